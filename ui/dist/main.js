var J8=Object.defineProperty;var th=(e,t)=>{for(var n in t)J8(e,n,{get:t[n],enumerable:!0})};var Ve,ux,ih,Oi,nh,ld,cx,sd,dx,sh,oh,px,bu=Symbol.for("pv"),ud={},cd=[],Z8=/^m(i|n|o|s|text|space)$/,ah=Array.isArray,lh=cd.
slice,Cs=Object.assign;function ks(e){e&&e.parentNode&&e.remove()}function mx(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?lh.call(arguments,2):n),vu(e,
a,o,i,null)}function vu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:bu,__v:i||
++ux,__i:-1,__u:0};return!i&&Ve.vnode&&Ve.vnode(s),s}function A(e){return e.children}function $a(e,t){this.props=e,this.context=t,this.__g=0}function Ri(e,t){if(t==null)return e.
__&&Ri(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Ri(e)}function Y8(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Cs({constructor:bu},n)).__v=n.__v+1,
Ve.vnode&&Ve.vnode(t),uh(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Ri(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,bx(i,t,s),n.__=n.__e=null,t.__e!=o&&fx(t))}function fx(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),fx(e)}function rh(e){(8&e.__g||(e.__g|=8,Oi.push(e),ld++))&&nh==Ve.debounceRendering||
((nh=Ve.debounceRendering)||queueMicrotask)(hx)}function hx(){try{for(var e,t=1;Oi.length;)Oi.length>t&&Oi.sort(cx),e=Oi.
shift(),t=Oi.length,8&e.__g&&Y8(e)}finally{(ld=Oi.length)&&(nh||queueMicrotask)(hx)}}function gx(e,t,n,o,i,s,a,l,u,c,d){
var p,m,f,g,v,y,w=o.__k||cd,b=t.length;for(u=Q8(n,t,w,u,b),p=0;p<b;p++)(f=n.__k[p])!=null&&(m=~f.__i&&w[f.__i]||ud,f.__i=
p,y=uh(e,f,m,i,s,a,l,u,c,d),g=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&ch(m.ref,null,f,m),f.ref&&d.push(f.ref,f.__c||g,f)),
v=v||g,4&f.__u?(u=yx(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:g&&(u=g.nextSibling),f.
__u&=-21);return n.__e=v,u}function Q8(e,t,n,o,i){var s,a,l,u,c,d,p,m,f,g=n.length,v=g,y=0,w=0,b=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=b[s]=vu(null,
a):ah(a)?a=b[s]=vu(A,{children:a}):a.constructor===bu&&a.__b?a=b[s]=vu(a.type,a.props,a.key,a.ref,a.__v):b[s]=a,u=s+y,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=X8(a,n,u,v))&&(v--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?y--:c==u+1?y++:c!=
u&&(c>u?y--:y++,w=1)):(~c||(i>g?y--:i<g&&y++),typeof a.type!="function"&&(a.__u|=4))):b[s]=null;if(w){for(d=[],p=[],s=0;s<
i;s++)if((a=b[s])&&16&a.__u){for(y=0,m=d.length;y<m;)d[f=y+m>>1]<a.__i?y=f+1:m=f;d[y]=a.__i,p[s]=y+1}for(y=d.length;s--;)
p[s]&&(p[s]==y?y--:b[s].__u|=4)}if(v)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ri(l)),dh(l,l));return o}function yx(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=yx(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ri(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function X8(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function lx(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function id(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||lx(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||lx(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=oh[t]||(oh[t]=
e3(t)),(e.__a||(e.__a={}))[t]=sh,s=t!=(t=t.replace(dx,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function e3(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[sd]==null)t[sd]=sh++;else if(t[sd]<this.__a[e])return;return n(Ve.event?Ve.event(t):t)}}}function uh(e,t,n,o,i,s,a,l,u,c){
var d,p,m,f,g,v,y,w,b,S,_,O,T,E,L,z,U,I,le=t.type;if(t.constructor!==bu)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&
(t.__u|=u,p=s=[],d.nodeType==8?l=ad(d,s):s.push(d),l=s[0]||l),(d=Ve.__b)&&d(t);e:if(typeof le=="function"){m=a.length;try{
if(w=t.props,b=(d=le.prototype)&&d.render,S=(d=le.contextType)&&o[d.__c],_=d?S?S.props.value:d.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(b?t.__c=f=new le(w,_):(t.__c=f=new $a(w,_),f.constructor=le,f.render=n3),S&&S.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),b&&(f.__s||(f.__s=f.state),le.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
Cs({},f.__s)),Cs(f.__s,le.getDerivedStateFromProps(w,f.__s)))),g=f.props,v=f.state,f.__v=t,n.__c){if(w!==g&&b&&!le.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(w,_),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(w,f.__s,_)===!1){t.__v!=n.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(Y){Y&&(Y.__=t)}),cd.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Ri(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(w,f.__s,_),b&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,v,y)})}else b&&!le.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),b&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=_,f.props=w,f.__P=e,f.__g&=-5,O=Ve.__r,T=b?25:0;do f.__g&=-9,O&&O(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++T<25);b&&(cd.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Cs({},o,f.getChildContext())),
b&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(g,v)),E=d&&d.type===A&&d.key==null?d.props.children:d,
w.__P&&(d=l,i=(e=w.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&dh(Y,Y)}),n.__k=null),
l=n.__k?Ri(n,0):null),l=gx(e,ah(E)?E:[E],t,n,o,i,s,a,l,u,c),w.__P&&(t.__e=null,l=d),t.__u&=-161,p&&p.some(ks),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(Y){if(a.length=m,t.__v=null,u||s)if(Y&&Y.then){if(t.__u|=128|u,s){for(~(U=s.indexOf(
l||void 0))||(U=s.length);(I=s[U-1])&&I.nodeType==8;)U--;for(;U<s.length;U++)if(I=s[U])if(s[U]=null,L){if(I==z)break}else{
if(I.nodeType!=8)break;I.data.startsWith("$s")&&(z=ad(L=I))}}if(!L){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
L=l}(d=ad(L=t.__c.__z||(t.__c.__z=L)))?(t.__e=L,l=d):t.__e=l,l=l&&l.nextSibling}else s&&s.some(ks);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),Y&&Y.then||vx(t),Ve.__e(Y,t,n)}}else l=t.__e=t3(n.__e,t,n,o,i,s,a,u,c,e);return(d=Ve.diffed)&&d(t),l}function ad(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function vx(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(vx))}function bx(e,t,n){for(var o=0;o<n.length;)ch(n[o++],n[o++],n[o++]);Ve.__c&&Ve.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Ve.__e(s,i.__v)}})}function t3(e,t,n,o,i,s,a,l,u,c){var d,p,m,f,
g,v,y,w,b=n.props||ud,S=t.props,_=t.type;if(_=="svg"?i="http://www.w3.org/2000/svg":_=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((g=s[d])&&(_?g.localName==_:g.nodeType==
3)){e=g,s[d]=null;break}}if(!e){if(w=c.ownerDocument||document,!_)return w.createTextNode(S);e=w.createElementNS(i,_,S.is?
S:c),l&&(Ve.__m&&Ve.__m(t,s),l=!1),s=null}if(_){if(c=_=="template"&&e.content||e,s=_=="textarea"&&S.defaultValue!=null?null:
s&&lh.call(c.childNodes),!l&&s)for(b={},d=0;d<e.attributes.length;d++)b[(g=e.attributes[d]).name]=g.value;for(d in b)g=b[d],
d=="dangerouslySetInnerHTML"?m=g:d=="children"||d in S||d=="value"&&"defaultValue"in S||d=="checked"&&"defaultChecked"in
S||id(e,d,null,g,i);for(d in S)g=S[d],d=="children"?f=g:d=="dangerouslySetInnerHTML"?p=g:d=="value"?v=g:d=="checked"?y=g:
l&&typeof g!="function"||b[d]===g||id(e,d,g,b[d],i);p?(l||m&&(p.__html==m.__html||p.__html==e.innerHTML)||(e.innerHTML=p.
__html),t.__k=[]):(m&&(e.textContent=""),(_=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&Z8.test(_))&&(i="\
http://www.w3.org/1999/xhtml"),gx(c,ah(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Ri(n,0),l,u),s&&s.some(ks)),l&&_!="textarea"||
(d="value",_=="progress"&&v==null?e.removeAttribute(d):v==null||v===e[d]&&(_!="progress"||v)||id(e,d,v,b[d],i),d="checke\
d",y!=null&&y!=e[d]&&id(e,d,y,b[d],i))}else b===S||l&&e.data==S||(e.data=S);return e}function ch(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Ve.__e(i,n)}}function dh(e,t,n){var o,i,s,a;if(Ve.unmount&&Ve.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||ch(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ve.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&dh(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=ad(o,s=[]))&&(o==
e.__e&&s.some(ks),ks(i),ks(o)),n||ks(e.__e),e.__e=e.__c=e.__=null}function n3(e,t,n){return this.constructor(e,n)}function xx(e,t){
var n,o,i,s;Ve.__&&Ve.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=vu(A,{children:[e]}),
i=[],s=[],uh(t,t.__k,o||ud,ud,t.namespaceURI,o?null:t.firstChild?lh.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
bx(i,t.__k,s),t.__k.props.children=null}function Da(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,rh(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+px++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Ve={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw ld=0,e}},ux=0,ih=function(e){return e!=null&&e.constructor===bu},$a.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Cs({},this.state)),typeof e=="function"&&(e=e(Cs({},n),this.props)),e&&(Cs(
n,e),this.__v&&(t&&this.__k.push(t),rh(this)))},$a.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),rh(this))},$a.prototype.render=A,Oi=[],ld=0,cx=function(e,t){return e.__v.__b-t.__v.__b},sd=Symbol(),dx=/(PointerCapture)$|Capture$/i,
sh=0,oh={},px=0;var Li,Dt,ph,wx,mh=Object.is,wu=0,Dx=[],fh=[],Ft=Ve,kx=Ft.__b,Cx=Ft.__r,Sx=Ft.diffed,Tx=Ft.__c,Px=Ft.unmount,_x=Ft.__;function Ea(e,t){
Ft.__h&&Ft.__h(Dt,e,wu||t),wu=0;var n=Dt.__H||(Dt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function C(e){
return wu=1,gh(Ex,e)}function gh(e,t,n){var o=Ea(Li++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ex(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);mh(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Dt,!Dt.__f)){Dt.__f=!0;var i=Dt.shouldComponentUpdate;
Dt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,d=this.props!=s;if(u.__.some(function(m){
m.__N&&(c=!0,mh(m.__[0],m.__N[0])||(d=!0))}),i){var p=i.call(this,s,a,l);return c?p||d:p}return!c||d}}return o.__}function N(e,t){
var n=Ea(Li++,3);!Ft.__s&&yh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Dt.__H.__h.push(n))}function it(e,t){var n=Ea(Li++,4);!Ft.
__s&&yh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Dt.__h.push(n))}function H(e){return wu=5,Z(function(){return{current:e}},[])}function Z(e,t){var n=Ea(Li++,7);return yh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function dd(e,t){return wu=8,Z(function(){return e},
t)}function Aa(e){var t=Dt.context[e.__c],n=Ea(Li++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Dt)),t.props.value):e.
__}function gt(){var e=Ea(Li++,11);if(!e.__){for(var t=Dt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function o3(){var e;do{for(;e=fh.shift();)try{xu(e)}catch(n){Ft.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Dx.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(xu),t.__h.some(hh),t.__h=[]}catch(n){t.__h=[],Ft.__e(n,e.__v)}}}while(fh.
length)}Ft.__b=function(e){Dt=null,kx&&kx(e)},Ft.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),_x&&_x(e,t)},Ft.
__r=function(e){Cx&&Cx(e),Li=0;var t=(Dt=e.__c).__H;t&&(ph==Dt?Dt.__h=[]:(t.__h.some(xu),t.__h.some(hh),Li=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ph=Dt},Ft.diffed=function(e){Sx&&Sx(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&$x(Dx.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ph=Dt=null},Ft.__c=function(e,t){t.some(
function(n){try{n.__h.some(xu),n.__h=n.__h.filter(function(o){return!o.__||hh(o)})}catch(o){n.__h=[function(){throw o}]}}),
Tx&&Tx(e,t)},Ft.unmount=function(e){Px&&Px(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,$x(fh.push(i))}else xu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Ft.__e(t,o.__v))};var Mx=typeof requestAnimationFrame=="function";function r3(e){var t,n=function(){clearTimeout(
o),Mx&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Mx&&(t=requestAnimationFrame(n))}function $x(e){e!=1&&wx==
Ft.requestAnimationFrame||((wx=Ft.requestAnimationFrame)||r3)(o3)}function xu(e){var t=Dt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Dt=t}function hh(e){var t=Dt;e.__c=e.__(),Dt=t}function yh(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!mh(n,e[o])})}function Ex(e,t){return typeof t=="function"?t(e):t}var i3=Symbol.for("preact-signals");function hd(){if(Qr>1)Qr--;else{var e,t=!1;for((function(){var i=md;for(md=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();Cu!==void 0;){var n=Cu;for(Cu=
void 0,pd++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ox(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(pd=0,Qr--,
t)throw e}}function bh(e){if(Qr>0)return e();vh=++s3,Qr++;try{return e()}finally{hd()}}var ku,_t=void 0;function Su(e){var t=_t,
n=ku;_t=void 0,ku=void 0;try{return e()}finally{_t=t,ku=n}}var Cu=void 0,Qr=0,pd=0,s3=0,vh=0,md=void 0,fd=0;function Ax(e){
if(_t!==void 0){var t=e.n;if(t===void 0||t.t!==_t)return t={i:0,S:e,p:_t.s,n:void 0,t:_t,e:void 0,x:void 0,r:t},_t.s!==void 0&&
(_t.s.n=t),_t.s=t,e.n=t,32&_t.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=_t.s,t.n=void 0,_t.s.n=t,_t.s=t),t}}function en(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}en.prototype.brand=i3;en.prototype.h=function(){return!0};en.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Su(function(){var o;(o=t.W)==null||o.call(t)}))};
en.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Su(function(){var i;(i=t.Z)==null||i.call(t)}))}};en.prototype.subscribe=
function(e){var t=this;return wn(function(){var n=t.value;Su(function(){return e(n)})},{name:"sub"})};en.prototype.valueOf=
function(){return this.value};en.prototype.toString=function(){return this.value+""};en.prototype.toJSON=function(){return this.
value};en.prototype.peek=function(){var e=this;return Su(function(){return e.value})};Object.defineProperty(en.prototype,
"value",{get:function(){var e=Ax(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(pd>100)
throw new Error("Cycle detected");(function(n){Qr!==0&&pd===0&&n.l!==vh&&(n.l=vh,md={S:n,v:n.v,i:n.i,o:md})})(this),this.
v=e,this.i++,fd++,Qr++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{hd()}}}});function ce(e,t){return new en(e,
t)}function Ox(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Rx(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Lx(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ss(e,t){en.call(this,void 0,t),this.x=e,this.s=void 0,this.g=fd-1,this.
f=4}Ss.prototype=new en;Ss.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
fd))return!0;if(this.g=fd,this.f|=1,this.i>0&&!Ox(this))return this.f&=-2,!0;var e=_t;try{Rx(this),_t=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return _t=e,Lx(
this),this.f&=-2,!0};Ss.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
en.prototype.S.call(this,e)};Ss.prototype.U=function(e){if(this.t!==void 0&&(en.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ss.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ss.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Ax(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function dn(e,t){
return new Ss(e,t)}function Nx(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Qr++;var n=_t;_t=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,xh(e),o}finally{_t=n,hd()}}}function xh(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Nx(e)}function a3(e){if(_t!==this)throw new Error("Out-of-order effect");Lx(this),_t=e,this.f&=-2;try{8&this.f&&xh(this)}finally{
hd()}}function Oa(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ku&&ku.push(this)}
Oa.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Oa.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Nx(this),
Rx(this),Qr++;var e=_t;return _t=this,a3.bind(this,e)};Oa.prototype.N=function(){2&this.f||(this.f|=2,this.u=Cu,Cu=this)};
Oa.prototype.d=function(){this.f|=8,1&this.f||xh(this)};Oa.prototype.dispose=function(){this.d()};function wn(e,t){var n=new Oa(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Bx,yd,gd,l3=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var zx=[];wn(function(){Bx=this.N})();function Ra(e,t){Ve[e]=t.bind(null,Ve[e]||function(){})}function Tu(e){if(gd){var t=gd;
gd=void 0,t()}gd=e&&e.S()}function Fx(e){var t=this,n=e.data,o=c3(n);o.name="ReactiveDom",o.value=n;var i=Z(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=dn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),d=dn(
function(){return!Array.isArray(c.value)&&!ih(c.value)}),p=wn(function(){if(this.N=Ix,d.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){p(),m.call(this)},[d,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}Fx.displayName="ReactiveTextNode";Object.defineProperties(en.prototype,{constructor:{
configurable:!0,value:mx(A,null).constructor},type:{configurable:!0,value:Fx},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ra("__b",function(e,t){if(Tu(),yd=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof en&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Ra("__r",function(e,t){if(e(t),t.type!==A){Tu();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return wn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;l3&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),yd=
o,Tu(n)}});Ra("__e",function(e,t,n,o){Tu(),yd=void 0,e(t,n,o)});Ra("diffed",function(e,t){Tu(),yd=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],d=o[u];c===void 0?(c=u3(n,u,d,i),s[u]=c):c.o(d,i)}}}e(t)});function u3(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ce(n);return{o:function(a,l){s.value=a,o=l},d:wn(function(){this.N=Ix;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Ra("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var d=c.
__$u;d&&(c.__$u=void 0,d.d())}}e(t)});Ra("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});$a.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function c3(e,t){return Z(function(){return ce(e,t)},[])}var d3=function(e){queueMicrotask(function(){queueMicrotask(e)})};function p3(){bh(function(){for(var e;e=zx.shift();)Bx.call(e)})}function Ix(){zx.push(this)===1&&(Ve.requestAnimationFrame||
d3)(p3)}var wh=new URL("../../",import.meta.url);function It(e){return new URL(e,wh).href}function Hx(e){return e.startsWith(wh.
pathname)?e.slice(wh.pathname.length):e.replace(/^\//,"")}var m3=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,f3=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function La(e){
return JSON.parse(f3.test(e)?e.replace(m3,h3):e)}function h3(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var st=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Xr(){return new st(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function ei(e,t=0){let n=kh(e)&&kh(
e.error)?e.error:null;if(!n)return new st({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new st({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:g3(n.span),status:t})}
function g3(e){if(!kh(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function kh(e){return e!==null&&typeof e=="object"}function Ni(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var qx=ce(0),Vx=qx;async function re(e,t={}){let n=await Na(e,t);if(n.status!==204)return await Wx(n)}async function Na(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await y3(
It(e),n);if(o.status===401&&qx.value++,!o.ok)throw ei(await Wx(o).catch(()=>null),o.status);return o}async function y3(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:Xr()}}async function Wx(e){let t=await e.text();try{return La(
t)}catch{throw new st({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function kn(e){
return e instanceof DOMException&&e.name==="AbortError"}function K(e){return e instanceof st?e:new st({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var Ux=ce(null),Ba=Ux;function Kx(){wn(()=>{Vx.value>=0&&re("v1/me").then(e=>{Ux.value=e},()=>{})})}async function jx(e){
await re("v1/login",{body:{token:e}})}async function Gx(){await re("v1/logout",{method:"POST"})}var vd=ce({value:null,error:null}),Ch=new Map,Ie=vd;async function Et(){try{let e=await re("v1/datasets");vd.value={value:e.
datasets,error:null}}catch(e){vd.value={value:vd.value.value,error:K(e)}}}function Ee(e){let t=Ch.get(e);return t||(t=ce(
{value:null,error:null}),Ch.set(e,t),Kn(e)),t}async function Kn(e){let t=Ch.get(e);if(!(!t||e===""))try{t.value={value:await re(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:K(n)}}}async function Jx(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await re(
s,{signal:o})).values}async function bd(e,t,n){return re(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var v3=new Set(["estimate","running","exact","error","cancelled","live"]);function xd(e){let t;try{t=La(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!v3.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?ei(n):null,body:n}}function wd(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var Zx=!0;async function Yx(e,t,n){try{if(Zx&&await b3(e,t,n))return;await x3(e,t,n)}catch(o){if(!kn(o))throw o}}async function b3(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Na("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await w3(s,a=>{let l=xd(a);l&&t(l)}),!0}catch(o){if(!(o instanceof st)||o.status!==404&&o.status!==
405)throw o;return Zx=!1,!1}}async function x3(e,t,n){if(!("run"in e))throw new st({code:"not_supported",message:"This s\
erver has no live events"});let o=await Na("v1/query",{body:e.run,signal:n}),i=La(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function w3(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var _h=250,k3=8e3,Ko=ce("idle"),jo=new Map,Sh=null,C3=1,Pu=_h,Th,za=Ko;function kd(e,t,n=[]){let o=C3++,i=n.filter(s=>jo.
has(s));jo.set(o,{message:e,take:t,abort:null}),Ko.value==="open"&&Mh({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
Xx(s);return Ko.value==="http"&&e0(o),Ko.value==="idle"&&$h(),o}function _u(e){jo.has(e)&&(Ko.value==="open"&&Mh({id:e,cancel:!0}),
Xx(e))}function Qx(){Ko.value==="away"&&(clearTimeout(Th),$h())}function Xx(e){jo.get(e)?.abort?.abort(),jo.delete(e)}function Mh(e){
Sh?.send(JSON.stringify(e))}function $h(){Ko.value=Ko.value==="away"?"away":"connecting";let e=new URL(It("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Sh=t,Pu=_h,Ko.value="open";
for(let[o,i]of jo)Mh({id:o,...i.message})},t.onmessage=o=>T3(String(o.data)),t.onclose=()=>{Sh=null,n?Dh():S3()}}async function S3(){
if(!await fetch(It("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Dh();Pu=_h,Ko.value="http";for(let t of jo.
keys())e0(t)}function Dh(){Ko.value="away",clearTimeout(Th),Th=setTimeout($h,Pu*(.75+Math.random()/2)),Pu=Math.min(Pu*2,
k3)}function T3(e){let t=xd(e);t&&Ph(t)}function Ph(e){let t=jo.get(e.id);t&&(wd(e)&&jo.delete(e.id),t.take(e))}function e0(e){
let t=jo.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!jo.has(e))return;if(t.abort=null,o instanceof
st&&o.code===Xr().code)return Dh();let i=o instanceof st?o:new st({code:"unexpected",message:String(o)});Ph({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};Yx(t.message,o=>Ph({...o,id:e}),t.abort.
signal).catch(n)}var Fa=/([^.[\]]+)|\[(\d+)\]/gy;function Mu(e){let t=[];for(Fa.lastIndex=0;Fa.lastIndex<e.length;){e[Fa.lastIndex]==="."&&
Fa.lastIndex++;let n=Fa.lastIndex,o=Fa.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function t0(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function $u(e){return typeof e=="\
string"?Mu(e):e}function Bi(e,t){let n=e;for(let o of $u(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Me(e,t,n){return Eh(e,$u(t),n)}function Eh(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Eh(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Eh(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Ah(e,t){let n=Bi(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function Cd(e,t,n,o){let i=Ah(e,$u(t));return i.
splice(n,0,o),Me(e,t,i)}function Du(e,t,n){let o=Ah(e,$u(t));return o.splice(n,1),Me(e,t,o.length>0?o:void 0)}function n0(e,t,n,o){
let i=Ah(e,$u(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Me(e,t,i)}function Bt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Bt(e[o],t[o]))}var Oh={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},P3=100,Ts=class{present=ce(
Oh);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Bt(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=kd({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(_u(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){_u(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(wd(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+P3-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function yt(e){
let t=Z(()=>new Ts,[]),n=e===null?"":JSON.stringify(e);return N(()=>{e?t.run(e):t.cancel()},[n]),N(()=>()=>t.close(),[]),
t.result.value}function ti(e,t){let n=typeof t=="string"?t:t0(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var _3=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Sd(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Ia(e,t){return e<0?"−"+t:t}function B(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Ia(e,Sd(n)+(o===void 0?"":`.${o}`))}
function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Ia(e,M3(t));if(t>=9995e11)return Ia(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=_3.find(([i])=>Number((t/i).toPrecision(3))>=1);return Ia(e,Number(t/
n).toPrecision(3)+" "+o)}function M3(e){return Number.isInteger(e)?Sd(String(e)):e>=1e3?Sd(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function V(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Ia(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return Ia(e,`${Sd(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Cn(e){
let t=V(e);return e>0?`+${t}`:t}function o0(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${q(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${q(e)} ±${V(o)}`}function Sn(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Oe(e,t,n=`${t}\
s`){return`${q(e)} ${e===1?t:n}`}var Rh=[[86400,"d"],[3600,"h"],[60,"min"]];function Pe(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Pe(-e)}`;
if(e<59.95)return $3(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Rh.findIndex(
([c])=>t>=c),[o,i]=Rh[n],s=Math.floor(t/o),[a,l]=Rh[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function $3(e){return e===0?`0${" "}s`:e<999e-6?`${Lh(e*1e6)}${" "}µs`:e<.9995?
`${Lh(e*1e3)}${" "}ms`:`${Lh(e)}${" "}s`}function Lh(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Ha(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Pe(e/1e3)}var Bn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},$n={text:Bn.other,kind:"other"},D3=new Set(Object.
values(Bn)),E3=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function A3(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function W(e){return e.toWellFormed().replace(E3,A3).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function X(e){
if(e==null)return{text:Bn.null,kind:"null"};if(e==="")return{text:Bn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>X(n).text).join(", "),kind:"value"};let t=W(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:D3.has(t)?`"${t}"`:t,kind:"value"}}var O3=new Intl.Segmenter("en",{granularity:"grapheme"});function r0(e){return Array.
from(O3.segment(e),t=>t.segment)}function Eu(e,t){if(e.length<=t)return e;let n=r0(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function qa(e,t){if(e.length<=t)return e;let n=r0(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var R3={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},i0=new Map;function s0(e,t){let n=`${t} ${e}`,o=i0.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...R3[t],timeZone:e,hourCycle:"h23"}),i0.set(n,o)),o}function Nh(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function j(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Nh(t)?s0(t,n).format(o):`${s0("UTC",n).format(o)} UTC`}function zi(e,t=Date.now()){return e==="UTC"||!Nh(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function Ps(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Nh(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function Dn(e,t,n){return t>=300*86400?j(e,n,"year"):t>=28*86400?j(e,n,"month"):t>=.9*86400?
j(e,n,"day"):t>=60?j(e,n,"minute"):j(e,n,"second")}function we(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var L3=Symbol.for("pv"),N3=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:L3,__v:--N3,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Ve.vnode&&Ve.vnode(c),c}var B3={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:B3[e]})})}function Td(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let v=t.right+s+a<=u-8;l0(
e,v?t.right+s:t.left-s-a,a0(t.top,l,c));return}let d=c-8-t.bottom-s,p=t.top-s-8,m=o==="bottom"?l<=d||d>=p:!(l<=p||p>=d),
f=Math.max(m?d:p,64),g=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),l0(
e,a0(g,a,u),m?t.bottom+s:t.top-s-Math.min(l,f))}function a0(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function l0(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var u0="oa";var zh=ce(null),Bh,I3=500;function c0(e,t,n){clearTimeout(Bh),Bh=setTimeout(()=>{e.isConnected&&(zh.value={anchor:e,text:t})},
n)}function ni(){clearTimeout(Bh),zh.value=null}function Po(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&c0(
t.currentTarget,e,I3)},onPointerLeave:ni,onPointerDown:ni,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
c0(n,e,0)},onBlur:ni}:{}}function d0(){let e=H(null),t=zh.value;return it(()=>{!e.current||!t||(e.current.showPopover(),
Td(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:u0,children:t.text}):null}var Fh={};th(Fh,{button:()=>Ih,danger:()=>V3,default:()=>U3,iconOnly:()=>Hh,outlined:()=>H3,primary:()=>q3,quiet:()=>W3,
small:()=>qh});var Ih="t",H3="na",q3="O",V3="pa",Hh="Te",W3="_e",qh="qe",U3={button:Ih,outlined:H3,primary:q3,danger:V3,
iconOnly:Hh,quiet:W3,small:qh};function M(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Po(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:we(Ih,a!=="plain"&&
Fh[a],u&&Hh,l&&qh,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(se,{name:n}),t,o&&r(se,{name:o,size:12})]})}var Vh={};th(Vh,{default:()=>Z3,empty:()=>G3,null:()=>j3,other:()=>J3,value:()=>K3});var K3="da",j3="la",G3="xa",J3="sa",
Z3={value:K3,null:j3,empty:G3,other:J3};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??X(e),s=o?qa(i.text,n):Eu(i.text,n);return r("bdi",{class:Vh[i.
kind],title:s===i.text?void 0:Eu(i.text,2e3),children:s})}var p0=8;function Y3(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-p0,o)),s=Math.min(o,Math.ceil((e+t)/n)+p0);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function Pd(e,t,n){let[o,i]=C({scroll:0,height:600});return N(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),Y3(o.scroll,o.height,t,n)}function _d(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Md(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var m0="Fe",f0="ca",Wh="b",h0="P",g0="Ge",y0="n",v0="y",$d="ga",Uh="Je",Kh="p",b0="Q",jh="ha",x0="V",w0="fa",k0="ua";function _e(e){let{columns:t,rows:n,summary:o=[]}=e,i=H(null),s=gt(),a=_d(),l=Pd(i,a,n.length),[u,c]=C(null),[d,p]=C(new Map),
m=t.map(({key:v,width:y})=>{let w=d.get(v);return w===void 0?y??"minmax(80px, max-content)":`${w}px`}).join(" ")+" minma\
x(0, 1fr)",f=v=>{let y=Md(v,u,n.length+o.length,t.length,e.onSort?-1:0);if(y){v.preventDefault(),c(y),X3(i.current,y,a);
return}let w=u?[...n,...o][u.row]:void 0,b=u?t[u.column]:void 0;if(u?.row===-1&&b&&(v.key==="Enter"||v.key===" ")){v.preventDefault(),
b.sortable!==!1&&e.onSort?.(C0(b,e.sort??null));return}let S=i.current?.querySelector('[data-cursor="true"]');(v.key==="\
Enter"||v.key===".")&&w!==void 0&&b&&S&&v.target===i.current&&(v.preventDefault(),v.stopPropagation(),(e.onMenu??e.onCell)?.(
w,b,S))},g=(v,y,w)=>r(ez,{id:s,row:v,at:y,columns:t,cursor:u?.row===y?u.column:-1,onCursor:c,summary:w,last:y===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},w?`summary ${y}`:y);return r("div",{ref:i,class:m0,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:v=>{v.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:f0,role:"\
presentation",style:{gridTemplateColumns:m},children:[r("div",{role:"row","aria-rowindex":1,class:we(Wh,h0),children:t.map(
(v,y)=>r(tz,{id:`${s}--1-${y}`,column:v,cursor:u?.row===-1&&u.column===y,sort:e.sort??null,onSort:e.onSort,onWidth:w=>p(
new Map(d).set(v.key,w))},v.key))}),l.before>0&&r("div",{role:"presentation",class:w0,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((v,y)=>g(v,l.first+y,!1)),l.after>0&&r("div",{role:"presentation",class:k0,style:{height:`${l.after}\
px`}}),o.map((v,y)=>g(v,n.length+y,!0))]})})}function X3(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function ez({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:we(Wh,a&&x0,l&&g0),children:o.
map((d,p)=>r("div",{id:`${e}-${n}-${p}`,role:"gridcell","aria-colindex":p+1,"data-cursor":p===i,class:we(y0,d.number&&Uh,
p===i&&jh),onPointerDown:()=>s({row:n,column:p}),onClick:c&&(m=>c(t,d,m.currentTarget)),onContextMenu:u&&(m=>{m.preventDefault(),
u(t,d,m.currentTarget)}),children:r("span",{class:$d,children:d.cell(t,n)})},d.key))})}function C0(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function tz({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let d=c.currentTarget,
p=d.parentElement.getBoundingClientRect().width-c.clientX;d.setPointerCapture(c.pointerId),d.onpointermove=m=>s(Math.max(
48,Math.round(p+m.clientX))),d.onpointerup=()=>{d.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:we(v0,t.number&&Uh,n&&jh),children:[u?r("button",{type:"\
button",tabIndex:-1,class:Kh,onClick:()=>i(C0(t,o)),children:[r("span",{class:$d,children:t.head}),a!=="none"&&r(se,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Kh,children:r("span",{class:$d,children:t.head})}),r("span",
{class:b0,onPointerDown:l})]})}var Gh=new Map,Dd=7;function Tn(e,t){let n=JSON.stringify([e,t??null]),o=Gh.get(n);return o===void 0&&(o=[...Gh.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,Gh.set(n,o)),o}function Va(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Dd)%4]}function pn(e){return`--series-${e%Dd+1}`}var S0=ce(0),Ed=S0;new MutationObserver(()=>{S0.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function nt(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function zt(e,t,n){let[o,i]=C(null),s=H(null),a=o&&o.row<e&&o.column<t?o:null;return N(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let p=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!p?!1:(n(a,p),!0)}let d=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Md(c,a,e,t);
return d?(i(d),!0):!1},mark:(c,d)=>({"data-at":`${c},${d}`,"data-cursor":a?.row===c&&a.column===d})}}var T0="ma",P0="va",_0="wa",M0="ba",$0="ya",D0="ka",E0="za";function je({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,d]=C(!1),
p=gt(),m=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key==="t"||f.key==="T")d(!0);else if(!s?.(f))return;f.preventDefault(),
f.stopPropagation()}};return r("figure",{class:T0,"aria-labelledby":p,children:[r("div",{class:P0,children:[r("h2",{class:_0,
children:e}),r("div",{class:M0,children:[n,r(M,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>d(!c)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),c?r("div",{class:D0,children:o}):
r(A,{children:[r("div",{class:we($0,l&&E0),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:m,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function A0(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Ou(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function O0(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function R0(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var oz=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function L0(e,t,n){let o=(oz.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function Wa(){let e=H(null),[t,n]=C(0);return it(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var N0="ja",B0="Xa",z0="Sa",F0="Ba",I0="Ke",H0="Ca",q0="Ea";var Ua=20,Ru=136,V0=16,Ka=24;function W0({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=Wa(),l=H(null),
u=Z(()=>{let T=e.map(({time:z})=>z),[E,L]=[Math.min(...T),Math.max(...T)];return L>E?[E,L]:[E-1e3,L+1e3]},[e]),[c,d]=o??
u,p=Z(()=>R0(e,12),[e]),m=Z(()=>e.filter(({time:T})=>T>=c&&T<=d).reverse(),[e,c,d]),f=Math.max(1,a-Ru-V0),g=T=>Ru+Ou(T,c,
d)*f,v=T=>c+(T-(s.current?.getBoundingClientRect().left??0)-Ru)/f*(d-c),y=(T,E=(c+d)/2)=>{let L=O0([c,d],E,T,u);i(L[0]<=
u[0]&&L[1]>=u[1]?null:L)},w=zt(1,m.length,({column:T})=>y(.25,m[T].time)),b=w.at?m[w.at.column]:void 0,S=T=>{if(T.key===
"+")y(.5,b?.time);else if(T.key==="-")y(2,b?.time);else if(T.key==="0")i(null);else return w.key(T);return!0},_=T=>{let E=l.
current;if(l.current=null,E===null)return;let L=v(T);Math.abs(g(L)-g(E))>4&&i([Math.max(u[0],Math.min(E,L)),Math.min(u[1],
Math.max(E,L))])},O=Ka+p.length*Ua+24;return r(je,{title:`${B(e.length)} events, ${B(t.length)} sessions`,onKey:S,summary:`\
Timeline of ${B(e.length)} events in ${B(t.length)} sessions, from ${j(u[0],n)} to ${j(u[1],n)}`,announced:b?`${X(b.event).
text}, ${j(b.time,n,"millisecond")}`:"",actions:r(A,{children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>y(2)}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>y(
.5)}),r(M,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(_e,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:T})=>j(T,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:T,end:E})=>Pe((E-T)/1e3)},{key:"events",head:"events",number:!0,cell:({events:T})=>B(T)}]}),children:[r("di\
v",{ref:s,class:N0,onPointerDown:T=>{l.current=v(T.clientX)},onPointerUp:T=>_(T.clientX),onWheel:T=>{(T.ctrlKey||T.shiftKey)&&
(T.preventDefault(),y(T.deltaY>0?1.5:.67,v(T.clientX)))},children:a>0&&r("svg",{width:a,height:O,"aria-hidden":"true",children:[
t.filter(({start:T,end:E})=>E>=c&&T<=d).map(T=>r("rect",{x:g(T.start)-3,y:Ka-12,width:Math.max(6,g(T.end)-g(T.start)+6),
height:p.length*Ua+12,rx:3,class:B0,onDblClick:()=>i([T.start-500,T.end+500]),children:r("title",{children:`${j(T.start,
n,"second")}, ${Pe((T.end-T.start)/1e3)}, ${B(T.events)} events`})},T.start)),p.map((T,E)=>r("g",{children:[r("text",{x:Ru-
12,y:Ka+E*Ua+4,class:z0,children:T.rest?$n.text:qa(X(T.event).text,18)}),r("line",{x1:Ru,x2:a-V0,y1:Ka+E*Ua,y2:Ka+E*Ua,class:F0})]},
E)),m.map((T,E)=>{let L=iz(p,T);return r("circle",{cx:g(T.time),cy:Ka+L*Ua,r:b===T?6:4,class:I0,...w.mark(0,E),style:{fill:p[L]?.
rest?"var(--other)":`var(${pn(Tn("event",[T.event]))})`},children:r("title",{children:`${X(T.event).text}, ${j(T.time,n,
"millisecond")}`})},E)}),L0(c,d,Math.max(2,Math.floor(f/140))).map(T=>r("text",{x:g(T),y:O-6,class:H0,children:j(T,n,d-c>
2*864e5?"dayShort":d-c>36e5?"clock":"clockSecond")},T))]})}),r("p",{class:q0,children:b?r(A,{children:[r($,{value:b.event}),
" ",j(b.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function iz(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function Pn(e){return`'${e.replaceAll("'","''")}'`}var U0="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",sz=new RegExp(`^${U0}(\\.${U0}\
)*$`,"u"),az=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function xe(e){return sz.test(e)&&!az.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Sr(e){
return`event = ${Pn(e)}`}var lz=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function oi(e){let t=e===void 0?null:lz.exec(e);return t?
t[1].replaceAll("''","'"):null}function ri(e,t){let n=xe(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Pn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Pn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function jn(e,t){return e===
void 0||e.trim()===""?t:`${K0(e)} and ${K0(t)}`}function K0(e){return/\bor\b/i.test(e)?`(${e})`:e}var j0={before:[],after:[]};function Jh(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function G0(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function J0(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Zh=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Ad=["explore","funnel",
"retention","paths","sessions","difference","live"],Tr="selection";function ii(e){return Zh.find(t=>e[t]!==void 0&&e[t]!==
null)??"aggregate"}function ye(e){return e==null?[]:typeof e=="string"?[e]:e}var uz=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ne(e){
let t=uz.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Yh(e){let t=e[ii(e)];return ye(
t?.by).find(n=>!ja(n))??null}function ja(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Y0(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:cz(e.document),as:e.as}},s=n[t],a=Ne(e.document),l=Yh(e.document);
if(s){let p=Z0({...a,...s.document},l);return{state:{view:t,document:p,as:s.as,open:[]},waiting:i,said:null}}let u=dz(t)?
oi(a.where):null;u!==null&&delete a.where;let c=Z0({...a,...$s(t,u,o)},l),d=u===null?null:`The filter ${Sr(u)} became ${pz(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:d}}function cz(e){let t=ii(e);return e[t]===void 0?
{}:{[t]:e[t]}}function dz(e){return e==="funnel"||e==="retention"||e==="paths"}function pz(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function $s(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(mz).map(fz),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Sr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Sr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Sr(s)}}}}function mz(e){return e!==void 0}function fz(e){return{
where:Sr(e)}}function Z0(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ye(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(ja),t]}}}var Qh={view:"explore",document:{dataset:""},as:null,open:[]},At=ce(Qh),Jo=ce(j0),Q0=ce({state:Qh,how:"load"}),Od={},Rd=!1,
Ae=At,Ld=Q0,ve=dn(()=>At.value.document),X0=dn(()=>At.value.view),ew=dn(()=>At.value.as),si=dn(()=>At.value.open),Ht=dn(
()=>At.value.document.dataset),Ga=dn(()=>Jo.value.before.length>0),Ja=dn(()=>Jo.value.after.length>0);function tw(e,t){return Bt(
{...e,open:[]},{...t,open:[]})}function me(e,t="push"){let n={...At.value,...e};Bt(n,At.value)||(e.open===void 0&&!Bt(n.
document,At.value.document)&&(n.open=n.open.filter(({kind:o})=>o!==Tr)),!tw(n,At.value)&&(t==="push"||!Rd)&&(Jo.value=Jh(
Jo.value,At.value)),Rd=t==="replace",eg(n,t))}function de(e,t,n="push"){me({document:Me(At.value.document,e,t)},n)}function ao(e){
me({open:[...At.value.open,e]})}function Nd(){me({open:At.value.open.slice(0,-1)})}function Xh(e,t="push"){let n=At.value.
open.filter(({kind:o})=>o!==Tr);me({open:e?[{...e,kind:Tr},...n]:n},t)}function nw(e,t){let n=Y0(At.value,e,Od,t);return Od=
n.waiting,me(n.state),n.said}function ai(){ow(G0(Jo.value,At.value))}function Za(){ow(J0(Jo.value,At.value))}function ow(e){e&&(Jo.value=e.stack,Rd=!1,
eg(e.value,"push"))}function li(e){Bt(e,At.value)||(At.value!==Qh&&!tw(e,At.value)&&(Jo.value=Jh(Jo.value,At.value)),Rd=
!1,eg(e,"load"))}function eg(e,t){At.value=e,Q0.value={state:e,how:t}}function rw(){return{undo:Jo.value,waiting:Od}}function iw(e){
Jo.value=e.undo,Od=e.waiting}function qt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function lt(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${B(e)} ms`:Pe(e/1e3);case"seconds":return n?`${B(e)} s`:Pe(e);case"bytes":return n?`${B(e)} B`:Sn(
e);case"share":return n?`${B(e*100)} %`:V(e);case"none":return n?B(e):q(e)}}function Zo(e){return e.type==="int64"||e.type===
"float64"}function lo(e,t,n){return typeof e=="number"&&Zo(t)?{text:lt(e,qt(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:j(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:X(e)}var sw="Ia",aw="Ua",lw="Ha",uw="La";function $e({icon:e,title:t,children:n,actions:o}){return r("div",{class:sw,children:[r(se,{name:e,size:32}),r("h2",{class:aw,
children:t}),n&&r("p",{class:lw,children:n}),r("div",{class:uw,children:o})]})}var cw="Ma",dw="Na",pw="Ra";var mw="Aa",fw="Da";function zd({busy:e,done:t=null}){let n=H(null);return it(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:cw,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:pw}):r("div",{ref:n,class:dw}))})}
function Se({lines:e=6}){return r("div",{class:mw,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:fw},
n))})}var hw="Ta",gw="_a",yw="qa",vw="Fa",bw="Ga";function tg(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function pe({id:e,error:t,onHint:n}){let o=tg(t.hint);return r(
"div",{class:hw,id:e,role:"alert",children:[r("span",{class:gw,children:r(se,{name:"error",size:14})}),r("span",{class:yw,
children:W(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:vw,onClick:()=>n(o),children:[W(o),"?"]}):
r("span",{class:bw,children:W(t.hint)}))]})}var xw=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Fd(e,t){
let n=e.split("/").filter(u=>u!=="").map(vz),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(xw.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Ad.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function vz(e){try{return decodeURIComponent(e)}catch{return e}}function Qa(e,t){return`${ww(e)}/${t}`}
function Xa(e,t){return`${ww(e)}/actor/${encodeURIComponent(t)}`}function ww(e){let t=xw.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function kw(e){let t=[`q=${await Ya(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as).replace(/%(3A|2C|3D)/g,decodeURIComponent)}`),e.open.length>0&&t.push(`open=${await Ya(
e.open)}`),t.join("&")}async function Id(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await ui(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let i=t.get("open"),s=i===null?[]:await ui(i);return{document:o,
as:t.get("as"),open:Array.isArray(s)?s.filter(bz):[]}}function bz(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function Ya(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await Cw(t,new CompressionStream("defl\
ate-raw")),o="";for(let i of n)o+=String.fromCharCode(i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function ui(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await Cw(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var xz=4<<20;async function Cw(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.getReader();for(;;){let{done:c,value:d}=await a.read();
if(c)break;if(i.push(d),s+=d.length,s>xz)throw new Error("the link unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)
l.set(c,u),u+=c.length;return l}var og=new Map,ng=new Map;function rg(e){return e===""?{events:[]}:(og.has(e)||Hd(e),og.get(e)??null)}function Hd(e){if(e===
"")return Promise.resolve({events:[]});let t=ng.get(e)??Jx(e,"event",10).catch(()=>[]).then(n=>{let o={events:n.map(({value:i})=>i)};
return o.events.length>0&&og.set(e,o),ng.delete(e),o});return ng.set(e,t),t}var Sw=864e5;async function ig(e,t){let n=t===
"explore"?null:Hd(e);Ie.value.value||await Et();let o=Ie.value.value?.find(({name:l})=>l===e),i=o!==void 0&&Date.parse(o.
to)>Date.now()-2*Sw,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Sw,a=n?await n:rg(e)??{events:[]};return{dataset:e,...i&&
s?{from:"now-30d"}:{},timezone:vt(),...$s(t,null,a)}}function vt(){return Intl.DateTimeFormat().resolvedOptions().timeZone||
"UTC"}var qd="sluice.";function Pr(e){return Bu(()=>localStorage.getItem(qd+e))}function _r(e,t){Bu(()=>localStorage.setItem(qd+
e,t))}function Vd(e){let t=Bu(()=>sessionStorage.getItem(qd+e));return t===null?null:Bu(()=>JSON.parse(t))}function el(e,t){
Bu(()=>sessionStorage.setItem(qd+e,JSON.stringify(t)))}function Bu(e){try{return e()}catch{return null}}var Ds=ce({kind:"home"}),Hi=Ds,Ii=Promise.resolve(),Tw=0;async function Pw(){let e=Vd("undo");e?.undo&&Array.isArray(e.undo.
before)&&iw(e),addEventListener("popstate",()=>{sg()}),addEventListener("pagehide",()=>el("undo",rw())),await sg(),wn(()=>{
let{state:t,how:n}=Ld.value;n!=="load"&&(Ii=Ii.then(()=>Wd(t,n)))})}function be(e,t=""){history.pushState(null,"",It(e)+
(t===""?"":`#${t}`)),sg()}function Mr(e=Ae.value){Ds.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Ii=Ii.then(()=>Wd(e,"push"))}async function Es(e){return`${It(Qa(e.document.dataset,e.view))}#${await kw(e)}`}async function Wd(e,t){
let n=await Es(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Ds.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function sg(){let e=++Tw,t=Fd(Hx(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Ds.value=t;return}let n=await Id(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await ig(t.dataset,t.view);e===Tw&&(li({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Ds.value=t,n||(Ii=Ii.then(
()=>Wd(Ae.value,"replace"))))}async function ci(e){let{view:t,document:n}=Ae.value,o=await ig(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){li(i),Ds.value={kind:"view",dataset:e,view:t,fragment:""},Ii=Ii.then(()=>Wd(i,"repla\
ce"));return}me(i),Ds.value.kind!=="view"&&Mr()}var _w="Qe",Mw="Ja",$w="Ka",ag="Oa",Dw="Pa";var Aw=2e3;function Ow({dataset:e,actor:t}){let n=ve.value.timezone??"UTC",o=Ee(e).value,i=o.value?.actors?.[0]??null,s=yt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:Aw}}),a=yt(i===null?null:{dataset:e,timezone:n,
where:`string(${xe(i)}) = ${Pn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});N(()=>{globalThis.document.title=`${W(t)} · ${W(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:_w,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:Mw,children:[r(M,{icon:"left",kind:"outlined",onClick:()=>Mr(),children:"Back"}),r("h1",{class:$w,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:ag,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",zi(n)]})]}),l&&r(pe,{error:l}),!l&&r(kz,{answer:Ew(s.answer),sessions:Ew(a.answer),actor:t,zone:n})]})}
function kz({answer:e,sessions:t,actor:n,zone:o}){let i=Z(()=>Cz(e,n),[e]),s=Z(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=C(null);if(!e)return r(Se,{});if(e.rows.
length===0)return r($e,{icon:"actor",title:"Nobody of this name",actions:r(M,{kind:"primary",onClick:()=>Mr(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,d)=>a===null||i[d].time>=a[0]&&i[d].
time<=a[1]);return r(A,{children:[r(W0,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:Dw,children:[r("p",{
class:ag,children:[Oe(u.length,"event"),a===null?"":` from ${j(a[0],o,"second")} to ${j(a[1],o,"second")}`,e.cursor?`, t\
he latest ${Aw} only`:""]}),r(_e,{label:"Events",rows:u,columns:e.columns.map((c,d)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:p=>r($,{shown:lo(p[d],c,o),most:64,middle:!0})}))})]})]})}function Cz(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function Ew(e){return e!==null&&"columns"in e?e:null}var ug=ce([]),Rw=ce(!1),Sz=700,lg,Fu=ug,Lw=Rw,di=dn(()=>ug.value.filter(({state:e})=>e==="running"));async function _o(){
clearTimeout(lg);try{ug.value=(await re("v1/jobs")).jobs,Rw.value=!0}catch{}clearTimeout(lg),di.value.length>0&&(lg=setTimeout(
()=>{_o()},Sz))}async function Nw(e){try{return await re(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(K(t).status===404)
return null;throw t}}async function Ud(e){await re(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await _o()}async function Bw(e){
await re(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await _o()}function zw(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var Fw="W";var Iu=[];function Iw(){return Iu.length>0}function jt(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=H(null);return it(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>Td(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),_z(i,o),Mz(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:we(
Fw,e.class),children:e.children})}function _z(e,t){it(()=>{if(ni(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function Mz(e,t,n){let o=H(n);o.current=n,N(()=>{let i={};Iu.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!$z(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Iu.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Iu.splice(Iu.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function $z(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var As=ce([]),cg=ce(Pr("letters")!=="no"),Kd="",Hw,Vw=As,Ww=cg;function Uw(e){cg.value=e,_r("letters",e?"yes":"no")}function Yo(e){
let t=H(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");N(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return As.value=[...As.value,...o],()=>{As.value=As.value.filter(i=>!o.includes(i))}},[n])}function Dz(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function Kw(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Hu(e.target)||!cg.value&&e.key.
length===1||Ez()||Iw()))return;let n=Kd===""?Dz(e):`${Kd} ${e.key}`,o=As.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
qw(""),o.act()):t&&qw(As.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function qw(e){clearTimeout(Hw),Kd=
e,e!==""&&(Hw=setTimeout(()=>{Kd=""},1200))}function Hu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function Ez(){return document.querySelector("dialo\
g[open]")!==null}async function jd(e){let t=e.trim();if(t.startsWith("{"))return jw(await ui(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Id(n[2]),s=Ad.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?jw(await ui(o[1].replaceAll("'\\''","'"))):null}function jw(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Zh.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:tl(t),as:null,open:[]}}function tl(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Gw=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,Az=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function Zw(e){let t=e.replace(/^.*[/\\]/,"");for(;Gw.test(t);)t=t.replace(Gw,"");return t=t.replace(Az,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function Yw(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function dg(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function Qw(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(dg(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var Oz=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function Xw(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:Jw(n)?o===void 0||Jw(
o):/^\[\s*(\{|$)/.test(n)?Rz(e):Oz.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function Jw(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function Rz(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var Lz=1<<20;async function ek(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(It(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,Lz),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:Xr()}),i=await o.json().catch(()=>null);if(!o.ok)throw ei(i,o.status);return i}function tk(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function nk(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",It(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(Xr()),a.onabort=()=>s(new st({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=Nz(a.responseText);a.status>=200&&a.status<300?i(l):s(ei(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function Nz(e){try{return JSON.parse(e)}catch{return null}}var ok="Qa",rk="Va",ik="Wa",sk="k",ak="z";var Vu=ce([]),Gd=new Map,zz=1e4,Fz=1;function ee(e,t=null){let n=Fz++;Vu.value=[...Vu.value,{id:n,text:e,action:t}].slice(
-3),lk(n)}function lk(e){Gd.set(e,setTimeout(()=>pg(e),zz))}function pg(e){clearTimeout(Gd.get(e)),Gd.delete(e),Vu.value=
Vu.value.filter(t=>t.id!==e)}function uk(){return r("div",{class:ok,role:"status",children:Vu.value.map(({id:e,text:t,action:n})=>r(
"div",{class:rk,onPointerEnter:()=>clearTimeout(Gd.get(e)),onPointerLeave:()=>lk(e),children:[r("span",{class:ik,children:t}),
n&&r("button",{type:"button",class:sk,onClick:()=>{pg(e),n.act()},children:n.label}),r("button",{type:"button",class:ak,
"aria-label":"Close",onClick:()=>pg(e),children:r(se,{name:"close",size:14})})]},e))})}var Os=ce(null),Iz=8,Hz=3,ck=Os;async function dk(e,t){let n=await qz(e).catch(()=>[]);Os.value={dataset:e,sum:t,events:n,
steps:n.slice(0,Hz).map(({value:o})=>o)}}async function qz(e){let t=Ie.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${xe(t)}) as reached`],by:["event"],order:["reached desc"],limit:Iz};return Vz(
await re("v1/query",{body:{dataset:e,aggregate:o}}))}function Vz({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function pk(e){let{value:t}=Os;t&&(Os.value={...t,steps:Wz(t.steps,e)})}
function Wz(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function mk(){let{value:e}=Os;if(!e)return;Os.value=null;
let t=ve.value.dataset===e.dataset?Ne(ve.value):{dataset:e.dataset};me({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Sr(n)})),window:"7d"}}}),Mr(Ae.value)}function mg(){Os.value=null}var Vt=ce(null),$r=ce(!1),Wu=null,hk={accepted:0,rejected:0,known:0},Jd="loading",gk=Vt,yk=$r;async function nl(e){if($r.
value=!0,Vt.value?.phase==="sending"||Vt.value?.phase==="found"||e.length===0)return;Wu?.abort();let t=Wu=new AbortController;
Vt.value={phase:"reading",files:e};try{let[n]=await Promise.all([ek(e[0],t.signal),Ie.value.value?null:Et()]);if(t.signal.
aborted)return;let o=Uz(n),i=Qw(Zw(e[0].name),o.actors,Ie.value.value?.map(({name:s,actors:a})=>({name:s,actors:a}))??[]);
Vt.value={phase:"choosing",files:e,preview:n,choice:{dataset:i,...o},error:null}}catch(n){t.signal.aborted||(Vt.value={phase:"\
unreadable",files:e,error:K(n)})}}function Uz({names:e,columns:t}){return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.
name??"",actors:e.actors,event:e.event}}function Zd(e){nl([new File([e],"pasted.txt")])}function Uu(e){Vt.value?.phase===
"choosing"&&(Vt.value={...Vt.value,choice:{...Vt.value.choice,...e},error:null})}function qi(){$r.value=!1;let e=Vt.value?.
phase;e==="sending"||e==="found"||(Wu?.abort(),Vt.value=null)}function Kz(){$r.value=!0}async function vk(){let e=Vt.value;
e?.phase!=="sending"&&e?.phase!=="found"||(await Ud(e.job).catch(()=>{}),Wu?.abort())}async function bk(){let e=Vt.value;
if(e?.phase!=="choosing")return;let t=Wu=new AbortController,{files:n,choice:o}=e,i=hk;try{for(let[s,a]of n.entries())i=
await jz(n,s,a,o,i,t.signal);await xk(o.dataset,i)}catch(s){i.accepted>0&&Et(),Vt.value={...e,error:K(s)},$r.value||ee(`\
Loading into ${o.dataset} failed: ${K(s).message}`,{label:"Show",act:Kz})}finally{el(Jd,null),_o()}}async function jz(e,t,n,o,i,s){
let a=zw(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};Vt.value={...l,sent:0},el(Jd,{job:a,dataset:o.
dataset});let u=setTimeout(()=>{_o()},200);try{let c=await nk(tk(o.dataset,o,n.name,a),n,d=>{Vt.value={...l,sent:d},d===
1&&_o()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+c.rejected_count}}catch(c){if(e.length>1&&K(c).
code==="already_loaded")return{...i,known:i.known+1};throw c}finally{clearTimeout(u)}}async function xk(e,t){await Et(),
Kn(e),Vt.value=null;let n=fg(e,t);if(!$r.value){ee(n,{label:"Show",act:()=>fk(e,t)});return}$r.value=!1,fk(e,t)}function fk(e,t){
be(Qa(e,"explore")),dk(e,t)}function fg(e,{accepted:t,rejected:n,known:o}){let i=[`${B(t)} ${t===1?"event is":"events ar\
e"} in ${e}`];return n>0&&i.push(`${B(n)} ${n===1?"line was":"lines were"} not taken`),o>0&&i.push(`${B(o)} ${o===1?"fil\
e was":"files were"} there already`),`${i.join("; ")}.`}var Gz=500;async function wk(){let e=Vd(Jd);if(typeof e?.job!="s\
tring"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await Nw(t).catch(()=>{});if(o?.state==="\
running")Vt.value||(Vt.value={phase:"found",dataset:n,job:t},$r.value=!0);else if(o!==void 0){Vt.value=null,el(Jd,null),
o?.state==="done"&&$r.value?await xk(n,{...hk,accepted:o.rows}):$r.value=!1;return}await new Promise(i=>{setTimeout(i,Gz)})}}var Ck="Ya",Sk="Za";function Tk(){let[e,t]=C(!1);return N(()=>{let n=0,l=[["dragenter",u=>{hg(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{hg(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{hg(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
nl(c))}],["paste",Zz]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:Ck,"aria-hidden":"true",children:r("div",{class:Sk,children:[r(se,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function hg(e){return e.dataTransfer?.types.includes("File\
s")??!1}function Zz(e){if(Hu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void nl(t);let n=e.clipboardData?.getData("text/pla\
in")??"";Xw(n)&&jd(n).then(o=>{o||Zd(n)})}var Pk="Ve",_k="et",Mk="it",$k="We",Dk="rt",Ek="at";function Xe({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=H(null),a=gt();return it(()=>{ni();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:we(Pk,i&&_k),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:Mk,children:[r("h2",{id:a,tabIndex:-1,
class:$k,children:e}),r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:Dk,children:n}),
o&&r("div",{class:Ek,children:o})]})}function Qo({children:e,kind:t="outlined"}){let n=H(null);return r(A,{children:[r(M,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&nl(i)}})]})}var Rs="tt",kt="ot",We="g",Yd="nt",Ak="pt";function Gt(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:d=!1}=e,
[p,m]=C(n),f=H(null),g=gt();N(()=>m(n),[n]);let v=b=>{b!==n&&o(b)},y=b=>{b.key==="Enter"&&v(p),!(b.key!=="Escape"||p===n)&&
(b.preventDefault(),m(n))},w=b=>{o(b),f.current?.focus()};return r("div",{class:Rs,children:[r("label",{for:g,class:l?"s\
poken":kt,children:t}),r("input",{ref:f,id:g,class:we(We,u&&Yd),value:p,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${g}-problem`:s?`${g}-note`:void 0,"data-autofocus":d?"":void 0,onInput:b=>{
m(b.currentTarget.value),i?.(b.currentTarget.value)},onKeyDown:y,onBlur:()=>v(p)}),!c&&s&&r("div",{id:`${g}-note`,class:Ak,
children:s}),c&&r(pe,{id:`${g}-problem`,error:c,onHint:w})]})}var Rk="dt",Lk="Y";function Ct({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(d=>d.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:Rk,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:Lk,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(se,{name:a.icon,size:14}),
a.label]},a.value))})}var Nk="lt",Bk="Z",zk="xt",Fk="st",Ik="ct",Hk="gt";var Qd=28;function gg(e,t){return`${e}-${t}`}function qk({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=H(null),c=Pd(u,Qd,n.length);return it(()=>{let d=u.current;if(!d||o<0)return;let p=o*Qd;p<d.scrollTop?d.scrollTop=
p:p+Qd+8>d.scrollTop+d.clientHeight&&(d.scrollTop=p+Qd+8-d.clientHeight)},[o,n]),r(A,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:Nk,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((d,p)=>{let m=c.first+p;return r("div",{id:gg(e,m),role:"option","aria-selected":d.
selected??!1,"aria-setsize":n.length,"aria-posinset":m+1,"data-active":m===o,class:Bk,onPointerMove:()=>{m!==o&&i(m)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(d.value),children:[a&&r("span",{class:Hk,children:d.selected&&r(se,{name:"check"})}),r("s\
pan",{class:zk,children:d.label}),d.note!==void 0&&r("span",{class:Fk,children:d.note})]},m)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:Ik,children:l})]})}function Vi(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=H(null),a=gt(),[l,u]=C(e.autofocus??!1),[c,d]=C(i?0:-1),
[p,m]=C(!1);it(()=>{m(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),g=l||(e.inline??!1),v=()=>u(
!1),y=(S,_)=>{_||v(),e.onPick(S,_)},w=S=>{let _=g?t[f]:void 0;if(S.key==="ArrowDown"||S.key==="ArrowUp"){S.preventDefault(),
u(!0);let O=S.key==="ArrowDown"?1:-1;d(f<0&&O<0?t.length-1:(f+O+t.length)%Math.max(1,t.length))}else S.key==="Enter"?(S.
preventDefault(),_?y(_.value,!1):(v(),e.onTake(n))):S.key===" "&&o&&_&&f>=0?(S.preventDefault(),y(_.value,!0)):S.key==="\
Escape"&&(g||e.onCancel)?(S.preventDefault(),S.stopPropagation(),v(),e.onCancel?.()):S.key==="Backspace"&&n===""&&e.onBackspace?.()},
b=r(qk,{id:a,label:e.label,options:t,active:f,onActive:d,onPick:S=>y(S,o),several:o,foot:e.foot});return r(A,{children:[
r("input",{ref:s,class:we(We,e.code&&Yd),role:"combobox","aria-label":e.label,"aria-expanded":g,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":g&&f>=0?gg(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:w,onClick:()=>u(!0),onBlur:v,onFocus:()=>{
e.autofocus&&u(!0)},onInput:S=>{u(!0),d(i?0:-1),e.onText(S.currentTarget.value)}}),e.inline&&b,!e.inline&&l&&p&&(t.length>
0||e.foot)&&r(jt,{anchor:s.current,onClose:v,focus:!1,children:b})]})}var Wk="ht",Uk="ft";function tn({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=H(null),[l,u]=C(!1),[c,d]=C(""),p=Z(()=>tF(t,c),
[t,c]),m=()=>{u(!1),d("")},f=g=>{m(),o(g)};return r(A,{children:[r(M,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?m():u(!0),children:r("span",{class:Wk,children:r($,{value:n,most:32})})}),l&&r(jt,{anchor:a.current,onClose:m,
role:"dialog",label:e,children:r("div",{class:Uk,children:r(Vi,{label:e,text:c,onText:d,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:p.slice(0,1e3).map(g=>({value:g,label:r($,{value:g}),selected:g===n})),onPick:f,onTake:g=>{i&&
g!==""&&f(g)},onCancel:m})})})]})}function tF(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var Kk="ut",jk="mt",Gk="vt",Jk="wt";function ep({share:e}){return r("span",{class:Kk,children:[r("span",{class:jk,"aria-hidden":"true",children:r("span",{class:Gk,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:Jk,children:V(e)})]})}var Zk="bt",Yk="yt",yg="kt",Qk="zt";function vg(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function Xk({name:e,choice:t}){
let n=vg(e,t);return n===null?null:r("span",{class:Yk,children:n})}function e1({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:Zk,children:[r($,{value:i,most:48,middle:!0}),
r(Xk,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:yg,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(ep,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(bg,{values:i})}],o=Z(()=>[...e.columns].sort((i,s)=>+(vg(
s.name,t)!==null)-+(vg(i.name,t)!==null)),[e,t]);return r(_e,{label:"Columns",columns:n,rows:o})}function bg({values:e}){
return e.length===0?r("span",{class:yg,children:"none"}):r("span",{class:Qk,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
$,{value:t,most:40,middle:!0})},n))})}function t1({preview:e,choice:t}){let n=Z(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(A,{children:[r($,{value:o,most:32})," ",r(Xk,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);return r(_e,{label:"First e\
vents",columns:n,rows:e.rows})}function n1({preview:e}){return r(_e,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>B(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r($,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var o1="jt",r1="Xt",i1="St",np="Bt",s1="Ct",a1="Ye",l1="Et",u1="It",c1="Ut",d1="Ht",p1="Lt",m1="Mt",f1="Ze";var iF=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function h1({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:o1,children:[r("p",{class:r1,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:i1,
children:sF(t,n)})]}),i&&r("div",{class:s1,children:r(pe,{error:i})}),r("div",{class:a1,children:[r(aF,{choice:o}),n.columns.
length>0&&r(lF,{columns:n.columns,choice:o})]}),n.note?r("p",{class:p1,children:[r(se,{name:"info"}),r("span",{children:r(
$,{value:n.note,most:400})})]}):r(uF,{preview:n,choice:o})]})}function sF(e,t){let n=[iF.get(t.format)??t.format,t.compression].
filter(i=>i!=="").join(", "),o=Sn(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${B(e.length)} file\
s, ${o} together`:`${n}, ${o}`}function wg({dataset:e,actors:t}){return Yw(e)??dg(Ie.value.value?.find(n=>n.name===e),t)}
function aF({choice:e}){let t=e.dataset,n=Ie.value.value?.find(i=>i.name===t),o=wg(e);return r("div",{class:l1,children:[
r(Gt,{label:"Dataset",value:t,onCommit:i=>Uu({dataset:i.trim()}),error:o===null?null:{message:o,hint:""}}),o===null&&r("\
span",{class:np,children:n?`added to its ${Oe(n.events,"event")}`:"a new one"})]})}function lF({columns:e,choice:t}){let n=e.
map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);return r(A,{children:[
r(xg,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Uu({time:i})}),r(xg,{label:"Actor",hint:"wh\
o did it",values:n,value:t.actors[0]??"",onChange:i=>Uu({actors:[i]})}),r(xg,{label:"Event",hint:"what happened",values:n,
value:t.event,onChange:i=>Uu({event:i})})]})}function xg({label:e,hint:t,values:n,value:o,onChange:i}){return r("div",{class:u1,
children:[r("span",{class:c1,children:e}),r(tn,{title:e,label:`${e}: ${o===""?"not chosen":o}`,kind:"outlined",class:d1,
values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:np,children:t})]})}function uF({preview:e,choice:t}){let[n,
o]=C("columns"),i=e.rejected.length,s=[{value:"columns",label:`${B(e.columns.length)} columns`},{value:"rows",label:`Fir\
st ${Oe(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${B(i)} not taken`}]:[]];return r(A,{children:[r("div",
{class:m1,children:[r(Ct,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:np,children:["guessed f\
rom the first ",Oe(e.rows_seen,"record")]})]}),r("div",{class:f1,children:[n==="columns"&&r(e1,{preview:e,choice:t}),n===
"rows"&&r(t1,{preview:e,choice:t}),n==="rejected"&&r(n1,{preview:e})]})]})}var g1="Nt",y1="Rt",v1="At",b1="Dt",x1="Tt";function il({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:we(g1,n&&y1),children:r("div",{class:we(
v1,!i&&x1,o&&b1),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var kg="_t",w1="qt",rp="Ft",k1="Gt";function C1(){let e=gk.value;if(!e||!yk.value)return null;switch(e.phase){case"reading":return r(Xe,{wide:!0,title:Cg(e.
files),onClose:qi,children:r(Se,{lines:8})});case"unreadable":return r(pF,{files:e.files,error:e.error});case"choosing":
return r(mF,{at:e});case"sending":case"found":return r(fF,{at:e})}}function Cg(e){return e.length>1?`Load ${Oe(e.length,
"file")}`:"Load a file"}function pF({files:e,error:t}){return r(Xe,{title:Cg(e),onClose:qi,foot:r(A,{children:[r(M,{kind:"\
outlined",onClick:qi,children:"Close"}),r(Qo,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:kg,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(pe,{error:t}),r("p",{class:rp,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function mF({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=wg(n)===null&&!o;return r(Xe,{wide:!0,title:Cg(e.files),onClose:qi,
foot:r(A,{children:[o&&r("span",{class:k1,children:"Say which column is the time."}),r(M,{kind:"outlined",onClick:qi,children:"\
Cancel"}),r(M,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{bk()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(h1,{at:e})})}function fF({at:e}){let t=Fu.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(Xe,{title:`Loading into ${e.dataset}`,
onClose:qi,foot:r(A,{children:[r(M,{kind:"danger",onClick:()=>{vk()},children:"Cancel"}),r(M,{kind:"outlined",onClick:qi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:kg,children:[r($,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:w1,children:s.length>1?`${e.at+1} of ${s.length}`:Sn(s[e.at]?.size??0)})]}),r(il,{label:o?
"Sending":"Loading",done:i}),r("p",{class:rp,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${V(i)}`,
!o&&t&&t.rows>0&&`, ${Oe(t.rows,"event")} so far`]}),o&&r("p",{class:rp,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var T1="Jt",P1="j";function _1({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:T1,onKeyDown:a=>{
let l=t.findIndex(p=>p.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,d=t[c];d&&o(d.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:P1,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var gF=["datasets","properties","ingests","rejects","jobs"];function M1(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:gF.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function Ls(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var $1="Kt",D1="h",E1="Ot",A1="Pt",O1="Qt",R1="Vt",L1="Wt",N1="Yt";function co({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=H(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(jt,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:L1,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:$1,onKeyDown:c=>vF(c,a.current,i),children:o.map((c,d)=>c==="rule"?r("di\
v",{role:"separator",class:R1},d):r("button",{type:"button",tabIndex:-1,class:we(D1,c.danger&&E1),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:p=>p.currentTarget.focus(),children:[l?r("span",{class:N1,children:c.checked&&r(se,{name:"check"})}):c.
icon&&r(se,{name:c.icon}),r("span",{class:A1,children:c.label}),c.keys&&r("span",{class:O1,children:c.keys})]},d))})]})}
function vF(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function ot({items:e,menuLabel:t,head:n,placing:o,...i}){let s=H(
null),[a,l]=C(!1);return r(A,{children:[r(M,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(co,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function Gu(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function B1(e){return(await re(Gu(e,"/runs?li\
mit=1000"))).runs}async function z1(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return re(Gu(e,`/rejects?${i.toString()}`),{signal:o})}function F1(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return It(Gu(e,`/rejects?${n.toString()}`))}async function I1(e,t,n){await re(Gu(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function H1(e){await re(Gu(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var q1="ii",V1="Zt",W1="eo",U1="io",K1="ro",Ju="ao",j1="ri",En="to",Sg="ai",G1="oo",J1="no",Z1="po",Y1="do",Ns="lo";var sl="so",Q1="co",X1="go",eC="ho",tC="ee",Ki="fo";function nC({dataset:e,onClose:t}){let[n,o]=C(""),[i,s]=C(null),[a,l]=C(!1),u=gt(),c=n===e.name&&!a,d=()=>{c&&(l(!0),H1(
e.name).then(()=>{t(),ee(`${e.name} is dropped.`),Et()},p=>{l(!1),s(K(p))}))};return r(Xe,{title:"Drop a dataset",onClose:t,
foot:r(A,{children:[r(M,{kind:"outlined",onClick:t,children:"Keep it"}),r(M,{kind:"danger",icon:"trash",disabled:!c,onClick:d,
children:"Drop it for good"})]}),children:r("form",{class:sl,onSubmit:p=>{p.preventDefault(),d()},children:[r("p",{children:[
Oe(e.events,"event")," (",Sn(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Rs,children:[r("label",{class:kt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:We,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:p=>o(p.currentTarget.value)})]}),i&&r(pe,{error:i})]})})}function oC({datasets:e}){let[t,n]=C(null),[o,i]=C(null),s=bF((a,l)=>n({dataset:a,anchor:l}));return r(A,{children:[r(_e,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(wF,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(nC,{dataset:o,onClose:()=>i(null)})]})}function bF(e){let t=vt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Sg,onClick:()=>{ci(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(M,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:B(n),children:q(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(ip,{text:"no events"}):
j(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:j(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${B(n)} B`,children:Sn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):
r(ip,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(ip,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Sn(s)}`).join(
`
`),children:[n?.length??1,", ",Oe(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(xF,{dataset:n})}]}
function ip({text:e}){return r("span",{class:En,children:e})}function xF({dataset:e}){return e.rejects===0?r(ip,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:Sg,onClick:()=>be(Ls("rejects",e.name)),children:q(e.rejects)})}function wF({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=H(t),s=l=>()=>be(Ls(l,e.name)),a=()=>{Bw(e.name).then(()=>ee(`${e.name} is\
 being compacted.`,{label:"Show",act:()=>be(Ls("jobs",""))}),l=>ee(`Compacting failed: ${K(l).message}`))};return r(co,{
anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{
ci(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"\
Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"t\
rash",danger:!0,act:o}]})}function rC({dataset:e}){let[{value:t,error:n},o]=C({value:null,error:null}),i=()=>{B1(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:K(a)}))},s=di.value.length;return N(i,[e,s]),n?r($e,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(M,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r($e,{icon:"up\
load",title:"No files came into this dataset",actions:r(Qo,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:Ki,children:r(_e,{label:"Ingests",columns:kF(),rows:t})}):
r(Se,{})}function kF(){let e=vt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>j(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:En,children:[B(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:En,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>B(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:B(t),children:q(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:En,children:"0"}):r("span",{class:Ns,title:V(n/Math.max(1,t+n)),children:q(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${B(t)} B`,children:Sn(t)})}]}function al(e){return e==="ingest"?"Loading":"Compacting"}function iC(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var CF=3e3;function sC(){let e=di.value.length;return N(()=>{_o();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&_o()},CF);return()=>clearInterval(t)},[]),N(()=>{Et()},[e]),Lw.value?Fu.value.length===0?r($e,{icon:"clock",title:"\
Nothing is under way",actions:r(Qo,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:Ki,children:r(_e,{label:"Jobs",columns:SF(),rows:Fu.value})}):r(Se,{})}
function SF(){let e=vt();return[{key:"kind",head:"Job",cell:({kind:t})=>al(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
TF,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>q(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Sn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>j(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Pe((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(PF,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Ns,children:r($,{value:t,
most:160})}):null}]}function TF({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Ns:En,children:iC(
e.state)}):r("span",{class:Q1,children:[r(il,{small:!0,label:`${al(e.kind)} ${e.dataset}`,done:e.done}),V(e.done)]})}function PF({
job:e}){let t=()=>{Ud(e.id).catch(n=>ee(K(n).message))};return e.state==="running"?r(M,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(M,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function lC(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*_F(aC(l,n.key),aC(u,n.key))};return i.sort(a)}function aC(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function _F(e,t){return e<t?-1:e>t?1:0}function sp(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function ap(e,t,n){
try{return await I1(e,t,n),await Kn(e),null}catch(o){let i=K(o);return ee(`The note on ${t} was not saved: ${i.message}`),
i}}function uC({dataset:e,column:t,onClose:n}){let[o,i]=C(t.description??""),[s,a]=C(t.unit??""),[l,u]=C(null),c=gt(),d=t.type===
"int64"||t.type==="float64",p=async()=>{let m=await ap(e,t.name,sp(t,{description:o.trim(),unit:s.trim()}));m?u(m):n()};
return r(Xe,{title:`Describe ${X(t.name).text}`,onClose:n,foot:r(A,{children:[r(M,{kind:"outlined",onClick:n,children:"C\
ancel"}),r(M,{kind:"primary",onClick:()=>{p()},children:"Save"})]}),children:r("form",{class:sl,onSubmit:m=>{m.preventDefault(),
p()},children:[r("div",{class:Rs,children:[r("label",{class:kt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:We,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:m=>i(m.
currentTarget.value)})]}),d&&r("div",{class:Rs,children:[r("label",{class:kt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:We,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:m=>a(m.currentTarget.value)})]}),
l&&r(pe,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function lp({label:e,value:t,onInput:n}){return r("input",{class:We,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function cC({dataset:e}){let{value:t,error:n}=Ee(e).value;return N(()=>{Ee(e).value.value&&Kn(e)},[e]),t?r(MF,{dataset:t}):
n?r($e,{icon:"warning",title:"The properties cannot be shown",actions:r(M,{kind:"outlined",onClick:()=>{Kn(e)},children:"\
Try again"}),children:n.message}):r(Se,{})}function MF({dataset:e}){let[t,n]=C(""),[o,i]=C(null),[s,a]=C(null),l=e.columns??
[],u=Z(()=>lC(l,t,o),[l,t,o]),c=Z(()=>$F(e,a),[e]),d=l.filter(p=>p.hidden).length;return r(A,{children:[r("div",{class:Ju,
children:[r("div",{class:j1,children:r(lp,{label:"Find a property",value:t,onInput:n})}),r("span",{class:En,role:"status",
children:[t===""?Oe(l.length,"property","properties"):`${B(u.length)} of ${Oe(l.length,"property","properties")}`,d>0&&`\
, ${B(d)} hidden`]})]}),u.length===0?r($e,{icon:"search",title:"No property has this text",actions:r(M,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:Ki,children:r(_e,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(uC,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function $F(e,t){let n=vt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?Y1:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${Z1} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:J1,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:En,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(ep,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:B(s),children:q(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(DF,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?j(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:G1,children:[r(M,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(M,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
ap(e.name,s.name,sp(s,{hidden:!s.hidden}))}})]})}]}function DF({column:e,zone:t}){if(e.examples?.length)return r(bg,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?q(s):e.type==="timestamp"?
j(String(s),t):String(s);return r("span",{class:En,children:[i(n)," to ",i(o)]})}var up=ce(null);function ji(e){up.value=e}function dC(){let e=up.value;return e?r(A,{children:e(()=>{up.value===e&&(up.value=
null)})}):null}var mC="uo",fC="mo";function hC(e,t){ji(n=>r(AF,{text:e,what:t,onClose:n}))}function AF({text:e,what:t,onClose:n}){let o=H(null);return it(()=>o.
current?.select(),[]),r(Xe,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:mC,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:fC,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Be(e,t){OF(e).then(n=>{n?ee(`${t} is copied.`):hC(e,t)})}async function OF(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var RF=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function gC(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
RF,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??LF(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function LF(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var vC="ti",bC="vo";function kC({dataset:e}){let[t,n]=C(""),[o,i]=C(null),s=wC(e,t),a=wC(e,""),l=Ie.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r($e,{icon:"warning",title:"The lines cannot be listed",actions:r(M,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Se,{});if(a.rows.length===0)return r($e,{icon:"che\
ck",title:"Every line was taken",actions:r(M,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=gC(a.rows);
return r(A,{children:[r("div",{class:Ju,children:[r("div",{class:eC,role:"group","aria-label":"Reasons",children:[r(xC,{
text:r(A,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(xC,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:vC,
href:F1(e,t),download:`${e}-rejects.ndjson`,children:[r(se,{name:"download"}),"Download"]})]}),r("div",{class:Ki,children:s.
rows?r(_e,{label:"Lines that were not taken",columns:BF(),rows:s.rows,onCell:c=>i(c)}):r(Se,{})}),s.rows&&s.more&&r("div",
{class:Ju,children:[r(M,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:En,children:[B(s.rows.length),
" are shown"]})]}),o&&r(zF,{reject:o,onClose:()=>i(null)})]})}function xC({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:tC,"aria-pressed":o,onClick:i,children:[e,r("span",{class:En,children:[q(t),n&&"+"]})]})}
function wC(e,t){let[n,o]=C({rows:null,cursor:void 0,error:null}),[i,s]=C(0),a=H(null),l=(u,c)=>{a.current?.abort();let d=a.
current=new AbortController;z1(e,t,c,d.signal).then(p=>o({rows:[...u,...p.rejects],cursor:p.cursor,error:null}),p=>{d.signal.
aborted||o({rows:null,cursor:void 0,error:K(p)})})};return N(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function BF(){let e=vt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:CC(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>B(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>B(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:X1,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>j(t,e,"second")}]}function CC({source:e,key:t}){return t!==""?t:e}function zF({reject:e,onClose:t}){return r(
Xe,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(M,{kind:"outlined",icon:"copy",onClick:()=>Be(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:sl,children:[r("p",{class:Ns,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:En,children:[r($,{value:CC(e),most:200,middle:!0}),", line ",B(e.line),", byte ",B(e.offset),"; ",Oe(e.text.
length,"character")]}),r("pre",{class:bC,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var cp={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function SC({rest:e}){
let{tab:t,dataset:n}=M1(e),o=Ie.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Ht.value)?Ht.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";N(()=>{Et()},[]),N(()=>{document.title=`${cp[t]} · Data · Sluice`},[t]);let a=di.value.length;return r(
"main",{class:q1,"data-tab":t,children:[r("header",{class:V1,children:[r("h1",{children:"Data"}),s&&i!==""&&r(tn,{title:"\
Dataset",icon:"data",kind:"outlined",class:U1,values:o,value:i,onChange:l=>be(Ls(t,l))}),r("span",{class:W1}),r(Qo,{kind:"\
primary",children:"Load a file"})]}),r(_1,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>be(Ls(l,n)),
tabs:Object.keys(cp).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:cp[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":cp[t],class:K1,children:r(FF,{tab:t,dataset:i})})]})}function FF({tab:e,dataset:t}){let{value:n,error:o}=Ie.
value;if(e==="jobs")return r(sC,{});if(!n)return o?r($e,{icon:"warning",title:"The datasets cannot be listed",actions:r(
M,{kind:"outlined",onClick:()=>{Et()},children:"Try again"}),children:o.message}):r(Se,{});if(n.length===0)return r($e,{
icon:"data",title:"There are no datasets yet",actions:r(Qo,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(oC,{datasets:n});case"properties":return r(cC,{dataset:t},t);case"\
ingests":return r(rC,{dataset:t},t);case"rejects":return r(kC,{dataset:t},t)}}var TC={name:"data",label:"Data",icon:"data",letter:"d",Page:SC};var IF=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function dp(e){let t=IF.exec(e)?.[1];if(t===void 0)return null;let n=PC(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Tg({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function PC(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function HF(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function _C(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&HF(t[1])?PC(t[1])[0].trim():"";return n===""?null:n}var qF=40,VF=40;function pp(e){if(e.samples)return"raw";let t=ye(e.aggregate?.by);return t.some(o=>dp(o)!==null)?t.some(
Gi)?"heat":"distribution":t.some(Gi)?"line":"table"}function Gi(e){return/^\s*time\s*\(/i.test(e)}function Xo(e){for(let t of ye(
e.aggregate?.by)){let n=dp(t);if(n)return n}return null}function Zu(e,t,n,o){if(t==="raw")return e.samples?e:{...Ne(e),samples:{}};
let i=e.aggregate??n??$s("explore",null,{events:[]}).aggregate,s={...Ne(e),aggregate:i},a=ye(i.by).filter(u=>!ja(u)),l=ye(
i.by).find(Gi)??"time('auto')";switch(t){case"distribution":return MC(s,u=>[u,...a.slice(0,1)],qF,o);case"heat":return MC(
s,u=>[l,u],VF,o);case"line":return Pg(s,[l,...a],n);case"bar":return Pg(s,a.length>0?a:[l],n);default:return Pg(s,a,n)}}
function WF(e){for(let t of ye(e.aggregate?.measures)){let n=_C(t);if(n!==null)return n}return null}function MC(e,t,n,o){
let i=Xo(e)??UF(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Tg(i))]}}}function UF(e,t,n){let o=WF(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function Pg(e,t,n){let o=e.aggregate,i=Xo(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ye(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function mp(e,t){
let n=Xo(e);if(!e.aggregate||!n)return e;let o=ye(e.aggregate.by).map(i=>dp(i)?Tg({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var KF=100;function ll(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>qt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:xe(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>KF}})}var jF=/^[=+\-@\t\r]/;function GF(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=jF.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function fp(e,t){
return[e,...t].map(n=>`${n.map(GF).join(",")}\r
`).join("")}function Bs(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var JF=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],DC=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function zs(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${Fs(o??"")} ${Fs(i??
"now")}`;return n(e)===n(t)}function Fs(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Dr(e,t){if(zs(e,{}))return"\
All data";let n=JF.find(([,u])=>zs(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(Fs(o)):null,a=s?DC.get(s[2]):void 0;if(s&&a&&zs(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&zs(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?ZF(l[0],_g(l[1])):`${$C(o,t,"the first even\
t")} – ${$C(i,t,"now")}`}function ZF(e,t){let n=j(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${j(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function _g(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function $C(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?j(e,t,j(e,t,"clock")==="00:00"?"day":"\
minute"):j(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function EC(e){let{from:t,to:n}=e;
if(zs(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===_g(n)?t:`${t} - ${_g(n)}`;let o=Fs(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return Fs(t)===o?o:`${t} - ${o}`}function AC(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":j(n,t)} – ${o===void 0?"now":YF(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${j(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Pe(i*3600)]:[],...l].join("\
 · ")}function YF(e,t,n){let o=e!==void 0&&j(e,n,"day")===j(t,n,"day");return j(t,n,o?"clock":"minute")}function OC({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(Fs(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:Fs(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function hp(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),DC.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var Yu=2,Mo=16,Is=20,QF=24;async function RC(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(g=>({canvas:g,box:g.getBoundingClientRect()})),a=Math.min(...s.map(({box:g})=>g.
top)),l=Math.max(...s.map(({box:g})=>g.bottom))-a,u=XF(e),c=Math.max(1,Math.floor((i.width-2*Mo)/200)),d=Math.ceil(u.length/
c)*Is+2*Is,p=globalThis.document.createElement("canvas");p.width=i.width*Yu,p.height=(Mo+2*Is+l+d+Mo)*Yu;let m=p.getContext(
"2d");if(!m)return null;m.scale(Yu,Yu),m.fillStyle=nt("--surface"),m.fillRect(0,0,i.width,p.height/Yu);let f=Mo+2*Is;gp(
m,e5(t),Mo,Mo+12,`600 13px ${nt("--font")}`,nt("--text"),i.width-2*Mo),gp(m,`${W(t.dataset)}, ${Dr(t,n)}, ${n}`,Mo,Mo+12+
Is,`12px ${nt("--font")}`,nt("--muted"),i.width-2*Mo);for(let{canvas:g,box:v}of s)m.drawImage(g,v.left-i.left,f+v.top-a,
v.width,v.height);return u.forEach(({text:g,color:v},y)=>{let[w,b]=[Mo+y%c*200,f+l+Is+Math.floor(y/c)*Is];m.fillStyle=v,
m.fillRect(w,b-8,12,8),gp(m,g,w+20,b,`12px ${nt("--font")}`,nt("--text"),168)}),gp(m,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Mo,f+l+d-4,`12px ${nt("--font")}`,nt("--muted"),i.width),new Promise(g=>{p.toBlob(g,"\
image/png")})}function gp(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Eu(t,u);e.fillText(l,n,o)}function XF(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,QF)}function e5(e){let t=ye(e.aggregate?.measures).join(", ")||"count()",n=ye(e.aggregate?.by);
return W(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function LC(e){return re("v1/links",{body:e})}async function NC(e,t){return re(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function BC(e){return It(`l/${encodeURIComponent(e.id)}`)}var Fn=new Ts,yp=ce(Pr("waits")==="yes");function zC(e){yp.value=e,_r("waits",e?"yes":"no")}var t5=150,Mg,ul=null;function $o(){
clearTimeout(Mg),ul=ve.value,Fn.run(ul,{history:!0})}function FC(){wn(()=>{let{state:e,how:t}=Ld.value,n=Hi.value,o=Wt.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||ul!==null&&Bt(ul,e.document)||yp.value&&ul!==
null&&Bt(Ne(ul).dataset,e.document.dataset)||(clearTimeout(Mg),Mg=setTimeout($o,t==="replace"?t5:0))})}function $g(e){return`'${e.replaceAll("'","'\\''")}'`}function Qu(e){return`sluice query ${$g(JSON.stringify(e))}`}function IC(e,t){
return`curl -H 'Content-Type: application/json' ${$g(e)} \\
  -d ${$g(JSON.stringify(t))}`}function Xu(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function Dg(e){return IC(It("v1/query"),e)}function qC(){let{document:e}=Ae.value,t=o5();return[{label:"Copy link",icon:"\
share",act:()=>{Es(Ae.value).then(n=>Be(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{n5().
then(HC)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(HC)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Be(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Be(Qu(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Be(Dg(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Be(Xu(e),"The code")}]}async function n5(){return{...await VC(Ae.value),document:Ae.value.document,
frozen:!1}}function o5(){let{phase:e,answer:t,former:n}=Fn.result.value;return e!=="exact"||!t||n?null:async()=>({...await VC(
Ae.value),document:r5(Ae.value.document,t.query),frozen:!0,answer:t})}async function VC({document:e,view:t,as:n,open:o}){
return{path:`/${Qa(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await Ya(o)}}}function r5(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function HC(e){try{Be(BC(await LC(e)),"\
The short link")}catch(t){ee(`The link cannot be saved: ${K(t).message}`)}}var WC="wo";function KC({document:e,answer:t,zone:n}){let o=H(null),i=a=>{a.catch(l=>ee(W(K(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:WC,children:r(ot,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(a5(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(jC(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(u5(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(UC(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Bs(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(UC(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Be(Dg(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Be(Qu(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Be(Xu(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Es(Ae.
value).then(a=>Be(a,"The link"))}}],children:"Export"})})}async function a5(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await RC(i,t,n);s?Bs(s,`${o}.png`):ee("This chart is a table; take it along as CSV.")}async function jC(e,t){
let n=[...e.rows,...e.other?[l5(e.other,"(other)")]:[]];Bs(new Blob([fp(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function l5(e,t){return e.map((n,o)=>o===0?t:n)}async function u5(e,t){await jC(await re("v1/q\
uery",{body:Me(Me(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function UC(e,t,n){let o=await Na(`v1/query?\
format=${t}`,{body:e});Bs(await o.blob(),n)}function Ot(e,t){let n=ye(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>Zo(e.columns[a]))}}function GC(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function ec(e,t,n,o=null){let{times:i,starts:s,places:a}=c5(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((d,p)=>{let m=ZC(d[t.time]);if(m===null)return;let f=t.keys.map(S=>d[S]),
g=JSON.stringify(f),v=l.get(g);v||l.set(g,v={keys:f,values:u(),low:u(),high:u(),estimated:!1});let y=d[n],w=a.get(m);v.values[w]=
typeof y=="number"?y:null;let b=o?.[p]?.[n];b&&(v.estimated=!0,[v.low[w],v.high[w]]=b)});let c=[...l.values()].map(({keys:d,
values:p,low:m,high:f,estimated:g})=>({keys:d,values:p,low:g?m:null,high:g?f:null,total:p.reduce((v,y)=>v+(y??0),0)}));return{
times:i,starts:s,series:c.sort((d,p)=>p.total-d.total)}}function c5(e,t){let n=new Map;for(let i of e.rows){let s=ZC(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function JC(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function tc(e,t){return t<=1?e:e.map((n,o)=>{let i=e.slice(Math.max(0,o-t+1),o+1);return i.length<t||i.includes(
null)?null:i.reduce((s,a)=>s+a,0)/t})}function Ji(e){return/^\s*(count|sum)\s*\(/i.test(e)}function ZC(e){let t=typeof e==
"string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Do(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-
o);return t[Math.floor(t.length/2)]??86400}function cl(e){if(e===null)return{chart:null,settings:new Map};let t=e.indexOf(":"),n=t<0?e:e.slice(0,t),o=t<0?[]:e.slice(
t+1).split(",").filter(s=>s!==""),i=new Map(o.map(s=>{let a=s.indexOf("=");return a<0?[s,""]:[s.slice(0,a),f5(s.slice(a+
1))]}));return{chart:n===""?null:n,settings:i}}function d5({chart:e,settings:t}){let n=[...t].map(([o,i])=>i===""?o:`${o}\
=${m5(i)}`);return n.length===0?e:`${e??""}:${n.join(",")}`}function YC(e,t){let{chart:n,settings:o}=cl(e),i=new Map(o);
for(let[s,a]of Object.entries(t))a===null||a===!1?i.delete(s):i.set(s,a===!0?"":a);return d5({chart:n,settings:i})}function pi(e){
return e.length===0?null:e.map(t=>t.replaceAll("~","~0").replaceAll(" ","~1")).join(" ")}function mi(e){return e===void 0||
e===""?[]:e.split(" ").map(t=>t.replaceAll("~1"," ").replaceAll("~0","~"))}var p5=/[%,]/g;function m5(e){return e.replace(
p5,t=>t===","?"%2C":"%25")}function f5(e){return e.replaceAll("%2C",",").replaceAll("%25","%")}var QC="bo",XC="yo",eS="oi",tS="ko",nS="zo";function Jn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=Z(()=>y5(e,t,n,a),
[e,t,n,a]),c=Z(()=>e.rows.map(m=>({cells:m,kind:"group"})),[e]),d=Z(()=>g5(e),[e]),p=s&&((m,f,g)=>s(m.cells,f.key,g));return r(
_e,{label:l,columns:u,rows:c,summary:d,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...p?{onCell:p,onMenu:p}:{}})}function g5(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function Eg(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function y5(e,t,n,o){let i=Ot(e,t),s=i.time<0?0:Do([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=Eg(e,i);return e.columns.flatMap((u,c)=>{let d={key:u.name,head:r($,{value:u.
name,most:48}),number:Zo(u)&&!a.has(c),cell:p=>p.kind!=="group"&&a.has(c)?c===0?r($,{shown:x5(p.kind)}):null:c===i.time?
Dn(String(p.cells[c]),s,n):r(w5,{value:p.cells[c],column:u,zone:n})};return i.measures.includes(c)?[d,...o&&Ji(u.name)&&
i.keys.length>0?[v5(e,c)]:[],...l?[b5(e,i,l,c)]:[]]:[d]})}function v5(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:QC,children:[a!=="total"&&r(
"span",{class:XC,children:r("span",{class:eS,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:tS,children:V(l)})]})}}}function b5(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:nS,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${lt(u,qt(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?V(0):"new":Cn(l/u-1)})}}}function x5(e){return e==="other"?$n:{text:Bn.total,kind:"\
other"}}function w5({value:e,column:t,zone:n}){let o=lo(e,t,n);return typeof e=="number"?r("span",{title:lt(e,qt(t.name),
!0),children:o.text}):r($,{shown:o,most:64,middle:!0})}function vp(e,t){let n=[...new Set(e)].sort((p,m)=>p-m),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,d=(t.scale==="log"?k5(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(p,m)=>s+m*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(p=>C5(i,p));return{edges:o?[0,...d]:d,scale:t.scale,zero:o}}function k5(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function C5(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function oc({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Ag(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(g=>u[g]),d=JSON.stringify(c),p=s.get(d);p||s.set(d,p={keys:c,counts:new Array(
a).fill(0),nulls:0});let m=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")p.nulls+=m;else{let g=t.zero&&f<=0?
0:oc(t,f*(1+Math.sign(f)*1e-12));g>=0&&g<a&&(p.counts[g]+=m)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,d)=>c+d,0)})).sort((u,c)=>c.total-u.total)}function rc(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function oS(e,t,n){let o=rc(t),i=oc(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(fi(e,n)-i)}function S5({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function fi(e,t){let n=e.edges.length-1,o=oc(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function rS(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return S5(e,o,Math.max(0,Math.min(1,t-o)))}function bp(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?P5(n,o,t):[];return i.length>1?i:T5(n,o,t)}function T5(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function P5(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var iS="jo";var $5=2;function xp({height:e,draw:t,onWidth:n}){let o=H(null),[i,s]=C(0),a=Ed.value;return it(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let d=Math.floor(l.clientWidth);s(d),n?.(d)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),it(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max($5,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:iS,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function dl(e,t,n){e.font=`12px ${nt("--font")}`,e.fillStyle=nt("--muted"),e.textAlign=t,e.textBaseline=
n}function sS(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function wp(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var lS="Xo",uS="So",cS="ie",dS="Bo",Og="Co",pS="Eo",mS="Io",fS="ni",Rg="Uo",hS="Ho",gS="Lo",yS="Mo",Lg="pi";var Hs=56,bS=16,vS=12,D5=24;function xS(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[d,p]=C(0),m=H(null),f=n.length,g=Math.max(1,d-Hs-bS),v=(_,O)=>(_-O.getBoundingClientRect().left-Hs)/g*f,y=(_,O)=>Math.max(
0,Math.min(f-1,Math.floor(v(_,O)))),w=dd((_,O,T)=>{E5(_,O,T,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:lS,onPointerMove:_=>{let O=y(_.clientX,_.currentTarget);e.onCursor(O),m.current&&
e.onSelect&&Math.abs(_.clientX-m.current.x)>3&&e.onSelect({from:Math.min(m.current.from,O),to:Math.max(m.current.from,O)+
1})},onPointerUp:_=>{let O=m.current;m.current=null,O&&Math.abs(_.clientX-O.x)<=3&&e.onBin?.(O.from,new DOMRect(_.clientX,
_.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:_=>{_.button===0&&(_.currentTarget.setPointerCapture(
_.pointerId),m.current={from:y(_.clientX,_.currentTarget),x:_.clientX})},children:r(xp,{height:s,draw:w,onWidth:p})})}function E5(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((S,_)=>S+_,0),d=a==="count"?s:a==="cdf"?rc(s):s.map(S=>c===
0?0:S/c),p=sS(a==="cdf"?1:o.largest>0?o.largest:Math.max(...d,0),n<160?3:4),m=p.at(-1)||1,f={left:Hs,top:vS,width:t-Hs-bS,
height:n-vS-D5},g=S=>f.left+S/Math.max(1,s.length)*f.width,v=S=>f.top+f.height-S/m*f.height;e.clearRect(0,0,t,n),A5(e,f,
p,v,a);let y=nt("--selection"),w=nt(o.color);u&&(e.globalAlpha=.12,e.fillStyle=y,e.fillRect(g(u.from),f.top,g(u.to)-g(u.
from),f.height),e.globalAlpha=1);let b=f.width/s.length>5?1:0;s.forEach((S,_)=>{let O=d[_],T=u!==null&&_>=u.from&&_<u.to;
e.fillStyle=T?y:w,e.globalAlpha=l===null||l===_?1:.75;let E=O>0?Math.max(1,v(0)-v(O)):0;e.fillRect(g(_),v(0)-E,Math.max(
1,g(_+1)-g(_)-b),E)}),e.globalAlpha=1,O5(e,f,i,g,o.unit)}function A5(e,t,n,o,i){e.strokeStyle=nt("--line"),e.lineWidth=1,
dl(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?q(s):V(s),t.left-8,a)}}function O5(e,t,n,o,i){dl(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,d=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));d-c<s+12||(e.fillText(l,d,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=d+c)};n.zero&&a("≤ 0",o(.5));for(let l of bp(n,Math.max(2,Math.floor(t.width/80))))
a(lt(l,i),o(fi(n,l)))}var kp=12,Ng=360,R5=132;function kS(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,{edges:d,histograms:p,all:m,property:f}=e.parts,[g,v]=C(null),y=qt(i.value),w=m.counts.length,b=f===""?m:p[g?.
group??0]??m,S=E=>{let L={ArrowRight:(g?.bin??-1)+1,ArrowLeft:(g?.bin??w)-1,Home:0,End:w-1}[E.key];if(L!==void 0&&w>0){let U=Math.
max(0,Math.min(L,w-1));return E.shiftKey&&u(L5(l,g?.bin??U,U),d),v({bin:U,group:g?.group??0,left:U>w/2}),!0}if(E.key!=="\
Enter"&&E.key!=="."||!g)return!1;let z=E.target.getBoundingClientRect();return c(g.bin,d,f===""?[]:b.keys,new DOMRect(z.
left+Hs+(g.bin+.5)/w*(z.width-Hs-16),z.top+80,0,0)),!0},_=Math.max(0,...p.slice(0,kp).map(({counts:E,total:L})=>Math.max(
0,...E)/(s==="count"?1:L||1))),O=(E,L)=>r(xS,{edges:d,counts:E.counts,mode:s,unit:y,height:f===""?Ng:R5,color:f===""?"--\
series-1":pn(Tn(f,E.keys)),largest:f===""||s==="cdf"?0:_,cursor:g?.bin??null,selection:l,onCursor:z=>v(z===null?null:{bin:z,
group:L,left:z>w/2}),onSelect:z=>u(z,d),onBin:(z,U)=>c(z,d,f===""?[]:E.keys,U)}),T=({bin:E,left:L})=>r(F5,{edges:d,histogram:b,
bin:E,unit:y,start:L});return r(je,{title:r(A,{children:["Distribution of ",r($,{value:i.value,most:64}),f!==""&&r(A,{children:[
" by ",r($,{value:f,most:48})]})]}),summary:I5(i,m,a,y,f,p.length),onKey:S,announced:g?TS(d,b,g.bin,y).join(", "):"",table:r(
Jn,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[f===""?r(A,{children:[O(m,0),r(B5,
{edges:d,counts:m.counts,percentiles:a,unit:y,onMove:e.onPercentile})]}):r(N5,{histograms:p,render:O,readout:E=>g?.group===
E&&T(g)}),m.nulls>0&&r("p",{class:Rg,children:[B(m.nulls)," without a value (",V(m.nulls/(m.nulls+m.total)),") are not d\
rawn."]}),f===""&&g&&T(g)]})}function CS(e,t,n){let o=Ot(e,t),i=o.keys.find(p=>e.columns[p].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(p=>p!==i),a=e.rows.map(p=>p[i]).filter(p=>typeof p=="number"),l=vp(a,n),u=o.measures[0]??e.columns.
length-1,[c]=Ag(e,l,i,[],u),d={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:Ag(e,l,i,s,u),all:c??d,property:s.
map(p=>e.columns[p].name).join()}}function L5(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{
from:Math.min(o,n),to:Math.max(o,n)+1}}function N5({histograms:e,render:t,readout:n}){return r(A,{children:[r("div",{class:pS,
children:e.slice(0,kp).map((o,i)=>r("div",{class:mS,children:[r("div",{class:fS,children:[r("span",{children:r($,{value:o.
keys[0],most:40,middle:!0})}),r("span",{class:Og,children:q(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),e.length>
kp&&r("p",{class:Rg,children:[kp," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function B5({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=H(null),a=t.length;if(a===0)return null;let l=c=>{let d=s.current.
getBoundingClientRect(),p=Math.max(0,Math.min(a,(c-d.left)/d.width*a));return wS(oS(e,t,rS(e,p)))},u=z5(n.map(({value:c})=>c===
null?null:fi(e,c)/a));return r("div",{ref:s,class:uS,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:d},p)=>{let m=d===null?null:fi(e,d)/a*100;return m===null?null:r(A,{children:[r("span",{class:dS,style:{left:`${m}\
%`,top:`${12-Ng}px`,height:`${Ng-36}px`}},`line ${p}`),r("button",{type:"button",class:cS,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${Bg(c)}, ${lt(
d,o)}`,style:{left:`${Math.max(2,Math.min(97,m))}%`,top:`${u[p]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(p,l(f.clientX))},onKeyDown:f=>{let g={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];g!==void 0&&(f.preventDefault(),f.stopPropagation(),i(p,wS(c+g*(f.shiftKey?.001:
.01))))},children:[r("span",{class:Og,children:Bg(c)}),lt(d,o)]},p)]})})})}function z5(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function wS(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function Bg(e){return`p${Number((e*100).toFixed(2))}`}function SS(e,t,n,o){
let i=e.zero&&t===0?"up to":lt(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${lt(e.edges[n]??0,o)}`}
function pl(e,t,n){return SS(e,t.from,t.to,qt(n))}function TS(e,t,n,o){let i=t.counts[n]??0,s=rc(t.counts),a=n===0?0:s[n-
1]??0;return[SS(e,n,n+1,o),`${B(i)} events`,`${V(t.total===0?0:i/t.total)} of all`,`${V(a)} below`,`${V(1-(s[n]??1))} ab\
ove`]}function F5({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=TS(e,t,n,o);return r("div",{class:we(hS,i&&
gS),"aria-hidden":"true",children:[r("div",{class:yS,children:s}),r("div",{class:Lg,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:Lg,children:[r("span",{children:u}),r("span",{children:c})]})]})}function I5(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${Bg(l)} ${lt(u,o)}`).join(", ");return`Distribution of ${X(
e.value).text}${i===""?"":` by ${X(i).text}, ${s} groups`}, ${q(t.total)} values in ${t.counts.length} bins${a===""?"":`\
, ${a}`}`}var PS=Da(null);function _S(){return Aa(PS)??Ae.value}function ml({view:e,document:t,result:n,drawn:o}){let i=cl(o.as).chart??
e.chartOf(t);return r(PS.Provider,{value:o===Ae.value?null:o,children:r(e.Page,{document:t,result:n,as:i})})}function Er(){
let{settings:e}=cl(_S().as);return{text:t=>e.get(t),isOn:t=>e.has(t),choice:(t,n)=>(n.find(({value:o})=>o===e.get(t))??n[0]).
value,set:(t,n)=>me({as:YC(Ae.value.as,t)},n)}}var zg=!1;addEventListener("pointerdown",()=>{zg=!0},!0);for(let e of["po\
interup","pointercancel"])addEventListener(e,()=>{zg=!1},!0);function fl(){let e=_S().open.find(({kind:s})=>s===Tr),[t,n]=C(
null),o=H(null);return o.current=t,N(()=>{if(!t)return;let s=new AbortController,a=()=>{Xh({kind:Tr,...o.current}),n(null)};
return addEventListener("pointerup",a,{signal:s.signal}),addEventListener("pointercancel",()=>n(null),{signal:s.signal}),
()=>s.abort()},[t!==null]),{selected:t??e??null,isDrawing:t!==null,set:s=>{zg&&s?n(s):Xh(s&&{kind:Tr,...s},s&&e?"replace":
"push")}}}function Ar(e,t,n,o){return re("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var qs=ce([]);function He(e,t){qs.value=[...qs.value,{from:Ae.value,to:e.document,label:t}].slice(-12),me(e)}function Fg(e){
qs.value=qs.value.slice(0,e)}function MS(){wn(()=>{let e=Ae.value,t=qs.peek().findIndex(n=>Bt(n.from.document,e.document));
t>=0&&Fg(t)})}var $S="No";function DS({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=C(""),a=Ee(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=Yh(e),c=[...a.map(({name:m})=>m),...Object.keys(e.define??{})],d=a.filter(({name:m,type:f})=>m.toLowerCase().includes(
l)&&f!=="timestamp"&&xe(m)!==u).map(m=>({value:xe(m.name),label:r($,{value:m.name,most:48}),note:m.distinct===void 0?m.type:
`${q(m.distinct)} values`})),p=m=>{o(),Ar(e,t,m).then(f=>{f.by&&He({document:f.by,open:[]},`${f.label} by ${m}`)},f=>ee(
W(K(f).message)))};return r(jt,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:$S,children:r(Vi,{label:"Br\
eak down by",text:i,onText:s,options:d,eager:!0,autofocus:!0,inline:!0,onPick:p,onCancel:o,onTake:m=>p(c.includes(m)?xe(
m):m),placeholder:"a property or an expression"})})}function Or(){let[e,t]=C(null);return{openAt:t,menu:e&&r(V5,{at:e,onClose:()=>t(null)})}}function V5({at:e,onClose:t}){let n=Z(
()=>Ar(e.document,e.mark),[e]),{answer:o,error:i}=Ig(n),[s,a]=C(!1);if(s)return r(DS,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,d=>ee(W(K(d).message)))},u=e.head??(i?W(i.message):o?r($,{value:o.label,most:160}):
"…");return r(co,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...W5(e,o,i,l,()=>a(!0))]})}function Ig(e){let[t,n]=C({of:null,answer:null,error:null});return N(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:K(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function W5(e,t,n,o,i){let s=(a,l,u,c)=>{let d=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:d||n!==null,reason:U5(t,u),act:o(c)}};return[s("Only this","filter","only",a=>ic(a.only,a.label)),
s("Exclude","minus","exclude",a=>ic(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",Hg),s("Actors","actor","actors",qg),s("Save as cohort…","save","coho\
rt",a=>Vg(a)),s("Explain","difference","explain",Wg),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Be(
ES(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Be(a.predicate,"The condition"))]}function U5(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:W(n)}function ES(e){return e===null?"":Array.isArray(e)?
e.map(t=>ES(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function ic(e,t){e&&He({document:e,open:[]},t)}
function Hg({events:e,label:t}){e&&ao({kind:"events",document:e,label:t})}function qg({actors:e,cohort:t,label:n}){e&&ao(
{kind:"actors",request:e,cohort:t,label:n})}function Vg({actors:e,cohort:t,label:n}){ao({kind:"cohort",request:e,cohort:t,
label:n})}function Wg({explain:e,label:t}){e&&He({view:"difference",document:e,as:null,open:[]},`explain ${X(t).text}`)}var AS="Ro",OS="Ao",RS="Do",LS="To",NS="_o";var j5=new Promise(()=>{});function hl({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,
t]),l=Z(()=>t?Ar(e,t):j5,[a]),{answer:u,error:c}=Ig(l),d=yt(u?.count??null),p=d.phase==="exact"&&d.answer&&"rows"in d.answer?
d.answer.rows[0]?.at(-1):void 0,m=u===null;return r("section",{class:AS,"aria-label":"Selection",children:[r("div",{class:OS,
children:[r("span",{class:RS,children:n}),r("span",{class:LS,role:"status",children:typeof p=="number"?`${B(p)} events${o?
`, ${V(p/o)}`:""}`:c?"":"…"})]}),c&&r(pe,{error:c}),r("div",{class:NS,children:[s,r(M,{small:!0,kind:"outlined",icon:"\
filter",disabled:m||!u.only,onClick:()=>ic(u?.only??null,u?.label??""),children:"Only"}),r(M,{small:!0,kind:"outlined",icon:"\
minus",disabled:m||!u.exclude,onClick:()=>ic(u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(M,{small:!0,
kind:"primary",icon:"difference",disabled:m||!u.explain,onClick:()=>u&&Wg(u),children:"Explain"}),r(M,{small:!0,kind:"ou\
tlined",icon:"rows",disabled:m||!u.events,onClick:()=>u&&Hg(u),children:"Events"}),r(M,{small:!0,kind:"outlined",icon:"a\
ctor",disabled:m||!u.actors,onClick:()=>u&&qg(u),children:"Actors"}),r(M,{small:!0,kind:"outlined",icon:"save",disabled:m||
!u.cohort,onClick:()=>u&&Vg(u),children:"Cohort"}),r(M,{small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var G5=[10,20,40,60,100,200],J5=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Cp({bins:e,document:t,
onDocument:n}){let i=ll(Ee(t.dataset).value.value).map(({value:s,log:a})=>({label:W(s),checked:s===e.value,act:()=>n(mp(
t,{value:s,scale:a?"log":"linear"}))}));return r(A,{children:[r(ot,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:W(e.value)}),r(Ct,{label:"Scale",choices:J5,value:e.scale,onChange:s=>n(mp(t,{scale:s}))}),r(ot,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:G5.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(mp(t,{count:s}))})),
children:[e.count," bins"]})]})}function ac(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function BS(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}function Ug(e,t,{edges:n}){let o=n.length-1;if(!e||e.column!==t.value||o<1)return null;
let i=(u,c)=>typeof u=="number"?n.findIndex(d=>d>=u-Math.abs(u)*1e-9):c,[s,a]=[i(e.from,0),i(e.to,o)],l=a<0?o:a;return s<
0||s>=l?null:{from:s,to:l}}function zS(e,t,n){if(!e)return null;let o=e.range?Ug(e.range,t,n.edges):{from:0,to:n.bins},i=(u,c)=>u===
void 0?c:n.times.findIndex(d=>d*1e3>=Date.parse(u)),[s,a]=[i(e.time?.from,0),i(e.time?.to,n.times.length)],l=a<0?n.times.
length:a;return o===null||s<0||s>=l?null:{left:s,right:l,low:o.from,high:o.to}}function Kg({time:e,range:t}){return{...e?
{time:e}:{},...t?{range:t}:{}}}var FS=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function HS({answer:e,
of:t,bins:n,zone:o,actions:i}){let s=Er(),a=s.choice("height",FS),{selected:l,isDrawing:u,set:c}=fl(),{openAt:d,menu:p}=Or(),
m=Y5(t,n.value,s),f=Z(()=>CS(e,t,n),[e,t,n.count,n.scale]),g=l&&Ug(l.range,n,f.edges),v=Z5(e,t),y=(b,S,_)=>({range:ac(n,
S,b),...v!==null&&_.length>0?{keys:{[v]:_[0]}}:{}}),w=e.total?.at(-1);return r(A,{children:[r(kS,{answer:e,document:t,parts:f,
zone:o,bins:n,mode:a,percentiles:m.list,onPercentile:m.move,selection:g,onSelect:(b,S)=>c(b&&{range:ac(n,S,b)}),onBin:(b,S,_,O)=>d(
{document:t,mark:y({from:b,to:b+1},S,_),anchor:O,value:S.edges[b]}),actions:r(A,{children:[r(Cp,{bins:n,document:ve.value,
onDocument:b=>me({document:b})}),r(Ct,{label:"Height",choices:FS,value:a,onChange:b=>s.set({height:b==="count"?null:b})}),
i]})}),g&&r(hl,{document:t,mark:u?null:y(g,f.edges,[]),label:`${n.value}: ${pl(f.edges,g,n.value)}`,total:typeof w=="num\
ber"?w:void 0,onClear:()=>c(null)}),p]})}function Z5(e,t){let n=Ot(e,t).keys.find(o=>!e.columns[o].name.startsWith("bins\
("));return n===void 0?null:e.columns[n].name}var IS=[.5,.95,.99];function Y5(e,t,n){let o=mi(n.text("percentiles")).map(
v=>Number(v)/100).filter(v=>v>0&&v<1),i=o.length>0?o:IS,[s,a]=C(null),l=s??i,u=l.join();N(()=>{if(!s)return;let v=setTimeout(
()=>{n.set({percentiles:u===IS.join()?null:pi(s.map(y=>String(Number((y*100).toFixed(2)))))}),a(null)},250);return()=>clearTimeout(
v)},[u,s!==null]);let{compare:c,...d}=Ne(e),p=l.map((v,y)=>`quantile(${t}, ${v}) as p_${y}`),{answer:m}=yt({...d,aggregate:{
...e.aggregate?.over===void 0?{}:{over:e.aggregate.over},measures:p}}),f=m&&"rows"in m?m.rows[0]:void 0;return{list:l.map(
(v,y)=>({share:v,value:typeof f?.[y]=="number"?f[y]:null})),move:(v,y)=>a(l.map((w,b)=>b===v?y:w))}}var qS="qo",VS="Fo",WS="X",US="Go",KS="Jo",jS="di",GS="Ko",JS="Oo",ZS="Po";var Sp=50;function YS(e){let t=Ot(e.answer,e.document);return r("div",{class:qS,children:t.measures.map(n=>r(X5,{...e,shape:t,
measure:n},n))})}function X5({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=C(-1),c=H(null),
d=e.columns[a].name,p=qt(d),m=s.keys.map(T=>e.columns[T].name).join(),f=Ji(d),g=[...e.rows.slice(0,Sp),...e.other&&e.rows.
length<=Sp?[e.other]:[]],v=T=>typeof T[a]=="number"?T[a]:0,y=Math.max(0,...g.map(v)),w=e.total?v(e.total):0,b=Eg(e,s),S=T=>T===
e.other?Bn.other:s.keys.map(E=>X(T[E]).text).join(", "),_=T=>`${S(T)}, ${lt(v(T),p)}${f&&w>0?`, ${V(v(T)/w)}`:""}`,O=T=>{
let E={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:g.length-1}[T.key];if(E!==void 0){let z=Math.max(0,Math.min(E,g.length-1));return u(
z),c.current?.children[z]?.scrollIntoView({block:"nearest"}),!0}let L=c.current?.children[l];return T.key!=="Enter"&&T.key!==
"."||!L?!1:(o(g[l],d,L),!0)};return r(je,{title:X(d).text,onKey:O,announced:l>=0&&g[l]?_(g[l]):"",actions:i?.(d),summary:`\
Bar chart of ${X(d).text} by ${X(m).text}, ${e.rows.length} groups${g[0]?`, ${_(g[0])}`:""}`,table:r(Jn,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:VS,role:"presentation",children:g.map((T,E)=>{let L=T===e.other,z=L?void 0:b?.get(
JSON.stringify(s.keys.map(U=>T[U])))?.[a];return r("li",{class:WS,"data-cursor":E===l,onClick:U=>o(T,d,U.currentTarget.querySelector(
"[data-anchor]")??U.currentTarget),children:[r("span",{class:US,"data-anchor":"",children:r($,{...L?{shown:{text:Bn.other,
kind:"other"}}:{shown:{text:S(T),kind:s.keys.length===1?X(T[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:KS,
children:r("span",{class:jS,"data-other":L,style:{width:`${y>0?Math.max(.2,v(T)/y*100):0}%`,...L?{}:{background:`var(${pn(
Tn(m,s.keys.map(U=>T[U])))})`}}})}),r("span",{class:GS,children:lt(v(T),p)}),r("span",{class:JS,children:b?typeof z=="nu\
mber"&&z!==0?Cn(v(T)/z-1):"–":f&&w>0?V(v(T)/w):""})]},E)})}),e.rows.length>Sp&&r("p",{class:ZS,children:[Sp," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var QS="Qo",XS="Vo",e2="Wo",t2="Yo",n2="Zo";var Gg=1e4;function o2({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=Tp(e,t),l=ye(n.aggregate?.order)[0];
return r("section",{class:QS,"aria-label":"Groups",children:[r("div",{class:XS,children:[r("span",{class:e2,children:[e.
rows.length===1?"1 row":`${B(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<Gg&&r(M,
{small:!0,kind:"outlined",onClick:()=>de("aggregate.limit",Gg),children:`Up to ${B(Gg)} groups`}),i("")]}),r(Jn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:tI(l),onCell:s,onSort:u=>me({document:Me(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function r2({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=Tp(e,t);return r(A,{children:[r(YS,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function Tp(e,t){
let{openAt:n,menu:o}=Or();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:eI(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function eI(e,t,n,o){let i=Ot(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function tI(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function i2(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let g of e.rows){let v=g[t.time];typeof v=="string"&&s.set(v,Date.parse(v)/1e3)}let a=[...s.keys()].
sort((g,v)=>s.get(g)-s.get(v)),l=new Map(a.map((g,v)=>[g,v])),u=vp(e.rows.map(g=>g[o]).filter(g=>typeof g=="number"),n),
c=Math.max(0,u.edges.length-1),d=new Float64Array(a.length*c),p=0;for(let g of e.rows){let v=l.get(g[t.time]),y=g[o],w=g[i];
if(v===void 0||typeof w!="number")continue;let b=typeof y=="number"?u.zero&&y<=0?0:oc(u,y*(1+Math.sign(y)*1e-12)):-1;b>=
0&&b<c?d[v*c+b]+=w:p+=w}let m=a.map((g,v)=>nI(d.subarray(v*c,(v+1)*c))),f=a.map((g,v)=>d.subarray(v*c,(v+1)*c).reduce((y,w)=>y+
w,0));return{starts:a,times:a.map(g=>s.get(g)),edges:u,counts:d,bins:c,largest:Math.max(0,...m),tops:m,sums:f,nulls:p}}function nI(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function s2(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function Pp(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var l2="en",u2="in",c2="rn",d2="an",Jg="tn",p2="on",m2="nn",f2="pn",h2="dn",g2="ln",y2="xn",v2="sn",b2="li";var Zi=64,C2=16,uc=8,S2=24,Zg=9;function T2(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[d,p]=C(0),m=H(null),f={width:Math.max(1,d-Zi-C2),height:a-uc-S2},g=S=>{let _=S.currentTarget.getBoundingClientRect(),
O=Math.floor((S.clientX-_.left-Zi)/f.width*t.starts.length),T=Math.floor((1-(S.clientY-_.top-uc)/f.height)*t.bins);return{
column:x2(O,t.starts.length),bin:x2(T,t.bins)}},v=dd((S,_,O)=>oI(S,_,O,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),y=S=>{let _=g(S);e.onCursor(_,_.column>t.starts.length/2),m.current&&w2(m.current,S)&&e.onBox(Pp(m.current.
from,_,t,{shift:S.shiftKey,alt:S.altKey}))},w=S=>{let _=m.current;m.current=null,_&&!w2(_,S)&&e.onCell(_.from,new DOMRect(
S.clientX,S.clientY,0,0))},b=S=>({left:`${Zi+S.left/t.starts.length*f.width}px`,width:`${(S.right-S.left)/t.starts.length*
f.width}px`,top:`${uc+(1-S.high/t.bins)*f.height}px`,height:`${(S.high-S.low)/t.bins*f.height}px`});return r("div",{class:l2,
onPointerMove:y,onPointerUp:w,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:S=>{S.button===0&&(S.currentTarget.setPointerCapture(
S.pointerId),m.current={from:g(S),x:S.clientX,y:S.clientY})},children:[r(xp,{height:a,draw:v,onWidth:p}),u&&t.bins>0&&r(
"div",{class:u2,style:b({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:c2,"data-box":"",style:b(
c)})]})}function x2(e,t){return Math.max(0,Math.min(t-1,e))}function w2(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function oI(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,d={left:Zi,top:uc,width:t-
Zi-C2,height:n-uc-S2};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
rI(i,a),d.left,d.top,d.width,d.height);let p=g=>d.left+g/i.starts.length*d.width,m=g=>d.top+(1-g/i.bins)*d.height;c>=0&&
wp(e,p(c),d.top,d.left+d.width-p(c),d.height,nt("--muted"));for(let[g,v]of s.entries())aI(e,v,i,p,m,g);dl(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",d.left-8,m(.5));for(let g of bp(i.edges,Math.max(2,Math.floor(d.height/40)))){
let v=m(fi(i.edges,g));f-v<14||(f=v,e.fillText(lt(g,l),d.left-8,v))}lI(e,d,i,p,u)}function rI(e,t){let n=new ImageData(e.
starts.length,e.bins),o=iI();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=s2(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,d]=o[Math.min(o.length-1,Math.floor(l*o.length))],p=((e.bins-1-a)*e.starts.
length+s)*4;n.data[p]=u,n.data[p+1]=c,n.data[p+2]=d,n.data[p+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var k2=64;function iI(){let e=Array.from({length:Zg},
(t,n)=>sI(nt(`--ramp-${n+1}`)));return Array.from({length:k2},(t,n)=>{let o=n/(k2-1)*(Zg-1),i=Math.min(Zg-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function sI(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function aI(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,nt("--surface")],
[2,nt("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,d)=>{
if(c===null){u=!1;return}let[p,m]=[o(d+.5),i(fi(n.edges,c))];u?e.lineTo(p,m):e.moveTo(p,m),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function lI(e,t,n,o,i){dl(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((d,p)=>{
let{hour:m,minute:f}=Ps(d*1e3,i);if(u?m!==0||f!==0:p%l!==0)return;let g=j(d*1e3,i,a>=27*86400?"month":a>=86400||m===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),v=e.measureText(g).width/2,y=o(p),w=Math.max(t.left+v-8,Math.min(y,t.left+t.width-
v));w-v<c+16||(e.fillText(g,w,t.top+t.height+8),e.fillRect(Math.round(y),t.top+t.height,1,4),c=w+v)})}function P2({answer:e,document:t,matrix:n,bins:o,zone:i,colors:s,lines:a,end:l,box:u,onBox:c,onCell:d,actions:p}){let[m,
f]=C(null),[g,v]=C(null),y=qt(o.value),w=Do(n.times),b=n.times.findIndex(_=>(_+w)*1e3>l+1e3),S=_=>{let O=m?.cell??{column:0,
bin:0},T=uI(_.key,O,n);if(T){let L=g??O;return _.shiftKey&&c(Pp(L,T,n,{shift:!1,alt:!1})),v(_.shiftKey?L:null),f({cell:T,
left:T.column>n.starts.length/2}),!0}if(_.key==="Escape"&&u)return c(null),!0;if(_.key!=="Enter"&&_.key!=="."||!m)return!1;
let E=_.target.getBoundingClientRect();return d(m.cell,new DOMRect(E.left+Zi+(O.column+.5)/n.starts.length*(E.width-Zi-16),
E.top+(1-O.bin/n.bins)*320,0,0)),!0};return r(je,{title:r(A,{children:["Heat map of ",r($,{value:o.value,most:64})," ove\
r time"]}),summary:mI(n,o,i),onKey:S,announced:m?_2(n,m.cell,o,i,w).join(", "):"",table:r(Jn,{answer:e,document:t,zone:i}),
legend:r(pI,{matrix:n,colors:s,lines:a}),...p===void 0?{}:{actions:p},children:[r(T2,{matrix:n,lines:a,colors:s,unit:y,zone:i,
height:400,unfinished:b,cursor:m?.cell??null,box:u,onCursor:(_,O)=>f(_&&{cell:_,left:O}),onBox:c,onCell:d}),m&&n.bins>0&&
r(cI,{matrix:n,cell:m.cell,bins:o,zone:i,step:w,start:m.left,unit:y})]})}function uI(e,{column:t,bin:n},o){let i=new Map(
[["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,
bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.
max(0,Math.min(i.column,o.starts.length-1)),bin:Math.max(0,Math.min(i.bin,o.bins-1))}}function _2(e,{column:t,bin:n},o,i,s){
let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[`${Dn(e.times[t]*1e3,s,i)} ${zi(i,e.times[t]*1e3)}`,pl(e.edges,{from:n,
to:n+1},o.value),`${B(a)} events, ${V(l===0?0:a/l)} of the column`]}function cI({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){
let[a,l,u]=_2(e,t,n,o,i),c=Math.max(1,e.tops[t.column]??1),d=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r(
"div",{class:we(f2,s&&h2),"aria-hidden":"true",children:[r("div",{class:y2,children:a}),r("div",{class:g2,children:l}),r(
"div",{children:u}),r("div",{class:v2,children:Array.from(d,(p,m)=>r("div",{class:b2,"data-here":m===t.bin,style:{height:`${p/
c*100}%`}},m))})]})}var dI=9;function pI({matrix:e,colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most \
of its column":q(e.largest);return r("div",{class:d2,children:[r("span",{class:Jg,children:[o,r("span",{class:p2,children:Array.
from({length:dI},(s,a)=>r("span",{class:m2,style:{background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.
map(({name:s},a)=>r("span",{class:Jg,children:[r("svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"\
0",y1:"4",x2:"24",y2:"4","stroke-width":"2","stroke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),
s]},s)),e.nulls>0&&r("span",{children:[B(e.nulls)," without a value are not drawn"]}),r("span",{children:"Drag a box; Sh\
ift: full height; Alt: full width"})]})}function mI(e,t,n){let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,
...e.sums)),s=e.times[i];return`Heat map of ${X(t.value).text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${q(
o)} events${s===void 0?"":`, most at ${Dn(s*1e3,Do(e.times),n)}`}`}var M2=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],Yg=[["p50",.5],["p95",
.95],["p99",.99]];function $2({answer:e,of:t,bins:n,zone:o,actions:i}){let s=Er(),a=s.choice("colors",M2),l=Yg.filter(([
O])=>mi(s.text("lines")).includes(O)).map(([,O])=>O),u=Z(()=>i2(e,Ot(e,t),n),[e,t,n.count,n.scale]),{selected:c,isDrawing:d,
set:p}=fl(),m=zS(c,n,u),{openAt:f,menu:g}=Or(),v=gI(t,n.value,l),y=e.query?.to,w=Math.min(Date.now(),y===void 0?1/0:Date.
parse(String(y))),b=O=>({...O.left===0&&O.right===u.starts.length?{}:{time:BS(u.starts,O.left,O.right,y)},...O.low===0&&
O.high===u.bins?{}:{range:ac(n,u.edges,{from:O.low,to:O.high})}}),S=O=>pi(Yg.map(([T])=>T).filter(T=>T===O!==mi(s.text("\
lines")).includes(T))),_=e.total?.at(-1);return r(A,{children:[r(P2,{answer:e,document:t,matrix:u,bins:n,zone:o,colors:a,
lines:v,end:w,box:m,onBox:O=>p(O&&b(O)),onCell:({column:O,bin:T},E)=>f({document:t,mark:Kg(b({left:O,right:O+1,low:T,high:T+
1})),anchor:E,value:u.counts[O*u.bins+T]}),actions:r(A,{children:[r(Cp,{bins:n,document:ve.value,onDocument:O=>me({document:O})}),
r("span",{class:n2,children:"Colour"}),r(Ct,{label:"Colour",choices:M2,value:a,onChange:O=>s.set({colors:O==="log"?null:
O})}),r(ot,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over it",items:Yg.map(([O,T])=>({label:O,checked:l.
includes(T),act:()=>s.set({lines:S(O)})})),children:l.length===0?"Percentiles":l.map(O=>`p${O*100}`).join(", ")}),i]})}),
c&&m&&r(hl,{document:t,mark:d?null:Kg(c),label:fI(m,u,n,o),total:typeof _=="number"?_:void 0,onClear:()=>p(null),children:[
r(M,{small:!0,kind:"outlined",icon:"search",onClick:()=>hI(c,n),children:"Zoom"}),c.time&&c.range&&r(A,{children:[r(M,{small:!0,
kind:"outlined",onClick:()=>p({time:c.time}),children:"Full height"}),r(M,{small:!0,kind:"outlined",onClick:()=>p({range:c.
range}),children:"Full width"})]})]}),g]})}function fI(e,t,n,o){let i=Do(t.times),s=Dn(t.times[e.left]*1e3,i,o),a=Dn((t.
times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:`${n.value} ${pl(t.edges,{from:e.
low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function hI({time:e,range:t},n){let i=[[t?.from,">="],[t?.to,"<"]].
flatMap(([c,d])=>typeof c=="number"?[`${n.value} ${d} ${c}`]:[]),{where:s,...a}=ve.value,l=i.reduce(jn,s),u=e?{...a,from:e.
from,to:e.to}:a;He({document:JSON.parse(JSON.stringify({...u,where:l}))},"zoom")}function gI(e,t,n){let{compare:o,...i}=Ne(
e),s=ye(e.aggregate?.by).find(Gi),a=n.map((c,d)=>`quantile(${t}, ${c}) as p_${d}`),l=n.length===0||s===void 0?null:{...i,
aggregate:{measures:a,by:[s]}},{answer:u}=yt(l);return!l||!u||!("rows"in u)||u.columns.length!==n.length+1?yI:n.map((c,d)=>({
name:`p${c*100}`,values:u.rows.map(p=>typeof p[d+1]=="number"?p[d+1]:null)}))}var yI=[];var Qg=ce(0);function _p(e,t,n,o=""){let[i,s]=C([]),a=Qg.value;return N(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),re(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function gl(e){
await re("v1/notes",{body:e}),Qg.value++}async function Mp(e){await re(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),Qg.value++}var $p=Da(null);var D2="gn",E2="hn",A2="fn",O2="S",R2="un",L2="mn",N2="vn";var bI=12;function Dp({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=C(""),u=p=>p.keys.map(m=>X(m).text).join(
", "),c=a===""?e:e.filter(p=>u(p).toLowerCase().includes(a.toLowerCase())),d=(p,m)=>{let f=e.filter(y=>y.key!==p.key).map(
y=>y.key),g=!n.has(p.key)&&f.every(y=>n.has(y));if(!m)return o(g?new Set:new Set(f));let v=new Set(n);v.delete(p.key)||v.
add(p.key),o(v)};return r("div",{class:D2,children:[e.length>=bI&&r("input",{class:E2,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:p=>l(p.currentTarget.value)}),r("div",{class:A2,children:c.map(p=>r("button",{type:"butt\
on",class:O2,"aria-pressed":!n.has(p.key),onClick:m=>d(p,m.ctrlKey||m.metaKey),onContextMenu:s&&(m=>{m.preventDefault(),
s(p,m.currentTarget)}),onKeyDown:s&&(m=>{m.key==="."&&(m.preventDefault(),m.stopPropagation(),s(p,m.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Va(p.color).join(" "),style:{stroke:`var(${pn(p.color)})`}})}),r("span",{class:R2,children:r($,{value:p.
keys.length===1?p.keys[0]:p.keys,most:20,middle:!0})}),r("span",{class:L2,children:p.last===null?"–":i(p.last)})]},p.key))}),
t>e.length&&r("p",{class:N2,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var z2="wn",F2="bn",I2="yn",H2="kn",q2="zn",Xg="jn",V2="Xn",W2="Sn",U2="Bn",K2="Cn",ey="En",Ep="In";var ty=12;function j2({lines:e,former:t,rows:n,hidden:o,at:i,start:s,zone:a,text:l,unfinished:u,mean:c,onClose:d}){let p=e.
times[i];if(p===void 0)return null;let f=n.map((v,y)=>({row:v,value:e.series[y].values[i]??null,low:e.series[y].low?.[i]??
null,high:e.series[y].high?.[i]??null,before:G2(t,v.key,i)})).filter(({row:v})=>!o.has(v.key)).toSorted((v,y)=>(y.value??
-1/0)-(v.value??-1/0)),g=Do(e.times);return r("div",{class:we(F2,s&&I2,d&&H2),...d?{role:"note","aria-label":"Pinned",onPointerUp:wI}:
{"aria-hidden":!0},children:[r("div",{class:Xg,children:[Dn(p*1e3,g,a)," ",zi(a,p*1e3),d&&r(M,{small:!0,kind:"quiet",icon:"\
close",label:"Unpin",keys:"p",onClick:d})]}),f.slice(0,ty).map(({row:v,value:y,low:w,high:b,before:S})=>r("div",{class:V2,
children:[r("span",{class:W2,style:{background:`var(${pn(v.color)})`}}),r("span",{class:U2,children:v.keys.length===0?"":
v.keys.map(_=>X(_).text).join(", ")}),r("span",{class:K2,children:y===null?"–":w!==null&&b!==null?`${l(w)} – ${l(b)}`:
l(y)}),c>1&&r("span",{class:ey,children:xI(e.series,v.key,i,c,l)}),S!==void 0&&r("span",{class:ey,children:y!==null&&S?Cn(
y/S-1):"–"})]},v.key)),f.length>ty&&r("div",{class:Xg,children:[f.length-ty," more"]}),t&&t.times[i]!==void 0&&r("div",
{class:Ep,children:["against ",Dn(t.times[i]*1e3,g,a)]}),c>1&&r("div",{class:Ep,children:["at the end of a line: the mea\
n of ",c," points"]}),u&&r("div",{class:Ep,children:"this bucket is not over yet"})]})}function xI(e,t,n,o,i){let s=e.find(
({keys:l})=>JSON.stringify(l)===t)?.values??[],a=tc(s.slice(Math.max(0,n-o+1),n+1),o).at(-1)??null;return a===null?"–":
i(a)}function wI(e){e.stopPropagation()}function G2(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.values[n]??
null}function J2(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,d=G2(t,JSON.stringify(l),n),p=c!==null&&d?`, ${Cn(c/d-1)}`:"";return`${l.map(m=>X(m).text).join(", ")} ${c===
null?"nothing":i(c)}${p}`.trim()});return`${Dn(s*1e3,Do(e.times),o)}: ${a.join("; ")}`}var Z2=50,kI=5;function Y2(e,t){return e.series.slice(0,Z2).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,total:n.total,
last:n.values.at(-1)??null,color:Tn(t,n.keys)}))}function Q2(e,t,n,o,{form:i,bars:s,over:a,mean:l}){let u=e.series.slice(
0,Z2).map((g,v)=>({series:g,row:n[v],isShown:!o.has(n[v].key)}));if(i!=="lines"||s&&u.length>1){let g=JC(u.map(({series:y,
isShown:w})=>w?y.values:y.values.map(()=>0)),i==="share"),v=u.map(({row:y,isShown:w},b)=>({values:g[b],color:y.color,shown:w,
stacked:!0,...s?{bars:s,of:b}:{}}));return s?v.reverse():v}let c=u.filter(({isShown:g})=>g).length<=kI&&l===1,d=g=>tc(g.
map((v,y)=>y<a?v:null),l),p=u.map(({series:g,row:v,isShown:y})=>({values:s?g.values:d(g.values),color:v.color,shown:y,bars:s,
...c&&g.low?{low:g.low,high:g.high}:{}})),m=u.map(({row:g,isShown:v})=>{let y=t?.series.find(w=>JSON.stringify(w.keys)===
g.key);return y?{values:tc(e.times.map((w,b)=>y.values[b]??null),l),color:g.color,shown:v,dashed:!0}:null}).filter(g=>g!==
null),f=s||l>1||a>=e.times.length?[]:u.map(({series:g,row:v,isShown:y},w)=>({values:g.values.map((b,S)=>S>=a-1?b:null),color:v.
color,shown:y,dashed:!0,of:w}));return[...p,...m,...f]}var X2="Un",eT="Hn",tT="xi",nT="Ln",oT="Mn";function rT({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(A,{children:o.map(
i=>r(SI,{flag:i,box:e,zone:n},i.id))})}function SI({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${j(e.from*1e3,n)}: ${W(e.text)}`,a=Po(s);return r(A,{children:[e.to!==null&&r("s\
pan",{class:eT,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:X2,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:tT,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(se,{name:"save",size:12})})]})}function iT({box:e,at:t}){let n=e.left+(t-e.from)/(e.to-e.from)*e.width;return r(
"span",{class:oT,style:{left:`${n}px`,top:`${e.top}px`,height:`${e.height}px`}})}function sT({box:e,from:t,to:n}){let o=i=>e.
left+Math.max(0,Math.min(1,(i-e.from)/(e.to-e.from)))*e.width;return r("span",{class:nT,style:{left:`${o(t)}px`,width:`${Math.
max(2,o(n)-o(t))}px`,top:`${e.top}px`,height:`${e.height}px`}})}var TI="uplot",PI="u-hz",_I="u-vt",MI="u-title",$I="u-wrap",DI="u-under",EI="u-over",AI="u-axis",Ks="u-off",OI="u-select",
RI="u-cursor-x",LI="u-cursor-y",NI="u-cursor-pt",BI="u-legend",zI="u-live",FI="u-inline",II="u-series",HI="u-marker",aT="\
u-label",qI="u-value",pc="width",mc="height";var lT="bottom",yl="left",ny="right",by="#000",uT=by+"0",oy="mousemove",cT="mousedown",ry="mouseup",dT="mouseenter",pT="\
mouseleave",mT="dblclick",VI="resize",WI="scroll",fT="change",Np="dppxchange",xy="--",Sl=typeof window<"u",uy=Sl?document:
null,bl=Sl?window:null,UI=Sl?navigator:null,Ye,Ap;function cy(){let e=devicePixelRatio;Ye!=e&&(Ye=e,Ap&&py(fT,Ap,cy),Ap=
matchMedia(`(min-resolution: ${Ye-.001}dppx) and (max-resolution: ${Ye+.001}dppx)`),js(fT,Ap,cy),bl.dispatchEvent(new CustomEvent(
Np)))}function fo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function dy(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function St(e,t,n){e.style[t]=n+"px"}function er(e,t,n,o){let i=uy.createElement(e);return t!=null&&fo(i,
t),n?.insertBefore(i,o),i}function Ao(e,t){return er("div",e,t)}var hT=new WeakMap;function Rr(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=hT.get(e);s!=a&&(e.style.transform=s,hT.set(e,s),t<0||n<0||t>o||n>i?fo(e,Ks):dy(e,Ks))}var gT=new WeakMap;
function yT(e,t,n){let o=t+n,i=gT.get(e);o!=i&&(gT.set(e,o),e.style.background=t,e.style.borderColor=n)}var vT=new WeakMap;
function bT(e,t,n,o){let i=t+""+n,s=vT.get(e);i!=s&&(vT.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var wy={passive:!0},KI={...wy,capture:!0};function js(e,t,n,o){t.addEventListener(
e,n,o?KI:wy)}function py(e,t,n,o){t.removeEventListener(e,n,wy)}Sl&&cy();function tr(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:ho((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function jT(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var GT=e=>e!=
null,JT=e=>e!=null&&e>0,Fp=jT(GT),jI=jT(JT);function GI(e,t,n,o=0,i=!1){let s=i?jI:Fp,a=i?JT:GT;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let d=e[c];a(d)&&(d<l?l=d:d>
u&&(u=d))}return[l??ut,u??-ut]}function Ip(e,t,n,o){let i=kT(e),s=kT(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
gi:ZT,l=i==1?ho:Oo,u=s==1?Oo:ho,c=l(a(on(e))),d=u(a(on(t))),p=xl(n,c),m=xl(n,d);return n==10&&(c<0&&(p=ct(p,-c)),d<0&&(m=
ct(m,-d))),o||n==2?(e=p*i,t=m*s):(e=eP(e,p),t=Hp(t,m)),[e,t]}function ky(e,t,n,o){let i=Ip(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var Cy=.1,xT={mode:3,pad:Cy},hc={pad:0,soft:null,mode:0},JI={min:hc,max:hc};function Bp(e,t,n,o){return qp(
n)?wT(e,t,n):(hc.pad=n,hc.soft=o?0:null,hc.mode=o?3:0,wT(e,t,JI))}function Ge(e,t){return e??t}function ZI(e,t,n){for(t=
Ge(t,0),n=Ge(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function wT(e,t,n){let o=n.min,i=n.max,s=Ge(o.pad,
0),a=Ge(i.pad,0),l=Ge(o.hard,-ut),u=Ge(i.hard,ut),c=Ge(o.soft,ut),d=Ge(i.soft,-ut),p=Ge(o.mode,0),m=Ge(i.mode,0),f=t-e,g=gi(
f),v=In(on(e),on(t)),y=gi(v),w=on(y-g);(f<1e-24||w>10)&&(f=0,(e==0||t==0)&&(f=1e-24,p==2&&c!=ut&&(s=0),m==2&&d!=-ut&&(a=
0)));let b=f||v||1e3,S=gi(b),_=xl(10,ho(S)),O=b*(f==0?e==0?.1:1:s),T=ct(eP(e-O,_/10),24),E=e>=c&&(p==1||p==3&&T<=c||p==2&&
T>=c)?c:ut,L=In(l,T<E&&e>=E?E:nr(E,T)),z=b*(f==0?t==0?.1:1:a),U=ct(Hp(t+z,_/10),24),I=t<=d&&(m==1||m==3&&U>=d||m==2&&U<=
d)?d:-ut,le=nr(u,U>I&&t<=I?I:In(I,U));return L==le&&L==0&&(le=100),[L,le]}var YI=new Intl.NumberFormat(Sl?UI.language:"e\
n-US"),Sy=e=>YI.format(e),go=Math,Lp=go.PI,on=go.abs,ho=go.floor,nn=go.round,Oo=go.ceil,nr=go.min,In=go.max,xl=go.pow,kT=go.
sign,gi=go.log10,ZT=go.log2,QI=(e,t=1)=>go.sinh(e)*t,iy=(e,t=1)=>go.asinh(e/t),ut=1/0;function CT(e){return(gi((e^e>>31)-
(e>>31))|0)+1}function my(e,t,n){return nr(In(e,t),n)}function YT(e){return typeof e=="function"}function ze(e){return YT(
e)?e:()=>e}var XI=()=>{},QT=e=>e,XT=(e,t)=>t,eH=e=>null,ST=e=>!0,TT=(e,t)=>e==t,tH=/\.\d*?(?=9{6,}|0{6,})/gm,Gs=e=>{if(nP(
e)||Qi.has(e))return e;let t=`${e}`,n=t.match(tH);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${Gs(i)}e${s}`}return ct(e,o)};function Ws(e,t){return Gs(ct(Gs(e/t))*t)}function Hp(e,t){return Gs(
Oo(Gs(e/t))*t)}function eP(e,t){return Gs(ho(Gs(e/t))*t)}function ct(e,t=0){if(nP(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return nn(o)/n}var Qi=new Map;function tP(e){return((""+e).split(".")[1]||"").length}function yc(e,t,n,o){let i=[],
s=o.map(tP);for(let a=t;a<n;a++){let l=on(a),u=ct(xl(e,a),l);for(let c=0;c<o.length;c++){let d=e==10?+`${o[c]}e${a}`:o[c]*
u,p=(a>=0?0:l)+(a>=s[c]?0:s[c]),m=e==10?d:ct(d,p);i.push(m),Qi.set(m,p)}}return i}var gc={},Ty=[],wl=[null,null],Yi=Array.
isArray,nP=Number.isInteger,nH=e=>e===void 0;function PT(e){return typeof e=="string"}function qp(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function oH(e){return e!=null&&typeof e=="object"}var rH=Object.getPrototypeOf(
Uint8Array),oP="__proto__";function kl(e,t=qp){let n;if(Yi(e)){let o=e.find(i=>i!=null);if(Yi(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=kl(e[i],t)}else n=e.slice()}else if(e instanceof rH)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=oP&&(n[o]=kl(e[o],t))}else n=e;return n}function Zt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=oP&&(qp(e[i])?Zt(e[i],kl(o[i])):e[i]=kl(o[i]))}return e}var iH=0,sH=1,aH=2;function lH(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function uH(e,t){
if(pH(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return mH(a[0])||(a=dH(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let d=0;d<c;d++)n.add(u[d])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let d=l[c],p=Array(i).fill(void 0),m=t?t[a][c]:sH,f=[];for(let g=0;g<d.length;g++){let v=d[g],y=s.get(u[g]);
v===null?m!=iH&&(p[y]=v,m==aH&&f.push(y)):p[y]=v}lH(p,f,i),o.push(p)}}return o}var cH=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function dH(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function pH(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function mH(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=In(1,ho((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var rP=["January","February","March","April","May","June",
"July","August","September","October","November","December"],iP=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function sP(e){return e.slice(0,3)}var fH=iP.map(sP),hH=rP.map(sP),gH={MMMM:rP,MMM:hH,WWWW:iP,WWW:fH};function dc(e){
return(e<10?"0":"")+e}function yH(e){return(e<10?"00":e<100?"0":"")+e}var vH={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>dc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>dc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>dc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>dc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>dc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>yH(e.getMilliseconds())};function Py(e,t){t=t||gH;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?vH[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var bH=new Intl.DateTimeFormat().resolvedOptions().timeZone;function xH(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==bH?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var aP=e=>e%1==0,zp=[1,2,2.5,5],wH=yc(10,-32,0,zp),lP=yc(10,0,32,zp),kH=lP.filter(aP),Us=wH.concat(
lP),_y=`
`,uP="{YYYY}",_T=_y+uP,cP="{M}/{D}",fc=_y+cP,Op=fc+"/{YY}",dP="{aa}",CH="{h}:{mm}",vl=CH+dP,MT=_y+vl,$T=":{ss}",et=null;
function pP(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?yc(10,0,3,zp).filter(aP):yc(10,-3,0,zp)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,uP,et,et,et,et,et,et,1],[i*28,"{MMM}",_T,et,et,et,et,et,1],[i,cP,_T,et,
et,et,et,et,1],[o,"{h}"+dP,Op,et,fc,et,et,et,1],[n,vl,Op,et,fc,et,et,et,1],[t,$T,Op+" "+vl,et,fc+" "+vl,et,MT,et,1],[e,$T+
".{fff}",Op+" "+vl,et,fc+" "+vl,et,MT,et,1]];function d(p){return(m,f,g,v,y,w)=>{let b=[],S=y>=a,_=y>=s&&y<a,O=p(g),T=ct(
O*e,3),E=sy(O.getFullYear(),S?0:O.getMonth(),_||S?1:O.getDate()),L=ct(E*e,3);if(_||S){let z=_?y/s:0,U=S?y/a:0,I=T==L?T:ct(
sy(E.getFullYear()+U,E.getMonth()+z,1)*e,3),le=new Date(nn(I/e)),Y=le.getFullYear(),fe=le.getMonth();for(let he=0;I<=v;he++){
let Re=sy(Y+U*he,fe+z*he,1),ue=Re-p(ct(Re*e,3));I=ct((+Re+ue)*e,3),I<=v&&b.push(I)}}else{let z=y>=i?i:y,U=ho(g)-ho(T),I=L+
U+Hp(T-L,z);b.push(I);let le=p(I),Y=le.getHours()+le.getMinutes()/n+le.getSeconds()/o,fe=y/o,he=m.axes[f]._space,Re=w/he;
for(;I=ct(I+y,e==1?0:3),!(I>v);)if(fe>1){let ue=ho(ct(Y+fe,6))%24,Fe=p(I).getHours()-ue;Fe>1&&(Fe=-1),I-=Fe*o,Y=(Y+fe)%24;
let Je=b[b.length-1];ct((I-Je)/y,3)*Re>=.7&&b.push(I)}else b.push(I)}return b}}return[u,c,d]}var[SH,TH,PH]=pP(1),[_H,MH,
$H]=pP(.001);yc(2,-53,53,[1]);function DT(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+
o)))}function ET(e,t){return(n,o,i,s,a)=>{let l=t.find(g=>a>=g[0])||t[t.length-1],u,c,d,p,m,f;return o.map(g=>{let v=e(g),
y=v.getFullYear(),w=v.getMonth(),b=v.getDate(),S=v.getHours(),_=v.getMinutes(),O=v.getSeconds(),T=y!=u&&l[2]||w!=c&&l[3]||
b!=d&&l[4]||S!=p&&l[5]||_!=m&&l[6]||O!=f&&l[7]||l[1];return u=y,c=w,d=b,p=S,m=_,f=O,T(v)})}}function DH(e,t){let n=Py(t);
return(o,i,s,a,l)=>i.map(u=>n(e(u)))}function sy(e,t,n){return new Date(e,t,n)}function AT(e,t){return t(e)}var EH="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function OT(e,t){return(n,o,i,s)=>s==null?xy:t(e(o))}function AH(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function OH(e,t){return e.series[t].fill(e,t)}var RH={show:!0,
live:!0,isolate:!1,mount:XI,markers:{show:!0,width:2,stroke:AH,fill:OH,dash:"solid"},idx:null,idxs:null,values:[]};function LH(e,t){
let n=e.cursor.points,o=Ao(),i=n.size(e,t);St(o,pc,i),St(o,mc,i);let s=i/-2;St(o,"marginLeft",s),St(o,"marginTop",s);let a=n.
width(e,t,i);return a&&St(o,"borderWidth",a),o}function NH(e,t){let n=e.series[t].points;return n._fill||n._stroke}function BH(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function zH(e,t){return e.series[t].points.size}var ay=[0,0];function FH(e,t,n){
return ay[0]=t,ay[1]=n,ay}function Rp(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function ly(e,t,n,o=!0){
return i=>{(!o||i.target==t)&&n(i)}}var IH={show:!0,x:!0,y:!0,lock:!1,move:FH,points:{one:!1,show:LH,size:zH,width:0,stroke:BH,
fill:NH},bind:{mousedown:Rp,mouseup:Rp,click:Rp,dblclick:Rp,mousemove:ly,mouseleave:ly,mouseenter:ly},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},mP={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},My=Zt({},mP,{filter:XT}),fP=Zt({},My,{size:10}),hP=Zt({},mP,{show:!1}),$y='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',gP="bold "+$y,yP=1.5,RT={show:!0,scale:"x",stroke:by,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:gP,side:2,grid:My,ticks:fP,border:hP,font:$y,lineGap:yP,rotate:0},HH="\
Value",qH="Time",LT={show:!0,scale:"x",auto:!1,sorted:1,min:ut,max:-ut,idxs:[]};function VH(e,t,n,o,i){return t.map(s=>s==
null?"":Sy(s))}function WH(e,t,n,o,i,s,a){let l=[],u=Qi.get(i)||0;n=a?n:ct(Hp(n,i),u);for(let c=n;c<=o;c=ct(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function fy(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?gi:ZT,d=ho(c(n));
i=xl(u,d),u==10&&(i=Us[tr(i,Us)]);let p=n,m=i*u;u==10&&(m=Us[tr(m,Us)]);do l.push(p),p=p+i,u==10&&!Qi.has(p)&&(p=ct(p,Qi.
get(i))),p>=m&&(i=p,m=i*u,u==10&&(m=Us[tr(m,Us)]));while(p<=o);return l}function UH(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?fy(e,t,In(u,n),o,i):[u],d=o>=0&&n<=0?[0]:[];return(n<-u?fy(e,t,In(u,-o),-n,i):[u]).reverse().map(m=>-m).
concat(d,c)}var vP=/./,KH=/[12357]/,jH=/[125]/,NT=/1/,hy=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function GH(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,d=u(10,a),p=u(9,a)-
d>=c?vP:u(7,a)-d>=c?KH:u(5,a)-d>=c?jH:NT;if(p==NT){let m=on(u(1,a)-d);if(m<c)return hy(t.slice().reverse(),l.distr,p,Oo(
c/m)).reverse()}return hy(t,l.distr,p,1)}function JH(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=on(u(
1,a)-u(2,a));return c<l?hy(t.slice().reverse(),3,vP,Oo(l/c)).reverse():t}function ZH(e,t,n,o){return o==null?xy:t==null?
"":Sy(t)}var BT={show:!0,scale:"y",stroke:by,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:gP,side:3,
grid:My,ticks:fP,border:hP,font:$y,lineGap:yP,rotate:0};function YH(e,t){let n=3+(e||1)*2;return ct(n*t,3)}function QH(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=on(a-s),u=e.series[t],
c=l/(u.points.space*Ye);return o[1]-o[0]<=c}var zT={scale:null,auto:!0,sorted:0,min:ut,max:-ut},bP=(e,t,n,o,i)=>i,FT={show:!0,
auto:!0,sorted:0,gaps:bP,alpha:1,facets:[Zt({},zT,{scale:"x"}),Zt({},zT,{scale:"y"})]},IT={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:bP,alpha:1,points:{show:QH,filter:null},values:null,min:ut,max:-ut,idxs:[],path:null,clip:null};function XH(e,t,n,o,i){
return n/10}var xP={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},eq=Zt({},xP,{time:!1,ori:1}),HT={};
function wP(e,t){let n=HT[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let d=0;d<n.plots.length;d++)n.plots[d]!=i&&n.plots[d].pub(o,i,s,a,l,u,c)}},e!=null&&(HT[e]=n)),
n}var Cl=1,gy=2;function Js(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],d=o==2?a[i.facets[0].scale]:a[e.series[0].scale],p=o==2?a[i.facets[1].scale]:a[i.scale],m=l.left,f=l.top,g=l.
width,v=l.height,y=e.valToPosH,w=e.valToPosV;return d.ori==0?n(i,u,c,d,p,y,w,m,f,g,v,Wp,Tl,Kp,CP,TP):n(i,u,c,d,p,w,y,f,m,
v,g,Up,Pl,Ay,SP,PP)}function Dy(e,t){let n=0,o=0,i=Ge(e.bands,Ty);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function tq(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function yi(e,t,n,o,i,s){
return Js(e,t,(a,l,u,c,d,p,m,f,g,v,y)=>{let w=a.pxRound,b=c.dir*(c.ori==0?1:-1),S=c.ori==0?Tl:Pl,_,O;b==1?(_=n,O=o):(_=o,
O=n);let T=w(p(l[_],c,v,f)),E=w(m(u[_],d,y,g)),L=w(p(l[O],c,v,f)),z=w(m(s==1?d.max:d.min,d,y,g)),U=new Path2D(i);return S(
U,L,z),S(U,T,z),S(U,T,E),U})}function Vp(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Kp:Ay,u=n;for(let p=0;p<
e.length;p++){let m=e[p];if(m[1]>m[0]){let f=m[0]-u;f>0&&l(a,u,o,f,o+s),u=m[1]}}let c=n+i-u,d=10;c>0&&l(a,u,o-d/2,c,o+s+
d)}return a}function nq(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Ey(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let p=c,m=c;if(i==1)for(;++c<=o&&t[c]===null;)m=c;else for(;--c>=
n&&t[c]===null;)m=c;let f=s(e[p]),g=m==p?f:s(e[m]),v=p-i;f=a<=0&&v>=0&&v<u?s(e[v]):f;let w=m+i;g=a>=0&&w>=0&&w<u?s(e[w]):
g,g>=f&&l.push([f,g])}return l}function qT(e){return e==0?QT:e==1?nn:t=>Ws(t,e)}function kP(e){let t=e==0?Wp:Up,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,d=0)=>{c==0&&d==0?o(i,s,a,l,u):(c=nr(c,l/2,u/2),d=nr(d,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,d),n(i,s,a+u,s,a,d),n(i,s,a,s+l,a,c),i.closePath())}}var Wp=(e,t,n)=>{e.moveTo(t,n)},Up=(e,t,n)=>{e.moveTo(
n,t)},Tl=(e,t,n)=>{e.lineTo(t,n)},Pl=(e,t,n)=>{e.lineTo(n,t)},Kp=kP(0),Ay=kP(1),CP=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},SP=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},TP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},PP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function _P(e){return(t,n,o,i,s)=>Js(t,n,(a,l,u,c,d,p,m,f,g,v,y)=>{let{pxRound:w,points:b}=a,S,_;c.ori==0?(S=Wp,_=CP):(S=
Up,_=SP);let O=ct(b.width*Ye,3),T=(b.size-b.width)/2*Ye,E=ct(T*2,3),L=new Path2D,z=new Path2D,{left:U,top:I,width:le,height:Y}=t.
bbox;Kp(z,U-E,I-E,le+E*2,Y+E*2);let fe=he=>{if(u[he]!=null){let Re=w(p(l[he],c,v,f)),ue=w(m(u[he],d,y,g));S(L,Re+T,ue),_(
L,Re,ue,T,0,Lp*2)}};if(s)s.forEach(fe);else for(let he=o;he<=i;he++)fe(he);return{stroke:O>0?L:null,fill:L,clip:z,flags:Cl|
gy}})}function MP(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var oq=MP(Tl),rq=MP(
Pl);function $P(e){let t=Ge(e?.alignGaps,0);return(n,o,i,s)=>Js(n,o,(a,l,u,c,d,p,m,f,g,v,y)=>{[i,s]=Fp(u,i,s);let w=a.pxRound,
b=Y=>w(p(Y,c,v,f)),S=Y=>w(m(Y,d,y,g)),_,O;c.ori==0?(_=Tl,O=oq):(_=Pl,O=rq);let T=c.dir*(c.ori==0?1:-1),E={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Cl},L=E.stroke,z=!1;if(s-i>=v*4){let Y=Q=>n.posToVal(Q,c.key,!0),fe=null,he=null,
Re,ue,vn,mt=b(l[T==1?i:s]),Fe=b(l[i]),Je=b(l[s]),te=Y(T==1?Fe+1:Je-1);for(let Q=T==1?i:s;Q>=i&&Q<=s;Q+=T){let tt=l[Q],qe=(T==
1?tt<te:tt>te)?mt:b(tt),Qe=u[Q];qe==mt?Qe!=null?(ue=Qe,fe==null?(_(L,qe,S(ue)),Re=fe=he=ue):ue<fe?fe=ue:ue>he&&(he=ue)):
Qe===null&&(z=!0):(fe!=null&&O(L,mt,S(fe),S(he),S(Re),S(ue)),Qe!=null?(ue=Qe,_(L,qe,S(ue)),fe=he=Re=ue):(fe=he=null,Qe===
null&&(z=!0)),mt=qe,te=Y(mt+T))}fe!=null&&fe!=he&&vn!=mt&&O(L,mt,S(fe),S(he),S(Re),S(ue))}else for(let Y=T==1?i:s;Y>=i&&
Y<=s;Y+=T){let fe=u[Y];fe===null?z=!0:fe!=null&&_(L,b(l[Y]),S(fe))}let[I,le]=Dy(n,o);if(a.fill!=null||I!=0){let Y=E.fill=
new Path2D(L),fe=a.fillTo(n,o,a.min,a.max,I),he=S(fe),Re=b(l[i]),ue=b(l[s]);T==-1&&([ue,Re]=[Re,ue]),_(Y,ue,he),_(Y,Re,he)}
if(!a.spanGaps){let Y=[];z&&Y.push(...Ey(l,u,i,s,T,b,t)),E.gaps=Y=a.gaps(n,o,i,s,Y),E.clip=Vp(Y,c.ori,f,g,v,y)}return le!=
0&&(E.band=le==2?[yi(n,o,i,s,L,-1),yi(n,o,i,s,L,1)]:yi(n,o,i,s,L,le)),E})}function iq(e){let t=Ge(e.align,1),n=Ge(e.ascDesc,
!1),o=Ge(e.alignGaps,0),i=Ge(e.extend,!1);return(s,a,l,u)=>Js(s,a,(c,d,p,m,f,g,v,y,w,b,S)=>{[l,u]=Fp(p,l,u);let _=c.pxRound,
{left:O,width:T}=s.bbox,E=Fe=>_(g(Fe,m,b,y)),L=Fe=>_(v(Fe,f,S,w)),z=m.ori==0?Tl:Pl,U={stroke:new Path2D,fill:null,clip:null,
band:null,gaps:null,flags:Cl},I=U.stroke,le=m.dir*(m.ori==0?1:-1),Y=L(p[le==1?l:u]),fe=E(d[le==1?l:u]),he=fe,Re=fe;i&&t==
-1&&(Re=O,z(I,Re,Y)),z(I,fe,Y);for(let Fe=le==1?l:u;Fe>=l&&Fe<=u;Fe+=le){let Je=p[Fe];if(Je==null)continue;let te=E(d[Fe]),
Q=L(Je);t==1?z(I,te,Y):z(I,he,Q),z(I,te,Q),Y=Q,he=te}let ue=he;i&&t==1&&(ue=O+T,z(I,ue,Y));let[vn,mt]=Dy(s,a);if(c.fill!=
null||vn!=0){let Fe=U.fill=new Path2D(I),Je=c.fillTo(s,a,c.min,c.max,vn),te=L(Je);z(Fe,ue,te),z(Fe,Re,te)}if(!c.spanGaps){
let Fe=[];Fe.push(...Ey(d,p,l,u,le,E,o));let Je=c.width*Ye/2,te=n||t==1?Je:-Je,Q=n||t==-1?-Je:Je;Fe.forEach(tt=>{tt[0]+=
te,tt[1]+=Q}),U.gaps=Fe=c.gaps(s,a,l,u,Fe),U.clip=Vp(Fe,m.ori,y,w,b,S)}return mt!=0&&(U.band=mt==2?[yi(s,a,l,u,I,-1),yi(
s,a,l,u,I,1)]:yi(s,a,l,u,I,mt)),U})}function VT(e,t,n,o,i,s,a=ut){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)
if(t[u]!==void 0){if(l!=null){let d=on(e[u]-e[l]);d<c&&(c=d,a=on(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function sq(e){
e=e||gc;let t=Ge(e.size,[.6,ut,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=ze(
i),a=1-t[0],l=Ge(t[1],ut),u=Ge(t[2],1),c=Ge(e.disp,gc),d=Ge(e.each,f=>{}),{fill:p,stroke:m}=c;return(f,g,v,y)=>Js(f,g,(w,b,S,_,O,T,E,L,z,U,I)=>{
let le=w.pxRound,Y=n,fe=o*Ye,he=l*Ye,Re=u*Ye,ue,vn;_.ori==0?[ue,vn]=s(f,g):[vn,ue]=s(f,g);let mt=_.dir*(_.ori==0?1:-1),Fe=_.
ori==0?Kp:Ay,Je=_.ori==0?d:(ie,ht,Xt,ma,fs,vr,hs)=>{d(ie,ht,Xt,fs,ma,hs,vr)},te=Ge(f.bands,Ty).find(ie=>ie.series[0]==g),
Q=te!=null?te.dir:0,tt=w.fillTo(f,g,w.min,w.max,Q),ft=le(E(tt,O,I,z)),qe,Qe,Ho,no=U,$t=le(w.width*Ye),yr=!1,Jr=null,xo=null,
_i=null,ca=null;p!=null&&($t==0||m!=null)&&(yr=!0,Jr=p.values(f,g,v,y),xo=new Map,new Set(Jr).forEach(ie=>{ie!=null&&xo.
set(ie,new Path2D)}),$t>0&&(_i=m.values(f,g,v,y),ca=new Map,new Set(_i).forEach(ie=>{ie!=null&&ca.set(ie,new Path2D)})));
let{x0:da,size:cu}=c;if(da!=null&&cu!=null){Y=1,b=da.values(f,g,v,y),da.unit==2&&(b=b.map(Xt=>f.posToVal(L+Xt*U,_.key,!0)));
let ie=cu.values(f,g,v,y);cu.unit==2?Qe=ie[0]*U:Qe=T(ie[0],_,U,L)-T(0,_,U,L),no=VT(b,S,T,_,U,L,no),Ho=no-Qe+fe}else no=VT(
b,S,T,_,U,L,no),Ho=no*a+fe,Qe=no-Ho;Ho<1&&(Ho=0),$t>=Qe/2&&($t=0),Ho<5&&(le=QT);let Jc=Ho>0,ps=no-Ho-(Jc?$t:0);Qe=le(my(
ps,Re,he)),qe=(Y==0?Qe/2:Y==mt?0:Qe)-Y*mt*((Y==0?fe/2:0)+(Jc?$t/2:0));let On={stroke:null,fill:null,clip:null,band:null,
gaps:null,flags:0},pa=yr?null:new Path2D,Zr=null;if(te!=null)Zr=f.data[te.series[1]];else{let{y0:ie,y1:ht}=c;ie!=null&&ht!=
null&&(S=ht.values(f,g,v,y),Zr=ie.values(f,g,v,y))}let ms=ue*Qe,De=vn*Qe;for(let ie=mt==1?v:y;ie>=v&&ie<=y;ie+=mt){let ht=S[ie];
if(ht==null)continue;if(Zr!=null){let Wn=Zr[ie]??0;if(ht-Wn==0)continue;ft=E(Wn,O,I,z)}let Xt=_.distr!=2||c!=null?b[ie]:
ie,ma=T(Xt,_,U,L),fs=E(Ge(ht,tt),O,I,z),vr=le(ma-qe),hs=le(In(fs,ft)),oo=le(nr(fs,ft)),wo=hs-oo;if(ht!=null){let Wn=ht<0?
De:ms,qo=ht<0?ms:De;yr?($t>0&&_i[ie]!=null&&Fe(ca.get(_i[ie]),vr,oo+ho($t/2),Qe,In(0,wo-$t),Wn,qo),Jr[ie]!=null&&Fe(xo.get(
Jr[ie]),vr,oo+ho($t/2),Qe,In(0,wo-$t),Wn,qo)):Fe(pa,vr,oo+ho($t/2),Qe,In(0,wo-$t),Wn,qo),Je(f,g,ie,vr-$t/2,oo,Qe+$t,wo)}}
return $t>0?On.stroke=yr?ca:pa:yr||(On._fill=w.width==0?w._fill:w._stroke??w._fill,On.width=0),On.fill=yr?xo:pa,On})}function aq(e,t){
let n=Ge(t?.alignGaps,0);return(o,i,s,a)=>Js(o,i,(l,u,c,d,p,m,f,g,v,y,w)=>{[s,a]=Fp(c,s,a);let b=l.pxRound,S=ue=>b(m(ue,
d,y,g)),_=ue=>b(f(ue,p,w,v)),O,T,E;d.ori==0?(O=Wp,E=Tl,T=TP):(O=Up,E=Pl,T=PP);let L=d.dir*(d.ori==0?1:-1),z=S(u[L==1?s:a]),
U=z,I=[],le=[];for(let ue=L==1?s:a;ue>=s&&ue<=a;ue+=L)if(c[ue]!=null){let mt=u[ue],Fe=S(mt);I.push(U=Fe),le.push(_(c[ue]))}
let Y={stroke:e(I,le,O,E,T,b),fill:null,clip:null,band:null,gaps:null,flags:Cl},fe=Y.stroke,[he,Re]=Dy(o,i);if(l.fill!=null||
he!=0){let ue=Y.fill=new Path2D(fe),vn=l.fillTo(o,i,l.min,l.max,he),mt=_(vn);E(ue,U,mt),E(ue,z,mt)}if(!l.spanGaps){let ue=[];
ue.push(...Ey(u,c,s,a,L,S,n)),Y.gaps=ue=l.gaps(o,i,s,a,ue),Y.clip=Vp(ue,d.ori,g,v,y,w)}return Re!=0&&(Y.band=Re==2?[yi(o,
i,s,a,fe,-1),yi(o,i,s,a,fe,1)]:yi(o,i,s,a,fe,Re)),Y})}function lq(e){return aq(uq,e)}function uq(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),d=Array(a-1),
p=Array(a-1);for(let m=0;m<a-1;m++)d[m]=t[m+1]-t[m],p[m]=e[m+1]-e[m],c[m]=d[m]/p[m];u[0]=c[0];for(let m=1;m<a-1;m++)c[m]===
0||c[m-1]===0||c[m-1]>0!=c[m]>0?u[m]=0:(u[m]=3*(p[m-1]+p[m])/((2*p[m]+p[m-1])/c[m-1]+(p[m]+2*p[m-1])/c[m]),isFinite(u[m])||
(u[m]=0));u[a-1]=c[a-2];for(let m=0;m<a-1;m++)i(l,e[m]+p[m]/3,t[m]+u[m]*p[m]/3,e[m+1]-p[m]/3,t[m+1]-u[m+1]*p[m]/3,e[m+1],
t[m+1])}return l}var yy=new Set;function WT(){for(let e of yy)e.syncRect(!0)}Sl&&(js(VI,bl,WT),js(WI,bl,WT,!0),js(Np,bl,
()=>{Yt.pxRatio=Ye}));var cq=$P(),dq=_P();function UT(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>vy(s,a,t,n))}function pq(e,t){return e.map((n,o)=>o==0?{}:Zt({},t,n))}function vy(e,t,n,o){return Zt({},
t==0?n:o,e)}function DP(e,t,n){return t==null?wl:[t,n]}var mq=DP;function fq(e,t,n){return t==null?wl:Bp(t,n,Cy,!0)}function EP(e,t,n,o){
return t==null?wl:Ip(t,n,e.scales[o].log,!1)}var hq=EP;function AP(e,t,n,o){return t==null?wl:ky(t,n,e.scales[o].log,!1)}
var gq=AP;function yq(e,t,n,o,i){let s=In(CT(e),CT(t)),a=t-e,l=tr(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?Qi.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function KT(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=nn((n=
+i)*Ye))+"px"),[e,t,n]}function vq(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=ct(t[2]*Ye,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function Yt(e,t,n){let o={mode:Ge(e.mode,1)},i=o.mode;function s(h,x,k,P){let D=x.valToPct(h);return P+
k*(x.dir==-1?1-D:D)}function a(h,x,k,P){let D=x.valToPct(h);return P+k*(x.dir==-1?D:1-D)}function l(h,x,k,P){return x.ori==
0?s(h,x,k,P):a(h,x,k,P)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Ao(TI);if(e.id!=null&&(c.id=e.id),fo(
c,e.class),e.title){let h=Ao(MI,c);h.textContent=e.title}let d=er("canvas"),p=o.ctx=d.getContext("2d"),m=Ao($I,c);js("cl\
ick",m,h=>{h.target===g&&(bt!=Sa||Pt!=Ta)&&xn.click(o,h)},!0);let f=o.under=Ao(DI,m);m.appendChild(d);let g=o.over=Ao(EI,
m);e=kl(e);let v=+Ge(e.pxAlign,1),y=qT(v);(e.plugins||[]).forEach(h=>{h.opts&&(e=h.opts(o,e)||e)});let w=e.ms||.001,b=o.
series=i==1?UT(e.series||[],LT,IT,!1):pq(e.series||[null],FT),S=o.axes=UT(e.axes||[],RT,BT,!0),_=o.scales={},O=o.bands=e.
bands||[];O.forEach(h=>{h.fill=ze(h.fill||null),h.dir=Ge(h.dir,-1)});let T=i==2?b[1].facets[0].scale:b[0].scale,E={axes:R8,
series:$8},L=(e.drawOrder||["axes","series"]).map(h=>E[h]);function z(h){let x=h.distr==3?k=>gi(k>0?k:h.clamp(o,k,h.min,
h.max,h.key)):h.distr==4?k=>iy(k,h.asinh):h.distr==100?k=>h.fwd(k):k=>k;return k=>{let P=x(k),{_min:D,_max:R}=h,F=R-D;return(P-
D)/F}}function U(h){let x=_[h];if(x==null){let k=(e.scales||gc)[h]||gc;if(k.from!=null){U(k.from);let P=Zt({},_[k.from],
k,{key:h});P.valToPct=z(P),_[h]=P}else{x=_[h]=Zt({},h==T?xP:eq,k),x.key=h;let P=x.time,D=x.range,R=Yi(D);if((h!=T||i==2&&
!P)&&(R&&(D[0]==null||D[1]==null)&&(D={min:D[0]==null?xT:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?xT:{mode:1,hard:D[1],
soft:D[1]}},R=!1),!R&&qp(D))){let F=D;D=(G,J,ne)=>J==null?wl:Bp(J,ne,F)}x.range=ze(D||(P?mq:h==T?x.distr==3?hq:x.distr==
4?gq:DP:x.distr==3?EP:x.distr==4?AP:fq)),x.auto=ze(R?!1:x.auto),x.clamp=ze(x.clamp||XH),x._min=x._max=null,x.valToPct=z(
x)}}}U("x"),U("y"),i==1&&b.forEach(h=>{U(h.scale)}),S.forEach(h=>{U(h.scale)});for(let h in e.scales)U(h);let I=_[T],le=I.
distr,Y,fe;I.ori==0?(fo(c,PI),Y=s,fe=a):(fo(c,_I),Y=a,fe=s);let he={};for(let h in _){let x=_[h];(x.min!=null||x.max!=null)&&
(he[h]={min:x.min,max:x.max},x.min=x.max=null)}let Re=e.tzDate||(h=>new Date(nn(h/w))),ue=e.fmtDate||Py,vn=w==1?PH(Re):$H(
Re),mt=ET(Re,DT(w==1?TH:MH,ue)),Fe=OT(Re,AT(EH,ue)),Je=[],te=o.legend=Zt({},RH,e.legend),Q=o.cursor=Zt({},IH,{drag:{y:i==
2}},e.cursor),tt=te.show,ft=Q.show,qe=te.markers;te.idxs=Je,qe.width=ze(qe.width),qe.dash=ze(qe.dash),qe.stroke=ze(qe.stroke),
qe.fill=ze(qe.fill);let Qe,Ho,no,$t=[],yr=[],Jr,xo=!1,_i={};if(te.live){let h=b[1]?b[1].values:null;xo=h!=null,Jr=xo?h(o,
1,0):{_:0};for(let x in Jr)_i[x]=xy}if(tt)if(Qe=er("table",BI,c),no=er("tbody",null,Qe),te.mount(o,Qe),xo){Ho=er("thead",
null,Qe,no);let h=er("tr",null,Ho);er("th",null,h);for(var ca in Jr)er("th",aT,h).textContent=ca}else fo(Qe,FI),te.live&&
fo(Qe,zI);let da={show:!0},cu={show:!1};function Jc(h,x){if(x==0&&(xo||!te.live||i==2))return wl;let k=[],P=er("tr",II,no,
no.childNodes[x]);fo(P,h.class),h.show||fo(P,Ks);let D=er("th",null,P);if(qe.show){let G=Ao(HI,D);if(x>0){let J=qe.width(
o,x);J&&(G.style.border=J+"px "+qe.dash(o,x)+" "+qe.stroke(o,x)),G.style.background=qe.fill(o,x)}}let R=Ao(aT,D);h.label instanceof
HTMLElement?R.appendChild(h.label):R.textContent=h.label,x>0&&(qe.show||(R.style.color=h.width>0?qe.stroke(o,x):qe.fill(
o,x)),On("click",D,G=>{if(Q._lock)return;ys(G);let J=b.indexOf(h);if((G.ctrlKey||G.metaKey)!=te.isolate){let ne=b.some((oe,ae)=>ae>
0&&ae!=J&&oe.show);b.forEach((oe,ae)=>{ae>0&&xr(ae,ne?ae==J?da:cu:da,!0,Kt.setSeries)})}else xr(J,{show:!h.show},!0,Kt.setSeries)},
!1),ha&&On(dT,D,G=>{Q._lock||(ys(G),xr(b.indexOf(h),_a,!0,Kt.setSeries))},!1));for(var F in Jr){let G=er("td",qI,P);G.textContent=
"--",k.push(G)}return[P,k]}let ps=new Map;function On(h,x,k,P=!0){let D=ps.get(x)||{},R=Q.bind[h](o,x,k,P);R&&(js(h,x,D[h]=
R),ps.set(x,D))}function pa(h,x,k){let P=ps.get(x)||{};for(let D in P)(h==null||D==h)&&(py(D,x,P[D]),delete P[D]);h==null&&
ps.delete(x)}let Zr=0,ms=0,De=0,ie=0,ht=0,Xt=0,ma=ht,fs=Xt,vr=De,hs=ie,oo=0,wo=0,Wn=0,qo=0;o.bbox={};let Af=!1,Zc=!1,fa=!1,
gs=!1,Yc=!1,ko=!1;function Of(h,x,k){(k||h!=o.width||x!=o.height)&&Ab(h,x),xa(!1),fa=!0,Zc=!0,wa()}function Ab(h,x){o.width=
Zr=De=h,o.height=ms=ie=x,ht=Xt=0,k8(),C8();let k=o.bbox;oo=k.left=Ws(ht*Ye,.5),wo=k.top=Ws(Xt*Ye,.5),Wn=k.width=Ws(De*Ye,
.5),qo=k.height=Ws(ie*Ye,.5)}let b8=3;function x8(){let h=!1,x=0;for(;!h;){x++;let k=A8(x),P=O8(x);h=x==b8||k&&P,h||(Ab(
o.width,o.height),Zc=!0)}}function w8({width:h,height:x}){Of(h,x)}o.setSize=w8;function k8(){let h=!1,x=!1,k=!1,P=!1;S.forEach(
(D,R)=>{if(D.show&&D._show){let{side:F,_size:G}=D,J=F%2,ne=D.label!=null?D.labelSize:0,oe=G+ne;oe>0&&(J?(De-=oe,F==3?(ht+=
oe,P=!0):k=!0):(ie-=oe,F==0?(Xt+=oe,h=!0):x=!0))}}),vs[0]=h,vs[1]=k,vs[2]=x,vs[3]=P,De-=Mi[1]+Mi[3],ht+=Mi[3],ie-=Mi[2]+
Mi[0],Xt+=Mi[0]}function C8(){let h=ht+De,x=Xt+ie,k=ht,P=Xt;function D(R,F){switch(R){case 1:return h+=F,h-F;case 2:return x+=
F,x-F;case 3:return k-=F,k+F;case 0:return P-=F,P+F}}S.forEach((R,F)=>{if(R.show&&R._show){let G=R.side;R._pos=D(G,R._size),
R.label!=null&&(R._lpos=D(G,R.labelSize))}})}if(Q.dataIdx==null){let h=Q.hover,x=h.skip=new Set(h.skip??[]);x.add(void 0);
let k=h.prox=ze(h.prox),P=h.bias??=0;Q.dataIdx=(D,R,F,G)=>{if(R==0)return F;let J=F,ne=k(D,R,F,G)??ut,oe=ne>=0&&ne<ut,ae=I.
ori==0?De:ie,Te=Q.left,Ze=t[0],Ke=t[R];if(x.has(Ke[F])){J=null;let Le=null,Ce=null,ge;if(P==0||P==-1)for(ge=F;Le==null&&
ge-- >0;)x.has(Ke[ge])||(Le=ge);if(P==0||P==1)for(ge=F;Ce==null&&ge++<Ke.length;)x.has(Ke[ge])||(Ce=ge);if(Le!=null||Ce!=
null)if(oe){let wt=Le==null?-1/0:Y(Ze[Le],I,ae,0),Lt=Ce==null?1/0:Y(Ze[Ce],I,ae,0),cn=Te-wt,rt=Lt-Te;cn<=rt?cn<=ne&&(J=Le):
rt<=ne&&(J=Ce)}else J=Ce==null?Le:Le==null?Ce:F-Le<=Ce-F?Le:Ce}else oe&&on(Te-Y(Ze[F],I,ae,0))>ne&&(J=null);return J}}let ys=h=>{
Q.event=h};Q.idxs=Je,Q._lock=!1;let Mn=Q.points;Mn.show=ze(Mn.show),Mn.size=ze(Mn.size),Mn.stroke=ze(Mn.stroke),Mn.width=
ze(Mn.width),Mn.fill=ze(Mn.fill);let br=o.focus=Zt({},e.focus||{alpha:.3},Q.focus),ha=br.prox>=0,ga=ha&&Mn.one,Co=[],ya=[],
va=[];function Ob(h,x){let k=Mn.show(o,x);if(k instanceof HTMLElement)return fo(k,NI),fo(k,h.class),Rr(k,-10,-10,De,ie),
g.insertBefore(k,Co[x]),k}function Rb(h,x){if(i==1||x>0){let k=i==1&&_[h.scale].time,P=h.value;h.value=k?PT(P)?OT(Re,AT(
P,ue)):P||Fe:P||ZH,h.label=h.label||(k?qH:HH)}if(ga||x>0){h.width=h.width==null?1:h.width,h.paths=h.paths||cq||eH,h.fillTo=
ze(h.fillTo||tq),h.pxAlign=+Ge(h.pxAlign,v),h.pxRound=qT(h.pxAlign),h.stroke=ze(h.stroke||null),h.fill=ze(h.fill||null),
h._stroke=h._fill=h._paths=h._focus=null;let k=YH(In(1,h.width),1),P=h.points=Zt({},{size:k,width:In(1,k*.2),stroke:h.stroke,
space:k*2,paths:dq,_stroke:null,_fill:null},h.points);P.show=ze(P.show),P.filter=ze(P.filter),P.fill=ze(P.fill),P.stroke=
ze(P.stroke),P.paths=ze(P.paths),P.pxAlign=h.pxAlign}if(tt){let k=Jc(h,x);$t.splice(x,0,k[0]),yr.splice(x,0,k[1]),te.values.
push(null)}if(ft){Je.splice(x,0,null);let k=null;ga?x==0&&(k=Ob(h,x)):x>0&&(k=Ob(h,x)),Co.splice(x,0,k),ya.splice(x,0,0),
va.splice(x,0,0)}un("addSeries",x)}function S8(h,x){x=x??b.length,h=i==1?vy(h,x,LT,IT):vy(h,x,{},FT),b.splice(x,0,h),Rb(
b[x],x)}o.addSeries=S8;function T8(h){if(b.splice(h,1),tt){te.values.splice(h,1),yr.splice(h,1);let x=$t.splice(h,1)[0];
pa(null,x.firstChild),x.remove()}ft&&(Je.splice(h,1),Co.splice(h,1)[0].remove(),ya.splice(h,1),va.splice(h,1)),un("delSe\
ries",h)}o.delSeries=T8;let vs=[!1,!1,!1,!1];function P8(h,x){if(h._show=h.show,h.show){let k=h.side%2,P=_[h.scale];P==null&&
(h.scale=k?b[1].scale:T,P=_[h.scale]);let D=P.time;h.size=ze(h.size),h.space=ze(h.space),h.rotate=ze(h.rotate),Yi(h.incrs)&&
h.incrs.forEach(F=>{!Qi.has(F)&&Qi.set(F,tP(F))}),h.incrs=ze(h.incrs||(P.distr==2?kH:D?w==1?SH:_H:Us)),h.splits=ze(h.splits||
(D&&P.distr==1?vn:P.distr==3?fy:P.distr==4?UH:WH)),h.stroke=ze(h.stroke),h.grid.stroke=ze(h.grid.stroke),h.ticks.stroke=
ze(h.ticks.stroke),h.border.stroke=ze(h.border.stroke);let R=h.values;h.values=Yi(R)&&!Yi(R[0])?ze(R):D?Yi(R)?ET(Re,DT(R,
ue)):PT(R)?DH(Re,R):R||mt:R||VH,h.filter=ze(h.filter||(P.distr>=3&&P.log==10?GH:P.distr==3&&P.log==2?JH:XT)),h.font=KT(h.
font),h.labelFont=KT(h.labelFont),h._size=h.size(o,null,x,0),h._space=h._rotate=h._incrs=h._found=h._splits=h._values=null,
h._size>0&&(vs[x]=!0,h._el=Ao(AI,m))}}function du(h,x,k,P){let[D,R,F,G]=k,J=x%2,ne=0;return J==0&&(G||R)&&(ne=x==0&&!D||
x==2&&!F?nn(RT.size/3):0),J==1&&(D||F)&&(ne=x==1&&!R||x==3&&!G?nn(BT.size/2):0),ne}let Lb=o.padding=(e.padding||[du,du,du,
du]).map(h=>ze(Ge(h,du))),Mi=o._padding=Lb.map((h,x)=>h(o,x,vs,0)),bn,rn=null,sn=null,Qc=i==1?b[0].idxs:null,Vo=null,pu=!1;
function Nb(h,x){if(t=h??[],o.data=o._data=t,i==2){bn=0;for(let k=1;k<b.length;k++)bn+=t[k][0].length}else{t.length==0&&
(o.data=o._data=t=[[]]),Vo=t[0],bn=Vo.length;let k=t;if(le==2){k=t.slice();let P=k[0]=Array(bn);for(let D=0;D<bn;D++)P[D]=
D}o._data=t=k}if(xa(!0),un("setData"),le==2&&(fa=!0),x!==!1){let k=I;k.auto(o,pu)?Rf():Di(T,k.min,k.max),gs=gs||Q.left>=
0,ko=!0,wa()}}o.setData=Nb;function Rf(){pu=!0;let h,x;i==1&&(bn>0?(rn=Qc[0]=0,sn=Qc[1]=bn-1,h=t[0][rn],x=t[0][sn],le==2?
(h=rn,x=sn):h==x&&(le==3?[h,x]=Ip(h,h,I.log,!1):le==4?[h,x]=ky(h,h,I.log,!1):I.time?x=h+nn(86400/w):[h,x]=Bp(h,x,Cy,!0))):
(rn=Qc[0]=h=null,sn=Qc[1]=x=null)),Di(T,h,x)}let Xc,ba,Lf,Nf,Bf,zf,Ff,If,Hf,Un;function Bb(h,x,k,P,D,R){h??=uT,k??=Ty,P??=
"butt",D??=uT,R??="round",h!=Xc&&(p.strokeStyle=Xc=h),D!=ba&&(p.fillStyle=ba=D),x!=Lf&&(p.lineWidth=Lf=x),R!=Bf&&(p.lineJoin=
Bf=R),P!=zf&&(p.lineCap=zf=P),k!=Nf&&p.setLineDash(Nf=k)}function zb(h,x,k,P){x!=ba&&(p.fillStyle=ba=x),h!=Ff&&(p.font=Ff=
h),k!=If&&(p.textAlign=If=k),P!=Hf&&(p.textBaseline=Hf=P)}function qf(h,x,k,P,D=0){if(P.length>0&&h.auto(o,pu)&&(x==null||
x.min==null)){let R=Ge(rn,0),F=Ge(sn,P.length-1),G=k.min==null?GI(P,R,F,D,h.distr==3):[k.min,k.max];h.min=nr(h.min,k.min=
G[0]),h.max=In(h.max,k.max=G[1])}}let Fb={min:null,max:null};function _8(){for(let P in _){let D=_[P];he[P]==null&&(D.min==
null||he[T]!=null&&D.auto(o,pu))&&(he[P]=Fb)}for(let P in _){let D=_[P];he[P]==null&&D.from!=null&&he[D.from]!=null&&(he[P]=
Fb)}he[T]!=null&&xa(!0);let h={};for(let P in he){let D=he[P];if(D!=null){let R=h[P]=kl(_[P],oH);if(D.min!=null)Zt(R,D);else if(P!=
T||i==2)if(bn==0&&R.from==null){let F=R.range(o,null,null,P);R.min=F[0],R.max=F[1]}else R.min=ut,R.max=-ut}}if(bn>0){b.forEach(
(P,D)=>{if(i==1){let R=P.scale,F=he[R];if(F==null)return;let G=h[R];if(D==0){let J=G.range(o,G.min,G.max,R);G.min=J[0],G.
max=J[1],rn=tr(G.min,t[0]),sn=tr(G.max,t[0]),sn-rn>1&&(t[0][rn]<G.min&&rn++,t[0][sn]>G.max&&sn--),P.min=Vo[rn],P.max=Vo[sn]}else
P.show&&P.auto&&qf(G,F,P,t[D],P.sorted);P.idxs[0]=rn,P.idxs[1]=sn}else if(D>0&&P.show&&P.auto){let[R,F]=P.facets,G=R.scale,
J=F.scale,[ne,oe]=t[D],ae=h[G],Te=h[J];ae!=null&&qf(ae,he[G],R,ne,R.sorted),Te!=null&&qf(Te,he[J],F,oe,F.sorted),P.min=F.
min,P.max=F.max}});for(let P in h){let D=h[P],R=he[P];if(D.from==null&&(R==null||R.min==null)){let F=D.range(o,D.min==ut?
null:D.min,D.max==-ut?null:D.max,P);D.min=F[0],D.max=F[1]}}}for(let P in h){let D=h[P];if(D.from!=null){let R=h[D.from];
if(R.min==null)D.min=D.max=null;else{let F=D.range(o,R.min,R.max,P);D.min=F[0],D.max=F[1]}}}let x={},k=!1;for(let P in h){
let D=h[P],R=_[P];if(R.min!=D.min||R.max!=D.max){R.min=D.min,R.max=D.max;let F=R.distr;R._min=F==3?gi(R.min):F==4?iy(R.min,
R.asinh):F==100?R.fwd(R.min):R.min,R._max=F==3?gi(R.max):F==4?iy(R.max,R.asinh):F==100?R.fwd(R.max):R.max,x[P]=k=!0}}if(k){
b.forEach((P,D)=>{i==2?D>0&&x.y&&(P._paths=null):x[P.scale]&&(P._paths=null)});for(let P in x)fa=!0,un("setScale",P);ft&&
Q.left>=0&&(gs=ko=!0)}for(let P in he)he[P]=null}function M8(h){let x=my(rn-1,0,bn-1),k=my(sn+1,0,bn-1);for(;h[x]==null&&
x>0;)x--;for(;h[k]==null&&k<bn-1;)k++;return[x,k]}function $8(){if(bn>0){let h=b.some(x=>x._focus)&&Un!=br.alpha;h&&(p.globalAlpha=
Un=br.alpha),b.forEach((x,k)=>{if(k>0&&x.show&&(Ib(k,!1),Ib(k,!0),x._paths==null)){let P=Un;Un!=x.alpha&&(p.globalAlpha=
Un=x.alpha);let D=i==2?[0,t[k][0].length-1]:M8(t[k]);x._paths=x.paths(o,k,D[0],D[1]),Un!=P&&(p.globalAlpha=Un=P)}}),b.forEach(
(x,k)=>{if(k>0&&x.show){let P=Un;Un!=x.alpha&&(p.globalAlpha=Un=x.alpha),x._paths!=null&&Hb(k,!1);{let D=x._paths!=null?
x._paths.gaps:null,R=x.points.show(o,k,rn,sn,D),F=x.points.filter(o,k,R,D);(R||F)&&(x.points._paths=x.points.paths(o,k,rn,
sn,F),Hb(k,!0))}Un!=P&&(p.globalAlpha=Un=P),un("drawSeries",k)}}),h&&(p.globalAlpha=Un=1)}}function Ib(h,x){let k=x?b[h].
points:b[h];k._stroke=k.stroke(o,h),k._fill=k.fill(o,h)}function Hb(h,x){let k=x?b[h].points:b[h],{stroke:P,fill:D,clip:R,
flags:F,_stroke:G=k._stroke,_fill:J=k._fill,_width:ne=k.width}=k._paths;ne=ct(ne*Ye,3);let oe=null,ae=ne%2/2;x&&J==null&&
(J=ne>0?"#fff":G);let Te=k.pxAlign==1&&ae>0;if(Te&&p.translate(ae,ae),!x){let Ze=oo-ne/2,Ke=wo-ne/2,Le=Wn+ne,Ce=qo+ne;oe=
new Path2D,oe.rect(Ze,Ke,Le,Ce)}x?Vf(G,ne,k.dash,k.cap,J,P,D,F,R):D8(h,G,ne,k.dash,k.cap,J,P,D,F,oe,R),Te&&p.translate(-ae,
-ae)}function D8(h,x,k,P,D,R,F,G,J,ne,oe){let ae=!1;J!=0&&O.forEach((Te,Ze)=>{if(Te.series[0]==h){let Ke=b[Te.series[1]],
Le=t[Te.series[1]],Ce=(Ke._paths||gc).band;Yi(Ce)&&(Ce=Te.dir==1?Ce[0]:Ce[1]);let ge,wt=null;Ke.show&&Ce&&ZI(Le,rn,sn)?(wt=
Te.fill(o,Ze)||R,ge=Ke._paths.clip):Ce=null,Vf(x,k,P,D,wt,F,G,J,ne,oe,ge,Ce),ae=!0}}),ae||Vf(x,k,P,D,R,F,G,J,ne,oe)}let qb=Cl|
gy;function Vf(h,x,k,P,D,R,F,G,J,ne,oe,ae){Bb(h,x,k,P,D),(J||ne||ae)&&(p.save(),J&&p.clip(J),ne&&p.clip(ne)),ae?(G&qb)==
qb?(p.clip(ae),oe&&p.clip(oe),td(D,F),ed(h,R,x)):G&gy?(td(D,F),p.clip(ae),ed(h,R,x)):G&Cl&&(p.save(),p.clip(ae),oe&&p.clip(
oe),td(D,F),p.restore(),ed(h,R,x)):(td(D,F),ed(h,R,x)),(J||ne||ae)&&p.restore()}function ed(h,x,k){k>0&&(x instanceof Map?
x.forEach((P,D)=>{p.strokeStyle=Xc=D,p.stroke(P)}):x!=null&&h&&p.stroke(x))}function td(h,x){x instanceof Map?x.forEach(
(k,P)=>{p.fillStyle=ba=P,p.fill(k)}):x!=null&&h&&p.fill(x)}function E8(h,x,k,P){let D=S[h],R;if(P<=0)R=[0,0];else{let F=D.
_space=D.space(o,h,x,k,P),G=D._incrs=D.incrs(o,h,x,k,P,F);R=yq(x,k,G,P,F)}return D._found=R}function Wf(h,x,k,P,D,R,F,G,J,ne){
let oe=F%2/2;v==1&&p.translate(oe,oe),Bb(G,F,J,ne,G),p.beginPath();let ae,Te,Ze,Ke,Le=D+(P==0||P==3?-R:R);k==0?(Te=D,Ke=
Le):(ae=D,Ze=Le);for(let Ce=0;Ce<h.length;Ce++)x[Ce]!=null&&(k==0?ae=Ze=h[Ce]:Te=Ke=h[Ce],p.moveTo(ae,Te),p.lineTo(Ze,Ke));
p.stroke(),v==1&&p.translate(-oe,-oe)}function A8(h){let x=!0;return S.forEach((k,P)=>{if(!k.show)return;let D=_[k.scale];
if(D.min==null){k._show&&(x=!1,k._show=!1,xa(!1));return}else k._show||(x=!1,k._show=!0,xa(!1));let R=k.side,F=R%2,{min:G,
max:J}=D,[ne,oe]=E8(P,G,J,F==0?De:ie);if(oe==0)return;let ae=D.distr==2,Te=k._splits=k.splits(o,P,G,J,ne,oe,ae),Ze=D.distr==
2?Te.map(ge=>Vo[ge]):Te,Ke=D.distr==2?Vo[Te[1]]-Vo[Te[0]]:ne,Le=k._values=k.values(o,k.filter(o,Ze,P,oe,Ke),P,oe,Ke);k._rotate=
R==2?k.rotate(o,Le,P,oe):0;let Ce=k._size;k._size=Oo(k.size(o,Le,P,h)),Ce!=null&&k._size!=Ce&&(x=!1)}),x}function O8(h){
let x=!0;return Lb.forEach((k,P)=>{let D=k(o,P,vs,h);D!=Mi[P]&&(x=!1),Mi[P]=D}),x}function R8(){for(let h=0;h<S.length;h++){
let x=S[h];if(!x.show||!x._show)continue;let k=x.side,P=k%2,D,R,F=x.stroke(o,h),G=k==0||k==3?-1:1,[J,ne]=x._found;if(x.label!=
null){let Ln=x.labelGap*G,so=nn((x._lpos+Ln)*Ye);zb(x.labelFont[0],F,"center",k==2?"top":lT),p.save(),P==1?(D=R=0,p.translate(
so,nn(wo+qo/2)),p.rotate((k==3?-Lp:Lp)/2)):(D=nn(oo+Wn/2),R=so);let ws=YT(x.label)?x.label(o,h,J,ne):x.label;p.fillText(
ws,D,R),p.restore()}if(ne==0)continue;let oe=_[x.scale],ae=P==0?Wn:qo,Te=P==0?oo:wo,Ze=x._splits,Ke=oe.distr==2?Ze.map(Ln=>Vo[Ln]):
Ze,Le=oe.distr==2?Vo[Ze[1]]-Vo[Ze[0]]:J,Ce=x.ticks,ge=x.border,wt=Ce.show?Ce.size:0,Lt=nn(wt*Ye),cn=nn((x.alignTo==2?x._size-
wt-x.gap:x.gap)*Ye),rt=x._rotate*-Lp/180,Nt=y(x._pos*Ye),ro=(Lt+cn)*G,Rn=Nt+ro;R=P==0?Rn:0,D=P==1?Rn:0;let So=x.font[0],
Wo=x.align==1?yl:x.align==2?ny:rt>0?yl:rt<0?ny:P==0?"center":k==3?ny:yl,kr=rt||P==1?"middle":k==2?"top":lT;zb(So,F,Wo,kr);
let io=x.font[1]*x.lineGap,To=Ze.map(Ln=>y(l(Ln,oe,ae,Te))),Uo=x._values;for(let Ln=0;Ln<Uo.length;Ln++){let so=Uo[Ln];if(so!=
null){P==0?D=To[Ln]:R=To[Ln],so=""+so;let ws=so.indexOf(`
`)==-1?[so]:so.split(/\n/gm);for(let Nn=0;Nn<ws.length;Nn++){let ax=ws[Nn];rt?(p.save(),p.translate(D,R+Nn*io),p.rotate(
rt),p.fillText(ax,0,0),p.restore()):p.fillText(ax,D,R+Nn*io)}}}Ce.show&&Wf(To,Ce.filter(o,Ke,h,ne,Le),P,k,Nt,Lt,ct(Ce.width*
Ye,3),Ce.stroke(o,h),Ce.dash,Ce.cap);let Cr=x.grid;Cr.show&&Wf(To,Cr.filter(o,Ke,h,ne,Le),P,P==0?2:1,P==0?wo:oo,P==0?qo:
Wn,ct(Cr.width*Ye,3),Cr.stroke(o,h),Cr.dash,Cr.cap),ge.show&&Wf([Nt],[1],P==0?1:0,P==0?1:2,P==1?wo:oo,P==1?qo:Wn,ct(ge.width*
Ye,3),ge.stroke(o,h),ge.dash,ge.cap)}un("drawAxes")}function xa(h){b.forEach((x,k)=>{k>0&&(x._paths=null,h&&(i==1?(x.min=
null,x.max=null):x.facets.forEach(P=>{P.min=null,P.max=null})))})}let nd=!1,Uf=!1,mu=[];function L8(){Uf=!1;for(let h=0;h<
mu.length;h++)un(...mu[h]);mu.length=0}function wa(){nd||(cH(Vb),nd=!0)}function N8(h,x=!1){nd=!0,Uf=x,h(o),Vb(),x&&mu.length>
0&&queueMicrotask(L8)}o.batch=N8;function Vb(){if(Af&&(_8(),Af=!1),fa&&(x8(),fa=!1),Zc){if(St(f,yl,ht),St(f,"top",Xt),St(
f,pc,De),St(f,mc,ie),St(g,yl,ht),St(g,"top",Xt),St(g,pc,De),St(g,mc,ie),St(m,pc,Zr),St(m,mc,ms),d.width=nn(Zr*Ye),d.height=
nn(ms*Ye),S.forEach(({_el:h,_show:x,_size:k,_pos:P,side:D})=>{if(h!=null)if(x){let R=D===3||D===0?k:0,F=D%2==1;St(h,F?"l\
eft":"top",P-R),St(h,F?"width":"height",k),St(h,F?"top":"left",F?Xt:ht),St(h,F?"height":"width",F?ie:De),dy(h,Ks)}else fo(
h,Ks)}),Xc=ba=Lf=Bf=zf=Ff=If=Hf=Nf=null,Un=1,gu(!0),ht!=ma||Xt!=fs||De!=vr||ie!=hs){xa(!1);let h=De/vr,x=ie/hs;if(ft&&!gs&&
Q.left>=0){Q.left*=h,Q.top*=x,ka&&Rr(ka,nn(Q.left),0,De,ie),Ca&&Rr(Ca,0,nn(Q.top),De,ie);for(let k=0;k<Co.length;k++){let P=Co[k];
P!=null&&(ya[k]*=h,va[k]*=x,Rr(P,Oo(ya[k]),Oo(va[k]),De,ie))}}if(xt.show&&!Yc&&xt.left>=0&&xt.width>0){xt.left*=h,xt.width*=
h,xt.top*=x,xt.height*=x;for(let k in Yf)St(Pa,k,xt[k])}ma=ht,fs=Xt,vr=De,hs=ie}un("setSize"),Zc=!1}Zr>0&&ms>0&&(p.clearRect(
0,0,d.width,d.height),un("drawClear"),L.forEach(h=>h()),un("draw")),xt.show&&Yc&&(od(xt),Yc=!1),ft&&gs&&(xs(null,!0,!1),
gs=!1),te.show&&te.live&&ko&&(Jf(),ko=!1),u||(u=!0,o.status=1,un("ready")),pu=!1,nd=!1}o.redraw=(h,x)=>{fa=x||!1,h!==!1?
Di(T,I.min,I.max):wa()};function Kf(h,x){let k=_[h];if(k.from==null){if(bn==0){let P=k.range(o,x.min,x.max,h);x.min=P[0],
x.max=P[1]}if(x.min>x.max){let P=x.min;x.min=x.max,x.max=P}if(bn>1&&x.min!=null&&x.max!=null&&x.max-x.min<1e-16)return;h==
T&&k.distr==2&&bn>0&&(x.min=tr(x.min,t[0]),x.max=tr(x.max,t[0]),x.min==x.max&&x.max++),he[h]=x,Af=!0,wa()}}o.setScale=Kf;
let jf,Gf,ka,Ca,Wb,Ub,Sa,Ta,Kb,jb,bt,Pt,$i=!1,xn=Q.drag,an=xn.x,ln=xn.y;ft&&(Q.x&&(jf=Ao(RI,g)),Q.y&&(Gf=Ao(LI,g)),I.ori==
0?(ka=jf,Ca=Gf):(ka=Gf,Ca=jf),bt=Q.left,Pt=Q.top);let xt=o.select=Zt({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
Pa=xt.show?Ao(OI,xt.over?g:f):null;function od(h,x){if(xt.show){for(let k in h)xt[k]=h[k],k in Yf&&St(Pa,k,h[k]);x!==!1&&
un("setSelect")}}o.setSelect=od;function B8(h){if(b[h].show)tt&&dy($t[h],Ks);else if(tt&&fo($t[h],Ks),ft){let k=ga?Co[0]:
Co[h];k!=null&&Rr(k,-10,-10,De,ie)}}function Di(h,x,k){Kf(h,{min:x,max:k})}function xr(h,x,k,P){x.focus!=null&&q8(h),x.show!=
null&&b.forEach((D,R)=>{R>0&&(h==R||h==null)&&(D.show=x.show,B8(R),i==2?(Di(D.facets[0].scale,null,null),Di(D.facets[1].
scale,null,null)):Di(D.scale,null,null),wa())}),k!==!1&&un("setSeries",h,x),P&&yu("setSeries",o,h,x)}o.setSeries=xr;function z8(h,x){
Zt(O[h],x)}function F8(h,x){h.fill=ze(h.fill||null),h.dir=Ge(h.dir,-1),x=x??O.length,O.splice(x,0,h)}function I8(h){h==null?
O.length=0:O.splice(h,1)}o.addBand=F8,o.setBand=z8,o.delBand=I8;function H8(h,x){b[h].alpha=x,ft&&Co[h]!=null&&(Co[h].style.
opacity=x),tt&&$t[h]&&($t[h].style.opacity=x)}let Yr,Ei,bs,_a={focus:!0};function q8(h){if(h!=bs){let x=h==null,k=br.alpha!=
1;b.forEach((P,D)=>{if(i==1||D>0){let R=x||D==0||D==h;P._focus=x?null:R,k&&H8(D,R?1:br.alpha)}}),bs=h,k&&wa()}}tt&&ha&&On(
pT,Qe,h=>{Q._lock||(ys(h),bs!=null&&xr(null,_a,!0,Kt.setSeries))});function wr(h,x,k){let P=_[x];k&&(h=h/Ye-(P.ori==1?Xt:
ht));let D=De;P.ori==1&&(D=ie,h=D-h),P.dir==-1&&(h=D-h);let R=P._min,F=P._max,G=h/D,J=R+(F-R)*G,ne=P.distr;return ne==3?
xl(10,J):ne==4?QI(J,P.asinh):ne==100?P.bwd(J):J}function V8(h,x){let k=wr(h,T,x);return tr(k,t[0],rn,sn)}o.valToIdx=h=>tr(
h,t[0]),o.posToIdx=V8,o.posToVal=wr,o.valToPos=(h,x,k)=>_[x].ori==0?s(h,_[x],k?Wn:De,k?oo:0):a(h,_[x],k?qo:ie,k?wo:0),o.
setCursor=(h,x,k)=>{bt=h.left,Pt=h.top,xs(null,x,k)};function Gb(h,x){St(Pa,yl,xt.left=h),St(Pa,pc,xt.width=x)}function Jb(h,x){
St(Pa,"top",xt.top=h),St(Pa,mc,xt.height=x)}let fu=I.ori==0?Gb:Jb,hu=I.ori==1?Gb:Jb;function W8(){if(tt&&te.live)for(let h=i==
2?1:0;h<b.length;h++){if(h==0&&xo)continue;let x=te.values[h],k=0;for(let P in x)yr[h][k++].firstChild.nodeValue=x[P]}}function Jf(h,x){
if(h!=null&&(h.idxs?h.idxs.forEach((k,P)=>{Je[P]=k}):nH(h.idx)||Je.fill(h.idx),te.idx=Je[0]),tt&&te.live){for(let k=0;k<
b.length;k++)(k>0||i==1&&!xo)&&U8(k,Je[k]);W8()}ko=!1,x!==!1&&un("setLegend")}o.setLegend=Jf;function U8(h,x){let k=b[h],
P=h==0&&le==2?Vo:t[h],D;xo?D=k.values(o,h,x)??_i:(D=k.value(o,x==null?null:P[x],h,x),D=D==null?_i:{_:D}),te.values[h]=D}
function xs(h,x,k){Kb=bt,jb=Pt,[bt,Pt]=Q.move(o,bt,Pt),Q.left=bt,Q.top=Pt,ft&&(ka&&Rr(ka,nn(bt),0,De,ie),Ca&&Rr(Ca,0,nn(
Pt),De,ie));let P,D=rn>sn;Yr=ut,Ei=null;let R=I.ori==0?De:ie,F=I.ori==1?De:ie;if(bt<0||bn==0||D){P=Q.idx=null;for(let G=0;G<
b.length;G++){let J=Co[G];J!=null&&Rr(J,-10,-10,De,ie)}ha&&xr(null,_a,!0,h==null&&Kt.setSeries),te.live&&(Je.fill(P),ko=
!0)}else{let G,J,ne;i==1&&(G=I.ori==0?bt:Pt,J=wr(G,T),P=Q.idx=tr(J,t[0],rn,sn),ne=Y(t[0][P],I,R,0));let oe=-10,ae=-10,Te=0,
Ze=0,Ke=!0,Le="",Ce="";for(let ge=i==2?1:0;ge<b.length;ge++){let wt=b[ge],Lt=Je[ge],cn=Lt==null?null:i==1?t[ge][Lt]:t[ge][1][Lt],
rt=Q.dataIdx(o,ge,P,J),Nt=rt==null?null:i==1?t[ge][rt]:t[ge][1][rt];if(ko=ko||Nt!=cn||rt!=Lt,Je[ge]=rt,ge>0&&wt.show){let ro=rt==
null?-10:rt==P?ne:Y(i==1?t[0][rt]:t[ge][0][rt],I,R,0),Rn=Nt==null?-10:fe(Nt,i==1?_[wt.scale]:_[wt.facets[1].scale],F,0);
if(ha&&Nt!=null){let So=I.ori==1?bt:Pt,Wo=on(br.dist(o,ge,rt,Rn,So));if(Wo<Yr){let kr=br.bias;if(kr!=0){let io=wr(So,wt.
scale),To=Nt>=0?1:-1,Uo=io>=0?1:-1;Uo==To&&(Uo==1?kr==1?Nt>=io:Nt<=io:kr==1?Nt<=io:Nt>=io)&&(Yr=Wo,Ei=ge)}else Yr=Wo,Ei=
ge}}if(ko||ga){let So,Wo;I.ori==0?(So=ro,Wo=Rn):(So=Rn,Wo=ro);let kr,io,To,Uo,Cr,Ln,so=!0,ws=Mn.bbox;if(ws!=null){so=!1;
let Nn=ws(o,ge);To=Nn.left,Uo=Nn.top,kr=Nn.width,io=Nn.height}else To=So,Uo=Wo,kr=io=Mn.size(o,ge);if(Ln=Mn.fill(o,ge),Cr=
Mn.stroke(o,ge),ga)ge==Ei&&Yr<=br.prox&&(oe=To,ae=Uo,Te=kr,Ze=io,Ke=so,Le=Ln,Ce=Cr);else{let Nn=Co[ge];Nn!=null&&(ya[ge]=
To,va[ge]=Uo,bT(Nn,kr,io,so),yT(Nn,Ln,Cr),Rr(Nn,Oo(To),Oo(Uo),De,ie))}}}}if(ga){let ge=br.prox,wt=bs==null?Yr<=ge:Yr>ge||
Ei!=bs;if(ko||wt){let Lt=Co[0];Lt!=null&&(ya[0]=oe,va[0]=ae,bT(Lt,Te,Ze,Ke),yT(Lt,Le,Ce),Rr(Lt,Oo(oe),Oo(ae),De,ie))}}}if(xt.
show&&$i)if(h!=null){let[G,J]=Kt.scales,[ne,oe]=Kt.match,[ae,Te]=h.cursor.sync.scales,Ze=h.cursor.drag;if(an=Ze._x,ln=Ze.
_y,an||ln){let{left:Ke,top:Le,width:Ce,height:ge}=h.select,wt=h.scales[ae].ori,Lt=h.posToVal,cn,rt,Nt,ro,Rn,So=G!=null&&
ne(G,ae),Wo=J!=null&&oe(J,Te);So&&an?(wt==0?(cn=Ke,rt=Ce):(cn=Le,rt=ge),Nt=_[G],ro=Y(Lt(cn,ae),Nt,R,0),Rn=Y(Lt(cn+rt,ae),
Nt,R,0),fu(nr(ro,Rn),on(Rn-ro))):fu(0,R),Wo&&ln?(wt==1?(cn=Ke,rt=Ce):(cn=Le,rt=ge),Nt=_[J],ro=fe(Lt(cn,Te),Nt,F,0),Rn=fe(
Lt(cn+rt,Te),Nt,F,0),hu(nr(ro,Rn),on(Rn-ro))):hu(0,F)}else Qf()}else{let G=on(Kb-Wb),J=on(jb-Ub);if(I.ori==1){let Te=G;G=
J,J=Te}an=xn.x&&G>=xn.dist,ln=xn.y&&J>=xn.dist;let ne=xn.uni;ne!=null?an&&ln&&(an=G>=ne,ln=J>=ne,!an&&!ln&&(J>G?ln=!0:an=
!0)):xn.x&&xn.y&&(an||ln)&&(an=ln=!0);let oe,ae;an&&(I.ori==0?(oe=Sa,ae=bt):(oe=Ta,ae=Pt),fu(nr(oe,ae),on(ae-oe)),ln||hu(
0,F)),ln&&(I.ori==1?(oe=Sa,ae=bt):(oe=Ta,ae=Pt),hu(nr(oe,ae),on(ae-oe)),an||fu(0,R)),!an&&!ln&&(fu(0,0),hu(0,0))}if(xn._x=
an,xn._y=ln,h==null){if(k){if(sx!=null){let[G,J]=Kt.scales;Kt.values[0]=G!=null?wr(I.ori==0?bt:Pt,G):null,Kt.values[1]=J!=
null?wr(I.ori==1?bt:Pt,J):null}yu(oy,o,bt,Pt,De,ie,P)}if(ha){let G=k&&Kt.setSeries,J=br.prox;bs==null?Yr<=J&&xr(Ei,_a,!0,
G):Yr>J?xr(null,_a,!0,G):Ei!=bs&&xr(Ei,_a,!0,G)}}ko&&(te.idx=P,Jf()),x!==!1&&un("setCursor")}let Ai=null;Object.defineProperty(
o,"rect",{get(){return Ai==null&&gu(!1),Ai}});function gu(h=!1){h?Ai=null:(Ai=g.getBoundingClientRect(),un("syncRect",Ai))}
function Zb(h,x,k,P,D,R,F){Q._lock||$i&&h!=null&&h.movementX==0&&h.movementY==0||(Zf(h,x,k,P,D,R,F,!1,h!=null),h!=null?xs(
null,!0,!0):xs(x,!0,!1))}function Zf(h,x,k,P,D,R,F,G,J){if(Ai==null&&gu(!1),ys(h),h!=null)k=h.clientX-Ai.left,P=h.clientY-
Ai.top;else{if(k<0||P<0){bt=-10,Pt=-10;return}let[ne,oe]=Kt.scales,ae=x.cursor.sync,[Te,Ze]=ae.values,[Ke,Le]=ae.scales,
[Ce,ge]=Kt.match,wt=x.axes[0].side%2==1,Lt=I.ori==0?De:ie,cn=I.ori==1?De:ie,rt=wt?R:D,Nt=wt?D:R,ro=wt?P:k,Rn=wt?k:P;if(Ke!=
null?k=Ce(ne,Ke)?l(Te,_[ne],Lt,0):-10:k=Lt*(ro/rt),Le!=null?P=ge(oe,Le)?l(Ze,_[oe],cn,0):-10:P=cn*(Rn/Nt),I.ori==1){let So=k;
k=P,P=So}}J&&(x==null||x.cursor.event.type==oy)&&((k<=1||k>=De-1)&&(k=Ws(k,De)),(P<=1||P>=ie-1)&&(P=Ws(P,ie))),G?(Wb=k,Ub=
P,[Sa,Ta]=Q.move(o,k,P)):(bt=k,Pt=P)}let Yf={width:0,height:0,left:0,top:0};function Qf(){od(Yf,!1)}let Yb,Qb,Xb,ex;function tx(h,x,k,P,D,R,F){
$i=!0,an=ln=xn._x=xn._y=!1,Zf(h,x,k,P,D,R,F,!0,!1),h!=null&&(On(ry,uy,nx,!1),yu(cT,o,Sa,Ta,De,ie,null));let{left:G,top:J,
width:ne,height:oe}=xt;Yb=G,Qb=J,Xb=ne,ex=oe}function nx(h,x,k,P,D,R,F){$i=xn._x=xn._y=!1,Zf(h,x,k,P,D,R,F,!1,!0);let{left:G,
top:J,width:ne,height:oe}=xt,ae=ne>0||oe>0,Te=Yb!=G||Qb!=J||Xb!=ne||ex!=oe;if(ae&&Te&&od(xt),xn.setScale&&ae&&Te){let Ze=G,
Ke=ne,Le=J,Ce=oe;if(I.ori==1&&(Ze=J,Ke=oe,Le=G,Ce=ne),an&&Di(T,wr(Ze,T),wr(Ze+Ke,T)),ln)for(let ge in _){let wt=_[ge];ge!=
T&&wt.from==null&&wt.min!=ut&&Di(ge,wr(Le+Ce,ge),wr(Le,ge))}Qf()}else Q.lock&&(Q._lock=!Q._lock,xs(x,!0,h!=null));h!=null&&
(pa(ry,uy),yu(ry,o,bt,Pt,De,ie,null))}function K8(h,x,k,P,D,R,F){if(Q._lock)return;ys(h);let G=$i;if($i){let J=!0,ne=!0,
oe=10,ae,Te;I.ori==0?(ae=an,Te=ln):(ae=ln,Te=an),ae&&Te&&(J=bt<=oe||bt>=De-oe,ne=Pt<=oe||Pt>=ie-oe),ae&&J&&(bt=bt<Sa?0:De),
Te&&ne&&(Pt=Pt<Ta?0:ie),xs(null,!0,!0),$i=!1}bt=-10,Pt=-10,Je.fill(null),xs(null,!0,!0),G&&($i=G)}function ox(h,x,k,P,D,R,F){
Q._lock||(ys(h),Rf(),Qf(),h!=null&&yu(mT,o,bt,Pt,De,ie,null))}function rx(){S.forEach(vq),Of(o.width,o.height,!0)}js(Np,
bl,rx);let Ma={};Ma.mousedown=tx,Ma.mousemove=Zb,Ma.mouseup=nx,Ma.dblclick=ox,Ma.setSeries=(h,x,k,P)=>{let D=Kt.match[2];
k=D(o,x,k),k!=-1&&xr(k,P,!0,!1)},ft&&(On(cT,g,tx),On(oy,g,Zb),On(dT,g,h=>{ys(h),gu(!1)}),On(pT,g,K8),On(mT,g,ox),yy.add(
o),o.syncRect=gu);let rd=o.hooks=e.hooks||{};function un(h,x,k){Uf?mu.push([h,x,k]):h in rd&&rd[h].forEach(P=>{P.call(null,
o,x,k)})}(e.plugins||[]).forEach(h=>{for(let x in h.hooks)rd[x]=(rd[x]||[]).concat(h.hooks[x])});let ix=(h,x,k)=>k,Kt=Zt(
{key:null,setSeries:!1,filters:{pub:ST,sub:ST},scales:[T,b[1]?b[1].scale:null],match:[TT,TT,ix],values:[null,null]},Q.sync);
Kt.match.length==2&&Kt.match.push(ix),Q.sync=Kt;let sx=Kt.key,Xf=wP(sx);function yu(h,x,k,P,D,R,F){Kt.filters.pub(h,x,k,
P,D,R,F)&&Xf.pub(h,x,k,P,D,R,F)}Xf.sub(o);function j8(h,x,k,P,D,R,F){Kt.filters.sub(h,x,k,P,D,R,F)&&Ma[h](null,x,k,P,D,R,
F)}o.pub=j8;function G8(){Xf.unsub(o),yy.delete(o),ps.clear(),py(Np,bl,rx),c.remove(),Qe?.remove(),un("destroy")}o.destroy=
G8;function eh(){un("init",e,t),Nb(t||e.data,!1),he[T]?Kf(T,he[T]):Rf(),Yc=xt.show&&(xt.width>0||xt.height>0),gs=ko=!0,Of(
e.width,e.height)}return b.forEach(Rb),S.forEach(P8),n?n instanceof HTMLElement?(n.appendChild(c),eh()):n(o,eh):eh(),o}Yt.
assign=Zt;Yt.fmtNum=Sy;Yt.rangeNum=Bp;Yt.rangeLog=Ip;Yt.rangeAsinh=ky;Yt.orient=Js;Yt.pxRatio=Ye;Yt.join=uH;Yt.fmtDate=Py,
Yt.tzDate=xH;Yt.sync=wP;{Yt.addGap=nq,Yt.clipGaps=Vp;let e=Yt.paths={points:_P};e.linear=$P,e.stepped=iq,e.bars=sq,e.spline=
lq}var OP="B";function _l(e){let t=H(null),n=H(null),o=H(null),i=H(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:d,bars:p,
low:m,stacked:f})=>`${u} ${c} ${d} ${p} ${m?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${Ed.value}`;return it(()=>{if(!t.current)return;let u=new Yt(Cq(i,t.current.clientWidth),RP(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let d=t.current?.clientWidth??0;d>0&&d!==u.width&&u.setSize({width:d,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),N(()=>{n.current?.setData(
RP(i.current))},[e.times,e.series]),N(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:OP,
onPointerUp:u=>{let c=o.current,d=n.current;o.current=null;let p=d?.cursor.idx;!c||!d||p===null||p===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(p,wq(d,i.current.series,p),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function wq(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
d=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);d<s&&(s=d,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var NP=({low:e,high:t})=>e&&
t?[e,t]:[];function RP({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(NP).map(o)]}function kq(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:jp(Oy(o),24)}),n+=2),o.stacked&&!o.bars&&i>0&&t.push({series:[i+1,i],fill:jp(Oy(o),52)})}),
t}function Oy({color:e}){return e===null?nt("--other"):nt(pn(e))}function jp(e,t){return`color-mix(in srgb, ${e} ${t}%, \
transparent)`}function Cq(e,t){let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.
max(t,64),height:s,padding:[8,24,0,0],legend:{show:!1},tzDate:c=>Yt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,
show:!n.some(({bars:c})=>c)},drag:{x:!0,y:!1,setScale:!1}},bands:kq(n),scales:{x:{range:()=>Sq(e.current.times)},y:a?{distr:3,
log:10}:{range:(c,d,p)=>[Math.min(0,d??0),p===null||p<=0||i==="share"&&Math.abs(p-1)<1e-9?1:p*1.05]}},axes:[{...LP(),grid:{
show:!1},size:28,space:72,values:(c,d,p,m,f)=>d.map(g=>_q(g,f,o))},{...LP(),size:56,...u?{space:28}:{},values:(c,d)=>d.map(
p=>p===null?"":lt(p,i))}],series:[{},...n.map((c,d)=>Mq(c,d,l.length)),...n.flatMap(c=>NP(c).map(()=>({show:c.shown??!0,
stroke:"transparent",width:0,points:{show:!1}})))],hooks:{drawClear:[c=>Pq(c,e.current)],draw:[c=>e.current.onBox?.(Tq(c))],
setCursor:[c=>{let{idx:d,left:p,top:m}=c.cursor;e.current.onCursor(p===void 0||p<0?null:d??null,p??0,m??0)}],setSelect:[
c=>{if(c.select.width<4)return;let d=c.posToVal(c.select.left,"x"),p=c.posToVal(c.select.left+c.select.width,"x");c.setSelect(
{left:0,top:0,width:0,height:0},!1),e.current.onDrag?.(d,p,c.cursor.event?.shiftKey??!1)}]}}}function Sq(e){let t=e[0]??
0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):86400;return[t,n+o]}function Tq(e){let t=Yt.pxRatio,{left:n,top:o,width:i,
height:s}=e.bbox;return{left:n/t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function Pq(e,{
unfinished:t}){if(t==null)return;let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));wp(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.
width-n,e.bbox.height,nt("--line"))}function _q(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=Ps(e*1e3,n);return t>=
300*86400||t>=27*86400&&o===1&&i===1?j(e*1e3,n,"year"):t>=27*86400?j(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?j(e*
1e3,n,"dayShort"):j(e*1e3,n,t<60?"clockSecond":"clock")}function LP(){let e=nt("--line");return{stroke:nt("--muted"),font:`\
12px ${nt("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function Mq(e,t,n){let o=Oy(e),i=e.
dashed?[4,4]:e.color===null||e.stacked?[]:Va(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Yt.
paths.bars({size:[.92,64],align:1}),points:{show:!1}}:{stroke:e.dashed?jp(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===
1,size:6,fill:o},...e.stacked&&t===0?{fill:jp(o,52)}:{},...i.length>0?{dash:i}:{}}}function Ml(e){let{answer:t,document:n}=e,o=Z(()=>Ot(t,n),[t,n]),i=Aa($p);return r("div",{class:z2,children:o.measures.map(
(s,a)=>r(Dq,{...e,shape:o,measure:s,height:$q(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function $q(e,t){let n=t.
measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}function Dq(e){
let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:d=!1}=e,p=t.
columns[i].name,m=Ji(p),f=m?e.form:"lines",g=(e.bars??!1)&&(m||o.keys.length===0),v=g||f!=="lines"?1:e.mean??1,y=Z(()=>ec(
t,o,i,l),[t,o,i,l]),w=Z(()=>t.compare?ec(t.compare,o,i):null,[t,o,i]),[b,S]=C(null),[_,O]=C(null),T=f==="share"?"share":
qt(p),E=te=>lt(te,T),L=o.keys.map(te=>t.columns[te].name).join(),z=Z(()=>Y2(y,L),[y,L]),U=z.map(({key:te})=>te).filter(e.
isHidden),I=Z(()=>new Set(U),[U.join()]),le=Do(y.times),Y=y.times.length-1,fe=y.times.find(te=>(te+le)*1e3>e.end+1e3)??null,
he=fe===null?y.times.length:y.times.indexOf(fe),Re=Z(()=>Q2(y,w,z,I,{form:f,bars:g,over:he,mean:v}),[y,w,z,I,f,g,he,v]),
ue=e.pinned?y.starts.indexOf(e.pinned):-1,vn=(te,Q,tt)=>{let ft=y.series[Q<z.length?Q:0];ft&&e.onPoint?.({start:y.starts[te],
keys:ft.keys,measure:p,value:ft.values[te]??null},tt)},mt=te=>{let Q={ArrowRight:(b?.at??-1)+1,ArrowLeft:(b?.at??Y+1)-1,
Home:0,End:Y}[te.key];if(Q!==void 0&&Y>=0){let qe=Math.max(0,Math.min(Q,Y));return te.shiftKey&&e.onSpan&&e.onSpan(...Aq(
c,y.times,b?.at??qe,qe,le)),S({at:qe,left:-1}),!0}if(te.key==="p"&&b&&e.onPin)return e.onPin(b.at===ue?null:y.starts[b.at]),
!0;if(te.key!=="Enter"&&te.key!=="."||!b)return!1;let tt=te.target.getBoundingClientRect(),ft=_?_.left+(y.times[b.at]-_.
from)/(_.to-_.from)*_.width:80;return vn(b.at,z.findIndex(qe=>!I.has(qe.key)),new DOMRect(tt.left+ft,tt.top+80,0,0)),!0},
Fe=(te,Q,tt)=>{let[ft,qe]=Eq(y.times,te,Q,le);tt&&e.onSpan?e.onSpan(ft,qe):e.onZoom(ft,qe)},Je=(te,Q,tt)=>r(j2,{lines:y,
former:w,rows:z,hidden:I,at:te,start:Q,zone:s,mean:v,...tt?{onClose:tt}:{},text:ft=>lt(ft,qt(p)),unfinished:fe!==null&&y.
times[te]>=fe});return r(je,{title:X(p).text,summary:Oq(y,p,L,E,f,g,v),announced:b?J2(y,w,b.at,s,E):"",onKey:mt,table:r(
Jn,{answer:t,document:n,zone:s}),actions:r(A,{children:[e.tools,e.actions?.(p)]}),legend:(L!==""||v>1)&&r(A,{children:[v>
1&&r("p",{class:q2,children:["Lines are the mean of each point and the ",v-1," before it; a point opens its own number."]}),
L!==""&&r(Dp,{rows:z,all:y.series.length,hidden:I,onHidden:te=>e.onHidden(te,z.map(({key:Q})=>Q)),text:te=>lt(te,qt(p)),
...e.onGroup?{onMenu:(te,Q)=>e.onGroup?.(te.keys,Q)}:{}})]}),children:[r(_l,{times:y.times,series:Re,zone:s,unit:T,height:a,
cursor:b?.at??null,logarithmic:d&&f!=="stacked"&&f!=="share",unfinished:fe,onCursor:(te,Q)=>S(te===null?null:{at:te,left:Q}),
onDrag:Fe,onPick:vn,onBox:te=>O(Q=>Q!==null&&JSON.stringify(Q)===JSON.stringify(te)?Q:te)}),_&&c&&r(sT,{box:_,from:c.from,
to:c.to}),_&&r(rT,{box:_,flags:u,zone:s}),_&&ue>=0&&r(iT,{box:_,at:y.times[ue]}),ue>=0&&Je(ue,ue>Y/2,()=>e.onPin?.(null)),
b&&b.at!==ue&&Je(b.at,ue>=0?ue<=Y/2:b.left>400)]})}function Eq(e,t,n,o){return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=
n)??(e.at(-1)??n)+o]}function Aq(e,t,n,o,i){let s=e?t.findIndex(d=>d===e.from):-1,a=e?t.findLastIndex(d=>d<e.to):-1,l=s===
n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??t[c]+i]}function Oq(e,t,n,o,i,s,a){let l=e.series[0],
u=n===""?"":` by ${X(n).text}, ${e.series.length} groups`,c=l?.values.reduce((p,m)=>Math.max(p,m??0),0)??0,d=n!==""&&l?`\
, ${l.keys.map(p=>X(p).text).join(", ")} leads`:"";return`${s?"Bar":"Line"} chart of ${X(t).text}${u}, ${e.times.length}\
 points, ${i==="share"?"":`at most ${o(c)}`}${d}${a>1?`, as the mean of ${a} points`:""}`}function $l(){let e=Er(),t=e.text("only"),n=new Set(mi(t??e.text("without")));return{isHidden:o=>n.has(o)===(t===void 0),
onHidden:(o,i)=>e.set(Rq(o,i))}}function Rq(e,t){let n=t.filter(i=>!e.has(i)),o=n.length>0&&n.length<e.size;return{only:o?
pi(n):null,without:o?null:pi([...e])}}function Ro(e,t,n){let{timezone:o,week_start:i}=e;return re("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function Gp(e,t){let{texts:[n]}=await re("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new st({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function BP(e,t){let{year:n,month:o}=Ps(e,t);return{year:n,month:o}}function Ry({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function zP({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function Jp(e,t){let{year:n,month:o,day:i}=Ps(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var FP="Nn",IP="Rn",HP="An",qP="Dn",VP="Tn",WP="re",UP="_n",KP="si",jP="qn",GP="ci",JP="Fn",ZP="Gn";var YP=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function QP({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=C(null),[a,l]=C(null),u=Ie.value.value?.find(({name:b})=>b===e.dataset)?.to,c=i??BP(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),d=Math.max(0,YP.indexOf(e.week_start??"monday")),p=zP(c,d),{counts:m,most:f}=Bq(e,p[0],
p.at(-1),o),g=Fq(e,p[0],p.at(-1)),v=b=>t?.start!==void 0&&b>=Jp(t.start,o)&&b<=Jp(Date.parse(t.end)-1,o),y=b=>{a===null?
l(b):n(a<b?`${a} - ${b}`:`${b} - ${a}`)},w=H(null);return r("div",{class:FP,children:[r("div",{class:IP,children:[r(M,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(Ry(c,-1))}),r("span",{class:HP,"aria-live":"polite",children:j(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(M,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
Ry(c,1))})]}),r("div",{ref:w,class:qP,role:"group","aria-label":"Days",onKeyDown:b=>Nq(b,w.current),children:[p.slice(0,
7).map(b=>r("span",{class:VP,"aria-hidden":"true",children:YP[new Date(b).getUTCDay()].slice(0,2)},b)),p.map((b,S)=>{let _=m.
get(b)??0,O=g.get(b);return r("button",{type:"button","data-day":b,tabIndex:S===0?0:-1,"aria-pressed":v(b),"aria-label":`${j(
b,"UTC","day")}, ${B(_)} events${O===void 0?"":`, ${O} hours long`}`,class:we(WP,!b.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&UP,v(b)&&KP,a===b&&jP),onClick:()=>y(b),children:[Number(b.slice(8)),O!==void 0&&r("span",{class:JP,
children:[O," h"]}),r("span",{class:GP,style:{width:`${f>0?Math.sqrt(_/f)*100:0}%`}})]},b)})]}),r("p",{class:ZP,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${j(a,"UTC","day")}: choose the last day.`})]})}
function Nq(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function Bq(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=yt(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?zq(a):[],c=new Map(u.map(([d,p])=>[Jp(String(d),o),Number(p)]));return{counts:c,most:Math.max(0,...c.values())}}
function zq(e){return e&&"rows"in e?e.rows:[]}function Fq(e,t,n){let[o,i]=C(new Map);return N(()=>{let s=new AbortController;
return Ro(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function Zp(e){let[t,n]=C([]);return N(()=>{let o=new AbortController;return Ro(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function mn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;me({document:Me(Me(ve.value,"from",e.from),"to",t)})}async function Yp(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Ro(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Ro(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function Qp(e){
try{let t=ve.value,n=await Yp(t);if(n.start===void 0){ee("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Ro(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?ee(o.error.message):o&&ve.value===t&&mn(o)}catch(t){
ee(K(t).message)}}async function XP(e){let t=await Yp(e);if(t.start===void 0)return null;let{texts:[n]}=await Ro(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var e_="Jn",t_="Kn",n_="gi",o_="hi",r_="On",i_="fi",s_="Pn",Xp="Qn";function a_({wrong:e,onDone:t}){let n=ve.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=Iq(o,i,s),{draft:l,read:u}=Hq(),[c,
d]=C(e),p=Zp(n),m=H(0),f=w=>{m.current++,mn(w),t()},g=async w=>{let b=++m.current;try{let{texts:[S]}=await Ro(n,{texts:[
w.trim()===""?"all":w]});if(b!==m.current||!S)return;S.error?d({message:S.error.message,hint:S.error.hint??""}):f(S)}catch(S){
b===m.current&&d(K(S))}},v=OC(n),y=l?.error?null:l??a;return r("div",{class:t_,children:[r(Gt,{label:`Range, on the cloc\
k of ${s}`,value:EC(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:w=>{d(null),u(w)},onCommit:w=>{
g(w)},error:c,autofocus:!0,note:y?AC(y,s):l?.error?.message}),r("div",{class:n_,children:[r("div",{class:o_,role:"group",
"aria-label":"Usual ranges",children:p.map(w=>r(M,{small:!0,kind:"plain",class:r_,pressed:zs(w,n),onClick:()=>f(w),children:w.
text.charAt(0).toUpperCase()+w.text.slice(1)},w.text))}),r(QP,{document:n,present:a,onChoose:w=>{g(w)}})]}),r("div",{class:i_,
children:[v&&r(M,{small:!0,kind:"outlined",pressed:v.isWhole,onClick:()=>mn(v.isWhole?v.open:v.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(M,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function Iq(e,t,n){let[o,i]=C(null);return N(()=>{let s=new AbortController;
return Yp(ve.value,s.signal).then(i,a=>{kn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function Hq(){let[e,t]=C(
null),n=H(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}Ro(ve.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return N(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function l_(){let e=H(null),[t,n]=C(!1),o=Dr(ve.value,ve.value.timezone??"UTC"),{error:i}=Fn.result.value,s=ti(i,"from")??
ti(i,"to"),a="The question";return Yo([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{Qp({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{Qp({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{Qp({zoom:2})}}]),r(A,{children:[r(M,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:e_,children:o})}),s&&!t&&r("div",
{class:Xp,children:r(pe,{error:s})}),t&&r(jt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
a_,{wrong:s,onDone:()=>n(!1)})})]})}var Ny=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}],qq=[1,3,7,14,28];
function u_(e){return e===1?"No mean":`Mean of ${e}`}function c_({answer:e,intervals:t,of:n,zone:o,bars:i,actions:s}){let a=Er(),
l=a.choice("form",Ny),u=a.isOn("log"),{selected:c,set:d}=fl(),p=Wq(c),m=Number(a.text("mean")??1),{openAt:f,menu:g}=Or(),
v=Uq(n,e,a),y=Ot(e,n),w=y.keys.length>0&&y.measures.some(T=>Ji(e.columns[T].name)),b=Z(()=>GC(t),[t]),S=T=>Object.fromEntries(
y.keys.map((E,L)=>[e.columns[E].name,T[L]])),_=e.columns[y.time]?.name??"time",O=({start:T,keys:E,measure:L,value:z},U)=>f(
{document:n,mark:{keys:{[_]:T,...S(E)},measure:L},anchor:U,value:z,items:[{label:"Note here…",icon:"plus",act:()=>ao({
kind:"note",time:T})},{label:"Pin the numbers here",icon:"save",keys:"p",act:()=>a.set({pin:T})}]});return r(A,{children:[
r(Ml,{answer:e,document:n,zone:o,form:w?l:"lines",bars:i,logarithmic:u&&!i,mean:m,intervals:b,end:By(e),flags:v.flags,span:p,
...$l(),pinned:a.text("pin")??null,onPin:T=>a.set({pin:T}),onZoom:(T,E)=>mn({from:Lr(T),to:Lr(E)}),onSpan:(T,E)=>d({time:{
from:Lr(T),to:Lr(E)}}),onPoint:O,onGroup:(T,E)=>f({document:n,mark:{keys:S(T)},anchor:E,value:T[0]}),tools:r(A,{children:[
w&&r(Ct,{label:"Form",choices:i?Ny.slice(1):Ny,value:i&&l==="lines"?"stacked":l,onChange:T=>a.set({form:T==="lines"?null:
T})}),!i&&l==="lines"&&r(A,{children:[r(M,{small:!0,kind:"outlined",pressed:u,onClick:()=>a.set({log:!u}),children:"Log"}),
r(ot,{small:!0,kind:m>1?"plain":"outlined",after:"down",menuLabel:"Rolling mean",items:qq.map(T=>({label:u_(T),checked:T===
m,act:()=>a.set({mean:T===1?null:String(T)})})),children:m>1?u_(m):"Mean"})]})]}),actions:s}),p&&r(hl,{document:n,mark:{
time:{from:Lr(p.from),to:Lr(p.to)}},label:`${j(p.from*1e3,o)} to ${j(p.to*1e3,o)}`,onClear:()=>d(null),children:[r(M,{small:!0,
kind:"outlined",icon:"search",onClick:()=>mn({from:Lr(p.from),to:Lr(p.to)}),children:"Zoom"}),r(M,{small:!0,kind:"outlin\
ed",icon:"plus",onClick:()=>ao({kind:"note",time:Lr(p.from),to:Lr(p.to)}),children:"Note"})]}),r(Vq,{answer:e,of:n,zone:o}),
v.menu,g]})}function Vq({answer:e,of:t,zone:n}){let{choose:o,menu:i}=Tp(e,t);return r("div",{class:t2,children:[r(Jn,{answer:e,
document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Wq(e){let t=Date.parse(e?.time?.from??"")/1e3,n=Date.parse(e?.
time?.to??"")/1e3;return t<n&&!e?.range?{from:t,to:n}:null}function Lr(e){return new Date(e*1e3).toISOString()}function By(e){
let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))}function Uq(e,t,n){let o=n.text("note\
s")!=="off",[i,s]=C(null),a=_p(e.dataset,t.query?.from,t.query?.to);Yo([{keys:"m",label:"Show or hide notes",group:"Char\
ts",act:()=>n.set({notes:o?"off":null})}]);let l=Z(()=>(o?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.to===void 0?
null:Date.parse(c.to)/1e3,text:c.text,onOpen:d=>s({note:c,anchor:d})})),[a,o]),u=i&&r(co,{anchor:i.anchor,label:"Note",head:W(
i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{Mp(i.note.id)}}]});return{
flags:l,menu:u}}function d_({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r($e,{icon:"search",title:"Noth\
ing found",actions:r(A,{children:[n&&r(M,{kind:"primary",onClick:()=>mn({}),children:"All data"}),t&&r(M,{kind:"outlined",
onClick:()=>me({document:Me(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(M,{kind:"outlined",onClick:$o,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var Kq=8;
function p_({document:e,chart:t}){let n=ll(Ee(e.dataset).value.value);return r($e,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,Kq).map((o,i)=>r(M,{kind:i===0?"pr\
imary":"outlined",onClick:()=>me({as:t,document:Zu({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:X(o.value).
text},o.value)):r(M,{kind:"primary",onClick:()=>me({as:"table",document:Zu(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var zy=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await re(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(kn(t))
return;this.error=K(t)}this.busy=!1,this.changed()}};function Dl(e,t){let[,n]=gh(s=>s+1,0),o=H(null);N(()=>{if(!e)return;
let s=new zy(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??jq}}function jq(){}function em(e){return{...Ne(e),aggregate:{measures:["count()"]}}}var Gq=7.2,Jq=24,Zq=72,Yq=300;function m_(e,t,n){let o=ye(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:Qq(e,s,a,n),expression:eV(o[a]??xe(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function Qq(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Fy(a[n],t,o).length),t.name.length);
return Math.round(Math.max(Zq,Math.min(Yq,i*Gq+Jq)))}function Fy(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
j(e,n,"millisecond"):typeof e=="number"&&Zo(t)?lt(e,qt(t.name),!0):X(e).text}var Xq=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function eV(e){return Xq.test(e)?e:null}function Iy(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?Pn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Hy(e){let{document:t}=Ae.value;He({document:Me(t,"where",jn(t.where,e)),open:[]},e)}function h_(e){let{document:t}=Ae.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return He({document:Me(t,s,e),open:[]},
n)}let o=t.aggregate??$s("explore",null,{events:[]}).aggregate,i=[...ye(o.by).filter(s=>s!==e),e];He({view:"explore",document:{
...Ne(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var f_=5*6e4;function g_(e,t,n){let o=Date.parse(t),i=Ne({...e,from:new Date(
o-f_).toISOString(),to:new Date(o+f_).toISOString()});delete i.where,ao({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${j(t,n,"second")}`})}function y_(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Ne(Ae.value.document.dataset===e.dataset?Ae.value.document:e),i=n.map(({event:s})=>({where:Sr(s)}));He({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var b_="ui",tm="ae",x_="C",w_="Vn",nm="Wn",k_="Yn",om="E",C_="Zn",S_="mi",T_="ep",P_="ip",__="rp",M_="vi",$_="ap",D_="tp",
E_="op",vc="wi",A_="np",O_="pp",R_="dp",L_="lp";function N_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(A,{children:[r("di\
v",{role:"row",class:we(tm,s&&w_),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:nm,children:r("button",{type:"button",
class:k_,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(se,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:d})=>r("span",{role:"cell",class:om,"data-type":d.type,children:r(B_,{value:t[c],
column:d,zone:o,most:l?1e3:200})},c))]}),s&&r(tV,{...e})]})}function B_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:Fy(e,t,n),kind:e===null?"null":"value"}})}function tV({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=C(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${X(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:C_,children:r("di\
v",{role:"cell",class:S_,children:[r("div",{class:T_,children:[r(oV,{row:e,all:t,zone:n,document:o,opened:i}),t.length>8&&
r("input",{class:P_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:__,children:l.map(({column:u,value:c})=>r(nV,{column:u,value:c,zone:n},u.name))})]})})}function nV({column:e,
value:t,zone:n}){let o=xe(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=X(e.name).text;return r("div",{class:M_,children:[
r("dt",{class:$_,children:r($,{value:e.name,most:64})}),r("dd",{class:D_,children:r(B_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:E_,children:[i&&r("button",{type:"button",class:vc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>Hy(
Iy(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:vc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>Hy(Iy(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:vc,"aria-label":`Break down by ${s}`,onClick:()=>h_(
o),children:"by"}),r("button",{type:"button",class:vc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Be(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(se,{name:"copy",size:14})})]})]})}function oV({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ee(o.dataset).value.value,a=(d,p=e)=>d===void 0?void 0:p[t.findIndex(m=>m.
name===d)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(d=>({time:a("time",d),event:a(s?.event??"event",d)})).filter(d=>typeof d.
time=="string"&&typeof d.event=="string");return r(A,{children:[typeof u=="string"&&r(M,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>be(Xa(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(M,{small:!0,kind:"outlined",icon:"clock",onClick:()=>g_(o,l,n),children:"5 min around"}),c.length>
0&&r(M,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>y_(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(M,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Be(JSON.stringify(Object.fromEntries(t.map(({
name:d},p)=>[d,e[p]])),null,2),"The event"),children:"JSON"})]})}function rm({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=H(null),[a,l]=C(new Set),[u,c]=C("0:0"),d=Z(()=>e.
first?m_(e.first,o,n):[],[e.first,o,n]),p=Z(()=>e.pages.flatMap(rV),[e.pages]),m=Z(()=>iV(p,a),[p,a]);if(!e.first)return e.
error?r(z_,{error:e.error,onAgain:e.more}):r("div",{class:R_,children:r(Se,{lines:12})});if(e.pages.length===0)return r(
"p",{class:L_,children:"No event passes."});let f=v=>{let y=new Set(a);y.delete(v)||y.add(v),l(y),c(v)},g=`28px ${d.map(
({width:v})=>`${v}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:b_,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:v=>sV(v,s.current),children:[r("div",{class:we(tm,x_),role:"row",style:{gridTemplateColumns:g},children:[
r("span",{role:"columnheader",class:nm,children:r("span",{class:"spoken",children:"Open"})}),d.map(({name:v,at:y})=>r("s\
pan",{role:"columnheader",class:om,children:r($,{value:v,most:48})},y))]}),p.map((v,y)=>r(uV,{at:y,rows:v,scroller:s,render:(w,b)=>{
let S=`${y}:${b}`;return r(N_,{row:w,all:e.first.columns,columns:d,zone:n,document:t,template:g,isOpen:a.has(S),current:u===
S,wrap:i,opened:m,onToggle:()=>f(S)},b)}},y)),r(cV,{paging:e,scroller:s})]})}var qy=25;function rV(e){return Array.from(
{length:Math.ceil(e.length/qy)},(t,n)=>e.slice(n*qy,(n+1)*qy))}function iV(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function sV(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var aV="800px",lV=2;function uV({rows:e,
scroller:t,render:n,at:o}){let i=H(null),[s,a]=C(o<lV),l=H(e.length*_d());return N(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([d])=>{d&&(d.isIntersecting||(l.current=d.boundingClientRect.height||l.current),a(d.isIntersecting))},{root:t.current,rootMargin:aV});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function cV({paging:e,scroller:t}){let n=H(null),o=H(e.more);return o.current=e.more,N(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:A_,children:[e.error&&r(
z_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function z_({
error:e,onAgain:t}){return r("div",{class:O_,children:[r(pe,{error:e}),r(M,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var I_="xp",H_="sp",q_="cp",Vy="gp",V_="hp",W_="fp",U_="te";function K_({all:e,wanted:t,onWanted:n}){let o=H(null),[i,s]=C(!1),[a,l]=C(""),u=t??e,c=d=>{let p=e.filter(m=>m===d?!u.includes(
d):u.includes(m));n(p.length===e.length?null:p)};return r(A,{children:[r(M,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(jt,{anchor:o.current,role:"dialog",label:"Columns",class:V_,onClose:()=>s(!1),children:[
r("input",{class:We,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:d=>l(d.currentTarget.value)}),
r("div",{class:W_,children:e.filter(d=>d.toLowerCase().includes(a.toLowerCase())).map(d=>r("label",{class:U_,children:[r(
"input",{type:"checkbox",checked:u.includes(d),onChange:()=>c(d)}),r($,{value:d,most:40,middle:!0})]},d))})]})]})}var dV=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function j_({document:e,zone:t,actions:n}){let o=Er(),
i=o.isOn("wrap"),s=o.text("columns"),a=Z(()=>s===void 0?null:mi(s),[s]),l=/asc|^time$/.test(e.samples?.order??""),u=Dl({
path:"v1/query",body:p=>({...e,samples:{...e.samples,...p===void 0?{}:{cursor:p}}})},JSON.stringify(e)),c=yt(em(e)),d=c.
answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;return r("section",{class:I_,"aria-label":"Raw events",children:[
r("div",{class:H_,children:[r("h2",{class:q_,children:typeof d=="number"?`${B(d)} events`:"Raw events"}),r(Ct,{label:"Or\
der",choices:dV,value:l?"oldest":"newest",onChange:p=>de("samples.order",p==="oldest"?"time asc":void 0)}),r(K_,{all:u.columns.
map(({name:p})=>p),wanted:a,onWanted:p=>o.set({columns:p&&pi(p)})}),r(M,{small:!0,kind:"outlined",pressed:i,onClick:()=>o.
set({wrap:!i}),children:"Wrap"}),n]}),r(pV,{document:e,zone:t}),r(rm,{paging:u,document:e,zone:t,wanted:a,wrap:i})]})}function pV({
document:e,zone:t}){let n=Z(()=>({...Ne(e),compare:void 0,aggregate:{measures:["count()"],by:["time('auto')"]}}),[e]),{answer:o}=yt(
Me(n,"compare",void 0)),[i,s]=C(null),a=Z(()=>o&&"rows"in o&&"columns"in o?ec(o,Ot(o,n),1):null,[o]),l=Z(()=>a?.series[0]?
[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<2?r("div",{class:Vy}):r("div",{class:Vy,children:r(
_l,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,onDrag:(u,c)=>mn({from:new Date(Math.floor(u)*
1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function G_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!Xo(e)||n==="heat"&&!ye(e.aggregate?.by).some(Gi)))return r(p_,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Se,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(KC,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(j_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(d_,{document:i});let d=Xo(
i),p=mV(n,i)?n:pp(i);return p==="distribution"&&d?r(HS,{answer:o,of:i,bins:d,zone:l,actions:u}):p==="heat"&&d?r($2,{answer:o,
of:i,bins:d,zone:l,actions:u}):Ot(o,i).time>=0&&!d&&(p==="line"||p==="bar")?r(c_,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:p==="bar",actions:c}):p==="bar"?r(r2,{answer:o,of:i,document:e,zone:l,actions:c}):r(o2,{answer:o,of:i,document:e,zone:l,
actions:c})}function mV(e,t){let n=ye(t.aggregate?.by).some(Gi);return e==="distribution"?Xo(t)!==null&&!n:e==="heat"?Xo(
t)!==null&&n:e==="table"||Xo(t)===null}var Wy="[data-stop]";function im(e){return[...e.querySelectorAll(Wy)].filter(t=>t.closest("[data-sentence]")===e)}function J_(e){
if(!e)return;let t=im(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function Z_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Wy)||t.closest("[data-sentence]")!==e))for(let n of im(
e))n.tabIndex=n===t?0:-1}function Y_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=im(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Zn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Wy}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Uy(){
let e=document.querySelector("[data-sentence]"),t=e?im(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Ky="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var es=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],An={aggregate:es("aggregate",["measures","by","having","over"]),samples:es(
"samples",["columns","order"]),funnel:es("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:es("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:es(
"lifecycle",["per","period","event","created"]),stickiness:es("stickiness",["per","period","event"]),paths:es("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:es("difference",["over","selection","bas\
eline","properties"])};var fV=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function Q_(e){let t=e.replaceAll(" ","");return fV.test(t)?t:null}function Ys(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var sm=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],vi=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function X_(e,t,n){let o=ti(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function tM(e,t,n){let o=Mu(t.where),i=Bi(e,o);if(typeof i=="string")return Me(e,o,t.span?eM(i,t.span,n):n);let s=o.slice(
0,-1),a=Bi(e,s);return o.at(-1)!==0||typeof a!="string"?null:Me(e,s,t.span?eM(a,t.span,n):n)}function eM(e,t,n){let{start:o,
end:i}=Ni(e,t);return e.slice(0,o)+n+e.slice(i)}function am(e,t){let n=tM(ve.value,e,t);n&&me({document:n})}var nM="up",oM="mp",rM="vp";var iM=Da({document:{dataset:""},error:null,sentence:()=>null});function Tt(){return Aa(iM)}function Mt({document:e,error:t,
label:n,children:o}){let i=H(null);it(()=>J_(i.current));let s=a=>{!a.defaultPrevented&&Y_(a.currentTarget,a)&&a.preventDefault()};
return r(iM.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:nM,onKeyDown:s,onFocusIn:a=>{Z_(a.currentTarget,a.target)},children:o})})}function ke({word:e,
children:t}){return r("span",{class:oM,children:[e!==void 0&&r(El,{children:e}),t]})}function El({children:e}){return r(
"span",{class:rM,children:e})}function sM({id:e,error:t}){return r(pe,{...e===void 0?{}:{id:e},error:t,onHint:n=>am(t,n)})}var aM="wp",lM="f",uM="bp",cM="yp",dM="kp",pM="zp",mM="jp",fM="oe",hM="Xp",gM="I",Gy="Sp";function fn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=Tt(),u=H(null),c=gt(),[d,p]=C(!1),m=s?null:
X_(l.error,o,i),f=m!==null||a!==null,g=yV(m,a,e.onHint),v=async()=>{await e.onRemove?.(),Zn(l.sentence(),t,e.after)},y=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:aM,"data-path":o,children:[r("span",{class:we(lM,s&&cM,f&&dM,e.quiet&&
pM,d&&uM),children:[f&&r("span",{class:mM,children:r(se,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:fM,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":y?d:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>p(!d),onKeyDown:w=>vV(w,e,v,g),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:hM,children:r(se,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:gM,tabIndex:-1,"aria-label":`Remove ${W(n)}`,onClick:v,children:r(se,{name:"close",size:12})})]}),
m&&r("span",{class:Gy,children:r(sM,{id:`${c}-problem`,error:m})}),a&&r("span",{class:Gy,children:r(pe,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),d&&e.menu&&r(co,{anchor:u.current,label:W(n),items:e.menu,onClose:()=>p(!1)}),d&&e.editor&&r(
jt,{anchor:u.current,role:"dialog",label:W(n),onClose:()=>{p(!1),e.onLeave?.()},children:e.editor(()=>p(!1))})]})}function yV(e,t,n){
let o=t??e,i=o?tg(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>am(e,i)}function vV(e,t,n,o){let i=e.key==="En\
ter"&&o?o:bV(e,t,n);i&&(e.preventDefault(),i())}function bV(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var vM="bi",bM="Bp";function No({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:vM,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:bM,children:e}),r(Vi,{...i,inline:!0,autofocus:!0,eager:!0})]})}function ts(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>de(t,l));return r(fn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(wV,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function wV({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=C(""),[d,p]=C(!1),m=u.trim(),f=n.filter(([y,w])=>m===""||y.startsWith(m)||(w??"").includes(m)),g=y=>{
let w=o(y);w===null?p(!0):a(w)},v=[...m!==""&&!f.some(([y])=>y===m)&&o(m)!==null?[{value:m,label:m,note:"as it is typed"}]:
[],...f.map(([y,w])=>({value:y,label:y,note:w,selected:y===t})),...m===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(No,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:y=>{c(y),p(!1)},options:v,onPick:y=>y===null?a(void 0):
g(y),onTake:g,onCancel:l,onLeave:l,invalid:d,foot:d||m!==""&&o(m)===null?i:void 0})}function yo(e){return r(ts,{usual:sm,
...e,read:Q_,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var kV=["dataset","define","params","timezone","week_start","missing"];function Bo(e,t){let n=kV.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Jy(e,t,n){return(await re(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var CV=2e3,Qs=new Map,lm=new Map,wM=ce(0),xM;function Al(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Ol(e,t){wM.value;let n=JSON.stringify(e),o=za.value,i=t.filter(a=>a.text!==""&&!Qs.has(Al(n,a))),s=i.map(
a=>Al(n,a)).join(`

`);return N(()=>{i.length>0&&o!=="away"&&SV(n,e,i)},[s,o]),t.map(a=>Qs.get(Al(n,a))??null)}async function kM(e,t,n){let o=JSON.
stringify(e),i=Qs.get(Al(o,t));if(i)return i;let[s]=await Jy(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return CM(o,t,s),s}function SV(e,t,n){let o=lm.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(Al(e,i),i);lm.set(e,o),xM??=setTimeout(()=>{xM=void 0,TV()},0)}async function TV(){let e=[...lm];lm.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await Jy(n,i).catch(()=>[])).forEach((a,l)=>CM(t,i[l],
a))})),wM.value++}function CM(e,t,n){Qs.size>=CV&&Qs.delete(Qs.keys().next().value),Qs.set(Al(e,t),n)}async function rr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await kM(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=K(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Rl(e,t,n){if(!t)return n;
let{start:o,end:i}=Ni(e,t);return e.slice(0,o)+n+e.slice(i)}var PV=new Set(["has","contains","starts_with","ends_with"]);function Nl({property:e,operator:t,values:n}){let o=xe(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:PV.has(i)?`${t}(${o}, ${n.map(bc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(bc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(bc).join(" and ")}`}
function bc(e){return typeof e=="string"?Pn(e):String(e)}var _V=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function PM(e){for(let[t,n]of _V){if(e===t)return n;if(e===n)return t}
return e}var SM=["=","!=","in","not in"],Ll=["is null","is not null"],Zy=[">=",">","<","<=","between","not between"],TM=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function um(e){switch(e){case"bool":return["is true","is false",...Ll];case"string":return[
...SM,...TM,...Ll];case"int64":case"float64":return["=",...Zy,"!=","in","not in",...Ll];case"timestamp":return[...Zy,...Ll];case"\
list of strings":return["has","not has",...Ll];case"unknown":return[...SM,...Zy,...TM,"has","not has",...Ll]}}function Yn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Xs(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var _M={property:null,type:"unknown",operator:null,values:[]};function MM(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Yy({property:e,operator:t}){return e===null?"property":t===null||Yn(t)===0?"operator":
"values"}function $M(e,t,n){return e.operator!==null&&e.type===n&&um(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function DM(e,t){let n=Yn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function cm(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function EM(e,t){let n=e.operator===null?0:Yn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Qy({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Yn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function xc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Qy(e)!==null)return null;
if(Yn(n)!=="many"||!o.includes(null))return Nl({property:t,operator:Yn(n)==="many"?Xs(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Nl({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Nl({property:t,operator:Xs(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function Xy(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function AM(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function Nr(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function Br(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Nr(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var OM={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Bl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function RM({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=C(""),c=e.filter(
f=>f===l.trim()),d=e.filter(f=>f!=="in"&&f!=="not in"),p=c.length>0?c:Br(d,l,f=>`${f} ${Bl(f)} ${OM[f]}`),m=f=>f===t||t!==
null&&f===Xs(t,1);return r(No,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:p.map(f=>({value:f,label:Bl(f),note:OM[f],selected:m(f)})),onPick:n,onTake:()=>{}})}var tv="ne",LM="pe",NM="Cp";var nv=8;function BM({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
A,{children:[r("button",{type:"button",class:tv,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:tv,"data-present":t==="operator",onClick:()=>n("operator"),
children:Bl(s)}),t==="values"&&a.slice(0,nv).map(l=>r("button",{type:"button",class:LM,onClick:()=>o(cm(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(se,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>nv&&r("span",{class:NM,children:["and ",q(a.length-nv)," more"]})]})}var zM=50;function FM(e,t,n,o){return re(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:zM},
signal:o})}function ov(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:d,params:p,missing:m}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:d,params:p,missing:m,limit:zM};return re(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function IM(e,t){let[n,o]=C(null);return N(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{kn(s)||o(a=>({key:e,value:a?.value??null,error:K(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function dm(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=IM(`${i}
${n.join()}
${s}`,p=>FM(i,s,n,p)),l=$V(e,s),u=a.fresh&&a.value?a.value:{names:DV(i,s),more:0},c=new Set(l.map(({name:p})=>p));return{
names:[...l,...u.names.filter(({name:p})=>!c.has(p))].filter(p=>p.kind==="function"||o(p.type)),more:u.more}}function $V({
define:e},t){return Object.keys(e??{}).filter(n=>Nr(n,t)<3).map(n=>({kind:"definition",name:n,text:xe(n),type:"unknown",
filled:1}))}function DV(e,t){let n=Ee(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:xe(i),type:s,filled:a/o})).filter(({name:i})=>Nr(i,t)<3).sort((i,s)=>Nr(i.name,
t)-Nr(s.name,t)||s.filled-i.filled)}function HM(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return IM(s,async a=>{
let l=()=>ov(e,t??"",void 0,i,a);return n===void 0?l():ov(e,t??"",n,i,a).catch(u=>{if(kn(u)||K(u).status!==400)throw u;return l()})})}var qM="Ep";var OV={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},RV={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function rv(e){let t=e.kind==="function"||e.filled>=.9995?"":V(e.filled);return[OV[e.kind]||RV[e.type],t].filter(n=>n!==
"").join(", ")}function VM(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:rv(s)}));return n===""||o&&Nr(o.name,n)<3?i:[ea(n),...i]}function ea(e){return{value:{typed:e},label:r("code",{class:qM,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function zr(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=C(e.typed??""),u=dm(t,a,n,o),c=e.names?Br(e.names,
a,({name:y})=>y).filter(({type:y})=>o?.(y)??!0):u.names,d=e.names?0:u.more,p=e.extra?.(a)??[],m=VM(c,a),f=m[0]!==void 0&&
"typed"in m[0].value,g=p.length>0&&f?[...p,...m.slice(1),m[0]]:[...p,...m],v=y=>{y.trim()!==""&&s(y.trim())};return r(No,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:g,onPick:y=>"entry"in y?i(y.entry):v(y.typed),onTake:v,foot:d>0?`${q(d)} more, keep typing`:void 0})}function WM({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[d,p]=C(o),
m=n.operator===null?1:Yn(n.operator),f=m==="many",g=HM(e,i?xe(n.property??""):null,t,d),v=Xy(d,n.type),y=d===""||v!==void 0,
w=LV(n,d,v,g.value),b=T=>{let E=EM(n,T);p(""),s(E.values,m!==2||E.values.length>=2)},S=(T,E)=>{let L="typed"in T?v:T.value;
L!==void 0&&(E&&f?(p(""),s(cm(n,L).values,!1)):f&&d===""&&n.values.length>0?s(n.values,!0):b(L))},_=()=>{f&&d===""&&n.values.
length>0?s(n.values,!0):v!==void 0&&d!==""&&b(v)},O=T=>{let E=f?AM(T)?.map(L=>Xy(L,n.type)):void 0;return!E||E.includes(
void 0)?!1:(s([...new Set([...n.values,...E])],!0),!0)};return r(No,{label:"Value",placeholder:NV(n,m),text:d,onText:p,head:c,
onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(0,-1),!1):a(),onPaste:O,invalid:!y,several:f,spaceTypes:d!==
""&&w[0]!==void 0&&"typed"in w[0].value,options:w,onPick:S,onTake:_,foot:y?BV(g.value,g.error!==null,f):`${bc(d)} is no \
number`})}function LV(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=m=>e.values.includes(m),a=(o?.values??[]).map(({value:m,count:f})=>({
value:{value:m},label:r($,{value:m,most:60,middle:!0}),note:i+q(f),selected:s(m)})),l=o?.values.some(({value:m})=>m===n)??
!1,u=t!==""&&n!==void 0&&!l?[ea(t)]:[],c=l?a.filter(({value:m})=>"value"in m&&m.value===n):[],d=a.filter(m=>!c.includes(
m)),p=o&&t===""&&o.nulls>0&&e.operator!==null&&Yn(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
q(o.nulls),selected:s(null)}]:[];return[...u,...c,...d,...p]}function NV({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function BV(e,t,n){let o=e&&e.more>0?[`${q(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function pm(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=C(()=>Yy(n)),l=H(e.typed??""),u=g=>{l.current="",a(g)},
c=(g,v)=>{let y=$M(n,g,v);o(y),u(y.operator===null||Yy(y)!=="values"?"operator":"values")},d=async g=>{let v=(await rr(Bo(
t),"condition",g)).parsed?.tree;v?.kind==="name"&&v.name!==void 0&&v.type!=="bool"&&v.type!=="unknown"?c(v.name,v.type):
i(g,null)},p=g=>{let v=DM(n,g);o(v),Yn(g)===0?i(xc(v),v):u("values")},m=(g,v)=>{let y={...n,values:g};o(y);let w=v?xc(y):
null;w!==null&&i(w,y)},f={onCancel:e.onCancel,onLeave:e.onLeave,head:r(BM,{draft:n,stage:s,onStage:u,onDraft:o})};return s===
"property"?r(zr,{...f,label:"Property",placeholder:"property, or a condition",document:t,typed:l.current,kinds:zV,...e.names?
{names:e.names}:{},onName:g=>c(g.name,g.type),onText:g=>{d(g)}},"property"):s==="operator"?r(RM,{...f,operators:um(n.type),
present:n.operator,onPick:p,onBack:()=>u("property")},"operator"):r(WM,{...f,document:t,beside:e.beside,draft:n,typed:l.
current,ask:e.names===void 0,onValues:m,onBack:()=>u("operator")},"values")}var zV=["property","definition","cohort","lo\
okup"];var vo="Up",_n="Hp",iv="Lp",ns="Mp",UM="Np",KM="Rp";var GM=3;function mm({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:ns,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:_n,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(jM,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(A,{children:[s==="is false"&&r("span",{class:_n,children:"not"}),r("span",{class:vo,children:r($,{value:i,most:40,middle:!0})})]}):
r(A,{children:[r("span",{class:vo,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:_n,children:Bl(Yn(
s)==="many"?Xs(s,a.length):s)}),s!==null&&r(jM,{values:a,between:s.endsWith("between")})]})}function jM({values:e,between:t,
name:n=!1}){return e.length>GM+1?r("span",{class:iv,children:["(",q(e.length)," values)"]}):r("span",{class:n?vo:iv,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:_n,children:t?" and ":n?" or ":", "}),r(FV,{value:o})]},i))})}function FV({
value:e}){return e===null?r("i",{class:_n,children:Bn.null}):r($,{value:e,most:40,middle:!0})}function fm(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>GM+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function hm(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function kc(e){
return e.length===0?void 0:e.join(" and ")}function os(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function gm(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function JM({text:e,chip:t}){if(t)return Nl({...t,operator:PM(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&IV(n)?n:`not (${e})`}function IV(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var sv={property:"event",type:"string",operator:"=",values:[]};function ym({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=C(sv);return r(pm,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function Fr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(A,{children:[n.
map((s,a)=>r(ke,{word:i(a),children:s},a)),o&&r(ke,{word:n.length===0?e:void 0,children:o},"after")]})}var ZM="yi",YM="Ap",QM="Dp";function Ir({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=H(null),[l,u]=C(null),[c,d]=C(null),p=H(
0),m=b=>{d(a.current?.getBoundingClientRect()??null),u(b)},f=n==null||n===!1,g=Po(f?t:void 0),v=()=>{p.current=performance.
now(),u(null)},y=()=>{performance.now()-p.current>300&&m("")},w=b=>{if(!(b.ctrlKey||b.metaKey||b.altKey)){if(b.key.length===
1&&b.key!==" "&&b.key!=="/")m(b.key);else if(b.key==="Backspace"&&s)s();else return;b.preventDefault()}};return r(A,{children:[
r("button",{ref:a,type:"button",class:we(ZM,!f&&YM,l!==null&&QM),...g,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:y,onKeyDown:w,children:[r(se,{name:"plu\
s",size:14}),n]}),l!==null&&r(jt,{anchor:c,role:"dialog",label:t,onClose:()=>{v(),i?.()},children:o(l,v)})]})}function Cc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var qV={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Sc(e,t){let n=Cc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ee(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...qV[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:xe(u),type:c,filled:1}))}function XM(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:xe(i),type:o,filled:1}})}var e$="Tp",t$="ki",n$="zi";var o$=null;function WV(){return o$??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),o$}function Fl(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=H(null),a=H(null),l=H(e);l.current=e;let[u,c]=C(!1);return N(()=>{let d=!1;
return WV().then(p=>{d||!p||!s.current||(a.current=p.mount(s.current,{...l.current,onText:m=>{m!==l.current.text&&l.current.
onText(m)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{d=!0,a.current?.destroy()}},
[]),N(()=>{u&&i&&a.current?.focus()},[u]),N(()=>{a.current?.setText(t)},[t]),N(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:we(e$,e.class),children:[r("div",{ref:s,class:t$,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:n$,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:d=>e.onText(d.currentTarget.
value)})]})}var r$="_p",i$="qp",s$="Fp",a$="Gp",l$="Jp";function vm({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:r$,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(Fl,{class:i$,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Ni(
t,n.span):null}),n&&r("div",{class:s$,children:r(pe,{error:n})}),r("div",{class:a$,children:[r("span",{class:l$,children:"\
Enter takes it, Shift+Enter is a new line"}),r(M,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Il(){let e=H(!0);return N(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function bi(e){let{path:t,text:n,what:o,onChange:i}=e,s=Tt(),a=Bo(s.document,e.over),l=hm(n,Ol(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(T=>T.text),[c,d]=C(null),p=Il(),m=e.byEvent&&l.length===0?sv:_M,f=T=>`${t}#${T<l.length?T:"draft"}`,g=e.needed!==
!0||l.length>1,v=async T=>{await rr(a,"condition",kc(T)??""),p()&&(d(null),i(kc(T)))},y=async(T,E,L)=>{d({at:T,condition:L,
text:E,problem:null});let{parsed:z,problem:U}=await rr(a,"condition",E);if(U&&!(e.loose&&z?.tree))return d({at:T,condition:L,
text:E,problem:U}),Zn(s.sentence(),f(T));let I=os(u,T,kc(z?.conjuncts?.map(le=>le.text)??[`(${E})`])??E);await v(I)},w=()=>{
if(!c||c.problem)return;let T=c.condition?xc(c.condition):c.text;T!==null&&T.trim()!==""?y(c.at,T,c.condition):c.condition?.
property?d({...c,problem:{message:Qy(c.condition)??"",hint:"",span:null}}):d(null)},b=(T,E,L)=>{let z=l[T],U=c?.at===T?c:
null,I=()=>{d(null),L(),T>=l.length&&Zn(s.sentence(),`${t}#+`)},le=()=>{L(),w()},Y=(fe,he)=>{L(),y(T,fe,he)};return(U?U.
condition===null&&U.text!==null:z&&!z.chip)?r(vm,{label:o,text:U?.text??z?.text??"",problem:U?.problem??null,onCancel:I,
onLeave:le,onText:fe=>d({at:T,condition:null,text:fe,problem:null}),onDone:fe=>Y(fe,null)}):r(pm,{document:s.document,typed:E,
draft:U?.condition??(z?.chip?MM(z.chip):m),names:e.names??Sc(s.document.dataset,e.over),beside:kc([...e.within?[e.within]:
[],...os(u,T,null)]),onDraft:fe=>d({at:T,condition:fe,text:null,problem:null}),onDone:Y,onCancel:I,onLeave:le})},S=T=>{c?.
text&&y(c.at,Rl(c.text,c.problem?.span??null,T),null)},_=(T,E)=>{let L=c?.at===T?c:null;return r(fn,{stop:f(T),path:t,span:E?.
span,after:`${t}#+`,what:o,label:`${o}: ${fm(E,L)}`,draft:L!==null,problem:L?.problem,onHint:L?.text?S:void 0,editor:z=>b(
T,"",z),onLeave:w,onRemove:L?()=>d(null):g?()=>v(os(u,T,null)):void 0,onNegate:E&&!L?()=>{v(os(u,T,JM(E)))}:void 0,onMove:E&&
l.length>1?z=>{v(gm(u,T,z)).then(()=>Zn(s.sentence(),`${t}#${Math.max(0,Math.min(T+z,l.length-1))}`))}:void 0,children:r(
mm,{part:E,draft:L,byEvent:e.byEvent??!1})})},O=l.map((T,E)=>_(E,T));return r(Fr,{lead:e.lead,between:"and",after:r(Ir,{
stop:`${t}#+`,label:`Add a ${o}`,editor:(T,E)=>b(l.length,T,E),onLeave:w,onBackspace:l.length>0&&g?()=>{v(u.slice(0,-1))}:
void 0,children:l.length===0&&c===null?e.empty:void 0}),children:c?.at===l.length?[...O,_(l.length,null)]:O})}function Hr(){let[e,t]=C([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Zn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Qt({word:e="where"}){let{document:t}=Tt();return r(bi,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>de(
"where",n),empty:"filter"})}var KV=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function u$({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=C(null);if(l)
return r(jV,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=p=>n?Br(KV,p.trim()===""?"time":p,([m,f])=>`time ${f} ${m}`).
map(([m,f])=>({value:{typed:`time('${m}')`},label:m==="auto"?"time":`time, ${m}`,note:f})):[];return r(zr,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:p=>p.trim()===""?c(p).slice(0,1):c(p),onName:p=>{n&&(p.type==="int64"||p.type==="float64")?u(p):s(p.text)},onText:s,
onCancel:a,onLeave:a})}function jV({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=C(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=Br(a,i,([u,c])=>`${u} ${c}`);return r(No,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[ea(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var bm=()=>!0,qr=e=>e==="int64"||e==="float64",c$=e=>qr(e)||e==="timestamp"||e==="string",d$=e=>e!=="list of strings",uv=[
{name:"count",meaning:"how many",alone:!0,fits:bm},{name:"uniq",meaning:"how many different",usual:!0,fits:d$},{name:"su\
m",meaning:"total",usual:!0,fits:qr},{name:"avg",meaning:"mean",usual:!0,fits:qr},{name:"median",meaning:"half are below",
usual:!0,fits:qr},{name:"p95",meaning:"95 % are below",usual:!0,fits:qr},{name:"p75",meaning:"75 % are below",fits:qr},{
name:"p90",meaning:"90 % are below",fits:qr},{name:"p99",meaning:"99 % are below",fits:qr},{name:"p999",meaning:"99.9 % \
are below",fits:qr},{name:"min",meaning:"least",fits:c$},{name:"max",meaning:"largest",usual:!0,fits:c$},{name:"first",meaning:"\
by time",fits:bm},{name:"last",meaning:"by time",fits:bm},{name:"stddev",meaning:"standard deviation",fits:qr},{name:"un\
iq_approx",meaning:"about how many different",fits:d$},{name:"count",meaning:"how many have a value",fits:bm}];function p$(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=C(e.typed),[c,d]=C(e.text),[p,m]=C(null),[f,g]=C(!a);if(f){let y=()=>c===
e.text?s():i(c);return r(vm,{label:"Measure",text:c,problem:e.problem,onText:d,onDone:i,onCancel:s,onLeave:y})}if(p)return r(
zr,{label:`What ${p.name} is of`,placeholder:`${p.name} of`,document:t,kinds:["property","definition","lookup"],fits:y=>y===
"unknown"||p.fits(y),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>m(null),onName:y=>i(`${p.name}(${y.text})`),onText:y=>i(
`${p.name}(${y})`)});let v=y=>{"text"in y?i(y.text):"typed"in y?i(y.typed):y.aggregate.alone?i(`${y.aggregate.name}()`):
m(y.aggregate)};return r(GV,{document:t,names:n,text:l,onText:u,present:e.text,onPick:v,onTake:y=>{y!==""&&i(y)},onCancel:s,
onWrite:()=>g(!0)})}function GV({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),d=dm(e,c,["property","definition","lookup"]).names,p=t?Br(t,c,({name:y})=>y):d,m=Br(uv,c.replace(/\(.*$/s,""),({name:y,
meaning:w})=>`${y} ${w}`).map(y=>({value:{aggregate:y},label:y.alone?`${y.name}()`:`${y.name}(…)`,note:y.meaning})),f=c===
""?[]:p.filter(({name:y})=>Nr(y,c)<3).slice(0,4).flatMap(JV),g=/[^\p{L}\p{N}_]/u.test(c)||m.length+f.length===0?[ea(c)]:
[],v=c===""?m:[...g,...m,...f];return r(No,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:v,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(M,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function JV(e){
let t=uv.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:rv(e)}))}function m$({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:vo,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:vo,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:ns,children:r(
$,{value:e,most:60})})}function Pc(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=Tt(),u=Bo(l.document,e.over),c=Ol(u,n.map(b=>({
kind:o,text:b}))),[d,p]=C(null),m=Il(),f=e.needed!==!0||n.length>1,g=b=>{p(null),s(b.length>0?b:void 0)},v=async(b,S)=>{
p({at:b,text:S,problem:null});let{problem:_}=await rr(u,o,S);if(m()){if(!_)return g(os(n,b,S));p({at:b,text:S,problem:_}),
Zn(l.sentence(),`${t}[${b<n.length?b:"draft"}]`)}},y=(b,S,_)=>{let O=d?.at===b?d:null;return e.editor({text:O?.text??n[b]??
"",parsed:O?null:c[b]??null,typed:S,problem:O?.problem??null,onDone:T=>{_(),v(b,T)},onCancel:()=>{p(null),_(),b>=n.length&&
Zn(l.sentence(),`${t}#+`)}})},w=b=>{let S=d?.at===b?d:null,_=b<n.length;return r(fn,{stop:`${t}[${_?b:"draft"}]`,path:`${t}\
[${b}]`,after:`${t}#+`,what:i,label:`${i}: ${S?.text??n[b]??""}`,draft:S!==null,problem:S?.problem,onHint:O=>{S&&v(b,Rl(
S.text,S.problem?.span??null,O))},editor:O=>y(b,"",O),onRemove:S?()=>p(null):f?()=>g(os(n,b,null)):void 0,onMove:_&&n.length>
1?O=>{g(gm(n,b,O)),Zn(l.sentence(),`${t}[${Math.max(0,Math.min(b+O,n.length-1))}]`)}:void 0,children:r(m$,{text:S?.text??
n[b]??"",parsed:S?null:c[b]??null})})};return r(Fr,{lead:e.lead,after:n.length<a&&r(Ir,{stop:`${t}#+`,label:`Add a ${i}`,
editor:(b,S)=>y(n.length,b,S),onBackspace:n.length>0&&f?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&d===null?e.empty:
void 0}),children:[...n.map((b,S)=>w(S)),...d?.at===n.length?[w(n.length)]:[]]})}function xm({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=Tt();return r(Pc,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>de(e,u)),editor:u=>r(p$,
{...u,document:l,names:Sc(l.dataset,n)},u.text)})}function ir({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=Tt();return r(Pc,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>de(e,c)),editor:c=>r(u$,{...c,document:u,axes:a,names:Sc(u.dataset,n)})})}function zo({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(fn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(se,{name:"plus",size:14}),"more"]})}var h$="Kp",g$="Op";function Hl({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([d])=>d!==a&&d!==l);de(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);de(e,l.length>0?Object.fromEntries(l):void 0)};return r(
Fr,{lead:"each with",after:r(Ir,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(y$,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(fn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(y$,{of:n,
name:a,measure:l,onDone:(d,p)=>{c(),i(a,d,p)}}),children:[r("span",{class:vo,children:r($,{value:a,most:40})}),r("span",
{class:_n,children:"="}),r("span",{class:ns,children:r($,{value:l,most:40})})]},a))})}function y$({of:e,name:t,measure:n,
onDone:o}){let{document:i}=Tt(),[s,a]=C(t),[l,u]=C(n),[c,d]=C(null),p=async()=>{if(s.trim()===""||l.trim()==="")return d(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:m}=await rr(Bo(i),"measure",l);m?d(m):o(s.
trim(),l.trim())};return r("form",{class:h$,onSubmit:m=>{m.preventDefault(),p()},children:[r(Gt,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(Gt,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(pe,{error:c}),r("div",{class:g$,children:r(M,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function at({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(d=>de(e,d===i?void 0:
d)),c=o.find(([d])=>d===n)?.[1]??n;return r(fn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([d,p])=>({label:p,
checked:d===n,act:()=>u(d)})),children:l??c})}function wm({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(at,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>de(e,a==="on"||void 0)})}function hn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=Tt(),l=t===void 0||t.trim()==="true",u=s??
(c=>de(e,c??(i?"true":void 0)));return r(bi,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var km="Pp";function b$({document:e,error:t,path:n,step:o,first:i}){return r("div",{class:km,children:[r(Mt,{document:e,error:t,label:"\
Step",children:[r(hn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(ke,
{word:"counting",children:r(wm,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!i&&r(QV,{path:n,step:o}),r(ke,{word:i?"it":"in between; it",children:r(wm,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),r(Gt,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>de(`${n}.name`,s.trim()===""?void 0:s)})]})}function QV({path:e,step:t}){
return r(A,{children:[r(ke,{word:"within",children:r(yo,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:vi})}),r(ke,{word:"and not before",children:r(yo,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:vi})}),r(ke,{word:"with",children:r(wm,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function x$({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=Tt(),u=hm(n.where,Ol(Bo(a),[{kind:"\
condition",text:n.where}])[0]??null),c=oi(n.where),d=n.name??c??(n.where.trim()==="true"?"any event":null),p=d??u.map(m=>fm(
m,null)).join(" and ");return r(fn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${p}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(b$,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>de(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:KM,children:t+1}),d!=null?r("\
span",{class:vo,children:r($,{value:d,most:40,middle:!0})}):u.slice(0,2).map((m,f)=>r("span",{class:UM,children:[f>0&&r(
"span",{class:_n,children:"and"}),r(mm,{part:m,draft:null,byEvent:f===0})]},f)),d===null&&u.length>2&&r("span",{class:_n,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:_n,children:"directly"}),n.within&&r("span",{class:_n,
children:["within ",n.within]}),n.after&&r("span",{class:_n,children:["after ",n.after]}),n.optional&&r("span",{class:_n,
children:"(optional)"})]})}function Cm({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=Tt(),s=`${t}.steps`,{steps:a}=n,l=u=>me({document:Cd(o,
s,a.length,{where:u})});return r(Fr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Ir,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(ym,{document:o,typed:u,onDone:d=>{c(),l(d)},onCancel:c}),onBackspace:a.length>1?()=>me({document:Du(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(x$,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>me({document:Du(o,s,c)}):void 0,onMove:a.length>1?d=>{me({document:n0(o,s,c,c+d)}),Zn(i(),`${s}\
[${Math.max(0,Math.min(c+d,a.length-1))}]`)}:void 0}))})}var XV=["property","definition","lookup"];function ql({path:e,what:t,value:n,none:o,kinds:i=XV,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Tt(),[d,p]=C(null),m=Il(),f=v=>{p(null),(u??(y=>de(e,y)))(v)},g=async v=>{let{problem:y}=await rr(
Bo(c),l,a?xe(v):v);m()&&(y?p({text:v,problem:y}):f(v))};return r(fn,{stop:e,what:t,label:`${t}: ${d?.text??n??o}`,draft:d!==
null,problem:d?.problem,onHint:v=>{d&&g(a?v:Rl(d.text,d.problem?.span??null,v))},onRemove:d?()=>p(null):n!==null?()=>f(void 0):
void 0,editor:v=>r(zr,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:v,onLeave:v,onName:y=>{v(),
f(a?y.name:y.text)},onText:y=>{v(),g(y)}}),children:d===null&&n===null?o:r($,{value:d?.text??n,most:40,middle:!0})})}function cv(e){return Ee(e).value.value?.actors?.[0]??"actor"}function Hn({path:e,value:t}){let{document:n}=Tt(),o=cv(n.
dataset);return r(ql,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>de(e,i===o?void 0:i)})}function Sm({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(A,{children:[r(ke,{word:"of",children:r(Hn,{path:`${e}.sessions.per`,value:i})}),r(ke,{word:"with gaps\
 up to",children:r(yo,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:vi})}),r(Hl,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(A,{children:[r(ke,{word:"by",children:r(Hn,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(Hl,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(A,{children:[r(Cm,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(ke,{word:"w\
ithin",children:r(yo,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:sm})}),r(Hl,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var eW=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Tm({path:e,over:t,allow:n=eW}){
let o=Cc(t);return r(at,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&me({document:tW(ve.value,e,i)})}})}function tW(e,t,n){
let o=Me(e,t,nW(n,e)),i=Mu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Bi(o,i),{having:a,order:l,...u}=s;return Me(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function nW(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function dv({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=Hr(),l=ye(n.by).length>0;return r(
Mt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(xm,{lead:"Show",path:"aggregate.measures",
texts:Pm(n.measures),over:o,needed:!0}),r(ke,{word:"of",children:r(Tm,{path:"aggregate.over",over:o})}),r(Sm,{path:"aggr\
egate.over",over:o}),r(Qt,{}),r(ir,{lead:"by",path:"aggregate.by",texts:ye(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(bi,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:XM(Pm(n.measures),ye(n.by)),onChange:u=>de("aggregate.having",u)}),s!==void 0&&r(ke,{word:"at most",children:r(
ts,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:Ys(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>de("aggregate.limit",void 0)})}),r(
zo,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>de("aggregate.limit",10)}]})]})}function Pm(e){let t=ye(e);return t.length===0?["count()"]:
t}function pv({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(Mt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(Pc,{lead:"List",path:"samples.columns",texts:ye(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>de("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(zr,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(El,{children:"of events"}),r(Qt,{}),r(at,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(El,{children:"first"})]})}var oW=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function k$({
lead:e,path:t,funnel:n}){let{document:o,error:i}=Tt(),s=`${t}.exclude`,a=n.exclude??[];return r(Fr,{lead:e,after:r(Ir,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(ym,{document:o,typed:l,onCancel:u,onDone:c=>{u(),me({document:Cd(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(fn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${w$(l,n)}`,editor:()=>r(rW,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>me({document:Du(o,s,u)}),children:[r("span",{class:oi(l.where)===null?ns:vo,children:r($,{value:oi(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:_n,children:w$(l,n)})]},u))})}function w$({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function rW({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>de(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:km,children:r(Mt,{document:e,error:t,label:"Exclusion",children:[r(hn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(ke,{word:"between",children:r(at,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(ke,{word:"and",children:r(at,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(at,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:oW})]})})}var C$="funnel",iW=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],sW=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function mv({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??cv(e.dataset),d=Hr(),
p=s!==void 0&&s.length>0||d.has("funnel.exclude"),m=i!==void 0||d.has("funnel.hold");return r(Mt,{document:e,error:t.error,
label:"Question: funnel",children:[r(ke,{word:"Of",children:r(Hn,{path:"funnel.per",value:n.per})}),r(Cm,{lead:"who",path:C$,
funnel:n}),a!=="ordered"&&r(at,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:iW}),r(ke,{word:"with\
in",children:r(yo,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(ke,{word:"counting",children:r(
at,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),p&&r(k$,{lead:"without",path:C$,funnel:n}),m&&r(ir,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:ye(i)}),r(Qt,{}),r(ir,{lead:"split by",path:"funnel.by",texts:ye(o),onChange:f=>de("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(ke,{word:"taking",children:r(at,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:sW})}),r(zo,{items:[!p&&{label:"Without an event in between",act:()=>d.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>de("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>de("funnel.order","strict")},!m&&{label:"With the same value along the way",act:()=>d.ask("\
funnel.hold")}]})]})}var _m=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var aW=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],lW=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function fv({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(Mt,{document:e,error:t.error,label:"Question: retention",children:[
r(ke,{word:"Of",children:r(Hn,{path:"retention.per",value:n.per})}),r(hn,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(at,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:lW}),r(hn,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(at,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:aW}),r(ke,{word:"each",children:r(at,{path:"retention.period",what:"\
period",value:o,without:"day",choices:_m})}),r(ke,{word:"for",children:r(ts,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:n.brackets?"brackets":"14",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],
read:Ys(1,1e3),wrong:"A whole number from 1 to 1000",onChange:i=>de("retention",{...n,brackets:void 0,periods:i})})}),r(
Qt,{}),r(ir,{lead:"split by",path:"retention.by",texts:ye(n.by),onChange:i=>de("retention.by",i)}),n.day==="rolling"&&r(
at,{path:"retention.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the \
calendar"],["rolling","from the start of each"]]}),n.at_least!==void 0&&r(ke,{word:"at least",children:r(ts,{path:"reten\
tion.at_least",what:"how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:Ys(1,
1e4),wrong:"A whole number from 1 to 10000",onRemove:()=>de("retention.at_least",void 0)})}),r(zo,{items:[n.day!=="rolli\
ng"&&{label:"Count periods from the start of each",act:()=>de("retention.day","rolling")},n.at_least===void 0&&{label:"A\
t least so many returns",act:()=>de("retention.at_least",2)}]})]})}function hv({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(Mt,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(ke,{word:"How many",children:r(Hn,{path:"lifecycle.per",value:n})}),r(ke,{
word:"were new, returning, back or gone per",children:r(at,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:_m})}),r(hn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(ke,{word:"new by",children:r(
ql,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:a=>a==="timestamp"||a===
"unknown"})}),r(Qt,{})]})}var uW=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function gv({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(Mt,{document:e,error:t.error,label:"Question: stickiness",children:[r(ke,{word:"\
On how many",children:r(at,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:uW})}),r(ke,{word:"\
did",children:r(Hn,{path:"stickiness.per",value:n})}),r(hn,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
Qt,{})]})}function S$({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function T$(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var cW=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],dW=[["actors","\
the first path of each"],["transitions","every session"]],pW=Ys(0,20);function yv({document:e,result:t}){let n=e.paths??
{},o=S$(n),i=Hr(),s=o==="before"?"before":"after",a=l=>me({document:Me(e,"paths",T$(n,l))});return r(Mt,{document:e,error:t.
error,label:"Question: paths",children:[r(ke,{word:"What did",children:r(Hn,{path:"paths.per",value:n.per})}),r(ke,{word:"\
do",children:r(at,{path:"paths.direction",what:"direction",value:o,choices:cW,onChange:a})}),n.start!==void 0&&r(hn,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(hn,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(hn,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(ke,{word:"in",children:r(ts,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:pW,wrong:"A \
whole number from 0 to 20"})}),r(ke,{word:"named by",children:r(ql,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(ke,{word:"within sessions of",children:r(yo,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:vi})}),r(ke,{word:"counting",children:r(at,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:dW})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(hn,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(Qt,{}),r(zo,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var sr="aggregate.over.sessions",mW=[["start","begun by"],["end","ended by"]];function vv({document:e,result:t}){let n=e.
aggregate??{},{over:o}=n,i=Hr(),s=Cc(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(Mt,
{document:e,error:t.error,label:"Question: sessions",children:[r(xm,{lead:"Show",path:"aggregate.measures",texts:Pm(n.measures),
over:o,needed:!0}),r(ke,{word:"of sessions of",children:r(Hn,{path:`${sr}.per`,value:s.per})}),r(ke,{word:"a gap of",children:r(
yo,{path:`${sr}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:vi})}),r(ke,{word:"ends one, at most",children:r(yo,{
path:`${sr}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),
mW.map(([a,l])=>(s[a]!==void 0||i.has(`${sr}.${a}`))&&r(hn,{lead:l,path:`${sr}.${a}`,text:s[a],what:a,onChange:u=>de(`${sr}\
.${a}`,u)},a)),s.split==="day"&&r(at,{path:`${sr}.split`,what:"split",value:"day",without:"none",choices:[["day","split \
at midnight"],["none","not split"]]}),r(Hl,{path:`${sr}.properties`,properties:s.properties,of:"session"}),r(Qt,{}),r(ir,
{lead:"by",path:"aggregate.by",texts:ye(n.by),over:o,axes:!0}),r(zo,{items:[s.start===void 0&&{label:"An event that begi\
ns a session",act:()=>i.ask(`${sr}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${sr}.e\
nd`)},s.split!=="day"&&{label:"Split at midnight",act:()=>de(`${sr}.split`,"day")}]})]})}function bv({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Hr(),l=u=>u===
void 0||u.trim()==="true";return r(Mt,{document:e,error:t.error,label:"Question: difference",children:[r(ke,{word:"What \
sets",children:r(Tm,{path:"difference.over",over:o})}),r(Sm,{path:"difference.over",over:o}),r(bi,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>de("difference.se\
lection",u??"true")}),r(bi,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>de("difference.baseline",u)}),r(El,{children:"?"}),r(Qt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(ir,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:ye(n.properties),over:o}),r(zo,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function P$(e){return e.document.samples?r(pv,{...e}):r(dv,{...e})}var _$=new Map;function fW(e,t){let{aggregate:n,dataset:o}=e;return n&&!Xo(e)&&_$.set(o,n),Zu(e,t,_$.get(o)??null,ll(Ee(
o).value.value))}var M$={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...An.aggregate,...An.samples],chartOf:pp,choose:fW,Sentence:P$,Page:G_};function _c(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function $$(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function gn(e){return oi(e.name)??e.name}function xv(e){let t=e.at(-1);return{share:t?.from_first??null,entries:_c(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function ar(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var D$="Qp",E$="ji",A$="Vp";function Qn(e){return"other"in e?$n.text:X(e.value).text}function kv(e,t){return"other"in t?"var(--other)":`var(${pn(Tn(
e,O$(t.value)))})`}function Cv(e,t){return!("other"in t)&&Tn(e,O$(t.value))>=Dd}function O$(e){return Array.isArray(e)?e:
[e??null]}function xi({property:e,group:t,most:n=32}){return r("span",{class:D$,children:[r("span",{class:E$,"data-dashe\
d":Cv(e,t),style:{"--color":kv(e,t)}}),r("span",{class:A$,children:"other"in t?r($,{shown:$n}):r($,{value:t.value,most:n,
middle:!0})})]})}function R$({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...ar(e).flatMap(i=>n(
i,i.steps))];return r(_e,{label:"Steps",columns:gW(t),rows:o})}function gW(e){let t=i=>i==null?"–":Pe(i),n=i=>i===null?
"–":V(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:Bn.
total,kind:"other"}}):r(xi,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(A,{children:[s+1," ",
r($,{value:gn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>B(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var L$="Wp",N$="Yp",B$="Zp",z$="ed",F$="Xi",I$="Si",H$="id",q$="rd",V$="ad",W$="td",U$="Bi",K$="o",j$="u",G$="de",J$="od",
Z$="nd",Y$="Ci",Q$="pd",X$="Ei",eD="dd",tD="ld",nD="le",oD="xd";function rD({group:e,by:t,mark:n,onChoose:o}){return r(A,{children:[r("div",{class:eD,children:r(xi,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:G$,...n(s),title:`${B(i.count)}, ${V(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:tD,children:r("span",{class:nD,"data-dashed":Cv(t,e),style:{"--share":i.from_first??0,"--color":kv(
t,e)}})}),r("span",{class:oD,children:s===0?q(i.count):V(i.from_first??0)})]},s))]})}function Mm(e,t){let n=Bi(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function iD(e,t){return t===null?q(e):o0(e,t[0],t[1])}function Tv(e,t){return e===null?"–":t===null?V(e):`~\
 ${V(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function sD(e,t){return t==="entries"?Oe(e,"pass","passes"):t==="starts"?Oe(
e,"start"):Oe(e,"actor")}function aD({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=$$(e,t,n),u=(d,p,m,f)=>r("div",{class:K$,
"data-part":d,style:{"--share":p},title:`${f}: ${B(m)} (${V(p)})`,...s(d),onClick:g=>a(d,g.currentTarget),onContextMenu:g=>{
g.preventDefault(),a(d,g.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:H$,children:[r("di\
v",{class:q$,children:[r("span",{class:W$,children:t+1}),r("span",{class:V$,children:r($,{value:gn(e),most:80,middle:!0})})]}),
r("div",{class:U$,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:J$,children:[r("div",{class:Z$,title:B(e.count),children:iD(
e.count,Mm(o,["steps",t,"count"]))}),r("dl",{class:Y$,children:[r(Mc,{label:"of all",children:i?"–":Tv(e.from_first,Mm(
o,["steps",t,"from_first"]))}),r(Mc,{label:"of the step before",children:i?"–":Tv(e.from_previous,Mm(o,["steps",t,"fro\
m_previous"]))}),r(Mc,{label:"median time",children:c===null?"–":Pe(c)}),r(Mc,{label:"dropped",swatch:"dropped",children:i?
"–":q(e.dropped)}),r(Mc,{label:"still open",swatch:"in_progress",children:i?"–":q(e.in_progress)})]})]})]})}function Mc({
label:e,swatch:t,children:n}){return r(A,{children:[r("dt",{class:Q$,children:[t&&r("span",{class:j$,"data-part":t}),e]}),
r("dd",{class:X$,children:n})]})}function rs(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Vr=["dropped","in_progress","reached"];function lD({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=ar(e),a=_c(
i),l=e.query?.funnel?.count,u=(m,f)=>{let g=i[f],v=s[m-Vr.length];if(v)return{mark:{step:f+1,state:"reached",...rs(v)},label:`${Qn(
v)}: ${uD(g)}`};let y=Vr[m];return{mark:{step:f+1,state:y},label:`${cD(y)} ${W(gn(g))}`}},c=(m,f,g)=>{let{mark:v,label:y}=u(
m,f);o(v,y,g)},d=zt(Vr.length+s.length,i.length,({row:m,column:f},g)=>c(m,f,g)),p=d.at?vW(e,d.at.row,d.at.column):"";return r(
je,{scrolls:!0,title:r(yW,{steps:i,counting:l}),summary:bW(e,n),announced:p,onKey:d.key,table:r(R$,{answer:e,by:n}),children:r(
"div",{class:z$,tabIndex:0,role:"group","aria-label":"Steps of the funnel",children:r("div",{class:F$,"data-groups":s.length>
0,style:{"--steps":i.length},children:[r("div",{class:I$,"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("\
span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((m,f)=>r(aD,{step:m,at:f,entries:a,intervals:t,first:f===0,mark:g=>d.
mark(Vr.indexOf(g),f),onChoose:(g,v)=>c(Vr.indexOf(g),f,v)},f)),s.map((m,f)=>r(rD,{group:m,by:n,mark:g=>d.mark(Vr.length+
f,g),onChoose:(g,v)=>c(Vr.length+f,g,v)},f))]})})})}function yW({steps:e,counting:t}){let{share:n,entries:o,converted:i,
median:s}=xv(e);return r("span",{class:L$,children:[r("strong",{class:N$,children:n===null?"–":V(n)}),r("span",{children:[
q(i)," of ",sD(o,t)]}),s!==null&&r("span",{class:B$,children:["half of them within ",Pe(s)]})]})}function uD(e){return`r\
eached ${W(gn(e))}`}function cD(e){return e==="reached"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function vW(e,t,n){
let o=e.steps[n];if(!o)return"";let i=ar(e)[t-Vr.length];if(i){let l=i.steps[n];return`${Qn(i)}, ${uD(o)}: ${q(l?.count??
0)}, ${V(l?.from_first??0)}`}let s={reached:o.count,dropped:o.dropped,in_progress:o.in_progress}[Vr[t]],a=t<2?"":`, ${V(
o.from_first??0)} of all, ${V(o.from_previous??0)} of the step before`;return`Step ${n+1}, ${cD(Vr[t])} ${W(gn(o))}: ${q(
s)}${a}`}function bW(e,t){let{share:n,entries:o,converted:i}=xv(e.steps),s=e.steps.map(l=>W(gn(l))).join(", "),a=t===""?
"":`, by ${W(t)}, ${(e.groups??[]).length} groups`;return`Funnel of ${e.steps.length} steps: ${s}; ${q(i)} of ${q(o)} co\
nvert, ${V(n??0)}${a}`}function lr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r($e,{icon:"clock",title:"Stopped",actions:r(
M,{kind:"primary",onClick:$o,children:"Run again"}),children:"Nothing was answered yet."}):r(Se,{})}function Wr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r($e,{icon:"search",title:"Nothing\
 found",actions:r(A,{children:[o&&r(M,{kind:"primary",onClick:()=>mn({}),children:"All data"}),n.where!==void 0&&r(M,{kind:"\
outlined",onClick:()=>me({document:Me(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(M,{kind:"\
outlined",onClick:$o,children:"Ask again"})]}),children:t})}var dD="sd";function Xn({children:e}){return r("div",{class:dD,children:e})}function Ur(e,t=()=>[]){let{openAt:n,menu:o}=Or();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Pv=30;function $m(e,t){let n=e.query?.funnel?.compare_groups?.control;return ar(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Pv}]})}function pD(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function _v({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function ta(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var mD="cd",fD="a",ur="gd",Mv="hd",hD="fd",gD="ud",yD="md",vD="Ii",bD="Ui",xD="U";function kD({answer:e,by:t,goal:n,onMark:o}){let i=$m(e,n),s=pD(i),a=(d,p)=>{let m=i[d];o({step:n+1,state:"reached",...rs(
m.group)},Qn(m.group),p)},l=zt(i.length,1,({row:d},p)=>a(d,p)),u=l.at?i[l.at.row]:void 0,c=W(gn(e.steps[n]));return r(je,
{scrolls:!0,title:r(A,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${W(t)}: ${i.map(wD).join(";\
 ")}`,announced:u?wD(u):"",onKey:l.key,table:r(SW,{variants:i,by:t}),children:r("div",{class:mD,children:r("table",{class:fD,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:ur,children:"\
exposed"}),r("th",{scope:"col",class:ur,children:"converted"}),r("th",{scope:"col",class:ur,children:"rate"}),r("th",{scope:"\
col",class:ur,children:"lift"}),r("th",{scope:"col",class:Mv,children:r("span",{class:hD,children:[r("span",{children:Cn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:Cn(s)})]})}),r("th",{scope:"col",class:ur,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((d,p)=>r("tr",{...l.mark(p,0),onClick:m=>a(p,m.currentTarget),
children:[r("th",{scope:"row",children:r(xi,{property:t,group:d.group})}),r("td",{class:ur,children:B(d.exposed)}),r("td",
{class:ur,children:B(d.converted)}),r("td",{class:ur,children:d.rate===null?"–":V(d.rate)}),r("td",{class:ur,children:d.
isControl||d.lift===null||d.few?"–":Cn(d.lift)}),r("td",{class:Mv,children:r(CW,{variant:d,reach:s})}),r("td",{class:ur,
children:d.isControl||d.few?"–":ta(d.pValue)}),r("td",{children:r("span",{class:xD,"data-verdict":_v(d),children:$v(d)})})]},
p))})]})})})}function CW({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:gD,title:a?`${Cn(n[0])} to ${Cn(n[1])}`:void 0,children:[r("span",{class:yD}),
a&&r(A,{children:[r("span",{class:vD,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:bD,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function SW({variants:e,by:t}){return r(_e,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(xi,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>B(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>B(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":V(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":Cn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?Cn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?Cn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>ta(n)},{key:"says",head:"says",cell:$v}]})}function $v(e){return e.
few?`too few: below ${Pv}`:_v(e)}function wD(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${Cn(e.lift)}, p ${ta(
e.pValue)}`;return`${Qn(e.group)} ${e.rate===null?"no rate":V(e.rate)} of ${B(e.exposed)}${t}, ${$v(e)}`}var Dm="vd",na="wd",Dc="bd",SD="yd";var TD="Hi";var TW=.01;function PD({answer:e,document:t,by:n,onMark:o}){let[i,s]=C(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(ar(e).flatMap(g=>"other"in g?[]:[[X(g.value).text,g.value]])),d=(Ee(t.dataset).value.
value?.columns??[]).filter(({type:g,actor:v})=>g==="string"&&!v).map(({name:g})=>g),p=g=>{me({document:Me(Me(t,"funnel.b\
y",xe(g)),"funnel.compare_groups",void 0)})},m=g=>de("funnel.compare_groups",{...l,control:u.get(g)}),f=$m(e,a).length>0;
return r(A,{children:[r("div",{class:Dm,children:[r("span",{class:Dc,children:[r("span",{class:na,children:"variant"}),r(
tn,{title:"The property that says the variant",kind:"outlined",values:d,value:n===""?"choose":n,onChange:p})]}),u.size>0&&
r("span",{class:Dc,children:[r("span",{class:na,children:"control"}),r(tn,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?X(l.control).text:"choose",onChange:m})]}),l&&r(A,{children:[r("span",{class:Dc,children:[r("span",
{class:na,children:"goal"}),r(tn,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Dv),value:Dv(e.steps[a],
a),onChange:g=>s(e.steps.findIndex((v,y)=>Dv(v,y)===g))})]}),r("span",{class:Dc,children:[r("span",{class:na,children:"e\
xposed by"}),r("span",{class:SD,children:r(Gt,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:g=>de("funnel.compare_groups.exposed",g.trim()===""?void 0:g)})})]})]})]}),f?r(A,{children:[r(PW,
{value:e.sample_ratio_p_value??null}),r(kD,{answer:e,by:n,goal:a,onMark:o})]}):r($e,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function Dv(e,t){return`${t+1} ${gn(e)}`}function PW({
value:e}){if(e===null)return null;let t=e<TW;return r("p",{class:TD,"data-bad":t,role:t?"alert":void 0,children:[r(se,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${ta(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${ta(e)}).`]})}function _D(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function MD(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function $D(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function Em(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let d=o[c+1]?.from,p=d===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(d/l)/Math.log(i)))),m=g=>g===0?l:g===p&&d!==void 0?d:l*i**g,f=d===void 0&&!Number.isFinite(i);
for(let g=0;g<p;g++)s.push({from:m(g),to:f?null:m(g+1),count:g===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var DD="zd",ED="jd",AD="xe",OD="Li",RD="Xd",LD="Mi",ND="Sd",BD="Ni";function Am({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=zt(1,n.length,({column:p},m)=>s?.(
n[p],m)),u=Math.max(1,...n.map(({count:p})=>p)),c=n.reduce((p,{count:m})=>p+m,0),d=l.at===null?void 0:n[l.at.column];return r(
je,{title:e,summary:i,onKey:l.key,announced:d?`${Ev(d)}: ${B(d.count)} ${t}, ${V(d.count/Math.max(1,c))}`:"",table:r(_e,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Ev},{key:"count",head:t,number:!0,cell:p=>B(p.count)},{key:"\
share",head:"share",number:!0,cell:p=>V(p.count/Math.max(1,c))}]}),children:r("div",{class:DD,children:[r("div",{class:ED,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((p,m)=>r("div",{class:AD,...l.mark(0,m),title:`${Ev(p)}: ${B(
p.count)} ${t}, ${V(p.count/Math.max(1,c))}`,onClick:s&&(f=>s(p,f.currentTarget)),children:r("div",{class:OD,style:{"--s\
hare":p.count/u}})},m)),o.map(({at:p,label:m},f)=>{let g=MD(n,p);return g===null?null:r("div",{class:RD,style:{"--at":g},
children:r("span",{class:LD,"data-late":g>.8||f===0&&o.length>1&&g>.22,children:m})},m)})]}),r("div",{class:ND,"aria-hid\
den":"true",children:$D(n,6).map(({at:p,value:m})=>r("span",{class:BD,"data-late":p>.9,style:{"--at":p},children:Pe(m)},
p))})]})})}function Ev({from:e,to:t}){return t===null?`${Pe(e)} and more`:`${Pe(e)} to ${Pe(t)}`}var MW=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Av(e){let t=Object.
entries(e).filter(([n])=>!MW.includes(n));return Object.fromEntries(t)}function Ov(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Ne(e);return{...i,aggregate:{over:{flows:{funnel:Av(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var zD="Bd",FD="Cd",Lv="Ed";var DW=8;function HD({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:zD,
children:[n.slice(1).map((s,a)=>r(ID,{from:gn(n[a]),to:gn(s),times:s.time_from_previous,question:i&&a<DW?Ov(t,a+1,a+2):null},
a)),n.length>2&&o&&r(ID,{from:gn(n[0]),to:gn(o),times:o.time_from_entry,all:!0,question:i?Ov(t,1,n.length):null})]})}function ID({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=yt(o),a=Z(()=>s&&"columns"in s?Em(EW(s)):_D(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Pe(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Pe(u)}`}]];return r(Am,{title:r("span",{class:FD,children:[i&&r("span",{class:Lv,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:Lv,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${W(e)} to ${W(t)}: ${q(n?.count??0)} actors, median ${l===null?"unknown":Pe(l)}`})}function EW(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function AW(e,t){let n=Av(e.funnel);return{...Ne(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function qD(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function VD(e,t,n){
let o=qD(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{OW(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>He({document:AW(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function OW(e,t,n){let o=qD(e,t);try{let{only:i}=await Ar(e,t);i&&o!==void 0?
He({document:{...Ne(i),paths:{start:o}},view:"paths",as:null},n):ee("No condition says who these are.")}catch(i){ee(W(K(
i).message))}}var RW="conversion_rate";function WD(e,t){let n=ar(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let d=c[0]?.count??
0;o.push([u,...a===null?[]:[LW(a)],d>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:RW,type:"float64"}],rows:o,stats:e.stats}}function LW(e){return"other"in
e||Array.isArray(e.value)?Qn(e):e.value}var NW=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function UD(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*NW.get(o);return t}function BW(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-UD(e.query?.funnel?.window)}
var zW=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function KD({
answer:e,document:t,by:n}){let o=Z(()=>WD(e,n),[e,n]),i=$l(),s=e.query?.timezone??t.timezone??"UTC",a=t.funnel?.trend;return o.
rows.length===0?r(Se,{}):r(A,{children:[r("div",{class:Dm,children:[r("span",{class:na,children:"by entry"}),r(Ct,{label:"\
Length of a bucket",value:String(a??"1d"),choices:zW,onChange:l=>de("funnel.trend",l)})]}),r(Ml,{answer:o,document:o.query,
zone:s,form:"lines",...i,end:BW(e),onZoom:(l,u)=>mn({from:new Date(l*1e3).toISOString(),to:new Date(u*1e3).toISOString()})})]})}function jD({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Ur(i,(c,d)=>i?VD(i,c,d):[]);if(!o||
!i||!FW(o))return r(lr,{result:t});if(_c(o.steps)===0&&s==="exact"&&n!=="groups")return r(Wr,{result:t,children:"No acto\
r of this range did the first step."});let u=ye(i.funnel?.by).join(", ");return r(Xn,{children:[n==="trend"&&r(KD,{answer:o,
document:i,by:u}),n==="time"&&r(HD,{answer:o,document:i}),n==="groups"&&r(PD,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(lD,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function FW(e){return"steps"in
e}var GD={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:An.funnel,chartOf:()=>"steps",choose:IW,Sentence:mv,Page:jD};function IW(e,t){if(!e.funnel)return e;let{
trend:n}=e.funnel;return t==="trend"?n===void 0?Me(e,"funnel.trend","1d"):e:n===void 0?e:Me(Me(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var JD=new Map;function HW(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function ZD(e,t){let n=HW(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";JD.set(`${e.dataset} ${o}`,e);let i=JD.get(
`${e.dataset} ${n}`),s=Ne(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,d=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...d,...u,...c===void 0?{}:{event:c}}}}function YD(e){return QD([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function QD(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return XD((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function Om(e,t,n){let o=QD([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>XD((i+l)*o))}function XD(e){return Number(e.toPrecision(12))}var eE="Id",tE="Ud",nE="Hd",oE="Ld",rE="Md",iE="Nd",sE="Ri",aE="Rd",lE="Ad",uE="d",cE="Dd",dE="Td",Nv="_d",Bv="se";function Rm({title:e,summary:t,parts:n,bars:o,over:i,text:s=q,actions:a,onPart:l}){let u=zt(n.length,o.length,({row:b,column:S},_)=>l(
S,b,_)),c=o.map(({values:b})=>({up:pE(b,1),down:pE(b,-1)})),d=Math.max(0,...c.map(({up:b})=>b)),p=Math.min(0,...c.map(({
down:b})=>b)),m=Math.max(d-p,1e-12),f=Math.max(1,Math.ceil(o.length/12)),g=u.at,v=g?o[g.column]:void 0,y=(b,S)=>`${b.label}\
, ${n[S].label}: ${B(Math.abs(b.values[S]??0))}${b.unfinished?", not over":""}`;return r(je,{title:e,summary:t,announced:v&&
g?y(v,g.row):"",onKey:u.key,actions:a,table:r(_e,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:b,unfinished:S})=>`${b}${S?
" (not over)":""}`},...n.map((b,S)=>({key:b.key,head:b.label,number:!0,cell:({values:_})=>s(_[S]??0)}))]}),legend:n.length>
1&&r("ul",{class:dE,children:[n.map(b=>r("li",{class:Nv,children:[r("span",{class:Bv,style:{"--color":`var(${b.color})`}}),
b.label]},b.key)),o.some(({unfinished:b})=>b)&&r("li",{class:Nv,children:[r("span",{class:Bv,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:eE,children:[r("div",{class:tE,"aria-hidden":"true",children:Om(p,d,7).map(b=>r(
"span",{class:nE,style:{"--at":(d-b)/m},children:r("span",{class:oE,children:s(Math.abs(b))})},b))}),r("div",{class:rE,children:r(
"div",{class:iE,style:{"--bars":o.length},children:o.map((b,S)=>r("div",{class:sE,children:[r("div",{class:aE,style:{"--\
share":d/m},children:n.map((_,O)=>(b.values[O]??0)>0&&w(b,_,O,S,d)).reverse()}),r("div",{class:lE,style:{"--share":-p/m},
children:n.map((_,O)=>(b.values[O]??0)<0&&w(b,_,O,S,-p))}),S%f===0&&r("span",{class:cE,children:b.short})]},S))})})]})});
function w(b,S,_,O,T){return r("div",{class:uE,"data-unfinished":b.unfinished,title:y(b,_),...u.mark(_,O),style:{"--shar\
e":Math.abs(b.values[_]??0)/T,"--color":`var(${S.color})`},onClick:E=>l(O,_,E.currentTarget)},S.key)}}function pE(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var mE=["returning","resurrecting","new","dormant"],fE=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],VW=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function hE({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=VW.get(o)??86400,s=e.periods.map(u=>({label:Dn(u.start,i,t),
short:i<86400?j(u.start,t,"clock"):i>20*86400?j(u.start,t,"month"):j(u.start,t,"dayShort"),values:mE.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${q(a.new)} new, ${q(
a.returning)} returning, ${q(a.resurrecting)} back again, ${q(-a.dormant)} gone`:"";return r(Rm,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:fE,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,d)=>n(
{period:e.periods[u].start,state:mE[c]},`${fE[c].label}, ${s[u].label}`,d)})}var gE="qd",yE="Fd",vE="Gd",bE="Jd",xE="Kd",wE="Od",kE="Ai",CE="Pd";var zv=280,wi={top:12,right:24,bottom:28,left:56},SE=4;function TE({title:e,summary:t,curves:n,names:o,period:i,text:s=V,
table:a,onPoint:l}){let{host:u,width:c}=Wa(),[d,p]=C(new Set),m=n.filter(({key:E})=>!d.has(E)),f=zt(m.length,o.length,({
row:E,column:L},z)=>l(n.indexOf(m[E]),L,z)),g=YD(Math.max(0,...m.flatMap(({points:E})=>E.map(L=>(m.length<=SE?L?.high:L?.
value)??0)))),v=Math.max(1,c-wi.left-wi.right),y=E=>wi.left+(o.length<2?v/2:E/(o.length-1)*v),w=E=>wi.top+(1-E/g)*(zv-wi.
top-wi.bottom),b=f.at,S=b?m[b.row]:void 0,_=b&&S?S.points[b.column]??null:null,O=b&&S?`${S.name}, ${i} ${o[b.column]}: ${_?
`${s(_.value)}, between ${s(_.low)} and ${s(_.high)}`:"not over"}`:"",T=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
v/48))));return r(je,{title:e,summary:t,announced:O,onKey:f.key,table:a,actions:O&&r("span",{class:CE,"aria-hidden":"tru\
e",children:O}),legend:n.length>1&&r(Dp,{rows:n.map(({key:E,keys:L,color:z,points:U})=>({key:E,keys:L,color:z??0,last:U.
findLast(I=>I!==null)?.value??null,total:0})),all:n.length,hidden:d,onHidden:p,text:s}),children:r("div",{ref:u,class:gE,
children:c>0&&r("svg",{width:c,height:zv,"aria-hidden":"true",children:[Om(0,g,5).map(E=>r("g",{children:[r("line",{x1:wi.
left,x2:c-wi.right,y1:w(E),y2:w(E),class:yE}),r("text",{x:wi.left-8,y:w(E)+4,class:vE,children:s(E)})]},E)),o.map((E,L)=>L%
T===0&&r("text",{x:y(L),y:zv-8,class:bE,children:E},E)),m.length<=SE&&m.map(({key:E,points:L,color:z})=>r("path",{d:KW(L,
y,w),class:wE,style:{fill:Fv(z)}},E)),m.map(({key:E,points:L,color:z})=>r("path",{d:UW(L,y,w),class:xE,"stroke-dasharray":z===
null?void 0:Va(z).join(" "),style:{stroke:Fv(z)}},E)),m.map((E,L)=>E.points.map((z,U)=>z&&r("circle",{cx:y(U),cy:w(z.value),
r:b?.row===L&&b.column===U?5:3,class:kE,style:{fill:Fv(E.color)},...f.mark(L,U),onPointerEnter:()=>f.set({row:L,column:U}),
onClick:I=>l(n.indexOf(E),U,I.currentTarget)},`${E.key} ${U}`)))]})})})}function Fv(e){return e===null?"var(--other)":`v\
ar(${pn(e)})`}function UW(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function KW(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function PE(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:_E(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:d})=>({count:l,size:s,
share:u,value:_E(c),complete:d}))}))]:[o]}function _E(e){return typeof e=="number"?e:null}function Lm(e,t){let n=(e.groups??
[]).flatMap((o,i)=>PE(o,o,t(i)));return[...PE(null,e,t(-1)),...n]}function Ec(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function Iv(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Ec(s,t)??0))});return o}var ME=9;function $E(e,t){
return e===null||e<=0||t<=0?0:Math.min(ME,Math.max(1,Math.ceil(e/t*ME)))}function DE(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function EE(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function AE(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function Ac(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function Nm({rows:e,names:t,rowName:n}){let o=Z(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:W(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>B(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${B(l.count)} (${V(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(_e,{label:"\
Cohorts",rows:e,columns:o})}var jW=50;function RE({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Ac(e).slice(1),s=Z(()=>(e.groups??
[]).slice(0,jW),[e]),a=Z(()=>s.length===0?[OE(e.total,null,t)]:s.map(d=>OE(d.total,d,t)),[e,t]),l=Lm(e,()=>!1),u=(d,p,m)=>{
let f=s[d]??null;n({period:p+1,state:"returned",...rs(f)},`${f?Qn(f):"all"}, ${o} ${i[p]}`,m)},c=a[0]?.points[0];return r(
TE,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${W(t)}`}: ${a.length} lines over ${i.length} periods, ${c?V(c.value):"nobody"} in ${o} 1`,table:r(Nm,{rows:l,names:Ac(
e),rowName:({group:d})=>d?Qn(d):"all"})})}function OE(e,t,n){let o=t?Qn(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let d=AE(l,u);return d&&{value:c,low:d[0],high:d[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:Tn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var NE="Qd",BE="Vd",zE="Wd",FE="l",Bm="ce",zm="Di",IE="Yd",HE="e",qE="ge",VE="Zd",WE="el",UE="il",KE="rl",jE="Ti",GE="_i";function JE({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:d,onPress:p}){return r(
"tr",{class:e.kind==="total"?qE:void 0,children:[r("th",{scope:"row",class:Bm,children:s===null?r("span",{class:VE,children:t}):
r("button",{type:"button",tabIndex:-1,class:WE,"aria-expanded":s,onClick:a,children:[r(se,{name:s?"down":"right",size:12}),
e.group===null?"all":r(xi,{property:n,group:e.group,most:24})]})}),r("td",{class:zm,title:B(e.size),children:q(e.size)}),
e.cells.map((m,f)=>{let g=e.kind==="total"&&!m.complete;return r("td",{class:HE,"data-shade":f===0||!m.complete?0:$E(Ec(
m,o),i),"data-open":!m.complete,"data-marked":l(f),...u(f),title:g?"no finished period":`${B(m.count)} of ${B(m.size)}, ${V(
m.share)}${m.complete?"":", not over"}`,onClick:v=>d(f,v.currentTarget),onPointerDown:()=>p(f,!1),onPointerEnter:v=>{v.buttons===
1&&p(f,!0)},children:g?"":c(m)},f)})]})}var GW=120,JW=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function YE({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=C(new Set),[l,u]=C(!1),[c,d]=C(null),p=(e.groups?.length??0)>0,m=Z(()=>Lm(e,z=>s.has(z)!==(z===
-1&&!p)),[e,s,p]),f=l?m:m.slice(0,GW),g=Ac(e),v=e.query?.retention?.period??"day",y=JW.get(v)??86400,w=z=>z.kind==="coho\
rt"?Dn(z.start,y,o):z.group===null?"all":Qn(z.group),b=(z,U)=>{let I=f[z.row],le={period:z.column,state:"returned",...I.
kind==="cohort"?{cohort:I.start}:{},...rs(I.group)};i(le,`${w(I)}, ${v} ${g[z.column]}`,U)},S=zt(f.length,g.length,b),_=c&&
S.at?DE(c,S.at):null,O=z=>(z.key.startsWith("Arrow")&&d(z.shiftKey?c??S.at:null),z.key==="Escape"&&c?(d(null),!0):S.key(
z)),T=z=>{let U=new Set(s);U.delete(z)||U.add(z),a(U)},E=S.at?f[S.at.row]:void 0,L=_?YW(f,_):E&&S.at?`${w(E)}, ${v} ${g[S.
at.column]}: ${ZW(E.cells[S.at.column])}`:"";return r(je,{scrolls:!0,title:r(A,{children:["Came back, by ",v," ",r("span",
{class:NE,children:["of ",q(f[0]?.size??0)," actors"]})]}),summary:QW(e,v),announced:L,onKey:O,actions:_&&r("span",{class:BE,
children:L}),table:r(Nm,{rows:m,names:g,rowName:w}),legend:r("div",{class:KE,"aria-hidden":"true",children:[r("span",{children:"\
0"}),r("span",{class:jE}),r("span",{children:ZE(Iv(m,t),t)}),r("span",{class:GE})," period not over, in no total"]}),children:r(
"div",{class:zE,children:[r("table",{class:FE,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:Bm,
children:p?n:"cohort"}),r("th",{scope:"col",class:zm,children:"size"}),g.map((z,U)=>r("th",{scope:"col",class:IE,children:U===
0?`${v} 0`:z},z))]})}),r("tbody",{onPointerLeave:()=>{},children:f.map((z,U)=>r(JE,{row:z,name:w(z),by:n,says:t,largest:Iv(
m,t),open:z.kind==="total"?m[U+1]?.kind==="cohort":null,onToggle:()=>T(z.group===null?-1:(e.groups??[]).indexOf(z.group)),
marked:I=>_!==null&&U>=_.fromRow&&U<=_.toRow&&I>=_.fromColumn&&I<=_.toColumn,mark:I=>S.mark(U,I),text:I=>ZE(Ec(I,t),t),onChoose:(I,le)=>{
c||b({row:U,column:I},le)},onPress:(I,le)=>{d(le?c??S.at:null),S.set({row:U,column:I})}},U))})]}),m.length>f.length&&r("\
button",{type:"button",class:UE,onClick:()=>u(!0),children:["All ",B(m.length)," rows"]})]})})}function ZE(e,t){return e===
null?"–":t==="share"?V(e):q(e)}function ZW(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${q(e.value)}`;
return`${B(e.count)} of ${B(e.size)}, ${V(e.share)}${t}${e.complete?"":", the period is not over"}`}function YW(e,t){let{
cells:n,unfinished:o,count:i,size:s}=EE(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${q(i)} of ${q(s)}, ${s===0?"–":V(i/s)}${a}`}function QW(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${V(n?.share??0)} came back in ${t} 1, ${V(o?.share??0)} in th\
e last finished one`}function QE({answer:e,onMark:t}){let[n,o]=C(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Oe(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(Rm,{title:`On how many ${i}s: ${q(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${q(e.count)} actors, ${V(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(Ct,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,d)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,d)})}var XE="al";function eA({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=C(!1),l=Ur(o,p=>o?nU(o,p):[]),u=(p,m,f)=>l.onMark(p.state===
"returned"&&s&&p.period!==0?{...p,state:"not_returned"}:p,s?`not: ${m}`:m,f);if(!n||!o)return r(lr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(iU(n))return r(Xn,{children:[r(QE,{answer:n,onMark:l.onMark}),l.menu]});if(rU(n))return r(
Xn,{children:[r(hE,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!oU(n))return r(lr,{result:e});if(n.cohorts.every(({size:p})=>p===
0)&&i==="exact")return r(Wr,{result:e,children:"Nobody of this range did what starts a cohort."});let d=ye(o.retention?.
by).join(", ");return r(Xn,{children:[r(tU,{answer:n,as:t,by:d,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function tU({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=C(()=>Pr("retention-says")??"share"),d=f=>{c(f),_r("retention-says",f)},p=u==="value"&&!s?"share":u,m=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(Xn,{children:[r("div",{class:XE,
children:[t!=="curve"&&r(Ct,{label:"What cells say",value:p,onChange:d,choices:m}),r(Ct,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(RE,{answer:e,by:n,onMark:i}):r(YE,{answer:e,says:p,by:n,zone:o,onMark:i})]})}function nU(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>He(
{document:{...Ne(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function oU(e){return"cohorts"in e}
function rU(e){return"periods"in e}function iU(e){return"active_periods"in e}function tA(e){return e.document.lifecycle?r(hv,{...e}):e.document.stickiness?r(gv,{...e}):r(fv,{...e})}var nA={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:[...An.retention,...An.lifecycle,...An.stickiness],chartOf:e=>e.lifecycle?"life\
cycle":e.stickiness?"stickiness":"matrix",choose:ZD,Sentence:tA,Page:eA};function oA({answer:e}){let t=(n,o)=>o?r($,{shown:$n}):r($,{value:n,most:64,middle:!0});return r(_e,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>B(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>V(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Pe(n.median)}]})}function Fm(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function sU(e){return"other"in e?Fm(e.depth,null,
!0):Fm(e.depth,e.value,!1)}function rA(e,t){let n=[...new Set(e.nodes.map(({depth:d})=>d))].sort((d,p)=>d-p),o=n.map(d=>e.
nodes.filter(p=>p.depth===d).sort(aU)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(d=>d.
reduce((p,{count:m})=>p+m,0))),a=Math.max(...o.map(d=>d.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((d,p)=>{let m=0;for(let f of d){let g=Math.max(t.nodeLeast,f.count*l);u.push({key:sU(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:p*i,y:m,height:g}),m+=
g+t.gap}});let c=Math.max(...u.map(d=>d.y+d.height),0);return{nodes:u,edges:lU(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function aU(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function lU(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let d=o.get(Fm(c.depth,c.from,c.from_other===!0)),p=o.get(Fm(c.depth+1,c.to,c.to_other===
!0));return d&&p?[{edge:c,from:d,to:p}]:[]}),s=new Map,a=new Map,l=(c,d,p)=>{let m=c.get(d.key)??0;return c.set(d.key,m+
p),d.y+m},u=new Map;for(let{edge:c,from:d}of[...i].sort((p,m)=>p.to.y-m.to.y))u.set(c,l(s,d,c.count*n));return[...i].sort(
(c,d)=>c.from.y-d.from.y).map(({edge:c,from:d,to:p})=>({from:d.key,to:p.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,p,c.count*n)}))}function iA(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function sA(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var aA="tl",lA="ol",uA="nl",cA="pl",dA="dl",pA="m",mA="he",fA="H",hA="qi",gA="ll",yA="fe",vA="xl";var oa=8,cU=6.6;function bA({answer:e,actions:t,onMark:n}){let{host:o,width:i}=Wa(),s=Z(()=>rA(e,{width:Math.max(i,1),height:460,
bar:oa,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=Z(()=>s.depths.map(w=>s.nodes.filter(b=>b.depth===w)),[s]),[l,u]=C(
null),c=Math.max(0,...a.map(w=>w.length)),d=zt(c,a.length,({row:w,column:b},S)=>{let _=a[b][w];_&&g(_,S)}),p=d.at?a[d.at.
column]?.[Math.min(d.at.row,a[d.at.column].length-1)]:void 0,m=l??p?.key??null,f=Z(()=>m===null?null:iA(s,m),[s,m]),g=(w,b)=>{
n({depth:w.depth,node:w.others>0?{other:!0}:{value:w.value}},Oc(w),b)},v=w=>(w.key.startsWith("Arrow")&&u(null),d.key(w)),
y=m===null?"":pU(s,m,e.count);return r(je,{scrolls:!0,title:r(A,{children:[q(e.count)," paths ",r("span",{class:lA,children:y})]}),
summary:mU(e,s),onKey:v,announced:p?y:"",actions:r(A,{children:[r("span",{class:uA,children:[r("span",{class:cA}),"path \
ends"]}),t]}),table:r(oA,{answer:e}),children:r("div",{ref:o,class:aA,children:i>0&&r("svg",{width:s.width,height:s.height+
32,onPointerLeave:()=>u(null),"aria-hidden":"true",children:[s.depths.map((w,b)=>r("text",{x:b*s.columnWidth,y:14,class:dA,
children:xA(w)},w)),r("g",{transform:"translate(0 28)",children:[s.edges.map(w=>{let b=s.nodes.find(({key:_})=>_===w.from),
S=f?.edges.has(w)??!1;return r("path",{d:sA(w,b.x+oa,b.x+s.columnWidth),class:pA,"data-lit":S,"data-dim":f!==null&&!S,children:r(
"title",{children:`${B(w.count)}${w.median===null?"":`, median ${Pe(w.median)}`}`})},`${w.from} ${w.to}`)}),a.map((w,b)=>w.
map((S,_)=>r(dU,{node:S,width:s.columnWidth-oa,mark:d.mark(_,b),isAt:p===S,dim:f!==null&&!f.nodes.has(S.key),onPoint:()=>u(
S.key),onChoose:O=>g(S,O)},S.key)))]})]})})})}function dU({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=q(
e.count),u=Math.max(4,Math.floor((t-20)/cU)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:mA,"data-dim":i,
"data-other":e.others>0,onPointerEnter:s,onClick:d=>a(d.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,
width:oa,height:e.height,rx:2,class:fA,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:oa,height:e.
height*c,rx:2,class:hA}),r("rect",{x:e.x+oa,y:e.y,width:t-16,height:20,class:gA}),r("text",{x:e.x+oa+6,y:e.y+14,class:yA,
children:[r("tspan",{"data-word":e.others>0,children:qa(Oc(e),u)}),r("tspan",{dx:6,class:vA,children:l})]}),r("title",{children:`${Oc(
e)}: ${B(e.count)}${e.ends>0?`, ${B(e.ends)} end here`:""}${e.starts>0?`, ${B(e.starts)} begin here`:""}`})]})}function Oc(e){
return e.others>0?`${$n.text} ${e.others}`:X(e.value).text}function xA(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function pU(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${V(o.ends/Math.max(1,o.count))} end here`;return`${xA(
o.depth)} ${Oc(o)}: ${B(o.count)}, ${V(o.count/Math.max(1,n))} of all${i}`}function mU(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${Oc(n)} (${V(n.count/Math.max(1,e.count))})`:"";return`${q(e.count)} paths over ${t.depths.
length} depths${o}; ${Bn.other} stands for rare ones`}var wA="sl",kA="L",CA="cl",SA="gl",TA="Fi",PA="ue",Hv="hl",_A="fl",MA="ul";function DA({answer:e,onFunnel:t}){let n=e.top_paths,o=zt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(je,{scrolls:!0,title:`${q(e.count)} \
paths`,summary:`Whole paths: ${n.slice(0,3).map(a=>$A(a,e.count)).join("; ")}`,announced:i?$A(i,e.count):"",onKey:o.key,
table:r(hU,{answer:e}),children:r("ol",{class:wA,children:n.map((a,l)=>r("li",{class:kA,...o.mark(l,0),children:[r("span",
{class:CA,title:B(a.count),children:q(a.count)}),r("span",{class:SA,children:V(a.count/Math.max(1,e.count))}),r("span",{
class:TA,children:r("span",{class:PA,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r(
"span",{class:Hv,children:[r($,{shown:$n})," ",B(a.paths)," other paths"]}):r(A,{children:[r("span",{class:Hv,children:a.
nodes.map((u,c)=>r("span",{class:_A,children:[c>0&&r("span",{class:MA,"aria-hidden":"true",children:"›"}),r($,{value:u,
most:32,middle:!0})]},c))}),a.nodes.length>1&&r(M,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"\
Funnel"})]})]},l))})})}function hU({answer:e}){return r(_e,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"p\
aths",number:!0,cell:({count:t})=>B(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>V(t/Math.max(1,e.count))},
{key:"path",head:"path",cell:t=>r("bdi",{children:EA(t)})}]})}function EA(e){return"other"in e?`${$n.text} ${e.paths}`:e.
nodes.map(t=>X(t).text).join(" › ")}function $A(e,t){return`${EA(e)}: ${B(e.count)}, ${V(e.count/Math.max(1,t))}`}function qv(e){return e.paths?.node??"event"}function Vl(e,t){let n=qv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?Pn(t):String(t)}`}function Im(e,t){return{...e,paths:{...e.paths,...t}}}
function AA(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Vl(e,t),after:s.after||5}}}
function OA(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Vl(e,t),before:i||o||5}}}function RA(e,t){
let n=e.paths?.exclude,o=Vl(e,t);return Im(e,{exclude:n===void 0?o:`${n} or ${o}`})}function LA(e,t,n){let o=qv(e);return Im(
e,{node:`if(${Vl(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function NA(e,t,n){
return Im(e,{node:`if(${Vl(e,t)}, ${Pn(n)}, string(${qv(e)}))`})}function BA(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return Im(e,a?{before:u}:{after:u})}function zA(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Ne(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Vl(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var IA="ml",HA="vl",qA="wl";function VA({document:e,change:t,onClose:n}){let i=(Ee(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),He({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(Xe,{title:"\
Merge under a name",onClose:n,children:r(Gt,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(NA(e,t.value,a.trim()),"merge")}})}):r(Xe,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:HA,children:i.map(a=>r("li",{children:r(M,{kind:"plain",class:qA,onClick:()=>s(
LA(e,t.value,xe(a)),"expand"),children:r($,{value:a})})},a))})})}function WA({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=C(null),{onMark:u,menu:c}=Ur(i,(d,p)=>!i||!d.
node||!("value"in d.node)?[]:vU(i,d.node.value,p,m=>l({kind:m,value:d.node.value,label:p})));return!o||!i||!bU(o)?r(lr,{
result:t}):o.count===0&&s==="exact"?r(Wr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(Xn,
{children:r(DA,{answer:o,onFunnel:d=>yU(i,d)})}):r(Xn,{children:[r(bA,{answer:o,onMark:u,actions:r(gU,{document:e})}),c,
a&&r(VA,{document:i,change:a,onClose:()=>l(null)})]})}function gU({document:e}){let t=n=>me({document:BA(e,n)});return r(
"span",{class:IA,children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function yU(e,t){
He({document:zA(e,t),view:"funnel",as:null},"funnel of a path")}function vU(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>He(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",AA),i("End here","left",OA),i("Hide","minu\
s",RA),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function bU(e){return"top_paths"in e}var UA={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:An.paths,chartOf:()=>"flow",Sentence:yv,Page:WA};function ra(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Wv(e,t,n){
let o=ra(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Ne(e),aggregate:{over:i,...t}}}function KA(e){
return Wv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function jA(e){return Wv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function GA(e){
let t=ra(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function Uv(e,t,n){
let{properties:o,...i}=ra(e);return{...Ne(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
xe(t)],limit:6}}}var xU=864e5,wU=300;function JA(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(xU/24,l*wU/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},d=Object.keys(ra(e).properties??{}).map(xe),{compare:p,
...m}=Wv(e,{measures:["count()"],by:[xe(o),"start","end","duration","events",...d],order:["start desc"],limit:i});return{
...m,...c}}function ZA(e,t,n,o,i){let s=[...new Set(n.map(f=>Pn(String(f))))].join(", "),a=`string(${xe(t)}) in (${s})`,
{where:l,from:u,to:c,compare:d,sample:p,...m}=Ne(e);return{...m,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",xe(t),"event"],order:"time asc",limit:1e4}}}function YA({answer:e,onMark:t}){let n=Z(()=>Em((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Se,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(Am,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${q(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Pe(i.from)} and more`:`${Pe(i.from)} to ${Pe(
i.to)}`,s)})}var QA="bl",XA="yl",e4="kl",t4="zl",n4="jl",o4="Xl",r4="Sl",i4="Bl",s4="Gi",a4="Cl",l4="El",u4="me",c4="Il",d4="Ul";function p4({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:QA,
children:[r(Ul,{label:"sessions",value:Wl(t,q),...typeof t=="number"?{title:B(t)}:{}}),r(Ul,{label:"events each",value:Wl(
n,u=>u.toFixed(1))}),r(Ul,{label:"median duration",value:Wl(o,Pe)}),r(Ul,{label:"p90 duration",value:Wl(i,Pe)}),r(Ul,{label:"\
of one event only",value:Wl(s,u=>V(l===0?0:u/l))}),r(Ul,{label:"events",value:Wl(a,q)})]})}function Wl(e,t){return e==null?
"–":t(e)}function Ul({label:e,value:t,title:n}){return r("div",{class:XA,children:[r("dd",{class:e4,title:n,children:t}),
r("dt",{class:t4,children:e})]})}var m4="Hl",f4="i",Rc="Ll",jv="Ml",h4="Nl",g4="Ji",y4="Ki";function v4({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=C(!1),c=Z(()=>A0(t,n),[t,n]),d=zt(
t.length,1,({row:f})=>a(t[f])),p=Math.max(1,...t.map(({start:f,end:g})=>g-f)),m=d.at?t[d.at.row]:void 0;return r(je,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:m?PU(m,o,s):"",onKey:d.key,actions:r(Ct,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(TU,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:m4,tabIndex:0,role:"group","a\
ria-label":"Sessions",children:r("table",{class:f4,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),r("th",{scope:"col",class:Rc,children:"duration"}),r("th",
{scope:"col",class:Rc,children:"events"}),i.map(f=>r("th",{scope:"col",children:r($,{value:f,most:24})},f)),r("th",{scope:"\
col",class:jv,children:"timeline"})]})}),r("tbody",{children:t.map((f,g)=>r("tr",{...d.mark(g,0),onClick:()=>a(f),children:[
r("td",{children:j(f.start,s,"second")}),r("td",{children:r($,{value:f.actor,most:24,middle:!0})}),r("td",{class:Rc,children:Pe(
(f.end-f.start)/1e3)}),r("td",{class:Rc,children:B(f.events)}),f.properties.map((v,y)=>r("td",{children:r($,{value:v,most:32,
middle:!0})},y)),r("td",{class:jv,children:r(SU,{session:f,events:c[g],length:l?f.end-f.start:p,zone:s})})]},g))})]})})})}
var CU=300;function SU({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:h4,children:[
r("span",{class:g4,style:{"--to":Ou(e.end,e.start,i)}}),t.slice(0,CU).map((s,a)=>r("span",{class:y4,title:`${X(s.event).
text}, ${j(s.time,o,"millisecond")}`,style:{"--at":Ou(s.time,e.start,i),"--color":`var(${pn(Tn("event",[s.event]))})`}},
a))]})}function TU({sessions:e,per:t,properties:n,zone:o}){return r(_e,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>j(i,o,"millisecond")},{key:"actor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>Pe((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>B(i)},...n.map((i,s)=>({key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.
properties[s],most:48,middle:!0})}))]})}function PU({actor:e,start:t,end:n,events:o},i,s){return`${i} ${X(e).text}, ${j(
t,s,"second")}, ${Pe((n-t)/1e3)}, ${B(o)} events`}var _U=50;function x4({document:e,echo:t,count:n,zone:o}){let i=ra(e).per??Ee(e.dataset).value.value?.actors?.[0]??null,
s=yt(i===null?null:JA(e,t,n,i,_U)),a=Z(()=>MU(b4(s.answer)),[s.answer]),l=Z(()=>i===null||a.length===0?null:ZA(e,i,a.map(
({actor:d})=>d),new Date(Math.min(...a.map(({start:d})=>d))).toISOString(),new Date(Math.max(...a.map(({end:d})=>d))).toISOString()),
[a,i]),u=yt(l),c=Z(()=>$U(b4(u.answer)),[u.answer]);return i===null||!s.answer?r(Se,{}):r(v4,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(ra(e).properties??{}),zone:o,onSession:d=>be(Xa(e.dataset,String(
d.actor)))})}function b4(e){return e!==null&&"columns"in e?e:null}function MU(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function $U(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function w4({document:e,name:t,expression:n}){let{answer:o}=yt(Uv(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>He({document:DU(e,t,n,u),view:"difference",as:null},`sessions \
of ${W(t)} ${X(u).text}`);return r("section",{class:r4,"aria-label":W(t),children:[r("h2",{class:i4,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:d},p)=>r("li",{children:r("button",{type:"button",class:s4,disabled:d,
title:d?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:a4,children:d?r($,{shown:$n}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:l4,children:r("span",{class:u4,"data-other":d,style:{"--share":s===0?
0:c/s}})}),r("span",{class:c4,children:V(s===0?0:c/s)}),r("span",{class:d4,children:q(c)})]})},p))})]})}function DU(e,t,n,o){
let i=Uv(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:jn(void 0,ri(t,o))}}}function k4({result:e}){let{answer:t,of:n,phase:o}=e,i=yt(n&&KA(n)),s=yt(n&&jA(n)),a=Ur(s.of);if(!t||!n||!C4(t))return r(
lr,{result:e});if(t.rows.length===0&&o==="exact")return r(Wr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=Gv(i.answer)?.rows[0]?.[0];return r(Xn,{children:[r(p4,{answer:Gv(i.answer)}),r("di\
v",{class:n4,children:[r(EU,{answer:t,document:n,zone:l}),r(YA,{answer:Gv(s.answer),onMark:a.onMark})]}),r("div",{class:o4,
children:Object.entries(GA(n)).slice(0,4).map(([c,d])=>r(w4,{document:n,name:c,expression:d},c))}),t.query&&typeof u=="n\
umber"&&r(x4,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function EU({answer:e,document:t,zone:n}){let o=$l();return Ot(
e,t).time<0?r(Jn,{answer:e,document:t,zone:n}):r(Ml,{answer:OU(e,t),document:t,zone:n,form:"lines",...o,end:By(e),onZoom:AU})}
function AU(e,t){mn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function OU(e,t){let{measures:n}=Ot(
e,t),o=e.columns.map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),
rows:e.rows.map(i)}}function C4(e){return"columns"in e}function Gv(e){return e!==null&&C4(e)?e:null}var S4={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:An.aggregate,chartOf:()=>"over\
view",Sentence:vv,Page:k4};function Lc(e){return e.score>=.05}var Hm=4;function Kl(e,t){let n=e.values??[];return t?n:n.slice(0,Hm)}function as({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function qm(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function T4(e,t){return e.distribution?as(e).length:Math.max(1,Kl(e,t).length)}function P4({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:X(o??null).text,selection:i,baseline:s,lift:a})),...as(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${X(o).text} to ${X(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(_e,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>B(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>V(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>B(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>V(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":qm(n)}]})}var jl="Rl",_4="Al",Zv="M",Yv="v",Qv="N",M4="Dl",$4="Oi",D4="Pi",E4="R",A4="ve",O4="Qi",R4="Vi",L4="Tl",N4="Wi",B4="Yi",
z4="_l",F4="ql",I4="Fl",H4="Gl",q4="Zi",V4="er",W4="ir",U4="rr",K4="Jl",j4="Kl",G4="Ol",J4="Pl";function Z4({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:K4,children:[r("div",{class:j4,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:A4,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${V(l.selection.share)}, baseline ${V(l.baseline.share)}`,children:[r("span",{class:Qv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:Qv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:G4,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:J4,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:jl,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function Y4({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Lc(e)&&!n,c=Kl(e,
n);return r("li",{class:$4,"data-quiet":u,children:[r("div",{class:D4,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:O4,"aria-expanded":!u,onClick:o,children:[r(se,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:R4,title:`score ${e.score}`,children:[r("span",{class:L4,children:r("span",{class:N4,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:B4,children:LU(e)}),r(Vm,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Vm,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(Z4,{bins:as(
e),median:e.median,mark:i,onChoose:s,text:d=>lo(d,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:z4,
children:[c.map((d,p)=>r(RU,{value:d,mark:i(p),onChoose:m=>s(p,m),onAction:m=>a(m,{...l,value:d.value??null,side:"select\
ion"})},p)),(e.values?.length??0)>Hm&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:U4,onClick:o,children:n?
"fewer":`${e.values.length-Hm} more`})})]})]})}function RU({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:E4,
...t,children:[r("button",{type:"button",tabIndex:-1,class:F4,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:I4,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${V(e.
selection.share)}), baseline ${e.baseline.count} (${V(e.baseline.share)})`,children:[r("span",{class:Yv,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:Yv,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:H4,children:[r("span",{children:V(
e.selection.share)}),r("span",{class:jl,children:V(e.baseline.share)})]}),r("span",{class:q4,children:qm(e.lift)}),r("sp\
an",{class:V4,children:[r(Vm,{label:"Only",title:`Only ${X(e.value??null).text}`,onClick:()=>o("only")}),r(Vm,{label:"No\
t",title:`Without ${X(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Vm({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:W4,title:t,onClick:n,children:e})}function LU(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Oe(e.different,"value");return`${t}${n}${Lc(
e)?"":`${n===""?"":", "}none stands out`}`}function Q4({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=C(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>T4(f,i.
has(f.name)))),u=(f,g,v)=>{let y=a[f],w=X4(y,g,i.has(y.name));n(w.mark,w.label,v)},c=zt(a.length,l,({row:f,column:g},v)=>u(
f,g,v)),d=c.at&&a[c.at.row],p=d&&c.at?NU(d,c.at.column,i.has(d.name)):"",m=f=>{let g=new Set(i);g.delete(f)||g.add(f),s(
g)};return r(je,{title:r(A,{children:[q(e.selection.count)," selected ",r("span",{class:jl,children:["against ",q(e.baseline.
count)]})]}),summary:BU(e),announced:p,onKey:c.key,table:r(P4,{answer:e}),actions:r("span",{class:_4,children:[r("span",
{class:Zv,"data-side":"selection"}),"selection",r("span",{class:Zv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:M4,children:a.map((f,g)=>r(Y4,{property:f,zone:t,all:i.has(f.name),onAll:()=>m(f.name),mark:v=>c.mark(g,v),onChoose:(v,y)=>u(
g,v,y),onAction:o},f.name))})})}function X4(e,t,n){let o=as(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${W(e.name)} ${X(o.from).text} to ${X(o.to).text}`}}let i=Kl(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${W(e.name)} = ${X(i).text}`}}function NU(e,t,n){let o=as(
e)[t]??Kl(e,n)[t],{label:i}=X4(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${V(o.selection.share)} of the sele\
ction, ${V(o.baseline.share)} of the baseline`:""}`}function BU(e){let t=e.properties.filter(Lc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${X(o.value).text}: ${V(o.selection.share)} against ${V(o.baseline.share)})`:"";return`${W(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${q(e.selection.count)} apart from ${q(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function eO(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Xv(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var nO="Ql",Wm="Vl",oO="ar";function rO({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:oO,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(M,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Oe(s,"more prop\
erty","more properties")," ",r(M,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Oe(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Wm,children:W(l)})]},a))})]})]})}function iO({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Ur(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>tb(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>tb(o,"hide",u)}]:[]);if(!n||!o||!FU(n))return r(
lr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Wr,{result:t,children:"\
No row of this range is in the selection."}):r(Xn,{children:[r(zU,{document:e,answer:n}),r(Q4,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>tb(o,u,c)}),r(rO,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>me({document:Xv(e,null)}),
onMore:()=>de("difference.limit",0)}),a]})}function zU({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?eO(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:nO,children:[r("span",{class:Wm,children:"against"}),
r(ot,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>de("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&He({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function tb(e,t,n){let o=n.property??"";if(t==="h\
ide")return me({document:Xv(e,o)});if(t==="by")return He({document:{...Ne(e),aggregate:{measures:["count()"],by:[xe(o)]}},
view:"explore",as:null},`by ${W(o)}`);Ar(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?He({document:l},
t==="only"?a:`not (${a})`):ee("No condition says which rows these are.")},i=>ee(W(K(i).message)))}function FU(e){return"\
properties"in e}var sO={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:An.difference,chartOf:()=>"\
list",Sentence:bv,Page:iO};var aO="tr",lO="Wl",uO="Yl",Um="Zl",cO="A",nb="ex",dO="ix",pO="rx",mO="or",fO="ax",hO="tx";var HU=2e3;function yO(){return N(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!Ie.value.value?.length&&Et()},HU);return()=>clearInterval(e)},[]),r("main",{class:aO,children:r("div",{class:lO,children:[
r("header",{class:uO,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Um,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(qU,{}),r(VU,{}),r(WU,
{})]})})}function qU(){return r("section",{class:cO,"aria-label":"A file",children:[r(se,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Um,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(Qo,{kind:"primary",children:"Choose a \
file"})]})}var gO=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function VU(){let[e,t]=C("");return r("section",{class:nb,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Zd(e)},class:pO,children:[r("textarea",{class:mO,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:gO,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:fO,
children:[r(M,{kind:"outlined",onClick:()=>t(gO),children:"Take the example"}),r(M,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function ob(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${It(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function WU(){let e=ob("my\
-events");return r("section",{class:nb,"aria-labelledby":"send",children:[r("div",{class:dO,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(M,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Be(e,"The line"),children:"\
Copy"})]}),r("pre",{class:hO,tabIndex:0,children:e}),r("p",{class:Um,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var UU=6;function vO(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,UU).map(xe)}function KU(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function bO(e,t,n){
let o=kd({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(KU(i))});return()=>_u(o)}async function xO(e,t,n){let i=await re(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var Km=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;unlisted=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
unlisted+=t.leftOut,this.behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.
rows=[...i,...this.rows].slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.
max(2e3,this.waiting.length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(
t/1e3)-1,o=this.began===0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),
a=Array.from({length:i},(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.
max(this.began,n-5);return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.
floor(t/1e3)-5,o=new Map;for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.
totals].sort((i,s)=>s[1]-i[1]).map(([i,s])=>({event:GU(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(
-1);o?.at!==n&&(o={at:n,matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.
counts){let a=jU(i);o.events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.
seconds.filter(({at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[
i,s]of o){let a=(this.totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;
return this.nextId+=t.length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.
waiting=o.slice(0,2e4),this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function jU(e){return e===
null?"":`=${e}`}function GU(e){return e===""?null:e.slice(1)}var JU=1e3,wO=()=>({tape:new Km,columns:[],error:null,begun:!1,turn:0}),sa=ce(wO()),Ci=sa;function jm(e={}){sa.value={...sa.
value,...e,turn:sa.value.turn+1}}function kO(e,t,n){sa.value=wO();let o={dataset:e,columns:[...n],limit:JU,...t===void 0?
{}:{where:t}};return bO(o,i=>{sa.value.tape.take(i,Date.now()),jm({columns:i.columns,begun:!0,error:null})},i=>jm({error:i}))}
function Gl(e){let{tape:t}=sa.value;t.paused!==e&&(e?t.pause():t.resume(),jm())}function CO(){jm()}var SO="nr",TO="pr",PO="ox",_O="nx",MO="px";function ls({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=H(null);return N(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:we(SO,i&&TO),"aria-label":t,children:[
r("div",{class:PO,children:[r("h2",{class:_O,children:e}),o,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:MO,children:s})]})}var $O="dr",DO="dx",EO="lx",AO="xx",Vn="lr",OO="xr",RO="sx",LO="cx",NO="gx",BO="we",zO="hx",FO="sr",IO="fx",HO="ux",qO="\
mx",VO="vx",WO="cr",UO="be",KO="ye",jO="wx",GO="gr",JO="bx",ZO="hr",YO="yx",QO="kx",XO="zx",eR="jx";function tR(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:e7(e,t)}}function nR({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=ve.value,{where:i,time:s}=e,[a,l]=C(null),[u,c]=C(null);return N(()=>{let d=new AbortController;
return l(null),c(null),xO(n,String(i),d.signal).then(p=>p?l(p):c(new st({code:"gone",message:"The event is not there any\
 more"})),p=>{kn(p)||c(K(p))}),()=>d.abort()},[n,i]),r(ls,{title:r($,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(M,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Be(YU(a),"The event")}),children:r("div",{class:YO,children:[
r("p",{class:Vn,children:[j(String(s),o,"millisecond"),", ",o]}),u&&r(pe,{error:u}),a?r(QU,{whole:a,zone:o}):!u&&r(Se,{})]})})}
function YU({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function QU({
whole:e,zone:t}){let[n,o]=C(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>XU(s.name,
a,n));return r(A,{children:[r(lp,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:Vn,children:"No \
field has this text."}),r("dl",{class:QO,children:i.map(({column:s,value:a})=>r("div",{class:XO,children:[r("dt",{class:Vn,
children:r($,{value:s.name,most:64,middle:!0})}),r("dd",{class:eR,children:typeof a=="number"?B(a):r($,{shown:lo(a,s,t),
most:2e3})})]},s.name))})]})}function XU(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function e7(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${Pn(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${Pn(a)}`]:[]}).join(
" and ")}function oR({document:e}){let{tape:t,columns:n}=Ci.value,[o,i]=C(null),s=H(null),a=e.timezone??"UTC",l=n.map(({name:m,type:f})=>`${m}\
 ${f}`).join(),u=Z(()=>t7(n,a),[l,a]);N(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=m=>{m.target instanceof Element&&m.target.scrollTop>0&&Gl(!0)},d=m=>me({open:[...si.value.filter(({kind:f})=>f!=="\
live-event"),tR(n,m)]}),p=(m,f,g)=>{Gl(!0),f.key===n[0]?.name?d(m):i({anchor:g,row:m,column:f.key})};return r(A,{children:[
r("div",{ref:s,class:FO,onScrollCapture:c,children:r(_e,{label:"New events",columns:u,rows:t.rows,onCell:p,onMenu:p})}),
o&&r(r7,{...o,document:e,columns:n,onOpen:()=>d(o.row),onClose:()=>i(null)})]})}function t7(e,t){return e.map((n,o)=>({key:n.
name,head:r($,{value:n.name,most:40}),number:o>1&&Zo(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(n7,{value:i[0],
zone:t}):r(o7,{value:i[o],column:n,zone:t})}))}function n7({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r($,{value:e}):r("span",{class:IO,title:j(n,t,"millisecond"),children:[j(n,t,"clockSecond"),r("span",{class:Vn,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function o7({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:lt(e,qt(t.name),!0),children:lo(e,t,n).text}):r($,{shown:lo(e,t,n),most:48,middle:!0})}function r7({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:d})=>d===n)],u=ri(i7(
n),l),c=d=>()=>He({document:Me(i,"where",jn(i.where,d))},d);return r(co,{anchor:e,label:"This value",head:r($,{shown:X(u),
most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Be(l==null?"":String(l),"The v\
alue")}]})}function i7(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function rR({document:e}){return r(Mt,{document:e,error:rb(Ci.value.error),label:"Which new events",children:r(Qt,{word:"\
New events where"})})}function rb(e){return e?new st({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var ib=50;function iR({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=C(null),{times:a,values:l}=Z(()=>e.perSecond(
o*1e3),[e,o]),u=Z(()=>[{values:l,color:Tn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${j(a[i]*1e3,n,"clockSecond")}: ${B(
l[i])}`,d=f=>{let g={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return g===void 0?!1:(s(
Math.max(0,Math.min(g,a.length-1))),!0)},p=a.map((f,g)=>({at:f,value:l[g]})).reverse(),m=[{key:"second",head:"Second",cell:({
at:f})=>j(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>B(f)}];return r(je,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${B(l.at(-1)??0)} in the last`,announced:c,onKey:d,actions:r(
"span",{class:LO,children:c}),table:r("div",{class:NO,children:r(_e,{label:"Events per second",columns:m,rows:p})}),children:r(
_l,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function sR({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:WO,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:UO,
children:[r("h2",{children:"By event"}),r("span",{class:Vn,children:"now"}),r("span",{class:Vn,children:"15 min"})]}),o.
length===0&&r("p",{class:Vn,children:"Nothing yet."}),r("ul",{children:o.slice(0,ib).map(({event:s,count:a,lately:l})=>{
let u=ri("event",s);return r("li",{children:r("button",{type:"button",class:KO,title:`Only where ${u}`,onClick:()=>He({document:{
...ve.value,where:jn(n,u)}},u),children:[r("span",{class:jO,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:GO,
children:l>0?q(l):""}),r("span",{class:JO,children:q(a)}),r("span",{class:ZO,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>ib&&r("p",{class:Vn,children:[B(o.length-ib)," more"]})]})}function aR({document:e}){let{value:t,error:n}=Ee(e.dataset).value,o=t?vO(t):n?[]:null,{tape:i,turn:s}=s7(e,o),a=()=>Gl(
!i.paused);Yo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:$O,"data-t\
urn":s,children:[r(a7,{onToggle:a,now:l}),r(l7,{}),r(iR,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:BO,children:[
r("div",{class:zO,children:[i.paused&&r(u7,{}),i.rows.length===0?r(c7,{dataset:e.dataset,filtered:e.where!==void 0}):r(oR,
{document:e})]}),r(sR,{tape:i,now:l,where:e.where})]})]})}function s7(e,t){let n=JSON.stringify(t);return N(()=>t?kO(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),N(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
CO()},1e3);return()=>clearInterval(o)},[]),N(()=>()=>{Kn(e.dataset)},[e.dataset]),Ci.value}function a7({onToggle:e,now:t}){
let{tape:n,begun:o}=Ci.value,i=za.value==="away";return r("div",{class:DO,children:[r(M,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:EO,
children:[r("b",{class:AO,children:q(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:Vn,title:"\
How long ago the newest event happened when it came here",children:[Pe(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:Vn,children:[B(n.matched)," since this page was opened"]}),r("span",{class:Vn,"data-some":n.unlisted>0,title:"Even\
ts that came too fast for the list, which takes 4 000 a second; they are counted, in the chart and by event",children:[B(
n.unlisted)," left out of the list"]}),r("span",{class:OO,role:"status",children:i?"not connected":n.paused?"paused":o?"\
live":"connecting"})]})}function l7(){let e=rb(Ci.value.error);return e&&e.where!=="where"?r("div",{class:RO,children:r(
pe,{error:e})}):null}function u7(){let{tape:e}=Ci.value;return r("div",{class:HO,children:[r("span",{children:["Paused: ",
r("b",{children:B(e.newCount)})," new, ",B(e.leftOut)," left out"]}),r(M,{small:!0,kind:"primary",onClick:()=>Gl(!1),children:"\
Show"})]})}function c7({dataset:e,filtered:t}){let n=ob(e);return r("div",{class:qO,children:[r($e,{icon:"live",title:"W\
aiting for new events",actions:r(M,{kind:"outlined",icon:"copy",onClick:()=>Be(n,"The line"),children:"Copy the line"}),
children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. This line sends o\
ne:"}),!t&&r("pre",{class:VO,tabIndex:0,children:n})]})}var lR={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:rR,
Page:aR};var sb={};th(sb,{banner:()=>ab,danger:()=>m7,default:()=>f7,info:()=>d7,text:()=>lb,warning:()=>p7});var ab="Xx",d7="Sx",
p7="Bx",m7="Cx",lb="Ex",f7={banner:ab,info:d7,warning:p7,danger:m7,text:lb};function Zl({kind:e,children:t,actions:n}){return r("div",{class:we(ab,sb[e]),role:e==="info"?"status":"alert",children:[
r(se,{name:e==="info"?"info":"warning"}),r("span",{class:lb,children:t}),n]})}function dr({error:e,what:t,again:n}){return r($e,{icon:"warning",title:t,actions:r(M,{kind:"outlined",onClick:n,children:"\
Try again"}),children:W(e.message)})}function Jm(e,t,n){Bs(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function Zm(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function aa(e){li(e),Mr(e)}var uR={w:2,h:2},h7=100;function Bc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function ub(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function cR(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Ym(e,t,n,o){
let i=e.find(s=>s.id===t);return i?mR(e,{...i,x:ub(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function cb(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(uR.w,12-i.x);return mR(e,{...i,w:ub(n,s,12-i.x),h:ub(o,uR.h,h7)})}function dR(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return Ym(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=Ym(e,t,i.x,a);if(!Qm(l,e))return l}return e}function Qm(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function pR(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>Bc(s,a)))return{
x:i,y:o}}}function Xm(e){let t=[];for(let o of cR(e)){let i={...o,y:fR(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>Bc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function mR(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of cR(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&Bc(s,t)&&
a.y>=0&&!o.some(u=>Bc(a,u));o.push(l?a:{...s,y:fR(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return Xm(e.map(({id:s})=>i.get(
s)))}function fR(e,t){let n=t.y;for(;;){let o=e.filter(i=>Bc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function jr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[g7(e),...t].join(" ").replace(/\s+/g," ")}function g7(e){switch(ii(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>ef(t.where)).join(" > ")}${db(e.funnel?.by)}`;case"retention":return`retention of ${ef(e.retention?.start)}\
, back by ${ef(e.retention?.return??"true")}${db(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${v7(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${y7(e)}${ye(e.aggregate?.measures).join(", ")||"count()"}${db(e.aggregate?.
by)}`}}function y7(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function v7(e){let t=e.paths?.start;return typeof t=="string"?` after ${ef(t)}`:""}function db(e){let t=ye(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function ef(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var Yl={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function Ql(e){return`v1/boards/${encodeURIComponent(
e)}`}async function tf(e){return(await re("v1/boards",{signal:e})).boards}async function pr(e,t){return re(Ql(e)+(t===void 0?
"":`?version=${t}`))}async function hR(e){return[...(await re(`${Ql(e)}/versions`)).versions].reverse()}async function mr(e,t){
return re(Ql(pb()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function zc(e,t,n,o){return re(
Ql(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function nf(e,t){await re(Ql(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function of(e){return re(Ql(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function gR(e){return e instanceof st&&(e.code==="conflict"||e.status===409||e.
status===412)}function pb(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function Fc({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function mb(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:jn(n.where,o)}}function rf(e,t){let n=mb(e,t);return n&&{view:tl(n),document:n,as:e.
as?e.as:null,open:[]}}function sf(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function la(e,t){
let n=b7(t);return{...e,tiles:[...e.tiles,{...t,id:pb(),...pR(e.tiles,n.w,n.h),...n}]}}function b7({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ye(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(ja)?7:8}}var yR="ke",vR="Ix",bR="Ux",xR="Hx",Ic="fr",wR="r",kR="Lx",CR="Mx",SR="ur",TR="Nx",PR="mr",_R="Rx";function af({tile:e,shared:t,result:n,onAgain:o}){let i=H(null),s=x7(i),a=rf(e,t),l=Wt.find(({name:c})=>c===a?.view),u=()=>{
a&&li(a)};return!a||!l?r("p",{class:CR,children:"This question has no view here."}):r("div",{ref:i,class:wR,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:kR,children:[r(pe,{error:n.
error}),r(M,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r($p.Provider,{value:s,
children:r(ml,{view:l,document:a.document,result:n,drawn:a})})]})}function x7(e){let[t,n]=C(0);return it(()=>{if(!e.current)
return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),()=>o.disconnect()},
[]),t}function MR({text:e,editing:t,onText:n}){return t?r("textarea",{class:_R,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:SR,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(w7,{line:o},i))})}function w7({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:W(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:PR,children:W(n[1])}):r("p",{class:TR,children:W(e)})}function $R(e){let[t,n]=C(!1);return N(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function Hc(e,t){let n=Z(()=>new Ts,[]),o=e===null?"":JSON.
stringify(e);return N(()=>{e&&n.run(e)},[o,t]),N(()=>()=>n.close(),[]),n.result.value}function DR(e){let{tile:t,shared:n,editing:o}=e,i=H(null),s=$R(i),[a,l]=C(0),u=mb(t,n),c=Hc(s?u:null,e.turn+a),d=qc(t),p=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:yR,"aria-label":W(d),"data-tile":t.id,"data-kind":t.kind,"\
data-state":p,"data-editing":o,children:[r(zd,{busy:p==="running"||p==="estimate",done:c.done}),r("header",{class:vR,children:[
o?r("input",{class:xR,"aria-label":"Title of the tile",value:t.title,placeholder:d,maxLength:200,onInput:m=>e.onTitle(m.
currentTarget.value)}):r("h2",{class:bR,children:(t.kind==="query"||t.title!=="")&&r($,{value:d,most:120})}),t.kind==="q\
uery"&&!o&&r(k7,{result:c}),!o&&r(ot,{icon:"more",label:`Menu of ${W(d)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(MR,{text:t.text??"",editing:o,onText:e.onText}):r(af,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function qc(e){return e.title!==""?e.title:e.document?jr(e.document):"Text"}function k7({
result:e}){let[t,n]=C(0);N(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Po(e.phase==="exact"&&t>0?`e\
xact, ${Ha(e.elapsed??0)}, ${j(t,vt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:Ic,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(se,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:Ic,children:["estimate, ",V(e.done)]});case"running":return r("span",{class:Ic,children:"\
running"});case"error":return r("span",{class:Ic,"data-phase":"error",children:[r(se,{name:"error",size:14}),"failed"]});default:
return null}}var AR="D",OR="T";var S7=32,RR=12;function BR({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=W(qc(e)),a=LR(e,t,n,(c,d,p,m)=>Ym(c,e.
id,d.x+p,d.y+m)),l=LR(e,t,n,(c,d,p,m)=>cb(c,e.id,d.w+p,d.h+m)),u=c=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!d||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[p,m]=d,f=c.shiftKey?cb(t,
e.id,e.w+p,e.h+m):dR(t,e.id,p,m);if(Qm(f,t))return i("This is as far as it goes.");n(f);let g=f.find(({id:v})=>v===e.id);
i(c.shiftKey?`${g.w} columns wide, ${g.h} rows high`:`column ${g.x+1}, row ${g.y+1}`)};return r(A,{children:[r("button",
{type:"button",class:AR,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(T7,
{})}),r(M,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:OR,"aria-hidden":"true",...l})]})}
function T7(){return r(se,{name:"rows",size:16})}function LR(e,t,n,o){let i=H(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+NR(c),
tiles:t,tile:e,cell:(c.clientWidth+RR)/12})},a=u=>{let c=i.current,d=u.currentTarget.closest("[data-grid]");if(!c||!d)return;
let p=Math.round((u.clientX-c.x)/c.cell),m=Math.round((u.clientY+NR(d)-c.y)/(S7+RR)),f=o(c.tiles,c.tile,p,m);Qm(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function NR(e){return-e.
getBoundingClientRect().top}var zR="vr",FR="Ax",IR="Dx",HR="Tx",qR="_x",VR="qx",hb="Fx",WR="Gx";function uf(e,t=""){ji(n=>r(_7,{dataset:e,board:t,onClose:n}))}function _7({dataset:e,board:t,onClose:n}){let o=ve.value.
timezone??"UTC",i=[..._p(e,void 0,void 0,t)].reverse();return r(Xe,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:hb,children:"A board without questions has no time to note something at."}):r($7,{dataset:e,zone:o}),i.length===
0&&r("p",{class:hb,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:IR,
children:i.map(s=>r("li",{class:HR,children:[r("span",{class:qR,children:M7(s,o)}),r("span",{class:VR,children:r($,{value:s.
text,most:400})}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{E7(s)}})]},s.id))})]})}function M7({
time:e,to:t},n){return t===void 0?j(e,n,"minute"):`${j(e,n,"minute")} – ${j(t,n,"minute")}`}function $7({dataset:e,zone:t}){
let[n,o]=C(""),[i,s]=C(""),[a,l]=C(null),u=()=>{D7(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(K(c)))};return r(
"form",{class:zR,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:FR,children:[r("span",{class:kt,children:"\
What happened"}),r("input",{class:We,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:kt,children:`When, on the clock of ${zi(t)}`}),r("input",
{class:We,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(M,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:WR,children:r(pe,{error:a})})]})}
async function D7(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await gl({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await Gp(n,o);if(!i.start)throw new st({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await gl({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function E7(e){try{await Mp(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;ee(
"The note is removed.",{label:"Undo",act:()=>{gl({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
ee(K(t).message)}}function cf({name:e,content:t}){Jm(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function UR(e){
Zm(".json,application/json",t=>{A7(t).then(e)})}async function A7(e){try{let{name:t,content:n}=O7(await e.text(),e.name);
await mr(t,n),ee("The board is imported.")}catch(t){ee(`The file cannot be imported: ${K(t).message}`)}}function O7(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var gb="ze",jR="Jx",GR="Kx",JR="Ox",ZR="Px",yb="Qx",YR="Vx",QR="Wx",XR="wr",eL="br",tL="yr";function nL({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(A,{children:[
r("div",{children:[r("button",{type:"button",class:tL,onClick:()=>be("boards"),children:"Boards"}),r("div",{class:GR,children:[
i===null?r("h1",{class:JR,children:r($,{value:s})}):r("input",{class:ZR,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(R7,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(N7,{model:e})]})]}),
i!==null?r("textarea",{class:QR,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:YR,children:r($,
{value:a.description,most:1e3})})]})}function R7({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:yb,children:[r(M,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(M,{kind:"quiet",icon:"\
info",onClick:()=>uf(sf(e.board.value.content)[0]??"",i),children:"Notes"}),r(M,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(M,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(ot,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:L7(e,t)})]})}function L7(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Be(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>cf(n)},{label:"Make a copy",icon:"copy",act:()=>{mr(`${n.name}, copy`,n.content??
Yl).then(s=>be(`boards/${encodeURIComponent(s.id)}`),vb)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
nf(n.id,n.version).then(()=>{be("boards"),ee("The board is removed.",{label:"Undo",act:()=>{of(n).then(()=>be(`boards/${encodeURIComponent(
n.id)}`),vb)}})},vb)}}]}function N7({model:e}){return r("div",{class:yb,children:[r(M,{icon:"plus",kind:"outlined",onClick:()=>e.
change(la(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(M,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(M,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function vb(e){ee(K(e).message)}function oL(e){return!e||!("columns"in e)||!("rows"in e)?null:fp(e.columns.map(({name:t})=>t),e.rows)}var df=class{constructor(t){this.id=t}id;board=ce(null);error=ce(null);draft=ce(null);conflict=ce(null);shared=ce(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await pr(this.id))}catch(t){this.error.value=K(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&Bt(this.shared.value,Fc(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=Fc(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&Bt(i.content,o.content)||await this.save(i)&&ee(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await zc(
n.id,n.version,t.name,t.content)),!0}catch(o){return gR(o)?this.conflict.value=t:ee(`The board cannot be saved: ${K(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await mr(`${t.
name}, copy`,t.content)).id:null}};var rL=null;function pf(){return rL??=[...new Set([vt(),"UTC",...Intl.supportedValuesOf("timeZone")])],rL}var iL="Yx",sL="Zx",aL="es",lL="is",uL="rs",bb="as";function cL({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:iL,role:"group","aria-label":"For all tiles",children:[r(F7,{shared:e,onShared:o}),r(tn,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...pf()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:sL,children:r(Gt,{bare:!0,code:!0,label:`Filter of all tiles of ${W(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${W(l)}`,onCommit:u=>o(
{...e,where:z7(e.where,l,u)})})},l)),!Bt(e,t)&&r("span",{class:aL,children:[r(M,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(M,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function z7(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function F7({shared:e,
onShared:t}){let n=H(null),[o,i]=C(!1),[s,a]=C(null),l=Zp(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Dr({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),d=(m,f)=>{i(!1),a(null),t({...e,
from:m,to:f})},p=m=>{Gp(m,e.timezone).then(({from:f,to:g})=>d(String(f??""),String(g??"")),f=>a(K(f)))};return r(A,{children:[
r(M,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(jt,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:lL,children:[r(
Gt,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:p}),r("d\
iv",{class:uL,children:[r(M,{small:!0,class:bb,pressed:u,onClick:()=>d("",""),children:"Of each tile"}),l.filter(({from:m})=>m!==
void 0).map(({text:m,from:f,to:g})=>r(M,{small:!0,class:bb,pressed:f===e.from&&(g??"now")===e.to,onClick:()=>d(String(f),
String(g??"now")),children:m.charAt(0).toUpperCase()+m.slice(1)},m))]})]})})]})}var dL="ts",pL="os",mL="ns",xb="ps";function fL({model:e,board:t,onClose:n}){let[o,i]=C(null);return N(()=>{hR(t.id).then(i,hL)},[t.id,t.version]),r(ls,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(Se,{}):r("ol",{class:dL,children:o.map(s=>r("li",{
class:pL,children:[r("div",{class:mL,children:[r("span",{children:s.removed?"Removed":r($,{value:s.name,most:60})}),r("s\
pan",{class:xb,children:["version ",s.version,", ",j(s.changed,vt(),"minute")]})]}),s.version===t.version?r("span",{class:xb,
children:"shown"}):!s.removed&&r(M,{small:!0,kind:"outlined",onClick:()=>{H7(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function H7(e,t,n){try{let{name:o,content:i}=await pr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Oe(i.tiles.length,"tile")}.`)}catch(o){hL(o)}}function hL(e){ee(K(e).message)}var q7=6e4;function yL({id:e}){let t=Z(()=>new df(e),[e]),[n,o]=C(!1);N(()=>(J7().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return N(()=>{globalThis.document.title=`${W(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r($e,{icon:"boards",title:"There is no such board",actions:r(M,{kind:"prima\
ry",onClick:()=>be("boards"),children:"All boards"})}):r(dr,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:jR,children:[r(V7,{model:t,onVersions:()=>o(!n)}),n&&r(fL,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:gb,children:r(Se,{})})}function V7({model:e,onVersions:t}){let n=H(null),[o,i]=C(0),{content:s}=e.shown,a=Fc(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,gL(Bt(c,a)?null:c)};return N(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(d=>d+1)},q7);return()=>clearInterval(c)},[]),r("main",{ref:n,class:gb,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(j7,{model:e}),r(nL,{model:e,onVersions:t,onScreen:()=>{
W7(n.current)},onAgain:()=>i(o+1)}),r(cL,{shared:l,saved:a,datasets:sf(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>gL(null))}}),r(U7,{model:e,shared:l,turn:o})]})}
async function W7(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function U7({model:e,shared:t,turn:n}){let[o,i]=C(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(d=>d.id===u?{...d,...c}:d)});return a.length===0?r(K7,{model:e}):r(A,{children:[r("div",{class:XR,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:eL,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(DR,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>G7(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(BR,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...Xm(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function K7({model:e}){return r($e,{icon:"boards",title:"This board is empty",actions:r(
A,{children:[r(M,{kind:"primary",icon:"explore",onClick:()=>be(""),children:"Ask a question"}),r(M,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(la(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function j7({model:e}){return e.conflict.value===null?
null:r(Zl,{kind:"warning",actions:r(A,{children:[r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&be(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function G7(e,t,n,o){let i=rf(t,n),s=oL(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...Xm(a.tiles.
filter(({id:d})=>d!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>aa(i)},{label:"\
Copy link",icon:"share",act:()=>{Es(i).then(d=>Be(d,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>Be(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>Jm(`${qc(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:la(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function J7(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await ui(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function gL(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await Ya(e)}`,history.replaceState(null,"",t)}var bL="ds",xL="ls";function wL({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=C(o),[u,c]=C(null),[d,p]=C(!1),m=gt();return r(
Xe,{title:e,onClose:i,children:r("form",{class:bL,onSubmit:g=>{g.preventDefault(),!(a.trim()===""||d)&&(p(!0),s(a.trim()).
then(i,v=>{c(K(v)),p(!1)}))},children:[r("label",{class:kt,for:m,children:t}),r("input",{id:m,class:We,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:g=>l(g.currentTarget.value)}),u&&r(pe,{error:u}),
r("div",{class:xL,children:r(M,{type:"submit",kind:"primary",disabled:a.trim()===""||d,children:n})})]})})}var kL="kr",CL="xs",SL="ss",TL="cs",PL="je",_L="gs",ML="hs",$L="Xe",DL="fs",EL="us",AL="ms";var ff=ce({value:null,error:null});async function eu(){try{ff.value={value:await tf(),error:null}}catch(e){ff.value={value:ff.
value.value,error:K(e)}}}function OL(){let{value:e,error:t}=ff.value,[n,o]=C("changed");N(()=>{globalThis.document.title=
"Boards · Sluice",eu()},[]);let i=()=>ji(s=>r(wL,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:X7}));return r(
"main",{class:kL,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:CL,children:[r("h1",{class:SL,children:"\
Boards"}),e!==null&&e.length>1&&r(ot,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(M,{icon:"upload",kind:"outlined",onClick:()=>UR(eu),children:"Import"}),r(M,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(dr,{error:t,what:"The boards cannot be listed",again:()=>{eu()}}),!e&&
!t&&r(Se,{}),e?.length===0&&r($e,{icon:"boards",title:"There are no boards yet",actions:r(M,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:TL,children:Q7(e,n).map(s=>r(eK,{board:s},s.id))})]})}function Q7(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function X7(e){let t=await mr(
e,Yl);be(`boards/${encodeURIComponent(t.id)}`)}function eK({board:e}){let[t,n]=C(null);N(()=>{pr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Oe(t.tiles.length,"tile")}, `;return r("li",{class:PL,children:[r("butto\
n",{type:"button",class:_L,onClick:()=>be(`boards/${encodeURIComponent(e.id)}`),children:[r(tK,{tiles:t?.tiles??[]}),r("\
span",{class:EL,children:r($,{value:e.name,most:80})}),r("span",{class:AL,children:[o,"changed ",j(e.changed,vt(),"minut\
e")]})]}),r(ot,{icon:"more",label:`Menu of ${W(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{pr(e.id).then(cf,hf)}},{label:"Make a copy",icon:"copy",act:()=>{nK(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{oK(e)}}]})]})}function tK({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:ML,"aria-hidden":"true",children:e.map(o=>r("span",{class:we($L,o.kind===
"text"&&DL),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function nK(e){try{let{name:t,
content:n}=await pr(e.id);await mr(`${t}, copy`,n),await eu()}catch(t){hf(t)}}async function oK(e){try{let t=await pr(e.
id);await nf(e.id,t.version),await eu(),ee("The board is removed.",{label:"Undo",act:()=>{of(t).then(eu,hf)}})}catch(t){
hf(t)}}function hf(e){ee(K(e).message)}var RL={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(OL,{}):r(yL,{id:e},e)};function cs(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function LL(e,t){
return(await re(cs(e,"definitions"),{signal:t})).definitions}async function NL(e,t){return(await re(cs(e,"cohorts"),{signal:t})).
cohorts}async function BL(e,t,n){return re(`${cs(e,"definitions",t)}?version=${n}`)}async function zL(e,t,n,o){return[...(await re(
`${cs(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function FL(e,t,n){return re(cs(e,"cohorts",t),{signal:n})}
async function Vc(e,t,n,o,i){return re(cs(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function IL(e,t,n){await re(cs(e,t,n),{method:"DELETE"})}async function HL(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=It(`${cs(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw Xr()}),c=await u.json().catch(()=>null);if(!u.ok)throw ei(c,u.status);return c}var gf={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function qL(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function yf(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return jr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function wb({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function VL(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function WL(e,t,n){let o=xe(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${xe(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var UL="zr",KL="vs",jL="jr",GL="ws",JL="Se",ZL="Be",YL="_",QL="bs",XL="ys",e6="ks",t6="zs",n6="Xr",o6="js",r6="Xs",i6="S\
r",tu="Ss",nu="Bs",ou="Cs",ru="Es",s6="Is",Si="q",vf="Us",a6="Br",l6="Hs",u6="Ls",ds="Ms",c6="Ns",d6="Rs",p6="Cr",m6="As",
kb="w",f6="Ds",h6="Ts";var rK={from:"",to:"",timezone:"",where:{}};function bf({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=C(null),
[l,u]=C(null),[c,d]=C(0),p=Ee(e).value.value?.actors?.[0]??"",m=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);N(()=>{
let w=new AbortController,b=S=>(i??u)(S);return bd(e,{column:xe(t),limit:10,...m},w.signal).then(S=>{a(S),b(null)},S=>{kn(
S)||(a(null),b(K(S)))}),()=>w.abort()},[f]);let g=s?.type==="bool"&&o&&p!=="",v=s&&{dataset:e,...m,aggregate:{measures:[
WL(t,s.type,o?p:"")],by:["time('auto')"]}},y=Hc(v,c);return l?r("div",{class:ds,children:r(pe,{error:l})}):!s||!v?null:r(
"section",{class:c6,"aria-label":"What it holds for",children:[r("p",{class:d6,children:iK(s)}),r("div",{class:p6,children:r(
af,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:v,as:"line"},shared:rK,result:y,onAgain:()=>d(c+1)})}),
g?r(aK,{document:{dataset:e,...m,where:xe(t),aggregate:{measures:["count() as events"],by:[xe(p)],limit:10}},per:p}):r(sK,
{values:s})]})}function iK(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${V(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Oe(e.distinct,"value")}${e.nulls>0?`, none for ${q(e.nulls)} events`:""}.`}function sK({values:e}){
return r("table",{class:kb,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r($,{value:t,most:64})}),r("td",{children:q(n)})]},o))})]})}function aK({document:e,per:t}){let{answer:n}=Hc(
e,0),o=n?.rows??[];return r("table",{class:kb,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r($,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r($,{value:i,most:64})}),r("td",{children:q(Number(s))})]},a))})]})}function g6({dataset:e,
name:t,version:n}){let[o,i]=C(null);if(N(()=>{let a=new AbortController;return FL(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${q(o.ids)} in the list`;return r("p",{class:m6,children:[
r("strong",{children:q(o.size)})," ",r("span",{class:ru,children:[o.size===1?"actor":"actors"," with events",s]})]})}var lK=300;function xf({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=C(t),[l,u]=C(t),[c,d]=C(null),p=Ee(e).
value.value?.actors??[],m=y=>{a({...s,...y}),d(null)};N(()=>{let y=setTimeout(()=>u(s),lK);return()=>clearTimeout(y)},[s]);
let f=()=>{Vc(e,s.name.trim(),n,wb(s),s.description.trim()).then(async y=>{await i(y.name),ee(`${W(y.name)} is saved, as\
 version ${y.version}.`)},y=>d(K(y)))},g=c&&uK(c),v=c?.span&&g==="text"?Ni(s.text,c.span):null;return r("article",{class:tu,
"aria-label":n===0?"A new definition":`Edit ${W(s.name)}`,children:[r("div",{class:nu,children:[r("h2",{class:ou,children:n===
0?"A new definition":r("bdi",{children:W(s.name)})}),r(M,{kind:"outlined",onClick:o,children:"Cancel"}),r(M,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(Ct,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:y=>m({kind:y}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(Cb,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:g==="name"?c:null,onText:y=>m({name:y})}),r("div",{class:Si,children:[r("span",{class:kt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(Fl,{class:a6,label:"Expression",language:"expression",text:s.text,mark:v,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:y=>m({text:y})}),g==="text"&&r(pe,
{error:c,onHint:y=>m({text:cK(s.text,v,y)})})]}),s.kind==="actor"&&r("div",{class:vf,children:[p.length>1&&r("div",{class:Si,
children:[r("span",{class:kt,children:"Of each"}),r(tn,{title:"Actor",kind:"outlined",values:p,value:s.per===""?p[0]:s.per,
onChange:y=>m({per:y})})]}),r(Cb,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:g===
"from"?c:null,onText:y=>m({from:y})})]}),r(Cb,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:y=>m({description:y})}),g==="other"&&r("div",{class:ds,children:r(pe,{error:c})}),l.text.trim()!==
""&&r(bf,{dataset:e,name:"preview_of_definition",content:wb(l),actors:l.kind==="actor",onError:d})]})}function uK(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function cK(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function Cb({label:e,value:t,placeholder:n,error:o,onText:i}){let s=gt();
return r("div",{class:Si,children:[r("label",{class:kt,for:s,children:e}),r("input",{id:s,class:We,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(pe,{error:o})]})}function y6(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function v6(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function wf({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=C(t),[l,u]=C(""),[c,d]=C(null),[p,m]=C(""),f=Ee(e).
value.value?.actors??[],[g,v]=C(""),[y,w]=C(null),[b,S]=C(!1),_=gt(),O=g||f[0]||"",T=c??l,E=()=>{S(!0),HL(e,s.trim(),{per:O,
description:p.trim(),fresh:n},T,y6(c?.name??"",l)).then(async L=>{await i(L.name),ee(`${W(L.name)} is saved, with ${Oe(L.
ids,"actor")}.`)},L=>{w(K(L)),S(!1)})};return r("article",{class:tu,"aria-label":n?"A cohort from a list":`A new list fo\
r ${W(s)}`,onDragOver:L=>L.preventDefault(),onDrop:L=>{L.preventDefault(),d(L.dataTransfer?.files[0]??null)},children:[r(
"div",{class:nu,children:[r("h2",{class:ou,children:n?"A cohort from a list":r("bdi",{children:W(s)})}),r(M,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(M,{kind:"primary",icon:"save",disabled:b||s.trim()===""||c===null&&l.trim()==="",onClick:E,
children:"Save"})]}),n&&r("div",{class:Si,children:[r("label",{class:kt,for:`${_}-name`,children:"Name"}),r("input",{id:`${_}\
-name`,class:We,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:L=>{a(L.currentTarget.value),w(null)}})]}),
f.length>1&&r("div",{class:Si,children:[r("span",{class:kt,children:"The list has values of"}),r(tn,{title:"Actor",kind:"\
outlined",values:f,value:O,onChange:v})]}),r("div",{class:Si,children:[r("label",{class:kt,for:`${_}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:u6,children:[r("bdi",
{children:W(c.name)}),", ",Sn(c.size)," ",r(M,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>d(null)})]}):
r("textarea",{id:`${_}-list`,class:`${We} ${l6}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:L=>{u(L.currentTarget.value),w(null)}}),r("div",{class:vf,children:[r(M,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>Zm("",d),children:"Choose a file"}),c===null&&r("span",{class:ru,children:l.trim()===""?"or drop one\
 here":Oe(v6(l),"line")})]})]}),r("div",{class:Si,children:[r("label",{class:kt,for:`${_}-description`,children:"Descrip\
tion"}),r("input",{id:`${_}-description`,class:We,value:p,placeholder:"where the list is from",onInput:L=>m(L.currentTarget.
value)})]}),y&&r("div",{class:ds,children:r(pe,{error:y})})]})}function b6({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=C(!1),[a,l]=C(null),{saved:u}=t,c="definition"in u?u:null,
d=c&&VL(c),p=async f=>{s(!1),await n(f)};if(i&&c&&d)return r(xf,{dataset:e,draft:d,version:u.version,onClose:()=>s(!1),onSaved:p});
if(i)return r(wf,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:p});let m=()=>{IL(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),ee(`${W(t.name)} is removed.`,c&&{label:"Undo",act:()=>{dK(e,c).then(()=>n(t.name),x6)}})},
f=>l(K(f)))};return r("article",{class:tu,"aria-label":W(t.name),children:[r("div",{class:nu,children:[r("h2",{class:ou,
children:r($,{value:t.name,most:120})}),r(M,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Be(t.name,"The n\
ame")}),(d??!c)&&r(M,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(M,{kind:"danger",icon:"\
trash",label:"Remove",onClick:m}),r(M,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:ds,children:r(
pe,{error:a})}),r("p",{class:ru,children:[gf[t.kind],", version ",u.version,", ",j(u.time,vt(),"minute")]}),u.description&&
r("p",{children:r($,{value:u.description,most:2e3})}),c?r("pre",{class:s6,children:r("bdi",{children:W(yf(c.definition))})}):
"ids"in u&&r("p",{children:[q(u.ids)," actors of ",r("code",{children:W(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(g6,{dataset:e,name:t.name,version:u.version}),r(bf,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(pK,{dataset:e,one:t,onChanged:n})]})}async function dK(e,t){await Vc(e,t.name,0,t.definition,t.description??"")}
function x6(e){ee(K(e).message)}function pK({dataset:e,one:t,onChanged:n}){let[o,i]=C([]),s="definition"in t.saved;if(N(
()=>{let l=new AbortController;return zL(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{BL(e,t.name,l).then(u=>Vc(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>ee(`Version ${l} is restored.`),x6)};return r("details",{class:f6,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:h6,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",j(l.time,vt(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(M,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function w6(e){let[t,n]=await Promise.all([LL(e),NL(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await mK(
e,t.map(qL)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function mK(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await re("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function k6({rest:e}){let[t="",...n]=e.split("/"),o=Ie.value.value?.[0]?.name;return N(()=>{Ie.value.value||Et()},[]),N(
()=>{let i=Ht.value||o;t===""&&i&&be(`definitions/${encodeURIComponent(i)}`)},[t,o]),N(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),Ie.value.error&&t===""?r(dr,{error:Ie.value.error,what:"The datasets cannot be listed",again:()=>{
Et()}}):Ie.value.value?.length===0?r($e,{icon:"data",title:"There is no dataset yet",actions:r(M,{kind:"primary",onClick:()=>be(
""),children:"How to send events"})}):t===""?r(Se,{}):r(fK,{dataset:t,name:n.join("/")},t)}function fK({dataset:e,name:t}){
let[n,o]=C(null),[i,s]=C(null),[a,l]=C(hK),[u,c]=C(""),d=async()=>{try{o(await w6(e)),s(null)}catch(w){s(K(w))}};N(()=>{
d()},[]);let p=w=>{l(null),be(`definitions/${encodeURIComponent(e)}${w===""?"":`/${encodeURIComponent(w)}`}`)},m=async w=>{
await Promise.all([d(),Kn(e)]),p(w)},f=w=>()=>l({kind:w,name:"",text:"",description:"",per:"",from:""}),g=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],v=(n??[]).filter(w=>w.name.toLowerCase().includes(u.trim().toLowerCase())),
y=n?.find(w=>w.name===t)??null;return r("main",{class:UL,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:KL,
children:[r("h1",{class:jL,children:"Definitions"}),r(tn,{title:"Dataset",icon:"data",kind:"outlined",values:(Ie.value.value??
[]).map(w=>w.name),value:e,onChange:w=>be(`definitions/${encodeURIComponent(w)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${We} ${GL}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:w=>c(w.currentTarget.value)}),
r(ot,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:g,children:"New"})]}),
i&&r(dr,{error:i,what:"The definitions cannot be listed",again:()=>{d()}}),!n&&!i&&r(Se,{}),n?.length===0&&a===null&&r($e,
{icon:"definitions",title:"There are no definitions yet",actions:r(A,{children:[r(M,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(M,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:JL,"data-open":a!==null||y!==null,children:[n.length>0&&r("\
ul",{class:ZL,"aria-label":"Definitions",children:[v.map(w=>r(gK,{one:w,current:a===null&&w.name===t,onOpen:()=>p(w.name)},
w.name)),v.length===0&&r("li",{class:o6,children:"None has this in its name."})]}),r("div",{class:i6,children:[a?.kind===
"list"&&r(wf,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:m}),a!==null&&a.kind!=="list"&&r(xf,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:m},`${a.kind} new`),a===null&&y&&r(b6,{dataset:e,one:y,onChanged:m,onClose:()=>p("")},
y.name),a===null&&!y&&r("p",{class:r6,children:t===""?"Choose one to see what it holds for.":`There is no definition ${W(
t)} of this dataset.`})]})]})]})}function hK(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function gK({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:yf(e.saved.definition);return r("li",{children:r("button",{type:"button",class:YL,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:QL,children:r(se,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:XL,children:r($,{value:e.name,most:64})}),r("span",{class:e6,children:gf[e.
kind]}),r("code",{class:t6,children:r("bdi",{children:W(o)})}),e.saved.description&&r("span",{class:n6,children:r($,{value:e.
saved.description,most:200})})]})})}var C6={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:k6};async function Sb(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),re(`v1/history?${n.toString()}`,{signal:t})}async function S6(e,t){
await re(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function T6(e){await re(`v1/history/${e}`,{method:"DEL\
ETE"})}var P6="Er",_6="_s",M6="Ir",$6="Ur",D6="qs",E6="x",A6="F",O6="Ce",R6="Fs",L6="Gs",N6="Hr",B6="Js",z6="Lr",F6="Mr",I6="G",
H6="Ee",q6="J",V6="Ks";var vK=150;function W6(){let[e,t]=C(""),[n,o]=C(!1),[i,s]=C(null),[a,l]=C(void 0),[u,c]=C(null),[d,p]=C(0),m=H(!0);N(()=>{
globalThis.document.title="History · Sluice"},[]),N(()=>{let y=new AbortController,b=setTimeout(()=>{Sb({search:e.trim(),
starred:n},y.signal).then(S=>{s(S.entries),l(S.cursor),c(null)},S=>{kn(S)||c(K(S))})},m.current?0:vK);return m.current=!1,
()=>{clearTimeout(b),y.abort()}},[e,n,d]);let f=()=>{Sb({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(y=>{
s([...i??[],...y.entries]),l(y.cursor)},y=>c(K(y)))},g=y=>s((i??[]).map(w=>w.id===y.id?y:w)),v=y=>s((i??[]).filter(({id:w})=>w!==
y.id));return r("main",{class:P6,"data-state":i?"exact":"running",children:[r("div",{class:_6,children:[r("h1",{class:M6,
children:"History"}),r("input",{type:"search",class:`${We} ${$6}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:y=>t(y.currentTarget.value)}),r(M,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(dr,{error:u,what:"The history cannot be read",again:()=>p(d+1)}),!i&&!u&&r(Se,{}),i?.length===
0&&r(bK,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:D6,children:i.map(y=>r(xK,{entry:y,
onEntry:g,onGone:v},y.id))}),a!==void 0&&r(M,{kind:"outlined",class:V6,onClick:f,children:"Older ones"})]})}function bK({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r($e,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(M,{kind:"primary",onClick:n,children:"The whole history"}):r(M,{kind:"primary",icon:"explore",onClick:()=>be(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function xK({entry:e,onEntry:t,onGone:n}){let o=wK(e),i=o&&Wt.find(({name:l})=>l===tl(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),S6(e.id,l.starred).catch(u=>{t(e),ee(K(u).message)})},a=()=>{o&&aa({view:tl(o),document:o,as:null,open:[]})};
return r("li",{class:E6,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:A6,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(se,{name:"star"})}),r("button",{type:"button",class:O6,disabled:!o,onClick:a,
children:[r("span",{class:R6,children:r(se,{name:i?.icon??"braces"})}),r("span",{class:L6,children:[r("span",{class:N6,children:r(
"bdi",{children:W(o?jr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:B6,children:[r(se,{name:"error",size:14}),
r("bdi",{children:W(e.error)})]})]}),r("span",{class:z6,children:o&&Dr(o,o.timezone??"UTC")}),r("span",{class:F6,children:r(
$,{value:e.dataset,most:32})}),r("span",{class:I6,children:e.error===void 0?`${Ha(e.elapsed_ms)}, ${q(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:H6,children:j(e.at,vt(),"minute")})]}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:q6,onClick:()=>{T6(e.id).then(()=>n(e),l=>ee(K(l).message))}})]})}function wK(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var U6={name:"history",label:"History",icon:"history",letter:"h",Page:W6};var Wt=[M$,GD,nA,UA,S4,sO,lR],Ti=[RL,C6,U6,TC];var K6="Nr",j6="Os",G6="Ps",J6="Qs",Z6="Vs",Y6="Rr",Q6="Ar",X6="Ws",eN="Ys",tN="Dr";function nN(){let e=ck.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&Wt.some(({name:a})=>a===
"funnel");return r("section",{class:K6,"aria-label":"What was loaded",children:[r("div",{class:j6,children:[r("p",{class:G6,
role:"status",children:fg(t,n)}),r(M,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:mg})]}),s&&r("p",{class:J6,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:Z6,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:we(Y6,u>=0&&Q6),"aria-pre\
ssed":u>=0,onClick:()=>pk(a),children:[u>=0&&r("span",{class:X6,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",
{class:eN,children:q(l)})]},a)})}),r("div",{class:tN,children:[n.rejected>0&&r(M,{kind:"outlined",onClick:()=>{mg(),be(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(M,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:mk,children:"Show the funnel"})]})]})}function oN(){return N(()=>{_o(),wk()},[]),r(A,{children:[r(C1,{}),r(nN,{}),r(Tk,{})]})}function rN(){let{value:e,error:t}=Ie.value,n=e?.[0]?.name;return N(()=>{e||Et()},[]),N(()=>{n!==void 0&&ci(n)},[n]),t?r(
$e,{icon:"warning",title:"The datasets cannot be listed",actions:r(M,{kind:"outlined",onClick:()=>{Et()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(yO,{}):r(Se,{})}function iN(){return r($e,{icon:"search",title:"There is no\
 such page",actions:r(M,{kind:"primary",onClick:()=>be(""),children:"To the first dataset"})})}var sN="Zs",aN="ec",lN="ic",uN="rc",cN="Ie",dN="ac";function pN(){let[e,t]=C(""),[n,o]=C(null),[i,s]=C(!1),a=H(null);return N(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:sN,children:r("form",{class:aN,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
jx(e.trim()).then(()=>location.reload(),c=>{s(!1),o(K(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:lN,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:uN,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:cN,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(pe,{id:"token-problem",error:n}),r(M,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:dN,children:"Log in"})]})})}var mN="Tr",fN="tc",hN="oc",gN="nc";function yN({id:e}){let[t,n]=C(null),[o,i]=C(null),[s,a]=C(0);return N(()=>{let l=new AbortController;return NC(e,l.signal).
then(async u=>{let c=await vN(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?aa(c):be(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(K(u))}),()=>l.abort()},[e,s]),o?.status===404?r($e,{icon:"share",title:"There is no such l\
ink",actions:r(M,{kind:"primary",onClick:()=>be(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(dr,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(TK,{link:t}):r(Se,{})}async function vN(e){
let t=Fd(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await ui(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function TK({link:e}){let[t,n]=C(null);N(()=>{vN(e).then(n)},[e]);let o=Wt.find(({name:l})=>l===t?.view);if(N(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Se,{});let{document:i}=t,s={...Oh,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>li(t);return r(A,{children:[r(Zl,{kind:"info",actions:r(M,{small:!0,kind:"outlined",onClick:()=>aa(
t),children:"Ask now"}),children:["The numbers as they were on ",j(e.made,vt(),"minute"),"."]}),r("main",{class:mN,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:fN,children:r("bdi",{children:W(jr(i))})}),r("p",{class:hN,children:[
W(i.dataset),", ",Dr(i,i.timezone??"UTC")]}),r("div",{class:gN,onPointerDownCapture:a,onFocusCapture:a,children:r(ml,{view:o,
document:i,result:s,drawn:t})})]})]})}var bN="pc",xN="dc",wN="lc",kN="_r",CN="xc",SN="qr";function TN({onClose:e}){let t=Map.groupBy(Vw.value,({group:n})=>n);return r(Xe,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:bN,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:xN,children:n}),r("dl",{class:wN,children:o.
map(({keys:i,label:s})=>r("div",{class:kN,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:CN,
children:a},a))})]},i))})]},n))}),r("div",{class:SN,children:[r("label",{children:[r("input",{type:"checkbox",checked:Ww.
value,onChange:n=>Uw(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:yp.value,onChange:n=>zC(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Cf(e){let t=ii(ve.value),n=ye(ve.value[t]?.by),o=xe(e);n.includes(o)||me({document:Me(ve.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Uc(e){let t=rg(Ht.value);t?PN(e,t):Hd(Ht.value).then(n=>PN(e,n))}function PN(e,t){let n=Ae.value.view===e.name,
o=nw(e.name,t);o!==null&&ee(o,{label:"Undo",act:ai}),n&&Hi.value.kind!=="view"&&Ht.value!==""&&Mr(),Ht.value===""&&be("")}
function _N(){let e="Go to";return[...Wt.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Uc(t)})),...Ti.map(
t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>be(t.name)}))]}var Pb=matchMedia("(prefers-color-scheme: dark)"),MN=ce(Pb.matches),Tb=Pr("theme"),Kc=ce(Tb==="light"||Tb==="dark"?Tb:"s\
ystem"),au=dn(()=>Kc.value==="system"?MN.value?"dark":"light":Kc.value);function Sf(e){Kc.value=e,_r("theme",e)}function $N(){
Pb.addEventListener("change",()=>{MN.value=Pb.matches}),wn(()=>{document.documentElement.dataset.theme=au.value})}function DN({onClose:e,onHelp:t}){let[n,o]=C(""),i=MK(_K(t),n).slice(0,200);return r(Xe,{title:"Find",onClose:e,children:r(
Vi,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function _K(e){let t=Ht.value===""?[]:Ee(Ht.value).value.value?.columns??[];return[...Wt.map(n=>({name:n.
label,kind:"page",act:()=>Uc(n)})),...Ti.map(n=>({name:n.label,kind:"page",act:()=>be(n.name)})),...(Ie.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{ci(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Cf(
n)})),...Ga.value?[{name:"Undo",kind:"command",act:ai}]:[],...Ja.value?[{name:"Redo",kind:"command",act:Za}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>ao({kind:"json"})},{name:au.value==="dark"?"Light":"Dark",kind:"command",act:()=>Sf(
au.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function MK(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var AN="Ue",ON="Fr";function RN({folded:e}){let[t,...n]=di.value,o=t?`${al(t.kind)} ${t.dataset}, ${V(t.done)}`:"",i=Po(o);return t?r("butto\
n",{type:"button",class:AN,"aria-label":o,onClick:()=>be("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
al(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:ON,children:V(t.done)}),r(il,{small:!0,label:o,done:t.done})]}):null}function LN(){let e=Ba.value?.tokens?Ba.value.name:void 0;if(e===void 0)return null;let t=()=>{Gx().then(()=>location.reload(),
n=>ee(`Logging out failed: ${K(n).message}`))};return r(ot,{icon:"actor",label:`Logged in as ${X(e).text}`,menuLabel:"Ac\
count",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var NN="Gr",BN="s",zN="Jr",FN="sc",IN="Kr",_b="Or",HN="c",qN="Pr",VN="Qr",WN="He",UN="Vr";var Pi=ce(Pr("rail")==="folded");function EK(){Pi.value=!Pi.value,_r("rail",Pi.value?"folded":"open")}function jN({onPalette:e,
onHelp:t}){let n=Hi.value;return r("nav",{"aria-label":"Pages",class:we(NN,Pi.value&&BN),children:[r("div",{class:zN,children:[
r(OK,{}),!Pi.value&&r("span",{class:FN,children:"Sluice"})]}),r("ul",{class:_b,children:Wt.map(o=>r(KN,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ae.value.view===o.name,onClick:()=>Uc(o)},o.name))}),Ti.length>0&&r(
"div",{class:VN,role:"presentation"}),r("ul",{class:_b,children:Ti.map(o=>r(KN,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>be(o.name)},o.name))}),r("div",{class:WN,children:[r(RN,{folded:Pi.
value}),r(M,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(AK,{}),r(LN,{}),r(M,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(M,{icon:"collapse",label:Pi.value?"Widen":"Fold",kind:"quiet",class:UN,onClick:EK})]})]})}
function KN({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Po(Pi.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:HN,"aria-current":o?"page":void 0,"aria-label":Pi.value?t:void 0,onClick:i,...s,children:[
r(se,{name:e,size:20}),r("span",{class:qN,children:t})]})})}function AK(){let e=(t,n)=>({label:n,checked:Kc.value===t,act:()=>Sf(
t)});return r(ot,{icon:au.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function OK(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:IN,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var JN="Wr",ZN="Yr";function YN({children:e}){let[t,n]=C(null);Yo([..._N(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Ga.value&&ai()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Ja.value&&
Za()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:$o},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:LK}]),N(()=>{let i=s=>{if(Hu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";jd(a).then(l=>{l&&(me(l),ee("The question was pasted.",{label:"Undo",act:ai}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:JN,children:[r(jN,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:ZN,children:[za.value==="away"&&r(Zl,{kind:"warning",actions:r(M,{small:!0,
kind:"outlined",onClick:Qx,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(DN,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(TN,{onClose:o}),r(dC,{}),r(
uk,{}),r(d0,{})]})}function LK(){let{phase:e}=Fn.result.value;e==="running"||e==="estimate"?Fn.cancel():si.value.length>
0&&Nd()}var QN="cc",XN="gc",eB="Zr",tB="hc";var Pf=dn(()=>qs.value.filter(e=>e.to.dataset===ve.value.dataset));function nB(){return Pf.value.length===0?null:r("nav",
{"aria-label":"The way here",class:QN,children:[Pf.value.map((e,t)=>r("span",{class:XN,children:[r("button",{type:"butto\
n",class:eB,onClick:()=>{Fg(t),me(e.from)},children:t===0?"all":X(Pf.value[t-1]?.label).text}),r(se,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:tB,children:X(Pf.value.at(-1)?.label).text})]})}var oB="Le",rB="fc",iB="uc",sB="mc",aB="vc",lB="wc";function _f({title:e,note:t,actions:n,children:o,onClose:i}){let s=H(null),a=gt();return it(()=>{ni();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:oB,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:rB,children:[r("div",{class:iB,children:[r("h2",{id:a,class:sB,
children:e}),t&&r("p",{class:aB,children:t})]}),n,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:lB,children:o})]})}var uB="bc",cB="yc",dB="kc",Mb="zc";function pB({layer:e,onClose:t}){let n=e.request,o=Dl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Z(()=>o.pages.flat(),[o.pages]),a=Z(()=>o.columns.map((c,d)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:Zo(c)&&d>0,cell:p=>d===0?r($,{value:p[0],most:64,middle:!0}):r($,{shown:lo(p[d],c,i)})})),
[o.columns,i]),l=Ee(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&be(Xa(n.dataset,
String(c[0])))};return r(_f,{title:"Actors",onClose:t,note:r(A,{children:[r($,{value:e.label,most:200}),FK(s.length,o.hasMore)]}),
actions:r(M,{icon:"save",kind:"outlined",onClick:()=>ao({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:dB,children:[r(pe,{error:o.error}),r(M,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:Mb,children:r(Se,{lines:12})}),o.first&&(s.length===0?
r("p",{class:Mb,children:"No actor is here."}):r("div",{class:uB,children:[r(_e,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:cB,children:r(M,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function FK(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Df="jc",fB="Xc",hB="K",gB="Sc";var IK=/^[A-Za-z_][A-Za-z0-9_]*$/;function vB({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=C(o?"live":"frozen"),
[a,l]=C(""),[u,c]=C(null),[d,p]=C(null),m=async()=>{if(!IK.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await qK(a,o,String(e.label)):n&&await WK(a,n,String(e.label),p),Kn(
Ht.value),ee(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){p(null),c(HK(K(f)))}};
return r(Xe,{title:"Save as cohort",onClose:t,foot:r(A,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,
{kind:"primary",disabled:d!==null||a==="",onClick:()=>{m()},children:d===null?"Save":`${B(d)} actors read`})]}),children:[
r("p",{class:Df,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),m()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(Gt,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:fB,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(yB,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(yB,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(pe,{error:u})]})]})}function HK(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function yB({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:hB,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:gB,children:n?"Not possibl\
e for these actors.":s})]})]})}function bB(e,t){return`v1/datasets/${encodeURIComponent(Ht.value)}/${e}/${encodeURIComponent(
t)}`}async function qK(e,t,n){await re(bB("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var VK=1e4;async function WK(e,t,n,o){let i=[],s,a="";o(0);do{let u=await re("v1/actors",{body:{...t,
limit:VK,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await re(`${bB("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function xB({layer:e,onClose:t}){let n=e.document,o=Dl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=yt(em(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(_f,{title:"Events",onClose:t,note:r(A,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${B(s)} events`]}),children:r(rm,{paging:o,document:n,zone:a})})}var kB="Bc",CB="Cc",SB="ea",TB="Ec",PB="Ic",_B="Uc",MB="ia",$B="Hc",DB="Lc",EB="Mc",AB="Nc",OB="ra",RB="Rc";var UK=6;function LB({column:e,document:t}){let n=H(null),{values:o,error:i,former:s}=KK(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let d=c?`not (${ri(e.name,u)})`:ri(e.name,u);He({document:Me(t,"where",jn(t.
where,d))},d)};return r("section",{ref:n,class:SB,"aria-label":X(e.name).text,"data-former":s,children:[r("div",{class:TB,
children:[r("h3",{class:PB,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:_B,children:[q(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(M,{small:!0,kind:"quiet",label:`Break down by ${X(e.name).text}`,onClick:()=>Cf(
e.name),children:"By"})]}),i&&r(pe,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},d)=>r("li",{children:r("\
button",{type:"button",class:MB,onClick:p=>l(u,p.altKey),children:[r("span",{class:$B,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:DB,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:EB,title:B(c),children:[o.exact?"":"~",q(
c)]})]})},d))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:AB,children:[o.more>0&&r("span",{children:[q(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:OB,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",q(o.nulls)]})]})]})}
function KK(e,t,n){let[o,i]=C(!1),[s,a]=C({values:null,error:null,former:!1}),l=jK(t,n);return N(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),N(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),bd(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{kn(
c)||a({values:null,error:K(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function jK(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:xe(e),limit:UK,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function NB({onClose:e}){let[t,n]=C(""),o=Ee(Ht.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(ls,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:kB,children:r("input",{class:CB,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(LB,{column:s,document:ve.value},s.name)):r(Se,
{}),r("p",{class:RB,children:"Click: only this value. Alt+click: all but this value."})]})}var zB="Ac",FB="Dc";function HB({onClose:e}){let t=ve.value,[n,o]=C(()=>JSON.stringify(t,null,2)),[i,s]=C(null);return N(()=>{Bt(IB(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(ls,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(M,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Be(n,"The document")}),children:[r(Fl,{class:zB,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=IB(l);s(c),u&&me({document:{...u,dataset:u.dataset||Ae.value.document.dataset}},
"replace")},onRun:$o}),i!==null&&r("div",{class:FB,children:r(pe,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function IB(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function qB({layer:e,onClose:t}){let[n,o]=C(""),[i,s]=C(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=ve.value,d=()=>{n.trim()!==""&&gl({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,p=>s(
K(p)))};return r(Xe,{title:"Note",onClose:t,foot:r(A,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,{
kind:"primary",onClick:d,children:"Save"})]}),children:[r("p",{class:Df,children:[j(a,c),l===void 0?"":` to ${j(l,c)}`]}),
r("form",{onSubmit:p=>{p.preventDefault(),d()},children:[r("input",{class:We,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:p=>o(p.currentTarget.value)}),i&&r(pe,{error:i})]})]})}var VB=new Map([["facets",NB],["json",HB],["events",xB],["actors",pB],["cohort",vB],["note",qB],["live-event",nR]]);var WB=["1d","7d","30d","1y"];function UB(){let e=H(null),[t,n]=C(null),o=ve.value.compare?.offset,i=ti(Fn.result.value.
error,"compare"),s=()=>n(null);return r(A,{children:[r(M,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${W(hp(o))} before`}),i&&t===null&&r("div",{class:Xp,children:r(pe,{error:i})}),t==="menu"&&r(co,{anchor:e.current,label:"\
Compare",items:JK(o,()=>n("field")),onClose:s}),t==="field"&&r(jt,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:s_,children:r(Gt,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),Ef(a.trim()===""?void 0:a.trim())}})})})]})}
function JK(e,t){let n=e!==void 0&&!WB.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>Ef(void 0)},
{label:"The period before",checked:!1,act:()=>{ZK()}},...WB.map(o=>({label:`${hp(o)} before`,checked:e===o,act:()=>Ef(o)})),
{label:n?`${W(hp(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function Ef(e){
de("compare",e===void 0?void 0:{offset:e})}async function ZK(){try{let e=ve.value,t=await XP(e);t===null?ee("The range h\
as no start: choose one before it is compared."):ve.value===e&&Ef(t)}catch(e){ee(K(e).message)}}var KB="Tc",jB="_c",$b="Me",GB="qc",JB="Fc";var uu="";function ZB({onClose:e}){let[t,n]=C(null),[o,i]=C(uu),[s,a]=C(""),[l,u]=C(""),[c,d]=C(null),[p,m]=C(!1),f=gt();
N(()=>{tf().then(y=>{let w=[...y].sort((b,S)=>S.changed.localeCompare(b.changed));n(w),i(w[0]?.id??uu)},y=>d(K(y)))},[]);
let g=jr(Ae.value.document);return r(Xe,{title:"Save to a board",onClose:e,children:r("form",{class:KB,onSubmit:y=>{y.preventDefault(),
m(!0),QK(o,s.trim()||"My board",l.trim()).then(e,w=>{d(K(w)),m(!1)})},children:[r("label",{class:kt,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:We,"data-autofocus":!0,value:l,placeholder:W(g),maxLength:200,autocomplete:"\
off",onInput:y=>u(y.currentTarget.value)}),r("fieldset",{class:jB,children:[r("legend",{class:kt,children:"Board"}),(t??
[]).map(y=>r("label",{class:$b,children:[r("input",{type:"radio",name:f,checked:o===y.id,onChange:()=>i(y.id)}),r("bdi",
{class:GB,children:W(y.name)})]},y.id)),r("label",{class:$b,children:[r("input",{type:"radio",name:f,checked:o===uu,onChange:()=>i(
uu)}),r("span",{children:"A new board"})]})]}),o===uu&&r(A,{children:[r("label",{class:kt,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:We,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:y=>a(
y.currentTarget.value)})]}),c&&r(pe,{error:c}),r("div",{class:JB,children:r(M,{type:"submit",kind:"primary",icon:"save",
disabled:p||t===null,children:"Save"})})]})})}async function QK(e,t,n){let{document:o,view:i,as:s}=Ae.value,a=e===uu?null:
await pr(e),l=s??Wt.find(d=>d.name===i)?.chartOf(o)??"",u=la(a?.content??Yl,{kind:"query",title:n,document:o,as:l}),c=a?
await zc(e,a.version,a.name,u):await mr(t,u);ee(`Saved to ${W(c.name)}.`,{label:"Open",act:()=>be(`boards/${encodeURIComponent(
c.id)}`)}),a&&ee("The tile can be taken back.",{label:"Undo",act:()=>{XK(c,a)}})}async function XK(e,t){await zc(e.id,e.
version,t.name,t.content).then(()=>ee("The tile is taken back."),n=>ee(K(n).message))}var e9=ce([]);function YB(){return r(ot,{icon:"save",menuLabel:"Save",items:[...t9(),...e9.value],placing:{align:"end"},children:"Save"})}
function t9(){let{dataset:e,where:t}=Ae.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>ji(
o=>r(ZB,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>be(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>uf(e)}]}var XB="Gc",e8="Ne";function t8(){let e=Fn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:XB,children:[r("sp\
an",{role:"status",class:e8,"data-phase":e.phase,children:[e.phase==="exact"&&r(se,{name:"check",size:14}),e.phase==="er\
ror"&&r(se,{name:"error",size:14}),o9(e)]}),t&&r(M,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Fn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(M,{small:!0,kind:"outlined",onClick:$o,children:"Run again"})]})}
function o9(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${V(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Ha(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${V(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${q(t.rows_scanned)} rows`:`${o}, ${n}`}}}var n8="Re",o8="Ae",r8="Jc",i8="De",s8="Kc";var a8=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function l8({runs:e}){N(()=>{Ie.value.value||
Et()},[]);let t=Ie.value.value?.map(({name:o})=>o)??[Ht.value],n=ve.value.timezone??"UTC";return r("header",{class:n8,"a\
ria-label":"The question",children:[r("div",{class:o8,children:[r(tn,{title:"Dataset",icon:"data",values:t,value:Ht.value,
onChange:o=>{ci(o)},class:r8}),e&&r(l_,{}),r(tn,{title:"Time zone",icon:"globe",values:pf(),value:n,onChange:o=>de("time\
zone",o),kind:"quiet",free:!0}),e&&r(UB,{}),e&&r(i9,{})]}),r("div",{class:i8,children:e&&r(t8,{})}),r("div",{class:s8,children:[
r(M,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Ga.value,onClick:ai}),r(M,{icon:"redo",label:"Redo",keys:"Ctrl+Shi\
ft+Z",disabled:!Ja.value,onClick:Za}),r(ot,{icon:"share",menuLabel:"Share",items:qC(),placing:{align:"end"},children:"Sh\
are"}),r(YB,{})]})]})}function i9(){let e=ve.value.sample,t=e===void 0||e===1?void 0:e,n=a8.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(ot,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:a8.map(([o,i])=>({label:o,checked:i===t,act:()=>de("sample",i)})),children:n})}var u8="Oc",c8="aa",d8="Pc",p8="Qc",m8="Vc",f8="Wc",h8="ta";function y8(){let e=Wt.find(({name:t})=>t===X0.value)??Wt[0];return e?r(a9,{view:e}):null}function a9({view:e}){let t=ve.
value,n=l9(Fn.result.value,t),o=cl(ew.value).chart??e.chartOf(t);N(()=>{globalThis.document.title=`${e.label} · ${t.dataset}\
 · Sluice`},[e,t.dataset]),Yo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Db("facets")}]),
Yo([{keys:"/",label:`Sentence: ${Ky}`,group:"View",act:Uy}]);let i=a=>{me({as:a,document:e.choose?e.choose(t,a):t})},s=n.
phase==="running"||n.phase==="estimate";return r(A,{children:[r(l8,{runs:e.runs??!0}),r(zd,{busy:s,done:n.done}),r("div",
{class:u8,children:[r("main",{class:c8,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"sp\
oken",children:e.label}),r(nB,{}),r("div",{class:d8,children:[r("div",{class:p8,children:r(e.Sentence,{document:t,result:n})}),
r("div",{class:m8,children:[e.charts.length>1&&r(Ct,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,
icon:u})=>({value:a,label:l,icon:u}))}),r(M,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Eb(
"facets"),onClick:()=>Db("facets")}),r(M,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Eb("json"),onClick:()=>Db(
"json")})]})]}),n.error&&!u9(e,n.error)&&r("div",{class:f8,children:r(pe,{error:n.error})}),r("div",{class:h8,"data-form\
er":n.former,children:r(ml,{view:e,document:t,result:n,drawn:Ae.value})})]}),r(c9,{})]})]})}function l9(e,t){return e.of===
null||g8(e.of)===g8(t)?e:{...e,answer:null,of:null,former:!1}}function g8(e){let t=e.aggregate?.over;return`${ii(e)} ${typeof t==
"object"?Object.keys(t).join():"events"}`}function Eb(e){return si.value.some(t=>t.kind===e)}function Db(e){let t=si.value.
filter(n=>n.kind===Tr);me({open:Eb(e)?si.value.filter(n=>n.kind!==e):[...t,{kind:e}]})}function u9(e,t){return["from","t\
o",...e.errorPlaces??[]].some(n=>ti(t,n)!==null)}function c9(){return r(A,{children:si.value.map((e,t)=>{let n=VB.get(e.
kind);return n?r(n,{layer:e,onClose:Nd},t):null})})}function v8(){return Ba.value?.tokens&&Ba.value.name===void 0?r(pN,{}):r(A,{children:[r(YN,{children:r(d9,{})}),r(oN,{})]})}
function d9(){let e=Hi.value;switch(e.kind){case"home":return r(rN,{});case"view":return r(y8,{});case"page":{let t=Ti.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(iN,{})}case"actor":return r(Ow,{dataset:e.dataset,actor:e.actor});case"\
link":return r(yN,{id:e.id})}}$N();Kx();Kw();await Pw();FC();MS();xx(r(v8,{}),document.body);
