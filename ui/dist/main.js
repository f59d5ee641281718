var x3=Object.defineProperty;var uh=(e,t)=>{for(var n in t)x3(e,n,{get:t[n],enumerable:!0})};var Ke,Cx,ph,$i,ch,tm,Sx,Xc,Tx,fh,mh,Px,pu=Symbol.for("pv"),nm={},om=[],w3=/^m(i|n|o|s|text|space)$/,hh=Array.isArray,gh=om.
slice,Ss=Object.assign;function Cs(e){e&&e.parentNode&&e.remove()}function _x(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?gh.call(arguments,2):n),du(e,
a,o,i,null)}function du(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:pu,__v:i||
++Cx,__i:-1,__u:0};return!i&&Ke.vnode&&Ke.vnode(s),s}function E(e){return e.children}function Di(e,t){this.props=e,this.context=t,this.__g=0}function Ei(e,t){if(t==null)return e.
__&&Ei(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Ei(e)}function k3(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Ss({constructor:pu},n)).__v=n.__v+1,
Ke.vnode&&Ke.vnode(t),yh(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Ei(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,Rx(i,t,s),n.__=n.__e=null,t.__e!=o&&Mx(t))}function Mx(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Mx(e)}function dh(e){(8&e.__g||(e.__g|=8,$i.push(e),tm++))&&ch==Ke.debounceRendering||
((ch=Ke.debounceRendering)||queueMicrotask)($x)}function $x(){try{for(var e,t=1;$i.length;)$i.length>t&&$i.sort(Sx),e=$i.
shift(),t=$i.length,8&e.__g&&k3(e)}finally{(tm=$i.length)&&(ch||queueMicrotask)($x)}}function Dx(e,t,n,o,i,s,a,l,u,c,m){
var d,f,p,h,y,b,w=o.__k||om,x=t.length;for(u=C3(n,t,w,u,x),d=0;d<x;d++)(p=n.__k[d])!=null&&(f=~p.__i&&w[p.__i]||nm,p.__i=
d,b=yh(e,p,f,i,s,a,l,u,c,m),h=p.__e,(f.ref!=p.ref||8&f.__u)&&(f.ref&&bh(f.ref,null,p,f),p.ref&&m.push(p.ref,p.__c||h,p)),
y=y||h,4&p.__u?(u=Ex(p,u,e,!f.__v),f.__e&&(f.__e=null)):typeof p.type=="function"&&b!==void 0?u=b:h&&(u=h.nextSibling),p.
__u&=-21);return n.__e=y,u}function C3(e,t,n,o,i){var s,a,l,u,c,m,d,f,p,h=n.length,y=h,b=0,w=0,x=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=du(null,
a):hh(a)?a=x[s]=du(E,{children:a}):a.constructor===pu&&a.__b?a=x[s]=du(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+b,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=S3(a,n,u,y))&&(y--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?b--:c==u+1?b++:c!=
u&&(c>u?b--:b++,w=1)):(~c||(i>h?b--:i<h&&b++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(w){for(m=[],d=[],s=0;s<
i;s++)if((a=x[s])&&16&a.__u){for(b=0,f=m.length;b<f;)m[p=b+f>>1]<a.__i?b=p+1:f=p;m[b]=a.__i,d[s]=b+1}for(b=m.length;s--;)
d[s]&&(d[s]==b?b--:x[s].__u|=4)}if(y)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ei(l)),vh(l,l));return o}function Ex(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=Ex(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ei(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function S3(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function kx(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Qc(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||kx(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||kx(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=mh[t]||(mh[t]=
T3(t)),(e.__a||(e.__a={}))[t]=fh,s=t!=(t=t.replace(Tx,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function T3(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Xc]==null)t[Xc]=fh++;else if(t[Xc]<this.__a[e])return;return n(Ke.event?Ke.event(t):t)}}}function yh(e,t,n,o,i,s,a,l,u,c){
var m,d,f,p,h,y,b,w,x,k,T,L,M,B,O,W,N,R,X=t.type;if(t.constructor!==pu)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&
(t.__u|=u,d=s=[],m.nodeType==8?l=em(m,s):s.push(m),l=s[0]||l),(m=Ke.__b)&&m(t);e:if(typeof X=="function"){f=a.length;try{
if(w=t.props,x=(m=X.prototype)&&m.render,k=(m=X.contextType)&&o[m.__c],T=m?k?k.props.value:m.__:o,(p=n.__c)?(t.__c=p,2&p.
__g&&(p.__g|=1)):(x?t.__c=p=new X(w,T):(t.__c=p=new Di(w,T),p.constructor=X,p.render=_3),k&&k.sub(p),p.state||(p.state={}),
p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),x&&(p.__s||(p.__s=p.state),X.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Ss({},
p.__s)),Ss(p.__s,X.getDerivedStateFromProps(w,p.__s)))),h=p.props,y=p.state,p.__v=t,n.__c){if(w!==h&&x&&!X.getDerivedStateFromProps&&
p.componentWillReceiveProps&&p.componentWillReceiveProps(w,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&
p.shouldComponentUpdate(w,p.__s,T)===!1){t.__v!=n.__v&&(p.props=w,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(J){J&&(J.__=t)}),om.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),l=Ei(n);break e}p.componentWillUpdate&&
p.componentWillUpdate(w,p.__s,T),x&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,y,b)})}else x&&!X.
getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),x&&p.componentDidMount&&p.__h.push(p.componentDidMount);
p.context=T,p.props=w,p.__P=e,p.__g&=-5,L=Ke.__r,M=x?25:0;do p.__g&=-9,L&&L(t),m=p.render(p.props,p.state=p.__s,p.context);while(8&
p.__g&&++M<25);x&&(om.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Ss({},o,p.getChildContext())),
x&&n.__c&&p.getSnapshotBeforeUpdate&&(b=p.getSnapshotBeforeUpdate(h,y)),B=m&&m.type===E&&m.key==null?m.props.children:m,
w.__P&&(m=l,i=(e=w.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(J){J&&vh(J,J)}),n.__k=null),
l=n.__k?Ei(n,0):null),l=Dx(e,hh(B)?B:[B],t,n,o,i,s,a,l,u,c),w.__P&&(t.__e=null,l=m),t.__u&=-161,d&&d.some(Cs),p.__h.length&&
a.push(p),1&p.__g&&(p.__g&=-4)}catch(J){if(a.length=f,t.__v=null,u||s)if(J&&J.then){if(t.__u|=128|u,s){for(~(N=s.indexOf(
l||void 0))||(N=s.length);(R=s[N-1])&&R.nodeType==8;)N--;for(;N<s.length;N++)if(R=s[N])if(s[N]=null,O){if(R==W)break}else{
if(R.nodeType!=8)break;R.data.startsWith("$s")&&(W=em(O=R))}}if(!O){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
O=l}(m=em(O=t.__c.__z||(t.__c.__z=O)))?(t.__e=O,l=m):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Cs);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),J&&J.then||Ax(t),Ke.__e(J,t,n)}}else l=t.__e=P3(n.__e,t,n,o,i,s,a,u,c,e);return(m=Ke.diffed)&&m(t),l}function em(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ax(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Ax))}function Rx(e,t,n){for(var o=0;o<n.length;)bh(n[o++],n[o++],n[o++]);Ke.__c&&Ke.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Ke.__e(s,i.__v)}})}function P3(e,t,n,o,i,s,a,l,u,c){var m,d,f,p,
h,y,b,w,x=n.props||nm,k=t.props,T=t.type;if(T=="svg"?i="http://www.w3.org/2000/svg":T=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((h=s[m])&&(T?h.localName==T:h.nodeType==
3)){e=h,s[m]=null;break}}if(!e){if(w=c.ownerDocument||document,!T)return w.createTextNode(k);e=w.createElementNS(i,T,k.is?
k:c),l&&(Ke.__m&&Ke.__m(t,s),l=!1),s=null}if(T){if(c=T=="template"&&e.content||e,s=T=="textarea"&&k.defaultValue!=null?null:
s&&gh.call(c.childNodes),!l&&s)for(x={},m=0;m<e.attributes.length;m++)x[(h=e.attributes[m]).name]=h.value;for(m in x)h=x[m],
m=="dangerouslySetInnerHTML"?f=h:m=="children"||m in k||m=="value"&&"defaultValue"in k||m=="checked"&&"defaultChecked"in
k||Qc(e,m,null,h,i);for(m in k)h=k[m],m=="children"?p=h:m=="dangerouslySetInnerHTML"?d=h:m=="value"?y=h:m=="checked"?b=h:
l&&typeof h!="function"||x[m]===h||Qc(e,m,h,x[m],i);d?(l||f&&(d.__html==f.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(f&&(e.textContent=""),(T=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&w3.test(T))&&(i="\
http://www.w3.org/1999/xhtml"),Dx(c,hh(p)?p:[p],t,n,o,i,s,a,s?s[0]:n.__k&&Ei(n,0),l,u),s&&s.some(Cs)),l&&T!="textarea"||
(m="value",T=="progress"&&y==null?e.removeAttribute(m):y==null||y===e[m]&&(T!="progress"||y)||Qc(e,m,y,x[m],i),m="checke\
d",b!=null&&b!=e[m]&&Qc(e,m,b,x[m],i))}else x===k||l&&e.data==k||(e.data=k);return e}function bh(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Ke.__e(i,n)}}function vh(e,t,n){var o,i,s,a;if(Ke.unmount&&Ke.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||bh(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ke.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&vh(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=em(o,s=[]))&&(o==
e.__e&&s.some(Cs),Cs(i),Cs(o)),n||Cs(e.__e),e.__e=e.__c=e.__=null}function _3(e,t,n){return this.constructor(e,n)}function Ox(e,t){
var n,o,i,s;Ke.__&&Ke.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=du(E,{children:[e]}),
i=[],s=[],yh(t,t.__k,o||nm,nm,t.namespaceURI,o?null:t.firstChild?gh.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
Rx(i,t.__k,s),t.__k.props.children=null}function rm(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,dh(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Px++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Ke={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw tm=0,e}},Cx=0,ph=function(e){return e!=null&&e.constructor===pu},Di.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ss({},this.state)),typeof e=="function"&&(e=e(Ss({},n),this.props)),e&&(Ss(
n,e),this.__v&&(t&&this.__k.push(t),dh(this)))},Di.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),dh(this))},Di.prototype.render=E,$i=[],tm=0,Sx=function(e,t){return e.__v.__b-t.__v.__b},Xc=Symbol(),Tx=/(PointerCapture)$|Capture$/i,
fh=0,mh={},Px=0;var Ai,$t,xh,Lx,wh=Object.is,hu=0,Wx=[],kh=[],Nt=Ke,Nx=Nt.__b,Bx=Nt.__r,Fx=Nt.diffed,zx=Nt.__c,Ix=Nt.unmount,Hx=Nt.__;function Da(e,t){
Nt.__h&&Nt.__h($t,e,hu||t),hu=0;var n=$t.__H||($t.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function C(e){
return hu=1,Sh(Ux,e)}function Sh(e,t,n){var o=Da(Ai++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ux(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);wh(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=$t,!$t.__f)){$t.__f=!0;var i=$t.shouldComponentUpdate;
$t.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,m=this.props!=s;if(u.__.some(function(f){
f.__N&&(c=!0,wh(f.__[0],f.__N[0])||(m=!0))}),i){var d=i.call(this,s,a,l);return c?d||m:d}return!c||m}}return o.__}function F(e,t){
var n=Da(Ai++,3);!Nt.__s&&Th(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,$t.__H.__h.push(n))}function tt(e,t){var n=Da(Ai++,4);!Nt.
__s&&Th(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,$t.__h.push(n))}function q(e){return hu=5,Y(function(){return{current:e}},[])}function Y(e,t){var n=Da(Ai++,7);return Th(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function im(e,t){return hu=8,Y(function(){return e},
t)}function sm(e){var t=$t.context[e.__c],n=Da(Ai++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub($t)),t.props.value):e.
__}function ft(){var e=Da(Ai++,11);if(!e.__){for(var t=$t.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function M3(){var e;do{for(;e=kh.shift();)try{fu(e)}catch(n){Nt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Wx.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(fu),t.__h.some(Ch),t.__h=[]}catch(n){t.__h=[],Nt.__e(n,e.__v)}}}while(kh.
length)}Nt.__b=function(e){$t=null,Nx&&Nx(e)},Nt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Hx&&Hx(e,t)},Nt.
__r=function(e){Bx&&Bx(e),Ai=0;var t=($t=e.__c).__H;t&&(xh==$t?$t.__h=[]:(t.__h.some(fu),t.__h.some(Ch),Ai=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),xh=$t},Nt.diffed=function(e){Fx&&Fx(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Vx(Wx.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),xh=$t=null},Nt.__c=function(e,t){t.some(
function(n){try{n.__h.some(fu),n.__h=n.__h.filter(function(o){return!o.__||Ch(o)})}catch(o){n.__h=[function(){throw o}]}}),
zx&&zx(e,t)},Nt.unmount=function(e){Ix&&Ix(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Vx(kh.push(i))}else fu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Nt.__e(t,o.__v))};var qx=typeof requestAnimationFrame=="function";function $3(e){var t,n=function(){clearTimeout(
o),qx&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);qx&&(t=requestAnimationFrame(n))}function Vx(e){e!=1&&Lx==
Nt.requestAnimationFrame||((Lx=Nt.requestAnimationFrame)||$3)(M3)}function fu(e){var t=$t,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),$t=t}function Ch(e){var t=$t;e.__c=e.__(),$t=t}function Th(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!wh(n,e[o])})}function Ux(e,t){return typeof t=="function"?t(e):t}var D3=Symbol.for("preact-signals");function cm(){if(Qr>1)Qr--;else{var e,t=!1;for((function(){var i=lm;for(lm=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();yu!==void 0;){var n=yu;for(yu=
void 0,am++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&jx(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(am=0,Qr--,
t)throw e}}function _h(e){if(Qr>0)return e();Ph=++E3,Qr++;try{return e()}finally{cm()}}var gu,Pt=void 0;function bu(e){var t=Pt,
n=gu;Pt=void 0,gu=void 0;try{return e()}finally{Pt=t,gu=n}}var yu=void 0,Qr=0,am=0,E3=0,Ph=0,lm=void 0,um=0;function Kx(e){
if(Pt!==void 0){var t=e.n;if(t===void 0||t.t!==Pt)return t={i:0,S:e,p:Pt.s,n:void 0,t:Pt,e:void 0,x:void 0,r:t},Pt.s!==void 0&&
(Pt.s.n=t),Pt.s=t,e.n=t,32&Pt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Pt.s,t.n=void 0,Pt.s.n=t,Pt.s=t),t}}function nn(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}nn.prototype.brand=D3;nn.prototype.h=function(){return!0};nn.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:bu(function(){var o;(o=t.W)==null||o.call(t)}))};
nn.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&bu(function(){var i;(i=t.Z)==null||i.call(t)}))}};nn.prototype.subscribe=
function(e){var t=this;return Sn(function(){var n=t.value;bu(function(){return e(n)})},{name:"sub"})};nn.prototype.valueOf=
function(){return this.value};nn.prototype.toString=function(){return this.value+""};nn.prototype.toJSON=function(){return this.
value};nn.prototype.peek=function(){var e=this;return bu(function(){return e.value})};Object.defineProperty(nn.prototype,
"value",{get:function(){var e=Kx(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(am>100)
throw new Error("Cycle detected");(function(n){Qr!==0&&am===0&&n.l!==Ph&&(n.l=Ph,lm={S:n,v:n.v,i:n.i,o:lm})})(this),this.
v=e,this.i++,um++,Qr++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{cm()}}}});function ae(e,t){return new nn(e,
t)}function jx(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Gx(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Jx(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ts(e,t){nn.call(this,void 0,t),this.x=e,this.s=void 0,this.g=um-1,this.
f=4}Ts.prototype=new nn;Ts.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
um))return!0;if(this.g=um,this.f|=1,this.i>0&&!jx(this))return this.f&=-2,!0;var e=Pt;try{Gx(this),Pt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Pt=e,Jx(
this),this.f&=-2,!0};Ts.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
nn.prototype.S.call(this,e)};Ts.prototype.U=function(e){if(this.t!==void 0&&(nn.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ts.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ts.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Kx(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function hn(e,t){
return new Ts(e,t)}function Zx(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Qr++;var n=Pt;Pt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Mh(e),o}finally{Pt=n,cm()}}}function Mh(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Zx(e)}function A3(e){if(Pt!==this)throw new Error("Out-of-order effect");Jx(this),Pt=e,this.f&=-2;try{8&this.f&&Mh(this)}finally{
cm()}}function Ea(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,gu&&gu.push(this)}
Ea.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Ea.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Zx(this),
Gx(this),Qr++;var e=Pt;return Pt=this,A3.bind(this,e)};Ea.prototype.N=function(){2&this.f||(this.f|=2,this.u=yu,yu=this)};
Ea.prototype.d=function(){this.f|=8,1&this.f||Mh(this)};Ea.prototype.dispose=function(){this.d()};function Sn(e,t){var n=new Ea(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Yx,dm,mm,R3=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Qx=[];Sn(function(){Yx=this.N})();function Aa(e,t){Ke[e]=t.bind(null,Ke[e]||function(){})}function vu(e){if(mm){var t=mm;
mm=void 0,t()}mm=e&&e.S()}function Xx(e){var t=this,n=e.data,o=L3(n);o.name="ReactiveDom",o.value=n;var i=Y(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=hn(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),m=hn(
function(){return!Array.isArray(c.value)&&!ph(c.value)}),d=Sn(function(){if(this.N=e0,m.value){var p=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=p)}}),f=t.__$u.d;return t.__$u.d=function(){d(),f.call(this)},[m,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}Xx.displayName="ReactiveTextNode";Object.defineProperties(nn.prototype,{constructor:{
configurable:!0,value:_x(E,null).constructor},type:{configurable:!0,value:Xx},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Aa("__b",function(e,t){if(vu(),dm=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof nn&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Aa("__r",function(e,t){if(e(t),t.type!==E){vu();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return Sn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;R3&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),dm=
o,vu(n)}});Aa("__e",function(e,t,n,o){vu(),dm=void 0,e(t,n,o)});Aa("diffed",function(e,t){vu(),dm=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],m=o[u];c===void 0?(c=O3(n,u,m,i),s[u]=c):c.o(m,i)}}}e(t)});function O3(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ae(n);return{o:function(a,l){s.value=a,o=l},d:Sn(function(){this.N=e0;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Aa("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var m=c.
__$u;m&&(c.__$u=void 0,m.d())}}e(t)});Aa("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Di.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function L3(e,t){return Y(function(){return ae(e,t)},[])}var N3=function(e){queueMicrotask(function(){queueMicrotask(e)})};function B3(){_h(function(){for(var e;e=Qx.shift();)Yx.call(e)})}function e0(){Qx.push(this)===1&&(Ke.requestAnimationFrame||
N3)(B3)}var $h=new URL("../../",import.meta.url);function Bt(e){return new URL(e,$h).href}function t0(e){return e.startsWith($h.
pathname)?e.slice($h.pathname.length):e.replace(/^\//,"")}var F3=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,z3=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function Ra(e){
return JSON.parse(z3.test(e)?e.replace(F3,I3):e)}function I3(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var st=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Xr(){return new st(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function ei(e,t=0){let n=Dh(e)&&Dh(
e.error)?e.error:null;if(!n)return new st({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new st({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:H3(n.span),status:t})}
function H3(e){if(!Dh(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Dh(e){return e!==null&&typeof e=="object"}function Ri(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var n0=ae(0),o0=n0;async function re(e,t={}){let n=await Oa(e,t);if(n.status!==204)return await r0(n)}async function Oa(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await q3(
Bt(e),n);if(o.status===401&&n0.value++,!o.ok)throw ei(await r0(o).catch(()=>null),o.status);return o}async function q3(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:Xr()}}async function r0(e){let t=await e.text();try{return Ra(
t)}catch{throw new st({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Tn(e){
return e instanceof DOMException&&e.name==="AbortError"}function K(e){return e instanceof st?e:new st({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var i0=ae(null),La=i0;function s0(){Sn(()=>{o0.value>=0&&re("v1/me").then(e=>{i0.value=e},()=>{})})}async function a0(e){
await re("v1/login",{body:{token:e}})}async function l0(){await re("v1/logout",{method:"POST"})}var pm=ae({value:null,error:null}),Eh=new Map,He=pm;async function Dt(){try{let e=await re("v1/datasets");pm.value={value:e.
datasets,error:null}}catch(e){pm.value={value:pm.value.value,error:K(e)}}}function De(e){let t=Eh.get(e);return t||(t=ae(
{value:null,error:null}),Eh.set(e,t),Zn(e)),t}async function Zn(e){let t=Eh.get(e);if(!(!t||e===""))try{t.value={value:await re(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:K(n)}}}async function u0(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await re(
s,{signal:o})).values}async function fm(e,t,n){return re(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var V3=new Set(["estimate","running","exact","error","cancelled","live"]);function hm(e){let t;try{t=Ra(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!V3.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?ei(n):null,body:n}}function gm(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var c0=!0;async function m0(e,t,n){try{if(c0&&await W3(e,t,n))return;await U3(e,t,n)}catch(o){if(!Tn(o))throw o}}async function W3(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Oa("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await K3(s,a=>{let l=hm(a);l&&t(l)}),!0}catch(o){if(!(o instanceof st)||o.status!==404&&o.status!==
405)throw o;return c0=!1,!1}}async function U3(e,t,n){if(!("run"in e))throw new st({code:"not_supported",message:"This s\
erver has no live events"});let o=await Oa("v1/query",{body:e.run,signal:n}),i=Ra(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function K3(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Lh=250,j3=8e3,Yo=ae("idle"),Qo=new Map,Ah=null,G3=1,xu=Lh,Rh,Na=Yo;function ym(e,t,n=[]){let o=G3++,i=n.filter(s=>Qo.
has(s));Qo.set(o,{message:e,take:t,abort:null}),Yo.value==="open"&&Nh({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
p0(s);return Yo.value==="http"&&f0(o),Yo.value==="idle"&&Bh(),o}function wu(e){Qo.has(e)&&(Yo.value==="open"&&Nh({id:e,cancel:!0}),
p0(e))}function d0(){Yo.value==="away"&&(clearTimeout(Rh),Bh())}function p0(e){Qo.get(e)?.abort?.abort(),Qo.delete(e)}function Nh(e){
Ah?.send(JSON.stringify(e))}function Bh(){Yo.value=Yo.value==="away"?"away":"connecting";let e=new URL(Bt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Ah=t,xu=Lh,Yo.value="open";
for(let[o,i]of Qo)Nh({id:o,...i.message})},t.onmessage=o=>Z3(String(o.data)),t.onclose=()=>{Ah=null,n?Fh():J3()}}async function J3(){
if(!await fetch(Bt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Fh();xu=Lh,Yo.value="http";for(let t of Qo.
keys())f0(t)}function Fh(){Yo.value="away",clearTimeout(Rh),Rh=setTimeout(Bh,xu*(.75+Math.random()/2)),xu=Math.min(xu*2,
j3)}function Z3(e){let t=hm(e);t&&Oh(t)}function Oh(e){let t=Qo.get(e.id);t&&(gm(e)&&Qo.delete(e.id),t.take(e))}function f0(e){
let t=Qo.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Qo.has(e))return;if(t.abort=null,o instanceof
st&&o.code===Xr().code)return Fh();let i=o instanceof st?o:new st({code:"unexpected",message:String(o)});Oh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};m0(t.message,o=>Oh({...o,id:e}),t.abort.
signal).catch(n)}var Ba=/([^.[\]]+)|\[(\d+)\]/gy;function ku(e){let t=[];for(Ba.lastIndex=0;Ba.lastIndex<e.length;){e[Ba.lastIndex]==="."&&
Ba.lastIndex++;let n=Ba.lastIndex,o=Ba.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function h0(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Cu(e){return typeof e=="\
string"?ku(e):e}function fo(e,t){let n=e;for(let o of Cu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Se(e,t,n){return zh(e,Cu(t),n)}function zh(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=zh(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=zh(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Ih(e,t){let n=fo(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function bm(e,t,n,o){let i=Ih(e,Cu(t));return i.
splice(n,0,o),Se(e,t,i)}function Su(e,t,n){let o=Ih(e,Cu(t));return o.splice(n,1),Se(e,t,o.length>0?o:void 0)}function g0(e,t,n,o){
let i=Ih(e,Cu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Se(e,t,i)}function Ft(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Ft(e[o],t[o]))}var Hh={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},Y3=100,Ps=class{present=ae(
Hh);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Ft(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=ym({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(wu(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){wu(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(gm(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+Y3-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function ht(e){
let t=Y(()=>new Ps,[]),n=e===null?"":JSON.stringify(e);return F(()=>{e?t.run(e):t.cancel()},[n]),F(()=>()=>t.close(),[]),
t.result.value}function ti(e,t){let n=typeof t=="string"?t:h0(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var Q3=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function vm(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Fa(e,t){return e<0?"−"+t:t}function z(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Fa(e,vm(n)+(o===void 0?"":`.${o}`))}
function H(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Fa(e,X3(t));if(t>=9995e11)return Fa(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=Q3.find(([i])=>Number((t/i).toPrecision(3))>=1);return Fa(e,Number(t/
n).toPrecision(3)+" "+o)}function X3(e){return Number.isInteger(e)?vm(String(e)):e>=1e3?vm(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function V(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Fa(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return Fa(e,`${vm(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Pn(e){
let t=V(e);return e>0?`+${t}`:t}function y0(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${H(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${H(e)} ±${V(o)}`}function _n(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Ne(e,t,n=`${t}\
s`){return`${H(e)} ${e===1?t:n}`}var qh=[[86400,"d"],[3600,"h"],[60,"min"]];function Pe(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Pe(-e)}`;
if(e<59.95)return eF(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=qh.findIndex(
([c])=>t>=c),[o,i]=qh[n],s=Math.floor(t/o),[a,l]=qh[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function eF(e){return e===0?`0${" "}s`:e<999e-6?`${Vh(e*1e6)}${" "}µs`:e<.9995?
`${Vh(e*1e3)}${" "}ms`:`${Vh(e)}${" "}s`}function Vh(e){return String(Number(e.toPrecision(e>=100?3:2)))}function za(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Pe(e/1e3)}var qn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},An={text:qn.other,kind:"other"},tF=new Set(Object.
values(qn)),nF=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function oF(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function U(e){return e.toWellFormed().replace(nF,oF).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ee(e){
if(e==null)return{text:qn.null,kind:"null"};if(e==="")return{text:qn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ee(n).text).join(", "),kind:"value"};let t=U(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:tF.has(t)?`"${t}"`:t,kind:"value"}}var rF=new Intl.Segmenter("en",{granularity:"grapheme"});function b0(e){return Array.
from(rF.segment(e),t=>t.segment)}function Tu(e,t){if(e.length<=t)return e;let n=b0(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Ia(e,t){if(e.length<=t)return e;let n=b0(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var iF={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},v0=new Map;function x0(e,t){let n=`${t} ${e}`,o=v0.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...iF[t],timeZone:e,hourCycle:"h23"}),v0.set(n,o)),o}function Wh(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function j(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Wh(t)?x0(t,n).format(o):`${x0("UTC",n).format(o)} UTC`}function Oi(e,t=Date.now()){return e==="UTC"||!Wh(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function _s(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Wh(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function Rn(e,t,n){return t>=300*86400?j(e,n,"year"):t>=28*86400?j(e,n,"month"):t>=.9*86400?
j(e,n,"day"):t>=60?j(e,n,"minute"):j(e,n,"second")}function we(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var sF=Symbol.for("pv"),aF=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:sF,__v:--aF,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Ke.vnode&&Ke.vnode(c),c}var lF={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
00l4.500 4.500L8 14.500",left:"M12 5.500L7.500 10l4.500 4.500",up:"M5.500 12.500L10 8l4.500 4.500",more:"M4 10a.700.700 \
0 101.400 0 .700.700 0 00-1.400 0zM9.300 10a.700.700 0 101.400 0 .700.700 0 00-1.400 0zM14.600 10a.700.700 0 101.400 0 .\
700.700 0 00-1.400 0z",warning:"M10 3l7.500 13.500h-15zM10 8v4M10 14.200v.100",error:"M10 17a7 7 0 100-14 7 7 0 000 14zM\
10 6.500v4.500M10 13.500v.100",info:"M10 17a7 7 0 100-14 7 7 0 000 14zM10 9.500v4M10 6.600v.100",clock:"M10 17a7 7 0 100\
-14 7 7 0 000 14zM10 6v4.200l2.800 1.800",calendar:"M4 5h12v11H4zM4 8.500h12M7 3v3M13 3v3",globe:"M10 17a7 7 0 100-14 7 \
7 0 000 14zM3 10h14M10 3c-4 4-4 10 0 14M10 3c4 4 4 10 0 14",compare:"M3 14l5-6 4 3 5-7M3 17.500h2M7.500 17.500h2M12 17.5\
00h2",sample:"M10 17a7 7 0 100-14 7 7 0 000 14zM10 10V3M10 10l5 5",sun:"M10 13.500a3.500 3.500 0 100-7 3.500 3.500 0 000\
 7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1 1M14.700 14.700l1 1M15.700 4.300l-1 1M5.300 14.700l-1 \
1",moon:"M16 12.500A7 7 0 017.500 4a6.500 6.500 0 108.500 8.500z",collapse:"M4 4v12M16 6l-4 4 4 4M12 10h5",copy:"M7 7h9v\
9H7zM13 7V4H4v9h3",download:"M10 3v10M6 9.500l4 4 4-4M4 16.500h12",upload:"M10 14V4M6 7.500l4-4 4 4M4 16.500h12",filter:"\
M3 5h14M6 10h8M8.500 15h3",pause:"M7 4.500v11M13 4.500v11",play:"M6 4l10 6-10 6z",star:"M10 3l2.200 4.600 5 .700-3.600 3\
.500.900 5L10 14.400 5.500 16.800l.900-5L2.800 8.300l5-.700z",edit:"M4 16l.700-3.300L13.500 4 16 6.500l-8.700 8.800z",trash:"\
M4 6h12M8 6V4h4v2M5.500 6l.800 10.500h7.400L14.500 6",braces:"M8 4c-3 0-1 5-4 6 3 1 1 6 4 6M12 4c3 0 1 5 4 6-3 1-1 6-4 6",
sortUp:"M10 16V5M6 9l4-4 4 4",sortDown:"M10 4v11M6 11l4 4 4-4",hide:"M3 10c3-5.500 11-5.500 14 0-3 5.500-11 5.500-14 0zM\
10 12a2 2 0 100-4 2 2 0 000 4zM4 16L16 4",show:"M3 10c3-5.500 11-5.500 14 0-3 5.500-11 5.500-14 0zM10 12a2 2 0 100-4 2 2\
 0 000 4z",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function le({
name:e,size:t=16}){return r("svg",{width:t,height:t,viewBox:"0 0 20 20",fill:"none",stroke:"currentColor","stroke-width":"\
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:lF[e]})})}function xm(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let y=t.right+s+a<=u-8;k0(
e,y?t.right+s:t.left-s-a,w0(t.top,l,c));return}let m=c-8-t.bottom-s,d=t.top-s-8,f=o==="bottom"?l<=m||m>=d:!(l<=d||d>=m),
p=Math.max(f?m:d,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>p&&(e.style.maxHeight=`${p}px`),k0(
e,w0(h,a,u),f?t.bottom+s:t.top-s-Math.min(l,p))}function w0(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function k0(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var C0="oa";var Kh=ae(null),Uh,mF=500;function S0(e,t,n){clearTimeout(Uh),Uh=setTimeout(()=>{e.isConnected&&(Kh.value={anchor:e,text:t})},
n)}function ni(){clearTimeout(Uh),Kh.value=null}function Eo(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&S0(
t.currentTarget,e,mF)},onPointerLeave:ni,onPointerDown:ni,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
S0(n,e,0)},onBlur:ni}:{}}function T0(){let e=q(null),t=Kh.value;return tt(()=>{!e.current||!t||(e.current.showPopover(),
xm(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:C0,children:t.text}):null}var jh={};uh(jh,{button:()=>Gh,danger:()=>fF,default:()=>gF,iconOnly:()=>Jh,outlined:()=>dF,primary:()=>pF,quiet:()=>hF,
small:()=>Zh});var Gh="o",dF="na",pF="P",fF="pa",Jh="_e",hF="qe",Zh="Fe",gF={button:Gh,outlined:dF,primary:pF,danger:fF,
iconOnly:Jh,quiet:hF,small:Zh};function _(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Eo(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:we(Gh,a!=="plain"&&
jh[a],u&&Jh,l&&Zh,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(le,{name:n}),t,o&&r(le,{name:o,size:12})]})}var Yh={};uh(Yh,{default:()=>wF,empty:()=>vF,null:()=>bF,other:()=>xF,value:()=>yF});var yF="da",bF="la",vF="xa",xF="sa",
wF={value:yF,null:bF,empty:vF,other:xF};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??ee(e),s=o?Ia(i.text,n):Tu(i.text,n);return r("bdi",{class:Yh[i.
kind],title:s===i.text?void 0:Tu(i.text,2e3),children:s})}var P0=8;function kF(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-P0,o)),s=Math.min(o,Math.ceil((e+t)/n)+P0);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function wm(e,t,n){let[o,i]=C({scroll:0,height:600});return F(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),kF(o.scroll,o.height,t,n)}function km(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Cm(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var _0="Ge",M0="ca",Qh="y",$0="Q",D0="Je",E0="p",A0="k",Sm="ga",Xh="Ke",eg="d",R0="V",tg="ha",O0="W",L0="fa",N0="ua";function _e(e){let{columns:t,rows:n,summary:o=[]}=e,i=q(null),s=ft(),a=km(),l=wm(i,a,n.length),[u,c]=C(null),[m,d]=C(new Map),
f=t.map(({key:y,width:b})=>{let w=m.get(y);return w===void 0?b??"minmax(80px, max-content)":`${w}px`}).join(" ")+" minma\
x(0, 1fr)",p=y=>{let b=Cm(y,u,n.length+o.length,t.length,e.onSort?-1:0);if(b){y.preventDefault(),c(b),SF(i.current,b,a);
return}let w=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(y.key==="Enter"||y.key===" ")){y.preventDefault(),
x.sortable!==!1&&e.onSort?.(B0(x,e.sort??null));return}let k=i.current?.querySelector('[data-cursor="true"]');(y.key==="\
Enter"||y.key===".")&&w!==void 0&&x&&k&&y.target===i.current&&(y.preventDefault(),y.stopPropagation(),(e.onMenu??e.onCell)?.(
w,x,k))},h=(y,b,w)=>r(TF,{id:s,row:y,at:b,columns:t,cursor:u?.row===b?u.column:-1,onCursor:c,summary:w,last:b===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},w?`summary ${b}`:b);return r("div",{ref:i,class:_0,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:p,onFocus:y=>{y.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:M0,role:"\
presentation",style:{gridTemplateColumns:f},children:[r("div",{role:"row","aria-rowindex":1,class:we(Qh,$0),children:t.map(
(y,b)=>r(PF,{id:`${s}--1-${b}`,column:y,cursor:u?.row===-1&&u.column===b,sort:e.sort??null,onSort:e.onSort,onWidth:w=>d(
new Map(m).set(y.key,w))},y.key))}),l.before>0&&r("div",{role:"presentation",class:L0,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((y,b)=>h(y,l.first+b,!1)),l.after>0&&r("div",{role:"presentation",class:N0,style:{height:`${l.after}\
px`}}),o.map((y,b)=>h(y,n.length+b,!0))]})})}function SF(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function TF({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:we(Qh,a&&O0,l&&D0),children:o.
map((m,d)=>r("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===i,class:we(E0,m.number&&Xh,
d===i&&tg),onPointerDown:()=>s({row:n,column:d}),onClick:c&&(f=>c(t,m,f.currentTarget)),onContextMenu:u&&(f=>{f.preventDefault(),
u(t,m,f.currentTarget)}),children:r("span",{class:Sm,children:m.cell(t,n)})},m.key))})}function B0(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function PF({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let m=c.currentTarget,
d=m.parentElement.getBoundingClientRect().width-c.clientX;m.setPointerCapture(c.pointerId),m.onpointermove=f=>s(Math.max(
48,Math.round(d+f.clientX))),m.onpointerup=()=>{m.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:we(A0,t.number&&Xh,n&&tg),children:[u?r("button",{type:"\
button",tabIndex:-1,class:eg,onClick:()=>i(B0(t,o)),children:[r("span",{class:Sm,children:t.head}),a!=="none"&&r(le,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:eg,children:r("span",{class:Sm,children:t.head})}),r("span",
{class:R0,onPointerDown:l})]})}var ng=new Map,Tm=7;function Mn(e,t){let n=JSON.stringify([e,t??null]),o=ng.get(n);return o===void 0&&(o=[...ng.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,ng.set(n,o)),o}function Ha(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Tm)%4]}function gn(e){return`--series-${e%Tm+1}`}var F0=ae(0),Pm=F0;new MutationObserver(()=>{F0.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function rt(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Lt(e,t,n){let[o,i]=C(null),s=q(null),a=o&&o.row<e&&o.column<t?o:null;return F(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let m=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Cm(c,a,e,t);
return m?(i(m),!0):!1},mark:(c,m)=>({"data-at":`${c},${m}`,"data-cursor":a?.row===c&&a.column===m})}}var z0="ma",I0="va",H0="wa",q0="ba",V0="ya",W0="ka",U0="za";function Ze({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,m]=C(!1),
d=ft(),f=p=>{if(!(p.ctrlKey||p.metaKey||p.altKey)){if(p.key==="t"||p.key==="T")m(!0);else if(!s?.(p))return;p.preventDefault(),
p.stopPropagation()}};return r("figure",{class:z0,"aria-labelledby":d,children:[r("div",{class:I0,children:[r("h2",{class:H0,
children:e}),r("div",{class:q0,children:[n,r(_,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>m(!c)})]})]}),r("figcaption",{id:d,class:"spoken",children:t}),c?r("div",{class:W0,children:o}):
r(E,{children:[r("div",{class:we(V0,l&&U0),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:f,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function K0(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function _u(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function j0(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function G0(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var MF=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function J0(e,t,n){let o=(MF.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function qa(){let e=q(null),[t,n]=C(0);return tt(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var Z0="ja",Y0="Xa",Q0="Sa",X0="Ba",ew="Oe",tw="Ca",nw="Ea";var Va=20,Mu=136,ow=16,Wa=24;function rw({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=qa(),l=q(null),
u=Y(()=>{let M=e.map(({time:W})=>W),[B,O]=[Math.min(...M),Math.max(...M)];return O>B?[B,O]:[B-1e3,O+1e3]},[e]),[c,m]=o??
u,d=Y(()=>G0(e,12),[e]),f=Y(()=>e.filter(({time:M})=>M>=c&&M<=m).reverse(),[e,c,m]),p=Math.max(1,a-Mu-ow),h=M=>Mu+_u(M,c,
m)*p,y=M=>c+(M-(s.current?.getBoundingClientRect().left??0)-Mu)/p*(m-c),b=(M,B=(c+m)/2)=>{let O=j0([c,m],B,M,u);i(O[0]<=
u[0]&&O[1]>=u[1]?null:O)},w=Lt(1,f.length,({column:M})=>b(.25,f[M].time)),x=w.at?f[w.at.column]:void 0,k=M=>{if(M.key===
"+")b(.5,x?.time);else if(M.key==="-")b(2,x?.time);else if(M.key==="0")i(null);else return w.key(M);return!0},T=M=>{let B=l.
current;if(l.current=null,B===null)return;let O=y(M);Math.abs(h(O)-h(B))>4&&i([Math.max(u[0],Math.min(B,O)),Math.min(u[1],
Math.max(B,O))])},L=Wa+d.length*Va+24;return r(Ze,{title:`${z(e.length)} events, ${z(t.length)} sessions`,onKey:k,summary:`\
Timeline of ${z(e.length)} events in ${z(t.length)} sessions, from ${j(u[0],n)} to ${j(u[1],n)}`,announced:x?`${ee(x.event).
text}, ${j(x.time,n,"millisecond")}`:"",actions:r(E,{children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>b(2)}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>b(
.5)}),r(_,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(_e,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:M})=>j(M,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:M,end:B})=>Pe((B-M)/1e3)},{key:"events",head:"events",number:!0,cell:({events:M})=>z(M)}]}),children:[r("di\
v",{ref:s,class:Z0,onPointerDown:M=>{l.current=y(M.clientX)},onPointerUp:M=>T(M.clientX),onWheel:M=>{(M.ctrlKey||M.shiftKey)&&
(M.preventDefault(),b(M.deltaY>0?1.5:.67,y(M.clientX)))},children:a>0&&r("svg",{width:a,height:L,"aria-hidden":"true",children:[
t.filter(({start:M,end:B})=>B>=c&&M<=m).map(M=>r("rect",{x:h(M.start)-3,y:Wa-12,width:Math.max(6,h(M.end)-h(M.start)+6),
height:d.length*Va+12,rx:3,class:Y0,onDblClick:()=>i([M.start-500,M.end+500]),children:r("title",{children:`${j(M.start,
n,"second")}, ${Pe((M.end-M.start)/1e3)}, ${z(M.events)} events`})},M.start)),d.map((M,B)=>r("g",{children:[r("text",{x:Mu-
12,y:Wa+B*Va+4,class:Q0,children:M.rest?An.text:Ia(ee(M.event).text,18)}),r("line",{x1:Mu,x2:a-ow,y1:Wa+B*Va,y2:Wa+B*Va,
class:X0})]},B)),f.map((M,B)=>{let O=DF(d,M);return r("circle",{cx:h(M.time),cy:Wa+O*Va,r:x===M?6:4,class:ew,...w.mark(0,
B),style:{fill:d[O]?.rest?"var(--other)":`var(${gn(Mn("event",[M.event]))})`},children:r("title",{children:`${ee(M.event).
text}, ${j(M.time,n,"millisecond")}`})},B)}),J0(c,m,Math.max(2,Math.floor(p/140))).map(M=>r("text",{x:h(M),y:L-6,class:tw,
children:j(M,n,m-c>2*864e5?"dayShort":m-c>36e5?"clock":"clockSecond")},M))]})}),r("p",{class:nw,children:x?r(E,{children:[
r($,{value:x.event})," ",j(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session sh\
ows it alone"})]})}function DF(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function on(e){return`'${e.replaceAll("'","''")}'`}var iw="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",EF=new RegExp(`^${iw}(\\.${iw}\
)*$`,"u"),AF=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function ve(e){return EF.test(e)&&!AF.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Mr(e){
return`event = ${on(e)}`}var RF=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function oi(e){let t=e===void 0?null:RF.exec(e);return t?
t[1].replaceAll("''","'"):null}function ri(e,t){let n=ve(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${on(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>on(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Ao(e,t){return e===
void 0||e.trim()===""?t:`${sw(e)} and ${sw(t)}`}function sw(e){return/\bor\b/i.test(e)?`(${e})`:e}var aw={before:[],after:[]};function og(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function lw(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function uw(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var rg=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],_m=["explore","funnel",
"retention","paths","sessions","difference","live"];function ii(e){return rg.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ce(e){return e==null?[]:(Array.isArray(e)?e:[e]).map(n=>typeof n=="string"?n:JSON.stringify(n))}var OF=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Re(e){
let t=OF.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function ig(e){let t=e[ii(e)];return ce(
t?.by).find(n=>!Ua(n))??null}function Ua(e){return/^\s*(time|bins)\s*\(/i.test(e)}function mw(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:LF(e.document),as:e.as}},s=n[t],a=Re(e.document),l=ig(e.document);
if(s){let d=cw({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=NF(t)?
oi(a.where):null;u!==null&&delete a.where;let c=cw({...a,...Ds(t,u,o)},l),m=u===null?null:`The filter ${Mr(u)} became ${BF(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:m}}function LF(e){let t=ii(e);return e[t]===void 0?
{}:{[t]:e[t]}}function NF(e){return e==="funnel"||e==="retention"||e==="paths"}function BF(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Ds(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(FF).map(zF),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Mr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Mr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Mr(s)}}}}function FF(e){return e!==void 0}function zF(e){return{
where:Mr(e)}}function cw(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ce(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Ua),t]}}}var sg={view:"explore",document:{dataset:""},as:null,open:[]},zt=ae(sg),er=ae(aw),dw=ae({state:sg,how:"load"}),Mm={},$m=!1,
qe=zt,Dm=dw,be=hn(()=>zt.value.document),pw=hn(()=>zt.value.view),fw=hn(()=>zt.value.as),Ni=hn(()=>zt.value.open),Ut=hn(
()=>zt.value.document.dataset),Ka=hn(()=>er.value.before.length>0),ja=hn(()=>er.value.after.length>0);function hw(e,t){return Ft(
{...e,open:[]},{...t,open:[]})}function he(e,t="push"){let n={...zt.value,...e};Ft(n,zt.value)||(!hw(n,zt.value)&&(t==="\
push"||!$m)&&(er.value=og(er.value,zt.value)),$m=t==="replace",ag(n,t))}function ne(e,t,n="push"){he({document:Se(zt.value.
document,e,t)},n)}function $n(e){he({open:[...zt.value.open,e]})}function Em(){he({open:zt.value.open.slice(0,-1)})}function gw(e,t){
let n=mw(zt.value,e,Mm,t);return Mm=n.waiting,he(n.state),n.said}function si(){yw(lw(er.value,zt.value))}function Ga(){yw(uw(er.value,zt.value))}function yw(e){e&&(er.value=e.stack,$m=!1,
ag(e.value,"push"))}function ai(e){Ft(e,zt.value)||(zt.value!==sg&&!hw(e,zt.value)&&(er.value=og(er.value,zt.value)),$m=
!1,ag(e,"load"))}function ag(e,t){zt.value=e,dw.value={state:e,how:t}}function bw(){return{undo:er.value,waiting:Mm}}function vw(e){
er.value=e.undo,Mm=e.waiting}function It(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function at(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${z(e)} ms`:Pe(e/1e3);case"seconds":return n?`${z(e)} s`:Pe(e);case"bytes":return n?`${z(e)} B`:_n(
e);case"share":return n?`${z(e*100)} %`:V(e);case"none":return n?z(e):H(e)}}function tr(e){return e.type==="int64"||e.type===
"float64"}function ho(e,t,n){return typeof e=="number"&&tr(t)?{text:at(e,It(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:j(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ee(e)}var xw="Ia",ww="Ua",kw="Ha",Cw="La";function Me({icon:e,title:t,children:n,actions:o}){return r("div",{class:xw,children:[r(le,{name:e,size:32}),r("h2",{class:ww,
children:t}),n&&r("p",{class:kw,children:n}),r("div",{class:Cw,children:o})]})}var Sw="Ma",Tw="Na",Pw="Ra";var _w="Aa",Mw="Da";function Rm({busy:e,done:t=null}){let n=q(null);return tt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:Sw,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:Pw}):r("div",{ref:n,class:Tw}))})}
function Ce({lines:e=6}){return r("div",{class:_w,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:Mw},
n))})}var $w="Ta",Dw="_a",Ew="qa",Aw="Fa",Rw="Ga";function lg(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function me({id:e,error:t,onHint:n}){let o=lg(t.hint);return r(
"div",{class:$w,id:e,role:"alert",children:[r("span",{class:Dw,children:r(le,{name:"error",size:14})}),r("span",{class:Ew,
children:U(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:Aw,onClick:()=>n(o),children:[U(o),"?"]}):
r("span",{class:Rw,children:U(t.hint)}))]})}var Ow=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Om(e,t){
let n=e.split("/").filter(u=>u!=="").map(VF),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(Ow.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=_m.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function VF(e){try{return decodeURIComponent(e)}catch{return e}}function Za(e,t){return`${Lw(e)}/${t}`}
function Ya(e,t){return`${Lw(e)}/actor/${encodeURIComponent(t)}`}function Lw(e){let t=Ow.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function Nw(e){let t=[`q=${await Ja(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Ja(e.open)}`),t.join("&")}async function Lm(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await li(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await li(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(WF):[]}}function WF(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function Ja(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await Bw(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function li(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await Bw(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var UF=4<<
20;async function Bw(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:m}=await a.read();if(c)break;if(i.push(m),s+=m.length,s>UF)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Nm=new Map;function ug(e){return Nm.has(e)||zw(e),Nm.get(e)??{events:[]}}async function zw(e){if(e==="")return{events:[]};
Nm.set(e,{events:[]});let n={events:(await u0(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Nm.set(e,n),n}var Fw=864e5;
async function cg(e,t){let n=t==="explore"?null:zw(e);He.value.value||await Dt();let o=He.value.value?.find(({name:l})=>l===
e),i=o!==void 0&&Date.parse(o.to)>Date.now()-2*Fw,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Fw,a=n?await n:ug(e);return{
dataset:e,...i&&s?{from:"now-30d"}:{},timezone:gt(),...Ds(t,null,a)}}function gt(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Bm="sluice.";function $r(e){return Eu(()=>localStorage.getItem(Bm+e))}function Dr(e,t){Eu(()=>localStorage.setItem(Bm+
e,t))}function Fm(e){let t=Eu(()=>sessionStorage.getItem(Bm+e));return t===null?null:Eu(()=>JSON.parse(t))}function Qa(e,t){
Eu(()=>sessionStorage.setItem(Bm+e,JSON.stringify(t)))}function Eu(e){try{return e()}catch{return null}}var Es=ae({kind:"home"}),Fi=Es,Bi=Promise.resolve(),Iw=0;async function Hw(){let e=Fm("undo");e?.undo&&Array.isArray(e.undo.
before)&&vw(e),addEventListener("popstate",()=>{mg()}),addEventListener("pagehide",()=>Qa("undo",bw())),await mg(),Sn(()=>{
let{state:t,how:n}=Dm.value;n!=="load"&&(Bi=Bi.then(()=>zm(t,n)))})}function xe(e,t=""){history.pushState(null,"",Bt(e)+
(t===""?"":`#${t}`)),mg()}function Er(e=qe.value){Es.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Bi=Bi.then(()=>zm(e,"push"))}async function As(e){return`${Bt(Za(e.document.dataset,e.view))}#${await Nw(e)}`}async function zm(e,t){
let n=await As(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Es.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function mg(){let e=++Iw,t=Om(t0(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Es.value=t;return}let n=await Lm(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await cg(t.dataset,t.view);e===Iw&&(ai({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Es.value=t,n||(Bi=Bi.then(
()=>zm(qe.value,"replace"))))}async function ui(e){let{view:t,document:n}=qe.value,o=await cg(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){ai(i),Es.value={kind:"view",dataset:e,view:t,fragment:""},Bi=Bi.then(()=>zm(i,"repla\
ce"));return}he(i),Es.value.kind!=="view"&&Er()}var qw="Ve",Vw="Ja",Ww="Ka",dg="Oa",Uw="Pa";var jw=2e3;function Gw({dataset:e,actor:t}){let n=be.value.timezone??"UTC",o=De(e).value,i=o.value?.actors?.[0]??null,s=ht(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:jw}}),a=ht(i===null?null:{dataset:e,timezone:n,
where:`string(${ve(i)}) = ${on(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});F(()=>{globalThis.document.title=`${U(t)} · ${U(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:qw,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:Vw,children:[r(_,{icon:"left",kind:"outlined",onClick:()=>Er(),children:"Back"}),r("h1",{class:Ww,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:dg,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",Oi(n)]})]}),l&&r(me,{error:l}),!l&&r(jF,{answer:Kw(s.answer),sessions:Kw(a.answer),actor:t,zone:n})]})}
function jF({answer:e,sessions:t,actor:n,zone:o}){let i=Y(()=>GF(e,n),[e]),s=Y(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=C(null);if(!e)return r(Ce,{});if(e.rows.
length===0)return r(Me,{icon:"actor",title:"Nobody of this name",actions:r(_,{kind:"primary",onClick:()=>Er(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,m)=>a===null||i[m].time>=a[0]&&i[m].
time<=a[1]);return r(E,{children:[r(rw,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:Uw,children:[r("p",{
class:dg,children:[Ne(u.length,"event"),a===null?"":` from ${j(a[0],o,"second")} to ${j(a[1],o,"second")}`,e.cursor?`, t\
he latest ${jw} only`:""]}),r(_e,{label:"Events",rows:u,columns:e.columns.map((c,m)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:d=>r($,{shown:ho(d[m],c,o),most:64,middle:!0})}))})]})]})}function GF(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function Kw(e){return e!==null&&"columns"in e?e:null}var fg=ae([]),Jw=ae(!1),JF=700,pg,Ru=fg,Zw=Jw,ci=hn(()=>fg.value.filter(({state:e})=>e==="running"));async function Ro(){
clearTimeout(pg);try{fg.value=(await re("v1/jobs")).jobs,Jw.value=!0}catch{}clearTimeout(pg),ci.value.length>0&&(pg=setTimeout(
()=>{Ro()},JF))}async function Yw(e){try{return await re(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(K(t).status===404)
return null;throw t}}async function Im(e){await re(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Ro()}async function Qw(e){
await re(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Ro()}function Xw(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var ek="Y";var Ou=[];function tk(){return Ou.length>0}function Kt(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=q(null);return tt(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>xm(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),QF(i,o),XF(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:we(
ek,e.class),children:e.children})}function QF(e,t){tt(()=>{if(ni(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function XF(e,t,n){let o=q(n);o.current=n,F(()=>{let i={};Ou.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!ez(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Ou.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Ou.splice(Ou.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function ez(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Rs=ae([]),hg=ae($r("letters")!=="no"),Hm="",nk,rk=Rs,ik=hg;function sk(e){hg.value=e,Dr("letters",e?"yes":"no")}function nr(e){
let t=q(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");F(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Rs.value=[...Rs.value,...o],()=>{Rs.value=Rs.value.filter(i=>!o.includes(i))}},[n])}function tz(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function ak(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Lu(e.target)||!hg.value&&e.key.
length===1||nz()||tk()))return;let n=Hm===""?tz(e):`${Hm} ${e.key}`,o=Rs.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
ok(""),o.act()):t&&ok(Rs.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function ok(e){clearTimeout(nk),Hm=
e,e!==""&&(nk=setTimeout(()=>{Hm=""},1200))}function Lu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function nz(){return document.querySelector("dialo\
g[open]")!==null}async function qm(e){let t=e.trim();if(t.startsWith("{"))return lk(await li(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Lm(n[2]),s=_m.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?lk(await li(o[1].replaceAll("'\\''","'"))):null}function lk(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!rg.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:Xa(t),as:null,open:[]}}function Xa(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var uk=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,oz=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function mk(e){let t=e.replace(/^.*[/\\]/,"");for(;uk.test(t);)t=t.replace(uk,"");return t=t.replace(oz,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function dk(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function gg(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function pk(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(gg(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var rz=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function fk(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:ck(n)?o===void 0||ck(
o):/^\[\s*(\{|$)/.test(n)?iz(e):rz.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function ck(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function iz(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var sz=1<<20;async function hk(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Bt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,sz),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:Xr()}),i=await o.json().catch(()=>null);if(!o.ok)throw ei(i,o.status);return i}function gk(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function yk(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Bt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(Xr()),a.onabort=()=>s(new st({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=az(a.responseText);a.status>=200&&a.status<300?i(l):s(ei(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function az(e){try{return JSON.parse(e)}catch{return null}}var bk="Qa",vk="Va",xk="Wa",wk="z",kk="j";var Bu=ae([]),Vm=new Map,uz=1e4,cz=1;function te(e,t=null){let n=cz++;Bu.value=[...Bu.value,{id:n,text:e,action:t}].slice(
-3),Ck(n)}function Ck(e){Vm.set(e,setTimeout(()=>yg(e),uz))}function yg(e){clearTimeout(Vm.get(e)),Vm.delete(e),Bu.value=
Bu.value.filter(t=>t.id!==e)}function Sk(){return r("div",{class:bk,role:"status",children:Bu.value.map(({id:e,text:t,action:n})=>r(
"div",{class:vk,onPointerEnter:()=>clearTimeout(Vm.get(e)),onPointerLeave:()=>Ck(e),children:[r("span",{class:xk,children:t}),
n&&r("button",{type:"button",class:wk,onClick:()=>{yg(e),n.act()},children:n.label}),r("button",{type:"button",class:kk,
"aria-label":"Close",onClick:()=>yg(e),children:r(le,{name:"close",size:14})})]},e))})}var Os=ae(null),mz=8,dz=3,Tk=Os;async function Pk(e,t){let n=await pz(e).catch(()=>[]);Os.value={dataset:e,sum:t,events:n,
steps:n.slice(0,dz).map(({value:o})=>o)}}async function pz(e){let t=He.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${ve(t)}) as reached`],by:["event"],order:["reached desc"],limit:mz};return fz(
await re("v1/query",{body:{dataset:e,aggregate:o}}))}function fz({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function _k(e){let{value:t}=Os;t&&(Os.value={...t,steps:hz(t.steps,e)})}
function hz(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Mk(){let{value:e}=Os;if(!e)return;Os.value=null;
let t=be.value.dataset===e.dataset?Re(be.value):{dataset:e.dataset};he({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Mr(n)})),window:"7d"}}}),Er(qe.value)}function bg(){Os.value=null}var Ht=ae(null),Ar=ae(!1),Fu=null,Dk={accepted:0,rejected:0,known:0},Wm="loading",Ek=Ht,Ak=Ar;async function el(e){if(Ar.
value=!0,Ht.value?.phase==="sending"||Ht.value?.phase==="found"||e.length===0)return;Fu?.abort();let t=Fu=new AbortController;
Ht.value={phase:"reading",files:e};try{let[n]=await Promise.all([hk(e[0],t.signal),He.value.value?null:Dt()]);if(t.signal.
aborted)return;let o=gz(n),i=pk(mk(e[0].name),o.actors,He.value.value?.map(({name:s,actors:a})=>({name:s,actors:a}))??[]);
Ht.value={phase:"choosing",files:e,preview:n,choice:{dataset:i,...o},error:null}}catch(n){t.signal.aborted||(Ht.value={phase:"\
unreadable",files:e,error:K(n)})}}function gz({names:e,columns:t}){return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.
name??"",actors:e.actors,event:e.event}}function Um(e){el([new File([e],"pasted.txt")])}function zu(e){Ht.value?.phase===
"choosing"&&(Ht.value={...Ht.value,choice:{...Ht.value.choice,...e},error:null})}function zi(){Ar.value=!1;let e=Ht.value?.
phase;e==="sending"||e==="found"||(Fu?.abort(),Ht.value=null)}function yz(){Ar.value=!0}async function Rk(){let e=Ht.value;
e?.phase!=="sending"&&e?.phase!=="found"||(await Im(e.job).catch(()=>{}),Fu?.abort())}async function Ok(){let e=Ht.value;
if(e?.phase!=="choosing")return;let t=Fu=new AbortController,{files:n,choice:o}=e,i=Dk;try{for(let[s,a]of n.entries())i=
await bz(n,s,a,o,i,t.signal);await Lk(o.dataset,i)}catch(s){i.accepted>0&&Dt(),Ht.value={...e,error:K(s)},Ar.value||te(`\
Loading into ${o.dataset} failed: ${K(s).message}`,{label:"Show",act:yz})}finally{Qa(Wm,null),Ro()}}async function bz(e,t,n,o,i,s){
let a=Xw(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};Ht.value={...l,sent:0},Qa(Wm,{job:a,dataset:o.
dataset});let u=setTimeout(()=>{Ro()},200);try{let c=await yk(gk(o.dataset,o,n.name,a),n,m=>{Ht.value={...l,sent:m},m===
1&&Ro()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+c.rejected_count}}catch(c){if(e.length>1&&K(c).
code==="already_loaded")return{...i,known:i.known+1};throw c}finally{clearTimeout(u)}}async function Lk(e,t){await Dt(),
Zn(e),Ht.value=null;let n=vg(e,t);if(!Ar.value){te(n,{label:"Show",act:()=>$k(e,t)});return}Ar.value=!1,$k(e,t)}function $k(e,t){
xe(Za(e,"explore")),Pk(e,t)}function vg(e,{accepted:t,rejected:n,known:o}){let i=[`${z(t)} ${t===1?"event is":"events ar\
e"} in ${e}`];return n>0&&i.push(`${z(n)} ${n===1?"line was":"lines were"} not taken`),o>0&&i.push(`${z(o)} ${o===1?"fil\
e was":"files were"} there already`),`${i.join("; ")}.`}var vz=500;async function Nk(){let e=Fm(Wm);if(typeof e?.job!="s\
tring"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await Yw(t).catch(()=>{});if(o?.state==="\
running")Ht.value||(Ht.value={phase:"found",dataset:n,job:t},Ar.value=!0);else if(o!==void 0){Ht.value=null,Qa(Wm,null),
o?.state==="done"&&Ar.value?await Lk(n,{...Dk,accepted:o.rows}):Ar.value=!1;return}await new Promise(i=>{setTimeout(i,vz)})}}var Fk="Ya",zk="Za";function Ik(){let[e,t]=C(!1);return F(()=>{let n=0,l=[["dragenter",u=>{xg(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{xg(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{xg(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
el(c))}],["paste",wz]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:Fk,"aria-hidden":"true",children:r("div",{class:zk,children:[r(le,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function xg(e){return e.dataTransfer?.types.includes("File\
s")??!1}function wz(e){if(Lu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void el(t);let n=e.clipboardData?.getData("text/pla\
in")??"";fk(n)&&qm(n).then(o=>{o||Um(n)})}var Hk="We",qk="et",Vk="rt",Wk="Ye",Uk="it",Kk="at";function nt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=q(null),a=ft();return tt(()=>{ni();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:we(Hk,i&&qk),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:Vk,children:[r("h2",{id:a,tabIndex:-1,
class:Wk,children:e}),r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:Uk,children:n}),
o&&r("div",{class:Kk,children:o})]})}function or({children:e,kind:t="outlined"}){let n=q(null);return r(E,{children:[r(_,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&el(i)}})]})}var Ls="tt",wt="ot",je="f",Km="nt",jk="pt";function jt(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:m=!1}=e,
[d,f]=C(n),p=q(null),h=ft();F(()=>f(n),[n]);let y=x=>{x!==n&&o(x)},b=x=>{x.key==="Enter"&&y(d),!(x.key!=="Escape"||d===n)&&
(x.preventDefault(),f(n))},w=x=>{o(x),p.current?.focus()};return r("div",{class:Ls,children:[r("label",{for:h,class:l?"s\
poken":wt,children:t}),r("input",{ref:p,id:h,class:we(je,u&&Km),value:d,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":m?"":void 0,onInput:x=>{
f(x.currentTarget.value),i?.(x.currentTarget.value)},onKeyDown:b,onBlur:()=>y(d)}),!c&&s&&r("div",{id:`${h}-note`,class:jk,
children:s}),c&&r(me,{id:`${h}-problem`,error:c,onHint:w})]})}var Jk="dt",Zk="Z";function kt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(m=>m.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:Jk,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:Zk,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(le,{name:a.icon,size:14}),
a.label]},a.value))})}var Yk="lt",Qk="ee",Xk="xt",e1="st",t1="ct",n1="gt";var jm=28;function wg(e,t){return`${e}-${t}`}function o1({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=q(null),c=wm(u,jm,n.length);return tt(()=>{let m=u.current;if(!m||o<0)return;let d=o*jm;d<m.scrollTop?m.scrollTop=
d:d+jm+8>m.scrollTop+m.clientHeight&&(m.scrollTop=d+jm+8-m.clientHeight)},[o,n]),r(E,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:Yk,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((m,d)=>{let f=c.first+d;return r("div",{id:wg(e,f),role:"option","aria-selected":m.
selected??!1,"aria-setsize":n.length,"aria-posinset":f+1,"data-active":f===o,class:Qk,onPointerMove:()=>{f!==o&&i(f)},onPointerDown:p=>p.
preventDefault(),onClick:()=>s(m.value),children:[a&&r("span",{class:n1,children:m.selected&&r(le,{name:"check"})}),r("s\
pan",{class:Xk,children:m.label}),m.note!==void 0&&r("span",{class:e1,children:m.note})]},f)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:t1,children:l})]})}function Ii(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=q(null),a=ft(),[l,u]=C(e.autofocus??!1),[c,m]=C(i?0:-1),
[d,f]=C(!1);tt(()=>{f(!0),e.autofocus&&s.current?.focus()},[]);let p=Math.min(c,t.length-1),h=l||(e.inline??!1),y=()=>u(
!1),b=(k,T)=>{T||y(),e.onPick(k,T)},w=k=>{let T=h?t[p]:void 0;if(k.key==="ArrowDown"||k.key==="ArrowUp"){k.preventDefault(),
u(!0);let L=k.key==="ArrowDown"?1:-1;m(p<0&&L<0?t.length-1:(p+L+t.length)%Math.max(1,t.length))}else k.key==="Enter"?(k.
preventDefault(),T?b(T.value,!1):(y(),e.onTake(n))):k.key===" "&&o&&T&&p>=0?(k.preventDefault(),b(T.value,!0)):k.key==="\
Escape"&&(h||e.onCancel)?(k.preventDefault(),k.stopPropagation(),y(),e.onCancel?.()):k.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=r(o1,{id:a,label:e.label,options:t,active:p,onActive:m,onPick:k=>b(k,o),several:o,foot:e.foot});return r(E,{children:[
r("input",{ref:s,class:we(je,e.code&&Km),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&p>=0?wg(a,p):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:w,onClick:()=>u(!0),onBlur:y,onFocus:()=>{
e.autofocus&&u(!0)},onInput:k=>{u(!0),m(i?0:-1),e.onText(k.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(Kt,{anchor:s.current,onClose:y,focus:!1,children:x})]})}var i1="ht",s1="ft";function rn({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=q(null),[l,u]=C(!1),[c,m]=C(""),d=Y(()=>Pz(t,c),
[t,c]),f=()=>{u(!1),m("")},p=h=>{f(),o(h)};return r(E,{children:[r(_,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?f():u(!0),children:r("span",{class:i1,children:r($,{value:n,most:32})})}),l&&r(Kt,{anchor:a.current,onClose:f,
role:"dialog",label:e,children:r("div",{class:s1,children:r(Ii,{label:e,text:c,onText:m,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(h=>({value:h,label:r($,{value:h}),selected:h===n})),onPick:p,onTake:h=>{i&&
h!==""&&p(h)},onCancel:f})})})]})}function Pz(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var a1="ut",l1="mt",u1="vt",c1="wt";function Jm({share:e}){return r("span",{class:a1,children:[r("span",{class:l1,"aria-hidden":"true",children:r("span",{class:u1,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:c1,children:V(e)})]})}var m1="bt",d1="yt",kg="kt",p1="zt";function Cg(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function f1({name:e,choice:t}){
let n=Cg(e,t);return n===null?null:r("span",{class:d1,children:n})}function h1({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:m1,children:[r($,{value:i,most:48,middle:!0}),
r(f1,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:kg,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(Jm,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(Sg,{values:i})}],o=Y(()=>[...e.columns].sort((i,s)=>+(Cg(
s.name,t)!==null)-+(Cg(i.name,t)!==null)),[e,t]);return r(_e,{label:"Columns",columns:n,rows:o})}function Sg({values:e}){
return e.length===0?r("span",{class:kg,children:"none"}):r("span",{class:p1,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
$,{value:t,most:40,middle:!0})},n))})}function g1({preview:e,choice:t}){let n=Y(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(E,{children:[r($,{value:o,most:32})," ",r(f1,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);return r(_e,{label:"First e\
vents",columns:n,rows:e.rows})}function y1({preview:e}){return r(_e,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>z(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r($,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var b1="jt",v1="Xt",x1="St",Ym="Bt",w1="Ct",k1="Ze",C1="Et",S1="It",T1="Ut",P1="Ht",_1="Lt",M1="Mt",$1="er";var Dz=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function D1({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:b1,children:[r("p",{class:v1,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:x1,
children:Ez(t,n)})]}),i&&r("div",{class:w1,children:r(me,{error:i})}),r("div",{class:k1,children:[r(Az,{choice:o}),n.columns.
length>0&&r(Rz,{columns:n.columns,choice:o})]}),n.note?r("p",{class:_1,children:[r(le,{name:"info"}),r("span",{children:r(
$,{value:n.note,most:400})})]}):r(Oz,{preview:n,choice:o})]})}function Ez(e,t){let n=[Dz.get(t.format)??t.format,t.compression].
filter(i=>i!=="").join(", "),o=_n(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${z(e.length)} file\
s, ${o} together`:`${n}, ${o}`}function Pg({dataset:e,actors:t}){return dk(e)??gg(He.value.value?.find(n=>n.name===e),t)}
function Az({choice:e}){let t=e.dataset,n=He.value.value?.find(i=>i.name===t),o=Pg(e);return r("div",{class:C1,children:[
r(jt,{label:"Dataset",value:t,onCommit:i=>zu({dataset:i.trim()}),error:o===null?null:{message:o,hint:""}}),o===null&&r("\
span",{class:Ym,children:n?`added to its ${Ne(n.events,"event")}`:"a new one"})]})}function Rz({columns:e,choice:t}){let n=e.
map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);return r(E,{children:[
r(Tg,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>zu({time:i})}),r(Tg,{label:"Actor",hint:"wh\
o did it",values:n,value:t.actors[0]??"",onChange:i=>zu({actors:[i]})}),r(Tg,{label:"Event",hint:"what happened",values:n,
value:t.event,onChange:i=>zu({event:i})})]})}function Tg({label:e,hint:t,values:n,value:o,onChange:i}){return r("div",{class:S1,
children:[r("span",{class:T1,children:e}),r(rn,{title:e,label:`${e}: ${o===""?"not chosen":o}`,kind:"outlined",class:P1,
values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:Ym,children:t})]})}function Oz({preview:e,choice:t}){let[n,
o]=C("columns"),i=e.rejected.length,s=[{value:"columns",label:`${z(e.columns.length)} columns`},{value:"rows",label:`Fir\
st ${Ne(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${z(i)} not taken`}]:[]];return r(E,{children:[r("div",
{class:M1,children:[r(kt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:Ym,children:["guessed f\
rom the first ",Ne(e.rows_seen,"record")]})]}),r("div",{class:$1,children:[n==="columns"&&r(h1,{preview:e,choice:t}),n===
"rows"&&r(g1,{preview:e,choice:t}),n==="rejected"&&r(y1,{preview:e})]})]})}var E1="Nt",A1="Rt",R1="At",O1="Dt",L1="Tt";function ol({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:we(E1,n&&A1),children:r("div",{class:we(
R1,!i&&L1,o&&O1),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var _g="_t",N1="qt",Xm="Ft",B1="Gt";function F1(){let e=Ek.value;if(!e||!Ak.value)return null;switch(e.phase){case"reading":return r(nt,{wide:!0,title:Mg(e.
files),onClose:zi,children:r(Ce,{lines:8})});case"unreadable":return r(Bz,{files:e.files,error:e.error});case"choosing":
return r(Fz,{at:e});case"sending":case"found":return r(zz,{at:e})}}function Mg(e){return e.length>1?`Load ${Ne(e.length,
"file")}`:"Load a file"}function Bz({files:e,error:t}){return r(nt,{title:Mg(e),onClose:zi,foot:r(E,{children:[r(_,{kind:"\
outlined",onClick:zi,children:"Close"}),r(or,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:_g,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(me,{error:t}),r("p",{class:Xm,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function Fz({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Pg(n)===null&&!o;return r(nt,{wide:!0,title:Mg(e.files),onClose:zi,
foot:r(E,{children:[o&&r("span",{class:B1,children:"Say which column is the time."}),r(_,{kind:"outlined",onClick:zi,children:"\
Cancel"}),r(_,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{Ok()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(D1,{at:e})})}function zz({at:e}){let t=Ru.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(nt,{title:`Loading into ${e.dataset}`,
onClose:zi,foot:r(E,{children:[r(_,{kind:"danger",onClick:()=>{Rk()},children:"Cancel"}),r(_,{kind:"outlined",onClick:zi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:_g,children:[r($,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:N1,children:s.length>1?`${e.at+1} of ${s.length}`:_n(s[e.at]?.size??0)})]}),r(ol,{label:o?
"Sending":"Loading",done:i}),r("p",{class:Xm,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${V(i)}`,
!o&&t&&t.rows>0&&`, ${Ne(t.rows,"event")} so far`]}),o&&r("p",{class:Xm,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var I1="Jt",H1="X";function q1({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:I1,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,m=t[c];m&&o(m.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:H1,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var Hz=["datasets","properties","ingests","rejects","jobs"];function V1(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:Hz.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function Ns(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var W1="Kt",U1="u",K1="Ot",j1="Pt",G1="Qt",J1="Vt",Z1="Wt",Y1="Yt";function yo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=q(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(Kt,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:Z1,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:W1,onKeyDown:c=>Vz(c,a.current,i),children:o.map((c,m)=>c==="rule"?r("di\
v",{role:"separator",class:J1},m):r("button",{type:"button",tabIndex:-1,class:we(U1,c.danger&&K1),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:Y1,children:c.checked&&r(le,{name:"check"})}):c.
icon&&r(le,{name:c.icon}),r("span",{class:j1,children:c.label}),c.keys&&r("span",{class:G1,children:c.keys})]},m))})]})}
function Vz(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function lt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=q(
null),[a,l]=C(!1);return r(E,{children:[r(_,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(yo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function qu(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function Q1(e){return(await re(qu(e,"/runs?li\
mit=1000"))).runs}async function X1(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return re(qu(e,`/rejects?${i.toString()}`),{signal:o})}function eC(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Bt(qu(e,`/rejects?${n.toString()}`))}async function tC(e,t,n){await re(qu(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function nC(e){await re(qu(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var oC="ir",rC="Zt",iC="eo",sC="ro",aC="io",Vu="ao",lC="ar",On="to",$g="tr",uC="oo",cC="no",mC="po",dC="do",Bs="lo";var rl="so",pC="co",fC="go",hC="ho",gC="re",Vi="fo";function yC({dataset:e,onClose:t}){let[n,o]=C(""),[i,s]=C(null),[a,l]=C(!1),u=ft(),c=n===e.name&&!a,m=()=>{c&&(l(!0),nC(
e.name).then(()=>{t(),te(`${e.name} is dropped.`),Dt()},d=>{l(!1),s(K(d))}))};return r(nt,{title:"Drop a dataset",onClose:t,
foot:r(E,{children:[r(_,{kind:"outlined",onClick:t,children:"Keep it"}),r(_,{kind:"danger",icon:"trash",disabled:!c,onClick:m,
children:"Drop it for good"})]}),children:r("form",{class:rl,onSubmit:d=>{d.preventDefault(),m()},children:[r("p",{children:[
Ne(e.events,"event")," (",_n(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Ls,children:[r("label",{class:wt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:je,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(me,{error:i})]})})}function bC({datasets:e}){let[t,n]=C(null),[o,i]=C(null),s=Wz((a,l)=>n({dataset:a,anchor:l}));return r(E,{children:[r(_e,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(Kz,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(yC,{dataset:o,onClose:()=>i(null)})]})}function Wz(e){let t=gt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:$g,onClick:()=>{ui(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(_,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:z(n),children:H(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(ed,{text:"no events"}):
j(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:j(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${z(n)} B`,children:_n(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):
r(ed,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(ed,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${_n(s)}`).join(
`
`),children:[n?.length??1,", ",Ne(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(Uz,{dataset:n})}]}
function ed({text:e}){return r("span",{class:On,children:e})}function Uz({dataset:e}){return e.rejects===0?r(ed,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:$g,onClick:()=>xe(Ns("rejects",e.name)),children:H(e.rejects)})}function Kz({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=q(t),s=l=>()=>xe(Ns(l,e.name)),a=()=>{Qw(e.name).then(()=>te(`${e.name} is\
 being compacted.`,{label:"Show",act:()=>xe(Ns("jobs",""))}),l=>te(`Compacting failed: ${K(l).message}`))};return r(yo,{
anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{
ui(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"\
Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"t\
rash",danger:!0,act:o}]})}function vC({dataset:e}){let[{value:t,error:n},o]=C({value:null,error:null}),i=()=>{Q1(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:K(a)}))},s=ci.value.length;return F(i,[e,s]),n?r(Me,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(_,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Me,{icon:"up\
load",title:"No files came into this dataset",actions:r(or,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:Vi,children:r(_e,{label:"Ingests",columns:jz(),rows:t})}):
r(Ce,{})}function jz(){let e=gt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>j(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:On,children:[z(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:On,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>z(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:z(t),children:H(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:On,children:"0"}):r("span",{class:Bs,title:V(n/Math.max(1,t+n)),children:H(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${z(t)} B`,children:_n(t)})}]}function il(e){return e==="ingest"?"Loading":"Compacting"}function xC(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var Gz=3e3;function wC(){let e=ci.value.length;return F(()=>{Ro();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Ro()},Gz);return()=>clearInterval(t)},[]),F(()=>{Dt()},[e]),Zw.value?Ru.value.length===0?r(Me,{icon:"clock",title:"\
Nothing is under way",actions:r(or,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:Vi,children:r(_e,{label:"Jobs",columns:Jz(),rows:Ru.value})}):r(Ce,{})}
function Jz(){let e=gt();return[{key:"kind",head:"Job",cell:({kind:t})=>il(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
Zz,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>H(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>_n(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>j(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Pe((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(Yz,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Bs,children:r($,{value:t,
most:160})}):null}]}function Zz({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Bs:On,children:xC(
e.state)}):r("span",{class:pC,children:[r(ol,{small:!0,label:`${il(e.kind)} ${e.dataset}`,done:e.done}),V(e.done)]})}function Yz({
job:e}){let t=()=>{Im(e.id).catch(n=>te(K(n).message))};return e.state==="running"?r(_,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(_,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function CC(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*Qz(kC(l,n.key),kC(u,n.key))};return i.sort(a)}function kC(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function Qz(e,t){return e<t?-1:e>t?1:0}function td(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function nd(e,t,n){
try{return await tC(e,t,n),await Zn(e),null}catch(o){let i=K(o);return te(`The note on ${t} was not saved: ${i.message}`),
i}}function SC({dataset:e,column:t,onClose:n}){let[o,i]=C(t.description??""),[s,a]=C(t.unit??""),[l,u]=C(null),c=ft(),m=t.type===
"int64"||t.type==="float64",d=async()=>{let f=await nd(e,t.name,td(t,{description:o.trim(),unit:s.trim()}));f?u(f):n()};
return r(nt,{title:`Describe ${ee(t.name).text}`,onClose:n,foot:r(E,{children:[r(_,{kind:"outlined",onClick:n,children:"\
Cancel"}),r(_,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:rl,onSubmit:f=>{f.preventDefault(),
d()},children:[r("div",{class:Ls,children:[r("label",{class:wt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:je,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:f=>i(f.
currentTarget.value)})]}),m&&r("div",{class:Ls,children:[r("label",{class:wt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:je,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:f=>a(f.currentTarget.value)})]}),
l&&r(me,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function od({label:e,value:t,onInput:n}){return r("input",{class:je,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function TC({dataset:e}){let{value:t,error:n}=De(e).value;return F(()=>{De(e).value.value&&Zn(e)},[e]),t?r(Xz,{dataset:t}):
n?r(Me,{icon:"warning",title:"The properties cannot be shown",actions:r(_,{kind:"outlined",onClick:()=>{Zn(e)},children:"\
Try again"}),children:n.message}):r(Ce,{})}function Xz({dataset:e}){let[t,n]=C(""),[o,i]=C(null),[s,a]=C(null),l=e.columns??
[],u=Y(()=>CC(l,t,o),[l,t,o]),c=Y(()=>e5(e,a),[e]),m=l.filter(d=>d.hidden).length;return r(E,{children:[r("div",{class:Vu,
children:[r("div",{class:lC,children:r(od,{label:"Find a property",value:t,onInput:n})}),r("span",{class:On,role:"status",
children:[t===""?Ne(l.length,"property","properties"):`${z(u.length)} of ${Ne(l.length,"property","properties")}`,m>0&&`\
, ${z(m)} hidden`]})]}),u.length===0?r(Me,{icon:"search",title:"No property has this text",actions:r(_,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:Vi,children:r(_e,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(SC,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function e5(e,t){let n=gt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?dC:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${mC} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:cC,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:On,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(Jm,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:z(s),children:H(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(t5,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?j(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:uC,children:[r(_,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(_,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
nd(e.name,s.name,td(s,{hidden:!s.hidden}))}})]})}]}function t5({column:e,zone:t}){if(e.examples?.length)return r(Sg,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?H(s):e.type==="timestamp"?
j(String(s),t):String(s);return r("span",{class:On,children:[i(n)," to ",i(o)]})}var rd=ae(null);function Wi(e){rd.value=e}function PC(){let e=rd.value;return e?r(E,{children:e(()=>{rd.value===e&&(rd.value=
null)})}):null}var MC="uo",$C="mo";function DC(e,t){Wi(n=>r(o5,{text:e,what:t,onClose:n}))}function o5({text:e,what:t,onClose:n}){let o=q(null);return tt(()=>o.
current?.select(),[]),r(nt,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:MC,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:$C,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function ze(e,t){r5(e).then(n=>{n?te(`${t} is copied.`):DC(e,t)})}async function r5(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var i5=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function EC(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
i5,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??s5(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function s5(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var RC="or",OC="vo";function BC({dataset:e}){let[t,n]=C(""),[o,i]=C(null),s=NC(e,t),a=NC(e,""),l=He.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Me,{icon:"warning",title:"The lines cannot be listed",actions:r(_,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Ce,{});if(a.rows.length===0)return r(Me,{icon:"che\
ck",title:"Every line was taken",actions:r(_,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=EC(a.rows);
return r(E,{children:[r("div",{class:Vu,children:[r("div",{class:hC,role:"group","aria-label":"Reasons",children:[r(LC,{
text:r(E,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(LC,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:RC,
href:eC(e,t),download:`${e}-rejects.ndjson`,children:[r(le,{name:"download"}),"Download"]})]}),r("div",{class:Vi,children:s.
rows?r(_e,{label:"Lines that were not taken",columns:l5(),rows:s.rows,onCell:c=>i(c)}):r(Ce,{})}),s.rows&&s.more&&r("div",
{class:Vu,children:[r(_,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:On,children:[z(s.rows.length),
" are shown"]})]}),o&&r(u5,{reject:o,onClose:()=>i(null)})]})}function LC({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:gC,"aria-pressed":o,onClick:i,children:[e,r("span",{class:On,children:[H(t),n&&"+"]})]})}
function NC(e,t){let[n,o]=C({rows:null,cursor:void 0,error:null}),[i,s]=C(0),a=q(null),l=(u,c)=>{a.current?.abort();let m=a.
current=new AbortController;X1(e,t,c,m.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{m.signal.
aborted||o({rows:null,cursor:void 0,error:K(d)})})};return F(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function l5(){let e=gt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:FC(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>z(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>z(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:fC,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>j(t,e,"second")}]}function FC({source:e,key:t}){return t!==""?t:e}function u5({reject:e,onClose:t}){return r(
nt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(_,{kind:"outlined",icon:"copy",onClick:()=>ze(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:rl,children:[r("p",{class:Bs,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:On,children:[r($,{value:FC(e),most:200,middle:!0}),", line ",z(e.line),", byte ",z(e.offset),"; ",Ne(e.text.
length,"character")]}),r("pre",{class:OC,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var id={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function zC({rest:e}){
let{tab:t,dataset:n}=V1(e),o=He.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Ut.value)?Ut.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";F(()=>{Dt()},[]),F(()=>{document.title=`${id[t]} · Data · Sluice`},[t]);let a=ci.value.length;return r(
"main",{class:oC,"data-tab":t,children:[r("header",{class:rC,children:[r("h1",{children:"Data"}),s&&i!==""&&r(rn,{title:"\
Dataset",icon:"data",kind:"outlined",class:sC,values:o,value:i,onChange:l=>xe(Ns(t,l))}),r("span",{class:iC}),r(or,{kind:"\
primary",children:"Load a file"})]}),r(q1,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>xe(Ns(l,n)),
tabs:Object.keys(id).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:id[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":id[t],class:aC,children:r(c5,{tab:t,dataset:i})})]})}function c5({tab:e,dataset:t}){let{value:n,error:o}=He.
value;if(e==="jobs")return r(wC,{});if(!n)return o?r(Me,{icon:"warning",title:"The datasets cannot be listed",actions:r(
_,{kind:"outlined",onClick:()=>{Dt()},children:"Try again"}),children:o.message}):r(Ce,{});if(n.length===0)return r(Me,{
icon:"data",title:"There are no datasets yet",actions:r(or,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(bC,{datasets:n});case"properties":return r(TC,{dataset:t},t);case"\
ingests":return r(vC,{dataset:t},t);case"rejects":return r(BC,{dataset:t},t)}}var IC={name:"data",label:"Data",icon:"data",letter:"d",Page:zC};var m5=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function sd(e){let t=m5.exec(e)?.[1];if(t===void 0)return null;let n=HC(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Dg({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function HC(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function d5(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function qC(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&d5(t[1])?HC(t[1])[0].trim():"";return n===""?null:n}var p5=40,f5=40;function ad(e){if(e.samples)return"raw";let t=ce(e.aggregate?.by);return t.some(o=>sd(o)!==null)?t.some(
Ui)?"heat":"distribution":t.some(Ui)?"line":"table"}function Ui(e){return/^\s*time\s*\(/i.test(e)}function rr(e){for(let t of ce(
e.aggregate?.by)){let n=sd(t);if(n)return n}return null}function Wu(e,t,n,o){if(t==="raw")return e.samples?e:{...Re(e),samples:{}};
let i=e.aggregate??n??Ds("explore",null,{events:[]}).aggregate,s={...Re(e),aggregate:i},a=ce(i.by).filter(u=>!Ua(u)),l=ce(
i.by).find(Ui)??"time('auto')";switch(t){case"distribution":return VC(s,u=>[u,...a.slice(0,1)],p5,o);case"heat":return VC(
s,u=>[l,u],f5,o);case"line":return Eg(s,[l,...a],n);case"bar":return Eg(s,a.length>0?a:[l],n);default:return Eg(s,a,n)}}
function h5(e){for(let t of ce(e.aggregate?.measures)){let n=qC(t);if(n!==null)return n}return null}function VC(e,t,n,o){
let i=rr(e)??g5(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Dg(i))]}}}function g5(e,t,n){let o=h5(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function Eg(e,t,n){let o=e.aggregate,i=rr(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ce(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function ld(e,t){
let n=rr(e);if(!e.aggregate||!n)return e;let o=ce(e.aggregate.by).map(i=>sd(i)?Dg({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var y5=100;function sl(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>It(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:ve(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>y5}})}var b5=/^[=+\-@\t\r]/;function v5(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=b5.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function ud(e,t){
return[e,...t].map(n=>`${n.map(v5).join(",")}\r
`).join("")}function Fs(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var x5=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],UC=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function zs(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${Is(o??"")} ${Is(i??
"now")}`;return n(e)===n(t)}function Is(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Rr(e,t){if(zs(e,{}))return"\
All data";let n=x5.find(([,u])=>zs(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(Is(o)):null,a=s?UC.get(s[2]):void 0;if(s&&a&&zs(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&zs(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?w5(l[0],Ag(l[1])):`${WC(o,t,"the first even\
t")} – ${WC(i,t,"now")}`}function w5(e,t){let n=j(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${j(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function Ag(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function WC(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?j(e,t,j(e,t,"clock")==="00:00"?"day":"\
minute"):j(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function KC(e){let{from:t,to:n}=e;
if(zs(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===Ag(n)?t:`${t} - ${Ag(n)}`;let o=Is(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return Is(t)===o?o:`${t} - ${o}`}function jC(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":j(n,t)} – ${o===void 0?"now":k5(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${j(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Pe(i*3600)]:[],...l].join("\
 · ")}function k5(e,t,n){let o=e!==void 0&&j(e,n,"day")===j(t,n,"day");return j(t,n,o?"clock":"minute")}function GC({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(Is(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:Is(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function cd(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),UC.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var Uu=2,Oo=16,Hs=20,C5=24;async function JC(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=S5(e),c=Math.max(1,Math.floor((i.width-2*Oo)/200)),m=Math.ceil(u.length/
c)*Hs+2*Hs,d=globalThis.document.createElement("canvas");d.width=i.width*Uu,d.height=(Oo+2*Hs+l+m+Oo)*Uu;let f=d.getContext(
"2d");if(!f)return null;f.scale(Uu,Uu),f.fillStyle=rt("--surface"),f.fillRect(0,0,i.width,d.height/Uu);let p=Oo+2*Hs;md(
f,T5(t),Oo,Oo+12,`600 13px ${rt("--font")}`,rt("--text"),i.width-2*Oo),md(f,`${U(t.dataset)}, ${Rr(t,n)}, ${n}`,Oo,Oo+12+
Hs,`12px ${rt("--font")}`,rt("--muted"),i.width-2*Oo);for(let{canvas:h,box:y}of s)f.drawImage(h,y.left-i.left,p+y.top-a,
y.width,y.height);return u.forEach(({text:h,color:y},b)=>{let[w,x]=[Oo+b%c*200,p+l+Hs+Math.floor(b/c)*Hs];f.fillStyle=y,
f.fillRect(w,x-8,12,8),md(f,h,w+20,x,`12px ${rt("--font")}`,rt("--text"),168)}),md(f,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Oo,p+l+m-4,`12px ${rt("--font")}`,rt("--muted"),i.width),new Promise(h=>{d.toBlob(h,"\
image/png")})}function md(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Tu(t,u);e.fillText(l,n,o)}function S5(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,C5)}function T5(e){let t=ce(e.aggregate?.measures).join(", ")||"count()",n=ce(e.aggregate?.by);
return U(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function ZC(e){return re("v1/links",{body:e})}async function YC(e,t){return re(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function QC(e){return Bt(`l/${encodeURIComponent(e.id)}`)}var Wn=new Ps,dd=ae($r("waits")==="yes");function XC(e){dd.value=e,Dr("waits",e?"yes":"no")}var P5=150,Rg,al=null;function Lo(){
clearTimeout(Rg),al=be.value,Wn.run(al,{history:!0})}function eS(){Sn(()=>{let{state:e,how:t}=Dm.value,n=Fi.value,o=qt.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||al!==null&&Ft(al,e.document)||dd.value&&al!==
null&&Ft(Re(al).dataset,e.document.dataset)||(clearTimeout(Rg),Rg=setTimeout(Lo,t==="replace"?P5:0))})}function Og(e){return`'${e.replaceAll("'","'\\''")}'`}function Ku(e){return`sluice query ${Og(JSON.stringify(e))}`}function tS(e,t){
return`curl -H 'Content-Type: application/json' ${Og(e)} \\
  -d ${Og(JSON.stringify(t))}`}function ju(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function Lg(e){return tS(Bt("v1/query"),e)}function oS(){let{document:e}=qe.value,t=M5();return[{label:"Copy link",icon:"\
share",act:()=>{As(qe.value).then(n=>ze(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{_5().
then(nS)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(nS)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>ze(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>ze(Ku(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>ze(Lg(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>ze(ju(e),"The code")}]}async function _5(){return{...await rS(qe.value),document:qe.value.document,
frozen:!1}}function M5(){let{phase:e,answer:t,former:n}=Wn.result.value;return e!=="exact"||!t||n?null:async()=>({...await rS(
qe.value),document:$5(qe.value.document,t.query),frozen:!0,answer:t})}async function rS({document:e,view:t,as:n,open:o}){
return{path:`/${Za(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await Ja(o)}}}function $5(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function nS(e){try{ze(QC(await ZC(e)),"\
The short link")}catch(t){te(`The link cannot be saved: ${K(t).message}`)}}var iS="wo";function aS({document:e,answer:t,zone:n}){let o=q(null),i=a=>{a.catch(l=>te(U(K(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:iS,children:r(lt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(A5(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(lS(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(O5(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(sS(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Fs(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(sS(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>ze(Lg(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>ze(Ku(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>ze(ju(e),"The code")},{label:"Copy link",icon:"share",act:()=>{As(qe.
value).then(a=>ze(a,"The link"))}}],children:"Export"})})}async function A5(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await JC(i,t,n);s?Fs(s,`${o}.png`):te("This chart is a table; take it along as CSV.")}async function lS(e,t){
let n=[...e.rows,...e.other?[R5(e.other,"(other)")]:[]];Fs(new Blob([ud(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function R5(e,t){return e.map((n,o)=>o===0?t:n)}async function O5(e,t){await lS(await re("v1/q\
uery",{body:Se(Se(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function sS(e,t,n){let o=await Oa(`v1/query?\
format=${t}`,{body:e});Fs(await o.blob(),n)}function Et(e,t){let n=ce(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>tr(e.columns[a]))}}function uS(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Gu(e,t,n,o=null){let{times:i,starts:s,places:a}=L5(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((m,d)=>{let f=mS(m[t.time]);if(f===null)return;let p=t.keys.map(k=>m[k]),
h=JSON.stringify(p),y=l.get(h);y||l.set(h,y={keys:p,values:u(),low:u(),high:u(),estimated:!1});let b=m[n],w=a.get(f);y.values[w]=
typeof b=="number"?b:null;let x=o?.[d]?.[n];x&&(y.estimated=!0,[y.low[w],y.high[w]]=x)});let c=[...l.values()].map(({keys:m,
values:d,low:f,high:p,estimated:h})=>({keys:m,values:d,low:h?f:null,high:h?p:null,total:d.reduce((y,b)=>y+(b??0),0)}));return{
times:i,starts:s,series:c.sort((m,d)=>d.total-m.total)}}function L5(e,t){let n=new Map;for(let i of e.rows){let s=mS(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function cS(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function Ki(e){return/^\s*(count|sum)\s*\(/i.test(e)}function mS(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function No(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var dS="bo",pS="yo",fS="nr",hS="ko",gS="zo";function Qn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=Y(()=>F5(e,t,n,a),
[e,t,n,a]),c=Y(()=>e.rows.map(f=>({cells:f,kind:"group"})),[e]),m=Y(()=>B5(e),[e]),d=s&&((f,p,h)=>s(f.cells,p.key,h));return r(
_e,{label:l,columns:u,rows:c,summary:m,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...d?{onCell:d,onMenu:d}:{}})}function B5(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function Ng(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function F5(e,t,n,o){let i=Et(e,t),s=i.time<0?0:No([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=Ng(e,i);return e.columns.flatMap((u,c)=>{let m={key:u.name,head:r($,{value:u.
name,most:48}),number:tr(u)&&!a.has(c),cell:d=>d.kind!=="group"&&a.has(c)?c===0?r($,{shown:H5(d.kind)}):null:c===i.time?
Rn(String(d.cells[c]),s,n):r(q5,{value:d.cells[c],column:u,zone:n})};return i.measures.includes(c)?[m,...o&&Ki(u.name)&&
i.keys.length>0?[z5(e,c)]:[],...l?[I5(e,i,l,c)]:[]]:[m]})}function z5(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:dS,children:[a!=="total"&&r(
"span",{class:pS,children:r("span",{class:fS,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:hS,children:V(l)})]})}}}function I5(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:gS,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${at(u,It(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?V(0):"new":Pn(l/u-1)})}}}function H5(e){return e==="other"?An:{text:qn.total,kind:"\
other"}}function q5({value:e,column:t,zone:n}){let o=ho(e,t,n);return typeof e=="number"?r("span",{title:at(e,It(t.name),
!0),children:o.text}):r($,{shown:o,most:64,middle:!0})}function pd(e,t){let n=[...new Set(e)].sort((d,f)=>d-f),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,m=(t.scale==="log"?V5(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,f)=>s+f*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>W5(i,d));return{edges:o?[0,...m]:m,scale:t.scale,zero:o}}function V5(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function W5(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function Zu({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Bg(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),m=JSON.stringify(c),d=s.get(m);d||s.set(m,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let f=typeof u[i]=="number"?u[i]:0,p=u[n];if(typeof p!="number")d.nulls+=f;else{let h=t.zero&&p<=0?
0:Zu(t,p*(1+Math.sign(p)*1e-12));h>=0&&h<a&&(d.counts[h]+=f)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,m)=>c+m,0)})).sort((u,c)=>c.total-u.total)}function Yu(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function yS(e,t,n){let o=Yu(t),i=Zu(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(mi(e,n)-i)}function U5({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function mi(e,t){let n=e.edges.length-1,o=Zu(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function bS(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return U5(e,o,Math.max(0,Math.min(1,t-o)))}function fd(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?j5(n,o,t):[];return i.length>1?i:K5(n,o,t)}function K5(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function j5(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var vS="jo";var Z5=2;function hd({height:e,draw:t,onWidth:n}){let o=q(null),[i,s]=C(0),a=Pm.value;return tt(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let m=Math.floor(l.clientWidth);s(m),n?.(m)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),tt(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(Z5,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:vS,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function ll(e,t,n){e.font=`12px ${rt("--font")}`,e.fillStyle=rt("--muted"),e.textAlign=t,e.textBaseline=
n}function xS(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function gd(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var kS="Xo",CS="So",SS="ie",TS="Bo",Fg="Co",PS="Eo",_S="Io",MS="pr",zg="Uo",$S="Ho",DS="Lo",ES="Mo",Ig="dr";var qs=56,RS=16,AS=12,Y5=24;function OS(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[m,d]=C(0),f=q(null),p=n.length,h=Math.max(1,m-qs-RS),y=(T,L)=>(T-L.getBoundingClientRect().left-qs)/h*p,b=(T,L)=>Math.max(
0,Math.min(p-1,Math.floor(y(T,L)))),w=im((T,L,M)=>{Q5(T,L,M,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:kS,onPointerMove:T=>{let L=b(T.clientX,T.currentTarget);e.onCursor(L),f.current&&
e.onSelect&&Math.abs(T.clientX-f.current.x)>3&&e.onSelect({from:Math.min(f.current.from,L),to:Math.max(f.current.from,L)+
1})},onPointerUp:T=>{let L=f.current;f.current=null,L&&Math.abs(T.clientX-L.x)<=3&&e.onBin?.(L.from,new DOMRect(T.clientX,
T.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:T=>{T.button===0&&(T.currentTarget.setPointerCapture(
T.pointerId),f.current={from:b(T.clientX,T.currentTarget),x:T.clientX})},children:r(hd,{height:s,draw:w,onWidth:d})})}function Q5(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((k,T)=>k+T,0),m=a==="count"?s:a==="cdf"?Yu(s):s.map(k=>c===
0?0:k/c),d=xS(a==="cdf"?1:o.largest>0?o.largest:Math.max(...m,0),n<160?3:4),f=d.at(-1)||1,p={left:qs,top:AS,width:t-qs-RS,
height:n-AS-Y5},h=k=>p.left+k/Math.max(1,s.length)*p.width,y=k=>p.top+p.height-k/f*p.height;e.clearRect(0,0,t,n),X5(e,p,
d,y,a);let b=rt("--selection"),w=rt(o.color);u&&(e.globalAlpha=.12,e.fillStyle=b,e.fillRect(h(u.from),p.top,h(u.to)-h(u.
from),p.height),e.globalAlpha=1);let x=p.width/s.length>5?1:0;s.forEach((k,T)=>{let L=m[T],M=u!==null&&T>=u.from&&T<u.to;
e.fillStyle=M?b:w,e.globalAlpha=l===null||l===T?1:.75;let B=L>0?Math.max(1,y(0)-y(L)):0;e.fillRect(h(T),y(0)-B,Math.max(
1,h(T+1)-h(T)-x),B)}),e.globalAlpha=1,eI(e,p,i,h,o.unit)}function X5(e,t,n,o,i){e.strokeStyle=rt("--line"),e.lineWidth=1,
ll(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?H(s):V(s),t.left-8,a)}}function eI(e,t,n,o,i){ll(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,m=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));m-c<s+12||(e.fillText(l,m,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=m+c)};n.zero&&a("≤ 0",o(.5));for(let l of fd(n,Math.max(2,Math.floor(t.width/80))))
a(at(l,i),o(mi(n,l)))}var yd=12,Hg=360,tI=132;function NS(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,m=Y(()=>nI(t,n,i),[t,n,i.count,i.scale]),{edges:d,histograms:f,all:p,property:h}=m,[y,b]=C(null),w=It(i.value),
x=p.counts.length,k=h===""?p:f[y?.group??0]??p,T=O=>{let W={ArrowRight:(y?.bin??-1)+1,ArrowLeft:(y?.bin??x)-1,Home:0,End:x-
1}[O.key];if(W!==void 0&&x>0){let R=Math.max(0,Math.min(W,x-1));return O.shiftKey&&u(oI(l,y?.bin??R,R),d),b({bin:R,group:y?.
group??0,left:R>x/2}),!0}if(O.key!=="Enter"&&O.key!=="."||!y)return!1;let N=O.target.getBoundingClientRect();return c(y.
bin,d,h===""?[]:k.keys,new DOMRect(N.left+qs+(y.bin+.5)/x*(N.width-qs-16),N.top+80,0,0)),!0},L=Math.max(0,...f.slice(0,yd).
map(({counts:O,total:W})=>Math.max(0,...O)/(s==="count"?1:W||1))),M=(O,W)=>r(OS,{edges:d,counts:O.counts,mode:s,unit:w,height:h===
""?Hg:tI,color:h===""?"--series-1":gn(Mn(h,O.keys)),largest:h===""||s==="cdf"?0:L,cursor:y?.bin??null,selection:l,onCursor:N=>b(
N===null?null:{bin:N,group:W,left:N>x/2}),onSelect:N=>u(N,d),onBin:(N,R)=>c(N,d,h===""?[]:O.keys,R)}),B=({bin:O,left:W})=>r(
aI,{edges:d,histogram:k,bin:O,unit:w,start:W});return r(Ze,{title:r(E,{children:["Distribution of ",r($,{value:i.value,most:64}),
h!==""&&r(E,{children:[" by ",r($,{value:h,most:48})]})]}),summary:lI(i,p,a,w,h,f.length),onKey:T,announced:y?FS(d,k,y.bin,
w).join(", "):"",table:r(Qn,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[h===""?
r(E,{children:[M(p,0),r(iI,{edges:d,counts:p.counts,percentiles:a,unit:w,onMove:e.onPercentile})]}):r(rI,{histograms:f,render:M,
readout:O=>y?.group===O&&B(y)}),p.nulls>0&&r("p",{class:zg,children:[z(p.nulls)," without a value (",V(p.nulls/(p.nulls+
p.total)),") are not drawn."]}),h===""&&y&&B(y)]})}function nI(e,t,n){let o=Et(e,t),i=o.keys.find(d=>e.columns[d].name.startsWith(
"bins("))??o.keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>d[i]).filter(d=>typeof d=="number"),l=pd(a,n),u=o.measures[0]??
e.columns.length-1,[c]=Bg(e,l,i,[],u),m={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:Bg(e,l,i,s,u),all:c??
m,property:s.map(d=>e.columns[d].name).join()}}function oI(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function rI({histograms:e,render:t,readout:n}){return r(E,{children:[
r("div",{class:PS,children:e.slice(0,yd).map((o,i)=>r("div",{class:_S,children:[r("div",{class:MS,children:[r("span",{children:r(
$,{value:o.keys[0],most:40,middle:!0})}),r("span",{class:Fg,children:H(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),
e.length>yd&&r("p",{class:zg,children:[yd," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function iI({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=q(null),a=t.length;if(a===0)return null;let l=c=>{let m=s.current.
getBoundingClientRect(),d=Math.max(0,Math.min(a,(c-m.left)/m.width*a));return LS(yS(e,t,bS(e,d)))},u=sI(n.map(({value:c})=>c===
null?null:mi(e,c)/a));return r("div",{ref:s,class:CS,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:m},d)=>{let f=m===null?null:mi(e,m)/a*100;return f===null?null:r(E,{children:[r("span",{class:TS,style:{left:`${f}\
%`,top:`${12-Hg}px`,height:`${Hg-36}px`}},`line ${d}`),r("button",{type:"button",class:SS,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${qg(c)}, ${at(
m,o)}`,style:{left:`${Math.max(2,Math.min(97,f))}%`,top:`${u[d]*28}px`},onPointerDown:p=>p.currentTarget.setPointerCapture(
p.pointerId),onPointerMove:p=>{p.currentTarget.hasPointerCapture(p.pointerId)&&i(d,l(p.clientX))},onKeyDown:p=>{let h={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[p.key];h!==void 0&&(p.preventDefault(),p.stopPropagation(),i(d,LS(c+h*(p.shiftKey?.001:
.01))))},children:[r("span",{class:Fg,children:qg(c)}),at(m,o)]},d)]})})})}function sI(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function LS(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function qg(e){return`p${Number((e*100).toFixed(2))}`}function BS(e,t,n,o){
let i=e.zero&&t===0?"up to":at(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${at(e.edges[n]??0,o)}`}
function ul(e,t,n){return BS(e,t.from,t.to,It(n))}function FS(e,t,n,o){let i=t.counts[n]??0,s=Yu(t.counts),a=n===0?0:s[n-
1]??0;return[BS(e,n,n+1,o),`${z(i)} events`,`${V(t.total===0?0:i/t.total)} of all`,`${V(a)} below`,`${V(1-(s[n]??1))} ab\
ove`]}function aI({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=FS(e,t,n,o);return r("div",{class:we($S,i&&
DS),"aria-hidden":"true",children:[r("div",{class:ES,children:s}),r("div",{class:Ig,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:Ig,children:[r("span",{children:u}),r("span",{children:c})]})]})}function lI(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${qg(l)} ${at(u,o)}`).join(", ");return`Distribution of ${ee(
e.value).text}${i===""?"":` by ${ee(i).text}, ${s} groups`}, ${H(t.total)} values in ${t.counts.length} bins${a===""?"":
`, ${a}`}`}function Or(e,t,n,o){return re("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var Vs=ae([]);function Ve(e,t){Vs.value=[...Vs.value,{from:qe.value,to:e.document,label:t}].slice(-12),he(e)}function Vg(e){
Vs.value=Vs.value.slice(0,e)}function zS(){Sn(()=>{let e=qe.value,t=Vs.peek().findIndex(n=>Ft(n.from.document,e.document));
t>=0&&Vg(t)})}var IS="No";function HS({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=C(""),a=De(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=ig(e),c=[...a.map(({name:f})=>f),...Object.keys(e.define??{})],m=a.filter(({name:f,type:p})=>f.toLowerCase().includes(
l)&&p!=="timestamp"&&ve(f)!==u).map(f=>({value:ve(f.name),label:r($,{value:f.name,most:48}),note:f.distinct===void 0?f.type:
`${H(f.distinct)} values`})),d=f=>{o(),Or(e,t,f).then(p=>{p.by&&Ve({document:p.by,open:[]},`${p.label} by ${f}`)},p=>te(
U(K(p).message)))};return r(Kt,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:IS,children:r(Ii,{label:"Br\
eak down by",text:i,onText:s,options:m,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:f=>d(c.includes(f)?ve(
f):f),placeholder:"a property or an expression"})})}function Lr(){let[e,t]=C(null);return{openAt:t,menu:e&&r(mI,{at:e,onClose:()=>t(null)})}}function mI({at:e,onClose:t}){let n=Y(
()=>Or(e.document,e.mark),[e]),{answer:o,error:i}=Wg(n),[s,a]=C(!1);if(s)return r(HS,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,m=>te(U(K(m).message)))},u=e.head??(i?U(i.message):o?r($,{value:o.label,most:160}):
"…");return r(yo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...dI(e,o,i,l,()=>a(!0))]})}function Wg(e){let[t,n]=C({of:null,answer:null,error:null});return F(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:K(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function dI(e,t,n,o,i){let s=(a,l,u,c)=>{let m=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:m||n!==null,reason:pI(t,u),act:o(c)}};return[s("Only this","filter","only",a=>Qu(a.only,a.label)),
s("Exclude","minus","exclude",a=>Qu(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",Ug),s("Actors","actor","actors",Kg),s("Save as cohort…","save","coho\
rt",a=>jg(a)),s("Explain","difference","explain",Gg),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>ze(
qS(e.value),"The value")}],s("Copy as where","copy","predicate",a=>ze(a.predicate,"The condition"))]}function pI(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:U(n)}function qS(e){return e===null?"":Array.isArray(e)?
e.map(t=>qS(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function Qu(e,t){e&&Ve({document:e,open:[]},t)}
function Ug({events:e,label:t}){e&&$n({kind:"events",document:e,label:t})}function Kg({actors:e,cohort:t,label:n}){e&&$n(
{kind:"actors",request:e,cohort:t,label:n})}function jg({actors:e,cohort:t,label:n}){$n({kind:"cohort",request:e,cohort:t,
label:n})}function Gg({explain:e,label:t}){e&&Ve({view:"difference",document:e,as:null,open:[]},`explain ${ee(t).text}`)}var VS="Ro",WS="Ao",US="Do",KS="To",jS="_o";function cl({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Y(()=>Or(e,t),[a]),{
answer:u,error:c}=Wg(l),m=ht(u?.count??null),d=m.phase==="exact"&&m.answer&&"rows"in m.answer?m.answer.rows[0]?.at(-1):void 0,
f=u===null;return r("section",{class:VS,"aria-label":"Selection",children:[r("div",{class:WS,children:[r("span",{class:US,
children:n}),r("span",{class:KS,role:"status",children:typeof d=="number"?`${z(d)} events${o?`, ${V(d/o)}`:""}`:c?"":"…"})]}),
c&&r(me,{error:c}),r("div",{class:jS,children:[s,r(_,{small:!0,kind:"outlined",icon:"filter",disabled:f||!u.only,onClick:()=>Qu(
u?.only??null,u?.label??""),children:"Only"}),r(_,{small:!0,kind:"outlined",icon:"minus",disabled:f||!u.exclude,onClick:()=>Qu(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(_,{small:!0,kind:"primary",icon:"difference",disabled:f||
!u.explain,onClick:()=>u&&Gg(u),children:"Explain"}),r(_,{small:!0,kind:"outlined",icon:"rows",disabled:f||!u.events,onClick:()=>u&&
Ug(u),children:"Events"}),r(_,{small:!0,kind:"outlined",icon:"actor",disabled:f||!u.actors,onClick:()=>u&&Kg(u),children:"\
Actors"}),r(_,{small:!0,kind:"outlined",icon:"save",disabled:f||!u.cohort,onClick:()=>u&&jg(u),children:"Cohort"}),r(_,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var hI=[10,20,40,60,100,200],gI=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function bd({bins:e,document:t,
onDocument:n}){let i=sl(De(t.dataset).value.value).map(({value:s,log:a})=>({label:U(s),checked:s===e.value,act:()=>n(ld(
t,{value:s,scale:a?"log":"linear"}))}));return r(E,{children:[r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:U(e.value)}),r(kt,{label:"Scale",choices:gI,value:e.scale,onChange:s=>n(ld(t,{scale:s}))}),r(lt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:hI.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(ld(t,{count:s}))})),
children:[e.count," bins"]})]})}function ec(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function Jg(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var yI=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function GS({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=C("count"),[l,u]=C(null),{openAt:c,menu:m}=Lr(),d=vI(t,n.value);F(()=>u(null),[JSON.
stringify(t)]);let f=bI(e,t),p=(y,b,w)=>({range:ec(n,b,y),...f!==null&&w.length>0?{keys:{[f]:w[0]}}:{}}),h=e.total?.at(-1);
return r(E,{children:[r(NS,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:d.list,onPercentile:d.move,selection:l?.
range??null,onSelect:(y,b)=>u(y&&{range:y,edges:b}),onBin:(y,b,w,x)=>c({document:t,mark:p({from:y,to:y+1},b,w),anchor:x,
value:b.edges[y]}),actions:r(E,{children:[r(bd,{bins:n,document:be.value,onDocument:y=>he({document:y})}),r(kt,{label:"H\
eight",choices:yI,value:s,onChange:a}),i]})}),l&&r(cl,{document:t,mark:p(l.range,l.edges,[]),label:`${n.value}: ${ul(l.edges,
l.range,n.value)}`,total:typeof h=="number"?h:void 0,onClear:()=>u(null)}),m]})}function bI(e,t){let n=Et(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function vI(e,t){let[n,o]=C([.5,.95,
.99]),{compare:i,...s}=Re(e),a=n.map((m,d)=>`quantile(${t}, ${m}) as p_${d}`),{answer:l}=ht({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((m,d)=>({share:m,
value:typeof u?.[d]=="number"?u[d]:null})),move:(m,d)=>o(n.map((f,p)=>p===m?d:f))}}var JS="qo",ZS="Fo",YS="S",QS="Go",XS="Jo",e2="lr",t2="Ko",n2="Oo",o2="Po";var vd=50;function r2(e){let t=Et(e.answer,e.document);return r("div",{class:JS,children:t.measures.map(n=>r(wI,{...e,shape:t,
measure:n},n))})}function wI({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=C(-1),c=q(null),
m=e.columns[a].name,d=It(m),f=s.keys.map(M=>e.columns[M].name).join(),p=Ki(m),h=[...e.rows.slice(0,vd),...e.other&&e.rows.
length<=vd?[e.other]:[]],y=M=>typeof M[a]=="number"?M[a]:0,b=Math.max(0,...h.map(y)),w=e.total?y(e.total):0,x=Ng(e,s),k=M=>M===
e.other?qn.other:s.keys.map(B=>ee(M[B]).text).join(", "),T=M=>`${k(M)}, ${at(y(M),d)}${p&&w>0?`, ${V(y(M)/w)}`:""}`,L=M=>{
let B={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[M.key];if(B!==void 0){let W=Math.max(0,Math.min(B,h.length-1));return u(
W),c.current?.children[W]?.scrollIntoView({block:"nearest"}),!0}let O=c.current?.children[l];return M.key!=="Enter"&&M.key!==
"."||!O?!1:(o(h[l],m,O),!0)};return r(Ze,{title:ee(m).text,onKey:L,announced:l>=0&&h[l]?T(h[l]):"",actions:i?.(m),summary:`\
Bar chart of ${ee(m).text} by ${ee(f).text}, ${e.rows.length} groups${h[0]?`, ${T(h[0])}`:""}`,table:r(Qn,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:ZS,role:"presentation",children:h.map((M,B)=>{let O=M===e.other,W=O?void 0:x?.get(
JSON.stringify(s.keys.map(N=>M[N])))?.[a];return r("li",{class:YS,"data-cursor":B===l,onClick:N=>o(M,m,N.currentTarget.querySelector(
"[data-anchor]")??N.currentTarget),children:[r("span",{class:QS,"data-anchor":"",children:r($,{...O?{shown:{text:qn.other,
kind:"other"}}:{shown:{text:k(M),kind:s.keys.length===1?ee(M[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{
class:XS,children:r("span",{class:e2,"data-other":O,style:{width:`${b>0?Math.max(.2,y(M)/b*100):0}%`,...O?{}:{background:`\
var(${gn(Mn(f,s.keys.map(N=>M[N])))})`}}})}),r("span",{class:t2,children:at(y(M),d)}),r("span",{class:n2,children:x?typeof W==
"number"&&W!==0?Pn(y(M)/W-1):"–":p&&w>0?V(y(M)/w):""})]},B)})}),e.rows.length>vd&&r("p",{class:o2,children:[vd," of ",
e.rows.length," groups are drawn; the table has all."]})]})}var i2="Qo",s2="Vo",a2="Wo",l2="Yo",u2="Zo";var Yg=1e4;function c2({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=xd(e,t),l=ce(n.aggregate?.order)[0];
return r("section",{class:i2,"aria-label":"Groups",children:[r("div",{class:s2,children:[r("span",{class:a2,children:[e.
rows.length===1?"1 row":`${z(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<Yg&&r(_,
{small:!0,kind:"outlined",onClick:()=>ne("aggregate.limit",Yg),children:`Up to ${z(Yg)} groups`}),i("")]}),r(Qn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:CI(l),onCell:s,onSort:u=>he({document:Se(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function m2({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=xd(e,t);return r(E,{children:[r(r2,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function xd(e,t){
let{openAt:n,menu:o}=Lr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:kI(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function kI(e,t,n,o){let i=Et(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function CI(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function d2(e,t,n){let o=t.keys.find(h=>e.columns[h].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let h of e.rows){let y=h[t.time];typeof y=="string"&&s.set(y,Date.parse(y)/1e3)}let a=[...s.keys()].
sort((h,y)=>s.get(h)-s.get(y)),l=new Map(a.map((h,y)=>[h,y])),u=pd(e.rows.map(h=>h[o]).filter(h=>typeof h=="number"),n),
c=Math.max(0,u.edges.length-1),m=new Float64Array(a.length*c),d=0;for(let h of e.rows){let y=l.get(h[t.time]),b=h[o],w=h[i];
if(y===void 0||typeof w!="number")continue;let x=typeof b=="number"?u.zero&&b<=0?0:Zu(u,b*(1+Math.sign(b)*1e-12)):-1;x>=
0&&x<c?m[y*c+x]+=w:d+=w}let f=a.map((h,y)=>SI(m.subarray(y*c,(y+1)*c))),p=a.map((h,y)=>m.subarray(y*c,(y+1)*c).reduce((b,w)=>b+
w,0));return{starts:a,times:a.map(h=>s.get(h)),edges:u,counts:m,bins:c,largest:Math.max(0,...f),tops:f,sums:p,nulls:d}}function SI(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function p2(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function wd(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var h2="en",g2="rn",y2="in",b2="an",Qg="tn",v2="on",x2="nn",w2="pn",k2="dn",C2="ln",S2="xn",T2="sn",P2="xr";var ji=64,D2=16,nc=8,E2=24,Xg=9;function A2(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[m,d]=C(0),f=q(null),p={width:Math.max(1,m-ji-D2),height:a-nc-E2},h=k=>{let T=k.currentTarget.getBoundingClientRect(),
L=Math.floor((k.clientX-T.left-ji)/p.width*t.starts.length),M=Math.floor((1-(k.clientY-T.top-nc)/p.height)*t.bins);return{
column:_2(L,t.starts.length),bin:_2(M,t.bins)}},y=im((k,T,L)=>TI(k,T,L,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),b=k=>{let T=h(k);e.onCursor(T,T.column>t.starts.length/2),f.current&&M2(f.current,k)&&e.onBox(wd(f.current.
from,T,t,{shift:k.shiftKey,alt:k.altKey}))},w=k=>{let T=f.current;f.current=null,T&&!M2(T,k)&&e.onCell(T.from,new DOMRect(
k.clientX,k.clientY,0,0))},x=k=>({left:`${ji+k.left/t.starts.length*p.width}px`,width:`${(k.right-k.left)/t.starts.length*
p.width}px`,top:`${nc+(1-k.high/t.bins)*p.height}px`,height:`${(k.high-k.low)/t.bins*p.height}px`});return r("div",{class:h2,
onPointerMove:b,onPointerUp:w,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:k=>{k.button===0&&(k.currentTarget.setPointerCapture(
k.pointerId),f.current={from:h(k),x:k.clientX,y:k.clientY})},children:[r(hd,{height:a,draw:y,onWidth:d}),u&&t.bins>0&&r(
"div",{class:g2,style:x({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:y2,"data-box":"",style:x(
c)})]})}function _2(e,t){return Math.max(0,Math.min(t-1,e))}function M2(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function TI(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,m={left:ji,top:nc,width:t-
ji-D2,height:n-nc-E2};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
PI(i,a),m.left,m.top,m.width,m.height);let d=h=>m.left+h/i.starts.length*m.width,f=h=>m.top+(1-h/i.bins)*m.height;c>=0&&
gd(e,d(c),m.top,m.left+m.width-d(c),m.height,rt("--muted"));for(let[h,y]of s.entries())$I(e,y,i,d,f,h);ll(e,"end","middl\
e");let p=1/0;i.edges.zero&&e.fillText("≤ 0",m.left-8,f(.5));for(let h of fd(i.edges,Math.max(2,Math.floor(m.height/40)))){
let y=f(mi(i.edges,h));p-y<14||(p=y,e.fillText(at(h,l),m.left-8,y))}DI(e,m,i,d,u)}function PI(e,t){let n=new ImageData(e.
starts.length,e.bins),o=_I();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=p2(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,m]=o[Math.min(o.length-1,Math.floor(l*o.length))],d=((e.bins-1-a)*e.starts.
length+s)*4;n.data[d]=u,n.data[d+1]=c,n.data[d+2]=m,n.data[d+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var $2=64;function _I(){let e=Array.from({length:Xg},
(t,n)=>MI(rt(`--ramp-${n+1}`)));return Array.from({length:$2},(t,n)=>{let o=n/($2-1)*(Xg-1),i=Math.min(Xg-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function MI(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function $I(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,rt("--surface")],
[2,rt("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,m)=>{
if(c===null){u=!1;return}let[d,f]=[o(m+.5),i(mi(n.edges,c))];u?e.lineTo(d,f):e.moveTo(d,f),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function DI(e,t,n,o,i){ll(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((m,d)=>{
let{hour:f,minute:p}=_s(m*1e3,i);if(u?f!==0||p!==0:d%l!==0)return;let h=j(m*1e3,i,a>=27*86400?"month":a>=86400||f===0&&p===
0?"dayShort":a<60?"clockSecond":"clock"),y=e.measureText(h).width/2,b=o(d),w=Math.max(t.left+y-8,Math.min(b,t.left+t.width-
y));w-y<c+16||(e.fillText(h,w,t.top+t.height+8),e.fillRect(Math.round(b),t.top+t.height,1,4),c=w+y)})}function R2({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:m}){let d=Y(()=>d2(
e,Et(e,t),n),[e,t,n.count,n.scale]),[f,p]=C(null),[h,y]=C(null),b=It(n.value),w=No(d.times),x=d.times.findIndex(T=>(T+w)*
1e3>a+1e3),k=T=>{let L=f?.cell??{column:0,bin:0},M=EI(T.key,L,d);if(M){let O=h??L;return T.shiftKey&&u(wd(O,M,d,{shift:!1,
alt:!1}),d),y(T.shiftKey?O:null),p({cell:M,left:M.column>d.starts.length/2}),!0}if(T.key==="Escape"&&l)return u(null,d),
!0;if(T.key!=="Enter"&&T.key!=="."||!f)return!1;let B=T.target.getBoundingClientRect();return c(f.cell,d,new DOMRect(B.left+
ji+(L.column+.5)/d.starts.length*(B.width-ji-16),B.top+(1-L.bin/d.bins)*320,0,0)),!0};return r(Ze,{title:r(E,{children:[
"Heat map of ",r($,{value:n.value,most:64})," over time"]}),summary:LI(d,n,o),onKey:k,announced:f?O2(d,f.cell,n,o,w).join(
", "):"",table:r(Qn,{answer:e,document:t,zone:o}),legend:r(OI,{matrix:d,colors:i,lines:s}),...m===void 0?{}:{actions:m},
children:[r(A2,{matrix:d,lines:s,colors:i,unit:b,zone:o,height:400,unfinished:x,cursor:f?.cell??null,box:l,onCursor:(T,L)=>p(
T&&{cell:T,left:L}),onBox:T=>u(T,d),onCell:(T,L)=>c(T,d,L)}),f&&d.bins>0&&r(AI,{matrix:d,cell:f.cell,bins:n,zone:o,step:w,
start:f.left,unit:b})]})}function EI(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function O2(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${Rn(e.times[t]*1e3,s,i)} ${Oi(i,e.times[t]*1e3)}`,ul(e.edges,{from:n,to:n+1},o.value),`${z(a)} events, ${V(l===0?0:a/l)}\
 of the column`]}function AI({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=O2(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),m=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:we(w2,s&&k2),"aria-hidden":"t\
rue",children:[r("div",{class:S2,children:a}),r("div",{class:C2,children:l}),r("div",{children:u}),r("div",{class:T2,children:Array.
from(m,(d,f)=>r("div",{class:P2,"data-here":f===t.bin,style:{height:`${d/c*100}%`}},f))})]})}var RI=9;function OI({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":H(e.largest);return r("div",{class:b2,
children:[r("span",{class:Qg,children:[o,r("span",{class:v2,children:Array.from({length:RI},(s,a)=>r("span",{class:x2,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Qg,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[z(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function LI(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${ee(t.value).
text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${H(o)} events${s===void 0?"":`, most at ${Rn(s*1e3,No(e.
times),n)}`}`}var NI=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],BI=[["p50",.5],["p95",
.95],["p99",.99]];function L2({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=C("log"),[l,u]=C([]),[c,m]=C(null),{openAt:d,
menu:f}=Lr(),p=II(t,n.value,l);F(()=>m(null),[JSON.stringify(t)]);let h=e.query?.to,y=Math.min(Date.now(),h===void 0?1/0:
Date.parse(String(h))),b=(x,k)=>({...x.left===0&&x.right===k.starts.length?{}:{time:Jg(k.starts,x.left,x.right,h)},...x.
low===0&&x.high===k.bins?{}:{range:ec(n,k.edges,{from:x.low,to:x.high})}}),w=e.total?.at(-1);return r(E,{children:[r(R2,
{answer:e,document:t,bins:n,zone:o,colors:s,lines:p,end:y,box:c?.box??null,onBox:(x,k)=>m(x&&{box:x,matrix:k}),onCell:({
column:x,bin:k},T,L)=>d({document:t,mark:b({left:x,right:x+1,low:k,high:k+1},T),anchor:L,value:T.counts[x*T.bins+k]}),actions:r(
E,{children:[r(bd,{bins:n,document:be.value,onDocument:x=>he({document:x})}),r("span",{class:u2,children:"Colour"}),r(kt,
{label:"Colour",choices:NI,value:s,onChange:a}),r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over \
it",items:BI.map(([x,k])=>({label:x,checked:l.includes(k),act:()=>u(l.includes(k)?l.filter(T=>T!==k):[...l,k].sort())})),
children:l.length===0?"Percentiles":l.map(x=>`p${x*100}`).join(", ")}),i]})}),c&&r(cl,{document:t,mark:b(c.box,c.matrix),
label:FI(c.box,c.matrix,n,o),total:typeof w=="number"?w:void 0,onClear:()=>m(null),children:r(_,{small:!0,kind:"outlined",
icon:"search",onClick:()=>zI(c.box,c.matrix,n,h),children:"Zoom"})}),f]})}function FI(e,t,n,o){let i=No(t.times),s=Rn(t.
times[e.left]*1e3,i,o),a=Rn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:
`${n.value} ${ul(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function zI(e,t,n,o){let{from:i,to:s}=Jg(
t.starts,e.left,e.right,o),a=ec(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.
value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(d=>d!==""),c=be.value,m=[c.where===void 0?"":/\bor\b/i.
test(c.where)?`(${c.where})`:c.where,...u].filter(d=>d!=="").join(" and ");Ve({document:Se(Se(Se(c,"from",i),"to",s),"wh\
ere",m===""?void 0:m)},"zoom")}function II(e,t,n){let{compare:o,...i}=Re(e),s=ce(e.aggregate?.by).find(Ui),a=n.map((c,m)=>`\
quantile(${t}, ${c}) as p_${m}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=ht(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?HI:n.map((c,m)=>({name:`p${c*100}`,values:u.rows.map(d=>typeof d[m+1]==
"number"?d[m+1]:null)}))}var HI=[];var ey=ae(0);function kd(e,t,n,o=""){let[i,s]=C([]),a=ey.value;return F(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),re(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function ml(e){
await re("v1/notes",{body:e}),ey.value++}async function Cd(e){await re(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),ey.value++}var Sd=rm(null);var N2="gn",B2="hn",F2="fn",z2="B",I2="un",H2="mn",q2="vn";var VI=12;function Td({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=C(""),u=d=>d.keys.map(f=>ee(f).text).
join(", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),m=(d,f)=>{let p=e.filter(b=>b.key!==d.key).
map(b=>b.key),h=!n.has(d.key)&&p.every(b=>n.has(b));if(!f)return o(h?new Set:new Set(p));let y=new Set(n);y.delete(d.key)||
y.add(d.key),o(y)};return r("div",{class:N2,children:[e.length>=VI&&r("input",{class:B2,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:F2,children:c.map(d=>r("button",{type:"butt\
on",class:z2,"aria-pressed":!n.has(d.key),onClick:f=>m(d,f.ctrlKey||f.metaKey),onContextMenu:s&&(f=>{f.preventDefault(),
s(d,f.currentTarget)}),onKeyDown:s&&(f=>{f.key==="."&&(f.preventDefault(),f.stopPropagation(),s(d,f.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Ha(d.color).join(" "),style:{stroke:`var(${gn(d.color)})`}})}),r("span",{class:I2,children:r($,{value:d.
keys.length===1?d.keys[0]:d.keys,most:20,middle:!0})}),r("span",{class:H2,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:q2,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var W2="wn",U2="bn",K2="yn",ty="kn",j2="zn",G2="jn",J2="Xn",Z2="Sn",Y2="Bn",ny="Cn";var oy=12;function Q2({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let d=n.map((p,h)=>({row:p,value:e.series[h].values[i]??null,low:e.series[h].low?.[i]??null,high:e.series[h].
high?.[i]??null,before:X2(t,p.key,i)})).filter(({row:p})=>!o.has(p.key)).toSorted((p,h)=>(h.value??-1/0)-(p.value??-1/0)),
f=No(e.times);return r("div",{class:we(U2,s>400&&K2),"aria-hidden":"true",children:[r("div",{class:ty,children:[Rn(c*1e3,
f,a)," ",Oi(a,c*1e3)]}),d.slice(0,oy).map(({row:p,value:h,low:y,high:b,before:w})=>r("div",{class:j2,children:[r("span",
{class:G2,style:{background:`var(${gn(p.color)})`}}),r("span",{class:J2,children:p.keys.length===0?"":p.keys.map(x=>ee(x).
text).join(", ")}),r("span",{class:Z2,children:h===null?"–":y!==null&&b!==null?`${l(y)} – ${l(b)}`:l(h)}),w!==void 0&&
r("span",{class:Y2,children:h!==null&&w?Pn(h/w-1):"–"})]},p.key)),d.length>oy&&r("div",{class:ty,children:[d.length-oy,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:ny,children:["against ",Rn(t.times[i]*1e3,f,a)]}),u&&r("div",{class:ny,
children:"this bucket is not over yet"})]})}function X2(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function eT(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,m=X2(t,JSON.stringify(l),n),d=c!==null&&m?`, ${Pn(c/m-1)}`:"";return`${l.map(f=>ee(f).text).join(", ")}\
 ${c===null?"nothing":i(c)}${d}`.trim()});return`${Rn(s*1e3,No(e.times),o)}: ${a.join("; ")}`}var tT="En",nT="In",oT="sr",rT="Un";function iT({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(E,{children:o.map(
i=>r(UI,{flag:i,box:e,zone:n},i.id))})}function UI({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${j(e.from*1e3,n)}: ${U(e.text)}`,a=Eo(s);return r(E,{children:[e.to!==null&&r("s\
pan",{class:nT,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:tT,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:oT,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(le,{name:"save",size:12})})]})}function sT({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:rT,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var KI="uplot",jI="u-hz",GI="u-vt",JI="u-title",ZI="u-wrap",YI="u-under",QI="u-over",XI="u-axis",js="u-off",eH="u-select",
tH="u-cursor-x",nH="u-cursor-y",oH="u-cursor-pt",rH="u-legend",iH="u-live",sH="u-inline",aH="u-series",lH="u-marker",aT="\
u-label",uH="u-value",rc="width",ic="height";var lT="bottom",dl="left",ry="right",wy="#000",uT=wy+"0",iy="mousemove",cT="mousedown",sy="mouseup",mT="mouseenter",dT="\
mouseleave",pT="dblclick",cH="resize",mH="scroll",fT="change",Ed="dppxchange",ky="--",vl=typeof window<"u",my=vl?document:
null,fl=vl?window:null,dH=vl?navigator:null,Xe,_d;function dy(){let e=devicePixelRatio;Xe!=e&&(Xe=e,_d&&fy(fT,_d,dy),_d=
matchMedia(`(min-resolution: ${Xe-.001}dppx) and (max-resolution: ${Xe+.001}dppx)`),Gs(fT,_d,dy),fl.dispatchEvent(new CustomEvent(
Ed)))}function xo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function py(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Ct(e,t,n){e.style[t]=n+"px"}function ir(e,t,n,o){let i=my.createElement(e);return t!=null&&xo(i,
t),n?.insertBefore(i,o),i}function Bo(e,t){return ir("div",e,t)}var hT=new WeakMap;function Br(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=hT.get(e);s!=a&&(e.style.transform=s,hT.set(e,s),t<0||n<0||t>o||n>i?xo(e,js):py(e,js))}var gT=new WeakMap;
function yT(e,t,n){let o=t+n,i=gT.get(e);o!=i&&(gT.set(e,o),e.style.background=t,e.style.borderColor=n)}var bT=new WeakMap;
function vT(e,t,n,o){let i=t+""+n,s=bT.get(e);i!=s&&(bT.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Cy={passive:!0},pH={...Cy,capture:!0};function Gs(e,t,n,o){t.addEventListener(
e,n,o?pH:Cy)}function fy(e,t,n,o){t.removeEventListener(e,n,Cy)}vl&&dy();function sr(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:wo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function jT(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var GT=e=>e!=
null,JT=e=>e!=null&&e>0,Od=jT(GT),fH=jT(JT);function hH(e,t,n,o=0,i=!1){let s=i?fH:Od,a=i?JT:GT;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let m=e[c];a(m)&&(m<l?l=m:m>
u&&(u=m))}return[l??ut,u??-ut]}function Ld(e,t,n,o){let i=kT(e),s=kT(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
pi:ZT,l=i==1?wo:Fo,u=s==1?Fo:wo,c=l(a(an(e))),m=u(a(an(t))),d=hl(n,c),f=hl(n,m);return n==10&&(c<0&&(d=ct(d,-c)),m<0&&(f=
ct(f,-m))),o||n==2?(e=d*i,t=f*s):(e=eP(e,d),t=Nd(t,f)),[e,t]}function Sy(e,t,n,o){let i=Ld(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var Ty=.1,xT={mode:3,pad:Ty},ac={pad:0,soft:null,mode:0},gH={min:ac,max:ac};function Ad(e,t,n,o){return Bd(
n)?wT(e,t,n):(ac.pad=n,ac.soft=o?0:null,ac.mode=o?3:0,wT(e,t,gH))}function Ye(e,t){return e??t}function yH(e,t,n){for(t=
Ye(t,0),n=Ye(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function wT(e,t,n){let o=n.min,i=n.max,s=Ye(o.pad,
0),a=Ye(i.pad,0),l=Ye(o.hard,-ut),u=Ye(i.hard,ut),c=Ye(o.soft,ut),m=Ye(i.soft,-ut),d=Ye(o.mode,0),f=Ye(i.mode,0),p=t-e,h=pi(
p),y=Un(an(e),an(t)),b=pi(y),w=an(b-h);(p<1e-24||w>10)&&(p=0,(e==0||t==0)&&(p=1e-24,d==2&&c!=ut&&(s=0),f==2&&m!=-ut&&(a=
0)));let x=p||y||1e3,k=pi(x),T=hl(10,wo(k)),L=x*(p==0?e==0?.1:1:s),M=ct(eP(e-L,T/10),24),B=e>=c&&(d==1||d==3&&M<=c||d==2&&
M>=c)?c:ut,O=Un(l,M<B&&e>=B?B:ar(B,M)),W=x*(p==0?t==0?.1:1:a),N=ct(Nd(t+W,T/10),24),R=t<=m&&(f==1||f==3&&N>=m||f==2&&N<=
m)?m:-ut,X=ar(u,N>R&&t<=R?R:Un(R,N));return O==X&&O==0&&(X=100),[O,X]}var bH=new Intl.NumberFormat(vl?dH.language:"en-US"),
Py=e=>bH.format(e),ko=Math,Dd=ko.PI,an=ko.abs,wo=ko.floor,sn=ko.round,Fo=ko.ceil,ar=ko.min,Un=ko.max,hl=ko.pow,kT=ko.sign,
pi=ko.log10,ZT=ko.log2,vH=(e,t=1)=>ko.sinh(e)*t,ay=(e,t=1)=>ko.asinh(e/t),ut=1/0;function CT(e){return(pi((e^e>>31)-(e>>
31))|0)+1}function hy(e,t,n){return ar(Un(e,t),n)}function YT(e){return typeof e=="function"}function Ie(e){return YT(e)?
e:()=>e}var xH=()=>{},QT=e=>e,XT=(e,t)=>t,wH=e=>null,ST=e=>!0,TT=(e,t)=>e==t,kH=/\.\d*?(?=9{6,}|0{6,})/gm,Js=e=>{if(nP(e)||
Ji.has(e))return e;let t=`${e}`,n=t.match(kH);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,s]=t.
split("e");return+`${Js(i)}e${s}`}return ct(e,o)};function Us(e,t){return Js(ct(Js(e/t))*t)}function Nd(e,t){return Js(Fo(
Js(e/t))*t)}function eP(e,t){return Js(wo(Js(e/t))*t)}function ct(e,t=0){if(nP(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return sn(o)/n}var Ji=new Map;function tP(e){return((""+e).split(".")[1]||"").length}function uc(e,t,n,o){let i=[],s=o.map(
tP);for(let a=t;a<n;a++){let l=an(a),u=ct(hl(e,a),l);for(let c=0;c<o.length;c++){let m=e==10?+`${o[c]}e${a}`:o[c]*u,d=(a>=
0?0:l)+(a>=s[c]?0:s[c]),f=e==10?m:ct(m,d);i.push(f),Ji.set(f,d)}}return i}var lc={},_y=[],gl=[null,null],Gi=Array.isArray,
nP=Number.isInteger,CH=e=>e===void 0;function PT(e){return typeof e=="string"}function Bd(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function SH(e){return e!=null&&typeof e=="object"}var TH=Object.getPrototypeOf(
Uint8Array),oP="__proto__";function yl(e,t=Bd){let n;if(Gi(e)){let o=e.find(i=>i!=null);if(Gi(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=yl(e[i],t)}else n=e.slice()}else if(e instanceof TH)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=oP&&(n[o]=yl(e[o],t))}else n=e;return n}function Jt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=oP&&(Bd(e[i])?Jt(e[i],yl(o[i])):e[i]=yl(o[i]))}return e}var PH=0,_H=1,MH=2;function $H(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function DH(e,t){
if(RH(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return OH(a[0])||(a=AH(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let m=0;m<c;m++)n.add(u[m])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let m=l[c],d=Array(i).fill(void 0),f=t?t[a][c]:_H,p=[];for(let h=0;h<m.length;h++){let y=m[h],b=s.get(u[h]);
y===null?f!=PH&&(d[b]=y,f==MH&&p.push(b)):d[b]=y}$H(d,p,i),o.push(d)}}return o}var EH=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function AH(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function RH(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function OH(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Un(1,wo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var rP=["January","February","March","April","May","June",
"July","August","September","October","November","December"],iP=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function sP(e){return e.slice(0,3)}var LH=iP.map(sP),NH=rP.map(sP),BH={MMMM:rP,MMM:NH,WWWW:iP,WWW:LH};function oc(e){
return(e<10?"0":"")+e}function FH(e){return(e<10?"00":e<100?"0":"")+e}var zH={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>oc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>oc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>oc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>oc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>oc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>FH(e.getMilliseconds())};function My(e,t){t=t||BH;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?zH[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var IH=new Intl.DateTimeFormat().resolvedOptions().timeZone;function HH(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==IH?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var aP=e=>e%1==0,Rd=[1,2,2.5,5],qH=uc(10,-32,0,Rd),lP=uc(10,0,32,Rd),VH=lP.filter(aP),Ks=qH.concat(
lP),$y=`
`,uP="{YYYY}",_T=$y+uP,cP="{M}/{D}",sc=$y+cP,Md=sc+"/{YY}",mP="{aa}",WH="{h}:{mm}",pl=WH+mP,MT=$y+pl,$T=":{ss}",ot=null;
function dP(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?uc(10,0,3,Rd).filter(aP):uc(10,-3,0,Rd)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,uP,ot,ot,ot,ot,ot,ot,1],[i*28,"{MMM}",_T,ot,ot,ot,ot,ot,1],[i,cP,_T,ot,
ot,ot,ot,ot,1],[o,"{h}"+mP,Md,ot,sc,ot,ot,ot,1],[n,pl,Md,ot,sc,ot,ot,ot,1],[t,$T,Md+" "+pl,ot,sc+" "+pl,ot,MT,ot,1],[e,$T+
".{fff}",Md+" "+pl,ot,sc+" "+pl,ot,MT,ot,1]];function m(d){return(f,p,h,y,b,w)=>{let x=[],k=b>=a,T=b>=s&&b<a,L=d(h),M=ct(
L*e,3),B=ly(L.getFullYear(),k?0:L.getMonth(),T||k?1:L.getDate()),O=ct(B*e,3);if(T||k){let W=T?b/s:0,N=k?b/a:0,R=M==O?M:ct(
ly(B.getFullYear()+N,B.getMonth()+W,1)*e,3),X=new Date(sn(R/e)),J=X.getFullYear(),fe=X.getMonth();for(let de=0;R<=y;de++){
let $e=ly(J+N*de,fe+W*de,1),Q=$e-d(ct($e*e,3));R=ct((+$e+Q)*e,3),R<=y&&x.push(R)}}else{let W=b>=i?i:b,N=wo(h)-wo(M),R=O+
N+Nd(M-O,W);x.push(R);let X=d(R),J=X.getHours()+X.getMinutes()/n+X.getSeconds()/o,fe=b/o,de=f.axes[p]._space,$e=w/de;for(;R=
ct(R+b,e==1?0:3),!(R>y);)if(fe>1){let Q=wo(ct(J+fe,6))%24,Ee=d(R).getHours()-Q;Ee>1&&(Ee=-1),R-=Ee*o,J=(J+fe)%24;let Be=x[x.
length-1];ct((R-Be)/b,3)*$e>=.7&&x.push(R)}else x.push(R)}return x}}return[u,c,m]}var[UH,KH,jH]=dP(1),[GH,JH,ZH]=dP(.001);
uc(2,-53,53,[1]);function DT(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+o)))}function ET(e,t){
return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,m,d,f,p;return o.map(h=>{let y=e(h),b=y.getFullYear(),w=y.
getMonth(),x=y.getDate(),k=y.getHours(),T=y.getMinutes(),L=y.getSeconds(),M=b!=u&&l[2]||w!=c&&l[3]||x!=m&&l[4]||k!=d&&l[5]||
T!=f&&l[6]||L!=p&&l[7]||l[1];return u=b,c=w,m=x,d=k,f=T,p=L,M(y)})}}function YH(e,t){let n=My(t);return(o,i,s,a,l)=>i.map(
u=>n(e(u)))}function ly(e,t,n){return new Date(e,t,n)}function AT(e,t){return t(e)}var QH="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function RT(e,t){return(n,o,i,s)=>s==null?ky:t(e(o))}function XH(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function eq(e,t){return e.series[t].fill(e,t)}var tq={show:!0,live:!0,isolate:!1,mount:xH,
markers:{show:!0,width:2,stroke:XH,fill:eq,dash:"solid"},idx:null,idxs:null,values:[]};function nq(e,t){let n=e.cursor.points,
o=Bo(),i=n.size(e,t);Ct(o,rc,i),Ct(o,ic,i);let s=i/-2;Ct(o,"marginLeft",s),Ct(o,"marginTop",s);let a=n.width(e,t,i);return a&&
Ct(o,"borderWidth",a),o}function oq(e,t){let n=e.series[t].points;return n._fill||n._stroke}function rq(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function iq(e,t){return e.series[t].points.size}var uy=[0,0];function sq(e,t,n){return uy[0]=
t,uy[1]=n,uy}function $d(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function cy(e,t,n,o=!0){return i=>{
(!o||i.target==t)&&n(i)}}var aq={show:!0,x:!0,y:!0,lock:!1,move:sq,points:{one:!1,show:nq,size:iq,width:0,stroke:rq,fill:oq},
bind:{mousedown:$d,mouseup:$d,click:$d,dblclick:$d,mousemove:cy,mouseleave:cy,mouseenter:cy},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},pP={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Dy=Jt({},pP,{filter:XT}),fP=Jt({},Dy,{size:10}),hP=Jt({},pP,{show:!1}),Ey='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',gP="bold "+Ey,yP=1.5,OT={show:!0,scale:"x",stroke:wy,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:gP,side:2,grid:Dy,ticks:fP,border:hP,font:Ey,lineGap:yP,rotate:0},lq="\
Value",uq="Time",LT={show:!0,scale:"x",auto:!1,sorted:1,min:ut,max:-ut,idxs:[]};function cq(e,t,n,o,i){return t.map(s=>s==
null?"":Py(s))}function mq(e,t,n,o,i,s,a){let l=[],u=Ji.get(i)||0;n=a?n:ct(Nd(n,i),u);for(let c=n;c<=o;c=ct(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function gy(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?pi:ZT,m=wo(c(n));
i=hl(u,m),u==10&&(i=Ks[sr(i,Ks)]);let d=n,f=i*u;u==10&&(f=Ks[sr(f,Ks)]);do l.push(d),d=d+i,u==10&&!Ji.has(d)&&(d=ct(d,Ji.
get(i))),d>=f&&(i=d,f=i*u,u==10&&(f=Ks[sr(f,Ks)]));while(d<=o);return l}function dq(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?gy(e,t,Un(u,n),o,i):[u],m=o>=0&&n<=0?[0]:[];return(n<-u?gy(e,t,Un(u,-o),-n,i):[u]).reverse().map(f=>-f).
concat(m,c)}var bP=/./,pq=/[12357]/,fq=/[125]/,NT=/1/,yy=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function hq(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,m=u(10,a),d=u(9,a)-
m>=c?bP:u(7,a)-m>=c?pq:u(5,a)-m>=c?fq:NT;if(d==NT){let f=an(u(1,a)-m);if(f<c)return yy(t.slice().reverse(),l.distr,d,Fo(
c/f)).reverse()}return yy(t,l.distr,d,1)}function gq(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=an(u(
1,a)-u(2,a));return c<l?yy(t.slice().reverse(),3,bP,Fo(l/c)).reverse():t}function yq(e,t,n,o){return o==null?ky:t==null?
"":Py(t)}var BT={show:!0,scale:"y",stroke:wy,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:gP,side:3,
grid:Dy,ticks:fP,border:hP,font:Ey,lineGap:yP,rotate:0};function bq(e,t){let n=3+(e||1)*2;return ct(n*t,3)}function vq(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=an(a-s),u=e.series[t],
c=l/(u.points.space*Xe);return o[1]-o[0]<=c}var FT={scale:null,auto:!0,sorted:0,min:ut,max:-ut},vP=(e,t,n,o,i)=>i,zT={show:!0,
auto:!0,sorted:0,gaps:vP,alpha:1,facets:[Jt({},FT,{scale:"x"}),Jt({},FT,{scale:"y"})]},IT={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:vP,alpha:1,points:{show:vq,filter:null},values:null,min:ut,max:-ut,idxs:[],path:null,clip:null};function xq(e,t,n,o,i){
return n/10}var xP={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},wq=Jt({},xP,{time:!1,ori:1}),HT={};
function wP(e,t){let n=HT[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let m=0;m<n.plots.length;m++)n.plots[m]!=i&&n.plots[m].pub(o,i,s,a,l,u,c)}},e!=null&&(HT[e]=n)),
n}var bl=1,by=2;function Zs(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],m=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],f=l.left,p=l.top,h=l.
width,y=l.height,b=e.valToPosH,w=e.valToPosV;return m.ori==0?n(i,u,c,m,d,b,w,f,p,h,y,zd,xl,Hd,CP,TP):n(i,u,c,m,d,w,b,p,f,
y,h,Id,wl,Oy,SP,PP)}function Ay(e,t){let n=0,o=0,i=Ye(e.bands,_y);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function kq(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function fi(e,t,n,o,i,s){
return Zs(e,t,(a,l,u,c,m,d,f,p,h,y,b)=>{let w=a.pxRound,x=c.dir*(c.ori==0?1:-1),k=c.ori==0?xl:wl,T,L;x==1?(T=n,L=o):(T=o,
L=n);let M=w(d(l[T],c,y,p)),B=w(f(u[T],m,b,h)),O=w(d(l[L],c,y,p)),W=w(f(s==1?m.max:m.min,m,b,h)),N=new Path2D(i);return k(
N,O,W),k(N,M,W),k(N,M,B),N})}function Fd(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Hd:Oy,u=n;for(let d=0;d<
e.length;d++){let f=e[d];if(f[1]>f[0]){let p=f[0]-u;p>0&&l(a,u,o,p,o+s),u=f[1]}}let c=n+i-u,m=10;c>0&&l(a,u,o-m/2,c,o+s+
m)}return a}function Cq(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Ry(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,f=c;if(i==1)for(;++c<=o&&t[c]===null;)f=c;else for(;--c>=
n&&t[c]===null;)f=c;let p=s(e[d]),h=f==d?p:s(e[f]),y=d-i;p=a<=0&&y>=0&&y<u?s(e[y]):p;let w=f+i;h=a>=0&&w>=0&&w<u?s(e[w]):
h,h>=p&&l.push([p,h])}return l}function qT(e){return e==0?QT:e==1?sn:t=>Us(t,e)}function kP(e){let t=e==0?zd:Id,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,m=0)=>{c==0&&m==0?o(i,s,a,l,u):(c=ar(c,l/2,u/2),m=ar(m,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,m),n(i,s,a+u,s,a,m),n(i,s,a,s+l,a,c),i.closePath())}}var zd=(e,t,n)=>{e.moveTo(t,n)},Id=(e,t,n)=>{e.moveTo(
n,t)},xl=(e,t,n)=>{e.lineTo(t,n)},wl=(e,t,n)=>{e.lineTo(n,t)},Hd=kP(0),Oy=kP(1),CP=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},SP=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},TP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},PP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function _P(e){return(t,n,o,i,s)=>Zs(t,n,(a,l,u,c,m,d,f,p,h,y,b)=>{let{pxRound:w,points:x}=a,k,T;c.ori==0?(k=zd,T=CP):(k=
Id,T=SP);let L=ct(x.width*Xe,3),M=(x.size-x.width)/2*Xe,B=ct(M*2,3),O=new Path2D,W=new Path2D,{left:N,top:R,width:X,height:J}=t.
bbox;Hd(W,N-B,R-B,X+B*2,J+B*2);let fe=de=>{if(u[de]!=null){let $e=w(d(l[de],c,y,p)),Q=w(f(u[de],m,b,h));k(O,$e+M,Q),T(O,
$e,Q,M,0,Dd*2)}};if(s)s.forEach(fe);else for(let de=o;de<=i;de++)fe(de);return{stroke:L>0?O:null,fill:O,clip:W,flags:bl|
by}})}function MP(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var Sq=MP(xl),Tq=MP(
wl);function $P(e){let t=Ye(e?.alignGaps,0);return(n,o,i,s)=>Zs(n,o,(a,l,u,c,m,d,f,p,h,y,b)=>{[i,s]=Od(u,i,s);let w=a.pxRound,
x=J=>w(d(J,c,y,p)),k=J=>w(f(J,m,b,h)),T,L;c.ori==0?(T=xl,L=Sq):(T=wl,L=Tq);let M=c.dir*(c.ori==0?1:-1),B={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:bl},O=B.stroke,W=!1;if(s-i>=y*4){let J=ge=>n.posToVal(ge,c.key,!0),fe=null,
de=null,$e,Q,Oe,Ue=x(l[M==1?i:s]),Ee=x(l[i]),Be=x(l[s]),Le=J(M==1?Ee+1:Be-1);for(let ge=M==1?i:s;ge>=i&&ge<=s;ge+=M){let en=l[ge],
St=(M==1?en<Le:en>Le)?Ue:x(en),et=u[ge];St==Ue?et!=null?(Q=et,fe==null?(T(O,St,k(Q)),$e=fe=de=Q):Q<fe?fe=Q:Q>de&&(de=Q)):
et===null&&(W=!0):(fe!=null&&L(O,Ue,k(fe),k(de),k($e),k(Q)),et!=null?(Q=et,T(O,St,k(Q)),fe=de=$e=Q):(fe=de=null,et===null&&
(W=!0)),Ue=St,Le=J(Ue+M))}fe!=null&&fe!=de&&Oe!=Ue&&L(O,Ue,k(fe),k(de),k($e),k(Q))}else for(let J=M==1?i:s;J>=i&&J<=s;J+=
M){let fe=u[J];fe===null?W=!0:fe!=null&&T(O,x(l[J]),k(fe))}let[R,X]=Ay(n,o);if(a.fill!=null||R!=0){let J=B.fill=new Path2D(
O),fe=a.fillTo(n,o,a.min,a.max,R),de=k(fe),$e=x(l[i]),Q=x(l[s]);M==-1&&([Q,$e]=[$e,Q]),T(J,Q,de),T(J,$e,de)}if(!a.spanGaps){
let J=[];W&&J.push(...Ry(l,u,i,s,M,x,t)),B.gaps=J=a.gaps(n,o,i,s,J),B.clip=Fd(J,c.ori,p,h,y,b)}return X!=0&&(B.band=X==2?
[fi(n,o,i,s,O,-1),fi(n,o,i,s,O,1)]:fi(n,o,i,s,O,X)),B})}function Pq(e){let t=Ye(e.align,1),n=Ye(e.ascDesc,!1),o=Ye(e.alignGaps,
0),i=Ye(e.extend,!1);return(s,a,l,u)=>Zs(s,a,(c,m,d,f,p,h,y,b,w,x,k)=>{[l,u]=Od(d,l,u);let T=c.pxRound,{left:L,width:M}=s.
bbox,B=Ee=>T(h(Ee,f,x,b)),O=Ee=>T(y(Ee,p,k,w)),W=f.ori==0?xl:wl,N={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,
flags:bl},R=N.stroke,X=f.dir*(f.ori==0?1:-1),J=O(d[X==1?l:u]),fe=B(m[X==1?l:u]),de=fe,$e=fe;i&&t==-1&&($e=L,W(R,$e,J)),W(
R,fe,J);for(let Ee=X==1?l:u;Ee>=l&&Ee<=u;Ee+=X){let Be=d[Ee];if(Be==null)continue;let Le=B(m[Ee]),ge=O(Be);t==1?W(R,Le,J):
W(R,de,ge),W(R,Le,ge),J=ge,de=Le}let Q=de;i&&t==1&&(Q=L+M,W(R,Q,J));let[Oe,Ue]=Ay(s,a);if(c.fill!=null||Oe!=0){let Ee=N.
fill=new Path2D(R),Be=c.fillTo(s,a,c.min,c.max,Oe),Le=O(Be);W(Ee,Q,Le),W(Ee,$e,Le)}if(!c.spanGaps){let Ee=[];Ee.push(...Ry(
m,d,l,u,X,B,o));let Be=c.width*Xe/2,Le=n||t==1?Be:-Be,ge=n||t==-1?-Be:Be;Ee.forEach(en=>{en[0]+=Le,en[1]+=ge}),N.gaps=Ee=
c.gaps(s,a,l,u,Ee),N.clip=Fd(Ee,f.ori,b,w,x,k)}return Ue!=0&&(N.band=Ue==2?[fi(s,a,l,u,R,-1),fi(s,a,l,u,R,1)]:fi(s,a,l,u,
R,Ue)),N})}function VT(e,t,n,o,i,s,a=ut){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==void 0){if(l!=
null){let m=an(e[u]-e[l]);m<c&&(c=m,a=an(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function _q(e){e=e||lc;let t=Ye(e.size,
[.6,ut,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=Ie(i),a=1-t[0],l=Ye(t[1],
ut),u=Ye(t[2],1),c=Ye(e.disp,lc),m=Ye(e.each,p=>{}),{fill:d,stroke:f}=c;return(p,h,y,b)=>Zs(p,h,(w,x,k,T,L,M,B,O,W,N,R)=>{
let X=w.pxRound,J=n,fe=o*Xe,de=l*Xe,$e=u*Xe,Q,Oe;T.ori==0?[Q,Oe]=s(p,h):[Oe,Q]=s(p,h);let Ue=T.dir*(T.ori==0?1:-1),Ee=T.
ori==0?Hd:Oy,Be=T.ori==0?m:(se,pt,tn,fa,hs,kr,gs)=>{m(se,pt,tn,hs,fa,gs,kr)},Le=Ye(p.bands,_y).find(se=>se.series[0]==h),
ge=Le!=null?Le.dir:0,en=w.fillTo(p,h,w.min,w.max,ge),Bn=X(B(en,L,R,W)),St,et,Ko,lo=N,Mt=X(w.width*Xe),wr=!1,Jr=null,To=null,
Ci=null,ma=null;d!=null&&(Mt==0||f!=null)&&(wr=!0,Jr=d.values(p,h,y,b),To=new Map,new Set(Jr).forEach(se=>{se!=null&&To.
set(se,new Path2D)}),Mt>0&&(Ci=f.values(p,h,y,b),ma=new Map,new Set(Ci).forEach(se=>{se!=null&&ma.set(se,new Path2D)})));
let{x0:da,size:ru}=c;if(da!=null&&ru!=null){J=1,x=da.values(p,h,y,b),da.unit==2&&(x=x.map(tn=>p.posToVal(O+tn*N,T.key,!0)));
let se=ru.values(p,h,y,b);ru.unit==2?et=se[0]*N:et=M(se[0],T,N,O)-M(0,T,N,O),lo=VT(x,k,M,T,N,O,lo),Ko=lo-et+fe}else lo=VT(
x,k,M,T,N,O,lo),Ko=lo*a+fe,et=lo-Ko;Ko<1&&(Ko=0),Mt>=et/2&&(Mt=0),Ko<5&&(X=QT);let qc=Ko>0,ps=lo-Ko-(qc?Mt:0);et=X(hy(ps,
$e,de)),St=(J==0?et/2:J==Ue?0:et)-J*Ue*((J==0?fe/2:0)+(qc?Mt/2:0));let Fn={stroke:null,fill:null,clip:null,band:null,gaps:null,
flags:0},pa=wr?null:new Path2D,Zr=null;if(Le!=null)Zr=p.data[Le.series[1]];else{let{y0:se,y1:pt}=c;se!=null&&pt!=null&&(k=
pt.values(p,h,y,b),Zr=se.values(p,h,y,b))}let fs=Q*et,Ae=Oe*et;for(let se=Ue==1?y:b;se>=y&&se<=b;se+=Ue){let pt=k[se];if(pt==
null)continue;if(Zr!=null){let Gn=Zr[se]??0;if(pt-Gn==0)continue;Bn=B(Gn,L,R,W)}let tn=T.distr!=2||c!=null?x[se]:se,fa=M(
tn,T,N,O),hs=B(Ye(pt,en),L,R,W),kr=X(fa-St),gs=X(Un(hs,Bn)),uo=X(ar(hs,Bn)),Po=gs-uo;if(pt!=null){let Gn=pt<0?Ae:fs,jo=pt<
0?fs:Ae;wr?(Mt>0&&Ci[se]!=null&&Ee(ma.get(Ci[se]),kr,uo+wo(Mt/2),et,Un(0,Po-Mt),Gn,jo),Jr[se]!=null&&Ee(To.get(Jr[se]),kr,
uo+wo(Mt/2),et,Un(0,Po-Mt),Gn,jo)):Ee(pa,kr,uo+wo(Mt/2),et,Un(0,Po-Mt),Gn,jo),Be(p,h,se,kr-Mt/2,uo,et+Mt,Po)}}return Mt>
0?Fn.stroke=wr?ma:pa:wr||(Fn._fill=w.width==0?w._fill:w._stroke??w._fill,Fn.width=0),Fn.fill=wr?To:pa,Fn})}function Mq(e,t){
let n=Ye(t?.alignGaps,0);return(o,i,s,a)=>Zs(o,i,(l,u,c,m,d,f,p,h,y,b,w)=>{[s,a]=Od(c,s,a);let x=l.pxRound,k=Q=>x(f(Q,m,
b,h)),T=Q=>x(p(Q,d,w,y)),L,M,B;m.ori==0?(L=zd,B=xl,M=TP):(L=Id,B=wl,M=PP);let O=m.dir*(m.ori==0?1:-1),W=k(u[O==1?s:a]),N=W,
R=[],X=[];for(let Q=O==1?s:a;Q>=s&&Q<=a;Q+=O)if(c[Q]!=null){let Ue=u[Q],Ee=k(Ue);R.push(N=Ee),X.push(T(c[Q]))}let J={stroke:e(
R,X,L,B,M,x),fill:null,clip:null,band:null,gaps:null,flags:bl},fe=J.stroke,[de,$e]=Ay(o,i);if(l.fill!=null||de!=0){let Q=J.
fill=new Path2D(fe),Oe=l.fillTo(o,i,l.min,l.max,de),Ue=T(Oe);B(Q,N,Ue),B(Q,W,Ue)}if(!l.spanGaps){let Q=[];Q.push(...Ry(u,
c,s,a,O,k,n)),J.gaps=Q=l.gaps(o,i,s,a,Q),J.clip=Fd(Q,m.ori,h,y,b,w)}return $e!=0&&(J.band=$e==2?[fi(o,i,s,a,fe,-1),fi(o,
i,s,a,fe,1)]:fi(o,i,s,a,fe,$e)),J})}function $q(e){return Mq(Dq,e)}function Dq(e,t,n,o,i,s){let a=e.length;if(a<2)return null;
let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),m=Array(a-1),d=Array(a-1);for(let f=0;f<
a-1;f++)m[f]=t[f+1]-t[f],d[f]=e[f+1]-e[f],c[f]=m[f]/d[f];u[0]=c[0];for(let f=1;f<a-1;f++)c[f]===0||c[f-1]===0||c[f-1]>0!=
c[f]>0?u[f]=0:(u[f]=3*(d[f-1]+d[f])/((2*d[f]+d[f-1])/c[f-1]+(d[f]+2*d[f-1])/c[f]),isFinite(u[f])||(u[f]=0));u[a-1]=c[a-2];
for(let f=0;f<a-1;f++)i(l,e[f]+d[f]/3,t[f]+u[f]*d[f]/3,e[f+1]-d[f]/3,t[f+1]-u[f+1]*d[f]/3,e[f+1],t[f+1])}return l}var vy=new Set;
function WT(){for(let e of vy)e.syncRect(!0)}vl&&(Gs(cH,fl,WT),Gs(mH,fl,WT,!0),Gs(Ed,fl,()=>{Zt.pxRatio=Xe}));var Eq=$P(),
Aq=_P();function UT(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>xy(s,a,t,n))}
function Rq(e,t){return e.map((n,o)=>o==0?{}:Jt({},t,n))}function xy(e,t,n,o){return Jt({},t==0?n:o,e)}function DP(e,t,n){
return t==null?gl:[t,n]}var Oq=DP;function Lq(e,t,n){return t==null?gl:Ad(t,n,Ty,!0)}function EP(e,t,n,o){return t==null?
gl:Ld(t,n,e.scales[o].log,!1)}var Nq=EP;function AP(e,t,n,o){return t==null?gl:Sy(t,n,e.scales[o].log,!1)}var Bq=AP;function Fq(e,t,n,o,i){
let s=Un(CT(e),CT(t)),a=t-e,l=sr(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?Ji.get(u):0)<=17)return[u,c]}while(++l<n.
length);return[0,0]}function KT(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=sn((n=+i)*Xe))+"px"),[e,t,n]}function zq(e){
e.show&&[e.font,e.labelFont].forEach(t=>{let n=ct(t[2]*Xe,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Zt(e,t,n){
let o={mode:Ye(e.mode,1)},i=o.mode;function s(g,v,S,P){let D=v.valToPct(g);return P+S*(v.dir==-1?1-D:D)}function a(g,v,S,P){
let D=v.valToPct(g);return P+S*(v.dir==-1?D:1-D)}function l(g,v,S,P){return v.ori==0?s(g,v,S,P):a(g,v,S,P)}o.valToPosH=s,
o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Bo(KI);if(e.id!=null&&(c.id=e.id),xo(c,e.class),e.title){let g=Bo(JI,c);g.
textContent=e.title}let m=ir("canvas"),d=o.ctx=m.getContext("2d"),f=Bo(ZI,c);Gs("click",f,g=>{g.target===h&&(bt!=Ta||Tt!=
Pa)&&Cn.click(o,g)},!0);let p=o.under=Bo(YI,f);f.appendChild(m);let h=o.over=Bo(QI,f);e=yl(e);let y=+Ye(e.pxAlign,1),b=qT(
y);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let w=e.ms||.001,x=o.series=i==1?UT(e.series||[],LT,IT,!1):Rq(
e.series||[null],zT),k=o.axes=UT(e.axes||[],OT,BT,!0),T=o.scales={},L=o.bands=e.bands||[];L.forEach(g=>{g.fill=Ie(g.fill||
null),g.dir=Ye(g.dir,-1)});let M=i==2?x[1].facets[0].scale:x[0].scale,B={axes:i3,series:e3},O=(e.drawOrder||["axes","ser\
ies"]).map(g=>B[g]);function W(g){let v=g.distr==3?S=>pi(S>0?S:g.clamp(o,S,g.min,g.max,g.key)):g.distr==4?S=>ay(S,g.asinh):
g.distr==100?S=>g.fwd(S):S=>S;return S=>{let P=v(S),{_min:D,_max:A}=g,I=A-D;return(P-D)/I}}function N(g){let v=T[g];if(v==
null){let S=(e.scales||lc)[g]||lc;if(S.from!=null){N(S.from);let P=Jt({},T[S.from],S,{key:g});P.valToPct=W(P),T[g]=P}else{
v=T[g]=Jt({},g==M?xP:wq,S),v.key=g;let P=v.time,D=v.range,A=Gi(D);if((g!=M||i==2&&!P)&&(A&&(D[0]==null||D[1]==null)&&(D=
{min:D[0]==null?xT:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?xT:{mode:1,hard:D[1],soft:D[1]}},A=!1),!A&&Bd(D))){let I=D;
D=(G,Z,oe)=>Z==null?gl:Ad(Z,oe,I)}v.range=Ie(D||(P?Oq:g==M?v.distr==3?Nq:v.distr==4?Bq:DP:v.distr==3?EP:v.distr==4?AP:Lq)),
v.auto=Ie(A?!1:v.auto),v.clamp=Ie(v.clamp||xq),v._min=v._max=null,v.valToPct=W(v)}}}N("x"),N("y"),i==1&&x.forEach(g=>{N(
g.scale)}),k.forEach(g=>{N(g.scale)});for(let g in e.scales)N(g);let R=T[M],X=R.distr,J,fe;R.ori==0?(xo(c,jI),J=s,fe=a):
(xo(c,GI),J=a,fe=s);let de={};for(let g in T){let v=T[g];(v.min!=null||v.max!=null)&&(de[g]={min:v.min,max:v.max},v.min=
v.max=null)}let $e=e.tzDate||(g=>new Date(sn(g/w))),Q=e.fmtDate||My,Oe=w==1?jH($e):ZH($e),Ue=ET($e,DT(w==1?KH:JH,Q)),Ee=RT(
$e,AT(QH,Q)),Be=[],Le=o.legend=Jt({},tq,e.legend),ge=o.cursor=Jt({},aq,{drag:{y:i==2}},e.cursor),en=Le.show,Bn=ge.show,St=Le.
markers;Le.idxs=Be,St.width=Ie(St.width),St.dash=Ie(St.dash),St.stroke=Ie(St.stroke),St.fill=Ie(St.fill);let et,Ko,lo,Mt=[],
wr=[],Jr,To=!1,Ci={};if(Le.live){let g=x[1]?x[1].values:null;To=g!=null,Jr=To?g(o,1,0):{_:0};for(let v in Jr)Ci[v]=ky}if(en)
if(et=ir("table",rH,c),lo=ir("tbody",null,et),Le.mount(o,et),To){Ko=ir("thead",null,et,lo);let g=ir("tr",null,Ko);ir("th",
null,g);for(var ma in Jr)ir("th",aT,g).textContent=ma}else xo(et,sH),Le.live&&xo(et,iH);let da={show:!0},ru={show:!1};function qc(g,v){
if(v==0&&(To||!Le.live||i==2))return gl;let S=[],P=ir("tr",aH,lo,lo.childNodes[v]);xo(P,g.class),g.show||xo(P,js);let D=ir(
"th",null,P);if(St.show){let G=Bo(lH,D);if(v>0){let Z=St.width(o,v);Z&&(G.style.border=Z+"px "+St.dash(o,v)+" "+St.stroke(
o,v)),G.style.background=St.fill(o,v)}}let A=Bo(aT,D);g.label instanceof HTMLElement?A.appendChild(g.label):A.textContent=
g.label,v>0&&(St.show||(A.style.color=g.width>0?St.stroke(o,v):St.fill(o,v)),Fn("click",D,G=>{if(ge._lock)return;bs(G);let Z=x.
indexOf(g);if((G.ctrlKey||G.metaKey)!=Le.isolate){let oe=x.some((ie,ue)=>ue>0&&ue!=Z&&ie.show);x.forEach((ie,ue)=>{ue>0&&
Sr(ue,oe?ue==Z?da:ru:da,!0,Wt.setSeries)})}else Sr(Z,{show:!g.show},!0,Wt.setSeries)},!1),ga&&Fn(mT,D,G=>{ge._lock||(bs(
G),Sr(x.indexOf(g),Ma,!0,Wt.setSeries))},!1));for(var I in Jr){let G=ir("td",uH,P);G.textContent="--",S.push(G)}return[P,
S]}let ps=new Map;function Fn(g,v,S,P=!0){let D=ps.get(v)||{},A=ge.bind[g](o,v,S,P);A&&(Gs(g,v,D[g]=A),ps.set(v,D))}function pa(g,v,S){
let P=ps.get(v)||{};for(let D in P)(g==null||D==g)&&(fy(D,v,P[D]),delete P[D]);g==null&&ps.delete(v)}let Zr=0,fs=0,Ae=0,
se=0,pt=0,tn=0,fa=pt,hs=tn,kr=Ae,gs=se,uo=0,Po=0,Gn=0,jo=0;o.bbox={};let If=!1,Vc=!1,ha=!1,ys=!1,Wc=!1,_o=!1;function Hf(g,v,S){
(S||g!=o.width||v!=o.height)&&Kv(g,v),wa(!1),ha=!0,Vc=!0,ka()}function Kv(g,v){o.width=Zr=Ae=g,o.height=fs=se=v,pt=tn=0,
j8(),G8();let S=o.bbox;uo=S.left=Us(pt*Xe,.5),Po=S.top=Us(tn*Xe,.5),Gn=S.width=Us(Ae*Xe,.5),jo=S.height=Us(se*Xe,.5)}let W8=3;
function U8(){let g=!1,v=0;for(;!g;){v++;let S=o3(v),P=r3(v);g=v==W8||S&&P,g||(Kv(o.width,o.height),Vc=!0)}}function K8({
width:g,height:v}){Hf(g,v)}o.setSize=K8;function j8(){let g=!1,v=!1,S=!1,P=!1;k.forEach((D,A)=>{if(D.show&&D._show){let{
side:I,_size:G}=D,Z=I%2,oe=D.label!=null?D.labelSize:0,ie=G+oe;ie>0&&(Z?(Ae-=ie,I==3?(pt+=ie,P=!0):S=!0):(se-=ie,I==0?(tn+=
ie,g=!0):v=!0))}}),vs[0]=g,vs[1]=S,vs[2]=v,vs[3]=P,Ae-=Si[1]+Si[3],pt+=Si[3],se-=Si[2]+Si[0],tn+=Si[0]}function G8(){let g=pt+
Ae,v=tn+se,S=pt,P=tn;function D(A,I){switch(A){case 1:return g+=I,g-I;case 2:return v+=I,v-I;case 3:return S-=I,S+I;case 0:
return P-=I,P+I}}k.forEach((A,I)=>{if(A.show&&A._show){let G=A.side;A._pos=D(G,A._size),A.label!=null&&(A._lpos=D(G,A.labelSize))}})}
if(ge.dataIdx==null){let g=ge.hover,v=g.skip=new Set(g.skip??[]);v.add(void 0);let S=g.prox=Ie(g.prox),P=g.bias??=0;ge.dataIdx=
(D,A,I,G)=>{if(A==0)return I;let Z=I,oe=S(D,A,I,G)??ut,ie=oe>=0&&oe<ut,ue=R.ori==0?Ae:se,Te=ge.left,Qe=t[0],Je=t[A];if(v.
has(Je[I])){Z=null;let Fe=null,ke=null,ye;if(P==0||P==-1)for(ye=I;Fe==null&&ye-- >0;)v.has(Je[ye])||(Fe=ye);if(P==0||P==
1)for(ye=I;ke==null&&ye++<Je.length;)v.has(Je[ye])||(ke=ye);if(Fe!=null||ke!=null)if(ie){let xt=Fe==null?-1/0:J(Qe[Fe],R,
ue,0),Rt=ke==null?1/0:J(Qe[ke],R,ue,0),fn=Te-xt,it=Rt-Te;fn<=it?fn<=oe&&(Z=Fe):it<=oe&&(Z=ke)}else Z=ke==null?Fe:Fe==null?
ke:I-Fe<=ke-I?Fe:ke}else ie&&an(Te-J(Qe[I],R,ue,0))>oe&&(Z=null);return Z}}let bs=g=>{ge.event=g};ge.idxs=Be,ge._lock=!1;
let En=ge.points;En.show=Ie(En.show),En.size=Ie(En.size),En.stroke=Ie(En.stroke),En.width=Ie(En.width),En.fill=Ie(En.fill);
let Cr=o.focus=Jt({},e.focus||{alpha:.3},ge.focus),ga=Cr.prox>=0,ya=ga&&En.one,Mo=[],ba=[],va=[];function jv(g,v){let S=En.
show(o,v);if(S instanceof HTMLElement)return xo(S,oH),xo(S,g.class),Br(S,-10,-10,Ae,se),h.insertBefore(S,Mo[v]),S}function Gv(g,v){
if(i==1||v>0){let S=i==1&&T[g.scale].time,P=g.value;g.value=S?PT(P)?RT($e,AT(P,Q)):P||Ee:P||yq,g.label=g.label||(S?uq:lq)}
if(ya||v>0){g.width=g.width==null?1:g.width,g.paths=g.paths||Eq||wH,g.fillTo=Ie(g.fillTo||kq),g.pxAlign=+Ye(g.pxAlign,y),
g.pxRound=qT(g.pxAlign),g.stroke=Ie(g.stroke||null),g.fill=Ie(g.fill||null),g._stroke=g._fill=g._paths=g._focus=null;let S=bq(
Un(1,g.width),1),P=g.points=Jt({},{size:S,width:Un(1,S*.2),stroke:g.stroke,space:S*2,paths:Aq,_stroke:null,_fill:null},g.
points);P.show=Ie(P.show),P.filter=Ie(P.filter),P.fill=Ie(P.fill),P.stroke=Ie(P.stroke),P.paths=Ie(P.paths),P.pxAlign=g.
pxAlign}if(en){let S=qc(g,v);Mt.splice(v,0,S[0]),wr.splice(v,0,S[1]),Le.values.push(null)}if(Bn){Be.splice(v,0,null);let S=null;
ya?v==0&&(S=jv(g,v)):v>0&&(S=jv(g,v)),Mo.splice(v,0,S),ba.splice(v,0,0),va.splice(v,0,0)}pn("addSeries",v)}function J8(g,v){
v=v??x.length,g=i==1?xy(g,v,LT,IT):xy(g,v,{},zT),x.splice(v,0,g),Gv(x[v],v)}o.addSeries=J8;function Z8(g){if(x.splice(g,
1),en){Le.values.splice(g,1),wr.splice(g,1);let v=Mt.splice(g,1)[0];pa(null,v.firstChild),v.remove()}Bn&&(Be.splice(g,1),
Mo.splice(g,1)[0].remove(),ba.splice(g,1),va.splice(g,1)),pn("delSeries",g)}o.delSeries=Z8;let vs=[!1,!1,!1,!1];function Y8(g,v){
if(g._show=g.show,g.show){let S=g.side%2,P=T[g.scale];P==null&&(g.scale=S?x[1].scale:M,P=T[g.scale]);let D=P.time;g.size=
Ie(g.size),g.space=Ie(g.space),g.rotate=Ie(g.rotate),Gi(g.incrs)&&g.incrs.forEach(I=>{!Ji.has(I)&&Ji.set(I,tP(I))}),g.incrs=
Ie(g.incrs||(P.distr==2?VH:D?w==1?UH:GH:Ks)),g.splits=Ie(g.splits||(D&&P.distr==1?Oe:P.distr==3?gy:P.distr==4?dq:mq)),g.
stroke=Ie(g.stroke),g.grid.stroke=Ie(g.grid.stroke),g.ticks.stroke=Ie(g.ticks.stroke),g.border.stroke=Ie(g.border.stroke);
let A=g.values;g.values=Gi(A)&&!Gi(A[0])?Ie(A):D?Gi(A)?ET($e,DT(A,Q)):PT(A)?YH($e,A):A||Ue:A||cq,g.filter=Ie(g.filter||(P.
distr>=3&&P.log==10?hq:P.distr==3&&P.log==2?gq:XT)),g.font=KT(g.font),g.labelFont=KT(g.labelFont),g._size=g.size(o,null,
v,0),g._space=g._rotate=g._incrs=g._found=g._splits=g._values=null,g._size>0&&(vs[v]=!0,g._el=Bo(XI,f))}}function iu(g,v,S,P){
let[D,A,I,G]=S,Z=v%2,oe=0;return Z==0&&(G||A)&&(oe=v==0&&!D||v==2&&!I?sn(OT.size/3):0),Z==1&&(D||I)&&(oe=v==1&&!A||v==3&&
!G?sn(BT.size/2):0),oe}let Jv=o.padding=(e.padding||[iu,iu,iu,iu]).map(g=>Ie(Ye(g,iu))),Si=o._padding=Jv.map((g,v)=>g(o,
v,vs,0)),kn,un=null,cn=null,Uc=i==1?x[0].idxs:null,Go=null,su=!1;function Zv(g,v){if(t=g??[],o.data=o._data=t,i==2){kn=0;
for(let S=1;S<x.length;S++)kn+=t[S][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Go=t[0],kn=Go.length;let S=t;if(X==
2){S=t.slice();let P=S[0]=Array(kn);for(let D=0;D<kn;D++)P[D]=D}o._data=t=S}if(wa(!0),pn("setData"),X==2&&(ha=!0),v!==!1){
let S=R;S.auto(o,su)?qf():Pi(M,S.min,S.max),ys=ys||ge.left>=0,_o=!0,ka()}}o.setData=Zv;function qf(){su=!0;let g,v;i==1&&
(kn>0?(un=Uc[0]=0,cn=Uc[1]=kn-1,g=t[0][un],v=t[0][cn],X==2?(g=un,v=cn):g==v&&(X==3?[g,v]=Ld(g,g,R.log,!1):X==4?[g,v]=Sy(
g,g,R.log,!1):R.time?v=g+sn(86400/w):[g,v]=Ad(g,v,Ty,!0))):(un=Uc[0]=g=null,cn=Uc[1]=v=null)),Pi(M,g,v)}let Kc,xa,Vf,Wf,
Uf,Kf,jf,Gf,Jf,Jn;function Yv(g,v,S,P,D,A){g??=uT,S??=_y,P??="butt",D??=uT,A??="round",g!=Kc&&(d.strokeStyle=Kc=g),D!=xa&&
(d.fillStyle=xa=D),v!=Vf&&(d.lineWidth=Vf=v),A!=Uf&&(d.lineJoin=Uf=A),P!=Kf&&(d.lineCap=Kf=P),S!=Wf&&d.setLineDash(Wf=S)}
function Qv(g,v,S,P){v!=xa&&(d.fillStyle=xa=v),g!=jf&&(d.font=jf=g),S!=Gf&&(d.textAlign=Gf=S),P!=Jf&&(d.textBaseline=Jf=
P)}function Zf(g,v,S,P,D=0){if(P.length>0&&g.auto(o,su)&&(v==null||v.min==null)){let A=Ye(un,0),I=Ye(cn,P.length-1),G=S.
min==null?hH(P,A,I,D,g.distr==3):[S.min,S.max];g.min=ar(g.min,S.min=G[0]),g.max=Un(g.max,S.max=G[1])}}let Xv={min:null,max:null};
function Q8(){for(let P in T){let D=T[P];de[P]==null&&(D.min==null||de[M]!=null&&D.auto(o,su))&&(de[P]=Xv)}for(let P in T){
let D=T[P];de[P]==null&&D.from!=null&&de[D.from]!=null&&(de[P]=Xv)}de[M]!=null&&wa(!0);let g={};for(let P in de){let D=de[P];
if(D!=null){let A=g[P]=yl(T[P],SH);if(D.min!=null)Jt(A,D);else if(P!=M||i==2)if(kn==0&&A.from==null){let I=A.range(o,null,
null,P);A.min=I[0],A.max=I[1]}else A.min=ut,A.max=-ut}}if(kn>0){x.forEach((P,D)=>{if(i==1){let A=P.scale,I=de[A];if(I==null)
return;let G=g[A];if(D==0){let Z=G.range(o,G.min,G.max,A);G.min=Z[0],G.max=Z[1],un=sr(G.min,t[0]),cn=sr(G.max,t[0]),cn-un>
1&&(t[0][un]<G.min&&un++,t[0][cn]>G.max&&cn--),P.min=Go[un],P.max=Go[cn]}else P.show&&P.auto&&Zf(G,I,P,t[D],P.sorted);P.
idxs[0]=un,P.idxs[1]=cn}else if(D>0&&P.show&&P.auto){let[A,I]=P.facets,G=A.scale,Z=I.scale,[oe,ie]=t[D],ue=g[G],Te=g[Z];
ue!=null&&Zf(ue,de[G],A,oe,A.sorted),Te!=null&&Zf(Te,de[Z],I,ie,I.sorted),P.min=I.min,P.max=I.max}});for(let P in g){let D=g[P],
A=de[P];if(D.from==null&&(A==null||A.min==null)){let I=D.range(o,D.min==ut?null:D.min,D.max==-ut?null:D.max,P);D.min=I[0],
D.max=I[1]}}}for(let P in g){let D=g[P];if(D.from!=null){let A=g[D.from];if(A.min==null)D.min=D.max=null;else{let I=D.range(
o,A.min,A.max,P);D.min=I[0],D.max=I[1]}}}let v={},S=!1;for(let P in g){let D=g[P],A=T[P];if(A.min!=D.min||A.max!=D.max){
A.min=D.min,A.max=D.max;let I=A.distr;A._min=I==3?pi(A.min):I==4?ay(A.min,A.asinh):I==100?A.fwd(A.min):A.min,A._max=I==3?
pi(A.max):I==4?ay(A.max,A.asinh):I==100?A.fwd(A.max):A.max,v[P]=S=!0}}if(S){x.forEach((P,D)=>{i==2?D>0&&v.y&&(P._paths=null):
v[P.scale]&&(P._paths=null)});for(let P in v)ha=!0,pn("setScale",P);Bn&&ge.left>=0&&(ys=_o=!0)}for(let P in de)de[P]=null}
function X8(g){let v=hy(un-1,0,kn-1),S=hy(cn+1,0,kn-1);for(;g[v]==null&&v>0;)v--;for(;g[S]==null&&S<kn-1;)S++;return[v,S]}
function e3(){if(kn>0){let g=x.some(v=>v._focus)&&Jn!=Cr.alpha;g&&(d.globalAlpha=Jn=Cr.alpha),x.forEach((v,S)=>{if(S>0&&
v.show&&(ex(S,!1),ex(S,!0),v._paths==null)){let P=Jn;Jn!=v.alpha&&(d.globalAlpha=Jn=v.alpha);let D=i==2?[0,t[S][0].length-
1]:X8(t[S]);v._paths=v.paths(o,S,D[0],D[1]),Jn!=P&&(d.globalAlpha=Jn=P)}}),x.forEach((v,S)=>{if(S>0&&v.show){let P=Jn;Jn!=
v.alpha&&(d.globalAlpha=Jn=v.alpha),v._paths!=null&&tx(S,!1);{let D=v._paths!=null?v._paths.gaps:null,A=v.points.show(o,
S,un,cn,D),I=v.points.filter(o,S,A,D);(A||I)&&(v.points._paths=v.points.paths(o,S,un,cn,I),tx(S,!0))}Jn!=P&&(d.globalAlpha=
Jn=P),pn("drawSeries",S)}}),g&&(d.globalAlpha=Jn=1)}}function ex(g,v){let S=v?x[g].points:x[g];S._stroke=S.stroke(o,g),S.
_fill=S.fill(o,g)}function tx(g,v){let S=v?x[g].points:x[g],{stroke:P,fill:D,clip:A,flags:I,_stroke:G=S._stroke,_fill:Z=S.
_fill,_width:oe=S.width}=S._paths;oe=ct(oe*Xe,3);let ie=null,ue=oe%2/2;v&&Z==null&&(Z=oe>0?"#fff":G);let Te=S.pxAlign==1&&
ue>0;if(Te&&d.translate(ue,ue),!v){let Qe=uo-oe/2,Je=Po-oe/2,Fe=Gn+oe,ke=jo+oe;ie=new Path2D,ie.rect(Qe,Je,Fe,ke)}v?Yf(G,
oe,S.dash,S.cap,Z,P,D,I,A):t3(g,G,oe,S.dash,S.cap,Z,P,D,I,ie,A),Te&&d.translate(-ue,-ue)}function t3(g,v,S,P,D,A,I,G,Z,oe,ie){
let ue=!1;Z!=0&&L.forEach((Te,Qe)=>{if(Te.series[0]==g){let Je=x[Te.series[1]],Fe=t[Te.series[1]],ke=(Je._paths||lc).band;
Gi(ke)&&(ke=Te.dir==1?ke[0]:ke[1]);let ye,xt=null;Je.show&&ke&&yH(Fe,un,cn)?(xt=Te.fill(o,Qe)||A,ye=Je._paths.clip):ke=null,
Yf(v,S,P,D,xt,I,G,Z,oe,ie,ye,ke),ue=!0}}),ue||Yf(v,S,P,D,A,I,G,Z,oe,ie)}let nx=bl|by;function Yf(g,v,S,P,D,A,I,G,Z,oe,ie,ue){
Yv(g,v,S,P,D),(Z||oe||ue)&&(d.save(),Z&&d.clip(Z),oe&&d.clip(oe)),ue?(G&nx)==nx?(d.clip(ue),ie&&d.clip(ie),Gc(D,I),jc(g,
A,v)):G&by?(Gc(D,I),d.clip(ue),jc(g,A,v)):G&bl&&(d.save(),d.clip(ue),ie&&d.clip(ie),Gc(D,I),d.restore(),jc(g,A,v)):(Gc(D,
I),jc(g,A,v)),(Z||oe||ue)&&d.restore()}function jc(g,v,S){S>0&&(v instanceof Map?v.forEach((P,D)=>{d.strokeStyle=Kc=D,d.
stroke(P)}):v!=null&&g&&d.stroke(v))}function Gc(g,v){v instanceof Map?v.forEach((S,P)=>{d.fillStyle=xa=P,d.fill(S)}):v!=
null&&g&&d.fill(v)}function n3(g,v,S,P){let D=k[g],A;if(P<=0)A=[0,0];else{let I=D._space=D.space(o,g,v,S,P),G=D._incrs=D.
incrs(o,g,v,S,P,I);A=Fq(v,S,G,P,I)}return D._found=A}function Qf(g,v,S,P,D,A,I,G,Z,oe){let ie=I%2/2;y==1&&d.translate(ie,
ie),Yv(G,I,Z,oe,G),d.beginPath();let ue,Te,Qe,Je,Fe=D+(P==0||P==3?-A:A);S==0?(Te=D,Je=Fe):(ue=D,Qe=Fe);for(let ke=0;ke<g.
length;ke++)v[ke]!=null&&(S==0?ue=Qe=g[ke]:Te=Je=g[ke],d.moveTo(ue,Te),d.lineTo(Qe,Je));d.stroke(),y==1&&d.translate(-ie,
-ie)}function o3(g){let v=!0;return k.forEach((S,P)=>{if(!S.show)return;let D=T[S.scale];if(D.min==null){S._show&&(v=!1,
S._show=!1,wa(!1));return}else S._show||(v=!1,S._show=!0,wa(!1));let A=S.side,I=A%2,{min:G,max:Z}=D,[oe,ie]=n3(P,G,Z,I==
0?Ae:se);if(ie==0)return;let ue=D.distr==2,Te=S._splits=S.splits(o,P,G,Z,oe,ie,ue),Qe=D.distr==2?Te.map(ye=>Go[ye]):Te,Je=D.
distr==2?Go[Te[1]]-Go[Te[0]]:oe,Fe=S._values=S.values(o,S.filter(o,Qe,P,ie,Je),P,ie,Je);S._rotate=A==2?S.rotate(o,Fe,P,ie):
0;let ke=S._size;S._size=Fo(S.size(o,Fe,P,g)),ke!=null&&S._size!=ke&&(v=!1)}),v}function r3(g){let v=!0;return Jv.forEach(
(S,P)=>{let D=S(o,P,vs,g);D!=Si[P]&&(v=!1),Si[P]=D}),v}function i3(){for(let g=0;g<k.length;g++){let v=k[g];if(!v.show||
!v._show)continue;let S=v.side,P=S%2,D,A,I=v.stroke(o,g),G=S==0||S==3?-1:1,[Z,oe]=v._found;if(v.label!=null){let In=v.labelGap*
G,po=sn((v._lpos+In)*Xe);Qv(v.labelFont[0],I,"center",S==2?"top":lT),d.save(),P==1?(D=A=0,d.translate(po,sn(Po+jo/2)),d.
rotate((S==3?-Dd:Dd)/2)):(D=sn(uo+Gn/2),A=po);let ks=YT(v.label)?v.label(o,g,Z,oe):v.label;d.fillText(ks,D,A),d.restore()}
if(oe==0)continue;let ie=T[v.scale],ue=P==0?Gn:jo,Te=P==0?uo:Po,Qe=v._splits,Je=ie.distr==2?Qe.map(In=>Go[In]):Qe,Fe=ie.
distr==2?Go[Qe[1]]-Go[Qe[0]]:Z,ke=v.ticks,ye=v.border,xt=ke.show?ke.size:0,Rt=sn(xt*Xe),fn=sn((v.alignTo==2?v._size-xt-v.
gap:v.gap)*Xe),it=v._rotate*-Dd/180,Ot=b(v._pos*Xe),co=(Rt+fn)*G,zn=Ot+co;A=P==0?zn:0,D=P==1?zn:0;let $o=v.font[0],Jo=v.
align==1?dl:v.align==2?ry:it>0?dl:it<0?ry:P==0?"center":S==3?ry:dl,Pr=it||P==1?"middle":S==2?"top":lT;Qv($o,I,Jo,Pr);let mo=v.
font[1]*v.lineGap,Do=Qe.map(In=>b(l(In,ie,ue,Te))),Zo=v._values;for(let In=0;In<Zo.length;In++){let po=Zo[In];if(po!=null){
P==0?D=Do[In]:A=Do[In],po=""+po;let ks=po.indexOf(`
`)==-1?[po]:po.split(/\n/gm);for(let Hn=0;Hn<ks.length;Hn++){let wx=ks[Hn];it?(d.save(),d.translate(D,A+Hn*mo),d.rotate(
it),d.fillText(wx,0,0),d.restore()):d.fillText(wx,D,A+Hn*mo)}}}ke.show&&Qf(Do,ke.filter(o,Je,g,oe,Fe),P,S,Ot,Rt,ct(ke.width*
Xe,3),ke.stroke(o,g),ke.dash,ke.cap);let _r=v.grid;_r.show&&Qf(Do,_r.filter(o,Je,g,oe,Fe),P,P==0?2:1,P==0?Po:uo,P==0?jo:
Gn,ct(_r.width*Xe,3),_r.stroke(o,g),_r.dash,_r.cap),ye.show&&Qf([Ot],[1],P==0?1:0,P==0?1:2,P==1?Po:uo,P==1?jo:Gn,ct(ye.width*
Xe,3),ye.stroke(o,g),ye.dash,ye.cap)}pn("drawAxes")}function wa(g){x.forEach((v,S)=>{S>0&&(v._paths=null,g&&(i==1?(v.min=
null,v.max=null):v.facets.forEach(P=>{P.min=null,P.max=null})))})}let Jc=!1,Xf=!1,au=[];function s3(){Xf=!1;for(let g=0;g<
au.length;g++)pn(...au[g]);au.length=0}function ka(){Jc||(EH(ox),Jc=!0)}function a3(g,v=!1){Jc=!0,Xf=v,g(o),ox(),v&&au.length>
0&&queueMicrotask(s3)}o.batch=a3;function ox(){if(If&&(Q8(),If=!1),ha&&(U8(),ha=!1),Vc){if(Ct(p,dl,pt),Ct(p,"top",tn),Ct(
p,rc,Ae),Ct(p,ic,se),Ct(h,dl,pt),Ct(h,"top",tn),Ct(h,rc,Ae),Ct(h,ic,se),Ct(f,rc,Zr),Ct(f,ic,fs),m.width=sn(Zr*Xe),m.height=
sn(fs*Xe),k.forEach(({_el:g,_show:v,_size:S,_pos:P,side:D})=>{if(g!=null)if(v){let A=D===3||D===0?S:0,I=D%2==1;Ct(g,I?"l\
eft":"top",P-A),Ct(g,I?"width":"height",S),Ct(g,I?"top":"left",I?tn:pt),Ct(g,I?"height":"width",I?se:Ae),py(g,js)}else xo(
g,js)}),Kc=xa=Vf=Uf=Kf=jf=Gf=Jf=Wf=null,Jn=1,cu(!0),pt!=fa||tn!=hs||Ae!=kr||se!=gs){wa(!1);let g=Ae/kr,v=se/gs;if(Bn&&!ys&&
ge.left>=0){ge.left*=g,ge.top*=v,Ca&&Br(Ca,sn(ge.left),0,Ae,se),Sa&&Br(Sa,0,sn(ge.top),Ae,se);for(let S=0;S<Mo.length;S++){
let P=Mo[S];P!=null&&(ba[S]*=g,va[S]*=v,Br(P,Fo(ba[S]),Fo(va[S]),Ae,se))}}if(vt.show&&!Wc&&vt.left>=0&&vt.width>0){vt.left*=
g,vt.width*=g,vt.top*=v,vt.height*=v;for(let S in ih)Ct(_a,S,vt[S])}fa=pt,hs=tn,kr=Ae,gs=se}pn("setSize"),Vc=!1}Zr>0&&fs>
0&&(d.clearRect(0,0,m.width,m.height),pn("drawClear"),O.forEach(g=>g()),pn("draw")),vt.show&&Wc&&(Zc(vt),Wc=!1),Bn&&ys&&
(ws(null,!0,!1),ys=!1),Le.show&&Le.live&&_o&&(oh(),_o=!1),u||(u=!0,o.status=1,pn("ready")),su=!1,Jc=!1}o.redraw=(g,v)=>{
ha=v||!1,g!==!1?Pi(M,R.min,R.max):ka()};function eh(g,v){let S=T[g];if(S.from==null){if(kn==0){let P=S.range(o,v.min,v.max,
g);v.min=P[0],v.max=P[1]}if(v.min>v.max){let P=v.min;v.min=v.max,v.max=P}if(kn>1&&v.min!=null&&v.max!=null&&v.max-v.min<
1e-16)return;g==M&&S.distr==2&&kn>0&&(v.min=sr(v.min,t[0]),v.max=sr(v.max,t[0]),v.min==v.max&&v.max++),de[g]=v,If=!0,ka()}}
o.setScale=eh;let th,nh,Ca,Sa,rx,ix,Ta,Pa,sx,ax,bt,Tt,Ti=!1,Cn=ge.drag,mn=Cn.x,dn=Cn.y;Bn&&(ge.x&&(th=Bo(tH,h)),ge.y&&(nh=
Bo(nH,h)),R.ori==0?(Ca=th,Sa=nh):(Ca=nh,Sa=th),bt=ge.left,Tt=ge.top);let vt=o.select=Jt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),_a=vt.show?Bo(eH,vt.over?h:p):null;function Zc(g,v){if(vt.show){for(let S in g)vt[S]=g[S],S in
ih&&Ct(_a,S,g[S]);v!==!1&&pn("setSelect")}}o.setSelect=Zc;function l3(g){if(x[g].show)en&&py(Mt[g],js);else if(en&&xo(Mt[g],
js),Bn){let S=ya?Mo[0]:Mo[g];S!=null&&Br(S,-10,-10,Ae,se)}}function Pi(g,v,S){eh(g,{min:v,max:S})}function Sr(g,v,S,P){v.
focus!=null&&p3(g),v.show!=null&&x.forEach((D,A)=>{A>0&&(g==A||g==null)&&(D.show=v.show,l3(A),i==2?(Pi(D.facets[0].scale,
null,null),Pi(D.facets[1].scale,null,null)):Pi(D.scale,null,null),ka())}),S!==!1&&pn("setSeries",g,v),P&&mu("setSeries",
o,g,v)}o.setSeries=Sr;function u3(g,v){Jt(L[g],v)}function c3(g,v){g.fill=Ie(g.fill||null),g.dir=Ye(g.dir,-1),v=v??L.length,
L.splice(v,0,g)}function m3(g){g==null?L.length=0:L.splice(g,1)}o.addBand=c3,o.setBand=u3,o.delBand=m3;function d3(g,v){
x[g].alpha=v,Bn&&Mo[g]!=null&&(Mo[g].style.opacity=v),en&&Mt[g]&&(Mt[g].style.opacity=v)}let Yr,_i,xs,Ma={focus:!0};function p3(g){
if(g!=xs){let v=g==null,S=Cr.alpha!=1;x.forEach((P,D)=>{if(i==1||D>0){let A=v||D==0||D==g;P._focus=v?null:A,S&&d3(D,A?1:
Cr.alpha)}}),xs=g,S&&ka()}}en&&ga&&Fn(dT,et,g=>{ge._lock||(bs(g),xs!=null&&Sr(null,Ma,!0,Wt.setSeries))});function Tr(g,v,S){
let P=T[v];S&&(g=g/Xe-(P.ori==1?tn:pt));let D=Ae;P.ori==1&&(D=se,g=D-g),P.dir==-1&&(g=D-g);let A=P._min,I=P._max,G=g/D,Z=A+
(I-A)*G,oe=P.distr;return oe==3?hl(10,Z):oe==4?vH(Z,P.asinh):oe==100?P.bwd(Z):Z}function f3(g,v){let S=Tr(g,M,v);return sr(
S,t[0],un,cn)}o.valToIdx=g=>sr(g,t[0]),o.posToIdx=f3,o.posToVal=Tr,o.valToPos=(g,v,S)=>T[v].ori==0?s(g,T[v],S?Gn:Ae,S?uo:
0):a(g,T[v],S?jo:se,S?Po:0),o.setCursor=(g,v,S)=>{bt=g.left,Tt=g.top,ws(null,v,S)};function lx(g,v){Ct(_a,dl,vt.left=g),
Ct(_a,rc,vt.width=v)}function ux(g,v){Ct(_a,"top",vt.top=g),Ct(_a,ic,vt.height=v)}let lu=R.ori==0?lx:ux,uu=R.ori==1?lx:ux;
function h3(){if(en&&Le.live)for(let g=i==2?1:0;g<x.length;g++){if(g==0&&To)continue;let v=Le.values[g],S=0;for(let P in v)
wr[g][S++].firstChild.nodeValue=v[P]}}function oh(g,v){if(g!=null&&(g.idxs?g.idxs.forEach((S,P)=>{Be[P]=S}):CH(g.idx)||Be.
fill(g.idx),Le.idx=Be[0]),en&&Le.live){for(let S=0;S<x.length;S++)(S>0||i==1&&!To)&&g3(S,Be[S]);h3()}_o=!1,v!==!1&&pn("s\
etLegend")}o.setLegend=oh;function g3(g,v){let S=x[g],P=g==0&&X==2?Go:t[g],D;To?D=S.values(o,g,v)??Ci:(D=S.value(o,v==null?
null:P[v],g,v),D=D==null?Ci:{_:D}),Le.values[g]=D}function ws(g,v,S){sx=bt,ax=Tt,[bt,Tt]=ge.move(o,bt,Tt),ge.left=bt,ge.
top=Tt,Bn&&(Ca&&Br(Ca,sn(bt),0,Ae,se),Sa&&Br(Sa,0,sn(Tt),Ae,se));let P,D=un>cn;Yr=ut,_i=null;let A=R.ori==0?Ae:se,I=R.ori==
1?Ae:se;if(bt<0||kn==0||D){P=ge.idx=null;for(let G=0;G<x.length;G++){let Z=Mo[G];Z!=null&&Br(Z,-10,-10,Ae,se)}ga&&Sr(null,
Ma,!0,g==null&&Wt.setSeries),Le.live&&(Be.fill(P),_o=!0)}else{let G,Z,oe;i==1&&(G=R.ori==0?bt:Tt,Z=Tr(G,M),P=ge.idx=sr(Z,
t[0],un,cn),oe=J(t[0][P],R,A,0));let ie=-10,ue=-10,Te=0,Qe=0,Je=!0,Fe="",ke="";for(let ye=i==2?1:0;ye<x.length;ye++){let xt=x[ye],
Rt=Be[ye],fn=Rt==null?null:i==1?t[ye][Rt]:t[ye][1][Rt],it=ge.dataIdx(o,ye,P,Z),Ot=it==null?null:i==1?t[ye][it]:t[ye][1][it];
if(_o=_o||Ot!=fn||it!=Rt,Be[ye]=it,ye>0&&xt.show){let co=it==null?-10:it==P?oe:J(i==1?t[0][it]:t[ye][0][it],R,A,0),zn=Ot==
null?-10:fe(Ot,i==1?T[xt.scale]:T[xt.facets[1].scale],I,0);if(ga&&Ot!=null){let $o=R.ori==1?bt:Tt,Jo=an(Cr.dist(o,ye,it,
zn,$o));if(Jo<Yr){let Pr=Cr.bias;if(Pr!=0){let mo=Tr($o,xt.scale),Do=Ot>=0?1:-1,Zo=mo>=0?1:-1;Zo==Do&&(Zo==1?Pr==1?Ot>=mo:
Ot<=mo:Pr==1?Ot<=mo:Ot>=mo)&&(Yr=Jo,_i=ye)}else Yr=Jo,_i=ye}}if(_o||ya){let $o,Jo;R.ori==0?($o=co,Jo=zn):($o=zn,Jo=co);let Pr,
mo,Do,Zo,_r,In,po=!0,ks=En.bbox;if(ks!=null){po=!1;let Hn=ks(o,ye);Do=Hn.left,Zo=Hn.top,Pr=Hn.width,mo=Hn.height}else Do=
$o,Zo=Jo,Pr=mo=En.size(o,ye);if(In=En.fill(o,ye),_r=En.stroke(o,ye),ya)ye==_i&&Yr<=Cr.prox&&(ie=Do,ue=Zo,Te=Pr,Qe=mo,Je=
po,Fe=In,ke=_r);else{let Hn=Mo[ye];Hn!=null&&(ba[ye]=Do,va[ye]=Zo,vT(Hn,Pr,mo,po),yT(Hn,In,_r),Br(Hn,Fo(Do),Fo(Zo),Ae,se))}}}}
if(ya){let ye=Cr.prox,xt=xs==null?Yr<=ye:Yr>ye||_i!=xs;if(_o||xt){let Rt=Mo[0];Rt!=null&&(ba[0]=ie,va[0]=ue,vT(Rt,Te,Qe,
Je),yT(Rt,Fe,ke),Br(Rt,Fo(ie),Fo(ue),Ae,se))}}}if(vt.show&&Ti)if(g!=null){let[G,Z]=Wt.scales,[oe,ie]=Wt.match,[ue,Te]=g.
cursor.sync.scales,Qe=g.cursor.drag;if(mn=Qe._x,dn=Qe._y,mn||dn){let{left:Je,top:Fe,width:ke,height:ye}=g.select,xt=g.scales[ue].
ori,Rt=g.posToVal,fn,it,Ot,co,zn,$o=G!=null&&oe(G,ue),Jo=Z!=null&&ie(Z,Te);$o&&mn?(xt==0?(fn=Je,it=ke):(fn=Fe,it=ye),Ot=
T[G],co=J(Rt(fn,ue),Ot,A,0),zn=J(Rt(fn+it,ue),Ot,A,0),lu(ar(co,zn),an(zn-co))):lu(0,A),Jo&&dn?(xt==1?(fn=Je,it=ke):(fn=Fe,
it=ye),Ot=T[Z],co=fe(Rt(fn,Te),Ot,I,0),zn=fe(Rt(fn+it,Te),Ot,I,0),uu(ar(co,zn),an(zn-co))):uu(0,I)}else sh()}else{let G=an(
sx-rx),Z=an(ax-ix);if(R.ori==1){let Te=G;G=Z,Z=Te}mn=Cn.x&&G>=Cn.dist,dn=Cn.y&&Z>=Cn.dist;let oe=Cn.uni;oe!=null?mn&&dn&&
(mn=G>=oe,dn=Z>=oe,!mn&&!dn&&(Z>G?dn=!0:mn=!0)):Cn.x&&Cn.y&&(mn||dn)&&(mn=dn=!0);let ie,ue;mn&&(R.ori==0?(ie=Ta,ue=bt):(ie=
Pa,ue=Tt),lu(ar(ie,ue),an(ue-ie)),dn||uu(0,I)),dn&&(R.ori==1?(ie=Ta,ue=bt):(ie=Pa,ue=Tt),uu(ar(ie,ue),an(ue-ie)),mn||lu(
0,A)),!mn&&!dn&&(lu(0,0),uu(0,0))}if(Cn._x=mn,Cn._y=dn,g==null){if(S){if(xx!=null){let[G,Z]=Wt.scales;Wt.values[0]=G!=null?
Tr(R.ori==0?bt:Tt,G):null,Wt.values[1]=Z!=null?Tr(R.ori==1?bt:Tt,Z):null}mu(iy,o,bt,Tt,Ae,se,P)}if(ga){let G=S&&Wt.setSeries,
Z=Cr.prox;xs==null?Yr<=Z&&Sr(_i,Ma,!0,G):Yr>Z?Sr(null,Ma,!0,G):_i!=xs&&Sr(_i,Ma,!0,G)}}_o&&(Le.idx=P,oh()),v!==!1&&pn("s\
etCursor")}let Mi=null;Object.defineProperty(o,"rect",{get(){return Mi==null&&cu(!1),Mi}});function cu(g=!1){g?Mi=null:(Mi=
h.getBoundingClientRect(),pn("syncRect",Mi))}function cx(g,v,S,P,D,A,I){ge._lock||Ti&&g!=null&&g.movementX==0&&g.movementY==
0||(rh(g,v,S,P,D,A,I,!1,g!=null),g!=null?ws(null,!0,!0):ws(v,!0,!1))}function rh(g,v,S,P,D,A,I,G,Z){if(Mi==null&&cu(!1),
bs(g),g!=null)S=g.clientX-Mi.left,P=g.clientY-Mi.top;else{if(S<0||P<0){bt=-10,Tt=-10;return}let[oe,ie]=Wt.scales,ue=v.cursor.
sync,[Te,Qe]=ue.values,[Je,Fe]=ue.scales,[ke,ye]=Wt.match,xt=v.axes[0].side%2==1,Rt=R.ori==0?Ae:se,fn=R.ori==1?Ae:se,it=xt?
A:D,Ot=xt?D:A,co=xt?P:S,zn=xt?S:P;if(Je!=null?S=ke(oe,Je)?l(Te,T[oe],Rt,0):-10:S=Rt*(co/it),Fe!=null?P=ye(ie,Fe)?l(Qe,T[ie],
fn,0):-10:P=fn*(zn/Ot),R.ori==1){let $o=S;S=P,P=$o}}Z&&(v==null||v.cursor.event.type==iy)&&((S<=1||S>=Ae-1)&&(S=Us(S,Ae)),
(P<=1||P>=se-1)&&(P=Us(P,se))),G?(rx=S,ix=P,[Ta,Pa]=ge.move(o,S,P)):(bt=S,Tt=P)}let ih={width:0,height:0,left:0,top:0};function sh(){
Zc(ih,!1)}let mx,dx,px,fx;function hx(g,v,S,P,D,A,I){Ti=!0,mn=dn=Cn._x=Cn._y=!1,rh(g,v,S,P,D,A,I,!0,!1),g!=null&&(Fn(sy,
my,gx,!1),mu(cT,o,Ta,Pa,Ae,se,null));let{left:G,top:Z,width:oe,height:ie}=vt;mx=G,dx=Z,px=oe,fx=ie}function gx(g,v,S,P,D,A,I){
Ti=Cn._x=Cn._y=!1,rh(g,v,S,P,D,A,I,!1,!0);let{left:G,top:Z,width:oe,height:ie}=vt,ue=oe>0||ie>0,Te=mx!=G||dx!=Z||px!=oe||
fx!=ie;if(ue&&Te&&Zc(vt),Cn.setScale&&ue&&Te){let Qe=G,Je=oe,Fe=Z,ke=ie;if(R.ori==1&&(Qe=Z,Je=ie,Fe=G,ke=oe),mn&&Pi(M,Tr(
Qe,M),Tr(Qe+Je,M)),dn)for(let ye in T){let xt=T[ye];ye!=M&&xt.from==null&&xt.min!=ut&&Pi(ye,Tr(Fe+ke,ye),Tr(Fe,ye))}sh()}else
ge.lock&&(ge._lock=!ge._lock,ws(v,!0,g!=null));g!=null&&(pa(sy,my),mu(sy,o,bt,Tt,Ae,se,null))}function y3(g,v,S,P,D,A,I){
if(ge._lock)return;bs(g);let G=Ti;if(Ti){let Z=!0,oe=!0,ie=10,ue,Te;R.ori==0?(ue=mn,Te=dn):(ue=dn,Te=mn),ue&&Te&&(Z=bt<=
ie||bt>=Ae-ie,oe=Tt<=ie||Tt>=se-ie),ue&&Z&&(bt=bt<Ta?0:Ae),Te&&oe&&(Tt=Tt<Pa?0:se),ws(null,!0,!0),Ti=!1}bt=-10,Tt=-10,Be.
fill(null),ws(null,!0,!0),G&&(Ti=G)}function yx(g,v,S,P,D,A,I){ge._lock||(bs(g),qf(),sh(),g!=null&&mu(pT,o,bt,Tt,Ae,se,null))}
function bx(){k.forEach(zq),Hf(o.width,o.height,!0)}Gs(Ed,fl,bx);let $a={};$a.mousedown=hx,$a.mousemove=cx,$a.mouseup=gx,
$a.dblclick=yx,$a.setSeries=(g,v,S,P)=>{let D=Wt.match[2];S=D(o,v,S),S!=-1&&Sr(S,P,!0,!1)},Bn&&(Fn(cT,h,hx),Fn(iy,h,cx),
Fn(mT,h,g=>{bs(g),cu(!1)}),Fn(dT,h,y3),Fn(pT,h,yx),vy.add(o),o.syncRect=cu);let Yc=o.hooks=e.hooks||{};function pn(g,v,S){
Xf?au.push([g,v,S]):g in Yc&&Yc[g].forEach(P=>{P.call(null,o,v,S)})}(e.plugins||[]).forEach(g=>{for(let v in g.hooks)Yc[v]=
(Yc[v]||[]).concat(g.hooks[v])});let vx=(g,v,S)=>S,Wt=Jt({key:null,setSeries:!1,filters:{pub:ST,sub:ST},scales:[M,x[1]?x[1].
scale:null],match:[TT,TT,vx],values:[null,null]},ge.sync);Wt.match.length==2&&Wt.match.push(vx),ge.sync=Wt;let xx=Wt.key,
ah=wP(xx);function mu(g,v,S,P,D,A,I){Wt.filters.pub(g,v,S,P,D,A,I)&&ah.pub(g,v,S,P,D,A,I)}ah.sub(o);function b3(g,v,S,P,D,A,I){
Wt.filters.sub(g,v,S,P,D,A,I)&&$a[g](null,v,S,P,D,A,I)}o.pub=b3;function v3(){ah.unsub(o),vy.delete(o),ps.clear(),fy(Ed,
fl,bx),c.remove(),et?.remove(),pn("destroy")}o.destroy=v3;function lh(){pn("init",e,t),Zv(t||e.data,!1),de[M]?eh(M,de[M]):
qf(),Wc=vt.show&&(vt.width>0||vt.height>0),ys=_o=!0,Hf(e.width,e.height)}return x.forEach(Gv),k.forEach(Y8),n?n instanceof
HTMLElement?(n.appendChild(c),lh()):n(o,lh):lh(),o}Zt.assign=Jt;Zt.fmtNum=Py;Zt.rangeNum=Ad;Zt.rangeLog=Ld;Zt.rangeAsinh=
Sy;Zt.orient=Zs;Zt.pxRatio=Xe;Zt.join=DH;Zt.fmtDate=My,Zt.tzDate=HH;Zt.sync=wP;{Zt.addGap=Cq,Zt.clipGaps=Fd;let e=Zt.paths=
{points:_P};e.linear=$P,e.stepped=Pq,e.bars=_q,e.spline=$q}var RP="C";function kl(e){let t=q(null),n=q(null),o=q(null),i=q(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:m,bars:d,
low:f,stacked:p})=>`${u} ${c} ${m} ${d} ${f?"band":""} ${p}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${Pm.value}`;return tt(()=>{if(!t.current)return;let u=new Zt(Wq(i,t.current.clientWidth),OP(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let m=t.current?.clientWidth??0;m>0&&m!==u.width&&u.setSize({width:m,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),F(()=>{n.current?.setData(
OP(i.current))},[e.times,e.series]),F(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:RP,
onPointerUp:u=>{let c=o.current,m=n.current;o.current=null;let d=m?.cursor.idx;!c||!m||d===null||d===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(d,qq(m,i.current.series,d),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function qq(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
m=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);m<s&&(s=m,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var NP=({low:e,high:t})=>e&&
t?[e,t]:[];function OP({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(NP).map(o)]}function Vq(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:qd(Ly(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:qd(Ly(o),52)})}),t}function Ly({
color:e}){return e===null?rt("--other"):rt(gn(e))}function qd(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function Wq(e,t){
let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.max(t,64),height:s,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>Zt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:Vq(n),scales:{x:{range:()=>Uq(e.current.times)},y:a?{distr:3,log:10}:{range:(c,m,d)=>[
Math.min(0,m??0),d===null||d<=0||i==="share"&&Math.abs(d-1)<1e-9?1:d*1.05]}},axes:[{...LP(),grid:{show:!1},size:28,space:72,
values:(c,m,d,f,p)=>m.map(h=>Gq(h,p,o))},{...LP(),size:56,...u?{space:28}:{},values:(c,m)=>m.map(d=>d===null?"":at(d,i))}],
series:[{},...n.map((c,m)=>Jq(c,m,l.length)),...n.flatMap(c=>NP(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>jq(c,e.current)],draw:[c=>e.current.onBox?.(Kq(c))],setCursor:[c=>{let{idx:m,
left:d,top:f}=c.cursor;e.current.onCursor(d===void 0||d<0?null:m??null,d??0,f??0)}],setSelect:[c=>{if(c.select.width<4)return;
let m=c.posToVal(c.select.left,"x"),d=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(m,d,c.cursor.event?.shiftKey??!1)}]}}}function Uq(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function Kq(e){let t=Zt.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/
t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function jq(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));gd(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,rt("--li\
ne"))}function Gq(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=_s(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
i===1?j(e*1e3,n,"year"):t>=27*86400?j(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?j(e*1e3,n,"dayShort"):j(e*1e3,n,t<60?
"clockSecond":"clock")}function LP(){let e=rt("--line");return{stroke:rt("--muted"),font:`12px ${rt("--font")}`,gap:6,grid:{
stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function Jq(e,t,n){let o=Ly(e),i=e.dashed?[4,4]:e.color===null||e.stacked?
[]:Ha(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Zt.paths.bars({size:[.92,64],align:1}),
points:{show:!1}}:{stroke:e.dashed?qd(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&
t===0?{fill:qd(o,52)}:{},...i.length>0?{dash:i}:{}}}var BP=50,Zq=5;function Cl(e){let{answer:t,document:n}=e,o=Y(()=>Et(t,n),[t,n]),i=sm(Sd);return r("div",{class:W2,children:o.
measures.map((s,a)=>r(Qq,{...e,shape:o,measure:s,height:Yq(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function Yq(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function Qq(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:m=!1}=e,
d=t.columns[i].name,f=(e.form==="stacked"||e.form==="share")&&!Ki(d)?"lines":e.form,p=Y(()=>Gu(t,o,i,l),[t,o,i,l]),h=Y(()=>t.
compare?Gu(t.compare,o,i):null,[t,o,i]),[y,b]=C(new Set),[w,x]=C(null),[k,T]=C(null),L=f==="share"?"share":It(d),M=Q=>at(
Q,L),B=o.keys.map(Q=>t.columns[Q].name).join(),O=Y(()=>Xq(p,B),[p,B]),W=No(p.times),N=p.times.length-1,R=p.times.find(Q=>(Q+
W)*1e3>e.end+1e3)??null,X=R===null?p.times.length:p.times.indexOf(R),J=Y(()=>eV(p,h,O,y,f,X),[p,h,O,y,f,X]),fe=(Q,Oe,Ue)=>{
let Ee=p.series[Oe<O.length?Oe:0];Ee&&e.onPoint?.({start:p.starts[Q],keys:Ee.keys,measure:d,value:Ee.values[Q]??null},Ue)},
de=Q=>{let Oe={ArrowRight:(w?.at??-1)+1,ArrowLeft:(w?.at??N+1)-1,Home:0,End:N}[Q.key];if(Oe!==void 0&&N>=0){let Be=Math.
max(0,Math.min(Oe,N));return Q.shiftKey&&e.onSpan&&e.onSpan(...nV(c,p.times,w?.at??Be,Be,W)),x({at:Be,left:-1}),!0}if(Q.
key!=="Enter"&&Q.key!=="."||!w)return!1;let Ue=Q.target.getBoundingClientRect(),Ee=k?k.left+(p.times[w.at]-k.from)/(k.to-
k.from)*k.width:80;return fe(w.at,O.findIndex(Be=>!y.has(Be.key)),new DOMRect(Ue.left+Ee,Ue.top+80,0,0)),!0},$e=(Q,Oe,Ue)=>{
let[Ee,Be]=tV(p.times,Q,Oe,W);Ue&&e.onSpan?e.onSpan(Ee,Be):e.onZoom(Ee,Be)};return r(Ze,{title:ee(d).text,summary:oV(p,d,
B,M,f),announced:w?eT(p,h,w.at,s,M):"",onKey:de,table:r(Qn,{answer:t,document:n,zone:s}),actions:r(E,{children:[e.tools,
e.actions?.(d)]}),legend:B===""?null:r(Td,{rows:O,all:p.series.length,hidden:y,onHidden:b,text:Q=>at(Q,It(d)),...e.onGroup?
{onMenu:(Q,Oe)=>e.onGroup?.(Q.keys,Oe)}:{}}),children:[r(kl,{times:p.times,series:J,zone:s,unit:L,height:a,cursor:w?.at??
null,logarithmic:m&&f!=="stacked"&&f!=="share",unfinished:R,onCursor:(Q,Oe)=>x(Q===null?null:{at:Q,left:Oe}),onDrag:$e,onPick:fe,
onBox:Q=>T(Oe=>Oe!==null&&JSON.stringify(Oe)===JSON.stringify(Q)?Oe:Q)}),k&&c&&r(sT,{box:k,from:c.from,to:c.to}),k&&r(iT,
{box:k,flags:u,zone:s}),w&&r(Q2,{lines:p,former:h,rows:O,hidden:y,at:w.at,left:w.left,zone:s,text:Q=>at(Q,It(d)),unfinished:R!==
null&&p.times[w.at]>=R})]})}function Xq(e,t){return e.series.slice(0,BP).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:Mn(t,n.keys)}))}function eV(e,t,n,o,i,s){let a=e.series.slice(0,BP).map((d,f)=>({
series:d,row:n[f],isShown:!o.has(n[f].key)}));if(i==="stacked"||i==="share"){let d=cS(a.map(({series:f,isShown:p})=>p?f.
values:f.values.map(()=>0)),i==="share");return a.map(({row:f,isShown:p},h)=>({values:d[h],color:f.color,shown:p,stacked:!0}))}
let l=a.filter(({isShown:d})=>d).length<=Zq,u=a.map(({series:d,row:f,isShown:p})=>({values:i==="bars"?d.values:d.values.
map((h,y)=>y<s?h:null),color:f.color,shown:p,bars:i==="bars",...l&&d.low?{low:d.low,high:d.high}:{}})),c=a.map(({row:d,isShown:f})=>{
let p=t?.series.find(h=>JSON.stringify(h.keys)===d.key);return p?{values:e.times.map((h,y)=>p.values[y]??null),color:d.color,
shown:f,dashed:!0}:null}).filter(d=>d!==null),m=i==="bars"||s>=e.times.length?[]:a.map(({series:d,row:f,isShown:p},h)=>({
values:d.values.map((y,b)=>b>=s-1?y:null),color:f.color,shown:p,dashed:!0,of:h}));return[...u,...c,...m]}function tV(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function nV(e,t,n,o,i){let s=e?t.findIndex(m=>m===
e.from):-1,a=e?t.findLastIndex(m=>m<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function oV(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${ee(n).text}, ${e.series.length} groups`,l=s?.values.
reduce((c,m)=>Math.max(c,m??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>ee(c).text).join(", ")} leads`:"";return`${i==="bars"?
"Bar":"Line"} chart of ${ee(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}function zo(e,t,n){let{timezone:o,week_start:i}=e;return re("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function Vd(e,t){let{texts:[n]}=await re("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new st({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function FP(e,t){let{year:n,month:o}=_s(e,t);return{year:n,month:o}}function Ny({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function zP({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function Wd(e,t){let{year:n,month:o,day:i}=_s(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var IP="Hn",HP="Ln",qP="Mn",VP="Nn",WP="Rn",UP="ae",KP="An",jP="cr",GP="Dn",JP="gr",ZP="Tn",YP="_n";var QP=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function XP({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=C(null),[a,l]=C(null),u=He.value.value?.find(({name:x})=>x===e.dataset)?.to,c=i??FP(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),m=Math.max(0,QP.indexOf(e.week_start??"monday")),d=zP(c,m),{counts:f,most:p}=sV(e,d[0],
d.at(-1),o),h=lV(e,d[0],d.at(-1)),y=x=>t?.start!==void 0&&x>=Wd(t.start,o)&&x<=Wd(Date.parse(t.end)-1,o),b=x=>{a===null?
l(x):n(a<x?`${a} - ${x}`:`${x} - ${a}`)},w=q(null);return r("div",{class:IP,children:[r("div",{class:HP,children:[r(_,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(Ny(c,-1))}),r("span",{class:qP,"aria-live":"polite",children:j(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(_,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
Ny(c,1))})]}),r("div",{ref:w,class:VP,role:"group","aria-label":"Days",onKeyDown:x=>iV(x,w.current),children:[d.slice(0,
7).map(x=>r("span",{class:WP,"aria-hidden":"true",children:QP[new Date(x).getUTCDay()].slice(0,2)},x)),d.map((x,k)=>{let T=f.
get(x)??0,L=h.get(x);return r("button",{type:"button","data-day":x,tabIndex:k===0?0:-1,"aria-pressed":y(x),"aria-label":`${j(
x,"UTC","day")}, ${z(T)} events${L===void 0?"":`, ${L} hours long`}`,class:we(UP,!x.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&KP,y(x)&&jP,a===x&&GP),onClick:()=>b(x),children:[Number(x.slice(8)),L!==void 0&&r("span",{class:ZP,
children:[L," h"]}),r("span",{class:JP,style:{width:`${p>0?Math.sqrt(T/p)*100:0}%`}})]},x)})]}),r("p",{class:YP,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${j(a,"UTC","day")}: choose the last day.`})]})}
function iV(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function sV(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=ht(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?aV(a):[],c=new Map(u.map(([m,d])=>[Wd(String(m),o),Number(d)]));return{counts:c,most:Math.max(0,...c.values())}}
function aV(e){return e&&"rows"in e?e.rows:[]}function lV(e,t,n){let[o,i]=C(new Map);return F(()=>{let s=new AbortController;
return zo(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function Ud(e){let[t,n]=C([]);return F(()=>{let o=new AbortController;return zo(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function yn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;he({document:Se(Se(be.value,"from",e.from),"to",t)})}async function Kd(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await zo(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await zo(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function jd(e){
try{let t=be.value,n=await Kd(t);if(n.start===void 0){te("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await zo(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?te(o.error.message):o&&be.value===t&&yn(o)}catch(t){
te(K(t).message)}}async function e_(e){let t=await Kd(e);if(t.start===void 0)return null;let{texts:[n]}=await zo(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var t_="qn",n_="Fn",o_="hr",r_="fr",i_="Gn",s_="ur",a_="Jn",Gd="Kn";function l_({wrong:e,onDone:t}){let n=be.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=uV(o,i,s),{draft:l,read:u}=cV(),[c,
m]=C(e),d=Ud(n),f=q(0),p=w=>{f.current++,yn(w),t()},h=async w=>{let x=++f.current;try{let{texts:[k]}=await zo(n,{texts:[
w.trim()===""?"all":w]});if(x!==f.current||!k)return;k.error?m({message:k.error.message,hint:k.error.hint??""}):p(k)}catch(k){
x===f.current&&m(K(k))}},y=GC(n),b=l?.error?null:l??a;return r("div",{class:n_,children:[r(jt,{label:`Range, on the cloc\
k of ${s}`,value:KC(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:w=>{m(null),u(w)},onCommit:w=>{
h(w)},error:c,autofocus:!0,note:b?jC(b,s):l?.error?.message}),r("div",{class:o_,children:[r("div",{class:r_,role:"group",
"aria-label":"Usual ranges",children:d.map(w=>r(_,{small:!0,kind:"plain",class:i_,pressed:zs(w,n),onClick:()=>p(w),children:w.
text.charAt(0).toUpperCase()+w.text.slice(1)},w.text))}),r(XP,{document:n,present:a,onChoose:w=>{h(w)}})]}),r("div",{class:s_,
children:[y&&r(_,{small:!0,kind:"outlined",pressed:y.isWhole,onClick:()=>yn(y.isWhole?y.open:y.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(_,{small:!0,kind:"outlined",icon:"pause",onClick:()=>p({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function uV(e,t,n){let[o,i]=C(null);return F(()=>{let s=new AbortController;
return Kd(be.value,s.signal).then(i,a=>{Tn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function cV(){let[e,t]=C(
null),n=q(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}zo(be.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return F(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function u_(){let e=q(null),[t,n]=C(!1),o=Rr(be.value,be.value.timezone??"UTC"),{error:i}=Wn.result.value,s=ti(i,"from")??
ti(i,"to"),a="The question";return nr([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{jd({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{jd({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{jd({zoom:2})}}]),r(E,{children:[r(_,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:t_,children:o})}),s&&!t&&r("div",
{class:Gd,children:r(me,{error:s})}),t&&r(Kt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
l_,{wrong:s,onDone:()=>n(!1)})})]})}var mV=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function c_({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=C("lines"),[u,c]=C(!1),[m,d]=C(null),{openAt:f,menu:p}=Lr(),h=pV(n,e),
y=Et(e,n),b=y.keys.length>0&&y.measures.some(L=>Ki(e.columns[L].name));F(()=>d(null),[JSON.stringify(n)]);let w=Y(()=>uS(
t),[t]),x=L=>Object.fromEntries(y.keys.map((M,B)=>[e.columns[M].name,L[B]])),k=e.columns[y.time]?.name??"time",T=({start:L,
keys:M,measure:B,value:O},W)=>f({document:n,mark:{keys:{[k]:L,...x(M)},measure:B},anchor:W,value:O,items:[{label:"Note h\
ere…",icon:"plus",act:()=>$n({kind:"note",time:L})}]});return r(E,{children:[r(Cl,{answer:e,document:n,zone:o,form:i?"\
bars":b?a:"lines",logarithmic:u,intervals:w,end:Fy(e),flags:h.flags,span:m,onZoom:(L,M)=>yn({from:Yi(L),to:Yi(M)}),onSpan:(L,M)=>d(
{from:L,to:M}),onPoint:T,onGroup:(L,M)=>f({document:n,mark:{keys:x(L)},anchor:M,value:L[0]}),tools:r(E,{children:[b&&!i&&
r(kt,{label:"Form",choices:mV,value:a,onChange:l}),!i&&r(_,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),m&&r(cl,{document:n,mark:{time:{from:Yi(m.from),to:Yi(m.to)}},label:`${j(m.from*1e3,o)} to ${j(m.to*
1e3,o)}`,onClear:()=>d(null),children:[r(_,{small:!0,kind:"outlined",icon:"search",onClick:()=>yn({from:Yi(m.from),to:Yi(
m.to)}),children:"Zoom"}),r(_,{small:!0,kind:"outlined",icon:"plus",onClick:()=>$n({kind:"note",time:Yi(m.from),to:Yi(m.
to)}),children:"Note"})]}),r(dV,{answer:e,of:n,zone:o}),h.menu,p]})}function dV({answer:e,of:t,zone:n}){let{choose:o,menu:i}=xd(
e,t);return r("div",{class:l2,children:[r(Qn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Yi(e){
return new Date(e*1e3).toISOString()}function Fy(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function pV(e,t){let[n,o]=C(!0),[i,s]=C(null),a=kd(e.dataset,t.query?.from,t.query?.to);nr([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Y(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:m=>s({note:c,anchor:m})})),[a,n]),u=i&&r(yo,{anchor:i.anchor,label:"\
Note",head:U(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{Cd(i.note.
id)}}]});return{flags:l,menu:u}}function m_({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Me,{icon:"search",title:"Noth\
ing found",actions:r(E,{children:[n&&r(_,{kind:"primary",onClick:()=>yn({}),children:"All data"}),t&&r(_,{kind:"outlined",
onClick:()=>he({document:Se(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(_,{kind:"outlined",onClick:Lo,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var fV=8;
function d_({document:e,chart:t}){let n=sl(De(e.dataset).value.value);return r(Me,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,fV).map((o,i)=>r(_,{kind:i===0?"pr\
imary":"outlined",onClick:()=>he({as:t,document:Wu({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:ee(o.value).
text},o.value)):r(_,{kind:"primary",onClick:()=>he({as:"table",document:Wu(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var zy=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await re(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Tn(t))
return;this.error=K(t)}this.busy=!1,this.changed()}};function Sl(e,t){let[,n]=Sh(s=>s+1,0),o=q(null);F(()=>{if(!e)return;
let s=new zy(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??hV}}function hV(){}function Jd(e){return{...Re(e),aggregate:{measures:["count()"]}}}var gV=7.2,yV=24,bV=72,vV=300;function p_(e,t,n){let o=ce(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:xV(e,s,a,n),expression:kV(o[a]??ve(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function xV(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Iy(a[n],t,o).length),t.name.length);
return Math.round(Math.max(bV,Math.min(vV,i*gV+yV)))}function Iy(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
j(e,n,"millisecond"):typeof e=="number"&&tr(t)?at(e,It(t.name),!0):ee(e).text}var wV=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function kV(e){return wV.test(e)?e:null}function Hy(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?on(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function qy(e){let{document:t}=qe.value;Ve({document:Se(t,"where",Ao(t.where,e)),open:[]},e)}function h_(e){let{document:t}=qe.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return Ve({document:Se(t,s,e),open:[]},
n)}let o=t.aggregate??Ds("explore",null,{events:[]}).aggregate,i=[...ce(o.by).filter(s=>s!==e),e];Ve({view:"explore",document:{
...Re(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var f_=5*6e4;function g_(e,t,n){let o=Date.parse(t),i=Re({...e,from:new Date(
o-f_).toISOString(),to:new Date(o+f_).toISOString()});delete i.where,$n({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${j(t,n,"second")}`})}function y_(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Re(qe.value.document.dataset===e.dataset?qe.value.document:e),i=n.map(({event:s})=>({where:Mr(s)}));Ve({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var v_="mr",Zd="te",x_="E",w_="On",Yd="Pn",k_="Qn",Qd="I",C_="Vn",S_="vr",T_="Wn",P_="Yn",__="Zn",M_="wr",$_="ep",D_="rp",
E_="ip",cc="br",A_="ap",R_="tp",O_="op",L_="np";function N_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(E,{children:[r("di\
v",{role:"row",class:we(Zd,s&&w_),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Yd,children:r("button",{type:"button",
class:k_,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(le,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:m})=>r("span",{role:"cell",class:Qd,"data-type":m.type,children:r(B_,{value:t[c],
column:m,zone:o,most:l?1e3:200})},c))]}),s&&r(CV,{...e})]})}function B_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:Iy(e,t,n),kind:e===null?"null":"value"}})}function CV({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=C(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${ee(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:C_,children:r("d\
iv",{role:"cell",class:S_,children:[r("div",{class:T_,children:[r(TV,{row:e,all:t,zone:n,document:o,opened:i}),t.length>
8&&r("input",{class:P_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:__,children:l.map(({column:u,value:c})=>r(SV,{column:u,value:c,zone:n},u.name))})]})})}function SV({column:e,
value:t,zone:n}){let o=ve(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=ee(e.name).text;return r("div",{class:M_,children:[
r("dt",{class:$_,children:r($,{value:e.name,most:64})}),r("dd",{class:D_,children:r(B_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:E_,children:[i&&r("button",{type:"button",class:cc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>qy(
Hy(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:cc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>qy(Hy(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:cc,"aria-label":`Break down by ${s}`,onClick:()=>h_(
o),children:"by"}),r("button",{type:"button",class:cc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>ze(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(le,{name:"copy",size:14})})]})]})}function TV({
row:e,all:t,zone:n,document:o,opened:i}){let s=De(o.dataset).value.value,a=(m,d=e)=>m===void 0?void 0:d[t.findIndex(f=>f.
name===m)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(m=>({time:a("time",m),event:a(s?.event??"event",m)})).filter(m=>typeof m.
time=="string"&&typeof m.event=="string");return r(E,{children:[typeof u=="string"&&r(_,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>xe(Ya(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(_,{small:!0,kind:"outlined",icon:"clock",onClick:()=>g_(o,l,n),children:"5 min around"}),c.length>
0&&r(_,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>y_(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(_,{small:!0,kind:"outlined",icon:"braces",onClick:()=>ze(JSON.stringify(Object.fromEntries(t.map(({
name:m},d)=>[m,e[d]])),null,2),"The event"),children:"JSON"})]})}function Xd({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=q(null),[a,l]=C(new Set),[u,c]=C("0:0"),m=Y(()=>e.
first?p_(e.first,o,n):[],[e.first,o,n]),d=Y(()=>e.pages.flatMap(PV),[e.pages]),f=Y(()=>_V(d,a),[d,a]);if(!e.first)return e.
error?r(F_,{error:e.error,onAgain:e.more}):r("div",{class:O_,children:r(Ce,{lines:12})});if(e.pages.length===0)return r(
"p",{class:L_,children:"No event passes."});let p=y=>{let b=new Set(a);b.delete(y)||b.add(y),l(b),c(y)},h=`28px ${m.map(
({width:y})=>`${y}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:v_,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:y=>MV(y,s.current),children:[r("div",{class:we(Zd,x_),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:Yd,children:r("span",{class:"spoken",children:"Open"})}),m.map(({name:y,at:b})=>r("s\
pan",{role:"columnheader",class:Qd,children:r($,{value:y,most:48})},b))]}),d.map((y,b)=>r(EV,{at:b,rows:y,scroller:s,render:(w,x)=>{
let k=`${b}:${x}`;return r(N_,{row:w,all:e.first.columns,columns:m,zone:n,document:t,template:h,isOpen:a.has(k),current:u===
k,wrap:i,opened:f,onToggle:()=>p(k)},x)}},b)),r(AV,{paging:e,scroller:s})]})}var Vy=25;function PV(e){return Array.from(
{length:Math.ceil(e.length/Vy)},(t,n)=>e.slice(n*Vy,(n+1)*Vy))}function _V(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function MV(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var $V="800px",DV=2;function EV({rows:e,
scroller:t,render:n,at:o}){let i=q(null),[s,a]=C(o<DV),l=q(e.length*km());return F(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([m])=>{m&&(m.isIntersecting||(l.current=m.boundingClientRect.height||l.current),a(m.isIntersecting))},{root:t.current,rootMargin:$V});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function AV({paging:e,scroller:t}){let n=q(null),o=q(e.more);return o.current=e.more,F(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:A_,children:[e.error&&r(
F_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function F_({
error:e,onAgain:t}){return r("div",{class:R_,children:[r(me,{error:e}),r(_,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var I_="pp",H_="dp",q_="lp",Wy="xp",V_="sp",W_="cp",U_="oe";function K_({all:e,wanted:t,onWanted:n}){let o=q(null),[i,s]=C(!1),[a,l]=C(""),u=t??e,c=m=>{let d=e.filter(f=>f===m?!u.includes(
m):u.includes(f));n(d.length===e.length?null:d)};return r(E,{children:[r(_,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(Kt,{anchor:o.current,role:"dialog",label:"Columns",class:V_,onClose:()=>s(!1),children:[
r("input",{class:je,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:m=>l(m.currentTarget.value)}),
r("div",{class:W_,children:e.filter(m=>m.toLowerCase().includes(a.toLowerCase())).map(m=>r("label",{class:U_,children:[r(
"input",{type:"checkbox",checked:u.includes(m),onChange:()=>c(m)}),r($,{value:m,most:40,middle:!0})]},m))})]})]})}var RV=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function j_({document:e,zone:t,actions:n}){let[
o,i]=C(!1),[s,a]=C(null),l=/asc|^time$/.test(e.samples?.order??""),u=Sl({path:"v1/query",body:d=>({...e,samples:{...e.samples,
...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=ht(Jd(e)),m=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:I_,"aria-label":"Raw events",children:[r("div",{class:H_,children:[r("h2",{class:q_,children:typeof m==
"number"?`${z(m)} events`:"Raw events"}),r(kt,{label:"Order",choices:RV,value:l?"oldest":"newest",onChange:d=>ne("sample\
s.order",d==="oldest"?"time asc":void 0)}),r(K_,{all:u.columns.map(({name:d})=>d),wanted:s,onWanted:a}),r(_,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(OV,{document:e,zone:t}),r(Xd,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function OV({document:e,zone:t}){let n=Y(()=>({...Re(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=ht(Se(n,"compare",void 0)),[i,s]=C(null),a=Y(()=>o&&"rows"in o&&"columns"in o?
Gu(o,Et(o,n),1):null,[o]),l=Y(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:Wy}):r("div",{class:Wy,children:r(kl,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>yn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function G_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!rr(e)||n==="heat"&&!ce(e.aggregate?.by).some(Ui)))return r(d_,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Ce,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(aS,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(j_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(m_,{document:i});let m=rr(
i),d=LV(n,i)?n:ad(i);return d==="distribution"&&m?r(GS,{answer:o,of:i,bins:m,zone:l,actions:u}):d==="heat"&&m?r(L2,{answer:o,
of:i,bins:m,zone:l,actions:u}):Et(o,i).time>=0&&!m&&(d==="line"||d==="bar")?r(c_,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r(m2,{answer:o,of:i,document:e,zone:l,actions:c}):r(c2,{answer:o,of:i,document:e,zone:l,
actions:c})}function LV(e,t){let n=ce(t.aggregate?.by).some(Ui);return e==="distribution"?rr(t)!==null&&!n:e==="heat"?rr(
t)!==null&&n:e==="table"||rr(t)===null}var Uy="[data-stop]";function ep(e){return[...e.querySelectorAll(Uy)].filter(t=>t.closest("[data-sentence]")===e)}function J_(e){
if(!e)return;let t=ep(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function Z_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Uy)||t.closest("[data-sentence]")!==e))for(let n of ep(
e))n.tabIndex=n===t?0:-1}function Y_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=ep(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Kn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Uy}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Ky(){
let e=document.querySelector("[data-sentence]"),t=e?ep(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var jy="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";function Gy(e,t,n){let o=ku(t.where),i=fo(e,o);if(typeof i=="string")return Se(e,o,t.span?Q_(i,t.span,n):n);let s=o.slice(
0,-1),a=fo(e,s);return o.at(-1)!==0||typeof a!="string"?null:Se(e,s,t.span?Q_(a,t.span,n):n)}function Q_(e,t,n){let{start:o,
end:i}=Ri(e,t);return e.slice(0,o)+n+e.slice(i)}function X_(e){return Gy(be.value,e,"")!==null}function tp(e,t){let n=Gy(be.value,e,t);n&&he({document:n})}var eM="ne",tM="gp",nM="hp";var oM=rm({document:{dataset:""},error:null,sentence:()=>null});function We(){return sm(oM)}function _t({document:e,error:t,
label:n,children:o}){let i=q(null);tt(()=>J_(i.current));let s=a=>{!a.defaultPrevented&&Y_(a.currentTarget,a)&&a.preventDefault()};
return r(oM.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:eM,onKeyDown:s,onFocusIn:a=>{Z_(a.currentTarget,a.target)},children:o})})}function pe({word:e,
children:t}){return r("span",{class:tM,children:[e!==void 0&&r(Tl,{children:e}),t]})}function Tl({children:e}){return r(
"span",{class:nM,children:e})}function np({id:e,error:t,shown:n=t}){return r(me,{...e===void 0?{}:{id:e},error:n,onHint:X_(
t)?o=>tp(t,o):void 0})}var mc=class extends Di{state={failed:null};componentDidCatch(){this.setState({failed:this.props.document})}render({document:t,
children:n}){return this.state.failed!==t?n:r(pe,{word:"This question cannot be said in words:",children:r(_,{small:!0,kind:"\
outlined",icon:"braces",onClick:()=>$n({kind:"json"}),children:"Edit it as JSON"})})}};var rM=ae(null);function iM(e){tt(()=>{e&&(rM.value=e)},[e])}function Zy({error:e,class:t}){let[n,o]=C(null);if(F(()=>o(
e),[e]),n!==e||rM.value===e)return null;let s=e.where===""||e.message.includes(e.where)?e:{message:`${e.where}: ${e.message}`,
hint:e.hint};return r("div",{class:t,children:r(np,{error:e,shown:s})})}var BV=["dataset","define","params","timezone","week_start","missing"];function Xn(e,t){let n=BV.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Yy(e,t,n){return(await re(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var FV=2e3,Qs=new Map,op=new Map,aM=ae(0),sM;function Pl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Qi(e,t){aM.value;let n=JSON.stringify(e),o=Na.value,i=t.filter(a=>a.text!==""&&!Qs.has(Pl(n,a))),s=i.map(
a=>Pl(n,a)).join(`

`);return F(()=>{i.length>0&&o!=="away"&&zV(n,e,i)},[s,o]),t.map(a=>Qs.get(Pl(n,a))??null)}async function lM(e,t,n){let o=JSON.
stringify(e),i=Qs.get(Pl(o,t));if(i)return i;let[s]=await Yy(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return uM(o,t,s),s}function zV(e,t,n){let o=op.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(Pl(e,i),i);op.set(e,o),sM??=setTimeout(()=>{sM=void 0,IV()},0)}async function IV(){let e=[...op];op.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await Yy(n,i).catch(()=>[])).forEach((a,l)=>uM(t,i[l],
a))})),aM.value++}function uM(e,t,n){Qs.size>=FV&&Qs.delete(Qs.keys().next().value),Qs.set(Pl(e,t),n)}async function lr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await lM(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=K(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function _l(e,t,n){if(!t)return n;
let{start:o,end:i}=Ri(e,t);return e.slice(0,o)+n+e.slice(i)}var HV=6;function rp(e){let[,t,n]=/^(.*)[[#](\d+)\]?$/.exec(e)??[];return t===void 0?null:{list:t,at:Number(n)}}function cM(e,t){
let[n,o]=C(!1),i=q(null),s=q(0);return F(()=>()=>i.current?.(),[]),{dragged:n,onPointerDown:u=>{let c=rp(e);if(!t||!c||u.
button!==0||u.pointerType==="touch")return;let m=null,d=!1,f=w=>{m?.removeAttribute("data-drop"),m=w,m&&(m.dataset.drop=
rp(m.dataset.stop??"").at<c.at?"before":"after")},p=w=>{if(!d&&Math.hypot(w.clientX-u.clientX,w.clientY-u.clientY)<HV)return;
d=!0,o(!0);let x=document.elementFromPoint(w.clientX,w.clientY)?.closest("[data-path]")?.querySelector("[data-stop]")??null,
k=x&&rp(x.dataset.stop??"");f(k&&k.list===c.list&&k.at!==c.at?x:null)},h=()=>{removeEventListener("pointermove",p),removeEventListener(
"pointerup",y),removeEventListener("keydown",b,!0),f(null),o(!1),i.current=null},y=()=>{let w=m&&rp(m.dataset.stop??"");
h(),d&&(s.current=performance.now()),w&&t(w.at-c.at)},b=w=>{w.key!=="Escape"||!d||(w.stopPropagation(),s.current=1/0,h())};
i.current=h,addEventListener("pointermove",p),addEventListener("pointerup",y),addEventListener("keydown",b,!0)},wasDragged:()=>{
let u=performance.now()-s.current<100;return s.current=0,u}}}function mM(e,t,n){let o=ti(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}var dM="fp",pM="a",fM="up",hM="mp",gM="vp",yM="wp",bM="bp",vM="l",xM="yp",wM="kp",kM="U",Qy="zp";function Yt(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=We(),u=q(null),c=ft(),m=cM(t,s?void 0:e.
onMove),[d,f]=C(!1),p=s?null:mM(l.error,o,i),h=e.alone&&p?.where!==o?null:p;iM(h);let y=h!==null||a!==null,b=VV(h,a,e.onHint),
w=async()=>{await e.onRemove?.(),Kn(l.sentence(),t,e.after??"more")},x=e.editor!==void 0||e.menu!==void 0;return r("span",
{class:dM,"data-path":o,children:[r("span",{class:we(pM,s&&hM,y&&gM,e.quiet&&yM,d&&fM,m.dragged&&bM),children:[y&&r("spa\
n",{class:xM,children:r(le,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:vM,"data-stop":t,tabIndex:-1,
"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":x?d:void 0,"aria-invalid":y||void 0,"aria-describ\
edby":y?`${c}-problem`:void 0,onPointerDown:m.onPointerDown,onClick:()=>{m.wasDragged()||f(!d)},onKeyDown:k=>WV(k,e,w,b),
children:[r("span",{class:"spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:wM,children:r(le,{name:"d\
own",size:12})})]}),e.onRemove&&r("button",{type:"button",class:kM,tabIndex:-1,"aria-label":`Remove ${U(n)}`,onClick:w,children:r(
le,{name:"close",size:12})})]}),h&&r("span",{class:Qy,children:r(np,{id:`${c}-problem`,error:h})}),a&&r("span",{class:Qy,
children:r(me,{id:`${c}-problem`,error:a,onHint:e.onHint})}),d&&e.menu&&r(yo,{anchor:u.current,label:U(n),items:e.menu,onClose:()=>f(
!1)}),d&&e.editor&&r(Kt,{anchor:u.current,role:"dialog",label:U(n),onClose:()=>{f(!1),e.onLeave?.()},children:e.editor(()=>f(
!1))})]})}function VV(e,t,n){let o=t??e,i=o?lg(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>tp(e,i)}function WV(e,t,n,o){
let i=e.key==="Enter"&&o?o:UV(e,t,n);i&&(e.preventDefault(),i())}function UV(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){
return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(
1):null:e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:
null}var KV=new Set(["has","contains","starts_with","ends_with"]);function $l({property:e,operator:t,values:n}){let o=ve(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:KV.has(i)?`${t}(${o}, ${n.map(dc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(dc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(dc).join(" and ")}`}
function dc(e){return typeof e=="string"?on(e):String(e)}var jV=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function TM(e){for(let[t,n]of jV){if(e===t)return n;if(e===n)return t}
return e}var CM=["=","!=","in","not in"],Ml=["is null","is not null"],Xy=[">=",">","<","<=","between","not between"],SM=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function ip(e){switch(e){case"bool":return["is true","is false",...Ml];case"string":return[
...CM,...SM,...Ml];case"int64":case"float64":return["=",...Xy,"!=","in","not in",...Ml];case"timestamp":return[...Xy,...Ml];case"\
list of strings":return["has","not has",...Ml];case"unknown":return[...CM,...Xy,...SM,"has","not has",...Ml]}}function eo(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Xs(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var PM={property:null,type:"unknown",operator:null,values:[]};function _M(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function eb({property:e,operator:t}){return e===null?"property":t===null||eo(t)===0?"operator":
"values"}function MM(e,t,n){return e.operator!==null&&e.type===n&&ip(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function $M(e,t){let n=eo(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function sp(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function DM(e,t){let n=e.operator===null?0:eo(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function tb({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=eo(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function pc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||tb(e)!==null)return null;
if(eo(n)!=="many"||!o.includes(null))return $l({property:t,operator:eo(n)==="many"?Xs(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=$l({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=$l({property:t,operator:Xs(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function fc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function EM(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}var RM="yr",OM="jp";function bn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:RM,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:OM,children:e}),r(Ii,{...i,inline:!0,autofocus:!0,eager:!0})]})}function qo(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function to(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:qo(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var LM={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Dl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function NM({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=C(""),c=e.filter(
p=>p===l.trim()),m=e.filter(p=>p!=="in"&&p!=="not in"),d=c.length>0?c:to(m,l,p=>`${p} ${Dl(p)} ${LM[p]}`),f=p=>p===t||t!==
null&&p===Xs(t,1);return r(bn,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:d.map(p=>({value:p,label:Dl(p),note:LM[p],selected:f(p)})),onPick:n,onTake:()=>{}})}var ob="pe",BM="de",FM="Xp";var rb=8;function zM({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
E,{children:[r("button",{type:"button",class:ob,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:ob,"data-present":t==="operator",onClick:()=>n("operator"),
children:Dl(s)}),t==="values"&&a.slice(0,rb).map(l=>r("button",{type:"button",class:BM,onClick:()=>o(sp(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(le,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>rb&&r("span",{class:FM,children:["and ",H(a.length-rb)," more"]})]})}var IM="sluice.lately";function ib(e,t=""){return new Map(Object.entries(VM())).get(qM(e,t))??[]}function ap(e,t,n=""){if(t===
""||t.length>200)return;let o=qM(e,n),i=Object.entries(VM()),s=[t,...ib(e,n).filter(a=>a!==t)].slice(0,40);ZV(Object.fromEntries(
[[o,s],...i.filter(([a])=>a!==o)].slice(0,50)))}function HM(e,t,n,o){if(t.length===0)return e;let i=new Map(t.map((a,l)=>[
a,l])),s=a=>i.get(n(a))??t.length;return[...e].sort((a,l)=>o(a,l)||s(a)-s(l))}function qM(e,t){return JSON.stringify([e,
t])}function VM(){try{let e=JSON.parse(localStorage.getItem(IM)??"{}"),t=Object.entries(e??{}).filter(n=>Array.isArray(n[1])&&
n[1].every(o=>typeof o=="string"));return Object.fromEntries(t)}catch{return{}}}function ZV(e){try{localStorage.setItem(
IM,JSON.stringify(e))}catch{}}var lp=50;function WM(e,t,n,o){return re(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:lp},
signal:o})}function sb(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:f}=e,p={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:f,limit:lp};return re(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:p,signal:i})}async function UM(e,t,n,o,i){let{compare:s,...a}=Re(e),l=ve(n),u=o===""?void 0:`contains(\
lower(string(${l})), ${on(o.toLowerCase())})`,c={...a,aggregate:{over:t,measures:["count()"],by:[l],having:u,order:["cou\
nt() desc"],limit:lp+1}},{rows:m}=await re("v1/query",{body:c,signal:i}),d=m.filter(([p])=>p!==null).map(([p,h])=>({value:p,
count:Number(h)})),f=Number(m.find(([p])=>p===null)?.[1]??0);return{values:d.slice(0,lp),more:0,nulls:f,exact:!0}}function ab(e,t){let[n,o]=C(null);return F(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Tn(s)||o(a=>({key:e,value:a?.value??null,error:K(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function up(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=ab(`${i}
${n.join()}
${s}`,f=>WM(i,s,n,f)),l=YV(e,s),u=a.fresh&&a.value?a.value:{names:QV(i,s),more:0},c=new Set(l.map(({name:f})=>f)),d=[...l,
...u.names.filter(({name:f})=>!c.has(f))].filter(f=>f.kind==="function"||o(f.type));return{names:[...lb(d,i,"",s,({name:f})=>f)],
more:u.more}}function YV({define:e},t){return Object.keys(e??{}).filter(n=>qo(n,t)<3).map(n=>({kind:"definition",name:n,
text:ve(n),type:"unknown",filled:1}))}function QV(e,t){let n=De(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??
[]).map(({name:i,type:s,filled:a})=>({kind:"property",name:i,text:ve(i),type:s,filled:a/o})).filter(({name:i})=>qo(i,t)<
3).sort((i,s)=>qo(i.name,t)-qo(s.name,t)||s.filled-i.filled)}function lb(e,t,n,o,i){let s=Y(()=>ib(t,n),[t,n]);return HM(
e,s,i,(a,l)=>qo(i(a),o)-qo(i(l),o))}function KM(e,t){return De(e).value.value?.columns?.find(n=>n.name===t)?.type??"unkn\
own"}function cp(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return ab(
s,async a=>{let l=()=>sb(e,t??"",void 0,i,a);return n===void 0?l():sb(e,t??"",n,i,a).catch(u=>{if(Tn(u)||K(u).status!==400)
throw u;return l()})})}function jM(e,t,n,o){let i=o.trim(),s=n===null||t===void 0?null:JSON.stringify([e,t,n,i]);return ab(
s,a=>UM(e,t,n??"",i,a))}var GM="Sp";var tW={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},nW={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function ub(e){let t=e.kind==="function"||e.filled>=.9995?"":V(e.filled);return[tW[e.kind]||nW[e.type],t].filter(n=>n!==
"").join(", ")}function JM(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:ub(s)}));return n===""||o&&qo(o.name,n)<3?i:[ur(n),...i]}function ur(e){return{value:{typed:e},label:r("code",{class:GM,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function Vo(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=C(e.typed??""),u=up(t,a,n,o),c=e.names?to(e.names,
a,({name:w})=>w).filter(({type:w})=>o?.(w)??!0):u.names,m=e.names?0:u.more,d=e.extra?.(a)??[],f=JM(c,a),p=f[0]!==void 0&&
"typed"in f[0].value,h=d.length>0&&p?[...d,...f.slice(1),f[0]]:[...d,...f],y=w=>{if(!("entry"in w))return b(w.typed);ap(
t.dataset,w.entry.name),i(w.entry)},b=w=>{w.trim()!==""&&s(w.trim())};return r(bn,{label:e.label,placeholder:e.placeholder,
text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.onBack,options:h,onPick:y,onTake:b,foot:m>
0?`${H(m)} more, keep typing`:void 0})}function YM({document:e,beside:t,draft:n,typed:o="",names:i,over:s,onValues:a,onBack:l,onCancel:u,onLeave:c,head:m}){let[
d,f]=C(o),p=n.operator===null?1:eo(n.operator),h=p==="many",y=n.property??"",b=cp(e,i?null:ve(y),t,d),w=jM(e,s,i&&ZM(n.type)?
y:null,d),x=i?w:b,k=lb(x.value?.values??[],e.dataset,y,d,({value:R})=>String(R)),T=fc(d,n.type),L=d===""||T!==void 0,M=oW(
n,d,T,x.value&&{...x.value,values:k}),B=R=>{let X=DM(n,R);f(""),a(X.values,p!==2||X.values.length>=2)},O=(R,X)=>{let J="\
typed"in R?T:R.value;J!==void 0&&(X&&h?(f(""),a(sp(n,J).values,!1)):h&&d===""&&n.values.length>0?a(n.values,!0):B(J))},W=()=>{
h&&d===""&&n.values.length>0?a(n.values,!0):T!==void 0&&d!==""&&B(T)},N=R=>{let X=h?EM(R)?.map(J=>fc(J,n.type)):void 0;return!X||
X.includes(void 0)?!1:(a([...new Set([...n.values,...X])],!0),!0)};return r(bn,{label:"Value",placeholder:rW(n,p),text:d,
onText:f,head:m,onCancel:u,onLeave:c,onBackspace:()=>n.values.length>0?a(n.values.slice(0,-1),!1):l(),onPaste:N,invalid:!L,
several:h,spaceTypes:d!==""&&M[0]!==void 0&&"typed"in M[0].value,options:M,onPick:O,onTake:W,foot:L?iW(x,i&&(s===void 0||
!ZM(n.type)),h):`${dc(d)} is no number`})}function oW(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=f=>e.values.includes(f),a=(o?.
values??[]).map(({value:f,count:p})=>({value:{value:f},label:r($,{value:f,most:60,middle:!0}),note:i+H(p),selected:s(f)})),
l=o?.values.some(({value:f})=>f===n)??!1,u=t!==""&&n!==void 0&&!l?[ur(t)]:[],c=l?a.filter(({value:f})=>"value"in f&&f.value===
n):[],m=a.filter(f=>!c.includes(f)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&eo(e.operator)==="many"?[{value:{value:null},
label:r($,{value:null}),note:i+H(o.nulls),selected:s(null)}]:[];return[...u,...c,...m,...d]}function rW({values:e,type:t},n){
return n===2?e.length===0?"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function iW({value:e,error:t},n,o){let i=e&&
e.more>0?[`${H(e.more)} more, keep typing`]:[],s=o?["Space: several, Enter: done"]:[];return[...n?["type it: the values \
of this column are not listed"]:t?["the values cannot be listed"]:i,...s].join(" · ")}function ZM(e){return e!=="float6\
4"&&e!=="timestamp"}function mp(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=C(()=>eb(n)),l=q(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,y)=>{let b=MM(n,h,y);o(b),u(b.operator===null||eb(b)!=="values"?"operator":"values")},m=async h=>{let y=(await lr(e.
context,e.kind,h)).parsed?.tree;y?.kind==="name"&&y.name!==void 0&&y.type!=="bool"&&y.type!=="unknown"?c(y.name,y.type):
i(h,null)},d=h=>{let y=$M(n,h);o(y),eo(h)===0?i(pc(y),y):u("values")},f=(h,y)=>{let b={...n,values:h};o(b);let w=y?pc(b):
null;if(w!==null){for(let x of h.slice(0,sW))x!==null&&ap(t.dataset,String(x),n.property??"");i(w,b)}},p={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(zM,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(Vo,{...p,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:aW,...e.names?{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{
m(h)}},"property"):s==="operator"?r(NM,{...p,operators:ip(n.type),present:n.operator,onPick:d,onBack:()=>u("property")},
"operator"):r(YM,{...p,document:t,beside:e.beside,draft:n,typed:l.current,names:e.names!==void 0,over:e.over,onValues:f,
onBack:()=>u("operator")},"values")}var sW=10,aW=["property","definition","cohort","lookup"];var Co="Cp",Ln="Ep",cb="Ip",Xi="Up",QM="Hp",XM="Lp";var t$=3;function dp({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:Xi,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Ln,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(e$,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(E,{children:[s==="is false"&&r("span",{class:Ln,children:"not"}),r("span",{class:Co,children:r($,{value:i,most:40,middle:!0})})]}):
r(E,{children:[r("span",{class:Co,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Ln,children:Dl(eo(
s)==="many"?Xs(s,a.length):s)}),s!==null&&r(e$,{values:a,between:s.endsWith("between")})]})}function e$({values:e,between:t,
name:n=!1}){return e.length>t$+1?r("span",{class:cb,children:["(",H(e.length)," values)"]}):r("span",{class:n?Co:cb,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Ln,children:t?" and ":n?" or ":", "}),r(lW,{value:o})]},i))})}function lW({
value:e}){return e===null?r("i",{class:Ln,children:qn.null}):r($,{value:e,most:40,middle:!0})}function pp(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>t$+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function fp(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function gc(e){
return e.length===0?void 0:e.join(" and ")}function es(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function hp(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function n$({text:e,chip:t}){if(t)return $l({...t,operator:TM(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&uW(n)?n:`not (${e})`}function uW(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var mb={property:"event",type:"string",operator:"=",values:[]};function gp({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=C(mb);return r(mp,{document:e,context:Xn(e),kind:"condition",beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,
onLeave:o})}function Fr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(E,{children:[n.
map((s,a)=>r(pe,{word:i(a),children:s},a)),o&&r(pe,{word:n.length===0?e:void 0,children:o},"after")]})}var o$="kr",r$="Mp",i$="Np";function zr({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=q(null),[l,u]=C(null),[c,m]=C(null),d=q(
0),f=x=>{m(a.current?.getBoundingClientRect()??null),u(x)},p=n==null||n===!1,h=Eo(p?t:void 0),y=()=>{d.current=performance.
now(),u(null)},b=x=>{(x.detail===0||performance.now()-d.current>300)&&f("")},w=x=>{if(!(x.ctrlKey||x.metaKey||x.altKey)){
if(x.key.length===1&&x.key!==" "&&x.key!=="/")f(x.key);else if(x.key==="Backspace"&&s)s();else return;x.preventDefault()}};
return r(E,{children:[r("button",{ref:a,type:"button",class:we(o$,!p&&r$,l!==null&&i$),...h,"data-stop":e,tabIndex:-1,"a\
ria-label":typeof n=="string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:b,onKeyDown:w,children:[
r(le,{name:"plus",size:14}),n]}),l!==null&&r(Kt,{anchor:c,role:"dialog",label:t,onClose:()=>{y(),i?.()},children:o(l,y)})]})}function ts(e){return typeof e=="object"&&e!==null&&["sessions","actors","flows"].some(t=>typeof e[t]=="object")}function pb(e){
return ts(e)?"sessions"in e?"sessions":"actors"in e?"actors":"flows":"events"}var mW={sessions:[["duration","float64"],[
"events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],["first","timestamp"],["last","t\
imestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start","timestamp"]]};function yc(e,t){
let n=pb(t);if(n==="events"||!ts(t))return;let o="sessions"in t?t.sessions:"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.
per=="string"?o.per:De(e).value.value?.actors?.[0],s=Object.keys(fb(t)).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.
map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...mW[n],...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"p\
roperty",name:u,text:ve(u),type:c,filled:1}))}function fb(e){if(!ts(e))return{};let{properties:t}="sessions"in e?e.sessions:
"actors"in e?e.actors:e.flows;return t??{}}function yp(e,t){return[...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].
map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(n)?.[1]??n;return{kind:"measure",name:i,text:ve(i),type:o,
filled:1}})}function s$(e,t){let n=Object.entries(fb(t)),o=Qi(Xn(e),n.map(([,s])=>({kind:"measure",text:s}))),i=new Map(n.map(([s],a)=>[
s,o[a]?.type??"unknown"]));return yc(e.dataset,t)?.map(s=>i.has(s.name)?{...s,type:i.get(s.name)}:s)}var a$="Rp",l$="zr",u$="jr";var c$=null;function pW(){return c$??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),c$}function Al(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=q(null),a=q(null),l=q(e);l.current=e;let[u,c]=C(!1);return F(()=>{let m=!1;
return pW().then(d=>{m||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:f=>{f!==l.current.text&&l.current.
onText(f)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{m=!0,a.current?.destroy()}},
[]),F(()=>{u&&i&&a.current?.focus()},[u]),F(()=>{a.current?.setText(t)},[t]),F(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:we(a$,e.class),children:[r("div",{ref:s,class:l$,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:u$,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:m=>e.onText(m.currentTarget.
value)})]})}var m$="Ap",d$="Dp",p$="Tp",f$="_p",h$="qp";function bp({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:m$,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(Al,{class:d$,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Ri(
t,n.span):null}),n&&r("div",{class:p$,children:r(me,{error:n})}),r("div",{class:f$,children:[r("span",{class:h$,children:"\
Enter takes it, Shift+Enter is a new line"}),r(_,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Rl(){let e=q(!0);return F(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function hi(e){let{path:t,what:n,onChange:o}=e,i=hW(e.text),s=We(),a=e.groups?"having":"condition",l={...Xn(s.document,e.
over),...e.groups},u=e.over,c=s$(s.document,u),m=e.groups?yp(e.groups.measures,e.groups.by):c,d=fp(i,Qi(l,[{kind:a,text:i}])[0]??
null),f=d.map(N=>N.text),[p,h]=C(null),y=Rl(),b=e.byEvent&&d.length===0?mb:PM,w=N=>`${t}#${N<d.length?N:"draft"}`,x=e.needed!==
!0||d.length>1,k=async N=>{await lr(l,a,gc(N)??""),y()&&(h(null),o(gc(N)))},T=async(N,R,X)=>{h({at:N,condition:X,text:R,
problem:null});let{parsed:J,problem:fe}=await lr(l,a,R);if(fe)return h({at:N,condition:X,text:R,problem:fe}),Kn(s.sentence(),
w(N));let de=es(f,N,gc(J?.conjuncts?.map($e=>$e.text)??[`(${R})`])??R);await k(de)},L=()=>{if(!p||p.problem)return;let N=p.
condition?pc(p.condition):p.text;N!==null&&N.trim()!==""?T(p.at,N,p.condition):p.condition?.property?h({...p,problem:{message:tb(
p.condition)??"",hint:"",span:null}}):h(null)},M=(N,R,X)=>{let J=d[N],fe=p?.at===N?p:null,de=()=>{h(null),X(),N>=d.length&&
Kn(s.sentence(),`${t}#+`)},$e=()=>{X(),L()},Q=(Oe,Ue)=>{X(),T(N,Oe,Ue)};return(fe?fe.condition===null&&fe.text!==null:J&&
!J.chip)?r(bp,{label:n,text:fe?.text??J?.text??"",problem:fe?.problem??null,onCancel:de,onLeave:$e,onText:Oe=>h({at:N,condition:null,
text:Oe,problem:null}),onDone:Oe=>Q(Oe,null)}):r(mp,{document:s.document,typed:R,draft:fe?.condition??(J?.chip?_M(J.chip):
b),names:m,over:e.groups?void 0:u,context:l,kind:a,beside:gc([...e.within?[e.within]:[],...es(f,N,null)]),onDraft:Oe=>h(
{at:N,condition:Oe,text:null,problem:null}),onDone:Q,onCancel:de,onLeave:$e})},B=N=>{p?.text&&T(p.at,_l(p.text,p.problem?.
span??null,N),null)},O=(N,R)=>{let X=p?.at===N?p:null;return r(Yt,{stop:w(N),path:t,span:R?.span,after:`${t}#+`,what:n,label:`${n}\
: ${pp(R,X)}`,draft:X!==null,problem:X?.problem,onHint:X?.text?B:void 0,editor:J=>M(N,"",J),onLeave:L,onRemove:X?()=>h(null):
x?()=>k(es(f,N,null)):void 0,onNegate:R&&!X?()=>{k(es(f,N,n$(R)))}:void 0,onMove:R&&d.length>1?J=>{k(hp(f,N,J)).then(()=>Kn(
s.sentence(),`${t}#${Math.max(0,Math.min(N+J,d.length-1))}`))}:void 0,children:r(dp,{part:R,draft:X,byEvent:e.byEvent??!1})})},
W=d.map((N,R)=>O(R,N));return r(Fr,{lead:e.lead,between:"and",after:r(zr,{stop:`${t}#+`,label:`Add a ${n}`,editor:(N,R)=>M(
d.length,N,R),onLeave:L,onBackspace:d.length>0&&x?()=>{k(f.slice(0,-1))}:void 0,children:d.length===0&&p===null?e.empty:
void 0}),children:p?.at===d.length?[...W,O(d.length,null)]:W})}function hW(e){return typeof e=="string"?e:JSON.stringify(
e)}function Qt(){let[e,t]=C([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Kn(g$(),`${n}#+`,n)},put:(n,o)=>{ne(n,o),
Kn(g$(),n,`${n}#+`)}}}function g$(){return document.activeElement?.closest("[data-sentence]")??document.querySelector("[\
data-sentence]")}function Xt({word:e="where"}){let{document:t}=We();return r(hi,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ne(
"where",n),empty:"filter"})}var gW=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function y$({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=C(null);if(l)
return r(yW,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?to(gW,d.trim()===""?"time":d,([f,p])=>`time ${p} ${f}`).
map(([f,p])=>({value:{typed:`time('${f}')`},label:f==="auto"?"time":`time, ${f}`,note:p})):[];return r(Vo,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function yW({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=C(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=to(a,i,([u,c])=>`${u} ${c}`);return r(bn,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[ur(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var vp=()=>!0,Ir=e=>e==="int64"||e==="float64",b$=e=>Ir(e)||e==="timestamp"||e==="string",v$=e=>e!=="list of strings",gb=[
{name:"count",meaning:"how many",alone:!0,fits:vp},{name:"uniq",meaning:"how many different",usual:!0,fits:v$},{name:"su\
m",meaning:"total",usual:!0,fits:Ir},{name:"avg",meaning:"mean",usual:!0,fits:Ir},{name:"median",meaning:"half are below",
usual:!0,fits:Ir},{name:"p95",meaning:"95 % are below",usual:!0,fits:Ir},{name:"p75",meaning:"75 % are below",fits:Ir},{
name:"p90",meaning:"90 % are below",fits:Ir},{name:"p99",meaning:"99 % are below",fits:Ir},{name:"p999",meaning:"99.9 % \
are below",fits:Ir},{name:"min",meaning:"least",fits:b$},{name:"max",meaning:"largest",usual:!0,fits:b$},{name:"first",meaning:"\
by time",fits:vp},{name:"last",meaning:"by time",fits:vp},{name:"stddev",meaning:"standard deviation",fits:Ir},{name:"un\
iq_approx",meaning:"about how many different",fits:v$},{name:"count",meaning:"how many have a value",fits:vp}];function x$(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=C(e.typed),[c,m]=C(e.text),[d,f]=C(null),[p,h]=C(!a);if(p){let b=()=>c===
e.text?s():i(c);return r(bp,{label:"Measure",text:c,problem:e.problem,onText:m,onDone:i,onCancel:s,onLeave:b})}if(d)return r(
Vo,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:b=>b===
"unknown"||d.fits(b),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>f(null),onName:b=>i(`${d.name}(${b.text})`),onText:b=>i(
`${d.name}(${b})`)});let y=b=>{"text"in b?i(b.text):"typed"in b?i(b.typed):b.aggregate.alone?i(`${b.aggregate.name}()`):
f(b.aggregate)};return r(bW,{document:t,names:n,text:l,onText:u,present:e.text,onPick:y,onTake:b=>{b!==""&&i(b)},onCancel:s,
onWrite:()=>h(!0)})}function bW({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),m=up(e,c,["property","definition","lookup"]).names,d=t?to(t,c,({name:b})=>b):m,f=to(gb,c.replace(/\(.*$/s,""),({name:b,
meaning:w})=>`${b} ${w}`).map(b=>({value:{aggregate:b},label:b.alone?`${b.name}()`:`${b.name}(…)`,note:b.meaning})),p=c===
""?[]:d.filter(({name:b})=>qo(b,c)<3).slice(0,4).flatMap(vW),h=/[^\p{L}\p{N}_]/u.test(c)||f.length+p.length===0?[ur(c)]:
[],y=c===""?f:[...h,...f,...p];return r(bn,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:y,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(_,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function vW(e){
let t=gb.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:ub(e)}))}function w$({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0,i=/\sas\s/i.test(e)&&t?.name!==void 0&&t.name!==
n?r("span",{class:Ln,children:[" as ",r($,{value:t.name,most:40})]}):null;return o!==void 0?r("span",{class:Co,children:[
o==="auto"?"time":`time, ${o}`,i]}):n!=null?r("span",{class:Co,children:[r($,{value:n,most:40,middle:!0}),i]}):r("span",
{class:Xi,children:r($,{value:e,most:60})})}function ns(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=We(),u=Xn(l.document,e.over),c=Qi(u,o===null?
[]:n.map(k=>({kind:o,text:k}))),[m,d]=C(null),f=Rl(),p=k=>k===0&&l.error?.where===t?t:`${t}[${k}]`,h=e.needed!==!0||n.length>
1,y=k=>{d(null),s(k.length>0?k:void 0)},b=async(k,T)=>{d({at:k,text:T,problem:null});let{problem:L}=o===null?{problem:null}:
await lr(u,o,T);if(f()){if(!L)return y(es(n,k,T));d({at:k,text:T,problem:L}),Kn(l.sentence(),`${t}[${k<n.length?k:"draft"}\
]`)}},w=(k,T,L)=>{let M=m?.at===k?m:null;return e.editor({text:M?.text??n[k]??"",parsed:M?null:c[k]??null,typed:T,problem:M?.
problem??null,onDone:B=>{L(),b(k,B)},onCancel:()=>{d(null),L(),k>=n.length&&Kn(l.sentence(),`${t}#+`)}})},x=k=>{let T=m?.
at===k?m:null,L=k<n.length;return r(Yt,{stop:`${t}[${L?k:"draft"}]`,path:p(k),after:`${t}#+`,what:i,label:`${i}: ${T?.text??
n[k]??""}`,draft:T!==null,problem:T?.problem,onHint:M=>{T&&b(k,_l(T.text,T.problem?.span??null,M))},editor:M=>w(k,"",M),
onRemove:T?()=>d(null):h?()=>y(es(n,k,null)):void 0,onMove:L&&n.length>1?M=>{y(hp(n,k,M)),Kn(l.sentence(),`${t}[${Math.max(
0,Math.min(k+M,n.length-1))}]`)}:void 0,children:r(w$,{text:T?.text??n[k]??"",parsed:T?null:c[k]??null})})};return r(Fr,
{lead:e.lead,after:n.length<a&&r(zr,{stop:`${t}#+`,label:`Add a ${i}`,editor:(k,T)=>w(n.length,k,T),onBackspace:n.length>
0&&h?()=>y(n.slice(0,-1)):void 0,children:n.length===0&&m===null?e.empty:void 0}),children:[...n.map((k,T)=>x(T)),...m?.
at===n.length?[x(n.length)]:[]]})}function ea({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,most:a,needed:l=!1}){let{document:u}=We();return r(
ns,{path:e,texts:t,kind:"measure",what:o,lead:i,over:n,needed:l,most:a,empty:t.length===0?o:void 0,onChange:s??(c=>ne(e,
c)),editor:c=>r(x$,{...c,document:u,names:yc(u.dataset,n)},c.text)})}function Hr({path:e,texts:t,over:n,what:o="breakdow\
n",lead:i,onChange:s,axes:a=!1,most:l}){let{document:u}=We();return r(ns,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,
empty:o,most:l,onChange:s??(c=>ne(e,c)),editor:c=>r(y$,{...c,document:u,axes:a,names:yc(u.dataset,n)})})}function k$({path:e,
texts:t,what:n="property",lead:o}){let{document:i}=We();return r(ns,{path:e,texts:t,kind:null,what:n,lead:o,empty:n,onChange:s=>ne(
e,s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(Vo,{label:"Property",placeholder:s===""?"property":s,document:i,kinds:[
"property","definition","lookup"],typed:a,onName:c=>l(c.name),onText:l,onCancel:u,onLeave:u})})}function ta(e){let t=ce(e);return t.length===0?["count()"]:t}function C$({aggregate:{measures:e,by:t,order:n}}){let o=yp(ta(e),ce(t));return r(ns,{lead:"ordered by",path:"aggregate.\
order",texts:ce(n),kind:null,what:"order",empty:"a column",onChange:i=>ne("aggregate.order",i),editor:i=>r(xW,{...i,orders:o.
flatMap(({text:s})=>[`${s} desc`,s])})})}function xW({orders:e,text:t,typed:n,onDone:o,onCancel:i}){let[s,a]=C(n),l=to(e,
s,u=>u);return r(bn,{label:"Order",placeholder:t===""?"column":t,text:s,onText:a,onCancel:i,onLeave:i,onTake:u=>{u!==""&&
o(u)},options:[...l.map(u=>({value:{typed:u},label:r($,{value:u.replace(/ desc$/,""),most:60,middle:!0}),note:u.endsWith(
" desc")?"largest first":"smallest first",selected:u===t})),...l.length===0?[ur(s)]:[]],onPick:({typed:u})=>o(u)})}function Ol({path:e},t){return e===""?t:`${e}.${t}`}var yb=[["10"],["20"],["100"],["1000"],["0","all of them"]],xp={kind:"\
whole",label:"At most so many groups",lead:"at most",first:10,least:0,most:1e6,usual:yb,unit:"groups"},wW=["monday","tue\
sday","wednesday","thursday","friday","saturday","sunday"],S$=[{member:"week_start",kind:"choice",choices:wW.map(e=>[e,`\
weeks from ${e[0].toUpperCase()}${e.slice(1)}`])},{member:"missing",kind:"choice",choices:[["error","unknown properties \
are mistakes"],["null","unknown properties are null"]]}],wp=[{...xp,member:"limit",needs:["by"]},{...xp,member:"limit_by",
needs:["by"],label:"At most so many series",unit:"series"},{member:"fill",needs:["by"],kind:"choice",choices:[[!0,"empty\
 times as zeros"],[!1,"without empty times"]]}],T$=[{member:"limit",kind:"whole",label:"So many events at once",lead:"at\
 most",first:200,least:1,most:1e4,usual:[["100"],["200"],["1000"],["10000"]],unit:"events at once"},{member:"actor",kind:"\
text",label:"The events of one actor",lead:"of",first:""}],qr=[{member:"max",kind:"duration",label:"The longest session",
lead:"sessions of at most",first:"24h",usual:[["30m"],["1h"],["12h"],["24h","a day"]]},{member:"start",kind:"event",label:"\
An event that begins a session",lead:"sessions begun by"},{member:"end",kind:"event",label:"An event that ends a session",
lead:"sessions ended by"},{member:"split",kind:"choice",choices:[["none","sessions go on at midnight"],["day","sessions \
split at midnight"]]},{member:"split_on",kind:"name",label:"Split sessions where a value changes",lead:"sessions split b\
y"},{member:"gap_edge",kind:"choice",choices:[["inclusive","a gap of just that length stays"],["exclusive","a gap of jus\
t that length splits"]]}],kp=[{member:"order",kind:"choice",choices:[["ordered","in this order"],["any","in any order"],
["strict","in this order, nothing in between"]]},{member:"strict_allows",needs:["order","strict"],kind:"choice",choices:[
["nothing","not even repeats"],["repeats","repeated steps may lie between"]]},{member:"hold",kind:"keys",label:"With the\
 same value along the way",lead:"with the same"},{member:"entry",kind:"choice",choices:[["any","from any first step"],["\
first","only from the very first step"]]},{member:"reuse_events",kind:"choice",choices:[[!1,"an event serves one step"],
[!0,"an event may serve several steps"]]},{member:"repeat",kind:"choice",choices:[["any","steps may come again"],["end",
"a step that comes again ends the chain"]]},{member:"ties",kind:"choice",choices:[["any","steps may be at one instant"],
["strict","each step strictly later"]]},{member:"tolerance",kind:"duration",label:"Neighbours that are near may swap",lead:"\
neighbours swap within",first:"1s",usual:[["100ms"],["1s"],["5s"],["1m"]]},{member:"resolution",kind:"duration",label:"C\
oarser times",lead:"times cut to",first:"1s",usual:[["1s"],["1m"],["1h"]]},{member:"window_days",kind:"choice",choices:[
["exact","a window of exact hours"],["calendar","a window of calendar days"]]},{member:"window_edge",kind:"choice",choices:[
["inclusive","the end of the window counts"],["exclusive","the end of the window is outside"]]},{member:"complete_in_ran\
ge",kind:"choice",choices:[[!1,"chains may end after the range"],[!0,"all within the range"]]},{member:"prefer",kind:"ch\
oice",choices:[["earliest_end","the longest that ends first"],["earliest_start","the longest that starts first"]]}],bb=[
...kp,{member:"count",kind:"choice",choices:[["actors","the best chain of each"],["entries","a row for every pass"],["st\
arts","a row for every start"]]}],P$=[{...xp,member:"limit",needs:["by"]},{member:"measures",kind:"measures",label:"A me\
asure over the events of each step",lead:"measuring"},{member:"bins",kind:"whole",label:"So many bins of times",lead:"ti\
mes in",first:20,least:1,most:60,usual:[["10"],["20"],["40"],["60"]],unit:"bins"},{member:"trend",kind:"text",label:"Ove\
r time",lead:"over time by",first:"1d",usual:[["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by month"]]},{member:"\
trend_mode",needs:["trend"],kind:"choice",choices:[["separate","a funnel for each time"],["split","the one funnel by its\
 entries"]]}],_$=[{member:"strict_allows",needs:["directly",!0],kind:"choice",choices:[["nothing","not even repeats betw\
een"],["repeats","repeated steps may lie between"]]},{member:"anchored",kind:"choice",choices:[[!1,"at any place"],[!0,"\
at its place (of steps in any order)"]]},{member:"required",kind:"choice",choices:[[!1,"chains may lack it"],[!0,"only c\
hains that have it (of steps in any order)"]]}],M$=[{member:"day",kind:"choice",choices:[["calendar","by the calendar"],
["rolling","periods from the start of each"]]},{member:"at_least",kind:"whole",label:"At least so many returns",lead:"at\
 least",first:2,least:1,most:1e4,usual:[["1"],["2"],["3"],["5"]],unit:"times"},{member:"by_return",needs:["by"],kind:"ch\
oice",choices:[[!1,"returns of any value"],[!0,"returns of the same value"]]},{...xp,member:"limit",needs:["by"]},{member:"\
measure",kind:"measure",label:"A measure over the returns",lead:"measuring"}],vb=[{member:"before",needs:["start"],kind:"\
whole",label:"Steps before the start",lead:"with",first:2,least:0,most:20,usual:[["1"],["2"],["5"],["20"]],unit:"steps b\
efore"},{member:"end_at",needs:["end"],kind:"choice",choices:[["first","to its first match"],["last","to its last match"]]},
{member:"exclude",kind:"event",label:"Leave events out",lead:"leaving out"},{member:"collapse_repeats",kind:"choice",choices:[
[!0,"repeats as one step"],[!1,"each repeat a step"]]},{member:"limit",kind:"whole",label:"At most so many names a step",
lead:"at most",first:20,least:0,most:1e5,usual:yb,unit:"names a step"}],$$=[{member:"properties",kind:"keys",label:"Look\
 at some properties only",lead:"looking at"},{member:"exclude",kind:"names",label:"Leave properties out",lead:"leaving o\
ut"},{member:"limit",kind:"whole",label:"At most so many properties",lead:"at most",first:50,least:0,most:1e5,usual:yb,unit:"\
properties"},{member:"values",kind:"whole",label:"So many values of each",lead:"with",first:20,least:0,most:1e3,usual:[[
"0"],["5"],["10"],["50"]],unit:"values each"},{member:"bins",kind:"whole",label:"So many bins of numbers",lead:"numbers \
in",first:40,least:2,most:100,usual:[["10"],["20"],["40"],["100"]],unit:"bins"}];var xb="Fp",E$="Gp";function Cp({path:e,properties:t,of:n}){let o={what:`${n} property`,label:`Measure over the events of ${n==="actor"?"an":
"a"} ${n}`,placeholder:"count() filter (where event = 'search')",kind:"measure"};return r(kb,{lead:"each with",path:e,named:t,
meaning:o})}function R$({named:e}){return r(kb,{lead:"defining",path:"define",named:e,meaning:{what:"definition",label:"\
Expression",placeholder:"amount > 100",kind:"expression"}})}function O$({named:e}){return r(kb,{lead:"with",path:"params",
named:e,meaning:{what:"parameter",label:"Value",placeholder:'CH, or ["CH", "DE"]',kind:null}})}function kb({lead:e,path:t,
named:n,meaning:o}){let i=Object.entries(n??{}),{what:s}=o,a=(u,c,m)=>{let d=i.findIndex(([p])=>p===u),f=d<0?[...i,[c,m]]:
i.map((p,h)=>h===d?[c,m]:p);ne(t,Object.fromEntries(f))},l=u=>{let c=i.filter(([m])=>m!==u);ne(t,c.length>0?Object.fromEntries(
c):void 0)};return r(Fr,{lead:e,after:r(zr,{stop:`${t}#+`,label:`Add a ${s}`,editor:(u,c)=>r(A$,{meaning:o,name:u,text:"",
onDone:(m,d)=>{c(),a(null,m,d)}}),children:i.length===0?s:void 0}),children:i.map(([u,c],m)=>r(Yt,{stop:`${t}#${m}`,path:`${t}\
.${u}`,after:`${t}#+`,what:s,label:`${s} ${u}: ${wb(c)}`,onRemove:()=>l(u),editor:d=>CW(o,c)?r(SW,{close:d}):r(A$,{meaning:o,
name:u,text:wb(c),onDone:(f,p)=>{d(),a(u,f,p)}}),children:[r("span",{class:Co,children:[o.kind===null&&"$",r($,{value:u,
most:40})]}),r("span",{class:Ln,children:"="}),r("span",{class:Xi,children:r($,{value:wb(c),most:40})})]},u))})}function CW({
kind:e},t){return e!==null&&typeof t!="string"}function wb(e){return typeof e=="string"?e:JSON.stringify(e)}function SW({
close:e}){return r("div",{class:xb,children:r(_,{onClick:()=>{e(),$n({kind:"json"})},children:"Edit it in the document"})})}
function A$({meaning:e,name:t,text:n,onDone:o}){let{document:i}=We(),[s,a]=C(t),[l,u]=C(n),[c,m]=C(null),{kind:d,what:f,
label:p,placeholder:h}=e,y=async()=>{if(s.trim()===""||l.trim()==="")return m({message:`A ${f} has a name and a ${p.toLowerCase()}`,
hint:"",span:null});if(d===null)return o(s.trim(),TW(l.trim()));let{problem:b}=await lr(Xn(i),d,l);b?m(b):o(s.trim(),l.trim())};
return r("form",{class:xb,onSubmit:b=>{b.preventDefault(),y()},children:[r(jt,{label:"Name",value:s,onCommit:a,onInput:a,
autofocus:!0}),r(jt,{label:p,value:l,onCommit:u,onInput:u,code:!0,placeholder:h}),c&&r(me,{error:c}),r("div",{class:E$,children:r(
_,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}function TW(e){try{return JSON.parse(e)}catch{return e}}function Sp({items:e=[],groups:t,after:n=[],extras:o}){let{document:i}=We(),s=l=>l.filter(u=>u!==!1),a=[...s(e),...t.flatMap(
l=>_W(i,l,o)),...s(n)];return a.length===0?null:r(Yt,{stop:"more",path:"#more",what:"Parts of the question",label:"More \
parts of the question",quiet:!0,editor:l=>r(PW,{items:a,onClose:l}),children:[r(le,{name:"plus",size:14}),"more"]})}function PW({
items:e,onClose:t}){let[n,o]=C(""),i=to(e,n,({label:s,member:a})=>`${s} ${a}`).map(s=>({value:s,label:s.label,note:s.member}));
return r(bn,{label:"More parts",placeholder:"what to add",text:n,onText:o,options:i,onPick:s=>{t(),s.act()},onTake:()=>{},
onCancel:t,onLeave:t})}function _W(e,t,n){let o=i=>{if(!i)return!0;let s=fo(e,Ol(t,i[0]));return i.length===1?ce(s).length>
0:s===i[1]};return t.rare.filter(({member:i,needs:s})=>(fo(e,Ol(t,i))??void 0)===void 0&&o(s)).flatMap(i=>{let s=Ol(t,i.
member),{member:a}=i;if(i.kind==="choice")return i.choices.slice(1).map(([u,c])=>({label:MW(c),member:a,act:()=>n.put(s,
u)}));let l="first"in i&&i.first!==""?()=>n.put(s,i.first):()=>n.ask(s);return[{label:i.label,member:a,act:l}]})}function MW(e){
return e[0].toUpperCase()+e.slice(1)}var $W=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function L$(e){let t=e.replaceAll(" ","");return $W.test(t)?t:null}function N$(e){
return e.trim()===""?null:e.trim()}function Ll(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=
e&&o<=t?o:null}}function B$(e){let t=e.split(",").map(n=>{let[,o,i]=/^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(n)??[];
return o===void 0?null:i===void 0?Number(o):[Number(o),Number(i)]});return t.every(n=>n!==null)?t:null}function F$(e){return e.
map(t=>Array.isArray(t)?t.join("-"):String(t)).join(", ")}var Tp=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],
["7d","a week"],["14d","two weeks"],["30d"],["90d"]],cr=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","\
an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function os(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>ne(t,l));return r(Yt,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${z$(o,s)}`:""}`,onRemove:e.onRemove,editor:l=>r(DW,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${z$(o,s)}`]})}function z$(e,t){return e==="1"?t.replace(/(?<!ie)s\b/,""):
t}function DW({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,onCancel:l}){let[u,c]=C(""),[m,d]=C(!1),f=u.trim(),
p=n.filter(([b,w])=>f===""||b.startsWith(f)||(w??"").includes(f)),h=b=>{let w=o(b);w===null?d(!0):a(w)},y=[...f!==""&&!p.
some(([b])=>b===f)&&o(f)!==null?[{value:f,label:f,note:"as it is typed"}]:[],...p.map(([b,w])=>({value:b,label:b,note:w,
selected:b===t})),...f===""&&t!==null?[{value:null,label:s,note:"the default"}]:[]];return r(bn,{label:e,placeholder:n[0]?.[0]??
"",text:u,onText:b=>{c(b),d(!1)},options:y,onPick:b=>b===null?a(void 0):h(b),onTake:h,onCancel:l,onLeave:l,invalid:m,foot:m||
f!==""&&o(f)===null?i:void 0})}function Dn(e){return r(os,{...e,usual:e.usual??Tp,read:L$,wrong:"A duration is a number \
with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}function yt({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,alone:l,children:u}){let c=s??(d=>ne(e,d===
i?void 0:d)),m=o.find(([d])=>d===n)?.[1]??n;return r(Yt,{stop:e,what:t,label:`${t}: ${m}`,onRemove:a,alone:l,menu:o.map(
([d,f])=>({label:f,checked:d===n,act:()=>c(d)})),children:u??m})}var EW=["property","definition","lookup"];function rs({path:e,what:t,value:n,none:o,kinds:i=EW,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=We(),[m,d]=C(null),f=Rl(),p=y=>{d(null),(u??(b=>ne(e,b)))(y)},h=async y=>{let{problem:b}=await lr(
Xn(c),l,a?ve(y):y);f()&&(b?d({text:y,problem:b}):p(y))};return r(Yt,{stop:e,what:t,label:`${t}: ${m?.text??n??o}`,draft:m!==
null,problem:m?.problem,onHint:y=>{m&&h(a?y:_l(m.text,m.problem?.span??null,y))},onRemove:m?()=>d(null):n!==null?()=>p(void 0):
void 0,editor:y=>r(Vo,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:y,onLeave:y,onName:b=>{y(),
p(a?b.name:b.text)},onText:b=>{y(),h(b)}}),children:m===null&&n===null?o:r($,{value:m?.text??n,most:40,middle:!0})})}function ln({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=We(),l=t===void 0||/^\s*true\s*$/.test(
t),u=s??(c=>ne(e,c??(i?"true":void 0)));return r(hi,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}function no({group:e,extras:t}){let{document:n}=We();return r(E,{children:e.rare.map(o=>{let i=Ol(e,o.member),s=fo(n,i)??
void 0;return s!==void 0||t.has(i)?r(AW,{path:i,rare:o,value:s},i):null})})}function AW({path:e,rare:t,value:n}){let o=t.
member.replaceAll("_"," ");if(t.kind==="choice")return r(RW,{path:e,what:o,choices:t.choices,value:n});let{lead:i}=t,s=typeof n==
"string"?n:n===void 0?null:JSON.stringify(n),a=()=>ne(e,void 0);switch(t.kind){case"keys":return r(Hr,{lead:i,path:e,what:o,
texts:ce(n)});case"names":return r(k$,{lead:i,path:e,what:o,texts:ce(n)});case"measures":return r(ea,{lead:i,path:e,texts:ce(
n)});case"measure":return r(ea,{lead:i,path:e,texts:ce(n),most:1,onChange:l=>ne(e,l?.[0])});case"event":return r(ln,{lead:i,
path:e,what:o,text:s??void 0,onChange:l=>ne(e,l)});case"name":return r(pe,{word:i,children:r(rs,{path:e,what:o,value:s,none:"\
a property"})});case"duration":return r(pe,{word:i,children:r(Dn,{path:e,what:o,value:s,none:"none",usual:t.usual,onRemove:a})});case"\
text":return r(pe,{word:i,children:r(os,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual??[],read:N$,wrong:"",
onRemove:a})});case"whole":return r(pe,{word:i,children:r(os,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual,
read:Ll(t.least,t.most),wrong:`A whole number from ${t.least} to ${t.most}`,onRemove:a})})}}function RW({path:e,what:t,choices:n,
value:o}){return r(yt,{path:e,what:t,value:String(o),choices:n.map(([i,s])=>[String(i),s]),onChange:i=>ne(e,n.find(([s])=>String(
s)===i)?.[0]),onRemove:()=>ne(e,void 0)})}var I$={path:"",rare:S$};function vn({extras:e,groups:t=[],before:n=[],items:o=[]}){let{document:{define:i,params:s}}=We();
return r(E,{children:[t.map(a=>r(no,{group:a,extras:e},a.path)),(i!==void 0||e.has("define"))&&r(R$,{named:i}),(s!==void 0||
e.has("params"))&&r(O$,{named:s}),r(no,{group:I$,extras:e}),r(Sp,{extras:e,items:o,groups:[...n,...t,I$],after:[i===void 0&&
{label:"A name for an expression",member:"define",act:()=>e.ask("define")},s===void 0&&{label:"A value for $name",member:"\
params",act:()=>e.ask("params")}]})]})}var Pp="Jp";var LW=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function V$({
lead:e,path:t,funnel:n}){let{document:o,error:i}=We(),s=`${t}.exclude`,a=n.exclude??[];return r(Fr,{lead:e,after:r(zr,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(gp,{document:o,typed:l,onCancel:u,onDone:c=>{u(),he({document:bm(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(Yt,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${q$(l,n)}`,editor:()=>r(NW,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>he({document:Su(o,s,u)}),children:[r("span",{class:oi(l.where)===null?Xi:Co,children:r($,{value:oi(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Ln,children:q$(l,n)})]},u))})}function q$({after:e,before:t,effect:n},{
steps:o}){let i=`between ${e??1} and ${t??o.length}`;return n===void 0||n==="cut"?i:`${i}, ${n==="void"?"voids the chain":
n==="drop"?"drops the unit":n}`}function NW({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from({length:i},
(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>ne(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",{class:Pp,
children:r(_t,{document:e,error:t,label:"Exclusion",children:[r(ln,{lead:"An event with",path:`${n}.where`,text:o.where,
what:"condition of the exclusion",needed:!0}),r(pe,{word:"between",children:r(yt,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(pe,{word:"and",children:r(yt,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(yt,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:LW})]})})}function _p({path:e,session:t}){return r(pe,{word:"in one session, with gaps up to",children:r(Dn,{path:`${e}.gap`,what:"\
gap between sessions",value:t.gap??null,none:"30m",usual:cr,onRemove:()=>ne(e,void 0)})})}var W$={groups:[],items:[]};function Mp({path:e,funnel:t,extras:n,rare:o=kp}){return r(E,{children:[r(no,{group:{path:e,
rare:o},extras:n}),t.session&&r(_p,{path:`${e}.session`,session:t.session}),t.session&&r(no,{group:{path:`${e}.session`,
rare:qr},extras:n}),U$({path:e,funnel:t,extras:n})&&r(V$,{lead:"without",path:e,funnel:t})]})}function $p({rare:e=kp,...t}){
let{path:n,funnel:o,extras:i}=t;return{groups:[{path:n,rare:e},...o.session?[{path:`${n}.session`,rare:qr}]:[]],items:[!U$(
t)&&{label:"Without an event in between",member:"exclude",act:()=>i.ask(`${n}.exclude`)},!o.session&&{label:"Within one \
session",member:"session",act:()=>i.put(`${n}.session.gap`,"30m")}]}}function U$({path:e,funnel:{exclude:t},extras:n}){return Array.
isArray(t)&&t.length>0||n.has(`${e}.exclude`)}function Dp({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(yt,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>ne(e,a==="on"||void 0)})}function K$({document:e,error:t,path:n,step:o,first:i}){let s=Qt(),a={path:n,rare:_$};return r("div",{class:Pp,children:[
r(_t,{document:e,error:t,label:"Step",children:[r(ln,{lead:"An event with",path:`${n}.where`,text:o.where,what:"conditio\
n of the step",needed:!0}),r(pe,{word:"counting",children:r(Dp,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,
words:["any such event","the first ever only"]})}),!i&&r(BW,{path:n,step:o}),r(pe,{word:i?"it":"in between; it",children:r(
Dp,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})}),r(
no,{group:a,extras:s}),r(Sp,{groups:[a],extras:s})]}),r(jt,{label:"Name",value:o.name??"",placeholder:"as the condition",
onCommit:l=>ne(`${n}.name`,l.trim()===""?void 0:l)})]})}function BW({path:e,step:t}){return r(E,{children:[r(pe,{word:"w\
ithin",children:r(Dn,{path:`${e}.within`,what:"at most after the step before",value:t.within??null,none:"any time",usual:cr})}),
r(pe,{word:"and not before",children:r(Dn,{path:`${e}.after`,what:"at least after the step before",value:t.after??null,none:"\
at once",usual:cr})}),r(pe,{word:"with",children:r(Dp,{path:`${e}.directly`,what:"what may lie between",value:t.directly,
words:["anything","nothing"]})})]})}function j$({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=We(),u=fp(n.where,Qi(Xn(a),[{kind:"\
condition",text:n.where}])[0]??null),c=oi(n.where),m=n.name??c??(n.where.trim()==="true"?"any event":null),d=m??u.map(p=>pp(
p,null)).join(" and "),f=FW(n);return r(Yt,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,...f].join(", "),editor:()=>r(
K$,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,onMove:s,onOptional:()=>ne(`${e}.optional`,n.optional?void 0:
!0),children:[r("span",{class:XM,children:t+1}),m!=null?r("span",{class:Co,children:r($,{value:m,most:40,middle:!0})}):u.
slice(0,2).map((p,h)=>r("span",{class:QM,children:[h>0&&r("span",{class:Ln,children:"and"}),r(dp,{part:p,draft:null,byEvent:h===
0})]},h)),m===null&&u.length>2&&r("span",{class:Ln,children:["and ",u.length-2," more"]}),f.map(p=>r("span",{class:Ln,children:p},
p))]})}function FW({directly:e,strict_allows:t,within:n,after:o,first_ever:i,anchored:s,required:a,optional:l}){return[i&&
"for the first time ever",e&&(t==="repeats"?"directly, but for repeats":"directly"),n&&`within ${n}`,o&&`after ${o}`,s&&
"at its place",a&&"required",l&&"optional"].filter(c=>typeof c=="string"&&c!=="")}function Ep({lead:e,then:t="how many then",path:n,funnel:o}){let{document:i,sentence:s}=We(),a=`${n}.steps`,{steps:l}=o,
u=c=>he({document:bm(i,a,l.length,{where:c})});return r(Fr,{lead:e,between:c=>c===1?t:"then",after:r(zr,{stop:`${a}#+`,label:"\
Add a step",editor:(c,m)=>r(gp,{document:i,typed:c,onDone:d=>{m(),u(d)},onCancel:m}),onBackspace:l.length>1?()=>he({document:Su(
i,a,l.length-1)}):void 0,children:l.length<2?"step":void 0}),children:l.map((c,m)=>r(j$,{path:`${a}[${m}]`,at:m,step:c,after:`${a}\
#+`,onRemove:l.length>1?()=>he({document:Su(i,a,m)}):void 0,onMove:l.length>1?d=>{he({document:g0(i,a,m,m+d)}),Kn(s(),`${a}\
[${Math.max(0,Math.min(m+d,l.length-1))}]`)}:void 0}))})}function Cb(e){return De(e).value.value?.actors?.[0]??"actor"}function Nn({path:e,value:t}){let{document:n}=We(),o=Cb(n.
dataset);return r(rs,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>ne(e,i===o?void 0:i)})}function Ap(e,t,n){return!ts(t)||"actors"in t?W$:"sessions"in t?{groups:[{path:`${e}.sessions`,rare:qr}],items:[]}:$p({path:`${e}\
.flows.funnel`,funnel:t.flows.funnel,extras:n,rare:bb})}function Rp({path:e,over:t,extras:n}){return ts(t)?r(E,{children:[
r(zW,{path:e,over:t,extras:n}),r(Cp,{...IW(e,t)})]}):null}function zW({path:e,over:t,extras:n}){if("actors"in t)return r(
pe,{word:"by",children:r(Nn,{path:`${e}.actors.per`,value:t.actors.per})});if("sessions"in t)return r(E,{children:[r(pe,
{word:"of",children:r(Nn,{path:`${e}.sessions.per`,value:t.sessions.per})}),r(pe,{word:"with gaps up to",children:r(Dn,{
path:`${e}.sessions.gap`,what:"gap",value:t.sessions.gap??null,none:"30m",usual:cr})}),r(no,{group:{path:`${e}.sessions`,
rare:qr},extras:n})]});let{funnel:o}=t.flows;return r(E,{children:[r(pe,{word:"of",children:r(Nn,{path:`${e}.flows.funne\
l.per`,value:o.per})}),r(Ep,{lead:"from",then:"then",path:`${e}.flows.funnel`,funnel:o}),r(pe,{word:"within",children:r(
Dn,{path:`${e}.flows.funnel.window`,what:"window",value:o.window??null,none:"14d",usual:Tp})}),r(Mp,{path:`${e}.flows.fu\
nnel`,funnel:o,extras:n,rare:bb})]})}function IW(e,t){return"sessions"in t?{path:`${e}.sessions.properties`,properties:t.
sessions.properties,of:"session"}:"actors"in t?{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"}:
{path:`${e}.flows.properties`,properties:t.flows.properties,of:"flow"}}var HW=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Op({path:e,over:t,allow:n=HW}){
let o=pb(t);return r(yt,{path:e,alone:!0,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&he({document:qW(be.value,e,i)})}})}
function qW(e,t,n){let o=Se(e,t,VW(n,e)),i=ku(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=fo(o,i),{having:a,order:l,
...u}=s;return Se(o,i,{...u,measures:["count()"],by:["time('auto')"]})}function VW(e,t){switch(e){case"events":return;case"\
sessions":return{sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.
steps??[{where:"true"}]}}}}}function Sb({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,order:s}=n,a=Qt(),l=Ap("aggregate.over",o,a),u=ce(
n.by).length>0;return r(_t,{document:e,error:t.error,label:"Question: groups and measures",children:[r(ea,{lead:"Show",path:"\
aggregate.measures",texts:ta(n.measures),over:o,needed:!0}),r(pe,{word:"of",children:r(Op,{path:"aggregate.over",over:o})}),
r(Rp,{path:"aggregate.over",over:o,extras:a}),r(Xt,{}),r(Hr,{lead:"by",path:"aggregate.by",texts:ce(n.by),over:o,axes:!0}),
(i!==void 0||a.has("aggregate.having"))&&r(hi,{path:"aggregate.having",lead:"having",what:"condition on groups",empty:"c\
ondition",text:i??"",over:o,groups:{measures:ta(n.measures),by:ce(n.by)},onChange:c=>ne("aggregate.having",c)}),(s!==void 0||
a.has("aggregate.order"))&&r(C$,{aggregate:n}),r(vn,{extras:a,before:l.groups,groups:[{path:"aggregate",rare:wp}],items:[
...l.items,u&&i===void 0&&{label:"Only some groups",member:"having",act:()=>a.ask("aggregate.having")},u&&s===void 0&&{label:"\
In another order",member:"order",act:()=>a.ask("aggregate.order")}]})]})}function Tb({document:e,result:t}){let{columns:n,order:o}=e.samples??{},i=Qt();return r(_t,{document:e,error:t.error,label:"\
Question: a list of events",children:[r(ns,{lead:"List",path:"samples.columns",texts:ce(n),kind:"key",what:"column",empty:"\
all columns",onChange:s=>ne("samples.columns",s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(Vo,{label:"Column",placeholder:s===
""?"column":s,document:e,kinds:["property","definition","lookup"],typed:a,onName:c=>l(c.text),onText:l,onCancel:u,onLeave:u})}),
r(Tl,{children:"of events"}),r(Xt,{}),r(yt,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Tl,{children:"first"}),
r(vn,{extras:i,groups:[{path:"samples",rare:T$}]})]})}var Nl="funnel.compare_groups";function G$({funnel:e}){let{control:t,exposed:n}=e.compare_groups??{},o=ce(e.by)[0]??null;
return r(E,{children:[r(pe,{word:"compared with",children:r(Yt,{stop:`${Nl}.control`,path:`${Nl}.control`,what:"control",
label:`control: ${String(t??"none")}`,onRemove:()=>ne(Nl,void 0),editor:i=>r(WW,{by:o,present:t,onCancel:i,onDone:s=>{i(),
ne(`${Nl}.control`,s)}}),children:t===void 0?"a control":r($,{value:t,most:40,middle:!0})})}),r(ln,{lead:"of those expos\
ed by",path:`${Nl}.exposed`,text:n,what:"exposure",onChange:i=>ne(`${Nl}.exposed`,i)})]})}function WW({by:e,present:t,onDone:n,
onCancel:o}){let{document:i}=We(),[s,a]=C(""),l=cp(i,e,i.where,s).value?.values??[],u=KM(i.dataset,e??""),c=p=>{let h=fc(
p,u);h!=null&&h!==""&&n(h)},m=l.filter(({value:p})=>p!==null).map(({value:p,count:h})=>({value:p,label:r($,{value:p,most:60,
middle:!0}),note:H(h),selected:p===t})),d=l.some(({value:p})=>String(p)===s),f=s===""||d?m:[...m,{...ur(s),value:s}];return r(
bn,{label:"Control",placeholder:"the group that the others are compared with",text:s,onText:a,options:f,onPick:p=>typeof p==
"string"?c(p):n(p),onTake:c,onCancel:o,onLeave:o})}var Pb="funnel",UW=[["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch",
"the last touch"],["each","every value by itself"],["actor","the latest value of all"]];function _b({document:e,result:t}){
let n={...e.funnel,steps:Array.isArray(e.funnel?.steps)?e.funnel.steps:[]},{by:o,compare_groups:i,count:s="actors"}=n,a=n.
per??Cb(e.dataset),l=Qt(),u=i!==void 0||l.has("funnel.compare_groups.control"),c={path:Pb,funnel:n,extras:l},m=$p(c),d=ce(
o).length>0;return r(_t,{document:e,error:t.error,label:"Question: funnel",children:[r(pe,{word:"Of",children:r(Nn,{path:"\
funnel.per",value:n.per})}),r(Ep,{lead:"who",path:Pb,funnel:n}),r(pe,{word:"within",children:r(Dn,{path:"funnel.window",
what:"window",value:n.window??null,none:"14d"})}),r(pe,{word:"counting",children:r(yt,{path:"funnel.count",what:"what co\
unts",value:s,without:"actors",choices:[["actors",`each ${a} once`],["entries","every pass"],["starts","every start"]]})}),
r(Mp,{...c}),r(Xt,{}),r(Hr,{lead:"split by",path:"funnel.by",texts:ce(o),onChange:f=>ne("funnel.by",f)}),(d||n.attribution!==
void 0)&&r(KW,{funnel:n}),u&&r(G$,{funnel:n}),r(vn,{extras:l,before:m.groups,groups:[{path:Pb,rare:P$}],items:[...m.items,
d&&!u&&{label:"Groups compared with a control",member:"compare_groups",act:()=>l.ask("funnel.compare_groups.control")}]})]})}
function KW({funnel:{attribution:e="first",steps:t}}){let n=typeof e=="string"?e:`step ${e.step}`,o=[...t].map((s,a)=>[`\
step ${a+1}`,`its value at step ${a+1}`]),i=s=>ne("funnel.attribution",s==="first"?void 0:s.startsWith("step ")?{step:Number(
s.slice(5))}:s);return r(pe,{word:"taking",children:r(yt,{path:"funnel.attribution",what:"attribution",value:n,choices:[
...UW,...o],onChange:i})})}var Lp=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var jW=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],GW=[["7"],["14"],["30"],["60"],["9\
0"],["1, 2-7, 8-30","taken together"]],JW=[["first_ever","for the first time ever"],["first_in_range","for the first tim\
e in the range"],["every","in each period"]];function Mb({document:e,result:t}){let n=e.retention??{start:"true"},o=n.period??
"day",i=Qt();return r(_t,{document:e,error:t.error,label:"Question: retention",children:[r(pe,{word:"Of",children:r(Nn,{
path:"retention.per",value:n.per})}),r(ln,{lead:"who did",path:"retention.start",text:n.start,what:"start",needed:!0}),r(
yt,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ever",choices:JW}),r(ln,{lead:"\
how many did",path:"retention.return",text:n.return,what:"return"}),r(yt,{path:"retention.mode",what:"when",value:n.mode??
"on",without:"on",choices:jW}),r(pe,{word:"each",children:r(yt,{path:"retention.period",what:"period",value:o,without:"d\
ay",choices:Lp})}),r(pe,{word:"for",children:r(ZW,{retention:n,unit:`${o}s`})}),r(Xt,{}),r(Hr,{lead:"split by",path:"ret\
ention.by",texts:ce(n.by),onChange:s=>ne("retention.by",s)}),r(vn,{extras:i,groups:[{path:"retention",rare:M$}]})]})}function ZW({
retention:{brackets:e,periods:t,...n},unit:o}){let i=Array.isArray(e)?F$(e):JSON.stringify(e??t??14);return r(os,{path:e===
void 0?"retention.periods":"retention.brackets",what:"periods",value:i,none:"14",unit:o,usual:GW,read:l=>Ll(1,1e3)(l)??(/[,\u2013-]/.
test(l)?B$(l):null),wrong:"A whole number from 1 to 1000, or brackets such as 1, 2-7, 8-30",onChange:l=>ne("retention",{
...n,...l===void 0?{}:Array.isArray(l)?{brackets:l}:{periods:l}})})}function $b({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{},a=Qt();return r(_t,{document:e,
error:t.error,label:"Question: lifecycle",children:[r(pe,{word:"How many",children:r(Nn,{path:"lifecycle.per",value:n})}),
r(pe,{word:"were new, returning, back or gone per",children:r(yt,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:Lp})}),r(ln,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(pe,{word:"new by",children:r(
rs,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:l=>l==="timestamp"||l===
"unknown"})}),r(Xt,{}),r(vn,{extras:a})]})}var YW=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function Db({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{},s=Qt();return r(_t,{document:e,error:t.error,label:"Question: stickiness",children:[r(
pe,{word:"On how many",children:r(yt,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:YW})}),
r(pe,{word:"did",children:r(Nn,{path:"stickiness.per",value:n})}),r(ln,{lead:"do",path:"stickiness.event",text:o,what:"a\
ctivity"}),r(Xt,{}),r(vn,{extras:s})]})}function J$({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function Z$(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var QW=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],XW=[["actors","\
the first path of each"],["transitions","every session"]],eU=Ll(0,20);function Eb({document:e,result:t}){let n=e.paths??
{},o=J$(n),i=Qt(),s={path:"paths",rare:o==="before"?vb.filter(({member:u})=>u!=="before"):vb},a=o==="before"?"before":"a\
fter",l=u=>he({document:Se(e,"paths",Z$(n,u))});return r(_t,{document:e,error:t.error,label:"Question: paths",children:[
r(pe,{word:"What did",children:r(Nn,{path:"paths.per",value:n.per})}),r(pe,{word:"do",children:r(yt,{path:"paths.directi\
on",what:"direction",value:o,choices:QW,onChange:l})}),n.start!==void 0&&r(ln,{path:"paths.start",text:n.start,what:"sta\
rt",needed:!0}),o==="between"&&r(ln,{lead:"and",path:"paths.end",text:n.end,what:"end",needed:!0}),o==="before"&&r(ln,{path:"\
paths.end",text:n.end,what:"end",needed:!0}),r(pe,{word:"in",children:r(os,{path:`paths.${a}`,what:"steps",value:String(
n[a]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:eU,wrong:"A whole number from 0 to 20"})}),r(pe,{word:"\
named by",children:r(rs,{path:"paths.node",what:"name of a step",value:n.node??null,none:"event",kinds:["property","defi\
nition","lookup"]})}),n.session?r(_p,{path:"paths.session",session:n.session}):r(pe,{word:"within sessions of",children:r(
Dn,{path:"paths.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:cr})}),r(pe,{word:"counting",children:r(
yt,{path:"paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:XW})}),r(no,{group:s,extras:i}),
r(Xt,{}),r(vn,{extras:i,before:[s],groups:n.session?[{path:"paths.session",rare:qr}]:[],items:[!n.session&&{label:"Sessi\
ons that end otherwise",member:"session",act:()=>{ne("paths",tU(n))}}]})]})}function tU({gap:e,...t}){return{...t,session:{
gap:e??"30m"}}}var vc="aggregate.over.sessions",Y$={path:vc,rare:qr.filter(({member:e})=>e!=="max")};function Ab({document:e,result:t}){
let n=e.aggregate??{},{over:o}=n,i=Qt(),s=ts(o)&&"sessions"in o?o.sessions:{};return r(_t,{document:e,error:t.error,label:"\
Question: sessions",children:[r(ea,{lead:"Show",path:"aggregate.measures",texts:ta(n.measures),over:o,needed:!0}),r(pe,{
word:"of sessions of",children:r(Nn,{path:`${vc}.per`,value:s.per})}),r(pe,{word:"a gap of",children:r(Dn,{path:`${vc}.g\
ap`,what:"gap",value:s.gap??null,none:"30m",usual:cr})}),r(pe,{word:"ends one, at most",children:r(Dn,{path:`${vc}.max`,
what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),r(no,{group:Y$,
extras:i}),r(Cp,{path:`${vc}.properties`,properties:s.properties,of:"session"}),r(Xt,{}),r(Hr,{lead:"by",path:"aggregate\
.by",texts:ce(n.by),over:o,axes:!0}),r(vn,{extras:i,before:[Y$],groups:[{path:"aggregate",rare:wp}]})]})}function Rb({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Qt(),l=Ap(
"difference.over",o,a),u=c=>c===void 0||c.trim()==="true";return r(_t,{document:e,error:t.error,label:"Question: differe\
nce",children:[r(pe,{word:"What sets",children:r(Op,{path:"difference.over",over:o})}),r(Rp,{path:"difference.over",over:o,
extras:a}),r(hi,{lead:"with",path:"difference.selection",what:"selection",text:u(i)?"":i,over:o,within:e.where,empty:"se\
lection",onChange:c=>ne("difference.selection",c??"true")}),r(hi,{lead:"apart from",path:"difference.baseline",what:"bas\
eline",text:u(s)?"":s??"",over:o,within:e.where,empty:"the rest",onChange:c=>ne("difference.baseline",c)}),r(Tl,{children:"\
?"}),r(Xt,{word:"Among events where"}),r(vn,{extras:a,before:l.groups,items:l.items,groups:[{path:"difference",rare:$$}]})]})}function Q$(e){return e.document.samples?r(Tb,{...e}):r(Sb,{...e})}var X$=new Map;function nU(e,t){let{aggregate:n,dataset:o}=e;return n&&!rr(e)&&X$.set(o,n),Wu(e,t,X$.get(o)??null,sl(De(
o).value.value))}var eD={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],chartOf:ad,
choose:nU,Sentence:Q$,Page:G_};function xc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function tD(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function xn(e){return oi(e.name)??e.name}function Ob(e){let t=e.at(-1);return{share:t?.from_first??null,entries:xc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function mr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var nD="Kp",oD="Xr",rD="Op";function oo(e){return"other"in e?An.text:ee(e.value).text}function Nb(e,t){return"other"in t?"var(--other)":`var(${gn(Mn(
e,iD(t.value)))})`}function Bb(e,t){return!("other"in t)&&Mn(e,iD(t.value))>=Tm}function iD(e){return Array.isArray(e)?e:
[e??null]}function gi({property:e,group:t,most:n=32}){return r("span",{class:nD,children:[r("span",{class:oD,"data-dashe\
d":Bb(e,t),style:{"--color":Nb(e,t)}}),r("span",{class:rD,children:"other"in t?r($,{shown:An}):r($,{value:t.value,most:n,
middle:!0})})]})}function sD({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...mr(e).flatMap(i=>n(
i,i.steps))];return r(_e,{label:"Steps",columns:rU(t),rows:o})}function rU(e){let t=i=>i==null?"–":Pe(i),n=i=>i===null?
"–":V(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:qn.
total,kind:"other"}}):r(gi,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(E,{children:[s+1," ",
r($,{value:xn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>z(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":z(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":z(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var aD="Pp",lD="Qp",uD="Vp",cD="Wp",mD="Sr",dD="Br",pD="Yp",fD="Zp",hD="ed",gD="rd",yD="Cr",bD="n",vD="m",xD="le",wD="id",
kD="ad",CD="Er",SD="td",TD="Ir",PD="od",_D="nd",MD="xe",$D="pd";function DD({group:e,by:t,mark:n,onChoose:o}){return r(E,{children:[r("div",{class:PD,children:r(gi,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:xD,...n(s),title:`${z(i.count)}, ${V(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:_D,children:r("span",{class:MD,"data-dashed":Bb(t,e),style:{"--share":i.from_first??0,"--color":Nb(
t,e)}})}),r("span",{class:$D,children:s===0?H(i.count):V(i.from_first??0)})]},s))]})}function Np(e,t){let n=fo(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function ED(e,t){return t===null?H(e):y0(e,t[0],t[1])}function zb(e,t){return e===null?"–":t===null?V(e):`~\
 ${V(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function AD(e,t){return t==="entries"?Ne(e,"pass","passes"):t==="starts"?Ne(
e,"start"):Ne(e,"actor")}function RD({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=tD(e,t,n),u=(m,d,f,p)=>r("div",{class:bD,
"data-part":m,style:{"--share":d},title:`${p}: ${z(f)} (${V(d)})`,...s(m),onClick:h=>a(m,h.currentTarget),onContextMenu:h=>{
h.preventDefault(),a(m,h.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:pD,children:[r("di\
v",{class:fD,children:[r("span",{class:gD,children:t+1}),r("span",{class:hD,children:r($,{value:xn(e),most:80,middle:!0})})]}),
r("div",{class:yD,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:wD,children:[r("div",{class:kD,title:z(e.count),children:ED(
e.count,Np(o,["steps",t,"count"]))}),r("dl",{class:CD,children:[r(wc,{label:"of all",children:i?"–":zb(e.from_first,Np(
o,["steps",t,"from_first"]))}),r(wc,{label:"of the step before",children:i?"–":zb(e.from_previous,Np(o,["steps",t,"fro\
m_previous"]))}),r(wc,{label:"median time",children:c===null?"–":Pe(c)}),r(wc,{label:"dropped",swatch:"dropped",children:i?
"–":H(e.dropped)}),r(wc,{label:"still open",swatch:"in_progress",children:i?"–":H(e.in_progress)})]})]})]})}function wc({
label:e,swatch:t,children:n}){return r(E,{children:[r("dt",{class:SD,children:[t&&r("span",{class:vD,"data-part":t}),e]}),
r("dd",{class:TD,children:n})]})}function is(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Vr=["dropped","in_progress","reached"];function OD({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=mr(e),a=xc(
i),l=e.query?.funnel?.count,u=(f,p)=>{let h=i[p],y=s[f-Vr.length];if(y)return{mark:{step:p+1,state:"reached",...is(y)},label:`${oo(
y)}: ${LD(h)}`};let b=Vr[f];return{mark:{step:p+1,state:b},label:`${ND(b)} ${U(xn(h))}`}},c=(f,p,h)=>{let{mark:y,label:b}=u(
f,p);o(y,b,h)},m=Lt(Vr.length+s.length,i.length,({row:f,column:p},h)=>c(f,p,h)),d=m.at?sU(e,m.at.row,m.at.column):"";return r(
Ze,{scrolls:!0,title:r(iU,{steps:i,counting:l}),summary:aU(e,n),announced:d,onKey:m.key,table:r(sD,{answer:e,by:n}),children:r(
"div",{class:cD,tabIndex:0,role:"group","aria-label":"Steps of the funnel",children:r("div",{class:mD,"data-groups":s.length>
0,style:{"--steps":i.length},children:[r("div",{class:dD,"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("\
span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((f,p)=>r(RD,{step:f,at:p,entries:a,intervals:t,first:p===0,mark:h=>m.
mark(Vr.indexOf(h),p),onChoose:(h,y)=>c(Vr.indexOf(h),p,y)},p)),s.map((f,p)=>r(DD,{group:f,by:n,mark:h=>m.mark(Vr.length+
p,h),onChoose:(h,y)=>c(Vr.length+p,h,y)},p))]})})})}function iU({steps:e,counting:t}){let{share:n,entries:o,converted:i,
median:s}=Ob(e);return r("span",{class:aD,children:[r("strong",{class:lD,children:n===null?"–":V(n)}),r("span",{children:[
H(i)," of ",AD(o,t)]}),s!==null&&r("span",{class:uD,children:["half of them within ",Pe(s)]})]})}function LD(e){return`r\
eached ${U(xn(e))}`}function ND(e){return e==="reached"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function sU(e,t,n){
let o=e.steps[n];if(!o)return"";let i=mr(e)[t-Vr.length];if(i){let l=i.steps[n];return`${oo(i)}, ${LD(o)}: ${H(l?.count??
0)}, ${V(l?.from_first??0)}`}let s={reached:o.count,dropped:o.dropped,in_progress:o.in_progress}[Vr[t]],a=t<2?"":`, ${V(
o.from_first??0)} of all, ${V(o.from_previous??0)} of the step before`;return`Step ${n+1}, ${ND(Vr[t])} ${U(xn(o))}: ${H(
s)}${a}`}function aU(e,t){let{share:n,entries:o,converted:i}=Ob(e.steps),s=e.steps.map(l=>U(xn(l))).join(", "),a=t===""?
"":`, by ${U(t)}, ${(e.groups??[]).length} groups`;return`Funnel of ${e.steps.length} steps: ${s}; ${H(i)} of ${H(o)} co\
nvert, ${V(n??0)}${a}`}function dr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Me,{icon:"clock",title:"Stopped",actions:r(
_,{kind:"primary",onClick:Lo,children:"Run again"}),children:"Nothing was answered yet."}):r(Ce,{})}function Wr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Me,{icon:"search",title:"Nothing\
 found",actions:r(E,{children:[o&&r(_,{kind:"primary",onClick:()=>yn({}),children:"All data"}),n.where!==void 0&&r(_,{kind:"\
outlined",onClick:()=>he({document:Se(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(_,{kind:"\
outlined",onClick:Lo,children:"Ask again"})]}),children:t})}var BD="dd";function ro({children:e}){return r("div",{class:BD,children:e})}function Ur(e,t=()=>[]){let{openAt:n,menu:o}=Lr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Ib=30;function Bp(e,t){let n=e.query?.funnel?.compare_groups?.control;return mr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Ib}]})}function FD(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Hb({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function na(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var zD="ld",ID="t",pr="xd",qb="sd",HD="cd",qD="gd",VD="hd",WD="Ur",UD="Hr",KD="H";function GD({answer:e,by:t,goal:n,onMark:o}){let i=Bp(e,n),s=FD(i),a=(m,d)=>{let f=i[m];o({step:n+1,state:"reached",...is(
f.group)},oo(f.group),d)},l=Lt(i.length,1,({row:m},d)=>a(m,d)),u=l.at?i[l.at.row]:void 0,c=U(xn(e.steps[n]));return r(Ze,
{scrolls:!0,title:r(E,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${U(t)}: ${i.map(jD).join(";\
 ")}`,announced:u?jD(u):"",onKey:l.key,table:r(dU,{variants:i,by:t}),children:r("div",{class:zD,children:r("table",{class:ID,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:pr,children:"\
exposed"}),r("th",{scope:"col",class:pr,children:"converted"}),r("th",{scope:"col",class:pr,children:"rate"}),r("th",{scope:"\
col",class:pr,children:"lift"}),r("th",{scope:"col",class:qb,children:r("span",{class:HD,children:[r("span",{children:Pn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:Pn(s)})]})}),r("th",{scope:"col",class:pr,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((m,d)=>r("tr",{...l.mark(d,0),onClick:f=>a(d,f.currentTarget),
children:[r("th",{scope:"row",children:r(gi,{property:t,group:m.group})}),r("td",{class:pr,children:z(m.exposed)}),r("td",
{class:pr,children:z(m.converted)}),r("td",{class:pr,children:m.rate===null?"–":V(m.rate)}),r("td",{class:pr,children:m.
isControl||m.lift===null||m.few?"–":Pn(m.lift)}),r("td",{class:qb,children:r(mU,{variant:m,reach:s})}),r("td",{class:pr,
children:m.isControl||m.few?"–":na(m.pValue)}),r("td",{children:r("span",{class:KD,"data-verdict":Hb(m),children:Vb(m)})})]},
d))})]})})})}function mU({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:qD,title:a?`${Pn(n[0])} to ${Pn(n[1])}`:void 0,children:[r("span",{class:VD}),
a&&r(E,{children:[r("span",{class:WD,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:UD,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function dU({variants:e,by:t}){return r(_e,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(gi,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>z(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>z(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":V(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":Pn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?Pn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?Pn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>na(n)},{key:"says",head:"says",cell:Vb}]})}function Vb(e){return e.
few?`too few: below ${Ib}`:Hb(e)}function jD(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${Pn(e.lift)}, p ${na(
e.pValue)}`;return`${oo(e.group)} ${e.rate===null?"no rate":V(e.rate)} of ${z(e.exposed)}${t}, ${Vb(e)}`}var Fp="fd",oa="ud",Cc="md",ZD="vd";var YD="Lr";var pU=.01;function QD({answer:e,document:t,by:n,onMark:o}){let[i,s]=C(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(mr(e).flatMap(h=>"other"in h?[]:[[ee(h.value).text,h.value]])),m=(De(t.dataset).
value.value?.columns??[]).filter(({type:h,actor:y})=>h==="string"&&!y).map(({name:h})=>h),d=h=>{he({document:Se(Se(t,"fu\
nnel.by",ve(h)),"funnel.compare_groups",void 0)})},f=h=>ne("funnel.compare_groups",{...l,control:u.get(h)}),p=Bp(e,a).length>
0;return r(E,{children:[r("div",{class:Fp,children:[r("span",{class:Cc,children:[r("span",{class:oa,children:"variant"}),
r(rn,{title:"The property that says the variant",kind:"outlined",values:m,value:n===""?"choose":n,onChange:d})]}),u.size>
0&&r("span",{class:Cc,children:[r("span",{class:oa,children:"control"}),r(rn,{title:"The control group",kind:"outlined",
values:[...u.keys()],value:l?ee(l.control).text:"choose",onChange:f})]}),l&&r(E,{children:[r("span",{class:Cc,children:[
r("span",{class:oa,children:"goal"}),r(rn,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Wb),value:Wb(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((y,b)=>Wb(y,b)===h))})]}),r("span",{class:Cc,children:[r("span",{class:oa,
children:"exposed by"}),r("span",{class:ZD,children:r(jt,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>ne("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),p?r(
E,{children:[r(fU,{value:e.sample_ratio_p_value??null}),r(GD,{answer:e,by:n,goal:a,onMark:o})]}):r(Me,{icon:"compare",title:"\
Compare the groups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor \
saw.":"Choose which group is the control. The others are held against it."})]})}function Wb(e,t){return`${t+1} ${xn(e)}`}
function fU({value:e}){if(e===null)return null;let t=e<pU;return r("p",{class:YD,"data-bad":t,role:t?"alert":void 0,children:[
r(le,{name:t?"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${na(e)}). Unle\
ss the split was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${na(e)}).`]})}function XD(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function eE(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function tE(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function zp(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let m=o[c+1]?.from,d=m===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(m/l)/Math.log(i)))),f=h=>h===0?l:h===d&&m!==void 0?m:l*i**h,p=m===void 0&&!Number.isFinite(i);
for(let h=0;h<d;h++)s.push({from:f(h),to:p?null:f(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var nE="bd",oE="yd",rE="se",iE="Mr",sE="kd",aE="Nr",lE="zd",uE="Rr";function Ip({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Lt(1,n.length,({column:d},f)=>s?.(
n[d],f)),u=Math.max(1,...n.map(({count:d})=>d)),c=n.reduce((d,{count:f})=>d+f,0),m=l.at===null?void 0:n[l.at.column];return r(
Ze,{title:e,summary:i,onKey:l.key,announced:m?`${Ub(m)}: ${z(m.count)} ${t}, ${V(m.count/Math.max(1,c))}`:"",table:r(_e,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Ub},{key:"count",head:t,number:!0,cell:d=>z(d.count)},{key:"\
share",head:"share",number:!0,cell:d=>V(d.count/Math.max(1,c))}]}),children:r("div",{class:nE,children:[r("div",{class:oE,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((d,f)=>r("div",{class:rE,...l.mark(0,f),title:`${Ub(d)}: ${z(
d.count)} ${t}, ${V(d.count/Math.max(1,c))}`,onClick:s&&(p=>s(d,p.currentTarget)),children:r("div",{class:iE,style:{"--s\
hare":d.count/u}})},f)),o.map(({at:d,label:f},p)=>{let h=eE(n,d);return h===null?null:r("div",{class:sE,style:{"--at":h},
children:r("span",{class:aE,"data-late":h>.8||p===0&&o.length>1&&h>.22,children:f})},f)})]}),r("div",{class:lE,"aria-hid\
den":"true",children:tE(n,6).map(({at:d,value:f})=>r("span",{class:uE,"data-late":d>.9,style:{"--at":d},children:Pe(f)},
d))})]})})}function Ub({from:e,to:t}){return t===null?`${Pe(e)} and more`:`${Pe(e)} to ${Pe(t)}`}var gU=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Kb(e){let t=Object.
entries(e).filter(([n])=>!gU.includes(n));return Object.fromEntries(t)}function jb(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Re(e);return{...i,aggregate:{over:{flows:{funnel:Kb(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var cE="jd",mE="Xd",Jb="Sd";var bU=8;function pE({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:cE,
children:[n.slice(1).map((s,a)=>r(dE,{from:xn(n[a]),to:xn(s),times:s.time_from_previous,question:i&&a<bU?jb(t,a+1,a+2):null},
a)),n.length>2&&o&&r(dE,{from:xn(n[0]),to:xn(o),times:o.time_from_entry,all:!0,question:i?jb(t,1,n.length):null})]})}function dE({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=ht(o),a=Y(()=>s&&"columns"in s?zp(vU(s)):XD(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Pe(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Pe(u)}`}]];return r(Ip,{title:r("span",{class:mE,children:[i&&r("span",{class:Jb,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:Jb,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${U(e)} to ${U(t)}: ${H(n?.count??0)} actors, median ${l===null?"unknown":Pe(l)}`})}function vU(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function xU(e,t){let n=Kb(e.funnel);return{...Re(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function fE(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function hE(e,t,n){
let o=fE(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{wU(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>Ve({document:xU(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function wU(e,t,n){let o=fE(e,t);try{let{only:i}=await Or(e,t);i&&o!==void 0?
Ve({document:{...Re(i),paths:{start:o}},view:"paths",as:null},n):te("No condition says who these are.")}catch(i){te(U(K(
i).message))}}var kU="conversion_rate";function gE(e,t){let n=mr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let m=c[0]?.count??
0;o.push([u,...a===null?[]:[CU(a)],m>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:kU,type:"float64"}],rows:o,stats:e.stats}}function CU(e){return"other"in
e||Array.isArray(e.value)?oo(e):e.value}var SU=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function yE(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*SU.get(o);return t}function TU(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-yE(e.query?.funnel?.window)}
var PU=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function bE({
answer:e,document:t,by:n}){let o=Y(()=>gE(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(Ce,{}):r(E,{children:[r("div",{class:Fp,children:[r("span",{class:oa,children:"by entry"}),r(kt,{label:"\
Length of a bucket",value:String(s??"1d"),choices:PU,onChange:a=>ne("funnel.trend",a)})]}),r(Cl,{answer:o,document:o.query,
zone:i,form:"lines",end:TU(e),onZoom:(a,l)=>yn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function vE({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Ur(i,(c,m)=>i?hE(i,c,m):[]);if(!o||
!i||!_U(o))return r(dr,{result:t});if(xc(o.steps)===0&&s==="exact"&&n!=="groups")return r(Wr,{result:t,children:"No acto\
r of this range did the first step."});let u=ce(i.funnel?.by).join(", ");return r(ro,{children:[n==="trend"&&r(bE,{answer:o,
document:i,by:u}),n==="time"&&r(pE,{answer:o,document:i}),n==="groups"&&r(QD,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(OD,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function _U(e){return"steps"in
e}var xE={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],chartOf:()=>"steps",choose:MU,Sentence:_b,Page:vE};function MU(e,t){if(!e.funnel)return e;let{trend:n}=e.funnel;return t===
"trend"?n===void 0?Se(e,"funnel.trend","1d"):e:n===void 0?e:Se(Se(e,"funnel.trend",void 0),"funnel.trend_mode",void 0)}var wE=new Map;function $U(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function kE(e,t){let n=$U(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";wE.set(`${e.dataset} ${o}`,e);let i=wE.get(
`${e.dataset} ${n}`),s=Re(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,m=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...m,...u,...c===void 0?{}:{event:c}}}}function CE(e){return SE([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function SE(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return TE((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function Hp(e,t,n){let o=SE([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>TE((i+l)*o))}function TE(e){return Number(e.toPrecision(12))}var PE="Bd",_E="Cd",ME="Ed",$E="Id",DE="Ud",EE="Hd",AE="Ar",RE="Ld",OE="Md",LE="x",NE="Nd",BE="Rd",Zb="Ad",Yb="ce";function qp({title:e,summary:t,parts:n,bars:o,over:i,text:s=H,actions:a,onPart:l}){let u=Lt(n.length,o.length,({row:x,column:k},T)=>l(
k,x,T)),c=o.map(({values:x})=>({up:FE(x,1),down:FE(x,-1)})),m=Math.max(0,...c.map(({up:x})=>x)),d=Math.min(0,...c.map(({
down:x})=>x)),f=Math.max(m-d,1e-12),p=Math.max(1,Math.ceil(o.length/12)),h=u.at,y=h?o[h.column]:void 0,b=(x,k)=>`${x.label}\
, ${n[k].label}: ${z(Math.abs(x.values[k]??0))}${x.unfinished?", not over":""}`;return r(Ze,{title:e,summary:t,announced:y&&
h?b(y,h.row):"",onKey:u.key,actions:a,table:r(_e,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:x,unfinished:k})=>`${x}${k?
" (not over)":""}`},...n.map((x,k)=>({key:x.key,head:x.label,number:!0,cell:({values:T})=>s(T[k]??0)}))]}),legend:n.length>
1&&r("ul",{class:BE,children:[n.map(x=>r("li",{class:Zb,children:[r("span",{class:Yb,style:{"--color":`var(${x.color})`}}),
x.label]},x.key)),o.some(({unfinished:x})=>x)&&r("li",{class:Zb,children:[r("span",{class:Yb,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:PE,children:[r("div",{class:_E,"aria-hidden":"true",children:Hp(d,m,7).map(x=>r(
"span",{class:ME,style:{"--at":(m-x)/f},children:r("span",{class:$E,children:s(Math.abs(x))})},x))}),r("div",{class:DE,children:r(
"div",{class:EE,style:{"--bars":o.length},children:o.map((x,k)=>r("div",{class:AE,children:[r("div",{class:RE,style:{"--\
share":m/f},children:n.map((T,L)=>(x.values[L]??0)>0&&w(x,T,L,k,m)).reverse()}),r("div",{class:OE,style:{"--share":-d/f},
children:n.map((T,L)=>(x.values[L]??0)<0&&w(x,T,L,k,-d))}),k%p===0&&r("span",{class:NE,children:x.short})]},k))})})]})});
function w(x,k,T,L,M){return r("div",{class:LE,"data-unfinished":x.unfinished,title:b(x,T),...u.mark(T,L),style:{"--shar\
e":Math.abs(x.values[T]??0)/M,"--color":`var(${k.color})`},onClick:B=>l(L,T,B.currentTarget)},k.key)}}function FE(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var zE=["returning","resurrecting","new","dormant"],IE=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],EU=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function HE({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=EU.get(o)??86400,s=e.periods.map(u=>({label:Rn(u.start,i,t),
short:i<86400?j(u.start,t,"clock"):i>20*86400?j(u.start,t,"month"):j(u.start,t,"dayShort"),values:zE.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${H(a.new)} new, ${H(
a.returning)} returning, ${H(a.resurrecting)} back again, ${H(-a.dormant)} gone`:"";return r(qp,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:IE,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,m)=>n(
{period:e.periods[u].start,state:zE[c]},`${IE[c].label}, ${s[u].label}`,m)})}var qE="Dd",VE="Td",WE="_d",UE="qd",KE="Fd",jE="Gd",GE="Dr",JE="Jd";var Qb=280,yi={top:12,right:24,bottom:28,left:56},ZE=4;function YE({title:e,summary:t,curves:n,names:o,period:i,text:s=V,
table:a,onPoint:l}){let{host:u,width:c}=qa(),[m,d]=C(new Set),f=n.filter(({key:B})=>!m.has(B)),p=Lt(f.length,o.length,({
row:B,column:O},W)=>l(n.indexOf(f[B]),O,W)),h=CE(Math.max(0,...f.flatMap(({points:B})=>B.map(O=>(f.length<=ZE?O?.high:O?.
value)??0)))),y=Math.max(1,c-yi.left-yi.right),b=B=>yi.left+(o.length<2?y/2:B/(o.length-1)*y),w=B=>yi.top+(1-B/h)*(Qb-yi.
top-yi.bottom),x=p.at,k=x?f[x.row]:void 0,T=x&&k?k.points[x.column]??null:null,L=x&&k?`${k.name}, ${i} ${o[x.column]}: ${T?
`${s(T.value)}, between ${s(T.low)} and ${s(T.high)}`:"not over"}`:"",M=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
y/48))));return r(Ze,{title:e,summary:t,announced:L,onKey:p.key,table:a,actions:L&&r("span",{class:JE,"aria-hidden":"tru\
e",children:L}),legend:n.length>1&&r(Td,{rows:n.map(({key:B,keys:O,color:W,points:N})=>({key:B,keys:O,color:W??0,last:N.
findLast(R=>R!==null)?.value??null,total:0})),all:n.length,hidden:m,onHidden:d,text:s}),children:r("div",{ref:u,class:qE,
children:c>0&&r("svg",{width:c,height:Qb,"aria-hidden":"true",children:[Hp(0,h,5).map(B=>r("g",{children:[r("line",{x1:yi.
left,x2:c-yi.right,y1:w(B),y2:w(B),class:VE}),r("text",{x:yi.left-8,y:w(B)+4,class:WE,children:s(B)})]},B)),o.map((B,O)=>O%
M===0&&r("text",{x:b(O),y:Qb-8,class:UE,children:B},B)),f.length<=ZE&&f.map(({key:B,points:O,color:W})=>r("path",{d:OU(O,
b,w),class:jE,style:{fill:Xb(W)}},B)),f.map(({key:B,points:O,color:W})=>r("path",{d:RU(O,b,w),class:KE,"stroke-dasharray":W===
null?void 0:Ha(W).join(" "),style:{stroke:Xb(W)}},B)),f.map((B,O)=>B.points.map((W,N)=>W&&r("circle",{cx:b(N),cy:w(W.value),
r:x?.row===O&&x.column===N?5:3,class:GE,style:{fill:Xb(B.color)},...p.mark(O,N),onPointerEnter:()=>p.set({row:O,column:N}),
onClick:R=>l(n.indexOf(B),N,R.currentTarget)},`${B.key} ${N}`)))]})})})}function Xb(e){return e===null?"var(--other)":`v\
ar(${gn(e)})`}function RU(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function OU(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function QE(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:XE(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:m})=>({count:l,size:s,
share:u,value:XE(c),complete:m}))}))]:[o]}function XE(e){return typeof e=="number"?e:null}function Vp(e,t){let n=(e.groups??
[]).flatMap((o,i)=>QE(o,o,t(i)));return[...QE(null,e,t(-1)),...n]}function Sc(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function ev(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Sc(s,t)??0))});return o}var eA=9;function tA(e,t){
return e===null||e<=0||t<=0?0:Math.min(eA,Math.max(1,Math.ceil(e/t*eA)))}function nA(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function oA(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function rA(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function Tc(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function Wp({rows:e,names:t,rowName:n}){let o=Y(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:U(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>z(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${z(l.count)} (${V(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(_e,{label:"\
Cohorts",rows:e,columns:o})}var LU=50;function sA({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Tc(e).slice(1),s=Y(()=>(e.groups??
[]).slice(0,LU),[e]),a=Y(()=>s.length===0?[iA(e.total,null,t)]:s.map(m=>iA(m.total,m,t)),[e,t]),l=Vp(e,()=>!1),u=(m,d,f)=>{
let p=s[m]??null;n({period:d+1,state:"returned",...is(p)},`${p?oo(p):"all"}, ${o} ${i[d]}`,f)},c=a[0]?.points[0];return r(
YE,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${U(t)}`}: ${a.length} lines over ${i.length} periods, ${c?V(c.value):"nobody"} in ${o} 1`,table:r(Wp,{rows:l,names:Tc(
e),rowName:({group:m})=>m?oo(m):"all"})})}function iA(e,t,n){let o=t?oo(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let m=rA(l,u);return m&&{value:c,low:m[0],high:m[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:Mn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var lA="Kd",uA="Od",cA="Pd",mA="s",Up="ge",Kp="Tr",dA="Qd",pA="e",fA="he",hA="Vd",gA="Wd",yA="Yd",bA="Zd",vA="_r",xA="qr";function wA({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:m,onPress:d}){return r(
"tr",{class:e.kind==="total"?fA:void 0,children:[r("th",{scope:"row",class:Up,children:s===null?r("span",{class:hA,children:t}):
r("button",{type:"button",tabIndex:-1,class:gA,"aria-expanded":s,onClick:a,children:[r(le,{name:s?"down":"right",size:12}),
e.group===null?"all":r(gi,{property:n,group:e.group,most:24})]})}),r("td",{class:Kp,title:z(e.size),children:H(e.size)}),
e.cells.map((f,p)=>{let h=e.kind==="total"&&!f.complete;return r("td",{class:pA,"data-shade":p===0||!f.complete?0:tA(Sc(
f,o),i),"data-open":!f.complete,"data-marked":l(p),...u(p),title:h?"no finished period":`${z(f.count)} of ${z(f.size)}, ${V(
f.share)}${f.complete?"":", not over"}`,onClick:y=>m(p,y.currentTarget),onPointerDown:()=>d(p,!1),onPointerEnter:y=>{y.buttons===
1&&d(p,!0)},children:h?"":c(f)},p)})]})}var NU=120,BU=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function CA({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=C(new Set),[l,u]=C(!1),[c,m]=C(null),d=(e.groups?.length??0)>0,f=Y(()=>Vp(e,W=>s.has(W)!==(W===
-1&&!d)),[e,s,d]),p=l?f:f.slice(0,NU),h=Tc(e),y=e.query?.retention?.period??"day",b=BU.get(y)??86400,w=W=>W.kind==="coho\
rt"?Rn(W.start,b,o):W.group===null?"all":oo(W.group),x=(W,N)=>{let R=p[W.row],X={period:W.column,state:"returned",...R.kind===
"cohort"?{cohort:R.start}:{},...is(R.group)};i(X,`${w(R)}, ${y} ${h[W.column]}`,N)},k=Lt(p.length,h.length,x),T=c&&k.at?
nA(c,k.at):null,L=W=>(W.key.startsWith("Arrow")&&m(W.shiftKey?c??k.at:null),W.key==="Escape"&&c?(m(null),!0):k.key(W)),M=W=>{
let N=new Set(s);N.delete(W)||N.add(W),a(N)},B=k.at?p[k.at.row]:void 0,O=T?zU(p,T):B&&k.at?`${w(B)}, ${y} ${h[k.at.column]}\
: ${FU(B.cells[k.at.column])}`:"";return r(Ze,{scrolls:!0,title:r(E,{children:["Came back, by ",y," ",r("span",{class:lA,
children:["of ",H(p[0]?.size??0)," actors"]})]}),summary:IU(e,y),announced:O,onKey:L,actions:T&&r("span",{class:uA,children:O}),
table:r(Wp,{rows:f,names:h,rowName:w}),legend:r("div",{class:bA,"aria-hidden":"true",children:[r("span",{children:"0"}),
r("span",{class:vA}),r("span",{children:kA(ev(f,t),t)}),r("span",{class:xA})," period not over, in no total"]}),children:r(
"div",{class:cA,children:[r("table",{class:mA,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:Up,
children:d?n:"cohort"}),r("th",{scope:"col",class:Kp,children:"size"}),h.map((W,N)=>r("th",{scope:"col",class:dA,children:N===
0?`${y} 0`:W},W))]})}),r("tbody",{onPointerLeave:()=>{},children:p.map((W,N)=>r(wA,{row:W,name:w(W),by:n,says:t,largest:ev(
f,t),open:W.kind==="total"?f[N+1]?.kind==="cohort":null,onToggle:()=>M(W.group===null?-1:(e.groups??[]).indexOf(W.group)),
marked:R=>T!==null&&N>=T.fromRow&&N<=T.toRow&&R>=T.fromColumn&&R<=T.toColumn,mark:R=>k.mark(N,R),text:R=>kA(Sc(R,t),t),onChoose:(R,X)=>{
c||x({row:N,column:R},X)},onPress:(R,X)=>{m(X?c??k.at:null),k.set({row:N,column:R})}},N))})]}),f.length>p.length&&r("but\
ton",{type:"button",class:yA,onClick:()=>u(!0),children:["All ",z(f.length)," rows"]})]})})}function kA(e,t){return e===
null?"–":t==="share"?V(e):H(e)}function FU(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${H(e.value)}`;
return`${z(e.count)} of ${z(e.size)}, ${V(e.share)}${t}${e.complete?"":", the period is not over"}`}function zU(e,t){let{
cells:n,unfinished:o,count:i,size:s}=oA(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${H(i)} of ${H(s)}, ${s===0?"–":V(i/s)}${a}`}function IU(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${V(n?.share??0)} came back in ${t} 1, ${V(o?.share??0)} in th\
e last finished one`}function SA({answer:e,onMark:t}){let[n,o]=C(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Ne(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(qp,{title:`On how many ${i}s: ${H(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${H(e.count)} actors, ${V(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(kt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,m)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,m)})}var TA="el";function PA({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=C(!1),l=Ur(o,d=>o?WU(o,d):[]),u=(d,f,p)=>l.onMark(d.state===
"returned"&&s&&d.period!==0?{...d,state:"not_returned"}:d,s?`not: ${f}`:f,p);if(!n||!o)return r(dr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(jU(n))return r(ro,{children:[r(SA,{answer:n,onMark:l.onMark}),l.menu]});if(KU(n))return r(
ro,{children:[r(HE,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!UU(n))return r(dr,{result:e});if(n.cohorts.every(({size:d})=>d===
0)&&i==="exact")return r(Wr,{result:e,children:"Nobody of this range did what starts a cohort."});let m=ce(o.retention?.
by).join(", ");return r(ro,{children:[r(VU,{answer:n,as:t,by:m,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function VU({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=C(()=>$r("retention-says")??"share"),m=p=>{c(p),Dr("retention-says",p)},d=u==="value"&&!s?"share":u,f=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(ro,{children:[r("div",{class:TA,
children:[t!=="curve"&&r(kt,{label:"What cells say",value:d,onChange:m,choices:f}),r(kt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:p=>l(p==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(sA,{answer:e,by:n,onMark:i}):r(CA,{answer:e,says:d,by:n,zone:o,onMark:i})]})}function WU(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>Ve(
{document:{...Re(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function UU(e){return"cohorts"in e}
function KU(e){return"periods"in e}function jU(e){return"active_periods"in e}function _A(e){return e.document.lifecycle?r($b,{...e}):e.document.stickiness?r(Db,{...e}):r(Mb,{...e})}var MA={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],chartOf:e=>e.lifecycle?"lifecycle":e.stickiness?"stickiness":"matrix",choose:kE,Sentence:_A,
Page:PA};function $A({answer:e}){let t=(n,o)=>o?r($,{shown:An}):r($,{value:n,most:64,middle:!0});return r(_e,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>z(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>V(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Pe(n.median)}]})}function jp(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function GU(e){return"other"in e?jp(e.depth,null,
!0):jp(e.depth,e.value,!1)}function DA(e,t){let n=[...new Set(e.nodes.map(({depth:m})=>m))].sort((m,d)=>m-d),o=n.map(m=>e.
nodes.filter(d=>d.depth===m).sort(JU)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(m=>m.
reduce((d,{count:f})=>d+f,0))),a=Math.max(...o.map(m=>m.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((m,d)=>{let f=0;for(let p of m){let h=Math.max(t.nodeLeast,p.count*l);u.push({key:GU(p),depth:p.depth,value:"\
other"in p?void 0:p.value,others:"other"in p?p.nodes:0,count:p.count,starts:p.starts,ends:p.ends,x:d*i,y:f,height:h}),f+=
h+t.gap}});let c=Math.max(...u.map(m=>m.y+m.height),0);return{nodes:u,edges:ZU(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function JU(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function ZU(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let m=o.get(jp(c.depth,c.from,c.from_other===!0)),d=o.get(jp(c.depth+1,c.to,c.to_other===
!0));return m&&d?[{edge:c,from:m,to:d}]:[]}),s=new Map,a=new Map,l=(c,m,d)=>{let f=c.get(m.key)??0;return c.set(m.key,f+
d),m.y+f},u=new Map;for(let{edge:c,from:m}of[...i].sort((d,f)=>d.to.y-f.to.y))u.set(c,l(s,m,c.count*n));return[...i].sort(
(c,m)=>c.from.y-m.from.y).map(({edge:c,from:m,to:d})=>({from:m.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function EA(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function AA(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var RA="rl",OA="il",LA="al",NA="tl",BA="ol",FA="v",zA="fe",IA="L",HA="Fr",qA="nl",VA="ue",WA="pl";var ra=8,QU=6.6;function UA({answer:e,actions:t,onMark:n}){let{host:o,width:i}=qa(),s=Y(()=>DA(e,{width:Math.max(i,1),height:460,
bar:ra,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=Y(()=>s.depths.map(w=>s.nodes.filter(x=>x.depth===w)),[s]),[l,u]=C(
null),c=Math.max(0,...a.map(w=>w.length)),m=Lt(c,a.length,({row:w,column:x},k)=>{let T=a[x][w];T&&h(T,k)}),d=m.at?a[m.at.
column]?.[Math.min(m.at.row,a[m.at.column].length-1)]:void 0,f=l??d?.key??null,p=Y(()=>f===null?null:EA(s,f),[s,f]),h=(w,x)=>{
n({depth:w.depth,node:w.others>0?{other:!0}:{value:w.value}},Pc(w),x)},y=w=>(w.key.startsWith("Arrow")&&u(null),m.key(w)),
b=f===null?"":e7(s,f,e.count);return r(Ze,{scrolls:!0,title:r(E,{children:[H(e.count)," paths ",r("span",{class:OA,children:b})]}),
summary:t7(e,s),onKey:y,announced:d?b:"",actions:r(E,{children:[r("span",{class:LA,children:[r("span",{class:NA}),"path \
ends"]}),t]}),table:r($A,{answer:e}),children:r("div",{ref:o,class:RA,children:i>0&&r("svg",{width:s.width,height:s.height+
32,onPointerLeave:()=>u(null),"aria-hidden":"true",children:[s.depths.map((w,x)=>r("text",{x:x*s.columnWidth,y:14,class:BA,
children:KA(w)},w)),r("g",{transform:"translate(0 28)",children:[s.edges.map(w=>{let x=s.nodes.find(({key:T})=>T===w.from),
k=p?.edges.has(w)??!1;return r("path",{d:AA(w,x.x+ra,x.x+s.columnWidth),class:FA,"data-lit":k,"data-dim":p!==null&&!k,children:r(
"title",{children:`${z(w.count)}${w.median===null?"":`, median ${Pe(w.median)}`}`})},`${w.from} ${w.to}`)}),a.map((w,x)=>w.
map((k,T)=>r(XU,{node:k,width:s.columnWidth-ra,mark:m.mark(T,x),isAt:d===k,dim:p!==null&&!p.nodes.has(k.key),onPoint:()=>u(
k.key),onChoose:L=>h(k,L)},k.key)))]})]})})})}function XU({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=H(
e.count),u=Math.max(4,Math.floor((t-20)/QU)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:zA,"data-dim":i,
"data-other":e.others>0,onPointerEnter:s,onClick:m=>a(m.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,
width:ra,height:e.height,rx:2,class:IA,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:ra,height:e.
height*c,rx:2,class:HA}),r("rect",{x:e.x+ra,y:e.y,width:t-16,height:20,class:qA}),r("text",{x:e.x+ra+6,y:e.y+14,class:VA,
children:[r("tspan",{"data-word":e.others>0,children:Ia(Pc(e),u)}),r("tspan",{dx:6,class:WA,children:l})]}),r("title",{children:`${Pc(
e)}: ${z(e.count)}${e.ends>0?`, ${z(e.ends)} end here`:""}${e.starts>0?`, ${z(e.starts)} begin here`:""}`})]})}function Pc(e){
return e.others>0?`${An.text} ${e.others}`:ee(e.value).text}function KA(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function e7(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${V(o.ends/Math.max(1,o.count))} end here`;return`${KA(
o.depth)} ${Pc(o)}: ${z(o.count)}, ${V(o.count/Math.max(1,n))} of all${i}`}function t7(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${Pc(n)} (${V(n.count/Math.max(1,e.count))})`:"";return`${H(e.count)} paths over ${t.depths.
length} depths${o}; ${qn.other} stands for rare ones`}var jA="dl",GA="M",JA="ll",ZA="xl",YA="Gr",QA="me",tv="sl",XA="cl",eR="gl";function nR({answer:e,onFunnel:t}){let n=e.top_paths,o=Lt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(Ze,{scrolls:!0,title:`${H(e.count)} \
paths`,summary:`Whole paths: ${n.slice(0,3).map(a=>tR(a,e.count)).join("; ")}`,announced:i?tR(i,e.count):"",onKey:o.key,
table:r(o7,{answer:e}),children:r("ol",{class:jA,children:n.map((a,l)=>r("li",{class:GA,...o.mark(l,0),children:[r("span",
{class:JA,title:z(a.count),children:H(a.count)}),r("span",{class:ZA,children:V(a.count/Math.max(1,e.count))}),r("span",{
class:YA,children:r("span",{class:QA,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r(
"span",{class:tv,children:[r($,{shown:An})," ",z(a.paths)," other paths"]}):r(E,{children:[r("span",{class:tv,children:a.
nodes.map((u,c)=>r("span",{class:XA,children:[c>0&&r("span",{class:eR,"aria-hidden":"true",children:"›"}),r($,{value:u,
most:32,middle:!0})]},c))}),a.nodes.length>1&&r(_,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"\
Funnel"})]})]},l))})})}function o7({answer:e}){return r(_e,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"p\
aths",number:!0,cell:({count:t})=>z(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>V(t/Math.max(1,e.count))},
{key:"path",head:"path",cell:t=>r("bdi",{children:oR(t)})}]})}function oR(e){return"other"in e?`${An.text} ${e.paths}`:e.
nodes.map(t=>ee(t).text).join(" › ")}function tR(e,t){return`${oR(e)}: ${z(e.count)}, ${V(e.count/Math.max(1,t))}`}function nv(e){return e.paths?.node??"event"}function Bl(e,t){let n=nv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?on(t):String(t)}`}function Gp(e,t){return{...e,paths:{...e.paths,...t}}}
function rR(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Bl(e,t),after:s.after||5}}}
function iR(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Bl(e,t),before:i||o||5}}}function sR(e,t){
let n=e.paths?.exclude,o=Bl(e,t);return Gp(e,{exclude:n===void 0?o:`${n} or ${o}`})}function aR(e,t,n){let o=nv(e);return Gp(
e,{node:`if(${Bl(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function lR(e,t,n){
return Gp(e,{node:`if(${Bl(e,t)}, ${on(n)}, string(${nv(e)}))`})}function uR(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return Gp(e,a?{before:u}:{after:u})}function cR(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Re(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Bl(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var dR="hl",pR="fl",fR="ul";function hR({document:e,change:t,onClose:n}){let i=(De(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),Ve({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(nt,{title:"\
Merge under a name",onClose:n,children:r(jt,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(lR(e,t.value,a.trim()),"merge")}})}):r(nt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:pR,children:i.map(a=>r("li",{children:r(_,{kind:"plain",class:fR,onClick:()=>s(
aR(e,t.value,ve(a)),"expand"),children:r($,{value:a})})},a))})})}function gR({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=C(null),{onMark:u,menu:c}=Ur(i,(m,d)=>!i||!m.
node||!("value"in m.node)?[]:s7(i,m.node.value,d,f=>l({kind:f,value:m.node.value,label:d})));return!o||!i||!a7(o)?r(dr,{
result:t}):o.count===0&&s==="exact"?r(Wr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(ro,
{children:r(nR,{answer:o,onFunnel:m=>i7(i,m)})}):r(ro,{children:[r(UA,{answer:o,onMark:u,actions:r(r7,{document:e})}),c,
a&&r(hR,{document:i,change:a,onClose:()=>l(null)})]})}function r7({document:e}){let t=n=>he({document:uR(e,n)});return r(
"span",{class:dR,children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function i7(e,t){
Ve({document:cR(e,t),view:"funnel",as:null},"funnel of a path")}function s7(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>Ve(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",rR),i("End here","left",iR),i("Hide","minu\
s",sR),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function a7(e){return"top_paths"in e}var yR={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],chartOf:()=>"flow",Sentence:Eb,Page:gR};function ia(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function rv(e,t,n){
let o=ia(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Re(e),aggregate:{over:i,...t}}}function bR(e){
return rv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function vR(e){return rv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function xR(e){
let t=ia(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function iv(e,t,n){
let{properties:o,...i}=ia(e);return{...Re(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
ve(t)],limit:6}}}var l7=864e5,u7=300;function wR(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(l7/24,l*u7/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},m=Object.keys(ia(e).properties??{}).map(ve),{compare:d,
...f}=rv(e,{measures:["count()"],by:[ve(o),"start","end","duration","events",...m],order:["start desc"],limit:i});return{
...f,...c}}function kR(e,t,n,o,i){let s=[...new Set(n.map(p=>on(String(p))))].join(", "),a=`string(${ve(t)}) in (${s})`,
{where:l,from:u,to:c,compare:m,sample:d,...f}=Re(e);return{...f,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",ve(t),"event"],order:"time asc",limit:1e4}}}function CR({answer:e,onMark:t}){let n=Y(()=>zp((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Ce,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(Ip,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${H(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Pe(i.from)} and more`:`${Pe(i.from)} to ${Pe(
i.to)}`,s)})}var SR="ml",TR="vl",PR="wl",_R="bl",MR="yl",$R="kl",DR="zl",ER="jl",AR="Jr",RR="Xl",OR="Sl",LR="ve",NR="Bl",BR="Cl";function FR({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:SR,
children:[r(zl,{label:"sessions",value:Fl(t,H),...typeof t=="number"?{title:z(t)}:{}}),r(zl,{label:"events each",value:Fl(
n,u=>u.toFixed(1))}),r(zl,{label:"median duration",value:Fl(o,Pe)}),r(zl,{label:"p90 duration",value:Fl(i,Pe)}),r(zl,{label:"\
of one event only",value:Fl(s,u=>V(l===0?0:u/l))}),r(zl,{label:"events",value:Fl(a,H)})]})}function Fl(e,t){return e==null?
"–":t(e)}function zl({label:e,value:t,title:n}){return r("div",{class:TR,children:[r("dd",{class:PR,title:n,children:t}),
r("dt",{class:_R,children:e})]})}var zR="El",IR="r",_c="Il",av="Ul",HR="Hl",qR="Kr",VR="Or";function WR({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=C(!1),c=Y(()=>K0(t,n),[t,n]),m=Lt(
t.length,1,({row:p})=>a(t[p])),d=Math.max(1,...t.map(({start:p,end:h})=>h-p)),f=m.at?t[m.at.row]:void 0;return r(Ze,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:f?f7(f,o,s):"",onKey:m.key,actions:r(kt,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:p=>u(p==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(p7,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:zR,tabIndex:0,role:"group","a\
ria-label":"Sessions",children:r("table",{class:IR,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),r("th",{scope:"col",class:_c,children:"duration"}),r("th",
{scope:"col",class:_c,children:"events"}),i.map(p=>r("th",{scope:"col",children:r($,{value:p,most:24})},p)),r("th",{scope:"\
col",class:av,children:"timeline"})]})}),r("tbody",{children:t.map((p,h)=>r("tr",{...m.mark(h,0),onClick:()=>a(p),children:[
r("td",{children:j(p.start,s,"second")}),r("td",{children:r($,{value:p.actor,most:24,middle:!0})}),r("td",{class:_c,children:Pe(
(p.end-p.start)/1e3)}),r("td",{class:_c,children:z(p.events)}),p.properties.map((y,b)=>r("td",{children:r($,{value:y,most:32,
middle:!0})},b)),r("td",{class:av,children:r(d7,{session:p,events:c[h],length:l?p.end-p.start:d,zone:s})})]},h))})]})})})}
var m7=300;function d7({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:HR,children:[
r("span",{class:qR,style:{"--to":_u(e.end,e.start,i)}}),t.slice(0,m7).map((s,a)=>r("span",{class:VR,title:`${ee(s.event).
text}, ${j(s.time,o,"millisecond")}`,style:{"--at":_u(s.time,e.start,i),"--color":`var(${gn(Mn("event",[s.event]))})`}},
a))]})}function p7({sessions:e,per:t,properties:n,zone:o}){return r(_e,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>j(i,o,"millisecond")},{key:"actor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>Pe((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>z(i)},...n.map((i,s)=>({key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.
properties[s],most:48,middle:!0})}))]})}function f7({actor:e,start:t,end:n,events:o},i,s){return`${i} ${ee(e).text}, ${j(
t,s,"second")}, ${Pe((n-t)/1e3)}, ${z(o)} events`}var h7=50;function KR({document:e,echo:t,count:n,zone:o}){let i=ia(e).per??De(e.dataset).value.value?.actors?.[0]??null,
s=ht(i===null?null:wR(e,t,n,i,h7)),a=Y(()=>g7(UR(s.answer)),[s.answer]),l=Y(()=>i===null||a.length===0?null:kR(e,i,a.map(
({actor:m})=>m),new Date(Math.min(...a.map(({start:m})=>m))).toISOString(),new Date(Math.max(...a.map(({end:m})=>m))).toISOString()),
[a,i]),u=ht(l),c=Y(()=>y7(UR(u.answer)),[u.answer]);return i===null||!s.answer?r(Ce,{}):r(WR,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(ia(e).properties??{}),zone:o,onSession:m=>xe(Ya(e.dataset,String(
m.actor)))})}function UR(e){return e!==null&&"columns"in e?e:null}function g7(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function y7(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function jR({document:e,name:t,expression:n}){let{answer:o}=ht(iv(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>Ve({document:b7(e,t,n,u),view:"difference",as:null},`sessions \
of ${U(t)} ${ee(u).text}`);return r("section",{class:DR,"aria-label":U(t),children:[r("h2",{class:ER,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:m},d)=>r("li",{children:r("button",{type:"button",class:AR,disabled:m,
title:m?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:RR,children:m?r($,{shown:An}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:OR,children:r("span",{class:LR,"data-other":m,style:{"--share":s===0?
0:c/s}})}),r("span",{class:NR,children:V(s===0?0:c/s)}),r("span",{class:BR,children:H(c)})]})},d))})]})}function b7(e,t,n,o){
let i=iv(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:Ao(void 0,ri(t,o))}}}function GR({result:e}){let{answer:t,of:n,phase:o}=e,i=ht(n&&bR(n)),s=ht(n&&vR(n)),a=Ur(s.of);if(!t||!n||!JR(t))return r(
dr,{result:e});if(t.rows.length===0&&o==="exact")return r(Wr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=lv(i.answer)?.rows[0]?.[0];return r(ro,{children:[r(FR,{answer:lv(i.answer)}),r("di\
v",{class:MR,children:[r(v7,{answer:t,document:n,zone:l}),r(CR,{answer:lv(s.answer),onMark:a.onMark})]}),r("div",{class:$R,
children:Object.entries(xR(n)).slice(0,4).map(([c,m])=>r(jR,{document:n,name:c,expression:m},c))}),t.query&&typeof u=="n\
umber"&&r(KR,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function v7({answer:e,document:t,zone:n}){return Et(e,t).
time<0?r(Qn,{answer:e,document:t,zone:n}):r(Cl,{answer:w7(e,t),document:t,zone:n,form:"lines",end:Fy(e),onZoom:x7})}function x7(e,t){
yn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function w7(e,t){let{measures:n}=Et(e,t),o=e.columns.
map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}
function JR(e){return"columns"in e}function lv(e){return e!==null&&JR(e)?e:null}var ZR={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],chartOf:()=>"overview",Sentence:Ab,Page:GR};function Mc(e){return e.score>=.05}var Jp=4;function Il(e,t){let n=e.values??[];return t?n:n.slice(0,Jp)}function ls({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function Zp(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function YR(e,t){return e.distribution?ls(e).length:Math.max(1,Il(e,t).length)}function QR({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:ee(o??null).text,selection:i,baseline:s,lift:a})),...ls(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${ee(o).text} to ${ee(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(_e,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>z(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>V(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>z(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>V(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Zp(n)}]})}var Hl="Ll",XR="Ml",cv="N",mv="w",dv="R",eO="Nl",tO="Pr",nO="Qr",oO="A",rO="we",iO="Vr",sO="Wr",aO="Rl",lO="Yr",uO="Zr",
cO="Al",mO="Dl",dO="Tl",pO="_l",fO="ei",hO="ri",gO="ii",yO="ai",bO="ql",vO="Fl",xO="Gl",wO="Jl";function kO({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:bO,children:[r("div",{class:vO,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:rO,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${V(l.selection.share)}, baseline ${V(l.baseline.share)}`,children:[r("span",{class:dv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:dv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:xO,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:wO,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Hl,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function CO({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Mc(e)&&!n,c=Il(e,
n);return r("li",{class:tO,"data-quiet":u,children:[r("div",{class:nO,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:iO,"aria-expanded":!u,onClick:o,children:[r(le,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:sO,title:`score ${e.score}`,children:[r("span",{class:aO,children:r("span",{class:lO,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:uO,children:C7(e)}),r(Yp,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Yp,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(kO,{bins:ls(
e),median:e.median,mark:i,onChoose:s,text:m=>ho(m,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:cO,
children:[c.map((m,d)=>r(k7,{value:m,mark:i(d),onChoose:f=>s(d,f),onAction:f=>a(f,{...l,value:m.value??null,side:"select\
ion"})},d)),(e.values?.length??0)>Jp&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:yO,onClick:o,children:n?
"fewer":`${e.values.length-Jp} more`})})]})]})}function k7({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:oO,
...t,children:[r("button",{type:"button",tabIndex:-1,class:mO,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:dO,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${V(e.
selection.share)}), baseline ${e.baseline.count} (${V(e.baseline.share)})`,children:[r("span",{class:mv,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:mv,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:pO,children:[r("span",{children:V(
e.selection.share)}),r("span",{class:Hl,children:V(e.baseline.share)})]}),r("span",{class:fO,children:Zp(e.lift)}),r("sp\
an",{class:hO,children:[r(Yp,{label:"Only",title:`Only ${ee(e.value??null).text}`,onClick:()=>o("only")}),r(Yp,{label:"N\
ot",title:`Without ${ee(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Yp({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:gO,title:t,onClick:n,children:e})}function C7(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Ne(e.different,"value");return`${t}${n}${Mc(
e)?"":`${n===""?"":", "}none stands out`}`}function SO({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=C(new Set),{properties:a}=e,l=Math.max(1,...a.map(p=>YR(p,i.
has(p.name)))),u=(p,h,y)=>{let b=a[p],w=TO(b,h,i.has(b.name));n(w.mark,w.label,y)},c=Lt(a.length,l,({row:p,column:h},y)=>u(
p,h,y)),m=c.at&&a[c.at.row],d=m&&c.at?S7(m,c.at.column,i.has(m.name)):"",f=p=>{let h=new Set(i);h.delete(p)||h.add(p),s(
h)};return r(Ze,{title:r(E,{children:[H(e.selection.count)," selected ",r("span",{class:Hl,children:["against ",H(e.baseline.
count)]})]}),summary:T7(e),announced:d,onKey:c.key,table:r(QR,{answer:e}),actions:r("span",{class:XR,children:[r("span",
{class:cv,"data-side":"selection"}),"selection",r("span",{class:cv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:eO,children:a.map((p,h)=>r(CO,{property:p,zone:t,all:i.has(p.name),onAll:()=>f(p.name),mark:y=>c.mark(h,y),onChoose:(y,b)=>u(
h,y,b),onAction:o},p.name))})})}function TO(e,t,n){let o=ls(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${U(e.name)} ${ee(o.from).text} to ${ee(o.to).text}`}}let i=Il(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${U(e.name)} = ${ee(i).text}`}}function S7(e,t,n){let o=ls(
e)[t]??Il(e,n)[t],{label:i}=TO(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${V(o.selection.share)} of the sele\
ction, ${V(o.baseline.share)} of the baseline`:""}`}function T7(e){let t=e.properties.filter(Mc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${ee(o.value).text}: ${V(o.selection.share)} against ${V(o.baseline.share)})`:"";return`${U(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${H(e.selection.count)} apart from ${H(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function PO(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function pv(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var MO="Kl",Qp="Ol",$O="ti";function DO({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:$O,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(_,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Ne(s,"more prop\
erty","more properties")," ",r(_,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Ne(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Qp,children:U(l)})]},a))})]})]})}function EO({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Ur(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>hv(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>hv(o,"hide",u)}]:[]);if(!n||!o||!_7(n))return r(
dr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Wr,{result:t,children:"\
No row of this range is in the selection."}):r(ro,{children:[r(P7,{document:e,answer:n}),r(SO,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>hv(o,u,c)}),r(DO,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>he({document:pv(e,null)}),
onMore:()=>ne("difference.limit",0)}),a]})}function P7({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?PO(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:MO,children:[r("span",{class:Qp,children:"against"}),
r(lt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>ne("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&Ve({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function hv(e,t,n){let o=n.property??"";if(t==="h\
ide")return he({document:pv(e,o)});if(t==="by")return Ve({document:{...Re(e),aggregate:{measures:["count()"],by:[ve(o)]}},
view:"explore",as:null},`by ${U(o)}`);Or(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?Ve({document:l},
t==="only"?a:`not (${a})`):te("No condition says which rows these are.")},i=>te(U(K(i).message)))}function _7(e){return"\
properties"in e}var AO={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],chartOf:()=>"list",Sentence:Rb,Page:EO};var RO="oi",OO="Pl",LO="Ql",Xp="Vl",NO="D",gv="Wl",BO="Yl",FO="Zl",zO="ni",IO="ex",HO="rx";var $7=2e3;function VO(){return F(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!He.value.value?.length&&Dt()},$7);return()=>clearInterval(e)},[]),r("main",{class:RO,children:r("div",{class:OO,children:[
r("header",{class:LO,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Xp,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(D7,{}),r(E7,{}),r(A7,
{})]})})}function D7(){return r("section",{class:NO,"aria-label":"A file",children:[r(le,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Xp,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(or,{kind:"primary",children:"Choose a \
file"})]})}var qO=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function E7(){let[e,t]=C("");return r("section",{class:gv,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Um(e)},class:FO,children:[r("textarea",{class:zO,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:qO,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:IO,
children:[r(_,{kind:"outlined",onClick:()=>t(qO),children:"Take the example"}),r(_,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function yv(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Bt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function A7(){let e=yv("my\
-events");return r("section",{class:gv,"aria-labelledby":"send",children:[r("div",{class:BO,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(_,{small:!0,kind:"outlined",icon:"copy",onClick:()=>ze(e,"The line"),children:"\
Copy"})]}),r("pre",{class:HO,tabIndex:0,children:e}),r("p",{class:Xp,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var R7=6;function WO(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,R7).map(ve)}function O7(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function UO(e,t,n){
let o=ym({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(O7(i))});return()=>wu(o)}async function KO(e,t,n){let i=await re(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var ef=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:N7(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=L7(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function L7(e){return e===null?"":`=${e}`}
function N7(e){return e===""?null:e.slice(1)}var B7=1e3,jO=()=>({tape:new ef,columns:[],error:null,begun:!1,turn:0}),aa=ae(jO()),vi=aa;function tf(e={}){aa.value={...aa.
value,...e,turn:aa.value.turn+1}}function GO(e,t,n){aa.value=jO();let o={dataset:e,columns:[...n],limit:B7,...t===void 0?
{}:{where:t}};return UO(o,i=>{aa.value.tape.take(i,Date.now()),tf({columns:i.columns,begun:!0,error:null})},i=>tf({error:i}))}
function ql(e){let{tape:t}=aa.value;t.paused!==e&&(e?t.pause():t.resume(),tf())}function JO(){tf()}var ZO="pi",YO="di",QO="ix",XO="ax",e4="tx";function us({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=q(null);return F(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:we(ZO,i&&YO),"aria-label":t,children:[
r("div",{class:QO,children:[r("h2",{class:XO,children:e}),o,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:e4,children:s})]})}var t4="li",n4="ox",o4="nx",r4="px",ao="dx",i4="xi",s4="lx",a4="xx",l4="sx",u4="be",c4="cx",m4="si",d4="gx",p4="hx",f4="\
fx",h4="ux",g4="ci",y4="ye",b4="ke",v4="mx",x4="gi",w4="vx",k4="hi",C4="wx",S4="bx",T4="yx",P4="kx";function _4(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:q7(e,t)}}function M4({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=be.value,{where:i,time:s}=e,[a,l]=C(null),[u,c]=C(null);return F(()=>{let m=new AbortController;
return l(null),c(null),KO(n,String(i),m.signal).then(d=>d?l(d):c(new st({code:"gone",message:"The event is not there any\
 more"})),d=>{Tn(d)||c(K(d))}),()=>m.abort()},[n,i]),r(us,{title:r($,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(_,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>ze(z7(a),"The event")}),children:r("div",{class:C4,children:[
r("p",{class:ao,children:[j(String(s),o,"millisecond"),", ",o]}),u&&r(me,{error:u}),a?r(I7,{whole:a,zone:o}):!u&&r(Ce,{})]})})}
function z7({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function I7({
whole:e,zone:t}){let[n,o]=C(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>H7(s.name,
a,n));return r(E,{children:[r(od,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:ao,children:"No \
field has this text."}),r("dl",{class:S4,children:i.map(({column:s,value:a})=>r("div",{class:T4,children:[r("dt",{class:ao,
children:r($,{value:s.name,most:64,middle:!0})}),r("dd",{class:P4,children:typeof a=="number"?z(a):r($,{shown:ho(a,s,t),
most:2e3})})]},s.name))})]})}function H7(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function q7(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${on(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${on(a)}`]:[]}).join(
" and ")}function $4({document:e}){let{tape:t,columns:n}=vi.value,[o,i]=C(null),s=q(null),a=e.timezone??"UTC",l=n.map(({name:f,type:p})=>`${f}\
 ${p}`).join(),u=Y(()=>V7(n,a),[l,a]);F(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=f=>{f.target instanceof Element&&f.target.scrollTop>0&&ql(!0)},m=f=>he({open:[...Ni.value.filter(({kind:p})=>p!=="\
live-event"),_4(n,f)]}),d=(f,p,h)=>{ql(!0),p.key===n[0]?.name?m(f):i({anchor:h,row:f,column:p.key})};return r(E,{children:[
r("div",{ref:s,class:m4,onScrollCapture:c,children:r(_e,{label:"New events",columns:u,rows:t.rows,onCell:d,onMenu:d})}),
o&&r(K7,{...o,document:e,columns:n,onOpen:()=>m(o.row),onClose:()=>i(null)})]})}function V7(e,t){return e.map((n,o)=>({key:n.
name,head:r($,{value:n.name,most:40}),number:o>1&&tr(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(W7,{value:i[0],
zone:t}):r(U7,{value:i[o],column:n,zone:t})}))}function W7({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r($,{value:e}):r("span",{class:d4,title:j(n,t,"millisecond"),children:[j(n,t,"clockSecond"),r("span",{class:ao,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function U7({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:at(e,It(t.name),!0),children:ho(e,t,n).text}):r($,{shown:ho(e,t,n),most:48,middle:!0})}function K7({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:m})=>m===n)],u=ri(j7(
n),l),c=m=>()=>Ve({document:Se(i,"where",Ao(i.where,m))},m);return r(yo,{anchor:e,label:"This value",head:r($,{shown:ee(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>ze(l==null?"":String(l),"The v\
alue")}]})}function j7(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function D4({document:e}){return r(_t,{document:e,error:bv(vi.value.error),label:"Which new events",children:r(Xt,{word:"\
New events where"})})}function bv(e){return e?new st({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var vv=50;function E4({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=C(null),{times:a,values:l}=Y(()=>e.perSecond(
o*1e3),[e,o]),u=Y(()=>[{values:l,color:Mn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${j(a[i]*1e3,n,"clockSecond")}: ${z(
l[i])}`,m=p=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[p.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},d=a.map((p,h)=>({at:p,value:l[h]})).reverse(),f=[{key:"second",head:"Second",cell:({
at:p})=>j(p*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:p})=>z(p)}];return r(Ze,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${z(l.at(-1)??0)} in the last`,announced:c,onKey:m,actions:r(
"span",{class:a4,children:c}),table:r("div",{class:l4,children:r(_e,{label:"Events per second",columns:f,rows:d})}),children:r(
kl,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function A4({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:g4,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:y4,
children:[r("h2",{children:"By event"}),r("span",{class:ao,children:"now"}),r("span",{class:ao,children:"15 min"})]}),o.
length===0&&r("p",{class:ao,children:"Nothing yet."}),r("ul",{children:o.slice(0,vv).map(({event:s,count:a,lately:l})=>{
let u=ri("event",s);return r("li",{children:r("button",{type:"button",class:b4,title:`Only where ${u}`,onClick:()=>Ve({document:{
...be.value,where:Ao(n,u)}},u),children:[r("span",{class:v4,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:x4,
children:l>0?H(l):""}),r("span",{class:w4,children:H(a)}),r("span",{class:k4,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>vv&&r("p",{class:ao,children:[z(o.length-vv)," more"]})]})}function R4({document:e}){let{value:t,error:n}=De(e.dataset).value,o=t?WO(t):n?[]:null,{tape:i,turn:s}=G7(e,o),a=()=>ql(
!i.paused);nr([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:t4,"data-t\
urn":s,children:[r(J7,{onToggle:a,now:l}),r(Z7,{}),r(E4,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:u4,children:[
r("div",{class:c4,children:[i.paused&&r(Y7,{}),i.rows.length===0?r(Q7,{dataset:e.dataset,filtered:e.where!==void 0}):r($4,
{document:e})]}),r(A4,{tape:i,now:l,where:e.where})]})]})}function G7(e,t){let n=JSON.stringify(t);return F(()=>t?GO(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),F(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
JO()},1e3);return()=>clearInterval(o)},[]),F(()=>()=>{Zn(e.dataset)},[e.dataset]),vi.value}function J7({onToggle:e,now:t}){
let{tape:n,begun:o}=vi.value,i=Na.value==="away";return r("div",{class:n4,children:[r(_,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:o4,
children:[r("b",{class:r4,children:H(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:ao,title:"\
How long ago the newest event happened when it came here",children:[Pe(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:ao,children:[z(n.matched)," since this page was opened"]}),r("span",{class:i4,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function Z7(){let e=bv(vi.value.error);return e&&e.where!=="where"?r("\
div",{class:s4,children:r(me,{error:e})}):null}function Y7(){let{tape:e}=vi.value;return r("div",{class:p4,children:[r("\
span",{children:["Paused: ",r("b",{children:z(e.newCount)})," new, ",z(e.leftOut)," left out"]}),r(_,{small:!0,kind:"pri\
mary",onClick:()=>ql(!1),children:"Show"})]})}function Q7({dataset:e,filtered:t}){let n=yv(e);return r("div",{class:f4,children:[
r(Me,{icon:"live",title:"Waiting for new events",actions:r(_,{kind:"outlined",icon:"copy",onClick:()=>ze(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:h4,tabIndex:0,children:n})]})}var O4={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",runs:!1,Sentence:D4,Page:R4};var xv={};uh(xv,{banner:()=>wv,danger:()=>tK,default:()=>nK,info:()=>X7,text:()=>kv,warning:()=>eK});var wv="zx",X7="jx",
eK="Xx",tK="Sx",kv="Bx",nK={banner:wv,info:X7,warning:eK,danger:tK,text:kv};function Wl({kind:e,children:t,actions:n}){return r("div",{class:we(wv,xv[e]),role:e==="info"?"status":"alert",children:[
r(le,{name:e==="info"?"info":"warning"}),r("span",{class:kv,children:t}),n]})}function hr({error:e,what:t,again:n}){return r(Me,{icon:"warning",title:t,actions:r(_,{kind:"outlined",onClick:n,children:"\
Try again"}),children:U(e.message)})}function of(e,t,n){Fs(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function rf(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function la(e){ai(e),Er(e)}var L4={w:2,h:2},oK=100;function Dc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function Cv(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function N4(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function sf(e,t,n,o){
let i=e.find(s=>s.id===t);return i?z4(e,{...i,x:Cv(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Sv(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(L4.w,12-i.x);return z4(e,{...i,w:Cv(n,s,12-i.x),h:Cv(o,L4.h,oK)})}function B4(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return sf(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=sf(e,t,i.x,a);if(!af(l,e))return l}return e}function af(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function F4(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>Dc(s,a)))return{
x:i,y:o}}}function lf(e){let t=[];for(let o of N4(e)){let i={...o,y:I4(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>Dc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function z4(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of N4(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&Dc(s,t)&&
a.y>=0&&!o.some(u=>Dc(a,u));o.push(l?a:{...s,y:I4(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return lf(e.map(({id:s})=>i.get(
s)))}function I4(e,t){let n=t.y;for(;;){let o=e.filter(i=>Dc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function jr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[rK(e),...t].join(" ").replace(/\s+/g," ")}function rK(e){switch(ii(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>uf(t.where)).join(" > ")}${Tv(e.funnel?.by)}`;case"retention":return`retention of ${uf(e.retention?.start)}\
, back by ${uf(e.retention?.return??"true")}${Tv(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${sK(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${iK(e)}${ce(e.aggregate?.measures).join(", ")||"count()"}${Tv(e.aggregate?.
by)}`}}function iK(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function sK(e){let t=e.paths?.start;return typeof t=="string"?` after ${uf(t)}`:""}function Tv(e){let t=ce(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function uf(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var Ul={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function Kl(e){return`v1/boards/${encodeURIComponent(
e)}`}async function cf(e){return(await re("v1/boards",{signal:e})).boards}async function gr(e,t){return re(Kl(e)+(t===void 0?
"":`?version=${t}`))}async function H4(e){return[...(await re(`${Kl(e)}/versions`)).versions].reverse()}async function yr(e,t){
return re(Kl(Pv()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function Ec(e,t,n,o){return re(
Kl(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function mf(e,t){await re(Kl(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function df(e){return re(Kl(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function q4(e){return e instanceof st&&(e.code==="conflict"||e.status===409||e.
status===412)}function Pv(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function Ac({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function _v(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:Ao(n.where,o)}}function pf(e,t){let n=_v(e,t);return n&&{view:Xa(n),document:n,as:e.
as?e.as:null,open:[]}}function ff(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function ua(e,t){
let n=aK(t);return{...e,tiles:[...e.tiles,{...t,id:Pv(),...F4(e.tiles,n.w,n.h),...n}]}}function aK({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ce(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(Ua)?7:8}}var V4="ze",W4="Cx",U4="Ex",K4="Ix",Rc="fi",j4="i",G4="Ux",J4="Hx",Z4="ui",Y4="Lx",Q4="mi",X4="Mx";function hf({tile:e,shared:t,result:n,onAgain:o}){let i=q(null),s=lK(i),a=pf(e,t),l=qt.find(({name:c})=>c===a?.view),u=()=>{
a&&ai(a)};return!a||!l?r("p",{class:J4,children:"This question has no view here."}):r("div",{ref:i,class:j4,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:G4,children:[r(me,{error:n.
error}),r(_,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(Sd.Provider,{value:s,
children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})]})}function lK(e){let[t,n]=C(0);return tt(
()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),
()=>o.disconnect()},[]),t}function eL({text:e,editing:t,onText:n}){return t?r("textarea",{class:X4,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:Z4,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(uK,{line:o},i))})}function uK({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:U(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:Q4,children:U(n[1])}):r("p",{class:Y4,children:U(e)})}function tL(e){let[t,n]=C(!1);return F(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function Oc(e,t){let n=Y(()=>new Ps,[]),o=e===null?"":JSON.
stringify(e);return F(()=>{e&&n.run(e)},[o,t]),F(()=>()=>n.close(),[]),n.result.value}function nL(e){let{tile:t,shared:n,editing:o}=e,i=q(null),s=tL(i),[a,l]=C(0),u=_v(t,n),c=Oc(s?u:null,e.turn+a),m=Lc(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:V4,"aria-label":U(m),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(Rm,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:W4,children:[
o?r("input",{class:K4,"aria-label":"Title of the tile",value:t.title,placeholder:m,maxLength:200,onInput:f=>e.onTitle(f.
currentTarget.value)}):r("h2",{class:U4,children:(t.kind==="query"||t.title!=="")&&r($,{value:m,most:120})}),t.kind==="q\
uery"&&!o&&r(cK,{result:c}),!o&&r(lt,{icon:"more",label:`Menu of ${U(m)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(eL,{text:t.text??"",editing:o,onText:e.onText}):r(hf,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function Lc(e){return e.title!==""?e.title:e.document?jr(e.document):"Text"}function cK({
result:e}){let[t,n]=C(0);F(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Eo(e.phase==="exact"&&t>0?`e\
xact, ${za(e.elapsed??0)}, ${j(t,gt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:Rc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(le,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:Rc,children:["estimate, ",V(e.done)]});case"running":return r("span",{class:Rc,children:"\
running"});case"error":return r("span",{class:Rc,"data-phase":"error",children:[r(le,{name:"error",size:14}),"failed"]});default:
return null}}var rL="T",iL="_";var dK=32,sL=12;function uL({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=U(Lc(e)),a=aL(e,t,n,(c,m,d,f)=>sf(c,e.
id,m.x+d,m.y+f)),l=aL(e,t,n,(c,m,d,f)=>Sv(c,e.id,m.w+d,m.h+f)),u=c=>{let m={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!m||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[d,f]=m,p=c.shiftKey?Sv(t,
e.id,e.w+d,e.h+f):B4(t,e.id,d,f);if(af(p,t))return i("This is as far as it goes.");n(p);let h=p.find(({id:y})=>y===e.id);
i(c.shiftKey?`${h.w} columns wide, ${h.h} rows high`:`column ${h.x+1}, row ${h.y+1}`)};return r(E,{children:[r("button",
{type:"button",class:rL,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(pK,
{})}),r(_,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:iL,"aria-hidden":"true",...l})]})}
function pK(){return r(le,{name:"rows",size:16})}function aL(e,t,n,o){let i=q(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+lL(c),
tiles:t,tile:e,cell:(c.clientWidth+sL)/12})},a=u=>{let c=i.current,m=u.currentTarget.closest("[data-grid]");if(!c||!m)return;
let d=Math.round((u.clientX-c.x)/c.cell),f=Math.round((u.clientY+lL(m)-c.y)/(dK+sL)),p=o(c.tiles,c.tile,d,f);af(p,t)||n(
p)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function lL(e){return-e.
getBoundingClientRect().top}var cL="vi",mL="Nx",dL="Rx",pL="Ax",fL="Dx",hL="Tx",$v="_x",gL="qx";function yf(e,t=""){Wi(n=>r(hK,{dataset:e,board:t,onClose:n}))}function hK({dataset:e,board:t,onClose:n}){let o=be.value.
timezone??"UTC",i=[...kd(e,void 0,void 0,t)].reverse();return r(nt,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:$v,children:"A board without questions has no time to note something at."}):r(yK,{dataset:e,zone:o}),i.length===
0&&r("p",{class:$v,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:dL,
children:i.map(s=>r("li",{class:pL,children:[r("span",{class:fL,children:gK(s,o)}),r("span",{class:hL,children:r($,{value:s.
text,most:400})}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{vK(s)}})]},s.id))})]})}function gK({
time:e,to:t},n){return t===void 0?j(e,n,"minute"):`${j(e,n,"minute")} – ${j(t,n,"minute")}`}function yK({dataset:e,zone:t}){
let[n,o]=C(""),[i,s]=C(""),[a,l]=C(null),u=()=>{bK(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(K(c)))};return r(
"form",{class:cL,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:mL,children:[r("span",{class:wt,children:"\
What happened"}),r("input",{class:je,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:wt,children:`When, on the clock of ${Oi(t)}`}),r("input",
{class:je,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(_,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:gL,children:r(me,{error:a})})]})}
async function bK(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await ml({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await Vd(n,o);if(!i.start)throw new st({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await ml({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function vK(e){try{await Cd(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;te(
"The note is removed.",{label:"Undo",act:()=>{ml({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
te(K(t).message)}}function bf({name:e,content:t}){of(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function yL(e){
rf(".json,application/json",t=>{xK(t).then(e)})}async function xK(e){try{let{name:t,content:n}=wK(await e.text(),e.name);
await yr(t,n),te("The board is imported.")}catch(t){te(`The file cannot be imported: ${K(t).message}`)}}function wK(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var Dv="je",vL="Fx",xL="Gx",wL="Jx",kL="Kx",Ev="Ox",CL="Px",SL="Qx",TL="wi",PL="bi",_L="yi";function ML({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(E,{children:[
r("div",{children:[r("button",{type:"button",class:_L,onClick:()=>xe("boards"),children:"Boards"}),r("div",{class:xL,children:[
i===null?r("h1",{class:wL,children:r($,{value:s})}):r("input",{class:kL,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(kK,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(SK,{model:e})]})]}),
i!==null?r("textarea",{class:SL,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:CL,children:r($,
{value:a.description,most:1e3})})]})}function kK({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:Ev,children:[r(_,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(_,{kind:"quiet",icon:"\
info",onClick:()=>yf(ff(e.board.value.content)[0]??"",i),children:"Notes"}),r(_,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(_,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(lt,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:CK(e,t)})]})}function CK(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>ze(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>bf(n)},{label:"Make a copy",icon:"copy",act:()=>{yr(`${n.name}, copy`,n.content??
Ul).then(s=>xe(`boards/${encodeURIComponent(s.id)}`),Av)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
mf(n.id,n.version).then(()=>{xe("boards"),te("The board is removed.",{label:"Undo",act:()=>{df(n).then(()=>xe(`boards/${encodeURIComponent(
n.id)}`),Av)}})},Av)}}]}function SK({model:e}){return r("div",{class:Ev,children:[r(_,{icon:"plus",kind:"outlined",onClick:()=>e.
change(ua(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(_,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(_,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function Av(e){te(K(e).message)}function $L(e){return!e||!("columns"in e)||!("rows"in e)?null:ud(e.columns.map(({name:t})=>t),e.rows)}var vf=class{constructor(t){this.id=t}id;board=ae(null);error=ae(null);draft=ae(null);conflict=ae(null);shared=ae(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await gr(this.id))}catch(t){this.error.value=K(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&Ft(this.shared.value,Ac(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=Ac(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&Ft(i.content,o.content)||await this.save(i)&&te(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await Ec(
n.id,n.version,t.name,t.content)),!0}catch(o){return q4(o)?this.conflict.value=t:te(`The board cannot be saved: ${K(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await yr(`${t.
name}, copy`,t.content)).id:null}};var DL=null;function xf(){return DL??=[...new Set([gt(),"UTC",...Intl.supportedValuesOf("timeZone")])],DL}var EL="Vx",AL="Wx",RL="Yx",OL="Zx",LL="es",Rv="rs";function NL({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:EL,role:"group","aria-label":"For all tiles",children:[r(_K,{shared:e,onShared:o}),r(rn,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...xf()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:AL,children:r(jt,{bare:!0,code:!0,label:`Filter of all tiles of ${U(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${U(l)}`,onCommit:u=>o(
{...e,where:PK(e.where,l,u)})})},l)),!Ft(e,t)&&r("span",{class:RL,children:[r(_,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(_,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function PK(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function _K({shared:e,
onShared:t}){let n=q(null),[o,i]=C(!1),[s,a]=C(null),l=Ud(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Rr({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),m=(f,p)=>{i(!1),a(null),t({...e,
from:f,to:p})},d=f=>{Vd(f,e.timezone).then(({from:p,to:h})=>m(String(p??""),String(h??"")),p=>a(K(p)))};return r(E,{children:[
r(_,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(Kt,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:OL,children:[r(
jt,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:d}),r("d\
iv",{class:LL,children:[r(_,{small:!0,class:Rv,pressed:u,onClick:()=>m("",""),children:"Of each tile"}),l.filter(({from:f})=>f!==
void 0).map(({text:f,from:p,to:h})=>r(_,{small:!0,class:Rv,pressed:p===e.from&&(h??"now")===e.to,onClick:()=>m(String(p),
String(h??"now")),children:f.charAt(0).toUpperCase()+f.slice(1)},f))]})]})})]})}var BL="is",FL="as",zL="ts",Ov="os";function IL({model:e,board:t,onClose:n}){let[o,i]=C(null);return F(()=>{H4(t.id).then(i,HL)},[t.id,t.version]),r(us,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(Ce,{}):r("ol",{class:BL,children:o.map(s=>r("li",{
class:FL,children:[r("div",{class:zL,children:[r("span",{children:s.removed?"Removed":r($,{value:s.name,most:60})}),r("s\
pan",{class:Ov,children:["version ",s.version,", ",j(s.changed,gt(),"minute")]})]}),s.version===t.version?r("span",{class:Ov,
children:"shown"}):!s.removed&&r(_,{small:!0,kind:"outlined",onClick:()=>{$K(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function $K(e,t,n){try{let{name:o,content:i}=await gr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Ne(i.tiles.length,"tile")}.`)}catch(o){HL(o)}}function HL(e){te(K(e).message)}var DK=6e4;function VL({id:e}){let t=Y(()=>new vf(e),[e]),[n,o]=C(!1);F(()=>(BK().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return F(()=>{globalThis.document.title=`${U(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(Me,{icon:"boards",title:"There is no such board",actions:r(_,{kind:"prima\
ry",onClick:()=>xe("boards"),children:"All boards"})}):r(hr,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:vL,children:[r(EK,{model:t,onVersions:()=>o(!n)}),n&&r(IL,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:Dv,children:r(Ce,{})})}function EK({model:e,onVersions:t}){let n=q(null),[o,i]=C(0),{content:s}=e.shown,a=Ac(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,qL(Ft(c,a)?null:c)};return F(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(m=>m+1)},DK);return()=>clearInterval(c)},[]),r("main",{ref:n,class:Dv,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(LK,{model:e}),r(ML,{model:e,onVersions:t,onScreen:()=>{
AK(n.current)},onAgain:()=>i(o+1)}),r(NL,{shared:l,saved:a,datasets:ff(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>qL(null))}}),r(RK,{model:e,shared:l,turn:o})]})}
async function AK(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function RK({model:e,shared:t,turn:n}){let[o,i]=C(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(m=>m.id===u?{...m,...c}:m)});return a.length===0?r(OK,{model:e}):r(E,{children:[r("div",{class:TL,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:PL,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(nL,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>NK(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(uL,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...lf(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function OK({model:e}){return r(Me,{icon:"boards",title:"This board is empty",actions:r(
E,{children:[r(_,{kind:"primary",icon:"explore",onClick:()=>xe(""),children:"Ask a question"}),r(_,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(ua(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function LK({model:e}){return e.conflict.value===null?
null:r(Wl,{kind:"warning",actions:r(E,{children:[r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&xe(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function NK(e,t,n,o){let i=pf(t,n),s=$L(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...lf(a.tiles.
filter(({id:m})=>m!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>la(i)},{label:"\
Copy link",icon:"share",act:()=>{As(i).then(m=>ze(m,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>ze(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>of(`${Lc(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:ua(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function BK(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await li(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function qL(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await Ja(e)}`,history.replaceState(null,"",t)}var UL="ns",KL="ps";function jL({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=C(o),[u,c]=C(null),[m,d]=C(!1),f=ft();return r(
nt,{title:e,onClose:i,children:r("form",{class:UL,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||m)&&(d(!0),s(a.trim()).
then(i,y=>{c(K(y)),d(!1)}))},children:[r("label",{class:wt,for:f,children:t}),r("input",{id:f,class:je,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(me,{error:u}),
r("div",{class:KL,children:r(_,{type:"submit",kind:"primary",disabled:a.trim()===""||m,children:n})})]})})}var GL="ki",JL="ds",ZL="ls",YL="xs",QL="Xe",XL="ss",e6="cs",t6="Se",n6="gs",o6="hs",r6="fs";var kf=ae({value:null,error:null});async function Gl(){try{kf.value={value:await cf(),error:null}}catch(e){kf.value={value:kf.
value.value,error:K(e)}}}function i6(){let{value:e,error:t}=kf.value,[n,o]=C("changed");F(()=>{globalThis.document.title=
"Boards · Sluice",Gl()},[]);let i=()=>Wi(s=>r(jL,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:HK}));return r(
"main",{class:GL,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:JL,children:[r("h1",{class:ZL,children:"\
Boards"}),e!==null&&e.length>1&&r(lt,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(_,{icon:"upload",kind:"outlined",onClick:()=>yL(Gl),children:"Import"}),r(_,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(hr,{error:t,what:"The boards cannot be listed",again:()=>{Gl()}}),!e&&
!t&&r(Ce,{}),e?.length===0&&r(Me,{icon:"boards",title:"There are no boards yet",actions:r(_,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:YL,children:IK(e,n).map(s=>r(qK,{board:s},s.id))})]})}function IK(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function HK(e){let t=await yr(
e,Ul);xe(`boards/${encodeURIComponent(t.id)}`)}function qK({board:e}){let[t,n]=C(null);F(()=>{gr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Ne(t.tiles.length,"tile")}, `;return r("li",{class:QL,children:[r("butto\
n",{type:"button",class:XL,onClick:()=>xe(`boards/${encodeURIComponent(e.id)}`),children:[r(VK,{tiles:t?.tiles??[]}),r("\
span",{class:o6,children:r($,{value:e.name,most:80})}),r("span",{class:r6,children:[o,"changed ",j(e.changed,gt(),"minut\
e")]})]}),r(lt,{icon:"more",label:`Menu of ${U(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{gr(e.id).then(bf,Cf)}},{label:"Make a copy",icon:"copy",act:()=>{WK(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{UK(e)}}]})]})}function VK({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:e6,"aria-hidden":"true",children:e.map(o=>r("span",{class:we(t6,o.kind===
"text"&&n6),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function WK(e){try{let{name:t,
content:n}=await gr(e.id);await yr(`${t}, copy`,n),await Gl()}catch(t){Cf(t)}}async function UK(e){try{let t=await gr(e.
id);await mf(e.id,t.version),await Gl(),te("The board is removed.",{label:"Undo",act:()=>{df(t).then(Gl,Cf)}})}catch(t){
Cf(t)}}function Cf(e){te(K(e).message)}var s6={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(i6,{}):r(VL,{id:e},e)};function ms(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function a6(e,t){
return(await re(ms(e,"definitions"),{signal:t})).definitions}async function l6(e,t){return(await re(ms(e,"cohorts"),{signal:t})).
cohorts}async function u6(e,t,n){return re(`${ms(e,"definitions",t)}?version=${n}`)}async function c6(e,t,n,o){return[...(await re(
`${ms(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function m6(e,t,n){return re(ms(e,"cohorts",t),{signal:n})}
async function Nc(e,t,n,o,i){return re(ms(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function d6(e,t,n){await re(ms(e,t,n),{method:"DELETE"})}async function p6(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=Bt(`${ms(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw Xr()}),c=await u.json().catch(()=>null);if(!u.ok)throw ei(c,u.status);return c}var Sf={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function f6(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function Tf(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return jr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function Lv({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function h6(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function g6(e,t,n){let o=ve(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${ve(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var y6="zi",b6="us",v6="ji",x6="ms",w6="Be",k6="Ce",C6="q",S6="vs",T6="ws",P6="bs",_6="ys",M6="Xi",$6="ks",D6="zs",E6="S\
i",Jl="js",Zl="Xs",Yl="Ss",Ql="Bs",A6="Cs",xi="F",Pf="Es",R6="Bi",O6="Is",L6="Us",ds="Hs",N6="Ls",B6="Ms",F6="Ci",z6="Ns",
Nv="b",I6="Rs",H6="As";var KK={from:"",to:"",timezone:"",where:{}};function _f({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=C(null),
[l,u]=C(null),[c,m]=C(0),d=De(e).value.value?.actors?.[0]??"",f=n===null?{}:{define:{[t]:n}},p=JSON.stringify([t,n]);F(()=>{
let w=new AbortController,x=k=>(i??u)(k);return fm(e,{column:ve(t),limit:10,...f},w.signal).then(k=>{a(k),x(null)},k=>{Tn(
k)||(a(null),x(K(k)))}),()=>w.abort()},[p]);let h=s?.type==="bool"&&o&&d!=="",y=s&&{dataset:e,...f,aggregate:{measures:[
g6(t,s.type,o?d:"")],by:["time('auto')"]}},b=Oc(y,c);return l?r("div",{class:ds,children:r(me,{error:l})}):!s||!y?null:r(
"section",{class:N6,"aria-label":"What it holds for",children:[r("p",{class:B6,children:jK(s)}),r("div",{class:F6,children:r(
hf,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:y,as:"line"},shared:KK,result:b,onAgain:()=>m(c+1)})}),
h?r(JK,{document:{dataset:e,...f,where:ve(t),aggregate:{measures:["count() as events"],by:[ve(d)],limit:10}},per:d}):r(GK,
{values:s})]})}function jK(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${V(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Ne(e.distinct,"value")}${e.nulls>0?`, none for ${H(e.nulls)} events`:""}.`}function GK({values:e}){
return r("table",{class:Nv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r($,{value:t,most:64})}),r("td",{children:H(n)})]},o))})]})}function JK({document:e,per:t}){let{answer:n}=Oc(
e,0),o=n?.rows??[];return r("table",{class:Nv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r($,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r($,{value:i,most:64})}),r("td",{children:H(Number(s))})]},a))})]})}function q6({dataset:e,
name:t,version:n}){let[o,i]=C(null);if(F(()=>{let a=new AbortController;return m6(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${H(o.ids)} in the list`;return r("p",{class:z6,children:[
r("strong",{children:H(o.size)})," ",r("span",{class:Ql,children:[o.size===1?"actor":"actors"," with events",s]})]})}var ZK=300;function Mf({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=C(t),[l,u]=C(t),[c,m]=C(null),d=De(e).
value.value?.actors??[],f=b=>{a({...s,...b}),m(null)};F(()=>{let b=setTimeout(()=>u(s),ZK);return()=>clearTimeout(b)},[s]);
let p=()=>{Nc(e,s.name.trim(),n,Lv(s),s.description.trim()).then(async b=>{await i(b.name),te(`${U(b.name)} is saved, as\
 version ${b.version}.`)},b=>m(K(b)))},h=c&&YK(c),y=c?.span&&h==="text"?Ri(s.text,c.span):null;return r("article",{class:Jl,
"aria-label":n===0?"A new definition":`Edit ${U(s.name)}`,children:[r("div",{class:Zl,children:[r("h2",{class:Yl,children:n===
0?"A new definition":r("bdi",{children:U(s.name)})}),r(_,{kind:"outlined",onClick:o,children:"Cancel"}),r(_,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:p,children:"Save"})]}),n===0&&r(kt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:b=>f({kind:b}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(Bv,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:b=>f({name:b})}),r("div",{class:xi,children:[r("span",{class:wt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(Al,{class:R6,label:"Expression",language:"expression",text:s.text,mark:y,onRun:p,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:b=>f({text:b})}),h==="text"&&r(me,
{error:c,onHint:b=>f({text:QK(s.text,y,b)})})]}),s.kind==="actor"&&r("div",{class:Pf,children:[d.length>1&&r("div",{class:xi,
children:[r("span",{class:wt,children:"Of each"}),r(rn,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:b=>f({per:b})})]}),r(Bv,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:b=>f({from:b})})]}),r(Bv,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:b=>f({description:b})}),h==="other"&&r("div",{class:ds,children:r(me,{error:c})}),l.text.trim()!==
""&&r(_f,{dataset:e,name:"preview_of_definition",content:Lv(l),actors:l.kind==="actor",onError:m})]})}function YK(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function QK(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function Bv({label:e,value:t,placeholder:n,error:o,onText:i}){let s=ft();
return r("div",{class:xi,children:[r("label",{class:wt,for:s,children:e}),r("input",{id:s,class:je,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(me,{error:o})]})}function V6(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function W6(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function $f({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=C(t),[l,u]=C(""),[c,m]=C(null),[d,f]=C(""),p=De(e).
value.value?.actors??[],[h,y]=C(""),[b,w]=C(null),[x,k]=C(!1),T=ft(),L=h||p[0]||"",M=c??l,B=()=>{k(!0),p6(e,s.trim(),{per:L,
description:d.trim(),fresh:n},M,V6(c?.name??"",l)).then(async O=>{await i(O.name),te(`${U(O.name)} is saved, with ${Ne(O.
ids,"actor")}.`)},O=>{w(K(O)),k(!1)})};return r("article",{class:Jl,"aria-label":n?"A cohort from a list":`A new list fo\
r ${U(s)}`,onDragOver:O=>O.preventDefault(),onDrop:O=>{O.preventDefault(),m(O.dataTransfer?.files[0]??null)},children:[r(
"div",{class:Zl,children:[r("h2",{class:Yl,children:n?"A cohort from a list":r("bdi",{children:U(s)})}),r(_,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(_,{kind:"primary",icon:"save",disabled:x||s.trim()===""||c===null&&l.trim()==="",onClick:B,
children:"Save"})]}),n&&r("div",{class:xi,children:[r("label",{class:wt,for:`${T}-name`,children:"Name"}),r("input",{id:`${T}\
-name`,class:je,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:O=>{a(O.currentTarget.value),w(null)}})]}),
p.length>1&&r("div",{class:xi,children:[r("span",{class:wt,children:"The list has values of"}),r(rn,{title:"Actor",kind:"\
outlined",values:p,value:L,onChange:y})]}),r("div",{class:xi,children:[r("label",{class:wt,for:`${T}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:L6,children:[r("bdi",
{children:U(c.name)}),", ",_n(c.size)," ",r(_,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>m(null)})]}):
r("textarea",{id:`${T}-list`,class:`${je} ${O6}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:O=>{u(O.currentTarget.value),w(null)}}),r("div",{class:Pf,children:[r(_,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>rf("",m),children:"Choose a file"}),c===null&&r("span",{class:Ql,children:l.trim()===""?"or drop one\
 here":Ne(W6(l),"line")})]})]}),r("div",{class:xi,children:[r("label",{class:wt,for:`${T}-description`,children:"Descrip\
tion"}),r("input",{id:`${T}-description`,class:je,value:d,placeholder:"where the list is from",onInput:O=>f(O.currentTarget.
value)})]}),b&&r("div",{class:ds,children:r(me,{error:b})})]})}function U6({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=C(!1),[a,l]=C(null),{saved:u}=t,c="definition"in u?u:null,
m=c&&h6(c),d=async p=>{s(!1),await n(p)};if(i&&c&&m)return r(Mf,{dataset:e,draft:m,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r($f,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let f=()=>{d6(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),te(`${U(t.name)} is removed.`,c&&{label:"Undo",act:()=>{XK(e,c).then(()=>n(t.name),K6)}})},
p=>l(K(p)))};return r("article",{class:Jl,"aria-label":U(t.name),children:[r("div",{class:Zl,children:[r("h2",{class:Yl,
children:r($,{value:t.name,most:120})}),r(_,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>ze(t.name,"The n\
ame")}),(m??!c)&&r(_,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(_,{kind:"danger",icon:"\
trash",label:"Remove",onClick:f}),r(_,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:ds,children:r(
me,{error:a})}),r("p",{class:Ql,children:[Sf[t.kind],", version ",u.version,", ",j(u.time,gt(),"minute")]}),u.description&&
r("p",{children:r($,{value:u.description,most:2e3})}),c?r("pre",{class:A6,children:r("bdi",{children:U(Tf(c.definition))})}):
"ids"in u&&r("p",{children:[H(u.ids)," actors of ",r("code",{children:U(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(q6,{dataset:e,name:t.name,version:u.version}),r(_f,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(e9,{dataset:e,one:t,onChanged:n})]})}async function XK(e,t){await Nc(e,t.name,0,t.definition,t.description??"")}
function K6(e){te(K(e).message)}function e9({dataset:e,one:t,onChanged:n}){let[o,i]=C([]),s="definition"in t.saved;if(F(
()=>{let l=new AbortController;return c6(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{u6(e,t.name,l).then(u=>Nc(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>te(`Version ${l} is restored.`),K6)};return r("details",{class:I6,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:H6,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",j(l.time,gt(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(_,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function j6(e){let[t,n]=await Promise.all([a6(e),l6(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await t9(
e,t.map(f6)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function t9(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await re("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function G6({rest:e}){let[t="",...n]=e.split("/"),o=He.value.value?.[0]?.name;return F(()=>{He.value.value||Dt()},[]),F(
()=>{let i=Ut.value||o;t===""&&i&&xe(`definitions/${encodeURIComponent(i)}`)},[t,o]),F(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),He.value.error&&t===""?r(hr,{error:He.value.error,what:"The datasets cannot be listed",again:()=>{
Dt()}}):He.value.value?.length===0?r(Me,{icon:"data",title:"There is no dataset yet",actions:r(_,{kind:"primary",onClick:()=>xe(
""),children:"How to send events"})}):t===""?r(Ce,{}):r(n9,{dataset:t,name:n.join("/")},t)}function n9({dataset:e,name:t}){
let[n,o]=C(null),[i,s]=C(null),[a,l]=C(o9),[u,c]=C(""),m=async()=>{try{o(await j6(e)),s(null)}catch(w){s(K(w))}};F(()=>{
m()},[]);let d=w=>{l(null),xe(`definitions/${encodeURIComponent(e)}${w===""?"":`/${encodeURIComponent(w)}`}`)},f=async w=>{
await Promise.all([m(),Zn(e)]),d(w)},p=w=>()=>l({kind:w,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:p("property")},{label:"Property or cohort of actors",icon:"actor",act:p("actor")},
{label:"Cohort from a list",icon:"upload",act:p("list")}],y=(n??[]).filter(w=>w.name.toLowerCase().includes(u.trim().toLowerCase())),
b=n?.find(w=>w.name===t)??null;return r("main",{class:y6,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:b6,
children:[r("h1",{class:v6,children:"Definitions"}),r(rn,{title:"Dataset",icon:"data",kind:"outlined",values:(He.value.value??
[]).map(w=>w.name),value:e,onChange:w=>xe(`definitions/${encodeURIComponent(w)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${je} ${x6}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:w=>c(w.currentTarget.value)}),
r(lt,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:h,children:"New"})]}),
i&&r(hr,{error:i,what:"The definitions cannot be listed",again:()=>{m()}}),!n&&!i&&r(Ce,{}),n?.length===0&&a===null&&r(Me,
{icon:"definitions",title:"There are no definitions yet",actions:r(E,{children:[r(_,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(_,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:w6,"data-open":a!==null||b!==null,children:[n.length>0&&r("\
ul",{class:k6,"aria-label":"Definitions",children:[y.map(w=>r(r9,{one:w,current:a===null&&w.name===t,onOpen:()=>d(w.name)},
w.name)),y.length===0&&r("li",{class:$6,children:"None has this in its name."})]}),r("div",{class:E6,children:[a?.kind===
"list"&&r($f,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:f}),a!==null&&a.kind!=="list"&&r(Mf,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:f},`${a.kind} new`),a===null&&b&&r(U6,{dataset:e,one:b,onChanged:f,onClose:()=>d("")},
b.name),a===null&&!b&&r("p",{class:D6,children:t===""?"Choose one to see what it holds for.":`There is no definition ${U(
t)} of this dataset.`})]})]})]})}function o9(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function r9({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:Tf(e.saved.definition);return r("li",{children:r("button",{type:"button",class:C6,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:S6,children:r(le,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:T6,children:r($,{value:e.name,most:64})}),r("span",{class:P6,children:Sf[e.
kind]}),r("code",{class:_6,children:r("bdi",{children:U(o)})}),e.saved.description&&r("span",{class:M6,children:r($,{value:e.
saved.description,most:200})})]})})}var J6={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:G6};async function Fv(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),re(`v1/history?${n.toString()}`,{signal:t})}async function Z6(e,t){
await re(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function Y6(e){await re(`v1/history/${e}`,{method:"DEL\
ETE"})}var Q6="Ei",X6="Ds",eN="Ii",tN="Ui",nN="Ts",oN="c",rN="G",iN="Ee",sN="_s",aN="qs",lN="Hi",uN="Fs",cN="Li",mN="Mi",dN="J",
pN="Ie",fN="K",hN="Gs";var s9=150;function gN(){let[e,t]=C(""),[n,o]=C(!1),[i,s]=C(null),[a,l]=C(void 0),[u,c]=C(null),[m,d]=C(0),f=q(!0);F(()=>{
globalThis.document.title="History · Sluice"},[]),F(()=>{let b=new AbortController,x=setTimeout(()=>{Fv({search:e.trim(),
starred:n},b.signal).then(k=>{s(k.entries),l(k.cursor),c(null)},k=>{Tn(k)||c(K(k))})},f.current?0:s9);return f.current=!1,
()=>{clearTimeout(x),b.abort()}},[e,n,m]);let p=()=>{Fv({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(b=>{
s([...i??[],...b.entries]),l(b.cursor)},b=>c(K(b)))},h=b=>s((i??[]).map(w=>w.id===b.id?b:w)),y=b=>s((i??[]).filter(({id:w})=>w!==
b.id));return r("main",{class:Q6,"data-state":i?"exact":"running",children:[r("div",{class:X6,children:[r("h1",{class:eN,
children:"History"}),r("input",{type:"search",class:`${je} ${tN}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:b=>t(b.currentTarget.value)}),r(_,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(hr,{error:u,what:"The history cannot be read",again:()=>d(m+1)}),!i&&!u&&r(Ce,{}),i?.length===
0&&r(a9,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:nN,children:i.map(b=>r(l9,{entry:b,
onEntry:h,onGone:y},b.id))}),a!==void 0&&r(_,{kind:"outlined",class:hN,onClick:p,children:"Older ones"})]})}function a9({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Me,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(_,{kind:"primary",onClick:n,children:"The whole history"}):r(_,{kind:"primary",icon:"explore",onClick:()=>xe(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function l9({entry:e,onEntry:t,onGone:n}){let o=u9(e),i=o&&qt.find(({name:l})=>l===Xa(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),Z6(e.id,l.starred).catch(u=>{t(e),te(K(u).message)})},a=()=>{o&&la({view:Xa(o),document:o,as:null,open:[]})};
return r("li",{class:oN,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:rN,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(le,{name:"star"})}),r("button",{type:"button",class:iN,disabled:!o,onClick:a,
children:[r("span",{class:sN,children:r(le,{name:i?.icon??"braces"})}),r("span",{class:aN,children:[r("span",{class:lN,children:r(
"bdi",{children:U(o?jr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:uN,children:[r(le,{name:"error",size:14}),
r("bdi",{children:U(e.error)})]})]}),r("span",{class:cN,children:o&&Rr(o,o.timezone??"UTC")}),r("span",{class:mN,children:r(
$,{value:e.dataset,most:32})}),r("span",{class:dN,children:e.error===void 0?`${za(e.elapsed_ms)}, ${H(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:pN,children:j(e.at,gt(),"minute")})]}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:fN,onClick:()=>{Y6(e.id).then(()=>n(e),l=>te(K(l).message))}})]})}function u9(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var yN={name:"history",label:"History",icon:"history",letter:"h",Page:gN};var qt=[eD,xE,MA,yR,ZR,AO,O4],wi=[s6,J6,yN,IC];var bN="Ni",vN="Js",xN="Ks",wN="Os",kN="Ps",CN="Ri",SN="Ai",TN="Qs",PN="Vs",_N="Di";function MN(){let e=Tk.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&qt.some(({name:a})=>a===
"funnel");return r("section",{class:bN,"aria-label":"What was loaded",children:[r("div",{class:vN,children:[r("p",{class:xN,
role:"status",children:vg(t,n)}),r(_,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:bg})]}),s&&r("p",{class:wN,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:kN,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:we(CN,u>=0&&SN),"aria-pre\
ssed":u>=0,onClick:()=>_k(a),children:[u>=0&&r("span",{class:TN,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",
{class:PN,children:H(l)})]},a)})}),r("div",{class:_N,children:[n.rejected>0&&r(_,{kind:"outlined",onClick:()=>{bg(),xe(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(_,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:Mk,children:"Show the funnel"})]})]})}function $N(){return F(()=>{Ro(),Nk()},[]),r(E,{children:[r(F1,{}),r(MN,{}),r(Ik,{})]})}function DN(){let{value:e,error:t}=He.value,n=e?.[0]?.name;return F(()=>{e||Dt()},[]),F(()=>{n!==void 0&&ui(n)},[n]),t?r(
Me,{icon:"warning",title:"The datasets cannot be listed",actions:r(_,{kind:"outlined",onClick:()=>{Dt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(VO,{}):r(Ce,{})}function EN(){return r(Me,{icon:"search",title:"There is no\
 such page",actions:r(_,{kind:"primary",onClick:()=>xe(""),children:"To the first dataset"})})}var AN="Ws",RN="Ys",ON="Zs",LN="ec",NN="Ue",BN="rc";function FN(){let[e,t]=C(""),[n,o]=C(null),[i,s]=C(!1),a=q(null);return F(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:AN,children:r("form",{class:RN,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
a0(e.trim()).then(()=>location.reload(),c=>{s(!1),o(K(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:ON,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:LN,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:NN,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(me,{id:"token-problem",error:n}),r(_,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:BN,children:"Log in"})]})})}var zN="Ti",IN="ic",HN="ac",qN="tc";function VN({id:e}){let[t,n]=C(null),[o,i]=C(null),[s,a]=C(0);return F(()=>{let l=new AbortController;return YC(e,l.signal).
then(async u=>{let c=await WN(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?la(c):xe(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(K(u))}),()=>l.abort()},[e,s]),o?.status===404?r(Me,{icon:"share",title:"There is no such l\
ink",actions:r(_,{kind:"primary",onClick:()=>xe(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(hr,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(p9,{link:t}):r(Ce,{})}async function WN(e){
let t=Om(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await li(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function p9({link:e}){let[t,n]=C(null);F(()=>{WN(e).then(n)},[e]);let o=qt.find(({name:l})=>l===t?.view);if(F(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Ce,{});let{document:i}=t,s={...Hh,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>ai(t);return r(E,{children:[r(Wl,{kind:"info",actions:r(_,{small:!0,kind:"outlined",onClick:()=>la(
t),children:"Ask now"}),children:["The numbers as they were on ",j(e.made,gt(),"minute"),"."]}),r("main",{class:zN,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:IN,children:r("bdi",{children:U(jr(i))})}),r("p",{class:HN,children:[
U(i.dataset),", ",Rr(i,i.timezone??"UTC")]}),r("div",{class:qN,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var UN="oc",KN="nc",jN="pc",GN="_i",JN="dc",ZN="qi";function YN({onClose:e}){let t=Map.groupBy(rk.value,({group:n})=>n);return r(nt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:UN,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:KN,children:n}),r("dl",{class:jN,children:o.
map(({keys:i,label:s})=>r("div",{class:GN,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:JN,
children:a},a))})]},i))})]},n))}),r("div",{class:ZN,children:[r("label",{children:[r("input",{type:"checkbox",checked:ik.
value,onChange:n=>sk(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:dd.value,onChange:n=>XC(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Ef(e){let t=ii(be.value),n=ce(be.value[t]?.by),o=ve(e);n.includes(o)||he({document:Se(be.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Fc(e){let t=qe.value.view===e.name,n=gw(e.name,ug(Ut.value));n!==null&&te(n,{label:"Undo",act:si}),t&&Fi.value.
kind!=="view"&&Ut.value!==""&&Er(),Ut.value===""&&xe("")}function QN(){let e="Go to";return[...qt.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Fc(t)})),...wi.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>xe(t.name)}))]}var Iv=matchMedia("(prefers-color-scheme: dark)"),XN=ae(Iv.matches),zv=$r("theme"),zc=ae(zv==="light"||zv==="dark"?zv:"s\
ystem"),tu=hn(()=>zc.value==="system"?XN.value?"dark":"light":zc.value);function Af(e){zc.value=e,Dr("theme",e)}function eB(){
Iv.addEventListener("change",()=>{XN.value=Iv.matches}),Sn(()=>{document.documentElement.dataset.theme=tu.value})}function tB({onClose:e,onHelp:t}){let[n,o]=C(""),i=g9(h9(t),n).slice(0,200);return r(nt,{title:"Find",onClose:e,children:r(
Ii,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function h9(e){let t=Ut.value===""?[]:De(Ut.value).value.value?.columns??[];return[...qt.map(n=>({name:n.
label,kind:"page",act:()=>Fc(n)})),...wi.map(n=>({name:n.label,kind:"page",act:()=>xe(n.name)})),...(He.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{ui(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Ef(
n)})),...Ka.value?[{name:"Undo",kind:"command",act:si}]:[],...ja.value?[{name:"Redo",kind:"command",act:Ga}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>$n({kind:"json"})},{name:tu.value==="dark"?"Light":"Dark",kind:"command",act:()=>Af(
tu.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function g9(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var oB="He",rB="Fi";function iB({folded:e}){let[t,...n]=ci.value,o=t?`${il(t.kind)} ${t.dataset}, ${V(t.done)}`:"",i=Eo(o);return t?r("butto\
n",{type:"button",class:oB,"aria-label":o,onClick:()=>xe("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
il(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:rB,children:V(t.done)}),r(ol,{small:!0,label:o,done:t.done})]}):null}function sB(){let e=La.value?.tokens?La.value.name:void 0;if(e===void 0)return null;let t=()=>{l0().then(()=>location.reload(),
n=>te(`Logging out failed: ${K(n).message}`))};return r(lt,{icon:"actor",label:`Logged in as ${ee(e).text}`,menuLabel:"A\
ccount",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var aB="Gi",lB="g",uB="Ji",cB="lc",mB="Ki",Hv="Oi",dB="h",pB="Pi",fB="Qi",hB="Le",gB="Vi";var ki=ae($r("rail")==="folded");function v9(){ki.value=!ki.value,Dr("rail",ki.value?"folded":"open")}function bB({onPalette:e,
onHelp:t}){let n=Fi.value;return r("nav",{"aria-label":"Pages",class:we(aB,ki.value&&lB),children:[r("div",{class:uB,children:[
r(w9,{}),!ki.value&&r("span",{class:cB,children:"Sluice"})]}),r("ul",{class:Hv,children:qt.map(o=>r(yB,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&qe.value.view===o.name,onClick:()=>Fc(o)},o.name))}),wi.length>0&&r(
"div",{class:fB,role:"presentation"}),r("ul",{class:Hv,children:wi.map(o=>r(yB,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>xe(o.name)},o.name))}),r("div",{class:hB,children:[r(iB,{folded:ki.
value}),r(_,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(x9,{}),r(sB,{}),r(_,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(_,{icon:"collapse",label:ki.value?"Widen":"Fold",kind:"quiet",class:gB,onClick:v9})]})]})}
function yB({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Eo(ki.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:dB,"aria-current":o?"page":void 0,"aria-label":ki.value?t:void 0,onClick:i,...s,children:[
r(le,{name:e,size:20}),r("span",{class:pB,children:t})]})})}function x9(){let e=(t,n)=>({label:n,checked:zc.value===t,act:()=>Af(
t)});return r(lt,{icon:tu.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function w9(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:mB,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var xB="Wi",wB="Yi";function kB({children:e}){let[t,n]=C(null);nr([...QN(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Ka.value&&si()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{ja.value&&
Ga()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Lo},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:C9}]),F(()=>{let i=s=>{if(Lu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";qm(a).then(l=>{l&&(he(l),te("The question was pasted.",{label:"Undo",act:si}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:xB,children:[r(bB,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:wB,children:[Na.value==="away"&&r(Wl,{kind:"warning",actions:r(_,{small:!0,
kind:"outlined",onClick:d0,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(tB,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(YN,{onClose:o}),r(PC,{}),r(
Sk,{}),r(T0,{})]})}function C9(){let{phase:e}=Wn.result.value;e==="running"||e==="estimate"?Wn.cancel():Ni.value.length>
0&&Em()}var CB="xc",SB="sc",TB="Zi",PB="cc";var Of=hn(()=>Vs.value.filter(e=>e.to.dataset===be.value.dataset));function _B(){return Of.value.length===0?null:r("nav",
{"aria-label":"The way here",class:CB,children:[Of.value.map((e,t)=>r("span",{class:SB,children:[r("button",{type:"butto\
n",class:TB,onClick:()=>{Vg(t),he(e.from)},children:t===0?"all":ee(Of.value[t-1]?.label).text}),r(le,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:PB,children:ee(Of.value.at(-1)?.label).text})]})}var MB="Me",$B="gc",DB="hc",EB="fc",AB="uc",RB="mc";function Lf({title:e,note:t,actions:n,children:o,onClose:i}){let s=q(null),a=ft();return tt(()=>{ni();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:MB,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:$B,children:[r("div",{class:DB,children:[r("h2",{id:a,class:EB,
children:e}),t&&r("p",{class:AB,children:t})]}),n,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:RB,children:o})]})}var OB="vc",LB="wc",NB="bc",qv="yc";function BB({layer:e,onClose:t}){let n=e.request,o=Sl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Y(()=>o.pages.flat(),[o.pages]),a=Y(()=>o.columns.map((c,m)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:tr(c)&&m>0,cell:d=>m===0?r($,{value:d[0],most:64,middle:!0}):r($,{shown:ho(d[m],c,i)})})),
[o.columns,i]),l=De(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&xe(Ya(n.dataset,
String(c[0])))};return r(Lf,{title:"Actors",onClose:t,note:r(E,{children:[r($,{value:e.label,most:200}),_9(s.length,o.hasMore)]}),
actions:r(_,{icon:"save",kind:"outlined",onClick:()=>$n({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:NB,children:[r(me,{error:o.error}),r(_,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:qv,children:r(Ce,{lines:12})}),o.first&&(s.length===0?
r("p",{class:qv,children:"No actor is here."}):r("div",{class:OB,children:[r(_e,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:LB,children:r(_,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function _9(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Ff="kc",zB="zc",IB="O",HB="jc";var M9=/^[A-Za-z_][A-Za-z0-9_]*$/;function VB({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=C(o?"live":"frozen"),
[a,l]=C(""),[u,c]=C(null),[m,d]=C(null),f=async()=>{if(!M9.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await D9(a,o,String(e.label)):n&&await A9(a,n,String(e.label),d),Zn(
Ut.value),te(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(p){d(null),c($9(K(p)))}};
return r(nt,{title:"Save as cohort",onClose:t,foot:r(E,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,
{kind:"primary",disabled:m!==null||a==="",onClick:()=>{f()},children:m===null?"Save":`${z(m)} actors read`})]}),children:[
r("p",{class:Ff,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:p=>{p.preventDefault(),f()},onInput:p=>{p.target instanceof
HTMLInputElement&&p.target.type!=="radio"&&l(p.target.value.trim())},children:[r(jt,{label:"Name",value:a,onCommit:p=>l(
p.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:zB,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(qB,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(qB,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(me,{error:u})]})]})}function $9(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function qB({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:IB,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:HB,children:n?"Not possibl\
e for these actors.":s})]})]})}function WB(e,t){return`v1/datasets/${encodeURIComponent(Ut.value)}/${e}/${encodeURIComponent(
t)}`}async function D9(e,t,n){await re(WB("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var E9=1e4;async function A9(e,t,n,o){let i=[],s,a="";o(0);do{let u=await re("v1/actors",{body:{...t,
limit:E9,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await re(`${WB("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function UB({layer:e,onClose:t}){let n=e.document,o=Sl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=ht(Jd(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(Lf,{title:"Events",onClose:t,note:r(E,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${z(s)} events`]}),children:r(Xd,{paging:o,document:n,zone:a})})}var jB="Xc",GB="Sc",JB="ea",ZB="Bc",YB="Cc",QB="Ec",XB="ra",e8="Ic",t8="Uc",n8="Hc",o8="Lc",r8="ia",i8="Mc";var R9=6;function s8({column:e,document:t}){let n=q(null),{values:o,error:i,former:s}=O9(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let m=c?`not (${ri(e.name,u)})`:ri(e.name,u);Ve({document:Se(t,"where",Ao(t.
where,m))},m)};return r("section",{ref:n,class:JB,"aria-label":ee(e.name).text,"data-former":s,children:[r("div",{class:ZB,
children:[r("h3",{class:YB,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:QB,children:[H(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(_,{small:!0,kind:"quiet",label:`Break down by ${ee(e.name).text}`,onClick:()=>Ef(
e.name),children:"By"})]}),i&&r(me,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},m)=>r("li",{children:r("\
button",{type:"button",class:XB,onClick:d=>l(u,d.altKey),children:[r("span",{class:e8,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:t8,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:n8,title:z(c),children:[o.exact?"":"~",H(
c)]})]})},m))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:o8,children:[o.more>0&&r("span",{children:[H(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:r8,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",H(o.nulls)]})]})]})}
function O9(e,t,n){let[o,i]=C(!1),[s,a]=C({values:null,error:null,former:!1}),l=L9(t,n);return F(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),F(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),fm(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Tn(
c)||a({values:null,error:K(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function L9(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:ve(e),limit:R9,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function a8({onClose:e}){let[t,n]=C(""),o=De(Ut.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(us,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:jB,children:r("input",{class:GB,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(s8,{column:s,document:be.value},s.name)):r(Ce,
{}),r("p",{class:i8,children:"Click: only this value. Alt+click: all but this value."})]})}var u8="Nc",c8="Rc";function d8({onClose:e}){let t=be.value,[n,o]=C(()=>JSON.stringify(t,null,2)),[i,s]=C(null);return F(()=>{Ft(m8(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(us,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(_,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>ze(n,"The document")}),children:[r(Al,{class:u8,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=m8(l);s(c),u&&he({document:{...u,dataset:u.dataset||qe.value.document.dataset}},
"replace")},onRun:Lo}),i!==null&&r("div",{class:c8,children:r(me,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function m8(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function p8({layer:e,onClose:t}){let[n,o]=C(""),[i,s]=C(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=be.value,m=()=>{n.trim()!==""&&ml({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
K(d)))};return r(nt,{title:"Note",onClose:t,foot:r(E,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,{
kind:"primary",onClick:m,children:"Save"})]}),children:[r("p",{class:Ff,children:[j(a,c),l===void 0?"":` to ${j(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),m()},children:[r("input",{class:je,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(me,{error:i})]})]})}var f8=new Map([["facets",a8],["json",d8],["events",UB],["actors",BB],["cohort",VB],["note",p8],["live-event",M4]]);var h8=["1d","7d","30d","1y"];function g8(){let e=q(null),[t,n]=C(null),o=be.value.compare?.offset,i=ti(Wn.result.value.
error,"compare"),s=()=>n(null);return r(E,{children:[r(_,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${U(cd(o))} before`}),i&&t===null&&r("div",{class:Gd,children:r(me,{error:i})}),t==="menu"&&r(yo,{anchor:e.current,label:"\
Compare",items:B9(o,()=>n("field")),onClose:s}),t==="field"&&r(Kt,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:a_,children:r(jt,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),zf(a.trim()===""?void 0:a.trim())}})})})]})}
function B9(e,t){let n=e!==void 0&&!h8.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>zf(void 0)},
{label:"The period before",checked:!1,act:()=>{F9()}},...h8.map(o=>({label:`${cd(o)} before`,checked:e===o,act:()=>zf(o)})),
{label:n?`${U(cd(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function zf(e){
ne("compare",e===void 0?void 0:{offset:e})}async function F9(){try{let e=be.value,t=await e_(e);t===null?te("The range h\
as no start: choose one before it is compared."):be.value===e&&zf(t)}catch(e){te(K(e).message)}}var y8="Ac",b8="Dc",Vv="Ne",v8="Tc",x8="_c";var ou="";function w8({onClose:e}){let[t,n]=C(null),[o,i]=C(ou),[s,a]=C(""),[l,u]=C(""),[c,m]=C(null),[d,f]=C(!1),p=ft();
F(()=>{cf().then(b=>{let w=[...b].sort((x,k)=>k.changed.localeCompare(x.changed));n(w),i(w[0]?.id??ou)},b=>m(K(b)))},[]);
let h=jr(qe.value.document);return r(nt,{title:"Save to a board",onClose:e,children:r("form",{class:y8,onSubmit:b=>{b.preventDefault(),
f(!0),I9(o,s.trim()||"My board",l.trim()).then(e,w=>{m(K(w)),f(!1)})},children:[r("label",{class:wt,for:`${p}-title`,children:"\
Title of the tile"}),r("input",{id:`${p}-title`,class:je,"data-autofocus":!0,value:l,placeholder:U(h),maxLength:200,autocomplete:"\
off",onInput:b=>u(b.currentTarget.value)}),r("fieldset",{class:b8,children:[r("legend",{class:wt,children:"Board"}),(t??
[]).map(b=>r("label",{class:Vv,children:[r("input",{type:"radio",name:p,checked:o===b.id,onChange:()=>i(b.id)}),r("bdi",
{class:v8,children:U(b.name)})]},b.id)),r("label",{class:Vv,children:[r("input",{type:"radio",name:p,checked:o===ou,onChange:()=>i(
ou)}),r("span",{children:"A new board"})]})]}),o===ou&&r(E,{children:[r("label",{class:wt,for:`${p}-name`,children:"Name\
 of the board"}),r("input",{id:`${p}-name`,class:je,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:b=>a(
b.currentTarget.value)})]}),c&&r(me,{error:c}),r("div",{class:x8,children:r(_,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function I9(e,t,n){let{document:o,view:i,as:s}=qe.value,a=e===ou?null:
await gr(e),l=s??qt.find(m=>m.name===i)?.chartOf(o)??"",u=ua(a?.content??Ul,{kind:"query",title:n,document:o,as:l}),c=a?
await Ec(e,a.version,a.name,u):await yr(t,u);te(`Saved to ${U(c.name)}.`,{label:"Open",act:()=>xe(`boards/${encodeURIComponent(
c.id)}`)}),a&&te("The tile can be taken back.",{label:"Undo",act:()=>{H9(c,a)}})}async function H9(e,t){await Ec(e.id,e.
version,t.name,t.content).then(()=>te("The tile is taken back."),n=>te(K(n).message))}var q9=ae([]);function k8(){return r(lt,{icon:"save",menuLabel:"Save",items:[...V9(),...q9.value],placing:{align:"end"},children:"Save"})}
function V9(){let{dataset:e,where:t}=qe.value.document,n=typeof t=="string"?t.trim():"";return[{label:"To a board ...",icon:"\
boards",act:()=>Wi(o=>r(w8,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>xe(
`definitions/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>yf(
e)}]}var S8="qc",T8="Re";function P8(){let e=Wn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:S8,children:[r("sp\
an",{role:"status",class:T8,"data-phase":e.phase,children:[e.phase==="exact"&&r(le,{name:"check",size:14}),e.phase==="er\
ror"&&r(le,{name:"error",size:14}),U9(e)]}),t&&r(_,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Wn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(_,{small:!0,kind:"outlined",onClick:Lo,children:"Run again"})]})}
function U9(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${V(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=za(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${V(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${H(t.rows_scanned)} rows`:`${o}, ${n}`}}}var _8="Ae",M8="De",$8="Fc",D8="Te",E8="Gc";var A8=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function R8({runs:e}){F(()=>{He.value.value||
Dt()},[]);let t=He.value.value?.map(({name:o})=>o)??[Ut.value],n=be.value.timezone??"UTC";return r("header",{class:_8,"a\
ria-label":"The question",children:[r("div",{class:M8,children:[r(rn,{title:"Dataset",icon:"data",values:t,value:Ut.value,
onChange:o=>{ui(o)},class:$8}),r(u_,{}),r(rn,{title:"Time zone",icon:"globe",values:xf(),value:n,onChange:o=>ne("timezon\
e",o),kind:"quiet",free:!0}),r(g8,{}),r(j9,{})]}),r("div",{class:D8,children:e&&r(P8,{})}),r("div",{class:E8,children:[r(
_,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Ka.value,onClick:si}),r(_,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!ja.value,onClick:Ga}),r(lt,{icon:"share",menuLabel:"Share",items:oS(),placing:{align:"end"},children:"Shar\
e"}),r(k8,{})]})]})}function j9(){let e=be.value.sample,t=e===void 0||e===1?void 0:e,n=A8.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(lt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:A8.map(([o,i])=>({label:o,checked:i===t,act:()=>ne("sample",i)})),children:n})}var O8="Jc",L8="aa",N8="Kc",B8="Oc",F8="Pc",z8="Qc",I8="ta";function q8(){let e=qt.find(({name:t})=>t===pw.value)??qt[0];return e?r(J9,{view:e}):null}function J9({view:e}){let t=be.
value,n=Z9(Wn.result.value,t),o=fw.value??e.chartOf(t);F(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),nr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Wv("facets")}]),nr(
[{keys:"/",label:`Sentence: ${jy}`,group:"View",act:Ky}]);let i=a=>{he({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(E,{children:[r(R8,{runs:e.runs??!0}),r(Rm,{busy:s,done:n.done}),r("div",{class:O8,
children:[r("main",{class:L8,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(_B,{}),r("div",{class:N8,children:[r("div",{class:B8,children:r(mc,{document:t,children:r(e.Sentence,{document:t,
result:n})})}),r("div",{class:F8,children:[e.charts.length>1&&r(kt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(
({name:a,label:l,icon:u})=>({value:a,label:l,icon:u}))}),r(_,{icon:"filter",label:"Properties and their values",keys:"f",
kind:"quiet",pressed:Uv("facets"),onClick:()=>Wv("facets")}),r(_,{icon:"braces",label:"The document as JSON",kind:"quiet",
pressed:Uv("json"),onClick:()=>Wv("json")})]})]}),n.error&&!Y9(n.error)&&r(Zy,{class:z8,error:n.error}),r("div",{class:I8,
"data-former":n.former,children:r(e.Page,{document:t,result:n,as:o})})]}),r(Q9,{})]})]})}function Z9(e,t){return e.of===
null||H8(e.of)===H8(t)?e:{...e,answer:null,of:null,former:!1}}function H8(e){let t=e.aggregate?.over;return`${ii(e)} ${typeof t==
"object"?Object.keys(t).join():"events"}`}function Uv(e){return Ni.value.some(t=>t.kind===e)}function Wv(e){he({open:Uv(
e)?Ni.value.filter(t=>t.kind!==e):[{kind:e}]})}function Y9(e){return["from","to"].some(t=>ti(e,t)!==null)}function Q9(){
return r(E,{children:Ni.value.map((e,t)=>{let n=f8.get(e.kind);return n?r(n,{layer:e,onClose:Em},t):null})})}function V8(){return La.value?.tokens&&La.value.name===void 0?r(FN,{}):r(E,{children:[r(kB,{children:r(X9,{})}),r($N,{})]})}
function X9(){let e=Fi.value;switch(e.kind){case"home":return r(DN,{});case"view":return r(q8,{});case"page":{let t=wi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(EN,{})}case"actor":return r(Gw,{dataset:e.dataset,actor:e.actor});case"\
link":return r(VN,{id:e.id})}}eB();s0();ak();await Hw();eS();zS();Ox(r(V8,{}),document.body);
