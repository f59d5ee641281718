var z3=Object.defineProperty;var uh=(e,t)=>{for(var n in t)z3(e,n,{get:t[n],enumerable:!0})};var Ve,kx,mh,Li,ch,pd,Cx,cd,Sx,fh,dh,Tx,Tu=Symbol.for("pv"),md={},fd=[],F3=/^m(i|n|o|s|text|space)$/,hh=Array.isArray,gh=fd.
slice,Ts=Object.assign;function Ss(e){e&&e.parentNode&&e.remove()}function Mx(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?gh.call(arguments,2):n),Su(e,
a,o,i,null)}function Su(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Tu,__v:i||
++kx,__i:-1,__u:0};return!i&&Ve.vnode&&Ve.vnode(s),s}function A(e){return e.children}function Ra(e,t){this.props=e,this.context=t,this.__g=0}function Ni(e,t){if(t==null)return e.
__&&Ni(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Ni(e)}function I3(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Ts({constructor:Tu},n)).__v=n.__v+1,
Ve.vnode&&Ve.vnode(t),yh(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Ni(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,Ax(i,t,s),n.__=n.__e=null,t.__e!=o&&Px(t))}function Px(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Px(e)}function ph(e){(8&e.__g||(e.__g|=8,Li.push(e),pd++))&&ch==Ve.debounceRendering||
((ch=Ve.debounceRendering)||queueMicrotask)(_x)}function _x(){try{for(var e,t=1;Li.length;)Li.length>t&&Li.sort(Cx),e=Li.
shift(),t=Li.length,8&e.__g&&I3(e)}finally{(pd=Li.length)&&(ch||queueMicrotask)(_x)}}function $x(e,t,n,o,i,s,a,l,u,c,d){
var p,m,f,h,v,y,w=o.__k||fd,b=t.length;for(u=H3(n,t,w,u,b),p=0;p<b;p++)(f=n.__k[p])!=null&&(m=~f.__i&&w[f.__i]||md,f.__i=
p,y=yh(e,f,m,i,s,a,l,u,c,d),h=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&bh(m.ref,null,f,m),f.ref&&d.push(f.ref,f.__c||h,f)),
v=v||h,4&f.__u?(u=Dx(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:h&&(u=h.nextSibling),f.
__u&=-21);return n.__e=v,u}function H3(e,t,n,o,i){var s,a,l,u,c,d,p,m,f,h=n.length,v=h,y=0,w=0,b=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=b[s]=Su(null,
a):hh(a)?a=b[s]=Su(A,{children:a}):a.constructor===Tu&&a.__b?a=b[s]=Su(a.type,a.props,a.key,a.ref,a.__v):b[s]=a,u=s+y,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=q3(a,n,u,v))&&(v--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?y--:c==u+1?y++:c!=
u&&(c>u?y--:y++,w=1)):(~c||(i>h?y--:i<h&&y++),typeof a.type!="function"&&(a.__u|=4))):b[s]=null;if(w){for(d=[],p=[],s=0;s<
i;s++)if((a=b[s])&&16&a.__u){for(y=0,m=d.length;y<m;)d[f=y+m>>1]<a.__i?y=f+1:m=f;d[y]=a.__i,p[s]=y+1}for(y=d.length;s--;)
p[s]&&(p[s]==y?y--:b[s].__u|=4)}if(v)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ni(l)),vh(l,l));return o}function Dx(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=Dx(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ni(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function q3(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function wx(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function ud(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||wx(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||wx(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=dh[t]||(dh[t]=
V3(t)),(e.__a||(e.__a={}))[t]=fh,s=t!=(t=t.replace(Sx,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function V3(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[cd]==null)t[cd]=fh++;else if(t[cd]<this.__a[e])return;return n(Ve.event?Ve.event(t):t)}}}function yh(e,t,n,o,i,s,a,l,u,c){
var d,p,m,f,h,v,y,w,b,k,M,O,S,E,R,N,U,H,le=t.type;if(t.constructor!==Tu)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&
(t.__u|=u,p=s=[],d.nodeType==8?l=dd(d,s):s.push(d),l=s[0]||l),(d=Ve.__b)&&d(t);e:if(typeof le=="function"){m=a.length;try{
if(w=t.props,b=(d=le.prototype)&&d.render,k=(d=le.contextType)&&o[d.__c],M=d?k?k.props.value:d.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(b?t.__c=f=new le(w,M):(t.__c=f=new Ra(w,M),f.constructor=le,f.render=U3),k&&k.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),b&&(f.__s||(f.__s=f.state),le.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
Ts({},f.__s)),Ts(f.__s,le.getDerivedStateFromProps(w,f.__s)))),h=f.props,v=f.state,f.__v=t,n.__c){if(w!==h&&b&&!le.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(w,M),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(w,f.__s,M)===!1){t.__v!=n.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(Y){Y&&(Y.__=t)}),fd.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Ni(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(w,f.__s,M),b&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,v,y)})}else b&&!le.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),b&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=M,f.props=w,f.__P=e,f.__g&=-5,O=Ve.__r,S=b?25:0;do f.__g&=-9,O&&O(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++S<25);b&&(fd.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Ts({},o,f.getChildContext())),
b&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(h,v)),E=d&&d.type===A&&d.key==null?d.props.children:d,
w.__P&&(d=l,i=(e=w.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&vh(Y,Y)}),n.__k=null),
l=n.__k?Ni(n,0):null),l=$x(e,hh(E)?E:[E],t,n,o,i,s,a,l,u,c),w.__P&&(t.__e=null,l=d),t.__u&=-161,p&&p.some(Ss),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(Y){if(a.length=m,t.__v=null,u||s)if(Y&&Y.then){if(t.__u|=128|u,s){for(~(U=s.indexOf(
l||void 0))||(U=s.length);(H=s[U-1])&&H.nodeType==8;)U--;for(;U<s.length;U++)if(H=s[U])if(s[U]=null,R){if(H==N)break}else{
if(H.nodeType!=8)break;H.data.startsWith("$s")&&(N=dd(R=H))}}if(!R){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
R=l}(d=dd(R=t.__c.__z||(t.__c.__z=R)))?(t.__e=R,l=d):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ss);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),Y&&Y.then||Ex(t),Ve.__e(Y,t,n)}}else l=t.__e=W3(n.__e,t,n,o,i,s,a,u,c,e);return(d=Ve.diffed)&&d(t),l}function dd(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ex(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Ex))}function Ax(e,t,n){for(var o=0;o<n.length;)bh(n[o++],n[o++],n[o++]);Ve.__c&&Ve.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Ve.__e(s,i.__v)}})}function W3(e,t,n,o,i,s,a,l,u,c){var d,p,m,f,
h,v,y,w,b=n.props||md,k=t.props,M=t.type;if(M=="svg"?i="http://www.w3.org/2000/svg":M=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((h=s[d])&&(M?h.localName==M:h.nodeType==
3)){e=h,s[d]=null;break}}if(!e){if(w=c.ownerDocument||document,!M)return w.createTextNode(k);e=w.createElementNS(i,M,k.is?
k:c),l&&(Ve.__m&&Ve.__m(t,s),l=!1),s=null}if(M){if(c=M=="template"&&e.content||e,s=M=="textarea"&&k.defaultValue!=null?null:
s&&gh.call(c.childNodes),!l&&s)for(b={},d=0;d<e.attributes.length;d++)b[(h=e.attributes[d]).name]=h.value;for(d in b)h=b[d],
d=="dangerouslySetInnerHTML"?m=h:d=="children"||d in k||d=="value"&&"defaultValue"in k||d=="checked"&&"defaultChecked"in
k||ud(e,d,null,h,i);for(d in k)h=k[d],d=="children"?f=h:d=="dangerouslySetInnerHTML"?p=h:d=="value"?v=h:d=="checked"?y=h:
l&&typeof h!="function"||b[d]===h||ud(e,d,h,b[d],i);p?(l||m&&(p.__html==m.__html||p.__html==e.innerHTML)||(e.innerHTML=p.
__html),t.__k=[]):(m&&(e.textContent=""),(M=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&F3.test(M))&&(i="\
http://www.w3.org/1999/xhtml"),$x(c,hh(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Ni(n,0),l,u),s&&s.some(Ss)),l&&M!="textarea"||
(d="value",M=="progress"&&v==null?e.removeAttribute(d):v==null||v===e[d]&&(M!="progress"||v)||ud(e,d,v,b[d],i),d="checke\
d",y!=null&&y!=e[d]&&ud(e,d,y,b[d],i))}else b===k||l&&e.data==k||(e.data=k);return e}function bh(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Ve.__e(i,n)}}function vh(e,t,n){var o,i,s,a;if(Ve.unmount&&Ve.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||bh(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ve.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&vh(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=dd(o,s=[]))&&(o==
e.__e&&s.some(Ss),Ss(i),Ss(o)),n||Ss(e.__e),e.__e=e.__c=e.__=null}function U3(e,t,n){return this.constructor(e,n)}function Ox(e,t){
var n,o,i,s;Ve.__&&Ve.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Su(A,{children:[e]}),
i=[],s=[],yh(t,t.__k,o||md,md,t.namespaceURI,o?null:t.firstChild?gh.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
Ax(i,t.__k,s),t.__k.props.children=null}function La(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,ph(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Tx++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Ve={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw pd=0,e}},kx=0,mh=function(e){return e!=null&&e.constructor===Tu},Ra.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ts({},this.state)),typeof e=="function"&&(e=e(Ts({},n),this.props)),e&&(Ts(
n,e),this.__v&&(t&&this.__k.push(t),ph(this)))},Ra.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),ph(this))},Ra.prototype.render=A,Li=[],pd=0,Cx=function(e,t){return e.__v.__b-t.__v.__b},cd=Symbol(),Sx=/(PointerCapture)$|Capture$/i,
fh=0,dh={},Tx=0;var Bi,At,xh,Rx,wh=Object.is,Pu=0,Vx=[],kh=[],Ht=Ve,Lx=Ht.__b,Nx=Ht.__r,Bx=Ht.diffed,zx=Ht.__c,Fx=Ht.unmount,Ix=Ht.__;function Na(e,t){
Ht.__h&&Ht.__h(At,e,Pu||t),Pu=0;var n=At.__H||(At.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function T(e){
return Pu=1,_u(Wx,e)}function _u(e,t,n){var o=Na(Bi++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Wx(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);wh(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=At,!At.__f)){At.__f=!0;var i=At.shouldComponentUpdate;
At.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,d=this.props!=s;if(u.__.some(function(m){
m.__N&&(c=!0,wh(m.__[0],m.__N[0])||(d=!0))}),i){var p=i.call(this,s,a,l);return c?p||d:p}return!c||d}}return o.__}function z(e,t){
var n=Na(Bi++,3);!Ht.__s&&Sh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,At.__H.__h.push(n))}function ut(e,t){var n=Na(Bi++,4);!Ht.
__s&&Sh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,At.__h.push(n))}function F(e){return Pu=5,J(function(){return{current:e}},[])}function J(e,t){var n=Na(Bi++,7);return Sh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function hd(e,t){return Pu=8,J(function(){return e},
t)}function Ba(e){var t=At.context[e.__c],n=Na(Bi++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(At)),t.props.value):e.
__}function vt(){var e=Na(Bi++,11);if(!e.__){for(var t=At.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function K3(){var e;do{for(;e=kh.shift();)try{Mu(e)}catch(n){Ht.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Vx.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Mu),t.__h.some(Ch),t.__h=[]}catch(n){t.__h=[],Ht.__e(n,e.__v)}}}while(kh.
length)}Ht.__b=function(e){At=null,Lx&&Lx(e)},Ht.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ix&&Ix(e,t)},Ht.
__r=function(e){Nx&&Nx(e),Bi=0;var t=(At=e.__c).__H;t&&(xh==At?At.__h=[]:(t.__h.some(Mu),t.__h.some(Ch),Bi=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),xh=At},Ht.diffed=function(e){Bx&&Bx(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&qx(Vx.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),xh=At=null},Ht.__c=function(e,t){t.some(
function(n){try{n.__h.some(Mu),n.__h=n.__h.filter(function(o){return!o.__||Ch(o)})}catch(o){n.__h=[function(){throw o}]}}),
zx&&zx(e,t)},Ht.unmount=function(e){Fx&&Fx(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,qx(kh.push(i))}else Mu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Ht.__e(t,o.__v))};var Hx=typeof requestAnimationFrame=="function";function j3(e){var t,n=function(){clearTimeout(
o),Hx&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Hx&&(t=requestAnimationFrame(n))}function qx(e){e!=1&&Rx==
Ht.requestAnimationFrame||((Rx=Ht.requestAnimationFrame)||j3)(K3)}function Mu(e){var t=At,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),At=t}function Ch(e){var t=At;e.__c=e.__(),At=t}function Sh(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!wh(n,e[o])})}function Wx(e,t){return typeof t=="function"?t(e):t}var G3=Symbol.for("preact-signals");function vd(){if(ti>1)ti--;else{var e,t=!1;for((function(){var i=yd;for(yd=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();Du!==void 0;){var n=Du;for(Du=
void 0,gd++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Kx(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(gd=0,ti--,
t)throw e}}function Mh(e){if(ti>0)return e();Th=++J3,ti++;try{return e()}finally{vd()}}var $u,$t=void 0;function Eu(e){var t=$t,
n=$u;$t=void 0,$u=void 0;try{return e()}finally{$t=t,$u=n}}var Du=void 0,ti=0,gd=0,J3=0,Th=0,yd=void 0,bd=0;function Ux(e){
if($t!==void 0){var t=e.n;if(t===void 0||t.t!==$t)return t={i:0,S:e,p:$t.s,n:void 0,t:$t,e:void 0,x:void 0,r:t},$t.s!==void 0&&
($t.s.n=t),$t.s=t,e.n=t,32&$t.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=$t.s,t.n=void 0,$t.s.n=t,$t.s=t),t}}function tn(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}tn.prototype.brand=G3;tn.prototype.h=function(){return!0};tn.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Eu(function(){var o;(o=t.W)==null||o.call(t)}))};
tn.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Eu(function(){var i;(i=t.Z)==null||i.call(t)}))}};tn.prototype.subscribe=
function(e){var t=this;return Tn(function(){var n=t.value;Eu(function(){return e(n)})},{name:"sub"})};tn.prototype.valueOf=
function(){return this.value};tn.prototype.toString=function(){return this.value+""};tn.prototype.toJSON=function(){return this.
value};tn.prototype.peek=function(){var e=this;return Eu(function(){return e.value})};Object.defineProperty(tn.prototype,
"value",{get:function(){var e=Ux(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(gd>100)
throw new Error("Cycle detected");(function(n){ti!==0&&gd===0&&n.l!==Th&&(n.l=Th,yd={S:n,v:n.v,i:n.i,o:yd})})(this),this.
v=e,this.i++,bd++,ti++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{vd()}}}});function ce(e,t){return new tn(e,
t)}function Kx(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function jx(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Gx(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ms(e,t){tn.call(this,void 0,t),this.x=e,this.s=void 0,this.g=bd-1,this.
f=4}Ms.prototype=new tn;Ms.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
bd))return!0;if(this.g=bd,this.f|=1,this.i>0&&!Kx(this))return this.f&=-2,!0;var e=$t;try{jx(this),$t=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return $t=e,Gx(
this),this.f&=-2,!0};Ms.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
tn.prototype.S.call(this,e)};Ms.prototype.U=function(e){if(this.t!==void 0&&(tn.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ms.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ms.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Ux(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function fn(e,t){
return new Ms(e,t)}function Jx(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ti++;var n=$t;$t=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Ph(e),o}finally{$t=n,vd()}}}function Ph(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Jx(e)}function Z3(e){if($t!==this)throw new Error("Out-of-order effect");Gx(this),$t=e,this.f&=-2;try{8&this.f&&Ph(this)}finally{
vd()}}function za(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,$u&&$u.push(this)}
za.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};za.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Jx(this),
jx(this),ti++;var e=$t;return $t=this,Z3.bind(this,e)};za.prototype.N=function(){2&this.f||(this.f|=2,this.u=Du,Du=this)};
za.prototype.d=function(){this.f|=8,1&this.f||Ph(this)};za.prototype.dispose=function(){this.d()};function Tn(e,t){var n=new za(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Zx,wd,xd,Y3=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Yx=[];Tn(function(){Zx=this.N})();function Fa(e,t){Ve[e]=t.bind(null,Ve[e]||function(){})}function Au(e){if(xd){var t=xd;
xd=void 0,t()}xd=e&&e.S()}function Qx(e){var t=this,n=e.data,o=X3(n);o.name="ReactiveDom",o.value=n;var i=J(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=fn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),d=fn(
function(){return!Array.isArray(c.value)&&!mh(c.value)}),p=Tn(function(){if(this.N=Xx,d.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){p(),m.call(this)},[d,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}Qx.displayName="ReactiveTextNode";Object.defineProperties(tn.prototype,{constructor:{
configurable:!0,value:Mx(A,null).constructor},type:{configurable:!0,value:Qx},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Fa("__b",function(e,t){if(Au(),wd=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof tn&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Fa("__r",function(e,t){if(e(t),t.type!==A){Au();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return Tn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;Y3&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),wd=
o,Au(n)}});Fa("__e",function(e,t,n,o){Au(),wd=void 0,e(t,n,o)});Fa("diffed",function(e,t){Au(),wd=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],d=o[u];c===void 0?(c=Q3(n,u,d,i),s[u]=c):c.o(d,i)}}}e(t)});function Q3(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ce(n);return{o:function(a,l){s.value=a,o=l},d:Tn(function(){this.N=Xx;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Fa("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var d=c.
__$u;d&&(c.__$u=void 0,d.d())}}e(t)});Fa("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ra.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function X3(e,t){return J(function(){return ce(e,t)},[])}var ez=function(e){queueMicrotask(function(){queueMicrotask(e)})};function tz(){Mh(function(){for(var e;e=Yx.shift();)Zx.call(e)})}function Xx(){Yx.push(this)===1&&(Ve.requestAnimationFrame||
ez)(tz)}var _h=new URL("../../",import.meta.url);function qt(e){return new URL(e,_h).href}function e0(e){return e.startsWith(_h.
pathname)?e.slice(_h.pathname.length):e.replace(/^\//,"")}var nz=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,oz=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function Ia(e){
return JSON.parse(oz.test(e)?e.replace(nz,rz):e)}function rz(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var ct=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function ni(){return new ct(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function oi(e,t=0){let n=$h(e)&&$h(
e.error)?e.error:null;if(!n)return new ct({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new ct({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:iz(n.span),status:t})}
function iz(e){if(!$h(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function $h(e){return e!==null&&typeof e=="object"}function zi(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var t0=ce(0),n0=t0;async function oe(e,t={}){let n=await Ha(e,t);if(n.status!==204)return await o0(n)}async function Ha(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await sz(
qt(e),n);if(o.status===401&&t0.value++,!o.ok)throw oi(await o0(o).catch(()=>null),o.status);return o}async function sz(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:ni()}}async function o0(e){let t=await e.text();try{return Ia(
t)}catch{throw new ct({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Mn(e){
return e instanceof DOMException&&e.name==="AbortError"}function j(e){return e instanceof ct?e:new ct({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var r0=ce(null),qa=r0;function i0(){Tn(()=>{n0.value>=0&&oe("v1/me").then(e=>{r0.value=e},()=>{})})}async function s0(e){
await oe("v1/login",{body:{token:e}})}async function a0(){await oe("v1/logout",{method:"POST"})}var kd=ce({value:null,error:null}),Dh=new Map,ze=kd;async function Ot(){try{let e=await oe("v1/datasets");kd.value={value:e.
datasets,error:null}}catch(e){kd.value={value:kd.value.value,error:j(e)}}}function Ee(e){let t=Dh.get(e);return t||(t=ce(
{value:null,error:null}),Dh.set(e,t),Jn(e)),t}async function Jn(e){let t=Dh.get(e);if(!(!t||e===""))try{t.value={value:await oe(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:j(n)}}}async function l0(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await oe(
s,{signal:o})).values}async function Cd(e,t,n){return oe(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var az=new Set(["estimate","running","exact","error","cancelled","live"]);function Sd(e){let t;try{t=Ia(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!az.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?oi(n):null,body:n}}function Td(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var u0=!0;async function c0(e,t,n){try{if(u0&&await lz(e,t,n))return;await uz(e,t,n)}catch(o){if(!Mn(o))throw o}}async function lz(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Ha("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await cz(s,a=>{let l=Sd(a);l&&t(l)}),!0}catch(o){if(!(o instanceof ct)||o.status!==404&&o.status!==
405)throw o;return u0=!1,!1}}async function uz(e,t,n){if(!("run"in e))throw new ct({code:"not_supported",message:"This s\
erver has no live events"});let o=await Ha("v1/query",{body:e.run,signal:n}),i=Ia(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function cz(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Rh=250,dz=8e3,Yo=ce("idle"),Qo=new Map,Eh=null,pz=1,Ou=Rh,Ah,Va=Yo;function Md(e,t,n=[]){let o=pz++,i=n.filter(s=>Qo.
has(s));Qo.set(o,{message:e,take:t,abort:null}),Yo.value==="open"&&Lh({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
p0(s);return Yo.value==="http"&&m0(o),Yo.value==="idle"&&Nh(),o}function Ru(e){Qo.has(e)&&(Yo.value==="open"&&Lh({id:e,cancel:!0}),
p0(e))}function d0(){Yo.value==="away"&&(clearTimeout(Ah),Nh())}function p0(e){Qo.get(e)?.abort?.abort(),Qo.delete(e)}function Lh(e){
Eh?.send(JSON.stringify(e))}function Nh(){Yo.value=Yo.value==="away"?"away":"connecting";let e=new URL(qt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Eh=t,Ou=Rh,Yo.value="open";
for(let[o,i]of Qo)Lh({id:o,...i.message})},t.onmessage=o=>fz(String(o.data)),t.onclose=()=>{Eh=null,n?Bh():mz()}}async function mz(){
if(!await fetch(qt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Bh();Ou=Rh,Yo.value="http";for(let t of Qo.
keys())m0(t)}function Bh(){Yo.value="away",clearTimeout(Ah),Ah=setTimeout(Nh,Ou*(.75+Math.random()/2)),Ou=Math.min(Ou*2,
dz)}function fz(e){let t=Sd(e);t&&Oh(t)}function Oh(e){let t=Qo.get(e.id);t&&(Td(e)&&Qo.delete(e.id),t.take(e))}function m0(e){
let t=Qo.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Qo.has(e))return;if(t.abort=null,o instanceof
ct&&o.code===ni().code)return Bh();let i=o instanceof ct?o:new ct({code:"unexpected",message:String(o)});Oh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};c0(t.message,o=>Oh({...o,id:e}),t.abort.
signal).catch(n)}var Wa=/([^.[\]]+)|\[(\d+)\]/gy;function Lu(e){let t=[];for(Wa.lastIndex=0;Wa.lastIndex<e.length;){e[Wa.lastIndex]==="."&&
Wa.lastIndex++;let n=Wa.lastIndex,o=Wa.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function f0(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Nu(e){return typeof e=="\
string"?Lu(e):e}function Fi(e,t){let n=e;for(let o of Nu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function _e(e,t,n){return zh(e,Nu(t),n)}function zh(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=zh(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=zh(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Fh(e,t){let n=Fi(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function Pd(e,t,n,o){let i=Fh(e,Nu(t));return i.
splice(n,0,o),_e(e,t,i)}function Bu(e,t,n){let o=Fh(e,Nu(t));return o.splice(n,1),_e(e,t,o.length>0?o:void 0)}function h0(e,t,n,o){
let i=Fh(e,Nu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
_e(e,t,i)}function zt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&zt(e[o],t[o]))}var Ih={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},hz=100,Ps=class{present=ce(
Ih);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!zt(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=Md({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Ru(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Ru(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Td(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+hz-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function nt(e){
let t=J(()=>new Ps,[]),n=e===null?"":JSON.stringify(e);return z(()=>{e?t.run(e):t.cancel()},[n]),z(()=>()=>t.close(),[]),
t.result.value}function ri(e,t){let n=typeof t=="string"?t:f0(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var gz=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Ua(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Ka(e,t){return e<0?"−"+t:t}function je(e){return typeof e=="number"?e:typeof e=="string"&&/^-?\d{16,20}$/.test(
e)?Number(e):null}function B(e){if(typeof e=="string")return e.startsWith("-")?"−"+Ua(e.slice(1)):Ua(e);let t=Math.abs(
e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(
t).split(".");return Ka(e,Ua(n)+(o===void 0?"":`.${o}`))}function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";
if(t<9999.5)return Ka(e,yz(t));if(t>=9995e11)return Ka(e,t.toExponential(2).replace("e+"," e"));let[n,o]=gz.find(([i])=>Number(
(t/i).toPrecision(3))>=1);return Ka(e,Number(t/n).toPrecision(3)+" "+o)}function yz(e){return Number.isInteger(e)?Ua(String(
e)):e>=1e3?Ua(e.toFixed(0)):e!==0&&e<.001?e.toExponential(1):String(Number(e.toPrecision(3)))}function W(e){if(!Number.isFinite(
e))return"–";let t=Math.abs(e)*100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Ka(e,
"> 99.9 %");let n=t>=99.95||t===0?t.toFixed(0):t.toFixed(1);return Ka(e,`${Ua(n.split(".")[0])}${n.includes(".")?`.${n.
split(".")[1]}`:""} %`)}function Pn(e){let t=W(e);return e>0?`+${t}`:t}function g0(e,t,n){if(e===0||!Number.isFinite(t)||
!Number.isFinite(n))return`~ ${q(e)}`;let o=(n-t)/2/Math.abs(e);return`~ ${q(e)} ±${W(o)}`}function _n(e){let t=["B",
"KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(
3))} ${t[o]}`}function Oe(e,t,n=`${t}s`){return`${q(e)} ${e===1?t:n}`}var Hh=[[86400,"d"],[3600,"h"],[60,"min"]];function Pe(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Pe(-e)}`;
if(e<59.95)return bz(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Hh.findIndex(
([c])=>t>=c),[o,i]=Hh[n],s=Math.floor(t/o),[a,l]=Hh[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function bz(e){return e===0?`0${" "}s`:e<999e-6?`${qh(e*1e6)}${" "}µs`:e<.9995?
`${qh(e*1e3)}${" "}ms`:`${qh(e)}${" "}s`}function qh(e){return String(Number(e.toPrecision(e>=100?3:2)))}function ja(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Pe(e/1e3)}var In={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},An={text:In.other,kind:"other"},vz=new Set(Object.
values(In)),xz=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function wz(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function V(e){return e.toWellFormed().replace(xz,wz).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ee(e){
if(e==null)return{text:In.null,kind:"null"};if(e==="")return{text:In.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ee(n).text).join(", "),kind:"value"};let t=V(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:vz.has(t)?`"${t}"`:t,kind:"value"}}var kz=new Intl.Segmenter("en",{granularity:"grapheme"});function y0(e){return Array.
from(kz.segment(e),t=>t.segment)}function zu(e,t){if(e.length<=t)return e;let n=y0(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Ga(e,t){if(e.length<=t)return e;let n=y0(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var Cz={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},b0=new Map;function v0(e,t){let n=`${t} ${e}`,o=b0.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...Cz[t],timeZone:e,hourCycle:"h23"}),b0.set(n,o)),o}function Vh(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function K(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Vh(t)?v0(t,n).format(o):`${v0("UTC",n).format(o)} UTC`}function Ii(e,t=Date.now()){return e==="UTC"||!Vh(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function _s(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Vh(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function hn(e,t,n){return t>=300*86400?K(e,n,"year"):t>=28*86400?K(e,n,"month"):t>=.9*86400?
K(e,n,"day"):t>=60?K(e,n,"minute"):K(e,n,"second")}function we(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var Sz=Symbol.for("pv"),Tz=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Sz,__v:--Tz,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Ve.vnode&&Ve.vnode(c),c}var Mz={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:Mz[e]})})}function _d(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let v=t.right+s+a<=u-8;w0(
e,v?t.right+s:t.left-s-a,x0(t.top,l,c));return}let d=c-8-t.bottom-s,p=t.top-s-8,m=o==="bottom"?l<=d||d>=p:!(l<=p||p>=d),
f=Math.max(m?d:p,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),w0(
e,x0(h,a,u),m?t.bottom+s:t.top-s-Math.min(l,f))}function x0(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function w0(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var k0="la";var Uh=ce(null),Wh,$z=500;function C0(e,t,n){clearTimeout(Wh),Wh=setTimeout(()=>{e.isConnected&&(Uh.value={anchor:e,text:t})},
n)}function ii(){clearTimeout(Wh),Uh.value=null}function Ao(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&C0(
t.currentTarget,e,$z)},onPointerLeave:ii,onPointerDown:ii,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
C0(n,e,0)},onBlur:ii}:{}}function S0(){let e=F(null),t=Uh.value;return ut(()=>{!e.current||!t||(e.current.showPopover(),
_d(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:k0,children:t.text}):null}var Kh={};uh(Kh,{button:()=>jh,danger:()=>Az,default:()=>Rz,iconOnly:()=>Gh,outlined:()=>Dz,primary:()=>Ez,quiet:()=>Oz,
small:()=>Jh});var jh="t",Dz="xa",Ez="O",Az="sa",Gh="Te",Oz="_e",Jh="qe",Rz={button:jh,outlined:Dz,primary:Ez,danger:Az,
iconOnly:Gh,quiet:Oz,small:Jh};function _(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Ao(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:we(jh,a!=="plain"&&
Kh[a],u&&Gh,l&&Jh,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(se,{name:n}),t,o&&r(se,{name:o,size:12})]})}var Zh={};uh(Zh,{default:()=>Fz,empty:()=>Bz,null:()=>Nz,other:()=>zz,value:()=>Lz});var Lz="ca",Nz="ga",Bz="ha",zz="fa",
Fz={value:Lz,null:Nz,empty:Bz,other:zz};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??ee(e),s=o?Ga(i.text,n):zu(i.text,n);return r("bdi",{class:Zh[i.
kind],title:s===i.text?void 0:zu(i.text,2e3),children:s})}function $d(e,t){let n=new Map(t.map((s,a)=>[s,a])),o=-1;return e.map((s,a)=>(o=n.get(s.key)??o,{column:s,place:o,i:a})).
sort((s,a)=>s.place-a.place||s.i-a.i).map(({column:s})=>s)}function T0(e,t,n){let[o,i]=[e.indexOf(t),e.indexOf(n)];if(o<
0||i<0||o===i)return e;let s=e.filter(a=>a!==t);return[...s.slice(0,i),t,...s.slice(i)]}var Iz=48,Hz=16;function M0(e,t,n,o,i){
let s=e.key==="ArrowLeft"?-1:e.key==="ArrowRight"?1:0,a=t[n];if(s===0||a===void 0||e.altKey===e.shiftKey)return null;if(e.
shiftKey)return i.onWidth(a,Math.max(Iz,Math.round(o())+s*Hz)),n;let l=t[n+s];return l===void 0?n:(i.onMove(a,l),n+s)}function P0(e,t,n){
if(e.button!==0)return;let o=e.currentTarget,i=new AbortController,s=u=>{let c=document.elementFromPoint(u.clientX,u.clientY)?.
closest("[role=columnheader]")??null;return c&&c.parentElement===o.parentElement?c:null},a=u=>{for(let c of o.parentElement?.
children??[])c.toggleAttribute("data-drop",c===u&&c!==o)};addEventListener("pointermove",u=>{Math.abs(u.clientX-e.clientX)>
8&&a(s(u))},{signal:i.signal});let l=u=>{let c=Math.abs(u.clientX-e.clientX)>8?s(u):null;a(null),i.abort(),!(u.type!=="p\
ointerup"||!c||c===o||!c.dataset.key)&&(o.addEventListener("click",d=>{d.stopPropagation(),d.preventDefault()},{capture:!0,
once:!0}),n.onMove(t,c.dataset.key))};addEventListener("pointerup",l,{signal:i.signal}),addEventListener("pointercancel",
l,{signal:i.signal})}var _0=8;function qz(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-_0,o)),s=Math.min(o,Math.ceil((e+t)/n)+_0);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function Dd(e,t,n){let[o,i]=T({scroll:0,height:600});return z(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),qz(o.scroll,o.height,t,n)}function Ed(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Ad(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var $0="Fe",D0="ua",Yh="y",E0="P",A0="Ge",O0="n",R0="g",Od="ma",Qh="Je",Xh="p",L0="Q",eg="va",N0="V",B0="wa",z0="ba";function Te(e){let{columns:t,rows:n,summary:o=[]}=e,i=F(null),s=vt(),a=Ed(),l=Dd(i,a,n.length),[u,c]=T(null),[d,p]=T(new Map),
{layout:m}=e,f=m?new Map([...m.widths,...d]):d,h=t.map(({key:w,width:b})=>{let k=f.get(w);return k===void 0?b??"minmax(8\
0px, max-content)":`${k}px`}).join(" ")+" minmax(0, 1fr)",v=w=>{if(m&&u?.row===-1){let S=()=>i.current?.querySelector(`[\
id="${s}--1-${u.column}"]`)?.getBoundingClientRect().width??0,E=M0(w,t.map(({key:R})=>R),u.column,S,m);if(E!==null){w.preventDefault(),
c({row:-1,column:E});return}}let b=Ad(w,u,n.length+o.length,t.length,e.onSort?-1:0);if(b){w.preventDefault(),c(b),Wz(i.current,
b,a);return}let k=u?[...n,...o][u.row]:void 0,M=u?t[u.column]:void 0;if(u?.row===-1&&M&&(w.key==="Enter"||w.key===" ")){
w.preventDefault(),M.sortable!==!1&&e.onSort?.(F0(M,e.sort??null));return}let O=i.current?.querySelector('[data-cursor="\
true"]');(w.key==="Enter"||w.key===".")&&k!==void 0&&M&&O&&w.target===i.current&&(w.preventDefault(),w.stopPropagation(),
(e.onMenu??e.onCell)?.(k,M,O))},y=(w,b,k)=>r(Uz,{id:s,row:w,at:b,columns:t,cursor:u?.row===b?u.column:-1,onCursor:c,summary:k,
last:b===n.length+o.length-1,onMenu:e.onMenu,onCell:e.onCell},k?`summary ${b}`:b);return r("div",{ref:i,class:$0,role:"g\
rid","aria-label":e.label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+
o.length+1,"aria-colcount":t.length,onKeyDown:v,onFocus:w=>{w.target===i.current&&!u&&c({row:0,column:0})},children:r("d\
iv",{class:D0,role:"presentation",style:{gridTemplateColumns:h},children:[r("div",{role:"row","aria-rowindex":1,class:we(
Yh,E0),children:t.map((w,b)=>r(Kz,{id:`${s}--1-${b}`,column:w,cursor:u?.row===-1&&u.column===b,sort:e.sort??null,onSort:e.
onSort,layout:m,onWidth:k=>p(new Map(d).set(w.key,k)),onDropped:k=>{m&&(p(new Map),m.onWidth(w.key,k))}},w.key))}),l.before>
0&&r("div",{role:"presentation",class:B0,style:{height:`${l.before}px`}}),n.slice(l.first,l.end).map((w,b)=>y(w,l.first+
b,!1)),l.after>0&&r("div",{role:"presentation",class:z0,style:{height:`${l.after}px`}}),o.map((w,b)=>y(w,n.length+b,!0))]})})}
function Wz(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=
o+2*n-e.clientHeight)}function Uz({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,summary:a,last:l,onMenu:u,onCell:c}){return r(
"div",{role:"row","aria-rowindex":n+2,class:we(Yh,a&&N0,l&&A0),children:o.map((d,p)=>r("div",{id:`${e}-${n}-${p}`,role:"\
gridcell","aria-colindex":p+1,"data-cursor":p===i,class:we(O0,d.number&&Qh,p===i&&eg),onPointerDown:()=>s({row:n,column:p}),
onClick:c&&(m=>c(t,d,m.currentTarget)),onContextMenu:u&&(m=>{m.preventDefault(),u(t,d,m.currentTarget)}),children:r("spa\
n",{class:Od,children:d.cell(t,n)})},d.key))})}function F0(e,t){let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:
t.descending===n?{key:e.key,descending:!n}:null}function Kz({id:e,column:t,cursor:n,sort:o,onSort:i,layout:s,onWidth:a,onDropped:l}){
let u=o?.key===t.key?o.descending?"descending":"ascending":"none",c=p=>{let m=p.currentTarget,f=m.parentElement.getBoundingClientRect().
width-p.clientX,h=0;p.stopPropagation(),m.setPointerCapture(p.pointerId),m.onpointermove=v=>a(h=Math.max(48,Math.round(f+
v.clientX))),m.onpointerup=()=>{m.onpointermove=null,h>0&&l(h)}},d=i!==void 0&&t.sortable!==!1;return r("div",{id:e,role:"\
columnheader","data-key":t.key,onPointerDown:s&&(p=>P0(p,t.key,s)),"aria-sort":d?u:void 0,"data-cursor":n,class:we(R0,t.
number&&Qh,n&&eg),children:[d?r("button",{type:"button",tabIndex:-1,class:Xh,onClick:()=>i(F0(t,o)),children:[r("span",{
class:Od,children:t.head}),u!=="none"&&r(se,{name:u==="descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Xh,children:r(
"span",{class:Od,children:t.head})}),r("span",{class:L0,onPointerDown:c})]})}var tg=new Map,Rd=7;function $n(e,t){let n=JSON.stringify([e,t??null]),o=tg.get(n);return o===void 0&&(o=[...tg.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,tg.set(n,o)),o}function Ja(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Rd)%4]}function gn(e){return`--series-${e%Rd+1}`}var I0=ce(0),Ld=I0;new MutationObserver(()=>{I0.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function at(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Ft(e,t,n){let[o,i]=T(null),s=F(null),a=o&&o.row<e&&o.column<t?o:null;return z(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let p=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!p?!1:(n(a,p),!0)}let d=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Ad(c,a,e,t);
return d?(i(d),!0):!1},mark:(c,d)=>({"data-at":`${c},${d}`,"data-cursor":a?.row===c&&a.column===d})}}var H0="ya",q0="ka",V0="za",W0="ja",U0="Xa",K0="Sa",j0="Ba";function Ge({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,d]=T(!1),
p=vt(),m=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key==="t"||f.key==="T")d(!0);else if(!s?.(f))return;f.preventDefault(),
f.stopPropagation()}};return r("figure",{class:H0,"aria-labelledby":p,children:[r("div",{class:q0,children:[r("h2",{class:V0,
children:e}),r("div",{class:W0,children:[n,r(_,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>d(!c)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),c?r("div",{class:K0,children:o}):
r(A,{children:[r("div",{class:we(U0,l&&j0),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:m,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function G0(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Iu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function J0(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function Z0(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var Gz=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function Y0(e,t,n){let o=(Gz.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function Za(){let e=F(null),[t,n]=T(0);return ut(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var Q0="Ca",X0="Ea",ew="Ia",tw="Ua",nw="Ke",ow="Ha",rw="La";var Ya=20,Hu=136,iw=16,Qa=24;function sw({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=Za(),l=F(null),
u=J(()=>{let S=e.map(({time:N})=>N),[E,R]=[Math.min(...S),Math.max(...S)];return R>E?[E,R]:[E-1e3,R+1e3]},[e]),[c,d]=o??
u,p=J(()=>Z0(e,12),[e]),m=J(()=>e.filter(({time:S})=>S>=c&&S<=d).reverse(),[e,c,d]),f=Math.max(1,a-Hu-iw),h=S=>Hu+Iu(S,c,
d)*f,v=S=>c+(S-(s.current?.getBoundingClientRect().left??0)-Hu)/f*(d-c),y=(S,E=(c+d)/2)=>{let R=J0([c,d],E,S,u);i(R[0]<=
u[0]&&R[1]>=u[1]?null:R)},w=Ft(1,m.length,({column:S})=>y(.25,m[S].time)),b=w.at?m[w.at.column]:void 0,k=S=>{if(S.key===
"+")y(.5,b?.time);else if(S.key==="-")y(2,b?.time);else if(S.key==="0")i(null);else return w.key(S);return!0},M=S=>{let E=l.
current;if(l.current=null,E===null)return;let R=v(S);Math.abs(h(R)-h(E))>4&&i([Math.max(u[0],Math.min(E,R)),Math.min(u[1],
Math.max(E,R))])},O=Qa+p.length*Ya+24;return r(Ge,{title:`${B(e.length)} events, ${B(t.length)} sessions`,onKey:k,summary:`\
Timeline of ${B(e.length)} events in ${B(t.length)} sessions, from ${K(u[0],n)} to ${K(u[1],n)}`,announced:b?`${ee(b.event).
text}, ${K(b.time,n,"millisecond")}`:"",actions:r(A,{children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>y(2)}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>y(
.5)}),r(_,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(Te,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:S})=>K(S,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:S,end:E})=>Pe((E-S)/1e3)},{key:"events",head:"events",number:!0,cell:({events:S})=>B(S)}]}),children:[r("di\
v",{ref:s,class:Q0,onPointerDown:S=>{l.current=v(S.clientX)},onPointerUp:S=>M(S.clientX),onWheel:S=>{(S.ctrlKey||S.shiftKey)&&
(S.preventDefault(),y(S.deltaY>0?1.5:.67,v(S.clientX)))},children:a>0&&r("svg",{width:a,height:O,"aria-hidden":"true",children:[
t.filter(({start:S,end:E})=>E>=c&&S<=d).map(S=>r("rect",{x:h(S.start)-3,y:Qa-12,width:Math.max(6,h(S.end)-h(S.start)+6),
height:p.length*Ya+12,rx:3,class:X0,onDblClick:()=>i([S.start-500,S.end+500]),children:r("title",{children:`${K(S.start,
n,"second")}, ${Pe((S.end-S.start)/1e3)}, ${B(S.events)} events`})},S.start)),p.map((S,E)=>r("g",{children:[r("text",{x:Hu-
12,y:Qa+E*Ya+4,class:ew,children:S.rest?An.text:Ga(ee(S.event).text,18)}),r("line",{x1:Hu,x2:a-iw,y1:Qa+E*Ya,y2:Qa+E*Ya,
class:tw})]},E)),m.map((S,E)=>{let R=Zz(p,S);return r("circle",{cx:h(S.time),cy:Qa+R*Ya,r:b===S?6:4,class:nw,...w.mark(0,
E),style:{fill:p[R]?.rest?"var(--other)":`var(${gn($n("event",[S.event]))})`},children:r("title",{children:`${ee(S.event).
text}, ${K(S.time,n,"millisecond")}`})},E)}),Y0(c,d,Math.max(2,Math.floor(f/140))).map(S=>r("text",{x:h(S),y:O-6,class:ow,
children:K(S,n,d-c>2*864e5?"dayShort":d-c>36e5?"clock":"clockSecond")},S))]})}),r("p",{class:rw,children:b?r(A,{children:[
r($,{value:b.event})," ",K(b.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session sh\
ows it alone"})]})}function Zz(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function nn(e){return`'${e.replaceAll("'","''")}'`}var aw="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",Yz=new RegExp(`^${aw}(\\.${aw}\
)*$`,"u"),Qz=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function xe(e){return Yz.test(e)&&!Qz.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function _r(e){
return`event = ${nn(e)}`}var Xz=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function si(e){let t=e===void 0?null:Xz.exec(e);return t?
t[1].replaceAll("''","'"):null}function ai(e,t){let n=xe(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${nn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>nn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function On(e,t){return e===
void 0||e.trim()===""?t:`${lw(e)} and ${lw(t)}`}function lw(e){return/\bor\b/i.test(e)?`(${e})`:e}var uw={before:[],after:[]};function ng(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function cw(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function dw(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var og=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Nd=["explore","funnel",
"retention","paths","sessions","difference","live"],$r="selection";function li(e){return og.find(t=>e[t]!==void 0&&e[t]!==
null)??"aggregate"}function ge(e){return e==null?[]:typeof e=="string"?[e]:e}var eF=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ae(e){
let t=eF.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function rg(e){let t=e[li(e)];return ge(
t?.by).find(n=>!Xa(n))??null}function Xa(e){return/^\s*(time|bins)\s*\(/i.test(e)}function mw(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:tF(e.document),as:e.as}},s=n[t],a=Ae(e.document),l=rg(e.document);
if(s){let p=pw({...a,...s.document},l);return{state:{view:t,document:p,as:s.as,open:[]},waiting:i,said:null}}let u=nF(t)?
si(a.where):null;u!==null&&delete a.where;let c=pw({...a,...Es(t,u,o)},l),d=u===null?null:`The filter ${_r(u)} became ${oF(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:d}}function tF(e){let t=li(e);return e[t]===void 0?
{}:{[t]:e[t]}}function nF(e){return e==="funnel"||e==="retention"||e==="paths"}function oF(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Es(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(rF).map(iF),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":_r(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:_r(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":_r(s)}}}}function rF(e){return e!==void 0}function iF(e){return{
where:_r(e)}}function pw(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ge(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Xa),t]}}}var ig={view:"explore",document:{dataset:""},as:null,open:[]},Rt=ce(ig),er=ce(uw),fw=ce({state:ig,how:"load"}),Bd={},zd=!1,
Re=Rt,Fd=fw,be=fn(()=>Rt.value.document),hw=fn(()=>Rt.value.view),sg=fn(()=>Rt.value.as),ui=fn(()=>Rt.value.open),Vt=fn(
()=>Rt.value.document.dataset),el=fn(()=>er.value.before.length>0),tl=fn(()=>er.value.after.length>0);function gw(e,t){return zt(
{...e,open:[]},{...t,open:[]})}function me(e,t="push"){let n={...Rt.value,...e};zt(n,Rt.value)||(e.open===void 0&&!zt(n.
document,Rt.value.document)&&(n.open=n.open.filter(({kind:o})=>o!==$r)),!gw(n,Rt.value)&&(t==="push"||!zd)&&(er.value=ng(
er.value,Rt.value)),zd=t==="replace",lg(n,t))}function de(e,t,n="push"){me({document:_e(Rt.value.document,e,t)},n)}function co(e){
me({open:[...Rt.value.open,e]})}function Id(){me({open:Rt.value.open.slice(0,-1)})}function ag(e,t="push"){let n=Rt.value.
open.filter(({kind:o})=>o!==$r);me({open:e?[{...e,kind:$r},...n]:n},t)}function yw(e,t){let n=mw(Rt.value,e,Bd,t);return Bd=
n.waiting,me(n.state),n.said}function ci(){bw(cw(er.value,Rt.value))}function nl(){bw(dw(er.value,Rt.value))}function bw(e){e&&(er.value=e.stack,zd=!1,
lg(e.value,"push"))}function di(e){zt(e,Rt.value)||(Rt.value!==ig&&!gw(e,Rt.value)&&(er.value=ng(er.value,Rt.value)),zd=
!1,lg(e,"load"))}function lg(e,t){Rt.value=e,fw.value={state:e,how:t}}function vw(){return{undo:er.value,waiting:Bd}}function xw(e){
er.value=e.undo,Bd=e.waiting}function It(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function dt(e,t,n=!1){let o=Number(e);switch(t){case"\
milliseconds":return n?`${B(e)} ms`:Pe(o/1e3);case"seconds":return n?`${B(e)} s`:Pe(o);case"bytes":return n?`${B(e)} B`:
_n(o);case"share":return n?`${B(o*100)} %`:W(o);case"none":return n?B(e):q(o)}}function Oo(e){return e.type==="int64"||e.
type==="float64"}function po(e,t,n){let o=Oo(t)?je(e):null;return o!==null?{text:dt(o,It(t.name)),kind:"value"}:typeof e==
"string"&&t.type==="timestamp"?{text:K(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ee(e)}var ww="Ma",kw="Na",Cw="Ra",Sw="Aa";function $e({icon:e,title:t,children:n,actions:o}){return r("div",{class:ww,children:[r(se,{name:e,size:32}),r("h2",{class:kw,
children:t}),n&&r("p",{class:Cw,children:n}),r("div",{class:Sw,children:o})]})}var Tw="Da",Mw="Ta",Pw="_a";var _w="qa",$w="Fa";function qd({busy:e,done:t=null}){let n=F(null);return ut(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:Tw,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:Pw}):r("div",{ref:n,class:Mw}))})}
function Se({lines:e=6}){return r("div",{class:_w,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:$w},
n))})}var Dw="Ga",Ew="Ja",Aw="Ka",Ow="Oa",Rw="Pa";function ug(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function pe({id:e,error:t,onHint:n}){let o=ug(t.hint);return r(
"div",{class:Dw,id:e,role:"alert",children:[r("span",{class:Ew,children:r(se,{name:"error",size:14})}),r("span",{class:Aw,
children:V(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:Ow,onClick:()=>n(o),children:[V(o),"?"]}):
r("span",{class:Rw,children:V(t.hint)}))]})}var Lw=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Vd(e,t){
let n=e.split("/").filter(u=>u!=="").map(uF),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(Lw.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Nd.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function uF(e){try{return decodeURIComponent(e)}catch{return e}}function rl(e,t){return`${Nw(e)}/${t}`}
function il(e,t){return`${Nw(e)}/actor/${encodeURIComponent(t)}`}function Nw(e){let t=Lw.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function Bw(e){let t=[`q=${await ol(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as).replace(/%(3A|2C|3D)/g,decodeURIComponent)}`),e.open.length>0&&t.push(`open=${await ol(
e.open)}`),t.join("&")}async function Wd(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await pi(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let i=t.get("open"),s=i===null?[]:await pi(i);return{document:o,
as:t.get("as"),open:Array.isArray(s)?s.filter(cF):[]}}function cF(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function ol(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await zw(t,new CompressionStream("defl\
ate-raw")),o="";for(let i of n)o+=String.fromCharCode(i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function pi(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await zw(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var dF=4<<20;async function zw(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.getReader();for(;;){let{done:c,value:d}=await a.read();
if(c)break;if(i.push(d),s+=d.length,s>dF)throw new Error("the link unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)
l.set(c,u),u+=c.length;return l}var dg=new Map,cg=new Map;function pg(e){return e===""?{events:[]}:(dg.has(e)||Ud(e),dg.get(e)??null)}function Ud(e){if(e===
"")return Promise.resolve({events:[]});let t=cg.get(e)??l0(e,"event",10).catch(()=>[]).then(n=>{let o={events:n.map(({value:i})=>i)};
return o.events.length>0&&dg.set(e,o),cg.delete(e),o});return cg.set(e,t),t}var Fw=864e5;async function mg(e,t){let n=t===
"explore"?null:Ud(e);ze.value.value||await Ot();let o=ze.value.value?.find(({name:l})=>l===e),i=o!==void 0&&Date.parse(o.
to)>Date.now()-2*Fw,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Fw,a=n?await n:pg(e)??{events:[]};return{dataset:e,...i&&
s?{from:"now-30d"}:{},timezone:xt(),...Es(t,null,a)}}function xt(){return Intl.DateTimeFormat().resolvedOptions().timeZone||
"UTC"}var Kd="sluice.";function Dr(e){return Wu(()=>localStorage.getItem(Kd+e))}function Er(e,t){Wu(()=>localStorage.setItem(Kd+
e,t))}function jd(e){let t=Wu(()=>sessionStorage.getItem(Kd+e));return t===null?null:Wu(()=>JSON.parse(t))}function sl(e,t){
Wu(()=>sessionStorage.setItem(Kd+e,JSON.stringify(t)))}function Wu(e){try{return e()}catch{return null}}var As=ce({kind:"home"}),Vi=As,qi=Promise.resolve(),Iw=0;async function Hw(){let e=jd("undo");e?.undo&&Array.isArray(e.undo.
before)&&xw(e),addEventListener("popstate",()=>{fg()}),addEventListener("pagehide",()=>sl("undo",vw())),await fg(),Tn(()=>{
let{state:t,how:n}=Fd.value;n!=="load"&&(qi=qi.then(()=>Gd(t,n)))})}function ve(e,t=""){history.pushState(null,"",qt(e)+
(t===""?"":`#${t}`)),fg()}function Ar(e=Re.value){As.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
qi=qi.then(()=>Gd(e,"push"))}async function Os(e){return`${qt(rl(e.document.dataset,e.view))}#${await Bw(e)}`}async function Gd(e,t){
let n=await Os(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),As.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function fg(){let e=++Iw,t=Vd(e0(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){As.value=t;return}let n=await Wd(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await mg(t.dataset,t.view);e===Iw&&(di({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),As.value=t,n||(qi=qi.then(
()=>Gd(Re.value,"replace"))))}async function mi(e){let{view:t,document:n}=Re.value,o=await mg(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){di(i),As.value={kind:"view",dataset:e,view:t,fragment:""},qi=qi.then(()=>Gd(i,"repla\
ce"));return}me(i),As.value.kind!=="view"&&Ar()}var qw="Qe",Vw="Qa",Ww="Va",hg="Wa",Uw="Ya";var jw=2e3;function Gw({dataset:e,actor:t}){let n=be.value.timezone??"UTC",o=Ee(e).value,i=o.value?.actors?.[0]??null,s=nt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:jw}}),a=nt(i===null?null:{dataset:e,timezone:n,
where:`string(${xe(i)}) = ${nn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});z(()=>{globalThis.document.title=`${V(t)} · ${V(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:qw,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:Vw,children:[r(_,{icon:"left",kind:"outlined",onClick:()=>Ar(),children:"Back"}),r("h1",{class:Ww,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:hg,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",Ii(n)]})]}),l&&r(pe,{error:l}),!l&&r(mF,{answer:Kw(s.answer),sessions:Kw(a.answer),actor:t,zone:n})]})}
function mF({answer:e,sessions:t,actor:n,zone:o}){let i=J(()=>fF(e,n),[e]),s=J(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=T(null);if(!e)return r(Se,{});if(e.rows.
length===0)return r($e,{icon:"actor",title:"Nobody of this name",actions:r(_,{kind:"primary",onClick:()=>Ar(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,d)=>a===null||i[d].time>=a[0]&&i[d].
time<=a[1]);return r(A,{children:[r(sw,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:Uw,children:[r("p",{
class:hg,children:[Oe(u.length,"event"),a===null?"":` from ${K(a[0],o,"second")} to ${K(a[1],o,"second")}`,e.cursor?`, t\
he latest ${jw} only`:""]}),r(Te,{label:"Events",rows:u,columns:e.columns.map((c,d)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:p=>r($,{shown:po(p[d],c,o),most:64,middle:!0})}))})]})]})}function fF(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function Kw(e){return e!==null&&"columns"in e?e:null}var yg=ce([]),Jw=ce(!1),hF=700,gg,Ku=yg,Zw=Jw,fi=fn(()=>yg.value.filter(({state:e})=>e==="running"));async function Ro(){
clearTimeout(gg);try{yg.value=(await oe("v1/jobs")).jobs,Jw.value=!0}catch{}clearTimeout(gg),fi.value.length>0&&(gg=setTimeout(
()=>{Ro()},hF))}async function Yw(e){try{return await oe(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(j(t).status===404)
return null;throw t}}async function Jd(e){await oe(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Ro()}async function Qw(e){
await oe(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Ro()}function Xw(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var ek="W";var ju=[];function tk(){return ju.length>0}function Gt(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=F(null);return ut(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>_d(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),bF(i,o),vF(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:we(
ek,e.class),children:e.children})}function bF(e,t){ut(()=>{if(ii(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function vF(e,t,n){let o=F(n);o.current=n,z(()=>{let i={};ju.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!xF(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||ju.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{ju.splice(ju.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function xF(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Rs=ce([]),bg=ce(Dr("letters")!=="no"),Zd="",nk,rk=Rs,ik=bg;function sk(e){bg.value=e,Er("letters",e?"yes":"no")}function tr(e){
let t=F(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");z(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Rs.value=[...Rs.value,...o],()=>{Rs.value=Rs.value.filter(i=>!o.includes(i))}},[n])}function wF(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function ak(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Gu(e.target)||!bg.value&&e.key.
length===1||kF()||tk()))return;let n=Zd===""?wF(e):`${Zd} ${e.key}`,o=Rs.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
ok(""),o.act()):t&&ok(Rs.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function ok(e){clearTimeout(nk),Zd=
e,e!==""&&(nk=setTimeout(()=>{Zd=""},1200))}function Gu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function kF(){return document.querySelector("dialo\
g[open]")!==null}async function Yd(e){let t=e.trim();if(t.startsWith("{"))return lk(await pi(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Wd(n[2]),s=Nd.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?lk(await pi(o[1].replaceAll("'\\''","'"))):null}function lk(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!og.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:al(t),as:null,open:[]}}function al(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var uk=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,CF=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function dk(e){let t=e.replace(/^.*[/\\]/,"");for(;uk.test(t);)t=t.replace(uk,"");return t=t.replace(CF,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function pk(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function vg(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function mk(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(vg(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var SF=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function fk(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:ck(n)?o===void 0||ck(
o):/^\[\s*(\{|$)/.test(n)?TF(e):SF.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function ck(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function TF(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var MF=1<<20;async function hk(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(qt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,MF),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:ni()}),i=await o.json().catch(()=>null);if(!o.ok)throw oi(i,o.status);return i}function gk(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function yk(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",qt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(ni()),a.onabort=()=>s(new ct({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=PF(a.responseText);a.status>=200&&a.status<300?i(l):s(oi(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function PF(e){try{return JSON.parse(e)}catch{return null}}var bk="Za",vk="et",xk="it",wk="k",kk="z";var Zu=ce([]),Qd=new Map,$F=1e4,DF=1;function te(e,t=null){let n=DF++;Zu.value=[...Zu.value,{id:n,text:e,action:t}].slice(
-3),Ck(n)}function Ck(e){Qd.set(e,setTimeout(()=>xg(e),$F))}function xg(e){clearTimeout(Qd.get(e)),Qd.delete(e),Zu.value=
Zu.value.filter(t=>t.id!==e)}function Sk(){return r("div",{class:bk,role:"status",children:Zu.value.map(({id:e,text:t,action:n})=>r(
"div",{class:vk,onPointerEnter:()=>clearTimeout(Qd.get(e)),onPointerLeave:()=>Ck(e),children:[r("span",{class:xk,children:t}),
n&&r("button",{type:"button",class:wk,onClick:()=>{xg(e),n.act()},children:n.label}),r("button",{type:"button",class:kk,
"aria-label":"Close",onClick:()=>xg(e),children:r(se,{name:"close",size:14})})]},e))})}var Ls=ce(null),EF=8,AF=3,Tk=Ls;async function Mk(e,t){let n=await OF(e).catch(()=>[]);Ls.value={dataset:e,sum:t,events:n,
steps:n.slice(0,AF).map(({value:o})=>o)}}async function OF(e){let t=ze.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${xe(t)}) as reached`],by:["event"],order:["reached desc"],limit:EF};return RF(
await oe("v1/query",{body:{dataset:e,aggregate:o}}))}function RF({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function Pk(e){let{value:t}=Ls;t&&(Ls.value={...t,steps:LF(t.steps,e)})}
function LF(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function _k(){let{value:e}=Ls;if(!e)return;Ls.value=null;
let t=be.value.dataset===e.dataset?Ae(be.value):{dataset:e.dataset};me({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:_r(n)})),window:"7d"}}}),Ar(Re.value)}function wg(){Ls.value=null}var Wt=ce(null),Or=ce(!1),Yu=null,Dk={accepted:0,rejected:0,known:0},Xd="loading",Ek=Wt,Ak=Or;async function ll(e){if(Or.
value=!0,Wt.value?.phase==="sending"||Wt.value?.phase==="found"||e.length===0)return;Yu?.abort();let t=Yu=new AbortController;
Wt.value={phase:"reading",files:e};try{let[n]=await Promise.all([hk(e[0],t.signal),ze.value.value?null:Ot()]);if(t.signal.
aborted)return;let o=NF(n),i=mk(dk(e[0].name),o.actors,ze.value.value?.map(({name:s,actors:a})=>({name:s,actors:a}))??[]);
Wt.value={phase:"choosing",files:e,preview:n,choice:{dataset:i,...o},error:null}}catch(n){t.signal.aborted||(Wt.value={phase:"\
unreadable",files:e,error:j(n)})}}function NF({names:e,columns:t}){return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.
name??"",actors:e.actors,event:e.event}}function ep(e){ll([new File([e],"pasted.txt")])}function Qu(e){Wt.value?.phase===
"choosing"&&(Wt.value={...Wt.value,choice:{...Wt.value.choice,...e},error:null})}function Wi(){Or.value=!1;let e=Wt.value?.
phase;e==="sending"||e==="found"||(Yu?.abort(),Wt.value=null)}function BF(){Or.value=!0}async function Ok(){let e=Wt.value;
e?.phase!=="sending"&&e?.phase!=="found"||(await Jd(e.job).catch(()=>{}),Yu?.abort())}async function Rk(){let e=Wt.value;
if(e?.phase!=="choosing")return;let t=Yu=new AbortController,{files:n,choice:o}=e,i=Dk;try{for(let[s,a]of n.entries())i=
await zF(n,s,a,o,i,t.signal);await Lk(o.dataset,i)}catch(s){i.accepted>0&&Ot(),Wt.value={...e,error:j(s)},Or.value||te(`\
Loading into ${o.dataset} failed: ${j(s).message}`,{label:"Show",act:BF})}finally{sl(Xd,null),Ro()}}async function zF(e,t,n,o,i,s){
let a=Xw(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};Wt.value={...l,sent:0},sl(Xd,{job:a,dataset:o.
dataset});let u=setTimeout(()=>{Ro()},200);try{let c=await yk(gk(o.dataset,o,n.name,a),n,d=>{Wt.value={...l,sent:d},d===
1&&Ro()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+c.rejected_count}}catch(c){if(e.length>1&&j(c).
code==="already_loaded")return{...i,known:i.known+1};throw c}finally{clearTimeout(u)}}async function Lk(e,t){await Ot(),
Jn(e),Wt.value=null;let n=kg(e,t);if(!Or.value){te(n,{label:"Show",act:()=>$k(e,t)});return}Or.value=!1,$k(e,t)}function $k(e,t){
ve(rl(e,"explore")),Mk(e,t)}function kg(e,{accepted:t,rejected:n,known:o}){let i=[`${B(t)} ${t===1?"event is":"events ar\
e"} in ${e}`];return n>0&&i.push(`${B(n)} ${n===1?"line was":"lines were"} not taken`),o>0&&i.push(`${B(o)} ${o===1?"fil\
e was":"files were"} there already`),`${i.join("; ")}.`}var FF=500;async function Nk(){let e=jd(Xd);if(typeof e?.job!="s\
tring"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await Yw(t).catch(()=>{});if(o?.state==="\
running")Wt.value||(Wt.value={phase:"found",dataset:n,job:t},Or.value=!0);else if(o!==void 0){Wt.value=null,sl(Xd,null),
o?.state==="done"&&Or.value?await Lk(n,{...Dk,accepted:o.rows}):Or.value=!1;return}await new Promise(i=>{setTimeout(i,FF)})}}var zk="rt",Fk="at";function Ik(){let[e,t]=T(!1);return z(()=>{let n=0,l=[["dragenter",u=>{Cg(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{Cg(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{Cg(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
ll(c))}],["paste",HF]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:zk,"aria-hidden":"true",children:r("div",{class:Fk,children:[r(se,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function Cg(e){return e.dataTransfer?.types.includes("File\
s")??!1}function HF(e){if(Gu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void ll(t);let n=e.clipboardData?.getData("text/pla\
in")??"";fk(n)&&Yd(n).then(o=>{o||ep(n)})}var Hk="Ve",qk="tt",Vk="ot",Wk="We",Uk="nt",Kk="pt";function ot({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=F(null),a=vt();return ut(()=>{ii();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:we(Hk,i&&qk),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:Vk,children:[r("h2",{id:a,tabIndex:-1,
class:Wk,children:e}),r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:Uk,children:n}),
o&&r("div",{class:Kk,children:o})]})}function nr({children:e,kind:t="outlined"}){let n=F(null);return r(A,{children:[r(_,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&ll(i)}})]})}var Ns="dt",St="lt",We="h",tp="xt",jk="st";function Jt(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:d=!1}=e,
[p,m]=T(n),f=F(null),h=vt();z(()=>m(n),[n]);let v=b=>{b!==n&&o(b)},y=b=>{b.key==="Enter"&&v(p),!(b.key!=="Escape"||p===n)&&
(b.preventDefault(),m(n))},w=b=>{o(b),f.current?.focus()};return r("div",{class:Ns,children:[r("label",{for:h,class:l?"s\
poken":St,children:t}),r("input",{ref:f,id:h,class:we(We,u&&tp),value:p,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":d?"":void 0,onInput:b=>{
m(b.currentTarget.value),i?.(b.currentTarget.value)},onKeyDown:y,onBlur:()=>v(p)}),!c&&s&&r("div",{id:`${h}-note`,class:jk,
children:s}),c&&r(pe,{id:`${h}-problem`,error:c,onHint:w})]})}var Jk="ct",Zk="Y";function Tt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(d=>d.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:Jk,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:Zk,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(se,{name:a.icon,size:14}),
a.label]},a.value))})}var Yk="gt",Qk="Z",Xk="ht",e1="ft",t1="ut",n1="mt";var np=28;function Sg(e,t){return`${e}-${t}`}function o1({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=F(null),c=Dd(u,np,n.length);return ut(()=>{let d=u.current;if(!d||o<0)return;let p=o*np;p<d.scrollTop?d.scrollTop=
p:p+np+8>d.scrollTop+d.clientHeight&&(d.scrollTop=p+np+8-d.clientHeight)},[o,n]),r(A,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:Yk,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((d,p)=>{let m=c.first+p;return r("div",{id:Sg(e,m),role:"option","aria-selected":d.
selected??!1,"aria-setsize":n.length,"aria-posinset":m+1,"data-active":m===o,class:Qk,onPointerMove:()=>{m!==o&&i(m)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(d.value),children:[a&&r("span",{class:n1,children:d.selected&&r(se,{name:"check"})}),r("s\
pan",{class:Xk,children:d.label}),d.note!==void 0&&r("span",{class:e1,children:d.note})]},m)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:t1,children:l})]})}function Ui(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=F(null),a=vt(),[l,u]=T(e.autofocus??!1),[c,d]=T(i?0:-1),
[p,m]=T(!1);ut(()=>{m(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),h=l||(e.inline??!1),v=()=>u(
!1),y=(k,M)=>{M||v(),e.onPick(k,M)},w=k=>{let M=h?t[f]:void 0;if(k.key==="ArrowDown"||k.key==="ArrowUp"){k.preventDefault(),
u(!0);let O=k.key==="ArrowDown"?1:-1;d(f<0&&O<0?t.length-1:(f+O+t.length)%Math.max(1,t.length))}else k.key==="Enter"?(k.
preventDefault(),M?y(M.value,!1):(v(),e.onTake(n))):k.key===" "&&o&&M&&f>=0?(k.preventDefault(),y(M.value,!0)):k.key==="\
Escape"&&(h||e.onCancel)?(k.preventDefault(),k.stopPropagation(),v(),e.onCancel?.()):k.key==="Backspace"&&n===""&&e.onBackspace?.()},
b=r(o1,{id:a,label:e.label,options:t,active:f,onActive:d,onPick:k=>y(k,o),several:o,foot:e.foot});return r(A,{children:[
r("input",{ref:s,class:we(We,e.code&&tp),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&f>=0?Sg(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:w,onClick:()=>u(!0),onBlur:v,onFocus:()=>{
e.autofocus&&u(!0)},onInput:k=>{u(!0),d(i?0:-1),e.onText(k.currentTarget.value)}}),e.inline&&b,!e.inline&&l&&p&&(t.length>
0||e.foot)&&r(Gt,{anchor:s.current,onClose:v,focus:!1,children:b})]})}var i1="vt",s1="wt";function on({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=F(null),[l,u]=T(!1),[c,d]=T(""),p=J(()=>KF(t,c),
[t,c]),m=()=>{u(!1),d("")},f=h=>{m(),o(h)};return r(A,{children:[r(_,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?m():u(!0),children:r("span",{class:i1,children:r($,{value:n,most:32})})}),l&&r(Gt,{anchor:a.current,onClose:m,
role:"dialog",label:e,children:r("div",{class:s1,children:r(Ui,{label:e,text:c,onText:d,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:p.slice(0,1e3).map(h=>({value:h,label:r($,{value:h}),selected:h===n})),onPick:f,onTake:h=>{i&&
h!==""&&f(h)},onCancel:m})})})]})}function KF(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var a1="bt",l1="yt",u1="kt",c1="zt";function rp({share:e}){return r("span",{class:a1,children:[r("span",{class:l1,"aria-hidden":"true",children:r("span",{class:u1,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:c1,children:W(e)})]})}var d1="jt",p1="Xt",Tg="St",m1="Bt";function Mg(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function f1({name:e,choice:t}){
let n=Mg(e,t);return n===null?null:r("span",{class:p1,children:n})}function h1({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:d1,children:[r($,{value:i,most:48,middle:!0}),
r(f1,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:Tg,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(rp,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(Pg,{values:i})}],o=J(()=>[...e.columns].sort((i,s)=>+(Mg(
s.name,t)!==null)-+(Mg(i.name,t)!==null)),[e,t]);return r(Te,{label:"Columns",columns:n,rows:o})}function Pg({values:e}){
return e.length===0?r("span",{class:Tg,children:"none"}):r("span",{class:m1,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
$,{value:t,most:40,middle:!0})},n))})}function g1({preview:e,choice:t}){let n=J(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(A,{children:[r($,{value:o,most:32})," ",r(f1,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);return r(Te,{label:"First e\
vents",columns:n,rows:e.rows})}function y1({preview:e}){return r(Te,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>B(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r($,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var b1="Ct",v1="Et",x1="It",sp="Ut",w1="Ht",k1="Ye",C1="Lt",S1="Mt",T1="Nt",M1="Rt",P1="At",_1="Dt",$1="Ze";var ZF=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function D1({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:b1,children:[r("p",{class:v1,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:x1,
children:YF(t,n)})]}),i&&r("div",{class:w1,children:r(pe,{error:i})}),r("div",{class:k1,children:[r(QF,{choice:o}),n.columns.
length>0&&r(XF,{columns:n.columns,choice:o})]}),n.note?r("p",{class:P1,children:[r(se,{name:"info"}),r("span",{children:r(
$,{value:n.note,most:400})})]}):r(e5,{preview:n,choice:o})]})}function YF(e,t){let n=[ZF.get(t.format)??t.format,t.compression].
filter(i=>i!=="").join(", "),o=_n(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${B(e.length)} file\
s, ${o} together`:`${n}, ${o}`}function $g({dataset:e,actors:t}){return pk(e)??vg(ze.value.value?.find(n=>n.name===e),t)}
function QF({choice:e}){let t=e.dataset,n=ze.value.value?.find(i=>i.name===t),o=$g(e);return r("div",{class:C1,children:[
r(Jt,{label:"Dataset",value:t,onCommit:i=>Qu({dataset:i.trim()}),error:o===null?null:{message:o,hint:""}}),o===null&&r("\
span",{class:sp,children:n?`added to its ${Oe(n.events,"event")}`:"a new one"})]})}function XF({columns:e,choice:t}){let n=e.
map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);return r(A,{children:[
r(_g,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Qu({time:i})}),r(_g,{label:"Actor",hint:"wh\
o did it",values:n,value:t.actors[0]??"",onChange:i=>Qu({actors:[i]})}),r(_g,{label:"Event",hint:"what happened",values:n,
value:t.event,onChange:i=>Qu({event:i})})]})}function _g({label:e,hint:t,values:n,value:o,onChange:i}){return r("div",{class:S1,
children:[r("span",{class:T1,children:e}),r(on,{title:e,label:`${e}: ${o===""?"not chosen":o}`,kind:"outlined",class:M1,
values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:sp,children:t})]})}function e5({preview:e,choice:t}){let[n,
o]=T("columns"),i=e.rejected.length,s=[{value:"columns",label:`${B(e.columns.length)} columns`},{value:"rows",label:`Fir\
st ${Oe(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${B(i)} not taken`}]:[]];return r(A,{children:[r("div",
{class:_1,children:[r(Tt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:sp,children:["guessed f\
rom the first ",Oe(e.rows_seen,"record")]})]}),r("div",{class:$1,children:[n==="columns"&&r(h1,{preview:e,choice:t}),n===
"rows"&&r(g1,{preview:e,choice:t}),n==="rejected"&&r(y1,{preview:e})]})]})}var E1="Tt",A1="_t",O1="qt",R1="Ft",L1="Gt";function dl({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:we(E1,n&&A1),children:r("div",{class:we(
O1,!i&&L1,o&&R1),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Dg="Jt",N1="Kt",lp="Ot",B1="Pt";function z1(){let e=Ek.value;if(!e||!Ak.value)return null;switch(e.phase){case"reading":return r(ot,{wide:!0,title:Eg(e.
files),onClose:Wi,children:r(Se,{lines:8})});case"unreadable":return r(o5,{files:e.files,error:e.error});case"choosing":
return r(r5,{at:e});case"sending":case"found":return r(i5,{at:e})}}function Eg(e){return e.length>1?`Load ${Oe(e.length,
"file")}`:"Load a file"}function o5({files:e,error:t}){return r(ot,{title:Eg(e),onClose:Wi,foot:r(A,{children:[r(_,{kind:"\
outlined",onClick:Wi,children:"Close"}),r(nr,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Dg,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(pe,{error:t}),r("p",{class:lp,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function r5({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=$g(n)===null&&!o;return r(ot,{wide:!0,title:Eg(e.files),onClose:Wi,
foot:r(A,{children:[o&&r("span",{class:B1,children:"Say which column is the time."}),r(_,{kind:"outlined",onClick:Wi,children:"\
Cancel"}),r(_,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{Rk()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(D1,{at:e})})}function i5({at:e}){let t=Ku.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(ot,{title:`Loading into ${e.dataset}`,
onClose:Wi,foot:r(A,{children:[r(_,{kind:"danger",onClick:()=>{Ok()},children:"Cancel"}),r(_,{kind:"outlined",onClick:Wi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Dg,children:[r($,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:N1,children:s.length>1?`${e.at+1} of ${s.length}`:_n(s[e.at]?.size??0)})]}),r(dl,{label:o?
"Sending":"Loading",done:i}),r("p",{class:lp,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${W(i)}`,
!o&&t&&t.rows>0&&`, ${Oe(t.rows,"event")} so far`]}),o&&r("p",{class:lp,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var I1="Qt",H1="j";function q1({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:I1,onKeyDown:a=>{
let l=t.findIndex(p=>p.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,d=t[c];d&&o(d.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:H1,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var a5=["datasets","properties","ingests","rejects","jobs"];function V1(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:a5.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function Bs(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var W1="Vt",U1="f",K1="Wt",j1="Yt",G1="Zt",J1="eo",Z1="io",Y1="ro";function fo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=F(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(Gt,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:Z1,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:W1,onKeyDown:c=>u5(c,a.current,i),children:o.map((c,d)=>c==="rule"?r("di\
v",{role:"separator",class:J1},d):r("button",{type:"button",tabIndex:-1,class:we(U1,c.danger&&K1),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:p=>p.currentTarget.focus(),children:[l?r("span",{class:Y1,children:c.checked&&r(se,{name:"check"})}):c.
icon&&r(se,{name:c.icon}),r("span",{class:j1,children:c.label}),c.keys&&r("span",{class:G1,children:c.keys})]},d))})]})}
function u5(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function Xe({items:e,menuLabel:t,head:n,placing:o,...i}){let s=F(
null),[a,l]=T(!1);return r(A,{children:[r(_,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(fo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function tc(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function Q1(e){return(await oe(tc(e,"/runs?li\
mit=1000"))).runs}async function X1(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return oe(tc(e,`/rejects?${i.toString()}`),{signal:o})}function eC(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return qt(tc(e,`/rejects?${n.toString()}`))}async function tC(e,t,n){await oe(tc(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function nC(e){await oe(tc(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var oC="ii",rC="ao",iC="to",sC="oo",aC="no",nc="po",lC="ri",Rn="do",Ag="ai",uC="lo",cC="xo",dC="so",pC="co",zs="go";var pl="fo",mC="uo",fC="mo",hC="vo",gC="ee",Gi="wo";function yC({dataset:e,onClose:t}){let[n,o]=T(""),[i,s]=T(null),[a,l]=T(!1),u=vt(),c=n===e.name&&!a,d=()=>{c&&(l(!0),nC(
e.name).then(()=>{t(),te(`${e.name} is dropped.`),Ot()},p=>{l(!1),s(j(p))}))};return r(ot,{title:"Drop a dataset",onClose:t,
foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Keep it"}),r(_,{kind:"danger",icon:"trash",disabled:!c,onClick:d,
children:"Drop it for good"})]}),children:r("form",{class:pl,onSubmit:p=>{p.preventDefault(),d()},children:[r("p",{children:[
Oe(e.events,"event")," (",_n(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Ns,children:[r("label",{class:St,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:We,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:p=>o(p.currentTarget.value)})]}),i&&r(pe,{error:i})]})})}function bC({datasets:e}){let[t,n]=T(null),[o,i]=T(null),s=c5((a,l)=>n({dataset:a,anchor:l}));return r(A,{children:[r(Te,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(p5,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(yC,{dataset:o,onClose:()=>i(null)})]})}function c5(e){let t=xt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Ag,onClick:()=>{mi(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(_,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:B(n),children:q(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(up,{text:"no events"}):
K(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:K(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${B(n)} B`,children:_n(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):
r(up,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(up,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${_n(s)}`).join(
`
`),children:[n?.length??1,", ",Oe(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(d5,{dataset:n})}]}
function up({text:e}){return r("span",{class:Rn,children:e})}function d5({dataset:e}){return e.rejects===0?r(up,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:Ag,onClick:()=>ve(Bs("rejects",e.name)),children:q(e.rejects)})}function p5({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=F(t),s=l=>()=>ve(Bs(l,e.name)),a=()=>{Qw(e.name).then(()=>te(`${e.name} is\
 being compacted.`,{label:"Show",act:()=>ve(Bs("jobs",""))}),l=>te(`Compacting failed: ${j(l).message}`))};return r(fo,{
anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{
mi(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"\
Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"t\
rash",danger:!0,act:o}]})}function vC({dataset:e}){let[{value:t,error:n},o]=T({value:null,error:null}),i=()=>{Q1(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:j(a)}))},s=fi.value.length;return z(i,[e,s]),n?r($e,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(_,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r($e,{icon:"up\
load",title:"No files came into this dataset",actions:r(nr,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:Gi,children:r(Te,{label:"Ingests",columns:m5(),rows:t})}):
r(Se,{})}function m5(){let e=xt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>K(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Rn,children:[B(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Rn,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>B(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:B(t),children:q(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Rn,children:"0"}):r("span",{class:zs,title:W(n/Math.max(1,t+n)),children:q(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${B(t)} B`,children:_n(t)})}]}function ml(e){return e==="ingest"?"Loading":"Compacting"}function xC(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var f5=3e3;function wC(){let e=fi.value.length;return z(()=>{Ro();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Ro()},f5);return()=>clearInterval(t)},[]),z(()=>{Ot()},[e]),Zw.value?Ku.value.length===0?r($e,{icon:"clock",title:"\
Nothing is under way",actions:r(nr,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:Gi,children:r(Te,{label:"Jobs",columns:h5(),rows:Ku.value})}):r(Se,{})}
function h5(){let e=xt();return[{key:"kind",head:"Job",cell:({kind:t})=>ml(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
g5,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>q(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>_n(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>K(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Pe((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(y5,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:zs,children:r($,{value:t,
most:160})}):null}]}function g5({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?zs:Rn,children:xC(
e.state)}):r("span",{class:mC,children:[r(dl,{small:!0,label:`${ml(e.kind)} ${e.dataset}`,done:e.done}),W(e.done)]})}function y5({
job:e}){let t=()=>{Jd(e.id).catch(n=>te(j(n).message))};return e.state==="running"?r(_,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(_,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function CC(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*b5(kC(l,n.key),kC(u,n.key))};return i.sort(a)}function kC(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function b5(e,t){return e<t?-1:e>t?1:0}function cp(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function dp(e,t,n){
try{return await tC(e,t,n),await Jn(e),null}catch(o){let i=j(o);return te(`The note on ${t} was not saved: ${i.message}`),
i}}function SC({dataset:e,column:t,onClose:n}){let[o,i]=T(t.description??""),[s,a]=T(t.unit??""),[l,u]=T(null),c=vt(),d=t.type===
"int64"||t.type==="float64",p=async()=>{let m=await dp(e,t.name,cp(t,{description:o.trim(),unit:s.trim()}));m?u(m):n()};
return r(ot,{title:`Describe ${ee(t.name).text}`,onClose:n,foot:r(A,{children:[r(_,{kind:"outlined",onClick:n,children:"\
Cancel"}),r(_,{kind:"primary",onClick:()=>{p()},children:"Save"})]}),children:r("form",{class:pl,onSubmit:m=>{m.preventDefault(),
p()},children:[r("div",{class:Ns,children:[r("label",{class:St,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:We,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:m=>i(m.
currentTarget.value)})]}),d&&r("div",{class:Ns,children:[r("label",{class:St,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:We,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:m=>a(m.currentTarget.value)})]}),
l&&r(pe,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function pp({label:e,value:t,onInput:n}){return r("input",{class:We,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function TC({dataset:e}){let{value:t,error:n}=Ee(e).value;return z(()=>{Ee(e).value.value&&Jn(e)},[e]),t?r(v5,{dataset:t}):
n?r($e,{icon:"warning",title:"The properties cannot be shown",actions:r(_,{kind:"outlined",onClick:()=>{Jn(e)},children:"\
Try again"}),children:n.message}):r(Se,{})}function v5({dataset:e}){let[t,n]=T(""),[o,i]=T(null),[s,a]=T(null),l=e.columns??
[],u=J(()=>CC(l,t,o),[l,t,o]),c=J(()=>x5(e,a),[e]),d=l.filter(p=>p.hidden).length;return r(A,{children:[r("div",{class:nc,
children:[r("div",{class:lC,children:r(pp,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Rn,role:"status",
children:[t===""?Oe(l.length,"property","properties"):`${B(u.length)} of ${Oe(l.length,"property","properties")}`,d>0&&`\
, ${B(d)} hidden`]})]}),u.length===0?r($e,{icon:"search",title:"No property has this text",actions:r(_,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:Gi,children:r(Te,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(SC,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function x5(e,t){let n=xt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?pC:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${dC} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:cC,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Rn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(rp,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:B(s),children:q(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(w5,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?K(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:uC,children:[r(_,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(_,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
dp(e.name,s.name,cp(s,{hidden:!s.hidden}))}})]})}]}function w5({column:e,zone:t}){if(e.examples?.length)return r(Pg,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?q(s):e.type==="timestamp"?
K(String(s),t):String(s);return r("span",{class:Rn,children:[i(n)," to ",i(o)]})}var mp=ce(null);function Ji(e){mp.value=e}function MC(){let e=mp.value;return e?r(A,{children:e(()=>{mp.value===e&&(mp.value=
null)})}):null}var _C="bo",$C="yo";function DC(e,t){Ji(n=>r(C5,{text:e,what:t,onClose:n}))}function C5({text:e,what:t,onClose:n}){let o=F(null);return ut(()=>o.
current?.select(),[]),r(ot,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:_C,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:$C,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Be(e,t){S5(e).then(n=>{n?te(`${t} is copied.`):DC(e,t)})}async function S5(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var T5=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function EC(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
T5,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??M5(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function M5(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var OC="ti",RC="ko";function BC({dataset:e}){let[t,n]=T(""),[o,i]=T(null),s=NC(e,t),a=NC(e,""),l=ze.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r($e,{icon:"warning",title:"The lines cannot be listed",actions:r(_,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Se,{});if(a.rows.length===0)return r($e,{icon:"che\
ck",title:"Every line was taken",actions:r(_,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=EC(a.rows);
return r(A,{children:[r("div",{class:nc,children:[r("div",{class:hC,role:"group","aria-label":"Reasons",children:[r(LC,{
text:r(A,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(LC,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:OC,
href:eC(e,t),download:`${e}-rejects.ndjson`,children:[r(se,{name:"download"}),"Download"]})]}),r("div",{class:Gi,children:s.
rows?r(Te,{label:"Lines that were not taken",columns:_5(),rows:s.rows,onCell:c=>i(c)}):r(Se,{})}),s.rows&&s.more&&r("div",
{class:nc,children:[r(_,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Rn,children:[B(s.rows.length),
" are shown"]})]}),o&&r($5,{reject:o,onClose:()=>i(null)})]})}function LC({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:gC,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Rn,children:[q(t),n&&"+"]})]})}
function NC(e,t){let[n,o]=T({rows:null,cursor:void 0,error:null}),[i,s]=T(0),a=F(null),l=(u,c)=>{a.current?.abort();let d=a.
current=new AbortController;X1(e,t,c,d.signal).then(p=>o({rows:[...u,...p.rejects],cursor:p.cursor,error:null}),p=>{d.signal.
aborted||o({rows:null,cursor:void 0,error:j(p)})})};return z(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function _5(){let e=xt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:zC(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>B(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>B(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:fC,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>K(t,e,"second")}]}function zC({source:e,key:t}){return t!==""?t:e}function $5({reject:e,onClose:t}){return r(
ot,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(_,{kind:"outlined",icon:"copy",onClick:()=>Be(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:pl,children:[r("p",{class:zs,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:Rn,children:[r($,{value:zC(e),most:200,middle:!0}),", line ",B(e.line),", byte ",B(e.offset),"; ",Oe(e.text.
length,"character")]}),r("pre",{class:RC,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var fp={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function FC({rest:e}){
let{tab:t,dataset:n}=V1(e),o=ze.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Vt.value)?Vt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";z(()=>{Ot()},[]),z(()=>{document.title=`${fp[t]} · Data · Sluice`},[t]);let a=fi.value.length;return r(
"main",{class:oC,"data-tab":t,children:[r("header",{class:rC,children:[r("h1",{children:"Data"}),s&&i!==""&&r(on,{title:"\
Dataset",icon:"data",kind:"outlined",class:sC,values:o,value:i,onChange:l=>ve(Bs(t,l))}),r("span",{class:iC}),r(nr,{kind:"\
primary",children:"Load a file"})]}),r(q1,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>ve(Bs(l,n)),
tabs:Object.keys(fp).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:fp[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":fp[t],class:aC,children:r(D5,{tab:t,dataset:i})})]})}function D5({tab:e,dataset:t}){let{value:n,error:o}=ze.
value;if(e==="jobs")return r(wC,{});if(!n)return o?r($e,{icon:"warning",title:"The datasets cannot be listed",actions:r(
_,{kind:"outlined",onClick:()=>{Ot()},children:"Try again"}),children:o.message}):r(Se,{});if(n.length===0)return r($e,{
icon:"data",title:"There are no datasets yet",actions:r(nr,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(bC,{datasets:n});case"properties":return r(TC,{dataset:t},t);case"\
ingests":return r(vC,{dataset:t},t);case"rejects":return r(BC,{dataset:t},t)}}var IC={name:"data",label:"Data",icon:"data",letter:"d",Page:FC};var E5=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function hp(e){let t=E5.exec(e)?.[1];if(t===void 0)return null;let n=HC(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Og({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function HC(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function A5(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function qC(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&A5(t[1])?HC(t[1])[0].trim():"";return n===""?null:n}var O5=40,R5=40;function gp(e){if(e.samples)return"raw";let t=ge(e.aggregate?.by);return t.some(o=>hp(o)!==null)?t.some(
Zi)?"heat":"distribution":t.some(Zi)?"line":"table"}function Zi(e){return/^\s*time\s*\(/i.test(e)}function or(e){for(let t of ge(
e.aggregate?.by)){let n=hp(t);if(n)return n}return null}function oc(e,t,n,o){if(t==="raw")return e.samples?e:{...Ae(e),samples:{}};
let i=e.aggregate??n??Es("explore",null,{events:[]}).aggregate,s={...Ae(e),aggregate:i},a=ge(i.by).filter(u=>!Xa(u)),l=ge(
i.by).find(Zi)??"time('auto')";switch(t){case"distribution":return VC(s,u=>[u,...a.slice(0,1)],O5,o);case"heat":return VC(
s,u=>[l,u],R5,o);case"line":return Rg(s,[l,...a],n);case"bar":return Rg(s,a.length>0?a:[l],n);default:return Rg(s,a,n)}}
function L5(e){for(let t of ge(e.aggregate?.measures)){let n=qC(t);if(n!==null)return n}return null}function VC(e,t,n,o){
let i=or(e)??N5(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Og(i))]}}}function N5(e,t,n){let o=L5(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function Rg(e,t,n){let o=e.aggregate,i=or(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ge(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function yp(e,t){
let n=or(e);if(!e.aggregate||!n)return e;let o=ge(e.aggregate.by).map(i=>hp(i)?Og({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var B5=100;function fl(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>It(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o,[a,l]=[je(i),je(s)];return{
value:xe(o.name),log:a!==null&&l!==null&&a>0&&l/a>B5}})}var z5=/^[=+\-@\t\r]/;function F5(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=z5.test(t)&&!/^-\d{16,20}$/.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll(
'"','""')}"`:n}function bp(e,t){return[e,...t].map(n=>`${n.map(F5).join(",")}\r
`).join("")}function Fs(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var I5=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],UC=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function Is(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${Hs(o??"")} ${Hs(i??
"now")}`;return n(e)===n(t)}function Hs(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Rr(e,t){if(Is(e,{}))return"\
All data";let n=I5.find(([,u])=>Is(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(Hs(o)):null,a=s?UC.get(s[2]):void 0;if(s&&a&&Is(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&Is(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?H5(l[0],Lg(l[1])):`${WC(o,t,"the first even\
t")} – ${WC(i,t,"now")}`}function H5(e,t){let n=K(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${K(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function Lg(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function WC(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?K(e,t,K(e,t,"clock")==="00:00"?"day":"\
minute"):K(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function KC(e){let{from:t,to:n}=e;
if(Is(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===Lg(n)?t:`${t} - ${Lg(n)}`;let o=Hs(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return Hs(t)===o?o:`${t} - ${o}`}function jC(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":K(n,t)} – ${o===void 0?"now":q5(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${K(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Pe(i*3600)]:[],...l].join("\
 · ")}function q5(e,t,n){let o=e!==void 0&&K(e,n,"day")===K(t,n,"day");return K(t,n,o?"clock":"minute")}function GC({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(Hs(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:Hs(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function vp(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),UC.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var rc=2,Lo=16,qs=20,V5=24;async function JC(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=W5(e),c=Math.max(1,Math.floor((i.width-2*Lo)/200)),d=Math.ceil(u.length/
c)*qs+2*qs,p=globalThis.document.createElement("canvas");p.width=i.width*rc,p.height=(Lo+2*qs+l+d+Lo)*rc;let m=p.getContext(
"2d");if(!m)return null;m.scale(rc,rc),m.fillStyle=at("--surface"),m.fillRect(0,0,i.width,p.height/rc);let f=Lo+2*qs;xp(
m,U5(t),Lo,Lo+12,`600 13px ${at("--font")}`,at("--text"),i.width-2*Lo),xp(m,`${V(t.dataset)}, ${Rr(t,n)}, ${n}`,Lo,Lo+12+
qs,`12px ${at("--font")}`,at("--muted"),i.width-2*Lo);for(let{canvas:h,box:v}of s)m.drawImage(h,v.left-i.left,f+v.top-a,
v.width,v.height);return u.forEach(({text:h,color:v},y)=>{let[w,b]=[Lo+y%c*200,f+l+qs+Math.floor(y/c)*qs];m.fillStyle=v,
m.fillRect(w,b-8,12,8),xp(m,h,w+20,b,`12px ${at("--font")}`,at("--text"),168)}),xp(m,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Lo,f+l+d-4,`12px ${at("--font")}`,at("--muted"),i.width),new Promise(h=>{p.toBlob(h,"\
image/png")})}function xp(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=zu(t,u);e.fillText(l,n,o)}function W5(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,V5)}function U5(e){let t=ge(e.aggregate?.measures).join(", ")||"count()",n=ge(e.aggregate?.by);
return V(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function ZC(e){return oe("v1/links",{body:e})}async function YC(e,t){return oe(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function QC(e){return qt(`l/${encodeURIComponent(e.id)}`)}var qn=new Ps,wp=ce(Dr("waits")==="yes");function XC(e){wp.value=e,Er("waits",e?"yes":"no")}var K5=150,Ng,hl=null;function No(){
clearTimeout(Ng),hl=be.value,qn.run(hl,{history:!0})}function eS(){Tn(()=>{let{state:e,how:t}=Fd.value,n=Vi.value,o=Ut.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||hl!==null&&zt(hl,e.document)||wp.value&&hl!==
null&&zt(Ae(hl).dataset,e.document.dataset)||(clearTimeout(Ng),Ng=setTimeout(No,t==="replace"?K5:0))})}function Bg(e){return`'${e.replaceAll("'","'\\''")}'`}function ic(e){return`sluice query ${Bg(JSON.stringify(e))}`}function tS(e,t){
return`curl -H 'Content-Type: application/json' ${Bg(e)} \\
  -d ${Bg(JSON.stringify(t))}`}function sc(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function zg(e){return tS(qt("v1/query"),e)}function oS(){let{document:e}=Re.value,t=G5();return[{label:"Copy link",icon:"\
share",act:()=>{Os(Re.value).then(n=>Be(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{j5().
then(nS)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(nS)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Be(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Be(ic(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Be(zg(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Be(sc(e),"The code")}]}async function j5(){return{...await rS(Re.value),document:Re.value.document,
frozen:!1}}function G5(){let{phase:e,answer:t,former:n}=qn.result.value;return e!=="exact"||!t||n?null:async()=>({...await rS(
Re.value),document:J5(Re.value.document,t.query),frozen:!0,answer:t})}async function rS({document:e,view:t,as:n,open:o}){
return{path:`/${rl(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await ol(o)}}}function J5(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function nS(e){try{Be(QC(await ZC(e)),"\
The short link")}catch(t){te(`The link cannot be saved: ${j(t).message}`)}}var iS="zo";function aS({document:e,answer:t,zone:n}){let o=F(null),i=a=>{a.catch(l=>te(V(j(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:iS,children:r(Xe,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(Q5(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(lS(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(eI(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(sS(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Fs(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(sS(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Be(zg(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Be(ic(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Be(sc(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Os(Re.
value).then(a=>Be(a,"The link"))}}],children:"Export"})})}async function Q5(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await JC(i,t,n);s?Fs(s,`${o}.png`):te("This chart is a table; take it along as CSV.")}async function lS(e,t){
let n=[...e.rows,...e.other?[X5(e.other,"(other)")]:[]];Fs(new Blob([bp(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function X5(e,t){return e.map((n,o)=>o===0?t:n)}async function eI(e,t){await lS(await oe("v1/q\
uery",{body:_e(_e(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function sS(e,t,n){let o=await Ha(`v1/query?\
format=${t}`,{body:e});Fs(await o.blob(),n)}function rt(e,t){let n=ge(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>Oo(e.columns[a]))}}function uS(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Vs(e,t,n,o=null){let{times:i,starts:s,places:a}=tI(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((d,p)=>{let m=dS(d[t.time]);if(m===null)return;let f=t.keys.map(k=>d[k]),
h=JSON.stringify(f),v=l.get(h);v||l.set(h,v={keys:f,values:u(),low:u(),high:u(),estimated:!1});let y=d[n],w=a.get(m);v.values[w]=
je(y);let b=o?.[p]?.[n];b&&(v.estimated=!0,[v.low[w],v.high[w]]=b)});let c=[...l.values()].map(({keys:d,values:p,low:m,high:f,
estimated:h})=>({keys:d,values:p,low:h?m:null,high:h?f:null,total:p.reduce((v,y)=>v+(y??0),0)}));return{times:i,starts:s,
series:c.sort((d,p)=>p.total-d.total)}}function tI(e,t){let n=new Map;for(let i of e.rows){let s=dS(i[t.time]);s!==null&&
n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),places:new Map(
o.map((i,s)=>[i,s]))}}function cS(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+Math.max(0,
u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:i[l])))}
function ac(e,t){return t<=1?e:e.map((n,o)=>{let i=e.slice(Math.max(0,o-t+1),o+1);return i.length<t||i.includes(null)?null:
i.reduce((s,a)=>s+a,0)/t})}function Yi(e){return/^\s*(count|sum)\s*\(/i.test(e)}function dS(e){let t=typeof e=="string"?
Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Yn(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);
return t[Math.floor(t.length/2)]??86400}function Ws(e){if(e===null)return{chart:null,settings:new Map};let t=e.indexOf(":"),n=t<0?e:e.slice(0,t),o=t<0?[]:e.slice(
t+1).split(",").filter(s=>s!==""),i=new Map(o.map(s=>{let a=s.indexOf("=");return a<0?[s,""]:[s.slice(0,a),rI(s.slice(a+
1))]}));return{chart:n===""?null:n,settings:i}}function Fg({chart:e,settings:t}){let n=[...t].map(([o,i])=>i===""?o:`${o}\
=${oI(i)}`);return n.length===0?e:`${e??""}:${n.join(",")}`}function pS(e,t){let{chart:n,settings:o}=Ws(e),i=new Map(o);
for(let[s,a]of Object.entries(t))a===null||a===!1?i.delete(s):i.set(s,a===!0?"":a);return Fg({chart:n,settings:i})}function ho(e){
return e.length===0?null:e.map(t=>t.replaceAll("~","~0").replaceAll(" ","~1")).join(" ")}function go(e){return e===void 0||
e===""?[]:e.split(" ").map(t=>t.replaceAll("~1"," ").replaceAll("~0","~"))}var nI=/[%,]/g;function oI(e){return e.replace(
nI,t=>t===","?"%2C":"%25")}function rI(e){return e.replaceAll("%2C",",").replaceAll("%25","%")}var fS="jo",hS="Xo",gS="oi",yS="So",bS="Bo",vS="Co",xS="Eo",wS="Io";function Qn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,arranged:a,trend:l,shaded:u=!1,shares:c=!1,label:d="Ans\
wer"}){let p=J(()=>kS(e,t,n,c,u),[e,t,n,c,u]),m=iI(l?[...p,sI(l)]:p,a),f=J(()=>e.rows.map(y=>({cells:y,kind:"group"})),[
e]),h=J(()=>aI(e),[e]),v=s&&((y,w,b)=>s(y.cells,w.key,b));return r(Te,{label:d,columns:m,rows:f,summary:h,...o===void 0?
{}:{sort:o},...i?{onSort:i}:{},layout:a?.layout,...v?{onCell:v,onMenu:v}:{}})}function iI(e,t){if(!t)return e;let n=e.filter(
({key:o})=>!t.without.includes(o));return $d(n.length>0?n:e,t.order)}function sI(e){return{key:"trend",head:"trend",width:"\
128px",sortable:!1,cell:({cells:t,kind:n})=>n==="group"?e(t):null}}function Ig(e,t){return kS(e,t,"UTC",!0,!1).map(({key:n})=>({
key:n,label:V(n)}))}function aI(e){let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>
1&&t.push({cells:e.total,kind:"total"}),t}function Hg(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[
JSON.stringify(t.keys.map(o=>n[o])),n]))}function kS(e,t,n,o,i){let s=rt(e,t),a=s.time<0?0:Yn([...new Set(e.rows.map(c=>Date.
parse(String(c[s.time]))/1e3))].sort((c,d)=>c-d)),l=new Set([s.time,...s.keys]),u=Hg(e,s);return e.columns.flatMap((c,d)=>{
let p=i&&s.measures.includes(d)?dI(e.rows.map(f=>je(f[d]))):null,m={key:c.name,head:r($,{value:c.name,most:48}),number:Oo(
c)&&!l.has(d),cell:f=>f.kind!=="group"&&l.has(d)?d===0?r($,{shown:cI(f.kind)}):null:d===s.time?hn(String(f.cells[d]),a,n):
r(kp,{value:f.cells[d],column:c,zone:n,isKey:l.has(d),...p&&f.kind==="group"?{shade:p(f.cells[d])}:{}})};return s.measures.
includes(d)?[m,...o&&Yi(c.name)&&s.keys.length>0?[lI(e,d)]:[],...u?[uI(e,s,u,d)]:[]]:[m]})}function lI(e,t){let n=s=>je(
s?.[t])??0,o=n(e.total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",
width:"176px",sortable:!1,number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:fS,
children:[a!=="total"&&r("span",{class:hS,children:r("span",{class:gS,"data-other":a==="other",style:{width:`${i>0?n(s)/
i*100:0}%`}})}),r("span",{class:yS,children:W(l)})]})}}}function uI(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l===
"total"?e.compare?.total:l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name}\
 before`,head:"vs previous",number:!0,sortable:!1,cell:a=>{let[l,u]=[je(a.cells[o]),je(s(a))];if(l===null||u===null)return r(
"span",{class:bS,title:"not there before",children:l===null?"–":"new"});let c=`${dt(u,It(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?W(0):"new":Pn(l/u-1)})}}}function cI(e){return e==="other"?An:{text:In.total,kind:"\
other"}}function dI(e){let t=e.filter(i=>i!==null),[n,o]=[Math.min(0,...t),Math.max(0,...t)];return i=>o>n?((je(i)??n)-n)/
(o-n):0}function kp({value:e,column:t,zone:n,isKey:o=!1,shade:i}){let s=Oo(t)?je(e):null;if(s===null)return r($,{shown:po(
e,t,n),most:64,middle:!0});let a=dt(e,It(t.name),!0),l=o&&!t.name.startsWith("bins(")?a:dt(s,It(t.name));return i===void 0?
r("span",{title:a,children:l}):r(A,{children:[r("span",{class:vS,style:{"--shade":`${(i*40).toFixed(0)}%`}}),r("span",{class:xS,
title:a,children:l})]})}function Cp(e,t){let n=[...new Set(e)].sort((p,m)=>p-m),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,d=(t.scale==="log"?pI(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(p,m)=>s+m*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(p=>mI(i,p));return{edges:o?[0,...d]:d,scale:t.scale,zero:o}}function pI(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function mI(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function lc({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function qg(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),d=JSON.stringify(c),p=s.get(d);p||s.set(d,p={keys:c,counts:new Array(
a).fill(0),nulls:0});let m=je(u[i])??0,f=je(u[n]);if(f===null)p.nulls+=m;else{let h=t.zero&&f<=0?0:lc(t,f*(1+Math.sign(f)*
1e-12));h>=0&&h<a&&(p.counts[h]+=m)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce((c,d)=>c+d,0)})).sort((u,c)=>c.
total-u.total)}function uc(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=o)/t)}function CS(e,t,n){let o=uc(t),i=lc(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(hi(e,n)-i)}function fI({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function hi(e,t){let n=e.edges.length-1,o=lc(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function SS(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return fI(e,o,Math.max(0,Math.min(1,t-o)))}function Sp(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?gI(n,o,t):[];return i.length>1?i:hI(n,o,t)}function hI(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function gI(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var TS="Uo";var vI=2;function Tp({height:e,draw:t,onWidth:n}){let o=F(null),[i,s]=T(0),a=Ld.value;return ut(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let d=Math.floor(l.clientWidth);s(d),n?.(d)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),ut(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(vI,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:TS,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function gl(e,t,n){e.font=`12px ${at("--font")}`,e.fillStyle=at("--muted"),e.textAlign=t,e.textBaseline=
n}function MS(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function Mp(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var _S="Ho",$S="Lo",DS="ie",ES="Mo",Vg="No",AS="Ro",OS="Ao",RS="ni",Wg="Do",LS="To",NS="_o",BS="qo",Ug="pi";var Us=56,FS=16,zS=12,xI=24;function IS(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[d,p]=T(0),m=F(null),f=n.length,h=Math.max(1,d-Us-FS),v=(M,O)=>(M-O.getBoundingClientRect().left-Us)/h*f,y=(M,O)=>Math.max(
0,Math.min(f-1,Math.floor(v(M,O)))),w=hd((M,O,S)=>{wI(M,O,S,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:_S,onPointerMove:M=>{let O=y(M.clientX,M.currentTarget);e.onCursor(O),m.current&&
e.onSelect&&Math.abs(M.clientX-m.current.x)>3&&e.onSelect({from:Math.min(m.current.from,O),to:Math.max(m.current.from,O)+
1})},onPointerUp:M=>{let O=m.current;m.current=null,O&&Math.abs(M.clientX-O.x)<=3&&e.onBin?.(O.from,new DOMRect(M.clientX,
M.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:M=>{M.button===0&&(M.currentTarget.setPointerCapture(
M.pointerId),m.current={from:y(M.clientX,M.currentTarget),x:M.clientX})},children:r(Tp,{height:s,draw:w,onWidth:p})})}function wI(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((k,M)=>k+M,0),d=a==="count"?s:a==="cdf"?uc(s):s.map(k=>c===
0?0:k/c),p=MS(a==="cdf"?1:o.largest>0?o.largest:Math.max(...d,0),n<160?3:4),m=p.at(-1)||1,f={left:Us,top:zS,width:t-Us-FS,
height:n-zS-xI},h=k=>f.left+k/Math.max(1,s.length)*f.width,v=k=>f.top+f.height-k/m*f.height;e.clearRect(0,0,t,n),kI(e,f,
p,v,a);let y=at("--selection"),w=at(o.color);u&&(e.globalAlpha=.12,e.fillStyle=y,e.fillRect(h(u.from),f.top,h(u.to)-h(u.
from),f.height),e.globalAlpha=1);let b=f.width/s.length>5?1:0;s.forEach((k,M)=>{let O=d[M],S=u!==null&&M>=u.from&&M<u.to;
e.fillStyle=S?y:w,e.globalAlpha=l===null||l===M?1:.75;let E=O>0?Math.max(1,v(0)-v(O)):0;e.fillRect(h(M),v(0)-E,Math.max(
1,h(M+1)-h(M)-b),E)}),e.globalAlpha=1,CI(e,f,i,h,o.unit)}function kI(e,t,n,o,i){e.strokeStyle=at("--line"),e.lineWidth=1,
gl(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?q(s):W(s),t.left-8,a)}}function CI(e,t,n,o,i){gl(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,d=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));d-c<s+12||(e.fillText(l,d,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=d+c)};n.zero&&a("≤ 0",o(.5));for(let l of Sp(n,Math.max(2,Math.floor(t.width/80))))
a(dt(l,i),o(hi(n,l)))}var Pp=12,Kg=360,SI=132;function qS(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,{edges:d,histograms:p,all:m,property:f}=e.parts,[h,v]=T(null),y=It(i.value),w=m.counts.length,b=f===""?m:p[h?.
group??0]??m,k=E=>{let R={ArrowRight:(h?.bin??-1)+1,ArrowLeft:(h?.bin??w)-1,Home:0,End:w-1}[E.key];if(R!==void 0&&w>0){let U=Math.
max(0,Math.min(R,w-1));return E.shiftKey&&u(TI(l,h?.bin??U,U),d),v({bin:U,group:h?.group??0,left:U>w/2}),!0}if(E.key!=="\
Enter"&&E.key!=="."||!h)return!1;let N=E.target.getBoundingClientRect();return c(h.bin,d,f===""?[]:b.keys,new DOMRect(N.
left+Us+(h.bin+.5)/w*(N.width-Us-16),N.top+80,0,0)),!0},M=Math.max(0,...p.slice(0,Pp).map(({counts:E,total:R})=>Math.max(
0,...E)/(s==="count"?1:R||1))),O=(E,R)=>r(IS,{edges:d,counts:E.counts,mode:s,unit:y,height:f===""?Kg:SI,color:f===""?"--\
series-1":gn($n(f,E.keys)),largest:f===""||s==="cdf"?0:M,cursor:h?.bin??null,selection:l,onCursor:N=>v(N===null?null:{bin:N,
group:R,left:N>w/2}),onSelect:N=>u(N,d),onBin:(N,U)=>c(N,d,f===""?[]:E.keys,U)}),S=({bin:E,left:R})=>r($I,{edges:d,histogram:b,
bin:E,unit:y,start:R});return r(Ge,{title:r(A,{children:["Distribution of ",r($,{value:i.value,most:64}),f!==""&&r(A,{children:[
" by ",r($,{value:f,most:48})]})]}),summary:DI(i,m,a,y,f,p.length),onKey:k,announced:h?US(d,b,h.bin,y).join(", "):"",table:r(
Qn,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[f===""?r(A,{children:[O(m,0),r(PI,
{edges:d,counts:m.counts,percentiles:a,unit:y,onMove:e.onPercentile})]}):r(MI,{histograms:p,render:O,readout:E=>h?.group===
E&&S(h)}),m.nulls>0&&r("p",{class:Wg,children:[B(m.nulls)," without a value (",W(m.nulls/(m.nulls+m.total)),") are not d\
rawn."]}),f===""&&h&&S(h)]})}function VS(e,t,n){let o=rt(e,t),i=o.keys.find(p=>e.columns[p].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(p=>p!==i),a=e.rows.map(p=>je(p[i])).filter(p=>p!==null),l=Cp(a,n),u=o.measures[0]??e.columns.
length-1,[c]=qg(e,l,i,[],u),d={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:qg(e,l,i,s,u),all:c??d,property:s.
map(p=>e.columns[p].name).join()}}function TI(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{
from:Math.min(o,n),to:Math.max(o,n)+1}}function MI({histograms:e,render:t,readout:n}){return r(A,{children:[r("div",{class:AS,
children:e.slice(0,Pp).map((o,i)=>r("div",{class:OS,children:[r("div",{class:RS,children:[r("span",{children:r($,{value:o.
keys[0],most:40,middle:!0})}),r("span",{class:Vg,children:q(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),e.length>
Pp&&r("p",{class:Wg,children:[Pp," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function PI({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=F(null),a=t.length;if(a===0)return null;let l=c=>{let d=s.current.
getBoundingClientRect(),p=Math.max(0,Math.min(a,(c-d.left)/d.width*a));return HS(CS(e,t,SS(e,p)))},u=_I(n.map(({value:c})=>c===
null?null:hi(e,c)/a));return r("div",{ref:s,class:$S,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:d},p)=>{let m=d===null?null:hi(e,d)/a*100;return m===null?null:r(A,{children:[r("span",{class:ES,style:{left:`${m}\
%`,top:`${12-Kg}px`,height:`${Kg-36}px`}},`line ${p}`),r("button",{type:"button",class:DS,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${jg(c)}, ${dt(
d,o)}`,style:{left:`${Math.max(2,Math.min(97,m))}%`,top:`${u[p]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(p,l(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];h!==void 0&&(f.preventDefault(),f.stopPropagation(),i(p,HS(c+h*(f.shiftKey?.001:
.01))))},children:[r("span",{class:Vg,children:jg(c)}),dt(d,o)]},p)]})})})}function _I(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function HS(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function jg(e){return`p${Number((e*100).toFixed(2))}`}function WS(e,t,n,o){
let i=e.zero&&t===0?"up to":dt(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${dt(e.edges[n]??0,o)}`}
function yl(e,t,n){return WS(e,t.from,t.to,It(n))}function US(e,t,n,o){let i=t.counts[n]??0,s=uc(t.counts),a=n===0?0:s[n-
1]??0;return[WS(e,n,n+1,o),`${B(i)} events`,`${W(t.total===0?0:i/t.total)} of all`,`${W(a)} below`,`${W(1-(s[n]??1))} ab\
ove`]}function $I({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=US(e,t,n,o);return r("div",{class:we(LS,i&&
NS),"aria-hidden":"true",children:[r("div",{class:BS,children:s}),r("div",{class:Ug,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:Ug,children:[r("span",{children:u}),r("span",{children:c})]})]})}function DI(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${jg(l)} ${dt(u,o)}`).join(", ");return`Distribution of ${ee(
e.value).text}${i===""?"":` by ${ee(i).text}, ${s} groups`}, ${q(t.total)} values in ${t.counts.length} bins${a===""?"":
`, ${a}`}`}var KS=La(null);function jS(){return Ba(KS)??Re.value}function bl({view:e,document:t,result:n,drawn:o}){let i=Ws(o.as).chart??
e.chartOf(t);return r(KS.Provider,{value:o===Re.value?null:o,children:r(e.Page,{document:t,result:n,as:i})})}function Bo(){
let{settings:e}=Ws(jS().as);return{text:t=>e.get(t),isOn:t=>e.has(t),choice:(t,n)=>(n.find(({value:o})=>o===e.get(t))??n[0]).
value,set:(t,n)=>me({as:pS(Re.value.as,t)},n)}}var Gg=!1;addEventListener("pointerdown",()=>{Gg=!0},!0);for(let e of["po\
interup","pointercancel"])addEventListener(e,()=>{Gg=!1},!0);function vl(){let e=jS().open.find(({kind:s})=>s===$r),[t,n]=T(
null),o=F(null);return o.current=t,z(()=>{if(!t)return;let s=new AbortController,a=()=>{ag({kind:$r,...o.current}),n(null)};
return addEventListener("pointerup",a,{signal:s.signal}),addEventListener("pointercancel",()=>n(null),{signal:s.signal}),
()=>s.abort()},[t!==null]),{selected:t??e??null,isDrawing:t!==null,set:s=>{Gg&&s?n(s):ag(s&&{kind:$r,...s},s&&e?"replace":
"push")}}}function Lr(e,t,n,o){return oe("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var Ks=ce([]);function qe(e,t){Ks.value=[...Ks.value,{from:Re.value,to:e.document,label:t}].slice(-12),me(e)}function Jg(e){
Ks.value=Ks.value.slice(0,e)}function GS(){Tn(()=>{let e=Re.value,t=Ks.peek().findIndex(n=>zt(n.from.document,e.document));
t>=0&&Jg(t)})}var JS="Fo";function ZS({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=T(""),a=Ee(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=rg(e),c=[...a.map(({name:m})=>m),...Object.keys(e.define??{})],d=a.filter(({name:m,type:f})=>m.toLowerCase().includes(
l)&&f!=="timestamp"&&xe(m)!==u).map(m=>({value:xe(m.name),label:r($,{value:m.name,most:48}),note:m.distinct===void 0?m.type:
`${q(m.distinct)} values`})),p=m=>{o(),Lr(e,t,m).then(f=>{f.by&&qe({document:f.by,open:[]},`${f.label} by ${m}`)},f=>te(
V(j(f).message)))};return r(Gt,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:JS,children:r(Ui,{label:"Br\
eak down by",text:i,onText:s,options:d,eager:!0,autofocus:!0,inline:!0,onPick:p,onCancel:o,onTake:m=>p(c.includes(m)?xe(
m):m),placeholder:"a property or an expression"})})}function Nr(){let[e,t]=T(null);return{openAt:t,menu:e&&r(OI,{at:e,onClose:()=>t(null)})}}function OI({at:e,onClose:t}){let n=J(
()=>Lr(e.document,e.mark),[e]),{answer:o,error:i}=Zg(n),[s,a]=T(!1);if(s)return r(ZS,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,d=>te(V(j(d).message)))},u=e.head??(i?V(i.message):o?r($,{value:o.label,most:160}):
"…");return r(fo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...RI(e,o,i,l,()=>a(!0))]})}function Zg(e){let[t,n]=T({of:null,answer:null,error:null});return z(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:j(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function RI(e,t,n,o,i){let s=(a,l,u,c)=>{let d=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:d||n!==null,reason:LI(t,u),act:o(c)}};return[s("Only this","filter","only",a=>cc(a.only,a.label)),
s("Exclude","minus","exclude",a=>cc(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",Yg),s("Actors","actor","actors",Qg),s("Save as cohort…","save","coho\
rt",a=>Xg(a)),s("Explain","difference","explain",ey),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Be(
YS(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Be(a.predicate,"The condition"))]}function LI(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:V(n)}function YS(e){return e===null?"":Array.isArray(e)?
e.map(t=>YS(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function cc(e,t){e&&qe({document:e,open:[]},t)}
function Yg({events:e,label:t}){e&&co({kind:"events",document:e,label:t})}function Qg({actors:e,cohort:t,label:n}){e&&co(
{kind:"actors",request:e,cohort:t,label:n})}function Xg({actors:e,cohort:t,label:n}){co({kind:"cohort",request:e,cohort:t,
label:n})}function ey({explain:e,label:t}){e&&qe({view:"difference",document:e,as:null,open:[]},`explain ${ee(t).text}`)}var QS="Go",XS="Jo",e2="Ko",t2="Oo",n2="Po";var BI=new Promise(()=>{});function xl({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,
t]),l=J(()=>t?Lr(e,t):BI,[a]),{answer:u,error:c}=Zg(l),d=nt(u?.count??null),p=d.phase==="exact"&&d.answer&&"rows"in d.answer?
d.answer.rows[0]?.at(-1):void 0,m=u===null;return r("section",{class:QS,"aria-label":"Selection",children:[r("div",{class:XS,
children:[r("span",{class:e2,children:n}),r("span",{class:t2,role:"status",children:typeof p=="number"?`${B(p)} events${o?
`, ${W(p/o)}`:""}`:c?"":"…"})]}),c&&r(pe,{error:c}),r("div",{class:n2,children:[s,r(_,{small:!0,kind:"outlined",icon:"\
filter",disabled:m||!u.only,onClick:()=>cc(u?.only??null,u?.label??""),children:"Only"}),r(_,{small:!0,kind:"outlined",icon:"\
minus",disabled:m||!u.exclude,onClick:()=>cc(u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(_,{small:!0,
kind:"primary",icon:"difference",disabled:m||!u.explain,onClick:()=>u&&ey(u),children:"Explain"}),r(_,{small:!0,kind:"ou\
tlined",icon:"rows",disabled:m||!u.events,onClick:()=>u&&Yg(u),children:"Events"}),r(_,{small:!0,kind:"outlined",icon:"a\
ctor",disabled:m||!u.actors,onClick:()=>u&&Qg(u),children:"Actors"}),r(_,{small:!0,kind:"outlined",icon:"save",disabled:m||
!u.cohort,onClick:()=>u&&Xg(u),children:"Cohort"}),r(_,{small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var zI=[10,20,40,60,100,200],FI=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function _p({bins:e,document:t,
onDocument:n}){let i=fl(Ee(t.dataset).value.value).map(({value:s,log:a})=>({label:V(s),checked:s===e.value,act:()=>n(yp(
t,{value:s,scale:a?"log":"linear"}))}));return r(A,{children:[r(Xe,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:V(e.value)}),r(Tt,{label:"Scale",choices:FI,value:e.scale,onChange:s=>n(yp(t,{scale:s}))}),r(Xe,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:zI.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(yp(t,{count:s}))})),
children:[e.count," bins"]})]})}function pc(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function o2(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}function ty(e,t,{edges:n}){let o=n.length-1;if(!e||e.column!==t.value||o<1)return null;
let i=(u,c)=>typeof u=="number"?n.findIndex(d=>d>=u-Math.abs(u)*1e-9):c,[s,a]=[i(e.from,0),i(e.to,o)],l=a<0?o:a;return s<
0||s>=l?null:{from:s,to:l}}function r2(e,t,n){if(!e)return null;let o=e.range?ty(e.range,t,n.edges):{from:0,to:n.bins},i=(u,c)=>u===
void 0?c:n.times.findIndex(d=>d*1e3>=Date.parse(u)),[s,a]=[i(e.time?.from,0),i(e.time?.to,n.times.length)],l=a<0?n.times.
length:a;return o===null||s<0||s>=l?null:{left:s,right:l,low:o.from,high:o.to}}function ny({time:e,range:t}){return{...e?
{time:e}:{},...t?{range:t}:{}}}var i2=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function a2({answer:e,
of:t,bins:n,zone:o,actions:i}){let s=Bo(),a=s.choice("height",i2),{selected:l,isDrawing:u,set:c}=vl(),{openAt:d,menu:p}=Nr(),
m=HI(t,n.value,s),f=J(()=>VS(e,t,n),[e,t,n.count,n.scale]),h=l&&ty(l.range,n,f.edges),v=II(e,t),y=(b,k,M)=>({range:pc(n,
k,b),...v!==null&&M.length>0?{keys:{[v]:M[0]}}:{}}),w=e.total?.at(-1);return r(A,{children:[r(qS,{answer:e,document:t,parts:f,
zone:o,bins:n,mode:a,percentiles:m.list,onPercentile:m.move,selection:h,onSelect:(b,k)=>c(b&&{range:pc(n,k,b)}),onBin:(b,k,M,O)=>d(
{document:t,mark:y({from:b,to:b+1},k,M),anchor:O,value:k.edges[b]}),actions:r(A,{children:[r(_p,{bins:n,document:be.value,
onDocument:b=>me({document:b})}),r(Tt,{label:"Height",choices:i2,value:a,onChange:b=>s.set({height:b==="count"?null:b})}),
i]})}),h&&r(xl,{document:t,mark:u?null:y(h,f.edges,[]),label:`${n.value}: ${yl(f.edges,h,n.value)}`,total:typeof w=="num\
ber"?w:void 0,onClear:()=>c(null)}),p]})}function II(e,t){let n=rt(e,t).keys.find(o=>!e.columns[o].name.startsWith("bins\
("));return n===void 0?null:e.columns[n].name}var s2=[.5,.95,.99];function HI(e,t,n){let o=go(n.text("percentiles")).map(
v=>Number(v)/100).filter(v=>v>0&&v<1),i=o.length>0?o:s2,[s,a]=T(null),l=s??i,u=l.join();z(()=>{if(!s)return;let v=setTimeout(
()=>{n.set({percentiles:u===s2.join()?null:ho(s.map(y=>String(Number((y*100).toFixed(2)))))}),a(null)},250);return()=>clearTimeout(
v)},[u,s!==null]);let{compare:c,...d}=Ae(e),p=l.map((v,y)=>`quantile(${t}, ${v}) as p_${y}`),{answer:m}=nt({...d,aggregate:{
...e.aggregate?.over===void 0?{}:{over:e.aggregate.over},measures:p}}),f=m&&"rows"in m?m.rows[0]:void 0;return{list:l.map(
(v,y)=>({share:v,value:je(f?.[y])})),move:(v,y)=>a(l.map((w,b)=>b===v?y:w))}}var l2="Qo",u2="Vo",c2="X",d2="Wo",p2="Yo",m2="di",f2="Zo",h2="en",g2="in";var $p=50;function y2(e){let t=rt(e.answer,e.document);return r("div",{class:l2,children:t.measures.map(n=>r(VI,{...e,shape:t,
measure:n},n))})}function VI({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=T(-1),c=F(null),
d=e.columns[a].name,p=It(d),m=s.keys.map(S=>e.columns[S].name).join(),f=Yi(d),h=[...e.rows.slice(0,$p),...e.other&&e.rows.
length<=$p?[e.other]:[]],v=S=>je(S[a])??0,y=Math.max(0,...h.map(v)),w=e.total?v(e.total):0,b=Hg(e,s),k=S=>S===e.other?In.
other:s.keys.map(E=>ee(S[E]).text).join(", "),M=S=>`${k(S)}, ${dt(v(S),p)}${f&&w>0?`, ${W(v(S)/w)}`:""}`,O=S=>{let E={ArrowDown:l+
1,ArrowUp:l-1,Home:0,End:h.length-1}[S.key];if(E!==void 0){let N=Math.max(0,Math.min(E,h.length-1));return u(N),c.current?.
children[N]?.scrollIntoView({block:"nearest"}),!0}let R=c.current?.children[l];return S.key!=="Enter"&&S.key!=="."||!R?!1:
(o(h[l],d,R),!0)};return r(Ge,{title:ee(d).text,onKey:O,announced:l>=0&&h[l]?M(h[l]):"",actions:i?.(d),summary:`Bar char\
t of ${ee(d).text} by ${ee(m).text}, ${e.rows.length} groups${h[0]?`, ${M(h[0])}`:""}`,table:r(Qn,{answer:e,document:t,zone:n}),
children:[r("ul",{ref:c,class:u2,role:"presentation",children:h.map((S,E)=>{let R=S===e.other,N=R?null:je(b?.get(JSON.stringify(
s.keys.map(U=>S[U])))?.[a]);return r("li",{class:c2,"data-cursor":E===l,onClick:U=>o(S,d,U.currentTarget.querySelector("\
[data-anchor]")??U.currentTarget),children:[r("span",{class:d2,"data-anchor":"",children:r($,{...R?{shown:{text:In.other,
kind:"other"}}:{shown:{text:k(S),kind:s.keys.length===1?ee(S[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{
class:p2,children:r("span",{class:m2,"data-other":R,style:{width:`${y>0?Math.max(.2,v(S)/y*100):0}%`,...R?{}:{background:`\
var(${gn($n(m,s.keys.map(U=>S[U])))})`}}})}),r("span",{class:f2,children:dt(v(S),p)}),r("span",{class:h2,children:b?N?Pn(
v(S)/N-1):"–":f&&w>0?W(v(S)/w):""})]},E)})}),e.rows.length>$p&&r("p",{class:g2,children:[$p," of ",e.rows.length," gro\
ups are drawn; the table has all."]})]})}var b2=50;function v2(e,t,n,o){let i=[...t.time<0?[]:[t.time],...t.keys].filter(u=>u!==n),s=new Map,a=new Map;for(let u of e.
rows){let c=JSON.stringify(u[n]??null),d=s.get(c)??{value:u[n],sum:0};s.set(c,{...d,sum:d.sum+(je(u[o])??0)});let p=i.map(
h=>u[h]),m=JSON.stringify(p),f=a.get(m)??{keys:p,at:new Map};a.set(m,f),f.at.set(c,u)}let l=[...s.values()].sort((u,c)=>n===
t.time?String(u.value).localeCompare(String(c.value)):c.sum-u.sum);return{heads:l.slice(0,b2).map(({value:u})=>u),left:Math.
max(0,l.length-b2),rows:[...a.values()],keys:i}}function x2({answer:e,document:t,zone:n,on:o,shaded:i,onCell:s}){let a=J(()=>rt(e,t),[e,t]),l=J(()=>v2(e,a,o,a.measures[0]??
0),[e,a,o]),u=J(()=>WI(e,a,l,o,n,i),[e,a,l,o,n,i]),c=(d,{key:p},m)=>{let[f,h]=JSON.parse(p),v=d.at.get(f);v&&s(v,e.columns[h].
name,m)};return r(A,{children:[r(Te,{label:"Answer",columns:u,rows:l.rows,onCell:c,onMenu:c}),l.left>0&&r("p",{class:wS,
children:[B(l.left)," more values of ",r($,{value:e.columns[o].name})," have no column here; the table that is not turne\
d has all."]})]})}function WI(e,t,n,o,i,s){let a=t.time<0?[]:[...new Set(e.rows.map(m=>Date.parse(String(m[t.time]))/1e3))].
sort((m,f)=>m-f),l=Yn(a),u=(m,f)=>f===t.time?hn(String(m),l,i):r(kp,{value:m,column:e.columns[f],zone:i,isKey:!0}),c=new Map(
t.measures.map(m=>[m,Math.max(0,...e.rows.map(f=>Number(f[m]??0)))])),d=n.keys.map((m,f)=>({key:JSON.stringify(["",m]),head:r(
$,{value:e.columns[m].name,most:48}),cell:({keys:h})=>u(h[f],m)})),p=n.heads.flatMap(m=>t.measures.map(f=>{let h=JSON.stringify(
m??null);return{key:JSON.stringify([h,f]),number:!0,head:r(A,{children:[u(m,o),t.measures.length>1&&r(A,{children:[" ",r(
$,{value:e.columns[f].name,most:24})]})]}),cell:v=>{let y=v.at.get(h),w=c.get(f)??0;return y&&r(kp,{value:y[f],column:e.
columns[f],zone:i,...s?{shade:w>0?Math.max(0,Number(y[f]??0))/w:0}:{}})}}}));return[...d,...p]}var w2="rn",k2="an",C2="tn",S2="on",T2="nn",oy="li";var M2=60,UI=60;function Ep({aggregate:e}){let t=ge(e?.by);return e!==void 0&&(e.over??"events")==="events"&&t.length>0&&
!t.some(n=>/^\s*(time|bins)\s*\(/i.test(n))}var iy=class{constructor(t){this.document=t}document;found=new Map;waiting=new Map;told=new Set;stop=new AbortController;timer;of=t=>this.
found.get(JSON.stringify(t))??null;want=(t,n)=>{let o=JSON.stringify(t);return this.told.add(n),this.found.has(o)||(this.
waiting.set(n,t),this.timer??=setTimeout(()=>{this.ask()},M2)),()=>{this.told.delete(n),this.waiting.delete(n)}};close(){
clearTimeout(this.timer),this.stop.abort()}async ask(){let t=[...this.waiting].slice(0,UI);for(let[s]of t)this.waiting.delete(
s);let n=t.map(([,s])=>s);if(n.length===0){this.timer=void 0;return}let o=KI(this.document,n),i=await oe("v1/query",{body:o,
signal:this.stop.signal}).catch(()=>null);if(!this.stop.signal.aborted){for(let{keys:s,values:a}of i?Vs(i,rt(i,o),i.columns.
length-1).series:[])this.found.set(JSON.stringify(s),a);this.timer=this.waiting.size>0?setTimeout(()=>{this.ask()},M2):void 0;
for(let s of this.told)s()}}};function KI(e,t){let{compare:n,...o}=Ae(e),i=ge(e.aggregate?.by),s=ge(e.aggregate?.measures)[0]??
"count()",a=i.map(u=>u.replace(/\s+as\s+("([^"]|"")*"|\S+)\s*$/i,"")),l=t.map(u=>`(${a.map((c,d)=>jI(c,u[d])).join(" and\
 ")})`).join(" or ");return{...o,where:On(o.where,l),aggregate:{measures:[s],by:["time('auto')",...i],limit_by:0}}}function jI(e,t){
return t==null?`(${e}) is null`:`(${e}) = ${typeof t=="string"?nn(t):JSON.stringify(t)}`}function _2(e){let t=JSON.stringify(
e),n=J(()=>e?new iy(e):null,[t]);return z(()=>()=>n?.close(),[n]),n}var[P2,ry]=[104,20],GI=30;function JI(e){let t=Math.
max(1,Math.ceil(e.length/GI));return Array.from({length:Math.ceil(e.length/t)},(n,o)=>{let i=e.slice(o*t,(o+1)*t);return i.
reduce((s,a)=>s+(a??0),0)/i.length})}function $2({trends:e,keys:t}){let[,n]=_u(c=>c+1,0),o=JSON.stringify(t);z(()=>e.want(
t,()=>n(0)),[e,o]);let i=e.of(t);if(!i)return r("span",{class:oy});let s=JI(i),a=Math.max(0,...s)||1,l=P2/Math.max(1,s.length-
1),u=s.map((c,d)=>`${(d*l).toFixed(1)},${(ry-1-c/a*(ry-2)).toFixed(1)}`).join(" ");return r("svg",{class:oy,width:P2,height:ry,
"aria-hidden":"true",children:r("polyline",{points:u})})}function sy(e,t,n){let o=go(e.text("hide")),i=go(e.text("order")),s=new Map(go(e.text("widths")).flatMap(l=>{let[u,...c]=l.
split("-");return Number(u)>0?[[c.join("-"),Number(u)]]:[]})),a=$d([...Ig(t,n),{key:"trend",label:""}],i).map(({key:l})=>l);
return{without:o,order:i,layout:{widths:s,onWidth:(l,u)=>e.set({widths:ho([...new Map(s).set(l,u)].map(([c,d])=>`${d}-${c}`))}),
onMove:(l,u)=>e.set({order:ho(T0(a,l,u))})}}}function ay(e,t,n){let o=e.text("pivot");return o===void 0?-1:D2(t,n).find(
i=>t.columns[i].name===o)??-1}function D2(e,t){let n=rt(e,t),o=[...n.time<0?[]:[n.time],...n.keys];return o.length>1&&n.
measures.length>0?o:[]}function E2({settings:e,answer:t,of:n}){let o=Ig(t,n),{without:i}=sy(e,t,n),s=ay(e,t,n),a=c=>e.set(
{hide:ho(i.includes(c)?i.filter(d=>d!==c):[...i,c])}),l=(c,d,p=!1)=>({label:d,checked:e.isOn(c),disabled:p,act:()=>e.set(
{[c]:!e.isOn(c)})}),u=D2(t,n).map(c=>{let{name:d}=t.columns[c];return{label:`${V(d)} as columns`,checked:c===s,act:()=>e.
set({pivot:c===s?null:d})}});return r(Xe,{small:!0,kind:"outlined",after:"down",menuLabel:"Columns",items:[l("heat","Sha\
de by size"),l("trend","Trend over time",!Ep(n)),...u,"rule",...o.map(({key:c,label:d})=>({label:d,checked:!i.includes(c),
disabled:s>=0,act:()=>a(c)})),"rule",{label:"As it was",act:()=>e.set({hide:null,order:null,widths:null,heat:null,trend:null,
pivot:null})}],children:"Columns"})}var ZI=[1e3,1e4,1e5];function A2({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=Ap(e,t),l=Bo(),u=ge(n.
aggregate?.order)[0],c=ay(l,e,t),d=_2(l.isOn("trend")&&Ep(t)?t:null),p=rt(e,t),m=d?f=>r($2,{trends:d,keys:p.keys.map(h=>f[h])}):
void 0;return r("section",{class:w2,"aria-label":"Groups",children:[r("div",{class:k2,children:[r(YI,{answer:e,of:t}),r(
E2,{settings:l,answer:e,of:t}),i("")]}),c>=0?r(x2,{answer:e,document:t,zone:o,on:c,shaded:l.isOn("heat"),onCell:s}):r(Qn,
{answer:e,document:t,zone:o,shares:!0,sort:u===void 0?null:XI(u),onCell:s,trend:m,shaded:l.isOn("heat"),arranged:sy(l,e,
t),onSort:f=>me({document:_e(n,"aggregate.order",f===null?void 0:[`"${f.key.replaceAll('"','""')}"${f.descending?" desc":
""}`])})}),a]})}function YI({answer:e,of:t}){let n=ge(t.aggregate?.by),{compare:o,...i}=Ae(t),s=e.other&&n.length===1&&t.
aggregate?.having===void 0&&(t.aggregate?.over??"events")==="events"?n[0].replace(/\s+as\s+("([^"]|"")*"|\S+)\s*$/i,""):
null,{answer:a}=nt(s===null?null:{...i,aggregate:{measures:[`uniq(${s})`,`count() filter (where (${s}) is null)`]}}),[l,
u]=s!==null&&a&&"rows"in a?a.rows[0]??[]:[],c=typeof l=="number"?l+(Number(u)>0?1:0):null,d=e.rows.length,p=ZI.find(m=>m>
d);return r(A,{children:[r("span",{class:C2,children:[e.other?c===null?`${B(d)} rows, the rest is (other)`:`${B(d)} of ${B(
c)} groups, the rest is (other)`:d===1?"1 row":`${B(d)} rows`,e.other&&p===void 0&&"; Export has all groups as CSV"]}),e.
other&&p!==void 0&&r(_,{small:!0,kind:"outlined",onClick:()=>de("aggregate.limit",p),children:c!==null&&c<=p?`All ${B(c)}\
 groups`:`Up to ${B(p)} groups`})]})}function O2({answer:e,of:t,zone:n,actions:o}){let{choose:i,menu:s}=Ap(e,t);return r(
A,{children:[r(y2,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function Ap(e,t){let{openAt:n,menu:o}=Nr();return{
choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:QI(e,t,s,u),anchor:l,value:s[u]})},menu:o}}
function QI(e,t,n,o){let i=rt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:{};if(n===e.total)return s;let a=i.
time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,u[c]]));return n===e.other?{other:!0,
...s}:{keys:l(n),...s}}function XI(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");return{key:n.startsWith('"')?
n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function R2(e,t,n){let o=t.keys.find(h=>e.columns[h].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let h of e.rows){let v=h[t.time];typeof v=="string"&&s.set(v,Date.parse(v)/1e3)}let a=[...s.keys()].
sort((h,v)=>s.get(h)-s.get(v)),l=new Map(a.map((h,v)=>[h,v])),u=Cp(e.rows.map(h=>je(h[o])).filter(h=>h!==null),n),c=Math.
max(0,u.edges.length-1),d=new Float64Array(a.length*c),p=0;for(let h of e.rows){let v=l.get(h[t.time]),y=je(h[o]),w=je(h[i]);
if(v===void 0||w===null)continue;let b=y!==null?u.zero&&y<=0?0:lc(u,y*(1+Math.sign(y)*1e-12)):-1;b>=0&&b<c?d[v*c+b]+=w:p+=
w}let m=a.map((h,v)=>eH(d.subarray(v*c,(v+1)*c))),f=a.map((h,v)=>d.subarray(v*c,(v+1)*c).reduce((y,w)=>y+w,0));return{starts:a,
times:a.map(h=>s.get(h)),edges:u,counts:d,bins:c,largest:Math.max(0,...m),tops:m,sums:f,nulls:p}}function eH(e){return e.
reduce((t,n)=>Math.max(t,n),0)}function L2(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(e)/Math.log(
t)):o==="column"?e/Math.max(1,n):e/t}function Op(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.alt?n.
starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,t.bin)+
1}}function N2(e,{left:t,right:n,low:o,high:i}){let s=0;for(let a=t;a<n;a++)for(let l=o;l<i;l++)s+=e.counts[a*e.bins+l]??
0;return s}var z2="pn",F2="dn",I2="ln",H2="xn",ly="sn",q2="cn",V2="gn",W2="hn",U2="fn",K2="un",j2="mn",G2="vn",J2="xi";var yi=64,X2=16,mc=8,eT=24,uy=9;function tT(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[d,p]=T(0),m=F(null),f={width:Math.max(1,d-yi-X2),height:a-mc-eT},h=k=>{let M=k.currentTarget.getBoundingClientRect(),
O=Math.floor((k.clientX-M.left-yi)/f.width*t.starts.length),S=Math.floor((1-(k.clientY-M.top-mc)/f.height)*t.bins);return{
column:Z2(O,t.starts.length),bin:Z2(S,t.bins)}},v=hd((k,M,O)=>tH(k,M,O,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),y=k=>{let M=h(k);e.onCursor(M,M.column>t.starts.length/2),m.current&&Y2(m.current,k)&&e.onBox(Op(m.current.
from,M,t,{shift:k.shiftKey,alt:k.altKey}))},w=k=>{let M=m.current;m.current=null,M&&!Y2(M,k)&&e.onCell(M.from,new DOMRect(
k.clientX,k.clientY,0,0))},b=k=>({left:`${yi+k.left/t.starts.length*f.width}px`,width:`${(k.right-k.left)/t.starts.length*
f.width}px`,top:`${mc+(1-k.high/t.bins)*f.height}px`,height:`${(k.high-k.low)/t.bins*f.height}px`});return r("div",{class:z2,
onPointerMove:y,onPointerUp:w,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:k=>{k.button===0&&(k.currentTarget.setPointerCapture(
k.pointerId),m.current={from:h(k),x:k.clientX,y:k.clientY})},children:[r(Tp,{height:a,draw:v,onWidth:p}),u&&t.bins>0&&r(
"div",{class:F2,style:b({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:I2,"data-box":"",style:b(
c)})]})}function Z2(e,t){return Math.max(0,Math.min(t-1,e))}function Y2(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function tH(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,d={left:yi,top:mc,width:t-
yi-X2,height:n-mc-eT};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
nH(i,a),d.left,d.top,d.width,d.height);let p=h=>d.left+h/i.starts.length*d.width,m=h=>d.top+(1-h/i.bins)*d.height;c>=0&&
Mp(e,p(c),d.top,d.left+d.width-p(c),d.height,at("--muted"));for(let[h,v]of s.entries())iH(e,v,i,p,m,h);gl(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",d.left-8,m(.5));for(let h of Sp(i.edges,Math.max(2,Math.floor(d.height/40)))){
let v=m(hi(i.edges,h));f-v<14||(f=v,e.fillText(dt(h,l),d.left-8,v))}sH(e,d,i,p,u)}function nH(e,t){let n=new ImageData(e.
starts.length,e.bins),o=oH();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=L2(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,d]=o[Math.min(o.length-1,Math.floor(l*o.length))],p=((e.bins-1-a)*e.starts.
length+s)*4;n.data[p]=u,n.data[p+1]=c,n.data[p+2]=d,n.data[p+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var Q2=64;function oH(){let e=Array.from({length:uy},
(t,n)=>rH(at(`--ramp-${n+1}`)));return Array.from({length:Q2},(t,n)=>{let o=n/(Q2-1)*(uy-1),i=Math.min(uy-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function rH(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function iH(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,at("--surface")],
[2,at("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,d)=>{
if(c===null){u=!1;return}let[p,m]=[o(d+.5),i(hi(n.edges,c))];u?e.lineTo(p,m):e.moveTo(p,m),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function sH(e,t,n,o,i){gl(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((d,p)=>{
let{hour:m,minute:f}=_s(d*1e3,i);if(u?m!==0||f!==0:p%l!==0)return;let h=K(d*1e3,i,a>=27*86400?"month":a>=86400||m===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),v=e.measureText(h).width/2,y=o(p),w=Math.max(t.left+v-8,Math.min(y,t.left+t.width-
v));w-v<c+16||(e.fillText(h,w,t.top+t.height+8),e.fillRect(Math.round(y),t.top+t.height,1,4),c=w+v)})}function rT({answer:e,document:t,matrix:n,bins:o,zone:i,colors:s,lines:a,end:l,box:u,onBox:c,onCell:d,actions:p}){let[m,
f]=T(null),[h,v]=T(null),y=It(o.value),w=Yn(n.times),b=n.times.findIndex(S=>(S+w)*1e3>l+1e3),k=F(null),M=(S,E)=>{let R=k.
current.getBoundingClientRect(),N=oT(S);E.x<R.left+yi?d({...N,left:0,right:n.starts.length},E):E.y>R.top+nT-aH?d({...N,low:0,
high:n.bins},E):d(N,E)},O=S=>{let E=m?.cell??{column:0,bin:0},R=lH(S.key,E,n);if(R){let U=h??E;return S.shiftKey&&c(Op(U,
R,n,{shift:!1,alt:!1})),v(S.shiftKey?U:null),f({cell:R,left:R.column>n.starts.length/2}),!0}if(S.key==="Escape"&&u)return c(
null),!0;if(S.key!=="Enter"&&S.key!=="."||!m)return!1;let N=S.target.getBoundingClientRect();return d(oT(m.cell),new DOMRect(
N.left+yi+(E.column+.5)/n.starts.length*(N.width-yi-16),N.top+(1-E.bin/n.bins)*320,0,0)),!0};return r(Ge,{title:r(A,{children:[
"Heat map of ",r($,{value:o.value,most:64})," over time"]}),summary:pH(n,o,i),onKey:O,announced:m?iT(n,m.cell,o,i,w).join(
", "):"",table:r(Qn,{answer:e,document:t,zone:i}),legend:r(dH,{matrix:n,colors:s,lines:a}),...p===void 0?{}:{actions:p},
children:[r("div",{ref:k,children:r(tT,{matrix:n,lines:a,colors:s,unit:y,zone:i,height:nT,unfinished:b,cursor:m?.cell??null,
box:u,onCursor:(S,E)=>f(S&&{cell:S,left:E}),onBox:c,onCell:M})}),m&&n.bins>0&&r(uH,{matrix:n,cell:m.cell,bins:o,zone:i,step:w,
start:m.left,unit:y})]})}var nT=400,aH=24;function oT({column:e,bin:t}){return{left:e,right:e+1,low:t,high:t+1}}function lH(e,{
column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",{column:t-1,bin:n}],["ArrowUp",{column:t,
bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.starts.length-1,bin:n}]]).get(e);return!i||
o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.max(0,Math.min(i.bin,o.bins-1))}}function iT(e,{
column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[`${hn(e.times[t]*1e3,s,i)} ${Ii(i,e.times[t]*
1e3)}`,yl(e.edges,{from:n,to:n+1},o.value),`${B(a)} events, ${W(l===0?0:a/l)} of the column`]}function uH({matrix:e,cell:t,
bins:n,zone:o,step:i,start:s}){let[a,l,u]=iT(e,t,n,o,i),c=Math.max(1,e.tops[t.column]??1),d=e.counts.subarray(t.column*e.
bins,(t.column+1)*e.bins);return r("div",{class:we(W2,s&&U2),"aria-hidden":"true",children:[r("div",{class:j2,children:a}),
r("div",{class:K2,children:l}),r("div",{children:u}),r("div",{class:G2,children:Array.from(d,(p,m)=>r("div",{class:J2,"d\
ata-here":m===t.bin,style:{height:`${p/c*100}%`}},m))})]})}var cH=9;function dH({matrix:e,colors:t,lines:n}){let o=t==="\
column"?"0 %":"1",i=t==="column"?"most of its column":q(e.largest);return r("div",{class:H2,children:[r("span",{class:ly,
children:[o,r("span",{class:q2,children:Array.from({length:cH},(s,a)=>r("span",{class:V2,style:{background:`var(--ramp-${a+
1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:ly,children:[r("svg",{width:"24",height:"8",
"aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","stroke-dasharray":["","6 4","2 \
3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[B(e.nulls)," without a value are n\
ot drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function pH(e,t,n){let o=e.sums.reduce(
(a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${ee(t.value).text} over time, ${e.
starts.length} buckets by ${e.bins} bins, ${q(o)} events${s===void 0?"":`, most at ${hn(s*1e3,Yn(e.times),n)}`}`}var sT=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],cy=[["p50",.5],["p95",
.95],["p99",.99]];function aT({answer:e,of:t,bins:n,zone:o,actions:i}){let s=Bo(),a=s.choice("colors",sT),l=cy.filter(([
O])=>go(s.text("lines")).includes(O)).map(([,O])=>O),u=J(()=>R2(e,rt(e,t),n),[e,t,n.count,n.scale]),{selected:c,isDrawing:d,
set:p}=vl(),m=r2(c,n,u),{openAt:f,menu:h}=Nr(),v=hH(t,n.value,l),y=e.query?.to,w=Math.min(Date.now(),y===void 0?1/0:Date.
parse(String(y))),b=O=>({...O.left===0&&O.right===u.starts.length?{}:{time:o2(u.starts,O.left,O.right,y)},...O.low===0&&
O.high===u.bins?{}:{range:pc(n,u.edges,{from:O.low,to:O.high})}}),k=O=>ho(cy.map(([S])=>S).filter(S=>S===O!==go(s.text("\
lines")).includes(S))),M=e.total?.at(-1);return r(A,{children:[r(rT,{answer:e,document:t,matrix:u,bins:n,zone:o,colors:a,
lines:v,end:w,box:m,onBox:O=>p(O&&b(O)),onCell:(O,S)=>f({document:t,mark:ny(b(O)),anchor:S,value:N2(u,O)}),actions:r(A,{
children:[r(_p,{bins:n,document:be.value,onDocument:O=>me({document:O})}),r("span",{class:T2,children:"Colour"}),r(Tt,{label:"\
Colour",choices:sT,value:a,onChange:O=>s.set({colors:O==="log"?null:O})}),r(Xe,{small:!0,kind:"outlined",after:"down",menuLabel:"\
Percentiles over it",items:cy.map(([O,S])=>({label:O,checked:l.includes(S),act:()=>s.set({lines:k(O)})})),children:l.length===
0?"Percentiles":l.map(O=>`p${O*100}`).join(", ")}),i]})}),c&&m&&r(xl,{document:t,mark:d?null:ny(c),label:mH(m,u,n,o),total:typeof M==
"number"?M:void 0,onClear:()=>p(null),children:[r(_,{small:!0,kind:"outlined",icon:"search",onClick:()=>fH(c,n),children:"\
Zoom"}),c.time&&c.range&&r(A,{children:[r(_,{small:!0,kind:"outlined",onClick:()=>p({time:c.time}),children:"Full height"}),
r(_,{small:!0,kind:"outlined",onClick:()=>p({range:c.range}),children:"Full width"})]})]}),h]})}function mH(e,t,n,o){let i=Yn(
t.times),s=hn(t.times[e.left]*1e3,i,o),a=hn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`\
any ${n.value}`:`${n.value} ${yl(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function fH({time:e,
range:t},n){let i=[[t?.from,">="],[t?.to,"<"]].flatMap(([c,d])=>typeof c=="number"?[`${n.value} ${d} ${c}`]:[]),{where:s,
...a}=be.value,l=i.reduce(On,s),u=e?{...a,from:e.from,to:e.to}:a;qe({document:JSON.parse(JSON.stringify({...u,where:l}))},
"zoom")}function hH(e,t,n){let{compare:o,...i}=Ae(e),s=ge(e.aggregate?.by).find(Zi),a=n.map((c,d)=>`quantile(${t}, ${c})\
 as p_${d}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=nt(l);return!l||!u||!("rows"in
u)||u.columns.length!==n.length+1?gH:n.map((c,d)=>({name:`p${c*100}`,values:u.rows.map(p=>je(p[d+1]))}))}var gH=[];var dy=ce(0);function Rp(e,t,n,o=""){let[i,s]=T([]),a=dy.value;return z(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),oe(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function kl(e){
await oe("v1/notes",{body:e}),dy.value++}async function Lp(e){await oe(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),dy.value++}var Np=La(null);var lT="bn",uT="yn",cT="kn",dT="S",pT="zn",mT="jn",fT="Xn";var bH=12;function Bp({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=T(""),u=p=>p.keys.map(m=>ee(m).text).
join(", "),c=a===""?e:e.filter(p=>u(p).toLowerCase().includes(a.toLowerCase())),d=(p,m)=>{let f=e.filter(y=>y.key!==p.key).
map(y=>y.key),h=!n.has(p.key)&&f.every(y=>n.has(y));if(!m)return o(h?new Set:new Set(f));let v=new Set(n);v.delete(p.key)||
v.add(p.key),o(v)};return r("div",{class:lT,children:[e.length>=bH&&r("input",{class:uT,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:p=>l(p.currentTarget.value)}),r("div",{class:cT,children:c.map(p=>r("button",{type:"butt\
on",class:dT,"aria-pressed":!n.has(p.key),onClick:m=>d(p,m.ctrlKey||m.metaKey),onContextMenu:s&&(m=>{m.preventDefault(),
s(p,m.currentTarget)}),onKeyDown:s&&(m=>{m.key==="."&&(m.preventDefault(),m.stopPropagation(),s(p,m.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Ja(p.color).join(" "),style:{stroke:`var(${gn(p.color)})`}})}),r("span",{class:pT,children:r($,{value:p.
keys.length===1?p.keys[0]:p.keys,most:20,middle:!0})}),r("span",{class:mT,children:p.last===null?"–":i(p.last)})]},p.key))}),
t>e.length&&r("p",{class:fT,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var gT="Sn",yT="Bn",bT="Cn",vT="En",xT="In",py="Un",wT="Hn",kT="Ln",CT="Mn",ST="Nn",my="Rn",zp="An",TT="Dn";var fy=12;function MT({lines:e,former:t,rows:n,hidden:o,at:i,start:s,zone:a,text:l,unfinished:u,mean:c,onClose:d}){let p=e.
times[i];if(p===void 0)return null;let f=n.map((v,y)=>({row:v,value:e.series[y].values[i]??null,low:e.series[y].low?.[i]??
null,high:e.series[y].high?.[i]??null,before:PT(t,v.key,i)})).filter(({row:v})=>!o.has(v.key)).toSorted((v,y)=>(y.value??
-1/0)-(v.value??-1/0)),h=Yn(e.times);return r("div",{class:we(yT,s&&bT,d&&vT),...d?{role:"note","aria-label":"Pinned",onPointerUp:xH}:
{"aria-hidden":!0},children:[r("div",{class:py,children:[hn(p*1e3,h,a)," ",Ii(a,p*1e3),d&&r(_,{small:!0,kind:"quiet",icon:"\
close",label:"Unpin",keys:"p",onClick:d})]}),f.slice(0,fy).map(({row:v,value:y,low:w,high:b,before:k})=>r("div",{class:wT,
children:[r("span",{class:kT,style:{background:`var(${gn(v.color)})`}}),r("span",{class:CT,children:v.keys.length===0?"":
v.keys.map(M=>ee(M).text).join(", ")}),r("span",{class:ST,children:y===null?"–":w!==null&&b!==null?`${l(w)} – ${l(b)}`:
l(y)}),c>1&&r("span",{class:my,children:vH(e.series,v.key,i,c,l)}),k!==void 0&&r("span",{class:my,children:y!==null&&k?Pn(
y/k-1):"–"})]},v.key)),f.length>fy&&r("div",{class:py,children:[f.length-fy," more"]}),t&&t.times[i]!==void 0&&r("div",
{class:zp,children:["against ",hn(t.times[i]*1e3,h,a)]}),c>1&&r("div",{class:zp,children:["at the end of a line: the mea\
n of ",c," points"]}),u&&r("div",{class:zp,children:"this bucket is not over yet"})]})}function vH(e,t,n,o,i){let s=e.find(
({keys:l})=>JSON.stringify(l)===t)?.values??[],a=ac(s.slice(Math.max(0,n-o+1),n+1),o).at(-1)??null;return a===null?"–":
i(a)}function xH(e){e.stopPropagation()}function PT(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.values[n]??
null}function _T(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,d=PT(t,JSON.stringify(l),n),p=c!==null&&d?`, ${Pn(c/d-1)}`:"";return`${l.map(m=>ee(m).text).join(", ")}\
 ${c===null?"nothing":i(c)}${p}`.trim()});return`${hn(s*1e3,Yn(e.times),o)}: ${a.join("; ")}`}var $T=50,wH=5;function DT(e,t){return e.series.slice(0,$T).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,total:n.total,
last:n.values.at(-1)??null,color:$n(t,n.keys)}))}function ET(e,t,n,o,{form:i,bars:s,over:a,mean:l}){let u=e.series.slice(
0,$T).map((h,v)=>({series:h,row:n[v],isShown:!o.has(n[v].key)}));if(i!=="lines"||s&&u.length>1){let h=cS(u.map(({series:y,
isShown:w})=>w?y.values:y.values.map(()=>0)),i==="share"),v=u.map(({row:y,isShown:w},b)=>({values:h[b],color:y.color,shown:w,
stacked:!0,...s?{bars:s,of:b}:{}}));return s?v.reverse():v}let c=u.filter(({isShown:h})=>h).length<=wH&&l===1,d=h=>ac(h.
map((v,y)=>y<a?v:null),l),p=u.map(({series:h,row:v,isShown:y})=>({values:s?h.values:d(h.values),color:v.color,shown:y,bars:s,
...c&&h.low?{low:h.low,high:h.high}:{}})),m=u.map(({row:h,isShown:v})=>{let y=t?.series.find(w=>JSON.stringify(w.keys)===
h.key);return y?{values:ac(e.times.map((w,b)=>y.values[b]??null),l),color:h.color,shown:v,dashed:!0}:null}).filter(h=>h!==
null),f=s||l>1||a>=e.times.length?[]:u.map(({series:h,row:v,isShown:y},w)=>({values:h.values.map((b,k)=>k>=a-1?b:null),color:v.
color,shown:y,dashed:!0,of:w}));return[...p,...m,...f]}var AT="Tn",OT="_n",RT="si",LT="qn",NT="Fn";function BT({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(A,{children:o.map(
i=>r(CH,{flag:i,box:e,zone:n},i.id))})}function CH({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${K(e.from*1e3,n)}: ${V(e.text)}`,a=Ao(s);return r(A,{children:[e.to!==null&&r("s\
pan",{class:OT,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:AT,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:RT,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(se,{name:"save",size:12})})]})}function zT({box:e,at:t}){let n=e.left+(t-e.from)/(e.to-e.from)*e.width;return r(
"span",{class:NT,style:{left:`${n}px`,top:`${e.top}px`,height:`${e.height}px`}})}function FT({box:e,from:t,to:n}){let o=i=>e.
left+Math.max(0,Math.min(1,(i-e.from)/(e.to-e.from)))*e.width;return r("span",{class:LT,style:{left:`${o(t)}px`,width:`${Math.
max(2,o(n)-o(t))}px`,top:`${e.top}px`,height:`${e.height}px`}})}var SH="uplot",TH="u-hz",MH="u-vt",PH="u-title",_H="u-wrap",$H="u-under",DH="u-over",EH="u-axis",Zs="u-off",AH="u-select",
OH="u-cursor-x",RH="u-cursor-y",LH="u-cursor-pt",NH="u-legend",BH="u-live",zH="u-inline",FH="u-series",IH="u-marker",IT="\
u-label",HH="u-value",gc="width",yc="height";var HT="bottom",Cl="left",hy="right",Ay="#000",qT=Ay+"0",gy="mousemove",VT="mousedown",yy="mouseup",WT="mouseenter",UT="\
mouseleave",KT="dblclick",qH="resize",VH="scroll",jT="change",Vp="dppxchange",Oy="--",Dl=typeof window<"u",ky=Dl?document:
null,Tl=Dl?window:null,WH=Dl?navigator:null,et,Fp;function Cy(){let e=devicePixelRatio;et!=e&&(et=e,Fp&&Ty(jT,Fp,Cy),Fp=
matchMedia(`(min-resolution: ${et-.001}dppx) and (max-resolution: ${et+.001}dppx)`),Ys(jT,Fp,Cy),Tl.dispatchEvent(new CustomEvent(
Vp)))}function xo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Sy(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Mt(e,t,n){e.style[t]=n+"px"}function rr(e,t,n,o){let i=ky.createElement(e);return t!=null&&xo(i,
t),n?.insertBefore(i,o),i}function zo(e,t){return rr("div",e,t)}var GT=new WeakMap;function Br(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=GT.get(e);s!=a&&(e.style.transform=s,GT.set(e,s),t<0||n<0||t>o||n>i?xo(e,Zs):Sy(e,Zs))}var JT=new WeakMap;
function ZT(e,t,n){let o=t+n,i=JT.get(e);o!=i&&(JT.set(e,o),e.style.background=t,e.style.borderColor=n)}var YT=new WeakMap;
function QT(e,t,n,o){let i=t+""+n,s=YT.get(e);i!=s&&(YT.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Ry={passive:!0},UH={...Ry,capture:!0};function Ys(e,t,n,o){t.addEventListener(
e,n,o?UH:Ry)}function Ty(e,t,n,o){t.removeEventListener(e,n,Ry)}Dl&&Cy();function ir(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:wo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function MM(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var PM=e=>e!=
null,_M=e=>e!=null&&e>0,Kp=MM(PM),KH=MM(_M);function jH(e,t,n,o=0,i=!1){let s=i?KH:Kp,a=i?_M:PM;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let d=e[c];a(d)&&(d<l?l=d:d>
u&&(u=d))}return[l??mt,u??-mt]}function jp(e,t,n,o){let i=tM(e),s=tM(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
bi:$M,l=i==1?wo:Fo,u=s==1?Fo:wo,c=l(a(sn(e))),d=u(a(sn(t))),p=Ml(n,c),m=Ml(n,d);return n==10&&(c<0&&(p=ft(p,-c)),d<0&&(m=
ft(m,-d))),o||n==2?(e=p*i,t=m*s):(e=OM(e,p),t=Gp(t,m)),[e,t]}function Ly(e,t,n,o){let i=jp(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var Ny=.1,XT={mode:3,pad:Ny},vc={pad:0,soft:null,mode:0},GH={min:vc,max:vc};function Wp(e,t,n,o){return Jp(
n)?eM(e,t,n):(vc.pad=n,vc.soft=o?0:null,vc.mode=o?3:0,eM(e,t,GH))}function Je(e,t){return e??t}function JH(e,t,n){for(t=
Je(t,0),n=Je(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function eM(e,t,n){let o=n.min,i=n.max,s=Je(o.pad,
0),a=Je(i.pad,0),l=Je(o.hard,-mt),u=Je(i.hard,mt),c=Je(o.soft,mt),d=Je(i.soft,-mt),p=Je(o.mode,0),m=Je(i.mode,0),f=t-e,h=bi(
f),v=Vn(sn(e),sn(t)),y=bi(v),w=sn(y-h);(f<1e-24||w>10)&&(f=0,(e==0||t==0)&&(f=1e-24,p==2&&c!=mt&&(s=0),m==2&&d!=-mt&&(a=
0)));let b=f||v||1e3,k=bi(b),M=Ml(10,wo(k)),O=b*(f==0?e==0?.1:1:s),S=ft(OM(e-O,M/10),24),E=e>=c&&(p==1||p==3&&S<=c||p==2&&
S>=c)?c:mt,R=Vn(l,S<E&&e>=E?E:sr(E,S)),N=b*(f==0?t==0?.1:1:a),U=ft(Gp(t+N,M/10),24),H=t<=d&&(m==1||m==3&&U>=d||m==2&&U<=
d)?d:-mt,le=sr(u,U>H&&t<=H?H:Vn(H,U));return R==le&&R==0&&(le=100),[R,le]}var ZH=new Intl.NumberFormat(Dl?WH.language:"e\
n-US"),By=e=>ZH.format(e),ko=Math,qp=ko.PI,sn=ko.abs,wo=ko.floor,rn=ko.round,Fo=ko.ceil,sr=ko.min,Vn=ko.max,Ml=ko.pow,tM=ko.
sign,bi=ko.log10,$M=ko.log2,YH=(e,t=1)=>ko.sinh(e)*t,by=(e,t=1)=>ko.asinh(e/t),mt=1/0;function nM(e){return(bi((e^e>>31)-
(e>>31))|0)+1}function My(e,t,n){return sr(Vn(e,t),n)}function DM(e){return typeof e=="function"}function Fe(e){return DM(
e)?e:()=>e}var QH=()=>{},EM=e=>e,AM=(e,t)=>t,XH=e=>null,oM=e=>!0,rM=(e,t)=>e==t,eq=/\.\d*?(?=9{6,}|0{6,})/gm,Qs=e=>{if(LM(
e)||es.has(e))return e;let t=`${e}`,n=t.match(eq);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${Qs(i)}e${s}`}return ft(e,o)};function Gs(e,t){return Qs(ft(Qs(e/t))*t)}function Gp(e,t){return Qs(
Fo(Qs(e/t))*t)}function OM(e,t){return Qs(wo(Qs(e/t))*t)}function ft(e,t=0){if(LM(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return rn(o)/n}var es=new Map;function RM(e){return((""+e).split(".")[1]||"").length}function wc(e,t,n,o){let i=[],
s=o.map(RM);for(let a=t;a<n;a++){let l=sn(a),u=ft(Ml(e,a),l);for(let c=0;c<o.length;c++){let d=e==10?+`${o[c]}e${a}`:o[c]*
u,p=(a>=0?0:l)+(a>=s[c]?0:s[c]),m=e==10?d:ft(d,p);i.push(m),es.set(m,p)}}return i}var xc={},zy=[],Pl=[null,null],Xi=Array.
isArray,LM=Number.isInteger,tq=e=>e===void 0;function iM(e){return typeof e=="string"}function Jp(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function nq(e){return e!=null&&typeof e=="object"}var oq=Object.getPrototypeOf(
Uint8Array),NM="__proto__";function _l(e,t=Jp){let n;if(Xi(e)){let o=e.find(i=>i!=null);if(Xi(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=_l(e[i],t)}else n=e.slice()}else if(e instanceof oq)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=NM&&(n[o]=_l(e[o],t))}else n=e;return n}function Yt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=NM&&(Jp(e[i])?Yt(e[i],_l(o[i])):e[i]=_l(o[i]))}return e}var rq=0,iq=1,sq=2;function aq(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function lq(e,t){
if(dq(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return pq(a[0])||(a=cq(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let d=0;d<c;d++)n.add(u[d])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let d=l[c],p=Array(i).fill(void 0),m=t?t[a][c]:iq,f=[];for(let h=0;h<d.length;h++){let v=d[h],y=s.get(u[h]);
v===null?m!=rq&&(p[y]=v,m==sq&&f.push(y)):p[y]=v}aq(p,f,i),o.push(p)}}return o}var uq=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function cq(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function dq(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function pq(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Vn(1,wo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var BM=["January","February","March","April","May","June",
"July","August","September","October","November","December"],zM=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function FM(e){return e.slice(0,3)}var mq=zM.map(FM),fq=BM.map(FM),hq={MMMM:BM,MMM:fq,WWWW:zM,WWW:mq};function hc(e){
return(e<10?"0":"")+e}function gq(e){return(e<10?"00":e<100?"0":"")+e}var yq={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>hc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>hc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>hc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>hc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>hc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>gq(e.getMilliseconds())};function Fy(e,t){t=t||hq;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?yq[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var bq=new Intl.DateTimeFormat().resolvedOptions().timeZone;function vq(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==bq?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var IM=e=>e%1==0,Up=[1,2,2.5,5],xq=wc(10,-32,0,Up),HM=wc(10,0,32,Up),wq=HM.filter(IM),Js=xq.concat(
HM),Iy=`
`,qM="{YYYY}",sM=Iy+qM,VM="{M}/{D}",bc=Iy+VM,Ip=bc+"/{YY}",WM="{aa}",kq="{h}:{mm}",Sl=kq+WM,aM=Iy+Sl,lM=":{ss}",it=null;
function UM(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?wc(10,0,3,Up).filter(IM):wc(10,-3,0,Up)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,qM,it,it,it,it,it,it,1],[i*28,"{MMM}",sM,it,it,it,it,it,1],[i,VM,sM,it,
it,it,it,it,1],[o,"{h}"+WM,Ip,it,bc,it,it,it,1],[n,Sl,Ip,it,bc,it,it,it,1],[t,lM,Ip+" "+Sl,it,bc+" "+Sl,it,aM,it,1],[e,lM+
".{fff}",Ip+" "+Sl,it,bc+" "+Sl,it,aM,it,1]];function d(p){return(m,f,h,v,y,w)=>{let b=[],k=y>=a,M=y>=s&&y<a,O=p(h),S=ft(
O*e,3),E=vy(O.getFullYear(),k?0:O.getMonth(),M||k?1:O.getDate()),R=ft(E*e,3);if(M||k){let N=M?y/s:0,U=k?y/a:0,H=S==R?S:ft(
vy(E.getFullYear()+U,E.getMonth()+N,1)*e,3),le=new Date(rn(H/e)),Y=le.getFullYear(),fe=le.getMonth();for(let he=0;H<=v;he++){
let Le=vy(Y+U*he,fe+N*he,1),ue=Le-p(ft(Le*e,3));H=ft((+Le+ue)*e,3),H<=v&&b.push(H)}}else{let N=y>=i?i:y,U=wo(h)-wo(S),H=R+
U+Gp(S-R,N);b.push(H);let le=p(H),Y=le.getHours()+le.getMinutes()/n+le.getSeconds()/o,fe=y/o,he=m.axes[f]._space,Le=w/he;
for(;H=ft(H+y,e==1?0:3),!(H>v);)if(fe>1){let ue=wo(ft(Y+fe,6))%24,He=p(H).getHours()-ue;He>1&&(He=-1),H-=He*o,Y=(Y+fe)%24;
let Ze=b[b.length-1];ft((H-Ze)/y,3)*Le>=.7&&b.push(H)}else b.push(H)}return b}}return[u,c,d]}var[Cq,Sq,Tq]=UM(1),[Mq,Pq,
_q]=UM(.001);wc(2,-53,53,[1]);function uM(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+
o)))}function cM(e,t){return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,d,p,m,f;return o.map(h=>{let v=e(h),
y=v.getFullYear(),w=v.getMonth(),b=v.getDate(),k=v.getHours(),M=v.getMinutes(),O=v.getSeconds(),S=y!=u&&l[2]||w!=c&&l[3]||
b!=d&&l[4]||k!=p&&l[5]||M!=m&&l[6]||O!=f&&l[7]||l[1];return u=y,c=w,d=b,p=k,m=M,f=O,S(v)})}}function $q(e,t){let n=Fy(t);
return(o,i,s,a,l)=>i.map(u=>n(e(u)))}function vy(e,t,n){return new Date(e,t,n)}function dM(e,t){return t(e)}var Dq="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function pM(e,t){return(n,o,i,s)=>s==null?Oy:t(e(o))}function Eq(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Aq(e,t){return e.series[t].fill(e,t)}var Oq={show:!0,
live:!0,isolate:!1,mount:QH,markers:{show:!0,width:2,stroke:Eq,fill:Aq,dash:"solid"},idx:null,idxs:null,values:[]};function Rq(e,t){
let n=e.cursor.points,o=zo(),i=n.size(e,t);Mt(o,gc,i),Mt(o,yc,i);let s=i/-2;Mt(o,"marginLeft",s),Mt(o,"marginTop",s);let a=n.
width(e,t,i);return a&&Mt(o,"borderWidth",a),o}function Lq(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Nq(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function Bq(e,t){return e.series[t].points.size}var xy=[0,0];function zq(e,t,n){
return xy[0]=t,xy[1]=n,xy}function Hp(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function wy(e,t,n,o=!0){
return i=>{(!o||i.target==t)&&n(i)}}var Fq={show:!0,x:!0,y:!0,lock:!1,move:zq,points:{one:!1,show:Rq,size:Bq,width:0,stroke:Nq,
fill:Lq},bind:{mousedown:Hp,mouseup:Hp,click:Hp,dblclick:Hp,mousemove:wy,mouseleave:wy,mouseenter:wy},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},KM={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Hy=Yt({},KM,{filter:AM}),jM=Yt({},Hy,{size:10}),GM=Yt({},KM,{show:!1}),qy='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',JM="bold "+qy,ZM=1.5,mM={show:!0,scale:"x",stroke:Ay,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:JM,side:2,grid:Hy,ticks:jM,border:GM,font:qy,lineGap:ZM,rotate:0},Iq="\
Value",Hq="Time",fM={show:!0,scale:"x",auto:!1,sorted:1,min:mt,max:-mt,idxs:[]};function qq(e,t,n,o,i){return t.map(s=>s==
null?"":By(s))}function Vq(e,t,n,o,i,s,a){let l=[],u=es.get(i)||0;n=a?n:ft(Gp(n,i),u);for(let c=n;c<=o;c=ft(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function Py(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?bi:$M,d=wo(c(n));
i=Ml(u,d),u==10&&(i=Js[ir(i,Js)]);let p=n,m=i*u;u==10&&(m=Js[ir(m,Js)]);do l.push(p),p=p+i,u==10&&!es.has(p)&&(p=ft(p,es.
get(i))),p>=m&&(i=p,m=i*u,u==10&&(m=Js[ir(m,Js)]));while(p<=o);return l}function Wq(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Py(e,t,Vn(u,n),o,i):[u],d=o>=0&&n<=0?[0]:[];return(n<-u?Py(e,t,Vn(u,-o),-n,i):[u]).reverse().map(m=>-m).
concat(d,c)}var YM=/./,Uq=/[12357]/,Kq=/[125]/,hM=/1/,_y=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function jq(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,d=u(10,a),p=u(9,a)-
d>=c?YM:u(7,a)-d>=c?Uq:u(5,a)-d>=c?Kq:hM;if(p==hM){let m=sn(u(1,a)-d);if(m<c)return _y(t.slice().reverse(),l.distr,p,Fo(
c/m)).reverse()}return _y(t,l.distr,p,1)}function Gq(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=sn(u(
1,a)-u(2,a));return c<l?_y(t.slice().reverse(),3,YM,Fo(l/c)).reverse():t}function Jq(e,t,n,o){return o==null?Oy:t==null?
"":By(t)}var gM={show:!0,scale:"y",stroke:Ay,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:JM,side:3,
grid:Hy,ticks:jM,border:GM,font:qy,lineGap:ZM,rotate:0};function Zq(e,t){let n=3+(e||1)*2;return ft(n*t,3)}function Yq(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=sn(a-s),u=e.series[t],
c=l/(u.points.space*et);return o[1]-o[0]<=c}var yM={scale:null,auto:!0,sorted:0,min:mt,max:-mt},QM=(e,t,n,o,i)=>i,bM={show:!0,
auto:!0,sorted:0,gaps:QM,alpha:1,facets:[Yt({},yM,{scale:"x"}),Yt({},yM,{scale:"y"})]},vM={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:QM,alpha:1,points:{show:Yq,filter:null},values:null,min:mt,max:-mt,idxs:[],path:null,clip:null};function Qq(e,t,n,o,i){
return n/10}var XM={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Xq=Yt({},XM,{time:!1,ori:1}),xM={};
function eP(e,t){let n=xM[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let d=0;d<n.plots.length;d++)n.plots[d]!=i&&n.plots[d].pub(o,i,s,a,l,u,c)}},e!=null&&(xM[e]=n)),
n}var $l=1,$y=2;function Xs(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],d=o==2?a[i.facets[0].scale]:a[e.series[0].scale],p=o==2?a[i.facets[1].scale]:a[i.scale],m=l.left,f=l.top,h=l.
width,v=l.height,y=e.valToPosH,w=e.valToPosV;return d.ori==0?n(i,u,c,d,p,y,w,m,f,h,v,Yp,El,Xp,nP,rP):n(i,u,c,d,p,w,y,f,m,
v,h,Qp,Al,Uy,oP,iP)}function Vy(e,t){let n=0,o=0,i=Je(e.bands,zy);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function eV(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function vi(e,t,n,o,i,s){
return Xs(e,t,(a,l,u,c,d,p,m,f,h,v,y)=>{let w=a.pxRound,b=c.dir*(c.ori==0?1:-1),k=c.ori==0?El:Al,M,O;b==1?(M=n,O=o):(M=o,
O=n);let S=w(p(l[M],c,v,f)),E=w(m(u[M],d,y,h)),R=w(p(l[O],c,v,f)),N=w(m(s==1?d.max:d.min,d,y,h)),U=new Path2D(i);return k(
U,R,N),k(U,S,N),k(U,S,E),U})}function Zp(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Xp:Uy,u=n;for(let p=0;p<
e.length;p++){let m=e[p];if(m[1]>m[0]){let f=m[0]-u;f>0&&l(a,u,o,f,o+s),u=m[1]}}let c=n+i-u,d=10;c>0&&l(a,u,o-d/2,c,o+s+
d)}return a}function tV(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Wy(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let p=c,m=c;if(i==1)for(;++c<=o&&t[c]===null;)m=c;else for(;--c>=
n&&t[c]===null;)m=c;let f=s(e[p]),h=m==p?f:s(e[m]),v=p-i;f=a<=0&&v>=0&&v<u?s(e[v]):f;let w=m+i;h=a>=0&&w>=0&&w<u?s(e[w]):
h,h>=f&&l.push([f,h])}return l}function wM(e){return e==0?EM:e==1?rn:t=>Gs(t,e)}function tP(e){let t=e==0?Yp:Qp,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,d=0)=>{c==0&&d==0?o(i,s,a,l,u):(c=sr(c,l/2,u/2),d=sr(d,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,d),n(i,s,a+u,s,a,d),n(i,s,a,s+l,a,c),i.closePath())}}var Yp=(e,t,n)=>{e.moveTo(t,n)},Qp=(e,t,n)=>{e.moveTo(
n,t)},El=(e,t,n)=>{e.lineTo(t,n)},Al=(e,t,n)=>{e.lineTo(n,t)},Xp=tP(0),Uy=tP(1),nP=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},oP=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},rP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},iP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function sP(e){return(t,n,o,i,s)=>Xs(t,n,(a,l,u,c,d,p,m,f,h,v,y)=>{let{pxRound:w,points:b}=a,k,M;c.ori==0?(k=Yp,M=nP):(k=
Qp,M=oP);let O=ft(b.width*et,3),S=(b.size-b.width)/2*et,E=ft(S*2,3),R=new Path2D,N=new Path2D,{left:U,top:H,width:le,height:Y}=t.
bbox;Xp(N,U-E,H-E,le+E*2,Y+E*2);let fe=he=>{if(u[he]!=null){let Le=w(p(l[he],c,v,f)),ue=w(m(u[he],d,y,h));k(R,Le+S,ue),M(
R,Le,ue,S,0,qp*2)}};if(s)s.forEach(fe);else for(let he=o;he<=i;he++)fe(he);return{stroke:O>0?R:null,fill:R,clip:N,flags:$l|
$y}})}function aP(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var nV=aP(El),oV=aP(
Al);function lP(e){let t=Je(e?.alignGaps,0);return(n,o,i,s)=>Xs(n,o,(a,l,u,c,d,p,m,f,h,v,y)=>{[i,s]=Kp(u,i,s);let w=a.pxRound,
b=Y=>w(p(Y,c,v,f)),k=Y=>w(m(Y,d,y,h)),M,O;c.ori==0?(M=El,O=nV):(M=Al,O=oV);let S=c.dir*(c.ori==0?1:-1),E={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:$l},R=E.stroke,N=!1;if(s-i>=v*4){let Y=Q=>n.posToVal(Q,c.key,!0),fe=null,he=null,
Le,ue,kn,yt=b(l[S==1?i:s]),He=b(l[i]),Ze=b(l[s]),X=Y(S==1?He+1:Ze-1);for(let Q=S==1?i:s;Q>=i&&Q<=s;Q+=S){let Ye=l[Q],Ie=(S==
1?Ye<X:Ye>X)?yt:b(Ye),tt=u[Q];Ie==yt?tt!=null?(ue=tt,fe==null?(M(R,Ie,k(ue)),Le=fe=he=ue):ue<fe?fe=ue:ue>he&&(he=ue)):tt===
null&&(N=!0):(fe!=null&&O(R,yt,k(fe),k(he),k(Le),k(ue)),tt!=null?(ue=tt,M(R,Ie,k(ue)),fe=he=Le=ue):(fe=he=null,tt===null&&
(N=!0)),yt=Ie,X=Y(yt+S))}fe!=null&&fe!=he&&kn!=yt&&O(R,yt,k(fe),k(he),k(Le),k(ue))}else for(let Y=S==1?i:s;Y>=i&&Y<=s;Y+=
S){let fe=u[Y];fe===null?N=!0:fe!=null&&M(R,b(l[Y]),k(fe))}let[H,le]=Vy(n,o);if(a.fill!=null||H!=0){let Y=E.fill=new Path2D(
R),fe=a.fillTo(n,o,a.min,a.max,H),he=k(fe),Le=b(l[i]),ue=b(l[s]);S==-1&&([ue,Le]=[Le,ue]),M(Y,ue,he),M(Y,Le,he)}if(!a.spanGaps){
let Y=[];N&&Y.push(...Wy(l,u,i,s,S,b,t)),E.gaps=Y=a.gaps(n,o,i,s,Y),E.clip=Zp(Y,c.ori,f,h,v,y)}return le!=0&&(E.band=le==
2?[vi(n,o,i,s,R,-1),vi(n,o,i,s,R,1)]:vi(n,o,i,s,R,le)),E})}function rV(e){let t=Je(e.align,1),n=Je(e.ascDesc,!1),o=Je(e.
alignGaps,0),i=Je(e.extend,!1);return(s,a,l,u)=>Xs(s,a,(c,d,p,m,f,h,v,y,w,b,k)=>{[l,u]=Kp(p,l,u);let M=c.pxRound,{left:O,
width:S}=s.bbox,E=He=>M(h(He,m,b,y)),R=He=>M(v(He,f,k,w)),N=m.ori==0?El:Al,U={stroke:new Path2D,fill:null,clip:null,band:null,
gaps:null,flags:$l},H=U.stroke,le=m.dir*(m.ori==0?1:-1),Y=R(p[le==1?l:u]),fe=E(d[le==1?l:u]),he=fe,Le=fe;i&&t==-1&&(Le=O,
N(H,Le,Y)),N(H,fe,Y);for(let He=le==1?l:u;He>=l&&He<=u;He+=le){let Ze=p[He];if(Ze==null)continue;let X=E(d[He]),Q=R(Ze);
t==1?N(H,X,Y):N(H,he,Q),N(H,X,Q),Y=Q,he=X}let ue=he;i&&t==1&&(ue=O+S,N(H,ue,Y));let[kn,yt]=Vy(s,a);if(c.fill!=null||kn!=
0){let He=U.fill=new Path2D(H),Ze=c.fillTo(s,a,c.min,c.max,kn),X=R(Ze);N(He,ue,X),N(He,Le,X)}if(!c.spanGaps){let He=[];He.
push(...Wy(d,p,l,u,le,E,o));let Ze=c.width*et/2,X=n||t==1?Ze:-Ze,Q=n||t==-1?-Ze:Ze;He.forEach(Ye=>{Ye[0]+=X,Ye[1]+=Q}),U.
gaps=He=c.gaps(s,a,l,u,He),U.clip=Zp(He,m.ori,y,w,b,k)}return yt!=0&&(U.band=yt==2?[vi(s,a,l,u,H,-1),vi(s,a,l,u,H,1)]:vi(
s,a,l,u,H,yt)),U})}function kM(e,t,n,o,i,s,a=mt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==void 0){
if(l!=null){let d=sn(e[u]-e[l]);d<c&&(c=d,a=sn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function iV(e){e=e||xc;let t=Je(
e.size,[.6,mt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=Fe(i),a=1-t[0],l=Je(
t[1],mt),u=Je(t[2],1),c=Je(e.disp,xc),d=Je(e.each,f=>{}),{fill:p,stroke:m}=c;return(f,h,v,y)=>Xs(f,h,(w,b,k,M,O,S,E,R,N,U,H)=>{
let le=w.pxRound,Y=n,fe=o*et,he=l*et,Le=u*et,ue,kn;M.ori==0?[ue,kn]=s(f,h):[kn,ue]=s(f,h);let yt=M.dir*(M.ori==0?1:-1),He=M.
ori==0?Xp:Uy,Ze=M.ori==0?d:(ie,bt,en,ba,gs,kr,ys)=>{d(ie,bt,en,gs,ba,ys,kr)},X=Je(f.bands,zy).find(ie=>ie.series[0]==h),
Q=X!=null?X.dir:0,Ye=w.fillTo(f,h,w.min,w.max,Q),st=le(E(Ye,O,H,N)),Ie,tt,Ko,io=U,Et=le(w.width*et),wr=!1,Qr=null,Mo=null,
$i=null,ha=null;p!=null&&(Et==0||m!=null)&&(wr=!0,Qr=p.values(f,h,v,y),Mo=new Map,new Set(Qr).forEach(ie=>{ie!=null&&Mo.
set(ie,new Path2D)}),Et>0&&($i=m.values(f,h,v,y),ha=new Map,new Set($i).forEach(ie=>{ie!=null&&ha.set(ie,new Path2D)})));
let{x0:ga,size:gu}=c;if(ga!=null&&gu!=null){Y=1,b=ga.values(f,h,v,y),ga.unit==2&&(b=b.map(en=>f.posToVal(R+en*U,M.key,!0)));
let ie=gu.values(f,h,v,y);gu.unit==2?tt=ie[0]*U:tt=S(ie[0],M,U,R)-S(0,M,U,R),io=kM(b,k,S,M,U,R,io),Ko=io-tt+fe}else io=kM(
b,k,S,M,U,R,io),Ko=io*a+fe,tt=io-Ko;Ko<1&&(Ko=0),Et>=tt/2&&(Et=0),Ko<5&&(le=EM);let Xc=Ko>0,fs=io-Ko-(Xc?Et:0);tt=le(My(
fs,Le,he)),Ie=(Y==0?tt/2:Y==yt?0:tt)-Y*yt*((Y==0?fe/2:0)+(Xc?Et/2:0));let Nn={stroke:null,fill:null,clip:null,band:null,
gaps:null,flags:0},ya=wr?null:new Path2D,Xr=null;if(X!=null)Xr=f.data[X.series[1]];else{let{y0:ie,y1:bt}=c;ie!=null&&bt!=
null&&(k=bt.values(f,h,v,y),Xr=ie.values(f,h,v,y))}let hs=ue*tt,De=kn*tt;for(let ie=yt==1?v:y;ie>=v&&ie<=y;ie+=yt){let bt=k[ie];
if(bt==null)continue;if(Xr!=null){let jn=Xr[ie]??0;if(bt-jn==0)continue;st=E(jn,O,H,N)}let en=M.distr!=2||c!=null?b[ie]:
ie,ba=S(en,M,U,R),gs=E(Je(bt,Ye),O,H,N),kr=le(ba-Ie),ys=le(Vn(gs,st)),so=le(sr(gs,st)),Po=ys-so;if(bt!=null){let jn=bt<0?
De:hs,jo=bt<0?hs:De;wr?(Et>0&&$i[ie]!=null&&He(ha.get($i[ie]),kr,so+wo(Et/2),tt,Vn(0,Po-Et),jn,jo),Qr[ie]!=null&&He(Mo.get(
Qr[ie]),kr,so+wo(Et/2),tt,Vn(0,Po-Et),jn,jo)):He(ya,kr,so+wo(Et/2),tt,Vn(0,Po-Et),jn,jo),Ze(f,h,ie,kr-Et/2,so,tt+Et,Po)}}
return Et>0?Nn.stroke=wr?ha:ya:wr||(Nn._fill=w.width==0?w._fill:w._stroke??w._fill,Nn.width=0),Nn.fill=wr?Mo:ya,Nn})}function sV(e,t){
let n=Je(t?.alignGaps,0);return(o,i,s,a)=>Xs(o,i,(l,u,c,d,p,m,f,h,v,y,w)=>{[s,a]=Kp(c,s,a);let b=l.pxRound,k=ue=>b(m(ue,
d,y,h)),M=ue=>b(f(ue,p,w,v)),O,S,E;d.ori==0?(O=Yp,E=El,S=rP):(O=Qp,E=Al,S=iP);let R=d.dir*(d.ori==0?1:-1),N=k(u[R==1?s:a]),
U=N,H=[],le=[];for(let ue=R==1?s:a;ue>=s&&ue<=a;ue+=R)if(c[ue]!=null){let yt=u[ue],He=k(yt);H.push(U=He),le.push(M(c[ue]))}
let Y={stroke:e(H,le,O,E,S,b),fill:null,clip:null,band:null,gaps:null,flags:$l},fe=Y.stroke,[he,Le]=Vy(o,i);if(l.fill!=null||
he!=0){let ue=Y.fill=new Path2D(fe),kn=l.fillTo(o,i,l.min,l.max,he),yt=M(kn);E(ue,U,yt),E(ue,N,yt)}if(!l.spanGaps){let ue=[];
ue.push(...Wy(u,c,s,a,R,k,n)),Y.gaps=ue=l.gaps(o,i,s,a,ue),Y.clip=Zp(ue,d.ori,h,v,y,w)}return Le!=0&&(Y.band=Le==2?[vi(o,
i,s,a,fe,-1),vi(o,i,s,a,fe,1)]:vi(o,i,s,a,fe,Le)),Y})}function aV(e){return sV(lV,e)}function lV(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),d=Array(a-1),
p=Array(a-1);for(let m=0;m<a-1;m++)d[m]=t[m+1]-t[m],p[m]=e[m+1]-e[m],c[m]=d[m]/p[m];u[0]=c[0];for(let m=1;m<a-1;m++)c[m]===
0||c[m-1]===0||c[m-1]>0!=c[m]>0?u[m]=0:(u[m]=3*(p[m-1]+p[m])/((2*p[m]+p[m-1])/c[m-1]+(p[m]+2*p[m-1])/c[m]),isFinite(u[m])||
(u[m]=0));u[a-1]=c[a-2];for(let m=0;m<a-1;m++)i(l,e[m]+p[m]/3,t[m]+u[m]*p[m]/3,e[m+1]-p[m]/3,t[m+1]-u[m+1]*p[m]/3,e[m+1],
t[m+1])}return l}var Dy=new Set;function CM(){for(let e of Dy)e.syncRect(!0)}Dl&&(Ys(qH,Tl,CM),Ys(VH,Tl,CM,!0),Ys(Vp,Tl,
()=>{Qt.pxRatio=et}));var uV=lP(),cV=sP();function SM(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>Ey(s,a,t,n))}function dV(e,t){return e.map((n,o)=>o==0?{}:Yt({},t,n))}function Ey(e,t,n,o){return Yt({},
t==0?n:o,e)}function uP(e,t,n){return t==null?Pl:[t,n]}var pV=uP;function mV(e,t,n){return t==null?Pl:Wp(t,n,Ny,!0)}function cP(e,t,n,o){
return t==null?Pl:jp(t,n,e.scales[o].log,!1)}var fV=cP;function dP(e,t,n,o){return t==null?Pl:Ly(t,n,e.scales[o].log,!1)}
var hV=dP;function gV(e,t,n,o,i){let s=Vn(nM(e),nM(t)),a=t-e,l=ir(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?es.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function TM(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=rn((n=
+i)*et))+"px"),[e,t,n]}function yV(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=ft(t[2]*et,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function Qt(e,t,n){let o={mode:Je(e.mode,1)},i=o.mode;function s(g,x,C,P){let D=x.valToPct(g);return P+
C*(x.dir==-1?1-D:D)}function a(g,x,C,P){let D=x.valToPct(g);return P+C*(x.dir==-1?D:1-D)}function l(g,x,C,P){return x.ori==
0?s(g,x,C,P):a(g,x,C,P)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=zo(SH);if(e.id!=null&&(c.id=e.id),xo(
c,e.class),e.title){let g=zo(PH,c);g.textContent=e.title}let d=rr("canvas"),p=o.ctx=d.getContext("2d"),m=zo(_H,c);Ys("cl\
ick",m,g=>{g.target===h&&(wt!=$a||_t!=Da)&&Sn.click(o,g)},!0);let f=o.under=zo($H,m);m.appendChild(d);let h=o.over=zo(DH,
m);e=_l(e);let v=+Je(e.pxAlign,1),y=wM(v);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let w=e.ms||.001,b=o.
series=i==1?SM(e.series||[],fM,vM,!1):dV(e.series||[null],bM),k=o.axes=SM(e.axes||[],mM,gM,!0),M=o.scales={},O=o.bands=e.
bands||[];O.forEach(g=>{g.fill=Fe(g.fill||null),g.dir=Je(g.dir,-1)});let S=i==2?b[1].facets[0].scale:b[0].scale,E={axes:C3,
series:b3},R=(e.drawOrder||["axes","series"]).map(g=>E[g]);function N(g){let x=g.distr==3?C=>bi(C>0?C:g.clamp(o,C,g.min,
g.max,g.key)):g.distr==4?C=>by(C,g.asinh):g.distr==100?C=>g.fwd(C):C=>C;return C=>{let P=x(C),{_min:D,_max:L}=g,I=L-D;return(P-
D)/I}}function U(g){let x=M[g];if(x==null){let C=(e.scales||xc)[g]||xc;if(C.from!=null){U(C.from);let P=Yt({},M[C.from],
C,{key:g});P.valToPct=N(P),M[g]=P}else{x=M[g]=Yt({},g==S?XM:Xq,C),x.key=g;let P=x.time,D=x.range,L=Xi(D);if((g!=S||i==2&&
!P)&&(L&&(D[0]==null||D[1]==null)&&(D={min:D[0]==null?XT:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?XT:{mode:1,hard:D[1],
soft:D[1]}},L=!1),!L&&Jp(D))){let I=D;D=(G,Z,ne)=>Z==null?Pl:Wp(Z,ne,I)}x.range=Fe(D||(P?pV:g==S?x.distr==3?fV:x.distr==
4?hV:uP:x.distr==3?cP:x.distr==4?dP:mV)),x.auto=Fe(L?!1:x.auto),x.clamp=Fe(x.clamp||Qq),x._min=x._max=null,x.valToPct=N(
x)}}}U("x"),U("y"),i==1&&b.forEach(g=>{U(g.scale)}),k.forEach(g=>{U(g.scale)});for(let g in e.scales)U(g);let H=M[S],le=H.
distr,Y,fe;H.ori==0?(xo(c,TH),Y=s,fe=a):(xo(c,MH),Y=a,fe=s);let he={};for(let g in M){let x=M[g];(x.min!=null||x.max!=null)&&
(he[g]={min:x.min,max:x.max},x.min=x.max=null)}let Le=e.tzDate||(g=>new Date(rn(g/w))),ue=e.fmtDate||Fy,kn=w==1?Tq(Le):_q(
Le),yt=cM(Le,uM(w==1?Sq:Pq,ue)),He=pM(Le,dM(Dq,ue)),Ze=[],X=o.legend=Yt({},Oq,e.legend),Q=o.cursor=Yt({},Fq,{drag:{y:i==
2}},e.cursor),Ye=X.show,st=Q.show,Ie=X.markers;X.idxs=Ze,Ie.width=Fe(Ie.width),Ie.dash=Fe(Ie.dash),Ie.stroke=Fe(Ie.stroke),
Ie.fill=Fe(Ie.fill);let tt,Ko,io,Et=[],wr=[],Qr,Mo=!1,$i={};if(X.live){let g=b[1]?b[1].values:null;Mo=g!=null,Qr=Mo?g(o,
1,0):{_:0};for(let x in Qr)$i[x]=Oy}if(Ye)if(tt=rr("table",NH,c),io=rr("tbody",null,tt),X.mount(o,tt),Mo){Ko=rr("thead",
null,tt,io);let g=rr("tr",null,Ko);rr("th",null,g);for(var ha in Qr)rr("th",IT,g).textContent=ha}else xo(tt,zH),X.live&&
xo(tt,BH);let ga={show:!0},gu={show:!1};function Xc(g,x){if(x==0&&(Mo||!X.live||i==2))return Pl;let C=[],P=rr("tr",FH,io,
io.childNodes[x]);xo(P,g.class),g.show||xo(P,Zs);let D=rr("th",null,P);if(Ie.show){let G=zo(IH,D);if(x>0){let Z=Ie.width(
o,x);Z&&(G.style.border=Z+"px "+Ie.dash(o,x)+" "+Ie.stroke(o,x)),G.style.background=Ie.fill(o,x)}}let L=zo(IT,D);g.label instanceof
HTMLElement?L.appendChild(g.label):L.textContent=g.label,x>0&&(Ie.show||(L.style.color=g.width>0?Ie.stroke(o,x):Ie.fill(
o,x)),Nn("click",D,G=>{if(Q._lock)return;vs(G);let Z=b.indexOf(g);if((G.ctrlKey||G.metaKey)!=X.isolate){let ne=b.some((re,ae)=>ae>
0&&ae!=Z&&re.show);b.forEach((re,ae)=>{ae>0&&Sr(ae,ne?ae==Z?ga:gu:ga,!0,jt.setSeries)})}else Sr(Z,{show:!g.show},!0,jt.setSeries)},
!1),xa&&Nn(WT,D,G=>{Q._lock||(vs(G),Sr(b.indexOf(g),Aa,!0,jt.setSeries))},!1));for(var I in Qr){let G=rr("td",HH,P);G.textContent=
"--",C.push(G)}return[P,C]}let fs=new Map;function Nn(g,x,C,P=!0){let D=fs.get(x)||{},L=Q.bind[g](o,x,C,P);L&&(Ys(g,x,D[g]=
L),fs.set(x,D))}function ya(g,x,C){let P=fs.get(x)||{};for(let D in P)(g==null||D==g)&&(Ty(D,x,P[D]),delete P[D]);g==null&&
fs.delete(x)}let Xr=0,hs=0,De=0,ie=0,bt=0,en=0,ba=bt,gs=en,kr=De,ys=ie,so=0,Po=0,jn=0,jo=0;o.bbox={};let If=!1,ed=!1,va=!1,
bs=!1,td=!1,_o=!1;function Hf(g,x,C){(C||g!=o.width||x!=o.height)&&Uv(g,x),Ta(!1),va=!0,ed=!0,Ma()}function Uv(g,x){o.width=
Xr=De=g,o.height=hs=ie=x,bt=en=0,d3(),p3();let C=o.bbox;so=C.left=Gs(bt*et,.5),Po=C.top=Gs(en*et,.5),jn=C.width=Gs(De*et,
.5),jo=C.height=Gs(ie*et,.5)}let l3=3;function u3(){let g=!1,x=0;for(;!g;){x++;let C=w3(x),P=k3(x);g=x==l3||C&&P,g||(Uv(
o.width,o.height),ed=!0)}}function c3({width:g,height:x}){Hf(g,x)}o.setSize=c3;function d3(){let g=!1,x=!1,C=!1,P=!1;k.forEach(
(D,L)=>{if(D.show&&D._show){let{side:I,_size:G}=D,Z=I%2,ne=D.label!=null?D.labelSize:0,re=G+ne;re>0&&(Z?(De-=re,I==3?(bt+=
re,P=!0):C=!0):(ie-=re,I==0?(en+=re,g=!0):x=!0))}}),xs[0]=g,xs[1]=C,xs[2]=x,xs[3]=P,De-=Di[1]+Di[3],bt+=Di[3],ie-=Di[2]+
Di[0],en+=Di[0]}function p3(){let g=bt+De,x=en+ie,C=bt,P=en;function D(L,I){switch(L){case 1:return g+=I,g-I;case 2:return x+=
I,x-I;case 3:return C-=I,C+I;case 0:return P-=I,P+I}}k.forEach((L,I)=>{if(L.show&&L._show){let G=L.side;L._pos=D(G,L._size),
L.label!=null&&(L._lpos=D(G,L.labelSize))}})}if(Q.dataIdx==null){let g=Q.hover,x=g.skip=new Set(g.skip??[]);x.add(void 0);
let C=g.prox=Fe(g.prox),P=g.bias??=0;Q.dataIdx=(D,L,I,G)=>{if(L==0)return I;let Z=I,ne=C(D,L,I,G)??mt,re=ne>=0&&ne<mt,ae=H.
ori==0?De:ie,Me=Q.left,Qe=t[0],Ke=t[L];if(x.has(Ke[I])){Z=null;let Ne=null,Ce=null,ye;if(P==0||P==-1)for(ye=I;Ne==null&&
ye-- >0;)x.has(Ke[ye])||(Ne=ye);if(P==0||P==1)for(ye=I;Ce==null&&ye++<Ke.length;)x.has(Ke[ye])||(Ce=ye);if(Ne!=null||Ce!=
null)if(re){let Ct=Ne==null?-1/0:Y(Qe[Ne],H,ae,0),Nt=Ce==null?1/0:Y(Qe[Ce],H,ae,0),mn=Me-Ct,lt=Nt-Me;mn<=lt?mn<=ne&&(Z=Ne):
lt<=ne&&(Z=Ce)}else Z=Ce==null?Ne:Ne==null?Ce:I-Ne<=Ce-I?Ne:Ce}else re&&sn(Me-Y(Qe[I],H,ae,0))>ne&&(Z=null);return Z}}let vs=g=>{
Q.event=g};Q.idxs=Ze,Q._lock=!1;let En=Q.points;En.show=Fe(En.show),En.size=Fe(En.size),En.stroke=Fe(En.stroke),En.width=
Fe(En.width),En.fill=Fe(En.fill);let Cr=o.focus=Yt({},e.focus||{alpha:.3},Q.focus),xa=Cr.prox>=0,wa=xa&&En.one,$o=[],ka=[],
Ca=[];function Kv(g,x){let C=En.show(o,x);if(C instanceof HTMLElement)return xo(C,LH),xo(C,g.class),Br(C,-10,-10,De,ie),
h.insertBefore(C,$o[x]),C}function jv(g,x){if(i==1||x>0){let C=i==1&&M[g.scale].time,P=g.value;g.value=C?iM(P)?pM(Le,dM(
P,ue)):P||He:P||Jq,g.label=g.label||(C?Hq:Iq)}if(wa||x>0){g.width=g.width==null?1:g.width,g.paths=g.paths||uV||XH,g.fillTo=
Fe(g.fillTo||eV),g.pxAlign=+Je(g.pxAlign,v),g.pxRound=wM(g.pxAlign),g.stroke=Fe(g.stroke||null),g.fill=Fe(g.fill||null),
g._stroke=g._fill=g._paths=g._focus=null;let C=Zq(Vn(1,g.width),1),P=g.points=Yt({},{size:C,width:Vn(1,C*.2),stroke:g.stroke,
space:C*2,paths:cV,_stroke:null,_fill:null},g.points);P.show=Fe(P.show),P.filter=Fe(P.filter),P.fill=Fe(P.fill),P.stroke=
Fe(P.stroke),P.paths=Fe(P.paths),P.pxAlign=g.pxAlign}if(Ye){let C=Xc(g,x);Et.splice(x,0,C[0]),wr.splice(x,0,C[1]),X.values.
push(null)}if(st){Ze.splice(x,0,null);let C=null;wa?x==0&&(C=Kv(g,x)):x>0&&(C=Kv(g,x)),$o.splice(x,0,C),ka.splice(x,0,0),
Ca.splice(x,0,0)}pn("addSeries",x)}function m3(g,x){x=x??b.length,g=i==1?Ey(g,x,fM,vM):Ey(g,x,{},bM),b.splice(x,0,g),jv(
b[x],x)}o.addSeries=m3;function f3(g){if(b.splice(g,1),Ye){X.values.splice(g,1),wr.splice(g,1);let x=Et.splice(g,1)[0];ya(
null,x.firstChild),x.remove()}st&&(Ze.splice(g,1),$o.splice(g,1)[0].remove(),ka.splice(g,1),Ca.splice(g,1)),pn("delSerie\
s",g)}o.delSeries=f3;let xs=[!1,!1,!1,!1];function h3(g,x){if(g._show=g.show,g.show){let C=g.side%2,P=M[g.scale];P==null&&
(g.scale=C?b[1].scale:S,P=M[g.scale]);let D=P.time;g.size=Fe(g.size),g.space=Fe(g.space),g.rotate=Fe(g.rotate),Xi(g.incrs)&&
g.incrs.forEach(I=>{!es.has(I)&&es.set(I,RM(I))}),g.incrs=Fe(g.incrs||(P.distr==2?wq:D?w==1?Cq:Mq:Js)),g.splits=Fe(g.splits||
(D&&P.distr==1?kn:P.distr==3?Py:P.distr==4?Wq:Vq)),g.stroke=Fe(g.stroke),g.grid.stroke=Fe(g.grid.stroke),g.ticks.stroke=
Fe(g.ticks.stroke),g.border.stroke=Fe(g.border.stroke);let L=g.values;g.values=Xi(L)&&!Xi(L[0])?Fe(L):D?Xi(L)?cM(Le,uM(L,
ue)):iM(L)?$q(Le,L):L||yt:L||qq,g.filter=Fe(g.filter||(P.distr>=3&&P.log==10?jq:P.distr==3&&P.log==2?Gq:AM)),g.font=TM(g.
font),g.labelFont=TM(g.labelFont),g._size=g.size(o,null,x,0),g._space=g._rotate=g._incrs=g._found=g._splits=g._values=null,
g._size>0&&(xs[x]=!0,g._el=zo(EH,m))}}function yu(g,x,C,P){let[D,L,I,G]=C,Z=x%2,ne=0;return Z==0&&(G||L)&&(ne=x==0&&!D||
x==2&&!I?rn(mM.size/3):0),Z==1&&(D||I)&&(ne=x==1&&!L||x==3&&!G?rn(gM.size/2):0),ne}let Gv=o.padding=(e.padding||[yu,yu,yu,
yu]).map(g=>Fe(Je(g,yu))),Di=o._padding=Gv.map((g,x)=>g(o,x,xs,0)),Cn,ln=null,un=null,nd=i==1?b[0].idxs:null,Go=null,bu=!1;
function Jv(g,x){if(t=g??[],o.data=o._data=t,i==2){Cn=0;for(let C=1;C<b.length;C++)Cn+=t[C][0].length}else{t.length==0&&
(o.data=o._data=t=[[]]),Go=t[0],Cn=Go.length;let C=t;if(le==2){C=t.slice();let P=C[0]=Array(Cn);for(let D=0;D<Cn;D++)P[D]=
D}o._data=t=C}if(Ta(!0),pn("setData"),le==2&&(va=!0),x!==!1){let C=H;C.auto(o,bu)?qf():Ai(S,C.min,C.max),bs=bs||Q.left>=
0,_o=!0,Ma()}}o.setData=Jv;function qf(){bu=!0;let g,x;i==1&&(Cn>0?(ln=nd[0]=0,un=nd[1]=Cn-1,g=t[0][ln],x=t[0][un],le==2?
(g=ln,x=un):g==x&&(le==3?[g,x]=jp(g,g,H.log,!1):le==4?[g,x]=Ly(g,g,H.log,!1):H.time?x=g+rn(86400/w):[g,x]=Wp(g,x,Ny,!0))):
(ln=nd[0]=g=null,un=nd[1]=x=null)),Ai(S,g,x)}let od,Sa,Vf,Wf,Uf,Kf,jf,Gf,Jf,Gn;function Zv(g,x,C,P,D,L){g??=qT,C??=zy,P??=
"butt",D??=qT,L??="round",g!=od&&(p.strokeStyle=od=g),D!=Sa&&(p.fillStyle=Sa=D),x!=Vf&&(p.lineWidth=Vf=x),L!=Uf&&(p.lineJoin=
Uf=L),P!=Kf&&(p.lineCap=Kf=P),C!=Wf&&p.setLineDash(Wf=C)}function Yv(g,x,C,P){x!=Sa&&(p.fillStyle=Sa=x),g!=jf&&(p.font=jf=
g),C!=Gf&&(p.textAlign=Gf=C),P!=Jf&&(p.textBaseline=Jf=P)}function Zf(g,x,C,P,D=0){if(P.length>0&&g.auto(o,bu)&&(x==null||
x.min==null)){let L=Je(ln,0),I=Je(un,P.length-1),G=C.min==null?jH(P,L,I,D,g.distr==3):[C.min,C.max];g.min=sr(g.min,C.min=
G[0]),g.max=Vn(g.max,C.max=G[1])}}let Qv={min:null,max:null};function g3(){for(let P in M){let D=M[P];he[P]==null&&(D.min==
null||he[S]!=null&&D.auto(o,bu))&&(he[P]=Qv)}for(let P in M){let D=M[P];he[P]==null&&D.from!=null&&he[D.from]!=null&&(he[P]=
Qv)}he[S]!=null&&Ta(!0);let g={};for(let P in he){let D=he[P];if(D!=null){let L=g[P]=_l(M[P],nq);if(D.min!=null)Yt(L,D);else if(P!=
S||i==2)if(Cn==0&&L.from==null){let I=L.range(o,null,null,P);L.min=I[0],L.max=I[1]}else L.min=mt,L.max=-mt}}if(Cn>0){b.forEach(
(P,D)=>{if(i==1){let L=P.scale,I=he[L];if(I==null)return;let G=g[L];if(D==0){let Z=G.range(o,G.min,G.max,L);G.min=Z[0],G.
max=Z[1],ln=ir(G.min,t[0]),un=ir(G.max,t[0]),un-ln>1&&(t[0][ln]<G.min&&ln++,t[0][un]>G.max&&un--),P.min=Go[ln],P.max=Go[un]}else
P.show&&P.auto&&Zf(G,I,P,t[D],P.sorted);P.idxs[0]=ln,P.idxs[1]=un}else if(D>0&&P.show&&P.auto){let[L,I]=P.facets,G=L.scale,
Z=I.scale,[ne,re]=t[D],ae=g[G],Me=g[Z];ae!=null&&Zf(ae,he[G],L,ne,L.sorted),Me!=null&&Zf(Me,he[Z],I,re,I.sorted),P.min=I.
min,P.max=I.max}});for(let P in g){let D=g[P],L=he[P];if(D.from==null&&(L==null||L.min==null)){let I=D.range(o,D.min==mt?
null:D.min,D.max==-mt?null:D.max,P);D.min=I[0],D.max=I[1]}}}for(let P in g){let D=g[P];if(D.from!=null){let L=g[D.from];
if(L.min==null)D.min=D.max=null;else{let I=D.range(o,L.min,L.max,P);D.min=I[0],D.max=I[1]}}}let x={},C=!1;for(let P in g){
let D=g[P],L=M[P];if(L.min!=D.min||L.max!=D.max){L.min=D.min,L.max=D.max;let I=L.distr;L._min=I==3?bi(L.min):I==4?by(L.min,
L.asinh):I==100?L.fwd(L.min):L.min,L._max=I==3?bi(L.max):I==4?by(L.max,L.asinh):I==100?L.fwd(L.max):L.max,x[P]=C=!0}}if(C){
b.forEach((P,D)=>{i==2?D>0&&x.y&&(P._paths=null):x[P.scale]&&(P._paths=null)});for(let P in x)va=!0,pn("setScale",P);st&&
Q.left>=0&&(bs=_o=!0)}for(let P in he)he[P]=null}function y3(g){let x=My(ln-1,0,Cn-1),C=My(un+1,0,Cn-1);for(;g[x]==null&&
x>0;)x--;for(;g[C]==null&&C<Cn-1;)C++;return[x,C]}function b3(){if(Cn>0){let g=b.some(x=>x._focus)&&Gn!=Cr.alpha;g&&(p.globalAlpha=
Gn=Cr.alpha),b.forEach((x,C)=>{if(C>0&&x.show&&(Xv(C,!1),Xv(C,!0),x._paths==null)){let P=Gn;Gn!=x.alpha&&(p.globalAlpha=
Gn=x.alpha);let D=i==2?[0,t[C][0].length-1]:y3(t[C]);x._paths=x.paths(o,C,D[0],D[1]),Gn!=P&&(p.globalAlpha=Gn=P)}}),b.forEach(
(x,C)=>{if(C>0&&x.show){let P=Gn;Gn!=x.alpha&&(p.globalAlpha=Gn=x.alpha),x._paths!=null&&ex(C,!1);{let D=x._paths!=null?
x._paths.gaps:null,L=x.points.show(o,C,ln,un,D),I=x.points.filter(o,C,L,D);(L||I)&&(x.points._paths=x.points.paths(o,C,ln,
un,I),ex(C,!0))}Gn!=P&&(p.globalAlpha=Gn=P),pn("drawSeries",C)}}),g&&(p.globalAlpha=Gn=1)}}function Xv(g,x){let C=x?b[g].
points:b[g];C._stroke=C.stroke(o,g),C._fill=C.fill(o,g)}function ex(g,x){let C=x?b[g].points:b[g],{stroke:P,fill:D,clip:L,
flags:I,_stroke:G=C._stroke,_fill:Z=C._fill,_width:ne=C.width}=C._paths;ne=ft(ne*et,3);let re=null,ae=ne%2/2;x&&Z==null&&
(Z=ne>0?"#fff":G);let Me=C.pxAlign==1&&ae>0;if(Me&&p.translate(ae,ae),!x){let Qe=so-ne/2,Ke=Po-ne/2,Ne=jn+ne,Ce=jo+ne;re=
new Path2D,re.rect(Qe,Ke,Ne,Ce)}x?Yf(G,ne,C.dash,C.cap,Z,P,D,I,L):v3(g,G,ne,C.dash,C.cap,Z,P,D,I,re,L),Me&&p.translate(-ae,
-ae)}function v3(g,x,C,P,D,L,I,G,Z,ne,re){let ae=!1;Z!=0&&O.forEach((Me,Qe)=>{if(Me.series[0]==g){let Ke=b[Me.series[1]],
Ne=t[Me.series[1]],Ce=(Ke._paths||xc).band;Xi(Ce)&&(Ce=Me.dir==1?Ce[0]:Ce[1]);let ye,Ct=null;Ke.show&&Ce&&JH(Ne,ln,un)?(Ct=
Me.fill(o,Qe)||L,ye=Ke._paths.clip):Ce=null,Yf(x,C,P,D,Ct,I,G,Z,ne,re,ye,Ce),ae=!0}}),ae||Yf(x,C,P,D,L,I,G,Z,ne,re)}let tx=$l|
$y;function Yf(g,x,C,P,D,L,I,G,Z,ne,re,ae){Zv(g,x,C,P,D),(Z||ne||ae)&&(p.save(),Z&&p.clip(Z),ne&&p.clip(ne)),ae?(G&tx)==
tx?(p.clip(ae),re&&p.clip(re),id(D,I),rd(g,L,x)):G&$y?(id(D,I),p.clip(ae),rd(g,L,x)):G&$l&&(p.save(),p.clip(ae),re&&p.clip(
re),id(D,I),p.restore(),rd(g,L,x)):(id(D,I),rd(g,L,x)),(Z||ne||ae)&&p.restore()}function rd(g,x,C){C>0&&(x instanceof Map?
x.forEach((P,D)=>{p.strokeStyle=od=D,p.stroke(P)}):x!=null&&g&&p.stroke(x))}function id(g,x){x instanceof Map?x.forEach(
(C,P)=>{p.fillStyle=Sa=P,p.fill(C)}):x!=null&&g&&p.fill(x)}function x3(g,x,C,P){let D=k[g],L;if(P<=0)L=[0,0];else{let I=D.
_space=D.space(o,g,x,C,P),G=D._incrs=D.incrs(o,g,x,C,P,I);L=gV(x,C,G,P,I)}return D._found=L}function Qf(g,x,C,P,D,L,I,G,Z,ne){
let re=I%2/2;v==1&&p.translate(re,re),Zv(G,I,Z,ne,G),p.beginPath();let ae,Me,Qe,Ke,Ne=D+(P==0||P==3?-L:L);C==0?(Me=D,Ke=
Ne):(ae=D,Qe=Ne);for(let Ce=0;Ce<g.length;Ce++)x[Ce]!=null&&(C==0?ae=Qe=g[Ce]:Me=Ke=g[Ce],p.moveTo(ae,Me),p.lineTo(Qe,Ke));
p.stroke(),v==1&&p.translate(-re,-re)}function w3(g){let x=!0;return k.forEach((C,P)=>{if(!C.show)return;let D=M[C.scale];
if(D.min==null){C._show&&(x=!1,C._show=!1,Ta(!1));return}else C._show||(x=!1,C._show=!0,Ta(!1));let L=C.side,I=L%2,{min:G,
max:Z}=D,[ne,re]=x3(P,G,Z,I==0?De:ie);if(re==0)return;let ae=D.distr==2,Me=C._splits=C.splits(o,P,G,Z,ne,re,ae),Qe=D.distr==
2?Me.map(ye=>Go[ye]):Me,Ke=D.distr==2?Go[Me[1]]-Go[Me[0]]:ne,Ne=C._values=C.values(o,C.filter(o,Qe,P,re,Ke),P,re,Ke);C._rotate=
L==2?C.rotate(o,Ne,P,re):0;let Ce=C._size;C._size=Fo(C.size(o,Ne,P,g)),Ce!=null&&C._size!=Ce&&(x=!1)}),x}function k3(g){
let x=!0;return Gv.forEach((C,P)=>{let D=C(o,P,xs,g);D!=Di[P]&&(x=!1),Di[P]=D}),x}function C3(){for(let g=0;g<k.length;g++){
let x=k[g];if(!x.show||!x._show)continue;let C=x.side,P=C%2,D,L,I=x.stroke(o,g),G=C==0||C==3?-1:1,[Z,ne]=x._found;if(x.label!=
null){let zn=x.labelGap*G,uo=rn((x._lpos+zn)*et);Yv(x.labelFont[0],I,"center",C==2?"top":HT),p.save(),P==1?(D=L=0,p.translate(
uo,rn(Po+jo/2)),p.rotate((C==3?-qp:qp)/2)):(D=rn(so+jn/2),L=uo);let Cs=DM(x.label)?x.label(o,g,Z,ne):x.label;p.fillText(
Cs,D,L),p.restore()}if(ne==0)continue;let re=M[x.scale],ae=P==0?jn:jo,Me=P==0?so:Po,Qe=x._splits,Ke=re.distr==2?Qe.map(zn=>Go[zn]):
Qe,Ne=re.distr==2?Go[Qe[1]]-Go[Qe[0]]:Z,Ce=x.ticks,ye=x.border,Ct=Ce.show?Ce.size:0,Nt=rn(Ct*et),mn=rn((x.alignTo==2?x._size-
Ct-x.gap:x.gap)*et),lt=x._rotate*-qp/180,Bt=y(x._pos*et),ao=(Nt+mn)*G,Bn=Bt+ao;L=P==0?Bn:0,D=P==1?Bn:0;let Do=x.font[0],
Jo=x.align==1?Cl:x.align==2?hy:lt>0?Cl:lt<0?hy:P==0?"center":C==3?hy:Cl,Mr=lt||P==1?"middle":C==2?"top":HT;Yv(Do,I,Jo,Mr);
let lo=x.font[1]*x.lineGap,Eo=Qe.map(zn=>y(l(zn,re,ae,Me))),Zo=x._values;for(let zn=0;zn<Zo.length;zn++){let uo=Zo[zn];if(uo!=
null){P==0?D=Eo[zn]:L=Eo[zn],uo=""+uo;let Cs=uo.indexOf(`
`)==-1?[uo]:uo.split(/\n/gm);for(let Fn=0;Fn<Cs.length;Fn++){let xx=Cs[Fn];lt?(p.save(),p.translate(D,L+Fn*lo),p.rotate(
lt),p.fillText(xx,0,0),p.restore()):p.fillText(xx,D,L+Fn*lo)}}}Ce.show&&Qf(Eo,Ce.filter(o,Ke,g,ne,Ne),P,C,Bt,Nt,ft(Ce.width*
et,3),Ce.stroke(o,g),Ce.dash,Ce.cap);let Pr=x.grid;Pr.show&&Qf(Eo,Pr.filter(o,Ke,g,ne,Ne),P,P==0?2:1,P==0?Po:so,P==0?jo:
jn,ft(Pr.width*et,3),Pr.stroke(o,g),Pr.dash,Pr.cap),ye.show&&Qf([Bt],[1],P==0?1:0,P==0?1:2,P==1?Po:so,P==1?jo:jn,ft(ye.width*
et,3),ye.stroke(o,g),ye.dash,ye.cap)}pn("drawAxes")}function Ta(g){b.forEach((x,C)=>{C>0&&(x._paths=null,g&&(i==1?(x.min=
null,x.max=null):x.facets.forEach(P=>{P.min=null,P.max=null})))})}let sd=!1,Xf=!1,vu=[];function S3(){Xf=!1;for(let g=0;g<
vu.length;g++)pn(...vu[g]);vu.length=0}function Ma(){sd||(uq(nx),sd=!0)}function T3(g,x=!1){sd=!0,Xf=x,g(o),nx(),x&&vu.length>
0&&queueMicrotask(S3)}o.batch=T3;function nx(){if(If&&(g3(),If=!1),va&&(u3(),va=!1),ed){if(Mt(f,Cl,bt),Mt(f,"top",en),Mt(
f,gc,De),Mt(f,yc,ie),Mt(h,Cl,bt),Mt(h,"top",en),Mt(h,gc,De),Mt(h,yc,ie),Mt(m,gc,Xr),Mt(m,yc,hs),d.width=rn(Xr*et),d.height=
rn(hs*et),k.forEach(({_el:g,_show:x,_size:C,_pos:P,side:D})=>{if(g!=null)if(x){let L=D===3||D===0?C:0,I=D%2==1;Mt(g,I?"l\
eft":"top",P-L),Mt(g,I?"width":"height",C),Mt(g,I?"top":"left",I?en:bt),Mt(g,I?"height":"width",I?ie:De),Sy(g,Zs)}else xo(
g,Zs)}),od=Sa=Vf=Uf=Kf=jf=Gf=Jf=Wf=null,Gn=1,ku(!0),bt!=ba||en!=gs||De!=kr||ie!=ys){Ta(!1);let g=De/kr,x=ie/ys;if(st&&!bs&&
Q.left>=0){Q.left*=g,Q.top*=x,Pa&&Br(Pa,rn(Q.left),0,De,ie),_a&&Br(_a,0,rn(Q.top),De,ie);for(let C=0;C<$o.length;C++){let P=$o[C];
P!=null&&(ka[C]*=g,Ca[C]*=x,Br(P,Fo(ka[C]),Fo(Ca[C]),De,ie))}}if(kt.show&&!td&&kt.left>=0&&kt.width>0){kt.left*=g,kt.width*=
g,kt.top*=x,kt.height*=x;for(let C in ih)Mt(Ea,C,kt[C])}ba=bt,gs=en,kr=De,ys=ie}pn("setSize"),ed=!1}Xr>0&&hs>0&&(p.clearRect(
0,0,d.width,d.height),pn("drawClear"),R.forEach(g=>g()),pn("draw")),kt.show&&td&&(ad(kt),td=!1),st&&bs&&(ks(null,!0,!1),
bs=!1),X.show&&X.live&&_o&&(oh(),_o=!1),u||(u=!0,o.status=1,pn("ready")),bu=!1,sd=!1}o.redraw=(g,x)=>{va=x||!1,g!==!1?Ai(
S,H.min,H.max):Ma()};function eh(g,x){let C=M[g];if(C.from==null){if(Cn==0){let P=C.range(o,x.min,x.max,g);x.min=P[0],x.
max=P[1]}if(x.min>x.max){let P=x.min;x.min=x.max,x.max=P}if(Cn>1&&x.min!=null&&x.max!=null&&x.max-x.min<1e-16)return;g==
S&&C.distr==2&&Cn>0&&(x.min=ir(x.min,t[0]),x.max=ir(x.max,t[0]),x.min==x.max&&x.max++),he[g]=x,If=!0,Ma()}}o.setScale=eh;
let th,nh,Pa,_a,ox,rx,$a,Da,ix,sx,wt,_t,Ei=!1,Sn=Q.drag,cn=Sn.x,dn=Sn.y;st&&(Q.x&&(th=zo(OH,h)),Q.y&&(nh=zo(RH,h)),H.ori==
0?(Pa=th,_a=nh):(Pa=nh,_a=th),wt=Q.left,_t=Q.top);let kt=o.select=Yt({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
Ea=kt.show?zo(AH,kt.over?h:f):null;function ad(g,x){if(kt.show){for(let C in g)kt[C]=g[C],C in ih&&Mt(Ea,C,g[C]);x!==!1&&
pn("setSelect")}}o.setSelect=ad;function M3(g){if(b[g].show)Ye&&Sy(Et[g],Zs);else if(Ye&&xo(Et[g],Zs),st){let C=wa?$o[0]:
$o[g];C!=null&&Br(C,-10,-10,De,ie)}}function Ai(g,x,C){eh(g,{min:x,max:C})}function Sr(g,x,C,P){x.focus!=null&&E3(g),x.show!=
null&&b.forEach((D,L)=>{L>0&&(g==L||g==null)&&(D.show=x.show,M3(L),i==2?(Ai(D.facets[0].scale,null,null),Ai(D.facets[1].
scale,null,null)):Ai(D.scale,null,null),Ma())}),C!==!1&&pn("setSeries",g,x),P&&Cu("setSeries",o,g,x)}o.setSeries=Sr;function P3(g,x){
Yt(O[g],x)}function _3(g,x){g.fill=Fe(g.fill||null),g.dir=Je(g.dir,-1),x=x??O.length,O.splice(x,0,g)}function $3(g){g==null?
O.length=0:O.splice(g,1)}o.addBand=_3,o.setBand=P3,o.delBand=$3;function D3(g,x){b[g].alpha=x,st&&$o[g]!=null&&($o[g].style.
opacity=x),Ye&&Et[g]&&(Et[g].style.opacity=x)}let ei,Oi,ws,Aa={focus:!0};function E3(g){if(g!=ws){let x=g==null,C=Cr.alpha!=
1;b.forEach((P,D)=>{if(i==1||D>0){let L=x||D==0||D==g;P._focus=x?null:L,C&&D3(D,L?1:Cr.alpha)}}),ws=g,C&&Ma()}}Ye&&xa&&Nn(
UT,tt,g=>{Q._lock||(vs(g),ws!=null&&Sr(null,Aa,!0,jt.setSeries))});function Tr(g,x,C){let P=M[x];C&&(g=g/et-(P.ori==1?en:
bt));let D=De;P.ori==1&&(D=ie,g=D-g),P.dir==-1&&(g=D-g);let L=P._min,I=P._max,G=g/D,Z=L+(I-L)*G,ne=P.distr;return ne==3?
Ml(10,Z):ne==4?YH(Z,P.asinh):ne==100?P.bwd(Z):Z}function A3(g,x){let C=Tr(g,S,x);return ir(C,t[0],ln,un)}o.valToIdx=g=>ir(
g,t[0]),o.posToIdx=A3,o.posToVal=Tr,o.valToPos=(g,x,C)=>M[x].ori==0?s(g,M[x],C?jn:De,C?so:0):a(g,M[x],C?jo:ie,C?Po:0),o.
setCursor=(g,x,C)=>{wt=g.left,_t=g.top,ks(null,x,C)};function ax(g,x){Mt(Ea,Cl,kt.left=g),Mt(Ea,gc,kt.width=x)}function lx(g,x){
Mt(Ea,"top",kt.top=g),Mt(Ea,yc,kt.height=x)}let xu=H.ori==0?ax:lx,wu=H.ori==1?ax:lx;function O3(){if(Ye&&X.live)for(let g=i==
2?1:0;g<b.length;g++){if(g==0&&Mo)continue;let x=X.values[g],C=0;for(let P in x)wr[g][C++].firstChild.nodeValue=x[P]}}function oh(g,x){
if(g!=null&&(g.idxs?g.idxs.forEach((C,P)=>{Ze[P]=C}):tq(g.idx)||Ze.fill(g.idx),X.idx=Ze[0]),Ye&&X.live){for(let C=0;C<b.
length;C++)(C>0||i==1&&!Mo)&&R3(C,Ze[C]);O3()}_o=!1,x!==!1&&pn("setLegend")}o.setLegend=oh;function R3(g,x){let C=b[g],P=g==
0&&le==2?Go:t[g],D;Mo?D=C.values(o,g,x)??$i:(D=C.value(o,x==null?null:P[x],g,x),D=D==null?$i:{_:D}),X.values[g]=D}function ks(g,x,C){
ix=wt,sx=_t,[wt,_t]=Q.move(o,wt,_t),Q.left=wt,Q.top=_t,st&&(Pa&&Br(Pa,rn(wt),0,De,ie),_a&&Br(_a,0,rn(_t),De,ie));let P,D=ln>
un;ei=mt,Oi=null;let L=H.ori==0?De:ie,I=H.ori==1?De:ie;if(wt<0||Cn==0||D){P=Q.idx=null;for(let G=0;G<b.length;G++){let Z=$o[G];
Z!=null&&Br(Z,-10,-10,De,ie)}xa&&Sr(null,Aa,!0,g==null&&jt.setSeries),X.live&&(Ze.fill(P),_o=!0)}else{let G,Z,ne;i==1&&(G=
H.ori==0?wt:_t,Z=Tr(G,S),P=Q.idx=ir(Z,t[0],ln,un),ne=Y(t[0][P],H,L,0));let re=-10,ae=-10,Me=0,Qe=0,Ke=!0,Ne="",Ce="";for(let ye=i==
2?1:0;ye<b.length;ye++){let Ct=b[ye],Nt=Ze[ye],mn=Nt==null?null:i==1?t[ye][Nt]:t[ye][1][Nt],lt=Q.dataIdx(o,ye,P,Z),Bt=lt==
null?null:i==1?t[ye][lt]:t[ye][1][lt];if(_o=_o||Bt!=mn||lt!=Nt,Ze[ye]=lt,ye>0&&Ct.show){let ao=lt==null?-10:lt==P?ne:Y(i==
1?t[0][lt]:t[ye][0][lt],H,L,0),Bn=Bt==null?-10:fe(Bt,i==1?M[Ct.scale]:M[Ct.facets[1].scale],I,0);if(xa&&Bt!=null){let Do=H.
ori==1?wt:_t,Jo=sn(Cr.dist(o,ye,lt,Bn,Do));if(Jo<ei){let Mr=Cr.bias;if(Mr!=0){let lo=Tr(Do,Ct.scale),Eo=Bt>=0?1:-1,Zo=lo>=
0?1:-1;Zo==Eo&&(Zo==1?Mr==1?Bt>=lo:Bt<=lo:Mr==1?Bt<=lo:Bt>=lo)&&(ei=Jo,Oi=ye)}else ei=Jo,Oi=ye}}if(_o||wa){let Do,Jo;H.ori==
0?(Do=ao,Jo=Bn):(Do=Bn,Jo=ao);let Mr,lo,Eo,Zo,Pr,zn,uo=!0,Cs=En.bbox;if(Cs!=null){uo=!1;let Fn=Cs(o,ye);Eo=Fn.left,Zo=Fn.
top,Mr=Fn.width,lo=Fn.height}else Eo=Do,Zo=Jo,Mr=lo=En.size(o,ye);if(zn=En.fill(o,ye),Pr=En.stroke(o,ye),wa)ye==Oi&&ei<=
Cr.prox&&(re=Eo,ae=Zo,Me=Mr,Qe=lo,Ke=uo,Ne=zn,Ce=Pr);else{let Fn=$o[ye];Fn!=null&&(ka[ye]=Eo,Ca[ye]=Zo,QT(Fn,Mr,lo,uo),ZT(
Fn,zn,Pr),Br(Fn,Fo(Eo),Fo(Zo),De,ie))}}}}if(wa){let ye=Cr.prox,Ct=ws==null?ei<=ye:ei>ye||Oi!=ws;if(_o||Ct){let Nt=$o[0];
Nt!=null&&(ka[0]=re,Ca[0]=ae,QT(Nt,Me,Qe,Ke),ZT(Nt,Ne,Ce),Br(Nt,Fo(re),Fo(ae),De,ie))}}}if(kt.show&&Ei)if(g!=null){let[G,
Z]=jt.scales,[ne,re]=jt.match,[ae,Me]=g.cursor.sync.scales,Qe=g.cursor.drag;if(cn=Qe._x,dn=Qe._y,cn||dn){let{left:Ke,top:Ne,
width:Ce,height:ye}=g.select,Ct=g.scales[ae].ori,Nt=g.posToVal,mn,lt,Bt,ao,Bn,Do=G!=null&&ne(G,ae),Jo=Z!=null&&re(Z,Me);
Do&&cn?(Ct==0?(mn=Ke,lt=Ce):(mn=Ne,lt=ye),Bt=M[G],ao=Y(Nt(mn,ae),Bt,L,0),Bn=Y(Nt(mn+lt,ae),Bt,L,0),xu(sr(ao,Bn),sn(Bn-ao))):
xu(0,L),Jo&&dn?(Ct==1?(mn=Ke,lt=Ce):(mn=Ne,lt=ye),Bt=M[Z],ao=fe(Nt(mn,Me),Bt,I,0),Bn=fe(Nt(mn+lt,Me),Bt,I,0),wu(sr(ao,Bn),
sn(Bn-ao))):wu(0,I)}else sh()}else{let G=sn(ix-ox),Z=sn(sx-rx);if(H.ori==1){let Me=G;G=Z,Z=Me}cn=Sn.x&&G>=Sn.dist,dn=Sn.
y&&Z>=Sn.dist;let ne=Sn.uni;ne!=null?cn&&dn&&(cn=G>=ne,dn=Z>=ne,!cn&&!dn&&(Z>G?dn=!0:cn=!0)):Sn.x&&Sn.y&&(cn||dn)&&(cn=dn=
!0);let re,ae;cn&&(H.ori==0?(re=$a,ae=wt):(re=Da,ae=_t),xu(sr(re,ae),sn(ae-re)),dn||wu(0,I)),dn&&(H.ori==1?(re=$a,ae=wt):
(re=Da,ae=_t),wu(sr(re,ae),sn(ae-re)),cn||xu(0,L)),!cn&&!dn&&(xu(0,0),wu(0,0))}if(Sn._x=cn,Sn._y=dn,g==null){if(C){if(vx!=
null){let[G,Z]=jt.scales;jt.values[0]=G!=null?Tr(H.ori==0?wt:_t,G):null,jt.values[1]=Z!=null?Tr(H.ori==1?wt:_t,Z):null}Cu(
gy,o,wt,_t,De,ie,P)}if(xa){let G=C&&jt.setSeries,Z=Cr.prox;ws==null?ei<=Z&&Sr(Oi,Aa,!0,G):ei>Z?Sr(null,Aa,!0,G):Oi!=ws&&
Sr(Oi,Aa,!0,G)}}_o&&(X.idx=P,oh()),x!==!1&&pn("setCursor")}let Ri=null;Object.defineProperty(o,"rect",{get(){return Ri==
null&&ku(!1),Ri}});function ku(g=!1){g?Ri=null:(Ri=h.getBoundingClientRect(),pn("syncRect",Ri))}function ux(g,x,C,P,D,L,I){
Q._lock||Ei&&g!=null&&g.movementX==0&&g.movementY==0||(rh(g,x,C,P,D,L,I,!1,g!=null),g!=null?ks(null,!0,!0):ks(x,!0,!1))}
function rh(g,x,C,P,D,L,I,G,Z){if(Ri==null&&ku(!1),vs(g),g!=null)C=g.clientX-Ri.left,P=g.clientY-Ri.top;else{if(C<0||P<0){
wt=-10,_t=-10;return}let[ne,re]=jt.scales,ae=x.cursor.sync,[Me,Qe]=ae.values,[Ke,Ne]=ae.scales,[Ce,ye]=jt.match,Ct=x.axes[0].
side%2==1,Nt=H.ori==0?De:ie,mn=H.ori==1?De:ie,lt=Ct?L:D,Bt=Ct?D:L,ao=Ct?P:C,Bn=Ct?C:P;if(Ke!=null?C=Ce(ne,Ke)?l(Me,M[ne],
Nt,0):-10:C=Nt*(ao/lt),Ne!=null?P=ye(re,Ne)?l(Qe,M[re],mn,0):-10:P=mn*(Bn/Bt),H.ori==1){let Do=C;C=P,P=Do}}Z&&(x==null||
x.cursor.event.type==gy)&&((C<=1||C>=De-1)&&(C=Gs(C,De)),(P<=1||P>=ie-1)&&(P=Gs(P,ie))),G?(ox=C,rx=P,[$a,Da]=Q.move(o,C,
P)):(wt=C,_t=P)}let ih={width:0,height:0,left:0,top:0};function sh(){ad(ih,!1)}let cx,dx,px,mx;function fx(g,x,C,P,D,L,I){
Ei=!0,cn=dn=Sn._x=Sn._y=!1,rh(g,x,C,P,D,L,I,!0,!1),g!=null&&(Nn(yy,ky,hx,!1),Cu(VT,o,$a,Da,De,ie,null));let{left:G,top:Z,
width:ne,height:re}=kt;cx=G,dx=Z,px=ne,mx=re}function hx(g,x,C,P,D,L,I){Ei=Sn._x=Sn._y=!1,rh(g,x,C,P,D,L,I,!1,!0);let{left:G,
top:Z,width:ne,height:re}=kt,ae=ne>0||re>0,Me=cx!=G||dx!=Z||px!=ne||mx!=re;if(ae&&Me&&ad(kt),Sn.setScale&&ae&&Me){let Qe=G,
Ke=ne,Ne=Z,Ce=re;if(H.ori==1&&(Qe=Z,Ke=re,Ne=G,Ce=ne),cn&&Ai(S,Tr(Qe,S),Tr(Qe+Ke,S)),dn)for(let ye in M){let Ct=M[ye];ye!=
S&&Ct.from==null&&Ct.min!=mt&&Ai(ye,Tr(Ne+Ce,ye),Tr(Ne,ye))}sh()}else Q.lock&&(Q._lock=!Q._lock,ks(x,!0,g!=null));g!=null&&
(ya(yy,ky),Cu(yy,o,wt,_t,De,ie,null))}function L3(g,x,C,P,D,L,I){if(Q._lock)return;vs(g);let G=Ei;if(Ei){let Z=!0,ne=!0,
re=10,ae,Me;H.ori==0?(ae=cn,Me=dn):(ae=dn,Me=cn),ae&&Me&&(Z=wt<=re||wt>=De-re,ne=_t<=re||_t>=ie-re),ae&&Z&&(wt=wt<$a?0:De),
Me&&ne&&(_t=_t<Da?0:ie),ks(null,!0,!0),Ei=!1}wt=-10,_t=-10,Ze.fill(null),ks(null,!0,!0),G&&(Ei=G)}function gx(g,x,C,P,D,L,I){
Q._lock||(vs(g),qf(),sh(),g!=null&&Cu(KT,o,wt,_t,De,ie,null))}function yx(){k.forEach(yV),Hf(o.width,o.height,!0)}Ys(Vp,
Tl,yx);let Oa={};Oa.mousedown=fx,Oa.mousemove=ux,Oa.mouseup=hx,Oa.dblclick=gx,Oa.setSeries=(g,x,C,P)=>{let D=jt.match[2];
C=D(o,x,C),C!=-1&&Sr(C,P,!0,!1)},st&&(Nn(VT,h,fx),Nn(gy,h,ux),Nn(WT,h,g=>{vs(g),ku(!1)}),Nn(UT,h,L3),Nn(KT,h,gx),Dy.add(
o),o.syncRect=ku);let ld=o.hooks=e.hooks||{};function pn(g,x,C){Xf?vu.push([g,x,C]):g in ld&&ld[g].forEach(P=>{P.call(null,
o,x,C)})}(e.plugins||[]).forEach(g=>{for(let x in g.hooks)ld[x]=(ld[x]||[]).concat(g.hooks[x])});let bx=(g,x,C)=>C,jt=Yt(
{key:null,setSeries:!1,filters:{pub:oM,sub:oM},scales:[S,b[1]?b[1].scale:null],match:[rM,rM,bx],values:[null,null]},Q.sync);
jt.match.length==2&&jt.match.push(bx),Q.sync=jt;let vx=jt.key,ah=eP(vx);function Cu(g,x,C,P,D,L,I){jt.filters.pub(g,x,C,
P,D,L,I)&&ah.pub(g,x,C,P,D,L,I)}ah.sub(o);function N3(g,x,C,P,D,L,I){jt.filters.sub(g,x,C,P,D,L,I)&&Oa[g](null,x,C,P,D,L,
I)}o.pub=N3;function B3(){ah.unsub(o),Dy.delete(o),fs.clear(),Ty(Vp,Tl,yx),c.remove(),tt?.remove(),pn("destroy")}o.destroy=
B3;function lh(){pn("init",e,t),Jv(t||e.data,!1),he[S]?eh(S,he[S]):qf(),td=kt.show&&(kt.width>0||kt.height>0),bs=_o=!0,Hf(
e.width,e.height)}return b.forEach(jv),k.forEach(h3),n?n instanceof HTMLElement?(n.appendChild(c),lh()):n(o,lh):lh(),o}Qt.
assign=Yt;Qt.fmtNum=By;Qt.rangeNum=Wp;Qt.rangeLog=jp;Qt.rangeAsinh=Ly;Qt.orient=Xs;Qt.pxRatio=et;Qt.join=lq;Qt.fmtDate=Fy,
Qt.tzDate=vq;Qt.sync=eP;{Qt.addGap=tV,Qt.clipGaps=Zp;let e=Qt.paths={points:sP};e.linear=lP,e.stepped=rV,e.bars=iV,e.spline=
aV}var pP="B";function Ol(e){let t=F(null),n=F(null),o=F(null),i=F(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:d,bars:p,
low:m,stacked:f})=>`${u} ${c} ${d} ${p} ${m?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${Ld.value}`;return ut(()=>{if(!t.current)return;let u=new Qt(kV(i,t.current.clientWidth),mP(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let d=t.current?.clientWidth??0;d>0&&d!==u.width&&u.setSize({width:d,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),z(()=>{n.current?.setData(
mP(i.current))},[e.times,e.series]),z(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:pP,
onPointerUp:u=>{let c=o.current,d=n.current;o.current=null;let p=d?.cursor.idx;!c||!d||p===null||p===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(p,xV(d,i.current.series,p),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function xV(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
d=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);d<s&&(s=d,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var hP=({low:e,high:t})=>e&&
t?[e,t]:[];function mP({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(hP).map(o)]}function wV(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:em(Ky(o),24)}),n+=2),o.stacked&&!o.bars&&i>0&&t.push({series:[i+1,i],fill:em(Ky(o),52)})}),
t}function Ky({color:e}){return e===null?at("--other"):at(gn(e))}function em(e,t){return`color-mix(in srgb, ${e} ${t}%, \
transparent)`}function kV(e,t){let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.
max(t,64),height:s,padding:[8,24,0,0],legend:{show:!1},tzDate:c=>Qt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,
show:!n.some(({bars:c})=>c)},drag:{x:!0,y:!1,setScale:!1}},bands:wV(n),scales:{x:{range:()=>CV(e.current.times)},y:a?{distr:3,
log:10}:{range:(c,d,p)=>[Math.min(0,d??0),p===null||p<=0||i==="share"&&Math.abs(p-1)<1e-9?1:p*1.05]}},axes:[{...fP(),grid:{
show:!1},size:28,space:72,values:(c,d,p,m,f)=>d.map(h=>MV(h,f,o))},{...fP(),size:56,...u?{space:28}:{},values:(c,d)=>d.map(
p=>p===null?"":dt(p,i))}],series:[{},...n.map((c,d)=>PV(c,d,l.length)),...n.flatMap(c=>hP(c).map(()=>({show:c.shown??!0,
stroke:"transparent",width:0,points:{show:!1}})))],hooks:{drawClear:[c=>TV(c,e.current)],draw:[c=>e.current.onBox?.(SV(c))],
setCursor:[c=>{let{idx:d,left:p,top:m}=c.cursor;e.current.onCursor(p===void 0||p<0?null:d??null,p??0,m??0)}],setSelect:[
c=>{if(c.select.width<4)return;let d=c.posToVal(c.select.left,"x"),p=c.posToVal(c.select.left+c.select.width,"x");c.setSelect(
{left:0,top:0,width:0,height:0},!1),e.current.onDrag?.(d,p,c.cursor.event?.shiftKey??!1)}]}}}function CV(e){let t=e[0]??
0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):86400;return[t,n+o]}function SV(e){let t=Qt.pxRatio,{left:n,top:o,width:i,
height:s}=e.bbox;return{left:n/t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function TV(e,{
unfinished:t}){if(t==null)return;let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));Mp(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.
width-n,e.bbox.height,at("--line"))}function MV(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=_s(e*1e3,n);return t>=
300*86400||t>=27*86400&&o===1&&i===1?K(e*1e3,n,"year"):t>=27*86400?K(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?K(e*
1e3,n,"dayShort"):K(e*1e3,n,t<60?"clockSecond":"clock")}function fP(){let e=at("--line");return{stroke:at("--muted"),font:`\
12px ${at("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function PV(e,t,n){let o=Ky(e),i=e.
dashed?[4,4]:e.color===null||e.stacked?[]:Ja(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Qt.
paths.bars({size:[.92,64],align:1}),points:{show:!1}}:{stroke:e.dashed?em(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===
1,size:6,fill:o},...e.stacked&&t===0?{fill:em(o,52)}:{},...i.length>0?{dash:i}:{}}}function Rl(e){let{answer:t,document:n}=e,o=J(()=>rt(t,n),[t,n]),i=Ba(Np);return r("div",{class:gT,children:o.measures.map(
(s,a)=>r($V,{...e,shape:o,measure:s,height:_V(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function _V(e,t){let n=t.
measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}function $V(e){
let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:d=!1}=e,p=t.
columns[i].name,m=Yi(p),f=m?e.form:"lines",h=(e.bars??!1)&&(m||o.keys.length===0),v=h||f!=="lines"?1:e.mean??1,y=J(()=>Vs(
t,o,i,l),[t,o,i,l]),w=J(()=>t.compare?Vs(t.compare,o,i):null,[t,o,i]),[b,k]=T(null),[M,O]=T(null),S=f==="share"?"share":
It(p),E=X=>dt(X,S),R=o.keys.map(X=>t.columns[X].name).join(),N=J(()=>DT(y,R),[y,R]),U=N.map(({key:X})=>X).filter(e.isHidden),
H=J(()=>new Set(U),[U.join()]),le=Yn(y.times),Y=y.times.length-1,fe=y.times.find(X=>(X+le)*1e3>e.end+1e3)??null,he=fe===
null?y.times.length:y.times.indexOf(fe),Le=J(()=>ET(y,w,N,H,{form:f,bars:h,over:he,mean:v}),[y,w,N,H,f,h,he,v]),ue=e.pinned?
y.starts.indexOf(e.pinned):-1,kn=(X,Q,Ye)=>{let st=y.series[Q<N.length?Q:0];st&&e.onPoint?.({start:y.starts[X],keys:st.keys,
measure:p,value:st.values[X]??null},Ye)},yt=X=>{let Q={ArrowRight:(b?.at??-1)+1,ArrowLeft:(b?.at??Y+1)-1,Home:0,End:Y}[X.
key];if(Q!==void 0&&Y>=0){let Ie=Math.max(0,Math.min(Q,Y));return X.shiftKey&&e.onSpan&&e.onSpan(...EV(c,y.times,b?.at??
Ie,Ie,le)),k({at:Ie,left:-1}),!0}if(X.key==="p"&&b&&e.onPin)return e.onPin(b.at===ue?null:y.starts[b.at]),!0;if(X.key!==
"Enter"&&X.key!=="."||!b)return!1;let Ye=X.target.getBoundingClientRect(),st=M?M.left+(y.times[b.at]-M.from)/(M.to-M.from)*
M.width:80;return kn(b.at,N.findIndex(Ie=>!H.has(Ie.key)),new DOMRect(Ye.left+st,Ye.top+80,0,0)),!0},He=(X,Q,Ye)=>{let[st,
Ie]=DV(y.times,X,Q,le);Ye&&e.onSpan?e.onSpan(st,Ie):e.onZoom(st,Ie)},Ze=(X,Q,Ye)=>r(MT,{lines:y,former:w,rows:N,hidden:H,
at:X,start:Q,zone:s,mean:v,...Ye?{onClose:Ye}:{},text:st=>dt(st,It(p)),unfinished:fe!==null&&y.times[X]>=fe});return r(Ge,
{title:ee(p).text,summary:AV(y,p,R,E,f,h,v),announced:b?_T(y,w,b.at,s,E):"",onKey:yt,table:r(Qn,{answer:t,document:n,zone:s}),
actions:r(A,{children:[e.tools,e.actions?.(p)]}),legend:(R!==""||v>1)&&r(A,{children:[v>1&&r("p",{class:xT,children:["Li\
nes are the mean of each point and the ",v-1," before it; a point opens its own number."]}),R!==""&&r(Bp,{rows:N,all:y.series.
length,hidden:H,onHidden:X=>e.onHidden(X,N.map(({key:Q})=>Q)),text:X=>dt(X,It(p)),...e.onGroup?{onMenu:(X,Q)=>e.onGroup?.(
X.keys,Q)}:{}})]}),children:[r(Ol,{times:y.times,series:Le,zone:s,unit:S,height:a,cursor:b?.at??null,logarithmic:d&&f!==
"stacked"&&f!=="share",unfinished:fe,onCursor:(X,Q)=>k(X===null?null:{at:X,left:Q}),onDrag:He,onPick:kn,onBox:X=>O(Q=>Q!==
null&&JSON.stringify(Q)===JSON.stringify(X)?Q:X)}),M&&e.onTime&&r("div",{class:TT,style:{left:`${M.left}px`,width:`${M.width}\
px`,top:`${M.top+M.height}px`},onClick:X=>{let Q=X.currentTarget.getBoundingClientRect(),Ye=M.from+(X.clientX-Q.left)/Q.
width*(M.to-M.from),st=y.times.findLastIndex(Ie=>Ie<=Ye);st>=0&&e.onTime?.(y.starts[st],new DOMRect(X.clientX,X.clientY,
0,0))}}),M&&c&&r(FT,{box:M,from:c.from,to:c.to}),M&&r(BT,{box:M,flags:u,zone:s}),M&&ue>=0&&r(zT,{box:M,at:y.times[ue]}),
ue>=0&&Ze(ue,ue>Y/2,()=>e.onPin?.(null)),b&&b.at!==ue&&Ze(b.at,ue>=0?ue<=Y/2:b.left>400)]})}function DV(e,t,n,o){return[
e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function EV(e,t,n,o,i){let s=e?t.findIndex(d=>d===e.from):
-1,a=e?t.findLastIndex(d=>d<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??t[c]+i]}
function AV(e,t,n,o,i,s,a){let l=e.series[0],u=n===""?"":` by ${ee(n).text}, ${e.series.length} groups`,c=l?.values.reduce(
(p,m)=>Math.max(p,m??0),0)??0,d=n!==""&&l?`, ${l.keys.map(p=>ee(p).text).join(", ")} leads`:"";return`${s?"Bar":"Line"} \
chart of ${ee(t).text}${u}, ${e.times.length} points, ${i==="share"?"":`at most ${o(c)}`}${d}${a>1?`, as the mean of ${a}\
 points`:""}`}function Ll(){let e=Bo(),t=e.text("only"),n=new Set(go(t??e.text("without")));return{isHidden:o=>n.has(o)===(t===void 0),
onHidden:(o,i)=>e.set(OV(o,i))}}function OV(e,t){let n=t.filter(i=>!e.has(i)),o=n.length>0&&n.length<e.size;return{only:o?
ho(n):null,without:o?null:ho([...e])}}function Io(e,t,n){let{timezone:o,week_start:i}=e;return oe("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function tm(e,t){let{texts:[n]}=await oe("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new ct({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function nm(e,t){let{year:n,month:o}=_s(e,t);return{year:n,month:o}}function jy({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function gP({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function ea(e,t){let{year:n,month:o,day:i}=_s(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var bP="Gn",vP="Jn",xP="Kn",wP="On",kP="Pn",CP="re",SP="Qn",TP="ci",MP="Vn",PP="gi",_P="Wn",$P="Yn",DP="Zn",EP="ep",AP="\
ip",OP="hi",RP="fi",LP="ui",NP="rp";var om=864e5,BP=120;function RV(e){return[1,2,7,14,30,90,365].find(t=>e/t<=BP)??Math.ceil(e/BP)}function zP({document:e,
present:t,zone:n,month:o,onMonth:i,onChoose:s}){let a=F(null),[l,u]=T(null),c=ze.value.value?.find(({name:k})=>k===e.dataset),
d=LV(e,c?.from,c?.to);if(!c?.to||d.counts.length===0)return null;let[p,m]=[d.from,d.from+d.counts.length*d.step],f=Math.
max(1,...d.counts),h=k=>Math.max(0,Math.min(1,(k-p)/(m-p))),v=(k,M,O)=>k<m&&M>p&&r("span",{class:O,style:{left:`${h(k)*100}\
%`,width:`${Math.max(.5,(h(M)-h(k))*100)}%`}}),y=k=>{let M=a.current.getBoundingClientRect();return p+Math.max(0,Math.min(
1,(k.clientX-M.left)/M.width))*(m-p-1)},w=k=>{let M=y(k);if(!l)return;u(null);let[O,S]=[Math.min(l.from,M),Math.max(l.from,
M)];S-O<d.step?i(nm(M,n)):s(`${ea(O,n)} - ${ea(S,n)}`)},b=d.counts.reduce((k,M)=>k+M,0);return r("div",{class:DP,children:[
r("div",{ref:a,class:EP,role:"img","aria-label":`${Oe(b,"event")} from ${K(p,n,"day")} to ${K(m-1,n,"day")}`,onPointerDown:k=>{
k.currentTarget.setPointerCapture(k.pointerId);let M=y(k);u({from:M,to:M})},onPointerMove:k=>{l&&u({...l,to:y(k)})},onPointerUp:w,
children:[t?.start!==void 0&&v(Date.parse(t.start),Date.parse(t.end??""),OP),d.counts.map((k,M)=>r("span",{class:AP,style:{
height:`${k===0?0:Math.max(6,k/f*100)}%`}},M)),v(Date.UTC(o.year,o.month-1,1),Date.UTC(o.year,o.month,1),RP),l&&v(Math.min(
l.from,l.to),Math.max(l.from,l.to),LP)]}),r("div",{class:NP,"aria-hidden":"true",children:[r("span",{children:K(p,n,"day")}),
r("span",{children:K(m-1,n,"day")})]})]})}function LV({dataset:e,timezone:t},n,o){let i=n===void 0||o===void 0?0:(Date.parse(
o)-Date.parse(n))/om+1,s=RV(i),{answer:a}=nt(i===0?null:{dataset:e,...t?{timezone:t}:{},aggregate:{measures:["count()"],
by:["time('1d')"],limit:0}});return J(()=>{let l=a&&"rows"in a?a.rows:[],u=Date.parse(String(l[0]?.[0]??n??"")),c=new Array(
Math.max(0,Math.ceil((Date.parse(o??"")-u+1)/(s*om))||0)).fill(0);for(let[d,p]of l){let m=Math.floor((Date.parse(String(
d))-u+72e5)/(s*om));m>=0&&m<c.length&&(c[m]+=Number(p))}return{from:u,step:s*om,counts:l.length===0?[]:c}},[a,n,o,s])}var FP=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function IP({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=T(null),[a,l]=T(null),u=ze.value.value?.find(({name:b})=>b===e.dataset)?.to,c=i??nm(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),d=Math.max(0,FP.indexOf(e.week_start??"monday")),p=gP(c,d),{counts:m,most:f}=BV(e,p[0],
p.at(-1),o),h=FV(e,p[0],p.at(-1)),v=b=>t?.start!==void 0&&b>=ea(t.start,o)&&b<=ea(Date.parse(t.end)-1,o),y=b=>{a===null?
l(b):n(a<b?`${a} - ${b}`:`${b} - ${a}`)},w=F(null);return r("div",{class:bP,children:[r(zP,{document:e,present:t,zone:o,
month:c,onMonth:s,onChoose:n}),r("div",{class:vP,children:[r(_,{small:!0,icon:"left",label:"The month before",kind:"quie\
t",onClick:()=>s(jy(c,-1))}),r("span",{class:xP,"aria-live":"polite",children:K(Date.UTC(c.year,c.month-1,1),"UTC","mont\
h")}),r(_,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(jy(c,1))})]}),r("div",{ref:w,class:wP,
role:"group","aria-label":"Days",onKeyDown:b=>NV(b,w.current),children:[p.slice(0,7).map(b=>r("span",{class:kP,"aria-hid\
den":"true",children:FP[new Date(b).getUTCDay()].slice(0,2)},b)),p.map((b,k)=>{let M=m.get(b)??0,O=h.get(b);return r("bu\
tton",{type:"button","data-day":b,tabIndex:k===0?0:-1,"aria-pressed":v(b),"aria-label":`${K(b,"UTC","day")}, ${B(M)} eve\
nts${O===void 0?"":`, ${O} hours long`}`,class:we(CP,!b.startsWith(`${c.year}-${String(c.month).padStart(2,"0")}`)&&SP,v(
b)&&TP,a===b&&MP),onClick:()=>y(b),children:[Number(b.slice(8)),O!==void 0&&r("span",{class:_P,children:[O," h"]}),r("sp\
an",{class:PP,style:{width:`${f>0?Math.sqrt(M/f)*100:0}%`}})]},b)})]}),r("p",{class:$P,children:a===null?"Choose the fir\
st day; bars show how many events there are.":`From ${K(a,"UTC","day")}: choose the last day.`})]})}function NV(e,t){let n=new Map(
[["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll("[data-day]")??
[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.length-1))];for(let a of o)
a.tabIndex=a===s?0:-1;s.focus()}function BV(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=nt({dataset:i,...s?{timezone:s}:
{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),u=l?.from===t?zV(a):[],
c=new Map(u.map(([d,p])=>[ea(String(d),o),Number(p)]));return{counts:c,most:Math.max(0,...c.values())}}function zV(e){return e&&
"rows"in e?e.rows:[]}function FV(e,t,n){let[o,i]=T(new Map);return z(()=>{let s=new AbortController;return Io(e,{texts:[
`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),()=>{}),()=>s.abort()},
[t,n,e.timezone]),o}function rm(e){let[t,n]=T([]);return z(()=>{let o=new AbortController;return Io(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function yn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;me({document:_e(_e(be.value,"from",e.from),"to",t)})}async function im(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Io(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Io(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function sm(e){
try{let t=be.value,n=await im(t);if(n.start===void 0){te("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Io(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?te(o.error.message):o&&be.value===t&&yn(o)}catch(t){
te(j(t).message)}}async function HP(e){let t=await im(e);if(t.start===void 0)return null;let{texts:[n]}=await Io(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var qP="ap",VP="tp",WP="mi",UP="vi",KP="op",jP="wi",GP="np",am="pp";function JP({wrong:e,onDone:t}){let n=be.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=IV(o,i,s),{draft:l,read:u}=HV(),[c,
d]=T(e),p=rm(n),m=F(0),f=w=>{m.current++,yn(w),t()},h=async w=>{let b=++m.current;try{let{texts:[k]}=await Io(n,{texts:[
w.trim()===""?"all":w]});if(b!==m.current||!k)return;k.error?d({message:k.error.message,hint:k.error.hint??""}):f(k)}catch(k){
b===m.current&&d(j(k))}},v=GC(n),y=l?.error?null:l??a;return r("div",{class:VP,children:[r(Jt,{label:`Range, on the cloc\
k of ${s}`,value:KC(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:w=>{d(null),u(w)},onCommit:w=>{
h(w)},error:c,autofocus:!0,note:y?jC(y,s):l?.error?.message}),r("div",{class:WP,children:[r("div",{class:UP,role:"group",
"aria-label":"Usual ranges",children:p.map(w=>r(_,{small:!0,kind:"plain",class:KP,pressed:Is(w,n),onClick:()=>f(w),children:w.
text.charAt(0).toUpperCase()+w.text.slice(1)},w.text))}),r(IP,{document:n,present:a,onChoose:w=>{h(w)}})]}),r("div",{class:jP,
children:[v&&r(_,{small:!0,kind:"outlined",pressed:v.isWhole,onClick:()=>yn(v.isWhole?v.open:v.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(_,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function IV(e,t,n){let[o,i]=T(null);return z(()=>{let s=new AbortController;
return im(be.value,s.signal).then(i,a=>{Mn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function HV(){let[e,t]=T(
null),n=F(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}Io(be.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return z(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function ZP(){let e=F(null),[t,n]=T(!1),o=Rr(be.value,be.value.timezone??"UTC"),{error:i}=qn.result.value,s=ri(i,"from")??
ri(i,"to"),a="The question";return tr([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{sm({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{sm({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{sm({zoom:2})}}]),r(A,{children:[r(_,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:qP,children:o})}),s&&!t&&r("div",
{class:am,children:r(pe,{error:s})}),t&&r(Gt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
JP,{wrong:s,onDone:()=>n(!1)})})]})}var Jy=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}],qV=[1,3,7,14,28];
function YP(e){return e===1?"No mean":`Mean of ${e}`}function QP({answer:e,intervals:t,of:n,zone:o,bars:i,actions:s}){let a=Bo(),
l=a.choice("form",Jy),u=a.isOn("log"),{selected:c,set:d}=vl(),p=WV(c),m=Number(a.text("mean")??1),{openAt:f,menu:h}=Nr(),
v=UV(n,e,a),y=rt(e,n),w=y.keys.length>0&&y.measures.some(S=>Yi(e.columns[S].name)),b=J(()=>uS(t),[t]),k=S=>Object.fromEntries(
y.keys.map((E,R)=>[e.columns[E].name,S[R]])),M=e.columns[y.time]?.name??"time",O=({start:S,keys:E,measure:R,value:N},U)=>f(
{document:n,mark:{keys:{[M]:S,...k(E)},measure:R},anchor:U,value:N,items:[{label:"Note here…",icon:"plus",act:()=>co({
kind:"note",time:S})},{label:"Pin the numbers here",icon:"save",keys:"p",act:()=>a.set({pin:S})}]});return r(A,{children:[
r(Rl,{answer:e,document:n,zone:o,form:w?l:"lines",bars:i,logarithmic:u&&!i,mean:m,intervals:b,end:Zy(e),flags:v.flags,span:p,
...Ll(),pinned:a.text("pin")??null,onPin:S=>a.set({pin:S}),onZoom:(S,E)=>yn({from:zr(S),to:zr(E)}),onSpan:(S,E)=>d({time:{
from:zr(S),to:zr(E)}}),onPoint:O,onTime:(S,E)=>f({document:n,mark:{keys:{[M]:S}},anchor:E,value:S}),onGroup:(S,E)=>f({document:n,
mark:{keys:k(S)},anchor:E,value:S[0]}),tools:r(A,{children:[w&&r(Tt,{label:"Form",choices:i?Jy.slice(1):Jy,value:i&&l===
"lines"?"stacked":l,onChange:S=>a.set({form:S==="lines"?null:S})}),!i&&l==="lines"&&r(A,{children:[r(_,{small:!0,kind:"o\
utlined",pressed:u,onClick:()=>a.set({log:!u}),children:"Log"}),r(Xe,{small:!0,kind:m>1?"plain":"outlined",after:"down",
menuLabel:"Rolling mean",items:qV.map(S=>({label:YP(S),checked:S===m,act:()=>a.set({mean:S===1?null:String(S)})})),children:m>
1?YP(m):"Mean"})]})]}),actions:s}),p&&r(xl,{document:n,mark:{time:{from:zr(p.from),to:zr(p.to)}},label:`${K(p.from*1e3,o)}\
 to ${K(p.to*1e3,o)}`,onClear:()=>d(null),children:[r(_,{small:!0,kind:"outlined",icon:"search",onClick:()=>yn({from:zr(
p.from),to:zr(p.to)}),children:"Zoom"}),r(_,{small:!0,kind:"outlined",icon:"plus",onClick:()=>co({kind:"note",time:zr(p.
from),to:zr(p.to)}),children:"Note"})]}),r(VV,{answer:e,of:n,zone:o}),v.menu,h]})}function VV({answer:e,of:t,zone:n}){let{
choose:o,menu:i}=Ap(e,t);return r("div",{class:S2,children:[r(Qn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),
i]})}function WV(e){let t=Date.parse(e?.time?.from??"")/1e3,n=Date.parse(e?.time?.to??"")/1e3;return t<n&&!e?.range?{from:t,
to:n}:null}function zr(e){return new Date(e*1e3).toISOString()}function Zy(e){let t=e.query?.to;return Math.min(Date.now(),
t===void 0?1/0:Date.parse(String(t)))}function UV(e,t,n){let o=n.text("notes")!=="off",[i,s]=T(null),a=Rp(e.dataset,t.query?.
from,t.query?.to);tr([{keys:"m",label:"Show or hide notes",group:"Charts",act:()=>n.set({notes:o?"off":null})}]);let l=J(
()=>(o?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:d=>s(
{note:c,anchor:d})})),[a,o]),u=i&&r(fo,{anchor:i.anchor,label:"Note",head:V(i.note.text),onClose:()=>s(null),items:[{label:"\
Remove the note",icon:"trash",danger:!0,act:()=>{Lp(i.note.id)}}]});return{flags:l,menu:u}}function XP({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r($e,{icon:"search",title:"Noth\
ing found",actions:r(A,{children:[n&&r(_,{kind:"primary",onClick:()=>yn({}),children:"All data"}),t&&r(_,{kind:"outlined",
onClick:()=>me({document:_e(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(_,{kind:"outlined",onClick:No,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var KV=8;
function e_({document:e,chart:t}){let n=fl(Ee(e.dataset).value.value);return r($e,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,KV).map((o,i)=>r(_,{kind:i===0?"pr\
imary":"outlined",onClick:()=>me({as:t,document:oc({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:ee(o.value).
text},o.value)):r(_,{kind:"primary",onClick:()=>me({as:"table",document:oc(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Yy=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await oe(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Mn(t))
return;this.error=j(t)}this.busy=!1,this.changed()}};function Nl(e,t){let[,n]=_u(s=>s+1,0),o=F(null);z(()=>{if(!e)return;
let s=new Yy(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??jV}}function jV(){}function lm(e){return{...Ae(e),aggregate:{measures:["count()"]}}}var GV=7.2,JV=24,ZV=72,YV=300;function t_(e,t,n){let o=ge(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:QV(e,s,a,n),expression:eW(o[a]??xe(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function QV(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Qy(a[n],t,o).length),t.name.length);
return Math.round(Math.max(ZV,Math.min(YV,i*GV+JV)))}function Qy(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
K(e,n,"millisecond"):typeof e=="number"&&Oo(t)?dt(e,It(t.name),!0):ee(e).text}var XV=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function eW(e){return XV.test(e)?e:null}function Xy(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?nn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function eb(e){let{document:t}=Re.value;qe({document:_e(t,"where",On(t.where,e)),open:[]},e)}function o_(e){let{document:t}=Re.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return qe({document:_e(t,s,e),open:[]},
n)}let o=t.aggregate??Es("explore",null,{events:[]}).aggregate,i=[...ge(o.by).filter(s=>s!==e),e];qe({view:"explore",document:{
...Ae(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var n_=5*6e4;function r_(e,t,n){let o=Date.parse(t),i=Ae({...e,from:new Date(
o-n_).toISOString(),to:new Date(o+n_).toISOString()});delete i.where,co({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${K(t,n,"second")}`})}function i_(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Ae(Re.value.document.dataset===e.dataset?Re.value.document:e),i=n.map(({event:s})=>({where:_r(s)}));qe({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var a_="bi",um="ae",l_="C",u_="dp",cm="lp",c_="xp",dm="E",d_="sp",p_="yi",m_="cp",f_="gp",h_="hp",g_="ki",y_="fp",b_="up",
v_="mp",kc="zi",x_="vp",w_="wp",k_="bp",C_="yp";function S_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(A,{children:[r("di\
v",{role:"row",class:we(um,s&&u_),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:cm,children:r("button",{type:"button",
class:c_,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(se,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:d})=>r("span",{role:"cell",class:dm,"data-type":d.type,children:r(T_,{value:t[c],
column:d,zone:o,most:l?1e3:200})},c))]}),s&&r(tW,{...e})]})}function T_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:Qy(e,t,n),kind:e===null?"null":"value"}})}function tW({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=T(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${ee(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:d_,children:r("d\
iv",{role:"cell",class:p_,children:[r("div",{class:m_,children:[r(oW,{row:e,all:t,zone:n,document:o,opened:i}),t.length>
8&&r("input",{class:f_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:h_,children:l.map(({column:u,value:c})=>r(nW,{column:u,value:c,zone:n},u.name))})]})})}function nW({column:e,
value:t,zone:n}){let o=xe(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=ee(e.name).text;return r("div",{class:g_,children:[
r("dt",{class:y_,children:r($,{value:e.name,most:64})}),r("dd",{class:b_,children:r(T_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:v_,children:[i&&r("button",{type:"button",class:kc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>eb(
Xy(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:kc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>eb(Xy(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:kc,"aria-label":`Break down by ${s}`,onClick:()=>o_(
o),children:"by"}),r("button",{type:"button",class:kc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Be(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(se,{name:"copy",size:14})})]})]})}function oW({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ee(o.dataset).value.value,a=(d,p=e)=>d===void 0?void 0:p[t.findIndex(m=>m.
name===d)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(d=>({time:a("time",d),event:a(s?.event??"event",d)})).filter(d=>typeof d.
time=="string"&&typeof d.event=="string");return r(A,{children:[typeof u=="string"&&r(_,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>ve(il(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(_,{small:!0,kind:"outlined",icon:"clock",onClick:()=>r_(o,l,n),children:"5 min around"}),c.length>
0&&r(_,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>i_(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(_,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Be(JSON.stringify(Object.fromEntries(t.map(({
name:d},p)=>[d,e[p]])),null,2),"The event"),children:"JSON"})]})}function pm({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=F(null),[a,l]=T(new Set),[u,c]=T("0:0"),d=J(()=>e.
first?t_(e.first,o,n):[],[e.first,o,n]),p=J(()=>e.pages.flatMap(rW),[e.pages]),m=J(()=>iW(p,a),[p,a]);if(!e.first)return e.
error?r(M_,{error:e.error,onAgain:e.more}):r("div",{class:k_,children:r(Se,{lines:12})});if(e.pages.length===0)return r(
"p",{class:C_,children:"No event passes."});let f=v=>{let y=new Set(a);y.delete(v)||y.add(v),l(y),c(v)},h=`28px ${d.map(
({width:v})=>`${v}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:a_,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:v=>sW(v,s.current),children:[r("div",{class:we(um,l_),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:cm,children:r("span",{class:"spoken",children:"Open"})}),d.map(({name:v,at:y})=>r("s\
pan",{role:"columnheader",class:dm,children:r($,{value:v,most:48})},y))]}),p.map((v,y)=>r(uW,{at:y,rows:v,scroller:s,render:(w,b)=>{
let k=`${y}:${b}`;return r(S_,{row:w,all:e.first.columns,columns:d,zone:n,document:t,template:h,isOpen:a.has(k),current:u===
k,wrap:i,opened:m,onToggle:()=>f(k)},b)}},y)),r(cW,{paging:e,scroller:s})]})}var tb=25;function rW(e){return Array.from(
{length:Math.ceil(e.length/tb)},(t,n)=>e.slice(n*tb,(n+1)*tb))}function iW(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function sW(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var aW="800px",lW=2;function uW({rows:e,
scroller:t,render:n,at:o}){let i=F(null),[s,a]=T(o<lW),l=F(e.length*Ed());return z(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([d])=>{d&&(d.isIntersecting||(l.current=d.boundingClientRect.height||l.current),a(d.isIntersecting))},{root:t.current,rootMargin:aW});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function cW({paging:e,scroller:t}){let n=F(null),o=F(e.more);return o.current=e.more,z(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:x_,children:[e.error&&r(
M_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function M_({
error:e,onAgain:t}){return r("div",{class:w_,children:[r(pe,{error:e}),r(_,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var __="kp",$_="zp",D_="jp",nb="Xp",E_="Sp",A_="Bp",O_="te";function R_({all:e,wanted:t,onWanted:n}){let o=F(null),[i,s]=T(!1),[a,l]=T(""),u=t??e,c=d=>{let p=e.filter(m=>m===d?!u.includes(
d):u.includes(m));n(p.length===e.length?null:p)};return r(A,{children:[r(_,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(Gt,{anchor:o.current,role:"dialog",label:"Columns",class:E_,onClose:()=>s(!1),children:[
r("input",{class:We,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:d=>l(d.currentTarget.value)}),
r("div",{class:A_,children:e.filter(d=>d.toLowerCase().includes(a.toLowerCase())).map(d=>r("label",{class:O_,children:[r(
"input",{type:"checkbox",checked:u.includes(d),onChange:()=>c(d)}),r($,{value:d,most:40,middle:!0})]},d))})]})]})}var dW=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function L_({document:e,zone:t,actions:n}){let o=Bo(),
i=o.isOn("wrap"),s=o.text("columns"),a=J(()=>s===void 0?null:go(s),[s]),l=/asc|^time$/.test(e.samples?.order??""),u=Nl({
path:"v1/query",body:p=>({...e,samples:{...e.samples,...p===void 0?{}:{cursor:p}}})},JSON.stringify(e)),c=nt(lm(e)),d=c.
answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;return r("section",{class:__,"aria-label":"Raw events",children:[
r("div",{class:$_,children:[r("h2",{class:D_,children:typeof d=="number"?`${B(d)} events`:"Raw events"}),r(Tt,{label:"Or\
der",choices:dW,value:l?"oldest":"newest",onChange:p=>de("samples.order",p==="oldest"?"time asc":void 0)}),r(R_,{all:u.columns.
map(({name:p})=>p),wanted:a,onWanted:p=>o.set({columns:p&&ho(p)})}),r(_,{small:!0,kind:"outlined",pressed:i,onClick:()=>o.
set({wrap:!i}),children:"Wrap"}),n]}),r(pW,{document:e,zone:t}),r(pm,{paging:u,document:e,zone:t,wanted:a,wrap:i})]})}function pW({
document:e,zone:t}){let n=J(()=>({...Ae(e),compare:void 0,aggregate:{measures:["count()"],by:["time('auto')"]}}),[e]),{answer:o}=nt(
_e(n,"compare",void 0)),[i,s]=T(null),a=J(()=>o&&"rows"in o&&"columns"in o?Vs(o,rt(o,n),1):null,[o]),l=J(()=>a?.series[0]?
[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<2?r("div",{class:nb}):r("div",{class:nb,children:r(
Ol,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,onDrag:(u,c)=>yn({from:new Date(Math.floor(u)*
1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function N_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!or(e)||n==="heat"&&!ge(e.aggregate?.by).some(Zi)))return r(e_,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Se,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(aS,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(L_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(XP,{document:i});let d=or(
i),p=mW(n,i)?n:gp(i);return p==="distribution"&&d?r(a2,{answer:o,of:i,bins:d,zone:l,actions:u}):p==="heat"&&d?r(aT,{answer:o,
of:i,bins:d,zone:l,actions:u}):rt(o,i).time>=0&&!d&&(p==="line"||p==="bar")?r(QP,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:p==="bar",actions:c}):p==="bar"?r(O2,{answer:o,of:i,document:e,zone:l,actions:c}):r(A2,{answer:o,of:i,document:e,zone:l,
actions:c})}function mW(e,t){let n=ge(t.aggregate?.by).some(Zi);return e==="distribution"?or(t)!==null&&!n:e==="heat"?or(
t)!==null&&n:e==="table"||or(t)===null}var ob="[data-stop]";function mm(e){return[...e.querySelectorAll(ob)].filter(t=>t.closest("[data-sentence]")===e)}function B_(e){
if(!e)return;let t=mm(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function z_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(ob)||t.closest("[data-sentence]")!==e))for(let n of mm(
e))n.tabIndex=n===t?0:-1}function F_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=mm(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Xn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${ob}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function rb(){
let e=document.querySelector("[data-sentence]"),t=e?mm(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var ib="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var ns=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Ln={aggregate:ns("aggregate",["measures","by","having","over"]),samples:ns(
"samples",["columns","order"]),funnel:ns("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:ns("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:ns(
"lifecycle",["per","period","event","created"]),stickiness:ns("stickiness",["per","period","event"]),paths:ns("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:ns("difference",["over","selection","bas\
eline","properties"])};var fW=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function I_(e){let t=e.replaceAll(" ","");return fW.test(t)?t:null}function na(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var fm=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],xi=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function H_(e,t,n){let o=ri(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function V_(e,t,n){let o=Lu(t.where),i=Fi(e,o);if(typeof i=="string")return _e(e,o,t.span?q_(i,t.span,n):n);let s=o.slice(
0,-1),a=Fi(e,s);return o.at(-1)!==0||typeof a!="string"?null:_e(e,s,t.span?q_(a,t.span,n):n)}function q_(e,t,n){let{start:o,
end:i}=zi(e,t);return e.slice(0,o)+n+e.slice(i)}function hm(e,t){let n=V_(be.value,e,t);n&&me({document:n})}var W_="Cp",U_="Ep",K_="Ip";var j_=La({document:{dataset:""},error:null,sentence:()=>null});function Pt(){return Ba(j_)}function Dt({document:e,error:t,
label:n,children:o}){let i=F(null);ut(()=>B_(i.current));let s=a=>{!a.defaultPrevented&&F_(a.currentTarget,a)&&a.preventDefault()};
return r(j_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:W_,onKeyDown:s,onFocusIn:a=>{z_(a.currentTarget,a.target)},children:o})})}function ke({word:e,
children:t}){return r("span",{class:U_,children:[e!==void 0&&r(Bl,{children:e}),t]})}function Bl({children:e}){return r(
"span",{class:K_,children:e})}function G_({id:e,error:t}){return r(pe,{...e===void 0?{}:{id:e},error:t,onHint:n=>hm(t,n)})}var J_="Up",Z_="u",Y_="Hp",Q_="Lp",X_="Mp",e$="Np",t$="Rp",n$="oe",o$="Ap",r$="I",ab="Dp";function bn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=Pt(),u=F(null),c=vt(),[d,p]=T(!1),m=s?null:
H_(l.error,o,i),f=m!==null||a!==null,h=yW(m,a,e.onHint),v=async()=>{await e.onRemove?.(),Xn(l.sentence(),t,e.after)},y=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:J_,"data-path":o,children:[r("span",{class:we(Z_,s&&Q_,f&&X_,e.quiet&&
e$,d&&Y_),children:[f&&r("span",{class:t$,children:r(se,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:n$,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":y?d:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>p(!d),onKeyDown:w=>bW(w,e,v,h),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:o$,children:r(se,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:r$,tabIndex:-1,"aria-label":`Remove ${V(n)}`,onClick:v,children:r(se,{name:"close",size:12})})]}),
m&&r("span",{class:ab,children:r(G_,{id:`${c}-problem`,error:m})}),a&&r("span",{class:ab,children:r(pe,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),d&&e.menu&&r(fo,{anchor:u.current,label:V(n),items:e.menu,onClose:()=>p(!1)}),d&&e.editor&&r(
Gt,{anchor:u.current,role:"dialog",label:V(n),onClose:()=>{p(!1),e.onLeave?.()},children:e.editor(()=>p(!1))})]})}function yW(e,t,n){
let o=t??e,i=o?ug(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>hm(e,i)}function bW(e,t,n,o){let i=e.key==="En\
ter"&&o?o:vW(e,t,n);i&&(e.preventDefault(),i())}function vW(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var s$="ji",a$="Tp";function Ho({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:s$,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:a$,children:e}),r(Ui,{...i,inline:!0,autofocus:!0,eager:!0})]})}function os(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>de(t,l));return r(bn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(wW,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function wW({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=T(""),[d,p]=T(!1),m=u.trim(),f=n.filter(([y,w])=>m===""||y.startsWith(m)||(w??"").includes(m)),h=y=>{
let w=o(y);w===null?p(!0):a(w)},v=[...m!==""&&!f.some(([y])=>y===m)&&o(m)!==null?[{value:m,label:m,note:"as it is typed"}]:
[],...f.map(([y,w])=>({value:y,label:y,note:w,selected:y===t})),...m===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(Ho,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:y=>{c(y),p(!1)},options:v,onPick:y=>y===null?a(void 0):
h(y),onTake:h,onCancel:l,onLeave:l,invalid:d,foot:d||m!==""&&o(m)===null?i:void 0})}function Co(e){return r(os,{usual:fm,
...e,read:I_,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var kW=["dataset","define","params","timezone","week_start","missing"];function qo(e,t){let n=kW.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function lb(e,t,n){return(await oe(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var CW=2e3,oa=new Map,gm=new Map,u$=ce(0),l$;function zl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Fl(e,t){u$.value;let n=JSON.stringify(e),o=Va.value,i=t.filter(a=>a.text!==""&&!oa.has(zl(n,a))),s=i.map(
a=>zl(n,a)).join(`

`);return z(()=>{i.length>0&&o!=="away"&&SW(n,e,i)},[s,o]),t.map(a=>oa.get(zl(n,a))??null)}async function c$(e,t,n){let o=JSON.
stringify(e),i=oa.get(zl(o,t));if(i)return i;let[s]=await lb(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return d$(o,t,s),s}function SW(e,t,n){let o=gm.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(zl(e,i),i);gm.set(e,o),l$??=setTimeout(()=>{l$=void 0,TW()},0)}async function TW(){let e=[...gm];gm.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await lb(n,i).catch(()=>[])).forEach((a,l)=>d$(t,i[l],
a))})),u$.value++}function d$(e,t,n){oa.size>=CW&&oa.delete(oa.keys().next().value),oa.set(zl(e,t),n)}async function lr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await c$(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=j(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Il(e,t,n){if(!t)return n;
let{start:o,end:i}=zi(e,t);return e.slice(0,o)+n+e.slice(i)}var MW=new Set(["has","contains","starts_with","ends_with"]);function ql({property:e,operator:t,values:n}){let o=xe(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:MW.has(i)?`${t}(${o}, ${n.map(Cc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Cc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Cc).join(" and ")}`}
function Cc(e){return typeof e=="string"?nn(e):String(e)}var PW=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function f$(e){for(let[t,n]of PW){if(e===t)return n;if(e===n)return t}
return e}var p$=["=","!=","in","not in"],Hl=["is null","is not null"],ub=[">=",">","<","<=","between","not between"],m$=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function ym(e){switch(e){case"bool":return["is true","is false",...Hl];case"string":return[
...p$,...m$,...Hl];case"int64":case"float64":return["=",...ub,"!=","in","not in",...Hl];case"timestamp":return[...ub,...Hl];case"\
list of strings":return["has","not has",...Hl];case"unknown":return[...p$,...ub,...m$,"has","not has",...Hl]}}function eo(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ra(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var h$={property:null,type:"unknown",operator:null,values:[]};function g$(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function cb({property:e,operator:t}){return e===null?"property":t===null||eo(t)===0?"operator":
"values"}function y$(e,t,n){return e.operator!==null&&e.type===n&&ym(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function b$(e,t){let n=eo(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function bm(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function v$(e,t){let n=e.operator===null?0:eo(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function db({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=eo(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Sc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||db(e)!==null)return null;
if(eo(n)!=="many"||!o.includes(null))return ql({property:t,operator:eo(n)==="many"?ra(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=ql({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=ql({property:t,operator:ra(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function pb(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function x$(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function Fr(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function Ir(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Fr(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var w$={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Vl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function k$({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=T(""),c=e.filter(
f=>f===l.trim()),d=e.filter(f=>f!=="in"&&f!=="not in"),p=c.length>0?c:Ir(d,l,f=>`${f} ${Vl(f)} ${w$[f]}`),m=f=>f===t||t!==
null&&f===ra(t,1);return r(Ho,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:p.map(f=>({value:f,label:Vl(f),note:w$[f],selected:m(f)})),onPick:n,onTake:()=>{}})}var fb="ne",C$="pe",S$="_p";var hb=8;function T$({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
A,{children:[r("button",{type:"button",class:fb,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:fb,"data-present":t==="operator",onClick:()=>n("operator"),
children:Vl(s)}),t==="values"&&a.slice(0,hb).map(l=>r("button",{type:"button",class:C$,onClick:()=>o(bm(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(se,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>hb&&r("span",{class:S$,children:["and ",q(a.length-hb)," more"]})]})}var M$=50;function P$(e,t,n,o){return oe(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:M$},
signal:o})}function gb(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:d,params:p,missing:m}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:d,params:p,missing:m,limit:M$};return oe(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function _$(e,t){let[n,o]=T(null);return z(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Mn(s)||o(a=>({key:e,value:a?.value??null,error:j(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function vm(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=_$(`${i}
${n.join()}
${s}`,p=>P$(i,s,n,p)),l=$W(e,s),u=a.fresh&&a.value?a.value:{names:DW(i,s),more:0},c=new Set(l.map(({name:p})=>p));return{
names:[...l,...u.names.filter(({name:p})=>!c.has(p))].filter(p=>p.kind==="function"||o(p.type)),more:u.more}}function $W({
define:e},t){return Object.keys(e??{}).filter(n=>Fr(n,t)<3).map(n=>({kind:"definition",name:n,text:xe(n),type:"unknown",
filled:1}))}function DW(e,t){let n=Ee(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:xe(i),type:s,filled:a/o})).filter(({name:i})=>Fr(i,t)<3).sort((i,s)=>Fr(i.name,
t)-Fr(s.name,t)||s.filled-i.filled)}function $$(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return _$(s,async a=>{
let l=()=>gb(e,t??"",void 0,i,a);return n===void 0?l():gb(e,t??"",n,i,a).catch(u=>{if(Mn(u)||j(u).status!==400)throw u;return l()})})}var D$="qp";var OW={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},RW={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function yb(e){let t=e.kind==="function"||e.filled>=.9995?"":W(e.filled);return[OW[e.kind]||RW[e.type],t].filter(n=>n!==
"").join(", ")}function E$(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:yb(s)}));return n===""||o&&Fr(o.name,n)<3?i:[ia(n),...i]}function ia(e){return{value:{typed:e},label:r("code",{class:D$,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function Hr(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=T(e.typed??""),u=vm(t,a,n,o),c=e.names?Ir(e.names,
a,({name:y})=>y).filter(({type:y})=>o?.(y)??!0):u.names,d=e.names?0:u.more,p=e.extra?.(a)??[],m=E$(c,a),f=m[0]!==void 0&&
"typed"in m[0].value,h=p.length>0&&f?[...p,...m.slice(1),m[0]]:[...p,...m],v=y=>{y.trim()!==""&&s(y.trim())};return r(Ho,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:h,onPick:y=>"entry"in y?i(y.entry):v(y.typed),onTake:v,foot:d>0?`${q(d)} more, keep typing`:void 0})}function A$({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[d,p]=T(o),
m=n.operator===null?1:eo(n.operator),f=m==="many",h=$$(e,i?xe(n.property??""):null,t,d),v=pb(d,n.type),y=d===""||v!==void 0,
w=LW(n,d,v,h.value),b=S=>{let E=v$(n,S);p(""),s(E.values,m!==2||E.values.length>=2)},k=(S,E)=>{let R="typed"in S?v:S.value;
R!==void 0&&(E&&f?(p(""),s(bm(n,R).values,!1)):f&&d===""&&n.values.length>0?s(n.values,!0):b(R))},M=()=>{f&&d===""&&n.values.
length>0?s(n.values,!0):v!==void 0&&d!==""&&b(v)},O=S=>{let E=f?x$(S)?.map(R=>pb(R,n.type)):void 0;return!E||E.includes(
void 0)?!1:(s([...new Set([...n.values,...E])],!0),!0)};return r(Ho,{label:"Value",placeholder:NW(n,m),text:d,onText:p,head:c,
onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(0,-1),!1):a(),onPaste:O,invalid:!y,several:f,spaceTypes:d!==
""&&w[0]!==void 0&&"typed"in w[0].value,options:w,onPick:k,onTake:M,foot:y?BW(h.value,h.error!==null,f):`${Cc(d)} is no \
number`})}function LW(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=m=>e.values.includes(m),a=(o?.values??[]).map(({value:m,count:f})=>({
value:{value:m},label:r($,{value:m,most:60,middle:!0}),note:i+q(f),selected:s(m)})),l=o?.values.some(({value:m})=>m===n)??
!1,u=t!==""&&n!==void 0&&!l?[ia(t)]:[],c=l?a.filter(({value:m})=>"value"in m&&m.value===n):[],d=a.filter(m=>!c.includes(
m)),p=o&&t===""&&o.nulls>0&&e.operator!==null&&eo(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
q(o.nulls),selected:s(null)}]:[];return[...u,...c,...d,...p]}function NW({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function BW(e,t,n){let o=e&&e.more>0?[`${q(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function xm(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=T(()=>cb(n)),l=F(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,v)=>{let y=y$(n,h,v);o(y),u(y.operator===null||cb(y)!=="values"?"operator":"values")},d=async h=>{let v=(await lr(qo(
t),"condition",h)).parsed?.tree;v?.kind==="name"&&v.name!==void 0&&v.type!=="bool"&&v.type!=="unknown"?c(v.name,v.type):
i(h,null)},p=h=>{let v=b$(n,h);o(v),eo(h)===0?i(Sc(v),v):u("values")},m=(h,v)=>{let y={...n,values:h};o(y);let w=v?Sc(y):
null;w!==null&&i(w,y)},f={onCancel:e.onCancel,onLeave:e.onLeave,head:r(T$,{draft:n,stage:s,onStage:u,onDraft:o})};return s===
"property"?r(Hr,{...f,label:"Property",placeholder:"property, or a condition",document:t,typed:l.current,kinds:zW,...e.names?
{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{d(h)}},"property"):s==="operator"?r(k$,{...f,operators:ym(n.type),
present:n.operator,onPick:p,onBack:()=>u("property")},"operator"):r(A$,{...f,document:t,beside:e.beside,draft:n,typed:l.
current,ask:e.names===void 0,onValues:m,onBack:()=>u("operator")},"values")}var zW=["property","definition","cohort","lo\
okup"];var So="Gp",Dn="Jp",bb="Kp",rs="Op",O$="Pp",R$="Qp";var N$=3;function wm({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:rs,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Dn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(L$,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(A,{children:[s==="is false"&&r("span",{class:Dn,children:"not"}),r("span",{class:So,children:r($,{value:i,most:40,middle:!0})})]}):
r(A,{children:[r("span",{class:So,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Dn,children:Vl(eo(
s)==="many"?ra(s,a.length):s)}),s!==null&&r(L$,{values:a,between:s.endsWith("between")})]})}function L$({values:e,between:t,
name:n=!1}){return e.length>N$+1?r("span",{class:bb,children:["(",q(e.length)," values)"]}):r("span",{class:n?So:bb,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Dn,children:t?" and ":n?" or ":", "}),r(FW,{value:o})]},i))})}function FW({
value:e}){return e===null?r("i",{class:Dn,children:In.null}):r($,{value:e,most:40,middle:!0})}function km(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>N$+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Cm(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function Mc(e){
return e.length===0?void 0:e.join(" and ")}function is(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Sm(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function B$({text:e,chip:t}){if(t)return ql({...t,operator:f$(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&IW(n)?n:`not (${e})`}function IW(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var vb={property:"event",type:"string",operator:"=",values:[]};function Tm({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=T(vb);return r(xm,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function qr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(A,{children:[n.
map((s,a)=>r(ke,{word:i(a),children:s},a)),o&&r(ke,{word:n.length===0?e:void 0,children:o},"after")]})}var z$="Xi",F$="Vp",I$="Wp";function Vr({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=F(null),[l,u]=T(null),[c,d]=T(null),p=F(
0),m=b=>{d(a.current?.getBoundingClientRect()??null),u(b)},f=n==null||n===!1,h=Ao(f?t:void 0),v=()=>{p.current=performance.
now(),u(null)},y=()=>{performance.now()-p.current>300&&m("")},w=b=>{if(!(b.ctrlKey||b.metaKey||b.altKey)){if(b.key.length===
1&&b.key!==" "&&b.key!=="/")m(b.key);else if(b.key==="Backspace"&&s)s();else return;b.preventDefault()}};return r(A,{children:[
r("button",{ref:a,type:"button",class:we(z$,!f&&F$,l!==null&&I$),...h,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:y,onKeyDown:w,children:[r(se,{name:"plu\
s",size:14}),n]}),l!==null&&r(Gt,{anchor:c,role:"dialog",label:t,onClose:()=>{v(),i?.()},children:o(l,v)})]})}function Pc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var qW={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function _c(e,t){let n=Pc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ee(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...qW[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:xe(u),type:c,filled:1}))}function H$(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:xe(i),type:o,filled:1}})}var q$="Yp",V$="Si",W$="Bi";var U$=null;function WW(){return U$??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),U$}function Ul(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=F(null),a=F(null),l=F(e);l.current=e;let[u,c]=T(!1);return z(()=>{let d=!1;
return WW().then(p=>{d||!p||!s.current||(a.current=p.mount(s.current,{...l.current,onText:m=>{m!==l.current.text&&l.current.
onText(m)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{d=!0,a.current?.destroy()}},
[]),z(()=>{u&&i&&a.current?.focus()},[u]),z(()=>{a.current?.setText(t)},[t]),z(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:we(q$,e.class),children:[r("div",{ref:s,class:V$,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:W$,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:d=>e.onText(d.currentTarget.
value)})]})}var K$="Zp",j$="ed",G$="id",J$="rd",Z$="ad";function Mm({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:K$,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(Ul,{class:j$,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?zi(
t,n.span):null}),n&&r("div",{class:G$,children:r(pe,{error:n})}),r("div",{class:J$,children:[r("span",{class:Z$,children:"\
Enter takes it, Shift+Enter is a new line"}),r(_,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Kl(){let e=F(!0);return z(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function wi(e){let{path:t,text:n,what:o,onChange:i}=e,s=Pt(),a=qo(s.document,e.over),l=Cm(n,Fl(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(S=>S.text),[c,d]=T(null),p=Kl(),m=e.byEvent&&l.length===0?vb:h$,f=S=>`${t}#${S<l.length?S:"draft"}`,h=e.needed!==
!0||l.length>1,v=async S=>{await lr(a,"condition",Mc(S)??""),p()&&(d(null),i(Mc(S)))},y=async(S,E,R)=>{d({at:S,condition:R,
text:E,problem:null});let{parsed:N,problem:U}=await lr(a,"condition",E);if(U&&!(e.loose&&N?.tree))return d({at:S,condition:R,
text:E,problem:U}),Xn(s.sentence(),f(S));let H=is(u,S,Mc(N?.conjuncts?.map(le=>le.text)??[`(${E})`])??E);await v(H)},w=()=>{
if(!c||c.problem)return;let S=c.condition?Sc(c.condition):c.text;S!==null&&S.trim()!==""?y(c.at,S,c.condition):c.condition?.
property?d({...c,problem:{message:db(c.condition)??"",hint:"",span:null}}):d(null)},b=(S,E,R)=>{let N=l[S],U=c?.at===S?c:
null,H=()=>{d(null),R(),S>=l.length&&Xn(s.sentence(),`${t}#+`)},le=()=>{R(),w()},Y=(fe,he)=>{R(),y(S,fe,he)};return(U?U.
condition===null&&U.text!==null:N&&!N.chip)?r(Mm,{label:o,text:U?.text??N?.text??"",problem:U?.problem??null,onCancel:H,
onLeave:le,onText:fe=>d({at:S,condition:null,text:fe,problem:null}),onDone:fe=>Y(fe,null)}):r(xm,{document:s.document,typed:E,
draft:U?.condition??(N?.chip?g$(N.chip):m),names:e.names??_c(s.document.dataset,e.over),beside:Mc([...e.within?[e.within]:
[],...is(u,S,null)]),onDraft:fe=>d({at:S,condition:fe,text:null,problem:null}),onDone:Y,onCancel:H,onLeave:le})},k=S=>{c?.
text&&y(c.at,Il(c.text,c.problem?.span??null,S),null)},M=(S,E)=>{let R=c?.at===S?c:null;return r(bn,{stop:f(S),path:t,span:E?.
span,after:`${t}#+`,what:o,label:`${o}: ${km(E,R)}`,draft:R!==null,problem:R?.problem,onHint:R?.text?k:void 0,editor:N=>b(
S,"",N),onLeave:w,onRemove:R?()=>d(null):h?()=>v(is(u,S,null)):void 0,onNegate:E&&!R?()=>{v(is(u,S,B$(E)))}:void 0,onMove:E&&
l.length>1?N=>{v(Sm(u,S,N)).then(()=>Xn(s.sentence(),`${t}#${Math.max(0,Math.min(S+N,l.length-1))}`))}:void 0,children:r(
wm,{part:E,draft:R,byEvent:e.byEvent??!1})})},O=l.map((S,E)=>M(E,S));return r(qr,{lead:e.lead,between:"and",after:r(Vr,{
stop:`${t}#+`,label:`Add a ${o}`,editor:(S,E)=>b(l.length,S,E),onLeave:w,onBackspace:l.length>0&&h?()=>{v(u.slice(0,-1))}:
void 0,children:l.length===0&&c===null?e.empty:void 0}),children:c?.at===l.length?[...O,M(l.length,null)]:O})}function Wr(){let[e,t]=T([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Xn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Xt({word:e="where"}){let{document:t}=Pt();return r(wi,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>de(
"where",n),empty:"filter"})}var KW=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function Y$({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=T(null);if(l)
return r(jW,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=p=>n?Ir(KW,p.trim()===""?"time":p,([m,f])=>`time ${f} ${m}`).
map(([m,f])=>({value:{typed:`time('${m}')`},label:m==="auto"?"time":`time, ${m}`,note:f})):[];return r(Hr,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:p=>p.trim()===""?c(p).slice(0,1):c(p),onName:p=>{n&&(p.type==="int64"||p.type==="float64")?u(p):s(p.text)},onText:s,
onCancel:a,onLeave:a})}function jW({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=T(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=Ir(a,i,([u,c])=>`${u} ${c}`);return r(Ho,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[ia(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var Pm=()=>!0,Ur=e=>e==="int64"||e==="float64",Q$=e=>Ur(e)||e==="timestamp"||e==="string",X$=e=>e!=="list of strings",kb=[
{name:"count",meaning:"how many",alone:!0,fits:Pm},{name:"uniq",meaning:"how many different",usual:!0,fits:X$},{name:"su\
m",meaning:"total",usual:!0,fits:Ur},{name:"avg",meaning:"mean",usual:!0,fits:Ur},{name:"median",meaning:"half are below",
usual:!0,fits:Ur},{name:"p95",meaning:"95 % are below",usual:!0,fits:Ur},{name:"p75",meaning:"75 % are below",fits:Ur},{
name:"p90",meaning:"90 % are below",fits:Ur},{name:"p99",meaning:"99 % are below",fits:Ur},{name:"p999",meaning:"99.9 % \
are below",fits:Ur},{name:"min",meaning:"least",fits:Q$},{name:"max",meaning:"largest",usual:!0,fits:Q$},{name:"first",meaning:"\
by time",fits:Pm},{name:"last",meaning:"by time",fits:Pm},{name:"stddev",meaning:"standard deviation",fits:Ur},{name:"un\
iq_approx",meaning:"about how many different",fits:X$},{name:"count",meaning:"how many have a value",fits:Pm}];function eD(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=T(e.typed),[c,d]=T(e.text),[p,m]=T(null),[f,h]=T(!a);if(f){let y=()=>c===
e.text?s():i(c);return r(Mm,{label:"Measure",text:c,problem:e.problem,onText:d,onDone:i,onCancel:s,onLeave:y})}if(p)return r(
Hr,{label:`What ${p.name} is of`,placeholder:`${p.name} of`,document:t,kinds:["property","definition","lookup"],fits:y=>y===
"unknown"||p.fits(y),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>m(null),onName:y=>i(`${p.name}(${y.text})`),onText:y=>i(
`${p.name}(${y})`)});let v=y=>{"text"in y?i(y.text):"typed"in y?i(y.typed):y.aggregate.alone?i(`${y.aggregate.name}()`):
m(y.aggregate)};return r(GW,{document:t,names:n,text:l,onText:u,present:e.text,onPick:v,onTake:y=>{y!==""&&i(y)},onCancel:s,
onWrite:()=>h(!0)})}function GW({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),d=vm(e,c,["property","definition","lookup"]).names,p=t?Ir(t,c,({name:y})=>y):d,m=Ir(kb,c.replace(/\(.*$/s,""),({name:y,
meaning:w})=>`${y} ${w}`).map(y=>({value:{aggregate:y},label:y.alone?`${y.name}()`:`${y.name}(…)`,note:y.meaning})),f=c===
""?[]:p.filter(({name:y})=>Fr(y,c)<3).slice(0,4).flatMap(JW),h=/[^\p{L}\p{N}_]/u.test(c)||m.length+f.length===0?[ia(c)]:
[],v=c===""?m:[...h,...m,...f];return r(Ho,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:v,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(_,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function JW(e){
let t=kb.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:yb(e)}))}function tD({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:So,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:So,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:rs,children:r(
$,{value:e,most:60})})}function Dc(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=Pt(),u=qo(l.document,e.over),c=Fl(u,n.map(b=>({
kind:o,text:b}))),[d,p]=T(null),m=Kl(),f=e.needed!==!0||n.length>1,h=b=>{p(null),s(b.length>0?b:void 0)},v=async(b,k)=>{
p({at:b,text:k,problem:null});let{problem:M}=await lr(u,o,k);if(m()){if(!M)return h(is(n,b,k));p({at:b,text:k,problem:M}),
Xn(l.sentence(),`${t}[${b<n.length?b:"draft"}]`)}},y=(b,k,M)=>{let O=d?.at===b?d:null;return e.editor({text:O?.text??n[b]??
"",parsed:O?null:c[b]??null,typed:k,problem:O?.problem??null,onDone:S=>{M(),v(b,S)},onCancel:()=>{p(null),M(),b>=n.length&&
Xn(l.sentence(),`${t}#+`)}})},w=b=>{let k=d?.at===b?d:null,M=b<n.length;return r(bn,{stop:`${t}[${M?b:"draft"}]`,path:`${t}\
[${b}]`,after:`${t}#+`,what:i,label:`${i}: ${k?.text??n[b]??""}`,draft:k!==null,problem:k?.problem,onHint:O=>{k&&v(b,Il(
k.text,k.problem?.span??null,O))},editor:O=>y(b,"",O),onRemove:k?()=>p(null):f?()=>h(is(n,b,null)):void 0,onMove:M&&n.length>
1?O=>{h(Sm(n,b,O)),Xn(l.sentence(),`${t}[${Math.max(0,Math.min(b+O,n.length-1))}]`)}:void 0,children:r(tD,{text:k?.text??
n[b]??"",parsed:k?null:c[b]??null})})};return r(qr,{lead:e.lead,after:n.length<a&&r(Vr,{stop:`${t}#+`,label:`Add a ${i}`,
editor:(b,k)=>y(n.length,b,k),onBackspace:n.length>0&&f?()=>h(n.slice(0,-1)):void 0,children:n.length===0&&d===null?e.empty:
void 0}),children:[...n.map((b,k)=>w(k)),...d?.at===n.length?[w(n.length)]:[]]})}function _m({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=Pt();return r(Dc,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>de(e,u)),editor:u=>r(eD,
{...u,document:l,names:_c(l.dataset,n)},u.text)})}function ur({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=Pt();return r(Dc,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>de(e,c)),editor:c=>r(Y$,{...c,document:u,axes:a,names:_c(u.dataset,n)})})}function Vo({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(bn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(se,{name:"plus",size:14}),"more"]})}var oD="td",rD="od";function jl({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([d])=>d!==a&&d!==l);de(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);de(e,l.length>0?Object.fromEntries(l):void 0)};return r(
qr,{lead:"each with",after:r(Vr,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(iD,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(bn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(iD,{of:n,
name:a,measure:l,onDone:(d,p)=>{c(),i(a,d,p)}}),children:[r("span",{class:So,children:r($,{value:a,most:40})}),r("span",
{class:Dn,children:"="}),r("span",{class:rs,children:r($,{value:l,most:40})})]},a))})}function iD({of:e,name:t,measure:n,
onDone:o}){let{document:i}=Pt(),[s,a]=T(t),[l,u]=T(n),[c,d]=T(null),p=async()=>{if(s.trim()===""||l.trim()==="")return d(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:m}=await lr(qo(i),"measure",l);m?d(m):o(s.
trim(),l.trim())};return r("form",{class:oD,onSubmit:m=>{m.preventDefault(),p()},children:[r(Jt,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(Jt,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(pe,{error:c}),r("div",{class:rD,children:r(_,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function pt({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(d=>de(e,d===i?void 0:
d)),c=o.find(([d])=>d===n)?.[1]??n;return r(bn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([d,p])=>({label:p,
checked:d===n,act:()=>u(d)})),children:l??c})}function $m({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(pt,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>de(e,a==="on"||void 0)})}function vn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=Pt(),l=t===void 0||t.trim()==="true",u=s??
(c=>de(e,c??(i?"true":void 0)));return r(wi,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var Dm="nd";function aD({document:e,error:t,path:n,step:o,first:i}){return r("div",{class:Dm,children:[r(Dt,{document:e,error:t,label:"\
Step",children:[r(vn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(ke,
{word:"counting",children:r($m,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!i&&r(QW,{path:n,step:o}),r(ke,{word:i?"it":"in between; it",children:r($m,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),r(Jt,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>de(`${n}.name`,s.trim()===""?void 0:s)})]})}function QW({path:e,step:t}){
return r(A,{children:[r(ke,{word:"within",children:r(Co,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:xi})}),r(ke,{word:"and not before",children:r(Co,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:xi})}),r(ke,{word:"with",children:r($m,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function lD({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=Pt(),u=Cm(n.where,Fl(qo(a),[{kind:"\
condition",text:n.where}])[0]??null),c=si(n.where),d=n.name??c??(n.where.trim()==="true"?"any event":null),p=d??u.map(m=>km(
m,null)).join(" and ");return r(bn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${p}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(aD,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>de(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:R$,children:t+1}),d!=null?r("\
span",{class:So,children:r($,{value:d,most:40,middle:!0})}):u.slice(0,2).map((m,f)=>r("span",{class:O$,children:[f>0&&r(
"span",{class:Dn,children:"and"}),r(wm,{part:m,draft:null,byEvent:f===0})]},f)),d===null&&u.length>2&&r("span",{class:Dn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Dn,children:"directly"}),n.within&&r("span",{class:Dn,
children:["within ",n.within]}),n.after&&r("span",{class:Dn,children:["after ",n.after]}),n.optional&&r("span",{class:Dn,
children:"(optional)"})]})}function Em({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=Pt(),s=`${t}.steps`,{steps:a}=n,l=u=>me({document:Pd(o,
s,a.length,{where:u})});return r(qr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Vr,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Tm,{document:o,typed:u,onDone:d=>{c(),l(d)},onCancel:c}),onBackspace:a.length>1?()=>me({document:Bu(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(lD,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>me({document:Bu(o,s,c)}):void 0,onMove:a.length>1?d=>{me({document:h0(o,s,c,c+d)}),Xn(i(),`${s}\
[${Math.max(0,Math.min(c+d,a.length-1))}]`)}:void 0}))})}var XW=["property","definition","lookup"];function Gl({path:e,what:t,value:n,none:o,kinds:i=XW,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Pt(),[d,p]=T(null),m=Kl(),f=v=>{p(null),(u??(y=>de(e,y)))(v)},h=async v=>{let{problem:y}=await lr(
qo(c),l,a?xe(v):v);m()&&(y?p({text:v,problem:y}):f(v))};return r(bn,{stop:e,what:t,label:`${t}: ${d?.text??n??o}`,draft:d!==
null,problem:d?.problem,onHint:v=>{d&&h(a?v:Il(d.text,d.problem?.span??null,v))},onRemove:d?()=>p(null):n!==null?()=>f(void 0):
void 0,editor:v=>r(Hr,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:v,onLeave:v,onName:y=>{v(),
f(a?y.name:y.text)},onText:y=>{v(),h(y)}}),children:d===null&&n===null?o:r($,{value:d?.text??n,most:40,middle:!0})})}function Cb(e){return Ee(e).value.value?.actors?.[0]??"actor"}function Wn({path:e,value:t}){let{document:n}=Pt(),o=Cb(n.
dataset);return r(Gl,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>de(e,i===o?void 0:i)})}function Am({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(A,{children:[r(ke,{word:"of",children:r(Wn,{path:`${e}.sessions.per`,value:i})}),r(ke,{word:"with gaps\
 up to",children:r(Co,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:xi})}),r(jl,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(A,{children:[r(ke,{word:"by",children:r(Wn,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(jl,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(A,{children:[r(Em,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(ke,{word:"w\
ithin",children:r(Co,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:fm})}),r(jl,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var eU=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Om({path:e,over:t,allow:n=eU}){
let o=Pc(t);return r(pt,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&me({document:tU(be.value,e,i)})}})}function tU(e,t,n){
let o=_e(e,t,nU(n,e)),i=Lu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Fi(o,i),{having:a,order:l,...u}=s;return _e(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function nU(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function Sb({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=Wr(),l=ge(n.by).length>0;return r(
Dt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(_m,{lead:"Show",path:"aggregate.measures",
texts:Rm(n.measures),over:o,needed:!0}),r(ke,{word:"of",children:r(Om,{path:"aggregate.over",over:o})}),r(Am,{path:"aggr\
egate.over",over:o}),r(Xt,{}),r(ur,{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(wi,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:H$(Rm(n.measures),ge(n.by)),onChange:u=>de("aggregate.having",u)}),s!==void 0&&r(ke,{word:"at most",children:r(
os,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:na(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>de("aggregate.limit",void 0)})}),r(
Vo,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>de("aggregate.limit",10)}]})]})}function Rm(e){let t=ge(e);return t.length===0?["count()"]:
t}function Tb({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(Dt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(Dc,{lead:"List",path:"samples.columns",texts:ge(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>de("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(Hr,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(Bl,{children:"of events"}),r(Xt,{}),r(pt,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Bl,{children:"first"})]})}var oU=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function cD({
lead:e,path:t,funnel:n}){let{document:o,error:i}=Pt(),s=`${t}.exclude`,a=n.exclude??[];return r(qr,{lead:e,after:r(Vr,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Tm,{document:o,typed:l,onCancel:u,onDone:c=>{u(),me({document:Pd(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(bn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${uD(l,n)}`,editor:()=>r(rU,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>me({document:Bu(o,s,u)}),children:[r("span",{class:si(l.where)===null?rs:So,children:r($,{value:si(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Dn,children:uD(l,n)})]},u))})}function uD({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function rU({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>de(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:Dm,children:r(Dt,{document:e,error:t,label:"Exclusion",children:[r(vn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(ke,{word:"between",children:r(pt,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(ke,{word:"and",children:r(pt,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(pt,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:oU})]})})}var dD="funnel",iU=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],sU=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function Mb({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??Cb(e.dataset),d=Wr(),
p=s!==void 0&&s.length>0||d.has("funnel.exclude"),m=i!==void 0||d.has("funnel.hold");return r(Dt,{document:e,error:t.error,
label:"Question: funnel",children:[r(ke,{word:"Of",children:r(Wn,{path:"funnel.per",value:n.per})}),r(Em,{lead:"who",path:dD,
funnel:n}),a!=="ordered"&&r(pt,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:iU}),r(ke,{word:"with\
in",children:r(Co,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(ke,{word:"counting",children:r(
pt,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),p&&r(cD,{lead:"without",path:dD,funnel:n}),m&&r(ur,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:ge(i)}),r(Xt,{}),r(ur,{lead:"split by",path:"funnel.by",texts:ge(o),onChange:f=>de("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(ke,{word:"taking",children:r(pt,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:sU})}),r(Vo,{items:[!p&&{label:"Without an event in between",act:()=>d.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>de("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>de("funnel.order","strict")},!m&&{label:"With the same value along the way",act:()=>d.ask("\
funnel.hold")}]})]})}var Lm=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var aU=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],lU=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function Pb({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(Dt,{document:e,error:t.error,label:"Question: retention",children:[
r(ke,{word:"Of",children:r(Wn,{path:"retention.per",value:n.per})}),r(vn,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(pt,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:lU}),r(vn,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(pt,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:aU}),r(ke,{word:"each",children:r(pt,{path:"retention.period",what:"\
period",value:o,without:"day",choices:Lm})}),r(ke,{word:"for",children:r(os,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:n.brackets?"brackets":"14",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],
read:na(1,1e3),wrong:"A whole number from 1 to 1000",onChange:i=>de("retention",{...n,brackets:void 0,periods:i})})}),r(
Xt,{}),r(ur,{lead:"split by",path:"retention.by",texts:ge(n.by),onChange:i=>de("retention.by",i)}),n.day==="rolling"&&r(
pt,{path:"retention.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the \
calendar"],["rolling","from the start of each"]]}),n.at_least!==void 0&&r(ke,{word:"at least",children:r(os,{path:"reten\
tion.at_least",what:"how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:na(1,
1e4),wrong:"A whole number from 1 to 10000",onRemove:()=>de("retention.at_least",void 0)})}),r(Vo,{items:[n.day!=="rolli\
ng"&&{label:"Count periods from the start of each",act:()=>de("retention.day","rolling")},n.at_least===void 0&&{label:"A\
t least so many returns",act:()=>de("retention.at_least",2)}]})]})}function _b({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(Dt,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(ke,{word:"How many",children:r(Wn,{path:"lifecycle.per",value:n})}),r(ke,{
word:"were new, returning, back or gone per",children:r(pt,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:Lm})}),r(vn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(ke,{word:"new by",children:r(
Gl,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:a=>a==="timestamp"||a===
"unknown"})}),r(Xt,{})]})}var uU=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function $b({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(Dt,{document:e,error:t.error,label:"Question: stickiness",children:[r(ke,{word:"\
On how many",children:r(pt,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:uU})}),r(ke,{word:"\
did",children:r(Wn,{path:"stickiness.per",value:n})}),r(vn,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
Xt,{})]})}function pD({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function mD(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var cU=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],dU=[["actors","\
the first path of each"],["transitions","every session"]],pU=na(0,20);function Db({document:e,result:t}){let n=e.paths??
{},o=pD(n),i=Wr(),s=o==="before"?"before":"after",a=l=>me({document:_e(e,"paths",mD(n,l))});return r(Dt,{document:e,error:t.
error,label:"Question: paths",children:[r(ke,{word:"What did",children:r(Wn,{path:"paths.per",value:n.per})}),r(ke,{word:"\
do",children:r(pt,{path:"paths.direction",what:"direction",value:o,choices:cU,onChange:a})}),n.start!==void 0&&r(vn,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(vn,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(vn,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(ke,{word:"in",children:r(os,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:pU,wrong:"A \
whole number from 0 to 20"})}),r(ke,{word:"named by",children:r(Gl,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(ke,{word:"within sessions of",children:r(Co,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:xi})}),r(ke,{word:"counting",children:r(pt,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:dU})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(vn,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(Xt,{}),r(Vo,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var cr="aggregate.over.sessions",mU=[["start","begun by"],["end","ended by"]];function Eb({document:e,result:t}){let n=e.
aggregate??{},{over:o}=n,i=Wr(),s=Pc(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(Dt,
{document:e,error:t.error,label:"Question: sessions",children:[r(_m,{lead:"Show",path:"aggregate.measures",texts:Rm(n.measures),
over:o,needed:!0}),r(ke,{word:"of sessions of",children:r(Wn,{path:`${cr}.per`,value:s.per})}),r(ke,{word:"a gap of",children:r(
Co,{path:`${cr}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:xi})}),r(ke,{word:"ends one, at most",children:r(Co,{
path:`${cr}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),
mU.map(([a,l])=>(s[a]!==void 0||i.has(`${cr}.${a}`))&&r(vn,{lead:l,path:`${cr}.${a}`,text:s[a],what:a,onChange:u=>de(`${cr}\
.${a}`,u)},a)),s.split==="day"&&r(pt,{path:`${cr}.split`,what:"split",value:"day",without:"none",choices:[["day","split \
at midnight"],["none","not split"]]}),r(jl,{path:`${cr}.properties`,properties:s.properties,of:"session"}),r(Xt,{}),r(ur,
{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),r(Vo,{items:[s.start===void 0&&{label:"An event that begi\
ns a session",act:()=>i.ask(`${cr}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${cr}.e\
nd`)},s.split!=="day"&&{label:"Split at midnight",act:()=>de(`${cr}.split`,"day")}]})]})}function Ab({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Wr(),l=u=>u===
void 0||u.trim()==="true";return r(Dt,{document:e,error:t.error,label:"Question: difference",children:[r(ke,{word:"What \
sets",children:r(Om,{path:"difference.over",over:o})}),r(Am,{path:"difference.over",over:o}),r(wi,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>de("difference.se\
lection",u??"true")}),r(wi,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>de("difference.baseline",u)}),r(Bl,{children:"?"}),r(Xt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(ur,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:ge(n.properties),over:o}),r(Vo,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function fD(e){return e.document.samples?r(Tb,{...e}):r(Sb,{...e})}var hD=new Map;function fU(e,t){let{aggregate:n,dataset:o}=e;return n&&!or(e)&&hD.set(o,n),oc(e,t,hD.get(o)??null,fl(Ee(
o).value.value))}var gD={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...Ln.aggregate,...Ln.samples],chartOf:gp,choose:fU,Sentence:fD,Page:N_};function Ec(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function yD(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function xn(e){return si(e.name)??e.name}function Ob(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Ec(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function dr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var bD="pd",vD="Ci",xD="dd";function to(e){return"other"in e?An.text:ee(e.value).text}function Lb(e,t){return"other"in t?"var(--other)":`var(${gn($n(
e,wD(t.value)))})`}function Nb(e,t){return!("other"in t)&&$n(e,wD(t.value))>=Rd}function wD(e){return Array.isArray(e)?e:
[e??null]}function ki({property:e,group:t,most:n=32}){return r("span",{class:bD,children:[r("span",{class:vD,"data-dashe\
d":Nb(e,t),style:{"--color":Lb(e,t)}}),r("span",{class:xD,children:"other"in t?r($,{shown:An}):r($,{value:t.value,most:n,
middle:!0})})]})}function kD({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...dr(e).flatMap(i=>n(
i,i.steps))];return r(Te,{label:"Steps",columns:gU(t),rows:o})}function gU(e){let t=i=>i==null?"–":Pe(i),n=i=>i===null?
"–":W(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:In.
total,kind:"other"}}):r(ki,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(A,{children:[s+1," ",
r($,{value:xn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>B(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var CD="ld",SD="xd",TD="sd",MD="cd",PD="Ei",_D="Ii",$D="gd",DD="hd",ED="fd",AD="ud",OD="Ui",RD="o",LD="m",ND="de",BD="md",
zD="vd",FD="Hi",ID="wd",HD="Li",qD="bd",VD="yd",WD="le",UD="kd";function KD({group:e,by:t,mark:n,onChoose:o}){return r(A,{children:[r("div",{class:qD,children:r(ki,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:ND,...n(s),title:`${B(i.count)}, ${W(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:VD,children:r("span",{class:WD,"data-dashed":Nb(t,e),style:{"--share":i.from_first??0,"--color":Lb(
t,e)}})}),r("span",{class:UD,children:s===0?q(i.count):W(i.from_first??0)})]},s))]})}function Nm(e,t){let n=Fi(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function jD(e,t){return t===null?q(e):g0(e,t[0],t[1])}function zb(e,t){return e===null?"–":t===null?W(e):`~\
 ${W(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function GD(e,t){return t==="entries"?Oe(e,"pass","passes"):t==="starts"?Oe(
e,"start"):Oe(e,"actor")}function JD({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=yD(e,t,n),u=(d,p,m,f)=>r("div",{class:RD,
"data-part":d,style:{"--share":p},title:`${f}: ${B(m)} (${W(p)})`,...s(d),onClick:h=>a(d,h.currentTarget),onContextMenu:h=>{
h.preventDefault(),a(d,h.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:$D,children:[r("di\
v",{class:DD,children:[r("span",{class:AD,children:t+1}),r("span",{class:ED,children:r($,{value:xn(e),most:80,middle:!0})})]}),
r("div",{class:OD,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:BD,children:[r("div",{class:zD,title:B(e.count),children:jD(
e.count,Nm(o,["steps",t,"count"]))}),r("dl",{class:FD,children:[r(Ac,{label:"of all",children:i?"–":zb(e.from_first,Nm(
o,["steps",t,"from_first"]))}),r(Ac,{label:"of the step before",children:i?"–":zb(e.from_previous,Nm(o,["steps",t,"fro\
m_previous"]))}),r(Ac,{label:"median time",children:c===null?"–":Pe(c)}),r(Ac,{label:"dropped",swatch:"dropped",children:i?
"–":q(e.dropped)}),r(Ac,{label:"still open",swatch:"in_progress",children:i?"–":q(e.in_progress)})]})]})]})}function Ac({
label:e,swatch:t,children:n}){return r(A,{children:[r("dt",{class:ID,children:[t&&r("span",{class:LD,"data-part":t}),e]}),
r("dd",{class:HD,children:n})]})}function ss(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Kr=["dropped","in_progress","reached"];function ZD({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=dr(e),a=Ec(
i),l=e.query?.funnel?.count,u=(m,f)=>{let h=i[f],v=s[m-Kr.length];if(v)return{mark:{step:f+1,state:"reached",...ss(v)},label:`${to(
v)}: ${YD(h)}`};let y=Kr[m];return{mark:{step:f+1,state:y},label:`${QD(y)} ${V(xn(h))}`}},c=(m,f,h)=>{let{mark:v,label:y}=u(
m,f);o(v,y,h)},d=Ft(Kr.length+s.length,i.length,({row:m,column:f},h)=>c(m,f,h)),p=d.at?bU(e,d.at.row,d.at.column):"";return r(
Ge,{scrolls:!0,title:r(yU,{steps:i,counting:l}),summary:vU(e,n),announced:p,onKey:d.key,table:r(kD,{answer:e,by:n}),children:r(
"div",{class:MD,tabIndex:0,role:"group","aria-label":"Steps of the funnel",children:r("div",{class:PD,"data-groups":s.length>
0,style:{"--steps":i.length},children:[r("div",{class:_D,"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("\
span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((m,f)=>r(JD,{step:m,at:f,entries:a,intervals:t,first:f===0,mark:h=>d.
mark(Kr.indexOf(h),f),onChoose:(h,v)=>c(Kr.indexOf(h),f,v)},f)),s.map((m,f)=>r(KD,{group:m,by:n,mark:h=>d.mark(Kr.length+
f,h),onChoose:(h,v)=>c(Kr.length+f,h,v)},f))]})})})}function yU({steps:e,counting:t}){let{share:n,entries:o,converted:i,
median:s}=Ob(e);return r("span",{class:CD,children:[r("strong",{class:SD,children:n===null?"–":W(n)}),r("span",{children:[
q(i)," of ",GD(o,t)]}),s!==null&&r("span",{class:TD,children:["half of them within ",Pe(s)]})]})}function YD(e){return`r\
eached ${V(xn(e))}`}function QD(e){return e==="reached"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function bU(e,t,n){
let o=e.steps[n];if(!o)return"";let i=dr(e)[t-Kr.length];if(i){let l=i.steps[n];return`${to(i)}, ${YD(o)}: ${q(l?.count??
0)}, ${W(l?.from_first??0)}`}let s={reached:o.count,dropped:o.dropped,in_progress:o.in_progress}[Kr[t]],a=t<2?"":`, ${W(
o.from_first??0)} of all, ${W(o.from_previous??0)} of the step before`;return`Step ${n+1}, ${QD(Kr[t])} ${V(xn(o))}: ${q(
s)}${a}`}function vU(e,t){let{share:n,entries:o,converted:i}=Ob(e.steps),s=e.steps.map(l=>V(xn(l))).join(", "),a=t===""?
"":`, by ${V(t)}, ${(e.groups??[]).length} groups`;return`Funnel of ${e.steps.length} steps: ${s}; ${q(i)} of ${q(o)} co\
nvert, ${W(n??0)}${a}`}function pr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r($e,{icon:"clock",title:"Stopped",actions:r(
_,{kind:"primary",onClick:No,children:"Run again"}),children:"Nothing was answered yet."}):r(Se,{})}function jr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r($e,{icon:"search",title:"Nothing\
 found",actions:r(A,{children:[o&&r(_,{kind:"primary",onClick:()=>yn({}),children:"All data"}),n.where!==void 0&&r(_,{kind:"\
outlined",onClick:()=>me({document:_e(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(_,{kind:"\
outlined",onClick:No,children:"Ask again"})]}),children:t})}var XD="zd";function no({children:e}){return r("div",{class:XD,children:e})}function Gr(e,t=()=>[]){let{openAt:n,menu:o}=Nr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Fb=30;function Bm(e,t){let n=e.query?.funnel?.compare_groups?.control;return dr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Fb}]})}function eE(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Ib({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function sa(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var tE="jd",nE="a",mr="Xd",Hb="Sd",oE="Bd",rE="Cd",iE="Ed",sE="Mi",aE="Ni",lE="U";function cE({answer:e,by:t,goal:n,onMark:o}){let i=Bm(e,n),s=eE(i),a=(d,p)=>{let m=i[d];o({step:n+1,state:"reached",...ss(
m.group)},to(m.group),p)},l=Ft(i.length,1,({row:d},p)=>a(d,p)),u=l.at?i[l.at.row]:void 0,c=V(xn(e.steps[n]));return r(Ge,
{scrolls:!0,title:r(A,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${V(t)}: ${i.map(uE).join(";\
 ")}`,announced:u?uE(u):"",onKey:l.key,table:r(SU,{variants:i,by:t}),children:r("div",{class:tE,children:r("table",{class:nE,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:mr,children:"\
exposed"}),r("th",{scope:"col",class:mr,children:"converted"}),r("th",{scope:"col",class:mr,children:"rate"}),r("th",{scope:"\
col",class:mr,children:"lift"}),r("th",{scope:"col",class:Hb,children:r("span",{class:oE,children:[r("span",{children:Pn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:Pn(s)})]})}),r("th",{scope:"col",class:mr,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((d,p)=>r("tr",{...l.mark(p,0),onClick:m=>a(p,m.currentTarget),
children:[r("th",{scope:"row",children:r(ki,{property:t,group:d.group})}),r("td",{class:mr,children:B(d.exposed)}),r("td",
{class:mr,children:B(d.converted)}),r("td",{class:mr,children:d.rate===null?"–":W(d.rate)}),r("td",{class:mr,children:d.
isControl||d.lift===null||d.few?"–":Pn(d.lift)}),r("td",{class:Hb,children:r(CU,{variant:d,reach:s})}),r("td",{class:mr,
children:d.isControl||d.few?"–":sa(d.pValue)}),r("td",{children:r("span",{class:lE,"data-verdict":Ib(d),children:qb(d)})})]},
p))})]})})})}function CU({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:rE,title:a?`${Pn(n[0])} to ${Pn(n[1])}`:void 0,children:[r("span",{class:iE}),
a&&r(A,{children:[r("span",{class:sE,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:aE,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function SU({variants:e,by:t}){return r(Te,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(ki,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>B(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>B(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":W(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":Pn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?Pn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?Pn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>sa(n)},{key:"says",head:"says",cell:qb}]})}function qb(e){return e.
few?`too few: below ${Fb}`:Ib(e)}function uE(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${Pn(e.lift)}, p ${sa(
e.pValue)}`;return`${to(e.group)} ${e.rate===null?"no rate":W(e.rate)} of ${B(e.exposed)}${t}, ${qb(e)}`}var zm="Id",aa="Ud",Rc="Hd",pE="Ld";var mE="Ri";var TU=.01;function fE({answer:e,document:t,by:n,onMark:o}){let[i,s]=T(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(dr(e).flatMap(h=>"other"in h?[]:[[ee(h.value).text,h.value]])),d=(Ee(t.dataset).
value.value?.columns??[]).filter(({type:h,actor:v})=>h==="string"&&!v).map(({name:h})=>h),p=h=>{me({document:_e(_e(t,"fu\
nnel.by",xe(h)),"funnel.compare_groups",void 0)})},m=h=>de("funnel.compare_groups",{...l,control:u.get(h)}),f=Bm(e,a).length>
0;return r(A,{children:[r("div",{class:zm,children:[r("span",{class:Rc,children:[r("span",{class:aa,children:"variant"}),
r(on,{title:"The property that says the variant",kind:"outlined",values:d,value:n===""?"choose":n,onChange:p})]}),u.size>
0&&r("span",{class:Rc,children:[r("span",{class:aa,children:"control"}),r(on,{title:"The control group",kind:"outlined",
values:[...u.keys()],value:l?ee(l.control).text:"choose",onChange:m})]}),l&&r(A,{children:[r("span",{class:Rc,children:[
r("span",{class:aa,children:"goal"}),r(on,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Vb),value:Vb(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((v,y)=>Vb(v,y)===h))})]}),r("span",{class:Rc,children:[r("span",{class:aa,
children:"exposed by"}),r("span",{class:pE,children:r(Jt,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>de("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),f?r(
A,{children:[r(MU,{value:e.sample_ratio_p_value??null}),r(cE,{answer:e,by:n,goal:a,onMark:o})]}):r($e,{icon:"compare",title:"\
Compare the groups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor \
saw.":"Choose which group is the control. The others are held against it."})]})}function Vb(e,t){return`${t+1} ${xn(e)}`}
function MU({value:e}){if(e===null)return null;let t=e<TU;return r("p",{class:mE,"data-bad":t,role:t?"alert":void 0,children:[
r(se,{name:t?"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${sa(e)}). Unle\
ss the split was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${sa(e)}).`]})}function hE(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function gE(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function yE(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function Fm(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let d=o[c+1]?.from,p=d===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(d/l)/Math.log(i)))),m=h=>h===0?l:h===p&&d!==void 0?d:l*i**h,f=d===void 0&&!Number.isFinite(i);
for(let h=0;h<p;h++)s.push({from:m(h),to:f?null:m(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var bE="Nd",vE="Rd",xE="xe",wE="Ai",kE="Ad",CE="Di",SE="Dd",TE="Ti";function Im({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Ft(1,n.length,({column:p},m)=>s?.(
n[p],m)),u=Math.max(1,...n.map(({count:p})=>p)),c=n.reduce((p,{count:m})=>p+m,0),d=l.at===null?void 0:n[l.at.column];return r(
Ge,{title:e,summary:i,onKey:l.key,announced:d?`${Wb(d)}: ${B(d.count)} ${t}, ${W(d.count/Math.max(1,c))}`:"",table:r(Te,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Wb},{key:"count",head:t,number:!0,cell:p=>B(p.count)},{key:"\
share",head:"share",number:!0,cell:p=>W(p.count/Math.max(1,c))}]}),children:r("div",{class:bE,children:[r("div",{class:vE,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((p,m)=>r("div",{class:xE,...l.mark(0,m),title:`${Wb(p)}: ${B(
p.count)} ${t}, ${W(p.count/Math.max(1,c))}`,onClick:s&&(f=>s(p,f.currentTarget)),children:r("div",{class:wE,style:{"--s\
hare":p.count/u}})},m)),o.map(({at:p,label:m},f)=>{let h=gE(n,p);return h===null?null:r("div",{class:kE,style:{"--at":h},
children:r("span",{class:CE,"data-late":h>.8||f===0&&o.length>1&&h>.22,children:m})},m)})]}),r("div",{class:SE,"aria-hid\
den":"true",children:yE(n,6).map(({at:p,value:m})=>r("span",{class:TE,"data-late":p>.9,style:{"--at":p},children:Pe(m)},
p))})]})})}function Wb({from:e,to:t}){return t===null?`${Pe(e)} and more`:`${Pe(e)} to ${Pe(t)}`}var _U=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Ub(e){let t=Object.
entries(e).filter(([n])=>!_U.includes(n));return Object.fromEntries(t)}function Kb(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Ae(e);return{...i,aggregate:{over:{flows:{funnel:Ub(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var ME="Td",PE="_d",Gb="qd";var DU=8;function $E({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:ME,
children:[n.slice(1).map((s,a)=>r(_E,{from:xn(n[a]),to:xn(s),times:s.time_from_previous,question:i&&a<DU?Kb(t,a+1,a+2):null},
a)),n.length>2&&o&&r(_E,{from:xn(n[0]),to:xn(o),times:o.time_from_entry,all:!0,question:i?Kb(t,1,n.length):null})]})}function _E({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=nt(o),a=J(()=>s&&"columns"in s?Fm(EU(s)):hE(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Pe(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Pe(u)}`}]];return r(Im,{title:r("span",{class:PE,children:[i&&r("span",{class:Gb,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:Gb,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${V(e)} to ${V(t)}: ${q(n?.count??0)} actors, median ${l===null?"unknown":Pe(l)}`})}function EU(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function AU(e,t){let n=Ub(e.funnel);return{...Ae(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function DE(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function EE(e,t,n){
let o=DE(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{OU(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>qe({document:AU(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function OU(e,t,n){let o=DE(e,t);try{let{only:i}=await Lr(e,t);i&&o!==void 0?
qe({document:{...Ae(i),paths:{start:o}},view:"paths",as:null},n):te("No condition says who these are.")}catch(i){te(V(j(
i).message))}}var RU="conversion_rate";function AE(e,t){let n=dr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let d=c[0]?.count??
0;o.push([u,...a===null?[]:[LU(a)],d>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:RU,type:"float64"}],rows:o,stats:e.stats}}function LU(e){return"other"in
e||Array.isArray(e.value)?to(e):e.value}var NU=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function OE(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*NU.get(o);return t}function BU(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-OE(e.query?.funnel?.window)}
var zU=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function RE({
answer:e,document:t,by:n}){let o=J(()=>AE(e,n),[e,n]),i=Ll(),s=e.query?.timezone??t.timezone??"UTC",a=t.funnel?.trend;return o.
rows.length===0?r(Se,{}):r(A,{children:[r("div",{class:zm,children:[r("span",{class:aa,children:"by entry"}),r(Tt,{label:"\
Length of a bucket",value:String(a??"1d"),choices:zU,onChange:l=>de("funnel.trend",l)})]}),r(Rl,{answer:o,document:o.query,
zone:s,form:"lines",...i,end:BU(e),onZoom:(l,u)=>yn({from:new Date(l*1e3).toISOString(),to:new Date(u*1e3).toISOString()})})]})}function LE({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Gr(i,(c,d)=>i?EE(i,c,d):[]);if(!o||
!i||!FU(o))return r(pr,{result:t});if(Ec(o.steps)===0&&s==="exact"&&n!=="groups")return r(jr,{result:t,children:"No acto\
r of this range did the first step."});let u=ge(i.funnel?.by).join(", ");return r(no,{children:[n==="trend"&&r(RE,{answer:o,
document:i,by:u}),n==="time"&&r($E,{answer:o,document:i}),n==="groups"&&r(fE,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(ZD,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function FU(e){return"steps"in
e}var NE={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:Ln.funnel,chartOf:()=>"steps",choose:IU,Sentence:Mb,Page:LE};function IU(e,t){if(!e.funnel)return e;let{
trend:n}=e.funnel;return t==="trend"?n===void 0?_e(e,"funnel.trend","1d"):e:n===void 0?e:_e(_e(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var BE=new Map;function HU(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function zE(e,t){let n=HU(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";BE.set(`${e.dataset} ${o}`,e);let i=BE.get(
`${e.dataset} ${n}`),s=Ae(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,d=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...d,...u,...c===void 0?{}:{event:c}}}}function FE(e){return IE([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function IE(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return HE((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function Hm(e,t,n){let o=IE([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>HE((i+l)*o))}function HE(e){return Number(e.toPrecision(12))}var qE="Fd",VE="Gd",WE="Jd",UE="Kd",KE="Od",jE="Pd",GE="_i",JE="Qd",ZE="Vd",YE="d",QE="Wd",XE="Yd",Jb="Zd",Zb="se";function qm({title:e,summary:t,parts:n,bars:o,over:i,text:s=q,actions:a,onPart:l}){let u=Ft(n.length,o.length,({row:b,column:k},M)=>l(
k,b,M)),c=o.map(({values:b})=>({up:eA(b,1),down:eA(b,-1)})),d=Math.max(0,...c.map(({up:b})=>b)),p=Math.min(0,...c.map(({
down:b})=>b)),m=Math.max(d-p,1e-12),f=Math.max(1,Math.ceil(o.length/12)),h=u.at,v=h?o[h.column]:void 0,y=(b,k)=>`${b.label}\
, ${n[k].label}: ${B(Math.abs(b.values[k]??0))}${b.unfinished?", not over":""}`;return r(Ge,{title:e,summary:t,announced:v&&
h?y(v,h.row):"",onKey:u.key,actions:a,table:r(Te,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:b,unfinished:k})=>`${b}${k?
" (not over)":""}`},...n.map((b,k)=>({key:b.key,head:b.label,number:!0,cell:({values:M})=>s(M[k]??0)}))]}),legend:n.length>
1&&r("ul",{class:XE,children:[n.map(b=>r("li",{class:Jb,children:[r("span",{class:Zb,style:{"--color":`var(${b.color})`}}),
b.label]},b.key)),o.some(({unfinished:b})=>b)&&r("li",{class:Jb,children:[r("span",{class:Zb,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:qE,children:[r("div",{class:VE,"aria-hidden":"true",children:Hm(p,d,7).map(b=>r(
"span",{class:WE,style:{"--at":(d-b)/m},children:r("span",{class:UE,children:s(Math.abs(b))})},b))}),r("div",{class:KE,children:r(
"div",{class:jE,style:{"--bars":o.length},children:o.map((b,k)=>r("div",{class:GE,children:[r("div",{class:JE,style:{"--\
share":d/m},children:n.map((M,O)=>(b.values[O]??0)>0&&w(b,M,O,k,d)).reverse()}),r("div",{class:ZE,style:{"--share":-p/m},
children:n.map((M,O)=>(b.values[O]??0)<0&&w(b,M,O,k,-p))}),k%f===0&&r("span",{class:QE,children:b.short})]},k))})})]})});
function w(b,k,M,O,S){return r("div",{class:YE,"data-unfinished":b.unfinished,title:y(b,M),...u.mark(M,O),style:{"--shar\
e":Math.abs(b.values[M]??0)/S,"--color":`var(${k.color})`},onClick:E=>l(O,M,E.currentTarget)},k.key)}}function eA(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var tA=["returning","resurrecting","new","dormant"],nA=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],VU=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function oA({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=VU.get(o)??86400,s=e.periods.map(u=>({label:hn(u.start,i,t),
short:i<86400?K(u.start,t,"clock"):i>20*86400?K(u.start,t,"month"):K(u.start,t,"dayShort"),values:tA.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${q(a.new)} new, ${q(
a.returning)} returning, ${q(a.resurrecting)} back again, ${q(-a.dormant)} gone`:"";return r(qm,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:nA,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,d)=>n(
{period:e.periods[u].start,state:tA[c]},`${nA[c].label}, ${s[u].label}`,d)})}var rA="el",iA="il",sA="rl",aA="al",lA="tl",uA="ol",cA="qi",dA="nl";var Yb=280,Ci={top:12,right:24,bottom:28,left:56},pA=4;function mA({title:e,summary:t,curves:n,names:o,period:i,text:s=W,
table:a,onPoint:l}){let{host:u,width:c}=Za(),[d,p]=T(new Set),m=n.filter(({key:E})=>!d.has(E)),f=Ft(m.length,o.length,({
row:E,column:R},N)=>l(n.indexOf(m[E]),R,N)),h=FE(Math.max(0,...m.flatMap(({points:E})=>E.map(R=>(m.length<=pA?R?.high:R?.
value)??0)))),v=Math.max(1,c-Ci.left-Ci.right),y=E=>Ci.left+(o.length<2?v/2:E/(o.length-1)*v),w=E=>Ci.top+(1-E/h)*(Yb-Ci.
top-Ci.bottom),b=f.at,k=b?m[b.row]:void 0,M=b&&k?k.points[b.column]??null:null,O=b&&k?`${k.name}, ${i} ${o[b.column]}: ${M?
`${s(M.value)}, between ${s(M.low)} and ${s(M.high)}`:"not over"}`:"",S=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
v/48))));return r(Ge,{title:e,summary:t,announced:O,onKey:f.key,table:a,actions:O&&r("span",{class:dA,"aria-hidden":"tru\
e",children:O}),legend:n.length>1&&r(Bp,{rows:n.map(({key:E,keys:R,color:N,points:U})=>({key:E,keys:R,color:N??0,last:U.
findLast(H=>H!==null)?.value??null,total:0})),all:n.length,hidden:d,onHidden:p,text:s}),children:r("div",{ref:u,class:rA,
children:c>0&&r("svg",{width:c,height:Yb,"aria-hidden":"true",children:[Hm(0,h,5).map(E=>r("g",{children:[r("line",{x1:Ci.
left,x2:c-Ci.right,y1:w(E),y2:w(E),class:iA}),r("text",{x:Ci.left-8,y:w(E)+4,class:sA,children:s(E)})]},E)),o.map((E,R)=>R%
S===0&&r("text",{x:y(R),y:Yb-8,class:aA,children:E},E)),m.length<=pA&&m.map(({key:E,points:R,color:N})=>r("path",{d:KU(R,
y,w),class:uA,style:{fill:Qb(N)}},E)),m.map(({key:E,points:R,color:N})=>r("path",{d:UU(R,y,w),class:lA,"stroke-dasharray":N===
null?void 0:Ja(N).join(" "),style:{stroke:Qb(N)}},E)),m.map((E,R)=>E.points.map((N,U)=>N&&r("circle",{cx:y(U),cy:w(N.value),
r:b?.row===R&&b.column===U?5:3,class:cA,style:{fill:Qb(E.color)},...f.mark(R,U),onPointerEnter:()=>f.set({row:R,column:U}),
onClick:H=>l(n.indexOf(E),U,H.currentTarget)},`${E.key} ${U}`)))]})})})}function Qb(e){return e===null?"var(--other)":`v\
ar(${gn(e)})`}function UU(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function KU(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function fA(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:hA(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:d})=>({count:l,size:s,
share:u,value:hA(c),complete:d}))}))]:[o]}function hA(e){return typeof e=="number"?e:null}function Vm(e,t){let n=(e.groups??
[]).flatMap((o,i)=>fA(o,o,t(i)));return[...fA(null,e,t(-1)),...n]}function Lc(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function Xb(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Lc(s,t)??0))});return o}var gA=9;function yA(e,t){
return e===null||e<=0||t<=0?0:Math.min(gA,Math.max(1,Math.ceil(e/t*gA)))}function bA(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function vA(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function xA(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function Nc(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function Wm({rows:e,names:t,rowName:n}){let o=J(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:V(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>B(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${B(l.count)} (${W(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(Te,{label:"\
Cohorts",rows:e,columns:o})}var jU=50;function kA({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Nc(e).slice(1),s=J(()=>(e.groups??
[]).slice(0,jU),[e]),a=J(()=>s.length===0?[wA(e.total,null,t)]:s.map(d=>wA(d.total,d,t)),[e,t]),l=Vm(e,()=>!1),u=(d,p,m)=>{
let f=s[d]??null;n({period:p+1,state:"returned",...ss(f)},`${f?to(f):"all"}, ${o} ${i[p]}`,m)},c=a[0]?.points[0];return r(
mA,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${V(t)}`}: ${a.length} lines over ${i.length} periods, ${c?W(c.value):"nobody"} in ${o} 1`,table:r(Wm,{rows:l,names:Nc(
e),rowName:({group:d})=>d?to(d):"all"})})}function wA(e,t,n){let o=t?to(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let d=xA(l,u);return d&&{value:c,low:d[0],high:d[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:$n(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var SA="pl",TA="dl",MA="ll",PA="l",Um="ce",Km="Fi",_A="xl",$A="e",DA="ge",EA="sl",AA="cl",OA="gl",RA="hl",LA="Gi",NA="Ji";function BA({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:d,onPress:p}){return r(
"tr",{class:e.kind==="total"?DA:void 0,children:[r("th",{scope:"row",class:Um,children:s===null?r("span",{class:EA,children:t}):
r("button",{type:"button",tabIndex:-1,class:AA,"aria-expanded":s,onClick:a,children:[r(se,{name:s?"down":"right",size:12}),
e.group===null?"all":r(ki,{property:n,group:e.group,most:24})]})}),r("td",{class:Km,title:B(e.size),children:q(e.size)}),
e.cells.map((m,f)=>{let h=e.kind==="total"&&!m.complete;return r("td",{class:$A,"data-shade":f===0||!m.complete?0:yA(Lc(
m,o),i),"data-open":!m.complete,"data-marked":l(f),...u(f),title:h?"no finished period":`${B(m.count)} of ${B(m.size)}, ${W(
m.share)}${m.complete?"":", not over"}`,onClick:v=>d(f,v.currentTarget),onPointerDown:()=>p(f,!1),onPointerEnter:v=>{v.buttons===
1&&p(f,!0)},children:h?"":c(m)},f)})]})}var GU=120,JU=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function FA({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=T(new Set),[l,u]=T(!1),[c,d]=T(null),p=(e.groups?.length??0)>0,m=J(()=>Vm(e,N=>s.has(N)!==(N===
-1&&!p)),[e,s,p]),f=l?m:m.slice(0,GU),h=Nc(e),v=e.query?.retention?.period??"day",y=JU.get(v)??86400,w=N=>N.kind==="coho\
rt"?hn(N.start,y,o):N.group===null?"all":to(N.group),b=(N,U)=>{let H=f[N.row],le={period:N.column,state:"returned",...H.
kind==="cohort"?{cohort:H.start}:{},...ss(H.group)};i(le,`${w(H)}, ${v} ${h[N.column]}`,U)},k=Ft(f.length,h.length,b),M=c&&
k.at?bA(c,k.at):null,O=N=>(N.key.startsWith("Arrow")&&d(N.shiftKey?c??k.at:null),N.key==="Escape"&&c?(d(null),!0):k.key(
N)),S=N=>{let U=new Set(s);U.delete(N)||U.add(N),a(U)},E=k.at?f[k.at.row]:void 0,R=M?YU(f,M):E&&k.at?`${w(E)}, ${v} ${h[k.
at.column]}: ${ZU(E.cells[k.at.column])}`:"";return r(Ge,{scrolls:!0,title:r(A,{children:["Came back, by ",v," ",r("span",
{class:SA,children:["of ",q(f[0]?.size??0)," actors"]})]}),summary:QU(e,v),announced:R,onKey:O,actions:M&&r("span",{class:TA,
children:R}),table:r(Wm,{rows:m,names:h,rowName:w}),legend:r("div",{class:RA,"aria-hidden":"true",children:[r("span",{children:"\
0"}),r("span",{class:LA}),r("span",{children:zA(Xb(m,t),t)}),r("span",{class:NA})," period not over, in no total"]}),children:r(
"div",{class:MA,children:[r("table",{class:PA,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:Um,
children:p?n:"cohort"}),r("th",{scope:"col",class:Km,children:"size"}),h.map((N,U)=>r("th",{scope:"col",class:_A,children:U===
0?`${v} 0`:N},N))]})}),r("tbody",{onPointerLeave:()=>{},children:f.map((N,U)=>r(BA,{row:N,name:w(N),by:n,says:t,largest:Xb(
m,t),open:N.kind==="total"?m[U+1]?.kind==="cohort":null,onToggle:()=>S(N.group===null?-1:(e.groups??[]).indexOf(N.group)),
marked:H=>M!==null&&U>=M.fromRow&&U<=M.toRow&&H>=M.fromColumn&&H<=M.toColumn,mark:H=>k.mark(U,H),text:H=>zA(Lc(H,t),t),onChoose:(H,le)=>{
c||b({row:U,column:H},le)},onPress:(H,le)=>{d(le?c??k.at:null),k.set({row:U,column:H})}},U))})]}),m.length>f.length&&r("\
button",{type:"button",class:OA,onClick:()=>u(!0),children:["All ",B(m.length)," rows"]})]})})}function zA(e,t){return e===
null?"–":t==="share"?W(e):q(e)}function ZU(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${q(e.value)}`;
return`${B(e.count)} of ${B(e.size)}, ${W(e.share)}${t}${e.complete?"":", the period is not over"}`}function YU(e,t){let{
cells:n,unfinished:o,count:i,size:s}=vA(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${q(i)} of ${q(s)}, ${s===0?"–":W(i/s)}${a}`}function QU(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${W(n?.share??0)} came back in ${t} 1, ${W(o?.share??0)} in th\
e last finished one`}function IA({answer:e,onMark:t}){let[n,o]=T(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Oe(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(qm,{title:`On how many ${i}s: ${q(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${q(e.count)} actors, ${W(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(Tt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,d)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,d)})}var HA="fl";function qA({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=T(!1),l=Gr(o,p=>o?n7(o,p):[]),u=(p,m,f)=>l.onMark(p.state===
"returned"&&s&&p.period!==0?{...p,state:"not_returned"}:p,s?`not: ${m}`:m,f);if(!n||!o)return r(pr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(i7(n))return r(no,{children:[r(IA,{answer:n,onMark:l.onMark}),l.menu]});if(r7(n))return r(
no,{children:[r(oA,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!o7(n))return r(pr,{result:e});if(n.cohorts.every(({size:p})=>p===
0)&&i==="exact")return r(jr,{result:e,children:"Nobody of this range did what starts a cohort."});let d=ge(o.retention?.
by).join(", ");return r(no,{children:[r(t7,{answer:n,as:t,by:d,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function t7({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=T(()=>Dr("retention-says")??"share"),d=f=>{c(f),Er("retention-says",f)},p=u==="value"&&!s?"share":u,m=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(no,{children:[r("div",{class:HA,
children:[t!=="curve"&&r(Tt,{label:"What cells say",value:p,onChange:d,choices:m}),r(Tt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(kA,{answer:e,by:n,onMark:i}):r(FA,{answer:e,says:p,by:n,zone:o,onMark:i})]})}function n7(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>qe(
{document:{...Ae(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function o7(e){return"cohorts"in e}
function r7(e){return"periods"in e}function i7(e){return"active_periods"in e}function VA(e){return e.document.lifecycle?r(_b,{...e}):e.document.stickiness?r($b,{...e}):r(Pb,{...e})}var WA={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:[...Ln.retention,...Ln.lifecycle,...Ln.stickiness],chartOf:e=>e.lifecycle?"life\
cycle":e.stickiness?"stickiness":"matrix",choose:zE,Sentence:VA,Page:qA};function UA({answer:e}){let t=(n,o)=>o?r($,{shown:An}):r($,{value:n,most:64,middle:!0});return r(Te,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>B(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>W(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Pe(n.median)}]})}function jm(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function s7(e){return"other"in e?jm(e.depth,null,
!0):jm(e.depth,e.value,!1)}function KA(e,t){let n=[...new Set(e.nodes.map(({depth:d})=>d))].sort((d,p)=>d-p),o=n.map(d=>e.
nodes.filter(p=>p.depth===d).sort(a7)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(d=>d.
reduce((p,{count:m})=>p+m,0))),a=Math.max(...o.map(d=>d.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((d,p)=>{let m=0;for(let f of d){let h=Math.max(t.nodeLeast,f.count*l);u.push({key:s7(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:p*i,y:m,height:h}),m+=
h+t.gap}});let c=Math.max(...u.map(d=>d.y+d.height),0);return{nodes:u,edges:l7(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function a7(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function l7(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let d=o.get(jm(c.depth,c.from,c.from_other===!0)),p=o.get(jm(c.depth+1,c.to,c.to_other===
!0));return d&&p?[{edge:c,from:d,to:p}]:[]}),s=new Map,a=new Map,l=(c,d,p)=>{let m=c.get(d.key)??0;return c.set(d.key,m+
p),d.y+m},u=new Map;for(let{edge:c,from:d}of[...i].sort((p,m)=>p.to.y-m.to.y))u.set(c,l(s,d,c.count*n));return[...i].sort(
(c,d)=>c.from.y-d.from.y).map(({edge:c,from:d,to:p})=>({from:d.key,to:p.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,p,c.count*n)}))}function jA(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function GA(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var JA="ul",ZA="ml",YA="vl",QA="wl",XA="bl",eO="v",tO="he",nO="H",oO="Ki",rO="yl",iO="fe",sO="kl";var la=8,c7=6.6;function aO({answer:e,actions:t,onMark:n}){let{host:o,width:i}=Za(),s=J(()=>KA(e,{width:Math.max(i,1),height:460,
bar:la,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=J(()=>s.depths.map(w=>s.nodes.filter(b=>b.depth===w)),[s]),[l,u]=T(
null),c=Math.max(0,...a.map(w=>w.length)),d=Ft(c,a.length,({row:w,column:b},k)=>{let M=a[b][w];M&&h(M,k)}),p=d.at?a[d.at.
column]?.[Math.min(d.at.row,a[d.at.column].length-1)]:void 0,m=l??p?.key??null,f=J(()=>m===null?null:jA(s,m),[s,m]),h=(w,b)=>{
n({depth:w.depth,node:w.others>0?{other:!0}:{value:w.value}},Bc(w),b)},v=w=>(w.key.startsWith("Arrow")&&u(null),d.key(w)),
y=m===null?"":p7(s,m,e.count);return r(Ge,{scrolls:!0,title:r(A,{children:[q(e.count)," paths ",r("span",{class:ZA,children:y})]}),
summary:m7(e,s),onKey:v,announced:p?y:"",actions:r(A,{children:[r("span",{class:YA,children:[r("span",{class:QA}),"path \
ends"]}),t]}),table:r(UA,{answer:e}),children:r("div",{ref:o,class:JA,children:i>0&&r("svg",{width:s.width,height:s.height+
32,onPointerLeave:()=>u(null),"aria-hidden":"true",children:[s.depths.map((w,b)=>r("text",{x:b*s.columnWidth,y:14,class:XA,
children:lO(w)},w)),r("g",{transform:"translate(0 28)",children:[s.edges.map(w=>{let b=s.nodes.find(({key:M})=>M===w.from),
k=f?.edges.has(w)??!1;return r("path",{d:GA(w,b.x+la,b.x+s.columnWidth),class:eO,"data-lit":k,"data-dim":f!==null&&!k,children:r(
"title",{children:`${B(w.count)}${w.median===null?"":`, median ${Pe(w.median)}`}`})},`${w.from} ${w.to}`)}),a.map((w,b)=>w.
map((k,M)=>r(d7,{node:k,width:s.columnWidth-la,mark:d.mark(M,b),isAt:p===k,dim:f!==null&&!f.nodes.has(k.key),onPoint:()=>u(
k.key),onChoose:O=>h(k,O)},k.key)))]})]})})})}function d7({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=q(
e.count),u=Math.max(4,Math.floor((t-20)/c7)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:tO,"data-dim":i,
"data-other":e.others>0,onPointerEnter:s,onClick:d=>a(d.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,
width:la,height:e.height,rx:2,class:nO,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:la,height:e.
height*c,rx:2,class:oO}),r("rect",{x:e.x+la,y:e.y,width:t-16,height:20,class:rO}),r("text",{x:e.x+la+6,y:e.y+14,class:iO,
children:[r("tspan",{"data-word":e.others>0,children:Ga(Bc(e),u)}),r("tspan",{dx:6,class:sO,children:l})]}),r("title",{children:`${Bc(
e)}: ${B(e.count)}${e.ends>0?`, ${B(e.ends)} end here`:""}${e.starts>0?`, ${B(e.starts)} begin here`:""}`})]})}function Bc(e){
return e.others>0?`${An.text} ${e.others}`:ee(e.value).text}function lO(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function p7(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${W(o.ends/Math.max(1,o.count))} end here`;return`${lO(
o.depth)} ${Bc(o)}: ${B(o.count)}, ${W(o.count/Math.max(1,n))} of all${i}`}function m7(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${Bc(n)} (${W(n.count/Math.max(1,e.count))})`:"";return`${q(e.count)} paths over ${t.depths.
length} depths${o}; ${In.other} stands for rare ones`}var uO="zl",cO="L",dO="jl",pO="Xl",mO="Oi",fO="ue",ev="Sl",hO="Bl",gO="Cl";function bO({answer:e,onFunnel:t}){let n=e.top_paths,o=Ft(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(Ge,{scrolls:!0,title:`${q(e.count)} \
paths`,summary:`Whole paths: ${n.slice(0,3).map(a=>yO(a,e.count)).join("; ")}`,announced:i?yO(i,e.count):"",onKey:o.key,
table:r(h7,{answer:e}),children:r("ol",{class:uO,children:n.map((a,l)=>r("li",{class:cO,...o.mark(l,0),children:[r("span",
{class:dO,title:B(a.count),children:q(a.count)}),r("span",{class:pO,children:W(a.count/Math.max(1,e.count))}),r("span",{
class:mO,children:r("span",{class:fO,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r(
"span",{class:ev,children:[r($,{shown:An})," ",B(a.paths)," other paths"]}):r(A,{children:[r("span",{class:ev,children:a.
nodes.map((u,c)=>r("span",{class:hO,children:[c>0&&r("span",{class:gO,"aria-hidden":"true",children:"›"}),r($,{value:u,
most:32,middle:!0})]},c))}),a.nodes.length>1&&r(_,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"\
Funnel"})]})]},l))})})}function h7({answer:e}){return r(Te,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"p\
aths",number:!0,cell:({count:t})=>B(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>W(t/Math.max(1,e.count))},
{key:"path",head:"path",cell:t=>r("bdi",{children:vO(t)})}]})}function vO(e){return"other"in e?`${An.text} ${e.paths}`:e.
nodes.map(t=>ee(t).text).join(" › ")}function yO(e,t){return`${vO(e)}: ${B(e.count)}, ${W(e.count/Math.max(1,t))}`}function tv(e){return e.paths?.node??"event"}function Jl(e,t){let n=tv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?nn(t):String(t)}`}function Gm(e,t){return{...e,paths:{...e.paths,...t}}}
function xO(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Jl(e,t),after:s.after||5}}}
function wO(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Jl(e,t),before:i||o||5}}}function kO(e,t){
let n=e.paths?.exclude,o=Jl(e,t);return Gm(e,{exclude:n===void 0?o:`${n} or ${o}`})}function CO(e,t,n){let o=tv(e);return Gm(
e,{node:`if(${Jl(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function SO(e,t,n){
return Gm(e,{node:`if(${Jl(e,t)}, ${nn(n)}, string(${tv(e)}))`})}function TO(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return Gm(e,a?{before:u}:{after:u})}function MO(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Ae(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Jl(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var _O="El",$O="Il",DO="Ul";function EO({document:e,change:t,onClose:n}){let i=(Ee(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),qe({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(ot,{title:"\
Merge under a name",onClose:n,children:r(Jt,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(SO(e,t.value,a.trim()),"merge")}})}):r(ot,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:$O,children:i.map(a=>r("li",{children:r(_,{kind:"plain",class:DO,onClick:()=>s(
CO(e,t.value,xe(a)),"expand"),children:r($,{value:a})})},a))})})}function AO({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=T(null),{onMark:u,menu:c}=Gr(i,(d,p)=>!i||!d.
node||!("value"in d.node)?[]:b7(i,d.node.value,p,m=>l({kind:m,value:d.node.value,label:p})));return!o||!i||!v7(o)?r(pr,{
result:t}):o.count===0&&s==="exact"?r(jr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(no,
{children:r(bO,{answer:o,onFunnel:d=>y7(i,d)})}):r(no,{children:[r(aO,{answer:o,onMark:u,actions:r(g7,{document:e})}),c,
a&&r(EO,{document:i,change:a,onClose:()=>l(null)})]})}function g7({document:e}){let t=n=>me({document:TO(e,n)});return r(
"span",{class:_O,children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function y7(e,t){
qe({document:MO(e,t),view:"funnel",as:null},"funnel of a path")}function b7(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>qe(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",xO),i("End here","left",wO),i("Hide","minu\
s",kO),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function v7(e){return"top_paths"in e}var OO={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:Ln.paths,chartOf:()=>"flow",Sentence:Db,Page:AO};function ua(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function ov(e,t,n){
let o=ua(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Ae(e),aggregate:{over:i,...t}}}function RO(e){
return ov(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function LO(e){return ov(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function NO(e){
let t=ua(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function rv(e,t,n){
let{properties:o,...i}=ua(e);return{...Ae(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
xe(t)],limit:6}}}var x7=864e5,w7=300;function BO(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(x7/24,l*w7/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},d=Object.keys(ua(e).properties??{}).map(xe),{compare:p,
...m}=ov(e,{measures:["count()"],by:[xe(o),"start","end","duration","events",...d],order:["start desc"],limit:i});return{
...m,...c}}function zO(e,t,n,o,i){let s=[...new Set(n.map(f=>nn(String(f))))].join(", "),a=`string(${xe(t)}) in (${s})`,
{where:l,from:u,to:c,compare:d,sample:p,...m}=Ae(e);return{...m,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",xe(t),"event"],order:"time asc",limit:1e4}}}function FO({answer:e,onMark:t}){let n=J(()=>Fm((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Se,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(Im,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${q(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Pe(i.from)} and more`:`${Pe(i.from)} to ${Pe(
i.to)}`,s)})}var IO="Hl",HO="Ll",qO="Ml",VO="Nl",WO="Rl",UO="Al",KO="Dl",jO="Tl",GO="Pi",JO="_l",ZO="ql",YO="me",QO="Fl",XO="Gl";function e4({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:IO,
children:[r(Yl,{label:"sessions",value:Zl(t,q),...typeof t=="number"?{title:B(t)}:{}}),r(Yl,{label:"events each",value:Zl(
n,u=>u.toFixed(1))}),r(Yl,{label:"median duration",value:Zl(o,Pe)}),r(Yl,{label:"p90 duration",value:Zl(i,Pe)}),r(Yl,{label:"\
of one event only",value:Zl(s,u=>W(l===0?0:u/l))}),r(Yl,{label:"events",value:Zl(a,q)})]})}function Zl(e,t){return e==null?
"–":t(e)}function Yl({label:e,value:t,title:n}){return r("div",{class:HO,children:[r("dd",{class:qO,title:n,children:t}),
r("dt",{class:VO,children:e})]})}var t4="Jl",n4="i",zc="Kl",sv="Ol",o4="Pl",r4="Qi",i4="Vi";function s4({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=T(!1),c=J(()=>G0(t,n),[t,n]),d=Ft(
t.length,1,({row:f})=>a(t[f])),p=Math.max(1,...t.map(({start:f,end:h})=>h-f)),m=d.at?t[d.at.row]:void 0;return r(Ge,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:m?M7(m,o,s):"",onKey:d.key,actions:r(Tt,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(T7,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:t4,tabIndex:0,role:"group","a\
ria-label":"Sessions",children:r("table",{class:n4,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),r("th",{scope:"col",class:zc,children:"duration"}),r("th",
{scope:"col",class:zc,children:"events"}),i.map(f=>r("th",{scope:"col",children:r($,{value:f,most:24})},f)),r("th",{scope:"\
col",class:sv,children:"timeline"})]})}),r("tbody",{children:t.map((f,h)=>r("tr",{...d.mark(h,0),onClick:()=>a(f),children:[
r("td",{children:K(f.start,s,"second")}),r("td",{children:r($,{value:f.actor,most:24,middle:!0})}),r("td",{class:zc,children:Pe(
(f.end-f.start)/1e3)}),r("td",{class:zc,children:B(f.events)}),f.properties.map((v,y)=>r("td",{children:r($,{value:v,most:32,
middle:!0})},y)),r("td",{class:sv,children:r(S7,{session:f,events:c[h],length:l?f.end-f.start:p,zone:s})})]},h))})]})})})}
var C7=300;function S7({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:o4,children:[
r("span",{class:r4,style:{"--to":Iu(e.end,e.start,i)}}),t.slice(0,C7).map((s,a)=>r("span",{class:i4,title:`${ee(s.event).
text}, ${K(s.time,o,"millisecond")}`,style:{"--at":Iu(s.time,e.start,i),"--color":`var(${gn($n("event",[s.event]))})`}},
a))]})}function T7({sessions:e,per:t,properties:n,zone:o}){return r(Te,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>K(i,o,"millisecond")},{key:"actor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>Pe((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>B(i)},...n.map((i,s)=>({key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.
properties[s],most:48,middle:!0})}))]})}function M7({actor:e,start:t,end:n,events:o},i,s){return`${i} ${ee(e).text}, ${K(
t,s,"second")}, ${Pe((n-t)/1e3)}, ${B(o)} events`}var P7=50;function l4({document:e,echo:t,count:n,zone:o}){let i=ua(e).per??Ee(e.dataset).value.value?.actors?.[0]??null,
s=nt(i===null?null:BO(e,t,n,i,P7)),a=J(()=>_7(a4(s.answer)),[s.answer]),l=J(()=>i===null||a.length===0?null:zO(e,i,a.map(
({actor:d})=>d),new Date(Math.min(...a.map(({start:d})=>d))).toISOString(),new Date(Math.max(...a.map(({end:d})=>d))).toISOString()),
[a,i]),u=nt(l),c=J(()=>$7(a4(u.answer)),[u.answer]);return i===null||!s.answer?r(Se,{}):r(s4,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(ua(e).properties??{}),zone:o,onSession:d=>ve(il(e.dataset,String(
d.actor)))})}function a4(e){return e!==null&&"columns"in e?e:null}function _7(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function $7(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function u4({document:e,name:t,expression:n}){let{answer:o}=nt(rv(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>qe({document:D7(e,t,n,u),view:"difference",as:null},`sessions \
of ${V(t)} ${ee(u).text}`);return r("section",{class:KO,"aria-label":V(t),children:[r("h2",{class:jO,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:d},p)=>r("li",{children:r("button",{type:"button",class:GO,disabled:d,
title:d?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:JO,children:d?r($,{shown:An}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:ZO,children:r("span",{class:YO,"data-other":d,style:{"--share":s===0?
0:c/s}})}),r("span",{class:QO,children:W(s===0?0:c/s)}),r("span",{class:XO,children:q(c)})]})},p))})]})}function D7(e,t,n,o){
let i=rv(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:On(void 0,ai(t,o))}}}function c4({result:e}){let{answer:t,of:n,phase:o}=e,i=nt(n&&RO(n)),s=nt(n&&LO(n)),a=Gr(s.of);if(!t||!n||!d4(t))return r(
pr,{result:e});if(t.rows.length===0&&o==="exact")return r(jr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=av(i.answer)?.rows[0]?.[0];return r(no,{children:[r(e4,{answer:av(i.answer)}),r("di\
v",{class:WO,children:[r(E7,{answer:t,document:n,zone:l}),r(FO,{answer:av(s.answer),onMark:a.onMark})]}),r("div",{class:UO,
children:Object.entries(NO(n)).slice(0,4).map(([c,d])=>r(u4,{document:n,name:c,expression:d},c))}),t.query&&typeof u=="n\
umber"&&r(l4,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function E7({answer:e,document:t,zone:n}){let o=Ll();return rt(
e,t).time<0?r(Qn,{answer:e,document:t,zone:n}):r(Rl,{answer:O7(e,t),document:t,zone:n,form:"lines",...o,end:Zy(e),onZoom:A7})}
function A7(e,t){yn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function O7(e,t){let{measures:n}=rt(
e,t),o=e.columns.map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),
rows:e.rows.map(i)}}function d4(e){return"columns"in e}function av(e){return e!==null&&d4(e)?e:null}var p4={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:Ln.aggregate,chartOf:()=>"over\
view",Sentence:Eb,Page:c4};function Fc(e){return e.score>=.05}var Jm=4;function Ql(e,t){let n=e.values??[];return t?n:n.slice(0,Jm)}function us({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function Zm(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function m4(e,t){return e.distribution?us(e).length:Math.max(1,Ql(e,t).length)}function f4({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:ee(o??null).text,selection:i,baseline:s,lift:a})),...us(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${ee(o).text} to ${ee(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(Te,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>B(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>W(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>B(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>W(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Zm(n)}]})}var Xl="Ql",h4="Vl",uv="M",cv="w",dv="N",g4="Wl",y4="Wi",b4="Yi",v4="R",x4="ve",w4="Zi",k4="er",C4="Yl",S4="ir",T4="rr",
M4="Zl",P4="ex",_4="ix",$4="rx",D4="ar",E4="tr",A4="or",O4="nr",R4="ax",L4="tx",N4="ox",B4="nx";function z4({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:R4,children:[r("div",{class:L4,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:x4,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${W(l.selection.share)}, baseline ${W(l.baseline.share)}`,children:[r("span",{class:dv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:dv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:N4,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:B4,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Xl,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function F4({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Fc(e)&&!n,c=Ql(e,
n);return r("li",{class:y4,"data-quiet":u,children:[r("div",{class:b4,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:w4,"aria-expanded":!u,onClick:o,children:[r(se,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:k4,title:`score ${e.score}`,children:[r("span",{class:C4,children:r("span",{class:S4,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:T4,children:L7(e)}),r(Ym,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Ym,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(z4,{bins:us(
e),median:e.median,mark:i,onChoose:s,text:d=>po(d,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:M4,
children:[c.map((d,p)=>r(R7,{value:d,mark:i(p),onChoose:m=>s(p,m),onAction:m=>a(m,{...l,value:d.value??null,side:"select\
ion"})},p)),(e.values?.length??0)>Jm&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:O4,onClick:o,children:n?
"fewer":`${e.values.length-Jm} more`})})]})]})}function R7({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:v4,
...t,children:[r("button",{type:"button",tabIndex:-1,class:P4,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:_4,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${W(e.
selection.share)}), baseline ${e.baseline.count} (${W(e.baseline.share)})`,children:[r("span",{class:cv,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:cv,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:$4,children:[r("span",{children:W(
e.selection.share)}),r("span",{class:Xl,children:W(e.baseline.share)})]}),r("span",{class:D4,children:Zm(e.lift)}),r("sp\
an",{class:E4,children:[r(Ym,{label:"Only",title:`Only ${ee(e.value??null).text}`,onClick:()=>o("only")}),r(Ym,{label:"N\
ot",title:`Without ${ee(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Ym({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:A4,title:t,onClick:n,children:e})}function L7(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Oe(e.different,"value");return`${t}${n}${Fc(
e)?"":`${n===""?"":", "}none stands out`}`}function I4({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=T(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>m4(f,i.
has(f.name)))),u=(f,h,v)=>{let y=a[f],w=H4(y,h,i.has(y.name));n(w.mark,w.label,v)},c=Ft(a.length,l,({row:f,column:h},v)=>u(
f,h,v)),d=c.at&&a[c.at.row],p=d&&c.at?N7(d,c.at.column,i.has(d.name)):"",m=f=>{let h=new Set(i);h.delete(f)||h.add(f),s(
h)};return r(Ge,{title:r(A,{children:[q(e.selection.count)," selected ",r("span",{class:Xl,children:["against ",q(e.baseline.
count)]})]}),summary:B7(e),announced:p,onKey:c.key,table:r(f4,{answer:e}),actions:r("span",{class:h4,children:[r("span",
{class:uv,"data-side":"selection"}),"selection",r("span",{class:uv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:g4,children:a.map((f,h)=>r(F4,{property:f,zone:t,all:i.has(f.name),onAll:()=>m(f.name),mark:v=>c.mark(h,v),onChoose:(v,y)=>u(
h,v,y),onAction:o},f.name))})})}function H4(e,t,n){let o=us(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${V(e.name)} ${ee(o.from).text} to ${ee(o.to).text}`}}let i=Ql(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${V(e.name)} = ${ee(i).text}`}}function N7(e,t,n){let o=us(
e)[t]??Ql(e,n)[t],{label:i}=H4(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${W(o.selection.share)} of the sele\
ction, ${W(o.baseline.share)} of the baseline`:""}`}function B7(e){let t=e.properties.filter(Fc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${ee(o.value).text}: ${W(o.selection.share)} against ${W(o.baseline.share)})`:"";return`${V(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${q(e.selection.count)} apart from ${q(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function q4(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function pv(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var W4="px",Qm="dx",U4="pr";function K4({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:U4,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(_,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Oe(s,"more prop\
erty","more properties")," ",r(_,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Oe(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Qm,children:V(l)})]},a))})]})]})}function j4({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Gr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>fv(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>fv(o,"hide",u)}]:[]);if(!n||!o||!F7(n))return r(
pr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(jr,{result:t,children:"\
No row of this range is in the selection."}):r(no,{children:[r(z7,{document:e,answer:n}),r(I4,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>fv(o,u,c)}),r(K4,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>me({document:pv(e,null)}),
onMore:()=>de("difference.limit",0)}),a]})}function z7({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?q4(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:W4,children:[r("span",{class:Qm,children:"against"}),
r(Xe,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>de("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&qe({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function fv(e,t,n){let o=n.property??"";if(t==="h\
ide")return me({document:pv(e,o)});if(t==="by")return qe({document:{...Ae(e),aggregate:{measures:["count()"],by:[xe(o)]}},
view:"explore",as:null},`by ${V(o)}`);Lr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?qe({document:l},
t==="only"?a:`not (${a})`):te("No condition says which rows these are.")},i=>te(V(j(i).message)))}function F7(e){return"\
properties"in e}var G4={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:Ln.difference,chartOf:()=>"\
list",Sentence:Ab,Page:j4};var J4="dr",Z4="lx",Y4="xx",Xm="sx",Q4="A",hv="cx",X4="gx",eR="hx",tR="lr",nR="fx",oR="ux";var H7=2e3;function iR(){return z(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!ze.value.value?.length&&Ot()},H7);return()=>clearInterval(e)},[]),r("main",{class:J4,children:r("div",{class:Z4,children:[
r("header",{class:Y4,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Xm,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(q7,{}),r(V7,{}),r(W7,
{})]})})}function q7(){return r("section",{class:Q4,"aria-label":"A file",children:[r(se,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Xm,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(nr,{kind:"primary",children:"Choose a \
file"})]})}var rR=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function V7(){let[e,t]=T("");return r("section",{class:hv,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&ep(e)},class:eR,children:[r("textarea",{class:tR,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:rR,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:nR,
children:[r(_,{kind:"outlined",onClick:()=>t(rR),children:"Take the example"}),r(_,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function gv(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${qt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function W7(){let e=gv("my\
-events");return r("section",{class:hv,"aria-labelledby":"send",children:[r("div",{class:X4,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(_,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Be(e,"The line"),children:"\
Copy"})]}),r("pre",{class:oR,tabIndex:0,children:e}),r("p",{class:Xm,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var U7=6;function sR(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,U7).map(xe)}function K7(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function aR(e,t,n){
let o=Md({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(K7(i))});return()=>Ru(o)}async function lR(e,t,n){let i=await oe(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var ef=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;unlisted=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
unlisted+=t.leftOut,this.behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.
rows=[...i,...this.rows].slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.
max(2e3,this.waiting.length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(
t/1e3)-1,o=this.began===0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),
a=Array.from({length:i},(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.
max(this.began,n-5);return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.
floor(t/1e3)-5,o=new Map;for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.
totals].sort((i,s)=>s[1]-i[1]).map(([i,s])=>({event:G7(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(
-1);o?.at!==n&&(o={at:n,matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.
counts){let a=j7(i);o.events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.
seconds.filter(({at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[
i,s]of o){let a=(this.totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;
return this.nextId+=t.length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.
waiting=o.slice(0,2e4),this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function j7(e){return e===
null?"":`=${e}`}function G7(e){return e===""?null:e.slice(1)}var J7=1e3,uR=()=>({tape:new ef,columns:[],error:null,begun:!1,turn:0}),da=ce(uR()),Ti=da;function tf(e={}){da.value={...da.
value,...e,turn:da.value.turn+1}}function cR(e,t,n){da.value=uR();let o={dataset:e,columns:[...n],limit:J7,...t===void 0?
{}:{where:t}};return aR(o,i=>{da.value.tape.take(i,Date.now()),tf({columns:i.columns,begun:!0,error:null})},i=>tf({error:i}))}
function eu(e){let{tape:t}=da.value;t.paused!==e&&(e?t.pause():t.resume(),tf())}function dR(){tf()}var pR="xr",mR="sr",fR="mx",hR="vx",gR="wx";function cs({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=F(null);return z(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:we(pR,i&&mR),"aria-label":t,children:[
r("div",{class:fR,children:[r("h2",{class:hR,children:e}),o,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:gR,children:s})]})}var yR="cr",bR="bx",vR="yx",xR="kx",Kn="gr",wR="hr",kR="zx",CR="jx",SR="Xx",TR="we",MR="Sx",PR="fr",_R="Bx",$R="Cx",DR="\
Ex",ER="Ix",AR="ur",OR="be",RR="ye",LR="Ux",NR="mr",BR="Hx",zR="vr",FR="Lx",IR="Mx",HR="Nx",qR="Rx";function VR(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:eK(e,t)}}function WR({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=be.value,{where:i,time:s}=e,[a,l]=T(null),[u,c]=T(null);return z(()=>{let d=new AbortController;
return l(null),c(null),lR(n,String(i),d.signal).then(p=>p?l(p):c(new ct({code:"gone",message:"The event is not there any\
 more"})),p=>{Mn(p)||c(j(p))}),()=>d.abort()},[n,i]),r(cs,{title:r($,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(_,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Be(Y7(a),"The event")}),children:r("div",{class:FR,children:[
r("p",{class:Kn,children:[K(String(s),o,"millisecond"),", ",o]}),u&&r(pe,{error:u}),a?r(Q7,{whole:a,zone:o}):!u&&r(Se,{})]})})}
function Y7({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function Q7({
whole:e,zone:t}){let[n,o]=T(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>X7(s.name,
a,n));return r(A,{children:[r(pp,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:Kn,children:"No \
field has this text."}),r("dl",{class:IR,children:i.map(({column:s,value:a})=>r("div",{class:HR,children:[r("dt",{class:Kn,
children:r($,{value:s.name,most:64,middle:!0})}),r("dd",{class:qR,children:typeof a=="number"?B(a):r($,{shown:po(a,s,t),
most:2e3})})]},s.name))})]})}function X7(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function eK(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${nn(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${nn(a)}`]:[]}).join(
" and ")}function UR({document:e}){let{tape:t,columns:n}=Ti.value,[o,i]=T(null),s=F(null),a=e.timezone??"UTC",l=n.map(({name:m,type:f})=>`${m}\
 ${f}`).join(),u=J(()=>tK(n,a),[l,a]);z(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=m=>{m.target instanceof Element&&m.target.scrollTop>0&&eu(!0)},d=m=>me({open:[...ui.value.filter(({kind:f})=>f!=="\
live-event"),VR(n,m)]}),p=(m,f,h)=>{eu(!0),f.key===n[0]?.name?d(m):i({anchor:h,row:m,column:f.key})};return r(A,{children:[
r("div",{ref:s,class:PR,onScrollCapture:c,children:r(Te,{label:"New events",columns:u,rows:t.rows,onCell:p,onMenu:p})}),
o&&r(rK,{...o,document:e,columns:n,onOpen:()=>d(o.row),onClose:()=>i(null)})]})}function tK(e,t){return e.map((n,o)=>({key:n.
name,head:r($,{value:n.name,most:40}),number:o>1&&Oo(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(nK,{value:i[0],
zone:t}):r(oK,{value:i[o],column:n,zone:t})}))}function nK({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r($,{value:e}):r("span",{class:_R,title:K(n,t,"millisecond"),children:[K(n,t,"clockSecond"),r("span",{class:Kn,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function oK({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:dt(e,It(t.name),!0),children:po(e,t,n).text}):r($,{shown:po(e,t,n),most:48,middle:!0})}function rK({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:d})=>d===n)],u=ai(iK(
n),l),c=d=>()=>qe({document:_e(i,"where",On(i.where,d))},d);return r(fo,{anchor:e,label:"This value",head:r($,{shown:ee(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Be(l==null?"":String(l),"The v\
alue")}]})}function iK(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function KR({document:e}){return r(Dt,{document:e,error:yv(Ti.value.error),label:"Which new events",children:r(Xt,{word:"\
New events where"})})}function yv(e){return e?new ct({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var bv=50;function jR({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=T(null),{times:a,values:l}=J(()=>e.perSecond(
o*1e3),[e,o]),u=J(()=>[{values:l,color:$n("",[])}],[l]),c=i===null||l[i]===void 0?"":`${K(a[i]*1e3,n,"clockSecond")}: ${B(
l[i])}`,d=f=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},p=a.map((f,h)=>({at:f,value:l[h]})).reverse(),m=[{key:"second",head:"Second",cell:({
at:f})=>K(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>B(f)}];return r(Ge,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${B(l.at(-1)??0)} in the last`,announced:c,onKey:d,actions:r(
"span",{class:CR,children:c}),table:r("div",{class:SR,children:r(Te,{label:"Events per second",columns:m,rows:p})}),children:r(
Ol,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function GR({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:AR,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:OR,
children:[r("h2",{children:"By event"}),r("span",{class:Kn,children:"now"}),r("span",{class:Kn,children:"15 min"})]}),o.
length===0&&r("p",{class:Kn,children:"Nothing yet."}),r("ul",{children:o.slice(0,bv).map(({event:s,count:a,lately:l})=>{
let u=ai("event",s);return r("li",{children:r("button",{type:"button",class:RR,title:`Only where ${u}`,onClick:()=>qe({document:{
...be.value,where:On(n,u)}},u),children:[r("span",{class:LR,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:NR,
children:l>0?q(l):""}),r("span",{class:BR,children:q(a)}),r("span",{class:zR,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>bv&&r("p",{class:Kn,children:[B(o.length-bv)," more"]})]})}function JR({document:e}){let{value:t,error:n}=Ee(e.dataset).value,o=t?sR(t):n?[]:null,{tape:i,turn:s}=sK(e,o),a=()=>eu(
!i.paused);tr([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:yR,"data-t\
urn":s,children:[r(aK,{onToggle:a,now:l}),r(lK,{}),r(jR,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:TR,children:[
r("div",{class:MR,children:[i.paused&&r(uK,{}),i.rows.length===0?r(cK,{dataset:e.dataset,filtered:e.where!==void 0}):r(UR,
{document:e})]}),r(GR,{tape:i,now:l,where:e.where})]})]})}function sK(e,t){let n=JSON.stringify(t);return z(()=>t?cR(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),z(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
dR()},1e3);return()=>clearInterval(o)},[]),z(()=>()=>{Jn(e.dataset)},[e.dataset]),Ti.value}function aK({onToggle:e,now:t}){
let{tape:n,begun:o}=Ti.value,i=Va.value==="away";return r("div",{class:bR,children:[r(_,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:vR,
children:[r("b",{class:xR,children:q(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:Kn,title:"\
How long ago the newest event happened when it came here",children:[Pe(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:Kn,children:[B(n.matched)," since this page was opened"]}),r("span",{class:Kn,"data-some":n.unlisted>0,title:"Even\
ts that came too fast for the list, which takes 4 000 a second; they are counted, in the chart and by event",children:[B(
n.unlisted)," left out of the list"]}),r("span",{class:wR,role:"status",children:i?"not connected":n.paused?"paused":o?"\
live":"connecting"})]})}function lK(){let e=yv(Ti.value.error);return e&&e.where!=="where"?r("div",{class:kR,children:r(
pe,{error:e})}):null}function uK(){let{tape:e}=Ti.value;return r("div",{class:$R,children:[r("span",{children:["Paused: ",
r("b",{children:B(e.newCount)})," new, ",B(e.leftOut)," left out"]}),r(_,{small:!0,kind:"primary",onClick:()=>eu(!1),children:"\
Show"})]})}function cK({dataset:e,filtered:t}){let n=gv(e);return r("div",{class:DR,children:[r($e,{icon:"live",title:"W\
aiting for new events",actions:r(_,{kind:"outlined",icon:"copy",onClick:()=>Be(n,"The line"),children:"Copy the line"}),
children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. This line sends o\
ne:"}),!t&&r("pre",{class:ER,tabIndex:0,children:n})]})}var ZR={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:KR,
Page:JR};var vv={};uh(vv,{banner:()=>xv,danger:()=>mK,default:()=>fK,info:()=>dK,text:()=>wv,warning:()=>pK});var xv="Ax",dK="Dx",
pK="Tx",mK="_x",wv="qx",fK={banner:xv,info:dK,warning:pK,danger:mK,text:wv};function nu({kind:e,children:t,actions:n}){return r("div",{class:we(xv,vv[e]),role:e==="info"?"status":"alert",children:[
r(se,{name:e==="info"?"info":"warning"}),r("span",{class:wv,children:t}),n]})}function hr({error:e,what:t,again:n}){return r($e,{icon:"warning",title:t,actions:r(_,{kind:"outlined",onClick:n,children:"\
Try again"}),children:V(e.message)})}function of(e,t,n){Fs(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function rf(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function pa(e){di(e),Ar(e)}var YR={w:2,h:2},hK=100;function Hc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function kv(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function QR(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function sf(e,t,n,o){
let i=e.find(s=>s.id===t);return i?tL(e,{...i,x:kv(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Cv(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(YR.w,12-i.x);return tL(e,{...i,w:kv(n,s,12-i.x),h:kv(o,YR.h,hK)})}function XR(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return sf(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=sf(e,t,i.x,a);if(!af(l,e))return l}return e}function af(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function eL(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>Hc(s,a)))return{
x:i,y:o}}}function lf(e){let t=[];for(let o of QR(e)){let i={...o,y:nL(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>Hc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function tL(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of QR(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&Hc(s,t)&&
a.y>=0&&!o.some(u=>Hc(a,u));o.push(l?a:{...s,y:nL(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return lf(e.map(({id:s})=>i.get(
s)))}function nL(e,t){let n=t.y;for(;;){let o=e.filter(i=>Hc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function Zr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[gK(e),...t].join(" ").replace(/\s+/g," ")}function gK(e){switch(li(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>uf(t.where)).join(" > ")}${Sv(e.funnel?.by)}`;case"retention":return`retention of ${uf(e.retention?.start)}\
, back by ${uf(e.retention?.return??"true")}${Sv(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${bK(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${yK(e)}${ge(e.aggregate?.measures).join(", ")||"count()"}${Sv(e.aggregate?.
by)}`}}function yK(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function bK(e){let t=e.paths?.start;return typeof t=="string"?` after ${uf(t)}`:""}function Sv(e){let t=ge(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function uf(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var ou={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function ru(e){return`v1/boards/${encodeURIComponent(
e)}`}async function cf(e){return(await oe("v1/boards",{signal:e})).boards}async function gr(e,t){return oe(ru(e)+(t===void 0?
"":`?version=${t}`))}async function oL(e){return[...(await oe(`${ru(e)}/versions`)).versions].reverse()}async function yr(e,t){
return oe(ru(Tv()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function qc(e,t,n,o){return oe(
ru(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function df(e,t){await oe(ru(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function pf(e){return oe(ru(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function rL(e){return e instanceof ct&&(e.code==="conflict"||e.status===409||e.
status===412)}function Tv(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function Vc({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function Mv(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:On(n.where,o)}}function mf(e,t){let n=Mv(e,t);return n&&{view:al(n),document:n,as:e.
as?e.as:null,open:[]}}function ff(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function ma(e,t){
let n=vK(t);return{...e,tiles:[...e.tiles,{...t,id:Tv(),...eL(e.tiles,n.w,n.h),...n}]}}function vK({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ge(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(Xa)?7:8}}var iL="ke",sL="Fx",aL="Gx",lL="Jx",Wc="wr",uL="r",cL="Kx",dL="Ox",pL="br",mL="Px",fL="yr",hL="Qx";function hf({tile:e,shared:t,result:n,onAgain:o}){let i=F(null),s=xK(i),a=mf(e,t),l=Ut.find(({name:c})=>c===a?.view),u=()=>{
a&&di(a)};return!a||!l?r("p",{class:dL,children:"This question has no view here."}):r("div",{ref:i,class:uL,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:cL,children:[r(pe,{error:n.
error}),r(_,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(Np.Provider,{value:s,
children:r(bl,{view:l,document:a.document,result:n,drawn:a})})]})}function xK(e){let[t,n]=T(0);return ut(()=>{if(!e.current)
return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),()=>o.disconnect()},
[]),t}function gL({text:e,editing:t,onText:n}){return t?r("textarea",{class:hL,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:pL,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(wK,{line:o},i))})}function wK({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:V(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:fL,children:V(n[1])}):r("p",{class:mL,children:V(e)})}function yL(e){let[t,n]=T(!1);return z(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function Uc(e,t){let n=J(()=>new Ps,[]),o=e===null?"":JSON.
stringify(e);return z(()=>{e&&n.run(e)},[o,t]),z(()=>()=>n.close(),[]),n.result.value}function bL(e){let{tile:t,shared:n,editing:o}=e,i=F(null),s=yL(i),[a,l]=T(0),u=Mv(t,n),c=Uc(s?u:null,e.turn+a),d=Kc(t),p=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:iL,"aria-label":V(d),"data-tile":t.id,"data-kind":t.kind,"\
data-state":p,"data-editing":o,children:[r(qd,{busy:p==="running"||p==="estimate",done:c.done}),r("header",{class:sL,children:[
o?r("input",{class:lL,"aria-label":"Title of the tile",value:t.title,placeholder:d,maxLength:200,onInput:m=>e.onTitle(m.
currentTarget.value)}):r("h2",{class:aL,children:(t.kind==="query"||t.title!=="")&&r($,{value:d,most:120})}),t.kind==="q\
uery"&&!o&&r(kK,{result:c}),!o&&r(Xe,{icon:"more",label:`Menu of ${V(d)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(gL,{text:t.text??"",editing:o,onText:e.onText}):r(hf,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function Kc(e){return e.title!==""?e.title:e.document?Zr(e.document):"Text"}function kK({
result:e}){let[t,n]=T(0);z(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Ao(e.phase==="exact"&&t>0?`e\
xact, ${ja(e.elapsed??0)}, ${K(t,xt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:Wc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(se,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:Wc,children:["estimate, ",W(e.done)]});case"running":return r("span",{class:Wc,children:"\
running"});case"error":return r("span",{class:Wc,"data-phase":"error",children:[r(se,{name:"error",size:14}),"failed"]});default:
return null}}var xL="D",wL="T";var SK=32,kL=12;function TL({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=V(Kc(e)),a=CL(e,t,n,(c,d,p,m)=>sf(c,e.
id,d.x+p,d.y+m)),l=CL(e,t,n,(c,d,p,m)=>Cv(c,e.id,d.w+p,d.h+m)),u=c=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!d||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[p,m]=d,f=c.shiftKey?Cv(t,
e.id,e.w+p,e.h+m):XR(t,e.id,p,m);if(af(f,t))return i("This is as far as it goes.");n(f);let h=f.find(({id:v})=>v===e.id);
i(c.shiftKey?`${h.w} columns wide, ${h.h} rows high`:`column ${h.x+1}, row ${h.y+1}`)};return r(A,{children:[r("button",
{type:"button",class:xL,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(TK,
{})}),r(_,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:wL,"aria-hidden":"true",...l})]})}
function TK(){return r(se,{name:"rows",size:16})}function CL(e,t,n,o){let i=F(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+SL(c),
tiles:t,tile:e,cell:(c.clientWidth+kL)/12})},a=u=>{let c=i.current,d=u.currentTarget.closest("[data-grid]");if(!c||!d)return;
let p=Math.round((u.clientX-c.x)/c.cell),m=Math.round((u.clientY+SL(d)-c.y)/(SK+kL)),f=o(c.tiles,c.tile,p,m);af(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function SL(e){return-e.
getBoundingClientRect().top}var ML="kr",PL="Vx",_L="Wx",$L="Yx",DL="Zx",EL="es",_v="is",AL="rs";function yf(e,t=""){Ji(n=>r(PK,{dataset:e,board:t,onClose:n}))}function PK({dataset:e,board:t,onClose:n}){let o=be.value.
timezone??"UTC",i=[...Rp(e,void 0,void 0,t)].reverse();return r(ot,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:_v,children:"A board without questions has no time to note something at."}):r($K,{dataset:e,zone:o}),i.length===
0&&r("p",{class:_v,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:_L,
children:i.map(s=>r("li",{class:$L,children:[r("span",{class:DL,children:_K(s,o)}),r("span",{class:EL,children:r($,{value:s.
text,most:400})}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{EK(s)}})]},s.id))})]})}function _K({
time:e,to:t},n){return t===void 0?K(e,n,"minute"):`${K(e,n,"minute")} – ${K(t,n,"minute")}`}function $K({dataset:e,zone:t}){
let[n,o]=T(""),[i,s]=T(""),[a,l]=T(null),u=()=>{DK(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(j(c)))};return r(
"form",{class:ML,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:PL,children:[r("span",{class:St,children:"\
What happened"}),r("input",{class:We,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:St,children:`When, on the clock of ${Ii(t)}`}),r("input",
{class:We,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(_,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:AL,children:r(pe,{error:a})})]})}
async function DK(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await kl({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await tm(n,o);if(!i.start)throw new ct({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await kl({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function EK(e){try{await Lp(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;te(
"The note is removed.",{label:"Undo",act:()=>{kl({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
te(j(t).message)}}function bf({name:e,content:t}){of(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function OL(e){
rf(".json,application/json",t=>{AK(t).then(e)})}async function AK(e){try{let{name:t,content:n}=OK(await e.text(),e.name);
await yr(t,n),te("The board is imported.")}catch(t){te(`The file cannot be imported: ${j(t).message}`)}}function OK(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var $v="ze",LL="as",NL="ts",BL="os",zL="ns",Dv="ps",FL="ds",IL="ls",HL="zr",qL="jr",VL="Xr";function WL({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(A,{children:[
r("div",{children:[r("button",{type:"button",class:VL,onClick:()=>ve("boards"),children:"Boards"}),r("div",{class:NL,children:[
i===null?r("h1",{class:BL,children:r($,{value:s})}):r("input",{class:zL,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(RK,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(NK,{model:e})]})]}),
i!==null?r("textarea",{class:IL,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:FL,children:r($,
{value:a.description,most:1e3})})]})}function RK({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:Dv,children:[r(_,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(_,{kind:"quiet",icon:"\
info",onClick:()=>yf(ff(e.board.value.content)[0]??"",i),children:"Notes"}),r(_,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(_,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(Xe,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:LK(e,t)})]})}function LK(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Be(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>bf(n)},{label:"Make a copy",icon:"copy",act:()=>{yr(`${n.name}, copy`,n.content??
ou).then(s=>ve(`boards/${encodeURIComponent(s.id)}`),Ev)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
df(n.id,n.version).then(()=>{ve("boards"),te("The board is removed.",{label:"Undo",act:()=>{pf(n).then(()=>ve(`boards/${encodeURIComponent(
n.id)}`),Ev)}})},Ev)}}]}function NK({model:e}){return r("div",{class:Dv,children:[r(_,{icon:"plus",kind:"outlined",onClick:()=>e.
change(ma(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(_,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(_,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function Ev(e){te(j(e).message)}function UL(e){return!e||!("columns"in e)||!("rows"in e)?null:bp(e.columns.map(({name:t})=>t),e.rows)}var vf=class{constructor(t){this.id=t}id;board=ce(null);error=ce(null);draft=ce(null);conflict=ce(null);shared=ce(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await gr(this.id))}catch(t){this.error.value=j(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&zt(this.shared.value,Vc(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=Vc(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&zt(i.content,o.content)||await this.save(i)&&te(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await qc(
n.id,n.version,t.name,t.content)),!0}catch(o){return rL(o)?this.conflict.value=t:te(`The board cannot be saved: ${j(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await yr(`${t.
name}, copy`,t.content)).id:null}};var KL=null;function xf(){return KL??=[...new Set([xt(),"UTC",...Intl.supportedValuesOf("timeZone")])],KL}var jL="xs",GL="ss",JL="cs",ZL="gs",YL="hs",Av="fs";function QL({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:jL,role:"group","aria-label":"For all tiles",children:[r(FK,{shared:e,onShared:o}),r(on,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...xf()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:GL,children:r(Jt,{bare:!0,code:!0,label:`Filter of all tiles of ${V(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${V(l)}`,onCommit:u=>o(
{...e,where:zK(e.where,l,u)})})},l)),!zt(e,t)&&r("span",{class:JL,children:[r(_,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(_,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function zK(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function FK({shared:e,
onShared:t}){let n=F(null),[o,i]=T(!1),[s,a]=T(null),l=rm(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Rr({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),d=(m,f)=>{i(!1),a(null),t({...e,
from:m,to:f})},p=m=>{tm(m,e.timezone).then(({from:f,to:h})=>d(String(f??""),String(h??"")),f=>a(j(f)))};return r(A,{children:[
r(_,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(Gt,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:ZL,children:[r(
Jt,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:p}),r("d\
iv",{class:YL,children:[r(_,{small:!0,class:Av,pressed:u,onClick:()=>d("",""),children:"Of each tile"}),l.filter(({from:m})=>m!==
void 0).map(({text:m,from:f,to:h})=>r(_,{small:!0,class:Av,pressed:f===e.from&&(h??"now")===e.to,onClick:()=>d(String(f),
String(h??"now")),children:m.charAt(0).toUpperCase()+m.slice(1)},m))]})]})})]})}var XL="us",e6="ms",t6="vs",Ov="ws";function n6({model:e,board:t,onClose:n}){let[o,i]=T(null);return z(()=>{oL(t.id).then(i,o6)},[t.id,t.version]),r(cs,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(Se,{}):r("ol",{class:XL,children:o.map(s=>r("li",{
class:e6,children:[r("div",{class:t6,children:[r("span",{children:s.removed?"Removed":r($,{value:s.name,most:60})}),r("s\
pan",{class:Ov,children:["version ",s.version,", ",K(s.changed,xt(),"minute")]})]}),s.version===t.version?r("span",{class:Ov,
children:"shown"}):!s.removed&&r(_,{small:!0,kind:"outlined",onClick:()=>{HK(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function HK(e,t,n){try{let{name:o,content:i}=await gr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Oe(i.tiles.length,"tile")}.`)}catch(o){o6(o)}}function o6(e){te(j(e).message)}var qK=6e4;function i6({id:e}){let t=J(()=>new vf(e),[e]),[n,o]=T(!1);z(()=>(JK().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return z(()=>{globalThis.document.title=`${V(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r($e,{icon:"boards",title:"There is no such board",actions:r(_,{kind:"prima\
ry",onClick:()=>ve("boards"),children:"All boards"})}):r(hr,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:LL,children:[r(VK,{model:t,onVersions:()=>o(!n)}),n&&r(n6,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:$v,children:r(Se,{})})}function VK({model:e,onVersions:t}){let n=F(null),[o,i]=T(0),{content:s}=e.shown,a=Vc(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,r6(zt(c,a)?null:c)};return z(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(d=>d+1)},qK);return()=>clearInterval(c)},[]),r("main",{ref:n,class:$v,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(jK,{model:e}),r(WL,{model:e,onVersions:t,onScreen:()=>{
WK(n.current)},onAgain:()=>i(o+1)}),r(QL,{shared:l,saved:a,datasets:ff(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>r6(null))}}),r(UK,{model:e,shared:l,turn:o})]})}
async function WK(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function UK({model:e,shared:t,turn:n}){let[o,i]=T(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(d=>d.id===u?{...d,...c}:d)});return a.length===0?r(KK,{model:e}):r(A,{children:[r("div",{class:HL,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:qL,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(bL,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>GK(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(TL,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...lf(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function KK({model:e}){return r($e,{icon:"boards",title:"This board is empty",actions:r(
A,{children:[r(_,{kind:"primary",icon:"explore",onClick:()=>ve(""),children:"Ask a question"}),r(_,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(ma(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function jK({model:e}){return e.conflict.value===null?
null:r(nu,{kind:"warning",actions:r(A,{children:[r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&ve(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function GK(e,t,n,o){let i=mf(t,n),s=UL(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...lf(a.tiles.
filter(({id:d})=>d!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>pa(i)},{label:"\
Copy link",icon:"share",act:()=>{Os(i).then(d=>Be(d,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>Be(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>of(`${Kc(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:ma(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function JK(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await pi(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function r6(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await ol(e)}`,history.replaceState(null,"",t)}var a6="bs",l6="ys";function u6({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=T(o),[u,c]=T(null),[d,p]=T(!1),m=vt();return r(
ot,{title:e,onClose:i,children:r("form",{class:a6,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||d)&&(p(!0),s(a.trim()).
then(i,v=>{c(j(v)),p(!1)}))},children:[r("label",{class:St,for:m,children:t}),r("input",{id:m,class:We,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(pe,{error:u}),
r("div",{class:l6,children:r(_,{type:"submit",kind:"primary",disabled:a.trim()===""||d,children:n})})]})})}var c6="Sr",d6="ks",p6="zs",m6="js",f6="je",h6="Xs",g6="Ss",y6="Xe",b6="Bs",v6="Cs",x6="Es";var kf=ce({value:null,error:null});async function su(){try{kf.value={value:await cf(),error:null}}catch(e){kf.value={value:kf.
value.value,error:j(e)}}}function w6(){let{value:e,error:t}=kf.value,[n,o]=T("changed");z(()=>{globalThis.document.title=
"Boards · Sluice",su()},[]);let i=()=>Ji(s=>r(u6,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:XK}));return r(
"main",{class:c6,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:d6,children:[r("h1",{class:p6,children:"\
Boards"}),e!==null&&e.length>1&&r(Xe,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(_,{icon:"upload",kind:"outlined",onClick:()=>OL(su),children:"Import"}),r(_,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(hr,{error:t,what:"The boards cannot be listed",again:()=>{su()}}),!e&&
!t&&r(Se,{}),e?.length===0&&r($e,{icon:"boards",title:"There are no boards yet",actions:r(_,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:m6,children:QK(e,n).map(s=>r(e9,{board:s},s.id))})]})}function QK(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function XK(e){let t=await yr(
e,ou);ve(`boards/${encodeURIComponent(t.id)}`)}function e9({board:e}){let[t,n]=T(null);z(()=>{gr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Oe(t.tiles.length,"tile")}, `;return r("li",{class:f6,children:[r("butto\
n",{type:"button",class:h6,onClick:()=>ve(`boards/${encodeURIComponent(e.id)}`),children:[r(t9,{tiles:t?.tiles??[]}),r("\
span",{class:v6,children:r($,{value:e.name,most:80})}),r("span",{class:x6,children:[o,"changed ",K(e.changed,xt(),"minut\
e")]})]}),r(Xe,{icon:"more",label:`Menu of ${V(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{gr(e.id).then(bf,Cf)}},{label:"Make a copy",icon:"copy",act:()=>{n9(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{o9(e)}}]})]})}function t9({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:g6,"aria-hidden":"true",children:e.map(o=>r("span",{class:we(y6,o.kind===
"text"&&b6),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function n9(e){try{let{name:t,
content:n}=await gr(e.id);await yr(`${t}, copy`,n),await su()}catch(t){Cf(t)}}async function o9(e){try{let t=await gr(e.
id);await df(e.id,t.version),await su(),te("The board is removed.",{label:"Undo",act:()=>{pf(t).then(su,Cf)}})}catch(t){
Cf(t)}}function Cf(e){te(j(e).message)}var k6={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(w6,{}):r(i6,{id:e},e)};function ps(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function C6(e,t){
return(await oe(ps(e,"definitions"),{signal:t})).definitions}async function S6(e,t){return(await oe(ps(e,"cohorts"),{signal:t})).
cohorts}async function T6(e,t,n){return oe(`${ps(e,"definitions",t)}?version=${n}`)}async function M6(e,t,n,o){return[...(await oe(
`${ps(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function P6(e,t,n){return oe(ps(e,"cohorts",t),{signal:n})}
async function jc(e,t,n,o,i){return oe(ps(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function _6(e,t,n){await oe(ps(e,t,n),{method:"DELETE"})}async function $6(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=qt(`${ps(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw ni()}),c=await u.json().catch(()=>null);if(!u.ok)throw oi(c,u.status);return c}var Sf={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function D6(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function Tf(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return Zr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function Rv({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function E6(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function A6(e,t,n){let o=xe(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${xe(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var O6="Br",R6="Is",L6="Cr",N6="Us",B6="Se",z6="Be",F6="_",I6="Hs",H6="Ls",q6="Ms",V6="Ns",W6="Er",U6="Rs",K6="As",j6="I\
r",au="Ds",lu="Ts",uu="_s",cu="qs",G6="Fs",Mi="q",Mf="Gs",J6="Ur",Z6="Js",Y6="Ks",ms="Os",Q6="Ps",X6="Qs",eN="Hr",tN="Vs",
Lv="b",nN="Ws",oN="Ys";var r9={from:"",to:"",timezone:"",where:{}};function Pf({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=T(null),
[l,u]=T(null),[c,d]=T(0),p=Ee(e).value.value?.actors?.[0]??"",m=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);z(()=>{
let w=new AbortController,b=k=>(i??u)(k);return Cd(e,{column:xe(t),limit:10,...m},w.signal).then(k=>{a(k),b(null)},k=>{Mn(
k)||(a(null),b(j(k)))}),()=>w.abort()},[f]);let h=s?.type==="bool"&&o&&p!=="",v=s&&{dataset:e,...m,aggregate:{measures:[
A6(t,s.type,o?p:"")],by:["time('auto')"]}},y=Uc(v,c);return l?r("div",{class:ms,children:r(pe,{error:l})}):!s||!v?null:r(
"section",{class:Q6,"aria-label":"What it holds for",children:[r("p",{class:X6,children:i9(s)}),r("div",{class:eN,children:r(
hf,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:v,as:"line"},shared:r9,result:y,onAgain:()=>d(c+1)})}),
h?r(a9,{document:{dataset:e,...m,where:xe(t),aggregate:{measures:["count() as events"],by:[xe(p)],limit:10}},per:p}):r(s9,
{values:s})]})}function i9(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${W(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Oe(e.distinct,"value")}${e.nulls>0?`, none for ${q(e.nulls)} events`:""}.`}function s9({values:e}){
return r("table",{class:Lv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r($,{value:t,most:64})}),r("td",{children:q(n)})]},o))})]})}function a9({document:e,per:t}){let{answer:n}=Uc(
e,0),o=n?.rows??[];return r("table",{class:Lv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r($,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r($,{value:i,most:64})}),r("td",{children:q(Number(s))})]},a))})]})}function rN({dataset:e,
name:t,version:n}){let[o,i]=T(null);if(z(()=>{let a=new AbortController;return P6(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${q(o.ids)} in the list`;return r("p",{class:tN,children:[
r("strong",{children:q(o.size)})," ",r("span",{class:cu,children:[o.size===1?"actor":"actors"," with events",s]})]})}var l9=300;function _f({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=T(t),[l,u]=T(t),[c,d]=T(null),p=Ee(e).
value.value?.actors??[],m=y=>{a({...s,...y}),d(null)};z(()=>{let y=setTimeout(()=>u(s),l9);return()=>clearTimeout(y)},[s]);
let f=()=>{jc(e,s.name.trim(),n,Rv(s),s.description.trim()).then(async y=>{await i(y.name),te(`${V(y.name)} is saved, as\
 version ${y.version}.`)},y=>d(j(y)))},h=c&&u9(c),v=c?.span&&h==="text"?zi(s.text,c.span):null;return r("article",{class:au,
"aria-label":n===0?"A new definition":`Edit ${V(s.name)}`,children:[r("div",{class:lu,children:[r("h2",{class:uu,children:n===
0?"A new definition":r("bdi",{children:V(s.name)})}),r(_,{kind:"outlined",onClick:o,children:"Cancel"}),r(_,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(Tt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:y=>m({kind:y}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(Nv,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:y=>m({name:y})}),r("div",{class:Mi,children:[r("span",{class:St,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(Ul,{class:J6,label:"Expression",language:"expression",text:s.text,mark:v,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:y=>m({text:y})}),h==="text"&&r(pe,
{error:c,onHint:y=>m({text:c9(s.text,v,y)})})]}),s.kind==="actor"&&r("div",{class:Mf,children:[p.length>1&&r("div",{class:Mi,
children:[r("span",{class:St,children:"Of each"}),r(on,{title:"Actor",kind:"outlined",values:p,value:s.per===""?p[0]:s.per,
onChange:y=>m({per:y})})]}),r(Nv,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:y=>m({from:y})})]}),r(Nv,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:y=>m({description:y})}),h==="other"&&r("div",{class:ms,children:r(pe,{error:c})}),l.text.trim()!==
""&&r(Pf,{dataset:e,name:"preview_of_definition",content:Rv(l),actors:l.kind==="actor",onError:d})]})}function u9(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function c9(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function Nv({label:e,value:t,placeholder:n,error:o,onText:i}){let s=vt();
return r("div",{class:Mi,children:[r("label",{class:St,for:s,children:e}),r("input",{id:s,class:We,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(pe,{error:o})]})}function iN(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function sN(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function $f({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=T(t),[l,u]=T(""),[c,d]=T(null),[p,m]=T(""),f=Ee(e).
value.value?.actors??[],[h,v]=T(""),[y,w]=T(null),[b,k]=T(!1),M=vt(),O=h||f[0]||"",S=c??l,E=()=>{k(!0),$6(e,s.trim(),{per:O,
description:p.trim(),fresh:n},S,iN(c?.name??"",l)).then(async R=>{await i(R.name),te(`${V(R.name)} is saved, with ${Oe(R.
ids,"actor")}.`)},R=>{w(j(R)),k(!1)})};return r("article",{class:au,"aria-label":n?"A cohort from a list":`A new list fo\
r ${V(s)}`,onDragOver:R=>R.preventDefault(),onDrop:R=>{R.preventDefault(),d(R.dataTransfer?.files[0]??null)},children:[r(
"div",{class:lu,children:[r("h2",{class:uu,children:n?"A cohort from a list":r("bdi",{children:V(s)})}),r(_,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(_,{kind:"primary",icon:"save",disabled:b||s.trim()===""||c===null&&l.trim()==="",onClick:E,
children:"Save"})]}),n&&r("div",{class:Mi,children:[r("label",{class:St,for:`${M}-name`,children:"Name"}),r("input",{id:`${M}\
-name`,class:We,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:R=>{a(R.currentTarget.value),w(null)}})]}),
f.length>1&&r("div",{class:Mi,children:[r("span",{class:St,children:"The list has values of"}),r(on,{title:"Actor",kind:"\
outlined",values:f,value:O,onChange:v})]}),r("div",{class:Mi,children:[r("label",{class:St,for:`${M}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:Y6,children:[r("bdi",
{children:V(c.name)}),", ",_n(c.size)," ",r(_,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>d(null)})]}):
r("textarea",{id:`${M}-list`,class:`${We} ${Z6}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:R=>{u(R.currentTarget.value),w(null)}}),r("div",{class:Mf,children:[r(_,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>rf("",d),children:"Choose a file"}),c===null&&r("span",{class:cu,children:l.trim()===""?"or drop one\
 here":Oe(sN(l),"line")})]})]}),r("div",{class:Mi,children:[r("label",{class:St,for:`${M}-description`,children:"Descrip\
tion"}),r("input",{id:`${M}-description`,class:We,value:p,placeholder:"where the list is from",onInput:R=>m(R.currentTarget.
value)})]}),y&&r("div",{class:ms,children:r(pe,{error:y})})]})}function aN({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=T(!1),[a,l]=T(null),{saved:u}=t,c="definition"in u?u:null,
d=c&&E6(c),p=async f=>{s(!1),await n(f)};if(i&&c&&d)return r(_f,{dataset:e,draft:d,version:u.version,onClose:()=>s(!1),onSaved:p});
if(i)return r($f,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:p});let m=()=>{_6(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),te(`${V(t.name)} is removed.`,c&&{label:"Undo",act:()=>{d9(e,c).then(()=>n(t.name),lN)}})},
f=>l(j(f)))};return r("article",{class:au,"aria-label":V(t.name),children:[r("div",{class:lu,children:[r("h2",{class:uu,
children:r($,{value:t.name,most:120})}),r(_,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Be(t.name,"The n\
ame")}),(d??!c)&&r(_,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(_,{kind:"danger",icon:"\
trash",label:"Remove",onClick:m}),r(_,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:ms,children:r(
pe,{error:a})}),r("p",{class:cu,children:[Sf[t.kind],", version ",u.version,", ",K(u.time,xt(),"minute")]}),u.description&&
r("p",{children:r($,{value:u.description,most:2e3})}),c?r("pre",{class:G6,children:r("bdi",{children:V(Tf(c.definition))})}):
"ids"in u&&r("p",{children:[q(u.ids)," actors of ",r("code",{children:V(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(rN,{dataset:e,name:t.name,version:u.version}),r(Pf,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(p9,{dataset:e,one:t,onChanged:n})]})}async function d9(e,t){await jc(e,t.name,0,t.definition,t.description??"")}
function lN(e){te(j(e).message)}function p9({dataset:e,one:t,onChanged:n}){let[o,i]=T([]),s="definition"in t.saved;if(z(
()=>{let l=new AbortController;return M6(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{T6(e,t.name,l).then(u=>jc(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>te(`Version ${l} is restored.`),lN)};return r("details",{class:nN,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:oN,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",K(l.time,xt(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(_,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function uN(e){let[t,n]=await Promise.all([C6(e),S6(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await m9(
e,t.map(D6)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function m9(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await oe("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function cN({rest:e}){let[t="",...n]=e.split("/"),o=ze.value.value?.[0]?.name;return z(()=>{ze.value.value||Ot()},[]),z(
()=>{let i=Vt.value||o;t===""&&i&&ve(`definitions/${encodeURIComponent(i)}`)},[t,o]),z(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),ze.value.error&&t===""?r(hr,{error:ze.value.error,what:"The datasets cannot be listed",again:()=>{
Ot()}}):ze.value.value?.length===0?r($e,{icon:"data",title:"There is no dataset yet",actions:r(_,{kind:"primary",onClick:()=>ve(
""),children:"How to send events"})}):t===""?r(Se,{}):r(f9,{dataset:t,name:n.join("/")},t)}function f9({dataset:e,name:t}){
let[n,o]=T(null),[i,s]=T(null),[a,l]=T(h9),[u,c]=T(""),d=async()=>{try{o(await uN(e)),s(null)}catch(w){s(j(w))}};z(()=>{
d()},[]);let p=w=>{l(null),ve(`definitions/${encodeURIComponent(e)}${w===""?"":`/${encodeURIComponent(w)}`}`)},m=async w=>{
await Promise.all([d(),Jn(e)]),p(w)},f=w=>()=>l({kind:w,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],v=(n??[]).filter(w=>w.name.toLowerCase().includes(u.trim().toLowerCase())),
y=n?.find(w=>w.name===t)??null;return r("main",{class:O6,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:R6,
children:[r("h1",{class:L6,children:"Definitions"}),r(on,{title:"Dataset",icon:"data",kind:"outlined",values:(ze.value.value??
[]).map(w=>w.name),value:e,onChange:w=>ve(`definitions/${encodeURIComponent(w)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${We} ${N6}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:w=>c(w.currentTarget.value)}),
r(Xe,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:h,children:"New"})]}),
i&&r(hr,{error:i,what:"The definitions cannot be listed",again:()=>{d()}}),!n&&!i&&r(Se,{}),n?.length===0&&a===null&&r($e,
{icon:"definitions",title:"There are no definitions yet",actions:r(A,{children:[r(_,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(_,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:B6,"data-open":a!==null||y!==null,children:[n.length>0&&r("\
ul",{class:z6,"aria-label":"Definitions",children:[v.map(w=>r(g9,{one:w,current:a===null&&w.name===t,onOpen:()=>p(w.name)},
w.name)),v.length===0&&r("li",{class:U6,children:"None has this in its name."})]}),r("div",{class:j6,children:[a?.kind===
"list"&&r($f,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:m}),a!==null&&a.kind!=="list"&&r(_f,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:m},`${a.kind} new`),a===null&&y&&r(aN,{dataset:e,one:y,onChanged:m,onClose:()=>p("")},
y.name),a===null&&!y&&r("p",{class:K6,children:t===""?"Choose one to see what it holds for.":`There is no definition ${V(
t)} of this dataset.`})]})]})]})}function h9(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function g9({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:Tf(e.saved.definition);return r("li",{children:r("button",{type:"button",class:F6,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:I6,children:r(se,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:H6,children:r($,{value:e.name,most:64})}),r("span",{class:q6,children:Sf[e.
kind]}),r("code",{class:V6,children:r("bdi",{children:V(o)})}),e.saved.description&&r("span",{class:W6,children:r($,{value:e.
saved.description,most:200})})]})})}var dN={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:cN};async function Bv(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),oe(`v1/history?${n.toString()}`,{signal:t})}async function pN(e,t){
await oe(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function mN(e){await oe(`v1/history/${e}`,{method:"DEL\
ETE"})}var fN="Lr",hN="Zs",gN="Mr",yN="Nr",bN="ec",vN="x",xN="F",wN="Ce",kN="ic",CN="rc",SN="Rr",TN="ac",MN="Ar",PN="Dr",_N="G",
$N="Ee",DN="J",EN="tc";var b9=150;function AN(){let[e,t]=T(""),[n,o]=T(!1),[i,s]=T(null),[a,l]=T(void 0),[u,c]=T(null),[d,p]=T(0),m=F(!0);z(()=>{
globalThis.document.title="History · Sluice"},[]),z(()=>{let y=new AbortController,b=setTimeout(()=>{Bv({search:e.trim(),
starred:n},y.signal).then(k=>{s(k.entries),l(k.cursor),c(null)},k=>{Mn(k)||c(j(k))})},m.current?0:b9);return m.current=!1,
()=>{clearTimeout(b),y.abort()}},[e,n,d]);let f=()=>{Bv({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(y=>{
s([...i??[],...y.entries]),l(y.cursor)},y=>c(j(y)))},h=y=>s((i??[]).map(w=>w.id===y.id?y:w)),v=y=>s((i??[]).filter(({id:w})=>w!==
y.id));return r("main",{class:fN,"data-state":i?"exact":"running",children:[r("div",{class:hN,children:[r("h1",{class:gN,
children:"History"}),r("input",{type:"search",class:`${We} ${yN}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:y=>t(y.currentTarget.value)}),r(_,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(hr,{error:u,what:"The history cannot be read",again:()=>p(d+1)}),!i&&!u&&r(Se,{}),i?.length===
0&&r(v9,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:bN,children:i.map(y=>r(x9,{entry:y,
onEntry:h,onGone:v},y.id))}),a!==void 0&&r(_,{kind:"outlined",class:EN,onClick:f,children:"Older ones"})]})}function v9({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r($e,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(_,{kind:"primary",onClick:n,children:"The whole history"}):r(_,{kind:"primary",icon:"explore",onClick:()=>ve(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function x9({entry:e,onEntry:t,onGone:n}){let o=w9(e),i=o&&Ut.find(({name:l})=>l===al(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),pN(e.id,l.starred).catch(u=>{t(e),te(j(u).message)})},a=()=>{o&&pa({view:al(o),document:o,as:null,open:[]})};
return r("li",{class:vN,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:xN,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(se,{name:"star"})}),r("button",{type:"button",class:wN,disabled:!o,onClick:a,
children:[r("span",{class:kN,children:r(se,{name:i?.icon??"braces"})}),r("span",{class:CN,children:[r("span",{class:SN,children:r(
"bdi",{children:V(o?Zr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:TN,children:[r(se,{name:"error",size:14}),
r("bdi",{children:V(e.error)})]})]}),r("span",{class:MN,children:o&&Rr(o,o.timezone??"UTC")}),r("span",{class:PN,children:r(
$,{value:e.dataset,most:32})}),r("span",{class:_N,children:e.error===void 0?`${ja(e.elapsed_ms)}, ${q(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:$N,children:K(e.at,xt(),"minute")})]}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:DN,onClick:()=>{mN(e.id).then(()=>n(e),l=>te(j(l).message))}})]})}function w9(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var ON={name:"history",label:"History",icon:"history",letter:"h",Page:AN};var Ut=[gD,NE,WA,OO,p4,G4,ZR],Pi=[k6,dN,ON,IC];var RN="Tr",LN="oc",NN="nc",BN="pc",zN="dc",FN="_r",IN="qr",HN="lc",qN="xc",VN="Fr";function WN(){let e=Tk.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&Ut.some(({name:a})=>a===
"funnel");return r("section",{class:RN,"aria-label":"What was loaded",children:[r("div",{class:LN,children:[r("p",{class:NN,
role:"status",children:kg(t,n)}),r(_,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:wg})]}),s&&r("p",{class:BN,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:zN,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:we(FN,u>=0&&IN),"aria-pre\
ssed":u>=0,onClick:()=>Pk(a),children:[u>=0&&r("span",{class:HN,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",
{class:qN,children:q(l)})]},a)})}),r("div",{class:VN,children:[n.rejected>0&&r(_,{kind:"outlined",onClick:()=>{wg(),ve(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(_,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:_k,children:"Show the funnel"})]})]})}function UN(){return z(()=>{Ro(),Nk()},[]),r(A,{children:[r(z1,{}),r(WN,{}),r(Ik,{})]})}function KN(){let{value:e,error:t}=ze.value,n=e?.[0]?.name;return z(()=>{e||Ot()},[]),z(()=>{n!==void 0&&mi(n)},[n]),t?r(
$e,{icon:"warning",title:"The datasets cannot be listed",actions:r(_,{kind:"outlined",onClick:()=>{Ot()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(iR,{}):r(Se,{})}function jN(){return r($e,{icon:"search",title:"There is no\
 such page",actions:r(_,{kind:"primary",onClick:()=>ve(""),children:"To the first dataset"})})}var GN="sc",JN="cc",ZN="gc",YN="hc",QN="Ie",XN="fc";function eB(){let[e,t]=T(""),[n,o]=T(null),[i,s]=T(!1),a=F(null);return z(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:GN,children:r("form",{class:JN,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
s0(e.trim()).then(()=>location.reload(),c=>{s(!1),o(j(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:ZN,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:YN,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:QN,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(pe,{id:"token-problem",error:n}),r(_,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:XN,children:"Log in"})]})})}var tB="Gr",nB="uc",oB="mc",rB="vc";function iB({id:e}){let[t,n]=T(null),[o,i]=T(null),[s,a]=T(0);return z(()=>{let l=new AbortController;return YC(e,l.signal).
then(async u=>{let c=await sB(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?pa(c):ve(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(j(u))}),()=>l.abort()},[e,s]),o?.status===404?r($e,{icon:"share",title:"There is no such l\
ink",actions:r(_,{kind:"primary",onClick:()=>ve(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(hr,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(T9,{link:t}):r(Se,{})}async function sB(e){
let t=Vd(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await pi(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function T9({link:e}){let[t,n]=T(null);z(()=>{sB(e).then(n)},[e]);let o=Ut.find(({name:l})=>l===t?.view);if(z(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Se,{});let{document:i}=t,s={...Ih,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>di(t);return r(A,{children:[r(nu,{kind:"info",actions:r(_,{small:!0,kind:"outlined",onClick:()=>pa(
t),children:"Ask now"}),children:["The numbers as they were on ",K(e.made,xt(),"minute"),"."]}),r("main",{class:tB,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:nB,children:r("bdi",{children:V(Zr(i))})}),r("p",{class:oB,children:[
V(i.dataset),", ",Rr(i,i.timezone??"UTC")]}),r("div",{class:rB,onPointerDownCapture:a,onFocusCapture:a,children:r(bl,{view:o,
document:i,result:s,drawn:t})})]})]})}var aB="wc",lB="bc",uB="yc",cB="Jr",dB="kc",pB="Kr";function mB({onClose:e}){let t=Map.groupBy(rk.value,({group:n})=>n);return r(ot,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:aB,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:lB,children:n}),r("dl",{class:uB,children:o.
map(({keys:i,label:s})=>r("div",{class:cB,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:dB,
children:a},a))})]},i))})]},n))}),r("div",{class:pB,children:[r("label",{children:[r("input",{type:"checkbox",checked:ik.
value,onChange:n=>sk(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:wp.value,onChange:n=>XC(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Ef(e){let t=li(be.value),n=ge(be.value[t]?.by),o=xe(e);n.includes(o)||me({document:_e(be.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Jc(e){let t=pg(Vt.value);t?fB(e,t):Ud(Vt.value).then(n=>fB(e,n))}function fB(e,t){let n=Re.value.view===e.name,
o=yw(e.name,t);o!==null&&te(o,{label:"Undo",act:ci}),n&&Vi.value.kind!=="view"&&Vt.value!==""&&Ar(),Vt.value===""&&ve("")}
function hB(){let e="Go to";return[...Ut.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Jc(t)})),...Pi.map(
t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>ve(t.name)}))]}var Fv=matchMedia("(prefers-color-scheme: dark)"),gB=ce(Fv.matches),zv=Dr("theme"),Zc=ce(zv==="light"||zv==="dark"?zv:"s\
ystem"),mu=fn(()=>Zc.value==="system"?gB.value?"dark":"light":Zc.value);function Af(e){Zc.value=e,Er("theme",e)}function yB(){
Fv.addEventListener("change",()=>{gB.value=Fv.matches}),Tn(()=>{document.documentElement.dataset.theme=mu.value})}function bB({onClose:e,onHelp:t}){let[n,o]=T(""),i=_9(P9(t),n).slice(0,200);return r(ot,{title:"Find",onClose:e,children:r(
Ui,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function P9(e){let t=Vt.value===""?[]:Ee(Vt.value).value.value?.columns??[];return[...Ut.map(n=>({name:n.
label,kind:"page",act:()=>Jc(n)})),...Pi.map(n=>({name:n.label,kind:"page",act:()=>ve(n.name)})),...(ze.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{mi(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Ef(
n)})),...el.value?[{name:"Undo",kind:"command",act:ci}]:[],...tl.value?[{name:"Redo",kind:"command",act:nl}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>co({kind:"json"})},{name:mu.value==="dark"?"Light":"Dark",kind:"command",act:()=>Af(
mu.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function _9(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var xB="Ue",wB="Or";function kB({folded:e}){let[t,...n]=fi.value,o=t?`${ml(t.kind)} ${t.dataset}, ${W(t.done)}`:"",i=Ao(o);return t?r("butto\
n",{type:"button",class:xB,"aria-label":o,onClick:()=>ve("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
ml(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:wB,children:W(t.done)}),r(dl,{small:!0,label:o,done:t.done})]}):null}function CB(){let e=qa.value?.tokens?qa.value.name:void 0;if(e===void 0)return null;let t=()=>{a0().then(()=>location.reload(),
n=>te(`Logging out failed: ${j(n).message}`))};return r(Xe,{icon:"actor",label:`Logged in as ${ee(e).text}`,menuLabel:"A\
ccount",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var SB="Pr",TB="s",MB="Qr",PB="zc",_B="Vr",Iv="Wr",$B="c",DB="Yr",EB="Zr",AB="He",OB="ea";var _i=ce(Dr("rail")==="folded");function E9(){_i.value=!_i.value,Er("rail",_i.value?"folded":"open")}function LB({onPalette:e,
onHelp:t}){let n=Vi.value;return r("nav",{"aria-label":"Pages",class:we(SB,_i.value&&TB),children:[r("div",{class:MB,children:[
r(O9,{}),!_i.value&&r("span",{class:PB,children:"Sluice"})]}),r("ul",{class:Iv,children:Ut.map(o=>r(RB,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Re.value.view===o.name,onClick:()=>Jc(o)},o.name))}),Pi.length>0&&r(
"div",{class:EB,role:"presentation"}),r("ul",{class:Iv,children:Pi.map(o=>r(RB,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>ve(o.name)},o.name))}),r("div",{class:AB,children:[r(kB,{folded:_i.
value}),r(_,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(A9,{}),r(CB,{}),r(_,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(_,{icon:"collapse",label:_i.value?"Widen":"Fold",kind:"quiet",class:OB,onClick:E9})]})]})}
function RB({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Ao(_i.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:$B,"aria-current":o?"page":void 0,"aria-label":_i.value?t:void 0,onClick:i,...s,children:[
r(se,{name:e,size:20}),r("span",{class:DB,children:t})]})})}function A9(){let e=(t,n)=>({label:n,checked:Zc.value===t,act:()=>Af(
t)});return r(Xe,{icon:mu.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function O9(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:_B,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var BB="ia",zB="ra";function FB({children:e}){let[t,n]=T(null);tr([...hB(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{el.value&&ci()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{tl.value&&
nl()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:No},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:L9}]),z(()=>{let i=s=>{if(Gu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Yd(a).then(l=>{l&&(me(l),te("The question was pasted.",{label:"Undo",act:ci}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:BB,children:[r(LB,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:zB,children:[Va.value==="away"&&r(nu,{kind:"warning",actions:r(_,{small:!0,
kind:"outlined",onClick:d0,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(bB,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(mB,{onClose:o}),r(MC,{}),r(
Sk,{}),r(S0,{})]})}function L9(){let{phase:e}=qn.result.value;e==="running"||e==="estimate"?qn.cancel():ui.value.length>
0&&Id()}var IB="jc",HB="Xc",qB="aa",VB="Sc";var Rf=fn(()=>Ks.value.filter(e=>e.to.dataset===be.value.dataset));function WB(){return Rf.value.length===0?null:r("nav",
{"aria-label":"The way here",class:IB,children:[Rf.value.map((e,t)=>r("span",{class:HB,children:[r("button",{type:"butto\
n",class:qB,onClick:()=>{Jg(t),me(e.from)},children:t===0?"all":ee(Rf.value[t-1]?.label).text}),r(se,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:VB,children:ee(Rf.value.at(-1)?.label).text})]})}var UB="Le",KB="Bc",jB="Cc",GB="Ec",JB="Ic",ZB="Uc";function Lf({title:e,note:t,actions:n,children:o,onClose:i}){let s=F(null),a=vt();return ut(()=>{ii();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:UB,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:KB,children:[r("div",{class:jB,children:[r("h2",{id:a,class:GB,
children:e}),t&&r("p",{class:JB,children:t})]}),n,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:ZB,children:o})]})}var YB="Hc",QB="Lc",XB="Mc",Hv="Nc";function e8({layer:e,onClose:t}){let n=e.request,o=Nl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=J(()=>o.pages.flat(),[o.pages]),a=J(()=>o.columns.map((c,d)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:Oo(c)&&d>0,cell:p=>d===0?r($,{value:p[0],most:64,middle:!0}):r($,{shown:po(p[d],c,i)})})),
[o.columns,i]),l=Ee(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&ve(il(n.dataset,
String(c[0])))};return r(Lf,{title:"Actors",onClose:t,note:r(A,{children:[r($,{value:e.label,most:200}),F9(s.length,o.hasMore)]}),
actions:r(_,{icon:"save",kind:"outlined",onClick:()=>co({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:XB,children:[r(pe,{error:o.error}),r(_,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:Hv,children:r(Se,{lines:12})}),o.first&&(s.length===0?
r("p",{class:Hv,children:"No actor is here."}):r("div",{class:YB,children:[r(Te,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:QB,children:r(_,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function F9(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var zf="Rc",n8="Ac",o8="K",r8="Dc";var I9=/^[A-Za-z_][A-Za-z0-9_]*$/;function s8({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=T(o?"live":"frozen"),
[a,l]=T(""),[u,c]=T(null),[d,p]=T(null),m=async()=>{if(!I9.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await q9(a,o,String(e.label)):n&&await W9(a,n,String(e.label),p),Jn(
Vt.value),te(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){p(null),c(H9(j(f)))}};
return r(ot,{title:"Save as cohort",onClose:t,foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,
{kind:"primary",disabled:d!==null||a==="",onClick:()=>{m()},children:d===null?"Save":`${B(d)} actors read`})]}),children:[
r("p",{class:zf,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),m()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(Jt,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:n8,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(i8,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(i8,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(pe,{error:u})]})]})}function H9(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function i8({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:o8,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:r8,children:n?"Not possibl\
e for these actors.":s})]})]})}function a8(e,t){return`v1/datasets/${encodeURIComponent(Vt.value)}/${e}/${encodeURIComponent(
t)}`}async function q9(e,t,n){await oe(a8("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var V9=1e4;async function W9(e,t,n,o){let i=[],s,a="";o(0);do{let u=await oe("v1/actors",{body:{...t,
limit:V9,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await oe(`${a8("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function l8({layer:e,onClose:t}){let n=e.document,o=Nl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=nt(lm(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(Lf,{title:"Events",onClose:t,note:r(A,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${B(s)} events`]}),children:r(pm,{paging:o,document:n,zone:a})})}var c8="Tc",d8="_c",p8="ta",m8="qc",f8="Fc",h8="Gc",g8="oa",y8="Jc",b8="Kc",v8="Oc",x8="Pc",w8="na",k8="Qc";var U9=6;function C8({column:e,document:t}){let n=F(null),{values:o,error:i,former:s}=K9(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let d=c?`not (${ai(e.name,u)})`:ai(e.name,u);qe({document:_e(t,"where",On(t.
where,d))},d)};return r("section",{ref:n,class:p8,"aria-label":ee(e.name).text,"data-former":s,children:[r("div",{class:m8,
children:[r("h3",{class:f8,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:h8,children:[q(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(_,{small:!0,kind:"quiet",label:`Break down by ${ee(e.name).text}`,onClick:()=>Ef(
e.name),children:"By"})]}),i&&r(pe,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},d)=>r("li",{children:r("\
button",{type:"button",class:g8,onClick:p=>l(u,p.altKey),children:[r("span",{class:y8,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:b8,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:v8,title:B(c),children:[o.exact?"":"~",q(
c)]})]})},d))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:x8,children:[o.more>0&&r("span",{children:[q(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:w8,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",q(o.nulls)]})]})]})}
function K9(e,t,n){let[o,i]=T(!1),[s,a]=T({values:null,error:null,former:!1}),l=j9(t,n);return z(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),z(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),Cd(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Mn(
c)||a({values:null,error:j(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function j9(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:xe(e),limit:U9,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function S8({onClose:e}){let[t,n]=T(""),o=Ee(Vt.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(cs,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:c8,children:r("input",{class:d8,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(C8,{column:s,document:be.value},s.name)):r(Se,
{}),r("p",{class:k8,children:"Click: only this value. Alt+click: all but this value."})]})}var M8="Vc",P8="Wc";function $8({onClose:e}){let t=be.value,[n,o]=T(()=>JSON.stringify(t,null,2)),[i,s]=T(null);return z(()=>{zt(_8(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(cs,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(_,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Be(n,"The document")}),children:[r(Ul,{class:M8,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=_8(l);s(c),u&&me({document:{...u,dataset:u.dataset||Re.value.document.dataset}},
"replace")},onRun:No}),i!==null&&r("div",{class:P8,children:r(pe,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function _8(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function D8({layer:e,onClose:t}){let[n,o]=T(""),[i,s]=T(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=be.value,d=()=>{n.trim()!==""&&kl({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,p=>s(
j(p)))};return r(ot,{title:"Note",onClose:t,foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,{
kind:"primary",onClick:d,children:"Save"})]}),children:[r("p",{class:zf,children:[K(a,c),l===void 0?"":` to ${K(l,c)}`]}),
r("form",{onSubmit:p=>{p.preventDefault(),d()},children:[r("input",{class:We,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:p=>o(p.currentTarget.value)}),i&&r(pe,{error:i})]})]})}var E8=new Map([["facets",S8],["json",$8],["events",l8],["actors",e8],["cohort",s8],["note",D8],["live-event",WR]]);var A8=["1d","7d","30d","1y"];function O8(){let e=F(null),[t,n]=T(null),o=be.value.compare?.offset,i=ri(qn.result.value.
error,"compare"),s=()=>n(null);return r(A,{children:[r(_,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${V(vp(o))} before`}),i&&t===null&&r("div",{class:am,children:r(pe,{error:i})}),t==="menu"&&r(fo,{anchor:e.current,label:"\
Compare",items:J9(o,()=>n("field")),onClose:s}),t==="field"&&r(Gt,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:GP,children:r(Jt,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),Ff(a.trim()===""?void 0:a.trim())}})})})]})}
function J9(e,t){let n=e!==void 0&&!A8.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>Ff(void 0)},
{label:"The period before",checked:!1,act:()=>{Z9()}},...A8.map(o=>({label:`${vp(o)} before`,checked:e===o,act:()=>Ff(o)})),
{label:n?`${V(vp(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function Ff(e){
de("compare",e===void 0?void 0:{offset:e})}async function Z9(){try{let e=be.value,t=await HP(e);t===null?te("The range h\
as no start: choose one before it is compared."):be.value===e&&Ff(t)}catch(e){te(j(e).message)}}var R8="Yc",L8="Zc",qv="Me",N8="eg",B8="ig";var hu="";function z8({onClose:e}){let[t,n]=T(null),[o,i]=T(hu),[s,a]=T(""),[l,u]=T(""),[c,d]=T(null),[p,m]=T(!1),f=vt();
z(()=>{cf().then(y=>{let w=[...y].sort((b,k)=>k.changed.localeCompare(b.changed));n(w),i(w[0]?.id??hu)},y=>d(j(y)))},[]);
let h=Zr(Re.value.document);return r(ot,{title:"Save to a board",onClose:e,children:r("form",{class:R8,onSubmit:y=>{y.preventDefault(),
m(!0),Q9(o,s.trim()||"My board",l.trim()).then(e,w=>{d(j(w)),m(!1)})},children:[r("label",{class:St,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:We,"data-autofocus":!0,value:l,placeholder:V(h),maxLength:200,autocomplete:"\
off",onInput:y=>u(y.currentTarget.value)}),r("fieldset",{class:L8,children:[r("legend",{class:St,children:"Board"}),(t??
[]).map(y=>r("label",{class:qv,children:[r("input",{type:"radio",name:f,checked:o===y.id,onChange:()=>i(y.id)}),r("bdi",
{class:N8,children:V(y.name)})]},y.id)),r("label",{class:qv,children:[r("input",{type:"radio",name:f,checked:o===hu,onChange:()=>i(
hu)}),r("span",{children:"A new board"})]})]}),o===hu&&r(A,{children:[r("label",{class:St,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:We,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:y=>a(
y.currentTarget.value)})]}),c&&r(pe,{error:c}),r("div",{class:B8,children:r(_,{type:"submit",kind:"primary",icon:"save",
disabled:p||t===null,children:"Save"})})]})})}async function Q9(e,t,n){let{document:o,view:i,as:s}=Re.value,a=e===hu?null:
await gr(e),l=s??Ut.find(d=>d.name===i)?.chartOf(o)??"",u=ma(a?.content??ou,{kind:"query",title:n,document:o,as:l}),c=a?
await qc(e,a.version,a.name,u):await yr(t,u);te(`Saved to ${V(c.name)}.`,{label:"Open",act:()=>ve(`boards/${encodeURIComponent(
c.id)}`)}),a&&te("The tile can be taken back.",{label:"Undo",act:()=>{X9(c,a)}})}async function X9(e,t){await qc(e.id,e.
version,t.name,t.content).then(()=>te("The tile is taken back."),n=>te(j(n).message))}var ej=ce([]);function F8(){return r(Xe,{icon:"save",menuLabel:"Save",items:[...tj(),...ej.value],placing:{align:"end"},children:"Save"})}
function tj(){let{dataset:e,where:t}=Re.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>Ji(
o=>r(z8,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>ve(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>yf(e)}]}var H8="rg",q8="Ne";function V8(){let e=qn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:H8,children:[r("sp\
an",{role:"status",class:q8,"data-phase":e.phase,children:[e.phase==="exact"&&r(se,{name:"check",size:14}),e.phase==="er\
ror"&&r(se,{name:"error",size:14}),oj(e)]}),t&&r(_,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>qn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(_,{small:!0,kind:"outlined",onClick:No,children:"Run again"})]})}
function oj(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${W(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=ja(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${W(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${q(t.rows_scanned)} rows`:`${o}, ${n}`}}}var W8="Re",U8="Ae",K8="ag",j8="De",G8="tg";var J8=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function Z8({runs:e}){z(()=>{ze.value.value||
Ot()},[]);let t=ze.value.value?.map(({name:o})=>o)??[Vt.value],n=be.value.timezone??"UTC";return r("header",{class:W8,"a\
ria-label":"The question",children:[r("div",{class:U8,children:[r(on,{title:"Dataset",icon:"data",values:t,value:Vt.value,
onChange:o=>{mi(o)},class:K8}),e&&r(ZP,{}),r(on,{title:"Time zone",icon:"globe",values:xf(),value:n,onChange:o=>de("time\
zone",o),kind:"quiet",free:!0}),e&&r(O8,{}),e&&r(ij,{})]}),r("div",{class:j8,children:e&&r(V8,{})}),r("div",{class:G8,children:[
r(_,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!el.value,onClick:ci}),r(_,{icon:"redo",label:"Redo",keys:"Ctrl+Shi\
ft+Z",disabled:!tl.value,onClick:nl}),r(Xe,{icon:"share",menuLabel:"Share",items:oS(),placing:{align:"end"},children:"Sh\
are"}),r(F8,{})]})]})}function ij(){let e=be.value.sample,t=e===void 0||e===1?void 0:e,n=J8.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(Xe,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:J8.map(([o,i])=>({label:o,checked:i===t,act:()=>de("sample",i)})),children:n})}var Y8="og",Q8="pa",X8="ng",e3="pg",t3="dg",n3="lg",o3="da";var r3=new Map;function s3(){let e=Ut.find(({name:t})=>t===hw.value)??Ut[0];return e?r(aj,{view:e}):null}function aj({view:e}){
let t=be.value,n=lj(qn.result.value,t),o=Ws(sg.value).chart??e.chartOf(t);z(()=>{globalThis.document.title=`${e.label} ·\
 ${t.dataset} · Sluice`},[e,t.dataset]),tr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Vv(
"facets")}]),tr([{keys:"/",label:`Sentence: ${ib}`,group:"View",act:rb}]);let i=a=>{r3.set(`${e.name} ${o}`,Ws(sg.value).
settings),me({as:Fg({chart:a,settings:r3.get(`${e.name} ${a}`)??new Map}),document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(A,{children:[r(Z8,{runs:e.runs??!0}),r(qd,{busy:s,done:n.done}),r("div",{class:Y8,
children:[r("main",{class:Q8,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(WB,{}),r("div",{class:X8,children:[r("div",{class:e3,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:t3,
children:[e.charts.length>1&&r(Tt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(_,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Wv("facets"),onClick:()=>Vv(
"facets")}),r(_,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Wv("json"),onClick:()=>Vv("json")})]})]}),
n.error&&!uj(e,n.error)&&r("div",{class:n3,children:r(pe,{error:n.error})}),r("div",{class:o3,"data-former":n.former,children:r(
bl,{view:e,document:t,result:n,drawn:Re.value})})]}),r(cj,{})]})]})}function lj(e,t){return e.of===null||i3(e.of)===i3(t)?
e:{...e,answer:null,of:null,former:!1}}function i3(e){let t=e.aggregate?.over;return`${li(e)} ${typeof t=="object"?Object.
keys(t).join():"events"}`}function Wv(e){return ui.value.some(t=>t.kind===e)}function Vv(e){let t=ui.value.filter(n=>n.kind===
$r);me({open:Wv(e)?ui.value.filter(n=>n.kind!==e):[...t,{kind:e}]})}function uj(e,t){return["from","to",...e.errorPlaces??
[]].some(n=>ri(t,n)!==null)}function cj(){return r(A,{children:ui.value.map((e,t)=>{let n=E8.get(e.kind);return n?r(n,{layer:e,
onClose:Id},t):null})})}function a3(){return qa.value?.tokens&&qa.value.name===void 0?r(eB,{}):r(A,{children:[r(FB,{children:r(dj,{})}),r(UN,{})]})}
function dj(){let e=Vi.value;switch(e.kind){case"home":return r(KN,{});case"view":return r(s3,{});case"page":{let t=Pi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(jN,{})}case"actor":return r(Gw,{dataset:e.dataset,actor:e.actor});case"\
link":return r(iB,{id:e.id})}}yB();i0();ak();await Hw();eS();GS();Ox(r(a3,{}),document.body);
