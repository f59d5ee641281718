var b_=Object.defineProperty;var Ju=(e,t)=>{for(var n in t)b_(e,n,{get:t[n],enumerable:!0})};var ge,pf,Qu,No,Gu,Ra,ff,Aa,mf,Xu,Zu,hf,ks=Symbol.for("pv"),Oa={},Na=[],x_=/^m(i|n|o|s|text|space)$/,ec=Array.isArray,tc=Na.
slice,gr=Object.assign;function hr(e){e&&e.parentNode&&e.remove()}function gf(e,t,n){var o,r,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?tc.call(arguments,2):n),ws(e,
a,o,r,null)}function ws(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ks,__v:r||
++pf,__i:-1,__u:0};return!r&&ge.vnode&&ge.vnode(s),s}function V(e){return e.children}function yi(e,t){this.props=e,this.context=t,this.__g=0}function Fo(e,t){if(t==null)return e.
__&&Fo(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Fo(e)}function w_(e){var t,n=e.__v,o=n.__e,r=[],s=[],a=e.__P;a&&((t=gr({constructor:ks},n)).__v=n.__v+1,
ge.vnode&&ge.vnode(t),nc(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||Fo(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,kf(r,t,s),n.__=n.__e=null,t.__e!=o&&yf(t))}function yf(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),yf(e)}function Yu(e){(8&e.__g||(e.__g|=8,No.push(e),Ra++))&&Gu==ge.debounceRendering||
((Gu=ge.debounceRendering)||queueMicrotask)(vf)}function vf(){try{for(var e,t=1;No.length;)No.length>t&&No.sort(ff),e=No.
shift(),t=No.length,8&e.__g&&w_(e)}finally{(Ra=No.length)&&(Gu||queueMicrotask)(vf)}}function bf(e,t,n,o,r,s,a,l,u,d,p){
var m,y,g,x,w,C,P=o.__k||Na,S=t.length;for(u=k_(n,t,P,u,S),m=0;m<S;m++)(g=n.__k[m])!=null&&(y=~g.__i&&P[g.__i]||Oa,g.__i=
m,C=nc(e,g,y,r,s,a,l,u,d,p),x=g.__e,(y.ref!=g.ref||8&y.__u)&&(y.ref&&oc(y.ref,null,g,y),g.ref&&p.push(g.ref,g.__c||x,g)),
w=w||x,4&g.__u?(u=xf(g,u,e,!y.__v),y.__e&&(y.__e=null)):typeof g.type=="function"&&C!==void 0?u=C:x&&(u=x.nextSibling),g.
__u&=-21);return n.__e=w,u}function k_(e,t,n,o,r){var s,a,l,u,d,p,m,y,g,x=n.length,w=x,C=0,P=0,S=e.__k=Array(r);for(s=0;s<
r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=S[s]=ws(null,
a):ec(a)?a=S[s]=ws(V,{children:a}):a.constructor===ks&&a.__b?a=S[s]=ws(a.type,a.props,a.key,a.ref,a.__v):S[s]=a,u=s+C,a.
__=e,a.__b=e.__b+1,l=null,~(d=a.__i=__(a,n,u,w))&&(w--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,d==u-1?C--:d==u+1?C++:d!=
u&&(d>u?C--:C++,P=1)):(~d||(r>x?C--:r<x&&C++),typeof a.type!="function"&&(a.__u|=4))):S[s]=null;if(P){for(p=[],m=[],s=0;s<
r;s++)if((a=S[s])&&16&a.__u){for(C=0,y=p.length;C<y;)p[g=C+y>>1]<a.__i?C=g+1:y=g;p[C]=a.__i,m[s]=C+1}for(C=p.length;s--;)
m[s]&&(m[s]==C?C--:S[s].__u|=4)}if(w)for(s=0;s<x;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Fo(l)),rc(l,l));return o}function xf(e,t,n,o){
var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=xf(
r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Fo(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function __(e,t,n,o){var r,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&
!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function df(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function $a(e,t,n,o,r){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||df(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||df(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Zu[t]||(Zu[t]=
C_(t)),(e.__a||(e.__a={}))[t]=Xu,s=t!=(t=t.replace(mf,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function C_(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Aa]==null)t[Aa]=Xu++;else if(t[Aa]<this.__a[e])return;return n(ge.event?ge.event(t):t)}}}function nc(e,t,n,o,r,s,a,l,u,d){
var p,m,y,g,x,w,C,P,S,k,T,N,R,q,J,re,G,$,X=t.type;if(t.constructor!==ks)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,m=s=[],p.nodeType==8?l=La(p,s):s.push(p),l=s[0]||l),(p=ge.__b)&&p(t);e:if(typeof X=="function"){y=a.length;try{
if(P=t.props,S=(p=X.prototype)&&p.render,k=(p=X.contextType)&&o[p.__c],T=p?k?k.props.value:p.__:o,(g=n.__c)?(t.__c=g,2&g.
__g&&(g.__g|=1)):(S?t.__c=g=new X(P,T):(t.__c=g=new yi(P,T),g.constructor=X,g.render=T_),k&&k.sub(g),g.state||(g.state={}),
g.__n=o,g.__g|=8,g.__h=[],g.__k=[]),S&&(g.__s||(g.__s=g.state),X.getDerivedStateFromProps&&(g.__s==g.state&&(g.__s=gr({},
g.__s)),gr(g.__s,X.getDerivedStateFromProps(P,g.__s)))),x=g.props,w=g.state,g.__v=t,n.__c){if(P!==x&&S&&!X.getDerivedStateFromProps&&
g.componentWillReceiveProps&&g.componentWillReceiveProps(P,T),t.__v==n.__v&&!(8&g.__g)||!(4&g.__g)&&g.shouldComponentUpdate&&
g.shouldComponentUpdate(P,g.__s,T)===!1){t.__v!=n.__v&&(g.props=P,g.state=g.__s,g.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(z){z&&(z.__=t)}),Na.push.apply(g.__h,g.__k),g.__k=[],g.__h.length&&a.push(g),l=Fo(n);break e}g.componentWillUpdate&&
g.componentWillUpdate(P,g.__s,T),S&&g.componentDidUpdate&&g.__h.push(function(){g.componentDidUpdate(x,w,C)})}else S&&!X.
getDerivedStateFromProps&&g.componentWillMount&&g.componentWillMount(),S&&g.componentDidMount&&g.__h.push(g.componentDidMount);
g.context=T,g.props=P,g.__P=e,g.__g&=-5,N=ge.__r,R=S?25:0;do g.__g&=-9,N&&N(t),p=g.render(g.props,g.state=g.__s,g.context);while(8&
g.__g&&++R<25);S&&(Na.push.apply(g.__h,g.__k),g.__k=[]),g.state=g.__s,g.getChildContext&&(o=gr({},o,g.getChildContext())),
S&&n.__c&&g.getSnapshotBeforeUpdate&&(C=g.getSnapshotBeforeUpdate(x,w)),q=p&&p.type===V&&p.key==null?p.props.children:p,
P.__P&&(p=l,r=(e=P.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(z){z&&rc(z,z)}),n.__k=null),
l=n.__k?Fo(n,0):null),l=bf(e,ec(q)?q:[q],t,n,o,r,s,a,l,u,d),P.__P&&(t.__e=null,l=p),t.__u&=-161,m&&m.some(hr),g.__h.length&&
a.push(g),1&g.__g&&(g.__g&=-4)}catch(z){if(a.length=y,t.__v=null,u||s)if(z&&z.then){if(t.__u|=128|u,s){for(~(G=s.indexOf(
l||void 0))||(G=s.length);($=s[G-1])&&$.nodeType==8;)G--;for(;G<s.length;G++)if($=s[G])if(s[G]=null,J){if($==re)break}else{
if($.nodeType!=8)break;$.data.startsWith("$s")&&(re=La(J=$))}}if(!J){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
J=l}(p=La(J=t.__c.__z||(t.__c.__z=J)))?(t.__e=J,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(hr);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),z&&z.then||wf(t),ge.__e(z,t,n)}}else l=t.__e=S_(n.__e,t,n,o,r,s,a,u,d,e);return(p=ge.diffed)&&p(t),l}function La(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function wf(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(wf))}function kf(e,t,n){for(var o=0;o<n.length;)oc(n[o++],n[o++],n[o++]);ge.__c&&ge.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){ge.__e(s,r.__v)}})}function S_(e,t,n,o,r,s,a,l,u,d){var p,m,y,g,
x,w,C,P,S=n.props||Oa,k=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((x=s[p])&&(T?x.localName==T:x.nodeType==
3)){e=x,s[p]=null;break}}if(!e){if(P=d.ownerDocument||document,!T)return P.createTextNode(k);e=P.createElementNS(r,T,k.is?
k:d),l&&(ge.__m&&ge.__m(t,s),l=!1),s=null}if(T){if(d=T=="template"&&e.content||e,s=T=="textarea"&&k.defaultValue!=null?null:
s&&tc.call(d.childNodes),!l&&s)for(S={},p=0;p<e.attributes.length;p++)S[(x=e.attributes[p]).name]=x.value;for(p in S)x=S[p],
p=="dangerouslySetInnerHTML"?y=x:p=="children"||p in k||p=="value"&&"defaultValue"in k||p=="checked"&&"defaultChecked"in
k||$a(e,p,null,x,r);for(p in k)x=k[p],p=="children"?g=x:p=="dangerouslySetInnerHTML"?m=x:p=="value"?w=x:p=="checked"?C=x:
l&&typeof x!="function"||S[p]===x||$a(e,p,x,S[p],r);m?(l||y&&(m.__html==y.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(y&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&x_.test(T))&&(r="\
http://www.w3.org/1999/xhtml"),bf(d,ec(g)?g:[g],t,n,o,r,s,a,s?s[0]:n.__k&&Fo(n,0),l,u),s&&s.some(hr)),l&&T!="textarea"||
(p="value",T=="progress"&&w==null?e.removeAttribute(p):w==null||w===e[p]&&(T!="progress"||w)||$a(e,p,w,S[p],r),p="checke\
d",C!=null&&C!=e[p]&&$a(e,p,C,S[p],r))}else S===k||l&&e.data==k||(e.data=k);return e}function oc(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
ge.__e(r,n)}}function rc(e,t,n){var o,r,s,a;if(ge.unmount&&ge.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||oc(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){ge.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&rc(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=La(o,s=[]))&&(o==
e.__e&&s.some(hr),hr(r),hr(o)),n||hr(e.__e),e.__e=e.__c=e.__=null}function T_(e,t,n){return this.constructor(e,n)}function _f(e,t){
var n,o,r,s;ge.__&&ge.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=ws(V,{children:[e]}),
r=[],s=[],nc(t,t.__k,o||Oa,Oa,t.namespaceURI,o?null:t.firstChild?tc.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),
kf(r,t.__k,s),t.__k.props.children=null}function Cf(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,Yu(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+hf++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}ge={__e:function(e,t,n,o){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&
r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.
__g|=2)}catch(l){e=l}}throw Ra=0,e}},pf=0,Qu=function(e){return e!=null&&e.constructor===ks},yi.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=gr({},this.state)),typeof e=="function"&&(e=e(gr({},n),this.props)),e&&(gr(
n,e),this.__v&&(t&&this.__k.push(t),Yu(this)))},yi.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Yu(this))},yi.prototype.render=V,No=[],Ra=0,ff=function(e,t){return e.__v.__b-t.__v.__b},Aa=Symbol(),mf=/(PointerCapture)$|Capture$/i,
Xu=0,Zu={},hf=0;var zo,Ue,ic,Sf,sc=Object.is,Fa=0,Rf=[],ac=[],Ze=ge,Tf=Ze.__b,Pf=Ze.__r,Ef=Ze.diffed,Df=Ze.__c,Mf=Ze.unmount,$f=Ze.__;function vi(e,t){
Ze.__h&&Ze.__h(Ue,e,Fa||t),Fa=0;var n=Ue.__H||(Ue.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function D(e){
return Fa=1,P_(Nf,e)}function P_(e,t,n){var o=vi(zo++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Nf(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);sc(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Ue,!Ue.__f)){Ue.__f=!0;var r=Ue.shouldComponentUpdate;
Ue.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=s;if(u.__.some(function(y){
y.__N&&(d=!0,sc(y.__[0],y.__N[0])||(p=!0))}),r){var m=r.call(this,s,a,l);return d?m||p:m}return!d||p}}return o.__}function W(e,t){
var n=vi(zo++,3);!Ze.__s&&uc(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Ue.__H.__h.push(n))}function Lt(e,t){var n=vi(zo++,4);!Ze.
__s&&uc(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Ue.__h.push(n))}function K(e){return Fa=5,ze(function(){return{current:e}},[])}function ze(e,t){var n=vi(zo++,7);return uc(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Of(e){var t=Ue.context[e.__c],n=vi(zo++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Ue)),t.props.value):e.__}function Rt(){var e=vi(zo++,11);if(!e.__){for(var t=Ue.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function E_(){var e;do{for(;e=ac.shift();)try{_s(e)}catch(n){Ze.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Rf.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(_s),t.__h.some(lc),t.__h=[]}catch(n){t.__h=[],Ze.__e(n,e.__v)}}}while(ac.
length)}Ze.__b=function(e){Ue=null,Tf&&Tf(e)},Ze.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),$f&&$f(e,t)},Ze.
__r=function(e){Pf&&Pf(e),zo=0;var t=(Ue=e.__c).__H;t&&(ic==Ue?Ue.__h=[]:(t.__h.some(_s),t.__h.some(lc),zo=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ic=Ue},Ze.diffed=function(e){Ef&&Ef(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Lf(Rf.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ic=Ue=null},Ze.__c=function(e,t){t.some(
function(n){try{n.__h.some(_s),n.__h=n.__h.filter(function(o){return!o.__||lc(o)})}catch(o){n.__h=[function(){throw o}]}}),
Df&&Df(e,t)},Ze.unmount=function(e){Mf&&Mf(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Lf(ac.push(r))}else _s(r)}catch(s){t=s}}),o.
__H=void 0,t&&Ze.__e(t,o.__v))};var Af=typeof requestAnimationFrame=="function";function D_(e){var t,n=function(){clearTimeout(
o),Af&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Af&&(t=requestAnimationFrame(n))}function Lf(e){e!=1&&Sf==
Ze.requestAnimationFrame||((Sf=Ze.requestAnimationFrame)||D_)(E_)}function _s(e){var t=Ue,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Ue=t}function lc(e){var t=Ue;e.__c=e.__(),Ue=t}function uc(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!sc(n,e[o])})}function Nf(e,t){return typeof t=="function"?t(e):t}var M_=Symbol.for("preact-signals");function Ha(){if(mo>1)mo--;else{var e,t=!1;for((function(){var r=Ba;for(Ba=void 0;r!==
void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();Ss!==void 0;){var n=Ss;for(Ss=
void 0,za++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&zf(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(za=0,mo--,
t)throw e}}function dc(e){if(mo>0)return e();cc=++$_,mo++;try{return e()}finally{Ha()}}var Cs,Ve=void 0;function Ts(e){var t=Ve,
n=Cs;Ve=void 0,Cs=void 0;try{return e()}finally{Ve=t,Cs=n}}var Ss=void 0,mo=0,za=0,$_=0,cc=0,Ba=void 0,Ia=0;function Ff(e){
if(Ve!==void 0){var t=e.n;if(t===void 0||t.t!==Ve)return t={i:0,S:e,p:Ve.s,n:void 0,t:Ve,e:void 0,x:void 0,r:t},Ve.s!==void 0&&
(Ve.s.n=t),Ve.s=t,e.n=t,32&Ve.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Ve.s,t.n=void 0,Ve.s.n=t,Ve.s=t),t}}function ft(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}ft.prototype.brand=M_;ft.prototype.h=function(){return!0};ft.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ts(function(){var o;(o=t.W)==null||o.call(t)}))};
ft.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Ts(function(){var r;(r=t.Z)==null||r.call(t)}))}};ft.prototype.subscribe=
function(e){var t=this;return Dt(function(){var n=t.value;Ts(function(){return e(n)})},{name:"sub"})};ft.prototype.valueOf=
function(){return this.value};ft.prototype.toString=function(){return this.value+""};ft.prototype.toJSON=function(){return this.
value};ft.prototype.peek=function(){var e=this;return Ts(function(){return e.value})};Object.defineProperty(ft.prototype,
"value",{get:function(){var e=Ff(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(za>100)
throw new Error("Cycle detected");(function(n){mo!==0&&za===0&&n.l!==cc&&(n.l=cc,Ba={S:n,v:n.v,i:n.i,o:Ba})})(this),this.
v=e,this.i++,Ia++,mo++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ha()}}}});function Q(e,t){return new ft(e,t)}
function zf(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Bf(e){for(var t=e.
s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function If(e){for(var t=e.
s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==
void 0&&(t.r=void 0),t=o}e.s=n}function yr(e,t){ft.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ia-1,this.f=4}yr.prototype=
new ft;yr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ia))return!0;if(this.
g=Ia,this.f|=1,this.i>0&&!zf(this))return this.f&=-2,!0;var e=Ve;try{Bf(this),Ve=this;var t=this.x();(16&this.f||this.v!==
t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Ve=e,If(this),this.f&=-2,!0};
yr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}ft.prototype.S.call(
this,e)};yr.prototype.U=function(e){if(this.t!==void 0&&(ft.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.
s;t!==void 0;t=t.n)t.S.U(t)}};yr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.
N()}};Object.defineProperty(yr.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ff(
this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function _t(e,t){return new yr(e,t)}function Hf(e){
var t=e.j;if(e.j=void 0,typeof t=="function"){mo++;var n=Ve;Ve=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,pc(e),o}finally{
Ve=n,Ha()}}}function pc(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Hf(e)}function A_(e){if(Ve!==this)
throw new Error("Out-of-order effect");If(this),Ve=e,this.f&=-2;try{8&this.f&&pc(this)}finally{Ha()}}function bi(e,t){this.
x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Cs&&Cs.push(this)}bi.prototype.c=function(){var e=this.
S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};bi.prototype.S=
function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Hf(this),Bf(this),mo++;var e=Ve;return Ve=
this,A_.bind(this,e)};bi.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ss,Ss=this)};bi.prototype.d=function(){this.
f|=8,1&this.f||pc(this)};bi.prototype.dispose=function(){this.d()};function Dt(e,t){var n=new bi(e,t);try{n.c()}catch(r){
throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Wf,Va,Wa,L_=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Vf=[];Dt(function(){Wf=this.N})();function xi(e,t){ge[e]=t.bind(null,ge[e]||function(){})}function Ps(e){if(Wa){var t=Wa;
Wa=void 0,t()}Wa=e&&e.S()}function qf(e){var t=this,n=e.data,o=O_(n);o.name="ReactiveDom",o.value=n;var r=ze(function(){
for(var l=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=_t(function(){var g=o.value.value;return g===0?0:g===!0?
"":g||""}),p=_t(function(){return!Array.isArray(d.value)&&!Qu(d.value)}),m=Dt(function(){if(this.N=Uf,p.value){var g=d.value;
l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=g)}}),y=t.__$u.d;return t.__$u.d=function(){m(),y.call(this)},
[p,d]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}qf.displayName="ReactiveTextNode";Object.defineProperties(ft.prototype,
{constructor:{configurable:!0,value:gf(V,null).constructor},type:{configurable:!0,value:qf},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});xi("__b",function(e,t){if(Ps(),Va=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof ft&&(n||(t.__np=
n={}),n[r]=s,o[r]=s.peek())}}e(t)});xi("__r",function(e,t){if(e(t),t.type!==V){Ps();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,s){var a;return Dt(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;
L_&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Va=o,Ps(n)}});xi("__e",function(e,t,n,o){Ps(),Va=void 0,e(t,n,o)});xi("diffed",function(e,t){Ps(),Va=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||
(l.d(),s[a]=void 0)}if(o){s||(s={},n.U=s);for(var u in o){var d=s[u],p=o[u];d===void 0?(d=R_(n,u,p,r),s[u]=d):d.o(p,r)}}}
e(t)});function R_(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,s=Q(n);return{o:function(a,l){s.value=a,o=l},d:Dt(function(){
this.N=Uf;var a=s.value.value;o[t]!==a&&(o[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(
t))})}}xi("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){
var s=o[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=
8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}e(t)});xi("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});yi.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function O_(e,t){return ze(function(){return Q(e,t)},[])}var N_=function(e){queueMicrotask(function(){queueMicrotask(e)})};function F_(){dc(function(){for(var e;e=Vf.shift();)Wf.call(e)})}function Uf(){Vf.push(this)===1&&(ge.requestAnimationFrame||
N_)(F_)}var fc=new URL("../../",import.meta.url);function Mt(e){return new URL(e,fc).href}function jf(e){return e.startsWith(fc.
pathname)?e.slice(fc.pathname.length):e.replace(/^\//,"")}var rt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function vr(){return new rt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function br(e,t=0){let n=mc(e)&&mc(
e.error)?e.error:null;if(!n)return new rt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new rt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:z_(n.span),status:t})}
function z_(e){if(!mc(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function mc(e){return e!==null&&typeof e=="object"}function wi(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}var Kf=Q(0),Jf=Kf;async function Re(e,t={}){let n=await qa(e,t);if(n.status!==204)return await Gf(n)}async function qa(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await B_(
Mt(e),n);if(o.status===401&&Kf.value++,!o.ok)throw br(await Gf(o).catch(()=>null),o.status);return o}async function B_(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:vr()}}async function Gf(e){let t=await e.text();try{return JSON.
parse(t)}catch{throw new rt({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Bo(e){
return e instanceof DOMException&&e.name==="AbortError"}function me(e){return e instanceof rt?e:new rt({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var Zf=Q(null),ki=Zf;function Yf(){Dt(()=>{Jf.value>=0&&Re("v1/me").then(e=>{Zf.value=e},()=>{})})}async function Qf(e){
await Re("v1/login",{body:{token:e}})}async function Xf(){await Re("v1/logout",{method:"POST"})}var gc=Q([]),em=Q(!1),I_=700,hc,Es=gc,tm=em,ho=_t(()=>gc.value.filter(({state:e})=>e==="running"));async function wn(){clearTimeout(
hc);try{gc.value=(await Re("v1/jobs")).jobs,em.value=!0}catch{}clearTimeout(hc),ho.value.length>0&&(hc=setTimeout(()=>{wn()},
I_))}async function nm(e){try{return await Re(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(me(t).status===404)return null;
throw t}}async function Ua(e){await Re(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await wn()}async function om(e){
await Re(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await wn()}function rm(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var H_=Symbol.for("pv"),W_=0;function i(e,t,n,o,r,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var d={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:H_,__v:--W_,__i:-1,__u:0};return(r||
s)&&(d.__source=r,d.__self=s),ge.vnode&&ge.vnode(d),d}var V_={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
 0 000 4z",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ie({
name:e,size:t=16}){return i("svg",{width:t,height:t,viewBox:"0 0 20 20",fill:"none",stroke:"currentColor","stroke-width":"\
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:i("path",{d:V_[e]})})}function ce(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}function ja(e,t,n={}){let{side:o="bottom",align:r="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,d=document.documentElement.clientHeight;if(o==="right"){let w=t.right+s+a<=u-8;sm(
e,w?t.right+s:t.left-s-a,im(t.top,l,d));return}let p=d-8-t.bottom-s,m=t.top-s-8,y=o==="bottom"?l<=p||p>=m:!(l<=m||m>=p),
g=Math.max(y?p:m,64),x=r==="start"?t.left:r==="end"?t.right-a:t.left+(t.width-a)/2;l>g&&(e.style.maxHeight=`${g}px`),sm(
e,im(x,a,u),y?t.bottom+s:t.top-s-Math.min(l,g))}function im(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function sm(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var am="De";var vc=Q(null),yc,j_=500;function lm(e,t,n){clearTimeout(yc),yc=setTimeout(()=>{e.isConnected&&(vc.value={anchor:e,text:t})},
n)}function xr(){clearTimeout(yc),vc.value=null}function Io(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&lm(
t.currentTarget,e,j_)},onPointerLeave:xr,onPointerDown:xr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
lm(n,e,0)},onBlur:xr}:{}}function um(){let e=K(null),t=vc.value;return Lt(()=>{!e.current||!t||(e.current.showPopover(),
ja(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?i("div",{ref:e,popover:"man\
ual",role:"tooltip",class:am,children:t.text}):null}var cm="m";var Ds=[];function dm(){return Ds.length>0}function kn(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=K(null);return Lt(()=>{
let s=r.current;if(!s||!t)return;s.showPopover();let a=()=>ja(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),G_(r,o),Z_(r,t,n),i("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ce(
cm,e.class),children:e.children})}function G_(e,t){W(()=>{if(xr(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function Z_(e,t,n){let o=K(n);o.current=n,W(()=>{let r={};Ds.push(
r);let s=l=>{let u=l.target,d=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!d&&!Y_(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Ds.at(-1)!==r||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Ds.splice(Ds.indexOf(r),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function Y_(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Ka="sluice.";function Ho(e){return Ms(()=>localStorage.getItem(Ka+e))}function Wo(e,t){Ms(()=>localStorage.setItem(Ka+
e,t))}function Ja(e){let t=Ms(()=>sessionStorage.getItem(Ka+e));return t===null?null:Ms(()=>JSON.parse(t))}function _i(e,t){
Ms(()=>sessionStorage.setItem(Ka+e,JSON.stringify(t)))}function Ms(e){try{return e()}catch{return null}}var wr=Q([]),bc=Q(Ho("letters")!=="no"),Ga="",pm,mm=wr,hm=bc;function gm(e){bc.value=e,Wo("letters",e?"yes":"no")}function Vo(e){
let t=K(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");W(()=>{let o=t.current.map((r,s)=>({...r,act:()=>t.current[s]?.
act()}));return wr.value=[...wr.value,...o],()=>{wr.value=wr.value.filter(r=>!o.includes(r))}},[n])}function Q_(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function ym(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&($s(e.target)||!bc.value&&e.key.
length===1||X_()||dm()))return;let n=Ga===""?Q_(e):`${Ga} ${e.key}`,o=wr.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
fm(""),o.act()):t&&fm(wr.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function fm(e){clearTimeout(pm),Ga=
e,e!==""&&(pm=setTimeout(()=>{Ga=""},1200))}function $s(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function X_(){return document.querySelector("dialo\
g[open]")!==null}var xc=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Za=["explore","funnel",
"retention","paths","sessions","difference","live"];function kr(e){return xc.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function it(e){return e==null?[]:typeof e=="string"?[e]:e}var bm=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function xm(e,t){
let n=e.split("/").filter(u=>u!=="").map(eC),[o,r,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(bm.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Za.find(u=>u===r)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function eC(e){try{return decodeURIComponent(e)}catch{return e}}function Ya(e,t){return`${tC(e)}/${t}`}function tC(e){let t=bm.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function wm(e){let t=[
`q=${await vm(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await vm(
e.open)}`),t.join("&")}async function Qa(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await As(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),s=r===null?[]:await As(r);return{document:o,
as:t.get("as"),open:Array.isArray(s)?s.filter(nC):[]}}function nC(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function vm(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await km(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function As(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await km(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var oC=4<<20;async function km(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],s=0,a=t.readable.getReader();for(;;){let{done:d,value:p}=await a.read();
if(d)break;if(r.push(p),s+=p.length,s>oC)throw new Error("the link unpacks to too much")}let l=new Uint8Array(s),u=0;for(let d of r)
l.set(d,u),u+=d.length;return l}async function Xa(e){let t=e.trim();if(t.startsWith("{"))return _m(await As(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await Qa(n[2]),s=Za.find(a=>a===n[1]);return r&&s?{...r,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?_m(await As(o[1].replaceAll("'\\''","'"))):null}function _m(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!xc.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:rC(t),as:null,open:[]}}function rC(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Cm=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,iC=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function Tm(e){let t=e.replace(/^.*[/\\]/,"");for(;Cm.test(t);)t=t.replace(Cm,"");return t=t.replace(iC,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function el(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}var sC=/^\S+ \S+ \S+ \[[^\]]+\] "/;function Pm(e){let t=e.trim().split(/\r?\n/,3).filter(r=>r.trim()!==""),
[n,o]=t;return n===void 0?!1:Sm(n)?o===void 0||Sm(o):/^\[\s*(\{|$)/.test(n)?aC(e):sC.test(n)?!0:o!==void 0&&[",","	",";"].
some(r=>{let s=n.split(r).length;return s>1&&(o.split(r).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}
function Sm(e){try{let t=JSON.parse(e);return t!==null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function aC(e){
try{let t=JSON.parse(e);return Array.isArray(t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var tl=Q({value:null,error:null}),wc=new Map,Ye=tl;async function st(){try{let e=await Re("v1/datasets");tl.value={value:e.
datasets,error:null}}catch(e){tl.value={value:tl.value.value,error:me(e)}}}function Zt(e){let t=wc.get(e);return t||(t=Q(
{value:null,error:null}),wc.set(e,t),to(e)),t}async function to(e){let t=wc.get(e);if(!(!t||e===""))try{t.value={value:await Re(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:me(n)}}}async function nl(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await Re(
s,{signal:o})).values}async function Em(e,t,n){return Re(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var lC=1<<20;async function Dm(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Mt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,lC),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:vr()}),r=await o.json().catch(()=>null);if(!o.ok)throw br(r,o.status);return r}function Mm(e,t,n,o){
let r=new URLSearchParams({filename:n,job:o});t.time!==""&&r.set("time",t.time);for(let s of t.actors)r.append("actor",s);
return t.event!==""&&r.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${r.toString()}`}function $m(e,t,n,o){
return new Promise((r,s)=>{let a=new XMLHttpRequest;a.open("POST",Mt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(vr()),a.onabort=()=>s(new rt({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=uC(a.responseText);a.status>=200&&a.status<300?r(l):s(br(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function uC(e){try{return JSON.parse(e)}catch{return null}}var cC=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function ol(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Ci(e,t){return e<0?"−"+t:t}function oe(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Ci(e,ol(n)+(o===void 0?"":`.${o}`))}
function ae(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Ci(e,dC(t));if(t>=9995e11)return Ci(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=cC.find(([r])=>Number((t/r).toPrecision(3))>=1);return Ci(e,Number(t/
n).toPrecision(3)+" "+o)}function dC(e){return Number.isInteger(e)?ol(String(e)):e>=1e3?ol(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function Ct(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Ci(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return Ci(e,`${ol(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Wt(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Ot(e,t,n=`${t}s`){return`${ae(e)} ${e===1?t:n}`}var Am="He",Lm="Fe",Rm="Te",Om="p",Nm="d";var Rs=Q([]),rl=new Map,fC=1e4,mC=1;function at(e,t=null){let n=mC++;Rs.value=[...Rs.value,{id:n,text:e,action:t}].slice(
-3),Fm(n)}function Fm(e){rl.set(e,setTimeout(()=>kc(e),fC))}function kc(e){clearTimeout(rl.get(e)),rl.delete(e),Rs.value=
Rs.value.filter(t=>t.id!==e)}function zm(){return i("div",{class:Am,role:"status",children:Rs.value.map(({id:e,text:t,action:n})=>i(
"div",{class:Lm,onPointerEnter:()=>clearTimeout(rl.get(e)),onPointerLeave:()=>Fm(e),children:[i("span",{class:Rm,children:t}),
n&&i("button",{type:"button",class:Om,onClick:()=>{kc(e),n.act()},children:n.label}),i("button",{type:"button",class:Nm,
"aria-label":"Close",onClick:()=>kc(e),children:i(ie,{name:"close",size:14})})]},e))})}var Bm={before:[],after:[]};function _c(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Im(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Hm(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Si=/([^.[\]]+)|\[(\d+)\]/gy;function Os(e){let t=[];for(Si.lastIndex=0;Si.lastIndex<e.length;){e[Si.lastIndex]==="."&&
Si.lastIndex++;let n=Si.lastIndex,o=Si.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Wm(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Vm(e){return typeof e=="\
string"?Os(e):e}function Ns(e,t){let n=e;for(let o of Vm(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function je(e,t,n){return Cc(e,Vm(t),n)}function Cc(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Cc(l[o],r,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Cc(s.get(o),r,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function sn(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(t,o)&&sn(e[o],
t[o]))}function qo(e){return`'${e.replaceAll("'","''")}'`}var qm="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",hC=new RegExp(`^${qm}(\\.${qm}\
)*$`,"u"),gC=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function $t(e){return hC.test(e)&&!gC.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Uo(e){
return`event = ${qo(e)}`}var yC=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function il(e){let t=e===void 0?null:yC.exec(e);return t?
t[1].replaceAll("''","'"):null}function go(e,t){let n=$t(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${qo(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>qo(String(o))).join(", ")})`:`${n} = ${String(t)}`}function yo(e,t){return e===
void 0||e.trim()===""?t:`${Um(e)} and ${Um(t)}`}function Um(e){return/\bor\b/i.test(e)?`(${e})`:e}var vC=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Fs(e){
let t=vC.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function bC(e){let t=e[kr(e)];return it(
t?.by).find(n=>!Ti(n))??null}function Ti(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Km(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:xC(e.document),as:e.as}},s=n[t],a=Fs(e.document),l=bC(e.document);
if(s){let m=jm({...a,...s.document},l);return{state:{view:t,document:m,as:s.as,open:[]},waiting:r,said:null}}let u=wC(t)?
il(a.where):null;u!==null&&delete a.where;let d=jm({...a,...Sc(t,u,o)},l),p=u===null?null:`The filter ${Uo(u)} became ${kC(
t)}.`;return{state:{view:t,document:d,as:null,open:[]},waiting:r,said:p}}function xC(e){let t=kr(e);return e[t]===void 0?
{}:{[t]:e[t]}}function wC(e){return e==="funnel"||e==="retention"||e==="paths"}function kC(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Sc(e,t,n){let[o,r]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===r?o:r].filter(_C).map(CC),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Uo(s),return:"true",period:"day"}};case"paths":return{paths:s===void 0?{}:{start:Uo(s)}};case"di\
fference":return{difference:{selection:s===void 0?"true":Uo(s)}}}}function _C(e){return e!==void 0}function CC(e){return{
where:Uo(e)}}function jm(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=it(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Ti),t]}}}var Tc={view:"explore",document:{dataset:""},as:null,open:[]},mt=Q(Tc),Rn=Q(Bm),Jm=Q({state:Tc,how:"load"}),sl={},al=!1,
Qe=mt,ll=Jm,he=_t(()=>mt.value.document),Gm=_t(()=>mt.value.view),Zm=_t(()=>mt.value.as),Pi=_t(()=>mt.value.open),Vt=_t(
()=>mt.value.document.dataset),Ei=_t(()=>Rn.value.before.length>0),Di=_t(()=>Rn.value.after.length>0);function ye(e,t="p\
ush"){let n={...mt.value,...e};sn(n,mt.value)||((t==="push"||!al)&&(Rn.value=_c(Rn.value,mt.value)),al=t==="replace",Ec(
n,t))}function De(e,t,n="push"){ye({document:je(mt.value.document,e,t)},n)}function Ym(e){ye({open:[...mt.value.open,e]})}
function ul(){ye({open:mt.value.open.slice(0,-1)})}function Qm(e,t){let n=Km(mt.value,e,sl,t);return sl=n.waiting,ye(n.state),
n.said}function vo(){Xm(Im(Rn.value,mt.value))}function Mi(){Xm(Hm(Rn.value,mt.value))}function Xm(e){e&&(Rn.value=e.stack,al=!1,
Ec(e.value,"push"))}function Pc(e){sn(e,mt.value)||(mt.value!==Tc&&(Rn.value=_c(Rn.value,mt.value)),al=!1,Ec(e,"load"))}
function Ec(e,t){mt.value=e,Jm.value={state:e,how:t}}function eh(){return{undo:Rn.value,waiting:sl}}function th(e){Rn.value=
e.undo,sl=e.waiting}var cl=new Map;function Dc(e){return cl.has(e)||oh(e),cl.get(e)??{events:[]}}async function oh(e){if(e==="")return{events:[]};
cl.set(e,{events:[]});let n={events:(await nl(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return cl.set(e,n),n}var nh=864e5;
async function Mc(e,t){let n=t==="explore"?null:oh(e);Ye.value.value||await st();let o=Ye.value.value?.find(({name:l})=>l===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*nh,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*nh,a=n?await n:Dc(e);return{
dataset:e,...r&&s?{from:"now-30d"}:{},timezone:an(),...Sc(t,null,a)}}function an(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var _r=Q({kind:"home"}),Ko=_r,jo=Promise.resolve(),rh=0;async function ih(){let e=Ja("undo");e?.undo&&Array.isArray(e.undo.
before)&&th(e),addEventListener("popstate",()=>{$c()}),addEventListener("pagehide",()=>_i("undo",eh())),await $c(),Dt(()=>{
let{state:t,how:n}=ll.value;n!=="load"&&(jo=jo.then(()=>dl(t,n)))})}function Ge(e,t=""){history.pushState(null,"",Mt(e)+
(t===""?"":`#${t}`)),$c()}function zs(e=Qe.value){_r.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
jo=jo.then(()=>dl(e,"push"))}async function Ac(e){return`${Mt(Ya(e.document.dataset,e.view))}#${await wm(e)}`}async function dl(e,t){
let n=await Ac(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),_r.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function $c(){let e=++rh,t=xm(jf(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){_r.value=t;return}let n=await Qa(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Mc(t.dataset,t.view);e===rh&&(Pc({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),_r.value=t,n||(jo=jo.then(
()=>dl(Qe.value,"replace"))))}async function bo(e){let{view:t,document:n}=Qe.value,o=await Mc(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Pc(r),_r.value={kind:"view",dataset:e,view:t,fragment:""},jo=jo.then(()=>dl(r,"repla\
ce"));return}ye(r),_r.value.kind!=="view"&&zs()}var Cr=Q(null),SC=8,TC=3,sh=Cr;async function ah(e,t){let n=await nl(e,"event",SC).catch(()=>[]);Cr.value={dataset:e,sum:t,
events:n,steps:n.slice(0,TC).map(({value:o})=>o)}}function lh(e){let{value:t}=Cr;t&&(Cr.value={...t,steps:PC(t.steps,e)})}
function PC(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function uh(){let{value:e}=Cr;if(!e)return;Cr.value=null;
let t=he.value.dataset===e.dataset?Fs(he.value):{dataset:e.dataset};ye({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Uo(n)})),window:"7d"}}}),zs(Qe.value)}function Lc(){Cr.value=null}var Xe=Q(null),no=Q(!1),Bs=null,dh={accepted:0,rejected:0,known:0},pl="loading",ph=Xe,fh=no;async function $i(e){if(no.value=
!0,Xe.value?.phase==="sending"||Xe.value?.phase==="found"||e.length===0)return;Bs?.abort();let t=Bs=new AbortController;
Xe.value={phase:"reading",files:e};try{let[n]=await Promise.all([Dm(e[0],t.signal),Ye.value.value?null:st()]);if(t.signal.
aborted)return;let{time:o,actors:r,event:s}=n.names;Xe.value={phase:"choosing",files:e,preview:n,choice:{dataset:Tm(e[0].
name),time:o,actors:r,event:s},error:null}}catch(n){t.signal.aborted||(Xe.value={phase:"unreadable",files:e,error:me(n)})}}
function fl(e){$i([new File([e],"pasted.txt")])}function Is(e){Xe.value?.phase==="choosing"&&(Xe.value={...Xe.value,choice:{
...Xe.value.choice,...e},error:null})}function Jo(){no.value=!1;let e=Xe.value?.phase;e==="sending"||e==="found"||(Bs?.abort(),
Xe.value=null)}function EC(){no.value=!0}async function mh(){let e=Xe.value;e?.phase!=="sending"&&e?.phase!=="found"||(await Ua(
e.job).catch(()=>{}),Bs?.abort())}async function hh(){let e=Xe.value;if(e?.phase!=="choosing")return;let t=Bs=new AbortController,
{files:n,choice:o}=e,r=dh;try{for(let[s,a]of n.entries())r=await DC(n,s,a,o,r,t.signal);await gh(o.dataset,r)}catch(s){r.
accepted>0&&st(),Xe.value={...e,error:me(s)},no.value||at(`Loading into ${o.dataset} failed: ${me(s).message}`,{label:"S\
how",act:EC})}finally{_i(pl,null),wn()}}async function DC(e,t,n,o,r,s){let a=rm(),l={phase:"sending",files:e,at:t,dataset:o.
dataset,job:a,sum:r};Xe.value={...l,sent:0},_i(pl,{job:a,dataset:o.dataset});let u=setTimeout(()=>{wn()},200);try{let d=await $m(
Mm(o.dataset,o,n.name,a),n,p=>{Xe.value={...l,sent:p},p===1&&wn()},s);return{...r,accepted:r.accepted+d.accepted,rejected:r.
rejected+d.rejected_count}}catch(d){if(e.length>1&&me(d).code==="already_loaded")return{...r,known:r.known+1};throw d}finally{
clearTimeout(u)}}async function gh(e,t){await st(),to(e),Xe.value=null;let n=Rc(e,t);if(!no.value){at(n,{label:"Show",act:()=>ch(
e,t)});return}no.value=!1,ch(e,t)}function ch(e,t){Ge(Ya(e,"explore")),ah(e,t)}function Rc(e,{accepted:t,rejected:n,known:o}){
let r=[`${oe(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&r.push(`${oe(n)} ${n===1?"line was":"lines were"}\
 not taken`),o>0&&r.push(`${oe(o)} ${o===1?"file was":"files were"} there already`),`${r.join("; ")}.`}var MC=500;async function yh(){
let e=Ja(pl);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await nm(
t).catch(()=>{});if(o?.state==="running")Xe.value||(Xe.value={phase:"found",dataset:n,job:t},no.value=!0);else if(o!==void 0){
Xe.value=null,_i(pl,null),o?.state==="done"&&no.value?await gh(n,{...dh,accepted:o.rows}):no.value=!1;return}await new Promise(
r=>{setTimeout(r,MC)})}}var bh="qe",xh="Ge";function wh(){let[e,t]=D(!1);return W(()=>{let n=0,l=[["dragenter",u=>{Oc(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{Oc(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{Oc(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let d=[...u.dataTransfer?.files??[]];d.length!==0&&(u.preventDefault(),
$i(d))}],["paste",AC]];for(let[u,d]of l)document.addEventListener(u,d);return()=>{for(let[u,d]of l)document.removeEventListener(
u,d)}},[]),e?i("div",{class:bh,"aria-hidden":"true",children:i("div",{class:xh,children:[i(ie,{name:"upload",size:32}),i(
"span",{children:"Drop the files to look at them"})]})}):null}function Oc(e){return e.dataTransfer?.types.includes("File\
s")??!1}function AC(e){if($s(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void $i(t);let n=e.clipboardData?.getData("text/pla\
in")??"";Pm(n)&&Xa(n).then(o=>{o||fl(n)})}var Nc={};Ju(Nc,{button:()=>Fc,danger:()=>OC,default:()=>FC,iconOnly:()=>zc,outlined:()=>LC,primary:()=>RC,quiet:()=>NC,
small:()=>Bc});var Fc="e",LC="Je",RC="v",OC="Ke",zc="A",NC="D",Bc="H",FC={button:Fc,outlined:LC,primary:RC,danger:OC,iconOnly:zc,
quiet:NC,small:Bc};function A(e){let{children:t,icon:n,after:o,label:r,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,d=Io(u||s?[r,s].filter(
Boolean).join("  "):void 0);return i("button",{ref:e.buttonRef??null,type:e.type??"button",...d,class:ce(Fc,a!=="plain"&&
Nc[a],u&&zc,l&&Bc,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&i(ie,{name:n}),t,o&&i(ie,{name:o,size:12})]})}var kh="F",_h="Oe",Ch="Pe",Sh="T",Th="Qe",Ph="Ve";function qt({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let s=K(null),a=Rt();return Lt(()=>{xr();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("dialog",{ref:s,class:ce(kh,r&&_h),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[i("div",{class:Ch,children:[i("h2",{id:a,tabIndex:-1,
class:Sh,children:e}),i(A,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),i("div",{class:Th,children:n}),
o&&i("div",{class:Ph,children:o})]})}var Eh="We",Dh="Ye",Mh="Ze";var $h="_e",Ah="er";function Lh({busy:e,done:t=null}){let n=K(null);return Lt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),i("div",{class:Eh,"aria-hidden":"true",children:e&&(t===null||t===0?i("div",{class:Mh}):i("div",{ref:n,class:Dh}))})}
function et({lines:e=6}){return i("div",{class:$h,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>i("div",{class:Ah},
n))})}var Zo={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Rh={text:Zo.other,kind:"other"},IC=new Set(Object.
values(Zo)),HC=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function WC(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function Sr(e){return e.toWellFormed().replace(HC,WC).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Ee(e){
if(e==null)return{text:Zo.null,kind:"null"};if(e==="")return{text:Zo.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Ee(n).text).join(", "),kind:"value"};let t=Sr(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:IC.has(t)?`"${t}"`:t,kind:"value"}}var VC=new Intl.Segmenter("en",{granularity:"grapheme"});function Oh(e){return Array.
from(VC.segment(e),t=>t.segment)}function Ic(e,t){if(e.length<=t)return e;let n=Oh(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Nh(e,t){if(e.length<=t)return e;let n=Oh(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var Hc={};Ju(Hc,{default:()=>JC,empty:()=>jC,null:()=>UC,other:()=>KC,value:()=>qC});var qC="rr",UC="ir",jC="ar",KC="or",
JC={value:qC,null:UC,empty:jC,other:KC};function L({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??Ee(e),s=o?Nh(r.text,n):Ic(r.text,n);return i("bdi",{class:Hc[r.
kind],title:s===r.text?void 0:Ic(r.text,2e3),children:s})}var Fh="tr",zh="nr",Bh="pr",Ih="dr",Hh="lr";function ZC(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ke({id:e,error:t,onHint:n}){let o=ZC(t.hint);return i(
"div",{class:Fh,id:e,role:"alert",children:[i("span",{class:zh,children:i(ie,{name:"error",size:14})}),i("span",{class:Bh,
children:Sr(t.message)}),t.hint!==""&&(o!==null&&n?i("button",{type:"button",class:Ih,onClick:()=>n(o),children:[Sr(o),"\
?"]}):i("span",{class:Hh,children:Sr(t.hint)}))]})}function On({children:e,kind:t="outlined"}){let n=K(null);return i(V,{children:[i(A,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),i("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let r=[...o.currentTarget.files??[]];o.currentTarget.value="",r.length>0&&$i(r)}})]})}var Tr="xr",Pr="sr",Nn="t",hl="cr";function Li({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:s=!1,error:a=null,autofocus:l=!1}){let[u,d]=D(t),p=K(
null),m=Rt();W(()=>d(t),[t]);let y=w=>{w!==t&&n(w)},g=w=>{w.key==="Enter"&&y(u),!(w.key!=="Escape"||u===t)&&(w.preventDefault(),
d(t))},x=w=>{n(w),p.current?.focus()};return i("div",{class:Tr,children:[i("label",{for:m,class:r?"spoken":Pr,children:e}),
i("input",{ref:p,id:m,class:ce(Nn,s&&hl),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":a!==null,
"aria-describedby":a?`${m}-problem`:void 0,"data-autofocus":l?"":void 0,onInput:w=>d(w.currentTarget.value),onKeyDown:g,
onBlur:()=>y(u)}),a&&i(ke,{id:`${m}-problem`,error:a,onHint:x})]})}var Vh="gr",qh="b";function gl({label:e,choices:t,value:n,onChange:o}){let r=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,d=t[u];d&&o(d.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return i("div",
{role:"radiogroup","aria-label":e,class:Vh,onKeyDown:r,children:t.map(a=>i("button",{type:"button",role:"radio",class:qh,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&i(ie,{name:a.icon,size:14}),
a.label]},a.value))})}var Uh=8;function QC(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-Uh,o)),s=Math.min(o,Math.ceil((e+t)/n)+Uh);return{
first:r,end:s,before:r*n,after:(o-s)*n}}function yl(e,t,n){let[o,r]=D({scroll:0,height:600});return W(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;r(d=>d.scroll===u&&d.height===s.clientHeight?d:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),QC(o.scroll,o.height,t,n)}function jh(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}var Kh="fr",Jh="w",Gh="ur",Zh="hr",Yh="mr",Qh="vr";var vl=28;function Wc(e,t){return`${e}-${t}`}function Xh({id:e,label:t,options:n,active:o,onActive:r,onPick:s,several:a=!1,
foot:l}){let u=K(null),d=yl(u,vl,n.length);return Lt(()=>{let p=u.current;if(!p||o<0)return;let m=o*vl;m<p.scrollTop?p.scrollTop=
m:m+vl+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+vl+8-p.clientHeight)},[o,n]),i(V,{children:[i("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:Kh,children:[i("div",{role:"presentation",style:{height:`${d.
before}px`}}),n.slice(d.first,d.end).map((p,m)=>{let y=d.first+m;return i("div",{id:Wc(e,y),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":y+1,"data-active":y===o,class:Jh,onPointerMove:()=>{y!==o&&r(y)},onPointerDown:g=>g.
preventDefault(),onClick:()=>s(p.value),children:[a&&i("span",{class:Qh,children:p.selected&&i(ie,{name:"check"})}),i("s\
pan",{class:Gh,children:p.label}),p.note!==void 0&&i("span",{class:Zh,children:p.note})]},y)}),i("div",{role:"presentati\
on",style:{height:`${d.after}px`}})]}),l&&i("div",{class:Yh,children:l})]})}function Oi(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,s=K(null),a=Rt(),[l,u]=D(e.autofocus??!1),[d,p]=D(r?0:-1),
[m,y]=D(!1);Lt(()=>{y(!0),e.autofocus&&s.current?.focus()},[]);let g=Math.min(d,t.length-1),x=l||(e.inline??!1),w=()=>u(
!1),C=(k,T)=>{T||w(),e.onPick(k,T)},P=k=>{let T=x?t[g]:void 0;if(k.key==="ArrowDown"||k.key==="ArrowUp"){k.preventDefault(),
u(!0);let N=k.key==="ArrowDown"?1:-1;p(g<0&&N<0?t.length-1:(g+N+t.length)%Math.max(1,t.length))}else k.key==="Enter"?(k.
preventDefault(),T?C(T.value,!1):(w(),e.onTake(n))):k.key===" "&&o&&T&&g>=0?(k.preventDefault(),C(T.value,!0)):k.key==="\
Escape"&&(x||e.onCancel)?(k.preventDefault(),k.stopPropagation(),w(),e.onCancel?.()):k.key==="Backspace"&&n===""&&e.onBackspace?.()},
S=i(Xh,{id:a,label:e.label,options:t,active:g,onActive:p,onPick:k=>C(k,o),several:o,foot:e.foot});return i(V,{children:[
i("input",{ref:s,class:ce(Nn,e.code&&hl),role:"combobox","aria-label":e.label,"aria-expanded":x,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":x&&g>=0?Wc(a,g):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:P,onClick:()=>u(!0),onBlur:w,onFocus:()=>{
e.autofocus&&u(!0)},onInput:k=>{u(!0),p(r?0:-1),e.onText(k.currentTarget.value)}}),e.inline&&S,!e.inline&&l&&m&&(t.length>
0||e.foot)&&i(kn,{anchor:s.current,onClose:w,focus:!1,children:S})]})}var tg="br",ng="wr";function Er({title:e,values:t,value:n,onChange:o,free:r=!1,...s}){let a=K(null),[l,u]=D(!1),[d,p]=D(""),m=ze(()=>tS(t,d),
[t,d]),y=()=>{u(!1),p("")},g=x=>{y(),o(x)};return i(V,{children:[i(A,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?y():u(!0),children:i("span",{class:tg,children:i(L,{value:n,most:32})})}),l&&i(kn,{anchor:a.current,onClose:y,
role:"dialog",label:e,children:i("div",{class:ng,children:i(Oi,{label:e,text:d,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(x=>({value:x,label:i(L,{value:x}),selected:x===n})),onPick:g,onTake:x=>{r&&
x!==""&&g(x)},onCancel:y})})})]})}function tS(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),r=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...r]}function og(e,t,n,o,r=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,d=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!d||n<=r||o===0?null:{row:Math.max(r,Math.min(d.row,n-1)),column:Math.max(0,Math.min(d.
column,o-1))}}var rg="J",ig="yr",Vc="l",sg="y",ag="K",lg="r",ug="x",bl="kr",qc="O",Uc="i",cg="k",jc="zr",dg="z",pg="jr",fg="Sr";function lt(e){let{columns:t,rows:n,summary:o=[]}=e,r=K(null),s=Rt(),a=jh(),l=yl(r,a,n.length),[u,d]=D(null),[p,m]=D(new Map),
y=t.map(({key:w,width:C})=>{let P=p.get(w);return P===void 0?C??"minmax(80px, max-content)":`${P}px`}).join(" ")+" minma\
x(0, 1fr)",g=w=>{let C=og(w,u,n.length+o.length,t.length,e.onSort?-1:0);if(C){w.preventDefault(),d(C),oS(r.current,C,a);
return}let P=u?[...n,...o][u.row]:void 0,S=u?t[u.column]:void 0;if(u?.row===-1&&S&&(w.key==="Enter"||w.key===" ")){w.preventDefault(),
S.sortable!==!1&&e.onSort?.(mg(S,e.sort??null));return}let k=r.current?.querySelector('[data-cursor="true"]');(w.key==="\
Enter"||w.key===".")&&P!==void 0&&S&&k&&w.target===r.current&&(w.preventDefault(),w.stopPropagation(),(e.onMenu??e.onCell)?.(
P,S,k))},x=(w,C,P)=>i(rS,{id:s,row:w,at:C,columns:t,cursor:u?.row===C?u.column:-1,onCursor:d,summary:P,last:C===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},P?`summary ${C}`:C);return i("div",{ref:r,class:rg,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:g,onFocus:w=>{w.target===r.current&&!u&&d({row:0,column:0})},children:i("div",{class:ig,role:"\
presentation",style:{gridTemplateColumns:y},children:[i("div",{role:"row","aria-rowindex":1,class:ce(Vc,sg),children:t.map(
(w,C)=>i(iS,{id:`${s}--1-${C}`,column:w,cursor:u?.row===-1&&u.column===C,sort:e.sort??null,onSort:e.onSort,onWidth:P=>m(
new Map(p).set(w.key,P))},w.key))}),l.before>0&&i("div",{role:"presentation",class:pg,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((w,C)=>x(w,l.first+C,!1)),l.after>0&&i("div",{role:"presentation",class:fg,style:{height:`${l.after}\
px`}}),o.map((w,C)=>x(w,n.length+C,!0))]})})}function oS(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function rS({id:e,row:t,at:n,columns:o,cursor:r,onCursor:s,
summary:a,last:l,onMenu:u,onCell:d}){return i("div",{role:"row","aria-rowindex":n+2,class:ce(Vc,a&&dg,l&&ag),children:o.
map((p,m)=>i("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===r,class:ce(lg,p.number&&qc,
m===r&&jc),onPointerDown:()=>s({row:n,column:m}),onClick:d&&(y=>d(t,p,y.currentTarget)),onContextMenu:u&&(y=>{y.preventDefault(),
u(t,p,y.currentTarget)}),children:i("span",{class:bl,children:p.cell(t,n)})},p.key))})}function mg(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function iS({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=d=>{let p=d.currentTarget,
m=p.parentElement.getBoundingClientRect().width-d.clientX;p.setPointerCapture(d.pointerId),p.onpointermove=y=>s(Math.max(
48,Math.round(m+y.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=r!==void 0&&t.sortable!==!1;return i("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:ce(ug,t.number&&qc,n&&jc),children:[u?i("button",{type:"\
button",tabIndex:-1,class:Uc,onClick:()=>r(mg(t,o)),children:[i("span",{class:bl,children:t.head}),a!=="none"&&i(ie,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):i("span",{class:Uc,children:i("span",{class:bl,children:t.head})}),i("span",
{class:cg,onPointerDown:l})]})}var hg="Xr",gg="Br",yg="Cr",vg="Ir";function wl({share:e}){return i("span",{class:hg,children:[i("span",{class:gg,"aria-hidden":"true",children:i("span",{class:yg,
style:{width:`${Math.min(100,e*100)}%`}})}),i("span",{class:vg,children:Ct(e)})]})}var bg="Ur",xg="Er",Kc="Lr",wg="Mr";function lS(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function kg({name:e,choice:t}){
let n=lS(e,t);return n===null?null:i("span",{class:xg,children:n})}function _g({preview:e,choice:t}){return i(lt,{label:"\
Columns",columns:[{key:"name",head:"Column",width:"minmax(140px, max-content)",cell:({name:o})=>i("span",{class:bg,children:[
i(L,{value:o,most:48,middle:!0}),i(kg,{name:o,choice:t})]})},{key:"type",head:"Type",cell:({type:o,time_like:r})=>i("spa\
n",{class:Kc,children:r&&o!=="timestamp"?`${o}, a time`:o})},{key:"filled",head:"Filled",width:"136px",cell:({filled:o})=>i(
wl,{share:o})},{key:"examples",head:"Examples",width:"minmax(240px, max-content)",cell:({examples:o})=>i(Jc,{values:o})}],
rows:e.columns})}function Jc({values:e}){return e.length===0?i("span",{class:Kc,children:"none"}):i("span",{class:wg,children:e.
slice(0,4).map((t,n)=>i("span",{children:i(L,{value:t,most:40,middle:!0})},n))})}function Cg({preview:e,choice:t}){let n=ze(
()=>e.columns.map(({name:o,type:r},s)=>({key:`${s} ${o}`,head:i(V,{children:[i(L,{value:o,most:32})," ",i(kg,{name:o,choice:t})]}),
number:r==="int64"||r==="float64",cell:a=>typeof a[s]=="number"?String(a[s]):i(L,{value:a[s],most:40,middle:!0})})),[e,t]);
return i(lt,{label:"First events",columns:n,rows:e.rows})}function Sg({preview:e}){return i(lt,{label:"Lines that cannot\
 be taken",columns:[{key:"line",head:"Line",number:!0,cell:({line:n})=>oe(n)},{key:"reason",head:"Reason",cell:({reason:n})=>i(
L,{value:n,most:120})},{key:"text",head:"Text",cell:({text:n})=>i("code",{children:i(L,{value:n,most:160})})}],rows:e.rejected})}var Tg="Nr",Pg="Rr",Eg="Ar",_l="Dr",Dg="Hr",Mg="P",$g="Fr",Ag="Tr",Lg="qr",Rg="Gr",Og="Jr",Ng="Kr",Fg="Q";var cS=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function zg({at:e}){let{files:t,preview:n,choice:o,error:r}=e;
return i("div",{class:Tg,children:[i("p",{class:Pg,children:[i(L,{value:t[0].name,most:64,middle:!0}),i("span",{class:Eg,
children:dS(t,n)})]}),r&&i("div",{class:Dg,children:i(ke,{error:r})}),i("div",{class:Mg,children:[i(pS,{name:o.dataset}),
n.columns.length>0&&i(fS,{columns:n.columns,choice:o})]}),n.note?i("p",{class:Og,children:[i(ie,{name:"info"}),i("span",
{children:i(L,{value:n.note,most:400})})]}):i(mS,{preview:n,choice:o})]})}function dS(e,t){let n=[cS.get(t.format)??t.format,
t.compression].filter(r=>r!=="").join(", "),o=Wt(e.reduce((r,s)=>r+s.size,0));return e.length>1?`${n}; the first of ${oe(
e.length)} files, ${o} together`:`${n}, ${o}`}function pS({name:e}){let t=Ye.value.value?.find(o=>o.name===e),n=el(e);return i(
"div",{class:$g,children:[i(Li,{label:"Dataset",value:e,onCommit:o=>Is({dataset:o.trim()}),error:n===null?null:{message:n,
hint:""}}),n===null&&i("span",{class:_l,children:t?`added to its ${Ot(t.events,"event")}`:"a new one"})]})}function fS({
columns:e,choice:t}){let n=e.map(({name:r})=>r),o=[...e].sort((r,s)=>Number(s.time_like)-Number(r.time_like)).map(({name:r})=>r);
return i(V,{children:[i(Gc,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:r=>Is({time:r})}),i(Gc,{
label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:r=>Is({actors:[r]})}),i(Gc,{label:"Event",hint:"\
what happened",values:n,value:t.event,onChange:r=>Is({event:r})})]})}function Gc({label:e,hint:t,values:n,value:o,onChange:r}){
return i("div",{class:Ag,children:[i("span",{class:Lg,children:e}),i(Er,{title:e,label:`${e}: ${o===""?"not chosen":o}`,
kind:"outlined",class:Rg,values:n,value:o===""?"choose":o,onChange:r}),i("span",{class:_l,children:t})]})}function mS({preview:e,
choice:t}){let[n,o]=D("columns"),r=e.rejected.length,s=[{value:"columns",label:`${oe(e.columns.length)} columns`},{value:"\
rows",label:`First ${Ot(e.rows.length,"event")}`},...r>0?[{value:"rejected",label:`${oe(r)} not taken`}]:[]];return i(V,
{children:[i("div",{class:Ng,children:[i(gl,{label:"What to look at",choices:s,value:n,onChange:o}),i("span",{class:_l,children:[
"guessed from the first ",Ot(e.rows_seen,"record")]})]}),i("div",{class:Fg,children:[n==="columns"&&i(_g,{preview:e,choice:t}),
n==="rows"&&i(Cg,{preview:e,choice:t}),n==="rejected"&&i(Sg,{preview:e})]})]})}var Bg="Or",Ig="Pr",Hg="Qr",Wg="Vr",Vg="Wr";function Ni({label:e,done:t,small:n=!1,ended:o=!1}){let r=t!==null;return i("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":r?Math.round(t*100):void 0,class:ce(Bg,n&&Ig),children:i("div",{class:ce(
Hg,!r&&Vg,o&&Wg),style:r?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Zc="Yr",qg="Zr",Sl="_r",Ug="ei";function jg(){let e=ph.value;if(!e||!fh.value)return null;switch(e.phase){case"reading":return i(qt,{wide:!0,title:Yc(e.
files),onClose:Jo,children:i(et,{lines:8})});case"unreadable":return i(yS,{files:e.files,error:e.error});case"choosing":
return i(vS,{at:e});case"sending":case"found":return i(bS,{at:e})}}function Yc(e){return e.length>1?`Load ${Ot(e.length,
"file")}`:"Load a file"}function yS({files:e,error:t}){return i(qt,{title:Yc(e),onClose:Jo,foot:i(V,{children:[i(A,{kind:"\
outlined",onClick:Jo,children:"Close"}),i(On,{kind:"primary",children:"Another file"})]}),children:[i("p",{class:Zc,children:i(
L,{value:e[0]?.name,most:80,middle:!0})}),i(ke,{error:t}),i("p",{class:Sl,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function vS({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",r=el(n.dataset)===null&&!o;return i(qt,{wide:!0,title:Yc(e.files),
onClose:Jo,foot:i(V,{children:[o&&i("span",{class:Ug,children:"Say which column is the time."}),i(A,{kind:"outlined",onClick:Jo,
children:"Cancel"}),i(A,{kind:"primary",icon:"upload",disabled:!r,onClick:()=>{hh()},children:e.files.length>1?`Load all\
 ${e.files.length}`:"Load"})]}),children:i(zg,{at:e})})}function bS({at:e}){let t=Es.value.find(({id:a})=>a===e.job),n=e.
phase==="sending"?e.sent:1,o=n<1,r=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return i(qt,{title:`Loading into ${e.
dataset}`,onClose:Jo,foot:i(V,{children:[i(A,{kind:"danger",onClick:()=>{mh()},children:"Cancel"}),i(A,{kind:"outlined",
onClick:Jo,children:"Go on in the background"})]}),children:[e.phase==="sending"&&i("p",{class:Zc,children:[i(L,{value:s[e.
at]?.name,most:80,middle:!0}),i("span",{class:qg,children:s.length>1?`${e.at+1} of ${s.length}`:Wt(s[e.at]?.size??0)})]}),
i(Ni,{label:o?"Sending":"Loading",done:r}),i("p",{class:Sl,role:"status",children:[o?"Sending":"Reading and sorting",r!==
null&&` ${Ct(r)}`,!o&&t&&t.rows>0&&`, ${Ot(t.rows,"event")} so far`]}),o&&i("p",{class:Sl,children:"Keep this tab open u\
ntil all is sent; after that the server goes on by itself."})]})}var Kg="ri",Jg="ii",Gg="ai",Zg="oi";function tt({icon:e,title:t,children:n,actions:o}){return i("div",{class:Kg,children:[i(ie,{name:e,size:32}),i("h2",{class:Jg,
children:t}),n&&i("p",{class:Gg,children:n}),i("div",{class:Zg,children:o})]})}var Qg="ti",Xg="s";function ey({label:e,tabs:t,value:n,onChange:o,panel:r}){return i("div",{role:"tablist","aria-label":e,class:Qg,onKeyDown:a=>{
let l=t.findIndex(m=>m.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let d=(u+t.length)%t.length,p=t[d];p&&o(p.value),a.currentTarget.children[d]?.focus()},children:t.map(a=>i("button",{type:"\
button",role:"tab",class:Xg,"aria-selected":a.value===n,"aria-controls":r,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var kS=["datasets","properties","ingests","rejects","jobs"];function ty(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:kS.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function Dr(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var _S={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},ny=new Map;function oy(e,t){let n=`${t} ${e}`,o=ny.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{..._S[t],timeZone:e,hourCycle:"h23"}),ny.set(n,o)),o}function Qc(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function fe(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Qc(t)?oy(t,n).format(o):`${oy("UTC",n).format(o)} UTC`}function ry(e,t=Date.now()){return e==="UTC"||!Qc(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function iy(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Qc(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),r=s=>o.get(s)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function js(e,t,n){return t>=300*86400?fe(e,n,"year"):t>=28*86400?fe(e,n,"month"):t>=.9*86400?
fe(e,n,"day"):t>=60?fe(e,n,"minute"):fe(e,n,"second")}var sy="ni",ay="n",ly="pi",uy="di",cy="li",dy="xi",py="si",fy="ci";function xo({anchor:e,label:t,head:n,items:o,onClose:r,placing:s}){let a=K(null),l=o.some(d=>d!=="rule"&&d.checked!==void 0),
u=d=>{d.disabled||(r(),d.act())};return i(kn,{anchor:e,onClose:r,placing:s,children:[n&&i("div",{class:py,children:n}),i(
"div",{ref:a,role:"menu","aria-label":t,class:sy,onKeyDown:d=>SS(d,a.current,r),children:o.map((d,p)=>d==="rule"?i("div",
{role:"separator",class:dy},p):i("button",{type:"button",tabIndex:-1,class:ce(ay,d.danger&&ly),role:d.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":d.checked,"aria-disabled":d.disabled,onClick:()=>u(d),onPointerMove:m=>m.currentTarget.
focus(),children:[l?i("span",{class:fy,children:d.checked&&i(ie,{name:"check"})}):d.icon&&i(ie,{name:d.icon}),i("span",{
class:uy,children:d.label}),d.keys&&i("span",{class:cy,children:d.keys})]},p))})]})}function SS(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),e.stopPropagation(),o[(a+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")s(r+1);else if(e.key==="ArrowUp")s(r<0?-1:r-1);else if(e.key==="Home")s(0);else if(e.key===
"End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.slice(r+1),...o.slice(0,r+1)].find(a);l&&s(o.indexOf(
l))}}function Fn({items:e,menuLabel:t,head:n,placing:o,...r}){let s=K(null),[a,l]=D(!1);return i(V,{children:[i(A,{...r,
buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&i(xo,{anchor:s.current,label:t,head:n,items:e,onClose:()=>l(!1),
...o?{placing:o}:{}})]})}function Ks(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function my(e){return(await Re(Ks(e,"/runs?li\
mit=1000"))).runs}async function hy(e,t,n,o){let r=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return Re(Ks(e,`/rejects?${r.toString()}`),{signal:o})}function gy(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Mt(Ks(e,`/rejects?${n.toString()}`))}async function yy(e,t,n){await Re(Ks(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function vy(e){await Re(Ks(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var by="W",xy="gi",wy="fi",ky="ui",_y="hi",Js="mi",Cy="Y",Nt="vi",Xc="Z",Sy="bi",Ty="wi",Py="yi",Ey="ki",Mr="zi";var Fi="Si",Dy="Xi",My="Bi",$y="Ci",Ay="j",Xo="Ii";function Ly({dataset:e,onClose:t}){let[n,o]=D(""),[r,s]=D(null),[a,l]=D(!1),u=Rt(),d=n===e.name&&!a,p=()=>{d&&(l(!0),vy(
e.name).then(()=>{t(),at(`${e.name} is dropped.`),st()},m=>{l(!1),s(me(m))}))};return i(qt,{title:"Drop a dataset",onClose:t,
foot:i(V,{children:[i(A,{kind:"outlined",onClick:t,children:"Keep it"}),i(A,{kind:"danger",icon:"trash",disabled:!d,onClick:p,
children:"Drop it for good"})]}),children:i("form",{class:Fi,onSubmit:m=>{m.preventDefault(),p()},children:[i("p",{children:[
Ot(e.events,"event")," (",Wt(e.size_bytes),") of ",i("b",{children:i(L,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),i("div",{class:Tr,children:[i("label",{class:Pr,for:u,children:"Type the name of\
 the dataset to drop it"}),i("input",{id:u,class:Nn,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:m=>o(m.currentTarget.value)})]}),r&&i(ke,{error:r})]})})}function Ry({datasets:e}){let[t,n]=D(null),[o,r]=D(null),s=TS((a,l)=>n({dataset:a,anchor:l}));return i(V,{children:[i(lt,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&i(ES,{...t,onClose:()=>n(null),onDrop:()=>r(
t.dataset)}),o&&i(Ly,{dataset:o,onClose:()=>r(null)})]})}function TS(e){let t=an();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>i("button",{type:"button",tabIndex:-1,class:Xc,onClick:()=>{bo(n)},children:i(
L,{value:n,most:64,middle:!0})})},{key:"events",head:"Events",number:!0,cell:({events:n})=>i("span",{title:oe(n),children:ae(
n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?i(Pl,{text:"no events"}):fe(n,t)},{key:"to",head:"T\
o",cell:({to:n,events:o})=>o===0?null:fe(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>i("span",{title:`${oe(
n)} B`,children:Wt(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?i(L,{value:n,most:64}):i(Pl,{text:"non\
e"})},{key:"event",head:"Event",cell:({event:n})=>n?i(L,{value:n,most:40}):i(Pl,{text:"none"})},{key:"copies",head:"Copi\
es",cell:({copies:n,segments:o})=>i("span",{title:n?.map(({actor:r,size_bytes:s})=>`by ${r}: ${Wt(s)}`).join(`
`),children:[n?.length??1,", ",Ot(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>i(PS,{dataset:n})},{
key:"more",head:"",width:"52px",cell:n=>i(A,{small:!0,icon:"more",label:`What to do with ${n.name}`,kind:"quiet",onClick:o=>e(
n,o.currentTarget)})}]}function Pl({text:e}){return i("span",{class:Nt,children:e})}function PS({dataset:e}){return e.rejects===
0?i(Pl,{text:"0"}):i("button",{type:"button",tabIndex:-1,class:Xc,onClick:()=>Ge(Dr("rejects",e.name)),children:ae(e.rejects)})}
function ES({dataset:e,anchor:t,onClose:n,onDrop:o}){let r=K(t),s=l=>()=>Ge(Dr(l,e.name)),a=()=>{om(e.name).then(()=>at(
`${e.name} is being compacted.`,{label:"Show",act:()=>Ge(Dr("jobs",""))}),l=>at(`Compacting failed: ${me(l).message}`))};
return i(xo,{anchor:r.current,label:"Dataset",head:i(L,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"e\
xplore",act:()=>{bo(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s(
"ingests")},{label:"Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop \
the dataset",icon:"trash",danger:!0,act:o}]})}function Oy({dataset:e}){let[{value:t,error:n},o]=D({value:null,error:null}),r=()=>{my(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:me(a)}))},s=ho.value.length;return W(r,[e,s]),n?i(tt,{icon:"warning",title:"The ingests cannot be\
 listed",actions:i(A,{kind:"outlined",onClick:r,children:"Try again"}),children:n.message}):t?t.length===0?i(tt,{icon:"u\
pload",title:"No files came into this dataset",actions:i(On,{children:"Load a file"}),children:"Events that programs pus\
h without the name of a file are not listed here."}):i("div",{class:Xo,children:i(lt,{label:"Ingests",columns:DS(),rows:t})}):
i(et,{})}function DS(){let e=an();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>fe(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?i("span",{class:Nt,children:[oe(n),
" files"]}):i(L,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>i("span",{class:Nt,children:i(L,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>oe(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>i(
"span",{title:oe(t),children:ae(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?i("spa\
n",{class:Nt,children:"0"}):i("span",{class:Mr,title:Ct(n/Math.max(1,t+n)),children:ae(n)})},{key:"bytes",head:"Stored",
number:!0,cell:({bytes:t})=>i("span",{title:`${oe(t)} B`,children:Wt(t)})}]}var ed=[[86400,"d"],[3600,"h"],[60,"min"]];function wo(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${wo(-e)}`;
if(e<59.95)return MS(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=ed.findIndex(
([d])=>t>=d),[o,r]=ed[n],s=Math.floor(t/o),[a,l]=ed[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${r}`:
`${s}${" "}${r} ${u}${" "}${l}`}function MS(e){return e===0?`0${" "}s`:e<999e-6?`${td(e*1e6)}${" "}µs`:e<.9995?
`${td(e*1e3)}${" "}ms`:`${td(e)}${" "}s`}function td(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Ny(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:wo(e/1e3)}function zi(e){return e==="ingest"?"Loading":"Compacting"}function Fy(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var $S=3e3;function zy(){let e=ho.value.length;return W(()=>{wn();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&wn()},$S);return()=>clearInterval(t)},[]),W(()=>{st()},[e]),tm.value?Es.value.length===0?i(tt,{icon:"clock",title:"\
Nothing is under way",actions:i(On,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):i("div",{class:Xo,children:i(lt,{label:"Jobs",columns:AS(),rows:Es.value})}):i(et,{})}
function AS(){let e=an();return[{key:"kind",head:"Job",cell:({kind:t})=>zi(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>i(L,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>i(
LS,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>ae(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Wt(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>fe(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({
started:t,ended:n})=>wo((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>i(
RS,{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?i("span",{class:Mr,children:i(L,{value:t,
most:160})}):null}]}function LS({job:e}){return e.state!=="running"?i("span",{class:e.state==="failed"?Mr:Nt,children:Fy(
e.state)}):i("span",{class:Dy,children:[i(Ni,{small:!0,label:`${zi(e.kind)} ${e.dataset}`,done:e.done}),Ct(e.done)]})}function RS({
job:e}){let t=()=>{Ua(e.id).catch(n=>at(me(n).message))};return e.state==="running"?i(A,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):i(A,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function Iy(e,t,n){let o=t.trim().toLowerCase(),r=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let d=Number(l.hidden??!1)-Number(u.hidden??!1);return d!==0||
!n?d:s*OS(By(l,n.key),By(u,n.key))};return r.sort(a)}function By(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function OS(e,t){return e<t?-1:e>t?1:0}function El(e,t){let{description:n="",unit:o="",hidden:r=!1}=e;return{description:n,unit:o,hidden:r,...t}}async function Dl(e,t,n){
try{return await yy(e,t,n),await to(e),null}catch(o){let r=me(o);return at(`The note on ${t} was not saved: ${r.message}`),
r}}function Hy({dataset:e,column:t,onClose:n}){let[o,r]=D(t.description??""),[s,a]=D(t.unit??""),[l,u]=D(null),d=Rt(),p=t.type===
"int64"||t.type==="float64",m=async()=>{let y=await Dl(e,t.name,El(t,{description:o.trim(),unit:s.trim()}));y?u(y):n()};
return i(qt,{title:`Describe ${Ee(t.name).text}`,onClose:n,foot:i(V,{children:[i(A,{kind:"outlined",onClick:n,children:"\
Cancel"}),i(A,{kind:"primary",onClick:()=>{m()},children:"Save"})]}),children:i("form",{class:Fi,onSubmit:y=>{y.preventDefault(),
m()},children:[i("div",{class:Tr,children:[i("label",{class:Pr,for:`${d}-text`,children:"What it is"}),i("input",{id:`${d}\
-text`,class:Nn,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:y=>r(y.
currentTarget.value)})]}),p&&i("div",{class:Tr,children:[i("label",{class:Pr,for:`${d}-unit`,children:"Unit"}),i("input",
{id:`${d}-unit`,class:Nn,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:y=>a(y.currentTarget.value)})]}),
l&&i(ke,{error:l}),i("button",{type:"submit",hidden:!0})]})})}function Ml({label:e,value:t,onInput:n}){return i("input",{class:Nn,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function Wy({dataset:e}){let{value:t,error:n}=Zt(e).value;return W(()=>{Zt(e).value.value&&to(e)},[e]),t?i(NS,{dataset:t}):
n?i(tt,{icon:"warning",title:"The properties cannot be shown",actions:i(A,{kind:"outlined",onClick:()=>{to(e)},children:"\
Try again"}),children:n.message}):i(et,{})}function NS({dataset:e}){let[t,n]=D(""),[o,r]=D(null),[s,a]=D(null),l=e.columns??
[],u=ze(()=>Iy(l,t,o),[l,t,o]),d=ze(()=>FS(e,a),[e]),p=l.filter(m=>m.hidden).length;return i(V,{children:[i("div",{class:Js,
children:[i("div",{class:Cy,children:i(Ml,{label:"Find a property",value:t,onInput:n})}),i("span",{class:Nt,role:"status",
children:[t===""?Ot(l.length,"property","properties"):`${oe(u.length)} of ${Ot(l.length,"property","properties")}`,p>0&&
`, ${oe(p)} hidden`]})]}),u.length===0?i(tt,{icon:"search",title:"No property has this text",actions:i(A,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):i("div",{class:Xo,children:i(lt,{label:"Properties",columns:d,rows:u,sort:o,
onSort:r})}),s&&i(Hy,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function FS(e,t){let n=an(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,r=s=>s.hidden?Ey:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>i("span",{class:`${Py} ${r(s)??""}`,children:[i(L,{value:s.name,most:64,middle:!0}),
o(s)&&i("span",{class:Ty,children:o(s)})]})},{key:"type",head:"Type",cell:s=>i("span",{class:Nt,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>i(wl,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:i("span",{title:oe(s),children:ae(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>i(zS,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?fe(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,
width:"minmax(160px, max-content)",cell:s=>s.description?i(L,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>i("span",{class:Sy,children:[i(A,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),i(A,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
Dl(e.name,s.name,El(s,{hidden:!s.hidden}))}})]})}]}function zS({column:e,zone:t}){if(e.examples?.length)return i(Jc,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let r=s=>typeof s=="number"?ae(s):e.type==="timestam\
p"?fe(String(s),t):String(s);return i("span",{class:Nt,children:[r(n)," to ",r(o)]})}function nt(e,t){BS(e).then(n=>at(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function BS(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var IS=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function Vy(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
IS,"…"),r=t.get(o);t.set(o,{reason:o,part:r?.part??HS(o),count:(r?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function HS(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var Uy="_",jy="Ui";function Gy({dataset:e}){let[t,n]=D(""),[o,r]=D(null),s=Jy(e,t),a=Jy(e,""),l=Ye.value.value?.find(({name:d})=>d===e)?.rejects??
0;if(a.error)return i(tt,{icon:"warning",title:"The lines cannot be listed",actions:i(A,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return i(et,{});if(a.rows.length===0)return i(tt,{icon:"che\
ck",title:"Every line was taken",actions:i(A,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=Vy(a.rows);
return i(V,{children:[i("div",{class:Js,children:[i("div",{class:$y,role:"group","aria-label":"Reasons",children:[i(Ky,{
text:i(V,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(d=>i(Ky,{text:i(L,{value:d.reason,
most:56}),number:d.count,more:a.more,pressed:t===d.part,onClick:()=>n(t===d.part?"":d.part)},d.reason))]}),i("a",{class:Uy,
href:gy(e,t),download:`${e}-rejects.ndjson`,children:[i(ie,{name:"download"}),"Download"]})]}),i("div",{class:Xo,children:s.
rows?i(lt,{label:"Lines that were not taken",columns:VS(),rows:s.rows,onCell:d=>r(d)}):i(et,{})}),s.rows&&s.more&&i("div",
{class:Js,children:[i(A,{kind:"outlined",onClick:s.next,children:"More lines"}),i("span",{class:Nt,children:[oe(s.rows.length),
" are shown"]})]}),o&&i(qS,{reject:o,onClose:()=>r(null)})]})}function Ky({text:e,number:t,more:n=!1,pressed:o,onClick:r}){
return i("button",{type:"button",class:Ay,"aria-pressed":o,onClick:r,children:[e,i("span",{class:Nt,children:[ae(t),n&&"\
+"]})]})}function Jy(e,t){let[n,o]=D({rows:null,cursor:void 0,error:null}),[r,s]=D(0),a=K(null),l=(u,d)=>{a.current?.abort();
let p=a.current=new AbortController;hy(e,t,d,p.signal).then(m=>o({rows:[...u,...m.rejects],cursor:m.cursor,error:null}),
m=>{p.signal.aborted||o({rows:null,cursor:void 0,error:me(m)})})};return W(()=>(l([],void 0),()=>a.current?.abort()),[e,
t,r]),{rows:n.rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(r+1)}}function VS(){
let e=an();return[{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>i(L,{value:Zy(t),most:48,middle:!0})},
{key:"line",head:"Line",number:!0,cell:({line:t})=>oe(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>oe(t)},
{key:"reason",head:"Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>i(L,{value:t,most:96})},{key:"text",head:"\
Text",width:"minmax(240px, max-content)",cell:({text:t})=>i("span",{class:My,children:i(L,{value:t,most:120})})},{key:"a\
t",head:`At (${e})`,cell:({at:t})=>fe(t,e,"second")}]}function Zy({source:e,key:t}){return t!==""?t:e}function qS({reject:e,
onClose:t}){return i(qt,{wide:!0,title:"A line that was not taken",onClose:t,foot:i(A,{kind:"outlined",icon:"copy",onClick:()=>nt(
e.text,"The line"),children:"Copy the line"}),children:i("div",{class:Fi,children:[i("p",{class:Mr,children:i(L,{value:e.
reason,most:1e3})}),i("p",{class:Nt,children:[i(L,{value:Zy(e),most:200,middle:!0}),", line ",oe(e.line),", byte ",oe(e.
offset),"; ",Ot(e.text.length,"character")]}),i("pre",{class:jy,tabIndex:0,children:i(L,{value:e.text,most:2e4})})]})})}var $l={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function Yy({rest:e}){
let{tab:t,dataset:n}=ty(e),o=Ye.value.value?.map(({name:l})=>l)??[],r=n!==""?n:o.includes(Vt.value)?Vt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";W(()=>{st()},[]),W(()=>{document.title=`${$l[t]} · Data · Sluice`},[t]);let a=ho.value.length;return i(
"main",{class:by,"data-tab":t,children:[i("header",{class:xy,children:[i("h1",{children:"Data"}),s&&r!==""&&i(Er,{title:"\
Dataset",icon:"data",kind:"outlined",class:ky,values:o,value:r,onChange:l=>Ge(Dr(t,l))}),i("span",{class:wy}),i(On,{kind:"\
primary",children:"Load a file"})]}),i(ey,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>Ge(Dr(l,n)),
tabs:Object.keys($l).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:$l[l]}))}),i("div",{id:"data-panel",role:"tabp\
anel","aria-label":$l[t],class:_y,children:i(US,{tab:t,dataset:r})})]})}function US({tab:e,dataset:t}){let{value:n,error:o}=Ye.
value;if(e==="jobs")return i(zy,{});if(!n)return o?i(tt,{icon:"warning",title:"The datasets cannot be listed",actions:i(
A,{kind:"outlined",onClick:()=>{st()},children:"Try again"}),children:o.message}):i(et,{});if(n.length===0)return i(tt,{
icon:"data",title:"There are no datasets yet",actions:i(On,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return i(Ry,{datasets:n});case"properties":return i(Wy,{dataset:t},t);case"\
ingests":return i(Oy,{dataset:t},t);case"rejects":return i(Gy,{dataset:t},t)}}var Qy={name:"data",label:"Data",icon:"data",letter:"d",Page:Yy};function $r(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function _n(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${oe(e)} ms`:wo(e/1e3);case"seconds":return n?`${oe(e)} s`:wo(e);case"bytes":return n?`${oe(e)} B`:
Wt(e);case"share":return n?`${oe(e*100)} %`:Ct(e);case"none":return n?oe(e):ae(e)}}function Ar(e){return e.type==="int64"||
e.type==="float64"}function Lr(e,t,n){return typeof e=="number"&&Ar(t)?{text:_n(e,$r(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:fe(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Ee(e)}function Al(e,t){let n=it(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),r=o.slice(0,Math.min(
n,e.columns.length)),s=r.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:r.
filter(a=>a!==s),measures:o.slice(r.length).filter(a=>Ar(e.columns[a]))}}function ev(e,t,n){let o=new Map;for(let l of e.
rows){let u=Xy(l[t.time]);u!==null&&o.set(u,0)}let r=[...o.keys()].sort((l,u)=>l-u);r.forEach((l,u)=>o.set(l,u));let s=new Map;
for(let l of e.rows){let u=Xy(l[t.time]);if(u===null)continue;let d=t.keys.map(g=>l[g]),p=JSON.stringify(d),m=s.get(p);m||
s.set(p,m={keys:d,values:new Array(r.length).fill(null)});let y=l[n];m.values[o.get(u)]=typeof y=="number"?y:null}let a=[
...s.values()].map(l=>({...l,total:l.values.reduce((u,d)=>u+(d??0),0)}));return{times:r,series:a.sort((l,u)=>u.total-l.total)}}
function Xy(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Gs(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function Ll({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:s}){let a=ze(()=>KS(e,t,n),[e,n]),l=ze(()=>e.rows.map(d=>({
cells:d,kind:"group"})),[e]),u=ze(()=>jS(e),[e]);return i(lt,{label:"Answer",columns:a,rows:l,summary:u,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...s?{onCell:(d,p,m)=>s(d.cells,p.key,m)}:{}})}function jS(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function KS(e,t,n){let o=Al(
e,t),r=o.time<0?0:Gs([...new Set(e.rows.map(a=>Date.parse(String(a[o.time]))/1e3))].sort((a,l)=>a-l)),s=new Set([o.time,
...o.keys]);return e.columns.map((a,l)=>({key:a.name,head:i(L,{value:a.name,most:48}),number:Ar(a)&&!s.has(l),cell:u=>u.
kind!=="group"&&s.has(l)?l===0?i(L,{shown:JS(u.kind)}):null:l===o.time?js(String(u.cells[l]),r,n):i(GS,{value:u.cells[l],
column:a,zone:n})}))}function JS(e){return e==="other"?Rh:{text:Zo.total,kind:"other"}}function GS({value:e,column:t,zone:n}){
let o=Lr(e,t,n);return typeof e=="number"?i("span",{title:_n(e,$r(t.name),!0),children:o.text}):i(L,{shown:o,most:64,middle:!0})}var tv="Ei",nv="Li",ov="Mi",rv="Ni",iv="Ri",sv="Ai";function Rl({title:e,summary:t,actions:n,table:o,announced:r="",onKey:s,legend:a,children:l}){let[u,d]=D(!1),p=Rt();return i(
"figure",{class:tv,"aria-labelledby":p,children:[i("div",{class:nv,children:[i("h2",{class:ov,children:e}),i("div",{class:rv,
children:[n,i(A,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>d(
!u)})]})]}),i("figcaption",{id:p,class:"spoken",children:t}),u?i("div",{class:sv,children:o}):i(V,{children:[i("div",{class:iv,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:y=>{if(!(y.ctrlKey||y.metaKey||y.altKey)){
if(y.key==="t"||y.key==="T")d(!0);else if(!s?.(y))return;y.preventDefault(),y.stopPropagation()}},children:l}),a]}),i("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var nd=new Map,av=7;function Ol(e,t){let n=JSON.stringify([e,t??null]),o=nd.get(n);return o===void 0&&(o=[...nd.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,nd.set(n,o)),o}function Nl(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/av)%4]}function Fl(e){return`--series-${e%av+1}`}var lv=Q(0),uv=lv;new MutationObserver(()=>{lv.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Ii(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var cv="Di",dv="Hi",pv="Fi",fv="c",mv="Ti",hv="qi",gv="Gi";var QS=12;function yv({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[s,a]=D(""),l=p=>p.keys.map(m=>Ee(m).text).join(", "),
u=s===""?e:e.filter(p=>l(p).toLowerCase().includes(s.toLowerCase())),d=(p,m)=>{let y=e.filter(w=>w.key!==p.key).map(w=>w.
key),g=!n.has(p.key)&&y.every(w=>n.has(w));if(!m)return o(g?new Set:new Set(y));let x=new Set(n);x.delete(p.key)||x.add(
p.key),o(x)};return i("div",{class:cv,children:[e.length>=QS&&i("input",{class:dv,"aria-label":"Find in legend",placeholder:"\
find in legend",value:s,onInput:p=>a(p.currentTarget.value)}),i("div",{class:pv,children:u.map(p=>i("button",{type:"butt\
on",class:fv,"aria-pressed":!n.has(p.key),onClick:m=>d(p,m.ctrlKey||m.metaKey),children:[i("svg",{width:"16",height:"8",
"aria-hidden":"true",children:i("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":Nl(p.color).join(
" "),style:{stroke:`var(${Fl(p.color)})`}})}),i("span",{class:mv,children:i(L,{value:p.keys.length===1?p.keys[0]:p.keys,
most:48,middle:!0})}),i("span",{class:hv,children:p.last===null?"–":r(p.last)})]},p.key))}),t>e.length&&i("p",{class:gv,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var XS="uplot",eT="u-hz",tT="u-vt",nT="u-title",oT="u-wrap",rT="u-under",iT="u-over",sT="u-axis",Fr="u-off",aT="u-select",
lT="u-cursor-x",uT="u-cursor-y",cT="u-cursor-pt",dT="u-legend",pT="u-live",fT="u-inline",mT="u-series",hT="u-marker",vv="\
u-label",gT="u-value",Ys="width",Qs="height";var bv="bottom",Hi="left",od="right",xd="#000",xv=xd+"0",rd="mousemove",wv="mousedown",id="mouseup",kv="mouseenter",_v="\
mouseleave",Cv="dblclick",yT="resize",vT="scroll",Sv="change",Wl="dppxchange",wd="--",Ji=typeof window<"u",cd=Ji?document:
null,Vi=Ji?window:null,bT=Ji?navigator:null,_e,zl;function dd(){let e=devicePixelRatio;_e!=e&&(_e=e,zl&&fd(Sv,zl,dd),zl=
matchMedia(`(min-resolution: ${_e-.001}dppx) and (max-resolution: ${_e+.001}dppx)`),zr(Sv,zl,dd),Vi.dispatchEvent(new CustomEvent(
Wl)))}function un(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function pd(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Be(e,t,n){e.style[t]=n+"px"}function Bn(e,t,n,o){let r=cd.createElement(e);return t!=null&&un(r,
t),n?.insertBefore(r,o),r}function Cn(e,t){return Bn("div",e,t)}var Tv=new WeakMap;function oo(e,t,n,o,r){let s="transla\
te("+t+"px,"+n+"px)",a=Tv.get(e);s!=a&&(e.style.transform=s,Tv.set(e,s),t<0||n<0||t>o||n>r?un(e,Fr):pd(e,Fr))}var Pv=new WeakMap;
function Ev(e,t,n){let o=t+n,r=Pv.get(e);o!=r&&(Pv.set(e,o),e.style.background=t,e.style.borderColor=n)}var Dv=new WeakMap;
function Mv(e,t,n,o){let r=t+""+n,s=Dv.get(e);r!=s&&(Dv.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var kd={passive:!0},xT={...kd,capture:!0};function zr(e,t,n,o){t.addEventListener(
e,n,o?xT:kd)}function fd(e,t,n,o){t.removeEventListener(e,n,kd)}Ji&&dd();function In(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)r=s?n+o>>1:cn((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function r0(e){return(n,o,r)=>{
let s=-1,a=-1;for(let l=o;l<=r;l++)if(e(n[l])){s=l;break}for(let l=r;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var i0=e=>e!=
null,s0=e=>e!=null&&e>0,Ul=r0(i0),wT=r0(s0);function kT(e,t,n,o=0,r=!1){let s=r?wT:Ul,a=r?s0:i0;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let d=t;d<=n;d++){let p=e[d];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??Me,u??-Me]}function jl(e,t,n,o){let r=Lv(e),s=Lv(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
ko:a0,l=r==1?cn:Sn,u=s==1?Sn:cn,d=l(a(gt(e))),p=u(a(gt(t))),m=qi(n,d),y=qi(n,p);return n==10&&(d<0&&(m=$e(m,-d)),p<0&&(y=
$e(y,-p))),o||n==2?(e=m*r,t=y*s):(e=d0(e,m),t=Kl(t,y)),[e,t]}function _d(e,t,n,o){let r=jl(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var Cd=.1,$v={mode:3,pad:Cd},ea={pad:0,soft:null,mode:0},_T={min:ea,max:ea};function Vl(e,t,n,o){return Jl(
n)?Av(e,t,n):(ea.pad=n,ea.soft=o?0:null,ea.mode=o?3:0,Av(e,t,_T))}function xe(e,t){return e??t}function CT(e,t,n){for(t=
xe(t,0),n=xe(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Av(e,t,n){let o=n.min,r=n.max,s=xe(o.pad,
0),a=xe(r.pad,0),l=xe(o.hard,-Me),u=xe(r.hard,Me),d=xe(o.soft,Me),p=xe(r.soft,-Me),m=xe(o.mode,0),y=xe(r.mode,0),g=t-e,x=ko(
g),w=jt(gt(e),gt(t)),C=ko(w),P=gt(C-x);(g<1e-24||P>10)&&(g=0,(e==0||t==0)&&(g=1e-24,m==2&&d!=Me&&(s=0),y==2&&p!=-Me&&(a=
0)));let S=g||w||1e3,k=ko(S),T=qi(10,cn(k)),N=S*(g==0?e==0?.1:1:s),R=$e(d0(e-N,T/10),24),q=e>=d&&(m==1||m==3&&R<=d||m==2&&
R>=d)?d:Me,J=jt(l,R<q&&e>=q?q:Hn(q,R)),re=S*(g==0?t==0?.1:1:a),G=$e(Kl(t+re,T/10),24),$=t<=p&&(y==1||y==3&&G>=p||y==2&&G<=
p)?p:-Me,X=Hn(u,G>$&&t<=$?$:jt($,G));return J==X&&J==0&&(X=100),[J,X]}var ST=new Intl.NumberFormat(Ji?bT.language:"en-US"),
Sd=e=>ST.format(e),dn=Math,Hl=dn.PI,gt=dn.abs,cn=dn.floor,ht=dn.round,Sn=dn.ceil,Hn=dn.min,jt=dn.max,qi=dn.pow,Lv=dn.sign,
ko=dn.log10,a0=dn.log2,TT=(e,t=1)=>dn.sinh(e)*t,sd=(e,t=1)=>dn.asinh(e/t),Me=1/0;function Rv(e){return(ko((e^e>>31)-(e>>
31))|0)+1}function md(e,t,n){return Hn(jt(e,t),n)}function l0(e){return typeof e=="function"}function de(e){return l0(e)?
e:()=>e}var PT=()=>{},u0=e=>e,c0=(e,t)=>t,ET=e=>null,Ov=e=>!0,Nv=(e,t)=>e==t,DT=/\.\d*?(?=9{6,}|0{6,})/gm,Br=e=>{if(f0(e)||
tr.has(e))return e;let t=`${e}`,n=t.match(DT);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,s]=t.
split("e");return+`${Br(r)}e${s}`}return $e(e,o)};function Or(e,t){return Br($e(Br(e/t))*t)}function Kl(e,t){return Br(Sn(
Br(e/t))*t)}function d0(e,t){return Br(cn(Br(e/t))*t)}function $e(e,t=0){if(f0(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return ht(o)/n}var tr=new Map;function p0(e){return((""+e).split(".")[1]||"").length}function na(e,t,n,o){let r=[],s=o.map(
p0);for(let a=t;a<n;a++){let l=gt(a),u=$e(qi(e,a),l);for(let d=0;d<o.length;d++){let p=e==10?+`${o[d]}e${a}`:o[d]*u,m=(a>=
0?0:l)+(a>=s[d]?0:s[d]),y=e==10?p:$e(p,m);r.push(y),tr.set(y,m)}}return r}var ta={},Td=[],Ui=[null,null],er=Array.isArray,
f0=Number.isInteger,MT=e=>e===void 0;function Fv(e){return typeof e=="string"}function Jl(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function $T(e){return e!=null&&typeof e=="object"}var AT=Object.getPrototypeOf(
Uint8Array),m0="__proto__";function ji(e,t=Jl){let n;if(er(e)){let o=e.find(r=>r!=null);if(er(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=ji(e[r],t)}else n=e.slice()}else if(e instanceof AT)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=m0&&(n[o]=ji(e[o],t))}else n=e;return n}function ct(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=m0&&(Jl(e[r])?ct(e[r],ji(o[r])):e[r]=ji(o[r]))}return e}var LT=0,RT=1,OT=2;function NT(e,t,n){for(let o=0,r,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(r=a-1;r>=0&&e[r]==null;)e[r--]=null;for(r=a+1;r<n&&e[r]==null;)e[s=r++]=null}}}function FT(e,t){
if(IT(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return HT(a[0])||(a=BT(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],d=u.length;for(let p=0;p<d;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],r=o[0].length,s=new Map;for(let a=0;a<r;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let d=1;d<
l.length;d++){let p=l[d],m=Array(r).fill(void 0),y=t?t[a][d]:RT,g=[];for(let x=0;x<p.length;x++){let w=p[x],C=s.get(u[x]);
w===null?y!=LT&&(m[C]=w,y==OT&&g.push(C)):m[C]=w}NT(m,g,r),o.push(m)}}return o}var zT=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function BT(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let r=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];r.push(l)}
return r}function IT(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let s=0;s<n;s++)if(r[s]!=t[s])return!1}}return!0}function HT(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let s=jt(1,cn((r-o+1)/t));for(let a=e[o],l=o+s;l<=
r;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var h0=["January","February","March","April","May","June",
"July","August","September","October","November","December"],g0=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function y0(e){return e.slice(0,3)}var WT=g0.map(y0),VT=h0.map(y0),qT={MMMM:h0,MMM:VT,WWWW:g0,WWW:WT};function Zs(e){
return(e<10?"0":"")+e}function UT(e){return(e<10?"00":e<100?"0":"")+e}var jT={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Zs(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Zs(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Zs(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Zs(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Zs(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>UT(e.getMilliseconds())};function Pd(e,t){t=t||qT;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?jT[r[1]]:r[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var KT=new Intl.DateTimeFormat().resolvedOptions().timeZone;function JT(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==KT?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var v0=e=>e%1==0,ql=[1,2,2.5,5],GT=na(10,-32,0,ql),b0=na(10,0,32,ql),ZT=b0.filter(v0),Nr=GT.concat(
b0),Ed=`
`,x0="{YYYY}",zv=Ed+x0,w0="{M}/{D}",Xs=Ed+w0,Bl=Xs+"/{YY}",k0="{aa}",YT="{h}:{mm}",Wi=YT+k0,Bv=Ed+Wi,Iv=":{ss}",Se=null;
function _0(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,s=r*30,a=r*365,u=(e==1?na(10,0,3,ql).filter(v0):na(10,-3,0,ql)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),d=[[a,x0,Se,Se,Se,Se,Se,Se,1],[r*28,"{MMM}",zv,Se,Se,Se,Se,Se,1],[r,w0,zv,Se,
Se,Se,Se,Se,1],[o,"{h}"+k0,Bl,Se,Xs,Se,Se,Se,1],[n,Wi,Bl,Se,Xs,Se,Se,Se,1],[t,Iv,Bl+" "+Wi,Se,Xs+" "+Wi,Se,Bv,Se,1],[e,Iv+
".{fff}",Bl+" "+Wi,Se,Xs+" "+Wi,Se,Bv,Se,1]];function p(m){return(y,g,x,w,C,P)=>{let S=[],k=C>=a,T=C>=s&&C<a,N=m(x),R=$e(
N*e,3),q=ad(N.getFullYear(),k?0:N.getMonth(),T||k?1:N.getDate()),J=$e(q*e,3);if(T||k){let re=T?C/s:0,G=k?C/a:0,$=R==J?R:
$e(ad(q.getFullYear()+G,q.getMonth()+re,1)*e,3),X=new Date(ht($/e)),z=X.getFullYear(),te=X.getMonth();for(let Y=0;$<=w;Y++){
let pe=ad(z+G*Y,te+re*Y,1),Z=pe-m($e(pe*e,3));$=$e((+pe+Z)*e,3),$<=w&&S.push($)}}else{let re=C>=r?r:C,G=cn(x)-cn(R),$=J+
G+Kl(R-J,re);S.push($);let X=m($),z=X.getHours()+X.getMinutes()/n+X.getSeconds()/o,te=C/o,Y=y.axes[g]._space,pe=P/Y;for(;$=
$e($+C,e==1?0:3),!($>w);)if(te>1){let Z=cn($e(z+te,6))%24,ve=m($).getHours()-Z;ve>1&&(ve=-1),$-=ve*o,z=(z+te)%24;let Te=S[S.
length-1];$e(($-Te)/C,3)*pe>=.7&&S.push($)}else S.push($)}return S}}return[u,d,p]}var[QT,XT,e2]=_0(1),[t2,n2,o2]=_0(.001);
na(2,-53,53,[1]);function Hv(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function Wv(e,t){
return(n,o,r,s,a)=>{let l=t.find(x=>a>=x[0])||t[t.length-1],u,d,p,m,y,g;return o.map(x=>{let w=e(x),C=w.getFullYear(),P=w.
getMonth(),S=w.getDate(),k=w.getHours(),T=w.getMinutes(),N=w.getSeconds(),R=C!=u&&l[2]||P!=d&&l[3]||S!=p&&l[4]||k!=m&&l[5]||
T!=y&&l[6]||N!=g&&l[7]||l[1];return u=C,d=P,p=S,m=k,y=T,g=N,R(w)})}}function r2(e,t){let n=Pd(t);return(o,r,s,a,l)=>r.map(
u=>n(e(u)))}function ad(e,t,n){return new Date(e,t,n)}function Vv(e,t){return t(e)}var i2="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function qv(e,t){return(n,o,r,s)=>s==null?wd:t(e(o))}function s2(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function a2(e,t){return e.series[t].fill(e,t)}var l2={show:!0,live:!0,isolate:!1,mount:PT,
markers:{show:!0,width:2,stroke:s2,fill:a2,dash:"solid"},idx:null,idxs:null,values:[]};function u2(e,t){let n=e.cursor.points,
o=Cn(),r=n.size(e,t);Be(o,Ys,r),Be(o,Qs,r);let s=r/-2;Be(o,"marginLeft",s),Be(o,"marginTop",s);let a=n.width(e,t,r);return a&&
Be(o,"borderWidth",a),o}function c2(e,t){let n=e.series[t].points;return n._fill||n._stroke}function d2(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function p2(e,t){return e.series[t].points.size}var ld=[0,0];function f2(e,t,n){return ld[0]=
t,ld[1]=n,ld}function Il(e,t,n,o=!0){return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function ud(e,t,n,o=!0){return r=>{
(!o||r.target==t)&&n(r)}}var m2={show:!0,x:!0,y:!0,lock:!1,move:f2,points:{one:!1,show:u2,size:p2,width:0,stroke:d2,fill:c2},
bind:{mousedown:Il,mouseup:Il,click:Il,dblclick:Il,mousemove:ud,mouseleave:ud,mouseenter:ud},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-
r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},C0={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Dd=ct({},C0,{filter:c0}),S0=ct({},Dd,{size:10}),T0=ct({},C0,{show:!1}),Md='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',P0="bold "+Md,E0=1.5,Uv={show:!0,scale:"x",stroke:xd,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:P0,side:2,grid:Dd,ticks:S0,border:T0,font:Md,lineGap:E0,rotate:0},h2="\
Value",g2="Time",jv={show:!0,scale:"x",auto:!1,sorted:1,min:Me,max:-Me,idxs:[]};function y2(e,t,n,o,r){return t.map(s=>s==
null?"":Sd(s))}function v2(e,t,n,o,r,s,a){let l=[],u=tr.get(r)||0;n=a?n:$e(Kl(n,r),u);for(let d=n;d<=o;d=$e(d+r,u))l.push(
Object.is(d,-0)?0:d);return l}function hd(e,t,n,o,r,s,a){let l=[],u=e.scales[e.axes[t].scale].log,d=u==10?ko:a0,p=cn(d(n));
r=qi(u,p),u==10&&(r=Nr[In(r,Nr)]);let m=n,y=r*u;u==10&&(y=Nr[In(y,Nr)]);do l.push(m),m=m+r,u==10&&!tr.has(m)&&(m=$e(m,tr.
get(r))),m>=y&&(r=m,y=r*u,u==10&&(y=Nr[In(y,Nr)]));while(m<=o);return l}function b2(e,t,n,o,r,s,a){let u=e.scales[e.axes[t].
scale].asinh,d=o>u?hd(e,t,jt(u,n),o,r):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?hd(e,t,jt(u,-o),-n,r):[u]).reverse().map(y=>-y).
concat(p,d)}var D0=/./,x2=/[12357]/,w2=/[125]/,Kv=/1/,gd=(e,t,n,o)=>e.map((r,s)=>t==4&&r==0||s%o==0&&n.test(r.toExponential()[r<
0?1:0])?r:null);function k2(e,t,n,o,r){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,d=s._space,p=u(10,a),m=u(9,a)-
p>=d?D0:u(7,a)-p>=d?x2:u(5,a)-p>=d?w2:Kv;if(m==Kv){let y=gt(u(1,a)-p);if(y<d)return gd(t.slice().reverse(),l.distr,m,Sn(
d/y)).reverse()}return gd(t,l.distr,m,1)}function _2(e,t,n,o,r){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,d=gt(u(
1,a)-u(2,a));return d<l?gd(t.slice().reverse(),3,D0,Sn(l/d)).reverse():t}function C2(e,t,n,o){return o==null?wd:t==null?
"":Sd(t)}var Jv={show:!0,scale:"y",stroke:xd,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:P0,side:3,
grid:Dd,ticks:S0,border:T0,font:Md,lineGap:E0,rotate:0};function S2(e,t){let n=3+(e||1)*2;return $e(n*t,3)}function T2(e,t){
let{scale:n,idxs:o}=e.series[0],r=e._data[0],s=e.valToPos(r[o[0]],n,!0),a=e.valToPos(r[o[1]],n,!0),l=gt(a-s),u=e.series[t],
d=l/(u.points.space*_e);return o[1]-o[0]<=d}var Gv={scale:null,auto:!0,sorted:0,min:Me,max:-Me},M0=(e,t,n,o,r)=>r,Zv={show:!0,
auto:!0,sorted:0,gaps:M0,alpha:1,facets:[ct({},Gv,{scale:"x"}),ct({},Gv,{scale:"y"})]},Yv={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:M0,alpha:1,points:{show:T2,filter:null},values:null,min:Me,max:-Me,idxs:[],path:null,clip:null};function P2(e,t,n,o,r){
return n/10}var $0={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},E2=ct({},$0,{time:!1,ori:1}),Qv={};
function A0(e,t){let n=Qv[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=
o)},pub(o,r,s,a,l,u,d){for(let p=0;p<n.plots.length;p++)n.plots[p]!=r&&n.plots[p].pub(o,r,s,a,l,u,d)}},e!=null&&(Qv[e]=n)),
n}var Ki=1,yd=2;function Ir(e,t,n){let o=e.mode,r=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],d=o==
2?s[1]:s[t],p=o==2?a[r.facets[0].scale]:a[e.series[0].scale],m=o==2?a[r.facets[1].scale]:a[r.scale],y=l.left,g=l.top,x=l.
width,w=l.height,C=e.valToPosH,P=e.valToPosV;return p.ori==0?n(r,u,d,p,m,C,P,y,g,x,w,Zl,Gi,Ql,R0,N0):n(r,u,d,p,m,P,C,g,y,
w,x,Yl,Zi,Ld,O0,F0)}function $d(e,t){let n=0,o=0,r=xe(e.bands,Td);for(let s=0;s<r.length;s++){let a=r[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function D2(e,t,n,o,r){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return r==-1?u.min:r==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function _o(e,t,n,o,r,s){
return Ir(e,t,(a,l,u,d,p,m,y,g,x,w,C)=>{let P=a.pxRound,S=d.dir*(d.ori==0?1:-1),k=d.ori==0?Gi:Zi,T,N;S==1?(T=n,N=o):(T=o,
N=n);let R=P(m(l[T],d,w,g)),q=P(y(u[T],p,C,x)),J=P(m(l[N],d,w,g)),re=P(y(s==1?p.max:p.min,p,C,x)),G=new Path2D(r);return k(
G,J,re),k(G,R,re),k(G,R,q),G})}function Gl(e,t,n,o,r,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Ql:Ld,u=n;for(let m=0;m<
e.length;m++){let y=e[m];if(y[1]>y[0]){let g=y[0]-u;g>0&&l(a,u,o,g,o+s),u=y[1]}}let d=n+r-u,p=10;d>0&&l(a,u,o-p/2,d,o+s+
p)}return a}function M2(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Ad(e,t,n,o,r,s,a){let l=[],u=e.
length;for(let d=r==1?n:o;d>=n&&d<=o;d+=r)if(t[d]===null){let m=d,y=d;if(r==1)for(;++d<=o&&t[d]===null;)y=d;else for(;--d>=
n&&t[d]===null;)y=d;let g=s(e[m]),x=y==m?g:s(e[y]),w=m-r;g=a<=0&&w>=0&&w<u?s(e[w]):g;let P=y+r;x=a>=0&&P>=0&&P<u?s(e[P]):
x,x>=g&&l.push([g,x])}return l}function Xv(e){return e==0?u0:e==1?ht:t=>Or(t,e)}function L0(e){let t=e==0?Zl:Yl,n=e==0?(r,s,a,l,u,d)=>{
r.arcTo(s,a,l,u,d)}:(r,s,a,l,u,d)=>{r.arcTo(a,s,u,l,d)},o=e==0?(r,s,a,l,u)=>{r.rect(s,a,l,u)}:(r,s,a,l,u)=>{r.rect(a,s,u,
l)};return(r,s,a,l,u,d=0,p=0)=>{d==0&&p==0?o(r,s,a,l,u):(d=Hn(d,l/2,u/2),p=Hn(p,l/2,u/2),t(r,s+d,a),n(r,s+l,a,s+l,a+u,d),
n(r,s+l,a+u,s,a+u,p),n(r,s,a+u,s,a,p),n(r,s,a,s+l,a,d),r.closePath())}}var Zl=(e,t,n)=>{e.moveTo(t,n)},Yl=(e,t,n)=>{e.moveTo(
n,t)},Gi=(e,t,n)=>{e.lineTo(t,n)},Zi=(e,t,n)=>{e.lineTo(n,t)},Ql=L0(0),Ld=L0(1),R0=(e,t,n,o,r,s)=>{e.arc(t,n,o,r,s)},O0=(e,t,n,o,r,s)=>{
e.arc(n,t,o,r,s)},N0=(e,t,n,o,r,s,a)=>{e.bezierCurveTo(t,n,o,r,s,a)},F0=(e,t,n,o,r,s,a)=>{e.bezierCurveTo(n,t,r,o,a,s)};
function z0(e){return(t,n,o,r,s)=>Ir(t,n,(a,l,u,d,p,m,y,g,x,w,C)=>{let{pxRound:P,points:S}=a,k,T;d.ori==0?(k=Zl,T=R0):(k=
Yl,T=O0);let N=$e(S.width*_e,3),R=(S.size-S.width)/2*_e,q=$e(R*2,3),J=new Path2D,re=new Path2D,{left:G,top:$,width:X,height:z}=t.
bbox;Ql(re,G-q,$-q,X+q*2,z+q*2);let te=Y=>{if(u[Y]!=null){let pe=P(m(l[Y],d,w,g)),Z=P(y(u[Y],p,C,x));k(J,pe+R,Z),T(J,pe,
Z,R,0,Hl*2)}};if(s)s.forEach(te);else for(let Y=o;Y<=r;Y++)te(Y);return{stroke:N>0?J:null,fill:J,clip:re,flags:Ki|yd}})}
function B0(e){return(t,n,o,r,s,a)=>{o!=r&&(s!=o&&a!=o&&e(t,n,o),s!=r&&a!=r&&e(t,n,r),e(t,n,a))}}var $2=B0(Gi),A2=B0(Zi);
function I0(e){let t=xe(e?.alignGaps,0);return(n,o,r,s)=>Ir(n,o,(a,l,u,d,p,m,y,g,x,w,C)=>{[r,s]=Ul(u,r,s);let P=a.pxRound,
S=z=>P(m(z,d,w,g)),k=z=>P(y(z,p,C,x)),T,N;d.ori==0?(T=Gi,N=$2):(T=Zi,N=A2);let R=d.dir*(d.ori==0?1:-1),q={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Ki},J=q.stroke,re=!1;if(s-r>=w*4){let z=U=>n.posToVal(U,d.key,!0),te=null,
Y=null,pe,Z,Kt,Ie=S(l[R==1?r:s]),ve=S(l[r]),Te=S(l[s]),le=z(R==1?ve+1:Te-1);for(let U=R==1?r:s;U>=r&&U<=s;U+=R){let dt=l[U],
He=(R==1?dt<le:dt>le)?Ie:S(dt),Ce=u[U];He==Ie?Ce!=null?(Z=Ce,te==null?(T(J,He,k(Z)),pe=te=Y=Z):Z<te?te=Z:Z>Y&&(Y=Z)):Ce===
null&&(re=!0):(te!=null&&N(J,Ie,k(te),k(Y),k(pe),k(Z)),Ce!=null?(Z=Ce,T(J,He,k(Z)),te=Y=pe=Z):(te=Y=null,Ce===null&&(re=
!0)),Ie=He,le=z(Ie+R))}te!=null&&te!=Y&&Kt!=Ie&&N(J,Ie,k(te),k(Y),k(pe),k(Z))}else for(let z=R==1?r:s;z>=r&&z<=s;z+=R){let te=u[z];
te===null?re=!0:te!=null&&T(J,S(l[z]),k(te))}let[$,X]=$d(n,o);if(a.fill!=null||$!=0){let z=q.fill=new Path2D(J),te=a.fillTo(
n,o,a.min,a.max,$),Y=k(te),pe=S(l[r]),Z=S(l[s]);R==-1&&([Z,pe]=[pe,Z]),T(z,Z,Y),T(z,pe,Y)}if(!a.spanGaps){let z=[];re&&z.
push(...Ad(l,u,r,s,R,S,t)),q.gaps=z=a.gaps(n,o,r,s,z),q.clip=Gl(z,d.ori,g,x,w,C)}return X!=0&&(q.band=X==2?[_o(n,o,r,s,J,
-1),_o(n,o,r,s,J,1)]:_o(n,o,r,s,J,X)),q})}function L2(e){let t=xe(e.align,1),n=xe(e.ascDesc,!1),o=xe(e.alignGaps,0),r=xe(
e.extend,!1);return(s,a,l,u)=>Ir(s,a,(d,p,m,y,g,x,w,C,P,S,k)=>{[l,u]=Ul(m,l,u);let T=d.pxRound,{left:N,width:R}=s.bbox,q=ve=>T(
x(ve,y,S,C)),J=ve=>T(w(ve,g,k,P)),re=y.ori==0?Gi:Zi,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ki},
$=G.stroke,X=y.dir*(y.ori==0?1:-1),z=J(m[X==1?l:u]),te=q(p[X==1?l:u]),Y=te,pe=te;r&&t==-1&&(pe=N,re($,pe,z)),re($,te,z);
for(let ve=X==1?l:u;ve>=l&&ve<=u;ve+=X){let Te=m[ve];if(Te==null)continue;let le=q(p[ve]),U=J(Te);t==1?re($,le,z):re($,Y,
U),re($,le,U),z=U,Y=le}let Z=Y;r&&t==1&&(Z=N+R,re($,Z,z));let[Kt,Ie]=$d(s,a);if(d.fill!=null||Kt!=0){let ve=G.fill=new Path2D(
$),Te=d.fillTo(s,a,d.min,d.max,Kt),le=J(Te);re(ve,Z,le),re(ve,pe,le)}if(!d.spanGaps){let ve=[];ve.push(...Ad(p,m,l,u,X,q,
o));let Te=d.width*_e/2,le=n||t==1?Te:-Te,U=n||t==-1?-Te:Te;ve.forEach(dt=>{dt[0]+=le,dt[1]+=U}),G.gaps=ve=d.gaps(s,a,l,
u,ve),G.clip=Gl(ve,y.ori,C,P,S,k)}return Ie!=0&&(G.band=Ie==2?[_o(s,a,l,u,$,-1),_o(s,a,l,u,$,1)]:_o(s,a,l,u,$,Ie)),G})}function e0(e,t,n,o,r,s,a=Me){
if(e.length>1){let l=null;for(let u=0,d=1/0;u<e.length;u++)if(t[u]!==void 0){if(l!=null){let p=gt(e[u]-e[l]);p<d&&(d=p,a=
gt(n(e[u],o,r,s)-n(e[l],o,r,s)))}l=u}}return a}function R2(e){e=e||ta;let t=xe(e.size,[.6,Me,1]),n=e.align||0,o=e.gap||0,
r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let s=de(r),a=1-t[0],l=xe(t[1],Me),u=xe(t[2],1),d=xe(e.disp,ta),p=xe(
e.each,g=>{}),{fill:m,stroke:y}=d;return(g,x,w,C)=>Ir(g,x,(P,S,k,T,N,R,q,J,re,G,$)=>{let X=P.pxRound,z=n,te=o*_e,Y=l*_e,
pe=u*_e,Z,Kt;T.ori==0?[Z,Kt]=s(g,x):[Kt,Z]=s(g,x);let Ie=T.dir*(T.ori==0?1:-1),ve=T.ori==0?Ql:Ld,Te=T.ori==0?p:(I,Le,pt,ti,ar,Gn,lr)=>{
p(I,Le,pt,ar,ti,lr,Gn)},le=xe(g.bands,Td).find(I=>I.series[0]==x),U=le!=null?le.dir:0,dt=P.fillTo(g,x,P.min,P.max,U),Ft=X(
q(dt,N,$,re)),He,Ce,Dn,en=G,qe=X(P.width*_e),Jn=!1,co=null,hn=null,Mo=null,Qr=null;m!=null&&(qe==0||y!=null)&&(Jn=!0,co=
m.values(g,x,w,C),hn=new Map,new Set(co).forEach(I=>{I!=null&&hn.set(I,new Path2D)}),qe>0&&(Mo=y.values(g,x,w,C),Qr=new Map,
new Set(Mo).forEach(I=>{I!=null&&Qr.set(I,new Path2D)})));let{x0:Xr,size:fs}=d;if(Xr!=null&&fs!=null){z=1,S=Xr.values(g,
x,w,C),Xr.unit==2&&(S=S.map(pt=>g.posToVal(J+pt*G,T.key,!0)));let I=fs.values(g,x,w,C);fs.unit==2?Ce=I[0]*G:Ce=R(I[0],T,
G,J)-R(0,T,G,J),en=e0(S,k,R,T,G,J,en),Dn=en-Ce+te}else en=e0(S,k,R,T,G,J,en),Dn=en*a+te,Ce=en-Dn;Dn<1&&(Dn=0),qe>=Ce/2&&
(qe=0),Dn<5&&(X=u0);let wa=Dn>0,ir=en-Dn-(wa?qe:0);Ce=X(md(ir,pe,Y)),He=(z==0?Ce/2:z==Ie?0:Ce)-z*Ie*((z==0?te/2:0)+(wa?qe/
2:0));let zt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ei=Jn?null:new Path2D,po=null;if(le!=null)po=
g.data[le.series[1]];else{let{y0:I,y1:Le}=d;I!=null&&Le!=null&&(k=Le.values(g,x,w,C),po=I.values(g,x,w,C))}let sr=Z*Ce,se=Kt*
Ce;for(let I=Ie==1?w:C;I>=w&&I<=C;I+=Ie){let Le=k[I];if(Le==null)continue;if(po!=null){let Jt=po[I]??0;if(Le-Jt==0)continue;
Ft=q(Jt,N,$,re)}let pt=T.distr!=2||d!=null?S[I]:I,ti=R(pt,T,G,J),ar=q(xe(Le,dt),N,$,re),Gn=X(ti-He),lr=X(jt(ar,Ft)),tn=X(
Hn(ar,Ft)),gn=lr-tn;if(Le!=null){let Jt=Le<0?se:sr,Mn=Le<0?sr:se;Jn?(qe>0&&Mo[I]!=null&&ve(Qr.get(Mo[I]),Gn,tn+cn(qe/2),
Ce,jt(0,gn-qe),Jt,Mn),co[I]!=null&&ve(hn.get(co[I]),Gn,tn+cn(qe/2),Ce,jt(0,gn-qe),Jt,Mn)):ve(ei,Gn,tn+cn(qe/2),Ce,jt(0,gn-
qe),Jt,Mn),Te(g,x,I,Gn-qe/2,tn,Ce+qe,gn)}}return qe>0?zt.stroke=Jn?Qr:ei:Jn||(zt._fill=P.width==0?P._fill:P._stroke??P._fill,
zt.width=0),zt.fill=Jn?hn:ei,zt})}function O2(e,t){let n=xe(t?.alignGaps,0);return(o,r,s,a)=>Ir(o,r,(l,u,d,p,m,y,g,x,w,C,P)=>{
[s,a]=Ul(d,s,a);let S=l.pxRound,k=Z=>S(y(Z,p,C,x)),T=Z=>S(g(Z,m,P,w)),N,R,q;p.ori==0?(N=Zl,q=Gi,R=N0):(N=Yl,q=Zi,R=F0);let J=p.
dir*(p.ori==0?1:-1),re=k(u[J==1?s:a]),G=re,$=[],X=[];for(let Z=J==1?s:a;Z>=s&&Z<=a;Z+=J)if(d[Z]!=null){let Ie=u[Z],ve=k(
Ie);$.push(G=ve),X.push(T(d[Z]))}let z={stroke:e($,X,N,q,R,S),fill:null,clip:null,band:null,gaps:null,flags:Ki},te=z.stroke,
[Y,pe]=$d(o,r);if(l.fill!=null||Y!=0){let Z=z.fill=new Path2D(te),Kt=l.fillTo(o,r,l.min,l.max,Y),Ie=T(Kt);q(Z,G,Ie),q(Z,
re,Ie)}if(!l.spanGaps){let Z=[];Z.push(...Ad(u,d,s,a,J,k,n)),z.gaps=Z=l.gaps(o,r,s,a,Z),z.clip=Gl(Z,p.ori,x,w,C,P)}return pe!=
0&&(z.band=pe==2?[_o(o,r,s,a,te,-1),_o(o,r,s,a,te,1)]:_o(o,r,s,a,te,pe)),z})}function N2(e){return O2(F2,e)}function F2(e,t,n,o,r,s){
let a=e.length;if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),d=Array(a-1),
p=Array(a-1),m=Array(a-1);for(let y=0;y<a-1;y++)p[y]=t[y+1]-t[y],m[y]=e[y+1]-e[y],d[y]=p[y]/m[y];u[0]=d[0];for(let y=1;y<
a-1;y++)d[y]===0||d[y-1]===0||d[y-1]>0!=d[y]>0?u[y]=0:(u[y]=3*(m[y-1]+m[y])/((2*m[y]+m[y-1])/d[y-1]+(m[y]+2*m[y-1])/d[y]),
isFinite(u[y])||(u[y]=0));u[a-1]=d[a-2];for(let y=0;y<a-1;y++)r(l,e[y]+m[y]/3,t[y]+u[y]*m[y]/3,e[y+1]-m[y]/3,t[y+1]-u[y+
1]*m[y]/3,e[y+1],t[y+1])}return l}var vd=new Set;function t0(){for(let e of vd)e.syncRect(!0)}Ji&&(zr(yT,Vi,t0),zr(vT,Vi,
t0,!0),zr(Wl,Vi,()=>{St.pxRatio=_e}));var z2=I0(),B2=z0();function n0(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((s,a)=>bd(s,a,t,n))}function I2(e,t){return e.map((n,o)=>o==0?{}:ct({},t,n))}function bd(e,t,n,o){
return ct({},t==0?n:o,e)}function H0(e,t,n){return t==null?Ui:[t,n]}var H2=H0;function W2(e,t,n){return t==null?Ui:Vl(t,
n,Cd,!0)}function W0(e,t,n,o){return t==null?Ui:jl(t,n,e.scales[o].log,!1)}var V2=W0;function V0(e,t,n,o){return t==null?
Ui:_d(t,n,e.scales[o].log,!1)}var q2=V0;function U2(e,t,n,o,r){let s=jt(Rv(e),Rv(t)),a=t-e,l=In(r/o*a,n);do{let u=n[l],d=o*
u/a;if(d>=r&&s+(u<5?tr.get(u):0)<=17)return[u,d]}while(++l<n.length);return[0,0]}function o0(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=ht((n=+r)*_e))+"px"),[e,t,n]}function j2(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=$e(t[2]*_e,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function St(e,t,n){let o={mode:xe(e.mode,1)},r=o.mode;function s(c,f,h,v){
let b=f.valToPct(c);return v+h*(f.dir==-1?1-b:b)}function a(c,f,h,v){let b=f.valToPct(c);return v+h*(f.dir==-1?b:1-b)}function l(c,f,h,v){
return f.ori==0?s(c,f,h,v):a(c,f,h,v)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let d=o.root=Cn(XS);if(e.id!=null&&
(d.id=e.id),un(d,e.class),e.title){let c=Cn(nT,d);c.textContent=e.title}let p=Bn("canvas"),m=o.ctx=p.getContext("2d"),y=Cn(
oT,d);zr("click",y,c=>{c.target===x&&(Oe!=pi||We!=fi)&&Et.click(o,c)},!0);let g=o.under=Cn(rT,y);y.appendChild(p);let x=o.
over=Cn(iT,y);e=ji(e);let w=+xe(e.pxAlign,1),C=Xv(w);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(o,e)||e)});let P=e.ms||
.001,S=o.series=r==1?n0(e.series||[],jv,Yv,!1):I2(e.series||[null],Zv),k=o.axes=n0(e.axes||[],Uv,Jv,!0),T=o.scales={},N=o.
bands=e.bands||[];N.forEach(c=>{c.fill=de(c.fill||null),c.dir=xe(c.dir,-1)});let R=r==2?S[1].facets[0].scale:S[0].scale,
q={axes:r_,series:Xk},J=(e.drawOrder||["axes","series"]).map(c=>q[c]);function re(c){let f=c.distr==3?h=>ko(h>0?h:c.clamp(
o,h,c.min,c.max,c.key)):c.distr==4?h=>sd(h,c.asinh):c.distr==100?h=>c.fwd(h):h=>h;return h=>{let v=f(h),{_min:b,_max:_}=c,
E=_-b;return(v-b)/E}}function G(c){let f=T[c];if(f==null){let h=(e.scales||ta)[c]||ta;if(h.from!=null){G(h.from);let v=ct(
{},T[h.from],h,{key:c});v.valToPct=re(v),T[c]=v}else{f=T[c]=ct({},c==R?$0:E2,h),f.key=c;let v=f.time,b=f.range,_=er(b);if((c!=
R||r==2&&!v)&&(_&&(b[0]==null||b[1]==null)&&(b={min:b[0]==null?$v:{mode:1,hard:b[0],soft:b[0]},max:b[1]==null?$v:{mode:1,
hard:b[1],soft:b[1]}},_=!1),!_&&Jl(b))){let E=b;b=(M,O,F)=>O==null?Ui:Vl(O,F,E)}f.range=de(b||(v?H2:c==R?f.distr==3?V2:f.
distr==4?q2:H0:f.distr==3?W0:f.distr==4?V0:W2)),f.auto=de(_?!1:f.auto),f.clamp=de(f.clamp||P2),f._min=f._max=null,f.valToPct=
re(f)}}}G("x"),G("y"),r==1&&S.forEach(c=>{G(c.scale)}),k.forEach(c=>{G(c.scale)});for(let c in e.scales)G(c);let $=T[R],
X=$.distr,z,te;$.ori==0?(un(d,eT),z=s,te=a):(un(d,tT),z=a,te=s);let Y={};for(let c in T){let f=T[c];(f.min!=null||f.max!=
null)&&(Y[c]={min:f.min,max:f.max},f.min=f.max=null)}let pe=e.tzDate||(c=>new Date(ht(c/P))),Z=e.fmtDate||Pd,Kt=P==1?e2(
pe):o2(pe),Ie=Wv(pe,Hv(P==1?XT:n2,Z)),ve=qv(pe,Vv(i2,Z)),Te=[],le=o.legend=ct({},l2,e.legend),U=o.cursor=ct({},m2,{drag:{
y:r==2}},e.cursor),dt=le.show,Ft=U.show,He=le.markers;le.idxs=Te,He.width=de(He.width),He.dash=de(He.dash),He.stroke=de(
He.stroke),He.fill=de(He.fill);let Ce,Dn,en,qe=[],Jn=[],co,hn=!1,Mo={};if(le.live){let c=S[1]?S[1].values:null;hn=c!=null,
co=hn?c(o,1,0):{_:0};for(let f in co)Mo[f]=wd}if(dt)if(Ce=Bn("table",dT,d),en=Bn("tbody",null,Ce),le.mount(o,Ce),hn){Dn=
Bn("thead",null,Ce,en);let c=Bn("tr",null,Dn);Bn("th",null,c);for(var Qr in co)Bn("th",vv,c).textContent=Qr}else un(Ce,fT),
le.live&&un(Ce,pT);let Xr={show:!0},fs={show:!1};function wa(c,f){if(f==0&&(hn||!le.live||r==2))return Ui;let h=[],v=Bn(
"tr",mT,en,en.childNodes[f]);un(v,c.class),c.show||un(v,Fr);let b=Bn("th",null,v);if(He.show){let M=Cn(hT,b);if(f>0){let O=He.
width(o,f);O&&(M.style.border=O+"px "+He.dash(o,f)+" "+He.stroke(o,f)),M.style.background=He.fill(o,f)}}let _=Cn(vv,b);c.
label instanceof HTMLElement?_.appendChild(c.label):_.textContent=c.label,f>0&&(He.show||(_.style.color=c.width>0?He.stroke(
o,f):He.fill(o,f)),zt("click",b,M=>{if(U._lock)return;cr(M);let O=S.indexOf(c);if((M.ctrlKey||M.metaKey)!=le.isolate){let F=S.
some((B,H)=>H>0&&H!=O&&B.show);S.forEach((B,H)=>{H>0&&Yn(H,F?H==O?Xr:fs:Xr,!0,ot.setSeries)})}else Yn(O,{show:!c.show},!0,
ot.setSeries)},!1),oi&&zt(kv,b,M=>{U._lock||(cr(M),Yn(S.indexOf(c),hi,!0,ot.setSeries))},!1));for(var E in co){let M=Bn(
"td",gT,v);M.textContent="--",h.push(M)}return[v,h]}let ir=new Map;function zt(c,f,h,v=!0){let b=ir.get(f)||{},_=U.bind[c](
o,f,h,v);_&&(zr(c,f,b[c]=_),ir.set(f,b))}function ei(c,f,h){let v=ir.get(f)||{};for(let b in v)(c==null||b==c)&&(fd(b,f,
v[b]),delete v[b]);c==null&&ir.delete(f)}let po=0,sr=0,se=0,I=0,Le=0,pt=0,ti=Le,ar=pt,Gn=se,lr=I,tn=0,gn=0,Jt=0,Mn=0;o.bbox=
{};let Su=!1,ka=!1,ni=!1,ur=!1,_a=!1,yn=!1;function Tu(c,f,h){(h||c!=o.width||f!=o.height)&&Rp(c,f),li(!1),ni=!0,ka=!0,ui()}
function Rp(c,f){o.width=po=se=c,o.height=sr=I=f,Le=pt=0,jk(),Kk();let h=o.bbox;tn=h.left=Or(Le*_e,.5),gn=h.top=Or(pt*_e,
.5),Jt=h.width=Or(se*_e,.5),Mn=h.height=Or(I*_e,.5)}let Vk=3;function qk(){let c=!1,f=0;for(;!c;){f++;let h=n_(f),v=o_(f);
c=f==Vk||h&&v,c||(Rp(o.width,o.height),ka=!0)}}function Uk({width:c,height:f}){Tu(c,f)}o.setSize=Uk;function jk(){let c=!1,
f=!1,h=!1,v=!1;k.forEach((b,_)=>{if(b.show&&b._show){let{side:E,_size:M}=b,O=E%2,F=b.label!=null?b.labelSize:0,B=M+F;B>0&&
(O?(se-=B,E==3?(Le+=B,v=!0):h=!0):(I-=B,E==0?(pt+=B,c=!0):f=!0))}}),dr[0]=c,dr[1]=h,dr[2]=f,dr[3]=v,se-=$o[1]+$o[3],Le+=
$o[3],I-=$o[2]+$o[0],pt+=$o[0]}function Kk(){let c=Le+se,f=pt+I,h=Le,v=pt;function b(_,E){switch(_){case 1:return c+=E,c-
E;case 2:return f+=E,f-E;case 3:return h-=E,h+E;case 0:return v-=E,v+E}}k.forEach((_,E)=>{if(_.show&&_._show){let M=_.side;
_._pos=b(M,_._size),_.label!=null&&(_._lpos=b(M,_.labelSize))}})}if(U.dataIdx==null){let c=U.hover,f=c.skip=new Set(c.skip??
[]);f.add(void 0);let h=c.prox=de(c.prox),v=c.bias??=0;U.dataIdx=(b,_,E,M)=>{if(_==0)return E;let O=E,F=h(b,_,E,M)??Me,B=F>=
0&&F<Me,H=$.ori==0?se:I,ne=U.left,we=t[0],be=t[_];if(f.has(be[E])){O=null;let ue=null,ee=null,j;if(v==0||v==-1)for(j=E;ue==
null&&j-- >0;)f.has(be[j])||(ue=j);if(v==0||v==1)for(j=E;ee==null&&j++<be.length;)f.has(be[j])||(ee=j);if(ue!=null||ee!=
null)if(B){let Fe=ue==null?-1/0:z(we[ue],$,H,0),Ke=ee==null?1/0:z(we[ee],$,H,0),kt=ne-Fe,Pe=Ke-ne;kt<=Pe?kt<=F&&(O=ue):Pe<=
F&&(O=ee)}else O=ee==null?ue:ue==null?ee:E-ue<=ee-E?ue:ee}else B&&gt(ne-z(we[E],$,H,0))>F&&(O=null);return O}}let cr=c=>{
U.event=c};U.idxs=Te,U._lock=!1;let At=U.points;At.show=de(At.show),At.size=de(At.size),At.stroke=de(At.stroke),At.width=
de(At.width),At.fill=de(At.fill);let Zn=o.focus=ct({},e.focus||{alpha:.3},U.focus),oi=Zn.prox>=0,ri=oi&&At.one,vn=[],ii=[],
si=[];function Op(c,f){let h=At.show(o,f);if(h instanceof HTMLElement)return un(h,cT),un(h,c.class),oo(h,-10,-10,se,I),x.
insertBefore(h,vn[f]),h}function Np(c,f){if(r==1||f>0){let h=r==1&&T[c.scale].time,v=c.value;c.value=h?Fv(v)?qv(pe,Vv(v,
Z)):v||ve:v||C2,c.label=c.label||(h?g2:h2)}if(ri||f>0){c.width=c.width==null?1:c.width,c.paths=c.paths||z2||ET,c.fillTo=
de(c.fillTo||D2),c.pxAlign=+xe(c.pxAlign,w),c.pxRound=Xv(c.pxAlign),c.stroke=de(c.stroke||null),c.fill=de(c.fill||null),
c._stroke=c._fill=c._paths=c._focus=null;let h=S2(jt(1,c.width),1),v=c.points=ct({},{size:h,width:jt(1,h*.2),stroke:c.stroke,
space:h*2,paths:B2,_stroke:null,_fill:null},c.points);v.show=de(v.show),v.filter=de(v.filter),v.fill=de(v.fill),v.stroke=
de(v.stroke),v.paths=de(v.paths),v.pxAlign=c.pxAlign}if(dt){let h=wa(c,f);qe.splice(f,0,h[0]),Jn.splice(f,0,h[1]),le.values.
push(null)}if(Ft){Te.splice(f,0,null);let h=null;ri?f==0&&(h=Op(c,f)):f>0&&(h=Op(c,f)),vn.splice(f,0,h),ii.splice(f,0,0),
si.splice(f,0,0)}wt("addSeries",f)}function Jk(c,f){f=f??S.length,c=r==1?bd(c,f,jv,Yv):bd(c,f,{},Zv),S.splice(f,0,c),Np(
S[f],f)}o.addSeries=Jk;function Gk(c){if(S.splice(c,1),dt){le.values.splice(c,1),Jn.splice(c,1);let f=qe.splice(c,1)[0];
ei(null,f.firstChild),f.remove()}Ft&&(Te.splice(c,1),vn.splice(c,1)[0].remove(),ii.splice(c,1),si.splice(c,1)),wt("delSe\
ries",c)}o.delSeries=Gk;let dr=[!1,!1,!1,!1];function Zk(c,f){if(c._show=c.show,c.show){let h=c.side%2,v=T[c.scale];v==null&&
(c.scale=h?S[1].scale:R,v=T[c.scale]);let b=v.time;c.size=de(c.size),c.space=de(c.space),c.rotate=de(c.rotate),er(c.incrs)&&
c.incrs.forEach(E=>{!tr.has(E)&&tr.set(E,p0(E))}),c.incrs=de(c.incrs||(v.distr==2?ZT:b?P==1?QT:t2:Nr)),c.splits=de(c.splits||
(b&&v.distr==1?Kt:v.distr==3?hd:v.distr==4?b2:v2)),c.stroke=de(c.stroke),c.grid.stroke=de(c.grid.stroke),c.ticks.stroke=
de(c.ticks.stroke),c.border.stroke=de(c.border.stroke);let _=c.values;c.values=er(_)&&!er(_[0])?de(_):b?er(_)?Wv(pe,Hv(_,
Z)):Fv(_)?r2(pe,_):_||Ie:_||y2,c.filter=de(c.filter||(v.distr>=3&&v.log==10?k2:v.distr==3&&v.log==2?_2:c0)),c.font=o0(c.
font),c.labelFont=o0(c.labelFont),c._size=c.size(o,null,f,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,
c._size>0&&(dr[f]=!0,c._el=Cn(sT,y))}}function ms(c,f,h,v){let[b,_,E,M]=h,O=f%2,F=0;return O==0&&(M||_)&&(F=f==0&&!b||f==
2&&!E?ht(Uv.size/3):0),O==1&&(b||E)&&(F=f==1&&!_||f==3&&!M?ht(Jv.size/2):0),F}let Fp=o.padding=(e.padding||[ms,ms,ms,ms]).
map(c=>de(xe(c,ms))),$o=o._padding=Fp.map((c,f)=>c(o,f,dr,0)),Pt,yt=null,vt=null,Ca=r==1?S[0].idxs:null,$n=null,hs=!1;function zp(c,f){
if(t=c??[],o.data=o._data=t,r==2){Pt=0;for(let h=1;h<S.length;h++)Pt+=t[h][0].length}else{t.length==0&&(o.data=o._data=t=
[[]]),$n=t[0],Pt=$n.length;let h=t;if(X==2){h=t.slice();let v=h[0]=Array(Pt);for(let b=0;b<Pt;b++)v[b]=b}o._data=t=h}if(li(
!0),wt("setData"),X==2&&(ni=!0),f!==!1){let h=$;h.auto(o,hs)?Pu():Lo(R,h.min,h.max),ur=ur||U.left>=0,yn=!0,ui()}}o.setData=
zp;function Pu(){hs=!0;let c,f;r==1&&(Pt>0?(yt=Ca[0]=0,vt=Ca[1]=Pt-1,c=t[0][yt],f=t[0][vt],X==2?(c=yt,f=vt):c==f&&(X==3?
[c,f]=jl(c,c,$.log,!1):X==4?[c,f]=_d(c,c,$.log,!1):$.time?f=c+ht(86400/P):[c,f]=Vl(c,f,Cd,!0))):(yt=Ca[0]=c=null,vt=Ca[1]=
f=null)),Lo(R,c,f)}let Sa,ai,Eu,Du,Mu,$u,Au,Lu,Ru,Gt;function Bp(c,f,h,v,b,_){c??=xv,h??=Td,v??="butt",b??=xv,_??="round",
c!=Sa&&(m.strokeStyle=Sa=c),b!=ai&&(m.fillStyle=ai=b),f!=Eu&&(m.lineWidth=Eu=f),_!=Mu&&(m.lineJoin=Mu=_),v!=$u&&(m.lineCap=
$u=v),h!=Du&&m.setLineDash(Du=h)}function Ip(c,f,h,v){f!=ai&&(m.fillStyle=ai=f),c!=Au&&(m.font=Au=c),h!=Lu&&(m.textAlign=
Lu=h),v!=Ru&&(m.textBaseline=Ru=v)}function Ou(c,f,h,v,b=0){if(v.length>0&&c.auto(o,hs)&&(f==null||f.min==null)){let _=xe(
yt,0),E=xe(vt,v.length-1),M=h.min==null?kT(v,_,E,b,c.distr==3):[h.min,h.max];c.min=Hn(c.min,h.min=M[0]),c.max=jt(c.max,h.
max=M[1])}}let Hp={min:null,max:null};function Yk(){for(let v in T){let b=T[v];Y[v]==null&&(b.min==null||Y[R]!=null&&b.auto(
o,hs))&&(Y[v]=Hp)}for(let v in T){let b=T[v];Y[v]==null&&b.from!=null&&Y[b.from]!=null&&(Y[v]=Hp)}Y[R]!=null&&li(!0);let c={};
for(let v in Y){let b=Y[v];if(b!=null){let _=c[v]=ji(T[v],$T);if(b.min!=null)ct(_,b);else if(v!=R||r==2)if(Pt==0&&_.from==
null){let E=_.range(o,null,null,v);_.min=E[0],_.max=E[1]}else _.min=Me,_.max=-Me}}if(Pt>0){S.forEach((v,b)=>{if(r==1){let _=v.
scale,E=Y[_];if(E==null)return;let M=c[_];if(b==0){let O=M.range(o,M.min,M.max,_);M.min=O[0],M.max=O[1],yt=In(M.min,t[0]),
vt=In(M.max,t[0]),vt-yt>1&&(t[0][yt]<M.min&&yt++,t[0][vt]>M.max&&vt--),v.min=$n[yt],v.max=$n[vt]}else v.show&&v.auto&&Ou(
M,E,v,t[b],v.sorted);v.idxs[0]=yt,v.idxs[1]=vt}else if(b>0&&v.show&&v.auto){let[_,E]=v.facets,M=_.scale,O=E.scale,[F,B]=t[b],
H=c[M],ne=c[O];H!=null&&Ou(H,Y[M],_,F,_.sorted),ne!=null&&Ou(ne,Y[O],E,B,E.sorted),v.min=E.min,v.max=E.max}});for(let v in c){
let b=c[v],_=Y[v];if(b.from==null&&(_==null||_.min==null)){let E=b.range(o,b.min==Me?null:b.min,b.max==-Me?null:b.max,v);
b.min=E[0],b.max=E[1]}}}for(let v in c){let b=c[v];if(b.from!=null){let _=c[b.from];if(_.min==null)b.min=b.max=null;else{
let E=b.range(o,_.min,_.max,v);b.min=E[0],b.max=E[1]}}}let f={},h=!1;for(let v in c){let b=c[v],_=T[v];if(_.min!=b.min||
_.max!=b.max){_.min=b.min,_.max=b.max;let E=_.distr;_._min=E==3?ko(_.min):E==4?sd(_.min,_.asinh):E==100?_.fwd(_.min):_.min,
_._max=E==3?ko(_.max):E==4?sd(_.max,_.asinh):E==100?_.fwd(_.max):_.max,f[v]=h=!0}}if(h){S.forEach((v,b)=>{r==2?b>0&&f.y&&
(v._paths=null):f[v.scale]&&(v._paths=null)});for(let v in f)ni=!0,wt("setScale",v);Ft&&U.left>=0&&(ur=yn=!0)}for(let v in Y)
Y[v]=null}function Qk(c){let f=md(yt-1,0,Pt-1),h=md(vt+1,0,Pt-1);for(;c[f]==null&&f>0;)f--;for(;c[h]==null&&h<Pt-1;)h++;
return[f,h]}function Xk(){if(Pt>0){let c=S.some(f=>f._focus)&&Gt!=Zn.alpha;c&&(m.globalAlpha=Gt=Zn.alpha),S.forEach((f,h)=>{
if(h>0&&f.show&&(Wp(h,!1),Wp(h,!0),f._paths==null)){let v=Gt;Gt!=f.alpha&&(m.globalAlpha=Gt=f.alpha);let b=r==2?[0,t[h][0].
length-1]:Qk(t[h]);f._paths=f.paths(o,h,b[0],b[1]),Gt!=v&&(m.globalAlpha=Gt=v)}}),S.forEach((f,h)=>{if(h>0&&f.show){let v=Gt;
Gt!=f.alpha&&(m.globalAlpha=Gt=f.alpha),f._paths!=null&&Vp(h,!1);{let b=f._paths!=null?f._paths.gaps:null,_=f.points.show(
o,h,yt,vt,b),E=f.points.filter(o,h,_,b);(_||E)&&(f.points._paths=f.points.paths(o,h,yt,vt,E),Vp(h,!0))}Gt!=v&&(m.globalAlpha=
Gt=v),wt("drawSeries",h)}}),c&&(m.globalAlpha=Gt=1)}}function Wp(c,f){let h=f?S[c].points:S[c];h._stroke=h.stroke(o,c),h.
_fill=h.fill(o,c)}function Vp(c,f){let h=f?S[c].points:S[c],{stroke:v,fill:b,clip:_,flags:E,_stroke:M=h._stroke,_fill:O=h.
_fill,_width:F=h.width}=h._paths;F=$e(F*_e,3);let B=null,H=F%2/2;f&&O==null&&(O=F>0?"#fff":M);let ne=h.pxAlign==1&&H>0;if(ne&&
m.translate(H,H),!f){let we=tn-F/2,be=gn-F/2,ue=Jt+F,ee=Mn+F;B=new Path2D,B.rect(we,be,ue,ee)}f?Nu(M,F,h.dash,h.cap,O,v,
b,E,_):e_(c,M,F,h.dash,h.cap,O,v,b,E,B,_),ne&&m.translate(-H,-H)}function e_(c,f,h,v,b,_,E,M,O,F,B){let H=!1;O!=0&&N.forEach(
(ne,we)=>{if(ne.series[0]==c){let be=S[ne.series[1]],ue=t[ne.series[1]],ee=(be._paths||ta).band;er(ee)&&(ee=ne.dir==1?ee[0]:
ee[1]);let j,Fe=null;be.show&&ee&&CT(ue,yt,vt)?(Fe=ne.fill(o,we)||_,j=be._paths.clip):ee=null,Nu(f,h,v,b,Fe,E,M,O,F,B,j,
ee),H=!0}}),H||Nu(f,h,v,b,_,E,M,O,F,B)}let qp=Ki|yd;function Nu(c,f,h,v,b,_,E,M,O,F,B,H){Bp(c,f,h,v,b),(O||F||H)&&(m.save(),
O&&m.clip(O),F&&m.clip(F)),H?(M&qp)==qp?(m.clip(H),B&&m.clip(B),Pa(b,E),Ta(c,_,f)):M&yd?(Pa(b,E),m.clip(H),Ta(c,_,f)):M&
Ki&&(m.save(),m.clip(H),B&&m.clip(B),Pa(b,E),m.restore(),Ta(c,_,f)):(Pa(b,E),Ta(c,_,f)),(O||F||H)&&m.restore()}function Ta(c,f,h){
h>0&&(f instanceof Map?f.forEach((v,b)=>{m.strokeStyle=Sa=b,m.stroke(v)}):f!=null&&c&&m.stroke(f))}function Pa(c,f){f instanceof
Map?f.forEach((h,v)=>{m.fillStyle=ai=v,m.fill(h)}):f!=null&&c&&m.fill(f)}function t_(c,f,h,v){let b=k[c],_;if(v<=0)_=[0,
0];else{let E=b._space=b.space(o,c,f,h,v),M=b._incrs=b.incrs(o,c,f,h,v,E);_=U2(f,h,M,v,E)}return b._found=_}function Fu(c,f,h,v,b,_,E,M,O,F){
let B=E%2/2;w==1&&m.translate(B,B),Bp(M,E,O,F,M),m.beginPath();let H,ne,we,be,ue=b+(v==0||v==3?-_:_);h==0?(ne=b,be=ue):(H=
b,we=ue);for(let ee=0;ee<c.length;ee++)f[ee]!=null&&(h==0?H=we=c[ee]:ne=be=c[ee],m.moveTo(H,ne),m.lineTo(we,be));m.stroke(),
w==1&&m.translate(-B,-B)}function n_(c){let f=!0;return k.forEach((h,v)=>{if(!h.show)return;let b=T[h.scale];if(b.min==null){
h._show&&(f=!1,h._show=!1,li(!1));return}else h._show||(f=!1,h._show=!0,li(!1));let _=h.side,E=_%2,{min:M,max:O}=b,[F,B]=t_(
v,M,O,E==0?se:I);if(B==0)return;let H=b.distr==2,ne=h._splits=h.splits(o,v,M,O,F,B,H),we=b.distr==2?ne.map(j=>$n[j]):ne,
be=b.distr==2?$n[ne[1]]-$n[ne[0]]:F,ue=h._values=h.values(o,h.filter(o,we,v,B,be),v,B,be);h._rotate=_==2?h.rotate(o,ue,v,
B):0;let ee=h._size;h._size=Sn(h.size(o,ue,v,c)),ee!=null&&h._size!=ee&&(f=!1)}),f}function o_(c){let f=!0;return Fp.forEach(
(h,v)=>{let b=h(o,v,dr,c);b!=$o[v]&&(f=!1),$o[v]=b}),f}function r_(){for(let c=0;c<k.length;c++){let f=k[c];if(!f.show||
!f._show)continue;let h=f.side,v=h%2,b,_,E=f.stroke(o,c),M=h==0||h==3?-1:1,[O,F]=f._found;if(f.label!=null){let It=f.labelGap*
M,rn=ht((f._lpos+It)*_e);Ip(f.labelFont[0],E,"center",h==2?"top":bv),m.save(),v==1?(b=_=0,m.translate(rn,ht(gn+Mn/2)),m.
rotate((h==3?-Hl:Hl)/2)):(b=ht(tn+Jt/2),_=rn);let mr=l0(f.label)?f.label(o,c,O,F):f.label;m.fillText(mr,b,_),m.restore()}
if(F==0)continue;let B=T[f.scale],H=v==0?Jt:Mn,ne=v==0?tn:gn,we=f._splits,be=B.distr==2?we.map(It=>$n[It]):we,ue=B.distr==
2?$n[we[1]]-$n[we[0]]:O,ee=f.ticks,j=f.border,Fe=ee.show?ee.size:0,Ke=ht(Fe*_e),kt=ht((f.alignTo==2?f._size-Fe-f.gap:f.gap)*
_e),Pe=f._rotate*-Hl/180,Je=C(f._pos*_e),nn=(Ke+kt)*M,Bt=Je+nn;_=v==0?Bt:0,b=v==1?Bt:0;let bn=f.font[0],An=f.align==1?Hi:
f.align==2?od:Pe>0?Hi:Pe<0?od:v==0?"center":h==3?od:Hi,Xn=Pe||v==1?"middle":h==2?"top":bv;Ip(bn,E,An,Xn);let on=f.font[1]*
f.lineGap,xn=we.map(It=>C(l(It,B,H,ne))),Ln=f._values;for(let It=0;It<Ln.length;It++){let rn=Ln[It];if(rn!=null){v==0?b=
xn[It]:_=xn[It],rn=""+rn;let mr=rn.indexOf(`
`)==-1?[rn]:rn.split(/\n/gm);for(let Ht=0;Ht<mr.length;Ht++){let cf=mr[Ht];Pe?(m.save(),m.translate(b,_+Ht*on),m.rotate(
Pe),m.fillText(cf,0,0),m.restore()):m.fillText(cf,b,_+Ht*on)}}}ee.show&&Fu(xn,ee.filter(o,be,c,F,ue),v,h,Je,Ke,$e(ee.width*
_e,3),ee.stroke(o,c),ee.dash,ee.cap);let eo=f.grid;eo.show&&Fu(xn,eo.filter(o,be,c,F,ue),v,v==0?2:1,v==0?gn:tn,v==0?Mn:Jt,
$e(eo.width*_e,3),eo.stroke(o,c),eo.dash,eo.cap),j.show&&Fu([Je],[1],v==0?1:0,v==0?1:2,v==1?gn:tn,v==1?Mn:Jt,$e(j.width*
_e,3),j.stroke(o,c),j.dash,j.cap)}wt("drawAxes")}function li(c){S.forEach((f,h)=>{h>0&&(f._paths=null,c&&(r==1?(f.min=null,
f.max=null):f.facets.forEach(v=>{v.min=null,v.max=null})))})}let Ea=!1,zu=!1,gs=[];function i_(){zu=!1;for(let c=0;c<gs.
length;c++)wt(...gs[c]);gs.length=0}function ui(){Ea||(zT(Up),Ea=!0)}function s_(c,f=!1){Ea=!0,zu=f,c(o),Up(),f&&gs.length>
0&&queueMicrotask(i_)}o.batch=s_;function Up(){if(Su&&(Yk(),Su=!1),ni&&(qk(),ni=!1),ka){if(Be(g,Hi,Le),Be(g,"top",pt),Be(
g,Ys,se),Be(g,Qs,I),Be(x,Hi,Le),Be(x,"top",pt),Be(x,Ys,se),Be(x,Qs,I),Be(y,Ys,po),Be(y,Qs,sr),p.width=ht(po*_e),p.height=
ht(sr*_e),k.forEach(({_el:c,_show:f,_size:h,_pos:v,side:b})=>{if(c!=null)if(f){let _=b===3||b===0?h:0,E=b%2==1;Be(c,E?"l\
eft":"top",v-_),Be(c,E?"width":"height",h),Be(c,E?"top":"left",E?pt:Le),Be(c,E?"height":"width",E?I:se),pd(c,Fr)}else un(
c,Fr)}),Sa=ai=Eu=Mu=$u=Au=Lu=Ru=Du=null,Gt=1,bs(!0),Le!=ti||pt!=ar||se!=Gn||I!=lr){li(!1);let c=se/Gn,f=I/lr;if(Ft&&!ur&&
U.left>=0){U.left*=c,U.top*=f,ci&&oo(ci,ht(U.left),0,se,I),di&&oo(di,0,ht(U.top),se,I);for(let h=0;h<vn.length;h++){let v=vn[h];
v!=null&&(ii[h]*=c,si[h]*=f,oo(v,Sn(ii[h]),Sn(si[h]),se,I))}}if(Ne.show&&!_a&&Ne.left>=0&&Ne.width>0){Ne.left*=c,Ne.width*=
c,Ne.top*=f,Ne.height*=f;for(let h in qu)Be(mi,h,Ne[h])}ti=Le,ar=pt,Gn=se,lr=I}wt("setSize"),ka=!1}po>0&&sr>0&&(m.clearRect(
0,0,p.width,p.height),wt("drawClear"),J.forEach(c=>c()),wt("draw")),Ne.show&&_a&&(Da(Ne),_a=!1),Ft&&ur&&(fr(null,!0,!1),
ur=!1),le.show&&le.live&&yn&&(Wu(),yn=!1),u||(u=!0,o.status=1,wt("ready")),hs=!1,Ea=!1}o.redraw=(c,f)=>{ni=f||!1,c!==!1?
Lo(R,$.min,$.max):ui()};function Bu(c,f){let h=T[c];if(h.from==null){if(Pt==0){let v=h.range(o,f.min,f.max,c);f.min=v[0],
f.max=v[1]}if(f.min>f.max){let v=f.min;f.min=f.max,f.max=v}if(Pt>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;c==
R&&h.distr==2&&Pt>0&&(f.min=In(f.min,t[0]),f.max=In(f.max,t[0]),f.min==f.max&&f.max++),Y[c]=f,Su=!0,ui()}}o.setScale=Bu;
let Iu,Hu,ci,di,jp,Kp,pi,fi,Jp,Gp,Oe,We,Ao=!1,Et=U.drag,bt=Et.x,xt=Et.y;Ft&&(U.x&&(Iu=Cn(lT,x)),U.y&&(Hu=Cn(uT,x)),$.ori==
0?(ci=Iu,di=Hu):(ci=Hu,di=Iu),Oe=U.left,We=U.top);let Ne=o.select=ct({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
mi=Ne.show?Cn(aT,Ne.over?x:g):null;function Da(c,f){if(Ne.show){for(let h in c)Ne[h]=c[h],h in qu&&Be(mi,h,c[h]);f!==!1&&
wt("setSelect")}}o.setSelect=Da;function a_(c){if(S[c].show)dt&&pd(qe[c],Fr);else if(dt&&un(qe[c],Fr),Ft){let h=ri?vn[0]:
vn[c];h!=null&&oo(h,-10,-10,se,I)}}function Lo(c,f,h){Bu(c,{min:f,max:h})}function Yn(c,f,h,v){f.focus!=null&&p_(c),f.show!=
null&&S.forEach((b,_)=>{_>0&&(c==_||c==null)&&(b.show=f.show,a_(_),r==2?(Lo(b.facets[0].scale,null,null),Lo(b.facets[1].
scale,null,null)):Lo(b.scale,null,null),ui())}),h!==!1&&wt("setSeries",c,f),v&&xs("setSeries",o,c,f)}o.setSeries=Yn;function l_(c,f){
ct(N[c],f)}function u_(c,f){c.fill=de(c.fill||null),c.dir=xe(c.dir,-1),f=f??N.length,N.splice(f,0,c)}function c_(c){c==null?
N.length=0:N.splice(c,1)}o.addBand=u_,o.setBand=l_,o.delBand=c_;function d_(c,f){S[c].alpha=f,Ft&&vn[c]!=null&&(vn[c].style.
opacity=f),dt&&qe[c]&&(qe[c].style.opacity=f)}let fo,Ro,pr,hi={focus:!0};function p_(c){if(c!=pr){let f=c==null,h=Zn.alpha!=
1;S.forEach((v,b)=>{if(r==1||b>0){let _=f||b==0||b==c;v._focus=f?null:_,h&&d_(b,_?1:Zn.alpha)}}),pr=c,h&&ui()}}dt&&oi&&zt(
_v,Ce,c=>{U._lock||(cr(c),pr!=null&&Yn(null,hi,!0,ot.setSeries))});function Qn(c,f,h){let v=T[f];h&&(c=c/_e-(v.ori==1?pt:
Le));let b=se;v.ori==1&&(b=I,c=b-c),v.dir==-1&&(c=b-c);let _=v._min,E=v._max,M=c/b,O=_+(E-_)*M,F=v.distr;return F==3?qi(
10,O):F==4?TT(O,v.asinh):F==100?v.bwd(O):O}function f_(c,f){let h=Qn(c,R,f);return In(h,t[0],yt,vt)}o.valToIdx=c=>In(c,t[0]),
o.posToIdx=f_,o.posToVal=Qn,o.valToPos=(c,f,h)=>T[f].ori==0?s(c,T[f],h?Jt:se,h?tn:0):a(c,T[f],h?Mn:I,h?gn:0),o.setCursor=
(c,f,h)=>{Oe=c.left,We=c.top,fr(null,f,h)};function Zp(c,f){Be(mi,Hi,Ne.left=c),Be(mi,Ys,Ne.width=f)}function Yp(c,f){Be(
mi,"top",Ne.top=c),Be(mi,Qs,Ne.height=f)}let ys=$.ori==0?Zp:Yp,vs=$.ori==1?Zp:Yp;function m_(){if(dt&&le.live)for(let c=r==
2?1:0;c<S.length;c++){if(c==0&&hn)continue;let f=le.values[c],h=0;for(let v in f)Jn[c][h++].firstChild.nodeValue=f[v]}}function Wu(c,f){
if(c!=null&&(c.idxs?c.idxs.forEach((h,v)=>{Te[v]=h}):MT(c.idx)||Te.fill(c.idx),le.idx=Te[0]),dt&&le.live){for(let h=0;h<
S.length;h++)(h>0||r==1&&!hn)&&h_(h,Te[h]);m_()}yn=!1,f!==!1&&wt("setLegend")}o.setLegend=Wu;function h_(c,f){let h=S[c],
v=c==0&&X==2?$n:t[c],b;hn?b=h.values(o,c,f)??Mo:(b=h.value(o,f==null?null:v[f],c,f),b=b==null?Mo:{_:b}),le.values[c]=b}function fr(c,f,h){
Jp=Oe,Gp=We,[Oe,We]=U.move(o,Oe,We),U.left=Oe,U.top=We,Ft&&(ci&&oo(ci,ht(Oe),0,se,I),di&&oo(di,0,ht(We),se,I));let v,b=yt>
vt;fo=Me,Ro=null;let _=$.ori==0?se:I,E=$.ori==1?se:I;if(Oe<0||Pt==0||b){v=U.idx=null;for(let M=0;M<S.length;M++){let O=vn[M];
O!=null&&oo(O,-10,-10,se,I)}oi&&Yn(null,hi,!0,c==null&&ot.setSeries),le.live&&(Te.fill(v),yn=!0)}else{let M,O,F;r==1&&(M=
$.ori==0?Oe:We,O=Qn(M,R),v=U.idx=In(O,t[0],yt,vt),F=z(t[0][v],$,_,0));let B=-10,H=-10,ne=0,we=0,be=!0,ue="",ee="";for(let j=r==
2?1:0;j<S.length;j++){let Fe=S[j],Ke=Te[j],kt=Ke==null?null:r==1?t[j][Ke]:t[j][1][Ke],Pe=U.dataIdx(o,j,v,O),Je=Pe==null?
null:r==1?t[j][Pe]:t[j][1][Pe];if(yn=yn||Je!=kt||Pe!=Ke,Te[j]=Pe,j>0&&Fe.show){let nn=Pe==null?-10:Pe==v?F:z(r==1?t[0][Pe]:
t[j][0][Pe],$,_,0),Bt=Je==null?-10:te(Je,r==1?T[Fe.scale]:T[Fe.facets[1].scale],E,0);if(oi&&Je!=null){let bn=$.ori==1?Oe:
We,An=gt(Zn.dist(o,j,Pe,Bt,bn));if(An<fo){let Xn=Zn.bias;if(Xn!=0){let on=Qn(bn,Fe.scale),xn=Je>=0?1:-1,Ln=on>=0?1:-1;Ln==
xn&&(Ln==1?Xn==1?Je>=on:Je<=on:Xn==1?Je<=on:Je>=on)&&(fo=An,Ro=j)}else fo=An,Ro=j}}if(yn||ri){let bn,An;$.ori==0?(bn=nn,
An=Bt):(bn=Bt,An=nn);let Xn,on,xn,Ln,eo,It,rn=!0,mr=At.bbox;if(mr!=null){rn=!1;let Ht=mr(o,j);xn=Ht.left,Ln=Ht.top,Xn=Ht.
width,on=Ht.height}else xn=bn,Ln=An,Xn=on=At.size(o,j);if(It=At.fill(o,j),eo=At.stroke(o,j),ri)j==Ro&&fo<=Zn.prox&&(B=xn,
H=Ln,ne=Xn,we=on,be=rn,ue=It,ee=eo);else{let Ht=vn[j];Ht!=null&&(ii[j]=xn,si[j]=Ln,Mv(Ht,Xn,on,rn),Ev(Ht,It,eo),oo(Ht,Sn(
xn),Sn(Ln),se,I))}}}}if(ri){let j=Zn.prox,Fe=pr==null?fo<=j:fo>j||Ro!=pr;if(yn||Fe){let Ke=vn[0];Ke!=null&&(ii[0]=B,si[0]=
H,Mv(Ke,ne,we,be),Ev(Ke,ue,ee),oo(Ke,Sn(B),Sn(H),se,I))}}}if(Ne.show&&Ao)if(c!=null){let[M,O]=ot.scales,[F,B]=ot.match,[
H,ne]=c.cursor.sync.scales,we=c.cursor.drag;if(bt=we._x,xt=we._y,bt||xt){let{left:be,top:ue,width:ee,height:j}=c.select,
Fe=c.scales[H].ori,Ke=c.posToVal,kt,Pe,Je,nn,Bt,bn=M!=null&&F(M,H),An=O!=null&&B(O,ne);bn&&bt?(Fe==0?(kt=be,Pe=ee):(kt=ue,
Pe=j),Je=T[M],nn=z(Ke(kt,H),Je,_,0),Bt=z(Ke(kt+Pe,H),Je,_,0),ys(Hn(nn,Bt),gt(Bt-nn))):ys(0,_),An&&xt?(Fe==1?(kt=be,Pe=ee):
(kt=ue,Pe=j),Je=T[O],nn=te(Ke(kt,ne),Je,E,0),Bt=te(Ke(kt+Pe,ne),Je,E,0),vs(Hn(nn,Bt),gt(Bt-nn))):vs(0,E)}else Uu()}else{
let M=gt(Jp-jp),O=gt(Gp-Kp);if($.ori==1){let ne=M;M=O,O=ne}bt=Et.x&&M>=Et.dist,xt=Et.y&&O>=Et.dist;let F=Et.uni;F!=null?
bt&&xt&&(bt=M>=F,xt=O>=F,!bt&&!xt&&(O>M?xt=!0:bt=!0)):Et.x&&Et.y&&(bt||xt)&&(bt=xt=!0);let B,H;bt&&($.ori==0?(B=pi,H=Oe):
(B=fi,H=We),ys(Hn(B,H),gt(H-B)),xt||vs(0,E)),xt&&($.ori==1?(B=pi,H=Oe):(B=fi,H=We),vs(Hn(B,H),gt(H-B)),bt||ys(0,_)),!bt&&
!xt&&(ys(0,0),vs(0,0))}if(Et._x=bt,Et._y=xt,c==null){if(h){if(uf!=null){let[M,O]=ot.scales;ot.values[0]=M!=null?Qn($.ori==
0?Oe:We,M):null,ot.values[1]=O!=null?Qn($.ori==1?Oe:We,O):null}xs(rd,o,Oe,We,se,I,v)}if(oi){let M=h&&ot.setSeries,O=Zn.prox;
pr==null?fo<=O&&Yn(Ro,hi,!0,M):fo>O?Yn(null,hi,!0,M):Ro!=pr&&Yn(Ro,hi,!0,M)}}yn&&(le.idx=v,Wu()),f!==!1&&wt("setCursor")}
let Oo=null;Object.defineProperty(o,"rect",{get(){return Oo==null&&bs(!1),Oo}});function bs(c=!1){c?Oo=null:(Oo=x.getBoundingClientRect(),
wt("syncRect",Oo))}function Qp(c,f,h,v,b,_,E){U._lock||Ao&&c!=null&&c.movementX==0&&c.movementY==0||(Vu(c,f,h,v,b,_,E,!1,
c!=null),c!=null?fr(null,!0,!0):fr(f,!0,!1))}function Vu(c,f,h,v,b,_,E,M,O){if(Oo==null&&bs(!1),cr(c),c!=null)h=c.clientX-
Oo.left,v=c.clientY-Oo.top;else{if(h<0||v<0){Oe=-10,We=-10;return}let[F,B]=ot.scales,H=f.cursor.sync,[ne,we]=H.values,[be,
ue]=H.scales,[ee,j]=ot.match,Fe=f.axes[0].side%2==1,Ke=$.ori==0?se:I,kt=$.ori==1?se:I,Pe=Fe?_:b,Je=Fe?b:_,nn=Fe?v:h,Bt=Fe?
h:v;if(be!=null?h=ee(F,be)?l(ne,T[F],Ke,0):-10:h=Ke*(nn/Pe),ue!=null?v=j(B,ue)?l(we,T[B],kt,0):-10:v=kt*(Bt/Je),$.ori==1){
let bn=h;h=v,v=bn}}O&&(f==null||f.cursor.event.type==rd)&&((h<=1||h>=se-1)&&(h=Or(h,se)),(v<=1||v>=I-1)&&(v=Or(v,I))),M?
(jp=h,Kp=v,[pi,fi]=U.move(o,h,v)):(Oe=h,We=v)}let qu={width:0,height:0,left:0,top:0};function Uu(){Da(qu,!1)}let Xp,ef,tf,
nf;function of(c,f,h,v,b,_,E){Ao=!0,bt=xt=Et._x=Et._y=!1,Vu(c,f,h,v,b,_,E,!0,!1),c!=null&&(zt(id,cd,rf,!1),xs(wv,o,pi,fi,
se,I,null));let{left:M,top:O,width:F,height:B}=Ne;Xp=M,ef=O,tf=F,nf=B}function rf(c,f,h,v,b,_,E){Ao=Et._x=Et._y=!1,Vu(c,
f,h,v,b,_,E,!1,!0);let{left:M,top:O,width:F,height:B}=Ne,H=F>0||B>0,ne=Xp!=M||ef!=O||tf!=F||nf!=B;if(H&&ne&&Da(Ne),Et.setScale&&
H&&ne){let we=M,be=F,ue=O,ee=B;if($.ori==1&&(we=O,be=B,ue=M,ee=F),bt&&Lo(R,Qn(we,R),Qn(we+be,R)),xt)for(let j in T){let Fe=T[j];
j!=R&&Fe.from==null&&Fe.min!=Me&&Lo(j,Qn(ue+ee,j),Qn(ue,j))}Uu()}else U.lock&&(U._lock=!U._lock,fr(f,!0,c!=null));c!=null&&
(ei(id,cd),xs(id,o,Oe,We,se,I,null))}function g_(c,f,h,v,b,_,E){if(U._lock)return;cr(c);let M=Ao;if(Ao){let O=!0,F=!0,B=10,
H,ne;$.ori==0?(H=bt,ne=xt):(H=xt,ne=bt),H&&ne&&(O=Oe<=B||Oe>=se-B,F=We<=B||We>=I-B),H&&O&&(Oe=Oe<pi?0:se),ne&&F&&(We=We<
fi?0:I),fr(null,!0,!0),Ao=!1}Oe=-10,We=-10,Te.fill(null),fr(null,!0,!0),M&&(Ao=M)}function sf(c,f,h,v,b,_,E){U._lock||(cr(
c),Pu(),Uu(),c!=null&&xs(Cv,o,Oe,We,se,I,null))}function af(){k.forEach(j2),Tu(o.width,o.height,!0)}zr(Wl,Vi,af);let gi={};
gi.mousedown=of,gi.mousemove=Qp,gi.mouseup=rf,gi.dblclick=sf,gi.setSeries=(c,f,h,v)=>{let b=ot.match[2];h=b(o,f,h),h!=-1&&
Yn(h,v,!0,!1)},Ft&&(zt(wv,x,of),zt(rd,x,Qp),zt(kv,x,c=>{cr(c),bs(!1)}),zt(_v,x,g_),zt(Cv,x,sf),vd.add(o),o.syncRect=bs);
let Ma=o.hooks=e.hooks||{};function wt(c,f,h){zu?gs.push([c,f,h]):c in Ma&&Ma[c].forEach(v=>{v.call(null,o,f,h)})}(e.plugins||
[]).forEach(c=>{for(let f in c.hooks)Ma[f]=(Ma[f]||[]).concat(c.hooks[f])});let lf=(c,f,h)=>h,ot=ct({key:null,setSeries:!1,
filters:{pub:Ov,sub:Ov},scales:[R,S[1]?S[1].scale:null],match:[Nv,Nv,lf],values:[null,null]},U.sync);ot.match.length==2&&
ot.match.push(lf),U.sync=ot;let uf=ot.key,ju=A0(uf);function xs(c,f,h,v,b,_,E){ot.filters.pub(c,f,h,v,b,_,E)&&ju.pub(c,f,
h,v,b,_,E)}ju.sub(o);function y_(c,f,h,v,b,_,E){ot.filters.sub(c,f,h,v,b,_,E)&&gi[c](null,f,h,v,b,_,E)}o.pub=y_;function v_(){
ju.unsub(o),vd.delete(o),ir.clear(),fd(Wl,Vi,af),d.remove(),Ce?.remove(),wt("destroy")}o.destroy=v_;function Ku(){wt("in\
it",e,t),zp(t||e.data,!1),Y[R]?Bu(R,Y[R]):Pu(),_a=Ne.show&&(Ne.width>0||Ne.height>0),ur=yn=!0,Tu(e.width,e.height)}return S.
forEach(Np),k.forEach(Zk),n?n instanceof HTMLElement?(n.appendChild(d),Ku()):n(o,Ku):Ku(),o}St.assign=ct;St.fmtNum=Sd;St.
rangeNum=Vl;St.rangeLog=jl;St.rangeAsinh=_d;St.orient=Ir;St.pxRatio=_e;St.join=FT;St.fmtDate=Pd,St.tzDate=JT;St.sync=A0;
{St.addGap=M2,St.clipGaps=Gl;let e=St.paths={points:z0};e.linear=I0,e.stepped=L2,e.bars=R2,e.spline=N2}var q0="g";function Xl(e){let t=K(null),n=K(null),o=K(e);o.current=e;let r=`${e.series.map(({color:s,dashed:a,shown:l})=>`${s} ${a}\
 ${l}`).join()} ${e.zone} ${e.unit} ${e.height} ${uv.value}`;return Lt(()=>{if(!t.current)return;let s=new St(G2(o,t.current.
clientWidth),U0(o.current),t.current);n.current=s;let a=new ResizeObserver(()=>{let l=t.current?.clientWidth??0;l>0&&l!==
s.width&&s.setSize({width:l,height:o.current.height})});return a.observe(t.current),()=>{a.disconnect(),s.destroy(),n.current=
null}},[r]),W(()=>{n.current?.setData(U0(o.current))},[e.times,e.series]),W(()=>{let s=n.current,a=e.cursor===null?void 0:
e.times[e.cursor];!s||s.cursor.idx===e.cursor||s.setCursor(a===void 0?{left:-10,top:-10}:{left:s.valToPos(a,"x"),top:8},
!1)},[e.cursor]),i("div",{ref:t,class:q0})}function U0({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function G2(e,t){
let{series:n,zone:o,unit:r,height:s}=e.current;return{width:Math.max(t,64),height:s,padding:[8,24,0,0],legend:{show:!1},
tzDate:a=>St.tzDate(new Date(a*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(a,l,u)=>[
Math.min(0,l??0),u===null||u<=0?1:u*1.05]}},axes:[{...j0(),grid:{show:!1},size:28,space:72,values:(a,l,u,d,p)=>l.map(m=>Z2(
m,p,o))},{...j0(),size:56,values:(a,l)=>l.map(u=>_n(u,r))}],series:[{},...n.map(Y2)],hooks:{setCursor:[a=>{let{idx:l,left:u,
top:d}=a.cursor;e.current.onCursor(u===void 0||u<0?null:l??null,u??0,d??0)}],setSelect:[a=>{if(a.select.width<4)return;let l=a.
posToVal(a.select.left,"x"),u=a.posToVal(a.select.left+a.select.width,"x");a.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(l,u,a.cursor.event?.shiftKey??!1)}]}}}function Z2(e,t,n){let{month:o,day:r,hour:s,minute:a,second:l}=iy(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?fe(e*1e3,n,"year"):t>=27*86400?fe(e*1e3,n,"month"):t>=86400||s===
0&&a===0&&l===0?fe(e*1e3,n,"dayShort"):fe(e*1e3,n,t<60?"clockSecond":"clock")}function j0(){let e=Ii("--line");return{stroke:Ii(
"--muted"),font:`12px ${Ii("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function Y2({color:e,
dashed:t,shown:n,values:o}){let r=e===null?Ii("--other"):Ii(Fl(e)),s=t?[4,4]:e===null?[]:Nl(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...s.length>0?{dash:s}:{}}}var K0="Ji",J0="Ki",G0="Oi",Z0="Pi",Y0="Qi",Q0="Vi",X0="Wi",eb="Yi";var tb=50;function nb({answer:e,document:t,zone:n,onZoom:o}){let r=ze(()=>Al(e,t),[e]);return i("div",{class:K0,children:r.
measures.map(s=>i(X2,{answer:e,document:t,shape:r,measure:s,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[s].
name))})}function X2({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:s,height:a}){let l=ze(()=>ev(e,n,o),[e,n,o]),[
u,d]=D(new Set),[p,m]=D(null),y=e.columns[o].name,g=$r(y),x=n.keys.map(k=>e.columns[k].name).join(),w=l.series.slice(0,tb).
map(k=>({key:JSON.stringify(k.keys),keys:k.keys,total:k.total,last:k.values.at(-1)??null,color:Ol(x,k.keys)})),C=ze(()=>l.
series.slice(0,tb).map((k,T)=>({values:k.values,color:w[T].color,shown:!u.has(w[T].key)})),[l,u]),P=p===null?"":tP(l,p.at,
r,k=>_n(k,g)),S=k=>{let T=l.times.length-1,N={ArrowRight:(p?.at??-1)+1,ArrowLeft:(p?.at??T+1)-1,Home:0,End:T}[k.key];return N===
void 0||T<0?!1:(m({at:Math.max(0,Math.min(N,T)),left:-1}),!0)};return i(Rl,{title:Ee(y).text,summary:nP(l,y,x,k=>_n(k,g)),
announced:P,onKey:S,table:i(Ll,{answer:e,document:t,zone:r}),legend:x===""?null:i(yv,{rows:w,all:l.series.length,hidden:u,
onHidden:d,text:k=>_n(k,g)}),children:[i(Xl,{times:l.times,series:C,zone:r,unit:g,height:a,cursor:p?.at??null,onCursor:(k,T)=>m(
k===null?null:{at:k,left:T}),onDrag:(k,T)=>s(k,T)}),p!==null&&i(eP,{lines:l,rows:w,hidden:u,at:p.at,left:p.left,zone:r,text:k=>_n(
k,g)})]})}function eP({lines:e,rows:t,hidden:n,at:o,left:r,zone:s,text:a}){let l=e.times[o];if(l===void 0)return null;let d=t.
map((p,m)=>({row:p,value:e.series[m].values[o]??null})).filter(({row:p})=>!n.has(p.key)).sort((p,m)=>(m.value??-1/0)-(p.
value??-1/0)).slice(0,12);return i("div",{class:ce(J0,r>400&&G0),"aria-hidden":"true",children:[i("div",{class:Z0,children:[
js(l*1e3,Gs(e.times),s)," ",ry(s,l*1e3)]}),d.map(({row:p,value:m})=>i("div",{class:Y0,children:[i("span",{class:Q0,style:{
background:`var(--series-${p.color%7+1})`}}),i("span",{class:X0,children:p.keys.map(y=>Ee(y).text).join(", ")}),i("span",
{class:eb,children:m===null?"–":a(m)})]},p.key))]})}function tP(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let s=e.
series.slice(0,8).map(({keys:a,values:l})=>{let u=l[t];return`${a.map(d=>Ee(d).text).join(", ")} ${u==null?"nothing":o(u)}`.
trim()});return`${js(r*1e3,Gs(e.times),n)}: ${s.join("; ")}`}function nP(e,t,n,o){let r=e.series[0],s=n===""?"":` by ${Ee(
n).text}, ${e.series.length} groups`,a=r?.values.reduce((u,d)=>Math.max(u,d??0),0)??0,l=n!==""&&r?`, ${r.keys.map(u=>Ee(
u).text).join(", ")} leads`:"";return`Line chart of ${Ee(t).text}${s}, ${e.times.length} points, at most ${o(a)}${l}`}var Hr=Q([]);function Co(e,t){Hr.value=[...Hr.value,{from:Qe.value,to:e.document,label:t}].slice(-12),ye(e)}function Rd(e){
Hr.value=Hr.value.slice(0,e)}function ob(){Dt(()=>{let e=Qe.value,t=Hr.peek().findIndex(n=>sn(n.from.document,e.document));
t>=0&&Rd(t)})}var rb=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),oP=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function sb(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:rP(n.toLowerCase())??iP(n)??sP(n,t)}function rP(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?rb.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?rb.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function iP(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],s=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),a=new Date(s);return r!==void 0?
a.setUTCDate(a.getUTCDate()+1):o!==void 0?a.setUTCMonth(a.getUTCMonth()+1):a.setUTCFullYear(a.getUTCFullYear()+1),{from:s.
toISOString().slice(0,10),to:a.toISOString().slice(0,10)}}function sP(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=ib(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=ib(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function ib(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${eu(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),s=r?oP.indexOf(r[2].toLowerCase()):-1;if(!r||s<0)return null;let a=`${r[3]??t.getUTCFullYear()}-${eu(String(s+1))}\
-${eu(r[1])}`;return r[4]===void 0?a:`${a}T${eu(r[4])}:${r[5]}:00`}function eu(e){return e.padStart(2,"0")}var Od=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],aP=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Nd(e,t){let n=Od.find(
s=>s.from===e.from&&(s.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?aP.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${ab(e.from,t,"the first event")} – ${ab(e.
to,t,"now")}`}function ab(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return fe(e,t,fe(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var lP=new Set(["estimate","running","exact","error","cancelled","live"]);function tu(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!lP.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?br(n):null,
body:n}}function nu(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var lb=!0;async function ub(e,t,n){try{if(lb&&await uP(e,t,n))return;await cP(e,t,n)}catch(o){if(!Bo(o))throw o}}async function uP(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await qa("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await dP(s,a=>{let l=tu(a);l&&t(l)}),!0}catch(o){if(!(o instanceof rt)||o.status!==404&&o.status!==
405)throw o;return lb=!1,!1}}async function cP(e,t,n){if(!("run"in e))throw new rt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await qa("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function dP(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:s}=await n.read();if(r)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Id=250,pP=8e3,Wn=Q("idle"),Vn=new Map,Fd=null,fP=1,oa=Id,zd,Yi=Wn;function ou(e,t,n=[]){let o=fP++,r=n.filter(s=>Vn.
has(s));Vn.set(o,{message:e,take:t,abort:null}),Wn.value==="open"&&Hd({id:o,...e,...r.length>0?{cancels:r}:{}});for(let s of r)
db(s);return Wn.value==="http"&&pb(o),Wn.value==="idle"&&Wd(),o}function ra(e){Vn.has(e)&&(Wn.value==="open"&&Hd({id:e,cancel:!0}),
db(e))}function cb(){Wn.value==="away"&&(clearTimeout(zd),Wd())}function db(e){Vn.get(e)?.abort?.abort(),Vn.delete(e)}function Hd(e){
Fd?.send(JSON.stringify(e))}function Wd(){Wn.value=Wn.value==="away"?"away":"connecting";let e=new URL(Mt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Fd=t,oa=Id,Wn.value="open";
for(let[o,r]of Vn)Hd({id:o,...r.message})},t.onmessage=o=>hP(String(o.data)),t.onclose=()=>{Fd=null,n?Vd():mP()}}async function mP(){
if(!await fetch(Mt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Vd();oa=Id,Wn.value="http";for(let t of Vn.
keys())pb(t)}function Vd(){Wn.value="away",clearTimeout(zd),zd=setTimeout(Wd,oa*(.75+Math.random()/2)),oa=Math.min(oa*2,
pP)}function hP(e){let t=tu(e);t&&Bd(t)}function Bd(e){let t=Vn.get(e.id);t&&(nu(e)&&Vn.delete(e.id),t.take(e))}function pb(e){
let t=Vn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Vn.has(e))return;if(t.abort=null,o instanceof
rt&&o.code===vr().code)return Vd();let r=o instanceof rt?o:new rt({code:"unexpected",message:String(o)});Bd({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};ub(t.message,o=>Bd({...o,id:e}),t.abort.
signal).catch(n)}var gP={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},yP=100,ru=class{present=Q(
gP);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!sn(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=ou({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(ra(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){ra(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(nu(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+yP-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:s==="live"?"running":s}}};function Wr(e,t){let n=typeof t=="string"?t:Wm(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var Tn=new ru,iu=Q(Ho("waits")==="yes");function fb(e){iu.value=e,Wo("waits",e?"yes":"no")}var vP=150,qd,Qi=null;function So(){
clearTimeout(qd),Qi=he.value,Tn.run(Qi,{history:!0})}function mb(){Dt(()=>{let{state:e,how:t}=ll.value,n=Ko.value,o=pn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Qi!==null&&sn(Qi,e.document)||iu.value&&Qi!==
null&&sn(Fs(Qi).dataset,e.document.dataset)||(clearTimeout(qd),qd=setTimeout(So,t==="replace"?vP:0))})}var hb="Zi",gb="_i",yb="ea",vb="ra",bb="ia";function Xi(e){ye({document:je(je(he.value,"from",e.from),"to",e.to)})}function xb(){let e=K(null),[t,n]=D(!1),o=he.value.
timezone??"UTC",r=Nd(he.value,o),{error:s}=Tn.result.value,a=Wr(s,"from")??Wr(s,"to"),l="The question";return Vo([{keys:"\
t",label:"Range of time",group:l,act:()=>n(!0)},{keys:"[",label:"The range before",group:l,act:()=>Ud(-1,0)},{keys:"]",label:"\
The range after",group:l,act:()=>Ud(1,0)},{keys:"-",label:"Zoom out",group:l,act:()=>Ud(0,.5)}]),i(V,{children:[i(A,{buttonRef:e,
icon:"calendar",after:"down",kind:a?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:i("span",{class:hb,
children:r})}),a&&!t&&i("div",{class:bb,children:i(ke,{error:a})}),t&&i(kn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:i(xP,{zone:o,wrong:a,onDone:()=>n(!1)})})]})}function Ud(e,t){let n=Tn.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],s=r-o;if(!(s>0))return;let a=l=>new Date(l).
toISOString();Xi({from:a(o+(e-t)*s),to:a(r+(e+t)*s)})}function xP({zone:e,wrong:t,onDone:n}){let[o,r]=D(t),{from:s,to:a}=he.
value,l=s===void 0&&a===void 0?"":`${s??""} - ${a??"now"}`,u=d=>{let p=sb(d);if(!p){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}Xi(p),n()};return i("div",{class:gb,children:[
i(Li,{label:`Range, on the clock of ${e}`,value:l,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
i("div",{class:yb,children:Od.map(d=>i(A,{small:!0,kind:"plain",class:vb,pressed:Nd(he.value,e)===d.label,onClick:()=>{Xi(
d),n()},children:d.label},d.label))})]})}function wb({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t;if(!o||!r||!("columns"in o))return s==="error"?null:
i(et,{});if(o.rows.length===0&&s==="exact")return i(kP,{document:r});let a=o.query?.timezone??r.timezone??"UTC";return n===
"line"?i(nb,{answer:o,document:r,zone:a,onZoom:wP}):i(_P,{answer:o,of:r,document:e,zone:a})}function wP(e,t){Xi({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function kP({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return i(tt,{icon:"search",title:"Nothing found",actions:i(V,{children:[n&&i(A,{
kind:"primary",onClick:()=>Xi({}),children:"All data"}),t&&i(A,{kind:"outlined",onClick:()=>ye({document:je(e,"where",void 0)}),
children:"Without the filter"}),!n&&!t&&i(A,{kind:"outlined",onClick:So,children:"Ask again"})]}),children:n||t?"No even\
t of this range passes the filter.":"The dataset has no events."})}function _P({answer:e,of:t,document:n,zone:o}){let[r,
s]=D(null),a=it(n.aggregate?.order)[0],l=a===void 0?null:CP(a),u=it(e.query?.aggregate?.by??t.aggregate?.by),d=(m,y,g)=>{
let x=e.columns.findIndex(({name:w})=>w===y);x>=0&&x<u.length&&!Ti(u[x])&&e.rows.some(w=>w===m)&&s({anchor:g,column:y,value:m[x]})},
p=r?go(r.column,r.value):"";return i(V,{children:[i(Ll,{answer:e,document:t,zone:o,sort:l,onCell:d,onSort:m=>ye({document:je(
n,"aggregate.order",m===null?void 0:[`"${m.key}"${m.descending?" desc":""}`])})}),r&&i(xo,{anchor:r.anchor,label:"This v\
alue",head:Ee(p).text,onClose:()=>s(null),items:[{label:"Only this",icon:"filter",act:()=>Co({document:je(n,"where",yo(n.
where,p))},p)},{label:"Exclude",icon:"minus",act:()=>Co({document:je(n,"where",yo(n.where,`not (${p})`))},`not (${p})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>nt(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>nt(p,"The condition")}]})]})}function CP(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var jd="[data-stop]";function Kd(e){return[...e.querySelectorAll(jd)].filter(t=>t.closest("[data-sentence]")===e)}function kb(e){
if(!e)return;let t=Kd(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function _b(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(jd)||t.closest("[data-sentence]")!==e))for(let n of Kd(
e))n.tabIndex=n===t?0:-1}function Cb(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Kd(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function Vr(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${jd}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}var SP=["dataset","define","params","timezone","week_start","missing"];function qr(e,t){let n=SP.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Jd(e,t,n){return(await Re(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var TP=2e3,Ur=new Map,su=new Map,Tb=Q(0),Sb;function es(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function sa(e,t){Tb.value;let n=JSON.stringify(e),o=Yi.value,r=t.filter(a=>a.text!==""&&!Ur.has(es(n,a))),s=r.map(
a=>es(n,a)).join(`

`);return W(()=>{r.length>0&&o!=="away"&&PP(n,e,r)},[s,o]),t.map(a=>Ur.get(es(n,a))??null)}async function Pb(e,t,n){let o=JSON.
stringify(e),r=Ur.get(es(o,t));if(r)return r;let[s]=await Jd(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return Eb(o,t,s),s}function PP(e,t,n){let o=su.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(es(e,r),r);su.set(e,o),Sb??=setTimeout(()=>{Sb=void 0,EP()},0)}async function EP(){let e=[...su];su.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await Jd(n,r).catch(()=>[])).forEach((a,l)=>Eb(t,r[l],
a))})),Tb.value++}function Eb(e,t,n){Ur.size>=TP&&Ur.delete(Ur.keys().next().value),Ur.set(es(e,t),n)}async function jr(e,t,n){try{let o=await Pb(e,{kind:t,text:n}),{error:r}=o;return r?{parsed:o,problem:{message:r.message,
hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:s,hint:a,span:l}=me(o);return{parsed:null,
problem:r==="away"?null:{message:s,hint:a,span:l}}}}function aa(e,t,n){if(!t)return n;let{start:o,end:r}=wi(e,t);return e.
slice(0,o)+n+e.slice(r)}function DP(e,t,n){let o=Os(t.where),r=Ns(e,o);if(typeof r=="string")return je(e,o,t.span?Db(r,t.span,n):n);let s=o.slice(
0,-1),a=Ns(e,s);return o.at(-1)!==0||typeof a!="string"?null:je(e,s,t.span?Db(a,t.span,n):n)}function Db(e,t,n){let{start:o,
end:r}=wi(e,t);return e.slice(0,o)+n+e.slice(r)}function Mb(e,t){let n=DP(he.value,e,t);n&&ye({document:n})}var $b="aa",Ab="oa",Lb="ta";var Rb=Cf({document:{dataset:""},error:null,sentence:()=>null});function Tt(){return Of(Rb)}function Yt({document:e,error:t,
label:n,children:o}){let r=K(null);Lt(()=>kb(r.current));let s=a=>{!a.defaultPrevented&&Cb(a.currentTarget,a)&&a.preventDefault()};
return i(Rb.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:i("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:$b,onKeyDown:s,onFocusIn:a=>{_b(a.currentTarget,a.target)},children:o})})}function Qt({word:e,
children:t}){return i("span",{class:Ab,children:[e!==void 0&&i(Zd,{children:e}),t]})}function Zd({children:e}){return i(
"span",{class:Lb,children:e})}function Ob({id:e,error:t}){return i(ke,{...e===void 0?{}:{id:e},error:t,onHint:n=>Mb(t,n)})}var Nb="na",Fb="f",zb="pa",Bb="da",Ib="la",Hb="xa",Wb="sa",Vb="ee",qb="ca",Ub="u",Yd="ga";function Pn(e){let{stop:t,label:n,path:o=t,span:r,draft:s=!1,problem:a=null}=e,l=Tt(),u=K(null),d=Rt(),[p,m]=D(!1),y=s?null:
AP(l.error,o,r),g=y!==null||a!==null,x=()=>{e.onRemove?.(),Vr(l.sentence(),t,e.after)},w=e.editor!==void 0||e.menu!==void 0;
return i("span",{class:Nb,"data-path":o,children:[i("span",{class:ce(Fb,s&&Bb,g&&Ib,e.quiet&&Hb,p&&zb),children:[g&&i("s\
pan",{class:Wb,children:i(ie,{name:"error",size:14})}),i("button",{ref:u,type:"button",class:Vb,"data-stop":t,tabIndex:-1,
"aria-label":n,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":w?p:void 0,"aria-invalid":g||void 0,
"aria-describedby":g?`${d}-problem`:void 0,onClick:()=>m(!p),onKeyDown:C=>LP(C,e,x),children:[e.children,e.menu&&i("span",
{class:qb,children:i(ie,{name:"down",size:12})})]}),e.onRemove&&i("button",{type:"button",class:Ub,tabIndex:-1,"aria-lab\
el":`Remove ${n}`,onClick:x,children:i(ie,{name:"close",size:12})})]}),y&&i("span",{class:Yd,children:i(Ob,{id:`${d}-pro\
blem`,error:y})}),a&&i("span",{class:Yd,children:i(ke,{id:`${d}-problem`,error:a,onHint:e.onHint})}),p&&e.menu&&i(xo,{anchor:u.
current,label:n,items:e.menu,onClose:()=>m(!1)}),p&&e.editor&&i(kn,{anchor:u.current,role:"dialog",label:n,onClose:()=>{
m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function AP(e,t,n){let o=Wr(e,t);if(!o||!n)return o;let r=o.span?.
start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?o:null}function LP(e,t,n){let o=RP(e,t,n);o&&(e.preventDefault(),
o())}function RP(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},s){return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLef\
t"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:e.ctrlKey||e.metaKey?null:e.key==="Back\
space"||e.key==="Delete"?r?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var OP=new Set(["has","contains","starts_with","ends_with"]);function ns({property:e,operator:t,values:n}){let o=$t(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:OP.has(r)?`${t}(${o}, ${n.map(la).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(la).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(la).join(" and ")}`}
function la(e){return typeof e=="string"?qo(e):String(e)}var NP=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function Jb(e){for(let[t,n]of NP){if(e===t)return n;if(e===n)return t}
return e}var jb=["=","!=","in","not in"],ts=["is null","is not null"],Qd=[">=",">","<","<=","between","not between"],Kb=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function au(e){switch(e){case"bool":return["is true","is false",...ts];case"string":return[
...jb,...Kb,...ts];case"int64":case"float64":return["=",...Qd,"!=","in","not in",...ts];case"timestamp":return[...Qd,...ts];case"\
list of strings":return["has","not has",...ts];case"unknown":return[...jb,...Qd,...Kb,"has","not has",...ts]}}function Xt(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ua(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var Gb={property:null,type:"unknown",operator:null,values:[]};function Zb(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Xd({property:e,operator:t}){return e===null?"property":t===null||Xt(t)===0?"operator":
"values"}function Yb(e,t,n){return e.operator!==null&&e.type===n&&au(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function Qb(e,t){let n=Xt(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function lu(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function Xb(e,t){let n=e.operator===null?0:Xt(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function ep({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Xt(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function ca(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||ep(e)!==null)return null;
if(Xt(n)!=="many"||!o.includes(null))return ns({property:t,operator:Xt(n)==="many"?ua(n,o.length):n,values:o});let r=n===
"!="||n==="not in",s=ns({property:t,operator:r?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=ns({property:t,operator:ua(r?"!=":"=",a.length),values:a});return r?`${l} and ${s}`:`(${l} or ${s})`}function tp(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function ex(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),r=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!r?[...new Set(o)]:null}var nx="re",ox="fa";function Un({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return i("div",{class:nx,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let d=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&d?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&i("div",{class:ox,children:e}),i(Oi,{...r,inline:!0,autofocus:!0,eager:!0})]})}function ro(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function io(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:ro(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var rx={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function os(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function ix({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:s,head:a}){let[l,u]=D(""),d=e.filter(
m=>m===l.trim()),p=d.length>0?d:io(e,l,m=>`${m} ${os(m)} ${rx[m]}`);return i(Un,{label:"Operator",placeholder:"operator",
text:l,onText:u,head:a,onCancel:r,onLeave:s,onBackspace:o,options:p.map(m=>({value:m,label:os(m),note:rx[m],selected:m===
t})),onPick:n,onTake:()=>{}})}var op="S",sx="X",ax="ua";var rp=8;function lx({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:s,values:a}=e;return r===null?null:i(
V,{children:[i("button",{type:"button",class:op,"data-present":t==="property",onClick:()=>n("property"),children:i(L,{value:r,
most:40,middle:!0})}),s!==null&&i("button",{type:"button",class:op,"data-present":t==="operator",onClick:()=>n("operator"),
children:os(s)}),t==="values"&&a.slice(0,rp).map(l=>i("button",{type:"button",class:sx,"aria-label":`Remove ${String(l)}`,
onClick:()=>o(lu(e,l)),children:[i(L,{value:l,most:24,middle:!0}),i(ie,{name:"close",size:12})]},String(l))),t==="values"&&
a.length>rp&&i("span",{class:ax,children:["and ",ae(a.length-rp)," more"]})]})}var ux=50;function cx(e,t,n,o){return Re(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:ux},
signal:o})}function dx(e,t,n,o,r){let{dataset:s,from:a,to:l,timezone:u,week_start:d,define:p,params:m,missing:y}=e,g={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:d,define:p,params:m,missing:y,limit:ux};return Re(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:g,signal:r})}function px(e,t){let[n,o]=D(null);return W(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(s=>{
r.signal.aborted||o({key:e,value:s,error:null})},s=>{Bo(s)||o(a=>({key:e,value:a?.value??null,error:me(s)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function uu(e,t,n,o=()=>!0){let{dataset:r}=e,
s=t.trim(),a=px(`${r}
${n.join()}
${s}`,m=>cx(r,s,n,m)),l=BP(e,s),u=a.fresh&&a.value?a.value:{names:IP(r,s),more:0},d=new Set(l.map(({name:m})=>m));return{
names:[...l,...u.names.filter(({name:m})=>!d.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function BP({
define:e},t){return Object.keys(e??{}).filter(n=>ro(n,t)<3).map(n=>({kind:"definition",name:n,text:$t(n),type:"unknown",
filled:1}))}function IP(e,t){let n=Zt(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:s,
filled:a})=>({kind:"property",name:r,text:$t(r),type:s,filled:a/o})).filter(({name:r})=>ro(r,t)<3).sort((r,s)=>ro(r.name,
t)-ro(s.name,t)||s.filled-r.filled)}function fx(e,t,n,o){let r=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return px(s,a=>dx(
e,t??"",n,r,a))}var mx="ha";var VP={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},qP={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function ip(e){let t=e.kind==="function"||e.filled>=.9995?"":Ct(e.filled);return[VP[e.kind]||qP[e.type],t].filter(n=>n!==
"").join(", ")}function hx(e,t){let n=t.trim(),o=e[0],r=e.map(s=>({value:{entry:s},label:i(L,{value:s.name,most:60,middle:!0}),
note:ip(s)}));return n===""||o&&ro(o.name,n)<3?r:[Kr(n),...r]}function Kr(e){return{value:{typed:e},label:i("code",{class:mx,
children:i(L,{value:e,most:60})}),note:"as it is typed"}}function or(e){let{document:t,kinds:n,fits:o,onName:r,onText:s}=e,[a,l]=D(e.typed??""),u=uu(t,a,n,o),d=e.names?io(e.names,
a,({name:C})=>C).filter(({type:C})=>o?.(C)??!0):u.names,p=e.names?0:u.more,m=e.extra?.(a)??[],y=hx(d,a),g=y[0]!==void 0&&
"typed"in y[0].value,x=m.length>0&&g?[...m,...y.slice(1),y[0]]:[...m,...y],w=C=>{C.trim()!==""&&s(C.trim())};return i(Un,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:x,onPick:C=>"entry"in C?r(C.entry):w(C.typed),onTake:w,foot:p>0?`${ae(p)} more, keep typing`:void 0})}function gx({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:s,onBack:a,onCancel:l,onLeave:u,head:d}){let[p,m]=D(o),
y=n.operator===null?1:Xt(n.operator),g=y==="many",x=fx(e,r?$t(n.property??""):null,t,p),w=tp(p,n.type),C=p===""||w!==void 0,
P=UP(n,p,w,x.value),S=N=>{let R=Xb(n,N);m(""),s(R.values,y!==2||R.values.length>=2)},k=(N,R)=>{let q="typed"in N?w:N.value;
q!==void 0&&(R&&g?(m(""),s(lu(n,q).values,!1)):g&&p===""&&n.values.length>0?s(n.values,!0):S(q))},T=N=>{let R=g?ex(N)?.map(
q=>tp(q,n.type)):void 0;return!R||R.includes(void 0)?!1:(s([...new Set([...n.values,...R])],!0),!0)};return i(Un,{label:"\
Value",placeholder:jP(n,y),text:p,onText:m,head:d,onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(
0,-1),!1):a(),onPaste:T,invalid:!C,several:g,spaceTypes:p!==""&&P[0]!==void 0&&"typed"in P[0].value,options:P,onPick:k,onTake:()=>{
g&&p===""&&n.values.length>0?s(n.values,!0):w!==void 0&&p!==""&&S(w)},foot:C?KP(x.value,x.error!==null,g):`${la(p)} is n\
o number`})}function UP(e,t,n,o){let r=o?.exact===!1?"~ ":"",s=y=>e.values.includes(y),a=(o?.values??[]).map(({value:y,
count:g})=>({value:{value:y},label:i(L,{value:y,most:60,middle:!0}),note:r+ae(g),selected:s(y)})),l=o?.values.some(({value:y})=>y===
n)??!1,u=t!==""&&n!==void 0&&!l?[Kr(t)]:[],d=l?a.filter(({value:y})=>"value"in y&&y.value===n):[],p=a.filter(y=>!d.includes(
y)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&Xt(e.operator)==="many"?[{value:{value:null},label:i(L,{value:null}),note:r+
ae(o.nulls),selected:s(null)}]:[];return[...u,...d,...p,...m]}function jP({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function KP(e,t,n){let o=e&&e.more>0?[`${ae(e.more)} more, keep \
typing`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function sp(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[s,a]=D(()=>Xd(n)),l=K(e.typed??""),u=g=>{l.current="",a(g)},
d=(g,x)=>{let w=Yb(n,g,x);o(w),u(w.operator===null||Xd(w)!=="values"?"operator":"values")},p=g=>{let x=Qb(n,g);o(x),Xt(g)===
0?r(ca(x),x):u("values")},m=(g,x)=>{let w={...n,values:g};o(w);let C=x?ca(w):null;C!==null&&r(C,w)},y={onCancel:e.onCancel,
onLeave:e.onLeave,head:i(lx,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?i(or,{...y,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:JP,...e.names?{names:e.names}:{},onName:g=>d(g.name,g.type),onText:g=>r(
g,null)},"property"):s==="operator"?i(ix,{...y,operators:au(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):i(gx,{...y,document:t,beside:e.beside,draft:n,typed:l.current,ask:e.names===void 0,onValues:m,onBack:()=>u("\
operator")},"values")}var JP=["property","definition","cohort","lookup"];var so="va",To="ba",ap="wa",rs="ya";var vx=3;function lp({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return i("span",{class:rs,children:i(
L,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:s,values:a}=o;return r===null?i("span",{class:To,children:"\
…"}):n&&r==="event"&&(s==="="||s==="in")&&a.length>0?i(yx,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
i(V,{children:[s==="is false"&&i("span",{class:To,children:"not"}),i("span",{class:so,children:i(L,{value:r,most:40,middle:!0})})]}):
i(V,{children:[i("span",{class:so,children:i(L,{value:r,most:40,middle:!0})}),s!==null&&i("span",{class:To,children:os(Xt(
s)==="many"?ua(s,a.length):s)}),s!==null&&i(yx,{values:a,between:s.endsWith("between")})]})}function yx({values:e,between:t,
name:n=!1}){return e.length>vx+1?i("span",{class:ap,children:["(",ae(e.length)," values)"]}):i("span",{class:n?so:ap,children:e.
map((o,r)=>i("span",{children:[r>0&&i("span",{class:To,children:t?" and ":n?" or ":", "}),i(GP,{value:o})]},r))})}function GP({
value:e}){return e===null?i("i",{class:To,children:Zo.null}):i(L,{value:e,most:40,middle:!0})}function up(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:s}=n,a=s.length>vx+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,r?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function cp(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:s},a)=>({text:o,chip:r,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function pa(e){
return e.length===0?void 0:e.join(" and ")}function rr(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function du(e,t,n){let o=e.filter((s,a)=>a!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function bx({text:e,chip:t}){if(t)return ns({...t,operator:Jb(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&ZP(n)?n:`not (${e})`}function ZP(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var xx={property:"event",type:"string",operator:"=",values:[]};function Jr({lead:e,between:t,children:n,after:o}){let r=s=>s===0?e:typeof t=="function"?t(s):t;return i(V,{children:[n.
length===0&&e!==void 0&&i(Qt,{word:e},"lead"),n.map((s,a)=>i(Qt,{word:r(a),children:s},a)),o]})}var wx="ie",kx="ja",_x="Sa";function Gr({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:s}){let a=K(null),[l,u]=D(null),d=n==null||n===!1,
p=Io(d?t:void 0),m=()=>u(null),y=g=>{if(!(g.ctrlKey||g.metaKey||g.altKey)){if(g.key.length===1&&g.key!==" "&&g.key!=="/")
u(g.key);else if(g.key==="Backspace"&&s)s();else return;g.preventDefault()}};return i(V,{children:[i("button",{ref:a,type:"\
button",class:ce(wx,!d&&kx,l!==null&&_x),...p,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-haspopup":"dialog","aria-ex\
panded":l!==null,onClick:()=>u(l===null?"":null),onKeyDown:y,children:[i(ie,{name:"plus",size:14}),n]}),l!==null&&i(kn,{
anchor:a.current,role:"dialog",label:t,onClose:()=>{m(),r?.()},children:o(l,m)})]})}function pu(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var QP={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function fa(e,t){let n=pu(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:Zt(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,d)=>[`step_time_${d+1}`,"timestamp"]):[];return[...s,...QP[n],
...a,...r?[[r,"string"]]:[]].map(([u,d])=>({kind:"property",name:u,text:$t(u),type:d,filled:1}))}var Cx="Xa",Sx="ae",Tx="oe";var Px=null;function eE(){return Px??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),Px}function fu(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,s=K(null),a=K(null),l=K(e);l.current=e;let[u,d]=D(!1);return W(()=>{let p=!1;
return eE().then(m=>{p||!m||!s.current||(a.current=m.mount(s.current,{...l.current,onText:y=>{y!==l.current.text&&l.current.
onText(y)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),d(!0),r&&a.current.focus())}),()=>{p=
!0,a.current?.destroy()}},[]),W(()=>{a.current?.setText(t)},[t]),W(()=>{a.current?.setMark(o)},[o?.start,o?.end,t]),i("d\
iv",{class:ce(Cx,e.class),children:[i("div",{ref:s,class:Sx,hidden:!u,"data-editor":u}),!u&&i("textarea",{class:Tx,"aria\
-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:p=>e.onText(p.currentTarget.value)})]})}var Ex="Ba",Dx="Ca",Mx="Ia",$x="Ua",Ax="Ea";function mu({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:s,onLeave:a}){return i("div",{class:Ex,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)r(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[i(fu,{class:Dx,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?wi(
t,n.span):null}),n&&i("div",{class:Mx,children:i(ke,{error:n})}),i("div",{class:$x,children:[i("span",{class:Ax,children:"\
Enter takes it, Shift+Enter is a new line"}),i(A,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function is(e){let{path:t,text:n,what:o,onChange:r}=e,s=Tt(),a=qr(s.document,e.over),l=cp(n,sa(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(k=>k.text),[d,p]=D(null),m=e.needed!==!0||l.length>1,y=k=>{p(null),r(pa(k))},g=async(k,T,N)=>{p({at:k,condition:N,
text:T,problem:null});let{parsed:R,problem:q}=await jr(a,"condition",T);if(q)return p({at:k,condition:N,text:T,problem:q});
let J=rr(u,k,pa(R?.conjuncts?.map(re=>re.text)??[`(${T})`])??T);await jr(a,"condition",pa(J)??""),y(J)},x=()=>{if(!d||d.
problem)return;let k=d.condition?ca(d.condition):d.text;k!==null&&k.trim()!==""?g(d.at,k,d.condition):d.condition?.property?
p({...d,problem:{message:ep(d.condition)??"",hint:"",span:null}}):p(null)},w=(k,T,N)=>{let R=l[k],q=d?.at===k?d:null,J=()=>{
p(null),N()},re=()=>{N(),x()},G=($,X)=>{N(),g(k,$,X)};return(q?q.condition===null&&q.text!==null:R&&!R.chip)?i(mu,{label:o,
text:q?.text??R?.text??"",problem:q?.problem??null,onCancel:J,onLeave:re,onText:$=>p({at:k,condition:null,text:$,problem:null}),
onDone:$=>G($,null)}):i(sp,{names:fa(s.document.dataset,e.over),document:s.document,typed:T,draft:q?.condition??(R?.chip?
Zb(R.chip):e.byEvent&&l.length===0?xx:Gb),beside:pa([...e.within?[e.within]:[],...rr(u,k,null)]),onDraft:$=>p({at:k,condition:$,
text:null,problem:null}),onDone:G,onCancel:J,onLeave:re})},C=k=>{d?.text&&g(d.at,aa(d.text,d.problem?.span??null,k),null)},
P=(k,T)=>{let N=d?.at===k?d:null;return i(Pn,{stop:`${t}#${T?k:"draft"}`,path:t,span:T?.span,after:`${t}#+`,label:`${o}:\
 ${up(T,N)}`,draft:N!==null,problem:N?.problem,onHint:N?.text?C:void 0,editor:R=>w(k,"",R),onLeave:x,onRemove:N?()=>p(null):
m?()=>y(rr(u,k,null)):void 0,onNegate:T&&!N?()=>y(rr(u,k,bx(T))):void 0,onMove:T&&l.length>1?R=>{y(du(u,k,R)),Vr(s.sentence(),
`${t}#${Math.max(0,Math.min(k+R,l.length-1))}`)}:void 0,children:i(lp,{part:T,draft:N,byEvent:e.byEvent??!1})})},S=l.map(
(k,T)=>P(T,k));return i(Jr,{lead:e.lead,between:"and",after:i(Gr,{stop:`${t}#+`,label:`Add a ${o}`,editor:(k,T)=>w(l.length,
k,T),onLeave:x,onBackspace:l.length>0&&m?()=>y(u.slice(0,-1)):void 0,children:l.length===0&&d===null?e.empty:void 0}),children:d?.
at===l.length?[...S,P(l.length,null)]:S})}function En({word:e="where"}){let{document:t}=Tt();return i(is,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>De(
"where",n),empty:"filter"})}var nE=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function Lx({document:e,names:t,axes:n,typed:o,text:r,onDone:s,onCancel:a}){let[l,u]=D(null);if(l)
return i(oE,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let d=m=>n?io(nE,m.trim()===""?"time":m,([y,g])=>`time ${g} ${y}`).
map(([y,g])=>({value:{typed:`time('${y}')`},label:y==="auto"?"time":`time, ${y}`,note:g})):[];return i(or,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?d(m).slice(0,1):d(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):s(m.text)},onText:s,
onCancel:a,onLeave:a})}function oE({of:e,onDone:t,onCancel:n,onBack:o}){let[r,s]=D(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=io(a,r,([u,d])=>`${u} ${d}`);return i(Un,{label:"Values or bins",placeholder:"values or bins",text:r,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,d])=>({value:{typed:u},label:u,note:d})),...l.length===0?[Kr(r)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var hu=()=>!0,ao=e=>e==="int64"||e==="float64",Rx=e=>ao(e)||e==="timestamp"||e==="string",Ox=e=>e!=="list of strings",fp=[
{name:"count",meaning:"how many",alone:!0,fits:hu},{name:"uniq",meaning:"how many different",usual:!0,fits:Ox},{name:"su\
m",meaning:"total",usual:!0,fits:ao},{name:"avg",meaning:"mean",usual:!0,fits:ao},{name:"median",meaning:"half are below",
usual:!0,fits:ao},{name:"p95",meaning:"95 % are below",usual:!0,fits:ao},{name:"p75",meaning:"75 % are below",fits:ao},{
name:"p90",meaning:"90 % are below",fits:ao},{name:"p99",meaning:"99 % are below",fits:ao},{name:"p999",meaning:"99.9 % \
are below",fits:ao},{name:"min",meaning:"least",fits:Rx},{name:"max",meaning:"largest",usual:!0,fits:Rx},{name:"first",meaning:"\
by time",fits:hu},{name:"last",meaning:"by time",fits:hu},{name:"stddev",meaning:"standard deviation",fits:ao},{name:"un\
iq_approx",meaning:"about how many different",fits:Ox},{name:"count",meaning:"how many have a value",fits:hu}];function Nx(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=D(e.typed),[d,p]=D(e.text),[m,y]=D(null),[g,x]=D(!a);if(g)return i(
mu,{label:"Measure",text:d,problem:e.problem,onText:p,onDone:r,onCancel:s,onLeave:()=>d===e.text?s():r(d)});if(m)return i(
or,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:C=>C===
"unknown"||m.fits(C),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>y(null),onName:C=>r(`${m.name}(${C.text})`),onText:C=>r(
`${m.name}(${C})`)});let w=C=>{"text"in C?r(C.text):"typed"in C?r(C.typed):C.aggregate.alone?r(`${C.aggregate.name}()`):
y(C.aggregate)};return i(rE,{document:t,names:n,text:l,onText:u,present:e.text,onPick:w,onTake:C=>{C!==""&&r(C)},onCancel:s,
onWrite:()=>x(!0)})}function rE({document:e,names:t,text:n,onText:o,present:r,onPick:s,onTake:a,onCancel:l,onWrite:u}){let d=n.
trim(),p=uu(e,d,["property","definition","lookup"]).names,m=t?io(t,d,({name:C})=>C):p,y=io(fp,d.replace(/\(.*$/s,""),({name:C,
meaning:P})=>`${C} ${P}`).map(C=>({value:{aggregate:C},label:C.alone?`${C.name}()`:`${C.name}(…)`,note:C.meaning})),g=d===
""?[]:m.filter(({name:C})=>ro(C,d)<3).slice(0,4).flatMap(iE),x=/[^\p{L}\p{N}_]/u.test(d)||y.length+g.length===0?[Kr(d)]:
[],w=d===""?y:[...x,...y,...g];return i(Un,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:w,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:i("button",{type:"button",onClick:u,children:"Write it as text"})})}function iE(e){return fp.
filter(t=>t.usual&&t.fits(e.type)&&!t.alone).map(({name:t})=>({value:{text:`${t}(${e.text})`},label:i(L,{value:`${t}(${e.
name})`,most:60,middle:!0}),note:ip(e)}))}function Fx({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?i("span",{class:so,children:o===
"auto"?"time":`time, ${o}`}):n!=null?i("span",{class:so,children:i(L,{value:n,most:40,middle:!0})}):i("span",{class:rs,children:i(
L,{value:e,most:60})})}function gu(e){let{path:t,texts:n,kind:o,what:r,onChange:s,most:a=1/0}=e,l=Tt(),u=qr(l.document,e.over),d=sa(u,n.map(P=>({
kind:o,text:P}))),[p,m]=D(null),y=e.needed!==!0||n.length>1,g=P=>{m(null),s(P.length>0?P:void 0)},x=async(P,S)=>{m({at:P,
text:S,problem:null});let{problem:k}=await jr(u,o,S);k?m({at:P,text:S,problem:k}):g(rr(n,P,S))},w=(P,S,k)=>{let T=p?.at===
P?p:null;return e.editor({text:T?.text??n[P]??"",parsed:T?null:d[P]??null,typed:S,problem:T?.problem??null,onDone:N=>{k(),
x(P,N)},onCancel:()=>{m(null),k()}})},C=P=>{let S=p?.at===P?p:null,k=P<n.length;return i(Pn,{stop:`${t}[${k?P:"draft"}]`,
path:`${t}[${P}]`,after:`${t}#+`,label:`${r}: ${S?.text??n[P]??""}`,draft:S!==null,problem:S?.problem,onHint:T=>{S&&x(P,
aa(S.text,S.problem?.span??null,T))},editor:T=>w(P,"",T),onRemove:S?()=>m(null):y?()=>g(rr(n,P,null)):void 0,onMove:k&&n.
length>1?T=>{g(du(n,P,T)),Vr(l.sentence(),`${t}[${Math.max(0,Math.min(P+T,n.length-1))}]`)}:void 0,children:i(Fx,{text:S?.
text??n[P]??"",parsed:S?null:d[P]??null})})};return i(Jr,{lead:e.lead,after:n.length<a&&i(Gr,{stop:`${t}#+`,label:`Add a\
 ${r}`,editor:(P,S)=>w(n.length,P,S),onBackspace:n.length>0&&y?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&p===null?
e.empty:void 0}),children:[...n.map((P,S)=>C(S)),...p?.at===n.length?[C(n.length)]:[]]})}function mp({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:s,needed:a=!1}){let{document:l}=Tt();return i(gu,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>De(e,u)),editor:u=>i(Nx,
{...u,document:l,names:fa(l.dataset,n)},u.text)})}function ha({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:s,
axes:a=!1,most:l}){let{document:u}=Tt();return i(gu,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(d=>De(e,d)),editor:d=>i(Lx,{...d,document:u,axes:a,names:fa(u.dataset,n)})})}function lo({path:e,what:t,value:n,choices:o,without:r,onChange:s,onRemove:a,children:l}){let u=s??(p=>De(e,p===r?void 0:
p)),d=o.find(([p])=>p===n)?.[1]??n;return i(Pn,{stop:e,label:`${t}: ${d}`,onRemove:a,menu:o.map(([p,m])=>({label:m,checked:p===
n,act:()=>u(p)})),children:l??d})}var sE=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function hp({path:e,over:t,allow:n=sE}){
let o=pu(t);return i(lo,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&ye({document:aE(he.value,e,r)})}})}function aE(e,t,n){
let o=je(e,t,lE(n,e)),r=Os(t).slice(0,-1);if(r[0]!=="aggregate")return o;let s=Ns(o,r),{having:a,order:l,...u}=s;return je(
o,r,{...u,measures:["count()"],by:["time('auto')"]})}function lE(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function gp({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r}=n;return i(Yt,{document:e,error:t.error,label:"\
Question: groups and measures",children:[i(mp,{lead:"Show",path:"aggregate.measures",texts:zx(n.measures),over:o,needed:!0}),
i(Qt,{word:"of",children:i(hp,{path:"aggregate.over",over:o})}),i(En,{}),i(ha,{lead:"by",path:"aggregate.by",texts:it(n.
by),over:o,axes:!0}),r!==void 0&&i(is,{lead:"having",path:"aggregate.having",what:"condition on groups",text:r,onChange:s=>De(
"aggregate.having",s)})]})}function zx(e){let t=it(e);return t.length===0?["count()"]:t}function yp(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var xI=yp(0,20);function bp(e){return it(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var Hx={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate","where"],chartOf:e=>bp(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;let o=it(n.by);return t===
"line"&&!bp(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&bp(e)?{...e,aggregate:{...n,by:o.filter(r=>!Ti(
r))}}:e},Sentence:gp,Page:wb};var Wx="te",Vx="Ra",qx="Aa",yu="Da",Ux="h",xp="Ha",jx="Fa",Kx="Ta",Jx="ne",Gx="qa",Zx="Ga";var vE=2e3;function Qx(){return W(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!Ye.value.value?.length&&st()},vE);return()=>clearInterval(e)},[]),i("main",{class:Wx,children:i("div",{class:Vx,children:[
i("header",{class:qx,children:[i("h1",{children:"There are no events yet"}),i("p",{class:yu,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),i(bE,{}),i(xE,{}),i(wE,
{})]})})}function bE(){return i("section",{class:Ux,"aria-label":"A file",children:[i(ie,{name:"upload",size:32}),i("h2",
{children:"Drop a file of events anywhere on this page"}),i("p",{class:yu,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),i(On,{kind:"primary",children:"Choose a \
file"})]})}var Yx=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function xE(){let[e,t]=D("");return i("section",{class:xp,"aria-labelledby":"paste",children:[i("h2",{id:"paste",children:"\
Or paste events"}),i("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&fl(e)},class:Kx,children:[i("textarea",{class:Jx,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:Yx,value:e,onInput:o=>t(o.currentTarget.value)}),i("div",{class:Gx,
children:[i(A,{kind:"outlined",onClick:()=>t(Yx),children:"Take the example"}),i(A,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function wp(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Mt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function wE(){let e=wp("my\
-events");return i("section",{class:xp,"aria-labelledby":"send",children:[i("div",{class:jx,children:[i("h2",{id:"send",
children:"Or send them from a program"}),i(A,{small:!0,kind:"outlined",icon:"copy",onClick:()=>nt(e,"The line"),children:"\
Copy"})]}),i("pre",{class:Zx,tabIndex:0,children:e}),i("p",{class:yu,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var kE=6;function Xx(e){let t=(e.columns??[]).filter(({name:r,hidden:s})=>!s&&r!=="time"&&r!=="event"),n=t.filter(({filled:r,
actor:s})=>!s&&r!==void 0&&r*2>=e.events),o=[...t.filter(({actor:r})=>r),...n,...t].map(({name:r})=>r);return[...new Set(
o)].slice(0,kE).map($t)}function _E(e){let{body:t}=e,n=r=>Array.isArray(t[r])?t[r]:[],o=r=>typeof t[r]=="number"?t[r]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function ew(e,t,n){
let o=ou({live:e},r=>{r.error?n(r.error):r.state==="live"&&t(_E(r))});return()=>ra(o)}async function tw(e,t,n){let r=await Re(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return r.rows[0]?{columns:r.columns,row:r.rows[0]}:null}var vu=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let r=this.numbered(t.rows);this.paused?this.keepBack(t,r):this.rows=[...r,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=n-this.began,
r=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:r},(l,u)=>n-r+1+u);return{
times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);return n<=o?0:this.seconds.
reduce((r,{at:s,matched:a})=>s>=o&&s<n?r+a:r,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;for(let r of this.seconds)
if(r.at>=n)for(let[s,a]of r.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((r,s)=>s[1]-r[1]).map(([r,s])=>({
event:SE(r),count:s,lately:o.get(r)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,matched:0,events:new Map},
this.seconds.push(o)),o.matched+=t.matched;for(let{event:r,count:s}of t.counts){let a=CE(r);o.events.set(a,(o.events.get(
a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({at:o})=>o<=t-900);if(n.length!==
0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[r,s]of o){let a=(this.totals.get(r)??0)-s;a>0?
this.totals.set(r,a):this.totals.delete(r)}}}numbered(t){let n=this.nextId;return this.nextId+=t.length,t.map((o,r)=>({id:n+
t.length-1-r,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),this.newCount+=t.matched,
this.leftOut+=t.leftOut+o.length-this.waiting.length}};function CE(e){return e===null?"":`=${e}`}function SE(e){return e===
""?null:e.slice(1)}var TE=1e3,nw=()=>({tape:new vu,columns:[],error:null,begun:!1,turn:0}),Zr=Q(nw()),Po=Zr;function bu(e={}){Zr.value={...Zr.
value,...e,turn:Zr.value.turn+1}}function ow(e,t,n){Zr.value=nw();let o={dataset:e,columns:[...n],limit:TE,...t===void 0?
{}:{where:t}};return ew(o,r=>{Zr.value.tape.take(r,Date.now()),bu({columns:r.columns,begun:!0,error:null})},r=>bu({error:r}))}
function as(e){let{tape:t}=Zr.value;t.paused!==e&&(e?t.pause():t.resume(),bu())}function rw(){bu()}var iw="pe",sw="de",aw="Ja",lw="Ka",uw="Oa";function ls({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:s}){let a=K(null);return W(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("aside",{ref:a,class:ce(iw,r&&sw),"aria-label":t,children:[
i("div",{class:aw,children:[i("h2",{class:lw,children:e}),o,i(A,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
i("div",{class:uw,children:s})]})}var cw="Pa",dw="Qa",pw="Va",fw="Wa",fn="Ya",mw="le",hw="Za",gw="_a",yw="eo",vw="xe",bw="ro",xw="se",ww="io",kw="ao",_w="\
oo",Cw="to",Sw="ce",Tw="B",Pw="C",Ew="no",Dw="ge",Mw="po",$w="fe",Aw="do",Lw="lo",Rw="xo",Ow="so";function Nw({dataset:e,columns:t,event:n,zone:o,onClose:r}){let[s,a]=D(null),[l,u]=D(null),[d,p]=D("");W(()=>{let x=new AbortController;
return a(null),u(null),tw(e,DE(t,n.cells),x.signal).then(w=>a(w??{columns:t,row:n.cells}),w=>{Bo(w)||u(me(w))}),()=>x.abort()},
[e,n]);let m=s??{columns:t,row:n.cells},y=m.columns.map((x,w)=>({column:x,value:m.row[w]})).filter(({column:x,value:w})=>EE(
x.name,w,d)),g=JSON.stringify(Object.fromEntries(m.columns.map(({name:x},w)=>[x,m.row[w]])),null,2);return i(ls,{title:i(
L,{value:n.cells[1],most:48}),label:"Event",onClose:r,actions:i(A,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>nt(
g,"The event")}),children:i("div",{class:Aw,children:[i("p",{class:fn,children:[fe(String(n.cells[0]),o,"millisecond"),"\
, ",o]}),l&&i(ke,{error:l}),i(Ml,{label:"Find in fields",value:d,onInput:p}),!s&&!l&&i(et,{lines:4}),i("dl",{class:Lw,children:y.
map(({column:x,value:w})=>i("div",{class:Rw,children:[i("dt",{class:fn,children:i(L,{value:x.name,most:64,middle:!0})}),
i("dd",{class:Ow,children:typeof w=="number"?String(w):i(L,{shown:Lr(w,x,o),most:2e3})})]},x.name))})]})})}function EE(e,t,n){
let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(t??"").toLowerCase().includes(o)}function DE(e,t){
return e.flatMap(({name:o,type:r},s)=>{let a=t[s];return s===0?[`time = ${qo(String(a))}`]:a===null?[`${o} is null`]:r===
"string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${qo(a)}`]:[]}).join(" and ")}function Fw({document:e}){let{tape:t,columns:n}=Po.value,[o,r]=D(null),[s,a]=D(null),l=K(null),u=e.timezone??"UTC",d=n.map(
({name:g,type:x})=>`${g} ${x}`).join(),p=ze(()=>ME(n,u),[d,u]);W(()=>{t.paused||l.current?.querySelector("[role=grid]")?.
scrollTo(0,0)},[t.paused]);let m=g=>{g.target instanceof Element&&g.target.scrollTop>0&&as(!0)},y=(g,x,w)=>{as(!0),x.key===
n[0]?.name?a(g):r({anchor:w,row:g,column:x.key})};return i(V,{children:[i("div",{ref:l,class:xw,onScrollCapture:m,children:i(
lt,{label:"New events",columns:p,rows:t.rows,onCell:y,onMenu:y})}),o&&i(LE,{...o,document:e,columns:n,onOpen:()=>a(o.row),
onClose:()=>r(null)}),s&&i(Nw,{dataset:e.dataset,columns:n,event:s,zone:u,onClose:()=>a(null)})]})}function ME(e,t){return e.
map((n,o)=>({key:n.name,head:i(L,{value:n.name,most:40}),number:o>1&&Ar(n),...o===0?{width:"132px"}:{},cell:({cells:r})=>o===
0?i($E,{value:r[0],zone:t}):i(AE,{value:r[o],column:n,zone:t})}))}function $E({value:e,zone:t}){let n=new Date(String(e));
return Number.isNaN(n.getTime())?i(L,{value:e}):i("span",{class:ww,title:fe(n,t,"millisecond"),children:[fe(n,t,"clockSe\
cond"),i("span",{class:fn,children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function AE({value:e,column:t,
zone:n}){return typeof e=="number"?i("span",{title:_n(e,$r(t.name),!0),children:Lr(e,t,n).text}):i(L,{shown:Lr(e,t,n),most:48,
middle:!0})}function LE({anchor:e,row:t,column:n,columns:o,document:r,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:p})=>p===
n)],u=go(RE(n),l),d=p=>()=>Co({document:je(r,"where",yo(r.where,p))},p);return i(xo,{anchor:e,label:"This value",head:i(
L,{shown:Ee(u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:d(u)},{label:"Exclude",icon:"minus",act:d(
`not (${u})`)},{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>nt(l==null?"":String(
l),"The value")}]})}function RE(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','\
"'):e}function zw({document:e}){return i(Yt,{document:e,error:kp(Po.value.error),label:"Which new events",children:i(En,{word:"\
New events where"})})}function kp(e){return e?new rt({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var _p=50;function Bw({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[r,s]=D(null),{times:a,values:l}=ze(()=>e.perSecond(
o*1e3),[e,o]),u=ze(()=>[{values:l,color:Ol("",[])}],[l]),d=r===null||l[r]===void 0?"":`${fe(a[r]*1e3,n,"clockSecond")}: ${oe(
l[r])}`,p=g=>{let x={ArrowRight:(r??-1)+1,ArrowLeft:(r??a.length)-1,Home:0,End:a.length-1}[g.key];return x===void 0?!1:(s(
Math.max(0,Math.min(x,a.length-1))),!0)},m=a.map((g,x)=>({at:g,value:l[x]})).reverse(),y=[{key:"second",head:"Second",cell:({
at:g})=>fe(g*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:g})=>oe(g)}];return i(Rl,{title:"Events\
 per second",summary:`events per second, ${a.length/60} min, ${oe(l.at(-1)??0)} in the last`,announced:d,onKey:p,actions:i(
"span",{class:gw,children:d}),table:i("div",{class:yw,children:i(lt,{label:"Events per second",columns:y,rows:m})}),children:i(
Xl,{times:a,series:u,zone:n,unit:"none",height:140,cursor:r,onCursor:s})})}function Iw({tape:e,now:t,where:n}){let o=e.byEvent(
t),r=o[0]?.count??1;return i("section",{class:Sw,"aria-label":"Events of the last 15 minutes",children:[i("div",{class:Tw,
children:[i("h2",{children:"By event"}),i("span",{class:fn,children:"now"}),i("span",{class:fn,children:"15 min"})]}),o.
length===0&&i("p",{class:fn,children:"Nothing yet."}),i("ul",{children:o.slice(0,_p).map(({event:s,count:a,lately:l})=>{
let u=go("event",s);return i("li",{children:i("button",{type:"button",class:Pw,title:`Only where ${u}`,onClick:()=>Co({document:{
...he.value,where:yo(n,u)}},u),children:[i("span",{class:Ew,children:i(L,{value:s,most:40,middle:!0})}),i("span",{class:Dw,
children:l>0?ae(l):""}),i("span",{class:Mw,children:ae(a)}),i("span",{class:$w,"aria-hidden":"true",children:i("span",{style:{
width:`${Math.max(1,a/r*100)}%`}})})]})},s??"")})}),o.length>_p&&i("p",{class:fn,children:[oe(o.length-_p)," more"]})]})}function Hw({document:e}){let{value:t,error:n}=Zt(e.dataset).value,o=t?Xx(t):n?[]:null,{tape:r,turn:s}=OE(e,o),a=()=>as(
!r.paused);Vo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return i("div",{class:cw,"data-t\
urn":s,children:[i(NE,{onToggle:a,now:l}),i(FE,{}),i(Bw,{tape:r,now:l,zone:e.timezone??"UTC"}),i("div",{class:vw,children:[
i("div",{class:bw,children:[r.paused&&i(zE,{}),r.rows.length===0?i(BE,{dataset:e.dataset,filtered:e.where!==void 0}):i(Fw,
{document:e})]}),i(Iw,{tape:r,now:l,where:e.where})]})]})}function OE(e,t){let n=JSON.stringify(t);return W(()=>t?ow(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),W(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
rw()},1e3);return()=>clearInterval(o)},[]),W(()=>()=>{to(e.dataset)},[e.dataset]),Po.value}function NE({onToggle:e,now:t}){
let{tape:n,begun:o}=Po.value,r=Yi.value==="away";return i("div",{class:dw,children:[i(A,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),i("span",{class:pw,
children:[i("b",{class:fw,children:ae(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&i("span",{class:fn,
title:"How long ago the newest event happened when it came here",children:[wo(Math.max(0,n.behind)/1e3)," behind"]}),i("\
span",{class:fn,children:[oe(n.matched)," since this page was opened"]}),i("span",{class:mw,role:"status",children:r?"no\
t connected":n.paused?"paused":o?"live":"connecting"})]})}function FE(){let e=kp(Po.value.error);return e&&e.where!=="wh\
ere"?i("div",{class:hw,children:i(ke,{error:e})}):null}function zE(){let{tape:e}=Po.value;return i("div",{class:kw,children:[
i("span",{children:["Paused: ",i("b",{children:oe(e.newCount)})," new, ",oe(e.leftOut)," left out"]}),i(A,{small:!0,kind:"\
primary",onClick:()=>as(!1),children:"Show"})]})}function BE({dataset:e,filtered:t}){let n=wp(e);return i("div",{class:_w,
children:[i(tt,{icon:"live",title:"Waiting for new events",actions:i(A,{kind:"outlined",icon:"copy",onClick:()=>nt(n,"Th\
e line"),children:"Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show her\
e as they come in. This line sends one:"}),!t&&i("pre",{class:Cw,tabIndex:0,children:n})]})}var Ww={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:zw,
Page:Hw};var pn=[Hx,Ww],Eo=[Qy];var Vw="ue",qw="co",Uw="go",jw="fo",Kw="uo",Jw="he",Gw="me",Zw="ho",Yw="mo",Qw="ve";function Xw(){let e=sh.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:r}=e,s=o.length>1&&pn.some(({name:a})=>a===
"funnel");return i("section",{class:Vw,"aria-label":"What was loaded",children:[i("div",{class:qw,children:[i("p",{class:Uw,
role:"status",children:Rc(t,n)}),i(A,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Lc})]}),s&&i("p",{class:jw,
children:"A funnel of these events? Choose its steps in their order."}),s&&i("div",{class:Kw,children:o.map(({value:a,count:l})=>{
let u=r.indexOf(a);return i("button",{type:"button",class:ce(Jw,u>=0&&Gw),"aria-pressed":u>=0,onClick:()=>lh(a),children:[
u>=0&&i("span",{class:Zw,children:u+1}),i(L,{value:a,most:32,middle:!0}),i("span",{class:Yw,children:ae(l)})]},a)})}),i(
"div",{class:Qw,children:[n.rejected>0&&i(A,{kind:"outlined",onClick:()=>{Lc(),Ge(`data/rejects/${encodeURIComponent(t)}`)},
children:"Lines not taken"}),s&&i(A,{kind:"primary",icon:"funnel",disabled:r.length<2,onClick:uh,children:"Show the funn\
el"})]})]})}function e1(){return W(()=>{wn(),yh()},[]),i(V,{children:[i(jg,{}),i(Xw,{}),i(wh,{})]})}function t1(){let{value:e,error:t}=Ye.value,n=e?.[0]?.name;return W(()=>{e||st()},[]),W(()=>{n!==void 0&&bo(n)},[n]),t?i(
tt,{icon:"warning",title:"The datasets cannot be listed",actions:i(A,{kind:"outlined",onClick:()=>{st()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?i(Qx,{}):i(et,{})}function Cp(){return i(tt,{icon:"search",title:"There is no\
 such page",actions:i(A,{kind:"primary",onClick:()=>Ge(""),children:"To the first dataset"})})}var n1="vo",o1="bo",r1="wo",i1="yo",s1="I",a1="ko";function l1(){let[e,t]=D(""),[n,o]=D(null),[r,s]=D(!1),a=K(null);return W(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),i("main",{class:n1,children:i("form",{class:o1,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||r)&&(s(!0),
Qf(e.trim()).then(()=>location.reload(),d=>{s(!1),o(me(d)),a.current?.select()}))},children:[i("h1",{children:"Log in to\
 Sluice"}),i("p",{class:r1,children:["This server asks for a token. Whoever runs it makes one with ",i("code",{children:"\
sluice token"}),"."]}),i("label",{class:i1,for:"token",children:"Token"}),i("input",{ref:a,id:"token",class:s1,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&i(ke,{id:"token-problem",error:n}),i(A,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||r,class:a1,children:"Log in"})]})})}var Sp={};Ju(Sp,{banner:()=>Tp,danger:()=>qE,default:()=>UE,info:()=>WE,text:()=>Pp,warning:()=>VE});var Tp="zo",WE="jo",
VE="So",qE="Xo",Pp="Bo",UE={banner:Tp,info:WE,warning:VE,danger:qE,text:Pp};function u1({kind:e,children:t,actions:n}){return i("div",{class:ce(Tp,Sp[e]),role:e==="info"?"status":"alert",children:[
i(ie,{name:e==="info"?"info":"warning"}),i("span",{class:Pp,children:t}),n]})}var c1="Co",d1="Io",p1="Uo",f1="be",m1="Eo",h1="we";function g1({onClose:e}){let t=Map.groupBy(mm.value,({group:n})=>n);return i(qt,{title:"Keys",onClose:e,wide:!0,children:[
i("div",{class:c1,children:[...t].map(([n,o])=>i("section",{children:[i("h3",{class:d1,children:n}),i("dl",{class:p1,children:o.
map(({keys:r,label:s})=>i("div",{class:f1,children:[i("dt",{children:s}),i("dd",{children:r.split(" ").map(a=>i("kbd",{class:m1,
children:a},a))})]},r))})]},n))}),i("div",{class:h1,children:[i("label",{children:[i("input",{type:"checkbox",checked:hm.
value,onChange:n=>gm(n.currentTarget.checked)})," Single letters are keys"]}),i("label",{children:[i("input",{type:"chec\
kbox",checked:iu.value,onChange:n=>fb(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function wu(e){let t=kr(he.value),n=it(he.value[t]?.by),o=$t(e);n.includes(o)||ye({document:je(he.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function va(e){let t=Qe.value.view===e.name,n=Qm(e.name,Dc(Vt.value));n!==null&&at(n,{label:"Undo",act:vo}),t&&Ko.value.
kind!=="view"&&Vt.value!==""&&zs(),Vt.value===""&&Ge("")}function y1(){let e="Go to";return[...pn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>va(t)})),...Eo.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Ge(t.name)}))]}var Dp=matchMedia("(prefers-color-scheme: dark)"),v1=Q(Dp.matches),Ep=Ho("theme"),ba=Q(Ep==="light"||Ep==="dark"?Ep:"sys\
tem"),ps=_t(()=>ba.value==="system"?v1.value?"dark":"light":ba.value);function ku(e){ba.value=e,Wo("theme",e)}function b1(){
Dp.addEventListener("change",()=>{v1.value=Dp.matches}),Dt(()=>{document.documentElement.dataset.theme=ps.value})}function x1({onClose:e,onHelp:t}){let[n,o]=D(""),r=JE(KE(t),n).slice(0,200);return i(qt,{title:"Find",onClose:e,children:i(
Oi,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(s=>({value:s,label:i(L,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function KE(e){let t=Vt.value===""?[]:Zt(Vt.value).value.value?.columns??[];return[...pn.map(n=>({name:n.
label,kind:"page",act:()=>va(n)})),...Eo.map(n=>({name:n.label,kind:"page",act:()=>Ge(n.name)})),...(Ye.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{bo(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>wu(
n)})),...Ei.value?[{name:"Undo",kind:"command",act:vo}]:[],...Di.value?[{name:"Redo",kind:"command",act:Mi}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Ym({kind:"json"})},{name:ps.value==="dark"?"Light":"Dark",kind:"command",act:()=>ku(
ps.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function JE(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var k1="U",_1="ye";function C1({folded:e}){let[t,...n]=ho.value,o=t?`${zi(t.kind)} ${t.dataset}, ${Ct(t.done)}`:"",r=Io(o);return t?i("butt\
on",{type:"button",class:k1,"aria-label":o,onClick:()=>Ge("data/jobs"),...r,children:[!e&&i("span",{children:n.length===
0?zi(t.kind):`${n.length+1} jobs`}),!e&&i("span",{class:_1,children:Ct(t.done)}),i(Ni,{small:!0,label:o,done:t.done})]}):
null}function S1(){let e=ki.value?.tokens?ki.value.name:void 0;if(e===void 0)return null;let t=()=>{Xf().then(()=>location.reload(),
n=>at(`Logging out failed: ${me(n).message}`))};return i(Fn,{icon:"actor",label:`Logged in as ${Ee(e).text}`,menuLabel:"\
Account",kind:"quiet",placing:{side:"top"},head:i(L,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var T1="ke",P1="a",E1="ze",D1="Lo",M1="je",Mp="Se",$1="o",A1="Xe",L1="Be",R1="E",O1="Ce";var Do=Q(Ho("rail")==="folded");function YE(){Do.value=!Do.value,Wo("rail",Do.value?"folded":"open")}function F1({onPalette:e,
onHelp:t}){let n=Ko.value;return i("nav",{"aria-label":"Pages",class:ce(T1,Do.value&&P1),children:[i("div",{class:E1,children:[
i(XE,{}),!Do.value&&i("span",{class:D1,children:"Sluice"})]}),i("ul",{class:Mp,children:pn.map(o=>i(N1,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Qe.value.view===o.name,onClick:()=>va(o)},o.name))}),Eo.length>0&&i(
"div",{class:L1,role:"presentation"}),i("ul",{class:Mp,children:Eo.map(o=>i(N1,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>Ge(o.name)},o.name))}),i("div",{class:R1,children:[i(C1,{folded:Do.
value}),i(A,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),i(QE,{}),i(S1,{}),i(A,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),i(A,{icon:"collapse",label:Do.value?"Widen":"Fold",kind:"quiet",class:O1,onClick:YE})]})]})}
function N1({icon:e,label:t,keys:n,current:o,onClick:r}){let s=Io(Do.value?`${t}  ${n}`:void 0);return i("li",{children:i(
"button",{type:"button",class:$1,"aria-current":o?"page":void 0,"aria-label":Do.value?t:void 0,onClick:r,...s,children:[
i(ie,{name:e,size:20}),i("span",{class:A1,children:t})]})})}function QE(){let e=(t,n)=>({label:n,checked:ba.value===t,act:()=>ku(
t)});return i(Fn,{icon:ps.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function XE(){return i("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:M1,children:[i("rect",{width:"32",height:"32",rx:"7"}),i(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var B1="Ie",I1="Ue";function H1({children:e}){let[t,n]=D(null);Vo([...y1(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Ei.value&&vo()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Di.value&&
Mi()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:So},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:tD}]),W(()=>{let r=s=>{if($s(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Xa(a).then(l=>{l&&(ye(l),at("The question was pasted.",{label:"Undo",act:vo}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return i("div",{class:B1,children:[i(F1,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),i("div",{class:I1,children:[Yi.value==="away"&&i(u1,{kind:"warning",actions:i(A,{small:!0,
kind:"outlined",onClick:cb,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&i(x1,{onClose:o,onHelp:()=>n("help")}),t==="help"&&i(g1,{onClose:o}),i(zm,{}),i(
um,{})]})}function tD(){let{phase:e}=Tn.result.value;e==="running"||e==="estimate"?Tn.cancel():Pi.value.length>0&&ul()}var W1="Mo",V1="No",q1="Ee",U1="Ro";var Cu=_t(()=>Hr.value.filter(e=>e.to.dataset===he.value.dataset));function j1(){return Cu.value.length===0?null:i("nav",
{"aria-label":"The way here",class:W1,children:[Cu.value.map((e,t)=>i("span",{class:V1,children:[i("button",{type:"butto\
n",class:q1,onClick:()=>{Rd(t),ye(e.from)},children:t===0?"all":Ee(Cu.value[t-1]?.label).text}),i(ie,{name:"right",size:12})]},
t)),i("span",{"aria-current":"step",class:U1,children:Ee(Cu.value.at(-1)?.label).text})]})}var J1="Ao",G1="Do",Z1="Le",Y1="Ho",Q1="Fo",X1="To",ek="Me",tk="qo",nk="Go",ok="Jo",rk="Ko",ik="Ne",sk="Oo";var oD=6;function ak({column:e,document:t}){let n=K(null),{values:o,error:r,former:s}=rD(n,e.name,t),a=o?.values.reduce(
(u,{count:d})=>Math.max(u,d),0)??0,l=(u,d)=>{let p=d?`not (${go(e.name,u)})`:go(e.name,u);Co({document:je(t,"where",yo(t.
where,p))},p)};return i("section",{ref:n,class:Z1,"aria-label":Ee(e.name).text,"data-former":s,children:[i("div",{class:Y1,
children:[i("h3",{class:Q1,children:i(L,{value:e.name,most:40,middle:!0})}),o&&i("span",{class:X1,children:[ae(o.distinct),
" ",o.distinct===1?"value":"values"]}),i(A,{small:!0,kind:"quiet",label:`Break down by ${Ee(e.name).text}`,onClick:()=>wu(
e.name),children:"By"})]}),r&&i(ke,{error:r}),i("ul",{children:o?.values.map(({value:u,count:d},p)=>i("li",{children:i("\
button",{type:"button",class:ek,onClick:m=>l(u,m.altKey),children:[i("span",{class:tk,style:{width:`${a>0?100*d/a:0}%`}}),
i("span",{class:nk,children:i(L,{value:u,most:40,middle:!0})}),i("span",{class:ok,title:oe(d),children:[o.exact?"":"~",ae(
d)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&i("p",{class:rk,children:[o.more>0&&i("span",{children:[ae(o.more)," more"]}),
o.nulls>0&&i("button",{type:"button",class:ik,onClick:u=>l(null,u.altKey),children:[i(L,{value:null})," ",ae(o.nulls)]})]})]})}
function rD(e,t,n){let[o,r]=D(!1),[s,a]=D({values:null,error:null,former:!1}),l=iD(t,n);return W(()=>{let u=new IntersectionObserver(
([d])=>{d&&r(d.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),W(()=>{if(!o)return;let u=new AbortController;
return a(d=>({...d,former:d.values!==null})),Em(n.dataset,l,u.signal).then(d=>a({values:d,error:null,former:!1}),d=>{Bo(
d)||a({values:null,error:me(d),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function iD(e,t){let{from:n,
to:o,timezone:r,where:s,define:a}=t;return{column:$t(e),limit:oD,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function lk({onClose:e}){let[t,n]=D(""),o=Zt(Vt.value).value.value?.columns,r=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return i(ls,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[i("div",{class:J1,children:i("input",{class:G1,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?r.map(s=>i(ak,{column:s,document:he.value},s.name)):i(et,
{}),i("p",{class:sk,children:"Click: only this value. Alt+click: all but this value."})]})}var ck="Po",dk="Qo";function fk({onClose:e}){let t=he.value,[n,o]=D(()=>JSON.stringify(t,null,2)),[r,s]=D(null);return W(()=>{sn(pk(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),i(ls,{title:"JSON",label:"The document as JSON",onClose:e,actions:i(A,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>nt(n,"The document")}),children:[i(fu,{class:ck,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:d}=pk(l);s(d),u&&ye({document:{...u,dataset:u.dataset||Qe.value.document.dataset}},
"replace")},onRun:So}),r!==null&&i("div",{class:dk,children:i(ke,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function pk(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}var mk=new Map([["facets",lk],["json",fk]]);var hk=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function gk(){let e=he.value.compare?.offset,t=hk.find(([,n])=>n===e)?.[0]??`vs ${Sr(e??"")} before`;
return i(Fn,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:hk.map(([n,o])=>({label:n,
checked:o===e,act:()=>De("compare",o===void 0?void 0:{offset:o})})),children:t})}function yk(){return[{label:"Copy link",icon:"share",act:()=>{Ac(Qe.value).then(e=>nt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>nt(JSON.stringify(Qe.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>nt(aD(Qe.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>nt(lD(Qe.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>nt(uD(Qe.value.document),"The code")}]}function $p(e){
return`'${e.replaceAll("'","'\\''")}'`}function aD(e){return`sluice query ${$p(JSON.stringify(e))}`}function lD(e){return`\
curl -H 'Content-Type: application/json' ${$p(Mt("v1/query"))} \\
  -d ${$p(JSON.stringify(e))}`}function uD(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var vk=Q([]);function bk(){return vk.value.length===0?null:i(Fn,{icon:"save",menuLabel:"Save",items:vk.value,placing:{align:"end"},children:"\
Save"})}var wk="Vo",kk="L";function _k(){let e=Tn.result.value,t=e.phase==="running"||e.phase==="estimate";return i("div",{class:wk,children:[i("sp\
an",{role:"status",class:kk,"data-phase":e.phase,children:[e.phase==="exact"&&i(ie,{name:"check",size:14}),e.phase==="er\
ror"&&i(ie,{name:"error",size:14}),dD(e)]}),t&&i(A,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Tn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&i(A,{small:!0,kind:"outlined",onClick:So,children:"Run again"})]})}
function dD(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${Ct(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=Ny(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${Ct(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${ae(t.rows_scanned)} rows`:`${o}, ${n}`}}}var Ck=null;function Sk(){return Ck??=[...new Set([an(),"UTC",...Intl.supportedValuesOf("timeZone")])],Ck}var Tk="M",Pk="N",Ek="Wo",Dk="R",Mk="Yo";var $k=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function Ak({runs:e}){W(()=>{Ye.value.value||
st()},[]);let t=Ye.value.value?.map(({name:o})=>o)??[Vt.value],n=he.value.timezone??"UTC";return i("header",{class:Tk,"a\
ria-label":"The question",children:[i("div",{class:Pk,children:[i(Er,{title:"Dataset",icon:"data",values:t,value:Vt.value,
onChange:o=>{bo(o)},class:Ek}),i(xb,{}),i(Er,{title:"Time zone",icon:"globe",values:Sk(),value:n,onChange:o=>De("timezon\
e",o),kind:"quiet",free:!0}),i(gk,{}),i(fD,{})]}),i("div",{class:Dk,children:e&&i(_k,{})}),i("div",{class:Mk,children:[i(
A,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Ei.value,onClick:vo}),i(A,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Di.value,onClick:Mi}),i(Fn,{icon:"share",menuLabel:"Share",items:yk(),placing:{align:"end"},children:"Shar\
e"}),i(bk,{})]})]})}function fD(){let e=he.value.sample,t=e===void 0||e===1?void 0:e,n=$k.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return i(Fn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:$k.map(([o,r])=>({label:o,checked:r===t,act:()=>De("sample",r)})),children:n})}var Lk="Zo",Rk="Re",Ok="_o",Nk="et",Fk="rt",zk="it",Bk="Ae";function Hk(){let e=pn.find(({name:t})=>t===Gm.value)??pn[0];return e?i(hD,{view:e}):null}function hD({view:e}){let t=he.
value,n=gD(Tn.result.value,t),o=Zm.value??e.chartOf(t);W(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),Vo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Ap("facets")}]);let r=a=>{
ye({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase==="running"||n.phase==="estimate";return i(V,{children:[i(Ak,{runs:e.
runs??!0}),i(Lh,{busy:s,done:n.done}),i("div",{class:Lk,children:[i("main",{class:Rk,"data-view":e.name,"data-state":n.phase,
"aria-busy":s,children:[i("h1",{class:"spoken",children:e.label}),i(j1,{}),i("div",{class:Ok,children:[i("div",{class:Nk,
children:i(e.Sentence,{document:t,result:n})}),i("div",{class:Fk,children:[e.charts.length>1&&i(gl,{label:"Chart",value:o,
onChange:r,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,label:l,icon:u}))}),i(A,{icon:"filter",label:"Prope\
rties and their values",keys:"f",kind:"quiet",pressed:Lp("facets"),onClick:()=>Ap("facets")}),i(A,{icon:"braces",label:"\
The document as JSON",kind:"quiet",pressed:Lp("json"),onClick:()=>Ap("json")})]})]}),n.error&&!yD(e,n.error)&&i("div",{class:zk,
children:i(ke,{error:n.error})}),i("div",{class:Bk,"data-former":n.former,children:i(e.Page,{document:t,result:n,as:o})})]}),
i(vD,{})]})]})}function gD(e,t){return e.of===null||Ik(e.of)===Ik(t)?e:{...e,answer:null,of:null,former:!1}}function Ik(e){
let t=e.aggregate?.over;return`${kr(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}function Lp(e){return Pi.value.
some(t=>t.kind===e)}function Ap(e){ye({open:Lp(e)?Pi.value.filter(t=>t.kind!==e):[{kind:e}]})}function yD(e,t){return["f\
rom","to",...e.errorPlaces??[]].some(n=>Wr(t,n)!==null)}function vD(){return i(V,{children:Pi.value.map((e,t)=>{let n=mk.
get(e.kind);return n?i(n,{layer:e,onClose:ul},t):null})})}function Wk(){return ki.value?.tokens&&ki.value.name===void 0?i(l1,{}):i(V,{children:[i(H1,{children:i(bD,{})}),i(e1,{})]})}
function bD(){let e=Ko.value;switch(e.kind){case"home":return i(t1,{});case"view":return i(Hk,{});case"page":{let t=Eo.find(
({name:n})=>n===e.page);return t?i(t.Page,{rest:e.rest}):i(Cp,{})}case"actor":case"link":return i(Cp,{})}}b1();Yf();ym();await ih();mb();ob();_f(i(Wk,{}),document.body);
