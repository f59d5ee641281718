var ty=Object.defineProperty;var ns=(e,t)=>{for(var n in t)ty(e,n,{get:t[n],enumerable:!0})};var D,xl,is,ft,os,Ro,wl,Lo,kl,as,rs,_l,In=Symbol.for("pv"),No={},Bo=[],ny=/^m(i|n|o|s|text|space)$/,ls=Array.isArray,us=Bo.
slice,Ot=Object.assign;function Lt(e){e&&e.parentNode&&e.remove()}function Cl(e,t,n){var o,r,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?us.call(arguments,2):n),Bn(e,
a,o,r,null)}function Bn(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:In,__v:r||
++xl,__i:-1,__u:0};return!r&&D.vnode&&D.vnode(s),s}function S(e){return e.children}function dt(e,t){this.props=e,this.context=t,this.__g=0}function yt(e,t){if(t==null)return e.
__&&yt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:yt(e)}function oy(e){var t,n=e.__v,o=n.__e,r=[],s=[],a=e.__P;a&&((t=Ot({constructor:In},n)).__v=n.__v+1,
D.vnode&&D.vnode(t),cs(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||yt(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,
El(r,t,s),n.__=n.__e=null,t.__e!=o&&Tl(t))}function Tl(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Tl(e)}function ss(e){(8&e.__g||(e.__g|=8,ft.push(e),Ro++))&&os==D.debounceRendering||
((os=D.debounceRendering)||queueMicrotask)($l)}function $l(){try{for(var e,t=1;ft.length;)ft.length>t&&ft.sort(wl),e=ft.
shift(),t=ft.length,8&e.__g&&oy(e)}finally{(Ro=ft.length)&&(os||queueMicrotask)($l)}}function Pl(e,t,n,o,r,s,a,l,u,c,p){
var d,f,m,h,x,v,b=o.__k||Bo,g=t.length;for(u=ry(n,t,b,u,g),d=0;d<g;d++)(m=n.__k[d])!=null&&(f=~m.__i&&b[m.__i]||No,m.__i=
d,v=cs(e,m,f,r,s,a,l,u,c,p),h=m.__e,(f.ref!=m.ref||8&f.__u)&&(f.ref&&ps(f.ref,null,m,f),m.ref&&p.push(m.ref,m.__c||h,m)),
x=x||h,4&m.__u?(u=Sl(m,u,e,!f.__v),f.__e&&(f.__e=null)):typeof m.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),m.
__u&=-21);return n.__e=x,u}function ry(e,t,n,o,r){var s,a,l,u,c,p,d,f,m,h=n.length,x=h,v=0,b=0,g=e.__k=Array(r);for(s=0;s<
r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=g[s]=Bn(null,
a):ls(a)?a=g[s]=Bn(S,{children:a}):a.constructor===In&&a.__b?a=g[s]=Bn(a.type,a.props,a.key,a.ref,a.__v):g[s]=a,u=s+v,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=sy(a,n,u,x))&&(x--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?v--:c==u+1?v++:c!=
u&&(c>u?v--:v++,b=1)):(~c||(r>h?v--:r<h&&v++),typeof a.type!="function"&&(a.__u|=4))):g[s]=null;if(b){for(p=[],d=[],s=0;s<
r;s++)if((a=g[s])&&16&a.__u){for(v=0,f=p.length;v<f;)p[m=v+f>>1]<a.__i?v=m+1:f=m;p[v]=a.__i,d[s]=v+1}for(v=p.length;s--;)
d[s]&&(d[s]==v?v--:g[s].__u|=4)}if(x)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=yt(l)),ms(l,l));return o}function Sl(e,t,n,o){
var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Sl(
r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=yt(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function sy(e,t,n,o){var r,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&
!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function vl(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Ao(e,t,n,o,r){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||vl(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||vl(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=rs[t]||(rs[t]=
iy(t)),(e.__a||(e.__a={}))[t]=as,s=t!=(t=t.replace(kl,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function iy(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Lo]==null)t[Lo]=as++;else if(t[Lo]<this.__a[e])return;return n(D.event?D.event(t):t)}}}function cs(e,t,n,o,r,s,a,l,u,c){
var p,d,f,m,h,x,v,b,g,y,w,Y,te,Ie,Me,Nn,P,I,z=t.type;if(t.constructor!==In)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,d=s=[],p.nodeType==8?l=Oo(p,s):s.push(p),l=s[0]||l),(p=D.__b)&&p(t);e:if(typeof z=="function"){f=a.length;try{
if(b=t.props,g=(p=z.prototype)&&p.render,y=(p=z.contextType)&&o[p.__c],w=p?y?y.props.value:p.__:o,(m=n.__c)?(t.__c=m,2&m.
__g&&(m.__g|=1)):(g?t.__c=m=new z(b,w):(t.__c=m=new dt(b,w),m.constructor=z,m.render=ly),y&&y.sub(m),m.state||(m.state={}),
m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),g&&(m.__s||(m.__s=m.state),z.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Ot({},
m.__s)),Ot(m.__s,z.getDerivedStateFromProps(b,m.__s)))),h=m.props,x=m.state,m.__v=t,n.__c){if(b!==h&&g&&!z.getDerivedStateFromProps&&
m.componentWillReceiveProps&&m.componentWillReceiveProps(b,w),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&
m.shouldComponentUpdate(b,m.__s,w)===!1){t.__v!=n.__v&&(m.props=b,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(F){F&&(F.__=t)}),Bo.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&a.push(m),l=yt(n);break e}m.componentWillUpdate&&
m.componentWillUpdate(b,m.__s,w),g&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(h,x,v)})}else g&&!z.
getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),g&&m.componentDidMount&&m.__h.push(m.componentDidMount);
m.context=w,m.props=b,m.__P=e,m.__g&=-5,Y=D.__r,te=g?25:0;do m.__g&=-9,Y&&Y(t),p=m.render(m.props,m.state=m.__s,m.context);while(8&
m.__g&&++te<25);g&&(Bo.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=Ot({},o,m.getChildContext())),
g&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(h,x)),Ie=p&&p.type===S&&p.key==null?p.props.children:p,
b.__P&&(p=l,r=(e=b.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(F){F&&ms(F,F)}),n.__k=null),
l=n.__k?yt(n,0):null),l=Pl(e,ls(Ie)?Ie:[Ie],t,n,o,r,s,a,l,u,c),b.__P&&(t.__e=null,l=p),t.__u&=-161,d&&d.some(Lt),m.__h.length&&
a.push(m),1&m.__g&&(m.__g&=-4)}catch(F){if(a.length=f,t.__v=null,u||s)if(F&&F.then){if(t.__u|=128|u,s){for(~(P=s.indexOf(
l||void 0))||(P=s.length);(I=s[P-1])&&I.nodeType==8;)P--;for(;P<s.length;P++)if(I=s[P])if(s[P]=null,Me){if(I==Nn)break}else{
if(I.nodeType!=8)break;I.data.startsWith("$s")&&(Nn=Oo(Me=I))}}if(!Me){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
Me=l}(p=Oo(Me=t.__c.__z||(t.__c.__z=Me)))?(t.__e=Me,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Lt);else t.__e=n.__e;
t.__k||(t.__k=n.__k||[]),F&&F.then||Ml(t),D.__e(F,t,n)}}else l=t.__e=ay(n.__e,t,n,o,r,s,a,u,c,e);return(p=D.diffed)&&p(t),
l}function Oo(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.
startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ml(e){e&&(e.__c&&(e.__c.__g|=
4),e.__k&&e.__k.some(Ml))}function El(e,t,n){for(var o=0;o<n.length;)ps(n[o++],n[o++],n[o++]);D.__c&&D.__c(t,e),e.some(function(r){
try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){D.__e(s,r.__v)}})}function ay(e,t,n,o,r,s,a,l,u,c){var p,d,
f,m,h,x,v,b,g=n.props||No,y=t.props,w=t.type;if(w=="svg"?r="http://www.w3.org/2000/svg":w=="math"?r="http://www.w3.org/1\
998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((h=s[p])&&(w?h.localName==w:h.nodeType==
3)){e=h,s[p]=null;break}}if(!e){if(b=c.ownerDocument||document,!w)return b.createTextNode(y);e=b.createElementNS(r,w,y.is?
y:c),l&&(D.__m&&D.__m(t,s),l=!1),s=null}if(w){if(c=w=="template"&&e.content||e,s=w=="textarea"&&y.defaultValue!=null?null:
s&&us.call(c.childNodes),!l&&s)for(g={},p=0;p<e.attributes.length;p++)g[(h=e.attributes[p]).name]=h.value;for(p in g)h=g[p],
p=="dangerouslySetInnerHTML"?f=h:p=="children"||p in y||p=="value"&&"defaultValue"in y||p=="checked"&&"defaultChecked"in
y||Ao(e,p,null,h,r);for(p in y)h=y[p],p=="children"?m=h:p=="dangerouslySetInnerHTML"?d=h:p=="value"?x=h:p=="checked"?v=h:
l&&typeof h!="function"||g[p]===h||Ao(e,p,h,g[p],r);d?(l||f&&(d.__html==f.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(f&&(e.textContent=""),(w=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ny.test(w))&&(r="\
http://www.w3.org/1999/xhtml"),Pl(c,ls(m)?m:[m],t,n,o,r,s,a,s?s[0]:n.__k&&yt(n,0),l,u),s&&s.some(Lt)),l&&w!="textarea"||
(p="value",w=="progress"&&x==null?e.removeAttribute(p):x==null||x===e[p]&&(w!="progress"||x)||Ao(e,p,x,g[p],r),p="checke\
d",v!=null&&v!=e[p]&&Ao(e,p,v,g[p],r))}else g===y||l&&e.data==y||(e.data=y);return e}function ps(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
D.__e(r,n)}}function ms(e,t,n){var o,r,s,a;if(D.unmount&&D.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||ps(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){D.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&ms(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Oo(o,s=[]))&&(o==
e.__e&&s.some(Lt),Lt(r),Lt(o)),n||Lt(e.__e),e.__e=e.__c=e.__=null}function ly(e,t,n){return this.constructor(e,n)}function Dl(e,t){
var n,o,r,s;D.__&&D.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Bn(S,{children:[e]}),
r=[],s=[],cs(t,t.__k,o||No,No,t.namespaceURI,o?null:t.firstChild?us.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),
El(r,t.__k,s),t.__k.props.children=null}function Ee(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,ss(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+_l++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}D={__e:function(e,t,n,o){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&
r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.
__g|=2)}catch(l){e=l}}throw Ro=0,e}},xl=0,is=function(e){return e!=null&&e.constructor===In},dt.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ot({},this.state)),typeof e=="function"&&(e=e(Ot({},n),this.props)),e&&(Ot(
n,e),this.__v&&(t&&this.__k.push(t),ss(this)))},dt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),ss(this))},dt.prototype.render=S,ft=[],Ro=0,wl=function(e,t){return e.__v.__b-t.__v.__b},Lo=Symbol(),kl=/(PointerCapture)$|Capture$/i,
as=0,rs={},_l=0;var ht,G,fs,Al,ds=Object.is,qn=0,Fl=[],ys=[],ne=D,Ll=ne.__b,Ol=ne.__r,Rl=ne.diffed,Nl=ne.__c,Bl=ne.unmount,Il=ne.__;function sn(e,t){
ne.__h&&ne.__h(G,e,qn||t),qn=0;var n=G.__H||(G.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){
return qn=1,Ul(Kl,e)}function Ul(e,t,n){var o=sn(ht++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Kl(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);ds(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=G,!G.__f)){G.__f=!0;var r=G.shouldComponentUpdate;
G.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(f){
f.__N&&(c=!0,ds(f.__[0],f.__N[0])||(p=!0))}),r){var d=r.call(this,s,a,l);return c?d||p:d}return!c||p}}return o.__}function M(e,t){
var n=sn(ht++,3);!ne.__s&&gs(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,G.__H.__h.push(n))}function N(e,t){var n=sn(ht++,4);!ne.__s&&
gs(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,G.__h.push(n))}function _(e){return qn=5,re(function(){return{current:e}},[])}function re(e,t){var n=sn(ht++,7);return gs(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function uy(e,t){return qn=8,re(function(){
return e},t)}function _e(e){var t=G.context[e.__c],n=sn(ht++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(G)),t.props.value):
e.__}function Ce(){var e=sn(ht++,11);if(!e.__){for(var t=G.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function cy(){var e;do{for(;e=ys.shift();)try{Hn(e)}catch(n){ne.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Fl.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Hn),t.__h.some(hs),t.__h=[]}catch(n){t.__h=[],ne.__e(n,e.__v)}}}while(ys.
length)}ne.__b=function(e){G=null,Ll&&Ll(e)},ne.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Il&&Il(e,t)},ne.
__r=function(e){Ol&&Ol(e),ht=0;var t=(G=e.__c).__H;t&&(fs==G?G.__h=[]:(t.__h.some(Hn),t.__h.some(hs),ht=0),t.__h=[],t.__.
some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),fs=G},ne.diffed=function(e){Rl&&Rl(e);var t=e.__c;t&&t.__H&&(t.
__H.__h.length&&ql(Fl.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),fs=G=null},ne.__c=function(e,t){t.some(function(n){
try{n.__h.some(Hn),n.__h=n.__h.filter(function(o){return!o.__||hs(o)})}catch(o){n.__h=[function(){throw o}]}}),Nl&&Nl(e,
t)},ne.unmount=function(e){Bl&&Bl(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){
for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,ql(ys.push(r))}else Hn(r)}catch(s){t=s}}),o.__H=void 0,t&&
ne.__e(t,o.__v))};var Hl=typeof requestAnimationFrame=="function";function py(e){var t,n=function(){clearTimeout(o),Hl&&
cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Hl&&(t=requestAnimationFrame(n))}function ql(e){e!=1&&Al==ne.requestAnimationFrame||
((Al=ne.requestAnimationFrame)||py)(cy)}function Hn(e){var t=G,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),G=t}function hs(e){
var t=G;e.__c=e.__(),G=t}function gs(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!ds(n,e[o])})}function Kl(e,t){
return typeof t=="function"?t(e):t}var my=Symbol.for("preact-signals");function Fo(){if(Qe>1)Qe--;else{var e,t=!1;for((function(){var r=Ho;for(Ho=void 0;r!==
void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();Un!==void 0;){var n=Un;for(Un=
void 0,Io++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Wl(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Io=0,Qe--,
t)throw e}}function vs(e){if(Qe>0)return e();bs=++fy,Qe++;try{return e()}finally{Fo()}}var Fn,W=void 0;function Kn(e){var t=W,
n=Fn;W=void 0,Fn=void 0;try{return e()}finally{W=t,Fn=n}}var Un=void 0,Qe=0,Io=0,fy=0,bs=0,Ho=void 0,qo=0;function zl(e){
if(W!==void 0){var t=e.n;if(t===void 0||t.t!==W)return t={i:0,S:e,p:W.s,n:void 0,t:W,e:void 0,x:void 0,r:t},W.s!==void 0&&
(W.s.n=t),W.s=t,e.n=t,32&W.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=W.
s,t.n=void 0,W.s.n=t,W.s=t),t}}function ie(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,
this.Z=t?.unwatched,this.name=t?.name}ie.prototype.brand=my;ie.prototype.h=function(){return!0};ie.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Kn(function(){var o;(o=t.W)==null||o.call(t)}))};
ie.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Kn(function(){var r;(r=t.Z)==null||r.call(t)}))}};ie.prototype.subscribe=
function(e){var t=this;return ae(function(){var n=t.value;Kn(function(){return e(n)})},{name:"sub"})};ie.prototype.valueOf=
function(){return this.value};ie.prototype.toString=function(){return this.value+""};ie.prototype.toJSON=function(){return this.
value};ie.prototype.peek=function(){var e=this;return Kn(function(){return e.value})};Object.defineProperty(ie.prototype,
"value",{get:function(){var e=zl(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Io>100)
throw new Error("Cycle detected");(function(n){Qe!==0&&Io===0&&n.l!==bs&&(n.l=bs,Ho={S:n,v:n.v,i:n.i,o:Ho})})(this),this.
v=e,this.i++,qo++,Qe++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Fo()}}}});function C(e,t){return new ie(e,t)}
function Wl(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Vl(e){for(var t=e.
s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function jl(e){for(var t=e.
s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==
void 0&&(t.r=void 0),t=o}e.s=n}function Rt(e,t){ie.call(this,void 0,t),this.x=e,this.s=void 0,this.g=qo-1,this.f=4}Rt.prototype=
new ie;Rt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===qo))return!0;if(this.
g=qo,this.f|=1,this.i>0&&!Wl(this))return this.f&=-2,!0;var e=W;try{Vl(this),W=this;var t=this.x();(16&this.f||this.v!==
t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return W=e,jl(this),this.f&=-2,!0};
Rt.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}ie.prototype.S.call(
this,e)};Rt.prototype.U=function(e){if(this.t!==void 0&&(ie.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.
s;t!==void 0;t=t.n)t.S.U(t)}};Rt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.
N()}};Object.defineProperty(Rt.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=zl(
this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function se(e,t){return new Rt(e,t)}function Jl(e){
var t=e.j;if(e.j=void 0,typeof t=="function"){Qe++;var n=W;W=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,xs(e),o}finally{
W=n,Fo()}}}function xs(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Jl(e)}function dy(e){if(W!==this)
throw new Error("Out-of-order effect");jl(this),W=e,this.f&=-2;try{8&this.f&&xs(this)}finally{Fo()}}function an(e,t){this.
x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Fn&&Fn.push(this)}an.prototype.c=function(){var e=this.
S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};an.prototype.S=
function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Jl(this),Vl(this),Qe++;var e=W;return W=this,
dy.bind(this,e)};an.prototype.N=function(){2&this.f||(this.f|=2,this.u=Un,Un=this)};an.prototype.d=function(){this.f|=8,
1&this.f||xs(this)};an.prototype.dispose=function(){this.d()};function ae(e,t){var n=new an(e,t);try{n.c()}catch(r){throw n.
d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Gl,Ko,Uo,yy=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Zl=[];ae(function(){Gl=this.N})();function ln(e,t){D[e]=t.bind(null,D[e]||function(){})}function zn(e){if(Uo){var t=Uo;
Uo=void 0,t()}Uo=e&&e.S()}function Xl(e){var t=this,n=e.data,o=gy(n);o.name="ReactiveDom",o.value=n;var r=re(function(){
for(var l=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=se(function(){var m=o.value.value;return m===0?0:m===!0?
"":m||""}),p=se(function(){return!Array.isArray(c.value)&&!is(c.value)}),d=ae(function(){if(this.N=Yl,p.value){var m=c.value;
l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=m)}}),f=t.__$u.d;return t.__$u.d=function(){d(),f.call(this)},
[p,c]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}Xl.displayName="ReactiveTextNode";Object.defineProperties(ie.prototype,
{constructor:{configurable:!0,value:Cl(S,null).constructor},type:{configurable:!0,value:Xl},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ln("__b",function(e,t){if(zn(),Ko=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof ie&&(n||(t.__np=
n={}),n[r]=s,o[r]=s.peek())}}e(t)});ln("__r",function(e,t){if(e(t),t.type!==S){zn();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,s){var a;return ae(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;
yy&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Ko=o,zn(n)}});ln("__e",function(e,t,n,o){zn(),Ko=void 0,e(t,n,o)});ln("diffed",function(e,t){zn(),Ko=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||
(l.d(),s[a]=void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=hy(n,u,p,r),s[u]=c):c.o(p,r)}}}
e(t)});function hy(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,s=C(n);return{o:function(a,l){s.value=a,o=l},d:ae(function(){
this.N=Yl;var a=s.value.value;o[t]!==a&&(o[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(
t))})}}ln("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){
var s=o[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=
8;var p=c.__$u;p&&(c.__$u=void 0,p.d())}}e(t)});ln("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});dt.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function gy(e,t){return re(function(){return C(e,t)},[])}var by=function(e){queueMicrotask(function(){queueMicrotask(e)})};function vy(){vs(function(){for(var e;e=Zl.shift();)Gl.call(e)})}function Yl(){Zl.push(this)===1&&(D.requestAnimationFrame||
by)(vy)}var ws=new URL("../../",import.meta.url);function Te(e){return new URL(e,ws).href}function zo(e){return e.startsWith(ws.
pathname)?e.slice(ws.pathname.length):e.replace(/^\//,"")}var xy=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,wy=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function un(e){
return JSON.parse(wy.test(e)?e.replace(xy,ky):e)}function ky(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var oe=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Wn(){return new oe(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Vn(e,t=0){let n=ks(e)&&ks(
e.error)?e.error:null;if(!n)return new oe({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new oe({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:_y(n.span),status:t})}
function _y(e){if(!ks(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function ks(e){return e!==null&&typeof e=="object"}function jn(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}var Ql=C(0),eu=Ql;async function L(e,t={}){let n=await Nt(e,t);if(n.status!==204)return await tu(n)}async function Nt(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store",keepalive:t.method==="DELETE"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&
(n.signal=t.signal);let o=await Cy(Te(e),n);if(o.status===401&&Ql.value++,!o.ok)throw Vn(await tu(o).catch(()=>null),o.status);
return o}async function Cy(e,t){try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:Wn()}}async function tu(e){
let t=await e.text();try{return un(t)}catch{throw new oe({code:"unreadable",message:"The server's answer cannot be read",
status:e.status})}}function _s(e){return e instanceof DOMException&&e.name==="AbortError"}function B(e){return e instanceof
oe?e:new oe({code:"unexpected",message:e instanceof Error?e.message:String(e)})}var Wo=C(null),Cs=Wo,Bt=se(()=>!(Wo.value?.tokens&&Wo.value.name===void 0));async function ou(){await nu(),ae(()=>{eu.value>
0&&nu()})}async function nu(){await L("v1/me").then(e=>{Wo.value=e},()=>{})}async function ru(e){await L("v1/login",{body:{
token:e}})}async function su(){await L("v1/logout",{method:"POST"})}var $s=C([]),iu=C(!1),Ty=700,Ts,$y=$s,Py=iu,Vo=se(()=>$s.value.filter(({state:e})=>e==="running"));async function cn(){clearTimeout(
Ts);try{$s.value=(await L("v1/jobs")).jobs,iu.value=!0}catch{}clearTimeout(Ts),Vo.value.length>0&&(Ts=setTimeout(()=>{cn()},
Ty))}async function Sy(e){try{return await L(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(B(t).status===404)return null;
throw t}}async function My(e){await L(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await cn()}async function Ey(e){
await L(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await cn()}function Dy(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}function O(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var Ay=Symbol.for("pv"),Ly=0;function i(e,t,n,o,r,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ay,__v:--Ly,__i:-1,__u:0};return(r||
s)&&(c.__source=r,c.__self=s),D.vnode&&D.vnode(c),c}var Oy={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
700.700 0 00-1.400 0z",bell:"M5 13.500c1-1.500 1-3 1-5a4 4 0 018 0c0 2 0 3.500 1 5zM8.500 16a1.500 1.500 0 003 0",warning:"\
M10 3l7.500 13.500h-15zM10 8v4M10 14.200v.100",error:"M10 17a7 7 0 100-14 7 7 0 000 14zM10 6.500v4.500M10 13.500v.100",info:"\
M10 17a7 7 0 100-14 7 7 0 000 14zM10 9.500v4M10 6.600v.100",clock:"M10 17a7 7 0 100-14 7 7 0 000 14zM10 6v4.200l2.800 1.\
800",calendar:"M4 5h12v11H4zM4 8.500h12M7 3v3M13 3v3",globe:"M10 17a7 7 0 100-14 7 7 0 000 14zM3 10h14M10 3c-4 4-4 10 0 \
14M10 3c4 4 4 10 0 14",compare:"M3 14l5-6 4 3 5-7M3 17.500h2M7.500 17.500h2M12 17.500h2",sample:"M10 17a7 7 0 100-14 7 7\
 0 000 14zM10 10V3M10 10l5 5",sun:"M10 13.500a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM10 2v1.500M10 16.500V18M2 10h1.50\
0M16.500 10H18M4.300 4.300l1 1M14.700 14.700l1 1M15.700 4.300l-1 1M5.300 14.700l-1 1",moon:"M16 12.500A7 7 0 017.500 4a6\
.500 6.500 0 108.500 8.500z",collapse:"M4 4v12M16 6l-4 4 4 4M12 10h5",copy:"M7 7h9v9H7zM13 7V4H4v9h3",download:"M10 3v10\
M6 9.500l4 4 4-4M4 16.500h12",upload:"M10 14V4M6 7.500l4-4 4 4M4 16.500h12",filter:"M3 5h14M6 10h8M8.500 15h3",pause:"M7\
 4.500v11M13 4.500v11",play:"M6 4l10 6-10 6z",star:"M10 3l2.200 4.600 5 .700-3.600 3.500.900 5L10 14.400 5.500 16.800l.9\
00-5L2.800 8.300l5-.700z",edit:"M4 16l.700-3.300L13.500 4 16 6.500l-8.700 8.800z",trash:"M4 6h12M8 6V4h4v2M5.500 6l.800 \
10.500h7.400L14.500 6",braces:"M8 4c-3 0-1 5-4 6 3 1 1 6 4 6M12 4c3 0 1 5 4 6-3 1-1 6-4 6",sortUp:"M10 16V5M6 9l4-4 4 4",
sortDown:"M10 4v11M6 11l4 4 4-4",hide:"M3 10c3-5.500 11-5.500 14 0-3 5.500-11 5.500-14 0zM10 12a2 2 0 100-4 2 2 0 000 4z\
M4 16L16 4",show:"M3 10c3-5.500 11-5.500 14 0-3 5.500-11 5.500-14 0zM10 12a2 2 0 100-4 2 2 0 000 4z",actor:"M10 10a3.500\
 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function E({name:e,size:t=16}){return i("s\
vg",{width:t,height:t,viewBox:"0 0 20 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round",
"stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:i("path",{d:Oy[e]})})}function jo(e,t,n={}){let{side:o="bottom",align:r="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let x=t.right+s+a<=u-8;lu(
e,x?t.right+s:t.left-s-a,au(t.top,l,c));return}let p=c-8-t.bottom-s,d=t.top-s-8,f=o==="bottom"?l<=p||p>=d:!(l<=d||d>=p),
m=Math.max(f?p:d,64),h=r==="start"?t.left:r==="end"?t.right-a:t.left+(t.width-a)/2;l>m&&(e.style.maxHeight=`${m}px`),lu(
e,au(h,a,u),f?t.bottom+s:t.top-s-Math.min(l,m))}function au(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function lu(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Ss=C(null),Ps,By=500;function uu(e,t,n){clearTimeout(Ps),Ps=setTimeout(()=>{e.isConnected&&(Ss.value={anchor:e,text:t})},
n)}function gt(){clearTimeout(Ps),Ss.value=null}function et(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&uu(
t.currentTarget,e,By)},onPointerLeave:gt,onPointerDown:gt,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
uu(n,e,0)},onBlur:gt}:{}}function cu(){let e=_(null),t=Ss.value;return N(()=>{!e.current||!t||(e.current.showPopover(),jo(
e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?i("div",{ref:e,popover:"manual",
role:"tooltip",class:"i5",children:t.text}):null}var As={};ns(As,{button:()=>Ms,danger:()=>Iy,iconOnly:()=>Es,outlined:()=>Hy,primary:()=>qy,quiet:()=>Fy,small:()=>Ds});
var Ms="s1";var Iy="v1";var Es="w1";var Hy="t1";var qy="u1";var Fy="x1";var Ds="y1";function T(e){let{children:t,icon:n,after:o,label:r,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=et(u||s?[r,s].filter(
Boolean).join("  "):void 0);return i("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:O("s1",a!=="plain"&&
As[a],u&&Es,l&&Ds,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,tabIndex:e.
stop===!1?-1:void 0,disabled:e.disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&i(E,{name:n}),t,o&&i(E,{name:o,
size:12})]})}var pu="c2";var mu="h2";var fu="e2";var du="f2";var yu="d2";function Jn({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let s=_(null),a=Ce();return N(()=>{gt();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("dialog",{ref:s,class:O(pu,r&&yu),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[i("div",{class:fu,children:[i("h2",{id:a,tabIndex:-1,
class:du,children:e}),i(T,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),i("div",{class:"g2",children:n}),
o&&i("div",{class:mu,children:o})]})}var hu="n2";var gu="p2";var bu="o2";function He({icon:e,title:t,children:n,actions:o}){return i("div",{class:hu,"data-empty":!0,children:[i(E,{name:e,size:32}),
i("h2",{class:bu,children:t}),n&&i("p",{class:gu,children:n}),i("div",{class:"q2",children:o})]})}var vu="d3";var xu="g3";var wu="f3";var ku="e3";function Ls({busy:e,done:t=null}){let n=_(null);return N(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),i("div",{class:"c3","aria-hidden":"true",children:e&&(t===null||t===0?i("div",{class:ku}):i("div",{ref:n,class:vu}))})}
function tt({lines:e=6}){return i("div",{class:wu,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>i("div",{class:xu},
n))})}var Jo=C(0);function $(e,t,n){return o=>i(Os,{part:e,pick:t,props:o,waiting:n??i(tt,{}),failed:n??i(Go,{part:e})})}function ye(e,t){
return n=>i(Os,{part:e,pick:t,props:n,waiting:null,failed:i(Jn,{title:"Not loaded",onClose:n.onClose,children:i(Go,{part:e})})})}
function bt(e,t,n=null,o=n){return r=>i(Os,{part:e,pick:t,props:r,waiting:n,failed:o})}function Os({part:e,pick:t,props:n,
waiting:o,failed:r}){let s=e.state.value;M(()=>{s!=="there"&&e.load()},[]);let a=s==="waiting";if(N(()=>{if(a)return Jo.
value++,()=>{Jo.value--}},[a]),!e.module)return i(S,{children:s==="failed"?r:o});let l=t(e.module);return i(l,{...n})}function Go({
part:e}){return i("div",{role:"alert",children:i(He,{icon:"warning",title:"This part of the page could not be loaded",actions:i(
S,{children:[i(T,{kind:"primary",onClick:()=>e.again(),children:"Try again"}),i(T,{kind:"outlined",onClick:()=>location.
reload(),children:"Reload the page"})]}),children:"The server does not answer, or another version of it was started. You\
r question is kept in the address."})})}var pn=[],_u=new WeakSet,Gn=0,Zo=!1;function Rs(e,t){t&&(Tu(t),pn.unshift(t)),Gn===0&&!Zo&&addEventListener("keydown",Cu,
!0),Gn++,Qy(e).then($u).then(()=>(Gn--,Gy()))}function Jy(e){return _u.has(e)}function Cu(e){if(!(!e.isTrusted||e.isComposing||
Yy(e.key))){if(e.key==="Escape"){pn.length=0;return}Tu(e),pn.push(e)}}function Tu(e){e.preventDefault(),e.stopImmediatePropagation()}
async function Gy(){if(!Zo){Zo=!0;for(let e=pn[0];e&&Gn===0;e=pn[0])pn.shift(),Zy(e),await $u();Zo=!1,Gn===0&&removeEventListener(
"keydown",Cu,!0)}}function Zy({key:e,code:t,shiftKey:n,ctrlKey:o,altKey:r,metaKey:s}){let a=Xy(),l=new KeyboardEvent("ke\
ydown",{key:e,code:t,shiftKey:n,ctrlKey:o,altKey:r,metaKey:s,bubbles:!0,cancelable:!0,composed:!0});!a.dispatchEvent(l)||
o||r||s||(a instanceof HTMLButtonElement?(e==="Enter"||e===" ")&&a.click():e.length===1?document.execCommand("insertText",
!1,e):e==="Backspace"&&document.execCommand("delete"))}function Xy(){let e=document.activeElement;for(;e?.shadowRoot?.activeElement;)
e=e.shadowRoot.activeElement;return e??document.body}function Yy(e){return e==="Shift"||e==="Control"||e==="Alt"||e==="M\
eta"}function Qy(e){let t=new Promise(n=>{setTimeout(()=>{_u.add(e),n()},5e3)});return Promise.race([e.catch(()=>{}),t])}
function $u(){return Promise.race([new Promise(e=>{requestAnimationFrame(()=>setTimeout(e))}),new Promise(e=>{setTimeout(
e,50)})])}var Pu=e=>new URL(`./${e}`,import.meta.url).href,Xo=class{constructor(t){this.fetch=t}fetch;#e=0;#t=null;get(){return this.#t??=
this.fetch(this.#e).catch(t=>{throw this.#e++,this.#t=null,t}),this.#t}},eh=new Xo(()=>new Promise((e,t)=>{let n=Object.
assign(document.createElement("link"),{rel:"stylesheet",href:Pu("late.css")});n.addEventListener("load",()=>e()),n.addEventListener(
"error",()=>{n.remove(),t(new Error("the style sheet cannot be loaded"))}),document.head.append(n)})),De=class{#e=C("wai\
ting");#t;#o;#n=null;constructor(t,{isStyled:n=!0,isShared:o=!1}={}){this.#o=n,this.#t=new Xo(r=>import(Pu(`${t}.js${r>0&&
!o?`?again=${r}`:""}`)))}get state(){return this.#e}get module(){return this.#n}async load(){if(this.#n)return"there";try{
let[t]=await Promise.all([this.#t.get(),this.#o?eh.get():null]);this.#n=t,this.#e.value="there"}catch{this.#e.value="fai\
led"}return this.#e.value}again(){this.#e.value="waiting",this.load()}};function mn(e,t){e.module?t():Rs(e.load().then(t))}var Q=new De("shared",{isShared:!0});var nt=new De("lines",{isStyled:!1}),It=new De("charts"),V=new De("behaviours"),j=new De("beside"),pe=new De("kept"),Su=new De(
"watch"),he=new De("data");var Yo="sluice.";function We(e){return Zn(()=>localStorage.getItem(Yo+e))}function Ve(e,t){Zn(()=>localStorage.setItem(Yo+
e,t))}function Xn(e){let t=Zn(()=>sessionStorage.getItem(Yo+e));return t===null?null:Zn(()=>JSON.parse(t))}function Ns(e,t){
Zn(()=>sessionStorage.setItem(Yo+e,JSON.stringify(t)))}function Zn(e){try{return e()}catch{return null}}var Yn=[];function Mu(){return Yn.length>0}function ce(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=_(null);return N(()=>{let s=r.
current;if(!s||!t)return;s.showPopover();let a=()=>jo(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);a();
let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener("re\
size",a)}},[t]),oh(r,o),rh(r,t,n),i("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:O("\
t3",e.class),children:e.children})}function oh(e,t){N(()=>{if(gt(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function rh(e,t,n){let o=_(n);o.current=n,N(()=>{let r={};Yn.push(
r);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!sh(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Yn.at(-1)!==r||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Yn.splice(Yn.indexOf(r),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function sh(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Ht=C([]),Bs=C(We("letters")!=="no"),Qo="",Eu,ih=Ht,ah=Bs;function lh(e){Bs.value=e,Ve("letters",e?"yes":"no")}function ot(e){
let t=_(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");M(()=>{let o=t.current.map((r,s)=>({...r,act:()=>t.current[s]?.
act()}));return Ht.value=[...Ht.value,...o],()=>{Ht.value=Ht.value.filter(r=>!o.includes(r))}},[n])}function Du(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}var uh=/^Ctrl\+(Shift\+)?Z$/;function Lu(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||
["Control","Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(ch(e.target)&&uh.test(
Du(e))||t&&(Qn(e.target)||!Bs.value&&e.key.length===1||ph()||Mu()))return;let n=Qo===""?Du(e):`${Qo} ${e.key}`,o=Ht.value.
findLast(({keys:r})=>r===n);o?(e.preventDefault(),Au(""),o.act()):t&&Au(Ht.value.some(({keys:r})=>r.startsWith(`${e.key}\
 `))?e.key:"")})}function Au(e){clearTimeout(Eu),Qo=e,e!==""&&(Eu=setTimeout(()=>{Qo=""},1200))}function Qn(e){return e instanceof
HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName)||e.closest('[role="menu"], [role="listbox\
"]')!==null)}function ch(e){return e instanceof HTMLElement&&(e.isContentEditable||e.matches("textarea, input:not([type=\
radio], [type=checkbox])"))}function ph(){return document.querySelector("dialog[open]")!==null}var Is=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],er=["explore","funnel",
"retention","paths","sessions","difference","live"],je="selection";function vt(e){return Is.find(t=>e[t]!==void 0&&e[t]!==
null)??"aggregate"}function U(e){return e==null?[]:(Array.isArray(e)?e:[e]).map(n=>typeof n=="string"?n:JSON.stringify(n))}var Ou=new Set(["boards","definitions","data","history","alerts","live","l","dev","v1","assets","healthz","readyz"]);function to(e,t){
let n=e.split("/").filter(u=>u!=="").map(mh),[o,r,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(Ou.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=er.find(u=>u===r)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function mh(e){try{return decodeURIComponent(e)}catch{return e}}function no(e,t){return`${Ru(e)}/${t}`}
function fh(e,t){return`${Ru(e)}/actor/${encodeURIComponent(t)}`}function Ru(e){let t=Ou.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function Nu(e){let t=[`q=${await eo(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as).replace(/%(3A|2C|3D)/g,decodeURIComponent)}`),e.open.length>0&&t.push(`open=${await eo(
e.open)}`),t.join("&")}async function tr(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await fn(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),s=r===null?[]:await fn(r);return{document:o,
as:t.get("as"),open:Array.isArray(s)?s.filter(dh):[]}}function dh(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function eo(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await Bu(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function fn(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await Bu(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var yh=4<<20;async function Bu(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],s=0,a=t.readable.getReader();for(;;){let{done:c,value:p}=await a.read();
if(c)break;if(r.push(p),s+=p.length,s>yh)throw new Error("the link unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of r)
l.set(c,u),u+=c.length;return l}async function nr(e){let t=e.trim();if(t.startsWith("{"))return Iu(await fn(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await tr(n[2]),s=er.find(a=>a===n[1]);return r&&s?{...r,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?Iu(await fn(o[1].replaceAll("'\\''","'"))):null}function Iu(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Is.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:Hu(t),as:null,open:[]}}function Hu(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var hh=/^\S+ \S+ \S+ \[[^\]]+\] "/;function Fu(e){let t=e.trim().split(/\r?\n/,3).filter(r=>r.trim()!==""),[n,o]=t;return n===
void 0?!1:qu(n)?o===void 0||qu(o):/^\[\s*(\{|$)/.test(n)?gh(e):hh.test(n)?!0:o!==void 0&&[",","	",";"].some(r=>{let s=n.
split(r).length;return s>1&&(o.split(r).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function qu(e){
try{let t=JSON.parse(e);return t!==null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function gh(e){try{let t=JSON.
parse(e);return Array.isArray(t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var Uu="h5";var Ku="f5";var zu="e5";var Wu="d5";var xt=C([]),or=new Map,xh=1e4,wh=1,kh=3;function R(e,t=null,n=null){let o=wh++;for(let r of xt.value.slice(0,Math.max(0,
xt.value.length+1-kh)))Hs(r);xt.value=[...xt.value,{id:o,text:e,action:t,gone:n}],Vu(o)}function Hs(e){ju(e.id),e.gone?.()}
function Vu(e){or.set(e,setTimeout(()=>{let t=xt.value.find(n=>n.id===e);t&&Hs(t)},xh))}function ju(e){clearTimeout(or.get(
e)),or.delete(e),xt.value=xt.value.filter(t=>t.id!==e)}function Ju(){return i("div",{class:Wu,role:"status",children:xt.
value.map(e=>i(_h,{shown:e},e.id))})}function _h({shown:e}){let{id:t,text:n,action:o}=e;return i("div",{class:zu,onPointerEnter:()=>clearTimeout(
or.get(t)),onPointerLeave:()=>Vu(t),children:[i("span",{class:Ku,children:n}),o&&i("button",{type:"button",class:"g5",onClick:()=>{
ju(t),o.act()},children:o.label}),i("button",{type:"button",class:Uu,"aria-label":"Close",onClick:()=>Hs(e),children:i(E,
{name:"close",size:14})})]})}var qs="loading";async function oo(e){await he.load()==="there"?he.module?.takeFiles(e):R("What looks at files could not\
 be loaded.",{label:"Try again",act:()=>{oo(e)}})}function Fs(e){oo([new File([e],"pasted.txt")])}var Gu="dn";function Zu(){let[e,t]=k(!1);return M(()=>{let n=0,l=[["dragenter",u=>{Us(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{Us(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{Us(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
oo(c))}],["paste",$h]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?i("div",{class:Gu,"aria-hidden":"true",children:i("div",{class:"en",children:[i(E,{name:"upload",size:32}),
i("span",{children:"Drop the files to look at them"})]})}):null}function Us(e){return e.dataTransfer?.types.includes("Fi\
les")??!1}function $h(e){if(Qn(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void oo(t);let n=e.clipboardData?.getData("text/pla\
in")??"";Fu(n)&&nr(n).then(o=>{o||Fs(n)})}var Ph=bt(he,e=>e.Arriving);function Xu(){M(()=>{cn()},[]);let e=he.state.value==="there";return i(S,{children:[(e||Xn(qs)!==
null)&&i(Ph,{}),i(Zu,{})]})}var Yu={before:[],after:[]};function Ks(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Qu(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function ec(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var dn=/([^.[\]]+)|\[(\d+)\]/gy;function ro(e){let t=[];for(dn.lastIndex=0;dn.lastIndex<e.length;){e[dn.lastIndex]==="."&&
dn.lastIndex++;let n=dn.lastIndex,o=dn.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function tc(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function so(e){return typeof e=="\
string"?ro(e):e}function Ae(e,t){let n=e;for(let o of so(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function H(e,t,n){return zs(e,so(t),n)}function zs(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=zs(l[o],r,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=zs(s.get(o),r,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Ws(e,t){let n=Ae(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function Sh(e,t,n,o){let r=Ws(e,so(t));return r.
splice(n,0,o),H(e,t,r)}function Mh(e,t,n){let o=Ws(e,so(t));return o.splice(n,1),H(e,t,o.length>0?o:void 0)}function Eh(e,t,n,o){
let r=Ws(e,so(t));if(n<0||n>=r.length)return e;let[s]=r.splice(n,1);return r.splice(Math.max(0,Math.min(o,r.length)),0,s),
H(e,t,r)}function me(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&me(e[o],t[o]))}function yn(e){return`'${e.replaceAll("'","''")}'`}var nc="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",Dh=new RegExp(`^${nc}(\\.${nc}\
)*$`,"u"),Ah=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function $e(e){return Dh.test(e)&&!Ah.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function qt(e){
return`event = ${yn(e)}`}var Lh=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Vs(e){let t=e===void 0?null:Lh.exec(e);return t?
t[1].replaceAll("''","'"):null}function Oh(e,t){let n=$e(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${yn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>yn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Rh(e,t){return e===
void 0||e.trim()===""?t:`${oc(e)} and ${oc(t)}`}function oc(e){return/\bor\b/i.test(e)?`(${e})`:e}function rr(e){let t=vt(e);if(t==="samples")return null;if(t!=="aggregate"&&t!=="difference")return`${t}.per`;let n=e[t]?.
over;if(n===void 0||typeof n=="string")return null;let o=Object.keys(n)[0];return o===void 0?null:`${t}.over.${o}.${o===
"flows"?"funnel.":""}per`}function sr(e){let t=rr(e),n=t===null?void 0:Ae(e,t);return typeof n=="string"?n:void 0}function js(e,t){
let n=rr(e);return n===null?e:H(e,n,t)}var Nh=/(^|[^a-z])(user|actor|account|customer|client|visitor|member|person|session|device|host|ip|addr(ess)?|id)([^a-z]|$)|Id$|ID$/;
function Bh(e,t,n){let o=({name:s})=>Nh.test(s),r=({distinct:s})=>s??0;return e.filter(s=>s.name!==t&&(o(s)?s.type==="in\
t64"||r(s)>1&&r(s)<n*.9:s.type==="string"&&r(s)>1&&r(s)*2<n)).sort((s,a)=>Number(o(a))-Number(o(s))||r(a)-r(s))}var Ih=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function rt(e){
let t=Ih.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Js(e){let t=e[vt(e)];return U(t?.
by).find(n=>!io(n))??null}function io(e){return/^\s*(time|bins)\s*\(/i.test(e)}function sc(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:Hh(e.document),as:e.as}},s=n[t],a=rt(e.document),l=Js(e.document);
if(s){let m=rc({...a,...s.document},l);return{state:{view:t,document:m,as:s.as,open:[]},waiting:r,said:null}}let u=qh(t)?
Vs(a.where):null;u!==null&&delete a.where;let c=sr(e.document),p=rc({...a,...hn(t,u,o)},l),d=c===void 0?p:js(p,c),f=u===
null?null:`The filter ${qt(u)} became ${Fh(t)}.`;return{state:{view:t,document:d,as:null,open:[]},waiting:r,said:f}}function Hh(e){
let t=vt(e);return e[t]===void 0?{}:{[t]:e[t]}}function qh(e){return e==="funnel"||e==="retention"||e==="paths"}function Fh(e){
return e==="funnel"?"step 1":e==="paths"?"the start of the paths":"the start of retention"}function hn(e,t,n){let[o,r]=n.
events,s=t??o;switch(e){case"explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessi\
ons":return{aggregate:{over:{sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(\
duration) as median"],by:["time('auto')"]}};case"funnel":return{funnel:{steps:[s,s===r?o:r].filter(Uh).map(Kh),window:"7\
d"}};case"retention":return{retention:{start:s===void 0?"true":qt(s),return:"true",period:"day"}};case"paths":return{paths:{
...s===void 0?{}:{start:qt(s)},limit:12}};case"difference":return{difference:{selection:s===void 0?"true":qt(s)}}}}function Uh(e){
return e!==void 0}function Kh(e){return{where:qt(e)}}function rc(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)
return e;if(o)return{...e,funnel:{...o,by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="\
events")return e;let s=U(n.by);return s.includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(io),t]}}}var Gs={view:"explore",document:{dataset:""},as:null,open:[]},Z=C(Gs),qe=C(Yu),ic=C({state:Gs,how:"load"}),ir={},ar=!1,A=Z,
lr=ic,J=se(()=>Z.value.document),ac=se(()=>Z.value.view),Zs=se(()=>Z.value.as),wt=se(()=>Z.value.open),st=se(()=>Z.value.
document.dataset),Ft=se(()=>qe.value.before.length>0),ao=se(()=>qe.value.after.length>0);function lc(e,t){return me({...e,
open:[]},{...t,open:[]})}function q(e,t="push"){let n={...Z.value,...e};me(n,Z.value)||(e.open===void 0&&!me(n.document,
Z.value.document)&&(n.open=n.open.filter(({kind:o})=>o!==je)),!lc(n,Z.value)&&(t==="push"||!ar)&&(qe.value=Ks(qe.value,Z.
value)),ar=t==="replace",Ys(n,t))}function gn(e,t,n="push"){q({document:H(Z.value.document,e,t)},n)}function Ut(e){q({open:[
...Z.value.open,e]})}function ur(){q({open:Z.value.open.slice(0,-1)})}function Xs(e,t="push"){let n=Z.value.open.filter(
({kind:o})=>o!==je);q({open:e?[{...e,kind:je},...n]:n},t)}function uc(e,t){let n=sc(Z.value,e,ir,t);return ir=n.waiting,
q(n.state),n.said}function Je(){cc(Qu(qe.value,Z.value))}function lo(){cc(ec(qe.value,Z.value))}function cc(e){e&&(qe.value=e.stack,ar=!1,
Ys(e.value,"push"))}function cr(e){me(e,Z.value)||(Z.value!==Gs&&!lc(e,Z.value)&&(qe.value=Ks(qe.value,Z.value)),ar=!1,Ys(
e,"load"))}function Ys(e,t){Z.value=e,ic.value={state:e,how:t}}function pc(){return{undo:qe.value,waiting:ir}}function mc(e){
qe.value=e.undo,ir=e.waiting}var pr=C({value:null,error:null}),Qs=new Map,Pe=pr;async function it(){try{let e=await L("v1/datasets");pr.value={value:e.
datasets,error:null}}catch(e){pr.value={value:pr.value.value,error:B(e)}}}function Kt(e){let t=Qs.get(e);return t||(t=C(
{value:null,error:null}),Qs.set(e,t),fc(e)),t}async function fc(e){let t=Qs.get(e);if(!(!t||e===""))try{t.value={value:await L(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:B(n)}}}async function dc(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await L(
s,{signal:o})).values}async function Wh(e,t,n){return L(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var ti=new Map,ei=new Map;function ni(e){return e===""?{events:[]}:(ti.has(e)||mr(e),ti.get(e)??null)}function mr(e){if(e===
"")return Promise.resolve({events:[]});let t=ei.get(e)??Vh(e).then(n=>{let o={events:n};return ti.set(e,o),ei.delete(e),
o});return ei.set(e,t),t}async function Vh(e){return Pe.value.value||await it(),(Pe.value.value?.find(({name:o})=>o===e)?.
event?await dc(e,"event",10).catch(()=>[]):[]).map(({value:o})=>o)}var yc=864e5;async function uo(e,t){let n=t==="explor\
e"?null:mr(e);Pe.value.value||await it();let o=Pe.value.value?.find(({name:l})=>l===e),r=o!==void 0&&Date.parse(o.to)>Date.
now()-2*yc,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*yc,a=n?await n:ni(e)??{events:[]};return{dataset:e,...r&&s?{from:"\
now-30d"}:{},timezone:fr(),...hn(t,null,a)}}function fr(){return Intl.DateTimeFormat().resolvedOptions().timeZone||"UTC"}var zt=C({kind:"home"}),Le=zt,kt=Promise.resolve(),hc=0;async function gc(){let e=Xn("undo");e?.undo&&Array.isArray(e.undo.
before)&&mc(e),addEventListener("popstate",()=>{oi()}),addEventListener("pagehide",()=>Ns("undo",pc())),await oi(),ae(()=>{
let{state:t,how:n}=lr.value;n!=="load"&&(kt=kt.then(()=>yr(t,n)))})}function Oe(e,t=""){history.pushState(null,"",Te(e)+
(t===""?"":`#${t}`)),oi()}function dr(e=A.value){zt.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
kt=kt.then(()=>yr(e,"push"))}async function bn(e){return`${Te(no(e.document.dataset,e.view))}#${await Nu(e)}`}async function yr(e,t){
let n=await bn(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),zt.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function oi(){let e=++hc,t=to(zo(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){zt.value=t;return}let n=await tr(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await uo(t.dataset,t.view);e===hc&&(cr({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),zt.value=t,n||(kt=kt.then(
()=>yr(A.value,"replace"))))}async function co(e){let{view:t,document:n}=A.value,o=await uo(e,t),r={view:t,document:o,as:null,
open:[]};if(n.dataset===""){cr(r),zt.value={kind:"view",dataset:e,view:t,fragment:""},kt=kt.then(()=>yr(r,"replace"));return}
q(r),zt.value.kind!=="view"&&dr()}var bc={name:"data",label:"Data",icon:"data",letter:"d",Page:$(he,e=>e.DataPage)};var jh=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function hr(e){let t=jh.exec(e)?.[1];if(t===void 0)return null;let n=vc(
t),[o,r,s]=n.map(l=>l.trim()),a=Number(r);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function ri({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function vc(e){let t=[],n=0,o="",r=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(r,s)),
r=s+1)}return[...t,e.slice(r)]}function Jh(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function xc(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&Jh(t[1])?vc(t[1])[0].trim():"";return n===""?null:n}var Gh=40,Zh=40;function gr(e){if(e.samples)return"raw";let t=U(e.aggregate?.by);return t.some(o=>hr(o)!==null)?t.some(Wt)?
"heat":"distribution":t.some(Wt)?"line":"table"}function Wt(e){return/^\s*time\s*\(/i.test(e)}function Fe(e){for(let t of U(
e.aggregate?.by)){let n=hr(t);if(n)return n}return null}function ii(e,t,n,o){if(t==="raw")return e.samples?e:{...rt(e),samples:{}};
let r=e.aggregate??n??hn("explore",null,{events:[]}).aggregate,s={...rt(e),aggregate:r},a=U(r.by).filter(c=>!io(c)),l=U(
r.by).find(Wt),u=l??"time('auto')";switch(t){case"distribution":return wc(s,c=>[c,...a.slice(0,1)],Gh,o);case"heat":return wc(
s,c=>[u,c],Zh,o);case"line":return si(s,[u,...a],n);case"bar":return si(s,l!==void 0||a.length===0?[u,...a]:a,n);default:
return si(s,a,n)}}function Xh(e){for(let t of U(e.aggregate?.measures)){let n=xc(t);if(n!==null)return n}return null}function wc(e,t,n,o){
let r=Fe(e)??Yh(e,n,o);if(!r)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(ri(r))]}}}function Yh(e,t,n){let o=Xh(e),r=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return r?{value:r.value,count:t,scale:r.log?"log":"linear"}:null}function si(e,t,n){let o=e.aggregate,r=Fe(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=r,c=JSON.stringify(U(s))===JSON.stringify(t);return{...e,aggregate:{
...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function Qh(e,t){let n=Fe(
e);if(!e.aggregate||!n)return e;let o=U(e.aggregate.by).map(r=>hr(r)?ri({...n,...t}):r);return{...e,aggregate:{...e.aggregate,
by:o}}}var Re=" ";var eg=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function vn(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function xn(e,t){return e<0?"−"+t:t}function fe(e){return typeof e=="number"?e:typeof e=="string"&&/^-?\d{16,20}$/.test(
e)?Number(e):null}function at(e){if(typeof e=="string")return e.startsWith("-")?"−"+vn(e.slice(1)):vn(e);let t=Math.abs(
e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(
t).split(".");return xn(e,vn(n)+(o===void 0?"":`.${o}`))}function Ne(e){let t=Math.abs(e);if(!Number.isFinite(e))return"\
–";if(t<9999.5)return xn(e,tg(t));if(t>=9995e11)return xn(e,t.toExponential(2).replace("e+"," e"));let[n,o]=eg.find(
([r])=>Number((t/r).toPrecision(3))>=1);return xn(e,Number(t/n).toPrecision(3)+" "+o)}function tg(e){return Number.isInteger(
e)?vn(String(e)):e>=1e3?vn(e.toFixed(0)):e!==0&&e<.001?e.toExponential(1):String(Number(e.toPrecision(3)))}function ee(e){
if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&
t<100)return xn(e,"> 99.9 %");let n=t>=99.95||t===0?t.toFixed(0):t.toFixed(1);return xn(e,`${vn(n.split(".")[0])}${n.
includes(".")?`.${n.split(".")[1]}`:""} %`)}function ai(e){let t=ee(e);return e>0?`+${t}`:t}function ng(e){return Number.
isFinite(e)?Math.max(2,Math.min(15,Math.floor(-Math.log10(Math.max(e,1e-15)))+1)):2}function og(e,t,n=Ne){let o=n(Number(
e.toPrecision(t)));return t<3?o.replace(/\d+\.\d+/,r=>Number(r).toPrecision(t)):o}function li(e){let t=Math.max(e,.001);
return t<.0995?ee(t):ee(t).replace(/\.\d/,"")}function kc(e,t,n,o=Ne){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))
return`~ ${o(e)}`;let r=(n-t)/2/Math.abs(e);return`~ ${og(e,ng(r),o)} ±${li(r)}`}function _c(e,t,n){if(!Number.isFinite(
t)||!Number.isFinite(n))return`~ ${ee(e)}`;let o=(n-t)*50,r=o<1?1:0;return`~ ${r===1?ee(e):ee(e).replace(/\.\d/,"")}\
 ±${o.toFixed(r)}`}function ui(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===
0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Vt(e,t,n=`${t}s`){return`${Ne(e)} ${e===1?t:n}`}var ci=[[86400,"d"],[3600,"h"],[60,"min"]];function Ge(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Ge(-e)}`;
if(e<59.95)return rg(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=ci.findIndex(
([c])=>t>=c),[o,r]=ci[n],s=Math.floor(t/o),[a,l]=ci[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${r}`:
`${s}${" "}${r} ${u}${" "}${l}`}function rg(e){return e===0?`0${" "}s`:e<999e-6?`${pi(e*1e6)}${" "}µs`:e<.9995?
`${pi(e*1e3)}${" "}ms`:`${pi(e)}${" "}s`}function pi(e){return String(Number(e.toPrecision(e>=100?3:2)))}function mi(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Ge(e/1e3)}var lt={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},fi={text:lt.other,kind:"other"},sg=new Set(Object.
values(lt)),ig=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function ag(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function X(e){return e.toWellFormed().replace(ig,ag).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ge(e){
if(e==null)return{text:lt.null,kind:"null"};if(e==="")return{text:lt.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ge(n).text).join(", "),kind:"value"};let t=X(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:sg.has(t)?`"${t}"`:t,kind:"value"}}var lg=new Intl.Segmenter("en",{granularity:"grapheme"});function Cc(e){return Array.
from(lg.segment(e),t=>t.segment)}function br(e,t){if(e.length<=t)return e;let n=Cc(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function di(e,t){if(e.length<=t)return e;let n=Cc(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var ug={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Tc=new Map;function $c(e,t){let n=`${t} ${e}`,o=Tc.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...ug[t],timeZone:e,hourCycle:"h23"}),Tc.set(n,o)),o}var Pc=new Map;function yi(e){let t=Pc.get(e);return t===void 0&&Pc.
set(e,t=cg(e)),t}function cg(e){let t="numeric";try{return{fields:new Intl.DateTimeFormat("en-GB",{timeZone:e,hourCycle:"\
h23",year:t,month:t,day:t,hour:t,minute:t,second:t}),name:new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shor\
t"})}}catch{return null}}function pg(e){return yi(e)!==null}function le(e,t,n="minute"){let o=e instanceof Date?e:new Date(
e);return Number.isNaN(o.getTime())?String(e):pg(t)?$c(t,n).format(o):`${$c("UTC",n).format(o)} UTC`}function mg(e,t=Date.
now()){let n=e==="UTC"?null:yi(e)?.name;return n?n.formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??e:
"UTC"}function fg(e,t){let n=new Date(e),o=t==="UTC"?null:yi(t)?.fields;if(!o)return{year:n.getUTCFullYear(),month:n.getUTCMonth()+
1,day:n.getUTCDate(),hour:n.getUTCHours(),minute:n.getUTCMinutes(),second:n.getUTCSeconds()};let r=new Map(o.formatToParts(
n).map(a=>[a.type,Number(a.value)])),s=a=>r.get(a)??0;return{year:s("year"),month:s("month"),day:s("day"),hour:s("hour"),
minute:s("minute"),second:s("second")}}function hi(e,t,n){return t>=300*86400?le(e,n,"year"):t>=28*86400?le(e,n,"month"):
t>=.9*86400?le(e,n,"day"):t>=60?le(e,n,"minute"):le(e,n,"second")}function jt(e){return/^share\s*\(/.test(e)||/(^|[_ ])(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Ue(e,t,n=!1){let o=Number(e);switch(t){case"\
milliseconds":return n?`${at(e)} ms`:Ge(o/1e3);case"seconds":return n?`${at(e)} s`:Ge(o);case"bytes":return n?`${at(e)} \
B`:ui(o);case"share":return n?`${at(o*100)} %`:ee(o);case"none":return n?at(e):Ne(o)}}function Jt(e){return e.type==="in\
t64"||e.type==="float64"}function gi(e,t,n){let o=Jt(t)?fe(e):null;return o!==null?{text:Ue(o,jt(t.name)),kind:"value"}:
typeof e=="string"&&t.type==="timestamp"?{text:le(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ge(e)}var dg=100;function bi(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:r})=>jt(
o)!=="none"?0:r==="float64"?1:2;return t.toSorted((o,r)=>n(o)-n(r)).map(o=>{let{min:r,max:s}=o,[a,l]=[fe(r),fe(s)];return{
value:$e(o.name),log:a!==null&&l!==null&&a>0&&l/a>dg}})}var vi=Ee(null);var yg=new Set(["estimate","running","part","exact","stopped","error","cancelled","live"]);function vr(e){let t;try{t=un(
e)}catch{return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!yg.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),expected:o("expected_seconds"),error:n.
state==="error"?Vn(n):null,body:n}}function wn(e){return e.state==="exact"||e.state==="stopped"||e.state==="error"||e.state===
"cancelled"}var xr=class{lists=new Map;take(t){if(t.state==="part")return this.keep(t.body),null;let n=Object.entries(t.body.parts??
{});if(n.length===0)return t;let o={...t.answer},r=t.intervals===null?null:{...t.intervals};for(let[s,a]of n){let l=this.
lists.get(s);if(l?.elements.length!==a)return wn(t)?hg(t):null;xi(o,s,l.elements),r&&xi(r,s,l.intervals)}return this.lists.
clear(),{...t,answer:o,intervals:r}}keep(t){let{list:n,from:o,elements:r,element_intervals:s}=t;if(typeof n!="string"||!Array.
isArray(r))return;o===0&&this.lists.set(n,{elements:[],intervals:[]});let a=this.lists.get(n);if(!a||a.elements.length!==
o){this.lists.delete(n);return}for(let l of r)a.elements.push(l);if(Array.isArray(s))for(let l of s)a.intervals.push(l)}};
function xi(e,t,n){let o=t.indexOf(".");if(o<0){e[t]=n;return}let r={...e[t.slice(0,o)]};xi(r,t.slice(o+1),n),e[t.slice(
0,o)]=r}function hg(e){let t=new oe({code:"unexpected",message:"A part of the answer is missing"});return{...e,state:"er\
ror",answer:null,intervals:null,error:t}}var Sc=!0;async function Mc(e,t,n){try{if(Sc&&await gg(e,t,n))return;await bg(e,t,n)}catch(o){if(!_s(o))throw o}}async function gg(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s="most_seconds"in e?`?most_seco\
nds=${e.most_seconds}`:"",a=await Nt(`v1/stream${s}`,{body:o,signal:n,...r?{headers:r}:{}});return await vg(a,l=>{let u=vr(
l);u&&t(u)}),!0}catch(o){if(!(o instanceof oe)||o.status!==404&&o.status!==405)throw o;return Sc=!1,!1}}async function bg(e,t,n){
if(!("run"in e))throw new oe({code:"not_supported",message:"This server has no live events"});let o=await Nt("v1/query",
{body:e.run,signal:n}),r=un(await o.text());t({id:0,seq:0,state:"exact",done:1,answer:r,intervals:null,elapsed:r.stats.elapsed_ms,
expected:null,error:null,body:{}})}async function vg(e,t){if(!e.body)return;let n=e.body.pipeThrough(new TextDecoderStream).
getReader(),o="";for(;;){let{done:r,value:s}=await n.read();if(r)break;let a=(o+s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Ci=250,xg=8e3,Ke=C("idle"),ze=new Map,wi=null,wg=1,po=Ci,ki,mo=Ke;function Ti(e,t,n=[]){let o=wg++,r=n.filter(s=>ze.
has(s));ze.set(o,{message:e,take:t,parts:new xr,abort:null}),Ke.value==="open"&&$i({id:o,...e,...r.length>0?{cancels:r}:
{}});for(let s of r)Dc(s);return Ke.value==="http"&&Ac(o),Ke.value==="idle"&&Pi(),o}function wr(e){ze.has(e)&&(Ke.value===
"open"&&$i({id:e,cancel:!0}),Dc(e))}function Ec(){Ke.value==="away"&&(clearTimeout(ki),Pi())}function Dc(e){ze.get(e)?.abort?.
abort(),ze.delete(e)}function $i(e){wi?.send(JSON.stringify(e))}function Pi(){if(!Bt.value)return;Ke.value=Ke.value==="a\
way"?"away":"connecting";let e=new URL(Te("v1/stream"));e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(
e),n=!1;t.onopen=()=>{n=!0,wi=t,po=Ci,Ke.value="open";for(let[o,r]of ze)$i({id:o,...r.message})},t.onmessage=o=>_g(String(
o.data)),t.onclose=()=>{wi=null,n?Si():kg()}}async function kg(){if(!await fetch(Te("readyz"),{cache:"no-store"}).then(t=>t.
ok,()=>!1))return Si();po=Ci,Ke.value="http";for(let t of ze.keys())Ac(t)}function Si(){Ke.value="away",clearTimeout(ki),
ki=setTimeout(Pi,po*(.75+Math.random()/2)),po=Math.min(po*2,xg)}function _g(e){let t=vr(e);t&&_i(t)}function _i(e){let t=ze.
get(e.id),n=t?.parts.take(e);!t||!n||(wn(n)&&ze.delete(n.id),t.take(n))}function Ac(e){let t=ze.get(e);if(!t||t.abort)return;
t.abort=new AbortController;let n=o=>{if(!ze.has(e))return;if(t.abort=null,o instanceof oe&&o.code===Wn().code)return Si();
let r=o instanceof oe?o:new oe({code:"unexpected",message:String(o)});_i({id:e,seq:0,state:"error",done:0,answer:null,intervals:null,
elapsed:null,expected:null,error:r,body:{}})};Mc(t.message,o=>_i({...o,id:e}),t.abort.signal).catch(n)}function Oc(e,t){if(e===null)return t;if("rows"in t.answer&&"rows"in e){let n=U(t.answer.query?.aggregate?.by).length;return Lc(
e.rows,t,"rows",o=>JSON.stringify(o.slice(0,n)))}return"groups"in t.answer&&"groups"in e&&t.answer.groups&&e.groups?Lc(e.
groups,t,"groups",n=>JSON.stringify("other"in n?null:[n.value])):t}function Lc(e,t,n,o){let r=new Map(e.map((c,p)=>[o(c),
p])),s=t.answer[n],a=t.intervals?.[n],l=s.map((c,p)=>({i:p,place:r.get(o(c))??e.length+p})).sort((c,p)=>c.place-p.place),
u=c=>l.map(({i:p})=>c[p]);return{answer:{...t.answer,[n]:u(s)},intervals:Array.isArray(a)?{...t.intervals,[n]:u(a)}:t.intervals}}var kr={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,sampled:null,elapsed:null,expected:null,
error:null},Cg=100,kn=class{present=C(kr);result=this.present;id=0;painted=0;pending=null;latest=null;timer;run(t,n={}){
let o=this.present.value;this.present.value={...o,phase:"running",document:t,former:o.answer!==null&&!me(o.of,t),done:0,
elapsed:null,expected:null,error:null},this.drop();let r=this.id,s={run:t,...n.history?{history:!0}:{},...n.mostSeconds?
{most_seconds:n.mostSeconds}:{}};this.id=Ti(s,a=>this.take(t,a),[r])}cancel(){let{phase:t}=this.present.value;t!=="runni\
ng"&&t!=="estimate"||(wr(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){wr(this.
id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null,this.latest=null}take(t,n){if(wn(n)){
this.drop(),this.paint(t,n);return}n.answer&&(this.pending=n),this.latest=n;let o=this.painted+Cg-performance.now();this.
timer??=setTimeout(()=>{let{pending:r,latest:s}=this;this.drop(),r&&this.paint(t,r),s&&s!==r&&this.paint(t,s)},Math.max(
0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:Math.max(o.done,n.done),elapsed:n.
elapsed,expected:n.expected,error:n.error};if(n.answer&&n.state==="exact"){this.present.value={...r,phase:"exact",answer:n.
answer,of:t,intervals:null,sampled:null,former:!1};return}if(n.answer&&(n.state==="estimate"||n.state==="stopped")){let a=Oc(
o.phase==="estimate"?o.answer:null,{answer:n.answer,intervals:n.intervals??{}});this.present.value={...r,...a,phase:n.state,
of:t,sampled:n.done,former:!1};return}let s=n.state==="running"&&o.phase==="estimate"?"estimate":n.state;this.present.value=
{...r,phase:s==="live"||s==="part"?"running":s}}};function Mi(e){let t=re(()=>new kn,[]),n=e===null?"":JSON.stringify(e);
return M(()=>{e?t.run(e):t.cancel()},[n]),M(()=>()=>t.close(),[]),t.result.value}function ut(e,t){let n=typeof t=="strin\
g"?t:tc(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.where.slice(n.length))?e:null}function _r(e){let t=Pe.value.value?.find(({name:n})=>n===e.dataset);return t!==void 0&&(t.actors??[]).length===0&&rr(e)!==
null&&sr(e)===void 0}var ue=new kn,Ei=C(We("waits")==="yes");function Tg(e){Ei.value=e,Ve("waits",e?"yes":"no")}var Cr=C(Number(We("most")??10)||
0);function $g(e){Cr.value=Math.max(0,e||0),Ve("most",String(Cr.value))}var Pg=150,Tr,_t=null;function ct(){clearTimeout(
Tr),_t=J.value,ue.run(_t,{history:!0,mostSeconds:Cr.value})}function $r(){clearTimeout(Tr),_t=J.value,ue.run(_t,{history:!0})}
function Rc(){ae(()=>{let{state:e,how:t}=lr.value,n=Le.value,o=Ze.find(r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.
document.dataset===""||!o||_r(e.document)||_t!==null&&me(_t,e.document)||Ei.value&&_t!==null&&me(rt(_t).dataset,e.document.
dataset)||(clearTimeout(Tr),Tr=setTimeout(ct,t==="replace"?Pg:0))})}function Di(e,t){if(e==null)return;let n=Ae(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"?null:
n[0]===n[1]?void 0:[n[0],n[1]]}function fo(e,t,n="none"){if(t===void 0)return Ue(e,n);let[o,r]=t??[NaN,NaN];return n==="\
share"?_c(e,o,r):kc(e,o,r,s=>Ue(s,n))}function Ai([e,t],n="none"){return`between ${Ue(e,n)} and ${Ue(t,n)} in 95 of 100 \
cases`}function Sg(e,t){return t===void 0?Ne(e):fo(e,t)}function Mg(e,t){return e===null?"–":t===void 0?ee(e):fo(e,t,"\
share")}function Eg(e,t){return t===null?e:`~ ${e}`}function Dg(e){return e.replace(/ \u00b1.*$/,"")}function Nc(e,t){
let n=[];return Bc(e,t,n),n.sort((o,r)=>o-r),n[n.length>>1]??null}function Bc(e,t,n){if(!(t===null||typeof t!="object")){
if(typeof e=="number"){let[o,r]=t;e!==0&&typeof o=="number"&&typeof r=="number"&&n.push((r-o)/2/Math.abs(e));return}for(let[
o,r]of Object.entries(t))Bc(Ae(e,[Array.isArray(e)?Number(o):o]),r,n)}}function Ag(e,t){return t==="entries"?Vt(e,"pass",
"passes"):t==="starts"?Vt(e,"start"):Vt(e,"actor")}var Ic="mz";var Hc="lz";var qc="kz";function Fc(){let e=ue.result.value,t=e.phase==="running"||e.phase==="estimate";return i("div",{class:"jz",children:[i("\
span",{role:"status",class:qc,"data-phase":e.phase,children:[e.phase==="exact"&&i(E,{name:"check",size:14}),e.phase==="e\
rror"&&i(E,{name:"error",size:14}),i(Rg,{result:e})]}),t&&i(T,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"E\
sc",onClick:()=>ue.cancel()}),e.phase==="stopped"&&i(T,{small:!0,kind:"outlined",onClick:$r,children:Oi(e)}),(e.phase===
"cancelled"||e.phase==="error")&&i(T,{small:!0,kind:"outlined",onClick:ct,children:"Run again"})]})}function Rg({result:e}){
let t=Ng(e);return i("span",{class:Hc,title:t,children:t.split(/(?=, )/).map((n,o)=>i("span",{class:Ic,"data-part":o,children:n},
o))})}function Oi({expected:e}){return e===null?"Finish":`Finish, about ${Ge(e<60?Math.ceil(e):e)}`}function Ng(e){let t=e.
answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return Li(e);case"stopped":
return e.sampled===null||e.former?"stopped":`${Li(e)}, stopped`;case"cancelled":return e.sampled===null?"cancelled":`can\
celled; this is an ${Li(e)}`;case"error":return e.answer?"failed; this is the answer before":"failed";case"exact":{let n=mi(
e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${ee(t.sampled_fraction)}`:"exact";return t?`${o}, ${n}\
, read ${Vt(t.rows_scanned,"row")}`:`${o}, ${n}`}}}function Li({answer:e,intervals:t,sampled:n}){let o=Nc(e,t);return`es\
timate from ${ee(n??0)} of actors${o===null?"":`, ±${li(o)}`}`}function Ri({result:e}){return e.phase==="error"?i(Bg,{result:e}):e.phase==="cancelled"?i(He,{icon:"clock",title:"Stoppe\
d",actions:i(T,{kind:"primary",onClick:ct,children:"Run again"}),children:"Nothing was answered yet."}):e.phase==="stopp\
ed"?i(He,{icon:"clock",title:"This would take long",actions:i(T,{kind:"primary",onClick:$r,children:Oi(e)}),children:"No\
thing was read yet. A shorter range or a filter makes it quicker."}):i(tt,{})}function Bg({result:e}){let{document:t,error:n}=e;
if(_e(vi)!==null)return null;if(n?.where==="")return i(He,{icon:"warning",title:"There is no answer",actions:i(T,{kind:"\
primary",onClick:ct,children:"Run again"})});let o=async()=>{t&&q({document:await uo(t.dataset,A.value.view),as:null})};
return i(He,{icon:"edit",title:"This cannot be asked as it is",actions:i(S,{children:[Ft.value&&i(T,{kind:"primary",onClick:Je,
children:"Undo the last change"}),i(T,{kind:"outlined",onClick:()=>{o()},children:"Begin anew"})]}),children:"What is wr\
ong is marked above, with what may have been meant. The answer comes as soon as it is mended."})}var Ig=/^[=+\-@\t\r]/;function Hg(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=Ig.test(t)&&!/^-\d{16,20}$/.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll(
'"','""')}"`:n}function Ni(e,t){return[e,...t].map(n=>`${n.map(Hg).join(",")}\r
`).join("")}var Uc="n3";var Kc="i3";var zc="l3";var Wc="k3";var Vc="o3";var jc="h3";var Jc="m3";function Ct({anchor:e,label:t,head:n,items:o,onClose:r,placing:s}){let a=_(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||r(),c.act())};return i(ce,{anchor:e,onClose:r,placing:s,children:[n&&i("div",{class:Uc,children:n}),
i("div",{ref:a,role:"menu","aria-label":t,class:jc,onKeyDown:c=>Ug(c,a.current,r),children:o.map((c,p)=>c==="rule"?i("di\
v",{role:"separator",class:Jc},p):i("button",{type:"button",tabIndex:-1,class:O(Kc,c.danger&&"j3"),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?i("span",{class:Vc,children:c.checked&&i(E,{name:"check"})}):c.icon&&
i(E,{name:c.icon}),i("span",{class:Wc,children:c.label}),c.keys&&i("span",{class:zc,children:c.keys})]},p))})]})}function Ug(e,t,n){
let o=[...t?.querySelectorAll("button")??[]],r=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),e.stopPropagation(),
o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(r+1);else if(e.key==="ArrowUp")s(r<0?-1:r-1);else if(e.key===
"Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.
metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.slice(r+1),...o.slice(
0,r+1)].find(a);l&&s(o.indexOf(l))}}function Be({items:e,menuLabel:t,head:n,placing:o,...r}){let s=_(null),[a,l]=k(!1);return i(
S,{children:[i(T,{...r,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&i(Ct,{anchor:s.current,label:t,head:n,
items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}var Pr=C(null);function Gt(e){Pr.value=e}function Gc(){let e=Pr.value;return e?i(S,{children:e(()=>{Pr.value===e&&(Pr.value=
null)})}):null}var Zc="bm";function Xc(e,t){Gt(n=>i(Wg,{text:e,what:t,onClose:n}))}function Wg({text:e,what:t,onClose:n}){let o=_(null);return N(()=>o.
current?.select(),[]),i(Jn,{title:`${t}, to copy`,onClose:n,children:[i("p",{class:"am",children:"This page may not use \
the clipboard. The text is selected: press Ctrl+C."}),i("textarea",{ref:o,class:Zc,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:r=>r.currentTarget.select()})]})}function de(e,t){Vg(e).then(n=>{n?R(`${t} is copied.`):Xc(e,t)})}async function Vg(e){if(navigator.clipboard!==void 0&&await navigator.
clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.className="spok\
en",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}function _n(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}async function Yc(e){return L("v1/links",{body:e})}async function jg(e,t){return L(`v1/links/${encodeURIComponent(e)}`,{
signal:t})}function Qc(e){return Te(`l/${encodeURIComponent(e.id)}`)}function Bi(e){return`'${e.replaceAll("'","'\\''")}'`}function yo(e){return`sluice query ${Bi(JSON.stringify(e))}`}function ep(e,t){
return`curl -H 'Content-Type: application/json' ${Bi(e)} \\
  -d ${Bi(JSON.stringify(t))}`}function ho(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function Ii(e){return ep(Te("v1/query"),e)}function np(){let{document:e}=A.value,t=Gg();return[{label:"Copy link",icon:"\
share",act:()=>{bn(A.value).then(n=>de(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{Jg().
then(tp)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(tp)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>de(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>de(yo(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>de(Ii(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>de(ho(e),"The code")}]}async function Jg(){return{...await op(A.value),document:A.value.document,
frozen:!1}}function Gg(){let{phase:e,answer:t,former:n}=ue.result.value;return e!=="exact"||!t||n?null:async()=>({...await op(
A.value),document:Zg(A.value.document,t.query),frozen:!0,answer:t})}async function op({document:e,view:t,as:n,open:o}){return{
path:`/${no(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await eo(o)}}}function Zg(e,t){let{from:n,to:o}=t??
{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function tp(e){try{de(Qc(await Yc(e)),"The short\
 link")}catch(t){R(`The link cannot be saved: ${B(t).message}`)}}function sp({document:e,answer:t,zone:n}){let o=_(null),r=a=>{a.catch(l=>R(X(B(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return i("span",{ref:o,class:"us",children:i(Be,{small:!0,kind:"outlined",icon:"download",menuLabel:"\
Export",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>r(Qg(
o.current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>r(ip(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>r(tb(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>r(rp(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>_n(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>r(rp(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>de(Ii(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>de(yo(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>de(ho(e),"The code")},{label:"Copy link",icon:"share",act:()=>{bn(A.
value).then(a=>de(a,"The link"))}}],children:"Export"})})}async function Qg(e,t,n,o){let r=e?.closest("figure")??e?.closest(
"section");if(!r)return;if(await j.load(),!j.module)return R("What draws pictures could not be loaded.");let s=await j.module.
drawPicture(r,t,n);s?_n(s,`${o}.png`):R("This chart is a table; take it along as CSV.")}async function ip(e,t){let n=[...e.
rows,...e.other?[eb(e.other,"(other)")]:[]];_n(new Blob([Ni(e.columns.map(o=>o.name),n)],{type:"text/csv;charset=utf-8"}),
`${t}.csv`)}function eb(e,t){return e.map((n,o)=>o===0?t:n)}async function tb(e,t){await ip(await L("v1/query",{body:H(H(
e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function rp(e,t,n){let o=await Nt(`v1/query?format=${t}`,{body:e});
_n(await o.blob(),n)}var nb=$(nt,e=>e.LineChart),ob=$(nt,e=>e.TimePlot),ap=$(nt,e=>e.TimeLines);function Tt(e,t){let n=U(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),r=o.slice(0,Math.min(
n,e.columns.length)),s=r.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:r.
filter(a=>a!==s),measures:o.slice(r.length).filter(a=>Jt(e.columns[a]))}}function rb(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function sb({rows:e},t,n,o=null){let r=new go,s=lb(t.keys),a=[];for(let f=0;f<
e.length;f++){let m=e[f],h=r.of(m[t.time]),x=s(m,a);Hi(x.values,h,fe(m[n]));let v=o?.[f]?.[n];v&&([x.low,x.high]=[Hi(x.low??
[],h,v[0]),Hi(x.high??[],h,v[1])])}cb(a);let{times:l,starts:u,placeOf:c}=r.inOrder(),p=f=>ib(f,c,l.length),d=a.map(f=>{let m=p(
f.values);return{keys:f.keys,values:m,low:f.low&&p(f.low),high:f.high&&p(f.high),total:ab(m)}});return{times:l,starts:u,
series:d.sort((f,m)=>m.total-f.total)}}function Hi(e,t,n){for(;e.length<t;)e.push(null);return t===e.length?e.push(n):e[t]=
n,e}function ib(e,t,n){for(;e.length<t.length;)e.push(null);if(n===t.length&&t.every((r,s)=>r===s))return e;let o=new Array(
n).fill(null);return t.forEach((r,s)=>{r>=0&&(o[r]=e[s]??o[r])}),o}function ab(e){let t=0;for(let n of e)t+=n??0;return t}
function lb(e){let t=new Map,n=new Map,o=e.length===1?e[0]:-1,r=null,s=(a,l)=>{let u=o<0?void 0:a[o],c=o>=0&&(u===null||
typeof u!="object"),p=c?"":JSON.stringify(e.map(m=>a[m])),d=c?t.get(u):n.get(p);if(d)return d;let f={keys:e.map(m=>a[m]),
values:[],low:null,high:null,next:null};return c?t.set(u,f):n.set(p,f),l.push(f),f};return(a,l)=>{let u=r===null?null:r.
next;if(u!==null&&ub(a,e,u))return r=u;let c=s(a,l);return r&&(r.next=c),r=c}}function ub(e,t,n){for(let o=0;o<t.length;o++)
if(e[t[o]]!==n.keys[o])return!1;return!0}function cb(e){if(!(e.every(({low:t})=>t===null)||e.some(({values:t})=>t.some(n=>n!==
null&&n<0))))for(let{low:t}of e)t?.forEach((n,o)=>{n!==null&&n<0&&(t[o]=0)})}function pb(e,t){let n=new Map(e.series.map(
({keys:r},s)=>[JSON.stringify(r),s])),o=({keys:r})=>n.get(JSON.stringify(r))??n.size;return{...t,series:t.series.toSorted(
(r,s)=>o(r)-o(s))}}function qi({rows:e},{time:t}){let n=new go,o=new Int32Array(e.length);for(let l=0;l<e.length;l++)o[l]=
n.of(e[l][t]);let{times:r,starts:s,placeOf:a}=n.inOrder();for(let l=0;l<o.length;l++)o[l]=a[o[l]];return{times:r,starts:s,
ofRow:o}}var go=class{known=new Map;found=[];at=-1;of(t){return this.at>=0&&this.found[this.at]===t?this.at:this.at+1<this.
found.length&&this.found[this.at+1]===t?++this.at:(this.at=this.known.get(t)??this.found.push(t)-1,this.known.set(t,this.
at),this.at)}inOrder(){let t=this.found.map(db),n=[...new Set(t.filter(a=>a!==null))].sort((a,l)=>a-l),o=new Map(n.map((a,l)=>[
a,l])),r=Int32Array.from(t,a=>a===null?-1:o.get(a)),s=[];return this.found.forEach((a,l)=>{r[l]>=0&&(s[r[l]]=String(a))}),
{times:n,starts:s,placeOf:r}}};function Fi(e,t){let{measures:n}=Tt(e,t),o=U(e.query?.aggregate?.measures??t.aggregate?.measures),
r=s=>/^\s*(count|uniq)\s*\(/i.test(o[s-(e.columns.length-o.length)]??e.columns[s].name);return n.length>0&&e.rows.every(
s=>n.every(a=>s[a]===null||r(a)&&fe(s[a])===0))}function mb(e,t){let n=e[0]?.length??0,o=new Float64Array(n),r=e.map(s=>{
let a=new Array(n);for(let l=0;l<n;l++)a[l]=o[l]+=Math.max(0,s[l]??0);return a});return t?r.map(s=>s.map((a,l)=>o[l]===0?
0:a/o[l])):r}function fb(e,t){return t<=1?e:e.map((n,o)=>{let r=e.slice(Math.max(0,o-t+1),o+1);return r.length<t||r.includes(
null)?null:r.reduce((s,a)=>s+a,0)/t})}function Ui(e){return/^\s*(count|sum)\s*\(/i.test(e)}function db(e){let t=typeof e==
"string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Ki(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-
o);return t[Math.floor(t.length/2)]??86400}var yb=$(It,e=>e.Distribution),hb=$(It,e=>e.GroupBars),gb=$(It,e=>e.GroupTable),bb=$(It,e=>e.Heat),vb=$(Q,e=>e.NeedsNumber),
xb=$(Q,e=>e.Nothing),wb=$(j,e=>e.Raw);function lp({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t;if((n==="heat"||
n==="distribution")&&e.aggregate!==void 0&&(!Fe(e)||n==="heat"&&!U(e.aggregate?.by).some(Wt)))return i(vb,{document:e,chart:n});
if(!o||!r||!("columns"in o))return i(Ri,{result:t});let l=o.query?.timezone??r.timezone??"UTC",u=i(sp,{document:r,answer:o,
zone:l}),c=()=>u;if(r.samples)return i(wb,{document:r,answer:o,zone:l,actions:u});if(s==="exact"&&(o.rows.length===0||kb(
r)&&o.compare===void 0&&Fi(o,r)))return i(xb,{document:r});let p=Fe(r),d=_b(n,r)?n:gr(r);return d==="distribution"&&p?i(
yb,{answer:o,of:r,bins:p,zone:l,actions:u}):d==="heat"&&p?i(bb,{answer:o,of:r,bins:p,zone:l,actions:u}):Tt(o,r).time>=0&&
!p&&(d==="line"||d==="bar")?i(ap,{answer:o,intervals:t.intervals,of:r,zone:l,bars:d==="bar",actions:c}):d==="bar"?i(hb,{
answer:o,of:r,document:e,zone:l,actions:c}):i(gb,{answer:o,of:r,document:e,zone:l,actions:c})}function kb(e){return e.where!==
void 0||e.from!==void 0||e.to!==void 0}function _b(e,t){let n=U(t.aggregate?.by).some(Wt);return e==="distribution"?Fe(t)!==
null&&!n:e==="heat"?Fe(t)!==null&&n:e==="table"||Fe(t)===null}var Zt=null;function Cb(e){return Zt=e,()=>{Zt===e&&(Zt=null)}}function Cn(){return Zt?Zt.document():J.value}function Tn({
document:e}){Zt?Zt.change(e):q({document:e})}function Se(e,t){Tn({document:H(Cn(),e,t)})}var Tb=["dataset","define","params","timezone","week_start","missing"];function Xt(e,t){let n=Tb.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function zi(e,t,n){return(await L(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var $b=2e3,Yt=new Map,Sr=new Map,cp=C(0),up;function $n(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Qt(e,t){cp.value;let n=JSON.stringify(e),o=mo.value,r=t.filter(a=>a.text!==""&&!Yt.has($n(n,a))),s=r.map(
a=>$n(n,a)).join(`

`);return M(()=>{r.length>0&&o!=="away"&&Pb(n,e,r)},[s,o]),t.map(a=>Yt.get($n(n,a))??null)}async function pp(e,t,n){let o=JSON.
stringify(e),r=Yt.get($n(o,t));if(r)return r;let[s]=await zi(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return mp(o,t,s),s}function Pb(e,t,n){let o=Sr.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set($n(e,r),r);Sr.set(e,o),up??=setTimeout(()=>{up=void 0,Sb()},0)}async function Sb(){let e=[...Sr];Sr.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await zi(n,r).catch(()=>[])).forEach((a,l)=>mp(t,r[l],
a))})),cp.value++}function mp(e,t,n){Yt.size>=$b&&Yt.delete(Yt.keys().next().value),Yt.set($n(e,t),n)}async function Pn(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await pp(e,{kind:t,text:n}),{error:r}=o;return r?
{parsed:o,problem:{message:r.message,hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:s,
hint:a,span:l}=B(o);return{parsed:null,problem:r==="away"?null:{message:s,hint:a,span:l}}}}function bo(e,t,n){if(!t)return n;
let{start:o,end:r}=jn(e,t);return e.slice(0,o)+n+e.slice(r)}var fp="z3";var dp="u3";var yp="w3";var hp="v3";var gp="x3";function Wi(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function be({id:e,error:t,onHint:n}){let o=Wi(t.hint);return i(
"div",{class:dp,id:e,role:"alert",children:[i("span",{class:hp,children:i(E,{name:"error",size:14})}),i("span",{class:yp,
children:[i("span",{class:gp,children:X(t.message)}),t.hint!==""&&(o!==null&&n?i("button",{type:"button",class:"y3",onClick:()=>n(
o),children:[X(o),"?"]}):i("span",{class:fp,children:X(t.hint)}))]})]})}var Db=6;function Mr(e){let[,t,n]=/^(.*)[[#](\d+)\]?$/.exec(e)??[];return t===void 0?null:{list:t,at:Number(n)}}function bp(e,t){
let[n,o]=k(!1),r=_(null),s=_(0);return M(()=>()=>r.current?.(),[]),{dragged:n,onPointerDown:u=>{let c=Mr(e);if(!t||!c||u.
button!==0||u.pointerType==="touch")return;let p=null,d=!1,f=b=>{p?.removeAttribute("data-drop"),p=b,p&&(p.dataset.drop=
Mr(p.dataset.stop??"").at<c.at?"before":"after")},m=b=>{if(!d&&Math.hypot(b.clientX-u.clientX,b.clientY-u.clientY)<Db)return;
d=!0,o(!0);let g=document.elementFromPoint(b.clientX,b.clientY)?.closest("[data-path]")?.querySelector("[data-stop]")??null,
y=g&&Mr(g.dataset.stop??"");f(y&&y.list===c.list&&y.at!==c.at?g:null)},h=()=>{removeEventListener("pointermove",m),removeEventListener(
"pointerup",x),removeEventListener("keydown",v,!0),f(null),o(!1),r.current=null},x=()=>{let b=p&&Mr(p.dataset.stop??"");
h(),d&&(s.current=performance.now()),b&&t(b.at-c.at)},v=b=>{b.key!=="Escape"||!d||(b.stopPropagation(),s.current=1/0,h())};
r.current=h,addEventListener("pointermove",m),addEventListener("pointerup",x),addEventListener("keydown",v,!0)},wasDragged:()=>{
let u=performance.now()-s.current<100;return s.current=0,u}}}function vp(e,t,n){let o=ut(e,t);if(!o||!n)return o;let r=o.span?.start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?
o:null}var Vi="[data-stop]";function Er(e){return[...e.querySelectorAll(Vi)].filter(t=>t.closest("[data-sentence]")===e)}function xp(e){
if(!e)return;let t=Er(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function wp(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Vi)||t.closest("[data-sentence]")!==e))for(let n of Er(
e))n.tabIndex=n===t?0:-1}function kp(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Er(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function xe(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${Vi}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function _p(){
let e=document.querySelector("[data-sentence]"),t=e?Er(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Cp="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";function ji(e,t,n){let o=ro(t.where),r=Ae(e,o);if(typeof r=="string")return H(e,o,t.span?Tp(r,t.span,n):n);let s=o.slice(
0,-1),a=Ae(e,s);return o.at(-1)!==0||typeof a!="string"?null:H(e,s,t.span?Tp(a,t.span,n):n)}function Tp(e,t,n){let{start:o,
end:r}=jn(e,t);return e.slice(0,o)+n+e.slice(r)}function $p(e){return ji(Cn(),e,"")!==null}function Dr(e,t){let n=ji(Cn(),e,t);n&&Tn({document:n})}var Pp="y0";var Sp="a1";var Mp=Ee({document:{dataset:""},error:null,sentence:()=>null});function ve(){return _e(Mp)}function Ji({document:e,error:t,
label:n,children:o}){let r=_(null);N(()=>xp(r.current));let s=a=>{!a.defaultPrevented&&kp(a.currentTarget,a)&&a.preventDefault()};
return i(Mp.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:i("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:Pp,onKeyDown:s,onFocusIn:a=>{wp(a.currentTarget,a.target)},children:o})})}function $t({word:e,
children:t}){return i("span",{class:"z0",children:[e!==void 0&&i(Ep,{children:e}),t]})}function Ep({children:e}){return i(
"span",{class:Sp,children:e})}function Ar({id:e,error:t,shown:n=t}){return i(be,{...e===void 0?{}:{id:e},error:n,onHint:$p(
t)?o=>Dr(t,o):void 0})}var Dp=C(null);function Ap(e){N(()=>{e&&(Dp.value=e)},[e])}function Gi({error:e,class:t}){let[n,o]=k(null);if(M(()=>o(e),
[e]),n!==e||Dp.value===e)return null;let s=e.where===""||e.message.includes(e.where)?e:{message:`${e.where}: ${e.message}`,
hint:e.hint};return i("div",{class:t,children:i(Ar,{error:e,shown:s})})}var Lp="a0";var Op="c0";var Rp="f0";var Np="zz";var Bp="i0";var Ip="b0";var Zi="k0";var Hp="e0";var qp="j0";var Fp="h0";var Up="d0";function pt(e){let{stop:t,label:n,path:o=t,span:r,draft:s=!1,problem:a=null}=e,l=ve(),u=_(null),c=Ce(),p=bp(t,s?void 0:e.
onMove),[d,f]=k(!1),m=s?null:vp(l.error,o,r),h=e.alone&&m?.where!==o?null:m;Ap(h);let x=h!==null||a!==null,v=Nb(h,a,e.onHint),
b=async()=>{await e.onRemove?.(),xe(l.sentence(),t,e.after??"more")},g=()=>{e.editor&&!d?mn(Q,()=>f(!0)):f(!d)},y=e.editor!==
void 0||e.menu!==void 0;return i("span",{class:Np,"data-path":o,children:[i("span",{class:O(Lp,s&&Op,x&&Up,e.quiet&&Hp,d&&
Ip,p.dragged&&Rp),children:[x&&i("span",{class:Fp,children:i(E,{name:"error",size:14})}),i("button",{ref:u,type:"button",
class:"g0","data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":y?d:void 0,"\
aria-invalid":x||void 0,"aria-describedby":x?`${c}-problem`:void 0,onPointerDown:p.onPointerDown,onClick:()=>{p.wasDragged()||
g()},onKeyDown:w=>Bb(w,e,b,v),children:[i("span",{class:"spoken",children:[e.what,": "]}),e.children,e.menu&&i("span",{class:Bp,
children:i(E,{name:"down",size:12})})]}),e.onRemove&&i("button",{type:"button",class:qp,tabIndex:-1,"aria-label":`Remove\
 ${X(n)}`,onClick:b,children:i(E,{name:"close",size:12})})]}),h&&i("span",{class:Zi,children:i(Ar,{id:`${c}-problem`,error:h})}),
a&&i("span",{class:Zi,children:i(be,{id:`${c}-problem`,error:a,onHint:e.onHint})}),d&&e.menu&&i(Ct,{anchor:u.current,label:X(
n),items:e.menu,onClose:()=>f(!1)}),d&&e.editor&&i(ce,{anchor:u.current,role:"dialog",label:X(n),onClose:()=>{f(!1),e.onLeave?.()},
children:e.editor(()=>f(!1))})]})}function Nb(e,t,n){let o=t??e,r=o?Wi(o.hint):null;return r===null?null:t?n?()=>n(r):null:
()=>Dr(e,r)}function Bb(e,t,n,o){let r=e.key==="Enter"&&o?o:Ib(e,t,n);r&&(e.preventDefault(),r())}function Ib(e,{onNegate:t,
onOptional:n,onMove:o,onRemove:r},s){return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="A\
rrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?r?s:null:
e.key==="n"?t??null:e.key==="o"?n??null:null}var Xi={};ns(Xi,{empty:()=>Hb,null:()=>qb,other:()=>Fb,value:()=>Ub});var Hb="r3";var qb="q3";var Fb="s3";var Ub="p3";function K({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??ge(e),s=o?di(r.text,n):br(r.text,n);return i("bdi",{class:Xi[r.
kind],title:s===r.text?void 0:br(r.text,2e3),children:s})}var Kb=new Set(["has","contains","starts_with","ends_with"]);function Mn({property:e,operator:t,values:n}){let o=$e(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:Kb.has(r)?`${t}(${o}, ${n.map(Lr).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Lr).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Lr).join(" and ")}`}
function Lr(e){return typeof e=="string"?yn(e):String(e)}var zb=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function Wp(e){for(let[t,n]of zb){if(e===t)return n;if(e===n)return t}
return e}var Kp=["=","!=","in","not in"],Sn=["is null","is not null"],Yi=[">=",">","<","<=","between","not between"],zp=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Qi(e){switch(e){case"bool":return["is true","is false",...Sn];case"string":return[
...Kp,...zp,...Sn];case"int64":case"float64":return["=",...Yi,"!=","in","not in",...Sn];case"timestamp":return[...Yi,...Sn];case"\
list of strings":return["has","not has",...Sn];case"unknown":return[...Kp,...Yi,...zp,"has","not has",...Sn]}}function Xe(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function En(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}function ea(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(">=","≥")}var en="h1";var Pt="i1";var ta="j1";var Jp=3;function oa({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return i("span",{class:"k1",
children:i(K,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:s,values:a}=o;return r===null?i("span",{class:Pt,
children:"…"}):n&&r==="event"&&(s==="="||s==="in")&&a.length>0?i(jp,{values:a,between:!1,name:!0}):s==="is true"||s===
"is false"?i(S,{children:[s==="is false"&&i("span",{class:Pt,children:"not"}),i("span",{class:en,children:i(K,{value:r,most:40,
middle:!0})})]}):i(S,{children:[i("span",{class:en,children:i(K,{value:r,most:40,middle:!0})}),s!==null&&i("span",{class:Pt,
children:ea(Xe(s)==="many"?En(s,a.length):s)}),s!==null&&i(jp,{values:a,between:s.endsWith("between")})]})}function jp({
values:e,between:t,name:n=!1}){return e.length>Jp+1?i("span",{class:ta,children:["(",Ne(e.length)," values)"]}):i("span",
{class:n?en:ta,children:e.map((o,r)=>i("span",{children:[r>0&&i("span",{class:Pt,children:t?" and ":n?" or ":", "}),i(Wb,
{value:o})]},r))})}function Wb({value:e}){return e===null?i("i",{class:Pt,children:lt.null}):i(K,{value:e,most:40,middle:!0})}
function ra(e,t){let n=t?t.condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:s}=n,
a=s.length>Jp+1?`${s.length} values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,r?.replace("\
_"," "),a].filter(l=>l!=null&&l!=="").join(" ")}var Gp={property:null,type:"unknown",operator:null,values:[]},sa={property:"event",type:"string",operator:"=",values:[]};
function Zp(e){return{property:e.property,type:e.type,operator:e.operator,values:e.values}}function Vb({property:e,operator:t}){
return e===null?"property":t===null||Xe(t)===0?"operator":"values"}function jb(e,t,n){return e.operator!==null&&e.type===
n&&Qi(n).includes(e.operator)?{...e,property:t,values:t===e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}
function Jb(e,t){let n=Xe(t);return{...e,operator:t,values:n==="many"?e.values:e.values.slice(0,n)}}function Gb(e,t){let n=e.
values.filter(o=>o!==t);return{...e,values:n.length<e.values.length?n:[...e.values,t]}}function Zb(e,t){let n=e.operator===
null?0:Xe(e.operator);return n===1?{...e,values:[t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function ia({
property:e,operator:t,values:n}){if(e===null)return"The condition has no property yet";if(t===null)return"The condition \
has no operator yet";let o=Xe(t);return o==="many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===
2?"The condition needs two values":"The condition has no value yet"}function aa(e){let{property:t,operator:n,values:o}=e;
if(t===null||n===null||ia(e)!==null)return null;if(Xe(n)!=="many"||!o.includes(null))return Mn({property:t,operator:Xe(n)===
"many"?En(n,o.length):n,values:o});let r=n==="!="||n==="not in",s=Mn({property:t,operator:r?"is not null":"is null",values:[]}),
a=o.filter(u=>u!==null);if(a.length===0)return s;let l=Mn({property:t,operator:En(r?"!=":"=",a.length),values:a});return r?
`${l} and ${s}`:`(${l} or ${s})`}function Xb(e,t){if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&
t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,"").replace("−","-"),o=n===""?NaN:Number(n);
return Number.isFinite(o)?o:void 0}function Yb(e){let t=/[\r\n\t]/.test(e.trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(
n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),r=!t&&o.some(s=>/\s/.test(s));return o.length>1&&!r?
[...new Set(o)]:null}function la(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:s},a)=>({text:o,chip:r,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function Dn(e){
return e.length===0?void 0:e.join(" and ")}function St(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Or(e,t,n){let o=e.filter((s,a)=>a!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function Xp({text:e,chip:t}){if(t)return Mn({...t,operator:Wp(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&Qb(n)?n:`not (${e})`}function Qb(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}function vo({lead:e,between:t,children:n,after:o}){let r=s=>s===0?e:typeof t=="function"?t(s):t;return i(S,{children:[n.
map((s,a)=>i($t,{word:r(a),children:s},a)),o&&i($t,{word:n.length===0?e:void 0,children:o},"after")]})}var Yp="r0";var Qp="q0";function xo({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:s}){let a=_(null),[l,u]=k(null),[c,p]=k(null),d=_(
0),f=g=>mn(Q,()=>{p(a.current?.getBoundingClientRect()??null),u(g)}),m=n==null||n===!1,h=et(m?t:void 0),x=()=>{d.current=
performance.now(),u(null)},v=g=>{(g.detail===0||performance.now()-d.current>300)&&f("")},b=g=>{if(!(g.ctrlKey||g.metaKey||
g.altKey)){if(g.key.length===1&&g.key!==" "&&g.key!=="/")f(g.key);else if(g.key==="Backspace"&&s)s();else return;g.preventDefault()}};
return i(S,{children:[i("button",{ref:a,type:"button",class:O("p0",!m&&Qp,l!==null&&Yp),...h,"data-stop":e,tabIndex:-1,"\
aria-label":typeof n=="string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:v,onKeyDown:b,children:[
i(E,{name:"plus",size:14}),n]}),l!==null&&i(ce,{anchor:c,role:"dialog",label:t,onClose:()=>{x(),r?.()},children:o(l,x)})]})}function An(e){return typeof e=="object"&&e!==null&&["sessions","actors","flows"].some(t=>typeof e[t]=="object")}function ua(e){
return An(e)?"sessions"in e?"sessions":"actors"in e?"actors":"flows":"events"}var nv={sessions:[["duration","float64"],[
"events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],["first","timestamp"],["last","t\
imestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start","timestamp"]]};function wo(e,t){
let n=ua(t);if(n==="events"||!An(t))return;let o="sessions"in t?t.sessions:"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.
per=="string"?o.per:Kt(e).value.value?.actors?.[0],s=Object.keys(ca(t)).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.
map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...nv[n],...a,...r?[[r,"string"]]:[]].map(([u,c])=>({kind:"p\
roperty",name:u,text:$e(u),type:c,filled:1}))}function ca(e){if(!An(e))return{};let{properties:t}="sessions"in e?e.sessions:
"actors"in e?e.actors:e.flows;return t??{}}function pa(e,t){return[...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].
map(([n,o])=>{let r=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(n)?.[1]??n;return{kind:"measure",name:r,text:$e(r),type:o,
filled:1}})}function em(e,t){let n=Object.entries(ca(t)),o=Qt(Xt(e),n.map(([,s])=>({kind:"measure",text:s}))),r=new Map(n.map(([s],a)=>[
s,o[a]?.type??"unknown"]));return wo(e.dataset,t)?.map(s=>r.has(s.name)?{...s,type:r.get(s.name)}:s)}var tm=$(Q,e=>e.ConditionEditor),nm=$(Q,e=>e.KeyEditor),om=$(Q,e=>e.MeasureEditor),rm=$(Q,e=>e.NamePicker),sm=bt(Q,e=>e.
Order),im=bt(Q,e=>e.RowsClauses),am=$(Q,e=>e.TextEditor),ov=bt(Q,e=>e.AggregateRest,i(um,{}));function lm(e){let{document:t}=ve();
return Q.state.value!=="there"&&sv(t)?i(um,{}):i(ov,{...e})}function um(){return i(pt,{stop:"more",path:"#more",what:"Pa\
rts of the question",label:"More parts of the question",quiet:!0,editor:()=>i(Go,{part:Q}),children:[i(E,{name:"plus",size:14}),
"more"]})}var rv=new Set(["dataset","from","to","timezone","where","compare","sample","aggregate","measures","over","by",
"having","order"]);function sv(e){return[e,e.aggregate??{}].every(t=>Object.keys(t).every(n=>rv.has(n)))}function ko(){let e=_(!0);return M(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function _o(e){let{path:t,what:n,onChange:o}=e,r=iv(e.text),s=ve(),a=e.groups?"having":"condition",l={...Xt(s.document,e.
over),...e.groups},u=e.over,c=em(s.document,u),p=e.groups?pa(e.groups.measures,e.groups.by):c,d=la(r,Qt(l,[{kind:a,text:r}])[0]??
null),f=d.map(P=>P.text),[m,h]=k(null),x=ko(),v=e.byEvent&&d.length===0?sa:Gp,b=P=>`${t}#${P<d.length?P:"draft"}`,g=e.needed!==
!0||d.length>1,y=async P=>{await Pn(l,a,Dn(P)??""),x()&&(h(null),o(Dn(P)))},w=async(P,I,z)=>{h({at:P,condition:z,text:I,
problem:null});let{parsed:F,problem:Ye}=await Pn(l,a,I);if(Ye)return h({at:P,condition:z,text:I,problem:Ye}),xe(s.sentence(),
b(P));let Eo=St(f,P,Dn(F?.conjuncts?.map(Do=>Do.text)??[`(${I})`])??I);await y(Eo)},Y=()=>{if(!m||m.problem)return;let P=m.
condition?aa(m.condition):m.text;P!==null&&P.trim()!==""?w(m.at,P,m.condition):m.condition?.property?h({...m,problem:{message:ia(
m.condition)??"",hint:"",span:null}}):h(null)},te=(P,I,z)=>{let F=d[P],Ye=m?.at===P?m:null,Eo=()=>{h(null),z(),P>=d.length&&
xe(s.sentence(),`${t}#+`)},Do=()=>{z(),Y()},bl=(At,ey)=>{z(),w(P,At,ey)};return(Ye?Ye.condition===null&&Ye.text!==null:F&&
!F.chip)?i(am,{label:n,text:Ye?.text??F?.text??"",problem:Ye?.problem??null,onCancel:Eo,onLeave:Do,onText:At=>h({at:P,condition:null,
text:At,problem:null}),onDone:At=>bl(At,null)}):i(tm,{document:s.document,typed:I,draft:Ye?.condition??(F?.chip?Zp(F.chip):
v),names:p,over:e.groups?void 0:u,context:l,kind:a,beside:Dn([...e.within?[e.within]:[],...St(f,P,null)]),onDraft:At=>h(
{at:P,condition:At,text:null,problem:null}),onDone:bl,onCancel:Eo,onLeave:Do})},Ie=P=>{m?.text&&w(m.at,bo(m.text,m.problem?.
span??null,P),null)},Me=(P,I)=>{let z=m?.at===P?m:null;return i(pt,{stop:b(P),path:t,span:I?.span,after:`${t}#+`,what:n,
label:`${n}: ${ra(I,z)}`,draft:z!==null,problem:z?.problem,onHint:z?.text?Ie:void 0,editor:F=>te(P,"",F),onLeave:Y,onRemove:z?
()=>h(null):g?()=>y(St(f,P,null)):void 0,onNegate:I&&!z?()=>{y(St(f,P,Xp(I)))}:void 0,onMove:I&&d.length>1?F=>{y(Or(f,P,
F)).then(()=>xe(s.sentence(),`${t}#${Math.max(0,Math.min(P+F,d.length-1))}`))}:void 0,children:i(oa,{part:I,draft:z,byEvent:e.
byEvent??!1})})},Nn=d.map((P,I)=>Me(I,P));return i(vo,{lead:e.lead,between:"and",after:i(xo,{stop:`${t}#+`,label:`Add a ${n}`,
editor:(P,I)=>te(d.length,P,I),onLeave:Y,onBackspace:d.length>0&&g?()=>{y(f.slice(0,-1))}:void 0,children:d.length===0&&
m===null?e.empty:void 0}),children:m?.at===d.length?[...Nn,Me(d.length,null)]:Nn})}function iv(e){return typeof e=="stri\
ng"?e:JSON.stringify(e)}function ma(){let[e,t]=k([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),xe(cm(),`${n}#+`,n)},put:(n,o)=>{Se(n,o),
xe(cm(),n,`${n}#+`)}}}function cm(){return document.activeElement?.closest("[data-sentence]")??document.querySelector("[\
data-sentence]")}function fa({word:e="where"}){let{document:t}=ve();return i(_o,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>Se(
"where",n),empty:"filter"})}function pm({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0,r=/\sas\s/i.test(e)&&t?.name!==void 0&&t.name!==
n?i("span",{class:Pt,children:[" as ",i(K,{value:t.name,most:40})]}):null;return o!==void 0?i("span",{class:en,children:[
o==="auto"?"time":`time, ${o}`,r]}):n!=null?i("span",{class:en,children:[i(K,{value:n,most:40,middle:!0}),r]}):i("span",
{class:"k1",children:i(K,{value:e,most:60})})}function Co(e){let{path:t,texts:n,kind:o,what:r,onChange:s,most:a=1/0}=e,l=ve(),u=Xt(l.document,e.over),c=Qt(u,o===null?
[]:n.map(y=>({kind:o,text:y}))),[p,d]=k(null),f=ko(),m=y=>y===0&&l.error?.where===t?t:`${t}[${y}]`,h=e.needed!==!0||n.length>
1,x=y=>{d(null),s(y.length>0?y:void 0)},v=async(y,w)=>{d({at:y,text:w,problem:null});let{problem:Y}=o===null?{problem:null}:
await Pn(u,o,w);if(f()){if(!Y)return x(St(n,y,w));d({at:y,text:w,problem:Y}),xe(l.sentence(),`${t}[${y<n.length?y:"draft"}\
]`)}},b=(y,w,Y)=>{let te=p?.at===y?p:null;return e.editor({text:te?.text??n[y]??"",parsed:te?null:c[y]??null,typed:w,problem:te?.
problem??null,onDone:Ie=>{Y(),v(y,Ie)},onCancel:()=>{d(null),Y(),y>=n.length&&xe(l.sentence(),`${t}#+`)}})},g=y=>{let w=p?.
at===y?p:null,Y=y<n.length;return i(pt,{stop:`${t}[${Y?y:"draft"}]`,path:m(y),after:`${t}#+`,what:r,label:`${r}: ${w?.text??
n[y]??""}`,draft:w!==null,problem:w?.problem,onHint:te=>{w&&v(y,bo(w.text,w.problem?.span??null,te))},editor:te=>b(y,"",
te),onRemove:w?()=>d(null):h?()=>x(St(n,y,null)):void 0,onMove:Y&&n.length>1?te=>{x(Or(n,y,te)),xe(l.sentence(),`${t}[${Math.
max(0,Math.min(y+te,n.length-1))}]`)}:void 0,children:i(pm,{text:w?.text??n[y]??"",parsed:w?null:c[y]??null})})};return i(
vo,{lead:e.lead,after:n.length<a&&i(xo,{stop:`${t}#+`,label:`Add a ${r}`,editor:(y,w)=>b(n.length,y,w),onBackspace:n.length>
0&&h?()=>x(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:void 0}),children:[...n.map((y,w)=>g(w)),...p?.
at===n.length?[g(n.length)]:[]]})}function da({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:s,most:a,needed:l=!1}){let{document:u}=ve();return i(
Co,{path:e,texts:t,kind:"measure",what:o,lead:r,over:n,needed:l,most:a,empty:t.length===0?o:void 0,onChange:s??(c=>Se(e,
c)),editor:c=>i(om,{...c,document:u,names:wo(u.dataset,n)},c.text)})}function ya({path:e,texts:t,over:n,what:o="breakdow\
n",lead:r,onChange:s,axes:a=!1,most:l}){let{document:u}=ve();return i(Co,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,
empty:o,most:l,onChange:s??(c=>Se(e,c)),editor:c=>i(nm,{...c,document:u,axes:a,names:wo(u.dataset,n)})})}function av({path:e,
texts:t,what:n="property",lead:o}){let{document:r}=ve();return i(Co,{path:e,texts:t,kind:null,what:n,lead:o,empty:n,onChange:s=>Se(
e,s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>i(rm,{label:"Property",placeholder:s===""?"property":s,document:r,kinds:[
"property","definition","lookup"],typed:a,onName:c=>l(c.name),onText:l,onCancel:u,onLeave:u})})}function ha({path:e,what:t,value:n,choices:o,without:r,onChange:s,onRemove:a,alone:l,children:u}){let c=s??(d=>Se(e,d===
r?void 0:d)),p=o.find(([d])=>d===n)?.[1]??n;return i(pt,{stop:e,what:t,label:`${t}: ${p}`,onRemove:a,alone:l,menu:o.map(
([d,f])=>({label:f,checked:d===n,act:()=>c(d)})),children:u??p})}var lv=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function ga({path:e,over:t,allow:n=lv}){
let o=ua(t);return i(ha,{path:e,alone:!0,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&Tn({document:uv(Cn(),e,r)})}})}
function uv(e,t,n){let o=H(e,t,cv(n,e)),r=ro(t).slice(0,-1);if(r[0]!=="aggregate")return o;let s=Ae(o,r),{having:a,order:l,
...u}=s;return H(o,r,{...u,measures:["count()"],by:["time('auto')"]})}function cv(e,t){switch(e){case"events":return;case"\
sessions":return{sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.
steps??[{where:"true"}]}}}}}function Rr(e){let t=U(e);return t.length===0?["count()"]:t}function mm({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r,order:s}=n,a=ma();return i(Ji,{document:e,error:t.
error,label:"Question: groups and measures",children:[i(da,{lead:"Show",path:"aggregate.measures",texts:Rr(n.measures),over:o,
needed:!0}),i($t,{word:"of",children:i(ga,{path:"aggregate.over",over:o})}),An(o)&&i(im,{path:"aggregate.over",over:o,extras:a}),
i(fa,{}),i(ya,{lead:"by",path:"aggregate.by",texts:U(n.by),over:o,axes:!0}),(r!==void 0||a.has("aggregate.having"))&&i(_o,
{path:"aggregate.having",lead:"having",what:"condition on groups",empty:"condition",text:r??"",over:o,groups:{measures:Rr(
n.measures),by:U(n.by)},onChange:l=>Se("aggregate.having",l)}),(s!==void 0||a.has("aggregate.order"))&&i(sm,{aggregate:n}),
i(lm,{aggregate:n,extras:a})]})}function we(e,t){return bt(e,t,i("div",{class:"l0",children:i(tt,{lines:2})}),i("div",{class:"l0"}))}var mv=we(j,e=>e.SamplesSentence);function dm(e){return e.document.samples?i(mv,{...e}):i(mm,{...e})}var ym=new Map;function fv(e,t){let{aggregate:n,dataset:o}=e;return n&&!Fe(e)&&ym.set(o,n),ii(e,t,ym.get(o)??null,bi(Kt(
o).value.value))}var hm={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],chartOf:gr,
choose:fv,Sentence:dm,Page:lp};var gm={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],chartOf:()=>"steps",choose:dv,Sentence:we(V,e=>e.FunnelSentence),Page:$(V,e=>e.FunnelPage)};function dv(e,t){if(!e.
funnel)return e;let{trend:n}=e.funnel;return t==="trend"?n===void 0?H(e,"funnel.trend","1d"):e:n===void 0?e:H(H(e,"funne\
l.trend",void 0),"funnel.trend_mode",void 0)}var bm=new Map;function yv(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function vm(e,t){let n=yv(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";bm.set(`${e.dataset} ${o}`,e);let r=bm.get(
`${e.dataset} ${n}`),s=rt(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...r?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?r?.lifecycle:r?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}var xm={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],chartOf:e=>e.lifecycle?"lifecycle":e.stickiness?"stickiness":"matrix",choose:vm,Sentence:we(
V,e=>e.RetentionViewSentence),Page:$(V,e=>e.RetentionPage)};var wm={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],chartOf:()=>"flow",Sentence:we(V,e=>e.PathsSentence),Page:$(V,e=>e.PathsPage)};var km={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],chartOf:()=>"overview",Sentence:we(V,e=>e.
SessionsSentence),Page:$(V,e=>e.SessionsPage)};var _m={name:"difference",label:"Difference",icon:"difference",letter:"x",charts:[],chartOf:()=>"list",Sentence:we(V,e=>e.
DifferenceSentence),Page:$(V,e=>e.DifferencePage)};var Cm={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",runs:!1,Sentence:we(V,e=>e.LiveSentence),
Page:$(V,e=>e.LivePage)};var Tm={name:"alerts",label:"Alerts",icon:"bell",letter:"w",Page:$(Su,e=>e.AlertsPage)};var $m={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:$(pe,e=>e.BoardsPage)};var Pm={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:$(pe,e=>e.DefinitionsPage)};var Sm={name:"history",label:"History",icon:"history",letter:"h",Page:$(pe,e=>e.HistoryPage)};var Ze=[hm,gm,xm,wm,km,_m,Cm],Mt=[$m,Pm,Sm,bc,Tm];var hv=$(he,e=>e.EmptyStore);function Mm(){let{value:e,error:t}=Pe.value,n=e?.[0]?.name;return M(()=>{e||it()},[]),M(()=>{
n!==void 0&&co(n)},[n]),t?i("main",{children:i(He,{icon:"warning",title:"The datasets cannot be listed",actions:i(T,{kind:"\
outlined",onClick:()=>{it()},children:"Try again"}),children:t.message})}):e&&n===void 0?i(hv,{}):i(tt,{})}function Em(){
return i("main",{children:i(He,{icon:"search",title:"There is no such page",actions:i(T,{kind:"primary",onClick:()=>Oe(""),
children:"To the first dataset"})})})}var Dm="bw";var Am="ew";var Lm="dw";var Om="aw";var Rm="fw";function Nm(){let[e,t]=k(""),[n,o]=k(null),[r,s]=k(!1),a=_(null);return M(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),i("main",{class:Om,children:i("form",{class:Dm,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||r)&&(s(!0),
ru(e.trim()).then(()=>location.reload(),c=>{s(!1),o(B(c)),a.current?.select()}))},children:[i("h1",{children:"Log in to \
Sluice"}),i("p",{class:"cw",children:["This server asks for a token. Whoever runs it makes one with ",i("code",{children:"\
sluice token"}),"."]}),i("label",{class:Lm,for:"token",children:"Token"}),i("input",{ref:a,id:"token",class:Am,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&i(be,{id:"token-problem",error:n}),i(T,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||r,class:Rm,children:"Log in"})]})})}var xa={};ns(xa,{banner:()=>ba,danger:()=>vv,info:()=>xv,text:()=>va,warning:()=>wv});var ba="n1";var vv="q1";var xv="o1";var va="r1";var wv="p1";function wa({kind:e,children:t,actions:n}){return i("div",{class:O("n1",xa[e]),role:e==="info"?"status":"alert",children:[
i(E,{name:e==="info"?"info":"warning"}),i("span",{class:va,children:t}),n]})}function Nr(e){let t=ni(st.value);t?Bm(e,t):mr(st.value).then(n=>Bm(e,n))}function Bm(e,t){let n=A.value.view===e.name,o=uc(
e.name,t);o!==null&&R(o,{label:"Undo",act:Je}),n&&Le.value.kind!=="view"&&st.value!==""&&dr(),st.value===""&&Oe("")}function Im(){
let e="Go to";return[...Ze.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Nr(t)})),...Mt.map(t=>({keys:`g ${t.
letter}`,label:t.label,group:e,act:()=>Oe(t.name)}))]}function Br(e){return{ingest:"Loading",compaction:"Compacting",deletion:"Deleting",backfill:"Loading again",snapshot:"Co\
pying"}[e]}function kv(e){return{running:"under way",done:"done",failed:"failed",cancelled:"cancelled"}[e]}var Hm="ep";var qm="dp";var Fm="cp";var Um="fp";function ka({label:e,done:t,small:n=!1,ended:o=!1}){let r=t!==null;return i("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":r?Math.round(t*100):void 0,class:O("bp",n&&Fm),children:i("div",{class:O(
qm,!r&&Um,o&&Hm),style:r?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Km="vn";function zm({folded:e}){let[t,...n]=Vo.value,o=t?`${Br(t.kind)} ${t.dataset}, ${ee(t.done)}`:"",r=et(o);return t?i("butt\
on",{type:"button",class:"un","aria-label":o,onClick:()=>Oe("data/jobs"),...r,children:[!e&&i("span",{children:n.length===
0?Br(t.kind):`${n.length+1} jobs`}),!e&&i("span",{class:Km,children:ee(t.done)}),i(ka,{small:!0,label:o,done:t.done})]}):
null}function Wm(){let e=Cs.value?.tokens?Cs.value.name:void 0;if(e===void 0)return null;let t=()=>{su().then(()=>location.reload(),
n=>R(`Logging out failed: ${B(n).message}`))};return i(Be,{icon:"actor",label:`Logged in as ${ge(e).text}`,menuLabel:"Ac\
count",kind:"quiet",placing:{side:"top"},head:i(K,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var Ca=matchMedia("(prefers-color-scheme: dark)"),Vm=C(Ca.matches),_a=We("theme"),To=C(_a==="light"||_a==="dark"?_a:"sys\
tem"),Ir=se(()=>To.value==="system"?Vm.value?"dark":"light":To.value);function Ta(e){To.value=e,Ve("theme",e)}function jm(){
Ca.addEventListener("change",()=>{Vm.value=Ca.matches}),ae(()=>{document.documentElement.dataset.theme=Ir.value})}var Jm="hx";var Gm="lx";var Zm="cx";var Xm="kx";var $a="gx";var Ym="fx";var Qm="ex";var ef="bx";var tf="jx";var nf="ix";var mt=C(We("rail")==="folded");function Mv(){mt.value=!mt.value,Ve("rail",mt.value?"folded":"open")}function rf({onPalette:e,
onHelp:t}){let n=Le.value;return i("nav",{"aria-label":"Pages",class:O(ef,mt.value&&Zm),children:[i("div",{class:"dx",children:[
i(Dv,{}),!mt.value&&i("span",{class:Qm,children:"Sluice"})]}),i("ul",{class:$a,children:Ze.map(o=>i(of,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&A.value.view===o.name,onClick:()=>Nr(o)},o.name))}),Mt.length>0&&i("\
div",{class:tf,role:"presentation"}),i("ul",{class:$a,children:Mt.map(o=>i(of,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>Oe(o.name)},o.name))}),i("div",{class:Xm,children:[i(zm,{folded:mt.
value}),i(T,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),i(Ev,{}),i(Wm,{}),i(T,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),i(T,{icon:"collapse",label:mt.value?"Widen":"Fold",kind:"quiet",class:Gm,onClick:Mv})]})]})}
function of({icon:e,label:t,keys:n,current:o,onClick:r}){let s=_(null);M(()=>{o&&s.current?.scrollIntoView({block:"neare\
st",inline:"nearest"})},[o]);let a=et(mt.value?`${t}  ${n}`:void 0);return i("li",{children:i("button",{ref:s,type:"butt\
on",class:Jm,"aria-current":o?"page":void 0,"aria-label":mt.value?t:void 0,onClick:r,...a,children:[i(E,{name:e,size:20}),
i("span",{class:nf,children:t})]})})}function Ev(){let e=(t,n)=>({label:n,checked:To.value===t,act:()=>Ta(t)});return i(
Be,{icon:Ir.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},
items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function Dv(){return i("svg",{width:"24",height:"\
24",viewBox:"0 0 32 32","aria-hidden":"true",class:Ym,children:[i("rect",{width:"32",height:"32",rx:"7"}),i("path",{d:"M\
8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var sf="hz";var Ov=ye(j,e=>e.Help),Rv=ye(j,e=>e.Palette);function af({children:e}){let[t,n]=k(null);ot([...Im(),{keys:"Ctrl+K",label:"\
Find pages, properties and commands",group:"Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhe\
re",act:()=>n("help")},{keys:"Ctrl+Z",label:"Undo",group:"Everywhere",act:()=>{Ft.value&&Je()}},{keys:"Ctrl+Shift+Z",label:"\
Redo",group:"Everywhere",act:()=>{ao.value&&lo()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:ct},{keys:"Esca\
pe",label:"Cancel the query, or close what lies on top",group:"Everywhere",act:Nv}]),M(()=>{let r=s=>{if(Qn(s.target))return;
let a=s.clipboardData?.getData("text/plain")??"";nr(a).then(l=>{l&&(q(l),R("The question was pasted.",{label:"Undo",act:Je}))})};
return document.addEventListener("paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return i(
"div",{class:sf,children:[i(rf,{onPalette:()=>n("palette"),onHelp:()=>n("help")}),i("div",{class:"iz",children:[mo.value===
"away"&&i(wa,{kind:"warning",actions:i(T,{small:!0,kind:"outlined",onClick:Ec,children:"Try now"}),children:"The server \
does not answer. It is asked again by itself; you can go on editing."}),e]}),t==="palette"&&i(Rv,{onClose:o,onHelp:()=>n(
"help")}),t==="help"&&i(Ov,{onClose:o}),i(Gc,{}),i(Ju,{}),i(cu,{})]})}function Nv(){let{phase:e}=ue.result.value;e==="ru\
nning"||e==="estimate"?ue.cancel():wt.value.length>0&&ur()}function Et(e){if(e===null)return{chart:null,settings:new Map};let t=e.indexOf(":"),n=t<0?e:e.slice(0,t),o=t<0?[]:e.slice(
t+1).split(",").filter(s=>s!==""),r=new Map(o.map(s=>{let a=s.indexOf("=");return a<0?[s,""]:[s.slice(0,a),Hv(s.slice(a+
1))]}));return{chart:n===""?null:n,settings:r}}function Pa({chart:e,settings:t}){let n=[...t].map(([o,r])=>r===""?o:`${o}\
=${Iv(r)}`);return n.length===0?e:`${e??""}:${n.join(",")}`}function Sa(e,t){let{chart:n,settings:o}=Et(e),r=new Map(o);
for(let[s,a]of Object.entries(t))a===null||a===!1?r.delete(s):r.set(s,a===!0?"":a);return Pa({chart:n,settings:r})}function $o(e){
return e.length===0?null:e.map(t=>t.replaceAll("~","~0").replaceAll(" ","~1")).join(" ")}function Hr(e){return e===void 0||
e===""?[]:e.split(" ").map(t=>t.replaceAll("~1"," ").replaceAll("~0","~"))}var lf="table";function Ma(e){let t=Et(e).settings.
get(lf);return t===""?["1"]:Hr(t)}function Ea(e,t,n){let o=Ma(e).filter(s=>s!==t),r=(n?[...o,t]:o).toSorted();return Sa(
e,{[lf]:r.join()==="1"?!0:$o(r)})}var Bv=/[%,]/g;function Iv(e){return e.replace(Bv,t=>t===","?"%2C":"%25")}function Hv(e){
return e.replaceAll("%2C",",").replaceAll("%25","%")}var qr=class extends dt{state={failed:null};componentDidCatch(){this.setState({failed:this.props.document})}render({document:t,
children:n}){return this.state.failed!==t?n:i($t,{word:"This question cannot be said in words:",children:i(T,{small:!0,kind:"\
outlined",icon:"braces",onClick:()=>Ut({kind:"json"}),children:"Edit it as JSON"})})}};var uf="a4";function Da({label:e,choices:t,value:n,onChange:o}){let r=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return i("div",
{role:"radiogroup","aria-label":e,class:uf,onKeyDown:r,children:t.map(a=>i("button",{type:"button",role:"radio",class:"b\
4","aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&i(E,{name:a.icon,size:14}),
a.label]},a.value))})}var tn=C([]);function Ln(e,t){tn.value=[...tn.value,{from:A.value,to:e.document,label:t}].slice(-12),q(e)}function Aa(e){
tn.value=tn.value.slice(0,e)}function cf(){ae(()=>{let e=A.value,t=tn.peek().findIndex(n=>me(n.from.document,e.document));
t>=0&&Aa(t)})}var pf="dm";var mf="cm";var ff="fm";var Fr=se(()=>tn.value.filter(e=>e.to.dataset===J.value.dataset));function df(){return Fr.value.length===0?null:i("nav",
{"aria-label":"The way here",class:mf,children:[Fr.value.map((e,t)=>i("span",{class:pf,children:[i("button",{type:"butto\
n",class:"em",onClick:()=>{Aa(t),q(e.from)},children:t===0?"all":ge(Fr.value[t-1]?.label).text}),i(E,{name:"right",size:12})]},
t)),i("span",{"aria-current":"step",class:ff,children:ge(Fr.value.at(-1)?.label).text})]})}var La=Ee(null);function Oa(e){let t=_e(La);return t?.answer===e?t?.intervals??null:null}function Ra(e,t,n){let o=_(null),
r=o.current!==null&&o.current.of===e?n(o.current.value,t):t;return o.current={of:e,value:r},r}function zv(e,t,n){return n||
t>e*.7?Math.max(e,t):t}var Na=Ee(null);function yf(e){let t=_e(Na),[n,o]=k(!1);return t?[t.isTable(e),r=>t.set(e,r)]:[n,o]}var hf=Ee(null);function gf(){return _e(hf)??A.value}function Ba({view:e,document:t,result:n,drawn:o}){let r=Et(o.as).chart??
e.chartOf(t),s=o===A.value;return i(hf.Provider,{value:s?null:o,children:i(Na.Provider,{value:Wv(o,s),children:i(La.Provider,
{value:n,children:i(e.Page,{document:t,result:n,as:r})})})})}function Wv(e,t){let[n,o]=k(void 0),r=t||n===void 0?e.as:n;
return re(()=>({isTable:s=>Ma(r).includes(s),set:(s,a)=>t?q({as:Ea(A.value.as,s,a)}):o(Ea(r,s,a))}),[r,t])}function Ia(){
let{settings:e}=Et(gf().as);return{text:t=>e.get(t),isOn:t=>e.has(t),choice:(t,n)=>(n.find(({value:o})=>o===e.get(t))??n[0]).
value,set:(t,n)=>q({as:Sa(A.value.as,t)},n)}}var Ha=!1;addEventListener("pointerdown",()=>{Ha=!0},!0);for(let e of["poin\
terup","pointercancel"])addEventListener(e,()=>{Ha=!1},!0);function Vv(){let e=gf().open.find(({kind:s})=>s===je),[t,n]=k(
null),o=_(null);return o.current=t,M(()=>{if(!t)return;let s=new AbortController,a=()=>{Xs({kind:je,...o.current}),n(null)};
return addEventListener("pointerup",a,{signal:s.signal}),addEventListener("pointercancel",()=>n(null),{signal:s.signal}),
()=>s.abort()},[t!==null]),{selected:t??e??null,isDrawing:t!==null,set:s=>{Ha&&s?n(s):Xs(s&&{kind:je,...s},s&&e?"replace":
"push")}}}var bf=new Map([["facets",ye(j,e=>e.Facets)],["json",ye(j,e=>e.JsonDrawer)],["events",ye(j,e=>e.EventsSheet)],["actors",
ye(j,e=>e.ActorsSheet)],["cohort",ye(j,e=>e.CohortDialog)],["note",ye(j,e=>e.NoteDialog)],["live-event",ye(j,e=>e.EventDrawer)]]);var qa=8;function jv(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-qa,o)),s=Math.min(o,Math.ceil((e+t)/n)+qa);return{
first:r,end:s,before:r*n,after:(o-s)*n,pool:Math.ceil(t/n)+2*qa+1}}function Ur(e,t,n){let[o,r]=k({scroll:0,height:600});
return M(()=>{let s=e.current;if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;r(c=>c.scroll===u&&c.height===s.
clientHeight?c:{scroll:u,height:s.clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener(
"scroll",a,{passive:!0}),()=>{l.disconnect(),s.removeEventListener("scroll",a)}},[t]),jv(o.scroll,o.height,t,n)}function Fa(){
return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue("--row"),10)||28}var vf="y2";var xf="w2";var wf="b3";var kf="z2";var _f="x2";var Kr=28;function Ua(e,t){return`${e}-${t}`}function Cf({id:e,label:t,options:n,active:o,onActive:r,onPick:s,several:a=!1,
foot:l}){let u=_(null),c=Ur(u,Kr,n.length);return N(()=>{let p=u.current;if(!p||o<0)return;let d=o*Kr;d<p.scrollTop?p.scrollTop=
d:d+Kr+8>p.scrollTop+p.clientHeight&&(p.scrollTop=d+Kr+8-p.clientHeight)},[o,n]),i(S,{children:[i("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:xf,children:[i("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,d)=>{let f=c.first+d;return i("div",{id:Ua(e,f),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":f+1,"data-active":f===o,class:_f,onPointerMove:()=>{f!==o&&r(f)},onPointerDown:m=>m.
preventDefault(),onClick:()=>s(p.value),children:[a&&i("span",{class:wf,children:p.selected&&i(E,{name:"check"})}),i("sp\
an",{class:vf,children:p.label}),p.note!==void 0&&i("span",{class:kf,children:p.note})]},f)}),i("div",{role:"presentatio\
n",style:{height:`${c.after}px`}})]}),l&&i("div",{class:"a3",children:l})]})}var Tf="r2";var zr="t2";var $f="s2";var Pf="v2";function Po(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,s=_(null),a=Ce(),[l,u]=k(e.autofocus??!1),[c,p]=k(r?0:-1),
[d,f]=k(!1);N(()=>{f(!0),e.autofocus&&s.current?.focus()},[]);let m=Math.min(c,t.length-1),h=l||(e.inline??!1),x=()=>u(!1),
v=(y,w)=>{w||x(),e.onPick(y,w)},b=y=>{let w=h?t[m]:void 0;if(y.key==="ArrowDown"||y.key==="ArrowUp"){y.preventDefault(),
u(!0);let Y=y.key==="ArrowDown"?1:-1;p(m<0&&Y<0?t.length-1:(m+Y+t.length)%Math.max(1,t.length))}else y.key==="Enter"?(y.
preventDefault(),w?v(w.value,!1):(x(),e.onTake(n))):y.key===" "&&o&&w&&m>=0?(y.preventDefault(),v(w.value,!0)):y.key==="\
Escape"&&(h||e.onCancel)?(y.preventDefault(),y.stopPropagation(),x(),e.onCancel?.()):y.key==="Backspace"&&n===""&&e.onBackspace?.()},
g=i(Cf,{id:a,label:e.label,options:t,active:m,onActive:p,onPick:y=>v(y,o),several:o,foot:e.foot});return i(S,{children:[
i("input",{ref:s,class:O(zr,e.code&&"u2"),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria\
-autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&m>=0?Ua(a,m):void 0,value:n,placeholder:e.
placeholder,spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:b,onClick:()=>u(!0),onBlur:x,
onFocus:()=>{e.autofocus&&u(!0)},onInput:y=>{u(!0),p(r?0:-1),e.onText(y.currentTarget.value)}}),e.inline&&g,!e.inline&&l&&
d&&(t.length>0||e.foot)&&i(ce,{anchor:s.current,onClose:x,focus:!1,children:g})]})}var Mf="c4";function Wr({title:e,values:t,value:n,onChange:o,free:r=!1,...s}){let a=_(null),[l,u]=k(!1),[c,p]=k(""),d=re(()=>Yv(t,c),
[t,c]),f=()=>{u(!1),p("")},m=h=>{f(),o(h)};return i(S,{children:[i(T,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?f():u(!0),children:i("span",{class:Mf,children:i(K,{value:n,most:32})})}),l&&i(ce,{anchor:a.current,onClose:f,
role:"dialog",label:e,children:i("div",{class:"d4",children:i(Po,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(h=>({value:h,label:i(K,{value:h}),selected:h===n})),onPick:m,onTake:h=>{r&&
h!==""&&m(h)},onCancel:f})})})]})}function Yv(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),r=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...r]}var Qv=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],Df=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function On(e,t){let n=({from:o,to:r})=>o===void 0&&(r===void 0||r==="now")?"":`${nn(o??"")} ${nn(r??
"now")}`;return n(e)===n(t)}function nn(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Wa(e,t){if(On(e,{}))return"\
All data";let n=Qv.find(([,u])=>On(u,e));if(n)return n[0];let{from:o,to:r}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(nn(o)):null,a=s?Df.get(s[2]):void 0;if(s&&a&&On(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&On(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,r].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?ex(l[0],za(l[1])):`${Ef(o,t,"the first even\
t")} – ${Ef(r,t,"now")}`}function ex(e,t){let n=le(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${le(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function za(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function Ef(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?le(e,t,le(e,t,"clock")==="00:00"?"day":
"minute"):le(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function tx(e){let{from:t,to:n}=e;
if(On(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===za(n)?t:`${t} - ${za(n)}`;let o=nn(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return nn(t)===o?o:`${t} - ${o}`}function nx(e,t){let{start:n,end:o,hours:r,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":le(n,t)} – ${o===void 0?"now":ox(n,o,
t)}`,l=s.slice(0,2).map(({date:u,hours:c})=>`${le(u,"UTC","dayShort")} has ${c} h`);return[a,...r?[Ge(r*3600)]:[],...l].
join(" · ")}function ox(e,t,n){let o=e!==void 0&&le(e,n,"day")===le(t,n,"day");return le(t,n,o?"clock":"minute")}function rx({
from:e,to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(nn(e)):null;if(!n||!/^now(\/|$)/.
test(String(t??"now")))return null;let[o,r]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:nn(t??"now").includes("/"),open:{
from:o},whole:{from:`${o}/${r}`,to:`now/${r}`}}}function Vr(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;
let[n,o]=[Number(t[1]),Df.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}function Va(e){let{label:t,value:n,onCommit:o,onInput:r,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:p=!1}=e,
[d,f]=k(n),m=_(null),h=Ce();M(()=>f(n),[n]);let x=g=>{g!==n&&o(g)},v=g=>{g.key==="Enter"&&x(d),!(g.key!=="Escape"||d===n)&&
(g.preventDefault(),f(n))},b=g=>{o(g),m.current?.focus()};return i("div",{class:Tf,children:[i("label",{for:h,class:l?"s\
poken":$f,children:t}),i("input",{ref:m,id:h,class:O(zr,u&&"u2"),value:d,placeholder:a,spellcheck:!1,autocomplete:"off",
"aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":p?"":void 0,onInput:g=>{
f(g.currentTarget.value),r?.(g.currentTarget.value)},onKeyDown:v,onBlur:()=>x(d)}),!c&&s&&i("div",{id:`${h}-note`,class:Pf,
children:s}),c&&i(be,{id:`${h}-problem`,error:c,onHint:b})]})}function Rn(e,t,n){let{timezone:o,week_start:r}=e;return L("v1/times",{body:{...o?{timezone:o}:{},...r?{week_start:r}:{},
...t},signal:n})}async function sx(e,t){let{texts:[n]}=await L("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new oe({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function jr(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;q({document:H(H(J.value,"from",e.from),"to",t)})}async function ja(e,t){
let{from:n,to:o}=e,r=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Rn(e,{texts:r},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:r.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Rn(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function Jr(e){
try{let t=J.value,n=await ja(t);if(n.start===void 0){R("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Rn(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?R(o.error.message):o&&J.value===t&&jr(o)}catch(t){
R(B(t).message)}}async function Af(e){let t=await ja(e);if(t.start===void 0)return null;let{texts:[n]}=await Rn(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[r,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[r,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(r))/864e5)}d`}var Lf="fy";var Of="ly";var Gr="my";var Nf=["1d","7d","30d","1y"];function Bf(){let e=_(null),[t,n]=k(null),o=J.value.compare?.offset,r=ut(ue.result.value.error,
"compare"),s=()=>n(null);return i(S,{children:[i(T,{buttonRef:e,icon:"compare",after:"down",kind:r?"danger":o===void 0?"\
quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`v\
s ${X(Vr(o))} before`}),r&&t===null&&i("div",{class:Gr,children:i(be,{error:r})}),t==="menu"&&i(Ct,{anchor:e.current,label:"\
Compare",items:ix(o,()=>n("field")),onClose:s}),t==="field"&&i(ce,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:i("div",{class:Of,children:i(Va,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),Zr(a.trim()===""?void 0:a.trim())}})})})]})}
function ix(e,t){let n=e!==void 0&&!Nf.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>Zr(void 0)},
{label:"The period before",checked:!1,act:()=>{ax()}},...Nf.map(o=>({label:`${Vr(o)} before`,checked:e===o,act:()=>Zr(o)})),
{label:n?`${X(Vr(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function Zr(e){
gn("compare",e===void 0?void 0:{offset:e})}async function ax(){try{let e=J.value,t=await Af(e);t===null?R("The range has\
 no start: choose one before it is compared."):J.value===e&&Zr(t)}catch(e){R(B(e).message)}}var lx=$(j,e=>e.RangePanel);function If(){let e=_(null),[t,n]=k(!1),o=Wa(J.value,J.value.timezone??"UTC"),{error:r}=ue.result.
value,s=ut(r,"from")??ut(r,"to"),a=()=>mn(j,()=>n(!0)),l="The question";return ot([{keys:"t",label:"Range of time",group:l,
act:a},{keys:"[",label:"The range before",group:l,act:()=>{Jr({shift:-1})}},{keys:"]",label:"The range after",group:l,act:()=>{
Jr({shift:1})}},{keys:"-",label:"Zoom out",group:l,act:()=>{Jr({zoom:2})}}]),i(S,{children:[i(T,{buttonRef:e,icon:"calen\
dar",after:"down",kind:s?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>{t?n(!1):a()},children:i("span",{class:Lf,
children:o})}),s&&!t&&i("div",{class:Gr,children:i(be,{error:s})}),t&&i(ce,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:i(lx,{wrong:s,onDone:()=>n(!1)})})]})}var ux=ye(pe,e=>e.NotesDialog);function Ja(e,t=""){Gt(n=>i(ux,{datasets:typeof e=="string"?[e]:e,board:t,onClose:n}))}var cx=ye(pe,e=>e.SaveDialog),px=C([]);function Hf(){return i(Be,{icon:"save",menuLabel:"Save",items:[...mx(),...px.value],placing:{align:"end"},children:"Save"})}
function mx(){let{dataset:e,where:t}=A.value.document,n=typeof t=="string"?t.trim():"";return[{label:"To a board ...",icon:"\
boards",act:()=>Gt(o=>i(cx,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>Oe(
`definitions/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Ja(
e)}]}var qf=null;function Ga(){return qf??=[...new Set([fr(),"UTC",...Intl.supportedValuesOf("timeZone")])],qf}var Ff="nz";var Uf="pz";var Kf="oz";var zf="qz";var Wf=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function Vf({runs:e}){M(()=>{Pe.value.value||
it()},[]);let t=Pe.value.value?.map(({name:o})=>o)??[st.value],n=J.value.timezone??"UTC";return i("header",{class:Ff,"ar\
ia-label":"The question",children:[i("div",{class:Kf,children:[i(Wr,{title:"Dataset",icon:"data",values:t,value:st.value,
onChange:o=>{co(o)},class:Uf}),e&&i(If,{}),i(Wr,{title:"Time zone",icon:"globe",values:Ga(),value:n,onChange:o=>gn("time\
zone",o),kind:"quiet",free:!0}),e&&i(Bf,{}),e&&i(yx,{})]}),i("div",{class:zf,children:e&&i(Fc,{})}),i("div",{class:"rz",
children:[i(T,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Ft.value,onClick:Je}),i(T,{icon:"redo",label:"Redo",keys:"\
Ctrl+Shift+Z",disabled:!ao.value,onClick:lo}),i(Be,{icon:"share",menuLabel:"Share",items:np(),placing:{align:"end"},children:"\
Share"}),i(Hf,{})]})]})}function yx(){let e=J.value.sample,t=e===void 0||e===1?void 0:e,n=Wf.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return i(Be,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:Wf.map(([o,r])=>({label:o,checked:r===t,act:()=>gn("sample",r)})),children:n})}var jf="yz";var Jf="wz";var Gf="xz";var Zf="uz";var Xf="tz";var Yf="vz";var bx=$(he,e=>e.NeedsActor),Qf=new Map;function td(){let e=Ze.find(({name:t})=>t===ac.value)??Ze[0];return e?i(vx,{view:e}):
null}function vx({view:e}){let t=J.value,n=_r(t),o=n?kr:wx(ue.result.value,t),r=Et(Zs.value).chart??e.chartOf(t);M(()=>{
globalThis.document.title=`${e.label} · ${t.dataset} · Sluice`},[e,t.dataset]),ot([{keys:"f",label:"Properties and the\
ir values",group:"The question",act:()=>Za("facets")}]),ot([{keys:"v",label:"Chart: arrows choose",group:"View",act:kx}]),
ot([{keys:"/",label:`Sentence: ${Cp}`,group:"View",act:_p}]);let s=l=>{Qf.set(`${e.name} ${r}`,Et(Zs.value).settings),q(
{as:Pa({chart:l,settings:Qf.get(`${e.name} ${l}`)??new Map}),document:e.choose?e.choose(t,l):t})},a=o.phase==="running"||
o.phase==="estimate";return i(S,{children:[i(Vf,{runs:(e.runs??!0)&&!n}),i(Ls,{busy:a,done:o.done}),i("div",{class:"sz",
children:[i("main",{class:Xf,"data-view":e.name,"data-state":xx(e,o,t),"aria-busy":a,children:[i("h1",{class:"spoken",children:e.
label}),i(df,{}),i("div",{class:Zf,children:[i("div",{class:Yf,children:i(qr,{document:t,children:i(e.Sentence,{document:t,
result:o})})}),i("div",{class:Jf,children:[e.charts.length>1&&i(Da,{label:"Chart",value:r,onChange:s,choices:e.charts.map(
({name:l,label:u,icon:c})=>({value:l,label:u,icon:c}))}),i(T,{icon:"filter",label:"Properties and their values",keys:"f",
kind:"quiet",pressed:Xa("facets"),onClick:()=>Za("facets")}),i(T,{icon:"braces",label:"The document as JSON",kind:"quiet",
pressed:Xa("json"),onClick:()=>Za("json")})]})]}),o.error&&!_x(o.error)&&i(Gi,{class:Gf,error:o.error}),i("div",{class:jf,
"data-former":o.former,children:n?i(bx,{document:t,label:e.label}):i(Ba,{view:e,document:t,result:o,drawn:A.value})})]}),
i(Cx,{})]})]})}function xx(e,t,n){return e.runs===!1||t.document===null||me(t.document,n)?t.phase==="exact"&&Jo.value>0?
"loading":t.phase:"changed"}function wx(e,t){return e.of===null||ed(e.of)===ed(t)?e:{...e,answer:null,of:null,former:!1}}
function ed(e){let t=e.aggregate?.over;return`${vt(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}function kx(){
globalThis.document.querySelector('[role=radiogroup][aria-label="Chart"] [tabindex="0"]')?.focus()}function Xa(e){return wt.
value.some(t=>t.kind===e)}function Za(e){let t=wt.value.filter(n=>n.kind===je);q({open:Xa(e)?wt.value.filter(n=>n.kind!==
e):[...t,{kind:e}]})}function _x(e){return["from","to"].some(t=>ut(e,t)!==null)}function Cx(){return i(S,{children:wt.value.
map((e,t)=>{let n=bf.get(e.kind);return n?i(n,{layer:e,onClose:ur},t):null})})}var Tx=$(V,e=>e.ActorPage),$x=$(pe,e=>e.LinkPage);function nd(){return Bt.value?i(S,{children:[i(af,{children:i(Px,{})}),
i(Xu,{})]}):i(Nm,{})}function Px(){let e=Le.value;switch(e.kind){case"home":return i(Mm,{});case"view":return i(td,{});case"\
page":{let t=Mt.find(({name:n})=>n===e.page);return t?i(t.Page,{rest:e.rest}):i(Em,{})}case"actor":return i(Tx,{dataset:e.
dataset,actor:e.actor});case"link":return i($x,{id:e.id})}}var Sx=[nt,Q,j,It,V,pe,he];function od(){let e=rd(to(zo(location.pathname),""));e.load(),e!==nt&&Q.load()}function rd(e){
switch(e.kind){case"home":return nt;case"view":return e.view==="explore"?nt:V;case"page":return e.page==="data"?he:pe;case"\
actor":return V;case"link":return pe}}function sd(){if(navigator.connection?.saveData)return;let e=ae(()=>{let t=rd(Le.value).
state.value==="there",n=Le.value.kind==="view"&&!["exact","error","stopped","cancelled"].includes(ue.result.value.phase);
!t||n||(queueMicrotask(()=>e()),id(0))})}async function id(e){let t=Sx[e];t&&(await Mx(),await t.load(),await id(e+1))}function Mx(){
return new Promise(e=>{"requestIdleCallback"in globalThis?requestIdleCallback(()=>e(),{timeout:5e3}):setTimeout(e,1e3)})}od();jm();Lu();Ex();async function Ex(){await ou(),Bt.value&&(await gc(),Rc(),cf()),Dl(i(nd,{}),document.body),Bt.value&&
sd()}function on(e,t,n,o){return L("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var Ya=C(0),ad=Ee("");function Dx(e,t,n,o){let r=_e(ad),s=o??r,[a,l]=k([]),u=Ya.value;return M(()=>{let c=new AbortController,
p=new URLSearchParams({dataset:e});return typeof t=="string"&&p.set("from",t),typeof n=="string"&&p.set("to",n),s!==""&&
p.set("board",s),L(`v1/notes?${p.toString()}`,{signal:c.signal}).then(d=>l(d.notes.filter(f=>!f.board||f.board===s)),()=>{}),
()=>c.abort()},[e,t,n,s,u]),a}async function Qa(e){await L("v1/notes",{body:e}),Ya.value++}async function ld(e){await L(
`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),Ya.value++}function el(e,t){let n=new Map(t.map((s,a)=>[s,a])),o=-1;return e.map((s,a)=>(o=n.get(s.key)??o,{column:s,place:o,i:a})).
sort((s,a)=>s.place-a.place||s.i-a.i).map(({column:s})=>s)}function Ax(e,t,n){let[o,r]=[e.indexOf(t),e.indexOf(n)];if(o<
0||r<0||o===r)return e;let s=e.filter(a=>a!==t);return[...s.slice(0,r),t,...s.slice(r)]}var Lx=48,Ox=16;function ud(e,t,n,o,r){
let s=e.key==="ArrowLeft"?-1:e.key==="ArrowRight"?1:0,a=t[n];if(s===0||a===void 0||e.altKey===e.shiftKey)return null;if(e.
shiftKey)return r.onWidth(a,Math.max(Lx,Math.round(o())+s*Ox)),n;let l=t[n+s];return l===void 0?n:(r.onMove(a,l),n+s)}function cd(e,t,n){
if(e.button!==0)return;let o=e.currentTarget,r=new AbortController,s=u=>{let c=document.elementFromPoint(u.clientX,u.clientY)?.
closest("[role=columnheader]")??null;return c&&c.parentElement===o.parentElement?c:null},a=u=>{for(let c of o.parentElement?.
children??[])c.toggleAttribute("data-drop",c===u&&c!==o)};addEventListener("pointermove",u=>{Math.abs(u.clientX-e.clientX)>
8&&a(s(u))},{signal:r.signal});let l=u=>{let c=Math.abs(u.clientX-e.clientX)>8?s(u):null;a(null),r.abort(),!(u.type!=="p\
ointerup"||!c||c===o||!c.dataset.key)&&(o.addEventListener("click",p=>{p.stopPropagation(),p.preventDefault()},{capture:!0,
once:!0}),n.onMove(t,c.dataset.key))};addEventListener("pointerup",l,{signal:r.signal}),addEventListener("pointercancel",
l,{signal:r.signal})}function tl(e,t,n,o,r=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=r||o===0?null:{row:Math.max(r,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var pd="q4";var nl="v4";var md="a5";var fd="z4";var dd="l4";var yd="u4";var hd="n4";var ol="y4";var gd="o4";var rl="s4";var sl="x4";var il="m4";var Xr="t4";var bd="w4";var vd="k4";var So="r4";function al(e){let{columns:t,rows:n,summary:o=[]}=e,r=_(null),s=Ce(),a=Fa(),l=Ur(r,a,n.length),[u,c]=k(null),[p,d]=k(new Map),
{layout:f}=e,m=f?new Map([...f.widths,...p]):p,h=t.map(({key:b,width:g})=>{let y=m.get(b);return y===void 0?g??"minmax(8\
0px, max-content)":`${y}px`}).join(" ")+" minmax(0, 1fr)",x=b=>{if(f&&u?.row===-1){let te=()=>r.current?.querySelector(`\
[id="${s}--1-${u.column}"]`)?.getBoundingClientRect().width??0,Ie=ud(b,t.map(({key:Me})=>Me),u.column,te,f);if(Ie!==null){
b.preventDefault(),c({row:-1,column:Ie});return}}let g=tl(b,u,n.length+o.length,t.length,e.onSort||e.onHead?-1:0);if(g){
b.preventDefault(),c(g),Bx(r.current,g,a);return}let y=u?[...n,...o][u.row]:void 0,w=u?t[u.column]:void 0;if(u?.row===-1&&
w&&(b.key==="Enter"||b.key===" "||e.onHead&&b.key===".")){b.preventDefault();let te=r.current?.querySelector(`[id="${s}-\
-1-${u.column}"]`);e.onHead&&!w.bare&&te?e.onHead(w,te):w.sortable!==!1&&e.onSort?.(xd(w,e.sort??null));return}let Y=r.current?.
querySelector('[data-cursor="true"]');(b.key==="Enter"||b.key===".")&&y!==void 0&&w&&Y&&b.target===r.current&&(b.preventDefault(),
b.stopPropagation(),(e.onMenu??e.onCell)?.(y,w,Y))},v=(b,g,y)=>i(Ix,{id:s,row:b,at:g,columns:t,cursor:u?.row===g?u.column:
-1,onCursor:c,summary:y,last:g===n.length+o.length-1,onMenu:e.onMenu,onCell:e.onCell},y?`summary ${g}`:g%l.pool);return i(
"div",{ref:r,class:vd,role:"grid","aria-label":e.label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:
void 0,"aria-rowcount":n.length+o.length+1,"aria-colcount":t.length,onKeyDown:x,onFocus:b=>{b.target===r.current&&!u&&c(
{row:0,column:0})},children:i("div",{class:dd,role:"presentation",style:{gridTemplateColumns:h},children:[i("div",{role:"\
row","aria-rowindex":1,class:O(il,hd),children:t.map((b,g)=>i(Hx,{id:`${s}--1-${g}`,column:b,cursor:u?.row===-1&&u.column===
g,sort:e.sort??null,onSort:e.onSort,onHead:e.onHead,layout:f,onWidth:y=>d(new Map(p).set(b.key,y)),onDropped:y=>{f&&(d(new Map),
f.onWidth(b.key,y))}},b.key))}),l.before>0&&i("div",{role:"presentation",class:fd,style:{height:`${l.before}px`}}),n.slice(
l.first,l.end).map((b,g)=>v(b,l.first+g,!1)),l.after>0&&i("div",{role:"presentation",class:md,style:{height:`${l.after}p\
x`}}),o.map((b,g)=>v(b,n.length+g,!0))]})})}function Bx(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function Ix({id:e,row:t,at:n,columns:o,cursor:r,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return i("div",{role:"row","aria-rowindex":n+2,class:O(il,a&&bd,l&&gd),children:o.map(
(p,d)=>i("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===r,class:O("p4",p.number&&rl,p.
quiet&&sl,p.bare&&d===0&&ol,d===r&&nl),onPointerDown:()=>s({row:n,column:d}),onClick:c&&(f=>c(t,p,f.currentTarget)),onContextMenu:u&&
(f=>{f.preventDefault(),u(t,p,f.currentTarget)}),children:i("span",{class:So,children:p.cell(t,n)})},p.key))})}function xd(e,t){
let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function Hx({
id:e,column:t,cursor:n,sort:o,onSort:r,onHead:s,layout:a,onWidth:l,onDropped:u}){let c=o?.key===t.key?o.descending?"desc\
ending":"ascending":"none",p=f=>{let m=f.currentTarget,h=m.parentElement.getBoundingClientRect().width-f.clientX,x=0;f.stopPropagation(),
m.setPointerCapture(f.pointerId),m.onpointermove=v=>l(x=Math.max(48,Math.round(h+v.clientX))),m.onpointerup=()=>{m.onpointermove=
null,x>0&&u(x)}},d=r!==void 0&&t.sortable!==!1;return i("div",{id:e,role:"columnheader","data-key":t.key,onPointerDown:a&&
(f=>cd(f,t.key,a)),"aria-sort":d?c:void 0,"data-cursor":n,class:O(pd,t.number&&rl,t.quiet&&sl,t.bare&&ol,n&&nl),children:[
d?i("button",{type:"button",tabIndex:-1,class:Xr,onClick:()=>r(xd(t,o)),children:[i("span",{class:So,children:t.head}),c!==
"none"&&i(E,{name:c==="descending"?"sortDown":"sortUp",size:12})]}):s&&!t.bare?i("button",{type:"button",tabIndex:-1,class:Xr,
onClick:f=>s(t,f.currentTarget),children:i("span",{class:So,children:t.head})}):i("span",{class:Xr,children:i("span",{class:So,
children:t.head})}),i("span",{class:yd,onPointerDown:p})]})}var wd="m";var kd="o";var _d="l";var Cd="n";var Td="i";var $d="j";function Ux({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:s,arranged:a,trend:l,shaded:u=!1,shares:c=!1,label:p="Ans\
wer"}){let d=Oa(e),f=Ra(t,d!==null,(g,y)=>g||y),m=re(()=>Sd({answer:e,intervals:d,roomy:f},t,n,c,u),[e,d,f,t,n,c,u]),h=Kx(
l?[...m,zx(l)]:m,a),x=re(()=>e.rows.map(g=>({cells:g,kind:"group"})),[e]),v=re(()=>Vx(e),[e]),b=s&&((g,y,w)=>s(g.cells,y.
key,w));return i(al,{label:p,columns:h,rows:x,summary:v,...o===void 0?{}:{sort:o},...r?{onSort:r}:{},layout:a?.layout,...b?
{onCell:b,onMenu:b}:{}})}function Kx(e,t){if(!t)return e;let n=e.filter(({key:o})=>!t.without.includes(o));return el(n.length>
0?n:e,t.order)}function zx(e){return{key:"trend",head:"trend",width:"128px",sortable:!1,cell:({cells:t,kind:n})=>n==="gr\
oup"?e(t):null}}function Wx(e,t){return Sd({answer:e,intervals:null,roomy:!1},t,"UTC",!0,!1).map(({key:n})=>({key:n,label:X(
n)}))}function Vx(e){let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.
total,kind:"total"}),t}function Pd(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.
keys.map(o=>n[o])),n]))}function jx(e,{kind:t},n,o){return Di(e,t==="group"?["rows",n,o]:[t,o])}function Sd({answer:e,intervals:t,
roomy:n},o,r,s,a){let l=Tt(e,o),u=l.time<0?0:Ki(qi(e,l).times),c=new Set([l.time,...l.keys]),p=Pd(e,l);return e.columns.
flatMap((d,f)=>{let m=a&&l.measures.includes(f)?Xx(e.rows.map(x=>fe(x[f]))):null,h={key:d.name,head:i(K,{value:d.name,most:48}),
number:Jt(d)&&!c.has(f),...n&&l.measures.includes(f)?{width:"minmax(144px, max-content)"}:{},cell:(x,v)=>x.kind!=="group"&&
c.has(f)?f===0?i(K,{shown:Zx(x.kind)}):null:f===l.time?hi(String(x.cells[f]),u,r):i(Md,{value:x.cells[f],column:d,zone:r,
isKey:c.has(f),sure:c.has(f)?void 0:jx(t,x,v,f),...m&&x.kind==="group"?{shade:m(x.cells[f])}:{}})};return l.measures.includes(
f)?[h,...s&&Ui(d.name)&&l.keys.length>0?[Jx(e,f)]:[],...p?[Gx(e,l,p,f)]:[]]:[h]})}function Jx(e,t){let n=s=>fe(s?.[t])??
0,o=n(e.total),r=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"\
176px",sortable:!1,number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return i("span",{class:Td,children:[
a!=="total"&&i("span",{class:$d,children:i("span",{class:"k","data-other":a==="other",style:{width:`${r>0?n(s)/r*100:0}%`}})}),
i("span",{class:_d,children:ee(l)})]})}}}function Gx(e,t,n,o){let r=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.
total:l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${r.name} before`,head:"\
vs previous",number:!0,sortable:!1,cell:a=>{let[l,u]=[fe(a.cells[o]),fe(s(a))];if(l===null||u===null)return i("span",{class:wd,
title:"not there before",children:l===null?"–":"new"});let c=`${Ue(u,jt(r.name),!0)} before`;return i("span",{title:c,
children:u===0?l===0?ee(0):"new":ai(l/u-1)})}}}function Zx(e){return e==="other"?fi:{text:lt.total,kind:"other"}}function Xx(e){
let t=e.filter(r=>r!==null),[n,o]=[Math.min(0,...t),Math.max(0,...t)];return r=>o>n?((fe(r)??n)-n)/(o-n):0}function Md({
value:e,column:t,zone:n,isKey:o=!1,sure:r,shade:s}){let a=Jt(t)?fe(e):null;if(a===null)return i(K,{shown:gi(e,t,n),most:64,
middle:!0});let l=jt(t.name),u=Ue(e,l,!0),c=r!==void 0?fo(a,r,l):o&&!t.name.startsWith("bins(")?u:Ue(a,l),p=i("span",{class:s===
void 0?void 0:kd,title:r?Ai(r,l):u,children:c});return s===void 0?p:i(S,{children:[i("span",{class:Cd,style:{"--shade":`${(s*
40).toFixed(0)}%`}}),p]})}var Ed=new Map,Dd=new Map,ll=7;function Yx(e,t){let n=JSON.stringify([e,t??null]),o=Ed.get(n);return o===void 0&&(o=Dd.get(
e)??0,Dd.set(e,o+1),Ed.set(n,o)),o}function ul(e){return[[],[6,4],[2,3],[10,3,2,3]][Math.floor(e/ll)%4]}function cl(e){return`\
--series-${e%ll+1}`}var Ad=C(0),pl=Ad;new MutationObserver(()=>{Ad.value++}).observe(document.documentElement,{attributes:!0,
attributeFilter:["data-theme"]});function Yr(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}var t0=2;function n0({height:e,draw:t,onWidth:n}){let o=_(null),[r,s]=k(0),a=pl.value;return N(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),N(()=>{let l=o.current?.getContext("2d");if(!l||r===0)return;let u=Math.max(t0,devicePixelRatio),
{canvas:c}=l;c.width!==Math.round(r*u)&&(c.width=Math.round(r*u)),c.height!==Math.round(e*u)&&(c.height=Math.round(e*u)),
l.reset(),l.scale(u,u),t(l,r,e)},[t,r,e,a]),i("canvas",{ref:o,class:"aa",style:{height:`${e}px`},"aria-hidden":"true"})}
function o0(e,t,n){e.font=`12px ${Yr("--font")}`,e.fillStyle=Yr("--muted"),e.textAlign=t,e.textBaseline=n}function r0(e,t){
if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),r=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-1e-9));return Array.
from({length:Math.ceil(e/r-1e-9)+1},(s,a)=>Number((a*r).toPrecision(12)))}function s0(e,t,n,o,r,s){e.save(),e.beginPath(),
e.rect(t,n,o,r),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-r;a<t+o;a+=6)e.moveTo(
a,n+r),e.lineTo(a+r,n);e.stroke(),e.restore()}var Ld="lf";var Od="rf";var Rd="pf";var Nd="qf";var Bd="of";var Id="nf";var l0=12;function u0({rows:e,all:t,hidden:n,onHidden:o,text:r,onMenu:s}){let[a,l]=k(""),u=d=>d.keys.map(f=>ge(f).text).
join(", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),p=(d,f)=>{let m=e.filter(v=>v.key!==d.key).
map(v=>v.key),h=!n.has(d.key)&&m.every(v=>n.has(v));if(!f)return o(h?new Set:new Set(m));let x=new Set(n);x.delete(d.key)||
x.add(d.key),o(x)};return i("div",{class:Ld,children:[e.length>=l0&&i("input",{class:"mf","aria-label":"Find in legend",
placeholder:"find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),i("div",{class:Id,children:c.map(d=>i("button",
{type:"button",class:Bd,"aria-pressed":!n.has(d.key),onClick:f=>p(d,f.ctrlKey||f.metaKey),onContextMenu:s&&(f=>{f.preventDefault(),
s(d,f.currentTarget)}),onKeyDown:s&&(f=>{f.key==="."&&(f.preventDefault(),f.stopPropagation(),s(d,f.currentTarget))}),children:[
i("svg",{width:"16",height:"8","aria-hidden":"true",children:i("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":ul(d.color).join(" "),style:{stroke:`var(${cl(d.color)})`}})}),i("span",{class:Rd,children:i(K,{value:d.
keys.length===1?d.keys[0]:d.keys,most:20,middle:!0})}),i("span",{class:Nd,children:d.last===null?"–":r(d.last)})]},d.key))}),
t>e.length&&i("p",{class:Od,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}function c0([e,t,n],o=255){return(o<<24|n<<16|t<<8|e)>>>0}function p0(e){return[1,3,5].map(t=>Number.parseInt(e.slice(t,
t+2),16)||0)}function m0(e,{top:t,bottom:n},o,r,s=[]){let a=d0(s);for(let l=0;l<e.width;l++)t[l]<=n[l]&&a[l%a.length]&&Hd(
e,l,t[l]-o/2,n[l]+o/2,r)}function f0(e,t,n,o,r){for(let s=0;s<e.width;s++){if(t.top[s]>t.bottom[s])continue;let a=n!==null&&
n.top[s]<=n.bottom[s];Hd(e,s,t.top[s],a?n.top[s]:o??t.bottom[s],r)}}function d0(e){let t=e.reduce((n,o)=>n+o,0);return t<
1?[!0]:Array.from({length:Math.round(t)},(n,o)=>{let r=0;return e.findIndex(s=>o<(r+=s))%2===0})}function Hd({pixels:e,width:t,
height:n},o,r,s,a){let l=r<0?0:r,u=s>n?n:s;if(!(l<u))return;let c=Math.floor(l),p=Math.ceil(u)-1,d=p*t+o,f=c*t+o;if(c===
p){Qr(e,f,a,u-l);return}Qr(e,f,a,c+1-l);let m=a>>>24===255;for(f+=t;f<d;f+=t)m?e[f]=a:Qr(e,f,a,1);Qr(e,d,a,u-p)}function Qr(e,t,n,o){
let r=e[t],s=(n>>>24)*o,a=r>>>24;if(a===0){e[t]=n&16777215|s+.5<<24;return}let l=a===255?255:s+a*(1-s/255),u=s*256/l+.5|
0,c=256-u,p=(n&16711935)*u+(r&16711935)*c>>>8&16711935,d=(n>>>8&255)*u+(r>>>8&255)*c&65280;e[t]=p|d|l+.5<<24}var qd="mh";var Fd="nh";var Ud="qh";var Kd="sh";var zd="rh";var Wd="oh";function g0({title:e,summary:t,actions:n,table:o,announced:r="",onKey:s,legend:a,scrolls:l=!1,twin:u="1",children:c}){let[
p,d]=yf(u),f=Ce(),m=_(null),h=_(!1);N(()=>{let v=h.current?m.current?.querySelector("[data-body]"):null;(v?.tabIndex===0?
v:v?.querySelector('[tabindex="0"]')??v)?.focus(),h.current=!1},[p]);let x=v=>{if(!(v.ctrlKey||v.metaKey||v.altKey||v.target instanceof
HTMLInputElement)){if(v.key==="t"||v.key==="T")h.current=!0,d(!p);else if(p||!s?.(v))return;v.preventDefault(),v.stopPropagation()}};
return i("figure",{ref:m,class:qd,"aria-labelledby":f,children:[i("div",{class:Fd,children:[i("h2",{class:Wd,children:e}),
i("div",{class:"ph",children:[n,i(T,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:p,
onClick:()=>d(!p)})]})]}),i("figcaption",{id:f,class:"spoken",children:t}),p?i("div",{class:zd,"data-body":!0,tabIndex:-1,
onKeyDown:x,children:o}):i(S,{children:[i("div",{class:O(Ud,l&&Kd),"data-body":!0,tabIndex:0,role:"application","aria-ro\
ledescription":"chart","aria-label":t,onKeyDown:x,children:c}),a]}),i("div",{class:"spoken","aria-live":"polite",children:r})]})}var[Dt,rn,ke]=[60,3600,86400],b0=[-6,-5,-4,-3,-2,-1].flatMap(e=>[1,2,5].map(t=>+`${t}e${e}`)),ml=[...b0,1,2,5,10,15,30,Dt,
2*Dt,5*Dt,10*Dt,15*Dt,30*Dt,rn,2*rn,3*rn,6*rn,12*rn,ke,2*ke,7*ke,14*ke,30*ke,90*ke,180*ke,365*ke],v0=[1e-6,1e-5,1e-4,.001,
.01,.1,1,10,Dt,10*Dt,rn,6*rn,ke,7*ke,30*ke,365*ke];function Vd(e){return e==="milliseconds"?1e3:e==="seconds"?1:null}function x0(e){
let t=Vd(e);return t===null?null:ml.map(n=>fl(n*t))}function w0(e,t,n,o,r){let s=c=>c.map(p=>fl(p*o)).filter(p=>p>=e*.999999999&&
p<=t*1.000000001);if(r){let[c,p]=[s(ml),s(v0)],d=Math.max(1,Math.ceil(p.length/Math.max(1,n)));return c.length<=n?c:p.filter(
(f,m)=>m%d===0)}let a=(t-e)/o/Math.max(1,n),l=ml.find(c=>c>=a)??Math.ceil(a/(365*ke))*365*ke,u=Math.ceil(e/o/l-1e-9);return Array.
from({length:Math.max(0,Math.floor(t/o/l+1e-9)-u+1)},(c,p)=>fl((u+p)*l*o))}function fl(e){return Number(e.toPrecision(12))}function k0(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))}function jd({document:e,mark:t,anchor:n,onClose:o}){let[r,s]=k(""),a=Kt(e.dataset).value.value?.columns??[],l=r.toLowerCase(),
u=Js(e),c=[...a.map(({name:f})=>f),...Object.keys(e.define??{})],p=a.filter(({name:f,type:m})=>f.toLowerCase().includes(
l)&&m!=="timestamp"&&$e(f)!==u).map(f=>({value:$e(f.name),label:i(K,{value:f.name,most:48}),note:f.distinct===void 0?f.type:
`${Ne(f.distinct)} values`})),d=f=>{o(),on(e,t,f).then(m=>{m.by&&Ln({document:m.by,open:[]},`${m.label} by ${f}`)},m=>R(
X(B(m).message)))};return i(ce,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:"ul",children:i(Po,{label:"\
Break down by",text:r,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:f=>d(c.includes(f)?$e(
f):f),placeholder:"a property or an expression"})})}function dl(){let[e,t]=k(null);return{openAt:t,menu:e&&i(T0,{at:e,onClose:()=>t(null)})}}function T0({at:e,onClose:t}){let n=re(
()=>on(e.document,e.mark),[e]),{answer:o,error:r}=yl(n),[s,a]=k(!1);if(s)return i(jd,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>R(X(B(p).message)))},u=r?X(r.message):e.head??(o?i(K,{value:o.label,most:160}):
"…");return i(Ct,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...$0(e,o,r,l,()=>a(!0))]})}function yl(e){let[t,n]=k({of:null,answer:null,error:null});return M(()=>{let o=!0;
return e.then(r=>{o&&n({of:e,answer:r,error:null})},r=>{o&&n({of:e,answer:null,error:B(r)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function $0(e,t,n,o,r){let s=(a,l,u,c)=>{let p=t!==null&&(u==="events"?!t.listed:t[u]===null||
t[u]==="");return{label:a,...l?{icon:l}:{},disabled:p||n!==null,reason:P0(t,u),act:o(c)}};return[s("Only this","filter",
"only",a=>Mo(a.only,a.label)),s("Exclude","minus","exclude",a=>Mo(a.exclude,`not (${a.label})`)),{label:"Break down by…",
icon:"bar",disabled:n!==null,stays:!0,act:r},"rule",s("Events","rows","events",a=>hl(a,e)),s("Actors","actor","actors",es),
s("Save as cohort…","save","cohort",a=>ts(a)),s("Explain","difference","explain",gl),"rule",...e.value===void 0?[]:[{label:"\
Copy value",icon:"copy",act:()=>de(Jd(e.value),"The value")}],s("Copy as where","copy","predicate",a=>de(a.predicate,"Th\
e condition"))]}function P0(e,t){let n=new Map(Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:X(n)}function Jd(e){
return e===null?"":Array.isArray(e)?e.map(t=>Jd(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function Mo(e,t){
e&&Ln({document:e,open:[]},t)}function hl({events:e,label:t},{document:n,mark:o}){Ut(e?{kind:"events",document:e,label:t}:
{kind:"events",document:n,mark:o,label:t})}function es({actors:e,cohort:t,label:n}){e&&Ut({kind:"actors",request:e,cohort:t,
label:n})}function ts({actors:e,cohort:t,label:n}){Ut({kind:"cohort",request:e,cohort:t,label:n})}function gl({explain:e,
label:t}){e&&Ln({view:"difference",document:e,as:null,open:[]},`explain ${ge(t).text}`)}function S0(e,t){let{openAt:n,menu:o}=dl();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,
mark:Gd(e,t,s,u),anchor:l,value:s[u]})},menu:o}}function Gd(e,t,n,o){let r=Tt(e,t),s=r.measures.includes(o)?{measure:e.columns[o].
name}:{};if(n===e.total)return s;let a=r.time<0?r.keys:[r.time,...r.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].
name,u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function M0(){let e=Ia(),t=e.text("only"),n=new Set(Hr(t??e.text("without")));return{isHidden:o=>n.has(o)===(t===void 0),
onHidden:(o,r)=>e.set(E0(o,r))}}function E0(e,t){let n=t.filter(r=>!e.has(r)),o=n.length>0&&n.length<e.size;return{only:o?
$o(n):null,without:o?null:$o([...e])}}async function D0(e){try{await ld(e.id);let{dataset:t,time:n,text:o,to:r,board:s}=e;R("The note is removed.",{label:"Und\
o",act:()=>{Qa({dataset:t,time:n,text:o,...r?{to:r}:{},...s?{board:s}:{}})}})}catch(t){R(B(t).message)}}var Zd="ry";var Xd="qy";var Yd="oy";var Qd="py";var O0=new Promise(()=>{});function R0({document:e,mark:t,label:n,total:o,onClear:r,children:s}){let a=JSON.stringify([e,
t]),l=re(()=>t?on(e,t):O0,[a]),{answer:u,error:c}=yl(l),p=Mi(u?.count??null),d=p.phase==="exact"&&p.answer&&"rows"in p.answer?
p.answer.rows[0]?.at(-1):void 0,f=u===null;return i("section",{class:Yd,"aria-label":"Selection",children:[i("div",{class:Qd,
children:[i("span",{class:Xd,children:n}),i("span",{class:Zd,role:"status",children:typeof d=="number"?`${at(d)} events${o?
`, ${ee(d/o)}`:""}`:c?"":"…"})]}),c&&i(be,{error:c}),i("div",{class:"sy",children:[s,i(T,{small:!0,kind:"outlined",icon:"\
filter",disabled:f||!u.only,onClick:()=>Mo(u?.only??null,u?.label??""),children:"Only"}),i(T,{small:!0,kind:"outlined",icon:"\
minus",disabled:f||!u.exclude,onClick:()=>Mo(u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),i(T,{small:!0,
kind:"primary",icon:"difference",disabled:f||!u.explain,onClick:()=>u&&gl(u),children:"Explain"}),i(T,{small:!0,kind:"ou\
tlined",icon:"rows",disabled:f||!u.listed,onClick:()=>u&&t&&hl(u,{document:e,mark:t}),children:"Events"}),i(T,{small:!0,
kind:"outlined",icon:"actor",disabled:f||!u.actors,onClick:()=>u&&es(u),children:"Actors"}),i(T,{small:!0,kind:"outlined",
icon:"save",disabled:f||!u.cohort,onClick:()=>u&&ts(u),children:"Cohort"}),i(T,{small:!0,kind:"quiet",icon:"close",label:"\
Clear the selection",onClick:r})]})]})}export{jn as $A,Ey as $B,My as $C,Sy as $D,cn as $E,$y as $F,Py as $G,Dy as $H,Vo as $I,jg as $J,ad as $K,Qa as $L,Dx as $M,
Xt as $N,kn as $O,kr as $P,Mi as $Q,Te as $R,wr as $S,mo as $T,Ti as $U,sx as $V,Rn as $W,go as $X,Ui as $Y,qi as $Z,C as $a,
Sg as $aA,fo as $aB,Di as $aC,Eg as $aD,Mg as $aE,Ai as $aF,Ag as $aG,u0 as $aH,f0 as $aI,p0 as $aJ,c0 as $aK,m0 as $aL,
vi as $aM,g0 as $aN,Vd as $aO,x0 as $aP,w0 as $aQ,Bh as $aR,js as $aS,$o as $aT,Hr as $aU,Lr as $aV,En as $aW,Qi as $aX,
Xe as $aY,Rh as $aZ,pb as $aa,Fi as $ab,sb as $ac,fb as $ad,rb as $ae,Tt as $af,mb as $ag,Ki as $ah,Ux as $ai,Md as $aj,
Wx as $ak,Pd as $al,n0 as $am,s0 as $an,o0 as $ao,r0 as $ap,ll as $aq,Yx as $ar,ul as $as,cl as $at,pl as $au,Yr as $av,
zv as $aw,Oa as $ax,Ra as $ay,Dg as $az,uy as $b,A as $bA,Je as $bB,vt as $bC,U as $bD,rt as $bE,hn as $bF,io as $bG,Ri as $bH,
fr as $bI,de as $bJ,Br as $bK,kv as $bL,ka as $bM,qs as $bN,Fs as $bO,Gt as $bP,_n as $bQ,Ba as $bR,Vv as $bS,Ia as $bT,
Ln as $bU,ii as $bV,Wt as $bW,Qh as $bX,k0 as $bY,bi as $bZ,qt as $ba,Vs as $bb,$e as $bc,yn as $bd,Oh as $be,fh as $bf,
eo as $bg,to as $bh,fn as $bi,no as $bj,Ae as $bk,Sh as $bl,Eh as $bm,Mh as $bn,me as $bo,H as $bp,ao as $bq,Ft as $br,q as $bs,
st as $bt,J as $bu,cr as $bv,wt as $bw,gn as $bx,Ut as $by,lo as $bz,_e as $c,Ei as $cA,R0 as $cB,We as $cC,Xn as $cD,Ve as $cE,
Ns as $cF,Ta as $cG,Ir as $cH,ja as $cI,jr as $cJ,Mt as $cK,Ze as $cL,Ga as $cM,Pn as $cN,bo as $cO,pt as $cP,ha as $cQ,
Xb as $cR,aa as $cS,sa as $cT,Yb as $cU,Vb as $cV,Gb as $cW,Jb as $cX,jb as $cY,Zb as $cZ,Gd as $ca,S0 as $cb,Nr as $cc,
M0 as $cd,ih as $ce,ah as $cf,lh as $cg,ot as $ch,nb as $ci,ob as $cj,ts as $ck,es as $cl,dl as $cm,Ja as $cn,Hu as $co,
jr as $cp,D0 as $cq,bn as $cr,Oe as $cs,co as $ct,Le as $cu,dr as $cv,Cr as $cw,ct as $cx,$g as $cy,Tg as $cz,M as $d,Tn as $dA,
Se as $dB,Cb as $dC,Ni as $dD,Ge as $dE,mi as $dF,br as $dG,di as $dH,fi as $dI,ge as $dJ,X as $dK,lt as $dL,ui as $dM,ai as $dN,
Vt as $dO,at as $dP,Re as $dQ,fe as $dR,ee as $dS,Ne as $dT,Wa as $dU,tx as $dV,nx as $dW,On as $dX,rx as $dY,hi as $dZ,
Dn as $da,la as $db,oa as $dc,ra as $dd,_o as $de,ma as $df,fa as $dg,vo as $dh,xe as $di,xo as $dj,ya as $dk,da as $dl,
av as $dm,Rr as $dn,ea as $do,Qt as $dp,Gi as $dq,pa as $dr,An as $ds,ga as $dt,$t as $du,Ji as $dv,Ep as $dw,ve as $dx,
Co as $dy,ko as $dz,Ce as $e,be as $eA,Da as $eB,Wr as $eC,al as $eD,R as $eE,gt as $eF,et as $eG,Fa as $eH,fg as $ea,le as $eb,
mg as $ec,gi as $ed,Jt as $ee,Ue as $ef,jt as $eg,wa as $eh,T as $ei,O as $ej,el as $ek,Ax as $el,Po as $em,Jn as $en,He as $eo,
Va as $ep,tl as $eq,Rs as $er,Jy as $es,E as $et,Ls as $eu,tt as $ev,Ct as $ew,Be as $ex,K as $ey,ce as $ez,N as $f,re as $g,
Ul as $h,_ as $i,k as $j,S as $k,i as $l,i as $m,B as $n,_s as $o,L as $p,Nt as $q,Pe as $r,Wh as $s,it as $t,fc as $u,Kt as $v,
on as $w,oe as $x,Wn as $y,Vn as $z};
