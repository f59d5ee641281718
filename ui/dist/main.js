var Ub=Object.defineProperty;var Ma=(e,t)=>{for(var n in t)Ub(e,n,{get:t[n],enumerable:!0})};var ce,Hd,$a,ro,Ea,Ls,zd,As,Bd,La,Da,Id,Si=Symbol.for("pv"),Os={},Rs=[],qb=/^m(i|n|o|s|text|space)$/,Oa=Array.isArray,Ra=Rs.
slice,Oo=Object.assign;function Lo(e){e&&e.parentNode&&e.remove()}function Vd(e,t,n){var o,r,i,s={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:s[i]=t[i];return a>2&&(s.children=a>3?Ra.call(arguments,2):n),Ci(e,
s,o,r,null)}function Ci(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Si,__v:r||
++Hd,__i:-1,__u:0};return!r&&ce.vnode&&ce.vnode(i),i}function re(e){return e.children}function Cr(e,t){this.props=e,this.context=t,this.__g=0}function io(e,t){if(t==null)return e.
__&&io(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:io(e)}function jb(e){var t,n=e.__v,o=n.__e,r=[],i=[],s=e.__P;s&&((t=Oo({constructor:Si},n)).__v=n.__v+1,
ce.vnode&&ce.vnode(t),Na(s,t,n,e.__n,s.namespaceURI,32&n.__u?[o]:null,r,o||io(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,Gd(r,t,i),n.__=n.__e=null,t.__e!=o&&Wd(t))}function Wd(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Wd(e)}function Aa(e){(8&e.__g||(e.__g|=8,ro.push(e),Ls++))&&Ea==ce.debounceRendering||
((Ea=ce.debounceRendering)||queueMicrotask)(Kd)}function Kd(){try{for(var e,t=1;ro.length;)ro.length>t&&ro.sort(zd),e=ro.
shift(),t=ro.length,8&e.__g&&jb(e)}finally{(Ls=ro.length)&&(Ea||queueMicrotask)(Kd)}}function Ud(e,t,n,o,r,i,s,a,c,d,f){
var m,g,v,_,k,C,P=o.__k||Rs,w=t.length;for(c=Gb(n,t,P,c,w),m=0;m<w;m++)(v=n.__k[m])!=null&&(g=~v.__i&&P[v.__i]||Os,v.__i=
m,C=Na(e,v,g,r,i,s,a,c,d,f),_=v.__e,(g.ref!=v.ref||8&g.__u)&&(g.ref&&Fa(g.ref,null,v,g),v.ref&&f.push(v.ref,v.__c||_,v)),
k=k||_,4&v.__u?(c=qd(v,c,e,!g.__v),g.__e&&(g.__e=null)):typeof v.type=="function"&&C!==void 0?c=C:_&&(c=_.nextSibling),v.
__u&=-21);return n.__e=k,c}function Gb(e,t,n,o,r){var i,s,a,c,d,f,m,g,v,_=n.length,k=_,C=0,P=0,w=e.__k=Array(r);for(i=0;i<
r;i++)(s=t[i])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=w[i]=Ci(null,
s):Oa(s)?s=w[i]=Ci(re,{children:s}):s.constructor===Si&&s.__b?s=w[i]=Ci(s.type,s.props,s.key,s.ref,s.__v):w[i]=s,c=i+C,s.
__=e,s.__b=e.__b+1,a=null,~(d=s.__i=Jb(s,n,c,k))&&(k--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(s.__u|=16,d==c-1?C--:d==c+1?C++:d!=
c&&(d>c?C--:C++,P=1)):(~d||(r>_?C--:r<_&&C++),typeof s.type!="function"&&(s.__u|=4))):w[i]=null;if(P){for(f=[],m=[],i=0;i<
r;i++)if((s=w[i])&&16&s.__u){for(C=0,g=f.length;C<g;)f[v=C+g>>1]<s.__i?C=v+1:g=v;f[C]=s.__i,m[i]=C+1}for(C=f.length;i--;)
m[i]&&(m[i]==C?C--:w[i].__u|=4)}if(k)for(i=0;i<_;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=io(a)),Ha(a,a));return o}function qd(e,t,n,o){
var r,i,s,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=qd(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=io(e))&&!t.parentNode&&(t=null),s=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(s!=a&&(!o&&n.moveBefore&&s.parentNode?n.moveBefore(s,t):n.insertBefore(s,t||null)),t=s;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function Jb(e,t,n,o){var r,i=e.key,s=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&i==null||c&&i==a.key&&s==a.type)return n;
if(o>(c?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&s==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&s==a.type)return r}return-1}function Fd(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Ds(e,t,n,o,r){var i,s;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Fd(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Fd(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(s=Da[t]||(Da[t]=
Yb(t)),(e.__a||(e.__a={}))[t]=La,i=t!=(t=t.replace(Bd,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,s,i):e.removeEventListener(t,s,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Yb(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[As]==null)t[As]=La++;else if(t[As]<this.__a[e])return;return n(ce.event?ce.event(t):t)}}}function Na(e,t,n,o,r,i,s,a,c,d){
var f,m,g,v,_,k,C,P,w,T,x,L,D,B,I,Q,W,A,V=t.type;if(t.constructor!==Si)return null;128&n.__u&&(c=32&n.__u,f=n.__c.__z)&&
(t.__u|=c,m=i=[],f.nodeType==8?a=$s(f,i):i.push(f),a=i[0]||a),(f=ce.__b)&&f(t);e:if(typeof V=="function"){g=s.length;try{
if(P=t.props,w=(f=V.prototype)&&f.render,T=(f=V.contextType)&&o[f.__c],x=f?T?T.props.value:f.__:o,(v=n.__c)?(t.__c=v,2&v.
__g&&(v.__g|=1)):(w?t.__c=v=new V(P,x):(t.__c=v=new Cr(P,x),v.constructor=V,v.render=Qb),T&&T.sub(v),v.state||(v.state={}),
v.__n=o,v.__g|=8,v.__h=[],v.__k=[]),w&&(v.__s||(v.__s=v.state),V.getDerivedStateFromProps&&(v.__s==v.state&&(v.__s=Oo({},
v.__s)),Oo(v.__s,V.getDerivedStateFromProps(P,v.__s)))),_=v.props,k=v.state,v.__v=t,n.__c){if(P!==_&&w&&!V.getDerivedStateFromProps&&
v.componentWillReceiveProps&&v.componentWillReceiveProps(P,x),t.__v==n.__v&&!(8&v.__g)||!(4&v.__g)&&v.shouldComponentUpdate&&
v.shouldComponentUpdate(P,v.__s,x)===!1){t.__v!=n.__v&&(v.props=P,v.state=v.__s,v.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(R){R&&(R.__=t)}),Rs.push.apply(v.__h,v.__k),v.__k=[],v.__h.length&&s.push(v),a=io(n);break e}v.componentWillUpdate&&
v.componentWillUpdate(P,v.__s,x),w&&v.componentDidUpdate&&v.__h.push(function(){v.componentDidUpdate(_,k,C)})}else w&&!V.
getDerivedStateFromProps&&v.componentWillMount&&v.componentWillMount(),w&&v.componentDidMount&&v.__h.push(v.componentDidMount);
v.context=x,v.props=P,v.__P=e,v.__g&=-5,L=ce.__r,D=w?25:0;do v.__g&=-9,L&&L(t),f=v.render(v.props,v.state=v.__s,v.context);while(8&
v.__g&&++D<25);w&&(Rs.push.apply(v.__h,v.__k),v.__k=[]),v.state=v.__s,v.getChildContext&&(o=Oo({},o,v.getChildContext())),
w&&n.__c&&v.getSnapshotBeforeUpdate&&(C=v.getSnapshotBeforeUpdate(_,k)),B=f&&f.type===re&&f.key==null?f.props.children:f,
P.__P&&(f=a,r=(e=P.__P).namespaceURI,c=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(R){R&&Ha(R,R)}),n.__k=null),
a=n.__k?io(n,0):null),a=Ud(e,Oa(B)?B:[B],t,n,o,r,i,s,a,c,d),P.__P&&(t.__e=null,a=f),t.__u&=-161,m&&m.some(Lo),v.__h.length&&
s.push(v),1&v.__g&&(v.__g&=-4)}catch(R){if(s.length=g,t.__v=null,c||i)if(R&&R.then){if(t.__u|=128|c,i){for(~(W=i.indexOf(
a||void 0))||(W=i.length);(A=i[W-1])&&A.nodeType==8;)W--;for(;W<i.length;W++)if(A=i[W])if(i[W]=null,I){if(A==Q)break}else{
if(A.nodeType!=8)break;A.data.startsWith("$s")&&(Q=$s(I=A))}}if(!I){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
I=a}(f=$s(I=t.__c.__z||(t.__c.__z=I)))?(t.__e=I,a=f):t.__e=a,a=a&&a.nextSibling}else i&&i.some(Lo);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),R&&R.then||jd(t),ce.__e(R,t,n)}}else a=t.__e=Zb(n.__e,t,n,o,r,i,s,c,d,e);return(f=ce.diffed)&&f(t),a}function $s(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function jd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(jd))}function Gd(e,t,n){for(var o=0;o<n.length;)Fa(n[o++],n[o++],n[o++]);ce.__c&&ce.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){ce.__e(i,r.__v)}})}function Zb(e,t,n,o,r,i,s,a,c,d){var f,m,g,v,
_,k,C,P,w=n.props||Os,T=t.props,x=t.type;if(x=="svg"?r="http://www.w3.org/2000/svg":x=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(f=0;f<i.length;f++)if((_=i[f])&&(x?_.localName==x:_.nodeType==
3)){e=_,i[f]=null;break}}if(!e){if(P=d.ownerDocument||document,!x)return P.createTextNode(T);e=P.createElementNS(r,x,T.is?
T:d),a&&(ce.__m&&ce.__m(t,i),a=!1),i=null}if(x){if(d=x=="template"&&e.content||e,i=x=="textarea"&&T.defaultValue!=null?null:
i&&Ra.call(d.childNodes),!a&&i)for(w={},f=0;f<e.attributes.length;f++)w[(_=e.attributes[f]).name]=_.value;for(f in w)_=w[f],
f=="dangerouslySetInnerHTML"?g=_:f=="children"||f in T||f=="value"&&"defaultValue"in T||f=="checked"&&"defaultChecked"in
T||Ds(e,f,null,_,r);for(f in T)_=T[f],f=="children"?v=_:f=="dangerouslySetInnerHTML"?m=_:f=="value"?k=_:f=="checked"?C=_:
a&&typeof _!="function"||w[f]===_||Ds(e,f,_,w[f],r);m?(a||g&&(m.__html==g.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(g&&(e.textContent=""),(x=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&qb.test(x))&&(r="\
http://www.w3.org/1999/xhtml"),Ud(d,Oa(v)?v:[v],t,n,o,r,i,s,i?i[0]:n.__k&&io(n,0),a,c),i&&i.some(Lo)),a&&x!="textarea"||
(f="value",x=="progress"&&k==null?e.removeAttribute(f):k==null||k===e[f]&&(x!="progress"||k)||Ds(e,f,k,w[f],r),f="checke\
d",C!=null&&C!=e[f]&&Ds(e,f,C,w[f],r))}else w===T||a&&e.data==T||(e.data=T);return e}function Fa(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
ce.__e(r,n)}}function Ha(e,t,n){var o,r,i,s;if(ce.unmount&&ce.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Fa(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){ce.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(s=
0;s<o.length;s++)o[s]&&Ha(o[s],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=$s(o,i=[]))&&(o==
e.__e&&i.some(Lo),Lo(r),Lo(o)),n||Lo(e.__e),e.__e=e.__c=e.__=null}function Qb(e,t,n){return this.constructor(e,n)}function Jd(e,t){
var n,o,r,i;ce.__&&ce.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ci(re,{children:[e]}),
r=[],i=[],Na(t,t.__k,o||Os,Os,t.namespaceURI,o?null:t.firstChild?Ra.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
Gd(r,t.__k,i),t.__k.props.children=null}function Yd(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(i){this.props.value!=i.value&&o.forEach(function(s){s.__g|=4,Aa(s)})},this.
sub=function(i){o.add(i);var s=i.componentWillUnmount;i.componentWillUnmount=function(){o.delete(i),s&&s.call(i)}}),n.children}
return t.__c="__cC"+Id++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}ce={__e:function(e,t,n,o){for(var r,i,s;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((s=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),s=1),s&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw Ls=0,e}},Hd=0,$a=function(e){return e!=null&&e.constructor===Si},Cr.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Oo({},this.state)),typeof e=="function"&&(e=e(Oo({},n),this.props)),e&&(Oo(
n,e),this.__v&&(t&&this.__k.push(t),Aa(this)))},Cr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Aa(this))},Cr.prototype.render=re,ro=[],Ls=0,zd=function(e,t){return e.__v.__b-t.__v.__b},As=Symbol(),Bd=/(PointerCapture)$|Capture$/i,
La=0,Da={},Id=0;var so,Ne,za,Zd,Ba=Object.is,Ns=0,sp=[],Ia=[],Be=ce,Qd=Be.__b,Xd=Be.__r,ep=Be.diffed,tp=Be.__c,np=Be.unmount,op=Be.__;function Sr(e,t){
Be.__h&&Be.__h(Ne,e,Ns||t),Ns=0;var n=Ne.__H||(Ne.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function O(e){
return Ns=1,Xb(ap,e)}function Xb(e,t,n){var o=Sr(so++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):ap(void 0,t),function(i){var s=(o.
__N||o.__)[0],a=o.t(s,i);Ba(s,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=Ne,!Ne.__f)){Ne.__f=!0;var r=Ne.shouldComponentUpdate;
Ne.shouldComponentUpdate=function(i,s,a){var c=this.__H;if(!c)return!0;var d=!1,f=this.props!=i;if(c.__.some(function(g){
g.__N&&(d=!0,Ba(g.__[0],g.__N[0])||(f=!0))}),r){var m=r.call(this,i,s,a);return d?m||f:m}return!d||f}}return o.__}function ie(e,t){
var n=Sr(so++,3);!Be.__s&&Wa(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Ne.__H.__h.push(n))}function ut(e,t){var n=Sr(so++,4);!Be.
__s&&Wa(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Ne.__h.push(n))}function J(e){return Ns=5,bt(function(){return{current:e}},[])}function bt(e,t){var n=Sr(so++,7);return Wa(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function lp(e){var t=Ne.context[e.__c],n=Sr(so++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Ne)),t.props.value):e.__}function jt(){var e=Sr(so++,11);if(!e.__){for(var t=Ne.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function ex(){var e;do{for(;e=Ia.shift();)try{Ti(e)}catch(n){Be.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
sp.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ti),t.__h.some(Va),t.__h=[]}catch(n){t.__h=[],Be.__e(n,e.__v)}}}while(Ia.
length)}Be.__b=function(e){Ne=null,Qd&&Qd(e)},Be.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),op&&op(e,t)},Be.
__r=function(e){Xd&&Xd(e),so=0;var t=(Ne=e.__c).__H;t&&(za==Ne?Ne.__h=[]:(t.__h.some(Ti),t.__h.some(Va),so=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),za=Ne},Be.diffed=function(e){ep&&ep(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&ip(sp.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),za=Ne=null},Be.__c=function(e,t){t.some(
function(n){try{n.__h.some(Ti),n.__h=n.__h.filter(function(o){return!o.__||Va(o)})}catch(o){n.__h=[function(){throw o}]}}),
tp&&tp(e,t)},Be.unmount=function(e){np&&np(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,ip(Ia.push(r))}else Ti(r)}catch(i){t=i}}),o.
__H=void 0,t&&Be.__e(t,o.__v))};var rp=typeof requestAnimationFrame=="function";function tx(e){var t,n=function(){clearTimeout(
o),rp&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);rp&&(t=requestAnimationFrame(n))}function ip(e){e!=1&&Zd==
Be.requestAnimationFrame||((Zd=Be.requestAnimationFrame)||tx)(ex)}function Ti(e){var t=Ne,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Ne=t}function Va(e){var t=Ne;e.__c=e.__(),Ne=t}function Wa(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Ba(n,e[o])})}function ap(e,t){return typeof t=="function"?t(e):t}var nx=Symbol.for("preact-signals");function Bs(){if(In>1)In--;else{var e,t=!1;for((function(){var r=Hs;for(Hs=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var s=i.t;s!==void 0;s=s.x)s.i===r.i&&(s.i=i.i);r=r.o}})();Mi!==void 0;){var n=Mi;for(Mi=
void 0,Fs++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&cp(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Fs=0,In--,
t)throw e}}function Ua(e){if(In>0)return e();Ka=++ox,In++;try{return e()}finally{Bs()}}var Pi,Oe=void 0;function Ei(e){var t=Oe,
n=Pi;Oe=void 0,Pi=void 0;try{return e()}finally{Oe=t,Pi=n}}var Mi=void 0,In=0,Fs=0,ox=0,Ka=0,Hs=void 0,zs=0;function up(e){
if(Oe!==void 0){var t=e.n;if(t===void 0||t.t!==Oe)return t={i:0,S:e,p:Oe.s,n:void 0,t:Oe,e:void 0,x:void 0,r:t},Oe.s!==void 0&&
(Oe.s.n=t),Oe.s=t,e.n=t,32&Oe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Oe.s,t.n=void 0,Oe.s.n=t,Oe.s=t),t}}function je(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}je.prototype.brand=nx;je.prototype.h=function(){return!0};je.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ei(function(){var o;(o=t.W)==null||o.call(t)}))};
je.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Ei(function(){var r;(r=t.Z)==null||r.call(t)}))}};je.prototype.subscribe=
function(e){var t=this;return xt(function(){var n=t.value;Ei(function(){return e(n)})},{name:"sub"})};je.prototype.valueOf=
function(){return this.value};je.prototype.toString=function(){return this.value+""};je.prototype.toJSON=function(){return this.
value};je.prototype.peek=function(){var e=this;return Ei(function(){return e.value})};Object.defineProperty(je.prototype,
"value",{get:function(){var e=up(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Fs>100)
throw new Error("Cycle detected");(function(n){In!==0&&Fs===0&&n.l!==Ka&&(n.l=Ka,Hs={S:n,v:n.v,i:n.i,o:Hs})})(this),this.
v=e,this.i++,zs++,In++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Bs()}}}});function te(e,t){return new je(e,
t)}function cp(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function dp(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function pp(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ro(e,t){je.call(this,void 0,t),this.x=e,this.s=void 0,this.g=zs-1,this.
f=4}Ro.prototype=new je;Ro.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
zs))return!0;if(this.g=zs,this.f|=1,this.i>0&&!cp(this))return this.f&=-2,!0;var e=Oe;try{dp(this),Oe=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Oe=e,pp(
this),this.f&=-2,!0};Ro.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
je.prototype.S.call(this,e)};Ro.prototype.U=function(e){if(this.t!==void 0&&(je.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ro.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ro.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=up(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function pt(e,t){
return new Ro(e,t)}function fp(e){var t=e.j;if(e.j=void 0,typeof t=="function"){In++;var n=Oe;Oe=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,qa(e),o}finally{Oe=n,Bs()}}}function qa(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
fp(e)}function rx(e){if(Oe!==this)throw new Error("Out-of-order effect");pp(this),Oe=e,this.f&=-2;try{8&this.f&&qa(this)}finally{
Bs()}}function Tr(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Pi&&Pi.push(this)}
Tr.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Tr.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,fp(this),
dp(this),In++;var e=Oe;return Oe=this,rx.bind(this,e)};Tr.prototype.N=function(){2&this.f||(this.f|=2,this.u=Mi,Mi=this)};
Tr.prototype.d=function(){this.f|=8,1&this.f||qa(this)};Tr.prototype.dispose=function(){this.d()};function xt(e,t){var n=new Tr(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var mp,Vs,Is,ix=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var hp=[];xt(function(){mp=this.N})();function Pr(e,t){ce[e]=t.bind(null,ce[e]||function(){})}function Di(e){if(Is){var t=Is;
Is=void 0,t()}Is=e&&e.S()}function gp(e){var t=this,n=e.data,o=lx(n);o.name="ReactiveDom",o.value=n;var r=bt(function(){
for(var a=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var d=pt(function(){var v=o.value.value;return v===0?0:v===!0?
"":v||""}),f=pt(function(){return!Array.isArray(d.value)&&!$a(d.value)}),m=xt(function(){if(this.N=yp,f.value){var v=d.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=v)}}),g=t.__$u.d;return t.__$u.d=function(){m(),g.call(this)},
[f,d]},[]),i=r[0],s=r[1];return i.value?s.peek():s.value}gp.displayName="ReactiveTextNode";Object.defineProperties(je.prototype,
{constructor:{configurable:!0,value:Vd(re,null).constructor},type:{configurable:!0,value:gp},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Pr("__b",function(e,t){if(Di(),Vs=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof je&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});Pr("__r",function(e,t){if(e(t),t.type!==re){Di();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var s;return xt(function(){s=this},{name:i}),s.c=r,s})((function(r){return function(){var i;
ix&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Vs=o,Di(n)}});Pr("__e",function(e,t,n,o){Di(),Vs=void 0,e(t,n,o)});Pr("diffed",function(e,t){Di(),Vs=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var s in i){var a=i[s];a===void 0||o&&s in o||
(a.d(),i[s]=void 0)}if(o){i||(i={},n.U=i);for(var c in o){var d=i[c],f=o[c];d===void 0?(d=sx(n,c,f,r),i[c]=d):d.o(f,r)}}}
e(t)});function sx(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=te(n);return{o:function(s,a){i.value=s,o=a},d:xt(
function(){this.N=yp;var s=i.value.value;o[t]!==s&&(o[t]=s,r?e[t]=s:s!=null&&(s!==!1||t[4]==="-")?e.setAttribute(t,s):e.
removeAttribute(t))})}}Pr("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var s=t.__np;if(s){var a=t.props;for(var c in s)a[c]=s[c]}t.__np=void 0}else{var d=t.
__c;if(d){d.__$f|=8;var f=d.__$u;f&&(d.__$u=void 0,f.d())}}e(t)});Pr("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
Cr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function lx(e,t){return bt(function(){return te(e,t)},[])}var ax=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ux(){Ua(function(){for(var e;e=hp.shift();)mp.call(e)})}function yp(){hp.push(this)===1&&(ce.requestAnimationFrame||
ax)(ux)}var ja=new URL("../../",import.meta.url);function Gt(e){return new URL(e,ja).href}function vp(e){return e.startsWith(ja.
pathname)?e.slice(ja.pathname.length):e.replace(/^\//,"")}var Ga=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Ws=["explore","funnel",
"retention","paths","sessions","difference","live"];function No(e){return Ga.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function We(e){return e==null?[]:typeof e=="string"?[e]:e}var xp=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function wp(e,t){
let n=e.split("/").filter(c=>c!=="").map(cx),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(xp.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let s=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:s,actor:i};let a=Ws.find(c=>c===r)??"explore";return{kind:"view",dataset:s,
view:a,fragment:t}}function cx(e){try{return decodeURIComponent(e)}catch{return e}}function kp(e,t){return`${dx(e)}/${t}`}function dx(e){let t=xp.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function _p(e){let t=[
`q=${await bp(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await bp(
e.open)}`),t.join("&")}async function Ks(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Ai(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),i=r===null?[]:await Ai(r);return{document:o,
as:t.get("as"),open:Array.isArray(i)?i.filter(px):[]}}function px(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function bp(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await Cp(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function Ai(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await Cp(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var fx=4<<20;async function Cp(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,s=t.readable.getReader();for(;;){let{done:d,value:f}=await s.read();
if(d)break;if(r.push(f),i+=f.length,i>fx)throw new Error("the link unpacks to too much")}let a=new Uint8Array(i),c=0;for(let d of r)
a.set(d,c),c+=d.length;return a}var Sp={before:[],after:[]};function Ja(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Tp(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Pp(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Mr=/([^.[\]]+)|\[(\d+)\]/gy;function $i(e){let t=[];for(Mr.lastIndex=0;Mr.lastIndex<e.length;){e[Mr.lastIndex]==="."&&
Mr.lastIndex++;let n=Mr.lastIndex,o=Mr.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Mp(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Ep(e){return typeof e=="\
string"?$i(e):e}function Li(e,t){let n=e;for(let o of Ep(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Ie(e,t,n){return Ya(e,Ep(t),n)}function Ya(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let a=Array.isArray(e)?[...e]:e==null?[]:[e],c=Ya(a[o],r,n);return c===void 0?a.splice(o,1):a[o]=c,a}let i=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),s=Ya(i.get(o),r,n);return s===void 0?i.delete(o):i.set(o,s),Object.fromEntries(
i)}function Rt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(t,o)&&Rt(e[o],
t[o]))}function Oi(e){return`'${e.replaceAll("'","''")}'`}var Dp="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",mx=new RegExp(`^${Dp}(\\.${Dp}\
)*$`,"u"),hx=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function wt(e){return mx.test(e)&&!hx.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Er(e){
return`event = ${Oi(e)}`}var gx=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Us(e){let t=e===void 0?null:gx.exec(e);return t?
t[1].replaceAll("''","'"):null}function Ri(e,t){let n=wt(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Oi(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Oi(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Ni(e,t){return e===
void 0||e.trim()===""?t:`${Ap(e)} and ${Ap(t)}`}function Ap(e){return/\bor\b/i.test(e)?`(${e})`:e}var yx=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Za(e){
let t=yx.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function vx(e){let t=e[No(e)];return We(
t?.by).find(n=>!Dr(n))??null}function Dr(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Lp(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:bx(e.document),as:e.as}},i=n[t],s=Za(e.document),a=vx(e.document);
if(i){let m=$p({...s,...i.document},a);return{state:{view:t,document:m,as:i.as,open:[]},waiting:r,said:null}}let c=xx(t)?
Us(s.where):null;c!==null&&delete s.where;let d=$p({...s,...Qa(t,c,o)},a),f=c===null?null:`The filter ${Er(c)} became ${wx(
t)}.`;return{state:{view:t,document:d,as:null,open:[]},waiting:r,said:f}}function bx(e){let t=No(e);return e[t]===void 0?
{}:{[t]:e[t]}}function xx(e){return e==="funnel"||e==="retention"||e==="paths"}function wx(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Qa(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter(kx).map(_x),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":Er(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:Er(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":Er(i)}}}}function kx(e){return e!==void 0}function _x(e){return{
where:Er(e)}}function $p(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=We(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(Dr),t]}}}var Xa={view:"explore",document:{dataset:""},as:null,open:[]},Ge=te(Xa),an=te(Sp),Op=te({state:Xa,how:"load"}),qs={},js=!1,
Je=Ge,Gs=Op,xe=pt(()=>Ge.value.document),Rp=pt(()=>Ge.value.view),Np=pt(()=>Ge.value.as),Ar=pt(()=>Ge.value.open),Jt=pt(
()=>Ge.value.document.dataset),$r=pt(()=>an.value.before.length>0),Lr=pt(()=>an.value.after.length>0);function he(e,t="p\
ush"){let n={...Ge.value,...e};Rt(n,Ge.value)||((t==="push"||!js)&&(an.value=Ja(an.value,Ge.value)),js=t==="replace",tu(
n,t))}function _e(e,t,n="push"){he({document:Ie(Ge.value.document,e,t)},n)}function Fp(e){he({open:[...Ge.value.open,e]})}
function Js(){he({open:Ge.value.open.slice(0,-1)})}function Hp(e,t){let n=Lp(Ge.value,e,qs,t);return qs=n.waiting,he(n.state),
n.said}function Vn(){zp(Tp(an.value,Ge.value))}function Or(){zp(Pp(an.value,Ge.value))}function zp(e){e&&(an.value=e.stack,js=!1,
tu(e.value,"push"))}function eu(e){Rt(e,Ge.value)||(Ge.value!==Xa&&(an.value=Ja(an.value,Ge.value)),js=!1,tu(e,"load"))}
function tu(e,t){Ge.value=e,Op.value={state:e,how:t}}function Bp(){return{undo:an.value,waiting:qs}}function Ip(e){an.value=
e.undo,qs=e.waiting}var ft=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Ys(){return new ft(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Zs(e,t=0){let n=nu(e)&&nu(
e.error)?e.error:null;if(!n)return new ft({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new ft({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:Cx(n.span),status:t})}
function Cx(e){if(!nu(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function nu(e){return e!==null&&typeof e=="object"}function Rr(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}async function Mn(e,t={}){let n=await Qs(e,t);if(n.status!==204)return await Vp(n)}async function Qs(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await Sx(Gt(e),n);
if(!o.ok)throw Zs(await Vp(o).catch(()=>null),o.status);return o}async function Sx(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:Ys()}}async function Vp(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new ft({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function Nr(e){return e instanceof DOMException&&
e.name==="AbortError"}function Wn(e){return e instanceof ft?e:new ft({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var Xs=te({value:null,error:null}),ou=new Map,En=Xs;async function lo(){try{let e=await Mn("v1/datasets");Xs.value={value:e.
datasets,error:null}}catch(e){Xs.value={value:Xs.value.value,error:Wn(e)}}}function Kn(e){let t=ou.get(e);return t||(t=te(
{value:null,error:null}),ou.set(e,t),Tx(e)),t}async function Tx(e){let t=ou.get(e);if(!(!t||e===""))try{t.value={value:await Mn(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:Wn(n)}}}async function Wp(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await Mn(
i,{signal:o})).values}async function Kp(e,t,n){return Mn(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var el=new Map;function ru(e){return el.has(e)||qp(e),el.get(e)??{events:[]}}async function qp(e){if(e==="")return{events:[]};
el.set(e,{events:[]});let n={events:(await Wp(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return el.set(e,n),n}var Up=864e5;
async function iu(e,t){let n=t==="explore"?null:qp(e);En.value.value||await lo();let o=En.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*Up,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*Up,s=n?await n:ru(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:su(),...Qa(t,null,s)}}function su(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var tl="sluice.";function ao(e){return Fi(()=>localStorage.getItem(tl+e))}function uo(e,t){Fi(()=>localStorage.setItem(tl+
e,t))}function jp(e){let t=Fi(()=>sessionStorage.getItem(tl+e));return t===null?null:Fi(()=>JSON.parse(t))}function Gp(e,t){
Fi(()=>sessionStorage.setItem(tl+e,JSON.stringify(t)))}function Fi(e){try{return e()}catch{return null}}var Fo=te({kind:"home"}),po=Fo,co=Promise.resolve(),Jp=0;async function Yp(){let e=jp("undo");e?.undo&&Array.isArray(e.undo.
before)&&Ip(e),addEventListener("popstate",()=>{lu()}),addEventListener("pagehide",()=>Gp("undo",Bp())),await lu(),xt(()=>{
let{state:t,how:n}=Gs.value;n!=="load"&&(co=co.then(()=>nl(t,n)))})}function Un(e,t=""){history.pushState(null,"",Gt(e)+
(t===""?"":`#${t}`)),lu()}function au(e=Je.value){Fo.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
co=co.then(()=>nl(e,"push"))}async function uu(e){return`${Gt(kp(e.document.dataset,e.view))}#${await _p(e)}`}async function nl(e,t){
let n=await uu(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Fo.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function lu(){let e=++Jp,t=wp(vp(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Fo.value=t;return}let n=await Ks(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await iu(t.dataset,t.view);e===Jp&&(eu({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Fo.value=t,n||(co=co.then(
()=>nl(Je.value,"replace"))))}async function Fr(e){let{view:t,document:n}=Je.value,o=await iu(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){eu(r),Fo.value={kind:"view",dataset:e,view:t,fragment:""},co=co.then(()=>nl(r,"repla\
ce"));return}he(r),Fo.value.kind!=="view"&&au()}var fo={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Zp={text:fo.other,kind:"other"},Px=new Set(Object.
values(fo)),Mx=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function Ex(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function un(e){return e.toWellFormed().replace(Mx,Ex).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ze(e){
if(e==null)return{text:fo.null,kind:"null"};if(e==="")return{text:fo.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ze(n).text).join(", "),kind:"value"};let t=un(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:Px.has(t)?`"${t}"`:t,kind:"value"}}var Dx=new Intl.Segmenter("en",{granularity:"grapheme"});function Qp(e){return Array.
from(Dx.segment(e),t=>t.segment)}function cu(e,t){if(e.length<=t)return e;let n=Qp(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Xp(e,t){if(e.length<=t)return e;let n=Qp(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var Ax=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function ol(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Hr(e,t){return e<0?"−"+t:t}function mo(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Hr(e,ol(n)+(o===void 0?"":`.${o}`))}
function Ye(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Hr(e,$x(t));if(t>=9995e11)return Hr(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=Ax.find(([r])=>Number((t/r).toPrecision(3))>=1);return Hr(e,Number(t/
n).toPrecision(3)+" "+o)}function $x(e){return Number.isInteger(e)?ol(String(e)):e>=1e3?ol(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function Ho(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Hr(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return Hr(e,`${ol(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function ef(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var du=[[86400,"d"],[3600,"h"],[60,"min"]];function Hi(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Hi(-e)}`;
if(e<59.95)return Lx(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=du.findIndex(
([d])=>t>=d),[o,r]=du[n],i=Math.floor(t/o),[s,a]=du[n+1]??[1,"s"],c=Math.round((t-i*o)/s);return c===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${c}${" "}${a}`}function Lx(e){return e===0?`0${" "}s`:e<999e-6?`${pu(e*1e6)}${" "}µs`:e<.9995?
`${pu(e*1e3)}${" "}ms`:`${pu(e)}${" "}s`}function pu(e){return String(Number(e.toPrecision(e>=100?3:2)))}function tf(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Hi(e/1e3)}var Ox={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},nf=new Map;function of(e,t){let n=`${t} ${e}`,o=nf.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...Ox[t],timeZone:e,hourCycle:"h23"}),nf.set(n,o)),o}function fu(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function kt(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):fu(t)?of(t,n).format(o):`${of("UTC",n).format(o)} UTC`}function rf(e,t=Date.now()){return e==="UTC"||!fu(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function sf(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:fu(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function zi(e,t,n){return t>=300*86400?kt(e,n,"year"):t>=28*86400?kt(e,n,"month"):t>=.9*86400?
kt(e,n,"day"):t>=60?kt(e,n,"minute"):kt(e,n,"second")}function Bi(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Dn(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${mo(e)} ms`:Hi(e/1e3);case"seconds":return n?`${mo(e)} s`:Hi(e);case"bytes":return n?`${mo(e)} B`:
ef(e);case"share":return n?`${mo(e*100)} %`:Ho(e);case"none":return n?mo(e):Ye(e)}}function Ii(e){return e.type==="int64"||
e.type==="float64"}function lf(e,t,n){return typeof e=="number"&&Ii(t)?{text:Dn(e,Bi(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:kt(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ze(e)}var mu={};Ma(mu,{default:()=>zx,empty:()=>Fx,null:()=>Nx,other:()=>Hx,value:()=>Rx});var Rx="se",Nx="xe",Fx="ce",Hx="ge",
zx={value:Rx,null:Nx,empty:Fx,other:Hx};var Bx=Symbol.for("pv"),Ix=0;function l(e,t,n,o,r,i){t||(t={});var s,a,c=t;if("ref"in c&&typeof e!="function")for(a in c={},t)a=="ref"?s=t[a]:c[a]=t[a];
var d={type:e,props:c,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Bx,__v:--Ix,__i:-1,__u:0};return(r||
i)&&(d.__source=r,d.__self=i),ce.vnode&&ce.vnode(d),d}function ne({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??ze(e),i=o?Xp(r.text,n):cu(r.text,n);return l("bdi",{class:mu[r.
kind],title:i===r.text?void 0:cu(r.text,2e3),children:i})}function ge(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var Vx={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function le({name:e,size:t=16}){return l("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:l("path",{d:Vx[e]})})}var af=8;function Wx(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-af,o)),i=Math.min(o,Math.ceil((e+t)/n)+af);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function rl(e,t,n){let[o,r]=O({scroll:0,height:600});return ie(()=>{let i=e.current;
if(!i)return;let s=()=>{let c=Math.floor(i.scrollTop/t)*t;r(d=>d.scroll===c&&d.height===i.clientHeight?d:{scroll:c,height:i.
clientHeight})};s();let a=new ResizeObserver(s);return a.observe(i),i.addEventListener("scroll",s,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",s)}},[t]),Wx(o.scroll,o.height,t,n)}function uf(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function cf(e,t,n,o,r=0){let{row:i,column:s}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,d=new Map([["ArrowDown",{row:a?n-
1:i+1,column:s}],["ArrowUp",{row:a?0:i-1,column:s}],["ArrowRight",{row:i,column:a?o-1:s+1}],["ArrowLeft",{row:i,column:a?
0:s-1}],["PageDown",{row:i+10,column:s}],["PageUp",{row:i-10,column:s}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!d||n<=r||o===0?null:{row:Math.max(r,Math.min(d.row,n-1)),column:Math.max(0,Math.min(d.
column,o-1))}}var df="U",pf="fe",hu="d",ff="u",mf="E",hf="i",gf="l",il="ue",gu="L",yu="r",yf="h",vu="he",vf="m",bf="me",xf="ve";function wf(e){let{columns:t,rows:n,summary:o=[]}=e,r=J(null),i=jt(),s=uf(),a=rl(r,s,n.length),[c,d]=O(null),[f,m]=O(new Map),
g=t.map(({key:k,width:C})=>{let P=f.get(k);return P===void 0?C??"minmax(80px, max-content)":`${P}px`}).join(" ")+" minma\
x(0, 1fr)",v=k=>{let C=cf(k,c,n.length+o.length,t.length,e.onSort?-1:0);if(C){k.preventDefault(),d(C),Ux(r.current,C,s);
return}let P=c?[...n,...o][c.row]:void 0,w=c?t[c.column]:void 0;if(c?.row===-1&&w&&(k.key==="Enter"||k.key===" ")){k.preventDefault(),
w.sortable!==!1&&e.onSort?.(kf(w,e.sort??null));return}let T=r.current?.querySelector('[data-cursor="true"]');(k.key==="\
Enter"||k.key===".")&&P!==void 0&&w&&T&&k.target===r.current&&(k.preventDefault(),k.stopPropagation(),(e.onMenu??e.onCell)?.(
P,w,T))},_=(k,C,P)=>l(qx,{id:i,row:k,at:C,columns:t,cursor:c?.row===C?c.column:-1,onCursor:d,summary:P,last:C===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},P?`summary ${C}`:C);return l("div",{ref:r,class:df,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":c?`${i}-${c.row}-${c.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:v,onFocus:k=>{k.target===r.current&&!c&&d({row:0,column:0})},children:l("div",{class:pf,role:"\
presentation",style:{gridTemplateColumns:g},children:[l("div",{role:"row","aria-rowindex":1,class:ge(hu,ff),children:t.map(
(k,C)=>l(jx,{id:`${i}--1-${C}`,column:k,cursor:c?.row===-1&&c.column===C,sort:e.sort??null,onSort:e.onSort,onWidth:P=>m(
new Map(f).set(k.key,P))},k.key))}),a.before>0&&l("div",{role:"presentation",class:bf,style:{height:`${a.before}px`}}),n.
slice(a.first,a.end).map((k,C)=>_(k,a.first+C,!1)),a.after>0&&l("div",{role:"presentation",class:xf,style:{height:`${a.after}\
px`}}),o.map((k,C)=>_(k,n.length+C,!0))]})})}function Ux(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function qx({id:e,row:t,at:n,columns:o,cursor:r,onCursor:i,
summary:s,last:a,onMenu:c,onCell:d}){return l("div",{role:"row","aria-rowindex":n+2,class:ge(hu,s&&vf,a&&mf),children:o.
map((f,m)=>l("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===r,class:ge(hf,f.number&&gu,
m===r&&vu),onPointerDown:()=>i({row:n,column:m}),onClick:d&&(g=>d(t,f,g.currentTarget)),onContextMenu:c&&(g=>{g.preventDefault(),
c(t,f,g.currentTarget)}),children:l("span",{class:il,children:f.cell(t,n)})},f.key))})}function kf(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function jx({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:i}){let s=o?.key===t.key?o.descending?"descending":"ascending":"none",a=d=>{let f=d.currentTarget,
m=f.parentElement.getBoundingClientRect().width-d.clientX;f.setPointerCapture(d.pointerId),f.onpointermove=g=>i(Math.max(
48,Math.round(m+g.clientX))),f.onpointerup=()=>{f.onpointermove=null}},c=r!==void 0&&t.sortable!==!1;return l("div",{id:e,
role:"columnheader","aria-sort":c?s:void 0,"data-cursor":n,class:ge(gf,t.number&&gu,n&&vu),children:[c?l("button",{type:"\
button",tabIndex:-1,class:yu,onClick:()=>r(kf(t,o)),children:[l("span",{class:il,children:t.head}),s!=="none"&&l(le,{name:s===
"descending"?"sortDown":"sortUp",size:12})]}):l("span",{class:yu,children:l("span",{class:il,children:t.head})}),l("span",
{class:yf,onPointerDown:a})]})}function sl(e,t){let n=We(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((s,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(s=>e.columns[s]?.name==="time"&&e.columns[s]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(s=>s!==i),measures:o.slice(r.length).filter(s=>Ii(e.columns[s]))}}function Cf(e,t,n){let o=new Map;for(let a of e.
rows){let c=_f(a[t.time]);c!==null&&o.set(c,0)}let r=[...o.keys()].sort((a,c)=>a-c);r.forEach((a,c)=>o.set(a,c));let i=new Map;
for(let a of e.rows){let c=_f(a[t.time]);if(c===null)continue;let d=t.keys.map(v=>a[v]),f=JSON.stringify(d),m=i.get(f);m||
i.set(f,m={keys:d,values:new Array(r.length).fill(null)});let g=a[n];m.values[o.get(c)]=typeof g=="number"?g:null}let s=[
...i.values()].map(a=>({...a,total:a.values.reduce((c,d)=>c+(d??0),0)}));return{times:r,series:s.sort((a,c)=>c.total-a.total)}}
function _f(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Wi(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function ll({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i}){let s=bt(()=>Jx(e,t,n),[e,n]),a=bt(()=>e.rows.map(d=>({
cells:d,kind:"group"})),[e]),c=bt(()=>Gx(e),[e]);return l(wf,{label:"Answer",columns:s,rows:a,summary:c,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...i?{onCell:(d,f,m)=>i(d.cells,f.key,m)}:{}})}function Gx(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function Jx(e,t,n){let o=sl(
e,t),r=o.time<0?0:Wi([...new Set(e.rows.map(s=>Date.parse(String(s[o.time]))/1e3))].sort((s,a)=>s-a)),i=new Set([o.time,
...o.keys]);return e.columns.map((s,a)=>({key:s.name,head:l(ne,{value:s.name,most:48}),number:Ii(s)&&!i.has(a),cell:c=>c.
kind!=="group"&&i.has(a)?a===0?l(ne,{shown:Yx(c.kind)}):null:a===o.time?zi(String(c.cells[a]),r,n):l(Zx,{value:c.cells[a],
column:s,zone:n})}))}function Yx(e){return e==="other"?Zp:{text:fo.total,kind:"other"}}function Zx({value:e,column:t,zone:n}){
let o=lf(e,t,n);return typeof e=="number"?l("span",{title:Dn(e,Bi(t.name),!0),children:o.text}):l(ne,{shown:o,most:64,middle:!0})}function al(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:s,height:a}=e.getBoundingClientRect(),
c=document.documentElement.clientWidth,d=document.documentElement.clientHeight;if(o==="right"){let k=t.right+i+s<=c-8;Tf(
e,k?t.right+i:t.left-i-s,Sf(t.top,a,d));return}let f=d-8-t.bottom-i,m=t.top-i-8,g=o==="bottom"?a<=f||f>=m:!(a<=m||m>=f),
v=Math.max(g?f:m,64),_=r==="start"?t.left:r==="end"?t.right-s:t.left+(t.width-s)/2;a>v&&(e.style.maxHeight=`${v}px`),Tf(
e,Sf(_,s,c),g?t.bottom+i:t.top-i-Math.min(a,v))}function Sf(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Tf(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Pf="be";var xu=te(null),bu,ew=500;function Mf(e,t,n){clearTimeout(bu),bu=setTimeout(()=>{e.isConnected&&(xu.value={anchor:e,text:t})},
n)}function zo(){clearTimeout(bu),xu.value=null}function zr(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Mf(
t.currentTarget,e,ew)},onPointerLeave:zo,onPointerDown:zo,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Mf(n,e,0)},onBlur:zo}:{}}function Ef(){let e=J(null),t=xu.value;return ut(()=>{!e.current||!t||(e.current.showPopover(),
al(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?l("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Pf,children:t.text}):null}var wu={};Ma(wu,{button:()=>ku,danger:()=>ow,default:()=>iw,iconOnly:()=>_u,outlined:()=>tw,primary:()=>nw,quiet:()=>rw,
small:()=>Cu});var ku="e",tw="we",nw="v",ow="ye",_u="M",rw="N",Cu="R",iw={button:ku,outlined:tw,primary:nw,danger:ow,iconOnly:_u,
quiet:rw,small:Cu};function X(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:s="plain",small:a=!1}=e,c=t==null,d=zr(c||i?[r,i].filter(
Boolean).join("  "):void 0);return l("button",{ref:e.buttonRef??null,type:e.type??"button",...d,class:ge(ku,s!=="plain"&&
wu[s],c&&_u,a&&Cu,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&l(le,{name:n}),t,o&&l(le,{name:o,size:12})]})}var Df="ke",Af="ze",$f="je",Lf="Se",Of="Be",Rf="Xe";function Nf({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:s,children:a}){let[c,d]=O(!1),f=jt();return l(
"figure",{class:Df,"aria-labelledby":f,children:[l("div",{class:Af,children:[l("h2",{class:$f,children:e}),l("div",{class:Lf,
children:[n,l(X,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:c,onClick:()=>d(
!c)})]})]}),l("figcaption",{id:f,class:"spoken",children:t}),c?l("div",{class:Rf,children:o}):l(re,{children:[l("div",{class:Of,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:g=>{if(!(g.ctrlKey||g.metaKey||g.altKey)){
if(g.key==="t"||g.key==="T")d(!0);else if(!i?.(g))return;g.preventDefault(),g.stopPropagation()}},children:a}),s]}),l("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var Su=new Map,Ff=7;function Hf(e,t){let n=JSON.stringify([e,t??null]),o=Su.get(n);return o===void 0&&(o=[...Su.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,Su.set(n,o)),o}function ul(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Ff)%4]}function cl(e){return`--series-${e%Ff+1}`}var zf=te(0),Bf=zf;new MutationObserver(()=>{zf.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Ir(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var If="Ce",Vf="Ie",Wf="Ue",Kf="s",Uf="Ee",qf="Le",jf="Me";var aw=12;function Gf({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[i,s]=O(""),a=f=>f.keys.map(m=>ze(m).text).join(", "),
c=i===""?e:e.filter(f=>a(f).toLowerCase().includes(i.toLowerCase())),d=(f,m)=>{let g=e.filter(k=>k.key!==f.key).map(k=>k.
key),v=!n.has(f.key)&&g.every(k=>n.has(k));if(!m)return o(v?new Set:new Set(g));let _=new Set(n);_.delete(f.key)||_.add(
f.key),o(_)};return l("div",{class:If,children:[e.length>=aw&&l("input",{class:Vf,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:f=>s(f.currentTarget.value)}),l("div",{class:Wf,children:c.map(f=>l("button",{type:"butt\
on",class:Kf,"aria-pressed":!n.has(f.key),onClick:m=>d(f,m.ctrlKey||m.metaKey),children:[l("svg",{width:"16",height:"8",
"aria-hidden":"true",children:l("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":ul(f.color).join(
" "),style:{stroke:`var(${cl(f.color)})`}})}),l("span",{class:Uf,children:l(ne,{value:f.keys.length===1?f.keys[0]:f.keys,
most:48,middle:!0})}),l("span",{class:qf,children:f.last===null?"–":r(f.last)})]},f.key))}),t>e.length&&l("p",{class:jf,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var uw="uplot",cw="u-hz",dw="u-vt",pw="u-title",fw="u-wrap",mw="u-under",hw="u-over",gw="u-axis",Wo="u-off",yw="u-select",
vw="u-cursor-x",bw="u-cursor-y",xw="u-cursor-pt",ww="u-legend",kw="u-live",_w="u-inline",Cw="u-series",Sw="u-marker",Jf="\
u-label",Tw="u-value",Ui="width",qi="height";var Yf="bottom",Vr="left",Tu="right",Wu="#000",Zf=Wu+"0",Pu="mousemove",Qf="mousedown",Mu="mouseup",Xf="mouseenter",em="\
mouseleave",tm="dblclick",Pw="resize",Mw="scroll",nm="change",hl="dppxchange",Ku="--",Jr=typeof window<"u",Lu=Jr?document:
null,Kr=Jr?window:null,Ew=Jr?navigator:null,ye,dl;function Ou(){let e=devicePixelRatio;ye!=e&&(ye=e,dl&&Nu(nm,dl,Ou),dl=
matchMedia(`(min-resolution: ${ye-.001}dppx) and (max-resolution: ${ye+.001}dppx)`),Ko(nm,dl,Ou),Kr.dispatchEvent(new CustomEvent(
hl)))}function Nt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Ru(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function De(e,t,n){e.style[t]=n+"px"}function dn(e,t,n,o){let r=Lu.createElement(e);return t!=null&&Nt(r,
t),n?.insertBefore(r,o),r}function Yt(e,t){return dn("div",e,t)}var om=new WeakMap;function An(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",s=om.get(e);i!=s&&(e.style.transform=i,om.set(e,i),t<0||n<0||t>o||n>r?Nt(e,Wo):Ru(e,Wo))}var rm=new WeakMap;
function im(e,t,n){let o=t+n,r=rm.get(e);o!=r&&(rm.set(e,o),e.style.background=t,e.style.borderColor=n)}var sm=new WeakMap;
function lm(e,t,n,o){let r=t+""+n,i=sm.get(e);r!=i&&(sm.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Uu={passive:!0},Dw={...Uu,capture:!0};function Ko(e,t,n,o){t.addEventListener(
e,n,o?Dw:Uu)}function Nu(e,t,n,o){t.removeEventListener(e,n,Uu)}Jr&&Ou();function pn(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:Ft((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function Rm(e){return(n,o,r)=>{
let i=-1,s=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){s=a;break}return[i,s]}}var Nm=e=>e!=
null,Fm=e=>e!=null&&e>0,vl=Rm(Nm),Aw=Rm(Fm);function $w(e,t,n,o=0,r=!1){let i=r?Aw:vl,s=r?Fm:Nm;[t,n]=i(e,t,n);let a=e[t],
c=e[t];if(t>-1)if(o==1)a=e[t],c=e[n];else if(o==-1)a=e[n],c=e[t];else for(let d=t;d<=n;d++){let f=e[d];s(f)&&(f<a?a=f:f>
c&&(c=f))}return[a??Ce,c??-Ce]}function bl(e,t,n,o){let r=cm(e),i=cm(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let s=n==10?
qn:Hm,a=r==1?Ft:Zt,c=i==1?Zt:Ft,d=a(s(Qe(e))),f=c(s(Qe(t))),m=Ur(n,d),g=Ur(n,f);return n==10&&(d<0&&(m=Se(m,-d)),f<0&&(g=
Se(g,-f))),o||n==2?(e=m*r,t=g*i):(e=Vm(e,m),t=xl(t,g)),[e,t]}function qu(e,t,n,o){let r=bl(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var ju=.1,am={mode:3,pad:ju},Gi={pad:0,soft:null,mode:0},Lw={min:Gi,max:Gi};function gl(e,t,n,o){return wl(
n)?um(e,t,n):(Gi.pad=n,Gi.soft=o?0:null,Gi.mode=o?3:0,um(e,t,Lw))}function fe(e,t){return e??t}function Ow(e,t,n){for(t=
fe(t,0),n=fe(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function um(e,t,n){let o=n.min,r=n.max,i=fe(o.pad,
0),s=fe(r.pad,0),a=fe(o.hard,-Ce),c=fe(r.hard,Ce),d=fe(o.soft,Ce),f=fe(r.soft,-Ce),m=fe(o.mode,0),g=fe(r.mode,0),v=t-e,_=qn(
v),k=Ct(Qe(e),Qe(t)),C=qn(k),P=Qe(C-_);(v<1e-24||P>10)&&(v=0,(e==0||t==0)&&(v=1e-24,m==2&&d!=Ce&&(i=0),g==2&&f!=-Ce&&(s=
0)));let w=v||k||1e3,T=qn(w),x=Ur(10,Ft(T)),L=w*(v==0?e==0?.1:1:i),D=Se(Vm(e-L,x/10),24),B=e>=d&&(m==1||m==3&&D<=d||m==2&&
D>=d)?d:Ce,I=Ct(a,D<B&&e>=B?B:fn(B,D)),Q=w*(v==0?t==0?.1:1:s),W=Se(xl(t+Q,x/10),24),A=t<=f&&(g==1||g==3&&W>=f||g==2&&W<=
f)?f:-Ce,V=fn(c,W>A&&t<=A?A:Ct(A,W));return I==V&&I==0&&(V=100),[I,V]}var Rw=new Intl.NumberFormat(Jr?Ew.language:"en-US"),
Gu=e=>Rw.format(e),Ht=Math,ml=Ht.PI,Qe=Ht.abs,Ft=Ht.floor,Ze=Ht.round,Zt=Ht.ceil,fn=Ht.min,Ct=Ht.max,Ur=Ht.pow,cm=Ht.sign,
qn=Ht.log10,Hm=Ht.log2,Nw=(e,t=1)=>Ht.sinh(e)*t,Eu=(e,t=1)=>Ht.asinh(e/t),Ce=1/0;function dm(e){return(qn((e^e>>31)-(e>>
31))|0)+1}function Fu(e,t,n){return fn(Ct(e,t),n)}function zm(e){return typeof e=="function"}function ae(e){return zm(e)?
e:()=>e}var Fw=()=>{},Bm=e=>e,Im=(e,t)=>t,Hw=e=>null,pm=e=>!0,fm=(e,t)=>e==t,zw=/\.\d*?(?=9{6,}|0{6,})/gm,Uo=e=>{if(Km(e)||
yo.has(e))return e;let t=`${e}`,n=t.match(zw);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${Uo(r)}e${i}`}return Se(e,o)};function Io(e,t){return Uo(Se(Uo(e/t))*t)}function xl(e,t){return Uo(Zt(
Uo(e/t))*t)}function Vm(e,t){return Uo(Ft(Uo(e/t))*t)}function Se(e,t=0){if(Km(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return Ze(o)/n}var yo=new Map;function Wm(e){return((""+e).split(".")[1]||"").length}function Yi(e,t,n,o){let r=[],i=o.map(
Wm);for(let s=t;s<n;s++){let a=Qe(s),c=Se(Ur(e,s),a);for(let d=0;d<o.length;d++){let f=e==10?+`${o[d]}e${s}`:o[d]*c,m=(s>=
0?0:a)+(s>=i[d]?0:i[d]),g=e==10?f:Se(f,m);r.push(g),yo.set(g,m)}}return r}var Ji={},Ju=[],qr=[null,null],go=Array.isArray,
Km=Number.isInteger,Bw=e=>e===void 0;function mm(e){return typeof e=="string"}function wl(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function Iw(e){return e!=null&&typeof e=="object"}var Vw=Object.getPrototypeOf(
Uint8Array),Um="__proto__";function jr(e,t=wl){let n;if(go(e)){let o=e.find(r=>r!=null);if(go(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=jr(e[r],t)}else n=e.slice()}else if(e instanceof Vw)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=Um&&(n[o]=jr(e[o],t))}else n=e;return n}function Ke(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=Um&&(wl(e[r])?Ke(e[r],jr(o[r])):e[r]=jr(o[r]))}return e}var Ww=0,Kw=1,Uw=2;function qw(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let s=t[o];if(s>i){for(r=s-1;r>=0&&e[r]==null;)e[r--]=null;for(r=s+1;r<n&&e[r]==null;)e[i=r++]=null}}}function jw(e,t){
if(Yw(e)){let s=e[0].slice();for(let a=1;a<e.length;a++)s.push(...e[a].slice(1));return Zw(s[0])||(s=Jw(s)),s}let n=new Set;
for(let s=0;s<e.length;s++){let c=e[s][0],d=c.length;for(let f=0;f<d;f++)n.add(c[f])}let o=[Array.from(n).sort((s,a)=>s-
a)],r=o[0].length,i=new Map;for(let s=0;s<r;s++)i.set(o[0][s],s);for(let s=0;s<e.length;s++){let a=e[s],c=a[0];for(let d=1;d<
a.length;d++){let f=a[d],m=Array(r).fill(void 0),g=t?t[s][d]:Kw,v=[];for(let _=0;_<f.length;_++){let k=f[_],C=i.get(c[_]);
k===null?g!=Ww&&(m[C]=k,g==Uw&&v.push(C)):m[C]=k}qw(m,v,r),o.push(m)}}return o}var Gw=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function Jw(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,s)=>t[i]-t[s]);let r=[];for(let i=0;i<e.length;i++){let s=e[i],a=Array(n);for(let c=0;c<n;c++)a[c]=s[o[c]];r.push(a)}
return r}function Yw(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function Zw(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=Ct(1,Ft((r-o+1)/t));for(let s=e[o],a=o+i;a<=
r;a+=i){let c=e[a];if(c!=null){if(c<=s)return!1;s=c}}return!0}var qm=["January","February","March","April","May","June",
"July","August","September","October","November","December"],jm=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function Gm(e){return e.slice(0,3)}var Qw=jm.map(Gm),Xw=qm.map(Gm),e1={MMMM:qm,MMM:Xw,WWWW:jm,WWW:Qw};function Ki(e){
return(e<10?"0":"")+e}function t1(e){return(e<10?"00":e<100?"0":"")+e}var n1={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Ki(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Ki(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Ki(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Ki(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Ki(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>t1(e.getMilliseconds())};function Yu(e,t){t=t||e1;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?n1[r[1]]:r[0]);return i=>{let s="";for(let a=0;a<n.length;a++)s+=typeof n[a]=="string"?n[a]:n[a](
i,t);return s}}var o1=new Intl.DateTimeFormat().resolvedOptions().timeZone;function r1(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==o1?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var Jm=e=>e%1==0,yl=[1,2,2.5,5],i1=Yi(10,-32,0,yl),Ym=Yi(10,0,32,yl),s1=Ym.filter(Jm),Vo=i1.concat(
Ym),Zu=`
`,Zm="{YYYY}",hm=Zu+Zm,Qm="{M}/{D}",ji=Zu+Qm,pl=ji+"/{YY}",Xm="{aa}",l1="{h}:{mm}",Wr=l1+Xm,gm=Zu+Wr,ym=":{ss}",be=null;
function eh(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,s=r*365,c=(e==1?Yi(10,0,3,yl).filter(Jm):Yi(10,-3,0,yl)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,s,s*2,s*5,s*10,s*25,s*50,s*100]),d=[[s,Zm,be,be,be,be,be,be,1],[r*28,"{MMM}",hm,be,be,be,be,be,1],[r,Qm,hm,be,
be,be,be,be,1],[o,"{h}"+Xm,pl,be,ji,be,be,be,1],[n,Wr,pl,be,ji,be,be,be,1],[t,ym,pl+" "+Wr,be,ji+" "+Wr,be,gm,be,1],[e,ym+
".{fff}",pl+" "+Wr,be,ji+" "+Wr,be,gm,be,1]];function f(m){return(g,v,_,k,C,P)=>{let w=[],T=C>=s,x=C>=i&&C<s,L=m(_),D=Se(
L*e,3),B=Du(L.getFullYear(),T?0:L.getMonth(),x||T?1:L.getDate()),I=Se(B*e,3);if(x||T){let Q=x?C/i:0,W=T?C/s:0,A=D==I?D:Se(
Du(B.getFullYear()+W,B.getMonth()+Q,1)*e,3),V=new Date(Ze(A/e)),R=V.getFullYear(),Y=V.getMonth();for(let j=0;A<=k;j++){let ue=Du(
R+W*j,Y+Q*j,1),q=ue-m(Se(ue*e,3));A=Se((+ue+q)*e,3),A<=k&&w.push(A)}}else{let Q=C>=r?r:C,W=Ft(_)-Ft(D),A=I+W+xl(D-I,Q);w.
push(A);let V=m(A),R=V.getHours()+V.getMinutes()/n+V.getSeconds()/o,Y=C/o,j=g.axes[v]._space,ue=P/j;for(;A=Se(A+C,e==1?0:
3),!(A>k);)if(Y>1){let q=Ft(Se(R+Y,6))%24,de=m(A).getHours()-q;de>1&&(de=-1),A-=de*o,R=(R+Y)%24;let we=w[w.length-1];Se(
(A-we)/C,3)*ue>=.7&&w.push(A)}else w.push(A)}return w}}return[c,d,f]}var[a1,u1,c1]=eh(1),[d1,p1,f1]=eh(.001);Yi(2,-53,53,
[1]);function vm(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function bm(e,t){return(n,o,r,i,s)=>{
let a=t.find(_=>s>=_[0])||t[t.length-1],c,d,f,m,g,v;return o.map(_=>{let k=e(_),C=k.getFullYear(),P=k.getMonth(),w=k.getDate(),
T=k.getHours(),x=k.getMinutes(),L=k.getSeconds(),D=C!=c&&a[2]||P!=d&&a[3]||w!=f&&a[4]||T!=m&&a[5]||x!=g&&a[6]||L!=v&&a[7]||
a[1];return c=C,d=P,f=w,m=T,g=x,v=L,D(k)})}}function m1(e,t){let n=Yu(t);return(o,r,i,s,a)=>r.map(c=>n(e(c)))}function Du(e,t,n){
return new Date(e,t,n)}function xm(e,t){return t(e)}var h1="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function wm(e,t){return(n,o,r,i)=>i==
null?Ku:t(e(o))}function g1(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}
function y1(e,t){return e.series[t].fill(e,t)}var v1={show:!0,live:!0,isolate:!1,mount:Fw,markers:{show:!0,width:2,stroke:g1,
fill:y1,dash:"solid"},idx:null,idxs:null,values:[]};function b1(e,t){let n=e.cursor.points,o=Yt(),r=n.size(e,t);De(o,Ui,
r),De(o,qi,r);let i=r/-2;De(o,"marginLeft",i),De(o,"marginTop",i);let s=n.width(e,t,r);return s&&De(o,"borderWidth",s),o}
function x1(e,t){let n=e.series[t].points;return n._fill||n._stroke}function w1(e,t){let n=e.series[t].points;return n._stroke||
n._fill}function k1(e,t){return e.series[t].points.size}var Au=[0,0];function _1(e,t,n){return Au[0]=t,Au[1]=n,Au}function fl(e,t,n,o=!0){
return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function $u(e,t,n,o=!0){return r=>{(!o||r.target==t)&&n(r)}}var C1={show:!0,
x:!0,y:!0,lock:!1,move:_1,points:{one:!1,show:b1,size:k1,width:0,stroke:w1,fill:x1},bind:{mousedown:fl,mouseup:fl,click:fl,
dblclick:fl,mousemove:$u,mouseleave:$u,mouseenter:$u},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),
t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},
left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},th={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Qu=Ke({},th,
{filter:Im}),nh=Ke({},Qu,{size:10}),oh=Ke({},th,{show:!1}),Xu='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helve\
tica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',
rh="bold "+Xu,ih=1.5,km={show:!0,scale:"x",stroke:Wu,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:rh,
side:2,grid:Qu,ticks:nh,border:oh,font:Xu,lineGap:ih,rotate:0},S1="Value",T1="Time",_m={show:!0,scale:"x",auto:!1,sorted:1,
min:Ce,max:-Ce,idxs:[]};function P1(e,t,n,o,r){return t.map(i=>i==null?"":Gu(i))}function M1(e,t,n,o,r,i,s){let a=[],c=yo.
get(r)||0;n=s?n:Se(xl(n,r),c);for(let d=n;d<=o;d=Se(d+r,c))a.push(Object.is(d,-0)?0:d);return a}function Hu(e,t,n,o,r,i,s){
let a=[],c=e.scales[e.axes[t].scale].log,d=c==10?qn:Hm,f=Ft(d(n));r=Ur(c,f),c==10&&(r=Vo[pn(r,Vo)]);let m=n,g=r*c;c==10&&
(g=Vo[pn(g,Vo)]);do a.push(m),m=m+r,c==10&&!yo.has(m)&&(m=Se(m,yo.get(r))),m>=g&&(r=m,g=r*c,c==10&&(g=Vo[pn(g,Vo)]));while(m<=
o);return a}function E1(e,t,n,o,r,i,s){let c=e.scales[e.axes[t].scale].asinh,d=o>c?Hu(e,t,Ct(c,n),o,r):[c],f=o>=0&&n<=0?
[0]:[];return(n<-c?Hu(e,t,Ct(c,-o),-n,r):[c]).reverse().map(g=>-g).concat(f,d)}var sh=/./,D1=/[12357]/,A1=/[125]/,Cm=/1/,
zu=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<0?1:0])?r:null);function $1(e,t,n,o,r){let i=e.
axes[n],s=i.scale,a=e.scales[s],c=e.valToPos,d=i._space,f=c(10,s),m=c(9,s)-f>=d?sh:c(7,s)-f>=d?D1:c(5,s)-f>=d?A1:Cm;if(m==
Cm){let g=Qe(c(1,s)-f);if(g<d)return zu(t.slice().reverse(),a.distr,m,Zt(d/g)).reverse()}return zu(t,a.distr,m,1)}function L1(e,t,n,o,r){
let i=e.axes[n],s=i.scale,a=i._space,c=e.valToPos,d=Qe(c(1,s)-c(2,s));return d<a?zu(t.slice().reverse(),3,sh,Zt(a/d)).reverse():
t}function O1(e,t,n,o){return o==null?Ku:t==null?"":Gu(t)}var Sm={show:!0,scale:"y",stroke:Wu,space:30,gap:5,alignTo:1,size:50,
labelGap:0,labelSize:30,labelFont:rh,side:3,grid:Qu,ticks:nh,border:oh,font:Xu,lineGap:ih,rotate:0};function R1(e,t){let n=3+
(e||1)*2;return Se(n*t,3)}function N1(e,t){let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),s=e.valToPos(
r[o[1]],n,!0),a=Qe(s-i),c=e.series[t],d=a/(c.points.space*ye);return o[1]-o[0]<=d}var Tm={scale:null,auto:!0,sorted:0,min:Ce,
max:-Ce},lh=(e,t,n,o,r)=>r,Pm={show:!0,auto:!0,sorted:0,gaps:lh,alpha:1,facets:[Ke({},Tm,{scale:"x"}),Ke({},Tm,{scale:"y"})]},
Mm={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:lh,alpha:1,points:{show:N1,filter:null},values:null,min:Ce,max:-Ce,
idxs:[],path:null,clip:null};function F1(e,t,n,o,r){return n/10}var ah={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,
max:null,dir:1,ori:0},H1=Ke({},ah,{time:!1,ori:1}),Em={};function uh(e,t){let n=Em[e];return n||(n={key:e,plots:[],sub(o){
n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=o)},pub(o,r,i,s,a,c,d){for(let f=0;f<n.plots.length;f++)n.plots[f]!=
r&&n.plots[f].pub(o,r,i,s,a,c,d)}},e!=null&&(Em[e]=n)),n}var Gr=1,Bu=2;function qo(e,t,n){let o=e.mode,r=e.series[t],i=o==
2?e._data[t]:e._data,s=e.scales,a=e.bbox,c=i[0],d=o==2?i[1]:i[t],f=o==2?s[r.facets[0].scale]:s[e.series[0].scale],m=o==2?
s[r.facets[1].scale]:s[r.scale],g=a.left,v=a.top,_=a.width,k=a.height,C=e.valToPosH,P=e.valToPosV;return f.ori==0?n(r,c,
d,f,m,C,P,g,v,_,k,_l,Yr,Sl,dh,fh):n(r,c,d,f,m,P,C,v,g,k,_,Cl,Zr,nc,ph,mh)}function ec(e,t){let n=0,o=0,r=fe(e.bands,Ju);
for(let i=0;i<r.length;i++){let s=r[i];s.series[0]==t?n=s.dir:s.series[1]==t&&(s.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?
1:o==3?2:0]}function z1(e,t,n,o,r){let i=e.mode,s=e.series[t],a=i==2?s.facets[1].scale:s.scale,c=e.scales[a];return r==-1?
c.min:r==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function jn(e,t,n,o,r,i){return qo(e,t,(s,a,c,d,f,m,g,v,_,k,C)=>{let P=s.
pxRound,w=d.dir*(d.ori==0?1:-1),T=d.ori==0?Yr:Zr,x,L;w==1?(x=n,L=o):(x=o,L=n);let D=P(m(a[x],d,k,v)),B=P(g(c[x],f,C,_)),
I=P(m(a[L],d,k,v)),Q=P(g(i==1?f.max:f.min,f,C,_)),W=new Path2D(r);return T(W,I,Q),T(W,D,Q),T(W,D,B),W})}function kl(e,t,n,o,r,i){
let s=null;if(e.length>0){s=new Path2D;let a=t==0?Sl:nc,c=n;for(let m=0;m<e.length;m++){let g=e[m];if(g[1]>g[0]){let v=g[0]-
c;v>0&&a(s,c,o,v,o+i),c=g[1]}}let d=n+r-c,f=10;d>0&&a(s,c,o-f/2,d,o+i+f)}return s}function B1(e,t,n){let o=e[e.length-1];
o&&o[0]==t?o[1]=n:e.push([t,n])}function tc(e,t,n,o,r,i,s){let a=[],c=e.length;for(let d=r==1?n:o;d>=n&&d<=o;d+=r)if(t[d]===
null){let m=d,g=d;if(r==1)for(;++d<=o&&t[d]===null;)g=d;else for(;--d>=n&&t[d]===null;)g=d;let v=i(e[m]),_=g==m?v:i(e[g]),
k=m-r;v=s<=0&&k>=0&&k<c?i(e[k]):v;let P=g+r;_=s>=0&&P>=0&&P<c?i(e[P]):_,_>=v&&a.push([v,_])}return a}function Dm(e){return e==
0?Bm:e==1?Ze:t=>Io(t,e)}function ch(e){let t=e==0?_l:Cl,n=e==0?(r,i,s,a,c,d)=>{r.arcTo(i,s,a,c,d)}:(r,i,s,a,c,d)=>{r.arcTo(
s,i,c,a,d)},o=e==0?(r,i,s,a,c)=>{r.rect(i,s,a,c)}:(r,i,s,a,c)=>{r.rect(s,i,c,a)};return(r,i,s,a,c,d=0,f=0)=>{d==0&&f==0?
o(r,i,s,a,c):(d=fn(d,a/2,c/2),f=fn(f,a/2,c/2),t(r,i+d,s),n(r,i+a,s,i+a,s+c,d),n(r,i+a,s+c,i,s+c,f),n(r,i,s+c,i,s,f),n(r,
i,s,i+a,s,d),r.closePath())}}var _l=(e,t,n)=>{e.moveTo(t,n)},Cl=(e,t,n)=>{e.moveTo(n,t)},Yr=(e,t,n)=>{e.lineTo(t,n)},Zr=(e,t,n)=>{
e.lineTo(n,t)},Sl=ch(0),nc=ch(1),dh=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},ph=(e,t,n,o,r,i)=>{e.arc(n,t,o,r,i)},fh=(e,t,n,o,r,i,s)=>{
e.bezierCurveTo(t,n,o,r,i,s)},mh=(e,t,n,o,r,i,s)=>{e.bezierCurveTo(n,t,r,o,s,i)};function hh(e){return(t,n,o,r,i)=>qo(t,
n,(s,a,c,d,f,m,g,v,_,k,C)=>{let{pxRound:P,points:w}=s,T,x;d.ori==0?(T=_l,x=dh):(T=Cl,x=ph);let L=Se(w.width*ye,3),D=(w.size-
w.width)/2*ye,B=Se(D*2,3),I=new Path2D,Q=new Path2D,{left:W,top:A,width:V,height:R}=t.bbox;Sl(Q,W-B,A-B,V+B*2,R+B*2);let Y=j=>{
if(c[j]!=null){let ue=P(m(a[j],d,k,v)),q=P(g(c[j],f,C,_));T(I,ue+D,q),x(I,ue,q,D,0,ml*2)}};if(i)i.forEach(Y);else for(let j=o;j<=
r;j++)Y(j);return{stroke:L>0?I:null,fill:I,clip:Q,flags:Gr|Bu}})}function gh(e){return(t,n,o,r,i,s)=>{o!=r&&(i!=o&&s!=o&&
e(t,n,o),i!=r&&s!=r&&e(t,n,r),e(t,n,s))}}var I1=gh(Yr),V1=gh(Zr);function yh(e){let t=fe(e?.alignGaps,0);return(n,o,r,i)=>qo(
n,o,(s,a,c,d,f,m,g,v,_,k,C)=>{[r,i]=vl(c,r,i);let P=s.pxRound,w=R=>P(m(R,d,k,v)),T=R=>P(g(R,f,C,_)),x,L;d.ori==0?(x=Yr,L=
I1):(x=Zr,L=V1);let D=d.dir*(d.ori==0?1:-1),B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Gr},I=B.stroke,
Q=!1;if(i-r>=k*4){let R=K=>n.posToVal(K,d.key,!0),Y=null,j=null,ue,q,St,Ae=w(a[D==1?r:i]),de=w(a[r]),we=w(a[i]),oe=R(D==
1?de+1:we-1);for(let K=D==1?r:i;K>=r&&K<=i;K+=D){let Ue=a[K],$e=(D==1?Ue<oe:Ue>oe)?Ae:w(Ue),ve=c[K];$e==Ae?ve!=null?(q=ve,
Y==null?(x(I,$e,T(q)),ue=Y=j=q):q<Y?Y=q:q>j&&(j=q)):ve===null&&(Q=!0):(Y!=null&&L(I,Ae,T(Y),T(j),T(ue),T(q)),ve!=null?(q=
ve,x(I,$e,T(q)),Y=j=ue=q):(Y=j=null,ve===null&&(Q=!0)),Ae=$e,oe=R(Ae+D))}Y!=null&&Y!=j&&St!=Ae&&L(I,Ae,T(Y),T(j),T(ue),T(
q))}else for(let R=D==1?r:i;R>=r&&R<=i;R+=D){let Y=c[R];Y===null?Q=!0:Y!=null&&x(I,w(a[R]),T(Y))}let[A,V]=ec(n,o);if(s.fill!=
null||A!=0){let R=B.fill=new Path2D(I),Y=s.fillTo(n,o,s.min,s.max,A),j=T(Y),ue=w(a[r]),q=w(a[i]);D==-1&&([q,ue]=[ue,q]),
x(R,q,j),x(R,ue,j)}if(!s.spanGaps){let R=[];Q&&R.push(...tc(a,c,r,i,D,w,t)),B.gaps=R=s.gaps(n,o,r,i,R),B.clip=kl(R,d.ori,
v,_,k,C)}return V!=0&&(B.band=V==2?[jn(n,o,r,i,I,-1),jn(n,o,r,i,I,1)]:jn(n,o,r,i,I,V)),B})}function W1(e){let t=fe(e.align,
1),n=fe(e.ascDesc,!1),o=fe(e.alignGaps,0),r=fe(e.extend,!1);return(i,s,a,c)=>qo(i,s,(d,f,m,g,v,_,k,C,P,w,T)=>{[a,c]=vl(m,
a,c);let x=d.pxRound,{left:L,width:D}=i.bbox,B=de=>x(_(de,g,w,C)),I=de=>x(k(de,v,T,P)),Q=g.ori==0?Yr:Zr,W={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Gr},A=W.stroke,V=g.dir*(g.ori==0?1:-1),R=I(m[V==1?a:c]),Y=B(f[V==1?a:c]),j=Y,
ue=Y;r&&t==-1&&(ue=L,Q(A,ue,R)),Q(A,Y,R);for(let de=V==1?a:c;de>=a&&de<=c;de+=V){let we=m[de];if(we==null)continue;let oe=B(
f[de]),K=I(we);t==1?Q(A,oe,R):Q(A,j,K),Q(A,oe,K),R=K,j=oe}let q=j;r&&t==1&&(q=L+D,Q(A,q,R));let[St,Ae]=ec(i,s);if(d.fill!=
null||St!=0){let de=W.fill=new Path2D(A),we=d.fillTo(i,s,d.min,d.max,St),oe=I(we);Q(de,q,oe),Q(de,ue,oe)}if(!d.spanGaps){
let de=[];de.push(...tc(f,m,a,c,V,B,o));let we=d.width*ye/2,oe=n||t==1?we:-we,K=n||t==-1?-we:we;de.forEach(Ue=>{Ue[0]+=oe,
Ue[1]+=K}),W.gaps=de=d.gaps(i,s,a,c,de),W.clip=kl(de,g.ori,C,P,w,T)}return Ae!=0&&(W.band=Ae==2?[jn(i,s,a,c,A,-1),jn(i,s,
a,c,A,1)]:jn(i,s,a,c,A,Ae)),W})}function Am(e,t,n,o,r,i,s=Ce){if(e.length>1){let a=null;for(let c=0,d=1/0;c<e.length;c++)
if(t[c]!==void 0){if(a!=null){let f=Qe(e[c]-e[a]);f<d&&(d=f,s=Qe(n(e[c],o,r,i)-n(e[a],o,r,i)))}a=c}}return s}function K1(e){
e=e||Ji;let t=fe(e.size,[.6,Ce,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=ae(
r),s=1-t[0],a=fe(t[1],Ce),c=fe(t[2],1),d=fe(e.disp,Ji),f=fe(e.each,v=>{}),{fill:m,stroke:g}=d;return(v,_,k,C)=>qo(v,_,(P,w,T,x,L,D,B,I,Q,W,A)=>{
let V=P.pxRound,R=n,Y=o*ye,j=a*ye,ue=c*ye,q,St;x.ori==0?[q,St]=i(v,_):[St,q]=i(v,_);let Ae=x.dir*(x.ori==0?1:-1),de=x.ori==
0?Sl:nc,we=x.ori==0?f:(H,Te,qe,ar,So,kn,To)=>{f(H,Te,qe,So,ar,To,kn)},oe=fe(v.bands,Ju).find(H=>H.series[0]==_),K=oe!=null?
oe.dir:0,Ue=P.fillTo(v,_,P.min,P.max,K),mt=V(B(Ue,L,A,Q)),$e,ve,nn,Dt=W,Re=V(P.width*ye),wn=!1,Hn=null,It=null,Qn=null,ir=null;
m!=null&&(Re==0||g!=null)&&(wn=!0,Hn=m.values(v,_,k,C),It=new Map,new Set(Hn).forEach(H=>{H!=null&&It.set(H,new Path2D)}),
Re>0&&(Qn=g.values(v,_,k,C),ir=new Map,new Set(Qn).forEach(H=>{H!=null&&ir.set(H,new Path2D)})));let{x0:sr,size:gi}=d;if(sr!=
null&&gi!=null){R=1,w=sr.values(v,_,k,C),sr.unit==2&&(w=w.map(qe=>v.posToVal(I+qe*W,x.key,!0)));let H=gi.values(v,_,k,C);
gi.unit==2?ve=H[0]*W:ve=D(H[0],x,W,I)-D(0,x,W,I),Dt=Am(w,T,D,x,W,I,Dt),nn=Dt-ve+Y}else Dt=Am(w,T,D,x,W,I,Dt),nn=Dt*s+Y,ve=
Dt-nn;nn<1&&(nn=0),Re>=ve/2&&(Re=0),nn<5&&(V=Bm);let xs=nn>0,_o=Dt-nn-(xs?Re:0);ve=V(Fu(_o,ue,j)),$e=(R==0?ve/2:R==Ae?0:
ve)-R*Ae*((R==0?Y/2:0)+(xs?Re/2:0));let ht={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},lr=wn?null:new Path2D,
zn=null;if(oe!=null)zn=v.data[oe.series[1]];else{let{y0:H,y1:Te}=d;H!=null&&Te!=null&&(T=Te.values(v,_,k,C),zn=H.values(
v,_,k,C))}let Co=q*ve,ee=St*ve;for(let H=Ae==1?k:C;H>=k&&H<=C;H+=Ae){let Te=T[H];if(Te==null)continue;if(zn!=null){let Tt=zn[H]??
0;if(Te-Tt==0)continue;mt=B(Tt,L,A,Q)}let qe=x.distr!=2||d!=null?w[H]:H,ar=D(qe,x,W,I),So=B(fe(Te,Ue),L,A,Q),kn=V(ar-$e),
To=V(Ct(So,mt)),At=V(fn(So,mt)),Vt=To-At;if(Te!=null){let Tt=Te<0?ee:Co,on=Te<0?Co:ee;wn?(Re>0&&Qn[H]!=null&&de(ir.get(Qn[H]),
kn,At+Ft(Re/2),ve,Ct(0,Vt-Re),Tt,on),Hn[H]!=null&&de(It.get(Hn[H]),kn,At+Ft(Re/2),ve,Ct(0,Vt-Re),Tt,on)):de(lr,kn,At+Ft(
Re/2),ve,Ct(0,Vt-Re),Tt,on),we(v,_,H,kn-Re/2,At,ve+Re,Vt)}}return Re>0?ht.stroke=wn?ir:lr:wn||(ht._fill=P.width==0?P._fill:
P._stroke??P._fill,ht.width=0),ht.fill=wn?It:lr,ht})}function U1(e,t){let n=fe(t?.alignGaps,0);return(o,r,i,s)=>qo(o,r,(a,c,d,f,m,g,v,_,k,C,P)=>{
[i,s]=vl(d,i,s);let w=a.pxRound,T=q=>w(g(q,f,C,_)),x=q=>w(v(q,m,P,k)),L,D,B;f.ori==0?(L=_l,B=Yr,D=fh):(L=Cl,B=Zr,D=mh);let I=f.
dir*(f.ori==0?1:-1),Q=T(c[I==1?i:s]),W=Q,A=[],V=[];for(let q=I==1?i:s;q>=i&&q<=s;q+=I)if(d[q]!=null){let Ae=c[q],de=T(Ae);
A.push(W=de),V.push(x(d[q]))}let R={stroke:e(A,V,L,B,D,w),fill:null,clip:null,band:null,gaps:null,flags:Gr},Y=R.stroke,[
j,ue]=ec(o,r);if(a.fill!=null||j!=0){let q=R.fill=new Path2D(Y),St=a.fillTo(o,r,a.min,a.max,j),Ae=x(St);B(q,W,Ae),B(q,Q,
Ae)}if(!a.spanGaps){let q=[];q.push(...tc(c,d,i,s,I,T,n)),R.gaps=q=a.gaps(o,r,i,s,q),R.clip=kl(q,f.ori,_,k,C,P)}return ue!=
0&&(R.band=ue==2?[jn(o,r,i,s,Y,-1),jn(o,r,i,s,Y,1)]:jn(o,r,i,s,Y,ue)),R})}function q1(e){return U1(j1,e)}function j1(e,t,n,o,r,i){
let s=e.length;if(s<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),s==2)o(a,e[1],t[1]);else{let c=Array(s),d=Array(s-1),
f=Array(s-1),m=Array(s-1);for(let g=0;g<s-1;g++)f[g]=t[g+1]-t[g],m[g]=e[g+1]-e[g],d[g]=f[g]/m[g];c[0]=d[0];for(let g=1;g<
s-1;g++)d[g]===0||d[g-1]===0||d[g-1]>0!=d[g]>0?c[g]=0:(c[g]=3*(m[g-1]+m[g])/((2*m[g]+m[g-1])/d[g-1]+(m[g]+2*m[g-1])/d[g]),
isFinite(c[g])||(c[g]=0));c[s-1]=d[s-2];for(let g=0;g<s-1;g++)r(a,e[g]+m[g]/3,t[g]+c[g]*m[g]/3,e[g+1]-m[g]/3,t[g+1]-c[g+
1]*m[g]/3,e[g+1],t[g+1])}return a}var Iu=new Set;function $m(){for(let e of Iu)e.syncRect(!0)}Jr&&(Ko(Pw,Kr,$m),Ko(Mw,Kr,
$m,!0),Ko(hl,Kr,()=>{it.pxRatio=ye}));var G1=yh(),J1=hh();function Lm(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,s)=>Vu(i,s,t,n))}function Y1(e,t){return e.map((n,o)=>o==0?{}:Ke({},t,n))}function Vu(e,t,n,o){
return Ke({},t==0?n:o,e)}function vh(e,t,n){return t==null?qr:[t,n]}var Z1=vh;function Q1(e,t,n){return t==null?qr:gl(t,
n,ju,!0)}function bh(e,t,n,o){return t==null?qr:bl(t,n,e.scales[o].log,!1)}var X1=bh;function xh(e,t,n,o){return t==null?
qr:qu(t,n,e.scales[o].log,!1)}var ek=xh;function tk(e,t,n,o,r){let i=Ct(dm(e),dm(t)),s=t-e,a=pn(r/o*s,n);do{let c=n[a],d=o*
c/s;if(d>=r&&i+(c<5?yo.get(c):0)<=17)return[c,d]}while(++a<n.length);return[0,0]}function Om(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=Ze((n=+r)*ye))+"px"),[e,t,n]}function nk(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Se(t[2]*ye,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function it(e,t,n){let o={mode:fe(e.mode,1)},r=o.mode;function i(u,p,h,y){
let b=p.valToPct(u);return y+h*(p.dir==-1?1-b:b)}function s(u,p,h,y){let b=p.valToPct(u);return y+h*(p.dir==-1?b:1-b)}function a(u,p,h,y){
return p.ori==0?i(u,p,h,y):s(u,p,h,y)}o.valToPosH=i,o.valToPosV=s;let c=!1;o.status=0;let d=o.root=Yt(uw);if(e.id!=null&&
(d.id=e.id),Nt(d,e.class),e.title){let u=Yt(pw,d);u.textContent=e.title}let f=dn("canvas"),m=o.ctx=f.getContext("2d"),g=Yt(
fw,d);Ko("click",g,u=>{u.target===_&&(Pe!=br||Le!=xr)&&at.click(o,u)},!0);let v=o.under=Yt(mw,g);g.appendChild(f);let _=o.
over=Yt(hw,g);e=jr(e);let k=+fe(e.pxAlign,1),C=Dm(k);(e.plugins||[]).forEach(u=>{u.opts&&(e=u.opts(o,e)||e)});let P=e.ms||
.001,w=o.series=r==1?Lm(e.series||[],_m,Mm,!1):Y1(e.series||[null],Pm),T=o.axes=Lm(e.axes||[],km,Sm,!0),x=o.scales={},L=o.
bands=e.bands||[];L.forEach(u=>{u.fill=ae(u.fill||null),u.dir=fe(u.dir,-1)});let D=r==2?w[1].facets[0].scale:w[0].scale,
B={axes:Db,series:Sb},I=(e.drawOrder||["axes","series"]).map(u=>B[u]);function Q(u){let p=u.distr==3?h=>qn(h>0?h:u.clamp(
o,h,u.min,u.max,u.key)):u.distr==4?h=>Eu(h,u.asinh):u.distr==100?h=>u.fwd(h):h=>h;return h=>{let y=p(h),{_min:b,_max:S}=u,
M=S-b;return(y-b)/M}}function W(u){let p=x[u];if(p==null){let h=(e.scales||Ji)[u]||Ji;if(h.from!=null){W(h.from);let y=Ke(
{},x[h.from],h,{key:u});y.valToPct=Q(y),x[u]=y}else{p=x[u]=Ke({},u==D?ah:H1,h),p.key=u;let y=p.time,b=p.range,S=go(b);if((u!=
D||r==2&&!y)&&(S&&(b[0]==null||b[1]==null)&&(b={min:b[0]==null?am:{mode:1,hard:b[0],soft:b[0]},max:b[1]==null?am:{mode:1,
hard:b[1],soft:b[1]}},S=!1),!S&&wl(b))){let M=b;b=(E,$,N)=>$==null?qr:gl($,N,M)}p.range=ae(b||(y?Z1:u==D?p.distr==3?X1:p.
distr==4?ek:vh:p.distr==3?bh:p.distr==4?xh:Q1)),p.auto=ae(S?!1:p.auto),p.clamp=ae(p.clamp||F1),p._min=p._max=null,p.valToPct=
Q(p)}}}W("x"),W("y"),r==1&&w.forEach(u=>{W(u.scale)}),T.forEach(u=>{W(u.scale)});for(let u in e.scales)W(u);let A=x[D],V=A.
distr,R,Y;A.ori==0?(Nt(d,cw),R=i,Y=s):(Nt(d,dw),R=s,Y=i);let j={};for(let u in x){let p=x[u];(p.min!=null||p.max!=null)&&
(j[u]={min:p.min,max:p.max},p.min=p.max=null)}let ue=e.tzDate||(u=>new Date(Ze(u/P))),q=e.fmtDate||Yu,St=P==1?c1(ue):f1(
ue),Ae=bm(ue,vm(P==1?u1:p1,q)),de=wm(ue,xm(h1,q)),we=[],oe=o.legend=Ke({},v1,e.legend),K=o.cursor=Ke({},C1,{drag:{y:r==2}},
e.cursor),Ue=oe.show,mt=K.show,$e=oe.markers;oe.idxs=we,$e.width=ae($e.width),$e.dash=ae($e.dash),$e.stroke=ae($e.stroke),
$e.fill=ae($e.fill);let ve,nn,Dt,Re=[],wn=[],Hn,It=!1,Qn={};if(oe.live){let u=w[1]?w[1].values:null;It=u!=null,Hn=It?u(o,
1,0):{_:0};for(let p in Hn)Qn[p]=Ku}if(Ue)if(ve=dn("table",ww,d),Dt=dn("tbody",null,ve),oe.mount(o,ve),It){nn=dn("thead",
null,ve,Dt);let u=dn("tr",null,nn);dn("th",null,u);for(var ir in Hn)dn("th",Jf,u).textContent=ir}else Nt(ve,_w),oe.live&&
Nt(ve,kw);let sr={show:!0},gi={show:!1};function xs(u,p){if(p==0&&(It||!oe.live||r==2))return qr;let h=[],y=dn("tr",Cw,Dt,
Dt.childNodes[p]);Nt(y,u.class),u.show||Nt(y,Wo);let b=dn("th",null,y);if($e.show){let E=Yt(Sw,b);if(p>0){let $=$e.width(
o,p);$&&(E.style.border=$+"px "+$e.dash(o,p)+" "+$e.stroke(o,p)),E.style.background=$e.fill(o,p)}}let S=Yt(Jf,b);u.label instanceof
HTMLElement?S.appendChild(u.label):S.textContent=u.label,p>0&&($e.show||(S.style.color=u.width>0?$e.stroke(o,p):$e.fill(
o,p)),ht("click",b,E=>{if(K._lock)return;Mo(E);let $=w.indexOf(u);if((E.ctrlKey||E.metaKey)!=oe.isolate){let N=w.some((F,z)=>z>
0&&z!=$&&F.show);w.forEach((F,z)=>{z>0&&Cn(z,N?z==$?sr:gi:sr,!0,Ve.setSeries)})}else Cn($,{show:!u.show},!0,Ve.setSeries)},
!1),cr&&ht(Xf,b,E=>{K._lock||(Mo(E),Cn(w.indexOf(u),kr,!0,Ve.setSeries))},!1));for(var M in Hn){let E=dn("td",Tw,y);E.textContent=
"--",h.push(E)}return[y,h]}let _o=new Map;function ht(u,p,h,y=!0){let b=_o.get(p)||{},S=K.bind[u](o,p,h,y);S&&(Ko(u,p,b[u]=
S),_o.set(p,b))}function lr(u,p,h){let y=_o.get(p)||{};for(let b in y)(u==null||b==u)&&(Nu(b,p,y[b]),delete y[b]);u==null&&
_o.delete(p)}let zn=0,Co=0,ee=0,H=0,Te=0,qe=0,ar=Te,So=qe,kn=ee,To=H,At=0,Vt=0,Tt=0,on=0;o.bbox={};let ia=!1,ws=!1,ur=!1,
Po=!1,ks=!1,Wt=!1;function sa(u,p,h){(h||u!=o.width||p!=o.height)&&ld(u,p),hr(!1),ur=!0,ws=!0,gr()}function ld(u,p){o.width=
zn=ee=u,o.height=Co=H=p,Te=qe=0,vb(),bb();let h=o.bbox;At=h.left=Io(Te*ye,.5),Vt=h.top=Io(qe*ye,.5),Tt=h.width=Io(ee*ye,
.5),on=h.height=Io(H*ye,.5)}let hb=3;function gb(){let u=!1,p=0;for(;!u;){p++;let h=Mb(p),y=Eb(p);u=p==hb||h&&y,u||(ld(o.
width,o.height),ws=!0)}}function yb({width:u,height:p}){sa(u,p)}o.setSize=yb;function vb(){let u=!1,p=!1,h=!1,y=!1;T.forEach(
(b,S)=>{if(b.show&&b._show){let{side:M,_size:E}=b,$=M%2,N=b.label!=null?b.labelSize:0,F=E+N;F>0&&($?(ee-=F,M==3?(Te+=F,y=
!0):h=!0):(H-=F,M==0?(qe+=F,u=!0):p=!0))}}),Eo[0]=u,Eo[1]=h,Eo[2]=p,Eo[3]=y,ee-=Xn[1]+Xn[3],Te+=Xn[3],H-=Xn[2]+Xn[0],qe+=
Xn[0]}function bb(){let u=Te+ee,p=qe+H,h=Te,y=qe;function b(S,M){switch(S){case 1:return u+=M,u-M;case 2:return p+=M,p-M;case 3:
return h-=M,h+M;case 0:return y-=M,y+M}}T.forEach((S,M)=>{if(S.show&&S._show){let E=S.side;S._pos=b(E,S._size),S.label!=
null&&(S._lpos=b(E,S.labelSize))}})}if(K.dataIdx==null){let u=K.hover,p=u.skip=new Set(u.skip??[]);p.add(void 0);let h=u.
prox=ae(u.prox),y=u.bias??=0;K.dataIdx=(b,S,M,E)=>{if(S==0)return M;let $=M,N=h(b,S,M,E)??Ce,F=N>=0&&N<Ce,z=A.ori==0?ee:
H,Z=K.left,me=t[0],pe=t[S];if(p.has(pe[M])){$=null;let se=null,G=null,U;if(y==0||y==-1)for(U=M;se==null&&U-- >0;)p.has(pe[U])||
(se=U);if(y==0||y==1)for(U=M;G==null&&U++<pe.length;)p.has(pe[U])||(G=U);if(se!=null||G!=null)if(F){let Ee=se==null?-1/0:
R(me[se],A,z,0),Fe=G==null?1/0:R(me[G],A,z,0),rt=Z-Ee,ke=Fe-Z;rt<=ke?rt<=N&&($=se):ke<=N&&($=G)}else $=G==null?se:se==null?
G:M-se<=G-M?se:G}else F&&Qe(Z-R(me[M],A,z,0))>N&&($=null);return $}}let Mo=u=>{K.event=u};K.idxs=we,K._lock=!1;let dt=K.
points;dt.show=ae(dt.show),dt.size=ae(dt.size),dt.stroke=ae(dt.stroke),dt.width=ae(dt.width),dt.fill=ae(dt.fill);let _n=o.
focus=Ke({},e.focus||{alpha:.3},K.focus),cr=_n.prox>=0,dr=cr&&dt.one,Kt=[],pr=[],fr=[];function ad(u,p){let h=dt.show(o,
p);if(h instanceof HTMLElement)return Nt(h,xw),Nt(h,u.class),An(h,-10,-10,ee,H),_.insertBefore(h,Kt[p]),h}function ud(u,p){
if(r==1||p>0){let h=r==1&&x[u.scale].time,y=u.value;u.value=h?mm(y)?wm(ue,xm(y,q)):y||de:y||O1,u.label=u.label||(h?T1:S1)}
if(dr||p>0){u.width=u.width==null?1:u.width,u.paths=u.paths||G1||Hw,u.fillTo=ae(u.fillTo||z1),u.pxAlign=+fe(u.pxAlign,k),
u.pxRound=Dm(u.pxAlign),u.stroke=ae(u.stroke||null),u.fill=ae(u.fill||null),u._stroke=u._fill=u._paths=u._focus=null;let h=R1(
Ct(1,u.width),1),y=u.points=Ke({},{size:h,width:Ct(1,h*.2),stroke:u.stroke,space:h*2,paths:J1,_stroke:null,_fill:null},u.
points);y.show=ae(y.show),y.filter=ae(y.filter),y.fill=ae(y.fill),y.stroke=ae(y.stroke),y.paths=ae(y.paths),y.pxAlign=u.
pxAlign}if(Ue){let h=xs(u,p);Re.splice(p,0,h[0]),wn.splice(p,0,h[1]),oe.values.push(null)}if(mt){we.splice(p,0,null);let h=null;
dr?p==0&&(h=ad(u,p)):p>0&&(h=ad(u,p)),Kt.splice(p,0,h),pr.splice(p,0,0),fr.splice(p,0,0)}ot("addSeries",p)}function xb(u,p){
p=p??w.length,u=r==1?Vu(u,p,_m,Mm):Vu(u,p,{},Pm),w.splice(p,0,u),ud(w[p],p)}o.addSeries=xb;function wb(u){if(w.splice(u,
1),Ue){oe.values.splice(u,1),wn.splice(u,1);let p=Re.splice(u,1)[0];lr(null,p.firstChild),p.remove()}mt&&(we.splice(u,1),
Kt.splice(u,1)[0].remove(),pr.splice(u,1),fr.splice(u,1)),ot("delSeries",u)}o.delSeries=wb;let Eo=[!1,!1,!1,!1];function kb(u,p){
if(u._show=u.show,u.show){let h=u.side%2,y=x[u.scale];y==null&&(u.scale=h?w[1].scale:D,y=x[u.scale]);let b=y.time;u.size=
ae(u.size),u.space=ae(u.space),u.rotate=ae(u.rotate),go(u.incrs)&&u.incrs.forEach(M=>{!yo.has(M)&&yo.set(M,Wm(M))}),u.incrs=
ae(u.incrs||(y.distr==2?s1:b?P==1?a1:d1:Vo)),u.splits=ae(u.splits||(b&&y.distr==1?St:y.distr==3?Hu:y.distr==4?E1:M1)),u.
stroke=ae(u.stroke),u.grid.stroke=ae(u.grid.stroke),u.ticks.stroke=ae(u.ticks.stroke),u.border.stroke=ae(u.border.stroke);
let S=u.values;u.values=go(S)&&!go(S[0])?ae(S):b?go(S)?bm(ue,vm(S,q)):mm(S)?m1(ue,S):S||Ae:S||P1,u.filter=ae(u.filter||(y.
distr>=3&&y.log==10?$1:y.distr==3&&y.log==2?L1:Im)),u.font=Om(u.font),u.labelFont=Om(u.labelFont),u._size=u.size(o,null,
p,0),u._space=u._rotate=u._incrs=u._found=u._splits=u._values=null,u._size>0&&(Eo[p]=!0,u._el=Yt(gw,g))}}function yi(u,p,h,y){
let[b,S,M,E]=h,$=p%2,N=0;return $==0&&(E||S)&&(N=p==0&&!b||p==2&&!M?Ze(km.size/3):0),$==1&&(b||M)&&(N=p==1&&!S||p==3&&!E?
Ze(Sm.size/2):0),N}let cd=o.padding=(e.padding||[yi,yi,yi,yi]).map(u=>ae(fe(u,yi))),Xn=o._padding=cd.map((u,p)=>u(o,p,Eo,
0)),lt,Xe=null,et=null,_s=r==1?w[0].idxs:null,rn=null,vi=!1;function dd(u,p){if(t=u??[],o.data=o._data=t,r==2){lt=0;for(let h=1;h<
w.length;h++)lt+=t[h][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),rn=t[0],lt=rn.length;let h=t;if(V==2){h=t.slice();
let y=h[0]=Array(lt);for(let b=0;b<lt;b++)y[b]=b}o._data=t=h}if(hr(!0),ot("setData"),V==2&&(ur=!0),p!==!1){let h=A;h.auto(
o,vi)?la():to(D,h.min,h.max),Po=Po||K.left>=0,Wt=!0,gr()}}o.setData=dd;function la(){vi=!0;let u,p;r==1&&(lt>0?(Xe=_s[0]=
0,et=_s[1]=lt-1,u=t[0][Xe],p=t[0][et],V==2?(u=Xe,p=et):u==p&&(V==3?[u,p]=bl(u,u,A.log,!1):V==4?[u,p]=qu(u,u,A.log,!1):A.
time?p=u+Ze(86400/P):[u,p]=gl(u,p,ju,!0))):(Xe=_s[0]=u=null,et=_s[1]=p=null)),to(D,u,p)}let Cs,mr,aa,ua,ca,da,pa,fa,ma,Pt;
function pd(u,p,h,y,b,S){u??=Zf,h??=Ju,y??="butt",b??=Zf,S??="round",u!=Cs&&(m.strokeStyle=Cs=u),b!=mr&&(m.fillStyle=mr=
b),p!=aa&&(m.lineWidth=aa=p),S!=ca&&(m.lineJoin=ca=S),y!=da&&(m.lineCap=da=y),h!=ua&&m.setLineDash(ua=h)}function fd(u,p,h,y){
p!=mr&&(m.fillStyle=mr=p),u!=pa&&(m.font=pa=u),h!=fa&&(m.textAlign=fa=h),y!=ma&&(m.textBaseline=ma=y)}function ha(u,p,h,y,b=0){
if(y.length>0&&u.auto(o,vi)&&(p==null||p.min==null)){let S=fe(Xe,0),M=fe(et,y.length-1),E=h.min==null?$w(y,S,M,b,u.distr==
3):[h.min,h.max];u.min=fn(u.min,h.min=E[0]),u.max=Ct(u.max,h.max=E[1])}}let md={min:null,max:null};function _b(){for(let y in x){
let b=x[y];j[y]==null&&(b.min==null||j[D]!=null&&b.auto(o,vi))&&(j[y]=md)}for(let y in x){let b=x[y];j[y]==null&&b.from!=
null&&j[b.from]!=null&&(j[y]=md)}j[D]!=null&&hr(!0);let u={};for(let y in j){let b=j[y];if(b!=null){let S=u[y]=jr(x[y],Iw);
if(b.min!=null)Ke(S,b);else if(y!=D||r==2)if(lt==0&&S.from==null){let M=S.range(o,null,null,y);S.min=M[0],S.max=M[1]}else
S.min=Ce,S.max=-Ce}}if(lt>0){w.forEach((y,b)=>{if(r==1){let S=y.scale,M=j[S];if(M==null)return;let E=u[S];if(b==0){let $=E.
range(o,E.min,E.max,S);E.min=$[0],E.max=$[1],Xe=pn(E.min,t[0]),et=pn(E.max,t[0]),et-Xe>1&&(t[0][Xe]<E.min&&Xe++,t[0][et]>
E.max&&et--),y.min=rn[Xe],y.max=rn[et]}else y.show&&y.auto&&ha(E,M,y,t[b],y.sorted);y.idxs[0]=Xe,y.idxs[1]=et}else if(b>
0&&y.show&&y.auto){let[S,M]=y.facets,E=S.scale,$=M.scale,[N,F]=t[b],z=u[E],Z=u[$];z!=null&&ha(z,j[E],S,N,S.sorted),Z!=null&&
ha(Z,j[$],M,F,M.sorted),y.min=M.min,y.max=M.max}});for(let y in u){let b=u[y],S=j[y];if(b.from==null&&(S==null||S.min==null)){
let M=b.range(o,b.min==Ce?null:b.min,b.max==-Ce?null:b.max,y);b.min=M[0],b.max=M[1]}}}for(let y in u){let b=u[y];if(b.from!=
null){let S=u[b.from];if(S.min==null)b.min=b.max=null;else{let M=b.range(o,S.min,S.max,y);b.min=M[0],b.max=M[1]}}}let p={},
h=!1;for(let y in u){let b=u[y],S=x[y];if(S.min!=b.min||S.max!=b.max){S.min=b.min,S.max=b.max;let M=S.distr;S._min=M==3?
qn(S.min):M==4?Eu(S.min,S.asinh):M==100?S.fwd(S.min):S.min,S._max=M==3?qn(S.max):M==4?Eu(S.max,S.asinh):M==100?S.fwd(S.max):
S.max,p[y]=h=!0}}if(h){w.forEach((y,b)=>{r==2?b>0&&p.y&&(y._paths=null):p[y.scale]&&(y._paths=null)});for(let y in p)ur=
!0,ot("setScale",y);mt&&K.left>=0&&(Po=Wt=!0)}for(let y in j)j[y]=null}function Cb(u){let p=Fu(Xe-1,0,lt-1),h=Fu(et+1,0,
lt-1);for(;u[p]==null&&p>0;)p--;for(;u[h]==null&&h<lt-1;)h++;return[p,h]}function Sb(){if(lt>0){let u=w.some(p=>p._focus)&&
Pt!=_n.alpha;u&&(m.globalAlpha=Pt=_n.alpha),w.forEach((p,h)=>{if(h>0&&p.show&&(hd(h,!1),hd(h,!0),p._paths==null)){let y=Pt;
Pt!=p.alpha&&(m.globalAlpha=Pt=p.alpha);let b=r==2?[0,t[h][0].length-1]:Cb(t[h]);p._paths=p.paths(o,h,b[0],b[1]),Pt!=y&&
(m.globalAlpha=Pt=y)}}),w.forEach((p,h)=>{if(h>0&&p.show){let y=Pt;Pt!=p.alpha&&(m.globalAlpha=Pt=p.alpha),p._paths!=null&&
gd(h,!1);{let b=p._paths!=null?p._paths.gaps:null,S=p.points.show(o,h,Xe,et,b),M=p.points.filter(o,h,S,b);(S||M)&&(p.points.
_paths=p.points.paths(o,h,Xe,et,M),gd(h,!0))}Pt!=y&&(m.globalAlpha=Pt=y),ot("drawSeries",h)}}),u&&(m.globalAlpha=Pt=1)}}
function hd(u,p){let h=p?w[u].points:w[u];h._stroke=h.stroke(o,u),h._fill=h.fill(o,u)}function gd(u,p){let h=p?w[u].points:
w[u],{stroke:y,fill:b,clip:S,flags:M,_stroke:E=h._stroke,_fill:$=h._fill,_width:N=h.width}=h._paths;N=Se(N*ye,3);let F=null,
z=N%2/2;p&&$==null&&($=N>0?"#fff":E);let Z=h.pxAlign==1&&z>0;if(Z&&m.translate(z,z),!p){let me=At-N/2,pe=Vt-N/2,se=Tt+N,
G=on+N;F=new Path2D,F.rect(me,pe,se,G)}p?ga(E,N,h.dash,h.cap,$,y,b,M,S):Tb(u,E,N,h.dash,h.cap,$,y,b,M,F,S),Z&&m.translate(
-z,-z)}function Tb(u,p,h,y,b,S,M,E,$,N,F){let z=!1;$!=0&&L.forEach((Z,me)=>{if(Z.series[0]==u){let pe=w[Z.series[1]],se=t[Z.
series[1]],G=(pe._paths||Ji).band;go(G)&&(G=Z.dir==1?G[0]:G[1]);let U,Ee=null;pe.show&&G&&Ow(se,Xe,et)?(Ee=Z.fill(o,me)||
S,U=pe._paths.clip):G=null,ga(p,h,y,b,Ee,M,E,$,N,F,U,G),z=!0}}),z||ga(p,h,y,b,S,M,E,$,N,F)}let yd=Gr|Bu;function ga(u,p,h,y,b,S,M,E,$,N,F,z){
pd(u,p,h,y,b),($||N||z)&&(m.save(),$&&m.clip($),N&&m.clip(N)),z?(E&yd)==yd?(m.clip(z),F&&m.clip(F),Ts(b,M),Ss(u,S,p)):E&
Bu?(Ts(b,M),m.clip(z),Ss(u,S,p)):E&Gr&&(m.save(),m.clip(z),F&&m.clip(F),Ts(b,M),m.restore(),Ss(u,S,p)):(Ts(b,M),Ss(u,S,p)),
($||N||z)&&m.restore()}function Ss(u,p,h){h>0&&(p instanceof Map?p.forEach((y,b)=>{m.strokeStyle=Cs=b,m.stroke(y)}):p!=null&&
u&&m.stroke(p))}function Ts(u,p){p instanceof Map?p.forEach((h,y)=>{m.fillStyle=mr=y,m.fill(h)}):p!=null&&u&&m.fill(p)}function Pb(u,p,h,y){
let b=T[u],S;if(y<=0)S=[0,0];else{let M=b._space=b.space(o,u,p,h,y),E=b._incrs=b.incrs(o,u,p,h,y,M);S=tk(p,h,E,y,M)}return b.
_found=S}function ya(u,p,h,y,b,S,M,E,$,N){let F=M%2/2;k==1&&m.translate(F,F),pd(E,M,$,N,E),m.beginPath();let z,Z,me,pe,se=b+
(y==0||y==3?-S:S);h==0?(Z=b,pe=se):(z=b,me=se);for(let G=0;G<u.length;G++)p[G]!=null&&(h==0?z=me=u[G]:Z=pe=u[G],m.moveTo(
z,Z),m.lineTo(me,pe));m.stroke(),k==1&&m.translate(-F,-F)}function Mb(u){let p=!0;return T.forEach((h,y)=>{if(!h.show)return;
let b=x[h.scale];if(b.min==null){h._show&&(p=!1,h._show=!1,hr(!1));return}else h._show||(p=!1,h._show=!0,hr(!1));let S=h.
side,M=S%2,{min:E,max:$}=b,[N,F]=Pb(y,E,$,M==0?ee:H);if(F==0)return;let z=b.distr==2,Z=h._splits=h.splits(o,y,E,$,N,F,z),
me=b.distr==2?Z.map(U=>rn[U]):Z,pe=b.distr==2?rn[Z[1]]-rn[Z[0]]:N,se=h._values=h.values(o,h.filter(o,me,y,F,pe),y,F,pe);
h._rotate=S==2?h.rotate(o,se,y,F):0;let G=h._size;h._size=Zt(h.size(o,se,y,u)),G!=null&&h._size!=G&&(p=!1)}),p}function Eb(u){
let p=!0;return cd.forEach((h,y)=>{let b=h(o,y,Eo,u);b!=Xn[y]&&(p=!1),Xn[y]=b}),p}function Db(){for(let u=0;u<T.length;u++){
let p=T[u];if(!p.show||!p._show)continue;let h=p.side,y=h%2,b,S,M=p.stroke(o,u),E=h==0||h==3?-1:1,[$,N]=p._found;if(p.label!=
null){let yt=p.labelGap*E,Ot=Ze((p._lpos+yt)*ye);fd(p.labelFont[0],M,"center",h==2?"top":Yf),m.save(),y==1?(b=S=0,m.translate(
Ot,Ze(Vt+on/2)),m.rotate((h==3?-ml:ml)/2)):(b=Ze(At+Tt/2),S=Ot);let $o=zm(p.label)?p.label(o,u,$,N):p.label;m.fillText($o,
b,S),m.restore()}if(N==0)continue;let F=x[p.scale],z=y==0?Tt:on,Z=y==0?At:Vt,me=p._splits,pe=F.distr==2?me.map(yt=>rn[yt]):
me,se=F.distr==2?rn[me[1]]-rn[me[0]]:$,G=p.ticks,U=p.border,Ee=G.show?G.size:0,Fe=Ze(Ee*ye),rt=Ze((p.alignTo==2?p._size-
Ee-p.gap:p.gap)*ye),ke=p._rotate*-ml/180,He=C(p._pos*ye),$t=(Fe+rt)*E,gt=He+$t;S=y==0?gt:0,b=y==1?gt:0;let Ut=p.font[0],
sn=p.align==1?Vr:p.align==2?Tu:ke>0?Vr:ke<0?Tu:y==0?"center":h==3?Tu:Vr,Tn=ke||y==1?"middle":h==2?"top":Yf;fd(Ut,M,sn,Tn);
let Lt=p.font[1]*p.lineGap,qt=me.map(yt=>C(a(yt,F,z,Z))),ln=p._values;for(let yt=0;yt<ln.length;yt++){let Ot=ln[yt];if(Ot!=
null){y==0?b=qt[yt]:S=qt[yt],Ot=""+Ot;let $o=Ot.indexOf(`
`)==-1?[Ot]:Ot.split(/\n/gm);for(let vt=0;vt<$o.length;vt++){let Nd=$o[vt];ke?(m.save(),m.translate(b,S+vt*Lt),m.rotate(
ke),m.fillText(Nd,0,0),m.restore()):m.fillText(Nd,b,S+vt*Lt)}}}G.show&&ya(qt,G.filter(o,pe,u,N,se),y,h,He,Fe,Se(G.width*
ye,3),G.stroke(o,u),G.dash,G.cap);let Pn=p.grid;Pn.show&&ya(qt,Pn.filter(o,pe,u,N,se),y,y==0?2:1,y==0?Vt:At,y==0?on:Tt,Se(
Pn.width*ye,3),Pn.stroke(o,u),Pn.dash,Pn.cap),U.show&&ya([He],[1],y==0?1:0,y==0?1:2,y==1?Vt:At,y==1?on:Tt,Se(U.width*ye,
3),U.stroke(o,u),U.dash,U.cap)}ot("drawAxes")}function hr(u){w.forEach((p,h)=>{h>0&&(p._paths=null,u&&(r==1?(p.min=null,
p.max=null):p.facets.forEach(y=>{y.min=null,y.max=null})))})}let Ps=!1,va=!1,bi=[];function Ab(){va=!1;for(let u=0;u<bi.
length;u++)ot(...bi[u]);bi.length=0}function gr(){Ps||(Gw(vd),Ps=!0)}function $b(u,p=!1){Ps=!0,va=p,u(o),vd(),p&&bi.length>
0&&queueMicrotask(Ab)}o.batch=$b;function vd(){if(ia&&(_b(),ia=!1),ur&&(gb(),ur=!1),ws){if(De(v,Vr,Te),De(v,"top",qe),De(
v,Ui,ee),De(v,qi,H),De(_,Vr,Te),De(_,"top",qe),De(_,Ui,ee),De(_,qi,H),De(g,Ui,zn),De(g,qi,Co),f.width=Ze(zn*ye),f.height=
Ze(Co*ye),T.forEach(({_el:u,_show:p,_size:h,_pos:y,side:b})=>{if(u!=null)if(p){let S=b===3||b===0?h:0,M=b%2==1;De(u,M?"l\
eft":"top",y-S),De(u,M?"width":"height",h),De(u,M?"top":"left",M?qe:Te),De(u,M?"height":"width",M?H:ee),Ru(u,Wo)}else Nt(
u,Wo)}),Cs=mr=aa=ca=da=pa=fa=ma=ua=null,Pt=1,ki(!0),Te!=ar||qe!=So||ee!=kn||H!=To){hr(!1);let u=ee/kn,p=H/To;if(mt&&!Po&&
K.left>=0){K.left*=u,K.top*=p,yr&&An(yr,Ze(K.left),0,ee,H),vr&&An(vr,0,Ze(K.top),ee,H);for(let h=0;h<Kt.length;h++){let y=Kt[h];
y!=null&&(pr[h]*=u,fr[h]*=p,An(y,Zt(pr[h]),Zt(fr[h]),ee,H))}}if(Me.show&&!ks&&Me.left>=0&&Me.width>0){Me.left*=u,Me.width*=
u,Me.top*=p,Me.height*=p;for(let h in Ca)De(wr,h,Me[h])}ar=Te,So=qe,kn=ee,To=H}ot("setSize"),ws=!1}zn>0&&Co>0&&(m.clearRect(
0,0,f.width,f.height),ot("drawClear"),I.forEach(u=>u()),ot("draw")),Me.show&&ks&&(Ms(Me),ks=!1),mt&&Po&&(Ao(null,!0,!1),
Po=!1),oe.show&&oe.live&&Wt&&(ka(),Wt=!1),c||(c=!0,o.status=1,ot("ready")),vi=!1,Ps=!1}o.redraw=(u,p)=>{ur=p||!1,u!==!1?
to(D,A.min,A.max):gr()};function ba(u,p){let h=x[u];if(h.from==null){if(lt==0){let y=h.range(o,p.min,p.max,u);p.min=y[0],
p.max=y[1]}if(p.min>p.max){let y=p.min;p.min=p.max,p.max=y}if(lt>1&&p.min!=null&&p.max!=null&&p.max-p.min<1e-16)return;u==
D&&h.distr==2&&lt>0&&(p.min=pn(p.min,t[0]),p.max=pn(p.max,t[0]),p.min==p.max&&p.max++),j[u]=p,ia=!0,gr()}}o.setScale=ba;
let xa,wa,yr,vr,bd,xd,br,xr,wd,kd,Pe,Le,eo=!1,at=K.drag,tt=at.x,nt=at.y;mt&&(K.x&&(xa=Yt(vw,_)),K.y&&(wa=Yt(bw,_)),A.ori==
0?(yr=xa,vr=wa):(yr=wa,vr=xa),Pe=K.left,Le=K.top);let Me=o.select=Ke({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
wr=Me.show?Yt(yw,Me.over?_:v):null;function Ms(u,p){if(Me.show){for(let h in u)Me[h]=u[h],h in Ca&&De(wr,h,u[h]);p!==!1&&
ot("setSelect")}}o.setSelect=Ms;function Lb(u){if(w[u].show)Ue&&Ru(Re[u],Wo);else if(Ue&&Nt(Re[u],Wo),mt){let h=dr?Kt[0]:
Kt[u];h!=null&&An(h,-10,-10,ee,H)}}function to(u,p,h){ba(u,{min:p,max:h})}function Cn(u,p,h,y){p.focus!=null&&Hb(u),p.show!=
null&&w.forEach((b,S)=>{S>0&&(u==S||u==null)&&(b.show=p.show,Lb(S),r==2?(to(b.facets[0].scale,null,null),to(b.facets[1].
scale,null,null)):to(b.scale,null,null),gr())}),h!==!1&&ot("setSeries",u,p),y&&_i("setSeries",o,u,p)}o.setSeries=Cn;function Ob(u,p){
Ke(L[u],p)}function Rb(u,p){u.fill=ae(u.fill||null),u.dir=fe(u.dir,-1),p=p??L.length,L.splice(p,0,u)}function Nb(u){u==null?
L.length=0:L.splice(u,1)}o.addBand=Rb,o.setBand=Ob,o.delBand=Nb;function Fb(u,p){w[u].alpha=p,mt&&Kt[u]!=null&&(Kt[u].style.
opacity=p),Ue&&Re[u]&&(Re[u].style.opacity=p)}let Bn,no,Do,kr={focus:!0};function Hb(u){if(u!=Do){let p=u==null,h=_n.alpha!=
1;w.forEach((y,b)=>{if(r==1||b>0){let S=p||b==0||b==u;y._focus=p?null:S,h&&Fb(b,S?1:_n.alpha)}}),Do=u,h&&gr()}}Ue&&cr&&ht(
em,ve,u=>{K._lock||(Mo(u),Do!=null&&Cn(null,kr,!0,Ve.setSeries))});function Sn(u,p,h){let y=x[p];h&&(u=u/ye-(y.ori==1?qe:
Te));let b=ee;y.ori==1&&(b=H,u=b-u),y.dir==-1&&(u=b-u);let S=y._min,M=y._max,E=u/b,$=S+(M-S)*E,N=y.distr;return N==3?Ur(
10,$):N==4?Nw($,y.asinh):N==100?y.bwd($):$}function zb(u,p){let h=Sn(u,D,p);return pn(h,t[0],Xe,et)}o.valToIdx=u=>pn(u,t[0]),
o.posToIdx=zb,o.posToVal=Sn,o.valToPos=(u,p,h)=>x[p].ori==0?i(u,x[p],h?Tt:ee,h?At:0):s(u,x[p],h?on:H,h?Vt:0),o.setCursor=
(u,p,h)=>{Pe=u.left,Le=u.top,Ao(null,p,h)};function _d(u,p){De(wr,Vr,Me.left=u),De(wr,Ui,Me.width=p)}function Cd(u,p){De(
wr,"top",Me.top=u),De(wr,qi,Me.height=p)}let xi=A.ori==0?_d:Cd,wi=A.ori==1?_d:Cd;function Bb(){if(Ue&&oe.live)for(let u=r==
2?1:0;u<w.length;u++){if(u==0&&It)continue;let p=oe.values[u],h=0;for(let y in p)wn[u][h++].firstChild.nodeValue=p[y]}}function ka(u,p){
if(u!=null&&(u.idxs?u.idxs.forEach((h,y)=>{we[y]=h}):Bw(u.idx)||we.fill(u.idx),oe.idx=we[0]),Ue&&oe.live){for(let h=0;h<
w.length;h++)(h>0||r==1&&!It)&&Ib(h,we[h]);Bb()}Wt=!1,p!==!1&&ot("setLegend")}o.setLegend=ka;function Ib(u,p){let h=w[u],
y=u==0&&V==2?rn:t[u],b;It?b=h.values(o,u,p)??Qn:(b=h.value(o,p==null?null:y[p],u,p),b=b==null?Qn:{_:b}),oe.values[u]=b}function Ao(u,p,h){
wd=Pe,kd=Le,[Pe,Le]=K.move(o,Pe,Le),K.left=Pe,K.top=Le,mt&&(yr&&An(yr,Ze(Pe),0,ee,H),vr&&An(vr,0,Ze(Le),ee,H));let y,b=Xe>
et;Bn=Ce,no=null;let S=A.ori==0?ee:H,M=A.ori==1?ee:H;if(Pe<0||lt==0||b){y=K.idx=null;for(let E=0;E<w.length;E++){let $=Kt[E];
$!=null&&An($,-10,-10,ee,H)}cr&&Cn(null,kr,!0,u==null&&Ve.setSeries),oe.live&&(we.fill(y),Wt=!0)}else{let E,$,N;r==1&&(E=
A.ori==0?Pe:Le,$=Sn(E,D),y=K.idx=pn($,t[0],Xe,et),N=R(t[0][y],A,S,0));let F=-10,z=-10,Z=0,me=0,pe=!0,se="",G="";for(let U=r==
2?1:0;U<w.length;U++){let Ee=w[U],Fe=we[U],rt=Fe==null?null:r==1?t[U][Fe]:t[U][1][Fe],ke=K.dataIdx(o,U,y,$),He=ke==null?
null:r==1?t[U][ke]:t[U][1][ke];if(Wt=Wt||He!=rt||ke!=Fe,we[U]=ke,U>0&&Ee.show){let $t=ke==null?-10:ke==y?N:R(r==1?t[0][ke]:
t[U][0][ke],A,S,0),gt=He==null?-10:Y(He,r==1?x[Ee.scale]:x[Ee.facets[1].scale],M,0);if(cr&&He!=null){let Ut=A.ori==1?Pe:
Le,sn=Qe(_n.dist(o,U,ke,gt,Ut));if(sn<Bn){let Tn=_n.bias;if(Tn!=0){let Lt=Sn(Ut,Ee.scale),qt=He>=0?1:-1,ln=Lt>=0?1:-1;ln==
qt&&(ln==1?Tn==1?He>=Lt:He<=Lt:Tn==1?He<=Lt:He>=Lt)&&(Bn=sn,no=U)}else Bn=sn,no=U}}if(Wt||dr){let Ut,sn;A.ori==0?(Ut=$t,
sn=gt):(Ut=gt,sn=$t);let Tn,Lt,qt,ln,Pn,yt,Ot=!0,$o=dt.bbox;if($o!=null){Ot=!1;let vt=$o(o,U);qt=vt.left,ln=vt.top,Tn=vt.
width,Lt=vt.height}else qt=Ut,ln=sn,Tn=Lt=dt.size(o,U);if(yt=dt.fill(o,U),Pn=dt.stroke(o,U),dr)U==no&&Bn<=_n.prox&&(F=qt,
z=ln,Z=Tn,me=Lt,pe=Ot,se=yt,G=Pn);else{let vt=Kt[U];vt!=null&&(pr[U]=qt,fr[U]=ln,lm(vt,Tn,Lt,Ot),im(vt,yt,Pn),An(vt,Zt(qt),
Zt(ln),ee,H))}}}}if(dr){let U=_n.prox,Ee=Do==null?Bn<=U:Bn>U||no!=Do;if(Wt||Ee){let Fe=Kt[0];Fe!=null&&(pr[0]=F,fr[0]=z,
lm(Fe,Z,me,pe),im(Fe,se,G),An(Fe,Zt(F),Zt(z),ee,H))}}}if(Me.show&&eo)if(u!=null){let[E,$]=Ve.scales,[N,F]=Ve.match,[z,Z]=u.
cursor.sync.scales,me=u.cursor.drag;if(tt=me._x,nt=me._y,tt||nt){let{left:pe,top:se,width:G,height:U}=u.select,Ee=u.scales[z].
ori,Fe=u.posToVal,rt,ke,He,$t,gt,Ut=E!=null&&N(E,z),sn=$!=null&&F($,Z);Ut&&tt?(Ee==0?(rt=pe,ke=G):(rt=se,ke=U),He=x[E],$t=
R(Fe(rt,z),He,S,0),gt=R(Fe(rt+ke,z),He,S,0),xi(fn($t,gt),Qe(gt-$t))):xi(0,S),sn&&nt?(Ee==1?(rt=pe,ke=G):(rt=se,ke=U),He=
x[$],$t=Y(Fe(rt,Z),He,M,0),gt=Y(Fe(rt+ke,Z),He,M,0),wi(fn($t,gt),Qe(gt-$t))):wi(0,M)}else Sa()}else{let E=Qe(wd-bd),$=Qe(
kd-xd);if(A.ori==1){let Z=E;E=$,$=Z}tt=at.x&&E>=at.dist,nt=at.y&&$>=at.dist;let N=at.uni;N!=null?tt&&nt&&(tt=E>=N,nt=$>=
N,!tt&&!nt&&($>E?nt=!0:tt=!0)):at.x&&at.y&&(tt||nt)&&(tt=nt=!0);let F,z;tt&&(A.ori==0?(F=br,z=Pe):(F=xr,z=Le),xi(fn(F,z),
Qe(z-F)),nt||wi(0,M)),nt&&(A.ori==1?(F=br,z=Pe):(F=xr,z=Le),wi(fn(F,z),Qe(z-F)),tt||xi(0,S)),!tt&&!nt&&(xi(0,0),wi(0,0))}
if(at._x=tt,at._y=nt,u==null){if(h){if(Rd!=null){let[E,$]=Ve.scales;Ve.values[0]=E!=null?Sn(A.ori==0?Pe:Le,E):null,Ve.values[1]=
$!=null?Sn(A.ori==1?Pe:Le,$):null}_i(Pu,o,Pe,Le,ee,H,y)}if(cr){let E=h&&Ve.setSeries,$=_n.prox;Do==null?Bn<=$&&Cn(no,kr,
!0,E):Bn>$?Cn(null,kr,!0,E):no!=Do&&Cn(no,kr,!0,E)}}Wt&&(oe.idx=y,ka()),p!==!1&&ot("setCursor")}let oo=null;Object.defineProperty(
o,"rect",{get(){return oo==null&&ki(!1),oo}});function ki(u=!1){u?oo=null:(oo=_.getBoundingClientRect(),ot("syncRect",oo))}
function Sd(u,p,h,y,b,S,M){K._lock||eo&&u!=null&&u.movementX==0&&u.movementY==0||(_a(u,p,h,y,b,S,M,!1,u!=null),u!=null?Ao(
null,!0,!0):Ao(p,!0,!1))}function _a(u,p,h,y,b,S,M,E,$){if(oo==null&&ki(!1),Mo(u),u!=null)h=u.clientX-oo.left,y=u.clientY-
oo.top;else{if(h<0||y<0){Pe=-10,Le=-10;return}let[N,F]=Ve.scales,z=p.cursor.sync,[Z,me]=z.values,[pe,se]=z.scales,[G,U]=Ve.
match,Ee=p.axes[0].side%2==1,Fe=A.ori==0?ee:H,rt=A.ori==1?ee:H,ke=Ee?S:b,He=Ee?b:S,$t=Ee?y:h,gt=Ee?h:y;if(pe!=null?h=G(N,
pe)?a(Z,x[N],Fe,0):-10:h=Fe*($t/ke),se!=null?y=U(F,se)?a(me,x[F],rt,0):-10:y=rt*(gt/He),A.ori==1){let Ut=h;h=y,y=Ut}}$&&
(p==null||p.cursor.event.type==Pu)&&((h<=1||h>=ee-1)&&(h=Io(h,ee)),(y<=1||y>=H-1)&&(y=Io(y,H))),E?(bd=h,xd=y,[br,xr]=K.move(
o,h,y)):(Pe=h,Le=y)}let Ca={width:0,height:0,left:0,top:0};function Sa(){Ms(Ca,!1)}let Td,Pd,Md,Ed;function Dd(u,p,h,y,b,S,M){
eo=!0,tt=nt=at._x=at._y=!1,_a(u,p,h,y,b,S,M,!0,!1),u!=null&&(ht(Mu,Lu,Ad,!1),_i(Qf,o,br,xr,ee,H,null));let{left:E,top:$,
width:N,height:F}=Me;Td=E,Pd=$,Md=N,Ed=F}function Ad(u,p,h,y,b,S,M){eo=at._x=at._y=!1,_a(u,p,h,y,b,S,M,!1,!0);let{left:E,
top:$,width:N,height:F}=Me,z=N>0||F>0,Z=Td!=E||Pd!=$||Md!=N||Ed!=F;if(z&&Z&&Ms(Me),at.setScale&&z&&Z){let me=E,pe=N,se=$,
G=F;if(A.ori==1&&(me=$,pe=F,se=E,G=N),tt&&to(D,Sn(me,D),Sn(me+pe,D)),nt)for(let U in x){let Ee=x[U];U!=D&&Ee.from==null&&
Ee.min!=Ce&&to(U,Sn(se+G,U),Sn(se,U))}Sa()}else K.lock&&(K._lock=!K._lock,Ao(p,!0,u!=null));u!=null&&(lr(Mu,Lu),_i(Mu,o,
Pe,Le,ee,H,null))}function Vb(u,p,h,y,b,S,M){if(K._lock)return;Mo(u);let E=eo;if(eo){let $=!0,N=!0,F=10,z,Z;A.ori==0?(z=
tt,Z=nt):(z=nt,Z=tt),z&&Z&&($=Pe<=F||Pe>=ee-F,N=Le<=F||Le>=H-F),z&&$&&(Pe=Pe<br?0:ee),Z&&N&&(Le=Le<xr?0:H),Ao(null,!0,!0),
eo=!1}Pe=-10,Le=-10,we.fill(null),Ao(null,!0,!0),E&&(eo=E)}function $d(u,p,h,y,b,S,M){K._lock||(Mo(u),la(),Sa(),u!=null&&
_i(tm,o,Pe,Le,ee,H,null))}function Ld(){T.forEach(nk),sa(o.width,o.height,!0)}Ko(hl,Kr,Ld);let _r={};_r.mousedown=Dd,_r.
mousemove=Sd,_r.mouseup=Ad,_r.dblclick=$d,_r.setSeries=(u,p,h,y)=>{let b=Ve.match[2];h=b(o,p,h),h!=-1&&Cn(h,y,!0,!1)},mt&&
(ht(Qf,_,Dd),ht(Pu,_,Sd),ht(Xf,_,u=>{Mo(u),ki(!1)}),ht(em,_,Vb),ht(tm,_,$d),Iu.add(o),o.syncRect=ki);let Es=o.hooks=e.hooks||
{};function ot(u,p,h){va?bi.push([u,p,h]):u in Es&&Es[u].forEach(y=>{y.call(null,o,p,h)})}(e.plugins||[]).forEach(u=>{for(let p in u.
hooks)Es[p]=(Es[p]||[]).concat(u.hooks[p])});let Od=(u,p,h)=>h,Ve=Ke({key:null,setSeries:!1,filters:{pub:pm,sub:pm},scales:[
D,w[1]?w[1].scale:null],match:[fm,fm,Od],values:[null,null]},K.sync);Ve.match.length==2&&Ve.match.push(Od),K.sync=Ve;let Rd=Ve.
key,Ta=uh(Rd);function _i(u,p,h,y,b,S,M){Ve.filters.pub(u,p,h,y,b,S,M)&&Ta.pub(u,p,h,y,b,S,M)}Ta.sub(o);function Wb(u,p,h,y,b,S,M){
Ve.filters.sub(u,p,h,y,b,S,M)&&_r[u](null,p,h,y,b,S,M)}o.pub=Wb;function Kb(){Ta.unsub(o),Iu.delete(o),_o.clear(),Nu(hl,
Kr,Ld),d.remove(),ve?.remove(),ot("destroy")}o.destroy=Kb;function Pa(){ot("init",e,t),dd(t||e.data,!1),j[D]?ba(D,j[D]):
la(),ks=Me.show&&(Me.width>0||Me.height>0),Po=Wt=!0,sa(e.width,e.height)}return w.forEach(ud),T.forEach(kb),n?n instanceof
HTMLElement?(n.appendChild(d),Pa()):n(o,Pa):Pa(),o}it.assign=Ke;it.fmtNum=Gu;it.rangeNum=gl;it.rangeLog=bl;it.rangeAsinh=
qu;it.orient=qo;it.pxRatio=ye;it.join=jw;it.fmtDate=Yu,it.tzDate=r1;it.sync=uh;{it.addGap=B1,it.clipGaps=kl;let e=it.paths=
{points:hh};e.linear=yh,e.stepped=W1,e.bars=K1,e.spline=q1}var wh="x";function Ch(e){let t=J(null),n=J(null),o=J(e);o.current=e;let r=`${e.series.map(({color:i,dashed:s,shown:a})=>`${i} ${s}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${Bf.value}`;return ut(()=>{if(!t.current)return;let i=new it(ik(o,t.current.
clientWidth),kh(o.current),t.current);n.current=i;let s=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:o.current.height})});return s.observe(t.current),()=>{s.disconnect(),i.destroy(),n.current=
null}},[r]),ie(()=>{n.current?.setData(kh(o.current))},[e.times,e.series]),ie(()=>{let i=n.current,s=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(s===void 0?{left:-10,top:-10}:{left:i.valToPos(s,"x"),top:8},
!1)},[e.cursor]),l("div",{ref:t,class:wh})}function kh({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function ik(e,t){
let{series:n,zone:o,unit:r,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:s=>it.tzDate(new Date(s*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(s,a,c)=>[
Math.min(0,a??0),c===null||c<=0?1:c*1.05]}},axes:[{..._h(),grid:{show:!1},size:28,space:72,values:(s,a,c,d,f)=>a.map(m=>sk(
m,f,o))},{..._h(),size:56,values:(s,a)=>a.map(c=>Dn(c,r))}],series:[{},...n.map(lk)],hooks:{setCursor:[s=>{let{idx:a,left:c,
top:d}=s.cursor;e.current.onCursor(c===void 0||c<0?null:a??null,c??0,d??0)}],setSelect:[s=>{if(s.select.width<4)return;let a=s.
posToVal(s.select.left,"x"),c=s.posToVal(s.select.left+s.select.width,"x");s.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,c,s.cursor.event?.shiftKey??!1)}]}}}function sk(e,t,n){let{month:o,day:r,hour:i,minute:s,second:a}=sf(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?kt(e*1e3,n,"year"):t>=27*86400?kt(e*1e3,n,"month"):t>=86400||i===
0&&s===0&&a===0?kt(e*1e3,n,"dayShort"):kt(e*1e3,n,t<60?"clockSecond":"clock")}function _h(){let e=Ir("--line");return{stroke:Ir(
"--muted"),font:`12px ${Ir("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function lk({color:e,
dashed:t,shown:n,values:o}){let r=e===null?Ir("--other"):Ir(cl(e)),i=t?[4,4]:e===null?[]:ul(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...i.length>0?{dash:i}:{}}}var Sh="Ne",Th="Re",Ph="Ae",Mh="De",Eh="He",Dh="Fe",Ah="Te",$h="qe";var Lh=50;function Oh({answer:e,document:t,zone:n,onZoom:o}){let r=bt(()=>sl(e,t),[e]);return l("div",{class:Sh,children:r.
measures.map(i=>l(uk,{answer:e,document:t,shape:r,measure:i,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[i].
name))})}function uk({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:i,height:s}){let a=bt(()=>Cf(e,n,o),[e,n,o]),[
c,d]=O(new Set),[f,m]=O(null),g=e.columns[o].name,v=Bi(g),_=n.keys.map(T=>e.columns[T].name).join(),k=a.series.slice(0,Lh).
map(T=>({key:JSON.stringify(T.keys),keys:T.keys,total:T.total,last:T.values.at(-1)??null,color:Hf(_,T.keys)})),C=bt(()=>a.
series.slice(0,Lh).map((T,x)=>({values:T.values,color:k[x].color,shown:!c.has(k[x].key)})),[a,c]),P=f===null?"":dk(a,f.at,
r,T=>Dn(T,v)),w=T=>{let x=a.times.length-1,L={ArrowRight:(f?.at??-1)+1,ArrowLeft:(f?.at??x+1)-1,Home:0,End:x}[T.key];return L===
void 0||x<0?!1:(m({at:Math.max(0,Math.min(L,x)),left:-1}),!0)};return l(Nf,{title:ze(g).text,summary:pk(a,g,_,T=>Dn(T,v)),
announced:P,onKey:w,table:l(ll,{answer:e,document:t,zone:r}),legend:_===""?null:l(Gf,{rows:k,all:a.series.length,hidden:c,
onHidden:d,text:T=>Dn(T,v)}),children:[l(Ch,{times:a.times,series:C,zone:r,unit:v,height:s,cursor:f?.at??null,onCursor:(T,x)=>m(
T===null?null:{at:T,left:x}),onDrag:(T,x)=>i(T,x)}),f!==null&&l(ck,{lines:a,rows:k,hidden:c,at:f.at,left:f.left,zone:r,text:T=>Dn(
T,v)})]})}function ck({lines:e,rows:t,hidden:n,at:o,left:r,zone:i,text:s}){let a=e.times[o];if(a===void 0)return null;let d=t.
map((f,m)=>({row:f,value:e.series[m].values[o]??null})).filter(({row:f})=>!n.has(f.key)).sort((f,m)=>(m.value??-1/0)-(f.
value??-1/0)).slice(0,12);return l("div",{class:ge(Th,r>400&&Ph),"aria-hidden":"true",children:[l("div",{class:Mh,children:[
zi(a*1e3,Wi(e.times),i)," ",rf(i,a*1e3)]}),d.map(({row:f,value:m})=>l("div",{class:Eh,children:[l("span",{class:Dh,style:{
background:`var(--series-${f.color%7+1})`}}),l("span",{class:Ah,children:f.keys.map(g=>ze(g).text).join(", ")}),l("span",
{class:$h,children:m===null?"–":s(m)})]},f.key))]})}function dk(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let i=e.
series.slice(0,8).map(({keys:s,values:a})=>{let c=a[t];return`${s.map(d=>ze(d).text).join(", ")} ${c==null?"nothing":o(c)}`.
trim()});return`${zi(r*1e3,Wi(e.times),n)}: ${i.join("; ")}`}function pk(e,t,n,o){let r=e.series[0],i=n===""?"":` by ${ze(
n).text}, ${e.series.length} groups`,s=r?.values.reduce((c,d)=>Math.max(c,d??0),0)??0,a=n!==""&&r?`, ${r.keys.map(c=>ze(
c).text).join(", ")} leads`:"";return`Line chart of ${ze(t).text}${i}, ${e.times.length} points, at most ${o(s)}${a}`}var Rh="Ge",Nh="Je",Fh="Ke",Hh="Oe";function Qr({icon:e,title:t,children:n,actions:o}){return l("div",{class:Rh,children:[l(le,{name:e,size:32}),l("h2",{class:Nh,
children:t}),n&&l("p",{class:Fh,children:n}),l("div",{class:Hh,children:o})]})}var zh="Pe",Bh="Qe",Ih="Ve";var Vh="We",Wh="Ye";function Kh({busy:e,done:t=null}){let n=J(null);return ut(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),l("div",{class:zh,"aria-hidden":"true",children:e&&(t===null||t===0?l("div",{class:Ih}):l("div",{ref:n,class:Bh}))})}
function Xr({lines:e=6}){return l("div",{class:Vh,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>l("div",{class:Wh},
n))})}var Uh="b";var Qi=[];function qh(){return Qi.length>0}function Qt(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=J(null);return ut(()=>{
let i=r.current;if(!i||!t)return;i.showPopover();let s=()=>al(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);
s();let a=new ResizeObserver(s);return a.observe(i),addEventListener("resize",s),()=>{a.disconnect(),removeEventListener(
"resize",s)}},[t]),yk(r,o),vk(r,t,n),l("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ge(
Uh,e.class),children:e.children})}function yk(e,t){ut(()=>{if(zo(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function vk(e,t,n){let o=J(n);o.current=n,ie(()=>{let r={};Qi.push(
r);let i=a=>{let c=a.target,d=t instanceof Element&&t.contains(c);!e.current?.contains(c)&&!d&&!bk(e.current,c)&&o.current()},
s=a=>{a.key!=="Escape"||a.defaultPrevented||Qi.at(-1)!==r||(a.preventDefault(),a.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",i,!0),document.addEventListener("keydown",s),()=>{Qi.splice(Qi.indexOf(r),1),document.removeEventListener(
"pointerdown",i,!0),document.removeEventListener("keydown",s)}},[t])}function bk(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var jh="Ze",Gh="t",Jh="_e",Yh="ei",Zh="ii",Qh="ri",Xh="ai",eg="oi";function Xi({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let s=J(null),a=o.some(d=>d!=="rule"&&d.checked!==void 0),
c=d=>{d.disabled||(r(),d.act())};return l(Qt,{anchor:e,onClose:r,placing:i,children:[n&&l("div",{class:Xh,children:n}),l(
"div",{ref:s,role:"menu","aria-label":t,class:jh,onKeyDown:d=>wk(d,s.current,r),children:o.map((d,f)=>d==="rule"?l("div",
{role:"separator",class:Qh},f):l("button",{type:"button",tabIndex:-1,class:ge(Gh,d.danger&&Jh),role:d.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":d.checked,"aria-disabled":d.disabled,onClick:()=>c(d),onPointerMove:m=>m.currentTarget.
focus(),children:[a?l("span",{class:eg,children:d.checked&&l(le,{name:"check"})}):d.icon&&l(le,{name:d.icon}),l("span",{
class:Yh,children:d.label}),d.keys&&l("span",{class:Zh,children:d.keys})]},f))})]})}function wk(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),i=s=>{e.preventDefault(),e.stopPropagation(),o[(s+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:r-1);else if(e.key==="Home")i(0);else if(e.key===
"End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let s=c=>(c.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.slice(r+1),...o.slice(0,r+1)].find(s);a&&i(o.indexOf(
a))}}function Gn({items:e,menuLabel:t,head:n,placing:o,...r}){let i=J(null),[s,a]=O(!1);return l(re,{children:[l(X,{...r,
buttonRef:i,popup:"menu",expanded:s,onClick:()=>a(!s)}),s&&l(Xi,{anchor:i.current,label:t,head:n,items:e,onClose:()=>a(!1),
...o?{placing:o}:{}})]})}var tg="ti",ng="ni",og="pi",rg="c",ig="g";var ts=te([]),Pl=new Map,_k=1e4,Ck=1;function ei(e,t=null){let n=Ck++;ts.value=[...ts.value,{id:n,text:e,action:t}].slice(
-3),sg(n)}function sg(e){Pl.set(e,setTimeout(()=>oc(e),_k))}function oc(e){clearTimeout(Pl.get(e)),Pl.delete(e),ts.value=
ts.value.filter(t=>t.id!==e)}function lg(){return l("div",{class:tg,role:"status",children:ts.value.map(({id:e,text:t,action:n})=>l(
"div",{class:ng,onPointerEnter:()=>clearTimeout(Pl.get(e)),onPointerLeave:()=>sg(e),children:[l("span",{class:og,children:t}),
n&&l("button",{type:"button",class:rg,onClick:()=>{oc(e),n.act()},children:n.label}),l("button",{type:"button",class:ig,
"aria-label":"Close",onClick:()=>oc(e),children:l(le,{name:"close",size:14})})]},e))})}function zt(e,t){Sk(e).then(n=>ei(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function Sk(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var jo=te([]);function ns(e,t){jo.value=[...jo.value,{from:Je.value,to:e.document,label:t}].slice(-12),he(e)}function rc(e){
jo.value=jo.value.slice(0,e)}function ag(){xt(()=>{let e=Je.value,t=jo.peek().findIndex(n=>Rt(n.from.document,e.document));
t>=0&&rc(t)})}var ug=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),Tk=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function dg(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:Pk(n.toLowerCase())??Mk(n)??Ek(n,t)}function Pk(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?ug.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?ug.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function Mk(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),s=new Date(i);return r!==void 0?
s.setUTCDate(s.getUTCDate()+1):o!==void 0?s.setUTCMonth(s.getUTCMonth()+1):s.setUTCFullYear(s.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:s.toISOString().slice(0,10)}}function Ek(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=cg(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=cg(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function cg(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Ml(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=r?Tk.indexOf(r[2].toLowerCase()):-1;if(!r||i<0)return null;let s=`${r[3]??t.getUTCFullYear()}-${Ml(String(i+1))}\
-${Ml(r[1])}`;return r[4]===void 0?s:`${s}T${Ml(r[4])}:${r[5]}:00`}function Ml(e){return e.padStart(2,"0")}var ic=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],Dk=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function sc(e,t){let n=ic.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?Dk.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${pg(e.from,t,"the first event")} – ${pg(e.
to,t,"now")}`}function pg(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return kt(e,t,kt(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var fg="di",mg="li",hg="si",gg="xi",yg="ci";function lc(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ct({id:e,error:t,onHint:n}){let o=lc(t.hint);return l(
"div",{class:fg,id:e,role:"alert",children:[l("span",{class:mg,children:l(le,{name:"error",size:14})}),l("span",{class:hg,
children:un(t.message)}),t.hint!==""&&(o!==null&&n?l("button",{type:"button",class:gg,onClick:()=>n(o),children:[un(o),"\
?"]}):l("span",{class:yg,children:un(t.hint)}))]})}var bg="gi",xg="fi",Dl="n",Al="ui";function $l({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:i=!1,error:s=null,autofocus:a=!1}){let[c,d]=O(t),f=J(
null),m=jt();ie(()=>d(t),[t]);let g=k=>{k!==t&&n(k)},v=k=>{k.key==="Enter"&&g(c),!(k.key!=="Escape"||c===t)&&(k.preventDefault(),
d(t))},_=k=>{n(k),f.current?.focus()};return l("div",{class:bg,children:[l("label",{for:m,class:r?"spoken":xg,children:e}),
l("input",{ref:f,id:m,class:ge(Dl,i&&Al),value:c,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":s!==null,
"aria-describedby":s?`${m}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:k=>d(k.currentTarget.value),onKeyDown:v,
onBlur:()=>g(c)}),s&&l(ct,{id:`${m}-problem`,error:s,onHint:_})]})}var $k=new Set(["estimate","running","exact","error","cancelled","live"]);function Ll(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!$k.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Zs(n):null,
body:n}}function Ol(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var wg=!0;async function kg(e,t,n){try{if(wg&&await Lk(e,t,n))return;await Ok(e,t,n)}catch(o){if(!Nr(o))throw o}}async function Lk(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await Qs("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await Rk(i,s=>{let a=Ll(s);a&&t(a)}),!0}catch(o){if(!(o instanceof ft)||o.status!==404&&o.status!==
405)throw o;return wg=!1,!1}}async function Ok(e,t,n){if(!("run"in e))throw new ft({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await Qs("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function Rk(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let s=(o+
i).split(`
`);o=s.pop()??"";for(let a of s)a!==""&&t(a)}o!==""&&t(o)}var dc=250,Nk=8e3,mn=te("idle"),hn=new Map,ac=null,Fk=1,rs=dc,uc,Rl=mn;function _g(e,t,n=[]){let o=Fk++,r=n.filter(i=>hn.
has(i));hn.set(o,{message:e,take:t,abort:null}),mn.value==="open"&&fc({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
Sg(i);return mn.value==="http"&&Tg(o),mn.value==="idle"&&mc(),o}function pc(e){hn.has(e)&&(mn.value==="open"&&fc({id:e,cancel:!0}),
Sg(e))}function Cg(){mn.value==="away"&&(clearTimeout(uc),mc())}function Sg(e){hn.get(e)?.abort?.abort(),hn.delete(e)}function fc(e){
ac?.send(JSON.stringify(e))}function mc(){mn.value=mn.value==="away"?"away":"connecting";let e=new URL(Gt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,ac=t,rs=dc,mn.value="open";
for(let[o,r]of hn)fc({id:o,...r.message})},t.onmessage=o=>zk(String(o.data)),t.onclose=()=>{ac=null,n?hc():Hk()}}async function Hk(){
if(!await fetch(Gt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return hc();rs=dc,mn.value="http";for(let t of hn.
keys())Tg(t)}function hc(){mn.value="away",clearTimeout(uc),uc=setTimeout(mc,rs*(.75+Math.random()/2)),rs=Math.min(rs*2,
Nk)}function zk(e){let t=Ll(e);t&&cc(t)}function cc(e){let t=hn.get(e.id);t&&(Ol(e)&&hn.delete(e.id),t.take(e))}function Tg(e){
let t=hn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!hn.has(e))return;if(t.abort=null,o instanceof
ft&&o.code===Ys().code)return hc();let r=o instanceof ft?o:new ft({code:"unexpected",message:String(o)});cc({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};kg(t.message,o=>cc({...o,id:e}),t.abort.
signal).catch(n)}var Bk={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},Ik=100,Nl=class{present=te(
Bk);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Rt(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=_g({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(pc(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){pc(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Ol(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+Ik-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let s=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:s,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function Go(e,t){let n=typeof t=="string"?t:Mp(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var Xt=new Nl,Fl=te(ao("waits")==="yes");function Pg(e){Fl.value=e,uo("waits",e?"yes":"no")}var Vk=150,gc,ti=null;function Jn(){
clearTimeout(gc),ti=xe.value,Xt.run(ti,{history:!0})}function Mg(){xt(()=>{let{state:e,how:t}=Gs.value,n=po.value,o=gn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||ti!==null&&Rt(ti,e.document)||Fl.value&&ti!==
null&&Rt(Za(ti).dataset,e.document.dataset)||(clearTimeout(gc),gc=setTimeout(Jn,t==="replace"?Vk:0))})}var Jo=te([]),yc=te(ao("letters")!=="no"),Hl="",Eg,Ag=Jo,$g=yc;function Lg(e){yc.value=e,uo("letters",e?"yes":"no")}function Yo(e){
let t=J(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");ie(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return Jo.value=[...Jo.value,...o],()=>{Jo.value=Jo.value.filter(r=>!o.includes(r))}},[n])}function Wk(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function Og(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(vc(e.target)||!yc.value&&e.key.
length===1||Kk()||qh()))return;let n=Hl===""?Wk(e):`${Hl} ${e.key}`,o=Jo.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
Dg(""),o.act()):t&&Dg(Jo.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function Dg(e){clearTimeout(Eg),Hl=
e,e!==""&&(Eg=setTimeout(()=>{Hl=""},1200))}function vc(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function Kk(){return document.querySelector("dialo\
g[open]")!==null}var Rg="hi",Ng="mi",Fg="vi",Hg="bi",zg="wi";function ni(e){he({document:Ie(Ie(xe.value,"from",e.from),"to",e.to)})}function Bg(){let e=J(null),[t,n]=O(!1),o=xe.value.
timezone??"UTC",r=sc(xe.value,o),{error:i}=Xt.result.value,s=Go(i,"from")??Go(i,"to"),a="The question";return Yo([{keys:"\
t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range before",group:a,act:()=>bc(-1,0)},{keys:"]",label:"\
The range after",group:a,act:()=>bc(1,0)},{keys:"-",label:"Zoom out",group:a,act:()=>bc(0,.5)}]),l(re,{children:[l(X,{buttonRef:e,
icon:"calendar",after:"down",kind:s?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:l("span",{class:Rg,
children:r})}),s&&!t&&l("div",{class:zg,children:l(ct,{error:s})}),t&&l(Qt,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:l(qk,{zone:o,wrong:s,onDone:()=>n(!1)})})]})}function bc(e,t){let n=Xt.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],i=r-o;if(!(i>0))return;let s=a=>new Date(a).
toISOString();ni({from:s(o+(e-t)*i),to:s(r+(e+t)*i)})}function qk({zone:e,wrong:t,onDone:n}){let[o,r]=O(t),{from:i,to:s}=xe.
value,a=i===void 0&&s===void 0?"":`${i??""} - ${s??"now"}`,c=d=>{let f=dg(d);if(!f){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}ni(f),n()};return l("div",{class:Ng,children:[
l($l,{label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:c,error:o,autofocus:!0}),
l("div",{class:Fg,children:ic.map(d=>l(X,{small:!0,kind:"plain",class:Hg,pressed:sc(xe.value,e)===d.label,onClick:()=>{ni(
d),n()},children:d.label},d.label))})]})}function Ig({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if(!o||!r||!("columns"in o))return i==="error"?null:
l(Xr,{});if(o.rows.length===0&&i==="exact")return l(Gk,{document:r});let s=o.query?.timezone??r.timezone??"UTC";return n===
"line"?l(Oh,{answer:o,document:r,zone:s,onZoom:jk}):l(Jk,{answer:o,of:r,document:e,zone:s})}function jk(e,t){ni({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function Gk({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return l(Qr,{icon:"search",title:"Nothing found",actions:l(re,{children:[n&&l(X,
{kind:"primary",onClick:()=>ni({}),children:"All data"}),t&&l(X,{kind:"outlined",onClick:()=>he({document:Ie(e,"where",void 0)}),
children:"Without the filter"}),!n&&!t&&l(X,{kind:"outlined",onClick:Jn,children:"Ask again"})]}),children:n||t?"No even\
t of this range passes the filter.":"The dataset has no events."})}function Jk({answer:e,of:t,document:n,zone:o}){let[r,
i]=O(null),s=We(n.aggregate?.order)[0],a=s===void 0?null:Yk(s),c=We(e.query?.aggregate?.by??t.aggregate?.by),d=(m,g,v)=>{
let _=e.columns.findIndex(({name:k})=>k===g);_>=0&&_<c.length&&!Dr(c[_])&&e.rows.some(k=>k===m)&&i({anchor:v,column:g,value:m[_]})},
f=r?Ri(r.column,r.value):"";return l(re,{children:[l(ll,{answer:e,document:t,zone:o,sort:a,onCell:d,onSort:m=>he({document:Ie(
n,"aggregate.order",m===null?void 0:[`"${m.key}"${m.descending?" desc":""}`])})}),r&&l(Xi,{anchor:r.anchor,label:"This v\
alue",head:ze(f).text,onClose:()=>i(null),items:[{label:"Only this",icon:"filter",act:()=>ns({document:Ie(n,"where",Ni(n.
where,f))},f)},{label:"Exclude",icon:"minus",act:()=>ns({document:Ie(n,"where",Ni(n.where,`not (${f})`))},`not (${f})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>zt(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>zt(f,"The condition")}]})]})}function Yk(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var xc="[data-stop]";function zl(e){return[...e.querySelectorAll(xc)].filter(t=>t.closest("[data-sentence]")===e)}function Vg(e){
if(!e)return;let t=zl(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function Wg(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(xc)||t.closest("[data-sentence]")!==e))for(let n of zl(
e))n.tabIndex=n===t?0:-1}function Kg(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=zl(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function yn(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${xc}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function wc(){
let e=document.querySelector("[data-sentence]"),t=e?zl(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var kc="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Zk=["dataset","define","params","timezone","week_start","missing"];function Zo(e,t){let n=Zk.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function _c(e,t,n){return(await Mn(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var Qk=2e3,Qo=new Map,Bl=new Map,qg=te(0),Ug;function oi(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function ss(e,t){qg.value;let n=JSON.stringify(e),o=Rl.value,r=t.filter(s=>s.text!==""&&!Qo.has(oi(n,s))),i=r.map(
s=>oi(n,s)).join(`

`);return ie(()=>{r.length>0&&o!=="away"&&Xk(n,e,r)},[i,o]),t.map(s=>Qo.get(oi(n,s))??null)}async function jg(e,t,n){let o=JSON.
stringify(e),r=Qo.get(oi(o,t));if(r)return r;let[i]=await _c(e,[t],n);if(!i)throw new Error("The server did not say what\
 the text means");return Gg(o,t,i),i}function Xk(e,t,n){let o=Bl.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(oi(e,r),r);Bl.set(e,o),Ug??=setTimeout(()=>{Ug=void 0,e_()},0)}async function e_(){let e=[...Bl];Bl.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await _c(n,r).catch(()=>[])).forEach((s,a)=>Gg(t,r[a],
s))})),qg.value++}function Gg(e,t,n){Qo.size>=Qk&&Qo.delete(Qo.keys().next().value),Qo.set(oi(e,t),n)}async function Xo(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await jg(e,{kind:t,text:n}),{error:r}=o;return r?
{parsed:o,problem:{message:r.message,hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:i,
hint:s,span:a}=Wn(o);return{parsed:null,problem:r==="away"?null:{message:i,hint:s,span:a}}}}function ls(e,t,n){if(!t)return n;
let{start:o,end:r}=Rr(e,t);return e.slice(0,o)+n+e.slice(r)}function Jg(e,t,n){let o=Go(e,t);if(!o||!n)return o;let r=o.span?.start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?
o:null}function Zg(e,t,n){let o=$i(t.where),r=Li(e,o);if(typeof r=="string")return Ie(e,o,t.span?Yg(r,t.span,n):n);let i=o.slice(
0,-1),s=Li(e,i);return o.at(-1)!==0||typeof s!="string"?null:Ie(e,i,t.span?Yg(s,t.span,n):n)}function Yg(e,t,n){let{start:o,
end:r}=Rr(e,t);return e.slice(0,o)+n+e.slice(r)}function Il(e,t){let n=Zg(xe.value,e,t);n&&he({document:n})}var Qg="yi",Xg="ki",ey="zi";var ty=Yd({document:{dataset:""},error:null,sentence:()=>null});function st(){return lp(ty)}function en({document:e,error:t,
label:n,children:o}){let r=J(null);ut(()=>Vg(r.current));let i=s=>{!s.defaultPrevented&&Kg(s.currentTarget,s)&&s.preventDefault()};
return l(ty.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:l("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:Qg,onKeyDown:i,onFocusIn:s=>{Wg(s.currentTarget,s.target)},children:o})})}function Mt({word:e,
children:t}){return l("span",{class:Xg,children:[e!==void 0&&l(Sc,{children:e}),t]})}function Sc({children:e}){return l(
"span",{class:ey,children:e})}function ny({id:e,error:t}){return l(ct,{...e===void 0?{}:{id:e},error:t,onHint:n=>Il(t,n)})}var oy="ji",ry="p",iy="Si",sy="Bi",ly="Xi",ay="Ci",uy="Ii",cy="w",dy="Ui",py="f",Tc="Ei";function tn(e){let{stop:t,label:n,path:o=t,span:r,draft:i=!1,problem:s=null}=e,a=st(),c=J(null),d=jt(),[f,m]=O(!1),g=i?null:
Jg(a.error,o,r),v=g!==null||s!==null,_=o_(g,s,e.onHint),k=async()=>{await e.onRemove?.(),yn(a.sentence(),t,e.after)},C=e.
editor!==void 0||e.menu!==void 0;return l("span",{class:oy,"data-path":o,children:[l("span",{class:ge(ry,i&&sy,v&&ly,e.quiet&&
ay,f&&iy),children:[v&&l("span",{class:uy,children:l(le,{name:"error",size:14})}),l("button",{ref:c,type:"button",class:cy,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":C?f:void 0,"aria-invali\
d":v||void 0,"aria-describedby":v?`${d}-problem`:void 0,onClick:()=>m(!f),onKeyDown:P=>r_(P,e,k,_),children:[l("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&l("span",{class:dy,children:l(le,{name:"down",size:12})})]}),e.onRemove&&
l("button",{type:"button",class:py,tabIndex:-1,"aria-label":`Remove ${un(n)}`,onClick:k,children:l(le,{name:"close",size:12})})]}),
g&&l("span",{class:Tc,children:l(ny,{id:`${d}-problem`,error:g})}),s&&l("span",{class:Tc,children:l(ct,{id:`${d}-problem`,
error:s,onHint:e.onHint})}),f&&e.menu&&l(Xi,{anchor:c.current,label:un(n),items:e.menu,onClose:()=>m(!1)}),f&&e.editor&&
l(Qt,{anchor:c.current,role:"dialog",label:un(n),onClose:()=>{m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function o_(e,t,n){
let o=t??e,r=o?lc(o.hint):null;return r===null?null:t?n?()=>n(r):null:()=>Il(e,r)}function r_(e,t,n,o){let r=e.key==="En\
ter"&&o?o:i_(e,t,n);r&&(e.preventDefault(),r())}function i_(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},i){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?r?i:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var s_=new Set(["has","contains","starts_with","ends_with"]);function ii({property:e,operator:t,values:n}){let o=wt(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:s_.has(r)?`${t}(${o}, ${n.map(as).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(as).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(as).join(" and ")}`}
function as(e){return typeof e=="string"?Oi(e):String(e)}var l_=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function hy(e){for(let[t,n]of l_){if(e===t)return n;if(e===n)return t}
return e}var fy=["=","!=","in","not in"],ri=["is null","is not null"],Pc=[">=",">","<","<=","between","not between"],my=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Vl(e){switch(e){case"bool":return["is true","is false",...ri];case"string":return[
...fy,...my,...ri];case"int64":case"float64":return["=",...Pc,"!=","in","not in",...ri];case"timestamp":return[...Pc,...ri];case"\
list of strings":return["has","not has",...ri];case"unknown":return[...fy,...Pc,...my,"has","not has",...ri]}}function Et(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function er(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var gy={property:null,type:"unknown",operator:null,values:[]};function yy(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Mc({property:e,operator:t}){return e===null?"property":t===null||Et(t)===0?"operator":
"values"}function vy(e,t,n){return e.operator!==null&&e.type===n&&Vl(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function by(e,t){let n=Et(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Wl(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function xy(e,t){let n=e.operator===null?0:Et(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Ec({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Et(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function us(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Ec(e)!==null)return null;
if(Et(n)!=="many"||!o.includes(null))return ii({property:t,operator:Et(n)==="many"?er(n,o.length):n,values:o});let r=n===
"!="||n==="not in",i=ii({property:t,operator:r?"is not null":"is null",values:[]}),s=o.filter(c=>c!==null);if(s.length===
0)return i;let a=ii({property:t,operator:er(r?"!=":"=",s.length),values:s});return r?`${a} and ${i}`:`(${a} or ${i})`}function Dc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function wy(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(i=>i.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(i=>i!==""),r=!t&&
o.some(i=>/\s/.test(i));return o.length>1&&!r?[...new Set(o)]:null}var ky="Li",_y="y",Cy="Mi",Sy="Ni",Ty="Ri",Py="Ai";var Kl=28;function Ac(e,t){return`${e}-${t}`}function My({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:s=!1,
foot:a}){let c=J(null),d=rl(c,Kl,n.length);return ut(()=>{let f=c.current;if(!f||o<0)return;let m=o*Kl;m<f.scrollTop?f.scrollTop=
m:m+Kl+8>f.scrollTop+f.clientHeight&&(f.scrollTop=m+Kl+8-f.clientHeight)},[o,n]),l(re,{children:[l("div",{ref:c,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":s||void 0,class:ky,children:[l("div",{role:"presentation",style:{height:`${d.
before}px`}}),n.slice(d.first,d.end).map((f,m)=>{let g=d.first+m;return l("div",{id:Ac(e,g),role:"option","aria-selected":f.
selected??!1,"aria-setsize":n.length,"aria-posinset":g+1,"data-active":g===o,class:_y,onPointerMove:()=>{g!==o&&r(g)},onPointerDown:v=>v.
preventDefault(),onClick:()=>i(f.value),children:[s&&l("span",{class:Py,children:f.selected&&l(le,{name:"check"})}),l("s\
pan",{class:Cy,children:f.label}),f.note!==void 0&&l("span",{class:Sy,children:f.note})]},g)}),l("div",{role:"presentati\
on",style:{height:`${d.after}px`}})]}),a&&l("div",{class:Ty,children:a})]})}function li(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=J(null),s=jt(),[a,c]=O(e.autofocus??!1),[d,f]=O(r?0:-1),
[m,g]=O(!1);ut(()=>{g(!0),e.autofocus&&i.current?.focus()},[]);let v=Math.min(d,t.length-1),_=a||(e.inline??!1),k=()=>c(
!1),C=(T,x)=>{x||k(),e.onPick(T,x)},P=T=>{let x=_?t[v]:void 0;if(T.key==="ArrowDown"||T.key==="ArrowUp"){T.preventDefault(),
c(!0);let L=T.key==="ArrowDown"?1:-1;f(v<0&&L<0?t.length-1:(v+L+t.length)%Math.max(1,t.length))}else T.key==="Enter"?(T.
preventDefault(),x?C(x.value,!1):(k(),e.onTake(n))):T.key===" "&&o&&x&&v>=0?(T.preventDefault(),C(x.value,!0)):T.key==="\
Escape"&&(_||e.onCancel)?(T.preventDefault(),T.stopPropagation(),k(),e.onCancel?.()):T.key==="Backspace"&&n===""&&e.onBackspace?.()},
w=l(My,{id:s,label:e.label,options:t,active:v,onActive:f,onPick:T=>C(T,o),several:o,foot:e.foot});return l(re,{children:[
l("input",{ref:i,class:ge(Dl,e.code&&Al),role:"combobox","aria-label":e.label,"aria-expanded":_,"aria-controls":s,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":_&&v>=0?Ac(s,v):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:P,onClick:()=>c(!0),onBlur:k,onFocus:()=>{
e.autofocus&&c(!0)},onInput:T=>{c(!0),f(r?0:-1),e.onText(T.currentTarget.value)}}),e.inline&&w,!e.inline&&a&&m&&(t.length>
0||e.foot)&&l(Qt,{anchor:i.current,onClose:k,focus:!1,children:w})]})}var Dy="H",Ay="Di";function bn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return l("div",{class:Dy,onKeyDown:c=>{c.key!=="Tab"||!t||
(c.preventDefault(),t())},onKeyDownCapture:c=>{let d=c.target instanceof HTMLElement?c.target.getAttribute("aria-actived\
escendant"):null;c.key===" "&&o&&d?.endsWith("-0")&&c.stopPropagation()},onPaste:c=>{n?.(c.clipboardData?.getData("text/\
plain")??"")&&c.preventDefault()},children:[e&&l("div",{class:Ay,children:e}),l(li,{...r,inline:!0,autofocus:!0,eager:!0})]})}function $n(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function Ln(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:$n(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var $y={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function ai(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function Ly({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:i,head:s}){let[a,c]=O(""),d=e.filter(
g=>g===a.trim()),f=e.filter(g=>g!=="in"&&g!=="not in"),m=d.length>0?d:Ln(f,a,g=>`${g} ${ai(g)} ${$y[g]}`);return l(bn,{label:"\
Operator",placeholder:"operator",text:a,onText:c,head:s,onCancel:r,onLeave:i,onBackspace:o,options:m.map(g=>({value:g,label:ai(
g),note:$y[g],selected:g===t||t!==null&&g===er(t,1)})),onPick:n,onTake:()=>{}})}var Lc="k",Oy="z",Ry="Hi";var Oc=8;function Ny({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:i,values:s}=e;return r===null?null:l(
re,{children:[l("button",{type:"button",class:Lc,"data-present":t==="property",onClick:()=>n("property"),children:l(ne,{
value:r,most:40,middle:!0})}),i!==null&&l("button",{type:"button",class:Lc,"data-present":t==="operator",onClick:()=>n("\
operator"),children:ai(i)}),t==="values"&&s.slice(0,Oc).map(a=>l("button",{type:"button",class:Oy,onClick:()=>o(Wl(e,a)),
children:[l("span",{class:"spoken",children:"Remove "}),l(ne,{value:a,most:24,middle:!0}),l(le,{name:"close",size:12})]},
String(a))),t==="values"&&s.length>Oc&&l("span",{class:Ry,children:["and ",Ye(s.length-Oc)," more"]})]})}var Fy=50;function Hy(e,t,n,o){return Mn(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:Fy},
signal:o})}function zy(e,t,n,o,r){let{dataset:i,from:s,to:a,timezone:c,week_start:d,define:f,params:m,missing:g}=e,v={column:t,
contains:o,where:n,from:s,to:a,timezone:c,week_start:d,define:f,params:m,missing:g,limit:Fy};return Mn(`v1/datasets/${encodeURIComponent(
i)}/values`,{body:v,signal:r})}function By(e,t){let[n,o]=O(null);return ie(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(i=>{
r.signal.aborted||o({key:e,value:i,error:null})},i=>{Nr(i)||o(s=>({key:e,value:s?.value??null,error:Wn(i)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Ul(e,t,n,o=()=>!0){let{dataset:r}=e,
i=t.trim(),s=By(`${r}
${n.join()}
${i}`,m=>Hy(r,i,n,m)),a=d_(e,i),c=s.fresh&&s.value?s.value:{names:p_(r,i),more:0},d=new Set(a.map(({name:m})=>m));return{
names:[...a,...c.names.filter(({name:m})=>!d.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:c.more}}function d_({
define:e},t){return Object.keys(e??{}).filter(n=>$n(n,t)<3).map(n=>({kind:"definition",name:n,text:wt(n),type:"unknown",
filled:1}))}function p_(e,t){let n=Kn(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:i,
filled:s})=>({kind:"property",name:r,text:wt(r),type:i,filled:s/o})).filter(({name:r})=>$n(r,t)<3).sort((r,i)=>$n(r.name,
t)-$n(i.name,t)||i.filled-r.filled)}function Iy(e,t,n,o){let r=o.trim(),i=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return By(i,s=>zy(
e,t??"",n,r,s))}var Vy="Fi";var h_={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},g_={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Rc(e){let t=e.kind==="function"||e.filled>=.9995?"":Ho(e.filled);return[h_[e.kind]||g_[e.type],t].filter(n=>n!==
"").join(", ")}function Wy(e,t){let n=t.trim(),o=e[0],r=e.map(i=>({value:{entry:i},label:l(ne,{value:i.name,most:60,middle:!0}),
note:Rc(i)}));return n===""||o&&$n(o.name,n)<3?r:[tr(n),...r]}function tr(e){return{value:{typed:e},label:l("code",{class:Vy,
children:l(ne,{value:e,most:60})}),note:"as it is typed"}}function xo(e){let{document:t,kinds:n,fits:o,onName:r,onText:i}=e,[s,a]=O(e.typed??""),c=Ul(t,s,n,o),d=e.names?Ln(e.names,
s,({name:C})=>C).filter(({type:C})=>o?.(C)??!0):c.names,f=e.names?0:c.more,m=e.extra?.(s)??[],g=Wy(d,s),v=g[0]!==void 0&&
"typed"in g[0].value,_=m.length>0&&v?[...m,...g.slice(1),g[0]]:[...m,...g],k=C=>{C.trim()!==""&&i(C.trim())};return l(bn,
{label:e.label,placeholder:e.placeholder,text:s,onText:a,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:_,onPick:C=>"entry"in C?r(C.entry):k(C.typed),onTake:k,foot:f>0?`${Ye(f)} more, keep typing`:void 0})}function Ky({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:i,onBack:s,onCancel:a,onLeave:c,head:d}){let[f,m]=O(o),
g=n.operator===null?1:Et(n.operator),v=g==="many",_=Iy(e,r?wt(n.property??""):null,t,f),k=Dc(f,n.type),C=f===""||k!==void 0,
P=y_(n,f,k,_.value),w=L=>{let D=xy(n,L);m(""),i(D.values,g!==2||D.values.length>=2)},T=(L,D)=>{let B="typed"in L?k:L.value;
B!==void 0&&(D&&v?(m(""),i(Wl(n,B).values,!1)):v&&f===""&&n.values.length>0?i(n.values,!0):w(B))},x=L=>{let D=v?wy(L)?.map(
B=>Dc(B,n.type)):void 0;return!D||D.includes(void 0)?!1:(i([...new Set([...n.values,...D])],!0),!0)};return l(bn,{label:"\
Value",placeholder:v_(n,g),text:f,onText:m,head:d,onCancel:a,onLeave:c,onBackspace:()=>n.values.length>0?i(n.values.slice(
0,-1),!1):s(),onPaste:x,invalid:!C,several:v,spaceTypes:f!==""&&P[0]!==void 0&&"typed"in P[0].value,options:P,onPick:T,onTake:()=>{
v&&f===""&&n.values.length>0?i(n.values,!0):k!==void 0&&f!==""&&w(k)},foot:C?b_(_.value,_.error!==null,v):`${as(f)} is n\
o number`})}function y_(e,t,n,o){let r=o?.exact===!1?"~ ":"",i=g=>e.values.includes(g),s=(o?.values??[]).map(({value:g,
count:v})=>({value:{value:g},label:l(ne,{value:g,most:60,middle:!0}),note:r+Ye(v),selected:i(g)})),a=o?.values.some(({value:g})=>g===
n)??!1,c=t!==""&&n!==void 0&&!a?[tr(t)]:[],d=a?s.filter(({value:g})=>"value"in g&&g.value===n):[],f=s.filter(g=>!d.includes(
g)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&Et(e.operator)==="many"?[{value:{value:null},label:l(ne,{value:null}),note:r+
Ye(o.nulls),selected:i(null)}]:[];return[...c,...d,...f,...m]}function v_({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function b_(e,t,n){let o=e&&e.more>0?[`${Ye(e.more)} more, keep \
typing`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function Nc(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[i,s]=O(()=>Mc(n)),a=J(e.typed??""),c=v=>{a.current="",s(v)},
d=(v,_)=>{let k=vy(n,v,_);o(k),c(k.operator===null||Mc(k)!=="values"?"operator":"values")},f=v=>{let _=by(n,v);o(_),Et(v)===
0?r(us(_),_):c("values")},m=(v,_)=>{let k={...n,values:v};o(k);let C=_?us(k):null;C!==null&&r(C,k)},g={onCancel:e.onCancel,
onLeave:e.onLeave,head:l(Ny,{draft:n,stage:i,onStage:c,onDraft:o})};return i==="property"?l(xo,{...g,label:"Property",placeholder:"\
property, or a condition",document:t,typed:a.current,kinds:x_,...e.names?{names:e.names}:{},onName:v=>d(v.name,v.type),onText:v=>r(
v,null)},"property"):i==="operator"?l(Ly,{...g,operators:Vl(n.type),present:n.operator,onPick:f,onBack:()=>c("property")},
"operator"):l(Ky,{...g,document:t,beside:e.beside,draft:n,typed:a.current,ask:e.names===void 0,onValues:m,onBack:()=>c("\
operator")},"values")}var x_=["property","definition","cohort","lookup"];var On="qi",Yn="Gi",Fc="Ji",ui="Ki";var qy=3;function Hc({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return l("span",{class:ui,children:l(
ne,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:i,values:s}=o;return r===null?l("span",{class:Yn,children:"\
…"}):n&&r==="event"&&(i==="="||i==="in")&&s.length>0?l(Uy,{values:s,between:!1,name:!0}):i==="is true"||i==="is false"?
l(re,{children:[i==="is false"&&l("span",{class:Yn,children:"not"}),l("span",{class:On,children:l(ne,{value:r,most:40,middle:!0})})]}):
l(re,{children:[l("span",{class:On,children:l(ne,{value:r,most:40,middle:!0})}),i!==null&&l("span",{class:Yn,children:ai(
Et(i)==="many"?er(i,s.length):i)}),i!==null&&l(Uy,{values:s,between:i.endsWith("between")})]})}function Uy({values:e,between:t,
name:n=!1}){return e.length>qy+1?l("span",{class:Fc,children:["(",Ye(e.length)," values)"]}):l("span",{class:n?On:Fc,children:e.
map((o,r)=>l("span",{children:[r>0&&l("span",{class:Yn,children:t?" and ":n?" or ":", "}),l(w_,{value:o})]},r))})}function w_({
value:e}){return e===null?l("i",{class:Yn,children:fo.null}):l(ne,{value:e,most:40,middle:!0})}function zc(e,t){let n=t?
t.condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:i}=n,s=i.length>qy+1?`${i.length}\
 values`:i.map(a=>a===null?"null":a===""?"empty":String(a)).join(", ");return[o,r?.replace("_"," "),s].filter(a=>a!=null&&
a!=="").join(" ")}function Bc(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:i},s)=>({text:o,chip:r,span:{start:s===0?0:i.start,end:n[s+1]?.span.start??1/0}}))}function ds(e){
return e.length===0?void 0:e.join(" and ")}function wo(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function jl(e,t,n){let o=e.filter((i,s)=>s!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function jy({text:e,chip:t}){if(t)return ii({...t,operator:hy(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&k_(n)?n:`not (${e})`}function k_(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var Gy={property:"event",type:"string",operator:"=",values:[]};function nr({lead:e,between:t,children:n,after:o}){let r=i=>i===0?e:typeof t=="function"?t(i):t;return l(re,{children:[n.
length===0&&e!==void 0&&l(Mt,{word:e},"lead"),n.map((i,s)=>l(Mt,{word:r(s),children:i},s)),o]})}var Jy="F",Yy="Qi",Zy="Vi";function or({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:i}){let s=J(null),[a,c]=O(null),[d,f]=O(null),m=J(
0),g=w=>{f(s.current?.getBoundingClientRect()??null),c(w)},v=n==null||n===!1,_=zr(v?t:void 0),k=()=>{m.current=performance.
now(),c(null)},C=()=>{performance.now()-m.current>300&&g("")},P=w=>{if(!(w.ctrlKey||w.metaKey||w.altKey)){if(w.key.length===
1&&w.key!==" "&&w.key!=="/")g(w.key);else if(w.key==="Backspace"&&i)i();else return;w.preventDefault()}};return l(re,{children:[
l("button",{ref:s,type:"button",class:ge(Jy,!v&&Yy,a!==null&&Zy),..._,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-has\
popup":"dialog","aria-expanded":a!==null,onClick:C,onKeyDown:P,children:[l(le,{name:"plus",size:14}),n]}),a!==null&&l(Qt,
{anchor:d,role:"dialog",label:t,onClose:()=>{k(),r?.()},children:o(a,k)})]})}function Gl(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var C_={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function ps(e,t){let n=Gl(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:Kn(e).value.value?.actors?.[0],i=Object.keys(o.properties??
{}).map(c=>[c,"unknown"]),s="funnel"in o?o.funnel.steps.map((c,d)=>[`step_time_${d+1}`,"timestamp"]):[];return[...i,...C_[n],
...s,...r?[[r,"string"]]:[]].map(([c,d])=>({kind:"property",name:c,text:wt(c),type:d,filled:1}))}var Qy="Wi",Xy="T",e0="q";var t0=null;function T_(){return t0??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),t0}function Jl(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,i=J(null),s=J(null),a=J(e);a.current=e;let[c,d]=O(!1);return ie(()=>{let f=!1;
return T_().then(m=>{f||!m||!i.current||(s.current=m.mount(i.current,{...a.current,onText:g=>{g!==a.current.text&&a.current.
onText(g)},onRun:()=>a.current.onRun?.()}),s.current.setMark(a.current.mark??null),d(!0))}),()=>{f=!0,s.current?.destroy()}},
[]),ie(()=>{c&&r&&s.current?.focus()},[c]),ie(()=>{s.current?.setText(t)},[t]),ie(()=>{s.current?.setMark(o)},[o?.start,
o?.end,t]),l("div",{class:ge(Qy,e.class),children:[l("div",{ref:i,class:Xy,hidden:!c,"data-editor":c}),!c&&l("textarea",
{class:e0,"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":r?"":void 0,onInput:f=>e.onText(
f.currentTarget.value)})]})}var n0="Yi",o0="Zi",r0="_i",i0="er",s0="ir";function Yl({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:i,onLeave:s}){return l("div",{class:n0,onKeyDownCapture:c=>{
if(c.key==="Escape")i();else if(c.key==="Enter"&&!c.shiftKey&&!c.altKey)r(t);else if(c.key==="Tab")s();else return;c.preventDefault(),
c.stopPropagation()},children:[l(Jl,{class:o0,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Rr(
t,n.span):null}),n&&l("div",{class:r0,children:l(ct,{error:n})}),l("div",{class:i0,children:[l("span",{class:s0,children:"\
Enter takes it, Shift+Enter is a new line"}),l(X,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function ci(e){let{path:t,text:n,what:o,onChange:r}=e,i=st(),s=Zo(i.document,e.over),a=Bc(n,ss(s,[{kind:"condition",text:n}])[0]??
null),c=a.map(x=>x.text),[d,f]=O(null),m=x=>`${t}#${x<a.length?x:"draft"}`,g=e.needed!==!0||a.length>1,v=async x=>{await Xo(
s,"condition",ds(x)??""),f(null),r(ds(x))},_=async(x,L,D)=>{f({at:x,condition:D,text:L,problem:null});let{parsed:B,problem:I}=await Xo(
s,"condition",L);if(I)return f({at:x,condition:D,text:L,problem:I}),yn(i.sentence(),m(x));let Q=wo(c,x,ds(B?.conjuncts?.
map(W=>W.text)??[`(${L})`])??L);await v(Q)},k=()=>{if(!d||d.problem)return;let x=d.condition?us(d.condition):d.text;x!==
null&&x.trim()!==""?_(d.at,x,d.condition):d.condition?.property?f({...d,problem:{message:Ec(d.condition)??"",hint:"",span:null}}):
f(null)},C=(x,L,D)=>{let B=a[x],I=d?.at===x?d:null,Q=()=>{f(null),D(),x>=a.length&&yn(i.sentence(),`${t}#+`)},W=()=>{D(),
k()},A=(V,R)=>{D(),_(x,V,R)};return(I?I.condition===null&&I.text!==null:B&&!B.chip)?l(Yl,{label:o,text:I?.text??B?.text??
"",problem:I?.problem??null,onCancel:Q,onLeave:W,onText:V=>f({at:x,condition:null,text:V,problem:null}),onDone:V=>A(V,null)}):
l(Nc,{names:ps(i.document.dataset,e.over),document:i.document,typed:L,draft:I?.condition??(B?.chip?yy(B.chip):e.byEvent&&
a.length===0?Gy:gy),beside:ds([...e.within?[e.within]:[],...wo(c,x,null)]),onDraft:V=>f({at:x,condition:V,text:null,problem:null}),
onDone:A,onCancel:Q,onLeave:W})},P=x=>{d?.text&&_(d.at,ls(d.text,d.problem?.span??null,x),null)},w=(x,L)=>{let D=d?.at===
x?d:null;return l(tn,{stop:m(x),path:t,span:L?.span,after:`${t}#+`,what:o,label:`${o}: ${zc(L,D)}`,draft:D!==null,problem:D?.
problem,onHint:D?.text?P:void 0,editor:B=>C(x,"",B),onLeave:k,onRemove:D?()=>f(null):g?()=>v(wo(c,x,null)):void 0,onNegate:L&&
!D?()=>{v(wo(c,x,jy(L)))}:void 0,onMove:L&&a.length>1?B=>{v(jl(c,x,B)).then(()=>yn(i.sentence(),`${t}#${Math.max(0,Math.
min(x+B,a.length-1))}`))}:void 0,children:l(Hc,{part:L,draft:D,byEvent:e.byEvent??!1})})},T=a.map((x,L)=>w(L,x));return l(
nr,{lead:e.lead,between:"and",after:l(or,{stop:`${t}#+`,label:`Add a ${o}`,editor:(x,L)=>C(a.length,x,L),onLeave:k,onBackspace:a.
length>0&&g?()=>{v(c.slice(0,-1))}:void 0,children:a.length===0&&d===null?e.empty:void 0}),children:d?.at===a.length?[...T,
w(a.length,null)]:T})}function Rn({word:e="where"}){let{document:t}=st();return l(ci,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>_e(
"where",n),empty:"filter"})}var M_=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function l0({document:e,names:t,axes:n,typed:o,text:r,onDone:i,onCancel:s}){let[a,c]=O(null);if(a)
return l(E_,{of:a,onDone:i,onCancel:s,onBack:()=>c(null)});let d=m=>n?Ln(M_,m.trim()===""?"time":m,([g,v])=>`time ${v} ${g}`).
map(([g,v])=>({value:{typed:`time('${g}')`},label:g==="auto"?"time":`time, ${g}`,note:v})):[];return l(xo,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?d(m).slice(0,1):d(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?c(m):i(m.text)},onText:i,
onCancel:s,onLeave:s})}function E_({of:e,onDone:t,onCancel:n,onBack:o}){let[r,i]=O(""),s=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],a=Ln(s,r,([c,d])=>`${c} ${d}`);return l(bn,{label:"Values or bins",placeholder:"values or bins",text:r,onText:i,
onCancel:n,onLeave:n,onBackspace:o,options:[...a.map(([c,d])=>({value:{typed:c},label:c,note:d})),...a.length===0?[tr(r)]:
[]],onPick:({typed:c})=>t(c),onTake:t})}var Zl=()=>!0,Nn=e=>e==="int64"||e==="float64",a0=e=>Nn(e)||e==="timestamp"||e==="string",u0=e=>e!=="list of strings",Wc=[
{name:"count",meaning:"how many",alone:!0,fits:Zl},{name:"uniq",meaning:"how many different",usual:!0,fits:u0},{name:"su\
m",meaning:"total",usual:!0,fits:Nn},{name:"avg",meaning:"mean",usual:!0,fits:Nn},{name:"median",meaning:"half are below",
usual:!0,fits:Nn},{name:"p95",meaning:"95 % are below",usual:!0,fits:Nn},{name:"p75",meaning:"75 % are below",fits:Nn},{
name:"p90",meaning:"90 % are below",fits:Nn},{name:"p99",meaning:"99 % are below",fits:Nn},{name:"p999",meaning:"99.9 % \
are below",fits:Nn},{name:"min",meaning:"least",fits:a0},{name:"max",meaning:"largest",usual:!0,fits:a0},{name:"first",meaning:"\
by time",fits:Zl},{name:"last",meaning:"by time",fits:Zl},{name:"stddev",meaning:"standard deviation",fits:Nn},{name:"un\
iq_approx",meaning:"about how many different",fits:u0},{name:"count",meaning:"how many have a value",fits:Zl}];function c0(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:i}=e,s=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[a,c]=O(e.typed),[d,f]=O(e.text),[m,g]=O(null),[v,_]=O(!s);if(v)return l(
Yl,{label:"Measure",text:d,problem:e.problem,onText:f,onDone:r,onCancel:i,onLeave:()=>d===e.text?i():r(d)});if(m)return l(
xo,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:C=>C===
"unknown"||m.fits(C),...n?{names:n}:{},onCancel:i,onLeave:i,onBack:()=>g(null),onName:C=>r(`${m.name}(${C.text})`),onText:C=>r(
`${m.name}(${C})`)});let k=C=>{"text"in C?r(C.text):"typed"in C?r(C.typed):C.aggregate.alone?r(`${C.aggregate.name}()`):
g(C.aggregate)};return l(D_,{document:t,names:n,text:a,onText:c,present:e.text,onPick:k,onTake:C=>{C!==""&&r(C)},onCancel:i,
onWrite:()=>_(!0)})}function D_({document:e,names:t,text:n,onText:o,present:r,onPick:i,onTake:s,onCancel:a,onWrite:c}){let d=n.
trim(),f=Ul(e,d,["property","definition","lookup"]).names,m=t?Ln(t,d,({name:C})=>C):f,g=Ln(Wc,d.replace(/\(.*$/s,""),({name:C,
meaning:P})=>`${C} ${P}`).map(C=>({value:{aggregate:C},label:C.alone?`${C.name}()`:`${C.name}(…)`,note:C.meaning})),v=d===
""?[]:m.filter(({name:C})=>$n(C,d)<3).slice(0,4).flatMap(A_),_=/[^\p{L}\p{N}_]/u.test(d)||g.length+v.length===0?[tr(d)]:
[],k=d===""?g:[..._,...g,...v];return l(bn,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:k,onPick:i,
onTake:s,onCancel:a,onLeave:a,foot:l("button",{type:"button",onClick:c,children:"Write it as text"})})}function A_(e){return Wc.
filter(t=>t.usual&&t.fits(e.type)&&!t.alone).map(({name:t})=>({value:{text:`${t}(${e.text})`},label:l(ne,{value:`${t}(${e.
name})`,most:60,middle:!0}),note:Rc(e)}))}function d0({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?l("span",{class:On,children:o===
"auto"?"time":`time, ${o}`}):n!=null?l("span",{class:On,children:l(ne,{value:n,most:40,middle:!0})}):l("span",{class:ui,
children:l(ne,{value:e,most:60})})}function Ql(e){let{path:t,texts:n,kind:o,what:r,onChange:i,most:s=1/0}=e,a=st(),c=Zo(a.document,e.over),d=ss(c,n.map(P=>({
kind:o,text:P}))),[f,m]=O(null),g=e.needed!==!0||n.length>1,v=P=>{m(null),i(P.length>0?P:void 0)},_=async(P,w)=>{m({at:P,
text:w,problem:null});let{problem:T}=await Xo(c,o,w);if(!T)return v(wo(n,P,w));m({at:P,text:w,problem:T}),yn(a.sentence(),
`${t}[${P<n.length?P:"draft"}]`)},k=(P,w,T)=>{let x=f?.at===P?f:null;return e.editor({text:x?.text??n[P]??"",parsed:x?null:
d[P]??null,typed:w,problem:x?.problem??null,onDone:L=>{T(),_(P,L)},onCancel:()=>{m(null),T(),P>=n.length&&yn(a.sentence(),
`${t}#+`)}})},C=P=>{let w=f?.at===P?f:null,T=P<n.length;return l(tn,{stop:`${t}[${T?P:"draft"}]`,path:`${t}[${P}]`,after:`${t}\
#+`,what:r,label:`${r}: ${w?.text??n[P]??""}`,draft:w!==null,problem:w?.problem,onHint:x=>{w&&_(P,ls(w.text,w.problem?.span??
null,x))},editor:x=>k(P,"",x),onRemove:w?()=>m(null):g?()=>v(wo(n,P,null)):void 0,onMove:T&&n.length>1?x=>{v(jl(n,P,x)),
yn(a.sentence(),`${t}[${Math.max(0,Math.min(P+x,n.length-1))}]`)}:void 0,children:l(d0,{text:w?.text??n[P]??"",parsed:w?
null:d[P]??null})})};return l(nr,{lead:e.lead,after:n.length<s&&l(or,{stop:`${t}#+`,label:`Add a ${r}`,editor:(P,w)=>k(n.
length,P,w),onBackspace:n.length>0&&g?()=>v(n.slice(0,-1)):void 0,children:n.length===0&&f===null?e.empty:void 0}),children:[
...n.map((P,w)=>C(w)),...f?.at===n.length?[C(n.length)]:[]]})}function Kc({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:i,needed:s=!1}){let{document:a}=st();return l(Ql,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:s,empty:t.length===0?o:void 0,onChange:i??(c=>_e(e,c)),editor:c=>l(c0,
{...c,document:a,names:ps(a.dataset,n)},c.text)})}function ms({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:i,
axes:s=!1,most:a}){let{document:c}=st();return l(Ql,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...a===void 0?
{}:{most:a},onChange:i??(d=>_e(e,d)),editor:d=>l(l0,{...d,document:c,axes:s,names:ps(c.dataset,n)})})}function Fn({path:e,what:t,value:n,choices:o,without:r,onChange:i,onRemove:s,children:a}){let c=i??(f=>_e(e,f===r?void 0:
f)),d=o.find(([f])=>f===n)?.[1]??n;return l(tn,{stop:e,what:t,label:`${t}: ${d}`,onRemove:s,menu:o.map(([f,m])=>({label:m,
checked:f===n,act:()=>c(f)})),children:a??d})}var $_=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Uc({path:e,over:t,allow:n=$_}){
let o=Gl(t);return l(Fn,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&he({document:L_(xe.value,e,r)})}})}function L_(e,t,n){
let o=Ie(e,t,O_(n,e)),r=$i(t).slice(0,-1);if(r[0]!=="aggregate")return o;let i=Li(o,r),{having:s,order:a,...c}=i;return Ie(
o,r,{...c,measures:["count()"],by:["time('auto')"]})}function O_(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function qc({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r}=n;return l(en,{document:e,error:t.error,label:"\
Question: groups and measures",children:[l(Kc,{lead:"Show",path:"aggregate.measures",texts:p0(n.measures),over:o,needed:!0}),
l(Mt,{word:"of",children:l(Uc,{path:"aggregate.over",over:o})}),l(Rn,{}),l(ms,{lead:"by",path:"aggregate.by",texts:We(n.
by),over:o,axes:!0}),r!==void 0&&l(ci,{lead:"having",path:"aggregate.having",what:"condition on groups",text:r,onChange:i=>_e(
"aggregate.having",i)})]})}function p0(e){let t=We(e);return t.length===0?["count()"]:t}function jc(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var fL=jc(0,20);function Jc(e){return We(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var h0={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate","where"],chartOf:e=>Jc(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;let o=We(n.by);return t===
"line"&&!Jc(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&Jc(e)?{...e,aggregate:{...n,by:o.filter(r=>!Dr(
r))}}:e},Sentence:qc,Page:Ig};var gn=[h0],Zn=[];var y0="tr",v0="nr";function b0(){let{value:e,error:t}=En.value,n=e?.[0]?.name;return ie(()=>{e||lo()},[]),ie(()=>{n!==void 0&&Fr(n)},[n]),t?
l(Qr,{icon:"warning",title:"The datasets cannot be listed",actions:l(X,{kind:"outlined",onClick:()=>{lo()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?l(K_,{}):l(Xr,{})}function K_(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${Gt("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return l(
"main",{class:y0,children:[l(Qr,{icon:"data",title:"There are no events yet",actions:l(re,{children:[l(X,{kind:"primary",
icon:"copy",onClick:()=>zt(e,"The line"),children:"Copy the line"}),l(X,{kind:"outlined",onClick:()=>{lo()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),l("pre",{class:v0,children:e})]})}function Yc(){return l(Qr,{icon:"search",title:"\
There is no such page",actions:l(X,{kind:"primary",onClick:()=>Un(""),children:"To the first dataset"})})}var Zc={};Ma(Zc,{banner:()=>Qc,danger:()=>j_,default:()=>G_,info:()=>U_,text:()=>Xc,warning:()=>q_});var Qc="pr",U_="dr",
q_="lr",j_="sr",Xc="xr",G_={banner:Qc,info:U_,warning:q_,danger:j_,text:Xc};function x0({kind:e,children:t,actions:n}){return l("div",{class:ge(Qc,Zc[e]),role:e==="info"?"status":"alert",children:[
l(le,{name:e==="info"?"info":"warning"}),l("span",{class:Xc,children:t}),n]})}var w0="G",k0="cr",_0="gr",C0="J",S0="fr",T0="ur";function Xl({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=J(null),s=jt();return ut(()=>{zo();let a=document.activeElement;
return i.current?.showModal(),(i.current?.querySelector("[data-autofocus]")??i.current?.querySelector("h2"))?.focus(),()=>{
a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),l("dialog",{ref:i,class:ge(w0,r&&k0),"aria-labelledby":s,onCancel:a=>{
a.preventDefault(),t()},onClick:a=>{a.target===i.current&&t()},children:[l("div",{class:_0,children:[l("h2",{id:s,tabIndex:-1,
class:C0,children:e}),l(X,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),l("div",{class:S0,children:n}),
o&&l("div",{class:T0,children:o})]})}var P0="hr",M0="mr",E0="vr",D0="K",A0="br",$0="O";function L0({onClose:e}){let t=Map.groupBy(Ag.value,({group:n})=>n);return l(Xl,{title:"Keys",onClose:e,wide:!0,children:[
l("div",{class:P0,children:[...t].map(([n,o])=>l("section",{children:[l("h3",{class:M0,children:n}),l("dl",{class:E0,children:o.
map(({keys:r,label:i})=>l("div",{class:D0,children:[l("dt",{children:i}),l("dd",{children:r.split(" ").map(s=>l("kbd",{class:A0,
children:s},s))})]},r))})]},n))}),l("div",{class:$0,children:[l("label",{children:[l("input",{type:"checkbox",checked:$g.
value,onChange:n=>Lg(n.currentTarget.checked)})," Single letters are keys"]}),l("label",{children:[l("input",{type:"chec\
kbox",checked:Fl.value,onChange:n=>Pg(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function ea(e){let t=No(xe.value),n=We(xe.value[t]?.by),o=wt(e);n.includes(o)||he({document:Ie(xe.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function gs(e){let t=Je.value.view===e.name,n=Hp(e.name,ru(Jt.value));n!==null&&ei(n,{label:"Undo",act:Vn}),t&&po.value.
kind!=="view"&&Jt.value!==""&&au(),Jt.value===""&&Un("")}function O0(){let e="Go to";return[...gn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>gs(t)})),...Zn.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Un(t.name)}))]}var td=matchMedia("(prefers-color-scheme: dark)"),R0=te(td.matches),ed=ao("theme"),ys=te(ed==="light"||ed==="dark"?ed:"s\
ystem"),hi=pt(()=>ys.value==="system"?R0.value?"dark":"light":ys.value);function ta(e){ys.value=e,uo("theme",e)}function N0(){
td.addEventListener("change",()=>{R0.value=td.matches}),xt(()=>{document.documentElement.dataset.theme=hi.value})}function F0({onClose:e,onHelp:t}){let[n,o]=O(""),r=Q_(Z_(t),n).slice(0,200);return l(Xl,{title:"Find",onClose:e,children:l(
li,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(i=>({value:i,label:l(ne,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function Z_(e){let t=Jt.value===""?[]:Kn(Jt.value).value.value?.columns??[];return[...gn.map(n=>({name:n.
label,kind:"page",act:()=>gs(n)})),...Zn.map(n=>({name:n.label,kind:"page",act:()=>Un(n.name)})),...(En.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Fr(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>ea(
n)})),...$r.value?[{name:"Undo",kind:"command",act:Vn}]:[],...Lr.value?[{name:"Redo",kind:"command",act:Or}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Fp({kind:"json"})},{name:hi.value==="dark"?"Light":"Dark",kind:"command",act:()=>ta(
hi.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function Q_(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=i=>{let s=i.toLowerCase();if(s.startsWith(n))return 0;let a=s.indexOf(n);return a<0?3:/[a-z0-9]/.
test(s[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,s)=>i.grade-s.grade).
map(({item:i})=>i)}var H0="P",z0="a",B0="Q",I0="wr",V0="V",nd="W",W0="o",K0="Y",U0="Z",q0="j",j0="_";var ko=te(ao("rail")==="folded");function eC(){ko.value=!ko.value,uo("rail",ko.value?"folded":"open")}function J0({onPalette:e,
onHelp:t}){let n=po.value;return l("nav",{"aria-label":"Pages",class:ge(H0,ko.value&&z0),children:[l("div",{class:B0,children:[
l(nC,{}),!ko.value&&l("span",{class:I0,children:"Sluice"})]}),l("ul",{class:nd,children:gn.map(o=>l(G0,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Je.value.view===o.name,onClick:()=>gs(o)},o.name))}),Zn.length>0&&l(
"div",{class:U0,role:"presentation"}),l("ul",{class:nd,children:Zn.map(o=>l(G0,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>Un(o.name)},o.name))}),l("div",{class:q0,children:[l(X,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),l(tC,{}),l(X,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
l(X,{icon:"collapse",label:ko.value?"Widen":"Fold",kind:"quiet",class:j0,onClick:eC})]})]})}function G0({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=zr(ko.value?`${t}  ${n}`:void 0);return l("li",{children:l("button",{type:"button",class:W0,
"aria-current":o?"page":void 0,"aria-label":ko.value?t:void 0,onClick:r,...i,children:[l(le,{name:e,size:20}),l("span",{
class:K0,children:t})]})})}function tC(){let e=(t,n)=>({label:n,checked:ys.value===t,act:()=>ta(t)});return l(Gn,{icon:hi.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function nC(){return l("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:V0,children:[l("rect",{width:"32",height:"32",rx:"7"}),l("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}async function Z0(e){let t=e.trim();if(t.startsWith("{"))return Y0(await Ai(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await Ks(n[2]),i=Ws.find(s=>s===n[1]);return r&&i?{...r,view:i}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?Y0(await Ai(o[1].replaceAll("'\\''","'"))):null}function Y0(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Ga.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:oC(t),as:null,open:[]}}function oC(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var X0="ee",ev="ie";function tv({children:e}){let[t,n]=O(null);Yo([...O0(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{$r.value&&Vn()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Lr.value&&
Or()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Jn},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:iC}]),ie(()=>{let r=i=>{if(vc(i.target))return;let s=i.clipboardData?.getData("text/p\
lain")??"";Z0(s).then(a=>{a&&(he(a),ei("The question was pasted.",{label:"Undo",act:Vn}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return l("div",{class:X0,children:[l(J0,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),l("div",{class:ev,children:[Rl.value==="away"&&l(x0,{kind:"warning",actions:l(X,{small:!0,
kind:"outlined",onClick:Cg,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&l(F0,{onClose:o,onHelp:()=>n("help")}),t==="help"&&l(L0,{onClose:o}),l(lg,{}),l(
Ef,{})]})}function iC(){let{phase:e}=Xt.result.value;e==="running"||e==="estimate"?Xt.cancel():Ar.value.length>0&&Js()}var ov="yr",rv="S";function iv({label:e,choices:t,value:n,onChange:o}){let r=s=>{let a=s.key==="ArrowRight"||s.key==="ArrowDown"?1:s.key===
"ArrowLeft"||s.key==="ArrowUp"?-1:0;if(a===0)return;s.preventDefault();let c=(t.findIndex(f=>f.value===n)+a+t.length)%t.
length,d=t[c];d&&o(d.value),s.currentTarget.children[c]?.focus()},i=t.some(s=>s.value===n)?n:t[0]?.value;return l("div",
{role:"radiogroup","aria-label":e,class:ov,onKeyDown:r,children:t.map(s=>l("button",{type:"button",role:"radio",class:rv,
"aria-checked":s.value===n,tabIndex:s.value===i?0:-1,onClick:()=>o(s.value),children:[s.icon&&l(le,{name:s.icon,size:14}),
s.label]},s.value))})}var sv="kr",lv="zr",av="re",uv="jr";var oa=pt(()=>jo.value.filter(e=>e.to.dataset===xe.value.dataset));function cv(){return oa.value.length===0?null:l("nav",
{"aria-label":"The way here",class:sv,children:[oa.value.map((e,t)=>l("span",{class:lv,children:[l("button",{type:"butto\
n",class:av,onClick:()=>{rc(t),he(e.from)},children:t===0?"all":ze(oa.value[t-1]?.label).text}),l(le,{name:"right",size:12})]},
t)),l("span",{"aria-current":"step",class:uv,children:ze(oa.value.at(-1)?.label).text})]})}var dv="ae",pv="oe",fv="Sr",mv="Br",hv="Xr";function ra({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:i}){let s=J(null);return ie(()=>{let a=document.activeElement;
return()=>{a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),l("aside",{ref:s,class:ge(dv,r&&pv),"aria-label":t,children:[
l("div",{class:fv,children:[l("h2",{class:mv,children:e}),o,l(X,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
l("div",{class:hv,children:i})]})}var yv="Cr",vv="Ir",bv="te",xv="Ur",wv="Er",kv="Lr",_v="ne",Cv="Mr",Sv="Nr",Tv="Rr",Pv="Ar",Mv="pe",Ev="Dr";var uC=6;function Dv({column:e,document:t}){let n=J(null),{values:o,error:r,former:i}=cC(n,e.name,t),s=o?.values.reduce(
(c,{count:d})=>Math.max(c,d),0)??0,a=(c,d)=>{let f=d?`not (${Ri(e.name,c)})`:Ri(e.name,c);ns({document:Ie(t,"where",Ni(t.
where,f))},f)};return l("section",{ref:n,class:bv,"aria-label":ze(e.name).text,"data-former":i,children:[l("div",{class:xv,
children:[l("h3",{class:wv,children:l(ne,{value:e.name,most:40,middle:!0})}),o&&l("span",{class:kv,children:[Ye(o.distinct),
" ",o.distinct===1?"value":"values"]}),l(X,{small:!0,kind:"quiet",label:`Break down by ${ze(e.name).text}`,onClick:()=>ea(
e.name),children:"By"})]}),r&&l(ct,{error:r}),l("ul",{children:o?.values.map(({value:c,count:d},f)=>l("li",{children:l("\
button",{type:"button",class:_v,onClick:m=>a(c,m.altKey),children:[l("span",{class:Cv,style:{width:`${s>0?100*d/s:0}%`}}),
l("span",{class:Sv,children:l(ne,{value:c,most:40,middle:!0})}),l("span",{class:Tv,title:mo(d),children:[o.exact?"":"~",
Ye(d)]})]})},f))}),o&&(o.more>0||o.nulls>0)&&l("p",{class:Pv,children:[o.more>0&&l("span",{children:[Ye(o.more)," more"]}),
o.nulls>0&&l("button",{type:"button",class:Mv,onClick:c=>a(null,c.altKey),children:[l(ne,{value:null})," ",Ye(o.nulls)]})]})]})}
function cC(e,t,n){let[o,r]=O(!1),[i,s]=O({values:null,error:null,former:!1}),a=dC(t,n);return ie(()=>{let c=new IntersectionObserver(
([d])=>{d&&r(d.isIntersecting)});return e.current&&c.observe(e.current),()=>c.disconnect()},[]),ie(()=>{if(!o)return;let c=new AbortController;
return s(d=>({...d,former:d.values!==null})),Kp(n.dataset,a,c.signal).then(d=>s({values:d,error:null,former:!1}),d=>{Nr(
d)||s({values:null,error:Wn(d),former:!1})}),()=>c.abort()},[o,n.dataset,JSON.stringify(a)]),i}function dC(e,t){let{from:n,
to:o,timezone:r,where:i,define:s}=t;return{column:wt(e),limit:uC,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...i===void 0?{}:{where:i},...s===void 0?{}:{define:s}}}function Av({onClose:e}){let[t,n]=O(""),o=Kn(Jt.value).value.value?.columns,r=(o??[]).filter(({name:i,type:s})=>s!=="tim\
estamp"&&i.toLowerCase().includes(t.trim().toLowerCase()));return l(ra,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[l("div",{class:yv,children:l("input",{class:vv,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:i=>n(i.currentTarget.value)})}),o?r.map(i=>l(Dv,{column:i,document:xe.value},i.name)):l(Xr,
{}),l("p",{class:Ev,children:"Click: only this value. Alt+click: all but this value."})]})}var Lv="Hr",Ov="Fr";function Nv({onClose:e}){let t=xe.value,[n,o]=O(()=>JSON.stringify(t,null,2)),[r,i]=O(null);return ie(()=>{Rt(Rv(n).value,
t)||(o(JSON.stringify(t,null,2)),i(null))},[t]),l(ra,{title:"JSON",label:"The document as JSON",onClose:e,actions:l(X,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>zt(n,"The document")}),children:[l(Jl,{class:Lv,label:"Document",language:"j\
son",text:n,onText:a=>{o(a);let{value:c,error:d}=Rv(a);i(d),c&&he({document:{...c,dataset:c.dataset||Je.value.document.dataset}},
"replace")},onRun:Jn}),r!==null&&l("div",{class:Ov,children:l(ct,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function Rv(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}var Fv=new Map([["facets",Av],["json",Nv]]);var zv="Tr",Bv="qr";function od({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let s=J(null),[a,c]=O(!1),[d,f]=O(""),m=bt(()=>mC(t,d),
[t,d]),g=()=>{c(!1),f("")},v=_=>{g(),o(_)};return l(re,{children:[l(X,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:s,
onClick:()=>a?g():c(!0),children:l("span",{class:zv,children:l(ne,{value:n,most:32})})}),a&&l(Qt,{anchor:s.current,onClose:g,
role:"dialog",label:e,children:l("div",{class:Bv,children:l(li,{label:e,text:d,onText:f,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(_=>({value:_,label:l(ne,{value:_}),selected:_===n})),onPick:v,onTake:_=>{r&&
_!==""&&v(_)},onCancel:g})})})]})}function mC(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().
startsWith(n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var Iv=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function Vv(){let e=xe.value.compare?.offset,t=Iv.find(([,n])=>n===e)?.[0]??`vs ${un(e??"")} before`;
return l(Gn,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:Iv.map(([n,o])=>({label:n,
checked:o===e,act:()=>_e("compare",o===void 0?void 0:{offset:o})})),children:t})}function Wv(){return[{label:"Copy link",icon:"share",act:()=>{uu(Je.value).then(e=>zt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>zt(JSON.stringify(Je.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>zt(hC(Je.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>zt(gC(Je.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>zt(yC(Je.value.document),"The code")}]}function rd(e){
return`'${e.replaceAll("'","'\\''")}'`}function hC(e){return`sluice query ${rd(JSON.stringify(e))}`}function gC(e){return`\
curl -H 'Content-Type: application/json' ${rd(Gt("v1/query"))} \\
  -d ${rd(JSON.stringify(e))}`}function yC(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var Kv=te([]);function Uv(){return Kv.value.length===0?null:l(Gn,{icon:"save",menuLabel:"Save",items:Kv.value,placing:{align:"end"},children:"\
Save"})}var jv="Gr",Gv="B";function Jv(){let e=Xt.result.value,t=e.phase==="running"||e.phase==="estimate";return l("div",{class:jv,children:[l("sp\
an",{role:"status",class:Gv,"data-phase":e.phase,children:[e.phase==="exact"&&l(le,{name:"check",size:14}),e.phase==="er\
ror"&&l(le,{name:"error",size:14}),bC(e)]}),t&&l(X,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Xt.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&l(X,{small:!0,kind:"outlined",onClick:Jn,children:"Run again"})]})}
function bC(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${Ho(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=tf(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${Ho(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${Ye(t.rows_scanned)} rows`:`${o}, ${n}`}}}var Yv=null;function Zv(){return Yv??=[...new Set([su(),"UTC",...Intl.supportedValuesOf("timeZone")])],Yv}var Qv="X",Xv="C",eb="Jr",tb="I",nb="Kr";var ob=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function rb({runs:e}){ie(()=>{En.value.value||
lo()},[]);let t=En.value.value?.map(({name:o})=>o)??[Jt.value],n=xe.value.timezone??"UTC";return l("header",{class:Qv,"a\
ria-label":"The question",children:[l("div",{class:Xv,children:[l(od,{title:"Dataset",icon:"data",values:t,value:Jt.value,
onChange:o=>{Fr(o)},class:eb}),l(Bg,{}),l(od,{title:"Time zone",icon:"globe",values:Zv(),value:n,onChange:o=>_e("timezon\
e",o),kind:"quiet",free:!0}),l(Vv,{}),l(wC,{})]}),l("div",{class:tb,children:e&&l(Jv,{})}),l("div",{class:nb,children:[l(
X,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!$r.value,onClick:Vn}),l(X,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Lr.value,onClick:Or}),l(Gn,{icon:"share",menuLabel:"Share",items:Wv(),placing:{align:"end"},children:"Shar\
e"}),l(Uv,{})]})]})}function wC(){let e=xe.value.sample,t=e===void 0||e===1?void 0:e,n=ob.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return l(Gn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:ob.map(([o,r])=>({label:o,checked:r===t,act:()=>_e("sample",r)})),children:n})}var ib="Or",sb="de",lb="Pr",ab="Qr",ub="Vr",cb="Wr",db="le";function fb(){let e=gn.find(({name:t})=>t===Rp.value)??gn[0];return e?l(_C,{view:e}):null}function _C({view:e}){let t=xe.
value,n=CC(Xt.result.value,t),o=Np.value??e.chartOf(t);ie(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · S\
luice`},[e,t.dataset]),Yo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>id("facets")}]),Yo(
[{keys:"/",label:`Sentence: ${kc}`,group:"View",act:wc}]);let r=s=>{he({as:s,document:e.choose?e.choose(t,s):t})},i=n.phase===
"running"||n.phase==="estimate";return l(re,{children:[l(rb,{runs:e.runs??!0}),l(Kh,{busy:i,done:n.done}),l("div",{class:ib,
children:[l("main",{class:sb,"data-view":e.name,"data-state":n.phase,"aria-busy":i,children:[l("h1",{class:"spoken",children:e.
label}),l(cv,{}),l("div",{class:lb,children:[l("div",{class:ab,children:l(e.Sentence,{document:t,result:n})}),l("div",{class:ub,
children:[e.charts.length>1&&l(iv,{label:"Chart",value:o,onChange:r,choices:e.charts.map(({name:s,label:a,icon:c})=>({value:s,
label:a,icon:c}))}),l(X,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:sd("facets"),onClick:()=>id(
"facets")}),l(X,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:sd("json"),onClick:()=>id("json")})]})]}),
n.error&&!SC(e,n.error)&&l("div",{class:cb,children:l(ct,{error:n.error})}),l("div",{class:db,"data-former":n.former,children:l(
e.Page,{document:t,result:n,as:o})})]}),l(TC,{})]})]})}function CC(e,t){return e.of===null||pb(e.of)===pb(t)?e:{...e,answer:null,
of:null,former:!1}}function pb(e){let t=e.aggregate?.over;return`${No(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function sd(e){return Ar.value.some(t=>t.kind===e)}function id(e){he({open:sd(e)?Ar.value.filter(t=>t.kind!==e):
[{kind:e}]})}function SC(e,t){return["from","to",...e.errorPlaces??[]].some(n=>Go(t,n)!==null)}function TC(){return l(re,
{children:Ar.value.map((e,t)=>{let n=Fv.get(e.kind);return n?l(n,{layer:e,onClose:Js},t):null})})}function mb(){return l(tv,{children:l(PC,{})})}function PC(){let e=po.value;switch(e.kind){case"home":return l(b0,{});case"\
view":return l(fb,{});case"page":{let t=Zn.find(({name:n})=>n===e.page);return t?l(t.Page,{rest:e.rest}):l(Yc,{})}case"a\
ctor":case"link":return l(Yc,{})}}N0();Og();await Yp();Mg();ag();Jd(l(mb,{}),document.body);
