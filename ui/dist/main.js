var bx=Object.defineProperty;var Na=(e,t)=>{for(var n in t)bx(e,n,{get:t[n],enumerable:!0})};var de,Ud,Ba,so,Fa,Is,qd,Hs,Kd,Ia,za,jd,Ai=Symbol.for("pv"),Vs={},Ws=[],xx=/^m(i|n|o|s|text|space)$/,Va=Array.isArray,Wa=Ws.
slice,Ho=Object.assign;function zo(e){e&&e.parentNode&&e.remove()}function Gd(e,t,n){var o,r,i,s={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:s[i]=t[i];return a>2&&(s.children=a>3?Wa.call(arguments,2):n),$i(e,
s,o,r,null)}function $i(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ai,__v:r||
++Ud,__i:-1,__u:0};return!r&&de.vnode&&de.vnode(i),i}function ne(e){return e.children}function Ar(e,t){this.props=e,this.context=t,this.__g=0}function lo(e,t){if(t==null)return e.
__&&lo(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:lo(e)}function wx(e){var t,n=e.__v,o=n.__e,r=[],i=[],s=e.__P;s&&((t=Ho({constructor:Ai},n)).__v=n.__v+1,
de.vnode&&de.vnode(t),Ua(s,t,n,e.__n,s.namespaceURI,32&n.__u?[o]:null,r,o||lo(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,ep(r,t,i),n.__=n.__e=null,t.__e!=o&&Jd(t))}function Jd(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Jd(e)}function Ha(e){(8&e.__g||(e.__g|=8,so.push(e),Is++))&&Fa==de.debounceRendering||
((Fa=de.debounceRendering)||queueMicrotask)(Yd)}function Yd(){try{for(var e,t=1;so.length;)so.length>t&&so.sort(qd),e=so.
shift(),t=so.length,8&e.__g&&wx(e)}finally{(Is=so.length)&&(Fa||queueMicrotask)(Yd)}}function Zd(e,t,n,o,r,i,s,a,u,d,f){
var m,y,g,k,C,_,P=o.__k||Ws,x=t.length;for(u=kx(n,t,P,u,x),m=0;m<x;m++)(g=n.__k[m])!=null&&(y=~g.__i&&P[g.__i]||Vs,g.__i=
m,_=Ua(e,g,y,r,i,s,a,u,d,f),k=g.__e,(y.ref!=g.ref||8&y.__u)&&(y.ref&&qa(y.ref,null,g,y),g.ref&&f.push(g.ref,g.__c||k,g)),
C=C||k,4&g.__u?(u=Qd(g,u,e,!y.__v),y.__e&&(y.__e=null)):typeof g.type=="function"&&_!==void 0?u=_:k&&(u=k.nextSibling),g.
__u&=-21);return n.__e=C,u}function kx(e,t,n,o,r){var i,s,a,u,d,f,m,y,g,k=n.length,C=k,_=0,P=0,x=e.__k=Array(r);for(i=0;i<
r;i++)(s=t[i])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=x[i]=$i(null,
s):Va(s)?s=x[i]=$i(ne,{children:s}):s.constructor===Ai&&s.__b?s=x[i]=$i(s.type,s.props,s.key,s.ref,s.__v):x[i]=s,u=i+_,s.
__=e,s.__b=e.__b+1,a=null,~(d=s.__i=_x(s,n,u,C))&&(C--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(s.__u|=16,d==u-1?_--:d==u+1?_++:d!=
u&&(d>u?_--:_++,P=1)):(~d||(r>k?_--:r<k&&_++),typeof s.type!="function"&&(s.__u|=4))):x[i]=null;if(P){for(f=[],m=[],i=0;i<
r;i++)if((s=x[i])&&16&s.__u){for(_=0,y=f.length;_<y;)f[g=_+y>>1]<s.__i?_=g+1:y=g;f[_]=s.__i,m[i]=_+1}for(_=f.length;i--;)
m[i]&&(m[i]==_?_--:x[i].__u|=4)}if(C)for(i=0;i<k;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=lo(a)),Ka(a,a));return o}function Qd(e,t,n,o){
var r,i,s,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Qd(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=lo(e))&&!t.parentNode&&(t=null),s=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(s!=a&&(!o&&n.moveBefore&&s.parentNode?n.moveBefore(s,t):n.insertBefore(s,t||null)),t=s;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function _x(e,t,n,o){var r,i=e.key,s=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&i==null||u&&i==a.key&&s==a.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&s==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&s==a.type)return r}return-1}function Wd(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function zs(e,t,n,o,r){var i,s;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Wd(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Wd(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(s=za[t]||(za[t]=
Cx(t)),(e.__a||(e.__a={}))[t]=Ia,i=t!=(t=t.replace(Kd,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,s,i):e.removeEventListener(t,s,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Cx(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Hs]==null)t[Hs]=Ia++;else if(t[Hs]<this.__a[e])return;return n(de.event?de.event(t):t)}}}function Ua(e,t,n,o,r,i,s,a,u,d){
var f,m,y,g,k,C,_,P,x,w,S,L,$,B,W,ee,U,D,G=t.type;if(t.constructor!==Ai)return null;128&n.__u&&(u=32&n.__u,f=n.__c.__z)&&
(t.__u|=u,m=i=[],f.nodeType==8?a=Bs(f,i):i.push(f),a=i[0]||a),(f=de.__b)&&f(t);e:if(typeof G=="function"){y=s.length;try{
if(P=t.props,x=(f=G.prototype)&&f.render,w=(f=G.contextType)&&o[f.__c],S=f?w?w.props.value:f.__:o,(g=n.__c)?(t.__c=g,2&g.
__g&&(g.__g|=1)):(x?t.__c=g=new G(P,S):(t.__c=g=new Ar(P,S),g.constructor=G,g.render=Sx),w&&w.sub(g),g.state||(g.state={}),
g.__n=o,g.__g|=8,g.__h=[],g.__k=[]),x&&(g.__s||(g.__s=g.state),G.getDerivedStateFromProps&&(g.__s==g.state&&(g.__s=Ho({},
g.__s)),Ho(g.__s,G.getDerivedStateFromProps(P,g.__s)))),k=g.props,C=g.state,g.__v=t,n.__c){if(P!==k&&x&&!G.getDerivedStateFromProps&&
g.componentWillReceiveProps&&g.componentWillReceiveProps(P,S),t.__v==n.__v&&!(8&g.__g)||!(4&g.__g)&&g.shouldComponentUpdate&&
g.shouldComponentUpdate(P,g.__s,S)===!1){t.__v!=n.__v&&(g.props=P,g.state=g.__s,g.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(N){N&&(N.__=t)}),Ws.push.apply(g.__h,g.__k),g.__k=[],g.__h.length&&s.push(g),a=lo(n);break e}g.componentWillUpdate&&
g.componentWillUpdate(P,g.__s,S),x&&g.componentDidUpdate&&g.__h.push(function(){g.componentDidUpdate(k,C,_)})}else x&&!G.
getDerivedStateFromProps&&g.componentWillMount&&g.componentWillMount(),x&&g.componentDidMount&&g.__h.push(g.componentDidMount);
g.context=S,g.props=P,g.__P=e,g.__g&=-5,L=de.__r,$=x?25:0;do g.__g&=-9,L&&L(t),f=g.render(g.props,g.state=g.__s,g.context);while(8&
g.__g&&++$<25);x&&(Ws.push.apply(g.__h,g.__k),g.__k=[]),g.state=g.__s,g.getChildContext&&(o=Ho({},o,g.getChildContext())),
x&&n.__c&&g.getSnapshotBeforeUpdate&&(_=g.getSnapshotBeforeUpdate(k,C)),B=f&&f.type===ne&&f.key==null?f.props.children:f,
P.__P&&(f=a,r=(e=P.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(N){N&&Ka(N,N)}),n.__k=null),
a=n.__k?lo(n,0):null),a=Zd(e,Va(B)?B:[B],t,n,o,r,i,s,a,u,d),P.__P&&(t.__e=null,a=f),t.__u&=-161,m&&m.some(zo),g.__h.length&&
s.push(g),1&g.__g&&(g.__g&=-4)}catch(N){if(s.length=y,t.__v=null,u||i)if(N&&N.then){if(t.__u|=128|u,i){for(~(U=i.indexOf(
a||void 0))||(U=i.length);(D=i[U-1])&&D.nodeType==8;)U--;for(;U<i.length;U++)if(D=i[U])if(i[U]=null,W){if(D==ee)break}else{
if(D.nodeType!=8)break;D.data.startsWith("$s")&&(ee=Bs(W=D))}}if(!W){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
W=a}(f=Bs(W=t.__c.__z||(t.__c.__z=W)))?(t.__e=W,a=f):t.__e=a,a=a&&a.nextSibling}else i&&i.some(zo);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),N&&N.then||Xd(t),de.__e(N,t,n)}}else a=t.__e=Tx(n.__e,t,n,o,r,i,s,u,d,e);return(f=de.diffed)&&f(t),a}function Bs(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Xd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Xd))}function ep(e,t,n){for(var o=0;o<n.length;)qa(n[o++],n[o++],n[o++]);de.__c&&de.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){de.__e(i,r.__v)}})}function Tx(e,t,n,o,r,i,s,a,u,d){var f,m,y,g,
k,C,_,P,x=n.props||Vs,w=t.props,S=t.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(f=0;f<i.length;f++)if((k=i[f])&&(S?k.localName==S:k.nodeType==
3)){e=k,i[f]=null;break}}if(!e){if(P=d.ownerDocument||document,!S)return P.createTextNode(w);e=P.createElementNS(r,S,w.is?
w:d),a&&(de.__m&&de.__m(t,i),a=!1),i=null}if(S){if(d=S=="template"&&e.content||e,i=S=="textarea"&&w.defaultValue!=null?null:
i&&Wa.call(d.childNodes),!a&&i)for(x={},f=0;f<e.attributes.length;f++)x[(k=e.attributes[f]).name]=k.value;for(f in x)k=x[f],
f=="dangerouslySetInnerHTML"?y=k:f=="children"||f in w||f=="value"&&"defaultValue"in w||f=="checked"&&"defaultChecked"in
w||zs(e,f,null,k,r);for(f in w)k=w[f],f=="children"?g=k:f=="dangerouslySetInnerHTML"?m=k:f=="value"?C=k:f=="checked"?_=k:
a&&typeof k!="function"||x[f]===k||zs(e,f,k,x[f],r);m?(a||y&&(m.__html==y.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(y&&(e.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&xx.test(S))&&(r="\
http://www.w3.org/1999/xhtml"),Zd(d,Va(g)?g:[g],t,n,o,r,i,s,i?i[0]:n.__k&&lo(n,0),a,u),i&&i.some(zo)),a&&S!="textarea"||
(f="value",S=="progress"&&C==null?e.removeAttribute(f):C==null||C===e[f]&&(S!="progress"||C)||zs(e,f,C,x[f],r),f="checke\
d",_!=null&&_!=e[f]&&zs(e,f,_,x[f],r))}else x===w||a&&e.data==w||(e.data=w);return e}function qa(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
de.__e(r,n)}}function Ka(e,t,n){var o,r,i,s;if(de.unmount&&de.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||qa(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){de.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(s=
0;s<o.length;s++)o[s]&&Ka(o[s],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Bs(o,i=[]))&&(o==
e.__e&&i.some(zo),zo(r),zo(o)),n||zo(e.__e),e.__e=e.__c=e.__=null}function Sx(e,t,n){return this.constructor(e,n)}function tp(e,t){
var n,o,r,i;de.__&&de.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=$i(ne,{children:[e]}),
r=[],i=[],Ua(t,t.__k,o||Vs,Vs,t.namespaceURI,o?null:t.firstChild?Wa.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
ep(r,t.__k,i),t.__k.props.children=null}function np(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(i){this.props.value!=i.value&&o.forEach(function(s){s.__g|=4,Ha(s)})},this.
sub=function(i){o.add(i);var s=i.componentWillUnmount;i.componentWillUnmount=function(){o.delete(i),s&&s.call(i)}}),n.children}
return t.__c="__cC"+jd++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}de={__e:function(e,t,n,o){for(var r,i,s;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((s=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),s=1),s&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw Is=0,e}},Ud=0,Ba=function(e){return e!=null&&e.constructor===Ai},Ar.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ho({},this.state)),typeof e=="function"&&(e=e(Ho({},n),this.props)),e&&(Ho(
n,e),this.__v&&(t&&this.__k.push(t),Ha(this)))},Ar.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Ha(this))},Ar.prototype.render=ne,so=[],Is=0,qd=function(e,t){return e.__v.__b-t.__v.__b},Hs=Symbol(),Kd=/(PointerCapture)$|Capture$/i,
Ia=0,za={},jd=0;var ao,Fe,ja,op,Ga=Object.is,Us=0,pp=[],Ja=[],Ie=de,rp=Ie.__b,ip=Ie.__r,sp=Ie.diffed,lp=Ie.__c,ap=Ie.unmount,up=Ie.__;function Rr(e,t){
Ie.__h&&Ie.__h(Fe,e,Us||t),Us=0;var n=Fe.__H||(Fe.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function R(e){
return Us=1,Px(mp,e)}function Px(e,t,n){var o=Rr(ao++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):mp(void 0,t),function(i){var s=(o.
__N||o.__)[0],a=o.t(s,i);Ga(s,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=Fe,!Fe.__f)){Fe.__f=!0;var r=Fe.shouldComponentUpdate;
Fe.shouldComponentUpdate=function(i,s,a){var u=this.__H;if(!u)return!0;var d=!1,f=this.props!=i;if(u.__.some(function(y){
y.__N&&(d=!0,Ga(y.__[0],y.__N[0])||(f=!0))}),r){var m=r.call(this,i,s,a);return d?m||f:m}return!d||f}}return o.__}function Z(e,t){
var n=Rr(ao++,3);!Ie.__s&&Za(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Fe.__H.__h.push(n))}function pt(e,t){var n=Rr(ao++,4);!Ie.
__s&&Za(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Fe.__h.push(n))}function j(e){return Us=5,ft(function(){return{current:e}},[])}function ft(e,t){var n=Rr(ao++,7);return Za(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function fp(e){var t=Fe.context[e.__c],n=Rr(ao++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Fe)),t.props.value):e.__}function Zt(){var e=Rr(ao++,11);if(!e.__){for(var t=Fe.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function Mx(){var e;do{for(;e=Ja.shift();)try{Ri(e)}catch(n){Ie.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
pp.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ri),t.__h.some(Ya),t.__h=[]}catch(n){t.__h=[],Ie.__e(n,e.__v)}}}while(Ja.
length)}Ie.__b=function(e){Fe=null,rp&&rp(e)},Ie.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),up&&up(e,t)},Ie.
__r=function(e){ip&&ip(e),ao=0;var t=(Fe=e.__c).__H;t&&(ja==Fe?Fe.__h=[]:(t.__h.some(Ri),t.__h.some(Ya),ao=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ja=Fe},Ie.diffed=function(e){sp&&sp(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&dp(pp.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ja=Fe=null},Ie.__c=function(e,t){t.some(
function(n){try{n.__h.some(Ri),n.__h=n.__h.filter(function(o){return!o.__||Ya(o)})}catch(o){n.__h=[function(){throw o}]}}),
lp&&lp(e,t)},Ie.unmount=function(e){ap&&ap(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,dp(Ja.push(r))}else Ri(r)}catch(i){t=i}}),o.
__H=void 0,t&&Ie.__e(t,o.__v))};var cp=typeof requestAnimationFrame=="function";function Ex(e){var t,n=function(){clearTimeout(
o),cp&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);cp&&(t=requestAnimationFrame(n))}function dp(e){e!=1&&op==
Ie.requestAnimationFrame||((op=Ie.requestAnimationFrame)||Ex)(Mx)}function Ri(e){var t=Fe,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Fe=t}function Ya(e){var t=Fe;e.__c=e.__(),Fe=t}function Za(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Ga(n,e[o])})}function mp(e,t){return typeof t=="function"?t(e):t}var Dx=Symbol.for("preact-signals");function Gs(){if(Un>1)Un--;else{var e,t=!1;for((function(){var r=Ks;for(Ks=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var s=i.t;s!==void 0;s=s.x)s.i===r.i&&(s.i=i.i);r=r.o}})();Oi!==void 0;){var n=Oi;for(Oi=
void 0,qs++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&gp(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(qs=0,Un--,
t)throw e}}function Xa(e){if(Un>0)return e();Qa=++$x,Un++;try{return e()}finally{Gs()}}var Li,Oe=void 0;function Ni(e){var t=Oe,
n=Li;Oe=void 0,Li=void 0;try{return e()}finally{Oe=t,Li=n}}var Oi=void 0,Un=0,qs=0,$x=0,Qa=0,Ks=void 0,js=0;function hp(e){
if(Oe!==void 0){var t=e.n;if(t===void 0||t.t!==Oe)return t={i:0,S:e,p:Oe.s,n:void 0,t:Oe,e:void 0,x:void 0,r:t},Oe.s!==void 0&&
(Oe.s.n=t),Oe.s=t,e.n=t,32&Oe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Oe.s,t.n=void 0,Oe.s.n=t,Oe.s=t),t}}function Ge(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}Ge.prototype.brand=Dx;Ge.prototype.h=function(){return!0};Ge.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ni(function(){var o;(o=t.W)==null||o.call(t)}))};
Ge.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Ni(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ge.prototype.subscribe=
function(e){var t=this;return wt(function(){var n=t.value;Ni(function(){return e(n)})},{name:"sub"})};Ge.prototype.valueOf=
function(){return this.value};Ge.prototype.toString=function(){return this.value+""};Ge.prototype.toJSON=function(){return this.
value};Ge.prototype.peek=function(){var e=this;return Ni(function(){return e.value})};Object.defineProperty(Ge.prototype,
"value",{get:function(){var e=hp(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(qs>100)
throw new Error("Cycle detected");(function(n){Un!==0&&qs===0&&n.l!==Qa&&(n.l=Qa,Ks={S:n,v:n.v,i:n.i,o:Ks})})(this),this.
v=e,this.i++,js++,Un++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Gs()}}}});function oe(e,t){return new Ge(e,
t)}function gp(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function yp(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function vp(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Bo(e,t){Ge.call(this,void 0,t),this.x=e,this.s=void 0,this.g=js-1,this.
f=4}Bo.prototype=new Ge;Bo.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
js))return!0;if(this.g=js,this.f|=1,this.i>0&&!gp(this))return this.f&=-2,!0;var e=Oe;try{yp(this),Oe=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Oe=e,vp(
this),this.f&=-2,!0};Bo.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
Ge.prototype.S.call(this,e)};Bo.prototype.U=function(e){if(this.t!==void 0&&(Ge.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Bo.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Bo.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=hp(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function mt(e,t){
return new Bo(e,t)}function bp(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Un++;var n=Oe;Oe=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,eu(e),o}finally{Oe=n,Gs()}}}function eu(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
bp(e)}function Ax(e){if(Oe!==this)throw new Error("Out-of-order effect");vp(this),Oe=e,this.f&=-2;try{8&this.f&&eu(this)}finally{
Gs()}}function Lr(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Li&&Li.push(this)}
Lr.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Lr.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,bp(this),
yp(this),Un++;var e=Oe;return Oe=this,Ax.bind(this,e)};Lr.prototype.N=function(){2&this.f||(this.f|=2,this.u=Oi,Oi=this)};
Lr.prototype.d=function(){this.f|=8,1&this.f||eu(this)};Lr.prototype.dispose=function(){this.d()};function wt(e,t){var n=new Lr(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var xp,Ys,Js,Rx=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var wp=[];wt(function(){xp=this.N})();function Or(e,t){de[e]=t.bind(null,de[e]||function(){})}function Fi(e){if(Js){var t=Js;
Js=void 0,t()}Js=e&&e.S()}function kp(e){var t=this,n=e.data,o=Ox(n);o.name="ReactiveDom",o.value=n;var r=ft(function(){
for(var a=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=mt(function(){var g=o.value.value;return g===0?0:g===!0?
"":g||""}),f=mt(function(){return!Array.isArray(d.value)&&!Ba(d.value)}),m=wt(function(){if(this.N=_p,f.value){var g=d.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=g)}}),y=t.__$u.d;return t.__$u.d=function(){m(),y.call(this)},
[f,d]},[]),i=r[0],s=r[1];return i.value?s.peek():s.value}kp.displayName="ReactiveTextNode";Object.defineProperties(Ge.prototype,
{constructor:{configurable:!0,value:Gd(ne,null).constructor},type:{configurable:!0,value:kp},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Or("__b",function(e,t){if(Fi(),Ys=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof Ge&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});Or("__r",function(e,t){if(e(t),t.type!==ne){Fi();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var s;return wt(function(){s=this},{name:i}),s.c=r,s})((function(r){return function(){var i;
Rx&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Ys=o,Fi(n)}});Or("__e",function(e,t,n,o){Fi(),Ys=void 0,e(t,n,o)});Or("diffed",function(e,t){Fi(),Ys=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var s in i){var a=i[s];a===void 0||o&&s in o||
(a.d(),i[s]=void 0)}if(o){i||(i={},n.U=i);for(var u in o){var d=i[u],f=o[u];d===void 0?(d=Lx(n,u,f,r),i[u]=d):d.o(f,r)}}}
e(t)});function Lx(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=oe(n);return{o:function(s,a){i.value=s,o=a},d:wt(
function(){this.N=_p;var s=i.value.value;o[t]!==s&&(o[t]=s,r?e[t]=s:s!=null&&(s!==!1||t[4]==="-")?e.setAttribute(t,s):e.
removeAttribute(t))})}}Or("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var s=t.__np;if(s){var a=t.props;for(var u in s)a[u]=s[u]}t.__np=void 0}else{var d=t.
__c;if(d){d.__$f|=8;var f=d.__$u;f&&(d.__$u=void 0,f.d())}}e(t)});Or("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
Ar.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function Ox(e,t){return ft(function(){return oe(e,t)},[])}var Nx=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Fx(){Xa(function(){for(var e;e=wp.shift();)xp.call(e)})}function _p(){wp.push(this)===1&&(de.requestAnimationFrame||
Nx)(Fx)}var tu=new URL("../../",import.meta.url);function Qt(e){return new URL(e,tu).href}function Cp(e){return e.startsWith(tu.
pathname)?e.slice(tu.pathname.length):e.replace(/^\//,"")}var nu=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Zs=["explore","funnel",
"retention","paths","sessions","difference","live"];function Io(e){return nu.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function Ue(e){return e==null?[]:typeof e=="string"?[e]:e}var Sp=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Pp(e,t){
let n=e.split("/").filter(u=>u!=="").map(zx),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(Sp.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let s=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:s,actor:i};let a=Zs.find(u=>u===r)??"explore";return{kind:"view",dataset:s,
view:a,fragment:t}}function zx(e){try{return decodeURIComponent(e)}catch{return e}}function Mp(e,t){return`${Hx(e)}/${t}`}function Hx(e){let t=Sp.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function Ep(e){let t=[
`q=${await Tp(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Tp(
e.open)}`),t.join("&")}async function Qs(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await zi(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),i=r===null?[]:await zi(r);return{document:o,
as:t.get("as"),open:Array.isArray(i)?i.filter(Bx):[]}}function Bx(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function Tp(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await Dp(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function zi(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await Dp(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var Ix=4<<20;async function Dp(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,s=t.readable.getReader();for(;;){let{done:d,value:f}=await s.read();
if(d)break;if(r.push(f),i+=f.length,i>Ix)throw new Error("the link unpacks to too much")}let a=new Uint8Array(i),u=0;for(let d of r)
a.set(d,u),u+=d.length;return a}var $p={before:[],after:[]};function ou(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Ap(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Rp(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Nr=/([^.[\]]+)|\[(\d+)\]/gy;function Hi(e){let t=[];for(Nr.lastIndex=0;Nr.lastIndex<e.length;){e[Nr.lastIndex]==="."&&
Nr.lastIndex++;let n=Nr.lastIndex,o=Nr.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Lp(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Op(e){return typeof e=="\
string"?Hi(e):e}function Bi(e,t){let n=e;for(let o of Op(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Ve(e,t,n){return ru(e,Op(t),n)}function ru(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let a=Array.isArray(e)?[...e]:e==null?[]:[e],u=ru(a[o],r,n);return u===void 0?a.splice(o,1):a[o]=u,a}let i=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),s=ru(i.get(o),r,n);return s===void 0?i.delete(o):i.set(o,s),Object.fromEntries(
i)}function Ft(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(t,o)&&Ft(e[o],
t[o]))}function Ii(e){return`'${e.replaceAll("'","''")}'`}var Np="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",Vx=new RegExp(`^${Np}(\\.${Np}\
)*$`,"u"),Wx=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function kt(e){return Vx.test(e)&&!Wx.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Fr(e){
return`event = ${Ii(e)}`}var Ux=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Xs(e){let t=e===void 0?null:Ux.exec(e);return t?
t[1].replaceAll("''","'"):null}function Vi(e,t){let n=kt(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Ii(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Ii(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Wi(e,t){return e===
void 0||e.trim()===""?t:`${Fp(e)} and ${Fp(t)}`}function Fp(e){return/\bor\b/i.test(e)?`(${e})`:e}var qx=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function iu(e){
let t=qx.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Kx(e){let t=e[Io(e)];return Ue(
t?.by).find(n=>!zr(n))??null}function zr(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Hp(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:jx(e.document),as:e.as}},i=n[t],s=iu(e.document),a=Kx(e.document);
if(i){let m=zp({...s,...i.document},a);return{state:{view:t,document:m,as:i.as,open:[]},waiting:r,said:null}}let u=Gx(t)?
Xs(s.where):null;u!==null&&delete s.where;let d=zp({...s,...su(t,u,o)},a),f=u===null?null:`The filter ${Fr(u)} became ${Jx(
t)}.`;return{state:{view:t,document:d,as:null,open:[]},waiting:r,said:f}}function jx(e){let t=Io(e);return e[t]===void 0?
{}:{[t]:e[t]}}function Gx(e){return e==="funnel"||e==="retention"||e==="paths"}function Jx(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function su(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter(Yx).map(Zx),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":Fr(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:Fr(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":Fr(i)}}}}function Yx(e){return e!==void 0}function Zx(e){return{
where:Fr(e)}}function zp(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=Ue(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(zr),t]}}}var lu={view:"explore",document:{dataset:""},as:null,open:[]},Je=oe(lu),fn=oe($p),Bp=oe({state:lu,how:"load"}),el={},tl=!1,
Ye=Je,nl=Bp,le=mt(()=>Je.value.document),Ip=mt(()=>Je.value.view),Vp=mt(()=>Je.value.as),Hr=mt(()=>Je.value.open),Xt=mt(
()=>Je.value.document.dataset),Br=mt(()=>fn.value.before.length>0),Ir=mt(()=>fn.value.after.length>0);function ye(e,t="p\
ush"){let n={...Je.value,...e};Ft(n,Je.value)||((t==="push"||!tl)&&(fn.value=ou(fn.value,Je.value)),tl=t==="replace",uu(
n,t))}function _e(e,t,n="push"){ye({document:Ve(Je.value.document,e,t)},n)}function Wp(e){ye({open:[...Je.value.open,e]})}
function ol(){ye({open:Je.value.open.slice(0,-1)})}function Up(e,t){let n=Hp(Je.value,e,el,t);return el=n.waiting,ye(n.state),
n.said}function qn(){qp(Ap(fn.value,Je.value))}function Vr(){qp(Rp(fn.value,Je.value))}function qp(e){e&&(fn.value=e.stack,tl=!1,
uu(e.value,"push"))}function au(e){Ft(e,Je.value)||(Je.value!==lu&&(fn.value=ou(fn.value,Je.value)),tl=!1,uu(e,"load"))}
function uu(e,t){Je.value=e,Bp.value={state:e,how:t}}function Kp(){return{undo:fn.value,waiting:el}}function jp(e){fn.value=
e.undo,el=e.waiting}var ht=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function rl(){return new ht(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function il(e,t=0){let n=cu(e)&&cu(
e.error)?e.error:null;if(!n)return new ht({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new ht({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:Qx(n.span),status:t})}
function Qx(e){if(!cu(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function cu(e){return e!==null&&typeof e=="object"}function Wr(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}async function en(e,t={}){let n=await sl(e,t);if(n.status!==204)return await Gp(n)}async function sl(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await Xx(Qt(e),n);
if(!o.ok)throw il(await Gp(o).catch(()=>null),o.status);return o}async function Xx(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:rl()}}async function Gp(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new ht({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function uo(e){return e instanceof DOMException&&
e.name==="AbortError"}function _t(e){return e instanceof ht?e:new ht({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var ll=oe({value:null,error:null}),du=new Map,tn=ll;async function co(){try{let e=await en("v1/datasets");ll.value={value:e.
datasets,error:null}}catch(e){ll.value={value:ll.value.value,error:_t(e)}}}function Kn(e){let t=du.get(e);return t||(t=oe(
{value:null,error:null}),du.set(e,t),ew(e)),t}async function ew(e){let t=du.get(e);if(!(!t||e===""))try{t.value={value:await en(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:_t(n)}}}async function Jp(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await en(
i,{signal:o})).values}async function Yp(e,t,n){return en(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var al=new Map;function pu(e){return al.has(e)||Qp(e),al.get(e)??{events:[]}}async function Qp(e){if(e==="")return{events:[]};
al.set(e,{events:[]});let n={events:(await Jp(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return al.set(e,n),n}var Zp=864e5;
async function fu(e,t){let n=t==="explore"?null:Qp(e);tn.value.value||await co();let o=tn.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*Zp,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*Zp,s=n?await n:pu(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:mu(),...su(t,null,s)}}function mu(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var ul="sluice.";function po(e){return Ui(()=>localStorage.getItem(ul+e))}function fo(e,t){Ui(()=>localStorage.setItem(ul+
e,t))}function Xp(e){let t=Ui(()=>sessionStorage.getItem(ul+e));return t===null?null:Ui(()=>JSON.parse(t))}function ef(e,t){
Ui(()=>sessionStorage.setItem(ul+e,JSON.stringify(t)))}function Ui(e){try{return e()}catch{return null}}var Vo=oe({kind:"home"}),ho=Vo,mo=Promise.resolve(),tf=0;async function nf(){let e=Xp("undo");e?.undo&&Array.isArray(e.undo.
before)&&jp(e),addEventListener("popstate",()=>{hu()}),addEventListener("pagehide",()=>ef("undo",Kp())),await hu(),wt(()=>{
let{state:t,how:n}=nl.value;n!=="load"&&(mo=mo.then(()=>cl(t,n)))})}function jn(e,t=""){history.pushState(null,"",Qt(e)+
(t===""?"":`#${t}`)),hu()}function gu(e=Ye.value){Vo.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
mo=mo.then(()=>cl(e,"push"))}async function yu(e){return`${Qt(Mp(e.document.dataset,e.view))}#${await Ep(e)}`}async function cl(e,t){
let n=await yu(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Vo.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function hu(){let e=++tf,t=Pp(Cp(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Vo.value=t;return}let n=await Qs(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await fu(t.dataset,t.view);e===tf&&(au({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Vo.value=t,n||(mo=mo.then(
()=>cl(Ye.value,"replace"))))}async function Ur(e){let{view:t,document:n}=Ye.value,o=await fu(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){au(r),Vo.value={kind:"view",dataset:e,view:t,fragment:""},mo=mo.then(()=>cl(r,"repla\
ce"));return}ye(r),Vo.value.kind!=="view"&&gu()}var go={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},of={text:go.other,kind:"other"},tw=new Set(Object.
values(go)),nw=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function ow(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function yo(e){return e.toWellFormed().replace(nw,ow).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Be(e){
if(e==null)return{text:go.null,kind:"null"};if(e==="")return{text:go.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Be(n).text).join(", "),kind:"value"};let t=yo(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:tw.has(t)?`"${t}"`:t,kind:"value"}}var rw=new Intl.Segmenter("en",{granularity:"grapheme"});function rf(e){return Array.
from(rw.segment(e),t=>t.segment)}function vu(e,t){if(e.length<=t)return e;let n=rf(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function sf(e,t){if(e.length<=t)return e;let n=rf(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var iw=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function dl(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function qr(e,t){return e<0?"−"+t:t}function An(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return qr(e,dl(n)+(o===void 0?"":`.${o}`))}
function Ze(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return qr(e,sw(t));if(t>=9995e11)return qr(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=iw.find(([r])=>Number((t/r).toPrecision(3))>=1);return qr(e,Number(t/
n).toPrecision(3)+" "+o)}function sw(e){return Number.isInteger(e)?dl(String(e)):e>=1e3?dl(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function Wo(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return qr(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return qr(e,`${dl(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function lf(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var bu=[[86400,"d"],[3600,"h"],[60,"min"]];function Uo(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Uo(-e)}`;
if(e<59.95)return lw(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=bu.findIndex(
([d])=>t>=d),[o,r]=bu[n],i=Math.floor(t/o),[s,a]=bu[n+1]??[1,"s"],u=Math.round((t-i*o)/s);return u===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${u}${" "}${a}`}function lw(e){return e===0?`0${" "}s`:e<999e-6?`${xu(e*1e6)}${" "}µs`:e<.9995?
`${xu(e*1e3)}${" "}ms`:`${xu(e)}${" "}s`}function xu(e){return String(Number(e.toPrecision(e>=100?3:2)))}function af(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Uo(e/1e3)}var aw={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},uf=new Map;function cf(e,t){let n=`${t} ${e}`,o=uf.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...aw[t],timeZone:e,hourCycle:"h23"}),uf.set(n,o)),o}function wu(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function Ce(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):wu(t)?cf(t,n).format(o):`${cf("UTC",n).format(o)} UTC`}function df(e,t=Date.now()){return e==="UTC"||!wu(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function qi(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:wu(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function Ki(e,t,n){return t>=300*86400?Ce(e,n,"year"):t>=28*86400?Ce(e,n,"month"):t>=.9*86400?
Ce(e,n,"day"):t>=60?Ce(e,n,"minute"):Ce(e,n,"second")}function ji(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Rn(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${An(e)} ms`:Uo(e/1e3);case"seconds":return n?`${An(e)} s`:Uo(e);case"bytes":return n?`${An(e)} B`:
lf(e);case"share":return n?`${An(e*100)} %`:Wo(e);case"none":return n?An(e):Ze(e)}}function Gi(e){return e.type==="int64"||
e.type==="float64"}function pf(e,t,n){return typeof e=="number"&&Gi(t)?{text:Rn(e,ji(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:Ce(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Be(e)}var ku={};Na(ku,{default:()=>fw,empty:()=>dw,null:()=>cw,other:()=>pw,value:()=>uw});var uw="he",cw="me",dw="ve",pw="be",
fw={value:uw,null:cw,empty:dw,other:pw};var mw=Symbol.for("pv"),hw=0;function l(e,t,n,o,r,i){t||(t={});var s,a,u=t;if("ref"in u&&typeof e!="function")for(a in u={},t)a=="ref"?s=t[a]:u[a]=t[a];
var d={type:e,props:u,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:mw,__v:--hw,__i:-1,__u:0};return(r||
i)&&(d.__source=r,d.__self=i),de.vnode&&de.vnode(d),d}function re({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??Be(e),i=o?sf(r.text,n):vu(r.text,n);return l("bdi",{class:ku[r.
kind],title:i===r.text?void 0:vu(r.text,2e3),children:i})}function pe(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var gw={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ae({name:e,size:t=16}){return l("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:l("path",{d:gw[e]})})}var ff=8;function yw(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-ff,o)),i=Math.min(o,Math.ceil((e+t)/n)+ff);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function pl(e,t,n){let[o,r]=R({scroll:0,height:600});return Z(()=>{let i=e.current;
if(!i)return;let s=()=>{let u=Math.floor(i.scrollTop/t)*t;r(d=>d.scroll===u&&d.height===i.clientHeight?d:{scroll:u,height:i.
clientHeight})};s();let a=new ResizeObserver(s);return a.observe(i),i.addEventListener("scroll",s,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",s)}},[t]),yw(o.scroll,o.height,t,n)}function mf(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function hf(e,t,n,o,r=0){let{row:i,column:s}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,d=new Map([["ArrowDown",{row:a?n-
1:i+1,column:s}],["ArrowUp",{row:a?0:i-1,column:s}],["ArrowRight",{row:i,column:a?o-1:s+1}],["ArrowLeft",{row:i,column:a?
0:s-1}],["PageDown",{row:i+10,column:s}],["PageUp",{row:i-10,column:s}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!d||n<=r||o===0?null:{row:Math.max(r,Math.min(d.row,n-1)),column:Math.max(0,Math.min(d.
column,o-1))}}var gf="U",yf="we",_u="p",vf="u",bf="E",xf="i",wf="d",fl="ye",Cu="H",Tu="r",kf="h",Su="ke",_f="m",Cf="ze",Tf="je";function Sf(e){let{columns:t,rows:n,summary:o=[]}=e,r=j(null),i=Zt(),s=mf(),a=pl(r,s,n.length),[u,d]=R(null),[f,m]=R(new Map),
y=t.map(({key:C,width:_})=>{let P=f.get(C);return P===void 0?_??"minmax(80px, max-content)":`${P}px`}).join(" ")+" minma\
x(0, 1fr)",g=C=>{let _=hf(C,u,n.length+o.length,t.length,e.onSort?-1:0);if(_){C.preventDefault(),d(_),bw(r.current,_,s);
return}let P=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(C.key==="Enter"||C.key===" ")){C.preventDefault(),
x.sortable!==!1&&e.onSort?.(Pf(x,e.sort??null));return}let w=r.current?.querySelector('[data-cursor="true"]');(C.key==="\
Enter"||C.key===".")&&P!==void 0&&x&&w&&C.target===r.current&&(C.preventDefault(),C.stopPropagation(),(e.onMenu??e.onCell)?.(
P,x,w))},k=(C,_,P)=>l(xw,{id:i,row:C,at:_,columns:t,cursor:u?.row===_?u.column:-1,onCursor:d,summary:P,last:_===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},P?`summary ${_}`:_);return l("div",{ref:r,class:gf,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${i}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:g,onFocus:C=>{C.target===r.current&&!u&&d({row:0,column:0})},children:l("div",{class:yf,role:"\
presentation",style:{gridTemplateColumns:y},children:[l("div",{role:"row","aria-rowindex":1,class:pe(_u,vf),children:t.map(
(C,_)=>l(ww,{id:`${i}--1-${_}`,column:C,cursor:u?.row===-1&&u.column===_,sort:e.sort??null,onSort:e.onSort,onWidth:P=>m(
new Map(f).set(C.key,P))},C.key))}),a.before>0&&l("div",{role:"presentation",class:Cf,style:{height:`${a.before}px`}}),n.
slice(a.first,a.end).map((C,_)=>k(C,a.first+_,!1)),a.after>0&&l("div",{role:"presentation",class:Tf,style:{height:`${a.after}\
px`}}),o.map((C,_)=>k(C,n.length+_,!0))]})})}function bw(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function xw({id:e,row:t,at:n,columns:o,cursor:r,onCursor:i,
summary:s,last:a,onMenu:u,onCell:d}){return l("div",{role:"row","aria-rowindex":n+2,class:pe(_u,s&&_f,a&&bf),children:o.
map((f,m)=>l("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===r,class:pe(xf,f.number&&Cu,
m===r&&Su),onPointerDown:()=>i({row:n,column:m}),onClick:d&&(y=>d(t,f,y.currentTarget)),onContextMenu:u&&(y=>{y.preventDefault(),
u(t,f,y.currentTarget)}),children:l("span",{class:fl,children:f.cell(t,n)})},f.key))})}function Pf(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function ww({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:i}){let s=o?.key===t.key?o.descending?"descending":"ascending":"none",a=d=>{let f=d.currentTarget,
m=f.parentElement.getBoundingClientRect().width-d.clientX;f.setPointerCapture(d.pointerId),f.onpointermove=y=>i(Math.max(
48,Math.round(m+y.clientX))),f.onpointerup=()=>{f.onpointermove=null}},u=r!==void 0&&t.sortable!==!1;return l("div",{id:e,
role:"columnheader","aria-sort":u?s:void 0,"data-cursor":n,class:pe(wf,t.number&&Cu,n&&Su),children:[u?l("button",{type:"\
button",tabIndex:-1,class:Tu,onClick:()=>r(Pf(t,o)),children:[l("span",{class:fl,children:t.head}),s!=="none"&&l(ae,{name:s===
"descending"?"sortDown":"sortUp",size:12})]}):l("span",{class:Tu,children:l("span",{class:fl,children:t.head})}),l("span",
{class:kf,onPointerDown:a})]})}function ml(e,t){let n=Ue(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((s,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(s=>e.columns[s]?.name==="time"&&e.columns[s]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(s=>s!==i),measures:o.slice(r.length).filter(s=>Gi(e.columns[s]))}}function Ef(e,t,n){let o=new Map;for(let a of e.
rows){let u=Mf(a[t.time]);u!==null&&o.set(u,0)}let r=[...o.keys()].sort((a,u)=>a-u);r.forEach((a,u)=>o.set(a,u));let i=new Map;
for(let a of e.rows){let u=Mf(a[t.time]);if(u===null)continue;let d=t.keys.map(g=>a[g]),f=JSON.stringify(d),m=i.get(f);m||
i.set(f,m={keys:d,values:new Array(r.length).fill(null)});let y=a[n];m.values[o.get(u)]=typeof y=="number"?y:null}let s=[
...i.values()].map(a=>({...a,total:a.values.reduce((u,d)=>u+(d??0),0)}));return{times:r,series:s.sort((a,u)=>u.total-a.total)}}
function Mf(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Yi(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function hl({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i}){let s=ft(()=>_w(e,t,n),[e,n]),a=ft(()=>e.rows.map(d=>({
cells:d,kind:"group"})),[e]),u=ft(()=>kw(e),[e]);return l(Sf,{label:"Answer",columns:s,rows:a,summary:u,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...i?{onCell:(d,f,m)=>i(d.cells,f.key,m)}:{}})}function kw(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function _w(e,t,n){let o=ml(
e,t),r=o.time<0?0:Yi([...new Set(e.rows.map(s=>Date.parse(String(s[o.time]))/1e3))].sort((s,a)=>s-a)),i=new Set([o.time,
...o.keys]);return e.columns.map((s,a)=>({key:s.name,head:l(re,{value:s.name,most:48}),number:Gi(s)&&!i.has(a),cell:u=>u.
kind!=="group"&&i.has(a)?a===0?l(re,{shown:Cw(u.kind)}):null:a===o.time?Ki(String(u.cells[a]),r,n):l(Tw,{value:u.cells[a],
column:s,zone:n})}))}function Cw(e){return e==="other"?of:{text:go.total,kind:"other"}}function Tw({value:e,column:t,zone:n}){
let o=pf(e,t,n);return typeof e=="number"?l("span",{title:Rn(e,ji(t.name),!0),children:o.text}):l(re,{shown:o,most:64,middle:!0})}function gl(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:s,height:a}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,d=document.documentElement.clientHeight;if(o==="right"){let C=t.right+i+s<=u-8;$f(
e,C?t.right+i:t.left-i-s,Df(t.top,a,d));return}let f=d-8-t.bottom-i,m=t.top-i-8,y=o==="bottom"?a<=f||f>=m:!(a<=m||m>=f),
g=Math.max(y?f:m,64),k=r==="start"?t.left:r==="end"?t.right-s:t.left+(t.width-s)/2;a>g&&(e.style.maxHeight=`${g}px`),$f(
e,Df(k,s,u),y?t.bottom+i:t.top-i-Math.min(a,g))}function Df(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function $f(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Af="Se";var Mu=oe(null),Pu,Mw=500;function Rf(e,t,n){clearTimeout(Pu),Pu=setTimeout(()=>{e.isConnected&&(Mu.value={anchor:e,text:t})},
n)}function qo(){clearTimeout(Pu),Mu.value=null}function Kr(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Rf(
t.currentTarget,e,Mw)},onPointerLeave:qo,onPointerDown:qo,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Rf(n,e,0)},onBlur:qo}:{}}function Lf(){let e=j(null),t=Mu.value;return pt(()=>{!e.current||!t||(e.current.showPopover(),
gl(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?l("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Af,children:t.text}):null}var Eu={};Na(Eu,{button:()=>Du,danger:()=>$w,default:()=>Rw,iconOnly:()=>$u,outlined:()=>Ew,primary:()=>Dw,quiet:()=>Aw,
small:()=>Au});var Du="e",Ew="Be",Dw="v",$w="Xe",$u="L",Aw="M",Au="N",Rw={button:Du,outlined:Ew,primary:Dw,danger:$w,iconOnly:$u,
quiet:Aw,small:Au};function J(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:s="plain",small:a=!1}=e,u=t==null,d=Kr(u||i?[r,i].filter(
Boolean).join("  "):void 0);return l("button",{ref:e.buttonRef??null,type:e.type??"button",...d,class:pe(Du,s!=="plain"&&
Eu[s],u&&$u,a&&Au,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&l(ae,{name:n}),t,o&&l(ae,{name:o,size:12})]})}var Of="Ce",Nf="Ie",Ff="Ue",zf="Ee",Hf="He",Bf="Le";function If({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:s,children:a}){let[u,d]=R(!1),f=Zt();return l(
"figure",{class:Of,"aria-labelledby":f,children:[l("div",{class:Nf,children:[l("h2",{class:Ff,children:e}),l("div",{class:zf,
children:[n,l(J,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>d(
!u)})]})]}),l("figcaption",{id:f,class:"spoken",children:t}),u?l("div",{class:Bf,children:o}):l(ne,{children:[l("div",{class:Hf,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:y=>{if(!(y.ctrlKey||y.metaKey||y.altKey)){
if(y.key==="t"||y.key==="T")d(!0);else if(!i?.(y))return;y.preventDefault(),y.stopPropagation()}},children:a}),s]}),l("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var Ru=new Map,Vf=7;function Wf(e,t){let n=JSON.stringify([e,t??null]),o=Ru.get(n);return o===void 0&&(o=[...Ru.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,Ru.set(n,o)),o}function yl(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Vf)%4]}function vl(e){return`--series-${e%Vf+1}`}var Uf=oe(0),qf=Uf;new MutationObserver(()=>{Uf.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Gr(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var Kf="Me",jf="Ne",Gf="Re",Jf="l",Yf="Ae",Zf="De",Qf="Te";var Nw=12;function Xf({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[i,s]=R(""),a=f=>f.keys.map(m=>Be(m).text).join(", "),
u=i===""?e:e.filter(f=>a(f).toLowerCase().includes(i.toLowerCase())),d=(f,m)=>{let y=e.filter(C=>C.key!==f.key).map(C=>C.
key),g=!n.has(f.key)&&y.every(C=>n.has(C));if(!m)return o(g?new Set:new Set(y));let k=new Set(n);k.delete(f.key)||k.add(
f.key),o(k)};return l("div",{class:Kf,children:[e.length>=Nw&&l("input",{class:jf,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:f=>s(f.currentTarget.value)}),l("div",{class:Gf,children:u.map(f=>l("button",{type:"butt\
on",class:Jf,"aria-pressed":!n.has(f.key),onClick:m=>d(f,m.ctrlKey||m.metaKey),children:[l("svg",{width:"16",height:"8",
"aria-hidden":"true",children:l("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":yl(f.color).join(
" "),style:{stroke:`var(${vl(f.color)})`}})}),l("span",{class:Yf,children:l(re,{value:f.keys.length===1?f.keys[0]:f.keys,
most:48,middle:!0})}),l("span",{class:Zf,children:f.last===null?"–":r(f.last)})]},f.key))}),t>e.length&&l("p",{class:Qf,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var Fw="uplot",zw="u-hz",Hw="u-vt",Bw="u-title",Iw="u-wrap",Vw="u-under",Ww="u-over",Uw="u-axis",Jo="u-off",qw="u-select",
Kw="u-cursor-x",jw="u-cursor-y",Gw="u-cursor-pt",Jw="u-legend",Yw="u-live",Zw="u-inline",Qw="u-series",Xw="u-marker",em="\
u-label",e1="u-value",Qi="width",Xi="height";var tm="bottom",Jr="left",Lu="right",Zu="#000",nm=Zu+"0",Ou="mousemove",om="mousedown",Nu="mouseup",rm="mouseenter",im="\
mouseleave",sm="dblclick",t1="resize",n1="scroll",lm="change",_l="dppxchange",Qu="--",ni=typeof window<"u",Iu=ni?document:
null,Zr=ni?window:null,o1=ni?navigator:null,ve,bl;function Vu(){let e=devicePixelRatio;ve!=e&&(ve=e,bl&&Uu(lm,bl,Vu),bl=
matchMedia(`(min-resolution: ${ve-.001}dppx) and (max-resolution: ${ve+.001}dppx)`),Yo(lm,bl,Vu),Zr.dispatchEvent(new CustomEvent(
_l)))}function zt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Wu(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function $e(e,t,n){e.style[t]=n+"px"}function hn(e,t,n,o){let r=Iu.createElement(e);return t!=null&&zt(r,
t),n?.insertBefore(r,o),r}function nn(e,t){return hn("div",e,t)}var am=new WeakMap;function Ln(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",s=am.get(e);i!=s&&(e.style.transform=i,am.set(e,i),t<0||n<0||t>o||n>r?zt(e,Jo):Wu(e,Jo))}var um=new WeakMap;
function cm(e,t,n){let o=t+n,r=um.get(e);o!=r&&(um.set(e,o),e.style.background=t,e.style.borderColor=n)}var dm=new WeakMap;
function pm(e,t,n,o){let r=t+""+n,i=dm.get(e);r!=i&&(dm.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Xu={passive:!0},r1={...Xu,capture:!0};function Yo(e,t,n,o){t.addEventListener(
e,n,o?r1:Xu)}function Uu(e,t,n,o){t.removeEventListener(e,n,Xu)}ni&&Vu();function gn(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:Ht((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function Bm(e){return(n,o,r)=>{
let i=-1,s=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){s=a;break}return[i,s]}}var Im=e=>e!=
null,Vm=e=>e!=null&&e>0,Sl=Bm(Im),i1=Bm(Vm);function s1(e,t,n,o=0,r=!1){let i=r?i1:Sl,s=r?Vm:Im;[t,n]=i(e,t,n);let a=e[t],
u=e[t];if(t>-1)if(o==1)a=e[t],u=e[n];else if(o==-1)a=e[n],u=e[t];else for(let d=t;d<=n;d++){let f=e[d];s(f)&&(f<a?a=f:f>
u&&(u=f))}return[a??Te,u??-Te]}function Pl(e,t,n,o){let r=hm(e),i=hm(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let s=n==10?
Gn:Wm,a=r==1?Ht:on,u=i==1?on:Ht,d=a(s(Xe(e))),f=u(s(Xe(t))),m=Qr(n,d),y=Qr(n,f);return n==10&&(d<0&&(m=Se(m,-d)),f<0&&(y=
Se(y,-f))),o||n==2?(e=m*r,t=y*i):(e=jm(e,m),t=Ml(t,y)),[e,t]}function ec(e,t,n,o){let r=Pl(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var tc=.1,fm={mode:3,pad:tc},ts={pad:0,soft:null,mode:0},l1={min:ts,max:ts};function Cl(e,t,n,o){return El(
n)?mm(e,t,n):(ts.pad=n,ts.soft=o?0:null,ts.mode=o?3:0,mm(e,t,l1))}function he(e,t){return e??t}function a1(e,t,n){for(t=
he(t,0),n=he(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function mm(e,t,n){let o=n.min,r=n.max,i=he(o.pad,
0),s=he(r.pad,0),a=he(o.hard,-Te),u=he(r.hard,Te),d=he(o.soft,Te),f=he(r.soft,-Te),m=he(o.mode,0),y=he(r.mode,0),g=t-e,k=Gn(
g),C=Tt(Xe(e),Xe(t)),_=Gn(C),P=Xe(_-k);(g<1e-24||P>10)&&(g=0,(e==0||t==0)&&(g=1e-24,m==2&&d!=Te&&(i=0),y==2&&f!=-Te&&(s=
0)));let x=g||C||1e3,w=Gn(x),S=Qr(10,Ht(w)),L=x*(g==0?e==0?.1:1:i),$=Se(jm(e-L,S/10),24),B=e>=d&&(m==1||m==3&&$<=d||m==2&&
$>=d)?d:Te,W=Tt(a,$<B&&e>=B?B:yn(B,$)),ee=x*(g==0?t==0?.1:1:s),U=Se(Ml(t+ee,S/10),24),D=t<=f&&(y==1||y==3&&U>=f||y==2&&U<=
f)?f:-Te,G=yn(u,U>D&&t<=D?D:Tt(D,U));return W==G&&W==0&&(G=100),[W,G]}var u1=new Intl.NumberFormat(ni?o1.language:"en-US"),
nc=e=>u1.format(e),Bt=Math,kl=Bt.PI,Xe=Bt.abs,Ht=Bt.floor,Qe=Bt.round,on=Bt.ceil,yn=Bt.min,Tt=Bt.max,Qr=Bt.pow,hm=Bt.sign,
Gn=Bt.log10,Wm=Bt.log2,c1=(e,t=1)=>Bt.sinh(e)*t,Fu=(e,t=1)=>Bt.asinh(e/t),Te=1/0;function gm(e){return(Gn((e^e>>31)-(e>>
31))|0)+1}function qu(e,t,n){return yn(Tt(e,t),n)}function Um(e){return typeof e=="function"}function ue(e){return Um(e)?
e:()=>e}var d1=()=>{},qm=e=>e,Km=(e,t)=>t,p1=e=>null,ym=e=>!0,vm=(e,t)=>e==t,f1=/\.\d*?(?=9{6,}|0{6,})/gm,Zo=e=>{if(Jm(e)||
xo.has(e))return e;let t=`${e}`,n=t.match(f1);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${Zo(r)}e${i}`}return Se(e,o)};function jo(e,t){return Zo(Se(Zo(e/t))*t)}function Ml(e,t){return Zo(on(
Zo(e/t))*t)}function jm(e,t){return Zo(Ht(Zo(e/t))*t)}function Se(e,t=0){if(Jm(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return Qe(o)/n}var xo=new Map;function Gm(e){return((""+e).split(".")[1]||"").length}function os(e,t,n,o){let r=[],i=o.map(
Gm);for(let s=t;s<n;s++){let a=Xe(s),u=Se(Qr(e,s),a);for(let d=0;d<o.length;d++){let f=e==10?+`${o[d]}e${s}`:o[d]*u,m=(s>=
0?0:a)+(s>=i[d]?0:i[d]),y=e==10?f:Se(f,m);r.push(y),xo.set(y,m)}}return r}var ns={},oc=[],Xr=[null,null],bo=Array.isArray,
Jm=Number.isInteger,m1=e=>e===void 0;function bm(e){return typeof e=="string"}function El(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function h1(e){return e!=null&&typeof e=="object"}var g1=Object.getPrototypeOf(
Uint8Array),Ym="__proto__";function ei(e,t=El){let n;if(bo(e)){let o=e.find(r=>r!=null);if(bo(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=ei(e[r],t)}else n=e.slice()}else if(e instanceof g1)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=Ym&&(n[o]=ei(e[o],t))}else n=e;return n}function qe(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=Ym&&(El(e[r])?qe(e[r],ei(o[r])):e[r]=ei(o[r]))}return e}var y1=0,v1=1,b1=2;function x1(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let s=t[o];if(s>i){for(r=s-1;r>=0&&e[r]==null;)e[r--]=null;for(r=s+1;r<n&&e[r]==null;)e[i=r++]=null}}}function w1(e,t){
if(C1(e)){let s=e[0].slice();for(let a=1;a<e.length;a++)s.push(...e[a].slice(1));return T1(s[0])||(s=_1(s)),s}let n=new Set;
for(let s=0;s<e.length;s++){let u=e[s][0],d=u.length;for(let f=0;f<d;f++)n.add(u[f])}let o=[Array.from(n).sort((s,a)=>s-
a)],r=o[0].length,i=new Map;for(let s=0;s<r;s++)i.set(o[0][s],s);for(let s=0;s<e.length;s++){let a=e[s],u=a[0];for(let d=1;d<
a.length;d++){let f=a[d],m=Array(r).fill(void 0),y=t?t[s][d]:v1,g=[];for(let k=0;k<f.length;k++){let C=f[k],_=i.get(u[k]);
C===null?y!=y1&&(m[_]=C,y==b1&&g.push(_)):m[_]=C}x1(m,g,r),o.push(m)}}return o}var k1=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function _1(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,s)=>t[i]-t[s]);let r=[];for(let i=0;i<e.length;i++){let s=e[i],a=Array(n);for(let u=0;u<n;u++)a[u]=s[o[u]];r.push(a)}
return r}function C1(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function T1(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=Tt(1,Ht((r-o+1)/t));for(let s=e[o],a=o+i;a<=
r;a+=i){let u=e[a];if(u!=null){if(u<=s)return!1;s=u}}return!0}var Zm=["January","February","March","April","May","June",
"July","August","September","October","November","December"],Qm=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function Xm(e){return e.slice(0,3)}var S1=Qm.map(Xm),P1=Zm.map(Xm),M1={MMMM:Zm,MMM:P1,WWWW:Qm,WWW:S1};function Zi(e){
return(e<10?"0":"")+e}function E1(e){return(e<10?"00":e<100?"0":"")+e}var D1={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Zi(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Zi(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Zi(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Zi(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Zi(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>E1(e.getMilliseconds())};function rc(e,t){t=t||M1;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?D1[r[1]]:r[0]);return i=>{let s="";for(let a=0;a<n.length;a++)s+=typeof n[a]=="string"?n[a]:n[a](
i,t);return s}}var $1=new Intl.DateTimeFormat().resolvedOptions().timeZone;function A1(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==$1?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var eh=e=>e%1==0,Tl=[1,2,2.5,5],R1=os(10,-32,0,Tl),th=os(10,0,32,Tl),L1=th.filter(eh),Go=R1.concat(
th),ic=`
`,nh="{YYYY}",xm=ic+nh,oh="{M}/{D}",es=ic+oh,xl=es+"/{YY}",rh="{aa}",O1="{h}:{mm}",Yr=O1+rh,wm=ic+Yr,km=":{ss}",xe=null;
function ih(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,s=r*365,u=(e==1?os(10,0,3,Tl).filter(eh):os(10,-3,0,Tl)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,s,s*2,s*5,s*10,s*25,s*50,s*100]),d=[[s,nh,xe,xe,xe,xe,xe,xe,1],[r*28,"{MMM}",xm,xe,xe,xe,xe,xe,1],[r,oh,xm,xe,
xe,xe,xe,xe,1],[o,"{h}"+rh,xl,xe,es,xe,xe,xe,1],[n,Yr,xl,xe,es,xe,xe,xe,1],[t,km,xl+" "+Yr,xe,es+" "+Yr,xe,wm,xe,1],[e,km+
".{fff}",xl+" "+Yr,xe,es+" "+Yr,xe,wm,xe,1]];function f(m){return(y,g,k,C,_,P)=>{let x=[],w=_>=s,S=_>=i&&_<s,L=m(k),$=Se(
L*e,3),B=zu(L.getFullYear(),w?0:L.getMonth(),S||w?1:L.getDate()),W=Se(B*e,3);if(S||w){let ee=S?_/i:0,U=w?_/s:0,D=$==W?$:
Se(zu(B.getFullYear()+U,B.getMonth()+ee,1)*e,3),G=new Date(Qe(D/e)),N=G.getFullYear(),Q=G.getMonth();for(let K=0;D<=C;K++){
let ce=zu(N+U*K,Q+ee*K,1),q=ce-m(Se(ce*e,3));D=Se((+ce+q)*e,3),D<=C&&x.push(D)}}else{let ee=_>=r?r:_,U=Ht(k)-Ht($),D=W+U+
Ml($-W,ee);x.push(D);let G=m(D),N=G.getHours()+G.getMinutes()/n+G.getSeconds()/o,Q=_/o,K=y.axes[g]._space,ce=P/K;for(;D=
Se(D+_,e==1?0:3),!(D>C);)if(Q>1){let q=Ht(Se(N+Q,6))%24,fe=m(D).getHours()-q;fe>1&&(fe=-1),D-=fe*o,N=(N+Q)%24;let we=x[x.
length-1];Se((D-we)/_,3)*ce>=.7&&x.push(D)}else x.push(D)}return x}}return[u,d,f]}var[N1,F1,z1]=ih(1),[H1,B1,I1]=ih(.001);
os(2,-53,53,[1]);function _m(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function Cm(e,t){
return(n,o,r,i,s)=>{let a=t.find(k=>s>=k[0])||t[t.length-1],u,d,f,m,y,g;return o.map(k=>{let C=e(k),_=C.getFullYear(),P=C.
getMonth(),x=C.getDate(),w=C.getHours(),S=C.getMinutes(),L=C.getSeconds(),$=_!=u&&a[2]||P!=d&&a[3]||x!=f&&a[4]||w!=m&&a[5]||
S!=y&&a[6]||L!=g&&a[7]||a[1];return u=_,d=P,f=x,m=w,y=S,g=L,$(C)})}}function V1(e,t){let n=rc(t);return(o,r,i,s,a)=>r.map(
u=>n(e(u)))}function zu(e,t,n){return new Date(e,t,n)}function Tm(e,t){return t(e)}var W1="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function Sm(e,t){return(n,o,r,i)=>i==null?Qu:t(e(o))}function U1(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function q1(e,t){return e.series[t].fill(e,t)}var K1={show:!0,live:!0,isolate:!1,mount:d1,
markers:{show:!0,width:2,stroke:U1,fill:q1,dash:"solid"},idx:null,idxs:null,values:[]};function j1(e,t){let n=e.cursor.points,
o=nn(),r=n.size(e,t);$e(o,Qi,r),$e(o,Xi,r);let i=r/-2;$e(o,"marginLeft",i),$e(o,"marginTop",i);let s=n.width(e,t,r);return s&&
$e(o,"borderWidth",s),o}function G1(e,t){let n=e.series[t].points;return n._fill||n._stroke}function J1(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function Y1(e,t){return e.series[t].points.size}var Hu=[0,0];function Z1(e,t,n){return Hu[0]=
t,Hu[1]=n,Hu}function wl(e,t,n,o=!0){return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function Bu(e,t,n,o=!0){return r=>{
(!o||r.target==t)&&n(r)}}var Q1={show:!0,x:!0,y:!0,lock:!1,move:Z1,points:{one:!1,show:j1,size:Y1,width:0,stroke:J1,fill:G1},
bind:{mousedown:wl,mouseup:wl,click:wl,dblclick:wl,mousemove:Bu,mouseleave:Bu,mouseenter:Bu},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-
r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},sh={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},sc=qe({},sh,{filter:Km}),lh=qe({},sc,{size:10}),ah=qe({},sh,{show:!1}),lc='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',uh="bold "+lc,ch=1.5,Pm={show:!0,scale:"x",stroke:Zu,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:uh,side:2,grid:sc,ticks:lh,border:ah,font:lc,lineGap:ch,rotate:0},X1="\
Value",ek="Time",Mm={show:!0,scale:"x",auto:!1,sorted:1,min:Te,max:-Te,idxs:[]};function tk(e,t,n,o,r){return t.map(i=>i==
null?"":nc(i))}function nk(e,t,n,o,r,i,s){let a=[],u=xo.get(r)||0;n=s?n:Se(Ml(n,r),u);for(let d=n;d<=o;d=Se(d+r,u))a.push(
Object.is(d,-0)?0:d);return a}function Ku(e,t,n,o,r,i,s){let a=[],u=e.scales[e.axes[t].scale].log,d=u==10?Gn:Wm,f=Ht(d(n));
r=Qr(u,f),u==10&&(r=Go[gn(r,Go)]);let m=n,y=r*u;u==10&&(y=Go[gn(y,Go)]);do a.push(m),m=m+r,u==10&&!xo.has(m)&&(m=Se(m,xo.
get(r))),m>=y&&(r=m,y=r*u,u==10&&(y=Go[gn(y,Go)]));while(m<=o);return a}function ok(e,t,n,o,r,i,s){let u=e.scales[e.axes[t].
scale].asinh,d=o>u?Ku(e,t,Tt(u,n),o,r):[u],f=o>=0&&n<=0?[0]:[];return(n<-u?Ku(e,t,Tt(u,-o),-n,r):[u]).reverse().map(y=>-y).
concat(f,d)}var dh=/./,rk=/[12357]/,ik=/[125]/,Em=/1/,ju=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<
0?1:0])?r:null);function sk(e,t,n,o,r){let i=e.axes[n],s=i.scale,a=e.scales[s],u=e.valToPos,d=i._space,f=u(10,s),m=u(9,s)-
f>=d?dh:u(7,s)-f>=d?rk:u(5,s)-f>=d?ik:Em;if(m==Em){let y=Xe(u(1,s)-f);if(y<d)return ju(t.slice().reverse(),a.distr,m,on(
d/y)).reverse()}return ju(t,a.distr,m,1)}function lk(e,t,n,o,r){let i=e.axes[n],s=i.scale,a=i._space,u=e.valToPos,d=Xe(u(
1,s)-u(2,s));return d<a?ju(t.slice().reverse(),3,dh,on(a/d)).reverse():t}function ak(e,t,n,o){return o==null?Qu:t==null?
"":nc(t)}var Dm={show:!0,scale:"y",stroke:Zu,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:uh,side:3,
grid:sc,ticks:lh,border:ah,font:lc,lineGap:ch,rotate:0};function uk(e,t){let n=3+(e||1)*2;return Se(n*t,3)}function ck(e,t){
let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),s=e.valToPos(r[o[1]],n,!0),a=Xe(s-i),u=e.series[t],
d=a/(u.points.space*ve);return o[1]-o[0]<=d}var $m={scale:null,auto:!0,sorted:0,min:Te,max:-Te},ph=(e,t,n,o,r)=>r,Am={show:!0,
auto:!0,sorted:0,gaps:ph,alpha:1,facets:[qe({},$m,{scale:"x"}),qe({},$m,{scale:"y"})]},Rm={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:ph,alpha:1,points:{show:ck,filter:null},values:null,min:Te,max:-Te,idxs:[],path:null,clip:null};function dk(e,t,n,o,r){
return n/10}var fh={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},pk=qe({},fh,{time:!1,ori:1}),Lm={};
function mh(e,t){let n=Lm[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=
o)},pub(o,r,i,s,a,u,d){for(let f=0;f<n.plots.length;f++)n.plots[f]!=r&&n.plots[f].pub(o,r,i,s,a,u,d)}},e!=null&&(Lm[e]=n)),
n}var ti=1,Gu=2;function Qo(e,t,n){let o=e.mode,r=e.series[t],i=o==2?e._data[t]:e._data,s=e.scales,a=e.bbox,u=i[0],d=o==
2?i[1]:i[t],f=o==2?s[r.facets[0].scale]:s[e.series[0].scale],m=o==2?s[r.facets[1].scale]:s[r.scale],y=a.left,g=a.top,k=a.
width,C=a.height,_=e.valToPosH,P=e.valToPosV;return f.ori==0?n(r,u,d,f,m,_,P,y,g,k,C,$l,oi,Rl,gh,vh):n(r,u,d,f,m,P,_,g,y,
C,k,Al,ri,cc,yh,bh)}function ac(e,t){let n=0,o=0,r=he(e.bands,oc);for(let i=0;i<r.length;i++){let s=r[i];s.series[0]==t?
n=s.dir:s.series[1]==t&&(s.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function fk(e,t,n,o,r){let i=e.mode,s=e.series[t],
a=i==2?s.facets[1].scale:s.scale,u=e.scales[a];return r==-1?u.min:r==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function Jn(e,t,n,o,r,i){
return Qo(e,t,(s,a,u,d,f,m,y,g,k,C,_)=>{let P=s.pxRound,x=d.dir*(d.ori==0?1:-1),w=d.ori==0?oi:ri,S,L;x==1?(S=n,L=o):(S=o,
L=n);let $=P(m(a[S],d,C,g)),B=P(y(u[S],f,_,k)),W=P(m(a[L],d,C,g)),ee=P(y(i==1?f.max:f.min,f,_,k)),U=new Path2D(r);return w(
U,W,ee),w(U,$,ee),w(U,$,B),U})}function Dl(e,t,n,o,r,i){let s=null;if(e.length>0){s=new Path2D;let a=t==0?Rl:cc,u=n;for(let m=0;m<
e.length;m++){let y=e[m];if(y[1]>y[0]){let g=y[0]-u;g>0&&a(s,u,o,g,o+i),u=y[1]}}let d=n+r-u,f=10;d>0&&a(s,u,o-f/2,d,o+i+
f)}return s}function mk(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function uc(e,t,n,o,r,i,s){let a=[],u=e.
length;for(let d=r==1?n:o;d>=n&&d<=o;d+=r)if(t[d]===null){let m=d,y=d;if(r==1)for(;++d<=o&&t[d]===null;)y=d;else for(;--d>=
n&&t[d]===null;)y=d;let g=i(e[m]),k=y==m?g:i(e[y]),C=m-r;g=s<=0&&C>=0&&C<u?i(e[C]):g;let P=y+r;k=s>=0&&P>=0&&P<u?i(e[P]):
k,k>=g&&a.push([g,k])}return a}function Om(e){return e==0?qm:e==1?Qe:t=>jo(t,e)}function hh(e){let t=e==0?$l:Al,n=e==0?(r,i,s,a,u,d)=>{
r.arcTo(i,s,a,u,d)}:(r,i,s,a,u,d)=>{r.arcTo(s,i,u,a,d)},o=e==0?(r,i,s,a,u)=>{r.rect(i,s,a,u)}:(r,i,s,a,u)=>{r.rect(s,i,u,
a)};return(r,i,s,a,u,d=0,f=0)=>{d==0&&f==0?o(r,i,s,a,u):(d=yn(d,a/2,u/2),f=yn(f,a/2,u/2),t(r,i+d,s),n(r,i+a,s,i+a,s+u,d),
n(r,i+a,s+u,i,s+u,f),n(r,i,s+u,i,s,f),n(r,i,s,i+a,s,d),r.closePath())}}var $l=(e,t,n)=>{e.moveTo(t,n)},Al=(e,t,n)=>{e.moveTo(
n,t)},oi=(e,t,n)=>{e.lineTo(t,n)},ri=(e,t,n)=>{e.lineTo(n,t)},Rl=hh(0),cc=hh(1),gh=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},yh=(e,t,n,o,r,i)=>{
e.arc(n,t,o,r,i)},vh=(e,t,n,o,r,i,s)=>{e.bezierCurveTo(t,n,o,r,i,s)},bh=(e,t,n,o,r,i,s)=>{e.bezierCurveTo(n,t,r,o,s,i)};
function xh(e){return(t,n,o,r,i)=>Qo(t,n,(s,a,u,d,f,m,y,g,k,C,_)=>{let{pxRound:P,points:x}=s,w,S;d.ori==0?(w=$l,S=gh):(w=
Al,S=yh);let L=Se(x.width*ve,3),$=(x.size-x.width)/2*ve,B=Se($*2,3),W=new Path2D,ee=new Path2D,{left:U,top:D,width:G,height:N}=t.
bbox;Rl(ee,U-B,D-B,G+B*2,N+B*2);let Q=K=>{if(u[K]!=null){let ce=P(m(a[K],d,C,g)),q=P(y(u[K],f,_,k));w(W,ce+$,q),S(W,ce,q,
$,0,kl*2)}};if(i)i.forEach(Q);else for(let K=o;K<=r;K++)Q(K);return{stroke:L>0?W:null,fill:W,clip:ee,flags:ti|Gu}})}function wh(e){
return(t,n,o,r,i,s)=>{o!=r&&(i!=o&&s!=o&&e(t,n,o),i!=r&&s!=r&&e(t,n,r),e(t,n,s))}}var hk=wh(oi),gk=wh(ri);function kh(e){
let t=he(e?.alignGaps,0);return(n,o,r,i)=>Qo(n,o,(s,a,u,d,f,m,y,g,k,C,_)=>{[r,i]=Sl(u,r,i);let P=s.pxRound,x=N=>P(m(N,d,
C,g)),w=N=>P(y(N,f,_,k)),S,L;d.ori==0?(S=oi,L=hk):(S=ri,L=gk);let $=d.dir*(d.ori==0?1:-1),B={stroke:new Path2D,fill:null,
clip:null,band:null,gaps:null,flags:ti},W=B.stroke,ee=!1;if(i-r>=C*4){let N=I=>n.posToVal(I,d.key,!0),Q=null,K=null,ce,q,
St,Ae=x(a[$==1?r:i]),fe=x(a[r]),we=x(a[i]),ie=N($==1?fe+1:we-1);for(let I=$==1?r:i;I>=r&&I<=i;I+=$){let Ke=a[I],Re=($==1?
Ke<ie:Ke>ie)?Ae:x(Ke),be=u[I];Re==Ae?be!=null?(q=be,Q==null?(S(W,Re,w(q)),ce=Q=K=q):q<Q?Q=q:q>K&&(K=q)):be===null&&(ee=!0):
(Q!=null&&L(W,Ae,w(Q),w(K),w(ce),w(q)),be!=null?(q=be,S(W,Re,w(q)),Q=K=ce=q):(Q=K=null,be===null&&(ee=!0)),Ae=Re,ie=N(Ae+
$))}Q!=null&&Q!=K&&St!=Ae&&L(W,Ae,w(Q),w(K),w(ce),w(q))}else for(let N=$==1?r:i;N>=r&&N<=i;N+=$){let Q=u[N];Q===null?ee=
!0:Q!=null&&S(W,x(a[N]),w(Q))}let[D,G]=ac(n,o);if(s.fill!=null||D!=0){let N=B.fill=new Path2D(W),Q=s.fillTo(n,o,s.min,s.
max,D),K=w(Q),ce=x(a[r]),q=x(a[i]);$==-1&&([q,ce]=[ce,q]),S(N,q,K),S(N,ce,K)}if(!s.spanGaps){let N=[];ee&&N.push(...uc(a,
u,r,i,$,x,t)),B.gaps=N=s.gaps(n,o,r,i,N),B.clip=Dl(N,d.ori,g,k,C,_)}return G!=0&&(B.band=G==2?[Jn(n,o,r,i,W,-1),Jn(n,o,r,
i,W,1)]:Jn(n,o,r,i,W,G)),B})}function yk(e){let t=he(e.align,1),n=he(e.ascDesc,!1),o=he(e.alignGaps,0),r=he(e.extend,!1);
return(i,s,a,u)=>Qo(i,s,(d,f,m,y,g,k,C,_,P,x,w)=>{[a,u]=Sl(m,a,u);let S=d.pxRound,{left:L,width:$}=i.bbox,B=fe=>S(k(fe,y,
x,_)),W=fe=>S(C(fe,g,w,P)),ee=y.ori==0?oi:ri,U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ti},D=U.
stroke,G=y.dir*(y.ori==0?1:-1),N=W(m[G==1?a:u]),Q=B(f[G==1?a:u]),K=Q,ce=Q;r&&t==-1&&(ce=L,ee(D,ce,N)),ee(D,Q,N);for(let fe=G==
1?a:u;fe>=a&&fe<=u;fe+=G){let we=m[fe];if(we==null)continue;let ie=B(f[fe]),I=W(we);t==1?ee(D,ie,N):ee(D,K,I),ee(D,ie,I),
N=I,K=ie}let q=K;r&&t==1&&(q=L+$,ee(D,q,N));let[St,Ae]=ac(i,s);if(d.fill!=null||St!=0){let fe=U.fill=new Path2D(D),we=d.
fillTo(i,s,d.min,d.max,St),ie=W(we);ee(fe,q,ie),ee(fe,ce,ie)}if(!d.spanGaps){let fe=[];fe.push(...uc(f,m,a,u,G,B,o));let we=d.
width*ve/2,ie=n||t==1?we:-we,I=n||t==-1?-we:we;fe.forEach(Ke=>{Ke[0]+=ie,Ke[1]+=I}),U.gaps=fe=d.gaps(i,s,a,u,fe),U.clip=
Dl(fe,y.ori,_,P,x,w)}return Ae!=0&&(U.band=Ae==2?[Jn(i,s,a,u,D,-1),Jn(i,s,a,u,D,1)]:Jn(i,s,a,u,D,Ae)),U})}function Nm(e,t,n,o,r,i,s=Te){
if(e.length>1){let a=null;for(let u=0,d=1/0;u<e.length;u++)if(t[u]!==void 0){if(a!=null){let f=Xe(e[u]-e[a]);f<d&&(d=f,s=
Xe(n(e[u],o,r,i)-n(e[a],o,r,i)))}a=u}}return s}function vk(e){e=e||ns;let t=he(e.size,[.6,Te,1]),n=e.align||0,o=e.gap||0,
r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=ue(r),s=1-t[0],a=he(t[1],Te),u=he(t[2],1),d=he(e.disp,ns),f=he(
e.each,g=>{}),{fill:m,stroke:y}=d;return(g,k,C,_)=>Qo(g,k,(P,x,w,S,L,$,B,W,ee,U,D)=>{let G=P.pxRound,N=n,Q=o*ve,K=a*ve,ce=u*
ve,q,St;S.ori==0?[q,St]=i(g,k):[St,q]=i(g,k);let Ae=S.dir*(S.ori==0?1:-1),fe=S.ori==0?Rl:cc,we=S.ori==0?f:(z,Pe,je,gr,Do,Sn,$o)=>{
f(z,Pe,je,Do,gr,$o,Sn)},ie=he(g.bands,oc).find(z=>z.series[0]==k),I=ie!=null?ie.dir:0,Ke=P.fillTo(g,k,P.min,P.max,I),gt=G(
B(Ke,L,D,ee)),Re,be,an,At=U,Ne=G(P.width*ve),Tn=!1,In=null,qt=null,eo=null,fr=null;m!=null&&(Ne==0||y!=null)&&(Tn=!0,In=
m.values(g,k,C,_),qt=new Map,new Set(In).forEach(z=>{z!=null&&qt.set(z,new Path2D)}),Ne>0&&(eo=y.values(g,k,C,_),fr=new Map,
new Set(eo).forEach(z=>{z!=null&&fr.set(z,new Path2D)})));let{x0:mr,size:_i}=d;if(mr!=null&&_i!=null){N=1,x=mr.values(g,
k,C,_),mr.unit==2&&(x=x.map(je=>g.posToVal(W+je*U,S.key,!0)));let z=_i.values(g,k,C,_);_i.unit==2?be=z[0]*U:be=$(z[0],S,
U,W)-$(0,S,U,W),At=Nm(x,w,$,S,U,W,At),an=At-be+Q}else At=Nm(x,w,$,S,U,W,At),an=At*s+Q,be=At-an;an<1&&(an=0),Ne>=be/2&&(Ne=
0),an<5&&(G=qm);let Ms=an>0,Mo=At-an-(Ms?Ne:0);be=G(qu(Mo,ce,K)),Re=(N==0?be/2:N==Ae?0:be)-N*Ae*((N==0?Q/2:0)+(Ms?Ne/2:0));
let yt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},hr=Tn?null:new Path2D,Vn=null;if(ie!=null)Vn=g.data[ie.
series[1]];else{let{y0:z,y1:Pe}=d;z!=null&&Pe!=null&&(w=Pe.values(g,k,C,_),Vn=z.values(g,k,C,_))}let Eo=q*be,te=St*be;for(let z=Ae==
1?C:_;z>=C&&z<=_;z+=Ae){let Pe=w[z];if(Pe==null)continue;if(Vn!=null){let Pt=Vn[z]??0;if(Pe-Pt==0)continue;gt=B(Pt,L,D,ee)}
let je=S.distr!=2||d!=null?x[z]:z,gr=$(je,S,U,W),Do=B(he(Pe,Ke),L,D,ee),Sn=G(gr-Re),$o=G(Tt(Do,gt)),Rt=G(yn(Do,gt)),Kt=$o-
Rt;if(Pe!=null){let Pt=Pe<0?te:Eo,un=Pe<0?Eo:te;Tn?(Ne>0&&eo[z]!=null&&fe(fr.get(eo[z]),Sn,Rt+Ht(Ne/2),be,Tt(0,Kt-Ne),Pt,
un),In[z]!=null&&fe(qt.get(In[z]),Sn,Rt+Ht(Ne/2),be,Tt(0,Kt-Ne),Pt,un)):fe(hr,Sn,Rt+Ht(Ne/2),be,Tt(0,Kt-Ne),Pt,un),we(g,
k,z,Sn-Ne/2,Rt,be+Ne,Kt)}}return Ne>0?yt.stroke=Tn?fr:hr:Tn||(yt._fill=P.width==0?P._fill:P._stroke??P._fill,yt.width=0),
yt.fill=Tn?qt:hr,yt})}function bk(e,t){let n=he(t?.alignGaps,0);return(o,r,i,s)=>Qo(o,r,(a,u,d,f,m,y,g,k,C,_,P)=>{[i,s]=
Sl(d,i,s);let x=a.pxRound,w=q=>x(y(q,f,_,k)),S=q=>x(g(q,m,P,C)),L,$,B;f.ori==0?(L=$l,B=oi,$=vh):(L=Al,B=ri,$=bh);let W=f.
dir*(f.ori==0?1:-1),ee=w(u[W==1?i:s]),U=ee,D=[],G=[];for(let q=W==1?i:s;q>=i&&q<=s;q+=W)if(d[q]!=null){let Ae=u[q],fe=w(
Ae);D.push(U=fe),G.push(S(d[q]))}let N={stroke:e(D,G,L,B,$,x),fill:null,clip:null,band:null,gaps:null,flags:ti},Q=N.stroke,
[K,ce]=ac(o,r);if(a.fill!=null||K!=0){let q=N.fill=new Path2D(Q),St=a.fillTo(o,r,a.min,a.max,K),Ae=S(St);B(q,U,Ae),B(q,ee,
Ae)}if(!a.spanGaps){let q=[];q.push(...uc(u,d,i,s,W,w,n)),N.gaps=q=a.gaps(o,r,i,s,q),N.clip=Dl(q,f.ori,k,C,_,P)}return ce!=
0&&(N.band=ce==2?[Jn(o,r,i,s,Q,-1),Jn(o,r,i,s,Q,1)]:Jn(o,r,i,s,Q,ce)),N})}function xk(e){return bk(wk,e)}function wk(e,t,n,o,r,i){
let s=e.length;if(s<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),s==2)o(a,e[1],t[1]);else{let u=Array(s),d=Array(s-1),
f=Array(s-1),m=Array(s-1);for(let y=0;y<s-1;y++)f[y]=t[y+1]-t[y],m[y]=e[y+1]-e[y],d[y]=f[y]/m[y];u[0]=d[0];for(let y=1;y<
s-1;y++)d[y]===0||d[y-1]===0||d[y-1]>0!=d[y]>0?u[y]=0:(u[y]=3*(m[y-1]+m[y])/((2*m[y]+m[y-1])/d[y-1]+(m[y]+2*m[y-1])/d[y]),
isFinite(u[y])||(u[y]=0));u[s-1]=d[s-2];for(let y=0;y<s-1;y++)r(a,e[y]+m[y]/3,t[y]+u[y]*m[y]/3,e[y+1]-m[y]/3,t[y+1]-u[y+
1]*m[y]/3,e[y+1],t[y+1])}return a}var Ju=new Set;function Fm(){for(let e of Ju)e.syncRect(!0)}ni&&(Yo(t1,Zr,Fm),Yo(n1,Zr,
Fm,!0),Yo(_l,Zr,()=>{lt.pxRatio=ve}));var kk=kh(),_k=xh();function zm(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,s)=>Yu(i,s,t,n))}function Ck(e,t){return e.map((n,o)=>o==0?{}:qe({},t,n))}function Yu(e,t,n,o){
return qe({},t==0?n:o,e)}function _h(e,t,n){return t==null?Xr:[t,n]}var Tk=_h;function Sk(e,t,n){return t==null?Xr:Cl(t,
n,tc,!0)}function Ch(e,t,n,o){return t==null?Xr:Pl(t,n,e.scales[o].log,!1)}var Pk=Ch;function Th(e,t,n,o){return t==null?
Xr:ec(t,n,e.scales[o].log,!1)}var Mk=Th;function Ek(e,t,n,o,r){let i=Tt(gm(e),gm(t)),s=t-e,a=gn(r/o*s,n);do{let u=n[a],d=o*
u/s;if(d>=r&&i+(u<5?xo.get(u):0)<=17)return[u,d]}while(++a<n.length);return[0,0]}function Hm(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=Qe((n=+r)*ve))+"px"),[e,t,n]}function Dk(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Se(t[2]*ve,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function lt(e,t,n){let o={mode:he(e.mode,1)},r=o.mode;function i(c,p,h,v){
let b=p.valToPct(c);return v+h*(p.dir==-1?1-b:b)}function s(c,p,h,v){let b=p.valToPct(c);return v+h*(p.dir==-1?b:1-b)}function a(c,p,h,v){
return p.ori==0?i(c,p,h,v):s(c,p,h,v)}o.valToPosH=i,o.valToPosV=s;let u=!1;o.status=0;let d=o.root=nn(Fw);if(e.id!=null&&
(d.id=e.id),zt(d,e.class),e.title){let c=nn(Bw,d);c.textContent=e.title}let f=hn("canvas"),m=o.ctx=f.getContext("2d"),y=nn(
Iw,d);Yo("click",y,c=>{c.target===k&&(Me!=Pr||Le!=Mr)&&ct.click(o,c)},!0);let g=o.under=nn(Vw,y);y.appendChild(f);let k=o.
over=nn(Ww,y);e=ei(e);let C=+he(e.pxAlign,1),_=Om(C);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(o,e)||e)});let P=e.ms||
.001,x=o.series=r==1?zm(e.series||[],Mm,Rm,!1):Ck(e.series||[null],Am),w=o.axes=zm(e.axes||[],Pm,Dm,!0),S=o.scales={},L=o.
bands=e.bands||[];L.forEach(c=>{c.fill=ue(c.fill||null),c.dir=he(c.dir,-1)});let $=r==2?x[1].facets[0].scale:x[0].scale,
B={axes:rx,series:Xb},W=(e.drawOrder||["axes","series"]).map(c=>B[c]);function ee(c){let p=c.distr==3?h=>Gn(h>0?h:c.clamp(
o,h,c.min,c.max,c.key)):c.distr==4?h=>Fu(h,c.asinh):c.distr==100?h=>c.fwd(h):h=>h;return h=>{let v=p(h),{_min:b,_max:T}=c,
M=T-b;return(v-b)/M}}function U(c){let p=S[c];if(p==null){let h=(e.scales||ns)[c]||ns;if(h.from!=null){U(h.from);let v=qe(
{},S[h.from],h,{key:c});v.valToPct=ee(v),S[c]=v}else{p=S[c]=qe({},c==$?fh:pk,h),p.key=c;let v=p.time,b=p.range,T=bo(b);if((c!=
$||r==2&&!v)&&(T&&(b[0]==null||b[1]==null)&&(b={min:b[0]==null?fm:{mode:1,hard:b[0],soft:b[0]},max:b[1]==null?fm:{mode:1,
hard:b[1],soft:b[1]}},T=!1),!T&&El(b))){let M=b;b=(E,A,O)=>A==null?Xr:Cl(A,O,M)}p.range=ue(b||(v?Tk:c==$?p.distr==3?Pk:p.
distr==4?Mk:_h:p.distr==3?Ch:p.distr==4?Th:Sk)),p.auto=ue(T?!1:p.auto),p.clamp=ue(p.clamp||dk),p._min=p._max=null,p.valToPct=
ee(p)}}}U("x"),U("y"),r==1&&x.forEach(c=>{U(c.scale)}),w.forEach(c=>{U(c.scale)});for(let c in e.scales)U(c);let D=S[$],
G=D.distr,N,Q;D.ori==0?(zt(d,zw),N=i,Q=s):(zt(d,Hw),N=s,Q=i);let K={};for(let c in S){let p=S[c];(p.min!=null||p.max!=null)&&
(K[c]={min:p.min,max:p.max},p.min=p.max=null)}let ce=e.tzDate||(c=>new Date(Qe(c/P))),q=e.fmtDate||rc,St=P==1?z1(ce):I1(
ce),Ae=Cm(ce,_m(P==1?F1:B1,q)),fe=Sm(ce,Tm(W1,q)),we=[],ie=o.legend=qe({},K1,e.legend),I=o.cursor=qe({},Q1,{drag:{y:r==2}},
e.cursor),Ke=ie.show,gt=I.show,Re=ie.markers;ie.idxs=we,Re.width=ue(Re.width),Re.dash=ue(Re.dash),Re.stroke=ue(Re.stroke),
Re.fill=ue(Re.fill);let be,an,At,Ne=[],Tn=[],In,qt=!1,eo={};if(ie.live){let c=x[1]?x[1].values:null;qt=c!=null,In=qt?c(o,
1,0):{_:0};for(let p in In)eo[p]=Qu}if(Ke)if(be=hn("table",Jw,d),At=hn("tbody",null,be),ie.mount(o,be),qt){an=hn("thead",
null,be,At);let c=hn("tr",null,an);hn("th",null,c);for(var fr in In)hn("th",em,c).textContent=fr}else zt(be,Zw),ie.live&&
zt(be,Yw);let mr={show:!0},_i={show:!1};function Ms(c,p){if(p==0&&(qt||!ie.live||r==2))return Xr;let h=[],v=hn("tr",Qw,At,
At.childNodes[p]);zt(v,c.class),c.show||zt(v,Jo);let b=hn("th",null,v);if(Re.show){let E=nn(Xw,b);if(p>0){let A=Re.width(
o,p);A&&(E.style.border=A+"px "+Re.dash(o,p)+" "+Re.stroke(o,p)),E.style.background=Re.fill(o,p)}}let T=nn(em,b);c.label instanceof
HTMLElement?T.appendChild(c.label):T.textContent=c.label,p>0&&(Re.show||(T.style.color=c.width>0?Re.stroke(o,p):Re.fill(
o,p)),yt("click",b,E=>{if(I._lock)return;Ro(E);let A=x.indexOf(c);if((E.ctrlKey||E.metaKey)!=ie.isolate){let O=x.some((F,H)=>H>
0&&H!=A&&F.show);x.forEach((F,H)=>{H>0&&Mn(H,O?H==A?mr:_i:mr,!0,We.setSeries)})}else Mn(A,{show:!c.show},!0,We.setSeries)},
!1),vr&&yt(rm,b,E=>{I._lock||(Ro(E),Mn(x.indexOf(c),Dr,!0,We.setSeries))},!1));for(var M in In){let E=hn("td",e1,v);E.textContent=
"--",h.push(E)}return[v,h]}let Mo=new Map;function yt(c,p,h,v=!0){let b=Mo.get(p)||{},T=I.bind[c](o,p,h,v);T&&(Yo(c,p,b[c]=
T),Mo.set(p,b))}function hr(c,p,h){let v=Mo.get(p)||{};for(let b in v)(c==null||b==c)&&(Uu(b,p,v[b]),delete v[b]);c==null&&
Mo.delete(p)}let Vn=0,Eo=0,te=0,z=0,Pe=0,je=0,gr=Pe,Do=je,Sn=te,$o=z,Rt=0,Kt=0,Pt=0,un=0;o.bbox={};let fa=!1,Es=!1,yr=!1,
Ao=!1,Ds=!1,jt=!1;function ma(c,p,h){(h||c!=o.width||p!=o.height)&&fd(c,p),_r(!1),yr=!0,Es=!0,Cr()}function fd(c,p){o.width=
Vn=te=c,o.height=Eo=z=p,Pe=je=0,Kb(),jb();let h=o.bbox;Rt=h.left=jo(Pe*ve,.5),Kt=h.top=jo(je*ve,.5),Pt=h.width=jo(te*ve,
.5),un=h.height=jo(z*ve,.5)}let Wb=3;function Ub(){let c=!1,p=0;for(;!c;){p++;let h=nx(p),v=ox(p);c=p==Wb||h&&v,c||(fd(o.
width,o.height),Es=!0)}}function qb({width:c,height:p}){ma(c,p)}o.setSize=qb;function Kb(){let c=!1,p=!1,h=!1,v=!1;w.forEach(
(b,T)=>{if(b.show&&b._show){let{side:M,_size:E}=b,A=M%2,O=b.label!=null?b.labelSize:0,F=E+O;F>0&&(A?(te-=F,M==3?(Pe+=F,v=
!0):h=!0):(z-=F,M==0?(je+=F,c=!0):p=!0))}}),Lo[0]=c,Lo[1]=h,Lo[2]=p,Lo[3]=v,te-=to[1]+to[3],Pe+=to[3],z-=to[2]+to[0],je+=
to[0]}function jb(){let c=Pe+te,p=je+z,h=Pe,v=je;function b(T,M){switch(T){case 1:return c+=M,c-M;case 2:return p+=M,p-M;case 3:
return h-=M,h+M;case 0:return v-=M,v+M}}w.forEach((T,M)=>{if(T.show&&T._show){let E=T.side;T._pos=b(E,T._size),T.label!=
null&&(T._lpos=b(E,T.labelSize))}})}if(I.dataIdx==null){let c=I.hover,p=c.skip=new Set(c.skip??[]);p.add(void 0);let h=c.
prox=ue(c.prox),v=c.bias??=0;I.dataIdx=(b,T,M,E)=>{if(T==0)return M;let A=M,O=h(b,T,M,E)??Te,F=O>=0&&O<Te,H=D.ori==0?te:
z,X=I.left,ge=t[0],me=t[T];if(p.has(me[M])){A=null;let se=null,Y=null,V;if(v==0||v==-1)for(V=M;se==null&&V-- >0;)p.has(me[V])||
(se=V);if(v==0||v==1)for(V=M;Y==null&&V++<me.length;)p.has(me[V])||(Y=V);if(se!=null||Y!=null)if(F){let De=se==null?-1/0:
N(ge[se],D,H,0),ze=Y==null?1/0:N(ge[Y],D,H,0),st=X-De,ke=ze-X;st<=ke?st<=O&&(A=se):ke<=O&&(A=Y)}else A=Y==null?se:se==null?
Y:M-se<=Y-M?se:Y}else F&&Xe(X-N(ge[M],D,H,0))>O&&(A=null);return A}}let Ro=c=>{I.event=c};I.idxs=we,I._lock=!1;let dt=I.
points;dt.show=ue(dt.show),dt.size=ue(dt.size),dt.stroke=ue(dt.stroke),dt.width=ue(dt.width),dt.fill=ue(dt.fill);let Pn=o.
focus=qe({},e.focus||{alpha:.3},I.focus),vr=Pn.prox>=0,br=vr&&dt.one,Gt=[],xr=[],wr=[];function md(c,p){let h=dt.show(o,
p);if(h instanceof HTMLElement)return zt(h,Gw),zt(h,c.class),Ln(h,-10,-10,te,z),k.insertBefore(h,Gt[p]),h}function hd(c,p){
if(r==1||p>0){let h=r==1&&S[c.scale].time,v=c.value;c.value=h?bm(v)?Sm(ce,Tm(v,q)):v||fe:v||ak,c.label=c.label||(h?ek:X1)}
if(br||p>0){c.width=c.width==null?1:c.width,c.paths=c.paths||kk||p1,c.fillTo=ue(c.fillTo||fk),c.pxAlign=+he(c.pxAlign,C),
c.pxRound=Om(c.pxAlign),c.stroke=ue(c.stroke||null),c.fill=ue(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let h=uk(
Tt(1,c.width),1),v=c.points=qe({},{size:h,width:Tt(1,h*.2),stroke:c.stroke,space:h*2,paths:_k,_stroke:null,_fill:null},c.
points);v.show=ue(v.show),v.filter=ue(v.filter),v.fill=ue(v.fill),v.stroke=ue(v.stroke),v.paths=ue(v.paths),v.pxAlign=c.
pxAlign}if(Ke){let h=Ms(c,p);Ne.splice(p,0,h[0]),Tn.splice(p,0,h[1]),ie.values.push(null)}if(gt){we.splice(p,0,null);let h=null;
br?p==0&&(h=md(c,p)):p>0&&(h=md(c,p)),Gt.splice(p,0,h),xr.splice(p,0,0),wr.splice(p,0,0)}it("addSeries",p)}function Gb(c,p){
p=p??x.length,c=r==1?Yu(c,p,Mm,Rm):Yu(c,p,{},Am),x.splice(p,0,c),hd(x[p],p)}o.addSeries=Gb;function Jb(c){if(x.splice(c,
1),Ke){ie.values.splice(c,1),Tn.splice(c,1);let p=Ne.splice(c,1)[0];hr(null,p.firstChild),p.remove()}gt&&(we.splice(c,1),
Gt.splice(c,1)[0].remove(),xr.splice(c,1),wr.splice(c,1)),it("delSeries",c)}o.delSeries=Jb;let Lo=[!1,!1,!1,!1];function Yb(c,p){
if(c._show=c.show,c.show){let h=c.side%2,v=S[c.scale];v==null&&(c.scale=h?x[1].scale:$,v=S[c.scale]);let b=v.time;c.size=
ue(c.size),c.space=ue(c.space),c.rotate=ue(c.rotate),bo(c.incrs)&&c.incrs.forEach(M=>{!xo.has(M)&&xo.set(M,Gm(M))}),c.incrs=
ue(c.incrs||(v.distr==2?L1:b?P==1?N1:H1:Go)),c.splits=ue(c.splits||(b&&v.distr==1?St:v.distr==3?Ku:v.distr==4?ok:nk)),c.
stroke=ue(c.stroke),c.grid.stroke=ue(c.grid.stroke),c.ticks.stroke=ue(c.ticks.stroke),c.border.stroke=ue(c.border.stroke);
let T=c.values;c.values=bo(T)&&!bo(T[0])?ue(T):b?bo(T)?Cm(ce,_m(T,q)):bm(T)?V1(ce,T):T||Ae:T||tk,c.filter=ue(c.filter||(v.
distr>=3&&v.log==10?sk:v.distr==3&&v.log==2?lk:Km)),c.font=Hm(c.font),c.labelFont=Hm(c.labelFont),c._size=c.size(o,null,
p,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(Lo[p]=!0,c._el=nn(Uw,y))}}function Ci(c,p,h,v){
let[b,T,M,E]=h,A=p%2,O=0;return A==0&&(E||T)&&(O=p==0&&!b||p==2&&!M?Qe(Pm.size/3):0),A==1&&(b||M)&&(O=p==1&&!T||p==3&&!E?
Qe(Dm.size/2):0),O}let gd=o.padding=(e.padding||[Ci,Ci,Ci,Ci]).map(c=>ue(he(c,Ci))),to=o._padding=gd.map((c,p)=>c(o,p,Lo,
0)),ut,tt=null,nt=null,$s=r==1?x[0].idxs:null,cn=null,Ti=!1;function yd(c,p){if(t=c??[],o.data=o._data=t,r==2){ut=0;for(let h=1;h<
x.length;h++)ut+=t[h][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),cn=t[0],ut=cn.length;let h=t;if(G==2){h=t.slice();
let v=h[0]=Array(ut);for(let b=0;b<ut;b++)v[b]=b}o._data=t=h}if(_r(!0),it("setData"),G==2&&(yr=!0),p!==!1){let h=D;h.auto(
o,Ti)?ha():oo($,h.min,h.max),Ao=Ao||I.left>=0,jt=!0,Cr()}}o.setData=yd;function ha(){Ti=!0;let c,p;r==1&&(ut>0?(tt=$s[0]=
0,nt=$s[1]=ut-1,c=t[0][tt],p=t[0][nt],G==2?(c=tt,p=nt):c==p&&(G==3?[c,p]=Pl(c,c,D.log,!1):G==4?[c,p]=ec(c,c,D.log,!1):D.
time?p=c+Qe(86400/P):[c,p]=Cl(c,p,tc,!0))):(tt=$s[0]=c=null,nt=$s[1]=p=null)),oo($,c,p)}let As,kr,ga,ya,va,ba,xa,wa,ka,Mt;
function vd(c,p,h,v,b,T){c??=nm,h??=oc,v??="butt",b??=nm,T??="round",c!=As&&(m.strokeStyle=As=c),b!=kr&&(m.fillStyle=kr=
b),p!=ga&&(m.lineWidth=ga=p),T!=va&&(m.lineJoin=va=T),v!=ba&&(m.lineCap=ba=v),h!=ya&&m.setLineDash(ya=h)}function bd(c,p,h,v){
p!=kr&&(m.fillStyle=kr=p),c!=xa&&(m.font=xa=c),h!=wa&&(m.textAlign=wa=h),v!=ka&&(m.textBaseline=ka=v)}function _a(c,p,h,v,b=0){
if(v.length>0&&c.auto(o,Ti)&&(p==null||p.min==null)){let T=he(tt,0),M=he(nt,v.length-1),E=h.min==null?s1(v,T,M,b,c.distr==
3):[h.min,h.max];c.min=yn(c.min,h.min=E[0]),c.max=Tt(c.max,h.max=E[1])}}let xd={min:null,max:null};function Zb(){for(let v in S){
let b=S[v];K[v]==null&&(b.min==null||K[$]!=null&&b.auto(o,Ti))&&(K[v]=xd)}for(let v in S){let b=S[v];K[v]==null&&b.from!=
null&&K[b.from]!=null&&(K[v]=xd)}K[$]!=null&&_r(!0);let c={};for(let v in K){let b=K[v];if(b!=null){let T=c[v]=ei(S[v],h1);
if(b.min!=null)qe(T,b);else if(v!=$||r==2)if(ut==0&&T.from==null){let M=T.range(o,null,null,v);T.min=M[0],T.max=M[1]}else
T.min=Te,T.max=-Te}}if(ut>0){x.forEach((v,b)=>{if(r==1){let T=v.scale,M=K[T];if(M==null)return;let E=c[T];if(b==0){let A=E.
range(o,E.min,E.max,T);E.min=A[0],E.max=A[1],tt=gn(E.min,t[0]),nt=gn(E.max,t[0]),nt-tt>1&&(t[0][tt]<E.min&&tt++,t[0][nt]>
E.max&&nt--),v.min=cn[tt],v.max=cn[nt]}else v.show&&v.auto&&_a(E,M,v,t[b],v.sorted);v.idxs[0]=tt,v.idxs[1]=nt}else if(b>
0&&v.show&&v.auto){let[T,M]=v.facets,E=T.scale,A=M.scale,[O,F]=t[b],H=c[E],X=c[A];H!=null&&_a(H,K[E],T,O,T.sorted),X!=null&&
_a(X,K[A],M,F,M.sorted),v.min=M.min,v.max=M.max}});for(let v in c){let b=c[v],T=K[v];if(b.from==null&&(T==null||T.min==null)){
let M=b.range(o,b.min==Te?null:b.min,b.max==-Te?null:b.max,v);b.min=M[0],b.max=M[1]}}}for(let v in c){let b=c[v];if(b.from!=
null){let T=c[b.from];if(T.min==null)b.min=b.max=null;else{let M=b.range(o,T.min,T.max,v);b.min=M[0],b.max=M[1]}}}let p={},
h=!1;for(let v in c){let b=c[v],T=S[v];if(T.min!=b.min||T.max!=b.max){T.min=b.min,T.max=b.max;let M=T.distr;T._min=M==3?
Gn(T.min):M==4?Fu(T.min,T.asinh):M==100?T.fwd(T.min):T.min,T._max=M==3?Gn(T.max):M==4?Fu(T.max,T.asinh):M==100?T.fwd(T.max):
T.max,p[v]=h=!0}}if(h){x.forEach((v,b)=>{r==2?b>0&&p.y&&(v._paths=null):p[v.scale]&&(v._paths=null)});for(let v in p)yr=
!0,it("setScale",v);gt&&I.left>=0&&(Ao=jt=!0)}for(let v in K)K[v]=null}function Qb(c){let p=qu(tt-1,0,ut-1),h=qu(nt+1,0,
ut-1);for(;c[p]==null&&p>0;)p--;for(;c[h]==null&&h<ut-1;)h++;return[p,h]}function Xb(){if(ut>0){let c=x.some(p=>p._focus)&&
Mt!=Pn.alpha;c&&(m.globalAlpha=Mt=Pn.alpha),x.forEach((p,h)=>{if(h>0&&p.show&&(wd(h,!1),wd(h,!0),p._paths==null)){let v=Mt;
Mt!=p.alpha&&(m.globalAlpha=Mt=p.alpha);let b=r==2?[0,t[h][0].length-1]:Qb(t[h]);p._paths=p.paths(o,h,b[0],b[1]),Mt!=v&&
(m.globalAlpha=Mt=v)}}),x.forEach((p,h)=>{if(h>0&&p.show){let v=Mt;Mt!=p.alpha&&(m.globalAlpha=Mt=p.alpha),p._paths!=null&&
kd(h,!1);{let b=p._paths!=null?p._paths.gaps:null,T=p.points.show(o,h,tt,nt,b),M=p.points.filter(o,h,T,b);(T||M)&&(p.points.
_paths=p.points.paths(o,h,tt,nt,M),kd(h,!0))}Mt!=v&&(m.globalAlpha=Mt=v),it("drawSeries",h)}}),c&&(m.globalAlpha=Mt=1)}}
function wd(c,p){let h=p?x[c].points:x[c];h._stroke=h.stroke(o,c),h._fill=h.fill(o,c)}function kd(c,p){let h=p?x[c].points:
x[c],{stroke:v,fill:b,clip:T,flags:M,_stroke:E=h._stroke,_fill:A=h._fill,_width:O=h.width}=h._paths;O=Se(O*ve,3);let F=null,
H=O%2/2;p&&A==null&&(A=O>0?"#fff":E);let X=h.pxAlign==1&&H>0;if(X&&m.translate(H,H),!p){let ge=Rt-O/2,me=Kt-O/2,se=Pt+O,
Y=un+O;F=new Path2D,F.rect(ge,me,se,Y)}p?Ca(E,O,h.dash,h.cap,A,v,b,M,T):ex(c,E,O,h.dash,h.cap,A,v,b,M,F,T),X&&m.translate(
-H,-H)}function ex(c,p,h,v,b,T,M,E,A,O,F){let H=!1;A!=0&&L.forEach((X,ge)=>{if(X.series[0]==c){let me=x[X.series[1]],se=t[X.
series[1]],Y=(me._paths||ns).band;bo(Y)&&(Y=X.dir==1?Y[0]:Y[1]);let V,De=null;me.show&&Y&&a1(se,tt,nt)?(De=X.fill(o,ge)||
T,V=me._paths.clip):Y=null,Ca(p,h,v,b,De,M,E,A,O,F,V,Y),H=!0}}),H||Ca(p,h,v,b,T,M,E,A,O,F)}let _d=ti|Gu;function Ca(c,p,h,v,b,T,M,E,A,O,F,H){
vd(c,p,h,v,b),(A||O||H)&&(m.save(),A&&m.clip(A),O&&m.clip(O)),H?(E&_d)==_d?(m.clip(H),F&&m.clip(F),Ls(b,M),Rs(c,T,p)):E&
Gu?(Ls(b,M),m.clip(H),Rs(c,T,p)):E&ti&&(m.save(),m.clip(H),F&&m.clip(F),Ls(b,M),m.restore(),Rs(c,T,p)):(Ls(b,M),Rs(c,T,p)),
(A||O||H)&&m.restore()}function Rs(c,p,h){h>0&&(p instanceof Map?p.forEach((v,b)=>{m.strokeStyle=As=b,m.stroke(v)}):p!=null&&
c&&m.stroke(p))}function Ls(c,p){p instanceof Map?p.forEach((h,v)=>{m.fillStyle=kr=v,m.fill(h)}):p!=null&&c&&m.fill(p)}function tx(c,p,h,v){
let b=w[c],T;if(v<=0)T=[0,0];else{let M=b._space=b.space(o,c,p,h,v),E=b._incrs=b.incrs(o,c,p,h,v,M);T=Ek(p,h,E,v,M)}return b.
_found=T}function Ta(c,p,h,v,b,T,M,E,A,O){let F=M%2/2;C==1&&m.translate(F,F),vd(E,M,A,O,E),m.beginPath();let H,X,ge,me,se=b+
(v==0||v==3?-T:T);h==0?(X=b,me=se):(H=b,ge=se);for(let Y=0;Y<c.length;Y++)p[Y]!=null&&(h==0?H=ge=c[Y]:X=me=c[Y],m.moveTo(
H,X),m.lineTo(ge,me));m.stroke(),C==1&&m.translate(-F,-F)}function nx(c){let p=!0;return w.forEach((h,v)=>{if(!h.show)return;
let b=S[h.scale];if(b.min==null){h._show&&(p=!1,h._show=!1,_r(!1));return}else h._show||(p=!1,h._show=!0,_r(!1));let T=h.
side,M=T%2,{min:E,max:A}=b,[O,F]=tx(v,E,A,M==0?te:z);if(F==0)return;let H=b.distr==2,X=h._splits=h.splits(o,v,E,A,O,F,H),
ge=b.distr==2?X.map(V=>cn[V]):X,me=b.distr==2?cn[X[1]]-cn[X[0]]:O,se=h._values=h.values(o,h.filter(o,ge,v,F,me),v,F,me);
h._rotate=T==2?h.rotate(o,se,v,F):0;let Y=h._size;h._size=on(h.size(o,se,v,c)),Y!=null&&h._size!=Y&&(p=!1)}),p}function ox(c){
let p=!0;return gd.forEach((h,v)=>{let b=h(o,v,Lo,c);b!=to[v]&&(p=!1),to[v]=b}),p}function rx(){for(let c=0;c<w.length;c++){
let p=w[c];if(!p.show||!p._show)continue;let h=p.side,v=h%2,b,T,M=p.stroke(o,c),E=h==0||h==3?-1:1,[A,O]=p._found;if(p.label!=
null){let bt=p.labelGap*E,Nt=Qe((p._lpos+bt)*ve);bd(p.labelFont[0],M,"center",h==2?"top":tm),m.save(),v==1?(b=T=0,m.translate(
Nt,Qe(Kt+un/2)),m.rotate((h==3?-kl:kl)/2)):(b=Qe(Rt+Pt/2),T=Nt);let Fo=Um(p.label)?p.label(o,c,A,O):p.label;m.fillText(Fo,
b,T),m.restore()}if(O==0)continue;let F=S[p.scale],H=v==0?Pt:un,X=v==0?Rt:Kt,ge=p._splits,me=F.distr==2?ge.map(bt=>cn[bt]):
ge,se=F.distr==2?cn[ge[1]]-cn[ge[0]]:A,Y=p.ticks,V=p.border,De=Y.show?Y.size:0,ze=Qe(De*ve),st=Qe((p.alignTo==2?p._size-
De-p.gap:p.gap)*ve),ke=p._rotate*-kl/180,He=_(p._pos*ve),Lt=(ze+st)*E,vt=He+Lt;T=v==0?vt:0,b=v==1?vt:0;let Jt=p.font[0],
dn=p.align==1?Jr:p.align==2?Lu:ke>0?Jr:ke<0?Lu:v==0?"center":h==3?Lu:Jr,Dn=ke||v==1?"middle":h==2?"top":tm;bd(Jt,M,dn,Dn);
let Ot=p.font[1]*p.lineGap,Yt=ge.map(bt=>_(a(bt,F,H,X))),pn=p._values;for(let bt=0;bt<pn.length;bt++){let Nt=pn[bt];if(Nt!=
null){v==0?b=Yt[bt]:T=Yt[bt],Nt=""+Nt;let Fo=Nt.indexOf(`
`)==-1?[Nt]:Nt.split(/\n/gm);for(let xt=0;xt<Fo.length;xt++){let Vd=Fo[xt];ke?(m.save(),m.translate(b,T+xt*Ot),m.rotate(
ke),m.fillText(Vd,0,0),m.restore()):m.fillText(Vd,b,T+xt*Ot)}}}Y.show&&Ta(Yt,Y.filter(o,me,c,O,se),v,h,He,ze,Se(Y.width*
ve,3),Y.stroke(o,c),Y.dash,Y.cap);let $n=p.grid;$n.show&&Ta(Yt,$n.filter(o,me,c,O,se),v,v==0?2:1,v==0?Kt:Rt,v==0?un:Pt,Se(
$n.width*ve,3),$n.stroke(o,c),$n.dash,$n.cap),V.show&&Ta([He],[1],v==0?1:0,v==0?1:2,v==1?Kt:Rt,v==1?un:Pt,Se(V.width*ve,
3),V.stroke(o,c),V.dash,V.cap)}it("drawAxes")}function _r(c){x.forEach((p,h)=>{h>0&&(p._paths=null,c&&(r==1?(p.min=null,
p.max=null):p.facets.forEach(v=>{v.min=null,v.max=null})))})}let Os=!1,Sa=!1,Si=[];function ix(){Sa=!1;for(let c=0;c<Si.
length;c++)it(...Si[c]);Si.length=0}function Cr(){Os||(k1(Cd),Os=!0)}function sx(c,p=!1){Os=!0,Sa=p,c(o),Cd(),p&&Si.length>
0&&queueMicrotask(ix)}o.batch=sx;function Cd(){if(fa&&(Zb(),fa=!1),yr&&(Ub(),yr=!1),Es){if($e(g,Jr,Pe),$e(g,"top",je),$e(
g,Qi,te),$e(g,Xi,z),$e(k,Jr,Pe),$e(k,"top",je),$e(k,Qi,te),$e(k,Xi,z),$e(y,Qi,Vn),$e(y,Xi,Eo),f.width=Qe(Vn*ve),f.height=
Qe(Eo*ve),w.forEach(({_el:c,_show:p,_size:h,_pos:v,side:b})=>{if(c!=null)if(p){let T=b===3||b===0?h:0,M=b%2==1;$e(c,M?"l\
eft":"top",v-T),$e(c,M?"width":"height",h),$e(c,M?"top":"left",M?je:Pe),$e(c,M?"height":"width",M?z:te),Wu(c,Jo)}else zt(
c,Jo)}),As=kr=ga=va=ba=xa=wa=ka=ya=null,Mt=1,Ei(!0),Pe!=gr||je!=Do||te!=Sn||z!=$o){_r(!1);let c=te/Sn,p=z/$o;if(gt&&!Ao&&
I.left>=0){I.left*=c,I.top*=p,Tr&&Ln(Tr,Qe(I.left),0,te,z),Sr&&Ln(Sr,0,Qe(I.top),te,z);for(let h=0;h<Gt.length;h++){let v=Gt[h];
v!=null&&(xr[h]*=c,wr[h]*=p,Ln(v,on(xr[h]),on(wr[h]),te,z))}}if(Ee.show&&!Ds&&Ee.left>=0&&Ee.width>0){Ee.left*=c,Ee.width*=
c,Ee.top*=p,Ee.height*=p;for(let h in Aa)$e(Er,h,Ee[h])}gr=Pe,Do=je,Sn=te,$o=z}it("setSize"),Es=!1}Vn>0&&Eo>0&&(m.clearRect(
0,0,f.width,f.height),it("drawClear"),W.forEach(c=>c()),it("draw")),Ee.show&&Ds&&(Ns(Ee),Ds=!1),gt&&Ao&&(No(null,!0,!1),
Ao=!1),ie.show&&ie.live&&jt&&(Da(),jt=!1),u||(u=!0,o.status=1,it("ready")),Ti=!1,Os=!1}o.redraw=(c,p)=>{yr=p||!1,c!==!1?
oo($,D.min,D.max):Cr()};function Pa(c,p){let h=S[c];if(h.from==null){if(ut==0){let v=h.range(o,p.min,p.max,c);p.min=v[0],
p.max=v[1]}if(p.min>p.max){let v=p.min;p.min=p.max,p.max=v}if(ut>1&&p.min!=null&&p.max!=null&&p.max-p.min<1e-16)return;c==
$&&h.distr==2&&ut>0&&(p.min=gn(p.min,t[0]),p.max=gn(p.max,t[0]),p.min==p.max&&p.max++),K[c]=p,fa=!0,Cr()}}o.setScale=Pa;
let Ma,Ea,Tr,Sr,Td,Sd,Pr,Mr,Pd,Md,Me,Le,no=!1,ct=I.drag,ot=ct.x,rt=ct.y;gt&&(I.x&&(Ma=nn(Kw,k)),I.y&&(Ea=nn(jw,k)),D.ori==
0?(Tr=Ma,Sr=Ea):(Tr=Ea,Sr=Ma),Me=I.left,Le=I.top);let Ee=o.select=qe({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
Er=Ee.show?nn(qw,Ee.over?k:g):null;function Ns(c,p){if(Ee.show){for(let h in c)Ee[h]=c[h],h in Aa&&$e(Er,h,c[h]);p!==!1&&
it("setSelect")}}o.setSelect=Ns;function lx(c){if(x[c].show)Ke&&Wu(Ne[c],Jo);else if(Ke&&zt(Ne[c],Jo),gt){let h=br?Gt[0]:
Gt[c];h!=null&&Ln(h,-10,-10,te,z)}}function oo(c,p,h){Pa(c,{min:p,max:h})}function Mn(c,p,h,v){p.focus!=null&&px(c),p.show!=
null&&x.forEach((b,T)=>{T>0&&(c==T||c==null)&&(b.show=p.show,lx(T),r==2?(oo(b.facets[0].scale,null,null),oo(b.facets[1].
scale,null,null)):oo(b.scale,null,null),Cr())}),h!==!1&&it("setSeries",c,p),v&&Di("setSeries",o,c,p)}o.setSeries=Mn;function ax(c,p){
qe(L[c],p)}function ux(c,p){c.fill=ue(c.fill||null),c.dir=he(c.dir,-1),p=p??L.length,L.splice(p,0,c)}function cx(c){c==null?
L.length=0:L.splice(c,1)}o.addBand=ux,o.setBand=ax,o.delBand=cx;function dx(c,p){x[c].alpha=p,gt&&Gt[c]!=null&&(Gt[c].style.
opacity=p),Ke&&Ne[c]&&(Ne[c].style.opacity=p)}let Wn,ro,Oo,Dr={focus:!0};function px(c){if(c!=Oo){let p=c==null,h=Pn.alpha!=
1;x.forEach((v,b)=>{if(r==1||b>0){let T=p||b==0||b==c;v._focus=p?null:T,h&&dx(b,T?1:Pn.alpha)}}),Oo=c,h&&Cr()}}Ke&&vr&&yt(
im,be,c=>{I._lock||(Ro(c),Oo!=null&&Mn(null,Dr,!0,We.setSeries))});function En(c,p,h){let v=S[p];h&&(c=c/ve-(v.ori==1?je:
Pe));let b=te;v.ori==1&&(b=z,c=b-c),v.dir==-1&&(c=b-c);let T=v._min,M=v._max,E=c/b,A=T+(M-T)*E,O=v.distr;return O==3?Qr(
10,A):O==4?c1(A,v.asinh):O==100?v.bwd(A):A}function fx(c,p){let h=En(c,$,p);return gn(h,t[0],tt,nt)}o.valToIdx=c=>gn(c,t[0]),
o.posToIdx=fx,o.posToVal=En,o.valToPos=(c,p,h)=>S[p].ori==0?i(c,S[p],h?Pt:te,h?Rt:0):s(c,S[p],h?un:z,h?Kt:0),o.setCursor=
(c,p,h)=>{Me=c.left,Le=c.top,No(null,p,h)};function Ed(c,p){$e(Er,Jr,Ee.left=c),$e(Er,Qi,Ee.width=p)}function Dd(c,p){$e(
Er,"top",Ee.top=c),$e(Er,Xi,Ee.height=p)}let Pi=D.ori==0?Ed:Dd,Mi=D.ori==1?Ed:Dd;function mx(){if(Ke&&ie.live)for(let c=r==
2?1:0;c<x.length;c++){if(c==0&&qt)continue;let p=ie.values[c],h=0;for(let v in p)Tn[c][h++].firstChild.nodeValue=p[v]}}function Da(c,p){
if(c!=null&&(c.idxs?c.idxs.forEach((h,v)=>{we[v]=h}):m1(c.idx)||we.fill(c.idx),ie.idx=we[0]),Ke&&ie.live){for(let h=0;h<
x.length;h++)(h>0||r==1&&!qt)&&hx(h,we[h]);mx()}jt=!1,p!==!1&&it("setLegend")}o.setLegend=Da;function hx(c,p){let h=x[c],
v=c==0&&G==2?cn:t[c],b;qt?b=h.values(o,c,p)??eo:(b=h.value(o,p==null?null:v[p],c,p),b=b==null?eo:{_:b}),ie.values[c]=b}function No(c,p,h){
Pd=Me,Md=Le,[Me,Le]=I.move(o,Me,Le),I.left=Me,I.top=Le,gt&&(Tr&&Ln(Tr,Qe(Me),0,te,z),Sr&&Ln(Sr,0,Qe(Le),te,z));let v,b=tt>
nt;Wn=Te,ro=null;let T=D.ori==0?te:z,M=D.ori==1?te:z;if(Me<0||ut==0||b){v=I.idx=null;for(let E=0;E<x.length;E++){let A=Gt[E];
A!=null&&Ln(A,-10,-10,te,z)}vr&&Mn(null,Dr,!0,c==null&&We.setSeries),ie.live&&(we.fill(v),jt=!0)}else{let E,A,O;r==1&&(E=
D.ori==0?Me:Le,A=En(E,$),v=I.idx=gn(A,t[0],tt,nt),O=N(t[0][v],D,T,0));let F=-10,H=-10,X=0,ge=0,me=!0,se="",Y="";for(let V=r==
2?1:0;V<x.length;V++){let De=x[V],ze=we[V],st=ze==null?null:r==1?t[V][ze]:t[V][1][ze],ke=I.dataIdx(o,V,v,A),He=ke==null?
null:r==1?t[V][ke]:t[V][1][ke];if(jt=jt||He!=st||ke!=ze,we[V]=ke,V>0&&De.show){let Lt=ke==null?-10:ke==v?O:N(r==1?t[0][ke]:
t[V][0][ke],D,T,0),vt=He==null?-10:Q(He,r==1?S[De.scale]:S[De.facets[1].scale],M,0);if(vr&&He!=null){let Jt=D.ori==1?Me:
Le,dn=Xe(Pn.dist(o,V,ke,vt,Jt));if(dn<Wn){let Dn=Pn.bias;if(Dn!=0){let Ot=En(Jt,De.scale),Yt=He>=0?1:-1,pn=Ot>=0?1:-1;pn==
Yt&&(pn==1?Dn==1?He>=Ot:He<=Ot:Dn==1?He<=Ot:He>=Ot)&&(Wn=dn,ro=V)}else Wn=dn,ro=V}}if(jt||br){let Jt,dn;D.ori==0?(Jt=Lt,
dn=vt):(Jt=vt,dn=Lt);let Dn,Ot,Yt,pn,$n,bt,Nt=!0,Fo=dt.bbox;if(Fo!=null){Nt=!1;let xt=Fo(o,V);Yt=xt.left,pn=xt.top,Dn=xt.
width,Ot=xt.height}else Yt=Jt,pn=dn,Dn=Ot=dt.size(o,V);if(bt=dt.fill(o,V),$n=dt.stroke(o,V),br)V==ro&&Wn<=Pn.prox&&(F=Yt,
H=pn,X=Dn,ge=Ot,me=Nt,se=bt,Y=$n);else{let xt=Gt[V];xt!=null&&(xr[V]=Yt,wr[V]=pn,pm(xt,Dn,Ot,Nt),cm(xt,bt,$n),Ln(xt,on(Yt),
on(pn),te,z))}}}}if(br){let V=Pn.prox,De=Oo==null?Wn<=V:Wn>V||ro!=Oo;if(jt||De){let ze=Gt[0];ze!=null&&(xr[0]=F,wr[0]=H,
pm(ze,X,ge,me),cm(ze,se,Y),Ln(ze,on(F),on(H),te,z))}}}if(Ee.show&&no)if(c!=null){let[E,A]=We.scales,[O,F]=We.match,[H,X]=c.
cursor.sync.scales,ge=c.cursor.drag;if(ot=ge._x,rt=ge._y,ot||rt){let{left:me,top:se,width:Y,height:V}=c.select,De=c.scales[H].
ori,ze=c.posToVal,st,ke,He,Lt,vt,Jt=E!=null&&O(E,H),dn=A!=null&&F(A,X);Jt&&ot?(De==0?(st=me,ke=Y):(st=se,ke=V),He=S[E],Lt=
N(ze(st,H),He,T,0),vt=N(ze(st+ke,H),He,T,0),Pi(yn(Lt,vt),Xe(vt-Lt))):Pi(0,T),dn&&rt?(De==1?(st=me,ke=Y):(st=se,ke=V),He=
S[A],Lt=Q(ze(st,X),He,M,0),vt=Q(ze(st+ke,X),He,M,0),Mi(yn(Lt,vt),Xe(vt-Lt))):Mi(0,M)}else Ra()}else{let E=Xe(Pd-Td),A=Xe(
Md-Sd);if(D.ori==1){let X=E;E=A,A=X}ot=ct.x&&E>=ct.dist,rt=ct.y&&A>=ct.dist;let O=ct.uni;O!=null?ot&&rt&&(ot=E>=O,rt=A>=
O,!ot&&!rt&&(A>E?rt=!0:ot=!0)):ct.x&&ct.y&&(ot||rt)&&(ot=rt=!0);let F,H;ot&&(D.ori==0?(F=Pr,H=Me):(F=Mr,H=Le),Pi(yn(F,H),
Xe(H-F)),rt||Mi(0,M)),rt&&(D.ori==1?(F=Pr,H=Me):(F=Mr,H=Le),Mi(yn(F,H),Xe(H-F)),ot||Pi(0,T)),!ot&&!rt&&(Pi(0,0),Mi(0,0))}
if(ct._x=ot,ct._y=rt,c==null){if(h){if(Id!=null){let[E,A]=We.scales;We.values[0]=E!=null?En(D.ori==0?Me:Le,E):null,We.values[1]=
A!=null?En(D.ori==1?Me:Le,A):null}Di(Ou,o,Me,Le,te,z,v)}if(vr){let E=h&&We.setSeries,A=Pn.prox;Oo==null?Wn<=A&&Mn(ro,Dr,
!0,E):Wn>A?Mn(null,Dr,!0,E):ro!=Oo&&Mn(ro,Dr,!0,E)}}jt&&(ie.idx=v,Da()),p!==!1&&it("setCursor")}let io=null;Object.defineProperty(
o,"rect",{get(){return io==null&&Ei(!1),io}});function Ei(c=!1){c?io=null:(io=k.getBoundingClientRect(),it("syncRect",io))}
function $d(c,p,h,v,b,T,M){I._lock||no&&c!=null&&c.movementX==0&&c.movementY==0||($a(c,p,h,v,b,T,M,!1,c!=null),c!=null?No(
null,!0,!0):No(p,!0,!1))}function $a(c,p,h,v,b,T,M,E,A){if(io==null&&Ei(!1),Ro(c),c!=null)h=c.clientX-io.left,v=c.clientY-
io.top;else{if(h<0||v<0){Me=-10,Le=-10;return}let[O,F]=We.scales,H=p.cursor.sync,[X,ge]=H.values,[me,se]=H.scales,[Y,V]=We.
match,De=p.axes[0].side%2==1,ze=D.ori==0?te:z,st=D.ori==1?te:z,ke=De?T:b,He=De?b:T,Lt=De?v:h,vt=De?h:v;if(me!=null?h=Y(O,
me)?a(X,S[O],ze,0):-10:h=ze*(Lt/ke),se!=null?v=V(F,se)?a(ge,S[F],st,0):-10:v=st*(vt/He),D.ori==1){let Jt=h;h=v,v=Jt}}A&&
(p==null||p.cursor.event.type==Ou)&&((h<=1||h>=te-1)&&(h=jo(h,te)),(v<=1||v>=z-1)&&(v=jo(v,z))),E?(Td=h,Sd=v,[Pr,Mr]=I.move(
o,h,v)):(Me=h,Le=v)}let Aa={width:0,height:0,left:0,top:0};function Ra(){Ns(Aa,!1)}let Ad,Rd,Ld,Od;function Nd(c,p,h,v,b,T,M){
no=!0,ot=rt=ct._x=ct._y=!1,$a(c,p,h,v,b,T,M,!0,!1),c!=null&&(yt(Nu,Iu,Fd,!1),Di(om,o,Pr,Mr,te,z,null));let{left:E,top:A,
width:O,height:F}=Ee;Ad=E,Rd=A,Ld=O,Od=F}function Fd(c,p,h,v,b,T,M){no=ct._x=ct._y=!1,$a(c,p,h,v,b,T,M,!1,!0);let{left:E,
top:A,width:O,height:F}=Ee,H=O>0||F>0,X=Ad!=E||Rd!=A||Ld!=O||Od!=F;if(H&&X&&Ns(Ee),ct.setScale&&H&&X){let ge=E,me=O,se=A,
Y=F;if(D.ori==1&&(ge=A,me=F,se=E,Y=O),ot&&oo($,En(ge,$),En(ge+me,$)),rt)for(let V in S){let De=S[V];V!=$&&De.from==null&&
De.min!=Te&&oo(V,En(se+Y,V),En(se,V))}Ra()}else I.lock&&(I._lock=!I._lock,No(p,!0,c!=null));c!=null&&(hr(Nu,Iu),Di(Nu,o,
Me,Le,te,z,null))}function gx(c,p,h,v,b,T,M){if(I._lock)return;Ro(c);let E=no;if(no){let A=!0,O=!0,F=10,H,X;D.ori==0?(H=
ot,X=rt):(H=rt,X=ot),H&&X&&(A=Me<=F||Me>=te-F,O=Le<=F||Le>=z-F),H&&A&&(Me=Me<Pr?0:te),X&&O&&(Le=Le<Mr?0:z),No(null,!0,!0),
no=!1}Me=-10,Le=-10,we.fill(null),No(null,!0,!0),E&&(no=E)}function zd(c,p,h,v,b,T,M){I._lock||(Ro(c),ha(),Ra(),c!=null&&
Di(sm,o,Me,Le,te,z,null))}function Hd(){w.forEach(Dk),ma(o.width,o.height,!0)}Yo(_l,Zr,Hd);let $r={};$r.mousedown=Nd,$r.
mousemove=$d,$r.mouseup=Fd,$r.dblclick=zd,$r.setSeries=(c,p,h,v)=>{let b=We.match[2];h=b(o,p,h),h!=-1&&Mn(h,v,!0,!1)},gt&&
(yt(om,k,Nd),yt(Ou,k,$d),yt(rm,k,c=>{Ro(c),Ei(!1)}),yt(im,k,gx),yt(sm,k,zd),Ju.add(o),o.syncRect=Ei);let Fs=o.hooks=e.hooks||
{};function it(c,p,h){Sa?Si.push([c,p,h]):c in Fs&&Fs[c].forEach(v=>{v.call(null,o,p,h)})}(e.plugins||[]).forEach(c=>{for(let p in c.
hooks)Fs[p]=(Fs[p]||[]).concat(c.hooks[p])});let Bd=(c,p,h)=>h,We=qe({key:null,setSeries:!1,filters:{pub:ym,sub:ym},scales:[
$,x[1]?x[1].scale:null],match:[vm,vm,Bd],values:[null,null]},I.sync);We.match.length==2&&We.match.push(Bd),I.sync=We;let Id=We.
key,La=mh(Id);function Di(c,p,h,v,b,T,M){We.filters.pub(c,p,h,v,b,T,M)&&La.pub(c,p,h,v,b,T,M)}La.sub(o);function yx(c,p,h,v,b,T,M){
We.filters.sub(c,p,h,v,b,T,M)&&$r[c](null,p,h,v,b,T,M)}o.pub=yx;function vx(){La.unsub(o),Ju.delete(o),Mo.clear(),Uu(_l,
Zr,Hd),d.remove(),be?.remove(),it("destroy")}o.destroy=vx;function Oa(){it("init",e,t),yd(t||e.data,!1),K[$]?Pa($,K[$]):
ha(),Ds=Ee.show&&(Ee.width>0||Ee.height>0),Ao=jt=!0,ma(e.width,e.height)}return x.forEach(hd),w.forEach(Yb),n?n instanceof
HTMLElement?(n.appendChild(d),Oa()):n(o,Oa):Oa(),o}lt.assign=qe;lt.fmtNum=nc;lt.rangeNum=Cl;lt.rangeLog=Pl;lt.rangeAsinh=
ec;lt.orient=Qo;lt.pxRatio=ve;lt.join=w1;lt.fmtDate=rc,lt.tzDate=A1;lt.sync=mh;{lt.addGap=mk,lt.clipGaps=Dl;let e=lt.paths=
{points:xh};e.linear=kh,e.stepped=yk,e.bars=vk,e.spline=xk}var Sh="s";function Eh(e){let t=j(null),n=j(null),o=j(e);o.current=e;let r=`${e.series.map(({color:i,dashed:s,shown:a})=>`${i} ${s}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${qf.value}`;return pt(()=>{if(!t.current)return;let i=new lt(Rk(o,t.current.
clientWidth),Ph(o.current),t.current);n.current=i;let s=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:o.current.height})});return s.observe(t.current),()=>{s.disconnect(),i.destroy(),n.current=
null}},[r]),Z(()=>{n.current?.setData(Ph(o.current))},[e.times,e.series]),Z(()=>{let i=n.current,s=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(s===void 0?{left:-10,top:-10}:{left:i.valToPos(s,"x"),top:8},
!1)},[e.cursor]),l("div",{ref:t,class:Sh})}function Ph({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function Rk(e,t){
let{series:n,zone:o,unit:r,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:s=>lt.tzDate(new Date(s*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(s,a,u)=>[
Math.min(0,a??0),u===null||u<=0?1:u*1.05]}},axes:[{...Mh(),grid:{show:!1},size:28,space:72,values:(s,a,u,d,f)=>a.map(m=>Lk(
m,f,o))},{...Mh(),size:56,values:(s,a)=>a.map(u=>Rn(u,r))}],series:[{},...n.map(Ok)],hooks:{setCursor:[s=>{let{idx:a,left:u,
top:d}=s.cursor;e.current.onCursor(u===void 0||u<0?null:a??null,u??0,d??0)}],setSelect:[s=>{if(s.select.width<4)return;let a=s.
posToVal(s.select.left,"x"),u=s.posToVal(s.select.left+s.select.width,"x");s.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,u,s.cursor.event?.shiftKey??!1)}]}}}function Lk(e,t,n){let{month:o,day:r,hour:i,minute:s,second:a}=qi(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?Ce(e*1e3,n,"year"):t>=27*86400?Ce(e*1e3,n,"month"):t>=86400||i===
0&&s===0&&a===0?Ce(e*1e3,n,"dayShort"):Ce(e*1e3,n,t<60?"clockSecond":"clock")}function Mh(){let e=Gr("--line");return{stroke:Gr(
"--muted"),font:`12px ${Gr("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function Ok({color:e,
dashed:t,shown:n,values:o}){let r=e===null?Gr("--other"):Gr(vl(e)),i=t?[4,4]:e===null?[]:yl(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...i.length>0?{dash:i}:{}}}var Dh="Fe",$h="qe",Ah="Ge",Rh="Je",Lh="Ke",Oh="Oe",Nh="Pe",Fh="Qe";var zh=50;function Hh({answer:e,document:t,zone:n,onZoom:o}){let r=ft(()=>ml(e,t),[e]);return l("div",{class:Dh,children:r.
measures.map(i=>l(Fk,{answer:e,document:t,shape:r,measure:i,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[i].
name))})}function Fk({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:i,height:s}){let a=ft(()=>Ef(e,n,o),[e,n,o]),[
u,d]=R(new Set),[f,m]=R(null),y=e.columns[o].name,g=ji(y),k=n.keys.map(w=>e.columns[w].name).join(),C=a.series.slice(0,zh).
map(w=>({key:JSON.stringify(w.keys),keys:w.keys,total:w.total,last:w.values.at(-1)??null,color:Wf(k,w.keys)})),_=ft(()=>a.
series.slice(0,zh).map((w,S)=>({values:w.values,color:C[S].color,shown:!u.has(C[S].key)})),[a,u]),P=f===null?"":Hk(a,f.at,
r,w=>Rn(w,g)),x=w=>{let S=a.times.length-1,L={ArrowRight:(f?.at??-1)+1,ArrowLeft:(f?.at??S+1)-1,Home:0,End:S}[w.key];return L===
void 0||S<0?!1:(m({at:Math.max(0,Math.min(L,S)),left:-1}),!0)};return l(If,{title:Be(y).text,summary:Bk(a,y,k,w=>Rn(w,g)),
announced:P,onKey:x,table:l(hl,{answer:e,document:t,zone:r}),legend:k===""?null:l(Xf,{rows:C,all:a.series.length,hidden:u,
onHidden:d,text:w=>Rn(w,g)}),children:[l(Eh,{times:a.times,series:_,zone:r,unit:g,height:s,cursor:f?.at??null,onCursor:(w,S)=>m(
w===null?null:{at:w,left:S}),onDrag:(w,S)=>i(w,S)}),f!==null&&l(zk,{lines:a,rows:C,hidden:u,at:f.at,left:f.left,zone:r,text:w=>Rn(
w,g)})]})}function zk({lines:e,rows:t,hidden:n,at:o,left:r,zone:i,text:s}){let a=e.times[o];if(a===void 0)return null;let d=t.
map((f,m)=>({row:f,value:e.series[m].values[o]??null})).filter(({row:f})=>!n.has(f.key)).sort((f,m)=>(m.value??-1/0)-(f.
value??-1/0)).slice(0,12);return l("div",{class:pe($h,r>400&&Ah),"aria-hidden":"true",children:[l("div",{class:Rh,children:[
Ki(a*1e3,Yi(e.times),i)," ",df(i,a*1e3)]}),d.map(({row:f,value:m})=>l("div",{class:Lh,children:[l("span",{class:Oh,style:{
background:`var(--series-${f.color%7+1})`}}),l("span",{class:Nh,children:f.keys.map(y=>Be(y).text).join(", ")}),l("span",
{class:Fh,children:m===null?"–":s(m)})]},f.key))]})}function Hk(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let i=e.
series.slice(0,8).map(({keys:s,values:a})=>{let u=a[t];return`${s.map(d=>Be(d).text).join(", ")} ${u==null?"nothing":o(u)}`.
trim()});return`${Ki(r*1e3,Yi(e.times),n)}: ${i.join("; ")}`}function Bk(e,t,n,o){let r=e.series[0],i=n===""?"":` by ${Be(
n).text}, ${e.series.length} groups`,s=r?.values.reduce((u,d)=>Math.max(u,d??0),0)??0,a=n!==""&&r?`, ${r.keys.map(u=>Be(
u).text).join(", ")} leads`:"";return`Line chart of ${Be(t).text}${i}, ${e.times.length} points, at most ${o(s)}${a}`}var Bh="Ve",Ih="We",Vh="Ye",Wh="Ze";function ii({icon:e,title:t,children:n,actions:o}){return l("div",{class:Bh,children:[l(ae,{name:e,size:32}),l("h2",{class:Ih,
children:t}),n&&l("p",{class:Vh,children:n}),l("div",{class:Wh,children:o})]})}var Uh="_e",qh="ei",Kh="ii";var jh="ri",Gh="ai";function Jh({busy:e,done:t=null}){let n=j(null);return pt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),l("div",{class:Uh,"aria-hidden":"true",children:e&&(t===null||t===0?l("div",{class:Kh}):l("div",{ref:n,class:qh}))})}
function si({lines:e=6}){return l("div",{class:jh,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>l("div",{class:Gh},
n))})}var Yh="b";var is=[];function Zh(){return is.length>0}function Et(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=j(null);return pt(()=>{
let i=r.current;if(!i||!t)return;i.showPopover();let s=()=>gl(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);
s();let a=new ResizeObserver(s);return a.observe(i),addEventListener("resize",s),()=>{a.disconnect(),removeEventListener(
"resize",s)}},[t]),qk(r,o),Kk(r,t,n),l("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:pe(
Yh,e.class),children:e.children})}function qk(e,t){Z(()=>{if(qo(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function Kk(e,t,n){let o=j(n);o.current=n,Z(()=>{let r={};is.push(
r);let i=a=>{let u=a.target,d=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!d&&!jk(e.current,u)&&o.current()},
s=a=>{a.key!=="Escape"||a.defaultPrevented||is.at(-1)!==r||(a.preventDefault(),a.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",i,!0),document.addEventListener("keydown",s),()=>{is.splice(is.indexOf(r),1),document.removeEventListener(
"pointerdown",i,!0),document.removeEventListener("keydown",s)}},[t])}function jk(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Qh="ti",Xh="o",eg="oi",tg="ni",ng="pi",og="di",rg="li",ig="si";function Xo({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let s=j(null),a=o.some(d=>d!=="rule"&&d.checked!==void 0),
u=d=>{d.disabled||(r(),d.act())};return l(Et,{anchor:e,onClose:r,placing:i,children:[n&&l("div",{class:rg,children:n}),l(
"div",{ref:s,role:"menu","aria-label":t,class:Qh,onKeyDown:d=>Jk(d,s.current,r),children:o.map((d,f)=>d==="rule"?l("div",
{role:"separator",class:og},f):l("button",{type:"button",tabIndex:-1,class:pe(Xh,d.danger&&eg),role:d.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":d.checked,"aria-disabled":d.disabled,onClick:()=>u(d),onPointerMove:m=>m.currentTarget.
focus(),children:[a?l("span",{class:ig,children:d.checked&&l(ae,{name:"check"})}):d.icon&&l(ae,{name:d.icon}),l("span",{
class:tg,children:d.label}),d.keys&&l("span",{class:ng,children:d.keys})]},f))})]})}function Jk(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),i=s=>{e.preventDefault(),e.stopPropagation(),o[(s+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:r-1);else if(e.key==="Home")i(0);else if(e.key===
"End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let s=u=>(u.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.slice(r+1),...o.slice(0,r+1)].find(s);a&&i(o.indexOf(
a))}}function er({items:e,menuLabel:t,head:n,placing:o,...r}){let i=j(null),[s,a]=R(!1);return l(ne,{children:[l(J,{...r,
buttonRef:i,popup:"menu",expanded:s,onClick:()=>a(!s)}),s&&l(Xo,{anchor:i.current,label:t,head:n,items:e,onClose:()=>a(!1),
...o?{placing:o}:{}})]})}var sg="xi",lg="ci",ag="gi",ug="x",cg="c";var ls=oe([]),Ol=new Map,Zk=1e4,Qk=1;function It(e,t=null){let n=Qk++;ls.value=[...ls.value,{id:n,text:e,action:t}].slice(
-3),dg(n)}function dg(e){Ol.set(e,setTimeout(()=>dc(e),Zk))}function dc(e){clearTimeout(Ol.get(e)),Ol.delete(e),ls.value=
ls.value.filter(t=>t.id!==e)}function pg(){return l("div",{class:sg,role:"status",children:ls.value.map(({id:e,text:t,action:n})=>l(
"div",{class:lg,onPointerEnter:()=>clearTimeout(Ol.get(e)),onPointerLeave:()=>dg(e),children:[l("span",{class:ag,children:t}),
n&&l("button",{type:"button",class:ug,onClick:()=>{dc(e),n.act()},children:n.label}),l("button",{type:"button",class:cg,
"aria-label":"Close",onClick:()=>dc(e),children:l(ae,{name:"close",size:14})})]},e))})}function Vt(e,t){Xk(e).then(n=>It(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function Xk(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var tr=oe([]);function as(e,t){tr.value=[...tr.value,{from:Ye.value,to:e.document,label:t}].slice(-12),ye(e)}function pc(e){
tr.value=tr.value.slice(0,e)}function fg(){wt(()=>{let e=Ye.value,t=tr.peek().findIndex(n=>Ft(n.from.document,e.document));
t>=0&&pc(t)})}var e_=new Set(["estimate","running","exact","error","cancelled","live"]);function Nl(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!e_.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?il(n):null,
body:n}}function Fl(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var mg=!0;async function hg(e,t,n){try{if(mg&&await t_(e,t,n))return;await n_(e,t,n)}catch(o){if(!uo(o))throw o}}async function t_(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await sl("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await o_(i,s=>{let a=Nl(s);a&&t(a)}),!0}catch(o){if(!(o instanceof ht)||o.status!==404&&o.status!==
405)throw o;return mg=!1,!1}}async function n_(e,t,n){if(!("run"in e))throw new ht({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await sl("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function o_(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let s=(o+
i).split(`
`);o=s.pop()??"";for(let a of s)a!==""&&t(a)}o!==""&&t(o)}var gc=250,r_=8e3,vn=oe("idle"),bn=new Map,fc=null,i_=1,us=gc,mc,zl=vn;function gg(e,t,n=[]){let o=i_++,r=n.filter(i=>bn.
has(i));bn.set(o,{message:e,take:t,abort:null}),vn.value==="open"&&vc({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
vg(i);return vn.value==="http"&&bg(o),vn.value==="idle"&&bc(),o}function yc(e){bn.has(e)&&(vn.value==="open"&&vc({id:e,cancel:!0}),
vg(e))}function yg(){vn.value==="away"&&(clearTimeout(mc),bc())}function vg(e){bn.get(e)?.abort?.abort(),bn.delete(e)}function vc(e){
fc?.send(JSON.stringify(e))}function bc(){vn.value=vn.value==="away"?"away":"connecting";let e=new URL(Qt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,fc=t,us=gc,vn.value="open";
for(let[o,r]of bn)vc({id:o,...r.message})},t.onmessage=o=>l_(String(o.data)),t.onclose=()=>{fc=null,n?xc():s_()}}async function s_(){
if(!await fetch(Qt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return xc();us=gc,vn.value="http";for(let t of bn.
keys())bg(t)}function xc(){vn.value="away",clearTimeout(mc),mc=setTimeout(bc,us*(.75+Math.random()/2)),us=Math.min(us*2,
r_)}function l_(e){let t=Nl(e);t&&hc(t)}function hc(e){let t=bn.get(e.id);t&&(Fl(e)&&bn.delete(e.id),t.take(e))}function bg(e){
let t=bn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!bn.has(e))return;if(t.abort=null,o instanceof
ht&&o.code===rl().code)return xc();let r=o instanceof ht?o:new ht({code:"unexpected",message:String(o)});hc({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};hg(t.message,o=>hc({...o,id:e}),t.abort.
signal).catch(n)}var a_={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},u_=100,cs=class{present=oe(
a_);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Ft(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=gg({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(yc(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){yc(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Fl(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+u_-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let s=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:s,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function xg(e){
let t=ft(()=>new cs,[]),n=e===null?"":JSON.stringify(e);return Z(()=>{e?t.run(e):t.cancel()},[n]),Z(()=>()=>t.close(),[]),
t.result.value}function Yn(e,t){let n=typeof t=="string"?t:Lp(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var c_=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],kg=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function nr(e,t){let n=({from:o,to:r})=>o===void 0&&(r===void 0||r==="now")?"":`${or(o??"")} ${or(r??
"now")}`;return n(e)===n(t)}function or(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function _g(e,t){if(nr(e,{}))return"\
All data";let n=c_.find(([,u])=>nr(u,e));if(n)return n[0];let{from:o,to:r}=e,i=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(or(o)):null,s=i?kg.get(i[2]):void 0;if(i&&s&&nr(e,{from:`now-${i[1]}${i[2]}`}))return`Last ${i[1]==="1"?s:`${i[1]} ${s}\
s`}`;if(i&&s&&nr(e,{from:`now-${i[1]}${i[2]}/${i[2]}`,to:`now/${i[2]}`}))return`Last ${i[1]} whole ${s}s`;let a=[o,r].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return a[0]&&a[1]?d_(a[0],wc(a[1])):`${wg(o,t,"the first even\
t")} – ${wg(r,t,"now")}`}function d_(e,t){let n=Ce(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${Ce(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function wc(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function wg(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?Ce(e,t,Ce(e,t,"clock")==="00:00"?"day":
"minute"):Ce(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function Cg(e){let{from:t,to:n}=e;
if(nr(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===wc(n)?t:`${t} - ${wc(n)}`;let o=or(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return or(t)===o?o:`${t} - ${o}`}function Tg(e,t){let{start:n,end:o,hours:r,odd_days:i=[]}=e;
if(n===void 0&&o===void 0)return"all data";let s=`${n===void 0?"the first event":Ce(n,t)} – ${o===void 0?"now":p_(n,o,
t)}`,a=i.slice(0,2).map(({date:u,hours:d})=>`${Ce(u,"UTC","dayShort")} has ${d} h`);return[s,...r?[Uo(r*3600)]:[],...a].
join(" · ")}function p_(e,t,n){let o=e!==void 0&&Ce(e,n,"day")===Ce(t,n,"day");return Ce(t,n,o?"clock":"minute")}function Sg({
from:e,to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(or(e)):null;if(!n||!/^now(\/|$)/.
test(String(t??"now")))return null;let[o,r]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:or(t??"now").includes("/"),open:{
from:o},whole:{from:`${o}/${r}`,to:`now/${r}`}}}function Hl(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;
let[n,o]=[Number(t[1]),kg.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var Pg="fi",Mg="ui",Eg="hi",Dg="mi",$g="vi";function m_(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function et({id:e,error:t,onHint:n}){let o=m_(t.hint);return l(
"div",{class:Pg,id:e,role:"alert",children:[l("span",{class:Mg,children:l(ae,{name:"error",size:14})}),l("span",{class:Eg,
children:yo(t.message)}),t.hint!==""&&(o!==null&&n?l("button",{type:"button",class:Dg,onClick:()=>n(o),children:[yo(o),"\
?"]}):l("span",{class:$g,children:yo(t.hint)}))]})}var rr=oe([]),kc=oe(po("letters")!=="no"),Bl="",Ag,Lg=rr,Og=kc;function Ng(e){kc.value=e,fo("letters",e?"yes":"no")}function li(e){
let t=j(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");Z(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return rr.value=[...rr.value,...o],()=>{rr.value=rr.value.filter(r=>!o.includes(r))}},[n])}function h_(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function Fg(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(_c(e.target)||!kc.value&&e.key.
length===1||g_()||Zh()))return;let n=Bl===""?h_(e):`${Bl} ${e.key}`,o=rr.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
Rg(""),o.act()):t&&Rg(rr.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function Rg(e){clearTimeout(Ag),Bl=
e,e!==""&&(Ag=setTimeout(()=>{Bl=""},1200))}function _c(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function g_(){return document.querySelector("dialo\
g[open]")!==null}function xn(e,t,n){let{timezone:o,week_start:r}=e;return en("v1/times",{body:{...o?{timezone:o}:{},...r?{week_start:r}:{},
...t},signal:n})}var Hg="bi",Bg="wi",Il="n",Vl="yi",Ig="ki";function ai(e){let{label:t,value:n,onCommit:o,onInput:r,note:i,placeholder:s,bare:a=!1,code:u=!1,error:d=null,autofocus:f=!1}=e,
[m,y]=R(n),g=j(null),k=Zt();Z(()=>y(n),[n]);let C=x=>{x!==n&&o(x)},_=x=>{x.key==="Enter"&&C(m),!(x.key!=="Escape"||m===n)&&
(x.preventDefault(),y(n))},P=x=>{o(x),g.current?.focus()};return l("div",{class:Hg,children:[l("label",{for:k,class:a?"s\
poken":Bg,children:t}),l("input",{ref:g,id:k,class:pe(Il,u&&Vl),value:m,placeholder:s,spellcheck:!1,autocomplete:"off","\
aria-invalid":d!==null,"aria-describedby":d?`${k}-problem`:i?`${k}-note`:void 0,"data-autofocus":f?"":void 0,onInput:x=>{
y(x.currentTarget.value),r?.(x.currentTarget.value)},onKeyDown:_,onBlur:()=>C(m)}),!d&&i&&l("div",{id:`${k}-note`,class:Ig,
children:i}),d&&l(et,{id:`${k}-problem`,error:d,onHint:P})]})}function Vg(e,t){let{year:n,month:o}=qi(e,t);return{year:n,month:o}}function Cc({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function Wg({year:e,month:t},n){let r=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,i=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((r+i)/7)*7},(s,a)=>new Date(Date.UTC(e,t-
1,1-r+a)).toISOString().slice(0,10))}function Wl(e,t){let{year:n,month:o,day:r}=qi(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(r).padStart(2,"0")}`}var Ug="zi",qg="ji",Kg="Si",jg="Bi",Gg="Xi",Jg="w",Yg="Ci",Zg="D",Qg="Ii",Xg="T",ey="Ui",ty="Ei";var ny=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function oy({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[r,i]=R(null),[s,a]=R(null),u=tn.value.value?.find(({name:x})=>x===e.dataset)?.to,d=r??Vg(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),f=Math.max(0,ny.indexOf(e.week_start??"monday")),m=Wg(d,f),{counts:y,most:g}=b_(e,m[0],
m.at(-1),o),k=w_(e,m[0],m.at(-1)),C=x=>t?.start!==void 0&&x>=Wl(t.start,o)&&x<=Wl(Date.parse(t.end)-1,o),_=x=>{s===null?
a(x):n(s<x?`${s} - ${x}`:`${x} - ${s}`)},P=j(null);return l("div",{class:Ug,children:[l("div",{class:qg,children:[l(J,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>i(Cc(d,-1))}),l("span",{class:Kg,"aria-live":"polite",children:Ce(
Date.UTC(d.year,d.month-1,1),"UTC","month")}),l(J,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>i(
Cc(d,1))})]}),l("div",{ref:P,class:jg,role:"group","aria-label":"Days",onKeyDown:x=>v_(x,P.current),children:[m.slice(0,
7).map(x=>l("span",{class:Gg,"aria-hidden":"true",children:ny[new Date(x).getUTCDay()].slice(0,2)},x)),m.map((x,w)=>{let S=y.
get(x)??0,L=k.get(x);return l("button",{type:"button","data-day":x,tabIndex:w===0?0:-1,"aria-pressed":C(x),"aria-label":`${Ce(
x,"UTC","day")}, ${An(S)} events${L===void 0?"":`, ${L} hours long`}`,class:pe(Jg,!x.startsWith(`${d.year}-${String(d.month).
padStart(2,"0")}`)&&Yg,C(x)&&Zg,s===x&&Qg),onClick:()=>_(x),children:[Number(x.slice(8)),L!==void 0&&l("span",{class:ey,
children:[L," h"]}),l("span",{class:Xg,style:{width:`${g>0?Math.sqrt(S/g)*100:0}%`}})]},x)})]}),l("p",{class:ty,children:s===
null?"Choose the first day; bars show how many events there are.":`From ${Ce(s,"UTC","day")}: choose the last day.`})]})}
function v_(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],r=o.indexOf(e.target);if(n===void 0||r<0)return;e.preventDefault();let i=o[Math.max(0,Math.min(r+n,o.
length-1))];for(let s of o)s.tabIndex=s===i?0:-1;i.focus()}function b_(e,t,n,o){let{dataset:r,timezone:i}=e,{answer:s,of:a}=xg(
{dataset:r,...i?{timezone:i}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=a?.from===t?x_(s):[],d=new Map(u.map(([f,m])=>[Wl(String(f),o),Number(m)]));return{counts:d,most:Math.max(0,...d.values())}}
function x_(e){return e&&"rows"in e?e.rows:[]}function w_(e,t,n){let[o,r]=R(new Map);return Z(()=>{let i=new AbortController;
return xn(e,{texts:[`${t} - ${n}`]},i.signal).then(({texts:s})=>r(new Map(s[0]?.odd_days?.map(({date:a,hours:u})=>[a,u]))),
()=>{}),()=>i.abort()},[t,n,e.timezone]),o}function _o(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;ye({document:Ve(Ve(le.value,"from",e.from),"to",t)})}async function Ul(e,t){
let{from:n,to:o}=e,r=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[i,s]}=await xn(e,{texts:r},
t),a=i?.error??s?.error;if(a||i?.start===void 0||s?.end===void 0)return{text:r.join(", "),...a?{error:a}:{}};let{texts:[
u]}=await xn(e,{texts:[`${i.start} - ${s.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function ql(e){
try{let t=le.value,n=await Ul(t);if(n.start===void 0){It("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await xn(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?It(o.error.message):o&&le.value===t&&_o(o)}catch(t){
It(_t(t).message)}}async function ry(e){let t=await Ul(e);if(t.start===void 0)return null;let{texts:[n]}=await xn(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let d=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return d<1?null:d%1440===0?`${d/1440}d`:
`${d}m`}let[r,i]=[n.start.slice(0,10),t.start.slice(0,10)],[s,a]=[r,i].map(d=>d.split("-").map(Number)),u=(a[0]-s[0])*12+
a[1]-s[1];return s[2]===a[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(i)-Date.parse(r))/864e5)}d`}var iy="Hi",sy="Li",ly="F",ay="q",uy="Mi",cy="G",dy="Ni",Kl="Ri";function py({wrong:e,onDone:t}){let n=le.value,{from:o,to:r}=n,i=n.timezone??"UTC",s=k_(o,r,i),{draft:a,read:u}=__(),[d,
f]=R(e),m=C_(),y=j(0),g=P=>{y.current++,_o(P),t()},k=async P=>{let x=++y.current;try{let{texts:[w]}=await xn(n,{texts:[P.
trim()===""?"all":P]});if(x!==y.current||!w)return;w.error?f({message:w.error.message,hint:w.error.hint??""}):g(w)}catch(w){
x===y.current&&f(_t(w))}},C=Sg(n),_=a?.error?null:a??s;return l("div",{class:sy,children:[l(ai,{label:`Range, on the clo\
ck of ${i}`,value:Cg(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:P=>{f(null),u(P)},onCommit:P=>{
k(P)},error:d,autofocus:!0,note:_?Tg(_,i):a?.error?.message}),l("div",{class:ly,children:[l("div",{class:ay,role:"group",
"aria-label":"Usual ranges",children:m.map(P=>l(J,{small:!0,kind:"plain",class:uy,pressed:nr(P,n),onClick:()=>g(P),children:P.
text.charAt(0).toUpperCase()+P.text.slice(1)},P.text))}),l(oy,{document:n,present:s,onChoose:P=>{k(P)}})]}),l("div",{class:cy,
children:[C&&l(J,{small:!0,kind:"outlined",pressed:C.isWhole,onClick:()=>_o(C.isWhole?C.open:C.whole),children:"Whole pe\
riods only"}),s?.relative&&s.start!==void 0&&l(J,{small:!0,kind:"outlined",icon:"pause",onClick:()=>g({text:"",from:s.start,
to:s.end}),children:"Freeze as it is now"})]})]})}function k_(e,t,n){let[o,r]=R(null);return Z(()=>{let i=new AbortController;
return Ul(le.value,i.signal).then(r,s=>{uo(s)||r(null)}),()=>i.abort()},[e,t,n]),o?.error?null:o}function __(){let[e,t]=R(
null),n=j(null),o=r=>{if(n.current?.abort(),n.current=new AbortController,r.trim()===""){t(null);return}xn(le.value,{texts:[
r]},n.current.signal).then(({texts:i})=>t(i[0]??null),()=>{})};return Z(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}
function C_(){let[e,t]=R([]);return Z(()=>{let n=new AbortController;return xn(le.value,{presets:!0},n.signal).then(o=>t(
o.presets??[]),()=>{}),()=>n.abort()},[]),e}var Wt=new cs,jl=oe(po("waits")==="yes");function fy(e){jl.value=e,fo("waits",e?"yes":"no")}var T_=150,Sc,ui=null;function Zn(){
clearTimeout(Sc),ui=le.value,Wt.run(ui,{history:!0})}function my(){wt(()=>{let{state:e,how:t}=nl.value,n=ho.value,o=wn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||ui!==null&&Ft(ui,e.document)||jl.value&&ui!==
null&&Ft(iu(ui).dataset,e.document.dataset)||(clearTimeout(Sc),Sc=setTimeout(Zn,t==="replace"?T_:0))})}function hy(){let e=j(null),[t,n]=R(!1),o=_g(le.value,le.value.timezone??"UTC"),{error:r}=Wt.result.value,i=Yn(r,"from")??
Yn(r,"to"),s="The question";return li([{keys:"t",label:"Range of time",group:s,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:s,act:()=>{ql({shift:-1})}},{keys:"]",label:"The range after",group:s,act:()=>{ql({shift:1})}},{keys:"-",
label:"Zoom out",group:s,act:()=>{ql({zoom:2})}}]),l(ne,{children:[l(J,{buttonRef:e,icon:"calendar",after:"down",kind:i?
"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:l("span",{class:iy,children:o})}),i&&!t&&l("div",
{class:Kl,children:l(et,{error:i})}),t&&l(Et,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:l(
py,{wrong:i,onDone:()=>n(!1)})})]})}function gy({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if(!o||!r||!("columns"in o))return i==="error"?null:
l(si,{});if(o.rows.length===0&&i==="exact")return l(P_,{document:r});let s=o.query?.timezone??r.timezone??"UTC";return n===
"line"?l(Hh,{answer:o,document:r,zone:s,onZoom:S_}):l(M_,{answer:o,of:r,document:e,zone:s})}function S_(e,t){_o({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function P_({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return l(ii,{icon:"search",title:"Nothing found",actions:l(ne,{children:[n&&l(J,
{kind:"primary",onClick:()=>_o({}),children:"All data"}),t&&l(J,{kind:"outlined",onClick:()=>ye({document:Ve(e,"where",void 0)}),
children:"Without the filter"}),!n&&!t&&l(J,{kind:"outlined",onClick:Zn,children:"Ask again"})]}),children:n||t?"No even\
t of this range passes the filter.":"The dataset has no events."})}function M_({answer:e,of:t,document:n,zone:o}){let[r,
i]=R(null),s=Ue(n.aggregate?.order)[0],a=s===void 0?null:E_(s),u=Ue(e.query?.aggregate?.by??t.aggregate?.by),d=(m,y,g)=>{
let k=e.columns.findIndex(({name:C})=>C===y);k>=0&&k<u.length&&!zr(u[k])&&e.rows.some(C=>C===m)&&i({anchor:g,column:y,value:m[k]})},
f=r?Vi(r.column,r.value):"";return l(ne,{children:[l(hl,{answer:e,document:t,zone:o,sort:a,onCell:d,onSort:m=>ye({document:Ve(
n,"aggregate.order",m===null?void 0:[`"${m.key}"${m.descending?" desc":""}`])})}),r&&l(Xo,{anchor:r.anchor,label:"This v\
alue",head:Be(f).text,onClose:()=>i(null),items:[{label:"Only this",icon:"filter",act:()=>as({document:Ve(n,"where",Wi(n.
where,f))},f)},{label:"Exclude",icon:"minus",act:()=>as({document:Ve(n,"where",Wi(n.where,`not (${f})`))},`not (${f})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>Vt(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>Vt(f,"The condition")}]})]})}function E_(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var Pc="[data-stop]";function Mc(e){return[...e.querySelectorAll(Pc)].filter(t=>t.closest("[data-sentence]")===e)}function yy(e){
if(!e)return;let t=Mc(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function vy(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Pc)||t.closest("[data-sentence]")!==e))for(let n of Mc(
e))n.tabIndex=n===t?0:-1}function by(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Mc(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function ir(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${Pc}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}var D_=["dataset","define","params","timezone","week_start","missing"];function sr(e,t){let n=D_.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Ec(e,t,n){return(await en(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var $_=2e3,lr=new Map,Gl=new Map,wy=oe(0),xy;function ci(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function fs(e,t){wy.value;let n=JSON.stringify(e),o=zl.value,r=t.filter(s=>s.text!==""&&!lr.has(ci(n,s))),i=r.map(
s=>ci(n,s)).join(`

`);return Z(()=>{r.length>0&&o!=="away"&&A_(n,e,r)},[i,o]),t.map(s=>lr.get(ci(n,s))??null)}async function ky(e,t,n){let o=JSON.
stringify(e),r=lr.get(ci(o,t));if(r)return r;let[i]=await Ec(e,[t],n);if(!i)throw new Error("The server did not say what\
 the text means");return _y(o,t,i),i}function A_(e,t,n){let o=Gl.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(ci(e,r),r);Gl.set(e,o),xy??=setTimeout(()=>{xy=void 0,R_()},0)}async function R_(){let e=[...Gl];Gl.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await Ec(n,r).catch(()=>[])).forEach((s,a)=>_y(t,r[a],
s))})),wy.value++}function _y(e,t,n){lr.size>=$_&&lr.delete(lr.keys().next().value),lr.set(ci(e,t),n)}async function ar(e,t,n){try{let o=await ky(e,{kind:t,text:n}),{error:r}=o;return r?{parsed:o,problem:{message:r.message,
hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:i,hint:s,span:a}=_t(o);return{parsed:null,
problem:r==="away"?null:{message:i,hint:s,span:a}}}}function ms(e,t,n){if(!t)return n;let{start:o,end:r}=Wr(e,t);return e.
slice(0,o)+n+e.slice(r)}function L_(e,t,n){let o=Hi(t.where),r=Bi(e,o);if(typeof r=="string")return Ve(e,o,t.span?Cy(r,t.span,n):n);let i=o.slice(
0,-1),s=Bi(e,i);return o.at(-1)!==0||typeof s!="string"?null:Ve(e,i,t.span?Cy(s,t.span,n):n)}function Cy(e,t,n){let{start:o,
end:r}=Wr(e,t);return e.slice(0,o)+n+e.slice(r)}function Ty(e,t){let n=L_(le.value,e,t);n&&ye({document:n})}var Sy="Ai",Py="Di",My="Ti";var Ey=np({document:{dataset:""},error:null,sentence:()=>null});function at(){return fp(Ey)}function sn({document:e,error:t,
label:n,children:o}){let r=j(null);pt(()=>yy(r.current));let i=s=>{!s.defaultPrevented&&by(s.currentTarget,s)&&s.preventDefault()};
return l(Ey.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:l("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:Sy,onKeyDown:i,onFocusIn:s=>{vy(s.currentTarget,s.target)},children:o})})}function Dt({word:e,
children:t}){return l("span",{class:Py,children:[e!==void 0&&l($c,{children:e}),t]})}function $c({children:e}){return l(
"span",{class:My,children:e})}function Dy({id:e,error:t}){return l(et,{...e===void 0?{}:{id:e},error:t,onHint:n=>Ty(t,n)})}var $y="Fi",Ay="g",Ry="qi",Ly="Gi",Oy="Ji",Ny="Ki",Fy="Oi",zy="J",Hy="Pi",By="f",Ac="Qi";function ln(e){let{stop:t,label:n,path:o=t,span:r,draft:i=!1,problem:s=null}=e,a=at(),u=j(null),d=Zt(),[f,m]=R(!1),y=i?null:
F_(a.error,o,r),g=y!==null||s!==null,k=()=>{e.onRemove?.(),ir(a.sentence(),t,e.after)},C=e.editor!==void 0||e.menu!==void 0;
return l("span",{class:$y,"data-path":o,children:[l("span",{class:pe(Ay,i&&Ly,g&&Oy,e.quiet&&Ny,f&&Ry),children:[g&&l("s\
pan",{class:Fy,children:l(ae,{name:"error",size:14})}),l("button",{ref:u,type:"button",class:zy,"data-stop":t,tabIndex:-1,
"aria-label":n,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":C?f:void 0,"aria-invalid":g||void 0,
"aria-describedby":g?`${d}-problem`:void 0,onClick:()=>m(!f),onKeyDown:_=>z_(_,e,k),children:[e.children,e.menu&&l("span",
{class:Hy,children:l(ae,{name:"down",size:12})})]}),e.onRemove&&l("button",{type:"button",class:By,tabIndex:-1,"aria-lab\
el":`Remove ${n}`,onClick:k,children:l(ae,{name:"close",size:12})})]}),y&&l("span",{class:Ac,children:l(Dy,{id:`${d}-pro\
blem`,error:y})}),s&&l("span",{class:Ac,children:l(et,{id:`${d}-problem`,error:s,onHint:e.onHint})}),f&&e.menu&&l(Xo,{anchor:u.
current,label:n,items:e.menu,onClose:()=>m(!1)}),f&&e.editor&&l(Et,{anchor:u.current,role:"dialog",label:n,onClose:()=>{
m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function F_(e,t,n){let o=Yn(e,t);if(!o||!n)return o;let r=o.span?.
start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?o:null}function z_(e,t,n){let o=H_(e,t,n);o&&(e.preventDefault(),
o())}function H_(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},i){return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLef\
t"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:e.ctrlKey||e.metaKey?null:e.key==="Back\
space"||e.key==="Delete"?r?i:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var B_=new Set(["has","contains","starts_with","ends_with"]);function pi({property:e,operator:t,values:n}){let o=kt(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:B_.has(r)?`${t}(${o}, ${n.map(hs).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(hs).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(hs).join(" and ")}`}
function hs(e){return typeof e=="string"?Ii(e):String(e)}var I_=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function Wy(e){for(let[t,n]of I_){if(e===t)return n;if(e===n)return t}
return e}var Iy=["=","!=","in","not in"],di=["is null","is not null"],Rc=[">=",">","<","<=","between","not between"],Vy=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Jl(e){switch(e){case"bool":return["is true","is false",...di];case"string":return[
...Iy,...Vy,...di];case"int64":case"float64":return["=",...Rc,"!=","in","not in",...di];case"timestamp":return[...Rc,...di];case"\
list of strings":return["has","not has",...di];case"unknown":return[...Iy,...Rc,...Vy,"has","not has",...di]}}function $t(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function gs(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var Uy={property:null,type:"unknown",operator:null,values:[]};function qy(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Lc({property:e,operator:t}){return e===null?"property":t===null||$t(t)===0?"operator":
"values"}function Ky(e,t,n){return e.operator!==null&&e.type===n&&Jl(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function jy(e,t){let n=$t(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Yl(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function Gy(e,t){let n=e.operator===null?0:$t(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Oc({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=$t(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function ys(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Oc(e)!==null)return null;
if($t(n)!=="many"||!o.includes(null))return pi({property:t,operator:$t(n)==="many"?gs(n,o.length):n,values:o});let r=n===
"!="||n==="not in",i=pi({property:t,operator:r?"is not null":"is null",values:[]}),s=o.filter(u=>u!==null);if(s.length===
0)return i;let a=pi({property:t,operator:gs(r?"!=":"=",s.length),values:s});return r?`${a} and ${i}`:`(${a} or ${i})`}function Nc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function Jy(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(i=>i.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(i=>i!==""),r=!t&&
o.some(i=>/\s/.test(i));return o.length>1&&!r?[...new Set(o)]:null}var Yy="Vi",Zy="y",Qy="Wi",Xy="Yi",e0="Zi",t0="_i";var Zl=28;function Fc(e,t){return`${e}-${t}`}function n0({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:s=!1,
foot:a}){let u=j(null),d=pl(u,Zl,n.length);return pt(()=>{let f=u.current;if(!f||o<0)return;let m=o*Zl;m<f.scrollTop?f.scrollTop=
m:m+Zl+8>f.scrollTop+f.clientHeight&&(f.scrollTop=m+Zl+8-f.clientHeight)},[o,n]),l(ne,{children:[l("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":s||void 0,class:Yy,children:[l("div",{role:"presentation",style:{height:`${d.
before}px`}}),n.slice(d.first,d.end).map((f,m)=>{let y=d.first+m;return l("div",{id:Fc(e,y),role:"option","aria-selected":f.
selected??!1,"aria-setsize":n.length,"aria-posinset":y+1,"data-active":y===o,class:Zy,onPointerMove:()=>{y!==o&&r(y)},onPointerDown:g=>g.
preventDefault(),onClick:()=>i(f.value),children:[s&&l("span",{class:t0,children:f.selected&&l(ae,{name:"check"})}),l("s\
pan",{class:Qy,children:f.label}),f.note!==void 0&&l("span",{class:Xy,children:f.note})]},y)}),l("div",{role:"presentati\
on",style:{height:`${d.after}px`}})]}),a&&l("div",{class:e0,children:a})]})}function mi(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=j(null),s=Zt(),[a,u]=R(e.autofocus??!1),[d,f]=R(r?0:-1),
[m,y]=R(!1);pt(()=>{y(!0),e.autofocus&&i.current?.focus()},[]);let g=Math.min(d,t.length-1),k=a||(e.inline??!1),C=()=>u(
!1),_=(w,S)=>{S||C(),e.onPick(w,S)},P=w=>{let S=k?t[g]:void 0;if(w.key==="ArrowDown"||w.key==="ArrowUp"){w.preventDefault(),
u(!0);let L=w.key==="ArrowDown"?1:-1;f(g<0&&L<0?t.length-1:(g+L+t.length)%Math.max(1,t.length))}else w.key==="Enter"?(w.
preventDefault(),S?_(S.value,!1):(C(),e.onTake(n))):w.key===" "&&o&&S&&g>=0?(w.preventDefault(),_(S.value,!0)):w.key==="\
Escape"&&(k||e.onCancel)?(w.preventDefault(),w.stopPropagation(),C(),e.onCancel?.()):w.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=l(n0,{id:s,label:e.label,options:t,active:g,onActive:f,onPick:w=>_(w,o),several:o,foot:e.foot});return l(ne,{children:[
l("input",{ref:i,class:pe(Il,e.code&&Vl),role:"combobox","aria-label":e.label,"aria-expanded":k,"aria-controls":s,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":k&&g>=0?Fc(s,g):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:P,onClick:()=>u(!0),onBlur:C,onFocus:()=>{
e.autofocus&&u(!0)},onInput:w=>{u(!0),f(r?0:-1),e.onText(w.currentTarget.value)}}),e.inline&&x,!e.inline&&a&&m&&(t.length>
0||e.foot)&&l(Et,{anchor:i.current,onClose:C,focus:!1,children:x})]})}var r0="K",i0="er";function _n({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return l("div",{class:r0,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let d=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&d?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&l("div",{class:i0,children:e}),l(mi,{...r,inline:!0,autofocus:!0,eager:!0})]})}function On(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function Nn(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:On(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var s0={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function hi(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function l0({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:i,head:s}){let[a,u]=R(""),d=e.filter(
m=>m===a.trim()),f=d.length>0?d:Nn(e,a,m=>`${m} ${hi(m)} ${s0[m]}`);return l(_n,{label:"Operator",placeholder:"operator",
text:a,onText:u,head:s,onCancel:r,onLeave:i,onBackspace:o,options:f.map(m=>({value:m,label:hi(m),note:s0[m],selected:m===
t})),onPick:n,onTake:()=>{}})}var Hc="k",a0="z",u0="ir";var Bc=8;function c0({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:i,values:s}=e;return r===null?null:l(
ne,{children:[l("button",{type:"button",class:Hc,"data-present":t==="property",onClick:()=>n("property"),children:l(re,{
value:r,most:40,middle:!0})}),i!==null&&l("button",{type:"button",class:Hc,"data-present":t==="operator",onClick:()=>n("\
operator"),children:hi(i)}),t==="values"&&s.slice(0,Bc).map(a=>l("button",{type:"button",class:a0,"aria-label":`Remove ${String(
a)}`,onClick:()=>o(Yl(e,a)),children:[l(re,{value:a,most:24,middle:!0}),l(ae,{name:"close",size:12})]},String(a))),t==="\
values"&&s.length>Bc&&l("span",{class:u0,children:["and ",Ze(s.length-Bc)," more"]})]})}var d0=50;function p0(e,t,n,o){return en(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:d0},
signal:o})}function f0(e,t,n,o,r){let{dataset:i,from:s,to:a,timezone:u,week_start:d,define:f,params:m,missing:y}=e,g={column:t,
contains:o,where:n,from:s,to:a,timezone:u,week_start:d,define:f,params:m,missing:y,limit:d0};return en(`v1/datasets/${encodeURIComponent(
i)}/values`,{body:g,signal:r})}function m0(e,t){let[n,o]=R(null);return Z(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(i=>{
r.signal.aborted||o({key:e,value:i,error:null})},i=>{uo(i)||o(s=>({key:e,value:s?.value??null,error:_t(i)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Ql(e,t,n,o=()=>!0){let{dataset:r}=e,
i=t.trim(),s=m0(`${r}
${n.join()}
${i}`,m=>p0(r,i,n,m)),a=q_(e,i),u=s.fresh&&s.value?s.value:{names:K_(r,i),more:0},d=new Set(a.map(({name:m})=>m));return{
names:[...a,...u.names.filter(({name:m})=>!d.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function q_({
define:e},t){return Object.keys(e??{}).filter(n=>On(n,t)<3).map(n=>({kind:"definition",name:n,text:kt(n),type:"unknown",
filled:1}))}function K_(e,t){let n=Kn(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:i,
filled:s})=>({kind:"property",name:r,text:kt(r),type:i,filled:s/o})).filter(({name:r})=>On(r,t)<3).sort((r,i)=>On(r.name,
t)-On(i.name,t)||i.filled-r.filled)}function h0(e,t,n,o){let r=o.trim(),i=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return m0(i,s=>f0(
e,t??"",n,r,s))}var g0="rr";var J_={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},Y_={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Ic(e){let t=e.kind==="function"||e.filled>=.9995?"":Wo(e.filled);return[J_[e.kind]||Y_[e.type],t].filter(n=>n!==
"").join(", ")}function y0(e,t){let n=t.trim(),o=e[0],r=e.map(i=>({value:{entry:i},label:l(re,{value:i.name,most:60,middle:!0}),
note:Ic(i)}));return n===""||o&&On(o.name,n)<3?r:[ur(n),...r]}function ur(e){return{value:{typed:e},label:l("code",{class:g0,
children:l(re,{value:e,most:60})}),note:"as it is typed"}}function To(e){let{document:t,kinds:n,fits:o,onName:r,onText:i}=e,[s,a]=R(e.typed??""),u=Ql(t,s,n,o),d=e.names?Nn(e.names,
s,({name:_})=>_).filter(({type:_})=>o?.(_)??!0):u.names,f=e.names?0:u.more,m=e.extra?.(s)??[],y=y0(d,s),g=y[0]!==void 0&&
"typed"in y[0].value,k=m.length>0&&g?[...m,...y.slice(1),y[0]]:[...m,...y],C=_=>{_.trim()!==""&&i(_.trim())};return l(_n,
{label:e.label,placeholder:e.placeholder,text:s,onText:a,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:k,onPick:_=>"entry"in _?r(_.entry):C(_.typed),onTake:C,foot:f>0?`${Ze(f)} more, keep typing`:void 0})}function v0({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:i,onBack:s,onCancel:a,onLeave:u,head:d}){let[f,m]=R(o),
y=n.operator===null?1:$t(n.operator),g=y==="many",k=h0(e,r?kt(n.property??""):null,t,f),C=Nc(f,n.type),_=f===""||C!==void 0,
P=Z_(n,f,C,k.value),x=L=>{let $=Gy(n,L);m(""),i($.values,y!==2||$.values.length>=2)},w=(L,$)=>{let B="typed"in L?C:L.value;
B!==void 0&&($&&g?(m(""),i(Yl(n,B).values,!1)):g&&f===""&&n.values.length>0?i(n.values,!0):x(B))},S=L=>{let $=g?Jy(L)?.map(
B=>Nc(B,n.type)):void 0;return!$||$.includes(void 0)?!1:(i([...new Set([...n.values,...$])],!0),!0)};return l(_n,{label:"\
Value",placeholder:Q_(n,y),text:f,onText:m,head:d,onCancel:a,onLeave:u,onBackspace:()=>n.values.length>0?i(n.values.slice(
0,-1),!1):s(),onPaste:S,invalid:!_,several:g,spaceTypes:f!==""&&P[0]!==void 0&&"typed"in P[0].value,options:P,onPick:w,onTake:()=>{
g&&f===""&&n.values.length>0?i(n.values,!0):C!==void 0&&f!==""&&x(C)},foot:_?X_(k.value,k.error!==null,g):`${hs(f)} is n\
o number`})}function Z_(e,t,n,o){let r=o?.exact===!1?"~ ":"",i=y=>e.values.includes(y),s=(o?.values??[]).map(({value:y,
count:g})=>({value:{value:y},label:l(re,{value:y,most:60,middle:!0}),note:r+Ze(g),selected:i(y)})),a=o?.values.some(({value:y})=>y===
n)??!1,u=t!==""&&n!==void 0&&!a?[ur(t)]:[],d=a?s.filter(({value:y})=>"value"in y&&y.value===n):[],f=s.filter(y=>!d.includes(
y)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&$t(e.operator)==="many"?[{value:{value:null},label:l(re,{value:null}),note:r+
Ze(o.nulls),selected:i(null)}]:[];return[...u,...d,...f,...m]}function Q_({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function X_(e,t,n){let o=e&&e.more>0?[`${Ze(e.more)} more, keep \
typing`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function Vc(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[i,s]=R(()=>Lc(n)),a=j(e.typed??""),u=g=>{a.current="",s(g)},
d=(g,k)=>{let C=Ky(n,g,k);o(C),u(C.operator===null||Lc(C)!=="values"?"operator":"values")},f=g=>{let k=jy(n,g);o(k),$t(g)===
0?r(ys(k),k):u("values")},m=(g,k)=>{let C={...n,values:g};o(C);let _=k?ys(C):null;_!==null&&r(_,C)},y={onCancel:e.onCancel,
onLeave:e.onLeave,head:l(c0,{draft:n,stage:i,onStage:u,onDraft:o})};return i==="property"?l(To,{...y,label:"Property",placeholder:"\
property, or a condition",document:t,typed:a.current,kinds:eC,...e.names?{names:e.names}:{},onName:g=>d(g.name,g.type),onText:g=>r(
g,null)},"property"):i==="operator"?l(l0,{...y,operators:Jl(n.type),present:n.operator,onPick:f,onBack:()=>u("property")},
"operator"):l(v0,{...y,document:t,beside:e.beside,draft:n,typed:a.current,ask:e.names===void 0,onValues:m,onBack:()=>u("\
operator")},"values")}var eC=["property","definition","cohort","lookup"];var Fn="tr",Qn="or",Wc="nr",gi="pr";var x0=3;function Uc({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return l("span",{class:gi,children:l(
re,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:i,values:s}=o;return r===null?l("span",{class:Qn,children:"\
…"}):n&&r==="event"&&(i==="="||i==="in")&&s.length>0?l(b0,{values:s,between:!1,name:!0}):i==="is true"||i==="is false"?
l(ne,{children:[i==="is false"&&l("span",{class:Qn,children:"not"}),l("span",{class:Fn,children:l(re,{value:r,most:40,middle:!0})})]}):
l(ne,{children:[l("span",{class:Fn,children:l(re,{value:r,most:40,middle:!0})}),i!==null&&l("span",{class:Qn,children:hi(
$t(i)==="many"?gs(i,s.length):i)}),i!==null&&l(b0,{values:s,between:i.endsWith("between")})]})}function b0({values:e,between:t,
name:n=!1}){return e.length>x0+1?l("span",{class:Wc,children:["(",Ze(e.length)," values)"]}):l("span",{class:n?Fn:Wc,children:e.
map((o,r)=>l("span",{children:[r>0&&l("span",{class:Qn,children:t?" and ":n?" or ":", "}),l(tC,{value:o})]},r))})}function tC({
value:e}){return e===null?l("i",{class:Qn,children:go.null}):l(re,{value:e,most:40,middle:!0})}function qc(e,t){let n=t?
t.condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:i}=n,s=i.length>x0+1?`${i.length}\
 values`:i.map(a=>a===null?"null":a===""?"empty":String(a)).join(", ");return[o,r?.replace("_"," "),s].filter(a=>a!=null&&
a!=="").join(" ")}function Kc(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:i},s)=>({text:o,chip:r,span:{start:s===0?0:i.start,end:n[s+1]?.span.start??1/0}}))}function bs(e){
return e.length===0?void 0:e.join(" and ")}function So(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function ea(e,t,n){let o=e.filter((i,s)=>s!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function w0({text:e,chip:t}){if(t)return pi({...t,operator:Wy(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&nC(n)?n:`not (${e})`}function nC(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var k0={property:"event",type:"string",operator:"=",values:[]};function cr({lead:e,between:t,children:n,after:o}){let r=i=>i===0?e:typeof t=="function"?t(i):t;return l(ne,{children:[n.
length===0&&e!==void 0&&l(Dt,{word:e},"lead"),n.map((i,s)=>l(Dt,{word:r(s),children:i},s)),o]})}var _0="O",C0="sr",T0="xr";function dr({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:i}){let s=j(null),[a,u]=R(null),d=n==null||n===!1,
f=Kr(d?t:void 0),m=()=>u(null),y=g=>{if(!(g.ctrlKey||g.metaKey||g.altKey)){if(g.key.length===1&&g.key!==" "&&g.key!=="/")
u(g.key);else if(g.key==="Backspace"&&i)i();else return;g.preventDefault()}};return l(ne,{children:[l("button",{ref:s,type:"\
button",class:pe(_0,!d&&C0,a!==null&&T0),...f,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-haspopup":"dialog","aria-ex\
panded":a!==null,onClick:()=>u(a===null?"":null),onKeyDown:y,children:[l(ae,{name:"plus",size:14}),n]}),a!==null&&l(Et,{
anchor:s.current,role:"dialog",label:t,onClose:()=>{m(),r?.()},children:o(a,m)})]})}function ta(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var rC={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function xs(e,t){let n=ta(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:Kn(e).value.value?.actors?.[0],i=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),s="funnel"in o?o.funnel.steps.map((u,d)=>[`step_time_${d+1}`,"timestamp"]):[];return[...i,...rC[n],
...s,...r?[[r,"string"]]:[]].map(([u,d])=>({kind:"property",name:u,text:kt(u),type:d,filled:1}))}var S0="cr",P0="P",M0="Q";var E0=null;function sC(){return E0??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),E0}function na(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,i=j(null),s=j(null),a=j(e);a.current=e;let[u,d]=R(!1);return Z(()=>{let f=!1;
return sC().then(m=>{f||!m||!i.current||(s.current=m.mount(i.current,{...a.current,onText:y=>{y!==a.current.text&&a.current.
onText(y)},onRun:()=>a.current.onRun?.()}),s.current.setMark(a.current.mark??null),d(!0),r&&s.current.focus())}),()=>{f=
!0,s.current?.destroy()}},[]),Z(()=>{s.current?.setText(t)},[t]),Z(()=>{s.current?.setMark(o)},[o?.start,o?.end,t]),l("d\
iv",{class:pe(S0,e.class),children:[l("div",{ref:i,class:P0,hidden:!u,"data-editor":u}),!u&&l("textarea",{class:M0,"aria\
-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:f=>e.onText(f.currentTarget.value)})]})}var D0="gr",$0="fr",A0="ur",R0="hr",L0="mr";function oa({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:i,onLeave:s}){return l("div",{class:D0,onKeyDownCapture:u=>{
if(u.key==="Escape")i();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)r(t);else if(u.key==="Tab")s();else return;u.preventDefault(),
u.stopPropagation()},children:[l(na,{class:$0,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Wr(
t,n.span):null}),n&&l("div",{class:A0,children:l(et,{error:n})}),l("div",{class:R0,children:[l("span",{class:L0,children:"\
Enter takes it, Shift+Enter is a new line"}),l(J,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function yi(e){let{path:t,text:n,what:o,onChange:r}=e,i=at(),s=sr(i.document,e.over),a=Kc(n,fs(s,[{kind:"condition",text:n}])[0]??
null),u=a.map(w=>w.text),[d,f]=R(null),m=e.needed!==!0||a.length>1,y=w=>{f(null),r(bs(w))},g=async(w,S,L)=>{f({at:w,condition:L,
text:S,problem:null});let{parsed:$,problem:B}=await ar(s,"condition",S);if(B)return f({at:w,condition:L,text:S,problem:B});
let W=So(u,w,bs($?.conjuncts?.map(ee=>ee.text)??[`(${S})`])??S);await ar(s,"condition",bs(W)??""),y(W)},k=()=>{if(!d||d.
problem)return;let w=d.condition?ys(d.condition):d.text;w!==null&&w.trim()!==""?g(d.at,w,d.condition):d.condition?.property?
f({...d,problem:{message:Oc(d.condition)??"",hint:"",span:null}}):f(null)},C=(w,S,L)=>{let $=a[w],B=d?.at===w?d:null,W=()=>{
f(null),L()},ee=()=>{L(),k()},U=(D,G)=>{L(),g(w,D,G)};return(B?B.condition===null&&B.text!==null:$&&!$.chip)?l(oa,{label:o,
text:B?.text??$?.text??"",problem:B?.problem??null,onCancel:W,onLeave:ee,onText:D=>f({at:w,condition:null,text:D,problem:null}),
onDone:D=>U(D,null)}):l(Vc,{names:xs(i.document.dataset,e.over),document:i.document,typed:S,draft:B?.condition??($?.chip?
qy($.chip):e.byEvent&&a.length===0?k0:Uy),beside:bs([...e.within?[e.within]:[],...So(u,w,null)]),onDraft:D=>f({at:w,condition:D,
text:null,problem:null}),onDone:U,onCancel:W,onLeave:ee})},_=w=>{d?.text&&g(d.at,ms(d.text,d.problem?.span??null,w),null)},
P=(w,S)=>{let L=d?.at===w?d:null;return l(ln,{stop:`${t}#${S?w:"draft"}`,path:t,span:S?.span,after:`${t}#+`,label:`${o}:\
 ${qc(S,L)}`,draft:L!==null,problem:L?.problem,onHint:L?.text?_:void 0,editor:$=>C(w,"",$),onLeave:k,onRemove:L?()=>f(null):
m?()=>y(So(u,w,null)):void 0,onNegate:S&&!L?()=>y(So(u,w,w0(S))):void 0,onMove:S&&a.length>1?$=>{y(ea(u,w,$)),ir(i.sentence(),
`${t}#${Math.max(0,Math.min(w+$,a.length-1))}`)}:void 0,children:l(Uc,{part:S,draft:L,byEvent:e.byEvent??!1})})},x=a.map(
(w,S)=>P(S,w));return l(cr,{lead:e.lead,between:"and",after:l(dr,{stop:`${t}#+`,label:`Add a ${o}`,editor:(w,S)=>C(a.length,
w,S),onLeave:k,onBackspace:a.length>0&&m?()=>y(u.slice(0,-1)):void 0,children:a.length===0&&d===null?e.empty:void 0}),children:d?.
at===a.length?[...x,P(a.length,null)]:x})}function zn({word:e="where"}){let{document:t}=at();return l(yi,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>_e(
"where",n),empty:"filter"})}var aC=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function O0({document:e,names:t,axes:n,typed:o,text:r,onDone:i,onCancel:s}){let[a,u]=R(null);if(a)
return l(uC,{of:a,onDone:i,onCancel:s,onBack:()=>u(null)});let d=m=>n?Nn(aC,m.trim()===""?"time":m,([y,g])=>`time ${g} ${y}`).
map(([y,g])=>({value:{typed:`time('${y}')`},label:y==="auto"?"time":`time, ${y}`,note:g})):[];return l(To,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?d(m).slice(0,1):d(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):i(m.text)},onText:i,
onCancel:s,onLeave:s})}function uC({of:e,onDone:t,onCancel:n,onBack:o}){let[r,i]=R(""),s=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],a=Nn(s,r,([u,d])=>`${u} ${d}`);return l(_n,{label:"Values or bins",placeholder:"values or bins",text:r,onText:i,
onCancel:n,onLeave:n,onBackspace:o,options:[...a.map(([u,d])=>({value:{typed:u},label:u,note:d})),...a.length===0?[ur(r)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var ra=()=>!0,Hn=e=>e==="int64"||e==="float64",N0=e=>Hn(e)||e==="timestamp"||e==="string",F0=e=>e!=="list of strings",Jc=[
{name:"count",meaning:"how many",alone:!0,fits:ra},{name:"uniq",meaning:"how many different",usual:!0,fits:F0},{name:"su\
m",meaning:"total",usual:!0,fits:Hn},{name:"avg",meaning:"mean",usual:!0,fits:Hn},{name:"median",meaning:"half are below",
usual:!0,fits:Hn},{name:"p95",meaning:"95 % are below",usual:!0,fits:Hn},{name:"p75",meaning:"75 % are below",fits:Hn},{
name:"p90",meaning:"90 % are below",fits:Hn},{name:"p99",meaning:"99 % are below",fits:Hn},{name:"p999",meaning:"99.9 % \
are below",fits:Hn},{name:"min",meaning:"least",fits:N0},{name:"max",meaning:"largest",usual:!0,fits:N0},{name:"first",meaning:"\
by time",fits:ra},{name:"last",meaning:"by time",fits:ra},{name:"stddev",meaning:"standard deviation",fits:Hn},{name:"un\
iq_approx",meaning:"about how many different",fits:F0},{name:"count",meaning:"how many have a value",fits:ra}];function z0(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:i}=e,s=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[a,u]=R(e.typed),[d,f]=R(e.text),[m,y]=R(null),[g,k]=R(!s);if(g)return l(
oa,{label:"Measure",text:d,problem:e.problem,onText:f,onDone:r,onCancel:i,onLeave:()=>d===e.text?i():r(d)});if(m)return l(
To,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:_=>_===
"unknown"||m.fits(_),...n?{names:n}:{},onCancel:i,onLeave:i,onBack:()=>y(null),onName:_=>r(`${m.name}(${_.text})`),onText:_=>r(
`${m.name}(${_})`)});let C=_=>{"text"in _?r(_.text):"typed"in _?r(_.typed):_.aggregate.alone?r(`${_.aggregate.name}()`):
y(_.aggregate)};return l(cC,{document:t,names:n,text:a,onText:u,present:e.text,onPick:C,onTake:_=>{_!==""&&r(_)},onCancel:i,
onWrite:()=>k(!0)})}function cC({document:e,names:t,text:n,onText:o,present:r,onPick:i,onTake:s,onCancel:a,onWrite:u}){let d=n.
trim(),f=Ql(e,d,["property","definition","lookup"]).names,m=t?Nn(t,d,({name:_})=>_):f,y=Nn(Jc,d.replace(/\(.*$/s,""),({name:_,
meaning:P})=>`${_} ${P}`).map(_=>({value:{aggregate:_},label:_.alone?`${_.name}()`:`${_.name}(…)`,note:_.meaning})),g=d===
""?[]:m.filter(({name:_})=>On(_,d)<3).slice(0,4).flatMap(dC),k=/[^\p{L}\p{N}_]/u.test(d)||y.length+g.length===0?[ur(d)]:
[],C=d===""?y:[...k,...y,...g];return l(_n,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:C,onPick:i,
onTake:s,onCancel:a,onLeave:a,foot:l("button",{type:"button",onClick:u,children:"Write it as text"})})}function dC(e){return Jc.
filter(t=>t.usual&&t.fits(e.type)&&!t.alone).map(({name:t})=>({value:{text:`${t}(${e.text})`},label:l(re,{value:`${t}(${e.
name})`,most:60,middle:!0}),note:Ic(e)}))}function H0({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?l("span",{class:Fn,children:o===
"auto"?"time":`time, ${o}`}):n!=null?l("span",{class:Fn,children:l(re,{value:n,most:40,middle:!0})}):l("span",{class:gi,
children:l(re,{value:e,most:60})})}function ia(e){let{path:t,texts:n,kind:o,what:r,onChange:i,most:s=1/0}=e,a=at(),u=sr(a.document,e.over),d=fs(u,n.map(P=>({
kind:o,text:P}))),[f,m]=R(null),y=e.needed!==!0||n.length>1,g=P=>{m(null),i(P.length>0?P:void 0)},k=async(P,x)=>{m({at:P,
text:x,problem:null});let{problem:w}=await ar(u,o,x);w?m({at:P,text:x,problem:w}):g(So(n,P,x))},C=(P,x,w)=>{let S=f?.at===
P?f:null;return e.editor({text:S?.text??n[P]??"",parsed:S?null:d[P]??null,typed:x,problem:S?.problem??null,onDone:L=>{w(),
k(P,L)},onCancel:()=>{m(null),w()}})},_=P=>{let x=f?.at===P?f:null,w=P<n.length;return l(ln,{stop:`${t}[${w?P:"draft"}]`,
path:`${t}[${P}]`,after:`${t}#+`,label:`${r}: ${x?.text??n[P]??""}`,draft:x!==null,problem:x?.problem,onHint:S=>{x&&k(P,
ms(x.text,x.problem?.span??null,S))},editor:S=>C(P,"",S),onRemove:x?()=>m(null):y?()=>g(So(n,P,null)):void 0,onMove:w&&n.
length>1?S=>{g(ea(n,P,S)),ir(a.sentence(),`${t}[${Math.max(0,Math.min(P+S,n.length-1))}]`)}:void 0,children:l(H0,{text:x?.
text??n[P]??"",parsed:x?null:d[P]??null})})};return l(cr,{lead:e.lead,after:n.length<s&&l(dr,{stop:`${t}#+`,label:`Add a\
 ${r}`,editor:(P,x)=>C(n.length,P,x),onBackspace:n.length>0&&y?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&f===null?
e.empty:void 0}),children:[...n.map((P,x)=>_(x)),...f?.at===n.length?[_(n.length)]:[]]})}function Yc({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:i,needed:s=!1}){let{document:a}=at();return l(ia,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:s,empty:t.length===0?o:void 0,onChange:i??(u=>_e(e,u)),editor:u=>l(z0,
{...u,document:a,names:xs(a.dataset,n)},u.text)})}function ks({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:i,
axes:s=!1,most:a}){let{document:u}=at();return l(ia,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...a===void 0?
{}:{most:a},onChange:i??(d=>_e(e,d)),editor:d=>l(O0,{...d,document:u,axes:s,names:xs(u.dataset,n)})})}function Bn({path:e,what:t,value:n,choices:o,without:r,onChange:i,onRemove:s,children:a}){let u=i??(f=>_e(e,f===r?void 0:
f)),d=o.find(([f])=>f===n)?.[1]??n;return l(ln,{stop:e,label:`${t}: ${d}`,onRemove:s,menu:o.map(([f,m])=>({label:m,checked:f===
n,act:()=>u(f)})),children:a??d})}var pC=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Zc({path:e,over:t,allow:n=pC}){
let o=ta(t);return l(Bn,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&ye({document:fC(le.value,e,r)})}})}function fC(e,t,n){
let o=Ve(e,t,mC(n,e)),r=Hi(t).slice(0,-1);if(r[0]!=="aggregate")return o;let i=Bi(o,r),{having:s,order:a,...u}=i;return Ve(
o,r,{...u,measures:["count()"],by:["time('auto')"]})}function mC(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function Qc({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r}=n;return l(sn,{document:e,error:t.error,label:"\
Question: groups and measures",children:[l(Yc,{lead:"Show",path:"aggregate.measures",texts:B0(n.measures),over:o,needed:!0}),
l(Dt,{word:"of",children:l(Zc,{path:"aggregate.over",over:o})}),l(zn,{}),l(ks,{lead:"by",path:"aggregate.by",texts:Ue(n.
by),over:o,axes:!0}),r!==void 0&&l(yi,{lead:"having",path:"aggregate.having",what:"condition on groups",text:r,onChange:i=>_e(
"aggregate.having",i)})]})}function B0(e){let t=Ue(e);return t.length===0?["count()"]:t}function Xc(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var uL=Xc(0,20);function td(e){return Ue(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var W0={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate","where"],chartOf:e=>td(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;let o=Ue(n.by);return t===
"line"&&!td(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&td(e)?{...e,aggregate:{...n,by:o.filter(r=>!zr(
r))}}:e},Sentence:Qc,Page:gy};var wn=[W0],Xn=[];var q0="yr",K0="kr";function j0(){let{value:e,error:t}=tn.value,n=e?.[0]?.name;return Z(()=>{e||co()},[]),Z(()=>{n!==void 0&&Ur(n)},[n]),t?l(
ii,{icon:"warning",title:"The datasets cannot be listed",actions:l(J,{kind:"outlined",onClick:()=>{co()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?l(CC,{}):l(si,{})}function CC(){let e=`curl --data-binary @events.ndjson -H '\
Content-Type: application/x-ndjson' '${Qt("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return l(
"main",{class:q0,children:[l(ii,{icon:"data",title:"There are no events yet",actions:l(ne,{children:[l(J,{kind:"primary",
icon:"copy",onClick:()=>Vt(e,"The line"),children:"Copy the line"}),l(J,{kind:"outlined",onClick:()=>{co()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),l("pre",{class:K0,children:e})]})}function nd(){return l(ii,{icon:"search",title:"\
There is no such page",actions:l(J,{kind:"primary",onClick:()=>jn(""),children:"To the first dataset"})})}var od={};Na(od,{banner:()=>rd,danger:()=>PC,default:()=>MC,info:()=>TC,text:()=>id,warning:()=>SC});var rd="zr",TC="jr",
SC="Sr",PC="Br",id="Xr",MC={banner:rd,info:TC,warning:SC,danger:PC,text:id};function G0({kind:e,children:t,actions:n}){return l("div",{class:pe(rd,od[e]),role:e==="info"?"status":"alert",children:[
l(ae,{name:e==="info"?"info":"warning"}),l("span",{class:id,children:t}),n]})}var J0="V",Y0="Cr",Z0="Ir",Q0="W",X0="Ur",ev="Er";function sa({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=j(null),s=Zt();return pt(()=>{qo();let a=document.activeElement;
return i.current?.showModal(),(i.current?.querySelector("[data-autofocus]")??i.current?.querySelector("h2"))?.focus(),()=>{
a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),l("dialog",{ref:i,class:pe(J0,r&&Y0),"aria-labelledby":s,onCancel:a=>{
a.preventDefault(),t()},onClick:a=>{a.target===i.current&&t()},children:[l("div",{class:Z0,children:[l("h2",{id:s,tabIndex:-1,
class:Q0,children:e}),l(J,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),l("div",{class:X0,children:n}),
o&&l("div",{class:ev,children:o})]})}var tv="Hr",nv="Lr",ov="Mr",rv="Y",iv="Nr",sv="Z";function lv({onClose:e}){let t=Map.groupBy(Lg.value,({group:n})=>n);return l(sa,{title:"Keys",onClose:e,wide:!0,children:[
l("div",{class:tv,children:[...t].map(([n,o])=>l("section",{children:[l("h3",{class:nv,children:n}),l("dl",{class:ov,children:o.
map(({keys:r,label:i})=>l("div",{class:rv,children:[l("dt",{children:i}),l("dd",{children:r.split(" ").map(s=>l("kbd",{class:iv,
children:s},s))})]},r))})]},n))}),l("div",{class:sv,children:[l("label",{children:[l("input",{type:"checkbox",checked:Og.
value,onChange:n=>Ng(n.currentTarget.checked)})," Single letters are keys"]}),l("label",{children:[l("input",{type:"chec\
kbox",checked:jl.value,onChange:n=>fy(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function la(e){let t=Io(le.value),n=Ue(le.value[t]?.by),o=kt(e);n.includes(o)||ye({document:Ve(le.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Cs(e){let t=Ye.value.view===e.name,n=Up(e.name,pu(Xt.value));n!==null&&It(n,{label:"Undo",act:qn}),t&&ho.value.
kind!=="view"&&Xt.value!==""&&gu(),Xt.value===""&&jn("")}function av(){let e="Go to";return[...wn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Cs(t)})),...Xn.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>jn(t.name)}))]}var ld=matchMedia("(prefers-color-scheme: dark)"),uv=oe(ld.matches),sd=po("theme"),Ts=oe(sd==="light"||sd==="dark"?sd:"s\
ystem"),ki=mt(()=>Ts.value==="system"?uv.value?"dark":"light":Ts.value);function aa(e){Ts.value=e,fo("theme",e)}function cv(){
ld.addEventListener("change",()=>{uv.value=ld.matches}),wt(()=>{document.documentElement.dataset.theme=ki.value})}function dv({onClose:e,onHelp:t}){let[n,o]=R(""),r=AC($C(t),n).slice(0,200);return l(sa,{title:"Find",onClose:e,children:l(
mi,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(i=>({value:i,label:l(re,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function $C(e){let t=Xt.value===""?[]:Kn(Xt.value).value.value?.columns??[];return[...wn.map(n=>({name:n.
label,kind:"page",act:()=>Cs(n)})),...Xn.map(n=>({name:n.label,kind:"page",act:()=>jn(n.name)})),...(tn.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Ur(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>la(
n)})),...Br.value?[{name:"Undo",kind:"command",act:qn}]:[],...Ir.value?[{name:"Redo",kind:"command",act:Vr}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Wp({kind:"json"})},{name:ki.value==="dark"?"Light":"Dark",kind:"command",act:()=>aa(
ki.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function AC(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=i=>{let s=i.toLowerCase();if(s.startsWith(n))return 0;let a=s.indexOf(n);return a<0?3:/[a-z0-9]/.
test(s[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,s)=>i.grade-s.grade).
map(({item:i})=>i)}var pv="_",fv="a",mv="ee",hv="Rr",gv="ie",ad="re",yv="t",vv="ae",bv="te",xv="j",wv="oe";var Po=oe(po("rail")==="folded");function LC(){Po.value=!Po.value,fo("rail",Po.value?"folded":"open")}function _v({onPalette:e,
onHelp:t}){let n=ho.value;return l("nav",{"aria-label":"Pages",class:pe(pv,Po.value&&fv),children:[l("div",{class:mv,children:[
l(NC,{}),!Po.value&&l("span",{class:hv,children:"Sluice"})]}),l("ul",{class:ad,children:wn.map(o=>l(kv,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ye.value.view===o.name,onClick:()=>Cs(o)},o.name))}),Xn.length>0&&l(
"div",{class:bv,role:"presentation"}),l("ul",{class:ad,children:Xn.map(o=>l(kv,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>jn(o.name)},o.name))}),l("div",{class:xv,children:[l(J,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),l(OC,{}),l(J,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
l(J,{icon:"collapse",label:Po.value?"Widen":"Fold",kind:"quiet",class:wv,onClick:LC})]})]})}function kv({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=Kr(Po.value?`${t}  ${n}`:void 0);return l("li",{children:l("button",{type:"button",class:yv,
"aria-current":o?"page":void 0,"aria-label":Po.value?t:void 0,onClick:r,...i,children:[l(ae,{name:e,size:20}),l("span",{
class:vv,children:t})]})})}function OC(){let e=(t,n)=>({label:n,checked:Ts.value===t,act:()=>aa(t)});return l(er,{icon:ki.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function NC(){return l("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:gv,children:[l("rect",{width:"32",height:"32",rx:"7"}),l("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}async function Tv(e){let t=e.trim();if(t.startsWith("{"))return Cv(await zi(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await Qs(n[2]),i=Zs.find(s=>s===n[1]);return r&&i?{...r,view:i}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?Cv(await zi(o[1].replaceAll("'\\''","'"))):null}function Cv(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!nu.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:FC(t),as:null,open:[]}}function FC(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Pv="ne",Mv="pe";function Ev({children:e}){let[t,n]=R(null);li([...av(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Br.value&&qn()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Ir.value&&
Vr()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Zn},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:HC}]),Z(()=>{let r=i=>{if(_c(i.target))return;let s=i.clipboardData?.getData("text/pl\
ain")??"";Tv(s).then(a=>{a&&(ye(a),It("The question was pasted.",{label:"Undo",act:qn}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return l("div",{class:Pv,children:[l(_v,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),l("div",{class:Mv,children:[zl.value==="away"&&l(G0,{kind:"warning",actions:l(J,{small:!0,
kind:"outlined",onClick:yg,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&l(dv,{onClose:o,onHelp:()=>n("help")}),t==="help"&&l(lv,{onClose:o}),l(pg,{}),l(
Lf,{})]})}function HC(){let{phase:e}=Wt.result.value;e==="running"||e==="estimate"?Wt.cancel():Hr.value.length>0&&ol()}var $v="Ar",Av="S";function Rv({label:e,choices:t,value:n,onChange:o}){let r=s=>{let a=s.key==="ArrowRight"||s.key==="ArrowDown"?1:s.key===
"ArrowLeft"||s.key==="ArrowUp"?-1:0;if(a===0)return;s.preventDefault();let u=(t.findIndex(f=>f.value===n)+a+t.length)%t.
length,d=t[u];d&&o(d.value),s.currentTarget.children[u]?.focus()},i=t.some(s=>s.value===n)?n:t[0]?.value;return l("div",
{role:"radiogroup","aria-label":e,class:$v,onKeyDown:r,children:t.map(s=>l("button",{type:"button",role:"radio",class:Av,
"aria-checked":s.value===n,tabIndex:s.value===i?0:-1,onClick:()=>o(s.value),children:[s.icon&&l(ae,{name:s.icon,size:14}),
s.label]},s.value))})}var Lv="Dr",Ov="Tr",Nv="de",Fv="Fr";var ca=mt(()=>tr.value.filter(e=>e.to.dataset===le.value.dataset));function zv(){return ca.value.length===0?null:l("nav",
{"aria-label":"The way here",class:Lv,children:[ca.value.map((e,t)=>l("span",{class:Ov,children:[l("button",{type:"butto\
n",class:Nv,onClick:()=>{pc(t),ye(e.from)},children:t===0?"all":Be(ca.value[t-1]?.label).text}),l(ae,{name:"right",size:12})]},
t)),l("span",{"aria-current":"step",class:Fv,children:Be(ca.value.at(-1)?.label).text})]})}var Hv="le",Bv="se",Iv="qr",Vv="Gr",Wv="Jr";function da({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:i}){let s=j(null);return Z(()=>{let a=document.activeElement;
return()=>{a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),l("aside",{ref:s,class:pe(Hv,r&&Bv),"aria-label":t,children:[
l("div",{class:Iv,children:[l("h2",{class:Vv,children:e}),o,l(J,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
l("div",{class:Wv,children:i})]})}var qv="Kr",Kv="Or",jv="xe",Gv="Pr",Jv="Qr",Yv="Vr",Zv="ce",Qv="Wr",Xv="Yr",eb="Zr",tb="_r",nb="ge",ob="ea";var WC=6;function rb({column:e,document:t}){let n=j(null),{values:o,error:r,former:i}=UC(n,e.name,t),s=o?.values.reduce(
(u,{count:d})=>Math.max(u,d),0)??0,a=(u,d)=>{let f=d?`not (${Vi(e.name,u)})`:Vi(e.name,u);as({document:Ve(t,"where",Wi(t.
where,f))},f)};return l("section",{ref:n,class:jv,"aria-label":Be(e.name).text,"data-former":i,children:[l("div",{class:Gv,
children:[l("h3",{class:Jv,children:l(re,{value:e.name,most:40,middle:!0})}),o&&l("span",{class:Yv,children:[Ze(o.distinct),
" ",o.distinct===1?"value":"values"]}),l(J,{small:!0,kind:"quiet",label:`Break down by ${Be(e.name).text}`,onClick:()=>la(
e.name),children:"By"})]}),r&&l(et,{error:r}),l("ul",{children:o?.values.map(({value:u,count:d},f)=>l("li",{children:l("\
button",{type:"button",class:Zv,onClick:m=>a(u,m.altKey),children:[l("span",{class:Qv,style:{width:`${s>0?100*d/s:0}%`}}),
l("span",{class:Xv,children:l(re,{value:u,most:40,middle:!0})}),l("span",{class:eb,title:An(d),children:[o.exact?"":"~",
Ze(d)]})]})},f))}),o&&(o.more>0||o.nulls>0)&&l("p",{class:tb,children:[o.more>0&&l("span",{children:[Ze(o.more)," more"]}),
o.nulls>0&&l("button",{type:"button",class:nb,onClick:u=>a(null,u.altKey),children:[l(re,{value:null})," ",Ze(o.nulls)]})]})]})}
function UC(e,t,n){let[o,r]=R(!1),[i,s]=R({values:null,error:null,former:!1}),a=qC(t,n);return Z(()=>{let u=new IntersectionObserver(
([d])=>{d&&r(d.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),Z(()=>{if(!o)return;let u=new AbortController;
return s(d=>({...d,former:d.values!==null})),Yp(n.dataset,a,u.signal).then(d=>s({values:d,error:null,former:!1}),d=>{uo(
d)||s({values:null,error:_t(d),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(a)]),i}function qC(e,t){let{from:n,
to:o,timezone:r,where:i,define:s}=t;return{column:kt(e),limit:WC,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...i===void 0?{}:{where:i},...s===void 0?{}:{define:s}}}function ib({onClose:e}){let[t,n]=R(""),o=Kn(Xt.value).value.value?.columns,r=(o??[]).filter(({name:i,type:s})=>s!=="tim\
estamp"&&i.toLowerCase().includes(t.trim().toLowerCase()));return l(da,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[l("div",{class:qv,children:l("input",{class:Kv,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:i=>n(i.currentTarget.value)})}),o?r.map(i=>l(rb,{column:i,document:le.value},i.name)):l(si,
{}),l("p",{class:ob,children:"Click: only this value. Alt+click: all but this value."})]})}var lb="ia",ab="ra";function cb({onClose:e}){let t=le.value,[n,o]=R(()=>JSON.stringify(t,null,2)),[r,i]=R(null);return Z(()=>{Ft(ub(n).value,
t)||(o(JSON.stringify(t,null,2)),i(null))},[t]),l(da,{title:"JSON",label:"The document as JSON",onClose:e,actions:l(J,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Vt(n,"The document")}),children:[l(na,{class:lb,label:"Document",language:"j\
son",text:n,onText:a=>{o(a);let{value:u,error:d}=ub(a);i(d),u&&ye({document:{...u,dataset:u.dataset||Ye.value.document.dataset}},
"replace")},onRun:Zn}),r!==null&&l("div",{class:ab,children:l(et,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function ub(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}var db=new Map([["facets",ib],["json",cb]]);var fb="aa",mb="ta";function ud({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let s=j(null),[a,u]=R(!1),[d,f]=R(""),m=ft(()=>GC(t,d),
[t,d]),y=()=>{u(!1),f("")},g=k=>{y(),o(k)};return l(ne,{children:[l(J,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:s,
onClick:()=>a?y():u(!0),children:l("span",{class:fb,children:l(re,{value:n,most:32})})}),a&&l(Et,{anchor:s.current,onClose:y,
role:"dialog",label:e,children:l("div",{class:mb,children:l(mi,{label:e,text:d,onText:f,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(k=>({value:k,label:l(re,{value:k}),selected:k===n})),onPick:g,onTake:k=>{r&&
k!==""&&g(k)},onCancel:y})})})]})}function GC(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().
startsWith(n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var hb=["1d","7d","30d","1y"];function gb(){let e=j(null),[t,n]=R(null),o=le.value.compare?.offset,r=Yn(Wt.result.value.
error,"compare"),i=()=>n(null);return l(ne,{children:[l(J,{buttonRef:e,icon:"compare",after:"down",kind:r?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${yo(Hl(o))} before`}),r&&t===null&&l("div",{class:Kl,children:l(et,{error:r})}),t==="menu"&&l(Xo,{anchor:e.current,label:"\
Compare",items:JC(o,()=>n("field")),onClose:i}),t==="field"&&l(Et,{anchor:e.current,role:"dialog",label:"Compare with",onClose:i,
children:l("div",{class:dy,children:l(ai,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:s=>{i(),pa(s.trim()===""?void 0:s.trim())}})})})]})}
function JC(e,t){let n=e!==void 0&&!hb.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>pa(void 0)},
{label:"The period before",checked:!1,act:()=>{YC()}},...hb.map(o=>({label:`${Hl(o)} before`,checked:e===o,act:()=>pa(o)})),
{label:n?`${yo(Hl(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function pa(e){
_e("compare",e===void 0?void 0:{offset:e})}async function YC(){try{let e=le.value,t=await ry(e);t===null?It("The range h\
as no start: choose one before it is compared."):le.value===e&&pa(t)}catch(e){It(_t(e).message)}}function yb(){return[{label:"Copy link",icon:"share",act:()=>{yu(Ye.value).then(e=>Vt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>Vt(JSON.stringify(Ye.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>Vt(ZC(Ye.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Vt(QC(Ye.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>Vt(XC(Ye.value.document),"The code")}]}function cd(e){
return`'${e.replaceAll("'","'\\''")}'`}function ZC(e){return`sluice query ${cd(JSON.stringify(e))}`}function QC(e){return`\
curl -H 'Content-Type: application/json' ${cd(Qt("v1/query"))} \\
  -d ${cd(JSON.stringify(e))}`}function XC(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var vb=oe([]);function bb(){return vb.value.length===0?null:l(er,{icon:"save",menuLabel:"Save",items:vb.value,placing:{align:"end"},children:"\
Save"})}var wb="oa",kb="B";function _b(){let e=Wt.result.value,t=e.phase==="running"||e.phase==="estimate";return l("div",{class:wb,children:[l("sp\
an",{role:"status",class:kb,"data-phase":e.phase,children:[e.phase==="exact"&&l(ae,{name:"check",size:14}),e.phase==="er\
ror"&&l(ae,{name:"error",size:14}),tT(e)]}),t&&l(J,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Wt.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&l(J,{small:!0,kind:"outlined",onClick:Zn,children:"Run again"})]})}
function tT(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${Wo(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=af(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${Wo(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${Ze(t.rows_scanned)} rows`:`${o}, ${n}`}}}var Cb=null;function Tb(){return Cb??=[...new Set([mu(),"UTC",...Intl.supportedValuesOf("timeZone")])],Cb}var Sb="X",Pb="C",Mb="na",Eb="I",Db="pa";var $b=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function Ab({runs:e}){Z(()=>{tn.value.value||
co()},[]);let t=tn.value.value?.map(({name:o})=>o)??[Xt.value],n=le.value.timezone??"UTC";return l("header",{class:Sb,"a\
ria-label":"The question",children:[l("div",{class:Pb,children:[l(ud,{title:"Dataset",icon:"data",values:t,value:Xt.value,
onChange:o=>{Ur(o)},class:Mb}),l(hy,{}),l(ud,{title:"Time zone",icon:"globe",values:Tb(),value:n,onChange:o=>_e("timezon\
e",o),kind:"quiet",free:!0}),l(gb,{}),l(oT,{})]}),l("div",{class:Eb,children:e&&l(_b,{})}),l("div",{class:Db,children:[l(
J,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Br.value,onClick:qn}),l(J,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Ir.value,onClick:Vr}),l(er,{icon:"share",menuLabel:"Share",items:yb(),placing:{align:"end"},children:"Shar\
e"}),l(bb,{})]})]})}function oT(){let e=le.value.sample,t=e===void 0||e===1?void 0:e,n=$b.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return l(er,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:$b.map(([o,r])=>({label:o,checked:r===t,act:()=>_e("sample",r)})),children:n})}var Rb="da",Lb="fe",Ob="la",Nb="sa",Fb="xa",zb="ca",Hb="ue";function Ib(){let e=wn.find(({name:t})=>t===Ip.value)??wn[0];return e?l(iT,{view:e}):null}function iT({view:e}){let t=le.
value,n=sT(Wt.result.value,t),o=Vp.value??e.chartOf(t);Z(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),li([{keys:"f",label:"Properties and their values",group:"The question",act:()=>dd("facets")}]);let r=s=>{
ye({as:s,document:e.choose?e.choose(t,s):t})},i=n.phase==="running"||n.phase==="estimate";return l(ne,{children:[l(Ab,{runs:e.
runs??!0}),l(Jh,{busy:i,done:n.done}),l("div",{class:Rb,children:[l("main",{class:Lb,"data-view":e.name,"data-state":n.phase,
"aria-busy":i,children:[l("h1",{class:"spoken",children:e.label}),l(zv,{}),l("div",{class:Ob,children:[l("div",{class:Nb,
children:l(e.Sentence,{document:t,result:n})}),l("div",{class:Fb,children:[e.charts.length>1&&l(Rv,{label:"Chart",value:o,
onChange:r,choices:e.charts.map(({name:s,label:a,icon:u})=>({value:s,label:a,icon:u}))}),l(J,{icon:"filter",label:"Prope\
rties and their values",keys:"f",kind:"quiet",pressed:pd("facets"),onClick:()=>dd("facets")}),l(J,{icon:"braces",label:"\
The document as JSON",kind:"quiet",pressed:pd("json"),onClick:()=>dd("json")})]})]}),n.error&&!lT(e,n.error)&&l("div",{class:zb,
children:l(et,{error:n.error})}),l("div",{class:Hb,"data-former":n.former,children:l(e.Page,{document:t,result:n,as:o})})]}),
l(aT,{})]})]})}function sT(e,t){return e.of===null||Bb(e.of)===Bb(t)?e:{...e,answer:null,of:null,former:!1}}function Bb(e){
let t=e.aggregate?.over;return`${Io(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}function pd(e){return Hr.value.
some(t=>t.kind===e)}function dd(e){ye({open:pd(e)?Hr.value.filter(t=>t.kind!==e):[{kind:e}]})}function lT(e,t){return["f\
rom","to",...e.errorPlaces??[]].some(n=>Yn(t,n)!==null)}function aT(){return l(ne,{children:Hr.value.map((e,t)=>{let n=db.
get(e.kind);return n?l(n,{layer:e,onClose:ol},t):null})})}function Vb(){return l(Ev,{children:l(uT,{})})}function uT(){let e=ho.value;switch(e.kind){case"home":return l(j0,{});case"\
view":return l(Ib,{});case"page":{let t=Xn.find(({name:n})=>n===e.page);return t?l(t.Page,{rest:e.rest}):l(nd,{})}case"a\
ctor":case"link":return l(nd,{})}}cv();Fg();await nf();my();fg();tp(l(Vb,{}),document.body);
