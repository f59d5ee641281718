var Bb=Object.defineProperty;var Ta=(e,t)=>{for(var n in t)Bb(e,n,{get:t[n],enumerable:!0})};var ce,Od,Da,no,Pa,Ll,Rd,Al,Nd,Aa,Ma,Fd,Ci=Symbol.for("pv"),Ol={},Rl=[],Ib=/^m(i|n|o|s|text|space)$/,$a=Array.isArray,La=Rl.
slice,$o=Object.assign;function Ao(e){e&&e.parentNode&&e.remove()}function Hd(e,t,n){var o,r,i,l={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return a>2&&(l.children=a>3?La.call(arguments,2):n),_i(e,
l,o,r,null)}function _i(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ci,__v:r||
++Od,__i:-1,__u:0};return!r&&ce.vnode&&ce.vnode(i),i}function re(e){return e.children}function kr(e,t){this.props=e,this.context=t,this.__g=0}function oo(e,t){if(t==null)return e.
__&&oo(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:oo(e)}function Vb(e){var t,n=e.__v,o=n.__e,r=[],i=[],l=e.__P;l&&((t=$o({constructor:Ci},n)).__v=n.__v+1,
ce.vnode&&ce.vnode(t),Oa(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||oo(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,Kd(r,t,i),n.__=n.__e=null,t.__e!=o&&zd(t))}function zd(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),zd(e)}function Ea(e){(8&e.__g||(e.__g|=8,no.push(e),Ll++))&&Pa==ce.debounceRendering||
((Pa=ce.debounceRendering)||queueMicrotask)(Bd)}function Bd(){try{for(var e,t=1;no.length;)no.length>t&&no.sort(Rd),e=no.
shift(),t=no.length,8&e.__g&&Vb(e)}finally{(Ll=no.length)&&(Pa||queueMicrotask)(Bd)}}function Id(e,t,n,o,r,i,l,a,c,d,p){
var m,y,g,k,w,C,P=o.__k||Rl,S=t.length;for(c=Wb(n,t,P,c,S),m=0;m<S;m++)(g=n.__k[m])!=null&&(y=~g.__i&&P[g.__i]||Ol,g.__i=
m,C=Oa(e,g,y,r,i,l,a,c,d,p),k=g.__e,(y.ref!=g.ref||8&y.__u)&&(y.ref&&Ra(y.ref,null,g,y),g.ref&&p.push(g.ref,g.__c||k,g)),
w=w||k,4&g.__u?(c=Vd(g,c,e,!y.__v),y.__e&&(y.__e=null)):typeof g.type=="function"&&C!==void 0?c=C:k&&(c=k.nextSibling),g.
__u&=-21);return n.__e=w,c}function Wb(e,t,n,o,r){var i,l,a,c,d,p,m,y,g,k=n.length,w=k,C=0,P=0,S=e.__k=Array(r);for(i=0;i<
r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=S[i]=_i(null,
l):$a(l)?l=S[i]=_i(re,{children:l}):l.constructor===Ci&&l.__b?l=S[i]=_i(l.type,l.props,l.key,l.ref,l.__v):S[i]=l,c=i+C,l.
__=e,l.__b=e.__b+1,a=null,~(d=l.__i=Kb(l,n,c,w))&&(w--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,d==c-1?C--:d==c+1?C++:d!=
c&&(d>c?C--:C++,P=1)):(~d||(r>k?C--:r<k&&C++),typeof l.type!="function"&&(l.__u|=4))):S[i]=null;if(P){for(p=[],m=[],i=0;i<
r;i++)if((l=S[i])&&16&l.__u){for(C=0,y=p.length;C<y;)p[g=C+y>>1]<l.__i?C=g+1:y=g;p[C]=l.__i,m[i]=C+1}for(C=p.length;i--;)
m[i]&&(m[i]==C?C--:S[i].__u|=4)}if(w)for(i=0;i<k;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=oo(a)),Na(a,a));return o}function Vd(e,t,n,o){
var r,i,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Vd(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=oo(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function Kb(e,t,n,o){var r,i=e.key,l=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&i==null||c&&i==a.key&&l==a.type)return n;
if(o>(c?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&l==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&l==a.type)return r}return-1}function Ld(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Dl(e,t,n,o,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Ld(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Ld(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=Ma[t]||(Ma[t]=
Ub(t)),(e.__a||(e.__a={}))[t]=Aa,i=t!=(t=t.replace(Nd,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ub(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Al]==null)t[Al]=Aa++;else if(t[Al]<this.__a[e])return;return n(ce.event?ce.event(t):t)}}}function Oa(e,t,n,o,r,i,l,a,c,d){
var p,m,y,g,k,w,C,P,S,x,T,L,A,B,W,Q,K,D,j=t.type;if(t.constructor!==Ci)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&
(t.__u|=c,m=i=[],p.nodeType==8?a=$l(p,i):i.push(p),a=i[0]||a),(p=ce.__b)&&p(t);e:if(typeof j=="function"){y=l.length;try{
if(P=t.props,S=(p=j.prototype)&&p.render,x=(p=j.contextType)&&o[p.__c],T=p?x?x.props.value:p.__:o,(g=n.__c)?(t.__c=g,2&g.
__g&&(g.__g|=1)):(S?t.__c=g=new j(P,T):(t.__c=g=new kr(P,T),g.constructor=j,g.render=jb),x&&x.sub(g),g.state||(g.state={}),
g.__n=o,g.__g|=8,g.__h=[],g.__k=[]),S&&(g.__s||(g.__s=g.state),j.getDerivedStateFromProps&&(g.__s==g.state&&(g.__s=$o({},
g.__s)),$o(g.__s,j.getDerivedStateFromProps(P,g.__s)))),k=g.props,w=g.state,g.__v=t,n.__c){if(P!==k&&S&&!j.getDerivedStateFromProps&&
g.componentWillReceiveProps&&g.componentWillReceiveProps(P,T),t.__v==n.__v&&!(8&g.__g)||!(4&g.__g)&&g.shouldComponentUpdate&&
g.shouldComponentUpdate(P,g.__s,T)===!1){t.__v!=n.__v&&(g.props=P,g.state=g.__s,g.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(N){N&&(N.__=t)}),Rl.push.apply(g.__h,g.__k),g.__k=[],g.__h.length&&l.push(g),a=oo(n);break e}g.componentWillUpdate&&
g.componentWillUpdate(P,g.__s,T),S&&g.componentDidUpdate&&g.__h.push(function(){g.componentDidUpdate(k,w,C)})}else S&&!j.
getDerivedStateFromProps&&g.componentWillMount&&g.componentWillMount(),S&&g.componentDidMount&&g.__h.push(g.componentDidMount);
g.context=T,g.props=P,g.__P=e,g.__g&=-5,L=ce.__r,A=S?25:0;do g.__g&=-9,L&&L(t),p=g.render(g.props,g.state=g.__s,g.context);while(8&
g.__g&&++A<25);S&&(Rl.push.apply(g.__h,g.__k),g.__k=[]),g.state=g.__s,g.getChildContext&&(o=$o({},o,g.getChildContext())),
S&&n.__c&&g.getSnapshotBeforeUpdate&&(C=g.getSnapshotBeforeUpdate(k,w)),B=p&&p.type===re&&p.key==null?p.props.children:p,
P.__P&&(p=a,r=(e=P.__P).namespaceURI,c=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(N){N&&Na(N,N)}),n.__k=null),
a=n.__k?oo(n,0):null),a=Id(e,$a(B)?B:[B],t,n,o,r,i,l,a,c,d),P.__P&&(t.__e=null,a=p),t.__u&=-161,m&&m.some(Ao),g.__h.length&&
l.push(g),1&g.__g&&(g.__g&=-4)}catch(N){if(l.length=y,t.__v=null,c||i)if(N&&N.then){if(t.__u|=128|c,i){for(~(K=i.indexOf(
a||void 0))||(K=i.length);(D=i[K-1])&&D.nodeType==8;)K--;for(;K<i.length;K++)if(D=i[K])if(i[K]=null,W){if(D==Q)break}else{
if(D.nodeType!=8)break;D.data.startsWith("$s")&&(Q=$l(W=D))}}if(!W){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
W=a}(p=$l(W=t.__c.__z||(t.__c.__z=W)))?(t.__e=W,a=p):t.__e=a,a=a&&a.nextSibling}else i&&i.some(Ao);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),N&&N.then||Wd(t),ce.__e(N,t,n)}}else a=t.__e=qb(n.__e,t,n,o,r,i,l,c,d,e);return(p=ce.diffed)&&p(t),a}function $l(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Wd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Wd))}function Kd(e,t,n){for(var o=0;o<n.length;)Ra(n[o++],n[o++],n[o++]);ce.__c&&ce.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){ce.__e(i,r.__v)}})}function qb(e,t,n,o,r,i,l,a,c,d){var p,m,y,g,
k,w,C,P,S=n.props||Ol,x=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((k=i[p])&&(T?k.localName==T:k.nodeType==
3)){e=k,i[p]=null;break}}if(!e){if(P=d.ownerDocument||document,!T)return P.createTextNode(x);e=P.createElementNS(r,T,x.is?
x:d),a&&(ce.__m&&ce.__m(t,i),a=!1),i=null}if(T){if(d=T=="template"&&e.content||e,i=T=="textarea"&&x.defaultValue!=null?null:
i&&La.call(d.childNodes),!a&&i)for(S={},p=0;p<e.attributes.length;p++)S[(k=e.attributes[p]).name]=k.value;for(p in S)k=S[p],
p=="dangerouslySetInnerHTML"?y=k:p=="children"||p in x||p=="value"&&"defaultValue"in x||p=="checked"&&"defaultChecked"in
x||Dl(e,p,null,k,r);for(p in x)k=x[p],p=="children"?g=k:p=="dangerouslySetInnerHTML"?m=k:p=="value"?w=k:p=="checked"?C=k:
a&&typeof k!="function"||S[p]===k||Dl(e,p,k,S[p],r);m?(a||y&&(m.__html==y.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(y&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ib.test(T))&&(r="\
http://www.w3.org/1999/xhtml"),Id(d,$a(g)?g:[g],t,n,o,r,i,l,i?i[0]:n.__k&&oo(n,0),a,c),i&&i.some(Ao)),a&&T!="textarea"||
(p="value",T=="progress"&&w==null?e.removeAttribute(p):w==null||w===e[p]&&(T!="progress"||w)||Dl(e,p,w,S[p],r),p="checke\
d",C!=null&&C!=e[p]&&Dl(e,p,C,S[p],r))}else S===x||a&&e.data==x||(e.data=x);return e}function Ra(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
ce.__e(r,n)}}function Na(e,t,n){var o,r,i,l;if(ce.unmount&&ce.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Ra(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){ce.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(l=
0;l<o.length;l++)o[l]&&Na(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=$l(o,i=[]))&&(o==
e.__e&&i.some(Ao),Ao(r),Ao(o)),n||Ao(e.__e),e.__e=e.__c=e.__=null}function jb(e,t,n){return this.constructor(e,n)}function Ud(e,t){
var n,o,r,i;ce.__&&ce.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=_i(re,{children:[e]}),
r=[],i=[],Oa(t,t.__k,o||Ol,Ol,t.namespaceURI,o?null:t.firstChild?La.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
Kd(r,t.__k,i),t.__k.props.children=null}function qd(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(i){this.props.value!=i.value&&o.forEach(function(l){l.__g|=4,Ea(l)})},this.
sub=function(i){o.add(i);var l=i.componentWillUnmount;i.componentWillUnmount=function(){o.delete(i),l&&l.call(i)}}),n.children}
return t.__c="__cC"+Fd++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}ce={__e:function(e,t,n,o){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw Ll=0,e}},Od=0,Da=function(e){return e!=null&&e.constructor===Ci},kr.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=$o({},this.state)),typeof e=="function"&&(e=e($o({},n),this.props)),e&&($o(
n,e),this.__v&&(t&&this.__k.push(t),Ea(this)))},kr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Ea(this))},kr.prototype.render=re,no=[],Ll=0,Rd=function(e,t){return e.__v.__b-t.__v.__b},Al=Symbol(),Nd=/(PointerCapture)$|Capture$/i,
Aa=0,Ma={},Fd=0;var ro,Ne,Fa,jd,Ha=Object.is,Nl=0,nf=[],za=[],Be=ce,Gd=Be.__b,Jd=Be.__r,Yd=Be.diffed,Zd=Be.__c,Qd=Be.unmount,Xd=Be.__;function _r(e,t){
Be.__h&&Be.__h(Ne,e,Nl||t),Nl=0;var n=Ne.__H||(Ne.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function R(e){
return Nl=1,Gb(rf,e)}function Gb(e,t,n){var o=_r(ro++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):rf(void 0,t),function(i){var l=(o.
__N||o.__)[0],a=o.t(l,i);Ha(l,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=Ne,!Ne.__f)){Ne.__f=!0;var r=Ne.shouldComponentUpdate;
Ne.shouldComponentUpdate=function(i,l,a){var c=this.__H;if(!c)return!0;var d=!1,p=this.props!=i;if(c.__.some(function(y){
y.__N&&(d=!0,Ha(y.__[0],y.__N[0])||(p=!0))}),r){var m=r.call(this,i,l,a);return d?m||p:m}return!d||p}}return o.__}function ie(e,t){
var n=_r(ro++,3);!Be.__s&&Ia(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Ne.__H.__h.push(n))}function dt(e,t){var n=_r(ro++,4);!Be.
__s&&Ia(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Ne.__h.push(n))}function J(e){return Nl=5,bt(function(){return{current:e}},[])}function bt(e,t){var n=_r(ro++,7);return Ia(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function of(e){var t=Ne.context[e.__c],n=_r(ro++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Ne)),t.props.value):e.__}function jt(){var e=_r(ro++,11);if(!e.__){for(var t=Ne.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function Jb(){var e;do{for(;e=za.shift();)try{Si(e)}catch(n){Be.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
nf.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Si),t.__h.some(Ba),t.__h=[]}catch(n){t.__h=[],Be.__e(n,e.__v)}}}while(za.
length)}Be.__b=function(e){Ne=null,Gd&&Gd(e)},Be.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Xd&&Xd(e,t)},Be.
__r=function(e){Jd&&Jd(e),ro=0;var t=(Ne=e.__c).__H;t&&(Fa==Ne?Ne.__h=[]:(t.__h.some(Si),t.__h.some(Ba),ro=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Fa=Ne},Be.diffed=function(e){Yd&&Yd(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&tf(nf.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Fa=Ne=null},Be.__c=function(e,t){t.some(
function(n){try{n.__h.some(Si),n.__h=n.__h.filter(function(o){return!o.__||Ba(o)})}catch(o){n.__h=[function(){throw o}]}}),
Zd&&Zd(e,t)},Be.unmount=function(e){Qd&&Qd(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,tf(za.push(r))}else Si(r)}catch(i){t=i}}),o.
__H=void 0,t&&Be.__e(t,o.__v))};var ef=typeof requestAnimationFrame=="function";function Yb(e){var t,n=function(){clearTimeout(
o),ef&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);ef&&(t=requestAnimationFrame(n))}function tf(e){e!=1&&jd==
Be.requestAnimationFrame||((jd=Be.requestAnimationFrame)||Yb)(Jb)}function Si(e){var t=Ne,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Ne=t}function Ba(e){var t=Ne;e.__c=e.__(),Ne=t}function Ia(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Ha(n,e[o])})}function rf(e,t){return typeof t=="function"?t(e):t}var Zb=Symbol.for("preact-signals");function Bl(){if(zn>1)zn--;else{var e,t=!1;for((function(){var r=Hl;for(Hl=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();Pi!==void 0;){var n=Pi;for(Pi=
void 0,Fl++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&sf(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Fl=0,zn--,
t)throw e}}function Wa(e){if(zn>0)return e();Va=++Qb,zn++;try{return e()}finally{Bl()}}var Ti,Oe=void 0;function Mi(e){var t=Oe,
n=Ti;Oe=void 0,Ti=void 0;try{return e()}finally{Oe=t,Ti=n}}var Pi=void 0,zn=0,Fl=0,Qb=0,Va=0,Hl=void 0,zl=0;function lf(e){
if(Oe!==void 0){var t=e.n;if(t===void 0||t.t!==Oe)return t={i:0,S:e,p:Oe.s,n:void 0,t:Oe,e:void 0,x:void 0,r:t},Oe.s!==void 0&&
(Oe.s.n=t),Oe.s=t,e.n=t,32&Oe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Oe.s,t.n=void 0,Oe.s.n=t,Oe.s=t),t}}function je(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}je.prototype.brand=Zb;je.prototype.h=function(){return!0};je.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Mi(function(){var o;(o=t.W)==null||o.call(t)}))};
je.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Mi(function(){var r;(r=t.Z)==null||r.call(t)}))}};je.prototype.subscribe=
function(e){var t=this;return xt(function(){var n=t.value;Mi(function(){return e(n)})},{name:"sub"})};je.prototype.valueOf=
function(){return this.value};je.prototype.toString=function(){return this.value+""};je.prototype.toJSON=function(){return this.
value};je.prototype.peek=function(){var e=this;return Mi(function(){return e.value})};Object.defineProperty(je.prototype,
"value",{get:function(){var e=lf(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Fl>100)
throw new Error("Cycle detected");(function(n){zn!==0&&Fl===0&&n.l!==Va&&(n.l=Va,Hl={S:n,v:n.v,i:n.i,o:Hl})})(this),this.
v=e,this.i++,zl++,zn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Bl()}}}});function te(e,t){return new je(e,
t)}function sf(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function af(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function uf(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Lo(e,t){je.call(this,void 0,t),this.x=e,this.s=void 0,this.g=zl-1,this.
f=4}Lo.prototype=new je;Lo.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
zl))return!0;if(this.g=zl,this.f|=1,this.i>0&&!sf(this))return this.f&=-2,!0;var e=Oe;try{af(this),Oe=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Oe=e,uf(
this),this.f&=-2,!0};Lo.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
je.prototype.S.call(this,e)};Lo.prototype.U=function(e){if(this.t!==void 0&&(je.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Lo.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Lo.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=lf(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ft(e,t){
return new Lo(e,t)}function cf(e){var t=e.j;if(e.j=void 0,typeof t=="function"){zn++;var n=Oe;Oe=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Ka(e),o}finally{Oe=n,Bl()}}}function Ka(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
cf(e)}function Xb(e){if(Oe!==this)throw new Error("Out-of-order effect");uf(this),Oe=e,this.f&=-2;try{8&this.f&&Ka(this)}finally{
Bl()}}function Cr(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ti&&Ti.push(this)}
Cr.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Cr.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,cf(this),
af(this),zn++;var e=Oe;return Oe=this,Xb.bind(this,e)};Cr.prototype.N=function(){2&this.f||(this.f|=2,this.u=Pi,Pi=this)};
Cr.prototype.d=function(){this.f|=8,1&this.f||Ka(this)};Cr.prototype.dispose=function(){this.d()};function xt(e,t){var n=new Cr(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var df,Vl,Il,ex=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var ff=[];xt(function(){df=this.N})();function Sr(e,t){ce[e]=t.bind(null,ce[e]||function(){})}function Ei(e){if(Il){var t=Il;
Il=void 0,t()}Il=e&&e.S()}function pf(e){var t=this,n=e.data,o=nx(n);o.name="ReactiveDom",o.value=n;var r=bt(function(){
for(var a=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var d=ft(function(){var g=o.value.value;return g===0?0:g===!0?
"":g||""}),p=ft(function(){return!Array.isArray(d.value)&&!Da(d.value)}),m=xt(function(){if(this.N=mf,p.value){var g=d.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=g)}}),y=t.__$u.d;return t.__$u.d=function(){m(),y.call(this)},
[p,d]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}pf.displayName="ReactiveTextNode";Object.defineProperties(je.prototype,
{constructor:{configurable:!0,value:Hd(re,null).constructor},type:{configurable:!0,value:pf},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Sr("__b",function(e,t){if(Ei(),Vl=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof je&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});Sr("__r",function(e,t){if(e(t),t.type!==re){Ei();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var l;return xt(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;
ex&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Vl=o,Ei(n)}});Sr("__e",function(e,t,n,o){Ei(),Vl=void 0,e(t,n,o)});Sr("diffed",function(e,t){Ei(),Vl=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var a=i[l];a===void 0||o&&l in o||
(a.d(),i[l]=void 0)}if(o){i||(i={},n.U=i);for(var c in o){var d=i[c],p=o[c];d===void 0?(d=tx(n,c,p,r),i[c]=d):d.o(p,r)}}}
e(t)});function tx(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=te(n);return{o:function(l,a){i.value=l,o=a},d:xt(
function(){this.N=mf;var l=i.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.
removeAttribute(t))})}}Sr("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var l=t.__np;if(l){var a=t.props;for(var c in l)a[c]=l[c]}t.__np=void 0}else{var d=t.
__c;if(d){d.__$f|=8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}e(t)});Sr("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
kr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function nx(e,t){return bt(function(){return te(e,t)},[])}var ox=function(e){queueMicrotask(function(){queueMicrotask(e)})};function rx(){Wa(function(){for(var e;e=ff.shift();)df.call(e)})}function mf(){ff.push(this)===1&&(ce.requestAnimationFrame||
ox)(rx)}var Ua=new URL("../../",import.meta.url);function Gt(e){return new URL(e,Ua).href}function hf(e){return e.startsWith(Ua.
pathname)?e.slice(Ua.pathname.length):e.replace(/^\//,"")}var qa=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Wl=["explore","funnel",
"retention","paths","sessions","difference","live"];function Oo(e){return qa.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function We(e){return e==null?[]:typeof e=="string"?[e]:e}var yf=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function vf(e,t){
let n=e.split("/").filter(c=>c!=="").map(ix),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(yf.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let l=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:l,actor:i};let a=Wl.find(c=>c===r)??"explore";return{kind:"view",dataset:l,
view:a,fragment:t}}function ix(e){try{return decodeURIComponent(e)}catch{return e}}function bf(e,t){return`${lx(e)}/${t}`}function lx(e){let t=yf.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function xf(e){let t=[
`q=${await gf(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await gf(
e.open)}`),t.join("&")}async function Kl(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Di(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),i=r===null?[]:await Di(r);return{document:o,
as:t.get("as"),open:Array.isArray(i)?i.filter(sx):[]}}function sx(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function gf(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await wf(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function Di(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await wf(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var ax=4<<20;async function wf(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,l=t.readable.getReader();for(;;){let{done:d,value:p}=await l.read();
if(d)break;if(r.push(p),i+=p.length,i>ax)throw new Error("the link unpacks to too much")}let a=new Uint8Array(i),c=0;for(let d of r)
a.set(d,c),c+=d.length;return a}var kf={before:[],after:[]};function ja(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function _f(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Cf(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Tr=/([^.[\]]+)|\[(\d+)\]/gy;function Ai(e){let t=[];for(Tr.lastIndex=0;Tr.lastIndex<e.length;){e[Tr.lastIndex]==="."&&
Tr.lastIndex++;let n=Tr.lastIndex,o=Tr.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Sf(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Tf(e){return typeof e=="\
string"?Ai(e):e}function $i(e,t){let n=e;for(let o of Tf(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Ie(e,t,n){return Ga(e,Tf(t),n)}function Ga(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let a=Array.isArray(e)?[...e]:e==null?[]:[e],c=Ga(a[o],r,n);return c===void 0?a.splice(o,1):a[o]=c,a}let i=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),l=Ga(i.get(o),r,n);return l===void 0?i.delete(o):i.set(o,l),Object.fromEntries(
i)}function Rt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(t,o)&&Rt(e[o],
t[o]))}function Li(e){return`'${e.replaceAll("'","''")}'`}var Pf="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",ux=new RegExp(`^${Pf}(\\.${Pf}\
)*$`,"u"),cx=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function wt(e){return ux.test(e)&&!cx.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Pr(e){
return`event = ${Li(e)}`}var dx=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Ul(e){let t=e===void 0?null:dx.exec(e);return t?
t[1].replaceAll("''","'"):null}function Oi(e,t){let n=wt(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Li(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Li(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Ri(e,t){return e===
void 0||e.trim()===""?t:`${Mf(e)} and ${Mf(t)}`}function Mf(e){return/\bor\b/i.test(e)?`(${e})`:e}var fx=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ja(e){
let t=fx.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function px(e){let t=e[Oo(e)];return We(
t?.by).find(n=>!Mr(n))??null}function Mr(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Df(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:mx(e.document),as:e.as}},i=n[t],l=Ja(e.document),a=px(e.document);
if(i){let m=Ef({...l,...i.document},a);return{state:{view:t,document:m,as:i.as,open:[]},waiting:r,said:null}}let c=hx(t)?
Ul(l.where):null;c!==null&&delete l.where;let d=Ef({...l,...Ya(t,c,o)},a),p=c===null?null:`The filter ${Pr(c)} became ${gx(
t)}.`;return{state:{view:t,document:d,as:null,open:[]},waiting:r,said:p}}function mx(e){let t=Oo(e);return e[t]===void 0?
{}:{[t]:e[t]}}function hx(e){return e==="funnel"||e==="retention"||e==="paths"}function gx(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Ya(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter(yx).map(vx),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":Pr(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:Pr(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":Pr(i)}}}}function yx(e){return e!==void 0}function vx(e){return{
where:Pr(e)}}function Ef(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=We(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(Mr),t]}}}var Za={view:"explore",document:{dataset:""},as:null,open:[]},Ge=te(Za),an=te(kf),Af=te({state:Za,how:"load"}),ql={},jl=!1,
Je=Ge,Gl=Af,xe=ft(()=>Ge.value.document),$f=ft(()=>Ge.value.view),Lf=ft(()=>Ge.value.as),Er=ft(()=>Ge.value.open),Jt=ft(
()=>Ge.value.document.dataset),Dr=ft(()=>an.value.before.length>0),Ar=ft(()=>an.value.after.length>0);function he(e,t="p\
ush"){let n={...Ge.value,...e};Rt(n,Ge.value)||((t==="push"||!jl)&&(an.value=ja(an.value,Ge.value)),jl=t==="replace",Xa(
n,t))}function _e(e,t,n="push"){he({document:Ie(Ge.value.document,e,t)},n)}function Of(e){he({open:[...Ge.value.open,e]})}
function Jl(){he({open:Ge.value.open.slice(0,-1)})}function Rf(e,t){let n=Df(Ge.value,e,ql,t);return ql=n.waiting,he(n.state),
n.said}function Bn(){Nf(_f(an.value,Ge.value))}function $r(){Nf(Cf(an.value,Ge.value))}function Nf(e){e&&(an.value=e.stack,jl=!1,
Xa(e.value,"push"))}function Qa(e){Rt(e,Ge.value)||(Ge.value!==Za&&(an.value=ja(an.value,Ge.value)),jl=!1,Xa(e,"load"))}
function Xa(e,t){Ge.value=e,Af.value={state:e,how:t}}function Ff(){return{undo:an.value,waiting:ql}}function Hf(e){an.value=
e.undo,ql=e.waiting}var pt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Yl(){return new pt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Zl(e,t=0){let n=eu(e)&&eu(
e.error)?e.error:null;if(!n)return new pt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new pt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:bx(n.span),status:t})}
function bx(e){if(!eu(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function eu(e){return e!==null&&typeof e=="object"}function Lr(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}async function Tn(e,t={}){let n=await Ql(e,t);if(n.status!==204)return await zf(n)}async function Ql(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await xx(Gt(e),n);
if(!o.ok)throw Zl(await zf(o).catch(()=>null),o.status);return o}async function xx(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:Yl()}}async function zf(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new pt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function Or(e){return e instanceof DOMException&&
e.name==="AbortError"}function In(e){return e instanceof pt?e:new pt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var Xl=te({value:null,error:null}),tu=new Map,Pn=Xl;async function io(){try{let e=await Tn("v1/datasets");Xl.value={value:e.
datasets,error:null}}catch(e){Xl.value={value:Xl.value.value,error:In(e)}}}function Vn(e){let t=tu.get(e);return t||(t=te(
{value:null,error:null}),tu.set(e,t),wx(e)),t}async function wx(e){let t=tu.get(e);if(!(!t||e===""))try{t.value={value:await Tn(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:In(n)}}}async function Bf(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await Tn(
i,{signal:o})).values}async function If(e,t,n){return Tn(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var es=new Map;function nu(e){return es.has(e)||Wf(e),es.get(e)??{events:[]}}async function Wf(e){if(e==="")return{events:[]};
es.set(e,{events:[]});let n={events:(await Bf(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return es.set(e,n),n}var Vf=864e5;
async function ou(e,t){let n=t==="explore"?null:Wf(e);Pn.value.value||await io();let o=Pn.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*Vf,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*Vf,l=n?await n:nu(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:ru(),...Ya(t,null,l)}}function ru(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var ts="sluice.";function lo(e){return Ni(()=>localStorage.getItem(ts+e))}function so(e,t){Ni(()=>localStorage.setItem(ts+
e,t))}function Kf(e){let t=Ni(()=>sessionStorage.getItem(ts+e));return t===null?null:Ni(()=>JSON.parse(t))}function Uf(e,t){
Ni(()=>sessionStorage.setItem(ts+e,JSON.stringify(t)))}function Ni(e){try{return e()}catch{return null}}var Ro=te({kind:"home"}),uo=Ro,ao=Promise.resolve(),qf=0;async function jf(){let e=Kf("undo");e?.undo&&Array.isArray(e.undo.
before)&&Hf(e),addEventListener("popstate",()=>{iu()}),addEventListener("pagehide",()=>Uf("undo",Ff())),await iu(),xt(()=>{
let{state:t,how:n}=Gl.value;n!=="load"&&(ao=ao.then(()=>ns(t,n)))})}function Wn(e,t=""){history.pushState(null,"",Gt(e)+
(t===""?"":`#${t}`)),iu()}function lu(e=Je.value){Ro.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
ao=ao.then(()=>ns(e,"push"))}async function su(e){return`${Gt(bf(e.document.dataset,e.view))}#${await xf(e)}`}async function ns(e,t){
let n=await su(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Ro.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function iu(){let e=++qf,t=vf(hf(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Ro.value=t;return}let n=await Kl(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await ou(t.dataset,t.view);e===qf&&(Qa({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Ro.value=t,n||(ao=ao.then(
()=>ns(Je.value,"replace"))))}async function Rr(e){let{view:t,document:n}=Je.value,o=await ou(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Qa(r),Ro.value={kind:"view",dataset:e,view:t,fragment:""},ao=ao.then(()=>ns(r,"repla\
ce"));return}he(r),Ro.value.kind!=="view"&&lu()}var co={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Gf={text:co.other,kind:"other"},kx=new Set(Object.
values(co)),_x=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function Cx(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function No(e){return e.toWellFormed().replace(_x,Cx).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ze(e){
if(e==null)return{text:co.null,kind:"null"};if(e==="")return{text:co.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ze(n).text).join(", "),kind:"value"};let t=No(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:kx.has(t)?`"${t}"`:t,kind:"value"}}var Sx=new Intl.Segmenter("en",{granularity:"grapheme"});function Jf(e){return Array.
from(Sx.segment(e),t=>t.segment)}function au(e,t){if(e.length<=t)return e;let n=Jf(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Yf(e,t){if(e.length<=t)return e;let n=Jf(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var Tx=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function os(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Nr(e,t){return e<0?"−"+t:t}function fo(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Nr(e,os(n)+(o===void 0?"":`.${o}`))}
function Ye(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Nr(e,Px(t));if(t>=9995e11)return Nr(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=Tx.find(([r])=>Number((t/r).toPrecision(3))>=1);return Nr(e,Number(t/
n).toPrecision(3)+" "+o)}function Px(e){return Number.isInteger(e)?os(String(e)):e>=1e3?os(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function Fo(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Nr(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return Nr(e,`${os(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Zf(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var uu=[[86400,"d"],[3600,"h"],[60,"min"]];function Fi(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Fi(-e)}`;
if(e<59.95)return Mx(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=uu.findIndex(
([d])=>t>=d),[o,r]=uu[n],i=Math.floor(t/o),[l,a]=uu[n+1]??[1,"s"],c=Math.round((t-i*o)/l);return c===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${c}${" "}${a}`}function Mx(e){return e===0?`0${" "}s`:e<999e-6?`${cu(e*1e6)}${" "}µs`:e<.9995?
`${cu(e*1e3)}${" "}ms`:`${cu(e)}${" "}s`}function cu(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Qf(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Fi(e/1e3)}var Ex={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Xf=new Map;function ep(e,t){let n=`${t} ${e}`,o=Xf.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...Ex[t],timeZone:e,hourCycle:"h23"}),Xf.set(n,o)),o}function du(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function kt(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):du(t)?ep(t,n).format(o):`${ep("UTC",n).format(o)} UTC`}function tp(e,t=Date.now()){return e==="UTC"||!du(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function np(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:du(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function Hi(e,t,n){return t>=300*86400?kt(e,n,"year"):t>=28*86400?kt(e,n,"month"):t>=.9*86400?
kt(e,n,"day"):t>=60?kt(e,n,"minute"):kt(e,n,"second")}function zi(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Mn(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${fo(e)} ms`:Fi(e/1e3);case"seconds":return n?`${fo(e)} s`:Fi(e);case"bytes":return n?`${fo(e)} B`:
Zf(e);case"share":return n?`${fo(e*100)} %`:Fo(e);case"none":return n?fo(e):Ye(e)}}function Bi(e){return e.type==="int64"||
e.type==="float64"}function op(e,t,n){return typeof e=="number"&&Bi(t)?{text:Mn(e,zi(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:kt(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ze(e)}var fu={};Ta(fu,{default:()=>Ox,empty:()=>$x,null:()=>Ax,other:()=>Lx,value:()=>Dx});var Dx="se",Ax="xe",$x="ce",Lx="ge",
Ox={value:Dx,null:Ax,empty:$x,other:Lx};var Rx=Symbol.for("pv"),Nx=0;function s(e,t,n,o,r,i){t||(t={});var l,a,c=t;if("ref"in c&&typeof e!="function")for(a in c={},t)a=="ref"?l=t[a]:c[a]=t[a];
var d={type:e,props:c,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Rx,__v:--Nx,__i:-1,__u:0};return(r||
i)&&(d.__source=r,d.__self=i),ce.vnode&&ce.vnode(d),d}function ne({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??ze(e),i=o?Yf(r.text,n):au(r.text,n);return s("bdi",{class:fu[r.
kind],title:i===r.text?void 0:au(r.text,2e3),children:i})}function ge(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var Fx={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function se({name:e,size:t=16}){return s("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:s("path",{d:Fx[e]})})}var rp=8;function Hx(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-rp,o)),i=Math.min(o,Math.ceil((e+t)/n)+rp);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function rs(e,t,n){let[o,r]=R({scroll:0,height:600});return ie(()=>{let i=e.current;
if(!i)return;let l=()=>{let c=Math.floor(i.scrollTop/t)*t;r(d=>d.scroll===c&&d.height===i.clientHeight?d:{scroll:c,height:i.
clientHeight})};l();let a=new ResizeObserver(l);return a.observe(i),i.addEventListener("scroll",l,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",l)}},[t]),Hx(o.scroll,o.height,t,n)}function ip(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function lp(e,t,n,o,r=0){let{row:i,column:l}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,d=new Map([["ArrowDown",{row:a?n-
1:i+1,column:l}],["ArrowUp",{row:a?0:i-1,column:l}],["ArrowRight",{row:i,column:a?o-1:l+1}],["ArrowLeft",{row:i,column:a?
0:l-1}],["PageDown",{row:i+10,column:l}],["PageUp",{row:i-10,column:l}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!d||n<=r||o===0?null:{row:Math.max(r,Math.min(d.row,n-1)),column:Math.max(0,Math.min(d.
column,o-1))}}var sp="I",ap="fe",pu="p",up="u",cp="U",dp="i",fp="d",is="ue",mu="E",hu="r",pp="h",gu="he",mp="m",hp="me",gp="ve";function yp(e){let{columns:t,rows:n,summary:o=[]}=e,r=J(null),i=jt(),l=ip(),a=rs(r,l,n.length),[c,d]=R(null),[p,m]=R(new Map),
y=t.map(({key:w,width:C})=>{let P=p.get(w);return P===void 0?C??"minmax(80px, max-content)":`${P}px`}).join(" ")+" minma\
x(0, 1fr)",g=w=>{let C=lp(w,c,n.length+o.length,t.length,e.onSort?-1:0);if(C){w.preventDefault(),d(C),Bx(r.current,C,l);
return}let P=c?[...n,...o][c.row]:void 0,S=c?t[c.column]:void 0;if(c?.row===-1&&S&&(w.key==="Enter"||w.key===" ")){w.preventDefault(),
S.sortable!==!1&&e.onSort?.(vp(S,e.sort??null));return}let x=r.current?.querySelector('[data-cursor="true"]');(w.key==="\
Enter"||w.key===".")&&P!==void 0&&S&&x&&w.target===r.current&&(w.preventDefault(),w.stopPropagation(),(e.onMenu??e.onCell)?.(
P,S,x))},k=(w,C,P)=>s(Ix,{id:i,row:w,at:C,columns:t,cursor:c?.row===C?c.column:-1,onCursor:d,summary:P,last:C===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},P?`summary ${C}`:C);return s("div",{ref:r,class:sp,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":c?`${i}-${c.row}-${c.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:g,onFocus:w=>{w.target===r.current&&!c&&d({row:0,column:0})},children:s("div",{class:ap,role:"\
presentation",style:{gridTemplateColumns:y},children:[s("div",{role:"row","aria-rowindex":1,class:ge(pu,up),children:t.map(
(w,C)=>s(Vx,{id:`${i}--1-${C}`,column:w,cursor:c?.row===-1&&c.column===C,sort:e.sort??null,onSort:e.onSort,onWidth:P=>m(
new Map(p).set(w.key,P))},w.key))}),a.before>0&&s("div",{role:"presentation",class:hp,style:{height:`${a.before}px`}}),n.
slice(a.first,a.end).map((w,C)=>k(w,a.first+C,!1)),a.after>0&&s("div",{role:"presentation",class:gp,style:{height:`${a.after}\
px`}}),o.map((w,C)=>k(w,n.length+C,!0))]})})}function Bx(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function Ix({id:e,row:t,at:n,columns:o,cursor:r,onCursor:i,
summary:l,last:a,onMenu:c,onCell:d}){return s("div",{role:"row","aria-rowindex":n+2,class:ge(pu,l&&mp,a&&cp),children:o.
map((p,m)=>s("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===r,class:ge(dp,p.number&&mu,
m===r&&gu),onPointerDown:()=>i({row:n,column:m}),onClick:d&&(y=>d(t,p,y.currentTarget)),onContextMenu:c&&(y=>{y.preventDefault(),
c(t,p,y.currentTarget)}),children:s("span",{class:is,children:p.cell(t,n)})},p.key))})}function vp(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function Vx({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:i}){let l=o?.key===t.key?o.descending?"descending":"ascending":"none",a=d=>{let p=d.currentTarget,
m=p.parentElement.getBoundingClientRect().width-d.clientX;p.setPointerCapture(d.pointerId),p.onpointermove=y=>i(Math.max(
48,Math.round(m+y.clientX))),p.onpointerup=()=>{p.onpointermove=null}},c=r!==void 0&&t.sortable!==!1;return s("div",{id:e,
role:"columnheader","aria-sort":c?l:void 0,"data-cursor":n,class:ge(fp,t.number&&mu,n&&gu),children:[c?s("button",{type:"\
button",tabIndex:-1,class:hu,onClick:()=>r(vp(t,o)),children:[s("span",{class:is,children:t.head}),l!=="none"&&s(se,{name:l===
"descending"?"sortDown":"sortUp",size:12})]}):s("span",{class:hu,children:s("span",{class:is,children:t.head})}),s("span",
{class:pp,onPointerDown:a})]})}function ls(e,t){let n=We(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((l,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(l=>e.columns[l]?.name==="time"&&e.columns[l]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(l=>l!==i),measures:o.slice(r.length).filter(l=>Bi(e.columns[l]))}}function xp(e,t,n){let o=new Map;for(let a of e.
rows){let c=bp(a[t.time]);c!==null&&o.set(c,0)}let r=[...o.keys()].sort((a,c)=>a-c);r.forEach((a,c)=>o.set(a,c));let i=new Map;
for(let a of e.rows){let c=bp(a[t.time]);if(c===null)continue;let d=t.keys.map(g=>a[g]),p=JSON.stringify(d),m=i.get(p);m||
i.set(p,m={keys:d,values:new Array(r.length).fill(null)});let y=a[n];m.values[o.get(c)]=typeof y=="number"?y:null}let l=[
...i.values()].map(a=>({...a,total:a.values.reduce((c,d)=>c+(d??0),0)}));return{times:r,series:l.sort((a,c)=>c.total-a.total)}}
function bp(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Vi(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function ss({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i}){let l=bt(()=>Kx(e,t,n),[e,n]),a=bt(()=>e.rows.map(d=>({
cells:d,kind:"group"})),[e]),c=bt(()=>Wx(e),[e]);return s(yp,{label:"Answer",columns:l,rows:a,summary:c,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...i?{onCell:(d,p,m)=>i(d.cells,p.key,m)}:{}})}function Wx(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function Kx(e,t,n){let o=ls(
e,t),r=o.time<0?0:Vi([...new Set(e.rows.map(l=>Date.parse(String(l[o.time]))/1e3))].sort((l,a)=>l-a)),i=new Set([o.time,
...o.keys]);return e.columns.map((l,a)=>({key:l.name,head:s(ne,{value:l.name,most:48}),number:Bi(l)&&!i.has(a),cell:c=>c.
kind!=="group"&&i.has(a)?a===0?s(ne,{shown:Ux(c.kind)}):null:a===o.time?Hi(String(c.cells[a]),r,n):s(qx,{value:c.cells[a],
column:l,zone:n})}))}function Ux(e){return e==="other"?Gf:{text:co.total,kind:"other"}}function qx({value:e,column:t,zone:n}){
let o=op(e,t,n);return typeof e=="number"?s("span",{title:Mn(e,zi(t.name),!0),children:o.text}):s(ne,{shown:o,most:64,middle:!0})}function as(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:l,height:a}=e.getBoundingClientRect(),
c=document.documentElement.clientWidth,d=document.documentElement.clientHeight;if(o==="right"){let w=t.right+i+l<=c-8;kp(
e,w?t.right+i:t.left-i-l,wp(t.top,a,d));return}let p=d-8-t.bottom-i,m=t.top-i-8,y=o==="bottom"?a<=p||p>=m:!(a<=m||m>=p),
g=Math.max(y?p:m,64),k=r==="start"?t.left:r==="end"?t.right-l:t.left+(t.width-l)/2;a>g&&(e.style.maxHeight=`${g}px`),kp(
e,wp(k,l,c),y?t.bottom+i:t.top-i-Math.min(a,g))}function wp(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function kp(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var _p="be";var vu=te(null),yu,Jx=500;function Cp(e,t,n){clearTimeout(yu),yu=setTimeout(()=>{e.isConnected&&(vu.value={anchor:e,text:t})},
n)}function Ho(){clearTimeout(yu),vu.value=null}function Fr(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Cp(
t.currentTarget,e,Jx)},onPointerLeave:Ho,onPointerDown:Ho,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Cp(n,e,0)},onBlur:Ho}:{}}function Sp(){let e=J(null),t=vu.value;return dt(()=>{!e.current||!t||(e.current.showPopover(),
as(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?s("div",{ref:e,popover:"man\
ual",role:"tooltip",class:_p,children:t.text}):null}var bu={};Ta(bu,{button:()=>xu,danger:()=>Qx,default:()=>ew,iconOnly:()=>wu,outlined:()=>Yx,primary:()=>Zx,quiet:()=>Xx,
small:()=>ku});var xu="e",Yx="we",Zx="v",Qx="ye",wu="L",Xx="M",ku="N",ew={button:xu,outlined:Yx,primary:Zx,danger:Qx,iconOnly:wu,
quiet:Xx,small:ku};function X(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:l="plain",small:a=!1}=e,c=t==null,d=Fr(c||i?[r,i].filter(
Boolean).join("  "):void 0);return s("button",{ref:e.buttonRef??null,type:e.type??"button",...d,class:ge(xu,l!=="plain"&&
bu[l],c&&wu,a&&ku,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&s(se,{name:n}),t,o&&s(se,{name:o,size:12})]})}var Tp="ke",Pp="ze",Mp="je",Ep="Se",Dp="Be",Ap="Xe";function $p({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:l,children:a}){let[c,d]=R(!1),p=jt();return s(
"figure",{class:Tp,"aria-labelledby":p,children:[s("div",{class:Pp,children:[s("h2",{class:Mp,children:e}),s("div",{class:Ep,
children:[n,s(X,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:c,onClick:()=>d(
!c)})]})]}),s("figcaption",{id:p,class:"spoken",children:t}),c?s("div",{class:Ap,children:o}):s(re,{children:[s("div",{class:Dp,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:y=>{if(!(y.ctrlKey||y.metaKey||y.altKey)){
if(y.key==="t"||y.key==="T")d(!0);else if(!i?.(y))return;y.preventDefault(),y.stopPropagation()}},children:a}),l]}),s("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var _u=new Map,Lp=7;function Op(e,t){let n=JSON.stringify([e,t??null]),o=_u.get(n);return o===void 0&&(o=[..._u.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,_u.set(n,o)),o}function us(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Lp)%4]}function cs(e){return`--series-${e%Lp+1}`}var Rp=te(0),Np=Rp;new MutationObserver(()=>{Rp.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function zr(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var Fp="Ce",Hp="Ie",zp="Ue",Bp="l",Ip="Ee",Vp="Le",Wp="Me";var ow=12;function Kp({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[i,l]=R(""),a=p=>p.keys.map(m=>ze(m).text).join(", "),
c=i===""?e:e.filter(p=>a(p).toLowerCase().includes(i.toLowerCase())),d=(p,m)=>{let y=e.filter(w=>w.key!==p.key).map(w=>w.
key),g=!n.has(p.key)&&y.every(w=>n.has(w));if(!m)return o(g?new Set:new Set(y));let k=new Set(n);k.delete(p.key)||k.add(
p.key),o(k)};return s("div",{class:Fp,children:[e.length>=ow&&s("input",{class:Hp,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:p=>l(p.currentTarget.value)}),s("div",{class:zp,children:c.map(p=>s("button",{type:"butt\
on",class:Bp,"aria-pressed":!n.has(p.key),onClick:m=>d(p,m.ctrlKey||m.metaKey),children:[s("svg",{width:"16",height:"8",
"aria-hidden":"true",children:s("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":us(p.color).join(
" "),style:{stroke:`var(${cs(p.color)})`}})}),s("span",{class:Ip,children:s(ne,{value:p.keys.length===1?p.keys[0]:p.keys,
most:48,middle:!0})}),s("span",{class:Vp,children:p.last===null?"–":r(p.last)})]},p.key))}),t>e.length&&s("p",{class:Wp,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var rw="uplot",iw="u-hz",lw="u-vt",sw="u-title",aw="u-wrap",uw="u-under",cw="u-over",dw="u-axis",Vo="u-off",fw="u-select",
pw="u-cursor-x",mw="u-cursor-y",hw="u-cursor-pt",gw="u-legend",yw="u-live",vw="u-inline",bw="u-series",xw="u-marker",Up="\
u-label",ww="u-value",Ki="width",Ui="height";var qp="bottom",Br="left",Cu="right",Iu="#000",jp=Iu+"0",Su="mousemove",Gp="mousedown",Tu="mouseup",Jp="mouseenter",Yp="\
mouseleave",Zp="dblclick",kw="resize",_w="scroll",Qp="change",hs="dppxchange",Vu="--",jr=typeof window<"u",Au=jr?document:
null,Vr=jr?window:null,Cw=jr?navigator:null,ye,ds;function $u(){let e=devicePixelRatio;ye!=e&&(ye=e,ds&&Ou(Qp,ds,$u),ds=
matchMedia(`(min-resolution: ${ye-.001}dppx) and (max-resolution: ${ye+.001}dppx)`),Wo(Qp,ds,$u),Vr.dispatchEvent(new CustomEvent(
hs)))}function Nt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Lu(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function De(e,t,n){e.style[t]=n+"px"}function cn(e,t,n,o){let r=Au.createElement(e);return t!=null&&Nt(r,
t),n?.insertBefore(r,o),r}function Yt(e,t){return cn("div",e,t)}var Xp=new WeakMap;function En(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",l=Xp.get(e);i!=l&&(e.style.transform=i,Xp.set(e,i),t<0||n<0||t>o||n>r?Nt(e,Vo):Lu(e,Vo))}var em=new WeakMap;
function tm(e,t,n){let o=t+n,r=em.get(e);o!=r&&(em.set(e,o),e.style.background=t,e.style.borderColor=n)}var nm=new WeakMap;
function om(e,t,n,o){let r=t+""+n,i=nm.get(e);r!=i&&(nm.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Wu={passive:!0},Sw={...Wu,capture:!0};function Wo(e,t,n,o){t.addEventListener(
e,n,o?Sw:Wu)}function Ou(e,t,n,o){t.removeEventListener(e,n,Wu)}jr&&$u();function dn(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:Ft((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function Am(e){return(n,o,r)=>{
let i=-1,l=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){l=a;break}return[i,l]}}var $m=e=>e!=
null,Lm=e=>e!=null&&e>0,vs=Am($m),Tw=Am(Lm);function Pw(e,t,n,o=0,r=!1){let i=r?Tw:vs,l=r?Lm:$m;[t,n]=i(e,t,n);let a=e[t],
c=e[t];if(t>-1)if(o==1)a=e[t],c=e[n];else if(o==-1)a=e[n],c=e[t];else for(let d=t;d<=n;d++){let p=e[d];l(p)&&(p<a?a=p:p>
c&&(c=p))}return[a??Ce,c??-Ce]}function bs(e,t,n,o){let r=lm(e),i=lm(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let l=n==10?
Kn:Om,a=r==1?Ft:Zt,c=i==1?Zt:Ft,d=a(l(Qe(e))),p=c(l(Qe(t))),m=Wr(n,d),y=Wr(n,p);return n==10&&(d<0&&(m=Se(m,-d)),p<0&&(y=
Se(y,-p))),o||n==2?(e=m*r,t=y*i):(e=Hm(e,m),t=xs(t,y)),[e,t]}function Ku(e,t,n,o){let r=bs(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var Uu=.1,rm={mode:3,pad:Uu},ji={pad:0,soft:null,mode:0},Mw={min:ji,max:ji};function gs(e,t,n,o){return ws(
n)?im(e,t,n):(ji.pad=n,ji.soft=o?0:null,ji.mode=o?3:0,im(e,t,Mw))}function pe(e,t){return e??t}function Ew(e,t,n){for(t=
pe(t,0),n=pe(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function im(e,t,n){let o=n.min,r=n.max,i=pe(o.pad,
0),l=pe(r.pad,0),a=pe(o.hard,-Ce),c=pe(r.hard,Ce),d=pe(o.soft,Ce),p=pe(r.soft,-Ce),m=pe(o.mode,0),y=pe(r.mode,0),g=t-e,k=Kn(
g),w=Ct(Qe(e),Qe(t)),C=Kn(w),P=Qe(C-k);(g<1e-24||P>10)&&(g=0,(e==0||t==0)&&(g=1e-24,m==2&&d!=Ce&&(i=0),y==2&&p!=-Ce&&(l=
0)));let S=g||w||1e3,x=Kn(S),T=Wr(10,Ft(x)),L=S*(g==0?e==0?.1:1:i),A=Se(Hm(e-L,T/10),24),B=e>=d&&(m==1||m==3&&A<=d||m==2&&
A>=d)?d:Ce,W=Ct(a,A<B&&e>=B?B:fn(B,A)),Q=S*(g==0?t==0?.1:1:l),K=Se(xs(t+Q,T/10),24),D=t<=p&&(y==1||y==3&&K>=p||y==2&&K<=
p)?p:-Ce,j=fn(c,K>D&&t<=D?D:Ct(D,K));return W==j&&W==0&&(j=100),[W,j]}var Dw=new Intl.NumberFormat(jr?Cw.language:"en-US"),
qu=e=>Dw.format(e),Ht=Math,ms=Ht.PI,Qe=Ht.abs,Ft=Ht.floor,Ze=Ht.round,Zt=Ht.ceil,fn=Ht.min,Ct=Ht.max,Wr=Ht.pow,lm=Ht.sign,
Kn=Ht.log10,Om=Ht.log2,Aw=(e,t=1)=>Ht.sinh(e)*t,Pu=(e,t=1)=>Ht.asinh(e/t),Ce=1/0;function sm(e){return(Kn((e^e>>31)-(e>>
31))|0)+1}function Ru(e,t,n){return fn(Ct(e,t),n)}function Rm(e){return typeof e=="function"}function ae(e){return Rm(e)?
e:()=>e}var $w=()=>{},Nm=e=>e,Fm=(e,t)=>t,Lw=e=>null,am=e=>!0,um=(e,t)=>e==t,Ow=/\.\d*?(?=9{6,}|0{6,})/gm,Ko=e=>{if(Bm(e)||
ho.has(e))return e;let t=`${e}`,n=t.match(Ow);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${Ko(r)}e${i}`}return Se(e,o)};function Bo(e,t){return Ko(Se(Ko(e/t))*t)}function xs(e,t){return Ko(Zt(
Ko(e/t))*t)}function Hm(e,t){return Ko(Ft(Ko(e/t))*t)}function Se(e,t=0){if(Bm(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return Ze(o)/n}var ho=new Map;function zm(e){return((""+e).split(".")[1]||"").length}function Ji(e,t,n,o){let r=[],i=o.map(
zm);for(let l=t;l<n;l++){let a=Qe(l),c=Se(Wr(e,l),a);for(let d=0;d<o.length;d++){let p=e==10?+`${o[d]}e${l}`:o[d]*c,m=(l>=
0?0:a)+(l>=i[d]?0:i[d]),y=e==10?p:Se(p,m);r.push(y),ho.set(y,m)}}return r}var Gi={},ju=[],Kr=[null,null],mo=Array.isArray,
Bm=Number.isInteger,Rw=e=>e===void 0;function cm(e){return typeof e=="string"}function ws(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function Nw(e){return e!=null&&typeof e=="object"}var Fw=Object.getPrototypeOf(
Uint8Array),Im="__proto__";function Ur(e,t=ws){let n;if(mo(e)){let o=e.find(r=>r!=null);if(mo(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=Ur(e[r],t)}else n=e.slice()}else if(e instanceof Fw)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=Im&&(n[o]=Ur(e[o],t))}else n=e;return n}function Ke(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=Im&&(ws(e[r])?Ke(e[r],Ur(o[r])):e[r]=Ur(o[r]))}return e}var Hw=0,zw=1,Bw=2;function Iw(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let l=t[o];if(l>i){for(r=l-1;r>=0&&e[r]==null;)e[r--]=null;for(r=l+1;r<n&&e[r]==null;)e[i=r++]=null}}}function Vw(e,t){
if(Uw(e)){let l=e[0].slice();for(let a=1;a<e.length;a++)l.push(...e[a].slice(1));return qw(l[0])||(l=Kw(l)),l}let n=new Set;
for(let l=0;l<e.length;l++){let c=e[l][0],d=c.length;for(let p=0;p<d;p++)n.add(c[p])}let o=[Array.from(n).sort((l,a)=>l-
a)],r=o[0].length,i=new Map;for(let l=0;l<r;l++)i.set(o[0][l],l);for(let l=0;l<e.length;l++){let a=e[l],c=a[0];for(let d=1;d<
a.length;d++){let p=a[d],m=Array(r).fill(void 0),y=t?t[l][d]:zw,g=[];for(let k=0;k<p.length;k++){let w=p[k],C=i.get(c[k]);
w===null?y!=Hw&&(m[C]=w,y==Bw&&g.push(C)):m[C]=w}Iw(m,g,r),o.push(m)}}return o}var Ww=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function Kw(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,l)=>t[i]-t[l]);let r=[];for(let i=0;i<e.length;i++){let l=e[i],a=Array(n);for(let c=0;c<n;c++)a[c]=l[o[c]];r.push(a)}
return r}function Uw(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function qw(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=Ct(1,Ft((r-o+1)/t));for(let l=e[o],a=o+i;a<=
r;a+=i){let c=e[a];if(c!=null){if(c<=l)return!1;l=c}}return!0}var Vm=["January","February","March","April","May","June",
"July","August","September","October","November","December"],Wm=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function Km(e){return e.slice(0,3)}var jw=Wm.map(Km),Gw=Vm.map(Km),Jw={MMMM:Vm,MMM:Gw,WWWW:Wm,WWW:jw};function Wi(e){
return(e<10?"0":"")+e}function Yw(e){return(e<10?"00":e<100?"0":"")+e}var Zw={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Wi(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Wi(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Wi(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Wi(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Wi(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>Yw(e.getMilliseconds())};function Gu(e,t){t=t||Jw;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?Zw[r[1]]:r[0]);return i=>{let l="";for(let a=0;a<n.length;a++)l+=typeof n[a]=="string"?n[a]:n[a](
i,t);return l}}var Qw=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Xw(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Qw?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var Um=e=>e%1==0,ys=[1,2,2.5,5],e1=Ji(10,-32,0,ys),qm=Ji(10,0,32,ys),t1=qm.filter(Um),Io=e1.concat(
qm),Ju=`
`,jm="{YYYY}",dm=Ju+jm,Gm="{M}/{D}",qi=Ju+Gm,fs=qi+"/{YY}",Jm="{aa}",n1="{h}:{mm}",Ir=n1+Jm,fm=Ju+Ir,pm=":{ss}",be=null;
function Ym(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,l=r*365,c=(e==1?Ji(10,0,3,ys).filter(Um):Ji(10,-3,0,ys)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),d=[[l,jm,be,be,be,be,be,be,1],[r*28,"{MMM}",dm,be,be,be,be,be,1],[r,Gm,dm,be,
be,be,be,be,1],[o,"{h}"+Jm,fs,be,qi,be,be,be,1],[n,Ir,fs,be,qi,be,be,be,1],[t,pm,fs+" "+Ir,be,qi+" "+Ir,be,fm,be,1],[e,pm+
".{fff}",fs+" "+Ir,be,qi+" "+Ir,be,fm,be,1]];function p(m){return(y,g,k,w,C,P)=>{let S=[],x=C>=l,T=C>=i&&C<l,L=m(k),A=Se(
L*e,3),B=Mu(L.getFullYear(),x?0:L.getMonth(),T||x?1:L.getDate()),W=Se(B*e,3);if(T||x){let Q=T?C/i:0,K=x?C/l:0,D=A==W?A:Se(
Mu(B.getFullYear()+K,B.getMonth()+Q,1)*e,3),j=new Date(Ze(D/e)),N=j.getFullYear(),Y=j.getMonth();for(let q=0;D<=w;q++){let ue=Mu(
N+K*q,Y+Q*q,1),U=ue-m(Se(ue*e,3));D=Se((+ue+U)*e,3),D<=w&&S.push(D)}}else{let Q=C>=r?r:C,K=Ft(k)-Ft(A),D=W+K+xs(A-W,Q);S.
push(D);let j=m(D),N=j.getHours()+j.getMinutes()/n+j.getSeconds()/o,Y=C/o,q=y.axes[g]._space,ue=P/q;for(;D=Se(D+C,e==1?0:
3),!(D>w);)if(Y>1){let U=Ft(Se(N+Y,6))%24,de=m(D).getHours()-U;de>1&&(de=-1),D-=de*o,N=(N+Y)%24;let we=S[S.length-1];Se(
(D-we)/C,3)*ue>=.7&&S.push(D)}else S.push(D)}return S}}return[c,d,p]}var[o1,r1,i1]=Ym(1),[l1,s1,a1]=Ym(.001);Ji(2,-53,53,
[1]);function mm(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function hm(e,t){return(n,o,r,i,l)=>{
let a=t.find(k=>l>=k[0])||t[t.length-1],c,d,p,m,y,g;return o.map(k=>{let w=e(k),C=w.getFullYear(),P=w.getMonth(),S=w.getDate(),
x=w.getHours(),T=w.getMinutes(),L=w.getSeconds(),A=C!=c&&a[2]||P!=d&&a[3]||S!=p&&a[4]||x!=m&&a[5]||T!=y&&a[6]||L!=g&&a[7]||
a[1];return c=C,d=P,p=S,m=x,y=T,g=L,A(w)})}}function u1(e,t){let n=Gu(t);return(o,r,i,l,a)=>r.map(c=>n(e(c)))}function Mu(e,t,n){
return new Date(e,t,n)}function gm(e,t){return t(e)}var c1="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function ym(e,t){return(n,o,r,i)=>i==
null?Vu:t(e(o))}function d1(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}
function f1(e,t){return e.series[t].fill(e,t)}var p1={show:!0,live:!0,isolate:!1,mount:$w,markers:{show:!0,width:2,stroke:d1,
fill:f1,dash:"solid"},idx:null,idxs:null,values:[]};function m1(e,t){let n=e.cursor.points,o=Yt(),r=n.size(e,t);De(o,Ki,
r),De(o,Ui,r);let i=r/-2;De(o,"marginLeft",i),De(o,"marginTop",i);let l=n.width(e,t,r);return l&&De(o,"borderWidth",l),o}
function h1(e,t){let n=e.series[t].points;return n._fill||n._stroke}function g1(e,t){let n=e.series[t].points;return n._stroke||
n._fill}function y1(e,t){return e.series[t].points.size}var Eu=[0,0];function v1(e,t,n){return Eu[0]=t,Eu[1]=n,Eu}function ps(e,t,n,o=!0){
return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function Du(e,t,n,o=!0){return r=>{(!o||r.target==t)&&n(r)}}var b1={show:!0,
x:!0,y:!0,lock:!1,move:v1,points:{one:!1,show:m1,size:y1,width:0,stroke:g1,fill:h1},bind:{mousedown:ps,mouseup:ps,click:ps,
dblclick:ps,mousemove:Du,mouseleave:Du,mouseenter:Du},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),
t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},
left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Zm={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Yu=Ke({},Zm,
{filter:Fm}),Qm=Ke({},Yu,{size:10}),Xm=Ke({},Zm,{show:!1}),Zu='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helve\
tica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',
eh="bold "+Zu,th=1.5,vm={show:!0,scale:"x",stroke:Iu,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:eh,
side:2,grid:Yu,ticks:Qm,border:Xm,font:Zu,lineGap:th,rotate:0},x1="Value",w1="Time",bm={show:!0,scale:"x",auto:!1,sorted:1,
min:Ce,max:-Ce,idxs:[]};function k1(e,t,n,o,r){return t.map(i=>i==null?"":qu(i))}function _1(e,t,n,o,r,i,l){let a=[],c=ho.
get(r)||0;n=l?n:Se(xs(n,r),c);for(let d=n;d<=o;d=Se(d+r,c))a.push(Object.is(d,-0)?0:d);return a}function Nu(e,t,n,o,r,i,l){
let a=[],c=e.scales[e.axes[t].scale].log,d=c==10?Kn:Om,p=Ft(d(n));r=Wr(c,p),c==10&&(r=Io[dn(r,Io)]);let m=n,y=r*c;c==10&&
(y=Io[dn(y,Io)]);do a.push(m),m=m+r,c==10&&!ho.has(m)&&(m=Se(m,ho.get(r))),m>=y&&(r=m,y=r*c,c==10&&(y=Io[dn(y,Io)]));while(m<=
o);return a}function C1(e,t,n,o,r,i,l){let c=e.scales[e.axes[t].scale].asinh,d=o>c?Nu(e,t,Ct(c,n),o,r):[c],p=o>=0&&n<=0?
[0]:[];return(n<-c?Nu(e,t,Ct(c,-o),-n,r):[c]).reverse().map(y=>-y).concat(p,d)}var nh=/./,S1=/[12357]/,T1=/[125]/,xm=/1/,
Fu=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<0?1:0])?r:null);function P1(e,t,n,o,r){let i=e.
axes[n],l=i.scale,a=e.scales[l],c=e.valToPos,d=i._space,p=c(10,l),m=c(9,l)-p>=d?nh:c(7,l)-p>=d?S1:c(5,l)-p>=d?T1:xm;if(m==
xm){let y=Qe(c(1,l)-p);if(y<d)return Fu(t.slice().reverse(),a.distr,m,Zt(d/y)).reverse()}return Fu(t,a.distr,m,1)}function M1(e,t,n,o,r){
let i=e.axes[n],l=i.scale,a=i._space,c=e.valToPos,d=Qe(c(1,l)-c(2,l));return d<a?Fu(t.slice().reverse(),3,nh,Zt(a/d)).reverse():
t}function E1(e,t,n,o){return o==null?Vu:t==null?"":qu(t)}var wm={show:!0,scale:"y",stroke:Iu,space:30,gap:5,alignTo:1,size:50,
labelGap:0,labelSize:30,labelFont:eh,side:3,grid:Yu,ticks:Qm,border:Xm,font:Zu,lineGap:th,rotate:0};function D1(e,t){let n=3+
(e||1)*2;return Se(n*t,3)}function A1(e,t){let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),l=e.valToPos(
r[o[1]],n,!0),a=Qe(l-i),c=e.series[t],d=a/(c.points.space*ye);return o[1]-o[0]<=d}var km={scale:null,auto:!0,sorted:0,min:Ce,
max:-Ce},oh=(e,t,n,o,r)=>r,_m={show:!0,auto:!0,sorted:0,gaps:oh,alpha:1,facets:[Ke({},km,{scale:"x"}),Ke({},km,{scale:"y"})]},
Cm={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:oh,alpha:1,points:{show:A1,filter:null},values:null,min:Ce,max:-Ce,
idxs:[],path:null,clip:null};function $1(e,t,n,o,r){return n/10}var rh={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,
max:null,dir:1,ori:0},L1=Ke({},rh,{time:!1,ori:1}),Sm={};function ih(e,t){let n=Sm[e];return n||(n={key:e,plots:[],sub(o){
n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=o)},pub(o,r,i,l,a,c,d){for(let p=0;p<n.plots.length;p++)n.plots[p]!=
r&&n.plots[p].pub(o,r,i,l,a,c,d)}},e!=null&&(Sm[e]=n)),n}var qr=1,Hu=2;function Uo(e,t,n){let o=e.mode,r=e.series[t],i=o==
2?e._data[t]:e._data,l=e.scales,a=e.bbox,c=i[0],d=o==2?i[1]:i[t],p=o==2?l[r.facets[0].scale]:l[e.series[0].scale],m=o==2?
l[r.facets[1].scale]:l[r.scale],y=a.left,g=a.top,k=a.width,w=a.height,C=e.valToPosH,P=e.valToPosV;return p.ori==0?n(r,c,
d,p,m,C,P,y,g,k,w,_s,Gr,Ss,sh,uh):n(r,c,d,p,m,P,C,g,y,w,k,Cs,Jr,ec,ah,ch)}function Qu(e,t){let n=0,o=0,r=pe(e.bands,ju);
for(let i=0;i<r.length;i++){let l=r[i];l.series[0]==t?n=l.dir:l.series[1]==t&&(l.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?
1:o==3?2:0]}function O1(e,t,n,o,r){let i=e.mode,l=e.series[t],a=i==2?l.facets[1].scale:l.scale,c=e.scales[a];return r==-1?
c.min:r==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Un(e,t,n,o,r,i){return Uo(e,t,(l,a,c,d,p,m,y,g,k,w,C)=>{let P=l.
pxRound,S=d.dir*(d.ori==0?1:-1),x=d.ori==0?Gr:Jr,T,L;S==1?(T=n,L=o):(T=o,L=n);let A=P(m(a[T],d,w,g)),B=P(y(c[T],p,C,k)),
W=P(m(a[L],d,w,g)),Q=P(y(i==1?p.max:p.min,p,C,k)),K=new Path2D(r);return x(K,W,Q),x(K,A,Q),x(K,A,B),K})}function ks(e,t,n,o,r,i){
let l=null;if(e.length>0){l=new Path2D;let a=t==0?Ss:ec,c=n;for(let m=0;m<e.length;m++){let y=e[m];if(y[1]>y[0]){let g=y[0]-
c;g>0&&a(l,c,o,g,o+i),c=y[1]}}let d=n+r-c,p=10;d>0&&a(l,c,o-p/2,d,o+i+p)}return l}function R1(e,t,n){let o=e[e.length-1];
o&&o[0]==t?o[1]=n:e.push([t,n])}function Xu(e,t,n,o,r,i,l){let a=[],c=e.length;for(let d=r==1?n:o;d>=n&&d<=o;d+=r)if(t[d]===
null){let m=d,y=d;if(r==1)for(;++d<=o&&t[d]===null;)y=d;else for(;--d>=n&&t[d]===null;)y=d;let g=i(e[m]),k=y==m?g:i(e[y]),
w=m-r;g=l<=0&&w>=0&&w<c?i(e[w]):g;let P=y+r;k=l>=0&&P>=0&&P<c?i(e[P]):k,k>=g&&a.push([g,k])}return a}function Tm(e){return e==
0?Nm:e==1?Ze:t=>Bo(t,e)}function lh(e){let t=e==0?_s:Cs,n=e==0?(r,i,l,a,c,d)=>{r.arcTo(i,l,a,c,d)}:(r,i,l,a,c,d)=>{r.arcTo(
l,i,c,a,d)},o=e==0?(r,i,l,a,c)=>{r.rect(i,l,a,c)}:(r,i,l,a,c)=>{r.rect(l,i,c,a)};return(r,i,l,a,c,d=0,p=0)=>{d==0&&p==0?
o(r,i,l,a,c):(d=fn(d,a/2,c/2),p=fn(p,a/2,c/2),t(r,i+d,l),n(r,i+a,l,i+a,l+c,d),n(r,i+a,l+c,i,l+c,p),n(r,i,l+c,i,l,p),n(r,
i,l,i+a,l,d),r.closePath())}}var _s=(e,t,n)=>{e.moveTo(t,n)},Cs=(e,t,n)=>{e.moveTo(n,t)},Gr=(e,t,n)=>{e.lineTo(t,n)},Jr=(e,t,n)=>{
e.lineTo(n,t)},Ss=lh(0),ec=lh(1),sh=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},ah=(e,t,n,o,r,i)=>{e.arc(n,t,o,r,i)},uh=(e,t,n,o,r,i,l)=>{
e.bezierCurveTo(t,n,o,r,i,l)},ch=(e,t,n,o,r,i,l)=>{e.bezierCurveTo(n,t,r,o,l,i)};function dh(e){return(t,n,o,r,i)=>Uo(t,
n,(l,a,c,d,p,m,y,g,k,w,C)=>{let{pxRound:P,points:S}=l,x,T;d.ori==0?(x=_s,T=sh):(x=Cs,T=ah);let L=Se(S.width*ye,3),A=(S.size-
S.width)/2*ye,B=Se(A*2,3),W=new Path2D,Q=new Path2D,{left:K,top:D,width:j,height:N}=t.bbox;Ss(Q,K-B,D-B,j+B*2,N+B*2);let Y=q=>{
if(c[q]!=null){let ue=P(m(a[q],d,w,g)),U=P(y(c[q],p,C,k));x(W,ue+A,U),T(W,ue,U,A,0,ms*2)}};if(i)i.forEach(Y);else for(let q=o;q<=
r;q++)Y(q);return{stroke:L>0?W:null,fill:W,clip:Q,flags:qr|Hu}})}function fh(e){return(t,n,o,r,i,l)=>{o!=r&&(i!=o&&l!=o&&
e(t,n,o),i!=r&&l!=r&&e(t,n,r),e(t,n,l))}}var N1=fh(Gr),F1=fh(Jr);function ph(e){let t=pe(e?.alignGaps,0);return(n,o,r,i)=>Uo(
n,o,(l,a,c,d,p,m,y,g,k,w,C)=>{[r,i]=vs(c,r,i);let P=l.pxRound,S=N=>P(m(N,d,w,g)),x=N=>P(y(N,p,C,k)),T,L;d.ori==0?(T=Gr,L=
N1):(T=Jr,L=F1);let A=d.dir*(d.ori==0?1:-1),B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:qr},W=B.stroke,
Q=!1;if(i-r>=w*4){let N=I=>n.posToVal(I,d.key,!0),Y=null,q=null,ue,U,St,Ae=S(a[A==1?r:i]),de=S(a[r]),we=S(a[i]),oe=N(A==
1?de+1:we-1);for(let I=A==1?r:i;I>=r&&I<=i;I+=A){let Ue=a[I],$e=(A==1?Ue<oe:Ue>oe)?Ae:S(Ue),ve=c[I];$e==Ae?ve!=null?(U=ve,
Y==null?(T(W,$e,x(U)),ue=Y=q=U):U<Y?Y=U:U>q&&(q=U)):ve===null&&(Q=!0):(Y!=null&&L(W,Ae,x(Y),x(q),x(ue),x(U)),ve!=null?(U=
ve,T(W,$e,x(U)),Y=q=ue=U):(Y=q=null,ve===null&&(Q=!0)),Ae=$e,oe=N(Ae+A))}Y!=null&&Y!=q&&St!=Ae&&L(W,Ae,x(Y),x(q),x(ue),x(
U))}else for(let N=A==1?r:i;N>=r&&N<=i;N+=A){let Y=c[N];Y===null?Q=!0:Y!=null&&T(W,S(a[N]),x(Y))}let[D,j]=Qu(n,o);if(l.fill!=
null||D!=0){let N=B.fill=new Path2D(W),Y=l.fillTo(n,o,l.min,l.max,D),q=x(Y),ue=S(a[r]),U=S(a[i]);A==-1&&([U,ue]=[ue,U]),
T(N,U,q),T(N,ue,q)}if(!l.spanGaps){let N=[];Q&&N.push(...Xu(a,c,r,i,A,S,t)),B.gaps=N=l.gaps(n,o,r,i,N),B.clip=ks(N,d.ori,
g,k,w,C)}return j!=0&&(B.band=j==2?[Un(n,o,r,i,W,-1),Un(n,o,r,i,W,1)]:Un(n,o,r,i,W,j)),B})}function H1(e){let t=pe(e.align,
1),n=pe(e.ascDesc,!1),o=pe(e.alignGaps,0),r=pe(e.extend,!1);return(i,l,a,c)=>Uo(i,l,(d,p,m,y,g,k,w,C,P,S,x)=>{[a,c]=vs(m,
a,c);let T=d.pxRound,{left:L,width:A}=i.bbox,B=de=>T(k(de,y,S,C)),W=de=>T(w(de,g,x,P)),Q=y.ori==0?Gr:Jr,K={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:qr},D=K.stroke,j=y.dir*(y.ori==0?1:-1),N=W(m[j==1?a:c]),Y=B(p[j==1?a:c]),q=Y,
ue=Y;r&&t==-1&&(ue=L,Q(D,ue,N)),Q(D,Y,N);for(let de=j==1?a:c;de>=a&&de<=c;de+=j){let we=m[de];if(we==null)continue;let oe=B(
p[de]),I=W(we);t==1?Q(D,oe,N):Q(D,q,I),Q(D,oe,I),N=I,q=oe}let U=q;r&&t==1&&(U=L+A,Q(D,U,N));let[St,Ae]=Qu(i,l);if(d.fill!=
null||St!=0){let de=K.fill=new Path2D(D),we=d.fillTo(i,l,d.min,d.max,St),oe=W(we);Q(de,U,oe),Q(de,ue,oe)}if(!d.spanGaps){
let de=[];de.push(...Xu(p,m,a,c,j,B,o));let we=d.width*ye/2,oe=n||t==1?we:-we,I=n||t==-1?-we:we;de.forEach(Ue=>{Ue[0]+=oe,
Ue[1]+=I}),K.gaps=de=d.gaps(i,l,a,c,de),K.clip=ks(de,y.ori,C,P,S,x)}return Ae!=0&&(K.band=Ae==2?[Un(i,l,a,c,D,-1),Un(i,l,
a,c,D,1)]:Un(i,l,a,c,D,Ae)),K})}function Pm(e,t,n,o,r,i,l=Ce){if(e.length>1){let a=null;for(let c=0,d=1/0;c<e.length;c++)
if(t[c]!==void 0){if(a!=null){let p=Qe(e[c]-e[a]);p<d&&(d=p,l=Qe(n(e[c],o,r,i)-n(e[a],o,r,i)))}a=c}}return l}function z1(e){
e=e||Gi;let t=pe(e.size,[.6,Ce,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=ae(
r),l=1-t[0],a=pe(t[1],Ce),c=pe(t[2],1),d=pe(e.disp,Gi),p=pe(e.each,g=>{}),{fill:m,stroke:y}=d;return(g,k,w,C)=>Uo(g,k,(P,S,x,T,L,A,B,W,Q,K,D)=>{
let j=P.pxRound,N=n,Y=o*ye,q=a*ye,ue=c*ye,U,St;T.ori==0?[U,St]=i(g,k):[St,U]=i(g,k);let Ae=T.dir*(T.ori==0?1:-1),de=T.ori==
0?Ss:ec,we=T.ori==0?p:(H,Te,qe,lr,_o,xn,Co)=>{p(H,Te,qe,_o,lr,Co,xn)},oe=pe(g.bands,ju).find(H=>H.series[0]==k),I=oe!=null?
oe.dir:0,Ue=P.fillTo(g,k,P.min,P.max,I),mt=j(B(Ue,L,D,Q)),$e,ve,nn,Dt=K,Re=j(P.width*ye),bn=!1,Nn=null,It=null,Yn=null,or=null;
m!=null&&(Re==0||y!=null)&&(bn=!0,Nn=m.values(g,k,w,C),It=new Map,new Set(Nn).forEach(H=>{H!=null&&It.set(H,new Path2D)}),
Re>0&&(Yn=y.values(g,k,w,C),or=new Map,new Set(Yn).forEach(H=>{H!=null&&or.set(H,new Path2D)})));let{x0:rr,size:hi}=d;if(rr!=
null&&hi!=null){N=1,S=rr.values(g,k,w,C),rr.unit==2&&(S=S.map(qe=>g.posToVal(W+qe*K,T.key,!0)));let H=hi.values(g,k,w,C);
hi.unit==2?ve=H[0]*K:ve=A(H[0],T,K,W)-A(0,T,K,W),Dt=Pm(S,x,A,T,K,W,Dt),nn=Dt-ve+Y}else Dt=Pm(S,x,A,T,K,W,Dt),nn=Dt*l+Y,ve=
Dt-nn;nn<1&&(nn=0),Re>=ve/2&&(Re=0),nn<5&&(j=Nm);let xl=nn>0,wo=Dt-nn-(xl?Re:0);ve=j(Ru(wo,ue,q)),$e=(N==0?ve/2:N==Ae?0:
ve)-N*Ae*((N==0?Y/2:0)+(xl?Re/2:0));let ht={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ir=bn?null:new Path2D,
Fn=null;if(oe!=null)Fn=g.data[oe.series[1]];else{let{y0:H,y1:Te}=d;H!=null&&Te!=null&&(x=Te.values(g,k,w,C),Fn=H.values(
g,k,w,C))}let ko=U*ve,ee=St*ve;for(let H=Ae==1?w:C;H>=w&&H<=C;H+=Ae){let Te=x[H];if(Te==null)continue;if(Fn!=null){let Tt=Fn[H]??
0;if(Te-Tt==0)continue;mt=B(Tt,L,D,Q)}let qe=T.distr!=2||d!=null?S[H]:H,lr=A(qe,T,K,W),_o=B(pe(Te,Ue),L,D,Q),xn=j(lr-$e),
Co=j(Ct(_o,mt)),At=j(fn(_o,mt)),Vt=Co-At;if(Te!=null){let Tt=Te<0?ee:ko,on=Te<0?ko:ee;bn?(Re>0&&Yn[H]!=null&&de(or.get(Yn[H]),
xn,At+Ft(Re/2),ve,Ct(0,Vt-Re),Tt,on),Nn[H]!=null&&de(It.get(Nn[H]),xn,At+Ft(Re/2),ve,Ct(0,Vt-Re),Tt,on)):de(ir,xn,At+Ft(
Re/2),ve,Ct(0,Vt-Re),Tt,on),we(g,k,H,xn-Re/2,At,ve+Re,Vt)}}return Re>0?ht.stroke=bn?or:ir:bn||(ht._fill=P.width==0?P._fill:
P._stroke??P._fill,ht.width=0),ht.fill=bn?It:ir,ht})}function B1(e,t){let n=pe(t?.alignGaps,0);return(o,r,i,l)=>Uo(o,r,(a,c,d,p,m,y,g,k,w,C,P)=>{
[i,l]=vs(d,i,l);let S=a.pxRound,x=U=>S(y(U,p,C,k)),T=U=>S(g(U,m,P,w)),L,A,B;p.ori==0?(L=_s,B=Gr,A=uh):(L=Cs,B=Jr,A=ch);let W=p.
dir*(p.ori==0?1:-1),Q=x(c[W==1?i:l]),K=Q,D=[],j=[];for(let U=W==1?i:l;U>=i&&U<=l;U+=W)if(d[U]!=null){let Ae=c[U],de=x(Ae);
D.push(K=de),j.push(T(d[U]))}let N={stroke:e(D,j,L,B,A,S),fill:null,clip:null,band:null,gaps:null,flags:qr},Y=N.stroke,[
q,ue]=Qu(o,r);if(a.fill!=null||q!=0){let U=N.fill=new Path2D(Y),St=a.fillTo(o,r,a.min,a.max,q),Ae=T(St);B(U,K,Ae),B(U,Q,
Ae)}if(!a.spanGaps){let U=[];U.push(...Xu(c,d,i,l,W,x,n)),N.gaps=U=a.gaps(o,r,i,l,U),N.clip=ks(U,p.ori,k,w,C,P)}return ue!=
0&&(N.band=ue==2?[Un(o,r,i,l,Y,-1),Un(o,r,i,l,Y,1)]:Un(o,r,i,l,Y,ue)),N})}function I1(e){return B1(V1,e)}function V1(e,t,n,o,r,i){
let l=e.length;if(l<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),l==2)o(a,e[1],t[1]);else{let c=Array(l),d=Array(l-1),
p=Array(l-1),m=Array(l-1);for(let y=0;y<l-1;y++)p[y]=t[y+1]-t[y],m[y]=e[y+1]-e[y],d[y]=p[y]/m[y];c[0]=d[0];for(let y=1;y<
l-1;y++)d[y]===0||d[y-1]===0||d[y-1]>0!=d[y]>0?c[y]=0:(c[y]=3*(m[y-1]+m[y])/((2*m[y]+m[y-1])/d[y-1]+(m[y]+2*m[y-1])/d[y]),
isFinite(c[y])||(c[y]=0));c[l-1]=d[l-2];for(let y=0;y<l-1;y++)r(a,e[y]+m[y]/3,t[y]+c[y]*m[y]/3,e[y+1]-m[y]/3,t[y+1]-c[y+
1]*m[y]/3,e[y+1],t[y+1])}return a}var zu=new Set;function Mm(){for(let e of zu)e.syncRect(!0)}jr&&(Wo(kw,Vr,Mm),Wo(_w,Vr,
Mm,!0),Wo(hs,Vr,()=>{it.pxRatio=ye}));var W1=ph(),K1=dh();function Em(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,l)=>Bu(i,l,t,n))}function U1(e,t){return e.map((n,o)=>o==0?{}:Ke({},t,n))}function Bu(e,t,n,o){
return Ke({},t==0?n:o,e)}function mh(e,t,n){return t==null?Kr:[t,n]}var q1=mh;function j1(e,t,n){return t==null?Kr:gs(t,
n,Uu,!0)}function hh(e,t,n,o){return t==null?Kr:bs(t,n,e.scales[o].log,!1)}var G1=hh;function gh(e,t,n,o){return t==null?
Kr:Ku(t,n,e.scales[o].log,!1)}var J1=gh;function Y1(e,t,n,o,r){let i=Ct(sm(e),sm(t)),l=t-e,a=dn(r/o*l,n);do{let c=n[a],d=o*
c/l;if(d>=r&&i+(c<5?ho.get(c):0)<=17)return[c,d]}while(++a<n.length);return[0,0]}function Dm(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=Ze((n=+r)*ye))+"px"),[e,t,n]}function Z1(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Se(t[2]*ye,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function it(e,t,n){let o={mode:pe(e.mode,1)},r=o.mode;function i(u,f,h,v){
let b=f.valToPct(u);return v+h*(f.dir==-1?1-b:b)}function l(u,f,h,v){let b=f.valToPct(u);return v+h*(f.dir==-1?b:1-b)}function a(u,f,h,v){
return f.ori==0?i(u,f,h,v):l(u,f,h,v)}o.valToPosH=i,o.valToPosV=l;let c=!1;o.status=0;let d=o.root=Yt(rw);if(e.id!=null&&
(d.id=e.id),Nt(d,e.class),e.title){let u=Yt(sw,d);u.textContent=e.title}let p=cn("canvas"),m=o.ctx=p.getContext("2d"),y=Yt(
aw,d);Wo("click",y,u=>{u.target===k&&(Pe!=yr||Le!=vr)&&at.click(o,u)},!0);let g=o.under=Yt(uw,y);y.appendChild(p);let k=o.
over=Yt(cw,y);e=Ur(e);let w=+pe(e.pxAlign,1),C=Tm(w);(e.plugins||[]).forEach(u=>{u.opts&&(e=u.opts(o,e)||e)});let P=e.ms||
.001,S=o.series=r==1?Em(e.series||[],bm,Cm,!1):U1(e.series||[null],_m),x=o.axes=Em(e.axes||[],vm,wm,!0),T=o.scales={},L=o.
bands=e.bands||[];L.forEach(u=>{u.fill=ae(u.fill||null),u.dir=pe(u.dir,-1)});let A=r==2?S[1].facets[0].scale:S[0].scale,
B={axes:Sb,series:xb},W=(e.drawOrder||["axes","series"]).map(u=>B[u]);function Q(u){let f=u.distr==3?h=>Kn(h>0?h:u.clamp(
o,h,u.min,u.max,u.key)):u.distr==4?h=>Pu(h,u.asinh):u.distr==100?h=>u.fwd(h):h=>h;return h=>{let v=f(h),{_min:b,_max:_}=u,
M=_-b;return(v-b)/M}}function K(u){let f=T[u];if(f==null){let h=(e.scales||Gi)[u]||Gi;if(h.from!=null){K(h.from);let v=Ke(
{},T[h.from],h,{key:u});v.valToPct=Q(v),T[u]=v}else{f=T[u]=Ke({},u==A?rh:L1,h),f.key=u;let v=f.time,b=f.range,_=mo(b);if((u!=
A||r==2&&!v)&&(_&&(b[0]==null||b[1]==null)&&(b={min:b[0]==null?rm:{mode:1,hard:b[0],soft:b[0]},max:b[1]==null?rm:{mode:1,
hard:b[1],soft:b[1]}},_=!1),!_&&ws(b))){let M=b;b=(E,$,O)=>$==null?Kr:gs($,O,M)}f.range=ae(b||(v?q1:u==A?f.distr==3?G1:f.
distr==4?J1:mh:f.distr==3?hh:f.distr==4?gh:j1)),f.auto=ae(_?!1:f.auto),f.clamp=ae(f.clamp||$1),f._min=f._max=null,f.valToPct=
Q(f)}}}K("x"),K("y"),r==1&&S.forEach(u=>{K(u.scale)}),x.forEach(u=>{K(u.scale)});for(let u in e.scales)K(u);let D=T[A],j=D.
distr,N,Y;D.ori==0?(Nt(d,iw),N=i,Y=l):(Nt(d,lw),N=l,Y=i);let q={};for(let u in T){let f=T[u];(f.min!=null||f.max!=null)&&
(q[u]={min:f.min,max:f.max},f.min=f.max=null)}let ue=e.tzDate||(u=>new Date(Ze(u/P))),U=e.fmtDate||Gu,St=P==1?i1(ue):a1(
ue),Ae=hm(ue,mm(P==1?r1:s1,U)),de=ym(ue,gm(c1,U)),we=[],oe=o.legend=Ke({},p1,e.legend),I=o.cursor=Ke({},b1,{drag:{y:r==2}},
e.cursor),Ue=oe.show,mt=I.show,$e=oe.markers;oe.idxs=we,$e.width=ae($e.width),$e.dash=ae($e.dash),$e.stroke=ae($e.stroke),
$e.fill=ae($e.fill);let ve,nn,Dt,Re=[],bn=[],Nn,It=!1,Yn={};if(oe.live){let u=S[1]?S[1].values:null;It=u!=null,Nn=It?u(o,
1,0):{_:0};for(let f in Nn)Yn[f]=Vu}if(Ue)if(ve=cn("table",gw,d),Dt=cn("tbody",null,ve),oe.mount(o,ve),It){nn=cn("thead",
null,ve,Dt);let u=cn("tr",null,nn);cn("th",null,u);for(var or in Nn)cn("th",Up,u).textContent=or}else Nt(ve,vw),oe.live&&
Nt(ve,yw);let rr={show:!0},hi={show:!1};function xl(u,f){if(f==0&&(It||!oe.live||r==2))return Kr;let h=[],v=cn("tr",bw,Dt,
Dt.childNodes[f]);Nt(v,u.class),u.show||Nt(v,Vo);let b=cn("th",null,v);if($e.show){let E=Yt(xw,b);if(f>0){let $=$e.width(
o,f);$&&(E.style.border=$+"px "+$e.dash(o,f)+" "+$e.stroke(o,f)),E.style.background=$e.fill(o,f)}}let _=Yt(Up,b);u.label instanceof
HTMLElement?_.appendChild(u.label):_.textContent=u.label,f>0&&($e.show||(_.style.color=u.width>0?$e.stroke(o,f):$e.fill(
o,f)),ht("click",b,E=>{if(I._lock)return;To(E);let $=S.indexOf(u);if((E.ctrlKey||E.metaKey)!=oe.isolate){let O=S.some((F,z)=>z>
0&&z!=$&&F.show);S.forEach((F,z)=>{z>0&&kn(z,O?z==$?rr:hi:rr,!0,Ve.setSeries)})}else kn($,{show:!u.show},!0,Ve.setSeries)},
!1),ar&&ht(Jp,b,E=>{I._lock||(To(E),kn(S.indexOf(u),xr,!0,Ve.setSeries))},!1));for(var M in Nn){let E=cn("td",ww,v);E.textContent=
"--",h.push(E)}return[v,h]}let wo=new Map;function ht(u,f,h,v=!0){let b=wo.get(f)||{},_=I.bind[u](o,f,h,v);_&&(Wo(u,f,b[u]=
_),wo.set(f,b))}function ir(u,f,h){let v=wo.get(f)||{};for(let b in v)(u==null||b==u)&&(Ou(b,f,v[b]),delete v[b]);u==null&&
wo.delete(f)}let Fn=0,ko=0,ee=0,H=0,Te=0,qe=0,lr=Te,_o=qe,xn=ee,Co=H,At=0,Vt=0,Tt=0,on=0;o.bbox={};let oa=!1,wl=!1,sr=!1,
So=!1,kl=!1,Wt=!1;function ra(u,f,h){(h||u!=o.width||f!=o.height)&&od(u,f),pr(!1),sr=!0,wl=!0,mr()}function od(u,f){o.width=
Fn=ee=u,o.height=ko=H=f,Te=qe=0,pb(),mb();let h=o.bbox;At=h.left=Bo(Te*ye,.5),Vt=h.top=Bo(qe*ye,.5),Tt=h.width=Bo(ee*ye,
.5),on=h.height=Bo(H*ye,.5)}let cb=3;function db(){let u=!1,f=0;for(;!u;){f++;let h=_b(f),v=Cb(f);u=f==cb||h&&v,u||(od(o.
width,o.height),wl=!0)}}function fb({width:u,height:f}){ra(u,f)}o.setSize=fb;function pb(){let u=!1,f=!1,h=!1,v=!1;x.forEach(
(b,_)=>{if(b.show&&b._show){let{side:M,_size:E}=b,$=M%2,O=b.label!=null?b.labelSize:0,F=E+O;F>0&&($?(ee-=F,M==3?(Te+=F,v=
!0):h=!0):(H-=F,M==0?(qe+=F,u=!0):f=!0))}}),Po[0]=u,Po[1]=h,Po[2]=f,Po[3]=v,ee-=Zn[1]+Zn[3],Te+=Zn[3],H-=Zn[2]+Zn[0],qe+=
Zn[0]}function mb(){let u=Te+ee,f=qe+H,h=Te,v=qe;function b(_,M){switch(_){case 1:return u+=M,u-M;case 2:return f+=M,f-M;case 3:
return h-=M,h+M;case 0:return v-=M,v+M}}x.forEach((_,M)=>{if(_.show&&_._show){let E=_.side;_._pos=b(E,_._size),_.label!=
null&&(_._lpos=b(E,_.labelSize))}})}if(I.dataIdx==null){let u=I.hover,f=u.skip=new Set(u.skip??[]);f.add(void 0);let h=u.
prox=ae(u.prox),v=u.bias??=0;I.dataIdx=(b,_,M,E)=>{if(_==0)return M;let $=M,O=h(b,_,M,E)??Ce,F=O>=0&&O<Ce,z=D.ori==0?ee:
H,Z=I.left,me=t[0],fe=t[_];if(f.has(fe[M])){$=null;let le=null,G=null,V;if(v==0||v==-1)for(V=M;le==null&&V-- >0;)f.has(fe[V])||
(le=V);if(v==0||v==1)for(V=M;G==null&&V++<fe.length;)f.has(fe[V])||(G=V);if(le!=null||G!=null)if(F){let Ee=le==null?-1/0:
N(me[le],D,z,0),Fe=G==null?1/0:N(me[G],D,z,0),rt=Z-Ee,ke=Fe-Z;rt<=ke?rt<=O&&($=le):ke<=O&&($=G)}else $=G==null?le:le==null?
G:M-le<=G-M?le:G}else F&&Qe(Z-N(me[M],D,z,0))>O&&($=null);return $}}let To=u=>{I.event=u};I.idxs=we,I._lock=!1;let ct=I.
points;ct.show=ae(ct.show),ct.size=ae(ct.size),ct.stroke=ae(ct.stroke),ct.width=ae(ct.width),ct.fill=ae(ct.fill);let wn=o.
focus=Ke({},e.focus||{alpha:.3},I.focus),ar=wn.prox>=0,ur=ar&&ct.one,Kt=[],cr=[],dr=[];function rd(u,f){let h=ct.show(o,
f);if(h instanceof HTMLElement)return Nt(h,hw),Nt(h,u.class),En(h,-10,-10,ee,H),k.insertBefore(h,Kt[f]),h}function id(u,f){
if(r==1||f>0){let h=r==1&&T[u.scale].time,v=u.value;u.value=h?cm(v)?ym(ue,gm(v,U)):v||de:v||E1,u.label=u.label||(h?w1:x1)}
if(ur||f>0){u.width=u.width==null?1:u.width,u.paths=u.paths||W1||Lw,u.fillTo=ae(u.fillTo||O1),u.pxAlign=+pe(u.pxAlign,w),
u.pxRound=Tm(u.pxAlign),u.stroke=ae(u.stroke||null),u.fill=ae(u.fill||null),u._stroke=u._fill=u._paths=u._focus=null;let h=D1(
Ct(1,u.width),1),v=u.points=Ke({},{size:h,width:Ct(1,h*.2),stroke:u.stroke,space:h*2,paths:K1,_stroke:null,_fill:null},u.
points);v.show=ae(v.show),v.filter=ae(v.filter),v.fill=ae(v.fill),v.stroke=ae(v.stroke),v.paths=ae(v.paths),v.pxAlign=u.
pxAlign}if(Ue){let h=xl(u,f);Re.splice(f,0,h[0]),bn.splice(f,0,h[1]),oe.values.push(null)}if(mt){we.splice(f,0,null);let h=null;
ur?f==0&&(h=rd(u,f)):f>0&&(h=rd(u,f)),Kt.splice(f,0,h),cr.splice(f,0,0),dr.splice(f,0,0)}ot("addSeries",f)}function hb(u,f){
f=f??S.length,u=r==1?Bu(u,f,bm,Cm):Bu(u,f,{},_m),S.splice(f,0,u),id(S[f],f)}o.addSeries=hb;function gb(u){if(S.splice(u,
1),Ue){oe.values.splice(u,1),bn.splice(u,1);let f=Re.splice(u,1)[0];ir(null,f.firstChild),f.remove()}mt&&(we.splice(u,1),
Kt.splice(u,1)[0].remove(),cr.splice(u,1),dr.splice(u,1)),ot("delSeries",u)}o.delSeries=gb;let Po=[!1,!1,!1,!1];function yb(u,f){
if(u._show=u.show,u.show){let h=u.side%2,v=T[u.scale];v==null&&(u.scale=h?S[1].scale:A,v=T[u.scale]);let b=v.time;u.size=
ae(u.size),u.space=ae(u.space),u.rotate=ae(u.rotate),mo(u.incrs)&&u.incrs.forEach(M=>{!ho.has(M)&&ho.set(M,zm(M))}),u.incrs=
ae(u.incrs||(v.distr==2?t1:b?P==1?o1:l1:Io)),u.splits=ae(u.splits||(b&&v.distr==1?St:v.distr==3?Nu:v.distr==4?C1:_1)),u.
stroke=ae(u.stroke),u.grid.stroke=ae(u.grid.stroke),u.ticks.stroke=ae(u.ticks.stroke),u.border.stroke=ae(u.border.stroke);
let _=u.values;u.values=mo(_)&&!mo(_[0])?ae(_):b?mo(_)?hm(ue,mm(_,U)):cm(_)?u1(ue,_):_||Ae:_||k1,u.filter=ae(u.filter||(v.
distr>=3&&v.log==10?P1:v.distr==3&&v.log==2?M1:Fm)),u.font=Dm(u.font),u.labelFont=Dm(u.labelFont),u._size=u.size(o,null,
f,0),u._space=u._rotate=u._incrs=u._found=u._splits=u._values=null,u._size>0&&(Po[f]=!0,u._el=Yt(dw,y))}}function gi(u,f,h,v){
let[b,_,M,E]=h,$=f%2,O=0;return $==0&&(E||_)&&(O=f==0&&!b||f==2&&!M?Ze(vm.size/3):0),$==1&&(b||M)&&(O=f==1&&!_||f==3&&!E?
Ze(wm.size/2):0),O}let ld=o.padding=(e.padding||[gi,gi,gi,gi]).map(u=>ae(pe(u,gi))),Zn=o._padding=ld.map((u,f)=>u(o,f,Po,
0)),st,Xe=null,et=null,_l=r==1?S[0].idxs:null,rn=null,yi=!1;function sd(u,f){if(t=u??[],o.data=o._data=t,r==2){st=0;for(let h=1;h<
S.length;h++)st+=t[h][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),rn=t[0],st=rn.length;let h=t;if(j==2){h=t.slice();
let v=h[0]=Array(st);for(let b=0;b<st;b++)v[b]=b}o._data=t=h}if(pr(!0),ot("setData"),j==2&&(sr=!0),f!==!1){let h=D;h.auto(
o,yi)?ia():Xn(A,h.min,h.max),So=So||I.left>=0,Wt=!0,mr()}}o.setData=sd;function ia(){yi=!0;let u,f;r==1&&(st>0?(Xe=_l[0]=
0,et=_l[1]=st-1,u=t[0][Xe],f=t[0][et],j==2?(u=Xe,f=et):u==f&&(j==3?[u,f]=bs(u,u,D.log,!1):j==4?[u,f]=Ku(u,u,D.log,!1):D.
time?f=u+Ze(86400/P):[u,f]=gs(u,f,Uu,!0))):(Xe=_l[0]=u=null,et=_l[1]=f=null)),Xn(A,u,f)}let Cl,fr,la,sa,aa,ua,ca,da,fa,Pt;
function ad(u,f,h,v,b,_){u??=jp,h??=ju,v??="butt",b??=jp,_??="round",u!=Cl&&(m.strokeStyle=Cl=u),b!=fr&&(m.fillStyle=fr=
b),f!=la&&(m.lineWidth=la=f),_!=aa&&(m.lineJoin=aa=_),v!=ua&&(m.lineCap=ua=v),h!=sa&&m.setLineDash(sa=h)}function ud(u,f,h,v){
f!=fr&&(m.fillStyle=fr=f),u!=ca&&(m.font=ca=u),h!=da&&(m.textAlign=da=h),v!=fa&&(m.textBaseline=fa=v)}function pa(u,f,h,v,b=0){
if(v.length>0&&u.auto(o,yi)&&(f==null||f.min==null)){let _=pe(Xe,0),M=pe(et,v.length-1),E=h.min==null?Pw(v,_,M,b,u.distr==
3):[h.min,h.max];u.min=fn(u.min,h.min=E[0]),u.max=Ct(u.max,h.max=E[1])}}let cd={min:null,max:null};function vb(){for(let v in T){
let b=T[v];q[v]==null&&(b.min==null||q[A]!=null&&b.auto(o,yi))&&(q[v]=cd)}for(let v in T){let b=T[v];q[v]==null&&b.from!=
null&&q[b.from]!=null&&(q[v]=cd)}q[A]!=null&&pr(!0);let u={};for(let v in q){let b=q[v];if(b!=null){let _=u[v]=Ur(T[v],Nw);
if(b.min!=null)Ke(_,b);else if(v!=A||r==2)if(st==0&&_.from==null){let M=_.range(o,null,null,v);_.min=M[0],_.max=M[1]}else
_.min=Ce,_.max=-Ce}}if(st>0){S.forEach((v,b)=>{if(r==1){let _=v.scale,M=q[_];if(M==null)return;let E=u[_];if(b==0){let $=E.
range(o,E.min,E.max,_);E.min=$[0],E.max=$[1],Xe=dn(E.min,t[0]),et=dn(E.max,t[0]),et-Xe>1&&(t[0][Xe]<E.min&&Xe++,t[0][et]>
E.max&&et--),v.min=rn[Xe],v.max=rn[et]}else v.show&&v.auto&&pa(E,M,v,t[b],v.sorted);v.idxs[0]=Xe,v.idxs[1]=et}else if(b>
0&&v.show&&v.auto){let[_,M]=v.facets,E=_.scale,$=M.scale,[O,F]=t[b],z=u[E],Z=u[$];z!=null&&pa(z,q[E],_,O,_.sorted),Z!=null&&
pa(Z,q[$],M,F,M.sorted),v.min=M.min,v.max=M.max}});for(let v in u){let b=u[v],_=q[v];if(b.from==null&&(_==null||_.min==null)){
let M=b.range(o,b.min==Ce?null:b.min,b.max==-Ce?null:b.max,v);b.min=M[0],b.max=M[1]}}}for(let v in u){let b=u[v];if(b.from!=
null){let _=u[b.from];if(_.min==null)b.min=b.max=null;else{let M=b.range(o,_.min,_.max,v);b.min=M[0],b.max=M[1]}}}let f={},
h=!1;for(let v in u){let b=u[v],_=T[v];if(_.min!=b.min||_.max!=b.max){_.min=b.min,_.max=b.max;let M=_.distr;_._min=M==3?
Kn(_.min):M==4?Pu(_.min,_.asinh):M==100?_.fwd(_.min):_.min,_._max=M==3?Kn(_.max):M==4?Pu(_.max,_.asinh):M==100?_.fwd(_.max):
_.max,f[v]=h=!0}}if(h){S.forEach((v,b)=>{r==2?b>0&&f.y&&(v._paths=null):f[v.scale]&&(v._paths=null)});for(let v in f)sr=
!0,ot("setScale",v);mt&&I.left>=0&&(So=Wt=!0)}for(let v in q)q[v]=null}function bb(u){let f=Ru(Xe-1,0,st-1),h=Ru(et+1,0,
st-1);for(;u[f]==null&&f>0;)f--;for(;u[h]==null&&h<st-1;)h++;return[f,h]}function xb(){if(st>0){let u=S.some(f=>f._focus)&&
Pt!=wn.alpha;u&&(m.globalAlpha=Pt=wn.alpha),S.forEach((f,h)=>{if(h>0&&f.show&&(dd(h,!1),dd(h,!0),f._paths==null)){let v=Pt;
Pt!=f.alpha&&(m.globalAlpha=Pt=f.alpha);let b=r==2?[0,t[h][0].length-1]:bb(t[h]);f._paths=f.paths(o,h,b[0],b[1]),Pt!=v&&
(m.globalAlpha=Pt=v)}}),S.forEach((f,h)=>{if(h>0&&f.show){let v=Pt;Pt!=f.alpha&&(m.globalAlpha=Pt=f.alpha),f._paths!=null&&
fd(h,!1);{let b=f._paths!=null?f._paths.gaps:null,_=f.points.show(o,h,Xe,et,b),M=f.points.filter(o,h,_,b);(_||M)&&(f.points.
_paths=f.points.paths(o,h,Xe,et,M),fd(h,!0))}Pt!=v&&(m.globalAlpha=Pt=v),ot("drawSeries",h)}}),u&&(m.globalAlpha=Pt=1)}}
function dd(u,f){let h=f?S[u].points:S[u];h._stroke=h.stroke(o,u),h._fill=h.fill(o,u)}function fd(u,f){let h=f?S[u].points:
S[u],{stroke:v,fill:b,clip:_,flags:M,_stroke:E=h._stroke,_fill:$=h._fill,_width:O=h.width}=h._paths;O=Se(O*ye,3);let F=null,
z=O%2/2;f&&$==null&&($=O>0?"#fff":E);let Z=h.pxAlign==1&&z>0;if(Z&&m.translate(z,z),!f){let me=At-O/2,fe=Vt-O/2,le=Tt+O,
G=on+O;F=new Path2D,F.rect(me,fe,le,G)}f?ma(E,O,h.dash,h.cap,$,v,b,M,_):wb(u,E,O,h.dash,h.cap,$,v,b,M,F,_),Z&&m.translate(
-z,-z)}function wb(u,f,h,v,b,_,M,E,$,O,F){let z=!1;$!=0&&L.forEach((Z,me)=>{if(Z.series[0]==u){let fe=S[Z.series[1]],le=t[Z.
series[1]],G=(fe._paths||Gi).band;mo(G)&&(G=Z.dir==1?G[0]:G[1]);let V,Ee=null;fe.show&&G&&Ew(le,Xe,et)?(Ee=Z.fill(o,me)||
_,V=fe._paths.clip):G=null,ma(f,h,v,b,Ee,M,E,$,O,F,V,G),z=!0}}),z||ma(f,h,v,b,_,M,E,$,O,F)}let pd=qr|Hu;function ma(u,f,h,v,b,_,M,E,$,O,F,z){
ad(u,f,h,v,b),($||O||z)&&(m.save(),$&&m.clip($),O&&m.clip(O)),z?(E&pd)==pd?(m.clip(z),F&&m.clip(F),Tl(b,M),Sl(u,_,f)):E&
Hu?(Tl(b,M),m.clip(z),Sl(u,_,f)):E&qr&&(m.save(),m.clip(z),F&&m.clip(F),Tl(b,M),m.restore(),Sl(u,_,f)):(Tl(b,M),Sl(u,_,f)),
($||O||z)&&m.restore()}function Sl(u,f,h){h>0&&(f instanceof Map?f.forEach((v,b)=>{m.strokeStyle=Cl=b,m.stroke(v)}):f!=null&&
u&&m.stroke(f))}function Tl(u,f){f instanceof Map?f.forEach((h,v)=>{m.fillStyle=fr=v,m.fill(h)}):f!=null&&u&&m.fill(f)}function kb(u,f,h,v){
let b=x[u],_;if(v<=0)_=[0,0];else{let M=b._space=b.space(o,u,f,h,v),E=b._incrs=b.incrs(o,u,f,h,v,M);_=Y1(f,h,E,v,M)}return b.
_found=_}function ha(u,f,h,v,b,_,M,E,$,O){let F=M%2/2;w==1&&m.translate(F,F),ad(E,M,$,O,E),m.beginPath();let z,Z,me,fe,le=b+
(v==0||v==3?-_:_);h==0?(Z=b,fe=le):(z=b,me=le);for(let G=0;G<u.length;G++)f[G]!=null&&(h==0?z=me=u[G]:Z=fe=u[G],m.moveTo(
z,Z),m.lineTo(me,fe));m.stroke(),w==1&&m.translate(-F,-F)}function _b(u){let f=!0;return x.forEach((h,v)=>{if(!h.show)return;
let b=T[h.scale];if(b.min==null){h._show&&(f=!1,h._show=!1,pr(!1));return}else h._show||(f=!1,h._show=!0,pr(!1));let _=h.
side,M=_%2,{min:E,max:$}=b,[O,F]=kb(v,E,$,M==0?ee:H);if(F==0)return;let z=b.distr==2,Z=h._splits=h.splits(o,v,E,$,O,F,z),
me=b.distr==2?Z.map(V=>rn[V]):Z,fe=b.distr==2?rn[Z[1]]-rn[Z[0]]:O,le=h._values=h.values(o,h.filter(o,me,v,F,fe),v,F,fe);
h._rotate=_==2?h.rotate(o,le,v,F):0;let G=h._size;h._size=Zt(h.size(o,le,v,u)),G!=null&&h._size!=G&&(f=!1)}),f}function Cb(u){
let f=!0;return ld.forEach((h,v)=>{let b=h(o,v,Po,u);b!=Zn[v]&&(f=!1),Zn[v]=b}),f}function Sb(){for(let u=0;u<x.length;u++){
let f=x[u];if(!f.show||!f._show)continue;let h=f.side,v=h%2,b,_,M=f.stroke(o,u),E=h==0||h==3?-1:1,[$,O]=f._found;if(f.label!=
null){let yt=f.labelGap*E,Ot=Ze((f._lpos+yt)*ye);ud(f.labelFont[0],M,"center",h==2?"top":qp),m.save(),v==1?(b=_=0,m.translate(
Ot,Ze(Vt+on/2)),m.rotate((h==3?-ms:ms)/2)):(b=Ze(At+Tt/2),_=Ot);let Do=Rm(f.label)?f.label(o,u,$,O):f.label;m.fillText(Do,
b,_),m.restore()}if(O==0)continue;let F=T[f.scale],z=v==0?Tt:on,Z=v==0?At:Vt,me=f._splits,fe=F.distr==2?me.map(yt=>rn[yt]):
me,le=F.distr==2?rn[me[1]]-rn[me[0]]:$,G=f.ticks,V=f.border,Ee=G.show?G.size:0,Fe=Ze(Ee*ye),rt=Ze((f.alignTo==2?f._size-
Ee-f.gap:f.gap)*ye),ke=f._rotate*-ms/180,He=C(f._pos*ye),$t=(Fe+rt)*E,gt=He+$t;_=v==0?gt:0,b=v==1?gt:0;let Ut=f.font[0],
ln=f.align==1?Br:f.align==2?Cu:ke>0?Br:ke<0?Cu:v==0?"center":h==3?Cu:Br,Cn=ke||v==1?"middle":h==2?"top":qp;ud(Ut,M,ln,Cn);
let Lt=f.font[1]*f.lineGap,qt=me.map(yt=>C(a(yt,F,z,Z))),sn=f._values;for(let yt=0;yt<sn.length;yt++){let Ot=sn[yt];if(Ot!=
null){v==0?b=qt[yt]:_=qt[yt],Ot=""+Ot;let Do=Ot.indexOf(`
`)==-1?[Ot]:Ot.split(/\n/gm);for(let vt=0;vt<Do.length;vt++){let $d=Do[vt];ke?(m.save(),m.translate(b,_+vt*Lt),m.rotate(
ke),m.fillText($d,0,0),m.restore()):m.fillText($d,b,_+vt*Lt)}}}G.show&&ha(qt,G.filter(o,fe,u,O,le),v,h,He,Fe,Se(G.width*
ye,3),G.stroke(o,u),G.dash,G.cap);let Sn=f.grid;Sn.show&&ha(qt,Sn.filter(o,fe,u,O,le),v,v==0?2:1,v==0?Vt:At,v==0?on:Tt,Se(
Sn.width*ye,3),Sn.stroke(o,u),Sn.dash,Sn.cap),V.show&&ha([He],[1],v==0?1:0,v==0?1:2,v==1?Vt:At,v==1?on:Tt,Se(V.width*ye,
3),V.stroke(o,u),V.dash,V.cap)}ot("drawAxes")}function pr(u){S.forEach((f,h)=>{h>0&&(f._paths=null,u&&(r==1?(f.min=null,
f.max=null):f.facets.forEach(v=>{v.min=null,v.max=null})))})}let Pl=!1,ga=!1,vi=[];function Tb(){ga=!1;for(let u=0;u<vi.
length;u++)ot(...vi[u]);vi.length=0}function mr(){Pl||(Ww(md),Pl=!0)}function Pb(u,f=!1){Pl=!0,ga=f,u(o),md(),f&&vi.length>
0&&queueMicrotask(Tb)}o.batch=Pb;function md(){if(oa&&(vb(),oa=!1),sr&&(db(),sr=!1),wl){if(De(g,Br,Te),De(g,"top",qe),De(
g,Ki,ee),De(g,Ui,H),De(k,Br,Te),De(k,"top",qe),De(k,Ki,ee),De(k,Ui,H),De(y,Ki,Fn),De(y,Ui,ko),p.width=Ze(Fn*ye),p.height=
Ze(ko*ye),x.forEach(({_el:u,_show:f,_size:h,_pos:v,side:b})=>{if(u!=null)if(f){let _=b===3||b===0?h:0,M=b%2==1;De(u,M?"l\
eft":"top",v-_),De(u,M?"width":"height",h),De(u,M?"top":"left",M?qe:Te),De(u,M?"height":"width",M?H:ee),Lu(u,Vo)}else Nt(
u,Vo)}),Cl=fr=la=aa=ua=ca=da=fa=sa=null,Pt=1,wi(!0),Te!=lr||qe!=_o||ee!=xn||H!=Co){pr(!1);let u=ee/xn,f=H/Co;if(mt&&!So&&
I.left>=0){I.left*=u,I.top*=f,hr&&En(hr,Ze(I.left),0,ee,H),gr&&En(gr,0,Ze(I.top),ee,H);for(let h=0;h<Kt.length;h++){let v=Kt[h];
v!=null&&(cr[h]*=u,dr[h]*=f,En(v,Zt(cr[h]),Zt(dr[h]),ee,H))}}if(Me.show&&!kl&&Me.left>=0&&Me.width>0){Me.left*=u,Me.width*=
u,Me.top*=f,Me.height*=f;for(let h in ka)De(br,h,Me[h])}lr=Te,_o=qe,xn=ee,Co=H}ot("setSize"),wl=!1}Fn>0&&ko>0&&(m.clearRect(
0,0,p.width,p.height),ot("drawClear"),W.forEach(u=>u()),ot("draw")),Me.show&&kl&&(Ml(Me),kl=!1),mt&&So&&(Eo(null,!0,!1),
So=!1),oe.show&&oe.live&&Wt&&(xa(),Wt=!1),c||(c=!0,o.status=1,ot("ready")),yi=!1,Pl=!1}o.redraw=(u,f)=>{sr=f||!1,u!==!1?
Xn(A,D.min,D.max):mr()};function ya(u,f){let h=T[u];if(h.from==null){if(st==0){let v=h.range(o,f.min,f.max,u);f.min=v[0],
f.max=v[1]}if(f.min>f.max){let v=f.min;f.min=f.max,f.max=v}if(st>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;u==
A&&h.distr==2&&st>0&&(f.min=dn(f.min,t[0]),f.max=dn(f.max,t[0]),f.min==f.max&&f.max++),q[u]=f,oa=!0,mr()}}o.setScale=ya;
let va,ba,hr,gr,hd,gd,yr,vr,yd,vd,Pe,Le,Qn=!1,at=I.drag,tt=at.x,nt=at.y;mt&&(I.x&&(va=Yt(pw,k)),I.y&&(ba=Yt(mw,k)),D.ori==
0?(hr=va,gr=ba):(hr=ba,gr=va),Pe=I.left,Le=I.top);let Me=o.select=Ke({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
br=Me.show?Yt(fw,Me.over?k:g):null;function Ml(u,f){if(Me.show){for(let h in u)Me[h]=u[h],h in ka&&De(br,h,u[h]);f!==!1&&
ot("setSelect")}}o.setSelect=Ml;function Mb(u){if(S[u].show)Ue&&Lu(Re[u],Vo);else if(Ue&&Nt(Re[u],Vo),mt){let h=ur?Kt[0]:
Kt[u];h!=null&&En(h,-10,-10,ee,H)}}function Xn(u,f,h){ya(u,{min:f,max:h})}function kn(u,f,h,v){f.focus!=null&&Lb(u),f.show!=
null&&S.forEach((b,_)=>{_>0&&(u==_||u==null)&&(b.show=f.show,Mb(_),r==2?(Xn(b.facets[0].scale,null,null),Xn(b.facets[1].
scale,null,null)):Xn(b.scale,null,null),mr())}),h!==!1&&ot("setSeries",u,f),v&&ki("setSeries",o,u,f)}o.setSeries=kn;function Eb(u,f){
Ke(L[u],f)}function Db(u,f){u.fill=ae(u.fill||null),u.dir=pe(u.dir,-1),f=f??L.length,L.splice(f,0,u)}function Ab(u){u==null?
L.length=0:L.splice(u,1)}o.addBand=Db,o.setBand=Eb,o.delBand=Ab;function $b(u,f){S[u].alpha=f,mt&&Kt[u]!=null&&(Kt[u].style.
opacity=f),Ue&&Re[u]&&(Re[u].style.opacity=f)}let Hn,eo,Mo,xr={focus:!0};function Lb(u){if(u!=Mo){let f=u==null,h=wn.alpha!=
1;S.forEach((v,b)=>{if(r==1||b>0){let _=f||b==0||b==u;v._focus=f?null:_,h&&$b(b,_?1:wn.alpha)}}),Mo=u,h&&mr()}}Ue&&ar&&ht(
Yp,ve,u=>{I._lock||(To(u),Mo!=null&&kn(null,xr,!0,Ve.setSeries))});function _n(u,f,h){let v=T[f];h&&(u=u/ye-(v.ori==1?qe:
Te));let b=ee;v.ori==1&&(b=H,u=b-u),v.dir==-1&&(u=b-u);let _=v._min,M=v._max,E=u/b,$=_+(M-_)*E,O=v.distr;return O==3?Wr(
10,$):O==4?Aw($,v.asinh):O==100?v.bwd($):$}function Ob(u,f){let h=_n(u,A,f);return dn(h,t[0],Xe,et)}o.valToIdx=u=>dn(u,t[0]),
o.posToIdx=Ob,o.posToVal=_n,o.valToPos=(u,f,h)=>T[f].ori==0?i(u,T[f],h?Tt:ee,h?At:0):l(u,T[f],h?on:H,h?Vt:0),o.setCursor=
(u,f,h)=>{Pe=u.left,Le=u.top,Eo(null,f,h)};function bd(u,f){De(br,Br,Me.left=u),De(br,Ki,Me.width=f)}function xd(u,f){De(
br,"top",Me.top=u),De(br,Ui,Me.height=f)}let bi=D.ori==0?bd:xd,xi=D.ori==1?bd:xd;function Rb(){if(Ue&&oe.live)for(let u=r==
2?1:0;u<S.length;u++){if(u==0&&It)continue;let f=oe.values[u],h=0;for(let v in f)bn[u][h++].firstChild.nodeValue=f[v]}}function xa(u,f){
if(u!=null&&(u.idxs?u.idxs.forEach((h,v)=>{we[v]=h}):Rw(u.idx)||we.fill(u.idx),oe.idx=we[0]),Ue&&oe.live){for(let h=0;h<
S.length;h++)(h>0||r==1&&!It)&&Nb(h,we[h]);Rb()}Wt=!1,f!==!1&&ot("setLegend")}o.setLegend=xa;function Nb(u,f){let h=S[u],
v=u==0&&j==2?rn:t[u],b;It?b=h.values(o,u,f)??Yn:(b=h.value(o,f==null?null:v[f],u,f),b=b==null?Yn:{_:b}),oe.values[u]=b}function Eo(u,f,h){
yd=Pe,vd=Le,[Pe,Le]=I.move(o,Pe,Le),I.left=Pe,I.top=Le,mt&&(hr&&En(hr,Ze(Pe),0,ee,H),gr&&En(gr,0,Ze(Le),ee,H));let v,b=Xe>
et;Hn=Ce,eo=null;let _=D.ori==0?ee:H,M=D.ori==1?ee:H;if(Pe<0||st==0||b){v=I.idx=null;for(let E=0;E<S.length;E++){let $=Kt[E];
$!=null&&En($,-10,-10,ee,H)}ar&&kn(null,xr,!0,u==null&&Ve.setSeries),oe.live&&(we.fill(v),Wt=!0)}else{let E,$,O;r==1&&(E=
D.ori==0?Pe:Le,$=_n(E,A),v=I.idx=dn($,t[0],Xe,et),O=N(t[0][v],D,_,0));let F=-10,z=-10,Z=0,me=0,fe=!0,le="",G="";for(let V=r==
2?1:0;V<S.length;V++){let Ee=S[V],Fe=we[V],rt=Fe==null?null:r==1?t[V][Fe]:t[V][1][Fe],ke=I.dataIdx(o,V,v,$),He=ke==null?
null:r==1?t[V][ke]:t[V][1][ke];if(Wt=Wt||He!=rt||ke!=Fe,we[V]=ke,V>0&&Ee.show){let $t=ke==null?-10:ke==v?O:N(r==1?t[0][ke]:
t[V][0][ke],D,_,0),gt=He==null?-10:Y(He,r==1?T[Ee.scale]:T[Ee.facets[1].scale],M,0);if(ar&&He!=null){let Ut=D.ori==1?Pe:
Le,ln=Qe(wn.dist(o,V,ke,gt,Ut));if(ln<Hn){let Cn=wn.bias;if(Cn!=0){let Lt=_n(Ut,Ee.scale),qt=He>=0?1:-1,sn=Lt>=0?1:-1;sn==
qt&&(sn==1?Cn==1?He>=Lt:He<=Lt:Cn==1?He<=Lt:He>=Lt)&&(Hn=ln,eo=V)}else Hn=ln,eo=V}}if(Wt||ur){let Ut,ln;D.ori==0?(Ut=$t,
ln=gt):(Ut=gt,ln=$t);let Cn,Lt,qt,sn,Sn,yt,Ot=!0,Do=ct.bbox;if(Do!=null){Ot=!1;let vt=Do(o,V);qt=vt.left,sn=vt.top,Cn=vt.
width,Lt=vt.height}else qt=Ut,sn=ln,Cn=Lt=ct.size(o,V);if(yt=ct.fill(o,V),Sn=ct.stroke(o,V),ur)V==eo&&Hn<=wn.prox&&(F=qt,
z=sn,Z=Cn,me=Lt,fe=Ot,le=yt,G=Sn);else{let vt=Kt[V];vt!=null&&(cr[V]=qt,dr[V]=sn,om(vt,Cn,Lt,Ot),tm(vt,yt,Sn),En(vt,Zt(qt),
Zt(sn),ee,H))}}}}if(ur){let V=wn.prox,Ee=Mo==null?Hn<=V:Hn>V||eo!=Mo;if(Wt||Ee){let Fe=Kt[0];Fe!=null&&(cr[0]=F,dr[0]=z,
om(Fe,Z,me,fe),tm(Fe,le,G),En(Fe,Zt(F),Zt(z),ee,H))}}}if(Me.show&&Qn)if(u!=null){let[E,$]=Ve.scales,[O,F]=Ve.match,[z,Z]=u.
cursor.sync.scales,me=u.cursor.drag;if(tt=me._x,nt=me._y,tt||nt){let{left:fe,top:le,width:G,height:V}=u.select,Ee=u.scales[z].
ori,Fe=u.posToVal,rt,ke,He,$t,gt,Ut=E!=null&&O(E,z),ln=$!=null&&F($,Z);Ut&&tt?(Ee==0?(rt=fe,ke=G):(rt=le,ke=V),He=T[E],$t=
N(Fe(rt,z),He,_,0),gt=N(Fe(rt+ke,z),He,_,0),bi(fn($t,gt),Qe(gt-$t))):bi(0,_),ln&&nt?(Ee==1?(rt=fe,ke=G):(rt=le,ke=V),He=
T[$],$t=Y(Fe(rt,Z),He,M,0),gt=Y(Fe(rt+ke,Z),He,M,0),xi(fn($t,gt),Qe(gt-$t))):xi(0,M)}else _a()}else{let E=Qe(yd-hd),$=Qe(
vd-gd);if(D.ori==1){let Z=E;E=$,$=Z}tt=at.x&&E>=at.dist,nt=at.y&&$>=at.dist;let O=at.uni;O!=null?tt&&nt&&(tt=E>=O,nt=$>=
O,!tt&&!nt&&($>E?nt=!0:tt=!0)):at.x&&at.y&&(tt||nt)&&(tt=nt=!0);let F,z;tt&&(D.ori==0?(F=yr,z=Pe):(F=vr,z=Le),bi(fn(F,z),
Qe(z-F)),nt||xi(0,M)),nt&&(D.ori==1?(F=yr,z=Pe):(F=vr,z=Le),xi(fn(F,z),Qe(z-F)),tt||bi(0,_)),!tt&&!nt&&(bi(0,0),xi(0,0))}
if(at._x=tt,at._y=nt,u==null){if(h){if(Ad!=null){let[E,$]=Ve.scales;Ve.values[0]=E!=null?_n(D.ori==0?Pe:Le,E):null,Ve.values[1]=
$!=null?_n(D.ori==1?Pe:Le,$):null}ki(Su,o,Pe,Le,ee,H,v)}if(ar){let E=h&&Ve.setSeries,$=wn.prox;Mo==null?Hn<=$&&kn(eo,xr,
!0,E):Hn>$?kn(null,xr,!0,E):eo!=Mo&&kn(eo,xr,!0,E)}}Wt&&(oe.idx=v,xa()),f!==!1&&ot("setCursor")}let to=null;Object.defineProperty(
o,"rect",{get(){return to==null&&wi(!1),to}});function wi(u=!1){u?to=null:(to=k.getBoundingClientRect(),ot("syncRect",to))}
function wd(u,f,h,v,b,_,M){I._lock||Qn&&u!=null&&u.movementX==0&&u.movementY==0||(wa(u,f,h,v,b,_,M,!1,u!=null),u!=null?Eo(
null,!0,!0):Eo(f,!0,!1))}function wa(u,f,h,v,b,_,M,E,$){if(to==null&&wi(!1),To(u),u!=null)h=u.clientX-to.left,v=u.clientY-
to.top;else{if(h<0||v<0){Pe=-10,Le=-10;return}let[O,F]=Ve.scales,z=f.cursor.sync,[Z,me]=z.values,[fe,le]=z.scales,[G,V]=Ve.
match,Ee=f.axes[0].side%2==1,Fe=D.ori==0?ee:H,rt=D.ori==1?ee:H,ke=Ee?_:b,He=Ee?b:_,$t=Ee?v:h,gt=Ee?h:v;if(fe!=null?h=G(O,
fe)?a(Z,T[O],Fe,0):-10:h=Fe*($t/ke),le!=null?v=V(F,le)?a(me,T[F],rt,0):-10:v=rt*(gt/He),D.ori==1){let Ut=h;h=v,v=Ut}}$&&
(f==null||f.cursor.event.type==Su)&&((h<=1||h>=ee-1)&&(h=Bo(h,ee)),(v<=1||v>=H-1)&&(v=Bo(v,H))),E?(hd=h,gd=v,[yr,vr]=I.move(
o,h,v)):(Pe=h,Le=v)}let ka={width:0,height:0,left:0,top:0};function _a(){Ml(ka,!1)}let kd,_d,Cd,Sd;function Td(u,f,h,v,b,_,M){
Qn=!0,tt=nt=at._x=at._y=!1,wa(u,f,h,v,b,_,M,!0,!1),u!=null&&(ht(Tu,Au,Pd,!1),ki(Gp,o,yr,vr,ee,H,null));let{left:E,top:$,
width:O,height:F}=Me;kd=E,_d=$,Cd=O,Sd=F}function Pd(u,f,h,v,b,_,M){Qn=at._x=at._y=!1,wa(u,f,h,v,b,_,M,!1,!0);let{left:E,
top:$,width:O,height:F}=Me,z=O>0||F>0,Z=kd!=E||_d!=$||Cd!=O||Sd!=F;if(z&&Z&&Ml(Me),at.setScale&&z&&Z){let me=E,fe=O,le=$,
G=F;if(D.ori==1&&(me=$,fe=F,le=E,G=O),tt&&Xn(A,_n(me,A),_n(me+fe,A)),nt)for(let V in T){let Ee=T[V];V!=A&&Ee.from==null&&
Ee.min!=Ce&&Xn(V,_n(le+G,V),_n(le,V))}_a()}else I.lock&&(I._lock=!I._lock,Eo(f,!0,u!=null));u!=null&&(ir(Tu,Au),ki(Tu,o,
Pe,Le,ee,H,null))}function Fb(u,f,h,v,b,_,M){if(I._lock)return;To(u);let E=Qn;if(Qn){let $=!0,O=!0,F=10,z,Z;D.ori==0?(z=
tt,Z=nt):(z=nt,Z=tt),z&&Z&&($=Pe<=F||Pe>=ee-F,O=Le<=F||Le>=H-F),z&&$&&(Pe=Pe<yr?0:ee),Z&&O&&(Le=Le<vr?0:H),Eo(null,!0,!0),
Qn=!1}Pe=-10,Le=-10,we.fill(null),Eo(null,!0,!0),E&&(Qn=E)}function Md(u,f,h,v,b,_,M){I._lock||(To(u),ia(),_a(),u!=null&&
ki(Zp,o,Pe,Le,ee,H,null))}function Ed(){x.forEach(Z1),ra(o.width,o.height,!0)}Wo(hs,Vr,Ed);let wr={};wr.mousedown=Td,wr.
mousemove=wd,wr.mouseup=Pd,wr.dblclick=Md,wr.setSeries=(u,f,h,v)=>{let b=Ve.match[2];h=b(o,f,h),h!=-1&&kn(h,v,!0,!1)},mt&&
(ht(Gp,k,Td),ht(Su,k,wd),ht(Jp,k,u=>{To(u),wi(!1)}),ht(Yp,k,Fb),ht(Zp,k,Md),zu.add(o),o.syncRect=wi);let El=o.hooks=e.hooks||
{};function ot(u,f,h){ga?vi.push([u,f,h]):u in El&&El[u].forEach(v=>{v.call(null,o,f,h)})}(e.plugins||[]).forEach(u=>{for(let f in u.
hooks)El[f]=(El[f]||[]).concat(u.hooks[f])});let Dd=(u,f,h)=>h,Ve=Ke({key:null,setSeries:!1,filters:{pub:am,sub:am},scales:[
A,S[1]?S[1].scale:null],match:[um,um,Dd],values:[null,null]},I.sync);Ve.match.length==2&&Ve.match.push(Dd),I.sync=Ve;let Ad=Ve.
key,Ca=ih(Ad);function ki(u,f,h,v,b,_,M){Ve.filters.pub(u,f,h,v,b,_,M)&&Ca.pub(u,f,h,v,b,_,M)}Ca.sub(o);function Hb(u,f,h,v,b,_,M){
Ve.filters.sub(u,f,h,v,b,_,M)&&wr[u](null,f,h,v,b,_,M)}o.pub=Hb;function zb(){Ca.unsub(o),zu.delete(o),wo.clear(),Ou(hs,
Vr,Ed),d.remove(),ve?.remove(),ot("destroy")}o.destroy=zb;function Sa(){ot("init",e,t),sd(t||e.data,!1),q[A]?ya(A,q[A]):
ia(),kl=Me.show&&(Me.width>0||Me.height>0),So=Wt=!0,ra(e.width,e.height)}return S.forEach(id),x.forEach(yb),n?n instanceof
HTMLElement?(n.appendChild(d),Sa()):n(o,Sa):Sa(),o}it.assign=Ke;it.fmtNum=qu;it.rangeNum=gs;it.rangeLog=bs;it.rangeAsinh=
Ku;it.orient=Uo;it.pxRatio=ye;it.join=Vw;it.fmtDate=Gu,it.tzDate=Xw;it.sync=ih;{it.addGap=R1,it.clipGaps=ks;let e=it.paths=
{points:dh};e.linear=ph,e.stepped=H1,e.bars=z1,e.spline=I1}var yh="s";function xh(e){let t=J(null),n=J(null),o=J(e);o.current=e;let r=`${e.series.map(({color:i,dashed:l,shown:a})=>`${i} ${l}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${Np.value}`;return dt(()=>{if(!t.current)return;let i=new it(ek(o,t.current.
clientWidth),vh(o.current),t.current);n.current=i;let l=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:o.current.height})});return l.observe(t.current),()=>{l.disconnect(),i.destroy(),n.current=
null}},[r]),ie(()=>{n.current?.setData(vh(o.current))},[e.times,e.series]),ie(()=>{let i=n.current,l=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(l===void 0?{left:-10,top:-10}:{left:i.valToPos(l,"x"),top:8},
!1)},[e.cursor]),s("div",{ref:t,class:yh})}function vh({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function ek(e,t){
let{series:n,zone:o,unit:r,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:l=>it.tzDate(new Date(l*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(l,a,c)=>[
Math.min(0,a??0),c===null||c<=0?1:c*1.05]}},axes:[{...bh(),grid:{show:!1},size:28,space:72,values:(l,a,c,d,p)=>a.map(m=>tk(
m,p,o))},{...bh(),size:56,values:(l,a)=>a.map(c=>Mn(c,r))}],series:[{},...n.map(nk)],hooks:{setCursor:[l=>{let{idx:a,left:c,
top:d}=l.cursor;e.current.onCursor(c===void 0||c<0?null:a??null,c??0,d??0)}],setSelect:[l=>{if(l.select.width<4)return;let a=l.
posToVal(l.select.left,"x"),c=l.posToVal(l.select.left+l.select.width,"x");l.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,c,l.cursor.event?.shiftKey??!1)}]}}}function tk(e,t,n){let{month:o,day:r,hour:i,minute:l,second:a}=np(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?kt(e*1e3,n,"year"):t>=27*86400?kt(e*1e3,n,"month"):t>=86400||i===
0&&l===0&&a===0?kt(e*1e3,n,"dayShort"):kt(e*1e3,n,t<60?"clockSecond":"clock")}function bh(){let e=zr("--line");return{stroke:zr(
"--muted"),font:`12px ${zr("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function nk({color:e,
dashed:t,shown:n,values:o}){let r=e===null?zr("--other"):zr(cs(e)),i=t?[4,4]:e===null?[]:us(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...i.length>0?{dash:i}:{}}}var wh="Ne",kh="Re",_h="Ae",Ch="De",Sh="He",Th="Fe",Ph="Te",Mh="qe";var Eh=50;function Dh({answer:e,document:t,zone:n,onZoom:o}){let r=bt(()=>ls(e,t),[e]);return s("div",{class:wh,children:r.
measures.map(i=>s(rk,{answer:e,document:t,shape:r,measure:i,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[i].
name))})}function rk({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:i,height:l}){let a=bt(()=>xp(e,n,o),[e,n,o]),[
c,d]=R(new Set),[p,m]=R(null),y=e.columns[o].name,g=zi(y),k=n.keys.map(x=>e.columns[x].name).join(),w=a.series.slice(0,Eh).
map(x=>({key:JSON.stringify(x.keys),keys:x.keys,total:x.total,last:x.values.at(-1)??null,color:Op(k,x.keys)})),C=bt(()=>a.
series.slice(0,Eh).map((x,T)=>({values:x.values,color:w[T].color,shown:!c.has(w[T].key)})),[a,c]),P=p===null?"":lk(a,p.at,
r,x=>Mn(x,g)),S=x=>{let T=a.times.length-1,L={ArrowRight:(p?.at??-1)+1,ArrowLeft:(p?.at??T+1)-1,Home:0,End:T}[x.key];return L===
void 0||T<0?!1:(m({at:Math.max(0,Math.min(L,T)),left:-1}),!0)};return s($p,{title:ze(y).text,summary:sk(a,y,k,x=>Mn(x,g)),
announced:P,onKey:S,table:s(ss,{answer:e,document:t,zone:r}),legend:k===""?null:s(Kp,{rows:w,all:a.series.length,hidden:c,
onHidden:d,text:x=>Mn(x,g)}),children:[s(xh,{times:a.times,series:C,zone:r,unit:g,height:l,cursor:p?.at??null,onCursor:(x,T)=>m(
x===null?null:{at:x,left:T}),onDrag:(x,T)=>i(x,T)}),p!==null&&s(ik,{lines:a,rows:w,hidden:c,at:p.at,left:p.left,zone:r,text:x=>Mn(
x,g)})]})}function ik({lines:e,rows:t,hidden:n,at:o,left:r,zone:i,text:l}){let a=e.times[o];if(a===void 0)return null;let d=t.
map((p,m)=>({row:p,value:e.series[m].values[o]??null})).filter(({row:p})=>!n.has(p.key)).sort((p,m)=>(m.value??-1/0)-(p.
value??-1/0)).slice(0,12);return s("div",{class:ge(kh,r>400&&_h),"aria-hidden":"true",children:[s("div",{class:Ch,children:[
Hi(a*1e3,Vi(e.times),i)," ",tp(i,a*1e3)]}),d.map(({row:p,value:m})=>s("div",{class:Sh,children:[s("span",{class:Th,style:{
background:`var(--series-${p.color%7+1})`}}),s("span",{class:Ph,children:p.keys.map(y=>ze(y).text).join(", ")}),s("span",
{class:Mh,children:m===null?"–":l(m)})]},p.key))]})}function lk(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let i=e.
series.slice(0,8).map(({keys:l,values:a})=>{let c=a[t];return`${l.map(d=>ze(d).text).join(", ")} ${c==null?"nothing":o(c)}`.
trim()});return`${Hi(r*1e3,Vi(e.times),n)}: ${i.join("; ")}`}function sk(e,t,n,o){let r=e.series[0],i=n===""?"":` by ${ze(
n).text}, ${e.series.length} groups`,l=r?.values.reduce((c,d)=>Math.max(c,d??0),0)??0,a=n!==""&&r?`, ${r.keys.map(c=>ze(
c).text).join(", ")} leads`:"";return`Line chart of ${ze(t).text}${i}, ${e.times.length} points, at most ${o(l)}${a}`}var Ah="Ge",$h="Je",Lh="Ke",Oh="Oe";function Yr({icon:e,title:t,children:n,actions:o}){return s("div",{class:Ah,children:[s(se,{name:e,size:32}),s("h2",{class:$h,
children:t}),n&&s("p",{class:Lh,children:n}),s("div",{class:Oh,children:o})]})}var Rh="Pe",Nh="Qe",Fh="Ve";var Hh="We",zh="Ye";function Bh({busy:e,done:t=null}){let n=J(null);return dt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),s("div",{class:Rh,"aria-hidden":"true",children:e&&(t===null||t===0?s("div",{class:Fh}):s("div",{ref:n,class:Nh}))})}
function Zr({lines:e=6}){return s("div",{class:Hh,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>s("div",{class:zh},
n))})}var Ih="b";var Zi=[];function Vh(){return Zi.length>0}function Qt(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=J(null);return dt(()=>{
let i=r.current;if(!i||!t)return;i.showPopover();let l=()=>as(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);
l();let a=new ResizeObserver(l);return a.observe(i),addEventListener("resize",l),()=>{a.disconnect(),removeEventListener(
"resize",l)}},[t]),fk(r,o),pk(r,t,n),s("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ge(
Ih,e.class),children:e.children})}function fk(e,t){ie(()=>{if(Ho(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function pk(e,t,n){let o=J(n);o.current=n,ie(()=>{let r={};Zi.push(
r);let i=a=>{let c=a.target,d=t instanceof Element&&t.contains(c);!e.current?.contains(c)&&!d&&!mk(e.current,c)&&o.current()},
l=a=>{a.key!=="Escape"||a.defaultPrevented||Zi.at(-1)!==r||(a.preventDefault(),a.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",i,!0),document.addEventListener("keydown",l),()=>{Zi.splice(Zi.indexOf(r),1),document.removeEventListener(
"pointerdown",i,!0),document.removeEventListener("keydown",l)}},[t])}function mk(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Wh="Ze",Kh="t",Uh="_e",qh="ei",jh="ii",Gh="ri",Jh="ai",Yh="oi";function Qi({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let l=J(null),a=o.some(d=>d!=="rule"&&d.checked!==void 0),
c=d=>{d.disabled||(r(),d.act())};return s(Qt,{anchor:e,onClose:r,placing:i,children:[n&&s("div",{class:Jh,children:n}),s(
"div",{ref:l,role:"menu","aria-label":t,class:Wh,onKeyDown:d=>gk(d,l.current,r),children:o.map((d,p)=>d==="rule"?s("div",
{role:"separator",class:Gh},p):s("button",{type:"button",tabIndex:-1,class:ge(Kh,d.danger&&Uh),role:d.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":d.checked,"aria-disabled":d.disabled,onClick:()=>c(d),onPointerMove:m=>m.currentTarget.
focus(),children:[a?s("span",{class:Yh,children:d.checked&&s(se,{name:"check"})}):d.icon&&s(se,{name:d.icon}),s("span",{
class:qh,children:d.label}),d.keys&&s("span",{class:jh,children:d.keys})]},p))})]})}function gk(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),i=l=>{e.preventDefault(),e.stopPropagation(),o[(l+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:r-1);else if(e.key==="Home")i(0);else if(e.key===
"End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let l=c=>(c.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.slice(r+1),...o.slice(0,r+1)].find(l);a&&i(o.indexOf(
a))}}function qn({items:e,menuLabel:t,head:n,placing:o,...r}){let i=J(null),[l,a]=R(!1);return s(re,{children:[s(X,{...r,
buttonRef:i,popup:"menu",expanded:l,onClick:()=>a(!l)}),l&&s(Qi,{anchor:i.current,label:t,head:n,items:e,onClose:()=>a(!1),
...o?{placing:o}:{}})]})}var Zh="ti",Qh="ni",Xh="pi",eg="x",tg="c";var el=te([]),Ps=new Map,vk=1e4,bk=1;function Qr(e,t=null){let n=bk++;el.value=[...el.value,{id:n,text:e,action:t}].slice(
-3),ng(n)}function ng(e){Ps.set(e,setTimeout(()=>tc(e),vk))}function tc(e){clearTimeout(Ps.get(e)),Ps.delete(e),el.value=
el.value.filter(t=>t.id!==e)}function og(){return s("div",{class:Zh,role:"status",children:el.value.map(({id:e,text:t,action:n})=>s(
"div",{class:Qh,onPointerEnter:()=>clearTimeout(Ps.get(e)),onPointerLeave:()=>ng(e),children:[s("span",{class:Xh,children:t}),
n&&s("button",{type:"button",class:eg,onClick:()=>{tc(e),n.act()},children:n.label}),s("button",{type:"button",class:tg,
"aria-label":"Close",onClick:()=>tc(e),children:s(se,{name:"close",size:14})})]},e))})}function zt(e,t){xk(e).then(n=>Qr(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function xk(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var qo=te([]);function tl(e,t){qo.value=[...qo.value,{from:Je.value,to:e.document,label:t}].slice(-12),he(e)}function nc(e){
qo.value=qo.value.slice(0,e)}function rg(){xt(()=>{let e=Je.value,t=qo.peek().findIndex(n=>Rt(n.from.document,e.document));
t>=0&&nc(t)})}var ig=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),wk=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function sg(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:kk(n.toLowerCase())??_k(n)??Ck(n,t)}function kk(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?ig.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?ig.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function _k(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),l=new Date(i);return r!==void 0?
l.setUTCDate(l.getUTCDate()+1):o!==void 0?l.setUTCMonth(l.getUTCMonth()+1):l.setUTCFullYear(l.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:l.toISOString().slice(0,10)}}function Ck(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=lg(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=lg(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function lg(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Ms(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=r?wk.indexOf(r[2].toLowerCase()):-1;if(!r||i<0)return null;let l=`${r[3]??t.getUTCFullYear()}-${Ms(String(i+1))}\
-${Ms(r[1])}`;return r[4]===void 0?l:`${l}T${Ms(r[4])}:${r[5]}:00`}function Ms(e){return e.padStart(2,"0")}var oc=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],Sk=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function rc(e,t){let n=oc.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?Sk.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${ag(e.from,t,"the first event")} – ${ag(e.
to,t,"now")}`}function ag(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return kt(e,t,kt(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var ug="di",cg="li",dg="si",fg="xi",pg="ci";function Pk(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ut({id:e,error:t,onHint:n}){let o=Pk(t.hint);return s(
"div",{class:ug,id:e,role:"alert",children:[s("span",{class:cg,children:s(se,{name:"error",size:14})}),s("span",{class:dg,
children:No(t.message)}),t.hint!==""&&(o!==null&&n?s("button",{type:"button",class:fg,onClick:()=>n(o),children:[No(o),"\
?"]}):s("span",{class:pg,children:No(t.hint)}))]})}var hg="gi",gg="fi",Ds="n",As="ui";function $s({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:i=!1,error:l=null,autofocus:a=!1}){let[c,d]=R(t),p=J(
null),m=jt();ie(()=>d(t),[t]);let y=w=>{w!==t&&n(w)},g=w=>{w.key==="Enter"&&y(c),!(w.key!=="Escape"||c===t)&&(w.preventDefault(),
d(t))},k=w=>{n(w),p.current?.focus()};return s("div",{class:hg,children:[s("label",{for:m,class:r?"spoken":gg,children:e}),
s("input",{ref:p,id:m,class:ge(Ds,i&&As),value:c,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":l!==null,
"aria-describedby":l?`${m}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:w=>d(w.currentTarget.value),onKeyDown:g,
onBlur:()=>y(c)}),l&&s(ut,{id:`${m}-problem`,error:l,onHint:k})]})}var Mk=new Set(["estimate","running","exact","error","cancelled","live"]);function Ls(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!Mk.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Zl(n):null,
body:n}}function Os(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var yg=!0;async function vg(e,t,n){try{if(yg&&await Ek(e,t,n))return;await Dk(e,t,n)}catch(o){if(!Or(o))throw o}}async function Ek(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await Ql("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await Ak(i,l=>{let a=Ls(l);a&&t(a)}),!0}catch(o){if(!(o instanceof pt)||o.status!==404&&o.status!==
405)throw o;return yg=!1,!1}}async function Dk(e,t,n){if(!("run"in e))throw new pt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await Ql("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function Ak(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let l=(o+
i).split(`
`);o=l.pop()??"";for(let a of l)a!==""&&t(a)}o!==""&&t(o)}var ac=250,$k=8e3,pn=te("idle"),mn=new Map,ic=null,Lk=1,ol=ac,lc,Rs=pn;function bg(e,t,n=[]){let o=Lk++,r=n.filter(i=>mn.
has(i));mn.set(o,{message:e,take:t,abort:null}),pn.value==="open"&&cc({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
wg(i);return pn.value==="http"&&kg(o),pn.value==="idle"&&dc(),o}function uc(e){mn.has(e)&&(pn.value==="open"&&cc({id:e,cancel:!0}),
wg(e))}function xg(){pn.value==="away"&&(clearTimeout(lc),dc())}function wg(e){mn.get(e)?.abort?.abort(),mn.delete(e)}function cc(e){
ic?.send(JSON.stringify(e))}function dc(){pn.value=pn.value==="away"?"away":"connecting";let e=new URL(Gt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,ic=t,ol=ac,pn.value="open";
for(let[o,r]of mn)cc({id:o,...r.message})},t.onmessage=o=>Rk(String(o.data)),t.onclose=()=>{ic=null,n?fc():Ok()}}async function Ok(){
if(!await fetch(Gt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return fc();ol=ac,pn.value="http";for(let t of mn.
keys())kg(t)}function fc(){pn.value="away",clearTimeout(lc),lc=setTimeout(dc,ol*(.75+Math.random()/2)),ol=Math.min(ol*2,
$k)}function Rk(e){let t=Ls(e);t&&sc(t)}function sc(e){let t=mn.get(e.id);t&&(Os(e)&&mn.delete(e.id),t.take(e))}function kg(e){
let t=mn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!mn.has(e))return;if(t.abort=null,o instanceof
pt&&o.code===Yl().code)return fc();let r=o instanceof pt?o:new pt({code:"unexpected",message:String(o)});sc({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};vg(t.message,o=>sc({...o,id:e}),t.abort.
signal).catch(n)}var Nk={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},Fk=100,Ns=class{present=te(
Nk);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Rt(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=bg({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(uc(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){uc(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Os(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+Fk-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let l=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:l,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function jo(e,t){let n=typeof t=="string"?t:Sf(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var Xt=new Ns,Fs=te(lo("waits")==="yes");function _g(e){Fs.value=e,so("waits",e?"yes":"no")}var Hk=150,pc,Xr=null;function jn(){
clearTimeout(pc),Xr=xe.value,Xt.run(Xr,{history:!0})}function Cg(){xt(()=>{let{state:e,how:t}=Gl.value,n=uo.value,o=hn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Xr!==null&&Rt(Xr,e.document)||Fs.value&&Xr!==
null&&Rt(Ja(Xr).dataset,e.document.dataset)||(clearTimeout(pc),pc=setTimeout(jn,t==="replace"?Hk:0))})}var Go=te([]),mc=te(lo("letters")!=="no"),Hs="",Sg,Pg=Go,Mg=mc;function Eg(e){mc.value=e,so("letters",e?"yes":"no")}function ei(e){
let t=J(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");ie(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return Go.value=[...Go.value,...o],()=>{Go.value=Go.value.filter(r=>!o.includes(r))}},[n])}function zk(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function Dg(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(hc(e.target)||!mc.value&&e.key.
length===1||Bk()||Vh()))return;let n=Hs===""?zk(e):`${Hs} ${e.key}`,o=Go.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
Tg(""),o.act()):t&&Tg(Go.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function Tg(e){clearTimeout(Sg),Hs=
e,e!==""&&(Sg=setTimeout(()=>{Hs=""},1200))}function hc(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function Bk(){return document.querySelector("dialo\
g[open]")!==null}var Ag="hi",$g="mi",Lg="vi",Og="bi",Rg="wi";function ti(e){he({document:Ie(Ie(xe.value,"from",e.from),"to",e.to)})}function Ng(){let e=J(null),[t,n]=R(!1),o=xe.value.
timezone??"UTC",r=rc(xe.value,o),{error:i}=Xt.result.value,l=jo(i,"from")??jo(i,"to"),a="The question";return ei([{keys:"\
t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range before",group:a,act:()=>gc(-1,0)},{keys:"]",label:"\
The range after",group:a,act:()=>gc(1,0)},{keys:"-",label:"Zoom out",group:a,act:()=>gc(0,.5)}]),s(re,{children:[s(X,{buttonRef:e,
icon:"calendar",after:"down",kind:l?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:s("span",{class:Ag,
children:r})}),l&&!t&&s("div",{class:Rg,children:s(ut,{error:l})}),t&&s(Qt,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:s(Vk,{zone:o,wrong:l,onDone:()=>n(!1)})})]})}function gc(e,t){let n=Xt.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],i=r-o;if(!(i>0))return;let l=a=>new Date(a).
toISOString();ti({from:l(o+(e-t)*i),to:l(r+(e+t)*i)})}function Vk({zone:e,wrong:t,onDone:n}){let[o,r]=R(t),{from:i,to:l}=xe.
value,a=i===void 0&&l===void 0?"":`${i??""} - ${l??"now"}`,c=d=>{let p=sg(d);if(!p){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}ti(p),n()};return s("div",{class:$g,children:[
s($s,{label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:c,error:o,autofocus:!0}),
s("div",{class:Lg,children:oc.map(d=>s(X,{small:!0,kind:"plain",class:Og,pressed:rc(xe.value,e)===d.label,onClick:()=>{ti(
d),n()},children:d.label},d.label))})]})}function Fg({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if(!o||!r||!("columns"in o))return i==="error"?null:
s(Zr,{});if(o.rows.length===0&&i==="exact")return s(Kk,{document:r});let l=o.query?.timezone??r.timezone??"UTC";return n===
"line"?s(Dh,{answer:o,document:r,zone:l,onZoom:Wk}):s(Uk,{answer:o,of:r,document:e,zone:l})}function Wk(e,t){ti({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function Kk({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return s(Yr,{icon:"search",title:"Nothing found",actions:s(re,{children:[n&&s(X,
{kind:"primary",onClick:()=>ti({}),children:"All data"}),t&&s(X,{kind:"outlined",onClick:()=>he({document:Ie(e,"where",void 0)}),
children:"Without the filter"}),!n&&!t&&s(X,{kind:"outlined",onClick:jn,children:"Ask again"})]}),children:n||t?"No even\
t of this range passes the filter.":"The dataset has no events."})}function Uk({answer:e,of:t,document:n,zone:o}){let[r,
i]=R(null),l=We(n.aggregate?.order)[0],a=l===void 0?null:qk(l),c=We(e.query?.aggregate?.by??t.aggregate?.by),d=(m,y,g)=>{
let k=e.columns.findIndex(({name:w})=>w===y);k>=0&&k<c.length&&!Mr(c[k])&&e.rows.some(w=>w===m)&&i({anchor:g,column:y,value:m[k]})},
p=r?Oi(r.column,r.value):"";return s(re,{children:[s(ss,{answer:e,document:t,zone:o,sort:a,onCell:d,onSort:m=>he({document:Ie(
n,"aggregate.order",m===null?void 0:[`"${m.key}"${m.descending?" desc":""}`])})}),r&&s(Qi,{anchor:r.anchor,label:"This v\
alue",head:ze(p).text,onClose:()=>i(null),items:[{label:"Only this",icon:"filter",act:()=>tl({document:Ie(n,"where",Ri(n.
where,p))},p)},{label:"Exclude",icon:"minus",act:()=>tl({document:Ie(n,"where",Ri(n.where,`not (${p})`))},`not (${p})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>zt(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>zt(p,"The condition")}]})]})}function qk(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var yc="[data-stop]";function vc(e){return[...e.querySelectorAll(yc)].filter(t=>t.closest("[data-sentence]")===e)}function Hg(e){
if(!e)return;let t=vc(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function zg(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(yc)||t.closest("[data-sentence]")!==e))for(let n of vc(
e))n.tabIndex=n===t?0:-1}function Bg(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=vc(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function Jo(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${yc}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}var jk=["dataset","define","params","timezone","week_start","missing"];function Yo(e,t){let n=jk.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function bc(e,t,n){return(await Tn(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var Gk=2e3,Zo=new Map,zs=new Map,Vg=te(0),Ig;function ni(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function il(e,t){Vg.value;let n=JSON.stringify(e),o=Rs.value,r=t.filter(l=>l.text!==""&&!Zo.has(ni(n,l))),i=r.map(
l=>ni(n,l)).join(`

`);return ie(()=>{r.length>0&&o!=="away"&&Jk(n,e,r)},[i,o]),t.map(l=>Zo.get(ni(n,l))??null)}async function Wg(e,t,n){let o=JSON.
stringify(e),r=Zo.get(ni(o,t));if(r)return r;let[i]=await bc(e,[t],n);if(!i)throw new Error("The server did not say what\
 the text means");return Kg(o,t,i),i}function Jk(e,t,n){let o=zs.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(ni(e,r),r);zs.set(e,o),Ig??=setTimeout(()=>{Ig=void 0,Yk()},0)}async function Yk(){let e=[...zs];zs.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await bc(n,r).catch(()=>[])).forEach((l,a)=>Kg(t,r[a],
l))})),Vg.value++}function Kg(e,t,n){Zo.size>=Gk&&Zo.delete(Zo.keys().next().value),Zo.set(ni(e,t),n)}async function Qo(e,t,n){try{let o=await Wg(e,{kind:t,text:n}),{error:r}=o;return r?{parsed:o,problem:{message:r.message,
hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:i,hint:l,span:a}=In(o);return{parsed:null,
problem:r==="away"?null:{message:i,hint:l,span:a}}}}function ll(e,t,n){if(!t)return n;let{start:o,end:r}=Lr(e,t);return e.
slice(0,o)+n+e.slice(r)}function Zk(e,t,n){let o=Ai(t.where),r=$i(e,o);if(typeof r=="string")return Ie(e,o,t.span?Ug(r,t.span,n):n);let i=o.slice(
0,-1),l=$i(e,i);return o.at(-1)!==0||typeof l!="string"?null:Ie(e,i,t.span?Ug(l,t.span,n):n)}function Ug(e,t,n){let{start:o,
end:r}=Lr(e,t);return e.slice(0,o)+n+e.slice(r)}function qg(e,t){let n=Zk(xe.value,e,t);n&&he({document:n})}var jg="yi",Gg="ki",Jg="zi";var Yg=qd({document:{dataset:""},error:null,sentence:()=>null});function lt(){return of(Yg)}function en({document:e,error:t,
label:n,children:o}){let r=J(null);dt(()=>Hg(r.current));let i=l=>{!l.defaultPrevented&&Bg(l.currentTarget,l)&&l.preventDefault()};
return s(Yg.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:s("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:jg,onKeyDown:i,onFocusIn:l=>{zg(l.currentTarget,l.target)},children:o})})}function Mt({word:e,
children:t}){return s("span",{class:Gg,children:[e!==void 0&&s(wc,{children:e}),t]})}function wc({children:e}){return s(
"span",{class:Jg,children:e})}function Zg({id:e,error:t}){return s(ut,{...e===void 0?{}:{id:e},error:t,onHint:n=>qg(t,n)})}var Qg="ji",Xg="g",ey="Si",ty="Bi",ny="Xi",oy="Ci",ry="Ii",iy="D",ly="Ui",sy="f",kc="Ei";function tn(e){let{stop:t,label:n,path:o=t,span:r,draft:i=!1,problem:l=null}=e,a=lt(),c=J(null),d=jt(),[p,m]=R(!1),y=i?null:
e_(a.error,o,r),g=y!==null||l!==null,k=()=>{e.onRemove?.(),Jo(a.sentence(),t,e.after)},w=e.editor!==void 0||e.menu!==void 0;
return s("span",{class:Qg,"data-path":o,children:[s("span",{class:ge(Xg,i&&ty,g&&ny,e.quiet&&oy,p&&ey),children:[g&&s("s\
pan",{class:ry,children:s(se,{name:"error",size:14})}),s("button",{ref:c,type:"button",class:iy,"data-stop":t,tabIndex:-1,
"aria-label":n,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":w?p:void 0,"aria-invalid":g||void 0,
"aria-describedby":g?`${d}-problem`:void 0,onClick:()=>m(!p),onKeyDown:C=>t_(C,e,k),children:[e.children,e.menu&&s("span",
{class:ly,children:s(se,{name:"down",size:12})})]}),e.onRemove&&s("button",{type:"button",class:sy,tabIndex:-1,"aria-lab\
el":`Remove ${n}`,onClick:k,children:s(se,{name:"close",size:12})})]}),y&&s("span",{class:kc,children:s(Zg,{id:`${d}-pro\
blem`,error:y})}),l&&s("span",{class:kc,children:s(ut,{id:`${d}-problem`,error:l,onHint:e.onHint})}),p&&e.menu&&s(Qi,{anchor:c.
current,label:n,items:e.menu,onClose:()=>m(!1)}),p&&e.editor&&s(Qt,{anchor:c.current,role:"dialog",label:n,onClose:()=>{
m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function e_(e,t,n){let o=jo(e,t);if(!o||!n)return o;let r=o.span?.
start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?o:null}function t_(e,t,n){let o=n_(e,t,n);o&&(e.preventDefault(),
o())}function n_(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},i){return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLef\
t"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:e.ctrlKey||e.metaKey?null:e.key==="Back\
space"||e.key==="Delete"?r?i:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var o_=new Set(["has","contains","starts_with","ends_with"]);function ri({property:e,operator:t,values:n}){let o=wt(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:o_.has(r)?`${t}(${o}, ${n.map(sl).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(sl).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(sl).join(" and ")}`}
function sl(e){return typeof e=="string"?Li(e):String(e)}var r_=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function cy(e){for(let[t,n]of r_){if(e===t)return n;if(e===n)return t}
return e}var ay=["=","!=","in","not in"],oi=["is null","is not null"],_c=[">=",">","<","<=","between","not between"],uy=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Bs(e){switch(e){case"bool":return["is true","is false",...oi];case"string":return[
...ay,...uy,...oi];case"int64":case"float64":return["=",..._c,"!=","in","not in",...oi];case"timestamp":return[..._c,...oi];case"\
list of strings":return["has","not has",...oi];case"unknown":return[...ay,..._c,...uy,"has","not has",...oi]}}function Et(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function al(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var dy={property:null,type:"unknown",operator:null,values:[]};function fy(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Cc({property:e,operator:t}){return e===null?"property":t===null||Et(t)===0?"operator":
"values"}function py(e,t,n){return e.operator!==null&&e.type===n&&Bs(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function my(e,t){let n=Et(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Is(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function hy(e,t){let n=e.operator===null?0:Et(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Sc({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Et(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function ul(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Sc(e)!==null)return null;
if(Et(n)!=="many"||!o.includes(null))return ri({property:t,operator:Et(n)==="many"?al(n,o.length):n,values:o});let r=n===
"!="||n==="not in",i=ri({property:t,operator:r?"is not null":"is null",values:[]}),l=o.filter(c=>c!==null);if(l.length===
0)return i;let a=ri({property:t,operator:al(r?"!=":"=",l.length),values:l});return r?`${a} and ${i}`:`(${a} or ${i})`}function Tc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function gy(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(i=>i.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(i=>i!==""),r=!t&&
o.some(i=>/\s/.test(i));return o.length>1&&!r?[...new Set(o)]:null}var yy="Li",vy="w",by="Mi",xy="Ni",wy="Ri",ky="Ai";var Vs=28;function Pc(e,t){return`${e}-${t}`}function _y({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:l=!1,
foot:a}){let c=J(null),d=rs(c,Vs,n.length);return dt(()=>{let p=c.current;if(!p||o<0)return;let m=o*Vs;m<p.scrollTop?p.scrollTop=
m:m+Vs+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+Vs+8-p.clientHeight)},[o,n]),s(re,{children:[s("div",{ref:c,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":l||void 0,class:yy,children:[s("div",{role:"presentation",style:{height:`${d.
before}px`}}),n.slice(d.first,d.end).map((p,m)=>{let y=d.first+m;return s("div",{id:Pc(e,y),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":y+1,"data-active":y===o,class:vy,onPointerMove:()=>{y!==o&&r(y)},onPointerDown:g=>g.
preventDefault(),onClick:()=>i(p.value),children:[l&&s("span",{class:ky,children:p.selected&&s(se,{name:"check"})}),s("s\
pan",{class:by,children:p.label}),p.note!==void 0&&s("span",{class:xy,children:p.note})]},y)}),s("div",{role:"presentati\
on",style:{height:`${d.after}px`}})]}),a&&s("div",{class:wy,children:a})]})}function li(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=J(null),l=jt(),[a,c]=R(e.autofocus??!1),[d,p]=R(r?0:-1),
[m,y]=R(!1);dt(()=>{y(!0),e.autofocus&&i.current?.focus()},[]);let g=Math.min(d,t.length-1),k=a||(e.inline??!1),w=()=>c(
!1),C=(x,T)=>{T||w(),e.onPick(x,T)},P=x=>{let T=k?t[g]:void 0;if(x.key==="ArrowDown"||x.key==="ArrowUp"){x.preventDefault(),
c(!0);let L=x.key==="ArrowDown"?1:-1;p(g<0&&L<0?t.length-1:(g+L+t.length)%Math.max(1,t.length))}else x.key==="Enter"?(x.
preventDefault(),T?C(T.value,!1):(w(),e.onTake(n))):x.key===" "&&o&&T&&g>=0?(x.preventDefault(),C(T.value,!0)):x.key==="\
Escape"&&(k||e.onCancel)?(x.preventDefault(),x.stopPropagation(),w(),e.onCancel?.()):x.key==="Backspace"&&n===""&&e.onBackspace?.()},
S=s(_y,{id:l,label:e.label,options:t,active:g,onActive:p,onPick:x=>C(x,o),several:o,foot:e.foot});return s(re,{children:[
s("input",{ref:i,class:ge(Ds,e.code&&As),role:"combobox","aria-label":e.label,"aria-expanded":k,"aria-controls":l,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":k&&g>=0?Pc(l,g):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:P,onClick:()=>c(!0),onBlur:w,onFocus:()=>{
e.autofocus&&c(!0)},onInput:x=>{c(!0),p(r?0:-1),e.onText(x.currentTarget.value)}}),e.inline&&S,!e.inline&&a&&m&&(t.length>
0||e.foot)&&s(Qt,{anchor:i.current,onClose:w,focus:!1,children:S})]})}var Sy="H",Ty="Di";function yn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return s("div",{class:Sy,onKeyDown:c=>{c.key!=="Tab"||!t||
(c.preventDefault(),t())},onKeyDownCapture:c=>{let d=c.target instanceof HTMLElement?c.target.getAttribute("aria-actived\
escendant"):null;c.key===" "&&o&&d?.endsWith("-0")&&c.stopPropagation()},onPaste:c=>{n?.(c.clipboardData?.getData("text/\
plain")??"")&&c.preventDefault()},children:[e&&s("div",{class:Ty,children:e}),s(li,{...r,inline:!0,autofocus:!0,eager:!0})]})}function Dn(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function An(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Dn(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var Py={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function si(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function My({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:i,head:l}){let[a,c]=R(""),d=e.filter(
m=>m===a.trim()),p=d.length>0?d:An(e,a,m=>`${m} ${si(m)} ${Py[m]}`);return s(yn,{label:"Operator",placeholder:"operator",
text:a,onText:c,head:l,onCancel:r,onLeave:i,onBackspace:o,options:p.map(m=>({value:m,label:si(m),note:Py[m],selected:m===
t})),onPick:n,onTake:()=>{}})}var Ec="y",Ey="k",Dy="Hi";var Dc=8;function Ay({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:i,values:l}=e;return r===null?null:s(
re,{children:[s("button",{type:"button",class:Ec,"data-present":t==="property",onClick:()=>n("property"),children:s(ne,{
value:r,most:40,middle:!0})}),i!==null&&s("button",{type:"button",class:Ec,"data-present":t==="operator",onClick:()=>n("\
operator"),children:si(i)}),t==="values"&&l.slice(0,Dc).map(a=>s("button",{type:"button",class:Ey,"aria-label":`Remove ${String(
a)}`,onClick:()=>o(Is(e,a)),children:[s(ne,{value:a,most:24,middle:!0}),s(se,{name:"close",size:12})]},String(a))),t==="\
values"&&l.length>Dc&&s("span",{class:Dy,children:["and ",Ye(l.length-Dc)," more"]})]})}var $y=50;function Ly(e,t,n,o){return Tn(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:$y},
signal:o})}function Oy(e,t,n,o,r){let{dataset:i,from:l,to:a,timezone:c,week_start:d,define:p,params:m,missing:y}=e,g={column:t,
contains:o,where:n,from:l,to:a,timezone:c,week_start:d,define:p,params:m,missing:y,limit:$y};return Tn(`v1/datasets/${encodeURIComponent(
i)}/values`,{body:g,signal:r})}function Ry(e,t){let[n,o]=R(null);return ie(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(i=>{
r.signal.aborted||o({key:e,value:i,error:null})},i=>{Or(i)||o(l=>({key:e,value:l?.value??null,error:In(i)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Ws(e,t,n,o=()=>!0){let{dataset:r}=e,
i=t.trim(),l=Ry(`${r}
${n.join()}
${i}`,m=>Ly(r,i,n,m)),a=a_(e,i),c=l.fresh&&l.value?l.value:{names:u_(r,i),more:0},d=new Set(a.map(({name:m})=>m));return{
names:[...a,...c.names.filter(({name:m})=>!d.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:c.more}}function a_({
define:e},t){return Object.keys(e??{}).filter(n=>Dn(n,t)<3).map(n=>({kind:"definition",name:n,text:wt(n),type:"unknown",
filled:1}))}function u_(e,t){let n=Vn(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:i,
filled:l})=>({kind:"property",name:r,text:wt(r),type:i,filled:l/o})).filter(({name:r})=>Dn(r,t)<3).sort((r,i)=>Dn(r.name,
t)-Dn(i.name,t)||i.filled-r.filled)}function Ny(e,t,n,o){let r=o.trim(),i=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return Ry(i,l=>Oy(
e,t??"",n,r,l))}var Fy="Fi";var f_={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},p_={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Ac(e){let t=e.kind==="function"||e.filled>=.9995?"":Fo(e.filled);return[f_[e.kind]||p_[e.type],t].filter(n=>n!==
"").join(", ")}function Hy(e,t){let n=t.trim(),o=e[0],r=e.map(i=>({value:{entry:i},label:s(ne,{value:i.name,most:60,middle:!0}),
note:Ac(i)}));return n===""||o&&Dn(o.name,n)<3?r:[Xo(n),...r]}function Xo(e){return{value:{typed:e},label:s("code",{class:Fy,
children:s(ne,{value:e,most:60})}),note:"as it is typed"}}function vo(e){let{document:t,kinds:n,fits:o,onName:r,onText:i}=e,[l,a]=R(e.typed??""),c=Ws(t,l,n,o),d=e.names?An(e.names,
l,({name:C})=>C).filter(({type:C})=>o?.(C)??!0):c.names,p=e.names?0:c.more,m=e.extra?.(l)??[],y=Hy(d,l),g=y[0]!==void 0&&
"typed"in y[0].value,k=m.length>0&&g?[...m,...y.slice(1),y[0]]:[...m,...y],w=C=>{C.trim()!==""&&i(C.trim())};return s(yn,
{label:e.label,placeholder:e.placeholder,text:l,onText:a,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:k,onPick:C=>"entry"in C?r(C.entry):w(C.typed),onTake:w,foot:p>0?`${Ye(p)} more, keep typing`:void 0})}function zy({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:i,onBack:l,onCancel:a,onLeave:c,head:d}){let[p,m]=R(o),
y=n.operator===null?1:Et(n.operator),g=y==="many",k=Ny(e,r?wt(n.property??""):null,t,p),w=Tc(p,n.type),C=p===""||w!==void 0,
P=m_(n,p,w,k.value),S=L=>{let A=hy(n,L);m(""),i(A.values,y!==2||A.values.length>=2)},x=(L,A)=>{let B="typed"in L?w:L.value;
B!==void 0&&(A&&g?(m(""),i(Is(n,B).values,!1)):g&&p===""&&n.values.length>0?i(n.values,!0):S(B))},T=L=>{let A=g?gy(L)?.map(
B=>Tc(B,n.type)):void 0;return!A||A.includes(void 0)?!1:(i([...new Set([...n.values,...A])],!0),!0)};return s(yn,{label:"\
Value",placeholder:h_(n,y),text:p,onText:m,head:d,onCancel:a,onLeave:c,onBackspace:()=>n.values.length>0?i(n.values.slice(
0,-1),!1):l(),onPaste:T,invalid:!C,several:g,spaceTypes:p!==""&&P[0]!==void 0&&"typed"in P[0].value,options:P,onPick:x,onTake:()=>{
g&&p===""&&n.values.length>0?i(n.values,!0):w!==void 0&&p!==""&&S(w)},foot:C?g_(k.value,k.error!==null,g):`${sl(p)} is n\
o number`})}function m_(e,t,n,o){let r=o?.exact===!1?"~ ":"",i=y=>e.values.includes(y),l=(o?.values??[]).map(({value:y,
count:g})=>({value:{value:y},label:s(ne,{value:y,most:60,middle:!0}),note:r+Ye(g),selected:i(y)})),a=o?.values.some(({value:y})=>y===
n)??!1,c=t!==""&&n!==void 0&&!a?[Xo(t)]:[],d=a?l.filter(({value:y})=>"value"in y&&y.value===n):[],p=l.filter(y=>!d.includes(
y)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&Et(e.operator)==="many"?[{value:{value:null},label:s(ne,{value:null}),note:r+
Ye(o.nulls),selected:i(null)}]:[];return[...c,...d,...p,...m]}function h_({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function g_(e,t,n){let o=e&&e.more>0?[`${Ye(e.more)} more, keep \
typing`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function $c(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[i,l]=R(()=>Cc(n)),a=J(e.typed??""),c=g=>{a.current="",l(g)},
d=(g,k)=>{let w=py(n,g,k);o(w),c(w.operator===null||Cc(w)!=="values"?"operator":"values")},p=g=>{let k=my(n,g);o(k),Et(g)===
0?r(ul(k),k):c("values")},m=(g,k)=>{let w={...n,values:g};o(w);let C=k?ul(w):null;C!==null&&r(C,w)},y={onCancel:e.onCancel,
onLeave:e.onLeave,head:s(Ay,{draft:n,stage:i,onStage:c,onDraft:o})};return i==="property"?s(vo,{...y,label:"Property",placeholder:"\
property, or a condition",document:t,typed:a.current,kinds:y_,...e.names?{names:e.names}:{},onName:g=>d(g.name,g.type),onText:g=>r(
g,null)},"property"):i==="operator"?s(My,{...y,operators:Bs(n.type),present:n.operator,onPick:p,onBack:()=>c("property")},
"operator"):s(zy,{...y,document:t,beside:e.beside,draft:n,typed:a.current,ask:e.names===void 0,onValues:m,onBack:()=>c("\
operator")},"values")}var y_=["property","definition","cohort","lookup"];var $n="qi",Gn="Gi",Lc="Ji",ai="Ki";var Iy=3;function Oc({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return s("span",{class:ai,children:s(
ne,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:i,values:l}=o;return r===null?s("span",{class:Gn,children:"\
…"}):n&&r==="event"&&(i==="="||i==="in")&&l.length>0?s(By,{values:l,between:!1,name:!0}):i==="is true"||i==="is false"?
s(re,{children:[i==="is false"&&s("span",{class:Gn,children:"not"}),s("span",{class:$n,children:s(ne,{value:r,most:40,middle:!0})})]}):
s(re,{children:[s("span",{class:$n,children:s(ne,{value:r,most:40,middle:!0})}),i!==null&&s("span",{class:Gn,children:si(
Et(i)==="many"?al(i,l.length):i)}),i!==null&&s(By,{values:l,between:i.endsWith("between")})]})}function By({values:e,between:t,
name:n=!1}){return e.length>Iy+1?s("span",{class:Lc,children:["(",Ye(e.length)," values)"]}):s("span",{class:n?$n:Lc,children:e.
map((o,r)=>s("span",{children:[r>0&&s("span",{class:Gn,children:t?" and ":n?" or ":", "}),s(v_,{value:o})]},r))})}function v_({
value:e}){return e===null?s("i",{class:Gn,children:co.null}):s(ne,{value:e,most:40,middle:!0})}function Rc(e,t){let n=t?
t.condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:i}=n,l=i.length>Iy+1?`${i.length}\
 values`:i.map(a=>a===null?"null":a===""?"empty":String(a)).join(", ");return[o,r?.replace("_"," "),l].filter(a=>a!=null&&
a!=="").join(" ")}function Nc(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:i},l)=>({text:o,chip:r,span:{start:l===0?0:i.start,end:n[l+1]?.span.start??1/0}}))}function dl(e){
return e.length===0?void 0:e.join(" and ")}function bo(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Us(e,t,n){let o=e.filter((i,l)=>l!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function Vy({text:e,chip:t}){if(t)return ri({...t,operator:cy(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&b_(n)?n:`not (${e})`}function b_(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var Wy={property:"event",type:"string",operator:"=",values:[]};function er({lead:e,between:t,children:n,after:o}){let r=i=>i===0?e:typeof t=="function"?t(i):t;return s(re,{children:[n.
length===0&&e!==void 0&&s(Mt,{word:e},"lead"),n.map((i,l)=>s(Mt,{word:r(l),children:i},l)),o]})}var Ky="F",Uy="Qi",qy="Vi";function tr({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:i}){let l=J(null),[a,c]=R(null),d=n==null||n===!1,
p=Fr(d?t:void 0),m=()=>c(null),y=g=>{if(!(g.ctrlKey||g.metaKey||g.altKey)){if(g.key.length===1&&g.key!==" "&&g.key!=="/")
c(g.key);else if(g.key==="Backspace"&&i)i();else return;g.preventDefault()}};return s(re,{children:[s("button",{ref:l,type:"\
button",class:ge(Ky,!d&&Uy,a!==null&&qy),...p,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-haspopup":"dialog","aria-ex\
panded":a!==null,onClick:()=>c(a===null?"":null),onKeyDown:y,children:[s(se,{name:"plus",size:14}),n]}),a!==null&&s(Qt,{
anchor:l.current,role:"dialog",label:t,onClose:()=>{m(),r?.()},children:o(a,m)})]})}function qs(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var w_={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function fl(e,t){let n=qs(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:Vn(e).value.value?.actors?.[0],i=Object.keys(o.properties??
{}).map(c=>[c,"unknown"]),l="funnel"in o?o.funnel.steps.map((c,d)=>[`step_time_${d+1}`,"timestamp"]):[];return[...i,...w_[n],
...l,...r?[[r,"string"]]:[]].map(([c,d])=>({kind:"property",name:c,text:wt(c),type:d,filled:1}))}var jy="Wi",Gy="T",Jy="q";var Yy=null;function __(){return Yy??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),Yy}function js(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,i=J(null),l=J(null),a=J(e);a.current=e;let[c,d]=R(!1);return ie(()=>{let p=!1;
return __().then(m=>{p||!m||!i.current||(l.current=m.mount(i.current,{...a.current,onText:y=>{y!==a.current.text&&a.current.
onText(y)},onRun:()=>a.current.onRun?.()}),l.current.setMark(a.current.mark??null),d(!0),r&&l.current.focus())}),()=>{p=
!0,l.current?.destroy()}},[]),ie(()=>{l.current?.setText(t)},[t]),ie(()=>{l.current?.setMark(o)},[o?.start,o?.end,t]),s(
"div",{class:ge(jy,e.class),children:[s("div",{ref:i,class:Gy,hidden:!c,"data-editor":c}),!c&&s("textarea",{class:Jy,"ar\
ia-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:p=>e.onText(p.currentTarget.value)})]})}var Zy="Yi",Qy="Zi",Xy="_i",e0="er",t0="ir";function Gs({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:i,onLeave:l}){return s("div",{class:Zy,onKeyDownCapture:c=>{
if(c.key==="Escape")i();else if(c.key==="Enter"&&!c.shiftKey&&!c.altKey)r(t);else if(c.key==="Tab")l();else return;c.preventDefault(),
c.stopPropagation()},children:[s(js,{class:Qy,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Lr(
t,n.span):null}),n&&s("div",{class:Xy,children:s(ut,{error:n})}),s("div",{class:e0,children:[s("span",{class:t0,children:"\
Enter takes it, Shift+Enter is a new line"}),s(X,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function ui(e){let{path:t,text:n,what:o,onChange:r}=e,i=lt(),l=Yo(i.document,e.over),a=Nc(n,il(l,[{kind:"condition",text:n}])[0]??
null),c=a.map(x=>x.text),[d,p]=R(null),m=e.needed!==!0||a.length>1,y=x=>{p(null),r(dl(x))},g=async(x,T,L)=>{p({at:x,condition:L,
text:T,problem:null});let{parsed:A,problem:B}=await Qo(l,"condition",T);if(B)return p({at:x,condition:L,text:T,problem:B});
let W=bo(c,x,dl(A?.conjuncts?.map(Q=>Q.text)??[`(${T})`])??T);await Qo(l,"condition",dl(W)??""),y(W)},k=()=>{if(!d||d.problem)
return;let x=d.condition?ul(d.condition):d.text;x!==null&&x.trim()!==""?g(d.at,x,d.condition):d.condition?.property?p({...d,
problem:{message:Sc(d.condition)??"",hint:"",span:null}}):p(null)},w=(x,T,L)=>{let A=a[x],B=d?.at===x?d:null,W=()=>{p(null),
L()},Q=()=>{L(),k()},K=(D,j)=>{L(),g(x,D,j)};return(B?B.condition===null&&B.text!==null:A&&!A.chip)?s(Gs,{label:o,text:B?.
text??A?.text??"",problem:B?.problem??null,onCancel:W,onLeave:Q,onText:D=>p({at:x,condition:null,text:D,problem:null}),onDone:D=>K(
D,null)}):s($c,{names:fl(i.document.dataset,e.over),document:i.document,typed:T,draft:B?.condition??(A?.chip?fy(A.chip):
e.byEvent&&a.length===0?Wy:dy),beside:dl([...e.within?[e.within]:[],...bo(c,x,null)]),onDraft:D=>p({at:x,condition:D,text:null,
problem:null}),onDone:K,onCancel:W,onLeave:Q})},C=x=>{d?.text&&g(d.at,ll(d.text,d.problem?.span??null,x),null)},P=(x,T)=>{
let L=d?.at===x?d:null;return s(tn,{stop:`${t}#${T?x:"draft"}`,path:t,span:T?.span,after:`${t}#+`,label:`${o}: ${Rc(T,L)}`,
draft:L!==null,problem:L?.problem,onHint:L?.text?C:void 0,editor:A=>w(x,"",A),onLeave:k,onRemove:L?()=>p(null):m?()=>y(bo(
c,x,null)):void 0,onNegate:T&&!L?()=>y(bo(c,x,Vy(T))):void 0,onMove:T&&a.length>1?A=>{y(Us(c,x,A)),Jo(i.sentence(),`${t}\
#${Math.max(0,Math.min(x+A,a.length-1))}`)}:void 0,children:s(Oc,{part:T,draft:L,byEvent:e.byEvent??!1})})},S=a.map((x,T)=>P(
T,x));return s(er,{lead:e.lead,between:"and",after:s(tr,{stop:`${t}#+`,label:`Add a ${o}`,editor:(x,T)=>w(a.length,x,T),
onLeave:k,onBackspace:a.length>0&&m?()=>y(c.slice(0,-1)):void 0,children:a.length===0&&d===null?e.empty:void 0}),children:d?.
at===a.length?[...S,P(a.length,null)]:S})}function Ln({word:e="where"}){let{document:t}=lt();return s(ui,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>_e(
"where",n),empty:"filter"})}var S_=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function n0({document:e,names:t,axes:n,typed:o,text:r,onDone:i,onCancel:l}){let[a,c]=R(null);if(a)
return s(T_,{of:a,onDone:i,onCancel:l,onBack:()=>c(null)});let d=m=>n?An(S_,m.trim()===""?"time":m,([y,g])=>`time ${g} ${y}`).
map(([y,g])=>({value:{typed:`time('${y}')`},label:y==="auto"?"time":`time, ${y}`,note:g})):[];return s(vo,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?d(m).slice(0,1):d(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?c(m):i(m.text)},onText:i,
onCancel:l,onLeave:l})}function T_({of:e,onDone:t,onCancel:n,onBack:o}){let[r,i]=R(""),l=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],a=An(l,r,([c,d])=>`${c} ${d}`);return s(yn,{label:"Values or bins",placeholder:"values or bins",text:r,onText:i,
onCancel:n,onLeave:n,onBackspace:o,options:[...a.map(([c,d])=>({value:{typed:c},label:c,note:d})),...a.length===0?[Xo(r)]:
[]],onPick:({typed:c})=>t(c),onTake:t})}var Js=()=>!0,On=e=>e==="int64"||e==="float64",o0=e=>On(e)||e==="timestamp"||e==="string",r0=e=>e!=="list of strings",zc=[
{name:"count",meaning:"how many",alone:!0,fits:Js},{name:"uniq",meaning:"how many different",usual:!0,fits:r0},{name:"su\
m",meaning:"total",usual:!0,fits:On},{name:"avg",meaning:"mean",usual:!0,fits:On},{name:"median",meaning:"half are below",
usual:!0,fits:On},{name:"p95",meaning:"95 % are below",usual:!0,fits:On},{name:"p75",meaning:"75 % are below",fits:On},{
name:"p90",meaning:"90 % are below",fits:On},{name:"p99",meaning:"99 % are below",fits:On},{name:"p999",meaning:"99.9 % \
are below",fits:On},{name:"min",meaning:"least",fits:o0},{name:"max",meaning:"largest",usual:!0,fits:o0},{name:"first",meaning:"\
by time",fits:Js},{name:"last",meaning:"by time",fits:Js},{name:"stddev",meaning:"standard deviation",fits:On},{name:"un\
iq_approx",meaning:"about how many different",fits:r0},{name:"count",meaning:"how many have a value",fits:Js}];function i0(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:i}=e,l=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[a,c]=R(e.typed),[d,p]=R(e.text),[m,y]=R(null),[g,k]=R(!l);if(g)return s(
Gs,{label:"Measure",text:d,problem:e.problem,onText:p,onDone:r,onCancel:i,onLeave:()=>d===e.text?i():r(d)});if(m)return s(
vo,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:C=>C===
"unknown"||m.fits(C),...n?{names:n}:{},onCancel:i,onLeave:i,onBack:()=>y(null),onName:C=>r(`${m.name}(${C.text})`),onText:C=>r(
`${m.name}(${C})`)});let w=C=>{"text"in C?r(C.text):"typed"in C?r(C.typed):C.aggregate.alone?r(`${C.aggregate.name}()`):
y(C.aggregate)};return s(P_,{document:t,names:n,text:a,onText:c,present:e.text,onPick:w,onTake:C=>{C!==""&&r(C)},onCancel:i,
onWrite:()=>k(!0)})}function P_({document:e,names:t,text:n,onText:o,present:r,onPick:i,onTake:l,onCancel:a,onWrite:c}){let d=n.
trim(),p=Ws(e,d,["property","definition","lookup"]).names,m=t?An(t,d,({name:C})=>C):p,y=An(zc,d.replace(/\(.*$/s,""),({name:C,
meaning:P})=>`${C} ${P}`).map(C=>({value:{aggregate:C},label:C.alone?`${C.name}()`:`${C.name}(…)`,note:C.meaning})),g=d===
""?[]:m.filter(({name:C})=>Dn(C,d)<3).slice(0,4).flatMap(M_),k=/[^\p{L}\p{N}_]/u.test(d)||y.length+g.length===0?[Xo(d)]:
[],w=d===""?y:[...k,...y,...g];return s(yn,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:w,onPick:i,
onTake:l,onCancel:a,onLeave:a,foot:s("button",{type:"button",onClick:c,children:"Write it as text"})})}function M_(e){return zc.
filter(t=>t.usual&&t.fits(e.type)&&!t.alone).map(({name:t})=>({value:{text:`${t}(${e.text})`},label:s(ne,{value:`${t}(${e.
name})`,most:60,middle:!0}),note:Ac(e)}))}function l0({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?s("span",{class:$n,children:o===
"auto"?"time":`time, ${o}`}):n!=null?s("span",{class:$n,children:s(ne,{value:n,most:40,middle:!0})}):s("span",{class:ai,
children:s(ne,{value:e,most:60})})}function Ys(e){let{path:t,texts:n,kind:o,what:r,onChange:i,most:l=1/0}=e,a=lt(),c=Yo(a.document,e.over),d=il(c,n.map(P=>({
kind:o,text:P}))),[p,m]=R(null),y=e.needed!==!0||n.length>1,g=P=>{m(null),i(P.length>0?P:void 0)},k=async(P,S)=>{m({at:P,
text:S,problem:null});let{problem:x}=await Qo(c,o,S);x?m({at:P,text:S,problem:x}):g(bo(n,P,S))},w=(P,S,x)=>{let T=p?.at===
P?p:null;return e.editor({text:T?.text??n[P]??"",parsed:T?null:d[P]??null,typed:S,problem:T?.problem??null,onDone:L=>{x(),
k(P,L)},onCancel:()=>{m(null),x()}})},C=P=>{let S=p?.at===P?p:null,x=P<n.length;return s(tn,{stop:`${t}[${x?P:"draft"}]`,
path:`${t}[${P}]`,after:`${t}#+`,label:`${r}: ${S?.text??n[P]??""}`,draft:S!==null,problem:S?.problem,onHint:T=>{S&&k(P,
ll(S.text,S.problem?.span??null,T))},editor:T=>w(P,"",T),onRemove:S?()=>m(null):y?()=>g(bo(n,P,null)):void 0,onMove:x&&n.
length>1?T=>{g(Us(n,P,T)),Jo(a.sentence(),`${t}[${Math.max(0,Math.min(P+T,n.length-1))}]`)}:void 0,children:s(l0,{text:S?.
text??n[P]??"",parsed:S?null:d[P]??null})})};return s(er,{lead:e.lead,after:n.length<l&&s(tr,{stop:`${t}#+`,label:`Add a\
 ${r}`,editor:(P,S)=>w(n.length,P,S),onBackspace:n.length>0&&y?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&p===null?
e.empty:void 0}),children:[...n.map((P,S)=>C(S)),...p?.at===n.length?[C(n.length)]:[]]})}function Bc({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:i,needed:l=!1}){let{document:a}=lt();return s(Ys,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:l,empty:t.length===0?o:void 0,onChange:i??(c=>_e(e,c)),editor:c=>s(i0,
{...c,document:a,names:fl(a.dataset,n)},c.text)})}function ml({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:i,
axes:l=!1,most:a}){let{document:c}=lt();return s(Ys,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...a===void 0?
{}:{most:a},onChange:i??(d=>_e(e,d)),editor:d=>s(n0,{...d,document:c,axes:l,names:fl(c.dataset,n)})})}function Rn({path:e,what:t,value:n,choices:o,without:r,onChange:i,onRemove:l,children:a}){let c=i??(p=>_e(e,p===r?void 0:
p)),d=o.find(([p])=>p===n)?.[1]??n;return s(tn,{stop:e,label:`${t}: ${d}`,onRemove:l,menu:o.map(([p,m])=>({label:m,checked:p===
n,act:()=>c(p)})),children:a??d})}var E_=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Ic({path:e,over:t,allow:n=E_}){
let o=qs(t);return s(Rn,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&he({document:D_(xe.value,e,r)})}})}function D_(e,t,n){
let o=Ie(e,t,A_(n,e)),r=Ai(t).slice(0,-1);if(r[0]!=="aggregate")return o;let i=$i(o,r),{having:l,order:a,...c}=i;return Ie(
o,r,{...c,measures:["count()"],by:["time('auto')"]})}function A_(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function Vc({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r}=n;return s(en,{document:e,error:t.error,label:"\
Question: groups and measures",children:[s(Bc,{lead:"Show",path:"aggregate.measures",texts:s0(n.measures),over:o,needed:!0}),
s(Mt,{word:"of",children:s(Ic,{path:"aggregate.over",over:o})}),s(Ln,{}),s(ml,{lead:"by",path:"aggregate.by",texts:We(n.
by),over:o,axes:!0}),r!==void 0&&s(ui,{lead:"having",path:"aggregate.having",what:"condition on groups",text:r,onChange:i=>_e(
"aggregate.having",i)})]})}function s0(e){let t=We(e);return t.length===0?["count()"]:t}function Wc(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var q3=Wc(0,20);function Uc(e){return We(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var c0={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate","where"],chartOf:e=>Uc(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;let o=We(n.by);return t===
"line"&&!Uc(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&Uc(e)?{...e,aggregate:{...n,by:o.filter(r=>!Mr(
r))}}:e},Sentence:Vc,Page:Fg};var hn=[c0],Jn=[];var f0="tr",p0="nr";function m0(){let{value:e,error:t}=Pn.value,n=e?.[0]?.name;return ie(()=>{e||io()},[]),ie(()=>{n!==void 0&&Rr(n)},[n]),t?
s(Yr,{icon:"warning",title:"The datasets cannot be listed",actions:s(X,{kind:"outlined",onClick:()=>{io()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?s(I_,{}):s(Zr,{})}function I_(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${Gt("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return s(
"main",{class:f0,children:[s(Yr,{icon:"data",title:"There are no events yet",actions:s(re,{children:[s(X,{kind:"primary",
icon:"copy",onClick:()=>zt(e,"The line"),children:"Copy the line"}),s(X,{kind:"outlined",onClick:()=>{io()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),s("pre",{class:p0,children:e})]})}function qc(){return s(Yr,{icon:"search",title:"\
There is no such page",actions:s(X,{kind:"primary",onClick:()=>Wn(""),children:"To the first dataset"})})}var jc={};Ta(jc,{banner:()=>Gc,danger:()=>K_,default:()=>U_,info:()=>V_,text:()=>Jc,warning:()=>W_});var Gc="pr",V_="dr",
W_="lr",K_="sr",Jc="xr",U_={banner:Gc,info:V_,warning:W_,danger:K_,text:Jc};function h0({kind:e,children:t,actions:n}){return s("div",{class:ge(Gc,jc[e]),role:e==="info"?"status":"alert",children:[
s(se,{name:e==="info"?"info":"warning"}),s("span",{class:Jc,children:t}),n]})}var g0="G",y0="cr",v0="gr",b0="J",x0="fr",w0="ur";function Zs({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=J(null),l=jt();return dt(()=>{Ho();let a=document.activeElement;
return i.current?.showModal(),(i.current?.querySelector("[data-autofocus]")??i.current?.querySelector("h2"))?.focus(),()=>{
a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),s("dialog",{ref:i,class:ge(g0,r&&y0),"aria-labelledby":l,onCancel:a=>{
a.preventDefault(),t()},onClick:a=>{a.target===i.current&&t()},children:[s("div",{class:v0,children:[s("h2",{id:l,tabIndex:-1,
class:b0,children:e}),s(X,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),s("div",{class:x0,children:n}),
o&&s("div",{class:w0,children:o})]})}var k0="hr",_0="mr",C0="vr",S0="K",T0="br",P0="O";function M0({onClose:e}){let t=Map.groupBy(Pg.value,({group:n})=>n);return s(Zs,{title:"Keys",onClose:e,wide:!0,children:[
s("div",{class:k0,children:[...t].map(([n,o])=>s("section",{children:[s("h3",{class:_0,children:n}),s("dl",{class:C0,children:o.
map(({keys:r,label:i})=>s("div",{class:S0,children:[s("dt",{children:i}),s("dd",{children:r.split(" ").map(l=>s("kbd",{class:T0,
children:l},l))})]},r))})]},n))}),s("div",{class:P0,children:[s("label",{children:[s("input",{type:"checkbox",checked:Mg.
value,onChange:n=>Eg(n.currentTarget.checked)})," Single letters are keys"]}),s("label",{children:[s("input",{type:"chec\
kbox",checked:Fs.value,onChange:n=>_g(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Qs(e){let t=Oo(xe.value),n=We(xe.value[t]?.by),o=wt(e);n.includes(o)||he({document:Ie(xe.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function gl(e){let t=Je.value.view===e.name,n=Rf(e.name,nu(Jt.value));n!==null&&Qr(n,{label:"Undo",act:Bn}),t&&uo.value.
kind!=="view"&&Jt.value!==""&&lu(),Jt.value===""&&Wn("")}function E0(){let e="Go to";return[...hn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>gl(t)})),...Jn.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Wn(t.name)}))]}var Zc=matchMedia("(prefers-color-scheme: dark)"),D0=te(Zc.matches),Yc=lo("theme"),yl=te(Yc==="light"||Yc==="dark"?Yc:"s\
ystem"),mi=ft(()=>yl.value==="system"?D0.value?"dark":"light":yl.value);function Xs(e){yl.value=e,so("theme",e)}function A0(){
Zc.addEventListener("change",()=>{D0.value=Zc.matches}),xt(()=>{document.documentElement.dataset.theme=mi.value})}function $0({onClose:e,onHelp:t}){let[n,o]=R(""),r=J_(G_(t),n).slice(0,200);return s(Zs,{title:"Find",onClose:e,children:s(
li,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(i=>({value:i,label:s(ne,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function G_(e){let t=Jt.value===""?[]:Vn(Jt.value).value.value?.columns??[];return[...hn.map(n=>({name:n.
label,kind:"page",act:()=>gl(n)})),...Jn.map(n=>({name:n.label,kind:"page",act:()=>Wn(n.name)})),...(Pn.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Rr(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Qs(
n)})),...Dr.value?[{name:"Undo",kind:"command",act:Bn}]:[],...Ar.value?[{name:"Redo",kind:"command",act:$r}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Of({kind:"json"})},{name:mi.value==="dark"?"Light":"Dark",kind:"command",act:()=>Xs(
mi.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function J_(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=i=>{let l=i.toLowerCase();if(l.startsWith(n))return 0;let a=l.indexOf(n);return a<0?3:/[a-z0-9]/.
test(l[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,l)=>i.grade-l.grade).
map(({item:i})=>i)}var L0="P",O0="a",R0="Q",N0="wr",F0="V",Qc="W",H0="o",z0="Y",B0="Z",I0="z",V0="_";var xo=te(lo("rail")==="folded");function Z_(){xo.value=!xo.value,so("rail",xo.value?"folded":"open")}function K0({onPalette:e,
onHelp:t}){let n=uo.value;return s("nav",{"aria-label":"Pages",class:ge(L0,xo.value&&O0),children:[s("div",{class:R0,children:[
s(X_,{}),!xo.value&&s("span",{class:N0,children:"Sluice"})]}),s("ul",{class:Qc,children:hn.map(o=>s(W0,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Je.value.view===o.name,onClick:()=>gl(o)},o.name))}),Jn.length>0&&s(
"div",{class:B0,role:"presentation"}),s("ul",{class:Qc,children:Jn.map(o=>s(W0,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>Wn(o.name)},o.name))}),s("div",{class:I0,children:[s(X,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),s(Q_,{}),s(X,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
s(X,{icon:"collapse",label:xo.value?"Widen":"Fold",kind:"quiet",class:V0,onClick:Z_})]})]})}function W0({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=Fr(xo.value?`${t}  ${n}`:void 0);return s("li",{children:s("button",{type:"button",class:H0,
"aria-current":o?"page":void 0,"aria-label":xo.value?t:void 0,onClick:r,...i,children:[s(se,{name:e,size:20}),s("span",{
class:z0,children:t})]})})}function Q_(){let e=(t,n)=>({label:n,checked:yl.value===t,act:()=>Xs(t)});return s(qn,{icon:mi.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function X_(){return s("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:F0,children:[s("rect",{width:"32",height:"32",rx:"7"}),s("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}async function q0(e){let t=e.trim();if(t.startsWith("{"))return U0(await Di(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await Kl(n[2]),i=Wl.find(l=>l===n[1]);return r&&i?{...r,view:i}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?U0(await Di(o[1].replaceAll("'\\''","'"))):null}function U0(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!qa.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:eC(t),as:null,open:[]}}function eC(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var G0="ee",J0="ie";function Y0({children:e}){let[t,n]=R(null);ei([...E0(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Dr.value&&Bn()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Ar.value&&
$r()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:jn},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:nC}]),ie(()=>{let r=i=>{if(hc(i.target))return;let l=i.clipboardData?.getData("text/p\
lain")??"";q0(l).then(a=>{a&&(he(a),Qr("The question was pasted.",{label:"Undo",act:Bn}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return s("div",{class:G0,children:[s(K0,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),s("div",{class:J0,children:[Rs.value==="away"&&s(h0,{kind:"warning",actions:s(X,{small:!0,
kind:"outlined",onClick:xg,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&s($0,{onClose:o,onHelp:()=>n("help")}),t==="help"&&s(M0,{onClose:o}),s(og,{}),s(
Sp,{})]})}function nC(){let{phase:e}=Xt.result.value;e==="running"||e==="estimate"?Xt.cancel():Er.value.length>0&&Jl()}var Q0="yr",X0="j";function ev({label:e,choices:t,value:n,onChange:o}){let r=l=>{let a=l.key==="ArrowRight"||l.key==="ArrowDown"?1:l.key===
"ArrowLeft"||l.key==="ArrowUp"?-1:0;if(a===0)return;l.preventDefault();let c=(t.findIndex(p=>p.value===n)+a+t.length)%t.
length,d=t[c];d&&o(d.value),l.currentTarget.children[c]?.focus()},i=t.some(l=>l.value===n)?n:t[0]?.value;return s("div",
{role:"radiogroup","aria-label":e,class:Q0,onKeyDown:r,children:t.map(l=>s("button",{type:"button",role:"radio",class:X0,
"aria-checked":l.value===n,tabIndex:l.value===i?0:-1,onClick:()=>o(l.value),children:[l.icon&&s(se,{name:l.icon,size:14}),
l.label]},l.value))})}var tv="kr",nv="zr",ov="re",rv="jr";var ta=ft(()=>qo.value.filter(e=>e.to.dataset===xe.value.dataset));function iv(){return ta.value.length===0?null:s("nav",
{"aria-label":"The way here",class:tv,children:[ta.value.map((e,t)=>s("span",{class:nv,children:[s("button",{type:"butto\
n",class:ov,onClick:()=>{nc(t),he(e.from)},children:t===0?"all":ze(ta.value[t-1]?.label).text}),s(se,{name:"right",size:12})]},
t)),s("span",{"aria-current":"step",class:rv,children:ze(ta.value.at(-1)?.label).text})]})}var lv="ae",sv="oe",av="Sr",uv="Br",cv="Xr";function na({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:i}){let l=J(null);return ie(()=>{let a=document.activeElement;
return()=>{a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),s("aside",{ref:l,class:ge(lv,r&&sv),"aria-label":t,children:[
s("div",{class:av,children:[s("h2",{class:uv,children:e}),o,s(X,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
s("div",{class:cv,children:i})]})}var fv="Cr",pv="Ir",mv="te",hv="Ur",gv="Er",yv="Lr",vv="ne",bv="Mr",xv="Nr",wv="Rr",kv="Ar",_v="pe",Cv="Dr";var lC=6;function Sv({column:e,document:t}){let n=J(null),{values:o,error:r,former:i}=sC(n,e.name,t),l=o?.values.reduce(
(c,{count:d})=>Math.max(c,d),0)??0,a=(c,d)=>{let p=d?`not (${Oi(e.name,c)})`:Oi(e.name,c);tl({document:Ie(t,"where",Ri(t.
where,p))},p)};return s("section",{ref:n,class:mv,"aria-label":ze(e.name).text,"data-former":i,children:[s("div",{class:hv,
children:[s("h3",{class:gv,children:s(ne,{value:e.name,most:40,middle:!0})}),o&&s("span",{class:yv,children:[Ye(o.distinct),
" ",o.distinct===1?"value":"values"]}),s(X,{small:!0,kind:"quiet",label:`Break down by ${ze(e.name).text}`,onClick:()=>Qs(
e.name),children:"By"})]}),r&&s(ut,{error:r}),s("ul",{children:o?.values.map(({value:c,count:d},p)=>s("li",{children:s("\
button",{type:"button",class:vv,onClick:m=>a(c,m.altKey),children:[s("span",{class:bv,style:{width:`${l>0?100*d/l:0}%`}}),
s("span",{class:xv,children:s(ne,{value:c,most:40,middle:!0})}),s("span",{class:wv,title:fo(d),children:[o.exact?"":"~",
Ye(d)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&s("p",{class:kv,children:[o.more>0&&s("span",{children:[Ye(o.more)," more"]}),
o.nulls>0&&s("button",{type:"button",class:_v,onClick:c=>a(null,c.altKey),children:[s(ne,{value:null})," ",Ye(o.nulls)]})]})]})}
function sC(e,t,n){let[o,r]=R(!1),[i,l]=R({values:null,error:null,former:!1}),a=aC(t,n);return ie(()=>{let c=new IntersectionObserver(
([d])=>{d&&r(d.isIntersecting)});return e.current&&c.observe(e.current),()=>c.disconnect()},[]),ie(()=>{if(!o)return;let c=new AbortController;
return l(d=>({...d,former:d.values!==null})),If(n.dataset,a,c.signal).then(d=>l({values:d,error:null,former:!1}),d=>{Or(
d)||l({values:null,error:In(d),former:!1})}),()=>c.abort()},[o,n.dataset,JSON.stringify(a)]),i}function aC(e,t){let{from:n,
to:o,timezone:r,where:i,define:l}=t;return{column:wt(e),limit:lC,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...i===void 0?{}:{where:i},...l===void 0?{}:{define:l}}}function Tv({onClose:e}){let[t,n]=R(""),o=Vn(Jt.value).value.value?.columns,r=(o??[]).filter(({name:i,type:l})=>l!=="tim\
estamp"&&i.toLowerCase().includes(t.trim().toLowerCase()));return s(na,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[s("div",{class:fv,children:s("input",{class:pv,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:i=>n(i.currentTarget.value)})}),o?r.map(i=>s(Sv,{column:i,document:xe.value},i.name)):s(Zr,
{}),s("p",{class:Cv,children:"Click: only this value. Alt+click: all but this value."})]})}var Mv="Hr",Ev="Fr";function Av({onClose:e}){let t=xe.value,[n,o]=R(()=>JSON.stringify(t,null,2)),[r,i]=R(null);return ie(()=>{Rt(Dv(n).value,
t)||(o(JSON.stringify(t,null,2)),i(null))},[t]),s(na,{title:"JSON",label:"The document as JSON",onClose:e,actions:s(X,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>zt(n,"The document")}),children:[s(js,{class:Mv,label:"Document",language:"j\
son",text:n,onText:a=>{o(a);let{value:c,error:d}=Dv(a);i(d),c&&he({document:{...c,dataset:c.dataset||Je.value.document.dataset}},
"replace")},onRun:jn}),r!==null&&s("div",{class:Ev,children:s(ut,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function Dv(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}var $v=new Map([["facets",Tv],["json",Av]]);var Ov="Tr",Rv="qr";function Xc({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let l=J(null),[a,c]=R(!1),[d,p]=R(""),m=bt(()=>dC(t,d),
[t,d]),y=()=>{c(!1),p("")},g=k=>{y(),o(k)};return s(re,{children:[s(X,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:l,
onClick:()=>a?y():c(!0),children:s("span",{class:Ov,children:s(ne,{value:n,most:32})})}),a&&s(Qt,{anchor:l.current,onClose:y,
role:"dialog",label:e,children:s("div",{class:Rv,children:s(li,{label:e,text:d,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(k=>({value:k,label:s(ne,{value:k}),selected:k===n})),onPick:g,onTake:k=>{r&&
k!==""&&g(k)},onCancel:y})})})]})}function dC(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().
startsWith(n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var Nv=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function Fv(){let e=xe.value.compare?.offset,t=Nv.find(([,n])=>n===e)?.[0]??`vs ${No(e??"")} before`;
return s(qn,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:Nv.map(([n,o])=>({label:n,
checked:o===e,act:()=>_e("compare",o===void 0?void 0:{offset:o})})),children:t})}function Hv(){return[{label:"Copy link",icon:"share",act:()=>{su(Je.value).then(e=>zt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>zt(JSON.stringify(Je.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>zt(fC(Je.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>zt(pC(Je.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>zt(mC(Je.value.document),"The code")}]}function ed(e){
return`'${e.replaceAll("'","'\\''")}'`}function fC(e){return`sluice query ${ed(JSON.stringify(e))}`}function pC(e){return`\
curl -H 'Content-Type: application/json' ${ed(Gt("v1/query"))} \\
  -d ${ed(JSON.stringify(e))}`}function mC(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var zv=te([]);function Bv(){return zv.value.length===0?null:s(qn,{icon:"save",menuLabel:"Save",items:zv.value,placing:{align:"end"},children:"\
Save"})}var Vv="Gr",Wv="S";function Kv(){let e=Xt.result.value,t=e.phase==="running"||e.phase==="estimate";return s("div",{class:Vv,children:[s("sp\
an",{role:"status",class:Wv,"data-phase":e.phase,children:[e.phase==="exact"&&s(se,{name:"check",size:14}),e.phase==="er\
ror"&&s(se,{name:"error",size:14}),gC(e)]}),t&&s(X,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Xt.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&s(X,{small:!0,kind:"outlined",onClick:jn,children:"Run again"})]})}
function gC(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${Fo(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=Qf(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${Fo(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${Ye(t.rows_scanned)} rows`:`${o}, ${n}`}}}var Uv=null;function qv(){return Uv??=[...new Set([ru(),"UTC",...Intl.supportedValuesOf("timeZone")])],Uv}var jv="B",Gv="X",Jv="Jr",Yv="C",Zv="Kr";var Qv=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function Xv({runs:e}){ie(()=>{Pn.value.value||
io()},[]);let t=Pn.value.value?.map(({name:o})=>o)??[Jt.value],n=xe.value.timezone??"UTC";return s("header",{class:jv,"a\
ria-label":"The question",children:[s("div",{class:Gv,children:[s(Xc,{title:"Dataset",icon:"data",values:t,value:Jt.value,
onChange:o=>{Rr(o)},class:Jv}),s(Ng,{}),s(Xc,{title:"Time zone",icon:"globe",values:qv(),value:n,onChange:o=>_e("timezon\
e",o),kind:"quiet",free:!0}),s(Fv,{}),s(vC,{})]}),s("div",{class:Yv,children:e&&s(Kv,{})}),s("div",{class:Zv,children:[s(
X,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Dr.value,onClick:Bn}),s(X,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Ar.value,onClick:$r}),s(qn,{icon:"share",menuLabel:"Share",items:Hv(),placing:{align:"end"},children:"Shar\
e"}),s(Bv,{})]})]})}function vC(){let e=xe.value.sample,t=e===void 0||e===1?void 0:e,n=Qv.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return s(qn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:Qv.map(([o,r])=>({label:o,checked:r===t,act:()=>_e("sample",r)})),children:n})}var eb="Or",tb="de",nb="Pr",ob="Qr",rb="Vr",ib="Wr",lb="le";function ab(){let e=hn.find(({name:t})=>t===$f.value)??hn[0];return e?s(xC,{view:e}):null}function xC({view:e}){let t=xe.
value,n=wC(Xt.result.value,t),o=Lf.value??e.chartOf(t);ie(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · S\
luice`},[e,t.dataset]),ei([{keys:"f",label:"Properties and their values",group:"The question",act:()=>td("facets")}]);let r=l=>{
he({as:l,document:e.choose?e.choose(t,l):t})},i=n.phase==="running"||n.phase==="estimate";return s(re,{children:[s(Xv,{runs:e.
runs??!0}),s(Bh,{busy:i,done:n.done}),s("div",{class:eb,children:[s("main",{class:tb,"data-view":e.name,"data-state":n.phase,
"aria-busy":i,children:[s("h1",{class:"spoken",children:e.label}),s(iv,{}),s("div",{class:nb,children:[s("div",{class:ob,
children:s(e.Sentence,{document:t,result:n})}),s("div",{class:rb,children:[e.charts.length>1&&s(ev,{label:"Chart",value:o,
onChange:r,choices:e.charts.map(({name:l,label:a,icon:c})=>({value:l,label:a,icon:c}))}),s(X,{icon:"filter",label:"Prope\
rties and their values",keys:"f",kind:"quiet",pressed:nd("facets"),onClick:()=>td("facets")}),s(X,{icon:"braces",label:"\
The document as JSON",kind:"quiet",pressed:nd("json"),onClick:()=>td("json")})]})]}),n.error&&!kC(e,n.error)&&s("div",{class:ib,
children:s(ut,{error:n.error})}),s("div",{class:lb,"data-former":n.former,children:s(e.Page,{document:t,result:n,as:o})})]}),
s(_C,{})]})]})}function wC(e,t){return e.of===null||sb(e.of)===sb(t)?e:{...e,answer:null,of:null,former:!1}}function sb(e){
let t=e.aggregate?.over;return`${Oo(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}function nd(e){return Er.value.
some(t=>t.kind===e)}function td(e){he({open:nd(e)?Er.value.filter(t=>t.kind!==e):[{kind:e}]})}function kC(e,t){return["f\
rom","to",...e.errorPlaces??[]].some(n=>jo(t,n)!==null)}function _C(){return s(re,{children:Er.value.map((e,t)=>{let n=$v.
get(e.kind);return n?s(n,{layer:e,onClose:Jl},t):null})})}function ub(){return s(Y0,{children:s(CC,{})})}function CC(){let e=uo.value;switch(e.kind){case"home":return s(m0,{});case"\
view":return s(ab,{});case"page":{let t=Jn.find(({name:n})=>n===e.page);return t?s(t.Page,{rest:e.rest}):s(qc,{})}case"a\
ctor":case"link":return s(qc,{})}}A0();Dg();await jf();Cg();rg();Ud(s(ub,{}),document.body);
