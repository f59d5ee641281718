var g3=Object.defineProperty;var dh=(e,t)=>{for(var n in t)g3(e,n,{get:t[n],enumerable:!0})};var We,vx,yh,Ni,fh,mp,xx,cp,wx,bh,hh,kx,xu=Symbol.for("pv"),dp={},fp=[],y3=/^m(i|n|o|s|text|space)$/,vh=Array.isArray,xh=fp.
slice,Es=Object.assign;function Ds(e){e&&e.parentNode&&e.remove()}function Cx(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?xh.call(arguments,2):n),vu(e,
a,o,i,null)}function vu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:xu,__v:i||
++vx,__i:-1,__u:0};return!i&&We.vnode&&We.vnode(s),s}function O(e){return e.children}function La(e,t){this.props=e,this.context=t,this.__g=0}function Fi(e,t){if(t==null)return e.
__&&Fi(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Fi(e)}function b3(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Es({constructor:xu},n)).__v=n.__v+1,
We.vnode&&We.vnode(t),wh(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Fi(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,Mx(i,t,s),n.__=n.__e=null,t.__e!=o&&Sx(t))}function Sx(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Sx(e)}function gh(e){(8&e.__g||(e.__g|=8,Ni.push(e),mp++))&&fh==We.debounceRendering||
((fh=We.debounceRendering)||queueMicrotask)(Tx)}function Tx(){try{for(var e,t=1;Ni.length;)Ni.length>t&&Ni.sort(xx),e=Ni.
shift(),t=Ni.length,8&e.__g&&b3(e)}finally{(mp=Ni.length)&&(fh||queueMicrotask)(Tx)}}function _x(e,t,n,o,i,s,a,l,u,c,p){
var m,f,d,h,y,b,k=o.__k||fp,x=t.length;for(u=v3(n,t,k,u,x),m=0;m<x;m++)(d=n.__k[m])!=null&&(f=~d.__i&&k[d.__i]||dp,d.__i=
m,b=wh(e,d,f,i,s,a,l,u,c,p),h=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&kh(f.ref,null,d,f),d.ref&&p.push(d.ref,d.__c||h,d)),
y=y||h,4&d.__u?(u=$x(d,u,e,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&b!==void 0?u=b:h&&(u=h.nextSibling),d.
__u&=-21);return n.__e=y,u}function v3(e,t,n,o,i){var s,a,l,u,c,p,m,f,d,h=n.length,y=h,b=0,k=0,x=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=vu(null,
a):vh(a)?a=x[s]=vu(O,{children:a}):a.constructor===xu&&a.__b?a=x[s]=vu(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+b,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=x3(a,n,u,y))&&(y--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?b--:c==u+1?b++:c!=
u&&(c>u?b--:b++,k=1)):(~c||(i>h?b--:i<h&&b++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(k){for(p=[],m=[],s=0;s<
i;s++)if((a=x[s])&&16&a.__u){for(b=0,f=p.length;b<f;)p[d=b+f>>1]<a.__i?b=d+1:f=d;p[b]=a.__i,m[s]=b+1}for(b=p.length;s--;)
m[s]&&(m[s]==b?b--:x[s].__u|=4)}if(y)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Fi(l)),Ch(l,l));return o}function $x(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=$x(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Fi(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function x3(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function bx(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function up(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||bx(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||bx(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=hh[t]||(hh[t]=
w3(t)),(e.__a||(e.__a={}))[t]=bh,s=t!=(t=t.replace(wx,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function w3(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[cp]==null)t[cp]=bh++;else if(t[cp]<this.__a[e])return;return n(We.event?We.event(t):t)}}}function wh(e,t,n,o,i,s,a,l,u,c){
var p,m,f,d,h,y,b,k,x,w,P,M,C,L,A,G,U,N,ne=t.type;if(t.constructor!==xu)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,m=s=[],p.nodeType==8?l=pp(p,s):s.push(p),l=s[0]||l),(p=We.__b)&&p(t);e:if(typeof ne=="function"){f=a.length;try{
if(k=t.props,x=(p=ne.prototype)&&p.render,w=(p=ne.contextType)&&o[p.__c],P=p?w?w.props.value:p.__:o,(d=n.__c)?(t.__c=d,2&
d.__g&&(d.__g|=1)):(x?t.__c=d=new ne(k,P):(t.__c=d=new La(k,P),d.constructor=ne,d.render=C3),w&&w.sub(d),d.state||(d.state=
{}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),x&&(d.__s||(d.__s=d.state),ne.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=
Es({},d.__s)),Es(d.__s,ne.getDerivedStateFromProps(k,d.__s)))),h=d.props,y=d.state,d.__v=t,n.__c){if(k!==h&&x&&!ne.getDerivedStateFromProps&&
d.componentWillReceiveProps&&d.componentWillReceiveProps(k,P),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&
d.shouldComponentUpdate(k,d.__s,P)===!1){t.__v!=n.__v&&(d.props=k,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(I){I&&(I.__=t)}),fp.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&a.push(d),l=Fi(n);break e}d.componentWillUpdate&&
d.componentWillUpdate(k,d.__s,P),x&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,y,b)})}else x&&!ne.
getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),x&&d.componentDidMount&&d.__h.push(d.componentDidMount);
d.context=P,d.props=k,d.__P=e,d.__g&=-5,M=We.__r,C=x?25:0;do d.__g&=-9,M&&M(t),p=d.render(d.props,d.state=d.__s,d.context);while(8&
d.__g&&++C<25);x&&(fp.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=Es({},o,d.getChildContext())),
x&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,y)),L=p&&p.type===O&&p.key==null?p.props.children:p,
k.__P&&(p=l,i=(e=k.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(I){I&&Ch(I,I)}),n.__k=null),
l=n.__k?Fi(n,0):null),l=_x(e,vh(L)?L:[L],t,n,o,i,s,a,l,u,c),k.__P&&(t.__e=null,l=p),t.__u&=-161,m&&m.some(Ds),d.__h.length&&
a.push(d),1&d.__g&&(d.__g&=-4)}catch(I){if(a.length=f,t.__v=null,u||s)if(I&&I.then){if(t.__u|=128|u,s){for(~(U=s.indexOf(
l||void 0))||(U=s.length);(N=s[U-1])&&N.nodeType==8;)U--;for(;U<s.length;U++)if(N=s[U])if(s[U]=null,A){if(N==G)break}else{
if(N.nodeType!=8)break;N.data.startsWith("$s")&&(G=pp(A=N))}}if(!A){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
A=l}(p=pp(A=t.__c.__z||(t.__c.__z=A)))?(t.__e=A,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ds);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),I&&I.then||Px(t),We.__e(I,t,n)}}else l=t.__e=k3(n.__e,t,n,o,i,s,a,u,c,e);return(p=We.diffed)&&p(t),l}function pp(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Px(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Px))}function Mx(e,t,n){for(var o=0;o<n.length;)kh(n[o++],n[o++],n[o++]);We.__c&&We.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){We.__e(s,i.__v)}})}function k3(e,t,n,o,i,s,a,l,u,c){var p,m,f,d,
h,y,b,k,x=n.props||dp,w=t.props,P=t.type;if(P=="svg"?i="http://www.w3.org/2000/svg":P=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((h=s[p])&&(P?h.localName==P:h.nodeType==
3)){e=h,s[p]=null;break}}if(!e){if(k=c.ownerDocument||document,!P)return k.createTextNode(w);e=k.createElementNS(i,P,w.is?
w:c),l&&(We.__m&&We.__m(t,s),l=!1),s=null}if(P){if(c=P=="template"&&e.content||e,s=P=="textarea"&&w.defaultValue!=null?null:
s&&xh.call(c.childNodes),!l&&s)for(x={},p=0;p<e.attributes.length;p++)x[(h=e.attributes[p]).name]=h.value;for(p in x)h=x[p],
p=="dangerouslySetInnerHTML"?f=h:p=="children"||p in w||p=="value"&&"defaultValue"in w||p=="checked"&&"defaultChecked"in
w||up(e,p,null,h,i);for(p in w)h=w[p],p=="children"?d=h:p=="dangerouslySetInnerHTML"?m=h:p=="value"?y=h:p=="checked"?b=h:
l&&typeof h!="function"||x[p]===h||up(e,p,h,x[p],i);m?(l||f&&(m.__html==f.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(f&&(e.textContent=""),(P=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&y3.test(P))&&(i="\
http://www.w3.org/1999/xhtml"),_x(c,vh(d)?d:[d],t,n,o,i,s,a,s?s[0]:n.__k&&Fi(n,0),l,u),s&&s.some(Ds)),l&&P!="textarea"||
(p="value",P=="progress"&&y==null?e.removeAttribute(p):y==null||y===e[p]&&(P!="progress"||y)||up(e,p,y,x[p],i),p="checke\
d",b!=null&&b!=e[p]&&up(e,p,b,x[p],i))}else x===w||l&&e.data==w||(e.data=w);return e}function kh(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
We.__e(i,n)}}function Ch(e,t,n){var o,i,s,a;if(We.unmount&&We.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||kh(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){We.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&Ch(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=pp(o,s=[]))&&(o==
e.__e&&s.some(Ds),Ds(i),Ds(o)),n||Ds(e.__e),e.__e=e.__c=e.__=null}function C3(e,t,n){return this.constructor(e,n)}function Dx(e,t){
var n,o,i,s;We.__&&We.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=vu(O,{children:[e]}),
i=[],s=[],wh(t,t.__k,o||dp,dp,t.namespaceURI,o?null:t.firstChild?xh.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
Mx(i,t.__k,s),t.__k.props.children=null}function hp(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,gh(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+kx++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}We={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw mp=0,e}},vx=0,yh=function(e){return e!=null&&e.constructor===xu},La.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Es({},this.state)),typeof e=="function"&&(e=e(Es({},n),this.props)),e&&(Es(
n,e),this.__v&&(t&&this.__k.push(t),gh(this)))},La.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),gh(this))},La.prototype.render=O,Ni=[],mp=0,xx=function(e,t){return e.__v.__b-t.__v.__b},cp=Symbol(),wx=/(PointerCapture)$|Capture$/i,
bh=0,hh={},kx=0;var zi,Et,Sh,Ex,Th=Object.is,ku=0,Ix=[],_h=[],Ft=We,Ax=Ft.__b,Ox=Ft.__r,Rx=Ft.diffed,Lx=Ft.__c,Bx=Ft.unmount,Nx=Ft.__;function Ba(e,t){
Ft.__h&&Ft.__h(Et,e,ku||t),ku=0;var n=Et.__H||(Et.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function S(e){
return ku=1,Ph(Hx,e)}function Ph(e,t,n){var o=Ba(zi++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Hx(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);Th(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Et,!Et.__f)){Et.__f=!0;var i=Et.shouldComponentUpdate;
Et.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(f){
f.__N&&(c=!0,Th(f.__[0],f.__N[0])||(p=!0))}),i){var m=i.call(this,s,a,l);return c?m||p:m}return!c||p}}return o.__}function F(e,t){
var n=Ba(zi++,3);!Ft.__s&&Mh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Et.__H.__h.push(n))}function st(e,t){var n=Ba(zi++,4);!Ft.
__s&&Mh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Et.__h.push(n))}function V(e){return ku=5,Z(function(){return{current:e}},[])}function Z(e,t){var n=Ba(zi++,7);return Mh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function gp(e,t){return ku=8,Z(function(){return e},
t)}function yp(e){var t=Et.context[e.__c],n=Ba(zi++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Et)),t.props.value):e.
__}function gt(){var e=Ba(zi++,11);if(!e.__){for(var t=Et.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function S3(){var e;do{for(;e=_h.shift();)try{wu(e)}catch(n){Ft.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Ix.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(wu),t.__h.some($h),t.__h=[]}catch(n){t.__h=[],Ft.__e(n,e.__v)}}}while(_h.
length)}Ft.__b=function(e){Et=null,Ax&&Ax(e)},Ft.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Nx&&Nx(e,t)},Ft.
__r=function(e){Ox&&Ox(e),zi=0;var t=(Et=e.__c).__H;t&&(Sh==Et?Et.__h=[]:(t.__h.some(wu),t.__h.some($h),zi=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Sh=Et},Ft.diffed=function(e){Rx&&Rx(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&zx(Ix.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Sh=Et=null},Ft.__c=function(e,t){t.some(
function(n){try{n.__h.some(wu),n.__h=n.__h.filter(function(o){return!o.__||$h(o)})}catch(o){n.__h=[function(){throw o}]}}),
Lx&&Lx(e,t)},Ft.unmount=function(e){Bx&&Bx(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,zx(_h.push(i))}else wu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Ft.__e(t,o.__v))};var Fx=typeof requestAnimationFrame=="function";function T3(e){var t,n=function(){clearTimeout(
o),Fx&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Fx&&(t=requestAnimationFrame(n))}function zx(e){e!=1&&Ex==
Ft.requestAnimationFrame||((Ex=Ft.requestAnimationFrame)||T3)(S3)}function wu(e){var t=Et,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Et=t}function $h(e){var t=Et;e.__c=e.__(),Et=t}function Mh(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Th(n,e[o])})}function Hx(e,t){return typeof t=="function"?t(e):t}var _3=Symbol.for("preact-signals");function wp(){if(ri>1)ri--;else{var e,t=!1;for((function(){var i=vp;for(vp=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();Su!==void 0;){var n=Su;for(Su=
void 0,bp++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Vx(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(bp=0,ri--,
t)throw e}}function Eh(e){if(ri>0)return e();Dh=++$3,ri++;try{return e()}finally{wp()}}var Cu,Pt=void 0;function Tu(e){var t=Pt,
n=Cu;Pt=void 0,Cu=void 0;try{return e()}finally{Pt=t,Cu=n}}var Su=void 0,ri=0,bp=0,$3=0,Dh=0,vp=void 0,xp=0;function qx(e){
if(Pt!==void 0){var t=e.n;if(t===void 0||t.t!==Pt)return t={i:0,S:e,p:Pt.s,n:void 0,t:Pt,e:void 0,x:void 0,r:t},Pt.s!==void 0&&
(Pt.s.n=t),Pt.s=t,e.n=t,32&Pt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Pt.s,t.n=void 0,Pt.s.n=t,Pt.s=t),t}}function on(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}on.prototype.brand=_3;on.prototype.h=function(){return!0};on.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Tu(function(){var o;(o=t.W)==null||o.call(t)}))};
on.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Tu(function(){var i;(i=t.Z)==null||i.call(t)}))}};on.prototype.subscribe=
function(e){var t=this;return _n(function(){var n=t.value;Tu(function(){return e(n)})},{name:"sub"})};on.prototype.valueOf=
function(){return this.value};on.prototype.toString=function(){return this.value+""};on.prototype.toJSON=function(){return this.
value};on.prototype.peek=function(){var e=this;return Tu(function(){return e.value})};Object.defineProperty(on.prototype,
"value",{get:function(){var e=qx(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(bp>100)
throw new Error("Cycle detected");(function(n){ri!==0&&bp===0&&n.l!==Dh&&(n.l=Dh,vp={S:n,v:n.v,i:n.i,o:vp})})(this),this.
v=e,this.i++,xp++,ri++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{wp()}}}});function ce(e,t){return new on(e,
t)}function Vx(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Wx(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ux(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function As(e,t){on.call(this,void 0,t),this.x=e,this.s=void 0,this.g=xp-1,this.
f=4}As.prototype=new on;As.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
xp))return!0;if(this.g=xp,this.f|=1,this.i>0&&!Vx(this))return this.f&=-2,!0;var e=Pt;try{Wx(this),Pt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Pt=e,Ux(
this),this.f&=-2,!0};As.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
on.prototype.S.call(this,e)};As.prototype.U=function(e){if(this.t!==void 0&&(on.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};As.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(As.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=qx(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function hn(e,t){
return new As(e,t)}function Kx(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ri++;var n=Pt;Pt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Ah(e),o}finally{Pt=n,wp()}}}function Ah(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Kx(e)}function P3(e){if(Pt!==this)throw new Error("Out-of-order effect");Ux(this),Pt=e,this.f&=-2;try{8&this.f&&Ah(this)}finally{
wp()}}function Na(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Cu&&Cu.push(this)}
Na.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Na.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Kx(this),
Wx(this),ri++;var e=Pt;return Pt=this,P3.bind(this,e)};Na.prototype.N=function(){2&this.f||(this.f|=2,this.u=Su,Su=this)};
Na.prototype.d=function(){this.f|=8,1&this.f||Ah(this)};Na.prototype.dispose=function(){this.d()};function _n(e,t){var n=new Na(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var jx,Cp,kp,M3=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Gx=[];_n(function(){jx=this.N})();function Fa(e,t){We[e]=t.bind(null,We[e]||function(){})}function _u(e){if(kp){var t=kp;
kp=void 0,t()}kp=e&&e.S()}function Jx(e){var t=this,n=e.data,o=E3(n);o.name="ReactiveDom",o.value=n;var i=Z(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=hn(function(){var d=o.value.value;return d===0?0:d===!0?"":d||""}),p=hn(
function(){return!Array.isArray(c.value)&&!yh(c.value)}),m=_n(function(){if(this.N=Zx,p.value){var d=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=d)}}),f=t.__$u.d;return t.__$u.d=function(){m(),f.call(this)},[p,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}Jx.displayName="ReactiveTextNode";Object.defineProperties(on.prototype,{constructor:{
configurable:!0,value:Cx(O,null).constructor},type:{configurable:!0,value:Jx},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Fa("__b",function(e,t){if(_u(),Cp=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof on&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Fa("__r",function(e,t){if(e(t),t.type!==O){_u();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return _n(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;M3&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Cp=
o,_u(n)}});Fa("__e",function(e,t,n,o){_u(),Cp=void 0,e(t,n,o)});Fa("diffed",function(e,t){_u(),Cp=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=D3(n,u,p,i),s[u]=c):c.o(p,i)}}}e(t)});function D3(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ce(n);return{o:function(a,l){s.value=a,o=l},d:_n(function(){this.N=Zx;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Fa("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});Fa("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});La.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function E3(e,t){return Z(function(){return ce(e,t)},[])}var A3=function(e){queueMicrotask(function(){queueMicrotask(e)})};function O3(){Eh(function(){for(var e;e=Gx.shift();)jx.call(e)})}function Zx(){Gx.push(this)===1&&(We.requestAnimationFrame||
A3)(O3)}var Oh=new URL("../../",import.meta.url);function zt(e){return new URL(e,Oh).href}function Yx(e){return e.startsWith(Oh.
pathname)?e.slice(Oh.pathname.length):e.replace(/^\//,"")}var R3=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,L3=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function za(e){
return JSON.parse(L3.test(e)?e.replace(R3,B3):e)}function B3(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var at=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function ii(){return new at(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function si(e,t=0){let n=Rh(e)&&Rh(
e.error)?e.error:null;if(!n)return new at({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new at({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:N3(n.span),status:t})}
function N3(e){if(!Rh(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Rh(e){return e!==null&&typeof e=="object"}function Ii(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var Qx=ce(0),Xx=Qx;async function se(e,t={}){let n=await Ia(e,t);if(n.status!==204)return await e0(n)}async function Ia(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await F3(
zt(e),n);if(o.status===401&&Qx.value++,!o.ok)throw si(await e0(o).catch(()=>null),o.status);return o}async function F3(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:ii()}}async function e0(e){let t=await e.text();try{return za(
t)}catch{throw new at({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function $n(e){
return e instanceof DOMException&&e.name==="AbortError"}function K(e){return e instanceof at?e:new at({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var t0=ce(null),Ha=t0;function n0(){_n(()=>{Xx.value>=0&&se("v1/me").then(e=>{t0.value=e},()=>{})})}async function o0(e){
await se("v1/login",{body:{token:e}})}async function r0(){await se("v1/logout",{method:"POST"})}var Sp=ce({value:null,error:null}),Lh=new Map,qe=Sp;async function At(){try{let e=await se("v1/datasets");Sp.value={value:e.
datasets,error:null}}catch(e){Sp.value={value:Sp.value.value,error:K(e)}}}function Ae(e){let t=Lh.get(e);return t||(t=ce(
{value:null,error:null}),Lh.set(e,t),Jn(e)),t}async function Jn(e){let t=Lh.get(e);if(!(!t||e===""))try{t.value={value:await se(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:K(n)}}}async function i0(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await se(
s,{signal:o})).values}async function Tp(e,t,n){return se(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var z3=new Set(["estimate","running","exact","error","cancelled","live"]);function _p(e){let t;try{t=za(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!z3.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?si(n):null,body:n}}function $p(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var s0=!0;async function a0(e,t,n){try{if(s0&&await I3(e,t,n))return;await H3(e,t,n)}catch(o){if(!$n(o))throw o}}async function I3(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Ia("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await q3(s,a=>{let l=_p(a);l&&t(l)}),!0}catch(o){if(!(o instanceof at)||o.status!==404&&o.status!==
405)throw o;return s0=!1,!1}}async function H3(e,t,n){if(!("run"in e))throw new at({code:"not_supported",message:"This s\
erver has no live events"});let o=await Ia("v1/query",{body:e.run,signal:n}),i=za(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function q3(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var zh=250,V3=8e3,er=ce("idle"),tr=new Map,Bh=null,W3=1,$u=zh,Nh,qa=er;function Pp(e,t,n=[]){let o=W3++,i=n.filter(s=>tr.
has(s));tr.set(o,{message:e,take:t,abort:null}),er.value==="open"&&Ih({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
u0(s);return er.value==="http"&&c0(o),er.value==="idle"&&Hh(),o}function Pu(e){tr.has(e)&&(er.value==="open"&&Ih({id:e,cancel:!0}),
u0(e))}function l0(){er.value==="away"&&(clearTimeout(Nh),Hh())}function u0(e){tr.get(e)?.abort?.abort(),tr.delete(e)}function Ih(e){
Bh?.send(JSON.stringify(e))}function Hh(){er.value=er.value==="away"?"away":"connecting";let e=new URL(zt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Bh=t,$u=zh,er.value="open";
for(let[o,i]of tr)Ih({id:o,...i.message})},t.onmessage=o=>K3(String(o.data)),t.onclose=()=>{Bh=null,n?qh():U3()}}async function U3(){
if(!await fetch(zt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return qh();$u=zh,er.value="http";for(let t of tr.
keys())c0(t)}function qh(){er.value="away",clearTimeout(Nh),Nh=setTimeout(Hh,$u*(.75+Math.random()/2)),$u=Math.min($u*2,
V3)}function K3(e){let t=_p(e);t&&Fh(t)}function Fh(e){let t=tr.get(e.id);t&&($p(e)&&tr.delete(e.id),t.take(e))}function c0(e){
let t=tr.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!tr.has(e))return;if(t.abort=null,o instanceof
at&&o.code===ii().code)return qh();let i=o instanceof at?o:new at({code:"unexpected",message:String(o)});Fh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};a0(t.message,o=>Fh({...o,id:e}),t.abort.
signal).catch(n)}var Va=/([^.[\]]+)|\[(\d+)\]/gy;function Mu(e){let t=[];for(Va.lastIndex=0;Va.lastIndex<e.length;){e[Va.lastIndex]==="."&&
Va.lastIndex++;let n=Va.lastIndex,o=Va.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function p0(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Du(e){return typeof e=="\
string"?Mu(e):e}function Hi(e,t){let n=e;for(let o of Du(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function _e(e,t,n){return Vh(e,Du(t),n)}function Vh(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Vh(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Vh(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Wh(e,t){let n=Hi(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function Mp(e,t,n,o){let i=Wh(e,Du(t));return i.
splice(n,0,o),_e(e,t,i)}function Eu(e,t,n){let o=Wh(e,Du(t));return o.splice(n,1),_e(e,t,o.length>0?o:void 0)}function m0(e,t,n,o){
let i=Wh(e,Du(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
_e(e,t,i)}function It(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&It(e[o],t[o]))}var Uh={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},j3=100,Os=class{present=ce(
Uh);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!It(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=Pp({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Pu(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Pu(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if($p(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+j3-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function yt(e){
let t=Z(()=>new Os,[]),n=e===null?"":JSON.stringify(e);return F(()=>{e?t.run(e):t.cancel()},[n]),F(()=>()=>t.close(),[]),
t.result.value}function ai(e,t){let n=typeof t=="string"?t:p0(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var G3=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Dp(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Wa(e,t){return e<0?"−"+t:t}function B(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Wa(e,Dp(n)+(o===void 0?"":`.${o}`))}
function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Wa(e,J3(t));if(t>=9995e11)return Wa(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=G3.find(([i])=>Number((t/i).toPrecision(3))>=1);return Wa(e,Number(t/
n).toPrecision(3)+" "+o)}function J3(e){return Number.isInteger(e)?Dp(String(e)):e>=1e3?Dp(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function z(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Wa(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return Wa(e,`${Dp(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function po(e){
let t=z(e);return e>0?`+${t}`:t}function d0(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${q(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${q(e)} ±${z(o)}`}function Pn(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Oe(e,t,n=`${t}\
s`){return`${q(e)} ${e===1?t:n}`}var Kh=[[86400,"d"],[3600,"h"],[60,"min"]];function xe(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${xe(-e)}`;
if(e<59.95)return Z3(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Kh.findIndex(
([c])=>t>=c),[o,i]=Kh[n],s=Math.floor(t/o),[a,l]=Kh[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function Z3(e){return e===0?`0${" "}s`:e<999e-6?`${jh(e*1e6)}${" "}µs`:e<.9995?
`${jh(e*1e3)}${" "}ms`:`${jh(e)}${" "}s`}function jh(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Ua(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:xe(e/1e3)}var qn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},On={text:qn.other,kind:"other"},Y3=new Set(Object.
values(qn)),Q3=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function X3(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function W(e){return e.toWellFormed().replace(Q3,X3).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function oe(e){
if(e==null)return{text:qn.null,kind:"null"};if(e==="")return{text:qn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>oe(n).text).join(", "),kind:"value"};let t=W(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:Y3.has(t)?`"${t}"`:t,kind:"value"}}var eF=new Intl.Segmenter("en",{granularity:"grapheme"});function f0(e){return Array.
from(eF.segment(e),t=>t.segment)}function Au(e,t){if(e.length<=t)return e;let n=f0(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Ka(e,t){if(e.length<=t)return e;let n=f0(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var tF={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},h0=new Map;function g0(e,t){let n=`${t} ${e}`,o=h0.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...tF[t],timeZone:e,hourCycle:"h23"}),h0.set(n,o)),o}function Gh(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function j(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Gh(t)?g0(t,n).format(o):`${g0("UTC",n).format(o)} UTC`}function qi(e,t=Date.now()){return e==="UTC"||!Gh(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function nr(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Gh(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function gn(e,t,n){return t>=300*86400?j(e,n,"year"):t>=28*86400?j(e,n,"month"):t>=.9*86400?
j(e,n,"day"):t>=60?j(e,n,"minute"):j(e,n,"second")}function we(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var nF=Symbol.for("pv"),oF=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:nF,__v:--oF,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),We.vnode&&We.vnode(c),c}var rF={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:rF[e]})})}function Ep(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let y=t.right+s+a<=u-8;b0(
e,y?t.right+s:t.left-s-a,y0(t.top,l,c));return}let p=c-8-t.bottom-s,m=t.top-s-8,f=o==="bottom"?l<=p||p>=m:!(l<=m||m>=p),
d=Math.max(f?p:m,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>d&&(e.style.maxHeight=`${d}px`),b0(
e,y0(h,a,u),f?t.bottom+s:t.top-s-Math.min(l,d))}function y0(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function b0(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var v0="xa";var Zh=ce(null),Jh,aF=500;function x0(e,t,n){clearTimeout(Jh),Jh=setTimeout(()=>{e.isConnected&&(Zh.value={anchor:e,text:t})},
n)}function li(){clearTimeout(Jh),Zh.value=null}function Ao(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&x0(
t.currentTarget,e,aF)},onPointerLeave:li,onPointerDown:li,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
x0(n,e,0)},onBlur:li}:{}}function w0(){let e=V(null),t=Zh.value;return st(()=>{!e.current||!t||(e.current.showPopover(),
Ep(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:v0,children:t.text}):null}var Yh={};dh(Yh,{button:()=>Qh,danger:()=>cF,default:()=>mF,iconOnly:()=>Xh,outlined:()=>lF,primary:()=>uF,quiet:()=>pF,
small:()=>eg});var Qh="o",lF="sa",uF="P",cF="ca",Xh="Oe",pF="Pe",eg="Qe",mF={button:Qh,outlined:lF,primary:uF,danger:cF,
iconOnly:Xh,quiet:pF,small:eg};function $(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Ao(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:we(Qh,a!=="plain"&&
Yh[a],u&&Xh,l&&eg,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(le,{name:n}),t,o&&r(le,{name:o,size:12})]})}var tg={};dh(tg,{default:()=>yF,empty:()=>hF,null:()=>fF,other:()=>gF,value:()=>dF});var dF="ga",fF="ha",hF="fa",gF="ua",
yF={value:dF,null:fF,empty:hF,other:gF};function D({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??oe(e),s=o?Ka(i.text,n):Au(i.text,n);return r("bdi",{class:tg[i.
kind],title:s===i.text?void 0:Au(i.text,2e3),children:s})}var k0=8;function bF(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-k0,o)),s=Math.min(o,Math.ceil((e+t)/n)+k0);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function Ap(e,t,n){let[o,i]=S({scroll:0,height:600});return F(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),bF(o.scroll,o.height,t,n)}function Op(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Rp(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var C0="Ve",S0="ma",ng="k",T0="Q",_0="We",$0="p",P0="z",Lp="va",og="Ye",rg="d",M0="V",ig="wa",D0="W",E0="ba",A0="ya";function Pe(e){let{columns:t,rows:n,summary:o=[]}=e,i=V(null),s=gt(),a=Op(),l=Ap(i,a,n.length),[u,c]=S(null),[p,m]=S(new Map),
f=t.map(({key:y,width:b})=>{let k=p.get(y);return k===void 0?b??"minmax(80px, max-content)":`${k}px`}).join(" ")+" minma\
x(0, 1fr)",d=y=>{let b=Rp(y,u,n.length+o.length,t.length,e.onSort?-1:0);if(b){y.preventDefault(),c(b),xF(i.current,b,a);
return}let k=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(y.key==="Enter"||y.key===" ")){y.preventDefault(),
x.sortable!==!1&&e.onSort?.(O0(x,e.sort??null));return}let w=i.current?.querySelector('[data-cursor="true"]');(y.key==="\
Enter"||y.key===".")&&k!==void 0&&x&&w&&y.target===i.current&&(y.preventDefault(),y.stopPropagation(),(e.onMenu??e.onCell)?.(
k,x,w))},h=(y,b,k)=>r(wF,{id:s,row:y,at:b,columns:t,cursor:u?.row===b?u.column:-1,onCursor:c,summary:k,last:b===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},k?`summary ${b}`:b);return r("div",{ref:i,class:C0,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:d,onFocus:y=>{y.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:S0,role:"\
presentation",style:{gridTemplateColumns:f},children:[r("div",{role:"row","aria-rowindex":1,class:we(ng,T0),children:t.map(
(y,b)=>r(kF,{id:`${s}--1-${b}`,column:y,cursor:u?.row===-1&&u.column===b,sort:e.sort??null,onSort:e.onSort,onWidth:k=>m(
new Map(p).set(y.key,k))},y.key))}),l.before>0&&r("div",{role:"presentation",class:E0,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((y,b)=>h(y,l.first+b,!1)),l.after>0&&r("div",{role:"presentation",class:A0,style:{height:`${l.after}\
px`}}),o.map((y,b)=>h(y,n.length+b,!0))]})})}function xF(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function wF({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:we(ng,a&&D0,l&&_0),children:o.
map((p,m)=>r("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===i,class:we($0,p.number&&og,
m===i&&ig),onPointerDown:()=>s({row:n,column:m}),onClick:c&&(f=>c(t,p,f.currentTarget)),onContextMenu:u&&(f=>{f.preventDefault(),
u(t,p,f.currentTarget)}),children:r("span",{class:Lp,children:p.cell(t,n)})},p.key))})}function O0(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function kF({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
m=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=f=>s(Math.max(
48,Math.round(m+f.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:we(P0,t.number&&og,n&&ig),children:[u?r("button",{type:"\
button",tabIndex:-1,class:rg,onClick:()=>i(O0(t,o)),children:[r("span",{class:Lp,children:t.head}),a!=="none"&&r(le,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:rg,children:r("span",{class:Lp,children:t.head})}),r("span",
{class:M0,onPointerDown:l})]})}var sg=new Map,Bp=7;function Mn(e,t){let n=JSON.stringify([e,t??null]),o=sg.get(n);return o===void 0&&(o=[...sg.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,sg.set(n,o)),o}function ja(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Bp)%4]}function yn(e){return`--series-${e%Bp+1}`}var R0=ce(0),Np=R0;new MutationObserver(()=>{R0.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function tt(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Nt(e,t,n){let[o,i]=S(null),s=V(null),a=o&&o.row<e&&o.column<t?o:null;return F(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let m=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!m?!1:(n(a,m),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Rp(c,a,e,t);
return p?(i(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var L0="ka",B0="za",N0="ja",F0="Xa",z0="Sa",I0="Ba",H0="Ca";function Ge({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,p]=S(!1),
m=gt(),f=d=>{if(!(d.ctrlKey||d.metaKey||d.altKey)){if(d.key==="t"||d.key==="T")p(!0);else if(!s?.(d))return;d.preventDefault(),
d.stopPropagation()}};return r("figure",{class:L0,"aria-labelledby":m,children:[r("div",{class:B0,children:[r("h2",{class:N0,
children:e}),r("div",{class:F0,children:[n,r($,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>p(!c)})]})]}),r("figcaption",{id:m,class:"spoken",children:t}),c?r("div",{class:I0,children:o}):
r(O,{children:[r("div",{class:we(z0,l&&H0),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:f,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function q0(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Ru(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function V0(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function W0(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var SF=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function U0(e,t,n){let o=(SF.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function Ga(){let e=V(null),[t,n]=S(0);return st(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var K0="Ea",j0="Ia",G0="Ua",J0="Ha",Z0="Ze",Y0="La",Q0="Ma",X0="Na";var Ja=20,Za=136,ag=16,Ls=24;function ew({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=Ga(),l=V(null),
u=Z(()=>{let C=e.map(({time:G})=>G),[L,A]=[Math.min(...C),Math.max(...C)];return A>L?[L,A]:[L-1e3,A+1e3]},[e]),[c,p]=o??
u,m=Z(()=>W0(e,12),[e]),f=Z(()=>e.filter(({time:C})=>C>=c&&C<=p).reverse(),[e,c,p]),d=Math.max(1,a-Za-ag),h=C=>Za+Ru(C,c,
p)*d,y=C=>c+(C-(s.current?.getBoundingClientRect().left??0)-Za)/d*(p-c),b=(C,L=(c+p)/2)=>{let A=V0([c,p],L,C,u);i(A[0]<=
u[0]&&A[1]>=u[1]?null:A)},k=Nt(1,f.length,({column:C})=>b(.25,f[C].time)),x=k.at?f[k.at.column]:void 0,w=C=>{if(C.key===
"+")b(.5,x?.time);else if(C.key==="-")b(2,x?.time);else if(C.key==="0")i(null);else return k.key(C);return!0},P=C=>{let L=l.
current;if(l.current=null,L===null)return;let A=y(C);Math.abs(h(A)-h(L))>4&&i([Math.max(u[0],Math.min(L,A)),Math.min(u[1],
Math.max(L,A))])},M=Ls+m.length*Ja+24;return r(Ge,{title:`${B(e.length)} events, ${B(t.length)} sessions`,onKey:w,summary:`\
Timeline of ${B(e.length)} events in ${B(t.length)} sessions, from ${j(u[0],n)} to ${j(u[1],n)}`,announced:x?`${oe(x.event).
text}, ${j(x.time,n,"millisecond")}`:"",actions:r(O,{children:[r($,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>b(2)}),r($,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>b(
.5)}),r($,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(Pe,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:C})=>j(C,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:C,end:L})=>xe((L-C)/1e3)},{key:"events",head:"events",number:!0,cell:({events:C})=>B(C)}]}),children:[r("di\
v",{ref:s,class:K0,onPointerDown:C=>{l.current=y(C.clientX)},onPointerUp:C=>P(C.clientX),onWheel:C=>{(C.ctrlKey||C.shiftKey)&&
(C.preventDefault(),b(C.deltaY>0?1.5:.67,y(C.clientX)))},children:a>0&&r("svg",{width:a,height:M,"aria-hidden":"true",children:[
t.filter(({start:C,end:L})=>L>=c&&C<=p).map(C=>r("rect",{x:h(C.start)-3,y:Ls-12,width:Math.max(6,h(C.end)-h(C.start)+6),
height:m.length*Ja+12,rx:3,class:j0,onDblClick:()=>i([C.start-500,C.end+500]),children:r("title",{children:`${j(C.start,
n,"second")}, ${xe((C.end-C.start)/1e3)}, ${B(C.events)} events`})},C.start)),_F(t,h,Za,a-ag).map(C=>r("text",{x:C.middle,
y:Ls-2,class:X0,children:[xe((C.to-C.from)/1e3)," gap"]},C.from)),m.map((C,L)=>r("g",{children:[r("text",{x:Za-12,y:Ls+L*
Ja+4,class:G0,children:C.rest?On.text:Ka(oe(C.event).text,18)}),r("line",{x1:Za,x2:a-ag,y1:Ls+L*Ja,y2:Ls+L*Ja,class:J0})]},
L)),f.map((C,L)=>{let A=$F(m,C);return r("circle",{cx:h(C.time),cy:Ls+A*Ja,r:x===C?6:4,class:Z0,...k.mark(0,L),style:{fill:m[A]?.
rest?"var(--other)":`var(${yn(Mn("event",[C.event]))})`},children:r("title",{children:`${oe(C.event).text}, ${j(C.time,n,
"millisecond")}`})},L)}),U0(c,p,Math.max(2,Math.floor(d/140))).map(C=>r("text",{x:h(C),y:M-6,class:Y0,children:j(C,n,p-c>
2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},C))]})}),r("p",{class:Q0,children:x?r(O,{children:[r(D,{value:x.event}),
" ",j(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function _F(e,t,n,o){
let i=[...e].sort((s,a)=>s.start-a.start);return i.slice(1).flatMap((s,a)=>{let[l,u]=[i[a].end,s.start],[c,p]=[t(l),t(u)];
return p-c<96||c<n||p>o?[]:[{from:l,to:u,middle:(c+p)/2}]})}function $F(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);
return n>=0?n:e.length-1}function rn(e){return`'${e.replaceAll("'","''")}'`}var tw="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",PF=new RegExp(`^${tw}(\\.${tw}\
)*$`,"u"),MF=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function ve(e){return PF.test(e)&&!MF.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Er(e){
return`event = ${rn(e)}`}var DF=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function ui(e){let t=e===void 0?null:DF.exec(e);return t?
t[1].replaceAll("''","'"):null}function ci(e,t){let n=ve(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${rn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>rn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Oo(e,t){return e===
void 0||e.trim()===""?t:`${nw(e)} and ${nw(t)}`}function nw(e){return/\bor\b/i.test(e)?`(${e})`:e}var ow={before:[],after:[]};function lg(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function rw(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function iw(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var ug=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Fp=["explore","funnel",
"retention","paths","sessions","difference","live"];function pi(e){return ug.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ge(e){return e==null?[]:typeof e=="string"?[e]:e}var EF=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Le(e){
let t=EF.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function cg(e){let t=e[pi(e)];return ge(
t?.by).find(n=>!Ya(n))??null}function Ya(e){return/^\s*(time|bins)\s*\(/i.test(e)}function aw(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:AF(e.document),as:e.as}},s=n[t],a=Le(e.document),l=cg(e.document);
if(s){let m=sw({...a,...s.document},l);return{state:{view:t,document:m,as:s.as,open:[]},waiting:i,said:null}}let u=OF(t)?
ui(a.where):null;u!==null&&delete a.where;let c=sw({...a,...Bs(t,u,o)},l),p=u===null?null:`The filter ${Er(u)} became ${RF(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:p}}function AF(e){let t=pi(e);return e[t]===void 0?
{}:{[t]:e[t]}}function OF(e){return e==="funnel"||e==="retention"||e==="paths"}function RF(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Bs(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(LF).map(BF),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Er(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Er(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Er(s)}}}}function LF(e){return e!==void 0}function BF(e){return{
where:Er(e)}}function sw(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ge(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Ya),t]}}}var pg={view:"explore",document:{dataset:""},as:null,open:[]},Ht=ce(pg),or=ce(ow),lw=ce({state:pg,how:"load"}),zp={},Ip=!1,
Ve=Ht,Hp=lw,ye=hn(()=>Ht.value.document),uw=hn(()=>Ht.value.view),cw=hn(()=>Ht.value.as),Ui=hn(()=>Ht.value.open),jt=hn(
()=>Ht.value.document.dataset),Qa=hn(()=>or.value.before.length>0),Xa=hn(()=>or.value.after.length>0);function pw(e,t){return It(
{...e,open:[]},{...t,open:[]})}function de(e,t="push"){let n={...Ht.value,...e};It(n,Ht.value)||(!pw(n,Ht.value)&&(t==="\
push"||!Ip)&&(or.value=lg(or.value,Ht.value)),Ip=t==="replace",mg(n,t))}function pe(e,t,n="push"){de({document:_e(Ht.value.
document,e,t)},n)}function mo(e){de({open:[...Ht.value.open,e]})}function qp(){de({open:Ht.value.open.slice(0,-1)})}function mw(e,t){
let n=aw(Ht.value,e,zp,t);return zp=n.waiting,de(n.state),n.said}function mi(){dw(rw(or.value,Ht.value))}function el(){dw(iw(or.value,Ht.value))}function dw(e){e&&(or.value=e.stack,Ip=!1,
mg(e.value,"push"))}function di(e){It(e,Ht.value)||(Ht.value!==pg&&!pw(e,Ht.value)&&(or.value=lg(or.value,Ht.value)),Ip=
!1,mg(e,"load"))}function mg(e,t){Ht.value=e,lw.value={state:e,how:t}}function fw(){return{undo:or.value,waiting:zp}}function hw(e){
or.value=e.undo,zp=e.waiting}function qt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function ut(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${B(e)} ms`:xe(e/1e3);case"seconds":return n?`${B(e)} s`:xe(e);case"bytes":return n?`${B(e)} B`:Pn(
e);case"share":return n?`${B(e*100)} %`:z(e);case"none":return n?B(e):q(e)}}function rr(e){return e.type==="int64"||e.type===
"float64"}function fo(e,t,n){return typeof e=="number"&&rr(t)?{text:ut(e,qt(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:j(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:oe(e)}var gw="Ra",yw="Aa",bw="Da",vw="Ta";function Me({icon:e,title:t,children:n,actions:o}){return r("div",{class:gw,children:[r(le,{name:e,size:32}),r("h2",{class:yw,
children:t}),n&&r("p",{class:bw,children:n}),r("div",{class:vw,children:o})]})}var xw="_a",ww="qa",kw="Fa";var Cw="Ga",Sw="Ja";function Wp({busy:e,done:t=null}){let n=V(null);return st(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:xw,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:kw}):r("div",{ref:n,class:ww}))})}
function Te({lines:e=6}){return r("div",{class:Cw,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:Sw},
n))})}var Tw="Ka",_w="Oa",$w="Pa",Pw="Qa",Mw="Va";function dg(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function me({id:e,error:t,onHint:n}){let o=dg(t.hint);return r(
"div",{class:Tw,id:e,role:"alert",children:[r("span",{class:_w,children:r(le,{name:"error",size:14})}),r("span",{class:$w,
children:W(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:Pw,onClick:()=>n(o),children:[W(o),"?"]}):
r("span",{class:Mw,children:W(t.hint)}))]})}var Dw=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Up(e,t){
let n=e.split("/").filter(u=>u!=="").map(IF),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(Dw.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Fp.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function IF(e){try{return decodeURIComponent(e)}catch{return e}}function nl(e,t){return`${Ew(e)}/${t}`}
function ol(e,t){return`${Ew(e)}/actor/${encodeURIComponent(t)}`}function Ew(e){let t=Dw.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function Aw(e){let t=[`q=${await tl(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await tl(e.open)}`),t.join("&")}async function Kp(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await fi(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await fi(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(HF):[]}}function HF(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function tl(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await Ow(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function fi(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await Ow(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var qF=4<<
20;async function Ow(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(i.push(p),s+=p.length,s>qF)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var jp=new Map;function fg(e){return jp.has(e)||Lw(e),jp.get(e)??{events:[]}}async function Lw(e){if(e==="")return{events:[]};
jp.set(e,{events:[]});let n={events:(await i0(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return jp.set(e,n),n}var Rw=864e5;
async function hg(e,t){let n=t==="explore"?null:Lw(e);qe.value.value||await At();let o=qe.value.value?.find(({name:l})=>l===
e),i=o!==void 0&&Date.parse(o.to)>Date.now()-2*Rw,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Rw,a=n?await n:fg(e);return{
dataset:e,...i&&s?{from:"now-30d"}:{},timezone:bt(),...Bs(t,null,a)}}function bt(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Gp="sluice.";function Ar(e){return Nu(()=>localStorage.getItem(Gp+e))}function Or(e,t){Nu(()=>localStorage.setItem(Gp+
e,t))}function Jp(e){let t=Nu(()=>sessionStorage.getItem(Gp+e));return t===null?null:Nu(()=>JSON.parse(t))}function rl(e,t){
Nu(()=>sessionStorage.setItem(Gp+e,JSON.stringify(t)))}function Nu(e){try{return e()}catch{return null}}var Ns=ce({kind:"home"}),ji=Ns,Ki=Promise.resolve(),Bw=0;async function Nw(){let e=Jp("undo");e?.undo&&Array.isArray(e.undo.
before)&&hw(e),addEventListener("popstate",()=>{gg()}),addEventListener("pagehide",()=>rl("undo",fw())),await gg(),_n(()=>{
let{state:t,how:n}=Hp.value;n!=="load"&&(Ki=Ki.then(()=>Zp(t,n)))})}function be(e,t=""){history.pushState(null,"",zt(e)+
(t===""?"":`#${t}`)),gg()}function Rr(e=Ve.value){Ns.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Ki=Ki.then(()=>Zp(e,"push"))}async function Fs(e){return`${zt(nl(e.document.dataset,e.view))}#${await Aw(e)}`}async function Zp(e,t){
let n=await Fs(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Ns.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function gg(){let e=++Bw,t=Up(Yx(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Ns.value=t;return}let n=await Kp(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await hg(t.dataset,t.view);e===Bw&&(di({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Ns.value=t,n||(Ki=Ki.then(
()=>Zp(Ve.value,"replace"))))}async function hi(e){let{view:t,document:n}=Ve.value,o=await hg(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){di(i),Ns.value={kind:"view",dataset:e,view:t,fragment:""},Ki=Ki.then(()=>Zp(i,"repla\
ce"));return}de(i),Ns.value.kind!=="view"&&Rr()}var Fw="ir",zw="Wa",Iw="Ya",yg="Za",Hw="et";var Vw=2e3;function Ww({dataset:e,actor:t}){let n=ye.value.timezone??"UTC",o=Ae(e).value,i=o.value?.actors?.[0]??null,s=yt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:Vw}}),a=yt(i===null?null:{dataset:e,timezone:n,
where:`string(${ve(i)}) = ${rn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});F(()=>{globalThis.document.title=`${W(t)} · ${W(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:Fw,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:zw,children:[r($,{icon:"left",kind:"outlined",onClick:()=>Rr(),children:"Back"}),r("h1",{class:Iw,children:r(
D,{value:t,most:80,middle:!0})}),r("span",{class:yg,children:[r(D,{value:i??"",most:32})," in ",r(D,{value:e,most:32}),"\
, on the clock of ",qi(n)]})]}),l&&r(me,{error:l}),!l&&r(WF,{answer:qw(s.answer),sessions:qw(a.answer),actor:t,zone:n})]})}
function WF({answer:e,sessions:t,actor:n,zone:o}){let i=Z(()=>UF(e,n),[e]),s=Z(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=S(null);if(!e)return r(Te,{});if(e.rows.
length===0)return r(Me,{icon:"actor",title:"Nobody of this name",actions:r($,{kind:"primary",onClick:()=>Rr(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||i[p].time>=a[0]&&i[p].
time<=a[1]);return r(O,{children:[r(ew,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:Hw,children:[r("p",{
class:yg,children:[Oe(u.length,"event"),a===null?"":` from ${j(a[0],o,"second")} to ${j(a[1],o,"second")}`,e.cursor?`, t\
he latest ${Vw} only`:""]}),r(Pe,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:r(D,{value:c.name,
most:32}),cell:m=>r(D,{shown:fo(m[p],c,o),most:64,middle:!0})}))})]})]})}function UF(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function qw(e){return e!==null&&"columns"in e?e:null}var vg=ce([]),Uw=ce(!1),KF=700,bg,zu=vg,Kw=Uw,gi=hn(()=>vg.value.filter(({state:e})=>e==="running"));async function Ro(){
clearTimeout(bg);try{vg.value=(await se("v1/jobs")).jobs,Uw.value=!0}catch{}clearTimeout(bg),gi.value.length>0&&(bg=setTimeout(
()=>{Ro()},KF))}async function jw(e){try{return await se(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(K(t).status===404)
return null;throw t}}async function Yp(e){await se(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Ro()}async function Gw(e){
await se(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Ro()}function Jw(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var Zw="Y";var Iu=[];function Yw(){return Iu.length>0}function Gt(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=V(null);return st(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>Ep(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),JF(i,o),ZF(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:we(
Zw,e.class),children:e.children})}function JF(e,t){st(()=>{if(li(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function ZF(e,t,n){let o=V(n);o.current=n,F(()=>{let i={};Iu.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!YF(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Iu.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Iu.splice(Iu.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function YF(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var zs=ce([]),xg=ce(Ar("letters")!=="no"),Qp="",Qw,ek=zs,tk=xg;function nk(e){xg.value=e,Or("letters",e?"yes":"no")}function ir(e){
let t=V(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");F(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return zs.value=[...zs.value,...o],()=>{zs.value=zs.value.filter(i=>!o.includes(i))}},[n])}function QF(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function ok(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Hu(e.target)||!xg.value&&e.key.
length===1||XF()||Yw()))return;let n=Qp===""?QF(e):`${Qp} ${e.key}`,o=zs.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
Xw(""),o.act()):t&&Xw(zs.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function Xw(e){clearTimeout(Qw),Qp=
e,e!==""&&(Qw=setTimeout(()=>{Qp=""},1200))}function Hu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function XF(){return document.querySelector("dialo\
g[open]")!==null}async function Xp(e){let t=e.trim();if(t.startsWith("{"))return rk(await fi(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Kp(n[2]),s=Fp.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?rk(await fi(o[1].replaceAll("'\\''","'"))):null}function rk(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!ug.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:il(t),as:null,open:[]}}function il(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var ik=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,ez=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function ak(e){let t=e.replace(/^.*[/\\]/,"");for(;ik.test(t);)t=t.replace(ik,"");return t=t.replace(ez,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function lk(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function wg(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function uk(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(wg(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var tz=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function ck(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:sk(n)?o===void 0||sk(
o):/^\[\s*(\{|$)/.test(n)?nz(e):tz.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function sk(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function nz(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var oz=1<<20;async function pk(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(zt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,oz),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:ii()}),i=await o.json().catch(()=>null);if(!o.ok)throw si(i,o.status);return i}function mk(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function dk(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",zt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(ii()),a.onabort=()=>s(new at({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=rz(a.responseText);a.status>=200&&a.status<300?i(l):s(si(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function rz(e){try{return JSON.parse(e)}catch{return null}}var fk="rt",hk="it",gk="at",yk="j",bk="X";var Vu=ce([]),em=new Map,sz=1e4,az=1;function te(e,t=null){let n=az++;Vu.value=[...Vu.value,{id:n,text:e,action:t}].slice(
-3),vk(n)}function vk(e){em.set(e,setTimeout(()=>kg(e),sz))}function kg(e){clearTimeout(em.get(e)),em.delete(e),Vu.value=
Vu.value.filter(t=>t.id!==e)}function xk(){return r("div",{class:fk,role:"status",children:Vu.value.map(({id:e,text:t,action:n})=>r(
"div",{class:hk,onPointerEnter:()=>clearTimeout(em.get(e)),onPointerLeave:()=>vk(e),children:[r("span",{class:gk,children:t}),
n&&r("button",{type:"button",class:yk,onClick:()=>{kg(e),n.act()},children:n.label}),r("button",{type:"button",class:bk,
"aria-label":"Close",onClick:()=>kg(e),children:r(le,{name:"close",size:14})})]},e))})}var Is=ce(null),lz=8,uz=3,wk=Is;async function kk(e,t){let n=await cz(e).catch(()=>[]);Is.value={dataset:e,sum:t,events:n,
steps:n.slice(0,uz).map(({value:o})=>o)}}async function cz(e){let t=qe.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${ve(t)}) as reached`],by:["event"],order:["reached desc"],limit:lz};return pz(
await se("v1/query",{body:{dataset:e,aggregate:o}}))}function pz({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function Ck(e){let{value:t}=Is;t&&(Is.value={...t,steps:mz(t.steps,e)})}
function mz(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Sk(){let{value:e}=Is;if(!e)return;Is.value=null;
let t=ye.value.dataset===e.dataset?Le(ye.value):{dataset:e.dataset};de({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Er(n)})),window:"7d"}}}),Rr(Ve.value)}function Cg(){Is.value=null}var Vt=ce(null),Lr=ce(!1),Wu=null,_k={accepted:0,rejected:0,known:0},tm="loading",$k=Vt,Pk=Lr;async function sl(e){if(Lr.
value=!0,Vt.value?.phase==="sending"||Vt.value?.phase==="found"||e.length===0)return;Wu?.abort();let t=Wu=new AbortController;
Vt.value={phase:"reading",files:e};try{let[n]=await Promise.all([pk(e[0],t.signal),qe.value.value?null:At()]);if(t.signal.
aborted)return;let o=dz(n),i=uk(ak(e[0].name),o.actors,qe.value.value?.map(({name:s,actors:a})=>({name:s,actors:a}))??[]);
Vt.value={phase:"choosing",files:e,preview:n,choice:{dataset:i,...o},error:null}}catch(n){t.signal.aborted||(Vt.value={phase:"\
unreadable",files:e,error:K(n)})}}function dz({names:e,columns:t}){return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.
name??"",actors:e.actors,event:e.event}}function nm(e){sl([new File([e],"pasted.txt")])}function Uu(e){Vt.value?.phase===
"choosing"&&(Vt.value={...Vt.value,choice:{...Vt.value.choice,...e},error:null})}function Gi(){Lr.value=!1;let e=Vt.value?.
phase;e==="sending"||e==="found"||(Wu?.abort(),Vt.value=null)}function fz(){Lr.value=!0}async function Mk(){let e=Vt.value;
e?.phase!=="sending"&&e?.phase!=="found"||(await Yp(e.job).catch(()=>{}),Wu?.abort())}async function Dk(){let e=Vt.value;
if(e?.phase!=="choosing")return;let t=Wu=new AbortController,{files:n,choice:o}=e,i=_k;try{for(let[s,a]of n.entries())i=
await hz(n,s,a,o,i,t.signal);await Ek(o.dataset,i)}catch(s){i.accepted>0&&At(),Vt.value={...e,error:K(s)},Lr.value||te(`\
Loading into ${o.dataset} failed: ${K(s).message}`,{label:"Show",act:fz})}finally{rl(tm,null),Ro()}}async function hz(e,t,n,o,i,s){
let a=Jw(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};Vt.value={...l,sent:0},rl(tm,{job:a,dataset:o.
dataset});let u=setTimeout(()=>{Ro()},200);try{let c=await dk(mk(o.dataset,o,n.name,a),n,p=>{Vt.value={...l,sent:p},p===
1&&Ro()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+c.rejected_count}}catch(c){if(e.length>1&&K(c).
code==="already_loaded")return{...i,known:i.known+1};throw c}finally{clearTimeout(u)}}async function Ek(e,t){await At(),
Jn(e),Vt.value=null;let n=Sg(e,t);if(!Lr.value){te(n,{label:"Show",act:()=>Tk(e,t)});return}Lr.value=!1,Tk(e,t)}function Tk(e,t){
be(nl(e,"explore")),kk(e,t)}function Sg(e,{accepted:t,rejected:n,known:o}){let i=[`${B(t)} ${t===1?"event is":"events ar\
e"} in ${e}`];return n>0&&i.push(`${B(n)} ${n===1?"line was":"lines were"} not taken`),o>0&&i.push(`${B(o)} ${o===1?"fil\
e was":"files were"} there already`),`${i.join("; ")}.`}var gz=500;async function Ak(){let e=Jp(tm);if(typeof e?.job!="s\
tring"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await jw(t).catch(()=>{});if(o?.state==="\
running")Vt.value||(Vt.value={phase:"found",dataset:n,job:t},Lr.value=!0);else if(o!==void 0){Vt.value=null,rl(tm,null),
o?.state==="done"&&Lr.value?await Ek(n,{..._k,accepted:o.rows}):Lr.value=!1;return}await new Promise(i=>{setTimeout(i,gz)})}}var Rk="tt",Lk="ot";function Bk(){let[e,t]=S(!1);return F(()=>{let n=0,l=[["dragenter",u=>{Tg(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{Tg(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{Tg(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
sl(c))}],["paste",bz]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:Rk,"aria-hidden":"true",children:r("div",{class:Lk,children:[r(le,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function Tg(e){return e.dataTransfer?.types.includes("File\
s")??!1}function bz(e){if(Hu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void sl(t);let n=e.clipboardData?.getData("text/pla\
in")??"";ck(n)&&Xp(n).then(o=>{o||nm(n)})}var Nk="ar",Fk="nt",zk="pt",Ik="tr",Hk="dt",qk="lt";function nt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=V(null),a=gt();return st(()=>{li();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:we(Nk,i&&Fk),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:zk,children:[r("h2",{id:a,tabIndex:-1,
class:Ik,children:e}),r($,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:Hk,children:n}),
o&&r("div",{class:qk,children:o})]})}function sr({children:e,kind:t="outlined"}){let n=V(null);return r(O,{children:[r($,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&sl(i)}})]})}var Hs="xt",kt="st",Ue="h",om="ct",Vk="gt";function Jt(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:p=!1}=e,
[m,f]=S(n),d=V(null),h=gt();F(()=>f(n),[n]);let y=x=>{x!==n&&o(x)},b=x=>{x.key==="Enter"&&y(m),!(x.key!=="Escape"||m===n)&&
(x.preventDefault(),f(n))},k=x=>{o(x),d.current?.focus()};return r("div",{class:Hs,children:[r("label",{for:h,class:l?"s\
poken":kt,children:t}),r("input",{ref:d,id:h,class:we(Ue,u&&om),value:m,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":p?"":void 0,onInput:x=>{
f(x.currentTarget.value),i?.(x.currentTarget.value)},onKeyDown:b,onBlur:()=>y(m)}),!c&&s&&r("div",{id:`${h}-note`,class:Vk,
children:s}),c&&r(me,{id:`${h}-problem`,error:c,onHint:k})]})}var Uk="ht",Kk="Z";function Ct({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:Uk,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:Kk,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(le,{name:a.icon,size:14}),
a.label]},a.value))})}var jk="ft",Gk="ee",Jk="ut",Zk="mt",Yk="vt",Qk="wt";var rm=28;function _g(e,t){return`${e}-${t}`}function Xk({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=V(null),c=Ap(u,rm,n.length);return st(()=>{let p=u.current;if(!p||o<0)return;let m=o*rm;m<p.scrollTop?p.scrollTop=
m:m+rm+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+rm+8-p.clientHeight)},[o,n]),r(O,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:jk,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,m)=>{let f=c.first+m;return r("div",{id:_g(e,f),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":f+1,"data-active":f===o,class:Gk,onPointerMove:()=>{f!==o&&i(f)},onPointerDown:d=>d.
preventDefault(),onClick:()=>s(p.value),children:[a&&r("span",{class:Qk,children:p.selected&&r(le,{name:"check"})}),r("s\
pan",{class:Jk,children:p.label}),p.note!==void 0&&r("span",{class:Zk,children:p.note})]},f)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:Yk,children:l})]})}function Ji(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=V(null),a=gt(),[l,u]=S(e.autofocus??!1),[c,p]=S(i?0:-1),
[m,f]=S(!1);st(()=>{f(!0),e.autofocus&&s.current?.focus()},[]);let d=Math.min(c,t.length-1),h=l||(e.inline??!1),y=()=>u(
!1),b=(w,P)=>{P||y(),e.onPick(w,P)},k=w=>{let P=h?t[d]:void 0;if(w.key==="ArrowDown"||w.key==="ArrowUp"){w.preventDefault(),
u(!0);let M=w.key==="ArrowDown"?1:-1;p(d<0&&M<0?t.length-1:(d+M+t.length)%Math.max(1,t.length))}else w.key==="Enter"?(w.
preventDefault(),P?b(P.value,!1):(y(),e.onTake(n))):w.key===" "&&o&&P&&d>=0?(w.preventDefault(),b(P.value,!0)):w.key==="\
Escape"&&(h||e.onCancel)?(w.preventDefault(),w.stopPropagation(),y(),e.onCancel?.()):w.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=r(Xk,{id:a,label:e.label,options:t,active:d,onActive:p,onPick:w=>b(w,o),several:o,foot:e.foot});return r(O,{children:[
r("input",{ref:s,class:we(Ue,e.code&&om),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&d>=0?_g(a,d):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:k,onClick:()=>u(!0),onBlur:y,onFocus:()=>{
e.autofocus&&u(!0)},onInput:w=>{u(!0),p(i?0:-1),e.onText(w.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&m&&(t.length>
0||e.foot)&&r(Gt,{anchor:s.current,onClose:y,focus:!1,children:x})]})}var t1="bt",n1="yt";function sn({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=V(null),[l,u]=S(!1),[c,p]=S(""),m=Z(()=>Cz(t,c),
[t,c]),f=()=>{u(!1),p("")},d=h=>{f(),o(h)};return r(O,{children:[r($,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?f():u(!0),children:r("span",{class:t1,children:r(D,{value:n,most:32})})}),l&&r(Gt,{anchor:a.current,onClose:f,
role:"dialog",label:e,children:r("div",{class:n1,children:r(Ji,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(h=>({value:h,label:r(D,{value:h}),selected:h===n})),onPick:d,onTake:h=>{i&&
h!==""&&d(h)},onCancel:f})})})]})}function Cz(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var o1="kt",r1="zt",i1="jt",s1="Xt";function sm({share:e}){return r("span",{class:o1,children:[r("span",{class:r1,"aria-hidden":"true",children:r("span",{class:i1,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:s1,children:z(e)})]})}var a1="St",l1="Bt",$g="Ct",u1="Et";function Pg(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function c1({name:e,choice:t}){
let n=Pg(e,t);return n===null?null:r("span",{class:l1,children:n})}function p1({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:a1,children:[r(D,{value:i,most:48,middle:!0}),
r(c1,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:$g,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(sm,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(Mg,{values:i})}],o=Z(()=>[...e.columns].sort((i,s)=>+(Pg(
s.name,t)!==null)-+(Pg(i.name,t)!==null)),[e,t]);return r(Pe,{label:"Columns",columns:n,rows:o})}function Mg({values:e}){
return e.length===0?r("span",{class:$g,children:"none"}):r("span",{class:u1,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
D,{value:t,most:40,middle:!0})},n))})}function m1({preview:e,choice:t}){let n=Z(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(O,{children:[r(D,{value:o,most:32})," ",r(c1,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r(D,{value:a[s],most:40,middle:!0})})),[e,t]);return r(Pe,{label:"First e\
vents",columns:n,rows:e.rows})}function d1({preview:e}){return r(Pe,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>B(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(D,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r(D,{value:n,most:160})})}],rows:e.rejected})}var f1="It",h1="Ut",g1="Ht",lm="Lt",y1="Mt",b1="or",v1="Nt",x1="Rt",w1="At",k1="Dt",C1="Tt",S1="_t",T1="nr";var $z=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function _1({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:f1,children:[r("p",{class:h1,children:[r(D,{value:t[0].name,most:64,middle:!0}),r("span",{class:g1,
children:Pz(t,n)})]}),i&&r("div",{class:y1,children:r(me,{error:i})}),r("div",{class:b1,children:[r(Mz,{choice:o}),n.columns.
length>0&&r(Dz,{columns:n.columns,choice:o})]}),n.note?r("p",{class:C1,children:[r(le,{name:"info"}),r("span",{children:r(
D,{value:n.note,most:400})})]}):r(Ez,{preview:n,choice:o})]})}function Pz(e,t){let n=[$z.get(t.format)??t.format,t.compression].
filter(i=>i!=="").join(", "),o=Pn(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${B(e.length)} file\
s, ${o} together`:`${n}, ${o}`}function Eg({dataset:e,actors:t}){return lk(e)??wg(qe.value.value?.find(n=>n.name===e),t)}
function Mz({choice:e}){let t=e.dataset,n=qe.value.value?.find(i=>i.name===t),o=Eg(e);return r("div",{class:v1,children:[
r(Jt,{label:"Dataset",value:t,onCommit:i=>Uu({dataset:i.trim()}),error:o===null?null:{message:o,hint:""}}),o===null&&r("\
span",{class:lm,children:n?`added to its ${Oe(n.events,"event")}`:"a new one"})]})}function Dz({columns:e,choice:t}){let n=e.
map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);return r(O,{children:[
r(Dg,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Uu({time:i})}),r(Dg,{label:"Actor",hint:"wh\
o did it",values:n,value:t.actors[0]??"",onChange:i=>Uu({actors:[i]})}),r(Dg,{label:"Event",hint:"what happened",values:n,
value:t.event,onChange:i=>Uu({event:i})})]})}function Dg({label:e,hint:t,values:n,value:o,onChange:i}){return r("div",{class:x1,
children:[r("span",{class:w1,children:e}),r(sn,{title:e,label:`${e}: ${o===""?"not chosen":o}`,kind:"outlined",class:k1,
values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:lm,children:t})]})}function Ez({preview:e,choice:t}){let[n,
o]=S("columns"),i=e.rejected.length,s=[{value:"columns",label:`${B(e.columns.length)} columns`},{value:"rows",label:`Fir\
st ${Oe(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${B(i)} not taken`}]:[]];return r(O,{children:[r("div",
{class:S1,children:[r(Ct,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:lm,children:["guessed f\
rom the first ",Oe(e.rows_seen,"record")]})]}),r("div",{class:T1,children:[n==="columns"&&r(p1,{preview:e,choice:t}),n===
"rows"&&r(m1,{preview:e,choice:t}),n==="rejected"&&r(d1,{preview:e})]})]})}var $1="qt",P1="Ft",M1="Gt",D1="Jt",E1="Kt";function ul({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:we($1,n&&P1),children:r("div",{class:we(
M1,!i&&E1,o&&D1),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Ag="Ot",A1="Pt",cm="Qt",O1="Vt";function R1(){let e=$k.value;if(!e||!Pk.value)return null;switch(e.phase){case"reading":return r(nt,{wide:!0,title:Og(e.
files),onClose:Gi,children:r(Te,{lines:8})});case"unreadable":return r(Rz,{files:e.files,error:e.error});case"choosing":
return r(Lz,{at:e});case"sending":case"found":return r(Bz,{at:e})}}function Og(e){return e.length>1?`Load ${Oe(e.length,
"file")}`:"Load a file"}function Rz({files:e,error:t}){return r(nt,{title:Og(e),onClose:Gi,foot:r(O,{children:[r($,{kind:"\
outlined",onClick:Gi,children:"Close"}),r(sr,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Ag,children:r(
D,{value:e[0]?.name,most:80,middle:!0})}),r(me,{error:t}),r("p",{class:cm,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function Lz({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Eg(n)===null&&!o;return r(nt,{wide:!0,title:Og(e.files),onClose:Gi,
foot:r(O,{children:[o&&r("span",{class:O1,children:"Say which column is the time."}),r($,{kind:"outlined",onClick:Gi,children:"\
Cancel"}),r($,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{Dk()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(_1,{at:e})})}function Bz({at:e}){let t=zu.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(nt,{title:`Loading into ${e.dataset}`,
onClose:Gi,foot:r(O,{children:[r($,{kind:"danger",onClick:()=>{Mk()},children:"Cancel"}),r($,{kind:"outlined",onClick:Gi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Ag,children:[r(D,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:A1,children:s.length>1?`${e.at+1} of ${s.length}`:Pn(s[e.at]?.size??0)})]}),r(ul,{label:o?
"Sending":"Loading",done:i}),r("p",{class:cm,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${z(i)}`,
!o&&t&&t.rows>0&&`, ${Oe(t.rows,"event")} so far`]}),o&&r("p",{class:cm,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var B1="Wt",N1="S";function F1({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:B1,onKeyDown:a=>{
let l=t.findIndex(m=>m.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,p=t[c];p&&o(p.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:N1,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var Fz=["datasets","properties","ingests","rejects","jobs"];function z1(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:Fz.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function qs(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var I1="Yt",H1="f",q1="Zt",V1="eo",W1="ro",U1="io",K1="ao",j1="to";function go({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=V(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(Gt,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:K1,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:I1,onKeyDown:c=>Iz(c,a.current,i),children:o.map((c,p)=>c==="rule"?r("di\
v",{role:"separator",class:U1},p):r("button",{type:"button",tabIndex:-1,class:we(H1,c.danger&&q1),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:m=>m.currentTarget.focus(),children:[l?r("span",{class:j1,children:c.checked&&r(le,{name:"check"})}):c.
icon&&r(le,{name:c.icon}),r("span",{class:V1,children:c.label}),c.keys&&r("span",{class:W1,children:c.keys})]},p))})]})}
function Iz(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function ct({items:e,menuLabel:t,head:n,placing:o,...i}){let s=V(
null),[a,l]=S(!1);return r(O,{children:[r($,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(go,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function Gu(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function G1(e){return(await se(Gu(e,"/runs?li\
mit=1000"))).runs}async function J1(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return se(Gu(e,`/rejects?${i.toString()}`),{signal:o})}function Z1(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return zt(Gu(e,`/rejects?${n.toString()}`))}async function Y1(e,t,n){await se(Gu(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function Q1(e){await se(Gu(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var X1="dr",eC="oo",tC="no",nC="po",oC="do",Ju="lo",rC="lr",Rn="xo",Rg="xr",iC="so",sC="co",aC="go",lC="ho",Vs="fo";var cl="mo",uC="vo",cC="wo",pC="bo",mC="re",Qi="yo";function dC({dataset:e,onClose:t}){let[n,o]=S(""),[i,s]=S(null),[a,l]=S(!1),u=gt(),c=n===e.name&&!a,p=()=>{c&&(l(!0),Q1(
e.name).then(()=>{t(),te(`${e.name} is dropped.`),At()},m=>{l(!1),s(K(m))}))};return r(nt,{title:"Drop a dataset",onClose:t,
foot:r(O,{children:[r($,{kind:"outlined",onClick:t,children:"Keep it"}),r($,{kind:"danger",icon:"trash",disabled:!c,onClick:p,
children:"Drop it for good"})]}),children:r("form",{class:cl,onSubmit:m=>{m.preventDefault(),p()},children:[r("p",{children:[
Oe(e.events,"event")," (",Pn(e.size_bytes),") of ",r("b",{children:r(D,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Hs,children:[r("label",{class:kt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Ue,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:m=>o(m.currentTarget.value)})]}),i&&r(me,{error:i})]})})}function fC({datasets:e}){let[t,n]=S(null),[o,i]=S(null),s=Hz((a,l)=>n({dataset:a,anchor:l}));return r(O,{children:[r(Pe,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(Vz,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(dC,{dataset:o,onClose:()=>i(null)})]})}function Hz(e){let t=bt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Rg,onClick:()=>{hi(n)},children:r(
D,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r($,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:B(n),children:q(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(pm,{text:"no events"}):
j(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:j(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${B(n)} B`,children:Pn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r(D,{value:n,most:64}):
r(pm,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r(D,{value:n,most:40}):r(pm,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Pn(s)}`).join(
`
`),children:[n?.length??1,", ",Oe(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(qz,{dataset:n})}]}
function pm({text:e}){return r("span",{class:Rn,children:e})}function qz({dataset:e}){return e.rejects===0?r(pm,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:Rg,onClick:()=>be(qs("rejects",e.name)),children:q(e.rejects)})}function Vz({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=V(t),s=l=>()=>be(qs(l,e.name)),a=()=>{Gw(e.name).then(()=>te(`${e.name} is\
 being compacted.`,{label:"Show",act:()=>be(qs("jobs",""))}),l=>te(`Compacting failed: ${K(l).message}`))};return r(go,{
anchor:i.current,label:"Dataset",head:r(D,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{
hi(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"\
Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"t\
rash",danger:!0,act:o}]})}function hC({dataset:e}){let[{value:t,error:n},o]=S({value:null,error:null}),i=()=>{G1(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:K(a)}))},s=gi.value.length;return F(i,[e,s]),n?r(Me,{icon:"warning",title:"The ingests cannot be \
listed",actions:r($,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Me,{icon:"up\
load",title:"No files came into this dataset",actions:r(sr,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:Qi,children:r(Pe,{label:"Ingests",columns:Wz(),rows:t})}):
r(Te,{})}function Wz(){let e=bt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>j(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Rn,children:[B(n),"\
 files"]}):r(D,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Rn,children:r(D,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>B(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:B(t),children:q(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Rn,children:"0"}):r("span",{class:Vs,title:z(n/Math.max(1,t+n)),children:q(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${B(t)} B`,children:Pn(t)})}]}function pl(e){return e==="ingest"?"Loading":"Compacting"}function gC(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var Uz=3e3;function yC(){let e=gi.value.length;return F(()=>{Ro();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Ro()},Uz);return()=>clearInterval(t)},[]),F(()=>{At()},[e]),Kw.value?zu.value.length===0?r(Me,{icon:"clock",title:"\
Nothing is under way",actions:r(sr,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:Qi,children:r(Pe,{label:"Jobs",columns:Kz(),rows:zu.value})}):r(Te,{})}
function Kz(){let e=bt();return[{key:"kind",head:"Job",cell:({kind:t})=>pl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r(D,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
jz,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>q(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Pn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>j(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>xe((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(Gz,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Vs,children:r(D,{value:t,
most:160})}):null}]}function jz({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Vs:Rn,children:gC(
e.state)}):r("span",{class:uC,children:[r(ul,{small:!0,label:`${pl(e.kind)} ${e.dataset}`,done:e.done}),z(e.done)]})}function Gz({
job:e}){let t=()=>{Yp(e.id).catch(n=>te(K(n).message))};return e.state==="running"?r($,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r($,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function vC(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*Jz(bC(l,n.key),bC(u,n.key))};return i.sort(a)}function bC(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function Jz(e,t){return e<t?-1:e>t?1:0}function mm(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function dm(e,t,n){
try{return await Y1(e,t,n),await Jn(e),null}catch(o){let i=K(o);return te(`The note on ${t} was not saved: ${i.message}`),
i}}function xC({dataset:e,column:t,onClose:n}){let[o,i]=S(t.description??""),[s,a]=S(t.unit??""),[l,u]=S(null),c=gt(),p=t.type===
"int64"||t.type==="float64",m=async()=>{let f=await dm(e,t.name,mm(t,{description:o.trim(),unit:s.trim()}));f?u(f):n()};
return r(nt,{title:`Describe ${oe(t.name).text}`,onClose:n,foot:r(O,{children:[r($,{kind:"outlined",onClick:n,children:"\
Cancel"}),r($,{kind:"primary",onClick:()=>{m()},children:"Save"})]}),children:r("form",{class:cl,onSubmit:f=>{f.preventDefault(),
m()},children:[r("div",{class:Hs,children:[r("label",{class:kt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Ue,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:f=>i(f.
currentTarget.value)})]}),p&&r("div",{class:Hs,children:[r("label",{class:kt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Ue,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:f=>a(f.currentTarget.value)})]}),
l&&r(me,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function fm({label:e,value:t,onInput:n}){return r("input",{class:Ue,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function wC({dataset:e}){let{value:t,error:n}=Ae(e).value;return F(()=>{Ae(e).value.value&&Jn(e)},[e]),t?r(Zz,{dataset:t}):
n?r(Me,{icon:"warning",title:"The properties cannot be shown",actions:r($,{kind:"outlined",onClick:()=>{Jn(e)},children:"\
Try again"}),children:n.message}):r(Te,{})}function Zz({dataset:e}){let[t,n]=S(""),[o,i]=S(null),[s,a]=S(null),l=e.columns??
[],u=Z(()=>vC(l,t,o),[l,t,o]),c=Z(()=>Yz(e,a),[e]),p=l.filter(m=>m.hidden).length;return r(O,{children:[r("div",{class:Ju,
children:[r("div",{class:rC,children:r(fm,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Rn,role:"status",
children:[t===""?Oe(l.length,"property","properties"):`${B(u.length)} of ${Oe(l.length,"property","properties")}`,p>0&&`\
, ${B(p)} hidden`]})]}),u.length===0?r(Me,{icon:"search",title:"No property has this text",actions:r($,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:Qi,children:r(Pe,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(xC,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function Yz(e,t){let n=bt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?lC:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${aC} ${i(s)??""}`,children:[r(D,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:sC,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Rn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(sm,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:B(s),children:q(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(Qz,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?j(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r(D,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:iC,children:[r($,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r($,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
dm(e.name,s.name,mm(s,{hidden:!s.hidden}))}})]})}]}function Qz({column:e,zone:t}){if(e.examples?.length)return r(Mg,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?q(s):e.type==="timestamp"?
j(String(s),t):String(s);return r("span",{class:Rn,children:[i(n)," to ",i(o)]})}var hm=ce(null);function Xi(e){hm.value=e}function kC(){let e=hm.value;return e?r(O,{children:e(()=>{hm.value===e&&(hm.value=
null)})}):null}var SC="ko",TC="zo";function _C(e,t){Xi(n=>r(e5,{text:e,what:t,onClose:n}))}function e5({text:e,what:t,onClose:n}){let o=V(null);return st(()=>o.
current?.select(),[]),r(nt,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:SC,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:TC,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Fe(e,t){t5(e).then(n=>{n?te(`${t} is copied.`):_C(e,t)})}async function t5(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var n5=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function $C(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
n5,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??o5(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function o5(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var MC="sr",DC="jo";function OC({dataset:e}){let[t,n]=S(""),[o,i]=S(null),s=AC(e,t),a=AC(e,""),l=qe.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Me,{icon:"warning",title:"The lines cannot be listed",actions:r($,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Te,{});if(a.rows.length===0)return r(Me,{icon:"che\
ck",title:"Every line was taken",actions:r($,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=$C(a.rows);
return r(O,{children:[r("div",{class:Ju,children:[r("div",{class:pC,role:"group","aria-label":"Reasons",children:[r(EC,{
text:r(O,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(EC,{text:r(D,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:MC,
href:Z1(e,t),download:`${e}-rejects.ndjson`,children:[r(le,{name:"download"}),"Download"]})]}),r("div",{class:Qi,children:s.
rows?r(Pe,{label:"Lines that were not taken",columns:i5(),rows:s.rows,onCell:c=>i(c)}):r(Te,{})}),s.rows&&s.more&&r("div",
{class:Ju,children:[r($,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Rn,children:[B(s.rows.length),
" are shown"]})]}),o&&r(s5,{reject:o,onClose:()=>i(null)})]})}function EC({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:mC,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Rn,children:[q(t),n&&"+"]})]})}
function AC(e,t){let[n,o]=S({rows:null,cursor:void 0,error:null}),[i,s]=S(0),a=V(null),l=(u,c)=>{a.current?.abort();let p=a.
current=new AbortController;J1(e,t,c,p.signal).then(m=>o({rows:[...u,...m.rejects],cursor:m.cursor,error:null}),m=>{p.signal.
aborted||o({rows:null,cursor:void 0,error:K(m)})})};return F(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function i5(){let e=bt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r(D,{value:RC(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>B(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>B(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r(D,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:cC,children:r(D,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>j(t,e,"second")}]}function RC({source:e,key:t}){return t!==""?t:e}function s5({reject:e,onClose:t}){return r(
nt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r($,{kind:"outlined",icon:"copy",onClick:()=>Fe(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:cl,children:[r("p",{class:Vs,children:r(D,{value:e.reason,most:1e3})}),
r("p",{class:Rn,children:[r(D,{value:RC(e),most:200,middle:!0}),", line ",B(e.line),", byte ",B(e.offset),"; ",Oe(e.text.
length,"character")]}),r("pre",{class:DC,tabIndex:0,children:r(D,{value:e.text,most:2e4})})]})})}var gm={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function LC({rest:e}){
let{tab:t,dataset:n}=z1(e),o=qe.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(jt.value)?jt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";F(()=>{At()},[]),F(()=>{document.title=`${gm[t]} · Data · Sluice`},[t]);let a=gi.value.length;return r(
"main",{class:X1,"data-tab":t,children:[r("header",{class:eC,children:[r("h1",{children:"Data"}),s&&i!==""&&r(sn,{title:"\
Dataset",icon:"data",kind:"outlined",class:nC,values:o,value:i,onChange:l=>be(qs(t,l))}),r("span",{class:tC}),r(sr,{kind:"\
primary",children:"Load a file"})]}),r(F1,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>be(qs(l,n)),
tabs:Object.keys(gm).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:gm[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":gm[t],class:oC,children:r(a5,{tab:t,dataset:i})})]})}function a5({tab:e,dataset:t}){let{value:n,error:o}=qe.
value;if(e==="jobs")return r(yC,{});if(!n)return o?r(Me,{icon:"warning",title:"The datasets cannot be listed",actions:r(
$,{kind:"outlined",onClick:()=>{At()},children:"Try again"}),children:o.message}):r(Te,{});if(n.length===0)return r(Me,{
icon:"data",title:"There are no datasets yet",actions:r(sr,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(fC,{datasets:n});case"properties":return r(wC,{dataset:t},t);case"\
ingests":return r(hC,{dataset:t},t);case"rejects":return r(OC,{dataset:t},t)}}var BC={name:"data",label:"Data",icon:"data",letter:"d",Page:LC};var l5=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function ym(e){let t=l5.exec(e)?.[1];if(t===void 0)return null;let n=NC(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Lg({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function NC(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function u5(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function FC(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&u5(t[1])?NC(t[1])[0].trim():"";return n===""?null:n}var c5=40,p5=40;function bm(e){if(e.samples)return"raw";let t=ge(e.aggregate?.by);return t.some(o=>ym(o)!==null)?t.some(
es)?"heat":"distribution":t.some(es)?"line":"table"}function es(e){return/^\s*time\s*\(/i.test(e)}function ar(e){for(let t of ge(
e.aggregate?.by)){let n=ym(t);if(n)return n}return null}function Zu(e,t,n,o){if(t==="raw")return e.samples?e:{...Le(e),samples:{}};
let i=e.aggregate??n??Bs("explore",null,{events:[]}).aggregate,s={...Le(e),aggregate:i},a=ge(i.by).filter(u=>!Ya(u)),l=ge(
i.by).find(es)??"time('auto')";switch(t){case"distribution":return zC(s,u=>[u,...a.slice(0,1)],c5,o);case"heat":return zC(
s,u=>[l,u],p5,o);case"line":return Bg(s,[l,...a],n);case"bar":return Bg(s,a.length>0?a:[l],n);default:return Bg(s,a,n)}}
function m5(e){for(let t of ge(e.aggregate?.measures)){let n=FC(t);if(n!==null)return n}return null}function zC(e,t,n,o){
let i=ar(e)??d5(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Lg(i))]}}}function d5(e,t,n){let o=m5(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function Bg(e,t,n){let o=e.aggregate,i=ar(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ge(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function vm(e,t){
let n=ar(e);if(!e.aggregate||!n)return e;let o=ge(e.aggregate.by).map(i=>ym(i)?Lg({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var f5=100;function ml(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>qt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:ve(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>f5}})}var h5=/^[=+\-@\t\r]/;function g5(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=h5.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function xm(e,t){
return[e,...t].map(n=>`${n.map(g5).join(",")}\r
`).join("")}function Ws(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var y5=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],HC=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function Us(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${Ks(o??"")} ${Ks(i??
"now")}`;return n(e)===n(t)}function Ks(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Lo(e,t){if(Us(e,{}))return"\
All data";let n=y5.find(([,u])=>Us(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(Ks(o)):null,a=s?HC.get(s[2]):void 0;if(s&&a&&Us(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&Us(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?b5(l[0],Ng(l[1])):`${IC(o,t,"the first even\
t")} – ${IC(i,t,"now")}`}function b5(e,t){let n=j(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${j(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function Ng(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function IC(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?j(e,t,j(e,t,"clock")==="00:00"?"day":"\
minute"):j(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function qC(e){let{from:t,to:n}=e;
if(Us(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===Ng(n)?t:`${t} - ${Ng(n)}`;let o=Ks(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return Ks(t)===o?o:`${t} - ${o}`}function VC(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":j(n,t)} – ${o===void 0?"now":v5(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${j(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[xe(i*3600)]:[],...l].join("\
 · ")}function v5(e,t,n){let o=e!==void 0&&j(e,n,"day")===j(t,n,"day");return j(t,n,o?"clock":"minute")}function WC({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(Ks(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:Ks(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function wm(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),HC.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var Yu=2,Bo=16,js=20,x5=24;async function UC(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=w5(e),c=Math.max(1,Math.floor((i.width-2*Bo)/200)),p=Math.ceil(u.length/
c)*js+2*js,m=globalThis.document.createElement("canvas");m.width=i.width*Yu,m.height=(Bo+2*js+l+p+Bo)*Yu;let f=m.getContext(
"2d");if(!f)return null;f.scale(Yu,Yu),f.fillStyle=tt("--surface"),f.fillRect(0,0,i.width,m.height/Yu);let d=Bo+2*js;km(
f,k5(t),Bo,Bo+12,`600 13px ${tt("--font")}`,tt("--text"),i.width-2*Bo),km(f,`${W(t.dataset)}, ${Lo(t,n)}, ${n}`,Bo,Bo+12+
js,`12px ${tt("--font")}`,tt("--muted"),i.width-2*Bo);for(let{canvas:h,box:y}of s)f.drawImage(h,y.left-i.left,d+y.top-a,
y.width,y.height);return u.forEach(({text:h,color:y},b)=>{let[k,x]=[Bo+b%c*200,d+l+js+Math.floor(b/c)*js];f.fillStyle=y,
f.fillRect(k,x-8,12,8),km(f,h,k+20,x,`12px ${tt("--font")}`,tt("--text"),168)}),km(f,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Bo,d+l+p-4,`12px ${tt("--font")}`,tt("--muted"),i.width),new Promise(h=>{m.toBlob(h,"\
image/png")})}function km(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Au(t,u);e.fillText(l,n,o)}function w5(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,x5)}function k5(e){let t=ge(e.aggregate?.measures).join(", ")||"count()",n=ge(e.aggregate?.by);
return W(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function KC(e){return se("v1/links",{body:e})}async function jC(e,t){return se(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function GC(e){return zt(`l/${encodeURIComponent(e.id)}`)}var Wn=new Os,Cm=ce(Ar("waits")==="yes");function JC(e){Cm.value=e,Or("waits",e?"yes":"no")}var C5=150,Fg,dl=null;function No(){
clearTimeout(Fg),dl=ye.value,Wn.run(dl,{history:!0})}function ZC(){_n(()=>{let{state:e,how:t}=Hp.value,n=ji.value,o=Wt.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||dl!==null&&It(dl,e.document)||Cm.value&&dl!==
null&&It(Le(dl).dataset,e.document.dataset)||(clearTimeout(Fg),Fg=setTimeout(No,t==="replace"?C5:0))})}function zg(e){return`'${e.replaceAll("'","'\\''")}'`}function Qu(e){return`sluice query ${zg(JSON.stringify(e))}`}function YC(e,t){
return`curl -H 'Content-Type: application/json' ${zg(e)} \\
  -d ${zg(JSON.stringify(t))}`}function Xu(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function Ig(e){return YC(zt("v1/query"),e)}function XC(){let{document:e}=Ve.value,t=T5();return[{label:"Copy link",icon:"\
share",act:()=>{Fs(Ve.value).then(n=>Fe(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{S5().
then(QC)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(QC)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Fe(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Fe(Qu(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Fe(Ig(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Fe(Xu(e),"The code")}]}async function S5(){return{...await eS(Ve.value),document:Ve.value.document,
frozen:!1}}function T5(){let{phase:e,answer:t,former:n}=Wn.result.value;return e!=="exact"||!t||n?null:async()=>({...await eS(
Ve.value),document:_5(Ve.value.document,t.query),frozen:!0,answer:t})}async function eS({document:e,view:t,as:n,open:o}){
return{path:`/${nl(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await tl(o)}}}function _5(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function QC(e){try{Fe(GC(await KC(e)),"\
The short link")}catch(t){te(`The link cannot be saved: ${K(t).message}`)}}var tS="Xo";function oS({document:e,answer:t,zone:n}){let o=V(null),i=a=>{a.catch(l=>te(W(K(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:tS,children:r(ct,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(M5(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(rS(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(E5(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(nS(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Ws(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(nS(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Fe(Ig(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Fe(Qu(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Fe(Xu(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Fs(Ve.
value).then(a=>Fe(a,"The link"))}}],children:"Export"})})}async function M5(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await UC(i,t,n);s?Ws(s,`${o}.png`):te("This chart is a table; take it along as CSV.")}async function rS(e,t){
let n=[...e.rows,...e.other?[D5(e.other,"(other)")]:[]];Ws(new Blob([xm(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function D5(e,t){return e.map((n,o)=>o===0?t:n)}async function E5(e,t){await rS(await se("v1/q\
uery",{body:_e(_e(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function nS(e,t,n){let o=await Ia(`v1/query?\
format=${t}`,{body:e});Ws(await o.blob(),n)}function Ot(e,t){let n=ge(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>rr(e.columns[a]))}}function iS(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function ec(e,t,n,o=null){let{times:i,starts:s,places:a}=A5(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((p,m)=>{let f=aS(p[t.time]);if(f===null)return;let d=t.keys.map(w=>p[w]),
h=JSON.stringify(d),y=l.get(h);y||l.set(h,y={keys:d,values:u(),low:u(),high:u(),estimated:!1});let b=p[n],k=a.get(f);y.values[k]=
typeof b=="number"?b:null;let x=o?.[m]?.[n];x&&(y.estimated=!0,[y.low[k],y.high[k]]=x)});let c=[...l.values()].map(({keys:p,
values:m,low:f,high:d,estimated:h})=>({keys:p,values:m,low:h?f:null,high:h?d:null,total:m.reduce((y,b)=>y+(b??0),0)}));return{
times:i,starts:s,series:c.sort((p,m)=>m.total-p.total)}}function A5(e,t){let n=new Map;for(let i of e.rows){let s=aS(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function sS(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function ts(e){return/^\s*(count|sum)\s*\(/i.test(e)}function aS(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function Fo(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var lS="So",uS="Bo",cS="cr",pS="Co",mS="Eo";function Qn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=Z(()=>L5(e,t,n,a),
[e,t,n,a]),c=Z(()=>e.rows.map(f=>({cells:f,kind:"group"})),[e]),p=Z(()=>R5(e),[e]),m=s&&((f,d,h)=>s(f.cells,d.key,h));return r(
Pe,{label:l,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...m?{onCell:m,onMenu:m}:{}})}function R5(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function Hg(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function L5(e,t,n,o){let i=Ot(e,t),s=i.time<0?0:Fo([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=Hg(e,i);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:r(D,{value:u.
name,most:48}),number:rr(u)&&!a.has(c),cell:m=>m.kind!=="group"&&a.has(c)?c===0?r(D,{shown:F5(m.kind)}):null:c===i.time?
gn(String(m.cells[c]),s,n):r(z5,{value:m.cells[c],column:u,zone:n})};return i.measures.includes(c)?[p,...o&&ts(u.name)&&
i.keys.length>0?[B5(e,c)]:[],...l?[N5(e,i,l,c)]:[]]:[p]})}function B5(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:lS,children:[a!=="total"&&r(
"span",{class:uS,children:r("span",{class:cS,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:pS,children:z(l)})]})}}}function N5(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:mS,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${ut(u,qt(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?z(0):"new":po(l/u-1)})}}}function F5(e){return e==="other"?On:{text:qn.total,kind:"\
other"}}function z5({value:e,column:t,zone:n}){let o=fo(e,t,n);return typeof e=="number"?r("span",{title:ut(e,qt(t.name),
!0),children:o.text}):r(D,{shown:o,most:64,middle:!0})}function Sm(e,t){let n=[...new Set(e)].sort((m,f)=>m-f),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?I5(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(m,f)=>s+f*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(m=>H5(i,m));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function I5(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function H5(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function nc({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function qg(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),p=JSON.stringify(c),m=s.get(p);m||s.set(p,m={keys:c,counts:new Array(
a).fill(0),nulls:0});let f=typeof u[i]=="number"?u[i]:0,d=u[n];if(typeof d!="number")m.nulls+=f;else{let h=t.zero&&d<=0?
0:nc(t,d*(1+Math.sign(d)*1e-12));h>=0&&h<a&&(m.counts[h]+=f)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function oc(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function dS(e,t,n){let o=oc(t),i=nc(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(Br(e,n)-i)}function q5({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function Br(e,t){let n=e.edges.length-1,o=nc(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function fS(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return q5(e,o,Math.max(0,Math.min(1,t-o)))}function Tm(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?W5(n,o,t):[];return i.length>1?i:V5(n,o,t)}function V5(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function W5(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var hS="Io";var j5=2;function _m({height:e,draw:t,onWidth:n}){let o=V(null),[i,s]=S(0),a=Np.value;return st(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),st(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(j5,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:hS,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function fl(e,t,n){e.font=`12px ${tt("--font")}`,e.fillStyle=tt("--muted"),e.textAlign=t,e.textBaseline=
n}function gS(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function $m(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}function Pm(e,t){return e.flatMap(({from:n,to:o,count:i})=>{let[s,a]=[t(n),t(o??n)],l=a-s>1e-6?a:s+1;return o!==null&&a-
s<=1e-6&&n!==o?[]:[{from:s,to:l,height:i/(l-s)}]})}function yS(e,t){let n=0;return e.map(({from:o,to:i,height:s})=>(n+=s*
(i-o),{from:o,to:i,height:t===0?0:Math.min(1,n/t)}))}function Mm(e,t,n){let o=null,i=e.map(({from:s,to:a,height:l})=>{let u=o!==
null&&Math.abs(o-s)<1e-6?`V${n(l)}`:`${o===null?"":`V${n(0)}`}M${t(s)} ${n(0)}V${n(l)}`;return o=a,`${u}H${t(a)}`});return i.
length===0?"":`${i.join("")}V${n(0)}`}var vS="Uo",xS="Ho",wS="ie",kS="Lo",Vg="Mo",CS="No",SS="Ro",TS="gr",Wg="Ao",_S="Do",$S="To",PS="_o",Dm="hr";var Gs=56,DS=16,MS=12,G5=24;function ES(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c,
former:p=null}=e,[m,f]=S(0),d=V(null),h=n.length,y=Math.max(1,m-Gs-DS),b=(M,C)=>(M-C.getBoundingClientRect().left-Gs)/y*
h,k=(M,C)=>Math.max(0,Math.min(h-1,Math.floor(b(M,C)))),x=gp((M,C,L)=>{J5(M,C,L,{edges:t,counts:n,mode:o,unit:i,color:a,
largest:l,cursor:u,selection:c,former:p})},[t,n,o,i,a,l,u,c,p]);return r("div",{class:vS,onPointerMove:M=>{let C=k(M.clientX,
M.currentTarget);e.onCursor(C),d.current&&e.onSelect&&Math.abs(M.clientX-d.current.x)>3&&e.onSelect({from:Math.min(d.current.
from,C),to:Math.max(d.current.from,C)+1})},onPointerUp:M=>{let C=d.current;d.current=null,C&&Math.abs(M.clientX-C.x)<=3&&
e.onBin?.(C.from,new DOMRect(M.clientX,M.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:M=>{M.button===
0&&(M.currentTarget.setPointerCapture(M.pointerId),d.current={from:k(M.clientX,M.currentTarget),x:M.clientX})},children:r(
_m,{height:s,draw:x,onWidth:f})})}function J5(e,t,n,o){let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((P,M)=>P+
M,0),p=a==="count"?s:a==="cdf"?oc(s):s.map(P=>c===0?0:P/c),m=Z5(o.former,a),f=gS(a==="cdf"?1:o.largest>0?o.largest:Math.
max(...p,...m.map(({height:P})=>P),0),n<160?3:4),d=f.at(-1)||1,h={left:Gs,top:MS,width:t-Gs-DS,height:n-MS-G5},y=P=>h.left+
P/Math.max(1,s.length)*h.width,b=P=>h.top+h.height-P/d*h.height;e.clearRect(0,0,t,n),Q5(e,h,f,b,a);let k=tt("--selection"),
x=tt(o.color);u&&(e.globalAlpha=.12,e.fillStyle=k,e.fillRect(y(u.from),h.top,y(u.to)-y(u.from),h.height),e.globalAlpha=1);
let w=h.width/s.length>5?1:0;s.forEach((P,M)=>{let C=p[M],L=u!==null&&M>=u.from&&M<u.to;e.fillStyle=L?k:x,e.globalAlpha=
l===null||l===M?1:.75;let A=C>0?Math.max(1,b(0)-b(C)):0;e.fillRect(y(M),b(0)-A,Math.max(1,y(M+1)-y(M)-w),A)}),e.globalAlpha=
1,Y5(e,m,y,b,x),X5(e,h,i,y,o.unit)}function Z5(e,t){return e?t==="cdf"?yS(e.steps,e.total):t==="count"?e.steps:e.steps.map(
n=>({...n,height:e.total===0?0:n.height/e.total})):[]}function Y5(e,t,n,o,i){if(t.length===0)return;let s=new Path2D(Mm(
t,n,o));e.strokeStyle=tt("--surface"),e.lineWidth=3,e.stroke(s),e.setLineDash([4,3]),e.strokeStyle=i,e.lineWidth=1.5,e.stroke(
s),e.setLineDash([])}function Q5(e,t,n,o,i){e.strokeStyle=tt("--line"),e.lineWidth=1,fl(e,"end","middle");for(let s of n){
let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,a),e.stroke(),e.fillText(i==="count"?
q(s):z(s),t.left-8,a)}}function X5(e,t,n,o,i){fl(e,"center","top");let s=-1/0,a=(l,u)=>{let c=e.measureText(l).width/2,p=Math.
max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+8),e.fillRect(u,t.top+t.height,1,
4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of Tm(n,Math.max(2,Math.floor(t.width/80))))a(ut(l,i),o(Br(n,l)))}var AS="qo",Ug="Fo",Kg="Go",jg="ae",OS="Jo",RS="Ko",LS="te",BS="oe",NS="ne";function ot(e,t){return e.compare?.query?{now:FS(e.query,t),before:FS(e.compare.query,t)}:null}function FS(e,t){let n=[e?.
from,e?.to].map(o=>tI(o,t));return Lo(n.every(o=>o!==null)?{from:n[0],to:n[1]}:{from:e?.from,to:e?.to},t)}function tI(e,t){
if(typeof e!="string"||Number.isNaN(Date.parse(e))||Date.parse(e)%6e4!==0)return null;let{year:n,month:o,day:i,hour:s,minute:a}=nr(
e,t);return s===0&&a===0?[String(n).padStart(4,"0"),...[o,i].map(l=>String(l).padStart(2,"0"))].join("-"):null}function Ie(e,t){
let n=(Math.abs(e-t)*100).toFixed(1);return`${n==="0.0"?"±":e<t?"−":"+"}${n}${" "}pp`}function Nr(e,t){return t===0?
e===0?`0${" "}%`:"new":po(e/t-1)}function bn({text:e,title:t}){return r("span",{class:AS,title:t,children:e})}function Yt({
ranges:e,kind:t="both"}){return e?t==="words"?r("p",{class:Ug,children:[e.now," against ",e.before,"; changes of shares \
are in points (pp)"]}):r("ul",{class:Ug,"aria-label":"Periods",children:[t==="both"&&r("li",{class:Kg,children:[r("span",
{class:jg}),e.now]}),r("li",{class:Kg,children:[r("span",{class:jg,"data-former":"true"}),t==="former"?`${e.now} against`:
"against"," ",e.before]})]}):null}function Xn({at:e,upright:t=!1,color:n}){return r("span",{class:t?NS:BS,"data-former":"\
true",style:{"--at":Math.max(0,Math.min(1,e)),...n===void 0?{}:{"--color":n}}})}function zS({steps:e,bins:t,most:n}){let o=Mm(
e,i=>i,i=>1-i/n);return r("svg",{class:OS,"data-former":"true",viewBox:`0 0 ${t} 1`,preserveAspectRatio:"none","aria-hid\
den":"true",children:[r("path",{d:o,class:RS,"vector-effect":"non-scaling-stroke"}),r("path",{d:o,class:LS,"vector-effec\
t":"non-scaling-stroke"})]})}var Em=12,Gg=360,nI=132;function HS(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,p=Z(()=>qS(t,n,i),[t,n,i.count,i.scale]),{edges:m,histograms:f,all:d,property:h}=p,y=ot(t,o),b=Z(()=>oI(t,n,i,
m),[t,n,m]),[k,x]=S(null),w=qt(i.value),P=d.counts.length,M=h===""?d:f[k?.group??0]??d,C=N=>{let ne={ArrowRight:(k?.bin??
-1)+1,ArrowLeft:(k?.bin??P)-1,Home:0,End:P-1}[N.key];if(ne!==void 0&&P>0){let Q=Math.max(0,Math.min(ne,P-1));return N.shiftKey&&
u(iI(l,k?.bin??Q,Q),m),x({bin:Q,group:k?.group??0,left:Q>P/2}),!0}if(N.key!=="Enter"&&N.key!=="."||!k)return!1;let I=N.target.
getBoundingClientRect();return c(k.bin,m,h===""?[]:M.keys,new DOMRect(I.left+Gs+(k.bin+.5)/P*(I.width-Gs-16),I.top+80,0,
0)),!0},L=N=>{let ne=b.get(JSON.stringify(h===""?[]:M.keys));if(!y||!ne)return"";let I=rI(ne.steps,N),Q=(ee,Ce)=>Ce===0?
0:ee/Ce;return`${z(Q(I,ne.total))} in ${y.before} (${Ie(Q(M.counts[N]??0,M.total),Q(I,ne.total))})`},A=Math.max(0,...f.slice(
0,Em).map(({counts:N,total:ne})=>Math.max(0,...N)/(s==="count"?1:ne||1))),G=(N,ne)=>r(ES,{edges:m,counts:N.counts,mode:s,
unit:w,height:h===""?Gg:nI,color:h===""?"--series-1":yn(Mn(h,N.keys)),largest:h===""||s==="cdf"?0:A,cursor:k?.bin??null,
selection:l,former:b.get(JSON.stringify(h===""?[]:N.keys))??null,onCursor:I=>x(I===null?null:{bin:I,group:ne,left:I>P/2}),
onSelect:I=>u(I,m),onBin:(I,Q)=>c(I,m,h===""?[]:N.keys,Q)}),U=({bin:N,left:ne})=>r(uI,{edges:m,histogram:M,bin:N,unit:w,
start:ne,before:L(N)});return r(Ge,{title:r(O,{children:["Distribution of ",r(D,{value:i.value,most:64}),h!==""&&r(O,{children:[
" by ",r(D,{value:h,most:48})]})]}),summary:cI(i,d,a,w,h,f.length),onKey:C,announced:k?[...WS(m,M,k.bin,w),L(k.bin)].filter(
N=>N!=="").join(", "):"",legend:r(Yt,{ranges:y}),table:r(Qn,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.
actions},children:[h===""?r(O,{children:[G(d,0),r(aI,{edges:m,counts:d.counts,percentiles:a,unit:w,onMove:e.onPercentile})]}):
r(sI,{histograms:f,render:G,readout:N=>k?.group===N&&U(k)}),d.nulls>0&&r("p",{class:Wg,children:[B(d.nulls)," without a \
value (",z(d.nulls/(d.nulls+d.total)),") are not drawn."]}),h===""&&k&&U(k)]})}function qS(e,t,n){let o=Ot(e,t),i=o.keys.
find(m=>e.columns[m].name.startsWith("bins("))??o.keys[0]??0,s=o.keys.filter(m=>m!==i),a=e.rows.map(m=>m[i]).filter(m=>typeof m==
"number"),l=Sm(a,n),u=o.measures[0]??e.columns.length-1,[c]=qg(e,l,i,[],u),p={keys:[],counts:[],nulls:0,total:0};return{
edges:l,histograms:qg(e,l,i,s,u),all:c??p,property:s.map(m=>e.columns[m].name).join()}}function oI(e,t,n,o){if(!e.compare||
o.edges.length<2)return new Map;let i=qS(e.compare,t,n);return new Map([...i.histograms,{...i.all,keys:[]}].map(({keys:s,
counts:a,total:l})=>{let u=a.map((c,p)=>({from:i.edges.edges[p],to:i.edges.edges[p+1]??null,count:c}));return[JSON.stringify(
s),{steps:Pm(u,c=>Br(o,c)),total:l}]}))}function rI(e,t){return e.reduce((n,{from:o,to:i,height:s})=>n+Math.max(0,Math.min(
i,t+1)-Math.max(o,t))*s,0)}function iI(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{from:Math.
min(o,n),to:Math.max(o,n)+1}}function sI({histograms:e,render:t,readout:n}){return r(O,{children:[r("div",{class:CS,children:e.
slice(0,Em).map((o,i)=>r("div",{class:SS,children:[r("div",{class:TS,children:[r("span",{children:r(D,{value:o.keys[0],most:40,
middle:!0})}),r("span",{class:Vg,children:q(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),e.length>Em&&r("p",{class:Wg,
children:[Em," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function aI({edges:e,counts:t,percentiles:n,
unit:o,onMove:i}){let s=V(null),a=t.length;if(a===0)return null;let l=c=>{let p=s.current.getBoundingClientRect(),m=Math.
max(0,Math.min(a,(c-p.left)/p.width*a));return IS(dS(e,t,fS(e,m)))},u=lI(n.map(({value:c})=>c===null?null:Br(e,c)/a));return r(
"div",{ref:s,class:xS,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,value:p},m)=>{let f=p===null?
null:Br(e,p)/a*100;return f===null?null:r(O,{children:[r("span",{class:kS,style:{left:`${f}%`,top:`${12-Gg}px`,height:`${Gg-
36}px`}},`line ${m}`),r("button",{type:"button",class:wS,role:"slider","aria-label":"Percentile","aria-valuemin":0,"aria\
-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${Jg(c)}, ${ut(p,o)}`,style:{left:`${Math.max(
2,Math.min(97,f))}%`,top:`${u[m]*28}px`},onPointerDown:d=>d.currentTarget.setPointerCapture(d.pointerId),onPointerMove:d=>{
d.currentTarget.hasPointerCapture(d.pointerId)&&i(m,l(d.clientX))},onKeyDown:d=>{let h={ArrowLeft:-1,ArrowRight:1,ArrowDown:-1,
ArrowUp:1}[d.key];h!==void 0&&(d.preventDefault(),d.stopPropagation(),i(m,IS(c+h*(d.shiftKey?.001:.01))))},children:[r("\
span",{class:Vg,children:Jg(c)}),ut(p,o)]},m)]})})})}function lI(e){let n=[];return e.forEach((o,i)=>{let s=new Set(n.filter(
(l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function IS(e){return Math.max(.001,
Math.min(.999,Math.round(e*1e3)/1e3))}function Jg(e){return`p${Number((e*100).toFixed(2))}`}function VS(e,t,n,o){let i=e.
zero&&t===0?"up to":ut(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${ut(e.edges[n]??0,o)}`}function hl(e,t,n){
return VS(e,t.from,t.to,qt(n))}function WS(e,t,n,o){let i=t.counts[n]??0,s=oc(t.counts),a=n===0?0:s[n-1]??0;return[VS(e,
n,n+1,o),`${B(i)} events`,`${z(t.total===0?0:i/t.total)} of all`,`${z(a)} below`,`${z(1-(s[n]??1))} above`]}function uI({
edges:e,histogram:t,bin:n,unit:o,start:i,before:s}){let[a,l,u,c,p]=WS(e,t,n,o);return r("div",{class:we(_S,i&&$S),"aria-\
hidden":"true",children:[r("div",{class:PS,children:a}),r("div",{class:Dm,children:[r("span",{children:l}),r("span",{children:u})]}),
r("div",{class:Dm,children:[r("span",{children:c}),r("span",{children:p})]}),s!==""&&r("div",{class:Dm,children:r("span",
{children:["about ",s]})})]})}function cI(e,t,n,o,i,s){let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${Jg(
l)} ${ut(u,o)}`).join(", ");return`Distribution of ${oe(e.value).text}${i===""?"":` by ${oe(i).text}, ${s} groups`}, ${q(
t.total)} values in ${t.counts.length} bins${a===""?"":`, ${a}`}`}function zo(e,t,n,o){return se("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var Js=ce([]);function ze(e,t){Js.value=[...Js.value,{from:Ve.value,to:e.document,label:t}].slice(-12),de(e)}function Zg(e){
Js.value=Js.value.slice(0,e)}function US(){_n(()=>{let e=Ve.value,t=Js.peek().findIndex(n=>It(n.from.document,e.document));
t>=0&&Zg(t)})}var KS="Oo";function jS({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=S(""),a=Ae(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=cg(e),c=[...a.map(({name:f})=>f),...Object.keys(e.define??{})],p=a.filter(({name:f,type:d})=>f.toLowerCase().includes(
l)&&d!=="timestamp"&&ve(f)!==u).map(f=>({value:ve(f.name),label:r(D,{value:f.name,most:48}),note:f.distinct===void 0?f.type:
`${q(f.distinct)} values`})),m=f=>{o(),zo(e,t,f).then(d=>{d.by&&ze({document:d.by,open:[]},`${d.label} by ${f}`)},d=>te(
W(K(d).message)))};return r(Gt,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:KS,children:r(Ji,{label:"Br\
eak down by",text:i,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:m,onCancel:o,onTake:f=>m(c.includes(f)?ve(
f):f),placeholder:"a property or an expression"})})}function Fr(){let[e,t]=S(null);return{openAt:t,menu:e&&r(dI,{at:e,onClose:()=>t(null)})}}function dI({at:e,onClose:t}){let n=Z(
()=>zo(e.document,e.mark),[e]),{answer:o,error:i}=Yg(n),[s,a]=S(!1);if(s)return r(jS,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>te(W(K(p).message)))},u=i?W(i.message):e.head??(o?r(D,{value:o.label,most:160}):
"…");return r(go,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...fI(e,o,i,l,()=>a(!0))]})}function Yg(e){let[t,n]=S({of:null,answer:null,error:null});return F(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:K(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function fI(e,t,n,o,i){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:hI(t,u),act:o(c)}};return[s("Only this","filter","only",a=>rc(a.only,a.label)),
s("Exclude","minus","exclude",a=>rc(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",Qg),s("Actors","actor","actors",ic),s("Save as cohort…","save","coho\
rt",a=>sc(a)),s("Explain","difference","explain",Xg),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Fe(
GS(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Fe(a.predicate,"The condition"))]}function hI(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:W(n)}function GS(e){return e===null?"":Array.isArray(e)?
e.map(t=>GS(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function rc(e,t){e&&ze({document:e,open:[]},t)}
function Qg({events:e,label:t}){e&&mo({kind:"events",document:e,label:t})}function ic({actors:e,cohort:t,label:n}){e&&mo(
{kind:"actors",request:e,cohort:t,label:n})}function sc({actors:e,cohort:t,label:n}){mo({kind:"cohort",request:e,cohort:t,
label:n})}function Xg({explain:e,label:t}){e&&ze({view:"difference",document:e,as:null,open:[]},`explain ${oe(t).text}`)}var JS="Po",ZS="Qo",YS="Vo",QS="Wo",XS="Yo";function gl({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Z(()=>zo(e,t),[a]),{
answer:u,error:c}=Yg(l),p=yt(u?.count??null),m=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
f=u===null;return r("section",{class:JS,"aria-label":"Selection",children:[r("div",{class:ZS,children:[r("span",{class:YS,
children:n}),r("span",{class:QS,role:"status",children:typeof m=="number"?`${B(m)} events${o?`, ${z(m/o)}`:""}`:c?"":"…"})]}),
c&&r(me,{error:c}),r("div",{class:XS,children:[s,r($,{small:!0,kind:"outlined",icon:"filter",disabled:f||!u.only,onClick:()=>rc(
u?.only??null,u?.label??""),children:"Only"}),r($,{small:!0,kind:"outlined",icon:"minus",disabled:f||!u.exclude,onClick:()=>rc(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r($,{small:!0,kind:"primary",icon:"difference",disabled:f||
!u.explain,onClick:()=>u&&Xg(u),children:"Explain"}),r($,{small:!0,kind:"outlined",icon:"rows",disabled:f||!u.events,onClick:()=>u&&
Qg(u),children:"Events"}),r($,{small:!0,kind:"outlined",icon:"actor",disabled:f||!u.actors,onClick:()=>u&&ic(u),children:"\
Actors"}),r($,{small:!0,kind:"outlined",icon:"save",disabled:f||!u.cohort,onClick:()=>u&&sc(u),children:"Cohort"}),r($,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var yI=[10,20,40,60,100,200],bI=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Am({bins:e,document:t,
onDocument:n}){let i=ml(Ae(t.dataset).value.value).map(({value:s,log:a})=>({label:W(s),checked:s===e.value,act:()=>n(vm(
t,{value:s,scale:a?"log":"linear"}))}));return r(O,{children:[r(ct,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:W(e.value)}),r(Ct,{label:"Scale",choices:bI,value:e.scale,onChange:s=>n(vm(t,{scale:s}))}),r(ct,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:yI.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(vm(t,{count:s}))})),
children:[e.count," bins"]})]})}function lc(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function ey(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var vI=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function e2({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=S("count"),[l,u]=S(null),{openAt:c,menu:p}=Fr(),m=wI(t,n.value);F(()=>u(null),[JSON.
stringify(t)]);let f=xI(e,t),d=(y,b,k)=>({range:lc(n,b,y),...f!==null&&k.length>0?{keys:{[f]:k[0]}}:{}}),h=e.total?.at(-1);
return r(O,{children:[r(HS,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:m.list,onPercentile:m.move,selection:l?.
range??null,onSelect:(y,b)=>u(y&&{range:y,edges:b}),onBin:(y,b,k,x)=>c({document:t,mark:d({from:y,to:y+1},b,k),anchor:x,
value:b.edges[y]}),actions:r(O,{children:[r(Am,{bins:n,document:ye.value,onDocument:y=>de({document:y})}),r(Ct,{label:"H\
eight",choices:vI,value:s,onChange:a}),i]})}),l&&r(gl,{document:t,mark:d(l.range,l.edges,[]),label:`${n.value}: ${hl(l.edges,
l.range,n.value)}`,total:typeof h=="number"?h:void 0,onClear:()=>u(null)}),p]})}function xI(e,t){let n=Ot(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function wI(e,t){let[n,o]=S([.5,.95,
.99]),{compare:i,...s}=Le(e),a=n.map((p,m)=>`quantile(${t}, ${p}) as p_${m}`),{answer:l}=yt({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,m)=>({share:p,
value:typeof u?.[m]=="number"?u[m]:null})),move:(p,m)=>o(n.map((f,d)=>d===p?m:f))}}var t2="Zo",n2="en",o2="B",r2="rn",i2="in",s2="fr",a2="an",l2="tn",u2="on";var Om=50;function c2(e){let t=Ot(e.answer,e.document);return r("div",{class:t2,children:t.measures.map(n=>r(CI,{...e,shape:t,
measure:n},n))})}function CI({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=S(-1),c=V(null),
p=e.columns[a].name,m=qt(p),f=s.keys.map(C=>e.columns[C].name).join(),d=ts(p),h=[...e.rows.slice(0,Om),...e.other&&e.rows.
length<=Om?[e.other]:[]],y=C=>typeof C[a]=="number"?C[a]:0,b=Math.max(0,...h.map(y)),k=e.total?y(e.total):0,x=Hg(e,s),w=C=>C===
e.other?qn.other:s.keys.map(L=>oe(C[L]).text).join(", "),P=C=>`${w(C)}, ${ut(y(C),m)}${d&&k>0?`, ${z(y(C)/k)}`:""}`,M=C=>{
let L={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[C.key];if(L!==void 0){let G=Math.max(0,Math.min(L,h.length-1));return u(
G),c.current?.children[G]?.scrollIntoView({block:"nearest"}),!0}let A=c.current?.children[l];return C.key!=="Enter"&&C.key!==
"."||!A?!1:(o(h[l],p,A),!0)};return r(Ge,{title:oe(p).text,onKey:M,announced:l>=0&&h[l]?P(h[l]):"",actions:i?.(p),summary:`\
Bar chart of ${oe(p).text} by ${oe(f).text}, ${e.rows.length} groups${h[0]?`, ${P(h[0])}`:""}`,table:r(Qn,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:n2,role:"presentation",children:h.map((C,L)=>{let A=C===e.other,G=A?void 0:x?.get(
JSON.stringify(s.keys.map(U=>C[U])))?.[a];return r("li",{class:o2,"data-cursor":L===l,onClick:U=>o(C,p,U.currentTarget.querySelector(
"[data-anchor]")??U.currentTarget),children:[r("span",{class:r2,"data-anchor":"",children:r(D,{...A?{shown:{text:qn.other,
kind:"other"}}:{shown:{text:w(C),kind:s.keys.length===1?oe(C[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{
class:i2,children:r("span",{class:s2,"data-other":A,style:{width:`${b>0?Math.max(.2,y(C)/b*100):0}%`,...A?{}:{background:`\
var(${yn(Mn(f,s.keys.map(U=>C[U])))})`}}})}),r("span",{class:a2,children:ut(y(C),m)}),r("span",{class:l2,children:x?typeof G==
"number"&&G!==0?po(y(C)/G-1):"–":d&&k>0?z(y(C)/k):""})]},L)})}),e.rows.length>Om&&r("p",{class:u2,children:[Om," of ",
e.rows.length," groups are drawn; the table has all."]})]})}var p2="nn",m2="pn",d2="dn",f2="ln",h2="xn";var ny=1e4;function g2({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=Rm(e,t),l=ge(n.aggregate?.order)[0];
return r("section",{class:p2,"aria-label":"Groups",children:[r("div",{class:m2,children:[r("span",{class:d2,children:[e.
rows.length===1?"1 row":`${B(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<ny&&r($,
{small:!0,kind:"outlined",onClick:()=>pe("aggregate.limit",ny),children:`Up to ${B(ny)} groups`}),i("")]}),r(Qn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:TI(l),onCell:s,onSort:u=>de({document:_e(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function y2({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=Rm(e,t);return r(O,{children:[r(c2,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function Rm(e,t){
let{openAt:n,menu:o}=Fr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:SI(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function SI(e,t,n,o){let i=Ot(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function TI(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function b2(e,t,n){let o=t.keys.find(h=>e.columns[h].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let h of e.rows){let y=h[t.time];typeof y=="string"&&s.set(y,Date.parse(y)/1e3)}let a=[...s.keys()].
sort((h,y)=>s.get(h)-s.get(y)),l=new Map(a.map((h,y)=>[h,y])),u=Sm(e.rows.map(h=>h[o]).filter(h=>typeof h=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),m=0;for(let h of e.rows){let y=l.get(h[t.time]),b=h[o],k=h[i];
if(y===void 0||typeof k!="number")continue;let x=typeof b=="number"?u.zero&&b<=0?0:nc(u,b*(1+Math.sign(b)*1e-12)):-1;x>=
0&&x<c?p[y*c+x]+=k:m+=k}let f=a.map((h,y)=>_I(p.subarray(y*c,(y+1)*c))),d=a.map((h,y)=>p.subarray(y*c,(y+1)*c).reduce((b,k)=>b+
k,0));return{starts:a,times:a.map(h=>s.get(h)),edges:u,counts:p,bins:c,largest:Math.max(0,...f),tops:f,sums:d,nulls:m}}function _I(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function v2(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function Lm(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var w2="sn",k2="cn",C2="gn",S2="hn",oy="fn",T2="un",_2="mn",$2="vn",P2="wn",M2="bn",D2="yn",E2="kn",A2="ur";var ns=64,B2=16,cc=8,N2=24,ry=9;function F2(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,m]=S(0),f=V(null),d={width:Math.max(1,p-ns-B2),height:a-cc-N2},h=w=>{let P=w.currentTarget.getBoundingClientRect(),
M=Math.floor((w.clientX-P.left-ns)/d.width*t.starts.length),C=Math.floor((1-(w.clientY-P.top-cc)/d.height)*t.bins);return{
column:O2(M,t.starts.length),bin:O2(C,t.bins)}},y=gp((w,P,M)=>$I(w,P,M,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),b=w=>{let P=h(w);e.onCursor(P,P.column>t.starts.length/2),f.current&&R2(f.current,w)&&e.onBox(Lm(f.current.
from,P,t,{shift:w.shiftKey,alt:w.altKey}))},k=w=>{let P=f.current;f.current=null,P&&!R2(P,w)&&e.onCell(P.from,new DOMRect(
w.clientX,w.clientY,0,0))},x=w=>({left:`${ns+w.left/t.starts.length*d.width}px`,width:`${(w.right-w.left)/t.starts.length*
d.width}px`,top:`${cc+(1-w.high/t.bins)*d.height}px`,height:`${(w.high-w.low)/t.bins*d.height}px`});return r("div",{class:w2,
onPointerMove:b,onPointerUp:k,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:w=>{w.button===0&&(w.currentTarget.setPointerCapture(
w.pointerId),f.current={from:h(w),x:w.clientX,y:w.clientY})},children:[r(_m,{height:a,draw:y,onWidth:m}),u&&t.bins>0&&r(
"div",{class:k2,style:x({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:C2,"data-box":"",style:x(
c)})]})}function O2(e,t){return Math.max(0,Math.min(t-1,e))}function R2(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function $I(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:ns,top:cc,width:t-
ns-B2,height:n-cc-N2};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
PI(i,a),p.left,p.top,p.width,p.height);let m=h=>p.left+h/i.starts.length*p.width,f=h=>p.top+(1-h/i.bins)*p.height;c>=0&&
$m(e,m(c),p.top,p.left+p.width-m(c),p.height,tt("--muted"));for(let[h,y]of s.entries())EI(e,y,i,m,f,h);fl(e,"end","middl\
e");let d=1/0;i.edges.zero&&e.fillText("≤ 0",p.left-8,f(.5));for(let h of Tm(i.edges,Math.max(2,Math.floor(p.height/40)))){
let y=f(Br(i.edges,h));d-y<14||(d=y,e.fillText(ut(h,l),p.left-8,y))}AI(e,p,i,m,u)}function PI(e,t){let n=new ImageData(e.
starts.length,e.bins),o=MI();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=v2(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],m=((e.bins-1-a)*e.starts.
length+s)*4;n.data[m]=u,n.data[m+1]=c,n.data[m+2]=p,n.data[m+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var L2=64;function MI(){let e=Array.from({length:ry},
(t,n)=>DI(tt(`--ramp-${n+1}`)));return Array.from({length:L2},(t,n)=>{let o=n/(L2-1)*(ry-1),i=Math.min(ry-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function DI(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function EI(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,tt("--surface")],
[2,tt("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[m,f]=[o(p+.5),i(Br(n.edges,c))];u?e.lineTo(m,f):e.moveTo(m,f),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function AI(e,t,n,o,i){fl(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,m)=>{
let{hour:f,minute:d}=nr(p*1e3,i);if(u?f!==0||d!==0:m%l!==0)return;let h=j(p*1e3,i,a>=27*86400?"month":a>=86400||f===0&&d===
0?"dayShort":a<60?"clockSecond":"clock"),y=e.measureText(h).width/2,b=o(m),k=Math.max(t.left+y-8,Math.min(b,t.left+t.width-
y));k-y<c+16||(e.fillText(h,k,t.top+t.height+8),e.fillRect(Math.round(b),t.top+t.height,1,4),c=k+y)})}function z2({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p,largest:m,period:f}){
let d=Z(()=>{let C=b2(e,Ot(e,t),n);return m===void 0?C:{...C,largest:m}},[e,t,n.count,n.scale,m]),[h,y]=S(null),[b,k]=S(
null),x=qt(n.value),w=Fo(d.times),P=d.times.findIndex(C=>(C+w)*1e3>a+1e3),M=C=>{let L=h?.cell??{column:0,bin:0},A=OI(C.key,
L,d);if(A){let U=b??L;return C.shiftKey&&u(Lm(U,A,d,{shift:!1,alt:!1}),d),k(C.shiftKey?U:null),y({cell:A,left:A.column>d.
starts.length/2}),!0}if(C.key==="Escape"&&l)return u(null,d),!0;if(C.key!=="Enter"&&C.key!=="."||!h)return!1;let G=C.target.
getBoundingClientRect();return c(h.cell,d,new DOMRect(G.left+ns+(L.column+.5)/d.starts.length*(G.width-ns-16),G.top+(1-L.
bin/d.bins)*320,0,0)),!0};return r(Ge,{title:r(O,{children:["Heat map of ",r(D,{value:n.value,most:64})," over time",f===
void 0?"":`, ${f}`]}),summary:`${NI(d,n,o)}${f===void 0?"":`, ${f}`}`,onKey:M,announced:h?I2(d,h.cell,n,o,w).join(", "):
"",table:r(Qn,{answer:e,document:t,zone:o}),legend:r(BI,{matrix:d,colors:i,lines:s}),...p===void 0?{}:{actions:p},children:[
r(F2,{matrix:d,lines:s,colors:i,unit:x,zone:o,height:400,unfinished:P,cursor:h?.cell??null,box:l,onCursor:(C,L)=>y(C&&{cell:C,
left:L}),onBox:C=>u(C,d),onCell:(C,L)=>c(C,d,L)}),h&&d.bins>0&&r(RI,{matrix:d,cell:h.cell,bins:n,zone:o,step:w,start:h.left,
unit:x})]})}function OI(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",{column:t-1,
bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.starts.
length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.max(
0,Math.min(i.bin,o.bins-1))}}function I2(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[`${gn(
e.times[t]*1e3,s,i)} ${qi(i,e.times[t]*1e3)}`,hl(e.edges,{from:n,to:n+1},o.value),`${B(a)} events, ${z(l===0?0:a/l)} of \
the column`]}function RI({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=I2(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:we($2,s&&P2),"aria-hidden":"t\
rue",children:[r("div",{class:D2,children:a}),r("div",{class:M2,children:l}),r("div",{children:u}),r("div",{class:E2,children:Array.
from(p,(m,f)=>r("div",{class:A2,"data-here":f===t.bin,style:{height:`${m/c*100}%`}},f))})]})}var LI=9;function BI({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":q(e.largest);return r("div",{class:S2,
children:[r("span",{class:oy,children:[o,r("span",{class:T2,children:Array.from({length:LI},(s,a)=>r("span",{class:_2,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:oy,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[B(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function NI(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${oe(t.value).
text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${q(o)} events${s===void 0?"":`, most at ${gn(s*1e3,Fo(e.
times),n)}`}`}var H2="jn";function Ln({children:e}){return r("div",{class:H2,children:e})}var II=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],HI=[["p50",.5],["p95",
.95],["p99",.99]];function W2({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=S("log"),[l,u]=S([]),{compare:c}=e,p=ot(
e,o),m=p?Math.max(q2(e),q2(c)):void 0,f=r(O,{children:[r(Am,{bins:n,document:ye.value,onDocument:y=>de({document:y})}),r(
"span",{class:h2,children:"Colour"}),r(Ct,{label:"Colour",choices:II,value:s,onChange:a}),r(ct,{small:!0,kind:"outlined",
after:"down",menuLabel:"Percentiles over it",items:HI.map(([y,b])=>({label:y,checked:l.includes(b),act:()=>u(l.includes(
b)?l.filter(k=>k!==b):[...l,b].sort())})),children:l.length===0?"Percentiles":l.map(y=>`p${y*100}`).join(", ")}),i]}),d={
bins:n,zone:o,colors:s,shares:l,largest:m},h=r(V2,{...d,answer:e,of:t,period:p?.now,actions:f});return!p||!c?.query?h:r(
Ln,{children:[h,r(V2,{...d,answer:c,of:c.query,period:`against ${p.before}`,actions:null})]})}function q2(e){return(e?.rows??
[]).reduce((t,n)=>Math.max(t,Number(n.at(-1))||0),0)}function V2({answer:e,of:t,bins:n,zone:o,colors:i,shares:s,largest:a,
period:l,actions:u}){let[c,p]=S(null),{openAt:m,menu:f}=Fr(),d=WI(t,n.value,s);F(()=>p(null),[JSON.stringify(t)]);let h=e.
query?.to,y=Math.min(Date.now(),h===void 0?1/0:Date.parse(String(h))),b=(x,w)=>({...x.left===0&&x.right===w.starts.length?
{}:{time:ey(w.starts,x.left,x.right,h)},...x.low===0&&x.high===w.bins?{}:{range:lc(n,w.edges,{from:x.low,to:x.high})}}),
k=e.total?.at(-1);return r(O,{children:[r(z2,{answer:e,document:t,bins:n,zone:o,colors:i,lines:d,end:y,box:c?.box??null,
onBox:(x,w)=>p(x&&{box:x,matrix:w}),onCell:({column:x,bin:w},P,M)=>m({document:t,mark:b({left:x,right:x+1,low:w,high:w+1},
P),anchor:M,value:P.counts[x*P.bins+w]}),actions:u,largest:a,period:l}),c&&r(gl,{document:t,mark:b(c.box,c.matrix),label:qI(
c.box,c.matrix,n,o),total:typeof k=="number"?k:void 0,onClear:()=>p(null),children:r($,{small:!0,kind:"outlined",icon:"s\
earch",onClick:()=>VI(c.box,c.matrix,n,h),children:"Zoom"})}),f]})}function qI(e,t,n,o){let i=Fo(t.times),s=gn(t.times[e.
left]*1e3,i,o),a=gn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:`${n.value}\
 ${hl(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function VI(e,t,n,o){let{from:i,to:s}=ey(t.starts,
e.left,e.right,o),a=lc(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.value} >\
= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(m=>m!==""),c=ye.value,p=[c.where===void 0?"":/\bor\b/i.test(c.
where)?`(${c.where})`:c.where,...u].filter(m=>m!=="").join(" and ");ze({document:_e(_e(_e(c,"from",i),"to",s),"where",p===
""?void 0:p)},"zoom")}function WI(e,t,n){let{compare:o,...i}=Le(e),s=ge(e.aggregate?.by).find(es),a=n.map((c,p)=>`quanti\
le(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=yt(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?UI:n.map((c,p)=>({name:`p${c*100}`,values:u.rows.map(m=>typeof m[p+1]==
"number"?m[p+1]:null)}))}var UI=[];var iy=ce(0);function Bm(e,t,n,o=""){let[i,s]=S([]),a=iy.value;return F(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),se(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function yl(e){
await se("v1/notes",{body:e}),iy.value++}async function Nm(e){await se(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),iy.value++}var Fm=hp(null);var U2="Xn",K2="Sn",j2="Bn",G2="C",J2="Cn",Z2="En",Y2="In";var jI=12;function zm({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=S(""),u=m=>m.keys.map(f=>oe(f).text).
join(", "),c=a===""?e:e.filter(m=>u(m).toLowerCase().includes(a.toLowerCase())),p=(m,f)=>{let d=e.filter(b=>b.key!==m.key).
map(b=>b.key),h=!n.has(m.key)&&d.every(b=>n.has(b));if(!f)return o(h?new Set:new Set(d));let y=new Set(n);y.delete(m.key)||
y.add(m.key),o(y)};return r("div",{class:U2,children:[e.length>=jI&&r("input",{class:K2,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:m=>l(m.currentTarget.value)}),r("div",{class:j2,children:c.map(m=>r("button",{type:"butt\
on",class:G2,"aria-pressed":!n.has(m.key),onClick:f=>p(m,f.ctrlKey||f.metaKey),onContextMenu:s&&(f=>{f.preventDefault(),
s(m,f.currentTarget)}),onKeyDown:s&&(f=>{f.key==="."&&(f.preventDefault(),f.stopPropagation(),s(m,f.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":ja(m.color).join(" "),style:{stroke:`var(${yn(m.color)})`}})}),r("span",{class:J2,children:r(D,{value:m.
keys.length===1?m.keys[0]:m.keys,most:20,middle:!0})}),r("span",{class:Z2,children:m.last===null?"–":i(m.last)})]},m.key))}),
t>e.length&&r("p",{class:Y2,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var X2="Un",eT="Hn",tT="Ln",sy="Mn",nT="Nn",oT="Rn",rT="An",iT="Dn",sT="Tn",ay="_n";var ly=12;function aT({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let m=n.map((d,h)=>({row:d,value:e.series[h].values[i]??null,low:e.series[h].low?.[i]??null,high:e.series[h].
high?.[i]??null,before:lT(t,d.key,i)})).filter(({row:d})=>!o.has(d.key)).toSorted((d,h)=>(h.value??-1/0)-(d.value??-1/0)),
f=Fo(e.times);return r("div",{class:we(eT,s>400&&tT),"aria-hidden":"true",children:[r("div",{class:sy,children:[gn(c*1e3,
f,a)," ",qi(a,c*1e3)]}),m.slice(0,ly).map(({row:d,value:h,low:y,high:b,before:k})=>r("div",{class:nT,children:[r("span",
{class:oT,style:{background:`var(${yn(d.color)})`}}),r("span",{class:rT,children:d.keys.length===0?"":d.keys.map(x=>oe(x).
text).join(", ")}),r("span",{class:iT,children:h===null?"–":y!==null&&b!==null?`${l(y)} – ${l(b)}`:l(h)}),k!==void 0&&
r("span",{class:sT,children:h!==null&&k?po(h/k-1):"–"})]},d.key)),m.length>ly&&r("div",{class:sy,children:[m.length-ly,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:ay,children:["against ",gn(t.times[i]*1e3,f,a)]}),u&&r("div",{class:ay,
children:"this bucket is not over yet"})]})}function lT(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function uT(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=lT(t,JSON.stringify(l),n),m=c!==null&&p?`, ${po(c/p-1)}`:"";return`${l.map(f=>oe(f).text).join(", ")}\
 ${c===null?"nothing":i(c)}${m}`.trim()});return`${gn(s*1e3,Fo(e.times),o)}: ${a.join("; ")}`}var cT="qn",pT="Fn",mT="mr",dT="Gn";function fT({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(O,{children:o.map(
i=>r(JI,{flag:i,box:e,zone:n},i.id))})}function JI({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${j(e.from*1e3,n)}: ${W(e.text)}`,a=Ao(s);return r(O,{children:[e.to!==null&&r("s\
pan",{class:pT,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:cT,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:mT,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(le,{name:"save",size:12})})]})}function hT({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:dT,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var ZI="uplot",YI="u-hz",QI="u-vt",XI="u-title",eH="u-wrap",tH="u-under",nH="u-over",oH="u-axis",Xs="u-off",rH="u-select",
iH="u-cursor-x",sH="u-cursor-y",aH="u-cursor-pt",lH="u-legend",uH="u-live",cH="u-inline",pH="u-series",mH="u-marker",gT="\
u-label",dH="u-value",mc="width",dc="height";var yT="bottom",bl="left",uy="right",_y="#000",bT=_y+"0",cy="mousemove",vT="mousedown",py="mouseup",xT="mouseenter",wT="\
mouseleave",kT="dblclick",fH="resize",hH="scroll",CT="change",Um="dppxchange",$y="--",Tl=typeof window<"u",gy=Tl?document:
null,xl=Tl?window:null,gH=Tl?navigator:null,Qe,Hm;function yy(){let e=devicePixelRatio;Qe!=e&&(Qe=e,Hm&&vy(CT,Hm,yy),Hm=
matchMedia(`(min-resolution: ${Qe-.001}dppx) and (max-resolution: ${Qe+.001}dppx)`),ea(CT,Hm,yy),xl.dispatchEvent(new CustomEvent(
Um)))}function vo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function by(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function St(e,t,n){e.style[t]=n+"px"}function lr(e,t,n,o){let i=gy.createElement(e);return t!=null&&vo(i,
t),n?.insertBefore(i,o),i}function Io(e,t){return lr("div",e,t)}var ST=new WeakMap;function Ir(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=ST.get(e);s!=a&&(e.style.transform=s,ST.set(e,s),t<0||n<0||t>o||n>i?vo(e,Xs):by(e,Xs))}var TT=new WeakMap;
function _T(e,t,n){let o=t+n,i=TT.get(e);o!=i&&(TT.set(e,o),e.style.background=t,e.style.borderColor=n)}var $T=new WeakMap;
function PT(e,t,n,o){let i=t+""+n,s=$T.get(e);i!=s&&($T.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Py={passive:!0},yH={...Py,capture:!0};function ea(e,t,n,o){t.addEventListener(
e,n,o?yH:Py)}function vy(e,t,n,o){t.removeEventListener(e,n,Py)}Tl&&yy();function ur(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:xo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function n_(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var o_=e=>e!=
null,r_=e=>e!=null&&e>0,Gm=n_(o_),bH=n_(r_);function vH(e,t,n,o=0,i=!1){let s=i?bH:Gm,a=i?r_:o_;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??pt,u??-pt]}function Jm(e,t,n,o){let i=ET(e),s=ET(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
vi:i_,l=i==1?xo:Ho,u=s==1?Ho:xo,c=l(a(ln(e))),p=u(a(ln(t))),m=wl(n,c),f=wl(n,p);return n==10&&(c<0&&(m=mt(m,-c)),p<0&&(f=
mt(f,-p))),o||n==2?(e=m*i,t=f*s):(e=u_(e,m),t=Zm(t,f)),[e,t]}function My(e,t,n,o){let i=Jm(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var Dy=.1,MT={mode:3,pad:Dy},hc={pad:0,soft:null,mode:0},xH={min:hc,max:hc};function Km(e,t,n,o){return Ym(
n)?DT(e,t,n):(hc.pad=n,hc.soft=o?0:null,hc.mode=o?3:0,DT(e,t,xH))}function Je(e,t){return e??t}function wH(e,t,n){for(t=
Je(t,0),n=Je(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function DT(e,t,n){let o=n.min,i=n.max,s=Je(o.pad,
0),a=Je(i.pad,0),l=Je(o.hard,-pt),u=Je(i.hard,pt),c=Je(o.soft,pt),p=Je(i.soft,-pt),m=Je(o.mode,0),f=Je(i.mode,0),d=t-e,h=vi(
d),y=Un(ln(e),ln(t)),b=vi(y),k=ln(b-h);(d<1e-24||k>10)&&(d=0,(e==0||t==0)&&(d=1e-24,m==2&&c!=pt&&(s=0),f==2&&p!=-pt&&(a=
0)));let x=d||y||1e3,w=vi(x),P=wl(10,xo(w)),M=x*(d==0?e==0?.1:1:s),C=mt(u_(e-M,P/10),24),L=e>=c&&(m==1||m==3&&C<=c||m==2&&
C>=c)?c:pt,A=Un(l,C<L&&e>=L?L:cr(L,C)),G=x*(d==0?t==0?.1:1:a),U=mt(Zm(t+G,P/10),24),N=t<=p&&(f==1||f==3&&U>=p||f==2&&U<=
p)?p:-pt,ne=cr(u,U>N&&t<=N?N:Un(N,U));return A==ne&&A==0&&(ne=100),[A,ne]}var kH=new Intl.NumberFormat(Tl?gH.language:"e\
n-US"),Ey=e=>kH.format(e),wo=Math,Wm=wo.PI,ln=wo.abs,xo=wo.floor,an=wo.round,Ho=wo.ceil,cr=wo.min,Un=wo.max,wl=wo.pow,ET=wo.
sign,vi=wo.log10,i_=wo.log2,CH=(e,t=1)=>wo.sinh(e)*t,my=(e,t=1)=>wo.asinh(e/t),pt=1/0;function AT(e){return(vi((e^e>>31)-
(e>>31))|0)+1}function xy(e,t,n){return cr(Un(e,t),n)}function s_(e){return typeof e=="function"}function He(e){return s_(
e)?e:()=>e}var SH=()=>{},a_=e=>e,l_=(e,t)=>t,TH=e=>null,OT=e=>!0,RT=(e,t)=>e==t,_H=/\.\d*?(?=9{6,}|0{6,})/gm,ta=e=>{if(p_(
e)||rs.has(e))return e;let t=`${e}`,n=t.match(_H);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${ta(i)}e${s}`}return mt(e,o)};function Ys(e,t){return ta(mt(ta(e/t))*t)}function Zm(e,t){return ta(
Ho(ta(e/t))*t)}function u_(e,t){return ta(xo(ta(e/t))*t)}function mt(e,t=0){if(p_(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return an(o)/n}var rs=new Map;function c_(e){return((""+e).split(".")[1]||"").length}function yc(e,t,n,o){let i=[],
s=o.map(c_);for(let a=t;a<n;a++){let l=ln(a),u=mt(wl(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*
u,m=(a>=0?0:l)+(a>=s[c]?0:s[c]),f=e==10?p:mt(p,m);i.push(f),rs.set(f,m)}}return i}var gc={},Ay=[],kl=[null,null],os=Array.
isArray,p_=Number.isInteger,$H=e=>e===void 0;function LT(e){return typeof e=="string"}function Ym(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function PH(e){return e!=null&&typeof e=="object"}var MH=Object.getPrototypeOf(
Uint8Array),m_="__proto__";function Cl(e,t=Ym){let n;if(os(e)){let o=e.find(i=>i!=null);if(os(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=Cl(e[i],t)}else n=e.slice()}else if(e instanceof MH)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=m_&&(n[o]=Cl(e[o],t))}else n=e;return n}function Qt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=m_&&(Ym(e[i])?Qt(e[i],Cl(o[i])):e[i]=Cl(o[i]))}return e}var DH=0,EH=1,AH=2;function OH(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function RH(e,t){
if(NH(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return FH(a[0])||(a=BH(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],m=Array(i).fill(void 0),f=t?t[a][c]:EH,d=[];for(let h=0;h<p.length;h++){let y=p[h],b=s.get(u[h]);
y===null?f!=DH&&(m[b]=y,f==AH&&d.push(b)):m[b]=y}OH(m,d,i),o.push(m)}}return o}var LH=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function BH(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function NH(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function FH(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Un(1,xo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var d_=["January","February","March","April","May","June",
"July","August","September","October","November","December"],f_=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function h_(e){return e.slice(0,3)}var zH=f_.map(h_),IH=d_.map(h_),HH={MMMM:d_,MMM:IH,WWWW:f_,WWW:zH};function pc(e){
return(e<10?"0":"")+e}function qH(e){return(e<10?"00":e<100?"0":"")+e}var VH={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>pc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>pc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>pc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>pc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>pc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>qH(e.getMilliseconds())};function Oy(e,t){t=t||HH;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?VH[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var WH=new Intl.DateTimeFormat().resolvedOptions().timeZone;function UH(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==WH?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var g_=e=>e%1==0,jm=[1,2,2.5,5],KH=yc(10,-32,0,jm),y_=yc(10,0,32,jm),jH=y_.filter(g_),Qs=KH.concat(
y_),Ry=`
`,b_="{YYYY}",BT=Ry+b_,v_="{M}/{D}",fc=Ry+v_,qm=fc+"/{YY}",x_="{aa}",GH="{h}:{mm}",vl=GH+x_,NT=Ry+vl,FT=":{ss}",rt=null;
function w_(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?yc(10,0,3,jm).filter(g_):yc(10,-3,0,jm)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,b_,rt,rt,rt,rt,rt,rt,1],[i*28,"{MMM}",BT,rt,rt,rt,rt,rt,1],[i,v_,BT,rt,
rt,rt,rt,rt,1],[o,"{h}"+x_,qm,rt,fc,rt,rt,rt,1],[n,vl,qm,rt,fc,rt,rt,rt,1],[t,FT,qm+" "+vl,rt,fc+" "+vl,rt,NT,rt,1],[e,FT+
".{fff}",qm+" "+vl,rt,fc+" "+vl,rt,NT,rt,1]];function p(m){return(f,d,h,y,b,k)=>{let x=[],w=b>=a,P=b>=s&&b<a,M=m(h),C=mt(
M*e,3),L=dy(M.getFullYear(),w?0:M.getMonth(),P||w?1:M.getDate()),A=mt(L*e,3);if(P||w){let G=P?b/s:0,U=w?b/a:0,N=C==A?C:mt(
dy(L.getFullYear()+U,L.getMonth()+G,1)*e,3),ne=new Date(an(N/e)),I=ne.getFullYear(),Q=ne.getMonth();for(let ee=0;N<=y;ee++){
let Ce=dy(I+U*ee,Q+G*ee,1),X=Ce-m(mt(Ce*e,3));N=mt((+Ce+X)*e,3),N<=y&&x.push(N)}}else{let G=b>=i?i:b,U=xo(h)-xo(C),N=A+U+
Zm(C-A,G);x.push(N);let ne=m(N),I=ne.getHours()+ne.getMinutes()/n+ne.getSeconds()/o,Q=b/o,ee=f.axes[d]._space,Ce=k/ee;for(;N=
mt(N+b,e==1?0:3),!(N>y);)if(Q>1){let X=xo(mt(I+Q,6))%24,De=m(N).getHours()-X;De>1&&(De=-1),N-=De*o,I=(I+Q)%24;let Be=x[x.
length-1];mt((N-Be)/b,3)*Ce>=.7&&x.push(N)}else x.push(N)}return x}}return[u,c,p]}var[JH,ZH,YH]=w_(1),[QH,XH,eq]=w_(.001);
yc(2,-53,53,[1]);function zT(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+o)))}function IT(e,t){
return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,p,m,f,d;return o.map(h=>{let y=e(h),b=y.getFullYear(),k=y.
getMonth(),x=y.getDate(),w=y.getHours(),P=y.getMinutes(),M=y.getSeconds(),C=b!=u&&l[2]||k!=c&&l[3]||x!=p&&l[4]||w!=m&&l[5]||
P!=f&&l[6]||M!=d&&l[7]||l[1];return u=b,c=k,p=x,m=w,f=P,d=M,C(y)})}}function tq(e,t){let n=Oy(t);return(o,i,s,a,l)=>i.map(
u=>n(e(u)))}function dy(e,t,n){return new Date(e,t,n)}function HT(e,t){return t(e)}var nq="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function qT(e,t){return(n,o,i,s)=>s==null?$y:t(e(o))}function oq(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function rq(e,t){return e.series[t].fill(e,t)}var iq={show:!0,live:!0,isolate:!1,mount:SH,
markers:{show:!0,width:2,stroke:oq,fill:rq,dash:"solid"},idx:null,idxs:null,values:[]};function sq(e,t){let n=e.cursor.points,
o=Io(),i=n.size(e,t);St(o,mc,i),St(o,dc,i);let s=i/-2;St(o,"marginLeft",s),St(o,"marginTop",s);let a=n.width(e,t,i);return a&&
St(o,"borderWidth",a),o}function aq(e,t){let n=e.series[t].points;return n._fill||n._stroke}function lq(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function uq(e,t){return e.series[t].points.size}var fy=[0,0];function cq(e,t,n){return fy[0]=
t,fy[1]=n,fy}function Vm(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function hy(e,t,n,o=!0){return i=>{
(!o||i.target==t)&&n(i)}}var pq={show:!0,x:!0,y:!0,lock:!1,move:cq,points:{one:!1,show:sq,size:uq,width:0,stroke:lq,fill:aq},
bind:{mousedown:Vm,mouseup:Vm,click:Vm,dblclick:Vm,mousemove:hy,mouseleave:hy,mouseenter:hy},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},k_={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ly=Qt({},k_,{filter:l_}),C_=Qt({},Ly,{size:10}),S_=Qt({},k_,{show:!1}),By='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',T_="bold "+By,__=1.5,VT={show:!0,scale:"x",stroke:_y,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:T_,side:2,grid:Ly,ticks:C_,border:S_,font:By,lineGap:__,rotate:0},mq="\
Value",dq="Time",WT={show:!0,scale:"x",auto:!1,sorted:1,min:pt,max:-pt,idxs:[]};function fq(e,t,n,o,i){return t.map(s=>s==
null?"":Ey(s))}function hq(e,t,n,o,i,s,a){let l=[],u=rs.get(i)||0;n=a?n:mt(Zm(n,i),u);for(let c=n;c<=o;c=mt(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function wy(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?vi:i_,p=xo(c(n));
i=wl(u,p),u==10&&(i=Qs[ur(i,Qs)]);let m=n,f=i*u;u==10&&(f=Qs[ur(f,Qs)]);do l.push(m),m=m+i,u==10&&!rs.has(m)&&(m=mt(m,rs.
get(i))),m>=f&&(i=m,f=i*u,u==10&&(f=Qs[ur(f,Qs)]));while(m<=o);return l}function gq(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?wy(e,t,Un(u,n),o,i):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?wy(e,t,Un(u,-o),-n,i):[u]).reverse().map(f=>-f).
concat(p,c)}var $_=/./,yq=/[12357]/,bq=/[125]/,UT=/1/,ky=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function vq(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),m=u(9,a)-
p>=c?$_:u(7,a)-p>=c?yq:u(5,a)-p>=c?bq:UT;if(m==UT){let f=ln(u(1,a)-p);if(f<c)return ky(t.slice().reverse(),l.distr,m,Ho(
c/f)).reverse()}return ky(t,l.distr,m,1)}function xq(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=ln(u(
1,a)-u(2,a));return c<l?ky(t.slice().reverse(),3,$_,Ho(l/c)).reverse():t}function wq(e,t,n,o){return o==null?$y:t==null?
"":Ey(t)}var KT={show:!0,scale:"y",stroke:_y,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:T_,side:3,
grid:Ly,ticks:C_,border:S_,font:By,lineGap:__,rotate:0};function kq(e,t){let n=3+(e||1)*2;return mt(n*t,3)}function Cq(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=ln(a-s),u=e.series[t],
c=l/(u.points.space*Qe);return o[1]-o[0]<=c}var jT={scale:null,auto:!0,sorted:0,min:pt,max:-pt},P_=(e,t,n,o,i)=>i,GT={show:!0,
auto:!0,sorted:0,gaps:P_,alpha:1,facets:[Qt({},jT,{scale:"x"}),Qt({},jT,{scale:"y"})]},JT={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:P_,alpha:1,points:{show:Cq,filter:null},values:null,min:pt,max:-pt,idxs:[],path:null,clip:null};function Sq(e,t,n,o,i){
return n/10}var M_={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Tq=Qt({},M_,{time:!1,ori:1}),ZT={};
function D_(e,t){let n=ZT[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=i&&n.plots[p].pub(o,i,s,a,l,u,c)}},e!=null&&(ZT[e]=n)),
n}var Sl=1,Cy=2;function na(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[i.facets[0].scale]:a[e.series[0].scale],m=o==2?a[i.facets[1].scale]:a[i.scale],f=l.left,d=l.top,h=l.
width,y=l.height,b=e.valToPosH,k=e.valToPosV;return p.ori==0?n(i,u,c,p,m,b,k,f,d,h,y,Xm,_l,td,A_,R_):n(i,u,c,p,m,k,b,d,f,
y,h,ed,$l,zy,O_,L_)}function Ny(e,t){let n=0,o=0,i=Je(e.bands,Ay);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function _q(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function xi(e,t,n,o,i,s){
return na(e,t,(a,l,u,c,p,m,f,d,h,y,b)=>{let k=a.pxRound,x=c.dir*(c.ori==0?1:-1),w=c.ori==0?_l:$l,P,M;x==1?(P=n,M=o):(P=o,
M=n);let C=k(m(l[P],c,y,d)),L=k(f(u[P],p,b,h)),A=k(m(l[M],c,y,d)),G=k(f(s==1?p.max:p.min,p,b,h)),U=new Path2D(i);return w(
U,A,G),w(U,C,G),w(U,C,L),U})}function Qm(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?td:zy,u=n;for(let m=0;m<
e.length;m++){let f=e[m];if(f[1]>f[0]){let d=f[0]-u;d>0&&l(a,u,o,d,o+s),u=f[1]}}let c=n+i-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function $q(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Fy(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let m=c,f=c;if(i==1)for(;++c<=o&&t[c]===null;)f=c;else for(;--c>=
n&&t[c]===null;)f=c;let d=s(e[m]),h=f==m?d:s(e[f]),y=m-i;d=a<=0&&y>=0&&y<u?s(e[y]):d;let k=f+i;h=a>=0&&k>=0&&k<u?s(e[k]):
h,h>=d&&l.push([d,h])}return l}function YT(e){return e==0?a_:e==1?an:t=>Ys(t,e)}function E_(e){let t=e==0?Xm:ed,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(i,s,a,l,u):(c=cr(c,l/2,u/2),p=cr(p,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,p),n(i,s,a+u,s,a,p),n(i,s,a,s+l,a,c),i.closePath())}}var Xm=(e,t,n)=>{e.moveTo(t,n)},ed=(e,t,n)=>{e.moveTo(
n,t)},_l=(e,t,n)=>{e.lineTo(t,n)},$l=(e,t,n)=>{e.lineTo(n,t)},td=E_(0),zy=E_(1),A_=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},O_=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},R_=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},L_=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function B_(e){return(t,n,o,i,s)=>na(t,n,(a,l,u,c,p,m,f,d,h,y,b)=>{let{pxRound:k,points:x}=a,w,P;c.ori==0?(w=Xm,P=A_):(w=
ed,P=O_);let M=mt(x.width*Qe,3),C=(x.size-x.width)/2*Qe,L=mt(C*2,3),A=new Path2D,G=new Path2D,{left:U,top:N,width:ne,height:I}=t.
bbox;td(G,U-L,N-L,ne+L*2,I+L*2);let Q=ee=>{if(u[ee]!=null){let Ce=k(m(l[ee],c,y,d)),X=k(f(u[ee],p,b,h));w(A,Ce+C,X),P(A,
Ce,X,C,0,Wm*2)}};if(s)s.forEach(Q);else for(let ee=o;ee<=i;ee++)Q(ee);return{stroke:M>0?A:null,fill:A,clip:G,flags:Sl|Cy}})}
function N_(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var Pq=N_(_l),Mq=N_($l);
function F_(e){let t=Je(e?.alignGaps,0);return(n,o,i,s)=>na(n,o,(a,l,u,c,p,m,f,d,h,y,b)=>{[i,s]=Gm(u,i,s);let k=a.pxRound,
x=I=>k(m(I,c,y,d)),w=I=>k(f(I,p,b,h)),P,M;c.ori==0?(P=_l,M=Pq):(P=$l,M=Mq);let C=c.dir*(c.ori==0?1:-1),L={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Sl},A=L.stroke,G=!1;if(s-i>=y*4){let I=fe=>n.posToVal(fe,c.key,!0),Q=null,
ee=null,Ce,X,Xe,Ze=x(l[C==1?i:s]),De=x(l[i]),Be=x(l[s]),Re=I(C==1?De+1:Be-1);for(let fe=C==1?i:s;fe>=i&&fe<=s;fe+=C){let tn=l[fe],
_t=(C==1?tn<Re:tn>Re)?Ze:x(tn),et=u[fe];_t==Ze?et!=null?(X=et,Q==null?(P(A,_t,w(X)),Ce=Q=ee=X):X<Q?Q=X:X>ee&&(ee=X)):et===
null&&(G=!0):(Q!=null&&M(A,Ze,w(Q),w(ee),w(Ce),w(X)),et!=null?(X=et,P(A,_t,w(X)),Q=ee=Ce=X):(Q=ee=null,et===null&&(G=!0)),
Ze=_t,Re=I(Ze+C))}Q!=null&&Q!=ee&&Xe!=Ze&&M(A,Ze,w(Q),w(ee),w(Ce),w(X))}else for(let I=C==1?i:s;I>=i&&I<=s;I+=C){let Q=u[I];
Q===null?G=!0:Q!=null&&P(A,x(l[I]),w(Q))}let[N,ne]=Ny(n,o);if(a.fill!=null||N!=0){let I=L.fill=new Path2D(A),Q=a.fillTo(
n,o,a.min,a.max,N),ee=w(Q),Ce=x(l[i]),X=x(l[s]);C==-1&&([X,Ce]=[Ce,X]),P(I,X,ee),P(I,Ce,ee)}if(!a.spanGaps){let I=[];G&&
I.push(...Fy(l,u,i,s,C,x,t)),L.gaps=I=a.gaps(n,o,i,s,I),L.clip=Qm(I,c.ori,d,h,y,b)}return ne!=0&&(L.band=ne==2?[xi(n,o,i,
s,A,-1),xi(n,o,i,s,A,1)]:xi(n,o,i,s,A,ne)),L})}function Dq(e){let t=Je(e.align,1),n=Je(e.ascDesc,!1),o=Je(e.alignGaps,0),
i=Je(e.extend,!1);return(s,a,l,u)=>na(s,a,(c,p,m,f,d,h,y,b,k,x,w)=>{[l,u]=Gm(m,l,u);let P=c.pxRound,{left:M,width:C}=s.bbox,
L=De=>P(h(De,f,x,b)),A=De=>P(y(De,d,w,k)),G=f.ori==0?_l:$l,U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,
flags:Sl},N=U.stroke,ne=f.dir*(f.ori==0?1:-1),I=A(m[ne==1?l:u]),Q=L(p[ne==1?l:u]),ee=Q,Ce=Q;i&&t==-1&&(Ce=M,G(N,Ce,I)),G(
N,Q,I);for(let De=ne==1?l:u;De>=l&&De<=u;De+=ne){let Be=m[De];if(Be==null)continue;let Re=L(p[De]),fe=A(Be);t==1?G(N,Re,
I):G(N,ee,fe),G(N,Re,fe),I=fe,ee=Re}let X=ee;i&&t==1&&(X=M+C,G(N,X,I));let[Xe,Ze]=Ny(s,a);if(c.fill!=null||Xe!=0){let De=U.
fill=new Path2D(N),Be=c.fillTo(s,a,c.min,c.max,Xe),Re=A(Be);G(De,X,Re),G(De,Ce,Re)}if(!c.spanGaps){let De=[];De.push(...Fy(
p,m,l,u,ne,L,o));let Be=c.width*Qe/2,Re=n||t==1?Be:-Be,fe=n||t==-1?-Be:Be;De.forEach(tn=>{tn[0]+=Re,tn[1]+=fe}),U.gaps=De=
c.gaps(s,a,l,u,De),U.clip=Qm(De,f.ori,b,k,x,w)}return Ze!=0&&(U.band=Ze==2?[xi(s,a,l,u,N,-1),xi(s,a,l,u,N,1)]:xi(s,a,l,u,
N,Ze)),U})}function QT(e,t,n,o,i,s,a=pt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==void 0){if(l!=
null){let p=ln(e[u]-e[l]);p<c&&(c=p,a=ln(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function Eq(e){e=e||gc;let t=Je(e.size,
[.6,pt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=He(i),a=1-t[0],l=Je(t[1],
pt),u=Je(t[2],1),c=Je(e.disp,gc),p=Je(e.each,d=>{}),{fill:m,stroke:f}=c;return(d,h,y,b)=>na(d,h,(k,x,w,P,M,C,L,A,G,U,N)=>{
let ne=k.pxRound,I=n,Q=o*Qe,ee=l*Qe,Ce=u*Qe,X,Xe;P.ori==0?[X,Xe]=s(d,h):[Xe,X]=s(d,h);let Ze=P.dir*(P.ori==0?1:-1),De=P.
ori==0?td:zy,Be=P.ori==0?p:(ae,ht,nn,va,ks,Tr,Cs)=>{p(ae,ht,nn,ks,va,Cs,Tr)},Re=Je(d.bands,Ay).find(ae=>ae.series[0]==h),
fe=Re!=null?Re.dir:0,tn=k.fillTo(d,h,k.min,k.max,fe),Nn=ne(L(tn,M,N,G)),_t,et,Jo,so=U,Dt=ne(k.width*Qe),Sr=!1,ti=null,_o=null,
Ei=null,ga=null;m!=null&&(Dt==0||f!=null)&&(Sr=!0,ti=m.values(d,h,y,b),_o=new Map,new Set(ti).forEach(ae=>{ae!=null&&_o.
set(ae,new Path2D)}),Dt>0&&(Ei=f.values(d,h,y,b),ga=new Map,new Set(Ei).forEach(ae=>{ae!=null&&ga.set(ae,new Path2D)})));
let{x0:ya,size:pu}=c;if(ya!=null&&pu!=null){I=1,x=ya.values(d,h,y,b),ya.unit==2&&(x=x.map(nn=>d.posToVal(A+nn*U,P.key,!0)));
let ae=pu.values(d,h,y,b);pu.unit==2?et=ae[0]*U:et=C(ae[0],P,U,A)-C(0,P,U,A),so=QT(x,w,C,P,U,A,so),Jo=so-et+Q}else so=QT(
x,w,C,P,U,A,so),Jo=so*a+Q,et=so-Jo;Jo<1&&(Jo=0),Dt>=et/2&&(Dt=0),Jo<5&&(ne=a_);let Xc=Jo>0,xs=so-Jo-(Xc?Dt:0);et=ne(xy(xs,
Ce,ee)),_t=(I==0?et/2:I==Ze?0:et)-I*Ze*((I==0?Q/2:0)+(Xc?Dt/2:0));let Fn={stroke:null,fill:null,clip:null,band:null,gaps:null,
flags:0},ba=Sr?null:new Path2D,ni=null;if(Re!=null)ni=d.data[Re.series[1]];else{let{y0:ae,y1:ht}=c;ae!=null&&ht!=null&&(w=
ht.values(d,h,y,b),ni=ae.values(d,h,y,b))}let ws=X*et,Ee=Xe*et;for(let ae=Ze==1?y:b;ae>=y&&ae<=b;ae+=Ze){let ht=w[ae];if(ht==
null)continue;if(ni!=null){let jn=ni[ae]??0;if(ht-jn==0)continue;Nn=L(jn,M,N,G)}let nn=P.distr!=2||c!=null?x[ae]:ae,va=C(
nn,P,U,A),ks=L(Je(ht,tn),M,N,G),Tr=ne(va-_t),Cs=ne(Un(ks,Nn)),ao=ne(cr(ks,Nn)),$o=Cs-ao;if(ht!=null){let jn=ht<0?Ee:ws,Zo=ht<
0?ws:Ee;Sr?(Dt>0&&Ei[ae]!=null&&De(ga.get(Ei[ae]),Tr,ao+xo(Dt/2),et,Un(0,$o-Dt),jn,Zo),ti[ae]!=null&&De(_o.get(ti[ae]),Tr,
ao+xo(Dt/2),et,Un(0,$o-Dt),jn,Zo)):De(ba,Tr,ao+xo(Dt/2),et,Un(0,$o-Dt),jn,Zo),Be(d,h,ae,Tr-Dt/2,ao,et+Dt,$o)}}return Dt>
0?Fn.stroke=Sr?ga:ba:Sr||(Fn._fill=k.width==0?k._fill:k._stroke??k._fill,Fn.width=0),Fn.fill=Sr?_o:ba,Fn})}function Aq(e,t){
let n=Je(t?.alignGaps,0);return(o,i,s,a)=>na(o,i,(l,u,c,p,m,f,d,h,y,b,k)=>{[s,a]=Gm(c,s,a);let x=l.pxRound,w=X=>x(f(X,p,
b,h)),P=X=>x(d(X,m,k,y)),M,C,L;p.ori==0?(M=Xm,L=_l,C=R_):(M=ed,L=$l,C=L_);let A=p.dir*(p.ori==0?1:-1),G=w(u[A==1?s:a]),U=G,
N=[],ne=[];for(let X=A==1?s:a;X>=s&&X<=a;X+=A)if(c[X]!=null){let Ze=u[X],De=w(Ze);N.push(U=De),ne.push(P(c[X]))}let I={stroke:e(
N,ne,M,L,C,x),fill:null,clip:null,band:null,gaps:null,flags:Sl},Q=I.stroke,[ee,Ce]=Ny(o,i);if(l.fill!=null||ee!=0){let X=I.
fill=new Path2D(Q),Xe=l.fillTo(o,i,l.min,l.max,ee),Ze=P(Xe);L(X,U,Ze),L(X,G,Ze)}if(!l.spanGaps){let X=[];X.push(...Fy(u,
c,s,a,A,w,n)),I.gaps=X=l.gaps(o,i,s,a,X),I.clip=Qm(X,p.ori,h,y,b,k)}return Ce!=0&&(I.band=Ce==2?[xi(o,i,s,a,Q,-1),xi(o,i,
s,a,Q,1)]:xi(o,i,s,a,Q,Ce)),I})}function Oq(e){return Aq(Rq,e)}function Rq(e,t,n,o,i,s){let a=e.length;if(a<2)return null;
let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),m=Array(a-1);for(let f=0;f<
a-1;f++)p[f]=t[f+1]-t[f],m[f]=e[f+1]-e[f],c[f]=p[f]/m[f];u[0]=c[0];for(let f=1;f<a-1;f++)c[f]===0||c[f-1]===0||c[f-1]>0!=
c[f]>0?u[f]=0:(u[f]=3*(m[f-1]+m[f])/((2*m[f]+m[f-1])/c[f-1]+(m[f]+2*m[f-1])/c[f]),isFinite(u[f])||(u[f]=0));u[a-1]=c[a-2];
for(let f=0;f<a-1;f++)i(l,e[f]+m[f]/3,t[f]+u[f]*m[f]/3,e[f+1]-m[f]/3,t[f+1]-u[f+1]*m[f]/3,e[f+1],t[f+1])}return l}var Sy=new Set;
function XT(){for(let e of Sy)e.syncRect(!0)}Tl&&(ea(fH,xl,XT),ea(hH,xl,XT,!0),ea(Um,xl,()=>{Xt.pxRatio=Qe}));var Lq=F_(),
Bq=B_();function e_(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Ty(s,a,t,n))}
function Nq(e,t){return e.map((n,o)=>o==0?{}:Qt({},t,n))}function Ty(e,t,n,o){return Qt({},t==0?n:o,e)}function z_(e,t,n){
return t==null?kl:[t,n]}var Fq=z_;function zq(e,t,n){return t==null?kl:Km(t,n,Dy,!0)}function I_(e,t,n,o){return t==null?
kl:Jm(t,n,e.scales[o].log,!1)}var Iq=I_;function H_(e,t,n,o){return t==null?kl:My(t,n,e.scales[o].log,!1)}var Hq=H_;function qq(e,t,n,o,i){
let s=Un(AT(e),AT(t)),a=t-e,l=ur(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?rs.get(u):0)<=17)return[u,c]}while(++l<n.
length);return[0,0]}function t_(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=an((n=+i)*Qe))+"px"),[e,t,n]}function Vq(e){
e.show&&[e.font,e.labelFont].forEach(t=>{let n=mt(t[2]*Qe,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Xt(e,t,n){
let o={mode:Je(e.mode,1)},i=o.mode;function s(g,v,T,_){let E=v.valToPct(g);return _+T*(v.dir==-1?1-E:E)}function a(g,v,T,_){
let E=v.valToPct(g);return _+T*(v.dir==-1?E:1-E)}function l(g,v,T,_){return v.ori==0?s(g,v,T,_):a(g,v,T,_)}o.valToPosH=s,
o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Io(ZI);if(e.id!=null&&(c.id=e.id),vo(c,e.class),e.title){let g=Io(XI,c);g.
textContent=e.title}let p=lr("canvas"),m=o.ctx=p.getContext("2d"),f=Io(eH,c);ea("click",f,g=>{g.target===h&&(vt!=Da||$t!=
Ea)&&Tn.click(o,g)},!0);let d=o.under=Io(tH,f);f.appendChild(p);let h=o.over=Io(nH,f);e=Cl(e);let y=+Je(e.pxAlign,1),b=YT(
y);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let k=e.ms||.001,x=o.series=i==1?e_(e.series||[],WT,JT,!1):Nq(
e.series||[null],GT),w=o.axes=e_(e.axes||[],VT,KT,!0),P=o.scales={},M=o.bands=e.bands||[];M.forEach(g=>{g.fill=He(g.fill||
null),g.dir=Je(g.dir,-1)});let C=i==2?x[1].facets[0].scale:x[0].scale,L={axes:t3,series:Z8},A=(e.drawOrder||["axes","ser\
ies"]).map(g=>L[g]);function G(g){let v=g.distr==3?T=>vi(T>0?T:g.clamp(o,T,g.min,g.max,g.key)):g.distr==4?T=>my(T,g.asinh):
g.distr==100?T=>g.fwd(T):T=>T;return T=>{let _=v(T),{_min:E,_max:R}=g,H=R-E;return(_-E)/H}}function U(g){let v=P[g];if(v==
null){let T=(e.scales||gc)[g]||gc;if(T.from!=null){U(T.from);let _=Qt({},P[T.from],T,{key:g});_.valToPct=G(_),P[g]=_}else{
v=P[g]=Qt({},g==C?M_:Tq,T),v.key=g;let _=v.time,E=v.range,R=os(E);if((g!=C||i==2&&!_)&&(R&&(E[0]==null||E[1]==null)&&(E=
{min:E[0]==null?MT:{mode:1,hard:E[0],soft:E[0]},max:E[1]==null?MT:{mode:1,hard:E[1],soft:E[1]}},R=!1),!R&&Ym(E))){let H=E;
E=(J,Y,re)=>Y==null?kl:Km(Y,re,H)}v.range=He(E||(_?Fq:g==C?v.distr==3?Iq:v.distr==4?Hq:z_:v.distr==3?I_:v.distr==4?H_:zq)),
v.auto=He(R?!1:v.auto),v.clamp=He(v.clamp||Sq),v._min=v._max=null,v.valToPct=G(v)}}}U("x"),U("y"),i==1&&x.forEach(g=>{U(
g.scale)}),w.forEach(g=>{U(g.scale)});for(let g in e.scales)U(g);let N=P[C],ne=N.distr,I,Q;N.ori==0?(vo(c,YI),I=s,Q=a):(vo(
c,QI),I=a,Q=s);let ee={};for(let g in P){let v=P[g];(v.min!=null||v.max!=null)&&(ee[g]={min:v.min,max:v.max},v.min=v.max=
null)}let Ce=e.tzDate||(g=>new Date(an(g/k))),X=e.fmtDate||Oy,Xe=k==1?YH(Ce):eq(Ce),Ze=IT(Ce,zT(k==1?ZH:XH,X)),De=qT(Ce,
HT(nq,X)),Be=[],Re=o.legend=Qt({},iq,e.legend),fe=o.cursor=Qt({},pq,{drag:{y:i==2}},e.cursor),tn=Re.show,Nn=fe.show,_t=Re.
markers;Re.idxs=Be,_t.width=He(_t.width),_t.dash=He(_t.dash),_t.stroke=He(_t.stroke),_t.fill=He(_t.fill);let et,Jo,so,Dt=[],
Sr=[],ti,_o=!1,Ei={};if(Re.live){let g=x[1]?x[1].values:null;_o=g!=null,ti=_o?g(o,1,0):{_:0};for(let v in ti)Ei[v]=$y}if(tn)
if(et=lr("table",lH,c),so=lr("tbody",null,et),Re.mount(o,et),_o){Jo=lr("thead",null,et,so);let g=lr("tr",null,Jo);lr("th",
null,g);for(var ga in ti)lr("th",gT,g).textContent=ga}else vo(et,cH),Re.live&&vo(et,uH);let ya={show:!0},pu={show:!1};function Xc(g,v){
if(v==0&&(_o||!Re.live||i==2))return kl;let T=[],_=lr("tr",pH,so,so.childNodes[v]);vo(_,g.class),g.show||vo(_,Xs);let E=lr(
"th",null,_);if(_t.show){let J=Io(mH,E);if(v>0){let Y=_t.width(o,v);Y&&(J.style.border=Y+"px "+_t.dash(o,v)+" "+_t.stroke(
o,v)),J.style.background=_t.fill(o,v)}}let R=Io(gT,E);g.label instanceof HTMLElement?R.appendChild(g.label):R.textContent=
g.label,v>0&&(_t.show||(R.style.color=g.width>0?_t.stroke(o,v):_t.fill(o,v)),Fn("click",E,J=>{if(fe._lock)return;Ts(J);let Y=x.
indexOf(g);if((J.ctrlKey||J.metaKey)!=Re.isolate){let re=x.some((ie,ue)=>ue>0&&ue!=Y&&ie.show);x.forEach((ie,ue)=>{ue>0&&
$r(ue,re?ue==Y?ya:pu:ya,!0,Kt.setSeries)})}else $r(Y,{show:!g.show},!0,Kt.setSeries)},!1),wa&&Fn(xT,E,J=>{fe._lock||(Ts(
J),$r(x.indexOf(g),Oa,!0,Kt.setSeries))},!1));for(var H in ti){let J=lr("td",dH,_);J.textContent="--",T.push(J)}return[_,
T]}let xs=new Map;function Fn(g,v,T,_=!0){let E=xs.get(v)||{},R=fe.bind[g](o,v,T,_);R&&(ea(g,v,E[g]=R),xs.set(v,E))}function ba(g,v,T){
let _=xs.get(v)||{};for(let E in _)(g==null||E==g)&&(vy(E,v,_[E]),delete _[E]);g==null&&xs.delete(v)}let ni=0,ws=0,Ee=0,
ae=0,ht=0,nn=0,va=ht,ks=nn,Tr=Ee,Cs=ae,ao=0,$o=0,jn=0,Zo=0;o.bbox={};let Wf=!1,ep=!1,xa=!1,Ss=!1,tp=!1,Po=!1;function Uf(g,v,T){
(T||g!=o.width||v!=o.height)&&qv(g,v),_a(!1),xa=!0,ep=!0,$a()}function qv(g,v){o.width=ni=Ee=g,o.height=ws=ae=v,ht=nn=0,
V8(),W8();let T=o.bbox;ao=T.left=Ys(ht*Qe,.5),$o=T.top=Ys(nn*Qe,.5),jn=T.width=Ys(Ee*Qe,.5),Zo=T.height=Ys(ae*Qe,.5)}let I8=3;
function H8(){let g=!1,v=0;for(;!g;){v++;let T=X8(v),_=e3(v);g=v==I8||T&&_,g||(qv(o.width,o.height),ep=!0)}}function q8({
width:g,height:v}){Uf(g,v)}o.setSize=q8;function V8(){let g=!1,v=!1,T=!1,_=!1;w.forEach((E,R)=>{if(E.show&&E._show){let{
side:H,_size:J}=E,Y=H%2,re=E.label!=null?E.labelSize:0,ie=J+re;ie>0&&(Y?(Ee-=ie,H==3?(ht+=ie,_=!0):T=!0):(ae-=ie,H==0?(nn+=
ie,g=!0):v=!0))}}),_s[0]=g,_s[1]=T,_s[2]=v,_s[3]=_,Ee-=Ai[1]+Ai[3],ht+=Ai[3],ae-=Ai[2]+Ai[0],nn+=Ai[0]}function W8(){let g=ht+
Ee,v=nn+ae,T=ht,_=nn;function E(R,H){switch(R){case 1:return g+=H,g-H;case 2:return v+=H,v-H;case 3:return T-=H,T+H;case 0:
return _-=H,_+H}}w.forEach((R,H)=>{if(R.show&&R._show){let J=R.side;R._pos=E(J,R._size),R.label!=null&&(R._lpos=E(J,R.labelSize))}})}
if(fe.dataIdx==null){let g=fe.hover,v=g.skip=new Set(g.skip??[]);v.add(void 0);let T=g.prox=He(g.prox),_=g.bias??=0;fe.dataIdx=
(E,R,H,J)=>{if(R==0)return H;let Y=H,re=T(E,R,H,J)??pt,ie=re>=0&&re<pt,ue=N.ori==0?Ee:ae,$e=fe.left,Ye=t[0],je=t[R];if(v.
has(je[H])){Y=null;let Ne=null,Se=null,he;if(_==0||_==-1)for(he=H;Ne==null&&he-- >0;)v.has(je[he])||(Ne=he);if(_==0||_==
1)for(he=H;Se==null&&he++<je.length;)v.has(je[he])||(Se=he);if(Ne!=null||Se!=null)if(ie){let wt=Ne==null?-1/0:I(Ye[Ne],N,
ue,0),Lt=Se==null?1/0:I(Ye[Se],N,ue,0),fn=$e-wt,it=Lt-$e;fn<=it?fn<=re&&(Y=Ne):it<=re&&(Y=Se)}else Y=Se==null?Ne:Ne==null?
Se:H-Ne<=Se-H?Ne:Se}else ie&&ln($e-I(Ye[H],N,ue,0))>re&&(Y=null);return Y}}let Ts=g=>{fe.event=g};fe.idxs=Be,fe._lock=!1;
let An=fe.points;An.show=He(An.show),An.size=He(An.size),An.stroke=He(An.stroke),An.width=He(An.width),An.fill=He(An.fill);
let _r=o.focus=Qt({},e.focus||{alpha:.3},fe.focus),wa=_r.prox>=0,ka=wa&&An.one,Mo=[],Ca=[],Sa=[];function Vv(g,v){let T=An.
show(o,v);if(T instanceof HTMLElement)return vo(T,aH),vo(T,g.class),Ir(T,-10,-10,Ee,ae),h.insertBefore(T,Mo[v]),T}function Wv(g,v){
if(i==1||v>0){let T=i==1&&P[g.scale].time,_=g.value;g.value=T?LT(_)?qT(Ce,HT(_,X)):_||De:_||wq,g.label=g.label||(T?dq:mq)}
if(ka||v>0){g.width=g.width==null?1:g.width,g.paths=g.paths||Lq||TH,g.fillTo=He(g.fillTo||_q),g.pxAlign=+Je(g.pxAlign,y),
g.pxRound=YT(g.pxAlign),g.stroke=He(g.stroke||null),g.fill=He(g.fill||null),g._stroke=g._fill=g._paths=g._focus=null;let T=kq(
Un(1,g.width),1),_=g.points=Qt({},{size:T,width:Un(1,T*.2),stroke:g.stroke,space:T*2,paths:Bq,_stroke:null,_fill:null},g.
points);_.show=He(_.show),_.filter=He(_.filter),_.fill=He(_.fill),_.stroke=He(_.stroke),_.paths=He(_.paths),_.pxAlign=g.
pxAlign}if(tn){let T=Xc(g,v);Dt.splice(v,0,T[0]),Sr.splice(v,0,T[1]),Re.values.push(null)}if(Nn){Be.splice(v,0,null);let T=null;
ka?v==0&&(T=Vv(g,v)):v>0&&(T=Vv(g,v)),Mo.splice(v,0,T),Ca.splice(v,0,0),Sa.splice(v,0,0)}dn("addSeries",v)}function U8(g,v){
v=v??x.length,g=i==1?Ty(g,v,WT,JT):Ty(g,v,{},GT),x.splice(v,0,g),Wv(x[v],v)}o.addSeries=U8;function K8(g){if(x.splice(g,
1),tn){Re.values.splice(g,1),Sr.splice(g,1);let v=Dt.splice(g,1)[0];ba(null,v.firstChild),v.remove()}Nn&&(Be.splice(g,1),
Mo.splice(g,1)[0].remove(),Ca.splice(g,1),Sa.splice(g,1)),dn("delSeries",g)}o.delSeries=K8;let _s=[!1,!1,!1,!1];function j8(g,v){
if(g._show=g.show,g.show){let T=g.side%2,_=P[g.scale];_==null&&(g.scale=T?x[1].scale:C,_=P[g.scale]);let E=_.time;g.size=
He(g.size),g.space=He(g.space),g.rotate=He(g.rotate),os(g.incrs)&&g.incrs.forEach(H=>{!rs.has(H)&&rs.set(H,c_(H))}),g.incrs=
He(g.incrs||(_.distr==2?jH:E?k==1?JH:QH:Qs)),g.splits=He(g.splits||(E&&_.distr==1?Xe:_.distr==3?wy:_.distr==4?gq:hq)),g.
stroke=He(g.stroke),g.grid.stroke=He(g.grid.stroke),g.ticks.stroke=He(g.ticks.stroke),g.border.stroke=He(g.border.stroke);
let R=g.values;g.values=os(R)&&!os(R[0])?He(R):E?os(R)?IT(Ce,zT(R,X)):LT(R)?tq(Ce,R):R||Ze:R||fq,g.filter=He(g.filter||(_.
distr>=3&&_.log==10?vq:_.distr==3&&_.log==2?xq:l_)),g.font=t_(g.font),g.labelFont=t_(g.labelFont),g._size=g.size(o,null,
v,0),g._space=g._rotate=g._incrs=g._found=g._splits=g._values=null,g._size>0&&(_s[v]=!0,g._el=Io(oH,f))}}function mu(g,v,T,_){
let[E,R,H,J]=T,Y=v%2,re=0;return Y==0&&(J||R)&&(re=v==0&&!E||v==2&&!H?an(VT.size/3):0),Y==1&&(E||H)&&(re=v==1&&!R||v==3&&
!J?an(KT.size/2):0),re}let Uv=o.padding=(e.padding||[mu,mu,mu,mu]).map(g=>He(Je(g,mu))),Ai=o._padding=Uv.map((g,v)=>g(o,
v,_s,0)),Sn,un=null,cn=null,np=i==1?x[0].idxs:null,Yo=null,du=!1;function Kv(g,v){if(t=g??[],o.data=o._data=t,i==2){Sn=0;
for(let T=1;T<x.length;T++)Sn+=t[T][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Yo=t[0],Sn=Yo.length;let T=t;if(ne==
2){T=t.slice();let _=T[0]=Array(Sn);for(let E=0;E<Sn;E++)_[E]=E}o._data=t=T}if(_a(!0),dn("setData"),ne==2&&(xa=!0),v!==!1){
let T=N;T.auto(o,du)?Kf():Ri(C,T.min,T.max),Ss=Ss||fe.left>=0,Po=!0,$a()}}o.setData=Kv;function Kf(){du=!0;let g,v;i==1&&
(Sn>0?(un=np[0]=0,cn=np[1]=Sn-1,g=t[0][un],v=t[0][cn],ne==2?(g=un,v=cn):g==v&&(ne==3?[g,v]=Jm(g,g,N.log,!1):ne==4?[g,v]=
My(g,g,N.log,!1):N.time?v=g+an(86400/k):[g,v]=Km(g,v,Dy,!0))):(un=np[0]=g=null,cn=np[1]=v=null)),Ri(C,g,v)}let op,Ta,jf,
Gf,Jf,Zf,Yf,Qf,Xf,Gn;function jv(g,v,T,_,E,R){g??=bT,T??=Ay,_??="butt",E??=bT,R??="round",g!=op&&(m.strokeStyle=op=g),E!=
Ta&&(m.fillStyle=Ta=E),v!=jf&&(m.lineWidth=jf=v),R!=Jf&&(m.lineJoin=Jf=R),_!=Zf&&(m.lineCap=Zf=_),T!=Gf&&m.setLineDash(Gf=
T)}function Gv(g,v,T,_){v!=Ta&&(m.fillStyle=Ta=v),g!=Yf&&(m.font=Yf=g),T!=Qf&&(m.textAlign=Qf=T),_!=Xf&&(m.textBaseline=
Xf=_)}function eh(g,v,T,_,E=0){if(_.length>0&&g.auto(o,du)&&(v==null||v.min==null)){let R=Je(un,0),H=Je(cn,_.length-1),J=T.
min==null?vH(_,R,H,E,g.distr==3):[T.min,T.max];g.min=cr(g.min,T.min=J[0]),g.max=Un(g.max,T.max=J[1])}}let Jv={min:null,max:null};
function G8(){for(let _ in P){let E=P[_];ee[_]==null&&(E.min==null||ee[C]!=null&&E.auto(o,du))&&(ee[_]=Jv)}for(let _ in P){
let E=P[_];ee[_]==null&&E.from!=null&&ee[E.from]!=null&&(ee[_]=Jv)}ee[C]!=null&&_a(!0);let g={};for(let _ in ee){let E=ee[_];
if(E!=null){let R=g[_]=Cl(P[_],PH);if(E.min!=null)Qt(R,E);else if(_!=C||i==2)if(Sn==0&&R.from==null){let H=R.range(o,null,
null,_);R.min=H[0],R.max=H[1]}else R.min=pt,R.max=-pt}}if(Sn>0){x.forEach((_,E)=>{if(i==1){let R=_.scale,H=ee[R];if(H==null)
return;let J=g[R];if(E==0){let Y=J.range(o,J.min,J.max,R);J.min=Y[0],J.max=Y[1],un=ur(J.min,t[0]),cn=ur(J.max,t[0]),cn-un>
1&&(t[0][un]<J.min&&un++,t[0][cn]>J.max&&cn--),_.min=Yo[un],_.max=Yo[cn]}else _.show&&_.auto&&eh(J,H,_,t[E],_.sorted);_.
idxs[0]=un,_.idxs[1]=cn}else if(E>0&&_.show&&_.auto){let[R,H]=_.facets,J=R.scale,Y=H.scale,[re,ie]=t[E],ue=g[J],$e=g[Y];
ue!=null&&eh(ue,ee[J],R,re,R.sorted),$e!=null&&eh($e,ee[Y],H,ie,H.sorted),_.min=H.min,_.max=H.max}});for(let _ in g){let E=g[_],
R=ee[_];if(E.from==null&&(R==null||R.min==null)){let H=E.range(o,E.min==pt?null:E.min,E.max==-pt?null:E.max,_);E.min=H[0],
E.max=H[1]}}}for(let _ in g){let E=g[_];if(E.from!=null){let R=g[E.from];if(R.min==null)E.min=E.max=null;else{let H=E.range(
o,R.min,R.max,_);E.min=H[0],E.max=H[1]}}}let v={},T=!1;for(let _ in g){let E=g[_],R=P[_];if(R.min!=E.min||R.max!=E.max){
R.min=E.min,R.max=E.max;let H=R.distr;R._min=H==3?vi(R.min):H==4?my(R.min,R.asinh):H==100?R.fwd(R.min):R.min,R._max=H==3?
vi(R.max):H==4?my(R.max,R.asinh):H==100?R.fwd(R.max):R.max,v[_]=T=!0}}if(T){x.forEach((_,E)=>{i==2?E>0&&v.y&&(_._paths=null):
v[_.scale]&&(_._paths=null)});for(let _ in v)xa=!0,dn("setScale",_);Nn&&fe.left>=0&&(Ss=Po=!0)}for(let _ in ee)ee[_]=null}
function J8(g){let v=xy(un-1,0,Sn-1),T=xy(cn+1,0,Sn-1);for(;g[v]==null&&v>0;)v--;for(;g[T]==null&&T<Sn-1;)T++;return[v,T]}
function Z8(){if(Sn>0){let g=x.some(v=>v._focus)&&Gn!=_r.alpha;g&&(m.globalAlpha=Gn=_r.alpha),x.forEach((v,T)=>{if(T>0&&
v.show&&(Zv(T,!1),Zv(T,!0),v._paths==null)){let _=Gn;Gn!=v.alpha&&(m.globalAlpha=Gn=v.alpha);let E=i==2?[0,t[T][0].length-
1]:J8(t[T]);v._paths=v.paths(o,T,E[0],E[1]),Gn!=_&&(m.globalAlpha=Gn=_)}}),x.forEach((v,T)=>{if(T>0&&v.show){let _=Gn;Gn!=
v.alpha&&(m.globalAlpha=Gn=v.alpha),v._paths!=null&&Yv(T,!1);{let E=v._paths!=null?v._paths.gaps:null,R=v.points.show(o,
T,un,cn,E),H=v.points.filter(o,T,R,E);(R||H)&&(v.points._paths=v.points.paths(o,T,un,cn,H),Yv(T,!0))}Gn!=_&&(m.globalAlpha=
Gn=_),dn("drawSeries",T)}}),g&&(m.globalAlpha=Gn=1)}}function Zv(g,v){let T=v?x[g].points:x[g];T._stroke=T.stroke(o,g),T.
_fill=T.fill(o,g)}function Yv(g,v){let T=v?x[g].points:x[g],{stroke:_,fill:E,clip:R,flags:H,_stroke:J=T._stroke,_fill:Y=T.
_fill,_width:re=T.width}=T._paths;re=mt(re*Qe,3);let ie=null,ue=re%2/2;v&&Y==null&&(Y=re>0?"#fff":J);let $e=T.pxAlign==1&&
ue>0;if($e&&m.translate(ue,ue),!v){let Ye=ao-re/2,je=$o-re/2,Ne=jn+re,Se=Zo+re;ie=new Path2D,ie.rect(Ye,je,Ne,Se)}v?th(J,
re,T.dash,T.cap,Y,_,E,H,R):Y8(g,J,re,T.dash,T.cap,Y,_,E,H,ie,R),$e&&m.translate(-ue,-ue)}function Y8(g,v,T,_,E,R,H,J,Y,re,ie){
let ue=!1;Y!=0&&M.forEach(($e,Ye)=>{if($e.series[0]==g){let je=x[$e.series[1]],Ne=t[$e.series[1]],Se=(je._paths||gc).band;
os(Se)&&(Se=$e.dir==1?Se[0]:Se[1]);let he,wt=null;je.show&&Se&&wH(Ne,un,cn)?(wt=$e.fill(o,Ye)||R,he=je._paths.clip):Se=null,
th(v,T,_,E,wt,H,J,Y,re,ie,he,Se),ue=!0}}),ue||th(v,T,_,E,R,H,J,Y,re,ie)}let Qv=Sl|Cy;function th(g,v,T,_,E,R,H,J,Y,re,ie,ue){
jv(g,v,T,_,E),(Y||re||ue)&&(m.save(),Y&&m.clip(Y),re&&m.clip(re)),ue?(J&Qv)==Qv?(m.clip(ue),ie&&m.clip(ie),ip(E,H),rp(g,
R,v)):J&Cy?(ip(E,H),m.clip(ue),rp(g,R,v)):J&Sl&&(m.save(),m.clip(ue),ie&&m.clip(ie),ip(E,H),m.restore(),rp(g,R,v)):(ip(E,
H),rp(g,R,v)),(Y||re||ue)&&m.restore()}function rp(g,v,T){T>0&&(v instanceof Map?v.forEach((_,E)=>{m.strokeStyle=op=E,m.
stroke(_)}):v!=null&&g&&m.stroke(v))}function ip(g,v){v instanceof Map?v.forEach((T,_)=>{m.fillStyle=Ta=_,m.fill(T)}):v!=
null&&g&&m.fill(v)}function Q8(g,v,T,_){let E=w[g],R;if(_<=0)R=[0,0];else{let H=E._space=E.space(o,g,v,T,_),J=E._incrs=E.
incrs(o,g,v,T,_,H);R=qq(v,T,J,_,H)}return E._found=R}function nh(g,v,T,_,E,R,H,J,Y,re){let ie=H%2/2;y==1&&m.translate(ie,
ie),jv(J,H,Y,re,J),m.beginPath();let ue,$e,Ye,je,Ne=E+(_==0||_==3?-R:R);T==0?($e=E,je=Ne):(ue=E,Ye=Ne);for(let Se=0;Se<g.
length;Se++)v[Se]!=null&&(T==0?ue=Ye=g[Se]:$e=je=g[Se],m.moveTo(ue,$e),m.lineTo(Ye,je));m.stroke(),y==1&&m.translate(-ie,
-ie)}function X8(g){let v=!0;return w.forEach((T,_)=>{if(!T.show)return;let E=P[T.scale];if(E.min==null){T._show&&(v=!1,
T._show=!1,_a(!1));return}else T._show||(v=!1,T._show=!0,_a(!1));let R=T.side,H=R%2,{min:J,max:Y}=E,[re,ie]=Q8(_,J,Y,H==
0?Ee:ae);if(ie==0)return;let ue=E.distr==2,$e=T._splits=T.splits(o,_,J,Y,re,ie,ue),Ye=E.distr==2?$e.map(he=>Yo[he]):$e,je=E.
distr==2?Yo[$e[1]]-Yo[$e[0]]:re,Ne=T._values=T.values(o,T.filter(o,Ye,_,ie,je),_,ie,je);T._rotate=R==2?T.rotate(o,Ne,_,ie):
0;let Se=T._size;T._size=Ho(T.size(o,Ne,_,g)),Se!=null&&T._size!=Se&&(v=!1)}),v}function e3(g){let v=!0;return Uv.forEach(
(T,_)=>{let E=T(o,_,_s,g);E!=Ai[_]&&(v=!1),Ai[_]=E}),v}function t3(){for(let g=0;g<w.length;g++){let v=w[g];if(!v.show||
!v._show)continue;let T=v.side,_=T%2,E,R,H=v.stroke(o,g),J=T==0||T==3?-1:1,[Y,re]=v._found;if(v.label!=null){let In=v.labelGap*
J,co=an((v._lpos+In)*Qe);Gv(v.labelFont[0],H,"center",T==2?"top":yT),m.save(),_==1?(E=R=0,m.translate(co,an($o+Zo/2)),m.
rotate((T==3?-Wm:Wm)/2)):(E=an(ao+jn/2),R=co);let Ms=s_(v.label)?v.label(o,g,Y,re):v.label;m.fillText(Ms,E,R),m.restore()}
if(re==0)continue;let ie=P[v.scale],ue=_==0?jn:Zo,$e=_==0?ao:$o,Ye=v._splits,je=ie.distr==2?Ye.map(In=>Yo[In]):Ye,Ne=ie.
distr==2?Yo[Ye[1]]-Yo[Ye[0]]:Y,Se=v.ticks,he=v.border,wt=Se.show?Se.size:0,Lt=an(wt*Qe),fn=an((v.alignTo==2?v._size-wt-v.
gap:v.gap)*Qe),it=v._rotate*-Wm/180,Bt=b(v._pos*Qe),lo=(Lt+fn)*J,zn=Bt+lo;R=_==0?zn:0,E=_==1?zn:0;let Do=v.font[0],Qo=v.
align==1?bl:v.align==2?uy:it>0?bl:it<0?uy:_==0?"center":T==3?uy:bl,Mr=it||_==1?"middle":T==2?"top":yT;Gv(Do,H,Qo,Mr);let uo=v.
font[1]*v.lineGap,Eo=Ye.map(In=>b(l(In,ie,ue,$e))),Xo=v._values;for(let In=0;In<Xo.length;In++){let co=Xo[In];if(co!=null){
_==0?E=Eo[In]:R=Eo[In],co=""+co;let Ms=co.indexOf(`
`)==-1?[co]:co.split(/\n/gm);for(let Hn=0;Hn<Ms.length;Hn++){let yx=Ms[Hn];it?(m.save(),m.translate(E,R+Hn*uo),m.rotate(
it),m.fillText(yx,0,0),m.restore()):m.fillText(yx,E,R+Hn*uo)}}}Se.show&&nh(Eo,Se.filter(o,je,g,re,Ne),_,T,Bt,Lt,mt(Se.width*
Qe,3),Se.stroke(o,g),Se.dash,Se.cap);let Dr=v.grid;Dr.show&&nh(Eo,Dr.filter(o,je,g,re,Ne),_,_==0?2:1,_==0?$o:ao,_==0?Zo:
jn,mt(Dr.width*Qe,3),Dr.stroke(o,g),Dr.dash,Dr.cap),he.show&&nh([Bt],[1],_==0?1:0,_==0?1:2,_==1?$o:ao,_==1?Zo:jn,mt(he.width*
Qe,3),he.stroke(o,g),he.dash,he.cap)}dn("drawAxes")}function _a(g){x.forEach((v,T)=>{T>0&&(v._paths=null,g&&(i==1?(v.min=
null,v.max=null):v.facets.forEach(_=>{_.min=null,_.max=null})))})}let sp=!1,oh=!1,fu=[];function n3(){oh=!1;for(let g=0;g<
fu.length;g++)dn(...fu[g]);fu.length=0}function $a(){sp||(LH(Xv),sp=!0)}function o3(g,v=!1){sp=!0,oh=v,g(o),Xv(),v&&fu.length>
0&&queueMicrotask(n3)}o.batch=o3;function Xv(){if(Wf&&(G8(),Wf=!1),xa&&(H8(),xa=!1),ep){if(St(d,bl,ht),St(d,"top",nn),St(
d,mc,Ee),St(d,dc,ae),St(h,bl,ht),St(h,"top",nn),St(h,mc,Ee),St(h,dc,ae),St(f,mc,ni),St(f,dc,ws),p.width=an(ni*Qe),p.height=
an(ws*Qe),w.forEach(({_el:g,_show:v,_size:T,_pos:_,side:E})=>{if(g!=null)if(v){let R=E===3||E===0?T:0,H=E%2==1;St(g,H?"l\
eft":"top",_-R),St(g,H?"width":"height",T),St(g,H?"top":"left",H?nn:ht),St(g,H?"height":"width",H?ae:Ee),by(g,Xs)}else vo(
g,Xs)}),op=Ta=jf=Jf=Zf=Yf=Qf=Xf=Gf=null,Gn=1,yu(!0),ht!=va||nn!=ks||Ee!=Tr||ae!=Cs){_a(!1);let g=Ee/Tr,v=ae/Cs;if(Nn&&!Ss&&
fe.left>=0){fe.left*=g,fe.top*=v,Pa&&Ir(Pa,an(fe.left),0,Ee,ae),Ma&&Ir(Ma,0,an(fe.top),Ee,ae);for(let T=0;T<Mo.length;T++){
let _=Mo[T];_!=null&&(Ca[T]*=g,Sa[T]*=v,Ir(_,Ho(Ca[T]),Ho(Sa[T]),Ee,ae))}}if(xt.show&&!tp&&xt.left>=0&&xt.width>0){xt.left*=
g,xt.width*=g,xt.top*=v,xt.height*=v;for(let T in uh)St(Aa,T,xt[T])}va=ht,ks=nn,Tr=Ee,Cs=ae}dn("setSize"),ep=!1}ni>0&&ws>
0&&(m.clearRect(0,0,p.width,p.height),dn("drawClear"),A.forEach(g=>g()),dn("draw")),xt.show&&tp&&(ap(xt),tp=!1),Nn&&Ss&&
(Ps(null,!0,!1),Ss=!1),Re.show&&Re.live&&Po&&(ah(),Po=!1),u||(u=!0,o.status=1,dn("ready")),du=!1,sp=!1}o.redraw=(g,v)=>{
xa=v||!1,g!==!1?Ri(C,N.min,N.max):$a()};function rh(g,v){let T=P[g];if(T.from==null){if(Sn==0){let _=T.range(o,v.min,v.max,
g);v.min=_[0],v.max=_[1]}if(v.min>v.max){let _=v.min;v.min=v.max,v.max=_}if(Sn>1&&v.min!=null&&v.max!=null&&v.max-v.min<
1e-16)return;g==C&&T.distr==2&&Sn>0&&(v.min=ur(v.min,t[0]),v.max=ur(v.max,t[0]),v.min==v.max&&v.max++),ee[g]=v,Wf=!0,$a()}}
o.setScale=rh;let ih,sh,Pa,Ma,ex,tx,Da,Ea,nx,ox,vt,$t,Oi=!1,Tn=fe.drag,pn=Tn.x,mn=Tn.y;Nn&&(fe.x&&(ih=Io(iH,h)),fe.y&&(sh=
Io(sH,h)),N.ori==0?(Pa=ih,Ma=sh):(Pa=sh,Ma=ih),vt=fe.left,$t=fe.top);let xt=o.select=Qt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),Aa=xt.show?Io(rH,xt.over?h:d):null;function ap(g,v){if(xt.show){for(let T in g)xt[T]=g[T],T in
uh&&St(Aa,T,g[T]);v!==!1&&dn("setSelect")}}o.setSelect=ap;function r3(g){if(x[g].show)tn&&by(Dt[g],Xs);else if(tn&&vo(Dt[g],
Xs),Nn){let T=ka?Mo[0]:Mo[g];T!=null&&Ir(T,-10,-10,Ee,ae)}}function Ri(g,v,T){rh(g,{min:v,max:T})}function $r(g,v,T,_){v.
focus!=null&&u3(g),v.show!=null&&x.forEach((E,R)=>{R>0&&(g==R||g==null)&&(E.show=v.show,r3(R),i==2?(Ri(E.facets[0].scale,
null,null),Ri(E.facets[1].scale,null,null)):Ri(E.scale,null,null),$a())}),T!==!1&&dn("setSeries",g,v),_&&bu("setSeries",
o,g,v)}o.setSeries=$r;function i3(g,v){Qt(M[g],v)}function s3(g,v){g.fill=He(g.fill||null),g.dir=Je(g.dir,-1),v=v??M.length,
M.splice(v,0,g)}function a3(g){g==null?M.length=0:M.splice(g,1)}o.addBand=s3,o.setBand=i3,o.delBand=a3;function l3(g,v){
x[g].alpha=v,Nn&&Mo[g]!=null&&(Mo[g].style.opacity=v),tn&&Dt[g]&&(Dt[g].style.opacity=v)}let oi,Li,$s,Oa={focus:!0};function u3(g){
if(g!=$s){let v=g==null,T=_r.alpha!=1;x.forEach((_,E)=>{if(i==1||E>0){let R=v||E==0||E==g;_._focus=v?null:R,T&&l3(E,R?1:
_r.alpha)}}),$s=g,T&&$a()}}tn&&wa&&Fn(wT,et,g=>{fe._lock||(Ts(g),$s!=null&&$r(null,Oa,!0,Kt.setSeries))});function Pr(g,v,T){
let _=P[v];T&&(g=g/Qe-(_.ori==1?nn:ht));let E=Ee;_.ori==1&&(E=ae,g=E-g),_.dir==-1&&(g=E-g);let R=_._min,H=_._max,J=g/E,Y=R+
(H-R)*J,re=_.distr;return re==3?wl(10,Y):re==4?CH(Y,_.asinh):re==100?_.bwd(Y):Y}function c3(g,v){let T=Pr(g,C,v);return ur(
T,t[0],un,cn)}o.valToIdx=g=>ur(g,t[0]),o.posToIdx=c3,o.posToVal=Pr,o.valToPos=(g,v,T)=>P[v].ori==0?s(g,P[v],T?jn:Ee,T?ao:
0):a(g,P[v],T?Zo:ae,T?$o:0),o.setCursor=(g,v,T)=>{vt=g.left,$t=g.top,Ps(null,v,T)};function rx(g,v){St(Aa,bl,xt.left=g),
St(Aa,mc,xt.width=v)}function ix(g,v){St(Aa,"top",xt.top=g),St(Aa,dc,xt.height=v)}let hu=N.ori==0?rx:ix,gu=N.ori==1?rx:ix;
function p3(){if(tn&&Re.live)for(let g=i==2?1:0;g<x.length;g++){if(g==0&&_o)continue;let v=Re.values[g],T=0;for(let _ in v)
Sr[g][T++].firstChild.nodeValue=v[_]}}function ah(g,v){if(g!=null&&(g.idxs?g.idxs.forEach((T,_)=>{Be[_]=T}):$H(g.idx)||Be.
fill(g.idx),Re.idx=Be[0]),tn&&Re.live){for(let T=0;T<x.length;T++)(T>0||i==1&&!_o)&&m3(T,Be[T]);p3()}Po=!1,v!==!1&&dn("s\
etLegend")}o.setLegend=ah;function m3(g,v){let T=x[g],_=g==0&&ne==2?Yo:t[g],E;_o?E=T.values(o,g,v)??Ei:(E=T.value(o,v==null?
null:_[v],g,v),E=E==null?Ei:{_:E}),Re.values[g]=E}function Ps(g,v,T){nx=vt,ox=$t,[vt,$t]=fe.move(o,vt,$t),fe.left=vt,fe.
top=$t,Nn&&(Pa&&Ir(Pa,an(vt),0,Ee,ae),Ma&&Ir(Ma,0,an($t),Ee,ae));let _,E=un>cn;oi=pt,Li=null;let R=N.ori==0?Ee:ae,H=N.ori==
1?Ee:ae;if(vt<0||Sn==0||E){_=fe.idx=null;for(let J=0;J<x.length;J++){let Y=Mo[J];Y!=null&&Ir(Y,-10,-10,Ee,ae)}wa&&$r(null,
Oa,!0,g==null&&Kt.setSeries),Re.live&&(Be.fill(_),Po=!0)}else{let J,Y,re;i==1&&(J=N.ori==0?vt:$t,Y=Pr(J,C),_=fe.idx=ur(Y,
t[0],un,cn),re=I(t[0][_],N,R,0));let ie=-10,ue=-10,$e=0,Ye=0,je=!0,Ne="",Se="";for(let he=i==2?1:0;he<x.length;he++){let wt=x[he],
Lt=Be[he],fn=Lt==null?null:i==1?t[he][Lt]:t[he][1][Lt],it=fe.dataIdx(o,he,_,Y),Bt=it==null?null:i==1?t[he][it]:t[he][1][it];
if(Po=Po||Bt!=fn||it!=Lt,Be[he]=it,he>0&&wt.show){let lo=it==null?-10:it==_?re:I(i==1?t[0][it]:t[he][0][it],N,R,0),zn=Bt==
null?-10:Q(Bt,i==1?P[wt.scale]:P[wt.facets[1].scale],H,0);if(wa&&Bt!=null){let Do=N.ori==1?vt:$t,Qo=ln(_r.dist(o,he,it,zn,
Do));if(Qo<oi){let Mr=_r.bias;if(Mr!=0){let uo=Pr(Do,wt.scale),Eo=Bt>=0?1:-1,Xo=uo>=0?1:-1;Xo==Eo&&(Xo==1?Mr==1?Bt>=uo:Bt<=
uo:Mr==1?Bt<=uo:Bt>=uo)&&(oi=Qo,Li=he)}else oi=Qo,Li=he}}if(Po||ka){let Do,Qo;N.ori==0?(Do=lo,Qo=zn):(Do=zn,Qo=lo);let Mr,
uo,Eo,Xo,Dr,In,co=!0,Ms=An.bbox;if(Ms!=null){co=!1;let Hn=Ms(o,he);Eo=Hn.left,Xo=Hn.top,Mr=Hn.width,uo=Hn.height}else Eo=
Do,Xo=Qo,Mr=uo=An.size(o,he);if(In=An.fill(o,he),Dr=An.stroke(o,he),ka)he==Li&&oi<=_r.prox&&(ie=Eo,ue=Xo,$e=Mr,Ye=uo,je=
co,Ne=In,Se=Dr);else{let Hn=Mo[he];Hn!=null&&(Ca[he]=Eo,Sa[he]=Xo,PT(Hn,Mr,uo,co),_T(Hn,In,Dr),Ir(Hn,Ho(Eo),Ho(Xo),Ee,ae))}}}}
if(ka){let he=_r.prox,wt=$s==null?oi<=he:oi>he||Li!=$s;if(Po||wt){let Lt=Mo[0];Lt!=null&&(Ca[0]=ie,Sa[0]=ue,PT(Lt,$e,Ye,
je),_T(Lt,Ne,Se),Ir(Lt,Ho(ie),Ho(ue),Ee,ae))}}}if(xt.show&&Oi)if(g!=null){let[J,Y]=Kt.scales,[re,ie]=Kt.match,[ue,$e]=g.
cursor.sync.scales,Ye=g.cursor.drag;if(pn=Ye._x,mn=Ye._y,pn||mn){let{left:je,top:Ne,width:Se,height:he}=g.select,wt=g.scales[ue].
ori,Lt=g.posToVal,fn,it,Bt,lo,zn,Do=J!=null&&re(J,ue),Qo=Y!=null&&ie(Y,$e);Do&&pn?(wt==0?(fn=je,it=Se):(fn=Ne,it=he),Bt=
P[J],lo=I(Lt(fn,ue),Bt,R,0),zn=I(Lt(fn+it,ue),Bt,R,0),hu(cr(lo,zn),ln(zn-lo))):hu(0,R),Qo&&mn?(wt==1?(fn=je,it=Se):(fn=Ne,
it=he),Bt=P[Y],lo=Q(Lt(fn,$e),Bt,H,0),zn=Q(Lt(fn+it,$e),Bt,H,0),gu(cr(lo,zn),ln(zn-lo))):gu(0,H)}else ch()}else{let J=ln(
nx-ex),Y=ln(ox-tx);if(N.ori==1){let $e=J;J=Y,Y=$e}pn=Tn.x&&J>=Tn.dist,mn=Tn.y&&Y>=Tn.dist;let re=Tn.uni;re!=null?pn&&mn&&
(pn=J>=re,mn=Y>=re,!pn&&!mn&&(Y>J?mn=!0:pn=!0)):Tn.x&&Tn.y&&(pn||mn)&&(pn=mn=!0);let ie,ue;pn&&(N.ori==0?(ie=Da,ue=vt):(ie=
Ea,ue=$t),hu(cr(ie,ue),ln(ue-ie)),mn||gu(0,H)),mn&&(N.ori==1?(ie=Da,ue=vt):(ie=Ea,ue=$t),gu(cr(ie,ue),ln(ue-ie)),pn||hu(
0,R)),!pn&&!mn&&(hu(0,0),gu(0,0))}if(Tn._x=pn,Tn._y=mn,g==null){if(T){if(gx!=null){let[J,Y]=Kt.scales;Kt.values[0]=J!=null?
Pr(N.ori==0?vt:$t,J):null,Kt.values[1]=Y!=null?Pr(N.ori==1?vt:$t,Y):null}bu(cy,o,vt,$t,Ee,ae,_)}if(wa){let J=T&&Kt.setSeries,
Y=_r.prox;$s==null?oi<=Y&&$r(Li,Oa,!0,J):oi>Y?$r(null,Oa,!0,J):Li!=$s&&$r(Li,Oa,!0,J)}}Po&&(Re.idx=_,ah()),v!==!1&&dn("s\
etCursor")}let Bi=null;Object.defineProperty(o,"rect",{get(){return Bi==null&&yu(!1),Bi}});function yu(g=!1){g?Bi=null:(Bi=
h.getBoundingClientRect(),dn("syncRect",Bi))}function sx(g,v,T,_,E,R,H){fe._lock||Oi&&g!=null&&g.movementX==0&&g.movementY==
0||(lh(g,v,T,_,E,R,H,!1,g!=null),g!=null?Ps(null,!0,!0):Ps(v,!0,!1))}function lh(g,v,T,_,E,R,H,J,Y){if(Bi==null&&yu(!1),
Ts(g),g!=null)T=g.clientX-Bi.left,_=g.clientY-Bi.top;else{if(T<0||_<0){vt=-10,$t=-10;return}let[re,ie]=Kt.scales,ue=v.cursor.
sync,[$e,Ye]=ue.values,[je,Ne]=ue.scales,[Se,he]=Kt.match,wt=v.axes[0].side%2==1,Lt=N.ori==0?Ee:ae,fn=N.ori==1?Ee:ae,it=wt?
R:E,Bt=wt?E:R,lo=wt?_:T,zn=wt?T:_;if(je!=null?T=Se(re,je)?l($e,P[re],Lt,0):-10:T=Lt*(lo/it),Ne!=null?_=he(ie,Ne)?l(Ye,P[ie],
fn,0):-10:_=fn*(zn/Bt),N.ori==1){let Do=T;T=_,_=Do}}Y&&(v==null||v.cursor.event.type==cy)&&((T<=1||T>=Ee-1)&&(T=Ys(T,Ee)),
(_<=1||_>=ae-1)&&(_=Ys(_,ae))),J?(ex=T,tx=_,[Da,Ea]=fe.move(o,T,_)):(vt=T,$t=_)}let uh={width:0,height:0,left:0,top:0};function ch(){
ap(uh,!1)}let ax,lx,ux,cx;function px(g,v,T,_,E,R,H){Oi=!0,pn=mn=Tn._x=Tn._y=!1,lh(g,v,T,_,E,R,H,!0,!1),g!=null&&(Fn(py,
gy,mx,!1),bu(vT,o,Da,Ea,Ee,ae,null));let{left:J,top:Y,width:re,height:ie}=xt;ax=J,lx=Y,ux=re,cx=ie}function mx(g,v,T,_,E,R,H){
Oi=Tn._x=Tn._y=!1,lh(g,v,T,_,E,R,H,!1,!0);let{left:J,top:Y,width:re,height:ie}=xt,ue=re>0||ie>0,$e=ax!=J||lx!=Y||ux!=re||
cx!=ie;if(ue&&$e&&ap(xt),Tn.setScale&&ue&&$e){let Ye=J,je=re,Ne=Y,Se=ie;if(N.ori==1&&(Ye=Y,je=ie,Ne=J,Se=re),pn&&Ri(C,Pr(
Ye,C),Pr(Ye+je,C)),mn)for(let he in P){let wt=P[he];he!=C&&wt.from==null&&wt.min!=pt&&Ri(he,Pr(Ne+Se,he),Pr(Ne,he))}ch()}else
fe.lock&&(fe._lock=!fe._lock,Ps(v,!0,g!=null));g!=null&&(ba(py,gy),bu(py,o,vt,$t,Ee,ae,null))}function d3(g,v,T,_,E,R,H){
if(fe._lock)return;Ts(g);let J=Oi;if(Oi){let Y=!0,re=!0,ie=10,ue,$e;N.ori==0?(ue=pn,$e=mn):(ue=mn,$e=pn),ue&&$e&&(Y=vt<=
ie||vt>=Ee-ie,re=$t<=ie||$t>=ae-ie),ue&&Y&&(vt=vt<Da?0:Ee),$e&&re&&($t=$t<Ea?0:ae),Ps(null,!0,!0),Oi=!1}vt=-10,$t=-10,Be.
fill(null),Ps(null,!0,!0),J&&(Oi=J)}function dx(g,v,T,_,E,R,H){fe._lock||(Ts(g),Kf(),ch(),g!=null&&bu(kT,o,vt,$t,Ee,ae,null))}
function fx(){w.forEach(Vq),Uf(o.width,o.height,!0)}ea(Um,xl,fx);let Ra={};Ra.mousedown=px,Ra.mousemove=sx,Ra.mouseup=mx,
Ra.dblclick=dx,Ra.setSeries=(g,v,T,_)=>{let E=Kt.match[2];T=E(o,v,T),T!=-1&&$r(T,_,!0,!1)},Nn&&(Fn(vT,h,px),Fn(cy,h,sx),
Fn(xT,h,g=>{Ts(g),yu(!1)}),Fn(wT,h,d3),Fn(kT,h,dx),Sy.add(o),o.syncRect=yu);let lp=o.hooks=e.hooks||{};function dn(g,v,T){
oh?fu.push([g,v,T]):g in lp&&lp[g].forEach(_=>{_.call(null,o,v,T)})}(e.plugins||[]).forEach(g=>{for(let v in g.hooks)lp[v]=
(lp[v]||[]).concat(g.hooks[v])});let hx=(g,v,T)=>T,Kt=Qt({key:null,setSeries:!1,filters:{pub:OT,sub:OT},scales:[C,x[1]?x[1].
scale:null],match:[RT,RT,hx],values:[null,null]},fe.sync);Kt.match.length==2&&Kt.match.push(hx),fe.sync=Kt;let gx=Kt.key,
ph=D_(gx);function bu(g,v,T,_,E,R,H){Kt.filters.pub(g,v,T,_,E,R,H)&&ph.pub(g,v,T,_,E,R,H)}ph.sub(o);function f3(g,v,T,_,E,R,H){
Kt.filters.sub(g,v,T,_,E,R,H)&&Ra[g](null,v,T,_,E,R,H)}o.pub=f3;function h3(){ph.unsub(o),Sy.delete(o),xs.clear(),vy(Um,
xl,fx),c.remove(),et?.remove(),dn("destroy")}o.destroy=h3;function mh(){dn("init",e,t),Kv(t||e.data,!1),ee[C]?rh(C,ee[C]):
Kf(),tp=xt.show&&(xt.width>0||xt.height>0),Ss=Po=!0,Uf(e.width,e.height)}return x.forEach(Wv),w.forEach(j8),n?n instanceof
HTMLElement?(n.appendChild(c),mh()):n(o,mh):mh(),o}Xt.assign=Qt;Xt.fmtNum=Ey;Xt.rangeNum=Km;Xt.rangeLog=Jm;Xt.rangeAsinh=
My;Xt.orient=na;Xt.pxRatio=Qe;Xt.join=RH;Xt.fmtDate=Oy,Xt.tzDate=UH;Xt.sync=D_;{Xt.addGap=$q,Xt.clipGaps=Qm;let e=Xt.paths=
{points:B_};e.linear=F_,e.stepped=Dq,e.bars=Eq,e.spline=Oq}var q_="E";function Pl(e){let t=V(null),n=V(null),o=V(null),i=V(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:p,bars:m,
low:f,stacked:d})=>`${u} ${c} ${p} ${m} ${f?"band":""} ${d}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${Np.value}`;return st(()=>{if(!t.current)return;let u=new Xt(Gq(i,t.current.clientWidth),V_(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),F(()=>{n.current?.setData(
V_(i.current))},[e.times,e.series]),F(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:q_,
onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let m=p?.cursor.idx;!c||!p||m===null||m===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(m,Kq(p,i.current.series,m),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function Kq(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var U_=({low:e,high:t})=>e&&
t?[e,t]:[];function V_({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(U_).map(o)]}function jq(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:nd(Iy(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:nd(Iy(o),52)})}),t}function Iy({
color:e}){return e===null?tt("--other"):tt(yn(e))}function nd(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function Gq(e,t){
let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.max(t,64),height:s,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>Xt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:jq(n),scales:{x:{range:()=>Jq(e.current.times)},y:a?{distr:3,log:10}:{range:(c,p,m)=>[
Math.min(0,p??0),m===null||m<=0||i==="share"&&Math.abs(m-1)<1e-9?1:m*1.05]}},axes:[{...W_(),grid:{show:!1},size:28,space:72,
values:(c,p,m,f,d)=>p.map(h=>Qq(h,d,o))},{...W_(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(m=>m===null?"":ut(m,i))}],
series:[{},...n.map((c,p)=>Xq(c,p,l.length)),...n.flatMap(c=>U_(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>Yq(c,e.current)],draw:[c=>e.current.onBox?.(Zq(c))],setCursor:[c=>{let{idx:p,
left:m,top:f}=c.cursor;e.current.onCursor(m===void 0||m<0?null:p??null,m??0,f??0)}],setSelect:[c=>{if(c.select.width<4)return;
let p=c.posToVal(c.select.left,"x"),m=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(p,m,c.cursor.event?.shiftKey??!1)}]}}}function Jq(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function Zq(e){let t=Xt.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/
t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function Yq(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));$m(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,tt("--li\
ne"))}function Qq(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=nr(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
i===1?j(e*1e3,n,"year"):t>=27*86400?j(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?j(e*1e3,n,"dayShort"):j(e*1e3,n,t<60?
"clockSecond":"clock")}function W_(){let e=tt("--line");return{stroke:tt("--muted"),font:`12px ${tt("--font")}`,gap:6,grid:{
stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function Xq(e,t,n){let o=Iy(e),i=e.dashed?[4,4]:e.color===null||e.stacked?
[]:ja(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Xt.paths.bars({size:[.92,64],align:1}),
points:{show:!1}}:{stroke:e.dashed?nd(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&
t===0?{fill:nd(o,52)}:{},...i.length>0?{dash:i}:{}}}var K_=50,eV=5;function Ml(e){let{answer:t,document:n}=e,o=Z(()=>Ot(t,n),[t,n]),i=yp(Fm);return r("div",{class:X2,children:o.
measures.map((s,a)=>r(nV,{...e,shape:o,measure:s,height:tV(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function tV(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function nV(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
m=t.columns[i].name,f=(e.form==="stacked"||e.form==="share")&&!ts(m)?"lines":e.form,d=Z(()=>ec(t,o,i,l),[t,o,i,l]),h=Z(()=>t.
compare?ec(t.compare,o,i):null,[t,o,i]),[y,b]=S(new Set),[k,x]=S(null),[w,P]=S(null),M=f==="share"?"share":qt(m),C=X=>ut(
X,M),L=o.keys.map(X=>t.columns[X].name).join(),A=Z(()=>oV(d,L),[d,L]),G=Fo(d.times),U=d.times.length-1,N=d.times.find(X=>(X+
G)*1e3>e.end+1e3)??null,ne=N===null?d.times.length:d.times.indexOf(N),I=Z(()=>rV(d,h,A,y,f,ne),[d,h,A,y,f,ne]),Q=(X,Xe,Ze)=>{
let De=d.series[Xe<A.length?Xe:0];De&&e.onPoint?.({start:d.starts[X],keys:De.keys,measure:m,value:De.values[X]??null},Ze)},
ee=X=>{let Xe={ArrowRight:(k?.at??-1)+1,ArrowLeft:(k?.at??U+1)-1,Home:0,End:U}[X.key];if(Xe!==void 0&&U>=0){let Be=Math.
max(0,Math.min(Xe,U));return X.shiftKey&&e.onSpan&&e.onSpan(...sV(c,d.times,k?.at??Be,Be,G)),x({at:Be,left:-1}),!0}if(X.
key!=="Enter"&&X.key!=="."||!k)return!1;let Ze=X.target.getBoundingClientRect(),De=w?w.left+(d.times[k.at]-w.from)/(w.to-
w.from)*w.width:80;return Q(k.at,A.findIndex(Be=>!y.has(Be.key)),new DOMRect(Ze.left+De,Ze.top+80,0,0)),!0},Ce=(X,Xe,Ze)=>{
let[De,Be]=iV(d.times,X,Xe,G);Ze&&e.onSpan?e.onSpan(De,Be):e.onZoom(De,Be)};return r(Ge,{title:oe(m).text,summary:aV(d,m,
L,C,f),announced:k?uT(d,h,k.at,s,C):"",onKey:ee,table:r(Qn,{answer:t,document:n,zone:s}),actions:r(O,{children:[e.tools,
e.actions?.(m)]}),legend:L===""?null:r(zm,{rows:A,all:d.series.length,hidden:y,onHidden:b,text:X=>ut(X,qt(m)),...e.onGroup?
{onMenu:(X,Xe)=>e.onGroup?.(X.keys,Xe)}:{}}),children:[r(Pl,{times:d.times,series:I,zone:s,unit:M,height:a,cursor:k?.at??
null,logarithmic:p&&f!=="stacked"&&f!=="share",unfinished:N,onCursor:(X,Xe)=>x(X===null?null:{at:X,left:Xe}),onDrag:Ce,onPick:Q,
onBox:X=>P(Xe=>Xe!==null&&JSON.stringify(Xe)===JSON.stringify(X)?Xe:X)}),w&&c&&r(hT,{box:w,from:c.from,to:c.to}),w&&r(fT,
{box:w,flags:u,zone:s}),k&&r(aT,{lines:d,former:h,rows:A,hidden:y,at:k.at,left:k.left,zone:s,text:X=>ut(X,qt(m)),unfinished:N!==
null&&d.times[k.at]>=N})]})}function oV(e,t){return e.series.slice(0,K_).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:Mn(t,n.keys)}))}function rV(e,t,n,o,i,s){let a=e.series.slice(0,K_).map((m,f)=>({
series:m,row:n[f],isShown:!o.has(n[f].key)}));if(i==="stacked"||i==="share"){let m=sS(a.map(({series:f,isShown:d})=>d?f.
values:f.values.map(()=>0)),i==="share");return a.map(({row:f,isShown:d},h)=>({values:m[h],color:f.color,shown:d,stacked:!0}))}
let l=a.filter(({isShown:m})=>m).length<=eV,u=a.map(({series:m,row:f,isShown:d})=>({values:i==="bars"?m.values:m.values.
map((h,y)=>y<s?h:null),color:f.color,shown:d,bars:i==="bars",...l&&m.low?{low:m.low,high:m.high}:{}})),c=a.map(({row:m,isShown:f})=>{
let d=t?.series.find(h=>JSON.stringify(h.keys)===m.key);return d?{values:e.times.map((h,y)=>d.values[y]??null),color:m.color,
shown:f,dashed:!0}:null}).filter(m=>m!==null),p=i==="bars"||s>=e.times.length?[]:a.map(({series:m,row:f,isShown:d},h)=>({
values:m.values.map((y,b)=>b>=s-1?y:null),color:f.color,shown:d,dashed:!0,of:h}));return[...u,...c,...p]}function iV(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function sV(e,t,n,o,i){let s=e?t.findIndex(p=>p===
e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function aV(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${oe(n).text}, ${e.series.length} groups`,l=s?.values.
reduce((c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>oe(c).text).join(", ")} leads`:"";return`${i==="bars"?
"Bar":"Line"} chart of ${oe(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}function qo(e,t,n){let{timezone:o,week_start:i}=e;return se("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function od(e,t){let{texts:[n]}=await se("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new at({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function j_(e,t){let{year:n,month:o}=nr(e,t);return{year:n,month:o}}function Hy({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function G_({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function rd(e,t){let{year:n,month:o,day:i}=nr(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var J_="Jn",Z_="Kn",Y_="On",Q_="Pn",X_="Qn",e$="pe",t$="Vn",n$="vr",o$="Wn",r$="wr",i$="Yn",s$="Zn";var a$=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function l$({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=S(null),[a,l]=S(null),u=qe.value.value?.find(({name:x})=>x===e.dataset)?.to,c=i??j_(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),p=Math.max(0,a$.indexOf(e.week_start??"monday")),m=G_(c,p),{counts:f,most:d}=cV(e,m[0],
m.at(-1),o),h=mV(e,m[0],m.at(-1)),y=x=>t?.start!==void 0&&x>=rd(t.start,o)&&x<=rd(Date.parse(t.end)-1,o),b=x=>{a===null?
l(x):n(a<x?`${a} - ${x}`:`${x} - ${a}`)},k=V(null);return r("div",{class:J_,children:[r("div",{class:Z_,children:[r($,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(Hy(c,-1))}),r("span",{class:Y_,"aria-live":"polite",children:j(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r($,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
Hy(c,1))})]}),r("div",{ref:k,class:Q_,role:"group","aria-label":"Days",onKeyDown:x=>uV(x,k.current),children:[m.slice(0,
7).map(x=>r("span",{class:X_,"aria-hidden":"true",children:a$[new Date(x).getUTCDay()].slice(0,2)},x)),m.map((x,w)=>{let P=f.
get(x)??0,M=h.get(x);return r("button",{type:"button","data-day":x,tabIndex:w===0?0:-1,"aria-pressed":y(x),"aria-label":`${j(
x,"UTC","day")}, ${B(P)} events${M===void 0?"":`, ${M} hours long`}`,class:we(e$,!x.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&t$,y(x)&&n$,a===x&&o$),onClick:()=>b(x),children:[Number(x.slice(8)),M!==void 0&&r("span",{class:i$,
children:[M," h"]}),r("span",{class:r$,style:{width:`${d>0?Math.sqrt(P/d)*100:0}%`}})]},x)})]}),r("p",{class:s$,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${j(a,"UTC","day")}: choose the last day.`})]})}
function uV(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function cV(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=yt(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?pV(a):[],c=new Map(u.map(([p,m])=>[rd(String(p),o),Number(m)]));return{counts:c,most:Math.max(0,...c.values())}}
function pV(e){return e&&"rows"in e?e.rows:[]}function mV(e,t,n){let[o,i]=S(new Map);return F(()=>{let s=new AbortController;
return qo(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function id(e){let[t,n]=S([]);return F(()=>{let o=new AbortController;return qo(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function vn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;de({document:_e(_e(ye.value,"from",e.from),"to",t)})}async function sd(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await qo(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await qo(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function ad(e){
try{let t=ye.value,n=await sd(t);if(n.start===void 0){te("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await qo(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?te(o.error.message):o&&ye.value===t&&vn(o)}catch(t){
te(K(t).message)}}async function u$(e){let t=await sd(e);if(t.start===void 0)return null;let{texts:[n]}=await qo(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var c$="ep",p$="rp",m$="br",d$="yr",f$="ip",h$="kr",g$="ap",ld="tp";function y$({wrong:e,onDone:t}){let n=ye.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=dV(o,i,s),{draft:l,read:u}=fV(),[c,
p]=S(e),m=id(n),f=V(0),d=k=>{f.current++,vn(k),t()},h=async k=>{let x=++f.current;try{let{texts:[w]}=await qo(n,{texts:[
k.trim()===""?"all":k]});if(x!==f.current||!w)return;w.error?p({message:w.error.message,hint:w.error.hint??""}):d(w)}catch(w){
x===f.current&&p(K(w))}},y=WC(n),b=l?.error?null:l??a;return r("div",{class:p$,children:[r(Jt,{label:`Range, on the cloc\
k of ${s}`,value:qC(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:k=>{p(null),u(k)},onCommit:k=>{
h(k)},error:c,autofocus:!0,note:b?VC(b,s):l?.error?.message}),r("div",{class:m$,children:[r("div",{class:d$,role:"group",
"aria-label":"Usual ranges",children:m.map(k=>r($,{small:!0,kind:"plain",class:f$,pressed:Us(k,n),onClick:()=>d(k),children:k.
text.charAt(0).toUpperCase()+k.text.slice(1)},k.text))}),r(l$,{document:n,present:a,onChoose:k=>{h(k)}})]}),r("div",{class:h$,
children:[y&&r($,{small:!0,kind:"outlined",pressed:y.isWhole,onClick:()=>vn(y.isWhole?y.open:y.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r($,{small:!0,kind:"outlined",icon:"pause",onClick:()=>d({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function dV(e,t,n){let[o,i]=S(null);return F(()=>{let s=new AbortController;
return sd(ye.value,s.signal).then(i,a=>{$n(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function fV(){let[e,t]=S(
null),n=V(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}qo(ye.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return F(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function b$(){let e=V(null),[t,n]=S(!1),o=Lo(ye.value,ye.value.timezone??"UTC"),{error:i}=Wn.result.value,s=ai(i,"from")??
ai(i,"to"),a="The question";return ir([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{ad({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{ad({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{ad({zoom:2})}}]),r(O,{children:[r($,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:c$,children:o})}),s&&!t&&r("div",
{class:ld,children:r(me,{error:s})}),t&&r(Gt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
y$,{wrong:s,onDone:()=>n(!1)})})]})}var hV=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function v$({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=S("lines"),[u,c]=S(!1),[p,m]=S(null),{openAt:f,menu:d}=Fr(),h=yV(n,e),
y=Ot(e,n),b=y.keys.length>0&&y.measures.some(M=>ts(e.columns[M].name));F(()=>m(null),[JSON.stringify(n)]);let k=Z(()=>iS(
t),[t]),x=M=>Object.fromEntries(y.keys.map((C,L)=>[e.columns[C].name,M[L]])),w=e.columns[y.time]?.name??"time",P=({start:M,
keys:C,measure:L,value:A},G)=>f({document:n,mark:{keys:{[w]:M,...x(C)},measure:L},anchor:G,value:A,items:[{label:"Note h\
ere…",icon:"plus",act:()=>mo({kind:"note",time:M})}]});return r(O,{children:[r(Ml,{answer:e,document:n,zone:o,form:i?"\
bars":b?a:"lines",logarithmic:u,intervals:k,end:Vy(e),flags:h.flags,span:p,onZoom:(M,C)=>vn({from:ss(M),to:ss(C)}),onSpan:(M,C)=>m(
{from:M,to:C}),onPoint:P,onGroup:(M,C)=>f({document:n,mark:{keys:x(M)},anchor:C,value:M[0]}),tools:r(O,{children:[b&&!i&&
r(Ct,{label:"Form",choices:hV,value:a,onChange:l}),!i&&r($,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&r(gl,{document:n,mark:{time:{from:ss(p.from),to:ss(p.to)}},label:`${j(p.from*1e3,o)} to ${j(p.to*
1e3,o)}`,onClear:()=>m(null),children:[r($,{small:!0,kind:"outlined",icon:"search",onClick:()=>vn({from:ss(p.from),to:ss(
p.to)}),children:"Zoom"}),r($,{small:!0,kind:"outlined",icon:"plus",onClick:()=>mo({kind:"note",time:ss(p.from),to:ss(p.
to)}),children:"Note"})]}),r(gV,{answer:e,of:n,zone:o}),h.menu,d]})}function gV({answer:e,of:t,zone:n}){let{choose:o,menu:i}=Rm(
e,t);return r("div",{class:f2,children:[r(Qn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function ss(e){
return new Date(e*1e3).toISOString()}function Vy(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function yV(e,t){let[n,o]=S(!0),[i,s]=S(null),a=Bm(e.dataset,t.query?.from,t.query?.to);ir([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Z(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=i&&r(go,{anchor:i.anchor,label:"\
Note",head:W(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{Nm(i.note.
id)}}]});return{flags:l,menu:u}}function x$({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Me,{icon:"search",title:"Noth\
ing found",actions:r(O,{children:[n&&r($,{kind:"primary",onClick:()=>vn({}),children:"All data"}),t&&r($,{kind:"outlined",
onClick:()=>de({document:_e(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r($,{kind:"outlined",onClick:No,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var bV=8;
function w$({document:e,chart:t}){let n=ml(Ae(e.dataset).value.value);return r(Me,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,bV).map((o,i)=>r($,{kind:i===0?"pr\
imary":"outlined",onClick:()=>de({as:t,document:Zu({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:oe(o.value).
text},o.value)):r($,{kind:"primary",onClick:()=>de({as:"table",document:Zu(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Wy=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await se(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if($n(t))
return;this.error=K(t)}this.busy=!1,this.changed()}};function Dl(e,t){let[,n]=Ph(s=>s+1,0),o=V(null);F(()=>{if(!e)return;
let s=new Wy(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??vV}}function vV(){}function ud(e){return{...Le(e),aggregate:{measures:["count()"]}}}var xV=7.2,wV=24,kV=72,CV=300;function k$(e,t,n){let o=ge(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:SV(e,s,a,n),expression:_V(o[a]??ve(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function SV(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Uy(a[n],t,o).length),t.name.length);
return Math.round(Math.max(kV,Math.min(CV,i*xV+wV)))}function Uy(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
j(e,n,"millisecond"):typeof e=="number"&&rr(t)?ut(e,qt(t.name),!0):oe(e).text}var TV=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function _V(e){return TV.test(e)?e:null}function Ky(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?rn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function jy(e){let{document:t}=Ve.value;ze({document:_e(t,"where",Oo(t.where,e)),open:[]},e)}function S$(e){let{document:t}=Ve.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return ze({document:_e(t,s,e),open:[]},
n)}let o=t.aggregate??Bs("explore",null,{events:[]}).aggregate,i=[...ge(o.by).filter(s=>s!==e),e];ze({view:"explore",document:{
...Le(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var C$=5*6e4;function T$(e,t,n){let o=Date.parse(t),i=Le({...e,from:new Date(
o-C$).toISOString(),to:new Date(o+C$).toISOString()});delete i.where,mo({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${j(t,n,"second")}`})}function _$(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Le(Ve.value.document.dataset===e.dataset?Ve.value.document:e),i=n.map(({event:s})=>({where:Er(s)}));ze({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var P$="zr",cd="de",M$="I",D$="op",pd="np",E$="pp",md="U",A$="dp",O$="jr",R$="lp",L$="xp",B$="sp",N$="Xr",F$="cp",z$="gp",
I$="hp",bc="Sr",H$="fp",q$="up",V$="mp",W$="vp";function U$(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(O,{children:[r("di\
v",{role:"row",class:we(cd,s&&D$),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:pd,children:r("button",{type:"button",
class:E$,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(le,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>r("span",{role:"cell",class:md,"data-type":p.type,children:r(K$,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&r($V,{...e})]})}function K$({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r(D,{value:e,most:o}):r(D,{shown:{text:Uy(e,t,n),kind:e===null?"null":"value"}})}function $V({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=S(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${oe(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:A$,children:r("d\
iv",{role:"cell",class:O$,children:[r("div",{class:R$,children:[r(MV,{row:e,all:t,zone:n,document:o,opened:i}),t.length>
8&&r("input",{class:L$,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:B$,children:l.map(({column:u,value:c})=>r(PV,{column:u,value:c,zone:n},u.name))})]})})}function PV({column:e,
value:t,zone:n}){let o=ve(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=oe(e.name).text;return r("div",{class:N$,children:[
r("dt",{class:F$,children:r(D,{value:e.name,most:64})}),r("dd",{class:z$,children:r(K$,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:I$,children:[i&&r("button",{type:"button",class:bc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>jy(
Ky(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:bc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>jy(Ky(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:bc,"aria-label":`Break down by ${s}`,onClick:()=>S$(
o),children:"by"}),r("button",{type:"button",class:bc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Fe(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(le,{name:"copy",size:14})})]})]})}function MV({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ae(o.dataset).value.value,a=(p,m=e)=>p===void 0?void 0:m[t.findIndex(f=>f.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return r(O,{children:[typeof u=="string"&&r($,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>be(ol(o.dataset,u)),children:r("span",{children:["Timeline of ",r(D,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r($,{small:!0,kind:"outlined",icon:"clock",onClick:()=>T$(o,l,n),children:"5 min around"}),c.length>
0&&r($,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>_$(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r($,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Fe(JSON.stringify(Object.fromEntries(t.map(({
name:p},m)=>[p,e[m]])),null,2),"The event"),children:"JSON"})]})}function dd({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=V(null),[a,l]=S(new Set),[u,c]=S("0:0"),p=Z(()=>e.
first?k$(e.first,o,n):[],[e.first,o,n]),m=Z(()=>e.pages.flatMap(DV),[e.pages]),f=Z(()=>EV(m,a),[m,a]);if(!e.first)return e.
error?r(j$,{error:e.error,onAgain:e.more}):r("div",{class:V$,children:r(Te,{lines:12})});if(e.pages.length===0)return r(
"p",{class:W$,children:"No event passes."});let d=y=>{let b=new Set(a);b.delete(y)||b.add(y),l(b),c(y)},h=`28px ${p.map(
({width:y})=>`${y}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:P$,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:y=>AV(y,s.current),children:[r("div",{class:we(cd,M$),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:pd,children:r("span",{class:"spoken",children:"Open"})}),p.map(({name:y,at:b})=>r("s\
pan",{role:"columnheader",class:md,children:r(D,{value:y,most:48})},b))]}),m.map((y,b)=>r(LV,{at:b,rows:y,scroller:s,render:(k,x)=>{
let w=`${b}:${x}`;return r(U$,{row:k,all:e.first.columns,columns:p,zone:n,document:t,template:h,isOpen:a.has(w),current:u===
w,wrap:i,opened:f,onToggle:()=>d(w)},x)}},b)),r(BV,{paging:e,scroller:s})]})}var Gy=25;function DV(e){return Array.from(
{length:Math.ceil(e.length/Gy)},(t,n)=>e.slice(n*Gy,(n+1)*Gy))}function EV(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function AV(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var OV="800px",RV=2;function LV({rows:e,
scroller:t,render:n,at:o}){let i=V(null),[s,a]=S(o<RV),l=V(e.length*Op());return F(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=p.boundingClientRect.height||l.current),a(p.isIntersecting))},{root:t.current,rootMargin:OV});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function BV({paging:e,scroller:t}){let n=V(null),o=V(e.more);return o.current=e.more,F(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:H$,children:[e.error&&r(
j$,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function j$({
error:e,onAgain:t}){return r("div",{class:q$,children:[r(me,{error:e}),r($,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var J$="wp",Z$="bp",Y$="yp",Jy="kp",Q$="zp",X$="jp",eP="le";function tP({all:e,wanted:t,onWanted:n}){let o=V(null),[i,s]=S(!1),[a,l]=S(""),u=t??e,c=p=>{let m=e.filter(f=>f===p?!u.includes(
p):u.includes(f));n(m.length===e.length?null:m)};return r(O,{children:[r($,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(Gt,{anchor:o.current,role:"dialog",label:"Columns",class:Q$,onClose:()=>s(!1),children:[
r("input",{class:Ue,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
r("div",{class:X$,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>r("label",{class:eP,children:[r(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),r(D,{value:p,most:40,middle:!0})]},p))})]})]})}var NV=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function nP({document:e,zone:t,actions:n}){let[
o,i]=S(!1),[s,a]=S(null),l=/asc|^time$/.test(e.samples?.order??""),u=Dl({path:"v1/query",body:m=>({...e,samples:{...e.samples,
...m===void 0?{}:{cursor:m}}})},JSON.stringify(e)),c=yt(ud(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:J$,"aria-label":"Raw events",children:[r("div",{class:Z$,children:[r("h2",{class:Y$,children:typeof p==
"number"?`${B(p)} events`:"Raw events"}),r(Ct,{label:"Order",choices:NV,value:l?"oldest":"newest",onChange:m=>pe("sample\
s.order",m==="oldest"?"time asc":void 0)}),r(tP,{all:u.columns.map(({name:m})=>m),wanted:s,onWanted:a}),r($,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(FV,{document:e,zone:t}),r(dd,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function FV({document:e,zone:t}){let n=Z(()=>({...Le(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=yt(_e(n,"compare",void 0)),[i,s]=S(null),a=Z(()=>o&&"rows"in o&&"columns"in o?
ec(o,Ot(o,n),1):null,[o]),l=Z(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:Jy}):r("div",{class:Jy,children:r(Pl,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>vn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function oP({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!ar(e)||n==="heat"&&!ge(e.aggregate?.by).some(es)))return r(w$,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Te,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(oS,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(nP,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(x$,{document:i});let p=ar(
i),m=zV(n,i)?n:bm(i);return m==="distribution"&&p?r(e2,{answer:o,of:i,bins:p,zone:l,actions:u}):m==="heat"&&p?r(W2,{answer:o,
of:i,bins:p,zone:l,actions:u}):Ot(o,i).time>=0&&!p&&(m==="line"||m==="bar")?r(v$,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:m==="bar",actions:c}):m==="bar"?r(y2,{answer:o,of:i,document:e,zone:l,actions:c}):r(g2,{answer:o,of:i,document:e,zone:l,
actions:c})}function zV(e,t){let n=ge(t.aggregate?.by).some(es);return e==="distribution"?ar(t)!==null&&!n:e==="heat"?ar(
t)!==null&&n:e==="table"||ar(t)===null}var Zy="[data-stop]";function fd(e){return[...e.querySelectorAll(Zy)].filter(t=>t.closest("[data-sentence]")===e)}function rP(e){
if(!e)return;let t=fd(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function iP(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Zy)||t.closest("[data-sentence]")!==e))for(let n of fd(
e))n.tabIndex=n===t?0:-1}function sP(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=fd(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function eo(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Zy}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Yy(){
let e=document.querySelector("[data-sentence]"),t=e?fd(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Qy="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var as=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Bn={aggregate:as("aggregate",["measures","by","having","over"]),samples:as(
"samples",["columns","order"]),funnel:as("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:as("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:as(
"lifecycle",["per","period","event","created"]),stickiness:as("stickiness",["per","period","event"]),paths:as("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:as("difference",["over","selection","bas\
eline","properties"])};var IV=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function aP(e){let t=e.replaceAll(" ","");return IV.test(t)?t:null}function ra(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var hd=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],wi=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function lP(e,t,n){let o=ai(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function cP(e,t,n){let o=Mu(t.where),i=Hi(e,o);if(typeof i=="string")return _e(e,o,t.span?uP(i,t.span,n):n);let s=o.slice(
0,-1),a=Hi(e,s);return o.at(-1)!==0||typeof a!="string"?null:_e(e,s,t.span?uP(a,t.span,n):n)}function uP(e,t,n){let{start:o,
end:i}=Ii(e,t);return e.slice(0,o)+n+e.slice(i)}function gd(e,t){let n=cP(ye.value,e,t);n&&de({document:n})}var pP="Xp",mP="Sp",dP="Bp";var fP=hp({document:{dataset:""},error:null,sentence:()=>null});function Tt(){return yp(fP)}function Mt({document:e,error:t,
label:n,children:o}){let i=V(null);st(()=>rP(i.current));let s=a=>{!a.defaultPrevented&&sP(a.currentTarget,a)&&a.preventDefault()};
return r(fP.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:pP,onKeyDown:s,onFocusIn:a=>{iP(a.currentTarget,a.target)},children:o})})}function ke({word:e,
children:t}){return r("span",{class:mP,children:[e!==void 0&&r(El,{children:e}),t]})}function El({children:e}){return r(
"span",{class:dP,children:e})}function hP({id:e,error:t}){return r(me,{...e===void 0?{}:{id:e},error:t,onHint:n=>gd(t,n)})}var gP="Cp",yP="u",bP="Ep",vP="Ip",xP="Up",wP="Hp",kP="Lp",CP="xe",SP="Mp",TP="H",eb="Np";function xn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=Tt(),u=V(null),c=gt(),[p,m]=S(!1),f=s?null:
lP(l.error,o,i),d=f!==null||a!==null,h=VV(f,a,e.onHint),y=async()=>{await e.onRemove?.(),eo(l.sentence(),t,e.after)},b=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:gP,"data-path":o,children:[r("span",{class:we(yP,s&&vP,d&&xP,e.quiet&&
wP,p&&bP),children:[d&&r("span",{class:kP,children:r(le,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:CP,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":b?p:void 0,"aria-invali\
d":d||void 0,"aria-describedby":d?`${c}-problem`:void 0,onClick:()=>m(!p),onKeyDown:k=>WV(k,e,y,h),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:SP,children:r(le,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:TP,tabIndex:-1,"aria-label":`Remove ${W(n)}`,onClick:y,children:r(le,{name:"close",size:12})})]}),
f&&r("span",{class:eb,children:r(hP,{id:`${c}-problem`,error:f})}),a&&r("span",{class:eb,children:r(me,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&r(go,{anchor:u.current,label:W(n),items:e.menu,onClose:()=>m(!1)}),p&&e.editor&&r(
Gt,{anchor:u.current,role:"dialog",label:W(n),onClose:()=>{m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function VV(e,t,n){
let o=t??e,i=o?dg(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>gd(e,i)}function WV(e,t,n,o){let i=e.key==="En\
ter"&&o?o:UV(e,t,n);i&&(e.preventDefault(),i())}function UV(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var $P="Br",PP="Rp";function Wo({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:$P,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:PP,children:e}),r(Ji,{...i,inline:!0,autofocus:!0,eager:!0})]})}function ls(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>pe(t,l));return r(xn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(jV,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r(D,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function jV({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=S(""),[p,m]=S(!1),f=u.trim(),d=n.filter(([b,k])=>f===""||b.startsWith(f)||(k??"").includes(f)),h=b=>{
let k=o(b);k===null?m(!0):a(k)},y=[...f!==""&&!d.some(([b])=>b===f)&&o(f)!==null?[{value:f,label:f,note:"as it is typed"}]:
[],...d.map(([b,k])=>({value:b,label:b,note:k,selected:b===t})),...f===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(Wo,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:b=>{c(b),m(!1)},options:y,onPick:b=>b===null?a(void 0):
h(b),onTake:h,onCancel:l,onLeave:l,invalid:p,foot:p||f!==""&&o(f)===null?i:void 0})}function ko(e){return r(ls,{usual:hd,
...e,read:aP,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var GV=["dataset","define","params","timezone","week_start","missing"];function Uo(e,t){let n=GV.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function tb(e,t,n){return(await se(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var JV=2e3,ia=new Map,yd=new Map,DP=ce(0),MP;function Al(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Ol(e,t){DP.value;let n=JSON.stringify(e),o=qa.value,i=t.filter(a=>a.text!==""&&!ia.has(Al(n,a))),s=i.map(
a=>Al(n,a)).join(`

`);return F(()=>{i.length>0&&o!=="away"&&ZV(n,e,i)},[s,o]),t.map(a=>ia.get(Al(n,a))??null)}async function EP(e,t,n){let o=JSON.
stringify(e),i=ia.get(Al(o,t));if(i)return i;let[s]=await tb(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return AP(o,t,s),s}function ZV(e,t,n){let o=yd.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(Al(e,i),i);yd.set(e,o),MP??=setTimeout(()=>{MP=void 0,YV()},0)}async function YV(){let e=[...yd];yd.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await tb(n,i).catch(()=>[])).forEach((a,l)=>AP(t,i[l],
a))})),DP.value++}function AP(e,t,n){ia.size>=JV&&ia.delete(ia.keys().next().value),ia.set(Al(e,t),n)}async function mr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await EP(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=K(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Rl(e,t,n){if(!t)return n;
let{start:o,end:i}=Ii(e,t);return e.slice(0,o)+n+e.slice(i)}var QV=new Set(["has","contains","starts_with","ends_with"]);function Bl({property:e,operator:t,values:n}){let o=ve(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:QV.has(i)?`${t}(${o}, ${n.map(vc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(vc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(vc).join(" and ")}`}
function vc(e){return typeof e=="string"?rn(e):String(e)}var XV=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function LP(e){for(let[t,n]of XV){if(e===t)return n;if(e===n)return t}
return e}var OP=["=","!=","in","not in"],Ll=["is null","is not null"],nb=[">=",">","<","<=","between","not between"],RP=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function bd(e){switch(e){case"bool":return["is true","is false",...Ll];case"string":return[
...OP,...RP,...Ll];case"int64":case"float64":return["=",...nb,"!=","in","not in",...Ll];case"timestamp":return[...nb,...Ll];case"\
list of strings":return["has","not has",...Ll];case"unknown":return[...OP,...nb,...RP,"has","not has",...Ll]}}function to(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function sa(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var BP={property:null,type:"unknown",operator:null,values:[]};function NP(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function ob({property:e,operator:t}){return e===null?"property":t===null||to(t)===0?"operator":
"values"}function FP(e,t,n){return e.operator!==null&&e.type===n&&bd(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function zP(e,t){let n=to(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function vd(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function IP(e,t){let n=e.operator===null?0:to(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function rb({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=to(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function xc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||rb(e)!==null)return null;
if(to(n)!=="many"||!o.includes(null))return Bl({property:t,operator:to(n)==="many"?sa(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Bl({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Bl({property:t,operator:sa(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function ib(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function HP(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function Hr(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function qr(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Hr(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var qP={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Nl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function VP({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=S(""),c=e.filter(
d=>d===l.trim()),p=e.filter(d=>d!=="in"&&d!=="not in"),m=c.length>0?c:qr(p,l,d=>`${d} ${Nl(d)} ${qP[d]}`),f=d=>d===t||t!==
null&&d===sa(t,1);return r(Wo,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:m.map(d=>({value:d,label:Nl(d),note:qP[d],selected:f(d)})),onPick:n,onTake:()=>{}})}var ab="se",WP="ce",UP="Ap";var lb=8;function KP({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
O,{children:[r("button",{type:"button",class:ab,"data-present":t==="property",onClick:()=>n("property"),children:r(D,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:ab,"data-present":t==="operator",onClick:()=>n("operator"),
children:Nl(s)}),t==="values"&&a.slice(0,lb).map(l=>r("button",{type:"button",class:WP,onClick:()=>o(vd(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r(D,{value:l,most:24,middle:!0}),r(le,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>lb&&r("span",{class:UP,children:["and ",q(a.length-lb)," more"]})]})}var jP=50;function GP(e,t,n,o){return se(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:jP},
signal:o})}function ub(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:f}=e,d={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:f,limit:jP};return se(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:d,signal:i})}function JP(e,t){let[n,o]=S(null);return F(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{$n(s)||o(a=>({key:e,value:a?.value??null,error:K(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function xd(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=JP(`${i}
${n.join()}
${s}`,m=>GP(i,s,n,m)),l=tW(e,s),u=a.fresh&&a.value?a.value:{names:nW(i,s),more:0},c=new Set(l.map(({name:m})=>m));return{
names:[...l,...u.names.filter(({name:m})=>!c.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function tW({
define:e},t){return Object.keys(e??{}).filter(n=>Hr(n,t)<3).map(n=>({kind:"definition",name:n,text:ve(n),type:"unknown",
filled:1}))}function nW(e,t){let n=Ae(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:ve(i),type:s,filled:a/o})).filter(({name:i})=>Hr(i,t)<3).sort((i,s)=>Hr(i.name,
t)-Hr(s.name,t)||s.filled-i.filled)}function ZP(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return JP(s,async a=>{
let l=()=>ub(e,t??"",void 0,i,a);return n===void 0?l():ub(e,t??"",n,i,a).catch(u=>{if($n(u)||K(u).status!==400)throw u;return l()})})}var YP="Dp";var iW={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},sW={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function cb(e){let t=e.kind==="function"||e.filled>=.9995?"":z(e.filled);return[iW[e.kind]||sW[e.type],t].filter(n=>n!==
"").join(", ")}function QP(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r(D,{value:s.name,most:60,middle:!0}),
note:cb(s)}));return n===""||o&&Hr(o.name,n)<3?i:[aa(n),...i]}function aa(e){return{value:{typed:e},label:r("code",{class:YP,
children:r(D,{value:e,most:60})}),note:"as it is typed"}}function Vr(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=S(e.typed??""),u=xd(t,a,n,o),c=e.names?qr(e.names,
a,({name:b})=>b).filter(({type:b})=>o?.(b)??!0):u.names,p=e.names?0:u.more,m=e.extra?.(a)??[],f=QP(c,a),d=f[0]!==void 0&&
"typed"in f[0].value,h=m.length>0&&d?[...m,...f.slice(1),f[0]]:[...m,...f],y=b=>{b.trim()!==""&&s(b.trim())};return r(Wo,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:h,onPick:b=>"entry"in b?i(b.entry):y(b.typed),onTake:y,foot:p>0?`${q(p)} more, keep typing`:void 0})}function XP({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,m]=S(o),
f=n.operator===null?1:to(n.operator),d=f==="many",h=ZP(e,i?ve(n.property??""):null,t,p),y=ib(p,n.type),b=p===""||y!==void 0,
k=aW(n,p,y,h.value),x=C=>{let L=IP(n,C);m(""),s(L.values,f!==2||L.values.length>=2)},w=(C,L)=>{let A="typed"in C?y:C.value;
A!==void 0&&(L&&d?(m(""),s(vd(n,A).values,!1)):d&&p===""&&n.values.length>0?s(n.values,!0):x(A))},P=()=>{d&&p===""&&n.values.
length>0?s(n.values,!0):y!==void 0&&p!==""&&x(y)},M=C=>{let L=d?HP(C)?.map(A=>ib(A,n.type)):void 0;return!L||L.includes(
void 0)?!1:(s([...new Set([...n.values,...L])],!0),!0)};return r(Wo,{label:"Value",placeholder:lW(n,f),text:p,onText:m,head:c,
onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(0,-1),!1):a(),onPaste:M,invalid:!b,several:d,spaceTypes:p!==
""&&k[0]!==void 0&&"typed"in k[0].value,options:k,onPick:w,onTake:P,foot:b?uW(h.value,h.error!==null,d):`${vc(p)} is no \
number`})}function aW(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=f=>e.values.includes(f),a=(o?.values??[]).map(({value:f,count:d})=>({
value:{value:f},label:r(D,{value:f,most:60,middle:!0}),note:i+q(d),selected:s(f)})),l=o?.values.some(({value:f})=>f===n)??
!1,u=t!==""&&n!==void 0&&!l?[aa(t)]:[],c=l?a.filter(({value:f})=>"value"in f&&f.value===n):[],p=a.filter(f=>!c.includes(
f)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&to(e.operator)==="many"?[{value:{value:null},label:r(D,{value:null}),note:i+
q(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...m]}function lW({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function uW(e,t,n){let o=e&&e.more>0?[`${q(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function wd(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=S(()=>ob(n)),l=V(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,y)=>{let b=FP(n,h,y);o(b),u(b.operator===null||ob(b)!=="values"?"operator":"values")},p=async h=>{let y=(await mr(Uo(
t),"condition",h)).parsed?.tree;y?.kind==="name"&&y.name!==void 0&&y.type!=="bool"&&y.type!=="unknown"?c(y.name,y.type):
i(h,null)},m=h=>{let y=zP(n,h);o(y),to(h)===0?i(xc(y),y):u("values")},f=(h,y)=>{let b={...n,values:h};o(b);let k=y?xc(b):
null;k!==null&&i(k,b)},d={onCancel:e.onCancel,onLeave:e.onLeave,head:r(KP,{draft:n,stage:s,onStage:u,onDraft:o})};return s===
"property"?r(Vr,{...d,label:"Property",placeholder:"property, or a condition",document:t,typed:l.current,kinds:cW,...e.names?
{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{p(h)}},"property"):s==="operator"?r(VP,{...d,operators:bd(n.type),
present:n.operator,onPick:m,onBack:()=>u("property")},"operator"):r(XP,{...d,document:t,beside:e.beside,draft:n,typed:l.
current,ask:e.names===void 0,onValues:f,onBack:()=>u("operator")},"values")}var cW=["property","definition","cohort","lo\
okup"];var Co="_p",Dn="qp",pb="Fp",us="Gp",eM="Jp",tM="Kp";var oM=3;function kd({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:us,children:r(
D,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Dn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(nM,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(O,{children:[s==="is false"&&r("span",{class:Dn,children:"not"}),r("span",{class:Co,children:r(D,{value:i,most:40,middle:!0})})]}):
r(O,{children:[r("span",{class:Co,children:r(D,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Dn,children:Nl(to(
s)==="many"?sa(s,a.length):s)}),s!==null&&r(nM,{values:a,between:s.endsWith("between")})]})}function nM({values:e,between:t,
name:n=!1}){return e.length>oM+1?r("span",{class:pb,children:["(",q(e.length)," values)"]}):r("span",{class:n?Co:pb,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Dn,children:t?" and ":n?" or ":", "}),r(pW,{value:o})]},i))})}function pW({
value:e}){return e===null?r("i",{class:Dn,children:qn.null}):r(D,{value:e,most:40,middle:!0})}function Cd(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>oM+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Sd(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function kc(e){
return e.length===0?void 0:e.join(" and ")}function cs(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Td(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function rM({text:e,chip:t}){if(t)return Bl({...t,operator:LP(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&mW(n)?n:`not (${e})`}function mW(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var mb={property:"event",type:"string",operator:"=",values:[]};function _d({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=S(mb);return r(wd,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function Wr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(O,{children:[n.
map((s,a)=>r(ke,{word:i(a),children:s},a)),o&&r(ke,{word:n.length===0?e:void 0,children:o},"after")]})}var iM="Cr",sM="Op",aM="Pp";function Ur({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=V(null),[l,u]=S(null),[c,p]=S(null),m=V(
0),f=x=>{p(a.current?.getBoundingClientRect()??null),u(x)},d=n==null||n===!1,h=Ao(d?t:void 0),y=()=>{m.current=performance.
now(),u(null)},b=()=>{performance.now()-m.current>300&&f("")},k=x=>{if(!(x.ctrlKey||x.metaKey||x.altKey)){if(x.key.length===
1&&x.key!==" "&&x.key!=="/")f(x.key);else if(x.key==="Backspace"&&s)s();else return;x.preventDefault()}};return r(O,{children:[
r("button",{ref:a,type:"button",class:we(iM,!d&&sM,l!==null&&aM),...h,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:b,onKeyDown:k,children:[r(le,{name:"plu\
s",size:14}),n]}),l!==null&&r(Gt,{anchor:c,role:"dialog",label:t,onClose:()=>{y(),i?.()},children:o(l,y)})]})}function Cc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var fW={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Sc(e,t){let n=Cc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ae(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...fW[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:ve(u),type:c,filled:1}))}function lM(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:ve(i),type:o,filled:1}})}var uM="Qp",cM="Er",pM="Ir";var mM=null;function gW(){return mM??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),mM}function zl(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=V(null),a=V(null),l=V(e);l.current=e;let[u,c]=S(!1);return F(()=>{let p=!1;
return gW().then(m=>{p||!m||!s.current||(a.current=m.mount(s.current,{...l.current,onText:f=>{f!==l.current.text&&l.current.
onText(f)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),F(()=>{u&&i&&a.current?.focus()},[u]),F(()=>{a.current?.setText(t)},[t]),F(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:we(uM,e.class),children:[r("div",{ref:s,class:cM,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:pM,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:p=>e.onText(p.currentTarget.
value)})]})}var dM="Vp",fM="Wp",hM="Yp",gM="Zp",yM="ed";function $d({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:dM,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(zl,{class:fM,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Ii(
t,n.span):null}),n&&r("div",{class:hM,children:r(me,{error:n})}),r("div",{class:gM,children:[r("span",{class:yM,children:"\
Enter takes it, Shift+Enter is a new line"}),r($,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Il(){let e=V(!0);return F(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function ki(e){let{path:t,text:n,what:o,onChange:i}=e,s=Tt(),a=Uo(s.document,e.over),l=Sd(n,Ol(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(C=>C.text),[c,p]=S(null),m=Il(),f=e.byEvent&&l.length===0?mb:BP,d=C=>`${t}#${C<l.length?C:"draft"}`,h=e.needed!==
!0||l.length>1,y=async C=>{await mr(a,"condition",kc(C)??""),m()&&(p(null),i(kc(C)))},b=async(C,L,A)=>{p({at:C,condition:A,
text:L,problem:null});let{parsed:G,problem:U}=await mr(a,"condition",L);if(U&&!(e.loose&&G?.tree))return p({at:C,condition:A,
text:L,problem:U}),eo(s.sentence(),d(C));let N=cs(u,C,kc(G?.conjuncts?.map(ne=>ne.text)??[`(${L})`])??L);await y(N)},k=()=>{
if(!c||c.problem)return;let C=c.condition?xc(c.condition):c.text;C!==null&&C.trim()!==""?b(c.at,C,c.condition):c.condition?.
property?p({...c,problem:{message:rb(c.condition)??"",hint:"",span:null}}):p(null)},x=(C,L,A)=>{let G=l[C],U=c?.at===C?c:
null,N=()=>{p(null),A(),C>=l.length&&eo(s.sentence(),`${t}#+`)},ne=()=>{A(),k()},I=(Q,ee)=>{A(),b(C,Q,ee)};return(U?U.condition===
null&&U.text!==null:G&&!G.chip)?r($d,{label:o,text:U?.text??G?.text??"",problem:U?.problem??null,onCancel:N,onLeave:ne,onText:Q=>p(
{at:C,condition:null,text:Q,problem:null}),onDone:Q=>I(Q,null)}):r(wd,{document:s.document,typed:L,draft:U?.condition??(G?.
chip?NP(G.chip):f),names:e.names??Sc(s.document.dataset,e.over),beside:kc([...e.within?[e.within]:[],...cs(u,C,null)]),onDraft:Q=>p(
{at:C,condition:Q,text:null,problem:null}),onDone:I,onCancel:N,onLeave:ne})},w=C=>{c?.text&&b(c.at,Rl(c.text,c.problem?.
span??null,C),null)},P=(C,L)=>{let A=c?.at===C?c:null;return r(xn,{stop:d(C),path:t,span:L?.span,after:`${t}#+`,what:o,label:`${o}\
: ${Cd(L,A)}`,draft:A!==null,problem:A?.problem,onHint:A?.text?w:void 0,editor:G=>x(C,"",G),onLeave:k,onRemove:A?()=>p(null):
h?()=>y(cs(u,C,null)):void 0,onNegate:L&&!A?()=>{y(cs(u,C,rM(L)))}:void 0,onMove:L&&l.length>1?G=>{y(Td(u,C,G)).then(()=>eo(
s.sentence(),`${t}#${Math.max(0,Math.min(C+G,l.length-1))}`))}:void 0,children:r(kd,{part:L,draft:A,byEvent:e.byEvent??!1})})},
M=l.map((C,L)=>P(L,C));return r(Wr,{lead:e.lead,between:"and",after:r(Ur,{stop:`${t}#+`,label:`Add a ${o}`,editor:(C,L)=>x(
l.length,C,L),onLeave:k,onBackspace:l.length>0&&h?()=>{y(u.slice(0,-1))}:void 0,children:l.length===0&&c===null?e.empty:
void 0}),children:c?.at===l.length?[...M,P(l.length,null)]:M})}function Kr(){let[e,t]=S([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),eo(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function en({word:e="where"}){let{document:t}=Tt();return r(ki,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>pe(
"where",n),empty:"filter"})}var bW=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function bM({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=S(null);if(l)
return r(vW,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=m=>n?qr(bW,m.trim()===""?"time":m,([f,d])=>`time ${d} ${f}`).
map(([f,d])=>({value:{typed:`time('${f}')`},label:f==="auto"?"time":`time, ${f}`,note:d})):[];return r(Vr,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?c(m).slice(0,1):c(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):s(m.text)},onText:s,
onCancel:a,onLeave:a})}function vW({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=S(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=qr(a,i,([u,c])=>`${u} ${c}`);return r(Wo,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[aa(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var Pd=()=>!0,jr=e=>e==="int64"||e==="float64",vM=e=>jr(e)||e==="timestamp"||e==="string",xM=e=>e!=="list of strings",hb=[
{name:"count",meaning:"how many",alone:!0,fits:Pd},{name:"uniq",meaning:"how many different",usual:!0,fits:xM},{name:"su\
m",meaning:"total",usual:!0,fits:jr},{name:"avg",meaning:"mean",usual:!0,fits:jr},{name:"median",meaning:"half are below",
usual:!0,fits:jr},{name:"p95",meaning:"95 % are below",usual:!0,fits:jr},{name:"p75",meaning:"75 % are below",fits:jr},{
name:"p90",meaning:"90 % are below",fits:jr},{name:"p99",meaning:"99 % are below",fits:jr},{name:"p999",meaning:"99.9 % \
are below",fits:jr},{name:"min",meaning:"least",fits:vM},{name:"max",meaning:"largest",usual:!0,fits:vM},{name:"first",meaning:"\
by time",fits:Pd},{name:"last",meaning:"by time",fits:Pd},{name:"stddev",meaning:"standard deviation",fits:jr},{name:"un\
iq_approx",meaning:"about how many different",fits:xM},{name:"count",meaning:"how many have a value",fits:Pd}];function wM(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=S(e.typed),[c,p]=S(e.text),[m,f]=S(null),[d,h]=S(!a);if(d){let b=()=>c===
e.text?s():i(c);return r($d,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:i,onCancel:s,onLeave:b})}if(m)return r(
Vr,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:b=>b===
"unknown"||m.fits(b),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>f(null),onName:b=>i(`${m.name}(${b.text})`),onText:b=>i(
`${m.name}(${b})`)});let y=b=>{"text"in b?i(b.text):"typed"in b?i(b.typed):b.aggregate.alone?i(`${b.aggregate.name}()`):
f(b.aggregate)};return r(xW,{document:t,names:n,text:l,onText:u,present:e.text,onPick:y,onTake:b=>{b!==""&&i(b)},onCancel:s,
onWrite:()=>h(!0)})}function xW({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=xd(e,c,["property","definition","lookup"]).names,m=t?qr(t,c,({name:b})=>b):p,f=qr(hb,c.replace(/\(.*$/s,""),({name:b,
meaning:k})=>`${b} ${k}`).map(b=>({value:{aggregate:b},label:b.alone?`${b.name}()`:`${b.name}(…)`,note:b.meaning})),d=c===
""?[]:m.filter(({name:b})=>Hr(b,c)<3).slice(0,4).flatMap(wW),h=/[^\p{L}\p{N}_]/u.test(c)||f.length+d.length===0?[aa(c)]:
[],y=c===""?f:[...h,...f,...d];return r(Wo,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:y,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r($,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function wW(e){
let t=hb.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r(D,{value:`${o}(${e.name})`,most:60,middle:!0}),note:cb(e)}))}function kM({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:Co,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:Co,children:r(D,{value:n,most:40,middle:!0})}):r("span",{class:us,children:r(
D,{value:e,most:60})})}function _c(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=Tt(),u=Uo(l.document,e.over),c=Ol(u,n.map(x=>({
kind:o,text:x}))),[p,m]=S(null),f=Il(),d=e.needed!==!0||n.length>1,h=x=>{m(null),s(x.length>0?x:void 0)},y=async(x,w)=>{
m({at:x,text:w,problem:null});let{problem:P}=await mr(u,o,w);if(f()){if(!P)return h(cs(n,x,w));m({at:x,text:w,problem:P}),
eo(l.sentence(),`${t}[${x<n.length?x:"draft"}]`)}},b=(x,w,P)=>{let M=p?.at===x?p:null;return e.editor({text:M?.text??n[x]??
"",parsed:M?null:c[x]??null,typed:w,problem:M?.problem??null,onDone:C=>{P(),y(x,C)},onCancel:()=>{m(null),P(),x>=n.length&&
eo(l.sentence(),`${t}#+`)}})},k=x=>{let w=p?.at===x?p:null,P=x<n.length;return r(xn,{stop:`${t}[${P?x:"draft"}]`,path:`${t}\
[${x}]`,after:`${t}#+`,what:i,label:`${i}: ${w?.text??n[x]??""}`,draft:w!==null,problem:w?.problem,onHint:M=>{w&&y(x,Rl(
w.text,w.problem?.span??null,M))},editor:M=>b(x,"",M),onRemove:w?()=>m(null):d?()=>h(cs(n,x,null)):void 0,onMove:P&&n.length>
1?M=>{h(Td(n,x,M)),eo(l.sentence(),`${t}[${Math.max(0,Math.min(x+M,n.length-1))}]`)}:void 0,children:r(kM,{text:w?.text??
n[x]??"",parsed:w?null:c[x]??null})})};return r(Wr,{lead:e.lead,after:n.length<a&&r(Ur,{stop:`${t}#+`,label:`Add a ${i}`,
editor:(x,w)=>b(n.length,x,w),onBackspace:n.length>0&&d?()=>h(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:
void 0}),children:[...n.map((x,w)=>k(w)),...p?.at===n.length?[k(n.length)]:[]]})}function Md({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=Tt();return r(_c,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>pe(e,u)),editor:u=>r(wM,
{...u,document:l,names:Sc(l.dataset,n)},u.text)})}function dr({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=Tt();return r(_c,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>pe(e,c)),editor:c=>r(bM,{...c,document:u,axes:a,names:Sc(u.dataset,n)})})}function Ko({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(xn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(le,{name:"plus",size:14}),"more"]})}var SM="rd",TM="id";function Hl({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);pe(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);pe(e,l.length>0?Object.fromEntries(l):void 0)};return r(
Wr,{lead:"each with",after:r(Ur,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(_M,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(xn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(_M,{of:n,
name:a,measure:l,onDone:(p,m)=>{c(),i(a,p,m)}}),children:[r("span",{class:Co,children:r(D,{value:a,most:40})}),r("span",
{class:Dn,children:"="}),r("span",{class:us,children:r(D,{value:l,most:40})})]},a))})}function _M({of:e,name:t,measure:n,
onDone:o}){let{document:i}=Tt(),[s,a]=S(t),[l,u]=S(n),[c,p]=S(null),m=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:f}=await mr(Uo(i),"measure",l);f?p(f):o(s.
trim(),l.trim())};return r("form",{class:SM,onSubmit:f=>{f.preventDefault(),m()},children:[r(Jt,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(Jt,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(me,{error:c}),r("div",{class:TM,children:r($,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function lt({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(p=>pe(e,p===i?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return r(xn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,m])=>({label:m,
checked:p===n,act:()=>u(p)})),children:l??c})}function Dd({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(lt,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>pe(e,a==="on"||void 0)})}function wn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=Tt(),l=t===void 0||t.trim()==="true",u=s??
(c=>pe(e,c??(i?"true":void 0)));return r(ki,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var Ed="ad";function PM({document:e,error:t,path:n,step:o,first:i}){return r("div",{class:Ed,children:[r(Mt,{document:e,error:t,label:"\
Step",children:[r(wn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(ke,
{word:"counting",children:r(Dd,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!i&&r(SW,{path:n,step:o}),r(ke,{word:i?"it":"in between; it",children:r(Dd,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),r(Jt,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>pe(`${n}.name`,s.trim()===""?void 0:s)})]})}function SW({path:e,step:t}){
return r(O,{children:[r(ke,{word:"within",children:r(ko,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:wi})}),r(ke,{word:"and not before",children:r(ko,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:wi})}),r(ke,{word:"with",children:r(Dd,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function MM({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=Tt(),u=Sd(n.where,Ol(Uo(a),[{kind:"\
condition",text:n.where}])[0]??null),c=ui(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),m=p??u.map(f=>Cd(
f,null)).join(" and ");return r(xn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${m}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(PM,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>pe(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:tM,children:t+1}),p!=null?r("\
span",{class:Co,children:r(D,{value:p,most:40,middle:!0})}):u.slice(0,2).map((f,d)=>r("span",{class:eM,children:[d>0&&r(
"span",{class:Dn,children:"and"}),r(kd,{part:f,draft:null,byEvent:d===0})]},d)),p===null&&u.length>2&&r("span",{class:Dn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Dn,children:"directly"}),n.within&&r("span",{class:Dn,
children:["within ",n.within]}),n.after&&r("span",{class:Dn,children:["after ",n.after]}),n.optional&&r("span",{class:Dn,
children:"(optional)"})]})}function Ad({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=Tt(),s=`${t}.steps`,{steps:a}=n,l=u=>de({document:Mp(o,
s,a.length,{where:u})});return r(Wr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Ur,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(_d,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>de({document:Eu(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(MM,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>de({document:Eu(o,s,c)}):void 0,onMove:a.length>1?p=>{de({document:m0(o,s,c,c+p)}),eo(i(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var TW=["property","definition","lookup"];function ql({path:e,what:t,value:n,none:o,kinds:i=TW,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Tt(),[p,m]=S(null),f=Il(),d=y=>{m(null),(u??(b=>pe(e,b)))(y)},h=async y=>{let{problem:b}=await mr(
Uo(c),l,a?ve(y):y);f()&&(b?m({text:y,problem:b}):d(y))};return r(xn,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==
null,problem:p?.problem,onHint:y=>{p&&h(a?y:Rl(p.text,p.problem?.span??null,y))},onRemove:p?()=>m(null):n!==null?()=>d(void 0):
void 0,editor:y=>r(Vr,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:y,onLeave:y,onName:b=>{y(),
d(a?b.name:b.text)},onText:b=>{y(),h(b)}}),children:p===null&&n===null?o:r(D,{value:p?.text??n,most:40,middle:!0})})}function gb(e){return Ae(e).value.value?.actors?.[0]??"actor"}function Kn({path:e,value:t}){let{document:n}=Tt(),o=gb(n.
dataset);return r(ql,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>pe(e,i===o?void 0:i)})}function Od({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(O,{children:[r(ke,{word:"of",children:r(Kn,{path:`${e}.sessions.per`,value:i})}),r(ke,{word:"with gaps\
 up to",children:r(ko,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:wi})}),r(Hl,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(O,{children:[r(ke,{word:"by",children:r(Kn,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(Hl,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(O,{children:[r(Ad,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(ke,{word:"w\
ithin",children:r(ko,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:hd})}),r(Hl,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var _W=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Rd({path:e,over:t,allow:n=_W}){
let o=Cc(t);return r(lt,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&de({document:$W(ye.value,e,i)})}})}function $W(e,t,n){
let o=_e(e,t,PW(n,e)),i=Mu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Hi(o,i),{having:a,order:l,...u}=s;return _e(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function PW(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function yb({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=Kr(),l=ge(n.by).length>0;return r(
Mt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(Md,{lead:"Show",path:"aggregate.measures",
texts:Ld(n.measures),over:o,needed:!0}),r(ke,{word:"of",children:r(Rd,{path:"aggregate.over",over:o})}),r(Od,{path:"aggr\
egate.over",over:o}),r(en,{}),r(dr,{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(ki,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:lM(Ld(n.measures),ge(n.by)),onChange:u=>pe("aggregate.having",u)}),s!==void 0&&r(ke,{word:"at most",children:r(
ls,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:ra(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>pe("aggregate.limit",void 0)})}),r(
Ko,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>pe("aggregate.limit",10)}]})]})}function Ld(e){let t=ge(e);return t.length===0?["count()"]:
t}function bb({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(Mt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(_c,{lead:"List",path:"samples.columns",texts:ge(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>pe("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(Vr,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(El,{children:"of events"}),r(en,{}),r(lt,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(El,{children:"first"})]})}var MW=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function EM({
lead:e,path:t,funnel:n}){let{document:o,error:i}=Tt(),s=`${t}.exclude`,a=n.exclude??[];return r(Wr,{lead:e,after:r(Ur,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(_d,{document:o,typed:l,onCancel:u,onDone:c=>{u(),de({document:Mp(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(xn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${DM(l,n)}`,editor:()=>r(DW,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>de({document:Eu(o,s,u)}),children:[r("span",{class:ui(l.where)===null?us:Co,children:r(D,{value:ui(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Dn,children:DM(l,n)})]},u))})}function DM({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function DW({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>pe(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:Ed,children:r(Mt,{document:e,error:t,label:"Exclusion",children:[r(wn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(ke,{word:"between",children:r(lt,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(ke,{word:"and",children:r(lt,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(lt,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:MW})]})})}var AM="funnel",EW=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],AW=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function vb({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??gb(e.dataset),p=Kr(),
m=s!==void 0&&s.length>0||p.has("funnel.exclude"),f=i!==void 0||p.has("funnel.hold");return r(Mt,{document:e,error:t.error,
label:"Question: funnel",children:[r(ke,{word:"Of",children:r(Kn,{path:"funnel.per",value:n.per})}),r(Ad,{lead:"who",path:AM,
funnel:n}),a!=="ordered"&&r(lt,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:EW}),r(ke,{word:"with\
in",children:r(ko,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(ke,{word:"counting",children:r(
lt,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),m&&r(EM,{lead:"without",path:AM,funnel:n}),f&&r(dr,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:ge(i)}),r(en,{}),r(dr,{lead:"split by",path:"funnel.by",texts:ge(o),onChange:d=>pe("\
funnel.by",d)}),o!==void 0&&typeof u=="string"&&r(ke,{word:"taking",children:r(lt,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:AW})}),r(Ko,{items:[!m&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>pe("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>pe("funnel.order","strict")},!f&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var Bd=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var OW=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],RW=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function xb({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(Mt,{document:e,error:t.error,label:"Question: retention",children:[
r(ke,{word:"Of",children:r(Kn,{path:"retention.per",value:n.per})}),r(wn,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(lt,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:RW}),r(wn,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(lt,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:OW}),r(ke,{word:"each",children:r(lt,{path:"retention.period",what:"\
period",value:o,without:"day",choices:Bd})}),r(ke,{word:"for",children:r(ls,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:n.brackets?"brackets":"14",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],
read:ra(1,1e3),wrong:"A whole number from 1 to 1000",onChange:i=>pe("retention",{...n,brackets:void 0,periods:i})})}),r(
en,{}),r(dr,{lead:"split by",path:"retention.by",texts:ge(n.by),onChange:i=>pe("retention.by",i)}),n.day==="rolling"&&r(
lt,{path:"retention.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the \
calendar"],["rolling","from the start of each"]]}),n.at_least!==void 0&&r(ke,{word:"at least",children:r(ls,{path:"reten\
tion.at_least",what:"how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:ra(1,
1e4),wrong:"A whole number from 1 to 10000",onRemove:()=>pe("retention.at_least",void 0)})}),r(Ko,{items:[n.day!=="rolli\
ng"&&{label:"Count periods from the start of each",act:()=>pe("retention.day","rolling")},n.at_least===void 0&&{label:"A\
t least so many returns",act:()=>pe("retention.at_least",2)}]})]})}function wb({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(Mt,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(ke,{word:"How many",children:r(Kn,{path:"lifecycle.per",value:n})}),r(ke,{
word:"were new, returning, back or gone per",children:r(lt,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:Bd})}),r(wn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(ke,{word:"new by",children:r(
ql,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:a=>a==="timestamp"||a===
"unknown"})}),r(en,{})]})}var LW=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function kb({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(Mt,{document:e,error:t.error,label:"Question: stickiness",children:[r(ke,{word:"\
On how many",children:r(lt,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:LW})}),r(ke,{word:"\
did",children:r(Kn,{path:"stickiness.per",value:n})}),r(wn,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
en,{})]})}function OM({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function RM(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var BW=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],NW=[["actors","\
the first path of each"],["transitions","every session"]],FW=ra(0,20);function Cb({document:e,result:t}){let n=e.paths??
{},o=OM(n),i=Kr(),s=o==="before"?"before":"after",a=l=>de({document:_e(e,"paths",RM(n,l))});return r(Mt,{document:e,error:t.
error,label:"Question: paths",children:[r(ke,{word:"What did",children:r(Kn,{path:"paths.per",value:n.per})}),r(ke,{word:"\
do",children:r(lt,{path:"paths.direction",what:"direction",value:o,choices:BW,onChange:a})}),n.start!==void 0&&r(wn,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(wn,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(wn,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(ke,{word:"in",children:r(ls,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:FW,wrong:"A \
whole number from 0 to 20"})}),r(ke,{word:"named by",children:r(ql,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(ke,{word:"within sessions of",children:r(ko,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:wi})}),r(ke,{word:"counting",children:r(lt,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:NW})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(wn,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(en,{}),r(Ko,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var fr="aggregate.over.sessions",zW=[["start","begun by"],["end","ended by"]];function Sb({document:e,result:t}){let n=e.
aggregate??{},{over:o}=n,i=Kr(),s=Cc(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(Mt,
{document:e,error:t.error,label:"Question: sessions",children:[r(Md,{lead:"Show",path:"aggregate.measures",texts:Ld(n.measures),
over:o,needed:!0}),r(ke,{word:"of sessions of",children:r(Kn,{path:`${fr}.per`,value:s.per})}),r(ke,{word:"a gap of",children:r(
ko,{path:`${fr}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:wi})}),r(ke,{word:"ends one, at most",children:r(ko,{
path:`${fr}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),
zW.map(([a,l])=>(s[a]!==void 0||i.has(`${fr}.${a}`))&&r(wn,{lead:l,path:`${fr}.${a}`,text:s[a],what:a,onChange:u=>pe(`${fr}\
.${a}`,u)},a)),s.split==="day"&&r(lt,{path:`${fr}.split`,what:"split",value:"day",without:"none",choices:[["day","split \
at midnight"],["none","not split"]]}),r(Hl,{path:`${fr}.properties`,properties:s.properties,of:"session"}),r(en,{}),r(dr,
{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),r(Ko,{items:[s.start===void 0&&{label:"An event that begi\
ns a session",act:()=>i.ask(`${fr}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${fr}.e\
nd`)},s.split!=="day"&&{label:"Split at midnight",act:()=>pe(`${fr}.split`,"day")}]})]})}function Tb({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Kr(),l=u=>u===
void 0||u.trim()==="true";return r(Mt,{document:e,error:t.error,label:"Question: difference",children:[r(ke,{word:"What \
sets",children:r(Rd,{path:"difference.over",over:o})}),r(Od,{path:"difference.over",over:o}),r(ki,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>pe("difference.se\
lection",u??"true")}),r(ki,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>pe("difference.baseline",u)}),r(El,{children:"?"}),r(en,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(dr,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:ge(n.properties),over:o}),r(Ko,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function LM(e){return e.document.samples?r(bb,{...e}):r(yb,{...e})}var BM=new Map;function IW(e,t){let{aggregate:n,dataset:o}=e;return n&&!ar(e)&&BM.set(o,n),Zu(e,t,BM.get(o)??null,ml(Ae(
o).value.value))}var NM={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...Bn.aggregate,...Bn.samples],chartOf:bm,choose:IW,Sentence:LM,Page:oP};function $c(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function FM(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function kn(e){return ui(e.name)??e.name}function Nd(e){let t=e.at(-1);return{share:t?.from_first??null,entries:$c(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function zM(e){let t=-1,n=0;return e.forEach((o,i)=>{i>
0&&o.dropped>n&&(n=o.dropped,t=i)}),t}function hr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(
n=>"other"in n)]}function Ci(e){return"other"in e?"other":JSON.stringify(e.value)}var IM="td",HM="Ur",qM="od";function no(e){return"other"in e?On.text:oe(e.value).text}function Fd(e,t){return"other"in t?"var(--other)":`var(${yn(Mn(
e,VM(t.value)))})`}function $b(e,t){return!("other"in t)&&Mn(e,VM(t.value))>=Bp}function VM(e){return Array.isArray(e)?e:
[e??null]}function Si({property:e,group:t,most:n=32}){return r("span",{class:IM,children:[r("span",{class:HM,"data-dashe\
d":$b(e,t),style:{"--color":Fd(e,t)}}),r("span",{class:qM,children:"other"in t?r(D,{shown:On}):r(D,{value:t.value,most:n,
middle:!0})})]})}function WM({answer:e,by:t}){let n=new Map((e.compare?.groups??[]).map(s=>[Ci(s),s.steps])),o=(s,a)=>{let l=s===null?e.compare?.
steps:n.get(Ci(s));return a.map((u,c)=>({group:s,step:u,at:c,before:l?.[c]}))},i=[...o(null,e.steps),...hr(e).flatMap(s=>o(
s,s.steps))];return r(Pe,{label:"Steps",columns:qW(t,e.compare!==void 0),rows:i})}function qW(e,t){let n=a=>a==null?"–":
xe(a),o=a=>a===null?"–":z(a),i=e===""?[]:[{key:"group",head:r(D,{value:e,most:32}),cell:({group:a})=>a===null?r(D,{shown:{
text:qn.total,kind:"other"}}):r(Si,{property:e,group:a})}],s=t?[{key:"count before",head:"reached before",number:!0,cell:({
before:a})=>a?B(a.count):"–"},{key:"first before",head:"of all before",number:!0,cell:({before:a})=>o(a?.from_first??null)},
{key:"first change",head:"change",number:!0,cell:({step:a,before:l})=>l&&a.from_first!==null?Ie(a.from_first,l.from_first??
0):"–"}]:[];return[...i,{key:"step",head:"step",cell:({step:a,at:l})=>r(O,{children:[l+1," ",r(D,{value:kn(a),most:64,
middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:a})=>B(a.count)},{key:"first",head:"of all",number:!0,
cell:({step:a})=>o(a.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:a,at:l})=>l===0?"–":
o(a.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:a,at:l})=>l===0?"–":B(a.dropped)},{key:"open",
head:"still open",number:!0,cell:({step:a,at:l})=>l===0?"–":B(a.in_progress)},{key:"median",head:"median time",number:!0,
cell:({step:a})=>n(a.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:a})=>n(a.time_from_previous?.
p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:a})=>n(a.time_from_entry?.median)},...s]}var UM="nd",KM="pd",jM="dd",GM="ld",JM="a",ZM="ge",YM="he",QM="Hr",XM="xd",eD="sd",tD="cd",nD="gd",oD="Lr",rD="n",iD="m",
sD="fe",aD="hd",lD="fd",uD="ud",cD="md",pD="vd",mD="ue",dD="wd";function fD({group:e,by:t,former:n,ranges:o,mark:i,onChoose:s}){let a=(l,u,c)=>{let p=n?.steps[c],m=o?p?` in ${o.now}; ${B(
p.count)}, ${z(p.from_first??0)} in ${o.before} (${Ie(u??0,p.from_first??0)})`:`, nobody in ${o.before}`:"";return`${B(l)}\
, ${z(u??0)}${m}`};return r(O,{children:[r("div",{class:cD,children:r(Si,{property:t,group:e})}),e.steps.map((l,u)=>r("d\
iv",{class:sD,...i(u),title:a(l.count,l.from_first,u),onClick:c=>s(u,c.currentTarget),children:[r("span",{class:pD,children:[
r("span",{class:mD,"data-dashed":$b(t,e),style:{"--share":l.from_first??0,"--color":Fd(t,e)}}),n?.steps[u]&&u>0&&r(Xn,{upright:!0,
at:n.steps[u].from_first??0,color:Fd(t,e)})]}),r("span",{class:dD,children:u===0?q(l.count):z(l.from_first??0)})]},u))]})}function zd(e,t){let n=Hi(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function hD(e,t){return t===null?q(e):d0(e,t[0],t[1])}function Mb(e,t){return e===null?"–":t===null?z(e):`~\
 ${z(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function gD(e,t){return t==="entries"?Oe(e,"pass","passes"):t==="starts"?Oe(
e,"start"):Oe(e,"actor")}function bD({step:e,at:t,entries:n,intervals:o,first:i,former:s,mark:a,onChoose:l}){let u=FM(e,t,n),c=s?.step,p=(f,d,h,y)=>r(
"div",{class:rD,"data-part":f,style:{"--share":d},title:`${y}: ${B(h)} (${z(d)})${VW(s,f)}`,...a(f),onClick:b=>l(f,b.currentTarget),
onContextMenu:b=>{b.preventDefault(),l(f,b.currentTarget)}}),m=e.time_from_previous?.median??null;return r("div",{class:XM,
children:[r("div",{class:eD,children:[r("span",{class:nD,children:t+1}),r("span",{class:tD,children:r(D,{value:kn(e),most:80,
middle:!0})})]}),r("div",{class:oD,children:[!i&&p("dropped",u.dropped,e.dropped,"Dropped"),!i&&p("in_progress",u.open,e.
in_progress,"Still open"),p("reached",u.reached,e.count,"Reached"),c&&!i&&r(Xn,{at:c.from_first??0})]}),r("div",{class:aD,
children:[r("div",{class:lD,title:B(e.count),children:[hD(e.count,zd(o,["steps",t,"count"])),c&&r(O,{children:[" ",r(bn,
{text:Nr(e.count,c.count),title:`${B(c.count)} in ${s.ranges.before}`})]})]}),r("dl",{class:ZM,children:[r(Pc,{label:"of\
 all",children:[i?"–":Mb(e.from_first,zd(o,["steps",t,"from_first"])),!i&&yD(e.from_first,c?.from_first,s)]}),r(Pc,{label:"\
of the step before",children:[i?"–":Mb(e.from_previous,zd(o,["steps",t,"from_previous"])),!i&&yD(e.from_previous,c?.from_previous,
s)]}),r(Pc,{label:"median time",children:m===null?"–":xe(m)}),r(Pc,{label:"dropped",swatch:"dropped",children:i?"–":
q(e.dropped)}),r(Pc,{label:"still open",swatch:"in_progress",children:i?"–":q(e.in_progress)})]})]})]})}function yD(e,t,n){
return e===null||t===null||t===void 0||!n?null:r(O,{children:[" ",r(bn,{text:Ie(e,t),title:`${z(t)} in ${n.ranges.before}`})]})}
function VW(e,t){if(!e)return"";let{step:n,ranges:o}=e,i={reached:n.count,dropped:n.dropped,in_progress:n.in_progress}[t];
return` in ${o.now}, ${B(i)}${t==="reached"?` (${z(n.from_first??0)})`:""} in ${o.before}`}function Pc({label:e,swatch:t,
children:n}){return r(O,{children:[r("dt",{class:uD,children:[t&&r("span",{class:iD,"data-part":t}),e]}),r("dd",{class:YM,
children:n})]})}function ps(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Gr=["dropped","in_progress","reached"],WW=6;function vD({answer:e,intervals:t,by:n,zone:o,onMark:i,onExplain:s}){let{
steps:a}=e,l=hr(e),u=$c(a),c=zM(a),p=ot(e,o),m=new Map((e.compare?.groups??[]).map(k=>[Ci(k),k])),f=e.query?.funnel?.count,
d=(k,x)=>{let w=a[x],P=l[k-Gr.length];if(P)return{mark:{step:x+1,state:"reached",...ps(P)},label:`${no(P)}: ${xD(w)}`};let M=Gr[k];
return{mark:{step:x+1,state:M},label:`${wD(M)} ${W(kn(w))}`}},h=(k,x,w)=>{let{mark:P,label:M}=d(k,x);i(P,M,w)},y=Nt(Gr.length+
l.length,a.length,({row:k,column:x},w)=>h(k,x,w)),b=y.at?KW(e,y.at.row,y.at.column):"";return r(Ge,{scrolls:!0,title:r(UW,
{steps:a,former:e.compare?.steps,ranges:p,counting:f}),summary:jW(e,n),announced:b,onKey:y.key,table:r(WM,{answer:e,by:n}),
actions:s&&c>0&&r($,{small:!0,kind:"outlined",icon:"difference",onClick:()=>s(c+1),children:`Explain drop ${c} › ${c+1}`}),
legend:r(Yt,{ranges:p}),children:r("div",{class:GM,tabIndex:0,role:"group","aria-label":"Steps of the funnel",children:r(
"div",{class:JM,"data-groups":l.length>0,"data-many":a.length>WW,style:{"--steps":a.length},children:[r("div",{class:QM,
"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),a.map(
(k,x)=>r(bD,{step:k,at:x,entries:u,intervals:t,first:x===0,former:p&&e.compare?.steps[x]?{step:e.compare.steps[x],ranges:p}:
null,mark:w=>y.mark(Gr.indexOf(w),x),onChoose:(w,P)=>h(Gr.indexOf(w),x,P)},x)),l.map((k,x)=>r(fD,{group:k,by:n,former:m.
get(Ci(k))??null,ranges:p,mark:w=>y.mark(Gr.length+x,w),onChoose:(w,P)=>h(Gr.length+x,w,P)},x))]})})})}function UW({steps:e,
former:t,ranges:n,counting:o}){let{share:i,entries:s,converted:a,median:l}=Nd(e),u=t?Nd(t).share:null;return r("span",{class:UM,
children:[r("strong",{class:KM,children:i===null?"–":z(i)}),i!==null&&u!==null&&n&&r(bn,{text:Ie(i,u),title:`${z(u)} i\
n ${n.before}`}),r("span",{children:[q(a)," of ",gD(s,o)]}),l!==null&&r("span",{class:jM,children:["half of them within ",
xe(l)]})]})}function xD(e){return`reached ${W(kn(e))}`}function wD(e){return e==="reached"?"Reached":e==="dropped"?"Drop\
ped before":"May still reach"}function KW(e,t,n){let o=e.steps[n];if(!o)return"";let i=hr(e)[t-Gr.length];if(i){let c=i.
steps[n];return`${no(i)}, ${xD(o)}: ${q(c?.count??0)}, ${z(c?.from_first??0)}`}let s={reached:o.count,dropped:o.dropped,
in_progress:o.in_progress}[Gr[t]],a=e.compare?.steps[n],l=a&&o.from_first!==null?`, ${Ie(o.from_first,a.from_first??0)} \
against the period before`:"",u=t<2?"":`, ${z(o.from_first??0)} of all, ${z(o.from_previous??0)} of the step before${l}`;
return`Step ${n+1}, ${wD(Gr[t])} ${W(kn(o))}: ${q(s)}${u}`}function jW(e,t){let{share:n,entries:o,converted:i}=Nd(e.steps),
s=e.steps.map(l=>W(kn(l))).join(", "),a=t===""?"":`, by ${W(t)}, ${(e.groups??[]).length} groups`;return`Funnel of ${e.steps.
length} steps: ${s}; ${q(i)} of ${q(o)} convert, ${z(n??0)}${a}`}function gr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Me,{icon:"clock",title:"Stopped",actions:r(
$,{kind:"primary",onClick:No,children:"Run again"}),children:"Nothing was answered yet."}):r(Te,{})}function Jr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Me,{icon:"search",title:"Nothing\
 found",actions:r(O,{children:[o&&r($,{kind:"primary",onClick:()=>vn({}),children:"All data"}),n.where!==void 0&&r($,{kind:"\
outlined",onClick:()=>de({document:_e(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r($,{kind:"\
outlined",onClick:No,children:"Ask again"})]}),children:t})}function Zr(e,t=()=>[]){let{openAt:n,menu:o}=Fr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,head:a,items:t(
s,a),..."value"in s?{value:s.value}:{}})},menu:o}}var Vl=30;function Mc(e,t){let n=e.query?.funnel?.compare_groups?.control;return hr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Vl}]})}function kD(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Db({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function la(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var CD="bd",SD="t",So="yd",Eb="kd",TD="zd",_D="jd",$D="Xd",PD="Mr",MD="Nr",DD="L";function AD({answer:e,by:t,goal:n,zone:o,onMark:i}){let s=ot(e,o),a=new Map((e.compare?Mc(e.compare,n):[]).map(d=>[Ci(d.
group),d])),l=Mc(e,n),u=kD(l),c=(d,h)=>{let y=l[d];i({step:n+1,state:"reached",...ps(y.group)},no(y.group),h)},p=Nt(l.length,
1,({row:d},h)=>c(d,h)),m=p.at?l[p.at.row]:void 0,f=W(kn(e.steps[n]));return r(Ge,{scrolls:!0,title:r(O,{children:["Rate \
of ",r("bdi",{children:f})]}),summary:`Experiment by ${W(t)}: ${l.map(ED).join("; ")}`,announced:m?ED(m):"",onKey:p.key,
table:r(ZW,{variants:l,by:t,former:s&&a}),legend:r(Yt,{ranges:s,kind:"words"}),children:r("div",{class:CD,children:r("ta\
ble",{class:SD,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"c\
ol",class:So,children:"exposed"}),r("th",{scope:"col",class:So,children:"converted"}),r("th",{scope:"col",class:So,children:"\
rate"}),s&&r("th",{scope:"col",class:So,title:s.before,children:"rate before"}),r("th",{scope:"col",class:So,title:"the \
rate over the control's, less 1",children:"lift"}),r("th",{scope:"col",class:Eb,children:r("span",{class:TD,children:[r(
"span",{children:Ie(-u,0)}),r("span",{children:"difference of the rates, 95 % interval"}),r("span",{children:Ie(u,0)})]})}),
r("th",{scope:"col",class:So,title:"how likely a difference as large is by chance alone",children:"p"}),r("th",{scope:"c\
ol",children:"says"})]})}),r("tbody",{children:l.map((d,h)=>r("tr",{...p.mark(h,0),onClick:y=>c(h,y.currentTarget),children:[
r("th",{scope:"row",children:r(Si,{property:t,group:d.group})}),r("td",{class:So,children:B(d.exposed)}),r("td",{class:So,
children:B(d.converted)}),r("td",{class:So,children:d.rate===null?"–":z(d.rate)}),s&&r("td",{class:So,children:OD(d,a)}),
r("td",{class:So,children:d.isControl||d.lift===null||d.few?"–":po(d.lift)}),r("td",{class:Eb,children:r(JW,{variant:d,
reach:u})}),r("td",{class:So,children:d.isControl||d.few?"–":la(d.pValue)}),r("td",{children:r("span",{class:DD,"data-\
verdict":Db(d),children:Ab(d)})})]},h))})]})})})}function OD(e,t){let n=t.get(Ci(e.group))?.rate??null;return n===null||
e.rate===null?"–":`${z(n)} (${Ie(e.rate,n)})`}function JW({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.
max(-t,Math.min(t,l))/t+1)/2,a=n!==null&&!o&&!i;return r("span",{class:_D,title:a?`${Ie(n[0],0)} to ${Ie(n[1],0)}`:void 0,
children:[r("span",{class:$D}),a&&r(O,{children:[r("span",{class:PD,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{
class:MD,style:{"--from":s((n[0]+n[1])/2)}})]})]})}function ZW({variants:e,by:t,former:n}){return r(Pe,{label:"Variants",
rows:e,columns:[{key:"variant",head:"variant",cell:({group:o})=>r(Si,{property:t,group:o})},{key:"exposed",head:"exposed",
number:!0,cell:({exposed:o})=>B(o)},{key:"converted",head:"converted",number:!0,cell:({converted:o})=>B(o)},{key:"rate",
head:"rate",number:!0,cell:({rate:o})=>o===null?"–":z(o)},...n?[{key:"before",head:"rate before",number:!0,cell:o=>OD(
o,n)}]:[],{key:"lift",head:"lift",number:!0,cell:({lift:o,few:i})=>o===null||i?"–":po(o)},{key:"low",head:"difference \
from",number:!0,cell:({interval:o})=>o?Ie(o[0],0):"–"},{key:"high",head:"to",number:!0,cell:({interval:o})=>o?Ie(o[1],
0):"–"},{key:"p",head:"p",number:!0,cell:({pValue:o})=>la(o)},{key:"says",head:"says",cell:Ab}]})}function Ab(e){return e.
few?`too few: below ${Vl}`:Db(e)}function ED(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${po(e.lift)}, p ${la(
e.pValue)}`;return`${no(e.group)} ${e.rate===null?"no rate":z(e.rate)} of ${B(e.exposed)}${t}, ${Ab(e)}`}var Id="Sd",ua="Bd",Ec="Cd",LD="Ed";var BD="Rr";var ND=6,YW=30,QW=.01;function FD({answer:e,document:t,by:n,onMark:o}){let[i,s]=S(null),a=Math.min(i??e.steps.length-1,e.
steps.length-1),l=t.funnel?.compare_groups,u=new Map(hr(e).flatMap(h=>"other"in h?[]:[[oe(h.value).text,h.value]])),c=Ae(
t.dataset).value.value?.columns??[],p=c.filter(({type:h,actor:y})=>h==="string"&&!y).map(({name:h})=>h),m=h=>{de({document:_e(
_e(t,"funnel.by",ve(h)),"funnel.compare_groups",void 0)})},f=h=>pe("funnel.compare_groups",{...l,control:u.get(h)}),d=Mc(
e,a).length>0;return r(O,{children:[r("div",{class:Id,children:[r("span",{class:Ec,children:[r("span",{class:ua,children:"\
variant"}),r(sn,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:m})]}),
u.size>0&&r("span",{class:Ec,children:[r("span",{class:ua,children:"control"}),r(sn,{title:"The control group",kind:"out\
lined",values:[...u.keys()],value:l?oe(l.control).text:"choose",onChange:f})]}),l&&r(O,{children:[r("span",{class:Ec,children:[
r("span",{class:ua,children:"goal"}),r(sn,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Ob),value:Ob(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((y,b)=>Ob(y,b)===h))})]}),r("span",{class:Ec,children:[r("span",{class:ua,
children:"exposed by"}),r("span",{class:LD,children:r(Jt,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>pe("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),d?r(
O,{children:[r(eU,{value:e.sample_ratio_p_value??null}),r(AD,{answer:e,by:n,goal:a,zone:e.query?.timezone??"UTC",onMark:o})]}):
r(Me,{icon:"compare",title:n===""?"Which variant did each actor see?":"Which group is the control?",actions:n===""?XW(c).
map(h=>r($,{kind:"outlined",onClick:()=>m(h),children:r(D,{value:h,most:32})},h)):[...u.keys()].slice(0,ND).map(h=>r($,{
kind:"outlined",onClick:()=>f(h),children:W(h)},h)),children:n===""?"Choose the property that says it: its values are th\
e groups. The steps above are what they are measured by.":"The others are held against it: rate, lift, 95 % interval and\
 p-value of the goal, and whether the groups are of even size."})]})}function XW(e){return e.filter(({type:t,actor:n,name:o,
distinct:i})=>t==="string"&&!n&&o!=="event"&&(i??0)>=2&&(i??0)<=YW).sort((t,n)=>(t.distinct??0)-(n.distinct??0)).slice(0,
ND).map(({name:t})=>t)}function Ob(e,t){return`${t+1} ${kn(e)}`}function eU({value:e}){if(e===null)return null;let t=e<QW;
return r("p",{class:BD,"data-bad":t,role:t?"alert":void 0,children:[r(le,{name:t?"warning":"check"}),t?`Sample ratio: gr\
oups of these sizes are unlikely by an even split (p ${la(e)}). Unless the split was meant to be uneven, trust no figure\
 below.`:`Sample ratio: the groups are of even size (p ${la(e)}).`]})}function Rb(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function zD(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function ID(e,t){if(e[0]?.from===0&&t>0&&t<(e[0].to??
0))return 1;let n=e.findIndex(({to:i})=>i!==null&&t<i),o=e[n];return o?t<=o.from||o.to===null?n:n+(o.from>0?Math.log(t/o.
from)/Math.log(o.to/o.from):(t-o.from)/(o.to-o.from)):e.length}function HD(e,t){let n=Math.max(1,Math.ceil(e.length/t));
return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function Ac(e){let t=[...e].sort((l,u)=>l.from-
u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].from)),
s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,m=p===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.min(1e3,
Math.round(Math.log(p/l)/Math.log(i)))),f=h=>h===0?l:h===m&&p!==void 0?p:l*i**h,d=p===void 0&&!Number.isFinite(i);for(let h=0;h<
m;h++)s.push({from:f(h),to:d?null:f(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,count:u})=>({
from:l,to:a,count:u})),...s]}var qD="Ud",VD="Hd",WD="me",UD="Ar",KD="Ld",jD="Dr",GD="Md",JD="Tr";function Hd({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,former:a=null,actions:l,height:u=160}){let c=Z(()=>Pm(
a?.bins??[],h=>ID(n,h)),[a?.bins,n]),p=Nt(1,n.length,({column:h},y)=>s?.(n[h],y)),m=Math.max(1,...n.map(({count:h})=>h),
...c.map(h=>h.height)),f=n.reduce((h,{count:y})=>h+y,0),d=p.at===null?void 0:n[p.at.column];return r(Ge,{title:e,summary:i,
actions:l,onKey:p.key,announced:d?`${Lb(d)}: ${B(d.count)} ${t}, ${z(d.count/Math.max(1,f))}`:"",legend:r(Yt,{ranges:a?.
ranges??null}),table:r(Pe,{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Lb},{key:"count",head:t,number:!0,
cell:h=>B(h.count)},{key:"share",head:"share",number:!0,cell:h=>z(h.count/Math.max(1,f))}]}),children:r("div",{class:qD,
children:[r("div",{class:VD,style:{"--bins":n.length,"--height":`${u}px`},children:[n.map((h,y)=>r("div",{class:WD,...p.
mark(0,y),title:`${Lb(h)}: ${B(h.count)} ${t}, ${z(h.count/Math.max(1,f))}`,onClick:s&&(b=>s(h,b.currentTarget)),children:r(
"div",{class:UD,style:{"--share":h.count/m}})},y)),c.length>0&&r(zS,{steps:c,bins:n.length,most:m}),o.map(({at:h,label:y},b)=>{
let k=zD(n,h);return k===null?null:r("div",{class:KD,style:{"--at":k},children:r("span",{class:jD,"data-late":k>.8||b===
0&&o.length>1&&k>.22,children:y})},y)})]}),r("div",{class:GD,"aria-hidden":"true",children:HD(n,6).map(({at:h,value:y})=>r(
"span",{class:JD,"data-late":h>.9,style:{"--at":h},children:xe(y)},h))})]})})}function Lb({from:e,to:t}){return t===null?
`${xe(e)} and more`:`${xe(e)} to ${xe(t)}`}var nU=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Bb(e){let t=Object.
entries(e).filter(([n])=>!nU.includes(n));return Object.fromEntries(t)}function Nb(e,t,n){return e.funnel?{...Le(e),aggregate:{
over:{flows:{funnel:Bb(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - step_time_${t}, 30, 'log') as length`]}}:
null}var ZD="Nd",YD="Rd",qd="Ad";var rU=8;function eE({answer:e,document:t,zone:n}){let{steps:o}=e,i=ot(e,n),s=e.compare?.steps,a=o.at(-1),l=t.funnel?.order!==
"any";return r("div",{class:ZD,children:[o.slice(1).map((u,c)=>r(QD,{from:kn(o[c]),to:kn(u),times:u.time_from_previous,ranges:i,
former:s?.[c+1]?.time_from_previous,question:l&&c<rU?Nb(t,c+1,c+2):null},c)),o.length>2&&a&&r(QD,{from:kn(o[0]),to:kn(a),
times:a.time_from_entry,ranges:i,former:s?.at(-1)?.time_from_entry,all:!0,question:l?Nb(t,1,o.length):null})]})}function QD({
from:e,to:t,times:n,former:o,ranges:i,question:s,all:a=!1}){let{answer:l}=yt(s),u=l&&"columns"in l?l:null,c=Z(()=>u?Ac(XD(
u)):Rb(n?.histogram??[]),[u,n]),p=Z(()=>u?Ac(XD(u.compare)):Rb(o?.histogram??[]),[u,o]),m=o?.median??null,f=n?.median??null,
d=n?.p90??null,h=[...f===null?[]:[{at:f,label:`median ${xe(f)}`}],...d===null?[]:[{at:d,label:`p90 ${xe(d)}`}]],y=r("spa\
n",{class:YD,children:[a&&r("span",{class:qd,children:"all the way:"}),r(D,{value:e,most:40,middle:!0})," ",r("span",{class:qd,
children:"to"})," ",r(D,{value:t,most:40,middle:!0}),i&&m!==null&&r("span",{class:qd,children:["median before ",xe(m)]})]});
return r(Hd,{title:y,counting:"actors",bins:c,markers:h,former:i&&{bins:p,ranges:i},summary:`Time from ${W(e)} to ${W(t)}\
: ${q(n?.count??0)} actors, median ${f===null?"unknown":xe(f)}${m===null?"":`, ${xe(m)} before`}`})}function XD(e){return(e?.
rows??[]).flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function iU(e,t){let n=Bb(e.funnel);return{...Le(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function tE(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function nE(e,t,n){
let o=tE(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{sU(e,t,n)}}];return i>1&&zb(
e)&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>Ib(e,i)}),s}function zb(e){return e.funnel?.order!==
"any"}function Ib(e,t){ze({document:iU(e,t),view:"difference",as:null},`drop ${t-1} › ${t}`)}async function sU(e,t,n){
let o=tE(e,t);try{let{only:i}=await zo(e,t);i&&o!==void 0?ze({document:{...Le(i),paths:{start:o}},view:"paths",as:null},
n):te("No condition says who these are.")}catch(i){te(W(K(i).message))}}var aU="conversion_rate";function Hb(e,t){let n=hr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[lU(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:aU,type:"float64"}],rows:o,stats:e.stats,...e.compare?{compare:Hb(e.compare,
t)}:{}}}function lU(e){return"other"in e||Array.isArray(e.value)?no(e):e.value}var uU=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function oE(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*uU.get(o);return t}function cU(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-oE(e.query?.funnel?.window)}
var pU=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function rE({
answer:e,document:t,by:n}){let o=Z(()=>Hb(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(Te,{}):r(O,{children:[r("div",{class:Id,children:[r("span",{class:ua,children:"by entry"}),r(Ct,{label:"\
Length of a bucket",value:String(s??"1d"),choices:pU,onChange:a=>pe("funnel.trend",a)})]}),r(Ml,{answer:o,document:o.query,
zone:i,form:"lines",end:cU(e),onZoom:(a,l)=>vn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function iE({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Zr(i,(p,m)=>i?nE(i,p,m):[]);if(!o||
!i||!mU(o))return r(gr,{result:t});if($c(o.steps)===0&&s==="exact"&&n!=="groups")return r(Jr,{result:t,children:"No acto\
r of this range did the first step."});let u=ge(i.funnel?.by).join(", "),c=o.query?.timezone??i.timezone??"UTC";return r(
Ln,{children:[n==="trend"&&r(rE,{answer:o,document:i,by:u}),n==="time"&&r(eE,{answer:o,document:i,zone:c}),n==="groups"&&
r(FD,{answer:o,document:e,by:u,onMark:a}),n!=="trend"&&n!=="time"&&n!=="groups"&&r(vD,{answer:o,intervals:t.intervals,by:u,
zone:c,onMark:a,onExplain:zb(i)?p=>Ib(i,p):void 0}),l]})}function mU(e){return"steps"in e}var sE={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:Bn.funnel,chartOf:()=>"steps",choose:dU,Sentence:vb,Page:iE};function dU(e,t){if(!e.funnel)return e;let{
trend:n}=e.funnel;return t==="trend"?n===void 0?_e(e,"funnel.trend","1d"):e:n===void 0?e:_e(_e(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var aE=new Map;function fU(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function lE(e,t){let n=fU(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";aE.set(`${e.dataset} ${o}`,e);let i=aE.get(
`${e.dataset} ${n}`),s=Le(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function uE(e){return cE([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function cE(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return pE((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function Vd(e,t,n){let o=cE([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>pE((i+l)*o))}function pE(e){return Number(e.toPrecision(12))}var mE="Dd",dE="Td",fE="_d",hE="qd",gE="Fd",yE="Gd",bE="_r",vE="Jd",xE="Kd",wE="l",kE="Od",CE="Pd",qb="Qd",Vb="ve";function Ud({title:e,summary:t,parts:n,bars:o,over:i,ranges:s=null,text:a=q,actions:l,onPart:u}){let c=Nt(n.length,o.length,
({row:w,column:P},M)=>u(P,w,M)),p=o.flatMap(({values:w,former:P})=>[w,...P?[P.values]:[]]).map(w=>({up:Wd(w,1),down:Wd(w,
-1)})),m=Math.max(0,...p.map(({up:w})=>w)),f=Math.min(0,...p.map(({down:w})=>w)),d=Math.max(m-f,1e-12),h=Math.max(1,Math.
ceil(o.length/12)),y=c.at,b=y?o[y.column]:void 0,k=(w,P)=>`${w.label}, ${n[P].label}: ${B(Math.abs(w.values[P]??0))}${w.
unfinished?", not over":""}${gU(w,P)}`;return r(Ge,{title:e,summary:t,announced:b&&y?k(b,y.row):"",onKey:c.key,actions:l,
table:r(Pe,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:w,unfinished:P})=>`${w}${P?" (not over)":""}`},...n.
map((w,P)=>({key:w.key,head:w.label,number:!0,cell:({values:M})=>a(M[P]??0)})),...s===null?[]:n.map((w,P)=>({key:`${w.key}\
 before`,head:`${w.label} before`,number:!0,cell:({former:M})=>M?a(M.values[P]??0):"–"}))]}),legend:r(O,{children:[n.length>
1&&r("ul",{class:CE,children:[n.map(w=>r("li",{class:qb,children:[r("span",{class:Vb,style:{"--color":`var(${w.color})`}}),
w.label]},w.key)),o.some(({unfinished:w})=>w)&&r("li",{class:qb,children:[r("span",{class:Vb,"data-unfinished":"true"}),
"not over"]})]}),r(Yt,{ranges:s,kind:"former"})]}),children:r("div",{class:mE,children:[r("div",{class:dE,"aria-hidden":"\
true",children:Vd(f,m,7).map(w=>r("span",{class:fE,style:{"--at":(m-w)/d},children:r("span",{class:hE,children:a(Math.abs(
w))})},w))}),r("div",{class:gE,children:r("div",{class:yE,style:{"--bars":o.length},children:o.map((w,P)=>r("div",{class:bE,
children:[r("div",{class:vE,style:{"--share":m/d},children:[n.map((M,C)=>(w.values[C]??0)>0&&x(w,M,C,P,m)).reverse(),w.former&&
m>0&&r(Xn,{at:Wd(w.former.values,1)/m})]}),r("div",{class:xE,style:{"--share":-f/d},children:[n.map((M,C)=>(w.values[C]??
0)<0&&x(w,M,C,P,-f)),w.former&&f<0&&r(Xn,{at:1-Wd(w.former.values,-1)/f,color:"var(--series-2)"})]}),P%h===0&&r("span",{
class:kE,children:w.short})]},P))})})]})});function x(w,P,M,C,L){return r("div",{class:wE,"data-unfinished":w.unfinished,
title:k(w,M),...c.mark(M,C),style:{"--share":Math.abs(w.values[M]??0)/L,"--color":`var(${P.color})`},onClick:A=>u(C,M,A.
currentTarget)},P.key)}}function gU({values:e,former:t},n){if(!t)return"";let[o,i]=[Math.abs(e[n]??0),Math.abs(t.values[n]??
0)];return`; ${B(i)} ${t.label} (${Nr(o,i)})`}function Wd(e,t){return e.reduce((n,o)=>o*t>0?n+o:n,0)}var Wb=["returning","resurrecting","new","dormant"],SE=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],yU=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function TE({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=yU.get(o)??86400,s=e.periods.map((u,c)=>({former:bU(e.compare?.
periods[c],i,t),label:gn(u.start,i,t),short:i<86400?j(u.start,t,"clock"):i>20*86400?j(u.start,t,"month"):j(u.start,t,"da\
yShort"),values:Wb.map(p=>u[p]),unfinished:!u.complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?
`, in the last finished one ${q(a.new)} new, ${q(a.returning)} returning, ${q(a.resurrecting)} back again, ${q(-a.dormant)}\
 gone`:"";return r(Ud,{title:`Active by ${o}: above the line who is here, below who is gone`,over:o,ranges:ot(e,t),parts:SE,
bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n({period:e.periods[u].start,state:Wb[c]},`${SE[c].
label}, ${s[u].label}`,p)})}function bU(e,t,n){return e&&{label:`in ${gn(e.start,t,n)}`,values:Wb.map(o=>e[o])}}var _E="Vd",$E="Wd",PE="Yd",ME="Zd",Ub="el",DE="rl",EE="qr",AE="il";var Kb=280,Ti={top:12,right:24,bottom:28,left:56},jb=4;function RE({title:e,summary:t,curves:n,names:o,period:i,text:s=z,
table:a,ranges:l=null,onPoint:u}){let{host:c,width:p}=Ga(),[m,f]=S(()=>xU(n)),d=n.filter(({key:A})=>!m.has(A)),h=Nt(d.length,
o.length,({row:A,column:G},U)=>u(n.indexOf(d[A]),G,U)),y=uE(Math.max(0,...d.flatMap(({points:A,former:G=[]})=>[...G.map(
U=>U??0),...A.map(U=>(d.length<=jb?U?.high:U?.value)??0)]))),b=Math.max(1,p-Ti.left-Ti.right),k=A=>Ti.left+(o.length<2?b/
2:A/(o.length-1)*b),x=A=>Ti.top+(1-A/y)*(Kb-Ti.top-Ti.bottom),w=h.at,P=w?d[w.row]:void 0,M=w&&P?P.points[w.column]??null:
null,C=w&&P?`${P.name}, ${i} ${o[w.column]}: ${M?`${s(M.value)}, between ${s(M.low)} and ${s(M.high)}`:"not over"}${wU(M,
P.former?.[w.column],l,s)}`:"",L=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(b/48))));return r(Ge,{title:e,summary:t,
announced:C,onKey:h.key,table:a,actions:C&&r("span",{class:AE,"aria-hidden":"true",children:C}),legend:r(O,{children:[r(
Yt,{ranges:l,kind:"former"}),n.length>1&&r(zm,{rows:n.map(({key:A,keys:G,color:U,points:N})=>({key:A,keys:G,color:U??0,last:N.
findLast(ne=>ne!==null)?.value??null,total:0})),all:n.length,hidden:m,onHidden:f,text:s})]}),children:r("div",{ref:c,class:_E,
children:p>0&&r("svg",{width:p,height:Kb,"aria-hidden":"true",children:[Vd(0,y,5).map(A=>r("g",{children:[r("line",{x1:Ti.
left,x2:p-Ti.right,y1:x(A),y2:x(A),class:$E}),r("text",{x:Ti.left-8,y:x(A)+4,class:PE,children:s(A)})]},A)),o.map((A,G)=>G%
L===0&&r("text",{x:k(G),y:Kb-8,class:ME,children:A},A)),d.length<=jb&&d.map(({key:A,points:G,color:U})=>r("path",{d:kU(G,
k,x),class:DE,style:{fill:Kd(U)}},A)),d.map(({key:A,former:G=[],color:U})=>r("path",{"data-former":"true",d:OE(G,k,x),class:Ub,
"stroke-dasharray":"2 4",style:{stroke:Kd(U)}},`${A} before`)),d.map(({key:A,points:G,color:U})=>r("path",{d:OE(G.map(N=>N?.
value??null),k,x),class:Ub,"stroke-dasharray":U===null?void 0:ja(U).join(" "),style:{stroke:Kd(U)}},A)),d.map((A,G)=>A.points.
map((U,N)=>U&&r("circle",{cx:k(N),cy:x(U.value),r:w?.row===G&&w.column===N?5:3,class:EE,style:{fill:Kd(A.color)},...h.mark(
G,N),onPointerEnter:()=>h.set({row:G,column:N}),onClick:ne=>u(n.indexOf(A),N,ne.currentTarget)},`${A.key} ${N}`)))]})})})}
function xU(e){let t=e.filter(n=>n.few).map(({key:n})=>n);return new Set(e.length>jb&&t.length<e.length?t:[])}function Kd(e){
return e===null?"var(--other)":`var(${yn(e)})`}function OE(e,t,n){return e.map((o,i)=>o===null?"":`${(e[i-1]??null)===null?
"M":"L"}${t(i)} ${n(o)}`).join("")}function wU(e,t,n,o){return!n||t===null||t===void 0?"":`; ${o(t)} in ${n.before}${e?`\
 (${Ie(e.value,t)})`:""}`}function kU(e,t,n){let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.
map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].
join("L")}Z`}function LE(e,t,n,o){let i={kind:"total",group:e,start:"",size:t.cohorts.reduce((s,{size:a})=>s+a,0),shift:0,cells:t.total.
map(({count:s,size:a,share:l,value:u},c)=>{let p=n?.total[c];return{count:s,size:a,share:l,value:BE(u),complete:a>0,before:p&&
p.size>0?{start:"",count:p.count,size:p.size,share:p.share}:null}})};return o?[i,...t.cohorts.map(({start:s,size:a,periods:l},u)=>{
let c=n?.cohorts[u];return{kind:"cohort",group:e,start:s,size:a,shift:0,cells:l.map(({count:p,share:m,value:f,complete:d},h)=>{
let y=c&&c.size>0&&c.periods[h]?.complete?c.periods[h]:void 0;return{count:p,size:a,share:m,value:BE(f),complete:d,before:c&&
y?{start:c.start,count:y.count,size:c.size,share:y.share}:null}})}})]:[i]}function FE(e){let t=[...new Set(e.filter(({kind:o})=>o===
"cohort").map(({start:o})=>o))].sort((o,i)=>Date.parse(o)-Date.parse(i)),n=Math.max(0,...e.map(({cells:o})=>o.length))+Math.
max(0,t.length-1);return e.map(o=>{if(o.kind==="cohort"){let s=t.indexOf(o.start);return{...o,shift:s,cells:Array.from({
length:n},(a,l)=>o.cells[l-s]??null)}}let i=e.filter(({kind:s,group:a})=>s==="cohort"&&a===o.group);return{...o,cells:Array.
from({length:n},(s,a)=>CU(i,t,a))}})}function CU(e,t,n){let o=e.map(({start:a,cells:l})=>({period:n-t.indexOf(a),cells:l})).
flatMap(({period:a,cells:l})=>a>0&&l[a]?[l[a]]:[]);if(o.length===0||o.some(({complete:a})=>!a))return null;let[i,s]=[o.reduce(
(a,l)=>a+l.count,0),o.reduce((a,l)=>a+l.size,0)];return{count:i,size:s,share:s===0?0:i/s,value:null,complete:s>0,before:null}}
function BE(e){return typeof e=="number"?e:null}function jd(e,t){let n=new Map((e.compare?.groups??[]).map(i=>[Wl(i),i])),
o=(e.groups??[]).flatMap((i,s)=>LE(i,i,n.get(Wl(i)),t(s)));return[...LE(null,e,e.compare,t(-1)),...o]}function Oc(e,t){return t===
"change"?e.before&&e.complete?e.share-e.before.share:null:t==="share"?e.share:t==="count"?e.count:e.value}function Gb(e,t){
let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):e,o=0;for(let{cells:i,shift:s}of n)
i.forEach((a,l)=>{a&&l>s&&a.complete&&(o=Math.max(o,Math.abs(Oc(a,t)??0)))});return o}var NE=9;function zE(e,t){return e===
null||e<=0||t<=0?0:Math.min(NE,Math.max(1,Math.ceil(e/t*NE)))}function IE(e,t){return{fromRow:Math.min(e.row,t.row),toRow:Math.
max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function HE(e,t){let n={cells:0,
unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.cells.slice(t.
fromColumn,t.toColumn+1))i!==null&&(n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++);return n}function qE(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function Rc(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function Wl(e){return JSON.stringify(
"other"in e?{other:!0}:e.value)}function Gd({rows:e,names:t,rowName:n}){let o=Z(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:W(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>B(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return!l||l.size===0?"–":`${B(l.count)} (${z(l.share)})${l.complete?"":" not over"}${l.before?`, ${Ie(l.share,l.before.
share)}`:""}`}}))],[t]);return r(Pe,{label:"Cohorts",rows:e,columns:o})}var SU=50;function WE({answer:e,by:t,zone:n,onMark:o}){let i=e.query?.retention?.period??"day",s=Rc(e).slice(1),a=Z(()=>(e.
groups??[]).slice(0,SU),[e]),l=Z(()=>{let m=TU(e);return a.length===0?[VE(e.total,e.compare?.total,null,t)]:a.map(f=>VE(
f.total,m.get(Wl(f)),f,t))},[e,t]),u=jd(e,()=>!1),c=(m,f,d)=>{let h=a[m]??null;o({period:f+1,state:"returned",...ps(h)},
`${h?no(h):"all"}, ${i} ${s[f]}`,d)},p=l[0]?.points[0];return r(RE,{title:`Came back, by ${i}, with 95 % intervals${l.some(
({few:m})=>m)&&l.length>4?`; groups of fewer than ${Vl} are off`:""}`,curves:l,names:s,period:i,ranges:ot(e,n),onPoint:c,
summary:`Retention curves${t===""?"":` by ${W(t)}`}: ${l.length} lines over ${s.length} periods, ${p?z(p.value):"nobody"}\
 in ${i} 1`,table:r(Gd,{rows:u,names:Rc(e),rowName:({group:m})=>m?no(m):"all"})},t)}function TU(e){return new Map((e.compare?.
groups??[]).map(t=>[Wl(t),t.total]))}function VE(e,t,n,o){let i=n?no(n):"all",s=e.slice(1).map(({count:u,size:c,share:p})=>{
let m=qE(u,c);return m&&{value:p,low:m[0],high:m[1]}}),a=n===null?["all"]:"other"in n?[i]:Array.isArray(n.value)?n.value:
[n.value],l=n===null?0:"other"in n?null:Mn(o,a);return{key:n===null?"all":Wl(n),keys:a,name:i,color:l,points:s,few:(e[0]?.
size??0)<Vl,...t?{former:t.slice(1).map(({size:u,share:c})=>u>0?c:null)}:{}}}var KE="al",jE="tl",GE="ol",JE="x",Jd="we",Zd="Fr",ZE="nl",YE="e",QE="be",XE="pl",eA="dl",tA="ll",nA="xl",oA="Gr",rA="Jr",
iA="sl",sA="cl";function aA({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,title:p,onChoose:m,onPress:f}){
return r("tr",{class:e.kind==="total"?QE:void 0,children:[r("th",{scope:"row",class:Jd,children:s===null?r("span",{class:XE,
children:t}):r("button",{type:"button",tabIndex:-1,class:eA,"aria-expanded":s,onClick:a,children:[r(le,{name:s?"down":"r\
ight",size:12}),e.group===null?"all":r(Si,{property:n,group:e.group,most:24})]})}),r("td",{class:Zd,title:B(e.size),children:q(
e.size)}),e.cells.map((d,h)=>{if(d===null)return r("td",{},h);let y=e.kind==="total"&&!d.complete,b=Oc(d,o);return r("td",
{class:YE,"data-shade":h===e.shift||!d.complete?0:zE(o==="change"&&b!==null?Math.abs(b):b,i),"data-open":!d.complete,"da\
ta-sign":o==="change"&&b!==null?Math.sign(b):void 0,"data-marked":l(h),...u(h),title:y?"no finished period":p(d,h),onClick:k=>m(
h,k.currentTarget),onPointerDown:()=>f(h,!1),onPointerEnter:k=>{k.buttons===1&&f(h,!0)},children:y?"":c(d)},h)})]})}var _U=120,$U=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function pA({answer:e,says:t,byDate:n,
by:o,zone:i,onMark:s}){let[a,l]=S(new Set),[u,c]=S(!1),[p,m]=S(null),f=(e.groups?.length??0)>0,d=Z(()=>{let I=jd(e,Q=>a.
has(Q)!==(Q===-1&&!f));return n?FE(I):I},[e,a,f,n]),h=u?d:d.slice(0,_U),y=e.query?.retention?.period??"day",b=$U.get(y)??
86400,k=Rc(e),x=n?PU(d,y,i):k,w=ot(e,i),P=I=>I.kind==="cohort"?gn(I.start,b,i):I.group===null?"all":no(I.group),M=(I,Q)=>{
let ee=h[I.row],Ce=I.column-ee.shift;if(!ee.cells[I.column]||n&&ee.kind==="total")return;let X={period:Ce,state:"returne\
d",...ee.kind==="cohort"?{cohort:ee.start}:{},...ps(ee.group)};s(X,`${P(ee)}, ${y} ${k[Ce]}`,Q)},C=Nt(h.length,x.length,
M),L=p&&C.at?IE(p,C.at):null,A=I=>(I.key.startsWith("Arrow")&&m(I.shiftKey?p??C.at:null),I.key==="Escape"&&p?(m(null),!0):
C.key(I)),G=I=>{let Q=new Set(a);Q.delete(I)||Q.add(I),l(Q)},U=C.at?h[C.at.row]:void 0,N=I=>n?x[I]:`${y} ${x[I]}`,ne=L?MU(
h,L):U&&C.at?`${P(U)}, ${N(C.at.column)}: ${cA(U.cells[C.at.column],w&&lA(U.cells[C.at.column],b,i,w))}`:"";return r(Ge,
{scrolls:!0,title:r(O,{children:["Came back, by ",y," ",r("span",{class:KE,children:["of ",Oe(h[0]?.size??0,"actor")]})]}),
summary:DU(e,y),announced:ne,onKey:A,actions:L&&r("span",{class:jE,children:ne}),table:r(Gd,{rows:d,names:x,rowName:P}),
legend:r(O,{children:[r("div",{class:nA,"aria-hidden":"true",children:[r("span",{children:"0"}),r("span",{class:oA}),r("\
span",{children:uA(Gb(d,t),t)}),r("span",{class:rA})," period not over, in no total",t==="change"&&r(O,{children:[r("spa\
n",{class:iA})," less than before"]})]}),r(Yt,{ranges:w,kind:"words"})]}),children:r("div",{class:GE,children:[r("table",
{class:JE,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:Jd,children:r("span",{class:sA,children:f?
r(D,{value:o,most:64}):"cohort"})}),r("th",{scope:"col",class:Zd,children:"size"}),x.map((I,Q)=>r("th",{scope:"col",class:ZE,
children:Q===0&&!n?`${y} 0`:I},I))]})}),r("tbody",{onPointerLeave:()=>{},children:h.map((I,Q)=>r(aA,{row:I,name:P(I),by:o,
says:t,largest:Gb(d,t),open:I.kind==="total"?d[Q+1]?.kind==="cohort":null,onToggle:()=>G(I.group===null?-1:(e.groups??[]).
indexOf(I.group)),marked:ee=>L!==null&&Q>=L.fromRow&&Q<=L.toRow&&ee>=L.fromColumn&&ee<=L.toColumn,mark:ee=>C.mark(Q,ee),
text:ee=>ee.size===0?"":uA(Oc(ee,t),t),title:(ee,Ce)=>`${N(Ce)}: ${cA(ee,w&&lA(ee,b,i,w))}`,onChoose:(ee,Ce)=>{p||M({row:Q,
column:ee},Ce)},onPress:(ee,Ce)=>{m(Ce?p??C.at:null),C.set({row:Q,column:ee})}},Q))})]}),d.length>h.length&&r("button",{
type:"button",class:tA,onClick:()=>c(!0),children:["All ",B(d.length)," rows"]})]})})}function PU(e,t,n){let i=e.filter(
({kind:c})=>c==="cohort").map(({start:c})=>c)[0];if(i===void 0)return[];let{year:s,month:a,day:l,hour:u}=nr(i,n);return(e[0]?.
cells??[]).map((c,p)=>{if(t==="hour")return j(Date.parse(i)+p*36e5,n,"hour");let m=Date.UTC(s,a-1+(t==="month"?p:0),l+(t===
"month"?0:p*(t==="week"?7:1)),u);return j(m,"UTC",t==="month"?"month":"dayShort")})}function lA(e,t,n,o){if(!e)return"";
if(!e.before)return`, nothing to compare in ${o.before}`;let{start:i,count:s,size:a,share:l}=e.before,u=i===""?o.before:
gn(i,t,n);return`; ${B(s)} of ${B(a)}, ${z(l)} ${i===""?"in":"of"} ${u} (${Ie(e.share,l)})`}function uA(e,t){return e===
null?"–":t==="change"?Ie(e,0):t==="share"?z(e):q(e)}function cA(e,t){if(!e)return"no such period";let n=e.value===null?
"":`, value ${q(e.value)}`;return`${B(e.count)} of ${B(e.size)}, ${z(e.share)}${n}${e.complete?"":", the period is not o\
ver"}${t??""}`}function MU(e,t){let{cells:n,unfinished:o,count:i,size:s}=HE(e,t);if(n===0)return"no cells of cohorts";let a=o===
0?"":`, ${o} not over`;return`${n} cells: ${q(i)} of ${q(s)}, ${s===0?"–":z(i/s)}${a}`}function DU(e,t){let n=e.total[1],
o=e.total.findLast(({size:i})=>i>0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${z(n?.share??0)} came back i\
n ${t} 1, ${z(o?.share??0)} in the last finished one`}function mA({answer:e,zone:t,onMark:n}){let[o,i]=S(!1),s=e.query?.stickiness?.period??"day",a=ot(e,t),l=e.active_periods.
map((p,m)=>({former:EU(e.compare?.active_periods[m],o,a),label:Oe(p.periods,s)+(o?" or more":""),short:String(p.periods),
values:[o?p.or_more:p.count],unfinished:!1})),u=e.active_periods[0],c=e.active_periods.reduce((p,m)=>p+m.periods*m.count,
0)/Math.max(1,e.count);return r(Ud,{title:`On how many ${s}s: ${q(e.count)} actors, ${c.toFixed(1)} on average`,over:`${s}\
s`,ranges:a,bars:l,parts:[{key:"actors",label:"actors",color:"--series-1"}],summary:`Stickiness: ${q(e.count)} actors, ${z(
u?.share??0)} on one ${s} only, ${c.toFixed(1)} on average`,actions:r(Ct,{label:"Exactly so many, or more",value:o?"more":
"exactly",onChange:p=>i(p==="more"),choices:[{value:"exactly",label:"Exactly"},{value:"more",label:"Or more"}]}),onPart:(p,m,f)=>n(
{periods:e.active_periods[p].periods,...o?{or_more:!0}:{}},l[p].label,f)})}function EU(e,t,n){return e&&n?{label:`in ${n.
before}`,values:[t?e.or_more:e.count]}:void 0}function dA(e,t,n){let o={...t,state:"not_returned"},i=`${n}: did not come back`,s=t.period===0,a=(l,u,c,p,m=!1)=>({label:l,
icon:u,disabled:m,act:()=>{AU(e,c,p)}});return[a("Actors who did not come back","actor",o,l=>ic({...l,label:i}),s),a("Sa\
ve who did not as cohort…","save",o,l=>sc({...l,label:i}),s||t.cohort===void 0),a("Paths after the start","paths",t,l=>OU(
e,l,n),t.cohort===void 0)]}async function AU(e,t,n){try{n(await zo(e,t))}catch(o){te(W(K(o).message))}}function OU(e,{only:t},n){
let o=e.retention?.start;t&&o!==void 0?ze({document:{...Le(t),paths:{start:o}},view:"paths",as:null},`paths of ${n}`):te(
"No condition says who these are.")}var fA="gl";var BU=60;function hA({result:e,as:t}){let{answer:n,of:o,phase:i}=e,s=Zr(o,(u,c)=>o?.retention?dA(o,u,c):[]);if(!n||!o)return r(
gr,{result:e});let a=n.query?.timezone??o.timezone??"UTC";if(IU(n))return r(Ln,{children:[r(mA,{answer:n,zone:a,onMark:s.
onMark}),s.menu]});if(zU(n))return r(Ln,{children:[r(TE,{answer:n,zone:a,onMark:s.onMark}),s.menu]});if(!FU(n))return r(
gr,{result:e});if(n.cohorts.every(({size:u})=>u===0)&&i==="exact")return r(Jr,{result:e,children:"Nobody of this range d\
id what starts a cohort."});let l=ge(o.retention?.by).join(", ");return r(Ln,{children:[r(NU,{answer:n,as:t,by:l,zone:a,
onMark:s.onMark,measured:o.retention?.measure!==void 0}),s.menu]})}function NU({answer:e,as:t,by:n,zone:o,onMark:i,measured:s}){
let[a,l]=S(()=>Ar("retention-says")??"share"),u=y=>{l(y),Or("retention-says",y)},[c,p]=S(!1),m=e.compare!==void 0,f=a===
"value"&&!s||a==="change"&&!m?"share":a,d=[{value:"share",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",
label:"Value"}]:[],...m?[{value:"change",label:"Change"}]:[]],h=e.cohorts.length>1&&e.cohorts.length<=BU&&!e.query?.retention?.
brackets&&e.query?.retention?.day!=="rolling";return t==="curve"?r(WE,{answer:e,by:n,zone:o,onMark:i}):r(Ln,{children:[r(
"div",{class:fA,children:[r(Ct,{label:"What cells say",value:f,onChange:u,choices:d}),h&&r(Ct,{label:"What columns are",
value:c?"date":"age",onChange:y=>p(y==="date"),choices:[{value:"age",label:"By age"},{value:"date",label:"By date"}]})]}),
r(pA,{answer:e,says:f,byDate:h&&c,by:n,zone:o,onMark:i})]})}function FU(e){return"cohorts"in e}function zU(e){return"per\
iods"in e}function IU(e){return"active_periods"in e}function gA(e){return e.document.lifecycle?r(wb,{...e}):e.document.stickiness?r(kb,{...e}):r(xb,{...e})}var yA={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:[...Bn.retention,...Bn.lifecycle,...Bn.stickiness],chartOf:e=>e.lifecycle?"life\
cycle":e.stickiness?"stickiness":"matrix",choose:lE,Sentence:gA,Page:hA};function Qr(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function HU(e){return"other"in e?Qr(e.depth,null,
!0):Qr(e.depth,e.value,!1)}function bA(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,m)=>p-m),o=n.map(p=>e.
nodes.filter(m=>m.depth===p).sort(qU)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((m,{count:f})=>m+f,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,m)=>{let f=0;for(let d of p){let h=Math.max(t.nodeLeast,d.count*l);u.push({key:HU(d),depth:d.depth,value:"\
other"in d?void 0:d.value,others:"other"in d?d.nodes:0,count:d.count,starts:d.starts,ends:d.ends,x:m*i,y:f,height:h}),f+=
h+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:VU(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function qU(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function VU(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let p=o.get(Qr(c.depth,c.from,c.from_other===!0)),m=o.get(Qr(c.depth+1,c.to,c.to_other===
!0));return p&&m?[{edge:c,from:p,to:m}]:[]}),s=new Map,a=new Map,l=(c,p,m)=>{let f=c.get(p.key)??0;return c.set(p.key,f+
m),p.y+f},u=new Map;for(let{edge:c,from:p}of[...i].sort((m,f)=>m.to.y-f.to.y))u.set(c,l(s,p,c.count*n));return[...i].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:m})=>({from:p.key,to:m.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,m,c.count*n)}))}function vA(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function xA(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}function wA({answer:e}){let{compare:t}=e,n=a=>`${Qr(a.depth,a.from,a.from_other===!0)} ${Qr(a.depth+1,a.to,a.to_other===
!0)}`,o=new Map((t?.edges??[]).map(a=>[n(a),a.count/Math.max(1,t.count)])),i=a=>o.get(n(a))??0,s=(a,l)=>l?r(D,{shown:On}):
r(D,{value:a,most:64,middle:!0});return r(Pe,{label:"What follows what",rows:e.edges,columns:[{key:"depth",head:"depth",
number:!0,cell:({depth:a})=>String(a)},{key:"from",head:"from",cell:a=>s(a.from,a.from_other)},{key:"to",head:"to",cell:a=>s(
a.to,a.to_other)},{key:"count",head:"paths",number:!0,cell:({count:a})=>B(a)},{key:"share",head:"of all",number:!0,cell:({
count:a})=>z(a/Math.max(1,e.count))},...t?[{key:"before",head:"of all before",number:!0,cell:a=>z(i(a))},{key:"change",head:"\
change",number:!0,cell:a=>Ie(a.count/Math.max(1,e.count),i(a))}]:[],{key:"median",head:"median time",number:!0,cell:({time:a})=>a.
median===null?"–":xe(a.median)}]})}var kA="hl",CA="fl",SA="ul",TA="ml",_A="vl",$A="v",PA="ye",MA="M",DA="Kr",EA="wl",AA="ke",OA="bl";var ca=8,RA=6.6;function LA({answer:e,zone:t,actions:n,onMark:o}){let{host:i,width:s}=Ga(),a=Z(()=>bA(e,{width:Math.max(
s,1),height:460,bar:ca,columnLeast:KU(e),nodeLeast:20,gap:8}),[e,s]),l=Z(()=>a.depths.map(M=>a.nodes.filter(C=>C.depth===
M)),[a]),u=ot(e,t),c=Z(()=>jU(e),[e]),p=M=>u&&c?{share:c.get(M.key)??0,now:M.count/Math.max(1,e.count),ranges:u}:null,[m,
f]=S(null),d=Math.max(0,...l.map(M=>M.length)),h=Nt(d,l.length,({row:M,column:C},L)=>{let A=l[C][M];A&&x(A,L)}),y=h.at?l[h.
at.column]?.[Math.min(h.at.row,l[h.at.column].length-1)]:void 0,b=m??y?.key??null,k=Z(()=>b===null?null:vA(a,b),[a,b]),x=(M,C)=>{
o({depth:M.depth,node:M.others>0?{other:!0}:{value:M.value}},Lc(M),C)},w=M=>(M.key.startsWith("Arrow")&&f(null),h.key(M)),
P=b===null?"":GU(a,b,e.count,p);return r(Ge,{scrolls:!0,title:r(O,{children:[q(e.count)," paths ",e.compare&&u&&r(bn,{text:Nr(
e.count,e.compare.count),title:`${B(e.compare.count)} in ${u.before}`})," ",r("span",{class:CA,children:P})]}),summary:JU(
e,a),onKey:w,announced:y?P:"",actions:r(O,{children:[r("span",{class:SA,children:[r("span",{class:TA}),"path ends"]}),n]}),
table:r(wA,{answer:e}),legend:r(Yt,{ranges:u,kind:"words"}),children:r("div",{ref:i,class:kA,children:s>0&&r("svg",{width:a.
width,height:a.height+32,onPointerLeave:()=>f(null),"aria-hidden":"true",children:[a.depths.map((M,C)=>r("text",{x:C*a.columnWidth,
y:14,class:_A,children:BA(M)},M)),r("g",{transform:"translate(0 28)",children:[a.edges.map(M=>{let C=a.nodes.find(({key:A})=>A===
M.from),L=k?.edges.has(M)??!1;return r("path",{d:xA(M,C.x+ca,C.x+a.columnWidth),class:$A,"data-lit":L,"data-dim":k!==null&&
!L,children:r("title",{children:`${B(M.count)}${M.median===null?"":`, median ${xe(M.median)}`}`})},`${M.from} ${M.to}`)}),
l.map((M,C)=>M.map((L,A)=>r(UU,{node:L,before:p(L),width:a.columnWidth-ca,mark:h.mark(A,C),isAt:y===L,dim:k!==null&&!k.nodes.
has(L.key),onPoint:()=>f(L.key),onChoose:G=>x(L,G)},L.key)))]})]})})})}function UU({node:e,before:t,width:n,mark:o,isAt:i,
dim:s,onPoint:a,onChoose:l}){let u=`${q(e.count)}${t?`  ${Ie(t.now,t.share)}`:""}`,c=Math.max(4,Math.floor((n-20)/RA)-u.
length-1),p=e.count===0?0:e.ends/e.count;return r("g",{class:PA,"data-dim":s,"data-other":e.others>0,onPointerEnter:a,onClick:m=>l(
m.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:ca,height:e.height,rx:2,class:MA,...o,"data-cur\
sor":i}),p>0&&r("rect",{x:e.x,y:e.y+e.height*(1-p),width:ca,height:e.height*p,rx:2,class:DA}),r("rect",{x:e.x+ca,y:e.y,width:n-
16,height:20,class:EA}),r("text",{x:e.x+ca+6,y:e.y+14,class:AA,children:[r("tspan",{"data-word":e.others>0,children:Ka(Lc(
e),c)}),r("tspan",{dx:6,class:OA,children:u})]}),r("title",{children:`${Lc(e)}: ${B(e.count)}${e.ends>0?`, ${B(e.ends)} \
end here`:""}${e.starts>0?`, ${B(e.starts)} begin here`:""}${NA(t)}`})]})}function KU(e){let t=e.nodes.reduce((n,o)=>"ot\
her"in o?n:Math.max(n,oe(o.value).text.length),0);return Math.max(148,Math.min(260,(t+(e.compare?14:6))*RA+24))}function Lc(e){
return e.others>0?`${On.text} ${e.others}`:oe(e.value).text}function BA(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function jU({
compare:e}){return e?new Map(e.nodes.map(t=>["other"in t?Qr(t.depth,null,!0):Qr(t.depth,t.value,!1),t.count/Math.max(1,e.
count)])):null}function NA(e){return e?`; ${z(e.now)} of all in ${e.ranges.now}, ${z(e.share)} in ${e.ranges.before}`:""}
function GU(e,t,n,o){let i=e.nodes.find(a=>a.key===t);if(!i)return"";let s=i.ends===0?"":`, ${z(i.ends/Math.max(1,i.count))}\
 end here`;return`${BA(i.depth)} ${Lc(i)}: ${B(i.count)}, ${z(i.count/Math.max(1,n))} of all${s}${NA(o(i))}`}function JU(e,t){
let n=t.nodes.find(({depth:i})=>i===1),o=n?`, most often followed by ${Lc(n)} (${z(n.count/Math.max(1,e.count))})`:"";return`${q(
e.count)} paths over ${t.depths.length} depths${o}; ${qn.other} stands for rare ones`}var FA="yl",zA="w",IA="kl",HA="Or",qA="Pr",VA="ze",Jb="Qr",WA="zl",UA="jl";function Yd(e){return"other"in e?"other":JSON.stringify([e.depth,e.nodes])}function YU({compare:e}){return new Map((e?.top_paths??
[]).map(t=>[Yd(t),t.count/Math.max(1,e.count)]))}function QU(e,t,n,o){let i=n.get(Yd(e));return i===void 0?{text:" –",
title:`not among the most frequent in ${o.before}`}:{text:` ${Ie(e.count/Math.max(1,t.count),i)}`,title:`${z(i)} in ${o.
before}`}}function jA({answer:e,zone:t,cannot:n,onFunnel:o}){let i=e.top_paths,s=ot(e,t),a=YU(e),l=Nt(i.length,1,({row:p})=>{
let m=i[p];m&&!("other"in m)&&n(m)===null&&o(m)}),u=l.at?i[l.at.row]:void 0,c=Math.max(1,...i.map(p=>"other"in p?0:p.count));
return r(Ge,{scrolls:!0,title:`${q(e.count)} paths`,summary:`Whole paths: ${i.slice(0,3).map(p=>KA(p,e.count)).join("; ")}`,
announced:u?KA(u,e.count):"",onKey:l.key,table:r(XU,{answer:e}),legend:r(Yt,{ranges:s}),children:r("ol",{class:FA,children:i.
map((p,m)=>r("li",{class:zA,...l.mark(m,0),children:[r("span",{class:IA,title:B(p.count),children:q(p.count)}),r("span",
{class:HA,children:[z(p.count/Math.max(1,e.count)),s&&r(bn,{...QU(p,e,a,s)})]}),r("span",{class:qA,children:[r("span",{class:VA,
"data-other":"other"in p,style:{"--share":Math.min(1,p.count/c)}}),a.has(Yd(p))&&r(Xn,{upright:!0,at:a.get(Yd(p))*e.count/
c})]}),"other"in p?r("span",{class:Jb,children:[r(D,{shown:On})," ",B(p.paths)," other paths"]}):r(O,{children:[r("span",
{class:Jb,children:p.nodes.map((f,d)=>r("span",{class:WA,children:[d>0&&r("span",{class:UA,"aria-hidden":"true",children:"\
›"}),r(D,{value:f,most:32,middle:!0})]},d))}),r($,{small:!0,kind:"quiet",icon:"funnel",disabled:n(p)!==null,onClick:()=>o(
p),children:"Funnel from this"})]})]},m))})})}function XU({answer:e}){return r(Pe,{label:"Paths",rows:e.top_paths,columns:[
{key:"count",head:"paths",number:!0,cell:({count:t})=>B(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>z(t/Math.
max(1,e.count))},{key:"path",head:"path",cell:t=>r("bdi",{children:GA(t)})}]})}function GA(e){return"other"in e?`${On.text}\
 ${e.paths}`:e.nodes.map(t=>oe(t).text).join(" › ")}function KA(e,t){return`${GA(e)}: ${B(e.count)}, ${z(e.count/Math.
max(1,t))}`}function Zb(e){return e.paths?.node??"event"}function Bc(e,t){let n=Zb(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?rn(t):String(t)}`}function Qd(e,t){return{...e,paths:{...e.paths,...t}}}
function JA(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Bc(e,t),after:s.after||5}}}
function ZA(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Bc(e,t),before:i||o||5}}}function YA(e,t){
let n=e.paths?.exclude,o=Bc(e,t);return Qd(e,{exclude:n===void 0?o:`${n} or ${o}`})}function QA(e,t,n){let o=Zb(e);return Qd(
e,{node:`if(${Bc(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function XA(e,t,n){
return Qd(e,{node:`if(${Bc(e,t)}, ${rn(n)}, string(${Zb(e)}))`})}function eO(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return Qd(e,a?{before:u}:{after:u})}var eK={from:"0001-01-01T00:00:00Z",to:"9999-12-31T00:00:00Z"},tK="3650d";function nK({start:e,end:t,before:n,after:o}){
let i=e===void 0&&t!==void 0;return{before:n??(i?5:0),after:o??(i?0:5)}}function tO({nodes:e}){return e.some(t=>typeof t==
"object"&&t!==null)?"Nodes that are lists are no steps of a funnel.":null}function nO(e,t,n){let o=e.paths??{},i={...o.session??
{gap:o.gap??"30m"},...o.per===void 0?{}:{per:o.per}},{per:s,...a}=i,{to:l,compare:u,...c}=Le(e),p=iK(e,t,n,m=>({session:m,
sessions:i}));return{...c,define:{...c.define,...p},funnel:{...o.per===void 0?{}:{per:o.per},window:tK,session:a,steps:n.
nodes.map((m,f)=>({name:m==null?"(null)":String(m),where:`${oK(o,m)} and stop_${f+1}`}))}}}function Yb(e){let t=e.node??
"event";return/^[A-Za-z_][\w.]*$/.test(t)?t:`(${t})`}function oO(e){return typeof e=="string"?rn(e):String(e)}function oK(e,t){
return`${Yb(e)} = ${oO(t)}`}function rK(e){let{where:t,paths:n={}}=e;return[`${Yb(n)} is not null`,...n.exclude===void 0?
[]:[`not coalesce(${n.exclude}, false)`],...t===void 0?[]:[`(${t})`]].join(" and ")}function iK(e,t,{depth:n,nodes:o},i){
let s=e.paths??{},{start:a,end:l,end_at:u}=s,c=rK(e),p=-n,m=o.length-1-p,f=M=>M===0?"path_time":M>0?`path_time_${M}`:`pa\
th_time_before_${-M}`,d=M=>s.collapse_repeats===!1?"":` and ${Yb(s)} <> ${oO(o[p+M])}`,h={},y=a??l,b=a===void 0&&u==="la\
st"?"max":"min";h.path_time=i(`${b}(time) filter (where ${c}${y===void 0?"":` and (${y})`})`);for(let M=1;M<=m+1;M++)h[f(
M)]=i(`min(time) filter (where ${c} and time > ${f(M-1)}${d(M-1)})`);for(let M=-1;M>=n-1;M--)h[f(M)]=i(`max(time) filter\
 (where ${c} and time < ${f(M+1)}${d(M+1)})`);let k=a!==void 0&&l!==void 0;k&&(h.path_end=i(`${u==="last"?"max":"min"}(t\
ime) filter (where ${c} and (${l}) and time > path_time)`));let x=["path_time is not null",...k?["path_end is not null"]:
[],...sK(e,t,h,i)],w=aK(s,x,h),P=lK(s,{before:p,last:m,both:k},f);return o.forEach((M,C)=>{h[`stop_${C+1}`]=[`time = ${f(
C-p)}`,...w,...C===o.length-1?P:[]].join(" and ")}),h}function sK(e,t,n,o){return e.from===void 0&&e.to===void 0?[]:(n.path_session=
o("min(time)"),[...e.from===void 0?[]:[`path_session >= '${t.from}'`],...e.to===void 0?[]:[`path_session < '${t.to}'`]])}
function aK(e,t,n){return e.count==="transitions"?t:(n.path_first={actor:`min(path_time) filter (where ${t.join(" and ")}\
)`,...e.per===void 0?{}:{per:e.per},...eK},["path_time = path_first"])}function lK(e,{before:t,last:n,both:o},i){let s=nK(
e),a=i(n+1),l=n>=s.after?[]:o?[`(${a} is null or path_end < ${a})`]:[`${a} is null`];return[...o?[`path_end >= ${i(n)}`]:
[],...l,...t<s.before?[`${i(-t-1)} is null`]:[]]}var iO="Xl",sO="Sl",aO="Bl";function lO({document:e,change:t,onClose:n}){let i=(Ae(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),ze({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(nt,{title:"\
Merge under a name",onClose:n,children:r(Jt,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(XA(e,t.value,a.trim()),"merge")}})}):r(nt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:sO,children:i.map(a=>r("li",{children:r($,{kind:"plain",class:aO,onClick:()=>s(
QA(e,t.value,ve(a)),"expand"),children:r(D,{value:a})})},a))})})}function uO({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=S(null),{onMark:u,menu:c}=Zr(i,(m,f)=>!i||!m.
node||!("value"in m.node)?[]:pK(i,m.node.value,f,d=>l({kind:d,value:m.node.value,label:f})));if(!o||!i||!mK(o))return r(
gr,{result:t});if(o.count===0&&s==="exact")return r(Jr,{result:t,children:"No session of this range has such a path."});
let p=o.query?.timezone??i.timezone??"UTC";return n==="list"?r(Ln,{children:r(jA,{answer:o,zone:p,cannot:tO,onFunnel:m=>cK(
i,o.query??i,m)})}):r(Ln,{children:[r(LA,{answer:o,zone:p,onMark:u,actions:r(uK,{document:e})}),c,a&&r(lO,{document:i,change:a,
onClose:()=>l(null)})]})}function uK({document:e}){let t=n=>de({document:eO(e,n)});return r("span",{class:iO,children:[r(
$,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{children:"steps"}),r($,{small:!0,
kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function cK(e,t,n){ze({document:nO(e,t,n),view:"fu\
nnel",as:null},"funnel of a path"),e.where!==void 0&&te("Where the filter leaves out events in the middle of a session, \
the count may differ a little.")}function pK(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>ze({document:l(e,t)},`${s.
toLowerCase()}: ${n}`)});return[i("Start here","right",JA),i("End here","left",ZA),i("Hide","minus",YA),{label:"Expand b\
y property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merge")}]}function mK(e){return"\
top_paths"in e}var cO={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:Bn.paths,chartOf:()=>"flow",Sentence:Cb,Page:uO};function fs(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Xb(e,t,n){
let o=fs(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Le(e),aggregate:{over:i,...t}}}function pO(e){
return Xb(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function mO(e){return Xb(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function ev(e){
let t=fs(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function tv(e,t,n){
let{properties:o,...i}=fs(e);return{...Le(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
ve(t)],limit:6}}}var dK=864e5,fK=300;function dO(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(dK/24,l*fK/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(fs(e).properties??{}).map(ve),{compare:m,
...f}=Xb(e,{measures:["count()"],by:[ve(o),"start","end","duration","events",...p],order:["start desc"],limit:i});return{
...f,...c}}function fO(e,t,n,o,i){let s=[...new Set(n.map(d=>rn(String(d))))].join(", "),a=`string(${ve(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:m,...f}=Le(e);return{...f,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",ve(t),"event"],order:"time asc",limit:1e4}}}function hO(e,t){let{properties:n,
...o}=fs(e),{compare:i,...s}=Le(e);return{...s,difference:{over:{sessions:{...o,properties:{...ev(e)}}},selection:`durat\
ion >= ${t}`}}}function yO({answer:e,zone:t,actions:n,onMark:o}){let i=Z(()=>gO(e),[e]),s=Z(()=>gO(e?.compare),[e]),a=e&&ot(e,t);if(!e)
return r(Te,{});let l=i.reduce((u,{count:c})=>u+c,0);return r(Hd,{title:"How long",height:300,counting:"sessions",bins:i,
former:a&&{bins:s,ranges:a},...n===void 0?{}:{actions:n},summary:`Durations of ${q(l)} sessions, in ${i.length} bins tha\
t grow`,onBin:(u,c)=>o({range:{column:"duration",from:u.from,...u.to===null?{}:{to:u.to}}},u.to===null?`${xe(u.from)} an\
d more`:`${xe(u.from)} to ${xe(u.to)}`,c)})}function gO(e){return Ac((e?.rows??[]).flatMap(([t,n])=>typeof t=="number"&&
typeof n=="number"?[{from:t,count:n}]:[]))}var bO="Cl",vO="El",xO="Il",wO="Ul",kO="Hl",CO="Ll",SO="Ml",TO="Nl",_O="Vr",$O="Rl",PO="Al",MO="je",DO="Dl",EO="Tl";function AO({answer:e,zone:t}){let n=e&&ot(e,t),[o,i,s,a,l,u]=e?.compare?.rows[0]??[],[c,p,m,f,d,h]=(e?.rows[0]??[]).map(
w=>typeof w=="number"?w:null),y=c??0,b=(w,P,M)=>n&&typeof w=="number"&&typeof P=="number"?{former:r(bn,{text:Nr(w,P),title:`${M(
P)} in ${n.before}`})}:{},k=typeof l=="number"&&typeof o=="number"&&o>0?l/o:null,x=y===0||typeof d!="number"?null:d/y;return r(
"dl",{class:bO,children:[r(Kl,{label:"sessions",value:Ul(c,q),...typeof c=="number"?{title:B(c)}:{},...b(c,o,B)}),r(Kl,{
label:"events each",value:Ul(p,w=>w.toFixed(1)),...b(p,i,w=>w.toFixed(1))}),r(Kl,{label:"median duration",value:Ul(m,xe),
...b(m,s,xe)}),r(Kl,{label:"p90 duration",value:Ul(f,xe),...b(f,a,xe)}),r(Kl,{label:"of one event only",value:Ul(d,w=>z(
y===0?0:w/y)),...n&&x!==null&&k!==null?{former:r(bn,{text:Ie(x,k),title:`${z(k)} in ${n.before}`})}:{}}),r(Kl,{label:"ev\
ents",value:Ul(h,q),...b(h,u,B)})]})}function Ul(e,t){return e==null?"–":t(e)}function Kl({label:e,value:t,title:n,former:o}){
return r("div",{class:vO,children:[r("dd",{class:xO,title:n,children:[t," ",o]}),r("dt",{class:wO,children:e})]})}var OO="_l",RO="r",Nc="ql",ov="Fl",LO="Gl",BO="Wr",NO="Yr";function FO({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=S(!1),c=Z(()=>q0(t,n),[t,n]),p=Nt(
t.length,1,({row:d})=>a(t[d])),m=Math.max(1,...t.map(({start:d,end:h})=>h-d)),f=p.at?t[p.at.row]:void 0;return r(Ge,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:f?vK(f,o,s):"",onKey:p.key,actions:r(Ct,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:d=>u(d==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(bK,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:OO,tabIndex:0,role:"group","a\
ria-label":"Sessions",children:r("table",{class:RO,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r(D,{value:o,most:24})}),r("th",{scope:"col",class:Nc,children:"duration"}),r("th",
{scope:"col",class:Nc,children:"events"}),i.map(d=>r("th",{scope:"col",children:r(D,{value:d,most:24})},d)),r("th",{scope:"\
col",class:ov,children:"timeline"})]})}),r("tbody",{children:t.map((d,h)=>r("tr",{...p.mark(h,0),onClick:()=>a(d),children:[
r("td",{children:j(d.start,s,"second")}),r("td",{children:r(D,{value:d.actor,most:24,middle:!0})}),r("td",{class:Nc,children:xe(
(d.end-d.start)/1e3)}),r("td",{class:Nc,children:B(d.events)}),d.properties.map((y,b)=>r("td",{children:r(D,{value:y,most:32,
middle:!0})},b)),r("td",{class:ov,children:r(yK,{session:d,events:c[h],length:l?d.end-d.start:m,zone:s})})]},h))})]})})})}
var gK=300;function yK({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:LO,children:[
r("span",{class:BO,style:{"--to":Ru(e.end,e.start,i)}}),t.slice(0,gK).map((s,a)=>r("span",{class:NO,title:`${oe(s.event).
text}, ${j(s.time,o,"millisecond")}`,style:{"--at":Ru(s.time,e.start,i),"--color":`var(${yn(Mn("event",[s.event]))})`}},
a))]})}function bK({sessions:e,per:t,properties:n,zone:o}){return r(Pe,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>j(i,o,"millisecond")},{key:"actor",head:r(D,{value:t,most:32}),cell:({actor:i})=>r(D,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>xe((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>B(i)},...n.map((i,s)=>({key:`property ${i}`,head:r(D,{value:i,most:32}),cell:a=>r(D,{value:a.
properties[s],most:48,middle:!0})}))]})}function vK({actor:e,start:t,end:n,events:o},i,s){return`${i} ${oe(e).text}, ${j(
t,s,"second")}, ${xe((n-t)/1e3)}, ${B(o)} events`}var xK=50;function IO({document:e,echo:t,count:n,zone:o}){let i=fs(e).per??Ae(e.dataset).value.value?.actors?.[0]??null,
s=yt(i===null?null:dO(e,t,n,i,xK)),a=Z(()=>wK(zO(s.answer)),[s.answer]),l=Z(()=>i===null||a.length===0?null:fO(e,i,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,i]),u=yt(l),c=Z(()=>kK(zO(u.answer)),[u.answer]);return i===null||!s.answer?r(Te,{}):r(FO,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(fs(e).properties??{}),zone:o,onSession:p=>be(ol(e.dataset,String(
p.actor)))})}function zO(e){return e!==null&&"columns"in e?e:null}function wK(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function kK(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function HO({document:e,name:t,expression:n,zone:o}){let{answer:i}=yt(tv(e,t,n)),s=i&&"columns"in i?i:null,a=s?Number(s.
total?.[1]??s.rows.reduce((f,d)=>f+Number(d[1]),0)):0,l=s?[...s.rows.map(([f,d])=>({value:f,count:Number(d),rest:!1})),...s.
other?[{value:null,count:Number(s.other[1]),rest:!0}]:[]]:[],u=s&&ot(s,o),c=SK(s),p=(f,d)=>d?void 0:c?.get(JSON.stringify(
f))??(s?.compare?.other?void 0:0),m=f=>ze({document:CK(e,t,n,f),view:"difference",as:null},`sessions of ${W(t)} ${oe(f).
text}`);return r("section",{class:SO,"aria-label":W(t),children:[r("h2",{class:TO,children:r(D,{value:t,most:32})}),r("u\
l",{children:l.map(({value:f,count:d,rest:h},y)=>r("li",{children:r("button",{type:"button",class:_O,disabled:h,title:h?
void 0:`What sets these sessions apart${u?`; ${p(f,h)===void 0?"among the others":z(p(f,h))} in ${u.before}`:""}`,onClick:()=>m(
f),children:[r("span",{class:$O,children:h?r(D,{shown:On}):r(D,{value:f,most:40,middle:!0})}),r("span",{class:PO,children:[
r("span",{class:MO,"data-other":h,style:{"--share":a===0?0:d/a}}),p(f,h)!==void 0&&u&&r(Xn,{upright:!0,at:p(f,h)})]}),r(
"span",{class:DO,children:[z(a===0?0:d/a),u&&a>0&&p(f,h)!==void 0&&r(O,{children:[" ",r(bn,{text:Ie(d/a,p(f,h))})]})]}),
r("span",{class:EO,children:q(d)})]})},y))})]})}function CK(e,t,n,o){let i=tv(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{
over:s.over,selection:Oo(void 0,ci(t,o))}}}function SK(e){let t=e?.compare;if(!t)return null;let n=Number(t.total?.[1]??
t.rows.reduce((o,i)=>o+Number(i[1]),0));return new Map(t.rows.map(([o,i])=>[JSON.stringify(o),n===0?0:Number(i)/n]))}function qO({result:e}){let{answer:t,of:n,phase:o}=e,i=yt(n&&pO(n)),s=yt(n&&mO(n)),a=Zr(s.of);if(!t||!n||!VO(t))return r(
gr,{result:e});if(t.rows.length===0&&o==="exact")return r(Jr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",[u,,,c]=rv(i.answer)?.rows[0]??[];return r(Ln,{children:[r(AO,{answer:rv(i.answer),zone:l}),
r("div",{class:kO,children:[r(TK,{answer:t,document:n,zone:l}),r(yO,{answer:rv(s.answer),zone:l,onMark:a.onMark,actions:typeof c==
"number"&&c>0&&r($,{small:!0,kind:"outlined",icon:"difference",onClick:()=>ze({document:hO(n,c),view:"difference",as:null},
`sessions of ${xe(c)} and more`),children:"Explain the long ones"})})]}),r("div",{class:CO,children:Object.entries(ev(n)).
slice(0,4).map(([p,m])=>r(HO,{document:n,name:p,expression:m,zone:l},p))}),t.query&&typeof u=="number"&&r(IO,{document:n,
echo:t.query,count:u,zone:l}),a.menu]})}function TK({answer:e,document:t,zone:n}){return Ot(e,t).time<0?r(Qn,{answer:e,document:t,
zone:n}):r(Ml,{answer:$K(e,t),document:t,zone:n,form:"lines",end:Vy(e),onZoom:_K})}function _K(e,t){vn({from:new Date(e*
1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function $K(e,t){let{measures:n}=Ot(e,t),o=e.columns.map((a,l)=>l).
filter(a=>!n.includes(a)||a===n[0]),i=a=>o.map(l=>a[l]),s={...e,columns:i(e.columns),rows:e.rows.map(i)};return e.compare?
{...s,compare:{...e.compare,columns:s.columns,rows:e.compare.rows.map(i)}}:s}function VO(e){return"columns"in e}function rv(e){
return e!==null&&VO(e)?e:null}var WO={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:Bn.aggregate,chartOf:()=>"over\
view",Sentence:Sb,Page:qO};function Fc(e){return e.score>=.05}var Xd=4;function jl(e,t){let n=e.values??[];return t?n:n.slice(0,Xd)}function hs({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function ef(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function UO(e,t){return e.distribution?hs(e).length:Math.max(1,jl(e,t).length)}function zc(e,t){
return e.compare?.properties.find(n=>n.name===t)??null}function KO(e,t){return e?.values?.find(n=>JSON.stringify(n.value??
null)===JSON.stringify(t??null))??null}function jO({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:oe(o??null).text,selection:i,baseline:s,lift:a})),...hs(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${oe(o).text} to ${oe(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(Pe,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r(D,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},...e.compare?[{key:"score before",head:"score before",number:!0,
cell:({property:n})=>zc(e,n.name)?.score.toFixed(3)??"–"}]:[],{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>B(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>z(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>B(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>z(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":ef(n)}]})}var Gl="Jl",GO="Kl",sv="N",av="b",lv="R",JO="Ol",ZO="Zr",YO="ei",QO="A",XO="Xe",e4="ri",t4="ii",n4="Pl",o4="ai",r4="ti",
i4="Ql",s4="Vl",a4="Wl",l4="Yl",u4="oi",c4="ni",p4="pi",m4="di",d4="Zl",f4="ex",h4="rx",g4="ix";function y4({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:d4,children:[r("div",{class:f4,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:XO,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${z(l.selection.share)}, baseline ${z(l.baseline.share)}`,children:[r("span",{class:lv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:lv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:h4,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:g4,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Gl,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function b4({property:e,former:t,ranges:n,zone:o,all:i,onAll:s,mark:a,onChoose:l,onAction:u}){let c={property:e.name},p=!Fc(
e)&&!i,m=jl(e,i);return r("li",{class:ZO,"data-quiet":p,children:[r("div",{class:YO,...p?a(0):{},children:[r("button",{type:"\
button",tabIndex:-1,class:e4,"aria-expanded":!p,onClick:s,children:[r(le,{name:p?"right":"down",size:12}),r(D,{value:e.name,
most:48,middle:!0})]}),r("span",{class:t4,title:`score ${e.score}${t&&n?`; ${t.score} in ${n.before}`:""}`,children:[r("\
span",{class:n4,children:[r("span",{class:o4,style:{"--share":e.score}}),t&&r(Xn,{upright:!0,at:t.score,color:"var(--tex\
t)"})]}),e.score.toFixed(2),t&&r(bn,{text:PK(e.score-t.score)})]}),r("span",{class:r4,children:DK(e)}),r(tf,{label:"By",
title:"Break down by it in Explore",onClick:()=>u("by",c)}),r(tf,{label:"Hide",title:"Leave it out",onClick:()=>u("hide",
c)})]}),!p&&e.distribution&&r(y4,{bins:hs(e),median:e.median,mark:a,onChoose:l,text:f=>fo(f,{name:e.name,type:e.type},o).
text}),!p&&!e.distribution&&r("ul",{class:i4,children:[m.map((f,d)=>r(MK,{value:f,former:KO(t,f.value),ranges:n,mark:a(d),
onChoose:h=>l(d,h),onAction:h=>u(h,{...c,value:f.value??null,side:"selection"})},d)),(e.values?.length??0)>Xd&&r("li",{children:r(
"button",{type:"button",tabIndex:-1,class:m4,onClick:s,children:i?"fewer":`${e.values.length-Xd} more`})})]})]})}function PK(e){
let t=Math.abs(e).toFixed(2);return t==="0.00"?"±0":`${e<0?"−":"+"}${t}`}function MK({value:e,former:t,ranges:n,mark:o,
onChoose:i,onAction:s}){return r("li",{class:QO,...o,children:[r("button",{type:"button",tabIndex:-1,class:s4,onClick:a=>i(
a.currentTarget),children:r(D,{value:e.value??null,most:40,middle:!0})}),r("span",{class:a4,onClick:a=>i(a.currentTarget),
title:`selection ${e.selection.count} (${z(e.selection.share)}), baseline ${e.baseline.count} (${z(e.baseline.share)})${t&&
n?`; in ${n.before} ${z(t.selection.share)} and ${z(t.baseline.share)}`:""}`,children:[r("span",{class:av,"data-side":"s\
election","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:av,"data-side":"baseli\
ne","data-none":e.baseline.count===0,style:{"--share":e.baseline.share}}),t&&r(Xn,{upright:!0,at:t.selection.share,color:"\
var(--selection)"})]}),r("span",{class:l4,children:[r("span",{children:z(e.selection.share)}),r("span",{class:Gl,children:z(
e.baseline.share)})]}),r("span",{class:u4,children:ef(e.lift)}),r("span",{class:c4,children:[r(tf,{label:"Only",title:`O\
nly ${oe(e.value??null).text}`,onClick:()=>s("only")}),r(tf,{label:"Not",title:`Without ${oe(e.value??null).text}`,onClick:()=>s(
"not")})]})]})}function tf({label:e,title:t,onClick:n}){return r("button",{type:"button",tabIndex:-1,class:p4,title:t,onClick:n,
children:e})}function DK(e){if(e.only_in)return`only in the ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===
void 0?"":Oe(e.different,"value");return`${t}${n}${Fc(e)?"":`${n===""?"":", "}none stands out`}`}function v4({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=S(new Set),{properties:a}=e,l=ot(e,t),u=Math.max(1,...a.map(
h=>UO(h,i.has(h.name)))),c=(h,y,b)=>{let k=a[h],x=x4(k,y,i.has(k.name));n(x.mark,x.label,b)},p=Nt(a.length,u,({row:h,column:y},b)=>c(
h,y,b)),m=p.at&&a[p.at.row],f=m&&p.at?`${EK(m,p.at.column,i.has(m.name))}${AK(zc(e,m.name),l)}`:"",d=h=>{let y=new Set(i);
y.delete(h)||y.add(h),s(y)};return r(Ge,{title:r(O,{children:[q(e.selection.count)," selected ",l&&r(bn,{text:Nr(e.selection.
count,e.compare.selection.count),title:`${q(e.compare.selection.count)} in ${l.before}`})," ",r("span",{class:Gl,children:[
"against ",q(e.baseline.count)]})]}),summary:OK(e),announced:f,onKey:p.key,table:r(jO,{answer:e}),legend:r(Yt,{ranges:l,
kind:"former"}),actions:r("span",{class:GO,children:[r("span",{class:sv,"data-side":"selection"}),"selection",r("span",{
class:sv,"data-side":"baseline"}),"baseline"]}),children:r("ul",{class:JO,children:a.map((h,y)=>r(b4,{property:h,former:zc(
e,h.name),ranges:l,zone:t,all:i.has(h.name),onAll:()=>d(h.name),mark:b=>p.mark(y,b),onChoose:(b,k)=>c(y,b,k),onAction:o},
h.name))})})}function x4(e,t,n){let o=hs(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.name,range:s,side:"\
selection"},label:`${W(e.name)} ${oe(o.from).text} to ${oe(o.to).text}`}}let i=jl(e,n)[t]?.value??null;return{mark:{property:e.
name,value:i,side:"selection"},label:`${W(e.name)} = ${oe(i).text}`}}function EK(e,t,n){let o=hs(e)[t]??jl(e,n)[t],{label:i}=x4(
e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${z(o.selection.share)} of the selection, ${z(o.baseline.share)} o\
f the baseline`:""}`}function AK(e,t){return t?`; score ${e?e.score.toFixed(2):"unknown"} in ${t.before}`:""}function OK(e){
let t=e.properties.filter(Fc).slice(0,3).map(n=>{let o=n.best,i=o&&o.value!==void 0?` (${oe(o.value).text}: ${z(o.selection.
share)} against ${z(o.baseline.share)})`:"";return`${W(n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${q(e.selection.
count)} apart from ${q(e.baseline.count)}: ${t.length===0?"nothing stands out":t.join("; ")}`}function w4(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function k4(e){let{where:t,difference:n,...o}=e;if(!n||
t===void 0)return e;let{baseline:i,...s}=n;return{...o,difference:{...s,selection:`(${t}) and (${n.selection})`}}}function uv(e,t){
let{exclude:n,...o}=e.difference??{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[
...[n??[]].flat(),t]}}}var S4="ax",nf="tx",T4="li";function _4({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:T4,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r(D,{value:a,most:32})]},a))," ",r($,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Oe(s,"more prop\
erty","more properties")," ",r($,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Oe(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r(D,{value:a,most:48})," ",r("span",{class:nf,children:W(l)})]},a))})]})]})}function $4({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Zr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>pv(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>pv(o,"hide",u)}]:[]);if(!n||!o||!BK(n))return r(
gr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Jr,{result:t,children:"\
No row of this range is in the selection."}):r(Ln,{children:[r(RK,{document:e,answer:n}),r(v4,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>pv(o,u,c)}),r(_4,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>de({document:uv(e,null)}),
onMore:()=>pe("difference.limit",0)}),a]})}function RK({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?w4(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:S4,children:[r("span",{class:nf,children:"against"}),
r(ct,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>pe("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&ze({document:o},"against\
 the period before")}},{label:"All, without the filter",checked:!1,disabled:e.where===void 0,act:()=>ze({document:k4(e)},
"against all")},{label:"Another selection…",checked:!i,act:()=>requestAnimationFrame(LK)}],children:i?"the rest":"anot\
her selection"})]})}function LK(){globalThis.document.querySelector('[data-stop^="difference.baseline#"]')?.click()}function pv(e,t,n){
let o=n.property??"";if(t==="hide")return de({document:uv(e,o)});if(t==="by")return ze({document:{...Le(e),aggregate:{measures:[
"count()"],by:[ve(o)]}},view:"explore",as:null},`by ${W(o)}`);zo(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="onl\
y"?i:s;l?ze({document:l},t==="only"?a:`not (${a})`):te("No condition says which rows these are.")},i=>te(W(K(i).message)))}
function BK(e){return"properties"in e}var P4={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:Bn.difference,chartOf:()=>"\
list",Sentence:Tb,Page:$4};var M4="xi",D4="ox",E4="nx",of="px",A4="D",mv="dx",O4="lx",R4="xx",L4="si",B4="sx",N4="cx";var FK=2e3;function z4(){return F(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!qe.value.value?.length&&At()},FK);return()=>clearInterval(e)},[]),r("main",{class:M4,children:r("div",{class:D4,children:[
r("header",{class:E4,children:[r("h1",{children:"There are no events yet"}),r("p",{class:of,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(zK,{}),r(IK,{}),r(HK,
{})]})})}function zK(){return r("section",{class:A4,"aria-label":"A file",children:[r(le,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:of,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(sr,{kind:"primary",children:"Choose a \
file"})]})}var F4=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function IK(){let[e,t]=S("");return r("section",{class:mv,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&nm(e)},class:R4,children:[r("textarea",{class:L4,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:F4,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:B4,
children:[r($,{kind:"outlined",onClick:()=>t(F4),children:"Take the example"}),r($,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function dv(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${zt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function HK(){let e=dv("my\
-events");return r("section",{class:mv,"aria-labelledby":"send",children:[r("div",{class:O4,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r($,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Fe(e,"The line"),children:"\
Copy"})]}),r("pre",{class:N4,tabIndex:0,children:e}),r("p",{class:of,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var qK=6;function I4(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,qK).map(ve)}function VK(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function H4(e,t,n){
let o=Pp({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(VK(i))});return()=>Pu(o)}async function q4(e,t,n){let i=await se(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var rf=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:UK(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=WK(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function WK(e){return e===null?"":`=${e}`}
function UK(e){return e===""?null:e.slice(1)}var KK=1e3,V4=()=>({tape:new rf,columns:[],error:null,begun:!1,turn:0}),ma=ce(V4()),$i=ma;function sf(e={}){ma.value={...ma.
value,...e,turn:ma.value.turn+1}}function W4(e,t,n){ma.value=V4();let o={dataset:e,columns:[...n],limit:KK,...t===void 0?
{}:{where:t}};return H4(o,i=>{ma.value.tape.take(i,Date.now()),sf({columns:i.columns,begun:!0,error:null})},i=>sf({error:i}))}
function Jl(e){let{tape:t}=ma.value;t.paused!==e&&(e?t.pause():t.resume(),sf())}function U4(){sf()}var K4="ci",j4="gi",G4="gx",J4="hx",Z4="fx";function gs({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=V(null);return F(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:we(K4,i&&j4),"aria-label":t,children:[
r("div",{class:G4,children:[r("h2",{class:J4,children:e}),o,r($,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:Z4,children:s})]})}var Y4="hi",Q4="ux",X4="mx",eR="vx",io="wx",tR="fi",nR="bx",oR="yx",rR="kx",iR="Se",sR="zx",aR="ui",lR="jx",uR="Xx",cR="\
Sx",pR="Bx",mR="mi",dR="Be",fR="Ce",hR="Cx",gR="vi",yR="Ex",bR="wi",vR="Ix",xR="Ux",wR="Hx",kR="Lx";function CR(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:YK(e,t)}}function SR({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=ye.value,{where:i,time:s}=e,[a,l]=S(null),[u,c]=S(null);return F(()=>{let p=new AbortController;
return l(null),c(null),q4(n,String(i),p.signal).then(m=>m?l(m):c(new at({code:"gone",message:"The event is not there any\
 more"})),m=>{$n(m)||c(K(m))}),()=>p.abort()},[n,i]),r(gs,{title:r(D,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r($,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Fe(GK(a),"The event")}),children:r("div",{class:vR,children:[
r("p",{class:io,children:[j(String(s),o,"millisecond"),", ",o]}),u&&r(me,{error:u}),a?r(JK,{whole:a,zone:o}):!u&&r(Te,{})]})})}
function GK({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function JK({
whole:e,zone:t}){let[n,o]=S(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>ZK(s.name,
a,n));return r(O,{children:[r(fm,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:io,children:"No \
field has this text."}),r("dl",{class:xR,children:i.map(({column:s,value:a})=>r("div",{class:wR,children:[r("dt",{class:io,
children:r(D,{value:s.name,most:64,middle:!0})}),r("dd",{class:kR,children:typeof a=="number"?B(a):r(D,{shown:fo(a,s,t),
most:2e3})})]},s.name))})]})}function ZK(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function YK(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${rn(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${rn(a)}`]:[]}).join(
" and ")}function TR({document:e}){let{tape:t,columns:n}=$i.value,[o,i]=S(null),s=V(null),a=e.timezone??"UTC",l=n.map(({name:f,type:d})=>`${f}\
 ${d}`).join(),u=Z(()=>QK(n,a),[l,a]);F(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=f=>{f.target instanceof Element&&f.target.scrollTop>0&&Jl(!0)},p=f=>de({open:[...Ui.value.filter(({kind:d})=>d!=="\
live-event"),CR(n,f)]}),m=(f,d,h)=>{Jl(!0),d.key===n[0]?.name?p(f):i({anchor:h,row:f,column:d.key})};return r(O,{children:[
r("div",{ref:s,class:aR,onScrollCapture:c,children:r(Pe,{label:"New events",columns:u,rows:t.rows,onCell:m,onMenu:m})}),
o&&r(t7,{...o,document:e,columns:n,onOpen:()=>p(o.row),onClose:()=>i(null)})]})}function QK(e,t){return e.map((n,o)=>({key:n.
name,head:r(D,{value:n.name,most:40}),number:o>1&&rr(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(XK,{value:i[0],
zone:t}):r(e7,{value:i[o],column:n,zone:t})}))}function XK({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r(D,{value:e}):r("span",{class:lR,title:j(n,t,"millisecond"),children:[j(n,t,"clockSecond"),r("span",{class:io,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function e7({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:ut(e,qt(t.name),!0),children:fo(e,t,n).text}):r(D,{shown:fo(e,t,n),most:48,middle:!0})}function t7({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:p})=>p===n)],u=ci(n7(
n),l),c=p=>()=>ze({document:_e(i,"where",Oo(i.where,p))},p);return r(go,{anchor:e,label:"This value",head:r(D,{shown:oe(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Fe(l==null?"":String(l),"The v\
alue")}]})}function n7(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function _R({document:e}){return r(Mt,{document:e,error:fv($i.value.error),label:"Which new events",children:r(en,{word:"\
New events where"})})}function fv(e){return e?new at({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var hv=50;function $R({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=S(null),{times:a,values:l}=Z(()=>e.perSecond(
o*1e3),[e,o]),u=Z(()=>[{values:l,color:Mn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${j(a[i]*1e3,n,"clockSecond")}: ${B(
l[i])}`,p=d=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[d.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},m=a.map((d,h)=>({at:d,value:l[h]})).reverse(),f=[{key:"second",head:"Second",cell:({
at:d})=>j(d*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:d})=>B(d)}];return r(Ge,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${B(l.at(-1)??0)} in the last`,announced:c,onKey:p,actions:r(
"span",{class:oR,children:c}),table:r("div",{class:rR,children:r(Pe,{label:"Events per second",columns:f,rows:m})}),children:r(
Pl,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function PR({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:mR,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:dR,
children:[r("h2",{children:"By event"}),r("span",{class:io,children:"now"}),r("span",{class:io,children:"15 min"})]}),o.
length===0&&r("p",{class:io,children:"Nothing yet."}),r("ul",{children:o.slice(0,hv).map(({event:s,count:a,lately:l})=>{
let u=ci("event",s);return r("li",{children:r("button",{type:"button",class:fR,title:`Only where ${u}`,onClick:()=>ze({document:{
...ye.value,where:Oo(n,u)}},u),children:[r("span",{class:hR,children:r(D,{value:s,most:40,middle:!0})}),r("span",{class:gR,
children:l>0?q(l):""}),r("span",{class:yR,children:q(a)}),r("span",{class:bR,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>hv&&r("p",{class:io,children:[B(o.length-hv)," more"]})]})}function MR({document:e}){let{value:t,error:n}=Ae(e.dataset).value,o=t?I4(t):n?[]:null,{tape:i,turn:s}=o7(e,o),a=()=>Jl(
!i.paused);ir([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:Y4,"data-t\
urn":s,children:[r(r7,{onToggle:a,now:l}),r(i7,{}),r($R,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:iR,children:[
r("div",{class:sR,children:[i.paused&&r(s7,{}),i.rows.length===0?r(a7,{dataset:e.dataset,filtered:e.where!==void 0}):r(TR,
{document:e})]}),r(PR,{tape:i,now:l,where:e.where})]})]})}function o7(e,t){let n=JSON.stringify(t);return F(()=>t?W4(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),F(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
U4()},1e3);return()=>clearInterval(o)},[]),F(()=>()=>{Jn(e.dataset)},[e.dataset]),$i.value}function r7({onToggle:e,now:t}){
let{tape:n,begun:o}=$i.value,i=qa.value==="away";return r("div",{class:Q4,children:[r($,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:X4,
children:[r("b",{class:eR,children:q(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:io,title:"\
How long ago the newest event happened when it came here",children:[xe(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:io,children:[B(n.matched)," since this page was opened"]}),r("span",{class:tR,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function i7(){let e=fv($i.value.error);return e&&e.where!=="where"?r("\
div",{class:nR,children:r(me,{error:e})}):null}function s7(){let{tape:e}=$i.value;return r("div",{class:uR,children:[r("\
span",{children:["Paused: ",r("b",{children:B(e.newCount)})," new, ",B(e.leftOut)," left out"]}),r($,{small:!0,kind:"pri\
mary",onClick:()=>Jl(!1),children:"Show"})]})}function a7({dataset:e,filtered:t}){let n=dv(e);return r("div",{class:cR,children:[
r(Me,{icon:"live",title:"Waiting for new events",actions:r($,{kind:"outlined",icon:"copy",onClick:()=>Fe(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:pR,tabIndex:0,children:n})]})}var DR={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:_R,
Page:MR};var gv={};dh(gv,{banner:()=>yv,danger:()=>c7,default:()=>p7,info:()=>l7,text:()=>bv,warning:()=>u7});var yv="Mx",l7="Nx",
u7="Rx",c7="Ax",bv="Dx",p7={banner:yv,info:l7,warning:u7,danger:c7,text:bv};function Yl({kind:e,children:t,actions:n}){return r("div",{class:we(yv,gv[e]),role:e==="info"?"status":"alert",children:[
r(le,{name:e==="info"?"info":"warning"}),r("span",{class:bv,children:t}),n]})}function br({error:e,what:t,again:n}){return r(Me,{icon:"warning",title:t,actions:r($,{kind:"outlined",onClick:n,children:"\
Try again"}),children:W(e.message)})}function lf(e,t,n){Ws(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function uf(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function da(e){di(e),Rr(e)}var ER={w:2,h:2},m7=100;function Hc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function vv(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function AR(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function cf(e,t,n,o){
let i=e.find(s=>s.id===t);return i?LR(e,{...i,x:vv(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function xv(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(ER.w,12-i.x);return LR(e,{...i,w:vv(n,s,12-i.x),h:vv(o,ER.h,m7)})}function OR(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return cf(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=cf(e,t,i.x,a);if(!pf(l,e))return l}return e}function pf(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function RR(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>Hc(s,a)))return{
x:i,y:o}}}function mf(e){let t=[];for(let o of AR(e)){let i={...o,y:BR(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>Hc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function LR(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of AR(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&Hc(s,t)&&
a.y>=0&&!o.some(u=>Hc(a,u));o.push(l?a:{...s,y:BR(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return mf(e.map(({id:s})=>i.get(
s)))}function BR(e,t){let n=t.y;for(;;){let o=e.filter(i=>Hc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function Xr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[d7(e),...t].join(" ").replace(/\s+/g," ")}function d7(e){switch(pi(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>df(t.where)).join(" > ")}${wv(e.funnel?.by)}`;case"retention":return`retention of ${df(e.retention?.start)}\
, back by ${df(e.retention?.return??"true")}${wv(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${h7(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${f7(e)}${ge(e.aggregate?.measures).join(", ")||"count()"}${wv(e.aggregate?.
by)}`}}function f7(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function h7(e){let t=e.paths?.start;return typeof t=="string"?` after ${df(t)}`:""}function wv(e){let t=ge(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function df(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var Ql={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function Xl(e){return`v1/boards/${encodeURIComponent(
e)}`}async function ff(e){return(await se("v1/boards",{signal:e})).boards}async function vr(e,t){return se(Xl(e)+(t===void 0?
"":`?version=${t}`))}async function NR(e){return[...(await se(`${Xl(e)}/versions`)).versions].reverse()}async function xr(e,t){
return se(Xl(kv()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function qc(e,t,n,o){return se(
Xl(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function hf(e,t){await se(Xl(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function gf(e){return se(Xl(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function FR(e){return e instanceof at&&(e.code==="conflict"||e.status===409||e.
status===412)}function kv(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function Vc({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function Cv(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:Oo(n.where,o)}}function yf(e,t){let n=Cv(e,t);return n&&{view:il(n),document:n,as:e.
as?e.as:null,open:[]}}function bf(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function fa(e,t){
let n=g7(t);return{...e,tiles:[...e.tiles,{...t,id:kv(),...RR(e.tiles,n.w,n.h),...n}]}}function g7({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ge(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(Ya)?7:8}}var zR="Ee",IR="Tx",HR="_x",qR="qx",Wc="bi",VR="i",WR="Fx",UR="Gx",KR="yi",jR="Jx",GR="ki",JR="Kx";function vf({tile:e,shared:t,result:n,onAgain:o}){let i=V(null),s=y7(i),a=yf(e,t),l=Wt.find(({name:c})=>c===a?.view),u=()=>{
a&&di(a)};return!a||!l?r("p",{class:UR,children:"This question has no view here."}):r("div",{ref:i,class:VR,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:WR,children:[r(me,{error:n.
error}),r($,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(Fm.Provider,{value:s,
children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})]})}function y7(e){let[t,n]=S(0);return st(
()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),
()=>o.disconnect()},[]),t}function ZR({text:e,editing:t,onText:n}){return t?r("textarea",{class:JR,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:KR,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(b7,{line:o},i))})}function b7({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:W(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:GR,children:W(n[1])}):r("p",{class:jR,children:W(e)})}function YR(e){let[t,n]=S(!1);return F(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function Uc(e,t){let n=Z(()=>new Os,[]),o=e===null?"":JSON.
stringify(e);return F(()=>{e&&n.run(e)},[o,t]),F(()=>()=>n.close(),[]),n.result.value}function QR(e){let{tile:t,shared:n,editing:o}=e,i=V(null),s=YR(i),[a,l]=S(0),u=Cv(t,n),c=Uc(s?u:null,e.turn+a),p=Kc(t),m=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:zR,"aria-label":W(p),"data-tile":t.id,"data-kind":t.kind,"\
data-state":m,"data-editing":o,children:[r(Wp,{busy:m==="running"||m==="estimate",done:c.done}),r("header",{class:IR,children:[
o?r("input",{class:qR,"aria-label":"Title of the tile",value:t.title,placeholder:p,maxLength:200,onInput:f=>e.onTitle(f.
currentTarget.value)}):r("h2",{class:HR,children:(t.kind==="query"||t.title!=="")&&r(D,{value:p,most:120})}),t.kind==="q\
uery"&&!o&&r(v7,{result:c}),!o&&r(ct,{icon:"more",label:`Menu of ${W(p)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(ZR,{text:t.text??"",editing:o,onText:e.onText}):r(vf,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function Kc(e){return e.title!==""?e.title:e.document?Xr(e.document):"Text"}function v7({
result:e}){let[t,n]=S(0);F(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Ao(e.phase==="exact"&&t>0?`e\
xact, ${Ua(e.elapsed??0)}, ${j(t,bt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:Wc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(le,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:Wc,children:["estimate, ",z(e.done)]});case"running":return r("span",{class:Wc,children:"\
running"});case"error":return r("span",{class:Wc,"data-phase":"error",children:[r(le,{name:"error",size:14}),"failed"]});default:
return null}}var eL="T",tL="_";var w7=32,nL=12;function iL({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=W(Kc(e)),a=oL(e,t,n,(c,p,m,f)=>cf(c,e.
id,p.x+m,p.y+f)),l=oL(e,t,n,(c,p,m,f)=>xv(c,e.id,p.w+m,p.h+f)),u=c=>{let p={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!p||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[m,f]=p,d=c.shiftKey?xv(t,
e.id,e.w+m,e.h+f):OR(t,e.id,m,f);if(pf(d,t))return i("This is as far as it goes.");n(d);let h=d.find(({id:y})=>y===e.id);
i(c.shiftKey?`${h.w} columns wide, ${h.h} rows high`:`column ${h.x+1}, row ${h.y+1}`)};return r(O,{children:[r("button",
{type:"button",class:eL,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(k7,
{})}),r($,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:tL,"aria-hidden":"true",...l})]})}
function k7(){return r(le,{name:"rows",size:16})}function oL(e,t,n,o){let i=V(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+rL(c),
tiles:t,tile:e,cell:(c.clientWidth+nL)/12})},a=u=>{let c=i.current,p=u.currentTarget.closest("[data-grid]");if(!c||!p)return;
let m=Math.round((u.clientX-c.x)/c.cell),f=Math.round((u.clientY+rL(p)-c.y)/(w7+nL)),d=o(c.tiles,c.tile,m,f);pf(d,t)||n(
d)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function rL(e){return-e.
getBoundingClientRect().top}var sL="zi",aL="Ox",lL="Px",uL="Qx",cL="Vx",pL="Wx",Tv="Yx",mL="Zx";function wf(e,t=""){Xi(n=>r(S7,{dataset:e,board:t,onClose:n}))}function S7({dataset:e,board:t,onClose:n}){let o=ye.value.
timezone??"UTC",i=[...Bm(e,void 0,void 0,t)].reverse();return r(nt,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:Tv,children:"A board without questions has no time to note something at."}):r(_7,{dataset:e,zone:o}),i.length===
0&&r("p",{class:Tv,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:lL,
children:i.map(s=>r("li",{class:uL,children:[r("span",{class:cL,children:T7(s,o)}),r("span",{class:pL,children:r(D,{value:s.
text,most:400})}),r($,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{P7(s)}})]},s.id))})]})}function T7({
time:e,to:t},n){return t===void 0?j(e,n,"minute"):`${j(e,n,"minute")} – ${j(t,n,"minute")}`}function _7({dataset:e,zone:t}){
let[n,o]=S(""),[i,s]=S(""),[a,l]=S(null),u=()=>{$7(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(K(c)))};return r(
"form",{class:sL,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:aL,children:[r("span",{class:kt,children:"\
What happened"}),r("input",{class:Ue,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:kt,children:`When, on the clock of ${qi(t)}`}),r("input",
{class:Ue,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r($,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:mL,children:r(me,{error:a})})]})}
async function $7(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await yl({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await od(n,o);if(!i.start)throw new at({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await yl({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function P7(e){try{await Nm(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;te(
"The note is removed.",{label:"Undo",act:()=>{yl({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
te(K(t).message)}}function kf({name:e,content:t}){lf(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function dL(e){
uf(".json,application/json",t=>{M7(t).then(e)})}async function M7(e){try{let{name:t,content:n}=D7(await e.text(),e.name);
await xr(t,n),te("The board is imported.")}catch(t){te(`The file cannot be imported: ${K(t).message}`)}}function D7(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var _v="Ie",hL="es",gL="rs",yL="is",bL="as",$v="ts",vL="os",xL="ns",wL="ji",kL="Xi",CL="Si";function SL({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(O,{children:[
r("div",{children:[r("button",{type:"button",class:CL,onClick:()=>be("boards"),children:"Boards"}),r("div",{class:gL,children:[
i===null?r("h1",{class:yL,children:r(D,{value:s})}):r("input",{class:bL,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(E7,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(O7,{model:e})]})]}),
i!==null?r("textarea",{class:xL,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:vL,children:r(D,
{value:a.description,most:1e3})})]})}function E7({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:$v,children:[r($,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r($,{kind:"quiet",icon:"\
info",onClick:()=>wf(bf(e.board.value.content)[0]??"",i),children:"Notes"}),r($,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r($,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(ct,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:A7(e,t)})]})}function A7(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Fe(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>kf(n)},{label:"Make a copy",icon:"copy",act:()=>{xr(`${n.name}, copy`,n.content??
Ql).then(s=>be(`boards/${encodeURIComponent(s.id)}`),Pv)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
hf(n.id,n.version).then(()=>{be("boards"),te("The board is removed.",{label:"Undo",act:()=>{gf(n).then(()=>be(`boards/${encodeURIComponent(
n.id)}`),Pv)}})},Pv)}}]}function O7({model:e}){return r("div",{class:$v,children:[r($,{icon:"plus",kind:"outlined",onClick:()=>e.
change(fa(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r($,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r($,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function Pv(e){te(K(e).message)}function TL(e){return!e||!("columns"in e)||!("rows"in e)?null:xm(e.columns.map(({name:t})=>t),e.rows)}var Cf=class{constructor(t){this.id=t}id;board=ce(null);error=ce(null);draft=ce(null);conflict=ce(null);shared=ce(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await vr(this.id))}catch(t){this.error.value=K(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&It(this.shared.value,Vc(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=Vc(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&It(i.content,o.content)||await this.save(i)&&te(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await qc(
n.id,n.version,t.name,t.content)),!0}catch(o){return FR(o)?this.conflict.value=t:te(`The board cannot be saved: ${K(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await xr(`${t.
name}, copy`,t.content)).id:null}};var _L=null;function Sf(){return _L??=[...new Set([bt(),"UTC",...Intl.supportedValuesOf("timeZone")])],_L}var $L="ps",PL="ds",ML="ls",DL="xs",EL="ss",Mv="cs";function AL({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:$L,role:"group","aria-label":"For all tiles",children:[r(B7,{shared:e,onShared:o}),r(sn,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...Sf()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:PL,children:r(Jt,{bare:!0,code:!0,label:`Filter of all tiles of ${W(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${W(l)}`,onCommit:u=>o(
{...e,where:L7(e.where,l,u)})})},l)),!It(e,t)&&r("span",{class:ML,children:[r($,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r($,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function L7(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function B7({shared:e,
onShared:t}){let n=V(null),[o,i]=S(!1),[s,a]=S(null),l=id(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Lo({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),p=(f,d)=>{i(!1),a(null),t({...e,
from:f,to:d})},m=f=>{od(f,e.timezone).then(({from:d,to:h})=>p(String(d??""),String(h??"")),d=>a(K(d)))};return r(O,{children:[
r($,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(Gt,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:DL,children:[r(
Jt,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:m}),r("d\
iv",{class:EL,children:[r($,{small:!0,class:Mv,pressed:u,onClick:()=>p("",""),children:"Of each tile"}),l.filter(({from:f})=>f!==
void 0).map(({text:f,from:d,to:h})=>r($,{small:!0,class:Mv,pressed:d===e.from&&(h??"now")===e.to,onClick:()=>p(String(d),
String(h??"now")),children:f.charAt(0).toUpperCase()+f.slice(1)},f))]})]})})]})}var OL="gs",RL="hs",LL="fs",Dv="us";function BL({model:e,board:t,onClose:n}){let[o,i]=S(null);return F(()=>{NR(t.id).then(i,NL)},[t.id,t.version]),r(gs,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(Te,{}):r("ol",{class:OL,children:o.map(s=>r("li",{
class:RL,children:[r("div",{class:LL,children:[r("span",{children:s.removed?"Removed":r(D,{value:s.name,most:60})}),r("s\
pan",{class:Dv,children:["version ",s.version,", ",j(s.changed,bt(),"minute")]})]}),s.version===t.version?r("span",{class:Dv,
children:"shown"}):!s.removed&&r($,{small:!0,kind:"outlined",onClick:()=>{F7(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function F7(e,t,n){try{let{name:o,content:i}=await vr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Oe(i.tiles.length,"tile")}.`)}catch(o){NL(o)}}function NL(e){te(K(e).message)}var z7=6e4;function zL({id:e}){let t=Z(()=>new Cf(e),[e]),[n,o]=S(!1);F(()=>(K7().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return F(()=>{globalThis.document.title=`${W(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(Me,{icon:"boards",title:"There is no such board",actions:r($,{kind:"prima\
ry",onClick:()=>be("boards"),children:"All boards"})}):r(br,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:hL,children:[r(I7,{model:t,onVersions:()=>o(!n)}),n&&r(BL,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:_v,children:r(Te,{})})}function I7({model:e,onVersions:t}){let n=V(null),[o,i]=S(0),{content:s}=e.shown,a=Vc(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,FL(It(c,a)?null:c)};return F(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(p=>p+1)},z7);return()=>clearInterval(c)},[]),r("main",{ref:n,class:_v,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(W7,{model:e}),r(SL,{model:e,onVersions:t,onScreen:()=>{
H7(n.current)},onAgain:()=>i(o+1)}),r(AL,{shared:l,saved:a,datasets:bf(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>FL(null))}}),r(q7,{model:e,shared:l,turn:o})]})}
async function H7(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function q7({model:e,shared:t,turn:n}){let[o,i]=S(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(p=>p.id===u?{...p,...c}:p)});return a.length===0?r(V7,{model:e}):r(O,{children:[r("div",{class:wL,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:kL,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(QR,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>U7(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(iL,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...mf(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function V7({model:e}){return r(Me,{icon:"boards",title:"This board is empty",actions:r(
O,{children:[r($,{kind:"primary",icon:"explore",onClick:()=>be(""),children:"Ask a question"}),r($,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(fa(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function W7({model:e}){return e.conflict.value===null?
null:r(Yl,{kind:"warning",actions:r(O,{children:[r($,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r($,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&be(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r($,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function U7(e,t,n,o){let i=yf(t,n),s=TL(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...mf(a.tiles.
filter(({id:p})=>p!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>da(i)},{label:"\
Copy link",icon:"share",act:()=>{Fs(i).then(p=>Fe(p,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>Fe(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>lf(`${Kc(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:fa(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function K7(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await fi(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function FL(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await tl(e)}`,history.replaceState(null,"",t)}var HL="ms",qL="vs";function VL({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=S(o),[u,c]=S(null),[p,m]=S(!1),f=gt();return r(
nt,{title:e,onClose:i,children:r("form",{class:HL,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||p)&&(m(!0),s(a.trim()).
then(i,y=>{c(K(y)),m(!1)}))},children:[r("label",{class:kt,for:f,children:t}),r("input",{id:f,class:Ue,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(me,{error:u}),
r("div",{class:qL,children:r($,{type:"submit",kind:"primary",disabled:a.trim()===""||p,children:n})})]})})}var WL="Bi",UL="ws",KL="bs",jL="ys",GL="Ue",JL="ks",ZL="zs",YL="He",QL="js",XL="Xs",e6="Ss";var _f=ce({value:null,error:null});async function tu(){try{_f.value={value:await ff(),error:null}}catch(e){_f.value={value:_f.
value.value,error:K(e)}}}function t6(){let{value:e,error:t}=_f.value,[n,o]=S("changed");F(()=>{globalThis.document.title=
"Boards · Sluice",tu()},[]);let i=()=>Xi(s=>r(VL,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:Z7}));return r(
"main",{class:WL,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:UL,children:[r("h1",{class:KL,children:"\
Boards"}),e!==null&&e.length>1&&r(ct,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r($,{icon:"upload",kind:"outlined",onClick:()=>dL(tu),children:"Import"}),r($,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(br,{error:t,what:"The boards cannot be listed",again:()=>{tu()}}),!e&&
!t&&r(Te,{}),e?.length===0&&r(Me,{icon:"boards",title:"There are no boards yet",actions:r($,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:jL,children:J7(e,n).map(s=>r(Y7,{board:s},s.id))})]})}function J7(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function Z7(e){let t=await xr(
e,Ql);be(`boards/${encodeURIComponent(t.id)}`)}function Y7({board:e}){let[t,n]=S(null);F(()=>{vr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Oe(t.tiles.length,"tile")}, `;return r("li",{class:GL,children:[r("butto\
n",{type:"button",class:JL,onClick:()=>be(`boards/${encodeURIComponent(e.id)}`),children:[r(Q7,{tiles:t?.tiles??[]}),r("\
span",{class:XL,children:r(D,{value:e.name,most:80})}),r("span",{class:e6,children:[o,"changed ",j(e.changed,bt(),"minut\
e")]})]}),r(ct,{icon:"more",label:`Menu of ${W(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{vr(e.id).then(kf,$f)}},{label:"Make a copy",icon:"copy",act:()=>{X7(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{e9(e)}}]})]})}function Q7({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:ZL,"aria-hidden":"true",children:e.map(o=>r("span",{class:we(YL,o.kind===
"text"&&QL),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function X7(e){try{let{name:t,
content:n}=await vr(e.id);await xr(`${t}, copy`,n),await tu()}catch(t){$f(t)}}async function e9(e){try{let t=await vr(e.
id);await hf(e.id,t.version),await tu(),te("The board is removed.",{label:"Undo",act:()=>{gf(t).then(tu,$f)}})}catch(t){
$f(t)}}function $f(e){te(K(e).message)}var n6={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(t6,{}):r(zL,{id:e},e)};function bs(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function o6(e,t){
return(await se(bs(e,"definitions"),{signal:t})).definitions}async function r6(e,t){return(await se(bs(e,"cohorts"),{signal:t})).
cohorts}async function i6(e,t,n){return se(`${bs(e,"definitions",t)}?version=${n}`)}async function s6(e,t,n,o){return[...(await se(
`${bs(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function a6(e,t,n){return se(bs(e,"cohorts",t),{signal:n})}
async function jc(e,t,n,o,i){return se(bs(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function l6(e,t,n){await se(bs(e,t,n),{method:"DELETE"})}async function u6(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=zt(`${bs(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw ii()}),c=await u.json().catch(()=>null);if(!u.ok)throw si(c,u.status);return c}var Pf={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function c6(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function Mf(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return Xr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function Ev({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function p6(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function m6(e,t,n){let o=ve(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${ve(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var d6="Ci",f6="Bs",h6="Ei",g6="Cs",y6="Le",b6="Me",v6="q",x6="Es",w6="Is",k6="Us",C6="Hs",S6="Ii",T6="Ls",_6="Ms",$6="U\
i",nu="Ns",ou="Rs",ru="As",iu="Ds",P6="Ts",Pi="F",Df="_s",M6="Hi",D6="qs",E6="Fs",vs="Gs",A6="Js",O6="Ks",R6="Li",L6="Os",
Av="y",B6="Ps",N6="Qs";var t9={from:"",to:"",timezone:"",where:{}};function Ef({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=S(null),
[l,u]=S(null),[c,p]=S(0),m=Ae(e).value.value?.actors?.[0]??"",f=n===null?{}:{define:{[t]:n}},d=JSON.stringify([t,n]);F(()=>{
let k=new AbortController,x=w=>(i??u)(w);return Tp(e,{column:ve(t),limit:10,...f},k.signal).then(w=>{a(w),x(null)},w=>{$n(
w)||(a(null),x(K(w)))}),()=>k.abort()},[d]);let h=s?.type==="bool"&&o&&m!=="",y=s&&{dataset:e,...f,aggregate:{measures:[
m6(t,s.type,o?m:"")],by:["time('auto')"]}},b=Uc(y,c);return l?r("div",{class:vs,children:r(me,{error:l})}):!s||!y?null:r(
"section",{class:A6,"aria-label":"What it holds for",children:[r("p",{class:O6,children:n9(s)}),r("div",{class:R6,children:r(
vf,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:y,as:"line"},shared:t9,result:b,onAgain:()=>p(c+1)})}),
h?r(r9,{document:{dataset:e,...f,where:ve(t),aggregate:{measures:["count() as events"],by:[ve(m)],limit:10}},per:m}):r(o9,
{values:s})]})}function n9(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${z(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Oe(e.distinct,"value")}${e.nulls>0?`, none for ${q(e.nulls)} events`:""}.`}function o9({values:e}){
return r("table",{class:Av,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r(D,{value:t,most:64})}),r("td",{children:q(n)})]},o))})]})}function r9({document:e,per:t}){let{answer:n}=Uc(
e,0),o=n?.rows??[];return r("table",{class:Av,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r(D,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r(D,{value:i,most:64})}),r("td",{children:q(Number(s))})]},a))})]})}function F6({dataset:e,
name:t,version:n}){let[o,i]=S(null);if(F(()=>{let a=new AbortController;return a6(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${q(o.ids)} in the list`;return r("p",{class:L6,children:[
r("strong",{children:q(o.size)})," ",r("span",{class:iu,children:[o.size===1?"actor":"actors"," with events",s]})]})}var i9=300;function Af({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=S(t),[l,u]=S(t),[c,p]=S(null),m=Ae(e).
value.value?.actors??[],f=b=>{a({...s,...b}),p(null)};F(()=>{let b=setTimeout(()=>u(s),i9);return()=>clearTimeout(b)},[s]);
let d=()=>{jc(e,s.name.trim(),n,Ev(s),s.description.trim()).then(async b=>{await i(b.name),te(`${W(b.name)} is saved, as\
 version ${b.version}.`)},b=>p(K(b)))},h=c&&s9(c),y=c?.span&&h==="text"?Ii(s.text,c.span):null;return r("article",{class:nu,
"aria-label":n===0?"A new definition":`Edit ${W(s.name)}`,children:[r("div",{class:ou,children:[r("h2",{class:ru,children:n===
0?"A new definition":r("bdi",{children:W(s.name)})}),r($,{kind:"outlined",onClick:o,children:"Cancel"}),r($,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:d,children:"Save"})]}),n===0&&r(Ct,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:b=>f({kind:b}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(Ov,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:b=>f({name:b})}),r("div",{class:Pi,children:[r("span",{class:kt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(zl,{class:M6,label:"Expression",language:"expression",text:s.text,mark:y,onRun:d,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:b=>f({text:b})}),h==="text"&&r(me,
{error:c,onHint:b=>f({text:a9(s.text,y,b)})})]}),s.kind==="actor"&&r("div",{class:Df,children:[m.length>1&&r("div",{class:Pi,
children:[r("span",{class:kt,children:"Of each"}),r(sn,{title:"Actor",kind:"outlined",values:m,value:s.per===""?m[0]:s.per,
onChange:b=>f({per:b})})]}),r(Ov,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:b=>f({from:b})})]}),r(Ov,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:b=>f({description:b})}),h==="other"&&r("div",{class:vs,children:r(me,{error:c})}),l.text.trim()!==
""&&r(Ef,{dataset:e,name:"preview_of_definition",content:Ev(l),actors:l.kind==="actor",onError:p})]})}function s9(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function a9(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function Ov({label:e,value:t,placeholder:n,error:o,onText:i}){let s=gt();
return r("div",{class:Pi,children:[r("label",{class:kt,for:s,children:e}),r("input",{id:s,class:Ue,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(me,{error:o})]})}function z6(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function I6(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function Of({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=S(t),[l,u]=S(""),[c,p]=S(null),[m,f]=S(""),d=Ae(e).
value.value?.actors??[],[h,y]=S(""),[b,k]=S(null),[x,w]=S(!1),P=gt(),M=h||d[0]||"",C=c??l,L=()=>{w(!0),u6(e,s.trim(),{per:M,
description:m.trim(),fresh:n},C,z6(c?.name??"",l)).then(async A=>{await i(A.name),te(`${W(A.name)} is saved, with ${Oe(A.
ids,"actor")}.`)},A=>{k(K(A)),w(!1)})};return r("article",{class:nu,"aria-label":n?"A cohort from a list":`A new list fo\
r ${W(s)}`,onDragOver:A=>A.preventDefault(),onDrop:A=>{A.preventDefault(),p(A.dataTransfer?.files[0]??null)},children:[r(
"div",{class:ou,children:[r("h2",{class:ru,children:n?"A cohort from a list":r("bdi",{children:W(s)})}),r($,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r($,{kind:"primary",icon:"save",disabled:x||s.trim()===""||c===null&&l.trim()==="",onClick:L,
children:"Save"})]}),n&&r("div",{class:Pi,children:[r("label",{class:kt,for:`${P}-name`,children:"Name"}),r("input",{id:`${P}\
-name`,class:Ue,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:A=>{a(A.currentTarget.value),k(null)}})]}),
d.length>1&&r("div",{class:Pi,children:[r("span",{class:kt,children:"The list has values of"}),r(sn,{title:"Actor",kind:"\
outlined",values:d,value:M,onChange:y})]}),r("div",{class:Pi,children:[r("label",{class:kt,for:`${P}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:E6,children:[r("bdi",
{children:W(c.name)}),", ",Pn(c.size)," ",r($,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>p(null)})]}):
r("textarea",{id:`${P}-list`,class:`${Ue} ${D6}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:A=>{u(A.currentTarget.value),k(null)}}),r("div",{class:Df,children:[r($,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>uf("",p),children:"Choose a file"}),c===null&&r("span",{class:iu,children:l.trim()===""?"or drop one\
 here":Oe(I6(l),"line")})]})]}),r("div",{class:Pi,children:[r("label",{class:kt,for:`${P}-description`,children:"Descrip\
tion"}),r("input",{id:`${P}-description`,class:Ue,value:m,placeholder:"where the list is from",onInput:A=>f(A.currentTarget.
value)})]}),b&&r("div",{class:vs,children:r(me,{error:b})})]})}function H6({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=S(!1),[a,l]=S(null),{saved:u}=t,c="definition"in u?u:null,
p=c&&p6(c),m=async d=>{s(!1),await n(d)};if(i&&c&&p)return r(Af,{dataset:e,draft:p,version:u.version,onClose:()=>s(!1),onSaved:m});
if(i)return r(Of,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:m});let f=()=>{l6(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),te(`${W(t.name)} is removed.`,c&&{label:"Undo",act:()=>{l9(e,c).then(()=>n(t.name),q6)}})},
d=>l(K(d)))};return r("article",{class:nu,"aria-label":W(t.name),children:[r("div",{class:ou,children:[r("h2",{class:ru,
children:r(D,{value:t.name,most:120})}),r($,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Fe(t.name,"The n\
ame")}),(p??!c)&&r($,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r($,{kind:"danger",icon:"\
trash",label:"Remove",onClick:f}),r($,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:vs,children:r(
me,{error:a})}),r("p",{class:iu,children:[Pf[t.kind],", version ",u.version,", ",j(u.time,bt(),"minute")]}),u.description&&
r("p",{children:r(D,{value:u.description,most:2e3})}),c?r("pre",{class:P6,children:r("bdi",{children:W(Mf(c.definition))})}):
"ids"in u&&r("p",{children:[q(u.ids)," actors of ",r("code",{children:W(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(F6,{dataset:e,name:t.name,version:u.version}),r(Ef,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(u9,{dataset:e,one:t,onChanged:n})]})}async function l9(e,t){await jc(e,t.name,0,t.definition,t.description??"")}
function q6(e){te(K(e).message)}function u9({dataset:e,one:t,onChanged:n}){let[o,i]=S([]),s="definition"in t.saved;if(F(
()=>{let l=new AbortController;return s6(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{i6(e,t.name,l).then(u=>jc(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>te(`Version ${l} is restored.`),q6)};return r("details",{class:B6,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:N6,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",j(l.time,bt(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r($,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function V6(e){let[t,n]=await Promise.all([o6(e),r6(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await c9(
e,t.map(c6)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function c9(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await se("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function W6({rest:e}){let[t="",...n]=e.split("/"),o=qe.value.value?.[0]?.name;return F(()=>{qe.value.value||At()},[]),F(
()=>{let i=jt.value||o;t===""&&i&&be(`definitions/${encodeURIComponent(i)}`)},[t,o]),F(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),qe.value.error&&t===""?r(br,{error:qe.value.error,what:"The datasets cannot be listed",again:()=>{
At()}}):qe.value.value?.length===0?r(Me,{icon:"data",title:"There is no dataset yet",actions:r($,{kind:"primary",onClick:()=>be(
""),children:"How to send events"})}):t===""?r(Te,{}):r(p9,{dataset:t,name:n.join("/")},t)}function p9({dataset:e,name:t}){
let[n,o]=S(null),[i,s]=S(null),[a,l]=S(m9),[u,c]=S(""),p=async()=>{try{o(await V6(e)),s(null)}catch(k){s(K(k))}};F(()=>{
p()},[]);let m=k=>{l(null),be(`definitions/${encodeURIComponent(e)}${k===""?"":`/${encodeURIComponent(k)}`}`)},f=async k=>{
await Promise.all([p(),Jn(e)]),m(k)},d=k=>()=>l({kind:k,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:d("property")},{label:"Property or cohort of actors",icon:"actor",act:d("actor")},
{label:"Cohort from a list",icon:"upload",act:d("list")}],y=(n??[]).filter(k=>k.name.toLowerCase().includes(u.trim().toLowerCase())),
b=n?.find(k=>k.name===t)??null;return r("main",{class:d6,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:f6,
children:[r("h1",{class:h6,children:"Definitions"}),r(sn,{title:"Dataset",icon:"data",kind:"outlined",values:(qe.value.value??
[]).map(k=>k.name),value:e,onChange:k=>be(`definitions/${encodeURIComponent(k)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${Ue} ${g6}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:k=>c(k.currentTarget.value)}),
r(ct,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:h,children:"New"})]}),
i&&r(br,{error:i,what:"The definitions cannot be listed",again:()=>{p()}}),!n&&!i&&r(Te,{}),n?.length===0&&a===null&&r(Me,
{icon:"definitions",title:"There are no definitions yet",actions:r(O,{children:[r($,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r($,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:y6,"data-open":a!==null||b!==null,children:[n.length>0&&r("\
ul",{class:b6,"aria-label":"Definitions",children:[y.map(k=>r(d9,{one:k,current:a===null&&k.name===t,onOpen:()=>m(k.name)},
k.name)),y.length===0&&r("li",{class:T6,children:"None has this in its name."})]}),r("div",{class:$6,children:[a?.kind===
"list"&&r(Of,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:f}),a!==null&&a.kind!=="list"&&r(Af,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:f},`${a.kind} new`),a===null&&b&&r(H6,{dataset:e,one:b,onChanged:f,onClose:()=>m("")},
b.name),a===null&&!b&&r("p",{class:_6,children:t===""?"Choose one to see what it holds for.":`There is no definition ${W(
t)} of this dataset.`})]})]})]})}function m9(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function d9({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:Mf(e.saved.definition);return r("li",{children:r("button",{type:"button",class:v6,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:x6,children:r(le,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:w6,children:r(D,{value:e.name,most:64})}),r("span",{class:k6,children:Pf[e.
kind]}),r("code",{class:C6,children:r("bdi",{children:W(o)})}),e.saved.description&&r("span",{class:S6,children:r(D,{value:e.
saved.description,most:200})})]})})}var U6={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:W6};async function Rv(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),se(`v1/history?${n.toString()}`,{signal:t})}async function K6(e,t){
await se(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function j6(e){await se(`v1/history/${e}`,{method:"DEL\
ETE"})}var G6="Mi",J6="Vs",Z6="Ni",Y6="Ri",Q6="Ws",X6="s",eB="G",tB="Ne",nB="Ys",oB="Zs",rB="Ai",iB="ec",sB="Di",aB="Ti",lB="J",
uB="Re",cB="K",pB="rc";var h9=150;function mB(){let[e,t]=S(""),[n,o]=S(!1),[i,s]=S(null),[a,l]=S(void 0),[u,c]=S(null),[p,m]=S(0),f=V(!0);F(()=>{
globalThis.document.title="History · Sluice"},[]),F(()=>{let b=new AbortController,x=setTimeout(()=>{Rv({search:e.trim(),
starred:n},b.signal).then(w=>{s(w.entries),l(w.cursor),c(null)},w=>{$n(w)||c(K(w))})},f.current?0:h9);return f.current=!1,
()=>{clearTimeout(x),b.abort()}},[e,n,p]);let d=()=>{Rv({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(b=>{
s([...i??[],...b.entries]),l(b.cursor)},b=>c(K(b)))},h=b=>s((i??[]).map(k=>k.id===b.id?b:k)),y=b=>s((i??[]).filter(({id:k})=>k!==
b.id));return r("main",{class:G6,"data-state":i?"exact":"running",children:[r("div",{class:J6,children:[r("h1",{class:Z6,
children:"History"}),r("input",{type:"search",class:`${Ue} ${Y6}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:b=>t(b.currentTarget.value)}),r($,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(br,{error:u,what:"The history cannot be read",again:()=>m(p+1)}),!i&&!u&&r(Te,{}),i?.length===
0&&r(g9,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:Q6,children:i.map(b=>r(y9,{entry:b,
onEntry:h,onGone:y},b.id))}),a!==void 0&&r($,{kind:"outlined",class:pB,onClick:d,children:"Older ones"})]})}function g9({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Me,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r($,{kind:"primary",onClick:n,children:"The whole history"}):r($,{kind:"primary",icon:"explore",onClick:()=>be(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function y9({entry:e,onEntry:t,onGone:n}){let o=b9(e),i=o&&Wt.find(({name:l})=>l===il(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),K6(e.id,l.starred).catch(u=>{t(e),te(K(u).message)})},a=()=>{o&&da({view:il(o),document:o,as:null,open:[]})};
return r("li",{class:X6,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:eB,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(le,{name:"star"})}),r("button",{type:"button",class:tB,disabled:!o,onClick:a,
children:[r("span",{class:nB,children:r(le,{name:i?.icon??"braces"})}),r("span",{class:oB,children:[r("span",{class:rB,children:r(
"bdi",{children:W(o?Xr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:iB,children:[r(le,{name:"error",size:14}),
r("bdi",{children:W(e.error)})]})]}),r("span",{class:sB,children:o&&Lo(o,o.timezone??"UTC")}),r("span",{class:aB,children:r(
D,{value:e.dataset,most:32})}),r("span",{class:lB,children:e.error===void 0?`${Ua(e.elapsed_ms)}, ${q(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:uB,children:j(e.at,bt(),"minute")})]}),r($,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:cB,onClick:()=>{j6(e.id).then(()=>n(e),l=>te(K(l).message))}})]})}function b9(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var dB={name:"history",label:"History",icon:"history",letter:"h",Page:mB};var Wt=[NM,sE,yA,cO,WO,P4,DR],Mi=[n6,U6,dB,BC];var fB="_i",hB="ic",gB="ac",yB="tc",bB="oc",vB="qi",xB="Fi",wB="nc",kB="pc",CB="Gi";function SB(){let e=wk.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&Wt.some(({name:a})=>a===
"funnel");return r("section",{class:fB,"aria-label":"What was loaded",children:[r("div",{class:hB,children:[r("p",{class:gB,
role:"status",children:Sg(t,n)}),r($,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Cg})]}),s&&r("p",{class:yB,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:bB,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:we(vB,u>=0&&xB),"aria-pre\
ssed":u>=0,onClick:()=>Ck(a),children:[u>=0&&r("span",{class:wB,children:u+1}),r(D,{value:a,most:32,middle:!0}),r("span",
{class:kB,children:q(l)})]},a)})}),r("div",{class:CB,children:[n.rejected>0&&r($,{kind:"outlined",onClick:()=>{Cg(),be(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r($,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:Sk,children:"Show the funnel"})]})]})}function TB(){return F(()=>{Ro(),Ak()},[]),r(O,{children:[r(R1,{}),r(SB,{}),r(Bk,{})]})}function _B(){let{value:e,error:t}=qe.value,n=e?.[0]?.name;return F(()=>{e||At()},[]),F(()=>{n!==void 0&&hi(n)},[n]),t?r(
Me,{icon:"warning",title:"The datasets cannot be listed",actions:r($,{kind:"outlined",onClick:()=>{At()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(z4,{}):r(Te,{})}function $B(){return r(Me,{icon:"search",title:"There is no\
 such page",actions:r($,{kind:"primary",onClick:()=>be(""),children:"To the first dataset"})})}var PB="dc",MB="lc",DB="xc",EB="sc",AB="Ae",OB="cc";function RB(){let[e,t]=S(""),[n,o]=S(null),[i,s]=S(!1),a=V(null);return F(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:PB,children:r("form",{class:MB,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
o0(e.trim()).then(()=>location.reload(),c=>{s(!1),o(K(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:DB,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:EB,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:AB,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(me,{id:"token-problem",error:n}),r($,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:OB,children:"Log in"})]})})}var LB="Ji",BB="gc",NB="hc",FB="fc";function zB({id:e}){let[t,n]=S(null),[o,i]=S(null),[s,a]=S(0);return F(()=>{let l=new AbortController;return jC(e,l.signal).
then(async u=>{let c=await IB(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?da(c):be(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(K(u))}),()=>l.abort()},[e,s]),o?.status===404?r(Me,{icon:"share",title:"There is no such l\
ink",actions:r($,{kind:"primary",onClick:()=>be(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(br,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(k9,{link:t}):r(Te,{})}async function IB(e){
let t=Up(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await fi(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function k9({link:e}){let[t,n]=S(null);F(()=>{IB(e).then(n)},[e]);let o=Wt.find(({name:l})=>l===t?.view);if(F(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Te,{});let{document:i}=t,s={...Uh,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>di(t);return r(O,{children:[r(Yl,{kind:"info",actions:r($,{small:!0,kind:"outlined",onClick:()=>da(
t),children:"Ask now"}),children:["The numbers as they were on ",j(e.made,bt(),"minute"),"."]}),r("main",{class:LB,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:BB,children:r("bdi",{children:W(Xr(i))})}),r("p",{class:NB,children:[
W(i.dataset),", ",Lo(i,i.timezone??"UTC")]}),r("div",{class:FB,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var HB="uc",qB="mc",VB="vc",WB="Ki",UB="wc",KB="Oi";function jB({onClose:e}){let t=Map.groupBy(ek.value,({group:n})=>n);return r(nt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:HB,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:qB,children:n}),r("dl",{class:VB,children:o.
map(({keys:i,label:s})=>r("div",{class:WB,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:UB,
children:a},a))})]},i))})]},n))}),r("div",{class:KB,children:[r("label",{children:[r("input",{type:"checkbox",checked:tk.
value,onChange:n=>nk(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:Cm.value,onChange:n=>JC(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Lf(e){let t=pi(ye.value),n=ge(ye.value[t]?.by),o=ve(e);n.includes(o)||de({document:_e(ye.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Jc(e){let t=Ve.value.view===e.name,n=mw(e.name,fg(jt.value));n!==null&&te(n,{label:"Undo",act:mi}),t&&ji.value.
kind!=="view"&&jt.value!==""&&Rr(),jt.value===""&&be("")}function GB(){let e="Go to";return[...Wt.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Jc(t)})),...Mi.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>be(t.name)}))]}var Bv=matchMedia("(prefers-color-scheme: dark)"),JB=ce(Bv.matches),Lv=Ar("theme"),Zc=ce(Lv==="light"||Lv==="dark"?Lv:"s\
ystem"),lu=hn(()=>Zc.value==="system"?JB.value?"dark":"light":Zc.value);function Bf(e){Zc.value=e,Or("theme",e)}function ZB(){
Bv.addEventListener("change",()=>{JB.value=Bv.matches}),_n(()=>{document.documentElement.dataset.theme=lu.value})}function YB({onClose:e,onHelp:t}){let[n,o]=S(""),i=T9(S9(t),n).slice(0,200);return r(nt,{title:"Find",onClose:e,children:r(
Ji,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r(D,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function S9(e){let t=jt.value===""?[]:Ae(jt.value).value.value?.columns??[];return[...Wt.map(n=>({name:n.
label,kind:"page",act:()=>Jc(n)})),...Mi.map(n=>({name:n.label,kind:"page",act:()=>be(n.name)})),...(qe.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{hi(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Lf(
n)})),...Qa.value?[{name:"Undo",kind:"command",act:mi}]:[],...Xa.value?[{name:"Redo",kind:"command",act:el}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>mo({kind:"json"})},{name:lu.value==="dark"?"Light":"Dark",kind:"command",act:()=>Bf(
lu.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function T9(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var XB="De",eN="Pi";function tN({folded:e}){let[t,...n]=gi.value,o=t?`${pl(t.kind)} ${t.dataset}, ${z(t.done)}`:"",i=Ao(o);return t?r("butto\
n",{type:"button",class:XB,"aria-label":o,onClick:()=>be("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
pl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:eN,children:z(t.done)}),r(ul,{small:!0,label:o,done:t.done})]}):null}function nN(){let e=Ha.value?.tokens?Ha.value.name:void 0;if(e===void 0)return null;let t=()=>{r0().then(()=>location.reload(),
n=>te(`Logging out failed: ${K(n).message}`))};return r(ct,{icon:"actor",label:`Logged in as ${oe(e).text}`,menuLabel:"A\
ccount",kind:"quiet",placing:{side:"top"},head:r(D,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var oN="Qi",rN="c",iN="Vi",sN="bc",aN="Wi",Nv="Yi",lN="g",uN="Zi",cN="ea",pN="Te",mN="ra";var Di=ce(Ar("rail")==="folded");function P9(){Di.value=!Di.value,Or("rail",Di.value?"folded":"open")}function fN({onPalette:e,
onHelp:t}){let n=ji.value;return r("nav",{"aria-label":"Pages",class:we(oN,Di.value&&rN),children:[r("div",{class:iN,children:[
r(D9,{}),!Di.value&&r("span",{class:sN,children:"Sluice"})]}),r("ul",{class:Nv,children:Wt.map(o=>r(dN,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ve.value.view===o.name,onClick:()=>Jc(o)},o.name))}),Mi.length>0&&r(
"div",{class:cN,role:"presentation"}),r("ul",{class:Nv,children:Mi.map(o=>r(dN,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>be(o.name)},o.name))}),r("div",{class:pN,children:[r(tN,{folded:Di.
value}),r($,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(M9,{}),r(nN,{}),r($,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r($,{icon:"collapse",label:Di.value?"Widen":"Fold",kind:"quiet",class:mN,onClick:P9})]})]})}
function dN({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Ao(Di.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:lN,"aria-current":o?"page":void 0,"aria-label":Di.value?t:void 0,onClick:i,...s,children:[
r(le,{name:e,size:20}),r("span",{class:uN,children:t})]})})}function M9(){let e=(t,n)=>({label:n,checked:Zc.value===t,act:()=>Bf(
t)});return r(ct,{icon:lu.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function D9(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:aN,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var gN="ia",yN="aa";function bN({children:e}){let[t,n]=S(null);ir([...GB(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Qa.value&&mi()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Xa.value&&
el()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:No},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:A9}]),F(()=>{let i=s=>{if(Hu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Xp(a).then(l=>{l&&(de(l),te("The question was pasted.",{label:"Undo",act:mi}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:gN,children:[r(fN,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:yN,children:[qa.value==="away"&&r(Yl,{kind:"warning",actions:r($,{small:!0,
kind:"outlined",onClick:l0,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(YB,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(jB,{onClose:o}),r(kC,{}),r(
xk,{}),r(w0,{})]})}function A9(){let{phase:e}=Wn.result.value;e==="running"||e==="estimate"?Wn.cancel():Ui.value.length>
0&&qp()}var vN="yc",xN="kc",wN="ta",kN="zc";var Ff=hn(()=>Js.value.filter(e=>e.to.dataset===ye.value.dataset));function CN(){return Ff.value.length===0?null:r("nav",
{"aria-label":"The way here",class:vN,children:[Ff.value.map((e,t)=>r("span",{class:xN,children:[r("button",{type:"butto\
n",class:wN,onClick:()=>{Zg(t),de(e.from)},children:t===0?"all":oe(Ff.value[t-1]?.label).text}),r(le,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:kN,children:oe(Ff.value.at(-1)?.label).text})]})}var SN="_e",TN="jc",_N="Xc",$N="Sc",PN="Bc",MN="Cc";function zf({title:e,note:t,actions:n,children:o,onClose:i}){let s=V(null),a=gt();return st(()=>{li();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:SN,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:TN,children:[r("div",{class:_N,children:[r("h2",{id:a,class:$N,
children:e}),t&&r("p",{class:PN,children:t})]}),n,r($,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:MN,children:o})]})}var DN="Ec",EN="Ic",AN="Uc",Fv="Hc";function ON({layer:e,onClose:t}){let n=e.request,o=Dl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Z(()=>o.pages.flat(),[o.pages]),a=Z(()=>o.columns.map((c,p)=>({key:c.name,head:r(
D,{value:c.name,most:48}),number:rr(c)&&p>0,cell:m=>p===0?r(D,{value:m[0],most:64,middle:!0}):r(D,{shown:fo(m[p],c,i)})})),
[o.columns,i]),l=Ae(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&be(ol(n.dataset,
String(c[0])))};return r(zf,{title:"Actors",onClose:t,note:r(O,{children:[r(D,{value:e.label,most:200}),B9(s.length,o.hasMore)]}),
actions:r($,{icon:"save",kind:"outlined",onClick:()=>mo({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:AN,children:[r(me,{error:o.error}),r($,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:Fv,children:r(Te,{lines:12})}),o.first&&(s.length===0?
r("p",{class:Fv,children:"No actor is here."}):r("div",{class:DN,children:[r(Pe,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:EN,children:r($,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function B9(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var qf="Lc",LN="Mc",BN="O",NN="Nc";var N9=/^[A-Za-z_][A-Za-z0-9_]*$/;function zN({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=S(o?"live":"frozen"),
[a,l]=S(""),[u,c]=S(null),[p,m]=S(null),f=async()=>{if(!N9.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await z9(a,o,String(e.label)):n&&await H9(a,n,String(e.label),m),Jn(
jt.value),te(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(d){m(null),c(F9(K(d)))}};
return r(nt,{title:"Save as cohort",onClose:t,foot:r(O,{children:[r($,{kind:"outlined",onClick:t,children:"Cancel"}),r($,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{f()},children:p===null?"Save":`${B(p)} actors read`})]}),children:[
r("p",{class:qf,children:r(D,{value:e.label,most:300})}),r("form",{onSubmit:d=>{d.preventDefault(),f()},onInput:d=>{d.target instanceof
HTMLInputElement&&d.target.type!=="radio"&&l(d.target.value.trim())},children:[r(Jt,{label:"Name",value:a,onCommit:d=>l(
d.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:LN,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(FN,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(FN,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(me,{error:u})]})]})}function F9(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function FN({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:BN,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:NN,children:n?"Not possibl\
e for these actors.":s})]})]})}function IN(e,t){return`v1/datasets/${encodeURIComponent(jt.value)}/${e}/${encodeURIComponent(
t)}`}async function z9(e,t,n){await se(IN("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var I9=1e4;async function H9(e,t,n,o){let i=[],s,a="";o(0);do{let u=await se("v1/actors",{body:{...t,
limit:I9,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await se(`${IN("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function HN({layer:e,onClose:t}){let n=e.document,o=Dl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=yt(ud(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(zf,{title:"Events",onClose:t,note:r(O,{children:[r(D,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${B(s)} events`]}),children:r(dd,{paging:o,document:n,zone:a})})}var VN="Rc",WN="Ac",UN="oa",KN="Dc",jN="Tc",GN="_c",JN="na",ZN="qc",YN="Fc",QN="Gc",XN="Jc",e8="pa",t8="Kc";var q9=6;function n8({column:e,document:t}){let n=V(null),{values:o,error:i,former:s}=V9(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${ci(e.name,u)})`:ci(e.name,u);ze({document:_e(t,"where",Oo(t.
where,p))},p)};return r("section",{ref:n,class:UN,"aria-label":oe(e.name).text,"data-former":s,children:[r("div",{class:KN,
children:[r("h3",{class:jN,children:r(D,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:GN,children:[q(o.distinct),
" ",o.distinct===1?"value":"values"]}),r($,{small:!0,kind:"quiet",label:`Break down by ${oe(e.name).text}`,onClick:()=>Lf(
e.name),children:"By"})]}),i&&r(me,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},p)=>r("li",{children:r("\
button",{type:"button",class:JN,onClick:m=>l(u,m.altKey),children:[r("span",{class:ZN,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:YN,children:r(D,{value:u,most:40,middle:!0})}),r("span",{class:QN,title:B(c),children:[o.exact?"":"~",q(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:XN,children:[o.more>0&&r("span",{children:[q(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:e8,onClick:u=>l(null,u.altKey),children:[r(D,{value:null})," ",q(o.nulls)]})]})]})}
function V9(e,t,n){let[o,i]=S(!1),[s,a]=S({values:null,error:null,former:!1}),l=W9(t,n);return F(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),F(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),Tp(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{$n(
c)||a({values:null,error:K(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function W9(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:ve(e),limit:q9,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function o8({onClose:e}){let[t,n]=S(""),o=Ae(jt.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(gs,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:VN,children:r("input",{class:WN,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(n8,{column:s,document:ye.value},s.name)):r(Te,
{}),r("p",{class:t8,children:"Click: only this value. Alt+click: all but this value."})]})}var i8="Oc",s8="Pc";function l8({onClose:e}){let t=ye.value,[n,o]=S(()=>JSON.stringify(t,null,2)),[i,s]=S(null);return F(()=>{It(a8(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(gs,{title:"JSON",label:"The document as JSON",onClose:e,actions:r($,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Fe(n,"The document")}),children:[r(zl,{class:i8,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=a8(l);s(c),u&&de({document:{...u,dataset:u.dataset||Ve.value.document.dataset}},
"replace")},onRun:No}),i!==null&&r("div",{class:s8,children:r(me,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function a8(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function u8({layer:e,onClose:t}){let[n,o]=S(""),[i,s]=S(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=ye.value,p=()=>{n.trim()!==""&&yl({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,m=>s(
K(m)))};return r(nt,{title:"Note",onClose:t,foot:r(O,{children:[r($,{kind:"outlined",onClick:t,children:"Cancel"}),r($,{
kind:"primary",onClick:p,children:"Save"})]}),children:[r("p",{class:qf,children:[j(a,c),l===void 0?"":` to ${j(l,c)}`]}),
r("form",{onSubmit:m=>{m.preventDefault(),p()},children:[r("input",{class:Ue,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:m=>o(m.currentTarget.value)}),i&&r(me,{error:i})]})]})}var c8=new Map([["facets",o8],["json",l8],["events",HN],["actors",ON],["cohort",zN],["note",u8],["live-event",SR]]);var p8=["1d","7d","30d","1y"];function m8(){let e=V(null),[t,n]=S(null),o=ye.value.compare?.offset,i=ai(Wn.result.value.
error,"compare"),s=()=>n(null);return r(O,{children:[r($,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${W(wm(o))} before`}),i&&t===null&&r("div",{class:ld,children:r(me,{error:i})}),t==="menu"&&r(go,{anchor:e.current,label:"\
Compare",items:K9(o,()=>n("field")),onClose:s}),t==="field"&&r(Gt,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:g$,children:r(Jt,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),Vf(a.trim()===""?void 0:a.trim())}})})})]})}
function K9(e,t){let n=e!==void 0&&!p8.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>Vf(void 0)},
{label:"The period before",checked:!1,act:()=>{j9()}},...p8.map(o=>({label:`${wm(o)} before`,checked:e===o,act:()=>Vf(o)})),
{label:n?`${W(wm(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function Vf(e){
pe("compare",e===void 0?void 0:{offset:e})}async function j9(){try{let e=ye.value,t=await u$(e);t===null?te("The range h\
as no start: choose one before it is compared."):ye.value===e&&Vf(t)}catch(e){te(K(e).message)}}var d8="Qc",f8="Vc",zv="qe",h8="Wc",g8="Yc";var cu="";function y8({onClose:e}){let[t,n]=S(null),[o,i]=S(cu),[s,a]=S(""),[l,u]=S(""),[c,p]=S(null),[m,f]=S(!1),d=gt();
F(()=>{ff().then(b=>{let k=[...b].sort((x,w)=>w.changed.localeCompare(x.changed));n(k),i(k[0]?.id??cu)},b=>p(K(b)))},[]);
let h=Xr(Ve.value.document);return r(nt,{title:"Save to a board",onClose:e,children:r("form",{class:d8,onSubmit:b=>{b.preventDefault(),
f(!0),J9(o,s.trim()||"My board",l.trim()).then(e,k=>{p(K(k)),f(!1)})},children:[r("label",{class:kt,for:`${d}-title`,children:"\
Title of the tile"}),r("input",{id:`${d}-title`,class:Ue,"data-autofocus":!0,value:l,placeholder:W(h),maxLength:200,autocomplete:"\
off",onInput:b=>u(b.currentTarget.value)}),r("fieldset",{class:f8,children:[r("legend",{class:kt,children:"Board"}),(t??
[]).map(b=>r("label",{class:zv,children:[r("input",{type:"radio",name:d,checked:o===b.id,onChange:()=>i(b.id)}),r("bdi",
{class:h8,children:W(b.name)})]},b.id)),r("label",{class:zv,children:[r("input",{type:"radio",name:d,checked:o===cu,onChange:()=>i(
cu)}),r("span",{children:"A new board"})]})]}),o===cu&&r(O,{children:[r("label",{class:kt,for:`${d}-name`,children:"Name\
 of the board"}),r("input",{id:`${d}-name`,class:Ue,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:b=>a(
b.currentTarget.value)})]}),c&&r(me,{error:c}),r("div",{class:g8,children:r($,{type:"submit",kind:"primary",icon:"save",
disabled:m||t===null,children:"Save"})})]})})}async function J9(e,t,n){let{document:o,view:i,as:s}=Ve.value,a=e===cu?null:
await vr(e),l=s??Wt.find(p=>p.name===i)?.chartOf(o)??"",u=fa(a?.content??Ql,{kind:"query",title:n,document:o,as:l}),c=a?
await qc(e,a.version,a.name,u):await xr(t,u);te(`Saved to ${W(c.name)}.`,{label:"Open",act:()=>be(`boards/${encodeURIComponent(
c.id)}`)}),a&&te("The tile can be taken back.",{label:"Undo",act:()=>{Z9(c,a)}})}async function Z9(e,t){await qc(e.id,e.
version,t.name,t.content).then(()=>te("The tile is taken back."),n=>te(K(n).message))}var Y9=ce([]);function b8(){return r(ct,{icon:"save",menuLabel:"Save",items:[...Q9(),...Y9.value],placing:{align:"end"},children:"Save"})}
function Q9(){let{dataset:e,where:t}=Ve.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>Xi(
o=>r(y8,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>be(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>wf(e)}]}var x8="Zc",w8="Fe";function k8(){let e=Wn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:x8,children:[r("sp\
an",{role:"status",class:w8,"data-phase":e.phase,children:[e.phase==="exact"&&r(le,{name:"check",size:14}),e.phase==="er\
ror"&&r(le,{name:"error",size:14}),ej(e)]}),t&&r($,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Wn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r($,{small:!0,kind:"outlined",onClick:No,children:"Run again"})]})}
function ej(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${z(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Ua(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${z(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${q(t.rows_scanned)} rows`:`${o}, ${n}`}}}var C8="Ge",S8="Je",T8="eg",_8="Ke",$8="rg";var P8=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function M8({runs:e}){F(()=>{qe.value.value||
At()},[]);let t=qe.value.value?.map(({name:o})=>o)??[jt.value],n=ye.value.timezone??"UTC";return r("header",{class:C8,"a\
ria-label":"The question",children:[r("div",{class:S8,children:[r(sn,{title:"Dataset",icon:"data",values:t,value:jt.value,
onChange:o=>{hi(o)},class:T8}),r(b$,{}),r(sn,{title:"Time zone",icon:"globe",values:Sf(),value:n,onChange:o=>pe("timezon\
e",o),kind:"quiet",free:!0}),r(m8,{}),r(nj,{})]}),r("div",{class:_8,children:e&&r(k8,{})}),r("div",{class:$8,children:[r(
$,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Qa.value,onClick:mi}),r($,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Xa.value,onClick:el}),r(ct,{icon:"share",menuLabel:"Share",items:XC(),placing:{align:"end"},children:"Shar\
e"}),r(b8,{})]})]})}function nj(){let e=ye.value.sample,t=e===void 0||e===1?void 0:e,n=P8.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(ct,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:P8.map(([o,i])=>({label:o,checked:i===t,act:()=>pe("sample",i)})),children:n})}var D8="ig",E8="da",A8="ag",O8="tg",R8="og",L8="ng",B8="la";function F8(){let e=Wt.find(({name:t})=>t===uw.value)??Wt[0];return e?r(rj,{view:e}):null}function rj({view:e}){let t=ye.
value,n=ij(Wn.result.value,t),o=cw.value??e.chartOf(t);F(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),ir([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Iv("facets")}]),ir(
[{keys:"/",label:`Sentence: ${Qy}`,group:"View",act:Yy}]);let i=a=>{de({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(O,{children:[r(M8,{runs:e.runs??!0}),r(Wp,{busy:s,done:n.done}),r("div",{class:D8,
children:[r("main",{class:E8,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(CN,{}),r("div",{class:A8,children:[r("div",{class:O8,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:R8,
children:[e.charts.length>1&&r(Ct,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r($,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Hv("facets"),onClick:()=>Iv(
"facets")}),r($,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Hv("json"),onClick:()=>Iv("json")})]})]}),
n.error&&!sj(e,n.error)&&r("div",{class:L8,children:r(me,{error:n.error})}),r("div",{class:B8,"data-former":n.former,children:r(
e.Page,{document:t,result:n,as:o})})]}),r(aj,{})]})]})}function ij(e,t){return e.of===null||N8(e.of)===N8(t)?e:{...e,answer:null,
of:null,former:!1}}function N8(e){let t=e.aggregate?.over;return`${pi(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function Hv(e){return Ui.value.some(t=>t.kind===e)}function Iv(e){de({open:Hv(e)?Ui.value.filter(t=>t.kind!==e):
[{kind:e}]})}function sj(e,t){return["from","to",...e.errorPlaces??[]].some(n=>ai(t,n)!==null)}function aj(){return r(O,
{children:Ui.value.map((e,t)=>{let n=c8.get(e.kind);return n?r(n,{layer:e,onClose:qp},t):null})})}function z8(){return Ha.value?.tokens&&Ha.value.name===void 0?r(RB,{}):r(O,{children:[r(bN,{children:r(lj,{})}),r(TB,{})]})}
function lj(){let e=ji.value;switch(e.kind){case"home":return r(_B,{});case"view":return r(F8,{});case"page":{let t=Mi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r($B,{})}case"actor":return r(Ww,{dataset:e.dataset,actor:e.actor});case"\
link":return r(zB,{id:e.id})}}ZB();n0();ok();await Nw();ZC();US();Dx(r(z8,{}),document.body);
