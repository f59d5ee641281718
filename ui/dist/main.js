var v3=Object.defineProperty;var lh=(e,t)=>{for(var n in t)v3(e,n,{get:t[n],enumerable:!0})};var Ke,wx,ph,$i,uh,em,kx,Qc,Cx,dh,ch,Sx,pu=Symbol.for("pv"),tm={},nm=[],x3=/^m(i|n|o|s|text|space)$/,fh=Array.isArray,hh=nm.
slice,ks=Object.assign;function ws(e){e&&e.parentNode&&e.remove()}function Tx(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?hh.call(arguments,2):n),mu(e,
a,o,i,null)}function mu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:pu,__v:i||
++wx,__i:-1,__u:0};return!i&&Ke.vnode&&Ke.vnode(s),s}function E(e){return e.children}function Ma(e,t){this.props=e,this.context=t,this.__g=0}function Di(e,t){if(t==null)return e.
__&&Di(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Di(e)}function w3(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=ks({constructor:pu},n)).__v=n.__v+1,
Ke.vnode&&Ke.vnode(t),gh(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Di(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,Ex(i,t,s),n.__=n.__e=null,t.__e!=o&&Px(t))}function Px(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Px(e)}function mh(e){(8&e.__g||(e.__g|=8,$i.push(e),em++))&&uh==Ke.debounceRendering||
((uh=Ke.debounceRendering)||queueMicrotask)(_x)}function _x(){try{for(var e,t=1;$i.length;)$i.length>t&&$i.sort(kx),e=$i.
shift(),t=$i.length,8&e.__g&&w3(e)}finally{(em=$i.length)&&(uh||queueMicrotask)(_x)}}function Mx(e,t,n,o,i,s,a,l,u,c,m){
var p,f,d,h,b,v,w=o.__k||nm,y=t.length;for(u=k3(n,t,w,u,y),p=0;p<y;p++)(d=n.__k[p])!=null&&(f=~d.__i&&w[d.__i]||tm,d.__i=
p,v=gh(e,d,f,i,s,a,l,u,c,m),h=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&yh(f.ref,null,d,f),d.ref&&m.push(d.ref,d.__c||h,d)),
b=b||h,4&d.__u?(u=$x(d,u,e,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),d.
__u&=-21);return n.__e=b,u}function k3(e,t,n,o,i){var s,a,l,u,c,m,p,f,d,h=n.length,b=h,v=0,w=0,y=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=y[s]=mu(null,
a):fh(a)?a=y[s]=mu(E,{children:a}):a.constructor===pu&&a.__b?a=y[s]=mu(a.type,a.props,a.key,a.ref,a.__v):y[s]=a,u=s+v,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=C3(a,n,u,b))&&(b--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?v--:c==u+1?v++:c!=
u&&(c>u?v--:v++,w=1)):(~c||(i>h?v--:i<h&&v++),typeof a.type!="function"&&(a.__u|=4))):y[s]=null;if(w){for(m=[],p=[],s=0;s<
i;s++)if((a=y[s])&&16&a.__u){for(v=0,f=m.length;v<f;)m[d=v+f>>1]<a.__i?v=d+1:f=d;m[v]=a.__i,p[s]=v+1}for(v=m.length;s--;)
p[s]&&(p[s]==v?v--:y[s].__u|=4)}if(b)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Di(l)),bh(l,l));return o}function $x(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=$x(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Di(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function C3(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function xx(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Yc(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||xx(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||xx(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=ch[t]||(ch[t]=
S3(t)),(e.__a||(e.__a={}))[t]=dh,s=t!=(t=t.replace(Cx,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function S3(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Qc]==null)t[Qc]=dh++;else if(t[Qc]<this.__a[e])return;return n(Ke.event?Ke.event(t):t)}}}function gh(e,t,n,o,i,s,a,l,u,c){
var m,p,f,d,h,b,v,w,y,C,P,O,$,B,L,W,N,R,X=t.type;if(t.constructor!==pu)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&
(t.__u|=u,p=s=[],m.nodeType==8?l=Xc(m,s):s.push(m),l=s[0]||l),(m=Ke.__b)&&m(t);e:if(typeof X=="function"){f=a.length;try{
if(w=t.props,y=(m=X.prototype)&&m.render,C=(m=X.contextType)&&o[m.__c],P=m?C?C.props.value:m.__:o,(d=n.__c)?(t.__c=d,2&d.
__g&&(d.__g|=1)):(y?t.__c=d=new X(w,P):(t.__c=d=new Ma(w,P),d.constructor=X,d.render=P3),C&&C.sub(d),d.state||(d.state={}),
d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),y&&(d.__s||(d.__s=d.state),X.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=ks({},
d.__s)),ks(d.__s,X.getDerivedStateFromProps(w,d.__s)))),h=d.props,b=d.state,d.__v=t,n.__c){if(w!==h&&y&&!X.getDerivedStateFromProps&&
d.componentWillReceiveProps&&d.componentWillReceiveProps(w,P),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&
d.shouldComponentUpdate(w,d.__s,P)===!1){t.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(J){J&&(J.__=t)}),nm.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&a.push(d),l=Di(n);break e}d.componentWillUpdate&&
d.componentWillUpdate(w,d.__s,P),y&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,b,v)})}else y&&!X.
getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),y&&d.componentDidMount&&d.__h.push(d.componentDidMount);
d.context=P,d.props=w,d.__P=e,d.__g&=-5,O=Ke.__r,$=y?25:0;do d.__g&=-9,O&&O(t),m=d.render(d.props,d.state=d.__s,d.context);while(8&
d.__g&&++$<25);y&&(nm.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=ks({},o,d.getChildContext())),
y&&n.__c&&d.getSnapshotBeforeUpdate&&(v=d.getSnapshotBeforeUpdate(h,b)),B=m&&m.type===E&&m.key==null?m.props.children:m,
w.__P&&(m=l,i=(e=w.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(J){J&&bh(J,J)}),n.__k=null),
l=n.__k?Di(n,0):null),l=Mx(e,fh(B)?B:[B],t,n,o,i,s,a,l,u,c),w.__P&&(t.__e=null,l=m),t.__u&=-161,p&&p.some(ws),d.__h.length&&
a.push(d),1&d.__g&&(d.__g&=-4)}catch(J){if(a.length=f,t.__v=null,u||s)if(J&&J.then){if(t.__u|=128|u,s){for(~(N=s.indexOf(
l||void 0))||(N=s.length);(R=s[N-1])&&R.nodeType==8;)N--;for(;N<s.length;N++)if(R=s[N])if(s[N]=null,L){if(R==W)break}else{
if(R.nodeType!=8)break;R.data.startsWith("$s")&&(W=Xc(L=R))}}if(!L){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
L=l}(m=Xc(L=t.__c.__z||(t.__c.__z=L)))?(t.__e=L,l=m):t.__e=l,l=l&&l.nextSibling}else s&&s.some(ws);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),J&&J.then||Dx(t),Ke.__e(J,t,n)}}else l=t.__e=T3(n.__e,t,n,o,i,s,a,u,c,e);return(m=Ke.diffed)&&m(t),l}function Xc(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Dx(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Dx))}function Ex(e,t,n){for(var o=0;o<n.length;)yh(n[o++],n[o++],n[o++]);Ke.__c&&Ke.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Ke.__e(s,i.__v)}})}function T3(e,t,n,o,i,s,a,l,u,c){var m,p,f,d,
h,b,v,w,y=n.props||tm,C=t.props,P=t.type;if(P=="svg"?i="http://www.w3.org/2000/svg":P=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((h=s[m])&&(P?h.localName==P:h.nodeType==
3)){e=h,s[m]=null;break}}if(!e){if(w=c.ownerDocument||document,!P)return w.createTextNode(C);e=w.createElementNS(i,P,C.is?
C:c),l&&(Ke.__m&&Ke.__m(t,s),l=!1),s=null}if(P){if(c=P=="template"&&e.content||e,s=P=="textarea"&&C.defaultValue!=null?null:
s&&hh.call(c.childNodes),!l&&s)for(y={},m=0;m<e.attributes.length;m++)y[(h=e.attributes[m]).name]=h.value;for(m in y)h=y[m],
m=="dangerouslySetInnerHTML"?f=h:m=="children"||m in C||m=="value"&&"defaultValue"in C||m=="checked"&&"defaultChecked"in
C||Yc(e,m,null,h,i);for(m in C)h=C[m],m=="children"?d=h:m=="dangerouslySetInnerHTML"?p=h:m=="value"?b=h:m=="checked"?v=h:
l&&typeof h!="function"||y[m]===h||Yc(e,m,h,y[m],i);p?(l||f&&(p.__html==f.__html||p.__html==e.innerHTML)||(e.innerHTML=p.
__html),t.__k=[]):(f&&(e.textContent=""),(P=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&x3.test(P))&&(i="\
http://www.w3.org/1999/xhtml"),Mx(c,fh(d)?d:[d],t,n,o,i,s,a,s?s[0]:n.__k&&Di(n,0),l,u),s&&s.some(ws)),l&&P!="textarea"||
(m="value",P=="progress"&&b==null?e.removeAttribute(m):b==null||b===e[m]&&(P!="progress"||b)||Yc(e,m,b,y[m],i),m="checke\
d",v!=null&&v!=e[m]&&Yc(e,m,v,y[m],i))}else y===C||l&&e.data==C||(e.data=C);return e}function yh(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Ke.__e(i,n)}}function bh(e,t,n){var o,i,s,a;if(Ke.unmount&&Ke.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||yh(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ke.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&bh(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=Xc(o,s=[]))&&(o==
e.__e&&s.some(ws),ws(i),ws(o)),n||ws(e.__e),e.__e=e.__c=e.__=null}function P3(e,t,n){return this.constructor(e,n)}function Ax(e,t){
var n,o,i,s;Ke.__&&Ke.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=mu(E,{children:[e]}),
i=[],s=[],gh(t,t.__k,o||tm,tm,t.namespaceURI,o?null:t.firstChild?hh.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
Ex(i,t.__k,s),t.__k.props.children=null}function om(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,mh(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Sx++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Ke={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw em=0,e}},wx=0,ph=function(e){return e!=null&&e.constructor===pu},Ma.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=ks({},this.state)),typeof e=="function"&&(e=e(ks({},n),this.props)),e&&(ks(
n,e),this.__v&&(t&&this.__k.push(t),mh(this)))},Ma.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),mh(this))},Ma.prototype.render=E,$i=[],em=0,kx=function(e,t){return e.__v.__b-t.__v.__b},Qc=Symbol(),Cx=/(PointerCapture)$|Capture$/i,
dh=0,ch={},Sx=0;var Ei,$t,vh,Rx,xh=Object.is,fu=0,qx=[],wh=[],Nt=Ke,Ox=Nt.__b,Lx=Nt.__r,Nx=Nt.diffed,Bx=Nt.__c,Fx=Nt.unmount,zx=Nt.__;function $a(e,t){
Nt.__h&&Nt.__h($t,e,fu||t),fu=0;var n=$t.__H||($t.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){
return fu=1,Ch(Vx,e)}function Ch(e,t,n){var o=$a(Ei++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Vx(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);xh(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=$t,!$t.__f)){$t.__f=!0;var i=$t.shouldComponentUpdate;
$t.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,m=this.props!=s;if(u.__.some(function(f){
f.__N&&(c=!0,xh(f.__[0],f.__N[0])||(m=!0))}),i){var p=i.call(this,s,a,l);return c?p||m:p}return!c||m}}return o.__}function F(e,t){
var n=$a(Ei++,3);!Nt.__s&&Sh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,$t.__H.__h.push(n))}function tt(e,t){var n=$a(Ei++,4);!Nt.
__s&&Sh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,$t.__h.push(n))}function q(e){return fu=5,Y(function(){return{current:e}},[])}function Y(e,t){var n=$a(Ei++,7);return Sh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function rm(e,t){return fu=8,Y(function(){return e},
t)}function im(e){var t=$t.context[e.__c],n=$a(Ei++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub($t)),t.props.value):e.
__}function ft(){var e=$a(Ei++,11);if(!e.__){for(var t=$t.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function _3(){var e;do{for(;e=wh.shift();)try{du(e)}catch(n){Nt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
qx.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(du),t.__h.some(kh),t.__h=[]}catch(n){t.__h=[],Nt.__e(n,e.__v)}}}while(wh.
length)}Nt.__b=function(e){$t=null,Ox&&Ox(e)},Nt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),zx&&zx(e,t)},Nt.
__r=function(e){Lx&&Lx(e),Ei=0;var t=($t=e.__c).__H;t&&(vh==$t?$t.__h=[]:(t.__h.some(du),t.__h.some(kh),Ei=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),vh=$t},Nt.diffed=function(e){Nx&&Nx(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Hx(qx.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),vh=$t=null},Nt.__c=function(e,t){t.some(
function(n){try{n.__h.some(du),n.__h=n.__h.filter(function(o){return!o.__||kh(o)})}catch(o){n.__h=[function(){throw o}]}}),
Bx&&Bx(e,t)},Nt.unmount=function(e){Fx&&Fx(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Hx(wh.push(i))}else du(i)}catch(s){t=s}}),o.
__H=void 0,t&&Nt.__e(t,o.__v))};var Ix=typeof requestAnimationFrame=="function";function M3(e){var t,n=function(){clearTimeout(
o),Ix&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Ix&&(t=requestAnimationFrame(n))}function Hx(e){e!=1&&Rx==
Nt.requestAnimationFrame||((Rx=Nt.requestAnimationFrame)||M3)(_3)}function du(e){var t=$t,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),$t=t}function kh(e){var t=$t;e.__c=e.__(),$t=t}function Sh(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!xh(n,e[o])})}function Vx(e,t){return typeof t=="function"?t(e):t}var $3=Symbol.for("preact-signals");function um(){if(Qr>1)Qr--;else{var e,t=!1;for((function(){var i=am;for(am=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();gu!==void 0;){var n=gu;for(gu=
void 0,sm++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ux(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(sm=0,Qr--,
t)throw e}}function Ph(e){if(Qr>0)return e();Th=++D3,Qr++;try{return e()}finally{um()}}var hu,Pt=void 0;function yu(e){var t=Pt,
n=hu;Pt=void 0,hu=void 0;try{return e()}finally{Pt=t,hu=n}}var gu=void 0,Qr=0,sm=0,D3=0,Th=0,am=void 0,lm=0;function Wx(e){
if(Pt!==void 0){var t=e.n;if(t===void 0||t.t!==Pt)return t={i:0,S:e,p:Pt.s,n:void 0,t:Pt,e:void 0,x:void 0,r:t},Pt.s!==void 0&&
(Pt.s.n=t),Pt.s=t,e.n=t,32&Pt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Pt.s,t.n=void 0,Pt.s.n=t,Pt.s=t),t}}function nn(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}nn.prototype.brand=$3;nn.prototype.h=function(){return!0};nn.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:yu(function(){var o;(o=t.W)==null||o.call(t)}))};
nn.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&yu(function(){var i;(i=t.Z)==null||i.call(t)}))}};nn.prototype.subscribe=
function(e){var t=this;return Sn(function(){var n=t.value;yu(function(){return e(n)})},{name:"sub"})};nn.prototype.valueOf=
function(){return this.value};nn.prototype.toString=function(){return this.value+""};nn.prototype.toJSON=function(){return this.
value};nn.prototype.peek=function(){var e=this;return yu(function(){return e.value})};Object.defineProperty(nn.prototype,
"value",{get:function(){var e=Wx(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(sm>100)
throw new Error("Cycle detected");(function(n){Qr!==0&&sm===0&&n.l!==Th&&(n.l=Th,am={S:n,v:n.v,i:n.i,o:am})})(this),this.
v=e,this.i++,lm++,Qr++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{um()}}}});function ae(e,t){return new nn(e,
t)}function Ux(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Kx(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function jx(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Cs(e,t){nn.call(this,void 0,t),this.x=e,this.s=void 0,this.g=lm-1,this.
f=4}Cs.prototype=new nn;Cs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
lm))return!0;if(this.g=lm,this.f|=1,this.i>0&&!Ux(this))return this.f&=-2,!0;var e=Pt;try{Kx(this),Pt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Pt=e,jx(
this),this.f&=-2,!0};Cs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
nn.prototype.S.call(this,e)};Cs.prototype.U=function(e){if(this.t!==void 0&&(nn.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Cs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Cs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Wx(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function hn(e,t){
return new Cs(e,t)}function Gx(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Qr++;var n=Pt;Pt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,_h(e),o}finally{Pt=n,um()}}}function _h(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Gx(e)}function E3(e){if(Pt!==this)throw new Error("Out-of-order effect");jx(this),Pt=e,this.f&=-2;try{8&this.f&&_h(this)}finally{
um()}}function Da(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,hu&&hu.push(this)}
Da.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Da.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Gx(this),
Kx(this),Qr++;var e=Pt;return Pt=this,E3.bind(this,e)};Da.prototype.N=function(){2&this.f||(this.f|=2,this.u=gu,gu=this)};
Da.prototype.d=function(){this.f|=8,1&this.f||_h(this)};Da.prototype.dispose=function(){this.d()};function Sn(e,t){var n=new Da(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Jx,mm,cm,A3=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Zx=[];Sn(function(){Jx=this.N})();function Ea(e,t){Ke[e]=t.bind(null,Ke[e]||function(){})}function bu(e){if(cm){var t=cm;
cm=void 0,t()}cm=e&&e.S()}function Yx(e){var t=this,n=e.data,o=O3(n);o.name="ReactiveDom",o.value=n;var i=Y(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=hn(function(){var d=o.value.value;return d===0?0:d===!0?"":d||""}),m=hn(
function(){return!Array.isArray(c.value)&&!ph(c.value)}),p=Sn(function(){if(this.N=Qx,m.value){var d=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=d)}}),f=t.__$u.d;return t.__$u.d=function(){p(),f.call(this)},[m,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}Yx.displayName="ReactiveTextNode";Object.defineProperties(nn.prototype,{constructor:{
configurable:!0,value:Tx(E,null).constructor},type:{configurable:!0,value:Yx},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ea("__b",function(e,t){if(bu(),mm=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof nn&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Ea("__r",function(e,t){if(e(t),t.type!==E){bu();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return Sn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;A3&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),mm=
o,bu(n)}});Ea("__e",function(e,t,n,o){bu(),mm=void 0,e(t,n,o)});Ea("diffed",function(e,t){bu(),mm=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],m=o[u];c===void 0?(c=R3(n,u,m,i),s[u]=c):c.o(m,i)}}}e(t)});function R3(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ae(n);return{o:function(a,l){s.value=a,o=l},d:Sn(function(){this.N=Qx;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Ea("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var m=c.
__$u;m&&(c.__$u=void 0,m.d())}}e(t)});Ea("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ma.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function O3(e,t){return Y(function(){return ae(e,t)},[])}var L3=function(e){queueMicrotask(function(){queueMicrotask(e)})};function N3(){Ph(function(){for(var e;e=Zx.shift();)Jx.call(e)})}function Qx(){Zx.push(this)===1&&(Ke.requestAnimationFrame||
L3)(N3)}var Mh=new URL("../../",import.meta.url);function Bt(e){return new URL(e,Mh).href}function Xx(e){return e.startsWith(Mh.
pathname)?e.slice(Mh.pathname.length):e.replace(/^\//,"")}var B3=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,F3=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function Aa(e){
return JSON.parse(F3.test(e)?e.replace(B3,z3):e)}function z3(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var st=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Xr(){return new st(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function ei(e,t=0){let n=$h(e)&&$h(
e.error)?e.error:null;if(!n)return new st({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new st({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:I3(n.span),status:t})}
function I3(e){if(!$h(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function $h(e){return e!==null&&typeof e=="object"}function Ai(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var e0=ae(0),t0=e0;async function re(e,t={}){let n=await Ra(e,t);if(n.status!==204)return await n0(n)}async function Ra(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await H3(
Bt(e),n);if(o.status===401&&e0.value++,!o.ok)throw ei(await n0(o).catch(()=>null),o.status);return o}async function H3(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:Xr()}}async function n0(e){let t=await e.text();try{return Aa(
t)}catch{throw new st({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Tn(e){
return e instanceof DOMException&&e.name==="AbortError"}function K(e){return e instanceof st?e:new st({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var o0=ae(null),Oa=o0;function r0(){Sn(()=>{t0.value>=0&&re("v1/me").then(e=>{o0.value=e},()=>{})})}async function i0(e){
await re("v1/login",{body:{token:e}})}async function s0(){await re("v1/logout",{method:"POST"})}var pm=ae({value:null,error:null}),Dh=new Map,He=pm;async function Dt(){try{let e=await re("v1/datasets");pm.value={value:e.
datasets,error:null}}catch(e){pm.value={value:pm.value.value,error:K(e)}}}function De(e){let t=Dh.get(e);return t||(t=ae(
{value:null,error:null}),Dh.set(e,t),Zn(e)),t}async function Zn(e){let t=Dh.get(e);if(!(!t||e===""))try{t.value={value:await re(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:K(n)}}}async function a0(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await re(
s,{signal:o})).values}async function dm(e,t,n){return re(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var q3=new Set(["estimate","running","exact","error","cancelled","live"]);function fm(e){let t;try{t=Aa(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!q3.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?ei(n):null,body:n}}function hm(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var l0=!0;async function u0(e,t,n){try{if(l0&&await V3(e,t,n))return;await W3(e,t,n)}catch(o){if(!Tn(o))throw o}}async function V3(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Ra("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await U3(s,a=>{let l=fm(a);l&&t(l)}),!0}catch(o){if(!(o instanceof st)||o.status!==404&&o.status!==
405)throw o;return l0=!1,!1}}async function W3(e,t,n){if(!("run"in e))throw new st({code:"not_supported",message:"This s\
erver has no live events"});let o=await Ra("v1/query",{body:e.run,signal:n}),i=Aa(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function U3(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Oh=250,K3=8e3,Yo=ae("idle"),Qo=new Map,Eh=null,j3=1,vu=Oh,Ah,La=Yo;function gm(e,t,n=[]){let o=j3++,i=n.filter(s=>Qo.
has(s));Qo.set(o,{message:e,take:t,abort:null}),Yo.value==="open"&&Lh({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
m0(s);return Yo.value==="http"&&p0(o),Yo.value==="idle"&&Nh(),o}function xu(e){Qo.has(e)&&(Yo.value==="open"&&Lh({id:e,cancel:!0}),
m0(e))}function c0(){Yo.value==="away"&&(clearTimeout(Ah),Nh())}function m0(e){Qo.get(e)?.abort?.abort(),Qo.delete(e)}function Lh(e){
Eh?.send(JSON.stringify(e))}function Nh(){Yo.value=Yo.value==="away"?"away":"connecting";let e=new URL(Bt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Eh=t,vu=Oh,Yo.value="open";
for(let[o,i]of Qo)Lh({id:o,...i.message})},t.onmessage=o=>J3(String(o.data)),t.onclose=()=>{Eh=null,n?Bh():G3()}}async function G3(){
if(!await fetch(Bt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Bh();vu=Oh,Yo.value="http";for(let t of Qo.
keys())p0(t)}function Bh(){Yo.value="away",clearTimeout(Ah),Ah=setTimeout(Nh,vu*(.75+Math.random()/2)),vu=Math.min(vu*2,
K3)}function J3(e){let t=fm(e);t&&Rh(t)}function Rh(e){let t=Qo.get(e.id);t&&(hm(e)&&Qo.delete(e.id),t.take(e))}function p0(e){
let t=Qo.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Qo.has(e))return;if(t.abort=null,o instanceof
st&&o.code===Xr().code)return Bh();let i=o instanceof st?o:new st({code:"unexpected",message:String(o)});Rh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};u0(t.message,o=>Rh({...o,id:e}),t.abort.
signal).catch(n)}var Na=/([^.[\]]+)|\[(\d+)\]/gy;function wu(e){let t=[];for(Na.lastIndex=0;Na.lastIndex<e.length;){e[Na.lastIndex]==="."&&
Na.lastIndex++;let n=Na.lastIndex,o=Na.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function d0(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function ku(e){return typeof e=="\
string"?wu(e):e}function fo(e,t){let n=e;for(let o of ku(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Se(e,t,n){return Fh(e,ku(t),n)}function Fh(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Fh(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Fh(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function zh(e,t){let n=fo(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function ym(e,t,n,o){let i=zh(e,ku(t));return i.
splice(n,0,o),Se(e,t,i)}function Cu(e,t,n){let o=zh(e,ku(t));return o.splice(n,1),Se(e,t,o.length>0?o:void 0)}function f0(e,t,n,o){
let i=zh(e,ku(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Se(e,t,i)}function Ft(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Ft(e[o],t[o]))}var Ih={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},Z3=100,Ss=class{present=ae(
Ih);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Ft(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=gm({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(xu(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){xu(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(hm(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+Z3-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function ht(e){
let t=Y(()=>new Ss,[]),n=e===null?"":JSON.stringify(e);return F(()=>{e?t.run(e):t.cancel()},[n]),F(()=>()=>t.close(),[]),
t.result.value}function ti(e,t){let n=typeof t=="string"?t:d0(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var Y3=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function bm(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Ba(e,t){return e<0?"−"+t:t}function z(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Ba(e,bm(n)+(o===void 0?"":`.${o}`))}
function H(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Ba(e,Q3(t));if(t>=9995e11)return Ba(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=Y3.find(([i])=>Number((t/i).toPrecision(3))>=1);return Ba(e,Number(t/
n).toPrecision(3)+" "+o)}function Q3(e){return Number.isInteger(e)?bm(String(e)):e>=1e3?bm(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function V(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Ba(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return Ba(e,`${bm(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Pn(e){
let t=V(e);return e>0?`+${t}`:t}function h0(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${H(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${H(e)} ±${V(o)}`}function _n(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Ne(e,t,n=`${t}\
s`){return`${H(e)} ${e===1?t:n}`}var Hh=[[86400,"d"],[3600,"h"],[60,"min"]];function Pe(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Pe(-e)}`;
if(e<59.95)return X3(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Hh.findIndex(
([c])=>t>=c),[o,i]=Hh[n],s=Math.floor(t/o),[a,l]=Hh[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function X3(e){return e===0?`0${" "}s`:e<999e-6?`${qh(e*1e6)}${" "}µs`:e<.9995?
`${qh(e*1e3)}${" "}ms`:`${qh(e)}${" "}s`}function qh(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Fa(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Pe(e/1e3)}var Hn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},En={text:Hn.other,kind:"other"},eF=new Set(Object.
values(Hn)),tF=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function nF(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function U(e){return e.toWellFormed().replace(tF,nF).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ee(e){
if(e==null)return{text:Hn.null,kind:"null"};if(e==="")return{text:Hn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ee(n).text).join(", "),kind:"value"};let t=U(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:eF.has(t)?`"${t}"`:t,kind:"value"}}var oF=new Intl.Segmenter("en",{granularity:"grapheme"});function g0(e){return Array.
from(oF.segment(e),t=>t.segment)}function Su(e,t){if(e.length<=t)return e;let n=g0(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function za(e,t){if(e.length<=t)return e;let n=g0(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var rF={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},y0=new Map;function b0(e,t){let n=`${t} ${e}`,o=y0.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...rF[t],timeZone:e,hourCycle:"h23"}),y0.set(n,o)),o}function Vh(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function j(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Vh(t)?b0(t,n).format(o):`${b0("UTC",n).format(o)} UTC`}function Ri(e,t=Date.now()){return e==="UTC"||!Vh(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function Ts(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Vh(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function An(e,t,n){return t>=300*86400?j(e,n,"year"):t>=28*86400?j(e,n,"month"):t>=.9*86400?
j(e,n,"day"):t>=60?j(e,n,"minute"):j(e,n,"second")}function we(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var iF=Symbol.for("pv"),sF=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:iF,__v:--sF,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Ke.vnode&&Ke.vnode(c),c}var aF={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:aF[e]})})}function vm(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let b=t.right+s+a<=u-8;x0(
e,b?t.right+s:t.left-s-a,v0(t.top,l,c));return}let m=c-8-t.bottom-s,p=t.top-s-8,f=o==="bottom"?l<=m||m>=p:!(l<=p||p>=m),
d=Math.max(f?m:p,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>d&&(e.style.maxHeight=`${d}px`),x0(
e,v0(h,a,u),f?t.bottom+s:t.top-s-Math.min(l,d))}function v0(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function x0(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var w0="ta";var Uh=ae(null),Wh,cF=500;function k0(e,t,n){clearTimeout(Wh),Wh=setTimeout(()=>{e.isConnected&&(Uh.value={anchor:e,text:t})},
n)}function ni(){clearTimeout(Wh),Uh.value=null}function Eo(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&k0(
t.currentTarget,e,cF)},onPointerLeave:ni,onPointerDown:ni,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
k0(n,e,0)},onBlur:ni}:{}}function C0(){let e=q(null),t=Uh.value;return tt(()=>{!e.current||!t||(e.current.showPopover(),
vm(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:w0,children:t.text}):null}var Kh={};lh(Kh,{button:()=>jh,danger:()=>dF,default:()=>hF,iconOnly:()=>Gh,outlined:()=>mF,primary:()=>pF,quiet:()=>fF,
small:()=>Jh});var jh="o",mF="oa",pF="P",dF="na",Gh="Te",fF="_e",Jh="qe",hF={button:jh,outlined:mF,primary:pF,danger:dF,
iconOnly:Gh,quiet:fF,small:Jh};function _(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Eo(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:we(jh,a!=="plain"&&
Kh[a],u&&Gh,l&&Jh,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(le,{name:n}),t,o&&r(le,{name:o,size:12})]})}var Zh={};lh(Zh,{default:()=>xF,empty:()=>bF,null:()=>yF,other:()=>vF,value:()=>gF});var gF="pa",yF="da",bF="la",vF="xa",
xF={value:gF,null:yF,empty:bF,other:vF};function M({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??ee(e),s=o?za(i.text,n):Su(i.text,n);return r("bdi",{class:Zh[i.
kind],title:s===i.text?void 0:Su(i.text,2e3),children:s})}var S0=8;function wF(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-S0,o)),s=Math.min(o,Math.ceil((e+t)/n)+S0);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function xm(e,t,n){let[o,i]=k({scroll:0,height:600});return F(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),wF(o.scroll,o.height,t,n)}function wm(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function km(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var T0="Fe",P0="sa",Yh="y",_0="Q",M0="Ge",$0="p",D0="k",Cm="ca",Qh="Je",Xh="d",E0="V",eg="ga",A0="W",R0="ha",O0="fa";function _e(e){let{columns:t,rows:n,summary:o=[]}=e,i=q(null),s=ft(),a=wm(),l=xm(i,a,n.length),[u,c]=k(null),[m,p]=k(new Map),
f=t.map(({key:b,width:v})=>{let w=m.get(b);return w===void 0?v??"minmax(80px, max-content)":`${w}px`}).join(" ")+" minma\
x(0, 1fr)",d=b=>{let v=km(b,u,n.length+o.length,t.length,e.onSort?-1:0);if(v){b.preventDefault(),c(v),CF(i.current,v,a);
return}let w=u?[...n,...o][u.row]:void 0,y=u?t[u.column]:void 0;if(u?.row===-1&&y&&(b.key==="Enter"||b.key===" ")){b.preventDefault(),
y.sortable!==!1&&e.onSort?.(L0(y,e.sort??null));return}let C=i.current?.querySelector('[data-cursor="true"]');(b.key==="\
Enter"||b.key===".")&&w!==void 0&&y&&C&&b.target===i.current&&(b.preventDefault(),b.stopPropagation(),(e.onMenu??e.onCell)?.(
w,y,C))},h=(b,v,w)=>r(SF,{id:s,row:b,at:v,columns:t,cursor:u?.row===v?u.column:-1,onCursor:c,summary:w,last:v===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},w?`summary ${v}`:v);return r("div",{ref:i,class:T0,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:d,onFocus:b=>{b.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:P0,role:"\
presentation",style:{gridTemplateColumns:f},children:[r("div",{role:"row","aria-rowindex":1,class:we(Yh,_0),children:t.map(
(b,v)=>r(TF,{id:`${s}--1-${v}`,column:b,cursor:u?.row===-1&&u.column===v,sort:e.sort??null,onSort:e.onSort,onWidth:w=>p(
new Map(m).set(b.key,w))},b.key))}),l.before>0&&r("div",{role:"presentation",class:R0,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((b,v)=>h(b,l.first+v,!1)),l.after>0&&r("div",{role:"presentation",class:O0,style:{height:`${l.after}\
px`}}),o.map((b,v)=>h(b,n.length+v,!0))]})})}function CF(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function SF({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:we(Yh,a&&A0,l&&M0),children:o.
map((m,p)=>r("div",{id:`${e}-${n}-${p}`,role:"gridcell","aria-colindex":p+1,"data-cursor":p===i,class:we($0,m.number&&Qh,
p===i&&eg),onPointerDown:()=>s({row:n,column:p}),onClick:c&&(f=>c(t,m,f.currentTarget)),onContextMenu:u&&(f=>{f.preventDefault(),
u(t,m,f.currentTarget)}),children:r("span",{class:Cm,children:m.cell(t,n)})},m.key))})}function L0(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function TF({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let m=c.currentTarget,
p=m.parentElement.getBoundingClientRect().width-c.clientX;m.setPointerCapture(c.pointerId),m.onpointermove=f=>s(Math.max(
48,Math.round(p+f.clientX))),m.onpointerup=()=>{m.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:we(D0,t.number&&Qh,n&&eg),children:[u?r("button",{type:"\
button",tabIndex:-1,class:Xh,onClick:()=>i(L0(t,o)),children:[r("span",{class:Cm,children:t.head}),a!=="none"&&r(le,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Xh,children:r("span",{class:Cm,children:t.head})}),r("span",
{class:E0,onPointerDown:l})]})}var tg=new Map,Sm=7;function Mn(e,t){let n=JSON.stringify([e,t??null]),o=tg.get(n);return o===void 0&&(o=[...tg.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,tg.set(n,o)),o}function Ia(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Sm)%4]}function gn(e){return`--series-${e%Sm+1}`}var N0=ae(0),Tm=N0;new MutationObserver(()=>{N0.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function rt(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Lt(e,t,n){let[o,i]=k(null),s=q(null),a=o&&o.row<e&&o.column<t?o:null;return F(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let p=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!p?!1:(n(a,p),!0)}let m=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:km(c,a,e,t);
return m?(i(m),!0):!1},mark:(c,m)=>({"data-at":`${c},${m}`,"data-cursor":a?.row===c&&a.column===m})}}var B0="ua",F0="ma",z0="va",I0="wa",H0="ba",q0="ya",V0="ka";function Ze({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,m]=k(!1),
p=ft(),f=d=>{if(!(d.ctrlKey||d.metaKey||d.altKey)){if(d.key==="t"||d.key==="T")m(!0);else if(!s?.(d))return;d.preventDefault(),
d.stopPropagation()}};return r("figure",{class:B0,"aria-labelledby":p,children:[r("div",{class:F0,children:[r("h2",{class:z0,
children:e}),r("div",{class:I0,children:[n,r(_,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>m(!c)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),c?r("div",{class:q0,children:o}):
r(E,{children:[r("div",{class:we(H0,l&&V0),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:f,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function W0(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Pu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function U0(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function K0(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var _F=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function j0(e,t,n){let o=(_F.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function Ha(){let e=q(null),[t,n]=k(0);return tt(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var G0="za",J0="ja",Z0="Xa",Y0="Sa",Q0="Ke",X0="Ba",ew="Ca";var qa=20,_u=136,tw=16,Va=24;function nw({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=Ha(),l=q(null),
u=Y(()=>{let $=e.map(({time:W})=>W),[B,L]=[Math.min(...$),Math.max(...$)];return L>B?[B,L]:[B-1e3,L+1e3]},[e]),[c,m]=o??
u,p=Y(()=>K0(e,12),[e]),f=Y(()=>e.filter(({time:$})=>$>=c&&$<=m).reverse(),[e,c,m]),d=Math.max(1,a-_u-tw),h=$=>_u+Pu($,c,
m)*d,b=$=>c+($-(s.current?.getBoundingClientRect().left??0)-_u)/d*(m-c),v=($,B=(c+m)/2)=>{let L=U0([c,m],B,$,u);i(L[0]<=
u[0]&&L[1]>=u[1]?null:L)},w=Lt(1,f.length,({column:$})=>v(.25,f[$].time)),y=w.at?f[w.at.column]:void 0,C=$=>{if($.key===
"+")v(.5,y?.time);else if($.key==="-")v(2,y?.time);else if($.key==="0")i(null);else return w.key($);return!0},P=$=>{let B=l.
current;if(l.current=null,B===null)return;let L=b($);Math.abs(h(L)-h(B))>4&&i([Math.max(u[0],Math.min(B,L)),Math.min(u[1],
Math.max(B,L))])},O=Va+p.length*qa+24;return r(Ze,{title:`${z(e.length)} events, ${z(t.length)} sessions`,onKey:C,summary:`\
Timeline of ${z(e.length)} events in ${z(t.length)} sessions, from ${j(u[0],n)} to ${j(u[1],n)}`,announced:y?`${ee(y.event).
text}, ${j(y.time,n,"millisecond")}`:"",actions:r(E,{children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>v(2)}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>v(
.5)}),r(_,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(_e,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:$})=>j($,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:$,end:B})=>Pe((B-$)/1e3)},{key:"events",head:"events",number:!0,cell:({events:$})=>z($)}]}),children:[r("di\
v",{ref:s,class:G0,onPointerDown:$=>{l.current=b($.clientX)},onPointerUp:$=>P($.clientX),onWheel:$=>{($.ctrlKey||$.shiftKey)&&
($.preventDefault(),v($.deltaY>0?1.5:.67,b($.clientX)))},children:a>0&&r("svg",{width:a,height:O,"aria-hidden":"true",children:[
t.filter(({start:$,end:B})=>B>=c&&$<=m).map($=>r("rect",{x:h($.start)-3,y:Va-12,width:Math.max(6,h($.end)-h($.start)+6),
height:p.length*qa+12,rx:3,class:J0,onDblClick:()=>i([$.start-500,$.end+500]),children:r("title",{children:`${j($.start,
n,"second")}, ${Pe(($.end-$.start)/1e3)}, ${z($.events)} events`})},$.start)),p.map(($,B)=>r("g",{children:[r("text",{x:_u-
12,y:Va+B*qa+4,class:Z0,children:$.rest?En.text:za(ee($.event).text,18)}),r("line",{x1:_u,x2:a-tw,y1:Va+B*qa,y2:Va+B*qa,
class:Y0})]},B)),f.map(($,B)=>{let L=$F(p,$);return r("circle",{cx:h($.time),cy:Va+L*qa,r:y===$?6:4,class:Q0,...w.mark(0,
B),style:{fill:p[L]?.rest?"var(--other)":`var(${gn(Mn("event",[$.event]))})`},children:r("title",{children:`${ee($.event).
text}, ${j($.time,n,"millisecond")}`})},B)}),j0(c,m,Math.max(2,Math.floor(d/140))).map($=>r("text",{x:h($),y:O-6,class:X0,
children:j($,n,m-c>2*864e5?"dayShort":m-c>36e5?"clock":"clockSecond")},$))]})}),r("p",{class:ew,children:y?r(E,{children:[
r(M,{value:y.event})," ",j(y.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session sh\
ows it alone"})]})}function $F(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function on(e){return`'${e.replaceAll("'","''")}'`}var ow="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",DF=new RegExp(`^${ow}(\\.${ow}\
)*$`,"u"),EF=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function ve(e){return DF.test(e)&&!EF.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Mr(e){
return`event = ${on(e)}`}var AF=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function oi(e){let t=e===void 0?null:AF.exec(e);return t?
t[1].replaceAll("''","'"):null}function ri(e,t){let n=ve(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${on(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>on(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Ao(e,t){return e===
void 0||e.trim()===""?t:`${rw(e)} and ${rw(t)}`}function rw(e){return/\bor\b/i.test(e)?`(${e})`:e}var iw={before:[],after:[]};function ng(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function sw(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function aw(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var og=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Pm=["explore","funnel",
"retention","paths","sessions","difference","live"];function ii(e){return og.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ce(e){return e==null?[]:(Array.isArray(e)?e:[e]).map(n=>typeof n=="string"?n:JSON.stringify(n))}var RF=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Re(e){
let t=RF.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function rg(e){let t=e[ii(e)];return ce(
t?.by).find(n=>!Wa(n))??null}function Wa(e){return/^\s*(time|bins)\s*\(/i.test(e)}function uw(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:OF(e.document),as:e.as}},s=n[t],a=Re(e.document),l=rg(e.document);
if(s){let p=lw({...a,...s.document},l);return{state:{view:t,document:p,as:s.as,open:[]},waiting:i,said:null}}let u=LF(t)?
oi(a.where):null;u!==null&&delete a.where;let c=lw({...a,...Ms(t,u,o)},l),m=u===null?null:`The filter ${Mr(u)} became ${NF(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:m}}function OF(e){let t=ii(e);return e[t]===void 0?
{}:{[t]:e[t]}}function LF(e){return e==="funnel"||e==="retention"||e==="paths"}function NF(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Ms(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(BF).map(FF),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Mr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Mr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Mr(s)}}}}function BF(e){return e!==void 0}function FF(e){return{
where:Mr(e)}}function lw(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ce(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Wa),t]}}}var ig={view:"explore",document:{dataset:""},as:null,open:[]},zt=ae(ig),er=ae(iw),cw=ae({state:ig,how:"load"}),_m={},Mm=!1,
qe=zt,$m=cw,be=hn(()=>zt.value.document),mw=hn(()=>zt.value.view),pw=hn(()=>zt.value.as),Li=hn(()=>zt.value.open),Ut=hn(
()=>zt.value.document.dataset),Ua=hn(()=>er.value.before.length>0),Ka=hn(()=>er.value.after.length>0);function dw(e,t){return Ft(
{...e,open:[]},{...t,open:[]})}function fe(e,t="push"){let n={...zt.value,...e};Ft(n,zt.value)||(!dw(n,zt.value)&&(t==="\
push"||!Mm)&&(er.value=ng(er.value,zt.value)),Mm=t==="replace",sg(n,t))}function ne(e,t,n="push"){fe({document:Se(zt.value.
document,e,t)},n)}function Vn(e){fe({open:[...zt.value.open,e]})}function Dm(){fe({open:zt.value.open.slice(0,-1)})}function fw(e,t){
let n=uw(zt.value,e,_m,t);return _m=n.waiting,fe(n.state),n.said}function si(){hw(sw(er.value,zt.value))}function ja(){hw(aw(er.value,zt.value))}function hw(e){e&&(er.value=e.stack,Mm=!1,
sg(e.value,"push"))}function ai(e){Ft(e,zt.value)||(zt.value!==ig&&!dw(e,zt.value)&&(er.value=ng(er.value,zt.value)),Mm=
!1,sg(e,"load"))}function sg(e,t){zt.value=e,cw.value={state:e,how:t}}function gw(){return{undo:er.value,waiting:_m}}function yw(e){
er.value=e.undo,_m=e.waiting}function It(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function at(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${z(e)} ms`:Pe(e/1e3);case"seconds":return n?`${z(e)} s`:Pe(e);case"bytes":return n?`${z(e)} B`:_n(
e);case"share":return n?`${z(e*100)} %`:V(e);case"none":return n?z(e):H(e)}}function tr(e){return e.type==="int64"||e.type===
"float64"}function ho(e,t,n){return typeof e=="number"&&tr(t)?{text:at(e,It(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:j(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ee(e)}var bw="Ea",vw="Ia",xw="Ua",ww="Ha";function Me({icon:e,title:t,children:n,actions:o}){return r("div",{class:bw,children:[r(le,{name:e,size:32}),r("h2",{class:vw,
children:t}),n&&r("p",{class:xw,children:n}),r("div",{class:ww,children:o})]})}var kw="La",Cw="Ma",Sw="Na";var Tw="Ra",Pw="Aa";function Am({busy:e,done:t=null}){let n=q(null);return tt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:kw,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:Sw}):r("div",{ref:n,class:Cw}))})}
function Ce({lines:e=6}){return r("div",{class:Tw,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:Pw},
n))})}var _w="Da",Mw="Ta",$w="_a",Dw="qa",Ew="Fa";function ag(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function me({id:e,error:t,onHint:n}){let o=ag(t.hint);return r(
"div",{class:_w,id:e,role:"alert",children:[r("span",{class:Mw,children:r(le,{name:"error",size:14})}),r("span",{class:$w,
children:U(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:Dw,onClick:()=>n(o),children:[U(o),"?"]}):
r("span",{class:Ew,children:U(t.hint)}))]})}var Aw=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Rm(e,t){
let n=e.split("/").filter(u=>u!=="").map(qF),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(Aw.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Pm.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function qF(e){try{return decodeURIComponent(e)}catch{return e}}function Ja(e,t){return`${Rw(e)}/${t}`}
function Za(e,t){return`${Rw(e)}/actor/${encodeURIComponent(t)}`}function Rw(e){let t=Aw.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function Ow(e){let t=[`q=${await Ga(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Ga(e.open)}`),t.join("&")}async function Om(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await li(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await li(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(VF):[]}}function VF(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function Ga(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await Lw(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function li(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await Lw(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var WF=4<<
20;async function Lw(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:m}=await a.read();if(c)break;if(i.push(m),s+=m.length,s>WF)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Lm=new Map;function lg(e){return Lm.has(e)||Bw(e),Lm.get(e)??{events:[]}}async function Bw(e){if(e==="")return{events:[]};
Lm.set(e,{events:[]});let n={events:(await a0(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Lm.set(e,n),n}var Nw=864e5;
async function ug(e,t){let n=t==="explore"?null:Bw(e);He.value.value||await Dt();let o=He.value.value?.find(({name:l})=>l===
e),i=o!==void 0&&Date.parse(o.to)>Date.now()-2*Nw,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Nw,a=n?await n:lg(e);return{
dataset:e,...i&&s?{from:"now-30d"}:{},timezone:gt(),...Ms(t,null,a)}}function gt(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Nm="sluice.";function $r(e){return Du(()=>localStorage.getItem(Nm+e))}function Dr(e,t){Du(()=>localStorage.setItem(Nm+
e,t))}function Bm(e){let t=Du(()=>sessionStorage.getItem(Nm+e));return t===null?null:Du(()=>JSON.parse(t))}function Ya(e,t){
Du(()=>sessionStorage.setItem(Nm+e,JSON.stringify(t)))}function Du(e){try{return e()}catch{return null}}var $s=ae({kind:"home"}),Bi=$s,Ni=Promise.resolve(),Fw=0;async function zw(){let e=Bm("undo");e?.undo&&Array.isArray(e.undo.
before)&&yw(e),addEventListener("popstate",()=>{cg()}),addEventListener("pagehide",()=>Ya("undo",gw())),await cg(),Sn(()=>{
let{state:t,how:n}=$m.value;n!=="load"&&(Ni=Ni.then(()=>Fm(t,n)))})}function xe(e,t=""){history.pushState(null,"",Bt(e)+
(t===""?"":`#${t}`)),cg()}function Er(e=qe.value){$s.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Ni=Ni.then(()=>Fm(e,"push"))}async function Ds(e){return`${Bt(Ja(e.document.dataset,e.view))}#${await Ow(e)}`}async function Fm(e,t){
let n=await Ds(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),$s.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function cg(){let e=++Fw,t=Rm(Xx(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){$s.value=t;return}let n=await Om(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await ug(t.dataset,t.view);e===Fw&&(ai({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),$s.value=t,n||(Ni=Ni.then(
()=>Fm(qe.value,"replace"))))}async function ui(e){let{view:t,document:n}=qe.value,o=await ug(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){ai(i),$s.value={kind:"view",dataset:e,view:t,fragment:""},Ni=Ni.then(()=>Fm(i,"repla\
ce"));return}fe(i),$s.value.kind!=="view"&&Er()}var Iw="Qe",Hw="Ga",qw="Ja",mg="Ka",Vw="Oa";var Uw=2e3;function Kw({dataset:e,actor:t}){let n=be.value.timezone??"UTC",o=De(e).value,i=o.value?.actors?.[0]??null,s=ht(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:Uw}}),a=ht(i===null?null:{dataset:e,timezone:n,
where:`string(${ve(i)}) = ${on(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});F(()=>{globalThis.document.title=`${U(t)} · ${U(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:Iw,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:Hw,children:[r(_,{icon:"left",kind:"outlined",onClick:()=>Er(),children:"Back"}),r("h1",{class:qw,children:r(
M,{value:t,most:80,middle:!0})}),r("span",{class:mg,children:[r(M,{value:i??"",most:32})," in ",r(M,{value:e,most:32}),"\
, on the clock of ",Ri(n)]})]}),l&&r(me,{error:l}),!l&&r(KF,{answer:Ww(s.answer),sessions:Ww(a.answer),actor:t,zone:n})]})}
function KF({answer:e,sessions:t,actor:n,zone:o}){let i=Y(()=>jF(e,n),[e]),s=Y(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=k(null);if(!e)return r(Ce,{});if(e.rows.
length===0)return r(Me,{icon:"actor",title:"Nobody of this name",actions:r(_,{kind:"primary",onClick:()=>Er(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,m)=>a===null||i[m].time>=a[0]&&i[m].
time<=a[1]);return r(E,{children:[r(nw,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:Vw,children:[r("p",{
class:mg,children:[Ne(u.length,"event"),a===null?"":` from ${j(a[0],o,"second")} to ${j(a[1],o,"second")}`,e.cursor?`, t\
he latest ${Uw} only`:""]}),r(_e,{label:"Events",rows:u,columns:e.columns.map((c,m)=>({key:c.name,head:r(M,{value:c.name,
most:32}),cell:p=>r(M,{shown:ho(p[m],c,o),most:64,middle:!0})}))})]})]})}function jF(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function Ww(e){return e!==null&&"columns"in e?e:null}var dg=ae([]),jw=ae(!1),GF=700,pg,Au=dg,Gw=jw,ci=hn(()=>dg.value.filter(({state:e})=>e==="running"));async function Ro(){
clearTimeout(pg);try{dg.value=(await re("v1/jobs")).jobs,jw.value=!0}catch{}clearTimeout(pg),ci.value.length>0&&(pg=setTimeout(
()=>{Ro()},GF))}async function Jw(e){try{return await re(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(K(t).status===404)
return null;throw t}}async function zm(e){await re(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Ro()}async function Zw(e){
await re(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Ro()}function Yw(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var Qw="Y";var Ru=[];function Xw(){return Ru.length>0}function Kt(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=q(null);return tt(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>vm(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),YF(i,o),QF(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:we(
Qw,e.class),children:e.children})}function YF(e,t){tt(()=>{if(ni(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function QF(e,t,n){let o=q(n);o.current=n,F(()=>{let i={};Ru.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!XF(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Ru.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Ru.splice(Ru.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function XF(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Es=ae([]),fg=ae($r("letters")!=="no"),Im="",ek,nk=Es,ok=fg;function rk(e){fg.value=e,Dr("letters",e?"yes":"no")}function nr(e){
let t=q(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");F(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Es.value=[...Es.value,...o],()=>{Es.value=Es.value.filter(i=>!o.includes(i))}},[n])}function ez(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function ik(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Ou(e.target)||!fg.value&&e.key.
length===1||tz()||Xw()))return;let n=Im===""?ez(e):`${Im} ${e.key}`,o=Es.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
tk(""),o.act()):t&&tk(Es.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function tk(e){clearTimeout(ek),Im=
e,e!==""&&(ek=setTimeout(()=>{Im=""},1200))}function Ou(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function tz(){return document.querySelector("dialo\
g[open]")!==null}async function Hm(e){let t=e.trim();if(t.startsWith("{"))return sk(await li(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Om(n[2]),s=Pm.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?sk(await li(o[1].replaceAll("'\\''","'"))):null}function sk(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!og.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:Qa(t),as:null,open:[]}}function Qa(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var ak=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,nz=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function uk(e){let t=e.replace(/^.*[/\\]/,"");for(;ak.test(t);)t=t.replace(ak,"");return t=t.replace(nz,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function ck(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function hg(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function mk(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(hg(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var oz=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function pk(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:lk(n)?o===void 0||lk(
o):/^\[\s*(\{|$)/.test(n)?rz(e):oz.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function lk(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function rz(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var iz=1<<20;async function dk(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Bt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,iz),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:Xr()}),i=await o.json().catch(()=>null);if(!o.ok)throw ei(i,o.status);return i}function fk(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function hk(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Bt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(Xr()),a.onabort=()=>s(new st({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=sz(a.responseText);a.status>=200&&a.status<300?i(l):s(ei(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function sz(e){try{return JSON.parse(e)}catch{return null}}var gk="Pa",yk="Qa",bk="Va",vk="z",xk="j";var Nu=ae([]),qm=new Map,lz=1e4,uz=1;function te(e,t=null){let n=uz++;Nu.value=[...Nu.value,{id:n,text:e,action:t}].slice(
-3),wk(n)}function wk(e){qm.set(e,setTimeout(()=>gg(e),lz))}function gg(e){clearTimeout(qm.get(e)),qm.delete(e),Nu.value=
Nu.value.filter(t=>t.id!==e)}function kk(){return r("div",{class:gk,role:"status",children:Nu.value.map(({id:e,text:t,action:n})=>r(
"div",{class:yk,onPointerEnter:()=>clearTimeout(qm.get(e)),onPointerLeave:()=>wk(e),children:[r("span",{class:bk,children:t}),
n&&r("button",{type:"button",class:vk,onClick:()=>{gg(e),n.act()},children:n.label}),r("button",{type:"button",class:xk,
"aria-label":"Close",onClick:()=>gg(e),children:r(le,{name:"close",size:14})})]},e))})}var As=ae(null),cz=8,mz=3,Ck=As;async function Sk(e,t){let n=await pz(e).catch(()=>[]);As.value={dataset:e,sum:t,events:n,
steps:n.slice(0,mz).map(({value:o})=>o)}}async function pz(e){let t=He.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${ve(t)}) as reached`],by:["event"],order:["reached desc"],limit:cz};return dz(
await re("v1/query",{body:{dataset:e,aggregate:o}}))}function dz({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function Tk(e){let{value:t}=As;t&&(As.value={...t,steps:fz(t.steps,e)})}
function fz(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Pk(){let{value:e}=As;if(!e)return;As.value=null;
let t=be.value.dataset===e.dataset?Re(be.value):{dataset:e.dataset};fe({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Mr(n)})),window:"7d"}}}),Er(qe.value)}function yg(){As.value=null}var Ht=ae(null),Ar=ae(!1),Bu=null,Mk={accepted:0,rejected:0,known:0},Vm="loading",$k=Ht,Dk=Ar;async function Xa(e){if(Ar.
value=!0,Ht.value?.phase==="sending"||Ht.value?.phase==="found"||e.length===0)return;Bu?.abort();let t=Bu=new AbortController;
Ht.value={phase:"reading",files:e};try{let[n]=await Promise.all([dk(e[0],t.signal),He.value.value?null:Dt()]);if(t.signal.
aborted)return;let o=hz(n),i=mk(uk(e[0].name),o.actors,He.value.value?.map(({name:s,actors:a})=>({name:s,actors:a}))??[]);
Ht.value={phase:"choosing",files:e,preview:n,choice:{dataset:i,...o},error:null}}catch(n){t.signal.aborted||(Ht.value={phase:"\
unreadable",files:e,error:K(n)})}}function hz({names:e,columns:t}){return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.
name??"",actors:e.actors,event:e.event}}function Wm(e){Xa([new File([e],"pasted.txt")])}function Fu(e){Ht.value?.phase===
"choosing"&&(Ht.value={...Ht.value,choice:{...Ht.value.choice,...e},error:null})}function Fi(){Ar.value=!1;let e=Ht.value?.
phase;e==="sending"||e==="found"||(Bu?.abort(),Ht.value=null)}function gz(){Ar.value=!0}async function Ek(){let e=Ht.value;
e?.phase!=="sending"&&e?.phase!=="found"||(await zm(e.job).catch(()=>{}),Bu?.abort())}async function Ak(){let e=Ht.value;
if(e?.phase!=="choosing")return;let t=Bu=new AbortController,{files:n,choice:o}=e,i=Mk;try{for(let[s,a]of n.entries())i=
await yz(n,s,a,o,i,t.signal);await Rk(o.dataset,i)}catch(s){i.accepted>0&&Dt(),Ht.value={...e,error:K(s)},Ar.value||te(`\
Loading into ${o.dataset} failed: ${K(s).message}`,{label:"Show",act:gz})}finally{Ya(Vm,null),Ro()}}async function yz(e,t,n,o,i,s){
let a=Yw(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};Ht.value={...l,sent:0},Ya(Vm,{job:a,dataset:o.
dataset});let u=setTimeout(()=>{Ro()},200);try{let c=await hk(fk(o.dataset,o,n.name,a),n,m=>{Ht.value={...l,sent:m},m===
1&&Ro()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+c.rejected_count}}catch(c){if(e.length>1&&K(c).
code==="already_loaded")return{...i,known:i.known+1};throw c}finally{clearTimeout(u)}}async function Rk(e,t){await Dt(),
Zn(e),Ht.value=null;let n=bg(e,t);if(!Ar.value){te(n,{label:"Show",act:()=>_k(e,t)});return}Ar.value=!1,_k(e,t)}function _k(e,t){
xe(Ja(e,"explore")),Sk(e,t)}function bg(e,{accepted:t,rejected:n,known:o}){let i=[`${z(t)} ${t===1?"event is":"events ar\
e"} in ${e}`];return n>0&&i.push(`${z(n)} ${n===1?"line was":"lines were"} not taken`),o>0&&i.push(`${z(o)} ${o===1?"fil\
e was":"files were"} there already`),`${i.join("; ")}.`}var bz=500;async function Ok(){let e=Bm(Vm);if(typeof e?.job!="s\
tring"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await Jw(t).catch(()=>{});if(o?.state==="\
running")Ht.value||(Ht.value={phase:"found",dataset:n,job:t},Ar.value=!0);else if(o!==void 0){Ht.value=null,Ya(Vm,null),
o?.state==="done"&&Ar.value?await Rk(n,{...Mk,accepted:o.rows}):Ar.value=!1;return}await new Promise(i=>{setTimeout(i,bz)})}}var Nk="Wa",Bk="Ya";function Fk(){let[e,t]=k(!1);return F(()=>{let n=0,l=[["dragenter",u=>{vg(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{vg(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{vg(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
Xa(c))}],["paste",xz]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:Nk,"aria-hidden":"true",children:r("div",{class:Bk,children:[r(le,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function vg(e){return e.dataTransfer?.types.includes("File\
s")??!1}function xz(e){if(Ou(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void Xa(t);let n=e.clipboardData?.getData("text/pla\
in")??"";pk(n)&&Hm(n).then(o=>{o||Wm(n)})}var zk="Ve",Ik="Za",Hk="et",qk="We",Vk="rt",Wk="it";function nt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=q(null),a=ft();return tt(()=>{ni();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:we(zk,i&&Ik),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:Hk,children:[r("h2",{id:a,tabIndex:-1,
class:qk,children:e}),r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:Vk,children:n}),
o&&r("div",{class:Wk,children:o})]})}function or({children:e,kind:t="outlined"}){let n=q(null);return r(E,{children:[r(_,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&Xa(i)}})]})}var Rs="at",wt="tt",je="f",Um="ot",Uk="nt";function jt(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:m=!1}=e,
[p,f]=k(n),d=q(null),h=ft();F(()=>f(n),[n]);let b=y=>{y!==n&&o(y)},v=y=>{y.key==="Enter"&&b(p),!(y.key!=="Escape"||p===n)&&
(y.preventDefault(),f(n))},w=y=>{o(y),d.current?.focus()};return r("div",{class:Rs,children:[r("label",{for:h,class:l?"s\
poken":wt,children:t}),r("input",{ref:d,id:h,class:we(je,u&&Um),value:p,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":m?"":void 0,onInput:y=>{
f(y.currentTarget.value),i?.(y.currentTarget.value)},onKeyDown:v,onBlur:()=>b(p)}),!c&&s&&r("div",{id:`${h}-note`,class:Uk,
children:s}),c&&r(me,{id:`${h}-problem`,error:c,onHint:w})]})}var jk="pt",Gk="Z";function kt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(m=>m.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:jk,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:Gk,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(le,{name:a.icon,size:14}),
a.label]},a.value))})}var Jk="dt",Zk="ee",Yk="lt",Qk="xt",Xk="st",e1="ct";var Km=28;function xg(e,t){return`${e}-${t}`}function t1({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=q(null),c=xm(u,Km,n.length);return tt(()=>{let m=u.current;if(!m||o<0)return;let p=o*Km;p<m.scrollTop?m.scrollTop=
p:p+Km+8>m.scrollTop+m.clientHeight&&(m.scrollTop=p+Km+8-m.clientHeight)},[o,n]),r(E,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:Jk,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((m,p)=>{let f=c.first+p;return r("div",{id:xg(e,f),role:"option","aria-selected":m.
selected??!1,"aria-setsize":n.length,"aria-posinset":f+1,"data-active":f===o,class:Zk,onPointerMove:()=>{f!==o&&i(f)},onPointerDown:d=>d.
preventDefault(),onClick:()=>s(m.value),children:[a&&r("span",{class:e1,children:m.selected&&r(le,{name:"check"})}),r("s\
pan",{class:Yk,children:m.label}),m.note!==void 0&&r("span",{class:Qk,children:m.note})]},f)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:Xk,children:l})]})}function zi(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=q(null),a=ft(),[l,u]=k(e.autofocus??!1),[c,m]=k(i?0:-1),
[p,f]=k(!1);tt(()=>{f(!0),e.autofocus&&s.current?.focus()},[]);let d=Math.min(c,t.length-1),h=l||(e.inline??!1),b=()=>u(
!1),v=(C,P)=>{P||b(),e.onPick(C,P)},w=C=>{let P=h?t[d]:void 0;if(C.key==="ArrowDown"||C.key==="ArrowUp"){C.preventDefault(),
u(!0);let O=C.key==="ArrowDown"?1:-1;m(d<0&&O<0?t.length-1:(d+O+t.length)%Math.max(1,t.length))}else C.key==="Enter"?(C.
preventDefault(),P?v(P.value,!1):(b(),e.onTake(n))):C.key===" "&&o&&P&&d>=0?(C.preventDefault(),v(P.value,!0)):C.key==="\
Escape"&&(h||e.onCancel)?(C.preventDefault(),C.stopPropagation(),b(),e.onCancel?.()):C.key==="Backspace"&&n===""&&e.onBackspace?.()},
y=r(t1,{id:a,label:e.label,options:t,active:d,onActive:m,onPick:C=>v(C,o),several:o,foot:e.foot});return r(E,{children:[
r("input",{ref:s,class:we(je,e.code&&Um),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&d>=0?xg(a,d):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:w,onClick:()=>u(!0),onBlur:b,onFocus:()=>{
e.autofocus&&u(!0)},onInput:C=>{u(!0),m(i?0:-1),e.onText(C.currentTarget.value)}}),e.inline&&y,!e.inline&&l&&p&&(t.length>
0||e.foot)&&r(Kt,{anchor:s.current,onClose:b,focus:!1,children:y})]})}var o1="gt",r1="ht";function rn({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=q(null),[l,u]=k(!1),[c,m]=k(""),p=Y(()=>Tz(t,c),
[t,c]),f=()=>{u(!1),m("")},d=h=>{f(),o(h)};return r(E,{children:[r(_,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?f():u(!0),children:r("span",{class:o1,children:r(M,{value:n,most:32})})}),l&&r(Kt,{anchor:a.current,onClose:f,
role:"dialog",label:e,children:r("div",{class:r1,children:r(zi,{label:e,text:c,onText:m,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:p.slice(0,1e3).map(h=>({value:h,label:r(M,{value:h}),selected:h===n})),onPick:d,onTake:h=>{i&&
h!==""&&d(h)},onCancel:f})})})]})}function Tz(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var i1="ft",s1="ut",a1="mt",l1="vt";function Gm({share:e}){return r("span",{class:i1,children:[r("span",{class:s1,"aria-hidden":"true",children:r("span",{class:a1,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:l1,children:V(e)})]})}var u1="wt",c1="bt",wg="yt",m1="kt";function kg(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function p1({name:e,choice:t}){
let n=kg(e,t);return n===null?null:r("span",{class:c1,children:n})}function d1({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:u1,children:[r(M,{value:i,most:48,middle:!0}),
r(p1,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:wg,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(Gm,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(Cg,{values:i})}],o=Y(()=>[...e.columns].sort((i,s)=>+(kg(
s.name,t)!==null)-+(kg(i.name,t)!==null)),[e,t]);return r(_e,{label:"Columns",columns:n,rows:o})}function Cg({values:e}){
return e.length===0?r("span",{class:wg,children:"none"}):r("span",{class:m1,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
M,{value:t,most:40,middle:!0})},n))})}function f1({preview:e,choice:t}){let n=Y(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(E,{children:[r(M,{value:o,most:32})," ",r(p1,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r(M,{value:a[s],most:40,middle:!0})})),[e,t]);return r(_e,{label:"First e\
vents",columns:n,rows:e.rows})}function h1({preview:e}){return r(_e,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>z(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(M,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r(M,{value:n,most:160})})}],rows:e.rejected})}var g1="zt",y1="jt",b1="Xt",Zm="St",v1="Bt",x1="Ye",w1="Ct",k1="Et",C1="It",S1="Ut",T1="Ht",P1="Lt",_1="Ze";var $z=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function M1({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:g1,children:[r("p",{class:y1,children:[r(M,{value:t[0].name,most:64,middle:!0}),r("span",{class:b1,
children:Dz(t,n)})]}),i&&r("div",{class:v1,children:r(me,{error:i})}),r("div",{class:x1,children:[r(Ez,{choice:o}),n.columns.
length>0&&r(Az,{columns:n.columns,choice:o})]}),n.note?r("p",{class:T1,children:[r(le,{name:"info"}),r("span",{children:r(
M,{value:n.note,most:400})})]}):r(Rz,{preview:n,choice:o})]})}function Dz(e,t){let n=[$z.get(t.format)??t.format,t.compression].
filter(i=>i!=="").join(", "),o=_n(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${z(e.length)} file\
s, ${o} together`:`${n}, ${o}`}function Tg({dataset:e,actors:t}){return ck(e)??hg(He.value.value?.find(n=>n.name===e),t)}
function Ez({choice:e}){let t=e.dataset,n=He.value.value?.find(i=>i.name===t),o=Tg(e);return r("div",{class:w1,children:[
r(jt,{label:"Dataset",value:t,onCommit:i=>Fu({dataset:i.trim()}),error:o===null?null:{message:o,hint:""}}),o===null&&r("\
span",{class:Zm,children:n?`added to its ${Ne(n.events,"event")}`:"a new one"})]})}function Az({columns:e,choice:t}){let n=e.
map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);return r(E,{children:[
r(Sg,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Fu({time:i})}),r(Sg,{label:"Actor",hint:"wh\
o did it",values:n,value:t.actors[0]??"",onChange:i=>Fu({actors:[i]})}),r(Sg,{label:"Event",hint:"what happened",values:n,
value:t.event,onChange:i=>Fu({event:i})})]})}function Sg({label:e,hint:t,values:n,value:o,onChange:i}){return r("div",{class:k1,
children:[r("span",{class:C1,children:e}),r(rn,{title:e,label:`${e}: ${o===""?"not chosen":o}`,kind:"outlined",class:S1,
values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:Zm,children:t})]})}function Rz({preview:e,choice:t}){let[n,
o]=k("columns"),i=e.rejected.length,s=[{value:"columns",label:`${z(e.columns.length)} columns`},{value:"rows",label:`Fir\
st ${Ne(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${z(i)} not taken`}]:[]];return r(E,{children:[r("div",
{class:P1,children:[r(kt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:Zm,children:["guessed f\
rom the first ",Ne(e.rows_seen,"record")]})]}),r("div",{class:_1,children:[n==="columns"&&r(d1,{preview:e,choice:t}),n===
"rows"&&r(f1,{preview:e,choice:t}),n==="rejected"&&r(h1,{preview:e})]})]})}var $1="Mt",D1="Nt",E1="Rt",A1="At",R1="Dt";function nl({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:we($1,n&&D1),children:r("div",{class:we(
E1,!i&&R1,o&&A1),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Pg="Tt",O1="_t",Qm="qt",L1="Ft";function N1(){let e=$k.value;if(!e||!Dk.value)return null;switch(e.phase){case"reading":return r(nt,{wide:!0,title:_g(e.
files),onClose:Fi,children:r(Ce,{lines:8})});case"unreadable":return r(Nz,{files:e.files,error:e.error});case"choosing":
return r(Bz,{at:e});case"sending":case"found":return r(Fz,{at:e})}}function _g(e){return e.length>1?`Load ${Ne(e.length,
"file")}`:"Load a file"}function Nz({files:e,error:t}){return r(nt,{title:_g(e),onClose:Fi,foot:r(E,{children:[r(_,{kind:"\
outlined",onClick:Fi,children:"Close"}),r(or,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Pg,children:r(
M,{value:e[0]?.name,most:80,middle:!0})}),r(me,{error:t}),r("p",{class:Qm,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function Bz({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Tg(n)===null&&!o;return r(nt,{wide:!0,title:_g(e.files),onClose:Fi,
foot:r(E,{children:[o&&r("span",{class:L1,children:"Say which column is the time."}),r(_,{kind:"outlined",onClick:Fi,children:"\
Cancel"}),r(_,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{Ak()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(M1,{at:e})})}function Fz({at:e}){let t=Au.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(nt,{title:`Loading into ${e.dataset}`,
onClose:Fi,foot:r(E,{children:[r(_,{kind:"danger",onClick:()=>{Ek()},children:"Cancel"}),r(_,{kind:"outlined",onClick:Fi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Pg,children:[r(M,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:O1,children:s.length>1?`${e.at+1} of ${s.length}`:_n(s[e.at]?.size??0)})]}),r(nl,{label:o?
"Sending":"Loading",done:i}),r("p",{class:Qm,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${V(i)}`,
!o&&t&&t.rows>0&&`, ${Ne(t.rows,"event")} so far`]}),o&&r("p",{class:Qm,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var F1="Gt",z1="X";function I1({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:F1,onKeyDown:a=>{
let l=t.findIndex(p=>p.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,m=t[c];m&&o(m.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:z1,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var Iz=["datasets","properties","ingests","rejects","jobs"];function H1(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:Iz.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function Os(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var q1="Jt",V1="u",W1="Kt",U1="Ot",K1="Pt",j1="Qt",G1="Vt",J1="Wt";function yo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=q(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(Kt,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:G1,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:q1,onKeyDown:c=>qz(c,a.current,i),children:o.map((c,m)=>c==="rule"?r("di\
v",{role:"separator",class:j1},m):r("button",{type:"button",tabIndex:-1,class:we(V1,c.danger&&W1),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:p=>p.currentTarget.focus(),children:[l?r("span",{class:J1,children:c.checked&&r(le,{name:"check"})}):c.
icon&&r(le,{name:c.icon}),r("span",{class:U1,children:c.label}),c.keys&&r("span",{class:K1,children:c.keys})]},m))})]})}
function qz(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function lt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=q(
null),[a,l]=k(!1);return r(E,{children:[r(_,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(yo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function Hu(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function Z1(e){return(await re(Hu(e,"/runs?li\
mit=1000"))).runs}async function Y1(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return re(Hu(e,`/rejects?${i.toString()}`),{signal:o})}function Q1(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Bt(Hu(e,`/rejects?${n.toString()}`))}async function X1(e,t,n){await re(Hu(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function eC(e){await re(Hu(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var tC="rr",nC="Yt",oC="Zt",rC="eo",iC="ro",qu="io",sC="ir",Rn="ao",Mg="ar",aC="to",lC="oo",uC="no",cC="po",Ls="do";var ol="xo",mC="so",pC="co",dC="go",fC="re",qi="ho";function hC({dataset:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),[a,l]=k(!1),u=ft(),c=n===e.name&&!a,m=()=>{c&&(l(!0),eC(
e.name).then(()=>{t(),te(`${e.name} is dropped.`),Dt()},p=>{l(!1),s(K(p))}))};return r(nt,{title:"Drop a dataset",onClose:t,
foot:r(E,{children:[r(_,{kind:"outlined",onClick:t,children:"Keep it"}),r(_,{kind:"danger",icon:"trash",disabled:!c,onClick:m,
children:"Drop it for good"})]}),children:r("form",{class:ol,onSubmit:p=>{p.preventDefault(),m()},children:[r("p",{children:[
Ne(e.events,"event")," (",_n(e.size_bytes),") of ",r("b",{children:r(M,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Rs,children:[r("label",{class:wt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:je,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:p=>o(p.currentTarget.value)})]}),i&&r(me,{error:i})]})})}function gC({datasets:e}){let[t,n]=k(null),[o,i]=k(null),s=Vz((a,l)=>n({dataset:a,anchor:l}));return r(E,{children:[r(_e,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(Uz,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(hC,{dataset:o,onClose:()=>i(null)})]})}function Vz(e){let t=gt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Mg,onClick:()=>{ui(n)},children:r(
M,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(_,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:z(n),children:H(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(Xm,{text:"no events"}):
j(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:j(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${z(n)} B`,children:_n(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r(M,{value:n,most:64}):
r(Xm,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r(M,{value:n,most:40}):r(Xm,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${_n(s)}`).join(
`
`),children:[n?.length??1,", ",Ne(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(Wz,{dataset:n})}]}
function Xm({text:e}){return r("span",{class:Rn,children:e})}function Wz({dataset:e}){return e.rejects===0?r(Xm,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:Mg,onClick:()=>xe(Os("rejects",e.name)),children:H(e.rejects)})}function Uz({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=q(t),s=l=>()=>xe(Os(l,e.name)),a=()=>{Zw(e.name).then(()=>te(`${e.name} is\
 being compacted.`,{label:"Show",act:()=>xe(Os("jobs",""))}),l=>te(`Compacting failed: ${K(l).message}`))};return r(yo,{
anchor:i.current,label:"Dataset",head:r(M,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{
ui(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"\
Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"t\
rash",danger:!0,act:o}]})}function yC({dataset:e}){let[{value:t,error:n},o]=k({value:null,error:null}),i=()=>{Z1(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:K(a)}))},s=ci.value.length;return F(i,[e,s]),n?r(Me,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(_,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Me,{icon:"up\
load",title:"No files came into this dataset",actions:r(or,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:qi,children:r(_e,{label:"Ingests",columns:Kz(),rows:t})}):
r(Ce,{})}function Kz(){let e=gt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>j(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Rn,children:[z(n),"\
 files"]}):r(M,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Rn,children:r(M,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>z(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:z(t),children:H(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Rn,children:"0"}):r("span",{class:Ls,title:V(n/Math.max(1,t+n)),children:H(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${z(t)} B`,children:_n(t)})}]}function rl(e){return e==="ingest"?"Loading":"Compacting"}function bC(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var jz=3e3;function vC(){let e=ci.value.length;return F(()=>{Ro();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Ro()},jz);return()=>clearInterval(t)},[]),F(()=>{Dt()},[e]),Gw.value?Au.value.length===0?r(Me,{icon:"clock",title:"\
Nothing is under way",actions:r(or,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:qi,children:r(_e,{label:"Jobs",columns:Gz(),rows:Au.value})}):r(Ce,{})}
function Gz(){let e=gt();return[{key:"kind",head:"Job",cell:({kind:t})=>rl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r(M,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
Jz,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>H(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>_n(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>j(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Pe((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(Zz,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Ls,children:r(M,{value:t,
most:160})}):null}]}function Jz({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Ls:Rn,children:bC(
e.state)}):r("span",{class:mC,children:[r(nl,{small:!0,label:`${rl(e.kind)} ${e.dataset}`,done:e.done}),V(e.done)]})}function Zz({
job:e}){let t=()=>{zm(e.id).catch(n=>te(K(n).message))};return e.state==="running"?r(_,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(_,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function wC(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*Yz(xC(l,n.key),xC(u,n.key))};return i.sort(a)}function xC(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function Yz(e,t){return e<t?-1:e>t?1:0}function ep(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function tp(e,t,n){
try{return await X1(e,t,n),await Zn(e),null}catch(o){let i=K(o);return te(`The note on ${t} was not saved: ${i.message}`),
i}}function kC({dataset:e,column:t,onClose:n}){let[o,i]=k(t.description??""),[s,a]=k(t.unit??""),[l,u]=k(null),c=ft(),m=t.type===
"int64"||t.type==="float64",p=async()=>{let f=await tp(e,t.name,ep(t,{description:o.trim(),unit:s.trim()}));f?u(f):n()};
return r(nt,{title:`Describe ${ee(t.name).text}`,onClose:n,foot:r(E,{children:[r(_,{kind:"outlined",onClick:n,children:"\
Cancel"}),r(_,{kind:"primary",onClick:()=>{p()},children:"Save"})]}),children:r("form",{class:ol,onSubmit:f=>{f.preventDefault(),
p()},children:[r("div",{class:Rs,children:[r("label",{class:wt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:je,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:f=>i(f.
currentTarget.value)})]}),m&&r("div",{class:Rs,children:[r("label",{class:wt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:je,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:f=>a(f.currentTarget.value)})]}),
l&&r(me,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function np({label:e,value:t,onInput:n}){return r("input",{class:je,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function CC({dataset:e}){let{value:t,error:n}=De(e).value;return F(()=>{De(e).value.value&&Zn(e)},[e]),t?r(Qz,{dataset:t}):
n?r(Me,{icon:"warning",title:"The properties cannot be shown",actions:r(_,{kind:"outlined",onClick:()=>{Zn(e)},children:"\
Try again"}),children:n.message}):r(Ce,{})}function Qz({dataset:e}){let[t,n]=k(""),[o,i]=k(null),[s,a]=k(null),l=e.columns??
[],u=Y(()=>wC(l,t,o),[l,t,o]),c=Y(()=>Xz(e,a),[e]),m=l.filter(p=>p.hidden).length;return r(E,{children:[r("div",{class:qu,
children:[r("div",{class:sC,children:r(np,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Rn,role:"status",
children:[t===""?Ne(l.length,"property","properties"):`${z(u.length)} of ${Ne(l.length,"property","properties")}`,m>0&&`\
, ${z(m)} hidden`]})]}),u.length===0?r(Me,{icon:"search",title:"No property has this text",actions:r(_,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:qi,children:r(_e,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(kC,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function Xz(e,t){let n=gt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?cC:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${uC} ${i(s)??""}`,children:[r(M,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:lC,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Rn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(Gm,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:z(s),children:H(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(e5,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?j(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r(M,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:aC,children:[r(_,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(_,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
tp(e.name,s.name,ep(s,{hidden:!s.hidden}))}})]})}]}function e5({column:e,zone:t}){if(e.examples?.length)return r(Cg,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?H(s):e.type==="timestamp"?
j(String(s),t):String(s);return r("span",{class:Rn,children:[i(n)," to ",i(o)]})}var op=ae(null);function Vi(e){op.value=e}function SC(){let e=op.value;return e?r(E,{children:e(()=>{op.value===e&&(op.value=
null)})}):null}var PC="fo",_C="uo";function MC(e,t){Vi(n=>r(n5,{text:e,what:t,onClose:n}))}function n5({text:e,what:t,onClose:n}){let o=q(null);return tt(()=>o.
current?.select(),[]),r(nt,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:PC,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:_C,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function ze(e,t){o5(e).then(n=>{n?te(`${t} is copied.`):MC(e,t)})}async function o5(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var r5=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function $C(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
r5,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??i5(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function i5(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var EC="tr",AC="mo";function LC({dataset:e}){let[t,n]=k(""),[o,i]=k(null),s=OC(e,t),a=OC(e,""),l=He.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Me,{icon:"warning",title:"The lines cannot be listed",actions:r(_,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Ce,{});if(a.rows.length===0)return r(Me,{icon:"che\
ck",title:"Every line was taken",actions:r(_,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=$C(a.rows);
return r(E,{children:[r("div",{class:qu,children:[r("div",{class:dC,role:"group","aria-label":"Reasons",children:[r(RC,{
text:r(E,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(RC,{text:r(M,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:EC,
href:Q1(e,t),download:`${e}-rejects.ndjson`,children:[r(le,{name:"download"}),"Download"]})]}),r("div",{class:qi,children:s.
rows?r(_e,{label:"Lines that were not taken",columns:a5(),rows:s.rows,onCell:c=>i(c)}):r(Ce,{})}),s.rows&&s.more&&r("div",
{class:qu,children:[r(_,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Rn,children:[z(s.rows.length),
" are shown"]})]}),o&&r(l5,{reject:o,onClose:()=>i(null)})]})}function RC({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:fC,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Rn,children:[H(t),n&&"+"]})]})}
function OC(e,t){let[n,o]=k({rows:null,cursor:void 0,error:null}),[i,s]=k(0),a=q(null),l=(u,c)=>{a.current?.abort();let m=a.
current=new AbortController;Y1(e,t,c,m.signal).then(p=>o({rows:[...u,...p.rejects],cursor:p.cursor,error:null}),p=>{m.signal.
aborted||o({rows:null,cursor:void 0,error:K(p)})})};return F(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function a5(){let e=gt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r(M,{value:NC(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>z(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>z(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r(M,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:pC,children:r(M,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>j(t,e,"second")}]}function NC({source:e,key:t}){return t!==""?t:e}function l5({reject:e,onClose:t}){return r(
nt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(_,{kind:"outlined",icon:"copy",onClick:()=>ze(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:ol,children:[r("p",{class:Ls,children:r(M,{value:e.reason,most:1e3})}),
r("p",{class:Rn,children:[r(M,{value:NC(e),most:200,middle:!0}),", line ",z(e.line),", byte ",z(e.offset),"; ",Ne(e.text.
length,"character")]}),r("pre",{class:AC,tabIndex:0,children:r(M,{value:e.text,most:2e4})})]})})}var rp={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function BC({rest:e}){
let{tab:t,dataset:n}=H1(e),o=He.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Ut.value)?Ut.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";F(()=>{Dt()},[]),F(()=>{document.title=`${rp[t]} · Data · Sluice`},[t]);let a=ci.value.length;return r(
"main",{class:tC,"data-tab":t,children:[r("header",{class:nC,children:[r("h1",{children:"Data"}),s&&i!==""&&r(rn,{title:"\
Dataset",icon:"data",kind:"outlined",class:rC,values:o,value:i,onChange:l=>xe(Os(t,l))}),r("span",{class:oC}),r(or,{kind:"\
primary",children:"Load a file"})]}),r(I1,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>xe(Os(l,n)),
tabs:Object.keys(rp).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:rp[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":rp[t],class:iC,children:r(u5,{tab:t,dataset:i})})]})}function u5({tab:e,dataset:t}){let{value:n,error:o}=He.
value;if(e==="jobs")return r(vC,{});if(!n)return o?r(Me,{icon:"warning",title:"The datasets cannot be listed",actions:r(
_,{kind:"outlined",onClick:()=>{Dt()},children:"Try again"}),children:o.message}):r(Ce,{});if(n.length===0)return r(Me,{
icon:"data",title:"There are no datasets yet",actions:r(or,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(gC,{datasets:n});case"properties":return r(CC,{dataset:t},t);case"\
ingests":return r(yC,{dataset:t},t);case"rejects":return r(LC,{dataset:t},t)}}var FC={name:"data",label:"Data",icon:"data",letter:"d",Page:BC};var c5=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function ip(e){let t=c5.exec(e)?.[1];if(t===void 0)return null;let n=zC(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function $g({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function zC(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function m5(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function IC(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&m5(t[1])?zC(t[1])[0].trim():"";return n===""?null:n}var p5=40,d5=40;function sp(e){if(e.samples)return"raw";let t=ce(e.aggregate?.by);return t.some(o=>ip(o)!==null)?t.some(
Wi)?"heat":"distribution":t.some(Wi)?"line":"table"}function Wi(e){return/^\s*time\s*\(/i.test(e)}function rr(e){for(let t of ce(
e.aggregate?.by)){let n=ip(t);if(n)return n}return null}function Vu(e,t,n,o){if(t==="raw")return e.samples?e:{...Re(e),samples:{}};
let i=e.aggregate??n??Ms("explore",null,{events:[]}).aggregate,s={...Re(e),aggregate:i},a=ce(i.by).filter(u=>!Wa(u)),l=ce(
i.by).find(Wi)??"time('auto')";switch(t){case"distribution":return HC(s,u=>[u,...a.slice(0,1)],p5,o);case"heat":return HC(
s,u=>[l,u],d5,o);case"line":return Dg(s,[l,...a],n);case"bar":return Dg(s,a.length>0?a:[l],n);default:return Dg(s,a,n)}}
function f5(e){for(let t of ce(e.aggregate?.measures)){let n=IC(t);if(n!==null)return n}return null}function HC(e,t,n,o){
let i=rr(e)??h5(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t($g(i))]}}}function h5(e,t,n){let o=f5(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function Dg(e,t,n){let o=e.aggregate,i=rr(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ce(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function ap(e,t){
let n=rr(e);if(!e.aggregate||!n)return e;let o=ce(e.aggregate.by).map(i=>ip(i)?$g({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var g5=100;function il(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>It(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:ve(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>g5}})}var y5=/^[=+\-@\t\r]/;function b5(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=y5.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function lp(e,t){
return[e,...t].map(n=>`${n.map(b5).join(",")}\r
`).join("")}function Ns(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var v5=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],VC=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function Bs(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${Fs(o??"")} ${Fs(i??
"now")}`;return n(e)===n(t)}function Fs(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Rr(e,t){if(Bs(e,{}))return"\
All data";let n=v5.find(([,u])=>Bs(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(Fs(o)):null,a=s?VC.get(s[2]):void 0;if(s&&a&&Bs(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&Bs(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?x5(l[0],Eg(l[1])):`${qC(o,t,"the first even\
t")} – ${qC(i,t,"now")}`}function x5(e,t){let n=j(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${j(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function Eg(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function qC(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?j(e,t,j(e,t,"clock")==="00:00"?"day":"\
minute"):j(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function WC(e){let{from:t,to:n}=e;
if(Bs(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===Eg(n)?t:`${t} - ${Eg(n)}`;let o=Fs(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return Fs(t)===o?o:`${t} - ${o}`}function UC(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":j(n,t)} – ${o===void 0?"now":w5(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${j(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Pe(i*3600)]:[],...l].join("\
 · ")}function w5(e,t,n){let o=e!==void 0&&j(e,n,"day")===j(t,n,"day");return j(t,n,o?"clock":"minute")}function KC({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(Fs(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:Fs(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function up(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),VC.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var Wu=2,Oo=16,zs=20,k5=24;async function jC(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=C5(e),c=Math.max(1,Math.floor((i.width-2*Oo)/200)),m=Math.ceil(u.length/
c)*zs+2*zs,p=globalThis.document.createElement("canvas");p.width=i.width*Wu,p.height=(Oo+2*zs+l+m+Oo)*Wu;let f=p.getContext(
"2d");if(!f)return null;f.scale(Wu,Wu),f.fillStyle=rt("--surface"),f.fillRect(0,0,i.width,p.height/Wu);let d=Oo+2*zs;cp(
f,S5(t),Oo,Oo+12,`600 13px ${rt("--font")}`,rt("--text"),i.width-2*Oo),cp(f,`${U(t.dataset)}, ${Rr(t,n)}, ${n}`,Oo,Oo+12+
zs,`12px ${rt("--font")}`,rt("--muted"),i.width-2*Oo);for(let{canvas:h,box:b}of s)f.drawImage(h,b.left-i.left,d+b.top-a,
b.width,b.height);return u.forEach(({text:h,color:b},v)=>{let[w,y]=[Oo+v%c*200,d+l+zs+Math.floor(v/c)*zs];f.fillStyle=b,
f.fillRect(w,y-8,12,8),cp(f,h,w+20,y,`12px ${rt("--font")}`,rt("--text"),168)}),cp(f,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Oo,d+l+m-4,`12px ${rt("--font")}`,rt("--muted"),i.width),new Promise(h=>{p.toBlob(h,"\
image/png")})}function cp(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Su(t,u);e.fillText(l,n,o)}function C5(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,k5)}function S5(e){let t=ce(e.aggregate?.measures).join(", ")||"count()",n=ce(e.aggregate?.by);
return U(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function GC(e){return re("v1/links",{body:e})}async function JC(e,t){return re(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function ZC(e){return Bt(`l/${encodeURIComponent(e.id)}`)}var Wn=new Ss,mp=ae($r("waits")==="yes");function YC(e){mp.value=e,Dr("waits",e?"yes":"no")}var T5=150,Ag,sl=null;function Lo(){
clearTimeout(Ag),sl=be.value,Wn.run(sl,{history:!0})}function QC(){Sn(()=>{let{state:e,how:t}=$m.value,n=Bi.value,o=qt.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||sl!==null&&Ft(sl,e.document)||mp.value&&sl!==
null&&Ft(Re(sl).dataset,e.document.dataset)||(clearTimeout(Ag),Ag=setTimeout(Lo,t==="replace"?T5:0))})}function Rg(e){return`'${e.replaceAll("'","'\\''")}'`}function Uu(e){return`sluice query ${Rg(JSON.stringify(e))}`}function XC(e,t){
return`curl -H 'Content-Type: application/json' ${Rg(e)} \\
  -d ${Rg(JSON.stringify(t))}`}function Ku(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function Og(e){return XC(Bt("v1/query"),e)}function tS(){let{document:e}=qe.value,t=_5();return[{label:"Copy link",icon:"\
share",act:()=>{Ds(qe.value).then(n=>ze(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{P5().
then(eS)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(eS)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>ze(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>ze(Uu(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>ze(Og(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>ze(Ku(e),"The code")}]}async function P5(){return{...await nS(qe.value),document:qe.value.document,
frozen:!1}}function _5(){let{phase:e,answer:t,former:n}=Wn.result.value;return e!=="exact"||!t||n?null:async()=>({...await nS(
qe.value),document:M5(qe.value.document,t.query),frozen:!0,answer:t})}async function nS({document:e,view:t,as:n,open:o}){
return{path:`/${Ja(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await Ga(o)}}}function M5(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function eS(e){try{ze(ZC(await GC(e)),"\
The short link")}catch(t){te(`The link cannot be saved: ${K(t).message}`)}}var oS="vo";function iS({document:e,answer:t,zone:n}){let o=q(null),i=a=>{a.catch(l=>te(U(K(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:oS,children:r(lt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(E5(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(sS(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(R5(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(rS(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Ns(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(rS(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>ze(Og(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>ze(Uu(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>ze(Ku(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Ds(qe.
value).then(a=>ze(a,"The link"))}}],children:"Export"})})}async function E5(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await jC(i,t,n);s?Ns(s,`${o}.png`):te("This chart is a table; take it along as CSV.")}async function sS(e,t){
let n=[...e.rows,...e.other?[A5(e.other,"(other)")]:[]];Ns(new Blob([lp(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function A5(e,t){return e.map((n,o)=>o===0?t:n)}async function R5(e,t){await sS(await re("v1/q\
uery",{body:Se(Se(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function rS(e,t,n){let o=await Ra(`v1/query?\
format=${t}`,{body:e});Ns(await o.blob(),n)}function Et(e,t){let n=ce(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>tr(e.columns[a]))}}function aS(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function ju(e,t,n,o=null){let{times:i,starts:s,places:a}=O5(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((m,p)=>{let f=uS(m[t.time]);if(f===null)return;let d=t.keys.map(C=>m[C]),
h=JSON.stringify(d),b=l.get(h);b||l.set(h,b={keys:d,values:u(),low:u(),high:u(),estimated:!1});let v=m[n],w=a.get(f);b.values[w]=
typeof v=="number"?v:null;let y=o?.[p]?.[n];y&&(b.estimated=!0,[b.low[w],b.high[w]]=y)});let c=[...l.values()].map(({keys:m,
values:p,low:f,high:d,estimated:h})=>({keys:m,values:p,low:h?f:null,high:h?d:null,total:p.reduce((b,v)=>b+(v??0),0)}));return{
times:i,starts:s,series:c.sort((m,p)=>p.total-m.total)}}function O5(e,t){let n=new Map;for(let i of e.rows){let s=uS(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function lS(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function Ui(e){return/^\s*(count|sum)\s*\(/i.test(e)}function uS(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function No(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var cS="wo",mS="bo",pS="or",dS="yo",fS="ko";function Qn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=Y(()=>B5(e,t,n,a),
[e,t,n,a]),c=Y(()=>e.rows.map(f=>({cells:f,kind:"group"})),[e]),m=Y(()=>N5(e),[e]),p=s&&((f,d,h)=>s(f.cells,d.key,h));return r(
_e,{label:l,columns:u,rows:c,summary:m,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...p?{onCell:p,onMenu:p}:{}})}function N5(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function Lg(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function B5(e,t,n,o){let i=Et(e,t),s=i.time<0?0:No([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=Lg(e,i);return e.columns.flatMap((u,c)=>{let m={key:u.name,head:r(M,{value:u.
name,most:48}),number:tr(u)&&!a.has(c),cell:p=>p.kind!=="group"&&a.has(c)?c===0?r(M,{shown:I5(p.kind)}):null:c===i.time?
An(String(p.cells[c]),s,n):r(H5,{value:p.cells[c],column:u,zone:n})};return i.measures.includes(c)?[m,...o&&Ui(u.name)&&
i.keys.length>0?[F5(e,c)]:[],...l?[z5(e,i,l,c)]:[]]:[m]})}function F5(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:cS,children:[a!=="total"&&r(
"span",{class:mS,children:r("span",{class:pS,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:dS,children:V(l)})]})}}}function z5(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:fS,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${at(u,It(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?V(0):"new":Pn(l/u-1)})}}}function I5(e){return e==="other"?En:{text:Hn.total,kind:"\
other"}}function H5({value:e,column:t,zone:n}){let o=ho(e,t,n);return typeof e=="number"?r("span",{title:at(e,It(t.name),
!0),children:o.text}):r(M,{shown:o,most:64,middle:!0})}function pp(e,t){let n=[...new Set(e)].sort((p,f)=>p-f),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,m=(t.scale==="log"?q5(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(p,f)=>s+f*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(p=>V5(i,p));return{edges:o?[0,...m]:m,scale:t.scale,zero:o}}function q5(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function V5(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function Ju({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Ng(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),m=JSON.stringify(c),p=s.get(m);p||s.set(m,p={keys:c,counts:new Array(
a).fill(0),nulls:0});let f=typeof u[i]=="number"?u[i]:0,d=u[n];if(typeof d!="number")p.nulls+=f;else{let h=t.zero&&d<=0?
0:Ju(t,d*(1+Math.sign(d)*1e-12));h>=0&&h<a&&(p.counts[h]+=f)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,m)=>c+m,0)})).sort((u,c)=>c.total-u.total)}function Zu(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function hS(e,t,n){let o=Zu(t),i=Ju(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(mi(e,n)-i)}function W5({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function mi(e,t){let n=e.edges.length-1,o=Ju(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function gS(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return W5(e,o,Math.max(0,Math.min(1,t-o)))}function dp(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?K5(n,o,t):[];return i.length>1?i:U5(n,o,t)}function U5(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function K5(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var yS="zo";var J5=2;function fp({height:e,draw:t,onWidth:n}){let o=q(null),[i,s]=k(0),a=Tm.value;return tt(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let m=Math.floor(l.clientWidth);s(m),n?.(m)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),tt(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(J5,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:yS,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function al(e,t,n){e.font=`12px ${rt("--font")}`,e.fillStyle=rt("--muted"),e.textAlign=t,e.textBaseline=
n}function bS(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function hp(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var xS="jo",wS="Xo",kS="ie",CS="So",Bg="Bo",SS="Co",TS="Eo",PS="nr",Fg="Io",_S="Uo",MS="Ho",$S="Lo",zg="pr";var Is=56,ES=16,DS=12,Z5=24;function AS(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[m,p]=k(0),f=q(null),d=n.length,h=Math.max(1,m-Is-ES),b=(P,O)=>(P-O.getBoundingClientRect().left-Is)/h*d,v=(P,O)=>Math.max(
0,Math.min(d-1,Math.floor(b(P,O)))),w=rm((P,O,$)=>{Y5(P,O,$,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:xS,onPointerMove:P=>{let O=v(P.clientX,P.currentTarget);e.onCursor(O),f.current&&
e.onSelect&&Math.abs(P.clientX-f.current.x)>3&&e.onSelect({from:Math.min(f.current.from,O),to:Math.max(f.current.from,O)+
1})},onPointerUp:P=>{let O=f.current;f.current=null,O&&Math.abs(P.clientX-O.x)<=3&&e.onBin?.(O.from,new DOMRect(P.clientX,
P.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:P=>{P.button===0&&(P.currentTarget.setPointerCapture(
P.pointerId),f.current={from:v(P.clientX,P.currentTarget),x:P.clientX})},children:r(fp,{height:s,draw:w,onWidth:p})})}function Y5(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((C,P)=>C+P,0),m=a==="count"?s:a==="cdf"?Zu(s):s.map(C=>c===
0?0:C/c),p=bS(a==="cdf"?1:o.largest>0?o.largest:Math.max(...m,0),n<160?3:4),f=p.at(-1)||1,d={left:Is,top:DS,width:t-Is-ES,
height:n-DS-Z5},h=C=>d.left+C/Math.max(1,s.length)*d.width,b=C=>d.top+d.height-C/f*d.height;e.clearRect(0,0,t,n),Q5(e,d,
p,b,a);let v=rt("--selection"),w=rt(o.color);u&&(e.globalAlpha=.12,e.fillStyle=v,e.fillRect(h(u.from),d.top,h(u.to)-h(u.
from),d.height),e.globalAlpha=1);let y=d.width/s.length>5?1:0;s.forEach((C,P)=>{let O=m[P],$=u!==null&&P>=u.from&&P<u.to;
e.fillStyle=$?v:w,e.globalAlpha=l===null||l===P?1:.75;let B=O>0?Math.max(1,b(0)-b(O)):0;e.fillRect(h(P),b(0)-B,Math.max(
1,h(P+1)-h(P)-y),B)}),e.globalAlpha=1,X5(e,d,i,h,o.unit)}function Q5(e,t,n,o,i){e.strokeStyle=rt("--line"),e.lineWidth=1,
al(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?H(s):V(s),t.left-8,a)}}function X5(e,t,n,o,i){al(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,m=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));m-c<s+12||(e.fillText(l,m,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=m+c)};n.zero&&a("≤ 0",o(.5));for(let l of dp(n,Math.max(2,Math.floor(t.width/80))))
a(at(l,i),o(mi(n,l)))}var gp=12,Ig=360,eI=132;function OS(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,m=Y(()=>tI(t,n,i),[t,n,i.count,i.scale]),{edges:p,histograms:f,all:d,property:h}=m,[b,v]=k(null),w=It(i.value),
y=d.counts.length,C=h===""?d:f[b?.group??0]??d,P=L=>{let W={ArrowRight:(b?.bin??-1)+1,ArrowLeft:(b?.bin??y)-1,Home:0,End:y-
1}[L.key];if(W!==void 0&&y>0){let R=Math.max(0,Math.min(W,y-1));return L.shiftKey&&u(nI(l,b?.bin??R,R),p),v({bin:R,group:b?.
group??0,left:R>y/2}),!0}if(L.key!=="Enter"&&L.key!=="."||!b)return!1;let N=L.target.getBoundingClientRect();return c(b.
bin,p,h===""?[]:C.keys,new DOMRect(N.left+Is+(b.bin+.5)/y*(N.width-Is-16),N.top+80,0,0)),!0},O=Math.max(0,...f.slice(0,gp).
map(({counts:L,total:W})=>Math.max(0,...L)/(s==="count"?1:W||1))),$=(L,W)=>r(AS,{edges:p,counts:L.counts,mode:s,unit:w,height:h===
""?Ig:eI,color:h===""?"--series-1":gn(Mn(h,L.keys)),largest:h===""||s==="cdf"?0:O,cursor:b?.bin??null,selection:l,onCursor:N=>v(
N===null?null:{bin:N,group:W,left:N>y/2}),onSelect:N=>u(N,p),onBin:(N,R)=>c(N,p,h===""?[]:L.keys,R)}),B=({bin:L,left:W})=>r(
sI,{edges:p,histogram:C,bin:L,unit:w,start:W});return r(Ze,{title:r(E,{children:["Distribution of ",r(M,{value:i.value,most:64}),
h!==""&&r(E,{children:[" by ",r(M,{value:h,most:48})]})]}),summary:aI(i,d,a,w,h,f.length),onKey:P,announced:b?NS(p,C,b.bin,
w).join(", "):"",table:r(Qn,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[h===""?
r(E,{children:[$(d,0),r(rI,{edges:p,counts:d.counts,percentiles:a,unit:w,onMove:e.onPercentile})]}):r(oI,{histograms:f,render:$,
readout:L=>b?.group===L&&B(b)}),d.nulls>0&&r("p",{class:Fg,children:[z(d.nulls)," without a value (",V(d.nulls/(d.nulls+
d.total)),") are not drawn."]}),h===""&&b&&B(b)]})}function tI(e,t,n){let o=Et(e,t),i=o.keys.find(p=>e.columns[p].name.startsWith(
"bins("))??o.keys[0]??0,s=o.keys.filter(p=>p!==i),a=e.rows.map(p=>p[i]).filter(p=>typeof p=="number"),l=pp(a,n),u=o.measures[0]??
e.columns.length-1,[c]=Ng(e,l,i,[],u),m={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:Ng(e,l,i,s,u),all:c??
m,property:s.map(p=>e.columns[p].name).join()}}function nI(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function oI({histograms:e,render:t,readout:n}){return r(E,{children:[
r("div",{class:SS,children:e.slice(0,gp).map((o,i)=>r("div",{class:TS,children:[r("div",{class:PS,children:[r("span",{children:r(
M,{value:o.keys[0],most:40,middle:!0})}),r("span",{class:Bg,children:H(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),
e.length>gp&&r("p",{class:Fg,children:[gp," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function rI({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=q(null),a=t.length;if(a===0)return null;let l=c=>{let m=s.current.
getBoundingClientRect(),p=Math.max(0,Math.min(a,(c-m.left)/m.width*a));return RS(hS(e,t,gS(e,p)))},u=iI(n.map(({value:c})=>c===
null?null:mi(e,c)/a));return r("div",{ref:s,class:wS,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:m},p)=>{let f=m===null?null:mi(e,m)/a*100;return f===null?null:r(E,{children:[r("span",{class:CS,style:{left:`${f}\
%`,top:`${12-Ig}px`,height:`${Ig-36}px`}},`line ${p}`),r("button",{type:"button",class:kS,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${Hg(c)}, ${at(
m,o)}`,style:{left:`${Math.max(2,Math.min(97,f))}%`,top:`${u[p]*28}px`},onPointerDown:d=>d.currentTarget.setPointerCapture(
d.pointerId),onPointerMove:d=>{d.currentTarget.hasPointerCapture(d.pointerId)&&i(p,l(d.clientX))},onKeyDown:d=>{let h={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[d.key];h!==void 0&&(d.preventDefault(),d.stopPropagation(),i(p,RS(c+h*(d.shiftKey?.001:
.01))))},children:[r("span",{class:Bg,children:Hg(c)}),at(m,o)]},p)]})})})}function iI(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function RS(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function Hg(e){return`p${Number((e*100).toFixed(2))}`}function LS(e,t,n,o){
let i=e.zero&&t===0?"up to":at(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${at(e.edges[n]??0,o)}`}
function ll(e,t,n){return LS(e,t.from,t.to,It(n))}function NS(e,t,n,o){let i=t.counts[n]??0,s=Zu(t.counts),a=n===0?0:s[n-
1]??0;return[LS(e,n,n+1,o),`${z(i)} events`,`${V(t.total===0?0:i/t.total)} of all`,`${V(a)} below`,`${V(1-(s[n]??1))} ab\
ove`]}function sI({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=NS(e,t,n,o);return r("div",{class:we(_S,i&&
MS),"aria-hidden":"true",children:[r("div",{class:$S,children:s}),r("div",{class:zg,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:zg,children:[r("span",{children:u}),r("span",{children:c})]})]})}function aI(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${Hg(l)} ${at(u,o)}`).join(", ");return`Distribution of ${ee(
e.value).text}${i===""?"":` by ${ee(i).text}, ${s} groups`}, ${H(t.total)} values in ${t.counts.length} bins${a===""?"":
`, ${a}`}`}function Or(e,t,n,o){return re("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var Hs=ae([]);function Ve(e,t){Hs.value=[...Hs.value,{from:qe.value,to:e.document,label:t}].slice(-12),fe(e)}function qg(e){
Hs.value=Hs.value.slice(0,e)}function BS(){Sn(()=>{let e=qe.value,t=Hs.peek().findIndex(n=>Ft(n.from.document,e.document));
t>=0&&qg(t)})}var FS="Mo";function zS({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=k(""),a=De(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=rg(e),c=[...a.map(({name:f})=>f),...Object.keys(e.define??{})],m=a.filter(({name:f,type:d})=>f.toLowerCase().includes(
l)&&d!=="timestamp"&&ve(f)!==u).map(f=>({value:ve(f.name),label:r(M,{value:f.name,most:48}),note:f.distinct===void 0?f.type:
`${H(f.distinct)} values`})),p=f=>{o(),Or(e,t,f).then(d=>{d.by&&Ve({document:d.by,open:[]},`${d.label} by ${f}`)},d=>te(
U(K(d).message)))};return r(Kt,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:FS,children:r(zi,{label:"Br\
eak down by",text:i,onText:s,options:m,eager:!0,autofocus:!0,inline:!0,onPick:p,onCancel:o,onTake:f=>p(c.includes(f)?ve(
f):f),placeholder:"a property or an expression"})})}function Lr(){let[e,t]=k(null);return{openAt:t,menu:e&&r(cI,{at:e,onClose:()=>t(null)})}}function cI({at:e,onClose:t}){let n=Y(
()=>Or(e.document,e.mark),[e]),{answer:o,error:i}=Vg(n),[s,a]=k(!1);if(s)return r(zS,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,m=>te(U(K(m).message)))},u=e.head??(i?U(i.message):o?r(M,{value:o.label,most:160}):
"…");return r(yo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...mI(e,o,i,l,()=>a(!0))]})}function Vg(e){let[t,n]=k({of:null,answer:null,error:null});return F(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:K(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function mI(e,t,n,o,i){let s=(a,l,u,c)=>{let m=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:m||n!==null,reason:pI(t,u),act:o(c)}};return[s("Only this","filter","only",a=>Yu(a.only,a.label)),
s("Exclude","minus","exclude",a=>Yu(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",Wg),s("Actors","actor","actors",Ug),s("Save as cohort…","save","coho\
rt",a=>Kg(a)),s("Explain","difference","explain",jg),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>ze(
IS(e.value),"The value")}],s("Copy as where","copy","predicate",a=>ze(a.predicate,"The condition"))]}function pI(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:U(n)}function IS(e){return e===null?"":Array.isArray(e)?
e.map(t=>IS(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function Yu(e,t){e&&Ve({document:e,open:[]},t)}
function Wg({events:e,label:t}){e&&Vn({kind:"events",document:e,label:t})}function Ug({actors:e,cohort:t,label:n}){e&&Vn(
{kind:"actors",request:e,cohort:t,label:n})}function Kg({actors:e,cohort:t,label:n}){Vn({kind:"cohort",request:e,cohort:t,
label:n})}function jg({explain:e,label:t}){e&&Ve({view:"difference",document:e,as:null,open:[]},`explain ${ee(t).text}`)}var HS="No",qS="Ro",VS="Ao",WS="Do",US="To";function ul({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Y(()=>Or(e,t),[a]),{
answer:u,error:c}=Vg(l),m=ht(u?.count??null),p=m.phase==="exact"&&m.answer&&"rows"in m.answer?m.answer.rows[0]?.at(-1):void 0,
f=u===null;return r("section",{class:HS,"aria-label":"Selection",children:[r("div",{class:qS,children:[r("span",{class:VS,
children:n}),r("span",{class:WS,role:"status",children:typeof p=="number"?`${z(p)} events${o?`, ${V(p/o)}`:""}`:c?"":"…"})]}),
c&&r(me,{error:c}),r("div",{class:US,children:[s,r(_,{small:!0,kind:"outlined",icon:"filter",disabled:f||!u.only,onClick:()=>Yu(
u?.only??null,u?.label??""),children:"Only"}),r(_,{small:!0,kind:"outlined",icon:"minus",disabled:f||!u.exclude,onClick:()=>Yu(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(_,{small:!0,kind:"primary",icon:"difference",disabled:f||
!u.explain,onClick:()=>u&&jg(u),children:"Explain"}),r(_,{small:!0,kind:"outlined",icon:"rows",disabled:f||!u.events,onClick:()=>u&&
Wg(u),children:"Events"}),r(_,{small:!0,kind:"outlined",icon:"actor",disabled:f||!u.actors,onClick:()=>u&&Ug(u),children:"\
Actors"}),r(_,{small:!0,kind:"outlined",icon:"save",disabled:f||!u.cohort,onClick:()=>u&&Kg(u),children:"Cohort"}),r(_,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var fI=[10,20,40,60,100,200],hI=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function yp({bins:e,document:t,
onDocument:n}){let i=il(De(t.dataset).value.value).map(({value:s,log:a})=>({label:U(s),checked:s===e.value,act:()=>n(ap(
t,{value:s,scale:a?"log":"linear"}))}));return r(E,{children:[r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:U(e.value)}),r(kt,{label:"Scale",choices:hI,value:e.scale,onChange:s=>n(ap(t,{scale:s}))}),r(lt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:fI.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(ap(t,{count:s}))})),
children:[e.count," bins"]})]})}function Xu(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function Gg(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var gI=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function KS({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=k("count"),[l,u]=k(null),{openAt:c,menu:m}=Lr(),p=bI(t,n.value);F(()=>u(null),[JSON.
stringify(t)]);let f=yI(e,t),d=(b,v,w)=>({range:Xu(n,v,b),...f!==null&&w.length>0?{keys:{[f]:w[0]}}:{}}),h=e.total?.at(-1);
return r(E,{children:[r(OS,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:p.list,onPercentile:p.move,selection:l?.
range??null,onSelect:(b,v)=>u(b&&{range:b,edges:v}),onBin:(b,v,w,y)=>c({document:t,mark:d({from:b,to:b+1},v,w),anchor:y,
value:v.edges[b]}),actions:r(E,{children:[r(yp,{bins:n,document:be.value,onDocument:b=>fe({document:b})}),r(kt,{label:"H\
eight",choices:gI,value:s,onChange:a}),i]})}),l&&r(ul,{document:t,mark:d(l.range,l.edges,[]),label:`${n.value}: ${ll(l.edges,
l.range,n.value)}`,total:typeof h=="number"?h:void 0,onClear:()=>u(null)}),m]})}function yI(e,t){let n=Et(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function bI(e,t){let[n,o]=k([.5,.95,
.99]),{compare:i,...s}=Re(e),a=n.map((m,p)=>`quantile(${t}, ${m}) as p_${p}`),{answer:l}=ht({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((m,p)=>({share:m,
value:typeof u?.[p]=="number"?u[p]:null})),move:(m,p)=>o(n.map((f,d)=>d===m?p:f))}}var jS="_o",GS="qo",JS="S",ZS="Fo",YS="Go",QS="dr",XS="Jo",e2="Ko",t2="Oo";var bp=50;function n2(e){let t=Et(e.answer,e.document);return r("div",{class:jS,children:t.measures.map(n=>r(xI,{...e,shape:t,
measure:n},n))})}function xI({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=k(-1),c=q(null),
m=e.columns[a].name,p=It(m),f=s.keys.map($=>e.columns[$].name).join(),d=Ui(m),h=[...e.rows.slice(0,bp),...e.other&&e.rows.
length<=bp?[e.other]:[]],b=$=>typeof $[a]=="number"?$[a]:0,v=Math.max(0,...h.map(b)),w=e.total?b(e.total):0,y=Lg(e,s),C=$=>$===
e.other?Hn.other:s.keys.map(B=>ee($[B]).text).join(", "),P=$=>`${C($)}, ${at(b($),p)}${d&&w>0?`, ${V(b($)/w)}`:""}`,O=$=>{
let B={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[$.key];if(B!==void 0){let W=Math.max(0,Math.min(B,h.length-1));return u(
W),c.current?.children[W]?.scrollIntoView({block:"nearest"}),!0}let L=c.current?.children[l];return $.key!=="Enter"&&$.key!==
"."||!L?!1:(o(h[l],m,L),!0)};return r(Ze,{title:ee(m).text,onKey:O,announced:l>=0&&h[l]?P(h[l]):"",actions:i?.(m),summary:`\
Bar chart of ${ee(m).text} by ${ee(f).text}, ${e.rows.length} groups${h[0]?`, ${P(h[0])}`:""}`,table:r(Qn,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:GS,role:"presentation",children:h.map(($,B)=>{let L=$===e.other,W=L?void 0:y?.get(
JSON.stringify(s.keys.map(N=>$[N])))?.[a];return r("li",{class:JS,"data-cursor":B===l,onClick:N=>o($,m,N.currentTarget.querySelector(
"[data-anchor]")??N.currentTarget),children:[r("span",{class:ZS,"data-anchor":"",children:r(M,{...L?{shown:{text:Hn.other,
kind:"other"}}:{shown:{text:C($),kind:s.keys.length===1?ee($[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{
class:YS,children:r("span",{class:QS,"data-other":L,style:{width:`${v>0?Math.max(.2,b($)/v*100):0}%`,...L?{}:{background:`\
var(${gn(Mn(f,s.keys.map(N=>$[N])))})`}}})}),r("span",{class:XS,children:at(b($),p)}),r("span",{class:e2,children:y?typeof W==
"number"&&W!==0?Pn(b($)/W-1):"–":d&&w>0?V(b($)/w):""})]},B)})}),e.rows.length>bp&&r("p",{class:t2,children:[bp," of ",
e.rows.length," groups are drawn; the table has all."]})]})}var o2="Po",r2="Qo",i2="Vo",s2="Wo",a2="Yo";var Zg=1e4;function l2({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=vp(e,t),l=ce(n.aggregate?.order)[0];
return r("section",{class:o2,"aria-label":"Groups",children:[r("div",{class:r2,children:[r("span",{class:i2,children:[e.
rows.length===1?"1 row":`${z(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<Zg&&r(_,
{small:!0,kind:"outlined",onClick:()=>ne("aggregate.limit",Zg),children:`Up to ${z(Zg)} groups`}),i("")]}),r(Qn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:kI(l),onCell:s,onSort:u=>fe({document:Se(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function u2({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=vp(e,t);return r(E,{children:[r(n2,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function vp(e,t){
let{openAt:n,menu:o}=Lr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:wI(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function wI(e,t,n,o){let i=Et(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function kI(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function c2(e,t,n){let o=t.keys.find(h=>e.columns[h].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let h of e.rows){let b=h[t.time];typeof b=="string"&&s.set(b,Date.parse(b)/1e3)}let a=[...s.keys()].
sort((h,b)=>s.get(h)-s.get(b)),l=new Map(a.map((h,b)=>[h,b])),u=pp(e.rows.map(h=>h[o]).filter(h=>typeof h=="number"),n),
c=Math.max(0,u.edges.length-1),m=new Float64Array(a.length*c),p=0;for(let h of e.rows){let b=l.get(h[t.time]),v=h[o],w=h[i];
if(b===void 0||typeof w!="number")continue;let y=typeof v=="number"?u.zero&&v<=0?0:Ju(u,v*(1+Math.sign(v)*1e-12)):-1;y>=
0&&y<c?m[b*c+y]+=w:p+=w}let f=a.map((h,b)=>CI(m.subarray(b*c,(b+1)*c))),d=a.map((h,b)=>m.subarray(b*c,(b+1)*c).reduce((v,w)=>v+
w,0));return{starts:a,times:a.map(h=>s.get(h)),edges:u,counts:m,bins:c,largest:Math.max(0,...f),tops:f,sums:d,nulls:p}}function CI(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function m2(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function xp(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var d2="Zo",f2="en",h2="rn",g2="in",Yg="an",y2="tn",b2="on",v2="nn",x2="pn",w2="dn",k2="ln",C2="xn",S2="lr";var Ki=64,M2=16,tc=8,$2=24,Qg=9;function D2(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[m,p]=k(0),f=q(null),d={width:Math.max(1,m-Ki-M2),height:a-tc-$2},h=C=>{let P=C.currentTarget.getBoundingClientRect(),
O=Math.floor((C.clientX-P.left-Ki)/d.width*t.starts.length),$=Math.floor((1-(C.clientY-P.top-tc)/d.height)*t.bins);return{
column:T2(O,t.starts.length),bin:T2($,t.bins)}},b=rm((C,P,O)=>SI(C,P,O,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),v=C=>{let P=h(C);e.onCursor(P,P.column>t.starts.length/2),f.current&&P2(f.current,C)&&e.onBox(xp(f.current.
from,P,t,{shift:C.shiftKey,alt:C.altKey}))},w=C=>{let P=f.current;f.current=null,P&&!P2(P,C)&&e.onCell(P.from,new DOMRect(
C.clientX,C.clientY,0,0))},y=C=>({left:`${Ki+C.left/t.starts.length*d.width}px`,width:`${(C.right-C.left)/t.starts.length*
d.width}px`,top:`${tc+(1-C.high/t.bins)*d.height}px`,height:`${(C.high-C.low)/t.bins*d.height}px`});return r("div",{class:d2,
onPointerMove:v,onPointerUp:w,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:C=>{C.button===0&&(C.currentTarget.setPointerCapture(
C.pointerId),f.current={from:h(C),x:C.clientX,y:C.clientY})},children:[r(fp,{height:a,draw:b,onWidth:p}),u&&t.bins>0&&r(
"div",{class:f2,style:y({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:h2,"data-box":"",style:y(
c)})]})}function T2(e,t){return Math.max(0,Math.min(t-1,e))}function P2(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function SI(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,m={left:Ki,top:tc,width:t-
Ki-M2,height:n-tc-$2};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
TI(i,a),m.left,m.top,m.width,m.height);let p=h=>m.left+h/i.starts.length*m.width,f=h=>m.top+(1-h/i.bins)*m.height;c>=0&&
hp(e,p(c),m.top,m.left+m.width-p(c),m.height,rt("--muted"));for(let[h,b]of s.entries())MI(e,b,i,p,f,h);al(e,"end","middl\
e");let d=1/0;i.edges.zero&&e.fillText("≤ 0",m.left-8,f(.5));for(let h of dp(i.edges,Math.max(2,Math.floor(m.height/40)))){
let b=f(mi(i.edges,h));d-b<14||(d=b,e.fillText(at(h,l),m.left-8,b))}$I(e,m,i,p,u)}function TI(e,t){let n=new ImageData(e.
starts.length,e.bins),o=PI();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=m2(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,m]=o[Math.min(o.length-1,Math.floor(l*o.length))],p=((e.bins-1-a)*e.starts.
length+s)*4;n.data[p]=u,n.data[p+1]=c,n.data[p+2]=m,n.data[p+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var _2=64;function PI(){let e=Array.from({length:Qg},
(t,n)=>_I(rt(`--ramp-${n+1}`)));return Array.from({length:_2},(t,n)=>{let o=n/(_2-1)*(Qg-1),i=Math.min(Qg-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function _I(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function MI(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,rt("--surface")],
[2,rt("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,m)=>{
if(c===null){u=!1;return}let[p,f]=[o(m+.5),i(mi(n.edges,c))];u?e.lineTo(p,f):e.moveTo(p,f),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function $I(e,t,n,o,i){al(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((m,p)=>{
let{hour:f,minute:d}=Ts(m*1e3,i);if(u?f!==0||d!==0:p%l!==0)return;let h=j(m*1e3,i,a>=27*86400?"month":a>=86400||f===0&&d===
0?"dayShort":a<60?"clockSecond":"clock"),b=e.measureText(h).width/2,v=o(p),w=Math.max(t.left+b-8,Math.min(v,t.left+t.width-
b));w-b<c+16||(e.fillText(h,w,t.top+t.height+8),e.fillRect(Math.round(v),t.top+t.height,1,4),c=w+b)})}function E2({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:m}){let p=Y(()=>c2(
e,Et(e,t),n),[e,t,n.count,n.scale]),[f,d]=k(null),[h,b]=k(null),v=It(n.value),w=No(p.times),y=p.times.findIndex(P=>(P+w)*
1e3>a+1e3),C=P=>{let O=f?.cell??{column:0,bin:0},$=DI(P.key,O,p);if($){let L=h??O;return P.shiftKey&&u(xp(L,$,p,{shift:!1,
alt:!1}),p),b(P.shiftKey?L:null),d({cell:$,left:$.column>p.starts.length/2}),!0}if(P.key==="Escape"&&l)return u(null,p),
!0;if(P.key!=="Enter"&&P.key!=="."||!f)return!1;let B=P.target.getBoundingClientRect();return c(f.cell,p,new DOMRect(B.left+
Ki+(O.column+.5)/p.starts.length*(B.width-Ki-16),B.top+(1-O.bin/p.bins)*320,0,0)),!0};return r(Ze,{title:r(E,{children:[
"Heat map of ",r(M,{value:n.value,most:64})," over time"]}),summary:OI(p,n,o),onKey:C,announced:f?A2(p,f.cell,n,o,w).join(
", "):"",table:r(Qn,{answer:e,document:t,zone:o}),legend:r(RI,{matrix:p,colors:i,lines:s}),...m===void 0?{}:{actions:m},
children:[r(D2,{matrix:p,lines:s,colors:i,unit:v,zone:o,height:400,unfinished:y,cursor:f?.cell??null,box:l,onCursor:(P,O)=>d(
P&&{cell:P,left:O}),onBox:P=>u(P,p),onCell:(P,O)=>c(P,p,O)}),f&&p.bins>0&&r(EI,{matrix:p,cell:f.cell,bins:n,zone:o,step:w,
start:f.left,unit:v})]})}function DI(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function A2(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${An(e.times[t]*1e3,s,i)} ${Ri(i,e.times[t]*1e3)}`,ll(e.edges,{from:n,to:n+1},o.value),`${z(a)} events, ${V(l===0?0:a/l)}\
 of the column`]}function EI({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=A2(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),m=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:we(v2,s&&x2),"aria-hidden":"t\
rue",children:[r("div",{class:k2,children:a}),r("div",{class:w2,children:l}),r("div",{children:u}),r("div",{class:C2,children:Array.
from(m,(p,f)=>r("div",{class:S2,"data-here":f===t.bin,style:{height:`${p/c*100}%`}},f))})]})}var AI=9;function RI({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":H(e.largest);return r("div",{class:g2,
children:[r("span",{class:Yg,children:[o,r("span",{class:y2,children:Array.from({length:AI},(s,a)=>r("span",{class:b2,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Yg,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[z(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function OI(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${ee(t.value).
text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${H(o)} events${s===void 0?"":`, most at ${An(s*1e3,No(e.
times),n)}`}`}var LI=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],NI=[["p50",.5],["p95",
.95],["p99",.99]];function R2({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=k("log"),[l,u]=k([]),[c,m]=k(null),{openAt:p,
menu:f}=Lr(),d=zI(t,n.value,l);F(()=>m(null),[JSON.stringify(t)]);let h=e.query?.to,b=Math.min(Date.now(),h===void 0?1/0:
Date.parse(String(h))),v=(y,C)=>({...y.left===0&&y.right===C.starts.length?{}:{time:Gg(C.starts,y.left,y.right,h)},...y.
low===0&&y.high===C.bins?{}:{range:Xu(n,C.edges,{from:y.low,to:y.high})}}),w=e.total?.at(-1);return r(E,{children:[r(E2,
{answer:e,document:t,bins:n,zone:o,colors:s,lines:d,end:b,box:c?.box??null,onBox:(y,C)=>m(y&&{box:y,matrix:C}),onCell:({
column:y,bin:C},P,O)=>p({document:t,mark:v({left:y,right:y+1,low:C,high:C+1},P),anchor:O,value:P.counts[y*P.bins+C]}),actions:r(
E,{children:[r(yp,{bins:n,document:be.value,onDocument:y=>fe({document:y})}),r("span",{class:a2,children:"Colour"}),r(kt,
{label:"Colour",choices:LI,value:s,onChange:a}),r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over \
it",items:NI.map(([y,C])=>({label:y,checked:l.includes(C),act:()=>u(l.includes(C)?l.filter(P=>P!==C):[...l,C].sort())})),
children:l.length===0?"Percentiles":l.map(y=>`p${y*100}`).join(", ")}),i]})}),c&&r(ul,{document:t,mark:v(c.box,c.matrix),
label:BI(c.box,c.matrix,n,o),total:typeof w=="number"?w:void 0,onClear:()=>m(null),children:r(_,{small:!0,kind:"outlined",
icon:"search",onClick:()=>FI(c.box,c.matrix,n,h),children:"Zoom"})}),f]})}function BI(e,t,n,o){let i=No(t.times),s=An(t.
times[e.left]*1e3,i,o),a=An((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:
`${n.value} ${ll(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function FI(e,t,n,o){let{from:i,to:s}=Gg(
t.starts,e.left,e.right,o),a=Xu(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.
value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(p=>p!==""),c=be.value,m=[c.where===void 0?"":/\bor\b/i.
test(c.where)?`(${c.where})`:c.where,...u].filter(p=>p!=="").join(" and ");Ve({document:Se(Se(Se(c,"from",i),"to",s),"wh\
ere",m===""?void 0:m)},"zoom")}function zI(e,t,n){let{compare:o,...i}=Re(e),s=ce(e.aggregate?.by).find(Wi),a=n.map((c,m)=>`\
quantile(${t}, ${c}) as p_${m}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=ht(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?II:n.map((c,m)=>({name:`p${c*100}`,values:u.rows.map(p=>typeof p[m+1]==
"number"?p[m+1]:null)}))}var II=[];var Xg=ae(0);function wp(e,t,n,o=""){let[i,s]=k([]),a=Xg.value;return F(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),re(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function cl(e){
await re("v1/notes",{body:e}),Xg.value++}async function kp(e){await re(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),Xg.value++}var Cp=om(null);var O2="cn",L2="gn",N2="hn",B2="B",F2="fn",z2="un",I2="mn";var qI=12;function Sp({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=k(""),u=p=>p.keys.map(f=>ee(f).text).
join(", "),c=a===""?e:e.filter(p=>u(p).toLowerCase().includes(a.toLowerCase())),m=(p,f)=>{let d=e.filter(v=>v.key!==p.key).
map(v=>v.key),h=!n.has(p.key)&&d.every(v=>n.has(v));if(!f)return o(h?new Set:new Set(d));let b=new Set(n);b.delete(p.key)||
b.add(p.key),o(b)};return r("div",{class:O2,children:[e.length>=qI&&r("input",{class:L2,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:p=>l(p.currentTarget.value)}),r("div",{class:N2,children:c.map(p=>r("button",{type:"butt\
on",class:B2,"aria-pressed":!n.has(p.key),onClick:f=>m(p,f.ctrlKey||f.metaKey),onContextMenu:s&&(f=>{f.preventDefault(),
s(p,f.currentTarget)}),onKeyDown:s&&(f=>{f.key==="."&&(f.preventDefault(),f.stopPropagation(),s(p,f.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Ia(p.color).join(" "),style:{stroke:`var(${gn(p.color)})`}})}),r("span",{class:F2,children:r(M,{value:p.
keys.length===1?p.keys[0]:p.keys,most:20,middle:!0})}),r("span",{class:z2,children:p.last===null?"–":i(p.last)})]},p.key))}),
t>e.length&&r("p",{class:I2,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var q2="vn",V2="wn",W2="bn",ey="yn",U2="kn",K2="zn",j2="jn",G2="Xn",J2="Sn",ty="Bn";var ny=12;function Z2({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let p=n.map((d,h)=>({row:d,value:e.series[h].values[i]??null,low:e.series[h].low?.[i]??null,high:e.series[h].
high?.[i]??null,before:Y2(t,d.key,i)})).filter(({row:d})=>!o.has(d.key)).toSorted((d,h)=>(h.value??-1/0)-(d.value??-1/0)),
f=No(e.times);return r("div",{class:we(V2,s>400&&W2),"aria-hidden":"true",children:[r("div",{class:ey,children:[An(c*1e3,
f,a)," ",Ri(a,c*1e3)]}),p.slice(0,ny).map(({row:d,value:h,low:b,high:v,before:w})=>r("div",{class:U2,children:[r("span",
{class:K2,style:{background:`var(${gn(d.color)})`}}),r("span",{class:j2,children:d.keys.length===0?"":d.keys.map(y=>ee(y).
text).join(", ")}),r("span",{class:G2,children:h===null?"–":b!==null&&v!==null?`${l(b)} – ${l(v)}`:l(h)}),w!==void 0&&
r("span",{class:J2,children:h!==null&&w?Pn(h/w-1):"–"})]},d.key)),p.length>ny&&r("div",{class:ey,children:[p.length-ny,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:ty,children:["against ",An(t.times[i]*1e3,f,a)]}),u&&r("div",{class:ty,
children:"this bucket is not over yet"})]})}function Y2(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function Q2(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,m=Y2(t,JSON.stringify(l),n),p=c!==null&&m?`, ${Pn(c/m-1)}`:"";return`${l.map(f=>ee(f).text).join(", ")}\
 ${c===null?"nothing":i(c)}${p}`.trim()});return`${An(s*1e3,No(e.times),o)}: ${a.join("; ")}`}var X2="Cn",eT="En",tT="xr",nT="In";function oT({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(E,{children:o.map(
i=>r(WI,{flag:i,box:e,zone:n},i.id))})}function WI({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${j(e.from*1e3,n)}: ${U(e.text)}`,a=Eo(s);return r(E,{children:[e.to!==null&&r("s\
pan",{class:eT,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:X2,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:tT,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(le,{name:"save",size:12})})]})}function rT({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:nT,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var UI="uplot",KI="u-hz",jI="u-vt",GI="u-title",JI="u-wrap",ZI="u-under",YI="u-over",QI="u-axis",Us="u-off",XI="u-select",
eH="u-cursor-x",tH="u-cursor-y",nH="u-cursor-pt",oH="u-legend",rH="u-live",iH="u-inline",sH="u-series",aH="u-marker",iT="\
u-label",lH="u-value",oc="width",rc="height";var sT="bottom",ml="left",oy="right",xy="#000",aT=xy+"0",ry="mousemove",lT="mousedown",iy="mouseup",uT="mouseenter",cT="\
mouseleave",mT="dblclick",uH="resize",cH="scroll",pT="change",Dp="dppxchange",wy="--",bl=typeof window<"u",cy=bl?document:
null,dl=bl?window:null,mH=bl?navigator:null,Xe,Pp;function my(){let e=devicePixelRatio;Xe!=e&&(Xe=e,Pp&&dy(pT,Pp,my),Pp=
matchMedia(`(min-resolution: ${Xe-.001}dppx) and (max-resolution: ${Xe+.001}dppx)`),Ks(pT,Pp,my),dl.dispatchEvent(new CustomEvent(
Dp)))}function xo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function py(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Ct(e,t,n){e.style[t]=n+"px"}function ir(e,t,n,o){let i=cy.createElement(e);return t!=null&&xo(i,
t),n?.insertBefore(i,o),i}function Bo(e,t){return ir("div",e,t)}var dT=new WeakMap;function Br(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=dT.get(e);s!=a&&(e.style.transform=s,dT.set(e,s),t<0||n<0||t>o||n>i?xo(e,Us):py(e,Us))}var fT=new WeakMap;
function hT(e,t,n){let o=t+n,i=fT.get(e);o!=i&&(fT.set(e,o),e.style.background=t,e.style.borderColor=n)}var gT=new WeakMap;
function yT(e,t,n,o){let i=t+""+n,s=gT.get(e);i!=s&&(gT.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var ky={passive:!0},pH={...ky,capture:!0};function Ks(e,t,n,o){t.addEventListener(
e,n,o?pH:ky)}function dy(e,t,n,o){t.removeEventListener(e,n,ky)}bl&&my();function sr(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:wo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function UT(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var KT=e=>e!=
null,jT=e=>e!=null&&e>0,Rp=UT(KT),dH=UT(jT);function fH(e,t,n,o=0,i=!1){let s=i?dH:Rp,a=i?jT:KT;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let m=e[c];a(m)&&(m<l?l=m:m>
u&&(u=m))}return[l??ut,u??-ut]}function Op(e,t,n,o){let i=xT(e),s=xT(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
di:GT,l=i==1?wo:Fo,u=s==1?Fo:wo,c=l(a(an(e))),m=u(a(an(t))),p=fl(n,c),f=fl(n,m);return n==10&&(c<0&&(p=ct(p,-c)),m<0&&(f=
ct(f,-m))),o||n==2?(e=p*i,t=f*s):(e=QT(e,p),t=Lp(t,f)),[e,t]}function Cy(e,t,n,o){let i=Op(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var Sy=.1,bT={mode:3,pad:Sy},sc={pad:0,soft:null,mode:0},hH={min:sc,max:sc};function Ep(e,t,n,o){return Np(
n)?vT(e,t,n):(sc.pad=n,sc.soft=o?0:null,sc.mode=o?3:0,vT(e,t,hH))}function Ye(e,t){return e??t}function gH(e,t,n){for(t=
Ye(t,0),n=Ye(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function vT(e,t,n){let o=n.min,i=n.max,s=Ye(o.pad,
0),a=Ye(i.pad,0),l=Ye(o.hard,-ut),u=Ye(i.hard,ut),c=Ye(o.soft,ut),m=Ye(i.soft,-ut),p=Ye(o.mode,0),f=Ye(i.mode,0),d=t-e,h=di(
d),b=Un(an(e),an(t)),v=di(b),w=an(v-h);(d<1e-24||w>10)&&(d=0,(e==0||t==0)&&(d=1e-24,p==2&&c!=ut&&(s=0),f==2&&m!=-ut&&(a=
0)));let y=d||b||1e3,C=di(y),P=fl(10,wo(C)),O=y*(d==0?e==0?.1:1:s),$=ct(QT(e-O,P/10),24),B=e>=c&&(p==1||p==3&&$<=c||p==2&&
$>=c)?c:ut,L=Un(l,$<B&&e>=B?B:ar(B,$)),W=y*(d==0?t==0?.1:1:a),N=ct(Lp(t+W,P/10),24),R=t<=m&&(f==1||f==3&&N>=m||f==2&&N<=
m)?m:-ut,X=ar(u,N>R&&t<=R?R:Un(R,N));return L==X&&L==0&&(X=100),[L,X]}var yH=new Intl.NumberFormat(bl?mH.language:"en-US"),
Ty=e=>yH.format(e),ko=Math,$p=ko.PI,an=ko.abs,wo=ko.floor,sn=ko.round,Fo=ko.ceil,ar=ko.min,Un=ko.max,fl=ko.pow,xT=ko.sign,
di=ko.log10,GT=ko.log2,bH=(e,t=1)=>ko.sinh(e)*t,sy=(e,t=1)=>ko.asinh(e/t),ut=1/0;function wT(e){return(di((e^e>>31)-(e>>
31))|0)+1}function fy(e,t,n){return ar(Un(e,t),n)}function JT(e){return typeof e=="function"}function Ie(e){return JT(e)?
e:()=>e}var vH=()=>{},ZT=e=>e,YT=(e,t)=>t,xH=e=>null,kT=e=>!0,CT=(e,t)=>e==t,wH=/\.\d*?(?=9{6,}|0{6,})/gm,js=e=>{if(eP(e)||
Gi.has(e))return e;let t=`${e}`,n=t.match(wH);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,s]=t.
split("e");return+`${js(i)}e${s}`}return ct(e,o)};function Vs(e,t){return js(ct(js(e/t))*t)}function Lp(e,t){return js(Fo(
js(e/t))*t)}function QT(e,t){return js(wo(js(e/t))*t)}function ct(e,t=0){if(eP(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return sn(o)/n}var Gi=new Map;function XT(e){return((""+e).split(".")[1]||"").length}function lc(e,t,n,o){let i=[],s=o.map(
XT);for(let a=t;a<n;a++){let l=an(a),u=ct(fl(e,a),l);for(let c=0;c<o.length;c++){let m=e==10?+`${o[c]}e${a}`:o[c]*u,p=(a>=
0?0:l)+(a>=s[c]?0:s[c]),f=e==10?m:ct(m,p);i.push(f),Gi.set(f,p)}}return i}var ac={},Py=[],hl=[null,null],ji=Array.isArray,
eP=Number.isInteger,kH=e=>e===void 0;function ST(e){return typeof e=="string"}function Np(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function CH(e){return e!=null&&typeof e=="object"}var SH=Object.getPrototypeOf(
Uint8Array),tP="__proto__";function gl(e,t=Np){let n;if(ji(e)){let o=e.find(i=>i!=null);if(ji(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=gl(e[i],t)}else n=e.slice()}else if(e instanceof SH)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=tP&&(n[o]=gl(e[o],t))}else n=e;return n}function Jt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=tP&&(Np(e[i])?Jt(e[i],gl(o[i])):e[i]=gl(o[i]))}return e}var TH=0,PH=1,_H=2;function MH(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function $H(e,t){
if(AH(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return RH(a[0])||(a=EH(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let m=0;m<c;m++)n.add(u[m])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let m=l[c],p=Array(i).fill(void 0),f=t?t[a][c]:PH,d=[];for(let h=0;h<m.length;h++){let b=m[h],v=s.get(u[h]);
b===null?f!=TH&&(p[v]=b,f==_H&&d.push(v)):p[v]=b}MH(p,d,i),o.push(p)}}return o}var DH=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function EH(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function AH(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function RH(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Un(1,wo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var nP=["January","February","March","April","May","June",
"July","August","September","October","November","December"],oP=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function rP(e){return e.slice(0,3)}var OH=oP.map(rP),LH=nP.map(rP),NH={MMMM:nP,MMM:LH,WWWW:oP,WWW:OH};function nc(e){
return(e<10?"0":"")+e}function BH(e){return(e<10?"00":e<100?"0":"")+e}var FH={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>nc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>nc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>nc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>nc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>nc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>BH(e.getMilliseconds())};function _y(e,t){t=t||NH;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?FH[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var zH=new Intl.DateTimeFormat().resolvedOptions().timeZone;function IH(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==zH?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var iP=e=>e%1==0,Ap=[1,2,2.5,5],HH=lc(10,-32,0,Ap),sP=lc(10,0,32,Ap),qH=sP.filter(iP),Ws=HH.concat(
sP),My=`
`,aP="{YYYY}",TT=My+aP,lP="{M}/{D}",ic=My+lP,_p=ic+"/{YY}",uP="{aa}",VH="{h}:{mm}",pl=VH+uP,PT=My+pl,_T=":{ss}",ot=null;
function cP(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?lc(10,0,3,Ap).filter(iP):lc(10,-3,0,Ap)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,aP,ot,ot,ot,ot,ot,ot,1],[i*28,"{MMM}",TT,ot,ot,ot,ot,ot,1],[i,lP,TT,ot,
ot,ot,ot,ot,1],[o,"{h}"+uP,_p,ot,ic,ot,ot,ot,1],[n,pl,_p,ot,ic,ot,ot,ot,1],[t,_T,_p+" "+pl,ot,ic+" "+pl,ot,PT,ot,1],[e,_T+
".{fff}",_p+" "+pl,ot,ic+" "+pl,ot,PT,ot,1]];function m(p){return(f,d,h,b,v,w)=>{let y=[],C=v>=a,P=v>=s&&v<a,O=p(h),$=ct(
O*e,3),B=ay(O.getFullYear(),C?0:O.getMonth(),P||C?1:O.getDate()),L=ct(B*e,3);if(P||C){let W=P?v/s:0,N=C?v/a:0,R=$==L?$:ct(
ay(B.getFullYear()+N,B.getMonth()+W,1)*e,3),X=new Date(sn(R/e)),J=X.getFullYear(),de=X.getMonth();for(let pe=0;R<=b;pe++){
let $e=ay(J+N*pe,de+W*pe,1),Q=$e-p(ct($e*e,3));R=ct((+$e+Q)*e,3),R<=b&&y.push(R)}}else{let W=v>=i?i:v,N=wo(h)-wo($),R=L+
N+Lp($-L,W);y.push(R);let X=p(R),J=X.getHours()+X.getMinutes()/n+X.getSeconds()/o,de=v/o,pe=f.axes[d]._space,$e=w/pe;for(;R=
ct(R+v,e==1?0:3),!(R>b);)if(de>1){let Q=wo(ct(J+de,6))%24,Ee=p(R).getHours()-Q;Ee>1&&(Ee=-1),R-=Ee*o,J=(J+de)%24;let Be=y[y.
length-1];ct((R-Be)/v,3)*$e>=.7&&y.push(R)}else y.push(R)}return y}}return[u,c,m]}var[WH,UH,KH]=cP(1),[jH,GH,JH]=cP(.001);
lc(2,-53,53,[1]);function MT(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+o)))}function $T(e,t){
return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,m,p,f,d;return o.map(h=>{let b=e(h),v=b.getFullYear(),w=b.
getMonth(),y=b.getDate(),C=b.getHours(),P=b.getMinutes(),O=b.getSeconds(),$=v!=u&&l[2]||w!=c&&l[3]||y!=m&&l[4]||C!=p&&l[5]||
P!=f&&l[6]||O!=d&&l[7]||l[1];return u=v,c=w,m=y,p=C,f=P,d=O,$(b)})}}function ZH(e,t){let n=_y(t);return(o,i,s,a,l)=>i.map(
u=>n(e(u)))}function ay(e,t,n){return new Date(e,t,n)}function DT(e,t){return t(e)}var YH="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function ET(e,t){return(n,o,i,s)=>s==null?wy:t(e(o))}function QH(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function XH(e,t){return e.series[t].fill(e,t)}var eq={show:!0,live:!0,isolate:!1,mount:vH,
markers:{show:!0,width:2,stroke:QH,fill:XH,dash:"solid"},idx:null,idxs:null,values:[]};function tq(e,t){let n=e.cursor.points,
o=Bo(),i=n.size(e,t);Ct(o,oc,i),Ct(o,rc,i);let s=i/-2;Ct(o,"marginLeft",s),Ct(o,"marginTop",s);let a=n.width(e,t,i);return a&&
Ct(o,"borderWidth",a),o}function nq(e,t){let n=e.series[t].points;return n._fill||n._stroke}function oq(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function rq(e,t){return e.series[t].points.size}var ly=[0,0];function iq(e,t,n){return ly[0]=
t,ly[1]=n,ly}function Mp(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function uy(e,t,n,o=!0){return i=>{
(!o||i.target==t)&&n(i)}}var sq={show:!0,x:!0,y:!0,lock:!1,move:iq,points:{one:!1,show:tq,size:rq,width:0,stroke:oq,fill:nq},
bind:{mousedown:Mp,mouseup:Mp,click:Mp,dblclick:Mp,mousemove:uy,mouseleave:uy,mouseenter:uy},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},mP={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},$y=Jt({},mP,{filter:YT}),pP=Jt({},$y,{size:10}),dP=Jt({},mP,{show:!1}),Dy='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',fP="bold "+Dy,hP=1.5,AT={show:!0,scale:"x",stroke:xy,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:fP,side:2,grid:$y,ticks:pP,border:dP,font:Dy,lineGap:hP,rotate:0},aq="\
Value",lq="Time",RT={show:!0,scale:"x",auto:!1,sorted:1,min:ut,max:-ut,idxs:[]};function uq(e,t,n,o,i){return t.map(s=>s==
null?"":Ty(s))}function cq(e,t,n,o,i,s,a){let l=[],u=Gi.get(i)||0;n=a?n:ct(Lp(n,i),u);for(let c=n;c<=o;c=ct(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function hy(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?di:GT,m=wo(c(n));
i=fl(u,m),u==10&&(i=Ws[sr(i,Ws)]);let p=n,f=i*u;u==10&&(f=Ws[sr(f,Ws)]);do l.push(p),p=p+i,u==10&&!Gi.has(p)&&(p=ct(p,Gi.
get(i))),p>=f&&(i=p,f=i*u,u==10&&(f=Ws[sr(f,Ws)]));while(p<=o);return l}function mq(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?hy(e,t,Un(u,n),o,i):[u],m=o>=0&&n<=0?[0]:[];return(n<-u?hy(e,t,Un(u,-o),-n,i):[u]).reverse().map(f=>-f).
concat(m,c)}var gP=/./,pq=/[12357]/,dq=/[125]/,OT=/1/,gy=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function fq(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,m=u(10,a),p=u(9,a)-
m>=c?gP:u(7,a)-m>=c?pq:u(5,a)-m>=c?dq:OT;if(p==OT){let f=an(u(1,a)-m);if(f<c)return gy(t.slice().reverse(),l.distr,p,Fo(
c/f)).reverse()}return gy(t,l.distr,p,1)}function hq(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=an(u(
1,a)-u(2,a));return c<l?gy(t.slice().reverse(),3,gP,Fo(l/c)).reverse():t}function gq(e,t,n,o){return o==null?wy:t==null?
"":Ty(t)}var LT={show:!0,scale:"y",stroke:xy,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:fP,side:3,
grid:$y,ticks:pP,border:dP,font:Dy,lineGap:hP,rotate:0};function yq(e,t){let n=3+(e||1)*2;return ct(n*t,3)}function bq(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=an(a-s),u=e.series[t],
c=l/(u.points.space*Xe);return o[1]-o[0]<=c}var NT={scale:null,auto:!0,sorted:0,min:ut,max:-ut},yP=(e,t,n,o,i)=>i,BT={show:!0,
auto:!0,sorted:0,gaps:yP,alpha:1,facets:[Jt({},NT,{scale:"x"}),Jt({},NT,{scale:"y"})]},FT={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:yP,alpha:1,points:{show:bq,filter:null},values:null,min:ut,max:-ut,idxs:[],path:null,clip:null};function vq(e,t,n,o,i){
return n/10}var bP={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},xq=Jt({},bP,{time:!1,ori:1}),zT={};
function vP(e,t){let n=zT[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let m=0;m<n.plots.length;m++)n.plots[m]!=i&&n.plots[m].pub(o,i,s,a,l,u,c)}},e!=null&&(zT[e]=n)),
n}var yl=1,yy=2;function Gs(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],m=o==2?a[i.facets[0].scale]:a[e.series[0].scale],p=o==2?a[i.facets[1].scale]:a[i.scale],f=l.left,d=l.top,h=l.
width,b=l.height,v=e.valToPosH,w=e.valToPosV;return m.ori==0?n(i,u,c,m,p,v,w,f,d,h,b,Fp,vl,Ip,wP,CP):n(i,u,c,m,p,w,v,d,f,
b,h,zp,xl,Ry,kP,SP)}function Ey(e,t){let n=0,o=0,i=Ye(e.bands,Py);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function wq(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function fi(e,t,n,o,i,s){
return Gs(e,t,(a,l,u,c,m,p,f,d,h,b,v)=>{let w=a.pxRound,y=c.dir*(c.ori==0?1:-1),C=c.ori==0?vl:xl,P,O;y==1?(P=n,O=o):(P=o,
O=n);let $=w(p(l[P],c,b,d)),B=w(f(u[P],m,v,h)),L=w(p(l[O],c,b,d)),W=w(f(s==1?m.max:m.min,m,v,h)),N=new Path2D(i);return C(
N,L,W),C(N,$,W),C(N,$,B),N})}function Bp(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Ip:Ry,u=n;for(let p=0;p<
e.length;p++){let f=e[p];if(f[1]>f[0]){let d=f[0]-u;d>0&&l(a,u,o,d,o+s),u=f[1]}}let c=n+i-u,m=10;c>0&&l(a,u,o-m/2,c,o+s+
m)}return a}function kq(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Ay(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let p=c,f=c;if(i==1)for(;++c<=o&&t[c]===null;)f=c;else for(;--c>=
n&&t[c]===null;)f=c;let d=s(e[p]),h=f==p?d:s(e[f]),b=p-i;d=a<=0&&b>=0&&b<u?s(e[b]):d;let w=f+i;h=a>=0&&w>=0&&w<u?s(e[w]):
h,h>=d&&l.push([d,h])}return l}function IT(e){return e==0?ZT:e==1?sn:t=>Vs(t,e)}function xP(e){let t=e==0?Fp:zp,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,m=0)=>{c==0&&m==0?o(i,s,a,l,u):(c=ar(c,l/2,u/2),m=ar(m,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,m),n(i,s,a+u,s,a,m),n(i,s,a,s+l,a,c),i.closePath())}}var Fp=(e,t,n)=>{e.moveTo(t,n)},zp=(e,t,n)=>{e.moveTo(
n,t)},vl=(e,t,n)=>{e.lineTo(t,n)},xl=(e,t,n)=>{e.lineTo(n,t)},Ip=xP(0),Ry=xP(1),wP=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},kP=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},CP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},SP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function TP(e){return(t,n,o,i,s)=>Gs(t,n,(a,l,u,c,m,p,f,d,h,b,v)=>{let{pxRound:w,points:y}=a,C,P;c.ori==0?(C=Fp,P=wP):(C=
zp,P=kP);let O=ct(y.width*Xe,3),$=(y.size-y.width)/2*Xe,B=ct($*2,3),L=new Path2D,W=new Path2D,{left:N,top:R,width:X,height:J}=t.
bbox;Ip(W,N-B,R-B,X+B*2,J+B*2);let de=pe=>{if(u[pe]!=null){let $e=w(p(l[pe],c,b,d)),Q=w(f(u[pe],m,v,h));C(L,$e+$,Q),P(L,
$e,Q,$,0,$p*2)}};if(s)s.forEach(de);else for(let pe=o;pe<=i;pe++)de(pe);return{stroke:O>0?L:null,fill:L,clip:W,flags:yl|
yy}})}function PP(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var Cq=PP(vl),Sq=PP(
xl);function _P(e){let t=Ye(e?.alignGaps,0);return(n,o,i,s)=>Gs(n,o,(a,l,u,c,m,p,f,d,h,b,v)=>{[i,s]=Rp(u,i,s);let w=a.pxRound,
y=J=>w(p(J,c,b,d)),C=J=>w(f(J,m,v,h)),P,O;c.ori==0?(P=vl,O=Cq):(P=xl,O=Sq);let $=c.dir*(c.ori==0?1:-1),B={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:yl},L=B.stroke,W=!1;if(s-i>=b*4){let J=ge=>n.posToVal(ge,c.key,!0),de=null,
pe=null,$e,Q,Oe,Ue=y(l[$==1?i:s]),Ee=y(l[i]),Be=y(l[s]),Le=J($==1?Ee+1:Be-1);for(let ge=$==1?i:s;ge>=i&&ge<=s;ge+=$){let en=l[ge],
St=($==1?en<Le:en>Le)?Ue:y(en),et=u[ge];St==Ue?et!=null?(Q=et,de==null?(P(L,St,C(Q)),$e=de=pe=Q):Q<de?de=Q:Q>pe&&(pe=Q)):
et===null&&(W=!0):(de!=null&&O(L,Ue,C(de),C(pe),C($e),C(Q)),et!=null?(Q=et,P(L,St,C(Q)),de=pe=$e=Q):(de=pe=null,et===null&&
(W=!0)),Ue=St,Le=J(Ue+$))}de!=null&&de!=pe&&Oe!=Ue&&O(L,Ue,C(de),C(pe),C($e),C(Q))}else for(let J=$==1?i:s;J>=i&&J<=s;J+=
$){let de=u[J];de===null?W=!0:de!=null&&P(L,y(l[J]),C(de))}let[R,X]=Ey(n,o);if(a.fill!=null||R!=0){let J=B.fill=new Path2D(
L),de=a.fillTo(n,o,a.min,a.max,R),pe=C(de),$e=y(l[i]),Q=y(l[s]);$==-1&&([Q,$e]=[$e,Q]),P(J,Q,pe),P(J,$e,pe)}if(!a.spanGaps){
let J=[];W&&J.push(...Ay(l,u,i,s,$,y,t)),B.gaps=J=a.gaps(n,o,i,s,J),B.clip=Bp(J,c.ori,d,h,b,v)}return X!=0&&(B.band=X==2?
[fi(n,o,i,s,L,-1),fi(n,o,i,s,L,1)]:fi(n,o,i,s,L,X)),B})}function Tq(e){let t=Ye(e.align,1),n=Ye(e.ascDesc,!1),o=Ye(e.alignGaps,
0),i=Ye(e.extend,!1);return(s,a,l,u)=>Gs(s,a,(c,m,p,f,d,h,b,v,w,y,C)=>{[l,u]=Rp(p,l,u);let P=c.pxRound,{left:O,width:$}=s.
bbox,B=Ee=>P(h(Ee,f,y,v)),L=Ee=>P(b(Ee,d,C,w)),W=f.ori==0?vl:xl,N={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,
flags:yl},R=N.stroke,X=f.dir*(f.ori==0?1:-1),J=L(p[X==1?l:u]),de=B(m[X==1?l:u]),pe=de,$e=de;i&&t==-1&&($e=O,W(R,$e,J)),W(
R,de,J);for(let Ee=X==1?l:u;Ee>=l&&Ee<=u;Ee+=X){let Be=p[Ee];if(Be==null)continue;let Le=B(m[Ee]),ge=L(Be);t==1?W(R,Le,J):
W(R,pe,ge),W(R,Le,ge),J=ge,pe=Le}let Q=pe;i&&t==1&&(Q=O+$,W(R,Q,J));let[Oe,Ue]=Ey(s,a);if(c.fill!=null||Oe!=0){let Ee=N.
fill=new Path2D(R),Be=c.fillTo(s,a,c.min,c.max,Oe),Le=L(Be);W(Ee,Q,Le),W(Ee,$e,Le)}if(!c.spanGaps){let Ee=[];Ee.push(...Ay(
m,p,l,u,X,B,o));let Be=c.width*Xe/2,Le=n||t==1?Be:-Be,ge=n||t==-1?-Be:Be;Ee.forEach(en=>{en[0]+=Le,en[1]+=ge}),N.gaps=Ee=
c.gaps(s,a,l,u,Ee),N.clip=Bp(Ee,f.ori,v,w,y,C)}return Ue!=0&&(N.band=Ue==2?[fi(s,a,l,u,R,-1),fi(s,a,l,u,R,1)]:fi(s,a,l,u,
R,Ue)),N})}function HT(e,t,n,o,i,s,a=ut){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==void 0){if(l!=
null){let m=an(e[u]-e[l]);m<c&&(c=m,a=an(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function Pq(e){e=e||ac;let t=Ye(e.size,
[.6,ut,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=Ie(i),a=1-t[0],l=Ye(t[1],
ut),u=Ye(t[2],1),c=Ye(e.disp,ac),m=Ye(e.each,d=>{}),{fill:p,stroke:f}=c;return(d,h,b,v)=>Gs(d,h,(w,y,C,P,O,$,B,L,W,N,R)=>{
let X=w.pxRound,J=n,de=o*Xe,pe=l*Xe,$e=u*Xe,Q,Oe;P.ori==0?[Q,Oe]=s(d,h):[Oe,Q]=s(d,h);let Ue=P.dir*(P.ori==0?1:-1),Ee=P.
ori==0?Ip:Ry,Be=P.ori==0?m:(se,dt,tn,pa,ds,kr,fs)=>{m(se,dt,tn,ds,pa,fs,kr)},Le=Ye(d.bands,Py).find(se=>se.series[0]==h),
ge=Le!=null?Le.dir:0,en=w.fillTo(d,h,w.min,w.max,ge),Nn=X(B(en,O,R,W)),St,et,Ko,lo=N,Mt=X(w.width*Xe),wr=!1,Jr=null,To=null,
Ci=null,ua=null;p!=null&&(Mt==0||f!=null)&&(wr=!0,Jr=p.values(d,h,b,v),To=new Map,new Set(Jr).forEach(se=>{se!=null&&To.
set(se,new Path2D)}),Mt>0&&(Ci=f.values(d,h,b,v),ua=new Map,new Set(Ci).forEach(se=>{se!=null&&ua.set(se,new Path2D)})));
let{x0:ca,size:ou}=c;if(ca!=null&&ou!=null){J=1,y=ca.values(d,h,b,v),ca.unit==2&&(y=y.map(tn=>d.posToVal(L+tn*N,P.key,!0)));
let se=ou.values(d,h,b,v);ou.unit==2?et=se[0]*N:et=$(se[0],P,N,L)-$(0,P,N,L),lo=HT(y,C,$,P,N,L,lo),Ko=lo-et+de}else lo=HT(
y,C,$,P,N,L,lo),Ko=lo*a+de,et=lo-Ko;Ko<1&&(Ko=0),Mt>=et/2&&(Mt=0),Ko<5&&(X=ZT);let Hc=Ko>0,ms=lo-Ko-(Hc?Mt:0);et=X(fy(ms,
$e,pe)),St=(J==0?et/2:J==Ue?0:et)-J*Ue*((J==0?de/2:0)+(Hc?Mt/2:0));let Bn={stroke:null,fill:null,clip:null,band:null,gaps:null,
flags:0},ma=wr?null:new Path2D,Zr=null;if(Le!=null)Zr=d.data[Le.series[1]];else{let{y0:se,y1:dt}=c;se!=null&&dt!=null&&(C=
dt.values(d,h,b,v),Zr=se.values(d,h,b,v))}let ps=Q*et,Ae=Oe*et;for(let se=Ue==1?b:v;se>=b&&se<=v;se+=Ue){let dt=C[se];if(dt==
null)continue;if(Zr!=null){let Gn=Zr[se]??0;if(dt-Gn==0)continue;Nn=B(Gn,O,R,W)}let tn=P.distr!=2||c!=null?y[se]:se,pa=$(
tn,P,N,L),ds=B(Ye(dt,en),O,R,W),kr=X(pa-St),fs=X(Un(ds,Nn)),uo=X(ar(ds,Nn)),Po=fs-uo;if(dt!=null){let Gn=dt<0?Ae:ps,jo=dt<
0?ps:Ae;wr?(Mt>0&&Ci[se]!=null&&Ee(ua.get(Ci[se]),kr,uo+wo(Mt/2),et,Un(0,Po-Mt),Gn,jo),Jr[se]!=null&&Ee(To.get(Jr[se]),kr,
uo+wo(Mt/2),et,Un(0,Po-Mt),Gn,jo)):Ee(ma,kr,uo+wo(Mt/2),et,Un(0,Po-Mt),Gn,jo),Be(d,h,se,kr-Mt/2,uo,et+Mt,Po)}}return Mt>
0?Bn.stroke=wr?ua:ma:wr||(Bn._fill=w.width==0?w._fill:w._stroke??w._fill,Bn.width=0),Bn.fill=wr?To:ma,Bn})}function _q(e,t){
let n=Ye(t?.alignGaps,0);return(o,i,s,a)=>Gs(o,i,(l,u,c,m,p,f,d,h,b,v,w)=>{[s,a]=Rp(c,s,a);let y=l.pxRound,C=Q=>y(f(Q,m,
v,h)),P=Q=>y(d(Q,p,w,b)),O,$,B;m.ori==0?(O=Fp,B=vl,$=CP):(O=zp,B=xl,$=SP);let L=m.dir*(m.ori==0?1:-1),W=C(u[L==1?s:a]),N=W,
R=[],X=[];for(let Q=L==1?s:a;Q>=s&&Q<=a;Q+=L)if(c[Q]!=null){let Ue=u[Q],Ee=C(Ue);R.push(N=Ee),X.push(P(c[Q]))}let J={stroke:e(
R,X,O,B,$,y),fill:null,clip:null,band:null,gaps:null,flags:yl},de=J.stroke,[pe,$e]=Ey(o,i);if(l.fill!=null||pe!=0){let Q=J.
fill=new Path2D(de),Oe=l.fillTo(o,i,l.min,l.max,pe),Ue=P(Oe);B(Q,N,Ue),B(Q,W,Ue)}if(!l.spanGaps){let Q=[];Q.push(...Ay(u,
c,s,a,L,C,n)),J.gaps=Q=l.gaps(o,i,s,a,Q),J.clip=Bp(Q,m.ori,h,b,v,w)}return $e!=0&&(J.band=$e==2?[fi(o,i,s,a,de,-1),fi(o,
i,s,a,de,1)]:fi(o,i,s,a,de,$e)),J})}function Mq(e){return _q($q,e)}function $q(e,t,n,o,i,s){let a=e.length;if(a<2)return null;
let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),m=Array(a-1),p=Array(a-1);for(let f=0;f<
a-1;f++)m[f]=t[f+1]-t[f],p[f]=e[f+1]-e[f],c[f]=m[f]/p[f];u[0]=c[0];for(let f=1;f<a-1;f++)c[f]===0||c[f-1]===0||c[f-1]>0!=
c[f]>0?u[f]=0:(u[f]=3*(p[f-1]+p[f])/((2*p[f]+p[f-1])/c[f-1]+(p[f]+2*p[f-1])/c[f]),isFinite(u[f])||(u[f]=0));u[a-1]=c[a-2];
for(let f=0;f<a-1;f++)i(l,e[f]+p[f]/3,t[f]+u[f]*p[f]/3,e[f+1]-p[f]/3,t[f+1]-u[f+1]*p[f]/3,e[f+1],t[f+1])}return l}var by=new Set;
function qT(){for(let e of by)e.syncRect(!0)}bl&&(Ks(uH,dl,qT),Ks(cH,dl,qT,!0),Ks(Dp,dl,()=>{Zt.pxRatio=Xe}));var Dq=_P(),
Eq=TP();function VT(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>vy(s,a,t,n))}
function Aq(e,t){return e.map((n,o)=>o==0?{}:Jt({},t,n))}function vy(e,t,n,o){return Jt({},t==0?n:o,e)}function MP(e,t,n){
return t==null?hl:[t,n]}var Rq=MP;function Oq(e,t,n){return t==null?hl:Ep(t,n,Sy,!0)}function $P(e,t,n,o){return t==null?
hl:Op(t,n,e.scales[o].log,!1)}var Lq=$P;function DP(e,t,n,o){return t==null?hl:Cy(t,n,e.scales[o].log,!1)}var Nq=DP;function Bq(e,t,n,o,i){
let s=Un(wT(e),wT(t)),a=t-e,l=sr(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?Gi.get(u):0)<=17)return[u,c]}while(++l<n.
length);return[0,0]}function WT(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=sn((n=+i)*Xe))+"px"),[e,t,n]}function Fq(e){
e.show&&[e.font,e.labelFont].forEach(t=>{let n=ct(t[2]*Xe,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Zt(e,t,n){
let o={mode:Ye(e.mode,1)},i=o.mode;function s(g,x,S,T){let D=x.valToPct(g);return T+S*(x.dir==-1?1-D:D)}function a(g,x,S,T){
let D=x.valToPct(g);return T+S*(x.dir==-1?D:1-D)}function l(g,x,S,T){return x.ori==0?s(g,x,S,T):a(g,x,S,T)}o.valToPosH=s,
o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Bo(UI);if(e.id!=null&&(c.id=e.id),xo(c,e.class),e.title){let g=Bo(GI,c);g.
textContent=e.title}let m=ir("canvas"),p=o.ctx=m.getContext("2d"),f=Bo(JI,c);Ks("click",f,g=>{g.target===h&&(bt!=Ca||Tt!=
Sa)&&Cn.click(o,g)},!0);let d=o.under=Bo(ZI,f);f.appendChild(m);let h=o.over=Bo(YI,f);e=gl(e);let b=+Ye(e.pxAlign,1),v=IT(
b);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let w=e.ms||.001,y=o.series=i==1?VT(e.series||[],RT,FT,!1):Aq(
e.series||[null],BT),C=o.axes=VT(e.axes||[],AT,LT,!0),P=o.scales={},O=o.bands=e.bands||[];O.forEach(g=>{g.fill=Ie(g.fill||
null),g.dir=Ye(g.dir,-1)});let $=i==2?y[1].facets[0].scale:y[0].scale,B={axes:r3,series:X8},L=(e.drawOrder||["axes","ser\
ies"]).map(g=>B[g]);function W(g){let x=g.distr==3?S=>di(S>0?S:g.clamp(o,S,g.min,g.max,g.key)):g.distr==4?S=>sy(S,g.asinh):
g.distr==100?S=>g.fwd(S):S=>S;return S=>{let T=x(S),{_min:D,_max:A}=g,I=A-D;return(T-D)/I}}function N(g){let x=P[g];if(x==
null){let S=(e.scales||ac)[g]||ac;if(S.from!=null){N(S.from);let T=Jt({},P[S.from],S,{key:g});T.valToPct=W(T),P[g]=T}else{
x=P[g]=Jt({},g==$?bP:xq,S),x.key=g;let T=x.time,D=x.range,A=ji(D);if((g!=$||i==2&&!T)&&(A&&(D[0]==null||D[1]==null)&&(D=
{min:D[0]==null?bT:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?bT:{mode:1,hard:D[1],soft:D[1]}},A=!1),!A&&Np(D))){let I=D;
D=(G,Z,oe)=>Z==null?hl:Ep(Z,oe,I)}x.range=Ie(D||(T?Rq:g==$?x.distr==3?Lq:x.distr==4?Nq:MP:x.distr==3?$P:x.distr==4?DP:Oq)),
x.auto=Ie(A?!1:x.auto),x.clamp=Ie(x.clamp||vq),x._min=x._max=null,x.valToPct=W(x)}}}N("x"),N("y"),i==1&&y.forEach(g=>{N(
g.scale)}),C.forEach(g=>{N(g.scale)});for(let g in e.scales)N(g);let R=P[$],X=R.distr,J,de;R.ori==0?(xo(c,KI),J=s,de=a):
(xo(c,jI),J=a,de=s);let pe={};for(let g in P){let x=P[g];(x.min!=null||x.max!=null)&&(pe[g]={min:x.min,max:x.max},x.min=
x.max=null)}let $e=e.tzDate||(g=>new Date(sn(g/w))),Q=e.fmtDate||_y,Oe=w==1?KH($e):JH($e),Ue=$T($e,MT(w==1?UH:GH,Q)),Ee=ET(
$e,DT(YH,Q)),Be=[],Le=o.legend=Jt({},eq,e.legend),ge=o.cursor=Jt({},sq,{drag:{y:i==2}},e.cursor),en=Le.show,Nn=ge.show,St=Le.
markers;Le.idxs=Be,St.width=Ie(St.width),St.dash=Ie(St.dash),St.stroke=Ie(St.stroke),St.fill=Ie(St.fill);let et,Ko,lo,Mt=[],
wr=[],Jr,To=!1,Ci={};if(Le.live){let g=y[1]?y[1].values:null;To=g!=null,Jr=To?g(o,1,0):{_:0};for(let x in Jr)Ci[x]=wy}if(en)
if(et=ir("table",oH,c),lo=ir("tbody",null,et),Le.mount(o,et),To){Ko=ir("thead",null,et,lo);let g=ir("tr",null,Ko);ir("th",
null,g);for(var ua in Jr)ir("th",iT,g).textContent=ua}else xo(et,iH),Le.live&&xo(et,rH);let ca={show:!0},ou={show:!1};function Hc(g,x){
if(x==0&&(To||!Le.live||i==2))return hl;let S=[],T=ir("tr",sH,lo,lo.childNodes[x]);xo(T,g.class),g.show||xo(T,Us);let D=ir(
"th",null,T);if(St.show){let G=Bo(aH,D);if(x>0){let Z=St.width(o,x);Z&&(G.style.border=Z+"px "+St.dash(o,x)+" "+St.stroke(
o,x)),G.style.background=St.fill(o,x)}}let A=Bo(iT,D);g.label instanceof HTMLElement?A.appendChild(g.label):A.textContent=
g.label,x>0&&(St.show||(A.style.color=g.width>0?St.stroke(o,x):St.fill(o,x)),Bn("click",D,G=>{if(ge._lock)return;gs(G);let Z=y.
indexOf(g);if((G.ctrlKey||G.metaKey)!=Le.isolate){let oe=y.some((ie,ue)=>ue>0&&ue!=Z&&ie.show);y.forEach((ie,ue)=>{ue>0&&
Sr(ue,oe?ue==Z?ca:ou:ca,!0,Wt.setSeries)})}else Sr(Z,{show:!g.show},!0,Wt.setSeries)},!1),fa&&Bn(uT,D,G=>{ge._lock||(gs(
G),Sr(y.indexOf(g),Pa,!0,Wt.setSeries))},!1));for(var I in Jr){let G=ir("td",lH,T);G.textContent="--",S.push(G)}return[T,
S]}let ms=new Map;function Bn(g,x,S,T=!0){let D=ms.get(x)||{},A=ge.bind[g](o,x,S,T);A&&(Ks(g,x,D[g]=A),ms.set(x,D))}function ma(g,x,S){
let T=ms.get(x)||{};for(let D in T)(g==null||D==g)&&(dy(D,x,T[D]),delete T[D]);g==null&&ms.delete(x)}let Zr=0,ps=0,Ae=0,
se=0,dt=0,tn=0,pa=dt,ds=tn,kr=Ae,fs=se,uo=0,Po=0,Gn=0,jo=0;o.bbox={};let zf=!1,qc=!1,da=!1,hs=!1,Vc=!1,_o=!1;function If(g,x,S){
(S||g!=o.width||x!=o.height)&&Wv(g,x),va(!1),da=!0,qc=!0,xa()}function Wv(g,x){o.width=Zr=Ae=g,o.height=ps=se=x,dt=tn=0,
K8(),j8();let S=o.bbox;uo=S.left=Vs(dt*Xe,.5),Po=S.top=Vs(tn*Xe,.5),Gn=S.width=Vs(Ae*Xe,.5),jo=S.height=Vs(se*Xe,.5)}let V8=3;
function W8(){let g=!1,x=0;for(;!g;){x++;let S=n3(x),T=o3(x);g=x==V8||S&&T,g||(Wv(o.width,o.height),qc=!0)}}function U8({
width:g,height:x}){If(g,x)}o.setSize=U8;function K8(){let g=!1,x=!1,S=!1,T=!1;C.forEach((D,A)=>{if(D.show&&D._show){let{
side:I,_size:G}=D,Z=I%2,oe=D.label!=null?D.labelSize:0,ie=G+oe;ie>0&&(Z?(Ae-=ie,I==3?(dt+=ie,T=!0):S=!0):(se-=ie,I==0?(tn+=
ie,g=!0):x=!0))}}),ys[0]=g,ys[1]=S,ys[2]=x,ys[3]=T,Ae-=Si[1]+Si[3],dt+=Si[3],se-=Si[2]+Si[0],tn+=Si[0]}function j8(){let g=dt+
Ae,x=tn+se,S=dt,T=tn;function D(A,I){switch(A){case 1:return g+=I,g-I;case 2:return x+=I,x-I;case 3:return S-=I,S+I;case 0:
return T-=I,T+I}}C.forEach((A,I)=>{if(A.show&&A._show){let G=A.side;A._pos=D(G,A._size),A.label!=null&&(A._lpos=D(G,A.labelSize))}})}
if(ge.dataIdx==null){let g=ge.hover,x=g.skip=new Set(g.skip??[]);x.add(void 0);let S=g.prox=Ie(g.prox),T=g.bias??=0;ge.dataIdx=
(D,A,I,G)=>{if(A==0)return I;let Z=I,oe=S(D,A,I,G)??ut,ie=oe>=0&&oe<ut,ue=R.ori==0?Ae:se,Te=ge.left,Qe=t[0],Je=t[A];if(x.
has(Je[I])){Z=null;let Fe=null,ke=null,ye;if(T==0||T==-1)for(ye=I;Fe==null&&ye-- >0;)x.has(Je[ye])||(Fe=ye);if(T==0||T==
1)for(ye=I;ke==null&&ye++<Je.length;)x.has(Je[ye])||(ke=ye);if(Fe!=null||ke!=null)if(ie){let xt=Fe==null?-1/0:J(Qe[Fe],R,
ue,0),Rt=ke==null?1/0:J(Qe[ke],R,ue,0),fn=Te-xt,it=Rt-Te;fn<=it?fn<=oe&&(Z=Fe):it<=oe&&(Z=ke)}else Z=ke==null?Fe:Fe==null?
ke:I-Fe<=ke-I?Fe:ke}else ie&&an(Te-J(Qe[I],R,ue,0))>oe&&(Z=null);return Z}}let gs=g=>{ge.event=g};ge.idxs=Be,ge._lock=!1;
let Dn=ge.points;Dn.show=Ie(Dn.show),Dn.size=Ie(Dn.size),Dn.stroke=Ie(Dn.stroke),Dn.width=Ie(Dn.width),Dn.fill=Ie(Dn.fill);
let Cr=o.focus=Jt({},e.focus||{alpha:.3},ge.focus),fa=Cr.prox>=0,ha=fa&&Dn.one,Mo=[],ga=[],ya=[];function Uv(g,x){let S=Dn.
show(o,x);if(S instanceof HTMLElement)return xo(S,nH),xo(S,g.class),Br(S,-10,-10,Ae,se),h.insertBefore(S,Mo[x]),S}function Kv(g,x){
if(i==1||x>0){let S=i==1&&P[g.scale].time,T=g.value;g.value=S?ST(T)?ET($e,DT(T,Q)):T||Ee:T||gq,g.label=g.label||(S?lq:aq)}
if(ha||x>0){g.width=g.width==null?1:g.width,g.paths=g.paths||Dq||xH,g.fillTo=Ie(g.fillTo||wq),g.pxAlign=+Ye(g.pxAlign,b),
g.pxRound=IT(g.pxAlign),g.stroke=Ie(g.stroke||null),g.fill=Ie(g.fill||null),g._stroke=g._fill=g._paths=g._focus=null;let S=yq(
Un(1,g.width),1),T=g.points=Jt({},{size:S,width:Un(1,S*.2),stroke:g.stroke,space:S*2,paths:Eq,_stroke:null,_fill:null},g.
points);T.show=Ie(T.show),T.filter=Ie(T.filter),T.fill=Ie(T.fill),T.stroke=Ie(T.stroke),T.paths=Ie(T.paths),T.pxAlign=g.
pxAlign}if(en){let S=Hc(g,x);Mt.splice(x,0,S[0]),wr.splice(x,0,S[1]),Le.values.push(null)}if(Nn){Be.splice(x,0,null);let S=null;
ha?x==0&&(S=Uv(g,x)):x>0&&(S=Uv(g,x)),Mo.splice(x,0,S),ga.splice(x,0,0),ya.splice(x,0,0)}dn("addSeries",x)}function G8(g,x){
x=x??y.length,g=i==1?vy(g,x,RT,FT):vy(g,x,{},BT),y.splice(x,0,g),Kv(y[x],x)}o.addSeries=G8;function J8(g){if(y.splice(g,
1),en){Le.values.splice(g,1),wr.splice(g,1);let x=Mt.splice(g,1)[0];ma(null,x.firstChild),x.remove()}Nn&&(Be.splice(g,1),
Mo.splice(g,1)[0].remove(),ga.splice(g,1),ya.splice(g,1)),dn("delSeries",g)}o.delSeries=J8;let ys=[!1,!1,!1,!1];function Z8(g,x){
if(g._show=g.show,g.show){let S=g.side%2,T=P[g.scale];T==null&&(g.scale=S?y[1].scale:$,T=P[g.scale]);let D=T.time;g.size=
Ie(g.size),g.space=Ie(g.space),g.rotate=Ie(g.rotate),ji(g.incrs)&&g.incrs.forEach(I=>{!Gi.has(I)&&Gi.set(I,XT(I))}),g.incrs=
Ie(g.incrs||(T.distr==2?qH:D?w==1?WH:jH:Ws)),g.splits=Ie(g.splits||(D&&T.distr==1?Oe:T.distr==3?hy:T.distr==4?mq:cq)),g.
stroke=Ie(g.stroke),g.grid.stroke=Ie(g.grid.stroke),g.ticks.stroke=Ie(g.ticks.stroke),g.border.stroke=Ie(g.border.stroke);
let A=g.values;g.values=ji(A)&&!ji(A[0])?Ie(A):D?ji(A)?$T($e,MT(A,Q)):ST(A)?ZH($e,A):A||Ue:A||uq,g.filter=Ie(g.filter||(T.
distr>=3&&T.log==10?fq:T.distr==3&&T.log==2?hq:YT)),g.font=WT(g.font),g.labelFont=WT(g.labelFont),g._size=g.size(o,null,
x,0),g._space=g._rotate=g._incrs=g._found=g._splits=g._values=null,g._size>0&&(ys[x]=!0,g._el=Bo(QI,f))}}function ru(g,x,S,T){
let[D,A,I,G]=S,Z=x%2,oe=0;return Z==0&&(G||A)&&(oe=x==0&&!D||x==2&&!I?sn(AT.size/3):0),Z==1&&(D||I)&&(oe=x==1&&!A||x==3&&
!G?sn(LT.size/2):0),oe}let jv=o.padding=(e.padding||[ru,ru,ru,ru]).map(g=>Ie(Ye(g,ru))),Si=o._padding=jv.map((g,x)=>g(o,
x,ys,0)),kn,un=null,cn=null,Wc=i==1?y[0].idxs:null,Go=null,iu=!1;function Gv(g,x){if(t=g??[],o.data=o._data=t,i==2){kn=0;
for(let S=1;S<y.length;S++)kn+=t[S][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Go=t[0],kn=Go.length;let S=t;if(X==
2){S=t.slice();let T=S[0]=Array(kn);for(let D=0;D<kn;D++)T[D]=D}o._data=t=S}if(va(!0),dn("setData"),X==2&&(da=!0),x!==!1){
let S=R;S.auto(o,iu)?Hf():Pi($,S.min,S.max),hs=hs||ge.left>=0,_o=!0,xa()}}o.setData=Gv;function Hf(){iu=!0;let g,x;i==1&&
(kn>0?(un=Wc[0]=0,cn=Wc[1]=kn-1,g=t[0][un],x=t[0][cn],X==2?(g=un,x=cn):g==x&&(X==3?[g,x]=Op(g,g,R.log,!1):X==4?[g,x]=Cy(
g,g,R.log,!1):R.time?x=g+sn(86400/w):[g,x]=Ep(g,x,Sy,!0))):(un=Wc[0]=g=null,cn=Wc[1]=x=null)),Pi($,g,x)}let Uc,ba,qf,Vf,
Wf,Uf,Kf,jf,Gf,Jn;function Jv(g,x,S,T,D,A){g??=aT,S??=Py,T??="butt",D??=aT,A??="round",g!=Uc&&(p.strokeStyle=Uc=g),D!=ba&&
(p.fillStyle=ba=D),x!=qf&&(p.lineWidth=qf=x),A!=Wf&&(p.lineJoin=Wf=A),T!=Uf&&(p.lineCap=Uf=T),S!=Vf&&p.setLineDash(Vf=S)}
function Zv(g,x,S,T){x!=ba&&(p.fillStyle=ba=x),g!=Kf&&(p.font=Kf=g),S!=jf&&(p.textAlign=jf=S),T!=Gf&&(p.textBaseline=Gf=
T)}function Jf(g,x,S,T,D=0){if(T.length>0&&g.auto(o,iu)&&(x==null||x.min==null)){let A=Ye(un,0),I=Ye(cn,T.length-1),G=S.
min==null?fH(T,A,I,D,g.distr==3):[S.min,S.max];g.min=ar(g.min,S.min=G[0]),g.max=Un(g.max,S.max=G[1])}}let Yv={min:null,max:null};
function Y8(){for(let T in P){let D=P[T];pe[T]==null&&(D.min==null||pe[$]!=null&&D.auto(o,iu))&&(pe[T]=Yv)}for(let T in P){
let D=P[T];pe[T]==null&&D.from!=null&&pe[D.from]!=null&&(pe[T]=Yv)}pe[$]!=null&&va(!0);let g={};for(let T in pe){let D=pe[T];
if(D!=null){let A=g[T]=gl(P[T],CH);if(D.min!=null)Jt(A,D);else if(T!=$||i==2)if(kn==0&&A.from==null){let I=A.range(o,null,
null,T);A.min=I[0],A.max=I[1]}else A.min=ut,A.max=-ut}}if(kn>0){y.forEach((T,D)=>{if(i==1){let A=T.scale,I=pe[A];if(I==null)
return;let G=g[A];if(D==0){let Z=G.range(o,G.min,G.max,A);G.min=Z[0],G.max=Z[1],un=sr(G.min,t[0]),cn=sr(G.max,t[0]),cn-un>
1&&(t[0][un]<G.min&&un++,t[0][cn]>G.max&&cn--),T.min=Go[un],T.max=Go[cn]}else T.show&&T.auto&&Jf(G,I,T,t[D],T.sorted);T.
idxs[0]=un,T.idxs[1]=cn}else if(D>0&&T.show&&T.auto){let[A,I]=T.facets,G=A.scale,Z=I.scale,[oe,ie]=t[D],ue=g[G],Te=g[Z];
ue!=null&&Jf(ue,pe[G],A,oe,A.sorted),Te!=null&&Jf(Te,pe[Z],I,ie,I.sorted),T.min=I.min,T.max=I.max}});for(let T in g){let D=g[T],
A=pe[T];if(D.from==null&&(A==null||A.min==null)){let I=D.range(o,D.min==ut?null:D.min,D.max==-ut?null:D.max,T);D.min=I[0],
D.max=I[1]}}}for(let T in g){let D=g[T];if(D.from!=null){let A=g[D.from];if(A.min==null)D.min=D.max=null;else{let I=D.range(
o,A.min,A.max,T);D.min=I[0],D.max=I[1]}}}let x={},S=!1;for(let T in g){let D=g[T],A=P[T];if(A.min!=D.min||A.max!=D.max){
A.min=D.min,A.max=D.max;let I=A.distr;A._min=I==3?di(A.min):I==4?sy(A.min,A.asinh):I==100?A.fwd(A.min):A.min,A._max=I==3?
di(A.max):I==4?sy(A.max,A.asinh):I==100?A.fwd(A.max):A.max,x[T]=S=!0}}if(S){y.forEach((T,D)=>{i==2?D>0&&x.y&&(T._paths=null):
x[T.scale]&&(T._paths=null)});for(let T in x)da=!0,dn("setScale",T);Nn&&ge.left>=0&&(hs=_o=!0)}for(let T in pe)pe[T]=null}
function Q8(g){let x=fy(un-1,0,kn-1),S=fy(cn+1,0,kn-1);for(;g[x]==null&&x>0;)x--;for(;g[S]==null&&S<kn-1;)S++;return[x,S]}
function X8(){if(kn>0){let g=y.some(x=>x._focus)&&Jn!=Cr.alpha;g&&(p.globalAlpha=Jn=Cr.alpha),y.forEach((x,S)=>{if(S>0&&
x.show&&(Qv(S,!1),Qv(S,!0),x._paths==null)){let T=Jn;Jn!=x.alpha&&(p.globalAlpha=Jn=x.alpha);let D=i==2?[0,t[S][0].length-
1]:Q8(t[S]);x._paths=x.paths(o,S,D[0],D[1]),Jn!=T&&(p.globalAlpha=Jn=T)}}),y.forEach((x,S)=>{if(S>0&&x.show){let T=Jn;Jn!=
x.alpha&&(p.globalAlpha=Jn=x.alpha),x._paths!=null&&Xv(S,!1);{let D=x._paths!=null?x._paths.gaps:null,A=x.points.show(o,
S,un,cn,D),I=x.points.filter(o,S,A,D);(A||I)&&(x.points._paths=x.points.paths(o,S,un,cn,I),Xv(S,!0))}Jn!=T&&(p.globalAlpha=
Jn=T),dn("drawSeries",S)}}),g&&(p.globalAlpha=Jn=1)}}function Qv(g,x){let S=x?y[g].points:y[g];S._stroke=S.stroke(o,g),S.
_fill=S.fill(o,g)}function Xv(g,x){let S=x?y[g].points:y[g],{stroke:T,fill:D,clip:A,flags:I,_stroke:G=S._stroke,_fill:Z=S.
_fill,_width:oe=S.width}=S._paths;oe=ct(oe*Xe,3);let ie=null,ue=oe%2/2;x&&Z==null&&(Z=oe>0?"#fff":G);let Te=S.pxAlign==1&&
ue>0;if(Te&&p.translate(ue,ue),!x){let Qe=uo-oe/2,Je=Po-oe/2,Fe=Gn+oe,ke=jo+oe;ie=new Path2D,ie.rect(Qe,Je,Fe,ke)}x?Zf(G,
oe,S.dash,S.cap,Z,T,D,I,A):e3(g,G,oe,S.dash,S.cap,Z,T,D,I,ie,A),Te&&p.translate(-ue,-ue)}function e3(g,x,S,T,D,A,I,G,Z,oe,ie){
let ue=!1;Z!=0&&O.forEach((Te,Qe)=>{if(Te.series[0]==g){let Je=y[Te.series[1]],Fe=t[Te.series[1]],ke=(Je._paths||ac).band;
ji(ke)&&(ke=Te.dir==1?ke[0]:ke[1]);let ye,xt=null;Je.show&&ke&&gH(Fe,un,cn)?(xt=Te.fill(o,Qe)||A,ye=Je._paths.clip):ke=null,
Zf(x,S,T,D,xt,I,G,Z,oe,ie,ye,ke),ue=!0}}),ue||Zf(x,S,T,D,A,I,G,Z,oe,ie)}let ex=yl|yy;function Zf(g,x,S,T,D,A,I,G,Z,oe,ie,ue){
Jv(g,x,S,T,D),(Z||oe||ue)&&(p.save(),Z&&p.clip(Z),oe&&p.clip(oe)),ue?(G&ex)==ex?(p.clip(ue),ie&&p.clip(ie),jc(D,I),Kc(g,
A,x)):G&yy?(jc(D,I),p.clip(ue),Kc(g,A,x)):G&yl&&(p.save(),p.clip(ue),ie&&p.clip(ie),jc(D,I),p.restore(),Kc(g,A,x)):(jc(D,
I),Kc(g,A,x)),(Z||oe||ue)&&p.restore()}function Kc(g,x,S){S>0&&(x instanceof Map?x.forEach((T,D)=>{p.strokeStyle=Uc=D,p.
stroke(T)}):x!=null&&g&&p.stroke(x))}function jc(g,x){x instanceof Map?x.forEach((S,T)=>{p.fillStyle=ba=T,p.fill(S)}):x!=
null&&g&&p.fill(x)}function t3(g,x,S,T){let D=C[g],A;if(T<=0)A=[0,0];else{let I=D._space=D.space(o,g,x,S,T),G=D._incrs=D.
incrs(o,g,x,S,T,I);A=Bq(x,S,G,T,I)}return D._found=A}function Yf(g,x,S,T,D,A,I,G,Z,oe){let ie=I%2/2;b==1&&p.translate(ie,
ie),Jv(G,I,Z,oe,G),p.beginPath();let ue,Te,Qe,Je,Fe=D+(T==0||T==3?-A:A);S==0?(Te=D,Je=Fe):(ue=D,Qe=Fe);for(let ke=0;ke<g.
length;ke++)x[ke]!=null&&(S==0?ue=Qe=g[ke]:Te=Je=g[ke],p.moveTo(ue,Te),p.lineTo(Qe,Je));p.stroke(),b==1&&p.translate(-ie,
-ie)}function n3(g){let x=!0;return C.forEach((S,T)=>{if(!S.show)return;let D=P[S.scale];if(D.min==null){S._show&&(x=!1,
S._show=!1,va(!1));return}else S._show||(x=!1,S._show=!0,va(!1));let A=S.side,I=A%2,{min:G,max:Z}=D,[oe,ie]=t3(T,G,Z,I==
0?Ae:se);if(ie==0)return;let ue=D.distr==2,Te=S._splits=S.splits(o,T,G,Z,oe,ie,ue),Qe=D.distr==2?Te.map(ye=>Go[ye]):Te,Je=D.
distr==2?Go[Te[1]]-Go[Te[0]]:oe,Fe=S._values=S.values(o,S.filter(o,Qe,T,ie,Je),T,ie,Je);S._rotate=A==2?S.rotate(o,Fe,T,ie):
0;let ke=S._size;S._size=Fo(S.size(o,Fe,T,g)),ke!=null&&S._size!=ke&&(x=!1)}),x}function o3(g){let x=!0;return jv.forEach(
(S,T)=>{let D=S(o,T,ys,g);D!=Si[T]&&(x=!1),Si[T]=D}),x}function r3(){for(let g=0;g<C.length;g++){let x=C[g];if(!x.show||
!x._show)continue;let S=x.side,T=S%2,D,A,I=x.stroke(o,g),G=S==0||S==3?-1:1,[Z,oe]=x._found;if(x.label!=null){let zn=x.labelGap*
G,po=sn((x._lpos+zn)*Xe);Zv(x.labelFont[0],I,"center",S==2?"top":sT),p.save(),T==1?(D=A=0,p.translate(po,sn(Po+jo/2)),p.
rotate((S==3?-$p:$p)/2)):(D=sn(uo+Gn/2),A=po);let xs=JT(x.label)?x.label(o,g,Z,oe):x.label;p.fillText(xs,D,A),p.restore()}
if(oe==0)continue;let ie=P[x.scale],ue=T==0?Gn:jo,Te=T==0?uo:Po,Qe=x._splits,Je=ie.distr==2?Qe.map(zn=>Go[zn]):Qe,Fe=ie.
distr==2?Go[Qe[1]]-Go[Qe[0]]:Z,ke=x.ticks,ye=x.border,xt=ke.show?ke.size:0,Rt=sn(xt*Xe),fn=sn((x.alignTo==2?x._size-xt-x.
gap:x.gap)*Xe),it=x._rotate*-$p/180,Ot=v(x._pos*Xe),co=(Rt+fn)*G,Fn=Ot+co;A=T==0?Fn:0,D=T==1?Fn:0;let $o=x.font[0],Jo=x.
align==1?ml:x.align==2?oy:it>0?ml:it<0?oy:T==0?"center":S==3?oy:ml,Pr=it||T==1?"middle":S==2?"top":sT;Zv($o,I,Jo,Pr);let mo=x.
font[1]*x.lineGap,Do=Qe.map(zn=>v(l(zn,ie,ue,Te))),Zo=x._values;for(let zn=0;zn<Zo.length;zn++){let po=Zo[zn];if(po!=null){
T==0?D=Do[zn]:A=Do[zn],po=""+po;let xs=po.indexOf(`
`)==-1?[po]:po.split(/\n/gm);for(let In=0;In<xs.length;In++){let vx=xs[In];it?(p.save(),p.translate(D,A+In*mo),p.rotate(
it),p.fillText(vx,0,0),p.restore()):p.fillText(vx,D,A+In*mo)}}}ke.show&&Yf(Do,ke.filter(o,Je,g,oe,Fe),T,S,Ot,Rt,ct(ke.width*
Xe,3),ke.stroke(o,g),ke.dash,ke.cap);let _r=x.grid;_r.show&&Yf(Do,_r.filter(o,Je,g,oe,Fe),T,T==0?2:1,T==0?Po:uo,T==0?jo:
Gn,ct(_r.width*Xe,3),_r.stroke(o,g),_r.dash,_r.cap),ye.show&&Yf([Ot],[1],T==0?1:0,T==0?1:2,T==1?Po:uo,T==1?jo:Gn,ct(ye.width*
Xe,3),ye.stroke(o,g),ye.dash,ye.cap)}dn("drawAxes")}function va(g){y.forEach((x,S)=>{S>0&&(x._paths=null,g&&(i==1?(x.min=
null,x.max=null):x.facets.forEach(T=>{T.min=null,T.max=null})))})}let Gc=!1,Qf=!1,su=[];function i3(){Qf=!1;for(let g=0;g<
su.length;g++)dn(...su[g]);su.length=0}function xa(){Gc||(DH(tx),Gc=!0)}function s3(g,x=!1){Gc=!0,Qf=x,g(o),tx(),x&&su.length>
0&&queueMicrotask(i3)}o.batch=s3;function tx(){if(zf&&(Y8(),zf=!1),da&&(W8(),da=!1),qc){if(Ct(d,ml,dt),Ct(d,"top",tn),Ct(
d,oc,Ae),Ct(d,rc,se),Ct(h,ml,dt),Ct(h,"top",tn),Ct(h,oc,Ae),Ct(h,rc,se),Ct(f,oc,Zr),Ct(f,rc,ps),m.width=sn(Zr*Xe),m.height=
sn(ps*Xe),C.forEach(({_el:g,_show:x,_size:S,_pos:T,side:D})=>{if(g!=null)if(x){let A=D===3||D===0?S:0,I=D%2==1;Ct(g,I?"l\
eft":"top",T-A),Ct(g,I?"width":"height",S),Ct(g,I?"top":"left",I?tn:dt),Ct(g,I?"height":"width",I?se:Ae),py(g,Us)}else xo(
g,Us)}),Uc=ba=qf=Wf=Uf=Kf=jf=Gf=Vf=null,Jn=1,uu(!0),dt!=pa||tn!=ds||Ae!=kr||se!=fs){va(!1);let g=Ae/kr,x=se/fs;if(Nn&&!hs&&
ge.left>=0){ge.left*=g,ge.top*=x,wa&&Br(wa,sn(ge.left),0,Ae,se),ka&&Br(ka,0,sn(ge.top),Ae,se);for(let S=0;S<Mo.length;S++){
let T=Mo[S];T!=null&&(ga[S]*=g,ya[S]*=x,Br(T,Fo(ga[S]),Fo(ya[S]),Ae,se))}}if(vt.show&&!Vc&&vt.left>=0&&vt.width>0){vt.left*=
g,vt.width*=g,vt.top*=x,vt.height*=x;for(let S in rh)Ct(Ta,S,vt[S])}pa=dt,ds=tn,kr=Ae,fs=se}dn("setSize"),qc=!1}Zr>0&&ps>
0&&(p.clearRect(0,0,m.width,m.height),dn("drawClear"),L.forEach(g=>g()),dn("draw")),vt.show&&Vc&&(Jc(vt),Vc=!1),Nn&&hs&&
(vs(null,!0,!1),hs=!1),Le.show&&Le.live&&_o&&(nh(),_o=!1),u||(u=!0,o.status=1,dn("ready")),iu=!1,Gc=!1}o.redraw=(g,x)=>{
da=x||!1,g!==!1?Pi($,R.min,R.max):xa()};function Xf(g,x){let S=P[g];if(S.from==null){if(kn==0){let T=S.range(o,x.min,x.max,
g);x.min=T[0],x.max=T[1]}if(x.min>x.max){let T=x.min;x.min=x.max,x.max=T}if(kn>1&&x.min!=null&&x.max!=null&&x.max-x.min<
1e-16)return;g==$&&S.distr==2&&kn>0&&(x.min=sr(x.min,t[0]),x.max=sr(x.max,t[0]),x.min==x.max&&x.max++),pe[g]=x,zf=!0,xa()}}
o.setScale=Xf;let eh,th,wa,ka,nx,ox,Ca,Sa,rx,ix,bt,Tt,Ti=!1,Cn=ge.drag,mn=Cn.x,pn=Cn.y;Nn&&(ge.x&&(eh=Bo(eH,h)),ge.y&&(th=
Bo(tH,h)),R.ori==0?(wa=eh,ka=th):(wa=th,ka=eh),bt=ge.left,Tt=ge.top);let vt=o.select=Jt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),Ta=vt.show?Bo(XI,vt.over?h:d):null;function Jc(g,x){if(vt.show){for(let S in g)vt[S]=g[S],S in
rh&&Ct(Ta,S,g[S]);x!==!1&&dn("setSelect")}}o.setSelect=Jc;function a3(g){if(y[g].show)en&&py(Mt[g],Us);else if(en&&xo(Mt[g],
Us),Nn){let S=ha?Mo[0]:Mo[g];S!=null&&Br(S,-10,-10,Ae,se)}}function Pi(g,x,S){Xf(g,{min:x,max:S})}function Sr(g,x,S,T){x.
focus!=null&&p3(g),x.show!=null&&y.forEach((D,A)=>{A>0&&(g==A||g==null)&&(D.show=x.show,a3(A),i==2?(Pi(D.facets[0].scale,
null,null),Pi(D.facets[1].scale,null,null)):Pi(D.scale,null,null),xa())}),S!==!1&&dn("setSeries",g,x),T&&cu("setSeries",
o,g,x)}o.setSeries=Sr;function l3(g,x){Jt(O[g],x)}function u3(g,x){g.fill=Ie(g.fill||null),g.dir=Ye(g.dir,-1),x=x??O.length,
O.splice(x,0,g)}function c3(g){g==null?O.length=0:O.splice(g,1)}o.addBand=u3,o.setBand=l3,o.delBand=c3;function m3(g,x){
y[g].alpha=x,Nn&&Mo[g]!=null&&(Mo[g].style.opacity=x),en&&Mt[g]&&(Mt[g].style.opacity=x)}let Yr,_i,bs,Pa={focus:!0};function p3(g){
if(g!=bs){let x=g==null,S=Cr.alpha!=1;y.forEach((T,D)=>{if(i==1||D>0){let A=x||D==0||D==g;T._focus=x?null:A,S&&m3(D,A?1:
Cr.alpha)}}),bs=g,S&&xa()}}en&&fa&&Bn(cT,et,g=>{ge._lock||(gs(g),bs!=null&&Sr(null,Pa,!0,Wt.setSeries))});function Tr(g,x,S){
let T=P[x];S&&(g=g/Xe-(T.ori==1?tn:dt));let D=Ae;T.ori==1&&(D=se,g=D-g),T.dir==-1&&(g=D-g);let A=T._min,I=T._max,G=g/D,Z=A+
(I-A)*G,oe=T.distr;return oe==3?fl(10,Z):oe==4?bH(Z,T.asinh):oe==100?T.bwd(Z):Z}function d3(g,x){let S=Tr(g,$,x);return sr(
S,t[0],un,cn)}o.valToIdx=g=>sr(g,t[0]),o.posToIdx=d3,o.posToVal=Tr,o.valToPos=(g,x,S)=>P[x].ori==0?s(g,P[x],S?Gn:Ae,S?uo:
0):a(g,P[x],S?jo:se,S?Po:0),o.setCursor=(g,x,S)=>{bt=g.left,Tt=g.top,vs(null,x,S)};function sx(g,x){Ct(Ta,ml,vt.left=g),
Ct(Ta,oc,vt.width=x)}function ax(g,x){Ct(Ta,"top",vt.top=g),Ct(Ta,rc,vt.height=x)}let au=R.ori==0?sx:ax,lu=R.ori==1?sx:ax;
function f3(){if(en&&Le.live)for(let g=i==2?1:0;g<y.length;g++){if(g==0&&To)continue;let x=Le.values[g],S=0;for(let T in x)
wr[g][S++].firstChild.nodeValue=x[T]}}function nh(g,x){if(g!=null&&(g.idxs?g.idxs.forEach((S,T)=>{Be[T]=S}):kH(g.idx)||Be.
fill(g.idx),Le.idx=Be[0]),en&&Le.live){for(let S=0;S<y.length;S++)(S>0||i==1&&!To)&&h3(S,Be[S]);f3()}_o=!1,x!==!1&&dn("s\
etLegend")}o.setLegend=nh;function h3(g,x){let S=y[g],T=g==0&&X==2?Go:t[g],D;To?D=S.values(o,g,x)??Ci:(D=S.value(o,x==null?
null:T[x],g,x),D=D==null?Ci:{_:D}),Le.values[g]=D}function vs(g,x,S){rx=bt,ix=Tt,[bt,Tt]=ge.move(o,bt,Tt),ge.left=bt,ge.
top=Tt,Nn&&(wa&&Br(wa,sn(bt),0,Ae,se),ka&&Br(ka,0,sn(Tt),Ae,se));let T,D=un>cn;Yr=ut,_i=null;let A=R.ori==0?Ae:se,I=R.ori==
1?Ae:se;if(bt<0||kn==0||D){T=ge.idx=null;for(let G=0;G<y.length;G++){let Z=Mo[G];Z!=null&&Br(Z,-10,-10,Ae,se)}fa&&Sr(null,
Pa,!0,g==null&&Wt.setSeries),Le.live&&(Be.fill(T),_o=!0)}else{let G,Z,oe;i==1&&(G=R.ori==0?bt:Tt,Z=Tr(G,$),T=ge.idx=sr(Z,
t[0],un,cn),oe=J(t[0][T],R,A,0));let ie=-10,ue=-10,Te=0,Qe=0,Je=!0,Fe="",ke="";for(let ye=i==2?1:0;ye<y.length;ye++){let xt=y[ye],
Rt=Be[ye],fn=Rt==null?null:i==1?t[ye][Rt]:t[ye][1][Rt],it=ge.dataIdx(o,ye,T,Z),Ot=it==null?null:i==1?t[ye][it]:t[ye][1][it];
if(_o=_o||Ot!=fn||it!=Rt,Be[ye]=it,ye>0&&xt.show){let co=it==null?-10:it==T?oe:J(i==1?t[0][it]:t[ye][0][it],R,A,0),Fn=Ot==
null?-10:de(Ot,i==1?P[xt.scale]:P[xt.facets[1].scale],I,0);if(fa&&Ot!=null){let $o=R.ori==1?bt:Tt,Jo=an(Cr.dist(o,ye,it,
Fn,$o));if(Jo<Yr){let Pr=Cr.bias;if(Pr!=0){let mo=Tr($o,xt.scale),Do=Ot>=0?1:-1,Zo=mo>=0?1:-1;Zo==Do&&(Zo==1?Pr==1?Ot>=mo:
Ot<=mo:Pr==1?Ot<=mo:Ot>=mo)&&(Yr=Jo,_i=ye)}else Yr=Jo,_i=ye}}if(_o||ha){let $o,Jo;R.ori==0?($o=co,Jo=Fn):($o=Fn,Jo=co);let Pr,
mo,Do,Zo,_r,zn,po=!0,xs=Dn.bbox;if(xs!=null){po=!1;let In=xs(o,ye);Do=In.left,Zo=In.top,Pr=In.width,mo=In.height}else Do=
$o,Zo=Jo,Pr=mo=Dn.size(o,ye);if(zn=Dn.fill(o,ye),_r=Dn.stroke(o,ye),ha)ye==_i&&Yr<=Cr.prox&&(ie=Do,ue=Zo,Te=Pr,Qe=mo,Je=
po,Fe=zn,ke=_r);else{let In=Mo[ye];In!=null&&(ga[ye]=Do,ya[ye]=Zo,yT(In,Pr,mo,po),hT(In,zn,_r),Br(In,Fo(Do),Fo(Zo),Ae,se))}}}}
if(ha){let ye=Cr.prox,xt=bs==null?Yr<=ye:Yr>ye||_i!=bs;if(_o||xt){let Rt=Mo[0];Rt!=null&&(ga[0]=ie,ya[0]=ue,yT(Rt,Te,Qe,
Je),hT(Rt,Fe,ke),Br(Rt,Fo(ie),Fo(ue),Ae,se))}}}if(vt.show&&Ti)if(g!=null){let[G,Z]=Wt.scales,[oe,ie]=Wt.match,[ue,Te]=g.
cursor.sync.scales,Qe=g.cursor.drag;if(mn=Qe._x,pn=Qe._y,mn||pn){let{left:Je,top:Fe,width:ke,height:ye}=g.select,xt=g.scales[ue].
ori,Rt=g.posToVal,fn,it,Ot,co,Fn,$o=G!=null&&oe(G,ue),Jo=Z!=null&&ie(Z,Te);$o&&mn?(xt==0?(fn=Je,it=ke):(fn=Fe,it=ye),Ot=
P[G],co=J(Rt(fn,ue),Ot,A,0),Fn=J(Rt(fn+it,ue),Ot,A,0),au(ar(co,Fn),an(Fn-co))):au(0,A),Jo&&pn?(xt==1?(fn=Je,it=ke):(fn=Fe,
it=ye),Ot=P[Z],co=de(Rt(fn,Te),Ot,I,0),Fn=de(Rt(fn+it,Te),Ot,I,0),lu(ar(co,Fn),an(Fn-co))):lu(0,I)}else ih()}else{let G=an(
rx-nx),Z=an(ix-ox);if(R.ori==1){let Te=G;G=Z,Z=Te}mn=Cn.x&&G>=Cn.dist,pn=Cn.y&&Z>=Cn.dist;let oe=Cn.uni;oe!=null?mn&&pn&&
(mn=G>=oe,pn=Z>=oe,!mn&&!pn&&(Z>G?pn=!0:mn=!0)):Cn.x&&Cn.y&&(mn||pn)&&(mn=pn=!0);let ie,ue;mn&&(R.ori==0?(ie=Ca,ue=bt):(ie=
Sa,ue=Tt),au(ar(ie,ue),an(ue-ie)),pn||lu(0,I)),pn&&(R.ori==1?(ie=Ca,ue=bt):(ie=Sa,ue=Tt),lu(ar(ie,ue),an(ue-ie)),mn||au(
0,A)),!mn&&!pn&&(au(0,0),lu(0,0))}if(Cn._x=mn,Cn._y=pn,g==null){if(S){if(bx!=null){let[G,Z]=Wt.scales;Wt.values[0]=G!=null?
Tr(R.ori==0?bt:Tt,G):null,Wt.values[1]=Z!=null?Tr(R.ori==1?bt:Tt,Z):null}cu(ry,o,bt,Tt,Ae,se,T)}if(fa){let G=S&&Wt.setSeries,
Z=Cr.prox;bs==null?Yr<=Z&&Sr(_i,Pa,!0,G):Yr>Z?Sr(null,Pa,!0,G):_i!=bs&&Sr(_i,Pa,!0,G)}}_o&&(Le.idx=T,nh()),x!==!1&&dn("s\
etCursor")}let Mi=null;Object.defineProperty(o,"rect",{get(){return Mi==null&&uu(!1),Mi}});function uu(g=!1){g?Mi=null:(Mi=
h.getBoundingClientRect(),dn("syncRect",Mi))}function lx(g,x,S,T,D,A,I){ge._lock||Ti&&g!=null&&g.movementX==0&&g.movementY==
0||(oh(g,x,S,T,D,A,I,!1,g!=null),g!=null?vs(null,!0,!0):vs(x,!0,!1))}function oh(g,x,S,T,D,A,I,G,Z){if(Mi==null&&uu(!1),
gs(g),g!=null)S=g.clientX-Mi.left,T=g.clientY-Mi.top;else{if(S<0||T<0){bt=-10,Tt=-10;return}let[oe,ie]=Wt.scales,ue=x.cursor.
sync,[Te,Qe]=ue.values,[Je,Fe]=ue.scales,[ke,ye]=Wt.match,xt=x.axes[0].side%2==1,Rt=R.ori==0?Ae:se,fn=R.ori==1?Ae:se,it=xt?
A:D,Ot=xt?D:A,co=xt?T:S,Fn=xt?S:T;if(Je!=null?S=ke(oe,Je)?l(Te,P[oe],Rt,0):-10:S=Rt*(co/it),Fe!=null?T=ye(ie,Fe)?l(Qe,P[ie],
fn,0):-10:T=fn*(Fn/Ot),R.ori==1){let $o=S;S=T,T=$o}}Z&&(x==null||x.cursor.event.type==ry)&&((S<=1||S>=Ae-1)&&(S=Vs(S,Ae)),
(T<=1||T>=se-1)&&(T=Vs(T,se))),G?(nx=S,ox=T,[Ca,Sa]=ge.move(o,S,T)):(bt=S,Tt=T)}let rh={width:0,height:0,left:0,top:0};function ih(){
Jc(rh,!1)}let ux,cx,mx,px;function dx(g,x,S,T,D,A,I){Ti=!0,mn=pn=Cn._x=Cn._y=!1,oh(g,x,S,T,D,A,I,!0,!1),g!=null&&(Bn(iy,
cy,fx,!1),cu(lT,o,Ca,Sa,Ae,se,null));let{left:G,top:Z,width:oe,height:ie}=vt;ux=G,cx=Z,mx=oe,px=ie}function fx(g,x,S,T,D,A,I){
Ti=Cn._x=Cn._y=!1,oh(g,x,S,T,D,A,I,!1,!0);let{left:G,top:Z,width:oe,height:ie}=vt,ue=oe>0||ie>0,Te=ux!=G||cx!=Z||mx!=oe||
px!=ie;if(ue&&Te&&Jc(vt),Cn.setScale&&ue&&Te){let Qe=G,Je=oe,Fe=Z,ke=ie;if(R.ori==1&&(Qe=Z,Je=ie,Fe=G,ke=oe),mn&&Pi($,Tr(
Qe,$),Tr(Qe+Je,$)),pn)for(let ye in P){let xt=P[ye];ye!=$&&xt.from==null&&xt.min!=ut&&Pi(ye,Tr(Fe+ke,ye),Tr(Fe,ye))}ih()}else
ge.lock&&(ge._lock=!ge._lock,vs(x,!0,g!=null));g!=null&&(ma(iy,cy),cu(iy,o,bt,Tt,Ae,se,null))}function g3(g,x,S,T,D,A,I){
if(ge._lock)return;gs(g);let G=Ti;if(Ti){let Z=!0,oe=!0,ie=10,ue,Te;R.ori==0?(ue=mn,Te=pn):(ue=pn,Te=mn),ue&&Te&&(Z=bt<=
ie||bt>=Ae-ie,oe=Tt<=ie||Tt>=se-ie),ue&&Z&&(bt=bt<Ca?0:Ae),Te&&oe&&(Tt=Tt<Sa?0:se),vs(null,!0,!0),Ti=!1}bt=-10,Tt=-10,Be.
fill(null),vs(null,!0,!0),G&&(Ti=G)}function hx(g,x,S,T,D,A,I){ge._lock||(gs(g),Hf(),ih(),g!=null&&cu(mT,o,bt,Tt,Ae,se,null))}
function gx(){C.forEach(Fq),If(o.width,o.height,!0)}Ks(Dp,dl,gx);let _a={};_a.mousedown=dx,_a.mousemove=lx,_a.mouseup=fx,
_a.dblclick=hx,_a.setSeries=(g,x,S,T)=>{let D=Wt.match[2];S=D(o,x,S),S!=-1&&Sr(S,T,!0,!1)},Nn&&(Bn(lT,h,dx),Bn(ry,h,lx),
Bn(uT,h,g=>{gs(g),uu(!1)}),Bn(cT,h,g3),Bn(mT,h,hx),by.add(o),o.syncRect=uu);let Zc=o.hooks=e.hooks||{};function dn(g,x,S){
Qf?su.push([g,x,S]):g in Zc&&Zc[g].forEach(T=>{T.call(null,o,x,S)})}(e.plugins||[]).forEach(g=>{for(let x in g.hooks)Zc[x]=
(Zc[x]||[]).concat(g.hooks[x])});let yx=(g,x,S)=>S,Wt=Jt({key:null,setSeries:!1,filters:{pub:kT,sub:kT},scales:[$,y[1]?y[1].
scale:null],match:[CT,CT,yx],values:[null,null]},ge.sync);Wt.match.length==2&&Wt.match.push(yx),ge.sync=Wt;let bx=Wt.key,
sh=vP(bx);function cu(g,x,S,T,D,A,I){Wt.filters.pub(g,x,S,T,D,A,I)&&sh.pub(g,x,S,T,D,A,I)}sh.sub(o);function y3(g,x,S,T,D,A,I){
Wt.filters.sub(g,x,S,T,D,A,I)&&_a[g](null,x,S,T,D,A,I)}o.pub=y3;function b3(){sh.unsub(o),by.delete(o),ms.clear(),dy(Dp,
dl,gx),c.remove(),et?.remove(),dn("destroy")}o.destroy=b3;function ah(){dn("init",e,t),Gv(t||e.data,!1),pe[$]?Xf($,pe[$]):
Hf(),Vc=vt.show&&(vt.width>0||vt.height>0),hs=_o=!0,If(e.width,e.height)}return y.forEach(Kv),C.forEach(Z8),n?n instanceof
HTMLElement?(n.appendChild(c),ah()):n(o,ah):ah(),o}Zt.assign=Jt;Zt.fmtNum=Ty;Zt.rangeNum=Ep;Zt.rangeLog=Op;Zt.rangeAsinh=
Cy;Zt.orient=Gs;Zt.pxRatio=Xe;Zt.join=$H;Zt.fmtDate=_y,Zt.tzDate=IH;Zt.sync=vP;{Zt.addGap=kq,Zt.clipGaps=Bp;let e=Zt.paths=
{points:TP};e.linear=_P,e.stepped=Tq,e.bars=Pq,e.spline=Mq}var EP="C";function wl(e){let t=q(null),n=q(null),o=q(null),i=q(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:m,bars:p,
low:f,stacked:d})=>`${u} ${c} ${m} ${p} ${f?"band":""} ${d}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${Tm.value}`;return tt(()=>{if(!t.current)return;let u=new Zt(Vq(i,t.current.clientWidth),AP(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let m=t.current?.clientWidth??0;m>0&&m!==u.width&&u.setSize({width:m,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),F(()=>{n.current?.setData(
AP(i.current))},[e.times,e.series]),F(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:EP,
onPointerUp:u=>{let c=o.current,m=n.current;o.current=null;let p=m?.cursor.idx;!c||!m||p===null||p===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(p,Hq(m,i.current.series,p),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function Hq(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
m=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);m<s&&(s=m,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var OP=({low:e,high:t})=>e&&
t?[e,t]:[];function AP({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(OP).map(o)]}function qq(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:Hp(Oy(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:Hp(Oy(o),52)})}),t}function Oy({
color:e}){return e===null?rt("--other"):rt(gn(e))}function Hp(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function Vq(e,t){
let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.max(t,64),height:s,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>Zt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:qq(n),scales:{x:{range:()=>Wq(e.current.times)},y:a?{distr:3,log:10}:{range:(c,m,p)=>[
Math.min(0,m??0),p===null||p<=0||i==="share"&&Math.abs(p-1)<1e-9?1:p*1.05]}},axes:[{...RP(),grid:{show:!1},size:28,space:72,
values:(c,m,p,f,d)=>m.map(h=>jq(h,d,o))},{...RP(),size:56,...u?{space:28}:{},values:(c,m)=>m.map(p=>p===null?"":at(p,i))}],
series:[{},...n.map((c,m)=>Gq(c,m,l.length)),...n.flatMap(c=>OP(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>Kq(c,e.current)],draw:[c=>e.current.onBox?.(Uq(c))],setCursor:[c=>{let{idx:m,
left:p,top:f}=c.cursor;e.current.onCursor(p===void 0||p<0?null:m??null,p??0,f??0)}],setSelect:[c=>{if(c.select.width<4)return;
let m=c.posToVal(c.select.left,"x"),p=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(m,p,c.cursor.event?.shiftKey??!1)}]}}}function Wq(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function Uq(e){let t=Zt.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/
t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function Kq(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));hp(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,rt("--li\
ne"))}function jq(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=Ts(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
i===1?j(e*1e3,n,"year"):t>=27*86400?j(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?j(e*1e3,n,"dayShort"):j(e*1e3,n,t<60?
"clockSecond":"clock")}function RP(){let e=rt("--line");return{stroke:rt("--muted"),font:`12px ${rt("--font")}`,gap:6,grid:{
stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function Gq(e,t,n){let o=Oy(e),i=e.dashed?[4,4]:e.color===null||e.stacked?
[]:Ia(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Zt.paths.bars({size:[.92,64],align:1}),
points:{show:!1}}:{stroke:e.dashed?Hp(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&
t===0?{fill:Hp(o,52)}:{},...i.length>0?{dash:i}:{}}}var LP=50,Jq=5;function kl(e){let{answer:t,document:n}=e,o=Y(()=>Et(t,n),[t,n]),i=im(Cp);return r("div",{class:q2,children:o.
measures.map((s,a)=>r(Yq,{...e,shape:o,measure:s,height:Zq(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function Zq(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function Yq(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:m=!1}=e,
p=t.columns[i].name,f=(e.form==="stacked"||e.form==="share")&&!Ui(p)?"lines":e.form,d=Y(()=>ju(t,o,i,l),[t,o,i,l]),h=Y(()=>t.
compare?ju(t.compare,o,i):null,[t,o,i]),[b,v]=k(new Set),[w,y]=k(null),[C,P]=k(null),O=f==="share"?"share":It(p),$=Q=>at(
Q,O),B=o.keys.map(Q=>t.columns[Q].name).join(),L=Y(()=>Qq(d,B),[d,B]),W=No(d.times),N=d.times.length-1,R=d.times.find(Q=>(Q+
W)*1e3>e.end+1e3)??null,X=R===null?d.times.length:d.times.indexOf(R),J=Y(()=>Xq(d,h,L,b,f,X),[d,h,L,b,f,X]),de=(Q,Oe,Ue)=>{
let Ee=d.series[Oe<L.length?Oe:0];Ee&&e.onPoint?.({start:d.starts[Q],keys:Ee.keys,measure:p,value:Ee.values[Q]??null},Ue)},
pe=Q=>{let Oe={ArrowRight:(w?.at??-1)+1,ArrowLeft:(w?.at??N+1)-1,Home:0,End:N}[Q.key];if(Oe!==void 0&&N>=0){let Be=Math.
max(0,Math.min(Oe,N));return Q.shiftKey&&e.onSpan&&e.onSpan(...tV(c,d.times,w?.at??Be,Be,W)),y({at:Be,left:-1}),!0}if(Q.
key!=="Enter"&&Q.key!=="."||!w)return!1;let Ue=Q.target.getBoundingClientRect(),Ee=C?C.left+(d.times[w.at]-C.from)/(C.to-
C.from)*C.width:80;return de(w.at,L.findIndex(Be=>!b.has(Be.key)),new DOMRect(Ue.left+Ee,Ue.top+80,0,0)),!0},$e=(Q,Oe,Ue)=>{
let[Ee,Be]=eV(d.times,Q,Oe,W);Ue&&e.onSpan?e.onSpan(Ee,Be):e.onZoom(Ee,Be)};return r(Ze,{title:ee(p).text,summary:nV(d,p,
B,$,f),announced:w?Q2(d,h,w.at,s,$):"",onKey:pe,table:r(Qn,{answer:t,document:n,zone:s}),actions:r(E,{children:[e.tools,
e.actions?.(p)]}),legend:B===""?null:r(Sp,{rows:L,all:d.series.length,hidden:b,onHidden:v,text:Q=>at(Q,It(p)),...e.onGroup?
{onMenu:(Q,Oe)=>e.onGroup?.(Q.keys,Oe)}:{}}),children:[r(wl,{times:d.times,series:J,zone:s,unit:O,height:a,cursor:w?.at??
null,logarithmic:m&&f!=="stacked"&&f!=="share",unfinished:R,onCursor:(Q,Oe)=>y(Q===null?null:{at:Q,left:Oe}),onDrag:$e,onPick:de,
onBox:Q=>P(Oe=>Oe!==null&&JSON.stringify(Oe)===JSON.stringify(Q)?Oe:Q)}),C&&c&&r(rT,{box:C,from:c.from,to:c.to}),C&&r(oT,
{box:C,flags:u,zone:s}),w&&r(Z2,{lines:d,former:h,rows:L,hidden:b,at:w.at,left:w.left,zone:s,text:Q=>at(Q,It(p)),unfinished:R!==
null&&d.times[w.at]>=R})]})}function Qq(e,t){return e.series.slice(0,LP).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:Mn(t,n.keys)}))}function Xq(e,t,n,o,i,s){let a=e.series.slice(0,LP).map((p,f)=>({
series:p,row:n[f],isShown:!o.has(n[f].key)}));if(i==="stacked"||i==="share"){let p=lS(a.map(({series:f,isShown:d})=>d?f.
values:f.values.map(()=>0)),i==="share");return a.map(({row:f,isShown:d},h)=>({values:p[h],color:f.color,shown:d,stacked:!0}))}
let l=a.filter(({isShown:p})=>p).length<=Jq,u=a.map(({series:p,row:f,isShown:d})=>({values:i==="bars"?p.values:p.values.
map((h,b)=>b<s?h:null),color:f.color,shown:d,bars:i==="bars",...l&&p.low?{low:p.low,high:p.high}:{}})),c=a.map(({row:p,isShown:f})=>{
let d=t?.series.find(h=>JSON.stringify(h.keys)===p.key);return d?{values:e.times.map((h,b)=>d.values[b]??null),color:p.color,
shown:f,dashed:!0}:null}).filter(p=>p!==null),m=i==="bars"||s>=e.times.length?[]:a.map(({series:p,row:f,isShown:d},h)=>({
values:p.values.map((b,v)=>v>=s-1?b:null),color:f.color,shown:d,dashed:!0,of:h}));return[...u,...c,...m]}function eV(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function tV(e,t,n,o,i){let s=e?t.findIndex(m=>m===
e.from):-1,a=e?t.findLastIndex(m=>m<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function nV(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${ee(n).text}, ${e.series.length} groups`,l=s?.values.
reduce((c,m)=>Math.max(c,m??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>ee(c).text).join(", ")} leads`:"";return`${i==="bars"?
"Bar":"Line"} chart of ${ee(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}function zo(e,t,n){let{timezone:o,week_start:i}=e;return re("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function qp(e,t){let{texts:[n]}=await re("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new st({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function NP(e,t){let{year:n,month:o}=Ts(e,t);return{year:n,month:o}}function Ly({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function BP({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function Vp(e,t){let{year:n,month:o,day:i}=Ts(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var FP="Un",zP="Hn",IP="Ln",HP="Mn",qP="Nn",VP="ae",WP="Rn",UP="sr",KP="An",jP="cr",GP="Dn",JP="Tn";var ZP=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function YP({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=k(null),[a,l]=k(null),u=He.value.value?.find(({name:y})=>y===e.dataset)?.to,c=i??NP(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),m=Math.max(0,ZP.indexOf(e.week_start??"monday")),p=BP(c,m),{counts:f,most:d}=iV(e,p[0],
p.at(-1),o),h=aV(e,p[0],p.at(-1)),b=y=>t?.start!==void 0&&y>=Vp(t.start,o)&&y<=Vp(Date.parse(t.end)-1,o),v=y=>{a===null?
l(y):n(a<y?`${a} - ${y}`:`${y} - ${a}`)},w=q(null);return r("div",{class:FP,children:[r("div",{class:zP,children:[r(_,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(Ly(c,-1))}),r("span",{class:IP,"aria-live":"polite",children:j(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(_,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
Ly(c,1))})]}),r("div",{ref:w,class:HP,role:"group","aria-label":"Days",onKeyDown:y=>rV(y,w.current),children:[p.slice(0,
7).map(y=>r("span",{class:qP,"aria-hidden":"true",children:ZP[new Date(y).getUTCDay()].slice(0,2)},y)),p.map((y,C)=>{let P=f.
get(y)??0,O=h.get(y);return r("button",{type:"button","data-day":y,tabIndex:C===0?0:-1,"aria-pressed":b(y),"aria-label":`${j(
y,"UTC","day")}, ${z(P)} events${O===void 0?"":`, ${O} hours long`}`,class:we(VP,!y.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&WP,b(y)&&UP,a===y&&KP),onClick:()=>v(y),children:[Number(y.slice(8)),O!==void 0&&r("span",{class:GP,
children:[O," h"]}),r("span",{class:jP,style:{width:`${d>0?Math.sqrt(P/d)*100:0}%`}})]},y)})]}),r("p",{class:JP,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${j(a,"UTC","day")}: choose the last day.`})]})}
function rV(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function iV(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=ht(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?sV(a):[],c=new Map(u.map(([m,p])=>[Vp(String(m),o),Number(p)]));return{counts:c,most:Math.max(0,...c.values())}}
function sV(e){return e&&"rows"in e?e.rows:[]}function aV(e,t,n){let[o,i]=k(new Map);return F(()=>{let s=new AbortController;
return zo(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function Wp(e){let[t,n]=k([]);return F(()=>{let o=new AbortController;return zo(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function yn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;fe({document:Se(Se(be.value,"from",e.from),"to",t)})}async function Up(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await zo(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await zo(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function Kp(e){
try{let t=be.value,n=await Up(t);if(n.start===void 0){te("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await zo(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?te(o.error.message):o&&be.value===t&&yn(o)}catch(t){
te(K(t).message)}}async function QP(e){let t=await Up(e);if(t.start===void 0)return null;let{texts:[n]}=await zo(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var XP="_n",e_="qn",t_="gr",n_="hr",o_="Fn",r_="fr",i_="Gn",jp="Jn";function s_({wrong:e,onDone:t}){let n=be.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=lV(o,i,s),{draft:l,read:u}=uV(),[c,
m]=k(e),p=Wp(n),f=q(0),d=w=>{f.current++,yn(w),t()},h=async w=>{let y=++f.current;try{let{texts:[C]}=await zo(n,{texts:[
w.trim()===""?"all":w]});if(y!==f.current||!C)return;C.error?m({message:C.error.message,hint:C.error.hint??""}):d(C)}catch(C){
y===f.current&&m(K(C))}},b=KC(n),v=l?.error?null:l??a;return r("div",{class:e_,children:[r(jt,{label:`Range, on the cloc\
k of ${s}`,value:WC(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:w=>{m(null),u(w)},onCommit:w=>{
h(w)},error:c,autofocus:!0,note:v?UC(v,s):l?.error?.message}),r("div",{class:t_,children:[r("div",{class:n_,role:"group",
"aria-label":"Usual ranges",children:p.map(w=>r(_,{small:!0,kind:"plain",class:o_,pressed:Bs(w,n),onClick:()=>d(w),children:w.
text.charAt(0).toUpperCase()+w.text.slice(1)},w.text))}),r(YP,{document:n,present:a,onChoose:w=>{h(w)}})]}),r("div",{class:r_,
children:[b&&r(_,{small:!0,kind:"outlined",pressed:b.isWhole,onClick:()=>yn(b.isWhole?b.open:b.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(_,{small:!0,kind:"outlined",icon:"pause",onClick:()=>d({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function lV(e,t,n){let[o,i]=k(null);return F(()=>{let s=new AbortController;
return Up(be.value,s.signal).then(i,a=>{Tn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function uV(){let[e,t]=k(
null),n=q(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}zo(be.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return F(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function a_(){let e=q(null),[t,n]=k(!1),o=Rr(be.value,be.value.timezone??"UTC"),{error:i}=Wn.result.value,s=ti(i,"from")??
ti(i,"to"),a="The question";return nr([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{Kp({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{Kp({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{Kp({zoom:2})}}]),r(E,{children:[r(_,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:XP,children:o})}),s&&!t&&r("div",
{class:jp,children:r(me,{error:s})}),t&&r(Kt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
s_,{wrong:s,onDone:()=>n(!1)})})]})}var cV=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function l_({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=k("lines"),[u,c]=k(!1),[m,p]=k(null),{openAt:f,menu:d}=Lr(),h=pV(n,e),
b=Et(e,n),v=b.keys.length>0&&b.measures.some(O=>Ui(e.columns[O].name));F(()=>p(null),[JSON.stringify(n)]);let w=Y(()=>aS(
t),[t]),y=O=>Object.fromEntries(b.keys.map(($,B)=>[e.columns[$].name,O[B]])),C=e.columns[b.time]?.name??"time",P=({start:O,
keys:$,measure:B,value:L},W)=>f({document:n,mark:{keys:{[C]:O,...y($)},measure:B},anchor:W,value:L,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Vn({kind:"note",time:O})}]});return r(E,{children:[r(kl,{answer:e,document:n,zone:o,form:i?"\
bars":v?a:"lines",logarithmic:u,intervals:w,end:By(e),flags:h.flags,span:m,onZoom:(O,$)=>yn({from:Zi(O),to:Zi($)}),onSpan:(O,$)=>p(
{from:O,to:$}),onPoint:P,onGroup:(O,$)=>f({document:n,mark:{keys:y(O)},anchor:$,value:O[0]}),tools:r(E,{children:[v&&!i&&
r(kt,{label:"Form",choices:cV,value:a,onChange:l}),!i&&r(_,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),m&&r(ul,{document:n,mark:{time:{from:Zi(m.from),to:Zi(m.to)}},label:`${j(m.from*1e3,o)} to ${j(m.to*
1e3,o)}`,onClear:()=>p(null),children:[r(_,{small:!0,kind:"outlined",icon:"search",onClick:()=>yn({from:Zi(m.from),to:Zi(
m.to)}),children:"Zoom"}),r(_,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Vn({kind:"note",time:Zi(m.from),to:Zi(m.
to)}),children:"Note"})]}),r(mV,{answer:e,of:n,zone:o}),h.menu,d]})}function mV({answer:e,of:t,zone:n}){let{choose:o,menu:i}=vp(
e,t);return r("div",{class:s2,children:[r(Qn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Zi(e){
return new Date(e*1e3).toISOString()}function By(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function pV(e,t){let[n,o]=k(!0),[i,s]=k(null),a=wp(e.dataset,t.query?.from,t.query?.to);nr([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Y(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:m=>s({note:c,anchor:m})})),[a,n]),u=i&&r(yo,{anchor:i.anchor,label:"\
Note",head:U(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{kp(i.note.
id)}}]});return{flags:l,menu:u}}function u_({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Me,{icon:"search",title:"Noth\
ing found",actions:r(E,{children:[n&&r(_,{kind:"primary",onClick:()=>yn({}),children:"All data"}),t&&r(_,{kind:"outlined",
onClick:()=>fe({document:Se(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(_,{kind:"outlined",onClick:Lo,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var dV=8;
function c_({document:e,chart:t}){let n=il(De(e.dataset).value.value);return r(Me,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,dV).map((o,i)=>r(_,{kind:i===0?"pr\
imary":"outlined",onClick:()=>fe({as:t,document:Vu({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:ee(o.value).
text},o.value)):r(_,{kind:"primary",onClick:()=>fe({as:"table",document:Vu(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Fy=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await re(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Tn(t))
return;this.error=K(t)}this.busy=!1,this.changed()}};function Cl(e,t){let[,n]=Ch(s=>s+1,0),o=q(null);F(()=>{if(!e)return;
let s=new Fy(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??fV}}function fV(){}function Gp(e){return{...Re(e),aggregate:{measures:["count()"]}}}var hV=7.2,gV=24,yV=72,bV=300;function m_(e,t,n){let o=ce(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:vV(e,s,a,n),expression:wV(o[a]??ve(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function vV(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,zy(a[n],t,o).length),t.name.length);
return Math.round(Math.max(yV,Math.min(bV,i*hV+gV)))}function zy(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
j(e,n,"millisecond"):typeof e=="number"&&tr(t)?at(e,It(t.name),!0):ee(e).text}var xV=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function wV(e){return xV.test(e)?e:null}function Iy(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?on(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Hy(e){let{document:t}=qe.value;Ve({document:Se(t,"where",Ao(t.where,e)),open:[]},e)}function d_(e){let{document:t}=qe.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return Ve({document:Se(t,s,e),open:[]},
n)}let o=t.aggregate??Ms("explore",null,{events:[]}).aggregate,i=[...ce(o.by).filter(s=>s!==e),e];Ve({view:"explore",document:{
...Re(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var p_=5*6e4;function f_(e,t,n){let o=Date.parse(t),i=Re({...e,from:new Date(
o-p_).toISOString(),to:new Date(o+p_).toISOString()});delete i.where,Vn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${j(t,n,"second")}`})}function h_(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Re(qe.value.document.dataset===e.dataset?qe.value.document:e),i=n.map(({event:s})=>({where:Mr(s)}));Ve({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var y_="ur",Jp="te",b_="E",v_="Kn",Zp="On",x_="Pn",Yp="I",w_="Qn",k_="mr",C_="Vn",S_="Wn",T_="Yn",P_="vr",__="Zn",M_="ep",
$_="rp",uc="wr",D_="ip",E_="ap",A_="tp",R_="op";function O_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(E,{children:[r("di\
v",{role:"row",class:we(Jp,s&&v_),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Zp,children:r("button",{type:"button",
class:x_,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(le,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:m})=>r("span",{role:"cell",class:Yp,"data-type":m.type,children:r(L_,{value:t[c],
column:m,zone:o,most:l?1e3:200})},c))]}),s&&r(kV,{...e})]})}function L_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r(M,{value:e,most:o}):r(M,{shown:{text:zy(e,t,n),kind:e===null?"null":"value"}})}function kV({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=k(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${ee(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:w_,children:r("d\
iv",{role:"cell",class:k_,children:[r("div",{class:C_,children:[r(SV,{row:e,all:t,zone:n,document:o,opened:i}),t.length>
8&&r("input",{class:S_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:T_,children:l.map(({column:u,value:c})=>r(CV,{column:u,value:c,zone:n},u.name))})]})})}function CV({column:e,
value:t,zone:n}){let o=ve(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=ee(e.name).text;return r("div",{class:P_,children:[
r("dt",{class:__,children:r(M,{value:e.name,most:64})}),r("dd",{class:M_,children:r(L_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:$_,children:[i&&r("button",{type:"button",class:uc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>Hy(
Iy(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:uc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>Hy(Iy(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:uc,"aria-label":`Break down by ${s}`,onClick:()=>d_(
o),children:"by"}),r("button",{type:"button",class:uc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>ze(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(le,{name:"copy",size:14})})]})]})}function SV({
row:e,all:t,zone:n,document:o,opened:i}){let s=De(o.dataset).value.value,a=(m,p=e)=>m===void 0?void 0:p[t.findIndex(f=>f.
name===m)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(m=>({time:a("time",m),event:a(s?.event??"event",m)})).filter(m=>typeof m.
time=="string"&&typeof m.event=="string");return r(E,{children:[typeof u=="string"&&r(_,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>xe(Za(o.dataset,u)),children:r("span",{children:["Timeline of ",r(M,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(_,{small:!0,kind:"outlined",icon:"clock",onClick:()=>f_(o,l,n),children:"5 min around"}),c.length>
0&&r(_,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>h_(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(_,{small:!0,kind:"outlined",icon:"braces",onClick:()=>ze(JSON.stringify(Object.fromEntries(t.map(({
name:m},p)=>[m,e[p]])),null,2),"The event"),children:"JSON"})]})}function Qp({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=q(null),[a,l]=k(new Set),[u,c]=k("0:0"),m=Y(()=>e.
first?m_(e.first,o,n):[],[e.first,o,n]),p=Y(()=>e.pages.flatMap(TV),[e.pages]),f=Y(()=>PV(p,a),[p,a]);if(!e.first)return e.
error?r(N_,{error:e.error,onAgain:e.more}):r("div",{class:A_,children:r(Ce,{lines:12})});if(e.pages.length===0)return r(
"p",{class:R_,children:"No event passes."});let d=b=>{let v=new Set(a);v.delete(b)||v.add(b),l(v),c(b)},h=`28px ${m.map(
({width:b})=>`${b}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:y_,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:b=>_V(b,s.current),children:[r("div",{class:we(Jp,b_),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:Zp,children:r("span",{class:"spoken",children:"Open"})}),m.map(({name:b,at:v})=>r("s\
pan",{role:"columnheader",class:Yp,children:r(M,{value:b,most:48})},v))]}),p.map((b,v)=>r(DV,{at:v,rows:b,scroller:s,render:(w,y)=>{
let C=`${v}:${y}`;return r(O_,{row:w,all:e.first.columns,columns:m,zone:n,document:t,template:h,isOpen:a.has(C),current:u===
C,wrap:i,opened:f,onToggle:()=>d(C)},y)}},v)),r(EV,{paging:e,scroller:s})]})}var qy=25;function TV(e){return Array.from(
{length:Math.ceil(e.length/qy)},(t,n)=>e.slice(n*qy,(n+1)*qy))}function PV(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function _V(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var MV="800px",$V=2;function DV({rows:e,
scroller:t,render:n,at:o}){let i=q(null),[s,a]=k(o<$V),l=q(e.length*wm());return F(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([m])=>{m&&(m.isIntersecting||(l.current=m.boundingClientRect.height||l.current),a(m.isIntersecting))},{root:t.current,rootMargin:MV});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function EV({paging:e,scroller:t}){let n=q(null),o=q(e.more);return o.current=e.more,F(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:D_,children:[e.error&&r(
N_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function N_({
error:e,onAgain:t}){return r("div",{class:E_,children:[r(me,{error:e}),r(_,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var F_="np",z_="pp",I_="dp",Vy="lp",H_="xp",q_="sp",V_="oe";function W_({all:e,wanted:t,onWanted:n}){let o=q(null),[i,s]=k(!1),[a,l]=k(""),u=t??e,c=m=>{let p=e.filter(f=>f===m?!u.includes(
m):u.includes(f));n(p.length===e.length?null:p)};return r(E,{children:[r(_,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(Kt,{anchor:o.current,role:"dialog",label:"Columns",class:H_,onClose:()=>s(!1),children:[
r("input",{class:je,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:m=>l(m.currentTarget.value)}),
r("div",{class:q_,children:e.filter(m=>m.toLowerCase().includes(a.toLowerCase())).map(m=>r("label",{class:V_,children:[r(
"input",{type:"checkbox",checked:u.includes(m),onChange:()=>c(m)}),r(M,{value:m,most:40,middle:!0})]},m))})]})]})}var AV=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function U_({document:e,zone:t,actions:n}){let[
o,i]=k(!1),[s,a]=k(null),l=/asc|^time$/.test(e.samples?.order??""),u=Cl({path:"v1/query",body:p=>({...e,samples:{...e.samples,
...p===void 0?{}:{cursor:p}}})},JSON.stringify(e)),c=ht(Gp(e)),m=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:F_,"aria-label":"Raw events",children:[r("div",{class:z_,children:[r("h2",{class:I_,children:typeof m==
"number"?`${z(m)} events`:"Raw events"}),r(kt,{label:"Order",choices:AV,value:l?"oldest":"newest",onChange:p=>ne("sample\
s.order",p==="oldest"?"time asc":void 0)}),r(W_,{all:u.columns.map(({name:p})=>p),wanted:s,onWanted:a}),r(_,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(RV,{document:e,zone:t}),r(Qp,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function RV({document:e,zone:t}){let n=Y(()=>({...Re(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=ht(Se(n,"compare",void 0)),[i,s]=k(null),a=Y(()=>o&&"rows"in o&&"columns"in o?
ju(o,Et(o,n),1):null,[o]),l=Y(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:Vy}):r("div",{class:Vy,children:r(wl,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>yn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function K_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!rr(e)||n==="heat"&&!ce(e.aggregate?.by).some(Wi)))return r(c_,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Ce,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(iS,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(U_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(u_,{document:i});let m=rr(
i),p=OV(n,i)?n:sp(i);return p==="distribution"&&m?r(KS,{answer:o,of:i,bins:m,zone:l,actions:u}):p==="heat"&&m?r(R2,{answer:o,
of:i,bins:m,zone:l,actions:u}):Et(o,i).time>=0&&!m&&(p==="line"||p==="bar")?r(l_,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:p==="bar",actions:c}):p==="bar"?r(u2,{answer:o,of:i,document:e,zone:l,actions:c}):r(l2,{answer:o,of:i,document:e,zone:l,
actions:c})}function OV(e,t){let n=ce(t.aggregate?.by).some(Wi);return e==="distribution"?rr(t)!==null&&!n:e==="heat"?rr(
t)!==null&&n:e==="table"||rr(t)===null}var Wy="[data-stop]";function Xp(e){return[...e.querySelectorAll(Wy)].filter(t=>t.closest("[data-sentence]")===e)}function j_(e){
if(!e)return;let t=Xp(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function G_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Wy)||t.closest("[data-sentence]")!==e))for(let n of Xp(
e))n.tabIndex=n===t?0:-1}function J_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Xp(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Kn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Wy}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Uy(){
let e=document.querySelector("[data-sentence]"),t=e?Xp(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Ky="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";function jy(e,t,n){let o=wu(t.where),i=fo(e,o);if(typeof i=="string")return Se(e,o,t.span?Z_(i,t.span,n):n);let s=o.slice(
0,-1),a=fo(e,s);return o.at(-1)!==0||typeof a!="string"?null:Se(e,s,t.span?Z_(a,t.span,n):n)}function Z_(e,t,n){let{start:o,
end:i}=Ai(e,t);return e.slice(0,o)+n+e.slice(i)}function Y_(e){return jy(be.value,e,"")!==null}function ed(e,t){let n=jy(be.value,e,t);n&&fe({document:n})}var Q_="cp",X_="gp",eM="hp";var tM=om({document:{dataset:""},error:null,sentence:()=>null});function We(){return im(tM)}function _t({document:e,error:t,
label:n,children:o}){let i=q(null);tt(()=>j_(i.current));let s=a=>{!a.defaultPrevented&&J_(a.currentTarget,a)&&a.preventDefault()};
return r(tM.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:Q_,onKeyDown:s,onFocusIn:a=>{G_(a.currentTarget,a.target)},children:o})})}function he({word:e,
children:t}){return r("span",{class:X_,children:[e!==void 0&&r(Sl,{children:e}),t]})}function Sl({children:e}){return r(
"span",{class:eM,children:e})}function td({id:e,error:t,shown:n=t}){return r(me,{...e===void 0?{}:{id:e},error:n,onHint:Y_(
t)?o=>ed(t,o):void 0})}var nM=ae(null);function oM(e){tt(()=>{e&&(nM.value=e)},[e])}function Jy({error:e,class:t}){let[n,o]=k(null);if(F(()=>o(
e),[e]),n!==e||nM.value===e)return null;let i=e.where===""?e:{message:`${e.where}: ${e.message}`,hint:e.hint};return r("\
div",{class:t,children:r(td,{error:e,shown:i})})}var NV=["dataset","define","params","timezone","week_start","missing"];function Xn(e,t){let n=NV.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Zy(e,t,n){return(await re(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var BV=2e3,Zs=new Map,nd=new Map,iM=ae(0),rM;function Tl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Yi(e,t){iM.value;let n=JSON.stringify(e),o=La.value,i=t.filter(a=>a.text!==""&&!Zs.has(Tl(n,a))),s=i.map(
a=>Tl(n,a)).join(`

`);return F(()=>{i.length>0&&o!=="away"&&FV(n,e,i)},[s,o]),t.map(a=>Zs.get(Tl(n,a))??null)}async function sM(e,t,n){let o=JSON.
stringify(e),i=Zs.get(Tl(o,t));if(i)return i;let[s]=await Zy(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return aM(o,t,s),s}function FV(e,t,n){let o=nd.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(Tl(e,i),i);nd.set(e,o),rM??=setTimeout(()=>{rM=void 0,zV()},0)}async function zV(){let e=[...nd];nd.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await Zy(n,i).catch(()=>[])).forEach((a,l)=>aM(t,i[l],
a))})),iM.value++}function aM(e,t,n){Zs.size>=BV&&Zs.delete(Zs.keys().next().value),Zs.set(Tl(e,t),n)}async function lr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await sM(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=K(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Pl(e,t,n){if(!t)return n;
let{start:o,end:i}=Ai(e,t);return e.slice(0,o)+n+e.slice(i)}var IV=6;function od(e){let[,t,n]=/^(.*)[[#](\d+)\]?$/.exec(e)??[];return t===void 0?null:{list:t,at:Number(n)}}function lM(e,t){
let[n,o]=k(!1),i=q(null),s=q(0);return F(()=>()=>i.current?.(),[]),{dragged:n,onPointerDown:u=>{let c=od(e);if(!t||!c||u.
button!==0||u.pointerType==="touch")return;let m=null,p=!1,f=w=>{m?.removeAttribute("data-drop"),m=w,m&&(m.dataset.drop=
od(m.dataset.stop??"").at<c.at?"before":"after")},d=w=>{if(!p&&Math.hypot(w.clientX-u.clientX,w.clientY-u.clientY)<IV)return;
p=!0,o(!0);let y=document.elementFromPoint(w.clientX,w.clientY)?.closest("[data-path]")?.querySelector("[data-stop]")??null,
C=y&&od(y.dataset.stop??"");f(C&&C.list===c.list&&C.at!==c.at?y:null)},h=()=>{removeEventListener("pointermove",d),removeEventListener(
"pointerup",b),removeEventListener("keydown",v,!0),f(null),o(!1),i.current=null},b=()=>{let w=m&&od(m.dataset.stop??"");
h(),p&&(s.current=performance.now()),w&&t(w.at-c.at)},v=w=>{w.key!=="Escape"||!p||(w.stopPropagation(),s.current=1/0,h())};
i.current=h,addEventListener("pointermove",d),addEventListener("pointerup",b),addEventListener("keydown",v,!0)},wasDragged:()=>{
let u=performance.now()-s.current<100;return s.current=0,u}}}function uM(e,t,n){let o=ti(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}var cM="fp",mM="a",pM="up",dM="mp",fM="vp",hM="wp",gM="bp",yM="l",bM="yp",vM="kp",xM="U",Yy="zp";function Yt(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=We(),u=q(null),c=ft(),m=lM(t,s?void 0:e.
onMove),[p,f]=k(!1),d=s?null:uM(l.error,o,i),h=e.alone&&d?.where!==o?null:d;oM(h);let b=h!==null||a!==null,v=qV(h,a,e.onHint),
w=async()=>{await e.onRemove?.(),Kn(l.sentence(),t,e.after??"more")},y=e.editor!==void 0||e.menu!==void 0;return r("span",
{class:cM,"data-path":o,children:[r("span",{class:we(mM,s&&dM,b&&fM,e.quiet&&hM,p&&pM,m.dragged&&gM),children:[b&&r("spa\
n",{class:bM,children:r(le,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:yM,"data-stop":t,tabIndex:-1,
"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":y?p:void 0,"aria-invalid":b||void 0,"aria-describ\
edby":b?`${c}-problem`:void 0,onPointerDown:m.onPointerDown,onClick:()=>{m.wasDragged()||f(!p)},onKeyDown:C=>VV(C,e,w,v),
children:[r("span",{class:"spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:vM,children:r(le,{name:"d\
own",size:12})})]}),e.onRemove&&r("button",{type:"button",class:xM,tabIndex:-1,"aria-label":`Remove ${U(n)}`,onClick:w,children:r(
le,{name:"close",size:12})})]}),h&&r("span",{class:Yy,children:r(td,{id:`${c}-problem`,error:h})}),a&&r("span",{class:Yy,
children:r(me,{id:`${c}-problem`,error:a,onHint:e.onHint})}),p&&e.menu&&r(yo,{anchor:u.current,label:U(n),items:e.menu,onClose:()=>f(
!1)}),p&&e.editor&&r(Kt,{anchor:u.current,role:"dialog",label:U(n),onClose:()=>{f(!1),e.onLeave?.()},children:e.editor(()=>f(
!1))})]})}function qV(e,t,n){let o=t??e,i=o?ag(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>ed(e,i)}function VV(e,t,n,o){
let i=e.key==="Enter"&&o?o:WV(e,t,n);i&&(e.preventDefault(),i())}function WV(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){
return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(
1):null:e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:
null}var UV=new Set(["has","contains","starts_with","ends_with"]);function Ml({property:e,operator:t,values:n}){let o=ve(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:UV.has(i)?`${t}(${o}, ${n.map(cc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(cc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(cc).join(" and ")}`}
function cc(e){return typeof e=="string"?on(e):String(e)}var KV=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function CM(e){for(let[t,n]of KV){if(e===t)return n;if(e===n)return t}
return e}var wM=["=","!=","in","not in"],_l=["is null","is not null"],Qy=[">=",">","<","<=","between","not between"],kM=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function rd(e){switch(e){case"bool":return["is true","is false",..._l];case"string":return[
...wM,...kM,..._l];case"int64":case"float64":return["=",...Qy,"!=","in","not in",..._l];case"timestamp":return[...Qy,..._l];case"\
list of strings":return["has","not has",..._l];case"unknown":return[...wM,...Qy,...kM,"has","not has",..._l]}}function eo(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Ys(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var SM={property:null,type:"unknown",operator:null,values:[]};function TM(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Xy({property:e,operator:t}){return e===null?"property":t===null||eo(t)===0?"operator":
"values"}function PM(e,t,n){return e.operator!==null&&e.type===n&&rd(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function _M(e,t){let n=eo(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function id(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function MM(e,t){let n=e.operator===null?0:eo(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function eb({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=eo(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function mc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||eb(e)!==null)return null;
if(eo(n)!=="many"||!o.includes(null))return Ml({property:t,operator:eo(n)==="many"?Ys(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Ml({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Ml({property:t,operator:Ys(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function pc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function $M(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}var EM="br",AM="jp";function bn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:EM,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:AM,children:e}),r(zi,{...i,inline:!0,autofocus:!0,eager:!0})]})}function qo(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function to(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:qo(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var RM={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function $l(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function OM({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=k(""),c=e.filter(
d=>d===l.trim()),m=e.filter(d=>d!=="in"&&d!=="not in"),p=c.length>0?c:to(m,l,d=>`${d} ${$l(d)} ${RM[d]}`),f=d=>d===t||t!==
null&&d===Ys(t,1);return r(bn,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:p.map(d=>({value:d,label:$l(d),note:RM[d],selected:f(d)})),onPick:n,onTake:()=>{}})}var nb="ne",LM="pe",NM="Xp";var ob=8;function BM({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
E,{children:[r("button",{type:"button",class:nb,"data-present":t==="property",onClick:()=>n("property"),children:r(M,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:nb,"data-present":t==="operator",onClick:()=>n("operator"),
children:$l(s)}),t==="values"&&a.slice(0,ob).map(l=>r("button",{type:"button",class:LM,onClick:()=>o(id(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r(M,{value:l,most:24,middle:!0}),r(le,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>ob&&r("span",{class:NM,children:["and ",H(a.length-ob)," more"]})]})}var FM="sluice.lately";function rb(e,t=""){return new Map(Object.entries(HM())).get(IM(e,t))??[]}function sd(e,t,n=""){if(t===
""||t.length>200)return;let o=IM(e,n),i=Object.entries(HM()),s=[t,...rb(e,n).filter(a=>a!==t)].slice(0,40);JV(Object.fromEntries(
[[o,s],...i.filter(([a])=>a!==o)].slice(0,50)))}function zM(e,t,n,o){if(t.length===0)return e;let i=new Map(t.map((a,l)=>[
a,l])),s=a=>i.get(n(a))??t.length;return[...e].sort((a,l)=>o(a,l)||s(a)-s(l))}function IM(e,t){return JSON.stringify([e,
t])}function HM(){try{let e=JSON.parse(localStorage.getItem(FM)??"{}"),t=Object.entries(e??{}).filter(n=>Array.isArray(n[1])&&
n[1].every(o=>typeof o=="string"));return Object.fromEntries(t)}catch{return{}}}function JV(e){try{localStorage.setItem(
FM,JSON.stringify(e))}catch{}}var ad=50;function qM(e,t,n,o){return re(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:ad},
signal:o})}function ib(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:m,params:p,missing:f}=e,d={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:m,params:p,missing:f,limit:ad};return re(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:d,signal:i})}async function VM(e,t,n,o,i){let{compare:s,...a}=Re(e),l=ve(n),u=o===""?void 0:`contains(\
lower(string(${l})), ${on(o.toLowerCase())})`,c={...a,aggregate:{over:t,measures:["count()"],by:[l],having:u,order:["cou\
nt() desc"],limit:ad+1}},{rows:m}=await re("v1/query",{body:c,signal:i}),p=m.filter(([d])=>d!==null).map(([d,h])=>({value:d,
count:Number(h)})),f=Number(m.find(([d])=>d===null)?.[1]??0);return{values:p.slice(0,ad),more:0,nulls:f,exact:!0}}function sb(e,t){let[n,o]=k(null);return F(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Tn(s)||o(a=>({key:e,value:a?.value??null,error:K(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function ld(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=sb(`${i}
${n.join()}
${s}`,f=>qM(i,s,n,f)),l=ZV(e,s),u=a.fresh&&a.value?a.value:{names:YV(i,s),more:0},c=new Set(l.map(({name:f})=>f)),p=[...l,
...u.names.filter(({name:f})=>!c.has(f))].filter(f=>f.kind==="function"||o(f.type));return{names:[...ab(p,i,"",s,({name:f})=>f)],
more:u.more}}function ZV({define:e},t){return Object.keys(e??{}).filter(n=>qo(n,t)<3).map(n=>({kind:"definition",name:n,
text:ve(n),type:"unknown",filled:1}))}function YV(e,t){let n=De(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??
[]).map(({name:i,type:s,filled:a})=>({kind:"property",name:i,text:ve(i),type:s,filled:a/o})).filter(({name:i})=>qo(i,t)<
3).sort((i,s)=>qo(i.name,t)-qo(s.name,t)||s.filled-i.filled)}function ab(e,t,n,o,i){let s=Y(()=>rb(t,n),[t,n]);return zM(
e,s,i,(a,l)=>qo(i(a),o)-qo(i(l),o))}function WM(e,t){return De(e).value.value?.columns?.find(n=>n.name===t)?.type??"unkn\
own"}function ud(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return sb(
s,async a=>{let l=()=>ib(e,t??"",void 0,i,a);return n===void 0?l():ib(e,t??"",n,i,a).catch(u=>{if(Tn(u)||K(u).status!==400)
throw u;return l()})})}function UM(e,t,n,o){let i=o.trim(),s=n===null||t===void 0?null:JSON.stringify([e,t,n,i]);return sb(
s,a=>VM(e,t,n??"",i,a))}var KM="Sp";var eW={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},tW={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function lb(e){let t=e.kind==="function"||e.filled>=.9995?"":V(e.filled);return[eW[e.kind]||tW[e.type],t].filter(n=>n!==
"").join(", ")}function jM(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r(M,{value:s.name,most:60,middle:!0}),
note:lb(s)}));return n===""||o&&qo(o.name,n)<3?i:[ur(n),...i]}function ur(e){return{value:{typed:e},label:r("code",{class:KM,
children:r(M,{value:e,most:60})}),note:"as it is typed"}}function Vo(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=k(e.typed??""),u=ld(t,a,n,o),c=e.names?to(e.names,
a,({name:w})=>w).filter(({type:w})=>o?.(w)??!0):u.names,m=e.names?0:u.more,p=e.extra?.(a)??[],f=jM(c,a),d=f[0]!==void 0&&
"typed"in f[0].value,h=p.length>0&&d?[...p,...f.slice(1),f[0]]:[...p,...f],b=w=>{if(!("entry"in w))return v(w.typed);sd(
t.dataset,w.entry.name),i(w.entry)},v=w=>{w.trim()!==""&&s(w.trim())};return r(bn,{label:e.label,placeholder:e.placeholder,
text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.onBack,options:h,onPick:b,onTake:v,foot:m>
0?`${H(m)} more, keep typing`:void 0})}function JM({document:e,beside:t,draft:n,typed:o="",names:i,over:s,onValues:a,onBack:l,onCancel:u,onLeave:c,head:m}){let[
p,f]=k(o),d=n.operator===null?1:eo(n.operator),h=d==="many",b=n.property??"",v=ud(e,i?null:ve(b),t,p),w=UM(e,s,i&&GM(n.type)?
b:null,p),y=i?w:v,C=ab(y.value?.values??[],e.dataset,b,p,({value:R})=>String(R)),P=pc(p,n.type),O=p===""||P!==void 0,$=nW(
n,p,P,y.value&&{...y.value,values:C}),B=R=>{let X=MM(n,R);f(""),a(X.values,d!==2||X.values.length>=2)},L=(R,X)=>{let J="\
typed"in R?P:R.value;J!==void 0&&(X&&h?(f(""),a(id(n,J).values,!1)):h&&p===""&&n.values.length>0?a(n.values,!0):B(J))},W=()=>{
h&&p===""&&n.values.length>0?a(n.values,!0):P!==void 0&&p!==""&&B(P)},N=R=>{let X=h?$M(R)?.map(J=>pc(J,n.type)):void 0;return!X||
X.includes(void 0)?!1:(a([...new Set([...n.values,...X])],!0),!0)};return r(bn,{label:"Value",placeholder:oW(n,d),text:p,
onText:f,head:m,onCancel:u,onLeave:c,onBackspace:()=>n.values.length>0?a(n.values.slice(0,-1),!1):l(),onPaste:N,invalid:!O,
several:h,spaceTypes:p!==""&&$[0]!==void 0&&"typed"in $[0].value,options:$,onPick:L,onTake:W,foot:O?rW(y,i&&(s===void 0||
!GM(n.type)),h):`${cc(p)} is no number`})}function nW(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=f=>e.values.includes(f),a=(o?.
values??[]).map(({value:f,count:d})=>({value:{value:f},label:r(M,{value:f,most:60,middle:!0}),note:i+H(d),selected:s(f)})),
l=o?.values.some(({value:f})=>f===n)??!1,u=t!==""&&n!==void 0&&!l?[ur(t)]:[],c=l?a.filter(({value:f})=>"value"in f&&f.value===
n):[],m=a.filter(f=>!c.includes(f)),p=o&&t===""&&o.nulls>0&&e.operator!==null&&eo(e.operator)==="many"?[{value:{value:null},
label:r(M,{value:null}),note:i+H(o.nulls),selected:s(null)}]:[];return[...u,...c,...m,...p]}function oW({values:e,type:t},n){
return n===2?e.length===0?"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function rW({value:e,error:t},n,o){let i=e&&
e.more>0?[`${H(e.more)} more, keep typing`]:[],s=o?["Space: several, Enter: done"]:[];return[...n?["type it: the values \
of this column are not listed"]:t?["the values cannot be listed"]:i,...s].join(" · ")}function GM(e){return e!=="float6\
4"&&e!=="timestamp"}function cd(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=k(()=>Xy(n)),l=q(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,b)=>{let v=PM(n,h,b);o(v),u(v.operator===null||Xy(v)!=="values"?"operator":"values")},m=async h=>{let b=(await lr(e.
context,e.kind,h)).parsed?.tree;b?.kind==="name"&&b.name!==void 0&&b.type!=="bool"&&b.type!=="unknown"?c(b.name,b.type):
i(h,null)},p=h=>{let b=_M(n,h);o(b),eo(h)===0?i(mc(b),b):u("values")},f=(h,b)=>{let v={...n,values:h};o(v);let w=b?mc(v):
null;if(w!==null){for(let y of h.slice(0,iW))y!==null&&sd(t.dataset,String(y),n.property??"");i(w,v)}},d={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(BM,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(Vo,{...d,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:sW,...e.names?{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{
m(h)}},"property"):s==="operator"?r(OM,{...d,operators:rd(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):r(JM,{...d,document:t,beside:e.beside,draft:n,typed:l.current,names:e.names!==void 0,over:e.over,onValues:f,
onBack:()=>u("operator")},"values")}var iW=10,sW=["property","definition","cohort","lookup"];var Co="Cp",On="Ep",ub="Ip",Qi="Up",ZM="Hp",YM="Lp";var XM=3;function md({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:Qi,children:r(
M,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:On,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(QM,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(E,{children:[s==="is false"&&r("span",{class:On,children:"not"}),r("span",{class:Co,children:r(M,{value:i,most:40,middle:!0})})]}):
r(E,{children:[r("span",{class:Co,children:r(M,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:On,children:$l(eo(
s)==="many"?Ys(s,a.length):s)}),s!==null&&r(QM,{values:a,between:s.endsWith("between")})]})}function QM({values:e,between:t,
name:n=!1}){return e.length>XM+1?r("span",{class:ub,children:["(",H(e.length)," values)"]}):r("span",{class:n?Co:ub,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:On,children:t?" and ":n?" or ":", "}),r(aW,{value:o})]},i))})}function aW({
value:e}){return e===null?r("i",{class:On,children:Hn.null}):r(M,{value:e,most:40,middle:!0})}function pd(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>XM+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function dd(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function fc(e){
return e.length===0?void 0:e.join(" and ")}function Xi(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function fd(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function e$({text:e,chip:t}){if(t)return Ml({...t,operator:CM(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&lW(n)?n:`not (${e})`}function lW(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var cb={property:"event",type:"string",operator:"=",values:[]};function hd({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=k(cb);return r(cd,{document:e,context:Xn(e),kind:"condition",beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,
onLeave:o})}function Fr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(E,{children:[n.
map((s,a)=>r(he,{word:i(a),children:s},a)),o&&r(he,{word:n.length===0?e:void 0,children:o},"after")]})}var t$="yr",n$="Mp",o$="Np";function zr({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=q(null),[l,u]=k(null),[c,m]=k(null),p=q(
0),f=y=>{m(a.current?.getBoundingClientRect()??null),u(y)},d=n==null||n===!1,h=Eo(d?t:void 0),b=()=>{p.current=performance.
now(),u(null)},v=()=>{performance.now()-p.current>300&&f("")},w=y=>{if(!(y.ctrlKey||y.metaKey||y.altKey)){if(y.key.length===
1&&y.key!==" "&&y.key!=="/")f(y.key);else if(y.key==="Backspace"&&s)s();else return;y.preventDefault()}};return r(E,{children:[
r("button",{ref:a,type:"button",class:we(t$,!d&&n$,l!==null&&o$),...h,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:v,onKeyDown:w,children:[r(le,{name:"plu\
s",size:14}),n]}),l!==null&&r(Kt,{anchor:c,role:"dialog",label:t,onClose:()=>{b(),i?.()},children:o(l,b)})]})}function hc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var cW={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function gc(e,t){let n=hc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:De(e).value.value?.actors?.[0],s=Object.keys(pb(
t)).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...cW[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:ve(u),type:c,filled:1}))}function pb(e){if(e===void 0||
e==="events")return{};let{properties:t}="sessions"in e?e.sessions:"actors"in e?e.actors:e.flows;return t??{}}function gd(e,t){
return[...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.
exec(n)?.[1]??n;return{kind:"measure",name:i,text:ve(i),type:o,filled:1}})}function r$(e,t){let n=Object.entries(pb(t)),o=Yi(Xn(e),n.map(([,s])=>({kind:"measure",text:s}))),i=new Map(n.map(([s],a)=>[
s,o[a]?.type??"unknown"]));return gc(e.dataset,t)?.map(s=>i.has(s.name)?{...s,type:i.get(s.name)}:s)}var i$="Rp",s$="kr",a$="zr";var l$=null;function pW(){return l$??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),l$}function El(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=q(null),a=q(null),l=q(e);l.current=e;let[u,c]=k(!1);return F(()=>{let m=!1;
return pW().then(p=>{m||!p||!s.current||(a.current=p.mount(s.current,{...l.current,onText:f=>{f!==l.current.text&&l.current.
onText(f)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{m=!0,a.current?.destroy()}},
[]),F(()=>{u&&i&&a.current?.focus()},[u]),F(()=>{a.current?.setText(t)},[t]),F(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:we(i$,e.class),children:[r("div",{ref:s,class:s$,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:a$,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:m=>e.onText(m.currentTarget.
value)})]})}var u$="Ap",c$="Dp",m$="Tp",p$="_p",d$="qp";function yd({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:u$,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(El,{class:c$,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Ai(
t,n.span):null}),n&&r("div",{class:m$,children:r(me,{error:n})}),r("div",{class:p$,children:[r("span",{class:d$,children:"\
Enter takes it, Shift+Enter is a new line"}),r(_,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Al(){let e=q(!0);return F(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function hi(e){let{path:t,text:n,what:o,onChange:i}=e,s=We(),a=e.groups?"having":"condition",l={...Xn(s.document,e.over),
...e.groups},u=e.over,c=r$(s.document,u),m=e.groups?gd(e.groups.measures,e.groups.by):c,p=dd(n,Yi(l,[{kind:a,text:n}])[0]??
null),f=p.map(N=>N.text),[d,h]=k(null),b=Al(),v=e.byEvent&&p.length===0?cb:SM,w=N=>`${t}#${N<p.length?N:"draft"}`,y=e.needed!==
!0||p.length>1,C=async N=>{await lr(l,a,fc(N)??""),b()&&(h(null),i(fc(N)))},P=async(N,R,X)=>{h({at:N,condition:X,text:R,
problem:null});let{parsed:J,problem:de}=await lr(l,a,R);if(de)return h({at:N,condition:X,text:R,problem:de}),Kn(s.sentence(),
w(N));let pe=Xi(f,N,fc(J?.conjuncts?.map($e=>$e.text)??[`(${R})`])??R);await C(pe)},O=()=>{if(!d||d.problem)return;let N=d.
condition?mc(d.condition):d.text;N!==null&&N.trim()!==""?P(d.at,N,d.condition):d.condition?.property?h({...d,problem:{message:eb(
d.condition)??"",hint:"",span:null}}):h(null)},$=(N,R,X)=>{let J=p[N],de=d?.at===N?d:null,pe=()=>{h(null),X(),N>=p.length&&
Kn(s.sentence(),`${t}#+`)},$e=()=>{X(),O()},Q=(Oe,Ue)=>{X(),P(N,Oe,Ue)};return(de?de.condition===null&&de.text!==null:J&&
!J.chip)?r(yd,{label:o,text:de?.text??J?.text??"",problem:de?.problem??null,onCancel:pe,onLeave:$e,onText:Oe=>h({at:N,condition:null,
text:Oe,problem:null}),onDone:Oe=>Q(Oe,null)}):r(cd,{document:s.document,typed:R,draft:de?.condition??(J?.chip?TM(J.chip):
v),names:m,over:e.groups?void 0:u,context:l,kind:a,beside:fc([...e.within?[e.within]:[],...Xi(f,N,null)]),onDraft:Oe=>h(
{at:N,condition:Oe,text:null,problem:null}),onDone:Q,onCancel:pe,onLeave:$e})},B=N=>{d?.text&&P(d.at,Pl(d.text,d.problem?.
span??null,N),null)},L=(N,R)=>{let X=d?.at===N?d:null;return r(Yt,{stop:w(N),path:t,span:R?.span,after:`${t}#+`,what:o,label:`${o}\
: ${pd(R,X)}`,draft:X!==null,problem:X?.problem,onHint:X?.text?B:void 0,editor:J=>$(N,"",J),onLeave:O,onRemove:X?()=>h(null):
y?()=>C(Xi(f,N,null)):void 0,onNegate:R&&!X?()=>{C(Xi(f,N,e$(R)))}:void 0,onMove:R&&p.length>1?J=>{C(fd(f,N,J)).then(()=>Kn(
s.sentence(),`${t}#${Math.max(0,Math.min(N+J,p.length-1))}`))}:void 0,children:r(md,{part:R,draft:X,byEvent:e.byEvent??!1})})},
W=p.map((N,R)=>L(R,N));return r(Fr,{lead:e.lead,between:"and",after:r(zr,{stop:`${t}#+`,label:`Add a ${o}`,editor:(N,R)=>$(
p.length,N,R),onLeave:O,onBackspace:p.length>0&&y?()=>{C(f.slice(0,-1))}:void 0,children:p.length===0&&d===null?e.empty:
void 0}),children:d?.at===p.length?[...W,L(p.length,null)]:W})}function Qt(){let[e,t]=k([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Kn(f$(),`${n}#+`,n)},put:(n,o)=>{ne(n,o),
Kn(f$(),n,`${n}#+`)}}}function f$(){return document.activeElement?.closest("[data-sentence]")??document.querySelector("[\
data-sentence]")}function Xt({word:e="where"}){let{document:t}=We();return r(hi,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ne(
"where",n),empty:"filter"})}var fW=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function h$({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=k(null);if(l)
return r(hW,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=p=>n?to(fW,p.trim()===""?"time":p,([f,d])=>`time ${d} ${f}`).
map(([f,d])=>({value:{typed:`time('${f}')`},label:f==="auto"?"time":`time, ${f}`,note:d})):[];return r(Vo,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:p=>p.trim()===""?c(p).slice(0,1):c(p),onName:p=>{n&&(p.type==="int64"||p.type==="float64")?u(p):s(p.text)},onText:s,
onCancel:a,onLeave:a})}function hW({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=k(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=to(a,i,([u,c])=>`${u} ${c}`);return r(bn,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[ur(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var bd=()=>!0,Ir=e=>e==="int64"||e==="float64",g$=e=>Ir(e)||e==="timestamp"||e==="string",y$=e=>e!=="list of strings",fb=[
{name:"count",meaning:"how many",alone:!0,fits:bd},{name:"uniq",meaning:"how many different",usual:!0,fits:y$},{name:"su\
m",meaning:"total",usual:!0,fits:Ir},{name:"avg",meaning:"mean",usual:!0,fits:Ir},{name:"median",meaning:"half are below",
usual:!0,fits:Ir},{name:"p95",meaning:"95 % are below",usual:!0,fits:Ir},{name:"p75",meaning:"75 % are below",fits:Ir},{
name:"p90",meaning:"90 % are below",fits:Ir},{name:"p99",meaning:"99 % are below",fits:Ir},{name:"p999",meaning:"99.9 % \
are below",fits:Ir},{name:"min",meaning:"least",fits:g$},{name:"max",meaning:"largest",usual:!0,fits:g$},{name:"first",meaning:"\
by time",fits:bd},{name:"last",meaning:"by time",fits:bd},{name:"stddev",meaning:"standard deviation",fits:Ir},{name:"un\
iq_approx",meaning:"about how many different",fits:y$},{name:"count",meaning:"how many have a value",fits:bd}];function b$(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=k(e.typed),[c,m]=k(e.text),[p,f]=k(null),[d,h]=k(!a);if(d){let v=()=>c===
e.text?s():i(c);return r(yd,{label:"Measure",text:c,problem:e.problem,onText:m,onDone:i,onCancel:s,onLeave:v})}if(p)return r(
Vo,{label:`What ${p.name} is of`,placeholder:`${p.name} of`,document:t,kinds:["property","definition","lookup"],fits:v=>v===
"unknown"||p.fits(v),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>f(null),onName:v=>i(`${p.name}(${v.text})`),onText:v=>i(
`${p.name}(${v})`)});let b=v=>{"text"in v?i(v.text):"typed"in v?i(v.typed):v.aggregate.alone?i(`${v.aggregate.name}()`):
f(v.aggregate)};return r(gW,{document:t,names:n,text:l,onText:u,present:e.text,onPick:b,onTake:v=>{v!==""&&i(v)},onCancel:s,
onWrite:()=>h(!0)})}function gW({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),m=ld(e,c,["property","definition","lookup"]).names,p=t?to(t,c,({name:v})=>v):m,f=to(fb,c.replace(/\(.*$/s,""),({name:v,
meaning:w})=>`${v} ${w}`).map(v=>({value:{aggregate:v},label:v.alone?`${v.name}()`:`${v.name}(…)`,note:v.meaning})),d=c===
""?[]:p.filter(({name:v})=>qo(v,c)<3).slice(0,4).flatMap(yW),h=/[^\p{L}\p{N}_]/u.test(c)||f.length+d.length===0?[ur(c)]:
[],b=c===""?f:[...h,...f,...d];return r(bn,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:b,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(_,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function yW(e){
let t=fb.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r(M,{value:`${o}(${e.name})`,most:60,middle:!0}),note:lb(e)}))}function v$({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0,i=/\sas\s/i.test(e)&&t?.name!==void 0&&t.name!==
n?r("span",{class:On,children:[" as ",r(M,{value:t.name,most:40})]}):null;return o!==void 0?r("span",{class:Co,children:[
o==="auto"?"time":`time, ${o}`,i]}):n!=null?r("span",{class:Co,children:[r(M,{value:n,most:40,middle:!0}),i]}):r("span",
{class:Qi,children:r(M,{value:e,most:60})})}function es(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=We(),u=Xn(l.document,e.over),c=Yi(u,o===null?
[]:n.map(y=>({kind:o,text:y}))),[m,p]=k(null),f=Al(),d=e.needed!==!0||n.length>1,h=y=>{p(null),s(y.length>0?y:void 0)},b=async(y,C)=>{
p({at:y,text:C,problem:null});let{problem:P}=o===null?{problem:null}:await lr(u,o,C);if(f()){if(!P)return h(Xi(n,y,C));p(
{at:y,text:C,problem:P}),Kn(l.sentence(),`${t}[${y<n.length?y:"draft"}]`)}},v=(y,C,P)=>{let O=m?.at===y?m:null;return e.
editor({text:O?.text??n[y]??"",parsed:O?null:c[y]??null,typed:C,problem:O?.problem??null,onDone:$=>{P(),b(y,$)},onCancel:()=>{
p(null),P(),y>=n.length&&Kn(l.sentence(),`${t}#+`)}})},w=y=>{let C=m?.at===y?m:null,P=y<n.length;return r(Yt,{stop:`${t}\
[${P?y:"draft"}]`,path:`${t}[${y}]`,after:`${t}#+`,what:i,label:`${i}: ${C?.text??n[y]??""}`,draft:C!==null,problem:C?.problem,
onHint:O=>{C&&b(y,Pl(C.text,C.problem?.span??null,O))},editor:O=>v(y,"",O),onRemove:C?()=>p(null):d?()=>h(Xi(n,y,null)):
void 0,onMove:P&&n.length>1?O=>{h(fd(n,y,O)),Kn(l.sentence(),`${t}[${Math.max(0,Math.min(y+O,n.length-1))}]`)}:void 0,children:r(
v$,{text:C?.text??n[y]??"",parsed:C?null:c[y]??null})})};return r(Fr,{lead:e.lead,after:n.length<a&&r(zr,{stop:`${t}#+`,
label:`Add a ${i}`,editor:(y,C)=>v(n.length,y,C),onBackspace:n.length>0&&d?()=>h(n.slice(0,-1)):void 0,children:n.length===
0&&m===null?e.empty:void 0}),children:[...n.map((y,C)=>w(C)),...m?.at===n.length?[w(n.length)]:[]]})}function Qs({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,most:a,needed:l=!1}){let{document:u}=We();return r(
es,{path:e,texts:t,kind:"measure",what:o,lead:i,over:n,needed:l,most:a,empty:t.length===0?o:void 0,onChange:s??(c=>ne(e,
c)),editor:c=>r(b$,{...c,document:u,names:gc(u.dataset,n)},c.text)})}function Hr({path:e,texts:t,over:n,what:o="breakdow\
n",lead:i,onChange:s,axes:a=!1,most:l}){let{document:u}=We();return r(es,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,
empty:o,most:l,onChange:s??(c=>ne(e,c)),editor:c=>r(h$,{...c,document:u,axes:a,names:gc(u.dataset,n)})})}function x$({path:e,
texts:t,what:n="property",lead:o}){let{document:i}=We();return r(es,{path:e,texts:t,kind:null,what:n,lead:o,empty:n,onChange:s=>ne(
e,s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(Vo,{label:"Property",placeholder:s===""?"property":s,document:i,kinds:[
"property","definition","lookup"],typed:a,onName:c=>l(c.name),onText:l,onCancel:u,onLeave:u})})}function Xs(e){let t=ce(e);return t.length===0?["count()"]:t}function w$({aggregate:{measures:e,by:t,order:n}}){let o=gd(Xs(e),ce(t));return r(es,{lead:"ordered by",path:"aggregate.\
order",texts:ce(n),kind:null,what:"order",empty:"a column",onChange:i=>ne("aggregate.order",i),editor:i=>r(bW,{...i,orders:o.
flatMap(({text:s})=>[`${s} desc`,s])})})}function bW({orders:e,text:t,typed:n,onDone:o,onCancel:i}){let[s,a]=k(n),l=to(e,
s,u=>u);return r(bn,{label:"Order",placeholder:t===""?"column":t,text:s,onText:a,onCancel:i,onLeave:i,onTake:u=>{u!==""&&
o(u)},options:[...l.map(u=>({value:{typed:u},label:r(M,{value:u.replace(/ desc$/,""),most:60,middle:!0}),note:u.endsWith(
" desc")?"largest first":"smallest first",selected:u===t})),...l.length===0?[ur(s)]:[]],onPick:({typed:u})=>o(u)})}function Rl({path:e},t){return e===""?t:`${e}.${t}`}var hb=[["10"],["20"],["100"],["1000"],["0","all of them"]],vd={kind:"\
whole",label:"At most so many groups",lead:"at most",first:10,least:0,most:1e6,usual:hb,unit:"groups"},vW=["monday","tue\
sday","wednesday","thursday","friday","saturday","sunday"],k$=[{member:"week_start",kind:"choice",choices:vW.map(e=>[e,`\
weeks from ${e[0].toUpperCase()}${e.slice(1)}`])},{member:"missing",kind:"choice",choices:[["error","unknown properties \
are mistakes"],["null","unknown properties are null"]]}],xd=[{...vd,member:"limit",needs:["by"]},{...vd,member:"limit_by",
needs:["by"],label:"At most so many series",unit:"series"},{member:"fill",needs:["by"],kind:"choice",choices:[[!0,"empty\
 times as zeros"],[!1,"without empty times"]]}],C$=[{member:"limit",kind:"whole",label:"So many events at once",lead:"at\
 most",first:200,least:1,most:1e4,usual:[["100"],["200"],["1000"],["10000"]],unit:"events at once"},{member:"actor",kind:"\
text",label:"The events of one actor",lead:"of",first:""}],qr=[{member:"max",kind:"duration",label:"The longest session",
lead:"sessions of at most",first:"24h",usual:[["30m"],["1h"],["12h"],["24h","a day"]]},{member:"start",kind:"event",label:"\
An event that begins a session",lead:"sessions begun by"},{member:"end",kind:"event",label:"An event that ends a session",
lead:"sessions ended by"},{member:"split",kind:"choice",choices:[["none","sessions go on at midnight"],["day","sessions \
split at midnight"]]},{member:"split_on",kind:"name",label:"Split sessions where a value changes",lead:"sessions split b\
y"},{member:"gap_edge",kind:"choice",choices:[["inclusive","a gap of just that length stays"],["exclusive","a gap of jus\
t that length splits"]]}],wd=[{member:"order",kind:"choice",choices:[["ordered","in this order"],["any","in any order"],
["strict","in this order, nothing in between"]]},{member:"strict_allows",needs:["order","strict"],kind:"choice",choices:[
["nothing","not even repeats"],["repeats","repeated steps may lie between"]]},{member:"hold",kind:"keys",label:"With the\
 same value along the way",lead:"with the same"},{member:"entry",kind:"choice",choices:[["any","from any first step"],["\
first","only from the first of the first steps"]]},{member:"reuse_events",kind:"choice",choices:[[!1,"an event serves on\
e step"],[!0,"an event may serve several steps"]]},{member:"repeat",kind:"choice",choices:[["any","steps may come again"],
["end","a step that comes again ends the chain"]]},{member:"ties",kind:"choice",choices:[["any","steps may be at one ins\
tant"],["strict","each step strictly later"]]},{member:"tolerance",kind:"duration",label:"Neighbours that are near may s\
wap",lead:"neighbours swap within",first:"1s",usual:[["100ms"],["1s"],["5s"],["1m"]]},{member:"resolution",kind:"duratio\
n",label:"Times cut to whole seconds, minutes …",lead:"times cut to",first:"1s",usual:[["1s"],["1m"],["1h"]]},{member:"\
window_days",kind:"choice",choices:[["exact","a window of exact hours"],["calendar","a window of calendar days"]]},{member:"\
window_edge",kind:"choice",choices:[["inclusive","the end of the window counts"],["exclusive","the end of the window is \
outside"]]},{member:"complete_in_range",kind:"choice",choices:[[!1,"chains may end after the range"],[!0,"whole chains w\
ithin the range"]]},{member:"prefer",kind:"choice",choices:[["earliest_end","of the longest chains the one that ends fir\
st"],["earliest_start","of the longest chains the one that starts first"]]}],gb=[...wd,{member:"count",kind:"choice",choices:[
["actors","the best chain of each"],["entries","a row for every pass"],["starts","a row for every start"]]}],S$=[{...vd,
member:"limit",needs:["by"]},{member:"measures",kind:"measures",label:"A measure over the events of each step",lead:"mea\
suring"},{member:"bins",kind:"whole",label:"So many bins of times",lead:"times in",first:20,least:1,most:60,usual:[["10"],
["20"],["40"],["60"]],unit:"bins"},{member:"trend",kind:"text",label:"Over time",lead:"over time by",first:"1d",usual:[[
"1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by month"]]},{member:"trend_mode",needs:["trend"],kind:"choice",
choices:[["separate","a funnel for each time"],["split","the one funnel by its entries"]]}],T$=[{member:"strict_allows",
needs:["directly",!0],kind:"choice",choices:[["nothing","not even repeats between"],["repeats","repeated steps may lie b\
etween"]]},{member:"anchored",kind:"choice",choices:[[!1,"at any place"],[!0,"at its place (of steps in any order)"]]},{
member:"required",kind:"choice",choices:[[!1,"chains may lack it"],[!0,"only chains that have it (of steps in any order)"]]}],
P$=[{member:"day",kind:"choice",choices:[["calendar","by the calendar"],["rolling","periods from the start of each"]]},{
member:"at_least",kind:"whole",label:"At least so many returns",lead:"at least",first:2,least:1,most:1e4,usual:[["1"],["\
2"],["3"],["5"]],unit:"times"},{member:"by_return",needs:["by"],kind:"choice",choices:[[!1,"returns of any value"],[!0,"\
returns of the same value"]]},{...vd,member:"limit",needs:["by"]},{member:"measure",kind:"measure",label:"A measure over\
 the returns",lead:"measuring"}],yb=[{member:"before",needs:["start"],kind:"whole",label:"Steps before the start",lead:"\
with",first:2,least:0,most:20,usual:[["1"],["2"],["5"],["20"]],unit:"steps before"},{member:"end_at",needs:["end"],kind:"\
choice",choices:[["first","to its first match"],["last","to its last match"]]},{member:"exclude",kind:"event",label:"Lea\
ve events out",lead:"leaving out"},{member:"collapse_repeats",kind:"choice",choices:[[!0,"repeats as one step"],[!1,"eac\
h repeat a step"]]},{member:"limit",kind:"whole",label:"At most so many names a step",lead:"at most",first:20,least:0,most:1e5,
usual:hb,unit:"names a step"}],_$=[{member:"properties",kind:"keys",label:"Look at some properties only",lead:"looking a\
t"},{member:"exclude",kind:"names",label:"Leave properties out",lead:"leaving out"},{member:"limit",kind:"whole",label:"\
At most so many properties",lead:"at most",first:50,least:0,most:1e5,usual:hb,unit:"properties"},{member:"values",kind:"\
whole",label:"So many values of each",lead:"with",first:20,least:0,most:1e3,usual:[["0"],["5"],["10"],["50"]],unit:"valu\
es each"},{member:"bins",kind:"whole",label:"So many bins of numbers",lead:"numbers in",first:40,least:2,most:100,usual:[
["10"],["20"],["40"],["100"]],unit:"bins"}];var bb="Fp",$$="Gp";function kd({path:e,properties:t,of:n}){let o={what:`${n} property`,label:`Measure over the events of ${n==="actor"?"an":
"a"} ${n}`,placeholder:"count() filter (where event = 'search')",kind:"measure"};return r(xb,{lead:"each with",path:e,named:t,
meaning:o})}function E$({named:e}){return r(xb,{lead:"defining",path:"define",named:e,meaning:{what:"definition",label:"\
Expression",placeholder:"amount > 100",kind:"expression"}})}function A$({named:e}){return r(xb,{lead:"with",path:"params",
named:e,meaning:{what:"parameter",label:"Value",placeholder:'CH, or ["CH", "DE"]',kind:null}})}function xb({lead:e,path:t,
named:n,meaning:o}){let i=Object.entries(n??{}),{what:s}=o,a=(u,c,m)=>{let p=i.findIndex(([d])=>d===u),f=p<0?[...i,[c,m]]:
i.map((d,h)=>h===p?[c,m]:d);ne(t,Object.fromEntries(f))},l=u=>{let c=i.filter(([m])=>m!==u);ne(t,c.length>0?Object.fromEntries(
c):void 0)};return r(Fr,{lead:e,after:r(zr,{stop:`${t}#+`,label:`Add a ${s}`,editor:(u,c)=>r(D$,{meaning:o,name:u,text:"",
onDone:(m,p)=>{c(),a(null,m,p)}}),children:i.length===0?s:void 0}),children:i.map(([u,c],m)=>r(Yt,{stop:`${t}#${m}`,path:`${t}\
.${u}`,after:`${t}#+`,what:s,label:`${s} ${u}: ${vb(c)}`,onRemove:()=>l(u),editor:p=>wW(o,c)?r(kW,{close:p}):r(D$,{meaning:o,
name:u,text:vb(c),onDone:(f,d)=>{p(),a(u,f,d)}}),children:[r("span",{class:Co,children:[o.kind===null&&"$",r(M,{value:u,
most:40})]}),r("span",{class:On,children:"="}),r("span",{class:Qi,children:r(M,{value:vb(c),most:40})})]},u))})}function wW({
kind:e},t){return e!==null&&typeof t!="string"}function vb(e){return typeof e=="string"?e:JSON.stringify(e)}function kW({
close:e}){return r("div",{class:bb,children:r(_,{onClick:()=>{e(),Vn({kind:"json"})},children:"Edit it in the document"})})}
function D$({meaning:e,name:t,text:n,onDone:o}){let{document:i}=We(),[s,a]=k(t),[l,u]=k(n),[c,m]=k(null),{kind:p,what:f,
label:d,placeholder:h}=e,b=async()=>{if(s.trim()===""||l.trim()==="")return m({message:`A ${f} has a name and a ${d.toLowerCase()}`,
hint:"",span:null});if(p===null)return o(s.trim(),CW(l.trim()));let{problem:v}=await lr(Xn(i),p,l);v?m(v):o(s.trim(),l.trim())};
return r("form",{class:bb,onSubmit:v=>{v.preventDefault(),b()},children:[r(jt,{label:"Name",value:s,onCommit:a,onInput:a,
autofocus:!0}),r(jt,{label:d,value:l,onCommit:u,onInput:u,code:!0,placeholder:h}),c&&r(me,{error:c}),r("div",{class:$$,children:r(
_,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}function CW(e){try{return JSON.parse(e)}catch{return e}}function Cd({items:e=[],groups:t,extras:n}){let{document:o}=We(),i=[...e.filter(s=>s!==!1),...t.flatMap(s=>TW(o,s,n))];return i.
length===0?null:r(Yt,{stop:"more",path:"#more",what:"Parts of the question",label:"More parts of the question",quiet:!0,
editor:s=>r(SW,{items:i,onClose:s}),children:[r(le,{name:"plus",size:14}),"more"]})}function SW({items:e,onClose:t}){let[
n,o]=k(""),i=to(e,n,({label:s,member:a})=>`${s} ${a}`).map(s=>({value:s,label:s.label,note:s.member}));return r(bn,{label:"\
More parts",placeholder:"what to add",text:n,onText:o,options:i,onPick:s=>{t(),s.act()},onTake:()=>{},onCancel:t,onLeave:t})}
function TW(e,t,n){let o=i=>{if(!i)return!0;let s=fo(e,Rl(t,i[0]));return i.length===1?ce(s).length>0:s===i[1]};return t.
rare.filter(({member:i,needs:s})=>(fo(e,Rl(t,i))??void 0)===void 0&&o(s)).flatMap(i=>{let s=Rl(t,i.member),{member:a}=i;
if(i.kind==="choice")return i.choices.slice(1).map(([u,c])=>({label:PW(c),member:a,act:()=>n.put(s,u)}));let l="first"in
i&&i.first!==""?()=>n.put(s,i.first):()=>n.ask(s);return[{label:i.label,member:a,act:l}]})}function PW(e){return e[0].toUpperCase()+
e.slice(1)}var _W=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function R$(e){let t=e.replaceAll(" ","");return _W.test(t)?t:null}function O$(e){
return e.trim()===""?null:e.trim()}function Ol(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=
e&&o<=t?o:null}}function L$(e){let t=e.split(",").map(n=>{let[,o,i]=/^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(n)??[];
return o===void 0?null:i===void 0?Number(o):[Number(o),Number(i)]});return t.every(n=>n!==null)?t:null}function N$(e){return e.
map(t=>Array.isArray(t)?t.join("-"):String(t)).join(", ")}var Sd=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],
["7d","a week"],["14d","two weeks"],["30d"],["90d"]],cr=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","\
an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function ts(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>ne(t,l));return r(Yt,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${B$(o,s)}`:""}`,onRemove:e.onRemove,editor:l=>r(MW,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r(M,{value:o,most:24}),o!==null&&s&&` ${B$(o,s)}`]})}function B$(e,t){return e==="1"?t.replace(/(?<!ie)s\b/,""):
t}function MW({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,onCancel:l}){let[u,c]=k(""),[m,p]=k(!1),f=u.trim(),
d=n.filter(([v,w])=>f===""||v.startsWith(f)||(w??"").includes(f)),h=v=>{let w=o(v);w===null?p(!0):a(w)},b=[...f!==""&&!d.
some(([v])=>v===f)&&o(f)!==null?[{value:f,label:f,note:"as it is typed"}]:[],...d.map(([v,w])=>({value:v,label:v,note:w,
selected:v===t})),...f===""&&t!==null?[{value:null,label:s,note:"the default"}]:[]];return r(bn,{label:e,placeholder:n[0]?.[0]??
"",text:u,onText:v=>{c(v),p(!1)},options:b,onPick:v=>v===null?a(void 0):h(v),onTake:h,onCancel:l,onLeave:l,invalid:m,foot:m||
f!==""&&o(f)===null?i:void 0})}function $n(e){return r(ts,{...e,usual:e.usual??Sd,read:R$,wrong:"A duration is a number \
with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}function yt({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,alone:l,children:u}){let c=s??(p=>ne(e,p===
i?void 0:p)),m=o.find(([p])=>p===n)?.[1]??n;return r(Yt,{stop:e,what:t,label:`${t}: ${m}`,onRemove:a,alone:l,menu:o.map(
([p,f])=>({label:f,checked:p===n,act:()=>c(p)})),children:u??m})}var $W=["property","definition","lookup"];function ns({path:e,what:t,value:n,none:o,kinds:i=$W,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=We(),[m,p]=k(null),f=Al(),d=b=>{p(null),(u??(v=>ne(e,v)))(b)},h=async b=>{let{problem:v}=await lr(
Xn(c),l,a?ve(b):b);f()&&(v?p({text:b,problem:v}):d(b))};return r(Yt,{stop:e,what:t,label:`${t}: ${m?.text??n??o}`,draft:m!==
null,problem:m?.problem,onHint:b=>{m&&h(a?b:Pl(m.text,m.problem?.span??null,b))},onRemove:m?()=>p(null):n!==null?()=>d(void 0):
void 0,editor:b=>r(Vo,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:b,onLeave:b,onName:v=>{b(),
d(a?v.name:v.text)},onText:v=>{b(),h(v)}}),children:m===null&&n===null?o:r(M,{value:m?.text??n,most:40,middle:!0})})}function ln({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=We(),l=t===void 0||t.trim()==="true",u=s??
(c=>ne(e,c??(i?"true":void 0)));return r(hi,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}function no({group:e,extras:t}){let{document:n}=We();return r(E,{children:e.rare.map(o=>{let i=Rl(e,o.member),s=fo(n,i)??
void 0;return s!==void 0||t.has(i)?r(DW,{path:i,rare:o,value:s},i):null})})}function DW({path:e,rare:t,value:n}){let o=t.
member.replaceAll("_"," ");if(t.kind==="choice")return r(EW,{path:e,what:o,choices:t.choices,value:n});let{lead:i}=t,s=typeof n==
"string"?n:n===void 0?null:JSON.stringify(n),a=()=>ne(e,void 0);switch(t.kind){case"keys":return r(Hr,{lead:i,path:e,what:o,
texts:ce(n)});case"names":return r(x$,{lead:i,path:e,what:o,texts:ce(n)});case"measures":return r(Qs,{lead:i,path:e,texts:ce(
n)});case"measure":return r(Qs,{lead:i,path:e,texts:ce(n),most:1,onChange:l=>ne(e,l?.[0])});case"event":return r(ln,{lead:i,
path:e,what:o,text:s??void 0,onChange:l=>ne(e,l)});case"name":return r(he,{word:i,children:r(ns,{path:e,what:o,value:s,none:"\
a property"})});case"duration":return r(he,{word:i,children:r($n,{path:e,what:o,value:s,none:"none",usual:t.usual,onRemove:a})});case"\
text":return r(he,{word:i,children:r(ts,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual??[],read:O$,wrong:"",
onRemove:a})});case"whole":return r(he,{word:i,children:r(ts,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual,
read:Ol(t.least,t.most),wrong:`A whole number from ${t.least} to ${t.most}`,onRemove:a})})}}function EW({path:e,what:t,choices:n,
value:o}){return r(yt,{path:e,what:t,value:String(o),choices:n.map(([i,s])=>[String(i),s]),onChange:i=>ne(e,n.find(([s])=>String(
s)===i)?.[0]),onRemove:()=>ne(e,void 0)})}var F$={path:"",rare:k$};function vn({extras:e,groups:t=[],before:n=[],items:o=[]}){let{document:{define:i,params:s}}=We();
return r(E,{children:[t.map(a=>r(no,{group:a,extras:e},a.path)),(i!==void 0||e.has("define"))&&r(E$,{named:i}),(s!==void 0||
e.has("params"))&&r(A$,{named:s}),r(no,{group:F$,extras:e}),r(Cd,{extras:e,groups:[...n,...t,F$],items:[...o,i===void 0&&
{label:"A name for an expression",member:"define",act:()=>e.ask("define")},s===void 0&&{label:"A value for $name",member:"\
params",act:()=>e.ask("params")}]})]})}var Td="Jp";var H$=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function q$({
lead:e,path:t,funnel:n}){let{document:o,error:i}=We(),s=`${t}.exclude`,a=n.exclude??[];return r(Fr,{lead:e,after:r(zr,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(hd,{document:o,typed:l,onCancel:u,onDone:c=>{u(),fe({document:ym(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(Yt,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${I$(l,n)}`,editor:()=>r(RW,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>fe({document:Cu(o,s,u)}),children:[r("span",{class:oi(l.where)===null?Qi:Co,children:r(M,{value:oi(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:On,children:I$(l,n)})]},u))})}function I$({after:e,before:t,effect:n},{
steps:o}){let i=`between ${e??1} and ${t??o.length}`;return n===void 0||n==="cut"?i:`${i}, which ${H$.find(([s])=>s===n)?.[1]??
n}`}function RW({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from({length:i},(l,u)=>[String(u+1),`step ${u+
1}`]),a=(l,u)=>c=>ne(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",{class:Td,children:r(_t,{document:e,error:t,
label:"Exclusion",children:[r(ln,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the exclusion",
needed:!0}),r(he,{word:"between",children:r(yt,{path:`${n}.after`,what:"after",value:String(o.after??1),choices:s,onChange:a(
"after",1)})}),r(he,{word:"and",children:r(yt,{path:`${n}.before`,what:"before",value:String(o.before??i),choices:s,onChange:a(
"before",i)})}),r(yt,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"cut",choices:H$})]})})}function Pd({path:e,session:t}){return r(he,{word:"in one session, with gaps up to",children:r($n,{path:`${e}.gap`,what:"\
gap between sessions",value:t.gap??null,none:"30m",usual:cr,onRemove:()=>ne(e,void 0)})})}var V$={groups:[],items:[]};function _d({path:e,funnel:t,extras:n,rare:o=wd}){return r(E,{children:[r(no,{group:{path:e,
rare:o},extras:n}),t.session&&r(Pd,{path:`${e}.session`,session:t.session}),t.session&&r(no,{group:{path:`${e}.session`,
rare:qr},extras:n}),W$({path:e,funnel:t,extras:n})&&r(q$,{lead:"without",path:e,funnel:t})]})}function Md({rare:e=wd,...t}){
let{path:n,funnel:o,extras:i}=t;return{groups:[{path:n,rare:e},...o.session?[{path:`${n}.session`,rare:qr}]:[]],items:[!W$(
t)&&{label:"Without an event in between",member:"exclude",act:()=>i.ask(`${n}.exclude`)},!o.session&&{label:"Within one \
session",member:"session",act:()=>i.put(`${n}.session.gap`,"30m")}]}}function W$({path:e,funnel:{exclude:t},extras:n}){return Array.
isArray(t)&&t.length>0||n.has(`${e}.exclude`)}function $d({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(yt,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>ne(e,a==="on"||void 0)})}function U$({document:e,error:t,path:n,step:o,first:i}){let s=Qt(),a={path:n,rare:T$};return r("div",{class:Td,children:[
r(_t,{document:e,error:t,label:"Step",children:[r(ln,{lead:"An event with",path:`${n}.where`,text:o.where,what:"conditio\
n of the step",needed:!0}),r(he,{word:"counting",children:r($d,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,
words:["any such event","the first ever only"]})}),!i&&r(OW,{path:n,step:o}),r(he,{word:i?"it":"in between; it",children:r(
$d,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})}),r(
no,{group:a,extras:s}),r(Cd,{groups:[a],extras:s})]}),r(jt,{label:"Name",value:o.name??"",placeholder:"as the condition",
onCommit:l=>ne(`${n}.name`,l.trim()===""?void 0:l)})]})}function OW({path:e,step:t}){return r(E,{children:[r(he,{word:"w\
ithin",children:r($n,{path:`${e}.within`,what:"at most after the step before",value:t.within??null,none:"any time",usual:cr})}),
r(he,{word:"and not before",children:r($n,{path:`${e}.after`,what:"at least after the step before",value:t.after??null,none:"\
at once",usual:cr})}),r(he,{word:"with",children:r($d,{path:`${e}.directly`,what:"what may lie between",value:t.directly,
words:["anything","nothing"]})})]})}function K$({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=We(),u=dd(n.where,Yi(Xn(a),[{kind:"\
condition",text:n.where}])[0]??null),c=oi(n.where),m=n.name??c??(n.where.trim()==="true"?"any event":null),p=m??u.map(d=>pd(
d,null)).join(" and "),f=LW(n);return r(Yt,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${p}`,...f].join(", "),editor:()=>r(
U$,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,onMove:s,onOptional:()=>ne(`${e}.optional`,n.optional?void 0:
!0),children:[r("span",{class:YM,children:t+1}),m!=null?r("span",{class:Co,children:r(M,{value:m,most:40,middle:!0})}):u.
slice(0,2).map((d,h)=>r("span",{class:ZM,children:[h>0&&r("span",{class:On,children:"and"}),r(md,{part:d,draft:null,byEvent:h===
0})]},h)),m===null&&u.length>2&&r("span",{class:On,children:["and ",u.length-2," more"]}),f.map(d=>r("span",{class:On,children:d},
d))]})}function LW({directly:e,strict_allows:t,within:n,after:o,first_ever:i,anchored:s,required:a,optional:l}){return[i&&
"for the first time ever",e&&(t==="repeats"?"directly, but for repeats":"directly"),n&&`within ${n}`,o&&`after ${o}`,s&&
"at its place",a&&"required",l&&"optional"].filter(c=>typeof c=="string"&&c!=="")}function Dd({lead:e,then:t="how many then",path:n,funnel:o}){let{document:i,sentence:s}=We(),a=`${n}.steps`,{steps:l}=o,
u=c=>fe({document:ym(i,a,l.length,{where:c})});return r(Fr,{lead:e,between:c=>c===1?t:"then",after:r(zr,{stop:`${a}#+`,label:"\
Add a step",editor:(c,m)=>r(hd,{document:i,typed:c,onDone:p=>{m(),u(p)},onCancel:m}),onBackspace:l.length>1?()=>fe({document:Cu(
i,a,l.length-1)}):void 0,children:l.length<2?"step":void 0}),children:l.map((c,m)=>r(K$,{path:`${a}[${m}]`,at:m,step:c,after:`${a}\
#+`,onRemove:l.length>1?()=>fe({document:Cu(i,a,m)}):void 0,onMove:l.length>1?p=>{fe({document:f0(i,a,m,m+p)}),Kn(s(),`${a}\
[${Math.max(0,Math.min(m+p,l.length-1))}]`)}:void 0}))})}function wb(e){return De(e).value.value?.actors?.[0]??"actor"}function Ln({path:e,value:t}){let{document:n}=We(),o=wb(n.
dataset);return r(ns,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>ne(e,i===o?void 0:i)})}function Ed(e,t,n){return t===void 0||t==="events"||"actors"in t?V$:"sessions"in t?{groups:[{path:`${e}.sessions`,rare:qr}],
items:[]}:Md({path:`${e}.flows.funnel`,funnel:t.flows.funnel,extras:n,rare:gb})}function Ad({path:e,over:t,extras:n}){return t===
void 0||t==="events"?null:r(E,{children:[r(NW,{path:e,over:t,extras:n}),r(kd,{...BW(e,t)})]})}function NW({path:e,over:t,
extras:n}){if("actors"in t)return r(he,{word:"by",children:r(Ln,{path:`${e}.actors.per`,value:t.actors.per})});if("sessi\
ons"in t)return r(E,{children:[r(he,{word:"of",children:r(Ln,{path:`${e}.sessions.per`,value:t.sessions.per})}),r(he,{word:"\
with gaps up to",children:r($n,{path:`${e}.sessions.gap`,what:"gap",value:t.sessions.gap??null,none:"30m",usual:cr})}),r(
no,{group:{path:`${e}.sessions`,rare:qr},extras:n})]});let{funnel:o}=t.flows;return r(E,{children:[r(he,{word:"of",children:r(
Ln,{path:`${e}.flows.funnel.per`,value:o.per})}),r(Dd,{lead:"from",then:"then",path:`${e}.flows.funnel`,funnel:o}),r(he,
{word:"within",children:r($n,{path:`${e}.flows.funnel.window`,what:"window",value:o.window??null,none:"14d",usual:Sd})}),
r(_d,{path:`${e}.flows.funnel`,funnel:o,extras:n,rare:gb})]})}function BW(e,t){return"sessions"in t?{path:`${e}.sessions\
.properties`,properties:t.sessions.properties,of:"session"}:"actors"in t?{path:`${e}.actors.properties`,properties:t.actors.
properties,of:"actor"}:{path:`${e}.flows.properties`,properties:t.flows.properties,of:"flow"}}var FW=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Rd({path:e,over:t,allow:n=FW}){
let o=hc(t);return r(yt,{path:e,alone:!0,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&fe({document:zW(be.value,e,i)})}})}
function zW(e,t,n){let o=Se(e,t,IW(n,e)),i=wu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=fo(o,i),{having:a,order:l,
...u}=s;return Se(o,i,{...u,measures:["count()"],by:["time('auto')"]})}function IW(e,t){switch(e){case"events":return;case"\
sessions":return{sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.
steps??[{where:"true"}]}}}}}function kb({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,order:s}=n,a=Qt(),l=Ed("aggregate.over",o,a),u=ce(
n.by).length>0;return r(_t,{document:e,error:t.error,label:"Question: groups and measures",children:[r(Qs,{lead:"Show",path:"\
aggregate.measures",texts:Xs(n.measures),over:o,needed:!0}),r(he,{word:"of",children:r(Rd,{path:"aggregate.over",over:o})}),
r(Ad,{path:"aggregate.over",over:o,extras:a}),r(Xt,{}),r(Hr,{lead:"by",path:"aggregate.by",texts:ce(n.by),over:o,axes:!0}),
(i!==void 0||a.has("aggregate.having"))&&r(hi,{path:"aggregate.having",lead:"having",what:"condition on groups",empty:"c\
ondition",text:i??"",over:o,groups:{measures:Xs(n.measures),by:ce(n.by)},onChange:c=>ne("aggregate.having",c)}),(s!==void 0||
a.has("aggregate.order"))&&r(w$,{aggregate:n}),r(vn,{extras:a,before:l.groups,groups:[{path:"aggregate",rare:xd}],items:[
...l.items,u&&i===void 0&&{label:"Only some groups",member:"having",act:()=>a.ask("aggregate.having")},u&&s===void 0&&{label:"\
In another order",member:"order",act:()=>a.ask("aggregate.order")}]})]})}function Cb({document:e,result:t}){let{columns:n,order:o}=e.samples??{},i=Qt();return r(_t,{document:e,error:t.error,label:"\
Question: a list of events",children:[r(es,{lead:"List",path:"samples.columns",texts:ce(n),kind:"key",what:"column",empty:"\
all columns",onChange:s=>ne("samples.columns",s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(Vo,{label:"Column",placeholder:s===
""?"column":s,document:e,kinds:["property","definition","lookup"],typed:a,onName:c=>l(c.text),onText:l,onCancel:u,onLeave:u})}),
r(Sl,{children:"of events"}),r(Xt,{}),r(yt,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Sl,{children:"first"}),
r(vn,{extras:i,groups:[{path:"samples",rare:C$}]})]})}var Ll="funnel.compare_groups";function j$({funnel:e}){let{control:t,exposed:n}=e.compare_groups??{},o=ce(e.by)[0]??null;
return r(E,{children:[r(he,{word:"compared with",children:r(Yt,{stop:`${Ll}.control`,path:`${Ll}.control`,what:"control",
label:`control: ${String(t??"none")}`,onRemove:()=>ne(Ll,void 0),editor:i=>r(HW,{by:o,present:t,onCancel:i,onDone:s=>{i(),
ne(`${Ll}.control`,s)}}),children:t===void 0?"a control":r(M,{value:t,most:40,middle:!0})})}),r(ln,{lead:"of those expos\
ed by",path:`${Ll}.exposed`,text:n,what:"exposure",onChange:i=>ne(`${Ll}.exposed`,i)})]})}function HW({by:e,present:t,onDone:n,
onCancel:o}){let{document:i}=We(),[s,a]=k(""),l=ud(i,e,i.where,s).value?.values??[],u=WM(i.dataset,e??""),c=d=>{let h=pc(
d,u);h!=null&&h!==""&&n(h)},m=l.filter(({value:d})=>d!==null).map(({value:d,count:h})=>({value:d,label:r(M,{value:d,most:60,
middle:!0}),note:H(h),selected:d===t})),p=l.some(({value:d})=>String(d)===s),f=s===""||p?m:[...m,{...ur(s),value:s}];return r(
bn,{label:"Control",placeholder:"the group that the others are compared with",text:s,onText:a,options:f,onPick:d=>typeof d==
"string"?c(d):n(d),onTake:c,onCancel:o,onLeave:o})}var Sb="funnel",qW=[["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch",
"the last touch"],["each","every value by itself"],["actor","the latest value of all"]];function Tb({document:e,result:t}){
let n=e.funnel??{steps:[]},{by:o,compare_groups:i,count:s="actors"}=n,a=n.per??wb(e.dataset),l=Qt(),u=i!==void 0||l.has(
"funnel.compare_groups.control"),c={path:Sb,funnel:n,extras:l},m=Md(c),p=ce(o).length>0;return r(_t,{document:e,error:t.
error,label:"Question: funnel",children:[r(he,{word:"Of",children:r(Ln,{path:"funnel.per",value:n.per})}),r(Dd,{lead:"wh\
o",path:Sb,funnel:n}),r(he,{word:"within",children:r($n,{path:"funnel.window",what:"window",value:n.window??null,none:"1\
4d"})}),r(he,{word:"counting",children:r(yt,{path:"funnel.count",what:"what counts",value:s,without:"actors",choices:[["\
actors",`each ${a} once`],["entries","every pass"],["starts","every start"]]})}),r(_d,{...c}),r(Xt,{}),r(Hr,{lead:"split\
 by",path:"funnel.by",texts:ce(o),onChange:f=>ne("funnel.by",f)}),(p||n.attribution!==void 0)&&r(VW,{funnel:n}),u&&r(j$,
{funnel:n}),r(vn,{extras:l,before:m.groups,groups:[{path:Sb,rare:S$}],items:[...m.items,p&&!u&&{label:"Groups compared w\
ith a control",member:"compare_groups",act:()=>l.ask("funnel.compare_groups.control")}]})]})}function VW({funnel:{attribution:e="\
first",steps:t}}){let n=typeof e=="string"?e:`step ${e.step}`,o=[...t].map((s,a)=>[`step ${a+1}`,`its value at step ${a+
1}`]),i=s=>ne("funnel.attribution",s==="first"?void 0:s.startsWith("step ")?{step:Number(s.slice(5))}:s);return r(he,{word:"\
taking",children:r(yt,{path:"funnel.attribution",what:"attribution",value:n,choices:[...qW,...o],onChange:i})})}var Od=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var WW=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],UW=[["7"],["14"],["30"],["60"],["9\
0"],["1, 2-7, 8-30","taken together"]],KW=[["first_ever","for the first time ever"],["first_in_range","for the first tim\
e in the range"],["every","in each period"]];function Pb({document:e,result:t}){let n=e.retention??{start:"true"},o=n.period??
"day",i=Qt();return r(_t,{document:e,error:t.error,label:"Question: retention",children:[r(he,{word:"Of",children:r(Ln,{
path:"retention.per",value:n.per})}),r(ln,{lead:"who did",path:"retention.start",text:n.start,what:"start",needed:!0}),r(
yt,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ever",choices:KW}),r(ln,{lead:"\
how many did",path:"retention.return",text:n.return,what:"return"}),r(yt,{path:"retention.mode",what:"when",value:n.mode??
"on",without:"on",choices:WW}),r(he,{word:"each",children:r(yt,{path:"retention.period",what:"period",value:o,without:"d\
ay",choices:Od})}),r(he,{word:"for",children:r(jW,{retention:n,unit:`${o}s`})}),r(Xt,{}),r(Hr,{lead:"split by",path:"ret\
ention.by",texts:ce(n.by),onChange:s=>ne("retention.by",s)}),r(vn,{extras:i,groups:[{path:"retention",rare:P$}]})]})}function jW({
retention:{brackets:e,periods:t,...n},unit:o}){let i=Array.isArray(e)?N$(e):JSON.stringify(e??t??14);return r(ts,{path:e===
void 0?"retention.periods":"retention.brackets",what:"periods",value:i,none:"14",unit:o,usual:UW,read:l=>Ol(1,1e3)(l)??(/[,\u2013-]/.
test(l)?L$(l):null),wrong:"A whole number from 1 to 1000, or brackets such as 1, 2-7, 8-30",onChange:l=>ne("retention",{
...n,...l===void 0?{}:Array.isArray(l)?{brackets:l}:{periods:l}})})}function _b({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{},a=Qt();return r(_t,{document:e,
error:t.error,label:"Question: lifecycle",children:[r(he,{word:"How many",children:r(Ln,{path:"lifecycle.per",value:n})}),
r(he,{word:"were new, returning, back or gone per",children:r(yt,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:Od})}),r(ln,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(he,{word:"new by",children:r(
ns,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:l=>l==="timestamp"||l===
"unknown"})}),r(Xt,{}),r(vn,{extras:a})]})}var GW=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function Mb({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{},s=Qt();return r(_t,{document:e,error:t.error,label:"Question: stickiness",children:[r(
he,{word:"On how many",children:r(yt,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:GW})}),
r(he,{word:"did",children:r(Ln,{path:"stickiness.per",value:n})}),r(ln,{lead:"do",path:"stickiness.event",text:o,what:"a\
ctivity"}),r(Xt,{}),r(vn,{extras:s})]})}function G$({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function J$(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var JW=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],ZW=[["actors","\
the first path of each"],["transitions","every session"]],YW=Ol(0,20);function $b({document:e,result:t}){let n=e.paths??
{},o=G$(n),i=Qt(),s={path:"paths",rare:o==="before"?yb.filter(({member:u})=>u!=="before"):yb},a=o==="before"?"before":"a\
fter",l=u=>fe({document:Se(e,"paths",J$(n,u))});return r(_t,{document:e,error:t.error,label:"Question: paths",children:[
r(he,{word:"What did",children:r(Ln,{path:"paths.per",value:n.per})}),r(he,{word:"do",children:r(yt,{path:"paths.directi\
on",what:"direction",value:o,choices:JW,onChange:l})}),n.start!==void 0&&r(ln,{path:"paths.start",text:n.start,what:"sta\
rt",needed:!0}),o==="between"&&r(ln,{lead:"and",path:"paths.end",text:n.end,what:"end",needed:!0}),o==="before"&&r(ln,{path:"\
paths.end",text:n.end,what:"end",needed:!0}),r(he,{word:"in",children:r(ts,{path:`paths.${a}`,what:"steps",value:String(
n[a]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:YW,wrong:"A whole number from 0 to 20"})}),r(he,{word:"\
named by",children:r(ns,{path:"paths.node",what:"name of a step",value:n.node??null,none:"event",kinds:["property","defi\
nition","lookup"]})}),n.session?r(Pd,{path:"paths.session",session:n.session}):r(he,{word:"within sessions of",children:r(
$n,{path:"paths.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:cr})}),r(he,{word:"counting",children:r(
yt,{path:"paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:ZW})}),r(no,{group:s,extras:i}),
r(Xt,{}),r(vn,{extras:i,before:[s],groups:n.session?[{path:"paths.session",rare:qr}]:[],items:[!n.session&&{label:"Sessi\
ons that end otherwise",member:"session",act:()=>{ne("paths",QW(n))}}]})]})}function QW({gap:e,...t}){return{...t,session:{
gap:e??"30m"}}}var bc="aggregate.over.sessions",Z$={path:bc,rare:qr.filter(({member:e})=>e!=="max")};function Db({document:e,result:t}){
let n=e.aggregate??{},{over:o}=n,i=Qt(),s=hc(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(
_t,{document:e,error:t.error,label:"Question: sessions",children:[r(Qs,{lead:"Show",path:"aggregate.measures",texts:Xs(n.
measures),over:o,needed:!0}),r(he,{word:"of sessions of",children:r(Ln,{path:`${bc}.per`,value:s.per})}),r(he,{word:"a g\
ap of",children:r($n,{path:`${bc}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:cr})}),r(he,{word:"ends one, at mos\
t",children:r($n,{path:`${bc}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12\
h"],["24h","a day"]]})}),r(no,{group:Z$,extras:i}),r(kd,{path:`${bc}.properties`,properties:s.properties,of:"session"}),
r(Xt,{}),r(Hr,{lead:"by",path:"aggregate.by",texts:ce(n.by),over:o,axes:!0}),r(vn,{extras:i,before:[Z$],groups:[{path:"a\
ggregate",rare:xd}]})]})}function Eb({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Qt(),l=Ed(
"difference.over",o,a),u=c=>c===void 0||c.trim()==="true";return r(_t,{document:e,error:t.error,label:"Question: differe\
nce",children:[r(he,{word:"What sets",children:r(Rd,{path:"difference.over",over:o})}),r(Ad,{path:"difference.over",over:o,
extras:a}),r(hi,{lead:"with",path:"difference.selection",what:"selection",text:u(i)?"":i,over:o,within:e.where,empty:"se\
lection",onChange:c=>ne("difference.selection",c??"true")}),r(hi,{lead:"apart from",path:"difference.baseline",what:"bas\
eline",text:u(s)?"":s??"",over:o,within:e.where,empty:"the rest",onChange:c=>ne("difference.baseline",c)}),r(Sl,{children:"\
?"}),r(Xt,{word:"Among events where"}),r(vn,{extras:a,before:l.groups,items:l.items,groups:[{path:"difference",rare:_$}]})]})}function Y$(e){return e.document.samples?r(Cb,{...e}):r(kb,{...e})}var Q$=new Map;function XW(e,t){let{aggregate:n,dataset:o}=e;return n&&!rr(e)&&Q$.set(o,n),Vu(e,t,Q$.get(o)??null,il(De(
o).value.value))}var X$={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],chartOf:sp,
choose:XW,Sentence:Y$,Page:K_};function vc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function eD(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function xn(e){return oi(e.name)??e.name}function Ab(e){let t=e.at(-1);return{share:t?.from_first??null,entries:vc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function mr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var tD="Kp",nD="jr",oD="Op";function oo(e){return"other"in e?En.text:ee(e.value).text}function Ob(e,t){return"other"in t?"var(--other)":`var(${gn(Mn(
e,rD(t.value)))})`}function Lb(e,t){return!("other"in t)&&Mn(e,rD(t.value))>=Sm}function rD(e){return Array.isArray(e)?e:
[e??null]}function gi({property:e,group:t,most:n=32}){return r("span",{class:tD,children:[r("span",{class:nD,"data-dashe\
d":Lb(e,t),style:{"--color":Ob(e,t)}}),r("span",{class:oD,children:"other"in t?r(M,{shown:En}):r(M,{value:t.value,most:n,
middle:!0})})]})}function iD({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...mr(e).flatMap(i=>n(
i,i.steps))];return r(_e,{label:"Steps",columns:tU(t),rows:o})}function tU(e){let t=i=>i==null?"–":Pe(i),n=i=>i===null?
"–":V(i);return[...e===""?[]:[{key:"group",head:r(M,{value:e,most:32}),cell:({group:i})=>i===null?r(M,{shown:{text:Hn.
total,kind:"other"}}):r(gi,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(E,{children:[s+1," ",
r(M,{value:xn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>z(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":z(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":z(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var sD="Pp",aD="Qp",lD="Vp",uD="Wp",cD="Xr",mD="Sr",pD="Yp",dD="Zp",fD="ed",hD="rd",gD="Br",yD="n",bD="m",vD="de",xD="id",
wD="ad",kD="Cr",CD="td",SD="Er",TD="od",PD="nd",_D="le",MD="pd";function $D({group:e,by:t,mark:n,onChoose:o}){return r(E,{children:[r("div",{class:TD,children:r(gi,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:vD,...n(s),title:`${z(i.count)}, ${V(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:PD,children:r("span",{class:_D,"data-dashed":Lb(t,e),style:{"--share":i.from_first??0,"--color":Ob(
t,e)}})}),r("span",{class:MD,children:s===0?H(i.count):V(i.from_first??0)})]},s))]})}function Ld(e,t){let n=fo(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function DD(e,t){return t===null?H(e):h0(e,t[0],t[1])}function Bb(e,t){return e===null?"–":t===null?V(e):`~\
 ${V(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function ED(e,t){return t==="entries"?Ne(e,"pass","passes"):t==="starts"?Ne(
e,"start"):Ne(e,"actor")}function AD({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=eD(e,t,n),u=(m,p,f,d)=>r("div",{class:yD,
"data-part":m,style:{"--share":p},title:`${d}: ${z(f)} (${V(p)})`,...s(m),onClick:h=>a(m,h.currentTarget),onContextMenu:h=>{
h.preventDefault(),a(m,h.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:pD,children:[r("di\
v",{class:dD,children:[r("span",{class:hD,children:t+1}),r("span",{class:fD,children:r(M,{value:xn(e),most:80,middle:!0})})]}),
r("div",{class:gD,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:xD,children:[r("div",{class:wD,title:z(e.count),children:DD(
e.count,Ld(o,["steps",t,"count"]))}),r("dl",{class:kD,children:[r(xc,{label:"of all",children:i?"–":Bb(e.from_first,Ld(
o,["steps",t,"from_first"]))}),r(xc,{label:"of the step before",children:i?"–":Bb(e.from_previous,Ld(o,["steps",t,"fro\
m_previous"]))}),r(xc,{label:"median time",children:c===null?"–":Pe(c)}),r(xc,{label:"dropped",swatch:"dropped",children:i?
"–":H(e.dropped)}),r(xc,{label:"still open",swatch:"in_progress",children:i?"–":H(e.in_progress)})]})]})]})}function xc({
label:e,swatch:t,children:n}){return r(E,{children:[r("dt",{class:CD,children:[t&&r("span",{class:bD,"data-part":t}),e]}),
r("dd",{class:SD,children:n})]})}function os(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Vr=["dropped","in_progress","reached"];function RD({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=mr(e),a=vc(
i),l=e.query?.funnel?.count,u=(f,d)=>{let h=i[d],b=s[f-Vr.length];if(b)return{mark:{step:d+1,state:"reached",...os(b)},label:`${oo(
b)}: ${OD(h)}`};let v=Vr[f];return{mark:{step:d+1,state:v},label:`${LD(v)} ${U(xn(h))}`}},c=(f,d,h)=>{let{mark:b,label:v}=u(
f,d);o(b,v,h)},m=Lt(Vr.length+s.length,i.length,({row:f,column:d},h)=>c(f,d,h)),p=m.at?oU(e,m.at.row,m.at.column):"";return r(
Ze,{scrolls:!0,title:r(nU,{steps:i,counting:l}),summary:rU(e,n),announced:p,onKey:m.key,table:r(iD,{answer:e,by:n}),children:r(
"div",{class:uD,tabIndex:0,role:"group","aria-label":"Steps of the funnel",children:r("div",{class:cD,"data-groups":s.length>
0,style:{"--steps":i.length},children:[r("div",{class:mD,"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("\
span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((f,d)=>r(AD,{step:f,at:d,entries:a,intervals:t,first:d===0,mark:h=>m.
mark(Vr.indexOf(h),d),onChoose:(h,b)=>c(Vr.indexOf(h),d,b)},d)),s.map((f,d)=>r($D,{group:f,by:n,mark:h=>m.mark(Vr.length+
d,h),onChoose:(h,b)=>c(Vr.length+d,h,b)},d))]})})})}function nU({steps:e,counting:t}){let{share:n,entries:o,converted:i,
median:s}=Ab(e);return r("span",{class:sD,children:[r("strong",{class:aD,children:n===null?"–":V(n)}),r("span",{children:[
H(i)," of ",ED(o,t)]}),s!==null&&r("span",{class:lD,children:["half of them within ",Pe(s)]})]})}function OD(e){return`r\
eached ${U(xn(e))}`}function LD(e){return e==="reached"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function oU(e,t,n){
let o=e.steps[n];if(!o)return"";let i=mr(e)[t-Vr.length];if(i){let l=i.steps[n];return`${oo(i)}, ${OD(o)}: ${H(l?.count??
0)}, ${V(l?.from_first??0)}`}let s={reached:o.count,dropped:o.dropped,in_progress:o.in_progress}[Vr[t]],a=t<2?"":`, ${V(
o.from_first??0)} of all, ${V(o.from_previous??0)} of the step before`;return`Step ${n+1}, ${LD(Vr[t])} ${U(xn(o))}: ${H(
s)}${a}`}function rU(e,t){let{share:n,entries:o,converted:i}=Ab(e.steps),s=e.steps.map(l=>U(xn(l))).join(", "),a=t===""?
"":`, by ${U(t)}, ${(e.groups??[]).length} groups`;return`Funnel of ${e.steps.length} steps: ${s}; ${H(i)} of ${H(o)} co\
nvert, ${V(n??0)}${a}`}function pr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Me,{icon:"clock",title:"Stopped",actions:r(
_,{kind:"primary",onClick:Lo,children:"Run again"}),children:"Nothing was answered yet."}):r(Ce,{})}function Wr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Me,{icon:"search",title:"Nothing\
 found",actions:r(E,{children:[o&&r(_,{kind:"primary",onClick:()=>yn({}),children:"All data"}),n.where!==void 0&&r(_,{kind:"\
outlined",onClick:()=>fe({document:Se(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(_,{kind:"\
outlined",onClick:Lo,children:"Ask again"})]}),children:t})}var ND="dd";function ro({children:e}){return r("div",{class:ND,children:e})}function Ur(e,t=()=>[]){let{openAt:n,menu:o}=Lr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Fb=30;function Nd(e,t){let n=e.query?.funnel?.compare_groups?.control;return mr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Fb}]})}function BD(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function zb({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function ea(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var FD="ld",zD="t",dr="xd",Ib="sd",ID="cd",HD="gd",qD="hd",VD="Ir",WD="Ur",UD="H";function jD({answer:e,by:t,goal:n,onMark:o}){let i=Nd(e,n),s=BD(i),a=(m,p)=>{let f=i[m];o({step:n+1,state:"reached",...os(
f.group)},oo(f.group),p)},l=Lt(i.length,1,({row:m},p)=>a(m,p)),u=l.at?i[l.at.row]:void 0,c=U(xn(e.steps[n]));return r(Ze,
{scrolls:!0,title:r(E,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${U(t)}: ${i.map(KD).join(";\
 ")}`,announced:u?KD(u):"",onKey:l.key,table:r(uU,{variants:i,by:t}),children:r("div",{class:FD,children:r("table",{class:zD,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:dr,children:"\
exposed"}),r("th",{scope:"col",class:dr,children:"converted"}),r("th",{scope:"col",class:dr,children:"rate"}),r("th",{scope:"\
col",class:dr,children:"lift"}),r("th",{scope:"col",class:Ib,children:r("span",{class:ID,children:[r("span",{children:Pn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:Pn(s)})]})}),r("th",{scope:"col",class:dr,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((m,p)=>r("tr",{...l.mark(p,0),onClick:f=>a(p,f.currentTarget),
children:[r("th",{scope:"row",children:r(gi,{property:t,group:m.group})}),r("td",{class:dr,children:z(m.exposed)}),r("td",
{class:dr,children:z(m.converted)}),r("td",{class:dr,children:m.rate===null?"–":V(m.rate)}),r("td",{class:dr,children:m.
isControl||m.lift===null||m.few?"–":Pn(m.lift)}),r("td",{class:Ib,children:r(lU,{variant:m,reach:s})}),r("td",{class:dr,
children:m.isControl||m.few?"–":ea(m.pValue)}),r("td",{children:r("span",{class:UD,"data-verdict":zb(m),children:Hb(m)})})]},
p))})]})})})}function lU({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:HD,title:a?`${Pn(n[0])} to ${Pn(n[1])}`:void 0,children:[r("span",{class:qD}),
a&&r(E,{children:[r("span",{class:VD,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:WD,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function uU({variants:e,by:t}){return r(_e,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(gi,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>z(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>z(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":V(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":Pn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?Pn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?Pn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>ea(n)},{key:"says",head:"says",cell:Hb}]})}function Hb(e){return e.
few?`too few: below ${Fb}`:zb(e)}function KD(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${Pn(e.lift)}, p ${ea(
e.pValue)}`;return`${oo(e.group)} ${e.rate===null?"no rate":V(e.rate)} of ${z(e.exposed)}${t}, ${Hb(e)}`}var Bd="fd",ta="ud",kc="md",JD="vd";var ZD="Hr";var cU=.01;function YD({answer:e,document:t,by:n,onMark:o}){let[i,s]=k(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(mr(e).flatMap(h=>"other"in h?[]:[[ee(h.value).text,h.value]])),m=(De(t.dataset).
value.value?.columns??[]).filter(({type:h,actor:b})=>h==="string"&&!b).map(({name:h})=>h),p=h=>{fe({document:Se(Se(t,"fu\
nnel.by",ve(h)),"funnel.compare_groups",void 0)})},f=h=>ne("funnel.compare_groups",{...l,control:u.get(h)}),d=Nd(e,a).length>
0;return r(E,{children:[r("div",{class:Bd,children:[r("span",{class:kc,children:[r("span",{class:ta,children:"variant"}),
r(rn,{title:"The property that says the variant",kind:"outlined",values:m,value:n===""?"choose":n,onChange:p})]}),u.size>
0&&r("span",{class:kc,children:[r("span",{class:ta,children:"control"}),r(rn,{title:"The control group",kind:"outlined",
values:[...u.keys()],value:l?ee(l.control).text:"choose",onChange:f})]}),l&&r(E,{children:[r("span",{class:kc,children:[
r("span",{class:ta,children:"goal"}),r(rn,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(qb),value:qb(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((b,v)=>qb(b,v)===h))})]}),r("span",{class:kc,children:[r("span",{class:ta,
children:"exposed by"}),r("span",{class:JD,children:r(jt,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>ne("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),d?r(
E,{children:[r(mU,{value:e.sample_ratio_p_value??null}),r(jD,{answer:e,by:n,goal:a,onMark:o})]}):r(Me,{icon:"compare",title:"\
Compare the groups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor \
saw.":"Choose which group is the control. The others are held against it."})]})}function qb(e,t){return`${t+1} ${xn(e)}`}
function mU({value:e}){if(e===null)return null;let t=e<cU;return r("p",{class:ZD,"data-bad":t,role:t?"alert":void 0,children:[
r(le,{name:t?"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${ea(e)}). Unle\
ss the split was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${ea(e)}).`]})}function QD(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function XD(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function eE(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function Fd(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let m=o[c+1]?.from,p=m===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(m/l)/Math.log(i)))),f=h=>h===0?l:h===p&&m!==void 0?m:l*i**h,d=m===void 0&&!Number.isFinite(i);
for(let h=0;h<p;h++)s.push({from:f(h),to:d?null:f(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var tE="bd",nE="yd",oE="xe",rE="Lr",iE="kd",sE="Mr",aE="zd",lE="Nr";function zd({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Lt(1,n.length,({column:p},f)=>s?.(
n[p],f)),u=Math.max(1,...n.map(({count:p})=>p)),c=n.reduce((p,{count:f})=>p+f,0),m=l.at===null?void 0:n[l.at.column];return r(
Ze,{title:e,summary:i,onKey:l.key,announced:m?`${Vb(m)}: ${z(m.count)} ${t}, ${V(m.count/Math.max(1,c))}`:"",table:r(_e,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Vb},{key:"count",head:t,number:!0,cell:p=>z(p.count)},{key:"\
share",head:"share",number:!0,cell:p=>V(p.count/Math.max(1,c))}]}),children:r("div",{class:tE,children:[r("div",{class:nE,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((p,f)=>r("div",{class:oE,...l.mark(0,f),title:`${Vb(p)}: ${z(
p.count)} ${t}, ${V(p.count/Math.max(1,c))}`,onClick:s&&(d=>s(p,d.currentTarget)),children:r("div",{class:rE,style:{"--s\
hare":p.count/u}})},f)),o.map(({at:p,label:f},d)=>{let h=XD(n,p);return h===null?null:r("div",{class:iE,style:{"--at":h},
children:r("span",{class:sE,"data-late":h>.8||d===0&&o.length>1&&h>.22,children:f})},f)})]}),r("div",{class:aE,"aria-hid\
den":"true",children:eE(n,6).map(({at:p,value:f})=>r("span",{class:lE,"data-late":p>.9,style:{"--at":p},children:Pe(f)},
p))})]})})}function Vb({from:e,to:t}){return t===null?`${Pe(e)} and more`:`${Pe(e)} to ${Pe(t)}`}var dU=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Wb(e){let t=Object.
entries(e).filter(([n])=>!dU.includes(n));return Object.fromEntries(t)}function Ub(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Re(e);return{...i,aggregate:{over:{flows:{funnel:Wb(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var uE="jd",cE="Xd",jb="Sd";var hU=8;function pE({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:uE,
children:[n.slice(1).map((s,a)=>r(mE,{from:xn(n[a]),to:xn(s),times:s.time_from_previous,question:i&&a<hU?Ub(t,a+1,a+2):null},
a)),n.length>2&&o&&r(mE,{from:xn(n[0]),to:xn(o),times:o.time_from_entry,all:!0,question:i?Ub(t,1,n.length):null})]})}function mE({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=ht(o),a=Y(()=>s&&"columns"in s?Fd(gU(s)):QD(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Pe(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Pe(u)}`}]];return r(zd,{title:r("span",{class:cE,children:[i&&r("span",{class:jb,children:"all the way:"}),r(M,{value:e,
most:40,middle:!0})," ",r("span",{class:jb,children:"to"})," ",r(M,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${U(e)} to ${U(t)}: ${H(n?.count??0)} actors, median ${l===null?"unknown":Pe(l)}`})}function gU(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function yU(e,t){let n=Wb(e.funnel);return{...Re(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function dE(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function fE(e,t,n){
let o=dE(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{bU(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>Ve({document:yU(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function bU(e,t,n){let o=dE(e,t);try{let{only:i}=await Or(e,t);i&&o!==void 0?
Ve({document:{...Re(i),paths:{start:o}},view:"paths",as:null},n):te("No condition says who these are.")}catch(i){te(U(K(
i).message))}}var vU="conversion_rate";function hE(e,t){let n=mr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let m=c[0]?.count??
0;o.push([u,...a===null?[]:[xU(a)],m>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:vU,type:"float64"}],rows:o,stats:e.stats}}function xU(e){return"other"in
e||Array.isArray(e.value)?oo(e):e.value}var wU=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function gE(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*wU.get(o);return t}function kU(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-gE(e.query?.funnel?.window)}
var CU=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function yE({
answer:e,document:t,by:n}){let o=Y(()=>hE(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(Ce,{}):r(E,{children:[r("div",{class:Bd,children:[r("span",{class:ta,children:"by entry"}),r(kt,{label:"\
Length of a bucket",value:String(s??"1d"),choices:CU,onChange:a=>ne("funnel.trend",a)})]}),r(kl,{answer:o,document:o.query,
zone:i,form:"lines",end:kU(e),onZoom:(a,l)=>yn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function bE({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Ur(i,(c,m)=>i?fE(i,c,m):[]);if(!o||
!i||!SU(o))return r(pr,{result:t});if(vc(o.steps)===0&&s==="exact"&&n!=="groups")return r(Wr,{result:t,children:"No acto\
r of this range did the first step."});let u=ce(i.funnel?.by).join(", ");return r(ro,{children:[n==="trend"&&r(yE,{answer:o,
document:i,by:u}),n==="time"&&r(pE,{answer:o,document:i}),n==="groups"&&r(YD,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(RD,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function SU(e){return"steps"in
e}var vE={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],chartOf:()=>"steps",choose:TU,Sentence:Tb,Page:bE};function TU(e,t){if(!e.funnel)return e;let{trend:n}=e.funnel;return t===
"trend"?n===void 0?Se(e,"funnel.trend","1d"):e:n===void 0?e:Se(Se(e,"funnel.trend",void 0),"funnel.trend_mode",void 0)}var xE=new Map;function PU(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function wE(e,t){let n=PU(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";xE.set(`${e.dataset} ${o}`,e);let i=xE.get(
`${e.dataset} ${n}`),s=Re(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,m=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...m,...u,...c===void 0?{}:{event:c}}}}function kE(e){return CE([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function CE(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return SE((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function Id(e,t,n){let o=CE([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>SE((i+l)*o))}function SE(e){return Number(e.toPrecision(12))}var TE="Bd",PE="Cd",_E="Ed",ME="Id",$E="Ud",DE="Hd",EE="Rr",AE="Ld",RE="Md",OE="x",LE="Nd",NE="Rd",Gb="Ad",Jb="se";function Hd({title:e,summary:t,parts:n,bars:o,over:i,text:s=H,actions:a,onPart:l}){let u=Lt(n.length,o.length,({row:y,column:C},P)=>l(
C,y,P)),c=o.map(({values:y})=>({up:BE(y,1),down:BE(y,-1)})),m=Math.max(0,...c.map(({up:y})=>y)),p=Math.min(0,...c.map(({
down:y})=>y)),f=Math.max(m-p,1e-12),d=Math.max(1,Math.ceil(o.length/12)),h=u.at,b=h?o[h.column]:void 0,v=(y,C)=>`${y.label}\
, ${n[C].label}: ${z(Math.abs(y.values[C]??0))}${y.unfinished?", not over":""}`;return r(Ze,{title:e,summary:t,announced:b&&
h?v(b,h.row):"",onKey:u.key,actions:a,table:r(_e,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:y,unfinished:C})=>`${y}${C?
" (not over)":""}`},...n.map((y,C)=>({key:y.key,head:y.label,number:!0,cell:({values:P})=>s(P[C]??0)}))]}),legend:n.length>
1&&r("ul",{class:NE,children:[n.map(y=>r("li",{class:Gb,children:[r("span",{class:Jb,style:{"--color":`var(${y.color})`}}),
y.label]},y.key)),o.some(({unfinished:y})=>y)&&r("li",{class:Gb,children:[r("span",{class:Jb,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:TE,children:[r("div",{class:PE,"aria-hidden":"true",children:Id(p,m,7).map(y=>r(
"span",{class:_E,style:{"--at":(m-y)/f},children:r("span",{class:ME,children:s(Math.abs(y))})},y))}),r("div",{class:$E,children:r(
"div",{class:DE,style:{"--bars":o.length},children:o.map((y,C)=>r("div",{class:EE,children:[r("div",{class:AE,style:{"--\
share":m/f},children:n.map((P,O)=>(y.values[O]??0)>0&&w(y,P,O,C,m)).reverse()}),r("div",{class:RE,style:{"--share":-p/f},
children:n.map((P,O)=>(y.values[O]??0)<0&&w(y,P,O,C,-p))}),C%d===0&&r("span",{class:LE,children:y.short})]},C))})})]})});
function w(y,C,P,O,$){return r("div",{class:OE,"data-unfinished":y.unfinished,title:v(y,P),...u.mark(P,O),style:{"--shar\
e":Math.abs(y.values[P]??0)/$,"--color":`var(${C.color})`},onClick:B=>l(O,P,B.currentTarget)},C.key)}}function BE(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var FE=["returning","resurrecting","new","dormant"],zE=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],MU=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function IE({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=MU.get(o)??86400,s=e.periods.map(u=>({label:An(u.start,i,t),
short:i<86400?j(u.start,t,"clock"):i>20*86400?j(u.start,t,"month"):j(u.start,t,"dayShort"),values:FE.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${H(a.new)} new, ${H(
a.returning)} returning, ${H(a.resurrecting)} back again, ${H(-a.dormant)} gone`:"";return r(Hd,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:zE,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,m)=>n(
{period:e.periods[u].start,state:FE[c]},`${zE[c].label}, ${s[u].label}`,m)})}var HE="Dd",qE="Td",VE="_d",WE="qd",UE="Fd",KE="Gd",jE="Ar",GE="Jd";var Zb=280,yi={top:12,right:24,bottom:28,left:56},JE=4;function ZE({title:e,summary:t,curves:n,names:o,period:i,text:s=V,
table:a,onPoint:l}){let{host:u,width:c}=Ha(),[m,p]=k(new Set),f=n.filter(({key:B})=>!m.has(B)),d=Lt(f.length,o.length,({
row:B,column:L},W)=>l(n.indexOf(f[B]),L,W)),h=kE(Math.max(0,...f.flatMap(({points:B})=>B.map(L=>(f.length<=JE?L?.high:L?.
value)??0)))),b=Math.max(1,c-yi.left-yi.right),v=B=>yi.left+(o.length<2?b/2:B/(o.length-1)*b),w=B=>yi.top+(1-B/h)*(Zb-yi.
top-yi.bottom),y=d.at,C=y?f[y.row]:void 0,P=y&&C?C.points[y.column]??null:null,O=y&&C?`${C.name}, ${i} ${o[y.column]}: ${P?
`${s(P.value)}, between ${s(P.low)} and ${s(P.high)}`:"not over"}`:"",$=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
b/48))));return r(Ze,{title:e,summary:t,announced:O,onKey:d.key,table:a,actions:O&&r("span",{class:GE,"aria-hidden":"tru\
e",children:O}),legend:n.length>1&&r(Sp,{rows:n.map(({key:B,keys:L,color:W,points:N})=>({key:B,keys:L,color:W??0,last:N.
findLast(R=>R!==null)?.value??null,total:0})),all:n.length,hidden:m,onHidden:p,text:s}),children:r("div",{ref:u,class:HE,
children:c>0&&r("svg",{width:c,height:Zb,"aria-hidden":"true",children:[Id(0,h,5).map(B=>r("g",{children:[r("line",{x1:yi.
left,x2:c-yi.right,y1:w(B),y2:w(B),class:qE}),r("text",{x:yi.left-8,y:w(B)+4,class:VE,children:s(B)})]},B)),o.map((B,L)=>L%
$===0&&r("text",{x:v(L),y:Zb-8,class:WE,children:B},B)),f.length<=JE&&f.map(({key:B,points:L,color:W})=>r("path",{d:EU(L,
v,w),class:KE,style:{fill:Yb(W)}},B)),f.map(({key:B,points:L,color:W})=>r("path",{d:DU(L,v,w),class:UE,"stroke-dasharray":W===
null?void 0:Ia(W).join(" "),style:{stroke:Yb(W)}},B)),f.map((B,L)=>B.points.map((W,N)=>W&&r("circle",{cx:v(N),cy:w(W.value),
r:y?.row===L&&y.column===N?5:3,class:jE,style:{fill:Yb(B.color)},...d.mark(L,N),onPointerEnter:()=>d.set({row:L,column:N}),
onClick:R=>l(n.indexOf(B),N,R.currentTarget)},`${B.key} ${N}`)))]})})})}function Yb(e){return e===null?"var(--other)":`v\
ar(${gn(e)})`}function DU(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function EU(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function YE(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:QE(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:m})=>({count:l,size:s,
share:u,value:QE(c),complete:m}))}))]:[o]}function QE(e){return typeof e=="number"?e:null}function qd(e,t){let n=(e.groups??
[]).flatMap((o,i)=>YE(o,o,t(i)));return[...YE(null,e,t(-1)),...n]}function Cc(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function Qb(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Cc(s,t)??0))});return o}var XE=9;function eA(e,t){
return e===null||e<=0||t<=0?0:Math.min(XE,Math.max(1,Math.ceil(e/t*XE)))}function tA(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function nA(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function oA(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function Sc(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function Vd({rows:e,names:t,rowName:n}){let o=Y(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:U(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>z(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${z(l.count)} (${V(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(_e,{label:"\
Cohorts",rows:e,columns:o})}var AU=50;function iA({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Sc(e).slice(1),s=Y(()=>(e.groups??
[]).slice(0,AU),[e]),a=Y(()=>s.length===0?[rA(e.total,null,t)]:s.map(m=>rA(m.total,m,t)),[e,t]),l=qd(e,()=>!1),u=(m,p,f)=>{
let d=s[m]??null;n({period:p+1,state:"returned",...os(d)},`${d?oo(d):"all"}, ${o} ${i[p]}`,f)},c=a[0]?.points[0];return r(
ZE,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${U(t)}`}: ${a.length} lines over ${i.length} periods, ${c?V(c.value):"nobody"} in ${o} 1`,table:r(Vd,{rows:l,names:Sc(
e),rowName:({group:m})=>m?oo(m):"all"})})}function rA(e,t,n){let o=t?oo(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let m=oA(l,u);return m&&{value:c,low:m[0],high:m[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:Mn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var aA="Kd",lA="Od",uA="Pd",cA="s",Wd="ce",Ud="Dr",mA="Qd",pA="e",dA="ge",fA="Vd",hA="Wd",gA="Yd",yA="Zd",bA="Tr",vA="_r";function xA({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:m,onPress:p}){return r(
"tr",{class:e.kind==="total"?dA:void 0,children:[r("th",{scope:"row",class:Wd,children:s===null?r("span",{class:fA,children:t}):
r("button",{type:"button",tabIndex:-1,class:hA,"aria-expanded":s,onClick:a,children:[r(le,{name:s?"down":"right",size:12}),
e.group===null?"all":r(gi,{property:n,group:e.group,most:24})]})}),r("td",{class:Ud,title:z(e.size),children:H(e.size)}),
e.cells.map((f,d)=>{let h=e.kind==="total"&&!f.complete;return r("td",{class:pA,"data-shade":d===0||!f.complete?0:eA(Cc(
f,o),i),"data-open":!f.complete,"data-marked":l(d),...u(d),title:h?"no finished period":`${z(f.count)} of ${z(f.size)}, ${V(
f.share)}${f.complete?"":", not over"}`,onClick:b=>m(d,b.currentTarget),onPointerDown:()=>p(d,!1),onPointerEnter:b=>{b.buttons===
1&&p(d,!0)},children:h?"":c(f)},d)})]})}var RU=120,OU=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function kA({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=k(new Set),[l,u]=k(!1),[c,m]=k(null),p=(e.groups?.length??0)>0,f=Y(()=>qd(e,W=>s.has(W)!==(W===
-1&&!p)),[e,s,p]),d=l?f:f.slice(0,RU),h=Sc(e),b=e.query?.retention?.period??"day",v=OU.get(b)??86400,w=W=>W.kind==="coho\
rt"?An(W.start,v,o):W.group===null?"all":oo(W.group),y=(W,N)=>{let R=d[W.row],X={period:W.column,state:"returned",...R.kind===
"cohort"?{cohort:R.start}:{},...os(R.group)};i(X,`${w(R)}, ${b} ${h[W.column]}`,N)},C=Lt(d.length,h.length,y),P=c&&C.at?
tA(c,C.at):null,O=W=>(W.key.startsWith("Arrow")&&m(W.shiftKey?c??C.at:null),W.key==="Escape"&&c?(m(null),!0):C.key(W)),$=W=>{
let N=new Set(s);N.delete(W)||N.add(W),a(N)},B=C.at?d[C.at.row]:void 0,L=P?NU(d,P):B&&C.at?`${w(B)}, ${b} ${h[C.at.column]}\
: ${LU(B.cells[C.at.column])}`:"";return r(Ze,{scrolls:!0,title:r(E,{children:["Came back, by ",b," ",r("span",{class:aA,
children:["of ",H(d[0]?.size??0)," actors"]})]}),summary:BU(e,b),announced:L,onKey:O,actions:P&&r("span",{class:lA,children:L}),
table:r(Vd,{rows:f,names:h,rowName:w}),legend:r("div",{class:yA,"aria-hidden":"true",children:[r("span",{children:"0"}),
r("span",{class:bA}),r("span",{children:wA(Qb(f,t),t)}),r("span",{class:vA})," period not over, in no total"]}),children:r(
"div",{class:uA,children:[r("table",{class:cA,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:Wd,
children:p?n:"cohort"}),r("th",{scope:"col",class:Ud,children:"size"}),h.map((W,N)=>r("th",{scope:"col",class:mA,children:N===
0?`${b} 0`:W},W))]})}),r("tbody",{onPointerLeave:()=>{},children:d.map((W,N)=>r(xA,{row:W,name:w(W),by:n,says:t,largest:Qb(
f,t),open:W.kind==="total"?f[N+1]?.kind==="cohort":null,onToggle:()=>$(W.group===null?-1:(e.groups??[]).indexOf(W.group)),
marked:R=>P!==null&&N>=P.fromRow&&N<=P.toRow&&R>=P.fromColumn&&R<=P.toColumn,mark:R=>C.mark(N,R),text:R=>wA(Cc(R,t),t),onChoose:(R,X)=>{
c||y({row:N,column:R},X)},onPress:(R,X)=>{m(X?c??C.at:null),C.set({row:N,column:R})}},N))})]}),f.length>d.length&&r("but\
ton",{type:"button",class:gA,onClick:()=>u(!0),children:["All ",z(f.length)," rows"]})]})})}function wA(e,t){return e===
null?"–":t==="share"?V(e):H(e)}function LU(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${H(e.value)}`;
return`${z(e.count)} of ${z(e.size)}, ${V(e.share)}${t}${e.complete?"":", the period is not over"}`}function NU(e,t){let{
cells:n,unfinished:o,count:i,size:s}=nA(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${H(i)} of ${H(s)}, ${s===0?"–":V(i/s)}${a}`}function BU(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${V(n?.share??0)} came back in ${t} 1, ${V(o?.share??0)} in th\
e last finished one`}function CA({answer:e,onMark:t}){let[n,o]=k(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Ne(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(Hd,{title:`On how many ${i}s: ${H(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${H(e.count)} actors, ${V(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(kt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,m)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,m)})}var SA="el";function TA({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=k(!1),l=Ur(o,p=>o?HU(o,p):[]),u=(p,f,d)=>l.onMark(p.state===
"returned"&&s&&p.period!==0?{...p,state:"not_returned"}:p,s?`not: ${f}`:f,d);if(!n||!o)return r(pr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(WU(n))return r(ro,{children:[r(CA,{answer:n,onMark:l.onMark}),l.menu]});if(VU(n))return r(
ro,{children:[r(IE,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!qU(n))return r(pr,{result:e});if(n.cohorts.every(({size:p})=>p===
0)&&i==="exact")return r(Wr,{result:e,children:"Nobody of this range did what starts a cohort."});let m=ce(o.retention?.
by).join(", ");return r(ro,{children:[r(IU,{answer:n,as:t,by:m,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function IU({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=k(()=>$r("retention-says")??"share"),m=d=>{c(d),Dr("retention-says",d)},p=u==="value"&&!s?"share":u,f=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(ro,{children:[r("div",{class:SA,
children:[t!=="curve"&&r(kt,{label:"What cells say",value:p,onChange:m,choices:f}),r(kt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:d=>l(d==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(iA,{answer:e,by:n,onMark:i}):r(kA,{answer:e,says:p,by:n,zone:o,onMark:i})]})}function HU(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>Ve(
{document:{...Re(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function qU(e){return"cohorts"in e}
function VU(e){return"periods"in e}function WU(e){return"active_periods"in e}function PA(e){return e.document.lifecycle?r(_b,{...e}):e.document.stickiness?r(Mb,{...e}):r(Pb,{...e})}var _A={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],chartOf:e=>e.lifecycle?"lifecycle":e.stickiness?"stickiness":"matrix",choose:wE,Sentence:PA,
Page:TA};function MA({answer:e}){let t=(n,o)=>o?r(M,{shown:En}):r(M,{value:n,most:64,middle:!0});return r(_e,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>z(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>V(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Pe(n.median)}]})}function Kd(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function UU(e){return"other"in e?Kd(e.depth,null,
!0):Kd(e.depth,e.value,!1)}function $A(e,t){let n=[...new Set(e.nodes.map(({depth:m})=>m))].sort((m,p)=>m-p),o=n.map(m=>e.
nodes.filter(p=>p.depth===m).sort(KU)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(m=>m.
reduce((p,{count:f})=>p+f,0))),a=Math.max(...o.map(m=>m.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((m,p)=>{let f=0;for(let d of m){let h=Math.max(t.nodeLeast,d.count*l);u.push({key:UU(d),depth:d.depth,value:"\
other"in d?void 0:d.value,others:"other"in d?d.nodes:0,count:d.count,starts:d.starts,ends:d.ends,x:p*i,y:f,height:h}),f+=
h+t.gap}});let c=Math.max(...u.map(m=>m.y+m.height),0);return{nodes:u,edges:jU(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function KU(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function jU(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let m=o.get(Kd(c.depth,c.from,c.from_other===!0)),p=o.get(Kd(c.depth+1,c.to,c.to_other===
!0));return m&&p?[{edge:c,from:m,to:p}]:[]}),s=new Map,a=new Map,l=(c,m,p)=>{let f=c.get(m.key)??0;return c.set(m.key,f+
p),m.y+f},u=new Map;for(let{edge:c,from:m}of[...i].sort((p,f)=>p.to.y-f.to.y))u.set(c,l(s,m,c.count*n));return[...i].sort(
(c,m)=>c.from.y-m.from.y).map(({edge:c,from:m,to:p})=>({from:m.key,to:p.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,p,c.count*n)}))}function DA(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function EA(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var AA="rl",RA="il",OA="al",LA="tl",NA="ol",BA="v",FA="he",zA="L",IA="qr",HA="nl",qA="fe",VA="pl";var na=8,JU=6.6;function WA({answer:e,actions:t,onMark:n}){let{host:o,width:i}=Ha(),s=Y(()=>$A(e,{width:Math.max(i,1),height:460,
bar:na,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=Y(()=>s.depths.map(w=>s.nodes.filter(y=>y.depth===w)),[s]),[l,u]=k(
null),c=Math.max(0,...a.map(w=>w.length)),m=Lt(c,a.length,({row:w,column:y},C)=>{let P=a[y][w];P&&h(P,C)}),p=m.at?a[m.at.
column]?.[Math.min(m.at.row,a[m.at.column].length-1)]:void 0,f=l??p?.key??null,d=Y(()=>f===null?null:DA(s,f),[s,f]),h=(w,y)=>{
n({depth:w.depth,node:w.others>0?{other:!0}:{value:w.value}},Tc(w),y)},b=w=>(w.key.startsWith("Arrow")&&u(null),m.key(w)),
v=f===null?"":YU(s,f,e.count);return r(Ze,{scrolls:!0,title:r(E,{children:[H(e.count)," paths ",r("span",{class:RA,children:v})]}),
summary:QU(e,s),onKey:b,announced:p?v:"",actions:r(E,{children:[r("span",{class:OA,children:[r("span",{class:LA}),"path \
ends"]}),t]}),table:r(MA,{answer:e}),children:r("div",{ref:o,class:AA,children:i>0&&r("svg",{width:s.width,height:s.height+
32,onPointerLeave:()=>u(null),"aria-hidden":"true",children:[s.depths.map((w,y)=>r("text",{x:y*s.columnWidth,y:14,class:NA,
children:UA(w)},w)),r("g",{transform:"translate(0 28)",children:[s.edges.map(w=>{let y=s.nodes.find(({key:P})=>P===w.from),
C=d?.edges.has(w)??!1;return r("path",{d:EA(w,y.x+na,y.x+s.columnWidth),class:BA,"data-lit":C,"data-dim":d!==null&&!C,children:r(
"title",{children:`${z(w.count)}${w.median===null?"":`, median ${Pe(w.median)}`}`})},`${w.from} ${w.to}`)}),a.map((w,y)=>w.
map((C,P)=>r(ZU,{node:C,width:s.columnWidth-na,mark:m.mark(P,y),isAt:p===C,dim:d!==null&&!d.nodes.has(C.key),onPoint:()=>u(
C.key),onChoose:O=>h(C,O)},C.key)))]})]})})})}function ZU({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=H(
e.count),u=Math.max(4,Math.floor((t-20)/JU)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:FA,"data-dim":i,
"data-other":e.others>0,onPointerEnter:s,onClick:m=>a(m.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,
width:na,height:e.height,rx:2,class:zA,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:na,height:e.
height*c,rx:2,class:IA}),r("rect",{x:e.x+na,y:e.y,width:t-16,height:20,class:HA}),r("text",{x:e.x+na+6,y:e.y+14,class:qA,
children:[r("tspan",{"data-word":e.others>0,children:za(Tc(e),u)}),r("tspan",{dx:6,class:VA,children:l})]}),r("title",{children:`${Tc(
e)}: ${z(e.count)}${e.ends>0?`, ${z(e.ends)} end here`:""}${e.starts>0?`, ${z(e.starts)} begin here`:""}`})]})}function Tc(e){
return e.others>0?`${En.text} ${e.others}`:ee(e.value).text}function UA(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function YU(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${V(o.ends/Math.max(1,o.count))} end here`;return`${UA(
o.depth)} ${Tc(o)}: ${z(o.count)}, ${V(o.count/Math.max(1,n))} of all${i}`}function QU(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${Tc(n)} (${V(n.count/Math.max(1,e.count))})`:"";return`${H(e.count)} paths over ${t.depths.
length} depths${o}; ${Hn.other} stands for rare ones`}var KA="dl",jA="M",GA="ll",JA="xl",ZA="Fr",YA="ue",Xb="sl",QA="cl",XA="gl";function tR({answer:e,onFunnel:t}){let n=e.top_paths,o=Lt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(Ze,{scrolls:!0,title:`${H(e.count)} \
paths`,summary:`Whole paths: ${n.slice(0,3).map(a=>eR(a,e.count)).join("; ")}`,announced:i?eR(i,e.count):"",onKey:o.key,
table:r(e7,{answer:e}),children:r("ol",{class:KA,children:n.map((a,l)=>r("li",{class:jA,...o.mark(l,0),children:[r("span",
{class:GA,title:z(a.count),children:H(a.count)}),r("span",{class:JA,children:V(a.count/Math.max(1,e.count))}),r("span",{
class:ZA,children:r("span",{class:YA,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r(
"span",{class:Xb,children:[r(M,{shown:En})," ",z(a.paths)," other paths"]}):r(E,{children:[r("span",{class:Xb,children:a.
nodes.map((u,c)=>r("span",{class:QA,children:[c>0&&r("span",{class:XA,"aria-hidden":"true",children:"›"}),r(M,{value:u,
most:32,middle:!0})]},c))}),a.nodes.length>1&&r(_,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"\
Funnel"})]})]},l))})})}function e7({answer:e}){return r(_e,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"p\
aths",number:!0,cell:({count:t})=>z(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>V(t/Math.max(1,e.count))},
{key:"path",head:"path",cell:t=>r("bdi",{children:nR(t)})}]})}function nR(e){return"other"in e?`${En.text} ${e.paths}`:e.
nodes.map(t=>ee(t).text).join(" › ")}function eR(e,t){return`${nR(e)}: ${z(e.count)}, ${V(e.count/Math.max(1,t))}`}function ev(e){return e.paths?.node??"event"}function Nl(e,t){let n=ev(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?on(t):String(t)}`}function jd(e,t){return{...e,paths:{...e.paths,...t}}}
function oR(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Nl(e,t),after:s.after||5}}}
function rR(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Nl(e,t),before:i||o||5}}}function iR(e,t){
let n=e.paths?.exclude,o=Nl(e,t);return jd(e,{exclude:n===void 0?o:`${n} or ${o}`})}function sR(e,t,n){let o=ev(e);return jd(
e,{node:`if(${Nl(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function aR(e,t,n){
return jd(e,{node:`if(${Nl(e,t)}, ${on(n)}, string(${ev(e)}))`})}function lR(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return jd(e,a?{before:u}:{after:u})}function uR(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Re(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Nl(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var mR="hl",pR="fl",dR="ul";function fR({document:e,change:t,onClose:n}){let i=(De(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),Ve({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(nt,{title:"\
Merge under a name",onClose:n,children:r(jt,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(aR(e,t.value,a.trim()),"merge")}})}):r(nt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:pR,children:i.map(a=>r("li",{children:r(_,{kind:"plain",class:dR,onClick:()=>s(
sR(e,t.value,ve(a)),"expand"),children:r(M,{value:a})})},a))})})}function hR({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=k(null),{onMark:u,menu:c}=Ur(i,(m,p)=>!i||!m.
node||!("value"in m.node)?[]:o7(i,m.node.value,p,f=>l({kind:f,value:m.node.value,label:p})));return!o||!i||!r7(o)?r(pr,{
result:t}):o.count===0&&s==="exact"?r(Wr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(ro,
{children:r(tR,{answer:o,onFunnel:m=>n7(i,m)})}):r(ro,{children:[r(WA,{answer:o,onMark:u,actions:r(t7,{document:e})}),c,
a&&r(fR,{document:i,change:a,onClose:()=>l(null)})]})}function t7({document:e}){let t=n=>fe({document:lR(e,n)});return r(
"span",{class:mR,children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function n7(e,t){
Ve({document:uR(e,t),view:"funnel",as:null},"funnel of a path")}function o7(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>Ve(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",oR),i("End here","left",rR),i("Hide","minu\
s",iR),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function r7(e){return"top_paths"in e}var gR={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],chartOf:()=>"flow",Sentence:$b,Page:hR};function oa(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function nv(e,t,n){
let o=oa(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Re(e),aggregate:{over:i,...t}}}function yR(e){
return nv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function bR(e){return nv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function vR(e){
let t=oa(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function ov(e,t,n){
let{properties:o,...i}=oa(e);return{...Re(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
ve(t)],limit:6}}}var i7=864e5,s7=300;function xR(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(i7/24,l*s7/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},m=Object.keys(oa(e).properties??{}).map(ve),{compare:p,
...f}=nv(e,{measures:["count()"],by:[ve(o),"start","end","duration","events",...m],order:["start desc"],limit:i});return{
...f,...c}}function wR(e,t,n,o,i){let s=[...new Set(n.map(d=>on(String(d))))].join(", "),a=`string(${ve(t)}) in (${s})`,
{where:l,from:u,to:c,compare:m,sample:p,...f}=Re(e);return{...f,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",ve(t),"event"],order:"time asc",limit:1e4}}}function kR({answer:e,onMark:t}){let n=Y(()=>Fd((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Ce,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(zd,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${H(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Pe(i.from)} and more`:`${Pe(i.from)} to ${Pe(
i.to)}`,s)})}var CR="ml",SR="vl",TR="wl",PR="bl",_R="yl",MR="kl",$R="zl",DR="jl",ER="Gr",AR="Xl",RR="Sl",OR="me",LR="Bl",NR="Cl";function BR({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:CR,
children:[r(Fl,{label:"sessions",value:Bl(t,H),...typeof t=="number"?{title:z(t)}:{}}),r(Fl,{label:"events each",value:Bl(
n,u=>u.toFixed(1))}),r(Fl,{label:"median duration",value:Bl(o,Pe)}),r(Fl,{label:"p90 duration",value:Bl(i,Pe)}),r(Fl,{label:"\
of one event only",value:Bl(s,u=>V(l===0?0:u/l))}),r(Fl,{label:"events",value:Bl(a,H)})]})}function Bl(e,t){return e==null?
"–":t(e)}function Fl({label:e,value:t,title:n}){return r("div",{class:SR,children:[r("dd",{class:TR,title:n,children:t}),
r("dt",{class:PR,children:e})]})}var FR="El",zR="r",Pc="Il",iv="Ul",IR="Hl",HR="Jr",qR="Kr";function VR({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=k(!1),c=Y(()=>W0(t,n),[t,n]),m=Lt(
t.length,1,({row:d})=>a(t[d])),p=Math.max(1,...t.map(({start:d,end:h})=>h-d)),f=m.at?t[m.at.row]:void 0;return r(Ze,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:f?m7(f,o,s):"",onKey:m.key,actions:r(kt,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:d=>u(d==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(c7,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:FR,tabIndex:0,role:"group","a\
ria-label":"Sessions",children:r("table",{class:zR,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r(M,{value:o,most:24})}),r("th",{scope:"col",class:Pc,children:"duration"}),r("th",
{scope:"col",class:Pc,children:"events"}),i.map(d=>r("th",{scope:"col",children:r(M,{value:d,most:24})},d)),r("th",{scope:"\
col",class:iv,children:"timeline"})]})}),r("tbody",{children:t.map((d,h)=>r("tr",{...m.mark(h,0),onClick:()=>a(d),children:[
r("td",{children:j(d.start,s,"second")}),r("td",{children:r(M,{value:d.actor,most:24,middle:!0})}),r("td",{class:Pc,children:Pe(
(d.end-d.start)/1e3)}),r("td",{class:Pc,children:z(d.events)}),d.properties.map((b,v)=>r("td",{children:r(M,{value:b,most:32,
middle:!0})},v)),r("td",{class:iv,children:r(u7,{session:d,events:c[h],length:l?d.end-d.start:p,zone:s})})]},h))})]})})})}
var l7=300;function u7({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:IR,children:[
r("span",{class:HR,style:{"--to":Pu(e.end,e.start,i)}}),t.slice(0,l7).map((s,a)=>r("span",{class:qR,title:`${ee(s.event).
text}, ${j(s.time,o,"millisecond")}`,style:{"--at":Pu(s.time,e.start,i),"--color":`var(${gn(Mn("event",[s.event]))})`}},
a))]})}function c7({sessions:e,per:t,properties:n,zone:o}){return r(_e,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>j(i,o,"millisecond")},{key:"actor",head:r(M,{value:t,most:32}),cell:({actor:i})=>r(M,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>Pe((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>z(i)},...n.map((i,s)=>({key:`property ${i}`,head:r(M,{value:i,most:32}),cell:a=>r(M,{value:a.
properties[s],most:48,middle:!0})}))]})}function m7({actor:e,start:t,end:n,events:o},i,s){return`${i} ${ee(e).text}, ${j(
t,s,"second")}, ${Pe((n-t)/1e3)}, ${z(o)} events`}var p7=50;function UR({document:e,echo:t,count:n,zone:o}){let i=oa(e).per??De(e.dataset).value.value?.actors?.[0]??null,
s=ht(i===null?null:xR(e,t,n,i,p7)),a=Y(()=>d7(WR(s.answer)),[s.answer]),l=Y(()=>i===null||a.length===0?null:wR(e,i,a.map(
({actor:m})=>m),new Date(Math.min(...a.map(({start:m})=>m))).toISOString(),new Date(Math.max(...a.map(({end:m})=>m))).toISOString()),
[a,i]),u=ht(l),c=Y(()=>f7(WR(u.answer)),[u.answer]);return i===null||!s.answer?r(Ce,{}):r(VR,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(oa(e).properties??{}),zone:o,onSession:m=>xe(Za(e.dataset,String(
m.actor)))})}function WR(e){return e!==null&&"columns"in e?e:null}function d7(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function f7(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function KR({document:e,name:t,expression:n}){let{answer:o}=ht(ov(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>Ve({document:h7(e,t,n,u),view:"difference",as:null},`sessions \
of ${U(t)} ${ee(u).text}`);return r("section",{class:$R,"aria-label":U(t),children:[r("h2",{class:DR,children:r(M,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:m},p)=>r("li",{children:r("button",{type:"button",class:ER,disabled:m,
title:m?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:AR,children:m?r(M,{shown:En}):
r(M,{value:u,most:40,middle:!0})}),r("span",{class:RR,children:r("span",{class:OR,"data-other":m,style:{"--share":s===0?
0:c/s}})}),r("span",{class:LR,children:V(s===0?0:c/s)}),r("span",{class:NR,children:H(c)})]})},p))})]})}function h7(e,t,n,o){
let i=ov(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:Ao(void 0,ri(t,o))}}}function jR({result:e}){let{answer:t,of:n,phase:o}=e,i=ht(n&&yR(n)),s=ht(n&&bR(n)),a=Ur(s.of);if(!t||!n||!GR(t))return r(
pr,{result:e});if(t.rows.length===0&&o==="exact")return r(Wr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=sv(i.answer)?.rows[0]?.[0];return r(ro,{children:[r(BR,{answer:sv(i.answer)}),r("di\
v",{class:_R,children:[r(g7,{answer:t,document:n,zone:l}),r(kR,{answer:sv(s.answer),onMark:a.onMark})]}),r("div",{class:MR,
children:Object.entries(vR(n)).slice(0,4).map(([c,m])=>r(KR,{document:n,name:c,expression:m},c))}),t.query&&typeof u=="n\
umber"&&r(UR,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function g7({answer:e,document:t,zone:n}){return Et(e,t).
time<0?r(Qn,{answer:e,document:t,zone:n}):r(kl,{answer:b7(e,t),document:t,zone:n,form:"lines",end:By(e),onZoom:y7})}function y7(e,t){
yn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function b7(e,t){let{measures:n}=Et(e,t),o=e.columns.
map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}
function GR(e){return"columns"in e}function sv(e){return e!==null&&GR(e)?e:null}var JR={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],chartOf:()=>"overview",Sentence:Db,Page:jR};function _c(e){return e.score>=.05}var Gd=4;function zl(e,t){let n=e.values??[];return t?n:n.slice(0,Gd)}function ss({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function Jd(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function ZR(e,t){return e.distribution?ss(e).length:Math.max(1,zl(e,t).length)}function YR({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:ee(o??null).text,selection:i,baseline:s,lift:a})),...ss(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${ee(o).text} to ${ee(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(_e,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r(M,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>z(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>V(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>z(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>V(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Jd(n)}]})}var Il="Ll",QR="Ml",lv="N",uv="w",cv="R",XR="Nl",eO="Or",tO="Pr",nO="A",oO="ve",rO="Qr",iO="Vr",sO="Rl",aO="Wr",lO="Yr",
uO="Al",cO="Dl",mO="Tl",pO="_l",dO="Zr",fO="ei",hO="ri",gO="ii",yO="ql",bO="Fl",vO="Gl",xO="Jl";function wO({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:yO,children:[r("div",{class:bO,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:oO,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${V(l.selection.share)}, baseline ${V(l.baseline.share)}`,children:[r("span",{class:cv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:cv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:vO,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:xO,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Il,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function kO({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!_c(e)&&!n,c=zl(e,
n);return r("li",{class:eO,"data-quiet":u,children:[r("div",{class:tO,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:rO,"aria-expanded":!u,onClick:o,children:[r(le,{name:u?"right":"down",size:12}),r(M,{value:e.name,most:48,middle:!0})]}),
r("span",{class:iO,title:`score ${e.score}`,children:[r("span",{class:sO,children:r("span",{class:aO,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:lO,children:x7(e)}),r(Zd,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Zd,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(wO,{bins:ss(
e),median:e.median,mark:i,onChoose:s,text:m=>ho(m,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:uO,
children:[c.map((m,p)=>r(v7,{value:m,mark:i(p),onChoose:f=>s(p,f),onAction:f=>a(f,{...l,value:m.value??null,side:"select\
ion"})},p)),(e.values?.length??0)>Gd&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:gO,onClick:o,children:n?
"fewer":`${e.values.length-Gd} more`})})]})]})}function v7({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:nO,
...t,children:[r("button",{type:"button",tabIndex:-1,class:cO,onClick:i=>n(i.currentTarget),children:r(M,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:mO,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${V(e.
selection.share)}), baseline ${e.baseline.count} (${V(e.baseline.share)})`,children:[r("span",{class:uv,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:uv,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:pO,children:[r("span",{children:V(
e.selection.share)}),r("span",{class:Il,children:V(e.baseline.share)})]}),r("span",{class:dO,children:Jd(e.lift)}),r("sp\
an",{class:fO,children:[r(Zd,{label:"Only",title:`Only ${ee(e.value??null).text}`,onClick:()=>o("only")}),r(Zd,{label:"N\
ot",title:`Without ${ee(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Zd({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:hO,title:t,onClick:n,children:e})}function x7(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Ne(e.different,"value");return`${t}${n}${_c(
e)?"":`${n===""?"":", "}none stands out`}`}function CO({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=k(new Set),{properties:a}=e,l=Math.max(1,...a.map(d=>ZR(d,i.
has(d.name)))),u=(d,h,b)=>{let v=a[d],w=SO(v,h,i.has(v.name));n(w.mark,w.label,b)},c=Lt(a.length,l,({row:d,column:h},b)=>u(
d,h,b)),m=c.at&&a[c.at.row],p=m&&c.at?w7(m,c.at.column,i.has(m.name)):"",f=d=>{let h=new Set(i);h.delete(d)||h.add(d),s(
h)};return r(Ze,{title:r(E,{children:[H(e.selection.count)," selected ",r("span",{class:Il,children:["against ",H(e.baseline.
count)]})]}),summary:k7(e),announced:p,onKey:c.key,table:r(YR,{answer:e}),actions:r("span",{class:QR,children:[r("span",
{class:lv,"data-side":"selection"}),"selection",r("span",{class:lv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:XR,children:a.map((d,h)=>r(kO,{property:d,zone:t,all:i.has(d.name),onAll:()=>f(d.name),mark:b=>c.mark(h,b),onChoose:(b,v)=>u(
h,b,v),onAction:o},d.name))})})}function SO(e,t,n){let o=ss(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${U(e.name)} ${ee(o.from).text} to ${ee(o.to).text}`}}let i=zl(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${U(e.name)} = ${ee(i).text}`}}function w7(e,t,n){let o=ss(
e)[t]??zl(e,n)[t],{label:i}=SO(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${V(o.selection.share)} of the sele\
ction, ${V(o.baseline.share)} of the baseline`:""}`}function k7(e){let t=e.properties.filter(_c).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${ee(o.value).text}: ${V(o.selection.share)} against ${V(o.baseline.share)})`:"";return`${U(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${H(e.selection.count)} apart from ${H(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function TO(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function mv(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var _O="Kl",Yd="Ol",MO="ai";function $O({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:MO,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r(M,{value:a,most:32})]},a))," ",r(_,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Ne(s,"more prop\
erty","more properties")," ",r(_,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Ne(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r(M,{value:a,most:48})," ",r("span",{class:Yd,children:U(l)})]},a))})]})]})}function DO({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Ur(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>dv(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>dv(o,"hide",u)}]:[]);if(!n||!o||!S7(n))return r(
pr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Wr,{result:t,children:"\
No row of this range is in the selection."}):r(ro,{children:[r(C7,{document:e,answer:n}),r(CO,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>dv(o,u,c)}),r($O,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>fe({document:mv(e,null)}),
onMore:()=>ne("difference.limit",0)}),a]})}function C7({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?TO(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:_O,children:[r("span",{class:Yd,children:"against"}),
r(lt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>ne("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&Ve({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function dv(e,t,n){let o=n.property??"";if(t==="h\
ide")return fe({document:mv(e,o)});if(t==="by")return Ve({document:{...Re(e),aggregate:{measures:["count()"],by:[ve(o)]}},
view:"explore",as:null},`by ${U(o)}`);Or(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?Ve({document:l},
t==="only"?a:`not (${a})`):te("No condition says which rows these are.")},i=>te(U(K(i).message)))}function S7(e){return"\
properties"in e}var EO={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],chartOf:()=>"list",Sentence:Eb,Page:DO};var AO="ti",RO="Pl",OO="Ql",Qd="Vl",LO="D",fv="Wl",NO="Yl",BO="Zl",FO="oi",zO="ex",IO="rx";var P7=2e3;function qO(){return F(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!He.value.value?.length&&Dt()},P7);return()=>clearInterval(e)},[]),r("main",{class:AO,children:r("div",{class:RO,children:[
r("header",{class:OO,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Qd,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(_7,{}),r(M7,{}),r($7,
{})]})})}function _7(){return r("section",{class:LO,"aria-label":"A file",children:[r(le,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Qd,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(or,{kind:"primary",children:"Choose a \
file"})]})}var HO=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function M7(){let[e,t]=k("");return r("section",{class:fv,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Wm(e)},class:BO,children:[r("textarea",{class:FO,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:HO,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:zO,
children:[r(_,{kind:"outlined",onClick:()=>t(HO),children:"Take the example"}),r(_,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function hv(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Bt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function $7(){let e=hv("my\
-events");return r("section",{class:fv,"aria-labelledby":"send",children:[r("div",{class:NO,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(_,{small:!0,kind:"outlined",icon:"copy",onClick:()=>ze(e,"The line"),children:"\
Copy"})]}),r("pre",{class:IO,tabIndex:0,children:e}),r("p",{class:Qd,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var D7=6;function VO(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,D7).map(ve)}function E7(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function WO(e,t,n){
let o=gm({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(E7(i))});return()=>xu(o)}async function UO(e,t,n){let i=await re(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var Xd=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:R7(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=A7(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function A7(e){return e===null?"":`=${e}`}
function R7(e){return e===""?null:e.slice(1)}var O7=1e3,KO=()=>({tape:new Xd,columns:[],error:null,begun:!1,turn:0}),ia=ae(KO()),vi=ia;function ef(e={}){ia.value={...ia.
value,...e,turn:ia.value.turn+1}}function jO(e,t,n){ia.value=KO();let o={dataset:e,columns:[...n],limit:O7,...t===void 0?
{}:{where:t}};return WO(o,i=>{ia.value.tape.take(i,Date.now()),ef({columns:i.columns,begun:!0,error:null})},i=>ef({error:i}))}
function Hl(e){let{tape:t}=ia.value;t.paused!==e&&(e?t.pause():t.resume(),ef())}function GO(){ef()}var JO="ni",ZO="pi",YO="ix",QO="ax",XO="tx";function as({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=q(null);return F(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:we(JO,i&&ZO),"aria-label":t,children:[
r("div",{class:YO,children:[r("h2",{class:QO,children:e}),o,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:XO,children:s})]})}var e4="di",t4="ox",n4="nx",o4="px",ao="dx",r4="li",i4="lx",s4="xx",a4="sx",l4="we",u4="cx",c4="xi",m4="gx",p4="hx",d4="\
fx",f4="ux",h4="si",g4="be",y4="ye",b4="mx",v4="ci",x4="vx",w4="gi",k4="wx",C4="bx",S4="yx",T4="kx";function P4(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:z7(e,t)}}function _4({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=be.value,{where:i,time:s}=e,[a,l]=k(null),[u,c]=k(null);return F(()=>{let m=new AbortController;
return l(null),c(null),UO(n,String(i),m.signal).then(p=>p?l(p):c(new st({code:"gone",message:"The event is not there any\
 more"})),p=>{Tn(p)||c(K(p))}),()=>m.abort()},[n,i]),r(as,{title:r(M,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(_,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>ze(N7(a),"The event")}),children:r("div",{class:k4,children:[
r("p",{class:ao,children:[j(String(s),o,"millisecond"),", ",o]}),u&&r(me,{error:u}),a?r(B7,{whole:a,zone:o}):!u&&r(Ce,{})]})})}
function N7({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function B7({
whole:e,zone:t}){let[n,o]=k(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>F7(s.name,
a,n));return r(E,{children:[r(np,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:ao,children:"No \
field has this text."}),r("dl",{class:C4,children:i.map(({column:s,value:a})=>r("div",{class:S4,children:[r("dt",{class:ao,
children:r(M,{value:s.name,most:64,middle:!0})}),r("dd",{class:T4,children:typeof a=="number"?z(a):r(M,{shown:ho(a,s,t),
most:2e3})})]},s.name))})]})}function F7(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function z7(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${on(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${on(a)}`]:[]}).join(
" and ")}function M4({document:e}){let{tape:t,columns:n}=vi.value,[o,i]=k(null),s=q(null),a=e.timezone??"UTC",l=n.map(({name:f,type:d})=>`${f}\
 ${d}`).join(),u=Y(()=>I7(n,a),[l,a]);F(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=f=>{f.target instanceof Element&&f.target.scrollTop>0&&Hl(!0)},m=f=>fe({open:[...Li.value.filter(({kind:d})=>d!=="\
live-event"),P4(n,f)]}),p=(f,d,h)=>{Hl(!0),d.key===n[0]?.name?m(f):i({anchor:h,row:f,column:d.key})};return r(E,{children:[
r("div",{ref:s,class:c4,onScrollCapture:c,children:r(_e,{label:"New events",columns:u,rows:t.rows,onCell:p,onMenu:p})}),
o&&r(V7,{...o,document:e,columns:n,onOpen:()=>m(o.row),onClose:()=>i(null)})]})}function I7(e,t){return e.map((n,o)=>({key:n.
name,head:r(M,{value:n.name,most:40}),number:o>1&&tr(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(H7,{value:i[0],
zone:t}):r(q7,{value:i[o],column:n,zone:t})}))}function H7({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r(M,{value:e}):r("span",{class:m4,title:j(n,t,"millisecond"),children:[j(n,t,"clockSecond"),r("span",{class:ao,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function q7({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:at(e,It(t.name),!0),children:ho(e,t,n).text}):r(M,{shown:ho(e,t,n),most:48,middle:!0})}function V7({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:m})=>m===n)],u=ri(W7(
n),l),c=m=>()=>Ve({document:Se(i,"where",Ao(i.where,m))},m);return r(yo,{anchor:e,label:"This value",head:r(M,{shown:ee(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>ze(l==null?"":String(l),"The v\
alue")}]})}function W7(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function $4({document:e}){return r(_t,{document:e,error:gv(vi.value.error),label:"Which new events",children:r(Xt,{word:"\
New events where"})})}function gv(e){return e?new st({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var yv=50;function D4({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=k(null),{times:a,values:l}=Y(()=>e.perSecond(
o*1e3),[e,o]),u=Y(()=>[{values:l,color:Mn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${j(a[i]*1e3,n,"clockSecond")}: ${z(
l[i])}`,m=d=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[d.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},p=a.map((d,h)=>({at:d,value:l[h]})).reverse(),f=[{key:"second",head:"Second",cell:({
at:d})=>j(d*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:d})=>z(d)}];return r(Ze,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${z(l.at(-1)??0)} in the last`,announced:c,onKey:m,actions:r(
"span",{class:s4,children:c}),table:r("div",{class:a4,children:r(_e,{label:"Events per second",columns:f,rows:p})}),children:r(
wl,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function E4({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:h4,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:g4,
children:[r("h2",{children:"By event"}),r("span",{class:ao,children:"now"}),r("span",{class:ao,children:"15 min"})]}),o.
length===0&&r("p",{class:ao,children:"Nothing yet."}),r("ul",{children:o.slice(0,yv).map(({event:s,count:a,lately:l})=>{
let u=ri("event",s);return r("li",{children:r("button",{type:"button",class:y4,title:`Only where ${u}`,onClick:()=>Ve({document:{
...be.value,where:Ao(n,u)}},u),children:[r("span",{class:b4,children:r(M,{value:s,most:40,middle:!0})}),r("span",{class:v4,
children:l>0?H(l):""}),r("span",{class:x4,children:H(a)}),r("span",{class:w4,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>yv&&r("p",{class:ao,children:[z(o.length-yv)," more"]})]})}function A4({document:e}){let{value:t,error:n}=De(e.dataset).value,o=t?VO(t):n?[]:null,{tape:i,turn:s}=U7(e,o),a=()=>Hl(
!i.paused);nr([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:e4,"data-t\
urn":s,children:[r(K7,{onToggle:a,now:l}),r(j7,{}),r(D4,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:l4,children:[
r("div",{class:u4,children:[i.paused&&r(G7,{}),i.rows.length===0?r(J7,{dataset:e.dataset,filtered:e.where!==void 0}):r(M4,
{document:e})]}),r(E4,{tape:i,now:l,where:e.where})]})]})}function U7(e,t){let n=JSON.stringify(t);return F(()=>t?jO(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),F(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
GO()},1e3);return()=>clearInterval(o)},[]),F(()=>()=>{Zn(e.dataset)},[e.dataset]),vi.value}function K7({onToggle:e,now:t}){
let{tape:n,begun:o}=vi.value,i=La.value==="away";return r("div",{class:t4,children:[r(_,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:n4,
children:[r("b",{class:o4,children:H(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:ao,title:"\
How long ago the newest event happened when it came here",children:[Pe(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:ao,children:[z(n.matched)," since this page was opened"]}),r("span",{class:r4,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function j7(){let e=gv(vi.value.error);return e&&e.where!=="where"?r("\
div",{class:i4,children:r(me,{error:e})}):null}function G7(){let{tape:e}=vi.value;return r("div",{class:p4,children:[r("\
span",{children:["Paused: ",r("b",{children:z(e.newCount)})," new, ",z(e.leftOut)," left out"]}),r(_,{small:!0,kind:"pri\
mary",onClick:()=>Hl(!1),children:"Show"})]})}function J7({dataset:e,filtered:t}){let n=hv(e);return r("div",{class:d4,children:[
r(Me,{icon:"live",title:"Waiting for new events",actions:r(_,{kind:"outlined",icon:"copy",onClick:()=>ze(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:f4,tabIndex:0,children:n})]})}var R4={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",runs:!1,Sentence:$4,Page:A4};var bv={};lh(bv,{banner:()=>vv,danger:()=>Q7,default:()=>X7,info:()=>Z7,text:()=>xv,warning:()=>Y7});var vv="zx",Z7="jx",
Y7="Xx",Q7="Sx",xv="Bx",X7={banner:vv,info:Z7,warning:Y7,danger:Q7,text:xv};function Vl({kind:e,children:t,actions:n}){return r("div",{class:we(vv,bv[e]),role:e==="info"?"status":"alert",children:[
r(le,{name:e==="info"?"info":"warning"}),r("span",{class:xv,children:t}),n]})}function hr({error:e,what:t,again:n}){return r(Me,{icon:"warning",title:t,actions:r(_,{kind:"outlined",onClick:n,children:"\
Try again"}),children:U(e.message)})}function nf(e,t,n){Ns(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function of(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function sa(e){ai(e),Er(e)}var O4={w:2,h:2},eK=100;function $c(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function wv(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function L4(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function rf(e,t,n,o){
let i=e.find(s=>s.id===t);return i?F4(e,{...i,x:wv(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function kv(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(O4.w,12-i.x);return F4(e,{...i,w:wv(n,s,12-i.x),h:wv(o,O4.h,eK)})}function N4(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return rf(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=rf(e,t,i.x,a);if(!sf(l,e))return l}return e}function sf(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function B4(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>$c(s,a)))return{
x:i,y:o}}}function af(e){let t=[];for(let o of L4(e)){let i={...o,y:z4(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>$c({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function F4(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of L4(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&$c(s,t)&&
a.y>=0&&!o.some(u=>$c(a,u));o.push(l?a:{...s,y:z4(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return af(e.map(({id:s})=>i.get(
s)))}function z4(e,t){let n=t.y;for(;;){let o=e.filter(i=>$c({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function jr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[tK(e),...t].join(" ").replace(/\s+/g," ")}function tK(e){switch(ii(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>lf(t.where)).join(" > ")}${Cv(e.funnel?.by)}`;case"retention":return`retention of ${lf(e.retention?.start)}\
, back by ${lf(e.retention?.return??"true")}${Cv(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${oK(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${nK(e)}${ce(e.aggregate?.measures).join(", ")||"count()"}${Cv(e.aggregate?.
by)}`}}function nK(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function oK(e){let t=e.paths?.start;return typeof t=="string"?` after ${lf(t)}`:""}function Cv(e){let t=ce(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function lf(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var Wl={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function Ul(e){return`v1/boards/${encodeURIComponent(
e)}`}async function uf(e){return(await re("v1/boards",{signal:e})).boards}async function gr(e,t){return re(Ul(e)+(t===void 0?
"":`?version=${t}`))}async function I4(e){return[...(await re(`${Ul(e)}/versions`)).versions].reverse()}async function yr(e,t){
return re(Ul(Sv()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function Dc(e,t,n,o){return re(
Ul(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function cf(e,t){await re(Ul(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function mf(e){return re(Ul(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function H4(e){return e instanceof st&&(e.code==="conflict"||e.status===409||e.
status===412)}function Sv(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function Ec({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function Tv(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:Ao(n.where,o)}}function pf(e,t){let n=Tv(e,t);return n&&{view:Qa(n),document:n,as:e.
as?e.as:null,open:[]}}function df(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function aa(e,t){
let n=rK(t);return{...e,tiles:[...e.tiles,{...t,id:Sv(),...B4(e.tiles,n.w,n.h),...n}]}}function rK({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ce(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(Wa)?7:8}}var q4="ke",V4="Cx",W4="Ex",U4="Ix",Ac="hi",K4="i",j4="Ux",G4="Hx",J4="fi",Z4="Lx",Y4="ui",Q4="Mx";function ff({tile:e,shared:t,result:n,onAgain:o}){let i=q(null),s=iK(i),a=pf(e,t),l=qt.find(({name:c})=>c===a?.view),u=()=>{
a&&ai(a)};return!a||!l?r("p",{class:G4,children:"This question has no view here."}):r("div",{ref:i,class:K4,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:j4,children:[r(me,{error:n.
error}),r(_,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(Cp.Provider,{value:s,
children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})]})}function iK(e){let[t,n]=k(0);return tt(
()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),
()=>o.disconnect()},[]),t}function X4({text:e,editing:t,onText:n}){return t?r("textarea",{class:Q4,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:J4,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(sK,{line:o},i))})}function sK({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:U(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:Y4,children:U(n[1])}):r("p",{class:Z4,children:U(e)})}function eL(e){let[t,n]=k(!1);return F(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function Rc(e,t){let n=Y(()=>new Ss,[]),o=e===null?"":JSON.
stringify(e);return F(()=>{e&&n.run(e)},[o,t]),F(()=>()=>n.close(),[]),n.result.value}function tL(e){let{tile:t,shared:n,editing:o}=e,i=q(null),s=eL(i),[a,l]=k(0),u=Tv(t,n),c=Rc(s?u:null,e.turn+a),m=Oc(t),p=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:q4,"aria-label":U(m),"data-tile":t.id,"data-kind":t.kind,"\
data-state":p,"data-editing":o,children:[r(Am,{busy:p==="running"||p==="estimate",done:c.done}),r("header",{class:V4,children:[
o?r("input",{class:U4,"aria-label":"Title of the tile",value:t.title,placeholder:m,maxLength:200,onInput:f=>e.onTitle(f.
currentTarget.value)}):r("h2",{class:W4,children:(t.kind==="query"||t.title!=="")&&r(M,{value:m,most:120})}),t.kind==="q\
uery"&&!o&&r(aK,{result:c}),!o&&r(lt,{icon:"more",label:`Menu of ${U(m)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(X4,{text:t.text??"",editing:o,onText:e.onText}):r(ff,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function Oc(e){return e.title!==""?e.title:e.document?jr(e.document):"Text"}function aK({
result:e}){let[t,n]=k(0);F(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Eo(e.phase==="exact"&&t>0?`e\
xact, ${Fa(e.elapsed??0)}, ${j(t,gt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:Ac,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(le,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:Ac,children:["estimate, ",V(e.done)]});case"running":return r("span",{class:Ac,children:"\
running"});case"error":return r("span",{class:Ac,"data-phase":"error",children:[r(le,{name:"error",size:14}),"failed"]});default:
return null}}var oL="T",rL="_";var uK=32,iL=12;function lL({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=U(Oc(e)),a=sL(e,t,n,(c,m,p,f)=>rf(c,e.
id,m.x+p,m.y+f)),l=sL(e,t,n,(c,m,p,f)=>kv(c,e.id,m.w+p,m.h+f)),u=c=>{let m={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!m||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[p,f]=m,d=c.shiftKey?kv(t,
e.id,e.w+p,e.h+f):N4(t,e.id,p,f);if(sf(d,t))return i("This is as far as it goes.");n(d);let h=d.find(({id:b})=>b===e.id);
i(c.shiftKey?`${h.w} columns wide, ${h.h} rows high`:`column ${h.x+1}, row ${h.y+1}`)};return r(E,{children:[r("button",
{type:"button",class:oL,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(cK,
{})}),r(_,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:rL,"aria-hidden":"true",...l})]})}
function cK(){return r(le,{name:"rows",size:16})}function sL(e,t,n,o){let i=q(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+aL(c),
tiles:t,tile:e,cell:(c.clientWidth+iL)/12})},a=u=>{let c=i.current,m=u.currentTarget.closest("[data-grid]");if(!c||!m)return;
let p=Math.round((u.clientX-c.x)/c.cell),f=Math.round((u.clientY+aL(m)-c.y)/(uK+iL)),d=o(c.tiles,c.tile,p,f);sf(d,t)||n(
d)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function aL(e){return-e.
getBoundingClientRect().top}var uL="mi",cL="Nx",mL="Rx",pL="Ax",dL="Dx",fL="Tx",_v="_x",hL="qx";function gf(e,t=""){Vi(n=>r(pK,{dataset:e,board:t,onClose:n}))}function pK({dataset:e,board:t,onClose:n}){let o=be.value.
timezone??"UTC",i=[...wp(e,void 0,void 0,t)].reverse();return r(nt,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:_v,children:"A board without questions has no time to note something at."}):r(fK,{dataset:e,zone:o}),i.length===
0&&r("p",{class:_v,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:mL,
children:i.map(s=>r("li",{class:pL,children:[r("span",{class:dL,children:dK(s,o)}),r("span",{class:fL,children:r(M,{value:s.
text,most:400})}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{gK(s)}})]},s.id))})]})}function dK({
time:e,to:t},n){return t===void 0?j(e,n,"minute"):`${j(e,n,"minute")} – ${j(t,n,"minute")}`}function fK({dataset:e,zone:t}){
let[n,o]=k(""),[i,s]=k(""),[a,l]=k(null),u=()=>{hK(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(K(c)))};return r(
"form",{class:uL,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:cL,children:[r("span",{class:wt,children:"\
What happened"}),r("input",{class:je,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:wt,children:`When, on the clock of ${Ri(t)}`}),r("input",
{class:je,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(_,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:hL,children:r(me,{error:a})})]})}
async function hK(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await cl({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await qp(n,o);if(!i.start)throw new st({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await cl({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function gK(e){try{await kp(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;te(
"The note is removed.",{label:"Undo",act:()=>{cl({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
te(K(t).message)}}function yf({name:e,content:t}){nf(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function gL(e){
of(".json,application/json",t=>{yK(t).then(e)})}async function yK(e){try{let{name:t,content:n}=bK(await e.text(),e.name);
await yr(t,n),te("The board is imported.")}catch(t){te(`The file cannot be imported: ${K(t).message}`)}}function bK(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var Mv="ze",bL="Fx",vL="Gx",xL="Jx",wL="Kx",$v="Ox",kL="Px",CL="Qx",SL="vi",TL="wi",PL="bi";function _L({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(E,{children:[
r("div",{children:[r("button",{type:"button",class:PL,onClick:()=>xe("boards"),children:"Boards"}),r("div",{class:vL,children:[
i===null?r("h1",{class:xL,children:r(M,{value:s})}):r("input",{class:wL,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(vK,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(wK,{model:e})]})]}),
i!==null?r("textarea",{class:CL,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:kL,children:r(M,
{value:a.description,most:1e3})})]})}function vK({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:$v,children:[r(_,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(_,{kind:"quiet",icon:"\
info",onClick:()=>gf(df(e.board.value.content)[0]??"",i),children:"Notes"}),r(_,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(_,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(lt,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:xK(e,t)})]})}function xK(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>ze(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>yf(n)},{label:"Make a copy",icon:"copy",act:()=>{yr(`${n.name}, copy`,n.content??
Wl).then(s=>xe(`boards/${encodeURIComponent(s.id)}`),Dv)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
cf(n.id,n.version).then(()=>{xe("boards"),te("The board is removed.",{label:"Undo",act:()=>{mf(n).then(()=>xe(`boards/${encodeURIComponent(
n.id)}`),Dv)}})},Dv)}}]}function wK({model:e}){return r("div",{class:$v,children:[r(_,{icon:"plus",kind:"outlined",onClick:()=>e.
change(aa(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(_,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(_,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function Dv(e){te(K(e).message)}function ML(e){return!e||!("columns"in e)||!("rows"in e)?null:lp(e.columns.map(({name:t})=>t),e.rows)}var bf=class{constructor(t){this.id=t}id;board=ae(null);error=ae(null);draft=ae(null);conflict=ae(null);shared=ae(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await gr(this.id))}catch(t){this.error.value=K(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&Ft(this.shared.value,Ec(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=Ec(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&Ft(i.content,o.content)||await this.save(i)&&te(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await Dc(
n.id,n.version,t.name,t.content)),!0}catch(o){return H4(o)?this.conflict.value=t:te(`The board cannot be saved: ${K(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await yr(`${t.
name}, copy`,t.content)).id:null}};var $L=null;function vf(){return $L??=[...new Set([gt(),"UTC",...Intl.supportedValuesOf("timeZone")])],$L}var DL="Vx",EL="Wx",AL="Yx",RL="Zx",OL="es",Ev="rs";function LL({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:DL,role:"group","aria-label":"For all tiles",children:[r(SK,{shared:e,onShared:o}),r(rn,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...vf()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:EL,children:r(jt,{bare:!0,code:!0,label:`Filter of all tiles of ${U(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${U(l)}`,onCommit:u=>o(
{...e,where:CK(e.where,l,u)})})},l)),!Ft(e,t)&&r("span",{class:AL,children:[r(_,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(_,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function CK(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function SK({shared:e,
onShared:t}){let n=q(null),[o,i]=k(!1),[s,a]=k(null),l=Wp(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Rr({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),m=(f,d)=>{i(!1),a(null),t({...e,
from:f,to:d})},p=f=>{qp(f,e.timezone).then(({from:d,to:h})=>m(String(d??""),String(h??"")),d=>a(K(d)))};return r(E,{children:[
r(_,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(Kt,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:RL,children:[r(
jt,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:p}),r("d\
iv",{class:OL,children:[r(_,{small:!0,class:Ev,pressed:u,onClick:()=>m("",""),children:"Of each tile"}),l.filter(({from:f})=>f!==
void 0).map(({text:f,from:d,to:h})=>r(_,{small:!0,class:Ev,pressed:d===e.from&&(h??"now")===e.to,onClick:()=>m(String(d),
String(h??"now")),children:f.charAt(0).toUpperCase()+f.slice(1)},f))]})]})})]})}var NL="is",BL="as",FL="ts",Av="os";function zL({model:e,board:t,onClose:n}){let[o,i]=k(null);return F(()=>{I4(t.id).then(i,IL)},[t.id,t.version]),r(as,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(Ce,{}):r("ol",{class:NL,children:o.map(s=>r("li",{
class:BL,children:[r("div",{class:FL,children:[r("span",{children:s.removed?"Removed":r(M,{value:s.name,most:60})}),r("s\
pan",{class:Av,children:["version ",s.version,", ",j(s.changed,gt(),"minute")]})]}),s.version===t.version?r("span",{class:Av,
children:"shown"}):!s.removed&&r(_,{small:!0,kind:"outlined",onClick:()=>{PK(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function PK(e,t,n){try{let{name:o,content:i}=await gr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Ne(i.tiles.length,"tile")}.`)}catch(o){IL(o)}}function IL(e){te(K(e).message)}var _K=6e4;function qL({id:e}){let t=Y(()=>new bf(e),[e]),[n,o]=k(!1);F(()=>(OK().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return F(()=>{globalThis.document.title=`${U(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(Me,{icon:"boards",title:"There is no such board",actions:r(_,{kind:"prima\
ry",onClick:()=>xe("boards"),children:"All boards"})}):r(hr,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:bL,children:[r(MK,{model:t,onVersions:()=>o(!n)}),n&&r(zL,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:Mv,children:r(Ce,{})})}function MK({model:e,onVersions:t}){let n=q(null),[o,i]=k(0),{content:s}=e.shown,a=Ec(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,HL(Ft(c,a)?null:c)};return F(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(m=>m+1)},_K);return()=>clearInterval(c)},[]),r("main",{ref:n,class:Mv,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(AK,{model:e}),r(_L,{model:e,onVersions:t,onScreen:()=>{
$K(n.current)},onAgain:()=>i(o+1)}),r(LL,{shared:l,saved:a,datasets:df(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>HL(null))}}),r(DK,{model:e,shared:l,turn:o})]})}
async function $K(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function DK({model:e,shared:t,turn:n}){let[o,i]=k(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(m=>m.id===u?{...m,...c}:m)});return a.length===0?r(EK,{model:e}):r(E,{children:[r("div",{class:SL,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:TL,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(tL,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>RK(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(lL,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...af(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function EK({model:e}){return r(Me,{icon:"boards",title:"This board is empty",actions:r(
E,{children:[r(_,{kind:"primary",icon:"explore",onClick:()=>xe(""),children:"Ask a question"}),r(_,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(aa(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function AK({model:e}){return e.conflict.value===null?
null:r(Vl,{kind:"warning",actions:r(E,{children:[r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&xe(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function RK(e,t,n,o){let i=pf(t,n),s=ML(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...af(a.tiles.
filter(({id:m})=>m!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>sa(i)},{label:"\
Copy link",icon:"share",act:()=>{Ds(i).then(m=>ze(m,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>ze(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>nf(`${Oc(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:aa(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function OK(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await li(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function HL(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await Ga(e)}`,history.replaceState(null,"",t)}var WL="ns",UL="ps";function KL({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=k(o),[u,c]=k(null),[m,p]=k(!1),f=ft();return r(
nt,{title:e,onClose:i,children:r("form",{class:WL,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||m)&&(p(!0),s(a.trim()).
then(i,b=>{c(K(b)),p(!1)}))},children:[r("label",{class:wt,for:f,children:t}),r("input",{id:f,class:je,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(me,{error:u}),
r("div",{class:UL,children:r(_,{type:"submit",kind:"primary",disabled:a.trim()===""||m,children:n})})]})})}var jL="yi",GL="ds",JL="ls",ZL="xs",YL="je",QL="ss",XL="cs",e6="Xe",t6="gs",n6="hs",o6="fs";var wf=ae({value:null,error:null});async function jl(){try{wf.value={value:await uf(),error:null}}catch(e){wf.value={value:wf.
value.value,error:K(e)}}}function r6(){let{value:e,error:t}=wf.value,[n,o]=k("changed");F(()=>{globalThis.document.title=
"Boards · Sluice",jl()},[]);let i=()=>Vi(s=>r(KL,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:FK}));return r(
"main",{class:jL,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:GL,children:[r("h1",{class:JL,children:"\
Boards"}),e!==null&&e.length>1&&r(lt,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(_,{icon:"upload",kind:"outlined",onClick:()=>gL(jl),children:"Import"}),r(_,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(hr,{error:t,what:"The boards cannot be listed",again:()=>{jl()}}),!e&&
!t&&r(Ce,{}),e?.length===0&&r(Me,{icon:"boards",title:"There are no boards yet",actions:r(_,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:ZL,children:BK(e,n).map(s=>r(zK,{board:s},s.id))})]})}function BK(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function FK(e){let t=await yr(
e,Wl);xe(`boards/${encodeURIComponent(t.id)}`)}function zK({board:e}){let[t,n]=k(null);F(()=>{gr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Ne(t.tiles.length,"tile")}, `;return r("li",{class:YL,children:[r("butto\
n",{type:"button",class:QL,onClick:()=>xe(`boards/${encodeURIComponent(e.id)}`),children:[r(IK,{tiles:t?.tiles??[]}),r("\
span",{class:n6,children:r(M,{value:e.name,most:80})}),r("span",{class:o6,children:[o,"changed ",j(e.changed,gt(),"minut\
e")]})]}),r(lt,{icon:"more",label:`Menu of ${U(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{gr(e.id).then(yf,kf)}},{label:"Make a copy",icon:"copy",act:()=>{HK(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{qK(e)}}]})]})}function IK({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:XL,"aria-hidden":"true",children:e.map(o=>r("span",{class:we(e6,o.kind===
"text"&&t6),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function HK(e){try{let{name:t,
content:n}=await gr(e.id);await yr(`${t}, copy`,n),await jl()}catch(t){kf(t)}}async function qK(e){try{let t=await gr(e.
id);await cf(e.id,t.version),await jl(),te("The board is removed.",{label:"Undo",act:()=>{mf(t).then(jl,kf)}})}catch(t){
kf(t)}}function kf(e){te(K(e).message)}var i6={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(r6,{}):r(qL,{id:e},e)};function us(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function s6(e,t){
return(await re(us(e,"definitions"),{signal:t})).definitions}async function a6(e,t){return(await re(us(e,"cohorts"),{signal:t})).
cohorts}async function l6(e,t,n){return re(`${us(e,"definitions",t)}?version=${n}`)}async function u6(e,t,n,o){return[...(await re(
`${us(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function c6(e,t,n){return re(us(e,"cohorts",t),{signal:n})}
async function Lc(e,t,n,o,i){return re(us(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function m6(e,t,n){await re(us(e,t,n),{method:"DELETE"})}async function p6(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=Bt(`${us(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw Xr()}),c=await u.json().catch(()=>null);if(!u.ok)throw ei(c,u.status);return c}var Cf={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function d6(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function Sf(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return jr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function Rv({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function f6(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function h6(e,t,n){let o=ve(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${ve(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var g6="ki",y6="us",b6="zi",v6="ms",x6="Se",w6="Be",k6="q",C6="vs",S6="ws",T6="bs",P6="ys",_6="ji",M6="ks",$6="zs",D6="X\
i",Gl="js",Jl="Xs",Zl="Ss",Yl="Bs",E6="Cs",xi="F",Tf="Es",A6="Si",R6="Is",O6="Us",cs="Hs",L6="Ls",N6="Ms",B6="Bi",F6="Ns",
Ov="b",z6="Rs",I6="As";var VK={from:"",to:"",timezone:"",where:{}};function Pf({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=k(null),
[l,u]=k(null),[c,m]=k(0),p=De(e).value.value?.actors?.[0]??"",f=n===null?{}:{define:{[t]:n}},d=JSON.stringify([t,n]);F(()=>{
let w=new AbortController,y=C=>(i??u)(C);return dm(e,{column:ve(t),limit:10,...f},w.signal).then(C=>{a(C),y(null)},C=>{Tn(
C)||(a(null),y(K(C)))}),()=>w.abort()},[d]);let h=s?.type==="bool"&&o&&p!=="",b=s&&{dataset:e,...f,aggregate:{measures:[
h6(t,s.type,o?p:"")],by:["time('auto')"]}},v=Rc(b,c);return l?r("div",{class:cs,children:r(me,{error:l})}):!s||!b?null:r(
"section",{class:L6,"aria-label":"What it holds for",children:[r("p",{class:N6,children:WK(s)}),r("div",{class:B6,children:r(
ff,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:b,as:"line"},shared:VK,result:v,onAgain:()=>m(c+1)})}),
h?r(KK,{document:{dataset:e,...f,where:ve(t),aggregate:{measures:["count() as events"],by:[ve(p)],limit:10}},per:p}):r(UK,
{values:s})]})}function WK(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${V(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Ne(e.distinct,"value")}${e.nulls>0?`, none for ${H(e.nulls)} events`:""}.`}function UK({values:e}){
return r("table",{class:Ov,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r(M,{value:t,most:64})}),r("td",{children:H(n)})]},o))})]})}function KK({document:e,per:t}){let{answer:n}=Rc(
e,0),o=n?.rows??[];return r("table",{class:Ov,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r(M,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r(M,{value:i,most:64})}),r("td",{children:H(Number(s))})]},a))})]})}function H6({dataset:e,
name:t,version:n}){let[o,i]=k(null);if(F(()=>{let a=new AbortController;return c6(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${H(o.ids)} in the list`;return r("p",{class:F6,children:[
r("strong",{children:H(o.size)})," ",r("span",{class:Yl,children:[o.size===1?"actor":"actors"," with events",s]})]})}var jK=300;function _f({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(t),[c,m]=k(null),p=De(e).
value.value?.actors??[],f=v=>{a({...s,...v}),m(null)};F(()=>{let v=setTimeout(()=>u(s),jK);return()=>clearTimeout(v)},[s]);
let d=()=>{Lc(e,s.name.trim(),n,Rv(s),s.description.trim()).then(async v=>{await i(v.name),te(`${U(v.name)} is saved, as\
 version ${v.version}.`)},v=>m(K(v)))},h=c&&GK(c),b=c?.span&&h==="text"?Ai(s.text,c.span):null;return r("article",{class:Gl,
"aria-label":n===0?"A new definition":`Edit ${U(s.name)}`,children:[r("div",{class:Jl,children:[r("h2",{class:Zl,children:n===
0?"A new definition":r("bdi",{children:U(s.name)})}),r(_,{kind:"outlined",onClick:o,children:"Cancel"}),r(_,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:d,children:"Save"})]}),n===0&&r(kt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:v=>f({kind:v}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(Lv,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:v=>f({name:v})}),r("div",{class:xi,children:[r("span",{class:wt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(El,{class:A6,label:"Expression",language:"expression",text:s.text,mark:b,onRun:d,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:v=>f({text:v})}),h==="text"&&r(me,
{error:c,onHint:v=>f({text:JK(s.text,b,v)})})]}),s.kind==="actor"&&r("div",{class:Tf,children:[p.length>1&&r("div",{class:xi,
children:[r("span",{class:wt,children:"Of each"}),r(rn,{title:"Actor",kind:"outlined",values:p,value:s.per===""?p[0]:s.per,
onChange:v=>f({per:v})})]}),r(Lv,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:v=>f({from:v})})]}),r(Lv,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:v=>f({description:v})}),h==="other"&&r("div",{class:cs,children:r(me,{error:c})}),l.text.trim()!==
""&&r(Pf,{dataset:e,name:"preview_of_definition",content:Rv(l),actors:l.kind==="actor",onError:m})]})}function GK(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function JK(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function Lv({label:e,value:t,placeholder:n,error:o,onText:i}){let s=ft();
return r("div",{class:xi,children:[r("label",{class:wt,for:s,children:e}),r("input",{id:s,class:je,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(me,{error:o})]})}function q6(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function V6(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function Mf({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(""),[c,m]=k(null),[p,f]=k(""),d=De(e).
value.value?.actors??[],[h,b]=k(""),[v,w]=k(null),[y,C]=k(!1),P=ft(),O=h||d[0]||"",$=c??l,B=()=>{C(!0),p6(e,s.trim(),{per:O,
description:p.trim(),fresh:n},$,q6(c?.name??"",l)).then(async L=>{await i(L.name),te(`${U(L.name)} is saved, with ${Ne(L.
ids,"actor")}.`)},L=>{w(K(L)),C(!1)})};return r("article",{class:Gl,"aria-label":n?"A cohort from a list":`A new list fo\
r ${U(s)}`,onDragOver:L=>L.preventDefault(),onDrop:L=>{L.preventDefault(),m(L.dataTransfer?.files[0]??null)},children:[r(
"div",{class:Jl,children:[r("h2",{class:Zl,children:n?"A cohort from a list":r("bdi",{children:U(s)})}),r(_,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(_,{kind:"primary",icon:"save",disabled:y||s.trim()===""||c===null&&l.trim()==="",onClick:B,
children:"Save"})]}),n&&r("div",{class:xi,children:[r("label",{class:wt,for:`${P}-name`,children:"Name"}),r("input",{id:`${P}\
-name`,class:je,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:L=>{a(L.currentTarget.value),w(null)}})]}),
d.length>1&&r("div",{class:xi,children:[r("span",{class:wt,children:"The list has values of"}),r(rn,{title:"Actor",kind:"\
outlined",values:d,value:O,onChange:b})]}),r("div",{class:xi,children:[r("label",{class:wt,for:`${P}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:O6,children:[r("bdi",
{children:U(c.name)}),", ",_n(c.size)," ",r(_,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>m(null)})]}):
r("textarea",{id:`${P}-list`,class:`${je} ${R6}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:L=>{u(L.currentTarget.value),w(null)}}),r("div",{class:Tf,children:[r(_,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>of("",m),children:"Choose a file"}),c===null&&r("span",{class:Yl,children:l.trim()===""?"or drop one\
 here":Ne(V6(l),"line")})]})]}),r("div",{class:xi,children:[r("label",{class:wt,for:`${P}-description`,children:"Descrip\
tion"}),r("input",{id:`${P}-description`,class:je,value:p,placeholder:"where the list is from",onInput:L=>f(L.currentTarget.
value)})]}),v&&r("div",{class:cs,children:r(me,{error:v})})]})}function W6({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=k(!1),[a,l]=k(null),{saved:u}=t,c="definition"in u?u:null,
m=c&&f6(c),p=async d=>{s(!1),await n(d)};if(i&&c&&m)return r(_f,{dataset:e,draft:m,version:u.version,onClose:()=>s(!1),onSaved:p});
if(i)return r(Mf,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:p});let f=()=>{m6(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),te(`${U(t.name)} is removed.`,c&&{label:"Undo",act:()=>{ZK(e,c).then(()=>n(t.name),U6)}})},
d=>l(K(d)))};return r("article",{class:Gl,"aria-label":U(t.name),children:[r("div",{class:Jl,children:[r("h2",{class:Zl,
children:r(M,{value:t.name,most:120})}),r(_,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>ze(t.name,"The n\
ame")}),(m??!c)&&r(_,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(_,{kind:"danger",icon:"\
trash",label:"Remove",onClick:f}),r(_,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:cs,children:r(
me,{error:a})}),r("p",{class:Yl,children:[Cf[t.kind],", version ",u.version,", ",j(u.time,gt(),"minute")]}),u.description&&
r("p",{children:r(M,{value:u.description,most:2e3})}),c?r("pre",{class:E6,children:r("bdi",{children:U(Sf(c.definition))})}):
"ids"in u&&r("p",{children:[H(u.ids)," actors of ",r("code",{children:U(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(H6,{dataset:e,name:t.name,version:u.version}),r(Pf,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(YK,{dataset:e,one:t,onChanged:n})]})}async function ZK(e,t){await Lc(e,t.name,0,t.definition,t.description??"")}
function U6(e){te(K(e).message)}function YK({dataset:e,one:t,onChanged:n}){let[o,i]=k([]),s="definition"in t.saved;if(F(
()=>{let l=new AbortController;return u6(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{l6(e,t.name,l).then(u=>Lc(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>te(`Version ${l} is restored.`),U6)};return r("details",{class:z6,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:I6,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",j(l.time,gt(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(_,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function K6(e){let[t,n]=await Promise.all([s6(e),a6(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await QK(
e,t.map(d6)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function QK(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await re("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function j6({rest:e}){let[t="",...n]=e.split("/"),o=He.value.value?.[0]?.name;return F(()=>{He.value.value||Dt()},[]),F(
()=>{let i=Ut.value||o;t===""&&i&&xe(`definitions/${encodeURIComponent(i)}`)},[t,o]),F(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),He.value.error&&t===""?r(hr,{error:He.value.error,what:"The datasets cannot be listed",again:()=>{
Dt()}}):He.value.value?.length===0?r(Me,{icon:"data",title:"There is no dataset yet",actions:r(_,{kind:"primary",onClick:()=>xe(
""),children:"How to send events"})}):t===""?r(Ce,{}):r(XK,{dataset:t,name:n.join("/")},t)}function XK({dataset:e,name:t}){
let[n,o]=k(null),[i,s]=k(null),[a,l]=k(e9),[u,c]=k(""),m=async()=>{try{o(await K6(e)),s(null)}catch(w){s(K(w))}};F(()=>{
m()},[]);let p=w=>{l(null),xe(`definitions/${encodeURIComponent(e)}${w===""?"":`/${encodeURIComponent(w)}`}`)},f=async w=>{
await Promise.all([m(),Zn(e)]),p(w)},d=w=>()=>l({kind:w,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:d("property")},{label:"Property or cohort of actors",icon:"actor",act:d("actor")},
{label:"Cohort from a list",icon:"upload",act:d("list")}],b=(n??[]).filter(w=>w.name.toLowerCase().includes(u.trim().toLowerCase())),
v=n?.find(w=>w.name===t)??null;return r("main",{class:g6,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:y6,
children:[r("h1",{class:b6,children:"Definitions"}),r(rn,{title:"Dataset",icon:"data",kind:"outlined",values:(He.value.value??
[]).map(w=>w.name),value:e,onChange:w=>xe(`definitions/${encodeURIComponent(w)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${je} ${v6}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:w=>c(w.currentTarget.value)}),
r(lt,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:h,children:"New"})]}),
i&&r(hr,{error:i,what:"The definitions cannot be listed",again:()=>{m()}}),!n&&!i&&r(Ce,{}),n?.length===0&&a===null&&r(Me,
{icon:"definitions",title:"There are no definitions yet",actions:r(E,{children:[r(_,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(_,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:x6,"data-open":a!==null||v!==null,children:[n.length>0&&r("\
ul",{class:w6,"aria-label":"Definitions",children:[b.map(w=>r(t9,{one:w,current:a===null&&w.name===t,onOpen:()=>p(w.name)},
w.name)),b.length===0&&r("li",{class:M6,children:"None has this in its name."})]}),r("div",{class:D6,children:[a?.kind===
"list"&&r(Mf,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:f}),a!==null&&a.kind!=="list"&&r(_f,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:f},`${a.kind} new`),a===null&&v&&r(W6,{dataset:e,one:v,onChanged:f,onClose:()=>p("")},
v.name),a===null&&!v&&r("p",{class:$6,children:t===""?"Choose one to see what it holds for.":`There is no definition ${U(
t)} of this dataset.`})]})]})]})}function e9(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function t9({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:Sf(e.saved.definition);return r("li",{children:r("button",{type:"button",class:k6,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:C6,children:r(le,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:S6,children:r(M,{value:e.name,most:64})}),r("span",{class:T6,children:Cf[e.
kind]}),r("code",{class:P6,children:r("bdi",{children:U(o)})}),e.saved.description&&r("span",{class:_6,children:r(M,{value:e.
saved.description,most:200})})]})})}var G6={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:j6};async function Nv(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),re(`v1/history?${n.toString()}`,{signal:t})}async function J6(e,t){
await re(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function Z6(e){await re(`v1/history/${e}`,{method:"DEL\
ETE"})}var Y6="Ci",Q6="Ds",X6="Ei",eN="Ii",tN="Ts",nN="c",oN="G",rN="Ce",iN="_s",sN="qs",aN="Ui",lN="Fs",uN="Hi",cN="Li",mN="J",
pN="Ee",dN="K",fN="Gs";var o9=150;function hN(){let[e,t]=k(""),[n,o]=k(!1),[i,s]=k(null),[a,l]=k(void 0),[u,c]=k(null),[m,p]=k(0),f=q(!0);F(()=>{
globalThis.document.title="History · Sluice"},[]),F(()=>{let v=new AbortController,y=setTimeout(()=>{Nv({search:e.trim(),
starred:n},v.signal).then(C=>{s(C.entries),l(C.cursor),c(null)},C=>{Tn(C)||c(K(C))})},f.current?0:o9);return f.current=!1,
()=>{clearTimeout(y),v.abort()}},[e,n,m]);let d=()=>{Nv({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(v=>{
s([...i??[],...v.entries]),l(v.cursor)},v=>c(K(v)))},h=v=>s((i??[]).map(w=>w.id===v.id?v:w)),b=v=>s((i??[]).filter(({id:w})=>w!==
v.id));return r("main",{class:Y6,"data-state":i?"exact":"running",children:[r("div",{class:Q6,children:[r("h1",{class:X6,
children:"History"}),r("input",{type:"search",class:`${je} ${eN}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:v=>t(v.currentTarget.value)}),r(_,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(hr,{error:u,what:"The history cannot be read",again:()=>p(m+1)}),!i&&!u&&r(Ce,{}),i?.length===
0&&r(r9,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:tN,children:i.map(v=>r(i9,{entry:v,
onEntry:h,onGone:b},v.id))}),a!==void 0&&r(_,{kind:"outlined",class:fN,onClick:d,children:"Older ones"})]})}function r9({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Me,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(_,{kind:"primary",onClick:n,children:"The whole history"}):r(_,{kind:"primary",icon:"explore",onClick:()=>xe(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function i9({entry:e,onEntry:t,onGone:n}){let o=s9(e),i=o&&qt.find(({name:l})=>l===Qa(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),J6(e.id,l.starred).catch(u=>{t(e),te(K(u).message)})},a=()=>{o&&sa({view:Qa(o),document:o,as:null,open:[]})};
return r("li",{class:nN,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:oN,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(le,{name:"star"})}),r("button",{type:"button",class:rN,disabled:!o,onClick:a,
children:[r("span",{class:iN,children:r(le,{name:i?.icon??"braces"})}),r("span",{class:sN,children:[r("span",{class:aN,children:r(
"bdi",{children:U(o?jr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:lN,children:[r(le,{name:"error",size:14}),
r("bdi",{children:U(e.error)})]})]}),r("span",{class:uN,children:o&&Rr(o,o.timezone??"UTC")}),r("span",{class:cN,children:r(
M,{value:e.dataset,most:32})}),r("span",{class:mN,children:e.error===void 0?`${Fa(e.elapsed_ms)}, ${H(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:pN,children:j(e.at,gt(),"minute")})]}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:dN,onClick:()=>{Z6(e.id).then(()=>n(e),l=>te(K(l).message))}})]})}function s9(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var gN={name:"history",label:"History",icon:"history",letter:"h",Page:hN};var qt=[X$,vE,_A,gR,JR,EO,R4],wi=[i6,G6,gN,FC];var yN="Mi",bN="Js",vN="Ks",xN="Os",wN="Ps",kN="Ni",CN="Ri",SN="Qs",TN="Vs",PN="Ai";function _N(){let e=Ck.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&qt.some(({name:a})=>a===
"funnel");return r("section",{class:yN,"aria-label":"What was loaded",children:[r("div",{class:bN,children:[r("p",{class:vN,
role:"status",children:bg(t,n)}),r(_,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:yg})]}),s&&r("p",{class:xN,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:wN,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:we(kN,u>=0&&CN),"aria-pre\
ssed":u>=0,onClick:()=>Tk(a),children:[u>=0&&r("span",{class:SN,children:u+1}),r(M,{value:a,most:32,middle:!0}),r("span",
{class:TN,children:H(l)})]},a)})}),r("div",{class:PN,children:[n.rejected>0&&r(_,{kind:"outlined",onClick:()=>{yg(),xe(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(_,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:Pk,children:"Show the funnel"})]})]})}function MN(){return F(()=>{Ro(),Ok()},[]),r(E,{children:[r(N1,{}),r(_N,{}),r(Fk,{})]})}function $N(){let{value:e,error:t}=He.value,n=e?.[0]?.name;return F(()=>{e||Dt()},[]),F(()=>{n!==void 0&&ui(n)},[n]),t?r(
Me,{icon:"warning",title:"The datasets cannot be listed",actions:r(_,{kind:"outlined",onClick:()=>{Dt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(qO,{}):r(Ce,{})}function DN(){return r(Me,{icon:"search",title:"There is no\
 such page",actions:r(_,{kind:"primary",onClick:()=>xe(""),children:"To the first dataset"})})}var EN="Ws",AN="Ys",RN="Zs",ON="ec",LN="Ie",NN="rc";function BN(){let[e,t]=k(""),[n,o]=k(null),[i,s]=k(!1),a=q(null);return F(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:EN,children:r("form",{class:AN,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
i0(e.trim()).then(()=>location.reload(),c=>{s(!1),o(K(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:RN,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:ON,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:LN,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(me,{id:"token-problem",error:n}),r(_,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:NN,children:"Log in"})]})})}var FN="Di",zN="ic",IN="ac",HN="tc";function qN({id:e}){let[t,n]=k(null),[o,i]=k(null),[s,a]=k(0);return F(()=>{let l=new AbortController;return JC(e,l.signal).
then(async u=>{let c=await VN(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?sa(c):xe(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(K(u))}),()=>l.abort()},[e,s]),o?.status===404?r(Me,{icon:"share",title:"There is no such l\
ink",actions:r(_,{kind:"primary",onClick:()=>xe(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(hr,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(c9,{link:t}):r(Ce,{})}async function VN(e){
let t=Rm(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await li(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function c9({link:e}){let[t,n]=k(null);F(()=>{VN(e).then(n)},[e]);let o=qt.find(({name:l})=>l===t?.view);if(F(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Ce,{});let{document:i}=t,s={...Ih,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>ai(t);return r(E,{children:[r(Vl,{kind:"info",actions:r(_,{small:!0,kind:"outlined",onClick:()=>sa(
t),children:"Ask now"}),children:["The numbers as they were on ",j(e.made,gt(),"minute"),"."]}),r("main",{class:FN,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:zN,children:r("bdi",{children:U(jr(i))})}),r("p",{class:IN,children:[
U(i.dataset),", ",Rr(i,i.timezone??"UTC")]}),r("div",{class:HN,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var WN="oc",UN="nc",KN="pc",jN="Ti",GN="dc",JN="_i";function ZN({onClose:e}){let t=Map.groupBy(nk.value,({group:n})=>n);return r(nt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:WN,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:UN,children:n}),r("dl",{class:KN,children:o.
map(({keys:i,label:s})=>r("div",{class:jN,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:GN,
children:a},a))})]},i))})]},n))}),r("div",{class:JN,children:[r("label",{children:[r("input",{type:"checkbox",checked:ok.
value,onChange:n=>rk(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:mp.value,onChange:n=>YC(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Df(e){let t=ii(be.value),n=ce(be.value[t]?.by),o=ve(e);n.includes(o)||fe({document:Se(be.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Bc(e){let t=qe.value.view===e.name,n=fw(e.name,lg(Ut.value));n!==null&&te(n,{label:"Undo",act:si}),t&&Bi.value.
kind!=="view"&&Ut.value!==""&&Er(),Ut.value===""&&xe("")}function YN(){let e="Go to";return[...qt.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Bc(t)})),...wi.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>xe(t.name)}))]}var Fv=matchMedia("(prefers-color-scheme: dark)"),QN=ae(Fv.matches),Bv=$r("theme"),Fc=ae(Bv==="light"||Bv==="dark"?Bv:"s\
ystem"),eu=hn(()=>Fc.value==="system"?QN.value?"dark":"light":Fc.value);function Ef(e){Fc.value=e,Dr("theme",e)}function XN(){
Fv.addEventListener("change",()=>{QN.value=Fv.matches}),Sn(()=>{document.documentElement.dataset.theme=eu.value})}function eB({onClose:e,onHelp:t}){let[n,o]=k(""),i=d9(p9(t),n).slice(0,200);return r(nt,{title:"Find",onClose:e,children:r(
zi,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r(M,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function p9(e){let t=Ut.value===""?[]:De(Ut.value).value.value?.columns??[];return[...qt.map(n=>({name:n.
label,kind:"page",act:()=>Bc(n)})),...wi.map(n=>({name:n.label,kind:"page",act:()=>xe(n.name)})),...(He.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{ui(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Df(
n)})),...Ua.value?[{name:"Undo",kind:"command",act:si}]:[],...Ka.value?[{name:"Redo",kind:"command",act:ja}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Vn({kind:"json"})},{name:eu.value==="dark"?"Light":"Dark",kind:"command",act:()=>Ef(
eu.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function d9(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var nB="Ue",oB="qi";function rB({folded:e}){let[t,...n]=ci.value,o=t?`${rl(t.kind)} ${t.dataset}, ${V(t.done)}`:"",i=Eo(o);return t?r("butto\
n",{type:"button",class:nB,"aria-label":o,onClick:()=>xe("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
rl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:oB,children:V(t.done)}),r(nl,{small:!0,label:o,done:t.done})]}):null}function iB(){let e=Oa.value?.tokens?Oa.value.name:void 0;if(e===void 0)return null;let t=()=>{s0().then(()=>location.reload(),
n=>te(`Logging out failed: ${K(n).message}`))};return r(lt,{icon:"actor",label:`Logged in as ${ee(e).text}`,menuLabel:"A\
ccount",kind:"quiet",placing:{side:"top"},head:r(M,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var sB="Fi",aB="g",lB="Gi",uB="lc",cB="Ji",zv="Ki",mB="h",pB="Oi",dB="Pi",fB="He",hB="Qi";var ki=ae($r("rail")==="folded");function g9(){ki.value=!ki.value,Dr("rail",ki.value?"folded":"open")}function yB({onPalette:e,
onHelp:t}){let n=Bi.value;return r("nav",{"aria-label":"Pages",class:we(sB,ki.value&&aB),children:[r("div",{class:lB,children:[
r(b9,{}),!ki.value&&r("span",{class:uB,children:"Sluice"})]}),r("ul",{class:zv,children:qt.map(o=>r(gB,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&qe.value.view===o.name,onClick:()=>Bc(o)},o.name))}),wi.length>0&&r(
"div",{class:dB,role:"presentation"}),r("ul",{class:zv,children:wi.map(o=>r(gB,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>xe(o.name)},o.name))}),r("div",{class:fB,children:[r(rB,{folded:ki.
value}),r(_,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(y9,{}),r(iB,{}),r(_,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(_,{icon:"collapse",label:ki.value?"Widen":"Fold",kind:"quiet",class:hB,onClick:g9})]})]})}
function gB({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Eo(ki.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:mB,"aria-current":o?"page":void 0,"aria-label":ki.value?t:void 0,onClick:i,...s,children:[
r(le,{name:e,size:20}),r("span",{class:pB,children:t})]})})}function y9(){let e=(t,n)=>({label:n,checked:Fc.value===t,act:()=>Ef(
t)});return r(lt,{icon:eu.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function b9(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:cB,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var vB="Vi",xB="Wi";function wB({children:e}){let[t,n]=k(null);nr([...YN(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Ua.value&&si()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Ka.value&&
ja()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Lo},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:x9}]),F(()=>{let i=s=>{if(Ou(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Hm(a).then(l=>{l&&(fe(l),te("The question was pasted.",{label:"Undo",act:si}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:vB,children:[r(yB,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:xB,children:[La.value==="away"&&r(Vl,{kind:"warning",actions:r(_,{small:!0,
kind:"outlined",onClick:c0,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(eB,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(ZN,{onClose:o}),r(SC,{}),r(
kk,{}),r(C0,{})]})}function x9(){let{phase:e}=Wn.result.value;e==="running"||e==="estimate"?Wn.cancel():Li.value.length>
0&&Dm()}var kB="xc",CB="sc",SB="Yi",TB="cc";var Rf=hn(()=>Hs.value.filter(e=>e.to.dataset===be.value.dataset));function PB(){return Rf.value.length===0?null:r("nav",
{"aria-label":"The way here",class:kB,children:[Rf.value.map((e,t)=>r("span",{class:CB,children:[r("button",{type:"butto\
n",class:SB,onClick:()=>{qg(t),fe(e.from)},children:t===0?"all":ee(Rf.value[t-1]?.label).text}),r(le,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:TB,children:ee(Rf.value.at(-1)?.label).text})]})}var _B="Le",MB="gc",$B="hc",DB="fc",EB="uc",AB="mc";function Of({title:e,note:t,actions:n,children:o,onClose:i}){let s=q(null),a=ft();return tt(()=>{ni();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:_B,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:MB,children:[r("div",{class:$B,children:[r("h2",{id:a,class:DB,
children:e}),t&&r("p",{class:EB,children:t})]}),n,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:AB,children:o})]})}var RB="vc",OB="wc",LB="bc",Iv="yc";function NB({layer:e,onClose:t}){let n=e.request,o=Cl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Y(()=>o.pages.flat(),[o.pages]),a=Y(()=>o.columns.map((c,m)=>({key:c.name,head:r(
M,{value:c.name,most:48}),number:tr(c)&&m>0,cell:p=>m===0?r(M,{value:p[0],most:64,middle:!0}):r(M,{shown:ho(p[m],c,i)})})),
[o.columns,i]),l=De(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&xe(Za(n.dataset,
String(c[0])))};return r(Of,{title:"Actors",onClose:t,note:r(E,{children:[r(M,{value:e.label,most:200}),S9(s.length,o.hasMore)]}),
actions:r(_,{icon:"save",kind:"outlined",onClick:()=>Vn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:LB,children:[r(me,{error:o.error}),r(_,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:Iv,children:r(Ce,{lines:12})}),o.first&&(s.length===0?
r("p",{class:Iv,children:"No actor is here."}):r("div",{class:RB,children:[r(_e,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:OB,children:r(_,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function S9(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Bf="kc",FB="zc",zB="O",IB="jc";var T9=/^[A-Za-z_][A-Za-z0-9_]*$/;function qB({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=k(o?"live":"frozen"),
[a,l]=k(""),[u,c]=k(null),[m,p]=k(null),f=async()=>{if(!T9.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await _9(a,o,String(e.label)):n&&await $9(a,n,String(e.label),p),Zn(
Ut.value),te(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(d){p(null),c(P9(K(d)))}};
return r(nt,{title:"Save as cohort",onClose:t,foot:r(E,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,
{kind:"primary",disabled:m!==null||a==="",onClick:()=>{f()},children:m===null?"Save":`${z(m)} actors read`})]}),children:[
r("p",{class:Bf,children:r(M,{value:e.label,most:300})}),r("form",{onSubmit:d=>{d.preventDefault(),f()},onInput:d=>{d.target instanceof
HTMLInputElement&&d.target.type!=="radio"&&l(d.target.value.trim())},children:[r(jt,{label:"Name",value:a,onCommit:d=>l(
d.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:FB,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(HB,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(HB,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(me,{error:u})]})]})}function P9(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function HB({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:zB,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:IB,children:n?"Not possibl\
e for these actors.":s})]})]})}function VB(e,t){return`v1/datasets/${encodeURIComponent(Ut.value)}/${e}/${encodeURIComponent(
t)}`}async function _9(e,t,n){await re(VB("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var M9=1e4;async function $9(e,t,n,o){let i=[],s,a="";o(0);do{let u=await re("v1/actors",{body:{...t,
limit:M9,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await re(`${VB("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function WB({layer:e,onClose:t}){let n=e.document,o=Cl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=ht(Gp(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(Of,{title:"Events",onClose:t,note:r(E,{children:[r(M,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${z(s)} events`]}),children:r(Qp,{paging:o,document:n,zone:a})})}var KB="Xc",jB="Sc",GB="Zi",JB="Bc",ZB="Cc",YB="Ec",QB="ea",XB="Ic",e8="Uc",t8="Hc",n8="Lc",o8="ra",r8="Mc";var D9=6;function i8({column:e,document:t}){let n=q(null),{values:o,error:i,former:s}=E9(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let m=c?`not (${ri(e.name,u)})`:ri(e.name,u);Ve({document:Se(t,"where",Ao(t.
where,m))},m)};return r("section",{ref:n,class:GB,"aria-label":ee(e.name).text,"data-former":s,children:[r("div",{class:JB,
children:[r("h3",{class:ZB,children:r(M,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:YB,children:[H(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(_,{small:!0,kind:"quiet",label:`Break down by ${ee(e.name).text}`,onClick:()=>Df(
e.name),children:"By"})]}),i&&r(me,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},m)=>r("li",{children:r("\
button",{type:"button",class:QB,onClick:p=>l(u,p.altKey),children:[r("span",{class:XB,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:e8,children:r(M,{value:u,most:40,middle:!0})}),r("span",{class:t8,title:z(c),children:[o.exact?"":"~",H(
c)]})]})},m))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:n8,children:[o.more>0&&r("span",{children:[H(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:o8,onClick:u=>l(null,u.altKey),children:[r(M,{value:null})," ",H(o.nulls)]})]})]})}
function E9(e,t,n){let[o,i]=k(!1),[s,a]=k({values:null,error:null,former:!1}),l=A9(t,n);return F(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),F(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),dm(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Tn(
c)||a({values:null,error:K(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function A9(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:ve(e),limit:D9,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function s8({onClose:e}){let[t,n]=k(""),o=De(Ut.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(as,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:KB,children:r("input",{class:jB,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(i8,{column:s,document:be.value},s.name)):r(Ce,
{}),r("p",{class:r8,children:"Click: only this value. Alt+click: all but this value."})]})}var l8="Nc",u8="Rc";function m8({onClose:e}){let t=be.value,[n,o]=k(()=>JSON.stringify(t,null,2)),[i,s]=k(null);return F(()=>{Ft(c8(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(as,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(_,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>ze(n,"The document")}),children:[r(El,{class:l8,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=c8(l);s(c),u&&fe({document:{...u,dataset:u.dataset||qe.value.document.dataset}},
"replace")},onRun:Lo}),i!==null&&r("div",{class:u8,children:r(me,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function c8(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function p8({layer:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=be.value,m=()=>{n.trim()!==""&&cl({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,p=>s(
K(p)))};return r(nt,{title:"Note",onClose:t,foot:r(E,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,{
kind:"primary",onClick:m,children:"Save"})]}),children:[r("p",{class:Bf,children:[j(a,c),l===void 0?"":` to ${j(l,c)}`]}),
r("form",{onSubmit:p=>{p.preventDefault(),m()},children:[r("input",{class:je,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:p=>o(p.currentTarget.value)}),i&&r(me,{error:i})]})]})}var d8=new Map([["facets",s8],["json",m8],["events",WB],["actors",NB],["cohort",qB],["note",p8],["live-event",_4]]);var f8=["1d","7d","30d","1y"];function h8(){let e=q(null),[t,n]=k(null),o=be.value.compare?.offset,i=ti(Wn.result.value.
error,"compare"),s=()=>n(null);return r(E,{children:[r(_,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${U(up(o))} before`}),i&&t===null&&r("div",{class:jp,children:r(me,{error:i})}),t==="menu"&&r(yo,{anchor:e.current,label:"\
Compare",items:O9(o,()=>n("field")),onClose:s}),t==="field"&&r(Kt,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:i_,children:r(jt,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),Ff(a.trim()===""?void 0:a.trim())}})})})]})}
function O9(e,t){let n=e!==void 0&&!f8.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>Ff(void 0)},
{label:"The period before",checked:!1,act:()=>{L9()}},...f8.map(o=>({label:`${up(o)} before`,checked:e===o,act:()=>Ff(o)})),
{label:n?`${U(up(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function Ff(e){
ne("compare",e===void 0?void 0:{offset:e})}async function L9(){try{let e=be.value,t=await QP(e);t===null?te("The range h\
as no start: choose one before it is compared."):be.value===e&&Ff(t)}catch(e){te(K(e).message)}}var g8="Ac",y8="Dc",Hv="Me",b8="Tc",v8="_c";var nu="";function x8({onClose:e}){let[t,n]=k(null),[o,i]=k(nu),[s,a]=k(""),[l,u]=k(""),[c,m]=k(null),[p,f]=k(!1),d=ft();
F(()=>{uf().then(v=>{let w=[...v].sort((y,C)=>C.changed.localeCompare(y.changed));n(w),i(w[0]?.id??nu)},v=>m(K(v)))},[]);
let h=jr(qe.value.document);return r(nt,{title:"Save to a board",onClose:e,children:r("form",{class:g8,onSubmit:v=>{v.preventDefault(),
f(!0),B9(o,s.trim()||"My board",l.trim()).then(e,w=>{m(K(w)),f(!1)})},children:[r("label",{class:wt,for:`${d}-title`,children:"\
Title of the tile"}),r("input",{id:`${d}-title`,class:je,"data-autofocus":!0,value:l,placeholder:U(h),maxLength:200,autocomplete:"\
off",onInput:v=>u(v.currentTarget.value)}),r("fieldset",{class:y8,children:[r("legend",{class:wt,children:"Board"}),(t??
[]).map(v=>r("label",{class:Hv,children:[r("input",{type:"radio",name:d,checked:o===v.id,onChange:()=>i(v.id)}),r("bdi",
{class:b8,children:U(v.name)})]},v.id)),r("label",{class:Hv,children:[r("input",{type:"radio",name:d,checked:o===nu,onChange:()=>i(
nu)}),r("span",{children:"A new board"})]})]}),o===nu&&r(E,{children:[r("label",{class:wt,for:`${d}-name`,children:"Name\
 of the board"}),r("input",{id:`${d}-name`,class:je,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:v=>a(
v.currentTarget.value)})]}),c&&r(me,{error:c}),r("div",{class:v8,children:r(_,{type:"submit",kind:"primary",icon:"save",
disabled:p||t===null,children:"Save"})})]})})}async function B9(e,t,n){let{document:o,view:i,as:s}=qe.value,a=e===nu?null:
await gr(e),l=s??qt.find(m=>m.name===i)?.chartOf(o)??"",u=aa(a?.content??Wl,{kind:"query",title:n,document:o,as:l}),c=a?
await Dc(e,a.version,a.name,u):await yr(t,u);te(`Saved to ${U(c.name)}.`,{label:"Open",act:()=>xe(`boards/${encodeURIComponent(
c.id)}`)}),a&&te("The tile can be taken back.",{label:"Undo",act:()=>{F9(c,a)}})}async function F9(e,t){await Dc(e.id,e.
version,t.name,t.content).then(()=>te("The tile is taken back."),n=>te(K(n).message))}var z9=ae([]);function w8(){return r(lt,{icon:"save",menuLabel:"Save",items:[...I9(),...z9.value],placing:{align:"end"},children:"Save"})}
function I9(){let{dataset:e,where:t}=qe.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>Vi(
o=>r(x8,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>xe(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>gf(e)}]}var C8="qc",S8="Ne";function T8(){let e=Wn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:C8,children:[r("sp\
an",{role:"status",class:S8,"data-phase":e.phase,children:[e.phase==="exact"&&r(le,{name:"check",size:14}),e.phase==="er\
ror"&&r(le,{name:"error",size:14}),q9(e)]}),t&&r(_,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Wn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(_,{small:!0,kind:"outlined",onClick:Lo,children:"Run again"})]})}
function q9(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${V(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Fa(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${V(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${H(t.rows_scanned)} rows`:`${o}, ${n}`}}}var P8="Re",_8="Ae",M8="Fc",$8="De",D8="Gc";var E8=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function A8({runs:e}){F(()=>{He.value.value||
Dt()},[]);let t=He.value.value?.map(({name:o})=>o)??[Ut.value],n=be.value.timezone??"UTC";return r("header",{class:P8,"a\
ria-label":"The question",children:[r("div",{class:_8,children:[r(rn,{title:"Dataset",icon:"data",values:t,value:Ut.value,
onChange:o=>{ui(o)},class:M8}),r(a_,{}),r(rn,{title:"Time zone",icon:"globe",values:vf(),value:n,onChange:o=>ne("timezon\
e",o),kind:"quiet",free:!0}),r(h8,{}),r(W9,{})]}),r("div",{class:$8,children:e&&r(T8,{})}),r("div",{class:D8,children:[r(
_,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Ua.value,onClick:si}),r(_,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Ka.value,onClick:ja}),r(lt,{icon:"share",menuLabel:"Share",items:tS(),placing:{align:"end"},children:"Shar\
e"}),r(w8,{})]})]})}function W9(){let e=be.value.sample,t=e===void 0||e===1?void 0:e,n=E8.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(lt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:E8.map(([o,i])=>({label:o,checked:i===t,act:()=>ne("sample",i)})),children:n})}var R8="Jc",O8="ia",L8="Kc",N8="Oc",B8="Pc",F8="Qc",z8="aa";function H8(){let e=qt.find(({name:t})=>t===mw.value)??qt[0];return e?r(K9,{view:e}):null}function K9({view:e}){let t=be.
value,n=j9(Wn.result.value,t),o=pw.value??e.chartOf(t);F(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),nr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>qv("facets")}]),nr(
[{keys:"/",label:`Sentence: ${Ky}`,group:"View",act:Uy}]);let i=a=>{fe({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(E,{children:[r(A8,{runs:e.runs??!0}),r(Am,{busy:s,done:n.done}),r("div",{class:R8,
children:[r("main",{class:O8,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(PB,{}),r("div",{class:L8,children:[r("div",{class:N8,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:B8,
children:[e.charts.length>1&&r(kt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(_,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Vv("facets"),onClick:()=>qv(
"facets")}),r(_,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Vv("json"),onClick:()=>qv("json")})]})]}),
n.error&&!G9(n.error)&&r(Jy,{class:F8,error:n.error}),r("div",{class:z8,"data-former":n.former,children:r(e.Page,{document:t,
result:n,as:o})})]}),r(J9,{})]})]})}function j9(e,t){return e.of===null||I8(e.of)===I8(t)?e:{...e,answer:null,of:null,former:!1}}
function I8(e){let t=e.aggregate?.over;return`${ii(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}function Vv(e){
return Li.value.some(t=>t.kind===e)}function qv(e){fe({open:Vv(e)?Li.value.filter(t=>t.kind!==e):[{kind:e}]})}function G9(e){
return["from","to"].some(t=>ti(e,t)!==null)}function J9(){return r(E,{children:Li.value.map((e,t)=>{let n=d8.get(e.kind);
return n?r(n,{layer:e,onClose:Dm},t):null})})}function q8(){return Oa.value?.tokens&&Oa.value.name===void 0?r(BN,{}):r(E,{children:[r(wB,{children:r(Z9,{})}),r(MN,{})]})}
function Z9(){let e=Bi.value;switch(e.kind){case"home":return r($N,{});case"view":return r(H8,{});case"page":{let t=wi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(DN,{})}case"actor":return r(Kw,{dataset:e.dataset,actor:e.actor});case"\
link":return r(qN,{id:e.id})}}XN();r0();ik();await zw();QC();BS();Ax(r(q8,{}),document.body);
