var a_=Object.defineProperty;var bc=(e,t)=>{for(var n in t)a_(e,n,{get:t[n],enumerable:!0})};var xe,lf,kc,qo,vc,Kl,af,Ul,uf,Cc,xc,cf,Ts=Symbol.for("pv"),Gl={},jl=[],u_=/^m(i|n|o|s|text|space)$/,_c=Array.isArray,Sc=jl.
slice,Mr=Object.assign;function Tr(e){e&&e.parentNode&&e.remove()}function pf(e,t,n){var o,r,i,l={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return a>2&&(l.children=a>3?Sc.call(arguments,2):n),Ss(e,
l,o,r,null)}function Ss(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ts,__v:r||
++lf,__i:-1,__u:0};return!r&&xe.vnode&&xe.vnode(i),i}function H(e){return e.children}function Ci(e,t){this.props=e,this.context=t,this.__g=0}function Vo(e,t){if(t==null)return e.
__&&Vo(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Vo(e)}function c_(e){var t,n=e.__v,o=n.__e,r=[],i=[],l=e.__P;l&&((t=Mr({constructor:Ts},n)).__v=n.__v+1,
xe.vnode&&xe.vnode(t),Tc(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||Vo(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,yf(r,t,i),n.__=n.__e=null,t.__e!=o&&df(t))}function df(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),df(e)}function wc(e){(8&e.__g||(e.__g|=8,qo.push(e),Kl++))&&vc==xe.debounceRendering||
((vc=xe.debounceRendering)||queueMicrotask)(mf)}function mf(){try{for(var e,t=1;qo.length;)qo.length>t&&qo.sort(af),e=qo.
shift(),t=qo.length,8&e.__g&&c_(e)}finally{(Kl=qo.length)&&(vc||queueMicrotask)(mf)}}function ff(e,t,n,o,r,i,l,a,u,c,p){
var d,m,h,y,b,w,_=o.__k||jl,C=t.length;for(u=p_(n,t,_,u,C),d=0;d<C;d++)(h=n.__k[d])!=null&&(m=~h.__i&&_[h.__i]||Gl,h.__i=
d,w=Tc(e,h,m,r,i,l,a,u,c,p),y=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&Mc(m.ref,null,h,m),h.ref&&p.push(h.ref,h.__c||y,h)),
b=b||y,4&h.__u?(u=hf(h,u,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type=="function"&&w!==void 0?u=w:y&&(u=y.nextSibling),h.
__u&=-21);return n.__e=b,u}function p_(e,t,n,o,r){var i,l,a,u,c,p,d,m,h,y=n.length,b=y,w=0,_=0,C=e.__k=Array(r);for(i=0;i<
r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=C[i]=Ss(null,
l):_c(l)?l=C[i]=Ss(H,{children:l}):l.constructor===Ts&&l.__b?l=C[i]=Ss(l.type,l.props,l.key,l.ref,l.__v):C[i]=l,u=i+w,l.
__=e,l.__b=e.__b+1,a=null,~(c=l.__i=d_(l,n,u,b))&&(b--,(a=n[c])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,c==u-1?w--:c==u+1?w++:c!=
u&&(c>u?w--:w++,_=1)):(~c||(r>y?w--:r<y&&w++),typeof l.type!="function"&&(l.__u|=4))):C[i]=null;if(_){for(p=[],d=[],i=0;i<
r;i++)if((l=C[i])&&16&l.__u){for(w=0,m=p.length;w<m;)p[h=w+m>>1]<l.__i?w=h+1:m=h;p[w]=l.__i,d[i]=w+1}for(w=p.length;i--;)
d[i]&&(d[i]==w?w--:C[i].__u|=4)}if(b)for(i=0;i<y;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=Vo(a)),Pc(a,a));return o}function hf(e,t,n,o){
var r,i,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=hf(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=Vo(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function d_(e,t,n,o){var r,i=e.key,l=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&i==null||u&&i==a.key&&l==a.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&l==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&l==a.type)return r}return-1}function sf(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Vl(e,t,n,o,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||sf(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||sf(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=xc[t]||(xc[t]=
m_(t)),(e.__a||(e.__a={}))[t]=Cc,i=t!=(t=t.replace(uf,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function m_(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Ul]==null)t[Ul]=Cc++;else if(t[Ul]<this.__a[e])return;return n(xe.event?xe.event(t):t)}}}function Tc(e,t,n,o,r,i,l,a,u,c){
var p,d,m,h,y,b,w,_,C,T,k,D,P,$,B,K,F,L,J=t.type;if(t.constructor!==Ts)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,d=i=[],p.nodeType==8?a=Wl(p,i):i.push(p),a=i[0]||a),(p=xe.__b)&&p(t);e:if(typeof J=="function"){m=l.length;try{
if(_=t.props,C=(p=J.prototype)&&p.render,T=(p=J.contextType)&&o[p.__c],k=p?T?T.props.value:p.__:o,(h=n.__c)?(t.__c=h,2&h.
__g&&(h.__g|=1)):(C?t.__c=h=new J(_,k):(t.__c=h=new Ci(_,k),h.constructor=J,h.render=h_),T&&T.sub(h),h.state||(h.state={}),
h.__n=o,h.__g|=8,h.__h=[],h.__k=[]),C&&(h.__s||(h.__s=h.state),J.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=Mr({},
h.__s)),Mr(h.__s,J.getDerivedStateFromProps(_,h.__s)))),y=h.props,b=h.state,h.__v=t,n.__c){if(_!==y&&C&&!J.getDerivedStateFromProps&&
h.componentWillReceiveProps&&h.componentWillReceiveProps(_,k),t.__v==n.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&
h.shouldComponentUpdate(_,h.__s,k)===!1){t.__v!=n.__v&&(h.props=_,h.state=h.__s,h.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(I){I&&(I.__=t)}),jl.push.apply(h.__h,h.__k),h.__k=[],h.__h.length&&l.push(h),a=Vo(n);break e}h.componentWillUpdate&&
h.componentWillUpdate(_,h.__s,k),C&&h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(y,b,w)})}else C&&!J.
getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),C&&h.componentDidMount&&h.__h.push(h.componentDidMount);
h.context=k,h.props=_,h.__P=e,h.__g&=-5,D=xe.__r,P=C?25:0;do h.__g&=-9,D&&D(t),p=h.render(h.props,h.state=h.__s,h.context);while(8&
h.__g&&++P<25);C&&(jl.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(o=Mr({},o,h.getChildContext())),
C&&n.__c&&h.getSnapshotBeforeUpdate&&(w=h.getSnapshotBeforeUpdate(y,b)),$=p&&p.type===H&&p.key==null?p.props.children:p,
_.__P&&(p=a,r=(e=_.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(I){I&&Pc(I,I)}),n.__k=null),
a=n.__k?Vo(n,0):null),a=ff(e,_c($)?$:[$],t,n,o,r,i,l,a,u,c),_.__P&&(t.__e=null,a=p),t.__u&=-161,d&&d.some(Tr),h.__h.length&&
l.push(h),1&h.__g&&(h.__g&=-4)}catch(I){if(l.length=m,t.__v=null,u||i)if(I&&I.then){if(t.__u|=128|u,i){for(~(F=i.indexOf(
a||void 0))||(F=i.length);(L=i[F-1])&&L.nodeType==8;)F--;for(;F<i.length;F++)if(L=i[F])if(i[F]=null,B){if(L==K)break}else{
if(L.nodeType!=8)break;L.data.startsWith("$s")&&(K=Wl(B=L))}}if(!B){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
B=a}(p=Wl(B=t.__c.__z||(t.__c.__z=B)))?(t.__e=B,a=p):t.__e=a,a=a&&a.nextSibling}else i&&i.some(Tr);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),I&&I.then||gf(t),xe.__e(I,t,n)}}else a=t.__e=f_(n.__e,t,n,o,r,i,l,u,c,e);return(p=xe.diffed)&&p(t),a}function Wl(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function gf(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(gf))}function yf(e,t,n){for(var o=0;o<n.length;)Mc(n[o++],n[o++],n[o++]);xe.__c&&xe.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){xe.__e(i,r.__v)}})}function f_(e,t,n,o,r,i,l,a,u,c){var p,d,m,h,
y,b,w,_,C=n.props||Gl,T=t.props,k=t.type;if(k=="svg"?r="http://www.w3.org/2000/svg":k=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((y=i[p])&&(k?y.localName==k:y.nodeType==
3)){e=y,i[p]=null;break}}if(!e){if(_=c.ownerDocument||document,!k)return _.createTextNode(T);e=_.createElementNS(r,k,T.is?
T:c),a&&(xe.__m&&xe.__m(t,i),a=!1),i=null}if(k){if(c=k=="template"&&e.content||e,i=k=="textarea"&&T.defaultValue!=null?null:
i&&Sc.call(c.childNodes),!a&&i)for(C={},p=0;p<e.attributes.length;p++)C[(y=e.attributes[p]).name]=y.value;for(p in C)y=C[p],
p=="dangerouslySetInnerHTML"?m=y:p=="children"||p in T||p=="value"&&"defaultValue"in T||p=="checked"&&"defaultChecked"in
T||Vl(e,p,null,y,r);for(p in T)y=T[p],p=="children"?h=y:p=="dangerouslySetInnerHTML"?d=y:p=="value"?b=y:p=="checked"?w=y:
a&&typeof y!="function"||C[p]===y||Vl(e,p,y,C[p],r);d?(a||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(m&&(e.textContent=""),(k=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&u_.test(k))&&(r="\
http://www.w3.org/1999/xhtml"),ff(c,_c(h)?h:[h],t,n,o,r,i,l,i?i[0]:n.__k&&Vo(n,0),a,u),i&&i.some(Tr)),a&&k!="textarea"||
(p="value",k=="progress"&&b==null?e.removeAttribute(p):b==null||b===e[p]&&(k!="progress"||b)||Vl(e,p,b,C[p],r),p="checke\
d",w!=null&&w!=e[p]&&Vl(e,p,w,C[p],r))}else C===T||a&&e.data==T||(e.data=T);return e}function Mc(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
xe.__e(r,n)}}function Pc(e,t,n){var o,r,i,l;if(xe.unmount&&xe.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Mc(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){xe.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(l=
0;l<o.length;l++)o[l]&&Pc(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Wl(o,i=[]))&&(o==
e.__e&&i.some(Tr),Tr(r),Tr(o)),n||Tr(e.__e),e.__e=e.__c=e.__=null}function h_(e,t,n){return this.constructor(e,n)}function bf(e,t){
var n,o,r,i;xe.__&&xe.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ss(H,{children:[e]}),
r=[],i=[],Tc(t,t.__k,o||Gl,Gl,t.namespaceURI,o?null:t.firstChild?Sc.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
yf(r,t.__k,i),t.__k.props.children=null}function vf(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(i){this.props.value!=i.value&&o.forEach(function(l){l.__g|=4,wc(l)})},this.
sub=function(i){o.add(i);var l=i.componentWillUnmount;i.componentWillUnmount=function(){o.delete(i),l&&l.call(i)}}),n.children}
return t.__c="__cC"+cf++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}xe={__e:function(e,t,n,o){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw Kl=0,e}},lf=0,kc=function(e){return e!=null&&e.constructor===Ts},Ci.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Mr({},this.state)),typeof e=="function"&&(e=e(Mr({},n),this.props)),e&&(Mr(
n,e),this.__v&&(t&&this.__k.push(t),wc(this)))},Ci.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),wc(this))},Ci.prototype.render=H,qo=[],Kl=0,af=function(e,t){return e.__v.__b-t.__v.__b},Ul=Symbol(),uf=/(PointerCapture)$|Capture$/i,
Cc=0,xc={},cf=0;var Uo,et,Ec,xf,Dc=Object.is,Ps=0,Ef=[],Ac=[],st=xe,wf=st.__b,kf=st.__r,Cf=st.diffed,_f=st.__c,Sf=st.unmount,Tf=st.__;function _i(e,t){
st.__h&&st.__h(et,e,Ps||t),Ps=0;var n=et.__H||(et.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function E(e){
return Ps=1,Oc(Af,e)}function Oc(e,t,n){var o=_i(Uo++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Af(void 0,t),function(i){var l=(o.
__N||o.__)[0],a=o.t(l,i);Dc(l,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=et,!et.__f)){et.__f=!0;var r=et.shouldComponentUpdate;
et.shouldComponentUpdate=function(i,l,a){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=i;if(u.__.some(function(m){
m.__N&&(c=!0,Dc(m.__[0],m.__N[0])||(p=!0))}),r){var d=r.call(this,i,l,a);return c?d||p:d}return!c||p}}return o.__}function X(e,t){
var n=_i(Uo++,3);!st.__s&&Lc(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,et.__H.__h.push(n))}function rt(e,t){var n=_i(Uo++,4);!st.
__s&&Lc(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,et.__h.push(n))}function V(e){return Ps=5,ce(function(){return{current:e}},[])}function ce(e,t){var n=_i(Uo++,7);return Lc(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Jl(e,t){return Ps=8,ce(function(){
return e},t)}function Df(e){var t=et.context[e.__c],n=_i(Uo++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(et)),t.props.
value):e.__}function Jt(){var e=_i(Uo++,11);if(!e.__){for(var t=et.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function g_(){var e;do{for(;e=Ac.shift();)try{Ms(e)}catch(n){st.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Ef.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ms),t.__h.some($c),t.__h=[]}catch(n){t.__h=[],st.__e(n,e.__v)}}}while(Ac.
length)}st.__b=function(e){et=null,wf&&wf(e)},st.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Tf&&Tf(e,t)},st.
__r=function(e){kf&&kf(e),Uo=0;var t=(et=e.__c).__H;t&&(Ec==et?et.__h=[]:(t.__h.some(Ms),t.__h.some($c),Uo=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ec=et},st.diffed=function(e){Cf&&Cf(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Pf(Ef.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ec=et=null},st.__c=function(e,t){t.some(
function(n){try{n.__h.some(Ms),n.__h=n.__h.filter(function(o){return!o.__||$c(o)})}catch(o){n.__h=[function(){throw o}]}}),
_f&&_f(e,t)},st.unmount=function(e){Sf&&Sf(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Pf(Ac.push(r))}else Ms(r)}catch(i){t=i}}),o.
__H=void 0,t&&st.__e(t,o.__v))};var Mf=typeof requestAnimationFrame=="function";function y_(e){var t,n=function(){clearTimeout(
o),Mf&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Mf&&(t=requestAnimationFrame(n))}function Pf(e){e!=1&&xf==
st.requestAnimationFrame||((xf=st.requestAnimationFrame)||y_)(g_)}function Ms(e){var t=et,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),et=t}function $c(e){var t=et;e.__c=e.__(),et=t}function Lc(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Dc(n,e[o])})}function Af(e,t){return typeof t=="function"?t(e):t}var b_=Symbol.for("preact-signals");function Xl(){if(vo>1)vo--;else{var e,t=!1;for((function(){var r=Zl;for(Zl=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();Ds!==void 0;){var n=Ds;for(Ds=
void 0,Yl++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Of(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Yl=0,vo--,
t)throw e}}function Nc(e){if(vo>0)return e();Rc=++v_,vo++;try{return e()}finally{Xl()}}var Es,Ye=void 0;function As(e){var t=Ye,
n=Es;Ye=void 0,Es=void 0;try{return e()}finally{Ye=t,Es=n}}var Ds=void 0,vo=0,Yl=0,v_=0,Rc=0,Zl=void 0,Ql=0;function $f(e){
if(Ye!==void 0){var t=e.n;if(t===void 0||t.t!==Ye)return t={i:0,S:e,p:Ye.s,n:void 0,t:Ye,e:void 0,x:void 0,r:t},Ye.s!==void 0&&
(Ye.s.n=t),Ye.s=t,e.n=t,32&Ye.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Ye.s,t.n=void 0,Ye.s.n=t,Ye.s=t),t}}function ht(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}ht.prototype.brand=b_;ht.prototype.h=function(){return!0};ht.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:As(function(){var o;(o=t.W)==null||o.call(t)}))};
ht.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&As(function(){var r;(r=t.Z)==null||r.call(t)}))}};ht.prototype.subscribe=
function(e){var t=this;return It(function(){var n=t.value;As(function(){return e(n)})},{name:"sub"})};ht.prototype.valueOf=
function(){return this.value};ht.prototype.toString=function(){return this.value+""};ht.prototype.toJSON=function(){return this.
value};ht.prototype.peek=function(){var e=this;return As(function(){return e.value})};Object.defineProperty(ht.prototype,
"value",{get:function(){var e=$f(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Yl>100)
throw new Error("Cycle detected");(function(n){vo!==0&&Yl===0&&n.l!==Rc&&(n.l=Rc,Zl={S:n,v:n.v,i:n.i,o:Zl})})(this),this.
v=e,this.i++,Ql++,vo++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Xl()}}}});function ue(e,t){return new ht(e,
t)}function Of(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Lf(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Rf(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Pr(e,t){ht.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ql-1,this.
f=4}Pr.prototype=new ht;Pr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Ql))return!0;if(this.g=Ql,this.f|=1,this.i>0&&!Of(this))return this.f&=-2,!0;var e=Ye;try{Lf(this),Ye=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Ye=e,Rf(
this),this.f&=-2,!0};Pr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
ht.prototype.S.call(this,e)};Pr.prototype.U=function(e){if(this.t!==void 0&&(ht.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Pr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Pr.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=$f(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function At(e,t){
return new Pr(e,t)}function Nf(e){var t=e.j;if(e.j=void 0,typeof t=="function"){vo++;var n=Ye;Ye=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Bc(e),o}finally{Ye=n,Xl()}}}function Bc(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Nf(e)}function x_(e){if(Ye!==this)throw new Error("Out-of-order effect");Rf(this),Ye=e,this.f&=-2;try{8&this.f&&Bc(this)}finally{
Xl()}}function Si(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Es&&Es.push(this)}
Si.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Si.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Nf(this),
Lf(this),vo++;var e=Ye;return Ye=this,x_.bind(this,e)};Si.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ds,Ds=this)};
Si.prototype.d=function(){this.f|=8,1&this.f||Bc(this)};Si.prototype.dispose=function(){this.d()};function It(e,t){var n=new Si(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Bf,ta,ea,w_=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var zf=[];It(function(){Bf=this.N})();function Ti(e,t){xe[e]=t.bind(null,xe[e]||function(){})}function $s(e){if(ea){var t=ea;
ea=void 0,t()}ea=e&&e.S()}function Hf(e){var t=this,n=e.data,o=C_(n);o.name="ReactiveDom",o.value=n;var r=ce(function(){
for(var a=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=At(function(){var h=o.value.value;return h===0?0:h===!0?
"":h||""}),p=At(function(){return!Array.isArray(c.value)&&!kc(c.value)}),d=It(function(){if(this.N=Ff,p.value){var h=c.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=h)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},
[p,c]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}Hf.displayName="ReactiveTextNode";Object.defineProperties(ht.prototype,
{constructor:{configurable:!0,value:pf(H,null).constructor},type:{configurable:!0,value:Hf},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ti("__b",function(e,t){if($s(),ta=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof ht&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});Ti("__r",function(e,t){if(e(t),t.type!==H){$s();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var l;return It(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;
w_&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),ta=o,$s(n)}});Ti("__e",function(e,t,n,o){$s(),ta=void 0,e(t,n,o)});Ti("diffed",function(e,t){$s(),ta=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var a=i[l];a===void 0||o&&l in o||
(a.d(),i[l]=void 0)}if(o){i||(i={},n.U=i);for(var u in o){var c=i[u],p=o[u];c===void 0?(c=k_(n,u,p,r),i[u]=c):c.o(p,r)}}}
e(t)});function k_(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=ue(n);return{o:function(l,a){i.value=l,o=a},d:It(
function(){this.N=Ff;var l=i.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.
removeAttribute(t))})}}Ti("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var l=t.__np;if(l){var a=t.props;for(var u in l)a[u]=l[u]}t.__np=void 0}else{var c=t.
__c;if(c){c.__$f|=8;var p=c.__$u;p&&(c.__$u=void 0,p.d())}}e(t)});Ti("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
Ci.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function C_(e,t){return ce(function(){return ue(e,t)},[])}var __=function(e){queueMicrotask(function(){queueMicrotask(e)})};function S_(){Nc(function(){for(var e;e=zf.shift();)Bf.call(e)})}function Ff(){zf.push(this)===1&&(xe.requestAnimationFrame||
__)(S_)}var zc=new URL("../../",import.meta.url);function wn(e){return new URL(e,zc).href}function If(e){return e.startsWith(zc.
pathname)?e.slice(zc.pathname.length):e.replace(/^\//,"")}var Hc=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],na=["explore","funnel",
"retention","paths","sessions","difference","live"];function Er(e){return Hc.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function pe(e){return e==null?[]:typeof e=="string"?[e]:e}var Vf=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Uf(e,t){
let n=e.split("/").filter(u=>u!=="").map(T_),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(Vf.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let l=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:l,actor:i};let a=na.find(u=>u===r)??"explore";return{kind:"view",dataset:l,
view:a,fragment:t}}function T_(e){try{return decodeURIComponent(e)}catch{return e}}function Wf(e,t){return`${Kf(e)}/${t}`}
function oa(e,t){return`${Kf(e)}/actor/${encodeURIComponent(t)}`}function Kf(e){let t=Vf.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function Gf(e){let t=[`q=${await qf(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await qf(e.open)}`),t.join("&")}async function ra(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Os(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let r=t.get("open"),i=r===null?[]:await Os(r);return{document:o,as:t.get("as"),open:Array.isArray(
i)?i.filter(M_):[]}}function M_(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function qf(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await jf(t,new CompressionStream("deflate-raw")),o="";for(let r of n)o+=String.fromCharCode(
r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function Os(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await jf(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var P_=4<<
20;async function jf(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,l=t.readable.
getReader();for(;;){let{done:c,value:p}=await l.read();if(c)break;if(r.push(p),i+=p.length,i>P_)throw new Error("the lin\
k unpacks to too much")}let a=new Uint8Array(i),u=0;for(let c of r)a.set(c,u),u+=c.length;return a}var Jf={before:[],after:[]};function Fc(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Yf(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Zf(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Mi=/([^.[\]]+)|\[(\d+)\]/gy;function Ls(e){let t=[];for(Mi.lastIndex=0;Mi.lastIndex<e.length;){e[Mi.lastIndex]==="."&&
Mi.lastIndex++;let n=Mi.lastIndex,o=Mi.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Qf(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Rs(e){return typeof e=="\
string"?Ls(e):e}function Pi(e,t){let n=e;for(let o of Rs(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function ve(e,t,n){return Ic(e,Rs(t),n)}function Ic(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let a=Array.isArray(e)?[...e]:e==null?[]:[e],u=Ic(a[o],r,n);return u===void 0?a.splice(o,1):a[o]=u,a}let i=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),l=Ic(i.get(o),r,n);return l===void 0?i.delete(o):i.set(o,l),Object.fromEntries(
i)}function qc(e,t){let n=Pi(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function Vc(e,t,n,o){let r=qc(e,Rs(t));return r.
splice(n,0,o),ve(e,t,r)}function ia(e,t,n){let o=qc(e,Rs(t));return o.splice(n,1),ve(e,t,o.length>0?o:void 0)}function Xf(e,t,n,o){
let r=qc(e,Rs(t));if(n<0||n>=r.length)return e;let[i]=r.splice(n,1);return r.splice(Math.max(0,Math.min(o,r.length)),0,i),
ve(e,t,r)}function sn(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&sn(e[o],t[o]))}function Dr(e){return`'${e.replaceAll("'","''")}'`}var eh="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",E_=new RegExp(`^${eh}(\\.${eh}\
)*$`,"u"),D_=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function Re(e){return E_.test(e)&&!D_.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Wo(e){
return`event = ${Dr(e)}`}var A_=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Ns(e){let t=e===void 0?null:A_.exec(e);return t?
t[1].replaceAll("''","'"):null}function Uc(e,t){let n=Re(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Dr(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Dr(String(o))).join(", ")})`:`${n} = ${String(t)}`}function sa(e,t){return e===
void 0||e.trim()===""?t:`${th(e)} and ${th(t)}`}function th(e){return/\bor\b/i.test(e)?`(${e})`:e}var $_=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Tt(e){
let t=$_.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Wc(e){let t=e[Er(e)];return pe(
t?.by).find(n=>!la(n))??null}function la(e){return/^\s*(time|bins)\s*\(/i.test(e)}function oh(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:O_(e.document),as:e.as}},i=n[t],l=Tt(e.document),a=Wc(e.document);
if(i){let d=nh({...l,...i.document},a);return{state:{view:t,document:d,as:i.as,open:[]},waiting:r,said:null}}let u=L_(t)?
Ns(l.where):null;u!==null&&delete l.where;let c=nh({...l,...Ar(t,u,o)},a),p=u===null?null:`The filter ${Wo(u)} became ${R_(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:r,said:p}}function O_(e){let t=Er(e);return e[t]===void 0?
{}:{[t]:e[t]}}function L_(e){return e==="funnel"||e==="retention"||e==="paths"}function R_(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Ar(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter(N_).map(B_),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":Wo(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:Wo(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":Wo(i)}}}}function N_(e){return e!==void 0}function B_(e){return{
where:Wo(e)}}function nh(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=pe(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(la),t]}}}var Kc={view:"explore",document:{dataset:""},as:null,open:[]},gt=ue(Kc),Bn=ue(Jf),rh=ue({state:Kc,how:"load"}),aa={},ua=!1,
He=gt,ca=rh,ye=At(()=>gt.value.document),ih=At(()=>gt.value.view),sh=At(()=>gt.value.as),Ei=At(()=>gt.value.open),qt=At(
()=>gt.value.document.dataset),Di=At(()=>Bn.value.before.length>0),Ai=At(()=>Bn.value.after.length>0);function re(e,t="p\
ush"){let n={...gt.value,...e};sn(n,gt.value)||((t==="push"||!ua)&&(Bn.value=Fc(Bn.value,gt.value)),ua=t==="replace",jc(
n,t))}function oe(e,t,n="push"){re({document:ve(gt.value.document,e,t)},n)}function ln(e){re({open:[...gt.value.open,e]})}
function pa(){re({open:gt.value.open.slice(0,-1)})}function lh(e,t){let n=oh(gt.value,e,aa,t);return aa=n.waiting,re(n.state),
n.said}function xo(){ah(Yf(Bn.value,gt.value))}function $i(){ah(Zf(Bn.value,gt.value))}function ah(e){e&&(Bn.value=e.stack,ua=!1,
jc(e.value,"push"))}function Gc(e){sn(e,gt.value)||(gt.value!==Kc&&(Bn.value=Fc(Bn.value,gt.value)),ua=!1,jc(e,"load"))}
function jc(e,t){gt.value=e,rh.value={state:e,how:t}}function uh(){return{undo:Bn.value,waiting:aa}}function ch(e){Bn.value=
e.undo,aa=e.waiting}var $t=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function da(){return new $t(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function ma(e,t=0){let n=Jc(e)&&Jc(
e.error)?e.error:null;if(!n)return new $t({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new $t({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:z_(n.span),status:t})}
function z_(e){if(!Jc(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Jc(e){return e!==null&&typeof e=="object"}function Oi(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}async function Ze(e,t={}){let n=await Li(e,t);if(n.status!==204)return await ph(n)}async function Li(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await H_(wn(e),n);
if(!o.ok)throw ma(await ph(o).catch(()=>null),o.status);return o}async function H_(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:da()}}async function ph(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new $t({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function wo(e){return e instanceof DOMException&&
e.name==="AbortError"}function tt(e){return e instanceof $t?e:new $t({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var fa=ue({value:null,error:null}),Yc=new Map,ro=fa;async function Ko(){try{let e=await Ze("v1/datasets");fa.value={value:e.
datasets,error:null}}catch(e){fa.value={value:fa.value.value,error:tt(e)}}}function it(e){let t=Yc.get(e);return t||(t=ue(
{value:null,error:null}),Yc.set(e,t),Zc(e)),t}async function Zc(e){let t=Yc.get(e);if(!(!t||e===""))try{t.value={value:await Ze(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:tt(n)}}}async function dh(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await Ze(
i,{signal:o})).values}async function mh(e,t,n){return Ze(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var ha=new Map;function Qc(e){return ha.has(e)||hh(e),ha.get(e)??{events:[]}}async function hh(e){if(e==="")return{events:[]};
ha.set(e,{events:[]});let n={events:(await dh(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return ha.set(e,n),n}var fh=864e5;
async function Xc(e,t){let n=t==="explore"?null:hh(e);ro.value.value||await Ko();let o=ro.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*fh,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*fh,l=n?await n:Qc(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:ep(),...Ar(t,null,l)}}function ep(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var ga="sluice.";function Go(e){return Bs(()=>localStorage.getItem(ga+e))}function jo(e,t){Bs(()=>localStorage.setItem(ga+
e,t))}function gh(e){let t=Bs(()=>sessionStorage.getItem(ga+e));return t===null?null:Bs(()=>JSON.parse(t))}function yh(e,t){
Bs(()=>sessionStorage.setItem(ga+e,JSON.stringify(t)))}function Bs(e){try{return e()}catch{return null}}var $r=ue({kind:"home"}),Yo=$r,Jo=Promise.resolve(),bh=0;async function vh(){let e=gh("undo");e?.undo&&Array.isArray(e.undo.
before)&&ch(e),addEventListener("popstate",()=>{tp()}),addEventListener("pagehide",()=>yh("undo",uh())),await tp(),It(()=>{
let{state:t,how:n}=ca.value;n!=="load"&&(Jo=Jo.then(()=>ya(t,n)))})}function an(e,t=""){history.pushState(null,"",wn(e)+
(t===""?"":`#${t}`)),tp()}function np(e=He.value){$r.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Jo=Jo.then(()=>ya(e,"push"))}async function zs(e){return`${wn(Wf(e.document.dataset,e.view))}#${await Gf(e)}`}async function ya(e,t){
let n=await zs(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),$r.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function tp(){let e=++bh,t=Uf(If(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){$r.value=t;return}let n=await ra(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Xc(t.dataset,t.view);e===bh&&(Gc({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),$r.value=t,n||(Jo=Jo.then(
()=>ya(He.value,"replace"))))}async function Ri(e){let{view:t,document:n}=He.value,o=await Xc(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Gc(r),$r.value={kind:"view",dataset:e,view:t,fragment:""},Jo=Jo.then(()=>ya(r,"repla\
ce"));return}re(r),$r.value.kind!=="view"&&np()}var F_=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function ba(e){let t=F_.exec(e)?.[1];if(t===void 0)return null;let n=xh(
t),[o,r,i]=n.map(a=>a.trim()),l=Number(r);return!o||!Number.isInteger(l)||l<1||n.length>3||i!==void 0&&!/^'(log|linear)'$/i.
test(i)?null:{value:o,count:l,scale:/log/i.test(i??"")?"log":"linear"}}function op({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function xh(e){let t=[],n=0,o="",r=0;for(let i=0;i<e.length;i++){let l=e[i];
o!==""?l===o&&(o=""):l==="'"||l==='"'?o=l:l==="("||l==="["?n++:l===")"||l==="]"?n--:l===","&&n===0&&(t.push(e.slice(r,i)),
r=i+1)}return[...t,e.slice(r)]}function I_(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function wh(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&I_(t[1])?xh(t[1])[0].trim():"";return n===""?null:n}var q_=40,V_=40;function Hs(e){if(e.samples)return"raw";let t=pe(e.aggregate?.by);return t.some(o=>ba(o)!==null)?t.some(
Zo)?"heat":"distribution":t.some(Zo)?"line":"table"}function Zo(e){return/^\s*time\s*\(/i.test(e)}function zn(e){for(let t of pe(
e.aggregate?.by)){let n=ba(t);if(n)return n}return null}function Fs(e,t,n,o){if(t==="raw")return e.samples?e:{...Tt(e),samples:{}};
let r=e.aggregate??n??Ar("explore",null,{events:[]}).aggregate,i={...Tt(e),aggregate:r},l=pe(r.by).filter(u=>!la(u)),a=pe(
r.by).find(Zo)??"time('auto')";switch(t){case"distribution":return kh(i,u=>[u,...l.slice(0,1)],q_,o);case"heat":return kh(
i,u=>[a,u],V_,o);case"line":return rp(i,[a,...l],n);case"bar":return rp(i,l.length>0?l:[a],n);default:return rp(i,l,n)}}
function U_(e){for(let t of pe(e.aggregate?.measures)){let n=wh(t);if(n!==null)return n}return null}function kh(e,t,n,o){
let r=zn(e)??W_(e,n,o);if(!r)return e;let{over:i}=e.aggregate;return{...e,aggregate:{...i===void 0?{}:{over:i},measures:[
"count()"],by:[...t(op(r))]}}}function W_(e,t,n){let o=U_(e),r=o===null?n[0]:n.find(({value:i})=>i===o)??{value:o,log:!1};
return r?{value:r.value,count:t,scale:r.log?"log":"linear"}:null}function rp(e,t,n){let o=e.aggregate,r=zn(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:i,order:l,limit:a,...u}=r,c=JSON.stringify(pe(i))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&l!==void 0?{order:l}:{},...c&&a!==void 0?{limit:a}:{},...t.length>0?{by:[...t]}:{}}}}function va(e,t){
let n=zn(e);if(!e.aggregate||!n)return e;let o=pe(e.aggregate.by).map(r=>ba(r)?op({...n,...t}):r);return{...e,aggregate:{
...e.aggregate,by:o}}}var K_=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function xa(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Ni(e,t){return e<0?"−"+t:t}function Ve(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Ni(e,xa(n)+(o===void 0?"":`.${o}`))}
function Ee(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Ni(e,G_(t));if(t>=9995e11)return Ni(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=K_.find(([r])=>Number((t/r).toPrecision(3))>=1);return Ni(e,Number(t/
n).toPrecision(3)+" "+o)}function G_(e){return Number.isInteger(e)?xa(String(e)):e>=1e3?xa(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function Ue(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Ni(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return Ni(e,`${xa(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Or(e){
let t=Ue(e);return e>0?`+${t}`:t}function Ch(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var ip=[[86400,"d"],[3600,"h"],[60,"min"]];function Is(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Is(-e)}`;
if(e<59.95)return j_(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=ip.findIndex(
([c])=>t>=c),[o,r]=ip[n],i=Math.floor(t/o),[l,a]=ip[n+1]??[1,"s"],u=Math.round((t-i*o)/l);return u===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${u}${" "}${a}`}function j_(e){return e===0?`0${" "}s`:e<999e-6?`${sp(e*1e6)}${" "}µs`:e<.9995?
`${sp(e*1e3)}${" "}ms`:`${sp(e)}${" "}s`}function sp(e){return String(Number(e.toPrecision(e>=100?3:2)))}function _h(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Is(e/1e3)}var Fn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Sh={text:Fn.other,kind:"other"},J_=new Set(Object.
values(Fn)),Y_=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function Z_(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function De(e){return e.toWellFormed().replace(Y_,Z_).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ie(e){
if(e==null)return{text:Fn.null,kind:"null"};if(e==="")return{text:Fn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ie(n).text).join(", "),kind:"value"};let t=De(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:J_.has(t)?`"${t}"`:t,kind:"value"}}var Q_=new Intl.Segmenter("en",{granularity:"grapheme"});function Th(e){return Array.
from(Q_.segment(e),t=>t.segment)}function qs(e,t){if(e.length<=t)return e;let n=Th(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Mh(e,t){if(e.length<=t)return e;let n=Th(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var X_={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Ph=new Map;function Eh(e,t){let n=`${t} ${e}`,o=Ph.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...X_[t],timeZone:e,hourCycle:"h23"}),Ph.set(n,o)),o}function lp(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function Ae(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):lp(t)?Eh(t,n).format(o):`${Eh("UTC",n).format(o)} UTC`}function wa(e,t=Date.now()){return e==="UTC"||!lp(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function ka(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:lp(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function kn(e,t,n){return t>=300*86400?Ae(e,n,"year"):t>=28*86400?Ae(e,n,"month"):t>=.9*86400?
Ae(e,n,"day"):t>=60?Ae(e,n,"minute"):Ae(e,n,"second")}function yt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function We(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${Ve(e)} ms`:Is(e/1e3);case"seconds":return n?`${Ve(e)} s`:Is(e);case"bytes":return n?`${Ve(e)} B`:
Ch(e);case"share":return n?`${Ve(e*100)} %`:Ue(e);case"none":return n?Ve(e):Ee(e)}}function ko(e){return e.type==="int64"||
e.type==="float64"}function Ca(e,t,n){return typeof e=="number"&&ko(t)?{text:We(e,yt(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:Ae(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ie(e)}var eS=100;function Bi(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:r})=>yt(
o)!=="none"?0:r==="float64"?1:2;return t.toSorted((o,r)=>n(o)-n(r)).map(o=>{let{min:r,max:i}=o;return{value:Re(o.name),log:typeof r==
"number"&&typeof i=="number"&&r>0&&i/r>eS}})}var Dh="Ce",Ah="Ie",$h="Ue";var Oh="Ee",Lh="Le";var nS=Symbol.for("pv"),oS=0;function s(e,t,n,o,r,i){t||(t={});var l,a,u=t;if("ref"in u&&typeof e!="function")for(a in u={},t)a=="ref"?l=t[a]:u[a]=t[a];
var c={type:e,props:u,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:nS,__v:--oS,__i:-1,__u:0};return(r||
i)&&(c.__source=r,c.__self=i),xe.vnode&&xe.vnode(c),c}function Rh({busy:e,done:t=null}){let n=V(null);return rt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),s("div",{class:Dh,"aria-hidden":"true",children:e&&(t===null||t===0?s("div",{class:$h}):s("div",{ref:n,class:Ah}))})}
function io({lines:e=6}){return s("div",{class:Oh,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>s("div",{class:Lh},
n))})}var rS=/^[=+\-@\t\r]/;function iS(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=rS.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Nh(e,t){
return[e,...t].map(n=>`${n.map(iS).join(",")}\r
`).join("")}function de(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var sS={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
den":"true",focusable:"false",children:s("path",{d:sS[e]})})}function _a(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:l,height:a}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let b=t.right+i+l<=u-8;zh(
e,b?t.right+i:t.left-i-l,Bh(t.top,a,c));return}let p=c-8-t.bottom-i,d=t.top-i-8,m=o==="bottom"?a<=p||p>=d:!(a<=d||d>=p),
h=Math.max(m?p:d,64),y=r==="start"?t.left:r==="end"?t.right-l:t.left+(t.width-l)/2;a>h&&(e.style.maxHeight=`${h}px`),zh(
e,Bh(y,l,u),m?t.bottom+i:t.top-i-Math.min(a,h))}function Bh(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function zh(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Hh="Me";var up=ue(null),ap,uS=500;function Fh(e,t,n){clearTimeout(ap),ap=setTimeout(()=>{e.isConnected&&(up.value={anchor:e,text:t})},
n)}function Co(){clearTimeout(ap),up.value=null}function Qo(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Fh(
t.currentTarget,e,uS)},onPointerLeave:Co,onPointerDown:Co,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Fh(n,e,0)},onBlur:Co}:{}}function Ih(){let e=V(null),t=up.value;return rt(()=>{!e.current||!t||(e.current.showPopover(),
_a(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?s("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Hh,children:t.text}):null}var cp={};bc(cp,{button:()=>pp,danger:()=>dS,default:()=>fS,iconOnly:()=>dp,outlined:()=>cS,primary:()=>pS,quiet:()=>mS,
small:()=>mp});var pp="e",cS="Ne",pS="w",dS="Re",dp="T",mS="q",mp="G",fS={button:pp,outlined:cS,primary:pS,danger:dS,iconOnly:dp,
quiet:mS,small:mp};function N(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:l="plain",small:a=!1}=e,u=t==null,c=Qo(u||i?[r,i].filter(
Boolean).join("  "):void 0);return s("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:de(pp,l!=="plain"&&
cp[l],u&&dp,a&&mp,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&s(se,{name:n}),t,o&&s(se,{name:o,size:12})]})}var qh="b";var Us=[];function Vh(){return Us.length>0}function Ot(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=V(null);return rt(()=>{
let i=r.current;if(!i||!t)return;i.showPopover();let l=()=>_a(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);
l();let a=new ResizeObserver(l);return a.observe(i),addEventListener("resize",l),()=>{a.disconnect(),removeEventListener(
"resize",l)}},[t]),yS(r,o),bS(r,t,n),s("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:de(
qh,e.class),children:e.children})}function yS(e,t){rt(()=>{if(Co(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function bS(e,t,n){let o=V(n);o.current=n,X(()=>{let r={};Us.push(
r);let i=a=>{let u=a.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!vS(e.current,u)&&o.current()},
l=a=>{a.key!=="Escape"||a.defaultPrevented||Us.at(-1)!==r||(a.preventDefault(),a.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",i,!0),document.addEventListener("keydown",l),()=>{Us.splice(Us.indexOf(r),1),document.removeEventListener(
"pointerdown",i,!0),document.removeEventListener("keydown",l)}},[t])}function vS(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Uh="Ae",Wh="o",Kh="De",Gh="He",jh="Fe",Jh="Te",Yh="qe",Zh="Ge";function Lr({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let l=V(null),a=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||r(),c.act())};return s(Ot,{anchor:e,onClose:r,placing:i,children:[n&&s("div",{class:Yh,children:n}),
s("div",{ref:l,role:"menu","aria-label":t,class:Uh,onKeyDown:c=>wS(c,l.current,r),children:o.map((c,p)=>c==="rule"?s("di\
v",{role:"separator",class:Jh},p):s("button",{type:"button",tabIndex:-1,class:de(Wh,c.danger&&Kh),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[a?s("span",{class:Zh,children:c.checked&&s(se,{name:"check"})}):c.
icon&&s(se,{name:c.icon}),s("span",{class:Gh,children:c.label}),c.keys&&s("span",{class:jh,children:c.keys})]},p))})]})}
function wS(e,t,n){let o=[...t?.querySelectorAll("button")??[]],r=o.indexOf(document.activeElement),i=l=>{e.preventDefault(),
e.stopPropagation(),o[(l+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:
r-1);else if(e.key==="Home")i(0);else if(e.key==="End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let l=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.
slice(r+1),...o.slice(0,r+1)].find(l);a&&i(o.indexOf(a))}}function Lt({items:e,menuLabel:t,head:n,placing:o,...r}){let i=V(
null),[l,a]=E(!1);return s(H,{children:[s(N,{...r,buttonRef:i,popup:"menu",expanded:l,onClick:()=>a(!l)}),l&&s(Lr,{anchor:i.
current,label:t,head:n,items:e,onClose:()=>a(!1),...o?{placing:o}:{}})]})}var Qh="Je",Xh="Ke",eg="Oe",tg="d",ng="l";var Ks=ue([]),Sa=new Map,CS=1e4,_S=1;function Vt(e,t=null){let n=_S++;Ks.value=[...Ks.value,{id:n,text:e,action:t}].slice(
-3),og(n)}function og(e){Sa.set(e,setTimeout(()=>fp(e),CS))}function fp(e){clearTimeout(Sa.get(e)),Sa.delete(e),Ks.value=
Ks.value.filter(t=>t.id!==e)}function rg(){return s("div",{class:Qh,role:"status",children:Ks.value.map(({id:e,text:t,action:n})=>s(
"div",{class:Xh,onPointerEnter:()=>clearTimeout(Sa.get(e)),onPointerLeave:()=>og(e),children:[s("span",{class:eg,children:t}),
n&&s("button",{type:"button",class:tg,onClick:()=>{fp(e),n.act()},children:n.label}),s("button",{type:"button",class:ng,
"aria-label":"Close",onClick:()=>fp(e),children:s(se,{name:"close",size:14})})]},e))})}function lt(e,t){SS(e).then(n=>Vt(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function SS(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}function Gs(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var hp=new Map,ig=7;function zi(e,t){let n=JSON.stringify([e,t??null]),o=hp.get(n);return o===void 0&&(o=[...hp.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,hp.set(n,o)),o}function Ta(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/ig)%4]}function so(e){return`--series-${e%ig+1}`}var sg=ue(0),Ma=sg;new MutationObserver(()=>{sg.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function $e(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var gp=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],TS=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function js(e,t){let n=gp.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?TS.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${lg(e.from,t,"the first event")} – ${lg(e.
to,t,"now")}`}function lg(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return Ae(e,t,Ae(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Js=2,Cn=16,Rr=20,MS=24;async function ag(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let r=e.getBoundingClientRect(),i=o.map(y=>({canvas:y,box:y.getBoundingClientRect()})),l=Math.min(...i.map(({box:y})=>y.
top)),a=Math.max(...i.map(({box:y})=>y.bottom))-l,u=PS(e),c=Math.max(1,Math.floor((r.width-2*Cn)/200)),p=Math.ceil(u.length/
c)*Rr+2*Rr,d=globalThis.document.createElement("canvas");d.width=r.width*Js,d.height=(Cn+2*Rr+a+p+Cn)*Js;let m=d.getContext(
"2d");if(!m)return null;m.scale(Js,Js),m.fillStyle=$e("--surface"),m.fillRect(0,0,r.width,d.height/Js);let h=Cn+2*Rr;Pa(
m,ES(t),Cn,Cn+12,`600 13px ${$e("--font")}`,$e("--text"),r.width-2*Cn),Pa(m,`${De(t.dataset)}, ${js(t,n)}, ${n}`,Cn,Cn+12+
Rr,`12px ${$e("--font")}`,$e("--muted"),r.width-2*Cn);for(let{canvas:y,box:b}of i)m.drawImage(y,b.left-r.left,h+b.top-l,
b.width,b.height);return u.forEach(({text:y,color:b},w)=>{let[_,C]=[Cn+w%c*200,h+a+Rr+Math.floor(w/c)*Rr];m.fillStyle=b,
m.fillRect(_,C-8,12,8),Pa(m,y,_+20,C,`12px ${$e("--font")}`,$e("--text"),168)}),Pa(m,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Cn,h+a+p-4,`12px ${$e("--font")}`,$e("--muted"),r.width),new Promise(y=>{d.toBlob(y,"\
image/png")})}function Pa(e,t,n,o,r,i,l){e.font=r,e.fillStyle=i;let a=t;for(let u=t.length;u>8&&e.measureText(a).width>l;u=
Math.floor(u*.9))a=qs(t,u);e.fillText(a,n,o)}function PS(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,MS)}function ES(e){let t=pe(e.aggregate?.measures).join(", ")||"count()",n=pe(e.aggregate?.by);
return De(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}function ug(){return[{label:"Copy link",icon:"share",act:()=>{zs(He.value).then(e=>lt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>lt(JSON.stringify(He.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>lt(bp(He.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>lt(vp(He.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>lt(xp(He.value.document),"The code")}]}function yp(e){
return`'${e.replaceAll("'","'\\''")}'`}function bp(e){return`sluice query ${yp(JSON.stringify(e))}`}function vp(e){return`\
curl -H 'Content-Type: application/json' ${yp(wn("v1/query"))} \\
  -d ${yp(JSON.stringify(e))}`}function xp(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var cg="Pe";function dg({document:e,answer:t,zone:n}){let o=V(null),r=l=>{l.catch(a=>Vt(De(tt(a).message)))},i=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return s("span",{ref:o,class:cg,children:s(Lt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>r($S(o.
current,e,n,i))},{label:"CSV, as shown",icon:"table",act:()=>r(mg(t,i))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>r(LS(e,i))},{label:"CSV, raw from the server",icon:"table",act:()=>r(pg(e,"csv",`${i}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Gs(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${i}.json`)},{label:"Arrow",icon:"download",act:()=>r(pg(e,"arrow",`${i}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>lt(vp(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>lt(bp(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>lt(xp(e),"The code")},{label:"Copy link",icon:"share",act:()=>{zs(He.
value).then(l=>lt(l,"The link"))}}],children:"Export"})})}async function $S(e,t,n,o){let r=e?.closest("figure")??e?.closest(
"section");if(!r)return;let i=await ag(r,t,n);i?Gs(i,`${o}.png`):Vt("This chart is a table; take it along as CSV.")}async function mg(e,t){
let n=[...e.rows,...e.other?[OS(e.other,"(other)")]:[]];Gs(new Blob([Nh(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function OS(e,t){return e.map((n,o)=>o===0?t:n)}async function LS(e,t){await mg(await Ze("v1/q\
uery",{body:ve(ve(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function pg(e,t,n){let o=await Li(`v1/query?\
format=${t}`,{body:e});Gs(await o.blob(),n)}function ct(e,t){let n=pe(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((l,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(l=>e.columns[l]?.name==="time"&&e.columns[l]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(l=>l!==i),measures:o.slice(r.length).filter(l=>ko(e.columns[l]))}}function fg(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Ys(e,t,n,o=null){let{times:r,starts:i,places:l}=RS(e,t),a=new Map,
u=()=>new Array(r.length).fill(null);e.rows.forEach((p,d)=>{let m=gg(p[t.time]);if(m===null)return;let h=t.keys.map(T=>p[T]),
y=JSON.stringify(h),b=a.get(y);b||a.set(y,b={keys:h,values:u(),low:u(),high:u(),estimated:!1});let w=p[n],_=l.get(m);b.values[_]=
typeof w=="number"?w:null;let C=o?.[d]?.[n];C&&(b.estimated=!0,[b.low[_],b.high[_]]=C)});let c=[...a.values()].map(({keys:p,
values:d,low:m,high:h,estimated:y})=>({keys:p,values:d,low:y?m:null,high:y?h:null,total:d.reduce((b,w)=>b+(w??0),0)}));return{
times:r,starts:i,series:c.sort((p,d)=>d.total-p.total)}}function RS(e,t){let n=new Map;for(let r of e.rows){let i=gg(r[t.
time]);i!==null&&n.set(i,String(r[t.time]))}let o=[...n.keys()].sort((r,i)=>r-i);return{times:o,starts:o.map(r=>n.get(r)),
places:new Map(o.map((r,i)=>[r,i]))}}function hg(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(i,l)=>e.reduce((a,u)=>a+
Math.max(0,u[l]??0),0)),r=new Array(n).fill(0);return e.map(i=>i.map((l,a)=>(r[a]+=Math.max(0,l??0),t?o[a]===0?0:r[a]/o[a]:
r[a])))}function tr(e){return/^\s*(count|sum)\s*\(/i.test(e)}function gg(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function _n(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var NS=new Set(["estimate","running","exact","error","cancelled","live"]);function Ea(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!NS.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?ma(n):null,
body:n}}function Da(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var yg=!0;async function bg(e,t,n){try{if(yg&&await BS(e,t,n))return;await zS(e,t,n)}catch(o){if(!wo(o))throw o}}async function BS(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await Li("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await HS(i,l=>{let a=Ea(l);a&&t(a)}),!0}catch(o){if(!(o instanceof $t)||o.status!==404&&o.status!==
405)throw o;return yg=!1,!1}}async function zS(e,t,n){if(!("run"in e))throw new $t({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await Li("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function HS(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let l=(o+
i).split(`
`);o=l.pop()??"";for(let a of l)a!==""&&t(a)}o!==""&&t(o)}var _p=250,FS=8e3,In=ue("idle"),qn=new Map,wp=null,IS=1,Zs=_p,kp,Aa=In;function vg(e,t,n=[]){let o=IS++,r=n.filter(i=>qn.
has(i));qn.set(o,{message:e,take:t,abort:null}),In.value==="open"&&Tp({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
wg(i);return In.value==="http"&&kg(o),In.value==="idle"&&Mp(),o}function Sp(e){qn.has(e)&&(In.value==="open"&&Tp({id:e,cancel:!0}),
wg(e))}function xg(){In.value==="away"&&(clearTimeout(kp),Mp())}function wg(e){qn.get(e)?.abort?.abort(),qn.delete(e)}function Tp(e){
wp?.send(JSON.stringify(e))}function Mp(){In.value=In.value==="away"?"away":"connecting";let e=new URL(wn("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,wp=t,Zs=_p,In.value="open";
for(let[o,r]of qn)Tp({id:o,...r.message})},t.onmessage=o=>VS(String(o.data)),t.onclose=()=>{wp=null,n?Pp():qS()}}async function qS(){
if(!await fetch(wn("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Pp();Zs=_p,In.value="http";for(let t of qn.
keys())kg(t)}function Pp(){In.value="away",clearTimeout(kp),kp=setTimeout(Mp,Zs*(.75+Math.random()/2)),Zs=Math.min(Zs*2,
FS)}function VS(e){let t=Ea(e);t&&Cp(t)}function Cp(e){let t=qn.get(e.id);t&&(Da(e)&&qn.delete(e.id),t.take(e))}function kg(e){
let t=qn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!qn.has(e))return;if(t.abort=null,o instanceof
$t&&o.code===da().code)return Pp();let r=o instanceof $t?o:new $t({code:"unexpected",message:String(o)});Cp({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};bg(t.message,o=>Cp({...o,id:e}),t.abort.
signal).catch(n)}var US={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},WS=100,Qs=class{present=ue(
US);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!sn(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=vg({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Sp(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Sp(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Da(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+WS-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let l=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:l,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function Vn(e){
let t=ce(()=>new Qs,[]),n=e===null?"":JSON.stringify(e);return X(()=>{e?t.run(e):t.cancel()},[n]),X(()=>()=>t.close(),[]),
t.result.value}function Nr(e,t){let n=typeof t=="string"?t:Qf(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var Ep={};bc(Ep,{default:()=>YS,empty:()=>jS,null:()=>GS,other:()=>JS,value:()=>KS});var KS="Qe",GS="Ve",jS="We",JS="Ye",
YS={value:KS,null:GS,empty:jS,other:JS};function q({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??ie(e),i=o?Mh(r.text,n):qs(r.text,n);return s("bdi",{class:Ep[r.
kind],title:i===r.text?void 0:qs(r.text,2e3),children:i})}var Cg=8;function ZS(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-Cg,o)),i=Math.min(o,Math.ceil((e+t)/n)+Cg);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function $a(e,t,n){let[o,r]=E({scroll:0,height:600});return X(()=>{let i=e.current;
if(!i)return;let l=()=>{let u=Math.floor(i.scrollTop/t)*t;r(c=>c.scroll===u&&c.height===i.clientHeight?c:{scroll:u,height:i.
clientHeight})};l();let a=new ResizeObserver(l);return a.observe(i),i.addEventListener("scroll",l,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",l)}},[t]),ZS(o.scroll,o.height,t,n)}function _g(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Sg(e,t,n,o,r=0){let{row:i,column:l}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:a?n-
1:i+1,column:l}],["ArrowUp",{row:a?0:i-1,column:l}],["ArrowRight",{row:i,column:a?o-1:l+1}],["ArrowLeft",{row:i,column:a?
0:l-1}],["PageDown",{row:i+10,column:l}],["PageUp",{row:i-10,column:l}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!c||n<=r||o===0?null:{row:Math.max(r,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var Tg="J",Mg="Ze",Dp="x",Pg="y",Eg="K",Dg="i",Ag="s",Oa="_e",Ap="O",$p="r",$g="k",Op="ei",Og="z",Lg="ii",Rg="ri";function La(e){let{columns:t,rows:n,summary:o=[]}=e,r=V(null),i=Jt(),l=_g(),a=$a(r,l,n.length),[u,c]=E(null),[p,d]=E(new Map),
m=t.map(({key:b,width:w})=>{let _=p.get(b);return _===void 0?w??"minmax(80px, max-content)":`${_}px`}).join(" ")+" minma\
x(0, 1fr)",h=b=>{let w=Sg(b,u,n.length+o.length,t.length,e.onSort?-1:0);if(w){b.preventDefault(),c(w),XS(r.current,w,l);
return}let _=u?[...n,...o][u.row]:void 0,C=u?t[u.column]:void 0;if(u?.row===-1&&C&&(b.key==="Enter"||b.key===" ")){b.preventDefault(),
C.sortable!==!1&&e.onSort?.(Ng(C,e.sort??null));return}let T=r.current?.querySelector('[data-cursor="true"]');(b.key==="\
Enter"||b.key===".")&&_!==void 0&&C&&T&&b.target===r.current&&(b.preventDefault(),b.stopPropagation(),(e.onMenu??e.onCell)?.(
_,C,T))},y=(b,w,_)=>s(e2,{id:i,row:b,at:w,columns:t,cursor:u?.row===w?u.column:-1,onCursor:c,summary:_,last:w===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},_?`summary ${w}`:w);return s("div",{ref:r,class:Tg,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${i}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:h,onFocus:b=>{b.target===r.current&&!u&&c({row:0,column:0})},children:s("div",{class:Mg,role:"\
presentation",style:{gridTemplateColumns:m},children:[s("div",{role:"row","aria-rowindex":1,class:de(Dp,Pg),children:t.map(
(b,w)=>s(t2,{id:`${i}--1-${w}`,column:b,cursor:u?.row===-1&&u.column===w,sort:e.sort??null,onSort:e.onSort,onWidth:_=>d(
new Map(p).set(b.key,_))},b.key))}),a.before>0&&s("div",{role:"presentation",class:Lg,style:{height:`${a.before}px`}}),n.
slice(a.first,a.end).map((b,w)=>y(b,a.first+w,!1)),a.after>0&&s("div",{role:"presentation",class:Rg,style:{height:`${a.after}\
px`}}),o.map((b,w)=>y(b,n.length+w,!0))]})})}function XS(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function e2({id:e,row:t,at:n,columns:o,cursor:r,onCursor:i,
summary:l,last:a,onMenu:u,onCell:c}){return s("div",{role:"row","aria-rowindex":n+2,class:de(Dp,l&&Og,a&&Eg),children:o.
map((p,d)=>s("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===r,class:de(Dg,p.number&&Ap,
d===r&&Op),onPointerDown:()=>i({row:n,column:d}),onClick:c&&(m=>c(t,p,m.currentTarget)),onContextMenu:u&&(m=>{m.preventDefault(),
u(t,p,m.currentTarget)}),children:s("span",{class:Oa,children:p.cell(t,n)})},p.key))})}function Ng(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function t2({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:i}){let l=o?.key===t.key?o.descending?"descending":"ascending":"none",a=c=>{let p=c.currentTarget,
d=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=m=>i(Math.max(
48,Math.round(d+m.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=r!==void 0&&t.sortable!==!1;return s("div",{id:e,
role:"columnheader","aria-sort":u?l:void 0,"data-cursor":n,class:de(Ag,t.number&&Ap,n&&Op),children:[u?s("button",{type:"\
button",tabIndex:-1,class:$p,onClick:()=>r(Ng(t,o)),children:[s("span",{class:Oa,children:t.head}),l!=="none"&&s(se,{name:l===
"descending"?"sortDown":"sortUp",size:12})]}):s("span",{class:$p,children:s("span",{class:Oa,children:t.head})}),s("span",
{class:$g,onPointerDown:a})]})}var Bg="ai",zg="ti",Hg="P",Fg="oi",Ig="ni";function Sn({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i,shares:l=!1,label:a="Answer"}){let u=ce(()=>r2(e,t,n,l),
[e,t,n,l]),c=ce(()=>e.rows.map(m=>({cells:m,kind:"group"})),[e]),p=ce(()=>o2(e),[e]),d=i&&((m,h,y)=>i(m.cells,h.key,y));
return s(La,{label:a,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...r?{onSort:r}:{},...d?{onCell:d,onMenu:d}:{}})}
function o2(e){let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,
kind:"total"}),t}function Lp(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.
map(o=>n[o])),n]))}function r2(e,t,n,o){let r=ct(e,t),i=r.time<0?0:_n([...new Set(e.rows.map(u=>Date.parse(String(u[r.time]))/
1e3))].sort((u,c)=>u-c)),l=new Set([r.time,...r.keys]),a=Lp(e,r);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:s(
q,{value:u.name,most:48}),number:ko(u)&&!l.has(c),cell:d=>d.kind!=="group"&&l.has(c)?c===0?s(q,{shown:l2(d.kind)}):null:
c===r.time?kn(String(d.cells[c]),i,n):s(a2,{value:d.cells[c],column:u,zone:n})};return r.measures.includes(c)?[p,...o&&tr(
u.name)&&r.keys.length>0?[i2(e,c)]:[],...a?[s2(e,r,a,c)]:[]]:[p]})}function i2(e,t){let n=i=>typeof i?.[t]=="number"?i[t]:
0,o=n(e.total),r=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"\
176px",sortable:!1,number:!0,cell:({cells:i,kind:l})=>{if(o<=0)return null;let a=n(i)/o;return s("span",{class:Bg,children:[
l!=="total"&&s("span",{class:zg,children:s("span",{class:Hg,"data-other":l==="other",style:{width:`${r>0?n(i)/r*100:0}%`}})}),
s("span",{class:Fg,children:Ue(a)})]})}}}function s2(e,t,n,o){let r=e.columns[o],i=({cells:l,kind:a})=>(a==="total"?e.compare?.
total:a==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>l[c]))))?.[o];return{key:`${r.name} before`,head:"\
vs previous",number:!0,sortable:!1,cell:l=>{let[a,u]=[l.cells[o],i(l)];if(typeof a!="number"||typeof u!="number")return s(
"span",{class:Ig,title:"not there before",children:typeof a=="number"?"new":"–"});let c=`${We(u,yt(r.name),!0)} before`;
return s("span",{title:c,children:u===0?a===0?Ue(0):"new":Or(a/u-1)})}}}function l2(e){return e==="other"?Sh:{text:Fn.total,
kind:"other"}}function a2({value:e,column:t,zone:n}){let o=Ca(e,t,n);return typeof e=="number"?s("span",{title:We(e,yt(t.
name),!0),children:o.text}):s(q,{shown:o,most:64,middle:!0})}function Ra(e,t){let n=[...new Set(e)].sort((d,m)=>d-m),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,r=o?n.slice(1):n,i=r[0],
l=r.at(-1);if(i===void 0||l===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let a=Math.max(1,t.count-1),u=i===l?1:
t.count,p=(t.scale==="log"?u2(i,l>i?(l/i)**(1/a):1.1,u):Array.from({length:u+1},(d,m)=>i+m*(l>i?(l-i)/a:Math.max(1e-9,Math.
abs(i)*.001)))).map(d=>c2(r,d));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function u2(e,t,n){return Array.from({length:n+
1},(o,r)=>e*t**r)}function c2(e,t){let n=0,o=e.length-1;for(;n<o;){let r=n+o>>1;e[r]<t?n=r+1:o=r}for(let r of[e[n],e[n-1]])
if(r!==void 0&&Math.abs(r-t)<=Math.abs(t)*1e-9)return r;return t}function tl({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let r=n+o+1>>1;e[r]<=t?n=r:o=r-1}return n}function Rp(e,t,n,o,r){let i=new Map,l=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(y=>u[y]),p=JSON.stringify(c),d=i.get(p);d||i.set(p,d={keys:c,counts:new Array(
l).fill(0),nulls:0});let m=typeof u[r]=="number"?u[r]:0,h=u[n];if(typeof h!="number")d.nulls+=m;else{let y=t.zero&&h<=0?
0:tl(t,h*(1+Math.sign(h)*1e-12));y>=0&&y<l&&(d.counts[y]+=m)}}return[...i.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function nl(e){let t=e.reduce((o,r)=>o+r,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function qg(e,t,n){let o=nl(t),r=tl(e,n);if(r<0)return 0;if(r>=t.length)return 1;let i=r===0?0:o[r-1];return i+(o[r]-i)*
(nr(e,n)-r)}function p2({edges:e,scale:t,zero:n},o,r){let i=e[o],l=e[o+1];return t==="log"&&!(n&&o===0)&&i>0?i*(l/i)**r:
i+(l-i)*r}function nr(e,t){let n=e.edges.length-1,o=tl(e,t);if(o<0)return 0;if(o>=n)return n;let r=e.edges[o],i=e.edges[o+
1],a=e.scale==="log"&&!(e.zero&&o===0)&&r>0?Math.log(t/r)/Math.log(i/r):(t-r)/(i-r);return o+Math.max(0,Math.min(1,a))}function Vg(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return p2(e,o,Math.max(0,Math.min(1,t-o)))}function Na(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let r=e.scale==="log"&&
n>0?m2(n,o,t):[];return r.length>1?r:d2(n,o,t)}function d2(e,t,n){let o=(t-e)/Math.max(1,n),r=10**Math.floor(Math.log10(
o)),i=[1,2,5,10].map(a=>a*r).find(a=>a>=o),l=[];for(let a=Math.ceil(e/i-1e-9);a*i<=t*(1+1e-12);a++)l.push(Number((a*i).toPrecision(
12)));return l}function m2(e,t,n){let o=Math.log10(t/e),r=o*3<=n?[1,2,5]:[1],i=Math.max(1,Math.ceil(o/Math.max(1,n))),l=[];
for(let a=Math.floor(Math.log10(e));a<=Math.log10(t);a++)if(a%i===0)for(let u of r){let c=Number((u*10**a).toPrecision(3));
c>=e&&c<=t&&l.push(c)}return l}var Ug="pi";var g2=2;function Ba({height:e,draw:t,onWidth:n}){let o=V(null),[r,i]=E(0),l=Ma.value;return rt(()=>{let a=o.current?.parentElement;
if(!a)return;let u=()=>{let p=Math.floor(a.clientWidth);i(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(a),
()=>c.disconnect()},[]),rt(()=>{let a=o.current?.getContext("2d");if(!a||r===0)return;let u=Math.max(g2,devicePixelRatio);
a.canvas.width=r*u,a.canvas.height=e*u,a.scale(u,u),t(a,r,e)},[t,r,e,l]),s("canvas",{ref:o,class:Ug,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function Hi(e,t,n){e.font=`12px ${$e("--font")}`,e.fillStyle=$e("--muted"),e.textAlign=t,e.textBaseline=
n}function Wg(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),r=[1,2,5,10].map(i=>i*o).find(i=>i>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/r-1e-9)+1},(i,l)=>Number((l*r).toPrecision(12)))}function za(e,t,n,o,r,i){e.
save(),e.beginPath(),e.rect(t,n,o,r),e.clip(),e.setLineDash([]),e.strokeStyle=i,e.lineWidth=1,e.beginPath();for(let l=t-
r;l<t+o;l+=6)e.moveTo(l,n+r),e.lineTo(l+r,n);e.stroke(),e.restore()}var Gg="di",jg="li",Jg="j",Yg="xi",Ha="si",Zg="ci",Qg="gi",Xg="Q",Np="fi",ey="hi",ty="ui",ny="mi",Bp="V";var Br=56,ry=16,oy=12,y2=24;function iy(e){let{edges:t,counts:n,mode:o,unit:r,height:i,color:l,largest:a=0,cursor:u,selection:c}=e,
[p,d]=E(0),m=V(null),h=n.length,y=Math.max(1,p-Br-ry),b=(k,D)=>(k-D.getBoundingClientRect().left-Br)/y*h,w=(k,D)=>Math.max(
0,Math.min(h-1,Math.floor(b(k,D)))),_=Jl((k,D,P)=>{b2(k,D,P,{edges:t,counts:n,mode:o,unit:r,color:l,largest:a,cursor:u,selection:c})},
[t,n,o,r,l,a,u,c]);return s("div",{class:Gg,onPointerMove:k=>{let D=w(k.clientX,k.currentTarget);e.onCursor(D),m.current&&
e.onSelect&&Math.abs(k.clientX-m.current.x)>3&&e.onSelect({from:Math.min(m.current.from,D),to:Math.max(m.current.from,D)+
1})},onPointerUp:k=>{let D=m.current;m.current=null,D&&Math.abs(k.clientX-D.x)<=3&&e.onBin?.(D.from,new DOMRect(k.clientX,
k.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:k=>{k.button===0&&(k.currentTarget.setPointerCapture(
k.pointerId),m.current={from:w(k.clientX,k.currentTarget),x:k.clientX})},children:s(Ba,{height:i,draw:_,onWidth:d})})}function b2(e,t,n,o){
let{edges:r,counts:i,mode:l,cursor:a,selection:u}=o,c=i.reduce((T,k)=>T+k,0),p=l==="count"?i:l==="cdf"?nl(i):i.map(T=>c===
0?0:T/c),d=Wg(l==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),m=d.at(-1)||1,h={left:Br,top:oy,width:t-Br-ry,
height:n-oy-y2},y=T=>h.left+T/Math.max(1,i.length)*h.width,b=T=>h.top+h.height-T/m*h.height;e.clearRect(0,0,t,n),v2(e,h,
d,b,l);let w=$e("--selection"),_=$e(o.color);u&&(e.globalAlpha=.12,e.fillStyle=w,e.fillRect(y(u.from),h.top,y(u.to)-y(u.
from),h.height),e.globalAlpha=1);let C=h.width/i.length>5?1:0;i.forEach((T,k)=>{let D=p[k],P=u!==null&&k>=u.from&&k<u.to;
e.fillStyle=P?w:_,e.globalAlpha=a===null||a===k?1:.75;let $=D>0?Math.max(1,b(0)-b(D)):0;e.fillRect(y(k),b(0)-$,Math.max(
1,y(k+1)-y(k)-C),$)}),e.globalAlpha=1,x2(e,h,r,y,o.unit)}function v2(e,t,n,o,r){e.strokeStyle=$e("--line"),e.lineWidth=1,
Hi(e,"end","middle");for(let i of n){let l=Math.round(o(i))+.5;e.beginPath(),e.moveTo(t.left,l),e.lineTo(t.left+t.width,
l),e.stroke(),e.fillText(r==="count"?Ee(i):Ue(i),t.left-8,l)}}function x2(e,t,n,o,r){Hi(e,"center","top");let i=-1/0,l=(a,u)=>{
let c=e.measureText(a).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<i+12||(e.fillText(a,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),i=p+c)};n.zero&&l("≤ 0",o(.5));for(let a of Na(n,Math.max(2,Math.floor(t.width/80))))
l(We(a,r),o(nr(n,a)))}var sy="vi",ly="wi",ay="bi",uy="yi",cy="ki",py="zi";function or({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:l,children:a}){let[u,c]=E(!1),p=Jt();return s(
"figure",{class:sy,"aria-labelledby":p,children:[s("div",{class:ly,children:[s("h2",{class:ay,children:e}),s("div",{class:uy,
children:[n,s(N,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>c(
!u)})]})]}),s("figcaption",{id:p,class:"spoken",children:t}),u?s("div",{class:py,children:o}):s(H,{children:[s("div",{class:cy,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:m=>{if(!(m.ctrlKey||m.metaKey||m.altKey)){
if(m.key==="t"||m.key==="T")c(!0);else if(!i?.(m))return;m.preventDefault(),m.stopPropagation()}},children:a}),l]}),s("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var Fa=12;function my(e){let{answer:t,document:n,zone:o,bins:r,mode:i,percentiles:l,selection:a,onSelect:u,onBin:c}=e,p=ce(
()=>k2(t,n,r),[t,n,r.count,r.scale]),{edges:d,histograms:m,all:h,property:y}=p,[b,w]=E(null),_=yt(r.value),C=h.counts.length,
T=y===""?h:m[b?.group??0]??h,k=$=>{let B={ArrowRight:(b?.bin??-1)+1,ArrowLeft:(b?.bin??C)-1,Home:0,End:C-1}[$.key];if(B!==
void 0&&C>0){let F=Math.max(0,Math.min(B,C-1));return $.shiftKey&&u(C2(a,b?.bin??F,F),d),w({bin:F,group:b?.group??0,left:F>
C/2}),!0}if($.key!=="Enter"&&$.key!=="."||!b)return!1;let K=$.target.getBoundingClientRect();return c(b.bin,d,y===""?[]:
T.keys,new DOMRect(K.left+Br+(b.bin+.5)/C*(K.width-Br-16),K.top+80,0,0)),!0},D=Math.max(0,...m.slice(0,Fa).map(({counts:$,
total:B})=>Math.max(0,...$)/(i==="count"?1:B||1))),P=($,B)=>s(iy,{edges:d,counts:$.counts,mode:i,unit:_,height:y===""?320:
132,color:y===""?"--series-1":so(zi(y,$.keys)),largest:y===""||i==="cdf"?0:D,cursor:b?.bin??null,selection:a,onCursor:K=>w(
K===null?null:{bin:K,group:B,left:K>C/2}),onSelect:K=>u(K,d),onBin:(K,F)=>c(K,d,y===""?[]:$.keys,F)});return s(or,{title:s(
H,{children:["Distribution of ",s(q,{value:r.value,most:64}),y!==""&&s(H,{children:[" by ",s(q,{value:y,most:48})]})]}),
summary:M2(r,h,l,_,y,m.length),onKey:k,announced:b?hy(d,T,b.bin,_).join(", "):"",table:s(Sn,{answer:t,document:n,zone:o}),
...e.actions===void 0?{}:{actions:e.actions},children:[y===""?s(H,{children:[P(h,0),s(S2,{edges:d,counts:h.counts,percentiles:l,
unit:_,onMove:e.onPercentile})]}):s(_2,{histograms:m,render:P}),h.nulls>0&&s("p",{class:Np,children:[Ve(h.nulls)," witho\
ut a value (",Ue(h.nulls/(h.nulls+h.total)),") are not drawn."]}),b&&s(T2,{edges:d,histogram:T,bin:b.bin,unit:_,start:b.
left,name:y===""?null:T.keys})]})}function k2(e,t,n){let o=ct(e,t),r=o.keys.find(d=>e.columns[d].name.startsWith("bins("))??
o.keys[0]??0,i=o.keys.filter(d=>d!==r),l=e.rows.map(d=>d[r]).filter(d=>typeof d=="number"),a=Ra(l,n),u=o.measures[0]??e.
columns.length-1,[c]=Rp(e,a,r,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:a,histograms:Rp(e,a,r,i,u),all:c??
p,property:i.map(d=>e.columns[d].name).join()}}function C2(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function _2({histograms:e,render:t}){return s(H,{children:[s("div",
{class:Zg,children:e.slice(0,Fa).map((n,o)=>s("div",{class:Qg,children:[s("div",{class:Xg,children:[s("span",{children:s(
q,{value:n.keys[0],most:40,middle:!0})}),s("span",{class:Ha,children:Ee(n.total)})]}),t(n,o)]},JSON.stringify(n.keys)))}),
e.length>Fa&&s("p",{class:Np,children:[Fa," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function S2({
edges:e,counts:t,percentiles:n,unit:o,onMove:r}){let i=V(null),l=t.length;if(l===0)return null;let a=u=>{let c=i.current.
getBoundingClientRect(),p=Math.max(0,Math.min(l,(u-c.left)/c.width*l));return dy(qg(e,t,Vg(e,p)))};return s("div",{ref:i,
class:jg,children:n.map(({share:u,value:c},p)=>{let d=c===null?null:nr(e,c)/l*100;return d===null?null:s(H,{children:[s(
"span",{class:Yg,style:{left:`${d}%`,top:"-308px",height:"284px"}},`line ${p}`),s("button",{type:"button",class:Jg,role:"\
slider","aria-label":"Percentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((u*100).toFixed(1)),"aria\
-valuetext":`${zp(u)}, ${We(c,o)}`,style:{left:`${Math.max(2,Math.min(98,d))}%`},onPointerDown:m=>m.currentTarget.setPointerCapture(
m.pointerId),onPointerMove:m=>{m.currentTarget.hasPointerCapture(m.pointerId)&&r(p,a(m.clientX))},onKeyDown:m=>{let h={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[m.key];h!==void 0&&(m.preventDefault(),m.stopPropagation(),r(p,dy(u+h*(m.shiftKey?.001:
.01))))},children:[s("span",{class:Ha,children:zp(u)}),We(c,o)]},p)]})})})}function dy(e){return Math.max(.001,Math.min(
.999,Math.round(e*1e3)/1e3))}function zp(e){return`p${Number((e*100).toFixed(2))}`}function fy(e,t,n,o){let r=e.zero&&t===
0?"up to":We(e.edges[t]??0,o);return r==="up to"&&n===1?"0 and less":`${r} to ${We(e.edges[n]??0,o)}`}function Ii(e,t,n){
return fy(e,t.from,t.to,yt(n))}function hy(e,t,n,o){let r=t.counts[n]??0,i=nl(t.counts),l=n===0?0:i[n-1]??0;return[fy(e,
n,n+1,o),`${Ve(r)} events`,`${Ue(t.total===0?0:r/t.total)} of all`,`${Ue(l)} below`,`${Ue(1-(i[n]??1))} above`]}function T2({
edges:e,histogram:t,bin:n,unit:o,start:r,name:i}){let[l,a,u,c,p]=hy(e,t,n,o);return s("div",{class:de(ey,r&&ty),"aria-hi\
dden":"true",children:[i&&s("div",{class:Ha,children:i.map(d=>ie(d).text).join(", ")}),s("div",{class:ny,children:l}),s(
"div",{class:Bp,children:[s("span",{children:a}),s("span",{children:u})]}),s("div",{class:Bp,children:[s("span",{children:c}),
s("span",{children:p})]})]})}function M2(e,t,n,o,r,i){let l=n.filter(({value:a})=>a!==null).map(({share:a,value:u})=>`${zp(
a)} ${We(u,o)}`).join(", ");return`Distribution of ${ie(e.value).text}${r===""?"":` by ${ie(r).text}, ${i} groups`}, ${Ee(
t.total)} values in ${t.counts.length} bins${l===""?"":`, ${l}`}`}var yy="ji",by="S";function Tn({label:e,choices:t,value:n,onChange:o}){let r=l=>{let a=l.key==="ArrowRight"||l.key==="ArrowDown"?1:l.key===
"ArrowLeft"||l.key==="ArrowUp"?-1:0;if(a===0)return;l.preventDefault();let u=(t.findIndex(p=>p.value===n)+a+t.length)%t.
length,c=t[u];c&&o(c.value),l.currentTarget.children[u]?.focus()},i=t.some(l=>l.value===n)?n:t[0]?.value;return s("div",
{role:"radiogroup","aria-label":e,class:yy,onKeyDown:r,children:t.map(l=>s("button",{type:"button",role:"radio",class:by,
"aria-checked":l.value===n,tabIndex:l.value===i?0:-1,onClick:()=>o(l.value),children:[l.icon&&s(se,{name:l.icon,size:14}),
l.label]},l.value))})}function qi(e,t,n,o){return Ze("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var vy="Si",xy="B",wy="Bi",ky="Xi",Cy="Ci",_y="Ii";var Ia=28;function Hp(e,t){return`${e}-${t}`}function Sy({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:l=!1,
foot:a}){let u=V(null),c=$a(u,Ia,n.length);return rt(()=>{let p=u.current;if(!p||o<0)return;let d=o*Ia;d<p.scrollTop?p.scrollTop=
d:d+Ia+8>p.scrollTop+p.clientHeight&&(p.scrollTop=d+Ia+8-p.clientHeight)},[o,n]),s(H,{children:[s("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":l||void 0,class:vy,children:[s("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,d)=>{let m=c.first+d;return s("div",{id:Hp(e,m),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":m+1,"data-active":m===o,class:xy,onPointerMove:()=>{m!==o&&r(m)},onPointerDown:h=>h.
preventDefault(),onClick:()=>i(p.value),children:[l&&s("span",{class:_y,children:p.selected&&s(se,{name:"check"})}),s("s\
pan",{class:wy,children:p.label}),p.note!==void 0&&s("span",{class:ky,children:p.note})]},m)}),s("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),a&&s("div",{class:Cy,children:a})]})}var Ty="Ui",My="Ei",rr="n",Ua="Li";function ir(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=V(null),l=Jt(),[a,u]=E(e.autofocus??!1),[c,p]=E(r?0:-1),
[d,m]=E(!1);rt(()=>{m(!0),e.autofocus&&i.current?.focus()},[]);let h=Math.min(c,t.length-1),y=a||(e.inline??!1),b=()=>u(
!1),w=(T,k)=>{k||b(),e.onPick(T,k)},_=T=>{let k=y?t[h]:void 0;if(T.key==="ArrowDown"||T.key==="ArrowUp"){T.preventDefault(),
u(!0);let D=T.key==="ArrowDown"?1:-1;p(h<0&&D<0?t.length-1:(h+D+t.length)%Math.max(1,t.length))}else T.key==="Enter"?(T.
preventDefault(),k?w(k.value,!1):(b(),e.onTake(n))):T.key===" "&&o&&k&&h>=0?(T.preventDefault(),w(k.value,!0)):T.key==="\
Escape"&&(y||e.onCancel)?(T.preventDefault(),T.stopPropagation(),b(),e.onCancel?.()):T.key==="Backspace"&&n===""&&e.onBackspace?.()},
C=s(Sy,{id:l,label:e.label,options:t,active:h,onActive:p,onPick:T=>w(T,o),several:o,foot:e.foot});return s(H,{children:[
s("input",{ref:i,class:de(rr,e.code&&Ua),role:"combobox","aria-label":e.label,"aria-expanded":y,"aria-controls":l,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":y&&h>=0?Hp(l,h):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:_,onClick:()=>u(!0),onBlur:b,onFocus:()=>{
e.autofocus&&u(!0)},onInput:T=>{u(!0),p(r?0:-1),e.onText(T.currentTarget.value)}}),e.inline&&C,!e.inline&&a&&d&&(t.length>
0||e.foot)&&s(Ot,{anchor:i.current,onClose:b,focus:!1,children:C})]})}var zr=ue([]);function Yt(e,t){zr.value=[...zr.value,{from:He.value,to:e.document,label:t}].slice(-12),re(e)}function Fp(e){
zr.value=zr.value.slice(0,e)}function Py(){It(()=>{let e=He.value,t=zr.peek().findIndex(n=>sn(n.from.document,e.document));
t>=0&&Fp(t)})}var Ey="Mi";function Dy({document:e,mark:t,anchor:n,onClose:o}){let[r,i]=E(""),l=it(e.dataset).value.value?.columns??[],a=r.toLowerCase(),
u=Wc(e),c=[...l.map(({name:m})=>m),...Object.keys(e.define??{})],p=l.filter(({name:m,type:h})=>m.toLowerCase().includes(
a)&&h!=="timestamp"&&Re(m)!==u).map(m=>({value:Re(m.name),label:s(q,{value:m.name,most:48}),note:m.distinct===void 0?m.type:
`${Ee(m.distinct)} values`})),d=m=>{o(),qi(e,t,m).then(h=>{h.by&&Yt({document:h.by,open:[]},`${h.label} by ${m}`)},h=>Vt(
De(tt(h).message)))};return s(Ot,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:Ey,children:s(ir,{label:"\
Break down by",text:r,onText:i,options:p,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:m=>d(c.includes(m)?Re(
m):m),placeholder:"a property or an expression"})})}function sr(){let[e,t]=E(null);return{openAt:t,menu:e&&s($2,{at:e,onClose:()=>t(null)})}}function $2({at:e,onClose:t}){let n=ce(
()=>qi(e.document,e.mark),[e]),{answer:o,error:r}=Ip(n),[i,l]=E(!1);if(i)return s(Dy,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let a=c=>()=>{n.then(c,p=>Vt(De(tt(p).message)))},u=e.head??(r?De(r.message):o?s(q,{value:o.label,most:160}):
"…");return s(Lr,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...O2(e,o,r,a,()=>l(!0))]})}function Ip(e){let[t,n]=E({of:null,answer:null,error:null});return X(()=>{let o=!0;
return e.then(r=>{o&&n({of:e,answer:r,error:null})},r=>{o&&n({of:e,answer:null,error:tt(r)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function O2(e,t,n,o,r){let i=(l,a,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:l,
...a?{icon:a}:{},disabled:p||n!==null,reason:L2(t,u),act:o(c)}};return[i("Only this","filter","only",l=>ol(l.only,l.label)),
i("Exclude","minus","exclude",l=>ol(l.exclude,`not (${l.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:r},"rule",i("Events","rows","events",qp),i("Actors","actor","actors",Vp),i("Save as cohort…","save","coho\
rt",l=>Up(l)),i("Explain","difference","explain",Wp),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>lt(
Ay(e.value),"The value")}],i("Copy as where","copy","predicate",l=>lt(l.predicate,"The condition"))]}function L2(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:De(n)}function Ay(e){return e===null?"":Array.isArray(e)?
e.map(t=>Ay(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function ol(e,t){e&&Yt({document:e,open:[]},t)}
function qp({events:e,label:t}){e&&ln({kind:"events",document:e,label:t})}function Vp({actors:e,cohort:t,label:n}){e&&ln(
{kind:"actors",request:e,cohort:t,label:n})}function Up({actors:e,cohort:t,label:n}){ln({kind:"cohort",request:e,cohort:t,
label:n})}function Wp({explain:e,label:t}){e&&Yt({view:"difference",document:e,as:null,open:[]},`explain ${ie(t).text}`)}var $y="Ni",Oy="Ri",Ly="Ai",Ry="Di",Ny="Hi";function Kp(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function Le({id:e,error:t,onHint:n}){let o=Kp(t.hint);return s(
"div",{class:$y,id:e,role:"alert",children:[s("span",{class:Oy,children:s(se,{name:"error",size:14})}),s("span",{class:Ly,
children:De(t.message)}),t.hint!==""&&(o!==null&&n?s("button",{type:"button",class:Ry,onClick:()=>n(o),children:[De(o),"\
?"]}):s("span",{class:Ny,children:De(t.hint)}))]})}var By="Fi",zy="Ti",Hy="qi",Fy="Gi",Iy="Ji";function Ui({document:e,mark:t,label:n,total:o,onClear:r,children:i}){let l=JSON.stringify([e,t]),a=ce(()=>qi(e,t),[l]),
{answer:u,error:c}=Ip(a),p=Vn(u?.count??null),d=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):
void 0,m=u===null;return s("section",{class:By,"aria-label":"Selection",children:[s("div",{class:zy,children:[s("span",{
class:Hy,children:n}),s("span",{class:Fy,role:"status",children:typeof d=="number"?`${Ve(d)} events${o?`, ${Ue(d/o)}`:""}`:
c?"":"…"})]}),c&&s(Le,{error:c}),s("div",{class:Iy,children:[i,s(N,{small:!0,kind:"outlined",icon:"filter",disabled:m||
!u.only,onClick:()=>ol(u?.only??null,u?.label??""),children:"Only"}),s(N,{small:!0,kind:"outlined",icon:"minus",disabled:m||
!u.exclude,onClick:()=>ol(u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),s(N,{small:!0,kind:"primary",icon:"\
difference",disabled:m||!u.explain,onClick:()=>u&&Wp(u),children:"Explain"}),s(N,{small:!0,kind:"outlined",icon:"rows",disabled:m||
!u.events,onClick:()=>u&&qp(u),children:"Events"}),s(N,{small:!0,kind:"outlined",icon:"actor",disabled:m||!u.actors,onClick:()=>u&&
Vp(u),children:"Actors"}),s(N,{small:!0,kind:"outlined",icon:"save",disabled:m||!u.cohort,onClick:()=>u&&Up(u),children:"\
Cohort"}),s(N,{small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:r})]})]})}var B2=[10,20,40,60,100,200],z2=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Wa({bins:e,document:t,
onDocument:n}){let r=Bi(it(t.dataset).value.value).map(({value:i,log:l})=>({label:De(i),checked:i===e.value,act:()=>n(va(
t,{value:i,scale:l?"log":"linear"}))}));return s(H,{children:[s(Lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:r,children:De(e.value)}),s(Tn,{label:"Scale",choices:z2,value:e.scale,onChange:i=>n(va(t,{scale:i}))}),s(Lt,{
small:!0,kind:"outlined",after:"down",menuLabel:"Bins",items:B2.map(i=>({label:`${i} bins`,checked:i===e.count,act:()=>n(
va(t,{count:i}))})),children:[e.count," bins"]})]})}function sl(e,t,{from:n,to:o}){let r=t.edges.length-1,i=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:i,
to:o>=r?null:t.edges[o]??null}}function Gp(e,t,n,o){let r=e[t],i=e[n]??(o===void 0?void 0:String(o));return{...r===void 0?
{}:{from:r},...i===void 0?{}:{to:i}}}var H2=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function qy({answer:e,
of:t,bins:n,zone:o,actions:r}){let[i,l]=E("count"),[a,u]=E(null),{openAt:c,menu:p}=sr(),d=I2(t,n.value);X(()=>u(null),[JSON.
stringify(t)]);let m=F2(e,t),h=(b,w,_)=>({range:sl(n,w,b),...m!==null&&_.length>0?{keys:{[m]:_[0]}}:{}}),y=e.total?.at(-1);
return s(H,{children:[s(my,{answer:e,document:t,zone:o,bins:n,mode:i,percentiles:d.list,onPercentile:d.move,selection:a?.
range??null,onSelect:(b,w)=>u(b&&{range:b,edges:w}),onBin:(b,w,_,C)=>c({document:t,mark:h({from:b,to:b+1},w,_),anchor:C,
value:w.edges[b]}),actions:s(H,{children:[s(Wa,{bins:n,document:ye.value,onDocument:b=>re({document:b})}),s(Tn,{label:"H\
eight",choices:H2,value:i,onChange:l}),r]})}),a&&s(Ui,{document:t,mark:h(a.range,a.edges,[]),label:`${n.value}: ${Ii(a.edges,
a.range,n.value)}`,total:typeof y=="number"?y:void 0,onClear:()=>u(null)}),p]})}function F2(e,t){let n=ct(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function I2(e,t){let[n,o]=E([.5,.95,
.99]),{compare:r,...i}=Tt(e),l=n.map((p,d)=>`quantile(${t}, ${p}) as p_${d}`),{answer:a}=Vn({...i,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:l}}),u=a&&"rows"in a?a.rows[0]:void 0;return{list:n.map((p,d)=>({share:p,
value:typeof u?.[d]=="number"?u[d]:null})),move:(p,d)=>o(n.map((m,h)=>h===p?d:m))}}var Vy="Ki",Uy="Oi",Wy="c",Ky="Pi",Gy="Qi",jy="W",Jy="Vi",Yy="Wi",Zy="Yi";var Ka=50;function Qy(e){let t=ct(e.answer,e.document);return s("div",{class:Vy,children:t.measures.map(n=>s(V2,{...e,shape:t,
measure:n},n))})}function V2({answer:e,document:t,zone:n,onBar:o,actions:r,shape:i,measure:l}){let[a,u]=E(-1),c=V(null),
p=e.columns[l].name,d=yt(p),m=i.keys.map(P=>e.columns[P].name).join(),h=tr(p),y=[...e.rows.slice(0,Ka),...e.other&&e.rows.
length<=Ka?[e.other]:[]],b=P=>typeof P[l]=="number"?P[l]:0,w=Math.max(0,...y.map(b)),_=e.total?b(e.total):0,C=Lp(e,i),T=P=>P===
e.other?Fn.other:i.keys.map($=>ie(P[$]).text).join(", "),k=P=>`${T(P)}, ${We(b(P),d)}${h&&_>0?`, ${Ue(b(P)/_)}`:""}`,D=P=>{
let $={ArrowDown:a+1,ArrowUp:a-1,Home:0,End:y.length-1}[P.key];if($!==void 0){let K=Math.max(0,Math.min($,y.length-1));return u(
K),c.current?.children[K]?.scrollIntoView({block:"nearest"}),!0}let B=c.current?.children[a];return P.key!=="Enter"&&P.key!==
"."||!B?!1:(o(y[a],p,B),!0)};return s(or,{title:ie(p).text,onKey:D,announced:a>=0&&y[a]?k(y[a]):"",actions:r?.(p),summary:`\
Bar chart of ${ie(p).text} by ${ie(m).text}, ${e.rows.length} groups${y[0]?`, ${k(y[0])}`:""}`,table:s(Sn,{answer:e,document:t,
zone:n}),children:[s("ul",{ref:c,class:Uy,role:"presentation",children:y.map((P,$)=>{let B=P===e.other,K=B?void 0:C?.get(
JSON.stringify(i.keys.map(F=>P[F])))?.[l];return s("li",{class:Wy,"data-cursor":$===a,onClick:F=>o(P,p,F.currentTarget.querySelector(
"[data-anchor]")??F.currentTarget),children:[s("span",{class:Ky,"data-anchor":"",children:s(q,{...B?{shown:{text:Fn.other,
kind:"other"}}:{shown:{text:T(P),kind:i.keys.length===1?ie(P[i.keys[0]]).kind:"value"}},most:40,middle:!0})}),s("span",{
class:Gy,children:s("span",{class:jy,"data-other":B,style:{width:`${w>0?Math.max(.2,b(P)/w*100):0}%`,...B?{}:{background:`\
var(${so(zi(m,i.keys.map(F=>P[F])))})`}}})}),s("span",{class:Jy,children:We(b(P),d)}),s("span",{class:Yy,children:C?typeof K==
"number"&&K!==0?Or(b(P)/K-1):"–":h&&_>0?Ue(b(P)/_):""})]},$)})}),e.rows.length>Ka&&s("p",{class:Zy,children:[Ka," of ",
e.rows.length," groups are drawn; the table has all."]})]})}var Xy="Zi",e0="_i",t0="er",n0="ir",o0="rr";var Jp=1e4;function r0({answer:e,of:t,document:n,zone:o,actions:r}){let{choose:i,menu:l}=Ga(e,t),a=pe(n.aggregate?.order)[0];
return s("section",{class:Xy,"aria-label":"Groups",children:[s("div",{class:e0,children:[s("span",{class:t0,children:[e.
rows.length===1?"1 row":`${Ve(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<Jp&&s(N,
{small:!0,kind:"outlined",onClick:()=>oe("aggregate.limit",Jp),children:`Up to ${Ve(Jp)} groups`}),r("")]}),s(Sn,{answer:e,
document:t,zone:o,shares:!0,sort:a===void 0?null:W2(a),onCell:i,onSort:u=>re({document:ve(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),l]})}function i0({answer:e,of:t,zone:n,actions:o}){let{
choose:r,menu:i}=Ga(e,t);return s(H,{children:[s(Qy,{answer:e,document:t,zone:n,onBar:r,actions:o}),i]})}function Ga(e,t){
let{openAt:n,menu:o}=sr();return{choose:(i,l,a)=>{let u=e.columns.findIndex(({name:c})=>c===l);n({document:t,mark:U2(e,t,
i,u),anchor:a,value:i[u]})},menu:o}}function U2(e,t,n,o){let r=ct(e,t),i=r.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return i;let l=r.time<0?r.keys:[r.time,...r.keys],a=u=>Object.fromEntries(l.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...i}:{keys:a(n),...i}}function W2(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function s0(e,t,n){let o=t.keys.find(y=>e.columns[y].name.startsWith("bins("))??t.keys[0]??1,r=t.measures[0]??e.columns.
length-1,i=new Map;for(let y of e.rows){let b=y[t.time];typeof b=="string"&&i.set(b,Date.parse(b)/1e3)}let l=[...i.keys()].
sort((y,b)=>i.get(y)-i.get(b)),a=new Map(l.map((y,b)=>[y,b])),u=Ra(e.rows.map(y=>y[o]).filter(y=>typeof y=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(l.length*c),d=0;for(let y of e.rows){let b=a.get(y[t.time]),w=y[o],_=y[r];
if(b===void 0||typeof _!="number")continue;let C=typeof w=="number"?u.zero&&w<=0?0:tl(u,w*(1+Math.sign(w)*1e-12)):-1;C>=
0&&C<c?p[b*c+C]+=_:d+=_}let m=l.map((y,b)=>K2(p.subarray(b*c,(b+1)*c))),h=l.map((y,b)=>p.subarray(b*c,(b+1)*c).reduce((w,_)=>w+
_,0));return{starts:l,times:l.map(y=>i.get(y)),edges:u,counts:p,bins:c,largest:Math.max(0,...m),tops:m,sums:h,nulls:d}}function K2(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function l0(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function ja(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var u0="ar",c0="tr",p0="or",d0="nr",Yp="pr",m0="dr",f0="lr",h0="xr",g0="sr",y0="cr",b0="gr",v0="fr",x0="Y";var lr=64,_0=16,al=8,S0=24,Zp=9;function T0(e){let{matrix:t,lines:n,colors:o,unit:r,zone:i,height:l,unfinished:a,cursor:u,
box:c}=e,[p,d]=E(0),m=V(null),h={width:Math.max(1,p-lr-_0),height:l-al-S0},y=T=>{let k=T.currentTarget.getBoundingClientRect(),
D=Math.floor((T.clientX-k.left-lr)/h.width*t.starts.length),P=Math.floor((1-(T.clientY-k.top-al)/h.height)*t.bins);return{
column:w0(D,t.starts.length),bin:w0(P,t.bins)}},b=Jl((T,k,D)=>G2(T,k,D,{matrix:t,lines:n,colors:o,unit:r,zone:i,unfinished:a}),
[t,n,o,r,i,a]),w=T=>{let k=y(T);e.onCursor(k,k.column>t.starts.length/2),m.current&&k0(m.current,T)&&e.onBox(ja(m.current.
from,k,t,{shift:T.shiftKey,alt:T.altKey}))},_=T=>{let k=m.current;m.current=null,k&&!k0(k,T)&&e.onCell(k.from,new DOMRect(
T.clientX,T.clientY,0,0))},C=T=>({left:`${lr+T.left/t.starts.length*h.width}px`,width:`${(T.right-T.left)/t.starts.length*
h.width}px`,top:`${al+(1-T.high/t.bins)*h.height}px`,height:`${(T.high-T.low)/t.bins*h.height}px`});return s("div",{class:u0,
onPointerMove:w,onPointerUp:_,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:T=>{T.button===0&&(T.currentTarget.setPointerCapture(
T.pointerId),m.current={from:y(T),x:T.clientX,y:T.clientY})},children:[s(Ba,{height:l,draw:b,onWidth:d}),u&&t.bins>0&&s(
"div",{class:c0,style:C({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&s("div",{class:p0,"data-box":"",style:C(
c)})]})}function w0(e,t){return Math.max(0,Math.min(t-1,e))}function k0(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function G2(e,t,n,o){let{matrix:r,lines:i,colors:l,unit:a,zone:u,unfinished:c}=o,p={left:lr,top:al,width:t-
lr-_0,height:n-al-S0};if(e.clearRect(0,0,t,n),r.bins===0||r.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
j2(r,l),p.left,p.top,p.width,p.height);let d=y=>p.left+y/r.starts.length*p.width,m=y=>p.top+(1-y/r.bins)*p.height;c>=0&&
za(e,d(c),p.top,p.left+p.width-d(c),p.height,$e("--muted"));for(let[y,b]of i.entries())Z2(e,b,r,d,m,y);Hi(e,"end","middl\
e");let h=1/0;r.edges.zero&&e.fillText("≤ 0",p.left-8,m(.5));for(let y of Na(r.edges,Math.max(2,Math.floor(p.height/40)))){
let b=m(nr(r.edges,y));h-b<14||(h=b,e.fillText(We(y,a),p.left-8,b))}Q2(e,p,r,d,u)}function j2(e,t){let n=new ImageData(e.
starts.length,e.bins),o=J2();for(let i=0;i<e.starts.length;i++)for(let l=0;l<e.bins;l++){let a=l0(e.counts[i*e.bins+l],e.
largest,e.tops[i],t);if(a===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(a*o.length))],d=((e.bins-1-l)*e.starts.
length+i)*4;n.data[d]=u,n.data[d+1]=c,n.data[d+2]=p,n.data[d+3]=255}let r=document.createElement("canvas");return r.width=
e.starts.length,r.height=e.bins,r.getContext("2d").putImageData(n,0,0),r}var C0=64;function J2(){let e=Array.from({length:Zp},
(t,n)=>Y2($e(`--ramp-${n+1}`)));return Array.from({length:C0},(t,n)=>{let o=n/(C0-1)*(Zp-1),r=Math.min(Zp-2,Math.floor(o));
return[0,1,2].map(i=>Math.round(e[r][i]+(e[r+1][i]-e[r][i])*(o-r)))})}function Y2(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function Z2(e,t,n,o,r,i){e.setLineDash([[],[6,4],[2,3]][i%3]);for(let[l,a]of[[4,$e("--surface")],
[2,$e("--selection")]]){e.lineWidth=l,e.strokeStyle=a,e.globalAlpha=l===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[d,m]=[o(p+.5),r(nr(n.edges,c))];u?e.lineTo(d,m):e.moveTo(d,m),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function Q2(e,t,n,o,r){Hi(e,"center","top");let{times:i}=n,l=i.length>1?(i.at(-1)-i[0])/(i.length-1):
86400,a=Math.max(1,Math.ceil(i.length/Math.max(1,Math.floor(t.width/88)))),u=l<86400&&l*a>6*3600,c=-1/0;i.forEach((p,d)=>{
let{hour:m,minute:h}=ka(p*1e3,r);if(u?m!==0||h!==0:d%a!==0)return;let y=Ae(p*1e3,r,l>=27*86400?"month":l>=86400||m===0&&
h===0?"dayShort":l<60?"clockSecond":"clock"),b=e.measureText(y).width/2,w=o(d),_=Math.max(t.left+b-8,Math.min(w,t.left+t.
width-b));_-b<c+16||(e.fillText(y,_,t.top+t.height+8),e.fillRect(Math.round(w),t.top+t.height,1,4),c=_+b)})}function M0({answer:e,document:t,bins:n,zone:o,colors:r,lines:i,end:l,box:a,onBox:u,onCell:c,actions:p}){let d=ce(()=>s0(
e,ct(e,t),n),[e,t,n.count,n.scale]),[m,h]=E(null),[y,b]=E(null),w=yt(n.value),_=_n(d.times),C=d.times.findIndex(k=>(k+_)*
1e3>l+1e3),T=k=>{let D=m?.cell??{column:0,bin:0},P=X2(k.key,D,d);if(P){let B=y??D;return k.shiftKey&&u(ja(B,P,d,{shift:!1,
alt:!1}),d),b(k.shiftKey?B:null),h({cell:P,left:P.column>d.starts.length/2}),!0}if(k.key==="Escape"&&a)return u(null,d),
!0;if(k.key!=="Enter"&&k.key!=="."||!m)return!1;let $=k.target.getBoundingClientRect();return c(m.cell,d,new DOMRect($.left+
lr+(D.column+.5)/d.starts.length*($.width-lr-16),$.top+(1-D.bin/d.bins)*320,0,0)),!0};return s(or,{title:s(H,{children:[
"Heat map of ",s(q,{value:n.value,most:64})," over time"]}),summary:oT(d,n,o),onKey:T,announced:m?P0(d,m.cell,n,o,_).join(
", "):"",table:s(Sn,{answer:e,document:t,zone:o}),legend:s(nT,{matrix:d,colors:r,lines:i}),...p===void 0?{}:{actions:p},
children:[s(T0,{matrix:d,lines:i,colors:r,unit:w,zone:o,height:400,unfinished:C,cursor:m?.cell??null,box:a,onCursor:(k,D)=>h(
k&&{cell:k,left:D}),onBox:k=>u(k,d),onCell:(k,D)=>c(k,d,D)}),m&&d.bins>0&&s(eT,{matrix:d,cell:m.cell,bins:n,zone:o,step:_,
start:m.left,unit:w})]})}function X2(e,{column:t,bin:n},o){let r=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!r||o.bins===0?null:{column:Math.max(0,Math.min(r.column,o.starts.length-1)),bin:Math.
max(0,Math.min(r.bin,o.bins-1))}}function P0(e,{column:t,bin:n},o,r,i){let l=e.counts[t*e.bins+n]??0,a=e.sums[t]??0;return[
`${kn(e.times[t]*1e3,i,r)} ${wa(r,e.times[t]*1e3)}`,Ii(e.edges,{from:n,to:n+1},o.value),`${Ve(l)} events, ${Ue(a===0?0:l/
a)} of the column`]}function eT({matrix:e,cell:t,bins:n,zone:o,step:r,start:i}){let[l,a,u]=P0(e,t,n,o,r),c=Math.max(1,e.
tops[t.column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return s("div",{class:de(h0,i&&g0),"aria-hid\
den":"true",children:[s("div",{class:b0,children:l}),s("div",{class:y0,children:a}),s("div",{children:u}),s("div",{class:v0,
children:Array.from(p,(d,m)=>s("div",{class:x0,"data-here":m===t.bin,style:{height:`${d/c*100}%`}},m))})]})}var tT=9;function nT({
matrix:e,colors:t,lines:n}){let o=t==="column"?"0 %":"1",r=t==="column"?"most of its column":Ee(e.largest);return s("div",
{class:d0,children:[s("span",{class:Yp,children:[o,s("span",{class:m0,children:Array.from({length:tT},(i,l)=>s("span",{class:f0,
style:{background:`var(--ramp-${l+1})`}},l))}),r," ",t==="log"&&"(log)"]}),n.map(({name:i},l)=>s("span",{class:Yp,children:[
s("svg",{width:"24",height:"8","aria-hidden":"true",children:s("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","\
stroke-dasharray":["","6 4","2 3"][l%3],style:{stroke:"var(--selection)"}})}),i]},i)),e.nulls>0&&s("span",{children:[Ve(
e.nulls)," without a value are not drawn"]}),s("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function oT(e,t,n){
let o=e.sums.reduce((l,a)=>l+a,0),r=e.sums.indexOf(Math.max(0,...e.sums)),i=e.times[r];return`Heat map of ${ie(t.value).
text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${Ee(o)} events${i===void 0?"":`, most at ${kn(i*1e3,_n(e.
times),n)}`}`}var rT=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],iT=[["p50",.5],["p95",
.95],["p99",.99]];function E0({answer:e,of:t,bins:n,zone:o,actions:r}){let[i,l]=E("log"),[a,u]=E([]),[c,p]=E(null),{openAt:d,
menu:m}=sr(),h=aT(t,n.value,a);X(()=>p(null),[JSON.stringify(t)]);let y=e.query?.to,b=Math.min(Date.now(),y===void 0?1/0:
Date.parse(String(y))),w=(C,T)=>({time:Gp(T.starts,C.left,C.right,y),...C.low===0&&C.high===T.bins?{}:{range:sl(n,T.edges,
{from:C.low,to:C.high})}}),_=e.total?.at(-1);return s(H,{children:[s(M0,{answer:e,document:t,bins:n,zone:o,colors:i,lines:h,
end:b,box:c?.box??null,onBox:(C,T)=>p(C&&{box:C,matrix:T}),onCell:({column:C,bin:T},k,D)=>d({document:t,mark:w({left:C,right:C+
1,low:T,high:T+1},k),anchor:D,value:k.counts[C*k.bins+T]}),actions:s(H,{children:[s(Wa,{bins:n,document:ye.value,onDocument:C=>re(
{document:C})}),s("span",{class:o0,children:"Colour"}),s(Tn,{label:"Colour",choices:rT,value:i,onChange:l}),s(Lt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Percentiles over it",items:iT.map(([C,T])=>({label:C,checked:a.includes(T),act:()=>u(
a.includes(T)?a.filter(k=>k!==T):[...a,T].sort())})),children:a.length===0?"Percentiles":a.map(C=>`p${C*100}`).join(", ")}),
r]})}),c&&s(Ui,{document:t,mark:w(c.box,c.matrix),label:sT(c.box,c.matrix,n,o),total:typeof _=="number"?_:void 0,onClear:()=>p(
null),children:s(N,{small:!0,kind:"outlined",icon:"search",onClick:()=>lT(c.box,c.matrix,n,y),children:"Zoom"})}),m]})}function sT(e,t,n,o){
let r=_n(t.times),i=kn(t.times[e.left]*1e3,r,o),l=kn((t.times[e.right]??t.times.at(-1)+r)*1e3,r,o),a=e.low===0&&e.high===
t.bins?`any ${n.value}`:`${n.value} ${Ii(t.edges,{from:e.low,to:e.high},n.value)}`;return`${i} to ${l}, ${a}`}function lT(e,t,n,o){
let{from:r,to:i}=Gp(t.starts,e.left,e.right,o),l=sl(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[l.
from===null?"":`${n.value} >= ${l.from}`,l.to===null?"":`${n.value} < ${l.to}`].filter(d=>d!==""),c=ye.value,p=[c.where===
void 0?"":/\bor\b/i.test(c.where)?`(${c.where})`:c.where,...u].filter(d=>d!=="").join(" and ");Yt({document:ve(ve(ve(c,"\
from",r),"to",i),"where",p===""?void 0:p)},"zoom")}function aT(e,t,n){let{compare:o,...r}=Tt(e),i=pe(e.aggregate?.by).find(
Zo),l=n.map((c,p)=>`quantile(${t}, ${c}) as p_${p}`),a=n.length===0||i===void 0?null:{...r,aggregate:{measures:l,by:[i]}},
{answer:u}=Vn(a);return!a||!u||!("rows"in u)||u.columns.length!==n.length+1?uT:n.map((c,p)=>({name:`p${c*100}`,values:u.
rows.map(d=>typeof d[p+1]=="number"?d[p+1]:null)}))}var uT=[];var Qp=ue(0);function D0(e,t,n){let[o,r]=E([]),i=Qp.value;return X(()=>{let l=new AbortController,a=new URLSearchParams(
{dataset:e});return typeof t=="string"&&a.set("from",t),typeof n=="string"&&a.set("to",n),Ze(`v1/notes?${a.toString()}`,
{signal:l.signal}).then(u=>r(u.notes),()=>{}),()=>l.abort()},[e,t,n,i]),o}async function A0(e){await Ze("v1/notes",{body:e}),
Qp.value++}async function $0(e){await Ze(`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),Qp.value++}var O0="ur",L0="mr",R0="vr",N0="g",B0="wr",z0="br",H0="yr";var pT=12;function F0({rows:e,all:t,hidden:n,onHidden:o,text:r,onMenu:i}){let[l,a]=E(""),u=d=>d.keys.map(m=>ie(m).text).
join(", "),c=l===""?e:e.filter(d=>u(d).toLowerCase().includes(l.toLowerCase())),p=(d,m)=>{let h=e.filter(w=>w.key!==d.key).
map(w=>w.key),y=!n.has(d.key)&&h.every(w=>n.has(w));if(!m)return o(y?new Set:new Set(h));let b=new Set(n);b.delete(d.key)||
b.add(d.key),o(b)};return s("div",{class:O0,children:[e.length>=pT&&s("input",{class:L0,"aria-label":"Find in legend",placeholder:"\
find in legend",value:l,onInput:d=>a(d.currentTarget.value)}),s("div",{class:R0,children:c.map(d=>s("button",{type:"butt\
on",class:N0,"aria-pressed":!n.has(d.key),onClick:m=>p(d,m.ctrlKey||m.metaKey),onContextMenu:i&&(m=>{m.preventDefault(),
i(d,m.currentTarget)}),onKeyDown:i&&(m=>{m.key==="."&&(m.preventDefault(),m.stopPropagation(),i(d,m.currentTarget))}),children:[
s("svg",{width:"16",height:"8","aria-hidden":"true",children:s("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Ta(d.color).join(" "),style:{stroke:`var(${so(d.color)})`}})}),s("span",{class:B0,children:s(q,{value:d.
keys.length===1?d.keys[0]:d.keys,most:48,middle:!0})}),s("span",{class:z0,children:d.last===null?"–":r(d.last)})]},d.key))}),
t>e.length&&s("p",{class:H0,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var q0="kr",V0="zr",U0="jr",Xp="Sr",W0="Br",K0="Xr",G0="Cr",j0="Ir",J0="Ur",ed="Er";var td=12;function Y0({lines:e,former:t,rows:n,hidden:o,at:r,left:i,zone:l,text:a,unfinished:u}){let c=e.times[r];if(c===
void 0)return null;let d=n.map((h,y)=>({row:h,value:e.series[y].values[r]??null,low:e.series[y].low?.[r]??null,high:e.series[y].
high?.[r]??null,before:Z0(t,h.key,r)})).filter(({row:h})=>!o.has(h.key)).toSorted((h,y)=>(y.value??-1/0)-(h.value??-1/0)),
m=_n(e.times);return s("div",{class:de(V0,i>400&&U0),"aria-hidden":"true",children:[s("div",{class:Xp,children:[kn(c*1e3,
m,l)," ",wa(l,c*1e3)]}),d.slice(0,td).map(({row:h,value:y,low:b,high:w,before:_})=>s("div",{class:W0,children:[s("span",
{class:K0,style:{background:`var(${so(h.color)})`}}),s("span",{class:G0,children:h.keys.length===0?"":h.keys.map(C=>ie(C).
text).join(", ")}),s("span",{class:j0,children:y===null?"–":b!==null&&w!==null?`${a(b)} – ${a(w)}`:a(y)}),_!==void 0&&
s("span",{class:J0,children:y!==null&&_?Or(y/_-1):"–"})]},h.key)),d.length>td&&s("div",{class:Xp,children:[d.length-td,
" more"]}),t&&t.times[r]!==void 0&&s("div",{class:ed,children:["against ",kn(t.times[r]*1e3,m,l)]}),u&&s("div",{class:ed,
children:"this bucket is not over yet"})]})}function Z0(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function Q0(e,t,n,o,r){let i=e.times[n];if(i===void 0)return"";let l=e.series.slice(0,8).map(({keys:a,values:u})=>{
let c=u[n]??null,p=Z0(t,JSON.stringify(a),n),d=c!==null&&p?`, ${Or(c/p-1)}`:"";return`${a.map(m=>ie(m).text).join(", ")}\
 ${c===null?"nothing":r(c)}${d}`.trim()});return`${kn(i*1e3,_n(e.times),o)}: ${l.join("; ")}`}var X0="Lr",eb="Mr",tb="Z",nb="Nr";function ob({box:e,flags:t,zone:n}){let o=t.filter(({from:r,to:i})=>(i??r)>=e.from&&r<=e.to);return s(H,{children:o.map(
r=>s(mT,{flag:r,box:e,zone:n},r.id))})}function mT({flag:e,box:t,zone:n}){let o=a=>t.left+Math.max(0,Math.min(1,(a-t.from)/
(t.to-t.from)))*t.width,r=o(e.from),i=`${Ae(e.from*1e3,n)}: ${De(e.text)}`,l=Qo(i);return s(H,{children:[e.to!==null&&s(
"span",{class:eb,style:{left:`${r}px`,width:`${o(e.to)-r}px`,top:`${t.top}px`,height:`${t.height}px`}}),s("span",{class:X0,
style:{left:`${r}px`,top:`${t.top}px`,height:`${t.height}px`}}),s("button",{type:"button",class:tb,style:{left:`${r}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${i}`,...l,onPointerUp:a=>a.stopPropagation(),onClick:a=>e.onOpen(a.currentTarget),
children:s(se,{name:"save",size:12})})]})}function rb({box:e,from:t,to:n}){let o=r=>e.left+Math.max(0,Math.min(1,(r-e.from)/
(e.to-e.from)))*e.width;return s("span",{class:nb,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var fT="uplot",hT="u-hz",gT="u-vt",yT="u-title",bT="u-wrap",vT="u-under",xT="u-over",wT="u-axis",qr="u-off",kT="u-select",
CT="u-cursor-x",_T="u-cursor-y",ST="u-cursor-pt",TT="u-legend",MT="u-live",PT="u-inline",ET="u-series",DT="u-marker",ib="\
u-label",AT="u-value",cl="width",pl="height";var sb="bottom",Wi="left",nd="right",vd="#000",lb=vd+"0",od="mousemove",ab="mousedown",rd="mouseup",ub="mouseenter",cb="\
mouseleave",pb="dblclick",$T="resize",OT="scroll",db="change",eu="dppxchange",xd="--",Qi=typeof window<"u",ud=Qi?document:
null,Gi=Qi?window:null,LT=Qi?navigator:null,Se,Ya;function cd(){let e=devicePixelRatio;Se!=e&&(Se=e,Ya&&dd(db,Ya,cd),Ya=
matchMedia(`(min-resolution: ${Se-.001}dppx) and (max-resolution: ${Se+.001}dppx)`),Vr(db,Ya,cd),Gi.dispatchEvent(new CustomEvent(
eu)))}function pn(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function pd(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Ke(e,t,n){e.style[t]=n+"px"}function Un(e,t,n,o){let r=ud.createElement(e);return t!=null&&pn(r,
t),n?.insertBefore(r,o),r}function Mn(e,t){return Un("div",e,t)}var mb=new WeakMap;function ao(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",l=mb.get(e);i!=l&&(e.style.transform=i,mb.set(e,i),t<0||n<0||t>o||n>r?pn(e,qr):pd(e,qr))}var fb=new WeakMap;
function hb(e,t,n){let o=t+n,r=fb.get(e);o!=r&&(fb.set(e,o),e.style.background=t,e.style.borderColor=n)}var gb=new WeakMap;
function yb(e,t,n,o){let r=t+""+n,i=gb.get(e);r!=i&&(gb.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var wd={passive:!0},RT={...wd,capture:!0};function Vr(e,t,n,o){t.addEventListener(
e,n,o?RT:wd)}function dd(e,t,n,o){t.removeEventListener(e,n,wd)}Qi&&cd();function Wn(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:dn((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function Wb(e){return(n,o,r)=>{
let i=-1,l=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){l=a;break}return[i,l]}}var Kb=e=>e!=
null,Gb=e=>e!=null&&e>0,ou=Wb(Kb),NT=Wb(Gb);function BT(e,t,n,o=0,r=!1){let i=r?NT:ou,l=r?Gb:Kb;[t,n]=i(e,t,n);let a=e[t],
u=e[t];if(t>-1)if(o==1)a=e[t],u=e[n];else if(o==-1)a=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];l(p)&&(p<a?a=p:p>
u&&(u=p))}return[a??Ne,u??-Ne]}function ru(e,t,n,o){let r=xb(e),i=xb(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let l=n==10?
So:jb,a=r==1?dn:Pn,u=i==1?Pn:dn,c=a(l(vt(e))),p=u(l(vt(t))),d=ji(n,c),m=ji(n,p);return n==10&&(c<0&&(d=Be(d,-c)),p<0&&(m=
Be(m,-p))),o||n==2?(e=d*r,t=m*i):(e=Qb(e,d),t=iu(t,m)),[e,t]}function kd(e,t,n,o){let r=ru(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var Cd=.1,bb={mode:3,pad:Cd},ml={pad:0,soft:null,mode:0},zT={min:ml,max:ml};function tu(e,t,n,o){return su(
n)?vb(e,t,n):(ml.pad=n,ml.soft=o?0:null,ml.mode=o?3:0,vb(e,t,zT))}function ke(e,t){return e??t}function HT(e,t,n){for(t=
ke(t,0),n=ke(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function vb(e,t,n){let o=n.min,r=n.max,i=ke(o.pad,
0),l=ke(r.pad,0),a=ke(o.hard,-Ne),u=ke(r.hard,Ne),c=ke(o.soft,Ne),p=ke(r.soft,-Ne),d=ke(o.mode,0),m=ke(r.mode,0),h=t-e,y=So(
h),b=Wt(vt(e),vt(t)),w=So(b),_=vt(w-y);(h<1e-24||_>10)&&(h=0,(e==0||t==0)&&(h=1e-24,d==2&&c!=Ne&&(i=0),m==2&&p!=-Ne&&(l=
0)));let C=h||b||1e3,T=So(C),k=ji(10,dn(T)),D=C*(h==0?e==0?.1:1:i),P=Be(Qb(e-D,k/10),24),$=e>=c&&(d==1||d==3&&P<=c||d==2&&
P>=c)?c:Ne,B=Wt(a,P<$&&e>=$?$:Kn($,P)),K=C*(h==0?t==0?.1:1:l),F=Be(iu(t+K,k/10),24),L=t<=p&&(m==1||m==3&&F>=p||m==2&&F<=
p)?p:-Ne,J=Kn(u,F>L&&t<=L?L:Wt(L,F));return B==J&&B==0&&(J=100),[B,J]}var FT=new Intl.NumberFormat(Qi?LT.language:"en-US"),
_d=e=>FT.format(e),mn=Math,Xa=mn.PI,vt=mn.abs,dn=mn.floor,bt=mn.round,Pn=mn.ceil,Kn=mn.min,Wt=mn.max,ji=mn.pow,xb=mn.sign,
So=mn.log10,jb=mn.log2,IT=(e,t=1)=>mn.sinh(e)*t,id=(e,t=1)=>mn.asinh(e/t),Ne=1/0;function wb(e){return(So((e^e>>31)-(e>>
31))|0)+1}function md(e,t,n){return Kn(Wt(e,t),n)}function Jb(e){return typeof e=="function"}function be(e){return Jb(e)?
e:()=>e}var qT=()=>{},Yb=e=>e,Zb=(e,t)=>t,VT=e=>null,kb=e=>!0,Cb=(e,t)=>e==t,UT=/\.\d*?(?=9{6,}|0{6,})/gm,Ur=e=>{if(ev(e)||
ur.has(e))return e;let t=`${e}`,n=t.match(UT);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${Ur(r)}e${i}`}return Be(e,o)};function Fr(e,t){return Ur(Be(Ur(e/t))*t)}function iu(e,t){return Ur(Pn(
Ur(e/t))*t)}function Qb(e,t){return Ur(dn(Ur(e/t))*t)}function Be(e,t=0){if(ev(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return bt(o)/n}var ur=new Map;function Xb(e){return((""+e).split(".")[1]||"").length}function hl(e,t,n,o){let r=[],i=o.map(
Xb);for(let l=t;l<n;l++){let a=vt(l),u=Be(ji(e,l),a);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${l}`:o[c]*u,d=(l>=
0?0:a)+(l>=i[c]?0:i[c]),m=e==10?p:Be(p,d);r.push(m),ur.set(m,d)}}return r}var fl={},Sd=[],Ji=[null,null],ar=Array.isArray,
ev=Number.isInteger,WT=e=>e===void 0;function _b(e){return typeof e=="string"}function su(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function KT(e){return e!=null&&typeof e=="object"}var GT=Object.getPrototypeOf(
Uint8Array),tv="__proto__";function Yi(e,t=su){let n;if(ar(e)){let o=e.find(r=>r!=null);if(ar(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=Yi(e[r],t)}else n=e.slice()}else if(e instanceof GT)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=tv&&(n[o]=Yi(e[o],t))}else n=e;return n}function pt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=tv&&(su(e[r])?pt(e[r],Yi(o[r])):e[r]=Yi(o[r]))}return e}var jT=0,JT=1,YT=2;function ZT(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let l=t[o];if(l>i){for(r=l-1;r>=0&&e[r]==null;)e[r--]=null;for(r=l+1;r<n&&e[r]==null;)e[i=r++]=null}}}function QT(e,t){
if(tM(e)){let l=e[0].slice();for(let a=1;a<e.length;a++)l.push(...e[a].slice(1));return nM(l[0])||(l=eM(l)),l}let n=new Set;
for(let l=0;l<e.length;l++){let u=e[l][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((l,a)=>l-
a)],r=o[0].length,i=new Map;for(let l=0;l<r;l++)i.set(o[0][l],l);for(let l=0;l<e.length;l++){let a=e[l],u=a[0];for(let c=1;c<
a.length;c++){let p=a[c],d=Array(r).fill(void 0),m=t?t[l][c]:JT,h=[];for(let y=0;y<p.length;y++){let b=p[y],w=i.get(u[y]);
b===null?m!=jT&&(d[w]=b,m==YT&&h.push(w)):d[w]=b}ZT(d,h,r),o.push(d)}}return o}var XT=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function eM(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,l)=>t[i]-t[l]);let r=[];for(let i=0;i<e.length;i++){let l=e[i],a=Array(n);for(let u=0;u<n;u++)a[u]=l[o[u]];r.push(a)}
return r}function tM(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function nM(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=Wt(1,dn((r-o+1)/t));for(let l=e[o],a=o+i;a<=
r;a+=i){let u=e[a];if(u!=null){if(u<=l)return!1;l=u}}return!0}var nv=["January","February","March","April","May","June",
"July","August","September","October","November","December"],ov=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function rv(e){return e.slice(0,3)}var oM=ov.map(rv),rM=nv.map(rv),iM={MMMM:nv,MMM:rM,WWWW:ov,WWW:oM};function ul(e){
return(e<10?"0":"")+e}function sM(e){return(e<10?"00":e<100?"0":"")+e}var lM={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>ul(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>ul(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>ul(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>ul(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>ul(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>sM(e.getMilliseconds())};function Td(e,t){t=t||iM;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?lM[r[1]]:r[0]);return i=>{let l="";for(let a=0;a<n.length;a++)l+=typeof n[a]=="string"?n[a]:n[a](
i,t);return l}}var aM=new Intl.DateTimeFormat().resolvedOptions().timeZone;function uM(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==aM?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var iv=e=>e%1==0,nu=[1,2,2.5,5],cM=hl(10,-32,0,nu),sv=hl(10,0,32,nu),pM=sv.filter(iv),Ir=cM.concat(
sv),Md=`
`,lv="{YYYY}",Sb=Md+lv,av="{M}/{D}",dl=Md+av,Za=dl+"/{YY}",uv="{aa}",dM="{h}:{mm}",Ki=dM+uv,Tb=Md+Ki,Mb=":{ss}",Pe=null;
function cv(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,l=r*365,u=(e==1?hl(10,0,3,nu).filter(iv):hl(10,-3,0,nu)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),c=[[l,lv,Pe,Pe,Pe,Pe,Pe,Pe,1],[r*28,"{MMM}",Sb,Pe,Pe,Pe,Pe,Pe,1],[r,av,Sb,Pe,
Pe,Pe,Pe,Pe,1],[o,"{h}"+uv,Za,Pe,dl,Pe,Pe,Pe,1],[n,Ki,Za,Pe,dl,Pe,Pe,Pe,1],[t,Mb,Za+" "+Ki,Pe,dl+" "+Ki,Pe,Tb,Pe,1],[e,Mb+
".{fff}",Za+" "+Ki,Pe,dl+" "+Ki,Pe,Tb,Pe,1]];function p(d){return(m,h,y,b,w,_)=>{let C=[],T=w>=l,k=w>=i&&w<l,D=d(y),P=Be(
D*e,3),$=sd(D.getFullYear(),T?0:D.getMonth(),k||T?1:D.getDate()),B=Be($*e,3);if(k||T){let K=k?w/i:0,F=T?w/l:0,L=P==B?P:Be(
sd($.getFullYear()+F,$.getMonth()+K,1)*e,3),J=new Date(bt(L/e)),I=J.getFullYear(),te=J.getMonth();for(let Q=0;L<=b;Q++){
let fe=sd(I+F*Q,te+K*Q,1),z=fe-d(Be(fe*e,3));L=Be((+fe+z)*e,3),L<=b&&C.push(L)}}else{let K=w>=r?r:w,F=dn(y)-dn(P),L=B+F+
iu(P-B,K);C.push(L);let J=d(L),I=J.getHours()+J.getMinutes()/n+J.getSeconds()/o,te=w/o,Q=m.axes[h]._space,fe=_/Q;for(;L=
Be(L+w,e==1?0:3),!(L>b);)if(te>1){let z=dn(Be(I+te,6))%24,le=d(L).getHours()-z;le>1&&(le=-1),L-=le*o,I=(I+te)%24;let he=C[C.
length-1];Be((L-he)/w,3)*fe>=.7&&C.push(L)}else C.push(L)}return C}}return[u,c,p]}var[mM,fM,hM]=cv(1),[gM,yM,bM]=cv(.001);
hl(2,-53,53,[1]);function Pb(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function Eb(e,t){
return(n,o,r,i,l)=>{let a=t.find(y=>l>=y[0])||t[t.length-1],u,c,p,d,m,h;return o.map(y=>{let b=e(y),w=b.getFullYear(),_=b.
getMonth(),C=b.getDate(),T=b.getHours(),k=b.getMinutes(),D=b.getSeconds(),P=w!=u&&a[2]||_!=c&&a[3]||C!=p&&a[4]||T!=d&&a[5]||
k!=m&&a[6]||D!=h&&a[7]||a[1];return u=w,c=_,p=C,d=T,m=k,h=D,P(b)})}}function vM(e,t){let n=Td(t);return(o,r,i,l,a)=>r.map(
u=>n(e(u)))}function sd(e,t,n){return new Date(e,t,n)}function Db(e,t){return t(e)}var xM="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function Ab(e,t){return(n,o,r,i)=>i==null?xd:t(e(o))}function wM(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function kM(e,t){return e.series[t].fill(e,t)}var CM={show:!0,live:!0,isolate:!1,mount:qT,
markers:{show:!0,width:2,stroke:wM,fill:kM,dash:"solid"},idx:null,idxs:null,values:[]};function _M(e,t){let n=e.cursor.points,
o=Mn(),r=n.size(e,t);Ke(o,cl,r),Ke(o,pl,r);let i=r/-2;Ke(o,"marginLeft",i),Ke(o,"marginTop",i);let l=n.width(e,t,r);return l&&
Ke(o,"borderWidth",l),o}function SM(e,t){let n=e.series[t].points;return n._fill||n._stroke}function TM(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function MM(e,t){return e.series[t].points.size}var ld=[0,0];function PM(e,t,n){return ld[0]=
t,ld[1]=n,ld}function Qa(e,t,n,o=!0){return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function ad(e,t,n,o=!0){return r=>{
(!o||r.target==t)&&n(r)}}var EM={show:!0,x:!0,y:!0,lock:!1,move:PM,points:{one:!1,show:_M,size:MM,width:0,stroke:TM,fill:SM},
bind:{mousedown:Qa,mouseup:Qa,click:Qa,dblclick:Qa,mousemove:ad,mouseleave:ad,mouseenter:ad},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-
r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},pv={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Pd=pt({},pv,{filter:Zb}),dv=pt({},Pd,{size:10}),mv=pt({},pv,{show:!1}),Ed='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',fv="bold "+Ed,hv=1.5,$b={show:!0,scale:"x",stroke:vd,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:fv,side:2,grid:Pd,ticks:dv,border:mv,font:Ed,lineGap:hv,rotate:0},DM="\
Value",AM="Time",Ob={show:!0,scale:"x",auto:!1,sorted:1,min:Ne,max:-Ne,idxs:[]};function $M(e,t,n,o,r){return t.map(i=>i==
null?"":_d(i))}function OM(e,t,n,o,r,i,l){let a=[],u=ur.get(r)||0;n=l?n:Be(iu(n,r),u);for(let c=n;c<=o;c=Be(c+r,u))a.push(
Object.is(c,-0)?0:c);return a}function fd(e,t,n,o,r,i,l){let a=[],u=e.scales[e.axes[t].scale].log,c=u==10?So:jb,p=dn(c(n));
r=ji(u,p),u==10&&(r=Ir[Wn(r,Ir)]);let d=n,m=r*u;u==10&&(m=Ir[Wn(m,Ir)]);do a.push(d),d=d+r,u==10&&!ur.has(d)&&(d=Be(d,ur.
get(r))),d>=m&&(r=d,m=r*u,u==10&&(m=Ir[Wn(m,Ir)]));while(d<=o);return a}function LM(e,t,n,o,r,i,l){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?fd(e,t,Wt(u,n),o,r):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?fd(e,t,Wt(u,-o),-n,r):[u]).reverse().map(m=>-m).
concat(p,c)}var gv=/./,RM=/[12357]/,NM=/[125]/,Lb=/1/,hd=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<
0?1:0])?r:null);function BM(e,t,n,o,r){let i=e.axes[n],l=i.scale,a=e.scales[l],u=e.valToPos,c=i._space,p=u(10,l),d=u(9,l)-
p>=c?gv:u(7,l)-p>=c?RM:u(5,l)-p>=c?NM:Lb;if(d==Lb){let m=vt(u(1,l)-p);if(m<c)return hd(t.slice().reverse(),a.distr,d,Pn(
c/m)).reverse()}return hd(t,a.distr,d,1)}function zM(e,t,n,o,r){let i=e.axes[n],l=i.scale,a=i._space,u=e.valToPos,c=vt(u(
1,l)-u(2,l));return c<a?hd(t.slice().reverse(),3,gv,Pn(a/c)).reverse():t}function HM(e,t,n,o){return o==null?xd:t==null?
"":_d(t)}var Rb={show:!0,scale:"y",stroke:vd,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:fv,side:3,
grid:Pd,ticks:dv,border:mv,font:Ed,lineGap:hv,rotate:0};function FM(e,t){let n=3+(e||1)*2;return Be(n*t,3)}function IM(e,t){
let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),l=e.valToPos(r[o[1]],n,!0),a=vt(l-i),u=e.series[t],
c=a/(u.points.space*Se);return o[1]-o[0]<=c}var Nb={scale:null,auto:!0,sorted:0,min:Ne,max:-Ne},yv=(e,t,n,o,r)=>r,Bb={show:!0,
auto:!0,sorted:0,gaps:yv,alpha:1,facets:[pt({},Nb,{scale:"x"}),pt({},Nb,{scale:"y"})]},zb={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:yv,alpha:1,points:{show:IM,filter:null},values:null,min:Ne,max:-Ne,idxs:[],path:null,clip:null};function qM(e,t,n,o,r){
return n/10}var bv={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},VM=pt({},bv,{time:!1,ori:1}),Hb={};
function vv(e,t){let n=Hb[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=
o)},pub(o,r,i,l,a,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=r&&n.plots[p].pub(o,r,i,l,a,u,c)}},e!=null&&(Hb[e]=n)),
n}var Zi=1,gd=2;function Wr(e,t,n){let o=e.mode,r=e.series[t],i=o==2?e._data[t]:e._data,l=e.scales,a=e.bbox,u=i[0],c=o==
2?i[1]:i[t],p=o==2?l[r.facets[0].scale]:l[e.series[0].scale],d=o==2?l[r.facets[1].scale]:l[r.scale],m=a.left,h=a.top,y=a.
width,b=a.height,w=e.valToPosH,_=e.valToPosV;return p.ori==0?n(r,u,c,p,d,w,_,m,h,y,b,au,Xi,cu,wv,Cv):n(r,u,c,p,d,_,w,h,m,
b,y,uu,es,$d,kv,_v)}function Dd(e,t){let n=0,o=0,r=ke(e.bands,Sd);for(let i=0;i<r.length;i++){let l=r[i];l.series[0]==t?
n=l.dir:l.series[1]==t&&(l.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function UM(e,t,n,o,r){let i=e.mode,l=e.series[t],
a=i==2?l.facets[1].scale:l.scale,u=e.scales[a];return r==-1?u.min:r==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function To(e,t,n,o,r,i){
return Wr(e,t,(l,a,u,c,p,d,m,h,y,b,w)=>{let _=l.pxRound,C=c.dir*(c.ori==0?1:-1),T=c.ori==0?Xi:es,k,D;C==1?(k=n,D=o):(k=o,
D=n);let P=_(d(a[k],c,b,h)),$=_(m(u[k],p,w,y)),B=_(d(a[D],c,b,h)),K=_(m(i==1?p.max:p.min,p,w,y)),F=new Path2D(r);return T(
F,B,K),T(F,P,K),T(F,P,$),F})}function lu(e,t,n,o,r,i){let l=null;if(e.length>0){l=new Path2D;let a=t==0?cu:$d,u=n;for(let d=0;d<
e.length;d++){let m=e[d];if(m[1]>m[0]){let h=m[0]-u;h>0&&a(l,u,o,h,o+i),u=m[1]}}let c=n+r-u,p=10;c>0&&a(l,u,o-p/2,c,o+i+
p)}return l}function WM(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Ad(e,t,n,o,r,i,l){let a=[],u=e.
length;for(let c=r==1?n:o;c>=n&&c<=o;c+=r)if(t[c]===null){let d=c,m=c;if(r==1)for(;++c<=o&&t[c]===null;)m=c;else for(;--c>=
n&&t[c]===null;)m=c;let h=i(e[d]),y=m==d?h:i(e[m]),b=d-r;h=l<=0&&b>=0&&b<u?i(e[b]):h;let _=m+r;y=l>=0&&_>=0&&_<u?i(e[_]):
y,y>=h&&a.push([h,y])}return a}function Fb(e){return e==0?Yb:e==1?bt:t=>Fr(t,e)}function xv(e){let t=e==0?au:uu,n=e==0?(r,i,l,a,u,c)=>{
r.arcTo(i,l,a,u,c)}:(r,i,l,a,u,c)=>{r.arcTo(l,i,u,a,c)},o=e==0?(r,i,l,a,u)=>{r.rect(i,l,a,u)}:(r,i,l,a,u)=>{r.rect(l,i,u,
a)};return(r,i,l,a,u,c=0,p=0)=>{c==0&&p==0?o(r,i,l,a,u):(c=Kn(c,a/2,u/2),p=Kn(p,a/2,u/2),t(r,i+c,l),n(r,i+a,l,i+a,l+u,c),
n(r,i+a,l+u,i,l+u,p),n(r,i,l+u,i,l,p),n(r,i,l,i+a,l,c),r.closePath())}}var au=(e,t,n)=>{e.moveTo(t,n)},uu=(e,t,n)=>{e.moveTo(
n,t)},Xi=(e,t,n)=>{e.lineTo(t,n)},es=(e,t,n)=>{e.lineTo(n,t)},cu=xv(0),$d=xv(1),wv=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},kv=(e,t,n,o,r,i)=>{
e.arc(n,t,o,r,i)},Cv=(e,t,n,o,r,i,l)=>{e.bezierCurveTo(t,n,o,r,i,l)},_v=(e,t,n,o,r,i,l)=>{e.bezierCurveTo(n,t,r,o,l,i)};
function Sv(e){return(t,n,o,r,i)=>Wr(t,n,(l,a,u,c,p,d,m,h,y,b,w)=>{let{pxRound:_,points:C}=l,T,k;c.ori==0?(T=au,k=wv):(T=
uu,k=kv);let D=Be(C.width*Se,3),P=(C.size-C.width)/2*Se,$=Be(P*2,3),B=new Path2D,K=new Path2D,{left:F,top:L,width:J,height:I}=t.
bbox;cu(K,F-$,L-$,J+$*2,I+$*2);let te=Q=>{if(u[Q]!=null){let fe=_(d(a[Q],c,b,h)),z=_(m(u[Q],p,w,y));T(B,fe+P,z),k(B,fe,z,
P,0,Xa*2)}};if(i)i.forEach(te);else for(let Q=o;Q<=r;Q++)te(Q);return{stroke:D>0?B:null,fill:B,clip:K,flags:Zi|gd}})}function Tv(e){
return(t,n,o,r,i,l)=>{o!=r&&(i!=o&&l!=o&&e(t,n,o),i!=r&&l!=r&&e(t,n,r),e(t,n,l))}}var KM=Tv(Xi),GM=Tv(es);function Mv(e){
let t=ke(e?.alignGaps,0);return(n,o,r,i)=>Wr(n,o,(l,a,u,c,p,d,m,h,y,b,w)=>{[r,i]=ou(u,r,i);let _=l.pxRound,C=I=>_(d(I,c,
b,h)),T=I=>_(m(I,p,w,y)),k,D;c.ori==0?(k=Xi,D=KM):(k=es,D=GM);let P=c.dir*(c.ori==0?1:-1),$={stroke:new Path2D,fill:null,
clip:null,band:null,gaps:null,flags:Zi},B=$.stroke,K=!1;if(i-r>=b*4){let I=Y=>n.posToVal(Y,c.key,!0),te=null,Q=null,fe,z,
Te,Ce=C(a[P==1?r:i]),le=C(a[r]),he=C(a[i]),me=I(P==1?le+1:he-1);for(let Y=P==1?r:i;Y>=r&&Y<=i;Y+=P){let mt=a[Y],je=(P==1?
mt<me:mt>me)?Ce:C(mt),Me=u[Y];je==Ce?Me!=null?(z=Me,te==null?(k(B,je,T(z)),fe=te=Q=z):z<te?te=z:z>Q&&(Q=z)):Me===null&&(K=
!0):(te!=null&&D(B,Ce,T(te),T(Q),T(fe),T(z)),Me!=null?(z=Me,k(B,je,T(z)),te=Q=fe=z):(te=Q=null,Me===null&&(K=!0)),Ce=je,
me=I(Ce+P))}te!=null&&te!=Q&&Te!=Ce&&D(B,Ce,T(te),T(Q),T(fe),T(z))}else for(let I=P==1?r:i;I>=r&&I<=i;I+=P){let te=u[I];
te===null?K=!0:te!=null&&k(B,C(a[I]),T(te))}let[L,J]=Dd(n,o);if(l.fill!=null||L!=0){let I=$.fill=new Path2D(B),te=l.fillTo(
n,o,l.min,l.max,L),Q=T(te),fe=C(a[r]),z=C(a[i]);P==-1&&([z,fe]=[fe,z]),k(I,z,Q),k(I,fe,Q)}if(!l.spanGaps){let I=[];K&&I.
push(...Ad(a,u,r,i,P,C,t)),$.gaps=I=l.gaps(n,o,r,i,I),$.clip=lu(I,c.ori,h,y,b,w)}return J!=0&&($.band=J==2?[To(n,o,r,i,B,
-1),To(n,o,r,i,B,1)]:To(n,o,r,i,B,J)),$})}function jM(e){let t=ke(e.align,1),n=ke(e.ascDesc,!1),o=ke(e.alignGaps,0),r=ke(
e.extend,!1);return(i,l,a,u)=>Wr(i,l,(c,p,d,m,h,y,b,w,_,C,T)=>{[a,u]=ou(d,a,u);let k=c.pxRound,{left:D,width:P}=i.bbox,$=le=>k(
y(le,m,C,w)),B=le=>k(b(le,h,T,_)),K=m.ori==0?Xi:es,F={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Zi},
L=F.stroke,J=m.dir*(m.ori==0?1:-1),I=B(d[J==1?a:u]),te=$(p[J==1?a:u]),Q=te,fe=te;r&&t==-1&&(fe=D,K(L,fe,I)),K(L,te,I);for(let le=J==
1?a:u;le>=a&&le<=u;le+=J){let he=d[le];if(he==null)continue;let me=$(p[le]),Y=B(he);t==1?K(L,me,I):K(L,Q,Y),K(L,me,Y),I=
Y,Q=me}let z=Q;r&&t==1&&(z=D+P,K(L,z,I));let[Te,Ce]=Dd(i,l);if(c.fill!=null||Te!=0){let le=F.fill=new Path2D(L),he=c.fillTo(
i,l,c.min,c.max,Te),me=B(he);K(le,z,me),K(le,fe,me)}if(!c.spanGaps){let le=[];le.push(...Ad(p,d,a,u,J,$,o));let he=c.width*
Se/2,me=n||t==1?he:-he,Y=n||t==-1?-he:he;le.forEach(mt=>{mt[0]+=me,mt[1]+=Y}),F.gaps=le=c.gaps(i,l,a,u,le),F.clip=lu(le,
m.ori,w,_,C,T)}return Ce!=0&&(F.band=Ce==2?[To(i,l,a,u,L,-1),To(i,l,a,u,L,1)]:To(i,l,a,u,L,Ce)),F})}function Ib(e,t,n,o,r,i,l=Ne){
if(e.length>1){let a=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==void 0){if(a!=null){let p=vt(e[u]-e[a]);p<c&&(c=p,l=
vt(n(e[u],o,r,i)-n(e[a],o,r,i)))}a=u}}return l}function JM(e){e=e||fl;let t=ke(e.size,[.6,Ne,1]),n=e.align||0,o=e.gap||0,
r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=be(r),l=1-t[0],a=ke(t[1],Ne),u=ke(t[2],1),c=ke(e.disp,fl),p=ke(
e.each,h=>{}),{fill:d,stroke:m}=c;return(h,y,b,w)=>Wr(h,y,(_,C,T,k,D,P,$,B,K,F,L)=>{let J=_.pxRound,I=n,te=o*Se,Q=a*Se,fe=u*
Se,z,Te;k.ori==0?[z,Te]=i(h,y):[Te,z]=i(h,y);let Ce=k.dir*(k.ori==0?1:-1),le=k.ori==0?cu:$d,he=k.ori==0?p:(G,ze,ft,li,br,Qn,vr)=>{
p(G,ze,ft,br,li,vr,Qn)},me=ke(h.bands,Sd).find(G=>G.series[0]==y),Y=me!=null?me.dir:0,mt=_.fillTo(h,y,_.min,_.max,Y),Nt=J(
$(mt,D,L,K)),je,Me,$n,en=F,Xe=J(_.width*Se),Zn=!1,go=null,hn=null,No=null,ri=null;d!=null&&(Xe==0||m!=null)&&(Zn=!0,go=d.
values(h,y,b,w),hn=new Map,new Set(go).forEach(G=>{G!=null&&hn.set(G,new Path2D)}),Xe>0&&(No=m.values(h,y,b,w),ri=new Map,
new Set(No).forEach(G=>{G!=null&&ri.set(G,new Path2D)})));let{x0:ii,size:ys}=c;if(ii!=null&&ys!=null){I=1,C=ii.values(h,
y,b,w),ii.unit==2&&(C=C.map(ft=>h.posToVal(B+ft*F,k.key,!0)));let G=ys.values(h,y,b,w);ys.unit==2?Me=G[0]*F:Me=P(G[0],k,
F,B)-P(0,k,F,B),en=Ib(C,T,P,k,F,B,en),$n=en-Me+te}else en=Ib(C,T,P,k,F,B,en),$n=en*l+te,Me=en-$n;$n<1&&($n=0),Xe>=Me/2&&
(Xe=0),$n<5&&(J=Yb);let Ol=$n>0,gr=en-$n-(Ol?Xe:0);Me=J(md(gr,fe,Q)),je=(I==0?Me/2:I==Ce?0:Me)-I*Ce*((I==0?te/2:0)+(Ol?Xe/
2:0));let Bt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},si=Zn?null:new Path2D,yo=null;if(me!=null)yo=
h.data[me.series[1]];else{let{y0:G,y1:ze}=c;G!=null&&ze!=null&&(T=ze.values(h,y,b,w),yo=G.values(h,y,b,w))}let yr=z*Me,ae=Te*
Me;for(let G=Ce==1?b:w;G>=b&&G<=w;G+=Ce){let ze=T[G];if(ze==null)continue;if(yo!=null){let Gt=yo[G]??0;if(ze-Gt==0)continue;
Nt=$(Gt,D,L,K)}let ft=k.distr!=2||c!=null?C[G]:G,li=P(ft,k,F,B),br=$(ke(ze,mt),D,L,K),Qn=J(li-je),vr=J(Wt(br,Nt)),tn=J(Kn(
br,Nt)),gn=vr-tn;if(ze!=null){let Gt=ze<0?ae:yr,On=ze<0?yr:ae;Zn?(Xe>0&&No[G]!=null&&le(ri.get(No[G]),Qn,tn+dn(Xe/2),Me,
Wt(0,gn-Xe),Gt,On),go[G]!=null&&le(hn.get(go[G]),Qn,tn+dn(Xe/2),Me,Wt(0,gn-Xe),Gt,On)):le(si,Qn,tn+dn(Xe/2),Me,Wt(0,gn-Xe),
Gt,On),he(h,y,G,Qn-Xe/2,tn,Me+Xe,gn)}}return Xe>0?Bt.stroke=Zn?ri:si:Zn||(Bt._fill=_.width==0?_._fill:_._stroke??_._fill,
Bt.width=0),Bt.fill=Zn?hn:si,Bt})}function YM(e,t){let n=ke(t?.alignGaps,0);return(o,r,i,l)=>Wr(o,r,(a,u,c,p,d,m,h,y,b,w,_)=>{
[i,l]=ou(c,i,l);let C=a.pxRound,T=z=>C(m(z,p,w,y)),k=z=>C(h(z,d,_,b)),D,P,$;p.ori==0?(D=au,$=Xi,P=Cv):(D=uu,$=es,P=_v);let B=p.
dir*(p.ori==0?1:-1),K=T(u[B==1?i:l]),F=K,L=[],J=[];for(let z=B==1?i:l;z>=i&&z<=l;z+=B)if(c[z]!=null){let Ce=u[z],le=T(Ce);
L.push(F=le),J.push(k(c[z]))}let I={stroke:e(L,J,D,$,P,C),fill:null,clip:null,band:null,gaps:null,flags:Zi},te=I.stroke,
[Q,fe]=Dd(o,r);if(a.fill!=null||Q!=0){let z=I.fill=new Path2D(te),Te=a.fillTo(o,r,a.min,a.max,Q),Ce=k(Te);$(z,F,Ce),$(z,
K,Ce)}if(!a.spanGaps){let z=[];z.push(...Ad(u,c,i,l,B,T,n)),I.gaps=z=a.gaps(o,r,i,l,z),I.clip=lu(z,p.ori,y,b,w,_)}return fe!=
0&&(I.band=fe==2?[To(o,r,i,l,te,-1),To(o,r,i,l,te,1)]:To(o,r,i,l,te,fe)),I})}function ZM(e){return YM(QM,e)}function QM(e,t,n,o,r,i){
let l=e.length;if(l<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),l==2)o(a,e[1],t[1]);else{let u=Array(l),c=Array(l-1),
p=Array(l-1),d=Array(l-1);for(let m=0;m<l-1;m++)p[m]=t[m+1]-t[m],d[m]=e[m+1]-e[m],c[m]=p[m]/d[m];u[0]=c[0];for(let m=1;m<
l-1;m++)c[m]===0||c[m-1]===0||c[m-1]>0!=c[m]>0?u[m]=0:(u[m]=3*(d[m-1]+d[m])/((2*d[m]+d[m-1])/c[m-1]+(d[m]+2*d[m-1])/c[m]),
isFinite(u[m])||(u[m]=0));u[l-1]=c[l-2];for(let m=0;m<l-1;m++)r(a,e[m]+d[m]/3,t[m]+u[m]*d[m]/3,e[m+1]-d[m]/3,t[m+1]-u[m+
1]*d[m]/3,e[m+1],t[m+1])}return a}var yd=new Set;function qb(){for(let e of yd)e.syncRect(!0)}Qi&&(Vr($T,Gi,qb),Vr(OT,Gi,
qb,!0),Vr(eu,Gi,()=>{dt.pxRatio=Se}));var XM=Mv(),eP=Sv();function Vb(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,l)=>bd(i,l,t,n))}function tP(e,t){return e.map((n,o)=>o==0?{}:pt({},t,n))}function bd(e,t,n,o){
return pt({},t==0?n:o,e)}function Pv(e,t,n){return t==null?Ji:[t,n]}var nP=Pv;function oP(e,t,n){return t==null?Ji:tu(t,
n,Cd,!0)}function Ev(e,t,n,o){return t==null?Ji:ru(t,n,e.scales[o].log,!1)}var rP=Ev;function Dv(e,t,n,o){return t==null?
Ji:kd(t,n,e.scales[o].log,!1)}var iP=Dv;function sP(e,t,n,o,r){let i=Wt(wb(e),wb(t)),l=t-e,a=Wn(r/o*l,n);do{let u=n[a],c=o*
u/l;if(c>=r&&i+(u<5?ur.get(u):0)<=17)return[u,c]}while(++a<n.length);return[0,0]}function Ub(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=bt((n=+r)*Se))+"px"),[e,t,n]}function lP(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Be(t[2]*Se,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function dt(e,t,n){let o={mode:ke(e.mode,1)},r=o.mode;function i(f,g,v,x){
let S=g.valToPct(f);return x+v*(g.dir==-1?1-S:S)}function l(f,g,v,x){let S=g.valToPct(f);return x+v*(g.dir==-1?S:1-S)}function a(f,g,v,x){
return g.ori==0?i(f,g,v,x):l(f,g,v,x)}o.valToPosH=i,o.valToPosV=l;let u=!1;o.status=0;let c=o.root=Mn(fT);if(e.id!=null&&
(c.id=e.id),pn(c,e.class),e.title){let f=Mn(yT,c);f.textContent=e.title}let p=Un("canvas"),d=o.ctx=p.getContext("2d"),m=Mn(
bT,c);Vr("click",m,f=>{f.target===y&&(Fe!=bi||Je!=vi)&&Pt.click(o,f)},!0);let h=o.under=Mn(vT,m);m.appendChild(p);let y=o.
over=Mn(xT,m);e=Yi(e);let b=+ke(e.pxAlign,1),w=Fb(b);(e.plugins||[]).forEach(f=>{f.opts&&(e=f.opts(o,e)||e)});let _=e.ms||
.001,C=o.series=r==1?Vb(e.series||[],Ob,zb,!1):tP(e.series||[null],Bb),T=o.axes=Vb(e.axes||[],$b,Rb,!0),k=o.scales={},D=o.
bands=e.bands||[];D.forEach(f=>{f.fill=be(f.fill||null),f.dir=ke(f.dir,-1)});let P=r==2?C[1].facets[0].scale:C[0].scale,
$={axes:GC,series:qC},B=(e.drawOrder||["axes","series"]).map(f=>$[f]);function K(f){let g=f.distr==3?v=>So(v>0?v:f.clamp(
o,v,f.min,f.max,f.key)):f.distr==4?v=>id(v,f.asinh):f.distr==100?v=>f.fwd(v):v=>v;return v=>{let x=g(v),{_min:S,_max:M}=f,
A=M-S;return(x-S)/A}}function F(f){let g=k[f];if(g==null){let v=(e.scales||fl)[f]||fl;if(v.from!=null){F(v.from);let x=pt(
{},k[v.from],v,{key:f});x.valToPct=K(x),k[f]=x}else{g=k[f]=pt({},f==P?bv:VM,v),g.key=f;let x=g.time,S=g.range,M=ar(S);if((f!=
P||r==2&&!x)&&(M&&(S[0]==null||S[1]==null)&&(S={min:S[0]==null?bb:{mode:1,hard:S[0],soft:S[0]},max:S[1]==null?bb:{mode:1,
hard:S[1],soft:S[1]}},M=!1),!M&&su(S))){let A=S;S=(O,R,U)=>R==null?Ji:tu(R,U,A)}g.range=be(S||(x?nP:f==P?g.distr==3?rP:g.
distr==4?iP:Pv:g.distr==3?Ev:g.distr==4?Dv:oP)),g.auto=be(M?!1:g.auto),g.clamp=be(g.clamp||qM),g._min=g._max=null,g.valToPct=
K(g)}}}F("x"),F("y"),r==1&&C.forEach(f=>{F(f.scale)}),T.forEach(f=>{F(f.scale)});for(let f in e.scales)F(f);let L=k[P],J=L.
distr,I,te;L.ori==0?(pn(c,hT),I=i,te=l):(pn(c,gT),I=l,te=i);let Q={};for(let f in k){let g=k[f];(g.min!=null||g.max!=null)&&
(Q[f]={min:g.min,max:g.max},g.min=g.max=null)}let fe=e.tzDate||(f=>new Date(bt(f/_))),z=e.fmtDate||Td,Te=_==1?hM(fe):bM(
fe),Ce=Eb(fe,Pb(_==1?fM:yM,z)),le=Ab(fe,Db(xM,z)),he=[],me=o.legend=pt({},CM,e.legend),Y=o.cursor=pt({},EM,{drag:{y:r==2}},
e.cursor),mt=me.show,Nt=Y.show,je=me.markers;me.idxs=he,je.width=be(je.width),je.dash=be(je.dash),je.stroke=be(je.stroke),
je.fill=be(je.fill);let Me,$n,en,Xe=[],Zn=[],go,hn=!1,No={};if(me.live){let f=C[1]?C[1].values:null;hn=f!=null,go=hn?f(o,
1,0):{_:0};for(let g in go)No[g]=xd}if(mt)if(Me=Un("table",TT,c),en=Un("tbody",null,Me),me.mount(o,Me),hn){$n=Un("thead",
null,Me,en);let f=Un("tr",null,$n);Un("th",null,f);for(var ri in go)Un("th",ib,f).textContent=ri}else pn(Me,PT),me.live&&
pn(Me,MT);let ii={show:!0},ys={show:!1};function Ol(f,g){if(g==0&&(hn||!me.live||r==2))return Ji;let v=[],x=Un("tr",ET,en,
en.childNodes[g]);pn(x,f.class),f.show||pn(x,qr);let S=Un("th",null,x);if(je.show){let O=Mn(DT,S);if(g>0){let R=je.width(
o,g);R&&(O.style.border=R+"px "+je.dash(o,g)+" "+je.stroke(o,g)),O.style.background=je.fill(o,g)}}let M=Mn(ib,S);f.label instanceof
HTMLElement?M.appendChild(f.label):M.textContent=f.label,g>0&&(je.show||(M.style.color=f.width>0?je.stroke(o,g):je.fill(
o,g)),Bt("click",S,O=>{if(Y._lock)return;wr(O);let R=C.indexOf(f);if((O.ctrlKey||O.metaKey)!=me.isolate){let U=C.some((W,j)=>j>
0&&j!=R&&W.show);C.forEach((W,j)=>{j>0&&eo(j,U?j==R?ii:ys:ii,!0,ut.setSeries)})}else eo(R,{show:!f.show},!0,ut.setSeries)},
!1),ui&&Bt(ub,S,O=>{Y._lock||(wr(O),eo(C.indexOf(f),wi,!0,ut.setSeries))},!1));for(var A in go){let O=Un("td",AT,x);O.textContent=
"--",v.push(O)}return[x,v]}let gr=new Map;function Bt(f,g,v,x=!0){let S=gr.get(g)||{},M=Y.bind[f](o,g,v,x);M&&(Vr(f,g,S[f]=
M),gr.set(g,S))}function si(f,g,v){let x=gr.get(g)||{};for(let S in x)(f==null||S==f)&&(dd(S,g,x[S]),delete x[S]);f==null&&
gr.delete(g)}let yo=0,yr=0,ae=0,G=0,ze=0,ft=0,li=ze,br=ft,Qn=ae,vr=G,tn=0,gn=0,Gt=0,On=0;o.bbox={};let Ju=!1,Ll=!1,ai=!1,
xr=!1,Rl=!1,yn=!1;function Yu(f,g,v){(v||f!=o.width||g!=o.height)&&Em(f,g),fi(!1),ai=!0,Ll=!0,hi()}function Em(f,g){o.width=
yo=ae=f,o.height=yr=G=g,ze=ft=0,RC(),NC();let v=o.bbox;tn=v.left=Fr(ze*Se,.5),gn=v.top=Fr(ft*Se,.5),Gt=v.width=Fr(ae*Se,
.5),On=v.height=Fr(G*Se,.5)}let $C=3;function OC(){let f=!1,g=0;for(;!f;){g++;let v=WC(g),x=KC(g);f=g==$C||v&&x,f||(Em(o.
width,o.height),Ll=!0)}}function LC({width:f,height:g}){Yu(f,g)}o.setSize=LC;function RC(){let f=!1,g=!1,v=!1,x=!1;T.forEach(
(S,M)=>{if(S.show&&S._show){let{side:A,_size:O}=S,R=A%2,U=S.label!=null?S.labelSize:0,W=O+U;W>0&&(R?(ae-=W,A==3?(ze+=W,x=
!0):v=!0):(G-=W,A==0?(ft+=W,f=!0):g=!0))}}),kr[0]=f,kr[1]=v,kr[2]=g,kr[3]=x,ae-=Bo[1]+Bo[3],ze+=Bo[3],G-=Bo[2]+Bo[0],ft+=
Bo[0]}function NC(){let f=ze+ae,g=ft+G,v=ze,x=ft;function S(M,A){switch(M){case 1:return f+=A,f-A;case 2:return g+=A,g-A;case 3:
return v-=A,v+A;case 0:return x-=A,x+A}}T.forEach((M,A)=>{if(M.show&&M._show){let O=M.side;M._pos=S(O,M._size),M.label!=
null&&(M._lpos=S(O,M.labelSize))}})}if(Y.dataIdx==null){let f=Y.hover,g=f.skip=new Set(f.skip??[]);g.add(void 0);let v=f.
prox=be(f.prox),x=f.bias??=0;Y.dataIdx=(S,M,A,O)=>{if(M==0)return A;let R=A,U=v(S,M,A,O)??Ne,W=U>=0&&U<Ne,j=L.ori==0?ae:
G,ne=Y.left,_e=t[0],we=t[M];if(g.has(we[A])){R=null;let ge=null,ee=null,Z;if(x==0||x==-1)for(Z=A;ge==null&&Z-- >0;)g.has(
we[Z])||(ge=Z);if(x==0||x==1)for(Z=A;ee==null&&Z++<we.length;)g.has(we[Z])||(ee=Z);if(ge!=null||ee!=null)if(W){let qe=ge==
null?-1/0:I(_e[ge],L,j,0),nt=ee==null?1/0:I(_e[ee],L,j,0),St=ne-qe,Oe=nt-ne;St<=Oe?St<=U&&(R=ge):Oe<=U&&(R=ee)}else R=ee==
null?ge:ge==null?ee:A-ge<=ee-A?ge:ee}else W&&vt(ne-I(_e[A],L,j,0))>U&&(R=null);return R}}let wr=f=>{Y.event=f};Y.idxs=he,
Y._lock=!1;let Dt=Y.points;Dt.show=be(Dt.show),Dt.size=be(Dt.size),Dt.stroke=be(Dt.stroke),Dt.width=be(Dt.width),Dt.fill=
be(Dt.fill);let Xn=o.focus=pt({},e.focus||{alpha:.3},Y.focus),ui=Xn.prox>=0,ci=ui&&Dt.one,bn=[],pi=[],di=[];function Dm(f,g){
let v=Dt.show(o,g);if(v instanceof HTMLElement)return pn(v,ST),pn(v,f.class),ao(v,-10,-10,ae,G),y.insertBefore(v,bn[g]),
v}function Am(f,g){if(r==1||g>0){let v=r==1&&k[f.scale].time,x=f.value;f.value=v?_b(x)?Ab(fe,Db(x,z)):x||le:x||HM,f.label=
f.label||(v?AM:DM)}if(ci||g>0){f.width=f.width==null?1:f.width,f.paths=f.paths||XM||VT,f.fillTo=be(f.fillTo||UM),f.pxAlign=
+ke(f.pxAlign,b),f.pxRound=Fb(f.pxAlign),f.stroke=be(f.stroke||null),f.fill=be(f.fill||null),f._stroke=f._fill=f._paths=
f._focus=null;let v=FM(Wt(1,f.width),1),x=f.points=pt({},{size:v,width:Wt(1,v*.2),stroke:f.stroke,space:v*2,paths:eP,_stroke:null,
_fill:null},f.points);x.show=be(x.show),x.filter=be(x.filter),x.fill=be(x.fill),x.stroke=be(x.stroke),x.paths=be(x.paths),
x.pxAlign=f.pxAlign}if(mt){let v=Ol(f,g);Xe.splice(g,0,v[0]),Zn.splice(g,0,v[1]),me.values.push(null)}if(Nt){he.splice(g,
0,null);let v=null;ci?g==0&&(v=Dm(f,g)):g>0&&(v=Dm(f,g)),bn.splice(g,0,v),pi.splice(g,0,0),di.splice(g,0,0)}_t("addSerie\
s",g)}function BC(f,g){g=g??C.length,f=r==1?bd(f,g,Ob,zb):bd(f,g,{},Bb),C.splice(g,0,f),Am(C[g],g)}o.addSeries=BC;function zC(f){
if(C.splice(f,1),mt){me.values.splice(f,1),Zn.splice(f,1);let g=Xe.splice(f,1)[0];si(null,g.firstChild),g.remove()}Nt&&(he.
splice(f,1),bn.splice(f,1)[0].remove(),pi.splice(f,1),di.splice(f,1)),_t("delSeries",f)}o.delSeries=zC;let kr=[!1,!1,!1,
!1];function HC(f,g){if(f._show=f.show,f.show){let v=f.side%2,x=k[f.scale];x==null&&(f.scale=v?C[1].scale:P,x=k[f.scale]);
let S=x.time;f.size=be(f.size),f.space=be(f.space),f.rotate=be(f.rotate),ar(f.incrs)&&f.incrs.forEach(A=>{!ur.has(A)&&ur.
set(A,Xb(A))}),f.incrs=be(f.incrs||(x.distr==2?pM:S?_==1?mM:gM:Ir)),f.splits=be(f.splits||(S&&x.distr==1?Te:x.distr==3?fd:
x.distr==4?LM:OM)),f.stroke=be(f.stroke),f.grid.stroke=be(f.grid.stroke),f.ticks.stroke=be(f.ticks.stroke),f.border.stroke=
be(f.border.stroke);let M=f.values;f.values=ar(M)&&!ar(M[0])?be(M):S?ar(M)?Eb(fe,Pb(M,z)):_b(M)?vM(fe,M):M||Ce:M||$M,f.filter=
be(f.filter||(x.distr>=3&&x.log==10?BM:x.distr==3&&x.log==2?zM:Zb)),f.font=Ub(f.font),f.labelFont=Ub(f.labelFont),f._size=
f.size(o,null,g,0),f._space=f._rotate=f._incrs=f._found=f._splits=f._values=null,f._size>0&&(kr[g]=!0,f._el=Mn(wT,m))}}function bs(f,g,v,x){
let[S,M,A,O]=v,R=g%2,U=0;return R==0&&(O||M)&&(U=g==0&&!S||g==2&&!A?bt($b.size/3):0),R==1&&(S||A)&&(U=g==1&&!M||g==3&&!O?
bt(Rb.size/2):0),U}let $m=o.padding=(e.padding||[bs,bs,bs,bs]).map(f=>be(ke(f,bs))),Bo=o._padding=$m.map((f,g)=>f(o,g,kr,
0)),Mt,xt=null,wt=null,Nl=r==1?C[0].idxs:null,Ln=null,vs=!1;function Om(f,g){if(t=f??[],o.data=o._data=t,r==2){Mt=0;for(let v=1;v<
C.length;v++)Mt+=t[v][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Ln=t[0],Mt=Ln.length;let v=t;if(J==2){v=t.slice();
let x=v[0]=Array(Mt);for(let S=0;S<Mt;S++)x[S]=S}o._data=t=v}if(fi(!0),_t("setData"),J==2&&(ai=!0),g!==!1){let v=L;v.auto(
o,vs)?Zu():Ho(P,v.min,v.max),xr=xr||Y.left>=0,yn=!0,hi()}}o.setData=Om;function Zu(){vs=!0;let f,g;r==1&&(Mt>0?(xt=Nl[0]=
0,wt=Nl[1]=Mt-1,f=t[0][xt],g=t[0][wt],J==2?(f=xt,g=wt):f==g&&(J==3?[f,g]=ru(f,f,L.log,!1):J==4?[f,g]=kd(f,f,L.log,!1):L.
time?g=f+bt(86400/_):[f,g]=tu(f,g,Cd,!0))):(xt=Nl[0]=f=null,wt=Nl[1]=g=null)),Ho(P,f,g)}let Bl,mi,Qu,Xu,ec,tc,nc,oc,rc,jt;
function Lm(f,g,v,x,S,M){f??=lb,v??=Sd,x??="butt",S??=lb,M??="round",f!=Bl&&(d.strokeStyle=Bl=f),S!=mi&&(d.fillStyle=mi=
S),g!=Qu&&(d.lineWidth=Qu=g),M!=ec&&(d.lineJoin=ec=M),x!=tc&&(d.lineCap=tc=x),v!=Xu&&d.setLineDash(Xu=v)}function Rm(f,g,v,x){
g!=mi&&(d.fillStyle=mi=g),f!=nc&&(d.font=nc=f),v!=oc&&(d.textAlign=oc=v),x!=rc&&(d.textBaseline=rc=x)}function ic(f,g,v,x,S=0){
if(x.length>0&&f.auto(o,vs)&&(g==null||g.min==null)){let M=ke(xt,0),A=ke(wt,x.length-1),O=v.min==null?BT(x,M,A,S,f.distr==
3):[v.min,v.max];f.min=Kn(f.min,v.min=O[0]),f.max=Wt(f.max,v.max=O[1])}}let Nm={min:null,max:null};function FC(){for(let x in k){
let S=k[x];Q[x]==null&&(S.min==null||Q[P]!=null&&S.auto(o,vs))&&(Q[x]=Nm)}for(let x in k){let S=k[x];Q[x]==null&&S.from!=
null&&Q[S.from]!=null&&(Q[x]=Nm)}Q[P]!=null&&fi(!0);let f={};for(let x in Q){let S=Q[x];if(S!=null){let M=f[x]=Yi(k[x],KT);
if(S.min!=null)pt(M,S);else if(x!=P||r==2)if(Mt==0&&M.from==null){let A=M.range(o,null,null,x);M.min=A[0],M.max=A[1]}else
M.min=Ne,M.max=-Ne}}if(Mt>0){C.forEach((x,S)=>{if(r==1){let M=x.scale,A=Q[M];if(A==null)return;let O=f[M];if(S==0){let R=O.
range(o,O.min,O.max,M);O.min=R[0],O.max=R[1],xt=Wn(O.min,t[0]),wt=Wn(O.max,t[0]),wt-xt>1&&(t[0][xt]<O.min&&xt++,t[0][wt]>
O.max&&wt--),x.min=Ln[xt],x.max=Ln[wt]}else x.show&&x.auto&&ic(O,A,x,t[S],x.sorted);x.idxs[0]=xt,x.idxs[1]=wt}else if(S>
0&&x.show&&x.auto){let[M,A]=x.facets,O=M.scale,R=A.scale,[U,W]=t[S],j=f[O],ne=f[R];j!=null&&ic(j,Q[O],M,U,M.sorted),ne!=
null&&ic(ne,Q[R],A,W,A.sorted),x.min=A.min,x.max=A.max}});for(let x in f){let S=f[x],M=Q[x];if(S.from==null&&(M==null||M.
min==null)){let A=S.range(o,S.min==Ne?null:S.min,S.max==-Ne?null:S.max,x);S.min=A[0],S.max=A[1]}}}for(let x in f){let S=f[x];
if(S.from!=null){let M=f[S.from];if(M.min==null)S.min=S.max=null;else{let A=S.range(o,M.min,M.max,x);S.min=A[0],S.max=A[1]}}}
let g={},v=!1;for(let x in f){let S=f[x],M=k[x];if(M.min!=S.min||M.max!=S.max){M.min=S.min,M.max=S.max;let A=M.distr;M._min=
A==3?So(M.min):A==4?id(M.min,M.asinh):A==100?M.fwd(M.min):M.min,M._max=A==3?So(M.max):A==4?id(M.max,M.asinh):A==100?M.fwd(
M.max):M.max,g[x]=v=!0}}if(v){C.forEach((x,S)=>{r==2?S>0&&g.y&&(x._paths=null):g[x.scale]&&(x._paths=null)});for(let x in g)
ai=!0,_t("setScale",x);Nt&&Y.left>=0&&(xr=yn=!0)}for(let x in Q)Q[x]=null}function IC(f){let g=md(xt-1,0,Mt-1),v=md(wt+1,
0,Mt-1);for(;f[g]==null&&g>0;)g--;for(;f[v]==null&&v<Mt-1;)v++;return[g,v]}function qC(){if(Mt>0){let f=C.some(g=>g._focus)&&
jt!=Xn.alpha;f&&(d.globalAlpha=jt=Xn.alpha),C.forEach((g,v)=>{if(v>0&&g.show&&(Bm(v,!1),Bm(v,!0),g._paths==null)){let x=jt;
jt!=g.alpha&&(d.globalAlpha=jt=g.alpha);let S=r==2?[0,t[v][0].length-1]:IC(t[v]);g._paths=g.paths(o,v,S[0],S[1]),jt!=x&&
(d.globalAlpha=jt=x)}}),C.forEach((g,v)=>{if(v>0&&g.show){let x=jt;jt!=g.alpha&&(d.globalAlpha=jt=g.alpha),g._paths!=null&&
zm(v,!1);{let S=g._paths!=null?g._paths.gaps:null,M=g.points.show(o,v,xt,wt,S),A=g.points.filter(o,v,M,S);(M||A)&&(g.points.
_paths=g.points.paths(o,v,xt,wt,A),zm(v,!0))}jt!=x&&(d.globalAlpha=jt=x),_t("drawSeries",v)}}),f&&(d.globalAlpha=jt=1)}}
function Bm(f,g){let v=g?C[f].points:C[f];v._stroke=v.stroke(o,f),v._fill=v.fill(o,f)}function zm(f,g){let v=g?C[f].points:
C[f],{stroke:x,fill:S,clip:M,flags:A,_stroke:O=v._stroke,_fill:R=v._fill,_width:U=v.width}=v._paths;U=Be(U*Se,3);let W=null,
j=U%2/2;g&&R==null&&(R=U>0?"#fff":O);let ne=v.pxAlign==1&&j>0;if(ne&&d.translate(j,j),!g){let _e=tn-U/2,we=gn-U/2,ge=Gt+
U,ee=On+U;W=new Path2D,W.rect(_e,we,ge,ee)}g?sc(O,U,v.dash,v.cap,R,x,S,A,M):VC(f,O,U,v.dash,v.cap,R,x,S,A,W,M),ne&&d.translate(
-j,-j)}function VC(f,g,v,x,S,M,A,O,R,U,W){let j=!1;R!=0&&D.forEach((ne,_e)=>{if(ne.series[0]==f){let we=C[ne.series[1]],
ge=t[ne.series[1]],ee=(we._paths||fl).band;ar(ee)&&(ee=ne.dir==1?ee[0]:ee[1]);let Z,qe=null;we.show&&ee&&HT(ge,xt,wt)?(qe=
ne.fill(o,_e)||M,Z=we._paths.clip):ee=null,sc(g,v,x,S,qe,A,O,R,U,W,Z,ee),j=!0}}),j||sc(g,v,x,S,M,A,O,R,U,W)}let Hm=Zi|gd;
function sc(f,g,v,x,S,M,A,O,R,U,W,j){Lm(f,g,v,x,S),(R||U||j)&&(d.save(),R&&d.clip(R),U&&d.clip(U)),j?(O&Hm)==Hm?(d.clip(
j),W&&d.clip(W),Hl(S,A),zl(f,M,g)):O&gd?(Hl(S,A),d.clip(j),zl(f,M,g)):O&Zi&&(d.save(),d.clip(j),W&&d.clip(W),Hl(S,A),d.restore(),
zl(f,M,g)):(Hl(S,A),zl(f,M,g)),(R||U||j)&&d.restore()}function zl(f,g,v){v>0&&(g instanceof Map?g.forEach((x,S)=>{d.strokeStyle=
Bl=S,d.stroke(x)}):g!=null&&f&&d.stroke(g))}function Hl(f,g){g instanceof Map?g.forEach((v,x)=>{d.fillStyle=mi=x,d.fill(
v)}):g!=null&&f&&d.fill(g)}function UC(f,g,v,x){let S=T[f],M;if(x<=0)M=[0,0];else{let A=S._space=S.space(o,f,g,v,x),O=S.
_incrs=S.incrs(o,f,g,v,x,A);M=sP(g,v,O,x,A)}return S._found=M}function lc(f,g,v,x,S,M,A,O,R,U){let W=A%2/2;b==1&&d.translate(
W,W),Lm(O,A,R,U,O),d.beginPath();let j,ne,_e,we,ge=S+(x==0||x==3?-M:M);v==0?(ne=S,we=ge):(j=S,_e=ge);for(let ee=0;ee<f.length;ee++)
g[ee]!=null&&(v==0?j=_e=f[ee]:ne=we=f[ee],d.moveTo(j,ne),d.lineTo(_e,we));d.stroke(),b==1&&d.translate(-W,-W)}function WC(f){
let g=!0;return T.forEach((v,x)=>{if(!v.show)return;let S=k[v.scale];if(S.min==null){v._show&&(g=!1,v._show=!1,fi(!1));return}else
v._show||(g=!1,v._show=!0,fi(!1));let M=v.side,A=M%2,{min:O,max:R}=S,[U,W]=UC(x,O,R,A==0?ae:G);if(W==0)return;let j=S.distr==
2,ne=v._splits=v.splits(o,x,O,R,U,W,j),_e=S.distr==2?ne.map(Z=>Ln[Z]):ne,we=S.distr==2?Ln[ne[1]]-Ln[ne[0]]:U,ge=v._values=
v.values(o,v.filter(o,_e,x,W,we),x,W,we);v._rotate=M==2?v.rotate(o,ge,x,W):0;let ee=v._size;v._size=Pn(v.size(o,ge,x,f)),
ee!=null&&v._size!=ee&&(g=!1)}),g}function KC(f){let g=!0;return $m.forEach((v,x)=>{let S=v(o,x,kr,f);S!=Bo[x]&&(g=!1),Bo[x]=
S}),g}function GC(){for(let f=0;f<T.length;f++){let g=T[f];if(!g.show||!g._show)continue;let v=g.side,x=v%2,S,M,A=g.stroke(
o,f),O=v==0||v==3?-1:1,[R,U]=g._found;if(g.label!=null){let Ht=g.labelGap*O,rn=bt((g._lpos+Ht)*Se);Rm(g.labelFont[0],A,"\
center",v==2?"top":sb),d.save(),x==1?(S=M=0,d.translate(rn,bt(gn+On/2)),d.rotate((v==3?-Xa:Xa)/2)):(S=bt(tn+Gt/2),M=rn);
let Sr=Jb(g.label)?g.label(o,f,R,U):g.label;d.fillText(Sr,S,M),d.restore()}if(U==0)continue;let W=k[g.scale],j=x==0?Gt:On,
ne=x==0?tn:gn,_e=g._splits,we=W.distr==2?_e.map(Ht=>Ln[Ht]):_e,ge=W.distr==2?Ln[_e[1]]-Ln[_e[0]]:R,ee=g.ticks,Z=g.border,
qe=ee.show?ee.size:0,nt=bt(qe*Se),St=bt((g.alignTo==2?g._size-qe-g.gap:g.gap)*Se),Oe=g._rotate*-Xa/180,ot=w(g._pos*Se),nn=(nt+
St)*O,zt=ot+nn;M=x==0?zt:0,S=x==1?zt:0;let vn=g.font[0],Rn=g.align==1?Wi:g.align==2?nd:Oe>0?Wi:Oe<0?nd:x==0?"center":v==
3?nd:Wi,no=Oe||x==1?"middle":v==2?"top":sb;Rm(vn,A,Rn,no);let on=g.font[1]*g.lineGap,xn=_e.map(Ht=>w(a(Ht,W,j,ne))),Nn=g.
_values;for(let Ht=0;Ht<Nn.length;Ht++){let rn=Nn[Ht];if(rn!=null){x==0?S=xn[Ht]:M=xn[Ht],rn=""+rn;let Sr=rn.indexOf(`
`)==-1?[rn]:rn.split(/\n/gm);for(let Ft=0;Ft<Sr.length;Ft++){let rf=Sr[Ft];Oe?(d.save(),d.translate(S,M+Ft*on),d.rotate(
Oe),d.fillText(rf,0,0),d.restore()):d.fillText(rf,S,M+Ft*on)}}}ee.show&&lc(xn,ee.filter(o,we,f,U,ge),x,v,ot,nt,Be(ee.width*
Se,3),ee.stroke(o,f),ee.dash,ee.cap);let oo=g.grid;oo.show&&lc(xn,oo.filter(o,we,f,U,ge),x,x==0?2:1,x==0?gn:tn,x==0?On:Gt,
Be(oo.width*Se,3),oo.stroke(o,f),oo.dash,oo.cap),Z.show&&lc([ot],[1],x==0?1:0,x==0?1:2,x==1?gn:tn,x==1?On:Gt,Be(Z.width*
Se,3),Z.stroke(o,f),Z.dash,Z.cap)}_t("drawAxes")}function fi(f){C.forEach((g,v)=>{v>0&&(g._paths=null,f&&(r==1?(g.min=null,
g.max=null):g.facets.forEach(x=>{x.min=null,x.max=null})))})}let Fl=!1,ac=!1,xs=[];function jC(){ac=!1;for(let f=0;f<xs.
length;f++)_t(...xs[f]);xs.length=0}function hi(){Fl||(XT(Fm),Fl=!0)}function JC(f,g=!1){Fl=!0,ac=g,f(o),Fm(),g&&xs.length>
0&&queueMicrotask(jC)}o.batch=JC;function Fm(){if(Ju&&(FC(),Ju=!1),ai&&(OC(),ai=!1),Ll){if(Ke(h,Wi,ze),Ke(h,"top",ft),Ke(
h,cl,ae),Ke(h,pl,G),Ke(y,Wi,ze),Ke(y,"top",ft),Ke(y,cl,ae),Ke(y,pl,G),Ke(m,cl,yo),Ke(m,pl,yr),p.width=bt(yo*Se),p.height=
bt(yr*Se),T.forEach(({_el:f,_show:g,_size:v,_pos:x,side:S})=>{if(f!=null)if(g){let M=S===3||S===0?v:0,A=S%2==1;Ke(f,A?"l\
eft":"top",x-M),Ke(f,A?"width":"height",v),Ke(f,A?"top":"left",A?ft:ze),Ke(f,A?"height":"width",A?G:ae),pd(f,qr)}else pn(
f,qr)}),Bl=mi=Qu=ec=tc=nc=oc=rc=Xu=null,jt=1,Cs(!0),ze!=li||ft!=br||ae!=Qn||G!=vr){fi(!1);let f=ae/Qn,g=G/vr;if(Nt&&!xr&&
Y.left>=0){Y.left*=f,Y.top*=g,gi&&ao(gi,bt(Y.left),0,ae,G),yi&&ao(yi,0,bt(Y.top),ae,G);for(let v=0;v<bn.length;v++){let x=bn[v];
x!=null&&(pi[v]*=f,di[v]*=g,ao(x,Pn(pi[v]),Pn(di[v]),ae,G))}}if(Ie.show&&!Rl&&Ie.left>=0&&Ie.width>0){Ie.left*=f,Ie.width*=
f,Ie.top*=g,Ie.height*=g;for(let v in fc)Ke(xi,v,Ie[v])}li=ze,br=ft,Qn=ae,vr=G}_t("setSize"),Ll=!1}yo>0&&yr>0&&(d.clearRect(
0,0,p.width,p.height),_t("drawClear"),B.forEach(f=>f()),_t("draw")),Ie.show&&Rl&&(Il(Ie),Rl=!1),Nt&&xr&&(_r(null,!0,!1),
xr=!1),me.show&&me.live&&yn&&(dc(),yn=!1),u||(u=!0,o.status=1,_t("ready")),vs=!1,Fl=!1}o.redraw=(f,g)=>{ai=g||!1,f!==!1?
Ho(P,L.min,L.max):hi()};function uc(f,g){let v=k[f];if(v.from==null){if(Mt==0){let x=v.range(o,g.min,g.max,f);g.min=x[0],
g.max=x[1]}if(g.min>g.max){let x=g.min;g.min=g.max,g.max=x}if(Mt>1&&g.min!=null&&g.max!=null&&g.max-g.min<1e-16)return;f==
P&&v.distr==2&&Mt>0&&(g.min=Wn(g.min,t[0]),g.max=Wn(g.max,t[0]),g.min==g.max&&g.max++),Q[f]=g,Ju=!0,hi()}}o.setScale=uc;
let cc,pc,gi,yi,Im,qm,bi,vi,Vm,Um,Fe,Je,zo=!1,Pt=Y.drag,kt=Pt.x,Ct=Pt.y;Nt&&(Y.x&&(cc=Mn(CT,y)),Y.y&&(pc=Mn(_T,y)),L.ori==
0?(gi=cc,yi=pc):(gi=pc,yi=cc),Fe=Y.left,Je=Y.top);let Ie=o.select=pt({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
xi=Ie.show?Mn(kT,Ie.over?y:h):null;function Il(f,g){if(Ie.show){for(let v in f)Ie[v]=f[v],v in fc&&Ke(xi,v,f[v]);g!==!1&&
_t("setSelect")}}o.setSelect=Il;function YC(f){if(C[f].show)mt&&pd(Xe[f],qr);else if(mt&&pn(Xe[f],qr),Nt){let v=ci?bn[0]:
bn[f];v!=null&&ao(v,-10,-10,ae,G)}}function Ho(f,g,v){uc(f,{min:g,max:v})}function eo(f,g,v,x){g.focus!=null&&t_(f),g.show!=
null&&C.forEach((S,M)=>{M>0&&(f==M||f==null)&&(S.show=g.show,YC(M),r==2?(Ho(S.facets[0].scale,null,null),Ho(S.facets[1].
scale,null,null)):Ho(S.scale,null,null),hi())}),v!==!1&&_t("setSeries",f,g),x&&_s("setSeries",o,f,g)}o.setSeries=eo;function ZC(f,g){
pt(D[f],g)}function QC(f,g){f.fill=be(f.fill||null),f.dir=ke(f.dir,-1),g=g??D.length,D.splice(g,0,f)}function XC(f){f==null?
D.length=0:D.splice(f,1)}o.addBand=QC,o.setBand=ZC,o.delBand=XC;function e_(f,g){C[f].alpha=g,Nt&&bn[f]!=null&&(bn[f].style.
opacity=g),mt&&Xe[f]&&(Xe[f].style.opacity=g)}let bo,Fo,Cr,wi={focus:!0};function t_(f){if(f!=Cr){let g=f==null,v=Xn.alpha!=
1;C.forEach((x,S)=>{if(r==1||S>0){let M=g||S==0||S==f;x._focus=g?null:M,v&&e_(S,M?1:Xn.alpha)}}),Cr=f,v&&hi()}}mt&&ui&&Bt(
cb,Me,f=>{Y._lock||(wr(f),Cr!=null&&eo(null,wi,!0,ut.setSeries))});function to(f,g,v){let x=k[g];v&&(f=f/Se-(x.ori==1?ft:
ze));let S=ae;x.ori==1&&(S=G,f=S-f),x.dir==-1&&(f=S-f);let M=x._min,A=x._max,O=f/S,R=M+(A-M)*O,U=x.distr;return U==3?ji(
10,R):U==4?IT(R,x.asinh):U==100?x.bwd(R):R}function n_(f,g){let v=to(f,P,g);return Wn(v,t[0],xt,wt)}o.valToIdx=f=>Wn(f,t[0]),
o.posToIdx=n_,o.posToVal=to,o.valToPos=(f,g,v)=>k[g].ori==0?i(f,k[g],v?Gt:ae,v?tn:0):l(f,k[g],v?On:G,v?gn:0),o.setCursor=
(f,g,v)=>{Fe=f.left,Je=f.top,_r(null,g,v)};function Wm(f,g){Ke(xi,Wi,Ie.left=f),Ke(xi,cl,Ie.width=g)}function Km(f,g){Ke(
xi,"top",Ie.top=f),Ke(xi,pl,Ie.height=g)}let ws=L.ori==0?Wm:Km,ks=L.ori==1?Wm:Km;function o_(){if(mt&&me.live)for(let f=r==
2?1:0;f<C.length;f++){if(f==0&&hn)continue;let g=me.values[f],v=0;for(let x in g)Zn[f][v++].firstChild.nodeValue=g[x]}}function dc(f,g){
if(f!=null&&(f.idxs?f.idxs.forEach((v,x)=>{he[x]=v}):WT(f.idx)||he.fill(f.idx),me.idx=he[0]),mt&&me.live){for(let v=0;v<
C.length;v++)(v>0||r==1&&!hn)&&r_(v,he[v]);o_()}yn=!1,g!==!1&&_t("setLegend")}o.setLegend=dc;function r_(f,g){let v=C[f],
x=f==0&&J==2?Ln:t[f],S;hn?S=v.values(o,f,g)??No:(S=v.value(o,g==null?null:x[g],f,g),S=S==null?No:{_:S}),me.values[f]=S}function _r(f,g,v){
Vm=Fe,Um=Je,[Fe,Je]=Y.move(o,Fe,Je),Y.left=Fe,Y.top=Je,Nt&&(gi&&ao(gi,bt(Fe),0,ae,G),yi&&ao(yi,0,bt(Je),ae,G));let x,S=xt>
wt;bo=Ne,Fo=null;let M=L.ori==0?ae:G,A=L.ori==1?ae:G;if(Fe<0||Mt==0||S){x=Y.idx=null;for(let O=0;O<C.length;O++){let R=bn[O];
R!=null&&ao(R,-10,-10,ae,G)}ui&&eo(null,wi,!0,f==null&&ut.setSeries),me.live&&(he.fill(x),yn=!0)}else{let O,R,U;r==1&&(O=
L.ori==0?Fe:Je,R=to(O,P),x=Y.idx=Wn(R,t[0],xt,wt),U=I(t[0][x],L,M,0));let W=-10,j=-10,ne=0,_e=0,we=!0,ge="",ee="";for(let Z=r==
2?1:0;Z<C.length;Z++){let qe=C[Z],nt=he[Z],St=nt==null?null:r==1?t[Z][nt]:t[Z][1][nt],Oe=Y.dataIdx(o,Z,x,R),ot=Oe==null?
null:r==1?t[Z][Oe]:t[Z][1][Oe];if(yn=yn||ot!=St||Oe!=nt,he[Z]=Oe,Z>0&&qe.show){let nn=Oe==null?-10:Oe==x?U:I(r==1?t[0][Oe]:
t[Z][0][Oe],L,M,0),zt=ot==null?-10:te(ot,r==1?k[qe.scale]:k[qe.facets[1].scale],A,0);if(ui&&ot!=null){let vn=L.ori==1?Fe:
Je,Rn=vt(Xn.dist(o,Z,Oe,zt,vn));if(Rn<bo){let no=Xn.bias;if(no!=0){let on=to(vn,qe.scale),xn=ot>=0?1:-1,Nn=on>=0?1:-1;Nn==
xn&&(Nn==1?no==1?ot>=on:ot<=on:no==1?ot<=on:ot>=on)&&(bo=Rn,Fo=Z)}else bo=Rn,Fo=Z}}if(yn||ci){let vn,Rn;L.ori==0?(vn=nn,
Rn=zt):(vn=zt,Rn=nn);let no,on,xn,Nn,oo,Ht,rn=!0,Sr=Dt.bbox;if(Sr!=null){rn=!1;let Ft=Sr(o,Z);xn=Ft.left,Nn=Ft.top,no=Ft.
width,on=Ft.height}else xn=vn,Nn=Rn,no=on=Dt.size(o,Z);if(Ht=Dt.fill(o,Z),oo=Dt.stroke(o,Z),ci)Z==Fo&&bo<=Xn.prox&&(W=xn,
j=Nn,ne=no,_e=on,we=rn,ge=Ht,ee=oo);else{let Ft=bn[Z];Ft!=null&&(pi[Z]=xn,di[Z]=Nn,yb(Ft,no,on,rn),hb(Ft,Ht,oo),ao(Ft,Pn(
xn),Pn(Nn),ae,G))}}}}if(ci){let Z=Xn.prox,qe=Cr==null?bo<=Z:bo>Z||Fo!=Cr;if(yn||qe){let nt=bn[0];nt!=null&&(pi[0]=W,di[0]=
j,yb(nt,ne,_e,we),hb(nt,ge,ee),ao(nt,Pn(W),Pn(j),ae,G))}}}if(Ie.show&&zo)if(f!=null){let[O,R]=ut.scales,[U,W]=ut.match,[
j,ne]=f.cursor.sync.scales,_e=f.cursor.drag;if(kt=_e._x,Ct=_e._y,kt||Ct){let{left:we,top:ge,width:ee,height:Z}=f.select,
qe=f.scales[j].ori,nt=f.posToVal,St,Oe,ot,nn,zt,vn=O!=null&&U(O,j),Rn=R!=null&&W(R,ne);vn&&kt?(qe==0?(St=we,Oe=ee):(St=ge,
Oe=Z),ot=k[O],nn=I(nt(St,j),ot,M,0),zt=I(nt(St+Oe,j),ot,M,0),ws(Kn(nn,zt),vt(zt-nn))):ws(0,M),Rn&&Ct?(qe==1?(St=we,Oe=ee):
(St=ge,Oe=Z),ot=k[R],nn=te(nt(St,ne),ot,A,0),zt=te(nt(St+Oe,ne),ot,A,0),ks(Kn(nn,zt),vt(zt-nn))):ks(0,A)}else hc()}else{
let O=vt(Vm-Im),R=vt(Um-qm);if(L.ori==1){let ne=O;O=R,R=ne}kt=Pt.x&&O>=Pt.dist,Ct=Pt.y&&R>=Pt.dist;let U=Pt.uni;U!=null?
kt&&Ct&&(kt=O>=U,Ct=R>=U,!kt&&!Ct&&(R>O?Ct=!0:kt=!0)):Pt.x&&Pt.y&&(kt||Ct)&&(kt=Ct=!0);let W,j;kt&&(L.ori==0?(W=bi,j=Fe):
(W=vi,j=Je),ws(Kn(W,j),vt(j-W)),Ct||ks(0,A)),Ct&&(L.ori==1?(W=bi,j=Fe):(W=vi,j=Je),ks(Kn(W,j),vt(j-W)),kt||ws(0,M)),!kt&&
!Ct&&(ws(0,0),ks(0,0))}if(Pt._x=kt,Pt._y=Ct,f==null){if(v){if(of!=null){let[O,R]=ut.scales;ut.values[0]=O!=null?to(L.ori==
0?Fe:Je,O):null,ut.values[1]=R!=null?to(L.ori==1?Fe:Je,R):null}_s(od,o,Fe,Je,ae,G,x)}if(ui){let O=v&&ut.setSeries,R=Xn.prox;
Cr==null?bo<=R&&eo(Fo,wi,!0,O):bo>R?eo(null,wi,!0,O):Fo!=Cr&&eo(Fo,wi,!0,O)}}yn&&(me.idx=x,dc()),g!==!1&&_t("setCursor")}
let Io=null;Object.defineProperty(o,"rect",{get(){return Io==null&&Cs(!1),Io}});function Cs(f=!1){f?Io=null:(Io=y.getBoundingClientRect(),
_t("syncRect",Io))}function Gm(f,g,v,x,S,M,A){Y._lock||zo&&f!=null&&f.movementX==0&&f.movementY==0||(mc(f,g,v,x,S,M,A,!1,
f!=null),f!=null?_r(null,!0,!0):_r(g,!0,!1))}function mc(f,g,v,x,S,M,A,O,R){if(Io==null&&Cs(!1),wr(f),f!=null)v=f.clientX-
Io.left,x=f.clientY-Io.top;else{if(v<0||x<0){Fe=-10,Je=-10;return}let[U,W]=ut.scales,j=g.cursor.sync,[ne,_e]=j.values,[we,
ge]=j.scales,[ee,Z]=ut.match,qe=g.axes[0].side%2==1,nt=L.ori==0?ae:G,St=L.ori==1?ae:G,Oe=qe?M:S,ot=qe?S:M,nn=qe?x:v,zt=qe?
v:x;if(we!=null?v=ee(U,we)?a(ne,k[U],nt,0):-10:v=nt*(nn/Oe),ge!=null?x=Z(W,ge)?a(_e,k[W],St,0):-10:x=St*(zt/ot),L.ori==1){
let vn=v;v=x,x=vn}}R&&(g==null||g.cursor.event.type==od)&&((v<=1||v>=ae-1)&&(v=Fr(v,ae)),(x<=1||x>=G-1)&&(x=Fr(x,G))),O?
(Im=v,qm=x,[bi,vi]=Y.move(o,v,x)):(Fe=v,Je=x)}let fc={width:0,height:0,left:0,top:0};function hc(){Il(fc,!1)}let jm,Jm,Ym,
Zm;function Qm(f,g,v,x,S,M,A){zo=!0,kt=Ct=Pt._x=Pt._y=!1,mc(f,g,v,x,S,M,A,!0,!1),f!=null&&(Bt(rd,ud,Xm,!1),_s(ab,o,bi,vi,
ae,G,null));let{left:O,top:R,width:U,height:W}=Ie;jm=O,Jm=R,Ym=U,Zm=W}function Xm(f,g,v,x,S,M,A){zo=Pt._x=Pt._y=!1,mc(f,
g,v,x,S,M,A,!1,!0);let{left:O,top:R,width:U,height:W}=Ie,j=U>0||W>0,ne=jm!=O||Jm!=R||Ym!=U||Zm!=W;if(j&&ne&&Il(Ie),Pt.setScale&&
j&&ne){let _e=O,we=U,ge=R,ee=W;if(L.ori==1&&(_e=R,we=W,ge=O,ee=U),kt&&Ho(P,to(_e,P),to(_e+we,P)),Ct)for(let Z in k){let qe=k[Z];
Z!=P&&qe.from==null&&qe.min!=Ne&&Ho(Z,to(ge+ee,Z),to(ge,Z))}hc()}else Y.lock&&(Y._lock=!Y._lock,_r(g,!0,f!=null));f!=null&&
(si(rd,ud),_s(rd,o,Fe,Je,ae,G,null))}function i_(f,g,v,x,S,M,A){if(Y._lock)return;wr(f);let O=zo;if(zo){let R=!0,U=!0,W=10,
j,ne;L.ori==0?(j=kt,ne=Ct):(j=Ct,ne=kt),j&&ne&&(R=Fe<=W||Fe>=ae-W,U=Je<=W||Je>=G-W),j&&R&&(Fe=Fe<bi?0:ae),ne&&U&&(Je=Je<
vi?0:G),_r(null,!0,!0),zo=!1}Fe=-10,Je=-10,he.fill(null),_r(null,!0,!0),O&&(zo=O)}function ef(f,g,v,x,S,M,A){Y._lock||(wr(
f),Zu(),hc(),f!=null&&_s(pb,o,Fe,Je,ae,G,null))}function tf(){T.forEach(lP),Yu(o.width,o.height,!0)}Vr(eu,Gi,tf);let ki={};
ki.mousedown=Qm,ki.mousemove=Gm,ki.mouseup=Xm,ki.dblclick=ef,ki.setSeries=(f,g,v,x)=>{let S=ut.match[2];v=S(o,g,v),v!=-1&&
eo(v,x,!0,!1)},Nt&&(Bt(ab,y,Qm),Bt(od,y,Gm),Bt(ub,y,f=>{wr(f),Cs(!1)}),Bt(cb,y,i_),Bt(pb,y,ef),yd.add(o),o.syncRect=Cs);
let ql=o.hooks=e.hooks||{};function _t(f,g,v){ac?xs.push([f,g,v]):f in ql&&ql[f].forEach(x=>{x.call(null,o,g,v)})}(e.plugins||
[]).forEach(f=>{for(let g in f.hooks)ql[g]=(ql[g]||[]).concat(f.hooks[g])});let nf=(f,g,v)=>v,ut=pt({key:null,setSeries:!1,
filters:{pub:kb,sub:kb},scales:[P,C[1]?C[1].scale:null],match:[Cb,Cb,nf],values:[null,null]},Y.sync);ut.match.length==2&&
ut.match.push(nf),Y.sync=ut;let of=ut.key,gc=vv(of);function _s(f,g,v,x,S,M,A){ut.filters.pub(f,g,v,x,S,M,A)&&gc.pub(f,g,
v,x,S,M,A)}gc.sub(o);function s_(f,g,v,x,S,M,A){ut.filters.sub(f,g,v,x,S,M,A)&&ki[f](null,g,v,x,S,M,A)}o.pub=s_;function l_(){
gc.unsub(o),yd.delete(o),gr.clear(),dd(eu,Gi,tf),c.remove(),Me?.remove(),_t("destroy")}o.destroy=l_;function yc(){_t("in\
it",e,t),Om(t||e.data,!1),Q[P]?uc(P,Q[P]):Zu(),Rl=Ie.show&&(Ie.width>0||Ie.height>0),xr=yn=!0,Yu(e.width,e.height)}return C.
forEach(Am),T.forEach(HC),n?n instanceof HTMLElement?(n.appendChild(c),yc()):n(o,yc):yc(),o}dt.assign=pt;dt.fmtNum=_d;dt.
rangeNum=tu;dt.rangeLog=ru;dt.rangeAsinh=kd;dt.orient=Wr;dt.pxRatio=Se;dt.join=QT;dt.fmtDate=Td,dt.tzDate=uM;dt.sync=vv;
{dt.addGap=WM,dt.clipGaps=lu;let e=dt.paths={points:Sv};e.linear=Mv,e.stepped=jM,e.bars=JM,e.spline=ZM}var Av="f";function du(e){let t=V(null),n=V(null),o=V(null),r=V(e);r.current=e;let l=`${e.series.map(({color:u,dashed:c,shown:p,bars:d,
low:m,stacked:h})=>`${u} ${c} ${p} ${d} ${m?"band":""} ${h}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${Ma.value}`;return rt(()=>{if(!t.current)return;let u=new dt(dP(r,t.current.clientWidth),$v(r.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:r.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[l]),X(()=>{n.current?.setData(
$v(r.current))},[e.times,e.series]),X(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),s("div",{ref:t,class:Av,
onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let d=p?.cursor.idx;!c||!p||d===null||d===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||r.current.onPick?.(d,cP(p,r.current.series,d),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function cP(e,t,n){let o=e.cursor.top??0,r=-1,i=1/0;return t.forEach(
(l,a)=>{let u=l.values[n];if(l.shown===!1||l.dashed&&l.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
p=l.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<i&&(i=p,r=l.of??a)}),r<0?t.findIndex(l=>l.shown!==!1):r}var Lv=({low:e,high:t})=>e&&
t?[e,t]:[];function $v({times:e,series:t,logarithmic:n}){let o=r=>n?r.map(i=>i!==null&&i>0?i:null):r;return[e,...t.map(({
values:r})=>o(r)),...t.flatMap(Lv).map(o)]}function pP(e){let t=[],n=e.length+1;return e.forEach((o,r)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:pu(Od(o),24)}),n+=2),o.stacked&&r>0&&t.push({series:[r+1,r],fill:pu(Od(o),52)})}),t}function Od({
color:e}){return e===null?$e("--other"):$e(so(e))}function pu(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function dP(e,t){
let{series:n,zone:o,unit:r,height:i,logarithmic:l=!1,times:a}=e.current,u=i<120;return{width:Math.max(t,64),height:i,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>dt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:pP(n),scales:{x:{range:()=>mP(e.current.times)},y:l?{distr:3,log:10}:{range:(c,p,d)=>[
Math.min(0,p??0),d===null||d<=0||r==="share"&&Math.abs(d-1)<1e-9?1:d*1.05]}},axes:[{...Ov(),grid:{show:!1},size:28,space:72,
values:(c,p,d,m,h)=>p.map(y=>gP(y,h,o))},{...Ov(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(d=>d===null?"":We(d,r))}],
series:[{},...n.map((c,p)=>yP(c,p,a.length)),...n.flatMap(c=>Lv(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>hP(c,e.current)],draw:[c=>e.current.onBox?.(fP(c))],setCursor:[c=>{let{idx:p,
left:d,top:m}=c.cursor;e.current.onCursor(d===void 0||d<0?null:p??null,d??0,m??0)}],setSelect:[c=>{if(c.select.width<4)return;
let p=c.posToVal(c.select.left,"x"),d=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(p,d,c.cursor.event?.shiftKey??!1)}]}}}function mP(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function fP(e){let t=dt.pxRatio,{left:n,top:o,width:r,height:i}=e.bbox;return{left:n/
t,top:o/t,width:r/t,height:i/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function hP(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));za(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,$e("--li\
ne"))}function gP(e,t,n){let{month:o,day:r,hour:i,minute:l,second:a}=ka(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
r===1?Ae(e*1e3,n,"year"):t>=27*86400?Ae(e*1e3,n,"month"):t>=86400||i===0&&l===0&&a===0?Ae(e*1e3,n,"dayShort"):Ae(e*1e3,n,
t<60?"clockSecond":"clock")}function Ov(){let e=$e("--line");return{stroke:$e("--muted"),font:`12px ${$e("--font")}`,gap:6,
grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function yP(e,t,n){let o=Od(e),r=e.dashed?[4,4]:e.color===null||
e.stacked?[]:Ta(e.color),i=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:i,paths:dt.paths.bars({size:[.92,64],
align:1}),points:{show:!1}}:{stroke:e.dashed?pu(o,70):o,width:1.5,show:i,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.
stacked&&t===0?{fill:pu(o,52)}:{},...r.length>0?{dash:r}:{}}}var Rv=50,bP=5;function Nv(e){let{answer:t,document:n}=e,o=ce(()=>ct(t,n),[t,n]);return s("div",{class:q0,children:o.measures.
map((r,i)=>s(vP,{...e,shape:o,measure:r,height:o.measures.length>1?200:360,tools:i===0?e.tools:void 0},t.columns[r].name))})}
function vP(e){let{answer:t,document:n,shape:o,measure:r,zone:i,height:l,intervals:a=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
d=t.columns[r].name,m=(e.form==="stacked"||e.form==="share")&&!tr(d)?"lines":e.form,h=ce(()=>Ys(t,o,r,a),[t,o,r,a]),y=ce(
()=>t.compare?Ys(t.compare,o,r):null,[t,o,r]),[b,w]=E(new Set),[_,C]=E(null),[T,k]=E(null),D=m==="share"?"share":yt(d),P=z=>We(
z,D),$=o.keys.map(z=>t.columns[z].name).join(),B=ce(()=>xP(h,$),[h,$]),K=_n(h.times),F=h.times.length-1,L=h.times.find(z=>(z+
K)*1e3>e.end+1e3)??null,J=L===null?h.times.length:h.times.indexOf(L),I=ce(()=>wP(h,y,B,b,m,J),[h,y,B,b,m,J]),te=(z,Te,Ce)=>{
let le=h.series[Te<B.length?Te:0];le&&e.onPoint?.({start:h.starts[z],keys:le.keys,measure:d,value:le.values[z]??null},Ce)},
Q=z=>{let Te={ArrowRight:(_?.at??-1)+1,ArrowLeft:(_?.at??F+1)-1,Home:0,End:F}[z.key];if(Te!==void 0&&F>=0){let he=Math.max(
0,Math.min(Te,F));return z.shiftKey&&e.onSpan&&e.onSpan(...CP(c,h.times,_?.at??he,he,K)),C({at:he,left:-1}),!0}if(z.key!==
"Enter"&&z.key!=="."||!_)return!1;let Ce=z.target.getBoundingClientRect(),le=T?T.left+(h.times[_.at]-T.from)/(T.to-T.from)*
T.width:80;return te(_.at,B.findIndex(he=>!b.has(he.key)),new DOMRect(Ce.left+le,Ce.top+80,0,0)),!0},fe=(z,Te,Ce)=>{let[
le,he]=kP(h.times,z,Te,K);Ce&&e.onSpan?e.onSpan(le,he):e.onZoom(le,he)};return s(or,{title:ie(d).text,summary:_P(h,d,$,P,
m),announced:_?Q0(h,y,_.at,i,P):"",onKey:Q,table:s(Sn,{answer:t,document:n,zone:i}),actions:s(H,{children:[e.tools,e.actions?.(
d)]}),legend:$===""?null:s(F0,{rows:B,all:h.series.length,hidden:b,onHidden:w,text:z=>We(z,yt(d)),...e.onGroup?{onMenu:(z,Te)=>e.
onGroup?.(z.keys,Te)}:{}}),children:[s(du,{times:h.times,series:I,zone:i,unit:D,height:l,cursor:_?.at??null,logarithmic:p&&
m!=="stacked"&&m!=="share",unfinished:L,onCursor:(z,Te)=>C(z===null?null:{at:z,left:Te}),onDrag:fe,onPick:te,onBox:z=>k(
Te=>Te!==null&&JSON.stringify(Te)===JSON.stringify(z)?Te:z)}),T&&c&&s(rb,{box:T,from:c.from,to:c.to}),T&&s(ob,{box:T,flags:u,
zone:i}),_&&s(Y0,{lines:h,former:y,rows:B,hidden:b,at:_.at,left:_.left,zone:i,text:z=>We(z,yt(d)),unfinished:L!==null&&h.
times[_.at]>=L})]})}function xP(e,t){return e.series.slice(0,Rv).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,total:n.
total,last:n.values.at(-1)??null,color:zi(t,n.keys)}))}function wP(e,t,n,o,r,i){let l=e.series.slice(0,Rv).map((d,m)=>({
series:d,row:n[m],isShown:!o.has(n[m].key)}));if(r==="stacked"||r==="share"){let d=hg(l.map(({series:m,isShown:h})=>h?m.
values:m.values.map(()=>0)),r==="share");return l.map(({row:m,isShown:h},y)=>({values:d[y],color:m.color,shown:h,stacked:!0}))}
let a=l.filter(({isShown:d})=>d).length<=bP,u=l.map(({series:d,row:m,isShown:h})=>({values:r==="bars"?d.values:d.values.
map((y,b)=>b<i?y:null),color:m.color,shown:h,bars:r==="bars",...a&&d.low?{low:d.low,high:d.high}:{}})),c=l.map(({row:d,isShown:m})=>{
let h=t?.series.find(y=>JSON.stringify(y.keys)===d.key);return h?{values:e.times.map((y,b)=>h.values[b]??null),color:d.color,
shown:m,dashed:!0}:null}).filter(d=>d!==null),p=r==="bars"||i>=e.times.length?[]:l.map(({series:d,row:m,isShown:h},y)=>({
values:d.values.map((b,w)=>w>=i-1?b:null),color:m.color,shown:h,dashed:!0,of:y}));return[...u,...c,...p]}function kP(e,t,n,o){
return[e.findLast(i=>i<=t)??e[0]??t,e.find(i=>i>=n)??(e.at(-1)??n)+o]}function CP(e,t,n,o,r){let i=e?t.findIndex(p=>p===
e.from):-1,l=e?t.findLastIndex(p=>p<e.to):-1,a=i===n?l:l===n?i:n,[u,c]=[Math.min(a,o),Math.max(a,o)];return[t[u],t[c+1]??
t[c]+r]}function _P(e,t,n,o,r){let i=e.series[0],l=n===""?"":` by ${ie(n).text}, ${e.series.length} groups`,a=i?.values.
reduce((c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&i?`, ${i.keys.map(c=>ie(c).text).join(", ")} leads`:"";return`${r==="bars"?
"Bar":"Line"} chart of ${ie(t).text}${l}, ${e.times.length} points, ${r==="share"?"":`at most ${o(a)}`}${u}`}var Kr=ue([]),Ld=ue(Go("letters")!=="no"),mu="",Bv,Hv=Kr,Fv=Ld;function Iv(e){Ld.value=e,jo("letters",e?"yes":"no")}function Mo(e){
let t=V(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");X(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return Kr.value=[...Kr.value,...o],()=>{Kr.value=Kr.value.filter(r=>!o.includes(r))}},[n])}function SP(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function qv(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Rd(e.target)||!Ld.value&&e.key.
length===1||TP()||Vh()))return;let n=mu===""?SP(e):`${mu} ${e.key}`,o=Kr.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
zv(""),o.act()):t&&zv(Kr.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function zv(e){clearTimeout(Bv),mu=
e,e!==""&&(Bv=setTimeout(()=>{mu=""},1200))}function Rd(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function TP(){return document.querySelector("dialo\
g[open]")!==null}var Vv=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),MP=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function Wv(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:PP(n.toLowerCase())??EP(n)??DP(n,t)}function PP(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?Vv.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?Vv.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function EP(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),l=new Date(i);return r!==void 0?
l.setUTCDate(l.getUTCDate()+1):o!==void 0?l.setUTCMonth(l.getUTCMonth()+1):l.setUTCFullYear(l.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:l.toISOString().slice(0,10)}}function DP(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=Uv(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=Uv(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function Uv(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${fu(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=r?MP.indexOf(r[2].toLowerCase()):-1;if(!r||i<0)return null;let l=`${r[3]??t.getUTCFullYear()}-${fu(String(i+1))}\
-${fu(r[1])}`;return r[4]===void 0?l:`${l}T${fu(r[4])}:${r[5]}:00`}function fu(e){return e.padStart(2,"0")}function Po({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:i=!1,error:l=null,autofocus:a=!1}){let[u,c]=E(t),p=V(
null),d=Jt();X(()=>c(t),[t]);let m=b=>{b!==t&&n(b)},h=b=>{b.key==="Enter"&&m(u),!(b.key!=="Escape"||u===t)&&(b.preventDefault(),
c(t))},y=b=>{n(b),p.current?.focus()};return s("div",{class:Ty,children:[s("label",{for:d,class:r?"spoken":My,children:e}),
s("input",{ref:p,id:d,class:de(rr,i&&Ua),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":l!==null,
"aria-describedby":l?`${d}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:b=>c(b.currentTarget.value),onKeyDown:h,
onBlur:()=>m(u)}),l&&s(Le,{id:`${d}-problem`,error:l,onHint:y})]})}var En=new Qs,hu=ue(Go("waits")==="yes");function Kv(e){hu.value=e,jo("waits",e?"yes":"no")}var AP=150,Nd,ts=null;function Eo(){
clearTimeout(Nd),ts=ye.value,En.run(ts,{history:!0})}function Gv(){It(()=>{let{state:e,how:t}=ca.value,n=Yo.value,o=Gn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||ts!==null&&sn(ts,e.document)||hu.value&&ts!==
null&&sn(Tt(ts).dataset,e.document.dataset)||(clearTimeout(Nd),Nd=setTimeout(Eo,t==="replace"?AP:0))})}var jv="Rr",Jv="Ar",Yv="Dr",Zv="Hr",Qv="Fr";function uo(e){re({document:ve(ve(ye.value,"from",e.from),"to",e.to)})}function Xv(){let e=V(null),[t,n]=E(!1),o=ye.value.
timezone??"UTC",r=js(ye.value,o),{error:i}=En.result.value,l=Nr(i,"from")??Nr(i,"to"),a="The question";return Mo([{keys:"\
t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range before",group:a,act:()=>Bd(-1,0)},{keys:"]",label:"\
The range after",group:a,act:()=>Bd(1,0)},{keys:"-",label:"Zoom out",group:a,act:()=>Bd(0,.5)}]),s(H,{children:[s(N,{buttonRef:e,
icon:"calendar",after:"down",kind:l?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:s("span",{class:jv,
children:r})}),l&&!t&&s("div",{class:Qv,children:s(Le,{error:l})}),t&&s(Ot,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:s(OP,{zone:o,wrong:l,onDone:()=>n(!1)})})]})}function Bd(e,t){let n=En.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],i=r-o;if(!(i>0))return;let l=a=>new Date(a).
toISOString();uo({from:l(o+(e-t)*i),to:l(r+(e+t)*i)})}function OP({zone:e,wrong:t,onDone:n}){let[o,r]=E(t),{from:i,to:l}=ye.
value,a=i===void 0&&l===void 0?"":`${i??""} - ${l??"now"}`,u=c=>{let p=Wv(c);if(!p){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}uo(p),n()};return s("div",{class:Jv,children:[
s(Po,{label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
s("div",{class:Yv,children:gp.map(c=>s(N,{small:!0,kind:"plain",class:Zv,pressed:js(ye.value,e)===c.label,onClick:()=>{uo(
c),n()},children:c.label},c.label))})]})}var LP=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function ex({answer:e,
intervals:t,of:n,zone:o,bars:r,actions:i}){let[l,a]=E("lines"),[u,c]=E(!1),[p,d]=E(null),{openAt:m,menu:h}=sr(),y=BP(n,e),
b=ct(e,n),w=b.keys.length>0&&b.measures.some(D=>tr(e.columns[D].name));X(()=>d(null),[JSON.stringify(n)]);let _=ce(()=>fg(
t),[t]),C=D=>Object.fromEntries(b.keys.map((P,$)=>[e.columns[P].name,D[$]])),T=e.columns[b.time]?.name??"time",k=({start:D,
keys:P,measure:$,value:B},K)=>m({document:n,mark:{keys:{[T]:D,...C(P)},measure:$},anchor:K,value:B,items:[{label:"Note h\
ere…",icon:"plus",act:()=>ln({kind:"note",time:D})}]});return s(H,{children:[s(Nv,{answer:e,document:n,zone:o,form:r?"\
bars":w?l:"lines",logarithmic:u,intervals:_,end:NP(e),flags:y.flags,span:p,onZoom:(D,P)=>uo({from:cr(D),to:cr(P)}),onSpan:(D,P)=>d(
{from:D,to:P}),onPoint:k,onGroup:(D,P)=>m({document:n,mark:{keys:C(D)},anchor:P,value:D[0]}),tools:s(H,{children:[w&&!r&&
s(Tn,{label:"Form",choices:LP,value:l,onChange:a}),!r&&s(N,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:i}),p&&s(Ui,{document:n,mark:{time:{from:cr(p.from),to:cr(p.to)}},label:`${Ae(p.from*1e3,o)} to ${Ae(p.
to*1e3,o)}`,onClear:()=>d(null),children:[s(N,{small:!0,kind:"outlined",icon:"search",onClick:()=>uo({from:cr(p.from),to:cr(
p.to)}),children:"Zoom"}),s(N,{small:!0,kind:"outlined",icon:"plus",onClick:()=>ln({kind:"note",time:cr(p.from),to:cr(p.
to)}),children:"Note"})]}),s(RP,{answer:e,of:n,zone:o}),y.menu,h]})}function RP({answer:e,of:t,zone:n}){let{choose:o,menu:r}=Ga(
e,t);return s("div",{class:n0,children:[s(Sn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),r]})}function cr(e){
return new Date(e*1e3).toISOString()}function NP(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function BP(e,t){let[n,o]=E(!0),[r,i]=E(null),l=D0(e.dataset,t.query?.from,t.query?.to);Mo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let a=ce(()=>(n?l:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>i({note:c,anchor:p})})),[l,n]),u=r&&s(Lr,{anchor:r.anchor,label:"\
Note",head:De(r.note.text),onClose:()=>i(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{$0(r.note.
id)}}]});return{flags:a,menu:u}}var tx="Tr",nx="qr",ox="Gr",rx="Jr";function Gr({icon:e,title:t,children:n,actions:o}){return s("div",{class:tx,children:[s(se,{name:e,size:32}),s("h2",{class:nx,
children:t}),n&&s("p",{class:ox,children:n}),s("div",{class:rx,children:o})]})}function ix({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return s(Gr,{icon:"search",title:"Noth\
ing found",actions:s(H,{children:[n&&s(N,{kind:"primary",onClick:()=>uo({}),children:"All data"}),t&&s(N,{kind:"outlined",
onClick:()=>re({document:ve(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&s(N,{kind:"outlined",onClick:Eo,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var HP=8;
function sx({document:e,chart:t}){let n=Bi(it(e.dataset).value.value);return s(Gr,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,HP).map((o,r)=>s(N,{kind:r===0?"pr\
imary":"outlined",onClick:()=>re({as:t,document:Fs({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:ie(o.value).
text},o.value)):s(N,{kind:"primary",onClick:()=>re({as:"table",document:Fs(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var zd=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await Ze(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(wo(t))
return;this.error=tt(t)}this.busy=!1,this.changed()}};function ns(e,t){let[,n]=Oc(i=>i+1,0),o=V(null);X(()=>{if(!e)return;
let i=new zd(e,()=>n(0));return o.current={key:t,pages:i},i.more(),()=>i.close()},[t]);let r=o.current?.key===t?o.current.
pages:null;return{columns:r?.first?.columns??[],pages:r?.pages??[],first:r?.first??null,busy:r?.busy??e!==null,error:r?.
error??null,hasMore:r?.hasMore??!1,more:r?.more??FP}}function FP(){}function yu(e){return{...Tt(e),aggregate:{measures:["count()"]}}}var IP=7.2,qP=24,VP=72,UP=300;function lx(e,t,n){let o=pe(e.query?.samples?.columns),r=e.columns.map((i,l)=>({name:i.name,
column:i,at:l,width:WP(e,i,l,n),expression:GP(o[l]??Re(i.name))}));return t===null?r:t.map(i=>r.find(l=>l.name===i)).filter(
i=>i!==void 0)}function WP(e,t,n,o){let r=e.rows.slice(0,100).reduce((i,l)=>Math.max(i,Hd(l[n],t,o).length),t.name.length);
return Math.round(Math.max(VP,Math.min(UP,r*IP+qP)))}function Hd(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
Ae(e,n,"millisecond"):typeof e=="number"&&ko(t)?We(e,yt(t.name),!0):ie(e).text}var KP=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function GP(e){return KP.test(e)?e:null}function Fd(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?Dr(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Id(e){let{document:t}=He.value;Yt({document:ve(t,"where",sa(t.where,e)),open:[]},e)}function ux(e){let{document:t}=He.
value,n=`by ${e}`;if(t.funnel||t.retention){let i=t.funnel?"funnel.by":"retention.by";return Yt({document:ve(t,i,e),open:[]},
n)}let o=t.aggregate??Ar("explore",null,{events:[]}).aggregate,r=[...pe(o.by).filter(i=>i!==e),e];Yt({view:"explore",document:{
...Tt(t),aggregate:{...o,by:r}},as:null,open:[]},n)}var ax=5*6e4;function cx(e,t,n){let o=Date.parse(t),r=Tt({...e,from:new Date(
o-ax).toISOString(),to:new Date(o+ax).toISOString()});delete r.where,ln({kind:"events",document:{...r,samples:{order:"ti\
me asc"}},label:`5 min around ${Ae(t,n,"second")}`})}function px(e,t){let n=t.toSorted((i,l)=>Date.parse(i.time)-Date.parse(
l.time)),o=Tt(He.value.document.dataset===e.dataset?He.value.document:e),r=n.map(({event:i})=>({where:Wo(i)}));Yt({view:"\
funnel",document:{...o,funnel:{steps:r,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:i})=>i).join(", ")}`)}var mx="_",bu="X",fx="h",hx="Kr",vu="Or",gx="Pr",xu="u",yx="Qr",bx="ee",vx="Vr",xx="Wr",wx="Yr",kx="ie",Cx="Zr",_x="_r",
Sx="ea",yl="re",Tx="ia",Mx="ra",Px="aa",Ex="ta";function Dx(e){let{row:t,columns:n,zone:o,template:r,isOpen:i,current:l,wrap:a,onToggle:u}=e;return s(H,{children:[s("di\
v",{role:"row",class:de(bu,i&&hx),style:{gridTemplateColumns:r},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[s("span",{role:"cell",class:vu,children:s("button",{type:"button",
class:gx,"data-opener":"",tabIndex:l?0:-1,"aria-expanded":i,"aria-label":"All fields of this event",children:s(se,{name:i?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>s("span",{role:"cell",class:xu,"data-type":p.type,children:s(Ax,{value:t[c],
column:p,zone:o,most:a?1e3:200})},c))]}),i&&s(jP,{...e})]})}function Ax({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?s(q,{value:e,most:o}):s(q,{shown:{text:Hd(e,t,n),kind:e===null?"null":"value"}})}function jP({
row:e,all:t,zone:n,document:o,opened:r}){let[i,l]=E(""),a=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>i===
""||`${u.name} ${ie(c).text}`.toLowerCase().includes(i.toLowerCase()));return s("div",{role:"row",class:yx,children:s("d\
iv",{role:"cell",class:bx,children:[s("div",{class:vx,children:[s(YP,{row:e,all:t,zone:n,document:o,opened:r}),t.length>
8&&s("input",{class:xx,"aria-label":"Find in fields",placeholder:"find in fields",value:i,onInput:u=>l(u.currentTarget.value)})]}),
s("dl",{class:wx,children:a.map(({column:u,value:c})=>s(JP,{column:u,value:c,zone:n},u.name))})]})})}function JP({column:e,
value:t,zone:n}){let o=Re(e.name),r=e.type!=="timestamp"&&!Array.isArray(t),i=ie(e.name).text;return s("div",{class:kx,children:[
s("dt",{class:Cx,children:s(q,{value:e.name,most:64})}),s("dd",{class:_x,children:s(Ax,{value:t,column:e,zone:n,most:4e3})}),
s("dd",{class:Sx,children:[r&&s("button",{type:"button",class:yl,title:"Only this value","aria-label":`Only this ${i}`,onClick:()=>Id(
Fd(o,t,!1)),children:"="}),r&&s("button",{type:"button",class:yl,title:"Without this value","aria-label":`Without this ${i}`,
onClick:()=>Id(Fd(o,t,!0)),children:"≠"}),r&&s("button",{type:"button",class:yl,"aria-label":`Break down by ${i}`,onClick:()=>ux(
o),children:"by"}),s("button",{type:"button",class:yl,title:"Copy value","aria-label":`Copy ${i}`,onClick:()=>lt(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:s(se,{name:"copy",size:14})})]})]})}function YP({
row:e,all:t,zone:n,document:o,opened:r}){let i=it(o.dataset).value.value,l=(p,d=e)=>p===void 0?void 0:d[t.findIndex(m=>m.
name===p)],a=l("time"),u=l(i?.actors?.[0]),c=r.map(p=>({time:l("time",p),event:l(i?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return s(H,{children:[typeof u=="string"&&s(N,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>an(oa(o.dataset,u)),children:s("span",{children:["Timeline of ",s(q,{value:u,most:24,middle:!0})]})}),
typeof a=="string"&&s(N,{small:!0,kind:"outlined",icon:"clock",onClick:()=>cx(o,a,n),children:"5 min around"}),c.length>
0&&s(N,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>px(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),s(N,{small:!0,kind:"outlined",icon:"braces",onClick:()=>lt(JSON.stringify(Object.fromEntries(t.map(({
name:p},d)=>[p,e[d]])),null,2),"The event"),children:"JSON"})]})}function wu({paging:e,document:t,zone:n,wanted:o=null,wrap:r=!1}){let i=V(null),[l,a]=E(new Set),[u,c]=E("0:0"),p=ce(()=>e.
first?lx(e.first,o,n):[],[e.first,o,n]),d=ce(()=>ZP(e,l),[e.pages,l]);if(!e.first)return e.error?s($x,{error:e.error,onAgain:e.
more}):s("div",{class:Px,children:s(io,{lines:12})});if(e.pages.length===0)return s("p",{class:Ex,children:"No event pas\
ses."});let m=y=>{let b=new Set(l);b.delete(y)||b.add(y),a(b),c(y)},h=`28px ${p.map(({width:y})=>`${y}px`).join(" ")} mi\
nmax(0, 1fr)`;return s("div",{ref:i,class:mx,role:"table","aria-label":"Events","data-wrap":r,onKeyDown:y=>QP(y,i.current),
children:[s("div",{class:de(bu,fx),role:"row",style:{gridTemplateColumns:h},children:[s("span",{role:"columnheader",class:vu,
children:s("span",{class:"spoken",children:"Open"})}),p.map(({name:y,at:b})=>s("span",{role:"columnheader",class:xu,children:s(
q,{value:y,most:48})},b))]}),e.pages.map((y,b)=>s(eE,{page:b,rows:y,scroller:i,render:(w,_)=>{let C=`${b}:${_}`;return s(
Dx,{row:w,all:e.first.columns,columns:p,zone:n,document:t,template:h,isOpen:l.has(C),current:u===C,wrap:r,opened:d,onToggle:()=>m(
C)},_)}},b)),s(tE,{paging:e,scroller:i})]})}function ZP(e,t){return[...t].map(n=>{let[o,r]=n.split(":").map(Number);return e.
pages[o]?.[r]}).filter(n=>n!==void 0)}function QP(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof
Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let r=[...t.querySelectorAll("[data-ope\
ner]")];e.preventDefault(),e.stopPropagation(),r[r.indexOf(o)+n]?.focus()}var XP="1200px";function eE({rows:e,scroller:t,
render:n,page:o}){let r=V(null),[i,l]=E(!0),a=V(0);return X(()=>{let u=r.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(a.current=u.getBoundingClientRect().height),l(p.isIntersecting))},{root:t.current,rootMargin:XP});
return c.observe(u),()=>c.disconnect()},[]),s("div",{ref:r,role:"rowgroup","data-page":o,style:i?{}:{height:`${a.current}\
px`},children:i&&e.map(n)})}function tE({paging:e,scroller:t}){let n=V(null),o=V(e.more);return o.current=e.more,X(()=>{
if(!n.current)return;let r=new IntersectionObserver(([i])=>{i?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return r.observe(n.current),()=>r.disconnect()},[e.pages.length]),s("div",{ref:n,class:Tx,children:[e.error&&s(
$x,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function $x({
error:e,onAgain:t}){return s("div",{class:Mx,children:[s(Le,{error:e}),s(N,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var Lx="oa",Rx="na",Nx="pa",qd="da",Bx="la",zx="xa",Hx="C";function Fx({all:e,wanted:t,onWanted:n}){let o=V(null),[r,i]=E(!1),[l,a]=E(""),u=t??e,c=p=>{let d=e.filter(m=>m===p?!u.includes(
p):u.includes(m));n(d.length===e.length?null:d)};return s(H,{children:[s(N,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:r,disabled:e.length===0,onClick:()=>i(!r),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),r&&s(Ot,{anchor:o.current,role:"dialog",label:"Columns",class:Bx,onClose:()=>i(!1),children:[
s("input",{class:rr,"aria-label":"Find a column",placeholder:"find a column",value:l,onInput:p=>a(p.currentTarget.value)}),
s("div",{class:zx,children:e.filter(p=>p.toLowerCase().includes(l.toLowerCase())).map(p=>s("label",{class:Hx,children:[s(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),s(q,{value:p,most:40,middle:!0})]},p))})]})]})}var nE=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function Ix({document:e,zone:t,actions:n}){let[
o,r]=E(!1),[i,l]=E(null),a=/asc|^time$/.test(e.samples?.order??""),u=ns({path:"v1/query",body:d=>({...e,samples:{...e.samples,
...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=Vn(yu(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return s("section",{class:Lx,"aria-label":"Raw events",children:[s("div",{class:Rx,children:[s("h2",{class:Nx,children:typeof p==
"number"?`${Ve(p)} events`:"Raw events"}),s(Tn,{label:"Order",choices:nE,value:a?"oldest":"newest",onChange:d=>oe("sampl\
es.order",d==="oldest"?"time asc":void 0)}),s(Fx,{all:u.columns.map(({name:d})=>d),wanted:i,onWanted:l}),s(N,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>r(!o),children:"Wrap"}),n]}),s(oE,{document:e,zone:t}),s(wu,{paging:u,document:e,zone:t,
wanted:i,wrap:o})]})}function oE({document:e,zone:t}){let n=ce(()=>({...Tt(e),compare:void 0,aggregate:{measures:["count\
()"],by:["time('auto')"]}}),[e]),{answer:o}=Vn(ve(n,"compare",void 0)),[r,i]=E(null),l=ce(()=>o&&"rows"in o&&"columns"in
o?Ys(o,ct(o,n),1):null,[o]),a=ce(()=>l?.series[0]?[{values:l.series[0].values,color:0,bars:!0}]:[],[l]);return!l||l.times.
length<2?s("div",{class:qd}):s("div",{class:qd,children:s(du,{times:l.times,series:a,zone:t,unit:"none",height:88,cursor:r,
onCursor:i,onDrag:(u,c)=>uo({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function qx({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!zn(e)||n==="heat"&&!pe(e.aggregate?.by).some(Zo)))return s(sx,{document:e,chart:n});if(!o||!r||!("columns"in o))
return i==="error"?null:s(io,{});let a=o.query?.timezone??r.timezone??"UTC",u=s(dg,{document:r,answer:o,zone:a}),c=()=>u;
if(r.samples)return s(Ix,{document:r,zone:a,actions:u});if(o.rows.length===0&&i==="exact")return s(ix,{document:r});let p=zn(
r),d=rE(n,r)?n:Hs(r);return d==="distribution"&&p?s(qy,{answer:o,of:r,bins:p,zone:a,actions:u}):d==="heat"&&p?s(E0,{answer:o,
of:r,bins:p,zone:a,actions:u}):ct(o,r).time>=0&&!p&&(d==="line"||d==="bar")?s(ex,{answer:o,intervals:t.intervals,of:r,zone:a,
bars:d==="bar",actions:c}):d==="bar"?s(i0,{answer:o,of:r,document:e,zone:a,actions:c}):s(r0,{answer:o,of:r,document:e,zone:a,
actions:c})}function rE(e,t){let n=pe(t.aggregate?.by).some(Zo);return e==="distribution"?zn(t)!==null&&!n:e==="heat"?zn(
t)!==null&&n:e==="table"||zn(t)===null}var Vd="[data-stop]";function ku(e){return[...e.querySelectorAll(Vd)].filter(t=>t.closest("[data-sentence]")===e)}function Vx(e){
if(!e)return;let t=ku(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function Ux(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Vd)||t.closest("[data-sentence]")!==e))for(let n of ku(
e))n.tabIndex=n===t?0:-1}function Wx(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=ku(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function Zt(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${Vd}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Ud(){
let e=document.querySelector("[data-sentence]"),t=e?ku(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Wd="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var pr=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Jr={aggregate:pr("aggregate",["measures","by","having","over"]),samples:pr(
"samples",["columns","order"]),funnel:pr("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:pr("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:pr(
"lifecycle",["per","period","event","created"]),stickiness:pr("stickiness",["per","period","event"]),paths:pr("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:pr("difference",["over","selection","bas\
eline","properties"])};var iE=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function Kx(e){let t=e.replaceAll(" ","");return iE.test(t)?t:null}function bl(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var Cu=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],Yr=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function Gx(e,t,n){let o=Nr(e,t);if(!o||!n)return o;let r=o.span?.start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?
o:null}function Jx(e,t,n){let o=Ls(t.where),r=Pi(e,o);if(typeof r=="string")return ve(e,o,t.span?jx(r,t.span,n):n);let i=o.slice(
0,-1),l=Pi(e,i);return o.at(-1)!==0||typeof l!="string"?null:ve(e,i,t.span?jx(l,t.span,n):n)}function jx(e,t,n){let{start:o,
end:r}=Oi(e,t);return e.slice(0,o)+n+e.slice(r)}function _u(e,t){let n=Jx(ye.value,e,t);n&&re({document:n})}var Yx="sa",Zx="ca",Qx="ga";var Xx=vf({document:{dataset:""},error:null,sentence:()=>null});function Qe(){return Df(Xx)}function Qt({document:e,error:t,
label:n,children:o}){let r=V(null);rt(()=>Vx(r.current));let i=l=>{!l.defaultPrevented&&Wx(l.currentTarget,l)&&l.preventDefault()};
return s(Xx.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:s("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:Yx,onKeyDown:i,onFocusIn:l=>{Ux(l.currentTarget,l.target)},children:o})})}function Ge({word:e,
children:t}){return s("span",{class:Zx,children:[e!==void 0&&s(vl,{children:e}),t]})}function vl({children:e}){return s(
"span",{class:Qx,children:e})}function ew({id:e,error:t}){return s(Le,{...e===void 0?{}:{id:e},error:t,onHint:n=>_u(t,n)})}var tw="fa",nw="p",ow="ha",rw="ua",iw="ma",sw="va",lw="wa",aw="I",uw="ba",cw="m",Gd="ya";function Et(e){let{stop:t,label:n,path:o=t,span:r,draft:i=!1,problem:l=null}=e,a=Qe(),u=V(null),c=Jt(),[p,d]=E(!1),m=i?null:
Gx(a.error,o,r),h=m!==null||l!==null,y=aE(m,l,e.onHint),b=async()=>{await e.onRemove?.(),Zt(a.sentence(),t,e.after)},w=e.
editor!==void 0||e.menu!==void 0;return s("span",{class:tw,"data-path":o,children:[s("span",{class:de(nw,i&&rw,h&&iw,e.quiet&&
sw,p&&ow),children:[h&&s("span",{class:lw,children:s(se,{name:"error",size:14})}),s("button",{ref:u,type:"button",class:aw,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":w?p:void 0,"aria-invali\
d":h||void 0,"aria-describedby":h?`${c}-problem`:void 0,onClick:()=>d(!p),onKeyDown:_=>uE(_,e,b,y),children:[s("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&s("span",{class:uw,children:s(se,{name:"down",size:12})})]}),e.onRemove&&
s("button",{type:"button",class:cw,tabIndex:-1,"aria-label":`Remove ${De(n)}`,onClick:b,children:s(se,{name:"close",size:12})})]}),
m&&s("span",{class:Gd,children:s(ew,{id:`${c}-problem`,error:m})}),l&&s("span",{class:Gd,children:s(Le,{id:`${c}-problem`,
error:l,onHint:e.onHint})}),p&&e.menu&&s(Lr,{anchor:u.current,label:De(n),items:e.menu,onClose:()=>d(!1)}),p&&e.editor&&
s(Ot,{anchor:u.current,role:"dialog",label:De(n),onClose:()=>{d(!1),e.onLeave?.()},children:e.editor(()=>d(!1))})]})}function aE(e,t,n){
let o=t??e,r=o?Kp(o.hint):null;return r===null?null:t?n?()=>n(r):null:()=>_u(e,r)}function uE(e,t,n,o){let r=e.key==="En\
ter"&&o?o:cE(e,t,n);r&&(e.preventDefault(),r())}function cE(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},i){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?r?i:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var dw="ae",mw="ka";function Dn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return s("div",{class:dw,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&s("div",{class:mw,children:e}),s(ir,{...r,inline:!0,autofocus:!0,eager:!0})]})}function xl(e){let{path:t,what:n,value:o,none:r,unit:i}=e,l=e.onChange??(a=>oe(t,a));return s(Et,{stop:t,what:n,label:`${n}\
: ${o??r}${o!==null&&i?` ${i}`:""}`,onRemove:e.onRemove,editor:a=>s(dE,{...e,onChange:u=>{a(),l(u)},onCancel:a}),children:[
o===null?r:s(q,{value:o,most:24}),o!==null&&i&&` ${i}`]})}function dE({what:e,value:t,usual:n,read:o,wrong:r,none:i,onChange:l,
onCancel:a}){let[u,c]=E(""),[p,d]=E(!1),m=u.trim(),h=n.filter(([w,_])=>m===""||w.startsWith(m)||(_??"").includes(m)),y=w=>{
let _=o(w);_===null?d(!0):l(_)},b=[...m!==""&&!h.some(([w])=>w===m)&&o(m)!==null?[{value:m,label:m,note:"as it is typed"}]:
[],...h.map(([w,_])=>({value:w,label:w,note:_,selected:w===t})),...m===""&&t!==null?[{value:null,label:i,note:"the defau\
lt"}]:[]];return s(Dn,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:w=>{c(w),d(!1)},options:b,onPick:w=>w===null?l(void 0):
y(w),onTake:y,onCancel:a,onLeave:a,invalid:p,foot:p||m!==""&&o(m)===null?r:void 0})}function Do(e){return s(xl,{usual:Cu,
...e,read:Kx,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var mE=["dataset","define","params","timezone","week_start","missing"];function co(e,t){let n=mE.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function jd(e,t,n){return(await Ze(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var fE=2e3,Zr=new Map,Su=new Map,hw=ue(0),fw;function os(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function rs(e,t){hw.value;let n=JSON.stringify(e),o=Aa.value,r=t.filter(l=>l.text!==""&&!Zr.has(os(n,l))),i=r.map(
l=>os(n,l)).join(`

`);return X(()=>{r.length>0&&o!=="away"&&hE(n,e,r)},[i,o]),t.map(l=>Zr.get(os(n,l))??null)}async function gw(e,t,n){let o=JSON.
stringify(e),r=Zr.get(os(o,t));if(r)return r;let[i]=await jd(e,[t],n);if(!i)throw new Error("The server did not say what\
 the text means");return yw(o,t,i),i}function hE(e,t,n){let o=Su.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(os(e,r),r);Su.set(e,o),fw??=setTimeout(()=>{fw=void 0,gE()},0)}async function gE(){let e=[...Su];Su.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await jd(n,r).catch(()=>[])).forEach((l,a)=>yw(t,r[a],
l))})),hw.value++}function yw(e,t,n){Zr.size>=fE&&Zr.delete(Zr.keys().next().value),Zr.set(os(e,t),n)}async function Ao(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await gw(e,{kind:t,text:n}),{error:r}=o;return r?
{parsed:o,problem:{message:r.message,hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:i,
hint:l,span:a}=tt(o);return{parsed:null,problem:r==="away"?null:{message:i,hint:l,span:a}}}}function is(e,t,n){if(!t)return n;
let{start:o,end:r}=Oi(e,t);return e.slice(0,o)+n+e.slice(r)}var yE=new Set(["has","contains","starts_with","ends_with"]);function ls({property:e,operator:t,values:n}){let o=Re(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:yE.has(r)?`${t}(${o}, ${n.map(wl).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(wl).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(wl).join(" and ")}`}
function wl(e){return typeof e=="string"?Dr(e):String(e)}var bE=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function xw(e){for(let[t,n]of bE){if(e===t)return n;if(e===n)return t}
return e}var bw=["=","!=","in","not in"],ss=["is null","is not null"],Jd=[">=",">","<","<=","between","not between"],vw=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Tu(e){switch(e){case"bool":return["is true","is false",...ss];case"string":return[
...bw,...vw,...ss];case"int64":case"float64":return["=",...Jd,"!=","in","not in",...ss];case"timestamp":return[...Jd,...ss];case"\
list of strings":return["has","not has",...ss];case"unknown":return[...bw,...Jd,...vw,"has","not has",...ss]}}function Xt(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Qr(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var ww={property:null,type:"unknown",operator:null,values:[]};function kw(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Yd({property:e,operator:t}){return e===null?"property":t===null||Xt(t)===0?"operator":
"values"}function Cw(e,t,n){return e.operator!==null&&e.type===n&&Tu(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function _w(e,t){let n=Xt(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Mu(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function Sw(e,t){let n=e.operator===null?0:Xt(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Zd({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Xt(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function kl(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Zd(e)!==null)return null;
if(Xt(n)!=="many"||!o.includes(null))return ls({property:t,operator:Xt(n)==="many"?Qr(n,o.length):n,values:o});let r=n===
"!="||n==="not in",i=ls({property:t,operator:r?"is not null":"is null",values:[]}),l=o.filter(u=>u!==null);if(l.length===
0)return i;let a=ls({property:t,operator:Qr(r?"!=":"=",l.length),values:l});return r?`${a} and ${i}`:`(${a} or ${i})`}function Qd(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function Tw(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(i=>i.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(i=>i!==""),r=!t&&
o.some(i=>/\s/.test(i));return o.length>1&&!r?[...new Set(o)]:null}function po(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function mo(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:po(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var Mw={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function as(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function Pw({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:i,head:l}){let[a,u]=E(""),c=e.filter(
m=>m===a.trim()),p=e.filter(m=>m!=="in"&&m!=="not in"),d=c.length>0?c:mo(p,a,m=>`${m} ${as(m)} ${Mw[m]}`);return s(Dn,{label:"\
Operator",placeholder:"operator",text:a,onText:u,head:l,onCancel:r,onLeave:i,onBackspace:o,options:d.map(m=>({value:m,label:as(
m),note:Mw[m],selected:m===t||t!==null&&m===Qr(t,1)})),onPick:n,onTake:()=>{}})}var em="U",Ew="E",Dw="za";var tm=8;function Aw({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:i,values:l}=e;return r===null?null:s(
H,{children:[s("button",{type:"button",class:em,"data-present":t==="property",onClick:()=>n("property"),children:s(q,{value:r,
most:40,middle:!0})}),i!==null&&s("button",{type:"button",class:em,"data-present":t==="operator",onClick:()=>n("operator"),
children:as(i)}),t==="values"&&l.slice(0,tm).map(a=>s("button",{type:"button",class:Ew,onClick:()=>o(Mu(e,a)),children:[
s("span",{class:"spoken",children:"Remove "}),s(q,{value:a,most:24,middle:!0}),s(se,{name:"close",size:12})]},String(a))),
t==="values"&&l.length>tm&&s("span",{class:Dw,children:["and ",Ee(l.length-tm)," more"]})]})}var $w=50;function Ow(e,t,n,o){return Ze(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:$w},
signal:o})}function nm(e,t,n,o,r){let{dataset:i,from:l,to:a,timezone:u,week_start:c,define:p,params:d,missing:m}=e,h={column:t,
contains:o,where:n,from:l,to:a,timezone:u,week_start:c,define:p,params:d,missing:m,limit:$w};return Ze(`v1/datasets/${encodeURIComponent(
i)}/values`,{body:h,signal:r})}function Lw(e,t){let[n,o]=E(null);return X(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(i=>{
r.signal.aborted||o({key:e,value:i,error:null})},i=>{wo(i)||o(l=>({key:e,value:l?.value??null,error:tt(i)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Pu(e,t,n,o=()=>!0){let{dataset:r}=e,
i=t.trim(),l=Lw(`${r}
${n.join()}
${i}`,d=>Ow(r,i,n,d)),a=xE(e,i),u=l.fresh&&l.value?l.value:{names:wE(r,i),more:0},c=new Set(a.map(({name:d})=>d));return{
names:[...a,...u.names.filter(({name:d})=>!c.has(d))].filter(d=>d.kind==="function"||o(d.type)),more:u.more}}function xE({
define:e},t){return Object.keys(e??{}).filter(n=>po(n,t)<3).map(n=>({kind:"definition",name:n,text:Re(n),type:"unknown",
filled:1}))}function wE(e,t){let n=it(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:i,
filled:l})=>({kind:"property",name:r,text:Re(r),type:i,filled:l/o})).filter(({name:r})=>po(r,t)<3).sort((r,i)=>po(r.name,
t)-po(i.name,t)||i.filled-r.filled)}function Rw(e,t,n,o){let r=o.trim(),i=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return Lw(i,async l=>{
let a=()=>nm(e,t??"",void 0,r,l);return n===void 0?a():nm(e,t??"",n,r,l).catch(u=>{if(wo(u)||tt(u).status!==400)throw u;
return a()})})}var Nw="ja";var _E={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},SE={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function om(e){let t=e.kind==="function"||e.filled>=.9995?"":Ue(e.filled);return[_E[e.kind]||SE[e.type],t].filter(n=>n!==
"").join(", ")}function Bw(e,t){let n=t.trim(),o=e[0],r=e.map(i=>({value:{entry:i},label:s(q,{value:i.name,most:60,middle:!0}),
note:om(i)}));return n===""||o&&po(o.name,n)<3?r:[Xr(n),...r]}function Xr(e){return{value:{typed:e},label:s("code",{class:Nw,
children:s(q,{value:e,most:60})}),note:"as it is typed"}}function fo(e){let{document:t,kinds:n,fits:o,onName:r,onText:i}=e,[l,a]=E(e.typed??""),u=Pu(t,l,n,o),c=e.names?mo(e.names,
l,({name:w})=>w).filter(({type:w})=>o?.(w)??!0):u.names,p=e.names?0:u.more,d=e.extra?.(l)??[],m=Bw(c,l),h=m[0]!==void 0&&
"typed"in m[0].value,y=d.length>0&&h?[...d,...m.slice(1),m[0]]:[...d,...m],b=w=>{w.trim()!==""&&i(w.trim())};return s(Dn,
{label:e.label,placeholder:e.placeholder,text:l,onText:a,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:y,onPick:w=>"entry"in w?r(w.entry):b(w.typed),onTake:b,foot:p>0?`${Ee(p)} more, keep typing`:void 0})}function zw({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:i,onBack:l,onCancel:a,onLeave:u,head:c}){let[p,d]=E(o),
m=n.operator===null?1:Xt(n.operator),h=m==="many",y=Rw(e,r?Re(n.property??""):null,t,p),b=Qd(p,n.type),w=p===""||b!==void 0,
_=TE(n,p,b,y.value),C=D=>{let P=Sw(n,D);d(""),i(P.values,m!==2||P.values.length>=2)},T=(D,P)=>{let $="typed"in D?b:D.value;
$!==void 0&&(P&&h?(d(""),i(Mu(n,$).values,!1)):h&&p===""&&n.values.length>0?i(n.values,!0):C($))},k=D=>{let P=h?Tw(D)?.map(
$=>Qd($,n.type)):void 0;return!P||P.includes(void 0)?!1:(i([...new Set([...n.values,...P])],!0),!0)};return s(Dn,{label:"\
Value",placeholder:ME(n,m),text:p,onText:d,head:c,onCancel:a,onLeave:u,onBackspace:()=>n.values.length>0?i(n.values.slice(
0,-1),!1):l(),onPaste:k,invalid:!w,several:h,spaceTypes:p!==""&&_[0]!==void 0&&"typed"in _[0].value,options:_,onPick:T,onTake:()=>{
h&&p===""&&n.values.length>0?i(n.values,!0):b!==void 0&&p!==""&&C(b)},foot:w?PE(y.value,y.error!==null,h):`${wl(p)} is n\
o number`})}function TE(e,t,n,o){let r=o?.exact===!1?"~ ":"",i=m=>e.values.includes(m),l=(o?.values??[]).map(({value:m,
count:h})=>({value:{value:m},label:s(q,{value:m,most:60,middle:!0}),note:r+Ee(h),selected:i(m)})),a=o?.values.some(({value:m})=>m===
n)??!1,u=t!==""&&n!==void 0&&!a?[Xr(t)]:[],c=a?l.filter(({value:m})=>"value"in m&&m.value===n):[],p=l.filter(m=>!c.includes(
m)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&Xt(e.operator)==="many"?[{value:{value:null},label:s(q,{value:null}),note:r+
Ee(o.nulls),selected:i(null)}]:[];return[...u,...c,...p,...d]}function ME({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function PE(e,t,n){let o=e&&e.more>0?[`${Ee(e.more)} more, keep \
typing`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function Eu(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[i,l]=E(()=>Yd(n)),a=V(e.typed??""),u=h=>{a.current="",l(h)},
c=(h,y)=>{let b=Cw(n,h,y);o(b),u(b.operator===null||Yd(b)!=="values"?"operator":"values")},p=h=>{let y=_w(n,h);o(y),Xt(h)===
0?r(kl(y),y):u("values")},d=(h,y)=>{let b={...n,values:h};o(b);let w=y?kl(b):null;w!==null&&r(w,b)},m={onCancel:e.onCancel,
onLeave:e.onLeave,head:s(Aw,{draft:n,stage:i,onStage:u,onDraft:o})};return i==="property"?s(fo,{...m,label:"Property",placeholder:"\
property, or a condition",document:t,typed:a.current,kinds:EE,...e.names?{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>r(
h,null)},"property"):i==="operator"?s(Pw,{...m,operators:Tu(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):s(zw,{...m,document:t,beside:e.beside,draft:n,typed:a.current,ask:e.names===void 0,onValues:d,onBack:()=>u("\
operator")},"values")}var EE=["property","definition","cohort","lookup"];var An="Ba",Rt="Xa",rm="Ca",ei="Ia",Hw="Ua",Fw="Ea";var qw=3;function Du({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return s("span",{class:ei,children:s(
q,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:i,values:l}=o;return r===null?s("span",{class:Rt,children:"\
…"}):n&&r==="event"&&(i==="="||i==="in")&&l.length>0?s(Iw,{values:l,between:!1,name:!0}):i==="is true"||i==="is false"?
s(H,{children:[i==="is false"&&s("span",{class:Rt,children:"not"}),s("span",{class:An,children:s(q,{value:r,most:40,middle:!0})})]}):
s(H,{children:[s("span",{class:An,children:s(q,{value:r,most:40,middle:!0})}),i!==null&&s("span",{class:Rt,children:as(Xt(
i)==="many"?Qr(i,l.length):i)}),i!==null&&s(Iw,{values:l,between:i.endsWith("between")})]})}function Iw({values:e,between:t,
name:n=!1}){return e.length>qw+1?s("span",{class:rm,children:["(",Ee(e.length)," values)"]}):s("span",{class:n?An:rm,children:e.
map((o,r)=>s("span",{children:[r>0&&s("span",{class:Rt,children:t?" and ":n?" or ":", "}),s(DE,{value:o})]},r))})}function DE({
value:e}){return e===null?s("i",{class:Rt,children:Fn.null}):s(q,{value:e,most:40,middle:!0})}function Au(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:i}=n,l=i.length>qw+1?`${i.length}\
 values`:i.map(a=>a===null?"null":a===""?"empty":String(a)).join(", ");return[o,r?.replace("_"," "),l].filter(a=>a!=null&&
a!=="").join(" ")}function $u(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:i},l)=>({text:o,chip:r,span:{start:l===0?0:i.start,end:n[l+1]?.span.start??1/0}}))}function _l(e){
return e.length===0?void 0:e.join(" and ")}function dr(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Ou(e,t,n){let o=e.filter((i,l)=>l!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function Vw({text:e,chip:t}){if(t)return ls({...t,operator:xw(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&AE(n)?n:`not (${e})`}function AE(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var im={property:"event",type:"string",operator:"=",values:[]};function sm({document:e,typed:t,onDone:n,onCancel:o}){let[
r,i]=E(im);return s(Eu,{document:e,beside:e.where,draft:r,typed:t,onDraft:i,onDone:n,onCancel:o,onLeave:o})}function $o({lead:e,between:t,children:n,after:o}){let r=i=>i===0?e:typeof t=="function"?t(i):t;return s(H,{children:[n.
length===0&&e!==void 0&&s(Ge,{word:e},"lead"),n.map((i,l)=>s(Ge,{word:r(l),children:i},l)),o]})}var Uw="te",Ww="La",Kw="Ma";function Oo({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:i}){let l=V(null),[a,u]=E(null),[c,p]=E(null),d=V(
0),m=C=>{p(l.current?.getBoundingClientRect()??null),u(C)},h=n==null||n===!1,y=Qo(h?t:void 0),b=()=>{d.current=performance.
now(),u(null)},w=()=>{performance.now()-d.current>300&&m("")},_=C=>{if(!(C.ctrlKey||C.metaKey||C.altKey)){if(C.key.length===
1&&C.key!==" "&&C.key!=="/")m(C.key);else if(C.key==="Backspace"&&i)i();else return;C.preventDefault()}};return s(H,{children:[
s("button",{ref:l,type:"button",class:de(Uw,!h&&Ww,a!==null&&Kw),...y,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-has\
popup":"dialog","aria-expanded":a!==null,onClick:w,onKeyDown:_,children:[s(se,{name:"plus",size:14}),n]}),a!==null&&s(Ot,
{anchor:c,role:"dialog",label:t,onClose:()=>{b(),r?.()},children:o(a,b)})]})}function Lu(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var OE={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Sl(e,t){let n=Lu(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:it(e).value.value?.actors?.[0],i=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),l="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...i,...OE[n],
...l,...r?[[r,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:Re(u),type:c,filled:1}))}function Gw(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let r=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:r,text:Re(r),type:o,filled:1}})}var jw="Na",Jw="oe",Yw="ne";var Zw=null;function RE(){return Zw??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),Zw}function Ru(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,i=V(null),l=V(null),a=V(e);a.current=e;let[u,c]=E(!1);return X(()=>{let p=!1;
return RE().then(d=>{p||!d||!i.current||(l.current=d.mount(i.current,{...a.current,onText:m=>{m!==a.current.text&&a.current.
onText(m)},onRun:()=>a.current.onRun?.()}),l.current.setMark(a.current.mark??null),c(!0))}),()=>{p=!0,l.current?.destroy()}},
[]),X(()=>{u&&r&&l.current?.focus()},[u]),X(()=>{l.current?.setText(t)},[t]),X(()=>{l.current?.setMark(o)},[o?.start,o?.
end,t]),s("div",{class:de(jw,e.class),children:[s("div",{ref:i,class:Jw,hidden:!u,"data-editor":u}),!u&&s("textarea",{class:Yw,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":r?"":void 0,onInput:p=>e.onText(p.currentTarget.
value)})]})}var Qw="Ra",Xw="Aa",e1="Da",t1="Ha",n1="Fa";function Nu({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:i,onLeave:l}){return s("div",{class:Qw,onKeyDownCapture:u=>{
if(u.key==="Escape")i();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)r(t);else if(u.key==="Tab")l();else return;u.preventDefault(),
u.stopPropagation()},children:[s(Ru,{class:Xw,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Oi(
t,n.span):null}),n&&s("div",{class:e1,children:s(Le,{error:n})}),s("div",{class:t1,children:[s("span",{class:n1,children:"\
Enter takes it, Shift+Enter is a new line"}),s(N,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function ti(e){let{path:t,text:n,what:o,onChange:r}=e,i=Qe(),l=co(i.document,e.over),a=$u(n,rs(l,[{kind:"condition",text:n}])[0]??
null),u=a.map(k=>k.text),[c,p]=E(null),d=k=>`${t}#${k<a.length?k:"draft"}`,m=e.needed!==!0||a.length>1,h=async k=>{await Ao(
l,"condition",_l(k)??""),p(null),r(_l(k))},y=async(k,D,P)=>{p({at:k,condition:P,text:D,problem:null});let{parsed:$,problem:B}=await Ao(
l,"condition",D);if(B&&!(e.loose&&$?.tree))return p({at:k,condition:P,text:D,problem:B}),Zt(i.sentence(),d(k));let K=dr(
u,k,_l($?.conjuncts?.map(F=>F.text)??[`(${D})`])??D);await h(K)},b=()=>{if(!c||c.problem)return;let k=c.condition?kl(c.condition):
c.text;k!==null&&k.trim()!==""?y(c.at,k,c.condition):c.condition?.property?p({...c,problem:{message:Zd(c.condition)??"",
hint:"",span:null}}):p(null)},w=(k,D,P)=>{let $=a[k],B=c?.at===k?c:null,K=()=>{p(null),P(),k>=a.length&&Zt(i.sentence(),
`${t}#+`)},F=()=>{P(),b()},L=(J,I)=>{P(),y(k,J,I)};return(B?B.condition===null&&B.text!==null:$&&!$.chip)?s(Nu,{label:o,
text:B?.text??$?.text??"",problem:B?.problem??null,onCancel:K,onLeave:F,onText:J=>p({at:k,condition:null,text:J,problem:null}),
onDone:J=>L(J,null)}):s(Eu,{names:e.names??Sl(i.document.dataset,e.over),document:i.document,typed:D,draft:B?.condition??
($?.chip?kw($.chip):e.byEvent&&a.length===0?im:ww),beside:_l([...e.within?[e.within]:[],...dr(u,k,null)]),onDraft:J=>p({
at:k,condition:J,text:null,problem:null}),onDone:L,onCancel:K,onLeave:F})},_=k=>{c?.text&&y(c.at,is(c.text,c.problem?.span??
null,k),null)},C=(k,D)=>{let P=c?.at===k?c:null;return s(Et,{stop:d(k),path:t,span:D?.span,after:`${t}#+`,what:o,label:`${o}\
: ${Au(D,P)}`,draft:P!==null,problem:P?.problem,onHint:P?.text?_:void 0,editor:$=>w(k,"",$),onLeave:b,onRemove:P?()=>p(null):
m?()=>h(dr(u,k,null)):void 0,onNegate:D&&!P?()=>{h(dr(u,k,Vw(D)))}:void 0,onMove:D&&a.length>1?$=>{h(Ou(u,k,$)).then(()=>Zt(
i.sentence(),`${t}#${Math.max(0,Math.min(k+$,a.length-1))}`))}:void 0,children:s(Du,{part:D,draft:P,byEvent:e.byEvent??!1})})},
T=a.map((k,D)=>C(D,k));return s($o,{lead:e.lead,between:"and",after:s(Oo,{stop:`${t}#+`,label:`Add a ${o}`,editor:(k,D)=>w(
a.length,k,D),onLeave:b,onBackspace:a.length>0&&m?()=>{h(u.slice(0,-1))}:void 0,children:a.length===0&&c===null?e.empty:
void 0}),children:c?.at===a.length?[...T,C(a.length,null)]:T})}function cs(){let[e,t]=E([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Zt(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Jn({word:e="where"}){let{document:t}=Qe();return s(ti,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>oe(
"where",n),empty:"filter"})}var BE=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function o1({document:e,names:t,axes:n,typed:o,text:r,onDone:i,onCancel:l}){let[a,u]=E(null);if(a)
return s(zE,{of:a,onDone:i,onCancel:l,onBack:()=>u(null)});let c=d=>n?mo(BE,d.trim()===""?"time":d,([m,h])=>`time ${h} ${m}`).
map(([m,h])=>({value:{typed:`time('${m}')`},label:m==="auto"?"time":`time, ${m}`,note:h})):[];return s(fo,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):i(d.text)},onText:i,
onCancel:l,onLeave:l})}function zE({of:e,onDone:t,onCancel:n,onBack:o}){let[r,i]=E(""),l=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],a=mo(l,r,([u,c])=>`${u} ${c}`);return s(Dn,{label:"Values or bins",placeholder:"values or bins",text:r,onText:i,
onCancel:n,onLeave:n,onBackspace:o,options:[...a.map(([u,c])=>({value:{typed:u},label:u,note:c})),...a.length===0?[Xr(r)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var Bu=()=>!0,ho=e=>e==="int64"||e==="float64",r1=e=>ho(e)||e==="timestamp"||e==="string",i1=e=>e!=="list of strings",um=[
{name:"count",meaning:"how many",alone:!0,fits:Bu},{name:"uniq",meaning:"how many different",usual:!0,fits:i1},{name:"su\
m",meaning:"total",usual:!0,fits:ho},{name:"avg",meaning:"mean",usual:!0,fits:ho},{name:"median",meaning:"half are below",
usual:!0,fits:ho},{name:"p95",meaning:"95 % are below",usual:!0,fits:ho},{name:"p75",meaning:"75 % are below",fits:ho},{
name:"p90",meaning:"90 % are below",fits:ho},{name:"p99",meaning:"99 % are below",fits:ho},{name:"p999",meaning:"99.9 % \
are below",fits:ho},{name:"min",meaning:"least",fits:r1},{name:"max",meaning:"largest",usual:!0,fits:r1},{name:"first",meaning:"\
by time",fits:Bu},{name:"last",meaning:"by time",fits:Bu},{name:"stddev",meaning:"standard deviation",fits:ho},{name:"un\
iq_approx",meaning:"about how many different",fits:i1},{name:"count",meaning:"how many have a value",fits:Bu}];function s1(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:i}=e,l=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[a,u]=E(e.typed),[c,p]=E(e.text),[d,m]=E(null),[h,y]=E(!l);if(h)return s(
Nu,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:r,onCancel:i,onLeave:()=>c===e.text?i():r(c)});if(d)return s(
fo,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:w=>w===
"unknown"||d.fits(w),...n?{names:n}:{},onCancel:i,onLeave:i,onBack:()=>m(null),onName:w=>r(`${d.name}(${w.text})`),onText:w=>r(
`${d.name}(${w})`)});let b=w=>{"text"in w?r(w.text):"typed"in w?r(w.typed):w.aggregate.alone?r(`${w.aggregate.name}()`):
m(w.aggregate)};return s(HE,{document:t,names:n,text:a,onText:u,present:e.text,onPick:b,onTake:w=>{w!==""&&r(w)},onCancel:i,
onWrite:()=>y(!0)})}function HE({document:e,names:t,text:n,onText:o,present:r,onPick:i,onTake:l,onCancel:a,onWrite:u}){let c=n.
trim(),p=Pu(e,c,["property","definition","lookup"]).names,d=t?mo(t,c,({name:w})=>w):p,m=mo(um,c.replace(/\(.*$/s,""),({name:w,
meaning:_})=>`${w} ${_}`).map(w=>({value:{aggregate:w},label:w.alone?`${w.name}()`:`${w.name}(…)`,note:w.meaning})),h=c===
""?[]:d.filter(({name:w})=>po(w,c)<3).slice(0,4).flatMap(FE),y=/[^\p{L}\p{N}_]/u.test(c)||m.length+h.length===0?[Xr(c)]:
[],b=c===""?m:[...y,...m,...h];return s(Dn,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:b,onPick:i,
onTake:l,onCancel:a,onLeave:a,foot:s(N,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function FE(e){
let t=um.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:s(q,{value:`${o}(${e.name})`,most:60,middle:!0}),note:om(e)}))}function l1({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?s("span",{class:An,children:o===
"auto"?"time":`time, ${o}`}):n!=null?s("span",{class:An,children:s(q,{value:n,most:40,middle:!0})}):s("span",{class:ei,children:s(
q,{value:e,most:60})})}function Ml(e){let{path:t,texts:n,kind:o,what:r,onChange:i,most:l=1/0}=e,a=Qe(),u=co(a.document,e.over),c=rs(u,n.map(_=>({
kind:o,text:_}))),[p,d]=E(null),m=e.needed!==!0||n.length>1,h=_=>{d(null),i(_.length>0?_:void 0)},y=async(_,C)=>{d({at:_,
text:C,problem:null});let{problem:T}=await Ao(u,o,C);if(!T)return h(dr(n,_,C));d({at:_,text:C,problem:T}),Zt(a.sentence(),
`${t}[${_<n.length?_:"draft"}]`)},b=(_,C,T)=>{let k=p?.at===_?p:null;return e.editor({text:k?.text??n[_]??"",parsed:k?null:
c[_]??null,typed:C,problem:k?.problem??null,onDone:D=>{T(),y(_,D)},onCancel:()=>{d(null),T(),_>=n.length&&Zt(a.sentence(),
`${t}#+`)}})},w=_=>{let C=p?.at===_?p:null,T=_<n.length;return s(Et,{stop:`${t}[${T?_:"draft"}]`,path:`${t}[${_}]`,after:`${t}\
#+`,what:r,label:`${r}: ${C?.text??n[_]??""}`,draft:C!==null,problem:C?.problem,onHint:k=>{C&&y(_,is(C.text,C.problem?.span??
null,k))},editor:k=>b(_,"",k),onRemove:C?()=>d(null):m?()=>h(dr(n,_,null)):void 0,onMove:T&&n.length>1?k=>{h(Ou(n,_,k)),
Zt(a.sentence(),`${t}[${Math.max(0,Math.min(_+k,n.length-1))}]`)}:void 0,children:s(l1,{text:C?.text??n[_]??"",parsed:C?
null:c[_]??null})})};return s($o,{lead:e.lead,after:n.length<l&&s(Oo,{stop:`${t}#+`,label:`Add a ${r}`,editor:(_,C)=>b(n.
length,_,C),onBackspace:n.length>0&&m?()=>h(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:void 0}),children:[
...n.map((_,C)=>w(C)),...p?.at===n.length?[w(n.length)]:[]]})}function cm({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:i,needed:l=!1}){let{document:a}=Qe();return s(Ml,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:l,empty:t.length===0?o:void 0,onChange:i??(u=>oe(e,u)),editor:u=>s(s1,
{...u,document:a,names:Sl(a.dataset,n)},u.text)})}function ps({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:i,
axes:l=!1,most:a}){let{document:u}=Qe();return s(Ml,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...a===void 0?
{}:{most:a},onChange:i??(c=>oe(e,c)),editor:c=>s(o1,{...c,document:u,axes:l,names:Sl(u.dataset,n)})})}function ni({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:s(Et,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[s(se,{name:"plus",size:14}),"more"]})}var u1="Ta",c1="qa";function Pl({path:e,properties:t,of:n}){let o=Object.entries(t??{}),r=(l,a,u)=>{let c=o.filter(([p])=>p!==l&&p!==a);oe(e,
Object.fromEntries([...c,[a,u]]))},i=l=>{let a=o.filter(([u])=>u!==l);oe(e,a.length>0?Object.fromEntries(a):void 0)};return s(
$o,{lead:"each with",after:s(Oo,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(l,a)=>s(p1,{of:n,name:l,measure:"",
onDone:(u,c)=>{a(),r(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([l,a],u)=>s(Et,{stop:`${e}\
#${u}`,path:`${e}.${l}`,after:`${e}#+`,what:"property",label:`property ${l}: ${a}`,onRemove:()=>i(l),editor:c=>s(p1,{of:n,
name:l,measure:a,onDone:(p,d)=>{c(),r(l,p,d)}}),children:[s("span",{class:An,children:s(q,{value:l,most:40})}),s("span",
{class:Rt,children:"="}),s("span",{class:ei,children:s(q,{value:a,most:40})})]},l))})}function p1({of:e,name:t,measure:n,
onDone:o}){let{document:r}=Qe(),[i,l]=E(t),[a,u]=E(n),[c,p]=E(null),d=async()=>{if(i.trim()===""||a.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:m}=await Ao(co(r),"measure",a);m?p(m):o(i.
trim(),a.trim())};return s("form",{class:u1,onSubmit:m=>{m.preventDefault(),d()},children:[s(Po,{label:"Name",value:i,onCommit:l,
autofocus:!0}),s(Po,{label:`Measure over the events of a ${e}`,value:a,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&s(Le,{error:c}),s("div",{class:c1,children:s(N,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function Kt({path:e,what:t,value:n,choices:o,without:r,onChange:i,onRemove:l,children:a}){let u=i??(p=>oe(e,p===r?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return s(Et,{stop:e,what:t,label:`${t}: ${c}`,onRemove:l,menu:o.map(([p,d])=>({label:d,
checked:p===n,act:()=>u(p)})),children:a??c})}function mr({path:e,text:t,what:n,lead:o,needed:r=!1,onChange:i}){let{document:l}=Qe(),a=t===void 0||t.trim()==="true",u=i??
(c=>oe(e,c??(r?"true":void 0)));return s(ti,{path:e,what:n,lead:o,text:a?"":t,within:l.where,empty:"any event",byEvent:!0,
onChange:u})}var pm="Ga";var VE=[["required","has to happen"],["optional","may be skipped"]],UE=[["anything","anything"],["nothing","nothing"]],WE=[
["any","any such event"],["first","the first ever only"]];function m1({document:e,error:t,path:n,step:o,first:r}){let i=o.
within??null;return s("div",{class:pm,children:[s(Qt,{document:e,error:t,label:"Step",children:[s(mr,{lead:"An event wit\
h",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),s(Ge,{word:"counting",children:s(Kt,{path:`${n}\
.first_ever`,what:"which event",value:o.first_ever?"first":"any",choices:WE,onChange:l=>oe(`${n}.first_ever`,l==="first"||
void 0)})}),!r&&s(Ge,{word:"within",children:s(Do,{path:`${n}.within`,what:"at most after the step before",value:i,none:"\
any time",usual:Yr})}),!r&&s(Ge,{word:"and not before",children:s(Do,{path:`${n}.after`,what:"at least after the step be\
fore",value:o.after??null,none:"at once",usual:Yr})}),!r&&s(Ge,{word:"with",children:s(Kt,{path:`${n}.directly`,what:"wh\
at may lie between",value:o.directly?"nothing":"anything",choices:UE,onChange:l=>oe(`${n}.directly`,l==="nothing"||void 0)})}),
s(Ge,{word:r?"it":"in between; it",children:s(Kt,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional?
"optional":"required",choices:VE,onChange:l=>oe(`${n}.optional`,l==="optional"||void 0)})})]}),s(Po,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:l=>oe(`${n}.name`,l.trim()===""?void 0:l)})]})}function f1({path:e,at:t,step:n,after:o,onRemove:r,onMove:i}){let{document:l,error:a}=Qe(),u=$u(n.where,rs(co(l),[{kind:"\
condition",text:n.where}])[0]??null),c=Ns(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),d=p??u.map(m=>Au(
m,null)).join(" and ");return s(Et,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>s(m1,{document:l,error:a,path:e,step:n,first:t===0}),onRemove:r,
onMove:i,onOptional:()=>oe(`${e}.optional`,n.optional?void 0:!0),children:[s("span",{class:Fw,children:t+1}),p!=null?s("\
span",{class:An,children:s(q,{value:p,most:40,middle:!0})}):u.slice(0,2).map((m,h)=>s("span",{class:Hw,children:[h>0&&s(
"span",{class:Rt,children:"and"}),s(Du,{part:m,draft:null})]},h)),p===null&&u.length>2&&s("span",{class:Rt,children:["an\
d ",u.length-2," more"]}),n.directly&&s("span",{class:Rt,children:"directly"}),n.within&&s("span",{class:Rt,children:["w\
ithin ",n.within]}),n.after&&s("span",{class:Rt,children:["after ",n.after]}),n.optional&&s("span",{class:Rt,children:"(\
optional)"})]})}function dm({lead:e,path:t,funnel:n}){let{document:o,sentence:r}=Qe(),i=`${t}.steps`,{steps:l}=n,a=u=>re({document:Vc(o,
i,l.length,{where:u})});return s($o,{lead:e,between:u=>u===1?"how many then":"then",after:s(Oo,{stop:`${i}#+`,label:"Add\
 a step",editor:(u,c)=>s(sm,{document:o,typed:u,onDone:p=>{c(),a(p)},onCancel:c}),onBackspace:l.length>1?()=>re({document:ia(
o,i,l.length-1)}):void 0,children:l.length<2?"step":void 0}),children:l.map((u,c)=>s(f1,{path:`${i}[${c}]`,at:c,step:u,after:`${i}\
#+`,onRemove:l.length>1?()=>re({document:ia(o,i,c)}):void 0,onMove:l.length>1?p=>{re({document:Xf(o,i,c,c+p)}),Zt(r(),`${i}\
[${Math.max(0,Math.min(c+p,l.length-1))}]`)}:void 0}))})}var KE=["property","definition","lookup"];function zu({path:e,what:t,value:n,none:o,kinds:r=KE,fits:i,plain:l=!1,kind:a="\
expression",onChange:u}){let{document:c}=Qe(),[p,d]=E(null),m=y=>{d(null),(u??(b=>oe(e,b)))(y)},h=async y=>{let{problem:b}=await Ao(
co(c),a,l?Re(y):y);b?d({text:y,problem:b}):m(y)};return s(Et,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==null,
problem:p?.problem,onHint:y=>{p&&h(l?y:is(p.text,p.problem?.span??null,y))},onRemove:p?()=>d(null):n!==null?()=>m(void 0):
void 0,editor:y=>s(fo,{label:t,placeholder:n??o,document:c,kinds:r,...i?{fits:i}:{},onCancel:y,onLeave:y,onName:b=>{y(),
m(l?b.name:b.text)},onText:b=>{y(),h(b)}}),children:p===null&&n===null?o:s(q,{value:p?.text??n,most:40,middle:!0})})}function h1(e){return it(e).value.value?.actors?.[0]??"actor"}function Lo({path:e,value:t}){let{document:n}=Qe(),o=h1(n.
dataset);return s(zu,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:r=>r==="string"||
r==="int64",onChange:r=>oe(e,r===o?void 0:r)})}function mm({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:r,gap:i,properties:l}=t.
sessions;return s(H,{children:[s(Ge,{word:"of",children:s(Lo,{path:`${e}.sessions.per`,value:r})}),s(Ge,{word:"with gaps\
 up to",children:s(Do,{path:`${e}.sessions.gap`,what:"gap",value:i??null,none:"30m",usual:Yr})}),s(Pl,{path:`${e}.sessio\
ns.properties`,properties:l,of:"session"})]})}if("actors"in t)return s(H,{children:[s(Ge,{word:"by",children:s(Lo,{path:`${e}\
.actors.per`,value:t.actors.per})}),s(Pl,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return s(H,{children:[s(dm,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),s(Ge,{word:"w\
ithin",children:s(Do,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:Cu})}),s(Pl,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var GE=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function fm({path:e,over:t,allow:n=GE}){
let o=Lu(t);return s(Kt,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&re({document:jE(ye.value,e,r)})}})}function jE(e,t,n){
let o=ve(e,t,JE(n,e)),r=Ls(t).slice(0,-1);if(r[0]!=="aggregate")return o;let i=Pi(o,r),{having:l,order:a,...u}=i;return ve(
o,r,{...u,measures:["count()"],by:["time('auto')"]})}function JE(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function gm({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r,limit:i}=n,l=cs(),a=pe(n.by).length>0;return s(
Qt,{document:e,error:t.error,label:"Question: groups and measures",children:[s(cm,{lead:"Show",path:"aggregate.measures",
texts:hm(n.measures),over:o,needed:!0}),s(Ge,{word:"of",children:s(fm,{path:"aggregate.over",over:o})}),s(mm,{path:"aggr\
egate.over",over:o}),s(Jn,{}),s(ps,{lead:"by",path:"aggregate.by",texts:pe(n.by),over:o,axes:!0}),(r!==void 0||l.has("ag\
gregate.having"))&&s(ti,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:r??
"",names:Gw(hm(n.measures),pe(n.by)),onChange:u=>oe("aggregate.having",u)}),i!==void 0&&s(Ge,{word:"at most",children:s(
xl,{path:"aggregate.limit",what:"limit",value:String(i),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:bl(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>oe("aggregate.limit",void 0)})}),s(
ni,{items:[a&&r===void 0&&{label:"Only some groups (having)",act:()=>l.ask("aggregate.having")},a&&i===void 0&&{label:"A\
t most so many groups",act:()=>oe("aggregate.limit",10)}]})]})}function hm(e){let t=pe(e);return t.length===0?["count()"]:
t}function ym({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return s(Qt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[s(Ml,{lead:"List",path:"samples.columns",texts:pe(n),kind:"key",what:"column",empty:"\
all columns",onChange:r=>oe("samples.columns",r),editor:({text:r,typed:i,onDone:l,onCancel:a})=>s(fo,{label:"Column",placeholder:r===
""?"column":r,document:e,kinds:["property","definition","lookup"],typed:i,onName:u=>l(u.text),onText:l,onCancel:a,onLeave:a})}),
s(vl,{children:"of events"}),s(Jn,{}),s(Kt,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),s(vl,{children:"first"})]})}var LV=bl(0,20);function Hu(e){return e.document.samples?s(ym,{...e}):s(gm,{...e})}var g1=new Map;function y1(e,t){let{aggregate:n,dataset:o}=e;return n&&!zn(e)&&g1.set(o,n),Fs(e,t,g1.get(o)??null,Bi(it(
o).value.value))}var b1={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...Jr.aggregate,...Jr.samples],chartOf:Hs,choose:y1,Sentence:Hu,errorPlaces:[...Jr.aggregate,...Jr.samples],chartOf:Hs,choose:y1,
Sentence:Hu,Page:qx};var Gn=[b1],Ro=[];var x1="Ja",w1="Ka";function k1(){let{value:e,error:t}=ro.value,n=e?.[0]?.name;return X(()=>{e||Ko()},[]),X(()=>{n!==void 0&&Ri(n)},[n]),t?s(
Gr,{icon:"warning",title:"The datasets cannot be listed",actions:s(N,{kind:"outlined",onClick:()=>{Ko()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?s(QE,{}):s(io,{})}function QE(){let e=`curl --data-binary @events.ndjson -H '\
Content-Type: application/x-ndjson' '${wn("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return s(
"main",{class:x1,children:[s(Gr,{icon:"data",title:"There are no events yet",actions:s(H,{children:[s(N,{kind:"primary",
icon:"copy",onClick:()=>lt(e,"The line"),children:"Copy the line"}),s(N,{kind:"outlined",onClick:()=>{Ko()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),s("pre",{class:w1,children:e})]})}function bm(){return s(Gr,{icon:"search",title:"\
There is no such page",actions:s(N,{kind:"primary",onClick:()=>an(""),children:"To the first dataset"})})}var vm={};bc(vm,{banner:()=>xm,danger:()=>tD,default:()=>nD,info:()=>XE,text:()=>wm,warning:()=>eD});var xm="Oa",XE="Pa",
eD="Qa",tD="Va",wm="Wa",nD={banner:xm,info:XE,warning:eD,danger:tD,text:wm};function C1({kind:e,children:t,actions:n}){return s("div",{class:de(xm,vm[e]),role:e==="info"?"status":"alert",children:[
s(se,{name:e==="info"?"info":"warning"}),s("span",{class:wm,children:t}),n]})}var _1="pe",S1="Ya",T1="Za",M1="de",P1="_a",E1="et";function fr({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=V(null),l=Jt();return rt(()=>{Co();let a=document.activeElement;
return i.current?.showModal(),(i.current?.querySelector("[data-autofocus]")??i.current?.querySelector("h2"))?.focus(),()=>{
a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),s("dialog",{ref:i,class:de(_1,r&&S1),"aria-labelledby":l,onCancel:a=>{
a.preventDefault(),t()},onClick:a=>{a.target===i.current&&t()},children:[s("div",{class:T1,children:[s("h2",{id:l,tabIndex:-1,
class:M1,children:e}),s(N,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),s("div",{class:P1,children:n}),
o&&s("div",{class:E1,children:o})]})}var D1="it",A1="rt",$1="at",O1="le",L1="tt",R1="xe";function N1({onClose:e}){let t=Map.groupBy(Hv.value,({group:n})=>n);return s(fr,{title:"Keys",onClose:e,wide:!0,children:[
s("div",{class:D1,children:[...t].map(([n,o])=>s("section",{children:[s("h3",{class:A1,children:n}),s("dl",{class:$1,children:o.
map(({keys:r,label:i})=>s("div",{class:O1,children:[s("dt",{children:i}),s("dd",{children:r.split(" ").map(l=>s("kbd",{class:L1,
children:l},l))})]},r))})]},n))}),s("div",{class:R1,children:[s("label",{children:[s("input",{type:"checkbox",checked:Fv.
value,onChange:n=>Iv(n.currentTarget.checked)})," Single letters are keys"]}),s("label",{children:[s("input",{type:"chec\
kbox",checked:hu.value,onChange:n=>Kv(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Fu(e){let t=Er(ye.value),n=pe(ye.value[t]?.by),o=Re(e);n.includes(o)||re({document:ve(ye.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function El(e){let t=He.value.view===e.name,n=lh(e.name,Qc(qt.value));n!==null&&Vt(n,{label:"Undo",act:xo}),t&&Yo.value.
kind!=="view"&&qt.value!==""&&np(),qt.value===""&&an("")}function B1(){let e="Go to";return[...Gn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>El(t)})),...Ro.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>an(t.name)}))]}var Cm=matchMedia("(prefers-color-scheme: dark)"),z1=ue(Cm.matches),km=Go("theme"),Dl=ue(km==="light"||km==="dark"?km:"s\
ystem"),hs=At(()=>Dl.value==="system"?z1.value?"dark":"light":Dl.value);function Iu(e){Dl.value=e,jo("theme",e)}function H1(){
Cm.addEventListener("change",()=>{z1.value=Cm.matches}),It(()=>{document.documentElement.dataset.theme=hs.value})}function F1({onClose:e,onHelp:t}){let[n,o]=E(""),r=sD(iD(t),n).slice(0,200);return s(fr,{title:"Find",onClose:e,children:s(
ir,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(i=>({value:i,label:s(q,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function iD(e){let t=qt.value===""?[]:it(qt.value).value.value?.columns??[];return[...Gn.map(n=>({name:n.
label,kind:"page",act:()=>El(n)})),...Ro.map(n=>({name:n.label,kind:"page",act:()=>an(n.name)})),...(ro.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Ri(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Fu(
n)})),...Di.value?[{name:"Undo",kind:"command",act:xo}]:[],...Ai.value?[{name:"Redo",kind:"command",act:$i}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>ln({kind:"json"})},{name:hs.value==="dark"?"Light":"Dark",kind:"command",act:()=>Iu(
hs.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function sD(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=i=>{let l=i.toLowerCase();if(l.startsWith(n))return 0;let a=l.indexOf(n);return a<0?3:/[a-z0-9]/.
test(l[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,l)=>i.grade-l.grade).
map(({item:i})=>i)}var I1="se",q1="a",V1="ce",U1="ot",W1="ge",_m="fe",K1="t",G1="he",j1="ue",J1="L",Y1="me";var hr=ue(Go("rail")==="folded");function aD(){hr.value=!hr.value,jo("rail",hr.value?"folded":"open")}function Q1({onPalette:e,
onHelp:t}){let n=Yo.value;return s("nav",{"aria-label":"Pages",class:de(I1,hr.value&&q1),children:[s("div",{class:V1,children:[
s(cD,{}),!hr.value&&s("span",{class:U1,children:"Sluice"})]}),s("ul",{class:_m,children:Gn.map(o=>s(Z1,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&He.value.view===o.name,onClick:()=>El(o)},o.name))}),Ro.length>0&&s(
"div",{class:j1,role:"presentation"}),s("ul",{class:_m,children:Ro.map(o=>s(Z1,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>an(o.name)},o.name))}),s("div",{class:J1,children:[s(N,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),s(uD,{}),s(N,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
s(N,{icon:"collapse",label:hr.value?"Widen":"Fold",kind:"quiet",class:Y1,onClick:aD})]})]})}function Z1({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=Qo(hr.value?`${t}  ${n}`:void 0);return s("li",{children:s("button",{type:"button",class:K1,
"aria-current":o?"page":void 0,"aria-label":hr.value?t:void 0,onClick:r,...i,children:[s(se,{name:e,size:20}),s("span",{
class:G1,children:t})]})})}function uD(){let e=(t,n)=>({label:n,checked:Dl.value===t,act:()=>Iu(t)});return s(Lt,{icon:hs.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function cD(){return s("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:W1,children:[s("rect",{width:"32",height:"32",rx:"7"}),s("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}async function ek(e){let t=e.trim();if(t.startsWith("{"))return X1(await Os(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await ra(n[2]),i=na.find(l=>l===n[1]);return r&&i?{...r,view:i}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?X1(await Os(o[1].replaceAll("'\\''","'"))):null}function X1(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Hc.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:pD(t),as:null,open:[]}}function pD(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var nk="ve",ok="we";function rk({children:e}){let[t,n]=E(null);Mo([...B1(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Di.value&&xo()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Ai.value&&
$i()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Eo},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:mD}]),X(()=>{let r=i=>{if(Rd(i.target))return;let l=i.clipboardData?.getData("text/pl\
ain")??"";ek(l).then(a=>{a&&(re(a),Vt("The question was pasted.",{label:"Undo",act:xo}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return s("div",{class:nk,children:[s(Q1,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),s("div",{class:ok,children:[Aa.value==="away"&&s(C1,{kind:"warning",actions:s(N,{small:!0,
kind:"outlined",onClick:xg,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&s(F1,{onClose:o,onHelp:()=>n("help")}),t==="help"&&s(N1,{onClose:o}),s(rg,{}),s(
Ih,{})]})}function mD(){let{phase:e}=En.result.value;e==="running"||e==="estimate"?En.cancel():Ei.value.length>0&&pa()}var ik="nt",sk="pt",lk="be",ak="dt";var Vu=At(()=>zr.value.filter(e=>e.to.dataset===ye.value.dataset));function uk(){return Vu.value.length===0?null:s("nav",
{"aria-label":"The way here",class:ik,children:[Vu.value.map((e,t)=>s("span",{class:sk,children:[s("button",{type:"butto\
n",class:lk,onClick:()=>{Fp(t),re(e.from)},children:t===0?"all":ie(Vu.value[t-1]?.label).text}),s(se,{name:"right",size:12})]},
t)),s("span",{"aria-current":"step",class:ak,children:ie(Vu.value.at(-1)?.label).text})]})}var ck="M",pk="lt",dk="xt",mk="st",fk="ct",hk="gt";function Uu({title:e,note:t,actions:n,children:o,onClose:r}){let i=V(null),l=Jt();return rt(()=>{Co();let a=document.activeElement;
return i.current?.focus(),()=>{a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),s("div",{ref:i,class:ck,tabIndex:-1,
role:"dialog","aria-labelledby":l,children:[s("div",{class:pk,children:[s("div",{class:dk,children:[s("h2",{id:l,class:mk,
children:e}),t&&s("p",{class:fk,children:t})]}),n,s(N,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:r})]}),
s("div",{class:hk,children:o})]})}var gk="ft",yk="ht",bk="ut",Sm="mt";function vk({layer:e,onClose:t}){let n=e.request,o=ns({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),r=n.timezone??"UTC",i=ce(()=>o.pages.flat(),[o.pages]),l=ce(()=>o.columns.map((c,p)=>({key:c.name,head:s(
q,{value:c.name,most:48}),number:ko(c)&&p>0,cell:d=>p===0?s(q,{value:d[0],most:64,middle:!0}):s(q,{shown:Ca(d[p],c,r)})})),
[o.columns,r]),a=it(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{a&&c[0]!==null&&an(oa(n.dataset,
String(c[0])))};return s(Uu,{title:"Actors",onClose:t,note:s(H,{children:[s(q,{value:e.label,most:200}),yD(i.length,o.hasMore)]}),
actions:s(N,{icon:"save",kind:"outlined",onClick:()=>ln({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&s("div",{class:bk,children:[s(Le,{error:o.error}),s(N,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&s("div",{class:Sm,children:s(io,{lines:12})}),o.first&&(i.length===0?
s("p",{class:Sm,children:"No actor is here."}):s("div",{class:gk,children:[s(La,{label:"Actors",columns:l,rows:i,onCell:u}),
o.hasMore&&s("div",{class:yk,children:s(N,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function yD(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Gu="vt",wk="wt",kk="v",Ck="bt";var bD=/^[A-Za-z_][A-Za-z0-9_]*$/;function Sk({layer:e,onClose:t}){let n=e.request,o=e.cohort,[r,i]=E(o?"live":"frozen"),
[l,a]=E(""),[u,c]=E(null),[p,d]=E(null),m=async()=>{if(!bD.test(l))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{r==="live"?await xD(l,o,String(e.label)):n&&await kD(l,n,String(e.label),d),Zc(
qt.value),Vt(`The cohort ${l} is saved; it is a property now: true for whom it has.`),t()}catch(h){d(null),c(vD(tt(h)))}};
return s(fr,{title:"Save as cohort",onClose:t,foot:s(H,{children:[s(N,{kind:"outlined",onClick:t,children:"Cancel"}),s(N,
{kind:"primary",disabled:p!==null||l==="",onClick:()=>{m()},children:p===null?"Save":`${Ve(p)} actors read`})]}),children:[
s("p",{class:Gu,children:s(q,{value:e.label,most:300})}),s("form",{onSubmit:h=>{h.preventDefault(),m()},onInput:h=>{h.target instanceof
HTMLInputElement&&h.target.type!=="radio"&&a(h.target.value.trim())},children:[s(Po,{label:"Name",value:l,onCommit:h=>a(
h.trim()),placeholder:"frequent_buyers",autofocus:!0}),s("fieldset",{class:wk,children:[s("legend",{class:"spoken",children:"\
Kind"}),s(_k,{kind:"live",present:r,disabled:!o,onChoose:i,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),s(_k,{kind:"frozen",present:r,disabled:!n,onChoose:i,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&s(Le,{error:u})]})]})}function vD(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function _k({kind:e,present:t,disabled:n,onChoose:o,
title:r,text:i}){return s("label",{class:kk,"data-disabled":n,children:[s("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),s("span",{children:[s("strong",{children:r}),s("span",{class:Ck,children:n?"Not possibl\
e for these actors.":i})]})]})}function Tk(e,t){return`v1/datasets/${encodeURIComponent(qt.value)}/${e}/${encodeURIComponent(
t)}`}async function xD(e,t,n){await Ze(Tk("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var wD=1e4;async function kD(e,t,n,o){let r=[],i,l="";o(0);do{let u=await Ze("v1/actors",{body:{...t,
limit:wD,...i===void 0?{}:{cursor:i}}});l=u.columns[0]?.name??"";for(let c of u.rows)r.push(String(c[0]));o(r.length),i=
u.cursor}while(i!==void 0);let a=new URLSearchParams({per:l,description:n});await Ze(`${Tk("cohorts",e)}?${a.toString()}`,
{method:"PUT",body:r,headers:{"If-None-Match":"*"}})}function Mk({layer:e,onClose:t}){let n=e.document,o=ns({path:"v1/query",body:a=>({...n,samples:{...n.samples,...a===void 0?
{}:{cursor:a}}})},JSON.stringify(n)),r=Vn(yu(n)),i=r.answer&&"rows"in r.answer?r.answer.rows[0]?.[0]:void 0,l=n.timezone??
"UTC";return s(Uu,{title:"Events",onClose:t,note:s(H,{children:[s(q,{value:e.label===""?"all":e.label,most:200}),typeof i==
"number"&&` · ${Ve(i)} events`]}),children:s(wu,{paging:o,document:n,zone:l})})}var Pk="ye",Ek="ke",Dk="yt",Ak="kt",$k="zt";function ju({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:i}){let l=V(null);return X(()=>{let a=document.activeElement;
return()=>{a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),s("aside",{ref:l,class:de(Pk,r&&Ek),"aria-label":t,children:[
s("div",{class:Dk,children:[s("h2",{class:Ak,children:e}),o,s(N,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
s("div",{class:$k,children:i})]})}var Lk="jt",Rk="St",Nk="ze",Bk="Bt",zk="Xt",Hk="Ct",Fk="je",Ik="It",qk="Ut",Vk="Et",Uk="Lt",Wk="Se",Kk="Mt";var _D=6;function Gk({column:e,document:t}){let n=V(null),{values:o,error:r,former:i}=SD(n,e.name,t),l=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,a=(u,c)=>{let p=c?`not (${Uc(e.name,u)})`:Uc(e.name,u);Yt({document:ve(t,"where",sa(t.
where,p))},p)};return s("section",{ref:n,class:Nk,"aria-label":ie(e.name).text,"data-former":i,children:[s("div",{class:Bk,
children:[s("h3",{class:zk,children:s(q,{value:e.name,most:40,middle:!0})}),o&&s("span",{class:Hk,children:[Ee(o.distinct),
" ",o.distinct===1?"value":"values"]}),s(N,{small:!0,kind:"quiet",label:`Break down by ${ie(e.name).text}`,onClick:()=>Fu(
e.name),children:"By"})]}),r&&s(Le,{error:r}),s("ul",{children:o?.values.map(({value:u,count:c},p)=>s("li",{children:s("\
button",{type:"button",class:Fk,onClick:d=>a(u,d.altKey),children:[s("span",{class:Ik,style:{width:`${l>0?100*c/l:0}%`}}),
s("span",{class:qk,children:s(q,{value:u,most:40,middle:!0})}),s("span",{class:Vk,title:Ve(c),children:[o.exact?"":"~",Ee(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&s("p",{class:Uk,children:[o.more>0&&s("span",{children:[Ee(o.more)," more"]}),
o.nulls>0&&s("button",{type:"button",class:Wk,onClick:u=>a(null,u.altKey),children:[s(q,{value:null})," ",Ee(o.nulls)]})]})]})}
function SD(e,t,n){let[o,r]=E(!1),[i,l]=E({values:null,error:null,former:!1}),a=TD(t,n);return X(()=>{let u=new IntersectionObserver(
([c])=>{c&&r(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),X(()=>{if(!o)return;let u=new AbortController;
return l(c=>({...c,former:c.values!==null})),mh(n.dataset,a,u.signal).then(c=>l({values:c,error:null,former:!1}),c=>{wo(
c)||l({values:null,error:tt(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(a)]),i}function TD(e,t){let{from:n,
to:o,timezone:r,where:i,define:l}=t;return{column:Re(e),limit:_D,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...i===void 0?{}:{where:i},...l===void 0?{}:{define:l}}}function jk({onClose:e}){let[t,n]=E(""),o=it(qt.value).value.value?.columns,r=(o??[]).filter(({name:i,type:l})=>l!=="tim\
estamp"&&i.toLowerCase().includes(t.trim().toLowerCase()));return s(ju,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[s("div",{class:Lk,children:s("input",{class:Rk,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:i=>n(i.currentTarget.value)})}),o?r.map(i=>s(Gk,{column:i,document:ye.value},i.name)):s(io,
{}),s("p",{class:Kk,children:"Click: only this value. Alt+click: all but this value."})]})}var Yk="Nt",Zk="Rt";function Xk({onClose:e}){let t=ye.value,[n,o]=E(()=>JSON.stringify(t,null,2)),[r,i]=E(null);return X(()=>{sn(Qk(n).value,
t)||(o(JSON.stringify(t,null,2)),i(null))},[t]),s(ju,{title:"JSON",label:"The document as JSON",onClose:e,actions:s(N,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>lt(n,"The document")}),children:[s(Ru,{class:Yk,label:"Document",language:"j\
son",text:n,onText:a=>{o(a);let{value:u,error:c}=Qk(a);i(c),u&&re({document:{...u,dataset:u.dataset||He.value.document.dataset}},
"replace")},onRun:Eo}),r!==null&&s("div",{class:Zk,children:s(Le,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function Qk(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function eC({layer:e,onClose:t}){let[n,o]=E(""),[r,i]=E(null),l=String(e.time),a=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=ye.value,p=()=>{n.trim()!==""&&A0({dataset:u,time:l,text:n.trim(),...a===void 0?{}:{to:a}}).then(t,d=>i(
tt(d)))};return s(fr,{title:"Note",onClose:t,foot:s(H,{children:[s(N,{kind:"outlined",onClick:t,children:"Cancel"}),s(N,
{kind:"primary",onClick:p,children:"Save"})]}),children:[s("p",{class:Gu,children:[Ae(l,c),a===void 0?"":` to ${Ae(a,c)}`]}),
s("form",{onSubmit:d=>{d.preventDefault(),p()},children:[s("input",{class:rr,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),r&&s(Le,{error:r})]})]})}var tC=new Map([["facets",jk],["json",Xk],["events",Mk],["actors",vk],["cohort",Sk],["note",eC]]);var oC="At",rC="Dt";function Tm({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let l=V(null),[a,u]=E(!1),[c,p]=E(""),d=ce(()=>ED(t,c),
[t,c]),m=()=>{u(!1),p("")},h=y=>{m(),o(y)};return s(H,{children:[s(N,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:l,
onClick:()=>a?m():u(!0),children:s("span",{class:oC,children:s(q,{value:n,most:32})})}),a&&s(Ot,{anchor:l.current,onClose:m,
role:"dialog",label:e,children:s("div",{class:rC,children:s(ir,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(y=>({value:y,label:s(q,{value:y}),selected:y===n})),onPick:h,onTake:y=>{r&&
y!==""&&h(y)},onCancel:m})})})]})}function ED(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().
startsWith(n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var iC=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function sC(){let e=ye.value.compare?.offset,t=iC.find(([,n])=>n===e)?.[0]??`vs ${De(e??"")} before`;
return s(Lt,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:iC.map(([n,o])=>({label:n,
checked:o===e,act:()=>oe("compare",o===void 0?void 0:{offset:o})})),children:t})}var lC=ue([]);function aC(){return lC.value.length===0?null:s(Lt,{icon:"save",menuLabel:"Save",items:lC.value,placing:{align:"end"},children:"\
Save"})}var cC="Ht",pC="N";function dC(){let e=En.result.value,t=e.phase==="running"||e.phase==="estimate";return s("div",{class:cC,children:[s("sp\
an",{role:"status",class:pC,"data-phase":e.phase,children:[e.phase==="exact"&&s(se,{name:"check",size:14}),e.phase==="er\
ror"&&s(se,{name:"error",size:14}),AD(e)]}),t&&s(N,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>En.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&s(N,{small:!0,kind:"outlined",onClick:Eo,children:"Run again"})]})}
function AD(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${Ue(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=_h(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${Ue(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${Ee(t.rows_scanned)} rows`:`${o}, ${n}`}}}var mC=null;function fC(){return mC??=[...new Set([ep(),"UTC",...Intl.supportedValuesOf("timeZone")])],mC}var hC="R",gC="A",yC="Ft",bC="D",vC="Tt";var xC=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function wC({runs:e}){X(()=>{ro.value.value||
Ko()},[]);let t=ro.value.value?.map(({name:o})=>o)??[qt.value],n=ye.value.timezone??"UTC";return s("header",{class:hC,"a\
ria-label":"The question",children:[s("div",{class:gC,children:[s(Tm,{title:"Dataset",icon:"data",values:t,value:qt.value,
onChange:o=>{Ri(o)},class:yC}),s(Xv,{}),s(Tm,{title:"Time zone",icon:"globe",values:fC(),value:n,onChange:o=>oe("timezon\
e",o),kind:"quiet",free:!0}),s(sC,{}),s(OD,{})]}),s("div",{class:bC,children:e&&s(dC,{})}),s("div",{class:vC,children:[s(
N,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Di.value,onClick:xo}),s(N,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Ai.value,onClick:$i}),s(Lt,{icon:"share",menuLabel:"Share",items:ug(),placing:{align:"end"},children:"Shar\
e"}),s(aC,{})]})]})}function OD(){let e=ye.value.sample,t=e===void 0||e===1?void 0:e,n=xC.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return s(Lt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:xC.map(([o,r])=>({label:o,checked:r===t,act:()=>oe("sample",r)})),children:n})}var kC="qt",CC="Be",_C="Gt",SC="Jt",TC="Kt",MC="Ot",PC="Xe";function DC(){let e=Gn.find(({name:t})=>t===ih.value)??Gn[0];return e?s(RD,{view:e}):null}function RD({view:e}){let t=ye.
value,n=ND(En.result.value,t),o=sh.value??e.chartOf(t);X(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),Mo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Mm("facets")}]),Mo(
[{keys:"/",label:`Sentence: ${Wd}`,group:"View",act:Ud}]);let r=l=>{re({as:l,document:e.choose?e.choose(t,l):t})},i=n.phase===
"running"||n.phase==="estimate";return s(H,{children:[s(wC,{runs:e.runs??!0}),s(Rh,{busy:i,done:n.done}),s("div",{class:kC,
children:[s("main",{class:CC,"data-view":e.name,"data-state":n.phase,"aria-busy":i,children:[s("h1",{class:"spoken",children:e.
label}),s(uk,{}),s("div",{class:_C,children:[s("div",{class:SC,children:s(e.Sentence,{document:t,result:n})}),s("div",{class:TC,
children:[e.charts.length>1&&s(Tn,{label:"Chart",value:o,onChange:r,choices:e.charts.map(({name:l,label:a,icon:u})=>({value:l,
label:a,icon:u}))}),s(N,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Pm("facets"),onClick:()=>Mm(
"facets")}),s(N,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Pm("json"),onClick:()=>Mm("json")})]})]}),
n.error&&!BD(e,n.error)&&s("div",{class:MC,children:s(Le,{error:n.error})}),s("div",{class:PC,"data-former":n.former,children:s(
e.Page,{document:t,result:n,as:o})})]}),s(zD,{})]})]})}function ND(e,t){return e.of===null||EC(e.of)===EC(t)?e:{...e,answer:null,
of:null,former:!1}}function EC(e){let t=e.aggregate?.over;return`${Er(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function Pm(e){return Ei.value.some(t=>t.kind===e)}function Mm(e){re({open:Pm(e)?Ei.value.filter(t=>t.kind!==e):
[{kind:e}]})}function BD(e,t){return["from","to",...e.errorPlaces??[]].some(n=>Nr(t,n)!==null)}function zD(){return s(H,
{children:Ei.value.map((e,t)=>{let n=tC.get(e.kind);return n?s(n,{layer:e,onClose:pa},t):null})})}function AC(){return s(rk,{children:s(HD,{})})}function HD(){let e=Yo.value;switch(e.kind){case"home":return s(k1,{});case"\
view":return s(DC,{});case"page":{let t=Ro.find(({name:n})=>n===e.page);return t?s(t.Page,{rest:e.rest}):s(bm,{})}case"a\
ctor":case"link":return s(bm,{})}}H1();qv();await vh();Gv();Py();bf(s(AC,{}),document.body);
