var hD=Object.defineProperty;var Zp=(e,t)=>{for(var n in t)hD(e,n,{get:t[n],enumerable:!0})};var $e,xg,tm,Dr,Qp,iu,wg,ou,kg,nm,Xp,Cg,Da=Symbol.for("pv"),su={},au=[],gD=/^m(i|n|o|s|text|space)$/,om=Array.isArray,rm=au.
slice,yi=Object.assign;function gi(e){e&&e.parentNode&&e.remove()}function _g(e,t,n){var o,r,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?rm.call(arguments,2):n),$a(e,
a,o,r,null)}function $a(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Da,__v:r||
++xg,__i:-1,__u:0};return!r&&$e.vnode&&$e.vnode(s),s}function B(e){return e.children}function fs(e,t){this.props=e,this.context=t,this.__g=0}function Ar(e,t){if(t==null)return e.
__&&Ar(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Ar(e)}function yD(e){var t,n=e.__v,o=n.__e,r=[],s=[],a=e.__P;a&&((t=yi({constructor:Da},n)).__v=n.__v+1,
$e.vnode&&$e.vnode(t),im(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||Ar(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,Dg(r,t,s),n.__=n.__e=null,t.__e!=o&&Sg(t))}function Sg(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Sg(e)}function em(e){(8&e.__g||(e.__g|=8,Dr.push(e),iu++))&&Qp==$e.debounceRendering||
((Qp=$e.debounceRendering)||queueMicrotask)(Mg)}function Mg(){try{for(var e,t=1;Dr.length;)Dr.length>t&&Dr.sort(wg),e=Dr.
shift(),t=Dr.length,8&e.__g&&yD(e)}finally{(iu=Dr.length)&&(Qp||queueMicrotask)(Mg)}}function Tg(e,t,n,o,r,s,a,l,u,c,p){
var m,d,f,g,b,x,_=o.__k||au,v=t.length;for(u=bD(n,t,_,u,v),m=0;m<v;m++)(f=n.__k[m])!=null&&(d=~f.__i&&_[f.__i]||su,f.__i=
m,x=im(e,f,d,r,s,a,l,u,c,p),g=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&sm(d.ref,null,f,d),f.ref&&p.push(f.ref,f.__c||g,f)),
b=b||g,4&f.__u?(u=Pg(f,u,e,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&x!==void 0?u=x:g&&(u=g.nextSibling),f.
__u&=-21);return n.__e=b,u}function bD(e,t,n,o,r){var s,a,l,u,c,p,m,d,f,g=n.length,b=g,x=0,_=0,v=e.__k=Array(r);for(s=0;s<
r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=$a(null,
a):om(a)?a=v[s]=$a(B,{children:a}):a.constructor===Da&&a.__b?a=v[s]=$a(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,u=s+x,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=vD(a,n,u,b))&&(b--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?x--:c==u+1?x++:c!=
u&&(c>u?x--:x++,_=1)):(~c||(r>g?x--:r<g&&x++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(_){for(p=[],m=[],s=0;s<
r;s++)if((a=v[s])&&16&a.__u){for(x=0,d=p.length;x<d;)p[f=x+d>>1]<a.__i?x=f+1:d=f;p[x]=a.__i,m[s]=x+1}for(x=p.length;s--;)
m[s]&&(m[s]==x?x--:v[s].__u|=4)}if(b)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ar(l)),am(l,l));return o}function Pg(e,t,n,o){
var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Pg(
r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ar(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function vD(e,t,n,o){var r,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&
!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function vg(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function nu(e,t,n,o,r){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||vg(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||vg(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Xp[t]||(Xp[t]=
xD(t)),(e.__a||(e.__a={}))[t]=nm,s=t!=(t=t.replace(kg,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function xD(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[ou]==null)t[ou]=nm++;else if(t[ou]<this.__a[e])return;return n($e.event?$e.event(t):t)}}}function im(e,t,n,o,r,s,a,l,u,c){
var p,m,d,f,g,b,x,_,v,S,k,A,M,D,O,N,z,L,X=t.type;if(t.constructor!==Da)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,m=s=[],p.nodeType==8?l=ru(p,s):s.push(p),l=s[0]||l),(p=$e.__b)&&p(t);e:if(typeof X=="function"){d=a.length;try{
if(_=t.props,v=(p=X.prototype)&&p.render,S=(p=X.contextType)&&o[p.__c],k=p?S?S.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&f.
__g&&(f.__g|=1)):(v?t.__c=f=new X(_,k):(t.__c=f=new fs(_,k),f.constructor=X,f.render=kD),S&&S.sub(f),f.state||(f.state={}),
f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),X.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=yi({},
f.__s)),yi(f.__s,X.getDerivedStateFromProps(_,f.__s)))),g=f.props,b=f.state,f.__v=t,n.__c){if(_!==g&&v&&!X.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(_,k),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(_,f.__s,k)===!1){t.__v!=n.__v&&(f.props=_,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(G){G&&(G.__=t)}),au.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Ar(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(_,f.__s,k),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,b,x)})}else v&&!X.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=k,f.props=_,f.__P=e,f.__g&=-5,A=$e.__r,M=v?25:0;do f.__g&=-9,A&&A(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++M<25);v&&(au.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=yi({},o,f.getChildContext())),
v&&n.__c&&f.getSnapshotBeforeUpdate&&(x=f.getSnapshotBeforeUpdate(g,b)),D=p&&p.type===B&&p.key==null?p.props.children:p,
_.__P&&(p=l,r=(e=_.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(G){G&&am(G,G)}),n.__k=null),
l=n.__k?Ar(n,0):null),l=Tg(e,om(D)?D:[D],t,n,o,r,s,a,l,u,c),_.__P&&(t.__e=null,l=p),t.__u&=-161,m&&m.some(gi),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(G){if(a.length=d,t.__v=null,u||s)if(G&&G.then){if(t.__u|=128|u,s){for(~(z=s.indexOf(
l||void 0))||(z=s.length);(L=s[z-1])&&L.nodeType==8;)z--;for(;z<s.length;z++)if(L=s[z])if(s[z]=null,O){if(L==N)break}else{
if(L.nodeType!=8)break;L.data.startsWith("$s")&&(N=ru(O=L))}}if(!O){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
O=l}(p=ru(O=t.__c.__z||(t.__c.__z=O)))?(t.__e=O,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(gi);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),G&&G.then||$g(t),$e.__e(G,t,n)}}else l=t.__e=wD(n.__e,t,n,o,r,s,a,u,c,e);return(p=$e.diffed)&&p(t),l}function ru(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function $g(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some($g))}function Dg(e,t,n){for(var o=0;o<n.length;)sm(n[o++],n[o++],n[o++]);$e.__c&&$e.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){$e.__e(s,r.__v)}})}function wD(e,t,n,o,r,s,a,l,u,c){var p,m,d,f,
g,b,x,_,v=n.props||su,S=t.props,k=t.type;if(k=="svg"?r="http://www.w3.org/2000/svg":k=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(k?g.localName==k:g.nodeType==
3)){e=g,s[p]=null;break}}if(!e){if(_=c.ownerDocument||document,!k)return _.createTextNode(S);e=_.createElementNS(r,k,S.is?
S:c),l&&($e.__m&&$e.__m(t,s),l=!1),s=null}if(k){if(c=k=="template"&&e.content||e,s=k=="textarea"&&S.defaultValue!=null?null:
s&&rm.call(c.childNodes),!l&&s)for(v={},p=0;p<e.attributes.length;p++)v[(g=e.attributes[p]).name]=g.value;for(p in v)g=v[p],
p=="dangerouslySetInnerHTML"?d=g:p=="children"||p in S||p=="value"&&"defaultValue"in S||p=="checked"&&"defaultChecked"in
S||nu(e,p,null,g,r);for(p in S)g=S[p],p=="children"?f=g:p=="dangerouslySetInnerHTML"?m=g:p=="value"?b=g:p=="checked"?x=g:
l&&typeof g!="function"||v[p]===g||nu(e,p,g,v[p],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(d&&(e.textContent=""),(k=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&gD.test(k))&&(r="\
http://www.w3.org/1999/xhtml"),Tg(c,om(f)?f:[f],t,n,o,r,s,a,s?s[0]:n.__k&&Ar(n,0),l,u),s&&s.some(gi)),l&&k!="textarea"||
(p="value",k=="progress"&&b==null?e.removeAttribute(p):b==null||b===e[p]&&(k!="progress"||b)||nu(e,p,b,v[p],r),p="checke\
d",x!=null&&x!=e[p]&&nu(e,p,x,v[p],r))}else v===S||l&&e.data==S||(e.data=S);return e}function sm(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
$e.__e(r,n)}}function am(e,t,n){var o,r,s,a;if($e.unmount&&$e.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||sm(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){$e.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&am(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=ru(o,s=[]))&&(o==
e.__e&&s.some(gi),gi(r),gi(o)),n||gi(e.__e),e.__e=e.__c=e.__=null}function kD(e,t,n){return this.constructor(e,n)}function Ag(e,t){
var n,o,r,s;$e.__&&$e.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=$a(B,{children:[e]}),
r=[],s=[],im(t,t.__k,o||su,su,t.namespaceURI,o?null:t.firstChild?rm.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),
Dg(r,t.__k,s),t.__k.props.children=null}function Eg(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,em(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Cg++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}$e={__e:function(e,t,n,o){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&
r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.
__g|=2)}catch(l){e=l}}throw iu=0,e}},xg=0,tm=function(e){return e!=null&&e.constructor===Da},fs.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=yi({},this.state)),typeof e=="function"&&(e=e(yi({},n),this.props)),e&&(yi(
n,e),this.__v&&(t&&this.__k.push(t),em(this)))},fs.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),em(this))},fs.prototype.render=B,Dr=[],iu=0,wg=function(e,t){return e.__v.__b-t.__v.__b},ou=Symbol(),kg=/(PointerCapture)$|Capture$/i,
nm=0,Xp={},Cg=0;var Er,pt,lm,Og,um=Object.is,Ea=0,qg=[],cm=[],bt=$e,Rg=bt.__b,Lg=bt.__r,Ng=bt.diffed,Bg=bt.__c,Fg=bt.unmount,zg=bt.__;function hs(e,t){
bt.__h&&bt.__h(pt,e,Ea||t),Ea=0;var n=pt.__H||(pt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function P(e){
return Ea=1,mm(Wg,e)}function mm(e,t,n){var o=hs(Er++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Wg(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);um(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=pt,!pt.__f)){pt.__f=!0;var r=pt.shouldComponentUpdate;
pt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(d){
d.__N&&(c=!0,um(d.__[0],d.__N[0])||(p=!0))}),r){var m=r.call(this,s,a,l);return c?m||p:m}return!c||p}}return o.__}function oe(e,t){
var n=hs(Er++,3);!bt.__s&&dm(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,pt.__H.__h.push(n))}function st(e,t){var n=hs(Er++,4);!bt.
__s&&dm(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,pt.__h.push(n))}function K(e){return Ea=5,Z(function(){return{current:e}},[])}function Z(e,t){var n=hs(Er++,7);return dm(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function lu(e,t){return Ea=8,Z(function(){return e},
t)}function Vg(e){var t=pt.context[e.__c],n=hs(Er++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(pt)),t.props.value):e.
__}function xn(){var e=hs(Er++,11);if(!e.__){for(var t=pt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function CD(){var e;do{for(;e=cm.shift();)try{Aa(e)}catch(n){bt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
qg.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Aa),t.__h.some(pm),t.__h=[]}catch(n){t.__h=[],bt.__e(n,e.__v)}}}while(cm.
length)}bt.__b=function(e){pt=null,Rg&&Rg(e)},bt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),zg&&zg(e,t)},bt.
__r=function(e){Lg&&Lg(e),Er=0;var t=(pt=e.__c).__H;t&&(lm==pt?pt.__h=[]:(t.__h.some(Aa),t.__h.some(pm),Er=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),lm=pt},bt.diffed=function(e){Ng&&Ng(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Ig(qg.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),lm=pt=null},bt.__c=function(e,t){t.some(
function(n){try{n.__h.some(Aa),n.__h=n.__h.filter(function(o){return!o.__||pm(o)})}catch(o){n.__h=[function(){throw o}]}}),
Bg&&Bg(e,t)},bt.unmount=function(e){Fg&&Fg(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Ig(cm.push(r))}else Aa(r)}catch(s){t=s}}),o.
__H=void 0,t&&bt.__e(t,o.__v))};var Hg=typeof requestAnimationFrame=="function";function _D(e){var t,n=function(){clearTimeout(
o),Hg&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Hg&&(t=requestAnimationFrame(n))}function Ig(e){e!=1&&Og==
bt.requestAnimationFrame||((Og=bt.requestAnimationFrame)||_D)(CD)}function Aa(e){var t=pt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),pt=t}function pm(e){var t=pt;e.__c=e.__(),pt=t}function dm(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!um(n,e[o])})}function Wg(e,t){return typeof t=="function"?t(e):t}var SD=Symbol.for("preact-signals");function mu(){if(ar>1)ar--;else{var e,t=!1;for((function(){var r=cu;for(cu=void 0;r!==
void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();Ra!==void 0;){var n=Ra;for(Ra=
void 0,uu++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Kg(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(uu=0,ar--,
t)throw e}}function hm(e){if(ar>0)return e();fm=++MD,ar++;try{return e()}finally{mu()}}var Oa,at=void 0;function La(e){var t=at,
n=Oa;at=void 0,Oa=void 0;try{return e()}finally{at=t,Oa=n}}var Ra=void 0,ar=0,uu=0,MD=0,fm=0,cu=void 0,pu=0;function Ug(e){
if(at!==void 0){var t=e.n;if(t===void 0||t.t!==at)return t={i:0,S:e,p:at.s,n:void 0,t:at,e:void 0,x:void 0,r:t},at.s!==void 0&&
(at.s.n=t),at.s=t,e.n=t,32&at.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=at.s,t.n=void 0,at.s.n=t,at.s=t),t}}function $t(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}$t.prototype.brand=SD;$t.prototype.h=function(){return!0};$t.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:La(function(){var o;(o=t.W)==null||o.call(t)}))};
$t.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&La(function(){var r;(r=t.Z)==null||r.call(t)}))}};$t.prototype.subscribe=
function(e){var t=this;return un(function(){var n=t.value;La(function(){return e(n)})},{name:"sub"})};$t.prototype.valueOf=
function(){return this.value};$t.prototype.toString=function(){return this.value+""};$t.prototype.toJSON=function(){return this.
value};$t.prototype.peek=function(){var e=this;return La(function(){return e.value})};Object.defineProperty($t.prototype,
"value",{get:function(){var e=Ug(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(uu>100)
throw new Error("Cycle detected");(function(n){ar!==0&&uu===0&&n.l!==fm&&(n.l=fm,cu={S:n,v:n.v,i:n.i,o:cu})})(this),this.
v=e,this.i++,pu++,ar++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{mu()}}}});function be(e,t){return new $t(e,
t)}function Kg(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Gg(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function jg(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function bi(e,t){$t.call(this,void 0,t),this.x=e,this.s=void 0,this.g=pu-1,this.
f=4}bi.prototype=new $t;bi.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
pu))return!0;if(this.g=pu,this.f|=1,this.i>0&&!Kg(this))return this.f&=-2,!0;var e=at;try{Gg(this),at=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return at=e,jg(
this),this.f&=-2,!0};bi.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
$t.prototype.S.call(this,e)};bi.prototype.U=function(e){if(this.t!==void 0&&($t.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};bi.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(bi.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Ug(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Zt(e,t){
return new bi(e,t)}function Jg(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ar++;var n=at;at=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,gm(e),o}finally{at=n,mu()}}}function gm(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Jg(e)}function TD(e){if(at!==this)throw new Error("Out-of-order effect");jg(this),at=e,this.f&=-2;try{8&this.f&&gm(this)}finally{
mu()}}function gs(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Oa&&Oa.push(this)}
gs.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};gs.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Jg(this),
Gg(this),ar++;var e=at;return at=this,TD.bind(this,e)};gs.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ra,Ra=this)};
gs.prototype.d=function(){this.f|=8,1&this.f||gm(this)};gs.prototype.dispose=function(){this.d()};function un(e,t){var n=new gs(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Yg,fu,du,PD=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Zg=[];un(function(){Yg=this.N})();function ys(e,t){$e[e]=t.bind(null,$e[e]||function(){})}function Na(e){if(du){var t=du;
du=void 0,t()}du=e&&e.S()}function Qg(e){var t=this,n=e.data,o=DD(n);o.name="ReactiveDom",o.value=n;var r=Z(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=Zt(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=Zt(
function(){return!Array.isArray(c.value)&&!tm(c.value)}),m=un(function(){if(this.N=Xg,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[p,c]},[]),s=r[0],
a=r[1];return s.value?a.peek():a.value}Qg.displayName="ReactiveTextNode";Object.defineProperties($t.prototype,{constructor:{
configurable:!0,value:_g(B,null).constructor},type:{configurable:!0,value:Qg},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ys("__b",function(e,t){if(Na(),fu=void 0,typeof t.
type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof $t&&(n||(t.__np=n={}),n[r]=s,o[r]=
s.peek())}}e(t)});ys("__r",function(e,t){if(e(t),t.type!==B){Na();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(r,s){var a;return un(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;PD&&((s=this.
y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),fu=
o,Na(n)}});ys("__e",function(e,t,n,o){Na(),fu=void 0,e(t,n,o)});ys("diffed",function(e,t){Na(),fu=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=$D(n,u,p,r),s[u]=c):c.o(p,r)}}}e(t)});function $D(e,t,n,o){
var r=t in e&&e.ownerSVGElement===void 0,s=be(n);return{o:function(a,l){s.value=a,o=l},d:un(function(){this.N=Xg;var a=s.
value.value;o[t]!==a&&(o[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}ys("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var s=o[r];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});ys("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});fs.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function DD(e,t){return Z(function(){return be(e,t)},[])}var AD=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ED(){hm(function(){for(var e;e=Zg.shift();)Yg.call(e)})}function Xg(){Zg.push(this)===1&&($e.requestAnimationFrame||
AD)(ED)}var ym=new URL("../../",import.meta.url);function eo(e){return new URL(e,ym).href}function ey(e){return e.startsWith(ym.
pathname)?e.slice(ym.pathname.length):e.replace(/^\//,"")}var Qt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function hu(){return new Qt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function gu(e,t=0){let n=bm(e)&&bm(
e.error)?e.error:null;if(!n)return new Qt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new Qt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:OD(n.span),status:t})}
function OD(e){if(!bm(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function bm(e){return e!==null&&typeof e=="object"}function bs(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}async function lt(e,t={}){let n=await vs(e,t);if(n.status!==204)return await ty(n)}async function vs(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await RD(eo(e),n);
if(!o.ok)throw gu(await ty(o).catch(()=>null),o.status);return o}async function RD(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:hu()}}async function ty(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new Qt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function lr(e){return e instanceof DOMException&&
e.name==="AbortError"}function Ue(e){return e instanceof Qt?e:new Qt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var yu=be({value:null,error:null}),vm=new Map,Fo=yu;async function Or(){try{let e=await lt("v1/datasets");yu.value={value:e.
datasets,error:null}}catch(e){yu.value={value:yu.value.value,error:Ue(e)}}}function Be(e){let t=vm.get(e);return t||(t=be(
{value:null,error:null}),vm.set(e,t),xm(e)),t}async function xm(e){let t=vm.get(e);if(!(!t||e===""))try{t.value={value:await lt(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:Ue(n)}}}async function ny(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await lt(
s,{signal:o})).values}async function oy(e,t,n){return lt(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var LD=new Set(["estimate","running","exact","error","cancelled","live"]);function bu(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!LD.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?gu(n):null,
body:n}}function vu(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var ry=!0;async function iy(e,t,n){try{if(ry&&await ND(e,t,n))return;await BD(e,t,n)}catch(o){if(!lr(o))throw o}}async function ND(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await vs("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await FD(s,a=>{let l=bu(a);l&&t(l)}),!0}catch(o){if(!(o instanceof Qt)||o.status!==404&&o.status!==
405)throw o;return ry=!1,!1}}async function BD(e,t,n){if(!("run"in e))throw new Qt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await vs("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function FD(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:s}=await n.read();if(r)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var _m=250,zD=8e3,ho=be("idle"),go=new Map,wm=null,HD=1,Ba=_m,km,xu=ho;function sy(e,t,n=[]){let o=HD++,r=n.filter(s=>go.
has(s));go.set(o,{message:e,take:t,abort:null}),ho.value==="open"&&Mm({id:o,...e,...r.length>0?{cancels:r}:{}});for(let s of r)
ly(s);return ho.value==="http"&&uy(o),ho.value==="idle"&&Tm(),o}function Sm(e){go.has(e)&&(ho.value==="open"&&Mm({id:e,cancel:!0}),
ly(e))}function ay(){ho.value==="away"&&(clearTimeout(km),Tm())}function ly(e){go.get(e)?.abort?.abort(),go.delete(e)}function Mm(e){
wm?.send(JSON.stringify(e))}function Tm(){ho.value=ho.value==="away"?"away":"connecting";let e=new URL(eo("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,wm=t,Ba=_m,ho.value="open";
for(let[o,r]of go)Mm({id:o,...r.message})},t.onmessage=o=>qD(String(o.data)),t.onclose=()=>{wm=null,n?Pm():ID()}}async function ID(){
if(!await fetch(eo("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Pm();Ba=_m,ho.value="http";for(let t of go.
keys())uy(t)}function Pm(){ho.value="away",clearTimeout(km),km=setTimeout(Tm,Ba*(.75+Math.random()/2)),Ba=Math.min(Ba*2,
zD)}function qD(e){let t=bu(e);t&&Cm(t)}function Cm(e){let t=go.get(e.id);t&&(vu(e)&&go.delete(e.id),t.take(e))}function uy(e){
let t=go.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!go.has(e))return;if(t.abort=null,o instanceof
Qt&&o.code===hu().code)return Pm();let r=o instanceof Qt?o:new Qt({code:"unexpected",message:String(o)});Cm({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};iy(t.message,o=>Cm({...o,id:e}),t.abort.
signal).catch(n)}var xs=/([^.[\]]+)|\[(\d+)\]/gy;function Fa(e){let t=[];for(xs.lastIndex=0;xs.lastIndex<e.length;){e[xs.lastIndex]==="."&&
xs.lastIndex++;let n=xs.lastIndex,o=xs.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function cy(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function za(e){return typeof e=="\
string"?Fa(e):e}function Rr(e,t){let n=e;for(let o of za(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function he(e,t,n){return $m(e,za(t),n)}function $m(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=$m(l[o],r,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=$m(s.get(o),r,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Dm(e,t){let n=Rr(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function wu(e,t,n,o){let r=Dm(e,za(t));return r.
splice(n,0,o),he(e,t,r)}function Ha(e,t,n){let o=Dm(e,za(t));return o.splice(n,1),he(e,t,o.length>0?o:void 0)}function py(e,t,n,o){
let r=Dm(e,za(t));if(n<0||n>=r.length)return e;let[s]=r.splice(n,1);return r.splice(Math.max(0,Math.min(o,r.length)),0,s),
he(e,t,r)}function Nn(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Nn(e[o],t[o]))}var VD={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},WD=100,Ia=class{present=be(
VD);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Nn(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=sy({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Sm(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Sm(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(vu(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+WD-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:s==="live"?"running":s}}};function ut(e){
let t=Z(()=>new Ia,[]),n=e===null?"":JSON.stringify(e);return oe(()=>{e?t.run(e):t.cancel()},[n]),oe(()=>()=>t.close(),[]),
t.result.value}function vi(e,t){let n=typeof t=="string"?t:cy(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var UD=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function ku(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function ws(e,t){return e<0?"−"+t:t}function V(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return ws(e,ku(n)+(o===void 0?"":`.${o}`))}
function U(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return ws(e,KD(t));if(t>=9995e11)return ws(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=UD.find(([r])=>Number((t/r).toPrecision(3))>=1);return ws(e,Number(t/
n).toPrecision(3)+" "+o)}function KD(e){return Number.isInteger(e)?ku(String(e)):e>=1e3?ku(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function I(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return ws(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return ws(e,`${ku(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function jt(e){
let t=I(e);return e>0?`+${t}`:t}function my(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${U(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${U(e)} ±${I(o)}`}function dy(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Bn(e,t,n=`${t}\
s`){return`${U(e)} ${e===1?t:n}`}var Am=[[86400,"d"],[3600,"h"],[60,"min"]];function ke(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${ke(-e)}`;
if(e<59.95)return GD(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Am.findIndex(
([c])=>t>=c),[o,r]=Am[n],s=Math.floor(t/o),[a,l]=Am[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${r}`:
`${s}${" "}${r} ${u}${" "}${l}`}function GD(e){return e===0?`0${" "}s`:e<999e-6?`${Em(e*1e6)}${" "}µs`:e<.9995?
`${Em(e*1e3)}${" "}ms`:`${Em(e)}${" "}s`}function Em(e){return String(Number(e.toPrecision(e>=100?3:2)))}function fy(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:ke(e/1e3)}var cn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Xt={text:cn.other,kind:"other"},jD=new Set(Object.
values(cn)),JD=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function YD(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function ne(e){return e.toWellFormed().replace(JD,YD).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function J(e){
if(e==null)return{text:cn.null,kind:"null"};if(e==="")return{text:cn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>J(n).text).join(", "),kind:"value"};let t=ne(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:jD.has(t)?`"${t}"`:t,kind:"value"}}var ZD=new Intl.Segmenter("en",{granularity:"grapheme"});function hy(e){return Array.
from(ZD.segment(e),t=>t.segment)}function qa(e,t){if(e.length<=t)return e;let n=hy(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function ks(e,t){if(e.length<=t)return e;let n=hy(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var QD={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},gy=new Map;function yy(e,t){let n=`${t} ${e}`,o=gy.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...QD[t],timeZone:e,hourCycle:"h23"}),gy.set(n,o)),o}function Om(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function le(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Om(t)?yy(t,n).format(o):`${yy("UTC",n).format(o)} UTC`}function Cs(e,t=Date.now()){return e==="UTC"||!Om(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function Cu(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Om(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),r=s=>o.get(s)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function en(e,t,n){return t>=300*86400?le(e,n,"year"):t>=28*86400?le(e,n,"month"):t>=.9*86400?
le(e,n,"day"):t>=60?le(e,n,"minute"):le(e,n,"second")}function xe(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var XD=Symbol.for("pv"),eA=0;function i(e,t,n,o,r,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:XD,__v:--eA,__i:-1,__u:0};return(r||
s)&&(c.__source=r,c.__self=s),$e.vnode&&$e.vnode(c),c}var tA={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function de({name:e,size:t=16}){return i("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:i("path",{d:tA[e]})})}function _u(e,t,n={}){let{side:o="bottom",align:r="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let b=t.right+s+a<=u-8;vy(
e,b?t.right+s:t.left-s-a,by(t.top,l,c));return}let p=c-8-t.bottom-s,m=t.top-s-8,d=o==="bottom"?l<=p||p>=m:!(l<=m||m>=p),
f=Math.max(d?p:m,64),g=r==="start"?t.left:r==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),vy(
e,by(g,a,u),d?t.bottom+s:t.top-s-Math.min(l,f))}function by(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function vy(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var xy="Ui";var Lm=be(null),Rm,rA=500;function wy(e,t,n){clearTimeout(Rm),Rm=setTimeout(()=>{e.isConnected&&(Lm.value={anchor:e,text:t})},
n)}function ur(){clearTimeout(Rm),Lm.value=null}function Lr(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&wy(
t.currentTarget,e,rA)},onPointerLeave:ur,onPointerDown:ur,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
wy(n,e,0)},onBlur:ur}:{}}function ky(){let e=K(null),t=Lm.value;return st(()=>{!e.current||!t||(e.current.showPopover(),
_u(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?i("div",{ref:e,popover:"man\
ual",role:"tooltip",class:xy,children:t.text}):null}var Nm={};Zp(Nm,{button:()=>Bm,danger:()=>aA,default:()=>uA,iconOnly:()=>Fm,outlined:()=>iA,primary:()=>sA,quiet:()=>lA,
small:()=>zm});var Bm="a",iA="Li",sA="N",aA="Mi",Fm="xe",lA="ce",zm="ge",uA={button:Bm,outlined:iA,primary:sA,danger:aA,
iconOnly:Fm,quiet:lA,small:zm};function F(e){let{children:t,icon:n,after:o,label:r,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Lr(u||s?[r,s].filter(
Boolean).join("  "):void 0);return i("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:xe(Bm,a!=="plain"&&
Nm[a],u&&Fm,l&&zm,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&i(de,{name:n}),t,o&&i(de,{name:o,size:12})]})}var Hm={};Zp(Hm,{default:()=>fA,empty:()=>mA,null:()=>pA,other:()=>dA,value:()=>cA});var cA="Ni",pA="Ri",mA="Ai",dA="Di",
fA={value:cA,null:pA,empty:mA,other:dA};function E({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??J(e),s=o?ks(r.text,n):qa(r.text,n);return i("bdi",{class:Hm[r.
kind],title:s===r.text?void 0:qa(r.text,2e3),children:s})}var Cy=8;function hA(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-Cy,o)),s=Math.min(o,Math.ceil((e+t)/n)+Cy);return{
first:r,end:s,before:r*n,after:(o-s)*n}}function Su(e,t,n){let[o,r]=P({scroll:0,height:600});return oe(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;r(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),hA(o.scroll,o.height,t,n)}function _y(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Mu(e,t,n,o,r=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=r||o===0?null:{row:Math.max(r,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var Sy="he",My="Hi",Im="m",Ty="R",Py="fe",$y="o",Dy="v",Tu="_i",qm="ue",Vm="n",Ay="A",Wm="qi",Ey="D",Oy="Fi",Ry="Ti";function Ye(e){let{columns:t,rows:n,summary:o=[]}=e,r=K(null),s=xn(),a=_y(),l=Su(r,a,n.length),[u,c]=P(null),[p,m]=P(new Map),
d=t.map(({key:b,width:x})=>{let _=p.get(b);return _===void 0?x??"minmax(80px, max-content)":`${_}px`}).join(" ")+" minma\
x(0, 1fr)",f=b=>{let x=Mu(b,u,n.length+o.length,t.length,e.onSort?-1:0);if(x){b.preventDefault(),c(x),yA(r.current,x,a);
return}let _=u?[...n,...o][u.row]:void 0,v=u?t[u.column]:void 0;if(u?.row===-1&&v&&(b.key==="Enter"||b.key===" ")){b.preventDefault(),
v.sortable!==!1&&e.onSort?.(Ly(v,e.sort??null));return}let S=r.current?.querySelector('[data-cursor="true"]');(b.key==="\
Enter"||b.key===".")&&_!==void 0&&v&&S&&b.target===r.current&&(b.preventDefault(),b.stopPropagation(),(e.onMenu??e.onCell)?.(
_,v,S))},g=(b,x,_)=>i(bA,{id:s,row:b,at:x,columns:t,cursor:u?.row===x?u.column:-1,onCursor:c,summary:_,last:x===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},_?`summary ${x}`:x);return i("div",{ref:r,class:Sy,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:b=>{b.target===r.current&&!u&&c({row:0,column:0})},children:i("div",{class:My,role:"\
presentation",style:{gridTemplateColumns:d},children:[i("div",{role:"row","aria-rowindex":1,class:xe(Im,Ty),children:t.map(
(b,x)=>i(vA,{id:`${s}--1-${x}`,column:b,cursor:u?.row===-1&&u.column===x,sort:e.sort??null,onSort:e.onSort,onWidth:_=>m(
new Map(p).set(b.key,_))},b.key))}),l.before>0&&i("div",{role:"presentation",class:Oy,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((b,x)=>g(b,l.first+x,!1)),l.after>0&&i("div",{role:"presentation",class:Ry,style:{height:`${l.after}\
px`}}),o.map((b,x)=>g(b,n.length+x,!0))]})})}function yA(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function bA({id:e,row:t,at:n,columns:o,cursor:r,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return i("div",{role:"row","aria-rowindex":n+2,class:xe(Im,a&&Ey,l&&Py),children:o.
map((p,m)=>i("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===r,class:xe($y,p.number&&qm,
m===r&&Wm),onPointerDown:()=>s({row:n,column:m}),onClick:c&&(d=>c(t,p,d.currentTarget)),onContextMenu:u&&(d=>{d.preventDefault(),
u(t,p,d.currentTarget)}),children:i("span",{class:Tu,children:p.cell(t,n)})},p.key))})}function Ly(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function vA({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
m=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=d=>s(Math.max(
48,Math.round(m+d.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=r!==void 0&&t.sortable!==!1;return i("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:xe(Dy,t.number&&qm,n&&Wm),children:[u?i("button",{type:"\
button",tabIndex:-1,class:Vm,onClick:()=>r(Ly(t,o)),children:[i("span",{class:Tu,children:t.head}),a!=="none"&&i(de,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):i("span",{class:Vm,children:i("span",{class:Tu,children:t.head})}),i("span",
{class:Ay,onPointerDown:l})]})}var Um=new Map,Pu=7;function mn(e,t){let n=JSON.stringify([e,t??null]),o=Um.get(n);return o===void 0&&(o=[...Um.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,Um.set(n,o)),o}function _s(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Pu)%4]}function It(e){return`--series-${e%Pu+1}`}var Ny=be(0),$u=Ny;new MutationObserver(()=>{Ny.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Ve(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function gt(e,t,n){let[o,r]=P(null),s=K(null),a=o&&o.row<e&&o.column<t?o:null;return oe(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:r,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let m=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!m?!1:(n(a,m),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Mu(c,a,e,t);
return p?(r(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var By="Gi",Fy="Ji",zy="Ki",Hy="Oi",Iy="Pi",qy="Qi";function Fe({title:e,summary:t,actions:n,table:o,announced:r="",onKey:s,legend:a,children:l}){let[u,c]=P(!1),p=xn();return i(
"figure",{class:By,"aria-labelledby":p,children:[i("div",{class:Fy,children:[i("h2",{class:zy,children:e}),i("div",{class:Hy,
children:[n,i(F,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>c(
!u)})]})]}),i("figcaption",{id:p,class:"spoken",children:t}),u?i("div",{class:qy,children:o}):i(B,{children:[i("div",{class:Iy,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:d=>{if(!(d.ctrlKey||d.metaKey||d.altKey)){
if(d.key==="t"||d.key==="T")c(!0);else if(!s?.(d))return;d.preventDefault(),d.stopPropagation()}},children:l}),a]}),i("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}function Vy(e,t){let n=new Map;for(let o of t){let r=n.get(o.actor);r?r.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:r,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=r&&a<=s))}function Wa(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function Wy(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function Uy(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let r=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return r.length<=t?r:[...r.
slice(0,t-1),{event:null,rest:!0}]}var wA=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function Ky(e,t,n){let o=(wA.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,r=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-r)/o)+1)},(s,a)=>r+a*o).slice(0,n+1)}function Ms(){let e=K(null),[t,n]=P(0);return st(()=>{let o=e.current;if(!o)return;let r=()=>n(o.clientWidth);r();let s=new ResizeObserver(
r);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var Gy="Vi",jy="Wi",Jy="Yi",Yy="Zi",Zy="me",Qy="er",Xy="ir";var Ts=20,Ua=136,eb=16,Ps=24;function tb({events:e,sessions:t,zone:n,span:o,onSpan:r}){let{host:s,width:a}=Ms(),l=K(null),
u=Z(()=>{let M=e.map(({time:N})=>N),[D,O]=[Math.min(...M),Math.max(...M)];return O>D?[D,O]:[D-1e3,O+1e3]},[e]),[c,p]=o??
u,m=Z(()=>Uy(e,12),[e]),d=Z(()=>e.filter(({time:M})=>M>=c&&M<=p).reverse(),[e,c,p]),f=Math.max(1,a-Ua-eb),g=M=>Ua+Wa(M,c,
p)*f,b=M=>c+(M-(s.current?.getBoundingClientRect().left??0)-Ua)/f*(p-c),x=(M,D=(c+p)/2)=>{let O=Wy([c,p],D,M,u);r(O[0]<=
u[0]&&O[1]>=u[1]?null:O)},_=gt(1,d.length,({column:M})=>x(.25,d[M].time)),v=_.at?d[_.at.column]:void 0,S=M=>{if(M.key===
"+")x(.5,v?.time);else if(M.key==="-")x(2,v?.time);else if(M.key==="0")r(null);else return _.key(M);return!0},k=M=>{let D=l.
current;if(l.current=null,D===null)return;let O=b(M);Math.abs(g(O)-g(D))>4&&r([Math.max(u[0],Math.min(D,O)),Math.min(u[1],
Math.max(D,O))])},A=Ps+m.length*Ts+24;return i(Fe,{title:`${V(e.length)} events, ${V(t.length)} sessions`,onKey:S,summary:`\
Timeline of ${V(e.length)} events in ${V(t.length)} sessions, from ${le(u[0],n)} to ${le(u[1],n)}`,announced:v?`${J(v.event).
text}, ${le(v.time,n,"millisecond")}`:"",actions:i(B,{children:[i(F,{small:!0,kind:"outlined",icon:"minus",label:"Zoom o\
ut",keys:"-",disabled:o===null,onClick:()=>x(2)}),i(F,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>x(
.5)}),i(F,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>r(null),children:"All"})]}),table:i(Ye,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:M})=>le(M,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:M,end:D})=>ke((D-M)/1e3)},{key:"events",head:"events",number:!0,cell:({events:M})=>V(M)}]}),children:[i("di\
v",{ref:s,class:Gy,onPointerDown:M=>{l.current=b(M.clientX)},onPointerUp:M=>k(M.clientX),onWheel:M=>{(M.ctrlKey||M.shiftKey)&&
(M.preventDefault(),x(M.deltaY>0?1.5:.67,b(M.clientX)))},children:a>0&&i("svg",{width:a,height:A,"aria-hidden":"true",children:[
t.filter(({start:M,end:D})=>D>=c&&M<=p).map(M=>i("rect",{x:g(M.start)-3,y:Ps-12,width:Math.max(6,g(M.end)-g(M.start)+6),
height:m.length*Ts+12,rx:3,class:jy,onDblClick:()=>r([M.start-500,M.end+500]),children:i("title",{children:`${le(M.start,
n,"second")}, ${ke((M.end-M.start)/1e3)}, ${V(M.events)} events`})},M.start)),m.map((M,D)=>i("g",{children:[i("text",{x:Ua-
12,y:Ps+D*Ts+4,class:Jy,children:M.rest?Xt.text:ks(J(M.event).text,18)}),i("line",{x1:Ua,x2:a-eb,y1:Ps+D*Ts,y2:Ps+D*Ts,class:Yy})]},
D)),d.map((M,D)=>{let O=CA(m,M);return i("circle",{cx:g(M.time),cy:Ps+O*Ts,r:v===M?6:4,class:Zy,..._.mark(0,D),style:{fill:m[O]?.
rest?"var(--other)":`var(${It(mn("event",[M.event]))})`},children:i("title",{children:`${J(M.event).text}, ${le(M.time,n,
"millisecond")}`})},D)}),Ky(c,p,Math.max(2,Math.floor(f/140))).map(M=>i("text",{x:g(M),y:A-6,class:Qy,children:le(M,n,p-
c>2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},M))]})}),i("p",{class:Xy,children:v?i(B,{children:[i(E,{value:v.event}),
" ",le(v.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function CA(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function wn(e){return`'${e.replaceAll("'","''")}'`}var nb="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",_A=new RegExp(`^${nb}(\\.${nb}\
)*$`,"u"),SA=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function ve(e){return _A.test(e)&&!SA.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Br(e){
return`event = ${wn(e)}`}var MA=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function cr(e){let t=e===void 0?null:MA.exec(e);return t?
t[1].replaceAll("''","'"):null}function Ka(e,t){let n=ve(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${wn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>wn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function $s(e,t){return e===
void 0||e.trim()===""?t:`${ob(e)} and ${ob(t)}`}function ob(e){return/\bor\b/i.test(e)?`(${e})`:e}var rb={before:[],after:[]};function Km(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function ib(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function sb(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Gm=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Du=["explore","funnel",
"retention","paths","sessions","difference","live"];function wi(e){return Gm.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function pe(e){return e==null?[]:typeof e=="string"?[e]:e}var TA=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Pe(e){
let t=TA.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function jm(e){let t=e[wi(e)];return pe(
t?.by).find(n=>!Au(n))??null}function Au(e){return/^\s*(time|bins)\s*\(/i.test(e)}function lb(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:PA(e.document),as:e.as}},s=n[t],a=Pe(e.document),l=jm(e.document);
if(s){let m=ab({...a,...s.document},l);return{state:{view:t,document:m,as:s.as,open:[]},waiting:r,said:null}}let u=$A(t)?
cr(a.where):null;u!==null&&delete a.where;let c=ab({...a,...ki(t,u,o)},l),p=u===null?null:`The filter ${Br(u)} became ${DA(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:r,said:p}}function PA(e){let t=wi(e);return e[t]===void 0?
{}:{[t]:e[t]}}function $A(e){return e==="funnel"||e==="retention"||e==="paths"}function DA(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function ki(e,t,n){let[o,r]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===r?o:r].filter(AA).map(EA),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Br(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Br(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Br(s)}}}}function AA(e){return e!==void 0}function EA(e){return{
where:Br(e)}}function ab(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=pe(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Au),t]}}}var Jm={view:"explore",document:{dataset:""},as:null,open:[]},Dt=be(Jm),bo=be(rb),ub=be({state:Jm,how:"load"}),Eu={},Ou=!1,
Ze=Dt,Ru=ub,Ce=Zt(()=>Dt.value.document),cb=Zt(()=>Dt.value.view),pb=Zt(()=>Dt.value.as),Ds=Zt(()=>Dt.value.open),dn=Zt(
()=>Dt.value.document.dataset),As=Zt(()=>bo.value.before.length>0),Es=Zt(()=>bo.value.after.length>0);function ae(e,t="p\
ush"){let n={...Dt.value,...e};Nn(n,Dt.value)||((t==="push"||!Ou)&&(bo.value=Km(bo.value,Dt.value)),Ou=t==="replace",Zm(
n,t))}function ee(e,t,n="push"){ae({document:he(Dt.value.document,e,t)},n)}function Fn(e){ae({open:[...Dt.value.open,e]})}
function Lu(){ae({open:Dt.value.open.slice(0,-1)})}function mb(e,t){let n=lb(Dt.value,e,Eu,t);return Eu=n.waiting,ae(n.state),
n.said}function pr(){db(ib(bo.value,Dt.value))}function Os(){db(sb(bo.value,Dt.value))}function db(e){e&&(bo.value=e.stack,Ou=!1,
Zm(e.value,"push"))}function Ym(e){Nn(e,Dt.value)||(Dt.value!==Jm&&(bo.value=Km(bo.value,Dt.value)),Ou=!1,Zm(e,"load"))}
function Zm(e,t){Dt.value=e,ub.value={state:e,how:t}}function fb(){return{undo:bo.value,waiting:Eu}}function hb(e){bo.value=
e.undo,Eu=e.waiting}function At(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function tt(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${V(e)} ms`:ke(e/1e3);case"seconds":return n?`${V(e)} s`:ke(e);case"bytes":return n?`${V(e)} B`:dy(
e);case"share":return n?`${V(e*100)} %`:I(e);case"none":return n?V(e):U(e)}}function mr(e){return e.type==="int64"||e.type===
"float64"}function Fr(e,t,n){return typeof e=="number"&&mr(t)?{text:tt(e,At(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:le(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:J(e)}var gb="rr",yb="ar",bb="tr",vb="or";function kn({icon:e,title:t,children:n,actions:o}){return i("div",{class:gb,children:[i(de,{name:e,size:32}),i("h2",{class:yb,
children:t}),n&&i("p",{class:bb,children:n}),i("div",{class:vb,children:o})]})}var xb="nr",wb="pr",kb="dr";var Cb="lr",_b="sr";function Sb({busy:e,done:t=null}){let n=K(null);return st(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),i("div",{class:xb,"aria-hidden":"true",children:e&&(t===null||t===0?i("div",{class:kb}):i("div",{ref:n,class:wb}))})}
function _t({lines:e=6}){return i("div",{class:Cb,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>i("div",{class:_b},
n))})}var Mb="xr",Tb="cr",Pb="gr",$b="hr",Db="fr";function Qm(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ze({id:e,error:t,onHint:n}){let o=Qm(t.hint);return i(
"div",{class:Mb,id:e,role:"alert",children:[i("span",{class:Tb,children:i(de,{name:"error",size:14})}),i("span",{class:Pb,
children:ne(t.message)}),t.hint!==""&&(o!==null&&n?i("button",{type:"button",class:$b,onClick:()=>n(o),children:[ne(o),"\
?"]}):i("span",{class:Db,children:ne(t.hint)}))]})}var Eb=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Ob(e,t){
let n=e.split("/").filter(u=>u!=="").map(NA),[o,r,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(Eb.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Du.find(u=>u===r)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function NA(e){try{return decodeURIComponent(e)}catch{return e}}function Rb(e,t){return`${Lb(e)}/${t}`}
function Rs(e,t){return`${Lb(e)}/actor/${encodeURIComponent(t)}`}function Lb(e){let t=Eb.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function Nb(e){let t=[`q=${await Ab(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Ab(e.open)}`),t.join("&")}async function Bu(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Ja(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let r=t.get("open"),s=r===null?[]:await Ja(r);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(BA):[]}}function BA(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function Ab(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await Bb(t,new CompressionStream("deflate-raw")),o="";for(let r of n)o+=String.fromCharCode(
r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function Ja(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await Bb(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var FA=4<<
20;async function Bb(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let r=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(r.push(p),s+=p.length,s>FA)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of r)l.set(c,u),u+=c.length;return l}var Fu=new Map;function Xm(e){return Fu.has(e)||zb(e),Fu.get(e)??{events:[]}}async function zb(e){if(e==="")return{events:[]};
Fu.set(e,{events:[]});let n={events:(await ny(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Fu.set(e,n),n}var Fb=864e5;
async function ed(e,t){let n=t==="explore"?null:zb(e);Fo.value.value||await Or();let o=Fo.value.value?.find(({name:l})=>l===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*Fb,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Fb,a=n?await n:Xm(e);return{
dataset:e,...r&&s?{from:"now-30d"}:{},timezone:td(),...ki(t,null,a)}}function td(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var zu="sluice.";function zo(e){return Ya(()=>localStorage.getItem(zu+e))}function Ho(e,t){Ya(()=>localStorage.setItem(zu+
e,t))}function Hb(e){let t=Ya(()=>sessionStorage.getItem(zu+e));return t===null?null:Ya(()=>JSON.parse(t))}function Ib(e,t){
Ya(()=>sessionStorage.setItem(zu+e,JSON.stringify(t)))}function Ya(e){try{return e()}catch{return null}}var Ci=be({kind:"home"}),Hr=Ci,zr=Promise.resolve(),qb=0;async function Vb(){let e=Hb("undo");e?.undo&&Array.isArray(e.undo.
before)&&hb(e),addEventListener("popstate",()=>{nd()}),addEventListener("pagehide",()=>Ib("undo",fb())),await nd(),un(()=>{
let{state:t,how:n}=Ru.value;n!=="load"&&(zr=zr.then(()=>Hu(t,n)))})}function fn(e,t=""){history.pushState(null,"",eo(e)+
(t===""?"":`#${t}`)),nd()}function Ls(e=Ze.value){Ci.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
zr=zr.then(()=>Hu(e,"push"))}async function Za(e){return`${eo(Rb(e.document.dataset,e.view))}#${await Nb(e)}`}async function Hu(e,t){
let n=await Za(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Ci.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function nd(){let e=++qb,t=Ob(ey(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Ci.value=t;return}let n=await Bu(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await ed(t.dataset,t.view);e===qb&&(Ym({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Ci.value=t,n||(zr=zr.then(
()=>Hu(Ze.value,"replace"))))}async function Ns(e){let{view:t,document:n}=Ze.value,o=await ed(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Ym(r),Ci.value={kind:"view",dataset:e,view:t,fragment:""},zr=zr.then(()=>Hu(r,"repla\
ce"));return}ae(r),Ci.value.kind!=="view"&&Ls()}var Wb="we",Ub="ur",Kb="mr",od="vr",Gb="br";var Jb=2e3;function Yb({dataset:e,actor:t}){let n=Ce.value.timezone??"UTC",o=Be(e).value,r=o.value?.actors?.[0]??null,s=ut(
r===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:Jb}}),a=ut(r===null?null:{dataset:e,timezone:n,
where:`string(${ve(r)}) = ${wn(t)}`,aggregate:{over:{sessions:{per:r}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});oe(()=>{globalThis.document.title=`${ne(t)} · ${ne(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return i("main",{class:Wb,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[i("\
div",{class:Ub,children:[i(F,{icon:"left",kind:"outlined",onClick:()=>Ls(),children:"Back"}),i("h1",{class:Kb,children:i(
E,{value:t,most:80,middle:!0})}),i("span",{class:od,children:[i(E,{value:r??"",most:32})," in ",i(E,{value:e,most:32}),"\
, on the clock of ",Cs(n)]})]}),l&&i(ze,{error:l}),!l&&i(HA,{answer:jb(s.answer),sessions:jb(a.answer),actor:t,zone:n})]})}
function HA({answer:e,sessions:t,actor:n,zone:o}){let r=Z(()=>IA(e,n),[e]),s=Z(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=P(null);if(!e)return i(_t,{});if(e.rows.
length===0)return i(kn,{icon:"actor",title:"Nobody of this name",actions:i(F,{kind:"primary",onClick:()=>Ls(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||r[p].time>=a[0]&&r[p].
time<=a[1]);return i(B,{children:[i(tb,{events:r,sessions:s,zone:o,span:a,onSpan:l}),i("div",{class:Gb,children:[i("p",{
class:od,children:[Bn(u.length,"event"),a===null?"":` from ${le(a[0],o,"second")} to ${le(a[1],o,"second")}`,e.cursor?`,\
 the latest ${Jb} only`:""]}),i(Ye,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:i(E,{value:c.name,
most:32}),cell:m=>i(E,{shown:Fr(m[p],c,o),most:64,middle:!0})}))})]})]})}function IA(e,t){let n=e?.columns.findIndex(({name:r})=>r===
"time")??-1,o=e?.columns.findIndex(({name:r})=>r==="event")??-1;return(e?.rows??[]).map(r=>({time:Date.parse(String(r[n])),
actor:t,event:r[o]??null}))}function jb(e){return e!==null&&"columns"in e?e:null}var qA=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function Iu(e){let t=qA.exec(e)?.[1];if(t===void 0)return null;let n=Zb(
t),[o,r,s]=n.map(l=>l.trim()),a=Number(r);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function rd({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function Zb(e){let t=[],n=0,o="",r=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(r,s)),
r=s+1)}return[...t,e.slice(r)]}function VA(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function Qb(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&VA(t[1])?Zb(t[1])[0].trim():"";return n===""?null:n}var WA=40,UA=40;function Xa(e){if(e.samples)return"raw";let t=pe(e.aggregate?.by);return t.some(o=>Iu(o)!==null)?t.some(
Ir)?"heat":"distribution":t.some(Ir)?"line":"table"}function Ir(e){return/^\s*time\s*\(/i.test(e)}function vo(e){for(let t of pe(
e.aggregate?.by)){let n=Iu(t);if(n)return n}return null}function el(e,t,n,o){if(t==="raw")return e.samples?e:{...Pe(e),samples:{}};
let r=e.aggregate??n??ki("explore",null,{events:[]}).aggregate,s={...Pe(e),aggregate:r},a=pe(r.by).filter(u=>!Au(u)),l=pe(
r.by).find(Ir)??"time('auto')";switch(t){case"distribution":return Xb(s,u=>[u,...a.slice(0,1)],WA,o);case"heat":return Xb(
s,u=>[l,u],UA,o);case"line":return id(s,[l,...a],n);case"bar":return id(s,a.length>0?a:[l],n);default:return id(s,a,n)}}
function KA(e){for(let t of pe(e.aggregate?.measures)){let n=Qb(t);if(n!==null)return n}return null}function Xb(e,t,n,o){
let r=vo(e)??GA(e,n,o);if(!r)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(rd(r))]}}}function GA(e,t,n){let o=KA(e),r=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return r?{value:r.value,count:t,scale:r.log?"log":"linear"}:null}function id(e,t,n){let o=e.aggregate,r=vo(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=r,c=JSON.stringify(pe(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function qu(e,t){
let n=vo(e);if(!e.aggregate||!n)return e;let o=pe(e.aggregate.by).map(r=>Iu(r)?rd({...n,...t}):r);return{...e,aggregate:{
...e.aggregate,by:o}}}var jA=100;function Bs(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:r})=>At(
o)!=="none"?0:r==="float64"?1:2;return t.toSorted((o,r)=>n(o)-n(r)).map(o=>{let{min:r,max:s}=o;return{value:ve(o.name),log:typeof r==
"number"&&typeof s=="number"&&r>0&&s/r>jA}})}var JA=/^[=+\-@\t\r]/;function YA(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=JA.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function e0(e,t){
return[e,...t].map(n=>`${n.map(YA).join(",")}\r
`).join("")}var t0="H";var tl=[];function n0(){return tl.length>0}function tn(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=K(null);return st(()=>{
let s=r.current;if(!s||!t)return;s.showPopover();let a=()=>_u(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),XA(r,o),eE(r,t,n),i("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:xe(
t0,e.class),children:e.children})}function XA(e,t){st(()=>{if(ur(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function eE(e,t,n){let o=K(n);o.current=n,oe(()=>{let r={};tl.push(
r);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!tE(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||tl.at(-1)!==r||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{tl.splice(tl.indexOf(r),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function tE(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var o0="wr",r0="x",i0="yr",s0="kr",a0="zr",l0="jr",u0="Sr",c0="Xr";function _i({anchor:e,label:t,head:n,items:o,onClose:r,placing:s}){let a=K(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||r(),c.act())};return i(tn,{anchor:e,onClose:r,placing:s,children:[n&&i("div",{class:u0,children:n}),
i("div",{ref:a,role:"menu","aria-label":t,class:o0,onKeyDown:c=>oE(c,a.current,r),children:o.map((c,p)=>c==="rule"?i("di\
v",{role:"separator",class:l0},p):i("button",{type:"button",tabIndex:-1,class:xe(r0,c.danger&&i0),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:m=>m.currentTarget.focus(),children:[l?i("span",{class:c0,children:c.checked&&i(de,{name:"check"})}):c.
icon&&i(de,{name:c.icon}),i("span",{class:s0,children:c.label}),c.keys&&i("span",{class:a0,children:c.keys})]},p))})]})}
function oE(e,t,n){let o=[...t?.querySelectorAll("button")??[]],r=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(r+1);else if(e.key==="ArrowUp")s(r<0?-1:
r-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(r+1),...o.slice(0,r+1)].find(a);l&&s(o.indexOf(l))}}function qt({items:e,menuLabel:t,head:n,placing:o,...r}){let s=K(
null),[a,l]=P(!1);return i(B,{children:[i(F,{...r,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&i(_i,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}var p0="Br",m0="Cr",d0="Er",f0="b",h0="w";var ol=be([]),Vu=new Map,iE=1e4,sE=1;function vt(e,t=null){let n=sE++;ol.value=[...ol.value,{id:n,text:e,action:t}].slice(
-3),g0(n)}function g0(e){Vu.set(e,setTimeout(()=>sd(e),iE))}function sd(e){clearTimeout(Vu.get(e)),Vu.delete(e),ol.value=
ol.value.filter(t=>t.id!==e)}function y0(){return i("div",{class:p0,role:"status",children:ol.value.map(({id:e,text:t,action:n})=>i(
"div",{class:m0,onPointerEnter:()=>clearTimeout(Vu.get(e)),onPointerLeave:()=>g0(e),children:[i("span",{class:d0,children:t}),
n&&i("button",{type:"button",class:f0,onClick:()=>{sd(e),n.act()},children:n.label}),i("button",{type:"button",class:h0,
"aria-label":"Close",onClick:()=>sd(e),children:i(de,{name:"close",size:14})})]},e))})}function xt(e,t){aE(e).then(n=>vt(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function aE(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}function rl(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var ad=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],lE=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function il(e,t){let n=ad.find(
s=>s.from===e.from&&(s.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?lE.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${b0(e.from,t,"the first event")} – ${b0(e.
to,t,"now")}`}function b0(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return le(e,t,le(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var sl=2,to=16,Si=20,uE=24;async function v0(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let r=e.getBoundingClientRect(),s=o.map(g=>({canvas:g,box:g.getBoundingClientRect()})),a=Math.min(...s.map(({box:g})=>g.
top)),l=Math.max(...s.map(({box:g})=>g.bottom))-a,u=cE(e),c=Math.max(1,Math.floor((r.width-2*to)/200)),p=Math.ceil(u.length/
c)*Si+2*Si,m=globalThis.document.createElement("canvas");m.width=r.width*sl,m.height=(to+2*Si+l+p+to)*sl;let d=m.getContext(
"2d");if(!d)return null;d.scale(sl,sl),d.fillStyle=Ve("--surface"),d.fillRect(0,0,r.width,m.height/sl);let f=to+2*Si;Wu(
d,pE(t),to,to+12,`600 13px ${Ve("--font")}`,Ve("--text"),r.width-2*to),Wu(d,`${ne(t.dataset)}, ${il(t,n)}, ${n}`,to,to+12+
Si,`12px ${Ve("--font")}`,Ve("--muted"),r.width-2*to);for(let{canvas:g,box:b}of s)d.drawImage(g,b.left-r.left,f+b.top-a,
b.width,b.height);return u.forEach(({text:g,color:b},x)=>{let[_,v]=[to+x%c*200,f+l+Si+Math.floor(x/c)*Si];d.fillStyle=b,
d.fillRect(_,v-8,12,8),Wu(d,g,_+20,v,`12px ${Ve("--font")}`,Ve("--text"),168)}),Wu(d,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,to,f+l+p-4,`12px ${Ve("--font")}`,Ve("--muted"),r.width),new Promise(g=>{m.toBlob(g,"\
image/png")})}function Wu(e,t,n,o,r,s,a){e.font=r,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=qa(t,u);e.fillText(l,n,o)}function cE(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,uE)}function pE(e){let t=pe(e.aggregate?.measures).join(", ")||"count()",n=pe(e.aggregate?.by);
return ne(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}function x0(){return[{label:"Copy link",icon:"share",act:()=>{Za(Ze.value).then(e=>xt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>xt(JSON.stringify(Ze.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>xt(ud(Ze.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>xt(cd(Ze.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>xt(pd(Ze.value.document),"The code")}]}function ld(e){
return`'${e.replaceAll("'","'\\''")}'`}function ud(e){return`sluice query ${ld(JSON.stringify(e))}`}function cd(e){return`\
curl -H 'Content-Type: application/json' ${ld(eo("v1/query"))} \\
  -d ${ld(JSON.stringify(e))}`}function pd(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var w0="Ir";function C0({document:e,answer:t,zone:n}){let o=K(null),r=a=>{a.catch(l=>vt(ne(Ue(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return i("span",{ref:o,class:w0,children:i(qt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>r(fE(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>r(_0(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>r(gE(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>r(k0(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>rl(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>r(k0(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>xt(cd(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>xt(ud(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>xt(pd(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Za(Ze.
value).then(a=>xt(a,"The link"))}}],children:"Export"})})}async function fE(e,t,n,o){let r=e?.closest("figure")??e?.closest(
"section");if(!r)return;let s=await v0(r,t,n);s?rl(s,`${o}.png`):vt("This chart is a table; take it along as CSV.")}async function _0(e,t){
let n=[...e.rows,...e.other?[hE(e.other,"(other)")]:[]];rl(new Blob([e0(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function hE(e,t){return e.map((n,o)=>o===0?t:n)}async function gE(e,t){await _0(await lt("v1/q\
uery",{body:he(he(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function k0(e,t,n){let o=await vs(`v1/query?\
format=${t}`,{body:e});rl(await o.blob(),n)}function mt(e,t){let n=pe(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),r=o.slice(0,Math.min(
n,e.columns.length)),s=r.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:r.
filter(a=>a!==s),measures:o.slice(r.length).filter(a=>mr(e.columns[a]))}}function S0(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function al(e,t,n,o=null){let{times:r,starts:s,places:a}=yE(e,t),l=new Map,
u=()=>new Array(r.length).fill(null);e.rows.forEach((p,m)=>{let d=T0(p[t.time]);if(d===null)return;let f=t.keys.map(S=>p[S]),
g=JSON.stringify(f),b=l.get(g);b||l.set(g,b={keys:f,values:u(),low:u(),high:u(),estimated:!1});let x=p[n],_=a.get(d);b.values[_]=
typeof x=="number"?x:null;let v=o?.[m]?.[n];v&&(b.estimated=!0,[b.low[_],b.high[_]]=v)});let c=[...l.values()].map(({keys:p,
values:m,low:d,high:f,estimated:g})=>({keys:p,values:m,low:g?d:null,high:g?f:null,total:m.reduce((b,x)=>b+(x??0),0)}));return{
times:r,starts:s,series:c.sort((p,m)=>m.total-p.total)}}function yE(e,t){let n=new Map;for(let r of e.rows){let s=T0(r[t.
time]);s!==null&&n.set(s,String(r[t.time]))}let o=[...n.keys()].sort((r,s)=>r-s);return{times:o,starts:o.map(r=>n.get(r)),
places:new Map(o.map((r,s)=>[r,s]))}}function M0(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),r=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(r[l]+=Math.max(0,a??0),t?o[l]===0?0:r[l]/o[l]:
r[l])))}function Vr(e){return/^\s*(count|sum)\s*\(/i.test(e)}function T0(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function no(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var P0="Ur",$0="Lr",D0="ye",A0="Mr",E0="Nr";function Cn({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:s,shares:a=!1,label:l="Answer"}){let u=Z(()=>xE(e,t,n,a),
[e,t,n,a]),c=Z(()=>e.rows.map(d=>({cells:d,kind:"group"})),[e]),p=Z(()=>vE(e),[e]),m=s&&((d,f,g)=>s(d.cells,f.key,g));return i(
Ye,{label:l,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...r?{onSort:r}:{},...m?{onCell:m,onMenu:m}:{}})}function vE(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function md(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function xE(e,t,n,o){let r=mt(e,t),s=r.time<0?0:no([...new Set(e.rows.map(u=>Date.parse(String(u[r.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([r.time,...r.keys]),l=md(e,r);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:i(E,{value:u.
name,most:48}),number:mr(u)&&!a.has(c),cell:m=>m.kind!=="group"&&a.has(c)?c===0?i(E,{shown:CE(m.kind)}):null:c===r.time?
en(String(m.cells[c]),s,n):i(_E,{value:m.cells[c],column:u,zone:n})};return r.measures.includes(c)?[p,...o&&Vr(u.name)&&
r.keys.length>0?[wE(e,c)]:[],...l?[kE(e,r,l,c)]:[]]:[p]})}function wE(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),r=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return i("span",{class:P0,children:[a!=="total"&&i(
"span",{class:$0,children:i("span",{class:D0,"data-other":a==="other",style:{width:`${r>0?n(s)/r*100:0}%`}})}),i("span",
{class:A0,children:I(l)})]})}}}function kE(e,t,n,o){let r=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${r.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return i("spa\
n",{class:E0,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${tt(u,At(r.name),!0)} before`;return i(
"span",{title:c,children:u===0?l===0?I(0):"new":jt(l/u-1)})}}}function CE(e){return e==="other"?Xt:{text:cn.total,kind:"\
other"}}function _E({value:e,column:t,zone:n}){let o=Fr(e,t,n);return typeof e=="number"?i("span",{title:tt(e,At(t.name),
!0),children:o.text}):i(E,{shown:o,most:64,middle:!0})}function Uu(e,t){let n=[...new Set(e)].sort((m,d)=>m-d),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,r=o?n.slice(1):n,s=r[0],
a=r.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?SE(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(m,d)=>s+d*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(m=>ME(r,m));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function SE(e,t,n){return Array.from({length:n+
1},(o,r)=>e*t**r)}function ME(e,t){let n=0,o=e.length-1;for(;n<o;){let r=n+o>>1;e[r]<t?n=r+1:o=r}for(let r of[e[n],e[n-1]])
if(r!==void 0&&Math.abs(r-t)<=Math.abs(t)*1e-9)return r;return t}function ul({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let r=n+o+1>>1;e[r]<=t?n=r:o=r-1}return n}function dd(e,t,n,o,r){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(g=>u[g]),p=JSON.stringify(c),m=s.get(p);m||s.set(p,m={keys:c,counts:new Array(
a).fill(0),nulls:0});let d=typeof u[r]=="number"?u[r]:0,f=u[n];if(typeof f!="number")m.nulls+=d;else{let g=t.zero&&f<=0?
0:ul(t,f*(1+Math.sign(f)*1e-12));g>=0&&g<a&&(m.counts[g]+=d)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function cl(e){let t=e.reduce((o,r)=>o+r,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function O0(e,t,n){let o=cl(t),r=ul(e,n);if(r<0)return 0;if(r>=t.length)return 1;let s=r===0?0:o[r-1];return s+(o[r]-s)*
(Wr(e,n)-r)}function TE({edges:e,scale:t,zero:n},o,r){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**r:
s+(a-s)*r}function Wr(e,t){let n=e.edges.length-1,o=ul(e,t);if(o<0)return 0;if(o>=n)return n;let r=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&r>0?Math.log(t/r)/Math.log(s/r):(t-r)/(s-r);return o+Math.max(0,Math.min(1,l))}function R0(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return TE(e,o,Math.max(0,Math.min(1,t-o)))}function Ku(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let r=e.scale==="log"&&
n>0?$E(n,o,t):[];return r.length>1?r:PE(n,o,t)}function PE(e,t,n){let o=(t-e)/Math.max(1,n),r=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*r).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function $E(e,t,n){let o=Math.log10(t/e),r=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of r){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var L0="Rr";var EE=2;function Gu({height:e,draw:t,onWidth:n}){let o=K(null),[r,s]=P(0),a=$u.value;return st(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),st(()=>{let l=o.current?.getContext("2d");if(!l||r===0)return;let u=Math.max(EE,devicePixelRatio);
l.canvas.width=r*u,l.canvas.height=e*u,l.scale(u,u),t(l,r,e)},[t,r,e,a]),i("canvas",{ref:o,class:L0,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function Fs(e,t,n){e.font=`12px ${Ve("--font")}`,e.fillStyle=Ve("--muted"),e.textAlign=t,e.textBaseline=
n}function N0(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),r=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/r-1e-9)+1},(s,a)=>Number((a*r).toPrecision(12)))}function ju(e,t,n,o,r,s){e.
save(),e.beginPath(),e.rect(t,n,o,r),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
r;a<t+o;a+=6)e.moveTo(a,n+r),e.lineTo(a+r,n);e.stroke(),e.restore()}var F0="Ar",z0="Dr",H0="_",I0="Hr",Ju="_r",q0="qr",V0="Fr",W0="ke",fd="Tr",U0="Gr",K0="Jr",G0="Kr",hd="ze";var Mi=56,J0=16,j0=12,OE=24;function Y0(e){let{edges:t,counts:n,mode:o,unit:r,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,m]=P(0),d=K(null),f=n.length,g=Math.max(1,p-Mi-J0),b=(k,A)=>(k-A.getBoundingClientRect().left-Mi)/g*f,x=(k,A)=>Math.max(
0,Math.min(f-1,Math.floor(b(k,A)))),_=lu((k,A,M)=>{RE(k,A,M,{edges:t,counts:n,mode:o,unit:r,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,r,a,l,u,c]);return i("div",{class:F0,onPointerMove:k=>{let A=x(k.clientX,k.currentTarget);e.onCursor(A),d.current&&
e.onSelect&&Math.abs(k.clientX-d.current.x)>3&&e.onSelect({from:Math.min(d.current.from,A),to:Math.max(d.current.from,A)+
1})},onPointerUp:k=>{let A=d.current;d.current=null,A&&Math.abs(k.clientX-A.x)<=3&&e.onBin?.(A.from,new DOMRect(k.clientX,
k.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:k=>{k.button===0&&(k.currentTarget.setPointerCapture(
k.pointerId),d.current={from:x(k.clientX,k.currentTarget),x:k.clientX})},children:i(Gu,{height:s,draw:_,onWidth:m})})}function RE(e,t,n,o){
let{edges:r,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((S,k)=>S+k,0),p=a==="count"?s:a==="cdf"?cl(s):s.map(S=>c===
0?0:S/c),m=N0(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),d=m.at(-1)||1,f={left:Mi,top:j0,width:t-Mi-J0,
height:n-j0-OE},g=S=>f.left+S/Math.max(1,s.length)*f.width,b=S=>f.top+f.height-S/d*f.height;e.clearRect(0,0,t,n),LE(e,f,
m,b,a);let x=Ve("--selection"),_=Ve(o.color);u&&(e.globalAlpha=.12,e.fillStyle=x,e.fillRect(g(u.from),f.top,g(u.to)-g(u.
from),f.height),e.globalAlpha=1);let v=f.width/s.length>5?1:0;s.forEach((S,k)=>{let A=p[k],M=u!==null&&k>=u.from&&k<u.to;
e.fillStyle=M?x:_,e.globalAlpha=l===null||l===k?1:.75;let D=A>0?Math.max(1,b(0)-b(A)):0;e.fillRect(g(k),b(0)-D,Math.max(
1,g(k+1)-g(k)-v),D)}),e.globalAlpha=1,NE(e,f,r,g,o.unit)}function LE(e,t,n,o,r){e.strokeStyle=Ve("--line"),e.lineWidth=1,
Fs(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(r==="count"?U(s):I(s),t.left-8,a)}}function NE(e,t,n,o,r){Fs(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of Ku(n,Math.max(2,Math.floor(t.width/80))))
a(tt(l,r),o(Wr(n,l)))}var Yu=12;function Q0(e){let{answer:t,document:n,zone:o,bins:r,mode:s,percentiles:a,selection:l,onSelect:u,onBin:c}=e,p=Z(
()=>BE(t,n,r),[t,n,r.count,r.scale]),{edges:m,histograms:d,all:f,property:g}=p,[b,x]=P(null),_=At(r.value),v=f.counts.length,
S=g===""?f:d[b?.group??0]??f,k=D=>{let O={ArrowRight:(b?.bin??-1)+1,ArrowLeft:(b?.bin??v)-1,Home:0,End:v-1}[D.key];if(O!==
void 0&&v>0){let z=Math.max(0,Math.min(O,v-1));return D.shiftKey&&u(FE(l,b?.bin??z,z),m),x({bin:z,group:b?.group??0,left:z>
v/2}),!0}if(D.key!=="Enter"&&D.key!=="."||!b)return!1;let N=D.target.getBoundingClientRect();return c(b.bin,m,g===""?[]:
S.keys,new DOMRect(N.left+Mi+(b.bin+.5)/v*(N.width-Mi-16),N.top+80,0,0)),!0},A=Math.max(0,...d.slice(0,Yu).map(({counts:D,
total:O})=>Math.max(0,...D)/(s==="count"?1:O||1))),M=(D,O)=>i(Y0,{edges:m,counts:D.counts,mode:s,unit:_,height:g===""?320:
132,color:g===""?"--series-1":It(mn(g,D.keys)),largest:g===""||s==="cdf"?0:A,cursor:b?.bin??null,selection:l,onCursor:N=>x(
N===null?null:{bin:N,group:O,left:N>v/2}),onSelect:N=>u(N,m),onBin:(N,z)=>c(N,m,g===""?[]:D.keys,z)});return i(Fe,{title:i(
B,{children:["Distribution of ",i(E,{value:r.value,most:64}),g!==""&&i(B,{children:[" by ",i(E,{value:g,most:48})]})]}),
summary:qE(r,f,a,_,g,d.length),onKey:k,announced:b?ev(m,S,b.bin,_).join(", "):"",table:i(Cn,{answer:t,document:n,zone:o}),
...e.actions===void 0?{}:{actions:e.actions},children:[g===""?i(B,{children:[M(f,0),i(HE,{edges:m,counts:f.counts,percentiles:a,
unit:_,onMove:e.onPercentile})]}):i(zE,{histograms:d,render:M}),f.nulls>0&&i("p",{class:fd,children:[V(f.nulls)," withou\
t a value (",I(f.nulls/(f.nulls+f.total)),") are not drawn."]}),b&&i(IE,{edges:m,histogram:S,bin:b.bin,unit:_,start:b.left,
name:g===""?null:S.keys})]})}function BE(e,t,n){let o=mt(e,t),r=o.keys.find(m=>e.columns[m].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(m=>m!==r),a=e.rows.map(m=>m[r]).filter(m=>typeof m=="number"),l=Uu(a,n),u=o.measures[0]??e.columns.
length-1,[c]=dd(e,l,r,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:dd(e,l,r,s,u),all:c??p,property:s.
map(m=>e.columns[m].name).join()}}function FE(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{
from:Math.min(o,n),to:Math.max(o,n)+1}}function zE({histograms:e,render:t}){return i(B,{children:[i("div",{class:q0,children:e.
slice(0,Yu).map((n,o)=>i("div",{class:V0,children:[i("div",{class:W0,children:[i("span",{children:i(E,{value:n.keys[0],most:40,
middle:!0})}),i("span",{class:Ju,children:U(n.total)})]}),t(n,o)]},JSON.stringify(n.keys)))}),e.length>Yu&&i("p",{class:fd,
children:[Yu," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function HE({edges:e,counts:t,percentiles:n,
unit:o,onMove:r}){let s=K(null),a=t.length;if(a===0)return null;let l=u=>{let c=s.current.getBoundingClientRect(),p=Math.
max(0,Math.min(a,(u-c.left)/c.width*a));return Z0(O0(e,t,R0(e,p)))};return i("div",{ref:s,class:z0,children:n.map(({share:u,
value:c},p)=>{let m=c===null?null:Wr(e,c)/a*100;return m===null?null:i(B,{children:[i("span",{class:I0,style:{left:`${m}\
%`,top:"-308px",height:"284px"}},`line ${p}`),i("button",{type:"button",class:H0,role:"slider","aria-label":"Percentile",
"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((u*100).toFixed(1)),"aria-valuetext":`${gd(u)}, ${tt(c,o)}`,
style:{left:`${Math.max(2,Math.min(98,m))}%`},onPointerDown:d=>d.currentTarget.setPointerCapture(d.pointerId),onPointerMove:d=>{
d.currentTarget.hasPointerCapture(d.pointerId)&&r(p,l(d.clientX))},onKeyDown:d=>{let f={ArrowLeft:-1,ArrowRight:1,ArrowDown:-1,
ArrowUp:1}[d.key];f!==void 0&&(d.preventDefault(),d.stopPropagation(),r(p,Z0(u+f*(d.shiftKey?.001:.01))))},children:[i("\
span",{class:Ju,children:gd(u)}),tt(c,o)]},p)]})})})}function Z0(e){return Math.max(.001,Math.min(.999,Math.round(e*1e3)/
1e3))}function gd(e){return`p${Number((e*100).toFixed(2))}`}function X0(e,t,n,o){let r=e.zero&&t===0?"up to":tt(e.edges[t]??
0,o);return r==="up to"&&n===1?"0 and less":`${r} to ${tt(e.edges[n]??0,o)}`}function zs(e,t,n){return X0(e,t.from,t.to,
At(n))}function ev(e,t,n,o){let r=t.counts[n]??0,s=cl(t.counts),a=n===0?0:s[n-1]??0;return[X0(e,n,n+1,o),`${V(r)} events`,
`${I(t.total===0?0:r/t.total)} of all`,`${I(a)} below`,`${I(1-(s[n]??1))} above`]}function IE({edges:e,histogram:t,bin:n,
unit:o,start:r,name:s}){let[a,l,u,c,p]=ev(e,t,n,o);return i("div",{class:xe(U0,r&&K0),"aria-hidden":"true",children:[s&&
i("div",{class:Ju,children:s.map(m=>J(m).text).join(", ")}),i("div",{class:G0,children:a}),i("div",{class:hd,children:[i(
"span",{children:l}),i("span",{children:u})]}),i("div",{class:hd,children:[i("span",{children:c}),i("span",{children:p})]})]})}
function qE(e,t,n,o,r,s){let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${gd(l)} ${tt(u,o)}`).join(", ");
return`Distribution of ${J(e.value).text}${r===""?"":` by ${J(r).text}, ${s} groups`}, ${U(t.total)} values in ${t.counts.
length} bins${a===""?"":`, ${a}`}`}var nv="Or",ov="q";function wt({label:e,choices:t,value:n,onChange:o}){let r=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return i("div",
{role:"radiogroup","aria-label":e,class:nv,onKeyDown:r,children:t.map(a=>i("button",{type:"button",role:"radio",class:ov,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&i(de,{name:a.icon,size:14}),
a.label]},a.value))})}function Io(e,t,n,o){return lt("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var rv="Pr",iv="F",sv="Qr",av="Vr",lv="Wr",uv="Yr";var Zu=28;function yd(e,t){return`${e}-${t}`}function cv({id:e,label:t,options:n,active:o,onActive:r,onPick:s,several:a=!1,
foot:l}){let u=K(null),c=Su(u,Zu,n.length);return st(()=>{let p=u.current;if(!p||o<0)return;let m=o*Zu;m<p.scrollTop?p.scrollTop=
m:m+Zu+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+Zu+8-p.clientHeight)},[o,n]),i(B,{children:[i("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:rv,children:[i("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,m)=>{let d=c.first+m;return i("div",{id:yd(e,d),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":d+1,"data-active":d===o,class:iv,onPointerMove:()=>{d!==o&&r(d)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&i("span",{class:uv,children:p.selected&&i(de,{name:"check"})}),i("s\
pan",{class:sv,children:p.label}),p.note!==void 0&&i("span",{class:av,children:p.note})]},d)}),i("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&i("div",{class:lv,children:l})]})}var pv="Zr",mv="ea",Ur="c",ec="ia";function Kr(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,s=K(null),a=xn(),[l,u]=P(e.autofocus??!1),[c,p]=P(r?0:-1),
[m,d]=P(!1);st(()=>{d(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),g=l||(e.inline??!1),b=()=>u(
!1),x=(S,k)=>{k||b(),e.onPick(S,k)},_=S=>{let k=g?t[f]:void 0;if(S.key==="ArrowDown"||S.key==="ArrowUp"){S.preventDefault(),
u(!0);let A=S.key==="ArrowDown"?1:-1;p(f<0&&A<0?t.length-1:(f+A+t.length)%Math.max(1,t.length))}else S.key==="Enter"?(S.
preventDefault(),k?x(k.value,!1):(b(),e.onTake(n))):S.key===" "&&o&&k&&f>=0?(S.preventDefault(),x(k.value,!0)):S.key==="\
Escape"&&(g||e.onCancel)?(S.preventDefault(),S.stopPropagation(),b(),e.onCancel?.()):S.key==="Backspace"&&n===""&&e.onBackspace?.()},
v=i(cv,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:S=>x(S,o),several:o,foot:e.foot});return i(B,{children:[
i("input",{ref:s,class:xe(Ur,e.code&&ec),role:"combobox","aria-label":e.label,"aria-expanded":g,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":g&&f>=0?yd(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:_,onClick:()=>u(!0),onBlur:b,onFocus:()=>{
e.autofocus&&u(!0)},onInput:S=>{u(!0),p(r?0:-1),e.onText(S.currentTarget.value)}}),e.inline&&v,!e.inline&&l&&m&&(t.length>
0||e.foot)&&i(tn,{anchor:s.current,onClose:b,focus:!1,children:v})]})}var Ti=be([]);function He(e,t){Ti.value=[...Ti.value,{from:Ze.value,to:e.document,label:t}].slice(-12),ae(e)}function bd(e){
Ti.value=Ti.value.slice(0,e)}function dv(){un(()=>{let e=Ze.value,t=Ti.peek().findIndex(n=>Nn(n.from.document,e.document));
t>=0&&bd(t)})}var fv="ra";function hv({document:e,mark:t,anchor:n,onClose:o}){let[r,s]=P(""),a=Be(e.dataset).value.value?.columns??[],l=r.toLowerCase(),
u=jm(e),c=[...a.map(({name:d})=>d),...Object.keys(e.define??{})],p=a.filter(({name:d,type:f})=>d.toLowerCase().includes(
l)&&f!=="timestamp"&&ve(d)!==u).map(d=>({value:ve(d.name),label:i(E,{value:d.name,most:48}),note:d.distinct===void 0?d.type:
`${U(d.distinct)} values`})),m=d=>{o(),Io(e,t,d).then(f=>{f.by&&He({document:f.by,open:[]},`${f.label} by ${d}`)},f=>vt(
ne(Ue(f).message)))};return i(tn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:fv,children:i(Kr,{label:"\
Break down by",text:r,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:m,onCancel:o,onTake:d=>m(c.includes(d)?ve(
d):d),placeholder:"a property or an expression"})})}function qo(){let[e,t]=P(null);return{openAt:t,menu:e&&i(GE,{at:e,onClose:()=>t(null)})}}function GE({at:e,onClose:t}){let n=Z(
()=>Io(e.document,e.mark),[e]),{answer:o,error:r}=vd(n),[s,a]=P(!1);if(s)return i(hv,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>vt(ne(Ue(p).message)))},u=e.head??(r?ne(r.message):o?i(E,{value:o.label,most:160}):
"…");return i(_i,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...jE(e,o,r,l,()=>a(!0))]})}function vd(e){let[t,n]=P({of:null,answer:null,error:null});return oe(()=>{let o=!0;
return e.then(r=>{o&&n({of:e,answer:r,error:null})},r=>{o&&n({of:e,answer:null,error:Ue(r)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function jE(e,t,n,o,r){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:JE(t,u),act:o(c)}};return[s("Only this","filter","only",a=>pl(a.only,a.label)),
s("Exclude","minus","exclude",a=>pl(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:r},"rule",s("Events","rows","events",xd),s("Actors","actor","actors",wd),s("Save as cohort…","save","coho\
rt",a=>kd(a)),s("Explain","difference","explain",Cd),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>xt(
gv(e.value),"The value")}],s("Copy as where","copy","predicate",a=>xt(a.predicate,"The condition"))]}function JE(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:ne(n)}function gv(e){return e===null?"":Array.isArray(e)?
e.map(t=>gv(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function pl(e,t){e&&He({document:e,open:[]},t)}
function xd({events:e,label:t}){e&&Fn({kind:"events",document:e,label:t})}function wd({actors:e,cohort:t,label:n}){e&&Fn(
{kind:"actors",request:e,cohort:t,label:n})}function kd({actors:e,cohort:t,label:n}){Fn({kind:"cohort",request:e,cohort:t,
label:n})}function Cd({explain:e,label:t}){e&&He({view:"difference",document:e,as:null,open:[]},`explain ${J(t).text}`)}var yv="aa",bv="ta",vv="oa",xv="na",wv="pa";function Is({document:e,mark:t,label:n,total:o,onClear:r,children:s}){let a=JSON.stringify([e,t]),l=Z(()=>Io(e,t),[a]),{
answer:u,error:c}=vd(l),p=ut(u?.count??null),m=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
d=u===null;return i("section",{class:yv,"aria-label":"Selection",children:[i("div",{class:bv,children:[i("span",{class:vv,
children:n}),i("span",{class:xv,role:"status",children:typeof m=="number"?`${V(m)} events${o?`, ${I(m/o)}`:""}`:c?"":"…"})]}),
c&&i(ze,{error:c}),i("div",{class:wv,children:[s,i(F,{small:!0,kind:"outlined",icon:"filter",disabled:d||!u.only,onClick:()=>pl(
u?.only??null,u?.label??""),children:"Only"}),i(F,{small:!0,kind:"outlined",icon:"minus",disabled:d||!u.exclude,onClick:()=>pl(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),i(F,{small:!0,kind:"primary",icon:"difference",disabled:d||
!u.explain,onClick:()=>u&&Cd(u),children:"Explain"}),i(F,{small:!0,kind:"outlined",icon:"rows",disabled:d||!u.events,onClick:()=>u&&
xd(u),children:"Events"}),i(F,{small:!0,kind:"outlined",icon:"actor",disabled:d||!u.actors,onClick:()=>u&&wd(u),children:"\
Actors"}),i(F,{small:!0,kind:"outlined",icon:"save",disabled:d||!u.cohort,onClick:()=>u&&kd(u),children:"Cohort"}),i(F,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:r})]})]})}var ZE=[10,20,40,60,100,200],QE=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function tc({bins:e,document:t,
onDocument:n}){let r=Bs(Be(t.dataset).value.value).map(({value:s,log:a})=>({label:ne(s),checked:s===e.value,act:()=>n(qu(
t,{value:s,scale:a?"log":"linear"}))}));return i(B,{children:[i(qt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:r,children:ne(e.value)}),i(wt,{label:"Scale",choices:QE,value:e.scale,onChange:s=>n(qu(t,{scale:s}))}),i(qt,{
small:!0,kind:"outlined",after:"down",menuLabel:"Bins",items:ZE.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(
qu(t,{count:s}))})),children:[e.count," bins"]})]})}function dl(e,t,{from:n,to:o}){let r=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=r?null:t.edges[o]??null}}function _d(e,t,n,o){let r=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...r===void 0?
{}:{from:r},...s===void 0?{}:{to:s}}}var XE=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function kv({answer:e,
of:t,bins:n,zone:o,actions:r}){let[s,a]=P("count"),[l,u]=P(null),{openAt:c,menu:p}=qo(),m=tO(t,n.value);oe(()=>u(null),[
JSON.stringify(t)]);let d=eO(e,t),f=(b,x,_)=>({range:dl(n,x,b),...d!==null&&_.length>0?{keys:{[d]:_[0]}}:{}}),g=e.total?.
at(-1);return i(B,{children:[i(Q0,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:m.list,onPercentile:m.move,selection:l?.
range??null,onSelect:(b,x)=>u(b&&{range:b,edges:x}),onBin:(b,x,_,v)=>c({document:t,mark:f({from:b,to:b+1},x,_),anchor:v,
value:x.edges[b]}),actions:i(B,{children:[i(tc,{bins:n,document:Ce.value,onDocument:b=>ae({document:b})}),i(wt,{label:"H\
eight",choices:XE,value:s,onChange:a}),r]})}),l&&i(Is,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${zs(l.edges,
l.range,n.value)}`,total:typeof g=="number"?g:void 0,onClear:()=>u(null)}),p]})}function eO(e,t){let n=mt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function tO(e,t){let[n,o]=P([.5,.95,
.99]),{compare:r,...s}=Pe(e),a=n.map((p,m)=>`quantile(${t}, ${p}) as p_${m}`),{answer:l}=ut({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,m)=>({share:p,
value:typeof u?.[m]=="number"?u[m]:null})),move:(p,m)=>o(n.map((d,f)=>f===p?m:d))}}var Cv="da",_v="la",Sv="y",Mv="sa",Tv="xa",Pv="je",$v="ca",Dv="ga",Av="ha";var nc=50;function Ev(e){let t=mt(e.answer,e.document);return i("div",{class:Cv,children:t.measures.map(n=>i(oO,{...e,shape:t,
measure:n},n))})}function oO({answer:e,document:t,zone:n,onBar:o,actions:r,shape:s,measure:a}){let[l,u]=P(-1),c=K(null),
p=e.columns[a].name,m=At(p),d=s.keys.map(M=>e.columns[M].name).join(),f=Vr(p),g=[...e.rows.slice(0,nc),...e.other&&e.rows.
length<=nc?[e.other]:[]],b=M=>typeof M[a]=="number"?M[a]:0,x=Math.max(0,...g.map(b)),_=e.total?b(e.total):0,v=md(e,s),S=M=>M===
e.other?cn.other:s.keys.map(D=>J(M[D]).text).join(", "),k=M=>`${S(M)}, ${tt(b(M),m)}${f&&_>0?`, ${I(b(M)/_)}`:""}`,A=M=>{
let D={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:g.length-1}[M.key];if(D!==void 0){let N=Math.max(0,Math.min(D,g.length-1));return u(
N),c.current?.children[N]?.scrollIntoView({block:"nearest"}),!0}let O=c.current?.children[l];return M.key!=="Enter"&&M.key!==
"."||!O?!1:(o(g[l],p,O),!0)};return i(Fe,{title:J(p).text,onKey:A,announced:l>=0&&g[l]?k(g[l]):"",actions:r?.(p),summary:`\
Bar chart of ${J(p).text} by ${J(d).text}, ${e.rows.length} groups${g[0]?`, ${k(g[0])}`:""}`,table:i(Cn,{answer:e,document:t,
zone:n}),children:[i("ul",{ref:c,class:_v,role:"presentation",children:g.map((M,D)=>{let O=M===e.other,N=O?void 0:v?.get(
JSON.stringify(s.keys.map(z=>M[z])))?.[a];return i("li",{class:Sv,"data-cursor":D===l,onClick:z=>o(M,p,z.currentTarget.querySelector(
"[data-anchor]")??z.currentTarget),children:[i("span",{class:Mv,"data-anchor":"",children:i(E,{...O?{shown:{text:cn.other,
kind:"other"}}:{shown:{text:S(M),kind:s.keys.length===1?J(M[s.keys[0]]).kind:"value"}},most:40,middle:!0})}),i("span",{class:Tv,
children:i("span",{class:Pv,"data-other":O,style:{width:`${x>0?Math.max(.2,b(M)/x*100):0}%`,...O?{}:{background:`var(${It(
mn(d,s.keys.map(z=>M[z])))})`}}})}),i("span",{class:$v,children:tt(b(M),m)}),i("span",{class:Dv,children:v?typeof N=="nu\
mber"&&N!==0?jt(b(M)/N-1):"–":f&&_>0?I(b(M)/_):""})]},D)})}),e.rows.length>nc&&i("p",{class:Av,children:[nc," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var Ov="fa",Rv="ua",Lv="ma",Nv="va",Bv="ba";var Md=1e4;function Fv({answer:e,of:t,document:n,zone:o,actions:r}){let{choose:s,menu:a}=oc(e,t),l=pe(n.aggregate?.order)[0];
return i("section",{class:Ov,"aria-label":"Groups",children:[i("div",{class:Rv,children:[i("span",{class:Lv,children:[e.
rows.length===1?"1 row":`${V(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<Md&&i(F,
{small:!0,kind:"outlined",onClick:()=>ee("aggregate.limit",Md),children:`Up to ${V(Md)} groups`}),r("")]}),i(Cn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:iO(l),onCell:s,onSort:u=>ae({document:he(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function zv({answer:e,of:t,zone:n,actions:o}){let{
choose:r,menu:s}=oc(e,t);return i(B,{children:[i(Ev,{answer:e,document:t,zone:n,onBar:r,actions:o}),s]})}function oc(e,t){
let{openAt:n,menu:o}=qo();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:rO(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function rO(e,t,n,o){let r=mt(e,t),s=r.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=r.time<0?r.keys:[r.time,...r.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function iO(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function Hv(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,r=t.measures[0]??e.columns.
length-1,s=new Map;for(let g of e.rows){let b=g[t.time];typeof b=="string"&&s.set(b,Date.parse(b)/1e3)}let a=[...s.keys()].
sort((g,b)=>s.get(g)-s.get(b)),l=new Map(a.map((g,b)=>[g,b])),u=Uu(e.rows.map(g=>g[o]).filter(g=>typeof g=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),m=0;for(let g of e.rows){let b=l.get(g[t.time]),x=g[o],_=g[r];
if(b===void 0||typeof _!="number")continue;let v=typeof x=="number"?u.zero&&x<=0?0:ul(u,x*(1+Math.sign(x)*1e-12)):-1;v>=
0&&v<c?p[b*c+v]+=_:m+=_}let d=a.map((g,b)=>sO(p.subarray(b*c,(b+1)*c))),f=a.map((g,b)=>p.subarray(b*c,(b+1)*c).reduce((x,_)=>x+
_,0));return{starts:a,times:a.map(g=>s.get(g)),edges:u,counts:p,bins:c,largest:Math.max(0,...d),tops:d,sums:f,nulls:m}}function sO(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function Iv(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function rc(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var Vv="wa",Wv="ya",Uv="ka",Kv="za",Td="ja",Gv="Sa",jv="Xa",Jv="Ba",Yv="Ca",Zv="Ea",Qv="Ia",Xv="Ua",ex="Se";var Gr=64,rx=16,hl=8,ix=24,Pd=9;function sx(e){let{matrix:t,lines:n,colors:o,unit:r,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,m]=P(0),d=K(null),f={width:Math.max(1,p-Gr-rx),height:a-hl-ix},g=S=>{let k=S.currentTarget.getBoundingClientRect(),
A=Math.floor((S.clientX-k.left-Gr)/f.width*t.starts.length),M=Math.floor((1-(S.clientY-k.top-hl)/f.height)*t.bins);return{
column:tx(A,t.starts.length),bin:tx(M,t.bins)}},b=lu((S,k,A)=>aO(S,k,A,{matrix:t,lines:n,colors:o,unit:r,zone:s,unfinished:l}),
[t,n,o,r,s,l]),x=S=>{let k=g(S);e.onCursor(k,k.column>t.starts.length/2),d.current&&nx(d.current,S)&&e.onBox(rc(d.current.
from,k,t,{shift:S.shiftKey,alt:S.altKey}))},_=S=>{let k=d.current;d.current=null,k&&!nx(k,S)&&e.onCell(k.from,new DOMRect(
S.clientX,S.clientY,0,0))},v=S=>({left:`${Gr+S.left/t.starts.length*f.width}px`,width:`${(S.right-S.left)/t.starts.length*
f.width}px`,top:`${hl+(1-S.high/t.bins)*f.height}px`,height:`${(S.high-S.low)/t.bins*f.height}px`});return i("div",{class:Vv,
onPointerMove:x,onPointerUp:_,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:S=>{S.button===0&&(S.currentTarget.setPointerCapture(
S.pointerId),d.current={from:g(S),x:S.clientX,y:S.clientY})},children:[i(Gu,{height:a,draw:b,onWidth:m}),u&&t.bins>0&&i(
"div",{class:Wv,style:v({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&i("div",{class:Uv,"data-box":"",style:v(
c)})]})}function tx(e,t){return Math.max(0,Math.min(t-1,e))}function nx(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function aO(e,t,n,o){let{matrix:r,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:Gr,top:hl,width:t-
Gr-rx,height:n-hl-ix};if(e.clearRect(0,0,t,n),r.bins===0||r.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
lO(r,a),p.left,p.top,p.width,p.height);let m=g=>p.left+g/r.starts.length*p.width,d=g=>p.top+(1-g/r.bins)*p.height;c>=0&&
ju(e,m(c),p.top,p.left+p.width-m(c),p.height,Ve("--muted"));for(let[g,b]of s.entries())pO(e,b,r,m,d,g);Fs(e,"end","middl\
e");let f=1/0;r.edges.zero&&e.fillText("≤ 0",p.left-8,d(.5));for(let g of Ku(r.edges,Math.max(2,Math.floor(p.height/40)))){
let b=d(Wr(r.edges,g));f-b<14||(f=b,e.fillText(tt(g,l),p.left-8,b))}mO(e,p,r,m,u)}function lO(e,t){let n=new ImageData(e.
starts.length,e.bins),o=uO();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=Iv(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],m=((e.bins-1-a)*e.starts.
length+s)*4;n.data[m]=u,n.data[m+1]=c,n.data[m+2]=p,n.data[m+3]=255}let r=document.createElement("canvas");return r.width=
e.starts.length,r.height=e.bins,r.getContext("2d").putImageData(n,0,0),r}var ox=64;function uO(){let e=Array.from({length:Pd},
(t,n)=>cO(Ve(`--ramp-${n+1}`)));return Array.from({length:ox},(t,n)=>{let o=n/(ox-1)*(Pd-1),r=Math.min(Pd-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[r][s]+(e[r+1][s]-e[r][s])*(o-r)))})}function cO(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function pO(e,t,n,o,r,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,Ve("--surface")],
[2,Ve("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[m,d]=[o(p+.5),r(Wr(n.edges,c))];u?e.lineTo(m,d):e.moveTo(m,d),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function mO(e,t,n,o,r){Fs(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,m)=>{
let{hour:d,minute:f}=Cu(p*1e3,r);if(u?d!==0||f!==0:m%l!==0)return;let g=le(p*1e3,r,a>=27*86400?"month":a>=86400||d===0&&
f===0?"dayShort":a<60?"clockSecond":"clock"),b=e.measureText(g).width/2,x=o(m),_=Math.max(t.left+b-8,Math.min(x,t.left+t.
width-b));_-b<c+16||(e.fillText(g,_,t.top+t.height+8),e.fillRect(Math.round(x),t.top+t.height,1,4),c=_+b)})}function ax({answer:e,document:t,bins:n,zone:o,colors:r,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let m=Z(()=>Hv(
e,mt(e,t),n),[e,t,n.count,n.scale]),[d,f]=P(null),[g,b]=P(null),x=At(n.value),_=no(m.times),v=m.times.findIndex(k=>(k+_)*
1e3>a+1e3),S=k=>{let A=d?.cell??{column:0,bin:0},M=dO(k.key,A,m);if(M){let O=g??A;return k.shiftKey&&u(rc(O,M,m,{shift:!1,
alt:!1}),m),b(k.shiftKey?O:null),f({cell:M,left:M.column>m.starts.length/2}),!0}if(k.key==="Escape"&&l)return u(null,m),
!0;if(k.key!=="Enter"&&k.key!=="."||!d)return!1;let D=k.target.getBoundingClientRect();return c(d.cell,m,new DOMRect(D.left+
Gr+(A.column+.5)/m.starts.length*(D.width-Gr-16),D.top+(1-A.bin/m.bins)*320,0,0)),!0};return i(Fe,{title:i(B,{children:[
"Heat map of ",i(E,{value:n.value,most:64})," over time"]}),summary:yO(m,n,o),onKey:S,announced:d?lx(m,d.cell,n,o,_).join(
", "):"",table:i(Cn,{answer:e,document:t,zone:o}),legend:i(gO,{matrix:m,colors:r,lines:s}),...p===void 0?{}:{actions:p},
children:[i(sx,{matrix:m,lines:s,colors:r,unit:x,zone:o,height:400,unfinished:v,cursor:d?.cell??null,box:l,onCursor:(k,A)=>f(
k&&{cell:k,left:A}),onBox:k=>u(k,m),onCell:(k,A)=>c(k,m,A)}),d&&m.bins>0&&i(fO,{matrix:m,cell:d.cell,bins:n,zone:o,step:_,
start:d.left,unit:x})]})}function dO(e,{column:t,bin:n},o){let r=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!r||o.bins===0?null:{column:Math.max(0,Math.min(r.column,o.starts.length-1)),bin:Math.
max(0,Math.min(r.bin,o.bins-1))}}function lx(e,{column:t,bin:n},o,r,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${en(e.times[t]*1e3,s,r)} ${Cs(r,e.times[t]*1e3)}`,zs(e.edges,{from:n,to:n+1},o.value),`${V(a)} events, ${I(l===0?0:a/l)}\
 of the column`]}function fO({matrix:e,cell:t,bins:n,zone:o,step:r,start:s}){let[a,l,u]=lx(e,t,n,o,r),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return i("div",{class:xe(Jv,s&&Yv),"aria-hidden":"t\
rue",children:[i("div",{class:Qv,children:a}),i("div",{class:Zv,children:l}),i("div",{children:u}),i("div",{class:Xv,children:Array.
from(p,(m,d)=>i("div",{class:ex,"data-here":d===t.bin,style:{height:`${m/c*100}%`}},d))})]})}var hO=9;function gO({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",r=t==="column"?"most of its column":U(e.largest);return i("div",{class:Kv,
children:[i("span",{class:Td,children:[o,i("span",{class:Gv,children:Array.from({length:hO},(s,a)=>i("span",{class:jv,style:{
background:`var(--ramp-${a+1})`}},a))}),r," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>i("span",{class:Td,children:[i("\
svg",{width:"24",height:"8","aria-hidden":"true",children:i("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&i("span",{children:[V(e.nulls),
" without a value are not drawn"]}),i("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function yO(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),r=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[r];return`Heat map of ${J(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${U(o)} events${s===void 0?"":`, most at ${en(s*1e3,no(e.times),
n)}`}`}var bO=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],vO=[["p50",.5],["p95",
.95],["p99",.99]];function ux({answer:e,of:t,bins:n,zone:o,actions:r}){let[s,a]=P("log"),[l,u]=P([]),[c,p]=P(null),{openAt:m,
menu:d}=qo(),f=kO(t,n.value,l);oe(()=>p(null),[JSON.stringify(t)]);let g=e.query?.to,b=Math.min(Date.now(),g===void 0?1/0:
Date.parse(String(g))),x=(v,S)=>({time:_d(S.starts,v.left,v.right,g),...v.low===0&&v.high===S.bins?{}:{range:dl(n,S.edges,
{from:v.low,to:v.high})}}),_=e.total?.at(-1);return i(B,{children:[i(ax,{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,
end:b,box:c?.box??null,onBox:(v,S)=>p(v&&{box:v,matrix:S}),onCell:({column:v,bin:S},k,A)=>m({document:t,mark:x({left:v,right:v+
1,low:S,high:S+1},k),anchor:A,value:k.counts[v*k.bins+S]}),actions:i(B,{children:[i(tc,{bins:n,document:Ce.value,onDocument:v=>ae(
{document:v})}),i("span",{class:Bv,children:"Colour"}),i(wt,{label:"Colour",choices:bO,value:s,onChange:a}),i(qt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Percentiles over it",items:vO.map(([v,S])=>({label:v,checked:l.includes(S),act:()=>u(
l.includes(S)?l.filter(k=>k!==S):[...l,S].sort())})),children:l.length===0?"Percentiles":l.map(v=>`p${v*100}`).join(", ")}),
r]})}),c&&i(Is,{document:t,mark:x(c.box,c.matrix),label:xO(c.box,c.matrix,n,o),total:typeof _=="number"?_:void 0,onClear:()=>p(
null),children:i(F,{small:!0,kind:"outlined",icon:"search",onClick:()=>wO(c.box,c.matrix,n,g),children:"Zoom"})}),d]})}function xO(e,t,n,o){
let r=no(t.times),s=en(t.times[e.left]*1e3,r,o),a=en((t.times[e.right]??t.times.at(-1)+r)*1e3,r,o),l=e.low===0&&e.high===
t.bins?`any ${n.value}`:`${n.value} ${zs(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function wO(e,t,n,o){
let{from:r,to:s}=_d(t.starts,e.left,e.right,o),a=dl(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.
from===null?"":`${n.value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(m=>m!==""),c=Ce.value,p=[c.where===
void 0?"":/\bor\b/i.test(c.where)?`(${c.where})`:c.where,...u].filter(m=>m!=="").join(" and ");He({document:he(he(he(c,"\
from",r),"to",s),"where",p===""?void 0:p)},"zoom")}function kO(e,t,n){let{compare:o,...r}=Pe(e),s=pe(e.aggregate?.by).find(
Ir),a=n.map((c,p)=>`quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...r,aggregate:{measures:a,by:[s]}},
{answer:u}=ut(l);return!l||!u||!("rows"in u)||u.columns.length!==n.length+1?CO:n.map((c,p)=>({name:`p${c*100}`,values:u.
rows.map(m=>typeof m[p+1]=="number"?m[p+1]:null)}))}var CO=[];var $d=be(0);function cx(e,t,n){let[o,r]=P([]),s=$d.value;return oe(()=>{let a=new AbortController,l=new URLSearchParams(
{dataset:e});return typeof t=="string"&&l.set("from",t),typeof n=="string"&&l.set("to",n),lt(`v1/notes?${l.toString()}`,
{signal:a.signal}).then(u=>r(u.notes),()=>{}),()=>a.abort()},[e,t,n,s]),o}async function px(e){await lt("v1/notes",{body:e}),
$d.value++}async function mx(e){await lt(`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),$d.value++}var dx="Ma",fx="Na",hx="Ra",gx="k",yx="Aa",bx="Da",vx="Ha";var SO=12;function ic({rows:e,all:t,hidden:n,onHidden:o,text:r,onMenu:s}){let[a,l]=P(""),u=m=>m.keys.map(d=>J(d).text).join(
", "),c=a===""?e:e.filter(m=>u(m).toLowerCase().includes(a.toLowerCase())),p=(m,d)=>{let f=e.filter(x=>x.key!==m.key).map(
x=>x.key),g=!n.has(m.key)&&f.every(x=>n.has(x));if(!d)return o(g?new Set:new Set(f));let b=new Set(n);b.delete(m.key)||b.
add(m.key),o(b)};return i("div",{class:dx,children:[e.length>=SO&&i("input",{class:fx,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:m=>l(m.currentTarget.value)}),i("div",{class:hx,children:c.map(m=>i("button",{type:"butt\
on",class:gx,"aria-pressed":!n.has(m.key),onClick:d=>p(m,d.ctrlKey||d.metaKey),onContextMenu:s&&(d=>{d.preventDefault(),
s(m,d.currentTarget)}),onKeyDown:s&&(d=>{d.key==="."&&(d.preventDefault(),d.stopPropagation(),s(m,d.currentTarget))}),children:[
i("svg",{width:"16",height:"8","aria-hidden":"true",children:i("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":_s(m.color).join(" "),style:{stroke:`var(${It(m.color)})`}})}),i("span",{class:yx,children:i(E,{value:m.
keys.length===1?m.keys[0]:m.keys,most:48,middle:!0})}),i("span",{class:bx,children:m.last===null?"–":r(m.last)})]},m.key))}),
t>e.length&&i("p",{class:vx,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var wx="_a",kx="qa",Cx="Fa",Dd="Ta",_x="Ga",Sx="Ja",Mx="Ka",Tx="Oa",Px="Pa",Ad="Qa";var Ed=12;function $x({lines:e,former:t,rows:n,hidden:o,at:r,left:s,zone:a,text:l,unfinished:u}){let c=e.times[r];if(c===
void 0)return null;let m=n.map((f,g)=>({row:f,value:e.series[g].values[r]??null,low:e.series[g].low?.[r]??null,high:e.series[g].
high?.[r]??null,before:Dx(t,f.key,r)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,g)=>(g.value??-1/0)-(f.value??-1/0)),
d=no(e.times);return i("div",{class:xe(kx,s>400&&Cx),"aria-hidden":"true",children:[i("div",{class:Dd,children:[en(c*1e3,
d,a)," ",Cs(a,c*1e3)]}),m.slice(0,Ed).map(({row:f,value:g,low:b,high:x,before:_})=>i("div",{class:_x,children:[i("span",
{class:Sx,style:{background:`var(${It(f.color)})`}}),i("span",{class:Mx,children:f.keys.length===0?"":f.keys.map(v=>J(v).
text).join(", ")}),i("span",{class:Tx,children:g===null?"–":b!==null&&x!==null?`${l(b)} – ${l(x)}`:l(g)}),_!==void 0&&
i("span",{class:Px,children:g!==null&&_?jt(g/_-1):"–"})]},f.key)),m.length>Ed&&i("div",{class:Dd,children:[m.length-Ed,
" more"]}),t&&t.times[r]!==void 0&&i("div",{class:Ad,children:["against ",en(t.times[r]*1e3,d,a)]}),u&&i("div",{class:Ad,
children:"this bucket is not over yet"})]})}function Dx(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function Ax(e,t,n,o,r){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=Dx(t,JSON.stringify(l),n),m=c!==null&&p?`, ${jt(c/p-1)}`:"";return`${l.map(d=>J(d).text).join(", ")} ${c===
null?"nothing":r(c)}${m}`.trim()});return`${en(s*1e3,no(e.times),o)}: ${a.join("; ")}`}var Ex="Va",Ox="Wa",Rx="Xe",Lx="Ya";function Nx({box:e,flags:t,zone:n}){let o=t.filter(({from:r,to:s})=>(s??r)>=e.from&&r<=e.to);return i(B,{children:o.map(
r=>i(TO,{flag:r,box:e,zone:n},r.id))})}function TO({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,r=o(e.from),s=`${le(e.from*1e3,n)}: ${ne(e.text)}`,a=Lr(s);return i(B,{children:[e.to!==null&&i(
"span",{class:Ox,style:{left:`${r}px`,width:`${o(e.to)-r}px`,top:`${t.top}px`,height:`${t.height}px`}}),i("span",{class:Ex,
style:{left:`${r}px`,top:`${t.top}px`,height:`${t.height}px`}}),i("button",{type:"button",class:Rx,style:{left:`${r}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:i(de,{name:"save",size:12})})]})}function Bx({box:e,from:t,to:n}){let o=r=>e.left+Math.max(0,Math.min(1,(r-e.from)/
(e.to-e.from)))*e.width;return i("span",{class:Lx,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var PO="uplot",$O="u-hz",DO="u-vt",AO="u-title",EO="u-wrap",OO="u-under",RO="u-over",LO="u-axis",Ai="u-off",NO="u-select",
BO="u-cursor-x",FO="u-cursor-y",zO="u-cursor-pt",HO="u-legend",IO="u-live",qO="u-inline",VO="u-series",WO="u-marker",Fx="\
u-label",UO="u-value",yl="width",bl="height";var zx="bottom",qs="left",Od="right",Yd="#000",Hx=Yd+"0",Rd="mousemove",Ix="mousedown",Ld="mouseup",qx="mouseenter",Vx="\
mouseleave",Wx="dblclick",KO="resize",GO="scroll",Ux="change",pc="dppxchange",Zd="--",Js=typeof window<"u",Hd=Js?document:
null,Ws=Js?window:null,jO=Js?navigator:null,Re,ac;function Id(){let e=devicePixelRatio;Re!=e&&(Re=e,ac&&Vd(Ux,ac,Id),ac=
matchMedia(`(min-resolution: ${Re-.001}dppx) and (max-resolution: ${Re+.001}dppx)`),Ei(Ux,ac,Id),Ws.dispatchEvent(new CustomEvent(
pc)))}function In(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function qd(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function nt(e,t,n){e.style[t]=n+"px"}function xo(e,t,n,o){let r=Hd.createElement(e);return t!=null&&In(r,
t),n?.insertBefore(r,o),r}function oo(e,t){return xo("div",e,t)}var Kx=new WeakMap;function Wo(e,t,n,o,r){let s="transla\
te("+t+"px,"+n+"px)",a=Kx.get(e);s!=a&&(e.style.transform=s,Kx.set(e,s),t<0||n<0||t>o||n>r?In(e,Ai):qd(e,Ai))}var Gx=new WeakMap;
function jx(e,t,n){let o=t+n,r=Gx.get(e);o!=r&&(Gx.set(e,o),e.style.background=t,e.style.borderColor=n)}var Jx=new WeakMap;
function Yx(e,t,n,o){let r=t+""+n,s=Jx.get(e);r!=s&&(Jx.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Qd={passive:!0},JO={...Qd,capture:!0};function Ei(e,t,n,o){t.addEventListener(
e,n,o?JO:Qd)}function Vd(e,t,n,o){t.removeEventListener(e,n,Qd)}Js&&Id();function wo(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)r=s?n+o>>1:qn((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function _w(e){return(n,o,r)=>{
let s=-1,a=-1;for(let l=o;l<=r;l++)if(e(n[l])){s=l;break}for(let l=r;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var Sw=e=>e!=
null,Mw=e=>e!=null&&e>0,fc=_w(Sw),YO=_w(Mw);function ZO(e,t,n,o=0,r=!1){let s=r?YO:fc,a=r?Mw:Sw;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??Ke,u??-Ke]}function hc(e,t,n,o){let r=Xx(e),s=Xx(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
fr:Tw,l=r==1?qn:ro,u=s==1?ro:qn,c=l(a(Ot(e))),p=u(a(Ot(t))),m=Us(n,c),d=Us(n,p);return n==10&&(c<0&&(m=Ge(m,-c)),p<0&&(d=
Ge(d,-p))),o||n==2?(e=m*r,t=d*s):(e=Aw(e,m),t=gc(t,d)),[e,t]}function Xd(e,t,n,o){let r=hc(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var ef=.1,Zx={mode:3,pad:ef},xl={pad:0,soft:null,mode:0},QO={min:xl,max:xl};function mc(e,t,n,o){return yc(
n)?Qx(e,t,n):(xl.pad=n,xl.soft=o?0:null,xl.mode=o?3:0,Qx(e,t,QO))}function Ae(e,t){return e??t}function XO(e,t,n){for(t=
Ae(t,0),n=Ae(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Qx(e,t,n){let o=n.min,r=n.max,s=Ae(o.pad,
0),a=Ae(r.pad,0),l=Ae(o.hard,-Ke),u=Ae(r.hard,Ke),c=Ae(o.soft,Ke),p=Ae(r.soft,-Ke),m=Ae(o.mode,0),d=Ae(r.mode,0),f=t-e,g=fr(
f),b=hn(Ot(e),Ot(t)),x=fr(b),_=Ot(x-g);(f<1e-24||_>10)&&(f=0,(e==0||t==0)&&(f=1e-24,m==2&&c!=Ke&&(s=0),d==2&&p!=-Ke&&(a=
0)));let v=f||b||1e3,S=fr(v),k=Us(10,qn(S)),A=v*(f==0?e==0?.1:1:s),M=Ge(Aw(e-A,k/10),24),D=e>=c&&(m==1||m==3&&M<=c||m==2&&
M>=c)?c:Ke,O=hn(l,M<D&&e>=D?D:ko(D,M)),N=v*(f==0?t==0?.1:1:a),z=Ge(gc(t+N,k/10),24),L=t<=p&&(d==1||d==3&&z>=p||d==2&&z<=
p)?p:-Ke,X=ko(u,z>L&&t<=L?L:hn(L,z));return O==X&&O==0&&(X=100),[O,X]}var e4=new Intl.NumberFormat(Js?jO.language:"en-US"),
tf=e=>e4.format(e),Vn=Math,cc=Vn.PI,Ot=Vn.abs,qn=Vn.floor,Et=Vn.round,ro=Vn.ceil,ko=Vn.min,hn=Vn.max,Us=Vn.pow,Xx=Vn.sign,
fr=Vn.log10,Tw=Vn.log2,t4=(e,t=1)=>Vn.sinh(e)*t,Nd=(e,t=1)=>Vn.asinh(e/t),Ke=1/0;function ew(e){return(fr((e^e>>31)-(e>>
31))|0)+1}function Wd(e,t,n){return ko(hn(e,t),n)}function Pw(e){return typeof e=="function"}function Te(e){return Pw(e)?
e:()=>e}var n4=()=>{},$w=e=>e,Dw=(e,t)=>t,o4=e=>null,tw=e=>!0,nw=(e,t)=>e==t,r4=/\.\d*?(?=9{6,}|0{6,})/gm,Oi=e=>{if(Ow(e)||
Jr.has(e))return e;let t=`${e}`,n=t.match(r4);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,s]=t.
split("e");return+`${Oi(r)}e${s}`}return Ge(e,o)};function $i(e,t){return Oi(Ge(Oi(e/t))*t)}function gc(e,t){return Oi(ro(
Oi(e/t))*t)}function Aw(e,t){return Oi(qn(Oi(e/t))*t)}function Ge(e,t=0){if(Ow(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return Et(o)/n}var Jr=new Map;function Ew(e){return((""+e).split(".")[1]||"").length}function kl(e,t,n,o){let r=[],s=o.map(
Ew);for(let a=t;a<n;a++){let l=Ot(a),u=Ge(Us(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*u,m=(a>=
0?0:l)+(a>=s[c]?0:s[c]),d=e==10?p:Ge(p,m);r.push(d),Jr.set(d,m)}}return r}var wl={},nf=[],Ks=[null,null],jr=Array.isArray,
Ow=Number.isInteger,i4=e=>e===void 0;function ow(e){return typeof e=="string"}function yc(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function s4(e){return e!=null&&typeof e=="object"}var a4=Object.getPrototypeOf(
Uint8Array),Rw="__proto__";function Gs(e,t=yc){let n;if(jr(e)){let o=e.find(r=>r!=null);if(jr(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=Gs(e[r],t)}else n=e.slice()}else if(e instanceof a4)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=Rw&&(n[o]=Gs(e[o],t))}else n=e;return n}function St(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=Rw&&(yc(e[r])?St(e[r],Gs(o[r])):e[r]=Gs(o[r]))}return e}var l4=0,u4=1,c4=2;function p4(e,t,n){for(let o=0,r,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(r=a-1;r>=0&&e[r]==null;)e[r--]=null;for(r=a+1;r<n&&e[r]==null;)e[s=r++]=null}}}function m4(e,t){
if(h4(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return g4(a[0])||(a=f4(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],r=o[0].length,s=new Map;for(let a=0;a<r;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],m=Array(r).fill(void 0),d=t?t[a][c]:u4,f=[];for(let g=0;g<p.length;g++){let b=p[g],x=s.get(u[g]);
b===null?d!=l4&&(m[x]=b,d==c4&&f.push(x)):m[x]=b}p4(m,f,r),o.push(m)}}return o}var d4=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function f4(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let r=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];r.push(l)}
return r}function h4(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let s=0;s<n;s++)if(r[s]!=t[s])return!1}}return!0}function g4(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let s=hn(1,qn((r-o+1)/t));for(let a=e[o],l=o+s;l<=
r;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var Lw=["January","February","March","April","May","June",
"July","August","September","October","November","December"],Nw=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function Bw(e){return e.slice(0,3)}var y4=Nw.map(Bw),b4=Lw.map(Bw),v4={MMMM:Lw,MMM:b4,WWWW:Nw,WWW:y4};function gl(e){
return(e<10?"0":"")+e}function x4(e){return(e<10?"00":e<100?"0":"")+e}var w4={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>gl(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>gl(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>gl(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>gl(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>gl(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>x4(e.getMilliseconds())};function of(e,t){t=t||v4;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?w4[r[1]]:r[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var k4=new Intl.DateTimeFormat().resolvedOptions().timeZone;function C4(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==k4?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var Fw=e=>e%1==0,dc=[1,2,2.5,5],_4=kl(10,-32,0,dc),zw=kl(10,0,32,dc),S4=zw.filter(Fw),Di=_4.concat(
zw),rf=`
`,Hw="{YYYY}",rw=rf+Hw,Iw="{M}/{D}",vl=rf+Iw,lc=vl+"/{YY}",qw="{aa}",M4="{h}:{mm}",Vs=M4+qw,iw=rf+Vs,sw=":{ss}",Ie=null;
function Vw(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,s=r*30,a=r*365,u=(e==1?kl(10,0,3,dc).filter(Fw):kl(10,-3,0,dc)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,Hw,Ie,Ie,Ie,Ie,Ie,Ie,1],[r*28,"{MMM}",rw,Ie,Ie,Ie,Ie,Ie,1],[r,Iw,rw,Ie,
Ie,Ie,Ie,Ie,1],[o,"{h}"+qw,lc,Ie,vl,Ie,Ie,Ie,1],[n,Vs,lc,Ie,vl,Ie,Ie,Ie,1],[t,sw,lc+" "+Vs,Ie,vl+" "+Vs,Ie,iw,Ie,1],[e,sw+
".{fff}",lc+" "+Vs,Ie,vl+" "+Vs,Ie,iw,Ie,1]];function p(m){return(d,f,g,b,x,_)=>{let v=[],S=x>=a,k=x>=s&&x<a,A=m(g),M=Ge(
A*e,3),D=Bd(A.getFullYear(),S?0:A.getMonth(),k||S?1:A.getDate()),O=Ge(D*e,3);if(k||S){let N=k?x/s:0,z=S?x/a:0,L=M==O?M:Ge(
Bd(D.getFullYear()+z,D.getMonth()+N,1)*e,3),X=new Date(Et(L/e)),G=X.getFullYear(),me=X.getMonth();for(let se=0;L<=b;se++){
let _e=Bd(G+z*se,me+N*se,1),W=_e-m(Ge(_e*e,3));L=Ge((+_e+W)*e,3),L<=b&&v.push(L)}}else{let N=x>=r?r:x,z=qn(g)-qn(M),L=O+
z+gc(M-O,N);v.push(L);let X=m(L),G=X.getHours()+X.getMinutes()/n+X.getSeconds()/o,me=x/o,se=d.axes[f]._space,_e=_/se;for(;L=
Ge(L+x,e==1?0:3),!(L>b);)if(me>1){let W=qn(Ge(G+me,6))%24,ge=m(L).getHours()-W;ge>1&&(ge=-1),L-=ge*o,G=(G+me)%24;let Se=v[v.
length-1];Ge((L-Se)/x,3)*_e>=.7&&v.push(L)}else v.push(L)}return v}}return[u,c,p]}var[T4,P4,$4]=Vw(1),[D4,A4,E4]=Vw(.001);
kl(2,-53,53,[1]);function aw(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function lw(e,t){
return(n,o,r,s,a)=>{let l=t.find(g=>a>=g[0])||t[t.length-1],u,c,p,m,d,f;return o.map(g=>{let b=e(g),x=b.getFullYear(),_=b.
getMonth(),v=b.getDate(),S=b.getHours(),k=b.getMinutes(),A=b.getSeconds(),M=x!=u&&l[2]||_!=c&&l[3]||v!=p&&l[4]||S!=m&&l[5]||
k!=d&&l[6]||A!=f&&l[7]||l[1];return u=x,c=_,p=v,m=S,d=k,f=A,M(b)})}}function O4(e,t){let n=of(t);return(o,r,s,a,l)=>r.map(
u=>n(e(u)))}function Bd(e,t,n){return new Date(e,t,n)}function uw(e,t){return t(e)}var R4="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function cw(e,t){return(n,o,r,s)=>s==null?Zd:t(e(o))}function L4(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function N4(e,t){return e.series[t].fill(e,t)}var B4={show:!0,live:!0,isolate:!1,mount:n4,
markers:{show:!0,width:2,stroke:L4,fill:N4,dash:"solid"},idx:null,idxs:null,values:[]};function F4(e,t){let n=e.cursor.points,
o=oo(),r=n.size(e,t);nt(o,yl,r),nt(o,bl,r);let s=r/-2;nt(o,"marginLeft",s),nt(o,"marginTop",s);let a=n.width(e,t,r);return a&&
nt(o,"borderWidth",a),o}function z4(e,t){let n=e.series[t].points;return n._fill||n._stroke}function H4(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function I4(e,t){return e.series[t].points.size}var Fd=[0,0];function q4(e,t,n){return Fd[0]=
t,Fd[1]=n,Fd}function uc(e,t,n,o=!0){return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function zd(e,t,n,o=!0){return r=>{
(!o||r.target==t)&&n(r)}}var V4={show:!0,x:!0,y:!0,lock:!1,move:q4,points:{one:!1,show:F4,size:I4,width:0,stroke:H4,fill:z4},
bind:{mousedown:uc,mouseup:uc,click:uc,dblclick:uc,mousemove:zd,mouseleave:zd,mouseenter:zd},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-
r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ww={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},sf=St({},Ww,{filter:Dw}),Uw=St({},sf,{size:10}),Kw=St({},Ww,{show:!1}),af='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Gw="bold "+af,jw=1.5,pw={show:!0,scale:"x",stroke:Yd,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Gw,side:2,grid:sf,ticks:Uw,border:Kw,font:af,lineGap:jw,rotate:0},W4="\
Value",U4="Time",mw={show:!0,scale:"x",auto:!1,sorted:1,min:Ke,max:-Ke,idxs:[]};function K4(e,t,n,o,r){return t.map(s=>s==
null?"":tf(s))}function G4(e,t,n,o,r,s,a){let l=[],u=Jr.get(r)||0;n=a?n:Ge(gc(n,r),u);for(let c=n;c<=o;c=Ge(c+r,u))l.push(
Object.is(c,-0)?0:c);return l}function Ud(e,t,n,o,r,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?fr:Tw,p=qn(c(n));
r=Us(u,p),u==10&&(r=Di[wo(r,Di)]);let m=n,d=r*u;u==10&&(d=Di[wo(d,Di)]);do l.push(m),m=m+r,u==10&&!Jr.has(m)&&(m=Ge(m,Jr.
get(r))),m>=d&&(r=m,d=r*u,u==10&&(d=Di[wo(d,Di)]));while(m<=o);return l}function j4(e,t,n,o,r,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Ud(e,t,hn(u,n),o,r):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?Ud(e,t,hn(u,-o),-n,r):[u]).reverse().map(d=>-d).
concat(p,c)}var Jw=/./,J4=/[12357]/,Y4=/[125]/,dw=/1/,Kd=(e,t,n,o)=>e.map((r,s)=>t==4&&r==0||s%o==0&&n.test(r.toExponential()[r<
0?1:0])?r:null);function Z4(e,t,n,o,r){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),m=u(9,a)-
p>=c?Jw:u(7,a)-p>=c?J4:u(5,a)-p>=c?Y4:dw;if(m==dw){let d=Ot(u(1,a)-p);if(d<c)return Kd(t.slice().reverse(),l.distr,m,ro(
c/d)).reverse()}return Kd(t,l.distr,m,1)}function Q4(e,t,n,o,r){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=Ot(u(
1,a)-u(2,a));return c<l?Kd(t.slice().reverse(),3,Jw,ro(l/c)).reverse():t}function X4(e,t,n,o){return o==null?Zd:t==null?
"":tf(t)}var fw={show:!0,scale:"y",stroke:Yd,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Gw,side:3,
grid:sf,ticks:Uw,border:Kw,font:af,lineGap:jw,rotate:0};function eR(e,t){let n=3+(e||1)*2;return Ge(n*t,3)}function tR(e,t){
let{scale:n,idxs:o}=e.series[0],r=e._data[0],s=e.valToPos(r[o[0]],n,!0),a=e.valToPos(r[o[1]],n,!0),l=Ot(a-s),u=e.series[t],
c=l/(u.points.space*Re);return o[1]-o[0]<=c}var hw={scale:null,auto:!0,sorted:0,min:Ke,max:-Ke},Yw=(e,t,n,o,r)=>r,gw={show:!0,
auto:!0,sorted:0,gaps:Yw,alpha:1,facets:[St({},hw,{scale:"x"}),St({},hw,{scale:"y"})]},yw={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:Yw,alpha:1,points:{show:tR,filter:null},values:null,min:Ke,max:-Ke,idxs:[],path:null,clip:null};function nR(e,t,n,o,r){
return n/10}var Zw={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},oR=St({},Zw,{time:!1,ori:1}),bw={};
function Qw(e,t){let n=bw[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=
o)},pub(o,r,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=r&&n.plots[p].pub(o,r,s,a,l,u,c)}},e!=null&&(bw[e]=n)),
n}var js=1,Gd=2;function Ri(e,t,n){let o=e.mode,r=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[r.facets[0].scale]:a[e.series[0].scale],m=o==2?a[r.facets[1].scale]:a[r.scale],d=l.left,f=l.top,g=l.
width,b=l.height,x=e.valToPosH,_=e.valToPosV;return p.ori==0?n(r,u,c,p,m,x,_,d,f,g,b,vc,Ys,wc,e1,n1):n(r,u,c,p,m,_,x,f,d,
b,g,xc,Zs,cf,t1,o1)}function lf(e,t){let n=0,o=0,r=Ae(e.bands,nf);for(let s=0;s<r.length;s++){let a=r[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function rR(e,t,n,o,r){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return r==-1?u.min:r==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function hr(e,t,n,o,r,s){
return Ri(e,t,(a,l,u,c,p,m,d,f,g,b,x)=>{let _=a.pxRound,v=c.dir*(c.ori==0?1:-1),S=c.ori==0?Ys:Zs,k,A;v==1?(k=n,A=o):(k=o,
A=n);let M=_(m(l[k],c,b,f)),D=_(d(u[k],p,x,g)),O=_(m(l[A],c,b,f)),N=_(d(s==1?p.max:p.min,p,x,g)),z=new Path2D(r);return S(
z,O,N),S(z,M,N),S(z,M,D),z})}function bc(e,t,n,o,r,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?wc:cf,u=n;for(let m=0;m<
e.length;m++){let d=e[m];if(d[1]>d[0]){let f=d[0]-u;f>0&&l(a,u,o,f,o+s),u=d[1]}}let c=n+r-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function iR(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function uf(e,t,n,o,r,s,a){let l=[],u=e.
length;for(let c=r==1?n:o;c>=n&&c<=o;c+=r)if(t[c]===null){let m=c,d=c;if(r==1)for(;++c<=o&&t[c]===null;)d=c;else for(;--c>=
n&&t[c]===null;)d=c;let f=s(e[m]),g=d==m?f:s(e[d]),b=m-r;f=a<=0&&b>=0&&b<u?s(e[b]):f;let _=d+r;g=a>=0&&_>=0&&_<u?s(e[_]):
g,g>=f&&l.push([f,g])}return l}function vw(e){return e==0?$w:e==1?Et:t=>$i(t,e)}function Xw(e){let t=e==0?vc:xc,n=e==0?(r,s,a,l,u,c)=>{
r.arcTo(s,a,l,u,c)}:(r,s,a,l,u,c)=>{r.arcTo(a,s,u,l,c)},o=e==0?(r,s,a,l,u)=>{r.rect(s,a,l,u)}:(r,s,a,l,u)=>{r.rect(a,s,u,
l)};return(r,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(r,s,a,l,u):(c=ko(c,l/2,u/2),p=ko(p,l/2,u/2),t(r,s+c,a),n(r,s+l,a,s+l,a+u,c),
n(r,s+l,a+u,s,a+u,p),n(r,s,a+u,s,a,p),n(r,s,a,s+l,a,c),r.closePath())}}var vc=(e,t,n)=>{e.moveTo(t,n)},xc=(e,t,n)=>{e.moveTo(
n,t)},Ys=(e,t,n)=>{e.lineTo(t,n)},Zs=(e,t,n)=>{e.lineTo(n,t)},wc=Xw(0),cf=Xw(1),e1=(e,t,n,o,r,s)=>{e.arc(t,n,o,r,s)},t1=(e,t,n,o,r,s)=>{
e.arc(n,t,o,r,s)},n1=(e,t,n,o,r,s,a)=>{e.bezierCurveTo(t,n,o,r,s,a)},o1=(e,t,n,o,r,s,a)=>{e.bezierCurveTo(n,t,r,o,a,s)};
function r1(e){return(t,n,o,r,s)=>Ri(t,n,(a,l,u,c,p,m,d,f,g,b,x)=>{let{pxRound:_,points:v}=a,S,k;c.ori==0?(S=vc,k=e1):(S=
xc,k=t1);let A=Ge(v.width*Re,3),M=(v.size-v.width)/2*Re,D=Ge(M*2,3),O=new Path2D,N=new Path2D,{left:z,top:L,width:X,height:G}=t.
bbox;wc(N,z-D,L-D,X+D*2,G+D*2);let me=se=>{if(u[se]!=null){let _e=_(m(l[se],c,b,f)),W=_(d(u[se],p,x,g));S(O,_e+M,W),k(O,
_e,W,M,0,cc*2)}};if(s)s.forEach(me);else for(let se=o;se<=r;se++)me(se);return{stroke:A>0?O:null,fill:O,clip:N,flags:js|
Gd}})}function i1(e){return(t,n,o,r,s,a)=>{o!=r&&(s!=o&&a!=o&&e(t,n,o),s!=r&&a!=r&&e(t,n,r),e(t,n,a))}}var sR=i1(Ys),aR=i1(
Zs);function s1(e){let t=Ae(e?.alignGaps,0);return(n,o,r,s)=>Ri(n,o,(a,l,u,c,p,m,d,f,g,b,x)=>{[r,s]=fc(u,r,s);let _=a.pxRound,
v=G=>_(m(G,c,b,f)),S=G=>_(d(G,p,x,g)),k,A;c.ori==0?(k=Ys,A=sR):(k=Zs,A=aR);let M=c.dir*(c.ori==0?1:-1),D={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:js},O=D.stroke,N=!1;if(s-r>=b*4){let G=re=>n.posToVal(re,c.key,!0),me=null,
se=null,_e,W,Le,Ee=v(l[M==1?r:s]),ge=v(l[r]),Se=v(l[s]),we=G(M==1?ge+1:Se-1);for(let re=M==1?r:s;re>=r&&re<=s;re+=M){let Tt=l[re],
rt=(M==1?Tt<we:Tt>we)?Ee:v(Tt),Ne=u[re];rt==Ee?Ne!=null?(W=Ne,me==null?(k(O,rt,S(W)),_e=me=se=W):W<me?me=W:W>se&&(se=W)):
Ne===null&&(N=!0):(me!=null&&A(O,Ee,S(me),S(se),S(_e),S(W)),Ne!=null?(W=Ne,k(O,rt,S(W)),me=se=_e=W):(me=se=null,Ne===null&&
(N=!0)),Ee=rt,we=G(Ee+M))}me!=null&&me!=se&&Le!=Ee&&A(O,Ee,S(me),S(se),S(_e),S(W))}else for(let G=M==1?r:s;G>=r&&G<=s;G+=
M){let me=u[G];me===null?N=!0:me!=null&&k(O,v(l[G]),S(me))}let[L,X]=lf(n,o);if(a.fill!=null||L!=0){let G=D.fill=new Path2D(
O),me=a.fillTo(n,o,a.min,a.max,L),se=S(me),_e=v(l[r]),W=v(l[s]);M==-1&&([W,_e]=[_e,W]),k(G,W,se),k(G,_e,se)}if(!a.spanGaps){
let G=[];N&&G.push(...uf(l,u,r,s,M,v,t)),D.gaps=G=a.gaps(n,o,r,s,G),D.clip=bc(G,c.ori,f,g,b,x)}return X!=0&&(D.band=X==2?
[hr(n,o,r,s,O,-1),hr(n,o,r,s,O,1)]:hr(n,o,r,s,O,X)),D})}function lR(e){let t=Ae(e.align,1),n=Ae(e.ascDesc,!1),o=Ae(e.alignGaps,
0),r=Ae(e.extend,!1);return(s,a,l,u)=>Ri(s,a,(c,p,m,d,f,g,b,x,_,v,S)=>{[l,u]=fc(m,l,u);let k=c.pxRound,{left:A,width:M}=s.
bbox,D=ge=>k(g(ge,d,v,x)),O=ge=>k(b(ge,f,S,_)),N=d.ori==0?Ys:Zs,z={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,
flags:js},L=z.stroke,X=d.dir*(d.ori==0?1:-1),G=O(m[X==1?l:u]),me=D(p[X==1?l:u]),se=me,_e=me;r&&t==-1&&(_e=A,N(L,_e,G)),N(
L,me,G);for(let ge=X==1?l:u;ge>=l&&ge<=u;ge+=X){let Se=m[ge];if(Se==null)continue;let we=D(p[ge]),re=O(Se);t==1?N(L,we,G):
N(L,se,re),N(L,we,re),G=re,se=we}let W=se;r&&t==1&&(W=A+M,N(L,W,G));let[Le,Ee]=lf(s,a);if(c.fill!=null||Le!=0){let ge=z.
fill=new Path2D(L),Se=c.fillTo(s,a,c.min,c.max,Le),we=O(Se);N(ge,W,we),N(ge,_e,we)}if(!c.spanGaps){let ge=[];ge.push(...uf(
p,m,l,u,X,D,o));let Se=c.width*Re/2,we=n||t==1?Se:-Se,re=n||t==-1?-Se:Se;ge.forEach(Tt=>{Tt[0]+=we,Tt[1]+=re}),z.gaps=ge=
c.gaps(s,a,l,u,ge),z.clip=bc(ge,d.ori,x,_,v,S)}return Ee!=0&&(z.band=Ee==2?[hr(s,a,l,u,L,-1),hr(s,a,l,u,L,1)]:hr(s,a,l,u,
L,Ee)),z})}function xw(e,t,n,o,r,s,a=Ke){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==void 0){if(l!=
null){let p=Ot(e[u]-e[l]);p<c&&(c=p,a=Ot(n(e[u],o,r,s)-n(e[l],o,r,s)))}l=u}}return a}function uR(e){e=e||wl;let t=Ae(e.size,
[.6,Ke,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let s=Te(r),a=1-t[0],l=Ae(t[1],
Ke),u=Ae(t[2],1),c=Ae(e.disp,wl),p=Ae(e.each,f=>{}),{fill:m,stroke:d}=c;return(f,g,b,x)=>Ri(f,g,(_,v,S,k,A,M,D,O,N,z,L)=>{
let X=_.pxRound,G=n,me=o*Re,se=l*Re,_e=u*Re,W,Le;k.ori==0?[W,Le]=s(f,g):[Le,W]=s(f,g);let Ee=k.dir*(k.ori==0?1:-1),ge=k.
ori==0?wc:cf,Se=k.ori==0?p:(Q,Je,Pt,Qi,li,Eo,ui)=>{p(Q,Je,Pt,li,Qi,ui,Eo)},we=Ae(f.bands,nf).find(Q=>Q.series[0]==g),re=we!=
null?we.dir:0,Tt=_.fillTo(f,g,_.min,_.max,re),on=X(D(Tt,A,L,N)),rt,Ne,uo,An=z,ct=X(_.width*Re),Ao=!1,rr=null,jn=null,_r=null,
Ji=null;m!=null&&(ct==0||d!=null)&&(Ao=!0,rr=m.values(f,g,b,x),jn=new Map,new Set(rr).forEach(Q=>{Q!=null&&jn.set(Q,new Path2D)}),
ct>0&&(_r=d.values(f,g,b,x),Ji=new Map,new Set(_r).forEach(Q=>{Q!=null&&Ji.set(Q,new Path2D)})));let{x0:Yi,size:wa}=c;if(Yi!=
null&&wa!=null){G=1,v=Yi.values(f,g,b,x),Yi.unit==2&&(v=v.map(Pt=>f.posToVal(O+Pt*z,k.key,!0)));let Q=wa.values(f,g,b,x);
wa.unit==2?Ne=Q[0]*z:Ne=M(Q[0],k,z,O)-M(0,k,z,O),An=xw(v,S,M,k,z,O,An),uo=An-Ne+me}else An=xw(v,S,M,k,z,O,An),uo=An*a+me,
Ne=An-uo;uo<1&&(uo=0),ct>=Ne/2&&(ct=0),uo<5&&(X=$w);let Kl=uo>0,si=An-uo-(Kl?ct:0);Ne=X(Wd(si,_e,se)),rt=(G==0?Ne/2:G==Ee?
0:Ne)-G*Ee*((G==0?me/2:0)+(Kl?ct/2:0));let rn={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Zi=Ao?null:new Path2D,
ir=null;if(we!=null)ir=f.data[we.series[1]];else{let{y0:Q,y1:Je}=c;Q!=null&&Je!=null&&(S=Je.values(f,g,b,x),ir=Q.values(
f,g,b,x))}let ai=W*Ne,ye=Le*Ne;for(let Q=Ee==1?b:x;Q>=b&&Q<=x;Q+=Ee){let Je=S[Q];if(Je==null)continue;if(ir!=null){let bn=ir[Q]??
0;if(Je-bn==0)continue;on=D(bn,A,L,N)}let Pt=k.distr!=2||c!=null?v[Q]:Q,Qi=M(Pt,k,z,O),li=D(Ae(Je,Tt),A,L,N),Eo=X(Qi-rt),
ui=X(hn(li,on)),En=X(ko(li,on)),Jn=ui-En;if(Je!=null){let bn=Je<0?ye:ai,co=Je<0?ai:ye;Ao?(ct>0&&_r[Q]!=null&&ge(Ji.get(_r[Q]),
Eo,En+qn(ct/2),Ne,hn(0,Jn-ct),bn,co),rr[Q]!=null&&ge(jn.get(rr[Q]),Eo,En+qn(ct/2),Ne,hn(0,Jn-ct),bn,co)):ge(Zi,Eo,En+qn(
ct/2),Ne,hn(0,Jn-ct),bn,co),Se(f,g,Q,Eo-ct/2,En,Ne+ct,Jn)}}return ct>0?rn.stroke=Ao?Ji:Zi:Ao||(rn._fill=_.width==0?_._fill:
_._stroke??_._fill,rn.width=0),rn.fill=Ao?jn:Zi,rn})}function cR(e,t){let n=Ae(t?.alignGaps,0);return(o,r,s,a)=>Ri(o,r,(l,u,c,p,m,d,f,g,b,x,_)=>{
[s,a]=fc(c,s,a);let v=l.pxRound,S=W=>v(d(W,p,x,g)),k=W=>v(f(W,m,_,b)),A,M,D;p.ori==0?(A=vc,D=Ys,M=n1):(A=xc,D=Zs,M=o1);let O=p.
dir*(p.ori==0?1:-1),N=S(u[O==1?s:a]),z=N,L=[],X=[];for(let W=O==1?s:a;W>=s&&W<=a;W+=O)if(c[W]!=null){let Ee=u[W],ge=S(Ee);
L.push(z=ge),X.push(k(c[W]))}let G={stroke:e(L,X,A,D,M,v),fill:null,clip:null,band:null,gaps:null,flags:js},me=G.stroke,
[se,_e]=lf(o,r);if(l.fill!=null||se!=0){let W=G.fill=new Path2D(me),Le=l.fillTo(o,r,l.min,l.max,se),Ee=k(Le);D(W,z,Ee),D(
W,N,Ee)}if(!l.spanGaps){let W=[];W.push(...uf(u,c,s,a,O,S,n)),G.gaps=W=l.gaps(o,r,s,a,W),G.clip=bc(W,p.ori,g,b,x,_)}return _e!=
0&&(G.band=_e==2?[hr(o,r,s,a,me,-1),hr(o,r,s,a,me,1)]:hr(o,r,s,a,me,_e)),G})}function pR(e){return cR(mR,e)}function mR(e,t,n,o,r,s){
let a=e.length;if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),
p=Array(a-1),m=Array(a-1);for(let d=0;d<a-1;d++)p[d]=t[d+1]-t[d],m[d]=e[d+1]-e[d],c[d]=p[d]/m[d];u[0]=c[0];for(let d=1;d<
a-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=c[d]>0?u[d]=0:(u[d]=3*(m[d-1]+m[d])/((2*m[d]+m[d-1])/c[d-1]+(m[d]+2*m[d-1])/c[d]),
isFinite(u[d])||(u[d]=0));u[a-1]=c[a-2];for(let d=0;d<a-1;d++)r(l,e[d]+m[d]/3,t[d]+u[d]*m[d]/3,e[d+1]-m[d]/3,t[d+1]-u[d+
1]*m[d]/3,e[d+1],t[d+1])}return l}var jd=new Set;function ww(){for(let e of jd)e.syncRect(!0)}Js&&(Ei(KO,Ws,ww),Ei(GO,Ws,
ww,!0),Ei(pc,Ws,()=>{Mt.pxRatio=Re}));var dR=s1(),fR=r1();function kw(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((s,a)=>Jd(s,a,t,n))}function hR(e,t){return e.map((n,o)=>o==0?{}:St({},t,n))}function Jd(e,t,n,o){
return St({},t==0?n:o,e)}function a1(e,t,n){return t==null?Ks:[t,n]}var gR=a1;function yR(e,t,n){return t==null?Ks:mc(t,
n,ef,!0)}function l1(e,t,n,o){return t==null?Ks:hc(t,n,e.scales[o].log,!1)}var bR=l1;function u1(e,t,n,o){return t==null?
Ks:Xd(t,n,e.scales[o].log,!1)}var vR=u1;function xR(e,t,n,o,r){let s=hn(ew(e),ew(t)),a=t-e,l=wo(r/o*a,n);do{let u=n[l],c=o*
u/a;if(c>=r&&s+(u<5?Jr.get(u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function Cw(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=Et((n=+r)*Re))+"px"),[e,t,n]}function wR(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Ge(t[2]*Re,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Mt(e,t,n){let o={mode:Ae(e.mode,1)},r=o.mode;function s(h,y,w,C){
let T=y.valToPct(h);return C+w*(y.dir==-1?1-T:T)}function a(h,y,w,C){let T=y.valToPct(h);return C+w*(y.dir==-1?T:1-T)}function l(h,y,w,C){
return y.ori==0?s(h,y,w,C):a(h,y,w,C)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=oo(PO);if(e.id!=null&&
(c.id=e.id),In(c,e.class),e.title){let h=oo(AO,c);h.textContent=e.title}let p=xo("canvas"),m=o.ctx=p.getContext("2d"),d=oo(
EO,c);Ei("click",d,h=>{h.target===g&&(Qe!=us||it!=cs)&&Gt.click(o,h)},!0);let f=o.under=oo(OO,d);d.appendChild(p);let g=o.
over=oo(RO,d);e=Gs(e);let b=+Ae(e.pxAlign,1),x=vw(b);(e.plugins||[]).forEach(h=>{h.opts&&(e=h.opts(o,e)||e)});let _=e.ms||
.001,v=o.series=r==1?kw(e.series||[],mw,yw,!1):hR(e.series||[null],gw),S=o.axes=kw(e.axes||[],pw,fw,!0),k=o.scales={},A=o.
bands=e.bands||[];A.forEach(h=>{h.fill=Te(h.fill||null),h.dir=Ae(h.dir,-1)});let M=r==2?v[1].facets[0].scale:v[0].scale,
D={axes:eD,series:J$},O=(e.drawOrder||["axes","series"]).map(h=>D[h]);function N(h){let y=h.distr==3?w=>fr(w>0?w:h.clamp(
o,w,h.min,h.max,h.key)):h.distr==4?w=>Nd(w,h.asinh):h.distr==100?w=>h.fwd(w):w=>w;return w=>{let C=y(w),{_min:T,_max:$}=h,
R=$-T;return(C-T)/R}}function z(h){let y=k[h];if(y==null){let w=(e.scales||wl)[h]||wl;if(w.from!=null){z(w.from);let C=St(
{},k[w.from],w,{key:h});C.valToPct=N(C),k[h]=C}else{y=k[h]=St({},h==M?Zw:oR,w),y.key=h;let C=y.time,T=y.range,$=jr(T);if((h!=
M||r==2&&!C)&&($&&(T[0]==null||T[1]==null)&&(T={min:T[0]==null?Zx:{mode:1,hard:T[0],soft:T[0]},max:T[1]==null?Zx:{mode:1,
hard:T[1],soft:T[1]}},$=!1),!$&&yc(T))){let R=T;T=(H,q,j)=>q==null?Ks:mc(q,j,R)}y.range=Te(T||(C?gR:h==M?y.distr==3?bR:y.
distr==4?vR:a1:y.distr==3?l1:y.distr==4?u1:yR)),y.auto=Te($?!1:y.auto),y.clamp=Te(y.clamp||nR),y._min=y._max=null,y.valToPct=
N(y)}}}z("x"),z("y"),r==1&&v.forEach(h=>{z(h.scale)}),S.forEach(h=>{z(h.scale)});for(let h in e.scales)z(h);let L=k[M],X=L.
distr,G,me;L.ori==0?(In(c,$O),G=s,me=a):(In(c,DO),G=a,me=s);let se={};for(let h in k){let y=k[h];(y.min!=null||y.max!=null)&&
(se[h]={min:y.min,max:y.max},y.min=y.max=null)}let _e=e.tzDate||(h=>new Date(Et(h/_))),W=e.fmtDate||of,Le=_==1?$4(_e):E4(
_e),Ee=lw(_e,aw(_==1?P4:A4,W)),ge=cw(_e,uw(R4,W)),Se=[],we=o.legend=St({},B4,e.legend),re=o.cursor=St({},V4,{drag:{y:r==
2}},e.cursor),Tt=we.show,on=re.show,rt=we.markers;we.idxs=Se,rt.width=Te(rt.width),rt.dash=Te(rt.dash),rt.stroke=Te(rt.stroke),
rt.fill=Te(rt.fill);let Ne,uo,An,ct=[],Ao=[],rr,jn=!1,_r={};if(we.live){let h=v[1]?v[1].values:null;jn=h!=null,rr=jn?h(o,
1,0):{_:0};for(let y in rr)_r[y]=Zd}if(Tt)if(Ne=xo("table",HO,c),An=xo("tbody",null,Ne),we.mount(o,Ne),jn){uo=xo("thead",
null,Ne,An);let h=xo("tr",null,uo);xo("th",null,h);for(var Ji in rr)xo("th",Fx,h).textContent=Ji}else In(Ne,qO),we.live&&
In(Ne,IO);let Yi={show:!0},wa={show:!1};function Kl(h,y){if(y==0&&(jn||!we.live||r==2))return Ks;let w=[],C=xo("tr",VO,An,
An.childNodes[y]);In(C,h.class),h.show||In(C,Ai);let T=xo("th",null,C);if(rt.show){let H=oo(WO,T);if(y>0){let q=rt.width(
o,y);q&&(H.style.border=q+"px "+rt.dash(o,y)+" "+rt.stroke(o,y)),H.style.background=rt.fill(o,y)}}let $=oo(Fx,T);h.label instanceof
HTMLElement?$.appendChild(h.label):$.textContent=h.label,y>0&&(rt.show||($.style.color=h.width>0?rt.stroke(o,y):rt.fill(
o,y)),rn("click",T,H=>{if(re._lock)return;pi(H);let q=v.indexOf(h);if((H.ctrlKey||H.metaKey)!=we.isolate){let j=v.some((Y,te)=>te>
0&&te!=q&&Y.show);v.forEach((Y,te)=>{te>0&&Ro(te,j?te==q?Yi:wa:Yi,!0,Ct.setSeries)})}else Ro(q,{show:!h.show},!0,Ct.setSeries)},
!1),es&&rn(qx,T,H=>{re._lock||(pi(H),Ro(v.indexOf(h),ms,!0,Ct.setSeries))},!1));for(var R in rr){let H=xo("td",UO,C);H.textContent=
"--",w.push(H)}return[C,w]}let si=new Map;function rn(h,y,w,C=!0){let T=si.get(y)||{},$=re.bind[h](o,y,w,C);$&&(Ei(h,y,T[h]=
$),si.set(y,T))}function Zi(h,y,w){let C=si.get(y)||{};for(let T in C)(h==null||T==h)&&(Vd(T,y,C[T]),delete C[T]);h==null&&
si.delete(y)}let ir=0,ai=0,ye=0,Q=0,Je=0,Pt=0,Qi=Je,li=Pt,Eo=ye,ui=Q,En=0,Jn=0,bn=0,co=0;o.bbox={};let Pp=!1,Gl=!1,Xi=!1,
ci=!1,jl=!1,Yn=!1;function $p(h,y,w){(w||h!=o.width||y!=o.height)&&Vh(h,y),is(!1),Xi=!0,Gl=!0,ss()}function Vh(h,y){o.width=
ir=ye=h,o.height=ai=Q=y,Je=Pt=0,q$(),V$();let w=o.bbox;En=w.left=$i(Je*Re,.5),Jn=w.top=$i(Pt*Re,.5),bn=w.width=$i(ye*Re,
.5),co=w.height=$i(Q*Re,.5)}let z$=3;function H$(){let h=!1,y=0;for(;!h;){y++;let w=Q$(y),C=X$(y);h=y==z$||w&&C,h||(Vh(o.
width,o.height),Gl=!0)}}function I$({width:h,height:y}){$p(h,y)}o.setSize=I$;function q$(){let h=!1,y=!1,w=!1,C=!1;S.forEach(
(T,$)=>{if(T.show&&T._show){let{side:R,_size:H}=T,q=R%2,j=T.label!=null?T.labelSize:0,Y=H+j;Y>0&&(q?(ye-=Y,R==3?(Je+=Y,C=
!0):w=!0):(Q-=Y,R==0?(Pt+=Y,h=!0):y=!0))}}),mi[0]=h,mi[1]=w,mi[2]=y,mi[3]=C,ye-=Sr[1]+Sr[3],Je+=Sr[3],Q-=Sr[2]+Sr[0],Pt+=
Sr[0]}function V$(){let h=Je+ye,y=Pt+Q,w=Je,C=Pt;function T($,R){switch($){case 1:return h+=R,h-R;case 2:return y+=R,y-R;case 3:
return w-=R,w+R;case 0:return C-=R,C+R}}S.forEach(($,R)=>{if($.show&&$._show){let H=$.side;$._pos=T(H,$._size),$.label!=
null&&($._lpos=T(H,$.labelSize))}})}if(re.dataIdx==null){let h=re.hover,y=h.skip=new Set(h.skip??[]);y.add(void 0);let w=h.
prox=Te(h.prox),C=h.bias??=0;re.dataIdx=(T,$,R,H)=>{if($==0)return R;let q=R,j=w(T,$,R,H)??Ke,Y=j>=0&&j<Ke,te=L.ori==0?ye:
Q,fe=re.left,Oe=t[0],De=t[$];if(y.has(De[R])){q=null;let Me=null,ce=null,ie;if(C==0||C==-1)for(ie=R;Me==null&&ie-- >0;)y.
has(De[ie])||(Me=ie);if(C==0||C==1)for(ie=R;ce==null&&ie++<De.length;)y.has(De[ie])||(ce=ie);if(Me!=null||ce!=null)if(Y){
let et=Me==null?-1/0:G(Oe[Me],L,te,0),ft=ce==null?1/0:G(Oe[ce],L,te,0),Ht=fe-et,We=ft-fe;Ht<=We?Ht<=j&&(q=Me):We<=j&&(q=
ce)}else q=ce==null?Me:Me==null?ce:R-Me<=ce-R?Me:ce}else Y&&Ot(fe-G(Oe[R],L,te,0))>j&&(q=null);return q}}let pi=h=>{re.event=
h};re.idxs=Se,re._lock=!1;let Yt=re.points;Yt.show=Te(Yt.show),Yt.size=Te(Yt.size),Yt.stroke=Te(Yt.stroke),Yt.width=Te(Yt.
width),Yt.fill=Te(Yt.fill);let Oo=o.focus=St({},e.focus||{alpha:.3},re.focus),es=Oo.prox>=0,ts=es&&Yt.one,Zn=[],ns=[],os=[];
function Wh(h,y){let w=Yt.show(o,y);if(w instanceof HTMLElement)return In(w,zO),In(w,h.class),Wo(w,-10,-10,ye,Q),g.insertBefore(
w,Zn[y]),w}function Uh(h,y){if(r==1||y>0){let w=r==1&&k[h.scale].time,C=h.value;h.value=w?ow(C)?cw(_e,uw(C,W)):C||ge:C||
X4,h.label=h.label||(w?U4:W4)}if(ts||y>0){h.width=h.width==null?1:h.width,h.paths=h.paths||dR||o4,h.fillTo=Te(h.fillTo||
rR),h.pxAlign=+Ae(h.pxAlign,b),h.pxRound=vw(h.pxAlign),h.stroke=Te(h.stroke||null),h.fill=Te(h.fill||null),h._stroke=h._fill=
h._paths=h._focus=null;let w=eR(hn(1,h.width),1),C=h.points=St({},{size:w,width:hn(1,w*.2),stroke:h.stroke,space:w*2,paths:fR,
_stroke:null,_fill:null},h.points);C.show=Te(C.show),C.filter=Te(C.filter),C.fill=Te(C.fill),C.stroke=Te(C.stroke),C.paths=
Te(C.paths),C.pxAlign=h.pxAlign}if(Tt){let w=Kl(h,y);ct.splice(y,0,w[0]),Ao.splice(y,0,w[1]),we.values.push(null)}if(on){
Se.splice(y,0,null);let w=null;ts?y==0&&(w=Wh(h,y)):y>0&&(w=Wh(h,y)),Zn.splice(y,0,w),ns.splice(y,0,0),os.splice(y,0,0)}
zt("addSeries",y)}function W$(h,y){y=y??v.length,h=r==1?Jd(h,y,mw,yw):Jd(h,y,{},gw),v.splice(y,0,h),Uh(v[y],y)}o.addSeries=
W$;function U$(h){if(v.splice(h,1),Tt){we.values.splice(h,1),Ao.splice(h,1);let y=ct.splice(h,1)[0];Zi(null,y.firstChild),
y.remove()}on&&(Se.splice(h,1),Zn.splice(h,1)[0].remove(),ns.splice(h,1),os.splice(h,1)),zt("delSeries",h)}o.delSeries=U$;
let mi=[!1,!1,!1,!1];function K$(h,y){if(h._show=h.show,h.show){let w=h.side%2,C=k[h.scale];C==null&&(h.scale=w?v[1].scale:
M,C=k[h.scale]);let T=C.time;h.size=Te(h.size),h.space=Te(h.space),h.rotate=Te(h.rotate),jr(h.incrs)&&h.incrs.forEach(R=>{
!Jr.has(R)&&Jr.set(R,Ew(R))}),h.incrs=Te(h.incrs||(C.distr==2?S4:T?_==1?T4:D4:Di)),h.splits=Te(h.splits||(T&&C.distr==1?
Le:C.distr==3?Ud:C.distr==4?j4:G4)),h.stroke=Te(h.stroke),h.grid.stroke=Te(h.grid.stroke),h.ticks.stroke=Te(h.ticks.stroke),
h.border.stroke=Te(h.border.stroke);let $=h.values;h.values=jr($)&&!jr($[0])?Te($):T?jr($)?lw(_e,aw($,W)):ow($)?O4(_e,$):
$||Ee:$||K4,h.filter=Te(h.filter||(C.distr>=3&&C.log==10?Z4:C.distr==3&&C.log==2?Q4:Dw)),h.font=Cw(h.font),h.labelFont=Cw(
h.labelFont),h._size=h.size(o,null,y,0),h._space=h._rotate=h._incrs=h._found=h._splits=h._values=null,h._size>0&&(mi[y]=
!0,h._el=oo(LO,d))}}function ka(h,y,w,C){let[T,$,R,H]=w,q=y%2,j=0;return q==0&&(H||$)&&(j=y==0&&!T||y==2&&!R?Et(pw.size/
3):0),q==1&&(T||R)&&(j=y==1&&!$||y==3&&!H?Et(fw.size/2):0),j}let Kh=o.padding=(e.padding||[ka,ka,ka,ka]).map(h=>Te(Ae(h,
ka))),Sr=o._padding=Kh.map((h,y)=>h(o,y,mi,0)),Kt,Lt=null,Nt=null,Jl=r==1?v[0].idxs:null,po=null,Ca=!1;function Gh(h,y){
if(t=h??[],o.data=o._data=t,r==2){Kt=0;for(let w=1;w<v.length;w++)Kt+=t[w][0].length}else{t.length==0&&(o.data=o._data=t=
[[]]),po=t[0],Kt=po.length;let w=t;if(X==2){w=t.slice();let C=w[0]=Array(Kt);for(let T=0;T<Kt;T++)C[T]=T}o._data=t=w}if(is(
!0),zt("setData"),X==2&&(Xi=!0),y!==!1){let w=L;w.auto(o,Ca)?Dp():Tr(M,w.min,w.max),ci=ci||re.left>=0,Yn=!0,ss()}}o.setData=
Gh;function Dp(){Ca=!0;let h,y;r==1&&(Kt>0?(Lt=Jl[0]=0,Nt=Jl[1]=Kt-1,h=t[0][Lt],y=t[0][Nt],X==2?(h=Lt,y=Nt):h==y&&(X==3?
[h,y]=hc(h,h,L.log,!1):X==4?[h,y]=Xd(h,h,L.log,!1):L.time?y=h+Et(86400/_):[h,y]=mc(h,y,ef,!0))):(Lt=Jl[0]=h=null,Nt=Jl[1]=
y=null)),Tr(M,h,y)}let Yl,rs,Ap,Ep,Op,Rp,Lp,Np,Bp,vn;function jh(h,y,w,C,T,$){h??=Hx,w??=nf,C??="butt",T??=Hx,$??="round",
h!=Yl&&(m.strokeStyle=Yl=h),T!=rs&&(m.fillStyle=rs=T),y!=Ap&&(m.lineWidth=Ap=y),$!=Op&&(m.lineJoin=Op=$),C!=Rp&&(m.lineCap=
Rp=C),w!=Ep&&m.setLineDash(Ep=w)}function Jh(h,y,w,C){y!=rs&&(m.fillStyle=rs=y),h!=Lp&&(m.font=Lp=h),w!=Np&&(m.textAlign=
Np=w),C!=Bp&&(m.textBaseline=Bp=C)}function Fp(h,y,w,C,T=0){if(C.length>0&&h.auto(o,Ca)&&(y==null||y.min==null)){let $=Ae(
Lt,0),R=Ae(Nt,C.length-1),H=w.min==null?ZO(C,$,R,T,h.distr==3):[w.min,w.max];h.min=ko(h.min,w.min=H[0]),h.max=hn(h.max,w.
max=H[1])}}let Yh={min:null,max:null};function G$(){for(let C in k){let T=k[C];se[C]==null&&(T.min==null||se[M]!=null&&T.
auto(o,Ca))&&(se[C]=Yh)}for(let C in k){let T=k[C];se[C]==null&&T.from!=null&&se[T.from]!=null&&(se[C]=Yh)}se[M]!=null&&
is(!0);let h={};for(let C in se){let T=se[C];if(T!=null){let $=h[C]=Gs(k[C],s4);if(T.min!=null)St($,T);else if(C!=M||r==
2)if(Kt==0&&$.from==null){let R=$.range(o,null,null,C);$.min=R[0],$.max=R[1]}else $.min=Ke,$.max=-Ke}}if(Kt>0){v.forEach(
(C,T)=>{if(r==1){let $=C.scale,R=se[$];if(R==null)return;let H=h[$];if(T==0){let q=H.range(o,H.min,H.max,$);H.min=q[0],H.
max=q[1],Lt=wo(H.min,t[0]),Nt=wo(H.max,t[0]),Nt-Lt>1&&(t[0][Lt]<H.min&&Lt++,t[0][Nt]>H.max&&Nt--),C.min=po[Lt],C.max=po[Nt]}else
C.show&&C.auto&&Fp(H,R,C,t[T],C.sorted);C.idxs[0]=Lt,C.idxs[1]=Nt}else if(T>0&&C.show&&C.auto){let[$,R]=C.facets,H=$.scale,
q=R.scale,[j,Y]=t[T],te=h[H],fe=h[q];te!=null&&Fp(te,se[H],$,j,$.sorted),fe!=null&&Fp(fe,se[q],R,Y,R.sorted),C.min=R.min,
C.max=R.max}});for(let C in h){let T=h[C],$=se[C];if(T.from==null&&($==null||$.min==null)){let R=T.range(o,T.min==Ke?null:
T.min,T.max==-Ke?null:T.max,C);T.min=R[0],T.max=R[1]}}}for(let C in h){let T=h[C];if(T.from!=null){let $=h[T.from];if($.
min==null)T.min=T.max=null;else{let R=T.range(o,$.min,$.max,C);T.min=R[0],T.max=R[1]}}}let y={},w=!1;for(let C in h){let T=h[C],
$=k[C];if($.min!=T.min||$.max!=T.max){$.min=T.min,$.max=T.max;let R=$.distr;$._min=R==3?fr($.min):R==4?Nd($.min,$.asinh):
R==100?$.fwd($.min):$.min,$._max=R==3?fr($.max):R==4?Nd($.max,$.asinh):R==100?$.fwd($.max):$.max,y[C]=w=!0}}if(w){v.forEach(
(C,T)=>{r==2?T>0&&y.y&&(C._paths=null):y[C.scale]&&(C._paths=null)});for(let C in y)Xi=!0,zt("setScale",C);on&&re.left>=
0&&(ci=Yn=!0)}for(let C in se)se[C]=null}function j$(h){let y=Wd(Lt-1,0,Kt-1),w=Wd(Nt+1,0,Kt-1);for(;h[y]==null&&y>0;)y--;
for(;h[w]==null&&w<Kt-1;)w++;return[y,w]}function J$(){if(Kt>0){let h=v.some(y=>y._focus)&&vn!=Oo.alpha;h&&(m.globalAlpha=
vn=Oo.alpha),v.forEach((y,w)=>{if(w>0&&y.show&&(Zh(w,!1),Zh(w,!0),y._paths==null)){let C=vn;vn!=y.alpha&&(m.globalAlpha=
vn=y.alpha);let T=r==2?[0,t[w][0].length-1]:j$(t[w]);y._paths=y.paths(o,w,T[0],T[1]),vn!=C&&(m.globalAlpha=vn=C)}}),v.forEach(
(y,w)=>{if(w>0&&y.show){let C=vn;vn!=y.alpha&&(m.globalAlpha=vn=y.alpha),y._paths!=null&&Qh(w,!1);{let T=y._paths!=null?
y._paths.gaps:null,$=y.points.show(o,w,Lt,Nt,T),R=y.points.filter(o,w,$,T);($||R)&&(y.points._paths=y.points.paths(o,w,Lt,
Nt,R),Qh(w,!0))}vn!=C&&(m.globalAlpha=vn=C),zt("drawSeries",w)}}),h&&(m.globalAlpha=vn=1)}}function Zh(h,y){let w=y?v[h].
points:v[h];w._stroke=w.stroke(o,h),w._fill=w.fill(o,h)}function Qh(h,y){let w=y?v[h].points:v[h],{stroke:C,fill:T,clip:$,
flags:R,_stroke:H=w._stroke,_fill:q=w._fill,_width:j=w.width}=w._paths;j=Ge(j*Re,3);let Y=null,te=j%2/2;y&&q==null&&(q=j>
0?"#fff":H);let fe=w.pxAlign==1&&te>0;if(fe&&m.translate(te,te),!y){let Oe=En-j/2,De=Jn-j/2,Me=bn+j,ce=co+j;Y=new Path2D,
Y.rect(Oe,De,Me,ce)}y?zp(H,j,w.dash,w.cap,q,C,T,R,$):Y$(h,H,j,w.dash,w.cap,q,C,T,R,Y,$),fe&&m.translate(-te,-te)}function Y$(h,y,w,C,T,$,R,H,q,j,Y){
let te=!1;q!=0&&A.forEach((fe,Oe)=>{if(fe.series[0]==h){let De=v[fe.series[1]],Me=t[fe.series[1]],ce=(De._paths||wl).band;
jr(ce)&&(ce=fe.dir==1?ce[0]:ce[1]);let ie,et=null;De.show&&ce&&XO(Me,Lt,Nt)?(et=fe.fill(o,Oe)||$,ie=De._paths.clip):ce=null,
zp(y,w,C,T,et,R,H,q,j,Y,ie,ce),te=!0}}),te||zp(y,w,C,T,$,R,H,q,j,Y)}let Xh=js|Gd;function zp(h,y,w,C,T,$,R,H,q,j,Y,te){jh(
h,y,w,C,T),(q||j||te)&&(m.save(),q&&m.clip(q),j&&m.clip(j)),te?(H&Xh)==Xh?(m.clip(te),Y&&m.clip(Y),Ql(T,R),Zl(h,$,y)):H&
Gd?(Ql(T,R),m.clip(te),Zl(h,$,y)):H&js&&(m.save(),m.clip(te),Y&&m.clip(Y),Ql(T,R),m.restore(),Zl(h,$,y)):(Ql(T,R),Zl(h,$,
y)),(q||j||te)&&m.restore()}function Zl(h,y,w){w>0&&(y instanceof Map?y.forEach((C,T)=>{m.strokeStyle=Yl=T,m.stroke(C)}):
y!=null&&h&&m.stroke(y))}function Ql(h,y){y instanceof Map?y.forEach((w,C)=>{m.fillStyle=rs=C,m.fill(w)}):y!=null&&h&&m.
fill(y)}function Z$(h,y,w,C){let T=S[h],$;if(C<=0)$=[0,0];else{let R=T._space=T.space(o,h,y,w,C),H=T._incrs=T.incrs(o,h,
y,w,C,R);$=xR(y,w,H,C,R)}return T._found=$}function Hp(h,y,w,C,T,$,R,H,q,j){let Y=R%2/2;b==1&&m.translate(Y,Y),jh(H,R,q,
j,H),m.beginPath();let te,fe,Oe,De,Me=T+(C==0||C==3?-$:$);w==0?(fe=T,De=Me):(te=T,Oe=Me);for(let ce=0;ce<h.length;ce++)y[ce]!=
null&&(w==0?te=Oe=h[ce]:fe=De=h[ce],m.moveTo(te,fe),m.lineTo(Oe,De));m.stroke(),b==1&&m.translate(-Y,-Y)}function Q$(h){
let y=!0;return S.forEach((w,C)=>{if(!w.show)return;let T=k[w.scale];if(T.min==null){w._show&&(y=!1,w._show=!1,is(!1));return}else
w._show||(y=!1,w._show=!0,is(!1));let $=w.side,R=$%2,{min:H,max:q}=T,[j,Y]=Z$(C,H,q,R==0?ye:Q);if(Y==0)return;let te=T.distr==
2,fe=w._splits=w.splits(o,C,H,q,j,Y,te),Oe=T.distr==2?fe.map(ie=>po[ie]):fe,De=T.distr==2?po[fe[1]]-po[fe[0]]:j,Me=w._values=
w.values(o,w.filter(o,Oe,C,Y,De),C,Y,De);w._rotate=$==2?w.rotate(o,Me,C,Y):0;let ce=w._size;w._size=ro(w.size(o,Me,C,h)),
ce!=null&&w._size!=ce&&(y=!1)}),y}function X$(h){let y=!0;return Kh.forEach((w,C)=>{let T=w(o,C,mi,h);T!=Sr[C]&&(y=!1),Sr[C]=
T}),y}function eD(){for(let h=0;h<S.length;h++){let y=S[h];if(!y.show||!y._show)continue;let w=y.side,C=w%2,T,$,R=y.stroke(
o,h),H=w==0||w==3?-1:1,[q,j]=y._found;if(y.label!=null){let an=y.labelGap*H,Ln=Et((y._lpos+an)*Re);Jh(y.labelFont[0],R,"\
center",w==2?"top":zx),m.save(),C==1?(T=$=0,m.translate(Ln,Et(Jn+co/2)),m.rotate((w==3?-cc:cc)/2)):(T=Et(En+bn/2),$=Ln);
let hi=Pw(y.label)?y.label(o,h,q,j):y.label;m.fillText(hi,T,$),m.restore()}if(j==0)continue;let Y=k[y.scale],te=C==0?bn:
co,fe=C==0?En:Jn,Oe=y._splits,De=Y.distr==2?Oe.map(an=>po[an]):Oe,Me=Y.distr==2?po[Oe[1]]-po[Oe[0]]:q,ce=y.ticks,ie=y.border,
et=ce.show?ce.size:0,ft=Et(et*Re),Ht=Et((y.alignTo==2?y._size-et-y.gap:y.gap)*Re),We=y._rotate*-cc/180,ht=x(y._pos*Re),On=(ft+
Ht)*H,sn=ht+On;$=C==0?sn:0,T=C==1?sn:0;let Qn=y.font[0],mo=y.align==1?qs:y.align==2?Od:We>0?qs:We<0?Od:C==0?"center":w==
3?Od:qs,No=We||C==1?"middle":w==2?"top":zx;Jh(Qn,R,mo,No);let Rn=y.font[1]*y.lineGap,Xn=Oe.map(an=>x(l(an,Y,te,fe))),fo=y.
_values;for(let an=0;an<fo.length;an++){let Ln=fo[an];if(Ln!=null){C==0?T=Xn[an]:$=Xn[an],Ln=""+Ln;let hi=Ln.indexOf(`
`)==-1?[Ln]:Ln.split(/\n/gm);for(let ln=0;ln<hi.length;ln++){let bg=hi[ln];We?(m.save(),m.translate(T,$+ln*Rn),m.rotate(
We),m.fillText(bg,0,0),m.restore()):m.fillText(bg,T,$+ln*Rn)}}}ce.show&&Hp(Xn,ce.filter(o,De,h,j,Me),C,w,ht,ft,Ge(ce.width*
Re,3),ce.stroke(o,h),ce.dash,ce.cap);let Bo=y.grid;Bo.show&&Hp(Xn,Bo.filter(o,De,h,j,Me),C,C==0?2:1,C==0?Jn:En,C==0?co:bn,
Ge(Bo.width*Re,3),Bo.stroke(o,h),Bo.dash,Bo.cap),ie.show&&Hp([ht],[1],C==0?1:0,C==0?1:2,C==1?Jn:En,C==1?co:bn,Ge(ie.width*
Re,3),ie.stroke(o,h),ie.dash,ie.cap)}zt("drawAxes")}function is(h){v.forEach((y,w)=>{w>0&&(y._paths=null,h&&(r==1?(y.min=
null,y.max=null):y.facets.forEach(C=>{C.min=null,C.max=null})))})}let Xl=!1,Ip=!1,_a=[];function tD(){Ip=!1;for(let h=0;h<
_a.length;h++)zt(..._a[h]);_a.length=0}function ss(){Xl||(d4(eg),Xl=!0)}function nD(h,y=!1){Xl=!0,Ip=y,h(o),eg(),y&&_a.length>
0&&queueMicrotask(tD)}o.batch=nD;function eg(){if(Pp&&(G$(),Pp=!1),Xi&&(H$(),Xi=!1),Gl){if(nt(f,qs,Je),nt(f,"top",Pt),nt(
f,yl,ye),nt(f,bl,Q),nt(g,qs,Je),nt(g,"top",Pt),nt(g,yl,ye),nt(g,bl,Q),nt(d,yl,ir),nt(d,bl,ai),p.width=Et(ir*Re),p.height=
Et(ai*Re),S.forEach(({_el:h,_show:y,_size:w,_pos:C,side:T})=>{if(h!=null)if(y){let $=T===3||T===0?w:0,R=T%2==1;nt(h,R?"l\
eft":"top",C-$),nt(h,R?"width":"height",w),nt(h,R?"top":"left",R?Pt:Je),nt(h,R?"height":"width",R?Q:ye),qd(h,Ai)}else In(
h,Ai)}),Yl=rs=Ap=Op=Rp=Lp=Np=Bp=Ep=null,vn=1,Ta(!0),Je!=Qi||Pt!=li||ye!=Eo||Q!=ui){is(!1);let h=ye/Eo,y=Q/ui;if(on&&!ci&&
re.left>=0){re.left*=h,re.top*=y,as&&Wo(as,Et(re.left),0,ye,Q),ls&&Wo(ls,0,Et(re.top),ye,Q);for(let w=0;w<Zn.length;w++){
let C=Zn[w];C!=null&&(ns[w]*=h,os[w]*=y,Wo(C,ro(ns[w]),ro(os[w]),ye,Q))}}if(Xe.show&&!jl&&Xe.left>=0&&Xe.width>0){Xe.left*=
h,Xe.width*=h,Xe.top*=y,Xe.height*=y;for(let w in Gp)nt(ps,w,Xe[w])}Qi=Je,li=Pt,Eo=ye,ui=Q}zt("setSize"),Gl=!1}ir>0&&ai>
0&&(m.clearRect(0,0,p.width,p.height),zt("drawClear"),O.forEach(h=>h()),zt("draw")),Xe.show&&jl&&(eu(Xe),jl=!1),on&&ci&&
(fi(null,!0,!1),ci=!1),we.show&&we.live&&Yn&&(Up(),Yn=!1),u||(u=!0,o.status=1,zt("ready")),Ca=!1,Xl=!1}o.redraw=(h,y)=>{
Xi=y||!1,h!==!1?Tr(M,L.min,L.max):ss()};function qp(h,y){let w=k[h];if(w.from==null){if(Kt==0){let C=w.range(o,y.min,y.max,
h);y.min=C[0],y.max=C[1]}if(y.min>y.max){let C=y.min;y.min=y.max,y.max=C}if(Kt>1&&y.min!=null&&y.max!=null&&y.max-y.min<
1e-16)return;h==M&&w.distr==2&&Kt>0&&(y.min=wo(y.min,t[0]),y.max=wo(y.max,t[0]),y.min==y.max&&y.max++),se[h]=y,Pp=!0,ss()}}
o.setScale=qp;let Vp,Wp,as,ls,tg,ng,us,cs,og,rg,Qe,it,Mr=!1,Gt=re.drag,Bt=Gt.x,Ft=Gt.y;on&&(re.x&&(Vp=oo(BO,g)),re.y&&(Wp=
oo(FO,g)),L.ori==0?(as=Vp,ls=Wp):(as=Wp,ls=Vp),Qe=re.left,it=re.top);let Xe=o.select=St({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),ps=Xe.show?oo(NO,Xe.over?g:f):null;function eu(h,y){if(Xe.show){for(let w in h)Xe[w]=h[w],w in
Gp&&nt(ps,w,h[w]);y!==!1&&zt("setSelect")}}o.setSelect=eu;function oD(h){if(v[h].show)Tt&&qd(ct[h],Ai);else if(Tt&&In(ct[h],
Ai),on){let w=ts?Zn[0]:Zn[h];w!=null&&Wo(w,-10,-10,ye,Q)}}function Tr(h,y,w){qp(h,{min:y,max:w})}function Ro(h,y,w,C){y.
focus!=null&&lD(h),y.show!=null&&v.forEach((T,$)=>{$>0&&(h==$||h==null)&&(T.show=y.show,oD($),r==2?(Tr(T.facets[0].scale,
null,null),Tr(T.facets[1].scale,null,null)):Tr(T.scale,null,null),ss())}),w!==!1&&zt("setSeries",h,y),C&&Pa("setSeries",
o,h,y)}o.setSeries=Ro;function rD(h,y){St(A[h],y)}function iD(h,y){h.fill=Te(h.fill||null),h.dir=Ae(h.dir,-1),y=y??A.length,
A.splice(y,0,h)}function sD(h){h==null?A.length=0:A.splice(h,1)}o.addBand=iD,o.setBand=rD,o.delBand=sD;function aD(h,y){
v[h].alpha=y,on&&Zn[h]!=null&&(Zn[h].style.opacity=y),Tt&&ct[h]&&(ct[h].style.opacity=y)}let sr,Pr,di,ms={focus:!0};function lD(h){
if(h!=di){let y=h==null,w=Oo.alpha!=1;v.forEach((C,T)=>{if(r==1||T>0){let $=y||T==0||T==h;C._focus=y?null:$,w&&aD(T,$?1:
Oo.alpha)}}),di=h,w&&ss()}}Tt&&es&&rn(Vx,Ne,h=>{re._lock||(pi(h),di!=null&&Ro(null,ms,!0,Ct.setSeries))});function Lo(h,y,w){
let C=k[y];w&&(h=h/Re-(C.ori==1?Pt:Je));let T=ye;C.ori==1&&(T=Q,h=T-h),C.dir==-1&&(h=T-h);let $=C._min,R=C._max,H=h/T,q=$+
(R-$)*H,j=C.distr;return j==3?Us(10,q):j==4?t4(q,C.asinh):j==100?C.bwd(q):q}function uD(h,y){let w=Lo(h,M,y);return wo(w,
t[0],Lt,Nt)}o.valToIdx=h=>wo(h,t[0]),o.posToIdx=uD,o.posToVal=Lo,o.valToPos=(h,y,w)=>k[y].ori==0?s(h,k[y],w?bn:ye,w?En:0):
a(h,k[y],w?co:Q,w?Jn:0),o.setCursor=(h,y,w)=>{Qe=h.left,it=h.top,fi(null,y,w)};function ig(h,y){nt(ps,qs,Xe.left=h),nt(ps,
yl,Xe.width=y)}function sg(h,y){nt(ps,"top",Xe.top=h),nt(ps,bl,Xe.height=y)}let Sa=L.ori==0?ig:sg,Ma=L.ori==1?ig:sg;function cD(){
if(Tt&&we.live)for(let h=r==2?1:0;h<v.length;h++){if(h==0&&jn)continue;let y=we.values[h],w=0;for(let C in y)Ao[h][w++].
firstChild.nodeValue=y[C]}}function Up(h,y){if(h!=null&&(h.idxs?h.idxs.forEach((w,C)=>{Se[C]=w}):i4(h.idx)||Se.fill(h.idx),
we.idx=Se[0]),Tt&&we.live){for(let w=0;w<v.length;w++)(w>0||r==1&&!jn)&&pD(w,Se[w]);cD()}Yn=!1,y!==!1&&zt("setLegend")}o.
setLegend=Up;function pD(h,y){let w=v[h],C=h==0&&X==2?po:t[h],T;jn?T=w.values(o,h,y)??_r:(T=w.value(o,y==null?null:C[y],
h,y),T=T==null?_r:{_:T}),we.values[h]=T}function fi(h,y,w){og=Qe,rg=it,[Qe,it]=re.move(o,Qe,it),re.left=Qe,re.top=it,on&&
(as&&Wo(as,Et(Qe),0,ye,Q),ls&&Wo(ls,0,Et(it),ye,Q));let C,T=Lt>Nt;sr=Ke,Pr=null;let $=L.ori==0?ye:Q,R=L.ori==1?ye:Q;if(Qe<
0||Kt==0||T){C=re.idx=null;for(let H=0;H<v.length;H++){let q=Zn[H];q!=null&&Wo(q,-10,-10,ye,Q)}es&&Ro(null,ms,!0,h==null&&
Ct.setSeries),we.live&&(Se.fill(C),Yn=!0)}else{let H,q,j;r==1&&(H=L.ori==0?Qe:it,q=Lo(H,M),C=re.idx=wo(q,t[0],Lt,Nt),j=G(
t[0][C],L,$,0));let Y=-10,te=-10,fe=0,Oe=0,De=!0,Me="",ce="";for(let ie=r==2?1:0;ie<v.length;ie++){let et=v[ie],ft=Se[ie],
Ht=ft==null?null:r==1?t[ie][ft]:t[ie][1][ft],We=re.dataIdx(o,ie,C,q),ht=We==null?null:r==1?t[ie][We]:t[ie][1][We];if(Yn=
Yn||ht!=Ht||We!=ft,Se[ie]=We,ie>0&&et.show){let On=We==null?-10:We==C?j:G(r==1?t[0][We]:t[ie][0][We],L,$,0),sn=ht==null?
-10:me(ht,r==1?k[et.scale]:k[et.facets[1].scale],R,0);if(es&&ht!=null){let Qn=L.ori==1?Qe:it,mo=Ot(Oo.dist(o,ie,We,sn,Qn));
if(mo<sr){let No=Oo.bias;if(No!=0){let Rn=Lo(Qn,et.scale),Xn=ht>=0?1:-1,fo=Rn>=0?1:-1;fo==Xn&&(fo==1?No==1?ht>=Rn:ht<=Rn:
No==1?ht<=Rn:ht>=Rn)&&(sr=mo,Pr=ie)}else sr=mo,Pr=ie}}if(Yn||ts){let Qn,mo;L.ori==0?(Qn=On,mo=sn):(Qn=sn,mo=On);let No,Rn,
Xn,fo,Bo,an,Ln=!0,hi=Yt.bbox;if(hi!=null){Ln=!1;let ln=hi(o,ie);Xn=ln.left,fo=ln.top,No=ln.width,Rn=ln.height}else Xn=Qn,
fo=mo,No=Rn=Yt.size(o,ie);if(an=Yt.fill(o,ie),Bo=Yt.stroke(o,ie),ts)ie==Pr&&sr<=Oo.prox&&(Y=Xn,te=fo,fe=No,Oe=Rn,De=Ln,Me=
an,ce=Bo);else{let ln=Zn[ie];ln!=null&&(ns[ie]=Xn,os[ie]=fo,Yx(ln,No,Rn,Ln),jx(ln,an,Bo),Wo(ln,ro(Xn),ro(fo),ye,Q))}}}}if(ts){
let ie=Oo.prox,et=di==null?sr<=ie:sr>ie||Pr!=di;if(Yn||et){let ft=Zn[0];ft!=null&&(ns[0]=Y,os[0]=te,Yx(ft,fe,Oe,De),jx(ft,
Me,ce),Wo(ft,ro(Y),ro(te),ye,Q))}}}if(Xe.show&&Mr)if(h!=null){let[H,q]=Ct.scales,[j,Y]=Ct.match,[te,fe]=h.cursor.sync.scales,
Oe=h.cursor.drag;if(Bt=Oe._x,Ft=Oe._y,Bt||Ft){let{left:De,top:Me,width:ce,height:ie}=h.select,et=h.scales[te].ori,ft=h.posToVal,
Ht,We,ht,On,sn,Qn=H!=null&&j(H,te),mo=q!=null&&Y(q,fe);Qn&&Bt?(et==0?(Ht=De,We=ce):(Ht=Me,We=ie),ht=k[H],On=G(ft(Ht,te),
ht,$,0),sn=G(ft(Ht+We,te),ht,$,0),Sa(ko(On,sn),Ot(sn-On))):Sa(0,$),mo&&Ft?(et==1?(Ht=De,We=ce):(Ht=Me,We=ie),ht=k[q],On=
me(ft(Ht,fe),ht,R,0),sn=me(ft(Ht+We,fe),ht,R,0),Ma(ko(On,sn),Ot(sn-On))):Ma(0,R)}else jp()}else{let H=Ot(og-tg),q=Ot(rg-
ng);if(L.ori==1){let fe=H;H=q,q=fe}Bt=Gt.x&&H>=Gt.dist,Ft=Gt.y&&q>=Gt.dist;let j=Gt.uni;j!=null?Bt&&Ft&&(Bt=H>=j,Ft=q>=j,
!Bt&&!Ft&&(q>H?Ft=!0:Bt=!0)):Gt.x&&Gt.y&&(Bt||Ft)&&(Bt=Ft=!0);let Y,te;Bt&&(L.ori==0?(Y=us,te=Qe):(Y=cs,te=it),Sa(ko(Y,te),
Ot(te-Y)),Ft||Ma(0,R)),Ft&&(L.ori==1?(Y=us,te=Qe):(Y=cs,te=it),Ma(ko(Y,te),Ot(te-Y)),Bt||Sa(0,$)),!Bt&&!Ft&&(Sa(0,0),Ma(
0,0))}if(Gt._x=Bt,Gt._y=Ft,h==null){if(w){if(yg!=null){let[H,q]=Ct.scales;Ct.values[0]=H!=null?Lo(L.ori==0?Qe:it,H):null,
Ct.values[1]=q!=null?Lo(L.ori==1?Qe:it,q):null}Pa(Rd,o,Qe,it,ye,Q,C)}if(es){let H=w&&Ct.setSeries,q=Oo.prox;di==null?sr<=
q&&Ro(Pr,ms,!0,H):sr>q?Ro(null,ms,!0,H):Pr!=di&&Ro(Pr,ms,!0,H)}}Yn&&(we.idx=C,Up()),y!==!1&&zt("setCursor")}let $r=null;
Object.defineProperty(o,"rect",{get(){return $r==null&&Ta(!1),$r}});function Ta(h=!1){h?$r=null:($r=g.getBoundingClientRect(),
zt("syncRect",$r))}function ag(h,y,w,C,T,$,R){re._lock||Mr&&h!=null&&h.movementX==0&&h.movementY==0||(Kp(h,y,w,C,T,$,R,!1,
h!=null),h!=null?fi(null,!0,!0):fi(y,!0,!1))}function Kp(h,y,w,C,T,$,R,H,q){if($r==null&&Ta(!1),pi(h),h!=null)w=h.clientX-
$r.left,C=h.clientY-$r.top;else{if(w<0||C<0){Qe=-10,it=-10;return}let[j,Y]=Ct.scales,te=y.cursor.sync,[fe,Oe]=te.values,
[De,Me]=te.scales,[ce,ie]=Ct.match,et=y.axes[0].side%2==1,ft=L.ori==0?ye:Q,Ht=L.ori==1?ye:Q,We=et?$:T,ht=et?T:$,On=et?C:
w,sn=et?w:C;if(De!=null?w=ce(j,De)?l(fe,k[j],ft,0):-10:w=ft*(On/We),Me!=null?C=ie(Y,Me)?l(Oe,k[Y],Ht,0):-10:C=Ht*(sn/ht),
L.ori==1){let Qn=w;w=C,C=Qn}}q&&(y==null||y.cursor.event.type==Rd)&&((w<=1||w>=ye-1)&&(w=$i(w,ye)),(C<=1||C>=Q-1)&&(C=$i(
C,Q))),H?(tg=w,ng=C,[us,cs]=re.move(o,w,C)):(Qe=w,it=C)}let Gp={width:0,height:0,left:0,top:0};function jp(){eu(Gp,!1)}let lg,
ug,cg,pg;function mg(h,y,w,C,T,$,R){Mr=!0,Bt=Ft=Gt._x=Gt._y=!1,Kp(h,y,w,C,T,$,R,!0,!1),h!=null&&(rn(Ld,Hd,dg,!1),Pa(Ix,o,
us,cs,ye,Q,null));let{left:H,top:q,width:j,height:Y}=Xe;lg=H,ug=q,cg=j,pg=Y}function dg(h,y,w,C,T,$,R){Mr=Gt._x=Gt._y=!1,
Kp(h,y,w,C,T,$,R,!1,!0);let{left:H,top:q,width:j,height:Y}=Xe,te=j>0||Y>0,fe=lg!=H||ug!=q||cg!=j||pg!=Y;if(te&&fe&&eu(Xe),
Gt.setScale&&te&&fe){let Oe=H,De=j,Me=q,ce=Y;if(L.ori==1&&(Oe=q,De=Y,Me=H,ce=j),Bt&&Tr(M,Lo(Oe,M),Lo(Oe+De,M)),Ft)for(let ie in k){
let et=k[ie];ie!=M&&et.from==null&&et.min!=Ke&&Tr(ie,Lo(Me+ce,ie),Lo(Me,ie))}jp()}else re.lock&&(re._lock=!re._lock,fi(y,
!0,h!=null));h!=null&&(Zi(Ld,Hd),Pa(Ld,o,Qe,it,ye,Q,null))}function mD(h,y,w,C,T,$,R){if(re._lock)return;pi(h);let H=Mr;
if(Mr){let q=!0,j=!0,Y=10,te,fe;L.ori==0?(te=Bt,fe=Ft):(te=Ft,fe=Bt),te&&fe&&(q=Qe<=Y||Qe>=ye-Y,j=it<=Y||it>=Q-Y),te&&q&&
(Qe=Qe<us?0:ye),fe&&j&&(it=it<cs?0:Q),fi(null,!0,!0),Mr=!1}Qe=-10,it=-10,Se.fill(null),fi(null,!0,!0),H&&(Mr=H)}function fg(h,y,w,C,T,$,R){
re._lock||(pi(h),Dp(),jp(),h!=null&&Pa(Wx,o,Qe,it,ye,Q,null))}function hg(){S.forEach(wR),$p(o.width,o.height,!0)}Ei(pc,
Ws,hg);let ds={};ds.mousedown=mg,ds.mousemove=ag,ds.mouseup=dg,ds.dblclick=fg,ds.setSeries=(h,y,w,C)=>{let T=Ct.match[2];
w=T(o,y,w),w!=-1&&Ro(w,C,!0,!1)},on&&(rn(Ix,g,mg),rn(Rd,g,ag),rn(qx,g,h=>{pi(h),Ta(!1)}),rn(Vx,g,mD),rn(Wx,g,fg),jd.add(
o),o.syncRect=Ta);let tu=o.hooks=e.hooks||{};function zt(h,y,w){Ip?_a.push([h,y,w]):h in tu&&tu[h].forEach(C=>{C.call(null,
o,y,w)})}(e.plugins||[]).forEach(h=>{for(let y in h.hooks)tu[y]=(tu[y]||[]).concat(h.hooks[y])});let gg=(h,y,w)=>w,Ct=St(
{key:null,setSeries:!1,filters:{pub:tw,sub:tw},scales:[M,v[1]?v[1].scale:null],match:[nw,nw,gg],values:[null,null]},re.sync);
Ct.match.length==2&&Ct.match.push(gg),re.sync=Ct;let yg=Ct.key,Jp=Qw(yg);function Pa(h,y,w,C,T,$,R){Ct.filters.pub(h,y,w,
C,T,$,R)&&Jp.pub(h,y,w,C,T,$,R)}Jp.sub(o);function dD(h,y,w,C,T,$,R){Ct.filters.sub(h,y,w,C,T,$,R)&&ds[h](null,y,w,C,T,$,
R)}o.pub=dD;function fD(){Jp.unsub(o),jd.delete(o),si.clear(),Vd(pc,Ws,hg),c.remove(),Ne?.remove(),zt("destroy")}o.destroy=
fD;function Yp(){zt("init",e,t),Gh(t||e.data,!1),se[M]?qp(M,se[M]):Dp(),jl=Xe.show&&(Xe.width>0||Xe.height>0),ci=Yn=!0,$p(
e.width,e.height)}return v.forEach(Uh),S.forEach(K$),n?n instanceof HTMLElement?(n.appendChild(c),Yp()):n(o,Yp):Yp(),o}Mt.
assign=St;Mt.fmtNum=tf;Mt.rangeNum=mc;Mt.rangeLog=hc;Mt.rangeAsinh=Xd;Mt.orient=Ri;Mt.pxRatio=Re;Mt.join=m4;Mt.fmtDate=of,
Mt.tzDate=C4;Mt.sync=Qw;{Mt.addGap=iR,Mt.clipGaps=bc;let e=Mt.paths={points:r1};e.linear=s1,e.stepped=lR,e.bars=uR,e.spline=
pR}var c1="z";function Cc(e){let t=K(null),n=K(null),o=K(null),r=K(e);r.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:p,bars:m,
low:d,stacked:f})=>`${u} ${c} ${p} ${m} ${d?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${$u.value}`;return st(()=>{if(!t.current)return;let u=new Mt(MR(r,t.current.clientWidth),p1(r.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:r.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),oe(()=>{n.current?.
setData(p1(r.current))},[e.times,e.series]),oe(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.
idx===e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),i("div",{ref:t,
class:c1,onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let m=p?.cursor.idx;!c||!p||m===null||m===void 0||Math.
hypot(u.clientX-c.x,u.clientY-c.y)>3||r.current.onPick?.(m,_R(p,r.current.series,m),new DOMRect(u.clientX,u.clientY,0,0))},
onPointerDown:u=>{u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function _R(e,t,n){let o=e.cursor.top??0,r=-1,s=1/0;
return t.forEach((a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.
valToPos(u,"y"),p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,r=a.of??l)}),r<0?t.findIndex(a=>a.shown!==!1):r}var d1=({
low:e,high:t})=>e&&t?[e,t]:[];function p1({times:e,series:t,logarithmic:n}){let o=r=>n?r.map(s=>s!==null&&s>0?s:null):r;
return[e,...t.map(({values:r})=>o(r)),...t.flatMap(d1).map(o)]}function SR(e){let t=[],n=e.length+1;return e.forEach((o,r)=>{
o.low&&o.high&&(t.push({series:[n+1,n],fill:kc(pf(o),24)}),n+=2),o.stacked&&r>0&&t.push({series:[r+1,r],fill:kc(pf(o),52)})}),
t}function pf({color:e}){return e===null?Ve("--other"):Ve(It(e))}function kc(e,t){return`color-mix(in srgb, ${e} ${t}%, \
transparent)`}function MR(e,t){let{series:n,zone:o,unit:r,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.
max(t,64),height:s,padding:[8,24,0,0],legend:{show:!1},tzDate:c=>Mt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,
show:!n.some(({bars:c})=>c)},drag:{x:!0,y:!1,setScale:!1}},bands:SR(n),scales:{x:{range:()=>TR(e.current.times)},y:a?{distr:3,
log:10}:{range:(c,p,m)=>[Math.min(0,p??0),m===null||m<=0||r==="share"&&Math.abs(m-1)<1e-9?1:m*1.05]}},axes:[{...m1(),grid:{
show:!1},size:28,space:72,values:(c,p,m,d,f)=>p.map(g=>DR(g,f,o))},{...m1(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(
m=>m===null?"":tt(m,r))}],series:[{},...n.map((c,p)=>AR(c,p,l.length)),...n.flatMap(c=>d1(c).map(()=>({show:c.shown??!0,
stroke:"transparent",width:0,points:{show:!1}})))],hooks:{drawClear:[c=>$R(c,e.current)],draw:[c=>e.current.onBox?.(PR(c))],
setCursor:[c=>{let{idx:p,left:m,top:d}=c.cursor;e.current.onCursor(m===void 0||m<0?null:p??null,m??0,d??0)}],setSelect:[
c=>{if(c.select.width<4)return;let p=c.posToVal(c.select.left,"x"),m=c.posToVal(c.select.left+c.select.width,"x");c.setSelect(
{left:0,top:0,width:0,height:0},!1),e.current.onDrag?.(p,m,c.cursor.event?.shiftKey??!1)}]}}}function TR(e){let t=e[0]??
0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):86400;return[t,n+o]}function PR(e){let t=Mt.pxRatio,{left:n,top:o,width:r,
height:s}=e.bbox;return{left:n/t,top:o/t,width:r/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function $R(e,{
unfinished:t}){if(t==null)return;let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));ju(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.
width-n,e.bbox.height,Ve("--line"))}function DR(e,t,n){let{month:o,day:r,hour:s,minute:a,second:l}=Cu(e*1e3,n);return t>=
300*86400||t>=27*86400&&o===1&&r===1?le(e*1e3,n,"year"):t>=27*86400?le(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?le(
e*1e3,n,"dayShort"):le(e*1e3,n,t<60?"clockSecond":"clock")}function m1(){let e=Ve("--line");return{stroke:Ve("--muted"),
font:`12px ${Ve("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function AR(e,t,n){let o=pf(
e),r=e.dashed?[4,4]:e.color===null||e.stacked?[]:_s(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,
paths:Mt.paths.bars({size:[.92,64],align:1}),points:{show:!1}}:{stroke:e.dashed?kc(o,70):o,width:1.5,show:s,spanGaps:!1,
points:{show:n===1,size:6,fill:o},...e.stacked&&t===0?{fill:kc(o,52)}:{},...r.length>0?{dash:r}:{}}}var f1=50,ER=5;function Qs(e){let{answer:t,document:n}=e,o=Z(()=>mt(t,n),[t,n]);return i("div",{class:wx,children:o.measures.
map((r,s)=>i(OR,{...e,shape:o,measure:r,height:o.measures.length>1?200:360,tools:s===0?e.tools:void 0},t.columns[r].name))})}
function OR(e){let{answer:t,document:n,shape:o,measure:r,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
m=t.columns[r].name,d=(e.form==="stacked"||e.form==="share")&&!Vr(m)?"lines":e.form,f=Z(()=>al(t,o,r,l),[t,o,r,l]),g=Z(()=>t.
compare?al(t.compare,o,r):null,[t,o,r]),[b,x]=P(new Set),[_,v]=P(null),[S,k]=P(null),A=d==="share"?"share":At(m),M=W=>tt(
W,A),D=o.keys.map(W=>t.columns[W].name).join(),O=Z(()=>RR(f,D),[f,D]),N=no(f.times),z=f.times.length-1,L=f.times.find(W=>(W+
N)*1e3>e.end+1e3)??null,X=L===null?f.times.length:f.times.indexOf(L),G=Z(()=>LR(f,g,O,b,d,X),[f,g,O,b,d,X]),me=(W,Le,Ee)=>{
let ge=f.series[Le<O.length?Le:0];ge&&e.onPoint?.({start:f.starts[W],keys:ge.keys,measure:m,value:ge.values[W]??null},Ee)},
se=W=>{let Le={ArrowRight:(_?.at??-1)+1,ArrowLeft:(_?.at??z+1)-1,Home:0,End:z}[W.key];if(Le!==void 0&&z>=0){let Se=Math.
max(0,Math.min(Le,z));return W.shiftKey&&e.onSpan&&e.onSpan(...BR(c,f.times,_?.at??Se,Se,N)),v({at:Se,left:-1}),!0}if(W.
key!=="Enter"&&W.key!=="."||!_)return!1;let Ee=W.target.getBoundingClientRect(),ge=S?S.left+(f.times[_.at]-S.from)/(S.to-
S.from)*S.width:80;return me(_.at,O.findIndex(Se=>!b.has(Se.key)),new DOMRect(Ee.left+ge,Ee.top+80,0,0)),!0},_e=(W,Le,Ee)=>{
let[ge,Se]=NR(f.times,W,Le,N);Ee&&e.onSpan?e.onSpan(ge,Se):e.onZoom(ge,Se)};return i(Fe,{title:J(m).text,summary:FR(f,m,
D,M,d),announced:_?Ax(f,g,_.at,s,M):"",onKey:se,table:i(Cn,{answer:t,document:n,zone:s}),actions:i(B,{children:[e.tools,
e.actions?.(m)]}),legend:D===""?null:i(ic,{rows:O,all:f.series.length,hidden:b,onHidden:x,text:W=>tt(W,At(m)),...e.onGroup?
{onMenu:(W,Le)=>e.onGroup?.(W.keys,Le)}:{}}),children:[i(Cc,{times:f.times,series:G,zone:s,unit:A,height:a,cursor:_?.at??
null,logarithmic:p&&d!=="stacked"&&d!=="share",unfinished:L,onCursor:(W,Le)=>v(W===null?null:{at:W,left:Le}),onDrag:_e,onPick:me,
onBox:W=>k(Le=>Le!==null&&JSON.stringify(Le)===JSON.stringify(W)?Le:W)}),S&&c&&i(Bx,{box:S,from:c.from,to:c.to}),S&&i(Nx,
{box:S,flags:u,zone:s}),_&&i($x,{lines:f,former:g,rows:O,hidden:b,at:_.at,left:_.left,zone:s,text:W=>tt(W,At(m)),unfinished:L!==
null&&f.times[_.at]>=L})]})}function RR(e,t){return e.series.slice(0,f1).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:mn(t,n.keys)}))}function LR(e,t,n,o,r,s){let a=e.series.slice(0,f1).map((m,d)=>({
series:m,row:n[d],isShown:!o.has(n[d].key)}));if(r==="stacked"||r==="share"){let m=M0(a.map(({series:d,isShown:f})=>f?d.
values:d.values.map(()=>0)),r==="share");return a.map(({row:d,isShown:f},g)=>({values:m[g],color:d.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:m})=>m).length<=ER,u=a.map(({series:m,row:d,isShown:f})=>({values:r==="bars"?m.values:m.values.
map((g,b)=>b<s?g:null),color:d.color,shown:f,bars:r==="bars",...l&&m.low?{low:m.low,high:m.high}:{}})),c=a.map(({row:m,isShown:d})=>{
let f=t?.series.find(g=>JSON.stringify(g.keys)===m.key);return f?{values:e.times.map((g,b)=>f.values[b]??null),color:m.color,
shown:d,dashed:!0}:null}).filter(m=>m!==null),p=r==="bars"||s>=e.times.length?[]:a.map(({series:m,row:d,isShown:f},g)=>({
values:m.values.map((b,x)=>x>=s-1?b:null),color:d.color,shown:f,dashed:!0,of:g}));return[...u,...c,...p]}function NR(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function BR(e,t,n,o,r){let s=e?t.findIndex(p=>p===
e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+r]}function FR(e,t,n,o,r){let s=e.series[0],a=n===""?"":` by ${J(n).text}, ${e.series.length} groups`,l=s?.values.reduce(
(c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>J(c).text).join(", ")} leads`:"";return`${r==="bars"?"Bar":
"Line"} chart of ${J(t).text}${a}, ${e.times.length} points, ${r==="share"?"":`at most ${o(l)}`}${u}`}var Li=be([]),mf=be(zo("letters")!=="no"),_c="",h1,y1=Li,b1=mf;function v1(e){mf.value=e,Ho("letters",e?"yes":"no")}function gr(e){
let t=K(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");oe(()=>{let o=t.current.map((r,s)=>({...r,act:()=>t.current[s]?.
act()}));return Li.value=[...Li.value,...o],()=>{Li.value=Li.value.filter(r=>!o.includes(r))}},[n])}function zR(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function x1(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(df(e.target)||!mf.value&&e.key.
length===1||HR()||n0()))return;let n=_c===""?zR(e):`${_c} ${e.key}`,o=Li.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
g1(""),o.act()):t&&g1(Li.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function g1(e){clearTimeout(h1),_c=
e,e!==""&&(h1=setTimeout(()=>{_c=""},1200))}function df(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function HR(){return document.querySelector("dialo\
g[open]")!==null}var w1=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),IR=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function C1(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:qR(n.toLowerCase())??VR(n)??WR(n,t)}function qR(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?w1.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?w1.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function VR(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],s=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),a=new Date(s);return r!==void 0?
a.setUTCDate(a.getUTCDate()+1):o!==void 0?a.setUTCMonth(a.getUTCMonth()+1):a.setUTCFullYear(a.getUTCFullYear()+1),{from:s.
toISOString().slice(0,10),to:a.toISOString().slice(0,10)}}function WR(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=k1(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=k1(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function k1(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Sc(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),s=r?IR.indexOf(r[2].toLowerCase()):-1;if(!r||s<0)return null;let a=`${r[3]??t.getUTCFullYear()}-${Sc(String(s+1))}\
-${Sc(r[1])}`;return r[4]===void 0?a:`${a}T${Sc(r[4])}:${r[5]}:00`}function Sc(e){return e.padStart(2,"0")}function Wn({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:s=!1,error:a=null,autofocus:l=!1}){let[u,c]=P(t),p=K(
null),m=xn();oe(()=>c(t),[t]);let d=b=>{b!==t&&n(b)},f=b=>{b.key==="Enter"&&d(u),!(b.key!=="Escape"||u===t)&&(b.preventDefault(),
c(t))},g=b=>{n(b),p.current?.focus()};return i("div",{class:pv,children:[i("label",{for:m,class:r?"spoken":mv,children:e}),
i("input",{ref:p,id:m,class:xe(Ur,s&&ec),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":a!==null,
"aria-describedby":a?`${m}-problem`:void 0,"data-autofocus":l?"":void 0,onInput:b=>c(b.currentTarget.value),onKeyDown:f,
onBlur:()=>d(u)}),a&&i(ze,{id:`${m}-problem`,error:a,onHint:g})]})}var io=new Ia,Mc=be(zo("waits")==="yes");function _1(e){Mc.value=e,Ho("waits",e?"yes":"no")}var UR=150,ff,Xs=null;function so(){
clearTimeout(ff),Xs=Ce.value,io.run(Xs,{history:!0})}function S1(){un(()=>{let{state:e,how:t}=Ru.value,n=Hr.value,o=Co.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Xs!==null&&Nn(Xs,e.document)||Mc.value&&Xs!==
null&&Nn(Pe(Xs).dataset,e.document.dataset)||(clearTimeout(ff),ff=setTimeout(so,t==="replace"?UR:0))})}var M1="Za",T1="et",P1="it",$1="rt",D1="at";function nn(e){ae({document:he(he(Ce.value,"from",e.from),"to",e.to)})}function A1(){let e=K(null),[t,n]=P(!1),o=Ce.value.
timezone??"UTC",r=il(Ce.value,o),{error:s}=io.result.value,a=vi(s,"from")??vi(s,"to"),l="The question";return gr([{keys:"\
t",label:"Range of time",group:l,act:()=>n(!0)},{keys:"[",label:"The range before",group:l,act:()=>hf(-1,0)},{keys:"]",label:"\
The range after",group:l,act:()=>hf(1,0)},{keys:"-",label:"Zoom out",group:l,act:()=>hf(0,.5)}]),i(B,{children:[i(F,{buttonRef:e,
icon:"calendar",after:"down",kind:a?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:i("span",{class:M1,
children:r})}),a&&!t&&i("div",{class:D1,children:i(ze,{error:a})}),t&&i(tn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:i(GR,{zone:o,wrong:a,onDone:()=>n(!1)})})]})}function hf(e,t){let n=io.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],s=r-o;if(!(s>0))return;let a=l=>new Date(l).
toISOString();nn({from:a(o+(e-t)*s),to:a(r+(e+t)*s)})}function GR({zone:e,wrong:t,onDone:n}){let[o,r]=P(t),{from:s,to:a}=Ce.
value,l=s===void 0&&a===void 0?"":`${s??""} - ${a??"now"}`,u=c=>{let p=C1(c);if(!p){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}nn(p),n()};return i("div",{class:T1,children:[
i(Wn,{label:`Range, on the clock of ${e}`,value:l,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
i("div",{class:P1,children:ad.map(c=>i(F,{small:!0,kind:"plain",class:$1,pressed:il(Ce.value,e)===c.label,onClick:()=>{nn(
c),n()},children:c.label},c.label))})]})}var jR=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function E1({answer:e,
intervals:t,of:n,zone:o,bars:r,actions:s}){let[a,l]=P("lines"),[u,c]=P(!1),[p,m]=P(null),{openAt:d,menu:f}=qo(),g=ZR(n,e),
b=mt(e,n),x=b.keys.length>0&&b.measures.some(A=>Vr(e.columns[A].name));oe(()=>m(null),[JSON.stringify(n)]);let _=Z(()=>S0(
t),[t]),v=A=>Object.fromEntries(b.keys.map((M,D)=>[e.columns[M].name,A[D]])),S=e.columns[b.time]?.name??"time",k=({start:A,
keys:M,measure:D,value:O},N)=>d({document:n,mark:{keys:{[S]:A,...v(M)},measure:D},anchor:N,value:O,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Fn({kind:"note",time:A})}]});return i(B,{children:[i(Qs,{answer:e,document:n,zone:o,form:r?"\
bars":x?a:"lines",logarithmic:u,intervals:_,end:YR(e),flags:g.flags,span:p,onZoom:(A,M)=>nn({from:Yr(A),to:Yr(M)}),onSpan:(A,M)=>m(
{from:A,to:M}),onPoint:k,onGroup:(A,M)=>d({document:n,mark:{keys:v(A)},anchor:M,value:A[0]}),tools:i(B,{children:[x&&!r&&
i(wt,{label:"Form",choices:jR,value:a,onChange:l}),!r&&i(F,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&i(Is,{document:n,mark:{time:{from:Yr(p.from),to:Yr(p.to)}},label:`${le(p.from*1e3,o)} to ${le(p.
to*1e3,o)}`,onClear:()=>m(null),children:[i(F,{small:!0,kind:"outlined",icon:"search",onClick:()=>nn({from:Yr(p.from),to:Yr(
p.to)}),children:"Zoom"}),i(F,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Fn({kind:"note",time:Yr(p.from),to:Yr(p.
to)}),children:"Note"})]}),i(JR,{answer:e,of:n,zone:o}),g.menu,f]})}function JR({answer:e,of:t,zone:n}){let{choose:o,menu:r}=oc(
e,t);return i("div",{class:Nv,children:[i(Cn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),r]})}function Yr(e){
return new Date(e*1e3).toISOString()}function YR(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function ZR(e,t){let[n,o]=P(!0),[r,s]=P(null),a=cx(e.dataset,t.query?.from,t.query?.to);gr([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Z(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=r&&i(_i,{anchor:r.anchor,label:"\
Note",head:ne(r.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{mx(r.note.
id)}}]});return{flags:l,menu:u}}function O1({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return i(kn,{icon:"search",title:"Noth\
ing found",actions:i(B,{children:[n&&i(F,{kind:"primary",onClick:()=>nn({}),children:"All data"}),t&&i(F,{kind:"outlined",
onClick:()=>ae({document:he(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&i(F,{kind:"outlined",onClick:so,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var QR=8;
function R1({document:e,chart:t}){let n=Bs(Be(e.dataset).value.value);return i(kn,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,QR).map((o,r)=>i(F,{kind:r===0?"pr\
imary":"outlined",onClick:()=>ae({as:t,document:el({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:J(o.value).
text},o.value)):i(F,{kind:"primary",onClick:()=>ae({as:"table",document:el(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var gf=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await lt(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(lr(t))
return;this.error=Ue(t)}this.busy=!1,this.changed()}};function ea(e,t){let[,n]=mm(s=>s+1,0),o=K(null);oe(()=>{if(!e)return;
let s=new gf(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let r=o.current?.key===t?o.current.
pages:null;return{columns:r?.first?.columns??[],pages:r?.pages??[],first:r?.first??null,busy:r?.busy??e!==null,error:r?.
error??null,hasMore:r?.hasMore??!1,more:r?.more??XR}}function XR(){}function Tc(e){return{...Pe(e),aggregate:{measures:["count()"]}}}var eL=7.2,tL=24,nL=72,oL=300;function L1(e,t,n){let o=pe(e.query?.samples?.columns),r=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:rL(e,s,a,n),expression:sL(o[a]??ve(s.name))}));return t===null?r:t.map(s=>r.find(a=>a.name===s)).filter(
s=>s!==void 0)}function rL(e,t,n,o){let r=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,yf(a[n],t,o).length),t.name.length);
return Math.round(Math.max(nL,Math.min(oL,r*eL+tL)))}function yf(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
le(e,n,"millisecond"):typeof e=="number"&&mr(t)?tt(e,At(t.name),!0):J(e).text}var iL=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function sL(e){return iL.test(e)?e:null}function bf(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?wn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function vf(e){let{document:t}=Ze.value;He({document:he(t,"where",$s(t.where,e)),open:[]},e)}function B1(e){let{document:t}=Ze.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return He({document:he(t,s,e),open:[]},
n)}let o=t.aggregate??ki("explore",null,{events:[]}).aggregate,r=[...pe(o.by).filter(s=>s!==e),e];He({view:"explore",document:{
...Pe(t),aggregate:{...o,by:r}},as:null,open:[]},n)}var N1=5*6e4;function F1(e,t,n){let o=Date.parse(t),r=Pe({...e,from:new Date(
o-N1).toISOString(),to:new Date(o+N1).toISOString()});delete r.where,Fn({kind:"events",document:{...r,samples:{order:"ti\
me asc"}},label:`5 min around ${le(t,n,"second")}`})}function z1(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Pe(Ze.value.document.dataset===e.dataset?Ze.value.document:e),r=n.map(({event:s})=>({where:Br(s)}));He({view:"\
funnel",document:{...o,funnel:{steps:r,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var I1="Be",Pc="T",q1="j",V1="tt",$c="ot",W1="nt",Dc="S",U1="pt",K1="Ce",G1="dt",j1="lt",J1="st",Y1="Ee",Z1="xt",Q1="ct",
X1="gt",_l="Ie",ek="ht",tk="ft",nk="ut",ok="mt";function rk(e){let{row:t,columns:n,zone:o,template:r,isOpen:s,current:a,wrap:l,onToggle:u}=e;return i(B,{children:[i("di\
v",{role:"row",class:xe(Pc,s&&V1),style:{gridTemplateColumns:r},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[i("span",{role:"cell",class:$c,children:i("button",{type:"button",
class:W1,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:i(de,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>i("span",{role:"cell",class:Dc,"data-type":p.type,children:i(ik,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&i(aL,{...e})]})}function ik({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?i(E,{value:e,most:o}):i(E,{shown:{text:yf(e,t,n),kind:e===null?"null":"value"}})}function aL({
row:e,all:t,zone:n,document:o,opened:r}){let[s,a]=P(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${J(c).text}`.toLowerCase().includes(s.toLowerCase()));return i("div",{role:"row",class:U1,children:i("di\
v",{role:"cell",class:K1,children:[i("div",{class:G1,children:[i(uL,{row:e,all:t,zone:n,document:o,opened:r}),t.length>8&&
i("input",{class:j1,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
i("dl",{class:J1,children:l.map(({column:u,value:c})=>i(lL,{column:u,value:c,zone:n},u.name))})]})})}function lL({column:e,
value:t,zone:n}){let o=ve(e.name),r=e.type!=="timestamp"&&!Array.isArray(t),s=J(e.name).text;return i("div",{class:Y1,children:[
i("dt",{class:Z1,children:i(E,{value:e.name,most:64})}),i("dd",{class:Q1,children:i(ik,{value:t,column:e,zone:n,most:4e3})}),
i("dd",{class:X1,children:[r&&i("button",{type:"button",class:_l,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>vf(
bf(o,t,!1)),children:"="}),r&&i("button",{type:"button",class:_l,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>vf(bf(o,t,!0)),children:"≠"}),r&&i("button",{type:"button",class:_l,"aria-label":`Break down by ${s}`,onClick:()=>B1(
o),children:"by"}),i("button",{type:"button",class:_l,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>xt(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:i(de,{name:"copy",size:14})})]})]})}function uL({
row:e,all:t,zone:n,document:o,opened:r}){let s=Be(o.dataset).value.value,a=(p,m=e)=>p===void 0?void 0:m[t.findIndex(d=>d.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=r.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return i(B,{children:[typeof u=="string"&&i(F,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>fn(Rs(o.dataset,u)),children:i("span",{children:["Timeline of ",i(E,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&i(F,{small:!0,kind:"outlined",icon:"clock",onClick:()=>F1(o,l,n),children:"5 min around"}),c.length>
0&&i(F,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>z1(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),i(F,{small:!0,kind:"outlined",icon:"braces",onClick:()=>xt(JSON.stringify(Object.fromEntries(t.map(({
name:p},m)=>[p,e[m]])),null,2),"The event"),children:"JSON"})]})}function Ac({paging:e,document:t,zone:n,wanted:o=null,wrap:r=!1}){let s=K(null),[a,l]=P(new Set),[u,c]=P("0:0"),p=Z(()=>e.
first?L1(e.first,o,n):[],[e.first,o,n]),m=Z(()=>cL(e,a),[e.pages,a]);if(!e.first)return e.error?i(sk,{error:e.error,onAgain:e.
more}):i("div",{class:nk,children:i(_t,{lines:12})});if(e.pages.length===0)return i("p",{class:ok,children:"No event pas\
ses."});let d=g=>{let b=new Set(a);b.delete(g)||b.add(g),l(b),c(g)},f=`28px ${p.map(({width:g})=>`${g}px`).join(" ")} mi\
nmax(0, 1fr)`;return i("div",{ref:s,class:I1,role:"table","aria-label":"Events","data-wrap":r,onKeyDown:g=>pL(g,s.current),
children:[i("div",{class:xe(Pc,q1),role:"row",style:{gridTemplateColumns:f},children:[i("span",{role:"columnheader",class:$c,
children:i("span",{class:"spoken",children:"Open"})}),p.map(({name:g,at:b})=>i("span",{role:"columnheader",class:Dc,children:i(
E,{value:g,most:48})},b))]}),e.pages.map((g,b)=>i(dL,{page:b,rows:g,scroller:s,render:(x,_)=>{let v=`${b}:${_}`;return i(
rk,{row:x,all:e.first.columns,columns:p,zone:n,document:t,template:f,isOpen:a.has(v),current:u===v,wrap:r,opened:m,onToggle:()=>d(
v)},_)}},b)),i(fL,{paging:e,scroller:s})]})}function cL(e,t){return[...t].map(n=>{let[o,r]=n.split(":").map(Number);return e.
pages[o]?.[r]}).filter(n=>n!==void 0)}function pL(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof
Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let r=[...t.querySelectorAll("[data-ope\
ner]")];e.preventDefault(),e.stopPropagation(),r[r.indexOf(o)+n]?.focus()}var mL="1200px";function dL({rows:e,scroller:t,
render:n,page:o}){let r=K(null),[s,a]=P(!0),l=K(0);return oe(()=>{let u=r.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=u.getBoundingClientRect().height),a(p.isIntersecting))},{root:t.current,rootMargin:mL});
return c.observe(u),()=>c.disconnect()},[]),i("div",{ref:r,role:"rowgroup","data-page":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function fL({paging:e,scroller:t}){let n=K(null),o=K(e.more);return o.current=e.more,oe(()=>{
if(!n.current)return;let r=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return r.observe(n.current),()=>r.disconnect()},[e.pages.length]),i("div",{ref:n,class:ek,children:[e.error&&i(
sk,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function sk({
error:e,onAgain:t}){return i("div",{class:tk,children:[i(ze,{error:e}),i(F,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var lk="vt",uk="bt",ck="wt",xf="yt",pk="kt",mk="zt",dk="G";function fk({all:e,wanted:t,onWanted:n}){let o=K(null),[r,s]=P(!1),[a,l]=P(""),u=t??e,c=p=>{let m=e.filter(d=>d===p?!u.includes(
p):u.includes(d));n(m.length===e.length?null:m)};return i(B,{children:[i(F,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:r,disabled:e.length===0,onClick:()=>s(!r),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),r&&i(tn,{anchor:o.current,role:"dialog",label:"Columns",class:pk,onClose:()=>s(!1),children:[
i("input",{class:Ur,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
i("div",{class:mk,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>i("label",{class:dk,children:[i(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),i(E,{value:p,most:40,middle:!0})]},p))})]})]})}var hL=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function hk({document:e,zone:t,actions:n}){let[
o,r]=P(!1),[s,a]=P(null),l=/asc|^time$/.test(e.samples?.order??""),u=ea({path:"v1/query",body:m=>({...e,samples:{...e.samples,
...m===void 0?{}:{cursor:m}}})},JSON.stringify(e)),c=ut(Tc(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return i("section",{class:lk,"aria-label":"Raw events",children:[i("div",{class:uk,children:[i("h2",{class:ck,children:typeof p==
"number"?`${V(p)} events`:"Raw events"}),i(wt,{label:"Order",choices:hL,value:l?"oldest":"newest",onChange:m=>ee("sample\
s.order",m==="oldest"?"time asc":void 0)}),i(fk,{all:u.columns.map(({name:m})=>m),wanted:s,onWanted:a}),i(F,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>r(!o),children:"Wrap"}),n]}),i(gL,{document:e,zone:t}),i(Ac,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function gL({document:e,zone:t}){let n=Z(()=>({...Pe(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=ut(he(n,"compare",void 0)),[r,s]=P(null),a=Z(()=>o&&"rows"in o&&"columns"in o?
al(o,mt(o,n),1):null,[o]),l=Z(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?i("div",{class:xf}):i("div",{class:xf,children:i(Cc,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:r,onCursor:s,
onDrag:(u,c)=>nn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function gk({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!vo(e)||n==="heat"&&!pe(e.aggregate?.by).some(Ir)))return i(R1,{document:e,chart:n});if(!o||!r||!("columns"in o))
return s==="error"?null:i(_t,{});let l=o.query?.timezone??r.timezone??"UTC",u=i(C0,{document:r,answer:o,zone:l}),c=()=>u;
if(r.samples)return i(hk,{document:r,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return i(O1,{document:r});let p=vo(
r),m=yL(n,r)?n:Xa(r);return m==="distribution"&&p?i(kv,{answer:o,of:r,bins:p,zone:l,actions:u}):m==="heat"&&p?i(ux,{answer:o,
of:r,bins:p,zone:l,actions:u}):mt(o,r).time>=0&&!p&&(m==="line"||m==="bar")?i(E1,{answer:o,intervals:t.intervals,of:r,zone:l,
bars:m==="bar",actions:c}):m==="bar"?i(zv,{answer:o,of:r,document:e,zone:l,actions:c}):i(Fv,{answer:o,of:r,document:e,zone:l,
actions:c})}function yL(e,t){let n=pe(t.aggregate?.by).some(Ir);return e==="distribution"?vo(t)!==null&&!n:e==="heat"?vo(
t)!==null&&n:e==="table"||vo(t)===null}var wf="[data-stop]";function Ec(e){return[...e.querySelectorAll(wf)].filter(t=>t.closest("[data-sentence]")===e)}function yk(e){
if(!e)return;let t=Ec(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function bk(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(wf)||t.closest("[data-sentence]")!==e))for(let n of Ec(
e))n.tabIndex=n===t?0:-1}function vk(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Ec(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function _n(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${wf}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function kf(){
let e=document.querySelector("[data-sentence]"),t=e?Ec(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Cf="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Zr=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Bi={aggregate:Zr("aggregate",["measures","by","having","over"]),samples:Zr(
"samples",["columns","order"]),funnel:Zr("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Zr("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Zr(
"lifecycle",["per","period","event","created"]),stickiness:Zr("stickiness",["per","period","event"]),paths:Zr("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Zr("difference",["over","selection","bas\
eline","properties"])};var bL=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function xk(e){let t=e.replaceAll(" ","");return bL.test(t)?t:null}function Fi(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var Oc=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],yr=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function wk(e,t,n){let o=vi(e,t);if(!o||!n)return o;let r=o.span?.start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?
o:null}function Ck(e,t,n){let o=Fa(t.where),r=Rr(e,o);if(typeof r=="string")return he(e,o,t.span?kk(r,t.span,n):n);let s=o.slice(
0,-1),a=Rr(e,s);return o.at(-1)!==0||typeof a!="string"?null:he(e,s,t.span?kk(a,t.span,n):n)}function kk(e,t,n){let{start:o,
end:r}=bs(e,t);return e.slice(0,o)+n+e.slice(r)}function Rc(e,t){let n=Ck(Ce.value,e,t);n&&ae({document:n})}var _k="jt",Sk="St",Mk="Xt";var Tk=Eg({document:{dataset:""},error:null,sentence:()=>null});function ot(){return Vg(Tk)}function yt({document:e,error:t,
label:n,children:o}){let r=K(null);st(()=>yk(r.current));let s=a=>{!a.defaultPrevented&&vk(a.currentTarget,a)&&a.preventDefault()};
return i(Tk.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:i("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:_k,onKeyDown:s,onFocusIn:a=>{bk(a.currentTarget,a.target)},children:o})})}function ue({word:e,
children:t}){return i("span",{class:Sk,children:[e!==void 0&&i(ta,{children:e}),t]})}function ta({children:e}){return i(
"span",{class:Mk,children:e})}function Pk({id:e,error:t}){return i(ze,{...e===void 0?{}:{id:e},error:t,onHint:n=>Rc(t,n)})}var $k="Bt",Dk="g",Ak="Ct",Ek="Et",Ok="It",Rk="Ut",Lk="Lt",Nk="J",Bk="Mt",Fk="X",Sf="Nt";function Vt(e){let{stop:t,label:n,path:o=t,span:r,draft:s=!1,problem:a=null}=e,l=ot(),u=K(null),c=xn(),[p,m]=P(!1),d=s?null:
wk(l.error,o,r),f=d!==null||a!==null,g=wL(d,a,e.onHint),b=async()=>{await e.onRemove?.(),_n(l.sentence(),t,e.after)},x=e.
editor!==void 0||e.menu!==void 0;return i("span",{class:$k,"data-path":o,children:[i("span",{class:xe(Dk,s&&Ek,f&&Ok,e.quiet&&
Rk,p&&Ak),children:[f&&i("span",{class:Lk,children:i(de,{name:"error",size:14})}),i("button",{ref:u,type:"button",class:Nk,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":x?p:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>m(!p),onKeyDown:_=>kL(_,e,b,g),children:[i("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&i("span",{class:Bk,children:i(de,{name:"down",size:12})})]}),e.onRemove&&
i("button",{type:"button",class:Fk,tabIndex:-1,"aria-label":`Remove ${ne(n)}`,onClick:b,children:i(de,{name:"close",size:12})})]}),
d&&i("span",{class:Sf,children:i(Pk,{id:`${c}-problem`,error:d})}),a&&i("span",{class:Sf,children:i(ze,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&i(_i,{anchor:u.current,label:ne(n),items:e.menu,onClose:()=>m(!1)}),p&&e.editor&&
i(tn,{anchor:u.current,role:"dialog",label:ne(n),onClose:()=>{m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function wL(e,t,n){
let o=t??e,r=o?Qm(o.hint):null;return r===null?null:t?n?()=>n(r):null:()=>Rc(e,r)}function kL(e,t,n,o){let r=e.key==="En\
ter"&&o?o:CL(e,t,n);r&&(e.preventDefault(),r())}function CL(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?r?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var Hk="Ue",Ik="Rt";function ao({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return i("div",{class:Hk,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&i("div",{class:Ik,children:e}),i(Kr,{...r,inline:!0,autofocus:!0,eager:!0})]})}function Qr(e){let{path:t,what:n,value:o,none:r,unit:s}=e,a=e.onChange??(l=>ee(t,l));return i(Vt,{stop:t,what:n,label:`${n}\
: ${o??r}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>i(SL,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?r:i(E,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function SL({what:e,value:t,usual:n,read:o,wrong:r,none:s,onChange:a,
onCancel:l}){let[u,c]=P(""),[p,m]=P(!1),d=u.trim(),f=n.filter(([x,_])=>d===""||x.startsWith(d)||(_??"").includes(d)),g=x=>{
let _=o(x);_===null?m(!0):a(_)},b=[...d!==""&&!f.some(([x])=>x===d)&&o(d)!==null?[{value:d,label:d,note:"as it is typed"}]:
[],...f.map(([x,_])=>({value:x,label:x,note:_,selected:x===t})),...d===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return i(ao,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:x=>{c(x),m(!1)},options:b,onPick:x=>x===null?a(void 0):
g(x),onTake:g,onCancel:l,onLeave:l,invalid:p,foot:p||d!==""&&o(d)===null?r:void 0})}function Un(e){return i(Qr,{usual:Oc,
...e,read:xk,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var ML=["dataset","define","params","timezone","week_start","missing"];function Uo(e,t){let n=ML.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Mf(e,t,n){return(await lt(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var TL=2e3,zi=new Map,Lc=new Map,Vk=be(0),qk;function na(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function oa(e,t){Vk.value;let n=JSON.stringify(e),o=xu.value,r=t.filter(a=>a.text!==""&&!zi.has(na(n,a))),s=r.map(
a=>na(n,a)).join(`

`);return oe(()=>{r.length>0&&o!=="away"&&PL(n,e,r)},[s,o]),t.map(a=>zi.get(na(n,a))??null)}async function Wk(e,t,n){let o=JSON.
stringify(e),r=zi.get(na(o,t));if(r)return r;let[s]=await Mf(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return Uk(o,t,s),s}function PL(e,t,n){let o=Lc.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(na(e,r),r);Lc.set(e,o),qk??=setTimeout(()=>{qk=void 0,$L()},0)}async function $L(){let e=[...Lc];Lc.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await Mf(n,r).catch(()=>[])).forEach((a,l)=>Uk(t,r[l],
a))})),Vk.value++}function Uk(e,t,n){zi.size>=TL&&zi.delete(zi.keys().next().value),zi.set(na(e,t),n)}async function br(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await Wk(e,{kind:t,text:n}),{error:r}=o;return r?
{parsed:o,problem:{message:r.message,hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:s,
hint:a,span:l}=Ue(o);return{parsed:null,problem:r==="away"?null:{message:s,hint:a,span:l}}}}function ra(e,t,n){if(!t)return n;
let{start:o,end:r}=bs(e,t);return e.slice(0,o)+n+e.slice(r)}var DL=new Set(["has","contains","starts_with","ends_with"]);function sa({property:e,operator:t,values:n}){let o=ve(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:DL.has(r)?`${t}(${o}, ${n.map(Sl).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Sl).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Sl).join(" and ")}`}
function Sl(e){return typeof e=="string"?wn(e):String(e)}var AL=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function jk(e){for(let[t,n]of AL){if(e===t)return n;if(e===n)return t}
return e}var Kk=["=","!=","in","not in"],ia=["is null","is not null"],Tf=[">=",">","<","<=","between","not between"],Gk=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Nc(e){switch(e){case"bool":return["is true","is false",...ia];case"string":return[
...Kk,...Gk,...ia];case"int64":case"float64":return["=",...Tf,"!=","in","not in",...ia];case"timestamp":return[...Tf,...ia];case"\
list of strings":return["has","not has",...ia];case"unknown":return[...Kk,...Tf,...Gk,"has","not has",...ia]}}function Sn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Hi(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var Jk={property:null,type:"unknown",operator:null,values:[]};function Yk(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Pf({property:e,operator:t}){return e===null?"property":t===null||Sn(t)===0?"operator":
"values"}function Zk(e,t,n){return e.operator!==null&&e.type===n&&Nc(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function Qk(e,t){let n=Sn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Bc(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function Xk(e,t){let n=e.operator===null?0:Sn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function $f({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Sn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Ml(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||$f(e)!==null)return null;
if(Sn(n)!=="many"||!o.includes(null))return sa({property:t,operator:Sn(n)==="many"?Hi(n,o.length):n,values:o});let r=n===
"!="||n==="not in",s=sa({property:t,operator:r?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=sa({property:t,operator:Hi(r?"!=":"=",a.length),values:a});return r?`${l} and ${s}`:`(${l} or ${s})`}function Df(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function eC(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),r=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!r?[...new Set(o)]:null}function Ko(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function Go(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Ko(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var tC={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function aa(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function nC({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:s,head:a}){let[l,u]=P(""),c=e.filter(
d=>d===l.trim()),p=e.filter(d=>d!=="in"&&d!=="not in"),m=c.length>0?c:Go(p,l,d=>`${d} ${aa(d)} ${tC[d]}`);return i(ao,{label:"\
Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:r,onLeave:s,onBackspace:o,options:m.map(d=>({value:d,label:aa(
d),note:tC[d],selected:d===t||t!==null&&d===Hi(t,1)})),onPick:n,onTake:()=>{}})}var Ef="K",oC="O",rC="At";var Of=8;function iC({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:s,values:a}=e;return r===null?null:i(
B,{children:[i("button",{type:"button",class:Ef,"data-present":t==="property",onClick:()=>n("property"),children:i(E,{value:r,
most:40,middle:!0})}),s!==null&&i("button",{type:"button",class:Ef,"data-present":t==="operator",onClick:()=>n("operator"),
children:aa(s)}),t==="values"&&a.slice(0,Of).map(l=>i("button",{type:"button",class:oC,onClick:()=>o(Bc(e,l)),children:[
i("span",{class:"spoken",children:"Remove "}),i(E,{value:l,most:24,middle:!0}),i(de,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>Of&&i("span",{class:rC,children:["and ",U(a.length-Of)," more"]})]})}var sC=50;function aC(e,t,n,o){return lt(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:sC},
signal:o})}function Rf(e,t,n,o,r){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d,limit:sC};return lt(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:r})}function lC(e,t){let[n,o]=P(null);return oe(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(s=>{
r.signal.aborted||o({key:e,value:s,error:null})},s=>{lr(s)||o(a=>({key:e,value:a?.value??null,error:Ue(s)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Fc(e,t,n,o=()=>!0){let{dataset:r}=e,
s=t.trim(),a=lC(`${r}
${n.join()}
${s}`,m=>aC(r,s,n,m)),l=OL(e,s),u=a.fresh&&a.value?a.value:{names:RL(r,s),more:0},c=new Set(l.map(({name:m})=>m));return{
names:[...l,...u.names.filter(({name:m})=>!c.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function OL({
define:e},t){return Object.keys(e??{}).filter(n=>Ko(n,t)<3).map(n=>({kind:"definition",name:n,text:ve(n),type:"unknown",
filled:1}))}function RL(e,t){let n=Be(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:s,
filled:a})=>({kind:"property",name:r,text:ve(r),type:s,filled:a/o})).filter(({name:r})=>Ko(r,t)<3).sort((r,s)=>Ko(r.name,
t)-Ko(s.name,t)||s.filled-r.filled)}function uC(e,t,n,o){let r=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return lC(s,async a=>{
let l=()=>Rf(e,t??"",void 0,r,a);return n===void 0?l():Rf(e,t??"",n,r,a).catch(u=>{if(lr(u)||Ue(u).status!==400)throw u;
return l()})})}var cC="Dt";var BL={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},FL={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Lf(e){let t=e.kind==="function"||e.filled>=.9995?"":I(e.filled);return[BL[e.kind]||FL[e.type],t].filter(n=>n!==
"").join(", ")}function pC(e,t){let n=t.trim(),o=e[0],r=e.map(s=>({value:{entry:s},label:i(E,{value:s.name,most:60,middle:!0}),
note:Lf(s)}));return n===""||o&&Ko(o.name,n)<3?r:[Ii(n),...r]}function Ii(e){return{value:{typed:e},label:i("code",{class:cC,
children:i(E,{value:e,most:60})}),note:"as it is typed"}}function jo(e){let{document:t,kinds:n,fits:o,onName:r,onText:s}=e,[a,l]=P(e.typed??""),u=Fc(t,a,n,o),c=e.names?Go(e.names,
a,({name:x})=>x).filter(({type:x})=>o?.(x)??!0):u.names,p=e.names?0:u.more,m=e.extra?.(a)??[],d=pC(c,a),f=d[0]!==void 0&&
"typed"in d[0].value,g=m.length>0&&f?[...m,...d.slice(1),d[0]]:[...m,...d],b=x=>{x.trim()!==""&&s(x.trim())};return i(ao,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:g,onPick:x=>"entry"in x?r(x.entry):b(x.typed),onTake:b,foot:p>0?`${U(p)} more, keep typing`:void 0})}function mC({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,m]=P(o),
d=n.operator===null?1:Sn(n.operator),f=d==="many",g=uC(e,r?ve(n.property??""):null,t,p),b=Df(p,n.type),x=p===""||b!==void 0,
_=zL(n,p,b,g.value),v=A=>{let M=Xk(n,A);m(""),s(M.values,d!==2||M.values.length>=2)},S=(A,M)=>{let D="typed"in A?b:A.value;
D!==void 0&&(M&&f?(m(""),s(Bc(n,D).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):v(D))},k=A=>{let M=f?eC(A)?.map(
D=>Df(D,n.type)):void 0;return!M||M.includes(void 0)?!1:(s([...new Set([...n.values,...M])],!0),!0)};return i(ao,{label:"\
Value",placeholder:HL(n,d),text:p,onText:m,head:c,onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(
0,-1),!1):a(),onPaste:k,invalid:!x,several:f,spaceTypes:p!==""&&_[0]!==void 0&&"typed"in _[0].value,options:_,onPick:S,onTake:()=>{
f&&p===""&&n.values.length>0?s(n.values,!0):b!==void 0&&p!==""&&v(b)},foot:x?IL(g.value,g.error!==null,f):`${Sl(p)} is n\
o number`})}function zL(e,t,n,o){let r=o?.exact===!1?"~ ":"",s=d=>e.values.includes(d),a=(o?.values??[]).map(({value:d,
count:f})=>({value:{value:d},label:i(E,{value:d,most:60,middle:!0}),note:r+U(f),selected:s(d)})),l=o?.values.some(({value:d})=>d===
n)??!1,u=t!==""&&n!==void 0&&!l?[Ii(t)]:[],c=l?a.filter(({value:d})=>"value"in d&&d.value===n):[],p=a.filter(d=>!c.includes(
d)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&Sn(e.operator)==="many"?[{value:{value:null},label:i(E,{value:null}),note:r+
U(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...m]}function HL({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function IL(e,t,n){let o=e&&e.more>0?[`${U(e.more)} more, keep t\
yping`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function zc(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[s,a]=P(()=>Pf(n)),l=K(e.typed??""),u=f=>{l.current="",a(f)},
c=(f,g)=>{let b=Zk(n,f,g);o(b),u(b.operator===null||Pf(b)!=="values"?"operator":"values")},p=f=>{let g=Qk(n,f);o(g),Sn(f)===
0?r(Ml(g),g):u("values")},m=(f,g)=>{let b={...n,values:f};o(b);let x=g?Ml(b):null;x!==null&&r(x,b)},d={onCancel:e.onCancel,
onLeave:e.onLeave,head:i(iC,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?i(jo,{...d,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:qL,...e.names?{names:e.names}:{},onName:f=>c(f.name,f.type),onText:f=>r(
f,null)},"property"):s==="operator"?i(nC,{...d,operators:Nc(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):i(mC,{...d,document:t,beside:e.beside,draft:n,typed:l.current,ask:e.names===void 0,onValues:m,onBack:()=>u("\
operator")},"values")}var qL=["property","definition","cohort","lookup"];var Kn="_t",Jt="qt",Nf="Ft",Xr="Tt",dC="Gt",fC="Jt";var gC=3;function Hc({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return i("span",{class:Xr,children:i(
E,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:s,values:a}=o;return r===null?i("span",{class:Jt,children:"\
…"}):n&&r==="event"&&(s==="="||s==="in")&&a.length>0?i(hC,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
i(B,{children:[s==="is false"&&i("span",{class:Jt,children:"not"}),i("span",{class:Kn,children:i(E,{value:r,most:40,middle:!0})})]}):
i(B,{children:[i("span",{class:Kn,children:i(E,{value:r,most:40,middle:!0})}),s!==null&&i("span",{class:Jt,children:aa(Sn(
s)==="many"?Hi(s,a.length):s)}),s!==null&&i(hC,{values:a,between:s.endsWith("between")})]})}function hC({values:e,between:t,
name:n=!1}){return e.length>gC+1?i("span",{class:Nf,children:["(",U(e.length)," values)"]}):i("span",{class:n?Kn:Nf,children:e.
map((o,r)=>i("span",{children:[r>0&&i("span",{class:Jt,children:t?" and ":n?" or ":", "}),i(VL,{value:o})]},r))})}function VL({
value:e}){return e===null?i("i",{class:Jt,children:cn.null}):i(E,{value:e,most:40,middle:!0})}function Ic(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:s}=n,a=s.length>gC+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,r?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function qc(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:s},a)=>({text:o,chip:r,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function Pl(e){
return e.length===0?void 0:e.join(" and ")}function ei(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Vc(e,t,n){let o=e.filter((s,a)=>a!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function yC({text:e,chip:t}){if(t)return sa({...t,operator:jk(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&WL(n)?n:`not (${e})`}function WL(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var Bf={property:"event",type:"string",operator:"=",values:[]};function Wc({document:e,typed:t,onDone:n,onCancel:o}){let[
r,s]=P(Bf);return i(zc,{document:e,beside:e.where,draft:r,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function Jo({lead:e,between:t,children:n,after:o}){let r=s=>s===0?e:typeof t=="function"?t(s):t;return i(B,{children:[n.
length===0&&e!==void 0&&i(ue,{word:e},"lead"),n.map((s,a)=>i(ue,{word:r(a),children:s},a)),o]})}var bC="Le",vC="Kt",xC="Ot";function Yo({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:s}){let a=K(null),[l,u]=P(null),[c,p]=P(null),m=K(
0),d=v=>{p(a.current?.getBoundingClientRect()??null),u(v)},f=n==null||n===!1,g=Lr(f?t:void 0),b=()=>{m.current=performance.
now(),u(null)},x=()=>{performance.now()-m.current>300&&d("")},_=v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){if(v.key.length===
1&&v.key!==" "&&v.key!=="/")d(v.key);else if(v.key==="Backspace"&&s)s();else return;v.preventDefault()}};return i(B,{children:[
i("button",{ref:a,type:"button",class:xe(bC,!f&&vC,l!==null&&xC),...g,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-has\
popup":"dialog","aria-expanded":l!==null,onClick:x,onKeyDown:_,children:[i(de,{name:"plus",size:14}),n]}),l!==null&&i(tn,
{anchor:c,role:"dialog",label:t,onClose:()=>{b(),r?.()},children:o(l,b)})]})}function $l(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var KL={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Dl(e,t){let n=$l(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:Be(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...KL[n],
...a,...r?[[r,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:ve(u),type:c,filled:1}))}function wC(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let r=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:r,text:ve(r),type:o,filled:1}})}var kC="Pt",CC="Me",_C="Ne";var SC=null;function jL(){return SC??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),SC}function Uc(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,s=K(null),a=K(null),l=K(e);l.current=e;let[u,c]=P(!1);return oe(()=>{let p=!1;
return jL().then(m=>{p||!m||!s.current||(a.current=m.mount(s.current,{...l.current,onText:d=>{d!==l.current.text&&l.current.
onText(d)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),oe(()=>{u&&r&&a.current?.focus()},[u]),oe(()=>{a.current?.setText(t)},[t]),oe(()=>{a.current?.setMark(o)},[o?.start,
o?.end,t]),i("div",{class:xe(kC,e.class),children:[i("div",{ref:s,class:CC,hidden:!u,"data-editor":u}),!u&&i("textarea",
{class:_C,"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":r?"":void 0,onInput:p=>e.onText(
p.currentTarget.value)})]})}var MC="Qt",TC="Vt",PC="Wt",$C="Yt",DC="Zt";function Kc({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:s,onLeave:a}){return i("div",{class:MC,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)r(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[i(Uc,{class:TC,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?bs(
t,n.span):null}),n&&i("div",{class:PC,children:i(ze,{error:n})}),i("div",{class:$C,children:[i("span",{class:DC,children:"\
Enter takes it, Shift+Enter is a new line"}),i(F,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function vr(e){let{path:t,text:n,what:o,onChange:r}=e,s=ot(),a=Uo(s.document,e.over),l=qc(n,oa(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(k=>k.text),[c,p]=P(null),m=k=>`${t}#${k<l.length?k:"draft"}`,d=e.needed!==!0||l.length>1,f=async k=>{await br(
a,"condition",Pl(k)??""),p(null),r(Pl(k))},g=async(k,A,M)=>{p({at:k,condition:M,text:A,problem:null});let{parsed:D,problem:O}=await br(
a,"condition",A);if(O&&!(e.loose&&D?.tree))return p({at:k,condition:M,text:A,problem:O}),_n(s.sentence(),m(k));let N=ei(
u,k,Pl(D?.conjuncts?.map(z=>z.text)??[`(${A})`])??A);await f(N)},b=()=>{if(!c||c.problem)return;let k=c.condition?Ml(c.condition):
c.text;k!==null&&k.trim()!==""?g(c.at,k,c.condition):c.condition?.property?p({...c,problem:{message:$f(c.condition)??"",
hint:"",span:null}}):p(null)},x=(k,A,M)=>{let D=l[k],O=c?.at===k?c:null,N=()=>{p(null),M(),k>=l.length&&_n(s.sentence(),
`${t}#+`)},z=()=>{M(),b()},L=(X,G)=>{M(),g(k,X,G)};return(O?O.condition===null&&O.text!==null:D&&!D.chip)?i(Kc,{label:o,
text:O?.text??D?.text??"",problem:O?.problem??null,onCancel:N,onLeave:z,onText:X=>p({at:k,condition:null,text:X,problem:null}),
onDone:X=>L(X,null)}):i(zc,{names:e.names??Dl(s.document.dataset,e.over),document:s.document,typed:A,draft:O?.condition??
(D?.chip?Yk(D.chip):e.byEvent&&l.length===0?Bf:Jk),beside:Pl([...e.within?[e.within]:[],...ei(u,k,null)]),onDraft:X=>p({
at:k,condition:X,text:null,problem:null}),onDone:L,onCancel:N,onLeave:z})},_=k=>{c?.text&&g(c.at,ra(c.text,c.problem?.span??
null,k),null)},v=(k,A)=>{let M=c?.at===k?c:null;return i(Vt,{stop:m(k),path:t,span:A?.span,after:`${t}#+`,what:o,label:`${o}\
: ${Ic(A,M)}`,draft:M!==null,problem:M?.problem,onHint:M?.text?_:void 0,editor:D=>x(k,"",D),onLeave:b,onRemove:M?()=>p(null):
d?()=>f(ei(u,k,null)):void 0,onNegate:A&&!M?()=>{f(ei(u,k,yC(A)))}:void 0,onMove:A&&l.length>1?D=>{f(Vc(u,k,D)).then(()=>_n(
s.sentence(),`${t}#${Math.max(0,Math.min(k+D,l.length-1))}`))}:void 0,children:i(Hc,{part:A,draft:M,byEvent:e.byEvent??!1})})},
S=l.map((k,A)=>v(A,k));return i(Jo,{lead:e.lead,between:"and",after:i(Yo,{stop:`${t}#+`,label:`Add a ${o}`,editor:(k,A)=>x(
l.length,k,A),onLeave:b,onBackspace:l.length>0&&d?()=>{f(u.slice(0,-1))}:void 0,children:l.length===0&&c===null?e.empty:
void 0}),children:c?.at===l.length?[...S,v(l.length,null)]:S})}function Zo(){let[e,t]=P([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),_n(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Wt({word:e="where"}){let{document:t}=ot();return i(vr,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ee(
"where",n),empty:"filter"})}var YL=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function AC({document:e,names:t,axes:n,typed:o,text:r,onDone:s,onCancel:a}){let[l,u]=P(null);if(l)
return i(ZL,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=m=>n?Go(YL,m.trim()===""?"time":m,([d,f])=>`time ${f} ${d}`).
map(([d,f])=>({value:{typed:`time('${d}')`},label:d==="auto"?"time":`time, ${d}`,note:f})):[];return i(jo,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?c(m).slice(0,1):c(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):s(m.text)},onText:s,
onCancel:a,onLeave:a})}function ZL({of:e,onDone:t,onCancel:n,onBack:o}){let[r,s]=P(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=Go(a,r,([u,c])=>`${u} ${c}`);return i(ao,{label:"Values or bins",placeholder:"values or bins",text:r,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Ii(r)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var Gc=()=>!0,Qo=e=>e==="int64"||e==="float64",EC=e=>Qo(e)||e==="timestamp"||e==="string",OC=e=>e!=="list of strings",Hf=[
{name:"count",meaning:"how many",alone:!0,fits:Gc},{name:"uniq",meaning:"how many different",usual:!0,fits:OC},{name:"su\
m",meaning:"total",usual:!0,fits:Qo},{name:"avg",meaning:"mean",usual:!0,fits:Qo},{name:"median",meaning:"half are below",
usual:!0,fits:Qo},{name:"p95",meaning:"95 % are below",usual:!0,fits:Qo},{name:"p75",meaning:"75 % are below",fits:Qo},{
name:"p90",meaning:"90 % are below",fits:Qo},{name:"p99",meaning:"99 % are below",fits:Qo},{name:"p999",meaning:"99.9 % \
are below",fits:Qo},{name:"min",meaning:"least",fits:EC},{name:"max",meaning:"largest",usual:!0,fits:EC},{name:"first",meaning:"\
by time",fits:Gc},{name:"last",meaning:"by time",fits:Gc},{name:"stddev",meaning:"standard deviation",fits:Qo},{name:"un\
iq_approx",meaning:"about how many different",fits:OC},{name:"count",meaning:"how many have a value",fits:Gc}];function RC(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=P(e.typed),[c,p]=P(e.text),[m,d]=P(null),[f,g]=P(!a);if(f)return i(
Kc,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:r,onCancel:s,onLeave:()=>c===e.text?s():r(c)});if(m)return i(
jo,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:x=>x===
"unknown"||m.fits(x),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>d(null),onName:x=>r(`${m.name}(${x.text})`),onText:x=>r(
`${m.name}(${x})`)});let b=x=>{"text"in x?r(x.text):"typed"in x?r(x.typed):x.aggregate.alone?r(`${x.aggregate.name}()`):
d(x.aggregate)};return i(QL,{document:t,names:n,text:l,onText:u,present:e.text,onPick:b,onTake:x=>{x!==""&&r(x)},onCancel:s,
onWrite:()=>g(!0)})}function QL({document:e,names:t,text:n,onText:o,present:r,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=Fc(e,c,["property","definition","lookup"]).names,m=t?Go(t,c,({name:x})=>x):p,d=Go(Hf,c.replace(/\(.*$/s,""),({name:x,
meaning:_})=>`${x} ${_}`).map(x=>({value:{aggregate:x},label:x.alone?`${x.name}()`:`${x.name}(…)`,note:x.meaning})),f=c===
""?[]:m.filter(({name:x})=>Ko(x,c)<3).slice(0,4).flatMap(XL),g=/[^\p{L}\p{N}_]/u.test(c)||d.length+f.length===0?[Ii(c)]:
[],b=c===""?d:[...g,...d,...f];return i(ao,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:b,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:i(F,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function XL(e){
let t=Hf.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:i(E,{value:`${o}(${e.name})`,most:60,middle:!0}),note:Lf(e)}))}function LC({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?i("span",{class:Kn,children:o===
"auto"?"time":`time, ${o}`}):n!=null?i("span",{class:Kn,children:i(E,{value:n,most:40,middle:!0})}):i("span",{class:Xr,children:i(
E,{value:e,most:60})})}function El(e){let{path:t,texts:n,kind:o,what:r,onChange:s,most:a=1/0}=e,l=ot(),u=Uo(l.document,e.over),c=oa(u,n.map(_=>({
kind:o,text:_}))),[p,m]=P(null),d=e.needed!==!0||n.length>1,f=_=>{m(null),s(_.length>0?_:void 0)},g=async(_,v)=>{m({at:_,
text:v,problem:null});let{problem:S}=await br(u,o,v);if(!S)return f(ei(n,_,v));m({at:_,text:v,problem:S}),_n(l.sentence(),
`${t}[${_<n.length?_:"draft"}]`)},b=(_,v,S)=>{let k=p?.at===_?p:null;return e.editor({text:k?.text??n[_]??"",parsed:k?null:
c[_]??null,typed:v,problem:k?.problem??null,onDone:A=>{S(),g(_,A)},onCancel:()=>{m(null),S(),_>=n.length&&_n(l.sentence(),
`${t}#+`)}})},x=_=>{let v=p?.at===_?p:null,S=_<n.length;return i(Vt,{stop:`${t}[${S?_:"draft"}]`,path:`${t}[${_}]`,after:`${t}\
#+`,what:r,label:`${r}: ${v?.text??n[_]??""}`,draft:v!==null,problem:v?.problem,onHint:k=>{v&&g(_,ra(v.text,v.problem?.span??
null,k))},editor:k=>b(_,"",k),onRemove:v?()=>m(null):d?()=>f(ei(n,_,null)):void 0,onMove:S&&n.length>1?k=>{f(Vc(n,_,k)),
_n(l.sentence(),`${t}[${Math.max(0,Math.min(_+k,n.length-1))}]`)}:void 0,children:i(LC,{text:v?.text??n[_]??"",parsed:v?
null:c[_]??null})})};return i(Jo,{lead:e.lead,after:n.length<a&&i(Yo,{stop:`${t}#+`,label:`Add a ${r}`,editor:(_,v)=>b(n.
length,_,v),onBackspace:n.length>0&&d?()=>f(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:void 0}),children:[
...n.map((_,v)=>x(v)),...p?.at===n.length?[x(n.length)]:[]]})}function jc({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:s,needed:a=!1}){let{document:l}=ot();return i(El,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>ee(e,u)),editor:u=>i(RC,
{...u,document:l,names:Dl(l.dataset,n)},u.text)})}function So({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:s,
axes:a=!1,most:l}){let{document:u}=ot();return i(El,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>ee(e,c)),editor:c=>i(AC,{...c,document:u,axes:a,names:Dl(u.dataset,n)})})}function lo({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:i(Vt,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[i(de,{name:"plus",size:14}),"more"]})}var BC="eo",FC="io";function ua({path:e,properties:t,of:n}){let o=Object.entries(t??{}),r=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);ee(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);ee(e,l.length>0?Object.fromEntries(l):void 0)};return i(
Jo,{lead:"each with",after:i(Yo,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>i(zC,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),r(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>i(Vt,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>i(zC,{of:n,
name:a,measure:l,onDone:(p,m)=>{c(),r(a,p,m)}}),children:[i("span",{class:Kn,children:i(E,{value:a,most:40})}),i("span",
{class:Jt,children:"="}),i("span",{class:Xr,children:i(E,{value:l,most:40})})]},a))})}function zC({of:e,name:t,measure:n,
onDone:o}){let{document:r}=ot(),[s,a]=P(t),[l,u]=P(n),[c,p]=P(null),m=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:d}=await br(Uo(r),"measure",l);d?p(d):o(s.
trim(),l.trim())};return i("form",{class:BC,onSubmit:d=>{d.preventDefault(),m()},children:[i(Wn,{label:"Name",value:s,onCommit:a,
autofocus:!0}),i(Wn,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&i(ze,{error:c}),i("div",{class:FC,children:i(F,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function qe({path:e,what:t,value:n,choices:o,without:r,onChange:s,onRemove:a,children:l}){let u=s??(p=>ee(e,p===r?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return i(Vt,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,m])=>({label:m,
checked:p===n,act:()=>u(p)})),children:l??c})}function Rt({path:e,text:t,what:n,lead:o,needed:r=!1,onChange:s}){let{document:a}=ot(),l=t===void 0||t.trim()==="true",u=s??
(c=>ee(e,c??(r?"true":void 0)));return i(vr,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var Jc="ro";var n6=[["required","has to happen"],["optional","may be skipped"]],o6=[["anything","anything"],["nothing","nothing"]],r6=[
["any","any such event"],["first","the first ever only"]];function IC({document:e,error:t,path:n,step:o,first:r}){let s=o.
within??null;return i("div",{class:Jc,children:[i(yt,{document:e,error:t,label:"Step",children:[i(Rt,{lead:"An event wit\
h",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),i(ue,{word:"counting",children:i(qe,{path:`${n}\
.first_ever`,what:"which event",value:o.first_ever?"first":"any",choices:r6,onChange:a=>ee(`${n}.first_ever`,a==="first"||
void 0)})}),!r&&i(ue,{word:"within",children:i(Un,{path:`${n}.within`,what:"at most after the step before",value:s,none:"\
any time",usual:yr})}),!r&&i(ue,{word:"and not before",children:i(Un,{path:`${n}.after`,what:"at least after the step be\
fore",value:o.after??null,none:"at once",usual:yr})}),!r&&i(ue,{word:"with",children:i(qe,{path:`${n}.directly`,what:"wh\
at may lie between",value:o.directly?"nothing":"anything",choices:o6,onChange:a=>ee(`${n}.directly`,a==="nothing"||void 0)})}),
i(ue,{word:r?"it":"in between; it",children:i(qe,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional?
"optional":"required",choices:n6,onChange:a=>ee(`${n}.optional`,a==="optional"||void 0)})})]}),i(Wn,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:a=>ee(`${n}.name`,a.trim()===""?void 0:a)})]})}function qC({path:e,at:t,step:n,after:o,onRemove:r,onMove:s}){let{document:a,error:l}=ot(),u=qc(n.where,oa(Uo(a),[{kind:"\
condition",text:n.where}])[0]??null),c=cr(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),m=p??u.map(d=>Ic(
d,null)).join(" and ");return i(Vt,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${m}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>i(IC,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:r,
onMove:s,onOptional:()=>ee(`${e}.optional`,n.optional?void 0:!0),children:[i("span",{class:fC,children:t+1}),p!=null?i("\
span",{class:Kn,children:i(E,{value:p,most:40,middle:!0})}):u.slice(0,2).map((d,f)=>i("span",{class:dC,children:[f>0&&i(
"span",{class:Jt,children:"and"}),i(Hc,{part:d,draft:null})]},f)),p===null&&u.length>2&&i("span",{class:Jt,children:["an\
d ",u.length-2," more"]}),n.directly&&i("span",{class:Jt,children:"directly"}),n.within&&i("span",{class:Jt,children:["w\
ithin ",n.within]}),n.after&&i("span",{class:Jt,children:["after ",n.after]}),n.optional&&i("span",{class:Jt,children:"(\
optional)"})]})}function Yc({lead:e,path:t,funnel:n}){let{document:o,sentence:r}=ot(),s=`${t}.steps`,{steps:a}=n,l=u=>ae({document:wu(o,
s,a.length,{where:u})});return i(Jo,{lead:e,between:u=>u===1?"how many then":"then",after:i(Yo,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>i(Wc,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>ae({document:Ha(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>i(qC,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>ae({document:Ha(o,s,c)}):void 0,onMove:a.length>1?p=>{ae({document:py(o,s,c,c+p)}),_n(r(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var i6=["property","definition","lookup"];function ca({path:e,what:t,value:n,none:o,kinds:r=i6,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=ot(),[p,m]=P(null),d=g=>{m(null),(u??(b=>ee(e,b)))(g)},f=async g=>{let{problem:b}=await br(
Uo(c),l,a?ve(g):g);b?m({text:g,problem:b}):d(g)};return i(Vt,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==null,
problem:p?.problem,onHint:g=>{p&&f(a?g:ra(p.text,p.problem?.span??null,g))},onRemove:p?()=>m(null):n!==null?()=>d(void 0):
void 0,editor:g=>i(jo,{label:t,placeholder:n??o,document:c,kinds:r,...s?{fits:s}:{},onCancel:g,onLeave:g,onName:b=>{g(),
d(a?b.name:b.text)},onText:b=>{g(),f(b)}}),children:p===null&&n===null?o:i(E,{value:p?.text??n,most:40,middle:!0})})}function If(e){return Be(e).value.value?.actors?.[0]??"actor"}function gn({path:e,value:t}){let{document:n}=ot(),o=If(n.
dataset);return i(ca,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:r=>r==="string"||
r==="int64",onChange:r=>ee(e,r===o?void 0:r)})}function Zc({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:r,gap:s,properties:a}=t.
sessions;return i(B,{children:[i(ue,{word:"of",children:i(gn,{path:`${e}.sessions.per`,value:r})}),i(ue,{word:"with gaps\
 up to",children:i(Un,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:yr})}),i(ua,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return i(B,{children:[i(ue,{word:"by",children:i(gn,{path:`${e}\
.actors.per`,value:t.actors.per})}),i(ua,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return i(B,{children:[i(Yc,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),i(ue,{word:"w\
ithin",children:i(Un,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:Oc})}),i(ua,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var s6=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Qc({path:e,over:t,allow:n=s6}){
let o=$l(t);return i(qe,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&ae({document:a6(Ce.value,e,r)})}})}function a6(e,t,n){
let o=he(e,t,l6(n,e)),r=Fa(t).slice(0,-1);if(r[0]!=="aggregate")return o;let s=Rr(o,r),{having:a,order:l,...u}=s;return he(
o,r,{...u,measures:["count()"],by:["time('auto')"]})}function l6(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function qf({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r,limit:s}=n,a=Zo(),l=pe(n.by).length>0;return i(
yt,{document:e,error:t.error,label:"Question: groups and measures",children:[i(jc,{lead:"Show",path:"aggregate.measures",
texts:Xc(n.measures),over:o,needed:!0}),i(ue,{word:"of",children:i(Qc,{path:"aggregate.over",over:o})}),i(Zc,{path:"aggr\
egate.over",over:o}),i(Wt,{}),i(So,{lead:"by",path:"aggregate.by",texts:pe(n.by),over:o,axes:!0}),(r!==void 0||a.has("ag\
gregate.having"))&&i(vr,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:r??
"",names:wC(Xc(n.measures),pe(n.by)),onChange:u=>ee("aggregate.having",u)}),s!==void 0&&i(ue,{word:"at most",children:i(
Qr,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:Fi(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>ee("aggregate.limit",void 0)})}),i(
lo,{items:[l&&r===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>ee("aggregate.limit",10)}]})]})}function Xc(e){let t=pe(e);return t.length===0?["count()"]:
t}function Vf({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return i(yt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[i(El,{lead:"List",path:"samples.columns",texts:pe(n),kind:"key",what:"column",empty:"\
all columns",onChange:r=>ee("samples.columns",r),editor:({text:r,typed:s,onDone:a,onCancel:l})=>i(jo,{label:"Column",placeholder:r===
""?"column":r,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
i(ta,{children:"of events"}),i(Wt,{}),i(qe,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),i(ta,{children:"first"})]})}var u6=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function WC({
lead:e,path:t,funnel:n}){let{document:o,error:r}=ot(),s=`${t}.exclude`,a=n.exclude??[];return i(Jo,{lead:e,after:i(Yo,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>i(Wc,{document:o,typed:l,onCancel:u,onDone:c=>{u(),ae({document:wu(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>i(Vt,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${VC(l,n)}`,editor:()=>i(c6,{document:o,error:r,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>ae({document:Ha(o,s,u)}),children:[i("span",{class:cr(l.where)===null?Xr:Kn,children:i(E,{value:cr(
l.where)??l.where,most:40,middle:!0})}),i("span",{class:Jt,children:VC(l,n)})]},u))})}function VC({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function c6({document:e,error:t,path:n,exclusion:o,steps:r}){let s=Array.from(
{length:r},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>ee(`${n}.${l}`,Number(c)===u?void 0:Number(c));return i("div",
{class:Jc,children:i(yt,{document:e,error:t,label:"Exclusion",children:[i(Rt,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),i(ue,{word:"between",children:i(qe,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),i(ue,{word:"and",children:i(qe,{path:`${n}.before`,what:"before",value:String(
o.before??r),choices:s,onChange:a("before",r)})}),i(qe,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:u6})]})})}var UC="funnel",p6=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],m6=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function Wf({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:r,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??If(e.dataset),p=Zo(),
m=s!==void 0&&s.length>0||p.has("funnel.exclude"),d=r!==void 0||p.has("funnel.hold");return i(yt,{document:e,error:t.error,
label:"Question: funnel",children:[i(ue,{word:"Of",children:i(gn,{path:"funnel.per",value:n.per})}),i(Yc,{lead:"who",path:UC,
funnel:n}),a!=="ordered"&&i(qe,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:p6}),i(ue,{word:"with\
in",children:i(Un,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),i(ue,{word:"counting",children:i(
qe,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),m&&i(WC,{lead:"without",path:UC,funnel:n}),d&&i(So,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:pe(r)}),i(Wt,{}),i(So,{lead:"split by",path:"funnel.by",texts:pe(o),onChange:f=>ee("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&i(ue,{word:"taking",children:i(qe,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:m6})}),i(lo,{items:[!m&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>ee("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>ee("funnel.order","strict")},!d&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var ep=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var d6=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],f6=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function Uf({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return i(yt,{document:e,error:t.error,label:"Question: retention",children:[
i(ue,{word:"Of",children:i(gn,{path:"retention.per",value:n.per})}),i(Rt,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),i(qe,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:f6}),i(Rt,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),i(qe,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:d6}),i(ue,{word:"each",children:i(qe,{path:"retention.period",what:"\
period",value:o,without:"day",choices:ep})}),i(ue,{word:"for",children:i(Qr,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:"brackets",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],read:Fi(1,1e3),
wrong:"A whole number from 1 to 1000",onChange:r=>ee("retention",{...n,brackets:void 0,periods:r})})}),i(Wt,{}),i(So,{lead:"\
split by",path:"retention.by",texts:pe(n.by),onChange:r=>ee("retention.by",r)}),n.day==="rolling"&&i(qe,{path:"retention\
.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the calendar"],["rollin\
g","from the start of each"]]}),n.at_least!==void 0&&i(ue,{word:"at least",children:i(Qr,{path:"retention.at_least",what:"\
how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:Fi(1,1e4),wrong:"A whole \
number from 1 to 10000",onRemove:()=>ee("retention.at_least",void 0)})}),i(lo,{items:[n.day!=="rolling"&&{label:"Count p\
eriods from the start of each",act:()=>ee("retention.day","rolling")},n.at_least===void 0&&{label:"At least so many retu\
rns",act:()=>ee("retention.at_least",2)}]})]})}function Kf({document:e,result:t}){let{per:n,event:o,period:r,created:s}=e.lifecycle??{};return i(yt,{document:e,error:t.
error,label:"Question: lifecycle",children:[i(ue,{word:"How many",children:i(gn,{path:"lifecycle.per",value:n})}),i(ue,{
word:"were new, returning, back or gone per",children:i(qe,{path:"lifecycle.period",what:"period",value:r??"day",without:"\
day",choices:ep})}),i(Rt,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),i(ue,{word:"new by",children:i(
ca,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",kinds:["property","definit\
ion","lookup"],fits:a=>a==="timestamp"||a==="unknown"})}),i(Wt,{})]})}var h6=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function Gf({document:e,result:t}){let{per:n,
event:o,period:r}=e.stickiness??{};return i(yt,{document:e,error:t.error,label:"Question: stickiness",children:[i(ue,{word:"\
On how many",children:i(qe,{path:"stickiness.period",what:"period",value:r??"day",without:"day",choices:h6})}),i(ue,{word:"\
did",children:i(gn,{path:"stickiness.per",value:n})}),i(Rt,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),i(
Wt,{})]})}function KC({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function GC(e,t){
let{start:n,end:o,before:r,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var g6=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],y6=[["actors","\
the first path of each"],["transitions","every session"]],b6=Fi(0,20);function jf({document:e,result:t}){let n=e.paths??
{},o=KC(n),r=Zo(),s=o==="before"?"before":"after",a=l=>ae({document:he(e,"paths",GC(n,l))});return i(yt,{document:e,error:t.
error,label:"Question: paths",children:[i(ue,{word:"What did",children:i(gn,{path:"paths.per",value:n.per})}),i(ue,{word:"\
do",children:i(qe,{path:"paths.direction",what:"direction",value:o,choices:g6,onChange:a})}),n.start!==void 0&&i(Rt,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&i(Rt,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&i(Rt,{path:"paths.end",text:n.end,what:"end",needed:!0}),i(ue,{word:"in",children:i(Qr,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:b6,wrong:"A \
whole number from 0 to 20"})}),i(ue,{word:"named by",children:i(ca,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),i(ue,{word:"within sessions of",children:i(Un,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:yr})}),i(ue,{word:"counting",children:i(qe,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:y6})}),(n.exclude!==void 0||r.has("path\
s.exclude"))&&i(Rt,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),i(Wt,{}),i(lo,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>r.ask("paths.exclude")}]})]})}var Mn="aggregate.over.sessions";function Jf({document:e,result:t}){let n=e.aggregate??{},{over:o}=n,r=Zo(),s=$l(o)==="s\
essions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return i(yt,{document:e,error:t.error,label:"Question: \
sessions",children:[i(jc,{lead:"Show",path:"aggregate.measures",texts:Xc(n.measures),over:o,needed:!0}),i(ue,{word:"of s\
essions of",children:i(gn,{path:`${Mn}.per`,value:s.per})}),i(ue,{word:"a gap of",children:i(Un,{path:`${Mn}.gap`,what:"\
gap",value:s.gap??null,none:"30m",usual:yr})}),i(ue,{word:"ends one, at most",children:i(Un,{path:`${Mn}.max`,what:"long\
est session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),(s.start!==void 0||r.
has(`${Mn}.start`))&&i(Rt,{lead:"begun by",path:`${Mn}.start`,text:s.start,what:"beginning",onChange:a=>ee(`${Mn}.start`,
a)}),(s.end!==void 0||r.has(`${Mn}.end`))&&i(Rt,{lead:"ended by",path:`${Mn}.end`,text:s.end,what:"end",onChange:a=>ee(`${Mn}\
.end`,a)}),s.split==="day"&&i(qe,{path:`${Mn}.split`,what:"split",value:"day",without:"none",choices:[["day","split at m\
idnight"],["none","not split"]]}),i(ua,{path:`${Mn}.properties`,properties:s.properties,of:"session"}),i(Wt,{}),i(So,{lead:"\
by",path:"aggregate.by",texts:pe(n.by),over:o,axes:!0}),i(lo,{items:[s.start===void 0&&{label:"An event that begins a se\
ssion",act:()=>r.ask(`${Mn}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>r.ask(`${Mn}.end`)},s.
split!=="day"&&{label:"Split at midnight",act:()=>ee(`${Mn}.split`,"day")}]})]})}function Yf({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:r,baseline:s}=n,a=Zo(),l=u=>u===
void 0||u.trim()==="true";return i(yt,{document:e,error:t.error,label:"Question: difference",children:[i(ue,{word:"What \
sets",children:i(Qc,{path:"difference.over",over:o})}),i(Zc,{path:"difference.over",over:o}),i(vr,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(r)?"":r,over:o,within:e.where,empty:"selection",onChange:u=>ee("difference.se\
lection",u??"true")}),i(vr,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>ee("difference.baseline",u)}),i(ta,{children:"?"}),i(Wt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&i(So,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:pe(n.properties),over:o}),i(lo,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function tp(e){return e.document.samples?i(Vf,{...e}):i(qf,{...e})}var jC=new Map;function JC(e,t){let{aggregate:n,dataset:o}=e;return n&&!vo(e)&&jC.set(o,n),el(e,t,jC.get(o)??null,Bs(Be(
o).value.value))}var YC={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...Bi.aggregate,...Bi.samples],chartOf:Xa,choose:JC,Sentence:tp,errorPlaces:[...Bi.aggregate,...Bi.samples],chartOf:Xa,choose:JC,
Sentence:tp,Page:gk};function Ol(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function ZC(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=r=>Math.
max(0,Math.min(1,r/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function Ut(e){return cr(e.name)??e.name}function Zf(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Ol(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function Mo(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var QC="ao",XC="Re",e_="to";function Tn(e){return"other"in e?Xt.text:J(e.value).text}function Xf(e,t){return"other"in t?"var(--other)":`var(${It(mn(
e,t_(t.value)))})`}function eh(e,t){return!("other"in t)&&mn(e,t_(t.value))>=Pu}function t_(e){return Array.isArray(e)?e:
[e??null]}function xr({property:e,group:t,most:n=32}){return i("span",{class:QC,children:[i("span",{class:XC,"data-dashe\
d":eh(e,t),style:{"--color":Xf(e,t)}}),i("span",{class:e_,children:"other"in t?i(E,{shown:Xt}):i(E,{value:t.value,most:n,
middle:!0})})]})}function n_({answer:e,by:t}){let n=(r,s)=>s.map((a,l)=>({group:r,step:a,at:l})),o=[...n(null,e.steps),...Mo(e).flatMap(r=>n(
r,r.steps))];return i(Ye,{label:"Steps",columns:x6(t),rows:o})}function x6(e){let t=r=>r==null?"–":ke(r),n=r=>r===null?
"–":I(r);return[...e===""?[]:[{key:"group",head:i(E,{value:e,most:32}),cell:({group:r})=>r===null?i(E,{shown:{text:cn.
total,kind:"other"}}):i(xr,{property:e,group:r})}],{key:"step",head:"step",cell:({step:r,at:s})=>i(B,{children:[s+1," ",
i(E,{value:Ut(r),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:r})=>V(r.count)},{key:"first",
head:"of all",number:!0,cell:({step:r})=>n(r.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:r,
at:s})=>s===0?"–":n(r.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:r,at:s})=>s===0?"–":V(r.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:r,at:s})=>s===0?"–":V(r.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:r})=>t(r.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:r})=>t(
r.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:r})=>t(r.time_from_entry?.median)}]}var o_="oo",r_="no",i_="po",s_="do",a_="lo",l_="so",u_="xo",c_="co",p_="go",m_="ho",d_="fo",f_="t",h_="h",g_="P",y_="uo",
b_="mo",v_="vo",x_="bo",w_="wo",k_="yo",C_="ko",__="Q",S_="zo";function M_({group:e,by:t,mark:n,onChoose:o}){return i(B,{children:[i("div",{class:k_,children:i(xr,{property:t,group:e})}),
e.steps.map((r,s)=>i("div",{class:g_,...n(s),title:`${V(r.count)}, ${I(r.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[i("span",{class:C_,children:i("span",{class:__,"data-dashed":eh(t,e),style:{"--share":r.from_first??0,"--color":Xf(
t,e)}})}),i("span",{class:S_,children:s===0?U(r.count):I(r.from_first??0)})]},s))]})}function np(e,t){let n=Rr(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function T_(e,t){return t===null?U(e):my(e,t[0],t[1])}function nh(e,t){return e===null?"–":t===null?I(e):`~\
 ${I(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function P_(e,t){return t==="entries"?Bn(e,"pass","passes"):t==="starts"?Bn(
e,"start"):Bn(e,"actor")}function $_({step:e,at:t,entries:n,intervals:o,first:r,mark:s,onChoose:a}){let l=ZC(e,t,n),u=(p,m,d,f)=>i("div",{class:f_,
"data-part":p,style:{"--share":m},title:`${f}: ${V(d)} (${I(m)})`,...s(p),onClick:g=>a(p,g.currentTarget),onContextMenu:g=>{
g.preventDefault(),a(p,g.currentTarget)}}),c=e.time_from_previous?.median??null;return i("div",{class:u_,children:[i("di\
v",{class:c_,children:[i("span",{class:m_,children:t+1}),i("span",{class:p_,children:i(E,{value:Ut(e),most:80,middle:!0})})]}),
i("div",{class:d_,children:[!r&&u("dropped",l.dropped,e.dropped,"Dropped"),!r&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),i("div",{class:y_,children:[i("div",{class:b_,title:V(e.count),children:T_(
e.count,np(o,["steps",t,"count"]))}),i("dl",{class:v_,children:[i(Rl,{label:"of all",children:r?"–":nh(e.from_first,np(
o,["steps",t,"from_first"]))}),i(Rl,{label:"of the step before",children:r?"–":nh(e.from_previous,np(o,["steps",t,"fro\
m_previous"]))}),i(Rl,{label:"median time",children:c===null?"–":ke(c)}),i(Rl,{label:"dropped",swatch:"dropped",children:r?
"–":U(e.dropped)}),i(Rl,{label:"still open",swatch:"in_progress",children:r?"–":U(e.in_progress)})]})]})]})}function Rl({
label:e,swatch:t,children:n}){return i(B,{children:[i("dt",{class:x_,children:[t&&i("span",{class:h_,"data-part":t}),e]}),
i("dd",{class:w_,children:n})]})}function ti(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Xo=["dropped","in_progress","reached"];function D_({answer:e,intervals:t,by:n,onMark:o}){let{steps:r}=e,s=Mo(e),a=Ol(
r),l=e.query?.funnel?.count,u=(d,f)=>{let g=r[f],b=s[d-Xo.length];if(b)return{mark:{step:f+1,state:"reached",...ti(b)},label:`${Tn(
b)}: ${A_(g)}`};let x=Xo[d];return{mark:{step:f+1,state:x},label:`${E_(x)} ${ne(Ut(g))}`}},c=(d,f,g)=>{let{mark:b,label:x}=u(
d,f);o(b,x,g)},p=gt(Xo.length+s.length,r.length,({row:d,column:f},g)=>c(d,f,g)),m=p.at?k6(e,p.at.row,p.at.column):"";return i(
Fe,{title:i(w6,{steps:r,counting:l}),summary:C6(e,n),announced:m,onKey:p.key,table:i(n_,{answer:e,by:n}),children:i("div",
{class:s_,children:i("div",{class:a_,"data-groups":s.length>0,style:{"--steps":r.length},children:[i("div",{class:l_,"ar\
ia-hidden":"true",children:[i("span",{children:"100 %"}),i("span",{children:"50 %"}),i("span",{children:"0"})]}),r.map((d,f)=>i(
$_,{step:d,at:f,entries:a,intervals:t,first:f===0,mark:g=>p.mark(Xo.indexOf(g),f),onChoose:(g,b)=>c(Xo.indexOf(g),f,b)},
f)),s.map((d,f)=>i(M_,{group:d,by:n,mark:g=>p.mark(Xo.length+f,g),onChoose:(g,b)=>c(Xo.length+f,g,b)},f))]})})})}function w6({
steps:e,counting:t}){let{share:n,entries:o,converted:r,median:s}=Zf(e);return i("span",{class:o_,children:[i("strong",{class:r_,
children:n===null?"–":I(n)}),i("span",{children:[U(r)," of ",P_(o,t)]}),s!==null&&i("span",{class:i_,children:["half o\
f them within ",ke(s)]})]})}function A_(e){return`reached ${ne(Ut(e))}`}function E_(e){return e==="reached"?"Reached":e===
"dropped"?"Dropped before":"May still reach"}function k6(e,t,n){let o=e.steps[n];if(!o)return"";let r=Mo(e)[t-Xo.length];
if(r){let l=r.steps[n];return`${Tn(r)}, ${A_(o)}: ${U(l?.count??0)}, ${I(l?.from_first??0)}`}let s={reached:o.count,dropped:o.
dropped,in_progress:o.in_progress}[Xo[t]],a=t<2?"":`, ${I(o.from_first??0)} of all, ${I(o.from_previous??0)} of the step\
 before`;return`Step ${n+1}, ${E_(Xo[t])} ${ne(Ut(o))}: ${U(s)}${a}`}function C6(e,t){let{share:n,entries:o,converted:r}=Zf(
e.steps),s=e.steps.map(l=>ne(Ut(l))).join(", "),a=t===""?"":`, by ${ne(t)}, ${(e.groups??[]).length} groups`;return`Funn\
el of ${e.steps.length} steps: ${s}; ${U(r)} of ${U(o)} convert, ${I(n??0)}${a}`}function To({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?i(kn,{icon:"clock",title:"Stopped",actions:i(
F,{kind:"primary",onClick:so,children:"Run again"}),children:"Nothing was answered yet."}):i(_t,{})}function er({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return i(kn,{icon:"search",title:"Nothing\
 found",actions:i(B,{children:[o&&i(F,{kind:"primary",onClick:()=>nn({}),children:"All data"}),n.where!==void 0&&i(F,{kind:"\
outlined",onClick:()=>ae({document:he(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&i(F,{kind:"\
outlined",onClick:so,children:"Ask again"})]}),children:t})}var O_="jo";function Pn({children:e}){return i("div",{class:O_,children:e})}function tr(e,t=()=>[]){let{openAt:n,menu:o}=qo();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var oh=30;function op(e,t){let n=e.query?.funnel?.compare_groups?.control;return Mo(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let r=o.comparison.steps[t],[s,a]=r?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:r?.rate??null,lift:r?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:r?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<oh}]})}function R_(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function rh({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function qi(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var L_="So",N_="r",Po="Xo",ih="Bo",B_="Co",F_="Eo",z_="Io",H_="Ae",I_="De",q_="B";function W_({answer:e,by:t,goal:n,onMark:o}){let r=op(e,n),s=R_(r),a=(p,m)=>{let d=r[p];o({step:n+1,state:"reached",...ti(
d.group)},Tn(d.group),m)},l=gt(r.length,1,({row:p},m)=>a(p,m)),u=l.at?r[l.at.row]:void 0,c=ne(Ut(e.steps[n]));return i(Fe,
{title:i(B,{children:["Rate of ",i("bdi",{children:c})]}),summary:`Experiment by ${ne(t)}: ${r.map(V_).join("; ")}`,announced:u?
V_(u):"",onKey:l.key,table:i(P6,{variants:r,by:t}),children:i("div",{class:L_,children:i("table",{class:N_,children:[i("\
thead",{children:i("tr",{children:[i("th",{scope:"col",children:"variant"}),i("th",{scope:"col",class:Po,children:"expos\
ed"}),i("th",{scope:"col",class:Po,children:"converted"}),i("th",{scope:"col",class:Po,children:"rate"}),i("th",{scope:"\
col",class:Po,children:"lift"}),i("th",{scope:"col",class:ih,children:i("span",{class:B_,children:[i("span",{children:jt(
-s)}),i("span",{children:"difference, 95 %"}),i("span",{children:jt(s)})]})}),i("th",{scope:"col",class:Po,children:"p"}),
i("th",{scope:"col",children:"says"})]})}),i("tbody",{children:r.map((p,m)=>i("tr",{...l.mark(m,0),onClick:d=>a(m,d.currentTarget),
children:[i("th",{scope:"row",children:i(xr,{property:t,group:p.group})}),i("td",{class:Po,children:V(p.exposed)}),i("td",
{class:Po,children:V(p.converted)}),i("td",{class:Po,children:p.rate===null?"–":I(p.rate)}),i("td",{class:Po,children:p.
isControl||p.lift===null||p.few?"–":jt(p.lift)}),i("td",{class:ih,children:i(T6,{variant:p,reach:s})}),i("td",{class:Po,
children:p.isControl||p.few?"–":qi(p.pValue)}),i("td",{children:i("span",{class:q_,"data-verdict":rh(p),children:sh(p)})})]},
m))})]})})})}function T6({variant:e,reach:t}){let{interval:n,isControl:o,few:r}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!r;return i("span",{class:F_,title:a?`${jt(n[0])} to ${jt(n[1])}`:void 0,children:[i("span",{class:z_}),
a&&i(B,{children:[i("span",{class:H_,style:{"--from":s(n[0]),"--to":s(n[1])}}),i("span",{class:I_,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function P6({variants:e,by:t}){return i(Ye,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>i(xr,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>V(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>V(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":I(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":jt(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?jt(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?jt(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>qi(n)},{key:"says",head:"says",cell:sh}]})}function sh(e){return e.
few?`too few: below ${oh}`:rh(e)}function V_(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${jt(e.lift)}, p ${qi(
e.pValue)}`;return`${Tn(e.group)} ${e.rate===null?"no rate":I(e.rate)} of ${V(e.exposed)}${t}, ${sh(e)}`}var K_="Uo",G_="Lo";function Vi({title:e,values:t,value:n,onChange:o,free:r=!1,...s}){let a=K(null),[l,u]=P(!1),[c,p]=P(""),m=Z(()=>D6(t,c),
[t,c]),d=()=>{u(!1),p("")},f=g=>{d(),o(g)};return i(B,{children:[i(F,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?d():u(!0),children:i("span",{class:K_,children:i(E,{value:n,most:32})})}),l&&i(tn,{anchor:a.current,onClose:d,
role:"dialog",label:e,children:i("div",{class:G_,children:i(Kr,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(g=>({value:g,label:i(E,{value:g}),selected:g===n})),onPick:f,onTake:g=>{r&&
g!==""&&f(g)},onCancel:d})})})]})}function D6(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),r=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...r]}var rp="Mo",Wi="No",Nl="Ro",J_="Ao";var Y_="He";var A6=.01;function Z_({answer:e,document:t,by:n,onMark:o}){let[r,s]=P(null),a=Math.min(r??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(Mo(e).flatMap(g=>"other"in g?[]:[[J(g.value).text,g.value]])),p=(Be(t.dataset).value.
value?.columns??[]).filter(({type:g,actor:b})=>g==="string"&&!b).map(({name:g})=>g),m=g=>{ae({document:he(he(t,"funnel.b\
y",ve(g)),"funnel.compare_groups",void 0)})},d=g=>ee("funnel.compare_groups",{...l,control:u.get(g)}),f=op(e,a).length>0;
return i(B,{children:[i("div",{class:rp,children:[i("span",{class:Nl,children:[i("span",{class:Wi,children:"variant"}),i(
Vi,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:m})]}),u.size>0&&
i("span",{class:Nl,children:[i("span",{class:Wi,children:"control"}),i(Vi,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?J(l.control).text:"choose",onChange:d})]}),l&&i(B,{children:[i("span",{class:Nl,children:[i("span",
{class:Wi,children:"goal"}),i(Vi,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(ah),value:ah(e.steps[a],
a),onChange:g=>s(e.steps.findIndex((b,x)=>ah(b,x)===g))})]}),i("span",{class:Nl,children:[i("span",{class:Wi,children:"e\
xposed by"}),i("span",{class:J_,children:i(Wn,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:g=>ee("funnel.compare_groups.exposed",g.trim()===""?void 0:g)})})]})]})]}),f?i(B,{children:[i(E6,
{value:e.sample_ratio_p_value??null}),i(W_,{answer:e,by:n,goal:a,onMark:o})]}):i(kn,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function ah(e,t){return`${t+1} ${Ut(e)}`}function E6({
value:e}){if(e===null)return null;let t=e<A6;return i("p",{class:Y_,"data-bad":t,role:t?"alert":void 0,children:[i(de,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${qi(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${qi(e)}).`]})}function Q_(e){return e.map(({from:t,count:n},o)=>{let r=e[o+1]?.from,s=e[o-1]?.from,a=r??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function X_(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let r=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+r)/e.length}function eS(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},r)=>({at:r/e.length,value:o})).filter((o,r)=>r%n===0)}function ip(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),r=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,m=p===void 0||!Number.isFinite(r)||r<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(r)))),d=g=>g===0?l:g===m&&p!==void 0?p:l*r**g,f=p===void 0&&!Number.isFinite(r);
for(let g=0;g<m;g++)s.push({from:d(g),to:f?null:d(g+1),count:g===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var tS="Ho",nS="_o",oS="V",rS="_e",iS="qo",sS="qe",aS="Fo",lS="Fe";function sp({title:e,counting:t,bins:n,markers:o=[],summary:r,onBin:s,height:a=160}){let l=gt(1,n.length,({column:m},d)=>s?.(
n[m],d)),u=Math.max(1,...n.map(({count:m})=>m)),c=n.reduce((m,{count:d})=>m+d,0),p=l.at===null?void 0:n[l.at.column];return i(
Fe,{title:e,summary:r,onKey:l.key,announced:p?`${lh(p)}: ${V(p.count)} ${t}, ${I(p.count/Math.max(1,c))}`:"",table:i(Ye,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:lh},{key:"count",head:t,number:!0,cell:m=>V(m.count)},{key:"\
share",head:"share",number:!0,cell:m=>I(m.count/Math.max(1,c))}]}),children:i("div",{class:tS,children:[i("div",{class:nS,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((m,d)=>i("div",{class:oS,...l.mark(0,d),title:`${lh(m)}: ${V(
m.count)} ${t}, ${I(m.count/Math.max(1,c))}`,onClick:s&&(f=>s(m,f.currentTarget)),children:i("div",{class:rS,style:{"--s\
hare":m.count/u}})},d)),o.map(({at:m,label:d},f)=>{let g=X_(n,m);return g===null?null:i("div",{class:iS,style:{"--at":g},
children:i("span",{class:sS,"data-late":g>.8||f===0&&o.length>1&&g>.22,children:d})},d)})]}),i("div",{class:aS,"aria-hid\
den":"true",children:eS(n,6).map(({at:m,value:d})=>i("span",{class:lS,"data-late":m>.9,style:{"--at":m},children:ke(d)},
m))})]})})}function lh({from:e,to:t}){return t===null?`${ke(e)} and more`:`${ke(e)} to ${ke(t)}`}var R6=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function uh(e){let t=Object.
entries(e).filter(([n])=>!R6.includes(n));return Object.fromEntries(t)}function ch(e,t,n){if(!e.funnel)return null;let{compare:o,
...r}=Pe(e);return{...r,aggregate:{over:{flows:{funnel:uh(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var uS="To",cS="Go",mh="Jo";var N6=8;function mS({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),r=t.funnel?.order!=="any";return i("div",{class:uS,
children:[n.slice(1).map((s,a)=>i(pS,{from:Ut(n[a]),to:Ut(s),times:s.time_from_previous,question:r&&a<N6?ch(t,a+1,a+2):null},
a)),n.length>2&&o&&i(pS,{from:Ut(n[0]),to:Ut(o),times:o.time_from_entry,all:!0,question:r?ch(t,1,n.length):null})]})}function pS({
from:e,to:t,times:n,question:o,all:r=!1}){let{answer:s}=ut(o),a=Z(()=>s&&"columns"in s?ip(B6(s)):Q_(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${ke(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${ke(u)}`}]];return i(sp,{title:i("span",{class:cS,children:[r&&i("span",{class:mh,children:"all the way:"}),i(E,{value:e,
most:40,middle:!0})," ",i("span",{class:mh,children:"to"})," ",i(E,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${ne(e)} to ${ne(t)}: ${U(n?.count??0)} actors, median ${l===null?"unknown":ke(l)}`})}function B6(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function F6(e,t){let n=uh(e.funnel);return{...Pe(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function dS(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function fS(e,t,n){
let o=dS(e,t),r=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{z6(e,t,n)}}];return r>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${r-1} › ${r}`,icon:"difference",act:()=>He({document:F6(e,r),view:"differe\
nce",as:null},`drop ${r-1} › ${r}`)}),s}async function z6(e,t,n){let o=dS(e,t);try{let{only:r}=await Io(e,t);r&&o!==void 0?
He({document:{...Pe(r),paths:{start:o}},view:"paths",as:null},n):vt("No condition says who these are.")}catch(r){vt(ne(Ue(
r).message))}}var H6="conversion_rate";function hS(e,t){let n=Mo(e),o=[],r=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[I6(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&r(null,e.trend);for(let a of n)
r(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:H6,type:"float64"}],rows:o,stats:e.stats}}function I6(e){return"other"in
e||Array.isArray(e.value)?Tn(e):e.value}var q6=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function gS(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*q6.get(o);return t}function V6(e){let t=e.query?.to,n=t===void 0?Date.now():Date.parse(String(t));return Math.min(n,Date.now())-gS(e.query?.
funnel?.window)}var W6=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"\
Month"}];function yS({answer:e,document:t,by:n}){let o=Z(()=>hS(e,n),[e,n]),r=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.
trend;return o.rows.length===0?i(_t,{}):i(B,{children:[i("div",{class:rp,children:[i("span",{class:Wi,children:"by entry"}),
i(wt,{label:"Length of a bucket",value:String(s??"1d"),choices:W6,onChange:a=>ee("funnel.trend",a)})]}),i(Qs,{answer:o,document:o.
query,zone:r,form:"lines",end:V6(e),onZoom:(a,l)=>nn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function bS({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t,{onMark:a,menu:l}=tr(r,(c,p)=>r?fS(r,c,p):[]);if(!o||
!r||!U6(o))return i(To,{result:t});if(Ol(o.steps)===0&&s==="exact"&&n!=="groups")return i(er,{result:t,children:"No acto\
r of this range did the first step."});let u=pe(r.funnel?.by).join(", ");return i(Pn,{children:[n==="trend"&&i(yS,{answer:o,
document:r,by:u}),n==="time"&&i(mS,{answer:o,document:r}),n==="groups"&&i(Z_,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&i(D_,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function U6(e){return"steps"in
e}var vS={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:["funnel","where"],chartOf:()=>"steps",choose:K6,Sentence:Wf,Page:bS};function K6(e,t){if(!e.funnel)return e;
let{trend:n}=e.funnel;return t==="trend"?n===void 0?he(e,"funnel.trend","1d"):e:n===void 0?e:he(he(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var xS=new Map;function G6(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function wS(e,t){let n=G6(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";xS.set(`${e.dataset} ${o}`,e);let r=xS.get(
`${e.dataset} ${n}`),s=Pe(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...r?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?r?.lifecycle:r?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function kS(e){return CS([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function CS(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return(e.find(o=>o*n>=t*(1-1e-9))??10)*n}function ap(e,t,n){let o=CS([1,2,2.5,5,10],Math.max(t-
e,1e-12)/Math.max(1,n)),r=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-r)+1},(a,l)=>(r+
l)*o)}var _S="Ko",SS="Oo",MS="Po",TS="Qo",PS="Vo",$S="Wo",DS="Te",AS="Yo",ES="Zo",OS="p",RS="en",LS="in",dh="rn",fh="W";function lp({title:e,summary:t,parts:n,bars:o,over:r,text:s=U,actions:a,onPart:l}){let u=gt(n.length,o.length,({row:v,column:S},k)=>l(
S,v,k)),c=o.map(({values:v})=>({up:NS(v,1),down:NS(v,-1)})),p=Math.max(0,...c.map(({up:v})=>v)),m=Math.min(0,...c.map(({
down:v})=>v)),d=Math.max(p-m,1e-12),f=Math.max(1,Math.ceil(o.length/12)),g=u.at,b=g?o[g.column]:void 0,x=(v,S)=>`${v.label}\
, ${n[S].label}: ${V(Math.abs(v.values[S]??0))}${v.unfinished?", not over":""}`;return i(Fe,{title:e,summary:t,announced:b&&
g?x(b,g.row):"",onKey:u.key,actions:a,table:i(Ye,{label:r,rows:o,columns:[{key:"over",head:r,cell:({label:v,unfinished:S})=>`${v}${S?
" (not over)":""}`},...n.map((v,S)=>({key:v.key,head:v.label,number:!0,cell:({values:k})=>s(k[S]??0)}))]}),legend:n.length>
1&&i("ul",{class:LS,children:[n.map(v=>i("li",{class:dh,children:[i("span",{class:fh,style:{"--color":`var(${v.color})`}}),
v.label]},v.key)),o.some(({unfinished:v})=>v)&&i("li",{class:dh,children:[i("span",{class:fh,"data-unfinished":"true"}),
"not over"]})]}),children:i("div",{class:_S,children:[i("div",{class:SS,"aria-hidden":"true",children:ap(m,p,7).map(v=>i(
"span",{class:MS,style:{"--at":(p-v)/d},children:i("span",{class:TS,children:s(Math.abs(v))})},v))}),i("div",{class:PS,children:i(
"div",{class:$S,style:{"--bars":o.length},children:o.map((v,S)=>i("div",{class:DS,children:[i("div",{class:AS,style:{"--\
share":p/d},children:n.map((k,A)=>(v.values[A]??0)>0&&_(v,k,A,S,p)).reverse()}),i("div",{class:ES,style:{"--share":-m/d},
children:n.map((k,A)=>(v.values[A]??0)<0&&_(v,k,A,S,-m))}),S%f===0&&i("span",{class:RS,children:v.short})]},S))})})]})});
function _(v,S,k,A,M){return i("div",{class:OS,"data-unfinished":v.unfinished,title:x(v,k),...u.mark(k,A),style:{"--shar\
e":Math.abs(v.values[k]??0)/M,"--color":`var(${S.color})`},onClick:D=>l(A,k,D.currentTarget)},S.key)}}function NS(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var BS=["returning","resurrecting","new","dormant"],FS=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],J6=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function zS({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",r=J6.get(o)??86400,s=e.periods.map(u=>({label:en(u.start,r,t),
short:r<86400?le(u.start,t,"clock"):r>20*86400?le(u.start,t,"month"):le(u.start,t,"dayShort"),values:BS.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${U(a.new)} new, ${U(
a.returning)} returning, ${U(a.resurrecting)} back again, ${U(-a.dormant)} gone`:"";return i(lp,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:FS,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:BS[c]},`${FS[c].label}, ${s[u].label}`,p)})}var HS="an",IS="tn",qS="on",VS="nn",WS="pn",US="dn",KS="Ge",GS="ln";var hh=280,wr={top:12,right:24,bottom:28,left:56},jS=4;function JS({title:e,summary:t,curves:n,names:o,period:r,text:s=I,
table:a,onPoint:l}){let{host:u,width:c}=Ms(),[p,m]=P(new Set),d=n.filter(({key:D})=>!p.has(D)),f=gt(d.length,o.length,({
row:D,column:O},N)=>l(n.indexOf(d[D]),O,N)),g=kS(Math.max(0,...d.flatMap(({points:D})=>D.map(O=>(d.length<=jS?O?.high:O?.
value)??0)))),b=Math.max(1,c-wr.left-wr.right),x=D=>wr.left+(o.length<2?b/2:D/(o.length-1)*b),_=D=>wr.top+(1-D/g)*(hh-wr.
top-wr.bottom),v=f.at,S=v?d[v.row]:void 0,k=v&&S?S.points[v.column]??null:null,A=v&&S?`${S.name}, ${r} ${o[v.column]}: ${k?
`${s(k.value)}, between ${s(k.low)} and ${s(k.high)}`:"not over"}`:"",M=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
b/48))));return i(Fe,{title:e,summary:t,announced:A,onKey:f.key,table:a,actions:A&&i("span",{class:GS,"aria-hidden":"tru\
e",children:A}),legend:n.length>1&&i(ic,{rows:n.map(({key:D,keys:O,color:N,points:z})=>({key:D,keys:O,color:N??0,last:z.
findLast(L=>L!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:m,text:s}),children:i("div",{ref:u,class:HS,
children:c>0&&i("svg",{width:c,height:hh,"aria-hidden":"true",children:[ap(0,g,5).map(D=>i("g",{children:[i("line",{x1:wr.
left,x2:c-wr.right,y1:_(D),y2:_(D),class:IS}),i("text",{x:wr.left-8,y:_(D)+4,class:qS,children:s(D)})]},D)),o.map((D,O)=>O%
M===0&&i("text",{x:x(O),y:hh-8,class:VS,children:D},D)),d.length<=jS&&d.map(({key:D,points:O,color:N})=>i("path",{d:Q6(O,
x,_),class:US,style:{fill:gh(N)}},D)),d.map(({key:D,points:O,color:N})=>i("path",{d:Z6(O,x,_),class:WS,"stroke-dasharray":N===
null?void 0:_s(N).join(" "),style:{stroke:gh(N)}},D)),d.map((D,O)=>D.points.map((N,z)=>N&&i("circle",{cx:x(z),cy:_(N.value),
r:v?.row===O&&v.column===z?5:3,class:KS,style:{fill:gh(D.color)},...f.mark(O,z),onPointerEnter:()=>f.set({row:O,column:z}),
onClick:L=>l(n.indexOf(D),z,L.currentTarget)},`${D.key} ${z}`)))]})})})}function gh(e){return e===null?"var(--other)":`v\
ar(${It(e)})`}function Z6(e,t,n){return e.map((o,r)=>o===null?"":`${e[r-1]?"L":"M"}${t(r)} ${n(o.value)}`).join("")}function Q6(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let r=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...r,...s].join("L")}Z`}function YS(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((r,{size:s})=>r+s,0),cells:t.total.map(({count:r,
size:s,share:a,value:l})=>({count:r,size:s,share:a,value:ZS(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:r,size:s,
periods:a})=>({kind:"cohort",group:e,start:r,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:ZS(c),complete:p}))}))]:[o]}function ZS(e){return typeof e=="number"?e:null}function up(e,t){let n=(e.groups??
[]).flatMap((o,r)=>YS(o,o,t(r)));return[...YS(null,e,t(-1)),...n]}function Bl(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function yh(e,t){let n=t==="count"&&e.some(({kind:r})=>r==="cohort")?e.filter(({kind:r})=>r==="cohort"):
e,o=0;for(let{cells:r}of n)r.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Bl(s,t)??0))});return o}var QS=9;function XS(e,t){
return e===null||e<=0||t<=0?0:Math.min(QS,Math.max(1,Math.ceil(e/t*QS)))}function e2(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function t2(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let r of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,r.complete?(n.count+=r.count,n.size+=r.size):n.unfinished++;return n}function n2(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,r=1+n*n/t,s=(o+n*n/(2*t))/r,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/r;return[Math.
max(0,s-a),Math.min(1,s+a)]}function Fl(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(r=>Array.
isArray(r)?r.join("–"):String(r))].slice(0,n):Array.from({length:n},(r,s)=>String(s))}function cp({rows:e,names:t,rowName:n}){let o=Z(()=>[{key:"cohort",head:"cohort",cell:r=>i("bdi",{children:ne(n(r))})},{
key:"size",head:"size",number:!0,cell:r=>V(r.size)},...t.map((r,s)=>({key:`period ${r}`,head:r,number:!0,cell:({cells:a})=>{
let l=a[s];return l===void 0||l.size===0?"–":`${V(l.count)} (${I(l.share)})${l.complete?"":" not over"}`}}))],[t]);return i(
Ye,{label:"Cohorts",rows:e,columns:o})}var X6=50;function r2({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",r=Fl(e).slice(1),s=Z(()=>(e.groups??
[]).slice(0,X6),[e]),a=Z(()=>s.length===0?[o2(e.total,null,t)]:s.map(p=>o2(p.total,p,t)),[e,t]),l=up(e,()=>!1),u=(p,m,d)=>{
let f=s[p]??null;n({period:m+1,state:"returned",...ti(f)},`${f?Tn(f):"all"}, ${o} ${r[m]}`,d)},c=a[0]?.points[0];return i(
JS,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:r,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${ne(t)}`}: ${a.length} lines over ${r.length} periods, ${c?I(c.value):"nobody"} in ${o} 1`,table:i(cp,{rows:l,names:Fl(
e),rowName:({group:p})=>p?Tn(p):"all"})})}function o2(e,t,n){let o=t?Tn(t):"all",r=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=n2(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:mn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:r}}var s2="sn",a2="xn",l2="cn",u2="d",pp="Y",mp="Je",c2="gn",p2="e",m2="Z",d2="hn",f2="fn",h2="un",g2="mn",y2="Ke",b2="Oe";function v2({row:e,name:t,by:n,says:o,largest:r,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:m}){return i(
"tr",{class:e.kind==="total"?m2:void 0,children:[i("th",{scope:"row",class:pp,children:s===null?i("span",{class:d2,children:t}):
i("button",{type:"button",tabIndex:-1,class:f2,"aria-expanded":s,onClick:a,children:[i(de,{name:s?"down":"right",size:12}),
e.group===null?"all":i(xr,{property:n,group:e.group,most:24})]})}),i("td",{class:mp,title:V(e.size),children:U(e.size)}),
e.cells.map((d,f)=>{let g=e.kind==="total"&&!d.complete;return i("td",{class:p2,"data-shade":f===0||!d.complete?0:XS(Bl(
d,o),r),"data-open":!d.complete,"data-marked":l(f),...u(f),title:g?"no finished period":`${V(d.count)} of ${V(d.size)}, ${I(
d.share)}${d.complete?"":", not over"}`,onClick:b=>p(f,b.currentTarget),onPointerDown:()=>m(f,!1),onPointerEnter:b=>{b.buttons===
1&&m(f,!0)},children:g?"":c(d)},f)})]})}var eN=120,tN=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function w2({answer:e,says:t,by:n,
zone:o,onMark:r}){let[s,a]=P(new Set),[l,u]=P(!1),[c,p]=P(null),m=(e.groups?.length??0)>0,d=Z(()=>up(e,N=>s.has(N)!==(N===
-1&&!m)),[e,s,m]),f=l?d:d.slice(0,eN),g=Fl(e),b=e.query?.retention?.period??"day",x=tN.get(b)??86400,_=N=>N.kind==="coho\
rt"?en(N.start,x,o):N.group===null?"all":Tn(N.group),v=(N,z)=>{let L=f[N.row],X={period:N.column,state:"returned",...L.kind===
"cohort"?{cohort:L.start}:{},...ti(L.group)};r(X,`${_(L)}, ${b} ${g[N.column]}`,z)},S=gt(f.length,g.length,v),k=c&&S.at?
e2(c,S.at):null,A=N=>(N.key.startsWith("Arrow")&&p(N.shiftKey?c??S.at:null),N.key==="Escape"&&c?(p(null),!0):S.key(N)),M=N=>{
let z=new Set(s);z.delete(N)||z.add(N),a(z)},D=S.at?f[S.at.row]:void 0,O=k?oN(f,k):D&&S.at?`${_(D)}, ${b} ${g[S.at.column]}\
: ${nN(D.cells[S.at.column])}`:"";return i(Fe,{title:i(B,{children:["Came back, by ",b," ",i("span",{class:s2,children:[
"of ",U(f[0]?.size??0)," actors"]})]}),summary:rN(e,b),announced:O,onKey:A,actions:k&&i("span",{class:a2,children:O}),table:i(
cp,{rows:d,names:g,rowName:_}),legend:i("div",{class:g2,"aria-hidden":"true",children:[i("span",{children:"0"}),i("span",
{class:y2}),i("span",{children:x2(yh(d,t),t)}),i("span",{class:b2})," period not over, in no total"]}),children:i("div",
{class:l2,children:[i("table",{class:u2,children:[i("thead",{children:i("tr",{children:[i("th",{scope:"col",class:pp,children:m?
n:"cohort"}),i("th",{scope:"col",class:mp,children:"size"}),g.map((N,z)=>i("th",{scope:"col",class:c2,children:z===0?`${b}\
 0`:N},N))]})}),i("tbody",{onPointerLeave:()=>{},children:f.map((N,z)=>i(v2,{row:N,name:_(N),by:n,says:t,largest:yh(d,t),
open:N.kind==="total"?d[z+1]?.kind==="cohort":null,onToggle:()=>M(N.group===null?-1:(e.groups??[]).indexOf(N.group)),marked:L=>k!==
null&&z>=k.fromRow&&z<=k.toRow&&L>=k.fromColumn&&L<=k.toColumn,mark:L=>S.mark(z,L),text:L=>x2(Bl(L,t),t),onChoose:(L,X)=>{
c||v({row:z,column:L},X)},onPress:(L,X)=>{p(X?c??S.at:null),S.set({row:z,column:L})}},z))})]}),d.length>f.length&&i("but\
ton",{type:"button",class:h2,onClick:()=>u(!0),children:["All ",V(d.length)," rows"]})]})})}function x2(e,t){return e===
null?"–":t==="share"?I(e):U(e)}function nN(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${U(e.value)}`;
return`${V(e.count)} of ${V(e.size)}, ${I(e.share)}${t}${e.complete?"":", the period is not over"}`}function oN(e,t){let{
cells:n,unfinished:o,count:r,size:s}=t2(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${U(r)} of ${U(s)}, ${s===0?"–":I(r/s)}${a}`}function rN(e,t){let n=e.total[1],o=e.total.findLast(({size:r})=>r>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${I(n?.share??0)} came back in ${t} 1, ${I(o?.share??0)} in th\
e last finished one`}function k2({answer:e,onMark:t}){let[n,o]=P(!1),r=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Bn(
u.periods,r)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return i(lp,{title:`On how many ${r}s: ${U(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${r}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${U(e.count)} actors, ${I(a?.share??0)} on one ${r} only, ${l.toFixed(1)} on average`,actions:i(wt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var C2="vn";function _2({result:e,as:t}){let{answer:n,of:o,phase:r}=e,[s,a]=P(!1),l=tr(o,m=>o?lN(o,m):[]),u=(m,d,f)=>l.onMark(m.state===
"returned"&&s&&m.period!==0?{...m,state:"not_returned"}:m,s?`not: ${d}`:d,f);if(!n||!o)return i(To,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(pN(n))return i(Pn,{children:[i(k2,{answer:n,onMark:l.onMark}),l.menu]});if(cN(n))return i(
Pn,{children:[i(zS,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!uN(n))return i(To,{result:e});if(n.cohorts.every(({size:m})=>m===
0)&&r==="exact")return i(er,{result:e,children:"Nobody of this range did what starts a cohort."});let p=pe(o.retention?.
by).join(", ");return i(Pn,{children:[i(aN,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function aN({answer:e,as:t,by:n,zone:o,onMark:r,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=P(()=>zo("retention-says")??"share"),p=f=>{c(f),Ho("retention-says",f)},m=u==="value"&&!s?"share":u,d=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return i(Pn,{children:[i("div",{class:C2,
children:[t!=="curve"&&i(wt,{label:"What cells say",value:m,onChange:p,choices:d}),i(wt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?i(r2,{answer:e,by:n,onMark:r}):i(w2,{answer:e,says:m,by:n,zone:o,onMark:r})]})}function lN(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>He(
{document:{...Pe(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function uN(e){return"cohorts"in e}
function cN(e){return"periods"in e}function pN(e){return"active_periods"in e}function S2(e){return e.document.lifecycle?i(Kf,{...e}):e.document.stickiness?i(Gf,{...e}):i(Uf,{...e})}var M2={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:["retention","lifecycle","stickiness","where"],chartOf:e=>e.lifecycle?"lifecycl\
e":e.stickiness?"stickiness":"matrix",choose:wS,Sentence:S2,Page:_2};function T2({answer:e}){let t=(n,o)=>o?i(E,{shown:Xt}):i(E,{value:n,most:64,middle:!0});return i(Ye,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>V(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>I(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":ke(n.median)}]})}function dp(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function mN(e){return"other"in e?dp(e.depth,null,
!0):dp(e.depth,e.value,!1)}function P2(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,m)=>p-m),o=n.map(p=>e.
nodes.filter(m=>m.depth===p).sort(dN)),r=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((m,{count:d})=>m+d,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,m)=>{let d=0;for(let f of p){let g=Math.max(t.nodeLeast,f.count*l);u.push({key:mN(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:m*r,y:d,height:g}),d+=
g+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:fN(e.edges,u,l),depths:n,width:r*n.length,height:c,
columnWidth:r}}function dN(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function fN(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),r=e.flatMap(c=>{let p=o.get(dp(c.depth,c.from,c.from_other===!0)),m=o.get(dp(c.depth+1,c.to,c.to_other===
!0));return p&&m?[{edge:c,from:p,to:m}]:[]}),s=new Map,a=new Map,l=(c,p,m)=>{let d=c.get(p.key)??0;return c.set(p.key,d+
m),p.y+d},u=new Map;for(let{edge:c,from:p}of[...r].sort((m,d)=>m.to.y-d.to.y))u.set(c,l(s,p,c.count*n));return[...r].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:m})=>({from:p.key,to:m.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,m,c.count*n)}))}function $2(e,t){let n=new Set([t]),o=new Set,r=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),r(u[l],a,l))};return r(t,"from","to"),r(t,"to","from"),{nodes:n,edges:o}}
function D2(e,t,n){let o=(t+n)/2,r=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+r}C${o} ${a+r} ${o} ${s+r} ${t} ${s+r}Z`}var A2="bn",E2="wn",O2="yn",R2="f",L2="ee",N2="C",B2="Pe",F2="kn",z2="ie",H2="zn";var Ui=8,gN=6.6;function I2({answer:e,actions:t,onMark:n}){let{host:o,width:r}=Ms(),s=Z(()=>P2(e,{width:Math.max(r,1),height:460,
bar:Ui,columnLeast:148,nodeLeast:20,gap:8}),[e,r]),a=Z(()=>s.depths.map(x=>s.nodes.filter(_=>_.depth===x)),[s]),[l,u]=P(
null),c=Math.max(0,...a.map(x=>x.length)),p=gt(c,a.length,({row:x,column:_},v)=>{let S=a[_][x];S&&g(S,v)}),m=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,d=l??m?.key??null,f=Z(()=>d===null?null:$2(s,d),[s,d]),g=(x,_)=>{
n({depth:x.depth,node:x.others>0?{other:!0}:{value:x.value}},zl(x),_)},b=d===null?"":bN(s,d,e.count);return i(Fe,{title:i(
B,{children:[U(e.count)," paths ",i("span",{class:E2,children:b})]}),summary:vN(e,s),onKey:p.key,announced:m?b:"",actions:t,
table:i(T2,{answer:e}),children:i("div",{ref:o,class:A2,children:r>0&&i("svg",{width:s.width,height:s.height+32,onPointerLeave:()=>u(
null),"aria-hidden":"true",children:[s.depths.map((x,_)=>i("text",{x:_*s.columnWidth,y:14,class:O2,children:q2(x)},x)),i(
"g",{transform:"translate(0 28)",children:[s.edges.map(x=>{let _=s.nodes.find(({key:S})=>S===x.from),v=f?.edges.has(x)??
!1;return i("path",{d:D2(x,_.x+Ui,_.x+s.columnWidth),class:R2,"data-lit":v,"data-dim":f!==null&&!v,children:i("title",{children:`${V(
x.count)}${x.median===null?"":`, median ${ke(x.median)}`}`})},`${x.from} ${x.to}`)}),a.map((x,_)=>x.map((v,S)=>i(yN,{node:v,
width:s.columnWidth-Ui,mark:p.mark(S,_),isAt:m===v,dim:f!==null&&!f.nodes.has(v.key),onPoint:()=>u(v.key),onChoose:k=>g(
v,k)},v.key)))]})]})})})}function yN({node:e,width:t,mark:n,isAt:o,dim:r,onPoint:s,onChoose:a}){let l=U(e.count),u=Math.
max(4,Math.floor((t-20)/gN)-l.length-1),c=e.count===0?0:e.ends/e.count;return i("g",{class:L2,"data-dim":r,"data-other":e.
others>0,onPointerEnter:s,onClick:p=>a(p.currentTarget.firstElementChild),children:[i("rect",{x:e.x,y:e.y,width:Ui,height:e.
height,rx:2,class:N2,...n,"data-cursor":o}),c>0&&i("rect",{x:e.x,y:e.y+e.height*(1-c),width:Ui,height:e.height*c,rx:2,class:B2}),
i("rect",{x:e.x+Ui,y:e.y,width:t-16,height:20,class:F2}),i("text",{x:e.x+Ui+6,y:e.y+14,class:z2,children:[i("tspan",{"da\
ta-word":e.others>0,children:ks(zl(e),u)}),i("tspan",{dx:6,class:H2,children:l})]}),i("title",{children:`${zl(e)}: ${V(e.
count)}${e.ends>0?`, ${V(e.ends)} end here`:""}${e.starts>0?`, ${V(e.starts)} begin here`:""}`})]})}function zl(e){return e.
others>0?`${Xt.text} ${e.others}`:J(e.value).text}function q2(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function bN(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let r=o.ends===0?"":`, ${I(o.ends/Math.max(1,o.count))} end here`;return`${q2(
o.depth)} ${zl(o)}: ${V(o.count)}, ${I(o.count/Math.max(1,n))} of all${r}`}function vN(e,t){let n=t.nodes.find(({depth:r})=>r===
1),o=n?`, most often followed by ${zl(n)} (${I(n.count/Math.max(1,e.count))})`:"";return`${U(e.count)} paths over ${t.depths.
length} depths${o}; ${cn.other} stands for rare ones`}var V2="jn",W2="E",U2="Sn",K2="Xn",G2="Qe",j2="re",bh="Bn",J2="Cn",Y2="En";function Q2({answer:e,onFunnel:t}){let n=e.top_paths,o=gt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
r=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return i(Fe,{title:`${U(e.count)} paths`,summary:`\
Whole paths: ${n.slice(0,3).map(a=>Z2(a,e.count)).join("; ")}`,announced:r?Z2(r,e.count):"",onKey:o.key,table:i(wN,{answer:e}),
children:i("ol",{class:V2,children:n.map((a,l)=>i("li",{class:W2,...o.mark(l,0),children:[i("span",{class:U2,title:V(a.count),
children:U(a.count)}),i("span",{class:K2,children:I(a.count/Math.max(1,e.count))}),i("span",{class:G2,children:i("span",
{class:j2,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?i("span",{class:bh,children:[
i(E,{shown:Xt})," ",V(a.paths)," other paths"]}):i(B,{children:[i("span",{class:bh,children:a.nodes.map((u,c)=>i("span",
{class:J2,children:[c>0&&i("span",{class:Y2,"aria-hidden":"true",children:"›"}),i(E,{value:u,most:32,middle:!0})]},c))}),
a.nodes.length>1&&i(F,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"Funnel"})]})]},l))})})}function wN({
answer:e}){return i(Ye,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>V(
t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>I(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>i("\
bdi",{children:X2(t)})}]})}function X2(e){return"other"in e?`${Xt.text} ${e.paths}`:e.nodes.map(t=>J(t).text).join(" › ")}
function Z2(e,t){return`${X2(e)}: ${V(e.count)}, ${I(e.count/Math.max(1,t))}`}function vh(e){return e.paths?.node??"event"}function pa(e,t){let n=vh(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?wn(t):String(t)}`}function fp(e,t){return{...e,paths:{...e.paths,...t}}}
function eM(e,t){let{end:n,end_at:o,before:r,...s}=e.paths??{};return{...e,paths:{...s,start:pa(e,t),after:s.after||5}}}
function tM(e,t){let{start:n,after:o,before:r,...s}=e.paths??{};return{...e,paths:{...s,end:pa(e,t),before:r||o||5}}}function nM(e,t){
let n=e.paths?.exclude,o=pa(e,t);return fp(e,{exclude:n===void 0?o:`${n} or ${o}`})}function oM(e,t,n){let o=vh(e);return fp(
e,{node:`if(${pa(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function rM(e,t,n){
return fp(e,{node:`if(${pa(e,t)}, ${wn(n)}, string(${vh(e)}))`})}function iM(e,t){let{start:n,end:o,before:r,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?r??5:s??5)+t));return fp(e,a?{before:u}:{after:u})}function sM(e,t){
let{per:n,gap:o,session:r}=e.paths??{};return{...Pe(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:pa(e,s)})),session:r??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var aM="Ve",lM="In",uM="Un",cM="We",pM="Ln",mM="Mn";function $o({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let s=K(null),a=xn();return st(()=>{ur();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("dialog",{ref:s,class:xe(aM,r&&lM),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[i("div",{class:uM,children:[i("h2",{id:a,tabIndex:-1,
class:cM,children:e}),i(F,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),i("div",{class:pM,children:n}),
o&&i("div",{class:mM,children:o})]})}var fM="Nn",hM="Rn",gM="An";function yM({document:e,change:t,onClose:n}){let r=(Be(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),He({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?i($o,{title:"\
Merge under a name",onClose:n,children:i(Wn,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(rM(e,t.value,a.trim()),"merge")}})}):i($o,{title:"E\
xpand by a property",onClose:n,children:i("ul",{class:hM,children:r.map(a=>i("li",{children:i(F,{kind:"plain",class:gM,onClick:()=>s(
oM(e,t.value,ve(a)),"expand"),children:i(E,{value:a})})},a))})})}function bM({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t,[a,l]=P(null),{onMark:u,menu:c}=tr(r,(p,m)=>!r||!p.
node||!("value"in p.node)?[]:SN(r,p.node.value,m,d=>l({kind:d,value:p.node.value,label:m})));return!o||!r||!MN(o)?i(To,{
result:t}):o.count===0&&s==="exact"?i(er,{result:t,children:"No session of this range has such a path."}):n==="list"?i(Pn,
{children:i(Q2,{answer:o,onFunnel:p=>_N(r,p)})}):i(Pn,{children:[i(I2,{answer:o,onMark:u,actions:i(CN,{document:e})}),c,
a&&i(yM,{document:r,change:a,onClose:()=>l(null)})]})}function CN({document:e}){let t=n=>ae({document:iM(e,n)});return i(
"span",{class:fM,children:[i(F,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),i("span",{
children:"steps"}),i(F,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function _N(e,t){
He({document:sM(e,t),view:"funnel",as:null},"funnel of a path")}function SN(e,t,n,o){let r=(s,a,l)=>({label:s,icon:a,act:()=>He(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[r("Start here","right",eM),r("End here","left",tM),r("Hide","minu\
s",nM),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function MN(e){return"top_paths"in e}var vM={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:["paths","where"],chartOf:()=>"flow",Sentence:jf,Page:bM};function Ki(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function wh(e,t,n){
let o=Ki(e),r={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Pe(e),aggregate:{over:r,...t}}}function xM(e){
return wh(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function wM(e){return wh(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function kM(e){
let t=Ki(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function kh(e,t,n){
let{properties:o,...r}=Ki(e);return{...Pe(e),aggregate:{over:{sessions:{...r,properties:{[t]:n}}},measures:["count()"],by:[
ve(t)],limit:6}}}var TN=864e5,PN=300;function CM(e,t,n,o,r){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(TN/24,l*PN/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(Ki(e).properties??{}).map(ve),{compare:m,
...d}=wh(e,{measures:["count()"],by:[ve(o),"start","end","duration","events",...p],order:["start desc"],limit:r});return{
...d,...c}}function _M(e,t,n,o,r){let s=[...new Set(n.map(f=>wn(String(f))))].join(", "),a=`string(${ve(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:m,...d}=Pe(e);return{...d,from:o,to:new Date(Date.parse(r)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",ve(t),"event"],order:"time asc",limit:1e4}}}function SM({answer:e,onMark:t}){let n=Z(()=>ip((e?.rows??[]).flatMap(([r,s])=>typeof r=="number"&&typeof s=="number"?[{
from:r,count:s}]:[])),[e]);if(!e)return i(_t,{});let o=n.reduce((r,{count:s})=>r+s,0);return i(sp,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${U(o)} sessions, in ${n.length} bins that grow`,onBin:(r,s)=>t({range:{
column:"duration",from:r.from,...r.to===null?{}:{to:r.to}}},r.to===null?`${ke(r.from)} and more`:`${ke(r.from)} to ${ke(
r.to)}`,s)})}var MM="Dn",TM="Hn",PM="_n",$M="qn",DM="Fn",AM="Tn",EM="Gn",OM="Jn",RM="Ye",LM="Kn",NM="On",BM="ae",FM="Pn",zM="Qn";function HM({answer:e}){let[t,n,o,r,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return i("dl",{class:MM,
children:[i(fa,{label:"sessions",value:da(t,U),...typeof t=="number"?{title:V(t)}:{}}),i(fa,{label:"events each",value:da(
n,u=>u.toFixed(1))}),i(fa,{label:"median duration",value:da(o,ke)}),i(fa,{label:"p90 duration",value:da(r,ke)}),i(fa,{label:"\
of one event only",value:da(s,u=>I(l===0?0:u/l))}),i(fa,{label:"events",value:da(a,U)})]})}function da(e,t){return e==null?
"–":t(e)}function fa({label:e,value:t,title:n}){return i("div",{class:TM,children:[i("dd",{class:PM,title:n,children:t}),
i("dt",{class:$M,children:e})]})}var IM="Vn",qM="i",Hl="Wn",_h="Yn",VM="Zn",WM="Ze",UM="ei";function KM({title:e,sessions:t,events:n,per:o,properties:r,zone:s,onSession:a}){let[l,u]=P(!1),c=Z(()=>Vy(t,n),[t,n]),p=gt(
t.length,1,({row:f})=>a(t[f])),m=Math.max(1,...t.map(({start:f,end:g})=>g-f)),d=p.at?t[p.at.row]:void 0;return i(Fe,{title:e,
summary:`The latest ${t.length} sessions`,announced:d?ON(d,o,s):"",onKey:p.key,actions:i(wt,{label:"Scale of the timelin\
es",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Each its o\
wn"}]}),table:i(EN,{sessions:t,per:o,properties:r,zone:s}),children:i("div",{class:IM,children:i("table",{class:qM,children:[
i("thead",{children:i("tr",{children:[i("th",{scope:"col",children:"start"}),i("th",{scope:"col",children:i(E,{value:o,most:24})}),
i("th",{scope:"col",class:Hl,children:"duration"}),i("th",{scope:"col",class:Hl,children:"events"}),r.map(f=>i("th",{scope:"\
col",children:i(E,{value:f,most:24})},f)),i("th",{scope:"col",class:_h,children:"timeline"})]})}),i("tbody",{children:t.
map((f,g)=>i("tr",{...p.mark(g,0),onClick:()=>a(f),children:[i("td",{children:le(f.start,s,"second")}),i("td",{children:i(
E,{value:f.actor,most:24,middle:!0})}),i("td",{class:Hl,children:ke((f.end-f.start)/1e3)}),i("td",{class:Hl,children:V(f.
events)}),f.properties.map((b,x)=>i("td",{children:i(E,{value:b,most:32,middle:!0})},x)),i("td",{class:_h,children:i(AN,
{session:f,events:c[g],length:l?f.end-f.start:m,zone:s})})]},g))})]})})})}var DN=300;function AN({session:e,events:t,length:n,
zone:o}){let r=e.start+Math.max(1,n);return i("span",{class:VM,children:[i("span",{class:WM,style:{"--to":Wa(e.end,e.start,
r)}}),t.slice(0,DN).map((s,a)=>i("span",{class:UM,title:`${J(s.event).text}, ${le(s.time,o,"millisecond")}`,style:{"--at":Wa(
s.time,e.start,r),"--color":`var(${It(mn("event",[s.event]))})`}},a))]})}function EN({sessions:e,per:t,properties:n,zone:o}){
return i(Ye,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:r})=>le(r,o,"millisecond")},{key:"a\
ctor",head:i(E,{value:t,most:32}),cell:({actor:r})=>i(E,{value:r,most:48,middle:!0})},{key:"duration",head:"duration",number:!0,
cell:({start:r,end:s})=>ke((s-r)/1e3)},{key:"events",head:"events",number:!0,cell:({events:r})=>V(r)},...n.map((r,s)=>({
key:`property ${r}`,head:i(E,{value:r,most:32}),cell:a=>i(E,{value:a.properties[s],most:48,middle:!0})}))]})}function ON({
actor:e,start:t,end:n,events:o},r,s){return`${r} ${J(e).text}, ${le(t,s,"second")}, ${ke((n-t)/1e3)}, ${V(o)} events`}var RN=50;function jM({document:e,echo:t,count:n,zone:o}){let r=Ki(e).per??Be(e.dataset).value.value?.actors?.[0]??null,
s=ut(r===null?null:CM(e,t,n,r,RN)),a=Z(()=>LN(GM(s.answer)),[s.answer]),l=Z(()=>r===null||a.length===0?null:_M(e,r,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,r]),u=ut(l),c=Z(()=>NN(GM(u.answer)),[u.answer]);return r===null||!s.answer?i(_t,{}):i(KM,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:r,properties:Object.keys(Ki(e).properties??{}),zone:o,onSession:p=>fn(Rs(e.dataset,String(
p.actor)))})}function GM(e){return e!==null&&"columns"in e?e:null}function LN(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function NN(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function JM({document:e,name:t,expression:n}){let{answer:o}=ut(kh(e,t,n)),r=o&&"columns"in o?o:null,s=r?Number(r.total?.[1]??
r.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=r?[...r.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...r.other?[{
value:null,count:Number(r.other[1]),rest:!0}]:[]]:[],l=u=>He({document:BN(e,t,n,u),view:"difference",as:null},`sessions \
of ${ne(t)} ${J(u).text}`);return i("section",{class:EM,"aria-label":ne(t),children:[i("h2",{class:OM,children:i(E,{value:t,
most:32})}),i("ul",{children:a.map(({value:u,count:c,rest:p},m)=>i("li",{children:i("button",{type:"button",class:RM,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[i("span",{class:LM,children:p?i(E,{shown:Xt}):
i(E,{value:u,most:40,middle:!0})}),i("span",{class:NM,children:i("span",{class:BM,"data-other":p,style:{"--share":s===0?
0:c/s}})}),i("span",{class:FM,children:I(s===0?0:c/s)}),i("span",{class:zM,children:U(c)})]})},m))})]})}function BN(e,t,n,o){
let r=kh(e,t,n),{aggregate:s,...a}=r;return{...a,difference:{over:s.over,selection:$s(void 0,Ka(t,o))}}}function YM({result:e}){let{answer:t,of:n,phase:o}=e,r=ut(n&&xM(n)),s=ut(n&&wM(n)),a=tr(s.of);if(!t||!n||!ZM(t))return i(
To,{result:e});if(t.rows.length===0&&o==="exact")return i(er,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=Sh(r.answer)?.rows[0]?.[0];return i(Pn,{children:[i(HM,{answer:Sh(r.answer)}),i("di\
v",{class:DM,children:[i(FN,{answer:t,document:n,zone:l}),i(SM,{answer:Sh(s.answer),onMark:a.onMark})]}),i("div",{class:AM,
children:Object.entries(kM(n)).slice(0,4).map(([c,p])=>i(JM,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&i(jM,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function FN({answer:e,document:t,zone:n}){return mt(e,t).
time<0?i(Cn,{answer:e,document:t,zone:n}):i(Qs,{answer:IN(e,t),document:t,zone:n,form:"lines",end:zN(e),onZoom:HN})}function zN(e){
let t=e.query?.to;return t===void 0?Date.now():Math.min(Date.parse(String(t)),Date.now())}function HN(e,t){nn({from:new Date(
e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function IN(e,t){let{measures:n}=mt(e,t),o=e.columns.map((s,a)=>a).
filter(s=>!n.includes(s)||s===n[0]),r=s=>o.map(a=>s[a]);return{...e,columns:r(e.columns),rows:e.rows.map(r)}}function ZM(e){
return"columns"in e}function Sh(e){return e!==null&&ZM(e)?e:null}var QM={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:["aggregate","where"],chartOf:()=>"\
overview",Sentence:Jf,Page:YM};function Il(e){return e.score>=.05}var hp=4;function ha(e,t){let n=e.values??[];return t?n:n.slice(0,hp)}function ri({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((r,s)=>({from:t[s],to:t[s+1],selection:r,baseline:o[s]??
{count:0,share:0}}))}function gp(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function XM(e,t){return e.distribution?ri(e).length:Math.max(1,ha(e,t).length)}function eT({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:r,baseline:s,lift:a})=>({
property:n,value:J(o??null).text,selection:r,baseline:s,lift:a})),...ri(n).map(({from:o,to:r,selection:s,baseline:a})=>({
property:n,value:`${J(o).text} to ${J(r).text}`,selection:s,baseline:a,lift:void 0}))]);return i(Ye,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>i(E,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>i("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>V(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>I(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>V(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>I(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":gp(n)}]})}var ga="ep",tT="ip",Th="I",Ph="u",$h="U",nT="rp",oT="ii",rT="ri",iT="L",sT="te",aT="ai",lT="ti",uT="ap",cT="oi",pT="ni",
mT="tp",dT="op",fT="np",hT="pp",gT="pi",yT="di",bT="li",vT="si",xT="dp",wT="lp",kT="sp",CT="xp";function _T({bins:e,median:t,text:n,mark:o,onChoose:r}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return i("div",{class:xT,children:[i("div",{class:wT,style:{"--bins":e.
length},children:e.map((l,u)=>i("div",{class:sT,...o(u),onClick:c=>r(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${I(l.selection.share)}, baseline ${I(l.baseline.share)}`,children:[i("span",{class:$h,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),i("span",{class:$h,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),i("div",{class:kT,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&i("span",{class:CT,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&i("p",{class:ga,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function ST({property:e,zone:t,all:n,onAll:o,mark:r,onChoose:s,onAction:a}){let l={property:e.name},u=!Il(e)&&!n,c=ha(e,
n);return i("li",{class:oT,"data-quiet":u,children:[i("div",{class:rT,...u?r(0):{},children:[i("button",{type:"button",tabIndex:-1,
class:aT,"aria-expanded":!u,onClick:o,children:[i(de,{name:u?"right":"down",size:12}),i(E,{value:e.name,most:48,middle:!0})]}),
i("span",{class:lT,title:`score ${e.score}`,children:[i("span",{class:uT,children:i("span",{class:cT,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),i("span",{class:pT,children:VN(e)}),i(yp,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),i(yp,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&i(_T,{bins:ri(
e),median:e.median,mark:r,onChoose:s,text:p=>Fr(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&i("ul",{class:mT,
children:[c.map((p,m)=>i(qN,{value:p,mark:r(m),onChoose:d=>s(m,d),onAction:d=>a(d,{...l,value:p.value??null,side:"select\
ion"})},m)),(e.values?.length??0)>hp&&i("li",{children:i("button",{type:"button",tabIndex:-1,class:vT,onClick:o,children:n?
"fewer":`${e.values.length-hp} more`})})]})]})}function qN({value:e,mark:t,onChoose:n,onAction:o}){return i("li",{class:iT,
...t,children:[i("button",{type:"button",tabIndex:-1,class:dT,onClick:r=>n(r.currentTarget),children:i(E,{value:e.value??
null,most:40,middle:!0})}),i("span",{class:fT,onClick:r=>n(r.currentTarget),title:`selection ${e.selection.count} (${I(e.
selection.share)}), baseline ${e.baseline.count} (${I(e.baseline.share)})`,children:[i("span",{class:Ph,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),i("span",{class:Ph,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),i("span",{class:hT,children:[i("span",{children:I(
e.selection.share)}),i("span",{class:ga,children:I(e.baseline.share)})]}),i("span",{class:gT,children:gp(e.lift)}),i("sp\
an",{class:yT,children:[i(yp,{label:"Only",title:`Only ${J(e.value??null).text}`,onClick:()=>o("only")}),i(yp,{label:"No\
t",title:`Without ${J(e.value??null).text}`,onClick:()=>o("not")})]})]})}function yp({label:e,title:t,onClick:n}){return i(
"button",{type:"button",tabIndex:-1,class:bT,title:t,onClick:n,children:e})}function VN(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Bn(e.different,"value");return`${t}${n}${Il(
e)?"":`${n===""?"":", "}none stands out`}`}function MT({answer:e,zone:t,onMark:n,onAction:o}){let[r,s]=P(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>XM(f,r.
has(f.name)))),u=(f,g,b)=>{let x=a[f],_=TT(x,g,r.has(x.name));n(_.mark,_.label,b)},c=gt(a.length,l,({row:f,column:g},b)=>u(
f,g,b)),p=c.at&&a[c.at.row],m=p&&c.at?WN(p,c.at.column,r.has(p.name)):"",d=f=>{let g=new Set(r);g.delete(f)||g.add(f),s(
g)};return i(Fe,{title:i(B,{children:[U(e.selection.count)," selected ",i("span",{class:ga,children:["against ",U(e.baseline.
count)]})]}),summary:UN(e),announced:m,onKey:c.key,table:i(eT,{answer:e}),actions:i("span",{class:tT,children:[i("span",
{class:Th,"data-side":"selection"}),"selection",i("span",{class:Th,"data-side":"baseline"}),"baseline"]}),children:i("ul",
{class:nT,children:a.map((f,g)=>i(ST,{property:f,zone:t,all:r.has(f.name),onAll:()=>d(f.name),mark:b=>c.mark(g,b),onChoose:(b,x)=>u(
g,b,x),onAction:o},f.name))})})}function TT(e,t,n){let o=ri(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${ne(e.name)} ${J(o.from).text} to ${J(o.to).text}`}}let r=ha(e,n)[t]?.value??null;
return{mark:{property:e.name,value:r,side:"selection"},label:`${ne(e.name)} = ${J(r).text}`}}function WN(e,t,n){let o=ri(
e)[t]??ha(e,n)[t],{label:r}=TT(e,t,n);return`${r}, score ${e.score.toFixed(2)}${o?`: ${I(o.selection.share)} of the sele\
ction, ${I(o.baseline.share)} of the baseline`:""}`}function UN(e){let t=e.properties.filter(Il).slice(0,3).map(n=>{let o=n.
best,r=o&&o.value!==void 0?` (${J(o.value).text}: ${I(o.selection.share)} against ${I(o.baseline.share)})`:"";return`${ne(
n.name)} ${n.score.toFixed(2)}${r}`});return`What sets ${U(e.selection.count)} apart from ${U(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function PT(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),r=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(r)||r<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(r-o)).toISOString(),to:new Date(r).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Dh(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var DT="cp",bp="gp",AT="xi";function ET({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:r,other_properties:s=0}=e;return r.length===0&&t.length===
0&&s===0?null:i("div",{class:AT,children:[t.length>0&&i("p",{children:["Hidden: ",t.map((a,l)=>i("span",{children:[l>0&&
", ",i(E,{value:a,most:32})]},a))," ",i(F,{small:!0,onClick:n,children:"Show"})]}),s>0&&i("p",{children:[Bn(s,"more prop\
erty","more properties")," ",i(F,{small:!0,onClick:o,children:"Show all"})]}),r.length>0&&i("details",{children:[i("summ\
ary",{children:[Bn(r.length,"property","properties")," not looked at"]}),i("ul",{children:r.map(({name:a,why:l})=>i("li",
{children:[i(E,{value:a,most:48})," ",i("span",{class:bp,children:ne(l)})]},a))})]})]})}function OT({document:e,result:t}){let{answer:n,of:o,phase:r}=t,{onMark:s,menu:a}=tr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Eh(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Eh(o,"hide",u)}]:[]);if(!n||!o||!GN(n))return i(
To,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&r==="exact"?i(er,{result:t,children:"\
No row of this range is in the selection."}):i(Pn,{children:[i(KN,{document:e,answer:n}),i(MT,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Eh(o,u,c)}),i(ET,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>ae({document:Dh(e,null)}),
onMore:()=>ee("difference.limit",0)}),a]})}function KN({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?PT(
e,t.query):null,r=n===void 0||n.trim()==="true";return i("div",{class:DT,children:[i("span",{class:bp,children:"against"}),
i(qt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:r,act:()=>ee("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&He({document:o},"against\
 the period before")}}],children:r?"the rest":"another selection"})]})}function Eh(e,t,n){let o=n.property??"";if(t==="h\
ide")return ae({document:Dh(e,o)});if(t==="by")return He({document:{...Pe(e),aggregate:{measures:["count()"],by:[ve(o)]}},
view:"explore",as:null},`by ${ne(o)}`);Io(e,n).then(({only:r,exclude:s,label:a})=>{let l=t==="only"?r:s;l?He({document:l},
t==="only"?a:`not (${a})`):vt("No condition says which rows these are.")},r=>vt(ne(Ue(r).message)))}function GN(e){return"\
properties"in e}var RT={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:["difference","where"],chartOf:()=>"\
list",Sentence:Yf,Page:OT};var Co=[YC,vS,M2,vM,QM,RT],Cr=[];var NT="hp",BT="fp";function FT(){let{value:e,error:t}=Fo.value,n=e?.[0]?.name;return oe(()=>{e||Or()},[]),oe(()=>{n!==void 0&&Ns(n)},[n]),t?
i(kn,{icon:"warning",title:"The datasets cannot be listed",actions:i(F,{kind:"outlined",onClick:()=>{Or()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?i(JN,{}):i(_t,{})}function JN(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${eo("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return i(
"main",{class:NT,children:[i(kn,{icon:"data",title:"There are no events yet",actions:i(B,{children:[i(F,{kind:"primary",
icon:"copy",onClick:()=>xt(e,"The line"),children:"Copy the line"}),i(F,{kind:"outlined",onClick:()=>{Or()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),i("pre",{class:BT,children:e})]})}function Oh(){return i(kn,{icon:"search",title:"\
There is no such page",actions:i(F,{kind:"primary",onClick:()=>fn(""),children:"To the first dataset"})})}var Rh={};Zp(Rh,{banner:()=>Lh,danger:()=>QN,default:()=>XN,info:()=>YN,text:()=>Nh,warning:()=>ZN});var Lh="up",YN="mp",
ZN="vp",QN="bp",Nh="wp",XN={banner:Lh,info:YN,warning:ZN,danger:QN,text:Nh};function zT({kind:e,children:t,actions:n}){return i("div",{class:xe(Lh,Rh[e]),role:e==="info"?"status":"alert",children:[
i(de,{name:e==="info"?"info":"warning"}),i("span",{class:Nh,children:t}),n]})}var HT="yp",IT="kp",qT="zp",VT="ci",WT="jp",UT="gi";function KT({onClose:e}){let t=Map.groupBy(y1.value,({group:n})=>n);return i($o,{title:"Keys",onClose:e,wide:!0,children:[
i("div",{class:HT,children:[...t].map(([n,o])=>i("section",{children:[i("h3",{class:IT,children:n}),i("dl",{class:qT,children:o.
map(({keys:r,label:s})=>i("div",{class:VT,children:[i("dt",{children:s}),i("dd",{children:r.split(" ").map(a=>i("kbd",{class:WT,
children:a},a))})]},r))})]},n))}),i("div",{class:UT,children:[i("label",{children:[i("input",{type:"checkbox",checked:b1.
value,onChange:n=>v1(n.currentTarget.checked)})," Single letters are keys"]}),i("label",{children:[i("input",{type:"chec\
kbox",checked:Mc.value,onChange:n=>_1(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function vp(e){let t=wi(Ce.value),n=pe(Ce.value[t]?.by),o=ve(e);n.includes(o)||ae({document:he(Ce.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function ql(e){let t=Ze.value.view===e.name,n=mb(e.name,Xm(dn.value));n!==null&&vt(n,{label:"Undo",act:pr}),t&&Hr.value.
kind!=="view"&&dn.value!==""&&Ls(),dn.value===""&&fn("")}function GT(){let e="Go to";return[...Co.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>ql(t)})),...Cr.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>fn(t.name)}))]}var Fh=matchMedia("(prefers-color-scheme: dark)"),jT=be(Fh.matches),Bh=zo("theme"),Vl=be(Bh==="light"||Bh==="dark"?Bh:"s\
ystem"),va=Zt(()=>Vl.value==="system"?jT.value?"dark":"light":Vl.value);function xp(e){Vl.value=e,Ho("theme",e)}function JT(){
Fh.addEventListener("change",()=>{jT.value=Fh.matches}),un(()=>{document.documentElement.dataset.theme=va.value})}function YT({onClose:e,onHelp:t}){let[n,o]=P(""),r=n3(t3(t),n).slice(0,200);return i($o,{title:"Find",onClose:e,children:i(
Kr,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(s=>({value:s,label:i(E,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function t3(e){let t=dn.value===""?[]:Be(dn.value).value.value?.columns??[];return[...Co.map(n=>({name:n.
label,kind:"page",act:()=>ql(n)})),...Cr.map(n=>({name:n.label,kind:"page",act:()=>fn(n.name)})),...(Fo.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Ns(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>vp(
n)})),...As.value?[{name:"Undo",kind:"command",act:pr}]:[],...Es.value?[{name:"Redo",kind:"command",act:Os}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Fn({kind:"json"})},{name:va.value==="dark"?"Light":"Dark",kind:"command",act:()=>xp(
va.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function n3(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var ZT="hi",QT="l",XT="fi",eP="Sp",tP="ui",zh="mi",nP="s",oP="vi",rP="bi",iP="oe",sP="wi";var ii=be(zo("rail")==="folded");function r3(){ii.value=!ii.value,Ho("rail",ii.value?"folded":"open")}function lP({onPalette:e,
onHelp:t}){let n=Hr.value;return i("nav",{"aria-label":"Pages",class:xe(ZT,ii.value&&QT),children:[i("div",{class:XT,children:[
i(s3,{}),!ii.value&&i("span",{class:eP,children:"Sluice"})]}),i("ul",{class:zh,children:Co.map(o=>i(aP,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ze.value.view===o.name,onClick:()=>ql(o)},o.name))}),Cr.length>0&&i(
"div",{class:rP,role:"presentation"}),i("ul",{class:zh,children:Cr.map(o=>i(aP,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>fn(o.name)},o.name))}),i("div",{class:iP,children:[i(F,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),i(i3,{}),i(F,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
i(F,{icon:"collapse",label:ii.value?"Widen":"Fold",kind:"quiet",class:sP,onClick:r3})]})]})}function aP({icon:e,label:t,
keys:n,current:o,onClick:r}){let s=Lr(ii.value?`${t}  ${n}`:void 0);return i("li",{children:i("button",{type:"button",class:nP,
"aria-current":o?"page":void 0,"aria-label":ii.value?t:void 0,onClick:r,...s,children:[i(de,{name:e,size:20}),i("span",{
class:oP,children:t})]})})}function i3(){let e=(t,n)=>({label:n,checked:Vl.value===t,act:()=>xp(t)});return i(qt,{icon:va.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function s3(){return i("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:tP,children:[i("rect",{width:"32",height:"32",rx:"7"}),i("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}async function cP(e){let t=e.trim();if(t.startsWith("{"))return uP(await Ja(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await Bu(n[2]),s=Du.find(a=>a===n[1]);return r&&s?{...r,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?uP(await Ja(o[1].replaceAll("'\\''","'"))):null}function uP(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Gm.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:a3(t),as:null,open:[]}}function a3(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var mP="yi",dP="ki";function fP({children:e}){let[t,n]=P(null);gr([...GT(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{As.value&&pr()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Es.value&&
Os()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:so},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:u3}]),oe(()=>{let r=s=>{if(df(s.target))return;let a=s.clipboardData?.getData("text/p\
lain")??"";cP(a).then(l=>{l&&(ae(l),vt("The question was pasted.",{label:"Undo",act:pr}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return i("div",{class:mP,children:[i(lP,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),i("div",{class:dP,children:[xu.value==="away"&&i(zT,{kind:"warning",actions:i(F,{small:!0,
kind:"outlined",onClick:ay,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&i(YT,{onClose:o,onHelp:()=>n("help")}),t==="help"&&i(KT,{onClose:o}),i(y0,{}),i(
ky,{})]})}function u3(){let{phase:e}=io.result.value;e==="running"||e==="estimate"?io.cancel():Ds.value.length>0&&Lu()}var hP="Xp",gP="Bp",yP="zi",bP="Cp";var kp=Zt(()=>Ti.value.filter(e=>e.to.dataset===Ce.value.dataset));function vP(){return kp.value.length===0?null:i("nav",
{"aria-label":"The way here",class:hP,children:[kp.value.map((e,t)=>i("span",{class:gP,children:[i("button",{type:"butto\
n",class:yP,onClick:()=>{bd(t),ae(e.from)},children:t===0?"all":J(kp.value[t-1]?.label).text}),i(de,{name:"right",size:12})]},
t)),i("span",{"aria-current":"step",class:bP,children:J(kp.value.at(-1)?.label).text})]})}var xP="ne",wP="Ep",kP="Ip",CP="Up",_P="Lp",SP="Mp";function Cp({title:e,note:t,actions:n,children:o,onClose:r}){let s=K(null),a=xn();return st(()=>{ur();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("div",{ref:s,class:xP,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[i("div",{class:wP,children:[i("div",{class:kP,children:[i("h2",{id:a,class:CP,
children:e}),t&&i("p",{class:_P,children:t})]}),n,i(F,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:r})]}),
i("div",{class:SP,children:o})]})}var MP="Np",TP="Rp",PP="Ap",Hh="Dp";function $P({layer:e,onClose:t}){let n=e.request,o=ea({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),r=n.timezone??"UTC",s=Z(()=>o.pages.flat(),[o.pages]),a=Z(()=>o.columns.map((c,p)=>({key:c.name,head:i(
E,{value:c.name,most:48}),number:mr(c)&&p>0,cell:m=>p===0?i(E,{value:m[0],most:64,middle:!0}):i(E,{shown:Fr(m[p],c,r)})})),
[o.columns,r]),l=Be(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&fn(Rs(n.dataset,
String(c[0])))};return i(Cp,{title:"Actors",onClose:t,note:i(B,{children:[i(E,{value:e.label,most:200}),d3(s.length,o.hasMore)]}),
actions:i(F,{icon:"save",kind:"outlined",onClick:()=>Fn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&i("div",{class:PP,children:[i(ze,{error:o.error}),i(F,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&i("div",{class:Hh,children:i(_t,{lines:12})}),o.first&&(s.length===0?
i("p",{class:Hh,children:"No actor is here."}):i("div",{class:MP,children:[i(Ye,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&i("div",{class:TP,children:i(F,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function d3(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Mp="Hp",AP="_p",EP="M",OP="qp";var f3=/^[A-Za-z_][A-Za-z0-9_]*$/;function LP({layer:e,onClose:t}){let n=e.request,o=e.cohort,[r,s]=P(o?"live":"frozen"),
[a,l]=P(""),[u,c]=P(null),[p,m]=P(null),d=async()=>{if(!f3.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{r==="live"?await g3(a,o,String(e.label)):n&&await b3(a,n,String(e.label),m),xm(
dn.value),vt(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){m(null),c(h3(Ue(f)))}};
return i($o,{title:"Save as cohort",onClose:t,foot:i(B,{children:[i(F,{kind:"outlined",onClick:t,children:"Cancel"}),i(F,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{d()},children:p===null?"Save":`${V(p)} actors read`})]}),children:[
i("p",{class:Mp,children:i(E,{value:e.label,most:300})}),i("form",{onSubmit:f=>{f.preventDefault(),d()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[i(Wn,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),i("fieldset",{class:AP,children:[i("legend",{class:"spoken",children:"\
Kind"}),i(RP,{kind:"live",present:r,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),i(RP,{kind:"frozen",present:r,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&i(ze,{error:u})]})]})}function h3(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function RP({kind:e,present:t,disabled:n,onChoose:o,
title:r,text:s}){return i("label",{class:EP,"data-disabled":n,children:[i("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),i("span",{children:[i("strong",{children:r}),i("span",{class:OP,children:n?"Not possibl\
e for these actors.":s})]})]})}function NP(e,t){return`v1/datasets/${encodeURIComponent(dn.value)}/${e}/${encodeURIComponent(
t)}`}async function g3(e,t,n){await lt(NP("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var y3=1e4;async function b3(e,t,n,o){let r=[],s,a="";o(0);do{let u=await lt("v1/actors",{body:{...t,
limit:y3,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)r.push(String(c[0]));o(r.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await lt(`${NP("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:r,headers:{"If-None-Match":"*"}})}function BP({layer:e,onClose:t}){let n=e.document,o=ea({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),r=ut(Tc(n)),s=r.answer&&"rows"in r.answer?r.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return i(Cp,{title:"Events",onClose:t,note:i(B,{children:[i(E,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${V(s)} events`]}),children:i(Ac,{paging:o,document:n,zone:a})})}var FP="ji",zP="Si",HP="Fp",IP="Tp",qP="Gp";function Tp({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:s}){let a=K(null);return oe(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("aside",{ref:a,class:xe(FP,r&&zP),"aria-label":t,children:[
i("div",{class:HP,children:[i("h2",{class:IP,children:e}),o,i(F,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
i("div",{class:qP,children:s})]})}var WP="Jp",UP="Kp",KP="Xi",GP="Op",jP="Pp",JP="Qp",YP="Bi",ZP="Vp",QP="Wp",XP="Yp",e$="Zp",t$="Ci",n$="ed";var x3=6;function o$({column:e,document:t}){let n=K(null),{values:o,error:r,former:s}=w3(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${Ka(e.name,u)})`:Ka(e.name,u);He({document:he(t,"where",$s(t.
where,p))},p)};return i("section",{ref:n,class:KP,"aria-label":J(e.name).text,"data-former":s,children:[i("div",{class:GP,
children:[i("h3",{class:jP,children:i(E,{value:e.name,most:40,middle:!0})}),o&&i("span",{class:JP,children:[U(o.distinct),
" ",o.distinct===1?"value":"values"]}),i(F,{small:!0,kind:"quiet",label:`Break down by ${J(e.name).text}`,onClick:()=>vp(
e.name),children:"By"})]}),r&&i(ze,{error:r}),i("ul",{children:o?.values.map(({value:u,count:c},p)=>i("li",{children:i("\
button",{type:"button",class:YP,onClick:m=>l(u,m.altKey),children:[i("span",{class:ZP,style:{width:`${a>0?100*c/a:0}%`}}),
i("span",{class:QP,children:i(E,{value:u,most:40,middle:!0})}),i("span",{class:XP,title:V(c),children:[o.exact?"":"~",U(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&i("p",{class:e$,children:[o.more>0&&i("span",{children:[U(o.more)," more"]}),o.
nulls>0&&i("button",{type:"button",class:t$,onClick:u=>l(null,u.altKey),children:[i(E,{value:null})," ",U(o.nulls)]})]})]})}
function w3(e,t,n){let[o,r]=P(!1),[s,a]=P({values:null,error:null,former:!1}),l=k3(t,n);return oe(()=>{let u=new IntersectionObserver(
([c])=>{c&&r(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),oe(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),oy(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{lr(
c)||a({values:null,error:Ue(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function k3(e,t){let{from:n,
to:o,timezone:r,where:s,define:a}=t;return{column:ve(e),limit:x3,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function r$({onClose:e}){let[t,n]=P(""),o=Be(dn.value).value.value?.columns,r=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return i(Tp,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[i("div",{class:WP,children:i("input",{class:UP,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?r.map(s=>i(o$,{column:s,document:Ce.value},s.name)):i(_t,
{}),i("p",{class:n$,children:"Click: only this value. Alt+click: all but this value."})]})}var s$="id",a$="rd";function u$({onClose:e}){let t=Ce.value,[n,o]=P(()=>JSON.stringify(t,null,2)),[r,s]=P(null);return oe(()=>{Nn(l$(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),i(Tp,{title:"JSON",label:"The document as JSON",onClose:e,actions:i(F,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>xt(n,"The document")}),children:[i(Uc,{class:s$,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=l$(l);s(c),u&&ae({document:{...u,dataset:u.dataset||Ze.value.document.dataset}},
"replace")},onRun:so}),r!==null&&i("div",{class:a$,children:i(ze,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function l$(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function c$({layer:e,onClose:t}){let[n,o]=P(""),[r,s]=P(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=Ce.value,p=()=>{n.trim()!==""&&px({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,m=>s(
Ue(m)))};return i($o,{title:"Note",onClose:t,foot:i(B,{children:[i(F,{kind:"outlined",onClick:t,children:"Cancel"}),i(F,
{kind:"primary",onClick:p,children:"Save"})]}),children:[i("p",{class:Mp,children:[le(a,c),l===void 0?"":` to ${le(l,c)}`]}),
i("form",{onSubmit:m=>{m.preventDefault(),p()},children:[i("input",{class:Ur,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:m=>o(m.currentTarget.value)}),r&&i(ze,{error:r})]})]})}var p$=new Map([["facets",r$],["json",u$],["events",BP],["actors",$P],["cohort",LP],["note",c$]]);var m$=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function d$(){let e=Ce.value.compare?.offset,t=m$.find(([,n])=>n===e)?.[0]??`vs ${ne(e??"")} before`;
return i(qt,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:m$.map(([n,o])=>({label:n,
checked:o===e,act:()=>ee("compare",o===void 0?void 0:{offset:o})})),children:t})}var f$=be([]);function h$(){return f$.value.length===0?null:i(qt,{icon:"save",menuLabel:"Save",items:f$.value,placing:{align:"end"},children:"\
Save"})}var y$="ad",b$="pe";function v$(){let e=io.result.value,t=e.phase==="running"||e.phase==="estimate";return i("div",{class:y$,children:[i("sp\
an",{role:"status",class:b$,"data-phase":e.phase,children:[e.phase==="exact"&&i(de,{name:"check",size:14}),e.phase==="er\
ror"&&i(de,{name:"error",size:14}),S3(e)]}),t&&i(F,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>io.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&i(F,{small:!0,kind:"outlined",onClick:so,children:"Run again"})]})}
function S3(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${I(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=fy(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${I(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${U(t.rows_scanned)} rows`:`${o}, ${n}`}}}var x$=null;function w$(){return x$??=[...new Set([td(),"UTC",...Intl.supportedValuesOf("timeZone")])],x$}var k$="de",C$="le",_$="td",S$="se",M$="od";var T$=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function P$({runs:e}){oe(()=>{Fo.value.value||
Or()},[]);let t=Fo.value.value?.map(({name:o})=>o)??[dn.value],n=Ce.value.timezone??"UTC";return i("header",{class:k$,"a\
ria-label":"The question",children:[i("div",{class:C$,children:[i(Vi,{title:"Dataset",icon:"data",values:t,value:dn.value,
onChange:o=>{Ns(o)},class:_$}),i(A1,{}),i(Vi,{title:"Time zone",icon:"globe",values:w$(),value:n,onChange:o=>ee("timezon\
e",o),kind:"quiet",free:!0}),i(d$,{}),i(T3,{})]}),i("div",{class:S$,children:e&&i(v$,{})}),i("div",{class:M$,children:[i(
F,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!As.value,onClick:pr}),i(F,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Es.value,onClick:Os}),i(qt,{icon:"share",menuLabel:"Share",items:x0(),placing:{align:"end"},children:"Shar\
e"}),i(h$,{})]})]})}function T3(){let e=Ce.value.sample,t=e===void 0||e===1?void 0:e,n=T$.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return i(qt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:T$.map(([o,r])=>({label:o,checked:r===t,act:()=>ee("sample",r)})),children:n})}var $$="nd",D$="Ei",A$="pd",E$="dd",O$="ld",R$="sd",L$="Ii";function B$(){let e=Co.find(({name:t})=>t===cb.value)??Co[0];return e?i($3,{view:e}):null}function $3({view:e}){let t=Ce.
value,n=D3(io.result.value,t),o=pb.value??e.chartOf(t);oe(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · S\
luice`},[e,t.dataset]),gr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Ih("facets")}]),gr(
[{keys:"/",label:`Sentence: ${Cf}`,group:"View",act:kf}]);let r=a=>{ae({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return i(B,{children:[i(P$,{runs:e.runs??!0}),i(Sb,{busy:s,done:n.done}),i("div",{class:$$,
children:[i("main",{class:D$,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[i("h1",{class:"spoken",children:e.
label}),i(vP,{}),i("div",{class:A$,children:[i("div",{class:E$,children:i(e.Sentence,{document:t,result:n})}),i("div",{class:O$,
children:[e.charts.length>1&&i(wt,{label:"Chart",value:o,onChange:r,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),i(F,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:qh("facets"),onClick:()=>Ih(
"facets")}),i(F,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:qh("json"),onClick:()=>Ih("json")})]})]}),
n.error&&!A3(e,n.error)&&i("div",{class:R$,children:i(ze,{error:n.error})}),i("div",{class:L$,"data-former":n.former,children:i(
e.Page,{document:t,result:n,as:o})})]}),i(E3,{})]})]})}function D3(e,t){return e.of===null||N$(e.of)===N$(t)?e:{...e,answer:null,
of:null,former:!1}}function N$(e){let t=e.aggregate?.over;return`${wi(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function qh(e){return Ds.value.some(t=>t.kind===e)}function Ih(e){ae({open:qh(e)?Ds.value.filter(t=>t.kind!==e):
[{kind:e}]})}function A3(e,t){return["from","to",...e.errorPlaces??[]].some(n=>vi(t,n)!==null)}function E3(){return i(B,
{children:Ds.value.map((e,t)=>{let n=p$.get(e.kind);return n?i(n,{layer:e,onClose:Lu},t):null})})}function F$(){return i(fP,{children:i(O3,{})})}function O3(){let e=Hr.value;switch(e.kind){case"home":return i(FT,{});case"\
view":return i(B$,{});case"page":{let t=Cr.find(({name:n})=>n===e.page);return t?i(t.Page,{rest:e.rest}):i(Oh,{})}case"a\
ctor":return i(Yb,{dataset:e.dataset,actor:e.actor});case"link":return i(Oh,{})}}JT();x1();await Vb();S1();dv();Ag(i(F$,{}),document.body);
