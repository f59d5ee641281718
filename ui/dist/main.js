var Lv=Object.defineProperty;var Ys=(e,t)=>{for(var n in t)Lv(e,n,{get:t[n],enumerable:!0})};var se,Hc,Xs,Gn,Zs,nl,Vc,el,Uc,ea,Qs,Rv,ri=Symbol.for("pv"),rl={},ol=[],Ov=/^m(i|n|o|s|text|space)$/,ta=Array.isArray,na=ol.
slice,Er=Object.assign;function Ar(e){e&&e.parentNode&&e.remove()}function Wc(e,t,n){var r,o,i,l={},a=arguments.length;for(i in t)
i=="key"?r=t[i]:i=="ref"&&typeof e!="function"?o=t[i]:l[i]=t[i];return a>2&&(l.children=a>3?na.call(arguments,2):n),ni(e,
l,r,o,null)}function ni(e,t,n,r,o){var i={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ri,__v:o||
++Hc,__i:-1,__u:0};return!o&&se.vnode&&se.vnode(i),i}function G(e){return e.children}function mo(e,t){this.props=e,this.context=t,this.__g=0}function jn(e,t){if(t==null)return e.
__&&jn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:jn(e)}function Fv(e){var t,n=e.__v,r=n.__e,o=[],i=[],l=e.__P;l&&((t=Er({constructor:ri},n)).__v=n.__v+1,
se.vnode&&se.vnode(t),ra(l,t,n,e.__n,l.namespaceURI,32&n.__u?[r]:null,o,r||jn(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,Yc(o,t,i),n.__=n.__e=null,t.__e!=r&&qc(t))}function qc(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),qc(e)}function Ic(e){(8&e.__g||(e.__g|=8,Gn.push(e),nl++))&&Zs==se.debounceRendering||
((Zs=se.debounceRendering)||queueMicrotask)(Kc)}function Kc(){try{for(var e,t=1;Gn.length;)Gn.length>t&&Gn.sort(Vc),e=Gn.
shift(),t=Gn.length,8&e.__g&&Fv(e)}finally{(nl=Gn.length)&&(Zs||queueMicrotask)(Kc)}}function Gc(e,t,n,r,o,i,l,a,c,d,p){
var h,v,y,x,_,M,D=r.__k||ol,k=t.length;for(c=Nv(n,t,D,c,k),h=0;h<k;h++)(y=n.__k[h])!=null&&(v=~y.__i&&D[y.__i]||rl,y.__i=
h,M=ra(e,y,v,o,i,l,a,c,d,p),x=y.__e,(v.ref!=y.ref||8&v.__u)&&(v.ref&&oa(v.ref,null,y,v),y.ref&&p.push(y.ref,y.__c||x,y)),
_=_||x,4&y.__u?(c=jc(y,c,e,!v.__v),v.__e&&(v.__e=null)):typeof y.type=="function"&&M!==void 0?c=M:x&&(c=x.nextSibling),y.
__u&=-21);return n.__e=_,c}function Nv(e,t,n,r,o){var i,l,a,c,d,p,h,v,y,x=n.length,_=x,M=0,D=0,k=e.__k=Array(o);for(i=0;i<
o;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=k[i]=ni(null,
l):ta(l)?l=k[i]=ni(G,{children:l}):l.constructor===ri&&l.__b?l=k[i]=ni(l.type,l.props,l.key,l.ref,l.__v):k[i]=l,c=i+M,l.
__=e,l.__b=e.__b+1,a=null,~(d=l.__i=zv(l,n,c,_))&&(_--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,d==c-1?M--:d==c+1?M++:d!=
c&&(d>c?M--:M++,D=1)):(~d||(o>x?M--:o<x&&M++),typeof l.type!="function"&&(l.__u|=4))):k[i]=null;if(D){for(p=[],h=[],i=0;i<
o;i++)if((l=k[i])&&16&l.__u){for(M=0,v=p.length;M<v;)p[y=M+v>>1]<l.__i?M=y+1:v=y;p[M]=l.__i,h[i]=M+1}for(M=p.length;i--;)
h[i]&&(h[i]==M?M--:k[i].__u|=4)}if(_)for(i=0;i<x;i++)!(a=n[i])||2&a.__u||(a.__e==r&&(r=jn(a)),ia(a,a));return r}function jc(e,t,n,r){
var o,i,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&(o[i].__=e,t=jc(
o[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=jn(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!r&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function zv(e,t,n,r){var o,i=e.key,l=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&i==null||c&&i==a.key&&l==a.type)return n;
if(r>(c?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&i==a.key&&l==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&i==a.key&&l==a.type)return o}return-1}function Bc(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Xi(e,t,n,r,o){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.
cssText=r=""),r)for(t in r)n&&t in n||Bc(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Bc(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(l=Qs[t]||(Qs[t]=
Iv(t)),(e.__a||(e.__a={}))[t]=ea,i=t!=(t=t.replace(Uc,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,i):e.removeEventListener(t,l,i));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Iv(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[el]==null)t[el]=ea++;else if(t[el]<this.__a[e])return;return n(se.event?se.event(t):t)}}}function ra(e,t,n,r,o,i,l,a,c,d){
var p,h,v,y,x,_,M,D,k,C,S,q,F,Z,U,ee,V,E,W=t.type;if(t.constructor!==ri)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&
(t.__u|=c,h=i=[],p.nodeType==8?a=tl(p,i):i.push(p),a=i[0]||a),(p=se.__b)&&p(t);e:if(typeof W=="function"){v=l.length;try{
if(D=t.props,k=(p=W.prototype)&&p.render,C=(p=W.contextType)&&r[p.__c],S=p?C?C.props.value:p.__:r,(y=n.__c)?(t.__c=y,2&y.
__g&&(y.__g|=1)):(k?t.__c=y=new W(D,S):(t.__c=y=new mo(D,S),y.constructor=W,y.render=Hv),C&&C.sub(y),y.state||(y.state={}),
y.__n=r,y.__g|=8,y.__h=[],y.__k=[]),k&&(y.__s||(y.__s=y.state),W.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=Er({},
y.__s)),Er(y.__s,W.getDerivedStateFromProps(D,y.__s)))),x=y.props,_=y.state,y.__v=t,n.__c){if(D!==x&&k&&!W.getDerivedStateFromProps&&
y.componentWillReceiveProps&&y.componentWillReceiveProps(D,S),t.__v==n.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&
y.shouldComponentUpdate(D,y.__s,S)===!1){t.__v!=n.__v&&(y.props=D,y.state=y.__s,y.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(L){L&&(L.__=t)}),ol.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&l.push(y),a=jn(n);break e}y.componentWillUpdate&&
y.componentWillUpdate(D,y.__s,S),k&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(x,_,M)})}else k&&!W.
getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),k&&y.componentDidMount&&y.__h.push(y.componentDidMount);
y.context=S,y.props=D,y.__P=e,y.__g&=-5,q=se.__r,F=k?25:0;do y.__g&=-9,q&&q(t),p=y.render(y.props,y.state=y.__s,y.context);while(8&
y.__g&&++F<25);k&&(ol.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(r=Er({},r,y.getChildContext())),
k&&n.__c&&y.getSnapshotBeforeUpdate&&(M=y.getSnapshotBeforeUpdate(x,_)),Z=p&&p.type===G&&p.key==null?p.props.children:p,
D.__P&&(p=a,o=(e=D.__P).namespaceURI,c=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(L){L&&ia(L,L)}),n.__k=null),
a=n.__k?jn(n,0):null),a=Gc(e,ta(Z)?Z:[Z],t,n,r,o,i,l,a,c,d),D.__P&&(t.__e=null,a=p),t.__u&=-161,h&&h.some(Ar),y.__h.length&&
l.push(y),1&y.__g&&(y.__g&=-4)}catch(L){if(l.length=v,t.__v=null,c||i)if(L&&L.then){if(t.__u|=128|c,i){for(~(V=i.indexOf(
a||void 0))||(V=i.length);(E=i[V-1])&&E.nodeType==8;)V--;for(;V<i.length;V++)if(E=i[V])if(i[V]=null,U){if(E==ee)break}else{
if(E.nodeType!=8)break;E.data.startsWith("$s")&&(ee=tl(U=E))}}if(!U){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
U=a}(p=tl(U=t.__c.__z||(t.__c.__z=U)))?(t.__e=U,a=p):t.__e=a,a=a&&a.nextSibling}else i&&i.some(Ar);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),L&&L.then||Jc(t),se.__e(L,t,n)}}else a=t.__e=Bv(n.__e,t,n,r,o,i,l,c,d,e);return(p=se.diffed)&&p(t),a}function tl(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Jc(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Jc))}function Yc(e,t,n){for(var r=0;r<n.length;)oa(n[r++],n[r++],n[r++]);se.__c&&se.__c(t,e),e.some(function(o){try{
e=o.__h,o.__h=[],e.some(function(i){i.call(o)})}catch(i){se.__e(i,o.__v)}})}function Bv(e,t,n,r,o,i,l,a,c,d){var p,h,v,y,
x,_,M,D,k=n.props||rl,C=t.props,S=t.type;if(S=="svg"?o="http://www.w3.org/2000/svg":S=="math"?o="http://www.w3.org/1998/\
Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((x=i[p])&&(S?x.localName==S:x.nodeType==
3)){e=x,i[p]=null;break}}if(!e){if(D=d.ownerDocument||document,!S)return D.createTextNode(C);e=D.createElementNS(o,S,C.is?
C:d),a&&(se.__m&&se.__m(t,i),a=!1),i=null}if(S){if(d=S=="template"&&e.content||e,i=S=="textarea"&&C.defaultValue!=null?null:
i&&na.call(d.childNodes),!a&&i)for(k={},p=0;p<e.attributes.length;p++)k[(x=e.attributes[p]).name]=x.value;for(p in k)x=k[p],
p=="dangerouslySetInnerHTML"?v=x:p=="children"||p in C||p=="value"&&"defaultValue"in C||p=="checked"&&"defaultChecked"in
C||Xi(e,p,null,x,o);for(p in C)x=C[p],p=="children"?y=x:p=="dangerouslySetInnerHTML"?h=x:p=="value"?_=x:p=="checked"?M=x:
a&&typeof x!="function"||k[p]===x||Xi(e,p,x,k[p],o);h?(a||v&&(h.__html==v.__html||h.__html==e.innerHTML)||(e.innerHTML=h.
__html),t.__k=[]):(v&&(e.textContent=""),(S=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Ov.test(S))&&(o="\
http://www.w3.org/1999/xhtml"),Gc(d,ta(y)?y:[y],t,n,r,o,i,l,i?i[0]:n.__k&&jn(n,0),a,c),i&&i.some(Ar)),a&&S!="textarea"||
(p="value",S=="progress"&&_==null?e.removeAttribute(p):_==null||_===e[p]&&(S!="progress"||_)||Xi(e,p,_,k[p],o),p="checke\
d",M!=null&&M!=e[p]&&Xi(e,p,M,k[p],o))}else k===C||a&&e.data==C||(e.data=C);return e}function oa(e,t,n,r){try{typeof e==
"function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
se.__e(o,n)}}function ia(e,t,n){var r,o,i,l;if(se.unmount&&se.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||oa(r,null,
t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(a){se.__e(a,t)}r.__P=r.__n=null}if(r=e.__k)for(l=
0;l<r.length;l++)r[l]&&ia(r[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=tl(r,i=[]))&&(r==
e.__e&&i.some(Ar),Ar(o),Ar(r)),n||Ar(e.__e),e.__e=e.__c=e.__=null}function Hv(e,t,n){return this.constructor(e,n)}function Zc(e,t){
var n,r,o,i;se.__&&se.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=ni(G,{children:[e]}),
o=[],i=[],ra(t,t.__k,r||rl,rl,t.namespaceURI,r?null:t.firstChild?na.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,i),
Yc(o,t.__k,i),t.__k.props.children=null}se={__e:function(e,t,n,r){for(var o,i,l;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((l=(i=o.constructor)&&i.getDerivedStateFromError)&&
o.setState(i.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),l=1),l&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw nl=0,e}},Hc=0,Xs=function(e){return e!=null&&e.constructor===ri},mo.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Er({},this.state)),typeof e=="function"&&(e=e(Er({},n),this.props)),e&&(Er(
n,e),this.__v&&(t&&this.__k.push(t),Ic(this)))},mo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Ic(this))},mo.prototype.render=G,Gn=[],nl=0,Vc=function(e,t){return e.__v.__b-t.__v.__b},el=Symbol(),Uc=/(PointerCapture)$|Capture$/i,
ea=0,Qs={},Rv=0;var Dr,Ue,la,Qc,sa=Object.is,il=0,af=[],aa=[],Ve=se,Xc=Ve.__b,ef=Ve.__r,tf=Ve.diffed,nf=Ve.__c,rf=Ve.unmount,of=Ve.__;function ii(e,t){
Ve.__h&&Ve.__h(Ue,e,il||t),il=0;var n=Ue.__H||(Ue.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Y(e){
return il=1,Vv(uf,e)}function Vv(e,t,n){var r=ii(Dr++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):uf(void 0,t),function(i){var l=(r.
__N||r.__)[0],a=r.t(l,i);sa(l,a)||(r.__N=[a,r.__[1]],r.__c.setState({}))}],r.__c=Ue,!Ue.__f)){Ue.__f=!0;var o=Ue.shouldComponentUpdate;
Ue.shouldComponentUpdate=function(i,l,a){var c=this.__H;if(!c)return!0;var d=!1,p=this.props!=i;if(c.__.some(function(v){
v.__N&&(d=!0,sa(v.__[0],v.__N[0])||(p=!0))}),o){var h=o.call(this,i,l,a);return d?h||p:h}return!d||p}}return r.__}function pe(e,t){
var n=ii(Dr++,3);!Ve.__s&&ca(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Ue.__H.__h.push(n))}function Et(e,t){var n=ii(Dr++,4);!Ve.
__s&&ca(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Ue.__h.push(n))}function re(e){return il=5,mt(function(){return{current:e}},[])}function mt(e,t){var n=ii(Dr++,7);return ca(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Jn(){var e=ii(Dr++,11);if(!e.__){for(var t=Ue.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function Uv(){var e;do{for(;e=aa.shift();)try{oi(e)}catch(n){Ve.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
af.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(oi),t.__h.some(ua),t.__h=[]}catch(n){t.__h=[],Ve.__e(n,e.__v)}}}while(aa.
length)}Ve.__b=function(e){Ue=null,Xc&&Xc(e)},Ve.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),of&&of(e,t)},Ve.
__r=function(e){ef&&ef(e),Dr=0;var t=(Ue=e.__c).__H;t&&(la==Ue?Ue.__h=[]:(t.__h.some(oi),t.__h.some(ua),Dr=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),la=Ue},Ve.diffed=function(e){tf&&tf(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&sf(af.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),la=Ue=null},Ve.__c=function(e,t){t.some(
function(n){try{n.__h.some(oi),n.__h=n.__h.filter(function(r){return!r.__||ua(r)})}catch(r){n.__h=[function(){throw r}]}}),
nf&&nf(e,t)},Ve.unmount=function(e){rf&&rf(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,sf(aa.push(o))}else oi(o)}catch(i){t=i}}),r.
__H=void 0,t&&Ve.__e(t,r.__v))};var lf=typeof requestAnimationFrame=="function";function Wv(e){var t,n=function(){clearTimeout(
r),lf&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);lf&&(t=requestAnimationFrame(n))}function sf(e){e!=1&&Qc==
Ve.requestAnimationFrame||((Qc=Ve.requestAnimationFrame)||Wv)(Uv)}function oi(e){var t=Ue,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Ue=t}function ua(e){var t=Ue;e.__c=e.__(),Ue=t}function ca(e,t){return!e||e.length!=t.length||t.some(
function(n,r){return!sa(n,e[r])})}function uf(e,t){return typeof t=="function"?t(e):t}var qv=Symbol.for("preact-signals");function ul(){if(Rn>1)Rn--;else{var e,t=!1;for((function(){var o=sl;for(sl=void 0;o!==
void 0;){var i=o.S;if(i.v===o.v)for(var l=i.t;l!==void 0;l=l.x)l.i===o.i&&(l.i=i.i);o=o.o}})();si!==void 0;){var n=si;for(si=
void 0,ll++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&ff(n))try{n.c()}catch(o){t||(e=o,t=!0)}n=r}}if(ll=0,Rn--,
t)throw e}}function pa(e){if(Rn>0)return e();fa=++Kv,Rn++;try{return e()}finally{ul()}}var li,Le=void 0;function ai(e){var t=Le,
n=li;Le=void 0,li=void 0;try{return e()}finally{Le=t,li=n}}var si=void 0,Rn=0,ll=0,Kv=0,fa=0,sl=void 0,al=0;function cf(e){
if(Le!==void 0){var t=e.n;if(t===void 0||t.t!==Le)return t={i:0,S:e,p:Le.s,n:void 0,t:Le,e:void 0,x:void 0,r:t},Le.s!==void 0&&
(Le.s.n=t),Le.s=t,e.n=t,32&Le.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Le.s,t.n=void 0,Le.s.n=t,Le.s=t),t}}function Xe(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}Xe.prototype.brand=qv;Xe.prototype.h=function(){return!0};Xe.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ai(function(){var r;(r=t.W)==null||r.call(t)}))};
Xe.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.
e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&ai(function(){var o;(o=t.Z)==null||o.call(t)}))}};Xe.prototype.subscribe=
function(e){var t=this;return kt(function(){var n=t.value;ai(function(){return e(n)})},{name:"sub"})};Xe.prototype.valueOf=
function(){return this.value};Xe.prototype.toString=function(){return this.value+""};Xe.prototype.toJSON=function(){return this.
value};Xe.prototype.peek=function(){var e=this;return ai(function(){return e.value})};Object.defineProperty(Xe.prototype,
"value",{get:function(){var e=cf(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(ll>100)
throw new Error("Cycle detected");(function(n){Rn!==0&&ll===0&&n.l!==fa&&(n.l=fa,sl={S:n,v:n.v,i:n.i,o:sl})})(this),this.
v=e,this.i++,al++,Rn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ul()}}}});function oe(e,t){return new Xe(e,
t)}function ff(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function pf(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function df(e){
for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function $r(e,t){Xe.call(this,void 0,t),this.x=e,this.s=void 0,this.g=al-1,this.
f=4}$r.prototype=new Xe;$r.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
al))return!0;if(this.g=al,this.f|=1,this.i>0&&!ff(this))return this.f&=-2,!0;var e=Le;try{pf(this),Le=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Le=e,df(
this),this.f&=-2,!0};$r.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
Xe.prototype.S.call(this,e)};$r.prototype.U=function(e){if(this.t!==void 0&&(Xe.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};$r.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty($r.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=cf(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function gt(e,t){
return new $r(e,t)}function mf(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Rn++;var n=Le;Le=void 0;try{t()}catch(r){
throw e.f&=-2,e.f|=8,da(e),r}finally{Le=n,ul()}}}function da(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
mf(e)}function Gv(e){if(Le!==this)throw new Error("Out-of-order effect");df(this),Le=e,this.f&=-2;try{8&this.f&&da(this)}finally{
ul()}}function ho(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,li&&li.push(this)}
ho.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};ho.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,mf(this),
pf(this),Rn++;var e=Le;return Le=this,Gv.bind(this,e)};ho.prototype.N=function(){2&this.f||(this.f|=2,this.u=si,si=this)};
ho.prototype.d=function(){this.f|=8,1&this.f||da(this)};ho.prototype.dispose=function(){this.d()};function kt(e,t){var n=new ho(
e,t);try{n.c()}catch(o){throw n.d(),o}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var hf,fl,cl,jv=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var gf=[];kt(function(){hf=this.N})();function go(e,t){se[e]=t.bind(null,se[e]||function(){})}function ui(e){if(cl){var t=cl;
cl=void 0,t()}cl=e&&e.S()}function yf(e){var t=this,n=e.data,r=Yv(n);r.name="ReactiveDom",r.value=n;var o=mt(function(){
for(var a=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var d=gt(function(){var y=r.value.value;return y===0?0:y===!0?
"":y||""}),p=gt(function(){return!Array.isArray(d.value)&&!Xs(d.value)}),h=kt(function(){if(this.N=vf,p.value){var y=d.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=y)}}),v=t.__$u.d;return t.__$u.d=function(){h(),v.call(this)},
[p,d]},[]),i=o[0],l=o[1];return i.value?l.peek():l.value}yf.displayName="ReactiveTextNode";Object.defineProperties(Xe.prototype,
{constructor:{configurable:!0,value:Wc(G,null).constructor},type:{configurable:!0,value:yf},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});go("__b",function(e,t){if(ui(),fl=
void 0,typeof t.type=="string"){var n,r=t.props;for(var o in r)if(o!=="children"){var i=r[o];i instanceof Xe&&(n||(t.__np=
n={}),n[o]=i,r[o]=i.peek())}}e(t)});go("__r",function(e,t){if(e(t),t.type!==G){ui();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===
void 0&&(r.__$u=n=(function(o,i){var l;return kt(function(){l=this},{name:i}),l.c=o,l})((function(o){return function(){var i;
jv&&((i=this.y)==null||i.call(this)),o.__$f|=1,o.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),fl=r,ui(n)}});go("__e",function(e,t,n,r){ui(),fl=void 0,e(t,n,r)});go("diffed",function(e,t){ui(),fl=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,o=t.props,i=n.U;if(i)for(var l in i){var a=i[l];a===void 0||r&&l in r||
(a.d(),i[l]=void 0)}if(r){i||(i={},n.U=i);for(var c in r){var d=i[c],p=r[c];d===void 0?(d=Jv(n,c,p,o),i[c]=d):d.o(p,o)}}}
e(t)});function Jv(e,t,n,r){var o=t in e&&e.ownerSVGElement===void 0,i=oe(n);return{o:function(l,a){i.value=l,r=a},d:kt(
function(){this.N=vf;var l=i.value.value;r[t]!==l&&(r[t]=l,o?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.
removeAttribute(t))})}}go("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;
for(var o in r){var i=r[o];i&&i.d()}}}var l=t.__np;if(l){var a=t.props;for(var c in l)a[c]=l[c]}t.__np=void 0}else{var d=t.
__c;if(d){d.__$f|=8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}e(t)});go("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});
mo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var o in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(r||i||4&this.__$f)||1&this.__$f)return!0}else if(!(r||
4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function Yv(e,t){return mt(function(){return oe(e,t)},[])}var Zv=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Qv(){pa(function(){for(var e;e=gf.shift();)hf.call(e)})}function vf(){gf.push(this)===1&&(se.requestAnimationFrame||
Zv)(Qv)}var ma=new URL("../../",import.meta.url);function Gt(e){return new URL(e,ma).href}function bf(e){return e.startsWith(ma.
pathname)?e.slice(ma.pathname.length):e.replace(/^\//,"")}var Xv=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],xf=["explore","funnel",
"retention","paths","sessions","difference","live"];function ci(e){return Xv.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function Ge(e){return e==null?[]:typeof e=="string"?[e]:e}var kf=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Sf(e,t){
let n=e.split("/").filter(c=>c!=="").map(eb),[r,o,i]=n;if(r===void 0)return{kind:"home"};if(r==="l"&&o!==void 0)return{kind:"\
link",id:o};if(kf.has(r))return{kind:"page",page:r,rest:n.slice(1).join("/")};let l=r.startsWith("~")?r.slice(1):r;if(o===
"actor"&&i!==void 0)return{kind:"actor",dataset:l,actor:i};let a=xf.find(c=>c===o)??"explore";return{kind:"view",dataset:l,
view:a,fragment:t}}function eb(e){try{return decodeURIComponent(e)}catch{return e}}function Tf(e,t){return`${tb(e)}/${t}`}function tb(e){let t=kf.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function Cf(e){let t=[
`q=${await wf(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await wf(
e.open)}`),t.join("&")}async function Mf(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let r=await _f(
n);if(r===null||typeof r!="object"||Array.isArray(r))return null;let o=t.get("open"),i=o===null?[]:await _f(o);return{document:r,
as:t.get("as"),open:Array.isArray(i)?i.filter(nb):[]}}function nb(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function wf(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await Pf(t,new CompressionStream("defl\
ate-raw")),r="";for(let o of n)r+=String.fromCharCode(o);return btoa(r).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function _f(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,r=>r.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await Pf(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var rb=4<<20;async function Pf(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let o=[],i=0,l=t.readable.getReader();for(;;){let{done:d,value:p}=await l.read();
if(d)break;if(o.push(p),i+=p.length,i>rb)throw new Error("the link unpacks to too much")}let a=new Uint8Array(i),c=0;for(let d of o)
a.set(d,c),c+=d.length;return a}var Af={before:[],after:[]};function ha(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Ef(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Df(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var yo=/([^.[\]]+)|\[(\d+)\]/gy;function ob(e){let t=[];for(yo.lastIndex=0;yo.lastIndex<e.length;){e[yo.lastIndex]==="."&&
yo.lastIndex++;let n=yo.lastIndex,r=yo.exec(e);if(!r)return[...t,e.slice(n)];t.push(r[2]===void 0?r[1]:Number(r[2]))}return t}
function $f(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Lf(e){return typeof e=="\
string"?ob(e):e}function Rf(e,t){let n=e;for(let r of Lf(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,r))return;
n=n[r]}return n}function We(e,t,n){return ga(e,Lf(t),n)}function ga(e,t,n){let[r,...o]=t;if(r===void 0)return n;if(typeof r==
"number"){let a=Array.isArray(e)?[...e]:e==null?[]:[e],c=ga(a[r],o,n);return c===void 0?a.splice(r,1):a[r]=c,a}let i=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),l=ga(i.get(r),o,n);return l===void 0?i.delete(r):i.set(r,l),Object.fromEntries(
i)}function Ft(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(r=>Object.hasOwn(t,r)&&Ft(e[r],
t[r]))}function ya(e){return`'${e.replaceAll("'","''")}'`}var ib=/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/,lb=new Set(
["and","or","not","in","is","null","true","false","between","like","ilike","matches","case","when","then","else","end","\
distinct","from","filter","where","as"]);function fi(e){return ib.test(e)&&!e.split(".").some(n=>lb.has(n.toLowerCase()))?
e:`"${e.replaceAll('"','""')}"`}function vo(e){return`event = ${ya(e)}`}var sb=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function pl(e){
let t=e===void 0?null:sb.exec(e);return t?t[1].replaceAll("''","'"):null}function Ff(e,t){let n=fi(e);return t==null?`${n}\
 is null`:typeof t=="string"?`${n} = ${ya(t)}`:Array.isArray(t)?`${n} in (${t.map(r=>ya(String(r))).join(", ")})`:`${n} \
= ${String(t)}`}function va(e,t){return e===void 0||e.trim()===""?t:`${Of(e)} and ${Of(t)}`}function Of(e){return/\bor\b/i.
test(e)?`(${e})`:e}var ab=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function bo(e){
let t=ab.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function ub(e){let t=e[ci(e)];return Ge(
t?.by).find(n=>!xo(n))??null}function xo(e){return/^\s*(time|bins)\s*\(/i.test(e)}function zf(e,t,n,r){if(t===e.view)return{
state:e,waiting:n,said:null};let o={...n,[e.view]:{document:cb(e.document),as:e.as}},i=n[t],l=bo(e.document),a=ub(e.document);
if(i){let h=Nf({...l,...i.document},a);return{state:{view:t,document:h,as:i.as,open:[]},waiting:o,said:null}}let c=fb(t)?
pl(l.where):null;c!==null&&delete l.where;let d=Nf({...l,...ba(t,c,r)},a),p=c===null?null:`The filter ${vo(c)} became ${pb(
t)}.`;return{state:{view:t,document:d,as:null,open:[]},waiting:o,said:p}}function cb(e){let t=ci(e);return e[t]===void 0?
{}:{[t]:e[t]}}function fb(e){return e==="funnel"||e==="retention"||e==="paths"}function pb(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function ba(e,t,n){let[r,o]=n.events,i=t??r;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===o?r:o].filter(db).map(mb),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":vo(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:vo(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":vo(i)}}}}function db(e){return e!==void 0}function mb(e){return{
where:vo(e)}}function Nf(e,t){let{aggregate:n,funnel:r,retention:o}=e;if(t===null)return e;if(r)return{...e,funnel:{...r,
by:t}};if(o)return{...e,retention:{...o,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=Ge(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(xo),t]}}}var xa={view:"explore",document:{dataset:""},as:null,open:[]},et=oe(xa),nn=oe(Af),If=oe({state:xa,how:"load"}),dl={},ml=!1,
tt=et,hl=If,Fe=gt(()=>et.value.document),Bf=gt(()=>et.value.view),Hf=gt(()=>et.value.as),gl=gt(()=>et.value.open),Sn=gt(
()=>et.value.document.dataset),wo=gt(()=>nn.value.before.length>0),_o=gt(()=>nn.value.after.length>0);function Ce(e,t="p\
ush"){let n={...et.value,...e};Ft(n,et.value)||((t==="push"||!ml)&&(nn.value=ha(nn.value,et.value)),ml=t==="replace",_a(
n,t))}function je(e,t,n="push"){Ce({document:We(et.value.document,e,t)},n)}function yl(e){Ce({open:[...et.value.open,e]})}
function vl(){Ce({open:et.value.open.slice(0,-1)})}function Vf(e,t){let n=zf(et.value,e,dl,t);return dl=n.waiting,Ce(n.state),
n.said}function Yn(){Uf(Ef(nn.value,et.value))}function ko(){Uf(Df(nn.value,et.value))}function Uf(e){e&&(nn.value=e.stack,ml=!1,
_a(e.value,"push"))}function wa(e){Ft(e,et.value)||(et.value!==xa&&(nn.value=ha(nn.value,et.value)),ml=!1,_a(e,"load"))}
function _a(e,t){et.value=e,If.value={state:e,how:t}}function Wf(){return{undo:nn.value,waiting:dl}}function qf(e){nn.value=
e.undo,dl=e.waiting}var yt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function bl(){return new yt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function xl(e,t=0){let n=ka(e)&&ka(
e.error)?e.error:null;if(!n)return new yt({code:"unknown",message:`The server answered with status ${t}`,status:t});let r=o=>typeof n[o]==
"string"?n[o]:"";return new yt({code:r("code"),message:r("message"),where:r("where"),hint:r("hint"),span:hb(n.span),status:t})}
function hb(e){if(!ka(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function ka(e){return e!==null&&typeof e=="object"}async function So(e,t={}){let n=await wl(e,t);if(n.status!==204)return await Kf(n)}async function wl(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let r=await gb(Gt(e),n);
if(!r.ok)throw xl(await Kf(r).catch(()=>null),r.status);return r}async function gb(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:bl()}}async function Kf(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new yt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function _l(e){return e instanceof DOMException&&
e.name==="AbortError"}function pi(e){return e instanceof yt?e:new yt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var kl=oe({value:null,error:null}),Sa=new Map,Tn=kl;async function Zn(){try{let e=await So("v1/datasets");kl.value={value:e.
datasets,error:null}}catch(e){kl.value={value:kl.value.value,error:pi(e)}}}function Sl(e){let t=Sa.get(e);return t||(t=oe(
{value:null,error:null}),Sa.set(e,t),yb(e)),t}async function yb(e){let t=Sa.get(e);if(!(!t||e===""))try{t.value={value:await So(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:pi(n)}}}async function Gf(e,t,n,r){
let o=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${o.toString()}`;return(await So(
i,{signal:r})).values}var Tl=new Map;function Ta(e){return Tl.has(e)||Jf(e),Tl.get(e)??{events:[]}}async function Jf(e){if(e==="")return{events:[]};
Tl.set(e,{events:[]});let n={events:(await Gf(e,"event",10).catch(()=>[])).map(({value:r})=>r)};return Tl.set(e,n),n}var jf=864e5;
async function Ca(e,t){let n=t==="explore"?null:Jf(e);Tn.value.value||await Zn();let r=Tn.value.value?.find(({name:a})=>a===
e),o=r!==void 0&&Date.parse(r.to)>Date.now()-2*jf,i=r!==void 0&&Date.parse(r.from)<Date.now()-31*jf,l=n?await n:Ta(e);return{
dataset:e,...o&&i?{from:"now-30d"}:{},timezone:Ma(),...ba(t,null,l)}}function Ma(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Cl="sluice.";function Qn(e){return di(()=>localStorage.getItem(Cl+e))}function Xn(e,t){di(()=>localStorage.setItem(Cl+
e,t))}function Yf(e){let t=di(()=>sessionStorage.getItem(Cl+e));return t===null?null:di(()=>JSON.parse(t))}function Zf(e,t){
di(()=>sessionStorage.setItem(Cl+e,JSON.stringify(t)))}function di(e){try{return e()}catch{return null}}var Lr=oe({kind:"home"}),tr=Lr,er=Promise.resolve(),Qf=0;async function Xf(){let e=Yf("undo");e?.undo&&Array.isArray(e.undo.
before)&&qf(e),addEventListener("popstate",()=>{Pa()}),addEventListener("pagehide",()=>Zf("undo",Wf())),await Pa(),kt(()=>{
let{state:t,how:n}=hl.value;n!=="load"&&(er=er.then(()=>Ml(t,n)))})}function On(e,t=""){history.pushState(null,"",Gt(e)+
(t===""?"":`#${t}`)),Pa()}function Aa(e=tt.value){Lr.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
er=er.then(()=>Ml(e,"push"))}async function Ea(e){return`${Gt(Tf(e.document.dataset,e.view))}#${await Cf(e)}`}async function Ml(e,t){
let n=await Ea(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Lr.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Pa(){let e=++Qf,t=Sf(bf(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Lr.value=t;return}let n=await Mf(t.fragment),r=n?{...n.document,dataset:t.dataset}:
await Ca(t.dataset,t.view);e===Qf&&(wa({view:t.view,document:r,as:n?.as??null,open:n?.open??[]}),Lr.value=t,n||(er=er.then(
()=>Ml(tt.value,"replace"))))}async function To(e){let{view:t,document:n}=tt.value,r=await Ca(e,t),o={view:t,document:r,
as:null,open:[]};if(n.dataset===""){wa(o),Lr.value={kind:"view",dataset:e,view:t,fragment:""},er=er.then(()=>Ml(o,"repla\
ce"));return}Ce(o),Lr.value.kind!=="view"&&Aa()}var nr={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},mi={text:nr.other,kind:"other"},vb=new Set(Object.
values(nr)),bb=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function xb(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function qe(e){return e.toWellFormed().replace(bb,xb).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Re(e){
if(e==null)return{text:nr.null,kind:"null"};if(e==="")return{text:nr.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Re(n).text).join(", "),kind:"value"};let t=qe(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:vb.has(t)?`"${t}"`:t,kind:"value"}}var wb=new Intl.Segmenter("en",{granularity:"grapheme"});function ep(e){return Array.
from(wb.segment(e),t=>t.segment)}function hi(e,t){if(e.length<=t)return e;let n=ep(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function tp(e,t){if(e.length<=t)return e;let n=ep(e);if(n.length<=t)return e;
let r=Math.floor((t-1)/2);return`${n.slice(0,t-1-r).join("")}…${n.slice(n.length-r).join("")}`}var _b=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Pl(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Co(e,t){return e<0?"−"+t:t}function Me(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,r]=String(t).split(".");return Co(e,Pl(n)+(r===void 0?"":`.${r}`))}
function He(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Co(e,kb(t));if(t>=9995e11)return Co(
e,t.toExponential(2).replace("e+"," e"));let[n,r]=_b.find(([o])=>Number((t/o).toPrecision(3))>=1);return Co(e,Number(t/
n).toPrecision(3)+" "+r)}function kb(e){return Number.isInteger(e)?Pl(String(e)):e>=1e3?Pl(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function de(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Co(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return Co(e,`${Pl(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Cn(e){
let t=de(e);return e>0?`+${t}`:t}function np(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${He(e)}`;
let r=(n-t)/2/Math.abs(e);return`~ ${He(e)} ±${de(r)}`}function rp(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,r=0;for(;n>=
1024&&r<t.length-1;)n/=1024,r++;return`${r===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[r]}`}function Al(e,t,n=`${t}\
s`){return`${He(e)} ${e===1?t:n}`}var Da=[[86400,"d"],[3600,"h"],[60,"min"]];function Je(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Je(-e)}`;
if(e<59.95)return Sb(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Da.findIndex(
([d])=>t>=d),[r,o]=Da[n],i=Math.floor(t/r),[l,a]=Da[n+1]??[1,"s"],c=Math.round((t-i*r)/l);return c===0?`${i}${" "}${o}`:
`${i}${" "}${o} ${c}${" "}${a}`}function Sb(e){return e===0?`0${" "}s`:e<999e-6?`${$a(e*1e6)}${" "}µs`:e<.9995?
`${$a(e*1e3)}${" "}ms`:`${$a(e)}${" "}s`}function $a(e){return String(Number(e.toPrecision(e>=100?3:2)))}function op(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Je(e/1e3)}var Tb={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},ip=new Map;function lp(e,t){let n=`${t} ${e}`,r=ip.get(n);return r||(r=new Intl.DateTimeFormat("en-GB",
{...Tb[t],timeZone:e,hourCycle:"h23"}),ip.set(n,r)),r}function La(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function St(e,t,n="minute"){let r=e instanceof Date?e:new Date(e);return Number.isNaN(r.getTime())?String(
e):La(t)?lp(t,n).format(r):`${lp("UTC",n).format(r)} UTC`}function sp(e,t=Date.now()){return e==="UTC"||!La(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(r=>r.type==="timeZoneName")?.value??
e}function ap(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:La(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),r=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),o=i=>r.get(i)??0;return{year:o("year"),month:o("month"),day:o("day"),hour:o("hour"),minute:o("\
minute"),second:o("second")}}function gi(e,t,n){return t>=300*86400?St(e,n,"year"):t>=28*86400?St(e,n,"month"):t>=.9*86400?
St(e,n,"day"):t>=60?St(e,n,"minute"):St(e,n,"second")}function yi(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Mn(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${Me(e)} ms`:Je(e/1e3);case"seconds":return n?`${Me(e)} s`:Je(e);case"bytes":return n?`${Me(e)} B`:
rp(e);case"share":return n?`${Me(e*100)} %`:de(e);case"none":return n?Me(e):He(e)}}function vi(e){return e.type==="int64"||
e.type==="float64"}function up(e,t,n){return typeof e=="number"&&vi(t)?{text:Mn(e,yi(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:St(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Re(e)}var Ra={};Ys(Ra,{default:()=>Eb,empty:()=>Pb,null:()=>Mb,other:()=>Ab,value:()=>Cb});var Cb="ge",Mb="fe",Pb="he",Ab="ue",
Eb={value:Cb,null:Mb,empty:Pb,other:Ab};var Db=Symbol.for("pv"),$b=0;function s(e,t,n,r,o,i){t||(t={});var l,a,c=t;if("ref"in c&&typeof e!="function")for(a in c={},t)a=="ref"?l=t[a]:c[a]=t[a];
var d={type:e,props:c,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Db,__v:--$b,__i:-1,__u:0};return(o||
i)&&(d.__source=o,d.__self=i),se.vnode&&se.vnode(d),d}function Ne({value:e,shown:t,most:n=256,middle:r=!1}){let o=t??Re(e),i=r?tp(o.text,n):hi(o.text,n);return s("bdi",{class:Ra[o.
kind],title:i===o.text?void 0:hi(o.text,2e3),children:i})}function Pe(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var Lb={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ye({name:e,size:t=16}){return s("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:s("path",{d:Lb[e]})})}var cp=8;function Rb(e,t,n,r){let o=Math.max(0,Math.min(Math.floor(e/n)-cp,r)),i=Math.min(r,Math.ceil((e+t)/n)+cp);return{
first:o,end:i,before:o*n,after:(r-i)*n}}function El(e,t,n){let[r,o]=Y({scroll:0,height:600});return pe(()=>{let i=e.current;
if(!i)return;let l=()=>{let c=Math.floor(i.scrollTop/t)*t;o(d=>d.scroll===c&&d.height===i.clientHeight?d:{scroll:c,height:i.
clientHeight})};l();let a=new ResizeObserver(l);return a.observe(i),i.addEventListener("scroll",l,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",l)}},[t]),Rb(r.scroll,r.height,t,n)}function fp(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Dl(e,t,n,r,o=0){let{row:i,column:l}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,d=new Map([["ArrowDown",{row:a?n-
1:i+1,column:l}],["ArrowUp",{row:a?0:i-1,column:l}],["ArrowRight",{row:i,column:a?r-1:l+1}],["ArrowLeft",{row:i,column:a?
0:l-1}],["PageDown",{row:i+10,column:l}],["PageUp",{row:i-10,column:l}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:r-1}]]).get(e.key);return!d||n<=o||r===0?null:{row:Math.max(o,Math.min(d.row,n-1)),column:Math.max(0,Math.min(d.
column,r-1))}}var pp="L",dp="me",Oa="s",mp="m",hp="M",gp="a",yp="x",$l="ve",Fa="N",Na="t",vp="v",za="be",bp="b",xp="we",wp="ye";function rr(e){let{columns:t,rows:n,summary:r=[]}=e,o=re(null),i=fp(),l=El(o,i,n.length),[a,c]=Y(null),[d,p]=Y(new Map),
h=t.map(({key:x,width:_})=>{let M=d.get(x);return M===void 0?_??"minmax(80px, max-content)":`${M}px`}).join(" ")+" minma\
x(0, 1fr)",v=x=>{let _=Dl(x,a,n.length+r.length,t.length,e.onSort?-1:0);if(_){x.preventDefault(),c(_),Fb(o.current,_,i);
return}let M=a?[...n,...r][a.row]:void 0,D=a?t[a.column]:void 0;if(a?.row===-1&&D&&(x.key==="Enter"||x.key===" ")){x.preventDefault(),
D.sortable!==!1&&e.onSort?.(_p(D,e.sort??null));return}let k=o.current?.querySelector('[data-cursor="true"]');(x.key==="\
Enter"||x.key===".")&&M!==void 0&&D&&k&&x.target===o.current&&(x.preventDefault(),x.stopPropagation(),(e.onMenu??e.onCell)?.(
M,D,k))},y=(x,_,M)=>s(Nb,{row:x,at:_,columns:t,cursor:a?.row===_?a.column:-1,summary:M,last:_===n.length+r.length-1,onMenu:e.
onMenu,onCell:e.onCell},M?`summary ${_}`:_);return s("div",{ref:o,class:pp,role:"grid","aria-label":e.label,tabIndex:0,"\
aria-rowcount":n.length+r.length+1,"aria-colcount":t.length,onKeyDown:v,onFocus:x=>{x.target===o.current&&!a&&c({row:0,column:0})},
children:s("div",{class:dp,role:"presentation",style:{gridTemplateColumns:h},children:[s("div",{role:"row","aria-rowinde\
x":1,class:Pe(Oa,mp),children:t.map((x,_)=>s(zb,{column:x,cursor:a?.row===-1&&a.column===_,sort:e.sort??null,onSort:e.onSort,
onWidth:M=>p(new Map(d).set(x.key,M))},x.key))}),l.before>0&&s("div",{role:"presentation",class:xp,style:{height:`${l.before}\
px`}}),n.slice(l.first,l.end).map((x,_)=>y(x,l.first+_,!1)),l.after>0&&s("div",{role:"presentation",class:wp,style:{height:`${l.
after}px`}}),r.map((x,_)=>y(x,n.length+_,!0))]})})}function Fb(e,t,n){if(!e)return;let r=t.row*n;r<e.scrollTop?e.scrollTop=
r:r+2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=r+2*n-e.clientHeight)}function Nb({row:e,at:t,columns:n,cursor:r,summary:o,
last:i,onMenu:l,onCell:a}){return s("div",{role:"row","aria-rowindex":t+2,class:Pe(Oa,o&&bp,i&&hp),children:n.map((c,d)=>s(
"div",{role:"gridcell","aria-colindex":d+1,"data-cursor":d===r,class:Pe(gp,c.number&&Fa,d===r&&za),onClick:a&&(p=>a(e,c,
p.currentTarget)),onContextMenu:l&&(p=>{p.preventDefault(),l(e,c,p.currentTarget)}),children:s("span",{class:$l,children:c.
cell(e,t)})},c.key))})}function _p(e,t){let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===
n?{key:e.key,descending:!n}:null}function zb({column:e,cursor:t,sort:n,onSort:r,onWidth:o}){let i=n?.key===e.key?n.descending?
"descending":"ascending":"none",l=c=>{let d=c.currentTarget,p=d.parentElement.getBoundingClientRect().width-c.clientX;d.
setPointerCapture(c.pointerId),d.onpointermove=h=>o(Math.max(48,Math.round(p+h.clientX))),d.onpointerup=()=>{d.onpointermove=
null}},a=r!==void 0&&e.sortable!==!1;return s("div",{role:"columnheader","aria-sort":a?i:void 0,"data-cursor":t,class:Pe(
yp,e.number&&Fa,t&&za),children:[a?s("button",{type:"button",tabIndex:-1,class:Na,onClick:()=>r(_p(e,n)),children:[s("sp\
an",{class:$l,children:e.head}),i!=="none"&&s(ye,{name:i==="descending"?"sortDown":"sortUp",size:12})]}):s("span",{class:Na,
children:s("span",{class:$l,children:e.head})}),s("span",{class:vp,onPointerDown:l})]})}function Ll(e,t){let n=Ge(e.query?.aggregate?.by??t.aggregate?.by).length,r=e.columns.map((l,a)=>a),o=r.slice(0,Math.min(
n,e.columns.length)),i=o.find(l=>e.columns[l]?.name==="time"&&e.columns[l]?.type==="timestamp")??-1;return{time:i,keys:o.
filter(l=>l!==i),measures:r.slice(o.length).filter(l=>vi(e.columns[l]))}}function Sp(e,t,n){let r=new Map;for(let a of e.
rows){let c=kp(a[t.time]);c!==null&&r.set(c,0)}let o=[...r.keys()].sort((a,c)=>a-c);o.forEach((a,c)=>r.set(a,c));let i=new Map;
for(let a of e.rows){let c=kp(a[t.time]);if(c===null)continue;let d=t.keys.map(y=>a[y]),p=JSON.stringify(d),h=i.get(p);h||
i.set(p,h={keys:d,values:new Array(o.length).fill(null)});let v=a[n];h.values[r.get(c)]=typeof v=="number"?v:null}let l=[
...i.values()].map(a=>({...a,total:a.values.reduce((c,d)=>c+(d??0),0)}));return{times:o,series:l.sort((a,c)=>c.total-a.total)}}
function kp(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function xi(e){let t=e.slice(
1).map((n,r)=>n-e[r]).sort((n,r)=>n-r);return t[Math.floor(t.length/2)]??86400}function Rl({answer:e,document:t,zone:n,sort:r,onSort:o,onCell:i}){let l=mt(()=>Bb(e,t,n),[e,n]),a=mt(()=>e.rows.map(d=>({
cells:d,kind:"group"})),[e]),c=mt(()=>Ib(e),[e]);return s(rr,{label:"Answer",columns:l,rows:a,summary:c,...r===void 0?{}:
{sort:r},...o?{onSort:o}:{},...i?{onCell:(d,p,h)=>i(d.cells,p.key,h)}:{}})}function Ib(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function Bb(e,t,n){let r=Ll(
e,t),o=r.time<0?0:xi([...new Set(e.rows.map(l=>Date.parse(String(l[r.time]))/1e3))].sort((l,a)=>l-a)),i=new Set([r.time,
...r.keys]);return e.columns.map((l,a)=>({key:l.name,head:s(Ne,{value:l.name,most:48}),number:vi(l)&&!i.has(a),cell:c=>c.
kind!=="group"&&i.has(a)?a===0?s(Ne,{shown:Hb(c.kind)}):null:a===r.time?gi(String(c.cells[a]),o,n):s(Vb,{value:c.cells[a],
column:l,zone:n})}))}function Hb(e){return e==="other"?mi:{text:nr.total,kind:"other"}}function Vb({value:e,column:t,zone:n}){
let r=up(e,t,n);return typeof e=="number"?s("span",{title:Mn(e,yi(t.name),!0),children:r.text}):s(Ne,{shown:r,most:64,middle:!0})}function Ol(e,t,n={}){let{side:r="bottom",align:o="start",gap:i=4}=n;e.style.maxHeight="";let{width:l,height:a}=e.getBoundingClientRect(),
c=document.documentElement.clientWidth,d=document.documentElement.clientHeight;if(r==="right"){let _=t.right+i+l<=c-8;Cp(
e,_?t.right+i:t.left-i-l,Tp(t.top,a,d));return}let p=d-8-t.bottom-i,h=t.top-i-8,v=r==="bottom"?a<=p||p>=h:!(a<=h||h>=p),
y=Math.max(v?p:h,64),x=o==="start"?t.left:o==="end"?t.right-l:t.left+(t.width-l)/2;a>y&&(e.style.maxHeight=`${y}px`),Cp(
e,Tp(x,l,c),v?t.bottom+i:t.top-i-Math.min(a,y))}function Tp(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Cp(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Mp="ke";var Ba=oe(null),Ia,qb=500;function Pp(e,t,n){clearTimeout(Ia),Ia=setTimeout(()=>{e.isConnected&&(Ba.value={anchor:e,text:t})},
n)}function Rr(){clearTimeout(Ia),Ba.value=null}function Fl(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Pp(
t.currentTarget,e,qb)},onPointerLeave:Rr,onPointerDown:Rr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Pp(n,e,0)},onBlur:Rr}:{}}function Ap(){let e=re(null),t=Ba.value;return Et(()=>{!e.current||!t||(e.current.showPopover(),
Ol(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?s("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Mp,children:t.text}):null}var Ha={};Ys(Ha,{button:()=>Va,danger:()=>jb,default:()=>Yb,iconOnly:()=>Ua,outlined:()=>Kb,primary:()=>Gb,quiet:()=>Jb,
small:()=>Wa});var Va="i",Kb="ze",Gb="w",jb="je",Ua="R",Jb="A",Wa="D",Yb={button:Va,outlined:Kb,primary:Gb,danger:jb,iconOnly:Ua,
quiet:Jb,small:Wa};function Q(e){let{children:t,icon:n,after:r,label:o,keys:i,kind:l="plain",small:a=!1}=e,c=t==null,d=Fl(c||i?[o,i].filter(
Boolean).join("  "):void 0);return s("button",{ref:e.buttonRef??null,type:e.type??"button",...d,class:Pe(Va,l!=="plain"&&
Ha[l],c&&Ua,a&&Wa,e.class),"aria-label":o,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&s(ye,{name:n}),t,r&&s(ye,{name:r,size:12})]})}var Ep="Se",Dp="Be",$p="Xe",Lp="Ce",Rp="Ie",Op="Ue";function ir({title:e,summary:t,actions:n,table:r,announced:o="",onKey:i,legend:l,children:a}){let[c,d]=Y(!1),p=Jn();return s(
"figure",{class:Ep,"aria-labelledby":p,children:[s("div",{class:Dp,children:[s("h2",{class:$p,children:e}),s("div",{class:Lp,
children:[n,s(Q,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:c,onClick:()=>d(
!c)})]})]}),s("figcaption",{id:p,class:"spoken",children:t}),c?s("div",{class:Op,children:r}):s(G,{children:[s("div",{class:Rp,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){
if(v.key==="t"||v.key==="T")d(!0);else if(!i?.(v))return;v.preventDefault(),v.stopPropagation()}},children:a}),l]}),s("d\
iv",{class:"spoken","aria-live":"polite",children:o})]})}var qa=new Map,Nl=7;function wi(e,t){let n=JSON.stringify([e,t??null]),r=qa.get(n);return r===void 0&&(r=[...qa.keys()].
filter(o=>o.startsWith(JSON.stringify([e]).slice(0,-1))).length,qa.set(n,r)),r}function zl(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Nl)%4]}function Po(e){return`--series-${e%Nl+1}`}var Fp=oe(0),Np=Fp;new MutationObserver(()=>{Fp.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Ao(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var zp="Ee",Ip="Le",Bp="Me",Hp="c",Vp="Ne",Up="Re",Wp="Ae";var Xb=12;function qp({rows:e,all:t,hidden:n,onHidden:r,text:o}){let[i,l]=Y(""),a=p=>p.keys.map(h=>Re(h).text).join(", "),
c=i===""?e:e.filter(p=>a(p).toLowerCase().includes(i.toLowerCase())),d=(p,h)=>{let v=e.filter(_=>_.key!==p.key).map(_=>_.
key),y=!n.has(p.key)&&v.every(_=>n.has(_));if(!h)return r(y?new Set:new Set(v));let x=new Set(n);x.delete(p.key)||x.add(
p.key),r(x)};return s("div",{class:zp,children:[e.length>=Xb&&s("input",{class:Ip,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:p=>l(p.currentTarget.value)}),s("div",{class:Bp,children:c.map(p=>s("button",{type:"butt\
on",class:Hp,"aria-pressed":!n.has(p.key),onClick:h=>d(p,h.ctrlKey||h.metaKey),children:[s("svg",{width:"16",height:"8",
"aria-hidden":"true",children:s("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":zl(p.color).join(
" "),style:{stroke:`var(${Po(p.color)})`}})}),s("span",{class:Vp,children:s(Ne,{value:p.keys.length===1?p.keys[0]:p.keys,
most:48,middle:!0})}),s("span",{class:Up,children:p.last===null?"–":o(p.last)})]},p.key))}),t>e.length&&s("p",{class:Wp,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var ex="uplot",tx="u-hz",nx="u-vt",rx="u-title",ox="u-wrap",ix="u-under",lx="u-over",sx="u-axis",zr="u-off",ax="u-select",
ux="u-cursor-x",cx="u-cursor-y",fx="u-cursor-pt",px="u-legend",dx="u-live",mx="u-inline",hx="u-series",gx="u-marker",Kp="\
u-label",yx="u-value",ki="width",Si="height";var Gp="bottom",Eo="left",Ka="right",uu="#000",jp=uu+"0",Ga="mousemove",Jp="mousedown",ja="mouseup",Yp="mouseenter",Zp="\
mouseleave",Qp="dblclick",vx="resize",bx="scroll",Xp="change",Ul="dppxchange",cu="--",No=typeof window<"u",Xa=No?document:
null,$o=No?window:null,xx=No?navigator:null,me,Il;function eu(){let e=devicePixelRatio;me!=e&&(me=e,Il&&nu(Xp,Il,eu),Il=
matchMedia(`(min-resolution: ${me-.001}dppx) and (max-resolution: ${me+.001}dppx)`),Ir(Xp,Il,eu),$o.dispatchEvent(new CustomEvent(
Ul)))}function Nt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function tu(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Ae(e,t,n){e.style[t]=n+"px"}function on(e,t,n,r){let o=Xa.createElement(e);return t!=null&&Nt(o,
t),n?.insertBefore(o,r),o}function jt(e,t){return on("div",e,t)}var ed=new WeakMap;function Pn(e,t,n,r,o){let i="transla\
te("+t+"px,"+n+"px)",l=ed.get(e);i!=l&&(e.style.transform=i,ed.set(e,i),t<0||n<0||t>r||n>o?Nt(e,zr):tu(e,zr))}var td=new WeakMap;
function nd(e,t,n){let r=t+n,o=td.get(e);r!=o&&(td.set(e,r),e.style.background=t,e.style.borderColor=n)}var rd=new WeakMap;
function od(e,t,n,r){let o=t+""+n,i=rd.get(e);o!=i&&(rd.set(e,o),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var fu={passive:!0},wx={...fu,capture:!0};function Ir(e,t,n,r){t.addEventListener(
e,n,r?wx:fu)}function nu(e,t,n,r){t.removeEventListener(e,n,fu)}No&&eu();function ln(e,t,n,r){let o;n=n||0,r=r||t.length-
1;let i=r<=2147483647;for(;r-n>1;)o=i?n+r>>1:zt((n+r)/2),t[o]<e?n=o:r=o;return e-t[n]<=t[r]-e?n:r}function $d(e){return(n,r,o)=>{
let i=-1,l=-1;for(let a=r;a<=o;a++)if(e(n[a])){i=a;break}for(let a=o;a>=r;a--)if(e(n[a])){l=a;break}return[i,l]}}var Ld=e=>e!=
null,Rd=e=>e!=null&&e>0,Kl=$d(Ld),_x=$d(Rd);function kx(e,t,n,r=0,o=!1){let i=o?_x:Kl,l=o?Rd:Ld;[t,n]=i(e,t,n);let a=e[t],
c=e[t];if(t>-1)if(r==1)a=e[t],c=e[n];else if(r==-1)a=e[n],c=e[t];else for(let d=t;d<=n;d++){let p=e[d];l(p)&&(p<a?a=p:p>
c&&(c=p))}return[a??xe,c??-xe]}function Gl(e,t,n,r){let o=sd(e),i=sd(t);e==t&&(o==-1?(e*=n,t/=n):(e/=n,t*=n));let l=n==10?
Fn:Od,a=o==1?zt:Jt,c=i==1?Jt:zt,d=a(l(rt(e))),p=c(l(rt(t))),h=Lo(n,d),v=Lo(n,p);return n==10&&(d<0&&(h=we(h,-d)),p<0&&(v=
we(v,-p))),r||n==2?(e=h*o,t=v*i):(e=Id(e,h),t=jl(t,v)),[e,t]}function pu(e,t,n,r){let o=Gl(e,t,n,r);return e==0&&(o[0]=0),
t==0&&(o[1]=0),o}var du=.1,id={mode:3,pad:du},Ci={pad:0,soft:null,mode:0},Sx={min:Ci,max:Ci};function Wl(e,t,n,r){return Jl(
n)?ld(e,t,n):(Ci.pad=n,Ci.soft=r?0:null,Ci.mode=r?3:0,ld(e,t,Sx))}function ce(e,t){return e??t}function Tx(e,t,n){for(t=
ce(t,0),n=ce(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function ld(e,t,n){let r=n.min,o=n.max,i=ce(r.pad,
0),l=ce(o.pad,0),a=ce(r.hard,-xe),c=ce(o.hard,xe),d=ce(r.soft,xe),p=ce(o.soft,-xe),h=ce(r.mode,0),v=ce(o.mode,0),y=t-e,x=Fn(
y),_=Ct(rt(e),rt(t)),M=Fn(_),D=rt(M-x);(y<1e-24||D>10)&&(y=0,(e==0||t==0)&&(y=1e-24,h==2&&d!=xe&&(i=0),v==2&&p!=-xe&&(l=
0)));let k=y||_||1e3,C=Fn(k),S=Lo(10,zt(C)),q=k*(y==0?e==0?.1:1:i),F=we(Id(e-q,S/10),24),Z=e>=d&&(h==1||h==3&&F<=d||h==2&&
F>=d)?d:xe,U=Ct(a,F<Z&&e>=Z?Z:sn(Z,F)),ee=k*(y==0?t==0?.1:1:l),V=we(jl(t+ee,S/10),24),E=t<=p&&(v==1||v==3&&V>=p||v==2&&V<=
p)?p:-xe,W=sn(c,V>E&&t<=E?E:Ct(E,V));return U==W&&U==0&&(W=100),[U,W]}var Cx=new Intl.NumberFormat(No?xx.language:"en-US"),
mu=e=>Cx.format(e),It=Math,Vl=It.PI,rt=It.abs,zt=It.floor,nt=It.round,Jt=It.ceil,sn=It.min,Ct=It.max,Lo=It.pow,sd=It.sign,
Fn=It.log10,Od=It.log2,Mx=(e,t=1)=>It.sinh(e)*t,Ja=(e,t=1)=>It.asinh(e/t),xe=1/0;function ad(e){return(Fn((e^e>>31)-(e>>
31))|0)+1}function ru(e,t,n){return sn(Ct(e,t),n)}function Fd(e){return typeof e=="function"}function ie(e){return Fd(e)?
e:()=>e}var Px=()=>{},Nd=e=>e,zd=(e,t)=>t,Ax=e=>null,ud=e=>!0,cd=(e,t)=>e==t,Ex=/\.\d*?(?=9{6,}|0{6,})/gm,Br=e=>{if(Hd(e)||
sr.has(e))return e;let t=`${e}`,n=t.match(Ex);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[o,i]=t.
split("e");return+`${Br(o)}e${i}`}return we(e,r)};function Fr(e,t){return Br(we(Br(e/t))*t)}function jl(e,t){return Br(Jt(
Br(e/t))*t)}function Id(e,t){return Br(zt(Br(e/t))*t)}function we(e,t=0){if(Hd(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);
return nt(r)/n}var sr=new Map;function Bd(e){return((""+e).split(".")[1]||"").length}function Pi(e,t,n,r){let o=[],i=r.map(
Bd);for(let l=t;l<n;l++){let a=rt(l),c=we(Lo(e,l),a);for(let d=0;d<r.length;d++){let p=e==10?+`${r[d]}e${l}`:r[d]*c,h=(l>=
0?0:a)+(l>=i[d]?0:i[d]),v=e==10?p:we(p,h);o.push(v),sr.set(v,h)}}return o}var Mi={},hu=[],Ro=[null,null],lr=Array.isArray,
Hd=Number.isInteger,Dx=e=>e===void 0;function fd(e){return typeof e=="string"}function Jl(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function $x(e){return e!=null&&typeof e=="object"}var Lx=Object.getPrototypeOf(
Uint8Array),Vd="__proto__";function Oo(e,t=Jl){let n;if(lr(e)){let r=e.find(o=>o!=null);if(lr(r)||t(r)){n=Array(e.length);
for(let o=0;o<e.length;o++)n[o]=Oo(e[o],t)}else n=e.slice()}else if(e instanceof Lx)n=e.slice();else if(t(e)){n={};for(let r in e)
r!=Vd&&(n[r]=Oo(e[r],t))}else n=e;return n}function Ye(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let o in r)
o!=Vd&&(Jl(e[o])?Ye(e[o],Oo(r[o])):e[o]=Oo(r[o]))}return e}var Rx=0,Ox=1,Fx=2;function Nx(e,t,n){for(let r=0,o,i=-1;r<t.
length;r++){let l=t[r];if(l>i){for(o=l-1;o>=0&&e[o]==null;)e[o--]=null;for(o=l+1;o<n&&e[o]==null;)e[i=o++]=null}}}function zx(e,t){
if(Hx(e)){let l=e[0].slice();for(let a=1;a<e.length;a++)l.push(...e[a].slice(1));return Vx(l[0])||(l=Bx(l)),l}let n=new Set;
for(let l=0;l<e.length;l++){let c=e[l][0],d=c.length;for(let p=0;p<d;p++)n.add(c[p])}let r=[Array.from(n).sort((l,a)=>l-
a)],o=r[0].length,i=new Map;for(let l=0;l<o;l++)i.set(r[0][l],l);for(let l=0;l<e.length;l++){let a=e[l],c=a[0];for(let d=1;d<
a.length;d++){let p=a[d],h=Array(o).fill(void 0),v=t?t[l][d]:Ox,y=[];for(let x=0;x<p.length;x++){let _=p[x],M=i.get(c[x]);
_===null?v!=Rx&&(h[M]=_,v==Fx&&y.push(M)):h[M]=_}Nx(h,y,o),r.push(h)}}return r}var Ix=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function Bx(e){let t=e[0],n=t.length,r=Array(n);for(let i=0;i<r.length;i++)r[i]=i;r.sort(
(i,l)=>t[i]-t[l]);let o=[];for(let i=0;i<e.length;i++){let l=e[i],a=Array(n);for(let c=0;c<n;c++)a[c]=l[r[c]];o.push(a)}
return o}function Hx(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let o=e[r][0];if(o.length!=n)return!1;if(o!=
t){for(let i=0;i<n;i++)if(o[i]!=t[i])return!1}}return!0}function Vx(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,o=n-
1;for(;r<=o&&e[r]==null;)r++;for(;o>=r&&e[o]==null;)o--;if(o<=r)return!0;let i=Ct(1,zt((o-r+1)/t));for(let l=e[r],a=r+i;a<=
o;a+=i){let c=e[a];if(c!=null){if(c<=l)return!1;l=c}}return!0}var Ud=["January","February","March","April","May","June",
"July","August","September","October","November","December"],Wd=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function qd(e){return e.slice(0,3)}var Ux=Wd.map(qd),Wx=Ud.map(qd),qx={MMMM:Ud,MMM:Wx,WWWW:Wd,WWW:Ux};function _i(e){
return(e<10?"0":"")+e}function Kx(e){return(e<10?"00":e<100?"0":"")+e}var Gx={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>_i(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>_i(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>_i(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>_i(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>_i(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>Kx(e.getMilliseconds())};function gu(e,t){t=t||qx;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=r.exec(
e);)n.push(o[0][0]=="{"?Gx[o[1]]:o[0]);return i=>{let l="";for(let a=0;a<n.length;a++)l+=typeof n[a]=="string"?n[a]:n[a](
i,t);return l}}var jx=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Jx(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==jx?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var Kd=e=>e%1==0,ql=[1,2,2.5,5],Yx=Pi(10,-32,0,ql),Gd=Pi(10,0,32,ql),Zx=Gd.filter(Kd),Nr=Yx.concat(
Gd),yu=`
`,jd="{YYYY}",pd=yu+jd,Jd="{M}/{D}",Ti=yu+Jd,Bl=Ti+"/{YY}",Yd="{aa}",Qx="{h}:{mm}",Do=Qx+Yd,dd=yu+Do,md=":{ss}",ge=null;
function Zd(e){let t=e*1e3,n=t*60,r=n*60,o=r*24,i=o*30,l=o*365,c=(e==1?Pi(10,0,3,ql).filter(Kd):Pi(10,-3,0,ql)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,i,i*2,i*
3,i*4,i*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),d=[[l,jd,ge,ge,ge,ge,ge,ge,1],[o*28,"{MMM}",pd,ge,ge,ge,ge,ge,1],[o,Jd,pd,ge,
ge,ge,ge,ge,1],[r,"{h}"+Yd,Bl,ge,Ti,ge,ge,ge,1],[n,Do,Bl,ge,Ti,ge,ge,ge,1],[t,md,Bl+" "+Do,ge,Ti+" "+Do,ge,dd,ge,1],[e,md+
".{fff}",Bl+" "+Do,ge,Ti+" "+Do,ge,dd,ge,1]];function p(h){return(v,y,x,_,M,D)=>{let k=[],C=M>=l,S=M>=i&&M<l,q=h(x),F=we(
q*e,3),Z=Ya(q.getFullYear(),C?0:q.getMonth(),S||C?1:q.getDate()),U=we(Z*e,3);if(S||C){let ee=S?M/i:0,V=C?M/l:0,E=F==U?F:
we(Ya(Z.getFullYear()+V,Z.getMonth()+ee,1)*e,3),W=new Date(nt(E/e)),L=W.getFullYear(),j=W.getMonth();for(let H=0;E<=_;H++){
let le=Ya(L+V*H,j+ee*H,1),B=le-h(we(le*e,3));E=we((+le+B)*e,3),E<=_&&k.push(E)}}else{let ee=M>=o?o:M,V=zt(x)-zt(F),E=U+V+
jl(F-U,ee);k.push(E);let W=h(E),L=W.getHours()+W.getMinutes()/n+W.getSeconds()/r,j=M/r,H=v.axes[y]._space,le=D/H;for(;E=
we(E+M,e==1?0:3),!(E>_);)if(j>1){let B=zt(we(L+j,6))%24,ae=h(E).getHours()-B;ae>1&&(ae=-1),E-=ae*r,L=(L+j)%24;let ve=k[k.
length-1];we((E-ve)/M,3)*le>=.7&&k.push(E)}else k.push(E)}return k}}return[c,d,p]}var[Xx,ew,tw]=Zd(1),[nw,rw,ow]=Zd(.001);
Pi(2,-53,53,[1]);function hd(e,t){return e.map(n=>n.map((r,o)=>o==0||o==8||r==null?r:t(o==1||n[8]==0?r:n[1]+r)))}function gd(e,t){
return(n,r,o,i,l)=>{let a=t.find(x=>l>=x[0])||t[t.length-1],c,d,p,h,v,y;return r.map(x=>{let _=e(x),M=_.getFullYear(),D=_.
getMonth(),k=_.getDate(),C=_.getHours(),S=_.getMinutes(),q=_.getSeconds(),F=M!=c&&a[2]||D!=d&&a[3]||k!=p&&a[4]||C!=h&&a[5]||
S!=v&&a[6]||q!=y&&a[7]||a[1];return c=M,d=D,p=k,h=C,v=S,y=q,F(_)})}}function iw(e,t){let n=gu(t);return(r,o,i,l,a)=>o.map(
c=>n(e(c)))}function Ya(e,t,n){return new Date(e,t,n)}function yd(e,t){return t(e)}var lw="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function vd(e,t){return(n,r,o,i)=>i==null?cu:t(e(r))}function sw(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function aw(e,t){return e.series[t].fill(e,t)}var uw={show:!0,live:!0,isolate:!1,mount:Px,
markers:{show:!0,width:2,stroke:sw,fill:aw,dash:"solid"},idx:null,idxs:null,values:[]};function cw(e,t){let n=e.cursor.points,
r=jt(),o=n.size(e,t);Ae(r,ki,o),Ae(r,Si,o);let i=o/-2;Ae(r,"marginLeft",i),Ae(r,"marginTop",i);let l=n.width(e,t,o);return l&&
Ae(r,"borderWidth",l),r}function fw(e,t){let n=e.series[t].points;return n._fill||n._stroke}function pw(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function dw(e,t){return e.series[t].points.size}var Za=[0,0];function mw(e,t,n){return Za[0]=
t,Za[1]=n,Za}function Hl(e,t,n,r=!0){return o=>{o.button==0&&(!r||o.target==t)&&n(o)}}function Qa(e,t,n,r=!0){return o=>{
(!r||o.target==t)&&n(o)}}var hw={show:!0,x:!0,y:!0,lock:!1,move:mw,points:{one:!1,show:cw,size:dw,width:0,stroke:pw,fill:fw},
bind:{mousedown:Hl,mouseup:Hl,click:Hl,dblclick:Hl,mousemove:Qa,mouseleave:Qa,mouseenter:Qa},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,o)=>r-
o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Qd={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},vu=Ye({},Qd,{filter:zd}),Xd=Ye({},vu,{size:10}),em=Ye({},Qd,{show:!1}),bu='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',tm="bold "+bu,nm=1.5,bd={show:!0,scale:"x",stroke:uu,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:tm,side:2,grid:vu,ticks:Xd,border:em,font:bu,lineGap:nm,rotate:0},gw="\
Value",yw="Time",xd={show:!0,scale:"x",auto:!1,sorted:1,min:xe,max:-xe,idxs:[]};function vw(e,t,n,r,o){return t.map(i=>i==
null?"":mu(i))}function bw(e,t,n,r,o,i,l){let a=[],c=sr.get(o)||0;n=l?n:we(jl(n,o),c);for(let d=n;d<=r;d=we(d+o,c))a.push(
Object.is(d,-0)?0:d);return a}function ou(e,t,n,r,o,i,l){let a=[],c=e.scales[e.axes[t].scale].log,d=c==10?Fn:Od,p=zt(d(n));
o=Lo(c,p),c==10&&(o=Nr[ln(o,Nr)]);let h=n,v=o*c;c==10&&(v=Nr[ln(v,Nr)]);do a.push(h),h=h+o,c==10&&!sr.has(h)&&(h=we(h,sr.
get(o))),h>=v&&(o=h,v=o*c,c==10&&(v=Nr[ln(v,Nr)]));while(h<=r);return a}function xw(e,t,n,r,o,i,l){let c=e.scales[e.axes[t].
scale].asinh,d=r>c?ou(e,t,Ct(c,n),r,o):[c],p=r>=0&&n<=0?[0]:[];return(n<-c?ou(e,t,Ct(c,-r),-n,o):[c]).reverse().map(v=>-v).
concat(p,d)}var rm=/./,ww=/[12357]/,_w=/[125]/,wd=/1/,iu=(e,t,n,r)=>e.map((o,i)=>t==4&&o==0||i%r==0&&n.test(o.toExponential()[o<
0?1:0])?o:null);function kw(e,t,n,r,o){let i=e.axes[n],l=i.scale,a=e.scales[l],c=e.valToPos,d=i._space,p=c(10,l),h=c(9,l)-
p>=d?rm:c(7,l)-p>=d?ww:c(5,l)-p>=d?_w:wd;if(h==wd){let v=rt(c(1,l)-p);if(v<d)return iu(t.slice().reverse(),a.distr,h,Jt(
d/v)).reverse()}return iu(t,a.distr,h,1)}function Sw(e,t,n,r,o){let i=e.axes[n],l=i.scale,a=i._space,c=e.valToPos,d=rt(c(
1,l)-c(2,l));return d<a?iu(t.slice().reverse(),3,rm,Jt(a/d)).reverse():t}function Tw(e,t,n,r){return r==null?cu:t==null?
"":mu(t)}var _d={show:!0,scale:"y",stroke:uu,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:tm,side:3,
grid:vu,ticks:Xd,border:em,font:bu,lineGap:nm,rotate:0};function Cw(e,t){let n=3+(e||1)*2;return we(n*t,3)}function Mw(e,t){
let{scale:n,idxs:r}=e.series[0],o=e._data[0],i=e.valToPos(o[r[0]],n,!0),l=e.valToPos(o[r[1]],n,!0),a=rt(l-i),c=e.series[t],
d=a/(c.points.space*me);return r[1]-r[0]<=d}var kd={scale:null,auto:!0,sorted:0,min:xe,max:-xe},om=(e,t,n,r,o)=>o,Sd={show:!0,
auto:!0,sorted:0,gaps:om,alpha:1,facets:[Ye({},kd,{scale:"x"}),Ye({},kd,{scale:"y"})]},Td={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:om,alpha:1,points:{show:Mw,filter:null},values:null,min:xe,max:-xe,idxs:[],path:null,clip:null};function Pw(e,t,n,r,o){
return n/10}var im={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Aw=Ye({},im,{time:!1,ori:1}),Cd={};
function lm(e,t){let n=Cd[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(o=>o!=
r)},pub(r,o,i,l,a,c,d){for(let p=0;p<n.plots.length;p++)n.plots[p]!=o&&n.plots[p].pub(r,o,i,l,a,c,d)}},e!=null&&(Cd[e]=n)),
n}var Fo=1,lu=2;function Hr(e,t,n){let r=e.mode,o=e.series[t],i=r==2?e._data[t]:e._data,l=e.scales,a=e.bbox,c=i[0],d=r==
2?i[1]:i[t],p=r==2?l[o.facets[0].scale]:l[e.series[0].scale],h=r==2?l[o.facets[1].scale]:l[o.scale],v=a.left,y=a.top,x=a.
width,_=a.height,M=e.valToPosH,D=e.valToPosV;return p.ori==0?n(o,c,d,p,h,M,D,v,y,x,_,Zl,zo,Xl,am,cm):n(o,c,d,p,h,D,M,y,v,
_,x,Ql,Io,_u,um,fm)}function xu(e,t){let n=0,r=0,o=ce(e.bands,hu);for(let i=0;i<o.length;i++){let l=o[i];l.series[0]==t?
n=l.dir:l.series[1]==t&&(l.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function Ew(e,t,n,r,o){let i=e.mode,l=e.series[t],
a=i==2?l.facets[1].scale:l.scale,c=e.scales[a];return o==-1?c.min:o==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Nn(e,t,n,r,o,i){
return Hr(e,t,(l,a,c,d,p,h,v,y,x,_,M)=>{let D=l.pxRound,k=d.dir*(d.ori==0?1:-1),C=d.ori==0?zo:Io,S,q;k==1?(S=n,q=r):(S=r,
q=n);let F=D(h(a[S],d,_,y)),Z=D(v(c[S],p,M,x)),U=D(h(a[q],d,_,y)),ee=D(v(i==1?p.max:p.min,p,M,x)),V=new Path2D(o);return C(
V,U,ee),C(V,F,ee),C(V,F,Z),V})}function Yl(e,t,n,r,o,i){let l=null;if(e.length>0){l=new Path2D;let a=t==0?Xl:_u,c=n;for(let h=0;h<
e.length;h++){let v=e[h];if(v[1]>v[0]){let y=v[0]-c;y>0&&a(l,c,r,y,r+i),c=v[1]}}let d=n+o-c,p=10;d>0&&a(l,c,r-p/2,d,r+i+
p)}return l}function Dw(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function wu(e,t,n,r,o,i,l){let a=[],c=e.
length;for(let d=o==1?n:r;d>=n&&d<=r;d+=o)if(t[d]===null){let h=d,v=d;if(o==1)for(;++d<=r&&t[d]===null;)v=d;else for(;--d>=
n&&t[d]===null;)v=d;let y=i(e[h]),x=v==h?y:i(e[v]),_=h-o;y=l<=0&&_>=0&&_<c?i(e[_]):y;let D=v+o;x=l>=0&&D>=0&&D<c?i(e[D]):
x,x>=y&&a.push([y,x])}return a}function Md(e){return e==0?Nd:e==1?nt:t=>Fr(t,e)}function sm(e){let t=e==0?Zl:Ql,n=e==0?(o,i,l,a,c,d)=>{
o.arcTo(i,l,a,c,d)}:(o,i,l,a,c,d)=>{o.arcTo(l,i,c,a,d)},r=e==0?(o,i,l,a,c)=>{o.rect(i,l,a,c)}:(o,i,l,a,c)=>{o.rect(l,i,c,
a)};return(o,i,l,a,c,d=0,p=0)=>{d==0&&p==0?r(o,i,l,a,c):(d=sn(d,a/2,c/2),p=sn(p,a/2,c/2),t(o,i+d,l),n(o,i+a,l,i+a,l+c,d),
n(o,i+a,l+c,i,l+c,p),n(o,i,l+c,i,l,p),n(o,i,l,i+a,l,d),o.closePath())}}var Zl=(e,t,n)=>{e.moveTo(t,n)},Ql=(e,t,n)=>{e.moveTo(
n,t)},zo=(e,t,n)=>{e.lineTo(t,n)},Io=(e,t,n)=>{e.lineTo(n,t)},Xl=sm(0),_u=sm(1),am=(e,t,n,r,o,i)=>{e.arc(t,n,r,o,i)},um=(e,t,n,r,o,i)=>{
e.arc(n,t,r,o,i)},cm=(e,t,n,r,o,i,l)=>{e.bezierCurveTo(t,n,r,o,i,l)},fm=(e,t,n,r,o,i,l)=>{e.bezierCurveTo(n,t,o,r,l,i)};
function pm(e){return(t,n,r,o,i)=>Hr(t,n,(l,a,c,d,p,h,v,y,x,_,M)=>{let{pxRound:D,points:k}=l,C,S;d.ori==0?(C=Zl,S=am):(C=
Ql,S=um);let q=we(k.width*me,3),F=(k.size-k.width)/2*me,Z=we(F*2,3),U=new Path2D,ee=new Path2D,{left:V,top:E,width:W,height:L}=t.
bbox;Xl(ee,V-Z,E-Z,W+Z*2,L+Z*2);let j=H=>{if(c[H]!=null){let le=D(h(a[H],d,_,y)),B=D(v(c[H],p,M,x));C(U,le+F,B),S(U,le,B,
F,0,Vl*2)}};if(i)i.forEach(j);else for(let H=r;H<=o;H++)j(H);return{stroke:q>0?U:null,fill:U,clip:ee,flags:Fo|lu}})}function dm(e){
return(t,n,r,o,i,l)=>{r!=o&&(i!=r&&l!=r&&e(t,n,r),i!=o&&l!=o&&e(t,n,o),e(t,n,l))}}var $w=dm(zo),Lw=dm(Io);function mm(e){
let t=ce(e?.alignGaps,0);return(n,r,o,i)=>Hr(n,r,(l,a,c,d,p,h,v,y,x,_,M)=>{[o,i]=Kl(c,o,i);let D=l.pxRound,k=L=>D(h(L,d,
_,y)),C=L=>D(v(L,p,M,x)),S,q;d.ori==0?(S=zo,q=$w):(S=Io,q=Lw);let F=d.dir*(d.ori==0?1:-1),Z={stroke:new Path2D,fill:null,
clip:null,band:null,gaps:null,flags:Fo},U=Z.stroke,ee=!1;if(i-o>=_*4){let L=z=>n.posToVal(z,d.key,!0),j=null,H=null,le,B,
Mt,Ee=k(a[F==1?o:i]),ae=k(a[o]),ve=k(a[i]),te=L(F==1?ae+1:ve-1);for(let z=F==1?o:i;z>=o&&z<=i;z+=F){let Ze=a[z],De=(F==1?
Ze<te:Ze>te)?Ee:k(Ze),he=c[z];De==Ee?he!=null?(B=he,j==null?(S(U,De,C(B)),le=j=H=B):B<j?j=B:B>H&&(H=B)):he===null&&(ee=!0):
(j!=null&&q(U,Ee,C(j),C(H),C(le),C(B)),he!=null?(B=he,S(U,De,C(B)),j=H=le=B):(j=H=null,he===null&&(ee=!0)),Ee=De,te=L(Ee+
F))}j!=null&&j!=H&&Mt!=Ee&&q(U,Ee,C(j),C(H),C(le),C(B))}else for(let L=F==1?o:i;L>=o&&L<=i;L+=F){let j=c[L];j===null?ee=
!0:j!=null&&S(U,k(a[L]),C(j))}let[E,W]=xu(n,r);if(l.fill!=null||E!=0){let L=Z.fill=new Path2D(U),j=l.fillTo(n,r,l.min,l.
max,E),H=C(j),le=k(a[o]),B=k(a[i]);F==-1&&([B,le]=[le,B]),S(L,B,H),S(L,le,H)}if(!l.spanGaps){let L=[];ee&&L.push(...wu(a,
c,o,i,F,k,t)),Z.gaps=L=l.gaps(n,r,o,i,L),Z.clip=Yl(L,d.ori,y,x,_,M)}return W!=0&&(Z.band=W==2?[Nn(n,r,o,i,U,-1),Nn(n,r,o,
i,U,1)]:Nn(n,r,o,i,U,W)),Z})}function Rw(e){let t=ce(e.align,1),n=ce(e.ascDesc,!1),r=ce(e.alignGaps,0),o=ce(e.extend,!1);
return(i,l,a,c)=>Hr(i,l,(d,p,h,v,y,x,_,M,D,k,C)=>{[a,c]=Kl(h,a,c);let S=d.pxRound,{left:q,width:F}=i.bbox,Z=ae=>S(x(ae,v,
k,M)),U=ae=>S(_(ae,y,C,D)),ee=v.ori==0?zo:Io,V={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Fo},E=V.
stroke,W=v.dir*(v.ori==0?1:-1),L=U(h[W==1?a:c]),j=Z(p[W==1?a:c]),H=j,le=j;o&&t==-1&&(le=q,ee(E,le,L)),ee(E,j,L);for(let ae=W==
1?a:c;ae>=a&&ae<=c;ae+=W){let ve=h[ae];if(ve==null)continue;let te=Z(p[ae]),z=U(ve);t==1?ee(E,te,L):ee(E,H,z),ee(E,te,z),
L=z,H=te}let B=H;o&&t==1&&(B=q+F,ee(E,B,L));let[Mt,Ee]=xu(i,l);if(d.fill!=null||Mt!=0){let ae=V.fill=new Path2D(E),ve=d.
fillTo(i,l,d.min,d.max,Mt),te=U(ve);ee(ae,B,te),ee(ae,le,te)}if(!d.spanGaps){let ae=[];ae.push(...wu(p,h,a,c,W,Z,r));let ve=d.
width*me/2,te=n||t==1?ve:-ve,z=n||t==-1?-ve:ve;ae.forEach(Ze=>{Ze[0]+=te,Ze[1]+=z}),V.gaps=ae=d.gaps(i,l,a,c,ae),V.clip=
Yl(ae,v.ori,M,D,k,C)}return Ee!=0&&(V.band=Ee==2?[Nn(i,l,a,c,E,-1),Nn(i,l,a,c,E,1)]:Nn(i,l,a,c,E,Ee)),V})}function Pd(e,t,n,r,o,i,l=xe){
if(e.length>1){let a=null;for(let c=0,d=1/0;c<e.length;c++)if(t[c]!==void 0){if(a!=null){let p=rt(e[c]-e[a]);p<d&&(d=p,l=
rt(n(e[c],r,o,i)-n(e[a],r,o,i)))}a=c}}return l}function Ow(e){e=e||Mi;let t=ce(e.size,[.6,xe,1]),n=e.align||0,r=e.gap||0,
o=e.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let i=ie(o),l=1-t[0],a=ce(t[1],xe),c=ce(t[2],1),d=ce(e.disp,Mi),p=ce(
e.each,y=>{}),{fill:h,stroke:v}=d;return(y,x,_,M)=>Hr(y,x,(D,k,C,S,q,F,Z,U,ee,V,E)=>{let W=D.pxRound,L=n,j=r*me,H=a*me,le=c*
me,B,Mt;S.ori==0?[B,Mt]=i(y,x):[Mt,B]=i(y,x);let Ee=S.dir*(S.ori==0?1:-1),ae=S.ori==0?Xl:_u,ve=S.ori==0?p:(O,_e,Qe,Zr,wr,vn,_r)=>{
p(O,_e,Qe,wr,Zr,_r,vn)},te=ce(y.bands,hu).find(O=>O.series[0]==x),z=te!=null?te.dir:0,Ze=D.fillTo(y,x,D.min,D.max,z),vt=W(
Z(Ze,q,E,ee)),De,he,Zt,Dt=V,Oe=W(D.width*me),yn=!1,Dn=null,Ht=null,Hn=null,jr=null;h!=null&&(Oe==0||v!=null)&&(yn=!0,Dn=
h.values(y,x,_,M),Ht=new Map,new Set(Dn).forEach(O=>{O!=null&&Ht.set(O,new Path2D)}),Oe>0&&(Hn=v.values(y,x,_,M),jr=new Map,
new Set(Hn).forEach(O=>{O!=null&&jr.set(O,new Path2D)})));let{x0:Jr,size:jo}=d;if(Jr!=null&&jo!=null){L=1,k=Jr.values(y,
x,_,M),Jr.unit==2&&(k=k.map(Qe=>y.posToVal(U+Qe*V,S.key,!0)));let O=jo.values(y,x,_,M);jo.unit==2?he=O[0]*V:he=F(O[0],S,
V,U)-F(0,S,V,U),Dt=Pd(k,C,F,S,V,U,Dt),Zt=Dt-he+j}else Dt=Pd(k,C,F,S,V,U,Dt),Zt=Dt*l+j,he=Dt-Zt;Zt<1&&(Zt=0),Oe>=he/2&&(Oe=
0),Zt<5&&(W=Nd);let Ui=Zt>0,br=Dt-Zt-(Ui?Oe:0);he=W(ru(br,le,H)),De=(L==0?he/2:L==Ee?0:he)-L*Ee*((L==0?j/2:0)+(Ui?Oe/2:0));
let bt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Yr=yn?null:new Path2D,$n=null;if(te!=null)$n=y.data[te.
series[1]];else{let{y0:O,y1:_e}=d;O!=null&&_e!=null&&(C=_e.values(y,x,_,M),$n=O.values(y,x,_,M))}let xr=B*he,X=Mt*he;for(let O=Ee==
1?_:M;O>=_&&O<=M;O+=Ee){let _e=C[O];if(_e==null)continue;if($n!=null){let Pt=$n[O]??0;if(_e-Pt==0)continue;vt=Z(Pt,q,E,ee)}
let Qe=S.distr!=2||d!=null?k[O]:O,Zr=F(Qe,S,V,U),wr=Z(ce(_e,Ze),q,E,ee),vn=W(Zr-De),_r=W(Ct(wr,vt)),$t=W(sn(wr,vt)),Vt=_r-
$t;if(_e!=null){let Pt=_e<0?X:xr,Qt=_e<0?xr:X;yn?(Oe>0&&Hn[O]!=null&&ae(jr.get(Hn[O]),vn,$t+zt(Oe/2),he,Ct(0,Vt-Oe),Pt,Qt),
Dn[O]!=null&&ae(Ht.get(Dn[O]),vn,$t+zt(Oe/2),he,Ct(0,Vt-Oe),Pt,Qt)):ae(Yr,vn,$t+zt(Oe/2),he,Ct(0,Vt-Oe),Pt,Qt),ve(y,x,O,
vn-Oe/2,$t,he+Oe,Vt)}}return Oe>0?bt.stroke=yn?jr:Yr:yn||(bt._fill=D.width==0?D._fill:D._stroke??D._fill,bt.width=0),bt.
fill=yn?Ht:Yr,bt})}function Fw(e,t){let n=ce(t?.alignGaps,0);return(r,o,i,l)=>Hr(r,o,(a,c,d,p,h,v,y,x,_,M,D)=>{[i,l]=Kl(
d,i,l);let k=a.pxRound,C=B=>k(v(B,p,M,x)),S=B=>k(y(B,h,D,_)),q,F,Z;p.ori==0?(q=Zl,Z=zo,F=cm):(q=Ql,Z=Io,F=fm);let U=p.dir*
(p.ori==0?1:-1),ee=C(c[U==1?i:l]),V=ee,E=[],W=[];for(let B=U==1?i:l;B>=i&&B<=l;B+=U)if(d[B]!=null){let Ee=c[B],ae=C(Ee);
E.push(V=ae),W.push(S(d[B]))}let L={stroke:e(E,W,q,Z,F,k),fill:null,clip:null,band:null,gaps:null,flags:Fo},j=L.stroke,[
H,le]=xu(r,o);if(a.fill!=null||H!=0){let B=L.fill=new Path2D(j),Mt=a.fillTo(r,o,a.min,a.max,H),Ee=S(Mt);Z(B,V,Ee),Z(B,ee,
Ee)}if(!a.spanGaps){let B=[];B.push(...wu(c,d,i,l,U,C,n)),L.gaps=B=a.gaps(r,o,i,l,B),L.clip=Yl(B,p.ori,x,_,M,D)}return le!=
0&&(L.band=le==2?[Nn(r,o,i,l,j,-1),Nn(r,o,i,l,j,1)]:Nn(r,o,i,l,j,le)),L})}function Nw(e){return Fw(zw,e)}function zw(e,t,n,r,o,i){
let l=e.length;if(l<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),l==2)r(a,e[1],t[1]);else{let c=Array(l),d=Array(l-1),
p=Array(l-1),h=Array(l-1);for(let v=0;v<l-1;v++)p[v]=t[v+1]-t[v],h[v]=e[v+1]-e[v],d[v]=p[v]/h[v];c[0]=d[0];for(let v=1;v<
l-1;v++)d[v]===0||d[v-1]===0||d[v-1]>0!=d[v]>0?c[v]=0:(c[v]=3*(h[v-1]+h[v])/((2*h[v]+h[v-1])/d[v-1]+(h[v]+2*h[v-1])/d[v]),
isFinite(c[v])||(c[v]=0));c[l-1]=d[l-2];for(let v=0;v<l-1;v++)o(a,e[v]+h[v]/3,t[v]+c[v]*h[v]/3,e[v+1]-h[v]/3,t[v+1]-c[v+
1]*h[v]/3,e[v+1],t[v+1])}return a}var su=new Set;function Ad(){for(let e of su)e.syncRect(!0)}No&&(Ir(vx,$o,Ad),Ir(bx,$o,
Ad,!0),Ir(Ul,$o,()=>{ct.pxRatio=me}));var Iw=mm(),Bw=pm();function Ed(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,l)=>au(i,l,t,n))}function Hw(e,t){return e.map((n,r)=>r==0?{}:Ye({},t,n))}function au(e,t,n,r){
return Ye({},t==0?n:r,e)}function hm(e,t,n){return t==null?Ro:[t,n]}var Vw=hm;function Uw(e,t,n){return t==null?Ro:Wl(t,
n,du,!0)}function gm(e,t,n,r){return t==null?Ro:Gl(t,n,e.scales[r].log,!1)}var Ww=gm;function ym(e,t,n,r){return t==null?
Ro:pu(t,n,e.scales[r].log,!1)}var qw=ym;function Kw(e,t,n,r,o){let i=Ct(ad(e),ad(t)),l=t-e,a=ln(o/r*l,n);do{let c=n[a],d=r*
c/l;if(d>=o&&i+(c<5?sr.get(c):0)<=17)return[c,d]}while(++a<n.length);return[0,0]}function Dd(e){let t,n;return e=e.replace(
/(\d+)px/,(r,o)=>(t=nt((n=+o)*me))+"px"),[e,t,n]}function Gw(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=we(t[2]*me,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function ct(e,t,n){let r={mode:ce(e.mode,1)},o=r.mode;function i(u,f,m,g){
let b=f.valToPct(u);return g+m*(f.dir==-1?1-b:b)}function l(u,f,m,g){let b=f.valToPct(u);return g+m*(f.dir==-1?b:1-b)}function a(u,f,m,g){
return f.ori==0?i(u,f,m,g):l(u,f,m,g)}r.valToPosH=i,r.valToPosV=l;let c=!1;r.status=0;let d=r.root=jt(ex);if(e.id!=null&&
(d.id=e.id),Nt(d,e.class),e.title){let u=jt(rx,d);u.textContent=e.title}let p=on("canvas"),h=r.ctx=p.getContext("2d"),v=jt(
ox,d);Ir("click",v,u=>{u.target===x&&(ke!=ao||$e!=uo)&&dt.click(r,u)},!0);let y=r.under=jt(ix,v);v.appendChild(p);let x=r.
over=jt(lx,v);e=Oo(e);let _=+ce(e.pxAlign,1),M=Md(_);(e.plugins||[]).forEach(u=>{u.opts&&(e=u.opts(r,e)||e)});let D=e.ms||
.001,k=r.series=o==1?Ed(e.series||[],xd,Td,!1):Hw(e.series||[null],Sd),C=r.axes=Ed(e.axes||[],bd,_d,!0),S=r.scales={},q=r.
bands=e.bands||[];q.forEach(u=>{u.fill=ie(u.fill||null),u.dir=ce(u.dir,-1)});let F=o==2?k[1].facets[0].scale:k[0].scale,
Z={axes:vv,series:dv},U=(e.drawOrder||["axes","series"]).map(u=>Z[u]);function ee(u){let f=u.distr==3?m=>Fn(m>0?m:u.clamp(
r,m,u.min,u.max,u.key)):u.distr==4?m=>Ja(m,u.asinh):u.distr==100?m=>u.fwd(m):m=>m;return m=>{let g=f(m),{_min:b,_max:w}=u,
T=w-b;return(g-b)/T}}function V(u){let f=S[u];if(f==null){let m=(e.scales||Mi)[u]||Mi;if(m.from!=null){V(m.from);let g=Ye(
{},S[m.from],m,{key:u});g.valToPct=ee(g),S[u]=g}else{f=S[u]=Ye({},u==F?im:Aw,m),f.key=u;let g=f.time,b=f.range,w=lr(b);if((u!=
F||o==2&&!g)&&(w&&(b[0]==null||b[1]==null)&&(b={min:b[0]==null?id:{mode:1,hard:b[0],soft:b[0]},max:b[1]==null?id:{mode:1,
hard:b[1],soft:b[1]}},w=!1),!w&&Jl(b))){let T=b;b=(P,A,$)=>A==null?Ro:Wl(A,$,T)}f.range=ie(b||(g?Vw:u==F?f.distr==3?Ww:f.
distr==4?qw:hm:f.distr==3?gm:f.distr==4?ym:Uw)),f.auto=ie(w?!1:f.auto),f.clamp=ie(f.clamp||Pw),f._min=f._max=null,f.valToPct=
ee(f)}}}V("x"),V("y"),o==1&&k.forEach(u=>{V(u.scale)}),C.forEach(u=>{V(u.scale)});for(let u in e.scales)V(u);let E=S[F],
W=E.distr,L,j;E.ori==0?(Nt(d,tx),L=i,j=l):(Nt(d,nx),L=l,j=i);let H={};for(let u in S){let f=S[u];(f.min!=null||f.max!=null)&&
(H[u]={min:f.min,max:f.max},f.min=f.max=null)}let le=e.tzDate||(u=>new Date(nt(u/D))),B=e.fmtDate||gu,Mt=D==1?tw(le):ow(
le),Ee=gd(le,hd(D==1?ew:rw,B)),ae=vd(le,yd(lw,B)),ve=[],te=r.legend=Ye({},uw,e.legend),z=r.cursor=Ye({},hw,{drag:{y:o==2}},
e.cursor),Ze=te.show,vt=z.show,De=te.markers;te.idxs=ve,De.width=ie(De.width),De.dash=ie(De.dash),De.stroke=ie(De.stroke),
De.fill=ie(De.fill);let he,Zt,Dt,Oe=[],yn=[],Dn,Ht=!1,Hn={};if(te.live){let u=k[1]?k[1].values:null;Ht=u!=null,Dn=Ht?u(r,
1,0):{_:0};for(let f in Dn)Hn[f]=cu}if(Ze)if(he=on("table",px,d),Dt=on("tbody",null,he),te.mount(r,he),Ht){Zt=on("thead",
null,he,Dt);let u=on("tr",null,Zt);on("th",null,u);for(var jr in Dn)on("th",Kp,u).textContent=jr}else Nt(he,mx),te.live&&
Nt(he,dx);let Jr={show:!0},jo={show:!1};function Ui(u,f){if(f==0&&(Ht||!te.live||o==2))return Ro;let m=[],g=on("tr",hx,Dt,
Dt.childNodes[f]);Nt(g,u.class),u.show||Nt(g,zr);let b=on("th",null,g);if(De.show){let P=jt(gx,b);if(f>0){let A=De.width(
r,f);A&&(P.style.border=A+"px "+De.dash(r,f)+" "+De.stroke(r,f)),P.style.background=De.fill(r,f)}}let w=jt(Kp,b);u.label instanceof
HTMLElement?w.appendChild(u.label):w.textContent=u.label,f>0&&(De.show||(w.style.color=u.width>0?De.stroke(r,f):De.fill(
r,f)),bt("click",b,P=>{if(z._lock)return;Sr(P);let A=k.indexOf(u);if((P.ctrlKey||P.metaKey)!=te.isolate){let $=k.some((R,N)=>N>
0&&N!=A&&R.show);k.forEach((R,N)=>{N>0&&xn(N,$?N==A?Jr:jo:Jr,!0,Ke.setSeries)})}else xn(A,{show:!u.show},!0,Ke.setSeries)},
!1),Xr&&bt(Yp,b,P=>{z._lock||(Sr(P),xn(k.indexOf(u),fo,!0,Ke.setSeries))},!1));for(var T in Dn){let P=on("td",yx,g);P.textContent=
"--",m.push(P)}return[g,m]}let br=new Map;function bt(u,f,m,g=!0){let b=br.get(f)||{},w=z.bind[u](r,f,m,g);w&&(Ir(u,f,b[u]=
w),br.set(f,b))}function Yr(u,f,m){let g=br.get(f)||{};for(let b in g)(u==null||b==u)&&(nu(b,f,g[b]),delete g[b]);u==null&&
br.delete(f)}let $n=0,xr=0,X=0,O=0,_e=0,Qe=0,Zr=_e,wr=Qe,vn=X,_r=O,$t=0,Vt=0,Pt=0,Qt=0;r.bbox={};let Ms=!1,Wi=!1,Qr=!1,kr=!1,
qi=!1,Ut=!1;function Ps(u,f,m){(m||u!=r.width||f!=r.height)&&uc(u,f),oo(!1),Qr=!0,Wi=!0,io()}function uc(u,f){r.width=$n=
X=u,r.height=xr=O=f,_e=Qe=0,lv(),sv();let m=r.bbox;$t=m.left=Fr(_e*me,.5),Vt=m.top=Fr(Qe*me,.5),Pt=m.width=Fr(X*me,.5),Qt=
m.height=Fr(O*me,.5)}let rv=3;function ov(){let u=!1,f=0;for(;!u;){f++;let m=gv(f),g=yv(f);u=f==rv||m&&g,u||(uc(r.width,
r.height),Wi=!0)}}function iv({width:u,height:f}){Ps(u,f)}r.setSize=iv;function lv(){let u=!1,f=!1,m=!1,g=!1;C.forEach((b,w)=>{
if(b.show&&b._show){let{side:T,_size:P}=b,A=T%2,$=b.label!=null?b.labelSize:0,R=P+$;R>0&&(A?(X-=R,T==3?(_e+=R,g=!0):m=!0):
(O-=R,T==0?(Qe+=R,u=!0):f=!0))}}),Tr[0]=u,Tr[1]=m,Tr[2]=f,Tr[3]=g,X-=Vn[1]+Vn[3],_e+=Vn[3],O-=Vn[2]+Vn[0],Qe+=Vn[0]}function sv(){
let u=_e+X,f=Qe+O,m=_e,g=Qe;function b(w,T){switch(w){case 1:return u+=T,u-T;case 2:return f+=T,f-T;case 3:return m-=T,m+
T;case 0:return g-=T,g+T}}C.forEach((w,T)=>{if(w.show&&w._show){let P=w.side;w._pos=b(P,w._size),w.label!=null&&(w._lpos=
b(P,w.labelSize))}})}if(z.dataIdx==null){let u=z.hover,f=u.skip=new Set(u.skip??[]);f.add(void 0);let m=u.prox=ie(u.prox),
g=u.bias??=0;z.dataIdx=(b,w,T,P)=>{if(w==0)return T;let A=T,$=m(b,w,T,P)??xe,R=$>=0&&$<xe,N=E.ori==0?X:O,J=z.left,fe=t[0],
ue=t[w];if(f.has(ue[T])){A=null;let ne=null,K=null,I;if(g==0||g==-1)for(I=T;ne==null&&I-- >0;)f.has(ue[I])||(ne=I);if(g==
0||g==1)for(I=T;K==null&&I++<ue.length;)f.has(ue[I])||(K=I);if(ne!=null||K!=null)if(R){let Te=ne==null?-1/0:L(fe[ne],E,N,
0),Ie=K==null?1/0:L(fe[K],E,N,0),ut=J-Te,be=Ie-J;ut<=be?ut<=$&&(A=ne):be<=$&&(A=K)}else A=K==null?ne:ne==null?K:T-ne<=K-
T?ne:K}else R&&rt(J-L(fe[T],E,N,0))>$&&(A=null);return A}}let Sr=u=>{z.event=u};z.idxs=ve,z._lock=!1;let ht=z.points;ht.
show=ie(ht.show),ht.size=ie(ht.size),ht.stroke=ie(ht.stroke),ht.width=ie(ht.width),ht.fill=ie(ht.fill);let bn=r.focus=Ye(
{},e.focus||{alpha:.3},z.focus),Xr=bn.prox>=0,eo=Xr&&ht.one,Wt=[],to=[],no=[];function cc(u,f){let m=ht.show(r,f);if(m instanceof
HTMLElement)return Nt(m,fx),Nt(m,u.class),Pn(m,-10,-10,X,O),x.insertBefore(m,Wt[f]),m}function fc(u,f){if(o==1||f>0){let m=o==
1&&S[u.scale].time,g=u.value;u.value=m?fd(g)?vd(le,yd(g,B)):g||ae:g||Tw,u.label=u.label||(m?yw:gw)}if(eo||f>0){u.width=u.
width==null?1:u.width,u.paths=u.paths||Iw||Ax,u.fillTo=ie(u.fillTo||Ew),u.pxAlign=+ce(u.pxAlign,_),u.pxRound=Md(u.pxAlign),
u.stroke=ie(u.stroke||null),u.fill=ie(u.fill||null),u._stroke=u._fill=u._paths=u._focus=null;let m=Cw(Ct(1,u.width),1),g=u.
points=Ye({},{size:m,width:Ct(1,m*.2),stroke:u.stroke,space:m*2,paths:Bw,_stroke:null,_fill:null},u.points);g.show=ie(g.
show),g.filter=ie(g.filter),g.fill=ie(g.fill),g.stroke=ie(g.stroke),g.paths=ie(g.paths),g.pxAlign=u.pxAlign}if(Ze){let m=Ui(
u,f);Oe.splice(f,0,m[0]),yn.splice(f,0,m[1]),te.values.push(null)}if(vt){ve.splice(f,0,null);let m=null;eo?f==0&&(m=cc(u,
f)):f>0&&(m=cc(u,f)),Wt.splice(f,0,m),to.splice(f,0,0),no.splice(f,0,0)}at("addSeries",f)}function av(u,f){f=f??k.length,
u=o==1?au(u,f,xd,Td):au(u,f,{},Sd),k.splice(f,0,u),fc(k[f],f)}r.addSeries=av;function uv(u){if(k.splice(u,1),Ze){te.values.
splice(u,1),yn.splice(u,1);let f=Oe.splice(u,1)[0];Yr(null,f.firstChild),f.remove()}vt&&(ve.splice(u,1),Wt.splice(u,1)[0].
remove(),to.splice(u,1),no.splice(u,1)),at("delSeries",u)}r.delSeries=uv;let Tr=[!1,!1,!1,!1];function cv(u,f){if(u._show=
u.show,u.show){let m=u.side%2,g=S[u.scale];g==null&&(u.scale=m?k[1].scale:F,g=S[u.scale]);let b=g.time;u.size=ie(u.size),
u.space=ie(u.space),u.rotate=ie(u.rotate),lr(u.incrs)&&u.incrs.forEach(T=>{!sr.has(T)&&sr.set(T,Bd(T))}),u.incrs=ie(u.incrs||
(g.distr==2?Zx:b?D==1?Xx:nw:Nr)),u.splits=ie(u.splits||(b&&g.distr==1?Mt:g.distr==3?ou:g.distr==4?xw:bw)),u.stroke=ie(u.
stroke),u.grid.stroke=ie(u.grid.stroke),u.ticks.stroke=ie(u.ticks.stroke),u.border.stroke=ie(u.border.stroke);let w=u.values;
u.values=lr(w)&&!lr(w[0])?ie(w):b?lr(w)?gd(le,hd(w,B)):fd(w)?iw(le,w):w||Ee:w||vw,u.filter=ie(u.filter||(g.distr>=3&&g.log==
10?kw:g.distr==3&&g.log==2?Sw:zd)),u.font=Dd(u.font),u.labelFont=Dd(u.labelFont),u._size=u.size(r,null,f,0),u._space=u._rotate=
u._incrs=u._found=u._splits=u._values=null,u._size>0&&(Tr[f]=!0,u._el=jt(sx,v))}}function Jo(u,f,m,g){let[b,w,T,P]=m,A=f%
2,$=0;return A==0&&(P||w)&&($=f==0&&!b||f==2&&!T?nt(bd.size/3):0),A==1&&(b||T)&&($=f==1&&!w||f==3&&!P?nt(_d.size/2):0),$}
let pc=r.padding=(e.padding||[Jo,Jo,Jo,Jo]).map(u=>ie(ce(u,Jo))),Vn=r._padding=pc.map((u,f)=>u(r,f,Tr,0)),pt,ot=null,it=null,
Ki=o==1?k[0].idxs:null,Xt=null,Yo=!1;function dc(u,f){if(t=u??[],r.data=r._data=t,o==2){pt=0;for(let m=1;m<k.length;m++)
pt+=t[m][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),Xt=t[0],pt=Xt.length;let m=t;if(W==2){m=t.slice();let g=m[0]=
Array(pt);for(let b=0;b<pt;b++)g[b]=b}r._data=t=m}if(oo(!0),at("setData"),W==2&&(Qr=!0),f!==!1){let m=E;m.auto(r,Yo)?As():
Wn(F,m.min,m.max),kr=kr||z.left>=0,Ut=!0,io()}}r.setData=dc;function As(){Yo=!0;let u,f;o==1&&(pt>0?(ot=Ki[0]=0,it=Ki[1]=
pt-1,u=t[0][ot],f=t[0][it],W==2?(u=ot,f=it):u==f&&(W==3?[u,f]=Gl(u,u,E.log,!1):W==4?[u,f]=pu(u,u,E.log,!1):E.time?f=u+nt(
86400/D):[u,f]=Wl(u,f,du,!0))):(ot=Ki[0]=u=null,it=Ki[1]=f=null)),Wn(F,u,f)}let Gi,ro,Es,Ds,$s,Ls,Rs,Os,Fs,At;function mc(u,f,m,g,b,w){
u??=jp,m??=hu,g??="butt",b??=jp,w??="round",u!=Gi&&(h.strokeStyle=Gi=u),b!=ro&&(h.fillStyle=ro=b),f!=Es&&(h.lineWidth=Es=
f),w!=$s&&(h.lineJoin=$s=w),g!=Ls&&(h.lineCap=Ls=g),m!=Ds&&h.setLineDash(Ds=m)}function hc(u,f,m,g){f!=ro&&(h.fillStyle=
ro=f),u!=Rs&&(h.font=Rs=u),m!=Os&&(h.textAlign=Os=m),g!=Fs&&(h.textBaseline=Fs=g)}function Ns(u,f,m,g,b=0){if(g.length>0&&
u.auto(r,Yo)&&(f==null||f.min==null)){let w=ce(ot,0),T=ce(it,g.length-1),P=m.min==null?kx(g,w,T,b,u.distr==3):[m.min,m.max];
u.min=sn(u.min,m.min=P[0]),u.max=Ct(u.max,m.max=P[1])}}let gc={min:null,max:null};function fv(){for(let g in S){let b=S[g];
H[g]==null&&(b.min==null||H[F]!=null&&b.auto(r,Yo))&&(H[g]=gc)}for(let g in S){let b=S[g];H[g]==null&&b.from!=null&&H[b.
from]!=null&&(H[g]=gc)}H[F]!=null&&oo(!0);let u={};for(let g in H){let b=H[g];if(b!=null){let w=u[g]=Oo(S[g],$x);if(b.min!=
null)Ye(w,b);else if(g!=F||o==2)if(pt==0&&w.from==null){let T=w.range(r,null,null,g);w.min=T[0],w.max=T[1]}else w.min=xe,
w.max=-xe}}if(pt>0){k.forEach((g,b)=>{if(o==1){let w=g.scale,T=H[w];if(T==null)return;let P=u[w];if(b==0){let A=P.range(
r,P.min,P.max,w);P.min=A[0],P.max=A[1],ot=ln(P.min,t[0]),it=ln(P.max,t[0]),it-ot>1&&(t[0][ot]<P.min&&ot++,t[0][it]>P.max&&
it--),g.min=Xt[ot],g.max=Xt[it]}else g.show&&g.auto&&Ns(P,T,g,t[b],g.sorted);g.idxs[0]=ot,g.idxs[1]=it}else if(b>0&&g.show&&
g.auto){let[w,T]=g.facets,P=w.scale,A=T.scale,[$,R]=t[b],N=u[P],J=u[A];N!=null&&Ns(N,H[P],w,$,w.sorted),J!=null&&Ns(J,H[A],
T,R,T.sorted),g.min=T.min,g.max=T.max}});for(let g in u){let b=u[g],w=H[g];if(b.from==null&&(w==null||w.min==null)){let T=b.
range(r,b.min==xe?null:b.min,b.max==-xe?null:b.max,g);b.min=T[0],b.max=T[1]}}}for(let g in u){let b=u[g];if(b.from!=null){
let w=u[b.from];if(w.min==null)b.min=b.max=null;else{let T=b.range(r,w.min,w.max,g);b.min=T[0],b.max=T[1]}}}let f={},m=!1;
for(let g in u){let b=u[g],w=S[g];if(w.min!=b.min||w.max!=b.max){w.min=b.min,w.max=b.max;let T=w.distr;w._min=T==3?Fn(w.
min):T==4?Ja(w.min,w.asinh):T==100?w.fwd(w.min):w.min,w._max=T==3?Fn(w.max):T==4?Ja(w.max,w.asinh):T==100?w.fwd(w.max):w.
max,f[g]=m=!0}}if(m){k.forEach((g,b)=>{o==2?b>0&&f.y&&(g._paths=null):f[g.scale]&&(g._paths=null)});for(let g in f)Qr=!0,
at("setScale",g);vt&&z.left>=0&&(kr=Ut=!0)}for(let g in H)H[g]=null}function pv(u){let f=ru(ot-1,0,pt-1),m=ru(it+1,0,pt-
1);for(;u[f]==null&&f>0;)f--;for(;u[m]==null&&m<pt-1;)m++;return[f,m]}function dv(){if(pt>0){let u=k.some(f=>f._focus)&&
At!=bn.alpha;u&&(h.globalAlpha=At=bn.alpha),k.forEach((f,m)=>{if(m>0&&f.show&&(yc(m,!1),yc(m,!0),f._paths==null)){let g=At;
At!=f.alpha&&(h.globalAlpha=At=f.alpha);let b=o==2?[0,t[m][0].length-1]:pv(t[m]);f._paths=f.paths(r,m,b[0],b[1]),At!=g&&
(h.globalAlpha=At=g)}}),k.forEach((f,m)=>{if(m>0&&f.show){let g=At;At!=f.alpha&&(h.globalAlpha=At=f.alpha),f._paths!=null&&
vc(m,!1);{let b=f._paths!=null?f._paths.gaps:null,w=f.points.show(r,m,ot,it,b),T=f.points.filter(r,m,w,b);(w||T)&&(f.points.
_paths=f.points.paths(r,m,ot,it,T),vc(m,!0))}At!=g&&(h.globalAlpha=At=g),at("drawSeries",m)}}),u&&(h.globalAlpha=At=1)}}
function yc(u,f){let m=f?k[u].points:k[u];m._stroke=m.stroke(r,u),m._fill=m.fill(r,u)}function vc(u,f){let m=f?k[u].points:
k[u],{stroke:g,fill:b,clip:w,flags:T,_stroke:P=m._stroke,_fill:A=m._fill,_width:$=m.width}=m._paths;$=we($*me,3);let R=null,
N=$%2/2;f&&A==null&&(A=$>0?"#fff":P);let J=m.pxAlign==1&&N>0;if(J&&h.translate(N,N),!f){let fe=$t-$/2,ue=Vt-$/2,ne=Pt+$,
K=Qt+$;R=new Path2D,R.rect(fe,ue,ne,K)}f?zs(P,$,m.dash,m.cap,A,g,b,T,w):mv(u,P,$,m.dash,m.cap,A,g,b,T,R,w),J&&h.translate(
-N,-N)}function mv(u,f,m,g,b,w,T,P,A,$,R){let N=!1;A!=0&&q.forEach((J,fe)=>{if(J.series[0]==u){let ue=k[J.series[1]],ne=t[J.
series[1]],K=(ue._paths||Mi).band;lr(K)&&(K=J.dir==1?K[0]:K[1]);let I,Te=null;ue.show&&K&&Tx(ne,ot,it)?(Te=J.fill(r,fe)||
w,I=ue._paths.clip):K=null,zs(f,m,g,b,Te,T,P,A,$,R,I,K),N=!0}}),N||zs(f,m,g,b,w,T,P,A,$,R)}let bc=Fo|lu;function zs(u,f,m,g,b,w,T,P,A,$,R,N){
mc(u,f,m,g,b),(A||$||N)&&(h.save(),A&&h.clip(A),$&&h.clip($)),N?(P&bc)==bc?(h.clip(N),R&&h.clip(R),Ji(b,T),ji(u,w,f)):P&
lu?(Ji(b,T),h.clip(N),ji(u,w,f)):P&Fo&&(h.save(),h.clip(N),R&&h.clip(R),Ji(b,T),h.restore(),ji(u,w,f)):(Ji(b,T),ji(u,w,f)),
(A||$||N)&&h.restore()}function ji(u,f,m){m>0&&(f instanceof Map?f.forEach((g,b)=>{h.strokeStyle=Gi=b,h.stroke(g)}):f!=null&&
u&&h.stroke(f))}function Ji(u,f){f instanceof Map?f.forEach((m,g)=>{h.fillStyle=ro=g,h.fill(m)}):f!=null&&u&&h.fill(f)}function hv(u,f,m,g){
let b=C[u],w;if(g<=0)w=[0,0];else{let T=b._space=b.space(r,u,f,m,g),P=b._incrs=b.incrs(r,u,f,m,g,T);w=Kw(f,m,P,g,T)}return b.
_found=w}function Is(u,f,m,g,b,w,T,P,A,$){let R=T%2/2;_==1&&h.translate(R,R),mc(P,T,A,$,P),h.beginPath();let N,J,fe,ue,ne=b+
(g==0||g==3?-w:w);m==0?(J=b,ue=ne):(N=b,fe=ne);for(let K=0;K<u.length;K++)f[K]!=null&&(m==0?N=fe=u[K]:J=ue=u[K],h.moveTo(
N,J),h.lineTo(fe,ue));h.stroke(),_==1&&h.translate(-R,-R)}function gv(u){let f=!0;return C.forEach((m,g)=>{if(!m.show)return;
let b=S[m.scale];if(b.min==null){m._show&&(f=!1,m._show=!1,oo(!1));return}else m._show||(f=!1,m._show=!0,oo(!1));let w=m.
side,T=w%2,{min:P,max:A}=b,[$,R]=hv(g,P,A,T==0?X:O);if(R==0)return;let N=b.distr==2,J=m._splits=m.splits(r,g,P,A,$,R,N),
fe=b.distr==2?J.map(I=>Xt[I]):J,ue=b.distr==2?Xt[J[1]]-Xt[J[0]]:$,ne=m._values=m.values(r,m.filter(r,fe,g,R,ue),g,R,ue);
m._rotate=w==2?m.rotate(r,ne,g,R):0;let K=m._size;m._size=Jt(m.size(r,ne,g,u)),K!=null&&m._size!=K&&(f=!1)}),f}function yv(u){
let f=!0;return pc.forEach((m,g)=>{let b=m(r,g,Tr,u);b!=Vn[g]&&(f=!1),Vn[g]=b}),f}function vv(){for(let u=0;u<C.length;u++){
let f=C[u];if(!f.show||!f._show)continue;let m=f.side,g=m%2,b,w,T=f.stroke(r,u),P=m==0||m==3?-1:1,[A,$]=f._found;if(f.label!=
null){let wt=f.labelGap*P,Ot=nt((f._lpos+wt)*me);hc(f.labelFont[0],T,"center",m==2?"top":Gp),h.save(),g==1?(b=w=0,h.translate(
Ot,nt(Vt+Qt/2)),h.rotate((m==3?-Vl:Vl)/2)):(b=nt($t+Pt/2),w=Ot);let Pr=Fd(f.label)?f.label(r,u,A,$):f.label;h.fillText(Pr,
b,w),h.restore()}if($==0)continue;let R=S[f.scale],N=g==0?Pt:Qt,J=g==0?$t:Vt,fe=f._splits,ue=R.distr==2?fe.map(wt=>Xt[wt]):
fe,ne=R.distr==2?Xt[fe[1]]-Xt[fe[0]]:A,K=f.ticks,I=f.border,Te=K.show?K.size:0,Ie=nt(Te*me),ut=nt((f.alignTo==2?f._size-
Te-f.gap:f.gap)*me),be=f._rotate*-Vl/180,Be=M(f._pos*me),Lt=(Ie+ut)*P,xt=Be+Lt;w=g==0?xt:0,b=g==1?xt:0;let qt=f.font[0],
en=f.align==1?Eo:f.align==2?Ka:be>0?Eo:be<0?Ka:g==0?"center":m==3?Ka:Eo,_n=be||g==1?"middle":m==2?"top":Gp;hc(qt,T,en,_n);
let Rt=f.font[1]*f.lineGap,Kt=fe.map(wt=>M(a(wt,R,N,J))),tn=f._values;for(let wt=0;wt<tn.length;wt++){let Ot=tn[wt];if(Ot!=
null){g==0?b=Kt[wt]:w=Kt[wt],Ot=""+Ot;let Pr=Ot.indexOf(`
`)==-1?[Ot]:Ot.split(/\n/gm);for(let _t=0;_t<Pr.length;_t++){let zc=Pr[_t];be?(h.save(),h.translate(b,w+_t*Rt),h.rotate(
be),h.fillText(zc,0,0),h.restore()):h.fillText(zc,b,w+_t*Rt)}}}K.show&&Is(Kt,K.filter(r,ue,u,$,ne),g,m,Be,Ie,we(K.width*
me,3),K.stroke(r,u),K.dash,K.cap);let kn=f.grid;kn.show&&Is(Kt,kn.filter(r,ue,u,$,ne),g,g==0?2:1,g==0?Vt:$t,g==0?Qt:Pt,we(
kn.width*me,3),kn.stroke(r,u),kn.dash,kn.cap),I.show&&Is([Be],[1],g==0?1:0,g==0?1:2,g==1?Vt:$t,g==1?Qt:Pt,we(I.width*me,
3),I.stroke(r,u),I.dash,I.cap)}at("drawAxes")}function oo(u){k.forEach((f,m)=>{m>0&&(f._paths=null,u&&(o==1?(f.min=null,
f.max=null):f.facets.forEach(g=>{g.min=null,g.max=null})))})}let Yi=!1,Bs=!1,Zo=[];function bv(){Bs=!1;for(let u=0;u<Zo.
length;u++)at(...Zo[u]);Zo.length=0}function io(){Yi||(Ix(xc),Yi=!0)}function xv(u,f=!1){Yi=!0,Bs=f,u(r),xc(),f&&Zo.length>
0&&queueMicrotask(bv)}r.batch=xv;function xc(){if(Ms&&(fv(),Ms=!1),Qr&&(ov(),Qr=!1),Wi){if(Ae(y,Eo,_e),Ae(y,"top",Qe),Ae(
y,ki,X),Ae(y,Si,O),Ae(x,Eo,_e),Ae(x,"top",Qe),Ae(x,ki,X),Ae(x,Si,O),Ae(v,ki,$n),Ae(v,Si,xr),p.width=nt($n*me),p.height=nt(
xr*me),C.forEach(({_el:u,_show:f,_size:m,_pos:g,side:b})=>{if(u!=null)if(f){let w=b===3||b===0?m:0,T=b%2==1;Ae(u,T?"left":
"top",g-w),Ae(u,T?"width":"height",m),Ae(u,T?"top":"left",T?Qe:_e),Ae(u,T?"height":"width",T?O:X),tu(u,zr)}else Nt(u,zr)}),
Gi=ro=Es=$s=Ls=Rs=Os=Fs=Ds=null,At=1,ei(!0),_e!=Zr||Qe!=wr||X!=vn||O!=_r){oo(!1);let u=X/vn,f=O/_r;if(vt&&!kr&&z.left>=0){
z.left*=u,z.top*=f,lo&&Pn(lo,nt(z.left),0,X,O),so&&Pn(so,0,nt(z.top),X,O);for(let m=0;m<Wt.length;m++){let g=Wt[m];g!=null&&
(to[m]*=u,no[m]*=f,Pn(g,Jt(to[m]),Jt(no[m]),X,O))}}if(Se.show&&!qi&&Se.left>=0&&Se.width>0){Se.left*=u,Se.width*=u,Se.top*=
f,Se.height*=f;for(let m in Ks)Ae(co,m,Se[m])}Zr=_e,wr=Qe,vn=X,_r=O}at("setSize"),Wi=!1}$n>0&&xr>0&&(h.clearRect(0,0,p.width,
p.height),at("drawClear"),U.forEach(u=>u()),at("draw")),Se.show&&qi&&(Zi(Se),qi=!1),vt&&kr&&(Mr(null,!0,!1),kr=!1),te.show&&
te.live&&Ut&&(Ws(),Ut=!1),c||(c=!0,r.status=1,at("ready")),Yo=!1,Yi=!1}r.redraw=(u,f)=>{Qr=f||!1,u!==!1?Wn(F,E.min,E.max):
io()};function Hs(u,f){let m=S[u];if(m.from==null){if(pt==0){let g=m.range(r,f.min,f.max,u);f.min=g[0],f.max=g[1]}if(f.min>
f.max){let g=f.min;f.min=f.max,f.max=g}if(pt>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;u==F&&m.distr==2&&pt>
0&&(f.min=ln(f.min,t[0]),f.max=ln(f.max,t[0]),f.min==f.max&&f.max++),H[u]=f,Ms=!0,io()}}r.setScale=Hs;let Vs,Us,lo,so,wc,
_c,ao,uo,kc,Sc,ke,$e,Un=!1,dt=z.drag,lt=dt.x,st=dt.y;vt&&(z.x&&(Vs=jt(ux,x)),z.y&&(Us=jt(cx,x)),E.ori==0?(lo=Vs,so=Us):(lo=
Us,so=Vs),ke=z.left,$e=z.top);let Se=r.select=Ye({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),co=Se.show?jt(
ax,Se.over?x:y):null;function Zi(u,f){if(Se.show){for(let m in u)Se[m]=u[m],m in Ks&&Ae(co,m,u[m]);f!==!1&&at("setSelect")}}
r.setSelect=Zi;function wv(u){if(k[u].show)Ze&&tu(Oe[u],zr);else if(Ze&&Nt(Oe[u],zr),vt){let m=eo?Wt[0]:Wt[u];m!=null&&Pn(
m,-10,-10,X,O)}}function Wn(u,f,m){Hs(u,{min:f,max:m})}function xn(u,f,m,g){f.focus!=null&&Cv(u),f.show!=null&&k.forEach(
(b,w)=>{w>0&&(u==w||u==null)&&(b.show=f.show,wv(w),o==2?(Wn(b.facets[0].scale,null,null),Wn(b.facets[1].scale,null,null)):
Wn(b.scale,null,null),io())}),m!==!1&&at("setSeries",u,f),g&&ti("setSeries",r,u,f)}r.setSeries=xn;function _v(u,f){Ye(q[u],
f)}function kv(u,f){u.fill=ie(u.fill||null),u.dir=ce(u.dir,-1),f=f??q.length,q.splice(f,0,u)}function Sv(u){u==null?q.length=
0:q.splice(u,1)}r.addBand=kv,r.setBand=_v,r.delBand=Sv;function Tv(u,f){k[u].alpha=f,vt&&Wt[u]!=null&&(Wt[u].style.opacity=
f),Ze&&Oe[u]&&(Oe[u].style.opacity=f)}let Ln,qn,Cr,fo={focus:!0};function Cv(u){if(u!=Cr){let f=u==null,m=bn.alpha!=1;k.
forEach((g,b)=>{if(o==1||b>0){let w=f||b==0||b==u;g._focus=f?null:w,m&&Tv(b,w?1:bn.alpha)}}),Cr=u,m&&io()}}Ze&&Xr&&bt(Zp,
he,u=>{z._lock||(Sr(u),Cr!=null&&xn(null,fo,!0,Ke.setSeries))});function wn(u,f,m){let g=S[f];m&&(u=u/me-(g.ori==1?Qe:_e));
let b=X;g.ori==1&&(b=O,u=b-u),g.dir==-1&&(u=b-u);let w=g._min,T=g._max,P=u/b,A=w+(T-w)*P,$=g.distr;return $==3?Lo(10,A):
$==4?Mx(A,g.asinh):$==100?g.bwd(A):A}function Mv(u,f){let m=wn(u,F,f);return ln(m,t[0],ot,it)}r.valToIdx=u=>ln(u,t[0]),r.
posToIdx=Mv,r.posToVal=wn,r.valToPos=(u,f,m)=>S[f].ori==0?i(u,S[f],m?Pt:X,m?$t:0):l(u,S[f],m?Qt:O,m?Vt:0),r.setCursor=(u,f,m)=>{
ke=u.left,$e=u.top,Mr(null,f,m)};function Tc(u,f){Ae(co,Eo,Se.left=u),Ae(co,ki,Se.width=f)}function Cc(u,f){Ae(co,"top",
Se.top=u),Ae(co,Si,Se.height=f)}let Qo=E.ori==0?Tc:Cc,Xo=E.ori==1?Tc:Cc;function Pv(){if(Ze&&te.live)for(let u=o==2?1:0;u<
k.length;u++){if(u==0&&Ht)continue;let f=te.values[u],m=0;for(let g in f)yn[u][m++].firstChild.nodeValue=f[g]}}function Ws(u,f){
if(u!=null&&(u.idxs?u.idxs.forEach((m,g)=>{ve[g]=m}):Dx(u.idx)||ve.fill(u.idx),te.idx=ve[0]),Ze&&te.live){for(let m=0;m<
k.length;m++)(m>0||o==1&&!Ht)&&Av(m,ve[m]);Pv()}Ut=!1,f!==!1&&at("setLegend")}r.setLegend=Ws;function Av(u,f){let m=k[u],
g=u==0&&W==2?Xt:t[u],b;Ht?b=m.values(r,u,f)??Hn:(b=m.value(r,f==null?null:g[f],u,f),b=b==null?Hn:{_:b}),te.values[u]=b}function Mr(u,f,m){
kc=ke,Sc=$e,[ke,$e]=z.move(r,ke,$e),z.left=ke,z.top=$e,vt&&(lo&&Pn(lo,nt(ke),0,X,O),so&&Pn(so,0,nt($e),X,O));let g,b=ot>
it;Ln=xe,qn=null;let w=E.ori==0?X:O,T=E.ori==1?X:O;if(ke<0||pt==0||b){g=z.idx=null;for(let P=0;P<k.length;P++){let A=Wt[P];
A!=null&&Pn(A,-10,-10,X,O)}Xr&&xn(null,fo,!0,u==null&&Ke.setSeries),te.live&&(ve.fill(g),Ut=!0)}else{let P,A,$;o==1&&(P=
E.ori==0?ke:$e,A=wn(P,F),g=z.idx=ln(A,t[0],ot,it),$=L(t[0][g],E,w,0));let R=-10,N=-10,J=0,fe=0,ue=!0,ne="",K="";for(let I=o==
2?1:0;I<k.length;I++){let Te=k[I],Ie=ve[I],ut=Ie==null?null:o==1?t[I][Ie]:t[I][1][Ie],be=z.dataIdx(r,I,g,A),Be=be==null?
null:o==1?t[I][be]:t[I][1][be];if(Ut=Ut||Be!=ut||be!=Ie,ve[I]=be,I>0&&Te.show){let Lt=be==null?-10:be==g?$:L(o==1?t[0][be]:
t[I][0][be],E,w,0),xt=Be==null?-10:j(Be,o==1?S[Te.scale]:S[Te.facets[1].scale],T,0);if(Xr&&Be!=null){let qt=E.ori==1?ke:
$e,en=rt(bn.dist(r,I,be,xt,qt));if(en<Ln){let _n=bn.bias;if(_n!=0){let Rt=wn(qt,Te.scale),Kt=Be>=0?1:-1,tn=Rt>=0?1:-1;tn==
Kt&&(tn==1?_n==1?Be>=Rt:Be<=Rt:_n==1?Be<=Rt:Be>=Rt)&&(Ln=en,qn=I)}else Ln=en,qn=I}}if(Ut||eo){let qt,en;E.ori==0?(qt=Lt,
en=xt):(qt=xt,en=Lt);let _n,Rt,Kt,tn,kn,wt,Ot=!0,Pr=ht.bbox;if(Pr!=null){Ot=!1;let _t=Pr(r,I);Kt=_t.left,tn=_t.top,_n=_t.
width,Rt=_t.height}else Kt=qt,tn=en,_n=Rt=ht.size(r,I);if(wt=ht.fill(r,I),kn=ht.stroke(r,I),eo)I==qn&&Ln<=bn.prox&&(R=Kt,
N=tn,J=_n,fe=Rt,ue=Ot,ne=wt,K=kn);else{let _t=Wt[I];_t!=null&&(to[I]=Kt,no[I]=tn,od(_t,_n,Rt,Ot),nd(_t,wt,kn),Pn(_t,Jt(Kt),
Jt(tn),X,O))}}}}if(eo){let I=bn.prox,Te=Cr==null?Ln<=I:Ln>I||qn!=Cr;if(Ut||Te){let Ie=Wt[0];Ie!=null&&(to[0]=R,no[0]=N,od(
Ie,J,fe,ue),nd(Ie,ne,K),Pn(Ie,Jt(R),Jt(N),X,O))}}}if(Se.show&&Un)if(u!=null){let[P,A]=Ke.scales,[$,R]=Ke.match,[N,J]=u.cursor.
sync.scales,fe=u.cursor.drag;if(lt=fe._x,st=fe._y,lt||st){let{left:ue,top:ne,width:K,height:I}=u.select,Te=u.scales[N].ori,
Ie=u.posToVal,ut,be,Be,Lt,xt,qt=P!=null&&$(P,N),en=A!=null&&R(A,J);qt&&lt?(Te==0?(ut=ue,be=K):(ut=ne,be=I),Be=S[P],Lt=L(
Ie(ut,N),Be,w,0),xt=L(Ie(ut+be,N),Be,w,0),Qo(sn(Lt,xt),rt(xt-Lt))):Qo(0,w),en&&st?(Te==1?(ut=ue,be=K):(ut=ne,be=I),Be=S[A],
Lt=j(Ie(ut,J),Be,T,0),xt=j(Ie(ut+be,J),Be,T,0),Xo(sn(Lt,xt),rt(xt-Lt))):Xo(0,T)}else Gs()}else{let P=rt(kc-wc),A=rt(Sc-_c);
if(E.ori==1){let J=P;P=A,A=J}lt=dt.x&&P>=dt.dist,st=dt.y&&A>=dt.dist;let $=dt.uni;$!=null?lt&&st&&(lt=P>=$,st=A>=$,!lt&&
!st&&(A>P?st=!0:lt=!0)):dt.x&&dt.y&&(lt||st)&&(lt=st=!0);let R,N;lt&&(E.ori==0?(R=ao,N=ke):(R=uo,N=$e),Qo(sn(R,N),rt(N-R)),
st||Xo(0,T)),st&&(E.ori==1?(R=ao,N=ke):(R=uo,N=$e),Xo(sn(R,N),rt(N-R)),lt||Qo(0,w)),!lt&&!st&&(Qo(0,0),Xo(0,0))}if(dt._x=
lt,dt._y=st,u==null){if(m){if(Nc!=null){let[P,A]=Ke.scales;Ke.values[0]=P!=null?wn(E.ori==0?ke:$e,P):null,Ke.values[1]=A!=
null?wn(E.ori==1?ke:$e,A):null}ti(Ga,r,ke,$e,X,O,g)}if(Xr){let P=m&&Ke.setSeries,A=bn.prox;Cr==null?Ln<=A&&xn(qn,fo,!0,P):
Ln>A?xn(null,fo,!0,P):qn!=Cr&&xn(qn,fo,!0,P)}}Ut&&(te.idx=g,Ws()),f!==!1&&at("setCursor")}let Kn=null;Object.defineProperty(
r,"rect",{get(){return Kn==null&&ei(!1),Kn}});function ei(u=!1){u?Kn=null:(Kn=x.getBoundingClientRect(),at("syncRect",Kn))}
function Mc(u,f,m,g,b,w,T){z._lock||Un&&u!=null&&u.movementX==0&&u.movementY==0||(qs(u,f,m,g,b,w,T,!1,u!=null),u!=null?Mr(
null,!0,!0):Mr(f,!0,!1))}function qs(u,f,m,g,b,w,T,P,A){if(Kn==null&&ei(!1),Sr(u),u!=null)m=u.clientX-Kn.left,g=u.clientY-
Kn.top;else{if(m<0||g<0){ke=-10,$e=-10;return}let[$,R]=Ke.scales,N=f.cursor.sync,[J,fe]=N.values,[ue,ne]=N.scales,[K,I]=Ke.
match,Te=f.axes[0].side%2==1,Ie=E.ori==0?X:O,ut=E.ori==1?X:O,be=Te?w:b,Be=Te?b:w,Lt=Te?g:m,xt=Te?m:g;if(ue!=null?m=K($,ue)?
a(J,S[$],Ie,0):-10:m=Ie*(Lt/be),ne!=null?g=I(R,ne)?a(fe,S[R],ut,0):-10:g=ut*(xt/Be),E.ori==1){let qt=m;m=g,g=qt}}A&&(f==
null||f.cursor.event.type==Ga)&&((m<=1||m>=X-1)&&(m=Fr(m,X)),(g<=1||g>=O-1)&&(g=Fr(g,O))),P?(wc=m,_c=g,[ao,uo]=z.move(r,
m,g)):(ke=m,$e=g)}let Ks={width:0,height:0,left:0,top:0};function Gs(){Zi(Ks,!1)}let Pc,Ac,Ec,Dc;function $c(u,f,m,g,b,w,T){
Un=!0,lt=st=dt._x=dt._y=!1,qs(u,f,m,g,b,w,T,!0,!1),u!=null&&(bt(ja,Xa,Lc,!1),ti(Jp,r,ao,uo,X,O,null));let{left:P,top:A,width:$,
height:R}=Se;Pc=P,Ac=A,Ec=$,Dc=R}function Lc(u,f,m,g,b,w,T){Un=dt._x=dt._y=!1,qs(u,f,m,g,b,w,T,!1,!0);let{left:P,top:A,width:$,
height:R}=Se,N=$>0||R>0,J=Pc!=P||Ac!=A||Ec!=$||Dc!=R;if(N&&J&&Zi(Se),dt.setScale&&N&&J){let fe=P,ue=$,ne=A,K=R;if(E.ori==
1&&(fe=A,ue=R,ne=P,K=$),lt&&Wn(F,wn(fe,F),wn(fe+ue,F)),st)for(let I in S){let Te=S[I];I!=F&&Te.from==null&&Te.min!=xe&&Wn(
I,wn(ne+K,I),wn(ne,I))}Gs()}else z.lock&&(z._lock=!z._lock,Mr(f,!0,u!=null));u!=null&&(Yr(ja,Xa),ti(ja,r,ke,$e,X,O,null))}
function Ev(u,f,m,g,b,w,T){if(z._lock)return;Sr(u);let P=Un;if(Un){let A=!0,$=!0,R=10,N,J;E.ori==0?(N=lt,J=st):(N=st,J=lt),
N&&J&&(A=ke<=R||ke>=X-R,$=$e<=R||$e>=O-R),N&&A&&(ke=ke<ao?0:X),J&&$&&($e=$e<uo?0:O),Mr(null,!0,!0),Un=!1}ke=-10,$e=-10,ve.
fill(null),Mr(null,!0,!0),P&&(Un=P)}function Rc(u,f,m,g,b,w,T){z._lock||(Sr(u),As(),Gs(),u!=null&&ti(Qp,r,ke,$e,X,O,null))}
function Oc(){C.forEach(Gw),Ps(r.width,r.height,!0)}Ir(Ul,$o,Oc);let po={};po.mousedown=$c,po.mousemove=Mc,po.mouseup=Lc,
po.dblclick=Rc,po.setSeries=(u,f,m,g)=>{let b=Ke.match[2];m=b(r,f,m),m!=-1&&xn(m,g,!0,!1)},vt&&(bt(Jp,x,$c),bt(Ga,x,Mc),
bt(Yp,x,u=>{Sr(u),ei(!1)}),bt(Zp,x,Ev),bt(Qp,x,Rc),su.add(r),r.syncRect=ei);let Qi=r.hooks=e.hooks||{};function at(u,f,m){
Bs?Zo.push([u,f,m]):u in Qi&&Qi[u].forEach(g=>{g.call(null,r,f,m)})}(e.plugins||[]).forEach(u=>{for(let f in u.hooks)Qi[f]=
(Qi[f]||[]).concat(u.hooks[f])});let Fc=(u,f,m)=>m,Ke=Ye({key:null,setSeries:!1,filters:{pub:ud,sub:ud},scales:[F,k[1]?k[1].
scale:null],match:[cd,cd,Fc],values:[null,null]},z.sync);Ke.match.length==2&&Ke.match.push(Fc),z.sync=Ke;let Nc=Ke.key,js=lm(
Nc);function ti(u,f,m,g,b,w,T){Ke.filters.pub(u,f,m,g,b,w,T)&&js.pub(u,f,m,g,b,w,T)}js.sub(r);function Dv(u,f,m,g,b,w,T){
Ke.filters.sub(u,f,m,g,b,w,T)&&po[u](null,f,m,g,b,w,T)}r.pub=Dv;function $v(){js.unsub(r),su.delete(r),br.clear(),nu(Ul,
$o,Oc),d.remove(),he?.remove(),at("destroy")}r.destroy=$v;function Js(){at("init",e,t),dc(t||e.data,!1),H[F]?Hs(F,H[F]):
As(),qi=Se.show&&(Se.width>0||Se.height>0),kr=Ut=!0,Ps(e.width,e.height)}return k.forEach(fc),C.forEach(cv),n?n instanceof
HTMLElement?(n.appendChild(d),Js()):n(r,Js):Js(),r}ct.assign=Ye;ct.fmtNum=mu;ct.rangeNum=Wl;ct.rangeLog=Gl;ct.rangeAsinh=
pu;ct.orient=Hr;ct.pxRatio=me;ct.join=zx;ct.fmtDate=gu,ct.tzDate=Jx;ct.sync=lm;{ct.addGap=Dw,ct.clipGaps=Yl;let e=ct.paths=
{points:pm};e.linear=mm,e.stepped=Rw,e.bars=Ow,e.spline=Nw}var vm="g";function wm(e){let t=re(null),n=re(null),r=re(e);r.current=e;let o=`${e.series.map(({color:i,dashed:l,shown:a})=>`${i} ${l}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${Np.value}`;return Et(()=>{if(!t.current)return;let i=new ct(Yw(r,t.current.
clientWidth),bm(r.current),t.current);n.current=i;let l=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:r.current.height})});return l.observe(t.current),()=>{l.disconnect(),i.destroy(),n.current=
null}},[o]),pe(()=>{n.current?.setData(bm(r.current))},[e.times,e.series]),pe(()=>{let i=n.current,l=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(l===void 0?{left:-10,top:-10}:{left:i.valToPos(l,"x"),top:8},
!1)},[e.cursor]),s("div",{ref:t,class:vm})}function bm({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function Yw(e,t){
let{series:n,zone:r,unit:o,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:l=>ct.tzDate(new Date(l*1e3),r),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(l,a,c)=>[
Math.min(0,a??0),c===null||c<=0?1:c*1.05]}},axes:[{...xm(),grid:{show:!1},size:28,space:72,values:(l,a,c,d,p)=>a.map(h=>Zw(
h,p,r))},{...xm(),size:56,values:(l,a)=>a.map(c=>Mn(c,o))}],series:[{},...n.map(Qw)],hooks:{setCursor:[l=>{let{idx:a,left:c,
top:d}=l.cursor;e.current.onCursor(c===void 0||c<0?null:a??null,c??0,d??0)}],setSelect:[l=>{if(l.select.width<4)return;let a=l.
posToVal(l.select.left,"x"),c=l.posToVal(l.select.left+l.select.width,"x");l.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,c,l.cursor.event?.shiftKey??!1)}]}}}function Zw(e,t,n){let{month:r,day:o,hour:i,minute:l,second:a}=ap(
e*1e3,n);return t>=300*86400||t>=27*86400&&r===1&&o===1?St(e*1e3,n,"year"):t>=27*86400?St(e*1e3,n,"month"):t>=86400||i===
0&&l===0&&a===0?St(e*1e3,n,"dayShort"):St(e*1e3,n,t<60?"clockSecond":"clock")}function xm(){let e=Ao("--line");return{stroke:Ao(
"--muted"),font:`12px ${Ao("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function Qw({color:e,
dashed:t,shown:n,values:r}){let o=e===null?Ao("--other"):Ao(Po(e)),i=t?[4,4]:e===null?[]:zl(e);return{stroke:o,width:1.5,
show:n??!0,spanGaps:!1,points:{show:r.length===1,size:6,fill:o},...i.length>0?{dash:i}:{}}}var _m="De",km="He",Sm="_e",Tm="Fe",Cm="Te",Mm="qe",Pm="Ge",Am="Je";var Em=50;function es({answer:e,document:t,zone:n,onZoom:r}){let o=mt(()=>Ll(e,t),[e]);return s("div",{class:_m,children:o.
measures.map(i=>s(e1,{answer:e,document:t,shape:o,measure:i,zone:n,onZoom:r,height:o.measures.length>1?200:360},e.columns[i].
name))})}function e1({answer:e,document:t,shape:n,measure:r,zone:o,onZoom:i,height:l}){let a=mt(()=>Sp(e,n,r),[e,n,r]),[
c,d]=Y(new Set),[p,h]=Y(null),v=e.columns[r].name,y=yi(v),x=n.keys.map(C=>e.columns[C].name).join(),_=a.series.slice(0,Em).
map(C=>({key:JSON.stringify(C.keys),keys:C.keys,total:C.total,last:C.values.at(-1)??null,color:wi(x,C.keys)})),M=mt(()=>a.
series.slice(0,Em).map((C,S)=>({values:C.values,color:_[S].color,shown:!c.has(_[S].key)})),[a,c]),D=p===null?"":n1(a,p.at,
o,C=>Mn(C,y)),k=C=>{let S=a.times.length-1,q={ArrowRight:(p?.at??-1)+1,ArrowLeft:(p?.at??S+1)-1,Home:0,End:S}[C.key];return q===
void 0||S<0?!1:(h({at:Math.max(0,Math.min(q,S)),left:-1}),!0)};return s(ir,{title:Re(v).text,summary:r1(a,v,x,C=>Mn(C,y)),
announced:D,onKey:k,table:s(Rl,{answer:e,document:t,zone:o}),legend:x===""?null:s(qp,{rows:_,all:a.series.length,hidden:c,
onHidden:d,text:C=>Mn(C,y)}),children:[s(wm,{times:a.times,series:M,zone:o,unit:y,height:l,cursor:p?.at??null,onCursor:(C,S)=>h(
C===null?null:{at:C,left:S}),onDrag:(C,S)=>i(C,S)}),p!==null&&s(t1,{lines:a,rows:_,hidden:c,at:p.at,left:p.left,zone:o,text:C=>Mn(
C,y)})]})}function t1({lines:e,rows:t,hidden:n,at:r,left:o,zone:i,text:l}){let a=e.times[r];if(a===void 0)return null;let d=t.
map((p,h)=>({row:p,value:e.series[h].values[r]??null})).filter(({row:p})=>!n.has(p.key)).sort((p,h)=>(h.value??-1/0)-(p.
value??-1/0)).slice(0,12);return s("div",{class:Pe(km,o>400&&Sm),"aria-hidden":"true",children:[s("div",{class:Tm,children:[
gi(a*1e3,xi(e.times),i)," ",sp(i,a*1e3)]}),d.map(({row:p,value:h})=>s("div",{class:Cm,children:[s("span",{class:Mm,style:{
background:`var(--series-${p.color%7+1})`}}),s("span",{class:Pm,children:p.keys.map(v=>Re(v).text).join(", ")}),s("span",
{class:Am,children:h===null?"–":l(h)})]},p.key))]})}function n1(e,t,n,r){let o=e.times[t];if(o===void 0)return"";let i=e.
series.slice(0,8).map(({keys:l,values:a})=>{let c=a[t];return`${l.map(d=>Re(d).text).join(", ")} ${c==null?"nothing":r(c)}`.
trim()});return`${gi(o*1e3,xi(e.times),n)}: ${i.join("; ")}`}function r1(e,t,n,r){let o=e.series[0],i=n===""?"":` by ${Re(
n).text}, ${e.series.length} groups`,l=o?.values.reduce((c,d)=>Math.max(c,d??0),0)??0,a=n!==""&&o?`, ${o.keys.map(c=>Re(
c).text).join(", ")} leads`:"";return`Line chart of ${Re(t).text}${i}, ${e.times.length} points, at most ${r(l)}${a}`}var Dm="Ke",$m="Oe",Lm="Pe",Rm="Qe";function an({icon:e,title:t,children:n,actions:r}){return s("div",{class:Dm,children:[s(ye,{name:e,size:32}),s("h2",{class:$m,
children:t}),n&&s("p",{class:Lm,children:n}),s("div",{class:Rm,children:r})]})}var Om="Ve",Fm="We",Nm="Ye";var zm="Ze",Im="ei";function Bm({busy:e,done:t=null}){let n=re(null);return Et(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),s("div",{class:Om,"aria-hidden":"true",children:e&&(t===null||t===0?s("div",{class:Nm}):s("div",{ref:n,class:Fm}))})}
function ur({lines:e=6}){return s("div",{class:zm,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>s("div",{class:Im},
n))})}var Hm="y";function cr(e){let{anchor:t,onClose:n,focus:r=!0}=e,o=re(null);return Et(()=>{let i=o.current;if(!i||!t)return;i.showPopover();
let l=()=>Ol(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);l();let a=new ResizeObserver(l);return a.observe(
i),addEventListener("resize",l),()=>{a.disconnect(),removeEventListener("resize",l)}},[t]),a1(o,r),u1(o,t,n),s("div",{ref:o,
popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Pe(Hm,e.class),children:e.children})}function a1(e,t){
pe(()=>{if(Rr(),!t)return;let n=document.activeElement,r=e.current;return r&&!r.contains(document.activeElement)&&(r.querySelector(
'[data-autofocus], input, button, [tabindex="0"]')??r).focus(),()=>{(document.activeElement===null||document.activeElement===
document.body||r?.contains(document.activeElement))&&n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function u1(e,t,n){
let r=re(n);r.current=n,pe(()=>{let o=l=>{let a=l.target,c=t instanceof Element&&t.contains(a);!e.current?.contains(a)&&
!c&&!c1(e.current,a)&&r.current()},i=l=>{l.key!=="Escape"||l.defaultPrevented||(l.preventDefault(),l.stopPropagation(),r.
current())};return document.addEventListener("pointerdown",o,!0),document.addEventListener("keydown",i),()=>{document.removeEventListener(
"pointerdown",o,!0),document.removeEventListener("keydown",i)}},[t])}function c1(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Vm="ii",Um="p",Wm="ri",qm="ai",Km="ti",Gm="oi",jm="ni",Jm="pi";function Ei({anchor:e,label:t,head:n,items:r,onClose:o,placing:i}){let l=re(null),a=r.some(d=>d!=="rule"&&d.checked!==void 0),
c=d=>{d.disabled||(o(),d.act())};return s(cr,{anchor:e,onClose:o,placing:i,children:[n&&s("div",{class:jm,children:n}),s(
"div",{ref:l,role:"menu","aria-label":t,class:Vm,onKeyDown:d=>p1(d,l.current,o),children:r.map((d,p)=>d==="rule"?s("div",
{role:"separator",class:Gm},p):s("button",{type:"button",tabIndex:-1,class:Pe(Um,d.danger&&Wm),role:d.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":d.checked,"aria-disabled":d.disabled,onClick:()=>c(d),onPointerMove:h=>h.currentTarget.
focus(),children:[a?s("span",{class:Jm,children:d.checked&&s(ye,{name:"check"})}):d.icon&&s(ye,{name:d.icon}),s("span",{
class:qm,children:d.label}),d.keys&&s("span",{class:Km,children:d.keys})]},p))})]})}function p1(e,t,n){let r=[...t?.querySelectorAll(
"button")??[]],o=r.indexOf(document.activeElement),i=l=>{e.preventDefault(),e.stopPropagation(),r[(l+r.length)%r.length]?.
focus()};if(e.key==="ArrowDown")i(o+1);else if(e.key==="ArrowUp")i(o<0?-1:o-1);else if(e.key==="Home")i(0);else if(e.key===
"End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let l=c=>(c.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...r.slice(o+1),...r.slice(0,o+1)].find(l);a&&i(r.indexOf(
a))}}function zn({items:e,menuLabel:t,head:n,placing:r,...o}){let i=re(null),[l,a]=Y(!1);return s(G,{children:[s(Q,{...o,
buttonRef:i,popup:"menu",expanded:l,onClick:()=>a(!l)}),l&&s(Ei,{anchor:i.current,label:t,head:n,items:e,onClose:()=>a(!1),
...r?{placing:r}:{}})]})}var Ym="di",Zm="li",Qm="si",Xm="f",eh="h";var $i=oe([]),ns=new Map,m1=1e4,h1=1;function rs(e,t=null){let n=h1++;$i.value=[...$i.value,{id:n,text:e,action:t}].slice(
-3),th(n)}function th(e){ns.set(e,setTimeout(()=>ku(e),m1))}function ku(e){clearTimeout(ns.get(e)),ns.delete(e),$i.value=
$i.value.filter(t=>t.id!==e)}function nh(){return s("div",{class:Ym,role:"status",children:$i.value.map(({id:e,text:t,action:n})=>s(
"div",{class:Zm,onPointerEnter:()=>clearTimeout(ns.get(e)),onPointerLeave:()=>th(e),children:[s("span",{class:Qm,children:t}),
n&&s("button",{type:"button",class:Xm,onClick:()=>{ku(e),n.act()},children:n.label}),s("button",{type:"button",class:eh,
"aria-label":"Close",onClick:()=>ku(e),children:s(ye,{name:"close",size:14})})]},e))})}function Bt(e,t){g1(e).then(n=>rs(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function g1(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var Vr=oe([]);function pr(e,t){Vr.value=[...Vr.value,{from:tt.value,to:e.document,label:t}].slice(-12),Ce(e)}function Su(e){
Vr.value=Vr.value.slice(0,e)}function rh(){kt(()=>{let e=tt.value,t=Vr.peek().findIndex(n=>Ft(n.from.document,e.document));
t>=0&&Su(t)})}var oh=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),y1=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function lh(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:v1(n.toLowerCase())??b1(n)??x1(n,t)}function v1(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?oh.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let r=/^this\s+([a-z]+)$/.exec(e),o=r?oh.get(r[1]):void 0;return o?{from:`now/${o}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function b1(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,r,o]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(r??1)-1,Number(o??1))),l=new Date(i);return o!==void 0?
l.setUTCDate(l.getUTCDate()+1):r!==void 0?l.setUTCMonth(l.getUTCMonth()+1):l.setUTCFullYear(l.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:l.toISOString().slice(0,10)}}function x1(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let r=ih(n[0],t,null);if(r===null)return null;if(n.length===1)return typeof r=="string"&&r.includes("T")?null:
{from:r};let o=ih(n[1],t,typeof r=="string"?r:null);return o===null?null:o==="now"?{from:r}:{from:r,to:o}}function ih(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let r=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(r)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${os(r[1])}:${r[2]}:${r[3]??"00"}`;let o=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=o?y1.indexOf(o[2].toLowerCase()):-1;if(!o||i<0)return null;let l=`${o[3]??t.getUTCFullYear()}-${os(String(i+1))}\
-${os(o[1])}`;return o[4]===void 0?l:`${l}T${os(o[4])}:${o[5]}:00`}function os(e){return e.padStart(2,"0")}var Tu=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],w1=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Cu(e,t){let n=Tu.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let r=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
o=r?w1.get(r[2]):void 0;return r&&o?`Last ${r[1]==="1"?o:`${r[1]} ${o}s`}`:`${sh(e.from,t,"the first event")} – ${sh(e.
to,t,"now")}`}function sh(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let r=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return St(e,t,St(e,t,"clock")==="00:00"?"day":r===
"day"?"minute":r)}var ah="xi",uh="ci",ch="gi",fh="fi",ph="hi";function k1(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function dr({id:e,error:t,onHint:n}){let r=k1(t.hint);return s(
"div",{class:ah,id:e,role:"alert",children:[s("span",{class:uh,children:s(ye,{name:"error",size:14})}),s("span",{class:ch,
children:qe(t.message)}),t.hint!==""&&(r!==null&&n?s("button",{type:"button",class:fh,onClick:()=>n(r),children:[qe(r),"\
?"]}):s("span",{class:ph,children:qe(t.hint)}))]})}var mh="ui",hh="mi",ls="d",ss="vi";function mr({label:e,value:t,onCommit:n,placeholder:r,bare:o=!1,code:i=!1,error:l=null,autofocus:a=!1}){let[c,d]=Y(t),p=re(
null),h=Jn();pe(()=>d(t),[t]);let v=_=>{_!==t&&n(_)},y=_=>{_.key==="Enter"&&v(c),!(_.key!=="Escape"||c===t)&&(_.preventDefault(),
d(t))},x=_=>{n(_),p.current?.focus()};return s("div",{class:mh,children:[s("label",{for:h,class:o?"spoken":hh,children:e}),
s("input",{ref:p,id:h,class:Pe(ls,i&&ss),value:c,placeholder:r,spellcheck:!1,autocomplete:"off","aria-invalid":l!==null,
"aria-describedby":l?`${h}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:_=>d(_.currentTarget.value),onKeyDown:y,
onBlur:()=>v(c)}),l&&s(dr,{id:`${h}-problem`,error:l,onHint:x})]})}var S1=new Set(["estimate","running","exact","error","cancelled","live"]);function as(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!S1.has(n.state))return null;
let r=o=>typeof n[o]=="number"?n[o]:null;return{id:r("id")??0,seq:r("seq")??0,state:n.state,done:r("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:r("elapsed_ms"),error:n.state==="error"?xl(n):null,
body:n}}function us(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var gh=!0;async function yh(e,t,n){try{if(gh&&await T1(e,t,n))return;await C1(e,t,n)}catch(r){if(!_l(r))throw r}}async function T1(e,t,n){
try{let r="run"in e?e.run:e,o="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await wl("v1/stream",{body:r,signal:n,
...o?{headers:o}:{}});return await M1(i,l=>{let a=as(l);a&&t(a)}),!0}catch(r){if(!(r instanceof yt)||r.status!==404&&r.status!==
405)throw r;return gh=!1,!1}}async function C1(e,t,n){if(!("run"in e))throw new yt({code:"not_supported",message:"This s\
erver has no live events"});let o=await(await wl("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:o,intervals:null,elapsed:o.stats.elapsed_ms,error:null,body:{}})}async function M1(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),r="";for(;;){let{done:o,value:i}=await n.read();if(o)break;let l=(r+
i).split(`
`);r=l.pop()??"";for(let a of l)a!==""&&t(a)}r!==""&&t(r)}var Eu=250,P1=8e3,un=oe("idle"),cn=new Map,Mu=null,A1=1,Ri=Eu,Pu,vh=un;function bh(e,t,n=[]){let r=A1++,o=n.filter(i=>cn.
has(i));cn.set(r,{message:e,take:t,abort:null}),un.value==="open"&&$u({id:r,...e,...o.length>0?{cancels:o}:{}});for(let i of o)
wh(i);return un.value==="http"&&_h(r),un.value==="idle"&&Lu(),r}function Du(e){cn.has(e)&&(un.value==="open"&&$u({id:e,cancel:!0}),
wh(e))}function xh(){un.value==="away"&&(clearTimeout(Pu),Lu())}function wh(e){cn.get(e)?.abort?.abort(),cn.delete(e)}function $u(e){
Mu?.send(JSON.stringify(e))}function Lu(){un.value=un.value==="away"?"away":"connecting";let e=new URL(Gt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Mu=t,Ri=Eu,un.value="open";
for(let[r,o]of cn)$u({id:r,...o.message})},t.onmessage=r=>D1(String(r.data)),t.onclose=()=>{Mu=null,n?Ru():E1()}}async function E1(){
if(!await fetch(Gt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Ru();Ri=Eu,un.value="http";for(let t of cn.
keys())_h(t)}function Ru(){un.value="away",clearTimeout(Pu),Pu=setTimeout(Lu,Ri*(.75+Math.random()/2)),Ri=Math.min(Ri*2,
P1)}function D1(e){let t=as(e);t&&Au(t)}function Au(e){let t=cn.get(e.id);t&&(us(e)&&cn.delete(e.id),t.take(e))}function _h(e){
let t=cn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=r=>{if(!cn.has(e))return;if(t.abort=null,r instanceof
yt&&r.code===bl().code)return Ru();let o=r instanceof yt?r:new yt({code:"unexpected",message:String(r)});Au({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:o,body:{}})};yh(t.message,r=>Au({...r,id:e}),t.abort.
signal).catch(n)}var $1={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},L1=100,cs=class{present=oe(
$1);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let r=this.present.value;this.present.value={...r,
phase:"running",document:t,former:r.answer!==null&&!Ft(r.of,t),done:0,elapsed:null,error:null},this.drop();let o=this.id;
this.id=bh({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[o])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Du(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Du(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(us(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let r=this.painted+L1-performance.now();this.timer??=setTimeout(()=>{let o=this.pending;this.drop(),o&&this.paint(
t,o)},Math.max(0,r))}paint(t,n){this.painted=performance.now();let r=this.present.value,o={...r,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let l=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...o,phase:l,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&r.phase==="estimate"?"estimate":n.state;this.present.value={...o,phase:i==="live"?"running":i}}};function fn(e,t){let n=typeof t=="string"?t:$f(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var pn=new cs,fs=oe(Qn("waits")==="yes");function kh(e){fs.value=e,Xn("waits",e?"yes":"no")}var R1=150,Ou,Bo=null;function Yt(){
clearTimeout(Ou),Bo=Fe.value,pn.run(Bo,{history:!0})}function Sh(){kt(()=>{let{state:e,how:t}=hl.value,n=tr.value,r=dn.find(
o=>o.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!r||Bo!==null&&Ft(Bo,e.document)||fs.value&&Bo!==
null&&Ft(bo(Bo).dataset,e.document.dataset)||(clearTimeout(Ou),Ou=setTimeout(Yt,t==="replace"?R1:0))})}var Ur=oe([]),Fu=oe(Qn("letters")!=="no"),ps="",Th,Mh=Ur,Ph=Fu;function Ah(e){Fu.value=e,Xn("letters",e?"yes":"no")}function ds(e){
let t=re(e);t.current=e;let n=e.map(({keys:r})=>r).join("|");pe(()=>{let r=t.current.map((o,i)=>({...o,act:()=>t.current[i]?.
act()}));return Ur.value=[...Ur.value,...r],()=>{Ur.value=Ur.value.filter(o=>!r.includes(o))}},[n])}function O1(e){let t=(e.
key.length===1,e.key),n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(
Boolean),t.length===1?t.toUpperCase():t].join("+")}function Eh(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||
["Control","Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(F1(e.target)||!Fu.
value&&e.key.length===1||N1()))return;let n=ps===""?O1(e):`${ps} ${e.key}`,r=Ur.value.findLast(({keys:o})=>o===n);r?(e.preventDefault(),
Ch(""),r.act()):t&&Ch(Ur.value.some(({keys:o})=>o.startsWith(`${e.key} `))?e.key:"")})}function Ch(e){clearTimeout(Th),ps=
e,e!==""&&(Th=setTimeout(()=>{ps=""},1200))}function F1(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function N1(){return document.querySelector("dialo\
g[open]")!==null}var Dh="bi",$h="wi",Lh="yi",Rh="ki",Oh="zi";function In(e){Ce({document:We(We(Fe.value,"from",e.from),"to",e.to)})}function Fh(){let e=re(null),[t,n]=Y(!1),r=Fe.value.
timezone??"UTC",o=Cu(Fe.value,r),{error:i}=pn.result.value,l=fn(i,"from")??fn(i,"to");return ds([{keys:"t",label:"Range \
of time",group:"The question",act:()=>n(!0)}]),s(G,{children:[s(Q,{buttonRef:e,icon:"calendar",after:"down",kind:l?"dang\
er":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:s("span",{class:Dh,children:o})}),l&&!t&&s("div",{class:Oh,
children:s(dr,{error:l})}),t&&s(cr,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:s(I1,
{zone:r,wrong:l,onDone:()=>n(!1)})})]})}function I1({zone:e,wrong:t,onDone:n}){let[r,o]=Y(t),{from:i,to:l}=Fe.value,a=i===
void 0&&l===void 0?"":`${i??""} - ${l??"now"}`,c=d=>{let p=lh(d);if(!p){o({message:"This is no range of time",hint:"try:\
 last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}In(p),n()};return s("div",{class:$h,children:[s(mr,{
label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:c,error:r,autofocus:!0}),
s("div",{class:Lh,children:Tu.map(d=>s(Q,{small:!0,kind:"plain",class:Rh,pressed:Cu(Fe.value,e)===d.label,onClick:()=>{In(
d),n()},children:d.label},d.label))})]})}function Nh({document:e,result:t,as:n}){let{answer:r,of:o,phase:i}=t;if(!r||!o||!("columns"in r))return i==="error"?null:
s(ur,{});if(r.rows.length===0&&i==="exact")return s(H1,{document:o});let l=r.query?.timezone??o.timezone??"UTC";return n===
"line"?s(es,{answer:r,document:o,zone:l,onZoom:B1}):s(V1,{answer:r,of:o,document:e,zone:l})}function B1(e,t){In({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function H1({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return s(an,{icon:"search",title:"Nothing found",actions:s(G,{children:[n&&s(Q,{
kind:"primary",onClick:()=>In({}),children:"All data"}),t&&s(Q,{kind:"outlined",onClick:()=>Ce({document:We(e,"where",void 0)}),
children:"Without the filter"}),!n&&!t&&s(Q,{kind:"outlined",onClick:Yt,children:"Ask again"})]}),children:n||t?"No even\
t of this range passes the filter.":"The dataset has no events."})}function V1({answer:e,of:t,document:n,zone:r}){let[o,
i]=Y(null),l=Ge(n.aggregate?.order)[0],a=l===void 0?null:U1(l),c=Ge(e.query?.aggregate?.by??t.aggregate?.by),d=(h,v,y)=>{
let x=e.columns.findIndex(({name:_})=>_===v);x>=0&&x<c.length&&!xo(c[x])&&e.rows.some(_=>_===h)&&i({anchor:y,column:v,value:h[x]})},
p=o?Ff(o.column,o.value):"";return s(G,{children:[s(Rl,{answer:e,document:t,zone:r,sort:a,onCell:d,onSort:h=>Ce({document:We(
n,"aggregate.order",h===null?void 0:[`"${h.key}"${h.descending?" desc":""}`])})}),o&&s(Ei,{anchor:o.anchor,label:"This v\
alue",head:Re(p).text,onClose:()=>i(null),items:[{label:"Only this",icon:"filter",act:()=>pr({document:We(n,"where",va(n.
where,p))},p)},{label:"Exclude",icon:"minus",act:()=>pr({document:We(n,"where",va(n.where,`not (${p})`))},`not (${p})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>Bt(o.value===null?"":String(o.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>Bt(p,"The condition")}]})]})}function U1(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var Ih="F",Bh="ji";function Vh({document:e,result:t}){let n=Ge(e.aggregate?.measures),r=Ge(e.aggregate?.by);return s("div",{class:Ih,children:[
s("span",{children:"Show"}),s(Nu,{label:"Measures",path:"aggregate.measures",value:n.join(", "),error:fn(t.error,"aggreg\
ate.measures"),onCommit:o=>je("aggregate.measures",Hh(o))}),s("span",{children:"where"}),s(Nu,{label:"Filter",path:"wher\
e",value:e.where??"",placeholder:"any event",error:fn(t.error,"where"),onCommit:o=>je("where",o.trim()===""?void 0:o)}),
s("span",{children:"by"}),s(Nu,{label:"Breakdown",path:"aggregate.by",value:r.join(", "),placeholder:"nothing",error:fn(
t.error,"aggregate.by"),onCommit:o=>je("aggregate.by",Hh(o))})]})}function Nu(e){let{path:t,...n}=e;return s("div",{class:Bh,
"data-path":t,children:s(mr,{bare:!0,code:!0,...n})})}function Hh(e){let t=[""],n=0,r="";for(let i of e)r!==""?r=i===r?"":
r:i==="'"||i==='"'?r=i:i==="("?n++:i===")"&&n--,i===","&&n===0&&r===""?t.push(""):t[t.length-1]+=i;let o=t.map(i=>i.trim()).
filter(i=>i!=="");return o.length>0?o:void 0}function zu(e){return Ge(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var Uh={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate.measures","aggregate.by","where"],chartOf:e=>zu(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;
let r=Ge(n.by);return t==="line"&&!zu(e)?{...e,aggregate:{...n,by:["time('auto')",...r]}}:t==="table"&&zu(e)?{...e,aggregate:{
...n,by:r.filter(o=>!xo(o))}}:e},Sentence:Vh,Page:Nh};function Ho(e,t,n){let[r,o]=Y(null),i=re(null),l=r&&r.row<e&&r.column<t?r:null;return pe(()=>{l&&i.current?.querySelector(
`[data-at="${l.row},${l.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[l?.row,l?.column]),{at:l,set:o,
key:d=>{if(i.current=d.currentTarget,d.key==="Enter"||d.key==="."){let h=l&&i.current.querySelector(`[data-at="${l.row},${l.
column}"]`);return!l||!h?!1:(n(l,h),!0)}let p=l===null&&d.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Dl(d,l,e,t);
return p?(o(p),!0):!1},mark:(d,p)=>({"data-at":`${d},${p}`,"data-cursor":l?.row===d&&l.column===p})}}function Fi(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function Wh(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let r=o=>Math.
max(0,Math.min(1,o/n));return t===0?{reached:r(e.count),open:0,dropped:0}:{reached:r(e.count),open:r(e.in_progress),dropped:r(
e.dropped)}}function ft(e){return pl(e.name)??e.name}function Iu(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Fi(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function mn(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var qh="Si",Kh="T",Gh="Bi";function hr(e){return"other"in e?mi.text:Re(e.value).text}function Hu(e,t){return"other"in t?"var(--other)":`var(${Po(wi(
e,jh(t.value)))})`}function Vu(e,t){return!("other"in t)&&wi(e,jh(t.value))>=Nl}function jh(e){return Array.isArray(e)?e:
[e??null]}function Wr({property:e,group:t,most:n=32}){return s("span",{class:qh,children:[s("span",{class:Kh,"data-dashe\
d":Vu(e,t),style:{"--color":Hu(e,t)}}),s("span",{class:Gh,children:"other"in t?s(Ne,{shown:mi}):s(Ne,{value:t.value,most:n,
middle:!0})})]})}function Jh({answer:e,by:t}){let n=(o,i)=>i.map((l,a)=>({group:o,step:l,at:a})),r=[...n(null,e.steps),...mn(e).flatMap(o=>n(
o,o.steps))];return s(rr,{label:"Steps",columns:K1(t),rows:r})}function K1(e){let t=o=>o==null?"–":Je(o),n=o=>o===null?
"–":de(o);return[...e===""?[]:[{key:"group",head:s(Ne,{value:e,most:32}),cell:({group:o})=>o===null?s(Ne,{shown:{text:nr.
total,kind:"other"}}):s(Wr,{property:e,group:o})}],{key:"step",head:"step",cell:({step:o,at:i})=>s(G,{children:[i+1," ",
s(Ne,{value:ft(o),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:o})=>Me(o.count)},{key:"firs\
t",head:"of all",number:!0,cell:({step:o})=>n(o.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({
step:o,at:i})=>i===0?"–":n(o.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:o,at:i})=>i===0?"–":
Me(o.dropped)},{key:"open",head:"still open",number:!0,cell:({step:o,at:i})=>i===0?"–":Me(o.in_progress)},{key:"median",
head:"median time",number:!0,cell:({step:o})=>t(o.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({
step:o})=>t(o.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:o})=>t(o.time_from_entry?.
median)}]}var Yh="Xi",Zh="Ci",Qh="Ii",Xh="Ui",eg="Ei",tg="Li",ng="Mi",rg="Ni",og="Ri",ig="Ai",lg="Di",sg="r",ag="l",ug="k",cg="Hi",
fg="_i",pg="Fi",dg="Ti",mg="qi",hg="Gi",gg="Ji",yg="z",vg="Ki";function bg({group:e,by:t,mark:n,onChoose:r}){return s(G,{children:[s("div",{class:hg,children:s(Wr,{property:t,group:e})}),
e.steps.map((o,i)=>s("div",{class:ug,...n(i),title:`${Me(o.count)}, ${de(o.from_first??0)}`,onClick:l=>r(i,l.currentTarget),
children:[s("span",{class:gg,children:s("span",{class:yg,"data-dashed":Vu(t,e),style:{"--share":o.from_first??0,"--color":Hu(
t,e)}})}),s("span",{class:vg,children:i===0?He(o.count):de(o.from_first??0)})]},i))]})}function ms(e,t){let n=Rf(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function xg(e,t){return t===null?He(e):np(e,t[0],t[1])}function Wu(e,t){return e===null?"–":t===null?de(e):
`~ ${de(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function wg(e,t){return t==="entries"?Al(e,"pass","passes"):t==="starts"?
Al(e,"start"):Al(e,"actor")}function _g({step:e,at:t,entries:n,intervals:r,first:o,mark:i,onChoose:l}){let a=Wh(e,t,n),c=(p,h,v,y)=>s("div",{class:sg,
"data-part":p,style:{"--share":h},title:`${y}: ${Me(v)} (${de(h)})`,...i(p),onClick:x=>l(p,x.currentTarget),onContextMenu:x=>{
x.preventDefault(),l(p,x.currentTarget)}}),d=e.time_from_previous?.median??null;return s("div",{class:ng,children:[s("di\
v",{class:rg,children:[s("span",{class:ig,children:t+1}),s("span",{class:og,children:s(Ne,{value:ft(e),most:80,middle:!0})})]}),
s("div",{class:lg,children:[!o&&c("dropped",a.dropped,e.dropped,"Dropped"),!o&&c("in_progress",a.open,e.in_progress,"Sti\
ll open"),c("reached",a.reached,e.count,"Reached")]}),s("div",{class:cg,children:[s("div",{class:fg,title:Me(e.count),children:xg(
e.count,ms(r,["steps",t,"count"]))}),s("dl",{class:pg,children:[s(Ni,{label:"of all",children:o?"–":Wu(e.from_first,ms(
r,["steps",t,"from_first"]))}),s(Ni,{label:"of the step before",children:o?"–":Wu(e.from_previous,ms(r,["steps",t,"fro\
m_previous"]))}),s(Ni,{label:"median time",children:d===null?"–":Je(d)}),s(Ni,{label:"dropped",swatch:"dropped",children:o?
"–":He(e.dropped)}),s(Ni,{label:"still open",swatch:"in_progress",children:o?"–":He(e.in_progress)})]})]})]})}function Ni({
label:e,swatch:t,children:n}){return s(G,{children:[s("dt",{class:dg,children:[t&&s("span",{class:ag,"data-part":t}),e]}),
s("dd",{class:mg,children:n})]})}function hs(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var An=["dropped","in_progress","reached"];function kg({answer:e,intervals:t,by:n,onMark:r}){let{steps:o}=e,i=mn(e),l=Fi(
o),a=e.query?.funnel?.count,c=(v,y)=>{let x=o[y],_=i[v-An.length];if(_)return{mark:{step:y+1,state:"reached",...hs(_)},label:`${hr(
_)}: ${Sg(x)}`};let M=An[v];return{mark:{step:y+1,state:M},label:`${Tg(M)} ${qe(ft(x))}`}},d=(v,y,x)=>{let{mark:_,label:M}=c(
v,y);r(_,M,x)},p=Ho(An.length+i.length,o.length,({row:v,column:y},x)=>d(v,y,x)),h=p.at?j1(e,p.at.row,p.at.column):"";return s(
ir,{title:s(G1,{steps:o,counting:a}),summary:J1(e,n),announced:h,onKey:p.key,table:s(Jh,{answer:e,by:n}),children:s("div",
{class:Xh,children:s("div",{class:eg,"data-groups":i.length>0,style:{"--steps":o.length},children:[s("div",{class:tg,"ar\
ia-hidden":"true",children:[s("span",{children:"100 %"}),s("span",{children:"50 %"}),s("span",{children:"0"})]}),o.map((v,y)=>s(
_g,{step:v,at:y,entries:l,intervals:t,first:y===0,mark:x=>p.mark(An.indexOf(x),y),onChoose:(x,_)=>d(An.indexOf(x),y,_)},
y)),i.map((v,y)=>s(bg,{group:v,by:n,mark:x=>p.mark(An.length+y,x),onChoose:(x,_)=>d(An.length+y,x,_)},y))]})})})}function G1({
steps:e,counting:t}){let{share:n,entries:r,converted:o,median:i}=Iu(e);return s("span",{class:Yh,children:[s("strong",{class:Zh,
children:n===null?"–":de(n)}),s("span",{children:[He(o)," of ",wg(r,t)]}),i!==null&&s("span",{class:Qh,children:["half\
 of them within ",Je(i)]})]})}function Sg(e){return`reached ${qe(ft(e))}`}function Tg(e){return e==="reached"?"Reached":
e==="dropped"?"Dropped before":"May still reach"}function j1(e,t,n){let r=e.steps[n];if(!r)return"";let o=mn(e)[t-An.length];
if(o){let a=o.steps[n];return`${hr(o)}, ${Sg(r)}: ${He(a?.count??0)}, ${de(a?.from_first??0)}`}let i={reached:r.count,dropped:r.
dropped,in_progress:r.in_progress}[An[t]],l=t<2?"":`, ${de(r.from_first??0)} of all, ${de(r.from_previous??0)} of the st\
ep before`;return`Step ${n+1}, ${Tg(An[t])} ${qe(ft(r))}: ${He(i)}${l}`}function J1(e,t){let{share:n,entries:r,converted:o}=Iu(
e.steps),i=e.steps.map(a=>qe(ft(a))).join(", "),l=t===""?"":`, by ${qe(t)}, ${(e.groups??[]).length} groups`;return`Funn\
el of ${e.steps.length} steps: ${i}; ${He(o)} of ${He(r)} convert, ${de(n??0)}${l}`}function Cg(e){return e.map(({from:t,count:n},r)=>{let o=e[r+1]?.from,i=e[r-1]?.from,l=o??(i===void 0?null:t+(t-i));return{
from:t,to:l,count:n}})}function Mg(e,t){let n=e.findIndex(({from:i,to:l})=>t>=i&&(l===null||t<l)),r=e[n];if(!r)return null;
let o=r.to===null?.5:(t-r.from)/(r.to-r.from);return(n+o)/e.length}function Pg(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:r},o)=>({at:o/e.length,value:r})).filter((r,o)=>o%n===0)}var Ag="Oi",Eg="Pi",Dg="j",$g="q",Lg="Qi",Rg="G",Og="Vi",Fg="Wi";function Ng({title:e,counting:t,bins:n,markers:r=[],summary:o,onBin:i}){let l=Ho(1,n.length,({column:p},h)=>i?.(n[p],h)),
a=Math.max(1,...n.map(({count:p})=>p)),c=n.reduce((p,{count:h})=>p+h,0),d=l.at===null?void 0:n[l.at.column];return s(ir,
{title:e,summary:o,onKey:l.key,announced:d?`${qu(d)}: ${Me(d.count)} ${t}, ${de(d.count/Math.max(1,c))}`:"",table:s(rr,{
label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:qu},{key:"count",head:t,number:!0,cell:p=>Me(p.count)},{key:"\
share",head:"share",number:!0,cell:p=>de(p.count/Math.max(1,c))}]}),children:s("div",{class:Ag,children:[s("div",{class:Eg,
style:{"--bins":n.length},children:[n.map((p,h)=>s("div",{class:Dg,...l.mark(0,h),title:`${qu(p)}: ${Me(p.count)} ${t}, ${de(
p.count/Math.max(1,c))}`,onClick:i&&(v=>i(p,v.currentTarget)),children:s("div",{class:$g,style:{"--share":p.count/a}})},
h)),r.map(({at:p,label:h})=>{let v=Mg(n,p);return v===null?null:s("div",{class:Lg,style:{"--at":v},children:s("span",{class:Rg,
"data-late":v>.8,children:h})},h)})]}),s("div",{class:Og,"aria-hidden":"true",children:Pg(n,6).map(({at:p,value:h})=>s("\
span",{class:Fg,style:{"--at":p},children:Je(h)},p))})]})})}function qu({from:e,to:t}){return t===null?`${Je(e)} and mor\
e`:`${Je(e)} to ${Je(t)}`}var zg="Yi",Ig="Zi",Gu="er";function Hg({answer:e}){let{steps:t}=e,n=t.at(-1);return s("div",{class:zg,children:[t.slice(1).map((r,o)=>s(Bg,{from:ft(
t[o]),to:ft(r),times:r.time_from_previous},o)),t.length>2&&n&&s(Bg,{from:ft(t[0]),to:ft(n),times:n.time_from_entry,all:!0})]})}
function Bg({from:e,to:t,times:n,all:r=!1}){let o=n?.median??null,i=n?.p90??null,l=[...o===null?[]:[{at:o,label:`median ${Je(
o)}`}],...i===null?[]:[{at:i,label:`p90 ${Je(i)}`}]];return s(Ng,{title:s("span",{class:Ig,children:[r&&s("span",{class:Gu,
children:"all the way:"}),s(Ne,{value:e,most:40,middle:!0})," ",s("span",{class:Gu,children:"to"})," ",s(Ne,{value:t,most:40,
middle:!0})]}),counting:"actors",bins:Cg(n?.histogram??[]),markers:l,summary:`Time from ${qe(e)} to ${qe(t)}: ${He(n?.count??
0)} actors, median ${o===null?"unknown":Je(o)}`})}function Vg({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?s(an,{icon:"clock",title:"Stopped",actions:s(
Q,{kind:"primary",onClick:Yt,children:"Run again"}),children:"Nothing was answered yet."}):s(ur,{})}function Ug({result:e,
children:t}){let n=e.of;if(!n)return null;let r=n.from!==void 0||n.to!==void 0;return s(an,{icon:"search",title:"Nothing\
 found",actions:s(G,{children:[r&&s(Q,{kind:"primary",onClick:()=>In({}),children:"All data"}),n.where!==void 0&&s(Q,{kind:"\
outlined",onClick:()=>Ce({document:We(n,"where",void 0)}),children:"Without the filter"}),!r&&n.where===void 0&&s(Q,{kind:"\
outlined",onClick:Yt,children:"Ask again"})]}),children:t})}function Wg(e,t=()=>[]){let[n,r]=Y(null),o=(l,a,c)=>r({mark:l,label:a,anchor:c}),i=n&&e?s(Q1,{document:e,...n,more:t,onClose:()=>r(
null)}):null;return{onMark:o,menu:i}}function Q1({document:e,mark:t,label:n,anchor:r,more:o,onClose:i}){let{behind:l,failed:a}=X1(
e,t),c=(h,v)=>{h&&pr({document:h,...v===null?{}:{view:v,as:null}},hi(qe(n),48))},d=(h,v,y,x)=>({label:h,icon:v,disabled:!y,
act:()=>c(y,x)}),p=o(t,l,n);return s(Ei,{anchor:r,label:n,head:a??n,onClose:i,items:[d("Only these","filter",l?.only,null),
d("Exclude these","minus",l?.exclude,null),d("Events","rows",l?.events,"explore"),d("Explain","difference",l?.explain,"d\
ifference"),...p.length>0?["rule",...p]:[]]})}function X1(e,t){let[n,r]=Y({behind:null,failed:null});return pe(()=>{let o=new AbortController;
return So("v1/drill",{body:{document:e,mark:t},signal:o.signal}).then(i=>r({behind:i,failed:null}),i=>{_l(i)||r({behind:null,
failed:pi(i).message})}),()=>o.abort()},[e,t]),n}var ju=30;function gs(e,t){let n=e.query?.funnel?.compare_groups?.control;return mn(e).flatMap(r=>{if("other"in r||!r.comparison)
return[];let o=r.comparison.steps[t],[i,l]=o?.interval??[];return[{group:r,exposed:r.comparison.exposed,converted:r.steps[t]?.
count??0,rate:o?.rate??null,lift:o?.lift??null,interval:typeof i=="number"&&typeof l=="number"?[i,l]:null,pValue:o?.p_value??
null,isControl:r.value===n,few:r.comparison.exposed<ju}]})}function qg(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Ju({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function qr(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var Kg="ir",Gg="e",hn="rr",Yu="ar",jg="tr",Jg="or",Yg="nr",Zg="J",Qg="K",Xg="u";function t0({answer:e,by:t,goal:n,onMark:r}){let o=gs(e,n),i=qg(o),l=(p,h)=>{let v=o[p];r({step:n+1,state:"reached",...hs(
v.group)},hr(v.group),h)},a=Ho(o.length,1,({row:p},h)=>l(p,h)),c=a.at?o[a.at.row]:void 0,d=qe(ft(e.steps[n]));return s(ir,
{title:s(G,{children:["Rate of ",s("bdi",{children:d})]}),summary:`Experiment by ${qe(t)}: ${o.map(e0).join("; ")}`,announced:c?
e0(c):"",onKey:a.key,table:s(n_,{variants:o,by:t}),children:s("div",{class:Kg,children:s("table",{class:Gg,children:[s("\
thead",{children:s("tr",{children:[s("th",{scope:"col",children:"variant"}),s("th",{scope:"col",class:hn,children:"expos\
ed"}),s("th",{scope:"col",class:hn,children:"converted"}),s("th",{scope:"col",class:hn,children:"rate"}),s("th",{scope:"\
col",class:hn,children:"lift"}),s("th",{scope:"col",class:Yu,children:s("span",{class:jg,children:[s("span",{children:Cn(
-i)}),s("span",{children:"difference, 95 %"}),s("span",{children:Cn(i)})]})}),s("th",{scope:"col",class:hn,children:"p"}),
s("th",{scope:"col",children:"says"})]})}),s("tbody",{children:o.map((p,h)=>s("tr",{...a.mark(h,0),onClick:v=>l(h,v.currentTarget),
children:[s("th",{scope:"row",children:s(Wr,{property:t,group:p.group})}),s("td",{class:hn,children:Me(p.exposed)}),s("t\
d",{class:hn,children:Me(p.converted)}),s("td",{class:hn,children:p.rate===null?"–":de(p.rate)}),s("td",{class:hn,children:p.
isControl||p.lift===null||p.few?"–":Cn(p.lift)}),s("td",{class:Yu,children:s(t_,{variant:p,reach:i})}),s("td",{class:hn,
children:p.isControl||p.few?"–":qr(p.pValue)}),s("td",{children:s("span",{class:Xg,"data-verdict":Ju(p),children:Zu(p)})})]},
h))})]})})})}function t_({variant:e,reach:t}){let{interval:n,isControl:r,few:o}=e,i=a=>(Math.max(-t,Math.min(t,a))/t+1)/
2,l=n!==null&&!r&&!o;return s("span",{class:Jg,title:l?`${Cn(n[0])} to ${Cn(n[1])}`:void 0,children:[s("span",{class:Yg}),
l&&s(G,{children:[s("span",{class:Zg,style:{"--from":i(n[0]),"--to":i(n[1])}}),s("span",{class:Qg,style:{"--from":i((n[0]+
n[1])/2)}})]})]})}function n_({variants:e,by:t}){return s(rr,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>s(Wr,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>Me(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>Me(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":de(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:r})=>n===null||r?"–":Cn(n)},{key:"low",head:"dif\
ference from",number:!0,cell:({interval:n})=>n?Cn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?Cn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>qr(n)},{key:"says",head:"says",cell:Zu}]})}function Zu(e){return e.
few?`too few: below ${ju}`:Ju(e)}function e0(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${Cn(e.lift)}, p ${qr(
e.pValue)}`;return`${hr(e.group)} ${e.rate===null?"no rate":de(e.rate)} of ${Me(e.exposed)}${t}, ${Zu(e)}`}var n0="pr",r0="S",o0="dr",i0="lr",l0="sr",s0="xr";var ys=28;function Qu(e,t){return`${e}-${t}`}function a0({id:e,label:t,options:n,active:r,onActive:o,onPick:i,several:l=!1,
foot:a}){let c=re(null),d=El(c,ys,n.length);return Et(()=>{let p=c.current;if(!p||r<0)return;let h=r*ys;h<p.scrollTop?p.
scrollTop=h:h+ys+8>p.scrollTop+p.clientHeight&&(p.scrollTop=h+ys+8-p.clientHeight)},[r,n]),s(G,{children:[s("div",{ref:c,
id:e,role:"listbox","aria-label":t,"aria-multiselectable":l||void 0,class:n0,children:[s("div",{role:"presentation",style:{
height:`${d.before}px`}}),n.slice(d.first,d.end).map((p,h)=>{let v=d.first+h;return s("div",{id:Qu(e,v),role:"option","a\
ria-selected":p.selected??!1,"aria-setsize":n.length,"aria-posinset":v+1,"data-active":v===r,class:r0,onPointerMove:()=>{
v!==r&&o(v)},onPointerDown:y=>y.preventDefault(),onClick:()=>i(p.value),children:[l&&s("span",{class:s0,children:p.selected&&
s(ye,{name:"check"})}),s("span",{class:o0,children:p.label}),p.note!==void 0&&s("span",{class:i0,children:p.note})]},v)}),
s("div",{role:"presentation",style:{height:`${d.after}px`}})]}),a&&s("div",{class:l0,children:a})]})}function vs(e){let{options:t,text:n,several:r=!1,eager:o=!1}=e,i=re(null),l=Jn(),[a,c]=Y(e.autofocus??!1),[d,p]=Y(o?0:-1),
[h,v]=Y(!1);Et(()=>{v(!0),e.autofocus&&i.current?.focus()},[]);let y=Math.min(d,t.length-1),x=a||(e.inline??!1),_=()=>c(
!1),M=(C,S)=>{S||_(),e.onPick(C,S)},D=C=>{let S=x?t[y]:void 0;if(C.key==="ArrowDown"||C.key==="ArrowUp"){C.preventDefault(),
c(!0);let q=C.key==="ArrowDown"?1:-1;p(y<0&&q<0?t.length-1:(y+q+t.length)%Math.max(1,t.length))}else C.key==="Enter"?(C.
preventDefault(),S?M(S.value,!1):(_(),e.onTake(n))):C.key===" "&&r&&S&&y>=0?(C.preventDefault(),M(S.value,!0)):C.key==="\
Escape"&&(x||e.onCancel)?(C.preventDefault(),C.stopPropagation(),_(),e.onCancel?.()):C.key==="Backspace"&&n===""&&e.onBackspace?.()},
k=s(a0,{id:l,label:e.label,options:t,active:y,onActive:p,onPick:C=>M(C,r),several:r,foot:e.foot});return s(G,{children:[
s("input",{ref:i,class:Pe(ls,e.code&&ss),role:"combobox","aria-label":e.label,"aria-expanded":x,"aria-controls":l,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":x&&y>=0?Qu(l,y):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:D,onClick:()=>c(!0),onBlur:_,onFocus:()=>{
e.autofocus&&c(!0)},onInput:C=>{c(!0),p(o?0:-1),e.onText(C.currentTarget.value)}}),e.inline&&k,!e.inline&&a&&h&&(t.length>
0||e.foot)&&s(cr,{anchor:i.current,onClose:_,focus:!1,children:k})]})}var c0="cr",f0="gr";function Kr({title:e,values:t,value:n,onChange:r,free:o=!1,...i}){let l=re(null),[a,c]=Y(!1),[d,p]=Y(""),h=mt(()=>i_(t,d),
[t,d]),v=()=>{c(!1),p("")},y=x=>{v(),r(x)};return s(G,{children:[s(Q,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:l,
onClick:()=>a?v():c(!0),children:s("span",{class:c0,children:s(Ne,{value:n,most:32})})}),a&&s(cr,{anchor:l.current,onClose:v,
role:"dialog",label:e,children:s("div",{class:f0,children:s(vs,{label:e,text:d,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:h.slice(0,1e3).map(x=>({value:x,label:s(Ne,{value:x}),selected:x===n})),onPick:y,onTake:x=>{o&&
x!==""&&y(x)},onCancel:v})})})]})}function i_(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let r=e.filter(i=>i.toLowerCase().
startsWith(n)),o=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...r,...o]}var p0="fr",d0="O",m0="hr",h0="ur";function g0({clauses:e,result:t}){return s("div",{class:p0,children:e.map(({word:n,label:r,path:o,value:i,placeholder:l,
narrow:a,take:c})=>s("div",{class:d0,"data-narrow":a??!1,"data-path":o,children:[s("span",{class:m0,children:n}),s("div",
{class:h0,children:s(mr,{bare:!0,code:!0,label:r,value:i,...l===void 0?{}:{placeholder:l},error:fn(t.error,o),onCommit:c})})]},
`${n} ${o} ${r}`))})}function yr(e){return e.trim()===""?void 0:e.trim()}var xs="mr",Gr="vr",Ii="br",v0="wr";var b0="P";var s_=.01;function x0({answer:e,document:t,by:n,onMark:r}){let[o,i]=Y(null),l=Math.min(o??e.steps.length-1,e.steps.length-
1),a=t.funnel?.compare_groups,c=new Map(mn(e).flatMap(x=>"other"in x?[]:[[Re(x.value).text,x.value]])),p=(Sl(t.dataset).
value.value?.columns??[]).filter(({type:x,actor:_})=>x==="string"&&!_).map(({name:x})=>x),h=x=>{Ce({document:We(We(t,"fu\
nnel.by",fi(x)),"funnel.compare_groups",void 0)})},v=x=>je("funnel.compare_groups",{...a,control:c.get(x)}),y=gs(e,l).length>
0;return s(G,{children:[s("div",{class:xs,children:[s("span",{class:Ii,children:[s("span",{class:Gr,children:"variant"}),
s(Kr,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:h})]}),c.size>
0&&s("span",{class:Ii,children:[s("span",{class:Gr,children:"control"}),s(Kr,{title:"The control group",kind:"outlined",
values:[...c.keys()],value:a?Re(a.control).text:"choose",onChange:v})]}),a&&s(G,{children:[s("span",{class:Ii,children:[
s("span",{class:Gr,children:"goal"}),s(Kr,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Xu),value:Xu(
e.steps[l],l),onChange:x=>i(e.steps.findIndex((_,M)=>Xu(_,M)===x))})]}),s("span",{class:Ii,children:[s("span",{class:Gr,
children:"exposed by"}),s("span",{class:v0,children:s(mr,{bare:!0,code:!0,label:"What exposes an actor",value:a.exposed??
"",placeholder:"the first step",onCommit:x=>je("funnel.compare_groups.exposed",yr(x))})})]})]})]}),y?s(G,{children:[s(a_,
{value:e.sample_ratio_p_value??null}),s(t0,{answer:e,by:n,goal:l,onMark:r})]}):s(an,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function Xu(e,t){return`${t+1} ${ft(e)}`}function a_({
value:e}){if(e===null)return null;let t=e<s_;return s("p",{class:b0,"data-bad":t,role:t?"alert":void 0,children:[s(ye,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${qr(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${qr(e)}).`]})}var u_=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function c_(e){let t=Object.
entries(e).filter(([n])=>!u_.includes(n));return Object.fromEntries(t)}function f_(e,t){let n=c_(e.funnel);return{...bo(
e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`step >= ${t}`}}}function p_(e,t,n){let r=e.funnel?.
steps??[],o=(t.step??1)-(t.state==="reached"?0:1),i=r[o-1]?.where;return!n?.only||i===void 0?null:{...bo(n.only),paths:{
start:i}}}function w0(e,t,n,r){let o=p_(e,t,n),i=t.step??1,l=i>1&&e.funnel?.order!=="any",a=[{label:"Paths after",icon:"\
paths",disabled:o===null,act:()=>{o&&pr({document:o,view:"paths",as:null},r)}}];return l&&a.push({label:`Explain drop ${i-
1} › ${i}`,icon:"difference",act:()=>pr({document:f_(e,i),view:"difference",as:null},`drop ${i-1} › ${i}`)}),a}var d_="conversion_rate";function _0(e,t){let n=mn(e),r=[],o=(l,a)=>{for(let{time:c,steps:d}of a??[]){let p=d[0]?.count??
0;r.push([c,...l===null?[]:[m_(l)],p>0?d.at(-1)?.from_first??null:null])}};n.length===0&&o(null,e.trend);for(let l of n)
o(l,l.trend);let i=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...i.map(({name:l})=>l)]}},
columns:[{name:"time",type:"timestamp"},...i,{name:d_,type:"float64"}],rows:r,stats:e.stats}}function m_(e){return"other"in
e||Array.isArray(e.value)?hr(e):e.value}var S0="kr",T0="B";function ws({label:e,choices:t,value:n,onChange:r}){let o=l=>{let a=l.key==="ArrowRight"||l.key==="ArrowDown"?1:l.key===
"ArrowLeft"||l.key==="ArrowUp"?-1:0;if(a===0)return;l.preventDefault();let c=(t.findIndex(p=>p.value===n)+a+t.length)%t.
length,d=t[c];d&&r(d.value),l.currentTarget.children[c]?.focus()},i=t.some(l=>l.value===n)?n:t[0]?.value;return s("div",
{role:"radiogroup","aria-label":e,class:S0,onKeyDown:o,children:t.map(l=>s("button",{type:"button",role:"radio",class:T0,
"aria-checked":l.value===n,tabIndex:l.value===i?0:-1,onClick:()=>r(l.value),children:[l.icon&&s(ye,{name:l.icon,size:14}),
l.label]},l.value))})}var g_=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function C0({
answer:e,document:t,by:n}){let r=mt(()=>_0(e,n),[e,n]),o=e.query?.timezone??t.timezone??"UTC",i=t.funnel?.trend;return r.
rows.length===0?s(ur,{}):s(G,{children:[s("div",{class:xs,children:[s("span",{class:Gr,children:"by entry"}),s(ws,{label:"\
Length of a bucket",value:String(i??"1d"),choices:g_,onChange:l=>je("funnel.trend",l)})]}),s(es,{answer:r,document:r.query,
zone:o,onZoom:(l,a)=>In({from:new Date(l*1e3).toISOString(),to:new Date(a*1e3).toISOString()})})]})}function M0({document:e,result:t,as:n}){let{answer:r,of:o,phase:i}=t,{onMark:l,menu:a}=Wg(o,(d,p,h)=>o?w0(o,d,p,h):[]);if(!r||
!o||!y_(r))return s(Vg,{result:t});if(Fi(r.steps)===0&&i==="exact"&&n!=="groups")return s(Ug,{result:t,children:"No acto\
r of this range did the first step."});let c=Ge(o.funnel?.by).join(", ");return s(G,{children:[n==="trend"&&s(C0,{answer:r,
document:o,by:c}),n==="time"&&s(Hg,{answer:r}),n==="groups"&&s(x0,{answer:r,document:e,by:c,onMark:l}),n!=="trend"&&n!==
"time"&&n!=="groups"&&s(kg,{answer:r,intervals:t.intervals,by:c,onMark:l}),a]})}function y_(e){return"steps"in e}function P0({document:e,result:t}){let n=e.funnel?.steps??[],r=n.map((o,i)=>({word:i===0?"Who":"then",label:`Step ${i+1}`,
path:`funnel.steps[${i}].where`,value:o.where,take:l=>je(l.trim()===""?`funnel.steps[${i}]`:`funnel.steps[${i}].where`,yr(
l))}));return s(g0,{result:t,clauses:[...r,{word:"then",label:"Next step",path:`funnel.steps[${n.length}].where`,value:"",
placeholder:"another step",take:o=>je(`funnel.steps[${n.length}]`,yr(o)&&{where:o})},{word:"within",label:"Window",path:"\
funnel.window",value:e.funnel?.window??"",narrow:!0,take:o=>je("funnel.window",yr(o))},{word:"where",label:"Filter",path:"\
where",value:e.where??"",placeholder:"any event",take:o=>je("where",yr(o))},{word:"split by",label:"Breakdown",path:"fun\
nel.by",value:Ge(e.funnel?.by).join(", "),placeholder:"nothing",take:o=>je("funnel.by",yr(o))}]})}var A0={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:["funnel.steps","funnel.window","funnel.by","funnel.compare_groups","where"],chartOf:()=>"steps",choose:v_,
Sentence:P0,Page:M0};function v_(e,t){if(!e.funnel)return e;let{trend:n}=e.funnel;return t==="trend"?n===void 0?We(e,"fu\
nnel.trend","1d"):e:n===void 0?e:We(We(e,"funnel.trend",void 0),"funnel.trend_mode",void 0)}var dn=[Uh,A0],Bn=[];var D0="zr",$0="jr";function L0(){let{value:e,error:t}=Tn.value,n=e?.[0]?.name;return pe(()=>{e||Zn()},[]),pe(()=>{n!==void 0&&To(n)},[n]),t?
s(an,{icon:"warning",title:"The datasets cannot be listed",actions:s(Q,{kind:"outlined",onClick:()=>{Zn()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?s(x_,{}):s(ur,{})}function x_(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${Gt("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return s(
"main",{class:D0,children:[s(an,{icon:"data",title:"There are no events yet",actions:s(G,{children:[s(Q,{kind:"primary",
icon:"copy",onClick:()=>Bt(e,"The line"),children:"Copy the line"}),s(Q,{kind:"outlined",onClick:()=>{Zn()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),s("pre",{class:$0,children:e})]})}function ec(){return s(an,{icon:"search",title:"\
There is no such page",actions:s(Q,{kind:"primary",onClick:()=>On(""),children:"To the first dataset"})})}var tc={};Ys(tc,{banner:()=>nc,danger:()=>k_,default:()=>S_,info:()=>w_,text:()=>rc,warning:()=>__});var nc="Sr",w_="Br",
__="Xr",k_="Cr",rc="Ir",S_={banner:nc,info:w_,warning:__,danger:k_,text:rc};function R0({kind:e,children:t,actions:n}){return s("div",{class:Pe(nc,tc[e]),role:e==="info"?"status":"alert",children:[
s(ye,{name:e==="info"?"info":"warning"}),s("span",{class:rc,children:t}),n]})}var O0="Q",F0="Ur",N0="Er",z0="Lr",I0="Mr",B0="Nr";function _s({title:e,onClose:t,children:n,foot:r,wide:o=!1}){let i=re(null),l=Jn();return Et(()=>{Rr();let a=document.activeElement;
return i.current?.showModal(),i.current?.querySelector("[data-autofocus]")?.focus(),()=>{a instanceof HTMLElement&&a.isConnected&&
a.focus()}},[]),s("dialog",{ref:i,class:Pe(O0,o&&F0),"aria-labelledby":l,onCancel:a=>{a.preventDefault(),t()},onClick:a=>{
a.target===i.current&&t()},children:[s("div",{class:N0,children:[s("h2",{id:l,class:z0,children:e}),s(Q,{icon:"close",label:"\
Close",keys:"Esc",kind:"quiet",onClick:t})]}),s("div",{class:I0,children:n}),r&&s("div",{class:B0,children:r})]})}var H0="Rr",V0="Ar",U0="Dr",W0="V",q0="Hr",K0="W";function G0({onClose:e}){let t=Map.groupBy(Mh.value,({group:n})=>n);return s(_s,{title:"Keys",onClose:e,wide:!0,children:[
s("div",{class:H0,children:[...t].map(([n,r])=>s("section",{children:[s("h3",{class:V0,children:n}),s("dl",{class:U0,children:r.
map(({keys:o,label:i})=>s("div",{class:W0,children:[s("dt",{children:i}),s("dd",{children:o.split(" ").map(l=>s("kbd",{class:q0,
children:l},l))})]},o))})]},n))}),s("div",{class:K0,children:[s("label",{children:[s("input",{type:"checkbox",checked:Ph.
value,onChange:n=>Ah(n.currentTarget.checked)})," Single letters are keys"]}),s("label",{children:[s("input",{type:"chec\
kbox",checked:fs.value,onChange:n=>kh(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Bi(e){let t=tt.value.view===e.name,n=Vf(e.name,Ta(Sn.value));n!==null&&rs(n,{label:"Undo",act:Yn}),t&&tr.value.
kind!=="view"&&Sn.value!==""&&Aa(),Sn.value===""&&On("")}function j0(){let e="Go to";return[...dn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Bi(t)})),...Bn.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>On(t.name)}))]}var ic=matchMedia("(prefers-color-scheme: dark)"),J0=oe(ic.matches),oc=Qn("theme"),Hi=oe(oc==="light"||oc==="dark"?oc:"s\
ystem"),Ko=gt(()=>Hi.value==="system"?J0.value?"dark":"light":Hi.value);function ks(e){Hi.value=e,Xn("theme",e)}function Y0(){
ic.addEventListener("change",()=>{J0.value=ic.matches}),kt(()=>{document.documentElement.dataset.theme=Ko.value})}function Z0({onClose:e,onHelp:t}){let[n,r]=Y(""),o=A_(M_(t),n).slice(0,200);return s(_s,{title:"Find",onClose:e,children:s(
vs,{label:"Find pages, properties and commands",text:n,onText:r,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:o.map(i=>({value:i,label:s(Ne,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function M_(e){let t=Sn.value===""?[]:Sl(Sn.value).value.value?.columns??[];return[...dn.map(n=>({name:n.
label,kind:"page",act:()=>Bi(n)})),...Bn.map(n=>({name:n.label,kind:"page",act:()=>On(n.name)})),...(Tn.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{To(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>P_(
n)})),...wo.value?[{name:"Undo",kind:"command",act:Yn}]:[],..._o.value?[{name:"Redo",kind:"command",act:ko}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>yl({kind:"json"})},{name:Ko.value==="dark"?"Light":"Dark",kind:"command",act:()=>ks(
Ko.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function P_(e){let t=ci(Fe.value),n=Ge(Fe.value[t]?.
by),r=fi(e);n.includes(r)||Ce({document:We(Fe.value,[t,"by"],t==="aggregate"?[...n,r]:r)})}function A_(e,t){let n=t.trim().
toLowerCase();if(n==="")return e;let r=i=>{let l=i.toLowerCase();if(l.startsWith(n))return 0;let a=l.indexOf(n);return a<
0?3:/[a-z0-9]/.test(l[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:r(i.name)})).filter(({grade:i})=>i<3).sort((i,l)=>i.
grade-l.grade).map(({item:i})=>i)}var Q0="Y",X0="o",ey="Z",ty="_r",ny="ee",lc="ie",ry="n",oy="re",iy="ae",ly="X",sy="te";var vr=oe(Qn("rail")==="folded");function D_(){vr.value=!vr.value,Xn("rail",vr.value?"folded":"open")}function uy({onPalette:e,
onHelp:t}){let n=tr.value;return s("nav",{"aria-label":"Pages",class:Pe(Q0,vr.value&&X0),children:[s("div",{class:ey,children:[
s(L_,{}),!vr.value&&s("span",{class:ty,children:"Sluice"})]}),s("ul",{class:lc,children:dn.map(r=>s(ay,{icon:r.icon,label:r.
label,keys:`g ${r.letter}`,current:n.kind==="view"&&tt.value.view===r.name,onClick:()=>Bi(r)},r.name))}),Bn.length>0&&s(
"div",{class:iy,role:"presentation"}),s("ul",{class:lc,children:Bn.map(r=>s(ay,{icon:r.icon,label:r.label,keys:`g ${r.letter}`,
current:n.kind==="page"&&n.page===r.name,onClick:()=>On(r.name)},r.name))}),s("div",{class:ly,children:[s(Q,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),s($_,{}),s(Q,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
s(Q,{icon:"collapse",label:vr.value?"Widen":"Fold",kind:"quiet",class:sy,onClick:D_})]})]})}function ay({icon:e,label:t,
keys:n,current:r,onClick:o}){let i=Fl(vr.value?`${t}  ${n}`:void 0);return s("li",{children:s("button",{type:"button",class:ry,
"aria-current":r?"page":void 0,"aria-label":vr.value?t:void 0,onClick:o,...i,children:[s(ye,{name:e,size:20}),s("span",{
class:oy,children:t})]})})}function $_(){let e=(t,n)=>({label:n,checked:Hi.value===t,act:()=>ks(t)});return s(zn,{icon:Ko.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function L_(){return s("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:ny,children:[s("rect",{width:"32",height:"32",rx:"7"}),s("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var fy="oe",py="ne";function dy({children:e}){let[t,n]=Y(null);ds([...j0(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{wo.value&&Yn()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{_o.value&&
ko()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Yt},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:O_}]);let r=()=>n(null);return s("div",{class:fy,children:[s(uy,{onPalette:()=>n("pal\
ette"),onHelp:()=>n("help")}),s("div",{class:py,children:[vh.value==="away"&&s(R0,{kind:"warning",actions:s(Q,{small:!0,
kind:"outlined",onClick:xh,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&s(Z0,{onClose:r,onHelp:()=>n("help")}),t==="help"&&s(G0,{onClose:r}),s(nh,{}),s(
Ap,{})]})}function O_(){let{phase:e}=pn.result.value;e==="running"||e==="estimate"?pn.cancel():gl.value.length>0&&vl()}var my="Fr",hy="Tr",gy="pe",yy="qr";var Ts=gt(()=>Vr.value.filter(e=>e.to.dataset===Fe.value.dataset));function vy(){return Ts.value.length===0?null:s("nav",
{"aria-label":"The way here",class:my,children:[Ts.value.map((e,t)=>s("span",{class:hy,children:[s("button",{type:"butto\
n",class:gy,onClick:()=>{Su(t),Ce(e.from)},children:t===0?"all":Re(Ts.value[t-1]?.label).text}),s(ye,{name:"right",size:12})]},
t)),s("span",{"aria-current":"step",class:yy,children:Re(Ts.value.at(-1)?.label).text})]})}var by="Gr",xy="de",wy="le";var _y=null;function z_(){return _y??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),_y}function ky(e){
let{text:t,label:n,mark:r=null,autofocus:o=!1}=e,i=re(null),l=re(null),a=re(e);a.current=e;let[c,d]=Y(!1);return pe(()=>{
let p=!1;return z_().then(h=>{p||!h||!i.current||(l.current=h.mount(i.current,{...a.current,onText:v=>{v!==a.current.text&&
a.current.onText(v)},onRun:()=>a.current.onRun?.()}),l.current.setMark(a.current.mark??null),d(!0),o&&l.current.focus())}),
()=>{p=!0,l.current?.destroy()}},[]),pe(()=>{l.current?.setText(t)},[t]),pe(()=>{l.current?.setMark(r)},[r?.start,r?.end,
t]),s("div",{class:Pe(by,e.class),children:[s("div",{ref:i,class:xy,hidden:!c,"data-editor":c}),!c&&s("textarea",{class:wy,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:p=>e.onText(p.currentTarget.value)})]})}var Sy="Jr",Ty="se",Cy="Kr",My="Or";function Ay({onClose:e}){let t=Fe.value,[n,r]=Y(()=>JSON.stringify(t,null,2)),[o,i]=Y(null);return pe(()=>{Ft(Py(n).value,
t)||(r(JSON.stringify(t,null,2)),i(null))},[t]),s("aside",{class:Sy,"aria-label":"The document as JSON",children:[s("div",
{class:Ty,children:[s("h2",{children:"JSON"}),s(Q,{icon:"copy",label:"Copy",kind:"quiet",onClick:()=>Bt(n,"The document")}),
s(Q,{icon:"close",label:"Close",kind:"quiet",onClick:e})]}),s(ky,{class:Cy,label:"Document",language:"json",text:n,onText:a=>{
r(a);let{value:c,error:d}=Py(a);i(d),c&&Ce({document:{...c,dataset:c.dataset||tt.value.document.dataset}},"replace")},onRun:Yt}),
o!==null&&s("div",{class:My,children:s(dr,{error:{message:o,hint:"the question on the screen is the last that could be r\
ead"}})})]})}function Py(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(t)?{value:null,error:"\
A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?t.message:String(t)}}}var Ey=new Map([["json",Ay]]);var Dy=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function $y(){let e=Fe.value.compare?.offset,t=Dy.find(([,n])=>n===e)?.[0]??`vs ${qe(e??"")} before`;
return s(zn,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:Dy.map(([n,r])=>({label:n,
checked:r===e,act:()=>je("compare",r===void 0?void 0:{offset:r})})),children:t})}function Ly(){return[{label:"Copy link",icon:"share",act:()=>{Ea(tt.value).then(e=>Bt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>Bt(JSON.stringify(tt.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>Bt(B_(tt.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Bt(H_(tt.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>Bt(V_(tt.value.document),"The code")}]}function ac(e){
return`'${e.replaceAll("'","'\\''")}'`}function B_(e){return`sluice query ${ac(JSON.stringify(e))}`}function H_(e){return`\
curl -H 'Content-Type: application/json' ${ac(Gt("v1/query"))} \\
  -d ${ac(JSON.stringify(e))}`}function V_(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var Ry=oe([]);function Oy(){return Ry.value.length===0?null:s(zn,{icon:"save",menuLabel:"Save",items:Ry.value,placing:{align:"end"},children:"\
Save"})}var Ny="Pr",zy="C";function Iy(){let e=pn.result.value,t=e.phase==="running"||e.phase==="estimate";return s("div",{class:Ny,children:[s("sp\
an",{role:"status",class:zy,"data-phase":e.phase,children:[e.phase==="exact"&&s(ye,{name:"check",size:14}),e.phase==="er\
ror"&&s(ye,{name:"error",size:14}),W_(e)]}),t&&s(Q,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>pn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&s(Q,{small:!0,kind:"outlined",onClick:Yt,children:"Run again"})]})}
function W_(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${de(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=op(e.elapsed??t?.elapsed_ms??0),r=t&&t.sampled_fraction<1?`sample of ${de(t.
sampled_fraction)}`:"exact";return t?`${r}, ${n}, read ${He(t.rows_scanned)} rows`:`${r}, ${n}`}}}var By=null;function Hy(){return By??=[...new Set([Ma(),"UTC",...Intl.supportedValuesOf("timeZone")])],By}var Vy="I",Uy="U",Wy="Qr",qy="E",Ky="Vr";var Gy=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function jy({runs:e}){pe(()=>{Tn.value.value||
Zn()},[]);let t=Tn.value.value?.map(({name:r})=>r)??[Sn.value],n=Fe.value.timezone??"UTC";return s("header",{class:Vy,"a\
ria-label":"The question",children:[s("div",{class:Uy,children:[s(Kr,{title:"Dataset",icon:"data",values:t,value:Sn.value,
onChange:r=>{To(r)},class:Wy}),s(Fh,{}),s(Kr,{title:"Time zone",icon:"globe",values:Hy(),value:n,onChange:r=>je("timezon\
e",r),kind:"quiet",free:!0}),s($y,{}),s(K_,{})]}),s("div",{class:qy,children:e&&s(Iy,{})}),s("div",{class:Ky,children:[s(
Q,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!wo.value,onClick:Yn}),s(Q,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!_o.value,onClick:ko}),s(zn,{icon:"share",menuLabel:"Share",items:Ly(),placing:{align:"end"},children:"Shar\
e"}),s(Oy,{})]})]})}function K_(){let e=Fe.value.sample,t=e===void 0||e===1?void 0:e,n=Gy.find(([,r])=>r===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return s(zn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:Gy.map(([r,o])=>({label:r,checked:o===t,act:()=>je("sample",o)})),children:n})}var Jy="xe",Yy="Wr",Zy="Yr",Qy="Zr",Xy="ea",ev="ce";function tv(){let e=dn.find(({name:t})=>t===Bf.value)??dn[0];return e?s(j_,{view:e}):null}function j_({view:e}){let t=Fe.
value,n=pn.result.value,r=Hf.value??e.chartOf(t);pe(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sluice`},
[e,t.dataset]);let o=l=>{Ce({as:l,document:e.choose?e.choose(t,l):t})},i=n.phase==="running"||n.phase==="estimate";return s(
G,{children:[s(jy,{runs:e.runs??!0}),s(Bm,{busy:i,done:n.done}),s("main",{class:Jy,"data-view":e.name,"data-state":n.phase,
"aria-busy":i,children:[s("h1",{class:"spoken",children:e.label}),s(vy,{}),s("div",{class:Yy,children:[s("div",{class:Zy,
children:s(e.Sentence,{document:t,result:n})}),s("div",{class:Qy,children:[e.charts.length>1&&s(ws,{label:"Chart",value:r,
onChange:o,choices:e.charts.map(({name:l,label:a,icon:c})=>({value:l,label:a,icon:c}))}),s(Q,{icon:"braces",label:"The d\
ocument as JSON",kind:"quiet",onClick:()=>yl({kind:"json"})})]})]}),n.error&&!J_(e,n.error)&&s("div",{class:Xy,children:s(
dr,{error:n.error})}),s("div",{class:ev,"data-former":n.former,children:s(e.Page,{document:t,result:n,as:r})})]}),s(Y_,{})]})}
function J_(e,t){return["from","to",...e.errorPlaces??[]].some(n=>fn(t,n)!==null)}function Y_(){return s(G,{children:gl.
value.map((e,t)=>{let n=Ey.get(e.kind);return n?s(n,{layer:e,onClose:vl},t):null})})}function nv(){return s(dy,{children:s(Z_,{})})}function Z_(){let e=tr.value;switch(e.kind){case"home":return s(L0,{});case"\
view":return s(tv,{});case"page":{let t=Bn.find(({name:n})=>n===e.page);return t?s(t.Page,{rest:e.rest}):s(ec,{})}case"a\
ctor":case"link":return s(ec,{})}}Y0();Eh();await Xf();Sh();rh();Zc(s(nv,{}),document.body);
