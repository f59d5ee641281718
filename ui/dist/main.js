var F3=Object.defineProperty;var ch=(e,t)=>{for(var n in t)F3(e,n,{get:t[n],enumerable:!0})};var Ve,Cx,fh,Li,dh,md,Sx,dd,Tx,hh,ph,Mx,Tu=Symbol.for("pv"),fd={},hd=[],I3=/^m(i|n|o|s|text|space)$/,gh=Array.isArray,yh=hd.
slice,Ts=Object.assign;function Ss(e){e&&e.parentNode&&e.remove()}function Px(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?yh.call(arguments,2):n),Su(e,
a,o,i,null)}function Su(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Tu,__v:i||
++Cx,__i:-1,__u:0};return!i&&Ve.vnode&&Ve.vnode(s),s}function A(e){return e.children}function La(e,t){this.props=e,this.context=t,this.__g=0}function Ni(e,t){if(t==null)return e.
__&&Ni(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Ni(e)}function H3(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Ts({constructor:Tu},n)).__v=n.__v+1,
Ve.vnode&&Ve.vnode(t),bh(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Ni(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,Ox(i,t,s),n.__=n.__e=null,t.__e!=o&&_x(t))}function _x(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),_x(e)}function mh(e){(8&e.__g||(e.__g|=8,Li.push(e),md++))&&dh==Ve.debounceRendering||
((dh=Ve.debounceRendering)||queueMicrotask)($x)}function $x(){try{for(var e,t=1;Li.length;)Li.length>t&&Li.sort(Sx),e=Li.
shift(),t=Li.length,8&e.__g&&H3(e)}finally{(md=Li.length)&&(dh||queueMicrotask)($x)}}function Dx(e,t,n,o,i,s,a,l,u,c,d){
var p,m,f,h,v,y,w=o.__k||hd,b=t.length;for(u=q3(n,t,w,u,b),p=0;p<b;p++)(f=n.__k[p])!=null&&(m=~f.__i&&w[f.__i]||fd,f.__i=
p,y=bh(e,f,m,i,s,a,l,u,c,d),h=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&vh(m.ref,null,f,m),f.ref&&d.push(f.ref,f.__c||h,f)),
v=v||h,4&f.__u?(u=Ex(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:h&&(u=h.nextSibling),f.
__u&=-21);return n.__e=v,u}function q3(e,t,n,o,i){var s,a,l,u,c,d,p,m,f,h=n.length,v=h,y=0,w=0,b=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=b[s]=Su(null,
a):gh(a)?a=b[s]=Su(A,{children:a}):a.constructor===Tu&&a.__b?a=b[s]=Su(a.type,a.props,a.key,a.ref,a.__v):b[s]=a,u=s+y,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=V3(a,n,u,v))&&(v--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?y--:c==u+1?y++:c!=
u&&(c>u?y--:y++,w=1)):(~c||(i>h?y--:i<h&&y++),typeof a.type!="function"&&(a.__u|=4))):b[s]=null;if(w){for(d=[],p=[],s=0;s<
i;s++)if((a=b[s])&&16&a.__u){for(y=0,m=d.length;y<m;)d[f=y+m>>1]<a.__i?y=f+1:m=f;d[y]=a.__i,p[s]=y+1}for(y=d.length;s--;)
p[s]&&(p[s]==y?y--:b[s].__u|=4)}if(v)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ni(l)),xh(l,l));return o}function Ex(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=Ex(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ni(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function V3(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function kx(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function cd(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||kx(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||kx(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=ph[t]||(ph[t]=
W3(t)),(e.__a||(e.__a={}))[t]=hh,s=t!=(t=t.replace(Tx,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function W3(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[dd]==null)t[dd]=hh++;else if(t[dd]<this.__a[e])return;return n(Ve.event?Ve.event(t):t)}}}function bh(e,t,n,o,i,s,a,l,u,c){
var d,p,m,f,h,v,y,w,b,k,M,O,S,E,R,z,V,H,ae=t.type;if(t.constructor!==Tu)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&
(t.__u|=u,p=s=[],d.nodeType==8?l=pd(d,s):s.push(d),l=s[0]||l),(d=Ve.__b)&&d(t);e:if(typeof ae=="function"){m=a.length;try{
if(w=t.props,b=(d=ae.prototype)&&d.render,k=(d=ae.contextType)&&o[d.__c],M=d?k?k.props.value:d.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(b?t.__c=f=new ae(w,M):(t.__c=f=new La(w,M),f.constructor=ae,f.render=K3),k&&k.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),b&&(f.__s||(f.__s=f.state),ae.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
Ts({},f.__s)),Ts(f.__s,ae.getDerivedStateFromProps(w,f.__s)))),h=f.props,v=f.state,f.__v=t,n.__c){if(w!==h&&b&&!ae.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(w,M),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(w,f.__s,M)===!1){t.__v!=n.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(Y){Y&&(Y.__=t)}),hd.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Ni(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(w,f.__s,M),b&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,v,y)})}else b&&!ae.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),b&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=M,f.props=w,f.__P=e,f.__g&=-5,O=Ve.__r,S=b?25:0;do f.__g&=-9,O&&O(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++S<25);b&&(hd.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Ts({},o,f.getChildContext())),
b&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(h,v)),E=d&&d.type===A&&d.key==null?d.props.children:d,
w.__P&&(d=l,i=(e=w.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&xh(Y,Y)}),n.__k=null),
l=n.__k?Ni(n,0):null),l=Dx(e,gh(E)?E:[E],t,n,o,i,s,a,l,u,c),w.__P&&(t.__e=null,l=d),t.__u&=-161,p&&p.some(Ss),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(Y){if(a.length=m,t.__v=null,u||s)if(Y&&Y.then){if(t.__u|=128|u,s){for(~(V=s.indexOf(
l||void 0))||(V=s.length);(H=s[V-1])&&H.nodeType==8;)V--;for(;V<s.length;V++)if(H=s[V])if(s[V]=null,R){if(H==z)break}else{
if(H.nodeType!=8)break;H.data.startsWith("$s")&&(z=pd(R=H))}}if(!R){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
R=l}(d=pd(R=t.__c.__z||(t.__c.__z=R)))?(t.__e=R,l=d):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ss);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),Y&&Y.then||Ax(t),Ve.__e(Y,t,n)}}else l=t.__e=U3(n.__e,t,n,o,i,s,a,u,c,e);return(d=Ve.diffed)&&d(t),l}function pd(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ax(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Ax))}function Ox(e,t,n){for(var o=0;o<n.length;)vh(n[o++],n[o++],n[o++]);Ve.__c&&Ve.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Ve.__e(s,i.__v)}})}function U3(e,t,n,o,i,s,a,l,u,c){var d,p,m,f,
h,v,y,w,b=n.props||fd,k=t.props,M=t.type;if(M=="svg"?i="http://www.w3.org/2000/svg":M=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((h=s[d])&&(M?h.localName==M:h.nodeType==
3)){e=h,s[d]=null;break}}if(!e){if(w=c.ownerDocument||document,!M)return w.createTextNode(k);e=w.createElementNS(i,M,k.is?
k:c),l&&(Ve.__m&&Ve.__m(t,s),l=!1),s=null}if(M){if(c=M=="template"&&e.content||e,s=M=="textarea"&&k.defaultValue!=null?null:
s&&yh.call(c.childNodes),!l&&s)for(b={},d=0;d<e.attributes.length;d++)b[(h=e.attributes[d]).name]=h.value;for(d in b)h=b[d],
d=="dangerouslySetInnerHTML"?m=h:d=="children"||d in k||d=="value"&&"defaultValue"in k||d=="checked"&&"defaultChecked"in
k||cd(e,d,null,h,i);for(d in k)h=k[d],d=="children"?f=h:d=="dangerouslySetInnerHTML"?p=h:d=="value"?v=h:d=="checked"?y=h:
l&&typeof h!="function"||b[d]===h||cd(e,d,h,b[d],i);p?(l||m&&(p.__html==m.__html||p.__html==e.innerHTML)||(e.innerHTML=p.
__html),t.__k=[]):(m&&(e.textContent=""),(M=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&I3.test(M))&&(i="\
http://www.w3.org/1999/xhtml"),Dx(c,gh(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Ni(n,0),l,u),s&&s.some(Ss)),l&&M!="textarea"||
(d="value",M=="progress"&&v==null?e.removeAttribute(d):v==null||v===e[d]&&(M!="progress"||v)||cd(e,d,v,b[d],i),d="checke\
d",y!=null&&y!=e[d]&&cd(e,d,y,b[d],i))}else b===k||l&&e.data==k||(e.data=k);return e}function vh(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Ve.__e(i,n)}}function xh(e,t,n){var o,i,s,a;if(Ve.unmount&&Ve.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||vh(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ve.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&xh(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=pd(o,s=[]))&&(o==
e.__e&&s.some(Ss),Ss(i),Ss(o)),n||Ss(e.__e),e.__e=e.__c=e.__=null}function K3(e,t,n){return this.constructor(e,n)}function Rx(e,t){
var n,o,i,s;Ve.__&&Ve.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Su(A,{children:[e]}),
i=[],s=[],bh(t,t.__k,o||fd,fd,t.namespaceURI,o?null:t.firstChild?yh.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
Ox(i,t.__k,s),t.__k.props.children=null}function Na(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,mh(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Mx++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Ve={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw md=0,e}},Cx=0,fh=function(e){return e!=null&&e.constructor===Tu},La.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ts({},this.state)),typeof e=="function"&&(e=e(Ts({},n),this.props)),e&&(Ts(
n,e),this.__v&&(t&&this.__k.push(t),mh(this)))},La.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),mh(this))},La.prototype.render=A,Li=[],md=0,Sx=function(e,t){return e.__v.__b-t.__v.__b},dd=Symbol(),Tx=/(PointerCapture)$|Capture$/i,
hh=0,ph={},Mx=0;var Bi,At,wh,Lx,kh=Object.is,Pu=0,Wx=[],Ch=[],Ht=Ve,Nx=Ht.__b,Bx=Ht.__r,zx=Ht.diffed,Fx=Ht.__c,Ix=Ht.unmount,Hx=Ht.__;function Ba(e,t){
Ht.__h&&Ht.__h(At,e,Pu||t),Pu=0;var n=At.__H||(At.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function T(e){
return Pu=1,_u(Ux,e)}function _u(e,t,n){var o=Ba(Bi++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ux(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);kh(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=At,!At.__f)){At.__f=!0;var i=At.shouldComponentUpdate;
At.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,d=this.props!=s;if(u.__.some(function(m){
m.__N&&(c=!0,kh(m.__[0],m.__N[0])||(d=!0))}),i){var p=i.call(this,s,a,l);return c?p||d:p}return!c||d}}return o.__}function B(e,t){
var n=Ba(Bi++,3);!Ht.__s&&Th(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,At.__H.__h.push(n))}function ut(e,t){var n=Ba(Bi++,4);!Ht.
__s&&Th(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,At.__h.push(n))}function F(e){return Pu=5,J(function(){return{current:e}},[])}function J(e,t){var n=Ba(Bi++,7);return Th(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function gd(e,t){return Pu=8,J(function(){return e},
t)}function za(e){var t=At.context[e.__c],n=Ba(Bi++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(At)),t.props.value):e.
__}function vt(){var e=Ba(Bi++,11);if(!e.__){for(var t=At.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function j3(){var e;do{for(;e=Ch.shift();)try{Mu(e)}catch(n){Ht.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Wx.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Mu),t.__h.some(Sh),t.__h=[]}catch(n){t.__h=[],Ht.__e(n,e.__v)}}}while(Ch.
length)}Ht.__b=function(e){At=null,Nx&&Nx(e)},Ht.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Hx&&Hx(e,t)},Ht.
__r=function(e){Bx&&Bx(e),Bi=0;var t=(At=e.__c).__H;t&&(wh==At?At.__h=[]:(t.__h.some(Mu),t.__h.some(Sh),Bi=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),wh=At},Ht.diffed=function(e){zx&&zx(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Vx(Wx.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),wh=At=null},Ht.__c=function(e,t){t.some(
function(n){try{n.__h.some(Mu),n.__h=n.__h.filter(function(o){return!o.__||Sh(o)})}catch(o){n.__h=[function(){throw o}]}}),
Fx&&Fx(e,t)},Ht.unmount=function(e){Ix&&Ix(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Vx(Ch.push(i))}else Mu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Ht.__e(t,o.__v))};var qx=typeof requestAnimationFrame=="function";function G3(e){var t,n=function(){clearTimeout(
o),qx&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);qx&&(t=requestAnimationFrame(n))}function Vx(e){e!=1&&Lx==
Ht.requestAnimationFrame||((Lx=Ht.requestAnimationFrame)||G3)(j3)}function Mu(e){var t=At,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),At=t}function Sh(e){var t=At;e.__c=e.__(),At=t}function Th(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!kh(n,e[o])})}function Ux(e,t){return typeof t=="function"?t(e):t}var J3=Symbol.for("preact-signals");function xd(){if(ti>1)ti--;else{var e,t=!1;for((function(){var i=bd;for(bd=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();Du!==void 0;){var n=Du;for(Du=
void 0,yd++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&jx(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(yd=0,ti--,
t)throw e}}function Ph(e){if(ti>0)return e();Mh=++Z3,ti++;try{return e()}finally{xd()}}var $u,$t=void 0;function Eu(e){var t=$t,
n=$u;$t=void 0,$u=void 0;try{return e()}finally{$t=t,$u=n}}var Du=void 0,ti=0,yd=0,Z3=0,Mh=0,bd=void 0,vd=0;function Kx(e){
if($t!==void 0){var t=e.n;if(t===void 0||t.t!==$t)return t={i:0,S:e,p:$t.s,n:void 0,t:$t,e:void 0,x:void 0,r:t},$t.s!==void 0&&
($t.s.n=t),$t.s=t,e.n=t,32&$t.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=$t.s,t.n=void 0,$t.s.n=t,$t.s=t),t}}function tn(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}tn.prototype.brand=J3;tn.prototype.h=function(){return!0};tn.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Eu(function(){var o;(o=t.W)==null||o.call(t)}))};
tn.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Eu(function(){var i;(i=t.Z)==null||i.call(t)}))}};tn.prototype.subscribe=
function(e){var t=this;return Tn(function(){var n=t.value;Eu(function(){return e(n)})},{name:"sub"})};tn.prototype.valueOf=
function(){return this.value};tn.prototype.toString=function(){return this.value+""};tn.prototype.toJSON=function(){return this.
value};tn.prototype.peek=function(){var e=this;return Eu(function(){return e.value})};Object.defineProperty(tn.prototype,
"value",{get:function(){var e=Kx(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(yd>100)
throw new Error("Cycle detected");(function(n){ti!==0&&yd===0&&n.l!==Mh&&(n.l=Mh,bd={S:n,v:n.v,i:n.i,o:bd})})(this),this.
v=e,this.i++,vd++,ti++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{xd()}}}});function ce(e,t){return new tn(e,
t)}function jx(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Gx(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Jx(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ms(e,t){tn.call(this,void 0,t),this.x=e,this.s=void 0,this.g=vd-1,this.
f=4}Ms.prototype=new tn;Ms.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
vd))return!0;if(this.g=vd,this.f|=1,this.i>0&&!jx(this))return this.f&=-2,!0;var e=$t;try{Gx(this),$t=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return $t=e,Jx(
this),this.f&=-2,!0};Ms.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
tn.prototype.S.call(this,e)};Ms.prototype.U=function(e){if(this.t!==void 0&&(tn.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ms.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ms.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Kx(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function fn(e,t){
return new Ms(e,t)}function Zx(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ti++;var n=$t;$t=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,_h(e),o}finally{$t=n,xd()}}}function _h(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Zx(e)}function Y3(e){if($t!==this)throw new Error("Out-of-order effect");Jx(this),$t=e,this.f&=-2;try{8&this.f&&_h(this)}finally{
xd()}}function Fa(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,$u&&$u.push(this)}
Fa.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Fa.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Zx(this),
Gx(this),ti++;var e=$t;return $t=this,Y3.bind(this,e)};Fa.prototype.N=function(){2&this.f||(this.f|=2,this.u=Du,Du=this)};
Fa.prototype.d=function(){this.f|=8,1&this.f||_h(this)};Fa.prototype.dispose=function(){this.d()};function Tn(e,t){var n=new Fa(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Yx,kd,wd,Q3=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Qx=[];Tn(function(){Yx=this.N})();function Ia(e,t){Ve[e]=t.bind(null,Ve[e]||function(){})}function Au(e){if(wd){var t=wd;
wd=void 0,t()}wd=e&&e.S()}function Xx(e){var t=this,n=e.data,o=ez(n);o.name="ReactiveDom",o.value=n;var i=J(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=fn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),d=fn(
function(){return!Array.isArray(c.value)&&!fh(c.value)}),p=Tn(function(){if(this.N=e0,d.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){p(),m.call(this)},[d,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}Xx.displayName="ReactiveTextNode";Object.defineProperties(tn.prototype,{constructor:{
configurable:!0,value:Px(A,null).constructor},type:{configurable:!0,value:Xx},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ia("__b",function(e,t){if(Au(),kd=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof tn&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Ia("__r",function(e,t){if(e(t),t.type!==A){Au();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return Tn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;Q3&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),kd=
o,Au(n)}});Ia("__e",function(e,t,n,o){Au(),kd=void 0,e(t,n,o)});Ia("diffed",function(e,t){Au(),kd=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],d=o[u];c===void 0?(c=X3(n,u,d,i),s[u]=c):c.o(d,i)}}}e(t)});function X3(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ce(n);return{o:function(a,l){s.value=a,o=l},d:Tn(function(){this.N=e0;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Ia("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var d=c.
__$u;d&&(c.__$u=void 0,d.d())}}e(t)});Ia("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});La.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function ez(e,t){return J(function(){return ce(e,t)},[])}var tz=function(e){queueMicrotask(function(){queueMicrotask(e)})};function nz(){Ph(function(){for(var e;e=Qx.shift();)Yx.call(e)})}function e0(){Qx.push(this)===1&&(Ve.requestAnimationFrame||
tz)(nz)}var $h=new URL("../../",import.meta.url);function qt(e){return new URL(e,$h).href}function t0(e){return e.startsWith($h.
pathname)?e.slice($h.pathname.length):e.replace(/^\//,"")}var oz=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,rz=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function Ha(e){
return JSON.parse(rz.test(e)?e.replace(oz,iz):e)}function iz(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var ct=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function ni(){return new ct(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function oi(e,t=0){let n=Dh(e)&&Dh(
e.error)?e.error:null;if(!n)return new ct({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new ct({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:sz(n.span),status:t})}
function sz(e){if(!Dh(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Dh(e){return e!==null&&typeof e=="object"}function zi(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var n0=ce(0),o0=n0;async function oe(e,t={}){let n=await qa(e,t);if(n.status!==204)return await r0(n)}async function qa(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await az(
qt(e),n);if(o.status===401&&n0.value++,!o.ok)throw oi(await r0(o).catch(()=>null),o.status);return o}async function az(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:ni()}}async function r0(e){let t=await e.text();try{return Ha(
t)}catch{throw new ct({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Mn(e){
return e instanceof DOMException&&e.name==="AbortError"}function j(e){return e instanceof ct?e:new ct({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var i0=ce(null),Va=i0;function s0(){Tn(()=>{o0.value>=0&&oe("v1/me").then(e=>{i0.value=e},()=>{})})}async function a0(e){
await oe("v1/login",{body:{token:e}})}async function l0(){await oe("v1/logout",{method:"POST"})}var Cd=ce({value:null,error:null}),Eh=new Map,ze=Cd;async function Ot(){try{let e=await oe("v1/datasets");Cd.value={value:e.
datasets,error:null}}catch(e){Cd.value={value:Cd.value.value,error:j(e)}}}function Ee(e){let t=Eh.get(e);return t||(t=ce(
{value:null,error:null}),Eh.set(e,t),Jn(e)),t}async function Jn(e){let t=Eh.get(e);if(!(!t||e===""))try{t.value={value:await oe(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:j(n)}}}async function u0(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await oe(
s,{signal:o})).values}async function Sd(e,t,n){return oe(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var lz=new Set(["estimate","running","exact","error","cancelled","live"]);function Td(e){let t;try{t=Ha(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!lz.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?oi(n):null,body:n}}function Md(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var c0=!0;async function d0(e,t,n){try{if(c0&&await uz(e,t,n))return;await cz(e,t,n)}catch(o){if(!Mn(o))throw o}}async function uz(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await qa("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await dz(s,a=>{let l=Td(a);l&&t(l)}),!0}catch(o){if(!(o instanceof ct)||o.status!==404&&o.status!==
405)throw o;return c0=!1,!1}}async function cz(e,t,n){if(!("run"in e))throw new ct({code:"not_supported",message:"This s\
erver has no live events"});let o=await qa("v1/query",{body:e.run,signal:n}),i=Ha(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function dz(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Lh=250,pz=8e3,Yo=ce("idle"),Qo=new Map,Ah=null,mz=1,Ou=Lh,Oh,Wa=Yo;function Pd(e,t,n=[]){let o=mz++,i=n.filter(s=>Qo.
has(s));Qo.set(o,{message:e,take:t,abort:null}),Yo.value==="open"&&Nh({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
m0(s);return Yo.value==="http"&&f0(o),Yo.value==="idle"&&Bh(),o}function Ru(e){Qo.has(e)&&(Yo.value==="open"&&Nh({id:e,cancel:!0}),
m0(e))}function p0(){Yo.value==="away"&&(clearTimeout(Oh),Bh())}function m0(e){Qo.get(e)?.abort?.abort(),Qo.delete(e)}function Nh(e){
Ah?.send(JSON.stringify(e))}function Bh(){Yo.value=Yo.value==="away"?"away":"connecting";let e=new URL(qt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Ah=t,Ou=Lh,Yo.value="open";
for(let[o,i]of Qo)Nh({id:o,...i.message})},t.onmessage=o=>hz(String(o.data)),t.onclose=()=>{Ah=null,n?zh():fz()}}async function fz(){
if(!await fetch(qt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return zh();Ou=Lh,Yo.value="http";for(let t of Qo.
keys())f0(t)}function zh(){Yo.value="away",clearTimeout(Oh),Oh=setTimeout(Bh,Ou*(.75+Math.random()/2)),Ou=Math.min(Ou*2,
pz)}function hz(e){let t=Td(e);t&&Rh(t)}function Rh(e){let t=Qo.get(e.id);t&&(Md(e)&&Qo.delete(e.id),t.take(e))}function f0(e){
let t=Qo.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Qo.has(e))return;if(t.abort=null,o instanceof
ct&&o.code===ni().code)return zh();let i=o instanceof ct?o:new ct({code:"unexpected",message:String(o)});Rh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};d0(t.message,o=>Rh({...o,id:e}),t.abort.
signal).catch(n)}var Ua=/([^.[\]]+)|\[(\d+)\]/gy;function Lu(e){let t=[];for(Ua.lastIndex=0;Ua.lastIndex<e.length;){e[Ua.lastIndex]==="."&&
Ua.lastIndex++;let n=Ua.lastIndex,o=Ua.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function h0(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Nu(e){return typeof e=="\
string"?Lu(e):e}function Fi(e,t){let n=e;for(let o of Nu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function _e(e,t,n){return Fh(e,Nu(t),n)}function Fh(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Fh(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Fh(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Ih(e,t){let n=Fi(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function _d(e,t,n,o){let i=Ih(e,Nu(t));return i.
splice(n,0,o),_e(e,t,i)}function Bu(e,t,n){let o=Ih(e,Nu(t));return o.splice(n,1),_e(e,t,o.length>0?o:void 0)}function g0(e,t,n,o){
let i=Ih(e,Nu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
_e(e,t,i)}function zt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&zt(e[o],t[o]))}var Hh={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},gz=100,Ps=class{present=ce(
Hh);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!zt(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=Pd({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Ru(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Ru(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Md(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+gz-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function nt(e){
let t=J(()=>new Ps,[]),n=e===null?"":JSON.stringify(e);return B(()=>{e?t.run(e):t.cancel()},[n]),B(()=>()=>t.close(),[]),
t.result.value}function ri(e,t){let n=typeof t=="string"?t:h0(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var yz=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Ka(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function ja(e,t){return e<0?"−"+t:t}function je(e){return typeof e=="number"?e:typeof e=="string"&&/^-?\d{16,20}$/.test(
e)?Number(e):null}function N(e){if(typeof e=="string")return e.startsWith("-")?"−"+Ka(e.slice(1)):Ka(e);let t=Math.abs(
e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(
t).split(".");return ja(e,Ka(n)+(o===void 0?"":`.${o}`))}function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";
if(t<9999.5)return ja(e,bz(t));if(t>=9995e11)return ja(e,t.toExponential(2).replace("e+"," e"));let[n,o]=yz.find(([i])=>Number(
(t/i).toPrecision(3))>=1);return ja(e,Number(t/n).toPrecision(3)+" "+o)}function bz(e){return Number.isInteger(e)?Ka(String(
e)):e>=1e3?Ka(e.toFixed(0)):e!==0&&e<.001?e.toExponential(1):String(Number(e.toPrecision(3)))}function U(e){if(!Number.isFinite(
e))return"–";let t=Math.abs(e)*100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return ja(e,
"> 99.9 %");let n=t>=99.95||t===0?t.toFixed(0):t.toFixed(1);return ja(e,`${Ka(n.split(".")[0])}${n.includes(".")?`.${n.
split(".")[1]}`:""} %`)}function Pn(e){let t=U(e);return e>0?`+${t}`:t}function y0(e,t,n){if(e===0||!Number.isFinite(t)||
!Number.isFinite(n))return`~ ${q(e)}`;let o=(n-t)/2/Math.abs(e);return`~ ${q(e)} ±${U(o)}`}function _n(e){let t=["B",
"KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(
3))} ${t[o]}`}function Oe(e,t,n=`${t}s`){return`${q(e)} ${e===1?t:n}`}var qh=[[86400,"d"],[3600,"h"],[60,"min"]];function Pe(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Pe(-e)}`;
if(e<59.95)return vz(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=qh.findIndex(
([c])=>t>=c),[o,i]=qh[n],s=Math.floor(t/o),[a,l]=qh[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function vz(e){return e===0?`0${" "}s`:e<999e-6?`${Vh(e*1e6)}${" "}µs`:e<.9995?
`${Vh(e*1e3)}${" "}ms`:`${Vh(e)}${" "}s`}function Vh(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Ga(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Pe(e/1e3)}var In={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},An={text:In.other,kind:"other"},xz=new Set(Object.
values(In)),wz=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function kz(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function W(e){return e.toWellFormed().replace(wz,kz).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ee(e){
if(e==null)return{text:In.null,kind:"null"};if(e==="")return{text:In.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ee(n).text).join(", "),kind:"value"};let t=W(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:xz.has(t)?`"${t}"`:t,kind:"value"}}var Cz=new Intl.Segmenter("en",{granularity:"grapheme"});function b0(e){return Array.
from(Cz.segment(e),t=>t.segment)}function zu(e,t){if(e.length<=t)return e;let n=b0(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Ja(e,t){if(e.length<=t)return e;let n=b0(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var Sz={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},v0=new Map;function x0(e,t){let n=`${t} ${e}`,o=v0.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...Sz[t],timeZone:e,hourCycle:"h23"}),v0.set(n,o)),o}function Wh(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function K(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Wh(t)?x0(t,n).format(o):`${x0("UTC",n).format(o)} UTC`}function Ii(e,t=Date.now()){return e==="UTC"||!Wh(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function _s(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Wh(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function hn(e,t,n){return t>=300*86400?K(e,n,"year"):t>=28*86400?K(e,n,"month"):t>=.9*86400?
K(e,n,"day"):t>=60?K(e,n,"minute"):K(e,n,"second")}function we(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var Tz=Symbol.for("pv"),Mz=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Tz,__v:--Mz,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Ve.vnode&&Ve.vnode(c),c}var Pz={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
 0 000 4z",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function se({
name:e,size:t=16}){return r("svg",{width:t,height:t,viewBox:"0 0 20 20",fill:"none",stroke:"currentColor","stroke-width":"\
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:Pz[e]})})}function $d(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let v=t.right+s+a<=u-8;k0(
e,v?t.right+s:t.left-s-a,w0(t.top,l,c));return}let d=c-8-t.bottom-s,p=t.top-s-8,m=o==="bottom"?l<=d||d>=p:!(l<=p||p>=d),
f=Math.max(m?d:p,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),k0(
e,w0(h,a,u),m?t.bottom+s:t.top-s-Math.min(l,f))}function w0(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function k0(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var C0="xa";var Kh=ce(null),Uh,Dz=500;function S0(e,t,n){clearTimeout(Uh),Uh=setTimeout(()=>{e.isConnected&&(Kh.value={anchor:e,text:t})},
n)}function ii(){clearTimeout(Uh),Kh.value=null}function Ao(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&S0(
t.currentTarget,e,Dz)},onPointerLeave:ii,onPointerDown:ii,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
S0(n,e,0)},onBlur:ii}:{}}function T0(){let e=F(null),t=Kh.value;return ut(()=>{!e.current||!t||(e.current.showPopover(),
$d(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:C0,children:t.text}):null}var jh={};ch(jh,{button:()=>Gh,danger:()=>Oz,default:()=>Lz,iconOnly:()=>Jh,outlined:()=>Ez,primary:()=>Az,quiet:()=>Rz,
small:()=>Zh});var Gh="t",Ez="sa",Az="O",Oz="ca",Jh="Te",Rz="_e",Zh="qe",Lz={button:Gh,outlined:Ez,primary:Az,danger:Oz,
iconOnly:Jh,quiet:Rz,small:Zh};function _(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Ao(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:we(Gh,a!=="plain"&&
jh[a],u&&Jh,l&&Zh,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(se,{name:n}),t,o&&r(se,{name:o,size:12})]})}var Yh={};ch(Yh,{default:()=>Iz,empty:()=>zz,null:()=>Bz,other:()=>Fz,value:()=>Nz});var Nz="ga",Bz="ha",zz="fa",Fz="ua",
Iz={value:Nz,null:Bz,empty:zz,other:Fz};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??ee(e),s=o?Ja(i.text,n):zu(i.text,n);return r("bdi",{class:Yh[i.
kind],title:s===i.text?void 0:zu(i.text,2e3),children:s})}function Dd(e,t){let n=new Map(t.map((s,a)=>[s,a])),o=-1;return e.map((s,a)=>(o=n.get(s.key)??o,{column:s,place:o,i:a})).
sort((s,a)=>s.place-a.place||s.i-a.i).map(({column:s})=>s)}function M0(e,t,n){let[o,i]=[e.indexOf(t),e.indexOf(n)];if(o<
0||i<0||o===i)return e;let s=e.filter(a=>a!==t);return[...s.slice(0,i),t,...s.slice(i)]}var Hz=48,qz=16;function P0(e,t,n,o,i){
let s=e.key==="ArrowLeft"?-1:e.key==="ArrowRight"?1:0,a=t[n];if(s===0||a===void 0||e.altKey===e.shiftKey)return null;if(e.
shiftKey)return i.onWidth(a,Math.max(Hz,Math.round(o())+s*qz)),n;let l=t[n+s];return l===void 0?n:(i.onMove(a,l),n+s)}function _0(e,t,n){
if(e.button!==0)return;let o=e.currentTarget,i=new AbortController,s=u=>{let c=document.elementFromPoint(u.clientX,u.clientY)?.
closest("[role=columnheader]")??null;return c&&c.parentElement===o.parentElement?c:null},a=u=>{for(let c of o.parentElement?.
children??[])c.toggleAttribute("data-drop",c===u&&c!==o)};addEventListener("pointermove",u=>{Math.abs(u.clientX-e.clientX)>
8&&a(s(u))},{signal:i.signal});let l=u=>{let c=Math.abs(u.clientX-e.clientX)>8?s(u):null;a(null),i.abort(),!(u.type!=="p\
ointerup"||!c||c===o||!c.dataset.key)&&(o.addEventListener("click",d=>{d.stopPropagation(),d.preventDefault()},{capture:!0,
once:!0}),n.onMove(t,c.dataset.key))};addEventListener("pointerup",l,{signal:i.signal}),addEventListener("pointercancel",
l,{signal:i.signal})}var $0=8;function Vz(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-$0,o)),s=Math.min(o,Math.ceil((e+t)/n)+$0);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function Ed(e,t,n){let[o,i]=T({scroll:0,height:600});return B(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),Vz(o.scroll,o.height,t,n)}function Ad(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Od(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var D0="Fe",E0="ma",Qh="y",A0="P",O0="Ge",R0="n",L0="g",Rd="va",Xh="Je",eg="p",N0="Q",tg="wa",B0="V",z0="ba",F0="ya";function Te(e){let{columns:t,rows:n,summary:o=[]}=e,i=F(null),s=vt(),a=Ad(),l=Ed(i,a,n.length),[u,c]=T(null),[d,p]=T(new Map),
{layout:m}=e,f=m?new Map([...m.widths,...d]):d,h=t.map(({key:w,width:b})=>{let k=f.get(w);return k===void 0?b??"minmax(8\
0px, max-content)":`${k}px`}).join(" ")+" minmax(0, 1fr)",v=w=>{if(m&&u?.row===-1){let S=()=>i.current?.querySelector(`[\
id="${s}--1-${u.column}"]`)?.getBoundingClientRect().width??0,E=P0(w,t.map(({key:R})=>R),u.column,S,m);if(E!==null){w.preventDefault(),
c({row:-1,column:E});return}}let b=Od(w,u,n.length+o.length,t.length,e.onSort?-1:0);if(b){w.preventDefault(),c(b),Uz(i.current,
b,a);return}let k=u?[...n,...o][u.row]:void 0,M=u?t[u.column]:void 0;if(u?.row===-1&&M&&(w.key==="Enter"||w.key===" ")){
w.preventDefault(),M.sortable!==!1&&e.onSort?.(I0(M,e.sort??null));return}let O=i.current?.querySelector('[data-cursor="\
true"]');(w.key==="Enter"||w.key===".")&&k!==void 0&&M&&O&&w.target===i.current&&(w.preventDefault(),w.stopPropagation(),
(e.onMenu??e.onCell)?.(k,M,O))},y=(w,b,k)=>r(Kz,{id:s,row:w,at:b,columns:t,cursor:u?.row===b?u.column:-1,onCursor:c,summary:k,
last:b===n.length+o.length-1,onMenu:e.onMenu,onCell:e.onCell},k?`summary ${b}`:b);return r("div",{ref:i,class:D0,role:"g\
rid","aria-label":e.label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+
o.length+1,"aria-colcount":t.length,onKeyDown:v,onFocus:w=>{w.target===i.current&&!u&&c({row:0,column:0})},children:r("d\
iv",{class:E0,role:"presentation",style:{gridTemplateColumns:h},children:[r("div",{role:"row","aria-rowindex":1,class:we(
Qh,A0),children:t.map((w,b)=>r(jz,{id:`${s}--1-${b}`,column:w,cursor:u?.row===-1&&u.column===b,sort:e.sort??null,onSort:e.
onSort,layout:m,onWidth:k=>p(new Map(d).set(w.key,k)),onDropped:k=>{m&&(p(new Map),m.onWidth(w.key,k))}},w.key))}),l.before>
0&&r("div",{role:"presentation",class:z0,style:{height:`${l.before}px`}}),n.slice(l.first,l.end).map((w,b)=>y(w,l.first+
b,!1)),l.after>0&&r("div",{role:"presentation",class:F0,style:{height:`${l.after}px`}}),o.map((w,b)=>y(w,n.length+b,!0))]})})}
function Uz(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=
o+2*n-e.clientHeight)}function Kz({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,summary:a,last:l,onMenu:u,onCell:c}){return r(
"div",{role:"row","aria-rowindex":n+2,class:we(Qh,a&&B0,l&&O0),children:o.map((d,p)=>r("div",{id:`${e}-${n}-${p}`,role:"\
gridcell","aria-colindex":p+1,"data-cursor":p===i,class:we(R0,d.number&&Xh,p===i&&tg),onPointerDown:()=>s({row:n,column:p}),
onClick:c&&(m=>c(t,d,m.currentTarget)),onContextMenu:u&&(m=>{m.preventDefault(),u(t,d,m.currentTarget)}),children:r("spa\
n",{class:Rd,children:d.cell(t,n)})},d.key))})}function I0(e,t){let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:
t.descending===n?{key:e.key,descending:!n}:null}function jz({id:e,column:t,cursor:n,sort:o,onSort:i,layout:s,onWidth:a,onDropped:l}){
let u=o?.key===t.key?o.descending?"descending":"ascending":"none",c=p=>{let m=p.currentTarget,f=m.parentElement.getBoundingClientRect().
width-p.clientX,h=0;p.stopPropagation(),m.setPointerCapture(p.pointerId),m.onpointermove=v=>a(h=Math.max(48,Math.round(f+
v.clientX))),m.onpointerup=()=>{m.onpointermove=null,h>0&&l(h)}},d=i!==void 0&&t.sortable!==!1;return r("div",{id:e,role:"\
columnheader","data-key":t.key,onPointerDown:s&&(p=>_0(p,t.key,s)),"aria-sort":d?u:void 0,"data-cursor":n,class:we(L0,t.
number&&Xh,n&&tg),children:[d?r("button",{type:"button",tabIndex:-1,class:eg,onClick:()=>i(I0(t,o)),children:[r("span",{
class:Rd,children:t.head}),u!=="none"&&r(se,{name:u==="descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:eg,children:r(
"span",{class:Rd,children:t.head})}),r("span",{class:N0,onPointerDown:c})]})}var ng=new Map,Ld=7;function $n(e,t){let n=JSON.stringify([e,t??null]),o=ng.get(n);return o===void 0&&(o=[...ng.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,ng.set(n,o)),o}function Za(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Ld)%4]}function gn(e){return`--series-${e%Ld+1}`}var H0=ce(0),Nd=H0;new MutationObserver(()=>{H0.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function at(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Ft(e,t,n){let[o,i]=T(null),s=F(null),a=o&&o.row<e&&o.column<t?o:null;return B(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let p=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!p?!1:(n(a,p),!0)}let d=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Od(c,a,e,t);
return d?(i(d),!0):!1},mark:(c,d)=>({"data-at":`${c},${d}`,"data-cursor":a?.row===c&&a.column===d})}}var q0="ka",V0="za",W0="ja",U0="Xa",K0="Sa",j0="Ba",G0="Ca";function Ge({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,d]=T(!1),
p=vt(),m=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key==="t"||f.key==="T")d(!0);else if(!s?.(f))return;f.preventDefault(),
f.stopPropagation()}};return r("figure",{class:q0,"aria-labelledby":p,children:[r("div",{class:V0,children:[r("h2",{class:W0,
children:e}),r("div",{class:U0,children:[n,r(_,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>d(!c)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),c?r("div",{class:j0,children:o}):
r(A,{children:[r("div",{class:we(K0,l&&G0),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:m,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function J0(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Iu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function Z0(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function Y0(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var Jz=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function Q0(e,t,n){let o=(Jz.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function Ya(){let e=F(null),[t,n]=T(0);return ut(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var X0="Ea",ew="Ia",tw="Ua",nw="Ha",ow="Ke",rw="La",iw="Ma";var Qa=20,Hu=136,sw=16,Xa=24;function aw({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=Ya(),l=F(null),
u=J(()=>{let S=e.map(({time:z})=>z),[E,R]=[Math.min(...S),Math.max(...S)];return R>E?[E,R]:[E-1e3,R+1e3]},[e]),[c,d]=o??
u,p=J(()=>Y0(e,12),[e]),m=J(()=>e.filter(({time:S})=>S>=c&&S<=d).reverse(),[e,c,d]),f=Math.max(1,a-Hu-sw),h=S=>Hu+Iu(S,c,
d)*f,v=S=>c+(S-(s.current?.getBoundingClientRect().left??0)-Hu)/f*(d-c),y=(S,E=(c+d)/2)=>{let R=Z0([c,d],E,S,u);i(R[0]<=
u[0]&&R[1]>=u[1]?null:R)},w=Ft(1,m.length,({column:S})=>y(.25,m[S].time)),b=w.at?m[w.at.column]:void 0,k=S=>{if(S.key===
"+")y(.5,b?.time);else if(S.key==="-")y(2,b?.time);else if(S.key==="0")i(null);else return w.key(S);return!0},M=S=>{let E=l.
current;if(l.current=null,E===null)return;let R=v(S);Math.abs(h(R)-h(E))>4&&i([Math.max(u[0],Math.min(E,R)),Math.min(u[1],
Math.max(E,R))])},O=Xa+p.length*Qa+24;return r(Ge,{title:`${N(e.length)} events, ${N(t.length)} sessions`,onKey:k,summary:`\
Timeline of ${N(e.length)} events in ${N(t.length)} sessions, from ${K(u[0],n)} to ${K(u[1],n)}`,announced:b?`${ee(b.event).
text}, ${K(b.time,n,"millisecond")}`:"",actions:r(A,{children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>y(2)}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>y(
.5)}),r(_,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(Te,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:S})=>K(S,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:S,end:E})=>Pe((E-S)/1e3)},{key:"events",head:"events",number:!0,cell:({events:S})=>N(S)}]}),children:[r("di\
v",{ref:s,class:X0,onPointerDown:S=>{l.current=v(S.clientX)},onPointerUp:S=>M(S.clientX),onWheel:S=>{(S.ctrlKey||S.shiftKey)&&
(S.preventDefault(),y(S.deltaY>0?1.5:.67,v(S.clientX)))},children:a>0&&r("svg",{width:a,height:O,"aria-hidden":"true",children:[
t.filter(({start:S,end:E})=>E>=c&&S<=d).map(S=>r("rect",{x:h(S.start)-3,y:Xa-12,width:Math.max(6,h(S.end)-h(S.start)+6),
height:p.length*Qa+12,rx:3,class:ew,onDblClick:()=>i([S.start-500,S.end+500]),children:r("title",{children:`${K(S.start,
n,"second")}, ${Pe((S.end-S.start)/1e3)}, ${N(S.events)} events`})},S.start)),p.map((S,E)=>r("g",{children:[r("text",{x:Hu-
12,y:Xa+E*Qa+4,class:tw,children:S.rest?An.text:Ja(ee(S.event).text,18)}),r("line",{x1:Hu,x2:a-sw,y1:Xa+E*Qa,y2:Xa+E*Qa,
class:nw})]},E)),m.map((S,E)=>{let R=Yz(p,S);return r("circle",{cx:h(S.time),cy:Xa+R*Qa,r:b===S?6:4,class:ow,...w.mark(0,
E),style:{fill:p[R]?.rest?"var(--other)":`var(${gn($n("event",[S.event]))})`},children:r("title",{children:`${ee(S.event).
text}, ${K(S.time,n,"millisecond")}`})},E)}),Q0(c,d,Math.max(2,Math.floor(f/140))).map(S=>r("text",{x:h(S),y:O-6,class:rw,
children:K(S,n,d-c>2*864e5?"dayShort":d-c>36e5?"clock":"clockSecond")},S))]})}),r("p",{class:iw,children:b?r(A,{children:[
r($,{value:b.event})," ",K(b.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session sh\
ows it alone"})]})}function Yz(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function nn(e){return`'${e.replaceAll("'","''")}'`}var lw="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",Qz=new RegExp(`^${lw}(\\.${lw}\
)*$`,"u"),Xz=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function xe(e){return Qz.test(e)&&!Xz.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function _r(e){
return`event = ${nn(e)}`}var eF=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function si(e){let t=e===void 0?null:eF.exec(e);return t?
t[1].replaceAll("''","'"):null}function ai(e,t){let n=xe(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${nn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>nn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function On(e,t){return e===
void 0||e.trim()===""?t:`${uw(e)} and ${uw(t)}`}function uw(e){return/\bor\b/i.test(e)?`(${e})`:e}var cw={before:[],after:[]};function og(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function dw(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function pw(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var rg=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Bd=["explore","funnel",
"retention","paths","sessions","difference","live"],$r="selection";function li(e){return rg.find(t=>e[t]!==void 0&&e[t]!==
null)??"aggregate"}function he(e){return e==null?[]:typeof e=="string"?[e]:e}var tF=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ae(e){
let t=tF.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function ig(e){let t=e[li(e)];return he(
t?.by).find(n=>!el(n))??null}function el(e){return/^\s*(time|bins)\s*\(/i.test(e)}function fw(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:nF(e.document),as:e.as}},s=n[t],a=Ae(e.document),l=ig(e.document);
if(s){let p=mw({...a,...s.document},l);return{state:{view:t,document:p,as:s.as,open:[]},waiting:i,said:null}}let u=oF(t)?
si(a.where):null;u!==null&&delete a.where;let c=mw({...a,...Es(t,u,o)},l),d=u===null?null:`The filter ${_r(u)} became ${rF(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:d}}function nF(e){let t=li(e);return e[t]===void 0?
{}:{[t]:e[t]}}function oF(e){return e==="funnel"||e==="retention"||e==="paths"}function rF(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Es(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(iF).map(sF),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":_r(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:_r(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":_r(s)}}}}function iF(e){return e!==void 0}function sF(e){return{
where:_r(e)}}function mw(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=he(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(el),t]}}}var sg={view:"explore",document:{dataset:""},as:null,open:[]},Rt=ce(sg),er=ce(cw),hw=ce({state:sg,how:"load"}),zd={},Fd=!1,
Re=Rt,Id=hw,be=fn(()=>Rt.value.document),gw=fn(()=>Rt.value.view),ag=fn(()=>Rt.value.as),ui=fn(()=>Rt.value.open),Vt=fn(
()=>Rt.value.document.dataset),tl=fn(()=>er.value.before.length>0),nl=fn(()=>er.value.after.length>0);function yw(e,t){return zt(
{...e,open:[]},{...t,open:[]})}function fe(e,t="push"){let n={...Rt.value,...e};zt(n,Rt.value)||(e.open===void 0&&!zt(n.
document,Rt.value.document)&&(n.open=n.open.filter(({kind:o})=>o!==$r)),!yw(n,Rt.value)&&(t==="push"||!Fd)&&(er.value=og(
er.value,Rt.value)),Fd=t==="replace",ug(n,t))}function de(e,t,n="push"){fe({document:_e(Rt.value.document,e,t)},n)}function co(e){
fe({open:[...Rt.value.open,e]})}function Hd(){fe({open:Rt.value.open.slice(0,-1)})}function lg(e,t="push"){let n=Rt.value.
open.filter(({kind:o})=>o!==$r);fe({open:e?[{...e,kind:$r},...n]:n},t)}function bw(e,t){let n=fw(Rt.value,e,zd,t);return zd=
n.waiting,fe(n.state),n.said}function ci(){vw(dw(er.value,Rt.value))}function ol(){vw(pw(er.value,Rt.value))}function vw(e){e&&(er.value=e.stack,Fd=!1,
ug(e.value,"push"))}function di(e){zt(e,Rt.value)||(Rt.value!==sg&&!yw(e,Rt.value)&&(er.value=og(er.value,Rt.value)),Fd=
!1,ug(e,"load"))}function ug(e,t){Rt.value=e,hw.value={state:e,how:t}}function xw(){return{undo:er.value,waiting:zd}}function ww(e){
er.value=e.undo,zd=e.waiting}function It(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function dt(e,t,n=!1){let o=Number(e);switch(t){case"\
milliseconds":return n?`${N(e)} ms`:Pe(o/1e3);case"seconds":return n?`${N(e)} s`:Pe(o);case"bytes":return n?`${N(e)} B`:
_n(o);case"share":return n?`${N(o*100)} %`:U(o);case"none":return n?N(e):q(o)}}function Oo(e){return e.type==="int64"||e.
type==="float64"}function po(e,t,n){let o=Oo(t)?je(e):null;return o!==null?{text:dt(o,It(t.name)),kind:"value"}:typeof e==
"string"&&t.type==="timestamp"?{text:K(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ee(e)}var kw="Na",Cw="Ra",Sw="Aa",Tw="Da";function $e({icon:e,title:t,children:n,actions:o}){return r("div",{class:kw,children:[r(se,{name:e,size:32}),r("h2",{class:Cw,
children:t}),n&&r("p",{class:Sw,children:n}),r("div",{class:Tw,children:o})]})}var Mw="Ta",Pw="_a",_w="qa";var $w="Fa",Dw="Ga";function Vd({busy:e,done:t=null}){let n=F(null);return ut(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:Mw,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:_w}):r("div",{ref:n,class:Pw}))})}
function Se({lines:e=6}){return r("div",{class:$w,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:Dw},
n))})}var Ew="Ja",Aw="Ka",Ow="Oa",Rw="Pa",Lw="Qa";function cg(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function pe({id:e,error:t,onHint:n}){let o=cg(t.hint);return r(
"div",{class:Ew,id:e,role:"alert",children:[r("span",{class:Aw,children:r(se,{name:"error",size:14})}),r("span",{class:Ow,
children:W(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:Rw,onClick:()=>n(o),children:[W(o),"?"]}):
r("span",{class:Lw,children:W(t.hint)}))]})}var Nw=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Wd(e,t){
let n=e.split("/").filter(u=>u!=="").map(cF),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(Nw.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Bd.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function cF(e){try{return decodeURIComponent(e)}catch{return e}}function il(e,t){return`${Bw(e)}/${t}`}
function sl(e,t){return`${Bw(e)}/actor/${encodeURIComponent(t)}`}function Bw(e){let t=Nw.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function zw(e){let t=[`q=${await rl(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as).replace(/%(3A|2C|3D)/g,decodeURIComponent)}`),e.open.length>0&&t.push(`open=${await rl(
e.open)}`),t.join("&")}async function Ud(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await pi(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let i=t.get("open"),s=i===null?[]:await pi(i);return{document:o,
as:t.get("as"),open:Array.isArray(s)?s.filter(dF):[]}}function dF(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function rl(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await Fw(t,new CompressionStream("defl\
ate-raw")),o="";for(let i of n)o+=String.fromCharCode(i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function pi(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await Fw(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var pF=4<<20;async function Fw(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.getReader();for(;;){let{done:c,value:d}=await a.read();
if(c)break;if(i.push(d),s+=d.length,s>pF)throw new Error("the link unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)
l.set(c,u),u+=c.length;return l}var pg=new Map,dg=new Map;function mg(e){return e===""?{events:[]}:(pg.has(e)||Kd(e),pg.get(e)??null)}function Kd(e){if(e===
"")return Promise.resolve({events:[]});let t=dg.get(e)??u0(e,"event",10).catch(()=>[]).then(n=>{let o={events:n.map(({value:i})=>i)};
return o.events.length>0&&pg.set(e,o),dg.delete(e),o});return dg.set(e,t),t}var Iw=864e5;async function fg(e,t){let n=t===
"explore"?null:Kd(e);ze.value.value||await Ot();let o=ze.value.value?.find(({name:l})=>l===e),i=o!==void 0&&Date.parse(o.
to)>Date.now()-2*Iw,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Iw,a=n?await n:mg(e)??{events:[]};return{dataset:e,...i&&
s?{from:"now-30d"}:{},timezone:xt(),...Es(t,null,a)}}function xt(){return Intl.DateTimeFormat().resolvedOptions().timeZone||
"UTC"}var jd="sluice.";function Dr(e){return Wu(()=>localStorage.getItem(jd+e))}function Er(e,t){Wu(()=>localStorage.setItem(jd+
e,t))}function Gd(e){let t=Wu(()=>sessionStorage.getItem(jd+e));return t===null?null:Wu(()=>JSON.parse(t))}function al(e,t){
Wu(()=>sessionStorage.setItem(jd+e,JSON.stringify(t)))}function Wu(e){try{return e()}catch{return null}}var As=ce({kind:"home"}),Vi=As,qi=Promise.resolve(),Hw=0;async function qw(){let e=Gd("undo");e?.undo&&Array.isArray(e.undo.
before)&&ww(e),addEventListener("popstate",()=>{hg()}),addEventListener("pagehide",()=>al("undo",xw())),await hg(),Tn(()=>{
let{state:t,how:n}=Id.value;n!=="load"&&(qi=qi.then(()=>Jd(t,n)))})}function ve(e,t=""){history.pushState(null,"",qt(e)+
(t===""?"":`#${t}`)),hg()}function Ar(e=Re.value){As.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
qi=qi.then(()=>Jd(e,"push"))}async function Os(e){return`${qt(il(e.document.dataset,e.view))}#${await zw(e)}`}async function Jd(e,t){
let n=await Os(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),As.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function hg(){let e=++Hw,t=Wd(t0(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){As.value=t;return}let n=await Ud(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await fg(t.dataset,t.view);e===Hw&&(di({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),As.value=t,n||(qi=qi.then(
()=>Jd(Re.value,"replace"))))}async function mi(e){let{view:t,document:n}=Re.value,o=await fg(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){di(i),As.value={kind:"view",dataset:e,view:t,fragment:""},qi=qi.then(()=>Jd(i,"repla\
ce"));return}fe(i),As.value.kind!=="view"&&Ar()}var Vw="Qe",Ww="Va",Uw="Wa",gg="Ya",Kw="Za";var Gw=2e3;function Jw({dataset:e,actor:t}){let n=be.value.timezone??"UTC",o=Ee(e).value,i=o.value?.actors?.[0]??null,s=nt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:Gw}}),a=nt(i===null?null:{dataset:e,timezone:n,
where:`string(${xe(i)}) = ${nn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});B(()=>{globalThis.document.title=`${W(t)} · ${W(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:Vw,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:Ww,children:[r(_,{icon:"left",kind:"outlined",onClick:()=>Ar(),children:"Back"}),r("h1",{class:Uw,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:gg,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",Ii(n)]})]}),l&&r(pe,{error:l}),!l&&r(fF,{answer:jw(s.answer),sessions:jw(a.answer),actor:t,zone:n})]})}
function fF({answer:e,sessions:t,actor:n,zone:o}){let i=J(()=>hF(e,n),[e]),s=J(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=T(null);if(!e)return r(Se,{});if(e.rows.
length===0)return r($e,{icon:"actor",title:"Nobody of this name",actions:r(_,{kind:"primary",onClick:()=>Ar(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,d)=>a===null||i[d].time>=a[0]&&i[d].
time<=a[1]);return r(A,{children:[r(aw,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:Kw,children:[r("p",{
class:gg,children:[Oe(u.length,"event"),a===null?"":` from ${K(a[0],o,"second")} to ${K(a[1],o,"second")}`,e.cursor?`, t\
he latest ${Gw} only`:""]}),r(Te,{label:"Events",rows:u,columns:e.columns.map((c,d)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:p=>r($,{shown:po(p[d],c,o),most:64,middle:!0})}))})]})]})}function hF(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function jw(e){return e!==null&&"columns"in e?e:null}var bg=ce([]),Zw=ce(!1),gF=700,yg,Ku=bg,Yw=Zw,fi=fn(()=>bg.value.filter(({state:e})=>e==="running"));async function Ro(){
clearTimeout(yg);try{bg.value=(await oe("v1/jobs")).jobs,Zw.value=!0}catch{}clearTimeout(yg),fi.value.length>0&&(yg=setTimeout(
()=>{Ro()},gF))}async function Qw(e){try{return await oe(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(j(t).status===404)
return null;throw t}}async function Zd(e){await oe(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Ro()}async function Xw(e){
await oe(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Ro()}function ek(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var tk="W";var ju=[];function nk(){return ju.length>0}function Gt(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=F(null);return ut(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>$d(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),vF(i,o),xF(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:we(
tk,e.class),children:e.children})}function vF(e,t){ut(()=>{if(ii(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function xF(e,t,n){let o=F(n);o.current=n,B(()=>{let i={};ju.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!wF(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||ju.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{ju.splice(ju.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function wF(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Rs=ce([]),vg=ce(Dr("letters")!=="no"),Yd="",ok,ik=Rs,sk=vg;function ak(e){vg.value=e,Er("letters",e?"yes":"no")}function tr(e){
let t=F(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");B(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Rs.value=[...Rs.value,...o],()=>{Rs.value=Rs.value.filter(i=>!o.includes(i))}},[n])}function kF(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function lk(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Gu(e.target)||!vg.value&&e.key.
length===1||CF()||nk()))return;let n=Yd===""?kF(e):`${Yd} ${e.key}`,o=Rs.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
rk(""),o.act()):t&&rk(Rs.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function rk(e){clearTimeout(ok),Yd=
e,e!==""&&(ok=setTimeout(()=>{Yd=""},1200))}function Gu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function CF(){return document.querySelector("dialo\
g[open]")!==null}async function Qd(e){let t=e.trim();if(t.startsWith("{"))return uk(await pi(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Ud(n[2]),s=Bd.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?uk(await pi(o[1].replaceAll("'\\''","'"))):null}function uk(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!rg.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:ll(t),as:null,open:[]}}function ll(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var ck=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,SF=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function pk(e){let t=e.replace(/^.*[/\\]/,"");for(;ck.test(t);)t=t.replace(ck,"");return t=t.replace(SF,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function mk(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function xg(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function fk(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(xg(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var TF=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function hk(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:dk(n)?o===void 0||dk(
o):/^\[\s*(\{|$)/.test(n)?MF(e):TF.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function dk(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function MF(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var PF=1<<20;async function gk(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(qt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,PF),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:ni()}),i=await o.json().catch(()=>null);if(!o.ok)throw oi(i,o.status);return i}function yk(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function bk(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",qt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(ni()),a.onabort=()=>s(new ct({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=_F(a.responseText);a.status>=200&&a.status<300?i(l):s(oi(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function _F(e){try{return JSON.parse(e)}catch{return null}}var vk="et",xk="it",wk="rt",kk="k",Ck="z";var Zu=ce([]),Xd=new Map,DF=1e4,EF=1;function te(e,t=null){let n=EF++;Zu.value=[...Zu.value,{id:n,text:e,action:t}].slice(
-3),Sk(n)}function Sk(e){Xd.set(e,setTimeout(()=>wg(e),DF))}function wg(e){clearTimeout(Xd.get(e)),Xd.delete(e),Zu.value=
Zu.value.filter(t=>t.id!==e)}function Tk(){return r("div",{class:vk,role:"status",children:Zu.value.map(({id:e,text:t,action:n})=>r(
"div",{class:xk,onPointerEnter:()=>clearTimeout(Xd.get(e)),onPointerLeave:()=>Sk(e),children:[r("span",{class:wk,children:t}),
n&&r("button",{type:"button",class:kk,onClick:()=>{wg(e),n.act()},children:n.label}),r("button",{type:"button",class:Ck,
"aria-label":"Close",onClick:()=>wg(e),children:r(se,{name:"close",size:14})})]},e))})}var Ls=ce(null),AF=8,OF=3,Mk=Ls;async function Pk(e,t){let n=await RF(e).catch(()=>[]);Ls.value={dataset:e,sum:t,events:n,
steps:n.slice(0,OF).map(({value:o})=>o)}}async function RF(e){let t=ze.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${xe(t)}) as reached`],by:["event"],order:["reached desc"],limit:AF};return LF(
await oe("v1/query",{body:{dataset:e,aggregate:o}}))}function LF({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function _k(e){let{value:t}=Ls;t&&(Ls.value={...t,steps:NF(t.steps,e)})}
function NF(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function $k(){let{value:e}=Ls;if(!e)return;Ls.value=null;
let t=be.value.dataset===e.dataset?Ae(be.value):{dataset:e.dataset};fe({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:_r(n)})),window:"7d"}}}),Ar(Re.value)}function kg(){Ls.value=null}var Wt=ce(null),Or=ce(!1),Yu=null,Ek={accepted:0,rejected:0,known:0},ep="loading",Ak=Wt,Ok=Or;async function ul(e){if(Or.
value=!0,Wt.value?.phase==="sending"||Wt.value?.phase==="found"||e.length===0)return;Yu?.abort();let t=Yu=new AbortController;
Wt.value={phase:"reading",files:e};try{let[n]=await Promise.all([gk(e[0],t.signal),ze.value.value?null:Ot()]);if(t.signal.
aborted)return;let o=BF(n),i=fk(pk(e[0].name),o.actors,ze.value.value?.map(({name:s,actors:a})=>({name:s,actors:a}))??[]);
Wt.value={phase:"choosing",files:e,preview:n,choice:{dataset:i,...o},error:null}}catch(n){t.signal.aborted||(Wt.value={phase:"\
unreadable",files:e,error:j(n)})}}function BF({names:e,columns:t}){return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.
name??"",actors:e.actors,event:e.event}}function tp(e){ul([new File([e],"pasted.txt")])}function Qu(e){Wt.value?.phase===
"choosing"&&(Wt.value={...Wt.value,choice:{...Wt.value.choice,...e},error:null})}function Wi(){Or.value=!1;let e=Wt.value?.
phase;e==="sending"||e==="found"||(Yu?.abort(),Wt.value=null)}function zF(){Or.value=!0}async function Rk(){let e=Wt.value;
e?.phase!=="sending"&&e?.phase!=="found"||(await Zd(e.job).catch(()=>{}),Yu?.abort())}async function Lk(){let e=Wt.value;
if(e?.phase!=="choosing")return;let t=Yu=new AbortController,{files:n,choice:o}=e,i=Ek;try{for(let[s,a]of n.entries())i=
await FF(n,s,a,o,i,t.signal);await Nk(o.dataset,i)}catch(s){i.accepted>0&&Ot(),Wt.value={...e,error:j(s)},Or.value||te(`\
Loading into ${o.dataset} failed: ${j(s).message}`,{label:"Show",act:zF})}finally{al(ep,null),Ro()}}async function FF(e,t,n,o,i,s){
let a=ek(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};Wt.value={...l,sent:0},al(ep,{job:a,dataset:o.
dataset});let u=setTimeout(()=>{Ro()},200);try{let c=await bk(yk(o.dataset,o,n.name,a),n,d=>{Wt.value={...l,sent:d},d===
1&&Ro()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+c.rejected_count}}catch(c){if(e.length>1&&j(c).
code==="already_loaded")return{...i,known:i.known+1};throw c}finally{clearTimeout(u)}}async function Nk(e,t){await Ot(),
Jn(e),Wt.value=null;let n=Cg(e,t);if(!Or.value){te(n,{label:"Show",act:()=>Dk(e,t)});return}Or.value=!1,Dk(e,t)}function Dk(e,t){
ve(il(e,"explore")),Pk(e,t)}function Cg(e,{accepted:t,rejected:n,known:o}){let i=[`${N(t)} ${t===1?"event is":"events ar\
e"} in ${e}`];return n>0&&i.push(`${N(n)} ${n===1?"line was":"lines were"} not taken`),o>0&&i.push(`${N(o)} ${o===1?"fil\
e was":"files were"} there already`),`${i.join("; ")}.`}var IF=500;async function Bk(){let e=Gd(ep);if(typeof e?.job!="s\
tring"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await Qw(t).catch(()=>{});if(o?.state==="\
running")Wt.value||(Wt.value={phase:"found",dataset:n,job:t},Or.value=!0);else if(o!==void 0){Wt.value=null,al(ep,null),
o?.state==="done"&&Or.value?await Nk(n,{...Ek,accepted:o.rows}):Or.value=!1;return}await new Promise(i=>{setTimeout(i,IF)})}}var Fk="at",Ik="tt";function Hk(){let[e,t]=T(!1);return B(()=>{let n=0,l=[["dragenter",u=>{Sg(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{Sg(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{Sg(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
ul(c))}],["paste",qF]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:Fk,"aria-hidden":"true",children:r("div",{class:Ik,children:[r(se,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function Sg(e){return e.dataTransfer?.types.includes("File\
s")??!1}function qF(e){if(Gu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void ul(t);let n=e.clipboardData?.getData("text/pla\
in")??"";hk(n)&&Qd(n).then(o=>{o||tp(n)})}var qk="Ve",Vk="ot",Wk="nt",Uk="We",Kk="pt",jk="dt";function ot({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=F(null),a=vt();return ut(()=>{ii();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:we(qk,i&&Vk),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:Wk,children:[r("h2",{id:a,tabIndex:-1,
class:Uk,children:e}),r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:Kk,children:n}),
o&&r("div",{class:jk,children:o})]})}function nr({children:e,kind:t="outlined"}){let n=F(null);return r(A,{children:[r(_,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&ul(i)}})]})}var Ns="lt",St="xt",We="h",np="st",Gk="ct";function Jt(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:d=!1}=e,
[p,m]=T(n),f=F(null),h=vt();B(()=>m(n),[n]);let v=b=>{b!==n&&o(b)},y=b=>{b.key==="Enter"&&v(p),!(b.key!=="Escape"||p===n)&&
(b.preventDefault(),m(n))},w=b=>{o(b),f.current?.focus()};return r("div",{class:Ns,children:[r("label",{for:h,class:l?"s\
poken":St,children:t}),r("input",{ref:f,id:h,class:we(We,u&&np),value:p,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":d?"":void 0,onInput:b=>{
m(b.currentTarget.value),i?.(b.currentTarget.value)},onKeyDown:y,onBlur:()=>v(p)}),!c&&s&&r("div",{id:`${h}-note`,class:Gk,
children:s}),c&&r(pe,{id:`${h}-problem`,error:c,onHint:w})]})}var Zk="gt",Yk="Y";function Tt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(d=>d.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:Zk,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:Yk,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(se,{name:a.icon,size:14}),
a.label]},a.value))})}var Qk="ht",Xk="Z",e1="ft",t1="ut",n1="mt",o1="vt";var op=28;function Tg(e,t){return`${e}-${t}`}function r1({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=F(null),c=Ed(u,op,n.length);return ut(()=>{let d=u.current;if(!d||o<0)return;let p=o*op;p<d.scrollTop?d.scrollTop=
p:p+op+8>d.scrollTop+d.clientHeight&&(d.scrollTop=p+op+8-d.clientHeight)},[o,n]),r(A,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:Qk,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((d,p)=>{let m=c.first+p;return r("div",{id:Tg(e,m),role:"option","aria-selected":d.
selected??!1,"aria-setsize":n.length,"aria-posinset":m+1,"data-active":m===o,class:Xk,onPointerMove:()=>{m!==o&&i(m)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(d.value),children:[a&&r("span",{class:o1,children:d.selected&&r(se,{name:"check"})}),r("s\
pan",{class:e1,children:d.label}),d.note!==void 0&&r("span",{class:t1,children:d.note})]},m)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:n1,children:l})]})}function Ui(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=F(null),a=vt(),[l,u]=T(e.autofocus??!1),[c,d]=T(i?0:-1),
[p,m]=T(!1);ut(()=>{m(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),h=l||(e.inline??!1),v=()=>u(
!1),y=(k,M)=>{M||v(),e.onPick(k,M)},w=k=>{let M=h?t[f]:void 0;if(k.key==="ArrowDown"||k.key==="ArrowUp"){k.preventDefault(),
u(!0);let O=k.key==="ArrowDown"?1:-1;d(f<0&&O<0?t.length-1:(f+O+t.length)%Math.max(1,t.length))}else k.key==="Enter"?(k.
preventDefault(),M?y(M.value,!1):(v(),e.onTake(n))):k.key===" "&&o&&M&&f>=0?(k.preventDefault(),y(M.value,!0)):k.key==="\
Escape"&&(h||e.onCancel)?(k.preventDefault(),k.stopPropagation(),v(),e.onCancel?.()):k.key==="Backspace"&&n===""&&e.onBackspace?.()},
b=r(r1,{id:a,label:e.label,options:t,active:f,onActive:d,onPick:k=>y(k,o),several:o,foot:e.foot});return r(A,{children:[
r("input",{ref:s,class:we(We,e.code&&np),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&f>=0?Tg(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:w,onClick:()=>u(!0),onBlur:v,onFocus:()=>{
e.autofocus&&u(!0)},onInput:k=>{u(!0),d(i?0:-1),e.onText(k.currentTarget.value)}}),e.inline&&b,!e.inline&&l&&p&&(t.length>
0||e.foot)&&r(Gt,{anchor:s.current,onClose:v,focus:!1,children:b})]})}var s1="wt",a1="bt";function on({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=F(null),[l,u]=T(!1),[c,d]=T(""),p=J(()=>jF(t,c),
[t,c]),m=()=>{u(!1),d("")},f=h=>{m(),o(h)};return r(A,{children:[r(_,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?m():u(!0),children:r("span",{class:s1,children:r($,{value:n,most:32})})}),l&&r(Gt,{anchor:a.current,onClose:m,
role:"dialog",label:e,children:r("div",{class:a1,children:r(Ui,{label:e,text:c,onText:d,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:p.slice(0,1e3).map(h=>({value:h,label:r($,{value:h}),selected:h===n})),onPick:f,onTake:h=>{i&&
h!==""&&f(h)},onCancel:m})})})]})}function jF(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var l1="yt",u1="kt",c1="zt",d1="jt";function ip({share:e}){return r("span",{class:l1,children:[r("span",{class:u1,"aria-hidden":"true",children:r("span",{class:c1,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:d1,children:U(e)})]})}var p1="Xt",m1="St",Mg="Bt",f1="Ct";function Pg(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function h1({name:e,choice:t}){
let n=Pg(e,t);return n===null?null:r("span",{class:m1,children:n})}function g1({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:p1,children:[r($,{value:i,most:48,middle:!0}),
r(h1,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:Mg,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(ip,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(_g,{values:i})}],o=J(()=>[...e.columns].sort((i,s)=>+(Pg(
s.name,t)!==null)-+(Pg(i.name,t)!==null)),[e,t]);return r(Te,{label:"Columns",columns:n,rows:o})}function _g({values:e}){
return e.length===0?r("span",{class:Mg,children:"none"}):r("span",{class:f1,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
$,{value:t,most:40,middle:!0})},n))})}function y1({preview:e,choice:t}){let n=J(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(A,{children:[r($,{value:o,most:32})," ",r(h1,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);return r(Te,{label:"First e\
vents",columns:n,rows:e.rows})}function b1({preview:e}){return r(Te,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>N(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r($,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var v1="Et",x1="It",w1="Ut",ap="Ht",k1="Lt",C1="Ye",S1="Mt",T1="Nt",M1="Rt",P1="At",_1="Dt",$1="Tt",D1="Ze";var YF=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function E1({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:v1,children:[r("p",{class:x1,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:w1,
children:QF(t,n)})]}),i&&r("div",{class:k1,children:r(pe,{error:i})}),r("div",{class:C1,children:[r(XF,{choice:o}),n.columns.
length>0&&r(e5,{columns:n.columns,choice:o})]}),n.note?r("p",{class:_1,children:[r(se,{name:"info"}),r("span",{children:r(
$,{value:n.note,most:400})})]}):r(t5,{preview:n,choice:o})]})}function QF(e,t){let n=[YF.get(t.format)??t.format,t.compression].
filter(i=>i!=="").join(", "),o=_n(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${N(e.length)} file\
s, ${o} together`:`${n}, ${o}`}function Dg({dataset:e,actors:t}){return mk(e)??xg(ze.value.value?.find(n=>n.name===e),t)}
function XF({choice:e}){let t=e.dataset,n=ze.value.value?.find(i=>i.name===t),o=Dg(e);return r("div",{class:S1,children:[
r(Jt,{label:"Dataset",value:t,onCommit:i=>Qu({dataset:i.trim()}),error:o===null?null:{message:o,hint:""}}),o===null&&r("\
span",{class:ap,children:n?`added to its ${Oe(n.events,"event")}`:"a new one"})]})}function e5({columns:e,choice:t}){let n=e.
map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);return r(A,{children:[
r($g,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Qu({time:i})}),r($g,{label:"Actor",hint:"wh\
o did it",values:n,value:t.actors[0]??"",onChange:i=>Qu({actors:[i]})}),r($g,{label:"Event",hint:"what happened",values:n,
value:t.event,onChange:i=>Qu({event:i})})]})}function $g({label:e,hint:t,values:n,value:o,onChange:i}){return r("div",{class:T1,
children:[r("span",{class:M1,children:e}),r(on,{title:e,label:`${e}: ${o===""?"not chosen":o}`,kind:"outlined",class:P1,
values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:ap,children:t})]})}function t5({preview:e,choice:t}){let[n,
o]=T("columns"),i=e.rejected.length,s=[{value:"columns",label:`${N(e.columns.length)} columns`},{value:"rows",label:`Fir\
st ${Oe(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${N(i)} not taken`}]:[]];return r(A,{children:[r("div",
{class:$1,children:[r(Tt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:ap,children:["guessed f\
rom the first ",Oe(e.rows_seen,"record")]})]}),r("div",{class:D1,children:[n==="columns"&&r(g1,{preview:e,choice:t}),n===
"rows"&&r(y1,{preview:e,choice:t}),n==="rejected"&&r(b1,{preview:e})]})]})}var A1="_t",O1="qt",R1="Ft",L1="Gt",N1="Jt";function pl({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:we(A1,n&&O1),children:r("div",{class:we(
R1,!i&&N1,o&&L1),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Eg="Kt",B1="Ot",up="Pt",z1="Qt";function F1(){let e=Ak.value;if(!e||!Ok.value)return null;switch(e.phase){case"reading":return r(ot,{wide:!0,title:Ag(e.
files),onClose:Wi,children:r(Se,{lines:8})});case"unreadable":return r(r5,{files:e.files,error:e.error});case"choosing":
return r(i5,{at:e});case"sending":case"found":return r(s5,{at:e})}}function Ag(e){return e.length>1?`Load ${Oe(e.length,
"file")}`:"Load a file"}function r5({files:e,error:t}){return r(ot,{title:Ag(e),onClose:Wi,foot:r(A,{children:[r(_,{kind:"\
outlined",onClick:Wi,children:"Close"}),r(nr,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Eg,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(pe,{error:t}),r("p",{class:up,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function i5({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Dg(n)===null&&!o;return r(ot,{wide:!0,title:Ag(e.files),onClose:Wi,
foot:r(A,{children:[o&&r("span",{class:z1,children:"Say which column is the time."}),r(_,{kind:"outlined",onClick:Wi,children:"\
Cancel"}),r(_,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{Lk()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(E1,{at:e})})}function s5({at:e}){let t=Ku.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(ot,{title:`Loading into ${e.dataset}`,
onClose:Wi,foot:r(A,{children:[r(_,{kind:"danger",onClick:()=>{Rk()},children:"Cancel"}),r(_,{kind:"outlined",onClick:Wi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Eg,children:[r($,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:B1,children:s.length>1?`${e.at+1} of ${s.length}`:_n(s[e.at]?.size??0)})]}),r(pl,{label:o?
"Sending":"Loading",done:i}),r("p",{class:up,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${U(i)}`,
!o&&t&&t.rows>0&&`, ${Oe(t.rows,"event")} so far`]}),o&&r("p",{class:up,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var H1="Vt",q1="j";function V1({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:H1,onKeyDown:a=>{
let l=t.findIndex(p=>p.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,d=t[c];d&&o(d.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:q1,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var l5=["datasets","properties","ingests","rejects","jobs"];function W1(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:l5.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function Bs(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var U1="Wt",K1="f",j1="Yt",G1="Zt",J1="eo",Z1="io",Y1="ro",Q1="ao";function fo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=F(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(Gt,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:Y1,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:U1,onKeyDown:c=>c5(c,a.current,i),children:o.map((c,d)=>c==="rule"?r("di\
v",{role:"separator",class:Z1},d):r("button",{type:"button",tabIndex:-1,class:we(K1,c.danger&&j1),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:p=>p.currentTarget.focus(),children:[l?r("span",{class:Q1,children:c.checked&&r(se,{name:"check"})}):c.
icon&&r(se,{name:c.icon}),r("span",{class:G1,children:c.label}),c.keys&&r("span",{class:J1,children:c.keys})]},d))})]})}
function c5(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function Xe({items:e,menuLabel:t,head:n,placing:o,...i}){let s=F(
null),[a,l]=T(!1);return r(A,{children:[r(_,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(fo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function tc(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function X1(e){return(await oe(tc(e,"/runs?li\
mit=1000"))).runs}async function eC(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return oe(tc(e,`/rejects?${i.toString()}`),{signal:o})}function tC(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return qt(tc(e,`/rejects?${n.toString()}`))}async function nC(e,t,n){await oe(tc(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function oC(e){await oe(tc(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var rC="ii",iC="to",sC="oo",aC="no",lC="po",nc="do",uC="ri",Rn="lo",Og="ai",cC="xo",dC="so",pC="co",mC="go",zs="ho";var ml="uo",fC="mo",hC="vo",gC="wo",yC="ee",Gi="bo";function bC({dataset:e,onClose:t}){let[n,o]=T(""),[i,s]=T(null),[a,l]=T(!1),u=vt(),c=n===e.name&&!a,d=()=>{c&&(l(!0),oC(
e.name).then(()=>{t(),te(`${e.name} is dropped.`),Ot()},p=>{l(!1),s(j(p))}))};return r(ot,{title:"Drop a dataset",onClose:t,
foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Keep it"}),r(_,{kind:"danger",icon:"trash",disabled:!c,onClick:d,
children:"Drop it for good"})]}),children:r("form",{class:ml,onSubmit:p=>{p.preventDefault(),d()},children:[r("p",{children:[
Oe(e.events,"event")," (",_n(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Ns,children:[r("label",{class:St,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:We,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:p=>o(p.currentTarget.value)})]}),i&&r(pe,{error:i})]})})}function vC({datasets:e}){let[t,n]=T(null),[o,i]=T(null),s=d5((a,l)=>n({dataset:a,anchor:l}));return r(A,{children:[r(Te,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(m5,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(bC,{dataset:o,onClose:()=>i(null)})]})}function d5(e){let t=xt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Og,onClick:()=>{mi(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(_,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:N(n),children:q(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(cp,{text:"no events"}):
K(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:K(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${N(n)} B`,children:_n(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):
r(cp,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(cp,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${_n(s)}`).join(
`
`),children:[n?.length??1,", ",Oe(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(p5,{dataset:n})}]}
function cp({text:e}){return r("span",{class:Rn,children:e})}function p5({dataset:e}){return e.rejects===0?r(cp,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:Og,onClick:()=>ve(Bs("rejects",e.name)),children:q(e.rejects)})}function m5({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=F(t),s=l=>()=>ve(Bs(l,e.name)),a=()=>{Xw(e.name).then(()=>te(`${e.name} is\
 being compacted.`,{label:"Show",act:()=>ve(Bs("jobs",""))}),l=>te(`Compacting failed: ${j(l).message}`))};return r(fo,{
anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{
mi(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"\
Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"t\
rash",danger:!0,act:o}]})}function xC({dataset:e}){let[{value:t,error:n},o]=T({value:null,error:null}),i=()=>{X1(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:j(a)}))},s=fi.value.length;return B(i,[e,s]),n?r($e,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(_,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r($e,{icon:"up\
load",title:"No files came into this dataset",actions:r(nr,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:Gi,children:r(Te,{label:"Ingests",columns:f5(),rows:t})}):
r(Se,{})}function f5(){let e=xt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>K(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Rn,children:[N(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Rn,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>N(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:N(t),children:q(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Rn,children:"0"}):r("span",{class:zs,title:U(n/Math.max(1,t+n)),children:q(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${N(t)} B`,children:_n(t)})}]}function fl(e){return e==="ingest"?"Loading":"Compacting"}function wC(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var h5=3e3;function kC(){let e=fi.value.length;return B(()=>{Ro();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Ro()},h5);return()=>clearInterval(t)},[]),B(()=>{Ot()},[e]),Yw.value?Ku.value.length===0?r($e,{icon:"clock",title:"\
Nothing is under way",actions:r(nr,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:Gi,children:r(Te,{label:"Jobs",columns:g5(),rows:Ku.value})}):r(Se,{})}
function g5(){let e=xt();return[{key:"kind",head:"Job",cell:({kind:t})=>fl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
y5,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>q(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>_n(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>K(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Pe((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(b5,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:zs,children:r($,{value:t,
most:160})}):null}]}function y5({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?zs:Rn,children:wC(
e.state)}):r("span",{class:fC,children:[r(pl,{small:!0,label:`${fl(e.kind)} ${e.dataset}`,done:e.done}),U(e.done)]})}function b5({
job:e}){let t=()=>{Zd(e.id).catch(n=>te(j(n).message))};return e.state==="running"?r(_,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(_,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function SC(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*v5(CC(l,n.key),CC(u,n.key))};return i.sort(a)}function CC(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function v5(e,t){return e<t?-1:e>t?1:0}function dp(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function pp(e,t,n){
try{return await nC(e,t,n),await Jn(e),null}catch(o){let i=j(o);return te(`The note on ${t} was not saved: ${i.message}`),
i}}function TC({dataset:e,column:t,onClose:n}){let[o,i]=T(t.description??""),[s,a]=T(t.unit??""),[l,u]=T(null),c=vt(),d=t.type===
"int64"||t.type==="float64",p=async()=>{let m=await pp(e,t.name,dp(t,{description:o.trim(),unit:s.trim()}));m?u(m):n()};
return r(ot,{title:`Describe ${ee(t.name).text}`,onClose:n,foot:r(A,{children:[r(_,{kind:"outlined",onClick:n,children:"\
Cancel"}),r(_,{kind:"primary",onClick:()=>{p()},children:"Save"})]}),children:r("form",{class:ml,onSubmit:m=>{m.preventDefault(),
p()},children:[r("div",{class:Ns,children:[r("label",{class:St,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:We,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:m=>i(m.
currentTarget.value)})]}),d&&r("div",{class:Ns,children:[r("label",{class:St,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:We,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:m=>a(m.currentTarget.value)})]}),
l&&r(pe,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function mp({label:e,value:t,onInput:n}){return r("input",{class:We,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function MC({dataset:e}){let{value:t,error:n}=Ee(e).value;return B(()=>{Ee(e).value.value&&Jn(e)},[e]),t?r(x5,{dataset:t}):
n?r($e,{icon:"warning",title:"The properties cannot be shown",actions:r(_,{kind:"outlined",onClick:()=>{Jn(e)},children:"\
Try again"}),children:n.message}):r(Se,{})}function x5({dataset:e}){let[t,n]=T(""),[o,i]=T(null),[s,a]=T(null),l=e.columns??
[],u=J(()=>SC(l,t,o),[l,t,o]),c=J(()=>w5(e,a),[e]),d=l.filter(p=>p.hidden).length;return r(A,{children:[r("div",{class:nc,
children:[r("div",{class:uC,children:r(mp,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Rn,role:"status",
children:[t===""?Oe(l.length,"property","properties"):`${N(u.length)} of ${Oe(l.length,"property","properties")}`,d>0&&`\
, ${N(d)} hidden`]})]}),u.length===0?r($e,{icon:"search",title:"No property has this text",actions:r(_,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:Gi,children:r(Te,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(TC,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function w5(e,t){let n=xt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?mC:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${pC} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:dC,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Rn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(ip,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:N(s),children:q(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(k5,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?K(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:cC,children:[r(_,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(_,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
pp(e.name,s.name,dp(s,{hidden:!s.hidden}))}})]})}]}function k5({column:e,zone:t}){if(e.examples?.length)return r(_g,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?q(s):e.type==="timestamp"?
K(String(s),t):String(s);return r("span",{class:Rn,children:[i(n)," to ",i(o)]})}var fp=ce(null);function Ji(e){fp.value=e}function PC(){let e=fp.value;return e?r(A,{children:e(()=>{fp.value===e&&(fp.value=
null)})}):null}var $C="yo",DC="ko";function EC(e,t){Ji(n=>r(S5,{text:e,what:t,onClose:n}))}function S5({text:e,what:t,onClose:n}){let o=F(null);return ut(()=>o.
current?.select(),[]),r(ot,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:$C,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:DC,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Be(e,t){T5(e).then(n=>{n?te(`${t} is copied.`):EC(e,t)})}async function T5(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var M5=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function AC(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
M5,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??P5(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function P5(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var RC="ti",LC="zo";function zC({dataset:e}){let[t,n]=T(""),[o,i]=T(null),s=BC(e,t),a=BC(e,""),l=ze.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r($e,{icon:"warning",title:"The lines cannot be listed",actions:r(_,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Se,{});if(a.rows.length===0)return r($e,{icon:"che\
ck",title:"Every line was taken",actions:r(_,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=AC(a.rows);
return r(A,{children:[r("div",{class:nc,children:[r("div",{class:gC,role:"group","aria-label":"Reasons",children:[r(NC,{
text:r(A,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(NC,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:RC,
href:tC(e,t),download:`${e}-rejects.ndjson`,children:[r(se,{name:"download"}),"Download"]})]}),r("div",{class:Gi,children:s.
rows?r(Te,{label:"Lines that were not taken",columns:$5(),rows:s.rows,onCell:c=>i(c)}):r(Se,{})}),s.rows&&s.more&&r("div",
{class:nc,children:[r(_,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Rn,children:[N(s.rows.length),
" are shown"]})]}),o&&r(D5,{reject:o,onClose:()=>i(null)})]})}function NC({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:yC,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Rn,children:[q(t),n&&"+"]})]})}
function BC(e,t){let[n,o]=T({rows:null,cursor:void 0,error:null}),[i,s]=T(0),a=F(null),l=(u,c)=>{a.current?.abort();let d=a.
current=new AbortController;eC(e,t,c,d.signal).then(p=>o({rows:[...u,...p.rejects],cursor:p.cursor,error:null}),p=>{d.signal.
aborted||o({rows:null,cursor:void 0,error:j(p)})})};return B(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function $5(){let e=xt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:FC(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>N(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>N(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:hC,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>K(t,e,"second")}]}function FC({source:e,key:t}){return t!==""?t:e}function D5({reject:e,onClose:t}){return r(
ot,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(_,{kind:"outlined",icon:"copy",onClick:()=>Be(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:ml,children:[r("p",{class:zs,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:Rn,children:[r($,{value:FC(e),most:200,middle:!0}),", line ",N(e.line),", byte ",N(e.offset),"; ",Oe(e.text.
length,"character")]}),r("pre",{class:LC,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var hp={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function IC({rest:e}){
let{tab:t,dataset:n}=W1(e),o=ze.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Vt.value)?Vt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";B(()=>{Ot()},[]),B(()=>{document.title=`${hp[t]} · Data · Sluice`},[t]);let a=fi.value.length;return r(
"main",{class:rC,"data-tab":t,children:[r("header",{class:iC,children:[r("h1",{children:"Data"}),s&&i!==""&&r(on,{title:"\
Dataset",icon:"data",kind:"outlined",class:aC,values:o,value:i,onChange:l=>ve(Bs(t,l))}),r("span",{class:sC}),r(nr,{kind:"\
primary",children:"Load a file"})]}),r(V1,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>ve(Bs(l,n)),
tabs:Object.keys(hp).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:hp[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":hp[t],class:lC,children:r(E5,{tab:t,dataset:i})})]})}function E5({tab:e,dataset:t}){let{value:n,error:o}=ze.
value;if(e==="jobs")return r(kC,{});if(!n)return o?r($e,{icon:"warning",title:"The datasets cannot be listed",actions:r(
_,{kind:"outlined",onClick:()=>{Ot()},children:"Try again"}),children:o.message}):r(Se,{});if(n.length===0)return r($e,{
icon:"data",title:"There are no datasets yet",actions:r(nr,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(vC,{datasets:n});case"properties":return r(MC,{dataset:t},t);case"\
ingests":return r(xC,{dataset:t},t);case"rejects":return r(zC,{dataset:t},t)}}var HC={name:"data",label:"Data",icon:"data",letter:"d",Page:IC};var A5=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function gp(e){let t=A5.exec(e)?.[1];if(t===void 0)return null;let n=qC(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Rg({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function qC(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function O5(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function VC(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&O5(t[1])?qC(t[1])[0].trim():"";return n===""?null:n}var R5=40,L5=40;function yp(e){if(e.samples)return"raw";let t=he(e.aggregate?.by);return t.some(o=>gp(o)!==null)?t.some(
Zi)?"heat":"distribution":t.some(Zi)?"line":"table"}function Zi(e){return/^\s*time\s*\(/i.test(e)}function or(e){for(let t of he(
e.aggregate?.by)){let n=gp(t);if(n)return n}return null}function oc(e,t,n,o){if(t==="raw")return e.samples?e:{...Ae(e),samples:{}};
let i=e.aggregate??n??Es("explore",null,{events:[]}).aggregate,s={...Ae(e),aggregate:i},a=he(i.by).filter(u=>!el(u)),l=he(
i.by).find(Zi)??"time('auto')";switch(t){case"distribution":return WC(s,u=>[u,...a.slice(0,1)],R5,o);case"heat":return WC(
s,u=>[l,u],L5,o);case"line":return Lg(s,[l,...a],n);case"bar":return Lg(s,a.length>0?a:[l],n);default:return Lg(s,a,n)}}
function N5(e){for(let t of he(e.aggregate?.measures)){let n=VC(t);if(n!==null)return n}return null}function WC(e,t,n,o){
let i=or(e)??B5(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Rg(i))]}}}function B5(e,t,n){let o=N5(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function Lg(e,t,n){let o=e.aggregate,i=or(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(he(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function bp(e,t){
let n=or(e);if(!e.aggregate||!n)return e;let o=he(e.aggregate.by).map(i=>gp(i)?Rg({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var z5=100;function hl(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>It(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o,[a,l]=[je(i),je(s)];return{
value:xe(o.name),log:a!==null&&l!==null&&a>0&&l/a>z5}})}var F5=/^[=+\-@\t\r]/;function I5(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=F5.test(t)&&!/^-\d{16,20}$/.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll(
'"','""')}"`:n}function vp(e,t){return[e,...t].map(n=>`${n.map(I5).join(",")}\r
`).join("")}function Fs(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var H5=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],KC=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function Is(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${Hs(o??"")} ${Hs(i??
"now")}`;return n(e)===n(t)}function Hs(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Rr(e,t){if(Is(e,{}))return"\
All data";let n=H5.find(([,u])=>Is(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(Hs(o)):null,a=s?KC.get(s[2]):void 0;if(s&&a&&Is(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&Is(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?q5(l[0],Ng(l[1])):`${UC(o,t,"the first even\
t")} – ${UC(i,t,"now")}`}function q5(e,t){let n=K(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${K(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function Ng(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function UC(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?K(e,t,K(e,t,"clock")==="00:00"?"day":"\
minute"):K(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function jC(e){let{from:t,to:n}=e;
if(Is(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===Ng(n)?t:`${t} - ${Ng(n)}`;let o=Hs(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return Hs(t)===o?o:`${t} - ${o}`}function GC(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":K(n,t)} – ${o===void 0?"now":V5(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${K(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Pe(i*3600)]:[],...l].join("\
 · ")}function V5(e,t,n){let o=e!==void 0&&K(e,n,"day")===K(t,n,"day");return K(t,n,o?"clock":"minute")}function JC({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(Hs(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:Hs(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function xp(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),KC.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var rc=2,Lo=16,qs=20,W5=24;async function ZC(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=U5(e),c=Math.max(1,Math.floor((i.width-2*Lo)/200)),d=Math.ceil(u.length/
c)*qs+2*qs,p=globalThis.document.createElement("canvas");p.width=i.width*rc,p.height=(Lo+2*qs+l+d+Lo)*rc;let m=p.getContext(
"2d");if(!m)return null;m.scale(rc,rc),m.fillStyle=at("--surface"),m.fillRect(0,0,i.width,p.height/rc);let f=Lo+2*qs;wp(
m,K5(t),Lo,Lo+12,`600 13px ${at("--font")}`,at("--text"),i.width-2*Lo),wp(m,`${W(t.dataset)}, ${Rr(t,n)}, ${n}`,Lo,Lo+12+
qs,`12px ${at("--font")}`,at("--muted"),i.width-2*Lo);for(let{canvas:h,box:v}of s)m.drawImage(h,v.left-i.left,f+v.top-a,
v.width,v.height);return u.forEach(({text:h,color:v},y)=>{let[w,b]=[Lo+y%c*200,f+l+qs+Math.floor(y/c)*qs];m.fillStyle=v,
m.fillRect(w,b-8,12,8),wp(m,h,w+20,b,`12px ${at("--font")}`,at("--text"),168)}),wp(m,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Lo,f+l+d-4,`12px ${at("--font")}`,at("--muted"),i.width),new Promise(h=>{p.toBlob(h,"\
image/png")})}function wp(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=zu(t,u);e.fillText(l,n,o)}function U5(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,W5)}function K5(e){let t=he(e.aggregate?.measures).join(", ")||"count()",n=he(e.aggregate?.by);
return W(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function YC(e){return oe("v1/links",{body:e})}async function QC(e,t){return oe(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function XC(e){return qt(`l/${encodeURIComponent(e.id)}`)}var qn=new Ps,kp=ce(Dr("waits")==="yes");function eS(e){kp.value=e,Er("waits",e?"yes":"no")}var j5=150,Bg,gl=null;function No(){
clearTimeout(Bg),gl=be.value,qn.run(gl,{history:!0})}function tS(){Tn(()=>{let{state:e,how:t}=Id.value,n=Vi.value,o=Ut.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||gl!==null&&zt(gl,e.document)||kp.value&&gl!==
null&&zt(Ae(gl).dataset,e.document.dataset)||(clearTimeout(Bg),Bg=setTimeout(No,t==="replace"?j5:0))})}function zg(e){return`'${e.replaceAll("'","'\\''")}'`}function ic(e){return`sluice query ${zg(JSON.stringify(e))}`}function nS(e,t){
return`curl -H 'Content-Type: application/json' ${zg(e)} \\
  -d ${zg(JSON.stringify(t))}`}function sc(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function Fg(e){return nS(qt("v1/query"),e)}function rS(){let{document:e}=Re.value,t=J5();return[{label:"Copy link",icon:"\
share",act:()=>{Os(Re.value).then(n=>Be(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{G5().
then(oS)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(oS)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Be(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Be(ic(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Be(Fg(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Be(sc(e),"The code")}]}async function G5(){return{...await iS(Re.value),document:Re.value.document,
frozen:!1}}function J5(){let{phase:e,answer:t,former:n}=qn.result.value;return e!=="exact"||!t||n?null:async()=>({...await iS(
Re.value),document:Z5(Re.value.document,t.query),frozen:!0,answer:t})}async function iS({document:e,view:t,as:n,open:o}){
return{path:`/${il(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await rl(o)}}}function Z5(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function oS(e){try{Be(XC(await YC(e)),"\
The short link")}catch(t){te(`The link cannot be saved: ${j(t).message}`)}}var sS="jo";function lS({document:e,answer:t,zone:n}){let o=F(null),i=a=>{a.catch(l=>te(W(j(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:sS,children:r(Xe,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(X5(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(uS(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(tI(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(aS(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Fs(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(aS(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Be(Fg(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Be(ic(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Be(sc(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Os(Re.
value).then(a=>Be(a,"The link"))}}],children:"Export"})})}async function X5(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await ZC(i,t,n);s?Fs(s,`${o}.png`):te("This chart is a table; take it along as CSV.")}async function uS(e,t){
let n=[...e.rows,...e.other?[eI(e.other,"(other)")]:[]];Fs(new Blob([vp(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function eI(e,t){return e.map((n,o)=>o===0?t:n)}async function tI(e,t){await uS(await oe("v1/q\
uery",{body:_e(_e(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function aS(e,t,n){let o=await qa(`v1/query?\
format=${t}`,{body:e});Fs(await o.blob(),n)}function rt(e,t){let n=he(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>Oo(e.columns[a]))}}function cS(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Vs(e,t,n,o=null){let{times:i,starts:s,places:a}=nI(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((d,p)=>{let m=pS(d[t.time]);if(m===null)return;let f=t.keys.map(k=>d[k]),
h=JSON.stringify(f),v=l.get(h);v||l.set(h,v={keys:f,values:u(),low:u(),high:u(),estimated:!1});let y=d[n],w=a.get(m);v.values[w]=
je(y);let b=o?.[p]?.[n];b&&(v.estimated=!0,[v.low[w],v.high[w]]=b)});let c=[...l.values()].map(({keys:d,values:p,low:m,high:f,
estimated:h})=>({keys:d,values:p,low:h?m:null,high:h?f:null,total:p.reduce((v,y)=>v+(y??0),0)}));return{times:i,starts:s,
series:c.sort((d,p)=>p.total-d.total)}}function nI(e,t){let n=new Map;for(let i of e.rows){let s=pS(i[t.time]);s!==null&&
n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),places:new Map(
o.map((i,s)=>[i,s]))}}function dS(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+Math.max(0,
u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:i[l])))}
function ac(e,t){return t<=1?e:e.map((n,o)=>{let i=e.slice(Math.max(0,o-t+1),o+1);return i.length<t||i.includes(null)?null:
i.reduce((s,a)=>s+a,0)/t})}function Yi(e){return/^\s*(count|sum)\s*\(/i.test(e)}function pS(e){let t=typeof e=="string"?
Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Yn(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);
return t[Math.floor(t.length/2)]??86400}function Ws(e){if(e===null)return{chart:null,settings:new Map};let t=e.indexOf(":"),n=t<0?e:e.slice(0,t),o=t<0?[]:e.slice(
t+1).split(",").filter(s=>s!==""),i=new Map(o.map(s=>{let a=s.indexOf("=");return a<0?[s,""]:[s.slice(0,a),iI(s.slice(a+
1))]}));return{chart:n===""?null:n,settings:i}}function Ig({chart:e,settings:t}){let n=[...t].map(([o,i])=>i===""?o:`${o}\
=${rI(i)}`);return n.length===0?e:`${e??""}:${n.join(",")}`}function mS(e,t){let{chart:n,settings:o}=Ws(e),i=new Map(o);
for(let[s,a]of Object.entries(t))a===null||a===!1?i.delete(s):i.set(s,a===!0?"":a);return Ig({chart:n,settings:i})}function ho(e){
return e.length===0?null:e.map(t=>t.replaceAll("~","~0").replaceAll(" ","~1")).join(" ")}function go(e){return e===void 0||
e===""?[]:e.split(" ").map(t=>t.replaceAll("~1"," ").replaceAll("~0","~"))}var oI=/[%,]/g;function rI(e){return e.replace(
oI,t=>t===","?"%2C":"%25")}function iI(e){return e.replaceAll("%2C",",").replaceAll("%25","%")}var hS="Xo",gS="So",yS="oi",bS="Bo",vS="Co",xS="Eo",wS="Io",kS="Uo";function Qn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,arranged:a,trend:l,shaded:u=!1,shares:c=!1,label:d="Ans\
wer"}){let p=J(()=>CS(e,t,n,c,u),[e,t,n,c,u]),m=sI(l?[...p,aI(l)]:p,a),f=J(()=>e.rows.map(y=>({cells:y,kind:"group"})),[
e]),h=J(()=>lI(e),[e]),v=s&&((y,w,b)=>s(y.cells,w.key,b));return r(Te,{label:d,columns:m,rows:f,summary:h,...o===void 0?
{}:{sort:o},...i?{onSort:i}:{},layout:a?.layout,...v?{onCell:v,onMenu:v}:{}})}function sI(e,t){if(!t)return e;let n=e.filter(
({key:o})=>!t.without.includes(o));return Dd(n.length>0?n:e,t.order)}function aI(e){return{key:"trend",head:"trend",width:"\
128px",sortable:!1,cell:({cells:t,kind:n})=>n==="group"?e(t):null}}function Hg(e,t){return CS(e,t,"UTC",!0,!1).map(({key:n})=>({
key:n,label:W(n)}))}function lI(e){let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>
1&&t.push({cells:e.total,kind:"total"}),t}function qg(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[
JSON.stringify(t.keys.map(o=>n[o])),n]))}function CS(e,t,n,o,i){let s=rt(e,t),a=s.time<0?0:Yn([...new Set(e.rows.map(c=>Date.
parse(String(c[s.time]))/1e3))].sort((c,d)=>c-d)),l=new Set([s.time,...s.keys]),u=qg(e,s);return e.columns.flatMap((c,d)=>{
let p=i&&s.measures.includes(d)?pI(e.rows.map(f=>je(f[d]))):null,m={key:c.name,head:r($,{value:c.name,most:48}),number:Oo(
c)&&!l.has(d),cell:f=>f.kind!=="group"&&l.has(d)?d===0?r($,{shown:dI(f.kind)}):null:d===s.time?hn(String(f.cells[d]),a,n):
r(Cp,{value:f.cells[d],column:c,zone:n,isKey:l.has(d),...p&&f.kind==="group"?{shade:p(f.cells[d])}:{}})};return s.measures.
includes(d)?[m,...o&&Yi(c.name)&&s.keys.length>0?[uI(e,d)]:[],...u?[cI(e,s,u,d)]:[]]:[m]})}function uI(e,t){let n=s=>je(
s?.[t])??0,o=n(e.total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",
width:"176px",sortable:!1,number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:hS,
children:[a!=="total"&&r("span",{class:gS,children:r("span",{class:yS,"data-other":a==="other",style:{width:`${i>0?n(s)/
i*100:0}%`}})}),r("span",{class:bS,children:U(l)})]})}}}function cI(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l===
"total"?e.compare?.total:l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name}\
 before`,head:"vs previous",number:!0,sortable:!1,cell:a=>{let[l,u]=[je(a.cells[o]),je(s(a))];if(l===null||u===null)return r(
"span",{class:vS,title:"not there before",children:l===null?"–":"new"});let c=`${dt(u,It(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?U(0):"new":Pn(l/u-1)})}}}function dI(e){return e==="other"?An:{text:In.total,kind:"\
other"}}function pI(e){let t=e.filter(i=>i!==null),[n,o]=[Math.min(0,...t),Math.max(0,...t)];return i=>o>n?((je(i)??n)-n)/
(o-n):0}function Cp({value:e,column:t,zone:n,isKey:o=!1,shade:i}){let s=Oo(t)?je(e):null;if(s===null)return r($,{shown:po(
e,t,n),most:64,middle:!0});let a=dt(e,It(t.name),!0),l=o&&!t.name.startsWith("bins(")?a:dt(s,It(t.name));return i===void 0?
r("span",{title:a,children:l}):r(A,{children:[r("span",{class:xS,style:{"--shade":`${(i*40).toFixed(0)}%`}}),r("span",{class:wS,
title:a,children:l})]})}function Sp(e,t){let n=[...new Set(e)].sort((p,m)=>p-m),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,d=(t.scale==="log"?mI(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(p,m)=>s+m*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(p=>fI(i,p));return{edges:o?[0,...d]:d,scale:t.scale,zero:o}}function mI(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function fI(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function lc({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Vg(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),d=JSON.stringify(c),p=s.get(d);p||s.set(d,p={keys:c,counts:new Array(
a).fill(0),nulls:0});let m=je(u[i])??0,f=je(u[n]);if(f===null)p.nulls+=m;else{let h=t.zero&&f<=0?0:lc(t,f*(1+Math.sign(f)*
1e-12));h>=0&&h<a&&(p.counts[h]+=m)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce((c,d)=>c+d,0)})).sort((u,c)=>c.
total-u.total)}function uc(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=o)/t)}function SS(e,t,n){let o=uc(t),i=lc(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(hi(e,n)-i)}function hI({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function hi(e,t){let n=e.edges.length-1,o=lc(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function TS(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return hI(e,o,Math.max(0,Math.min(1,t-o)))}function Tp(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?yI(n,o,t):[];return i.length>1?i:gI(n,o,t)}function gI(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function yI(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var MS="Ho";var xI=2;function Mp({height:e,draw:t,onWidth:n}){let o=F(null),[i,s]=T(0),a=Nd.value;return ut(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let d=Math.floor(l.clientWidth);s(d),n?.(d)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),ut(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(xI,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:MS,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function yl(e,t,n){e.font=`12px ${at("--font")}`,e.fillStyle=at("--muted"),e.textAlign=t,e.textBaseline=
n}function PS(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function Pp(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var $S="Lo",DS="Mo",ES="ie",AS="No",Wg="Ro",OS="Ao",RS="Do",LS="ni",Ug="To",NS="_o",BS="qo",zS="Fo",Kg="pi";var Us=56,IS=16,FS=12,wI=24;function HS(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[d,p]=T(0),m=F(null),f=n.length,h=Math.max(1,d-Us-IS),v=(M,O)=>(M-O.getBoundingClientRect().left-Us)/h*f,y=(M,O)=>Math.max(
0,Math.min(f-1,Math.floor(v(M,O)))),w=gd((M,O,S)=>{kI(M,O,S,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:$S,onPointerMove:M=>{let O=y(M.clientX,M.currentTarget);e.onCursor(O),m.current&&
e.onSelect&&Math.abs(M.clientX-m.current.x)>3&&e.onSelect({from:Math.min(m.current.from,O),to:Math.max(m.current.from,O)+
1})},onPointerUp:M=>{let O=m.current;m.current=null,O&&Math.abs(M.clientX-O.x)<=3&&e.onBin?.(O.from,new DOMRect(M.clientX,
M.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:M=>{M.button===0&&(M.currentTarget.setPointerCapture(
M.pointerId),m.current={from:y(M.clientX,M.currentTarget),x:M.clientX})},children:r(Mp,{height:s,draw:w,onWidth:p})})}function kI(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((k,M)=>k+M,0),d=a==="count"?s:a==="cdf"?uc(s):s.map(k=>c===
0?0:k/c),p=PS(a==="cdf"?1:o.largest>0?o.largest:Math.max(...d,0),n<160?3:4),m=p.at(-1)||1,f={left:Us,top:FS,width:t-Us-IS,
height:n-FS-wI},h=k=>f.left+k/Math.max(1,s.length)*f.width,v=k=>f.top+f.height-k/m*f.height;e.clearRect(0,0,t,n),CI(e,f,
p,v,a);let y=at("--selection"),w=at(o.color);u&&(e.globalAlpha=.12,e.fillStyle=y,e.fillRect(h(u.from),f.top,h(u.to)-h(u.
from),f.height),e.globalAlpha=1);let b=f.width/s.length>5?1:0;s.forEach((k,M)=>{let O=d[M],S=u!==null&&M>=u.from&&M<u.to;
e.fillStyle=S?y:w,e.globalAlpha=l===null||l===M?1:.75;let E=O>0?Math.max(1,v(0)-v(O)):0;e.fillRect(h(M),v(0)-E,Math.max(
1,h(M+1)-h(M)-b),E)}),e.globalAlpha=1,SI(e,f,i,h,o.unit)}function CI(e,t,n,o,i){e.strokeStyle=at("--line"),e.lineWidth=1,
yl(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?q(s):U(s),t.left-8,a)}}function SI(e,t,n,o,i){yl(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,d=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));d-c<s+12||(e.fillText(l,d,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=d+c)};n.zero&&a("≤ 0",o(.5));for(let l of Tp(n,Math.max(2,Math.floor(t.width/80))))
a(dt(l,i),o(hi(n,l)))}var _p=12,jg=360,TI=132;function VS(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,{edges:d,histograms:p,all:m,property:f}=e.parts,[h,v]=T(null),y=It(i.value),w=m.counts.length,b=f===""?m:p[h?.
group??0]??m,k=E=>{let R={ArrowRight:(h?.bin??-1)+1,ArrowLeft:(h?.bin??w)-1,Home:0,End:w-1}[E.key];if(R!==void 0&&w>0){let V=Math.
max(0,Math.min(R,w-1));return E.shiftKey&&u(MI(l,h?.bin??V,V),d),v({bin:V,group:h?.group??0,left:V>w/2}),!0}if(E.key!=="\
Enter"&&E.key!=="."||!h)return!1;let z=E.target.getBoundingClientRect();return c(h.bin,d,f===""?[]:b.keys,new DOMRect(z.
left+Us+(h.bin+.5)/w*(z.width-Us-16),z.top+80,0,0)),!0},M=Math.max(0,...p.slice(0,_p).map(({counts:E,total:R})=>Math.max(
0,...E)/(s==="count"?1:R||1))),O=(E,R)=>r(HS,{edges:d,counts:E.counts,mode:s,unit:y,height:f===""?jg:TI,color:f===""?"--\
series-1":gn($n(f,E.keys)),largest:f===""||s==="cdf"?0:M,cursor:h?.bin??null,selection:l,onCursor:z=>v(z===null?null:{bin:z,
group:R,left:z>w/2}),onSelect:z=>u(z,d),onBin:(z,V)=>c(z,d,f===""?[]:E.keys,V)}),S=({bin:E,left:R})=>r(DI,{edges:d,histogram:b,
bin:E,unit:y,start:R});return r(Ge,{title:r(A,{children:["Distribution of ",r($,{value:i.value,most:64}),f!==""&&r(A,{children:[
" by ",r($,{value:f,most:48})]})]}),summary:EI(i,m,a,y,f,p.length),onKey:k,announced:h?KS(d,b,h.bin,y).join(", "):"",table:r(
Qn,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[f===""?r(A,{children:[O(m,0),r(_I,
{edges:d,counts:m.counts,percentiles:a,unit:y,onMove:e.onPercentile})]}):r(PI,{histograms:p,render:O,readout:E=>h?.group===
E&&S(h)}),m.nulls>0&&r("p",{class:Ug,children:[N(m.nulls)," without a value (",U(m.nulls/(m.nulls+m.total)),") are not d\
rawn."]}),f===""&&h&&S(h)]})}function WS(e,t,n){let o=rt(e,t),i=o.keys.find(p=>e.columns[p].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(p=>p!==i),a=e.rows.map(p=>je(p[i])).filter(p=>p!==null),l=Sp(a,n),u=o.measures[0]??e.columns.
length-1,[c]=Vg(e,l,i,[],u),d={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:Vg(e,l,i,s,u),all:c??d,property:s.
map(p=>e.columns[p].name).join()}}function MI(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{
from:Math.min(o,n),to:Math.max(o,n)+1}}function PI({histograms:e,render:t,readout:n}){return r(A,{children:[r("div",{class:OS,
children:e.slice(0,_p).map((o,i)=>r("div",{class:RS,children:[r("div",{class:LS,children:[r("span",{children:r($,{value:o.
keys[0],most:40,middle:!0})}),r("span",{class:Wg,children:q(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),e.length>
_p&&r("p",{class:Ug,children:[_p," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function _I({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=F(null),a=t.length;if(a===0)return null;let l=c=>{let d=s.current.
getBoundingClientRect(),p=Math.max(0,Math.min(a,(c-d.left)/d.width*a));return qS(SS(e,t,TS(e,p)))},u=$I(n.map(({value:c})=>c===
null?null:hi(e,c)/a));return r("div",{ref:s,class:DS,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:d},p)=>{let m=d===null?null:hi(e,d)/a*100;return m===null?null:r(A,{children:[r("span",{class:AS,style:{left:`${m}\
%`,top:`${12-jg}px`,height:`${jg-36}px`}},`line ${p}`),r("button",{type:"button",class:ES,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${Gg(c)}, ${dt(
d,o)}`,style:{left:`${Math.max(2,Math.min(97,m))}%`,top:`${u[p]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(p,l(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];h!==void 0&&(f.preventDefault(),f.stopPropagation(),i(p,qS(c+h*(f.shiftKey?.001:
.01))))},children:[r("span",{class:Wg,children:Gg(c)}),dt(d,o)]},p)]})})})}function $I(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function qS(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function Gg(e){return`p${Number((e*100).toFixed(2))}`}function US(e,t,n,o){
let i=e.zero&&t===0?"up to":dt(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${dt(e.edges[n]??0,o)}`}
function bl(e,t,n){return US(e,t.from,t.to,It(n))}function KS(e,t,n,o){let i=t.counts[n]??0,s=uc(t.counts),a=n===0?0:s[n-
1]??0;return[US(e,n,n+1,o),`${N(i)} events`,`${U(t.total===0?0:i/t.total)} of all`,`${U(a)} below`,`${U(1-(s[n]??1))} ab\
ove`]}function DI({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=KS(e,t,n,o);return r("div",{class:we(NS,i&&
BS),"aria-hidden":"true",children:[r("div",{class:zS,children:s}),r("div",{class:Kg,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:Kg,children:[r("span",{children:u}),r("span",{children:c})]})]})}function EI(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${Gg(l)} ${dt(u,o)}`).join(", ");return`Distribution of ${ee(
e.value).text}${i===""?"":` by ${ee(i).text}, ${s} groups`}, ${q(t.total)} values in ${t.counts.length} bins${a===""?"":
`, ${a}`}`}var jS=Na(null);function GS(){return za(jS)??Re.value}function vl({view:e,document:t,result:n,drawn:o}){let i=Ws(o.as).chart??
e.chartOf(t);return r(jS.Provider,{value:o===Re.value?null:o,children:r(e.Page,{document:t,result:n,as:i})})}function Bo(){
let{settings:e}=Ws(GS().as);return{text:t=>e.get(t),isOn:t=>e.has(t),choice:(t,n)=>(n.find(({value:o})=>o===e.get(t))??n[0]).
value,set:(t,n)=>fe({as:mS(Re.value.as,t)},n)}}var Jg=!1;addEventListener("pointerdown",()=>{Jg=!0},!0);for(let e of["po\
interup","pointercancel"])addEventListener(e,()=>{Jg=!1},!0);function xl(){let e=GS().open.find(({kind:s})=>s===$r),[t,n]=T(
null),o=F(null);return o.current=t,B(()=>{if(!t)return;let s=new AbortController,a=()=>{lg({kind:$r,...o.current}),n(null)};
return addEventListener("pointerup",a,{signal:s.signal}),addEventListener("pointercancel",()=>n(null),{signal:s.signal}),
()=>s.abort()},[t!==null]),{selected:t??e??null,isDrawing:t!==null,set:s=>{Jg&&s?n(s):lg(s&&{kind:$r,...s},s&&e?"replace":
"push")}}}function Lr(e,t,n,o){return oe("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var Ks=ce([]);function qe(e,t){Ks.value=[...Ks.value,{from:Re.value,to:e.document,label:t}].slice(-12),fe(e)}function Zg(e){
Ks.value=Ks.value.slice(0,e)}function JS(){Tn(()=>{let e=Re.value,t=Ks.peek().findIndex(n=>zt(n.from.document,e.document));
t>=0&&Zg(t)})}var ZS="Go";function YS({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=T(""),a=Ee(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=ig(e),c=[...a.map(({name:m})=>m),...Object.keys(e.define??{})],d=a.filter(({name:m,type:f})=>m.toLowerCase().includes(
l)&&f!=="timestamp"&&xe(m)!==u).map(m=>({value:xe(m.name),label:r($,{value:m.name,most:48}),note:m.distinct===void 0?m.type:
`${q(m.distinct)} values`})),p=m=>{o(),Lr(e,t,m).then(f=>{f.by&&qe({document:f.by,open:[]},`${f.label} by ${m}`)},f=>te(
W(j(f).message)))};return r(Gt,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:ZS,children:r(Ui,{label:"Br\
eak down by",text:i,onText:s,options:d,eager:!0,autofocus:!0,inline:!0,onPick:p,onCancel:o,onTake:m=>p(c.includes(m)?xe(
m):m),placeholder:"a property or an expression"})})}function Nr(){let[e,t]=T(null);return{openAt:t,menu:e&&r(RI,{at:e,onClose:()=>t(null)})}}function RI({at:e,onClose:t}){let n=J(
()=>Lr(e.document,e.mark),[e]),{answer:o,error:i}=Yg(n),[s,a]=T(!1);if(s)return r(YS,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,d=>te(W(j(d).message)))},u=e.head??(i?W(i.message):o?r($,{value:o.label,most:160}):
"…");return r(fo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...LI(e,o,i,l,()=>a(!0))]})}function Yg(e){let[t,n]=T({of:null,answer:null,error:null});return B(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:j(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function LI(e,t,n,o,i){let s=(a,l,u,c)=>{let d=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:d||n!==null,reason:NI(t,u),act:o(c)}};return[s("Only this","filter","only",a=>cc(a.only,a.label)),
s("Exclude","minus","exclude",a=>cc(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",Qg),s("Actors","actor","actors",Xg),s("Save as cohort…","save","coho\
rt",a=>ey(a)),s("Explain","difference","explain",ty),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Be(
QS(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Be(a.predicate,"The condition"))]}function NI(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:W(n)}function QS(e){return e===null?"":Array.isArray(e)?
e.map(t=>QS(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function cc(e,t){e&&qe({document:e,open:[]},t)}
function Qg({events:e,label:t}){e&&co({kind:"events",document:e,label:t})}function Xg({actors:e,cohort:t,label:n}){e&&co(
{kind:"actors",request:e,cohort:t,label:n})}function ey({actors:e,cohort:t,label:n}){co({kind:"cohort",request:e,cohort:t,
label:n})}function ty({explain:e,label:t}){e&&qe({view:"difference",document:e,as:null,open:[]},`explain ${ee(t).text}`)}var XS="Jo",e2="Ko",t2="Oo",n2="Po",o2="Qo";var zI=new Promise(()=>{});function wl({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,
t]),l=J(()=>t?Lr(e,t):zI,[a]),{answer:u,error:c}=Yg(l),d=nt(u?.count??null),p=d.phase==="exact"&&d.answer&&"rows"in d.answer?
d.answer.rows[0]?.at(-1):void 0,m=u===null;return r("section",{class:XS,"aria-label":"Selection",children:[r("div",{class:e2,
children:[r("span",{class:t2,children:n}),r("span",{class:n2,role:"status",children:typeof p=="number"?`${N(p)} events${o?
`, ${U(p/o)}`:""}`:c?"":"…"})]}),c&&r(pe,{error:c}),r("div",{class:o2,children:[s,r(_,{small:!0,kind:"outlined",icon:"\
filter",disabled:m||!u.only,onClick:()=>cc(u?.only??null,u?.label??""),children:"Only"}),r(_,{small:!0,kind:"outlined",icon:"\
minus",disabled:m||!u.exclude,onClick:()=>cc(u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(_,{small:!0,
kind:"primary",icon:"difference",disabled:m||!u.explain,onClick:()=>u&&ty(u),children:"Explain"}),r(_,{small:!0,kind:"ou\
tlined",icon:"rows",disabled:m||!u.events,onClick:()=>u&&Qg(u),children:"Events"}),r(_,{small:!0,kind:"outlined",icon:"a\
ctor",disabled:m||!u.actors,onClick:()=>u&&Xg(u),children:"Actors"}),r(_,{small:!0,kind:"outlined",icon:"save",disabled:m||
!u.cohort,onClick:()=>u&&ey(u),children:"Cohort"}),r(_,{small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var FI=[10,20,40,60,100,200],II=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function $p({bins:e,document:t,
onDocument:n}){let i=hl(Ee(t.dataset).value.value).map(({value:s,log:a})=>({label:W(s),checked:s===e.value,act:()=>n(bp(
t,{value:s,scale:a?"log":"linear"}))}));return r(A,{children:[r(Xe,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:W(e.value)}),r(Tt,{label:"Scale",choices:II,value:e.scale,onChange:s=>n(bp(t,{scale:s}))}),r(Xe,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:FI.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(bp(t,{count:s}))})),
children:[e.count," bins"]})]})}function pc(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function r2(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}function ny(e,t,{edges:n}){let o=n.length-1;if(!e||e.column!==t.value||o<1)return null;
let i=(u,c)=>typeof u=="number"?n.findIndex(d=>d>=u-Math.abs(u)*1e-9):c,[s,a]=[i(e.from,0),i(e.to,o)],l=a<0?o:a;return s<
0||s>=l?null:{from:s,to:l}}function i2(e,t,n){if(!e)return null;let o=e.range?ny(e.range,t,n.edges):{from:0,to:n.bins},i=(u,c)=>u===
void 0?c:n.times.findIndex(d=>d*1e3>=Date.parse(u)),[s,a]=[i(e.time?.from,0),i(e.time?.to,n.times.length)],l=a<0?n.times.
length:a;return o===null||s<0||s>=l?null:{left:s,right:l,low:o.from,high:o.to}}function oy({time:e,range:t}){return{...e?
{time:e}:{},...t?{range:t}:{}}}var s2="Vo",a2="Wo",l2="Yo",u2="Zo",c2="en",ry="di",Dp="in";var d2=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function m2({answer:e,
of:t,bins:n,zone:o,actions:i}){let s=Bo(),a=s.choice("height",d2),{selected:l,isDrawing:u,set:c}=xl(),{openAt:d,menu:p}=Nr(),
m=qI(t,n.value,s),f=J(()=>WS(e,t,n),[e,t,n.count,n.scale]),h=l&&ny(l.range,n,f.edges),v=HI(e,t),y=(b,k,M)=>({range:pc(n,
k,b),...v!==null&&M.length>0?{keys:{[v]:M[0]}}:{}}),w=e.total?.at(-1);return r(A,{children:[r("div",{class:Dp,children:r(
VS,{answer:e,document:t,parts:f,zone:o,bins:n,mode:a,percentiles:m.list,onPercentile:m.move,selection:h,onSelect:(b,k)=>c(
b&&{range:pc(n,k,b)}),onBin:(b,k,M,O)=>d({document:t,mark:y({from:b,to:b+1},k,M),anchor:O,value:k.edges[b]}),actions:r(A,
{children:[r($p,{bins:n,document:be.value,onDocument:b=>fe({document:b})}),r(Tt,{label:"Height",choices:d2,value:a,onChange:b=>s.
set({height:b==="count"?null:b})}),i]})})}),h&&r(wl,{document:t,mark:u?null:y(h,f.edges,[]),label:`${n.value}: ${bl(f.edges,
h,n.value)}`,total:typeof w=="number"?w:void 0,onClear:()=>c(null)}),p]})}function HI(e,t){let n=rt(e,t).keys.find(o=>!e.
columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}var p2=[.5,.95,.99];function qI(e,t,n){let o=go(
n.text("percentiles")).map(v=>Number(v)/100).filter(v=>v>0&&v<1),i=o.length>0?o:p2,[s,a]=T(null),l=s??i,u=l.join();B(()=>{
if(!s)return;let v=setTimeout(()=>{n.set({percentiles:u===p2.join()?null:ho(s.map(y=>String(Number((y*100).toFixed(2)))))}),
a(null)},250);return()=>clearTimeout(v)},[u,s!==null]);let{compare:c,...d}=Ae(e),p=l.map((v,y)=>`quantile(${t}, ${v}) as\
 p_${y}`),{answer:m}=nt({...d,aggregate:{...e.aggregate?.over===void 0?{}:{over:e.aggregate.over},measures:p}}),f=m&&"ro\
ws"in m?m.rows[0]:void 0;return{list:l.map((v,y)=>({share:v,value:je(f?.[y])})),move:(v,y)=>a(l.map((w,b)=>b===v?y:w))}}var f2="rn",h2="an",g2="X",y2="tn",b2="on",v2="li",x2="nn",w2="pn",k2="dn";var Ep=50;function C2(e){let t=rt(e.answer,e.document);return r("div",{class:f2,children:t.measures.map(n=>r(WI,{...e,shape:t,
measure:n},n))})}function WI({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=T(-1),c=F(null),
d=e.columns[a].name,p=It(d),m=s.keys.map(S=>e.columns[S].name).join(),f=Yi(d),h=[...e.rows.slice(0,Ep),...e.other&&e.rows.
length<=Ep?[e.other]:[]],v=S=>je(S[a])??0,y=Math.max(0,...h.map(v)),w=e.total?v(e.total):0,b=qg(e,s),k=S=>S===e.other?In.
other:s.keys.map(E=>ee(S[E]).text).join(", "),M=S=>`${k(S)}, ${dt(v(S),p)}${f&&w>0?`, ${U(v(S)/w)}`:""}`,O=S=>{let E={ArrowDown:l+
1,ArrowUp:l-1,Home:0,End:h.length-1}[S.key];if(E!==void 0){let z=Math.max(0,Math.min(E,h.length-1));return u(z),c.current?.
children[z]?.scrollIntoView({block:"nearest"}),!0}let R=c.current?.children[l];return S.key!=="Enter"&&S.key!=="."||!R?!1:
(o(h[l],d,R),!0)};return r(Ge,{title:ee(d).text,onKey:O,announced:l>=0&&h[l]?M(h[l]):"",actions:i?.(d),summary:`Bar char\
t of ${ee(d).text} by ${ee(m).text}, ${e.rows.length} groups${h[0]?`, ${M(h[0])}`:""}`,table:r(Qn,{answer:e,document:t,zone:n}),
children:[r("ul",{ref:c,class:h2,role:"presentation",children:h.map((S,E)=>{let R=S===e.other,z=R?null:je(b?.get(JSON.stringify(
s.keys.map(V=>S[V])))?.[a]);return r("li",{class:g2,"data-cursor":E===l,onClick:V=>o(S,d,V.currentTarget.querySelector("\
[data-anchor]")??V.currentTarget),children:[r("span",{class:y2,"data-anchor":"",children:r($,{...R?{shown:{text:In.other,
kind:"other"}}:{shown:{text:k(S),kind:s.keys.length===1?ee(S[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{
class:b2,children:r("span",{class:v2,"data-other":R,style:{width:`${y>0?Math.max(.2,v(S)/y*100):0}%`,...R?{}:{background:`\
var(${gn($n(m,s.keys.map(V=>S[V])))})`}}})}),r("span",{class:x2,children:dt(v(S),p)}),r("span",{class:w2,children:b?z?Pn(
v(S)/z-1):"–":f&&w>0?U(v(S)/w):""})]},E)})}),e.rows.length>Ep&&r("p",{class:k2,children:[Ep," of ",e.rows.length," gro\
ups are drawn; the table has all."]})]})}var S2=50;function T2(e,t,n,o){let i=[...t.time<0?[]:[t.time],...t.keys].filter(u=>u!==n),s=new Map,a=new Map;for(let u of e.
rows){let c=JSON.stringify(u[n]??null),d=s.get(c)??{value:u[n],sum:0};s.set(c,{...d,sum:d.sum+(je(u[o])??0)});let p=i.map(
h=>u[h]),m=JSON.stringify(p),f=a.get(m)??{keys:p,at:new Map};a.set(m,f),f.at.set(c,u)}let l=[...s.values()].sort((u,c)=>n===
t.time?String(u.value).localeCompare(String(c.value)):c.sum-u.sum);return{heads:l.slice(0,S2).map(({value:u})=>u),left:Math.
max(0,l.length-S2),rows:[...a.values()],keys:i}}function M2({answer:e,document:t,zone:n,on:o,shaded:i,onCell:s}){let a=J(()=>rt(e,t),[e,t]),l=J(()=>T2(e,a,o,a.measures[0]??
0),[e,a,o]),u=J(()=>UI(e,a,l,o,n,i),[e,a,l,o,n,i]),c=(d,{key:p},m)=>{let[f,h]=JSON.parse(p),v=d.at.get(f);v&&s(v,e.columns[h].
name,m)};return r(A,{children:[r(Te,{label:"Answer",columns:u,rows:l.rows,onCell:c,onMenu:c}),l.left>0&&r("p",{class:kS,
children:[N(l.left)," more values of ",r($,{value:e.columns[o].name})," have no column here; the table that is not turne\
d has all."]})]})}function UI(e,t,n,o,i,s){let a=t.time<0?[]:[...new Set(e.rows.map(m=>Date.parse(String(m[t.time]))/1e3))].
sort((m,f)=>m-f),l=Yn(a),u=(m,f)=>f===t.time?hn(String(m),l,i):r(Cp,{value:m,column:e.columns[f],zone:i,isKey:!0}),c=new Map(
t.measures.map(m=>[m,Math.max(0,...e.rows.map(f=>Number(f[m]??0)))])),d=n.keys.map((m,f)=>({key:JSON.stringify(["",m]),head:r(
$,{value:e.columns[m].name,most:48}),cell:({keys:h})=>u(h[f],m)})),p=n.heads.flatMap(m=>t.measures.map(f=>{let h=JSON.stringify(
m??null);return{key:JSON.stringify([h,f]),number:!0,head:r(A,{children:[u(m,o),t.measures.length>1&&r(A,{children:[" ",r(
$,{value:e.columns[f].name,most:24})]})]}),cell:v=>{let y=v.at.get(h),w=c.get(f)??0;return y&&r(Cp,{value:y[f],column:e.
columns[f],zone:i,...s?{shade:w>0?Math.max(0,Number(y[f]??0))/w:0}:{}})}}}));return[...d,...p]}var P2=60,KI=60;function Ap({aggregate:e}){let t=he(e?.by);return e!==void 0&&(e.over??"events")==="events"&&t.length>0&&
!t.some(n=>/^\s*(time|bins)\s*\(/i.test(n))}var sy=class{constructor(t){this.document=t}document;found=new Map;waiting=new Map;told=new Set;stop=new AbortController;timer;of=t=>this.
found.get(JSON.stringify(t))??null;want=(t,n)=>{let o=JSON.stringify(t);return this.told.add(n),this.found.has(o)||(this.
waiting.set(n,t),this.timer??=setTimeout(()=>{this.ask()},P2)),()=>{this.told.delete(n),this.waiting.delete(n)}};close(){
clearTimeout(this.timer),this.stop.abort()}async ask(){let t=[...this.waiting].slice(0,KI);for(let[s]of t)this.waiting.delete(
s);let n=t.map(([,s])=>s);if(n.length===0){this.timer=void 0;return}let o=jI(this.document,n),i=await oe("v1/query",{body:o,
signal:this.stop.signal}).catch(()=>null);if(!this.stop.signal.aborted){for(let{keys:s,values:a}of i?Vs(i,rt(i,o),i.columns.
length-1).series:[])this.found.set(JSON.stringify(s),a);this.timer=this.waiting.size>0?setTimeout(()=>{this.ask()},P2):void 0;
for(let s of this.told)s()}}};function jI(e,t){let{compare:n,...o}=Ae(e),i=he(e.aggregate?.by),s=he(e.aggregate?.measures)[0]??
"count()",a=i.map(u=>u.replace(/\s+as\s+("([^"]|"")*"|\S+)\s*$/i,"")),l=t.map(u=>`(${a.map((c,d)=>GI(c,u[d])).join(" and\
 ")})`).join(" or ");return{...o,where:On(o.where,l),aggregate:{measures:[s],by:["time('auto')",...i],limit_by:0}}}function GI(e,t){
return t==null?`(${e}) is null`:`(${e}) = ${typeof t=="string"?nn(t):JSON.stringify(t)}`}function $2(e){let t=JSON.stringify(
e),n=J(()=>e?new sy(e):null,[t]);return B(()=>()=>n?.close(),[n]),n}var[_2,iy]=[104,20],JI=30;function ZI(e){let t=Math.
max(1,Math.ceil(e.length/JI));return Array.from({length:Math.ceil(e.length/t)},(n,o)=>{let i=e.slice(o*t,(o+1)*t);return i.
reduce((s,a)=>s+(a??0),0)/i.length})}function D2({trends:e,keys:t}){let[,n]=_u(c=>c+1,0),o=JSON.stringify(t);B(()=>e.want(
t,()=>n(0)),[e,o]);let i=e.of(t);if(!i)return r("span",{class:ry});let s=ZI(i),a=Math.max(0,...s)||1,l=_2/Math.max(1,s.length-
1),u=s.map((c,d)=>`${(d*l).toFixed(1)},${(iy-1-c/a*(iy-2)).toFixed(1)}`).join(" ");return r("svg",{class:ry,width:_2,height:iy,
"aria-hidden":"true",children:r("polyline",{points:u})})}function ay(e,t,n){let o=go(e.text("hide")),i=go(e.text("order")),s=new Map(go(e.text("widths")).flatMap(l=>{let[u,...c]=l.
split("-");return Number(u)>0?[[c.join("-"),Number(u)]]:[]})),a=Dd([...Hg(t,n),{key:"trend",label:""}],i).map(({key:l})=>l);
return{without:o,order:i,layout:{widths:s,onWidth:(l,u)=>e.set({widths:ho([...new Map(s).set(l,u)].map(([c,d])=>`${d}-${c}`))}),
onMove:(l,u)=>e.set({order:ho(M0(a,l,u))})}}}function ly(e,t,n){let o=e.text("pivot");return o===void 0?-1:E2(t,n).find(
i=>t.columns[i].name===o)??-1}function E2(e,t){let n=rt(e,t),o=[...n.time<0?[]:[n.time],...n.keys];return o.length>1&&n.
measures.length>0?o:[]}function A2({settings:e,answer:t,of:n}){let o=Hg(t,n),{without:i}=ay(e,t,n),s=ly(e,t,n),a=c=>e.set(
{hide:ho(i.includes(c)?i.filter(d=>d!==c):[...i,c])}),l=(c,d,p=!1)=>({label:d,checked:e.isOn(c),disabled:p,act:()=>e.set(
{[c]:!e.isOn(c)})}),u=E2(t,n).map(c=>{let{name:d}=t.columns[c];return{label:`${W(d)} as columns`,checked:c===s,act:()=>e.
set({pivot:c===s?null:d})}});return r(Xe,{small:!0,kind:"outlined",after:"down",menuLabel:"Columns",items:[l("heat","Sha\
de by size"),l("trend","Trend over time",!Ap(n)),...u,"rule",...o.map(({key:c,label:d})=>({label:d,checked:!i.includes(c),
disabled:s>=0,act:()=>a(c)})),"rule",{label:"As it was",act:()=>e.set({hide:null,order:null,widths:null,heat:null,trend:null,
pivot:null})}],children:"Columns"})}var YI=[1e3,1e4,1e5];function O2({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=Op(e,t),l=Bo(),u=he(n.
aggregate?.order)[0],c=ly(l,e,t),d=$2(l.isOn("trend")&&Ap(t)?t:null),p=rt(e,t),m=d?f=>r(D2,{trends:d,keys:p.keys.map(h=>f[h])}):
void 0;return r("section",{class:s2,"aria-label":"Groups",children:[r("div",{class:a2,children:[r(QI,{answer:e,of:t}),r(
A2,{settings:l,answer:e,of:t}),i("")]}),c>=0?r(M2,{answer:e,document:t,zone:o,on:c,shaded:l.isOn("heat"),onCell:s}):r(Qn,
{answer:e,document:t,zone:o,shares:!0,sort:u===void 0?null:eH(u),onCell:s,trend:m,shaded:l.isOn("heat"),arranged:ay(l,e,
t),onSort:f=>fe({document:_e(n,"aggregate.order",f===null?void 0:[`"${f.key.replaceAll('"','""')}"${f.descending?" desc":
""}`])})}),a]})}function QI({answer:e,of:t}){let n=he(t.aggregate?.by),{compare:o,...i}=Ae(t),s=e.other&&n.length===1&&t.
aggregate?.having===void 0&&(t.aggregate?.over??"events")==="events"?n[0].replace(/\s+as\s+("([^"]|"")*"|\S+)\s*$/i,""):
null,{answer:a}=nt(s===null?null:{...i,aggregate:{measures:[`uniq(${s})`,`count() filter (where (${s}) is null)`]}}),[l,
u]=s!==null&&a&&"rows"in a?a.rows[0]??[]:[],c=typeof l=="number"?l+(Number(u)>0?1:0):null,d=e.rows.length,p=YI.find(m=>m>
d);return r(A,{children:[r("span",{class:l2,children:[e.other?c===null?`${N(d)} rows, the rest is (other)`:`${N(d)} of ${N(
c)} groups, the rest is (other)`:d===1?"1 row":`${N(d)} rows`,e.other&&p===void 0&&"; Export has all groups as CSV"]}),e.
other&&p!==void 0&&r(_,{small:!0,kind:"outlined",onClick:()=>de("aggregate.limit",p),children:c!==null&&c<=p?`All ${N(c)}\
 groups`:`Up to ${N(p)} groups`})]})}function R2({answer:e,of:t,zone:n,actions:o}){let{choose:i,menu:s}=Op(e,t);return r(
A,{children:[r(C2,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function Op(e,t){let{openAt:n,menu:o}=Nr();return{
choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:XI(e,t,s,u),anchor:l,value:s[u]})},menu:o}}
function XI(e,t,n,o){let i=rt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:{};if(n===e.total)return s;let a=i.
time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,u[c]]));return n===e.other?{other:!0,
...s}:{keys:l(n),...s}}function eH(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");return{key:n.startsWith('"')?
n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function L2(e,t,n){let o=t.keys.find(h=>e.columns[h].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let h of e.rows){let v=h[t.time];typeof v=="string"&&s.set(v,Date.parse(v)/1e3)}let a=[...s.keys()].
sort((h,v)=>s.get(h)-s.get(v)),l=new Map(a.map((h,v)=>[h,v])),u=Sp(e.rows.map(h=>je(h[o])).filter(h=>h!==null),n),c=Math.
max(0,u.edges.length-1),d=new Float64Array(a.length*c),p=0;for(let h of e.rows){let v=l.get(h[t.time]),y=je(h[o]),w=je(h[i]);
if(v===void 0||w===null)continue;let b=y!==null?u.zero&&y<=0?0:lc(u,y*(1+Math.sign(y)*1e-12)):-1;b>=0&&b<c?d[v*c+b]+=w:p+=
w}let m=a.map((h,v)=>tH(d.subarray(v*c,(v+1)*c))),f=a.map((h,v)=>d.subarray(v*c,(v+1)*c).reduce((y,w)=>y+w,0));return{starts:a,
times:a.map(h=>s.get(h)),edges:u,counts:d,bins:c,largest:Math.max(0,...m),tops:m,sums:f,nulls:p}}function tH(e){return e.
reduce((t,n)=>Math.max(t,n),0)}function N2(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(e)/Math.log(
t)):o==="column"?e/Math.max(1,n):e/t}function Rp(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.alt?n.
starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,t.bin)+
1}}function B2(e,{left:t,right:n,low:o,high:i}){let s=0;for(let a=t;a<n;a++)for(let l=o;l<i;l++)s+=e.counts[a*e.bins+l]??
0;return s}var F2="ln",I2="xn",H2="sn",q2="cn",uy="gn",V2="hn",W2="fn",U2="un",K2="mn",j2="vn",G2="wn",J2="bn",Z2="xi";var yi=64,eT=16,fc=8,tT=24,cy=9;function nT(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[d,p]=T(0),m=F(null),f={width:Math.max(1,d-yi-eT),height:a-fc-tT},h=k=>{let M=k.currentTarget.getBoundingClientRect(),
O=Math.floor((k.clientX-M.left-yi)/f.width*t.starts.length),S=Math.floor((1-(k.clientY-M.top-fc)/f.height)*t.bins);return{
column:Y2(O,t.starts.length),bin:Y2(S,t.bins)}},v=gd((k,M,O)=>nH(k,M,O,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),y=k=>{let M=h(k);e.onCursor(M,M.column>t.starts.length/2),m.current&&Q2(m.current,k)&&e.onBox(Rp(m.current.
from,M,t,{shift:k.shiftKey,alt:k.altKey}))},w=k=>{let M=m.current;m.current=null,M&&!Q2(M,k)&&e.onCell(M.from,new DOMRect(
k.clientX,k.clientY,0,0))},b=k=>({left:`${yi+k.left/t.starts.length*f.width}px`,width:`${(k.right-k.left)/t.starts.length*
f.width}px`,top:`${fc+(1-k.high/t.bins)*f.height}px`,height:`${(k.high-k.low)/t.bins*f.height}px`});return r("div",{class:F2,
onPointerMove:y,onPointerUp:w,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:k=>{k.button===0&&(k.currentTarget.setPointerCapture(
k.pointerId),m.current={from:h(k),x:k.clientX,y:k.clientY})},children:[r(Mp,{height:a,draw:v,onWidth:p}),u&&t.bins>0&&r(
"div",{class:I2,style:b({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:H2,"data-box":"",style:b(
c)})]})}function Y2(e,t){return Math.max(0,Math.min(t-1,e))}function Q2(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function nH(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,d={left:yi,top:fc,width:t-
yi-eT,height:n-fc-tT};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
oH(i,a),d.left,d.top,d.width,d.height);let p=h=>d.left+h/i.starts.length*d.width,m=h=>d.top+(1-h/i.bins)*d.height;c>=0&&
Pp(e,p(c),d.top,d.left+d.width-p(c),d.height,at("--muted"));for(let[h,v]of s.entries())sH(e,v,i,p,m,h);yl(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",d.left-8,m(.5));for(let h of Tp(i.edges,Math.max(2,Math.floor(d.height/40)))){
let v=m(hi(i.edges,h));f-v<14||(f=v,e.fillText(dt(h,l),d.left-8,v))}aH(e,d,i,p,u)}function oH(e,t){let n=new ImageData(e.
starts.length,e.bins),o=rH();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=N2(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,d]=o[Math.min(o.length-1,Math.floor(l*o.length))],p=((e.bins-1-a)*e.starts.
length+s)*4;n.data[p]=u,n.data[p+1]=c,n.data[p+2]=d,n.data[p+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var X2=64;function rH(){let e=Array.from({length:cy},
(t,n)=>iH(at(`--ramp-${n+1}`)));return Array.from({length:X2},(t,n)=>{let o=n/(X2-1)*(cy-1),i=Math.min(cy-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function iH(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function sH(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,at("--surface")],
[2,at("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,d)=>{
if(c===null){u=!1;return}let[p,m]=[o(d+.5),i(hi(n.edges,c))];u?e.lineTo(p,m):e.moveTo(p,m),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function aH(e,t,n,o,i){yl(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((d,p)=>{
let{hour:m,minute:f}=_s(d*1e3,i);if(u?m!==0||f!==0:p%l!==0)return;let h=K(d*1e3,i,a>=27*86400?"month":a>=86400||m===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),v=e.measureText(h).width/2,y=o(p),w=Math.max(t.left+v-8,Math.min(y,t.left+t.width-
v));w-v<c+16||(e.fillText(h,w,t.top+t.height+8),e.fillRect(Math.round(y),t.top+t.height,1,4),c=w+v)})}function iT({answer:e,document:t,matrix:n,bins:o,zone:i,colors:s,lines:a,end:l,box:u,onBox:c,onCell:d,actions:p}){let[m,
f]=T(null),[h,v]=T(null),y=It(o.value),w=Yn(n.times),b=n.times.findIndex(S=>(S+w)*1e3>l+1e3),k=F(null),M=(S,E)=>{let R=k.
current.getBoundingClientRect(),z=rT(S);E.x<R.left+yi?d({...z,left:0,right:n.starts.length},E):E.y>R.top+oT-lH?d({...z,low:0,
high:n.bins},E):d(z,E)},O=S=>{let E=m?.cell??{column:0,bin:0},R=uH(S.key,E,n);if(R){let V=h??E;return S.shiftKey&&c(Rp(V,
R,n,{shift:!1,alt:!1})),v(S.shiftKey?V:null),f({cell:R,left:R.column>n.starts.length/2}),!0}if(S.key==="Escape"&&u)return c(
null),!0;if(S.key!=="Enter"&&S.key!=="."||!m)return!1;let z=S.target.getBoundingClientRect();return d(rT(m.cell),new DOMRect(
z.left+yi+(E.column+.5)/n.starts.length*(z.width-yi-16),z.top+(1-E.bin/n.bins)*320,0,0)),!0};return r(Ge,{title:r(A,{children:[
"Heat map of ",r($,{value:o.value,most:64})," over time"]}),summary:mH(n,o,i),onKey:O,announced:m?sT(n,m.cell,o,i,w).join(
", "):"",table:r(Qn,{answer:e,document:t,zone:i}),legend:r(pH,{matrix:n,colors:s,lines:a}),...p===void 0?{}:{actions:p},
children:[r("div",{ref:k,children:r(nT,{matrix:n,lines:a,colors:s,unit:y,zone:i,height:oT,unfinished:b,cursor:m?.cell??null,
box:u,onCursor:(S,E)=>f(S&&{cell:S,left:E}),onBox:c,onCell:M})}),m&&n.bins>0&&r(cH,{matrix:n,cell:m.cell,bins:o,zone:i,step:w,
start:m.left,unit:y})]})}var oT=400,lH=24;function rT({column:e,bin:t}){return{left:e,right:e+1,low:t,high:t+1}}function uH(e,{
column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",{column:t-1,bin:n}],["ArrowUp",{column:t,
bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.starts.length-1,bin:n}]]).get(e);return!i||
o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.max(0,Math.min(i.bin,o.bins-1))}}function sT(e,{
column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[`${hn(e.times[t]*1e3,s,i)} ${Ii(i,e.times[t]*
1e3)}`,bl(e.edges,{from:n,to:n+1},o.value),`${N(a)} events, ${U(l===0?0:a/l)} of the column`]}function cH({matrix:e,cell:t,
bins:n,zone:o,step:i,start:s}){let[a,l,u]=sT(e,t,n,o,i),c=Math.max(1,e.tops[t.column]??1),d=e.counts.subarray(t.column*e.
bins,(t.column+1)*e.bins);return r("div",{class:we(U2,s&&K2),"aria-hidden":"true",children:[r("div",{class:G2,children:a}),
r("div",{class:j2,children:l}),r("div",{children:u}),r("div",{class:J2,children:Array.from(d,(p,m)=>r("div",{class:Z2,"d\
ata-here":m===t.bin,style:{height:`${p/c*100}%`}},m))})]})}var dH=9;function pH({matrix:e,colors:t,lines:n}){let o=t==="\
column"?"0 %":"1",i=t==="column"?"most of its column":q(e.largest);return r("div",{class:q2,children:[r("span",{class:uy,
children:[o,r("span",{class:V2,children:Array.from({length:dH},(s,a)=>r("span",{class:W2,style:{background:`var(--ramp-${a+
1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:uy,children:[r("svg",{width:"24",height:"8",
"aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","stroke-dasharray":["","6 4","2 \
3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[N(e.nulls)," without a value are n\
ot drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function mH(e,t,n){let o=e.sums.reduce(
(a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${ee(t.value).text} over time, ${e.
starts.length} buckets by ${e.bins} bins, ${q(o)} events${s===void 0?"":`, most at ${hn(s*1e3,Yn(e.times),n)}`}`}var aT=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],dy=[["p50",.5],["p95",
.95],["p99",.99]];function lT({answer:e,of:t,bins:n,zone:o,actions:i}){let s=Bo(),a=s.choice("colors",aT),l=dy.filter(([
O])=>go(s.text("lines")).includes(O)).map(([,O])=>O),u=J(()=>L2(e,rt(e,t),n),[e,t,n.count,n.scale]),{selected:c,isDrawing:d,
set:p}=xl(),m=i2(c,n,u),{openAt:f,menu:h}=Nr(),v=gH(t,n.value,l),y=e.query?.to,w=Math.min(Date.now(),y===void 0?1/0:Date.
parse(String(y))),b=O=>({...O.left===0&&O.right===u.starts.length?{}:{time:r2(u.starts,O.left,O.right,y)},...O.low===0&&
O.high===u.bins?{}:{range:pc(n,u.edges,{from:O.low,to:O.high})}}),k=O=>ho(dy.map(([S])=>S).filter(S=>S===O!==go(s.text("\
lines")).includes(S))),M=e.total?.at(-1);return r(A,{children:[r("div",{class:Dp,children:r(iT,{answer:e,document:t,matrix:u,
bins:n,zone:o,colors:a,lines:v,end:w,box:m,onBox:O=>p(O&&b(O)),onCell:(O,S)=>f({document:t,mark:oy(b(O)),anchor:S,value:B2(
u,O)}),actions:r(A,{children:[r($p,{bins:n,document:be.value,onDocument:O=>fe({document:O})}),r("span",{class:c2,children:"\
Colour"}),r(Tt,{label:"Colour",choices:aT,value:a,onChange:O=>s.set({colors:O==="log"?null:O})}),r(Xe,{small:!0,kind:"ou\
tlined",after:"down",menuLabel:"Percentiles over it",items:dy.map(([O,S])=>({label:O,checked:l.includes(S),act:()=>s.set(
{lines:k(O)})})),children:l.length===0?"Percentiles":l.map(O=>`p${O*100}`).join(", ")}),i]})})}),c&&m&&r(wl,{document:t,
mark:d?null:oy(c),label:fH(m,u,n,o),total:typeof M=="number"?M:void 0,onClear:()=>p(null),children:[r(_,{small:!0,kind:"\
outlined",icon:"search",onClick:()=>hH(c,n),children:"Zoom"}),c.time&&c.range&&r(A,{children:[r(_,{small:!0,kind:"outlin\
ed",onClick:()=>p({time:c.time}),children:"Full height"}),r(_,{small:!0,kind:"outlined",onClick:()=>p({range:c.range}),children:"\
Full width"})]})]}),h]})}function fH(e,t,n,o){let i=Yn(t.times),s=hn(t.times[e.left]*1e3,i,o),a=hn((t.times[e.right]??t.
times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:`${n.value} ${bl(t.edges,{from:e.low,to:e.high},n.
value)}`;return`${s} to ${a}, ${l}`}function hH({time:e,range:t},n){let i=[[t?.from,">="],[t?.to,"<"]].flatMap(([c,d])=>typeof c==
"number"?[`${n.value} ${d} ${c}`]:[]),{where:s,...a}=be.value,l=i.reduce(On,s),u=e?{...a,from:e.from,to:e.to}:a;qe({document:JSON.
parse(JSON.stringify({...u,where:l}))},"zoom")}function gH(e,t,n){let{compare:o,...i}=Ae(e),s=he(e.aggregate?.by).find(Zi),
a=n.map((c,d)=>`quantile(${t}, ${c}) as p_${d}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=nt(
l);return!l||!u||!("rows"in u)||u.columns.length!==n.length+1?yH:n.map((c,d)=>({name:`p${c*100}`,values:u.rows.map(p=>je(
p[d+1]))}))}var yH=[];var py=ce(0);function Lp(e,t,n,o=""){let[i,s]=T([]),a=py.value;return B(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),oe(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function kl(e){
await oe("v1/notes",{body:e}),py.value++}async function Np(e){await oe(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),py.value++}var Bp=Na(null);var uT="kn",cT="zn",dT="jn",pT="S",mT="Xn",fT="Sn",hT="Bn";var vH=12;function zp({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=T(""),u=p=>p.keys.map(m=>ee(m).text).
join(", "),c=a===""?e:e.filter(p=>u(p).toLowerCase().includes(a.toLowerCase())),d=(p,m)=>{let f=e.filter(y=>y.key!==p.key).
map(y=>y.key),h=!n.has(p.key)&&f.every(y=>n.has(y));if(!m)return o(h?new Set:new Set(f));let v=new Set(n);v.delete(p.key)||
v.add(p.key),o(v)};return r("div",{class:uT,children:[e.length>=vH&&r("input",{class:cT,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:p=>l(p.currentTarget.value)}),r("div",{class:dT,children:c.map(p=>r("button",{type:"butt\
on",class:pT,"aria-pressed":!n.has(p.key),onClick:m=>d(p,m.ctrlKey||m.metaKey),onContextMenu:s&&(m=>{m.preventDefault(),
s(p,m.currentTarget)}),onKeyDown:s&&(m=>{m.key==="."&&(m.preventDefault(),m.stopPropagation(),s(p,m.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Za(p.color).join(" "),style:{stroke:`var(${gn(p.color)})`}})}),r("span",{class:mT,children:r($,{value:p.
keys.length===1?p.keys[0]:p.keys,most:20,middle:!0})}),r("span",{class:fT,children:p.last===null?"–":i(p.last)})]},p.key))}),
t>e.length&&r("p",{class:hT,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var yT="Cn",bT="En",vT="In",xT="si",wT="Un",my="Hn",kT="Ln",CT="Mn",ST="Nn",TT="Rn",fy="An",Fp="Dn",MT="Tn";var hy=12;function PT({lines:e,former:t,rows:n,hidden:o,at:i,start:s,zone:a,text:l,unfinished:u,mean:c,onClose:d}){let p=e.
times[i];if(p===void 0)return null;let f=n.map((v,y)=>({row:v,value:e.series[y].values[i]??null,low:e.series[y].low?.[i]??
null,high:e.series[y].high?.[i]??null,before:_T(t,v.key,i)})).filter(({row:v})=>!o.has(v.key)).toSorted((v,y)=>(y.value??
-1/0)-(v.value??-1/0)),h=Yn(e.times);return r("div",{class:we(bT,s&&vT,d&&xT),...d?{role:"note","aria-label":"Pinned",onPointerUp:wH}:
{"aria-hidden":!0},children:[r("div",{class:my,children:[hn(p*1e3,h,a)," ",Ii(a,p*1e3),d&&r(_,{small:!0,kind:"quiet",icon:"\
close",label:"Unpin",keys:"p",onClick:d})]}),f.slice(0,hy).map(({row:v,value:y,low:w,high:b,before:k})=>r("div",{class:kT,
children:[r("span",{class:CT,style:{background:`var(${gn(v.color)})`}}),r("span",{class:ST,children:v.keys.length===0?"":
v.keys.map(M=>ee(M).text).join(", ")}),r("span",{class:TT,children:y===null?"–":w!==null&&b!==null?`${l(w)} – ${l(b)}`:
l(y)}),c>1&&r("span",{class:fy,children:xH(e.series,v.key,i,c,l)}),k!==void 0&&r("span",{class:fy,children:y!==null&&k?Pn(
y/k-1):"–"})]},v.key)),f.length>hy&&r("div",{class:my,children:[f.length-hy," more"]}),t&&t.times[i]!==void 0&&r("div",
{class:Fp,children:["against ",hn(t.times[i]*1e3,h,a)]}),c>1&&r("div",{class:Fp,children:["at the end of a line: the mea\
n of ",c," points"]}),u&&r("div",{class:Fp,children:"this bucket is not over yet"})]})}function xH(e,t,n,o,i){let s=e.find(
({keys:l})=>JSON.stringify(l)===t)?.values??[],a=ac(s.slice(Math.max(0,n-o+1),n+1),o).at(-1)??null;return a===null?"–":
i(a)}function wH(e){e.stopPropagation()}function _T(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.values[n]??
null}function $T(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,d=_T(t,JSON.stringify(l),n),p=c!==null&&d?`, ${Pn(c/d-1)}`:"";return`${l.map(m=>ee(m).text).join(", ")}\
 ${c===null?"nothing":i(c)}${p}`.trim()});return`${hn(s*1e3,Yn(e.times),o)}: ${a.join("; ")}`}var DT=50,kH=5;function ET(e,t,n){return e.series.slice(0,DT).map(o=>({key:JSON.stringify(o.keys),keys:o.keys,total:o.total,
last:o.values[Math.max(0,n-1)]??null,color:$n(t,o.keys)}))}function AT(e,t,n,o,{form:i,bars:s,over:a,mean:l}){let u=e.series.
slice(0,DT).map((h,v)=>({series:h,row:n[v],isShown:!o.has(n[v].key)}));if(i!=="lines"||s&&u.length>1){let h=dS(u.map(({series:y,
isShown:w})=>w?y.values:y.values.map(()=>0)),i==="share"),v=u.map(({row:y,isShown:w},b)=>({values:h[b],color:y.color,shown:w,
stacked:!0,...s?{bars:s,of:b}:{}}));return s?v.reverse():v}let c=u.filter(({isShown:h})=>h).length<=kH&&l===1,d=h=>ac(h.
map((v,y)=>y<a?v:null),l),p=u.map(({series:h,row:v,isShown:y})=>({values:s?h.values:d(h.values),color:v.color,shown:y,bars:s,
...c&&h.low?{low:h.low,high:h.high}:{}})),m=u.map(({row:h,isShown:v})=>{let y=t?.series.find(w=>JSON.stringify(w.keys)===
h.key);return y?{values:ac(e.times.map((w,b)=>y.values[b]??null),l),color:h.color,shown:v,dashed:!0}:null}).filter(h=>h!==
null),f=s||l>1||a>=e.times.length?[]:u.map(({series:h,row:v,isShown:y},w)=>({values:h.values.map((b,k)=>k>=a-1?b:null),color:v.
color,shown:y,dashed:!0,of:w}));return[...p,...m,...f]}var OT="_n",RT="qn",LT="ci",NT="Fn",BT="Gn";function zT({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(A,{children:o.map(
i=>r(SH,{flag:i,box:e,zone:n},i.id))})}function SH({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${K(e.from*1e3,n)}: ${W(e.text)}`,a=Ao(s);return r(A,{children:[e.to!==null&&r("s\
pan",{class:RT,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:OT,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:LT,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(se,{name:"save",size:12})})]})}function FT({box:e,at:t}){let n=e.left+(t-e.from)/(e.to-e.from)*e.width;return r(
"span",{class:BT,style:{left:`${n}px`,top:`${e.top}px`,height:`${e.height}px`}})}function IT({box:e,from:t,to:n}){let o=i=>e.
left+Math.max(0,Math.min(1,(i-e.from)/(e.to-e.from)))*e.width;return r("span",{class:NT,style:{left:`${o(t)}px`,width:`${Math.
max(2,o(n)-o(t))}px`,top:`${e.top}px`,height:`${e.height}px`}})}var TH="uplot",MH="u-hz",PH="u-vt",_H="u-title",$H="u-wrap",DH="u-under",EH="u-over",AH="u-axis",Ys="u-off",OH="u-select",
RH="u-cursor-x",LH="u-cursor-y",NH="u-cursor-pt",BH="u-legend",zH="u-live",FH="u-inline",IH="u-series",HH="u-marker",HT="\
u-label",qH="u-value",yc="width",bc="height";var qT="bottom",Cl="left",gy="right",Oy="#000",VT=Oy+"0",yy="mousemove",WT="mousedown",by="mouseup",UT="mouseenter",KT="\
mouseleave",jT="dblclick",VH="resize",WH="scroll",GT="change",Wp="dppxchange",Ry="--",Dl=typeof window<"u",Cy=Dl?document:
null,Tl=Dl?window:null,UH=Dl?navigator:null,et,Ip;function Sy(){let e=devicePixelRatio;et!=e&&(et=e,Ip&&My(GT,Ip,Sy),Ip=
matchMedia(`(min-resolution: ${et-.001}dppx) and (max-resolution: ${et+.001}dppx)`),Qs(GT,Ip,Sy),Tl.dispatchEvent(new CustomEvent(
Wp)))}function xo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Ty(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Mt(e,t,n){e.style[t]=n+"px"}function rr(e,t,n,o){let i=Cy.createElement(e);return t!=null&&xo(i,
t),n?.insertBefore(i,o),i}function zo(e,t){return rr("div",e,t)}var JT=new WeakMap;function Br(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=JT.get(e);s!=a&&(e.style.transform=s,JT.set(e,s),t<0||n<0||t>o||n>i?xo(e,Ys):Ty(e,Ys))}var ZT=new WeakMap;
function YT(e,t,n){let o=t+n,i=ZT.get(e);o!=i&&(ZT.set(e,o),e.style.background=t,e.style.borderColor=n)}var QT=new WeakMap;
function XT(e,t,n,o){let i=t+""+n,s=QT.get(e);i!=s&&(QT.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Ly={passive:!0},KH={...Ly,capture:!0};function Qs(e,t,n,o){t.addEventListener(
e,n,o?KH:Ly)}function My(e,t,n,o){t.removeEventListener(e,n,Ly)}Dl&&Sy();function ir(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:wo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function PM(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var _M=e=>e!=
null,$M=e=>e!=null&&e>0,jp=PM(_M),jH=PM($M);function GH(e,t,n,o=0,i=!1){let s=i?jH:jp,a=i?$M:_M;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let d=e[c];a(d)&&(d<l?l=d:d>
u&&(u=d))}return[l??mt,u??-mt]}function Gp(e,t,n,o){let i=nM(e),s=nM(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
bi:DM,l=i==1?wo:Fo,u=s==1?Fo:wo,c=l(a(sn(e))),d=u(a(sn(t))),p=Ml(n,c),m=Ml(n,d);return n==10&&(c<0&&(p=ft(p,-c)),d<0&&(m=
ft(m,-d))),o||n==2?(e=p*i,t=m*s):(e=RM(e,p),t=Jp(t,m)),[e,t]}function Ny(e,t,n,o){let i=Gp(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var By=.1,eM={mode:3,pad:By},xc={pad:0,soft:null,mode:0},JH={min:xc,max:xc};function Up(e,t,n,o){return Zp(
n)?tM(e,t,n):(xc.pad=n,xc.soft=o?0:null,xc.mode=o?3:0,tM(e,t,JH))}function Je(e,t){return e??t}function ZH(e,t,n){for(t=
Je(t,0),n=Je(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function tM(e,t,n){let o=n.min,i=n.max,s=Je(o.pad,
0),a=Je(i.pad,0),l=Je(o.hard,-mt),u=Je(i.hard,mt),c=Je(o.soft,mt),d=Je(i.soft,-mt),p=Je(o.mode,0),m=Je(i.mode,0),f=t-e,h=bi(
f),v=Vn(sn(e),sn(t)),y=bi(v),w=sn(y-h);(f<1e-24||w>10)&&(f=0,(e==0||t==0)&&(f=1e-24,p==2&&c!=mt&&(s=0),m==2&&d!=-mt&&(a=
0)));let b=f||v||1e3,k=bi(b),M=Ml(10,wo(k)),O=b*(f==0?e==0?.1:1:s),S=ft(RM(e-O,M/10),24),E=e>=c&&(p==1||p==3&&S<=c||p==2&&
S>=c)?c:mt,R=Vn(l,S<E&&e>=E?E:sr(E,S)),z=b*(f==0?t==0?.1:1:a),V=ft(Jp(t+z,M/10),24),H=t<=d&&(m==1||m==3&&V>=d||m==2&&V<=
d)?d:-mt,ae=sr(u,V>H&&t<=H?H:Vn(H,V));return R==ae&&R==0&&(ae=100),[R,ae]}var YH=new Intl.NumberFormat(Dl?UH.language:"e\
n-US"),zy=e=>YH.format(e),ko=Math,Vp=ko.PI,sn=ko.abs,wo=ko.floor,rn=ko.round,Fo=ko.ceil,sr=ko.min,Vn=ko.max,Ml=ko.pow,nM=ko.
sign,bi=ko.log10,DM=ko.log2,QH=(e,t=1)=>ko.sinh(e)*t,vy=(e,t=1)=>ko.asinh(e/t),mt=1/0;function oM(e){return(bi((e^e>>31)-
(e>>31))|0)+1}function Py(e,t,n){return sr(Vn(e,t),n)}function EM(e){return typeof e=="function"}function Fe(e){return EM(
e)?e:()=>e}var XH=()=>{},AM=e=>e,OM=(e,t)=>t,eq=e=>null,rM=e=>!0,iM=(e,t)=>e==t,tq=/\.\d*?(?=9{6,}|0{6,})/gm,Xs=e=>{if(NM(
e)||es.has(e))return e;let t=`${e}`,n=t.match(tq);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${Xs(i)}e${s}`}return ft(e,o)};function Js(e,t){return Xs(ft(Xs(e/t))*t)}function Jp(e,t){return Xs(
Fo(Xs(e/t))*t)}function RM(e,t){return Xs(wo(Xs(e/t))*t)}function ft(e,t=0){if(NM(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return rn(o)/n}var es=new Map;function LM(e){return((""+e).split(".")[1]||"").length}function kc(e,t,n,o){let i=[],
s=o.map(LM);for(let a=t;a<n;a++){let l=sn(a),u=ft(Ml(e,a),l);for(let c=0;c<o.length;c++){let d=e==10?+`${o[c]}e${a}`:o[c]*
u,p=(a>=0?0:l)+(a>=s[c]?0:s[c]),m=e==10?d:ft(d,p);i.push(m),es.set(m,p)}}return i}var wc={},Fy=[],Pl=[null,null],Xi=Array.
isArray,NM=Number.isInteger,nq=e=>e===void 0;function sM(e){return typeof e=="string"}function Zp(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function oq(e){return e!=null&&typeof e=="object"}var rq=Object.getPrototypeOf(
Uint8Array),BM="__proto__";function _l(e,t=Zp){let n;if(Xi(e)){let o=e.find(i=>i!=null);if(Xi(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=_l(e[i],t)}else n=e.slice()}else if(e instanceof rq)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=BM&&(n[o]=_l(e[o],t))}else n=e;return n}function Yt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=BM&&(Zp(e[i])?Yt(e[i],_l(o[i])):e[i]=_l(o[i]))}return e}var iq=0,sq=1,aq=2;function lq(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function uq(e,t){
if(pq(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return mq(a[0])||(a=dq(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let d=0;d<c;d++)n.add(u[d])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let d=l[c],p=Array(i).fill(void 0),m=t?t[a][c]:sq,f=[];for(let h=0;h<d.length;h++){let v=d[h],y=s.get(u[h]);
v===null?m!=iq&&(p[y]=v,m==aq&&f.push(y)):p[y]=v}lq(p,f,i),o.push(p)}}return o}var cq=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function dq(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function pq(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function mq(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Vn(1,wo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var zM=["January","February","March","April","May","June",
"July","August","September","October","November","December"],FM=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function IM(e){return e.slice(0,3)}var fq=FM.map(IM),hq=zM.map(IM),gq={MMMM:zM,MMM:hq,WWWW:FM,WWW:fq};function gc(e){
return(e<10?"0":"")+e}function yq(e){return(e<10?"00":e<100?"0":"")+e}var bq={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>gc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>gc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>gc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>gc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>gc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>yq(e.getMilliseconds())};function Iy(e,t){t=t||gq;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?bq[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var vq=new Intl.DateTimeFormat().resolvedOptions().timeZone;function xq(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==vq?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var HM=e=>e%1==0,Kp=[1,2,2.5,5],wq=kc(10,-32,0,Kp),qM=kc(10,0,32,Kp),kq=qM.filter(HM),Zs=wq.concat(
qM),Hy=`
`,VM="{YYYY}",aM=Hy+VM,WM="{M}/{D}",vc=Hy+WM,Hp=vc+"/{YY}",UM="{aa}",Cq="{h}:{mm}",Sl=Cq+UM,lM=Hy+Sl,uM=":{ss}",it=null;
function KM(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?kc(10,0,3,Kp).filter(HM):kc(10,-3,0,Kp)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,VM,it,it,it,it,it,it,1],[i*28,"{MMM}",aM,it,it,it,it,it,1],[i,WM,aM,it,
it,it,it,it,1],[o,"{h}"+UM,Hp,it,vc,it,it,it,1],[n,Sl,Hp,it,vc,it,it,it,1],[t,uM,Hp+" "+Sl,it,vc+" "+Sl,it,lM,it,1],[e,uM+
".{fff}",Hp+" "+Sl,it,vc+" "+Sl,it,lM,it,1]];function d(p){return(m,f,h,v,y,w)=>{let b=[],k=y>=a,M=y>=s&&y<a,O=p(h),S=ft(
O*e,3),E=xy(O.getFullYear(),k?0:O.getMonth(),M||k?1:O.getDate()),R=ft(E*e,3);if(M||k){let z=M?y/s:0,V=k?y/a:0,H=S==R?S:ft(
xy(E.getFullYear()+V,E.getMonth()+z,1)*e,3),ae=new Date(rn(H/e)),Y=ae.getFullYear(),ye=ae.getMonth();for(let me=0;H<=v;me++){
let Le=xy(Y+V*me,ye+z*me,1),ue=Le-p(ft(Le*e,3));H=ft((+Le+ue)*e,3),H<=v&&b.push(H)}}else{let z=y>=i?i:y,V=wo(h)-wo(S),H=R+
V+Jp(S-R,z);b.push(H);let ae=p(H),Y=ae.getHours()+ae.getMinutes()/n+ae.getSeconds()/o,ye=y/o,me=m.axes[f]._space,Le=w/me;
for(;H=ft(H+y,e==1?0:3),!(H>v);)if(ye>1){let ue=wo(ft(Y+ye,6))%24,He=p(H).getHours()-ue;He>1&&(He=-1),H-=He*o,Y=(Y+ye)%24;
let Ze=b[b.length-1];ft((H-Ze)/y,3)*Le>=.7&&b.push(H)}else b.push(H)}return b}}return[u,c,d]}var[Sq,Tq,Mq]=KM(1),[Pq,_q,
$q]=KM(.001);kc(2,-53,53,[1]);function cM(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+
o)))}function dM(e,t){return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,d,p,m,f;return o.map(h=>{let v=e(h),
y=v.getFullYear(),w=v.getMonth(),b=v.getDate(),k=v.getHours(),M=v.getMinutes(),O=v.getSeconds(),S=y!=u&&l[2]||w!=c&&l[3]||
b!=d&&l[4]||k!=p&&l[5]||M!=m&&l[6]||O!=f&&l[7]||l[1];return u=y,c=w,d=b,p=k,m=M,f=O,S(v)})}}function Dq(e,t){let n=Iy(t);
return(o,i,s,a,l)=>i.map(u=>n(e(u)))}function xy(e,t,n){return new Date(e,t,n)}function pM(e,t){return t(e)}var Eq="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function mM(e,t){return(n,o,i,s)=>s==null?Ry:t(e(o))}function Aq(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Oq(e,t){return e.series[t].fill(e,t)}var Rq={show:!0,
live:!0,isolate:!1,mount:XH,markers:{show:!0,width:2,stroke:Aq,fill:Oq,dash:"solid"},idx:null,idxs:null,values:[]};function Lq(e,t){
let n=e.cursor.points,o=zo(),i=n.size(e,t);Mt(o,yc,i),Mt(o,bc,i);let s=i/-2;Mt(o,"marginLeft",s),Mt(o,"marginTop",s);let a=n.
width(e,t,i);return a&&Mt(o,"borderWidth",a),o}function Nq(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Bq(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function zq(e,t){return e.series[t].points.size}var wy=[0,0];function Fq(e,t,n){
return wy[0]=t,wy[1]=n,wy}function qp(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function ky(e,t,n,o=!0){
return i=>{(!o||i.target==t)&&n(i)}}var Iq={show:!0,x:!0,y:!0,lock:!1,move:Fq,points:{one:!1,show:Lq,size:zq,width:0,stroke:Bq,
fill:Nq},bind:{mousedown:qp,mouseup:qp,click:qp,dblclick:qp,mousemove:ky,mouseleave:ky,mouseenter:ky},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},jM={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},qy=Yt({},jM,{filter:OM}),GM=Yt({},qy,{size:10}),JM=Yt({},jM,{show:!1}),Vy='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',ZM="bold "+Vy,YM=1.5,fM={show:!0,scale:"x",stroke:Oy,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ZM,side:2,grid:qy,ticks:GM,border:JM,font:Vy,lineGap:YM,rotate:0},Hq="\
Value",qq="Time",hM={show:!0,scale:"x",auto:!1,sorted:1,min:mt,max:-mt,idxs:[]};function Vq(e,t,n,o,i){return t.map(s=>s==
null?"":zy(s))}function Wq(e,t,n,o,i,s,a){let l=[],u=es.get(i)||0;n=a?n:ft(Jp(n,i),u);for(let c=n;c<=o;c=ft(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function _y(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?bi:DM,d=wo(c(n));
i=Ml(u,d),u==10&&(i=Zs[ir(i,Zs)]);let p=n,m=i*u;u==10&&(m=Zs[ir(m,Zs)]);do l.push(p),p=p+i,u==10&&!es.has(p)&&(p=ft(p,es.
get(i))),p>=m&&(i=p,m=i*u,u==10&&(m=Zs[ir(m,Zs)]));while(p<=o);return l}function Uq(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?_y(e,t,Vn(u,n),o,i):[u],d=o>=0&&n<=0?[0]:[];return(n<-u?_y(e,t,Vn(u,-o),-n,i):[u]).reverse().map(m=>-m).
concat(d,c)}var QM=/./,Kq=/[12357]/,jq=/[125]/,gM=/1/,$y=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function Gq(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,d=u(10,a),p=u(9,a)-
d>=c?QM:u(7,a)-d>=c?Kq:u(5,a)-d>=c?jq:gM;if(p==gM){let m=sn(u(1,a)-d);if(m<c)return $y(t.slice().reverse(),l.distr,p,Fo(
c/m)).reverse()}return $y(t,l.distr,p,1)}function Jq(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=sn(u(
1,a)-u(2,a));return c<l?$y(t.slice().reverse(),3,QM,Fo(l/c)).reverse():t}function Zq(e,t,n,o){return o==null?Ry:t==null?
"":zy(t)}var yM={show:!0,scale:"y",stroke:Oy,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ZM,side:3,
grid:qy,ticks:GM,border:JM,font:Vy,lineGap:YM,rotate:0};function Yq(e,t){let n=3+(e||1)*2;return ft(n*t,3)}function Qq(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=sn(a-s),u=e.series[t],
c=l/(u.points.space*et);return o[1]-o[0]<=c}var bM={scale:null,auto:!0,sorted:0,min:mt,max:-mt},XM=(e,t,n,o,i)=>i,vM={show:!0,
auto:!0,sorted:0,gaps:XM,alpha:1,facets:[Yt({},bM,{scale:"x"}),Yt({},bM,{scale:"y"})]},xM={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:XM,alpha:1,points:{show:Qq,filter:null},values:null,min:mt,max:-mt,idxs:[],path:null,clip:null};function Xq(e,t,n,o,i){
return n/10}var eP={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},eV=Yt({},eP,{time:!1,ori:1}),wM={};
function tP(e,t){let n=wM[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let d=0;d<n.plots.length;d++)n.plots[d]!=i&&n.plots[d].pub(o,i,s,a,l,u,c)}},e!=null&&(wM[e]=n)),
n}var $l=1,Dy=2;function ea(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],d=o==2?a[i.facets[0].scale]:a[e.series[0].scale],p=o==2?a[i.facets[1].scale]:a[i.scale],m=l.left,f=l.top,h=l.
width,v=l.height,y=e.valToPosH,w=e.valToPosV;return d.ori==0?n(i,u,c,d,p,y,w,m,f,h,v,Qp,El,em,oP,iP):n(i,u,c,d,p,w,y,f,m,
v,h,Xp,Al,Ky,rP,sP)}function Wy(e,t){let n=0,o=0,i=Je(e.bands,Fy);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function tV(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function vi(e,t,n,o,i,s){
return ea(e,t,(a,l,u,c,d,p,m,f,h,v,y)=>{let w=a.pxRound,b=c.dir*(c.ori==0?1:-1),k=c.ori==0?El:Al,M,O;b==1?(M=n,O=o):(M=o,
O=n);let S=w(p(l[M],c,v,f)),E=w(m(u[M],d,y,h)),R=w(p(l[O],c,v,f)),z=w(m(s==1?d.max:d.min,d,y,h)),V=new Path2D(i);return k(
V,R,z),k(V,S,z),k(V,S,E),V})}function Yp(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?em:Ky,u=n;for(let p=0;p<
e.length;p++){let m=e[p];if(m[1]>m[0]){let f=m[0]-u;f>0&&l(a,u,o,f,o+s),u=m[1]}}let c=n+i-u,d=10;c>0&&l(a,u,o-d/2,c,o+s+
d)}return a}function nV(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Uy(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let p=c,m=c;if(i==1)for(;++c<=o&&t[c]===null;)m=c;else for(;--c>=
n&&t[c]===null;)m=c;let f=s(e[p]),h=m==p?f:s(e[m]),v=p-i;f=a<=0&&v>=0&&v<u?s(e[v]):f;let w=m+i;h=a>=0&&w>=0&&w<u?s(e[w]):
h,h>=f&&l.push([f,h])}return l}function kM(e){return e==0?AM:e==1?rn:t=>Js(t,e)}function nP(e){let t=e==0?Qp:Xp,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,d=0)=>{c==0&&d==0?o(i,s,a,l,u):(c=sr(c,l/2,u/2),d=sr(d,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,d),n(i,s,a+u,s,a,d),n(i,s,a,s+l,a,c),i.closePath())}}var Qp=(e,t,n)=>{e.moveTo(t,n)},Xp=(e,t,n)=>{e.moveTo(
n,t)},El=(e,t,n)=>{e.lineTo(t,n)},Al=(e,t,n)=>{e.lineTo(n,t)},em=nP(0),Ky=nP(1),oP=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},rP=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},iP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},sP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function aP(e){return(t,n,o,i,s)=>ea(t,n,(a,l,u,c,d,p,m,f,h,v,y)=>{let{pxRound:w,points:b}=a,k,M;c.ori==0?(k=Qp,M=oP):(k=
Xp,M=rP);let O=ft(b.width*et,3),S=(b.size-b.width)/2*et,E=ft(S*2,3),R=new Path2D,z=new Path2D,{left:V,top:H,width:ae,height:Y}=t.
bbox;em(z,V-E,H-E,ae+E*2,Y+E*2);let ye=me=>{if(u[me]!=null){let Le=w(p(l[me],c,v,f)),ue=w(m(u[me],d,y,h));k(R,Le+S,ue),M(
R,Le,ue,S,0,Vp*2)}};if(s)s.forEach(ye);else for(let me=o;me<=i;me++)ye(me);return{stroke:O>0?R:null,fill:R,clip:z,flags:$l|
Dy}})}function lP(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var oV=lP(El),rV=lP(
Al);function uP(e){let t=Je(e?.alignGaps,0);return(n,o,i,s)=>ea(n,o,(a,l,u,c,d,p,m,f,h,v,y)=>{[i,s]=jp(u,i,s);let w=a.pxRound,
b=Y=>w(p(Y,c,v,f)),k=Y=>w(m(Y,d,y,h)),M,O;c.ori==0?(M=El,O=oV):(M=Al,O=rV);let S=c.dir*(c.ori==0?1:-1),E={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:$l},R=E.stroke,z=!1;if(s-i>=v*4){let Y=Q=>n.posToVal(Q,c.key,!0),ye=null,me=null,
Le,ue,kn,yt=b(l[S==1?i:s]),He=b(l[i]),Ze=b(l[s]),X=Y(S==1?He+1:Ze-1);for(let Q=S==1?i:s;Q>=i&&Q<=s;Q+=S){let Ye=l[Q],Ie=(S==
1?Ye<X:Ye>X)?yt:b(Ye),tt=u[Q];Ie==yt?tt!=null?(ue=tt,ye==null?(M(R,Ie,k(ue)),Le=ye=me=ue):ue<ye?ye=ue:ue>me&&(me=ue)):tt===
null&&(z=!0):(ye!=null&&O(R,yt,k(ye),k(me),k(Le),k(ue)),tt!=null?(ue=tt,M(R,Ie,k(ue)),ye=me=Le=ue):(ye=me=null,tt===null&&
(z=!0)),yt=Ie,X=Y(yt+S))}ye!=null&&ye!=me&&kn!=yt&&O(R,yt,k(ye),k(me),k(Le),k(ue))}else for(let Y=S==1?i:s;Y>=i&&Y<=s;Y+=
S){let ye=u[Y];ye===null?z=!0:ye!=null&&M(R,b(l[Y]),k(ye))}let[H,ae]=Wy(n,o);if(a.fill!=null||H!=0){let Y=E.fill=new Path2D(
R),ye=a.fillTo(n,o,a.min,a.max,H),me=k(ye),Le=b(l[i]),ue=b(l[s]);S==-1&&([ue,Le]=[Le,ue]),M(Y,ue,me),M(Y,Le,me)}if(!a.spanGaps){
let Y=[];z&&Y.push(...Uy(l,u,i,s,S,b,t)),E.gaps=Y=a.gaps(n,o,i,s,Y),E.clip=Yp(Y,c.ori,f,h,v,y)}return ae!=0&&(E.band=ae==
2?[vi(n,o,i,s,R,-1),vi(n,o,i,s,R,1)]:vi(n,o,i,s,R,ae)),E})}function iV(e){let t=Je(e.align,1),n=Je(e.ascDesc,!1),o=Je(e.
alignGaps,0),i=Je(e.extend,!1);return(s,a,l,u)=>ea(s,a,(c,d,p,m,f,h,v,y,w,b,k)=>{[l,u]=jp(p,l,u);let M=c.pxRound,{left:O,
width:S}=s.bbox,E=He=>M(h(He,m,b,y)),R=He=>M(v(He,f,k,w)),z=m.ori==0?El:Al,V={stroke:new Path2D,fill:null,clip:null,band:null,
gaps:null,flags:$l},H=V.stroke,ae=m.dir*(m.ori==0?1:-1),Y=R(p[ae==1?l:u]),ye=E(d[ae==1?l:u]),me=ye,Le=ye;i&&t==-1&&(Le=O,
z(H,Le,Y)),z(H,ye,Y);for(let He=ae==1?l:u;He>=l&&He<=u;He+=ae){let Ze=p[He];if(Ze==null)continue;let X=E(d[He]),Q=R(Ze);
t==1?z(H,X,Y):z(H,me,Q),z(H,X,Q),Y=Q,me=X}let ue=me;i&&t==1&&(ue=O+S,z(H,ue,Y));let[kn,yt]=Wy(s,a);if(c.fill!=null||kn!=
0){let He=V.fill=new Path2D(H),Ze=c.fillTo(s,a,c.min,c.max,kn),X=R(Ze);z(He,ue,X),z(He,Le,X)}if(!c.spanGaps){let He=[];He.
push(...Uy(d,p,l,u,ae,E,o));let Ze=c.width*et/2,X=n||t==1?Ze:-Ze,Q=n||t==-1?-Ze:Ze;He.forEach(Ye=>{Ye[0]+=X,Ye[1]+=Q}),V.
gaps=He=c.gaps(s,a,l,u,He),V.clip=Yp(He,m.ori,y,w,b,k)}return yt!=0&&(V.band=yt==2?[vi(s,a,l,u,H,-1),vi(s,a,l,u,H,1)]:vi(
s,a,l,u,H,yt)),V})}function CM(e,t,n,o,i,s,a=mt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==void 0){
if(l!=null){let d=sn(e[u]-e[l]);d<c&&(c=d,a=sn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function sV(e){e=e||wc;let t=Je(
e.size,[.6,mt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=Fe(i),a=1-t[0],l=Je(
t[1],mt),u=Je(t[2],1),c=Je(e.disp,wc),d=Je(e.each,f=>{}),{fill:p,stroke:m}=c;return(f,h,v,y)=>ea(f,h,(w,b,k,M,O,S,E,R,z,V,H)=>{
let ae=w.pxRound,Y=n,ye=o*et,me=l*et,Le=u*et,ue,kn;M.ori==0?[ue,kn]=s(f,h):[kn,ue]=s(f,h);let yt=M.dir*(M.ori==0?1:-1),He=M.
ori==0?em:Ky,Ze=M.ori==0?d:(ie,bt,en,va,gs,kr,ys)=>{d(ie,bt,en,gs,va,ys,kr)},X=Je(f.bands,Fy).find(ie=>ie.series[0]==h),
Q=X!=null?X.dir:0,Ye=w.fillTo(f,h,w.min,w.max,Q),st=ae(E(Ye,O,H,z)),Ie,tt,Ko,io=V,Et=ae(w.width*et),wr=!1,Qr=null,Mo=null,
$i=null,ga=null;p!=null&&(Et==0||m!=null)&&(wr=!0,Qr=p.values(f,h,v,y),Mo=new Map,new Set(Qr).forEach(ie=>{ie!=null&&Mo.
set(ie,new Path2D)}),Et>0&&($i=m.values(f,h,v,y),ga=new Map,new Set($i).forEach(ie=>{ie!=null&&ga.set(ie,new Path2D)})));
let{x0:ya,size:gu}=c;if(ya!=null&&gu!=null){Y=1,b=ya.values(f,h,v,y),ya.unit==2&&(b=b.map(en=>f.posToVal(R+en*V,M.key,!0)));
let ie=gu.values(f,h,v,y);gu.unit==2?tt=ie[0]*V:tt=S(ie[0],M,V,R)-S(0,M,V,R),io=CM(b,k,S,M,V,R,io),Ko=io-tt+ye}else io=CM(
b,k,S,M,V,R,io),Ko=io*a+ye,tt=io-Ko;Ko<1&&(Ko=0),Et>=tt/2&&(Et=0),Ko<5&&(ae=AM);let ed=Ko>0,fs=io-Ko-(ed?Et:0);tt=ae(Py(
fs,Le,me)),Ie=(Y==0?tt/2:Y==yt?0:tt)-Y*yt*((Y==0?ye/2:0)+(ed?Et/2:0));let Nn={stroke:null,fill:null,clip:null,band:null,
gaps:null,flags:0},ba=wr?null:new Path2D,Xr=null;if(X!=null)Xr=f.data[X.series[1]];else{let{y0:ie,y1:bt}=c;ie!=null&&bt!=
null&&(k=bt.values(f,h,v,y),Xr=ie.values(f,h,v,y))}let hs=ue*tt,De=kn*tt;for(let ie=yt==1?v:y;ie>=v&&ie<=y;ie+=yt){let bt=k[ie];
if(bt==null)continue;if(Xr!=null){let jn=Xr[ie]??0;if(bt-jn==0)continue;st=E(jn,O,H,z)}let en=M.distr!=2||c!=null?b[ie]:
ie,va=S(en,M,V,R),gs=E(Je(bt,Ye),O,H,z),kr=ae(va-Ie),ys=ae(Vn(gs,st)),so=ae(sr(gs,st)),Po=ys-so;if(bt!=null){let jn=bt<0?
De:hs,jo=bt<0?hs:De;wr?(Et>0&&$i[ie]!=null&&He(ga.get($i[ie]),kr,so+wo(Et/2),tt,Vn(0,Po-Et),jn,jo),Qr[ie]!=null&&He(Mo.get(
Qr[ie]),kr,so+wo(Et/2),tt,Vn(0,Po-Et),jn,jo)):He(ba,kr,so+wo(Et/2),tt,Vn(0,Po-Et),jn,jo),Ze(f,h,ie,kr-Et/2,so,tt+Et,Po)}}
return Et>0?Nn.stroke=wr?ga:ba:wr||(Nn._fill=w.width==0?w._fill:w._stroke??w._fill,Nn.width=0),Nn.fill=wr?Mo:ba,Nn})}function aV(e,t){
let n=Je(t?.alignGaps,0);return(o,i,s,a)=>ea(o,i,(l,u,c,d,p,m,f,h,v,y,w)=>{[s,a]=jp(c,s,a);let b=l.pxRound,k=ue=>b(m(ue,
d,y,h)),M=ue=>b(f(ue,p,w,v)),O,S,E;d.ori==0?(O=Qp,E=El,S=iP):(O=Xp,E=Al,S=sP);let R=d.dir*(d.ori==0?1:-1),z=k(u[R==1?s:a]),
V=z,H=[],ae=[];for(let ue=R==1?s:a;ue>=s&&ue<=a;ue+=R)if(c[ue]!=null){let yt=u[ue],He=k(yt);H.push(V=He),ae.push(M(c[ue]))}
let Y={stroke:e(H,ae,O,E,S,b),fill:null,clip:null,band:null,gaps:null,flags:$l},ye=Y.stroke,[me,Le]=Wy(o,i);if(l.fill!=null||
me!=0){let ue=Y.fill=new Path2D(ye),kn=l.fillTo(o,i,l.min,l.max,me),yt=M(kn);E(ue,V,yt),E(ue,z,yt)}if(!l.spanGaps){let ue=[];
ue.push(...Uy(u,c,s,a,R,k,n)),Y.gaps=ue=l.gaps(o,i,s,a,ue),Y.clip=Yp(ue,d.ori,h,v,y,w)}return Le!=0&&(Y.band=Le==2?[vi(o,
i,s,a,ye,-1),vi(o,i,s,a,ye,1)]:vi(o,i,s,a,ye,Le)),Y})}function lV(e){return aV(uV,e)}function uV(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),d=Array(a-1),
p=Array(a-1);for(let m=0;m<a-1;m++)d[m]=t[m+1]-t[m],p[m]=e[m+1]-e[m],c[m]=d[m]/p[m];u[0]=c[0];for(let m=1;m<a-1;m++)c[m]===
0||c[m-1]===0||c[m-1]>0!=c[m]>0?u[m]=0:(u[m]=3*(p[m-1]+p[m])/((2*p[m]+p[m-1])/c[m-1]+(p[m]+2*p[m-1])/c[m]),isFinite(u[m])||
(u[m]=0));u[a-1]=c[a-2];for(let m=0;m<a-1;m++)i(l,e[m]+p[m]/3,t[m]+u[m]*p[m]/3,e[m+1]-p[m]/3,t[m+1]-u[m+1]*p[m]/3,e[m+1],
t[m+1])}return l}var Ey=new Set;function SM(){for(let e of Ey)e.syncRect(!0)}Dl&&(Qs(VH,Tl,SM),Qs(WH,Tl,SM,!0),Qs(Wp,Tl,
()=>{Qt.pxRatio=et}));var cV=uP(),dV=aP();function TM(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>Ay(s,a,t,n))}function pV(e,t){return e.map((n,o)=>o==0?{}:Yt({},t,n))}function Ay(e,t,n,o){return Yt({},
t==0?n:o,e)}function cP(e,t,n){return t==null?Pl:[t,n]}var mV=cP;function fV(e,t,n){return t==null?Pl:Up(t,n,By,!0)}function dP(e,t,n,o){
return t==null?Pl:Gp(t,n,e.scales[o].log,!1)}var hV=dP;function pP(e,t,n,o){return t==null?Pl:Ny(t,n,e.scales[o].log,!1)}
var gV=pP;function yV(e,t,n,o,i){let s=Vn(oM(e),oM(t)),a=t-e,l=ir(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?es.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function MM(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=rn((n=
+i)*et))+"px"),[e,t,n]}function bV(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=ft(t[2]*et,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function Qt(e,t,n){let o={mode:Je(e.mode,1)},i=o.mode;function s(g,x,C,P){let D=x.valToPct(g);return P+
C*(x.dir==-1?1-D:D)}function a(g,x,C,P){let D=x.valToPct(g);return P+C*(x.dir==-1?D:1-D)}function l(g,x,C,P){return x.ori==
0?s(g,x,C,P):a(g,x,C,P)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=zo(TH);if(e.id!=null&&(c.id=e.id),xo(
c,e.class),e.title){let g=zo(_H,c);g.textContent=e.title}let d=rr("canvas"),p=o.ctx=d.getContext("2d"),m=zo($H,c);Qs("cl\
ick",m,g=>{g.target===h&&(wt!=Da||_t!=Ea)&&Sn.click(o,g)},!0);let f=o.under=zo(DH,m);m.appendChild(d);let h=o.over=zo(EH,
m);e=_l(e);let v=+Je(e.pxAlign,1),y=kM(v);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let w=e.ms||.001,b=o.
series=i==1?TM(e.series||[],hM,xM,!1):pV(e.series||[null],vM),k=o.axes=TM(e.axes||[],fM,yM,!0),M=o.scales={},O=o.bands=e.
bands||[];O.forEach(g=>{g.fill=Fe(g.fill||null),g.dir=Je(g.dir,-1)});let S=i==2?b[1].facets[0].scale:b[0].scale,E={axes:S3,
series:v3},R=(e.drawOrder||["axes","series"]).map(g=>E[g]);function z(g){let x=g.distr==3?C=>bi(C>0?C:g.clamp(o,C,g.min,
g.max,g.key)):g.distr==4?C=>vy(C,g.asinh):g.distr==100?C=>g.fwd(C):C=>C;return C=>{let P=x(C),{_min:D,_max:L}=g,I=L-D;return(P-
D)/I}}function V(g){let x=M[g];if(x==null){let C=(e.scales||wc)[g]||wc;if(C.from!=null){V(C.from);let P=Yt({},M[C.from],
C,{key:g});P.valToPct=z(P),M[g]=P}else{x=M[g]=Yt({},g==S?eP:eV,C),x.key=g;let P=x.time,D=x.range,L=Xi(D);if((g!=S||i==2&&
!P)&&(L&&(D[0]==null||D[1]==null)&&(D={min:D[0]==null?eM:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?eM:{mode:1,hard:D[1],
soft:D[1]}},L=!1),!L&&Zp(D))){let I=D;D=(G,Z,ne)=>Z==null?Pl:Up(Z,ne,I)}x.range=Fe(D||(P?mV:g==S?x.distr==3?hV:x.distr==
4?gV:cP:x.distr==3?dP:x.distr==4?pP:fV)),x.auto=Fe(L?!1:x.auto),x.clamp=Fe(x.clamp||Xq),x._min=x._max=null,x.valToPct=z(
x)}}}V("x"),V("y"),i==1&&b.forEach(g=>{V(g.scale)}),k.forEach(g=>{V(g.scale)});for(let g in e.scales)V(g);let H=M[S],ae=H.
distr,Y,ye;H.ori==0?(xo(c,MH),Y=s,ye=a):(xo(c,PH),Y=a,ye=s);let me={};for(let g in M){let x=M[g];(x.min!=null||x.max!=null)&&
(me[g]={min:x.min,max:x.max},x.min=x.max=null)}let Le=e.tzDate||(g=>new Date(rn(g/w))),ue=e.fmtDate||Iy,kn=w==1?Mq(Le):$q(
Le),yt=dM(Le,cM(w==1?Tq:_q,ue)),He=mM(Le,pM(Eq,ue)),Ze=[],X=o.legend=Yt({},Rq,e.legend),Q=o.cursor=Yt({},Iq,{drag:{y:i==
2}},e.cursor),Ye=X.show,st=Q.show,Ie=X.markers;X.idxs=Ze,Ie.width=Fe(Ie.width),Ie.dash=Fe(Ie.dash),Ie.stroke=Fe(Ie.stroke),
Ie.fill=Fe(Ie.fill);let tt,Ko,io,Et=[],wr=[],Qr,Mo=!1,$i={};if(X.live){let g=b[1]?b[1].values:null;Mo=g!=null,Qr=Mo?g(o,
1,0):{_:0};for(let x in Qr)$i[x]=Ry}if(Ye)if(tt=rr("table",BH,c),io=rr("tbody",null,tt),X.mount(o,tt),Mo){Ko=rr("thead",
null,tt,io);let g=rr("tr",null,Ko);rr("th",null,g);for(var ga in Qr)rr("th",HT,g).textContent=ga}else xo(tt,FH),X.live&&
xo(tt,zH);let ya={show:!0},gu={show:!1};function ed(g,x){if(x==0&&(Mo||!X.live||i==2))return Pl;let C=[],P=rr("tr",IH,io,
io.childNodes[x]);xo(P,g.class),g.show||xo(P,Ys);let D=rr("th",null,P);if(Ie.show){let G=zo(HH,D);if(x>0){let Z=Ie.width(
o,x);Z&&(G.style.border=Z+"px "+Ie.dash(o,x)+" "+Ie.stroke(o,x)),G.style.background=Ie.fill(o,x)}}let L=zo(HT,D);g.label instanceof
HTMLElement?L.appendChild(g.label):L.textContent=g.label,x>0&&(Ie.show||(L.style.color=g.width>0?Ie.stroke(o,x):Ie.fill(
o,x)),Nn("click",D,G=>{if(Q._lock)return;vs(G);let Z=b.indexOf(g);if((G.ctrlKey||G.metaKey)!=X.isolate){let ne=b.some((re,le)=>le>
0&&le!=Z&&re.show);b.forEach((re,le)=>{le>0&&Sr(le,ne?le==Z?ya:gu:ya,!0,jt.setSeries)})}else Sr(Z,{show:!g.show},!0,jt.setSeries)},
!1),wa&&Nn(UT,D,G=>{Q._lock||(vs(G),Sr(b.indexOf(g),Oa,!0,jt.setSeries))},!1));for(var I in Qr){let G=rr("td",qH,P);G.textContent=
"--",C.push(G)}return[P,C]}let fs=new Map;function Nn(g,x,C,P=!0){let D=fs.get(x)||{},L=Q.bind[g](o,x,C,P);L&&(Qs(g,x,D[g]=
L),fs.set(x,D))}function ba(g,x,C){let P=fs.get(x)||{};for(let D in P)(g==null||D==g)&&(My(D,x,P[D]),delete P[D]);g==null&&
fs.delete(x)}let Xr=0,hs=0,De=0,ie=0,bt=0,en=0,va=bt,gs=en,kr=De,ys=ie,so=0,Po=0,jn=0,jo=0;o.bbox={};let Hf=!1,td=!1,xa=!1,
bs=!1,nd=!1,_o=!1;function qf(g,x,C){(C||g!=o.width||x!=o.height)&&Kv(g,x),Ma(!1),xa=!0,td=!0,Pa()}function Kv(g,x){o.width=
Xr=De=g,o.height=hs=ie=x,bt=en=0,p3(),m3();let C=o.bbox;so=C.left=Js(bt*et,.5),Po=C.top=Js(en*et,.5),jn=C.width=Js(De*et,
.5),jo=C.height=Js(ie*et,.5)}let u3=3;function c3(){let g=!1,x=0;for(;!g;){x++;let C=k3(x),P=C3(x);g=x==u3||C&&P,g||(Kv(
o.width,o.height),td=!0)}}function d3({width:g,height:x}){qf(g,x)}o.setSize=d3;function p3(){let g=!1,x=!1,C=!1,P=!1;k.forEach(
(D,L)=>{if(D.show&&D._show){let{side:I,_size:G}=D,Z=I%2,ne=D.label!=null?D.labelSize:0,re=G+ne;re>0&&(Z?(De-=re,I==3?(bt+=
re,P=!0):C=!0):(ie-=re,I==0?(en+=re,g=!0):x=!0))}}),xs[0]=g,xs[1]=C,xs[2]=x,xs[3]=P,De-=Di[1]+Di[3],bt+=Di[3],ie-=Di[2]+
Di[0],en+=Di[0]}function m3(){let g=bt+De,x=en+ie,C=bt,P=en;function D(L,I){switch(L){case 1:return g+=I,g-I;case 2:return x+=
I,x-I;case 3:return C-=I,C+I;case 0:return P-=I,P+I}}k.forEach((L,I)=>{if(L.show&&L._show){let G=L.side;L._pos=D(G,L._size),
L.label!=null&&(L._lpos=D(G,L.labelSize))}})}if(Q.dataIdx==null){let g=Q.hover,x=g.skip=new Set(g.skip??[]);x.add(void 0);
let C=g.prox=Fe(g.prox),P=g.bias??=0;Q.dataIdx=(D,L,I,G)=>{if(L==0)return I;let Z=I,ne=C(D,L,I,G)??mt,re=ne>=0&&ne<mt,le=H.
ori==0?De:ie,Me=Q.left,Qe=t[0],Ke=t[L];if(x.has(Ke[I])){Z=null;let Ne=null,Ce=null,ge;if(P==0||P==-1)for(ge=I;Ne==null&&
ge-- >0;)x.has(Ke[ge])||(Ne=ge);if(P==0||P==1)for(ge=I;Ce==null&&ge++<Ke.length;)x.has(Ke[ge])||(Ce=ge);if(Ne!=null||Ce!=
null)if(re){let Ct=Ne==null?-1/0:Y(Qe[Ne],H,le,0),Nt=Ce==null?1/0:Y(Qe[Ce],H,le,0),mn=Me-Ct,lt=Nt-Me;mn<=lt?mn<=ne&&(Z=Ne):
lt<=ne&&(Z=Ce)}else Z=Ce==null?Ne:Ne==null?Ce:I-Ne<=Ce-I?Ne:Ce}else re&&sn(Me-Y(Qe[I],H,le,0))>ne&&(Z=null);return Z}}let vs=g=>{
Q.event=g};Q.idxs=Ze,Q._lock=!1;let En=Q.points;En.show=Fe(En.show),En.size=Fe(En.size),En.stroke=Fe(En.stroke),En.width=
Fe(En.width),En.fill=Fe(En.fill);let Cr=o.focus=Yt({},e.focus||{alpha:.3},Q.focus),wa=Cr.prox>=0,ka=wa&&En.one,$o=[],Ca=[],
Sa=[];function jv(g,x){let C=En.show(o,x);if(C instanceof HTMLElement)return xo(C,NH),xo(C,g.class),Br(C,-10,-10,De,ie),
h.insertBefore(C,$o[x]),C}function Gv(g,x){if(i==1||x>0){let C=i==1&&M[g.scale].time,P=g.value;g.value=C?sM(P)?mM(Le,pM(
P,ue)):P||He:P||Zq,g.label=g.label||(C?qq:Hq)}if(ka||x>0){g.width=g.width==null?1:g.width,g.paths=g.paths||cV||eq,g.fillTo=
Fe(g.fillTo||tV),g.pxAlign=+Je(g.pxAlign,v),g.pxRound=kM(g.pxAlign),g.stroke=Fe(g.stroke||null),g.fill=Fe(g.fill||null),
g._stroke=g._fill=g._paths=g._focus=null;let C=Yq(Vn(1,g.width),1),P=g.points=Yt({},{size:C,width:Vn(1,C*.2),stroke:g.stroke,
space:C*2,paths:dV,_stroke:null,_fill:null},g.points);P.show=Fe(P.show),P.filter=Fe(P.filter),P.fill=Fe(P.fill),P.stroke=
Fe(P.stroke),P.paths=Fe(P.paths),P.pxAlign=g.pxAlign}if(Ye){let C=ed(g,x);Et.splice(x,0,C[0]),wr.splice(x,0,C[1]),X.values.
push(null)}if(st){Ze.splice(x,0,null);let C=null;ka?x==0&&(C=jv(g,x)):x>0&&(C=jv(g,x)),$o.splice(x,0,C),Ca.splice(x,0,0),
Sa.splice(x,0,0)}pn("addSeries",x)}function f3(g,x){x=x??b.length,g=i==1?Ay(g,x,hM,xM):Ay(g,x,{},vM),b.splice(x,0,g),Gv(
b[x],x)}o.addSeries=f3;function h3(g){if(b.splice(g,1),Ye){X.values.splice(g,1),wr.splice(g,1);let x=Et.splice(g,1)[0];ba(
null,x.firstChild),x.remove()}st&&(Ze.splice(g,1),$o.splice(g,1)[0].remove(),Ca.splice(g,1),Sa.splice(g,1)),pn("delSerie\
s",g)}o.delSeries=h3;let xs=[!1,!1,!1,!1];function g3(g,x){if(g._show=g.show,g.show){let C=g.side%2,P=M[g.scale];P==null&&
(g.scale=C?b[1].scale:S,P=M[g.scale]);let D=P.time;g.size=Fe(g.size),g.space=Fe(g.space),g.rotate=Fe(g.rotate),Xi(g.incrs)&&
g.incrs.forEach(I=>{!es.has(I)&&es.set(I,LM(I))}),g.incrs=Fe(g.incrs||(P.distr==2?kq:D?w==1?Sq:Pq:Zs)),g.splits=Fe(g.splits||
(D&&P.distr==1?kn:P.distr==3?_y:P.distr==4?Uq:Wq)),g.stroke=Fe(g.stroke),g.grid.stroke=Fe(g.grid.stroke),g.ticks.stroke=
Fe(g.ticks.stroke),g.border.stroke=Fe(g.border.stroke);let L=g.values;g.values=Xi(L)&&!Xi(L[0])?Fe(L):D?Xi(L)?dM(Le,cM(L,
ue)):sM(L)?Dq(Le,L):L||yt:L||Vq,g.filter=Fe(g.filter||(P.distr>=3&&P.log==10?Gq:P.distr==3&&P.log==2?Jq:OM)),g.font=MM(g.
font),g.labelFont=MM(g.labelFont),g._size=g.size(o,null,x,0),g._space=g._rotate=g._incrs=g._found=g._splits=g._values=null,
g._size>0&&(xs[x]=!0,g._el=zo(AH,m))}}function yu(g,x,C,P){let[D,L,I,G]=C,Z=x%2,ne=0;return Z==0&&(G||L)&&(ne=x==0&&!D||
x==2&&!I?rn(fM.size/3):0),Z==1&&(D||I)&&(ne=x==1&&!L||x==3&&!G?rn(yM.size/2):0),ne}let Jv=o.padding=(e.padding||[yu,yu,yu,
yu]).map(g=>Fe(Je(g,yu))),Di=o._padding=Jv.map((g,x)=>g(o,x,xs,0)),Cn,ln=null,un=null,od=i==1?b[0].idxs:null,Go=null,bu=!1;
function Zv(g,x){if(t=g??[],o.data=o._data=t,i==2){Cn=0;for(let C=1;C<b.length;C++)Cn+=t[C][0].length}else{t.length==0&&
(o.data=o._data=t=[[]]),Go=t[0],Cn=Go.length;let C=t;if(ae==2){C=t.slice();let P=C[0]=Array(Cn);for(let D=0;D<Cn;D++)P[D]=
D}o._data=t=C}if(Ma(!0),pn("setData"),ae==2&&(xa=!0),x!==!1){let C=H;C.auto(o,bu)?Vf():Ai(S,C.min,C.max),bs=bs||Q.left>=
0,_o=!0,Pa()}}o.setData=Zv;function Vf(){bu=!0;let g,x;i==1&&(Cn>0?(ln=od[0]=0,un=od[1]=Cn-1,g=t[0][ln],x=t[0][un],ae==2?
(g=ln,x=un):g==x&&(ae==3?[g,x]=Gp(g,g,H.log,!1):ae==4?[g,x]=Ny(g,g,H.log,!1):H.time?x=g+rn(86400/w):[g,x]=Up(g,x,By,!0))):
(ln=od[0]=g=null,un=od[1]=x=null)),Ai(S,g,x)}let rd,Ta,Wf,Uf,Kf,jf,Gf,Jf,Zf,Gn;function Yv(g,x,C,P,D,L){g??=VT,C??=Fy,P??=
"butt",D??=VT,L??="round",g!=rd&&(p.strokeStyle=rd=g),D!=Ta&&(p.fillStyle=Ta=D),x!=Wf&&(p.lineWidth=Wf=x),L!=Kf&&(p.lineJoin=
Kf=L),P!=jf&&(p.lineCap=jf=P),C!=Uf&&p.setLineDash(Uf=C)}function Qv(g,x,C,P){x!=Ta&&(p.fillStyle=Ta=x),g!=Gf&&(p.font=Gf=
g),C!=Jf&&(p.textAlign=Jf=C),P!=Zf&&(p.textBaseline=Zf=P)}function Yf(g,x,C,P,D=0){if(P.length>0&&g.auto(o,bu)&&(x==null||
x.min==null)){let L=Je(ln,0),I=Je(un,P.length-1),G=C.min==null?GH(P,L,I,D,g.distr==3):[C.min,C.max];g.min=sr(g.min,C.min=
G[0]),g.max=Vn(g.max,C.max=G[1])}}let Xv={min:null,max:null};function y3(){for(let P in M){let D=M[P];me[P]==null&&(D.min==
null||me[S]!=null&&D.auto(o,bu))&&(me[P]=Xv)}for(let P in M){let D=M[P];me[P]==null&&D.from!=null&&me[D.from]!=null&&(me[P]=
Xv)}me[S]!=null&&Ma(!0);let g={};for(let P in me){let D=me[P];if(D!=null){let L=g[P]=_l(M[P],oq);if(D.min!=null)Yt(L,D);else if(P!=
S||i==2)if(Cn==0&&L.from==null){let I=L.range(o,null,null,P);L.min=I[0],L.max=I[1]}else L.min=mt,L.max=-mt}}if(Cn>0){b.forEach(
(P,D)=>{if(i==1){let L=P.scale,I=me[L];if(I==null)return;let G=g[L];if(D==0){let Z=G.range(o,G.min,G.max,L);G.min=Z[0],G.
max=Z[1],ln=ir(G.min,t[0]),un=ir(G.max,t[0]),un-ln>1&&(t[0][ln]<G.min&&ln++,t[0][un]>G.max&&un--),P.min=Go[ln],P.max=Go[un]}else
P.show&&P.auto&&Yf(G,I,P,t[D],P.sorted);P.idxs[0]=ln,P.idxs[1]=un}else if(D>0&&P.show&&P.auto){let[L,I]=P.facets,G=L.scale,
Z=I.scale,[ne,re]=t[D],le=g[G],Me=g[Z];le!=null&&Yf(le,me[G],L,ne,L.sorted),Me!=null&&Yf(Me,me[Z],I,re,I.sorted),P.min=I.
min,P.max=I.max}});for(let P in g){let D=g[P],L=me[P];if(D.from==null&&(L==null||L.min==null)){let I=D.range(o,D.min==mt?
null:D.min,D.max==-mt?null:D.max,P);D.min=I[0],D.max=I[1]}}}for(let P in g){let D=g[P];if(D.from!=null){let L=g[D.from];
if(L.min==null)D.min=D.max=null;else{let I=D.range(o,L.min,L.max,P);D.min=I[0],D.max=I[1]}}}let x={},C=!1;for(let P in g){
let D=g[P],L=M[P];if(L.min!=D.min||L.max!=D.max){L.min=D.min,L.max=D.max;let I=L.distr;L._min=I==3?bi(L.min):I==4?vy(L.min,
L.asinh):I==100?L.fwd(L.min):L.min,L._max=I==3?bi(L.max):I==4?vy(L.max,L.asinh):I==100?L.fwd(L.max):L.max,x[P]=C=!0}}if(C){
b.forEach((P,D)=>{i==2?D>0&&x.y&&(P._paths=null):x[P.scale]&&(P._paths=null)});for(let P in x)xa=!0,pn("setScale",P);st&&
Q.left>=0&&(bs=_o=!0)}for(let P in me)me[P]=null}function b3(g){let x=Py(ln-1,0,Cn-1),C=Py(un+1,0,Cn-1);for(;g[x]==null&&
x>0;)x--;for(;g[C]==null&&C<Cn-1;)C++;return[x,C]}function v3(){if(Cn>0){let g=b.some(x=>x._focus)&&Gn!=Cr.alpha;g&&(p.globalAlpha=
Gn=Cr.alpha),b.forEach((x,C)=>{if(C>0&&x.show&&(ex(C,!1),ex(C,!0),x._paths==null)){let P=Gn;Gn!=x.alpha&&(p.globalAlpha=
Gn=x.alpha);let D=i==2?[0,t[C][0].length-1]:b3(t[C]);x._paths=x.paths(o,C,D[0],D[1]),Gn!=P&&(p.globalAlpha=Gn=P)}}),b.forEach(
(x,C)=>{if(C>0&&x.show){let P=Gn;Gn!=x.alpha&&(p.globalAlpha=Gn=x.alpha),x._paths!=null&&tx(C,!1);{let D=x._paths!=null?
x._paths.gaps:null,L=x.points.show(o,C,ln,un,D),I=x.points.filter(o,C,L,D);(L||I)&&(x.points._paths=x.points.paths(o,C,ln,
un,I),tx(C,!0))}Gn!=P&&(p.globalAlpha=Gn=P),pn("drawSeries",C)}}),g&&(p.globalAlpha=Gn=1)}}function ex(g,x){let C=x?b[g].
points:b[g];C._stroke=C.stroke(o,g),C._fill=C.fill(o,g)}function tx(g,x){let C=x?b[g].points:b[g],{stroke:P,fill:D,clip:L,
flags:I,_stroke:G=C._stroke,_fill:Z=C._fill,_width:ne=C.width}=C._paths;ne=ft(ne*et,3);let re=null,le=ne%2/2;x&&Z==null&&
(Z=ne>0?"#fff":G);let Me=C.pxAlign==1&&le>0;if(Me&&p.translate(le,le),!x){let Qe=so-ne/2,Ke=Po-ne/2,Ne=jn+ne,Ce=jo+ne;re=
new Path2D,re.rect(Qe,Ke,Ne,Ce)}x?Qf(G,ne,C.dash,C.cap,Z,P,D,I,L):x3(g,G,ne,C.dash,C.cap,Z,P,D,I,re,L),Me&&p.translate(-le,
-le)}function x3(g,x,C,P,D,L,I,G,Z,ne,re){let le=!1;Z!=0&&O.forEach((Me,Qe)=>{if(Me.series[0]==g){let Ke=b[Me.series[1]],
Ne=t[Me.series[1]],Ce=(Ke._paths||wc).band;Xi(Ce)&&(Ce=Me.dir==1?Ce[0]:Ce[1]);let ge,Ct=null;Ke.show&&Ce&&ZH(Ne,ln,un)?(Ct=
Me.fill(o,Qe)||L,ge=Ke._paths.clip):Ce=null,Qf(x,C,P,D,Ct,I,G,Z,ne,re,ge,Ce),le=!0}}),le||Qf(x,C,P,D,L,I,G,Z,ne,re)}let nx=$l|
Dy;function Qf(g,x,C,P,D,L,I,G,Z,ne,re,le){Yv(g,x,C,P,D),(Z||ne||le)&&(p.save(),Z&&p.clip(Z),ne&&p.clip(ne)),le?(G&nx)==
nx?(p.clip(le),re&&p.clip(re),sd(D,I),id(g,L,x)):G&Dy?(sd(D,I),p.clip(le),id(g,L,x)):G&$l&&(p.save(),p.clip(le),re&&p.clip(
re),sd(D,I),p.restore(),id(g,L,x)):(sd(D,I),id(g,L,x)),(Z||ne||le)&&p.restore()}function id(g,x,C){C>0&&(x instanceof Map?
x.forEach((P,D)=>{p.strokeStyle=rd=D,p.stroke(P)}):x!=null&&g&&p.stroke(x))}function sd(g,x){x instanceof Map?x.forEach(
(C,P)=>{p.fillStyle=Ta=P,p.fill(C)}):x!=null&&g&&p.fill(x)}function w3(g,x,C,P){let D=k[g],L;if(P<=0)L=[0,0];else{let I=D.
_space=D.space(o,g,x,C,P),G=D._incrs=D.incrs(o,g,x,C,P,I);L=yV(x,C,G,P,I)}return D._found=L}function Xf(g,x,C,P,D,L,I,G,Z,ne){
let re=I%2/2;v==1&&p.translate(re,re),Yv(G,I,Z,ne,G),p.beginPath();let le,Me,Qe,Ke,Ne=D+(P==0||P==3?-L:L);C==0?(Me=D,Ke=
Ne):(le=D,Qe=Ne);for(let Ce=0;Ce<g.length;Ce++)x[Ce]!=null&&(C==0?le=Qe=g[Ce]:Me=Ke=g[Ce],p.moveTo(le,Me),p.lineTo(Qe,Ke));
p.stroke(),v==1&&p.translate(-re,-re)}function k3(g){let x=!0;return k.forEach((C,P)=>{if(!C.show)return;let D=M[C.scale];
if(D.min==null){C._show&&(x=!1,C._show=!1,Ma(!1));return}else C._show||(x=!1,C._show=!0,Ma(!1));let L=C.side,I=L%2,{min:G,
max:Z}=D,[ne,re]=w3(P,G,Z,I==0?De:ie);if(re==0)return;let le=D.distr==2,Me=C._splits=C.splits(o,P,G,Z,ne,re,le),Qe=D.distr==
2?Me.map(ge=>Go[ge]):Me,Ke=D.distr==2?Go[Me[1]]-Go[Me[0]]:ne,Ne=C._values=C.values(o,C.filter(o,Qe,P,re,Ke),P,re,Ke);C._rotate=
L==2?C.rotate(o,Ne,P,re):0;let Ce=C._size;C._size=Fo(C.size(o,Ne,P,g)),Ce!=null&&C._size!=Ce&&(x=!1)}),x}function C3(g){
let x=!0;return Jv.forEach((C,P)=>{let D=C(o,P,xs,g);D!=Di[P]&&(x=!1),Di[P]=D}),x}function S3(){for(let g=0;g<k.length;g++){
let x=k[g];if(!x.show||!x._show)continue;let C=x.side,P=C%2,D,L,I=x.stroke(o,g),G=C==0||C==3?-1:1,[Z,ne]=x._found;if(x.label!=
null){let zn=x.labelGap*G,uo=rn((x._lpos+zn)*et);Qv(x.labelFont[0],I,"center",C==2?"top":qT),p.save(),P==1?(D=L=0,p.translate(
uo,rn(Po+jo/2)),p.rotate((C==3?-Vp:Vp)/2)):(D=rn(so+jn/2),L=uo);let Cs=EM(x.label)?x.label(o,g,Z,ne):x.label;p.fillText(
Cs,D,L),p.restore()}if(ne==0)continue;let re=M[x.scale],le=P==0?jn:jo,Me=P==0?so:Po,Qe=x._splits,Ke=re.distr==2?Qe.map(zn=>Go[zn]):
Qe,Ne=re.distr==2?Go[Qe[1]]-Go[Qe[0]]:Z,Ce=x.ticks,ge=x.border,Ct=Ce.show?Ce.size:0,Nt=rn(Ct*et),mn=rn((x.alignTo==2?x._size-
Ct-x.gap:x.gap)*et),lt=x._rotate*-Vp/180,Bt=y(x._pos*et),ao=(Nt+mn)*G,Bn=Bt+ao;L=P==0?Bn:0,D=P==1?Bn:0;let Do=x.font[0],
Jo=x.align==1?Cl:x.align==2?gy:lt>0?Cl:lt<0?gy:P==0?"center":C==3?gy:Cl,Mr=lt||P==1?"middle":C==2?"top":qT;Qv(Do,I,Jo,Mr);
let lo=x.font[1]*x.lineGap,Eo=Qe.map(zn=>y(l(zn,re,le,Me))),Zo=x._values;for(let zn=0;zn<Zo.length;zn++){let uo=Zo[zn];if(uo!=
null){P==0?D=Eo[zn]:L=Eo[zn],uo=""+uo;let Cs=uo.indexOf(`
`)==-1?[uo]:uo.split(/\n/gm);for(let Fn=0;Fn<Cs.length;Fn++){let wx=Cs[Fn];lt?(p.save(),p.translate(D,L+Fn*lo),p.rotate(
lt),p.fillText(wx,0,0),p.restore()):p.fillText(wx,D,L+Fn*lo)}}}Ce.show&&Xf(Eo,Ce.filter(o,Ke,g,ne,Ne),P,C,Bt,Nt,ft(Ce.width*
et,3),Ce.stroke(o,g),Ce.dash,Ce.cap);let Pr=x.grid;Pr.show&&Xf(Eo,Pr.filter(o,Ke,g,ne,Ne),P,P==0?2:1,P==0?Po:so,P==0?jo:
jn,ft(Pr.width*et,3),Pr.stroke(o,g),Pr.dash,Pr.cap),ge.show&&Xf([Bt],[1],P==0?1:0,P==0?1:2,P==1?Po:so,P==1?jo:jn,ft(ge.width*
et,3),ge.stroke(o,g),ge.dash,ge.cap)}pn("drawAxes")}function Ma(g){b.forEach((x,C)=>{C>0&&(x._paths=null,g&&(i==1?(x.min=
null,x.max=null):x.facets.forEach(P=>{P.min=null,P.max=null})))})}let ad=!1,eh=!1,vu=[];function T3(){eh=!1;for(let g=0;g<
vu.length;g++)pn(...vu[g]);vu.length=0}function Pa(){ad||(cq(ox),ad=!0)}function M3(g,x=!1){ad=!0,eh=x,g(o),ox(),x&&vu.length>
0&&queueMicrotask(T3)}o.batch=M3;function ox(){if(Hf&&(y3(),Hf=!1),xa&&(c3(),xa=!1),td){if(Mt(f,Cl,bt),Mt(f,"top",en),Mt(
f,yc,De),Mt(f,bc,ie),Mt(h,Cl,bt),Mt(h,"top",en),Mt(h,yc,De),Mt(h,bc,ie),Mt(m,yc,Xr),Mt(m,bc,hs),d.width=rn(Xr*et),d.height=
rn(hs*et),k.forEach(({_el:g,_show:x,_size:C,_pos:P,side:D})=>{if(g!=null)if(x){let L=D===3||D===0?C:0,I=D%2==1;Mt(g,I?"l\
eft":"top",P-L),Mt(g,I?"width":"height",C),Mt(g,I?"top":"left",I?en:bt),Mt(g,I?"height":"width",I?ie:De),Ty(g,Ys)}else xo(
g,Ys)}),rd=Ta=Wf=Kf=jf=Gf=Jf=Zf=Uf=null,Gn=1,ku(!0),bt!=va||en!=gs||De!=kr||ie!=ys){Ma(!1);let g=De/kr,x=ie/ys;if(st&&!bs&&
Q.left>=0){Q.left*=g,Q.top*=x,_a&&Br(_a,rn(Q.left),0,De,ie),$a&&Br($a,0,rn(Q.top),De,ie);for(let C=0;C<$o.length;C++){let P=$o[C];
P!=null&&(Ca[C]*=g,Sa[C]*=x,Br(P,Fo(Ca[C]),Fo(Sa[C]),De,ie))}}if(kt.show&&!nd&&kt.left>=0&&kt.width>0){kt.left*=g,kt.width*=
g,kt.top*=x,kt.height*=x;for(let C in sh)Mt(Aa,C,kt[C])}va=bt,gs=en,kr=De,ys=ie}pn("setSize"),td=!1}Xr>0&&hs>0&&(p.clearRect(
0,0,d.width,d.height),pn("drawClear"),R.forEach(g=>g()),pn("draw")),kt.show&&nd&&(ld(kt),nd=!1),st&&bs&&(ks(null,!0,!1),
bs=!1),X.show&&X.live&&_o&&(rh(),_o=!1),u||(u=!0,o.status=1,pn("ready")),bu=!1,ad=!1}o.redraw=(g,x)=>{xa=x||!1,g!==!1?Ai(
S,H.min,H.max):Pa()};function th(g,x){let C=M[g];if(C.from==null){if(Cn==0){let P=C.range(o,x.min,x.max,g);x.min=P[0],x.
max=P[1]}if(x.min>x.max){let P=x.min;x.min=x.max,x.max=P}if(Cn>1&&x.min!=null&&x.max!=null&&x.max-x.min<1e-16)return;g==
S&&C.distr==2&&Cn>0&&(x.min=ir(x.min,t[0]),x.max=ir(x.max,t[0]),x.min==x.max&&x.max++),me[g]=x,Hf=!0,Pa()}}o.setScale=th;
let nh,oh,_a,$a,rx,ix,Da,Ea,sx,ax,wt,_t,Ei=!1,Sn=Q.drag,cn=Sn.x,dn=Sn.y;st&&(Q.x&&(nh=zo(RH,h)),Q.y&&(oh=zo(LH,h)),H.ori==
0?(_a=nh,$a=oh):(_a=oh,$a=nh),wt=Q.left,_t=Q.top);let kt=o.select=Yt({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
Aa=kt.show?zo(OH,kt.over?h:f):null;function ld(g,x){if(kt.show){for(let C in g)kt[C]=g[C],C in sh&&Mt(Aa,C,g[C]);x!==!1&&
pn("setSelect")}}o.setSelect=ld;function P3(g){if(b[g].show)Ye&&Ty(Et[g],Ys);else if(Ye&&xo(Et[g],Ys),st){let C=ka?$o[0]:
$o[g];C!=null&&Br(C,-10,-10,De,ie)}}function Ai(g,x,C){th(g,{min:x,max:C})}function Sr(g,x,C,P){x.focus!=null&&A3(g),x.show!=
null&&b.forEach((D,L)=>{L>0&&(g==L||g==null)&&(D.show=x.show,P3(L),i==2?(Ai(D.facets[0].scale,null,null),Ai(D.facets[1].
scale,null,null)):Ai(D.scale,null,null),Pa())}),C!==!1&&pn("setSeries",g,x),P&&Cu("setSeries",o,g,x)}o.setSeries=Sr;function _3(g,x){
Yt(O[g],x)}function $3(g,x){g.fill=Fe(g.fill||null),g.dir=Je(g.dir,-1),x=x??O.length,O.splice(x,0,g)}function D3(g){g==null?
O.length=0:O.splice(g,1)}o.addBand=$3,o.setBand=_3,o.delBand=D3;function E3(g,x){b[g].alpha=x,st&&$o[g]!=null&&($o[g].style.
opacity=x),Ye&&Et[g]&&(Et[g].style.opacity=x)}let ei,Oi,ws,Oa={focus:!0};function A3(g){if(g!=ws){let x=g==null,C=Cr.alpha!=
1;b.forEach((P,D)=>{if(i==1||D>0){let L=x||D==0||D==g;P._focus=x?null:L,C&&E3(D,L?1:Cr.alpha)}}),ws=g,C&&Pa()}}Ye&&wa&&Nn(
KT,tt,g=>{Q._lock||(vs(g),ws!=null&&Sr(null,Oa,!0,jt.setSeries))});function Tr(g,x,C){let P=M[x];C&&(g=g/et-(P.ori==1?en:
bt));let D=De;P.ori==1&&(D=ie,g=D-g),P.dir==-1&&(g=D-g);let L=P._min,I=P._max,G=g/D,Z=L+(I-L)*G,ne=P.distr;return ne==3?
Ml(10,Z):ne==4?QH(Z,P.asinh):ne==100?P.bwd(Z):Z}function O3(g,x){let C=Tr(g,S,x);return ir(C,t[0],ln,un)}o.valToIdx=g=>ir(
g,t[0]),o.posToIdx=O3,o.posToVal=Tr,o.valToPos=(g,x,C)=>M[x].ori==0?s(g,M[x],C?jn:De,C?so:0):a(g,M[x],C?jo:ie,C?Po:0),o.
setCursor=(g,x,C)=>{wt=g.left,_t=g.top,ks(null,x,C)};function lx(g,x){Mt(Aa,Cl,kt.left=g),Mt(Aa,yc,kt.width=x)}function ux(g,x){
Mt(Aa,"top",kt.top=g),Mt(Aa,bc,kt.height=x)}let xu=H.ori==0?lx:ux,wu=H.ori==1?lx:ux;function R3(){if(Ye&&X.live)for(let g=i==
2?1:0;g<b.length;g++){if(g==0&&Mo)continue;let x=X.values[g],C=0;for(let P in x)wr[g][C++].firstChild.nodeValue=x[P]}}function rh(g,x){
if(g!=null&&(g.idxs?g.idxs.forEach((C,P)=>{Ze[P]=C}):nq(g.idx)||Ze.fill(g.idx),X.idx=Ze[0]),Ye&&X.live){for(let C=0;C<b.
length;C++)(C>0||i==1&&!Mo)&&L3(C,Ze[C]);R3()}_o=!1,x!==!1&&pn("setLegend")}o.setLegend=rh;function L3(g,x){let C=b[g],P=g==
0&&ae==2?Go:t[g],D;Mo?D=C.values(o,g,x)??$i:(D=C.value(o,x==null?null:P[x],g,x),D=D==null?$i:{_:D}),X.values[g]=D}function ks(g,x,C){
sx=wt,ax=_t,[wt,_t]=Q.move(o,wt,_t),Q.left=wt,Q.top=_t,st&&(_a&&Br(_a,rn(wt),0,De,ie),$a&&Br($a,0,rn(_t),De,ie));let P,D=ln>
un;ei=mt,Oi=null;let L=H.ori==0?De:ie,I=H.ori==1?De:ie;if(wt<0||Cn==0||D){P=Q.idx=null;for(let G=0;G<b.length;G++){let Z=$o[G];
Z!=null&&Br(Z,-10,-10,De,ie)}wa&&Sr(null,Oa,!0,g==null&&jt.setSeries),X.live&&(Ze.fill(P),_o=!0)}else{let G,Z,ne;i==1&&(G=
H.ori==0?wt:_t,Z=Tr(G,S),P=Q.idx=ir(Z,t[0],ln,un),ne=Y(t[0][P],H,L,0));let re=-10,le=-10,Me=0,Qe=0,Ke=!0,Ne="",Ce="";for(let ge=i==
2?1:0;ge<b.length;ge++){let Ct=b[ge],Nt=Ze[ge],mn=Nt==null?null:i==1?t[ge][Nt]:t[ge][1][Nt],lt=Q.dataIdx(o,ge,P,Z),Bt=lt==
null?null:i==1?t[ge][lt]:t[ge][1][lt];if(_o=_o||Bt!=mn||lt!=Nt,Ze[ge]=lt,ge>0&&Ct.show){let ao=lt==null?-10:lt==P?ne:Y(i==
1?t[0][lt]:t[ge][0][lt],H,L,0),Bn=Bt==null?-10:ye(Bt,i==1?M[Ct.scale]:M[Ct.facets[1].scale],I,0);if(wa&&Bt!=null){let Do=H.
ori==1?wt:_t,Jo=sn(Cr.dist(o,ge,lt,Bn,Do));if(Jo<ei){let Mr=Cr.bias;if(Mr!=0){let lo=Tr(Do,Ct.scale),Eo=Bt>=0?1:-1,Zo=lo>=
0?1:-1;Zo==Eo&&(Zo==1?Mr==1?Bt>=lo:Bt<=lo:Mr==1?Bt<=lo:Bt>=lo)&&(ei=Jo,Oi=ge)}else ei=Jo,Oi=ge}}if(_o||ka){let Do,Jo;H.ori==
0?(Do=ao,Jo=Bn):(Do=Bn,Jo=ao);let Mr,lo,Eo,Zo,Pr,zn,uo=!0,Cs=En.bbox;if(Cs!=null){uo=!1;let Fn=Cs(o,ge);Eo=Fn.left,Zo=Fn.
top,Mr=Fn.width,lo=Fn.height}else Eo=Do,Zo=Jo,Mr=lo=En.size(o,ge);if(zn=En.fill(o,ge),Pr=En.stroke(o,ge),ka)ge==Oi&&ei<=
Cr.prox&&(re=Eo,le=Zo,Me=Mr,Qe=lo,Ke=uo,Ne=zn,Ce=Pr);else{let Fn=$o[ge];Fn!=null&&(Ca[ge]=Eo,Sa[ge]=Zo,XT(Fn,Mr,lo,uo),YT(
Fn,zn,Pr),Br(Fn,Fo(Eo),Fo(Zo),De,ie))}}}}if(ka){let ge=Cr.prox,Ct=ws==null?ei<=ge:ei>ge||Oi!=ws;if(_o||Ct){let Nt=$o[0];
Nt!=null&&(Ca[0]=re,Sa[0]=le,XT(Nt,Me,Qe,Ke),YT(Nt,Ne,Ce),Br(Nt,Fo(re),Fo(le),De,ie))}}}if(kt.show&&Ei)if(g!=null){let[G,
Z]=jt.scales,[ne,re]=jt.match,[le,Me]=g.cursor.sync.scales,Qe=g.cursor.drag;if(cn=Qe._x,dn=Qe._y,cn||dn){let{left:Ke,top:Ne,
width:Ce,height:ge}=g.select,Ct=g.scales[le].ori,Nt=g.posToVal,mn,lt,Bt,ao,Bn,Do=G!=null&&ne(G,le),Jo=Z!=null&&re(Z,Me);
Do&&cn?(Ct==0?(mn=Ke,lt=Ce):(mn=Ne,lt=ge),Bt=M[G],ao=Y(Nt(mn,le),Bt,L,0),Bn=Y(Nt(mn+lt,le),Bt,L,0),xu(sr(ao,Bn),sn(Bn-ao))):
xu(0,L),Jo&&dn?(Ct==1?(mn=Ke,lt=Ce):(mn=Ne,lt=ge),Bt=M[Z],ao=ye(Nt(mn,Me),Bt,I,0),Bn=ye(Nt(mn+lt,Me),Bt,I,0),wu(sr(ao,Bn),
sn(Bn-ao))):wu(0,I)}else ah()}else{let G=sn(sx-rx),Z=sn(ax-ix);if(H.ori==1){let Me=G;G=Z,Z=Me}cn=Sn.x&&G>=Sn.dist,dn=Sn.
y&&Z>=Sn.dist;let ne=Sn.uni;ne!=null?cn&&dn&&(cn=G>=ne,dn=Z>=ne,!cn&&!dn&&(Z>G?dn=!0:cn=!0)):Sn.x&&Sn.y&&(cn||dn)&&(cn=dn=
!0);let re,le;cn&&(H.ori==0?(re=Da,le=wt):(re=Ea,le=_t),xu(sr(re,le),sn(le-re)),dn||wu(0,I)),dn&&(H.ori==1?(re=Da,le=wt):
(re=Ea,le=_t),wu(sr(re,le),sn(le-re)),cn||xu(0,L)),!cn&&!dn&&(xu(0,0),wu(0,0))}if(Sn._x=cn,Sn._y=dn,g==null){if(C){if(xx!=
null){let[G,Z]=jt.scales;jt.values[0]=G!=null?Tr(H.ori==0?wt:_t,G):null,jt.values[1]=Z!=null?Tr(H.ori==1?wt:_t,Z):null}Cu(
yy,o,wt,_t,De,ie,P)}if(wa){let G=C&&jt.setSeries,Z=Cr.prox;ws==null?ei<=Z&&Sr(Oi,Oa,!0,G):ei>Z?Sr(null,Oa,!0,G):Oi!=ws&&
Sr(Oi,Oa,!0,G)}}_o&&(X.idx=P,rh()),x!==!1&&pn("setCursor")}let Ri=null;Object.defineProperty(o,"rect",{get(){return Ri==
null&&ku(!1),Ri}});function ku(g=!1){g?Ri=null:(Ri=h.getBoundingClientRect(),pn("syncRect",Ri))}function cx(g,x,C,P,D,L,I){
Q._lock||Ei&&g!=null&&g.movementX==0&&g.movementY==0||(ih(g,x,C,P,D,L,I,!1,g!=null),g!=null?ks(null,!0,!0):ks(x,!0,!1))}
function ih(g,x,C,P,D,L,I,G,Z){if(Ri==null&&ku(!1),vs(g),g!=null)C=g.clientX-Ri.left,P=g.clientY-Ri.top;else{if(C<0||P<0){
wt=-10,_t=-10;return}let[ne,re]=jt.scales,le=x.cursor.sync,[Me,Qe]=le.values,[Ke,Ne]=le.scales,[Ce,ge]=jt.match,Ct=x.axes[0].
side%2==1,Nt=H.ori==0?De:ie,mn=H.ori==1?De:ie,lt=Ct?L:D,Bt=Ct?D:L,ao=Ct?P:C,Bn=Ct?C:P;if(Ke!=null?C=Ce(ne,Ke)?l(Me,M[ne],
Nt,0):-10:C=Nt*(ao/lt),Ne!=null?P=ge(re,Ne)?l(Qe,M[re],mn,0):-10:P=mn*(Bn/Bt),H.ori==1){let Do=C;C=P,P=Do}}Z&&(x==null||
x.cursor.event.type==yy)&&((C<=1||C>=De-1)&&(C=Js(C,De)),(P<=1||P>=ie-1)&&(P=Js(P,ie))),G?(rx=C,ix=P,[Da,Ea]=Q.move(o,C,
P)):(wt=C,_t=P)}let sh={width:0,height:0,left:0,top:0};function ah(){ld(sh,!1)}let dx,px,mx,fx;function hx(g,x,C,P,D,L,I){
Ei=!0,cn=dn=Sn._x=Sn._y=!1,ih(g,x,C,P,D,L,I,!0,!1),g!=null&&(Nn(by,Cy,gx,!1),Cu(WT,o,Da,Ea,De,ie,null));let{left:G,top:Z,
width:ne,height:re}=kt;dx=G,px=Z,mx=ne,fx=re}function gx(g,x,C,P,D,L,I){Ei=Sn._x=Sn._y=!1,ih(g,x,C,P,D,L,I,!1,!0);let{left:G,
top:Z,width:ne,height:re}=kt,le=ne>0||re>0,Me=dx!=G||px!=Z||mx!=ne||fx!=re;if(le&&Me&&ld(kt),Sn.setScale&&le&&Me){let Qe=G,
Ke=ne,Ne=Z,Ce=re;if(H.ori==1&&(Qe=Z,Ke=re,Ne=G,Ce=ne),cn&&Ai(S,Tr(Qe,S),Tr(Qe+Ke,S)),dn)for(let ge in M){let Ct=M[ge];ge!=
S&&Ct.from==null&&Ct.min!=mt&&Ai(ge,Tr(Ne+Ce,ge),Tr(Ne,ge))}ah()}else Q.lock&&(Q._lock=!Q._lock,ks(x,!0,g!=null));g!=null&&
(ba(by,Cy),Cu(by,o,wt,_t,De,ie,null))}function N3(g,x,C,P,D,L,I){if(Q._lock)return;vs(g);let G=Ei;if(Ei){let Z=!0,ne=!0,
re=10,le,Me;H.ori==0?(le=cn,Me=dn):(le=dn,Me=cn),le&&Me&&(Z=wt<=re||wt>=De-re,ne=_t<=re||_t>=ie-re),le&&Z&&(wt=wt<Da?0:De),
Me&&ne&&(_t=_t<Ea?0:ie),ks(null,!0,!0),Ei=!1}wt=-10,_t=-10,Ze.fill(null),ks(null,!0,!0),G&&(Ei=G)}function yx(g,x,C,P,D,L,I){
Q._lock||(vs(g),Vf(),ah(),g!=null&&Cu(jT,o,wt,_t,De,ie,null))}function bx(){k.forEach(bV),qf(o.width,o.height,!0)}Qs(Wp,
Tl,bx);let Ra={};Ra.mousedown=hx,Ra.mousemove=cx,Ra.mouseup=gx,Ra.dblclick=yx,Ra.setSeries=(g,x,C,P)=>{let D=jt.match[2];
C=D(o,x,C),C!=-1&&Sr(C,P,!0,!1)},st&&(Nn(WT,h,hx),Nn(yy,h,cx),Nn(UT,h,g=>{vs(g),ku(!1)}),Nn(KT,h,N3),Nn(jT,h,yx),Ey.add(
o),o.syncRect=ku);let ud=o.hooks=e.hooks||{};function pn(g,x,C){eh?vu.push([g,x,C]):g in ud&&ud[g].forEach(P=>{P.call(null,
o,x,C)})}(e.plugins||[]).forEach(g=>{for(let x in g.hooks)ud[x]=(ud[x]||[]).concat(g.hooks[x])});let vx=(g,x,C)=>C,jt=Yt(
{key:null,setSeries:!1,filters:{pub:rM,sub:rM},scales:[S,b[1]?b[1].scale:null],match:[iM,iM,vx],values:[null,null]},Q.sync);
jt.match.length==2&&jt.match.push(vx),Q.sync=jt;let xx=jt.key,lh=tP(xx);function Cu(g,x,C,P,D,L,I){jt.filters.pub(g,x,C,
P,D,L,I)&&lh.pub(g,x,C,P,D,L,I)}lh.sub(o);function B3(g,x,C,P,D,L,I){jt.filters.sub(g,x,C,P,D,L,I)&&Ra[g](null,x,C,P,D,L,
I)}o.pub=B3;function z3(){lh.unsub(o),Ey.delete(o),fs.clear(),My(Wp,Tl,bx),c.remove(),tt?.remove(),pn("destroy")}o.destroy=
z3;function uh(){pn("init",e,t),Zv(t||e.data,!1),me[S]?th(S,me[S]):Vf(),nd=kt.show&&(kt.width>0||kt.height>0),bs=_o=!0,qf(
e.width,e.height)}return b.forEach(Gv),k.forEach(g3),n?n instanceof HTMLElement?(n.appendChild(c),uh()):n(o,uh):uh(),o}Qt.
assign=Yt;Qt.fmtNum=zy;Qt.rangeNum=Up;Qt.rangeLog=Gp;Qt.rangeAsinh=Ny;Qt.orient=ea;Qt.pxRatio=et;Qt.join=uq;Qt.fmtDate=Iy,
Qt.tzDate=xq;Qt.sync=tP;{Qt.addGap=nV,Qt.clipGaps=Yp;let e=Qt.paths={points:aP};e.linear=uP,e.stepped=iV,e.bars=sV,e.spline=
lV}var mP="B";function Ol(e){let t=F(null),n=F(null),o=F(null),i=F(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:d,bars:p,
low:m,stacked:f})=>`${u} ${c} ${d} ${p} ${m?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${Nd.value}`;return ut(()=>{if(!t.current)return;let u=new Qt(CV(i,t.current.clientWidth),fP(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let d=t.current?.clientWidth??0;d>0&&d!==u.width&&u.setSize({width:d,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),B(()=>{n.current?.setData(
fP(i.current))},[e.times,e.series]),B(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:mP,
onPointerUp:u=>{let c=o.current,d=n.current;o.current=null;let p=d?.cursor.idx;!c||!d||p===null||p===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(p,wV(d,i.current.series,p),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function wV(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
d=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);d<s&&(s=d,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var gP=({low:e,high:t})=>e&&
t?[e,t]:[];function fP({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(gP).map(o)]}function kV(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:tm(jy(o),24)}),n+=2),o.stacked&&!o.bars&&i>0&&t.push({series:[i+1,i],fill:tm(jy(o),52)})}),
t}function jy({color:e}){return e===null?at("--other"):at(gn(e))}function tm(e,t){return`color-mix(in srgb, ${e} ${t}%, \
transparent)`}function CV(e,t){let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.
max(t,64),height:s,padding:[8,24,0,0],legend:{show:!1},tzDate:c=>Qt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,
show:!n.some(({bars:c})=>c)},drag:{x:!0,y:!1,setScale:!1}},bands:kV(n),scales:{x:{range:()=>SV(e.current.times)},y:a?{distr:3,
log:10}:{range:(c,d,p)=>[Math.min(0,d??0),p===null||p<=0||i==="share"&&Math.abs(p-1)<1e-9?1:p*1.05]}},axes:[{...hP(),grid:{
show:!1},size:28,space:72,values:(c,d,p,m,f)=>d.map(h=>PV(h,f,o))},{...hP(),size:56,...u?{space:28}:{},values:(c,d)=>d.map(
p=>p===null?"":dt(p,i))}],series:[{},...n.map((c,d)=>_V(c,d,l.length)),...n.flatMap(c=>gP(c).map(()=>({show:c.shown??!0,
stroke:"transparent",width:0,points:{show:!1}})))],hooks:{drawClear:[c=>MV(c,e.current)],draw:[c=>e.current.onBox?.(TV(c))],
setCursor:[c=>{let{idx:d,left:p,top:m}=c.cursor;e.current.onCursor(p===void 0||p<0?null:d??null,p??0,m??0)}],setSelect:[
c=>{if(c.select.width<4)return;let d=c.posToVal(c.select.left,"x"),p=c.posToVal(c.select.left+c.select.width,"x");c.setSelect(
{left:0,top:0,width:0,height:0},!1),e.current.onDrag?.(d,p,c.cursor.event?.shiftKey??!1)}]}}}function SV(e){let t=e[0]??
0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):86400;return[t,n+o]}function TV(e){let t=Qt.pxRatio,{left:n,top:o,width:i,
height:s}=e.bbox;return{left:n/t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function MV(e,{
unfinished:t}){if(t==null)return;let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));Pp(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.
width-n,e.bbox.height,at("--line"))}function PV(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=_s(e*1e3,n);return t>=
300*86400||t>=27*86400&&o===1&&i===1?K(e*1e3,n,"year"):t>=27*86400?K(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?K(e*
1e3,n,"dayShort"):K(e*1e3,n,t<60?"clockSecond":"clock")}function hP(){let e=at("--line");return{stroke:at("--muted"),font:`\
12px ${at("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function _V(e,t,n){let o=jy(e),i=e.
dashed?[4,4]:e.color===null||e.stacked?[]:Za(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Qt.
paths.bars({size:[.92,n===1?1/0:64],align:1}),points:{show:!1}}:{stroke:e.dashed?tm(o,70):o,width:1.5,show:s,spanGaps:!1,
points:{show:n===1,size:6,fill:o},...e.stacked&&t===0?{fill:tm(o,52)}:{},...i.length>0?{dash:i}:{}}}function Rl(e){let{answer:t,document:n}=e,o=J(()=>rt(t,n),[t,n]),i=za(Bp);return r("div",{class:yT,children:o.measures.map(
(s,a)=>r(DV,{...e,shape:o,measure:s,height:$V(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function $V(e,t){let n=t.
measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}function DV(e){
let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:d=!1}=e,p=t.
columns[i].name,m=Yi(p),f=m?e.form:"lines",h=J(()=>Vs(t,o,i,l),[t,o,i,l]),v=(e.bars===!0||h.times.length===1)&&(m||o.keys.
length===0),y=v||f!=="lines"?1:e.mean??1,w=J(()=>t.compare?Vs(t.compare,o,i):null,[t,o,i]),[b,k]=T(null),[M,O]=T(null),S=f===
"share"?"share":It(p),E=X=>dt(X,S),R=o.keys.map(X=>t.columns[X].name).join(),z=Yn(h.times),V=h.times.length-1,H=h.times.
find(X=>(X+z)*1e3>e.end+1e3)??null,ae=H===null?h.times.length:h.times.indexOf(H),Y=J(()=>ET(h,R,ae),[h,R,ae]),ye=Y.map(({
key:X})=>X).filter(e.isHidden),me=J(()=>new Set(ye),[ye.join()]),Le=J(()=>AT(h,w,Y,me,{form:f,bars:v,over:ae,mean:y}),[h,
w,Y,me,f,v,ae,y]),ue=e.pinned?h.starts.indexOf(e.pinned):-1,kn=(X,Q,Ye)=>{let st=h.series[Q<Y.length?Q:0];st&&e.onPoint?.(
{start:h.starts[X],keys:st.keys,measure:p,value:st.values[X]??null},Ye)},yt=X=>{let Q={ArrowRight:(b?.at??-1)+1,ArrowLeft:(b?.
at??V+1)-1,Home:0,End:V}[X.key];if(Q!==void 0&&V>=0){let Ie=Math.max(0,Math.min(Q,V));return X.shiftKey&&e.onSpan&&e.onSpan(
...AV(c,h.times,b?.at??Ie,Ie,z)),k({at:Ie,left:-1}),!0}if(X.key==="p"&&b&&e.onPin)return e.onPin(b.at===ue?null:h.starts[b.
at]),!0;if(X.key!=="Enter"&&X.key!=="."||!b)return!1;let Ye=X.target.getBoundingClientRect(),st=M?M.left+(h.times[b.at]-
M.from)/(M.to-M.from)*M.width:80;return kn(b.at,Y.findIndex(Ie=>!me.has(Ie.key)),new DOMRect(Ye.left+st,Ye.top+80,0,0)),
!0},He=(X,Q,Ye)=>{let[st,Ie]=EV(h.times,X,Q,z);Ye&&e.onSpan?e.onSpan(st,Ie):e.onZoom(st,Ie)},Ze=(X,Q,Ye)=>r(PT,{lines:h,
former:w,rows:Y,hidden:me,at:X,start:Q,zone:s,mean:y,...Ye?{onClose:Ye}:{},text:st=>dt(st,It(p)),unfinished:H!==null&&h.
times[X]>=H});return r(Ge,{title:ee(p).text,summary:OV(h,p,R,E,f,v,y),announced:b?$T(h,w,b.at,s,E):"",onKey:yt,table:r(Qn,
{answer:t,document:n,zone:s}),actions:r(A,{children:[e.tools,e.actions?.(p)]}),legend:(R!==""||y>1)&&r(A,{children:[y>1&&
r("p",{class:wT,children:["Lines are the mean of each point and the ",y-1," before it; a point opens its own number."]}),
R!==""&&r(zp,{rows:Y,all:h.series.length,hidden:me,onHidden:X=>e.onHidden(X,Y.map(({key:Q})=>Q)),text:X=>dt(X,It(p)),...e.
onGroup?{onMenu:(X,Q)=>e.onGroup?.(X.keys,Q)}:{}})]}),children:[r(Ol,{times:h.times,series:Le,zone:s,unit:S,height:a,cursor:b?.
at??null,logarithmic:d&&f!=="stacked"&&f!=="share",unfinished:H,onCursor:(X,Q)=>k(X===null?null:{at:X,left:Q}),onDrag:He,
onPick:kn,onBox:X=>O(Q=>Q!==null&&JSON.stringify(Q)===JSON.stringify(X)?Q:X)}),M&&e.onTime&&r("div",{class:MT,style:{left:`${M.
left}px`,width:`${M.width}px`,top:`${M.top+M.height}px`},onClick:X=>{let Q=X.currentTarget.getBoundingClientRect(),Ye=M.
from+(X.clientX-Q.left)/Q.width*(M.to-M.from),st=h.times.findLastIndex(Ie=>Ie<=Ye);st>=0&&e.onTime?.(h.starts[st],new DOMRect(
X.clientX,X.clientY,0,0))}}),M&&c&&r(IT,{box:M,from:c.from,to:c.to}),M&&r(zT,{box:M,flags:u,zone:s}),M&&ue>=0&&r(FT,{box:M,
at:h.times[ue]}),ue>=0&&Ze(ue,ue>V/2,()=>e.onPin?.(null)),b&&b.at!==ue&&Ze(b.at,ue>=0?ue<=V/2:b.left>400)]})}function EV(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function AV(e,t,n,o,i){let s=e?t.findIndex(d=>d===
e.from):-1,a=e?t.findLastIndex(d=>d<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function OV(e,t,n,o,i,s,a){let l=e.series[0],u=n===""?"":` by ${ee(n).text}, ${e.series.length} groups`,c=l?.values.
reduce((p,m)=>Math.max(p,m??0),0)??0,d=n!==""&&l?`, ${l.keys.map(p=>ee(p).text).join(", ")} leads`:"";return`${s?"Bar":"\
Line"} chart of ${ee(t).text}${u}, ${e.times.length} points, ${i==="share"?"":`at most ${o(c)}`}${d}${a>1?`, as the mean\
 of ${a} points`:""}`}function Ll(){let e=Bo(),t=e.text("only"),n=new Set(go(t??e.text("without")));return{isHidden:o=>n.has(o)===(t===void 0),
onHidden:(o,i)=>e.set(RV(o,i))}}function RV(e,t){let n=t.filter(i=>!e.has(i)),o=n.length>0&&n.length<e.size;return{only:o?
ho(n):null,without:o?null:ho([...e])}}function Io(e,t,n){let{timezone:o,week_start:i}=e;return oe("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function nm(e,t){let{texts:[n]}=await oe("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new ct({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function om(e,t){let{year:n,month:o}=_s(e,t);return{year:n,month:o}}function Gy({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function yP({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function ta(e,t){let{year:n,month:o,day:i}=_s(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var vP="Jn",xP="Kn",wP="On",kP="Pn",CP="Qn",SP="re",TP="Vn",MP="gi",PP="Wn",_P="hi",$P="Yn",DP="Zn",EP="ep",AP="ip",OP="\
rp",RP="fi",LP="ui",NP="mi",BP="ap";var rm=864e5,zP=120;function LV(e){return[1,2,7,14,30,90,365].find(t=>e/t<=zP)??Math.ceil(e/zP)}function FP({document:e,
present:t,zone:n,month:o,onMonth:i,onChoose:s}){let a=F(null),[l,u]=T(null),c=ze.value.value?.find(({name:k})=>k===e.dataset),
d=NV(e,c?.from,c?.to);if(!c?.to||d.counts.length===0)return null;let[p,m]=[d.from,d.from+d.counts.length*d.step],f=Math.
max(1,...d.counts),h=k=>Math.max(0,Math.min(1,(k-p)/(m-p))),v=(k,M,O)=>k<m&&M>p&&r("span",{class:O,style:{left:`${h(k)*100}\
%`,width:`${Math.max(.5,(h(M)-h(k))*100)}%`}}),y=k=>{let M=a.current.getBoundingClientRect();return p+Math.max(0,Math.min(
1,(k.clientX-M.left)/M.width))*(m-p-1)},w=k=>{let M=y(k);if(!l)return;u(null);let[O,S]=[Math.min(l.from,M),Math.max(l.from,
M)];S-O<d.step?i(om(M,n)):s(`${ta(O,n)} - ${ta(S,n)}`)},b=d.counts.reduce((k,M)=>k+M,0);return r("div",{class:EP,children:[
r("div",{ref:a,class:AP,role:"img","aria-label":`${Oe(b,"event")} from ${K(p,n,"day")} to ${K(m-1,n,"day")}`,onPointerDown:k=>{
k.currentTarget.setPointerCapture(k.pointerId);let M=y(k);u({from:M,to:M})},onPointerMove:k=>{l&&u({...l,to:y(k)})},onPointerUp:w,
children:[t?.start!==void 0&&v(Date.parse(t.start),Date.parse(t.end??""),RP),d.counts.map((k,M)=>r("span",{class:OP,style:{
height:`${k===0?0:Math.max(6,k/f*100)}%`}},M)),v(Date.UTC(o.year,o.month-1,1),Date.UTC(o.year,o.month,1),LP),l&&v(Math.min(
l.from,l.to),Math.max(l.from,l.to),NP)]}),r("div",{class:BP,"aria-hidden":"true",children:[r("span",{children:K(p,n,"day")}),
r("span",{children:K(m-1,n,"day")})]})]})}function NV({dataset:e,timezone:t},n,o){let i=n===void 0||o===void 0?0:(Date.parse(
o)-Date.parse(n))/rm+1,s=LV(i),{answer:a}=nt(i===0?null:{dataset:e,...t?{timezone:t}:{},aggregate:{measures:["count()"],
by:["time('1d')"],limit:0}});return J(()=>{let l=a&&"rows"in a?a.rows:[],u=Date.parse(String(l[0]?.[0]??n??"")),c=new Array(
Math.max(0,Math.ceil((Date.parse(o??"")-u+1)/(s*rm))||0)).fill(0);for(let[d,p]of l){let m=Math.floor((Date.parse(String(
d))-u+72e5)/(s*rm));m>=0&&m<c.length&&(c[m]+=Number(p))}return{from:u,step:s*rm,counts:l.length===0?[]:c}},[a,n,o,s])}var IP=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function HP({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=T(null),[a,l]=T(null),u=ze.value.value?.find(({name:b})=>b===e.dataset)?.to,c=i??om(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),d=Math.max(0,IP.indexOf(e.week_start??"monday")),p=yP(c,d),{counts:m,most:f}=zV(e,p[0],
p.at(-1),o),h=IV(e,p[0],p.at(-1)),v=b=>t?.start!==void 0&&b>=ta(t.start,o)&&b<=ta(Date.parse(t.end)-1,o),y=b=>{a===null?
l(b):n(a<b?`${a} - ${b}`:`${b} - ${a}`)},w=F(null);return r("div",{class:vP,children:[r(FP,{document:e,present:t,zone:o,
month:c,onMonth:s,onChoose:n}),r("div",{class:xP,children:[r(_,{small:!0,icon:"left",label:"The month before",kind:"quie\
t",onClick:()=>s(Gy(c,-1))}),r("span",{class:wP,"aria-live":"polite",children:K(Date.UTC(c.year,c.month-1,1),"UTC","mont\
h")}),r(_,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(Gy(c,1))})]}),r("div",{ref:w,class:kP,
role:"group","aria-label":"Days",onKeyDown:b=>BV(b,w.current),children:[p.slice(0,7).map(b=>r("span",{class:CP,"aria-hid\
den":"true",children:IP[new Date(b).getUTCDay()].slice(0,2)},b)),p.map((b,k)=>{let M=m.get(b)??0,O=h.get(b);return r("bu\
tton",{type:"button","data-day":b,tabIndex:k===0?0:-1,"aria-pressed":v(b),"aria-label":`${K(b,"UTC","day")}, ${N(M)} eve\
nts${O===void 0?"":`, ${O} hours long`}`,class:we(SP,!b.startsWith(`${c.year}-${String(c.month).padStart(2,"0")}`)&&TP,v(
b)&&MP,a===b&&PP),onClick:()=>y(b),children:[Number(b.slice(8)),O!==void 0&&r("span",{class:$P,children:[O," h"]}),r("sp\
an",{class:_P,style:{width:`${f>0?Math.sqrt(M/f)*100:0}%`}})]},b)})]}),r("p",{class:DP,children:a===null?"Choose the fir\
st day; bars show how many events there are.":`From ${K(a,"UTC","day")}: choose the last day.`})]})}function BV(e,t){let n=new Map(
[["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll("[data-day]")??
[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.length-1))];for(let a of o)
a.tabIndex=a===s?0:-1;s.focus()}function zV(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=nt({dataset:i,...s?{timezone:s}:
{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),u=l?.from===t?FV(a):[],
c=new Map(u.map(([d,p])=>[ta(String(d),o),Number(p)]));return{counts:c,most:Math.max(0,...c.values())}}function FV(e){return e&&
"rows"in e?e.rows:[]}function IV(e,t,n){let[o,i]=T(new Map);return B(()=>{let s=new AbortController;return Io(e,{texts:[
`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),()=>{}),()=>s.abort()},
[t,n,e.timezone]),o}function im(e){let[t,n]=T([]);return B(()=>{let o=new AbortController;return Io(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function yn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;fe({document:_e(_e(be.value,"from",e.from),"to",t)})}async function sm(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Io(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Io(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function am(e){
try{let t=be.value,n=await sm(t);if(n.start===void 0){te("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Io(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?te(o.error.message):o&&be.value===t&&yn(o)}catch(t){
te(j(t).message)}}async function qP(e){let t=await sm(e);if(t.start===void 0)return null;let{texts:[n]}=await Io(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var VP="tp",WP="op",UP="vi",KP="wi",jP="np",GP="bi",JP="pp",lm="dp";function ZP({wrong:e,onDone:t}){let n=be.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=HV(o,i,s),{draft:l,read:u}=qV(),[c,
d]=T(e),p=im(n),m=F(0),f=w=>{m.current++,yn(w),t()},h=async w=>{let b=++m.current;try{let{texts:[k]}=await Io(n,{texts:[
w.trim()===""?"all":w]});if(b!==m.current||!k)return;k.error?d({message:k.error.message,hint:k.error.hint??""}):f(k)}catch(k){
b===m.current&&d(j(k))}},v=JC(n),y=l?.error?null:l??a;return r("div",{class:WP,children:[r(Jt,{label:`Range, on the cloc\
k of ${s}`,value:jC(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:w=>{d(null),u(w)},onCommit:w=>{
h(w)},error:c,autofocus:!0,note:y?GC(y,s):l?.error?.message}),r("div",{class:UP,children:[r("div",{class:KP,role:"group",
"aria-label":"Usual ranges",children:p.map(w=>r(_,{small:!0,kind:"plain",class:jP,pressed:Is(w,n),onClick:()=>f(w),children:w.
text.charAt(0).toUpperCase()+w.text.slice(1)},w.text))}),r(HP,{document:n,present:a,onChoose:w=>{h(w)}})]}),r("div",{class:GP,
children:[v&&r(_,{small:!0,kind:"outlined",pressed:v.isWhole,onClick:()=>yn(v.isWhole?v.open:v.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(_,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function HV(e,t,n){let[o,i]=T(null);return B(()=>{let s=new AbortController;
return sm(be.value,s.signal).then(i,a=>{Mn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function qV(){let[e,t]=T(
null),n=F(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}Io(be.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return B(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function YP(){let e=F(null),[t,n]=T(!1),o=Rr(be.value,be.value.timezone??"UTC"),{error:i}=qn.result.value,s=ri(i,"from")??
ri(i,"to"),a="The question";return tr([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{am({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{am({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{am({zoom:2})}}]),r(A,{children:[r(_,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:VP,children:o})}),s&&!t&&r("div",
{class:lm,children:r(pe,{error:s})}),t&&r(Gt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
ZP,{wrong:s,onDone:()=>n(!1)})})]})}var Zy=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}],VV=[1,3,7,14,28];
function QP(e){return e===1?"No mean":`Mean of ${e}`}function XP({answer:e,intervals:t,of:n,zone:o,bars:i,actions:s}){let a=Bo(),
l=a.choice("form",Zy),u=a.isOn("log"),{selected:c,set:d}=xl(),p=UV(c),m=Number(a.text("mean")??1),{openAt:f,menu:h}=Nr(),
v=KV(n,e,a),y=rt(e,n),w=y.keys.length>0&&y.measures.some(S=>Yi(e.columns[S].name)),b=J(()=>cS(t),[t]),k=S=>Object.fromEntries(
y.keys.map((E,R)=>[e.columns[E].name,S[R]])),M=e.columns[y.time]?.name??"time",O=({start:S,keys:E,measure:R,value:z},V)=>f(
{document:n,mark:{keys:{[M]:S,...k(E)},measure:R},anchor:V,value:z,items:[{label:"Note here…",icon:"plus",act:()=>co({
kind:"note",time:S})},{label:"Pin the numbers here",icon:"save",keys:"p",act:()=>a.set({pin:S})}]});return r(A,{children:[
r(Rl,{answer:e,document:n,zone:o,form:w?l:"lines",bars:i,logarithmic:u&&!i,mean:m,intervals:b,end:Yy(e),flags:v.flags,span:p,
...Ll(),pinned:a.text("pin")??null,onPin:S=>a.set({pin:S}),onZoom:(S,E)=>yn({from:zr(S),to:zr(E)}),onSpan:(S,E)=>d({time:{
from:zr(S),to:zr(E)}}),onPoint:O,onTime:(S,E)=>f({document:n,mark:{keys:{[M]:S}},anchor:E,value:S}),onGroup:(S,E)=>f({document:n,
mark:{keys:k(S)},anchor:E,value:S[0]}),tools:r(A,{children:[w&&r(Tt,{label:"Form",choices:i?Zy.slice(1):Zy,value:i&&l===
"lines"?"stacked":l,onChange:S=>a.set({form:S==="lines"?null:S})}),!i&&l==="lines"&&r(A,{children:[r(_,{small:!0,kind:"o\
utlined",pressed:u,onClick:()=>a.set({log:!u}),children:"Log"}),r(Xe,{small:!0,kind:m>1?"plain":"outlined",after:"down",
menuLabel:"Rolling mean",items:VV.map(S=>({label:QP(S),checked:S===m,act:()=>a.set({mean:S===1?null:String(S)})})),children:m>
1?QP(m):"Mean"})]})]}),actions:s}),p&&r(wl,{document:n,mark:{time:{from:zr(p.from),to:zr(p.to)}},label:`${K(p.from*1e3,o)}\
 to ${K(p.to*1e3,o)}`,onClear:()=>d(null),children:[r(_,{small:!0,kind:"outlined",icon:"search",onClick:()=>yn({from:zr(
p.from),to:zr(p.to)}),children:"Zoom"}),r(_,{small:!0,kind:"outlined",icon:"plus",onClick:()=>co({kind:"note",time:zr(p.
from),to:zr(p.to)}),children:"Note"})]}),r(WV,{answer:e,of:n,zone:o}),v.menu,h]})}function WV({answer:e,of:t,zone:n}){let{
choose:o,menu:i}=Op(e,t);return r("div",{class:u2,children:[r(Qn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),
i]})}function UV(e){let t=Date.parse(e?.time?.from??"")/1e3,n=Date.parse(e?.time?.to??"")/1e3;return t<n&&!e?.range?{from:t,
to:n}:null}function zr(e){return new Date(e*1e3).toISOString()}function Yy(e){let t=e.query?.to;return Math.min(Date.now(),
t===void 0?1/0:Date.parse(String(t)))}function KV(e,t,n){let o=n.text("notes")!=="off",[i,s]=T(null),a=Lp(e.dataset,t.query?.
from,t.query?.to);tr([{keys:"m",label:"Show or hide notes",group:"Charts",act:()=>n.set({notes:o?"off":null})}]);let l=J(
()=>(o?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:d=>s(
{note:c,anchor:d})})),[a,o]),u=i&&r(fo,{anchor:i.anchor,label:"Note",head:W(i.note.text),onClose:()=>s(null),items:[{label:"\
Remove the note",icon:"trash",danger:!0,act:()=>{Np(i.note.id)}}]});return{flags:l,menu:u}}function e_({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r($e,{icon:"search",title:"Noth\
ing found",actions:r(A,{children:[n&&r(_,{kind:"primary",onClick:()=>yn({}),children:"All data"}),t&&r(_,{kind:"outlined",
onClick:()=>fe({document:_e(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(_,{kind:"outlined",onClick:No,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var jV=8;
function t_({document:e,chart:t}){let n=hl(Ee(e.dataset).value.value);return r($e,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,jV).map((o,i)=>r(_,{kind:i===0?"pr\
imary":"outlined",onClick:()=>fe({as:t,document:oc({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:ee(o.value).
text},o.value)):r(_,{kind:"primary",onClick:()=>fe({as:"table",document:oc(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Qy=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await oe(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Mn(t))
return;this.error=j(t)}this.busy=!1,this.changed()}};function Nl(e,t){let[,n]=_u(s=>s+1,0),o=F(null);B(()=>{if(!e)return;
let s=new Qy(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??GV}}function GV(){}function um(e){return{...Ae(e),aggregate:{measures:["count()"]}}}var JV=7.2,ZV=24,YV=72,QV=300;function n_(e,t,n){let o=he(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:XV(e,s,a,n),expression:tW(o[a]??xe(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function XV(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Xy(a[n],t,o).length),t.name.length);
return Math.round(Math.max(YV,Math.min(QV,i*JV+ZV)))}function Xy(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
K(e,n,"millisecond"):typeof e=="number"&&Oo(t)?dt(e,It(t.name),!0):ee(e).text}var eW=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function tW(e){return eW.test(e)?e:null}function eb(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?nn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function tb(e){let{document:t}=Re.value;qe({document:_e(t,"where",On(t.where,e)),open:[]},e)}function r_(e){let{document:t}=Re.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return qe({document:_e(t,s,e),open:[]},
n)}let o=t.aggregate??Es("explore",null,{events:[]}).aggregate,i=[...he(o.by).filter(s=>s!==e),e];qe({view:"explore",document:{
...Ae(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var o_=5*6e4;function i_(e,t,n){let o=Date.parse(t),i=Ae({...e,from:new Date(
o-o_).toISOString(),to:new Date(o+o_).toISOString()});delete i.where,co({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${K(t,n,"second")}`})}function s_(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Ae(Re.value.document.dataset===e.dataset?Re.value.document:e),i=n.map(({event:s})=>({where:_r(s)}));qe({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var l_="yi",cm="ae",u_="C",c_="lp",dm="xp",d_="sp",pm="E",p_="cp",m_="ki",f_="gp",h_="hp",g_="fp",y_="zi",b_="up",v_="mp",
x_="vp",Cc="ji",w_="wp",k_="bp",C_="yp",S_="kp";function T_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(A,{children:[r("di\
v",{role:"row",class:we(cm,s&&c_),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:dm,children:r("button",{type:"button",
class:d_,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(se,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:d})=>r("span",{role:"cell",class:pm,"data-type":d.type,children:r(M_,{value:t[c],
column:d,zone:o,most:l?1e3:200})},c))]}),s&&r(nW,{...e})]})}function M_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:Xy(e,t,n),kind:e===null?"null":"value"}})}function nW({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=T(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${ee(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:p_,children:r("d\
iv",{role:"cell",class:m_,children:[r("div",{class:f_,children:[r(rW,{row:e,all:t,zone:n,document:o,opened:i}),t.length>
8&&r("input",{class:h_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:g_,children:l.map(({column:u,value:c})=>r(oW,{column:u,value:c,zone:n},u.name))})]})})}function oW({column:e,
value:t,zone:n}){let o=xe(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=ee(e.name).text;return r("div",{class:y_,children:[
r("dt",{class:b_,children:r($,{value:e.name,most:64})}),r("dd",{class:v_,children:r(M_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:x_,children:[i&&r("button",{type:"button",class:Cc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>tb(
eb(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:Cc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>tb(eb(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:Cc,"aria-label":`Break down by ${s}`,onClick:()=>r_(
o),children:"by"}),r("button",{type:"button",class:Cc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Be(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(se,{name:"copy",size:14})})]})]})}function rW({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ee(o.dataset).value.value,a=(d,p=e)=>d===void 0?void 0:p[t.findIndex(m=>m.
name===d)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(d=>({time:a("time",d),event:a(s?.event??"event",d)})).filter(d=>typeof d.
time=="string"&&typeof d.event=="string");return r(A,{children:[typeof u=="string"&&r(_,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>ve(sl(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(_,{small:!0,kind:"outlined",icon:"clock",onClick:()=>i_(o,l,n),children:"5 min around"}),c.length>
0&&r(_,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>s_(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(_,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Be(JSON.stringify(Object.fromEntries(t.map(({
name:d},p)=>[d,e[p]])),null,2),"The event"),children:"JSON"})]})}function mm({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=F(null),[a,l]=T(new Set),[u,c]=T("0:0"),d=J(()=>e.
first?n_(e.first,o,n):[],[e.first,o,n]),p=J(()=>e.pages.flatMap(iW),[e.pages]),m=J(()=>sW(p,a),[p,a]);if(!e.first)return e.
error?r(P_,{error:e.error,onAgain:e.more}):r("div",{class:C_,children:r(Se,{lines:12})});if(e.pages.length===0)return r(
"p",{class:S_,children:"No event passes."});let f=v=>{let y=new Set(a);y.delete(v)||y.add(v),l(y),c(v)},h=`28px ${d.map(
({width:v})=>`${v}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:l_,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:v=>aW(v,s.current),children:[r("div",{class:we(cm,u_),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:dm,children:r("span",{class:"spoken",children:"Open"})}),d.map(({name:v,at:y})=>r("s\
pan",{role:"columnheader",class:pm,children:r($,{value:v,most:48})},y))]}),p.map((v,y)=>r(cW,{at:y,rows:v,scroller:s,render:(w,b)=>{
let k=`${y}:${b}`;return r(T_,{row:w,all:e.first.columns,columns:d,zone:n,document:t,template:h,isOpen:a.has(k),current:u===
k,wrap:i,opened:m,onToggle:()=>f(k)},b)}},y)),r(dW,{paging:e,scroller:s})]})}var nb=25;function iW(e){return Array.from(
{length:Math.ceil(e.length/nb)},(t,n)=>e.slice(n*nb,(n+1)*nb))}function sW(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function aW(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var lW="800px",uW=2;function cW({rows:e,
scroller:t,render:n,at:o}){let i=F(null),[s,a]=T(o<uW),l=F(e.length*Ad());return B(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([d])=>{d&&(d.isIntersecting||(l.current=d.boundingClientRect.height||l.current),a(d.isIntersecting))},{root:t.current,rootMargin:lW});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function dW({paging:e,scroller:t}){let n=F(null),o=F(e.more);return o.current=e.more,B(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:w_,children:[e.error&&r(
P_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function P_({
error:e,onAgain:t}){return r("div",{class:k_,children:[r(pe,{error:e}),r(_,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var $_="zp",D_="jp",E_="Xp",ob="Sp",A_="Bp",O_="Cp",R_="te";function L_({all:e,wanted:t,onWanted:n}){let o=F(null),[i,s]=T(!1),[a,l]=T(""),u=t??e,c=d=>{let p=e.filter(m=>m===d?!u.includes(
d):u.includes(m));n(p.length===e.length?null:p)};return r(A,{children:[r(_,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(Gt,{anchor:o.current,role:"dialog",label:"Columns",class:A_,onClose:()=>s(!1),children:[
r("input",{class:We,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:d=>l(d.currentTarget.value)}),
r("div",{class:O_,children:e.filter(d=>d.toLowerCase().includes(a.toLowerCase())).map(d=>r("label",{class:R_,children:[r(
"input",{type:"checkbox",checked:u.includes(d),onChange:()=>c(d)}),r($,{value:d,most:40,middle:!0})]},d))})]})]})}var pW=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function N_({document:e,zone:t,actions:n}){let o=Bo(),
i=o.isOn("wrap"),s=o.text("columns"),a=J(()=>s===void 0?null:go(s),[s]),l=/asc|^time$/.test(e.samples?.order??""),u=Nl({
path:"v1/query",body:p=>({...e,samples:{...e.samples,...p===void 0?{}:{cursor:p}}})},JSON.stringify(e)),c=nt(um(e)),d=c.
answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;return r("section",{class:$_,"aria-label":"Raw events",children:[
r("div",{class:D_,children:[r("h2",{class:E_,children:typeof d=="number"?`${N(d)} events`:"Raw events"}),r(Tt,{label:"Or\
der",choices:pW,value:l?"oldest":"newest",onChange:p=>de("samples.order",p==="oldest"?"time asc":void 0)}),r(L_,{all:u.columns.
map(({name:p})=>p),wanted:a,onWanted:p=>o.set({columns:p&&ho(p)})}),r(_,{small:!0,kind:"outlined",pressed:i,onClick:()=>o.
set({wrap:!i}),children:"Wrap"}),n]}),r(mW,{document:e,zone:t}),r(mm,{paging:u,document:e,zone:t,wanted:a,wrap:i})]})}function mW({
document:e,zone:t}){let n=J(()=>({...Ae(e),compare:void 0,aggregate:{measures:["count()"],by:["time('auto')"]}}),[e]),{answer:o}=nt(
_e(n,"compare",void 0)),[i,s]=T(null),a=J(()=>o&&"rows"in o&&"columns"in o?Vs(o,rt(o,n),1):null,[o]),l=J(()=>a?.series[0]?
[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<2?r("div",{class:ob}):r("div",{class:ob,children:r(
Ol,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,onDrag:(u,c)=>yn({from:new Date(Math.floor(u)*
1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function B_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!or(e)||n==="heat"&&!he(e.aggregate?.by).some(Zi)))return r(t_,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Se,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(lS,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(N_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(e_,{document:i});let d=or(
i),p=fW(n,i)?n:yp(i);return p==="distribution"&&d?r(m2,{answer:o,of:i,bins:d,zone:l,actions:u}):p==="heat"&&d?r(lT,{answer:o,
of:i,bins:d,zone:l,actions:u}):rt(o,i).time>=0&&!d&&(p==="line"||p==="bar")?r(XP,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:p==="bar",actions:c}):p==="bar"?r(R2,{answer:o,of:i,document:e,zone:l,actions:c}):r(O2,{answer:o,of:i,document:e,zone:l,
actions:c})}function fW(e,t){let n=he(t.aggregate?.by).some(Zi);return e==="distribution"?or(t)!==null&&!n:e==="heat"?or(
t)!==null&&n:e==="table"||or(t)===null}var rb="[data-stop]";function fm(e){return[...e.querySelectorAll(rb)].filter(t=>t.closest("[data-sentence]")===e)}function z_(e){
if(!e)return;let t=fm(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function F_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(rb)||t.closest("[data-sentence]")!==e))for(let n of fm(
e))n.tabIndex=n===t?0:-1}function I_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=fm(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Xn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${rb}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function ib(){
let e=document.querySelector("[data-sentence]"),t=e?fm(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var sb="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var ns=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Ln={aggregate:ns("aggregate",["measures","by","having","over"]),samples:ns(
"samples",["columns","order"]),funnel:ns("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:ns("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:ns(
"lifecycle",["per","period","event","created"]),stickiness:ns("stickiness",["per","period","event"]),paths:ns("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:ns("difference",["over","selection","bas\
eline","properties"])};var hW=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function H_(e){let t=e.replaceAll(" ","");return hW.test(t)?t:null}function oa(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var hm=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],xi=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function q_(e,t,n){let o=ri(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function W_(e,t,n){let o=Lu(t.where),i=Fi(e,o);if(typeof i=="string")return _e(e,o,t.span?V_(i,t.span,n):n);let s=o.slice(
0,-1),a=Fi(e,s);return o.at(-1)!==0||typeof a!="string"?null:_e(e,s,t.span?V_(a,t.span,n):n)}function V_(e,t,n){let{start:o,
end:i}=zi(e,t);return e.slice(0,o)+n+e.slice(i)}function gm(e,t){let n=W_(be.value,e,t);n&&fe({document:n})}var U_="Ep",K_="Ip",j_="Up";var G_=Na({document:{dataset:""},error:null,sentence:()=>null});function Pt(){return za(G_)}function Dt({document:e,error:t,
label:n,children:o}){let i=F(null);ut(()=>z_(i.current));let s=a=>{!a.defaultPrevented&&I_(a.currentTarget,a)&&a.preventDefault()};
return r(G_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:U_,onKeyDown:s,onFocusIn:a=>{F_(a.currentTarget,a.target)},children:o})})}function ke({word:e,
children:t}){return r("span",{class:K_,children:[e!==void 0&&r(Bl,{children:e}),t]})}function Bl({children:e}){return r(
"span",{class:j_,children:e})}function J_({id:e,error:t}){return r(pe,{...e===void 0?{}:{id:e},error:t,onHint:n=>gm(t,n)})}var Z_="Hp",Y_="u",Q_="Lp",X_="Mp",e$="Np",t$="Rp",n$="Ap",o$="oe",r$="Dp",i$="I",lb="Tp";function bn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=Pt(),u=F(null),c=vt(),[d,p]=T(!1),m=s?null:
q_(l.error,o,i),f=m!==null||a!==null,h=bW(m,a,e.onHint),v=async()=>{await e.onRemove?.(),Xn(l.sentence(),t,e.after)},y=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:Z_,"data-path":o,children:[r("span",{class:we(Y_,s&&X_,f&&e$,e.quiet&&
t$,d&&Q_),children:[f&&r("span",{class:n$,children:r(se,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:o$,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":y?d:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>p(!d),onKeyDown:w=>vW(w,e,v,h),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:r$,children:r(se,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:i$,tabIndex:-1,"aria-label":`Remove ${W(n)}`,onClick:v,children:r(se,{name:"close",size:12})})]}),
m&&r("span",{class:lb,children:r(J_,{id:`${c}-problem`,error:m})}),a&&r("span",{class:lb,children:r(pe,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),d&&e.menu&&r(fo,{anchor:u.current,label:W(n),items:e.menu,onClose:()=>p(!1)}),d&&e.editor&&r(
Gt,{anchor:u.current,role:"dialog",label:W(n),onClose:()=>{p(!1),e.onLeave?.()},children:e.editor(()=>p(!1))})]})}function bW(e,t,n){
let o=t??e,i=o?cg(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>gm(e,i)}function vW(e,t,n,o){let i=e.key==="En\
ter"&&o?o:xW(e,t,n);i&&(e.preventDefault(),i())}function xW(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var a$="Xi",l$="_p";function Ho({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:a$,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:l$,children:e}),r(Ui,{...i,inline:!0,autofocus:!0,eager:!0})]})}function os(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>de(t,l));return r(bn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(kW,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function kW({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=T(""),[d,p]=T(!1),m=u.trim(),f=n.filter(([y,w])=>m===""||y.startsWith(m)||(w??"").includes(m)),h=y=>{
let w=o(y);w===null?p(!0):a(w)},v=[...m!==""&&!f.some(([y])=>y===m)&&o(m)!==null?[{value:m,label:m,note:"as it is typed"}]:
[],...f.map(([y,w])=>({value:y,label:y,note:w,selected:y===t})),...m===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(Ho,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:y=>{c(y),p(!1)},options:v,onPick:y=>y===null?a(void 0):
h(y),onTake:h,onCancel:l,onLeave:l,invalid:d,foot:d||m!==""&&o(m)===null?i:void 0})}function Co(e){return r(os,{usual:hm,
...e,read:H_,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var CW=["dataset","define","params","timezone","week_start","missing"];function qo(e,t){let n=CW.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function ub(e,t,n){return(await oe(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var SW=2e3,ra=new Map,ym=new Map,c$=ce(0),u$;function zl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Fl(e,t){c$.value;let n=JSON.stringify(e),o=Wa.value,i=t.filter(a=>a.text!==""&&!ra.has(zl(n,a))),s=i.map(
a=>zl(n,a)).join(`

`);return B(()=>{i.length>0&&o!=="away"&&TW(n,e,i)},[s,o]),t.map(a=>ra.get(zl(n,a))??null)}async function d$(e,t,n){let o=JSON.
stringify(e),i=ra.get(zl(o,t));if(i)return i;let[s]=await ub(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return p$(o,t,s),s}function TW(e,t,n){let o=ym.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(zl(e,i),i);ym.set(e,o),u$??=setTimeout(()=>{u$=void 0,MW()},0)}async function MW(){let e=[...ym];ym.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await ub(n,i).catch(()=>[])).forEach((a,l)=>p$(t,i[l],
a))})),c$.value++}function p$(e,t,n){ra.size>=SW&&ra.delete(ra.keys().next().value),ra.set(zl(e,t),n)}async function lr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await d$(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=j(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Il(e,t,n){if(!t)return n;
let{start:o,end:i}=zi(e,t);return e.slice(0,o)+n+e.slice(i)}var PW=new Set(["has","contains","starts_with","ends_with"]);function ql({property:e,operator:t,values:n}){let o=xe(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:PW.has(i)?`${t}(${o}, ${n.map(Sc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Sc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Sc).join(" and ")}`}
function Sc(e){return typeof e=="string"?nn(e):String(e)}var _W=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function h$(e){for(let[t,n]of _W){if(e===t)return n;if(e===n)return t}
return e}var m$=["=","!=","in","not in"],Hl=["is null","is not null"],cb=[">=",">","<","<=","between","not between"],f$=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function bm(e){switch(e){case"bool":return["is true","is false",...Hl];case"string":return[
...m$,...f$,...Hl];case"int64":case"float64":return["=",...cb,"!=","in","not in",...Hl];case"timestamp":return[...cb,...Hl];case"\
list of strings":return["has","not has",...Hl];case"unknown":return[...m$,...cb,...f$,"has","not has",...Hl]}}function eo(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ia(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var g$={property:null,type:"unknown",operator:null,values:[]};function y$(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function db({property:e,operator:t}){return e===null?"property":t===null||eo(t)===0?"operator":
"values"}function b$(e,t,n){return e.operator!==null&&e.type===n&&bm(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function v$(e,t){let n=eo(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function vm(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function x$(e,t){let n=e.operator===null?0:eo(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function pb({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=eo(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Tc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||pb(e)!==null)return null;
if(eo(n)!=="many"||!o.includes(null))return ql({property:t,operator:eo(n)==="many"?ia(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=ql({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=ql({property:t,operator:ia(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function mb(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function w$(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function Fr(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function Ir(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Fr(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var k$={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Vl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function C$({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=T(""),c=e.filter(
f=>f===l.trim()),d=e.filter(f=>f!=="in"&&f!=="not in"),p=c.length>0?c:Ir(d,l,f=>`${f} ${Vl(f)} ${k$[f]}`),m=f=>f===t||t!==
null&&f===ia(t,1);return r(Ho,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:p.map(f=>({value:f,label:Vl(f),note:k$[f],selected:m(f)})),onPick:n,onTake:()=>{}})}var hb="ne",S$="pe",T$="qp";var gb=8;function M$({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
A,{children:[r("button",{type:"button",class:hb,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:hb,"data-present":t==="operator",onClick:()=>n("operator"),
children:Vl(s)}),t==="values"&&a.slice(0,gb).map(l=>r("button",{type:"button",class:S$,onClick:()=>o(vm(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(se,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>gb&&r("span",{class:T$,children:["and ",q(a.length-gb)," more"]})]})}var P$=50;function _$(e,t,n,o){return oe(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:P$},
signal:o})}function yb(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:d,params:p,missing:m}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:d,params:p,missing:m,limit:P$};return oe(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function $$(e,t){let[n,o]=T(null);return B(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Mn(s)||o(a=>({key:e,value:a?.value??null,error:j(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function xm(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=$$(`${i}
${n.join()}
${s}`,p=>_$(i,s,n,p)),l=DW(e,s),u=a.fresh&&a.value?a.value:{names:EW(i,s),more:0},c=new Set(l.map(({name:p})=>p));return{
names:[...l,...u.names.filter(({name:p})=>!c.has(p))].filter(p=>p.kind==="function"||o(p.type)),more:u.more}}function DW({
define:e},t){return Object.keys(e??{}).filter(n=>Fr(n,t)<3).map(n=>({kind:"definition",name:n,text:xe(n),type:"unknown",
filled:1}))}function EW(e,t){let n=Ee(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:xe(i),type:s,filled:a/o})).filter(({name:i})=>Fr(i,t)<3).sort((i,s)=>Fr(i.name,
t)-Fr(s.name,t)||s.filled-i.filled)}function D$(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return $$(s,async a=>{
let l=()=>yb(e,t??"",void 0,i,a);return n===void 0?l():yb(e,t??"",n,i,a).catch(u=>{if(Mn(u)||j(u).status!==400)throw u;return l()})})}var E$="Fp";var RW={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},LW={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function bb(e){let t=e.kind==="function"||e.filled>=.9995?"":U(e.filled);return[RW[e.kind]||LW[e.type],t].filter(n=>n!==
"").join(", ")}function A$(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:bb(s)}));return n===""||o&&Fr(o.name,n)<3?i:[sa(n),...i]}function sa(e){return{value:{typed:e},label:r("code",{class:E$,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function Hr(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=T(e.typed??""),u=xm(t,a,n,o),c=e.names?Ir(e.names,
a,({name:y})=>y).filter(({type:y})=>o?.(y)??!0):u.names,d=e.names?0:u.more,p=e.extra?.(a)??[],m=A$(c,a),f=m[0]!==void 0&&
"typed"in m[0].value,h=p.length>0&&f?[...p,...m.slice(1),m[0]]:[...p,...m],v=y=>{y.trim()!==""&&s(y.trim())};return r(Ho,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:h,onPick:y=>"entry"in y?i(y.entry):v(y.typed),onTake:v,foot:d>0?`${q(d)} more, keep typing`:void 0})}function O$({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[d,p]=T(o),
m=n.operator===null?1:eo(n.operator),f=m==="many",h=D$(e,i?xe(n.property??""):null,t,d),v=mb(d,n.type),y=d===""||v!==void 0,
w=NW(n,d,v,h.value),b=S=>{let E=x$(n,S);p(""),s(E.values,m!==2||E.values.length>=2)},k=(S,E)=>{let R="typed"in S?v:S.value;
R!==void 0&&(E&&f?(p(""),s(vm(n,R).values,!1)):f&&d===""&&n.values.length>0?s(n.values,!0):b(R))},M=()=>{f&&d===""&&n.values.
length>0?s(n.values,!0):v!==void 0&&d!==""&&b(v)},O=S=>{let E=f?w$(S)?.map(R=>mb(R,n.type)):void 0;return!E||E.includes(
void 0)?!1:(s([...new Set([...n.values,...E])],!0),!0)};return r(Ho,{label:"Value",placeholder:BW(n,m),text:d,onText:p,head:c,
onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(0,-1),!1):a(),onPaste:O,invalid:!y,several:f,spaceTypes:d!==
""&&w[0]!==void 0&&"typed"in w[0].value,options:w,onPick:k,onTake:M,foot:y?zW(h.value,h.error!==null,f):`${Sc(d)} is no \
number`})}function NW(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=m=>e.values.includes(m),a=(o?.values??[]).map(({value:m,count:f})=>({
value:{value:m},label:r($,{value:m,most:60,middle:!0}),note:i+q(f),selected:s(m)})),l=o?.values.some(({value:m})=>m===n)??
!1,u=t!==""&&n!==void 0&&!l?[sa(t)]:[],c=l?a.filter(({value:m})=>"value"in m&&m.value===n):[],d=a.filter(m=>!c.includes(
m)),p=o&&t===""&&o.nulls>0&&e.operator!==null&&eo(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
q(o.nulls),selected:s(null)}]:[];return[...u,...c,...d,...p]}function BW({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function zW(e,t,n){let o=e&&e.more>0?[`${q(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function wm(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=T(()=>db(n)),l=F(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,v)=>{let y=b$(n,h,v);o(y),u(y.operator===null||db(y)!=="values"?"operator":"values")},d=async h=>{let v=(await lr(qo(
t),"condition",h)).parsed?.tree;v?.kind==="name"&&v.name!==void 0&&v.type!=="bool"&&v.type!=="unknown"?c(v.name,v.type):
i(h,null)},p=h=>{let v=v$(n,h);o(v),eo(h)===0?i(Tc(v),v):u("values")},m=(h,v)=>{let y={...n,values:h};o(y);let w=v?Tc(y):
null;w!==null&&i(w,y)},f={onCancel:e.onCancel,onLeave:e.onLeave,head:r(M$,{draft:n,stage:s,onStage:u,onDraft:o})};return s===
"property"?r(Hr,{...f,label:"Property",placeholder:"property, or a condition",document:t,typed:l.current,kinds:FW,...e.names?
{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{d(h)}},"property"):s==="operator"?r(C$,{...f,operators:bm(n.type),
present:n.operator,onPick:p,onBack:()=>u("property")},"operator"):r(O$,{...f,document:t,beside:e.beside,draft:n,typed:l.
current,ask:e.names===void 0,onValues:m,onBack:()=>u("operator")},"values")}var FW=["property","definition","cohort","lo\
okup"];var So="Jp",Dn="Kp",vb="Op",rs="Pp",R$="Qp",L$="Vp";var B$=3;function km({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:rs,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Dn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(N$,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(A,{children:[s==="is false"&&r("span",{class:Dn,children:"not"}),r("span",{class:So,children:r($,{value:i,most:40,middle:!0})})]}):
r(A,{children:[r("span",{class:So,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Dn,children:Vl(eo(
s)==="many"?ia(s,a.length):s)}),s!==null&&r(N$,{values:a,between:s.endsWith("between")})]})}function N$({values:e,between:t,
name:n=!1}){return e.length>B$+1?r("span",{class:vb,children:["(",q(e.length)," values)"]}):r("span",{class:n?So:vb,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Dn,children:t?" and ":n?" or ":", "}),r(IW,{value:o})]},i))})}function IW({
value:e}){return e===null?r("i",{class:Dn,children:In.null}):r($,{value:e,most:40,middle:!0})}function Cm(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>B$+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Sm(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function Pc(e){
return e.length===0?void 0:e.join(" and ")}function is(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Tm(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function z$({text:e,chip:t}){if(t)return ql({...t,operator:h$(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&HW(n)?n:`not (${e})`}function HW(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var xb={property:"event",type:"string",operator:"=",values:[]};function Mm({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=T(xb);return r(wm,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function qr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(A,{children:[n.
map((s,a)=>r(ke,{word:i(a),children:s},a)),o&&r(ke,{word:n.length===0?e:void 0,children:o},"after")]})}var F$="Si",I$="Wp",H$="Yp";function Vr({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=F(null),[l,u]=T(null),[c,d]=T(null),p=F(
0),m=b=>{d(a.current?.getBoundingClientRect()??null),u(b)},f=n==null||n===!1,h=Ao(f?t:void 0),v=()=>{p.current=performance.
now(),u(null)},y=()=>{performance.now()-p.current>300&&m("")},w=b=>{if(!(b.ctrlKey||b.metaKey||b.altKey)){if(b.key.length===
1&&b.key!==" "&&b.key!=="/")m(b.key);else if(b.key==="Backspace"&&s)s();else return;b.preventDefault()}};return r(A,{children:[
r("button",{ref:a,type:"button",class:we(F$,!f&&I$,l!==null&&H$),...h,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:y,onKeyDown:w,children:[r(se,{name:"plu\
s",size:14}),n]}),l!==null&&r(Gt,{anchor:c,role:"dialog",label:t,onClose:()=>{v(),i?.()},children:o(l,v)})]})}function _c(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var VW={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function $c(e,t){let n=_c(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ee(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...VW[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:xe(u),type:c,filled:1}))}function q$(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:xe(i),type:o,filled:1}})}var V$="Zp",W$="Bi",U$="Ci";var K$=null;function UW(){return K$??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),K$}function Ul(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=F(null),a=F(null),l=F(e);l.current=e;let[u,c]=T(!1);return B(()=>{let d=!1;
return UW().then(p=>{d||!p||!s.current||(a.current=p.mount(s.current,{...l.current,onText:m=>{m!==l.current.text&&l.current.
onText(m)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{d=!0,a.current?.destroy()}},
[]),B(()=>{u&&i&&a.current?.focus()},[u]),B(()=>{a.current?.setText(t)},[t]),B(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:we(V$,e.class),children:[r("div",{ref:s,class:W$,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:U$,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:d=>e.onText(d.currentTarget.
value)})]})}var j$="ed",G$="id",J$="rd",Z$="ad",Y$="td";function Pm({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:j$,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(Ul,{class:G$,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?zi(
t,n.span):null}),n&&r("div",{class:J$,children:r(pe,{error:n})}),r("div",{class:Z$,children:[r("span",{class:Y$,children:"\
Enter takes it, Shift+Enter is a new line"}),r(_,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Kl(){let e=F(!0);return B(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function wi(e){let{path:t,text:n,what:o,onChange:i}=e,s=Pt(),a=qo(s.document,e.over),l=Sm(n,Fl(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(S=>S.text),[c,d]=T(null),p=Kl(),m=e.byEvent&&l.length===0?xb:g$,f=S=>`${t}#${S<l.length?S:"draft"}`,h=e.needed!==
!0||l.length>1,v=async S=>{await lr(a,"condition",Pc(S)??""),p()&&(d(null),i(Pc(S)))},y=async(S,E,R)=>{d({at:S,condition:R,
text:E,problem:null});let{parsed:z,problem:V}=await lr(a,"condition",E);if(V&&!(e.loose&&z?.tree))return d({at:S,condition:R,
text:E,problem:V}),Xn(s.sentence(),f(S));let H=is(u,S,Pc(z?.conjuncts?.map(ae=>ae.text)??[`(${E})`])??E);await v(H)},w=()=>{
if(!c||c.problem)return;let S=c.condition?Tc(c.condition):c.text;S!==null&&S.trim()!==""?y(c.at,S,c.condition):c.condition?.
property?d({...c,problem:{message:pb(c.condition)??"",hint:"",span:null}}):d(null)},b=(S,E,R)=>{let z=l[S],V=c?.at===S?c:
null,H=()=>{d(null),R(),S>=l.length&&Xn(s.sentence(),`${t}#+`)},ae=()=>{R(),w()},Y=(ye,me)=>{R(),y(S,ye,me)};return(V?V.
condition===null&&V.text!==null:z&&!z.chip)?r(Pm,{label:o,text:V?.text??z?.text??"",problem:V?.problem??null,onCancel:H,
onLeave:ae,onText:ye=>d({at:S,condition:null,text:ye,problem:null}),onDone:ye=>Y(ye,null)}):r(wm,{document:s.document,typed:E,
draft:V?.condition??(z?.chip?y$(z.chip):m),names:e.names??$c(s.document.dataset,e.over),beside:Pc([...e.within?[e.within]:
[],...is(u,S,null)]),onDraft:ye=>d({at:S,condition:ye,text:null,problem:null}),onDone:Y,onCancel:H,onLeave:ae})},k=S=>{c?.
text&&y(c.at,Il(c.text,c.problem?.span??null,S),null)},M=(S,E)=>{let R=c?.at===S?c:null;return r(bn,{stop:f(S),path:t,span:E?.
span,after:`${t}#+`,what:o,label:`${o}: ${Cm(E,R)}`,draft:R!==null,problem:R?.problem,onHint:R?.text?k:void 0,editor:z=>b(
S,"",z),onLeave:w,onRemove:R?()=>d(null):h?()=>v(is(u,S,null)):void 0,onNegate:E&&!R?()=>{v(is(u,S,z$(E)))}:void 0,onMove:E&&
l.length>1?z=>{v(Tm(u,S,z)).then(()=>Xn(s.sentence(),`${t}#${Math.max(0,Math.min(S+z,l.length-1))}`))}:void 0,children:r(
km,{part:E,draft:R,byEvent:e.byEvent??!1})})},O=l.map((S,E)=>M(E,S));return r(qr,{lead:e.lead,between:"and",after:r(Vr,{
stop:`${t}#+`,label:`Add a ${o}`,editor:(S,E)=>b(l.length,S,E),onLeave:w,onBackspace:l.length>0&&h?()=>{v(u.slice(0,-1))}:
void 0,children:l.length===0&&c===null?e.empty:void 0}),children:c?.at===l.length?[...O,M(l.length,null)]:O})}function Wr(){let[e,t]=T([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Xn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Xt({word:e="where"}){let{document:t}=Pt();return r(wi,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>de(
"where",n),empty:"filter"})}var jW=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function Q$({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=T(null);if(l)
return r(GW,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=p=>n?Ir(jW,p.trim()===""?"time":p,([m,f])=>`time ${f} ${m}`).
map(([m,f])=>({value:{typed:`time('${m}')`},label:m==="auto"?"time":`time, ${m}`,note:f})):[];return r(Hr,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:p=>p.trim()===""?c(p).slice(0,1):c(p),onName:p=>{n&&(p.type==="int64"||p.type==="float64")?u(p):s(p.text)},onText:s,
onCancel:a,onLeave:a})}function GW({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=T(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=Ir(a,i,([u,c])=>`${u} ${c}`);return r(Ho,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[sa(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var _m=()=>!0,Ur=e=>e==="int64"||e==="float64",X$=e=>Ur(e)||e==="timestamp"||e==="string",eD=e=>e!=="list of strings",Cb=[
{name:"count",meaning:"how many",alone:!0,fits:_m},{name:"uniq",meaning:"how many different",usual:!0,fits:eD},{name:"su\
m",meaning:"total",usual:!0,fits:Ur},{name:"avg",meaning:"mean",usual:!0,fits:Ur},{name:"median",meaning:"half are below",
usual:!0,fits:Ur},{name:"p95",meaning:"95 % are below",usual:!0,fits:Ur},{name:"p75",meaning:"75 % are below",fits:Ur},{
name:"p90",meaning:"90 % are below",fits:Ur},{name:"p99",meaning:"99 % are below",fits:Ur},{name:"p999",meaning:"99.9 % \
are below",fits:Ur},{name:"min",meaning:"least",fits:X$},{name:"max",meaning:"largest",usual:!0,fits:X$},{name:"first",meaning:"\
by time",fits:_m},{name:"last",meaning:"by time",fits:_m},{name:"stddev",meaning:"standard deviation",fits:Ur},{name:"un\
iq_approx",meaning:"about how many different",fits:eD},{name:"count",meaning:"how many have a value",fits:_m}];function tD(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=T(e.typed),[c,d]=T(e.text),[p,m]=T(null),[f,h]=T(!a);if(f){let y=()=>c===
e.text?s():i(c);return r(Pm,{label:"Measure",text:c,problem:e.problem,onText:d,onDone:i,onCancel:s,onLeave:y})}if(p)return r(
Hr,{label:`What ${p.name} is of`,placeholder:`${p.name} of`,document:t,kinds:["property","definition","lookup"],fits:y=>y===
"unknown"||p.fits(y),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>m(null),onName:y=>i(`${p.name}(${y.text})`),onText:y=>i(
`${p.name}(${y})`)});let v=y=>{"text"in y?i(y.text):"typed"in y?i(y.typed):y.aggregate.alone?i(`${y.aggregate.name}()`):
m(y.aggregate)};return r(JW,{document:t,names:n,text:l,onText:u,present:e.text,onPick:v,onTake:y=>{y!==""&&i(y)},onCancel:s,
onWrite:()=>h(!0)})}function JW({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),d=xm(e,c,["property","definition","lookup"]).names,p=t?Ir(t,c,({name:y})=>y):d,m=Ir(Cb,c.replace(/\(.*$/s,""),({name:y,
meaning:w})=>`${y} ${w}`).map(y=>({value:{aggregate:y},label:y.alone?`${y.name}()`:`${y.name}(…)`,note:y.meaning})),f=c===
""?[]:p.filter(({name:y})=>Fr(y,c)<3).slice(0,4).flatMap(ZW),h=/[^\p{L}\p{N}_]/u.test(c)||m.length+f.length===0?[sa(c)]:
[],v=c===""?m:[...h,...m,...f];return r(Ho,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:v,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(_,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function ZW(e){
let t=Cb.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:bb(e)}))}function nD({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:So,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:So,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:rs,children:r(
$,{value:e,most:60})})}function Ec(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=Pt(),u=qo(l.document,e.over),c=Fl(u,n.map(b=>({
kind:o,text:b}))),[d,p]=T(null),m=Kl(),f=e.needed!==!0||n.length>1,h=b=>{p(null),s(b.length>0?b:void 0)},v=async(b,k)=>{
p({at:b,text:k,problem:null});let{problem:M}=await lr(u,o,k);if(m()){if(!M)return h(is(n,b,k));p({at:b,text:k,problem:M}),
Xn(l.sentence(),`${t}[${b<n.length?b:"draft"}]`)}},y=(b,k,M)=>{let O=d?.at===b?d:null;return e.editor({text:O?.text??n[b]??
"",parsed:O?null:c[b]??null,typed:k,problem:O?.problem??null,onDone:S=>{M(),v(b,S)},onCancel:()=>{p(null),M(),b>=n.length&&
Xn(l.sentence(),`${t}#+`)}})},w=b=>{let k=d?.at===b?d:null,M=b<n.length;return r(bn,{stop:`${t}[${M?b:"draft"}]`,path:`${t}\
[${b}]`,after:`${t}#+`,what:i,label:`${i}: ${k?.text??n[b]??""}`,draft:k!==null,problem:k?.problem,onHint:O=>{k&&v(b,Il(
k.text,k.problem?.span??null,O))},editor:O=>y(b,"",O),onRemove:k?()=>p(null):f?()=>h(is(n,b,null)):void 0,onMove:M&&n.length>
1?O=>{h(Tm(n,b,O)),Xn(l.sentence(),`${t}[${Math.max(0,Math.min(b+O,n.length-1))}]`)}:void 0,children:r(nD,{text:k?.text??
n[b]??"",parsed:k?null:c[b]??null})})};return r(qr,{lead:e.lead,after:n.length<a&&r(Vr,{stop:`${t}#+`,label:`Add a ${i}`,
editor:(b,k)=>y(n.length,b,k),onBackspace:n.length>0&&f?()=>h(n.slice(0,-1)):void 0,children:n.length===0&&d===null?e.empty:
void 0}),children:[...n.map((b,k)=>w(k)),...d?.at===n.length?[w(n.length)]:[]]})}function $m({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=Pt();return r(Ec,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>de(e,u)),editor:u=>r(tD,
{...u,document:l,names:$c(l.dataset,n)},u.text)})}function ur({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=Pt();return r(Ec,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>de(e,c)),editor:c=>r(Q$,{...c,document:u,axes:a,names:$c(u.dataset,n)})})}function Vo({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(bn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(se,{name:"plus",size:14}),"more"]})}var rD="od",iD="nd";function jl({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([d])=>d!==a&&d!==l);de(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);de(e,l.length>0?Object.fromEntries(l):void 0)};return r(
qr,{lead:"each with",after:r(Vr,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(sD,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(bn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(sD,{of:n,
name:a,measure:l,onDone:(d,p)=>{c(),i(a,d,p)}}),children:[r("span",{class:So,children:r($,{value:a,most:40})}),r("span",
{class:Dn,children:"="}),r("span",{class:rs,children:r($,{value:l,most:40})})]},a))})}function sD({of:e,name:t,measure:n,
onDone:o}){let{document:i}=Pt(),[s,a]=T(t),[l,u]=T(n),[c,d]=T(null),p=async()=>{if(s.trim()===""||l.trim()==="")return d(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:m}=await lr(qo(i),"measure",l);m?d(m):o(s.
trim(),l.trim())};return r("form",{class:rD,onSubmit:m=>{m.preventDefault(),p()},children:[r(Jt,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(Jt,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(pe,{error:c}),r("div",{class:iD,children:r(_,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function pt({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(d=>de(e,d===i?void 0:
d)),c=o.find(([d])=>d===n)?.[1]??n;return r(bn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([d,p])=>({label:p,
checked:d===n,act:()=>u(d)})),children:l??c})}function Dm({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(pt,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>de(e,a==="on"||void 0)})}function vn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=Pt(),l=t===void 0||t.trim()==="true",u=s??
(c=>de(e,c??(i?"true":void 0)));return r(wi,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var Em="pd";function lD({document:e,error:t,path:n,step:o,first:i}){return r("div",{class:Em,children:[r(Dt,{document:e,error:t,label:"\
Step",children:[r(vn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(ke,
{word:"counting",children:r(Dm,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!i&&r(XW,{path:n,step:o}),r(ke,{word:i?"it":"in between; it",children:r(Dm,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),r(Jt,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>de(`${n}.name`,s.trim()===""?void 0:s)})]})}function XW({path:e,step:t}){
return r(A,{children:[r(ke,{word:"within",children:r(Co,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:xi})}),r(ke,{word:"and not before",children:r(Co,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:xi})}),r(ke,{word:"with",children:r(Dm,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function uD({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=Pt(),u=Sm(n.where,Fl(qo(a),[{kind:"\
condition",text:n.where}])[0]??null),c=si(n.where),d=n.name??c??(n.where.trim()==="true"?"any event":null),p=d??u.map(m=>Cm(
m,null)).join(" and ");return r(bn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${p}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(lD,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>de(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:L$,children:t+1}),d!=null?r("\
span",{class:So,children:r($,{value:d,most:40,middle:!0})}):u.slice(0,2).map((m,f)=>r("span",{class:R$,children:[f>0&&r(
"span",{class:Dn,children:"and"}),r(km,{part:m,draft:null,byEvent:f===0})]},f)),d===null&&u.length>2&&r("span",{class:Dn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Dn,children:"directly"}),n.within&&r("span",{class:Dn,
children:["within ",n.within]}),n.after&&r("span",{class:Dn,children:["after ",n.after]}),n.optional&&r("span",{class:Dn,
children:"(optional)"})]})}function Am({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=Pt(),s=`${t}.steps`,{steps:a}=n,l=u=>fe({document:_d(o,
s,a.length,{where:u})});return r(qr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Vr,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Mm,{document:o,typed:u,onDone:d=>{c(),l(d)},onCancel:c}),onBackspace:a.length>1?()=>fe({document:Bu(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(uD,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>fe({document:Bu(o,s,c)}):void 0,onMove:a.length>1?d=>{fe({document:g0(o,s,c,c+d)}),Xn(i(),`${s}\
[${Math.max(0,Math.min(c+d,a.length-1))}]`)}:void 0}))})}var eU=["property","definition","lookup"];function Gl({path:e,what:t,value:n,none:o,kinds:i=eU,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Pt(),[d,p]=T(null),m=Kl(),f=v=>{p(null),(u??(y=>de(e,y)))(v)},h=async v=>{let{problem:y}=await lr(
qo(c),l,a?xe(v):v);m()&&(y?p({text:v,problem:y}):f(v))};return r(bn,{stop:e,what:t,label:`${t}: ${d?.text??n??o}`,draft:d!==
null,problem:d?.problem,onHint:v=>{d&&h(a?v:Il(d.text,d.problem?.span??null,v))},onRemove:d?()=>p(null):n!==null?()=>f(void 0):
void 0,editor:v=>r(Hr,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:v,onLeave:v,onName:y=>{v(),
f(a?y.name:y.text)},onText:y=>{v(),h(y)}}),children:d===null&&n===null?o:r($,{value:d?.text??n,most:40,middle:!0})})}function Sb(e){return Ee(e).value.value?.actors?.[0]??"actor"}function Wn({path:e,value:t}){let{document:n}=Pt(),o=Sb(n.
dataset);return r(Gl,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>de(e,i===o?void 0:i)})}function Om({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(A,{children:[r(ke,{word:"of",children:r(Wn,{path:`${e}.sessions.per`,value:i})}),r(ke,{word:"with gaps\
 up to",children:r(Co,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:xi})}),r(jl,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(A,{children:[r(ke,{word:"by",children:r(Wn,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(jl,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(A,{children:[r(Am,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(ke,{word:"w\
ithin",children:r(Co,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:hm})}),r(jl,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var tU=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Rm({path:e,over:t,allow:n=tU}){
let o=_c(t);return r(pt,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&fe({document:nU(be.value,e,i)})}})}function nU(e,t,n){
let o=_e(e,t,oU(n,e)),i=Lu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Fi(o,i),{having:a,order:l,...u}=s;return _e(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function oU(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function Tb({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=Wr(),l=he(n.by).length>0;return r(
Dt,{document:e,error:t.error,label:"Question: groups and measures",children:[r($m,{lead:"Show",path:"aggregate.measures",
texts:Lm(n.measures),over:o,needed:!0}),r(ke,{word:"of",children:r(Rm,{path:"aggregate.over",over:o})}),r(Om,{path:"aggr\
egate.over",over:o}),r(Xt,{}),r(ur,{lead:"by",path:"aggregate.by",texts:he(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(wi,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:q$(Lm(n.measures),he(n.by)),onChange:u=>de("aggregate.having",u)}),s!==void 0&&r(ke,{word:"at most",children:r(
os,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:oa(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>de("aggregate.limit",void 0)})}),r(
Vo,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>de("aggregate.limit",10)}]})]})}function Lm(e){let t=he(e);return t.length===0?["count()"]:
t}function Mb({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(Dt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(Ec,{lead:"List",path:"samples.columns",texts:he(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>de("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(Hr,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(Bl,{children:"of events"}),r(Xt,{}),r(pt,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Bl,{children:"first"})]})}var rU=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function dD({
lead:e,path:t,funnel:n}){let{document:o,error:i}=Pt(),s=`${t}.exclude`,a=n.exclude??[];return r(qr,{lead:e,after:r(Vr,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Mm,{document:o,typed:l,onCancel:u,onDone:c=>{u(),fe({document:_d(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(bn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${cD(l,n)}`,editor:()=>r(iU,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>fe({document:Bu(o,s,u)}),children:[r("span",{class:si(l.where)===null?rs:So,children:r($,{value:si(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Dn,children:cD(l,n)})]},u))})}function cD({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function iU({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>de(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:Em,children:r(Dt,{document:e,error:t,label:"Exclusion",children:[r(vn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(ke,{word:"between",children:r(pt,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(ke,{word:"and",children:r(pt,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(pt,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:rU})]})})}var pD="funnel",sU=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],aU=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function Pb({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??Sb(e.dataset),d=Wr(),
p=s!==void 0&&s.length>0||d.has("funnel.exclude"),m=i!==void 0||d.has("funnel.hold");return r(Dt,{document:e,error:t.error,
label:"Question: funnel",children:[r(ke,{word:"Of",children:r(Wn,{path:"funnel.per",value:n.per})}),r(Am,{lead:"who",path:pD,
funnel:n}),a!=="ordered"&&r(pt,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:sU}),r(ke,{word:"with\
in",children:r(Co,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(ke,{word:"counting",children:r(
pt,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),p&&r(dD,{lead:"without",path:pD,funnel:n}),m&&r(ur,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:he(i)}),r(Xt,{}),r(ur,{lead:"split by",path:"funnel.by",texts:he(o),onChange:f=>de("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(ke,{word:"taking",children:r(pt,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:aU})}),r(Vo,{items:[!p&&{label:"Without an event in between",act:()=>d.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>de("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>de("funnel.order","strict")},!m&&{label:"With the same value along the way",act:()=>d.ask("\
funnel.hold")}]})]})}var Nm=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var lU=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],uU=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function _b({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(Dt,{document:e,error:t.error,label:"Question: retention",children:[
r(ke,{word:"Of",children:r(Wn,{path:"retention.per",value:n.per})}),r(vn,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(pt,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:uU}),r(vn,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(pt,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:lU}),r(ke,{word:"each",children:r(pt,{path:"retention.period",what:"\
period",value:o,without:"day",choices:Nm})}),r(ke,{word:"for",children:r(os,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:n.brackets?"brackets":"14",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],
read:oa(1,1e3),wrong:"A whole number from 1 to 1000",onChange:i=>de("retention",{...n,brackets:void 0,periods:i})})}),r(
Xt,{}),r(ur,{lead:"split by",path:"retention.by",texts:he(n.by),onChange:i=>de("retention.by",i)}),n.day==="rolling"&&r(
pt,{path:"retention.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the \
calendar"],["rolling","from the start of each"]]}),n.at_least!==void 0&&r(ke,{word:"at least",children:r(os,{path:"reten\
tion.at_least",what:"how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:oa(1,
1e4),wrong:"A whole number from 1 to 10000",onRemove:()=>de("retention.at_least",void 0)})}),r(Vo,{items:[n.day!=="rolli\
ng"&&{label:"Count periods from the start of each",act:()=>de("retention.day","rolling")},n.at_least===void 0&&{label:"A\
t least so many returns",act:()=>de("retention.at_least",2)}]})]})}function $b({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(Dt,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(ke,{word:"How many",children:r(Wn,{path:"lifecycle.per",value:n})}),r(ke,{
word:"were new, returning, back or gone per",children:r(pt,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:Nm})}),r(vn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(ke,{word:"new by",children:r(
Gl,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:a=>a==="timestamp"||a===
"unknown"})}),r(Xt,{})]})}var cU=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function Db({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(Dt,{document:e,error:t.error,label:"Question: stickiness",children:[r(ke,{word:"\
On how many",children:r(pt,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:cU})}),r(ke,{word:"\
did",children:r(Wn,{path:"stickiness.per",value:n})}),r(vn,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
Xt,{})]})}function mD({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function fD(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var dU=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],pU=[["actors","\
the first path of each"],["transitions","every session"]],mU=oa(0,20);function Eb({document:e,result:t}){let n=e.paths??
{},o=mD(n),i=Wr(),s=o==="before"?"before":"after",a=l=>fe({document:_e(e,"paths",fD(n,l))});return r(Dt,{document:e,error:t.
error,label:"Question: paths",children:[r(ke,{word:"What did",children:r(Wn,{path:"paths.per",value:n.per})}),r(ke,{word:"\
do",children:r(pt,{path:"paths.direction",what:"direction",value:o,choices:dU,onChange:a})}),n.start!==void 0&&r(vn,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(vn,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(vn,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(ke,{word:"in",children:r(os,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:mU,wrong:"A \
whole number from 0 to 20"})}),r(ke,{word:"named by",children:r(Gl,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(ke,{word:"within sessions of",children:r(Co,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:xi})}),r(ke,{word:"counting",children:r(pt,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:pU})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(vn,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(Xt,{}),r(Vo,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var cr="aggregate.over.sessions",fU=[["start","begun by"],["end","ended by"]];function Ab({document:e,result:t}){let n=e.
aggregate??{},{over:o}=n,i=Wr(),s=_c(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(Dt,
{document:e,error:t.error,label:"Question: sessions",children:[r($m,{lead:"Show",path:"aggregate.measures",texts:Lm(n.measures),
over:o,needed:!0}),r(ke,{word:"of sessions of",children:r(Wn,{path:`${cr}.per`,value:s.per})}),r(ke,{word:"a gap of",children:r(
Co,{path:`${cr}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:xi})}),r(ke,{word:"ends one, at most",children:r(Co,{
path:`${cr}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),
fU.map(([a,l])=>(s[a]!==void 0||i.has(`${cr}.${a}`))&&r(vn,{lead:l,path:`${cr}.${a}`,text:s[a],what:a,onChange:u=>de(`${cr}\
.${a}`,u)},a)),s.split==="day"&&r(pt,{path:`${cr}.split`,what:"split",value:"day",without:"none",choices:[["day","split \
at midnight"],["none","not split"]]}),r(jl,{path:`${cr}.properties`,properties:s.properties,of:"session"}),r(Xt,{}),r(ur,
{lead:"by",path:"aggregate.by",texts:he(n.by),over:o,axes:!0}),r(Vo,{items:[s.start===void 0&&{label:"An event that begi\
ns a session",act:()=>i.ask(`${cr}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${cr}.e\
nd`)},s.split!=="day"&&{label:"Split at midnight",act:()=>de(`${cr}.split`,"day")}]})]})}function Ob({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Wr(),l=u=>u===
void 0||u.trim()==="true";return r(Dt,{document:e,error:t.error,label:"Question: difference",children:[r(ke,{word:"What \
sets",children:r(Rm,{path:"difference.over",over:o})}),r(Om,{path:"difference.over",over:o}),r(wi,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>de("difference.se\
lection",u??"true")}),r(wi,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>de("difference.baseline",u)}),r(Bl,{children:"?"}),r(Xt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(ur,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:he(n.properties),over:o}),r(Vo,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function hD(e){return e.document.samples?r(Mb,{...e}):r(Tb,{...e})}var gD=new Map;function hU(e,t){let{aggregate:n,dataset:o}=e;return n&&!or(e)&&gD.set(o,n),oc(e,t,gD.get(o)??null,hl(Ee(
o).value.value))}var yD={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...Ln.aggregate,...Ln.samples],chartOf:yp,choose:hU,Sentence:hD,Page:B_};function Ac(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function bD(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function xn(e){return si(e.name)??e.name}function Rb(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Ac(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function dr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var vD="dd",xD="Ei",wD="ld";function to(e){return"other"in e?An.text:ee(e.value).text}function Nb(e,t){return"other"in t?"var(--other)":`var(${gn($n(
e,kD(t.value)))})`}function Bb(e,t){return!("other"in t)&&$n(e,kD(t.value))>=Ld}function kD(e){return Array.isArray(e)?e:
[e??null]}function ki({property:e,group:t,most:n=32}){return r("span",{class:vD,children:[r("span",{class:xD,"data-dashe\
d":Bb(e,t),style:{"--color":Nb(e,t)}}),r("span",{class:wD,children:"other"in t?r($,{shown:An}):r($,{value:t.value,most:n,
middle:!0})})]})}function CD({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...dr(e).flatMap(i=>n(
i,i.steps))];return r(Te,{label:"Steps",columns:yU(t),rows:o})}function yU(e){let t=i=>i==null?"–":Pe(i),n=i=>i===null?
"–":U(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:In.
total,kind:"other"}}):r(ki,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(A,{children:[s+1," ",
r($,{value:xn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>N(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":N(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":N(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var SD="xd",TD="sd",MD="cd",PD="gd",_D="Ii",$D="Ui",DD="hd",ED="fd",AD="ud",OD="md",RD="Hi",LD="o",ND="m",BD="de",zD="vd",
FD="wd",ID="Li",HD="bd",qD="Mi",VD="yd",WD="kd",UD="le",KD="zd";function jD({group:e,by:t,mark:n,onChoose:o}){return r(A,{children:[r("div",{class:VD,children:r(ki,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:BD,...n(s),title:`${N(i.count)}, ${U(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:WD,children:r("span",{class:UD,"data-dashed":Bb(t,e),style:{"--share":i.from_first??0,"--color":Nb(
t,e)}})}),r("span",{class:KD,children:s===0?q(i.count):U(i.from_first??0)})]},s))]})}function Bm(e,t){let n=Fi(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function GD(e,t){return t===null?q(e):y0(e,t[0],t[1])}function Fb(e,t){return e===null?"–":t===null?U(e):`~\
 ${U(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function JD(e,t){return t==="entries"?Oe(e,"pass","passes"):t==="starts"?Oe(
e,"start"):Oe(e,"actor")}function ZD({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=bD(e,t,n),u=(d,p,m,f)=>r("div",{class:LD,
"data-part":d,style:{"--share":p},title:`${f}: ${N(m)} (${U(p)})`,...s(d),onClick:h=>a(d,h.currentTarget),onContextMenu:h=>{
h.preventDefault(),a(d,h.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:DD,children:[r("di\
v",{class:ED,children:[r("span",{class:OD,children:t+1}),r("span",{class:AD,children:r($,{value:xn(e),most:80,middle:!0})})]}),
r("div",{class:RD,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:zD,children:[r("div",{class:FD,title:N(e.count),children:GD(
e.count,Bm(o,["steps",t,"count"]))}),r("dl",{class:ID,children:[r(Oc,{label:"of all",children:i?"–":Fb(e.from_first,Bm(
o,["steps",t,"from_first"]))}),r(Oc,{label:"of the step before",children:i?"–":Fb(e.from_previous,Bm(o,["steps",t,"fro\
m_previous"]))}),r(Oc,{label:"median time",children:c===null?"–":Pe(c)}),r(Oc,{label:"dropped",swatch:"dropped",children:i?
"–":q(e.dropped)}),r(Oc,{label:"still open",swatch:"in_progress",children:i?"–":q(e.in_progress)})]})]})]})}function Oc({
label:e,swatch:t,children:n}){return r(A,{children:[r("dt",{class:HD,children:[t&&r("span",{class:ND,"data-part":t}),e]}),
r("dd",{class:qD,children:n})]})}function ss(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Kr=["dropped","in_progress","reached"];function YD({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=dr(e),a=Ac(
i),l=e.query?.funnel?.count,u=(m,f)=>{let h=i[f],v=s[m-Kr.length];if(v)return{mark:{step:f+1,state:"reached",...ss(v)},label:`${to(
v)}: ${QD(h)}`};let y=Kr[m];return{mark:{step:f+1,state:y},label:`${XD(y)} ${W(xn(h))}`}},c=(m,f,h)=>{let{mark:v,label:y}=u(
m,f);o(v,y,h)},d=Ft(Kr.length+s.length,i.length,({row:m,column:f},h)=>c(m,f,h)),p=d.at?vU(e,d.at.row,d.at.column):"";return r(
Ge,{scrolls:!0,title:r(bU,{steps:i,counting:l}),summary:xU(e,n),announced:p,onKey:d.key,table:r(CD,{answer:e,by:n}),children:r(
"div",{class:PD,tabIndex:0,role:"group","aria-label":"Steps of the funnel",children:r("div",{class:_D,"data-groups":s.length>
0,style:{"--steps":i.length},children:[r("div",{class:$D,"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("\
span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((m,f)=>r(ZD,{step:m,at:f,entries:a,intervals:t,first:f===0,mark:h=>d.
mark(Kr.indexOf(h),f),onChoose:(h,v)=>c(Kr.indexOf(h),f,v)},f)),s.map((m,f)=>r(jD,{group:m,by:n,mark:h=>d.mark(Kr.length+
f,h),onChoose:(h,v)=>c(Kr.length+f,h,v)},f))]})})})}function bU({steps:e,counting:t}){let{share:n,entries:o,converted:i,
median:s}=Rb(e);return r("span",{class:SD,children:[r("strong",{class:TD,children:n===null?"–":U(n)}),r("span",{children:[
q(i)," of ",JD(o,t)]}),s!==null&&r("span",{class:MD,children:["half of them within ",Pe(s)]})]})}function QD(e){return`r\
eached ${W(xn(e))}`}function XD(e){return e==="reached"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function vU(e,t,n){
let o=e.steps[n];if(!o)return"";let i=dr(e)[t-Kr.length];if(i){let l=i.steps[n];return`${to(i)}, ${QD(o)}: ${q(l?.count??
0)}, ${U(l?.from_first??0)}`}let s={reached:o.count,dropped:o.dropped,in_progress:o.in_progress}[Kr[t]],a=t<2?"":`, ${U(
o.from_first??0)} of all, ${U(o.from_previous??0)} of the step before`;return`Step ${n+1}, ${XD(Kr[t])} ${W(xn(o))}: ${q(
s)}${a}`}function xU(e,t){let{share:n,entries:o,converted:i}=Rb(e.steps),s=e.steps.map(l=>W(xn(l))).join(", "),a=t===""?
"":`, by ${W(t)}, ${(e.groups??[]).length} groups`;return`Funnel of ${e.steps.length} steps: ${s}; ${q(i)} of ${q(o)} co\
nvert, ${U(n??0)}${a}`}function pr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r($e,{icon:"clock",title:"Stopped",actions:r(
_,{kind:"primary",onClick:No,children:"Run again"}),children:"Nothing was answered yet."}):r(Se,{})}function jr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r($e,{icon:"search",title:"Nothing\
 found",actions:r(A,{children:[o&&r(_,{kind:"primary",onClick:()=>yn({}),children:"All data"}),n.where!==void 0&&r(_,{kind:"\
outlined",onClick:()=>fe({document:_e(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(_,{kind:"\
outlined",onClick:No,children:"Ask again"})]}),children:t})}var eE="jd";function no({children:e}){return r("div",{class:eE,children:e})}function Gr(e,t=()=>[]){let{openAt:n,menu:o}=Nr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Ib=30;function zm(e,t){let n=e.query?.funnel?.compare_groups?.control;return dr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Ib}]})}function tE(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Hb({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function aa(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var nE="Xd",oE="a",mr="Sd",qb="Bd",rE="Cd",iE="Ed",sE="Id",aE="Ni",lE="Ri",uE="U";function dE({answer:e,by:t,goal:n,onMark:o}){let i=zm(e,n),s=tE(i),a=(d,p)=>{let m=i[d];o({step:n+1,state:"reached",...ss(
m.group)},to(m.group),p)},l=Ft(i.length,1,({row:d},p)=>a(d,p)),u=l.at?i[l.at.row]:void 0,c=W(xn(e.steps[n]));return r(Ge,
{scrolls:!0,title:r(A,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${W(t)}: ${i.map(cE).join(";\
 ")}`,announced:u?cE(u):"",onKey:l.key,table:r(TU,{variants:i,by:t}),children:r("div",{class:nE,children:r("table",{class:oE,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:mr,children:"\
exposed"}),r("th",{scope:"col",class:mr,children:"converted"}),r("th",{scope:"col",class:mr,children:"rate"}),r("th",{scope:"\
col",class:mr,children:"lift"}),r("th",{scope:"col",class:qb,children:r("span",{class:rE,children:[r("span",{children:Pn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:Pn(s)})]})}),r("th",{scope:"col",class:mr,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((d,p)=>r("tr",{...l.mark(p,0),onClick:m=>a(p,m.currentTarget),
children:[r("th",{scope:"row",children:r(ki,{property:t,group:d.group})}),r("td",{class:mr,children:N(d.exposed)}),r("td",
{class:mr,children:N(d.converted)}),r("td",{class:mr,children:d.rate===null?"–":U(d.rate)}),r("td",{class:mr,children:d.
isControl||d.lift===null||d.few?"–":Pn(d.lift)}),r("td",{class:qb,children:r(SU,{variant:d,reach:s})}),r("td",{class:mr,
children:d.isControl||d.few?"–":aa(d.pValue)}),r("td",{children:r("span",{class:uE,"data-verdict":Hb(d),children:Vb(d)})})]},
p))})]})})})}function SU({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:iE,title:a?`${Pn(n[0])} to ${Pn(n[1])}`:void 0,children:[r("span",{class:sE}),
a&&r(A,{children:[r("span",{class:aE,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:lE,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function TU({variants:e,by:t}){return r(Te,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(ki,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>N(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>N(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":U(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":Pn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?Pn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?Pn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>aa(n)},{key:"says",head:"says",cell:Vb}]})}function Vb(e){return e.
few?`too few: below ${Ib}`:Hb(e)}function cE(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${Pn(e.lift)}, p ${aa(
e.pValue)}`;return`${to(e.group)} ${e.rate===null?"no rate":U(e.rate)} of ${N(e.exposed)}${t}, ${Vb(e)}`}var Fm="Ud",la="Hd",Lc="Ld",mE="Md";var fE="Ai";var MU=.01;function hE({answer:e,document:t,by:n,onMark:o}){let[i,s]=T(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(dr(e).flatMap(h=>"other"in h?[]:[[ee(h.value).text,h.value]])),d=(Ee(t.dataset).
value.value?.columns??[]).filter(({type:h,actor:v})=>h==="string"&&!v).map(({name:h})=>h),p=h=>{fe({document:_e(_e(t,"fu\
nnel.by",xe(h)),"funnel.compare_groups",void 0)})},m=h=>de("funnel.compare_groups",{...l,control:u.get(h)}),f=zm(e,a).length>
0;return r(A,{children:[r("div",{class:Fm,children:[r("span",{class:Lc,children:[r("span",{class:la,children:"variant"}),
r(on,{title:"The property that says the variant",kind:"outlined",values:d,value:n===""?"choose":n,onChange:p})]}),u.size>
0&&r("span",{class:Lc,children:[r("span",{class:la,children:"control"}),r(on,{title:"The control group",kind:"outlined",
values:[...u.keys()],value:l?ee(l.control).text:"choose",onChange:m})]}),l&&r(A,{children:[r("span",{class:Lc,children:[
r("span",{class:la,children:"goal"}),r(on,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Wb),value:Wb(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((v,y)=>Wb(v,y)===h))})]}),r("span",{class:Lc,children:[r("span",{class:la,
children:"exposed by"}),r("span",{class:mE,children:r(Jt,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>de("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),f?r(
A,{children:[r(PU,{value:e.sample_ratio_p_value??null}),r(dE,{answer:e,by:n,goal:a,onMark:o})]}):r($e,{icon:"compare",title:"\
Compare the groups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor \
saw.":"Choose which group is the control. The others are held against it."})]})}function Wb(e,t){return`${t+1} ${xn(e)}`}
function PU({value:e}){if(e===null)return null;let t=e<MU;return r("p",{class:fE,"data-bad":t,role:t?"alert":void 0,children:[
r(se,{name:t?"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${aa(e)}). Unle\
ss the split was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${aa(e)}).`]})}function gE(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function yE(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function bE(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function Im(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let d=o[c+1]?.from,p=d===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(d/l)/Math.log(i)))),m=h=>h===0?l:h===p&&d!==void 0?d:l*i**h,f=d===void 0&&!Number.isFinite(i);
for(let h=0;h<p;h++)s.push({from:m(h),to:f?null:m(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var vE="Rd",xE="Ad",wE="xe",kE="Di",CE="Dd",SE="Ti",TE="Td",ME="_i";function Hm({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Ft(1,n.length,({column:p},m)=>s?.(
n[p],m)),u=Math.max(1,...n.map(({count:p})=>p)),c=n.reduce((p,{count:m})=>p+m,0),d=l.at===null?void 0:n[l.at.column];return r(
Ge,{title:e,summary:i,onKey:l.key,announced:d?`${Ub(d)}: ${N(d.count)} ${t}, ${U(d.count/Math.max(1,c))}`:"",table:r(Te,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Ub},{key:"count",head:t,number:!0,cell:p=>N(p.count)},{key:"\
share",head:"share",number:!0,cell:p=>U(p.count/Math.max(1,c))}]}),children:r("div",{class:vE,children:[r("div",{class:xE,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((p,m)=>r("div",{class:wE,...l.mark(0,m),title:`${Ub(p)}: ${N(
p.count)} ${t}, ${U(p.count/Math.max(1,c))}`,onClick:s&&(f=>s(p,f.currentTarget)),children:r("div",{class:kE,style:{"--s\
hare":p.count/u}})},m)),o.map(({at:p,label:m},f)=>{let h=yE(n,p);return h===null?null:r("div",{class:CE,style:{"--at":h},
children:r("span",{class:SE,"data-late":h>.8||f===0&&o.length>1&&h>.22,children:m})},m)})]}),r("div",{class:TE,"aria-hid\
den":"true",children:bE(n,6).map(({at:p,value:m})=>r("span",{class:ME,"data-late":p>.9,style:{"--at":p},children:Pe(m)},
p))})]})})}function Ub({from:e,to:t}){return t===null?`${Pe(e)} and more`:`${Pe(e)} to ${Pe(t)}`}var $U=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Kb(e){let t=Object.
entries(e).filter(([n])=>!$U.includes(n));return Object.fromEntries(t)}function jb(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Ae(e);return{...i,aggregate:{over:{flows:{funnel:Kb(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var PE="_d",_E="qd",Jb="Fd";var EU=8;function DE({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:PE,
children:[n.slice(1).map((s,a)=>r($E,{from:xn(n[a]),to:xn(s),times:s.time_from_previous,question:i&&a<EU?jb(t,a+1,a+2):null},
a)),n.length>2&&o&&r($E,{from:xn(n[0]),to:xn(o),times:o.time_from_entry,all:!0,question:i?jb(t,1,n.length):null})]})}function $E({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=nt(o),a=J(()=>s&&"columns"in s?Im(AU(s)):gE(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Pe(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Pe(u)}`}]];return r(Hm,{title:r("span",{class:_E,children:[i&&r("span",{class:Jb,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:Jb,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${W(e)} to ${W(t)}: ${q(n?.count??0)} actors, median ${l===null?"unknown":Pe(l)}`})}function AU(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function OU(e,t){let n=Kb(e.funnel);return{...Ae(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function EE(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function AE(e,t,n){
let o=EE(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{RU(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>qe({document:OU(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function RU(e,t,n){let o=EE(e,t);try{let{only:i}=await Lr(e,t);i&&o!==void 0?
qe({document:{...Ae(i),paths:{start:o}},view:"paths",as:null},n):te("No condition says who these are.")}catch(i){te(W(j(
i).message))}}var LU="conversion_rate";function OE(e,t){let n=dr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let d=c[0]?.count??
0;o.push([u,...a===null?[]:[NU(a)],d>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:LU,type:"float64"}],rows:o,stats:e.stats}}function NU(e){return"other"in
e||Array.isArray(e.value)?to(e):e.value}var BU=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function RE(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*BU.get(o);return t}function zU(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-RE(e.query?.funnel?.window)}
var FU=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function LE({
answer:e,document:t,by:n}){let o=J(()=>OE(e,n),[e,n]),i=Ll(),s=e.query?.timezone??t.timezone??"UTC",a=t.funnel?.trend;return o.
rows.length===0?r(Se,{}):r(A,{children:[r("div",{class:Fm,children:[r("span",{class:la,children:"by entry"}),r(Tt,{label:"\
Length of a bucket",value:String(a??"1d"),choices:FU,onChange:l=>de("funnel.trend",l)})]}),r(Rl,{answer:o,document:o.query,
zone:s,form:"lines",...i,end:zU(e),onZoom:(l,u)=>yn({from:new Date(l*1e3).toISOString(),to:new Date(u*1e3).toISOString()})})]})}function NE({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Gr(i,(c,d)=>i?AE(i,c,d):[]);if(!o||
!i||!IU(o))return r(pr,{result:t});if(Ac(o.steps)===0&&s==="exact"&&n!=="groups")return r(jr,{result:t,children:"No acto\
r of this range did the first step."});let u=he(i.funnel?.by).join(", ");return r(no,{children:[n==="trend"&&r(LE,{answer:o,
document:i,by:u}),n==="time"&&r(DE,{answer:o,document:i}),n==="groups"&&r(hE,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(YD,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function IU(e){return"steps"in
e}var BE={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:Ln.funnel,chartOf:()=>"steps",choose:HU,Sentence:Pb,Page:NE};function HU(e,t){if(!e.funnel)return e;let{
trend:n}=e.funnel;return t==="trend"?n===void 0?_e(e,"funnel.trend","1d"):e:n===void 0?e:_e(_e(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var zE=new Map;function qU(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function FE(e,t){let n=qU(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";zE.set(`${e.dataset} ${o}`,e);let i=zE.get(
`${e.dataset} ${n}`),s=Ae(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,d=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...d,...u,...c===void 0?{}:{event:c}}}}function IE(e){return HE([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function HE(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return qE((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function qm(e,t,n){let o=HE([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>qE((i+l)*o))}function qE(e){return Number(e.toPrecision(12))}var VE="Gd",WE="Jd",UE="Kd",KE="Od",jE="Pd",GE="Qd",JE="qi",ZE="Vd",YE="Wd",QE="d",XE="Yd",eA="Zd",Zb="el",Yb="se";function Vm({title:e,summary:t,parts:n,bars:o,over:i,text:s=q,actions:a,onPart:l}){let u=Ft(n.length,o.length,({row:b,column:k},M)=>l(
k,b,M)),c=o.map(({values:b})=>({up:tA(b,1),down:tA(b,-1)})),d=Math.max(0,...c.map(({up:b})=>b)),p=Math.min(0,...c.map(({
down:b})=>b)),m=Math.max(d-p,1e-12),f=Math.max(1,Math.ceil(o.length/12)),h=u.at,v=h?o[h.column]:void 0,y=(b,k)=>`${b.label}\
, ${n[k].label}: ${N(Math.abs(b.values[k]??0))}${b.unfinished?", not over":""}`;return r(Ge,{title:e,summary:t,announced:v&&
h?y(v,h.row):"",onKey:u.key,actions:a,table:r(Te,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:b,unfinished:k})=>`${b}${k?
" (not over)":""}`},...n.map((b,k)=>({key:b.key,head:b.label,number:!0,cell:({values:M})=>s(M[k]??0)}))]}),legend:n.length>
1&&r("ul",{class:eA,children:[n.map(b=>r("li",{class:Zb,children:[r("span",{class:Yb,style:{"--color":`var(${b.color})`}}),
b.label]},b.key)),o.some(({unfinished:b})=>b)&&r("li",{class:Zb,children:[r("span",{class:Yb,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:VE,children:[r("div",{class:WE,"aria-hidden":"true",children:qm(p,d,7).map(b=>r(
"span",{class:UE,style:{"--at":(d-b)/m},children:r("span",{class:KE,children:s(Math.abs(b))})},b))}),r("div",{class:jE,children:r(
"div",{class:GE,style:{"--bars":o.length},children:o.map((b,k)=>r("div",{class:JE,children:[r("div",{class:ZE,style:{"--\
share":d/m},children:n.map((M,O)=>(b.values[O]??0)>0&&w(b,M,O,k,d)).reverse()}),r("div",{class:YE,style:{"--share":-p/m},
children:n.map((M,O)=>(b.values[O]??0)<0&&w(b,M,O,k,-p))}),k%f===0&&r("span",{class:XE,children:b.short})]},k))})})]})});
function w(b,k,M,O,S){return r("div",{class:QE,"data-unfinished":b.unfinished,title:y(b,M),...u.mark(M,O),style:{"--shar\
e":Math.abs(b.values[M]??0)/S,"--color":`var(${k.color})`},onClick:E=>l(O,M,E.currentTarget)},k.key)}}function tA(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var nA=["returning","resurrecting","new","dormant"],oA=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],WU=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function rA({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=WU.get(o)??86400,s=e.periods.map(u=>({label:hn(u.start,i,t),
short:i<86400?K(u.start,t,"clock"):i>20*86400?K(u.start,t,"month"):K(u.start,t,"dayShort"),values:nA.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${q(a.new)} new, ${q(
a.returning)} returning, ${q(a.resurrecting)} back again, ${q(-a.dormant)} gone`:"";return r(Vm,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:oA,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,d)=>n(
{period:e.periods[u].start,state:nA[c]},`${oA[c].label}, ${s[u].label}`,d)})}var iA="il",sA="rl",aA="al",lA="tl",uA="ol",cA="nl",dA="Fi",pA="pl";var Qb=280,Ci={top:12,right:24,bottom:28,left:56},mA=4;function fA({title:e,summary:t,curves:n,names:o,period:i,text:s=U,
table:a,onPoint:l}){let{host:u,width:c}=Ya(),[d,p]=T(new Set),m=n.filter(({key:E})=>!d.has(E)),f=Ft(m.length,o.length,({
row:E,column:R},z)=>l(n.indexOf(m[E]),R,z)),h=IE(Math.max(0,...m.flatMap(({points:E})=>E.map(R=>(m.length<=mA?R?.high:R?.
value)??0)))),v=Math.max(1,c-Ci.left-Ci.right),y=E=>Ci.left+(o.length<2?v/2:E/(o.length-1)*v),w=E=>Ci.top+(1-E/h)*(Qb-Ci.
top-Ci.bottom),b=f.at,k=b?m[b.row]:void 0,M=b&&k?k.points[b.column]??null:null,O=b&&k?`${k.name}, ${i} ${o[b.column]}: ${M?
`${s(M.value)}, between ${s(M.low)} and ${s(M.high)}`:"not over"}`:"",S=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
v/48))));return r(Ge,{title:e,summary:t,announced:O,onKey:f.key,table:a,actions:O&&r("span",{class:pA,"aria-hidden":"tru\
e",children:O}),legend:n.length>1&&r(zp,{rows:n.map(({key:E,keys:R,color:z,points:V})=>({key:E,keys:R,color:z??0,last:V.
findLast(H=>H!==null)?.value??null,total:0})),all:n.length,hidden:d,onHidden:p,text:s}),children:r("div",{ref:u,class:iA,
children:c>0&&r("svg",{width:c,height:Qb,"aria-hidden":"true",children:[qm(0,h,5).map(E=>r("g",{children:[r("line",{x1:Ci.
left,x2:c-Ci.right,y1:w(E),y2:w(E),class:sA}),r("text",{x:Ci.left-8,y:w(E)+4,class:aA,children:s(E)})]},E)),o.map((E,R)=>R%
S===0&&r("text",{x:y(R),y:Qb-8,class:lA,children:E},E)),m.length<=mA&&m.map(({key:E,points:R,color:z})=>r("path",{d:jU(R,
y,w),class:cA,style:{fill:Xb(z)}},E)),m.map(({key:E,points:R,color:z})=>r("path",{d:KU(R,y,w),class:uA,"stroke-dasharray":z===
null?void 0:Za(z).join(" "),style:{stroke:Xb(z)}},E)),m.map((E,R)=>E.points.map((z,V)=>z&&r("circle",{cx:y(V),cy:w(z.value),
r:b?.row===R&&b.column===V?5:3,class:dA,style:{fill:Xb(E.color)},...f.mark(R,V),onPointerEnter:()=>f.set({row:R,column:V}),
onClick:H=>l(n.indexOf(E),V,H.currentTarget)},`${E.key} ${V}`)))]})})})}function Xb(e){return e===null?"var(--other)":`v\
ar(${gn(e)})`}function KU(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function jU(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function hA(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:gA(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:d})=>({count:l,size:s,
share:u,value:gA(c),complete:d}))}))]:[o]}function gA(e){return typeof e=="number"?e:null}function Wm(e,t){let n=(e.groups??
[]).flatMap((o,i)=>hA(o,o,t(i)));return[...hA(null,e,t(-1)),...n]}function Nc(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function ev(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Nc(s,t)??0))});return o}var yA=9;function bA(e,t){
return e===null||e<=0||t<=0?0:Math.min(yA,Math.max(1,Math.ceil(e/t*yA)))}function vA(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function xA(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function wA(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function Bc(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function Um({rows:e,names:t,rowName:n}){let o=J(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:W(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>N(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${N(l.count)} (${U(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(Te,{label:"\
Cohorts",rows:e,columns:o})}var GU=50;function CA({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Bc(e).slice(1),s=J(()=>(e.groups??
[]).slice(0,GU),[e]),a=J(()=>s.length===0?[kA(e.total,null,t)]:s.map(d=>kA(d.total,d,t)),[e,t]),l=Wm(e,()=>!1),u=(d,p,m)=>{
let f=s[d]??null;n({period:p+1,state:"returned",...ss(f)},`${f?to(f):"all"}, ${o} ${i[p]}`,m)},c=a[0]?.points[0];return r(
fA,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${W(t)}`}: ${a.length} lines over ${i.length} periods, ${c?U(c.value):"nobody"} in ${o} 1`,table:r(Um,{rows:l,names:Bc(
e),rowName:({group:d})=>d?to(d):"all"})})}function kA(e,t,n){let o=t?to(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let d=wA(l,u);return d&&{value:c,low:d[0],high:d[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:$n(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var TA="dl",MA="ll",PA="xl",_A="l",Km="ce",jm="Gi",$A="sl",DA="e",EA="ge",AA="cl",OA="gl",RA="hl",LA="fl",NA="Ji",BA="Ki";function zA({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:d,onPress:p}){return r(
"tr",{class:e.kind==="total"?EA:void 0,children:[r("th",{scope:"row",class:Km,children:s===null?r("span",{class:AA,children:t}):
r("button",{type:"button",tabIndex:-1,class:OA,"aria-expanded":s,onClick:a,children:[r(se,{name:s?"down":"right",size:12}),
e.group===null?"all":r(ki,{property:n,group:e.group,most:24})]})}),r("td",{class:jm,title:N(e.size),children:q(e.size)}),
e.cells.map((m,f)=>{let h=e.kind==="total"&&!m.complete;return r("td",{class:DA,"data-shade":f===0||!m.complete?0:bA(Nc(
m,o),i),"data-open":!m.complete,"data-marked":l(f),...u(f),title:h?"no finished period":`${N(m.count)} of ${N(m.size)}, ${U(
m.share)}${m.complete?"":", not over"}`,onClick:v=>d(f,v.currentTarget),onPointerDown:()=>p(f,!1),onPointerEnter:v=>{v.buttons===
1&&p(f,!0)},children:h?"":c(m)},f)})]})}var JU=120,ZU=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function IA({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=T(new Set),[l,u]=T(!1),[c,d]=T(null),p=(e.groups?.length??0)>0,m=J(()=>Wm(e,z=>s.has(z)!==(z===
-1&&!p)),[e,s,p]),f=l?m:m.slice(0,JU),h=Bc(e),v=e.query?.retention?.period??"day",y=ZU.get(v)??86400,w=z=>z.kind==="coho\
rt"?hn(z.start,y,o):z.group===null?"all":to(z.group),b=(z,V)=>{let H=f[z.row],ae={period:z.column,state:"returned",...H.
kind==="cohort"?{cohort:H.start}:{},...ss(H.group)};i(ae,`${w(H)}, ${v} ${h[z.column]}`,V)},k=Ft(f.length,h.length,b),M=c&&
k.at?vA(c,k.at):null,O=z=>(z.key.startsWith("Arrow")&&d(z.shiftKey?c??k.at:null),z.key==="Escape"&&c?(d(null),!0):k.key(
z)),S=z=>{let V=new Set(s);V.delete(z)||V.add(z),a(V)},E=k.at?f[k.at.row]:void 0,R=M?QU(f,M):E&&k.at?`${w(E)}, ${v} ${h[k.
at.column]}: ${YU(E.cells[k.at.column])}`:"";return r(Ge,{scrolls:!0,title:r(A,{children:["Came back, by ",v," ",r("span",
{class:TA,children:["of ",q(f[0]?.size??0)," actors"]})]}),summary:XU(e,v),announced:R,onKey:O,actions:M&&r("span",{class:MA,
children:R}),table:r(Um,{rows:m,names:h,rowName:w}),legend:r("div",{class:LA,"aria-hidden":"true",children:[r("span",{children:"\
0"}),r("span",{class:NA}),r("span",{children:FA(ev(m,t),t)}),r("span",{class:BA})," period not over, in no total"]}),children:r(
"div",{class:PA,children:[r("table",{class:_A,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:Km,
children:p?n:"cohort"}),r("th",{scope:"col",class:jm,children:"size"}),h.map((z,V)=>r("th",{scope:"col",class:$A,children:V===
0?`${v} 0`:z},z))]})}),r("tbody",{onPointerLeave:()=>{},children:f.map((z,V)=>r(zA,{row:z,name:w(z),by:n,says:t,largest:ev(
m,t),open:z.kind==="total"?m[V+1]?.kind==="cohort":null,onToggle:()=>S(z.group===null?-1:(e.groups??[]).indexOf(z.group)),
marked:H=>M!==null&&V>=M.fromRow&&V<=M.toRow&&H>=M.fromColumn&&H<=M.toColumn,mark:H=>k.mark(V,H),text:H=>FA(Nc(H,t),t),onChoose:(H,ae)=>{
c||b({row:V,column:H},ae)},onPress:(H,ae)=>{d(ae?c??k.at:null),k.set({row:V,column:H})}},V))})]}),m.length>f.length&&r("\
button",{type:"button",class:RA,onClick:()=>u(!0),children:["All ",N(m.length)," rows"]})]})})}function FA(e,t){return e===
null?"–":t==="share"?U(e):q(e)}function YU(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${q(e.value)}`;
return`${N(e.count)} of ${N(e.size)}, ${U(e.share)}${t}${e.complete?"":", the period is not over"}`}function QU(e,t){let{
cells:n,unfinished:o,count:i,size:s}=xA(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${q(i)} of ${q(s)}, ${s===0?"–":U(i/s)}${a}`}function XU(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${U(n?.share??0)} came back in ${t} 1, ${U(o?.share??0)} in th\
e last finished one`}function HA({answer:e,onMark:t}){let[n,o]=T(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Oe(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(Vm,{title:`On how many ${i}s: ${q(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${q(e.count)} actors, ${U(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(Tt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,d)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,d)})}var qA="ul";function VA({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=T(!1),l=Gr(o,p=>o?o7(o,p):[]),u=(p,m,f)=>l.onMark(p.state===
"returned"&&s&&p.period!==0?{...p,state:"not_returned"}:p,s?`not: ${m}`:m,f);if(!n||!o)return r(pr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(s7(n))return r(no,{children:[r(HA,{answer:n,onMark:l.onMark}),l.menu]});if(i7(n))return r(
no,{children:[r(rA,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!r7(n))return r(pr,{result:e});if(n.cohorts.every(({size:p})=>p===
0)&&i==="exact")return r(jr,{result:e,children:"Nobody of this range did what starts a cohort."});let d=he(o.retention?.
by).join(", ");return r(no,{children:[r(n7,{answer:n,as:t,by:d,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function n7({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=T(()=>Dr("retention-says")??"share"),d=f=>{c(f),Er("retention-says",f)},p=u==="value"&&!s?"share":u,m=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(no,{children:[r("div",{class:qA,
children:[t!=="curve"&&r(Tt,{label:"What cells say",value:p,onChange:d,choices:m}),r(Tt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(CA,{answer:e,by:n,onMark:i}):r(IA,{answer:e,says:p,by:n,zone:o,onMark:i})]})}function o7(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>qe(
{document:{...Ae(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function r7(e){return"cohorts"in e}
function i7(e){return"periods"in e}function s7(e){return"active_periods"in e}function WA(e){return e.document.lifecycle?r($b,{...e}):e.document.stickiness?r(Db,{...e}):r(_b,{...e})}var UA={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:[...Ln.retention,...Ln.lifecycle,...Ln.stickiness],chartOf:e=>e.lifecycle?"life\
cycle":e.stickiness?"stickiness":"matrix",choose:FE,Sentence:WA,Page:VA};function KA({answer:e}){let t=(n,o)=>o?r($,{shown:An}):r($,{value:n,most:64,middle:!0});return r(Te,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>N(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>U(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Pe(n.median)}]})}function Gm(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function a7(e){return"other"in e?Gm(e.depth,null,
!0):Gm(e.depth,e.value,!1)}function jA(e,t){let n=[...new Set(e.nodes.map(({depth:d})=>d))].sort((d,p)=>d-p),o=n.map(d=>e.
nodes.filter(p=>p.depth===d).sort(l7)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(d=>d.
reduce((p,{count:m})=>p+m,0))),a=Math.max(...o.map(d=>d.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((d,p)=>{let m=0;for(let f of d){let h=Math.max(t.nodeLeast,f.count*l);u.push({key:a7(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:p*i,y:m,height:h}),m+=
h+t.gap}});let c=Math.max(...u.map(d=>d.y+d.height),0);return{nodes:u,edges:u7(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function l7(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function u7(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let d=o.get(Gm(c.depth,c.from,c.from_other===!0)),p=o.get(Gm(c.depth+1,c.to,c.to_other===
!0));return d&&p?[{edge:c,from:d,to:p}]:[]}),s=new Map,a=new Map,l=(c,d,p)=>{let m=c.get(d.key)??0;return c.set(d.key,m+
p),d.y+m},u=new Map;for(let{edge:c,from:d}of[...i].sort((p,m)=>p.to.y-m.to.y))u.set(c,l(s,d,c.count*n));return[...i].sort(
(c,d)=>c.from.y-d.from.y).map(({edge:c,from:d,to:p})=>({from:d.key,to:p.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,p,c.count*n)}))}function GA(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function JA(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var ZA="ml",YA="vl",QA="wl",XA="bl",eO="yl",tO="v",nO="he",oO="H",rO="Oi",iO="kl",sO="fe",aO="zl";var ua=8,d7=6.6;function lO({answer:e,actions:t,onMark:n}){let{host:o,width:i}=Ya(),s=J(()=>jA(e,{width:Math.max(i,1),height:460,
bar:ua,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=J(()=>s.depths.map(w=>s.nodes.filter(b=>b.depth===w)),[s]),[l,u]=T(
null),c=Math.max(0,...a.map(w=>w.length)),d=Ft(c,a.length,({row:w,column:b},k)=>{let M=a[b][w];M&&h(M,k)}),p=d.at?a[d.at.
column]?.[Math.min(d.at.row,a[d.at.column].length-1)]:void 0,m=l??p?.key??null,f=J(()=>m===null?null:GA(s,m),[s,m]),h=(w,b)=>{
n({depth:w.depth,node:w.others>0?{other:!0}:{value:w.value}},zc(w),b)},v=w=>(w.key.startsWith("Arrow")&&u(null),d.key(w)),
y=m===null?"":m7(s,m,e.count);return r(Ge,{scrolls:!0,title:r(A,{children:[q(e.count)," paths ",r("span",{class:YA,children:y})]}),
summary:f7(e,s),onKey:v,announced:p?y:"",actions:r(A,{children:[r("span",{class:QA,children:[r("span",{class:XA}),"path \
ends"]}),t]}),table:r(KA,{answer:e}),children:r("div",{ref:o,class:ZA,children:i>0&&r("svg",{width:s.width,height:s.height+
32,onPointerLeave:()=>u(null),"aria-hidden":"true",children:[s.depths.map((w,b)=>r("text",{x:b*s.columnWidth,y:14,class:eO,
children:uO(w)},w)),r("g",{transform:"translate(0 28)",children:[s.edges.map(w=>{let b=s.nodes.find(({key:M})=>M===w.from),
k=f?.edges.has(w)??!1;return r("path",{d:JA(w,b.x+ua,b.x+s.columnWidth),class:tO,"data-lit":k,"data-dim":f!==null&&!k,children:r(
"title",{children:`${N(w.count)}${w.median===null?"":`, median ${Pe(w.median)}`}`})},`${w.from} ${w.to}`)}),a.map((w,b)=>w.
map((k,M)=>r(p7,{node:k,width:s.columnWidth-ua,mark:d.mark(M,b),isAt:p===k,dim:f!==null&&!f.nodes.has(k.key),onPoint:()=>u(
k.key),onChoose:O=>h(k,O)},k.key)))]})]})})})}function p7({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=q(
e.count),u=Math.max(4,Math.floor((t-20)/d7)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:nO,"data-dim":i,
"data-other":e.others>0,onPointerEnter:s,onClick:d=>a(d.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,
width:ua,height:e.height,rx:2,class:oO,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:ua,height:e.
height*c,rx:2,class:rO}),r("rect",{x:e.x+ua,y:e.y,width:t-16,height:20,class:iO}),r("text",{x:e.x+ua+6,y:e.y+14,class:sO,
children:[r("tspan",{"data-word":e.others>0,children:Ja(zc(e),u)}),r("tspan",{dx:6,class:aO,children:l})]}),r("title",{children:`${zc(
e)}: ${N(e.count)}${e.ends>0?`, ${N(e.ends)} end here`:""}${e.starts>0?`, ${N(e.starts)} begin here`:""}`})]})}function zc(e){
return e.others>0?`${An.text} ${e.others}`:ee(e.value).text}function uO(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function m7(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${U(o.ends/Math.max(1,o.count))} end here`;return`${uO(
o.depth)} ${zc(o)}: ${N(o.count)}, ${U(o.count/Math.max(1,n))} of all${i}`}function f7(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${zc(n)} (${U(n.count/Math.max(1,e.count))})`:"";return`${q(e.count)} paths over ${t.depths.
length} depths${o}; ${In.other} stands for rare ones`}var cO="jl",dO="L",pO="Xl",mO="Sl",fO="Pi",hO="ue",tv="Bl",gO="Cl",yO="El";function vO({answer:e,onFunnel:t}){let n=e.top_paths,o=Ft(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(Ge,{scrolls:!0,title:`${q(e.count)} \
paths`,summary:`Whole paths: ${n.slice(0,3).map(a=>bO(a,e.count)).join("; ")}`,announced:i?bO(i,e.count):"",onKey:o.key,
table:r(g7,{answer:e}),children:r("ol",{class:cO,children:n.map((a,l)=>r("li",{class:dO,...o.mark(l,0),children:[r("span",
{class:pO,title:N(a.count),children:q(a.count)}),r("span",{class:mO,children:U(a.count/Math.max(1,e.count))}),r("span",{
class:fO,children:r("span",{class:hO,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r(
"span",{class:tv,children:[r($,{shown:An})," ",N(a.paths)," other paths"]}):r(A,{children:[r("span",{class:tv,children:a.
nodes.map((u,c)=>r("span",{class:gO,children:[c>0&&r("span",{class:yO,"aria-hidden":"true",children:"›"}),r($,{value:u,
most:32,middle:!0})]},c))}),a.nodes.length>1&&r(_,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"\
Funnel"})]})]},l))})})}function g7({answer:e}){return r(Te,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"p\
aths",number:!0,cell:({count:t})=>N(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>U(t/Math.max(1,e.count))},
{key:"path",head:"path",cell:t=>r("bdi",{children:xO(t)})}]})}function xO(e){return"other"in e?`${An.text} ${e.paths}`:e.
nodes.map(t=>ee(t).text).join(" › ")}function bO(e,t){return`${xO(e)}: ${N(e.count)}, ${U(e.count/Math.max(1,t))}`}function nv(e){return e.paths?.node??"event"}function Jl(e,t){let n=nv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?nn(t):String(t)}`}function Jm(e,t){return{...e,paths:{...e.paths,...t}}}
function wO(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Jl(e,t),after:s.after||5}}}
function kO(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Jl(e,t),before:i||o||5}}}function CO(e,t){
let n=e.paths?.exclude,o=Jl(e,t);return Jm(e,{exclude:n===void 0?o:`${n} or ${o}`})}function SO(e,t,n){let o=nv(e);return Jm(
e,{node:`if(${Jl(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function TO(e,t,n){
return Jm(e,{node:`if(${Jl(e,t)}, ${nn(n)}, string(${nv(e)}))`})}function MO(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return Jm(e,a?{before:u}:{after:u})}function PO(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Ae(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Jl(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var $O="Il",DO="Ul",EO="Hl";function AO({document:e,change:t,onClose:n}){let i=(Ee(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),qe({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(ot,{title:"\
Merge under a name",onClose:n,children:r(Jt,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(TO(e,t.value,a.trim()),"merge")}})}):r(ot,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:DO,children:i.map(a=>r("li",{children:r(_,{kind:"plain",class:EO,onClick:()=>s(
SO(e,t.value,xe(a)),"expand"),children:r($,{value:a})})},a))})})}function OO({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=T(null),{onMark:u,menu:c}=Gr(i,(d,p)=>!i||!d.
node||!("value"in d.node)?[]:v7(i,d.node.value,p,m=>l({kind:m,value:d.node.value,label:p})));return!o||!i||!x7(o)?r(pr,{
result:t}):o.count===0&&s==="exact"?r(jr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(no,
{children:r(vO,{answer:o,onFunnel:d=>b7(i,d)})}):r(no,{children:[r(lO,{answer:o,onMark:u,actions:r(y7,{document:e})}),c,
a&&r(AO,{document:i,change:a,onClose:()=>l(null)})]})}function y7({document:e}){let t=n=>fe({document:MO(e,n)});return r(
"span",{class:$O,children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function b7(e,t){
qe({document:PO(e,t),view:"funnel",as:null},"funnel of a path")}function v7(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>qe(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",wO),i("End here","left",kO),i("Hide","minu\
s",CO),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function x7(e){return"top_paths"in e}var RO={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:Ln.paths,chartOf:()=>"flow",Sentence:Eb,Page:OO};function ca(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function rv(e,t,n){
let o=ca(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Ae(e),aggregate:{over:i,...t}}}function LO(e){
return rv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function NO(e){return rv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function BO(e){
let t=ca(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function iv(e,t,n){
let{properties:o,...i}=ca(e);return{...Ae(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
xe(t)],limit:6}}}var w7=864e5,k7=300;function zO(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(w7/24,l*k7/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},d=Object.keys(ca(e).properties??{}).map(xe),{compare:p,
...m}=rv(e,{measures:["count()"],by:[xe(o),"start","end","duration","events",...d],order:["start desc"],limit:i});return{
...m,...c}}function FO(e,t,n,o,i){let s=[...new Set(n.map(f=>nn(String(f))))].join(", "),a=`string(${xe(t)}) in (${s})`,
{where:l,from:u,to:c,compare:d,sample:p,...m}=Ae(e);return{...m,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",xe(t),"event"],order:"time asc",limit:1e4}}}function IO({answer:e,onMark:t}){let n=J(()=>Im((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Se,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(Hm,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${q(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Pe(i.from)} and more`:`${Pe(i.from)} to ${Pe(
i.to)}`,s)})}var HO="Ll",qO="Ml",VO="Nl",WO="Rl",UO="Al",KO="Dl",jO="Tl",GO="_l",JO="Qi",ZO="ql",YO="Fl",QO="me",XO="Gl",e4="Jl";function t4({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:HO,
children:[r(Yl,{label:"sessions",value:Zl(t,q),...typeof t=="number"?{title:N(t)}:{}}),r(Yl,{label:"events each",value:Zl(
n,u=>u.toFixed(1))}),r(Yl,{label:"median duration",value:Zl(o,Pe)}),r(Yl,{label:"p90 duration",value:Zl(i,Pe)}),r(Yl,{label:"\
of one event only",value:Zl(s,u=>U(l===0?0:u/l))}),r(Yl,{label:"events",value:Zl(a,q)})]})}function Zl(e,t){return e==null?
"–":t(e)}function Yl({label:e,value:t,title:n}){return r("div",{class:qO,children:[r("dd",{class:VO,title:n,children:t}),
r("dt",{class:WO,children:e})]})}var n4="Kl",o4="i",Fc="Ol",av="Pl",r4="Ql",i4="Vi",s4="Wi";function a4({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=T(!1),c=J(()=>J0(t,n),[t,n]),d=Ft(
t.length,1,({row:f})=>a(t[f])),p=Math.max(1,...t.map(({start:f,end:h})=>h-f)),m=d.at?t[d.at.row]:void 0;return r(Ge,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:m?P7(m,o,s):"",onKey:d.key,actions:r(Tt,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(M7,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:n4,tabIndex:0,role:"group","a\
ria-label":"Sessions",children:r("table",{class:o4,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),r("th",{scope:"col",class:Fc,children:"duration"}),r("th",
{scope:"col",class:Fc,children:"events"}),i.map(f=>r("th",{scope:"col",children:r($,{value:f,most:24})},f)),r("th",{scope:"\
col",class:av,children:"timeline"})]})}),r("tbody",{children:t.map((f,h)=>r("tr",{...d.mark(h,0),onClick:()=>a(f),children:[
r("td",{children:K(f.start,s,"second")}),r("td",{children:r($,{value:f.actor,most:24,middle:!0})}),r("td",{class:Fc,children:Pe(
(f.end-f.start)/1e3)}),r("td",{class:Fc,children:N(f.events)}),f.properties.map((v,y)=>r("td",{children:r($,{value:v,most:32,
middle:!0})},y)),r("td",{class:av,children:r(T7,{session:f,events:c[h],length:l?f.end-f.start:p,zone:s})})]},h))})]})})})}
var S7=300;function T7({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:r4,children:[
r("span",{class:i4,style:{"--to":Iu(e.end,e.start,i)}}),t.slice(0,S7).map((s,a)=>r("span",{class:s4,title:`${ee(s.event).
text}, ${K(s.time,o,"millisecond")}`,style:{"--at":Iu(s.time,e.start,i),"--color":`var(${gn($n("event",[s.event]))})`}},
a))]})}function M7({sessions:e,per:t,properties:n,zone:o}){return r(Te,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>K(i,o,"millisecond")},{key:"actor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>Pe((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>N(i)},...n.map((i,s)=>({key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.
properties[s],most:48,middle:!0})}))]})}function P7({actor:e,start:t,end:n,events:o},i,s){return`${i} ${ee(e).text}, ${K(
t,s,"second")}, ${Pe((n-t)/1e3)}, ${N(o)} events`}var _7=50;function u4({document:e,echo:t,count:n,zone:o}){let i=ca(e).per??Ee(e.dataset).value.value?.actors?.[0]??null,
s=nt(i===null?null:zO(e,t,n,i,_7)),a=J(()=>$7(l4(s.answer)),[s.answer]),l=J(()=>i===null||a.length===0?null:FO(e,i,a.map(
({actor:d})=>d),new Date(Math.min(...a.map(({start:d})=>d))).toISOString(),new Date(Math.max(...a.map(({end:d})=>d))).toISOString()),
[a,i]),u=nt(l),c=J(()=>D7(l4(u.answer)),[u.answer]);return i===null||!s.answer?r(Se,{}):r(a4,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(ca(e).properties??{}),zone:o,onSession:d=>ve(sl(e.dataset,String(
d.actor)))})}function l4(e){return e!==null&&"columns"in e?e:null}function $7(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function D7(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function c4({document:e,name:t,expression:n}){let{answer:o}=nt(iv(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>qe({document:E7(e,t,n,u),view:"difference",as:null},`sessions \
of ${W(t)} ${ee(u).text}`);return r("section",{class:jO,"aria-label":W(t),children:[r("h2",{class:GO,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:d},p)=>r("li",{children:r("button",{type:"button",class:JO,disabled:d,
title:d?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:ZO,children:d?r($,{shown:An}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:YO,children:r("span",{class:QO,"data-other":d,style:{"--share":s===0?
0:c/s}})}),r("span",{class:XO,children:U(s===0?0:c/s)}),r("span",{class:e4,children:q(c)})]})},p))})]})}function E7(e,t,n,o){
let i=iv(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:On(void 0,ai(t,o))}}}function d4({result:e}){let{answer:t,of:n,phase:o}=e,i=nt(n&&LO(n)),s=nt(n&&NO(n)),a=Gr(s.of);if(!t||!n||!p4(t))return r(
pr,{result:e});if(t.rows.length===0&&o==="exact")return r(jr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=lv(i.answer)?.rows[0]?.[0];return r(no,{children:[r(t4,{answer:lv(i.answer)}),r("di\
v",{class:UO,children:[r(A7,{answer:t,document:n,zone:l}),r(IO,{answer:lv(s.answer),onMark:a.onMark})]}),r("div",{class:KO,
children:Object.entries(BO(n)).slice(0,4).map(([c,d])=>r(c4,{document:n,name:c,expression:d},c))}),t.query&&typeof u=="n\
umber"&&r(u4,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function A7({answer:e,document:t,zone:n}){let o=Ll();return rt(
e,t).time<0?r(Qn,{answer:e,document:t,zone:n}):r(Rl,{answer:R7(e,t),document:t,zone:n,form:"lines",...o,end:Yy(e),onZoom:O7})}
function O7(e,t){yn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function R7(e,t){let{measures:n}=rt(
e,t),o=e.columns.map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),
rows:e.rows.map(i)}}function p4(e){return"columns"in e}function lv(e){return e!==null&&p4(e)?e:null}var m4={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:Ln.aggregate,chartOf:()=>"over\
view",Sentence:Ab,Page:d4};function Ic(e){return e.score>=.05}var Zm=4;function Ql(e,t){let n=e.values??[];return t?n:n.slice(0,Zm)}function us({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function Ym(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function f4(e,t){return e.distribution?us(e).length:Math.max(1,Ql(e,t).length)}function h4({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:ee(o??null).text,selection:i,baseline:s,lift:a})),...us(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${ee(o).text} to ${ee(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(Te,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>N(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>U(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>N(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>U(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Ym(n)}]})}var Xl="Vl",g4="Wl",cv="M",dv="w",pv="N",y4="Yl",b4="Yi",v4="Zi",x4="R",w4="ve",k4="er",C4="ir",S4="Zl",T4="rr",M4="ar",
P4="ex",_4="ix",$4="rx",D4="ax",E4="tr",A4="or",O4="nr",R4="pr",L4="tx",N4="ox",B4="nx",z4="px";function F4({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:L4,children:[r("div",{class:N4,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:w4,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${U(l.selection.share)}, baseline ${U(l.baseline.share)}`,children:[r("span",{class:pv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:pv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:B4,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:z4,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Xl,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function I4({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Ic(e)&&!n,c=Ql(e,
n);return r("li",{class:b4,"data-quiet":u,children:[r("div",{class:v4,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:k4,"aria-expanded":!u,onClick:o,children:[r(se,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:C4,title:`score ${e.score}`,children:[r("span",{class:S4,children:r("span",{class:T4,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:M4,children:N7(e)}),r(Qm,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Qm,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(F4,{bins:us(
e),median:e.median,mark:i,onChoose:s,text:d=>po(d,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:P4,
children:[c.map((d,p)=>r(L7,{value:d,mark:i(p),onChoose:m=>s(p,m),onAction:m=>a(m,{...l,value:d.value??null,side:"select\
ion"})},p)),(e.values?.length??0)>Zm&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:R4,onClick:o,children:n?
"fewer":`${e.values.length-Zm} more`})})]})]})}function L7({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:x4,
...t,children:[r("button",{type:"button",tabIndex:-1,class:_4,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:$4,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${U(e.
selection.share)}), baseline ${e.baseline.count} (${U(e.baseline.share)})`,children:[r("span",{class:dv,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:dv,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:D4,children:[r("span",{children:U(
e.selection.share)}),r("span",{class:Xl,children:U(e.baseline.share)})]}),r("span",{class:E4,children:Ym(e.lift)}),r("sp\
an",{class:A4,children:[r(Qm,{label:"Only",title:`Only ${ee(e.value??null).text}`,onClick:()=>o("only")}),r(Qm,{label:"N\
ot",title:`Without ${ee(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Qm({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:O4,title:t,onClick:n,children:e})}function N7(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Oe(e.different,"value");return`${t}${n}${Ic(
e)?"":`${n===""?"":", "}none stands out`}`}function H4({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=T(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>f4(f,i.
has(f.name)))),u=(f,h,v)=>{let y=a[f],w=q4(y,h,i.has(y.name));n(w.mark,w.label,v)},c=Ft(a.length,l,({row:f,column:h},v)=>u(
f,h,v)),d=c.at&&a[c.at.row],p=d&&c.at?B7(d,c.at.column,i.has(d.name)):"",m=f=>{let h=new Set(i);h.delete(f)||h.add(f),s(
h)};return r(Ge,{title:r(A,{children:[q(e.selection.count)," selected ",r("span",{class:Xl,children:["against ",q(e.baseline.
count)]})]}),summary:z7(e),announced:p,onKey:c.key,table:r(h4,{answer:e}),actions:r("span",{class:g4,children:[r("span",
{class:cv,"data-side":"selection"}),"selection",r("span",{class:cv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:y4,children:a.map((f,h)=>r(I4,{property:f,zone:t,all:i.has(f.name),onAll:()=>m(f.name),mark:v=>c.mark(h,v),onChoose:(v,y)=>u(
h,v,y),onAction:o},f.name))})})}function q4(e,t,n){let o=us(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${W(e.name)} ${ee(o.from).text} to ${ee(o.to).text}`}}let i=Ql(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${W(e.name)} = ${ee(i).text}`}}function B7(e,t,n){let o=us(
e)[t]??Ql(e,n)[t],{label:i}=q4(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${U(o.selection.share)} of the sele\
ction, ${U(o.baseline.share)} of the baseline`:""}`}function z7(e){let t=e.properties.filter(Ic).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${ee(o.value).text}: ${U(o.selection.share)} against ${U(o.baseline.share)})`:"";return`${W(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${q(e.selection.count)} apart from ${q(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function V4(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function mv(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var U4="dx",Xm="lx",K4="dr";function j4({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:K4,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(_,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Oe(s,"more prop\
erty","more properties")," ",r(_,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Oe(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Xm,children:W(l)})]},a))})]})]})}function G4({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Gr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>hv(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>hv(o,"hide",u)}]:[]);if(!n||!o||!I7(n))return r(
pr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(jr,{result:t,children:"\
No row of this range is in the selection."}):r(no,{children:[r(F7,{document:e,answer:n}),r(H4,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>hv(o,u,c)}),r(j4,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>fe({document:mv(e,null)}),
onMore:()=>de("difference.limit",0)}),a]})}function F7({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?V4(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:U4,children:[r("span",{class:Xm,children:"against"}),
r(Xe,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>de("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&qe({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function hv(e,t,n){let o=n.property??"";if(t==="h\
ide")return fe({document:mv(e,o)});if(t==="by")return qe({document:{...Ae(e),aggregate:{measures:["count()"],by:[xe(o)]}},
view:"explore",as:null},`by ${W(o)}`);Lr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?qe({document:l},
t==="only"?a:`not (${a})`):te("No condition says which rows these are.")},i=>te(W(j(i).message)))}function I7(e){return"\
properties"in e}var J4={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:Ln.difference,chartOf:()=>"\
list",Sentence:Ob,Page:G4};var Z4="lr",Y4="xx",Q4="sx",ef="cx",X4="A",gv="gx",eR="hx",tR="fx",nR="xr",oR="ux",rR="mx";var q7=2e3;function sR(){return B(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!ze.value.value?.length&&Ot()},q7);return()=>clearInterval(e)},[]),r("main",{class:Z4,children:r("div",{class:Y4,children:[
r("header",{class:Q4,children:[r("h1",{children:"There are no events yet"}),r("p",{class:ef,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(V7,{}),r(W7,{}),r(U7,
{})]})})}function V7(){return r("section",{class:X4,"aria-label":"A file",children:[r(se,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:ef,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(nr,{kind:"primary",children:"Choose a \
file"})]})}var iR=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function W7(){let[e,t]=T("");return r("section",{class:gv,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&tp(e)},class:tR,children:[r("textarea",{class:nR,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:iR,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:oR,
children:[r(_,{kind:"outlined",onClick:()=>t(iR),children:"Take the example"}),r(_,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function yv(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${qt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function U7(){let e=yv("my\
-events");return r("section",{class:gv,"aria-labelledby":"send",children:[r("div",{class:eR,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(_,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Be(e,"The line"),children:"\
Copy"})]}),r("pre",{class:rR,tabIndex:0,children:e}),r("p",{class:ef,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var K7=6;function aR(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,K7).map(xe)}function j7(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function lR(e,t,n){
let o=Pd({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(j7(i))});return()=>Ru(o)}async function uR(e,t,n){let i=await oe(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var tf=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;unlisted=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
unlisted+=t.leftOut,this.behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.
rows=[...i,...this.rows].slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.
max(2e3,this.waiting.length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(
t/1e3)-1,o=this.began===0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),
a=Array.from({length:i},(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.
max(this.began,n-5);return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.
floor(t/1e3)-5,o=new Map;for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.
totals].sort((i,s)=>s[1]-i[1]).map(([i,s])=>({event:J7(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(
-1);o?.at!==n&&(o={at:n,matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.
counts){let a=G7(i);o.events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.
seconds.filter(({at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[
i,s]of o){let a=(this.totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;
return this.nextId+=t.length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.
waiting=o.slice(0,2e4),this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function G7(e){return e===
null?"":`=${e}`}function J7(e){return e===""?null:e.slice(1)}var Z7=1e3,cR=()=>({tape:new tf,columns:[],error:null,begun:!1,turn:0}),pa=ce(cR()),Ti=pa;function nf(e={}){pa.value={...pa.
value,...e,turn:pa.value.turn+1}}function dR(e,t,n){pa.value=cR();let o={dataset:e,columns:[...n],limit:Z7,...t===void 0?
{}:{where:t}};return lR(o,i=>{pa.value.tape.take(i,Date.now()),nf({columns:i.columns,begun:!0,error:null})},i=>nf({error:i}))}
function eu(e){let{tape:t}=pa.value;t.paused!==e&&(e?t.pause():t.resume(),nf())}function pR(){nf()}var mR="sr",fR="cr",hR="vx",gR="wx",yR="bx";function cs({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=F(null);return B(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:we(mR,i&&fR),"aria-label":t,children:[
r("div",{class:hR,children:[r("h2",{class:gR,children:e}),o,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:yR,children:s})]})}var bR="gr",vR="yx",xR="kx",wR="zx",Kn="hr",kR="fr",CR="jx",SR="Xx",TR="Sx",MR="we",PR="Bx",_R="ur",$R="Cx",DR="Ex",ER="\
Ix",AR="Ux",OR="mr",RR="be",LR="ye",NR="Hx",BR="vr",zR="Lx",FR="wr",IR="Mx",HR="Nx",qR="Rx",VR="Ax";function WR(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:tK(e,t)}}function UR({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=be.value,{where:i,time:s}=e,[a,l]=T(null),[u,c]=T(null);return B(()=>{let d=new AbortController;
return l(null),c(null),uR(n,String(i),d.signal).then(p=>p?l(p):c(new ct({code:"gone",message:"The event is not there any\
 more"})),p=>{Mn(p)||c(j(p))}),()=>d.abort()},[n,i]),r(cs,{title:r($,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(_,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Be(Q7(a),"The event")}),children:r("div",{class:IR,children:[
r("p",{class:Kn,children:[K(String(s),o,"millisecond"),", ",o]}),u&&r(pe,{error:u}),a?r(X7,{whole:a,zone:o}):!u&&r(Se,{})]})})}
function Q7({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function X7({
whole:e,zone:t}){let[n,o]=T(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>eK(s.name,
a,n));return r(A,{children:[r(mp,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:Kn,children:"No \
field has this text."}),r("dl",{class:HR,children:i.map(({column:s,value:a})=>r("div",{class:qR,children:[r("dt",{class:Kn,
children:r($,{value:s.name,most:64,middle:!0})}),r("dd",{class:VR,children:typeof a=="number"?N(a):r($,{shown:po(a,s,t),
most:2e3})})]},s.name))})]})}function eK(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function tK(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${nn(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${nn(a)}`]:[]}).join(
" and ")}function KR({document:e}){let{tape:t,columns:n}=Ti.value,[o,i]=T(null),s=F(null),a=e.timezone??"UTC",l=n.map(({name:m,type:f})=>`${m}\
 ${f}`).join(),u=J(()=>nK(n,a),[l,a]);B(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=m=>{m.target instanceof Element&&m.target.scrollTop>0&&eu(!0)},d=m=>fe({open:[...ui.value.filter(({kind:f})=>f!=="\
live-event"),WR(n,m)]}),p=(m,f,h)=>{eu(!0),f.key===n[0]?.name?d(m):i({anchor:h,row:m,column:f.key})};return r(A,{children:[
r("div",{ref:s,class:_R,onScrollCapture:c,children:r(Te,{label:"New events",columns:u,rows:t.rows,onCell:p,onMenu:p})}),
o&&r(iK,{...o,document:e,columns:n,onOpen:()=>d(o.row),onClose:()=>i(null)})]})}function nK(e,t){return e.map((n,o)=>({key:n.
name,head:r($,{value:n.name,most:40}),number:o>1&&Oo(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(oK,{value:i[0],
zone:t}):r(rK,{value:i[o],column:n,zone:t})}))}function oK({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r($,{value:e}):r("span",{class:$R,title:K(n,t,"millisecond"),children:[K(n,t,"clockSecond"),r("span",{class:Kn,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function rK({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:dt(e,It(t.name),!0),children:po(e,t,n).text}):r($,{shown:po(e,t,n),most:48,middle:!0})}function iK({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:d})=>d===n)],u=ai(sK(
n),l),c=d=>()=>qe({document:_e(i,"where",On(i.where,d))},d);return r(fo,{anchor:e,label:"This value",head:r($,{shown:ee(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Be(l==null?"":String(l),"The v\
alue")}]})}function sK(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function jR({document:e}){return r(Dt,{document:e,error:bv(Ti.value.error),label:"Which new events",children:r(Xt,{word:"\
New events where"})})}function bv(e){return e?new ct({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var vv=50;function GR({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=T(null),{times:a,values:l}=J(()=>e.perSecond(
o*1e3),[e,o]),u=J(()=>[{values:l,color:$n("",[])}],[l]),c=i===null||l[i]===void 0?"":`${K(a[i]*1e3,n,"clockSecond")}: ${N(
l[i])}`,d=f=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},p=a.map((f,h)=>({at:f,value:l[h]})).reverse(),m=[{key:"second",head:"Second",cell:({
at:f})=>K(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>N(f)}];return r(Ge,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${N(l.at(-1)??0)} in the last`,announced:c,onKey:d,actions:r(
"span",{class:SR,children:c}),table:r("div",{class:TR,children:r(Te,{label:"Events per second",columns:m,rows:p})}),children:r(
Ol,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function JR({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:OR,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:RR,
children:[r("h2",{children:"By event"}),r("span",{class:Kn,children:"now"}),r("span",{class:Kn,children:"15 min"})]}),o.
length===0&&r("p",{class:Kn,children:"Nothing yet."}),r("ul",{children:o.slice(0,vv).map(({event:s,count:a,lately:l})=>{
let u=ai("event",s);return r("li",{children:r("button",{type:"button",class:LR,title:`Only where ${u}`,onClick:()=>qe({document:{
...be.value,where:On(n,u)}},u),children:[r("span",{class:NR,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:BR,
children:l>0?q(l):""}),r("span",{class:zR,children:q(a)}),r("span",{class:FR,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>vv&&r("p",{class:Kn,children:[N(o.length-vv)," more"]})]})}function ZR({document:e}){let{value:t,error:n}=Ee(e.dataset).value,o=t?aR(t):n?[]:null,{tape:i,turn:s}=aK(e,o),a=()=>eu(
!i.paused);tr([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:bR,"data-t\
urn":s,children:[r(lK,{onToggle:a,now:l}),r(uK,{}),r(GR,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:MR,children:[
r("div",{class:PR,children:[i.paused&&r(cK,{}),i.rows.length===0?r(dK,{dataset:e.dataset,filtered:e.where!==void 0}):r(KR,
{document:e})]}),r(JR,{tape:i,now:l,where:e.where})]})]})}function aK(e,t){let n=JSON.stringify(t);return B(()=>t?dR(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),B(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
pR()},1e3);return()=>clearInterval(o)},[]),B(()=>()=>{Jn(e.dataset)},[e.dataset]),Ti.value}function lK({onToggle:e,now:t}){
let{tape:n,begun:o}=Ti.value,i=Wa.value==="away";return r("div",{class:vR,children:[r(_,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:xR,
children:[r("b",{class:wR,children:q(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:Kn,title:"\
How long ago the newest event happened when it came here",children:[Pe(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:Kn,children:[N(n.matched)," since this page was opened"]}),r("span",{class:Kn,"data-some":n.unlisted>0,title:"Even\
ts that came too fast for the list, which takes 4 000 a second; they are counted, in the chart and by event",children:[N(
n.unlisted)," left out of the list"]}),r("span",{class:kR,role:"status",children:i?"not connected":n.paused?"paused":o?"\
live":"connecting"})]})}function uK(){let e=bv(Ti.value.error);return e&&e.where!=="where"?r("div",{class:CR,children:r(
pe,{error:e})}):null}function cK(){let{tape:e}=Ti.value;return r("div",{class:DR,children:[r("span",{children:["Paused: ",
r("b",{children:N(e.newCount)})," new, ",N(e.leftOut)," left out"]}),r(_,{small:!0,kind:"primary",onClick:()=>eu(!1),children:"\
Show"})]})}function dK({dataset:e,filtered:t}){let n=yv(e);return r("div",{class:ER,children:[r($e,{icon:"live",title:"W\
aiting for new events",actions:r(_,{kind:"outlined",icon:"copy",onClick:()=>Be(n,"The line"),children:"Copy the line"}),
children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. This line sends o\
ne:"}),!t&&r("pre",{class:AR,tabIndex:0,children:n})]})}var YR={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:jR,
Page:ZR};var xv={};ch(xv,{banner:()=>wv,danger:()=>fK,default:()=>hK,info:()=>pK,text:()=>kv,warning:()=>mK});var wv="Dx",pK="Tx",
mK="_x",fK="qx",kv="Fx",hK={banner:wv,info:pK,warning:mK,danger:fK,text:kv};function nu({kind:e,children:t,actions:n}){return r("div",{class:we(wv,xv[e]),role:e==="info"?"status":"alert",children:[
r(se,{name:e==="info"?"info":"warning"}),r("span",{class:kv,children:t}),n]})}function hr({error:e,what:t,again:n}){return r($e,{icon:"warning",title:t,actions:r(_,{kind:"outlined",onClick:n,children:"\
Try again"}),children:W(e.message)})}function rf(e,t,n){Fs(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function sf(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function ma(e){di(e),Ar(e)}var QR={w:2,h:2},gK=100;function qc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function Cv(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function XR(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function af(e,t,n,o){
let i=e.find(s=>s.id===t);return i?nL(e,{...i,x:Cv(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Sv(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(QR.w,12-i.x);return nL(e,{...i,w:Cv(n,s,12-i.x),h:Cv(o,QR.h,gK)})}function eL(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return af(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=af(e,t,i.x,a);if(!lf(l,e))return l}return e}function lf(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function tL(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>qc(s,a)))return{
x:i,y:o}}}function uf(e){let t=[];for(let o of XR(e)){let i={...o,y:oL(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>qc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function nL(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of XR(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&qc(s,t)&&
a.y>=0&&!o.some(u=>qc(a,u));o.push(l?a:{...s,y:oL(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return uf(e.map(({id:s})=>i.get(
s)))}function oL(e,t){let n=t.y;for(;;){let o=e.filter(i=>qc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function Zr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[yK(e),...t].join(" ").replace(/\s+/g," ")}function yK(e){switch(li(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>cf(t.where)).join(" > ")}${Tv(e.funnel?.by)}`;case"retention":return`retention of ${cf(e.retention?.start)}\
, back by ${cf(e.retention?.return??"true")}${Tv(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${vK(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${bK(e)}${he(e.aggregate?.measures).join(", ")||"count()"}${Tv(e.aggregate?.
by)}`}}function bK(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function vK(e){let t=e.paths?.start;return typeof t=="string"?` after ${cf(t)}`:""}function Tv(e){let t=he(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function cf(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var ou={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function ru(e){return`v1/boards/${encodeURIComponent(
e)}`}async function df(e){return(await oe("v1/boards",{signal:e})).boards}async function gr(e,t){return oe(ru(e)+(t===void 0?
"":`?version=${t}`))}async function rL(e){return[...(await oe(`${ru(e)}/versions`)).versions].reverse()}async function yr(e,t){
return oe(ru(Mv()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function Vc(e,t,n,o){return oe(
ru(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function pf(e,t){await oe(ru(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function mf(e){return oe(ru(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function iL(e){return e instanceof ct&&(e.code==="conflict"||e.status===409||e.
status===412)}function Mv(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function Wc({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function Pv(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:On(n.where,o)}}function ff(e,t){let n=Pv(e,t);return n&&{view:ll(n),document:n,as:e.
as?e.as:null,open:[]}}function hf(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function fa(e,t){
let n=xK(t);return{...e,tiles:[...e.tiles,{...t,id:Mv(),...tL(e.tiles,n.w,n.h),...n}]}}function xK({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=he(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(el)?7:8}}var sL="ke",aL="Gx",lL="Jx",uL="Kx",Uc="br",cL="r",dL="Ox",pL="Px",mL="yr",fL="Qx",hL="kr",gL="Vx";function gf({tile:e,shared:t,result:n,onAgain:o}){let i=F(null),s=wK(i),a=ff(e,t),l=Ut.find(({name:c})=>c===a?.view),u=()=>{
a&&di(a)};return!a||!l?r("p",{class:pL,children:"This question has no view here."}):r("div",{ref:i,class:cL,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:dL,children:[r(pe,{error:n.
error}),r(_,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(Bp.Provider,{value:s,
children:r(vl,{view:l,document:a.document,result:n,drawn:a})})]})}function wK(e){let[t,n]=T(0);return ut(()=>{if(!e.current)
return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),()=>o.disconnect()},
[]),t}function yL({text:e,editing:t,onText:n}){return t?r("textarea",{class:gL,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:mL,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(kK,{line:o},i))})}function kK({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:W(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:hL,children:W(n[1])}):r("p",{class:fL,children:W(e)})}function bL(e){let[t,n]=T(!1);return B(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function Kc(e,t){let n=J(()=>new Ps,[]),o=e===null?"":JSON.
stringify(e);return B(()=>{e&&n.run(e)},[o,t]),B(()=>()=>n.close(),[]),n.result.value}function vL(e){let{tile:t,shared:n,editing:o}=e,i=F(null),s=bL(i),[a,l]=T(0),u=Pv(t,n),c=Kc(s?u:null,e.turn+a),d=jc(t),p=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:sL,"aria-label":W(d),"data-tile":t.id,"data-kind":t.kind,"\
data-state":p,"data-editing":o,children:[r(Vd,{busy:p==="running"||p==="estimate",done:c.done}),r("header",{class:aL,children:[
o?r("input",{class:uL,"aria-label":"Title of the tile",value:t.title,placeholder:d,maxLength:200,onInput:m=>e.onTitle(m.
currentTarget.value)}):r("h2",{class:lL,children:(t.kind==="query"||t.title!=="")&&r($,{value:d,most:120})}),t.kind==="q\
uery"&&!o&&r(CK,{result:c}),!o&&r(Xe,{icon:"more",label:`Menu of ${W(d)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(yL,{text:t.text??"",editing:o,onText:e.onText}):r(gf,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function jc(e){return e.title!==""?e.title:e.document?Zr(e.document):"Text"}function CK({
result:e}){let[t,n]=T(0);B(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Ao(e.phase==="exact"&&t>0?`e\
xact, ${Ga(e.elapsed??0)}, ${K(t,xt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:Uc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(se,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:Uc,children:["estimate, ",U(e.done)]});case"running":return r("span",{class:Uc,children:"\
running"});case"error":return r("span",{class:Uc,"data-phase":"error",children:[r(se,{name:"error",size:14}),"failed"]});default:
return null}}var wL="D",kL="T";var TK=32,CL=12;function ML({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=W(jc(e)),a=SL(e,t,n,(c,d,p,m)=>af(c,e.
id,d.x+p,d.y+m)),l=SL(e,t,n,(c,d,p,m)=>Sv(c,e.id,d.w+p,d.h+m)),u=c=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!d||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[p,m]=d,f=c.shiftKey?Sv(t,
e.id,e.w+p,e.h+m):eL(t,e.id,p,m);if(lf(f,t))return i("This is as far as it goes.");n(f);let h=f.find(({id:v})=>v===e.id);
i(c.shiftKey?`${h.w} columns wide, ${h.h} rows high`:`column ${h.x+1}, row ${h.y+1}`)};return r(A,{children:[r("button",
{type:"button",class:wL,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(MK,
{})}),r(_,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:kL,"aria-hidden":"true",...l})]})}
function MK(){return r(se,{name:"rows",size:16})}function SL(e,t,n,o){let i=F(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+TL(c),
tiles:t,tile:e,cell:(c.clientWidth+CL)/12})},a=u=>{let c=i.current,d=u.currentTarget.closest("[data-grid]");if(!c||!d)return;
let p=Math.round((u.clientX-c.x)/c.cell),m=Math.round((u.clientY+TL(d)-c.y)/(TK+CL)),f=o(c.tiles,c.tile,p,m);lf(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function TL(e){return-e.
getBoundingClientRect().top}var PL="zr",_L="Wx",$L="Yx",DL="Zx",EL="es",AL="is",$v="rs",OL="as";function bf(e,t=""){Ji(n=>r(_K,{dataset:e,board:t,onClose:n}))}function _K({dataset:e,board:t,onClose:n}){let o=be.value.
timezone??"UTC",i=[...Lp(e,void 0,void 0,t)].reverse();return r(ot,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:$v,children:"A board without questions has no time to note something at."}):r(DK,{dataset:e,zone:o}),i.length===
0&&r("p",{class:$v,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:$L,
children:i.map(s=>r("li",{class:DL,children:[r("span",{class:EL,children:$K(s,o)}),r("span",{class:AL,children:r($,{value:s.
text,most:400})}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{AK(s)}})]},s.id))})]})}function $K({
time:e,to:t},n){return t===void 0?K(e,n,"minute"):`${K(e,n,"minute")} – ${K(t,n,"minute")}`}function DK({dataset:e,zone:t}){
let[n,o]=T(""),[i,s]=T(""),[a,l]=T(null),u=()=>{EK(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(j(c)))};return r(
"form",{class:PL,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:_L,children:[r("span",{class:St,children:"\
What happened"}),r("input",{class:We,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:St,children:`When, on the clock of ${Ii(t)}`}),r("input",
{class:We,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(_,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:OL,children:r(pe,{error:a})})]})}
async function EK(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await kl({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await nm(n,o);if(!i.start)throw new ct({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await kl({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function AK(e){try{await Np(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;te(
"The note is removed.",{label:"Undo",act:()=>{kl({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
te(j(t).message)}}function vf({name:e,content:t}){rf(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function RL(e){
sf(".json,application/json",t=>{OK(t).then(e)})}async function OK(e){try{let{name:t,content:n}=RK(await e.text(),e.name);
await yr(t,n),te("The board is imported.")}catch(t){te(`The file cannot be imported: ${j(t).message}`)}}function RK(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var Dv="ze",NL="ts",BL="os",zL="ns",FL="ps",Ev="ds",IL="ls",HL="xs",qL="jr",VL="Xr",WL="Sr";function UL({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(A,{children:[
r("div",{children:[r("button",{type:"button",class:WL,onClick:()=>ve("boards"),children:"Boards"}),r("div",{class:BL,children:[
i===null?r("h1",{class:zL,children:r($,{value:s})}):r("input",{class:FL,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(LK,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(BK,{model:e})]})]}),
i!==null?r("textarea",{class:HL,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:IL,children:r($,
{value:a.description,most:1e3})})]})}function LK({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:Ev,children:[r(_,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(_,{kind:"quiet",icon:"\
info",onClick:()=>bf(hf(e.board.value.content)[0]??"",i),children:"Notes"}),r(_,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(_,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(Xe,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:NK(e,t)})]})}function NK(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Be(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>vf(n)},{label:"Make a copy",icon:"copy",act:()=>{yr(`${n.name}, copy`,n.content??
ou).then(s=>ve(`boards/${encodeURIComponent(s.id)}`),Av)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
pf(n.id,n.version).then(()=>{ve("boards"),te("The board is removed.",{label:"Undo",act:()=>{mf(n).then(()=>ve(`boards/${encodeURIComponent(
n.id)}`),Av)}})},Av)}}]}function BK({model:e}){return r("div",{class:Ev,children:[r(_,{icon:"plus",kind:"outlined",onClick:()=>e.
change(fa(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(_,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(_,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function Av(e){te(j(e).message)}function KL(e){return!e||!("columns"in e)||!("rows"in e)?null:vp(e.columns.map(({name:t})=>t),e.rows)}var xf=class{constructor(t){this.id=t}id;board=ce(null);error=ce(null);draft=ce(null);conflict=ce(null);shared=ce(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await gr(this.id))}catch(t){this.error.value=j(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&zt(this.shared.value,Wc(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=Wc(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&zt(i.content,o.content)||await this.save(i)&&te(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await Vc(
n.id,n.version,t.name,t.content)),!0}catch(o){return iL(o)?this.conflict.value=t:te(`The board cannot be saved: ${j(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await yr(`${t.
name}, copy`,t.content)).id:null}};var jL=null;function wf(){return jL??=[...new Set([xt(),"UTC",...Intl.supportedValuesOf("timeZone")])],jL}var GL="ss",JL="cs",ZL="gs",YL="hs",QL="fs",Ov="us";function XL({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:GL,role:"group","aria-label":"For all tiles",children:[r(IK,{shared:e,onShared:o}),r(on,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...wf()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:JL,children:r(Jt,{bare:!0,code:!0,label:`Filter of all tiles of ${W(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${W(l)}`,onCommit:u=>o(
{...e,where:FK(e.where,l,u)})})},l)),!zt(e,t)&&r("span",{class:ZL,children:[r(_,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(_,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function FK(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function IK({shared:e,
onShared:t}){let n=F(null),[o,i]=T(!1),[s,a]=T(null),l=im(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Rr({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),d=(m,f)=>{i(!1),a(null),t({...e,
from:m,to:f})},p=m=>{nm(m,e.timezone).then(({from:f,to:h})=>d(String(f??""),String(h??"")),f=>a(j(f)))};return r(A,{children:[
r(_,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(Gt,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:YL,children:[r(
Jt,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:p}),r("d\
iv",{class:QL,children:[r(_,{small:!0,class:Ov,pressed:u,onClick:()=>d("",""),children:"Of each tile"}),l.filter(({from:m})=>m!==
void 0).map(({text:m,from:f,to:h})=>r(_,{small:!0,class:Ov,pressed:f===e.from&&(h??"now")===e.to,onClick:()=>d(String(f),
String(h??"now")),children:m.charAt(0).toUpperCase()+m.slice(1)},m))]})]})})]})}var e6="ms",t6="vs",n6="ws",Rv="bs";function o6({model:e,board:t,onClose:n}){let[o,i]=T(null);return B(()=>{rL(t.id).then(i,r6)},[t.id,t.version]),r(cs,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(Se,{}):r("ol",{class:e6,children:o.map(s=>r("li",{
class:t6,children:[r("div",{class:n6,children:[r("span",{children:s.removed?"Removed":r($,{value:s.name,most:60})}),r("s\
pan",{class:Rv,children:["version ",s.version,", ",K(s.changed,xt(),"minute")]})]}),s.version===t.version?r("span",{class:Rv,
children:"shown"}):!s.removed&&r(_,{small:!0,kind:"outlined",onClick:()=>{qK(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function qK(e,t,n){try{let{name:o,content:i}=await gr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Oe(i.tiles.length,"tile")}.`)}catch(o){r6(o)}}function r6(e){te(j(e).message)}var VK=6e4;function s6({id:e}){let t=J(()=>new xf(e),[e]),[n,o]=T(!1);B(()=>(ZK().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return B(()=>{globalThis.document.title=`${W(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r($e,{icon:"boards",title:"There is no such board",actions:r(_,{kind:"prima\
ry",onClick:()=>ve("boards"),children:"All boards"})}):r(hr,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:NL,children:[r(WK,{model:t,onVersions:()=>o(!n)}),n&&r(o6,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:Dv,children:r(Se,{})})}function WK({model:e,onVersions:t}){let n=F(null),[o,i]=T(0),{content:s}=e.shown,a=Wc(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,i6(zt(c,a)?null:c)};return B(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(d=>d+1)},VK);return()=>clearInterval(c)},[]),r("main",{ref:n,class:Dv,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(GK,{model:e}),r(UL,{model:e,onVersions:t,onScreen:()=>{
UK(n.current)},onAgain:()=>i(o+1)}),r(XL,{shared:l,saved:a,datasets:hf(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>i6(null))}}),r(KK,{model:e,shared:l,turn:o})]})}
async function UK(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function KK({model:e,shared:t,turn:n}){let[o,i]=T(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(d=>d.id===u?{...d,...c}:d)});return a.length===0?r(jK,{model:e}):r(A,{children:[r("div",{class:qL,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:VL,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(vL,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>JK(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(ML,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...uf(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function jK({model:e}){return r($e,{icon:"boards",title:"This board is empty",actions:r(
A,{children:[r(_,{kind:"primary",icon:"explore",onClick:()=>ve(""),children:"Ask a question"}),r(_,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(fa(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function GK({model:e}){return e.conflict.value===null?
null:r(nu,{kind:"warning",actions:r(A,{children:[r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&ve(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function JK(e,t,n,o){let i=ff(t,n),s=KL(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...uf(a.tiles.
filter(({id:d})=>d!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>ma(i)},{label:"\
Copy link",icon:"share",act:()=>{Os(i).then(d=>Be(d,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>Be(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>rf(`${jc(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:fa(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function ZK(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await pi(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function i6(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await rl(e)}`,history.replaceState(null,"",t)}var l6="ys",u6="ks";function c6({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=T(o),[u,c]=T(null),[d,p]=T(!1),m=vt();return r(
ot,{title:e,onClose:i,children:r("form",{class:l6,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||d)&&(p(!0),s(a.trim()).
then(i,v=>{c(j(v)),p(!1)}))},children:[r("label",{class:St,for:m,children:t}),r("input",{id:m,class:We,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(pe,{error:u}),
r("div",{class:u6,children:r(_,{type:"submit",kind:"primary",disabled:a.trim()===""||d,children:n})})]})})}var d6="Br",p6="zs",m6="js",f6="Xs",h6="je",g6="Ss",y6="Bs",b6="Xe",v6="Cs",x6="Es",w6="Is";var Cf=ce({value:null,error:null});async function su(){try{Cf.value={value:await df(),error:null}}catch(e){Cf.value={value:Cf.
value.value,error:j(e)}}}function k6(){let{value:e,error:t}=Cf.value,[n,o]=T("changed");B(()=>{globalThis.document.title=
"Boards · Sluice",su()},[]);let i=()=>Ji(s=>r(c6,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:e9}));return r(
"main",{class:d6,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:p6,children:[r("h1",{class:m6,children:"\
Boards"}),e!==null&&e.length>1&&r(Xe,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(_,{icon:"upload",kind:"outlined",onClick:()=>RL(su),children:"Import"}),r(_,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(hr,{error:t,what:"The boards cannot be listed",again:()=>{su()}}),!e&&
!t&&r(Se,{}),e?.length===0&&r($e,{icon:"boards",title:"There are no boards yet",actions:r(_,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:f6,children:XK(e,n).map(s=>r(t9,{board:s},s.id))})]})}function XK(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function e9(e){let t=await yr(
e,ou);ve(`boards/${encodeURIComponent(t.id)}`)}function t9({board:e}){let[t,n]=T(null);B(()=>{gr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Oe(t.tiles.length,"tile")}, `;return r("li",{class:h6,children:[r("butto\
n",{type:"button",class:g6,onClick:()=>ve(`boards/${encodeURIComponent(e.id)}`),children:[r(n9,{tiles:t?.tiles??[]}),r("\
span",{class:x6,children:r($,{value:e.name,most:80})}),r("span",{class:w6,children:[o,"changed ",K(e.changed,xt(),"minut\
e")]})]}),r(Xe,{icon:"more",label:`Menu of ${W(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{gr(e.id).then(vf,Sf)}},{label:"Make a copy",icon:"copy",act:()=>{o9(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{r9(e)}}]})]})}function n9({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:y6,"aria-hidden":"true",children:e.map(o=>r("span",{class:we(b6,o.kind===
"text"&&v6),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function o9(e){try{let{name:t,
content:n}=await gr(e.id);await yr(`${t}, copy`,n),await su()}catch(t){Sf(t)}}async function r9(e){try{let t=await gr(e.
id);await pf(e.id,t.version),await su(),te("The board is removed.",{label:"Undo",act:()=>{mf(t).then(su,Sf)}})}catch(t){
Sf(t)}}function Sf(e){te(j(e).message)}var C6={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(k6,{}):r(s6,{id:e},e)};function ps(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function S6(e,t){
return(await oe(ps(e,"definitions"),{signal:t})).definitions}async function T6(e,t){return(await oe(ps(e,"cohorts"),{signal:t})).
cohorts}async function M6(e,t,n){return oe(`${ps(e,"definitions",t)}?version=${n}`)}async function P6(e,t,n,o){return[...(await oe(
`${ps(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function _6(e,t,n){return oe(ps(e,"cohorts",t),{signal:n})}
async function Gc(e,t,n,o,i){return oe(ps(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function $6(e,t,n){await oe(ps(e,t,n),{method:"DELETE"})}async function D6(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=qt(`${ps(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw ni()}),c=await u.json().catch(()=>null);if(!u.ok)throw oi(c,u.status);return c}var Tf={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function E6(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function Mf(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return Zr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function Lv({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function A6(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function O6(e,t,n){let o=xe(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${xe(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var R6="Cr",L6="Us",N6="Er",B6="Hs",z6="Se",F6="Be",I6="_",H6="Ls",q6="Ms",V6="Ns",W6="Rs",U6="Ir",K6="As",j6="Ds",G6="U\
r",au="Ts",lu="_s",uu="qs",cu="Fs",J6="Gs",Mi="q",Pf="Js",Z6="Hr",Y6="Ks",Q6="Os",ms="Ps",X6="Qs",eN="Vs",tN="Lr",nN="Ws",
Nv="b",oN="Ys",rN="Zs";var i9={from:"",to:"",timezone:"",where:{}};function _f({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=T(null),
[l,u]=T(null),[c,d]=T(0),p=Ee(e).value.value?.actors?.[0]??"",m=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);B(()=>{
let w=new AbortController,b=k=>(i??u)(k);return Sd(e,{column:xe(t),limit:10,...m},w.signal).then(k=>{a(k),b(null)},k=>{Mn(
k)||(a(null),b(j(k)))}),()=>w.abort()},[f]);let h=s?.type==="bool"&&o&&p!=="",v=s&&{dataset:e,...m,aggregate:{measures:[
O6(t,s.type,o?p:"")],by:["time('auto')"]}},y=Kc(v,c);return l?r("div",{class:ms,children:r(pe,{error:l})}):!s||!v?null:r(
"section",{class:X6,"aria-label":"What it holds for",children:[r("p",{class:eN,children:s9(s)}),r("div",{class:tN,children:r(
gf,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:v,as:"line"},shared:i9,result:y,onAgain:()=>d(c+1)})}),
h?r(l9,{document:{dataset:e,...m,where:xe(t),aggregate:{measures:["count() as events"],by:[xe(p)],limit:10}},per:p}):r(a9,
{values:s})]})}function s9(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${U(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Oe(e.distinct,"value")}${e.nulls>0?`, none for ${q(e.nulls)} events`:""}.`}function a9({values:e}){
return r("table",{class:Nv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r($,{value:t,most:64})}),r("td",{children:q(n)})]},o))})]})}function l9({document:e,per:t}){let{answer:n}=Kc(
e,0),o=n?.rows??[];return r("table",{class:Nv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r($,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r($,{value:i,most:64})}),r("td",{children:q(Number(s))})]},a))})]})}function iN({dataset:e,
name:t,version:n}){let[o,i]=T(null);if(B(()=>{let a=new AbortController;return _6(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${q(o.ids)} in the list`;return r("p",{class:nN,children:[
r("strong",{children:q(o.size)})," ",r("span",{class:cu,children:[o.size===1?"actor":"actors"," with events",s]})]})}var u9=300;function $f({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=T(t),[l,u]=T(t),[c,d]=T(null),p=Ee(e).
value.value?.actors??[],m=y=>{a({...s,...y}),d(null)};B(()=>{let y=setTimeout(()=>u(s),u9);return()=>clearTimeout(y)},[s]);
let f=()=>{Gc(e,s.name.trim(),n,Lv(s),s.description.trim()).then(async y=>{await i(y.name),te(`${W(y.name)} is saved, as\
 version ${y.version}.`)},y=>d(j(y)))},h=c&&c9(c),v=c?.span&&h==="text"?zi(s.text,c.span):null;return r("article",{class:au,
"aria-label":n===0?"A new definition":`Edit ${W(s.name)}`,children:[r("div",{class:lu,children:[r("h2",{class:uu,children:n===
0?"A new definition":r("bdi",{children:W(s.name)})}),r(_,{kind:"outlined",onClick:o,children:"Cancel"}),r(_,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(Tt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:y=>m({kind:y}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(Bv,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:y=>m({name:y})}),r("div",{class:Mi,children:[r("span",{class:St,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(Ul,{class:Z6,label:"Expression",language:"expression",text:s.text,mark:v,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:y=>m({text:y})}),h==="text"&&r(pe,
{error:c,onHint:y=>m({text:d9(s.text,v,y)})})]}),s.kind==="actor"&&r("div",{class:Pf,children:[p.length>1&&r("div",{class:Mi,
children:[r("span",{class:St,children:"Of each"}),r(on,{title:"Actor",kind:"outlined",values:p,value:s.per===""?p[0]:s.per,
onChange:y=>m({per:y})})]}),r(Bv,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:y=>m({from:y})})]}),r(Bv,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:y=>m({description:y})}),h==="other"&&r("div",{class:ms,children:r(pe,{error:c})}),l.text.trim()!==
""&&r(_f,{dataset:e,name:"preview_of_definition",content:Lv(l),actors:l.kind==="actor",onError:d})]})}function c9(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function d9(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function Bv({label:e,value:t,placeholder:n,error:o,onText:i}){let s=vt();
return r("div",{class:Mi,children:[r("label",{class:St,for:s,children:e}),r("input",{id:s,class:We,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(pe,{error:o})]})}function sN(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function aN(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function Df({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=T(t),[l,u]=T(""),[c,d]=T(null),[p,m]=T(""),f=Ee(e).
value.value?.actors??[],[h,v]=T(""),[y,w]=T(null),[b,k]=T(!1),M=vt(),O=h||f[0]||"",S=c??l,E=()=>{k(!0),D6(e,s.trim(),{per:O,
description:p.trim(),fresh:n},S,sN(c?.name??"",l)).then(async R=>{await i(R.name),te(`${W(R.name)} is saved, with ${Oe(R.
ids,"actor")}.`)},R=>{w(j(R)),k(!1)})};return r("article",{class:au,"aria-label":n?"A cohort from a list":`A new list fo\
r ${W(s)}`,onDragOver:R=>R.preventDefault(),onDrop:R=>{R.preventDefault(),d(R.dataTransfer?.files[0]??null)},children:[r(
"div",{class:lu,children:[r("h2",{class:uu,children:n?"A cohort from a list":r("bdi",{children:W(s)})}),r(_,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(_,{kind:"primary",icon:"save",disabled:b||s.trim()===""||c===null&&l.trim()==="",onClick:E,
children:"Save"})]}),n&&r("div",{class:Mi,children:[r("label",{class:St,for:`${M}-name`,children:"Name"}),r("input",{id:`${M}\
-name`,class:We,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:R=>{a(R.currentTarget.value),w(null)}})]}),
f.length>1&&r("div",{class:Mi,children:[r("span",{class:St,children:"The list has values of"}),r(on,{title:"Actor",kind:"\
outlined",values:f,value:O,onChange:v})]}),r("div",{class:Mi,children:[r("label",{class:St,for:`${M}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:Q6,children:[r("bdi",
{children:W(c.name)}),", ",_n(c.size)," ",r(_,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>d(null)})]}):
r("textarea",{id:`${M}-list`,class:`${We} ${Y6}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:R=>{u(R.currentTarget.value),w(null)}}),r("div",{class:Pf,children:[r(_,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>sf("",d),children:"Choose a file"}),c===null&&r("span",{class:cu,children:l.trim()===""?"or drop one\
 here":Oe(aN(l),"line")})]})]}),r("div",{class:Mi,children:[r("label",{class:St,for:`${M}-description`,children:"Descrip\
tion"}),r("input",{id:`${M}-description`,class:We,value:p,placeholder:"where the list is from",onInput:R=>m(R.currentTarget.
value)})]}),y&&r("div",{class:ms,children:r(pe,{error:y})})]})}function lN({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=T(!1),[a,l]=T(null),{saved:u}=t,c="definition"in u?u:null,
d=c&&A6(c),p=async f=>{s(!1),await n(f)};if(i&&c&&d)return r($f,{dataset:e,draft:d,version:u.version,onClose:()=>s(!1),onSaved:p});
if(i)return r(Df,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:p});let m=()=>{$6(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),te(`${W(t.name)} is removed.`,c&&{label:"Undo",act:()=>{p9(e,c).then(()=>n(t.name),uN)}})},
f=>l(j(f)))};return r("article",{class:au,"aria-label":W(t.name),children:[r("div",{class:lu,children:[r("h2",{class:uu,
children:r($,{value:t.name,most:120})}),r(_,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Be(t.name,"The n\
ame")}),(d??!c)&&r(_,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(_,{kind:"danger",icon:"\
trash",label:"Remove",onClick:m}),r(_,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:ms,children:r(
pe,{error:a})}),r("p",{class:cu,children:[Tf[t.kind],", version ",u.version,", ",K(u.time,xt(),"minute")]}),u.description&&
r("p",{children:r($,{value:u.description,most:2e3})}),c?r("pre",{class:J6,children:r("bdi",{children:W(Mf(c.definition))})}):
"ids"in u&&r("p",{children:[q(u.ids)," actors of ",r("code",{children:W(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(iN,{dataset:e,name:t.name,version:u.version}),r(_f,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(m9,{dataset:e,one:t,onChanged:n})]})}async function p9(e,t){await Gc(e,t.name,0,t.definition,t.description??"")}
function uN(e){te(j(e).message)}function m9({dataset:e,one:t,onChanged:n}){let[o,i]=T([]),s="definition"in t.saved;if(B(
()=>{let l=new AbortController;return P6(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{M6(e,t.name,l).then(u=>Gc(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>te(`Version ${l} is restored.`),uN)};return r("details",{class:oN,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:rN,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",K(l.time,xt(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(_,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function cN(e){let[t,n]=await Promise.all([S6(e),T6(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await f9(
e,t.map(E6)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function f9(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await oe("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function dN({rest:e}){let[t="",...n]=e.split("/"),o=ze.value.value?.[0]?.name;return B(()=>{ze.value.value||Ot()},[]),B(
()=>{let i=Vt.value||o;t===""&&i&&ve(`definitions/${encodeURIComponent(i)}`)},[t,o]),B(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),ze.value.error&&t===""?r(hr,{error:ze.value.error,what:"The datasets cannot be listed",again:()=>{
Ot()}}):ze.value.value?.length===0?r($e,{icon:"data",title:"There is no dataset yet",actions:r(_,{kind:"primary",onClick:()=>ve(
""),children:"How to send events"})}):t===""?r(Se,{}):r(h9,{dataset:t,name:n.join("/")},t)}function h9({dataset:e,name:t}){
let[n,o]=T(null),[i,s]=T(null),[a,l]=T(g9),[u,c]=T(""),d=async()=>{try{o(await cN(e)),s(null)}catch(w){s(j(w))}};B(()=>{
d()},[]);let p=w=>{l(null),ve(`definitions/${encodeURIComponent(e)}${w===""?"":`/${encodeURIComponent(w)}`}`)},m=async w=>{
await Promise.all([d(),Jn(e)]),p(w)},f=w=>()=>l({kind:w,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],v=(n??[]).filter(w=>w.name.toLowerCase().includes(u.trim().toLowerCase())),
y=n?.find(w=>w.name===t)??null;return r("main",{class:R6,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:L6,
children:[r("h1",{class:N6,children:"Definitions"}),r(on,{title:"Dataset",icon:"data",kind:"outlined",values:(ze.value.value??
[]).map(w=>w.name),value:e,onChange:w=>ve(`definitions/${encodeURIComponent(w)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${We} ${B6}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:w=>c(w.currentTarget.value)}),
r(Xe,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:h,children:"New"})]}),
i&&r(hr,{error:i,what:"The definitions cannot be listed",again:()=>{d()}}),!n&&!i&&r(Se,{}),n?.length===0&&a===null&&r($e,
{icon:"definitions",title:"There are no definitions yet",actions:r(A,{children:[r(_,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(_,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:z6,"data-open":a!==null||y!==null,children:[n.length>0&&r("\
ul",{class:F6,"aria-label":"Definitions",children:[v.map(w=>r(y9,{one:w,current:a===null&&w.name===t,onOpen:()=>p(w.name)},
w.name)),v.length===0&&r("li",{class:K6,children:"None has this in its name."})]}),r("div",{class:G6,children:[a?.kind===
"list"&&r(Df,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:m}),a!==null&&a.kind!=="list"&&r($f,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:m},`${a.kind} new`),a===null&&y&&r(lN,{dataset:e,one:y,onChanged:m,onClose:()=>p("")},
y.name),a===null&&!y&&r("p",{class:j6,children:t===""?"Choose one to see what it holds for.":`There is no definition ${W(
t)} of this dataset.`})]})]})]})}function g9(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function y9({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:Mf(e.saved.definition);return r("li",{children:r("button",{type:"button",class:I6,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:H6,children:r(se,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:q6,children:r($,{value:e.name,most:64})}),r("span",{class:V6,children:Tf[e.
kind]}),r("code",{class:W6,children:r("bdi",{children:W(o)})}),e.saved.description&&r("span",{class:U6,children:r($,{value:e.
saved.description,most:200})})]})})}var pN={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:dN};async function zv(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),oe(`v1/history?${n.toString()}`,{signal:t})}async function mN(e,t){
await oe(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function fN(e){await oe(`v1/history/${e}`,{method:"DEL\
ETE"})}var hN="Mr",gN="ec",yN="Nr",bN="Rr",vN="ic",xN="x",wN="F",kN="Ce",CN="rc",SN="ac",TN="Ar",MN="tc",PN="Dr",_N="Tr",$N="G",
DN="Ee",EN="J",AN="oc";var v9=150;function ON(){let[e,t]=T(""),[n,o]=T(!1),[i,s]=T(null),[a,l]=T(void 0),[u,c]=T(null),[d,p]=T(0),m=F(!0);B(()=>{
globalThis.document.title="History · Sluice"},[]),B(()=>{let y=new AbortController,b=setTimeout(()=>{zv({search:e.trim(),
starred:n},y.signal).then(k=>{s(k.entries),l(k.cursor),c(null)},k=>{Mn(k)||c(j(k))})},m.current?0:v9);return m.current=!1,
()=>{clearTimeout(b),y.abort()}},[e,n,d]);let f=()=>{zv({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(y=>{
s([...i??[],...y.entries]),l(y.cursor)},y=>c(j(y)))},h=y=>s((i??[]).map(w=>w.id===y.id?y:w)),v=y=>s((i??[]).filter(({id:w})=>w!==
y.id));return r("main",{class:hN,"data-state":i?"exact":"running",children:[r("div",{class:gN,children:[r("h1",{class:yN,
children:"History"}),r("input",{type:"search",class:`${We} ${bN}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:y=>t(y.currentTarget.value)}),r(_,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(hr,{error:u,what:"The history cannot be read",again:()=>p(d+1)}),!i&&!u&&r(Se,{}),i?.length===
0&&r(x9,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:vN,children:i.map(y=>r(w9,{entry:y,
onEntry:h,onGone:v},y.id))}),a!==void 0&&r(_,{kind:"outlined",class:AN,onClick:f,children:"Older ones"})]})}function x9({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r($e,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(_,{kind:"primary",onClick:n,children:"The whole history"}):r(_,{kind:"primary",icon:"explore",onClick:()=>ve(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function w9({entry:e,onEntry:t,onGone:n}){let o=k9(e),i=o&&Ut.find(({name:l})=>l===ll(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),mN(e.id,l.starred).catch(u=>{t(e),te(j(u).message)})},a=()=>{o&&ma({view:ll(o),document:o,as:null,open:[]})};
return r("li",{class:xN,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:wN,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(se,{name:"star"})}),r("button",{type:"button",class:kN,disabled:!o,onClick:a,
children:[r("span",{class:CN,children:r(se,{name:i?.icon??"braces"})}),r("span",{class:SN,children:[r("span",{class:TN,children:r(
"bdi",{children:W(o?Zr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:MN,children:[r(se,{name:"error",size:14}),
r("bdi",{children:W(e.error)})]})]}),r("span",{class:PN,children:o&&Rr(o,o.timezone??"UTC")}),r("span",{class:_N,children:r(
$,{value:e.dataset,most:32})}),r("span",{class:$N,children:e.error===void 0?`${Ga(e.elapsed_ms)}, ${q(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:DN,children:K(e.at,xt(),"minute")})]}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:EN,onClick:()=>{fN(e.id).then(()=>n(e),l=>te(j(l).message))}})]})}function k9(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var RN={name:"history",label:"History",icon:"history",letter:"h",Page:ON};var Ut=[yD,BE,UA,RO,m4,J4,YR],Pi=[C6,pN,RN,HC];var LN="_r",NN="nc",BN="pc",zN="dc",FN="lc",IN="qr",HN="Fr",qN="xc",VN="sc",WN="Gr";function UN(){let e=Mk.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&Ut.some(({name:a})=>a===
"funnel");return r("section",{class:LN,"aria-label":"What was loaded",children:[r("div",{class:NN,children:[r("p",{class:BN,
role:"status",children:Cg(t,n)}),r(_,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:kg})]}),s&&r("p",{class:zN,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:FN,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:we(IN,u>=0&&HN),"aria-pre\
ssed":u>=0,onClick:()=>_k(a),children:[u>=0&&r("span",{class:qN,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",
{class:VN,children:q(l)})]},a)})}),r("div",{class:WN,children:[n.rejected>0&&r(_,{kind:"outlined",onClick:()=>{kg(),ve(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(_,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:$k,children:"Show the funnel"})]})]})}function KN(){return B(()=>{Ro(),Bk()},[]),r(A,{children:[r(F1,{}),r(UN,{}),r(Hk,{})]})}function jN(){let{value:e,error:t}=ze.value,n=e?.[0]?.name;return B(()=>{e||Ot()},[]),B(()=>{n!==void 0&&mi(n)},[n]),t?r(
$e,{icon:"warning",title:"The datasets cannot be listed",actions:r(_,{kind:"outlined",onClick:()=>{Ot()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(sR,{}):r(Se,{})}function GN(){return r($e,{icon:"search",title:"There is no\
 such page",actions:r(_,{kind:"primary",onClick:()=>ve(""),children:"To the first dataset"})})}var JN="cc",ZN="gc",YN="hc",QN="fc",XN="Ie",eB="uc";function tB(){let[e,t]=T(""),[n,o]=T(null),[i,s]=T(!1),a=F(null);return B(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:JN,children:r("form",{class:ZN,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
a0(e.trim()).then(()=>location.reload(),c=>{s(!1),o(j(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:YN,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:QN,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:XN,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(pe,{id:"token-problem",error:n}),r(_,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:eB,children:"Log in"})]})})}var nB="Jr",oB="mc",rB="vc",iB="wc";function sB({id:e}){let[t,n]=T(null),[o,i]=T(null),[s,a]=T(0);return B(()=>{let l=new AbortController;return QC(e,l.signal).
then(async u=>{let c=await aB(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?ma(c):ve(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(j(u))}),()=>l.abort()},[e,s]),o?.status===404?r($e,{icon:"share",title:"There is no such l\
ink",actions:r(_,{kind:"primary",onClick:()=>ve(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(hr,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(M9,{link:t}):r(Se,{})}async function aB(e){
let t=Wd(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await pi(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function M9({link:e}){let[t,n]=T(null);B(()=>{aB(e).then(n)},[e]);let o=Ut.find(({name:l})=>l===t?.view);if(B(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Se,{});let{document:i}=t,s={...Hh,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>di(t);return r(A,{children:[r(nu,{kind:"info",actions:r(_,{small:!0,kind:"outlined",onClick:()=>ma(
t),children:"Ask now"}),children:["The numbers as they were on ",K(e.made,xt(),"minute"),"."]}),r("main",{class:nB,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:oB,children:r("bdi",{children:W(Zr(i))})}),r("p",{class:rB,children:[
W(i.dataset),", ",Rr(i,i.timezone??"UTC")]}),r("div",{class:iB,onPointerDownCapture:a,onFocusCapture:a,children:r(vl,{view:o,
document:i,result:s,drawn:t})})]})]})}var lB="bc",uB="yc",cB="kc",dB="Kr",pB="zc",mB="Or";function fB({onClose:e}){let t=Map.groupBy(ik.value,({group:n})=>n);return r(ot,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:lB,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:uB,children:n}),r("dl",{class:cB,children:o.
map(({keys:i,label:s})=>r("div",{class:dB,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:pB,
children:a},a))})]},i))})]},n))}),r("div",{class:mB,children:[r("label",{children:[r("input",{type:"checkbox",checked:sk.
value,onChange:n=>ak(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:kp.value,onChange:n=>eS(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Af(e){let t=li(be.value),n=he(be.value[t]?.by),o=xe(e);n.includes(o)||fe({document:_e(be.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Zc(e){let t=mg(Vt.value);t?hB(e,t):Kd(Vt.value).then(n=>hB(e,n))}function hB(e,t){let n=Re.value.view===e.name,
o=bw(e.name,t);o!==null&&te(o,{label:"Undo",act:ci}),n&&Vi.value.kind!=="view"&&Vt.value!==""&&Ar(),Vt.value===""&&ve("")}
function gB(){let e="Go to";return[...Ut.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Zc(t)})),...Pi.map(
t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>ve(t.name)}))]}var Iv=matchMedia("(prefers-color-scheme: dark)"),yB=ce(Iv.matches),Fv=Dr("theme"),Yc=ce(Fv==="light"||Fv==="dark"?Fv:"s\
ystem"),mu=fn(()=>Yc.value==="system"?yB.value?"dark":"light":Yc.value);function Of(e){Yc.value=e,Er("theme",e)}function bB(){
Iv.addEventListener("change",()=>{yB.value=Iv.matches}),Tn(()=>{document.documentElement.dataset.theme=mu.value})}function vB({onClose:e,onHelp:t}){let[n,o]=T(""),i=$9(_9(t),n).slice(0,200);return r(ot,{title:"Find",onClose:e,children:r(
Ui,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function _9(e){let t=Vt.value===""?[]:Ee(Vt.value).value.value?.columns??[];return[...Ut.map(n=>({name:n.
label,kind:"page",act:()=>Zc(n)})),...Pi.map(n=>({name:n.label,kind:"page",act:()=>ve(n.name)})),...(ze.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{mi(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Af(
n)})),...tl.value?[{name:"Undo",kind:"command",act:ci}]:[],...nl.value?[{name:"Redo",kind:"command",act:ol}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>co({kind:"json"})},{name:mu.value==="dark"?"Light":"Dark",kind:"command",act:()=>Of(
mu.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function $9(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var wB="Ue",kB="Pr";function CB({folded:e}){let[t,...n]=fi.value,o=t?`${fl(t.kind)} ${t.dataset}, ${U(t.done)}`:"",i=Ao(o);return t?r("butto\
n",{type:"button",class:wB,"aria-label":o,onClick:()=>ve("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
fl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:kB,children:U(t.done)}),r(pl,{small:!0,label:o,done:t.done})]}):null}function SB(){let e=Va.value?.tokens?Va.value.name:void 0;if(e===void 0)return null;let t=()=>{l0().then(()=>location.reload(),
n=>te(`Logging out failed: ${j(n).message}`))};return r(Xe,{icon:"actor",label:`Logged in as ${ee(e).text}`,menuLabel:"A\
ccount",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var TB="Qr",MB="s",PB="Vr",_B="jc",$B="Wr",Hv="Yr",DB="c",EB="Zr",AB="ea",OB="He",RB="ia";var _i=ce(Dr("rail")==="folded");function A9(){_i.value=!_i.value,Er("rail",_i.value?"folded":"open")}function NB({onPalette:e,
onHelp:t}){let n=Vi.value;return r("nav",{"aria-label":"Pages",class:we(TB,_i.value&&MB),children:[r("div",{class:PB,children:[
r(R9,{}),!_i.value&&r("span",{class:_B,children:"Sluice"})]}),r("ul",{class:Hv,children:Ut.map(o=>r(LB,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Re.value.view===o.name,onClick:()=>Zc(o)},o.name))}),Pi.length>0&&r(
"div",{class:AB,role:"presentation"}),r("ul",{class:Hv,children:Pi.map(o=>r(LB,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>ve(o.name)},o.name))}),r("div",{class:OB,children:[r(CB,{folded:_i.
value}),r(_,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(O9,{}),r(SB,{}),r(_,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(_,{icon:"collapse",label:_i.value?"Widen":"Fold",kind:"quiet",class:RB,onClick:A9})]})]})}
function LB({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Ao(_i.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:DB,"aria-current":o?"page":void 0,"aria-label":_i.value?t:void 0,onClick:i,...s,children:[
r(se,{name:e,size:20}),r("span",{class:EB,children:t})]})})}function O9(){let e=(t,n)=>({label:n,checked:Yc.value===t,act:()=>Of(
t)});return r(Xe,{icon:mu.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function R9(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:$B,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var zB="ra",FB="aa";function IB({children:e}){let[t,n]=T(null);tr([...gB(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{tl.value&&ci()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{nl.value&&
ol()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:No},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:N9}]),B(()=>{let i=s=>{if(Gu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Qd(a).then(l=>{l&&(fe(l),te("The question was pasted.",{label:"Undo",act:ci}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:zB,children:[r(NB,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:FB,children:[Wa.value==="away"&&r(nu,{kind:"warning",actions:r(_,{small:!0,
kind:"outlined",onClick:p0,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(vB,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(fB,{onClose:o}),r(PC,{}),r(
Tk,{}),r(T0,{})]})}function N9(){let{phase:e}=qn.result.value;e==="running"||e==="estimate"?qn.cancel():ui.value.length>
0&&Hd()}var HB="Xc",qB="Sc",VB="ta",WB="Bc";var Lf=fn(()=>Ks.value.filter(e=>e.to.dataset===be.value.dataset));function UB(){return Lf.value.length===0?null:r("nav",
{"aria-label":"The way here",class:HB,children:[Lf.value.map((e,t)=>r("span",{class:qB,children:[r("button",{type:"butto\
n",class:VB,onClick:()=>{Zg(t),fe(e.from)},children:t===0?"all":ee(Lf.value[t-1]?.label).text}),r(se,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:WB,children:ee(Lf.value.at(-1)?.label).text})]})}var KB="Le",jB="Cc",GB="Ec",JB="Ic",ZB="Uc",YB="Hc";function Nf({title:e,note:t,actions:n,children:o,onClose:i}){let s=F(null),a=vt();return ut(()=>{ii();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:KB,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:jB,children:[r("div",{class:GB,children:[r("h2",{id:a,class:JB,
children:e}),t&&r("p",{class:ZB,children:t})]}),n,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:YB,children:o})]})}var QB="Lc",XB="Mc",e8="Nc",qv="Rc";function t8({layer:e,onClose:t}){let n=e.request,o=Nl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=J(()=>o.pages.flat(),[o.pages]),a=J(()=>o.columns.map((c,d)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:Oo(c)&&d>0,cell:p=>d===0?r($,{value:p[0],most:64,middle:!0}):r($,{shown:po(p[d],c,i)})})),
[o.columns,i]),l=Ee(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&ve(sl(n.dataset,
String(c[0])))};return r(Nf,{title:"Actors",onClose:t,note:r(A,{children:[r($,{value:e.label,most:200}),I9(s.length,o.hasMore)]}),
actions:r(_,{icon:"save",kind:"outlined",onClick:()=>co({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:e8,children:[r(pe,{error:o.error}),r(_,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:qv,children:r(Se,{lines:12})}),o.first&&(s.length===0?
r("p",{class:qv,children:"No actor is here."}):r("div",{class:QB,children:[r(Te,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:XB,children:r(_,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function I9(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Ff="Ac",o8="Dc",r8="K",i8="Tc";var H9=/^[A-Za-z_][A-Za-z0-9_]*$/;function a8({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=T(o?"live":"frozen"),
[a,l]=T(""),[u,c]=T(null),[d,p]=T(null),m=async()=>{if(!H9.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await V9(a,o,String(e.label)):n&&await U9(a,n,String(e.label),p),Jn(
Vt.value),te(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){p(null),c(q9(j(f)))}};
return r(ot,{title:"Save as cohort",onClose:t,foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,
{kind:"primary",disabled:d!==null||a==="",onClick:()=>{m()},children:d===null?"Save":`${N(d)} actors read`})]}),children:[
r("p",{class:Ff,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),m()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(Jt,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:o8,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(s8,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(s8,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(pe,{error:u})]})]})}function q9(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function s8({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:r8,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:i8,children:n?"Not possibl\
e for these actors.":s})]})]})}function l8(e,t){return`v1/datasets/${encodeURIComponent(Vt.value)}/${e}/${encodeURIComponent(
t)}`}async function V9(e,t,n){await oe(l8("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var W9=1e4;async function U9(e,t,n,o){let i=[],s,a="";o(0);do{let u=await oe("v1/actors",{body:{...t,
limit:W9,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await oe(`${l8("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function u8({layer:e,onClose:t}){let n=e.document,o=Nl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=nt(um(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(Nf,{title:"Events",onClose:t,note:r(A,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${N(s)} events`]}),children:r(mm,{paging:o,document:n,zone:a})})}var d8="_c",p8="qc",m8="oa",f8="Fc",h8="Gc",g8="Jc",y8="na",b8="Kc",v8="Oc",x8="Pc",w8="Qc",k8="pa",C8="Vc";var K9=6;function S8({column:e,document:t}){let n=F(null),{values:o,error:i,former:s}=j9(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let d=c?`not (${ai(e.name,u)})`:ai(e.name,u);qe({document:_e(t,"where",On(t.
where,d))},d)};return r("section",{ref:n,class:m8,"aria-label":ee(e.name).text,"data-former":s,children:[r("div",{class:f8,
children:[r("h3",{class:h8,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:g8,children:[q(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(_,{small:!0,kind:"quiet",label:`Break down by ${ee(e.name).text}`,onClick:()=>Af(
e.name),children:"By"})]}),i&&r(pe,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},d)=>r("li",{children:r("\
button",{type:"button",class:y8,onClick:p=>l(u,p.altKey),children:[r("span",{class:b8,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:v8,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:x8,title:N(c),children:[o.exact?"":"~",q(
c)]})]})},d))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:w8,children:[o.more>0&&r("span",{children:[q(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:k8,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",q(o.nulls)]})]})]})}
function j9(e,t,n){let[o,i]=T(!1),[s,a]=T({values:null,error:null,former:!1}),l=G9(t,n);return B(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),B(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),Sd(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Mn(
c)||a({values:null,error:j(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function G9(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:xe(e),limit:K9,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function T8({onClose:e}){let[t,n]=T(""),o=Ee(Vt.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(cs,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:d8,children:r("input",{class:p8,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(S8,{column:s,document:be.value},s.name)):r(Se,
{}),r("p",{class:C8,children:"Click: only this value. Alt+click: all but this value."})]})}var P8="Wc",_8="Yc";function D8({onClose:e}){let t=be.value,[n,o]=T(()=>JSON.stringify(t,null,2)),[i,s]=T(null);return B(()=>{zt($8(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(cs,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(_,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Be(n,"The document")}),children:[r(Ul,{class:P8,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=$8(l);s(c),u&&fe({document:{...u,dataset:u.dataset||Re.value.document.dataset}},
"replace")},onRun:No}),i!==null&&r("div",{class:_8,children:r(pe,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function $8(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function E8({layer:e,onClose:t}){let[n,o]=T(""),[i,s]=T(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=be.value,d=()=>{n.trim()!==""&&kl({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,p=>s(
j(p)))};return r(ot,{title:"Note",onClose:t,foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,{
kind:"primary",onClick:d,children:"Save"})]}),children:[r("p",{class:Ff,children:[K(a,c),l===void 0?"":` to ${K(l,c)}`]}),
r("form",{onSubmit:p=>{p.preventDefault(),d()},children:[r("input",{class:We,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:p=>o(p.currentTarget.value)}),i&&r(pe,{error:i})]})]})}var A8=new Map([["facets",T8],["json",D8],["events",u8],["actors",t8],["cohort",a8],["note",E8],["live-event",UR]]);var O8=["1d","7d","30d","1y"];function R8(){let e=F(null),[t,n]=T(null),o=be.value.compare?.offset,i=ri(qn.result.value.
error,"compare"),s=()=>n(null);return r(A,{children:[r(_,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${W(xp(o))} before`}),i&&t===null&&r("div",{class:lm,children:r(pe,{error:i})}),t==="menu"&&r(fo,{anchor:e.current,label:"\
Compare",items:Z9(o,()=>n("field")),onClose:s}),t==="field"&&r(Gt,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:JP,children:r(Jt,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),If(a.trim()===""?void 0:a.trim())}})})})]})}
function Z9(e,t){let n=e!==void 0&&!O8.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>If(void 0)},
{label:"The period before",checked:!1,act:()=>{Y9()}},...O8.map(o=>({label:`${xp(o)} before`,checked:e===o,act:()=>If(o)})),
{label:n?`${W(xp(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function If(e){
de("compare",e===void 0?void 0:{offset:e})}async function Y9(){try{let e=be.value,t=await qP(e);t===null?te("The range h\
as no start: choose one before it is compared."):be.value===e&&If(t)}catch(e){te(j(e).message)}}var L8="Zc",N8="eg",Vv="Me",B8="ig",z8="rg";var hu="";function F8({onClose:e}){let[t,n]=T(null),[o,i]=T(hu),[s,a]=T(""),[l,u]=T(""),[c,d]=T(null),[p,m]=T(!1),f=vt();
B(()=>{df().then(y=>{let w=[...y].sort((b,k)=>k.changed.localeCompare(b.changed));n(w),i(w[0]?.id??hu)},y=>d(j(y)))},[]);
let h=Zr(Re.value.document);return r(ot,{title:"Save to a board",onClose:e,children:r("form",{class:L8,onSubmit:y=>{y.preventDefault(),
m(!0),X9(o,s.trim()||"My board",l.trim()).then(e,w=>{d(j(w)),m(!1)})},children:[r("label",{class:St,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:We,"data-autofocus":!0,value:l,placeholder:W(h),maxLength:200,autocomplete:"\
off",onInput:y=>u(y.currentTarget.value)}),r("fieldset",{class:N8,children:[r("legend",{class:St,children:"Board"}),(t??
[]).map(y=>r("label",{class:Vv,children:[r("input",{type:"radio",name:f,checked:o===y.id,onChange:()=>i(y.id)}),r("bdi",
{class:B8,children:W(y.name)})]},y.id)),r("label",{class:Vv,children:[r("input",{type:"radio",name:f,checked:o===hu,onChange:()=>i(
hu)}),r("span",{children:"A new board"})]})]}),o===hu&&r(A,{children:[r("label",{class:St,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:We,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:y=>a(
y.currentTarget.value)})]}),c&&r(pe,{error:c}),r("div",{class:z8,children:r(_,{type:"submit",kind:"primary",icon:"save",
disabled:p||t===null,children:"Save"})})]})})}async function X9(e,t,n){let{document:o,view:i,as:s}=Re.value,a=e===hu?null:
await gr(e),l=s??Ut.find(d=>d.name===i)?.chartOf(o)??"",u=fa(a?.content??ou,{kind:"query",title:n,document:o,as:l}),c=a?
await Vc(e,a.version,a.name,u):await yr(t,u);te(`Saved to ${W(c.name)}.`,{label:"Open",act:()=>ve(`boards/${encodeURIComponent(
c.id)}`)}),a&&te("The tile can be taken back.",{label:"Undo",act:()=>{ej(c,a)}})}async function ej(e,t){await Vc(e.id,e.
version,t.name,t.content).then(()=>te("The tile is taken back."),n=>te(j(n).message))}var tj=ce([]);function I8(){return r(Xe,{icon:"save",menuLabel:"Save",items:[...nj(),...tj.value],placing:{align:"end"},children:"Save"})}
function nj(){let{dataset:e,where:t}=Re.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>Ji(
o=>r(F8,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>ve(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>bf(e)}]}var q8="ag",V8="Ne";function W8(){let e=qn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:q8,children:[r("sp\
an",{role:"status",class:V8,"data-phase":e.phase,children:[e.phase==="exact"&&r(se,{name:"check",size:14}),e.phase==="er\
ror"&&r(se,{name:"error",size:14}),rj(e)]}),t&&r(_,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>qn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(_,{small:!0,kind:"outlined",onClick:No,children:"Run again"})]})}
function rj(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${U(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Ga(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${U(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${q(t.rows_scanned)} rows`:`${o}, ${n}`}}}var U8="Re",K8="Ae",j8="tg",G8="De",J8="og";var Z8=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function Y8({runs:e}){B(()=>{ze.value.value||
Ot()},[]);let t=ze.value.value?.map(({name:o})=>o)??[Vt.value],n=be.value.timezone??"UTC";return r("header",{class:U8,"a\
ria-label":"The question",children:[r("div",{class:K8,children:[r(on,{title:"Dataset",icon:"data",values:t,value:Vt.value,
onChange:o=>{mi(o)},class:j8}),e&&r(YP,{}),r(on,{title:"Time zone",icon:"globe",values:wf(),value:n,onChange:o=>de("time\
zone",o),kind:"quiet",free:!0}),e&&r(R8,{}),e&&r(sj,{})]}),r("div",{class:G8,children:e&&r(W8,{})}),r("div",{class:J8,children:[
r(_,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!tl.value,onClick:ci}),r(_,{icon:"redo",label:"Redo",keys:"Ctrl+Shi\
ft+Z",disabled:!nl.value,onClick:ol}),r(Xe,{icon:"share",menuLabel:"Share",items:rS(),placing:{align:"end"},children:"Sh\
are"}),r(I8,{})]})]})}function sj(){let e=be.value.sample,t=e===void 0||e===1?void 0:e,n=Z8.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(Xe,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:Z8.map(([o,i])=>({label:o,checked:i===t,act:()=>de("sample",i)})),children:n})}var Q8="ng",X8="da",e3="pg",t3="dg",n3="lg",o3="xg",r3="la";var i3=new Map;function a3(){let e=Ut.find(({name:t})=>t===gw.value)??Ut[0];return e?r(lj,{view:e}):null}function lj({view:e}){
let t=be.value,n=uj(qn.result.value,t),o=Ws(ag.value).chart??e.chartOf(t);B(()=>{globalThis.document.title=`${e.label} ·\
 ${t.dataset} · Sluice`},[e,t.dataset]),tr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Wv(
"facets")}]),tr([{keys:"/",label:`Sentence: ${sb}`,group:"View",act:ib}]);let i=a=>{i3.set(`${e.name} ${o}`,Ws(ag.value).
settings),fe({as:Ig({chart:a,settings:i3.get(`${e.name} ${a}`)??new Map}),document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(A,{children:[r(Y8,{runs:e.runs??!0}),r(Vd,{busy:s,done:n.done}),r("div",{class:Q8,
children:[r("main",{class:X8,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(UB,{}),r("div",{class:e3,children:[r("div",{class:t3,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:n3,
children:[e.charts.length>1&&r(Tt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(_,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Uv("facets"),onClick:()=>Wv(
"facets")}),r(_,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Uv("json"),onClick:()=>Wv("json")})]})]}),
n.error&&!cj(e,n.error)&&r("div",{class:o3,children:r(pe,{error:n.error})}),r("div",{class:r3,"data-former":n.former,children:r(
vl,{view:e,document:t,result:n,drawn:Re.value})})]}),r(dj,{})]})]})}function uj(e,t){return e.of===null||s3(e.of)===s3(t)?
e:{...e,answer:null,of:null,former:!1}}function s3(e){let t=e.aggregate?.over;return`${li(e)} ${typeof t=="object"?Object.
keys(t).join():"events"}`}function Uv(e){return ui.value.some(t=>t.kind===e)}function Wv(e){let t=ui.value.filter(n=>n.kind===
$r);fe({open:Uv(e)?ui.value.filter(n=>n.kind!==e):[...t,{kind:e}]})}function cj(e,t){return["from","to",...e.errorPlaces??
[]].some(n=>ri(t,n)!==null)}function dj(){return r(A,{children:ui.value.map((e,t)=>{let n=A8.get(e.kind);return n?r(n,{layer:e,
onClose:Hd},t):null})})}function l3(){return Va.value?.tokens&&Va.value.name===void 0?r(tB,{}):r(A,{children:[r(IB,{children:r(pj,{})}),r(KN,{})]})}
function pj(){let e=Vi.value;switch(e.kind){case"home":return r(jN,{});case"view":return r(a3,{});case"page":{let t=Pi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(GN,{})}case"actor":return r(Jw,{dataset:e.dataset,actor:e.actor});case"\
link":return r(sB,{id:e.id})}}bB();s0();lk();await qw();tS();JS();Rx(r(l3,{}),document.body);
