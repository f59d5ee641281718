var YO=Object.defineProperty;var id=(e,t)=>{for(var n in t)YO(e,n,{get:t[n],enumerable:!0})};var Be,qy,ud,oi,sd,Yu,Vy,Gu,Wy,cd,ad,Uy,hl=Symbol.for("pv"),Zu={},Qu=[],ZO=/^m(i|n|o|s|text|space)$/,pd=Array.isArray,md=Qu.
slice,Vi=Object.assign;function qi(e){e&&e.parentNode&&e.remove()}function Ky(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?md.call(arguments,2):n),fl(e,
a,o,i,null)}function fl(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:hl,__v:i||
++qy,__i:-1,__u:0};return!i&&Be.vnode&&Be.vnode(s),s}function L(e){return e.children}function Ks(e,t){this.props=e,this.context=t,this.__g=0}function ri(e,t){if(t==null)return e.
__&&ri(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:ri(e)}function QO(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Vi({constructor:hl},n)).__v=n.__v+1,
Be.vnode&&Be.vnode(t),dd(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||ri(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,Qy(i,t,s),n.__=n.__e=null,t.__e!=o&&jy(t))}function jy(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),jy(e)}function ld(e){(8&e.__g||(e.__g|=8,oi.push(e),Yu++))&&sd==Be.debounceRendering||
((sd=Be.debounceRendering)||queueMicrotask)(Gy)}function Gy(){try{for(var e,t=1;oi.length;)oi.length>t&&oi.sort(Vy),e=oi.
shift(),t=oi.length,8&e.__g&&QO(e)}finally{(Yu=oi.length)&&(sd||queueMicrotask)(Gy)}}function Jy(e,t,n,o,i,s,a,l,u,c,p){
var m,d,f,g,b,x,S=o.__k||Qu,v=t.length;for(u=XO(n,t,S,u,v),m=0;m<v;m++)(f=n.__k[m])!=null&&(d=~f.__i&&S[f.__i]||Zu,f.__i=
m,x=dd(e,f,d,i,s,a,l,u,c,p),g=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&fd(d.ref,null,f,d),f.ref&&p.push(f.ref,f.__c||g,f)),
b=b||g,4&f.__u?(u=Yy(f,u,e,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&x!==void 0?u=x:g&&(u=g.nextSibling),f.
__u&=-21);return n.__e=b,u}function XO(e,t,n,o,i){var s,a,l,u,c,p,m,d,f,g=n.length,b=g,x=0,S=0,v=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=fl(null,
a):pd(a)?a=v[s]=fl(L,{children:a}):a.constructor===hl&&a.__b?a=v[s]=fl(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,u=s+x,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=eL(a,n,u,b))&&(b--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?x--:c==u+1?x++:c!=
u&&(c>u?x--:x++,S=1)):(~c||(i>g?x--:i<g&&x++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(S){for(p=[],m=[],s=0;s<
i;s++)if((a=v[s])&&16&a.__u){for(x=0,d=p.length;x<d;)p[f=x+d>>1]<a.__i?x=f+1:d=f;p[x]=a.__i,m[s]=x+1}for(x=p.length;s--;)
m[s]&&(m[s]==x?x--:v[s].__u|=4)}if(b)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=ri(l)),hd(l,l));return o}function Yy(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=Yy(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=ri(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function eL(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Hy(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function ju(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Hy(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Hy(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=ad[t]||(ad[t]=
tL(t)),(e.__a||(e.__a={}))[t]=cd,s=t!=(t=t.replace(Wy,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function tL(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Gu]==null)t[Gu]=cd++;else if(t[Gu]<this.__a[e])return;return n(Be.event?Be.event(t):t)}}}function dd(e,t,n,o,i,s,a,l,u,c){
var p,m,d,f,g,b,x,S,v,_,k,O,M,E,N,z,q,F,te=t.type;if(t.constructor!==hl)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,m=s=[],p.nodeType==8?l=Ju(p,s):s.push(p),l=s[0]||l),(p=Be.__b)&&p(t);e:if(typeof te=="function"){d=a.length;try{
if(S=t.props,v=(p=te.prototype)&&p.render,_=(p=te.contextType)&&o[p.__c],k=p?_?_.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(v?t.__c=f=new te(S,k):(t.__c=f=new Ks(S,k),f.constructor=te,f.render=oL),_&&_.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),te.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
Vi({},f.__s)),Vi(f.__s,te.getDerivedStateFromProps(S,f.__s)))),g=f.props,b=f.state,f.__v=t,n.__c){if(S!==g&&v&&!te.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(S,k),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(S,f.__s,k)===!1){t.__v!=n.__v&&(f.props=S,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(Y){Y&&(Y.__=t)}),Qu.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=ri(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(S,f.__s,k),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,b,x)})}else v&&!te.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=k,f.props=S,f.__P=e,f.__g&=-5,O=Be.__r,M=v?25:0;do f.__g&=-9,O&&O(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++M<25);v&&(Qu.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Vi({},o,f.getChildContext())),
v&&n.__c&&f.getSnapshotBeforeUpdate&&(x=f.getSnapshotBeforeUpdate(g,b)),E=p&&p.type===L&&p.key==null?p.props.children:p,
S.__P&&(p=l,i=(e=S.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&hd(Y,Y)}),n.__k=null),
l=n.__k?ri(n,0):null),l=Jy(e,pd(E)?E:[E],t,n,o,i,s,a,l,u,c),S.__P&&(t.__e=null,l=p),t.__u&=-161,m&&m.some(qi),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(Y){if(a.length=d,t.__v=null,u||s)if(Y&&Y.then){if(t.__u|=128|u,s){for(~(q=s.indexOf(
l||void 0))||(q=s.length);(F=s[q-1])&&F.nodeType==8;)q--;for(;q<s.length;q++)if(F=s[q])if(s[q]=null,N){if(F==z)break}else{
if(F.nodeType!=8)break;F.data.startsWith("$s")&&(z=Ju(N=F))}}if(!N){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
N=l}(p=Ju(N=t.__c.__z||(t.__c.__z=N)))?(t.__e=N,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(qi);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),Y&&Y.then||Zy(t),Be.__e(Y,t,n)}}else l=t.__e=nL(n.__e,t,n,o,i,s,a,u,c,e);return(p=Be.diffed)&&p(t),l}function Ju(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Zy(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Zy))}function Qy(e,t,n){for(var o=0;o<n.length;)fd(n[o++],n[o++],n[o++]);Be.__c&&Be.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Be.__e(s,i.__v)}})}function nL(e,t,n,o,i,s,a,l,u,c){var p,m,d,f,
g,b,x,S,v=n.props||Zu,_=t.props,k=t.type;if(k=="svg"?i="http://www.w3.org/2000/svg":k=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(k?g.localName==k:g.nodeType==
3)){e=g,s[p]=null;break}}if(!e){if(S=c.ownerDocument||document,!k)return S.createTextNode(_);e=S.createElementNS(i,k,_.is?
_:c),l&&(Be.__m&&Be.__m(t,s),l=!1),s=null}if(k){if(c=k=="template"&&e.content||e,s=k=="textarea"&&_.defaultValue!=null?null:
s&&md.call(c.childNodes),!l&&s)for(v={},p=0;p<e.attributes.length;p++)v[(g=e.attributes[p]).name]=g.value;for(p in v)g=v[p],
p=="dangerouslySetInnerHTML"?d=g:p=="children"||p in _||p=="value"&&"defaultValue"in _||p=="checked"&&"defaultChecked"in
_||ju(e,p,null,g,i);for(p in _)g=_[p],p=="children"?f=g:p=="dangerouslySetInnerHTML"?m=g:p=="value"?b=g:p=="checked"?x=g:
l&&typeof g!="function"||v[p]===g||ju(e,p,g,v[p],i);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(d&&(e.textContent=""),(k=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&ZO.test(k))&&(i="\
http://www.w3.org/1999/xhtml"),Jy(c,pd(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&ri(n,0),l,u),s&&s.some(qi)),l&&k!="textarea"||
(p="value",k=="progress"&&b==null?e.removeAttribute(p):b==null||b===e[p]&&(k!="progress"||b)||ju(e,p,b,v[p],i),p="checke\
d",x!=null&&x!=e[p]&&ju(e,p,x,v[p],i))}else v===_||l&&e.data==_||(e.data=_);return e}function fd(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Be.__e(i,n)}}function hd(e,t,n){var o,i,s,a;if(Be.unmount&&Be.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||fd(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Be.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&hd(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=Ju(o,s=[]))&&(o==
e.__e&&s.some(qi),qi(i),qi(o)),n||qi(e.__e),e.__e=e.__c=e.__=null}function oL(e,t,n){return this.constructor(e,n)}function Xy(e,t){
var n,o,i,s;Be.__&&Be.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=fl(L,{children:[e]}),
i=[],s=[],dd(t,t.__k,o||Zu,Zu,t.namespaceURI,o?null:t.firstChild?md.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
Qy(i,t.__k,s),t.__k.props.children=null}function eb(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,ld(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Uy++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Be={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw Yu=0,e}},qy=0,ud=function(e){return e!=null&&e.constructor===hl},Ks.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Vi({},this.state)),typeof e=="function"&&(e=e(Vi({},n),this.props)),e&&(Vi(
n,e),this.__v&&(t&&this.__k.push(t),ld(this)))},Ks.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),ld(this))},Ks.prototype.render=L,oi=[],Yu=0,Vy=function(e,t){return e.__v.__b-t.__v.__b},Gu=Symbol(),Wy=/(PointerCapture)$|Capture$/i,
cd=0,ad={},Uy=0;var ii,xt,gd,tb,yd=Object.is,yl=0,cb=[],bd=[],$t=Be,nb=$t.__b,ob=$t.__r,rb=$t.diffed,ib=$t.__c,sb=$t.unmount,ab=$t.__;function js(e,t){
$t.__h&&$t.__h(xt,e,yl||t),yl=0;var n=xt.__H||(xt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function T(e){
return yl=1,xd(mb,e)}function xd(e,t,n){var o=js(ii++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):mb(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);yd(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=xt,!xt.__f)){xt.__f=!0;var i=xt.shouldComponentUpdate;
xt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(d){
d.__N&&(c=!0,yd(d.__[0],d.__N[0])||(p=!0))}),i){var m=i.call(this,s,a,l);return c?m||p:m}return!c||p}}return o.__}function K(e,t){
var n=js(ii++,3);!$t.__s&&wd(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,xt.__H.__h.push(n))}function ht(e,t){var n=js(ii++,4);!$t.
__s&&wd(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,xt.__h.push(n))}function W(e){return yl=5,G(function(){return{current:e}},[])}function G(e,t){var n=js(ii++,7);return wd(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Xu(e,t){return yl=8,G(function(){return e},
t)}function pb(e){var t=xt.context[e.__c],n=js(ii++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(xt)),t.props.value):e.
__}function Xt(){var e=js(ii++,11);if(!e.__){for(var t=xt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function rL(){var e;do{for(;e=bd.shift();)try{gl(e)}catch(n){$t.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
cb.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(gl),t.__h.some(vd),t.__h=[]}catch(n){t.__h=[],$t.__e(n,e.__v)}}}while(bd.
length)}$t.__b=function(e){xt=null,nb&&nb(e)},$t.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ab&&ab(e,t)},$t.
__r=function(e){ob&&ob(e),ii=0;var t=(xt=e.__c).__H;t&&(gd==xt?xt.__h=[]:(t.__h.some(gl),t.__h.some(vd),ii=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),gd=xt},$t.diffed=function(e){rb&&rb(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&ub(cb.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),gd=xt=null},$t.__c=function(e,t){t.some(
function(n){try{n.__h.some(gl),n.__h=n.__h.filter(function(o){return!o.__||vd(o)})}catch(o){n.__h=[function(){throw o}]}}),
ib&&ib(e,t)},$t.unmount=function(e){sb&&sb(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,ub(bd.push(i))}else gl(i)}catch(s){t=s}}),o.
__H=void 0,t&&$t.__e(t,o.__v))};var lb=typeof requestAnimationFrame=="function";function iL(e){var t,n=function(){clearTimeout(
o),lb&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);lb&&(t=requestAnimationFrame(n))}function ub(e){e!=1&&tb==
$t.requestAnimationFrame||((tb=$t.requestAnimationFrame)||iL)(rL)}function gl(e){var t=xt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),xt=t}function vd(e){var t=xt;e.__c=e.__(),xt=t}function wd(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!yd(n,e[o])})}function mb(e,t){return typeof t=="function"?t(e):t}var sL=Symbol.for("preact-signals");function oc(){if(Ar>1)Ar--;else{var e,t=!1;for((function(){var i=tc;for(tc=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();vl!==void 0;){var n=vl;for(vl=
void 0,ec++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&fb(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(ec=0,Ar--,
t)throw e}}function Cd(e){if(Ar>0)return e();kd=++aL,Ar++;try{return e()}finally{oc()}}var bl,gt=void 0;function xl(e){var t=gt,
n=bl;gt=void 0,bl=void 0;try{return e()}finally{gt=t,bl=n}}var vl=void 0,Ar=0,ec=0,aL=0,kd=0,tc=void 0,nc=0;function db(e){
if(gt!==void 0){var t=e.n;if(t===void 0||t.t!==gt)return t={i:0,S:e,p:gt.s,n:void 0,t:gt,e:void 0,x:void 0,r:t},gt.s!==void 0&&
(gt.s.n=t),gt.s=t,e.n=t,32&gt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=gt.s,t.n=void 0,gt.s.n=t,gt.s=t),t}}function qt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}qt.prototype.brand=sL;qt.prototype.h=function(){return!0};qt.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:xl(function(){var o;(o=t.W)==null||o.call(t)}))};
qt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&xl(function(){var i;(i=t.Z)==null||i.call(t)}))}};qt.prototype.subscribe=
function(e){var t=this;return ln(function(){var n=t.value;xl(function(){return e(n)})},{name:"sub"})};qt.prototype.valueOf=
function(){return this.value};qt.prototype.toString=function(){return this.value+""};qt.prototype.toJSON=function(){return this.
value};qt.prototype.peek=function(){var e=this;return xl(function(){return e.value})};Object.defineProperty(qt.prototype,
"value",{get:function(){var e=db(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(ec>100)
throw new Error("Cycle detected");(function(n){Ar!==0&&ec===0&&n.l!==kd&&(n.l=kd,tc={S:n,v:n.v,i:n.i,o:tc})})(this),this.
v=e,this.i++,nc++,Ar++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{oc()}}}});function ce(e,t){return new qt(e,
t)}function fb(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function hb(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function gb(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Wi(e,t){qt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=nc-1,this.
f=4}Wi.prototype=new qt;Wi.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
nc))return!0;if(this.g=nc,this.f|=1,this.i>0&&!fb(this))return this.f&=-2,!0;var e=gt;try{hb(this),gt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return gt=e,gb(
this),this.f&=-2,!0};Wi.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
qt.prototype.S.call(this,e)};Wi.prototype.U=function(e){if(this.t!==void 0&&(qt.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Wi.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Wi.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=db(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function en(e,t){
return new Wi(e,t)}function yb(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Ar++;var n=gt;gt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Sd(e),o}finally{gt=n,oc()}}}function Sd(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
yb(e)}function lL(e){if(gt!==this)throw new Error("Out-of-order effect");gb(this),gt=e,this.f&=-2;try{8&this.f&&Sd(this)}finally{
oc()}}function Gs(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,bl&&bl.push(this)}
Gs.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Gs.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,yb(this),
hb(this),Ar++;var e=gt;return gt=this,lL.bind(this,e)};Gs.prototype.N=function(){2&this.f||(this.f|=2,this.u=vl,vl=this)};
Gs.prototype.d=function(){this.f|=8,1&this.f||Sd(this)};Gs.prototype.dispose=function(){this.d()};function ln(e,t){var n=new Gs(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var bb,ic,rc,uL=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var vb=[];ln(function(){bb=this.N})();function Js(e,t){Be[e]=t.bind(null,Be[e]||function(){})}function wl(e){if(rc){var t=rc;
rc=void 0,t()}rc=e&&e.S()}function xb(e){var t=this,n=e.data,o=pL(n);o.name="ReactiveDom",o.value=n;var i=G(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=en(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=en(
function(){return!Array.isArray(c.value)&&!ud(c.value)}),m=ln(function(){if(this.N=wb,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[p,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}xb.displayName="ReactiveTextNode";Object.defineProperties(qt.prototype,{constructor:{
configurable:!0,value:Ky(L,null).constructor},type:{configurable:!0,value:xb},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Js("__b",function(e,t){if(wl(),ic=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof qt&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Js("__r",function(e,t){if(e(t),t.type!==L){wl();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return ln(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;uL&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ic=
o,wl(n)}});Js("__e",function(e,t,n,o){wl(),ic=void 0,e(t,n,o)});Js("diffed",function(e,t){wl(),ic=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=cL(n,u,p,i),s[u]=c):c.o(p,i)}}}e(t)});function cL(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ce(n);return{o:function(a,l){s.value=a,o=l},d:ln(function(){this.N=wb;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Js("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});Js("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ks.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function pL(e,t){return G(function(){return ce(e,t)},[])}var mL=function(e){queueMicrotask(function(){queueMicrotask(e)})};function dL(){Cd(function(){for(var e;e=vb.shift();)bb.call(e)})}function wb(){vb.push(this)===1&&(Be.requestAnimationFrame||
mL)(dL)}var _d=new URL("../../",import.meta.url);function un(e){return new URL(e,_d).href}function kb(e){return e.startsWith(_d.
pathname)?e.slice(_d.pathname.length):e.replace(/^\//,"")}var Mt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Ui(){return new Mt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Ki(e,t=0){let n=Md(e)&&Md(
e.error)?e.error:null;if(!n)return new Mt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new Mt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:fL(n.span),status:t})}
function fL(e){if(!Md(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Md(e){return e!==null&&typeof e=="object"}function Ys(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var Cb=ce(0),Sb=Cb;async function Ce(e,t={}){let n=await Zs(e,t);if(n.status!==204)return await _b(n)}async function Zs(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await hL(
un(e),n);if(o.status===401&&Cb.value++,!o.ok)throw Ki(await _b(o).catch(()=>null),o.status);return o}async function hL(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:Ui()}}async function _b(e){let t=await e.text();try{return JSON.
parse(t)}catch{throw new Mt({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Eo(e){
return e instanceof DOMException&&e.name==="AbortError"}function pe(e){return e instanceof Mt?e:new Mt({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var Mb=ce(null),Qs=Mb;function Tb(){ln(()=>{Sb.value>=0&&Ce("v1/me").then(e=>{Mb.value=e},()=>{})})}async function Pb(e){
await Ce("v1/login",{body:{token:e}})}async function $b(){await Ce("v1/logout",{method:"POST"})}var sc=ce({value:null,error:null}),Td=new Map,ct=sc;async function Lt(){try{let e=await Ce("v1/datasets");sc.value={value:e.
datasets,error:null}}catch(e){sc.value={value:sc.value.value,error:pe(e)}}}function Oe(e){let t=Td.get(e);return t||(t=ce(
{value:null,error:null}),Td.set(e,t),go(e)),t}async function go(e){let t=Td.get(e);if(!(!t||e===""))try{t.value={value:await Ce(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:pe(n)}}}async function Db(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await Ce(
s,{signal:o})).values}async function Eb(e,t,n){return Ce(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var gL=new Set(["estimate","running","exact","error","cancelled","live"]);function ac(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!gL.has(n.state))return null;
let o=i=>typeof n[i]=="number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Ki(n):null,
body:n}}function lc(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Ab=!0;async function Ob(e,t,n){try{if(Ab&&await yL(e,t,n))return;await bL(e,t,n)}catch(o){if(!Eo(o))throw o}}async function yL(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Zs("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await vL(s,a=>{let l=ac(a);l&&t(l)}),!0}catch(o){if(!(o instanceof Mt)||o.status!==404&&o.status!==
405)throw o;return Ab=!1,!1}}async function bL(e,t,n){if(!("run"in e))throw new Mt({code:"not_supported",message:"This s\
erver has no live events"});let i=await(await Zs("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function vL(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Ed=250,xL=8e3,Ao=ce("idle"),Oo=new Map,Pd=null,wL=1,kl=Ed,$d,Xs=Ao;function uc(e,t,n=[]){let o=wL++,i=n.filter(s=>Oo.
has(s));Oo.set(o,{message:e,take:t,abort:null}),Ao.value==="open"&&Ad({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
Rb(s);return Ao.value==="http"&&Nb(o),Ao.value==="idle"&&Od(),o}function Cl(e){Oo.has(e)&&(Ao.value==="open"&&Ad({id:e,cancel:!0}),
Rb(e))}function Lb(){Ao.value==="away"&&(clearTimeout($d),Od())}function Rb(e){Oo.get(e)?.abort?.abort(),Oo.delete(e)}function Ad(e){
Pd?.send(JSON.stringify(e))}function Od(){Ao.value=Ao.value==="away"?"away":"connecting";let e=new URL(un("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Pd=t,kl=Ed,Ao.value="open";
for(let[o,i]of Oo)Ad({id:o,...i.message})},t.onmessage=o=>CL(String(o.data)),t.onclose=()=>{Pd=null,n?Ld():kL()}}async function kL(){
if(!await fetch(un("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Ld();kl=Ed,Ao.value="http";for(let t of Oo.
keys())Nb(t)}function Ld(){Ao.value="away",clearTimeout($d),$d=setTimeout(Od,kl*(.75+Math.random()/2)),kl=Math.min(kl*2,
xL)}function CL(e){let t=ac(e);t&&Dd(t)}function Dd(e){let t=Oo.get(e.id);t&&(lc(e)&&Oo.delete(e.id),t.take(e))}function Nb(e){
let t=Oo.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Oo.has(e))return;if(t.abort=null,o instanceof
Mt&&o.code===Ui().code)return Ld();let i=o instanceof Mt?o:new Mt({code:"unexpected",message:String(o)});Dd({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};Ob(t.message,o=>Dd({...o,id:e}),t.abort.
signal).catch(n)}var ea=/([^.[\]]+)|\[(\d+)\]/gy;function Sl(e){let t=[];for(ea.lastIndex=0;ea.lastIndex<e.length;){e[ea.lastIndex]==="."&&
ea.lastIndex++;let n=ea.lastIndex,o=ea.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Bb(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function _l(e){return typeof e=="\
string"?Sl(e):e}function si(e,t){let n=e;for(let o of _l(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function ge(e,t,n){return Rd(e,_l(t),n)}function Rd(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Rd(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Rd(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Nd(e,t){let n=si(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function cc(e,t,n,o){let i=Nd(e,_l(t));return i.
splice(n,0,o),ge(e,t,i)}function Ml(e,t,n){let o=Nd(e,_l(t));return o.splice(n,1),ge(e,t,o.length>0?o:void 0)}function Fb(e,t,n,o){
let i=Nd(e,_l(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
ge(e,t,i)}function Jn(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Jn(e[o],t[o]))}var SL={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},_L=100,Tl=class{present=ce(
SL);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Jn(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=uc({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Cl(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Cl(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(lc(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+_L-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function yt(e){
let t=G(()=>new Tl,[]),n=e===null?"":JSON.stringify(e);return K(()=>{e?t.run(e):t.cancel()},[n]),K(()=>()=>t.close(),[]),
t.result.value}function ji(e,t){let n=typeof t=="string"?t:Bb(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var ML=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function pc(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function ta(e,t){return e<0?"−"+t:t}function R(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return ta(e,pc(n)+(o===void 0?"":`.${o}`))}
function H(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return ta(e,TL(t));if(t>=9995e11)return ta(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=ML.find(([i])=>Number((t/i).toPrecision(3))>=1);return ta(e,Number(t/
n).toPrecision(3)+" "+o)}function TL(e){return Number.isInteger(e)?pc(String(e)):e>=1e3?pc(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function I(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return ta(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return ta(e,`${pc(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function cn(e){
let t=I(e);return e>0?`+${t}`:t}function zb(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${H(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${H(e)} ±${I(o)}`}function _n(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Ge(e,t,n=`${t}\
s`){return`${H(e)} ${e===1?t:n}`}var Bd=[[86400,"d"],[3600,"h"],[60,"min"]];function Se(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Se(-e)}`;
if(e<59.95)return PL(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Bd.findIndex(
([c])=>t>=c),[o,i]=Bd[n],s=Math.floor(t/o),[a,l]=Bd[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function PL(e){return e===0?`0${" "}s`:e<999e-6?`${Fd(e*1e6)}${" "}µs`:e<.9995?
`${Fd(e*1e3)}${" "}ms`:`${Fd(e)}${" "}s`}function Fd(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Ib(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Se(e/1e3)}var Mn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},hn={text:Mn.other,kind:"other"},$L=new Set(Object.
values(Mn)),DL=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function EL(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function re(e){return e.toWellFormed().replace(DL,EL).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function J(e){
if(e==null)return{text:Mn.null,kind:"null"};if(e==="")return{text:Mn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>J(n).text).join(", "),kind:"value"};let t=re(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:$L.has(t)?`"${t}"`:t,kind:"value"}}var AL=new Intl.Segmenter("en",{granularity:"grapheme"});function Hb(e){return Array.
from(AL.segment(e),t=>t.segment)}function Pl(e,t){if(e.length<=t)return e;let n=Hb(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function na(e,t){if(e.length<=t)return e;let n=Hb(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var OL={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},qb=new Map;function Vb(e,t){let n=`${t} ${e}`,o=qb.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...OL[t],timeZone:e,hourCycle:"h23"}),qb.set(n,o)),o}function zd(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function X(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):zd(t)?Vb(t,n).format(o):`${Vb("UTC",n).format(o)} UTC`}function oa(e,t=Date.now()){return e==="UTC"||!zd(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function mc(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:zd(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function gn(e,t,n){return t>=300*86400?X(e,n,"year"):t>=28*86400?X(e,n,"month"):t>=.9*86400?
X(e,n,"day"):t>=60?X(e,n,"minute"):X(e,n,"second")}function xe(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var LL=Symbol.for("pv"),RL=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:LL,__v:--RL,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Be.vnode&&Be.vnode(c),c}var NL={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
sortUp:"M10 16V5M6 9l4-4 4 4",sortDown:"M10 4v11M6 11l4 4 4-4",hide:"M3 10c3-5.500 11-5.500 14 0-3 5.500-11 5.500-14 0zM\
10 12a2 2 0 100-4 2 2 0 000 4zM4 16L16 4",show:"M3 10c3-5.500 11-5.500 14 0-3 5.500-11 5.500-14 0zM10 12a2 2 0 100-4 2 2\
 0 000 4z",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ue({
name:e,size:t=16}){return r("svg",{width:t,height:t,viewBox:"0 0 20 20",fill:"none",stroke:"currentColor","stroke-width":"\
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:NL[e]})})}function dc(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let b=t.right+s+a<=u-8;Ub(
e,b?t.right+s:t.left-s-a,Wb(t.top,l,c));return}let p=c-8-t.bottom-s,m=t.top-s-8,d=o==="bottom"?l<=p||p>=m:!(l<=m||m>=p),
f=Math.max(d?p:m,64),g=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),Ub(
e,Wb(g,a,u),d?t.bottom+s:t.top-s-Math.min(l,f))}function Wb(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Ub(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Kb="ni";var Hd=ce(null),Id,zL=500;function jb(e,t,n){clearTimeout(Id),Id=setTimeout(()=>{e.isConnected&&(Hd.value={anchor:e,text:t})},
n)}function Or(){clearTimeout(Id),Hd.value=null}function ir(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&jb(
t.currentTarget,e,zL)},onPointerLeave:Or,onPointerDown:Or,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
jb(n,e,0)},onBlur:Or}:{}}function Gb(){let e=W(null),t=Hd.value;return ht(()=>{!e.current||!t||(e.current.showPopover(),
dc(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Kb,children:t.text}):null}var qd={};id(qd,{button:()=>Vd,danger:()=>qL,default:()=>WL,iconOnly:()=>Wd,outlined:()=>IL,primary:()=>HL,quiet:()=>VL,
small:()=>Ud});var Vd="a",IL="pi",HL="A",qL="di",Wd="be",VL="we",Ud="ye",WL={button:Vd,outlined:IL,primary:HL,danger:qL,
iconOnly:Wd,quiet:VL,small:Ud};function A(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=ir(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:xe(Vd,a!=="plain"&&
qd[a],u&&Wd,l&&Ud,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ue,{name:n}),t,o&&r(ue,{name:o,size:12})]})}var Kd={};id(Kd,{default:()=>JL,empty:()=>jL,null:()=>KL,other:()=>GL,value:()=>UL});var UL="li",KL="xi",jL="si",GL="ci",
JL={value:UL,null:KL,empty:jL,other:GL};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??J(e),s=o?na(i.text,n):Pl(i.text,n);return r("bdi",{class:Kd[i.
kind],title:s===i.text?void 0:Pl(i.text,2e3),children:s})}var Jb=8;function YL(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-Jb,o)),s=Math.min(o,Math.ceil((e+t)/n)+Jb);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function fc(e,t,n){let[o,i]=T({scroll:0,height:600});return K(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),YL(o.scroll,o.height,t,n)}function Yb(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function hc(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var Zb="ke",Qb="gi",jd="m",Xb="D",ev="ze",tv="o",nv="v",gc="hi",Gd="je",Jd="n",ov="H",Yd="fi",rv="_",iv="ui",sv="mi";function we(e){let{columns:t,rows:n,summary:o=[]}=e,i=W(null),s=Xt(),a=Yb(),l=fc(i,a,n.length),[u,c]=T(null),[p,m]=T(new Map),
d=t.map(({key:b,width:x})=>{let S=p.get(b);return S===void 0?x??"minmax(80px, max-content)":`${S}px`}).join(" ")+" minma\
x(0, 1fr)",f=b=>{let x=hc(b,u,n.length+o.length,t.length,e.onSort?-1:0);if(x){b.preventDefault(),c(x),QL(i.current,x,a);
return}let S=u?[...n,...o][u.row]:void 0,v=u?t[u.column]:void 0;if(u?.row===-1&&v&&(b.key==="Enter"||b.key===" ")){b.preventDefault(),
v.sortable!==!1&&e.onSort?.(av(v,e.sort??null));return}let _=i.current?.querySelector('[data-cursor="true"]');(b.key==="\
Enter"||b.key===".")&&S!==void 0&&v&&_&&b.target===i.current&&(b.preventDefault(),b.stopPropagation(),(e.onMenu??e.onCell)?.(
S,v,_))},g=(b,x,S)=>r(XL,{id:s,row:b,at:x,columns:t,cursor:u?.row===x?u.column:-1,onCursor:c,summary:S,last:x===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},S?`summary ${x}`:x);return r("div",{ref:i,class:Zb,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:b=>{b.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:Qb,role:"\
presentation",style:{gridTemplateColumns:d},children:[r("div",{role:"row","aria-rowindex":1,class:xe(jd,Xb),children:t.map(
(b,x)=>r(eR,{id:`${s}--1-${x}`,column:b,cursor:u?.row===-1&&u.column===x,sort:e.sort??null,onSort:e.onSort,onWidth:S=>m(
new Map(p).set(b.key,S))},b.key))}),l.before>0&&r("div",{role:"presentation",class:iv,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((b,x)=>g(b,l.first+x,!1)),l.after>0&&r("div",{role:"presentation",class:sv,style:{height:`${l.after}\
px`}}),o.map((b,x)=>g(b,n.length+x,!0))]})})}function QL(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function XL({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:xe(jd,a&&rv,l&&ev),children:o.
map((p,m)=>r("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===i,class:xe(tv,p.number&&Gd,
m===i&&Yd),onPointerDown:()=>s({row:n,column:m}),onClick:c&&(d=>c(t,p,d.currentTarget)),onContextMenu:u&&(d=>{d.preventDefault(),
u(t,p,d.currentTarget)}),children:r("span",{class:gc,children:p.cell(t,n)})},p.key))})}function av(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function eR({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
m=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=d=>s(Math.max(
48,Math.round(m+d.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:xe(nv,t.number&&Gd,n&&Yd),children:[u?r("button",{type:"\
button",tabIndex:-1,class:Jd,onClick:()=>i(av(t,o)),children:[r("span",{class:gc,children:t.head}),a!=="none"&&r(ue,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Jd,children:r("span",{class:gc,children:t.head})}),r("span",
{class:ov,onPointerDown:l})]})}var Zd=new Map,yc=7;function pn(e,t){let n=JSON.stringify([e,t??null]),o=Zd.get(n);return o===void 0&&(o=[...Zd.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,Zd.set(n,o)),o}function ra(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/yc)%4]}function tn(e){return`--series-${e%yc+1}`}var lv=ce(0),bc=lv;new MutationObserver(()=>{lv.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Je(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Tt(e,t,n){let[o,i]=T(null),s=W(null),a=o&&o.row<e&&o.column<t?o:null;return K(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let m=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!m?!1:(n(a,m),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:hc(c,a,e,t);
return p?(i(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var uv="vi",cv="bi",pv="wi",mv="yi",dv="ki",fv="zi";function ze({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,children:l}){let[u,c]=T(!1),p=Xt();return r(
"figure",{class:uv,"aria-labelledby":p,children:[r("div",{class:cv,children:[r("h2",{class:pv,children:e}),r("div",{class:mv,
children:[n,r(A,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>c(
!u)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),u?r("div",{class:fv,children:o}):r(L,{children:[r("div",{class:dv,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:d=>{if(!(d.ctrlKey||d.metaKey||d.altKey)){
if(d.key==="t"||d.key==="T")c(!0);else if(!s?.(d))return;d.preventDefault(),d.stopPropagation()}},children:l}),a]}),r("d\
iv",{class:"spoken","aria-live":"polite",children:i})]})}function hv(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Dl(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function gv(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function yv(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var nR=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function bv(e,t,n){let o=(nR.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function sa(){let e=W(null),[t,n]=T(0);return ht(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var vv="ji",xv="Xi",wv="Si",kv="Bi",Cv="Xe",Sv="Ci",_v="Ei";var aa=20,El=136,Mv=16,la=24;function Tv({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=sa(),l=W(null),
u=G(()=>{let M=e.map(({time:z})=>z),[E,N]=[Math.min(...M),Math.max(...M)];return N>E?[E,N]:[E-1e3,N+1e3]},[e]),[c,p]=o??
u,m=G(()=>yv(e,12),[e]),d=G(()=>e.filter(({time:M})=>M>=c&&M<=p).reverse(),[e,c,p]),f=Math.max(1,a-El-Mv),g=M=>El+Dl(M,c,
p)*f,b=M=>c+(M-(s.current?.getBoundingClientRect().left??0)-El)/f*(p-c),x=(M,E=(c+p)/2)=>{let N=gv([c,p],E,M,u);i(N[0]<=
u[0]&&N[1]>=u[1]?null:N)},S=Tt(1,d.length,({column:M})=>x(.25,d[M].time)),v=S.at?d[S.at.column]:void 0,_=M=>{if(M.key===
"+")x(.5,v?.time);else if(M.key==="-")x(2,v?.time);else if(M.key==="0")i(null);else return S.key(M);return!0},k=M=>{let E=l.
current;if(l.current=null,E===null)return;let N=b(M);Math.abs(g(N)-g(E))>4&&i([Math.max(u[0],Math.min(E,N)),Math.min(u[1],
Math.max(E,N))])},O=la+m.length*aa+24;return r(ze,{title:`${R(e.length)} events, ${R(t.length)} sessions`,onKey:_,summary:`\
Timeline of ${R(e.length)} events in ${R(t.length)} sessions, from ${X(u[0],n)} to ${X(u[1],n)}`,announced:v?`${J(v.event).
text}, ${X(v.time,n,"millisecond")}`:"",actions:r(L,{children:[r(A,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>x(2)}),r(A,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>x(
.5)}),r(A,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(we,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:M})=>X(M,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:M,end:E})=>Se((E-M)/1e3)},{key:"events",head:"events",number:!0,cell:({events:M})=>R(M)}]}),children:[r("di\
v",{ref:s,class:vv,onPointerDown:M=>{l.current=b(M.clientX)},onPointerUp:M=>k(M.clientX),onWheel:M=>{(M.ctrlKey||M.shiftKey)&&
(M.preventDefault(),x(M.deltaY>0?1.5:.67,b(M.clientX)))},children:a>0&&r("svg",{width:a,height:O,"aria-hidden":"true",children:[
t.filter(({start:M,end:E})=>E>=c&&M<=p).map(M=>r("rect",{x:g(M.start)-3,y:la-12,width:Math.max(6,g(M.end)-g(M.start)+6),
height:m.length*aa+12,rx:3,class:xv,onDblClick:()=>i([M.start-500,M.end+500]),children:r("title",{children:`${X(M.start,
n,"second")}, ${Se((M.end-M.start)/1e3)}, ${R(M.events)} events`})},M.start)),m.map((M,E)=>r("g",{children:[r("text",{x:El-
12,y:la+E*aa+4,class:wv,children:M.rest?hn.text:na(J(M.event).text,18)}),r("line",{x1:El,x2:a-Mv,y1:la+E*aa,y2:la+E*aa,class:kv})]},
E)),d.map((M,E)=>{let N=rR(m,M);return r("circle",{cx:g(M.time),cy:la+N*aa,r:v===M?6:4,class:Cv,...S.mark(0,E),style:{fill:m[N]?.
rest?"var(--other)":`var(${tn(pn("event",[M.event]))})`},children:r("title",{children:`${J(M.event).text}, ${X(M.time,n,
"millisecond")}`})},E)}),bv(c,p,Math.max(2,Math.floor(f/140))).map(M=>r("text",{x:g(M),y:O-6,class:Sv,children:X(M,n,p-c>
2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},M))]})}),r("p",{class:_v,children:v?r(L,{children:[r($,{value:v.event}),
" ",X(v.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function rR(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function mn(e){return`'${e.replaceAll("'","''")}'`}var Pv="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",iR=new RegExp(`^${Pv}(\\.${Pv}\
)*$`,"u"),sR=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function be(e){return iR.test(e)&&!sR.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function sr(e){
return`event = ${mn(e)}`}var aR=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Lr(e){let t=e===void 0?null:aR.exec(e);return t?
t[1].replaceAll("''","'"):null}function Rr(e,t){let n=be(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${mn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>mn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function ar(e,t){return e===
void 0||e.trim()===""?t:`${$v(e)} and ${$v(t)}`}function $v(e){return/\bor\b/i.test(e)?`(${e})`:e}var Dv={before:[],after:[]};function Qd(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Ev(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Av(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Xd=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],vc=["explore","funnel",
"retention","paths","sessions","difference","live"];function Ji(e){return Xd.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function fe(e){return e==null?[]:typeof e=="string"?[e]:e}var lR=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ee(e){
let t=lR.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function ef(e){let t=e[Ji(e)];return fe(
t?.by).find(n=>!xc(n))??null}function xc(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Lv(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:uR(e.document),as:e.as}},s=n[t],a=Ee(e.document),l=ef(e.document);
if(s){let m=Ov({...a,...s.document},l);return{state:{view:t,document:m,as:s.as,open:[]},waiting:i,said:null}}let u=cR(t)?
Lr(a.where):null;u!==null&&delete a.where;let c=Ov({...a,...Yi(t,u,o)},l),p=u===null?null:`The filter ${sr(u)} became ${pR(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:p}}function uR(e){let t=Ji(e);return e[t]===void 0?
{}:{[t]:e[t]}}function cR(e){return e==="funnel"||e==="retention"||e==="paths"}function pR(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Yi(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(mR).map(dR),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":sr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:sr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":sr(s)}}}}function mR(e){return e!==void 0}function dR(e){return{
where:sr(e)}}function Ov(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=fe(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(xc),t]}}}var tf={view:"explore",document:{dataset:""},as:null,open:[]},Vt=ce(tf),Ro=ce(Dv),Rv=ce({state:tf,how:"load"}),wc={},kc=!1,
Xe=Vt,Cc=Rv,ve=en(()=>Vt.value.document),Nv=en(()=>Vt.value.view),Bv=en(()=>Vt.value.as),li=en(()=>Vt.value.open),nn=en(
()=>Vt.value.document.dataset),ua=en(()=>Ro.value.before.length>0),ca=en(()=>Ro.value.after.length>0);function ie(e,t="p\
ush"){let n={...Vt.value,...e};Jn(n,Vt.value)||((t==="push"||!kc)&&(Ro.value=Qd(Ro.value,Vt.value)),kc=t==="replace",of(
n,t))}function ne(e,t,n="push"){ie({document:ge(Vt.value.document,e,t)},n)}function Yn(e){ie({open:[...Vt.value.open,e]})}
function Sc(){ie({open:Vt.value.open.slice(0,-1)})}function Fv(e,t){let n=Lv(Vt.value,e,wc,t);return wc=n.waiting,ie(n.state),
n.said}function Nr(){zv(Ev(Ro.value,Vt.value))}function pa(){zv(Av(Ro.value,Vt.value))}function zv(e){e&&(Ro.value=e.stack,kc=!1,
of(e.value,"push"))}function nf(e){Jn(e,Vt.value)||(Vt.value!==tf&&(Ro.value=Qd(Ro.value,Vt.value)),kc=!1,of(e,"load"))}
function of(e,t){Vt.value=e,Rv.value={state:e,how:t}}function Iv(){return{undo:Ro.value,waiting:wc}}function Hv(e){Ro.value=
e.undo,wc=e.waiting}function Dt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function tt(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${R(e)} ms`:Se(e/1e3);case"seconds":return n?`${R(e)} s`:Se(e);case"bytes":return n?`${R(e)} B`:_n(
e);case"share":return n?`${R(e*100)} %`:I(e);case"none":return n?R(e):H(e)}}function No(e){return e.type==="int64"||e.type===
"float64"}function Zn(e,t,n){return typeof e=="number"&&No(t)?{text:tt(e,Dt(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:X(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:J(e)}var qv="Ii",Vv="Ui",Wv="Li",Uv="Mi";function Ye({icon:e,title:t,children:n,actions:o}){return r("div",{class:qv,children:[r(ue,{name:e,size:32}),r("h2",{class:Vv,
children:t}),n&&r("p",{class:Wv,children:n}),r("div",{class:Uv,children:o})]})}var Kv="Ni",jv="Ri",Gv="Ai";var Jv="Di",Yv="Hi";function Zv({busy:e,done:t=null}){let n=W(null);return ht(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:Kv,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:Gv}):r("div",{ref:n,class:jv}))})}
function Le({lines:e=6}){return r("div",{class:Jv,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:Yv},
n))})}var Qv="_i",Xv="qi",e0="Fi",t0="Ti",n0="Gi";function rf(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ke({id:e,error:t,onHint:n}){let o=rf(t.hint);return r(
"div",{class:Qv,id:e,role:"alert",children:[r("span",{class:Xv,children:r(ue,{name:"error",size:14})}),r("span",{class:e0,
children:re(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:t0,onClick:()=>n(o),children:[re(o),"\
?"]}):r("span",{class:n0,children:re(t.hint)}))]})}var r0=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function i0(e,t){
let n=e.split("/").filter(u=>u!=="").map(yR),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(r0.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=vc.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function yR(e){try{return decodeURIComponent(e)}catch{return e}}function Mc(e,t){return`${s0(e)}/${t}`}
function ma(e,t){return`${s0(e)}/actor/${encodeURIComponent(t)}`}function s0(e){let t=r0.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function a0(e){let t=[`q=${await o0(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await o0(e.open)}`),t.join("&")}async function Tc(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Ll(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await Ll(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(bR):[]}}function bR(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function o0(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await l0(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function Ll(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await l0(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var vR=4<<
20;async function l0(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(i.push(p),s+=p.length,s>vR)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Pc=new Map;function sf(e){return Pc.has(e)||c0(e),Pc.get(e)??{events:[]}}async function c0(e){if(e==="")return{events:[]};
Pc.set(e,{events:[]});let n={events:(await Db(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Pc.set(e,n),n}var u0=864e5;
async function af(e,t){let n=t==="explore"?null:c0(e);ct.value.value||await Lt();let o=ct.value.value?.find(({name:l})=>l===
e),i=o!==void 0&&Date.parse(o.to)>Date.now()-2*u0,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*u0,a=n?await n:sf(e);return{
dataset:e,...i&&s?{from:"now-30d"}:{},timezone:Qn(),...Yi(t,null,a)}}function Qn(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var $c="sluice.";function lr(e){return Rl(()=>localStorage.getItem($c+e))}function ur(e,t){Rl(()=>localStorage.setItem($c+
e,t))}function Dc(e){let t=Rl(()=>sessionStorage.getItem($c+e));return t===null?null:Rl(()=>JSON.parse(t))}function da(e,t){
Rl(()=>sessionStorage.setItem($c+e,JSON.stringify(t)))}function Rl(e){try{return e()}catch{return null}}var Zi=ce({kind:"home"}),ci=Zi,ui=Promise.resolve(),p0=0;async function m0(){let e=Dc("undo");e?.undo&&Array.isArray(e.undo.
before)&&Hv(e),addEventListener("popstate",()=>{lf()}),addEventListener("pagehide",()=>da("undo",Iv())),await lf(),ln(()=>{
let{state:t,how:n}=Cc.value;n!=="load"&&(ui=ui.then(()=>Ec(t,n)))})}function et(e,t=""){history.pushState(null,"",un(e)+
(t===""?"":`#${t}`)),lf()}function pi(e=Xe.value){Zi.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
ui=ui.then(()=>Ec(e,"push"))}async function Nl(e){return`${un(Mc(e.document.dataset,e.view))}#${await a0(e)}`}async function Ec(e,t){
let n=await Nl(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Zi.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function lf(){let e=++p0,t=i0(kb(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Zi.value=t;return}let n=await Tc(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await af(t.dataset,t.view);e===p0&&(nf({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Zi.value=t,n||(ui=ui.then(
()=>Ec(Xe.value,"replace"))))}async function Br(e){let{view:t,document:n}=Xe.value,o=await af(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){nf(i),Zi.value={kind:"view",dataset:e,view:t,fragment:""},ui=ui.then(()=>Ec(i,"repla\
ce"));return}ie(i),Zi.value.kind!=="view"&&pi()}var d0="Ce",f0="Ji",h0="Ki",uf="Oi",g0="Pi";var b0=2e3;function v0({dataset:e,actor:t}){let n=ve.value.timezone??"UTC",o=Oe(e).value,i=o.value?.actors?.[0]??null,s=yt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:b0}}),a=yt(i===null?null:{dataset:e,timezone:n,
where:`string(${be(i)}) = ${mn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});K(()=>{globalThis.document.title=`${re(t)} · ${re(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:d0,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:f0,children:[r(A,{icon:"left",kind:"outlined",onClick:()=>pi(),children:"Back"}),r("h1",{class:h0,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:uf,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",oa(n)]})]}),l&&r(ke,{error:l}),!l&&r(wR,{answer:y0(s.answer),sessions:y0(a.answer),actor:t,zone:n})]})}
function wR({answer:e,sessions:t,actor:n,zone:o}){let i=G(()=>kR(e,n),[e]),s=G(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=T(null);if(!e)return r(Le,{});if(e.rows.
length===0)return r(Ye,{icon:"actor",title:"Nobody of this name",actions:r(A,{kind:"primary",onClick:()=>pi(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||i[p].time>=a[0]&&i[p].
time<=a[1]);return r(L,{children:[r(Tv,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:g0,children:[r("p",{
class:uf,children:[Ge(u.length,"event"),a===null?"":` from ${X(a[0],o,"second")} to ${X(a[1],o,"second")}`,e.cursor?`, t\
he latest ${b0} only`:""]}),r(we,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:m=>r($,{shown:Zn(m[p],c,o),most:64,middle:!0})}))})]})]})}function kR(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function y0(e){return e!==null&&"columns"in e?e:null}var pf=ce([]),x0=ce(!1),CR=700,cf,Fl=pf,w0=x0,Fr=en(()=>pf.value.filter(({state:e})=>e==="running"));async function yo(){
clearTimeout(cf);try{pf.value=(await Ce("v1/jobs")).jobs,x0.value=!0}catch{}clearTimeout(cf),Fr.value.length>0&&(cf=setTimeout(
()=>{yo()},CR))}async function k0(e){try{return await Ce(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(pe(t).status===
404)return null;throw t}}async function Ac(e){await Ce(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await yo()}
async function C0(e){await Ce(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await yo()}function S0(){
return`ui-${Array.from(crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var _0="q";var zl=[];function M0(){return zl.length>0}function yn(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=W(null);return ht(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>dc(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),MR(i,o),TR(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:xe(
_0,e.class),children:e.children})}function MR(e,t){ht(()=>{if(Or(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function TR(e,t,n){let o=W(n);o.current=n,K(()=>{let i={};zl.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!PR(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||zl.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{zl.splice(zl.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function PR(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Qi=ce([]),mf=ce(lr("letters")!=="no"),Oc="",T0,$0=Qi,D0=mf;function E0(e){mf.value=e,ur("letters",e?"yes":"no")}function Bo(e){
let t=W(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");K(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Qi.value=[...Qi.value,...o],()=>{Qi.value=Qi.value.filter(i=>!o.includes(i))}},[n])}function $R(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function A0(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Il(e.target)||!mf.value&&e.key.
length===1||DR()||M0()))return;let n=Oc===""?$R(e):`${Oc} ${e.key}`,o=Qi.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
P0(""),o.act()):t&&P0(Qi.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function P0(e){clearTimeout(T0),Oc=
e,e!==""&&(T0=setTimeout(()=>{Oc=""},1200))}function Il(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function DR(){return document.querySelector("dialo\
g[open]")!==null}async function Lc(e){let t=e.trim();if(t.startsWith("{"))return O0(await Ll(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Tc(n[2]),s=vc.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?O0(await Ll(o[1].replaceAll("'\\''","'"))):null}function O0(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Xd.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:ER(t),as:null,open:[]}}function ER(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var L0=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,AR=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function N0(e){let t=e.replace(/^.*[/\\]/,"");for(;L0.test(t);)t=t.replace(L0,"");return t=t.replace(AR,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function B0(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function df(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function F0(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(df(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var OR=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function z0(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:R0(n)?o===void 0||R0(
o):/^\[\s*(\{|$)/.test(n)?LR(e):OR.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function R0(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function LR(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var RR=1<<20;async function I0(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(un(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,RR),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:Ui()}),i=await o.json().catch(()=>null);if(!o.ok)throw Ki(i,o.status);return i}function H0(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function q0(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",un(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(Ui()),a.onabort=()=>s(new Mt({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=NR(a.responseText);a.status>=200&&a.status<300?i(l):s(Ki(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function NR(e){try{return JSON.parse(e)}catch{return null}}var V0="Qi",W0="Vi",U0="Wi",K0="b",j0="w";var ql=ce([]),Rc=new Map,FR=1e4,zR=1;function Re(e,t=null){let n=zR++;ql.value=[...ql.value,{id:n,text:e,action:t}].slice(
-3),G0(n)}function G0(e){Rc.set(e,setTimeout(()=>ff(e),FR))}function ff(e){clearTimeout(Rc.get(e)),Rc.delete(e),ql.value=
ql.value.filter(t=>t.id!==e)}function J0(){return r("div",{class:V0,role:"status",children:ql.value.map(({id:e,text:t,action:n})=>r(
"div",{class:W0,onPointerEnter:()=>clearTimeout(Rc.get(e)),onPointerLeave:()=>G0(e),children:[r("span",{class:U0,children:t}),
n&&r("button",{type:"button",class:K0,onClick:()=>{ff(e),n.act()},children:n.label}),r("button",{type:"button",class:j0,
"aria-label":"Close",onClick:()=>ff(e),children:r(ue,{name:"close",size:14})})]},e))})}var Xi=ce(null),IR=8,HR=3,Y0=Xi;async function Z0(e,t){let n=await qR(e).catch(()=>[]);Xi.value={dataset:e,sum:t,events:n,
steps:n.slice(0,HR).map(({value:o})=>o)}}async function qR(e){let t=ct.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${be(t)}) as reached`],by:["event"],order:["reached desc"],limit:IR};return VR(
await Ce("v1/query",{body:{dataset:e,aggregate:o}}))}function VR({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function Q0(e){let{value:t}=Xi;t&&(Xi.value={...t,steps:WR(t.steps,e)})}
function WR(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function X0(){let{value:e}=Xi;if(!e)return;Xi.value=null;
let t=ve.value.dataset===e.dataset?Ee(ve.value):{dataset:e.dataset};ie({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:sr(n)})),window:"7d"}}}),pi(Xe.value)}function hf(){Xi.value=null}var Et=ce(null),cr=ce(!1),Vl=null,tx={accepted:0,rejected:0,known:0},Nc="loading",nx=Et,ox=cr;async function fa(e){if(cr.
value=!0,Et.value?.phase==="sending"||Et.value?.phase==="found"||e.length===0)return;Vl?.abort();let t=Vl=new AbortController;
Et.value={phase:"reading",files:e};try{let[n]=await Promise.all([I0(e[0],t.signal),ct.value.value?null:Lt()]);if(t.signal.
aborted)return;let o=UR(n),i=F0(N0(e[0].name),o.actors,ct.value.value?.map(({name:s,actors:a})=>({name:s,actors:a}))??[]);
Et.value={phase:"choosing",files:e,preview:n,choice:{dataset:i,...o},error:null}}catch(n){t.signal.aborted||(Et.value={phase:"\
unreadable",files:e,error:pe(n)})}}function UR({names:e,columns:t}){return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.
name??"",actors:e.actors,event:e.event}}function Bc(e){fa([new File([e],"pasted.txt")])}function Wl(e){Et.value?.phase===
"choosing"&&(Et.value={...Et.value,choice:{...Et.value.choice,...e},error:null})}function mi(){cr.value=!1;let e=Et.value?.
phase;e==="sending"||e==="found"||(Vl?.abort(),Et.value=null)}function KR(){cr.value=!0}async function rx(){let e=Et.value;
e?.phase!=="sending"&&e?.phase!=="found"||(await Ac(e.job).catch(()=>{}),Vl?.abort())}async function ix(){let e=Et.value;
if(e?.phase!=="choosing")return;let t=Vl=new AbortController,{files:n,choice:o}=e,i=tx;try{for(let[s,a]of n.entries())i=
await jR(n,s,a,o,i,t.signal);await sx(o.dataset,i)}catch(s){i.accepted>0&&Lt(),Et.value={...e,error:pe(s)},cr.value||Re(
`Loading into ${o.dataset} failed: ${pe(s).message}`,{label:"Show",act:KR})}finally{da(Nc,null),yo()}}async function jR(e,t,n,o,i,s){
let a=S0(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};Et.value={...l,sent:0},da(Nc,{job:a,dataset:o.
dataset});let u=setTimeout(()=>{yo()},200);try{let c=await q0(H0(o.dataset,o,n.name,a),n,p=>{Et.value={...l,sent:p},p===
1&&yo()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+c.rejected_count}}catch(c){if(e.length>1&&pe(
c).code==="already_loaded")return{...i,known:i.known+1};throw c}finally{clearTimeout(u)}}async function sx(e,t){await Lt(),
go(e),Et.value=null;let n=gf(e,t);if(!cr.value){Re(n,{label:"Show",act:()=>ex(e,t)});return}cr.value=!1,ex(e,t)}function ex(e,t){
et(Mc(e,"explore")),Z0(e,t)}function gf(e,{accepted:t,rejected:n,known:o}){let i=[`${R(t)} ${t===1?"event is":"events ar\
e"} in ${e}`];return n>0&&i.push(`${R(n)} ${n===1?"line was":"lines were"} not taken`),o>0&&i.push(`${R(o)} ${o===1?"fil\
e was":"files were"} there already`),`${i.join("; ")}.`}var GR=500;async function ax(){let e=Dc(Nc);if(typeof e?.job!="s\
tring"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await k0(t).catch(()=>{});if(o?.state==="\
running")Et.value||(Et.value={phase:"found",dataset:n,job:t},cr.value=!0);else if(o!==void 0){Et.value=null,da(Nc,null),
o?.state==="done"&&cr.value?await sx(n,{...tx,accepted:o.rows}):cr.value=!1;return}await new Promise(i=>{setTimeout(i,GR)})}}var ux="Yi",cx="Zi";function px(){let[e,t]=T(!1);return K(()=>{let n=0,l=[["dragenter",u=>{yf(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{yf(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{yf(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
fa(c))}],["paste",YR]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:ux,"aria-hidden":"true",children:r("div",{class:cx,children:[r(ue,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function yf(e){return e.dataTransfer?.types.includes("File\
s")??!1}function YR(e){if(Il(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void fa(t);let n=e.clipboardData?.getData("text/pla\
in")??"";z0(n)&&Lc(n).then(o=>{o||Bc(n)})}var mx="Ee",dx="ea",fx="ra",hx="Ie",gx="ia",yx="aa";function Pt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=W(null),a=Xt();return ht(()=>{Or();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:xe(mx,i&&dx),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:fx,children:[r("h2",{id:a,tabIndex:-1,
class:hx,children:e}),r(A,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:gx,children:n}),
o&&r("div",{class:yx,children:o})]})}function Fo({children:e,kind:t="outlined"}){let n=W(null);return r(L,{children:[r(A,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&fa(i)}})]})}var ts="ta",ns="oa",Pn="s",zc="na";function $n({label:e,value:t,onCommit:n,placeholder:o,bare:i=!1,code:s=!1,error:a=null,autofocus:l=!1}){let[u,c]=T(t),p=W(
null),m=Xt();K(()=>c(t),[t]);let d=b=>{b!==t&&n(b)},f=b=>{b.key==="Enter"&&d(u),!(b.key!=="Escape"||u===t)&&(b.preventDefault(),
c(t))},g=b=>{n(b),p.current?.focus()};return r("div",{class:ts,children:[r("label",{for:m,class:i?"spoken":ns,children:e}),
r("input",{ref:p,id:m,class:xe(Pn,s&&zc),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":a!==null,
"aria-describedby":a?`${m}-problem`:void 0,"data-autofocus":l?"":void 0,onInput:b=>c(b.currentTarget.value),onKeyDown:f,
onBlur:()=>d(u)}),a&&r(ke,{id:`${m}-problem`,error:a,onHint:g})]})}var vx="pa",xx="F";function wt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:vx,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:xx,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ue,{name:a.icon,size:14}),
a.label]},a.value))})}var wx="da",kx="T",Cx="la",Sx="xa",_x="sa",Mx="ca";var Ic=28;function bf(e,t){return`${e}-${t}`}function Tx({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=W(null),c=fc(u,Ic,n.length);return ht(()=>{let p=u.current;if(!p||o<0)return;let m=o*Ic;m<p.scrollTop?p.scrollTop=
m:m+Ic+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+Ic+8-p.clientHeight)},[o,n]),r(L,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:wx,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,m)=>{let d=c.first+m;return r("div",{id:bf(e,d),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":d+1,"data-active":d===o,class:kx,onPointerMove:()=>{d!==o&&i(d)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&r("span",{class:Mx,children:p.selected&&r(ue,{name:"check"})}),r("s\
pan",{class:Cx,children:p.label}),p.note!==void 0&&r("span",{class:Sx,children:p.note})]},d)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:_x,children:l})]})}function di(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=W(null),a=Xt(),[l,u]=T(e.autofocus??!1),[c,p]=T(i?0:-1),
[m,d]=T(!1);ht(()=>{d(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),g=l||(e.inline??!1),b=()=>u(
!1),x=(_,k)=>{k||b(),e.onPick(_,k)},S=_=>{let k=g?t[f]:void 0;if(_.key==="ArrowDown"||_.key==="ArrowUp"){_.preventDefault(),
u(!0);let O=_.key==="ArrowDown"?1:-1;p(f<0&&O<0?t.length-1:(f+O+t.length)%Math.max(1,t.length))}else _.key==="Enter"?(_.
preventDefault(),k?x(k.value,!1):(b(),e.onTake(n))):_.key===" "&&o&&k&&f>=0?(_.preventDefault(),x(k.value,!0)):_.key==="\
Escape"&&(g||e.onCancel)?(_.preventDefault(),_.stopPropagation(),b(),e.onCancel?.()):_.key==="Backspace"&&n===""&&e.onBackspace?.()},
v=r(Tx,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:_=>x(_,o),several:o,foot:e.foot});return r(L,{children:[
r("input",{ref:s,class:xe(Pn,e.code&&zc),role:"combobox","aria-label":e.label,"aria-expanded":g,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":g&&f>=0?bf(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:S,onClick:()=>u(!0),onBlur:b,onFocus:()=>{
e.autofocus&&u(!0)},onInput:_=>{u(!0),p(i?0:-1),e.onText(_.currentTarget.value)}}),e.inline&&v,!e.inline&&l&&m&&(t.length>
0||e.foot)&&r(yn,{anchor:s.current,onClose:b,focus:!1,children:v})]})}var $x="ga",Dx="ha";function zo({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=W(null),[l,u]=T(!1),[c,p]=T(""),m=G(()=>t6(t,c),
[t,c]),d=()=>{u(!1),p("")},f=g=>{d(),o(g)};return r(L,{children:[r(A,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?d():u(!0),children:r("span",{class:$x,children:r($,{value:n,most:32})})}),l&&r(yn,{anchor:a.current,onClose:d,
role:"dialog",label:e,children:r("div",{class:Dx,children:r(di,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(g=>({value:g,label:r($,{value:g}),selected:g===n})),onPick:f,onTake:g=>{i&&
g!==""&&f(g)},onCancel:d})})})]})}function t6(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var Ex="fa",Ax="ua",Ox="ma",Lx="va";function qc({share:e}){return r("span",{class:Ex,children:[r("span",{class:Ax,"aria-hidden":"true",children:r("span",{class:Ox,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:Lx,children:I(e)})]})}var Rx="ba",Nx="wa",vf="ya",Bx="ka";function xf(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function Fx({name:e,choice:t}){
let n=xf(e,t);return n===null?null:r("span",{class:Nx,children:n})}function zx({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:Rx,children:[r($,{value:i,most:48,middle:!0}),
r(Fx,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:vf,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(qc,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(wf,{values:i})}],o=G(()=>[...e.columns].sort((i,s)=>+(xf(
s.name,t)!==null)-+(xf(i.name,t)!==null)),[e,t]);return r(we,{label:"Columns",columns:n,rows:o})}function wf({values:e}){
return e.length===0?r("span",{class:vf,children:"none"}):r("span",{class:Bx,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
$,{value:t,most:40,middle:!0})},n))})}function Ix({preview:e,choice:t}){let n=G(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(L,{children:[r($,{value:o,most:32})," ",r(Fx,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);return r(we,{label:"First e\
vents",columns:n,rows:e.rows})}function Hx({preview:e}){return r(we,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>R(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r($,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var qx="za",Vx="ja",Wx="Xa",Wc="Sa",Ux="Ba",Kx="Ue",jx="Ca",Gx="Ea",Jx="Ia",Yx="Ua",Zx="La",Qx="Ma",Xx="Le";var i6=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function ew({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:qx,children:[r("p",{class:Vx,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:Wx,
children:s6(t,n)})]}),i&&r("div",{class:Ux,children:r(ke,{error:i})}),r("div",{class:Kx,children:[r(a6,{choice:o}),n.columns.
length>0&&r(l6,{columns:n.columns,choice:o})]}),n.note?r("p",{class:Zx,children:[r(ue,{name:"info"}),r("span",{children:r(
$,{value:n.note,most:400})})]}):r(u6,{preview:n,choice:o})]})}function s6(e,t){let n=[i6.get(t.format)??t.format,t.compression].
filter(i=>i!=="").join(", "),o=_n(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${R(e.length)} file\
s, ${o} together`:`${n}, ${o}`}function Cf({dataset:e,actors:t}){return B0(e)??df(ct.value.value?.find(n=>n.name===e),t)}
function a6({choice:e}){let t=e.dataset,n=ct.value.value?.find(i=>i.name===t),o=Cf(e);return r("div",{class:jx,children:[
r($n,{label:"Dataset",value:t,onCommit:i=>Wl({dataset:i.trim()}),error:o===null?null:{message:o,hint:""}}),o===null&&r("\
span",{class:Wc,children:n?`added to its ${Ge(n.events,"event")}`:"a new one"})]})}function l6({columns:e,choice:t}){let n=e.
map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);return r(L,{children:[
r(kf,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Wl({time:i})}),r(kf,{label:"Actor",hint:"wh\
o did it",values:n,value:t.actors[0]??"",onChange:i=>Wl({actors:[i]})}),r(kf,{label:"Event",hint:"what happened",values:n,
value:t.event,onChange:i=>Wl({event:i})})]})}function kf({label:e,hint:t,values:n,value:o,onChange:i}){return r("div",{class:Gx,
children:[r("span",{class:Jx,children:e}),r(zo,{title:e,label:`${e}: ${o===""?"not chosen":o}`,kind:"outlined",class:Yx,
values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:Wc,children:t})]})}function u6({preview:e,choice:t}){let[n,
o]=T("columns"),i=e.rejected.length,s=[{value:"columns",label:`${R(e.columns.length)} columns`},{value:"rows",label:`Fir\
st ${Ge(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${R(i)} not taken`}]:[]];return r(L,{children:[r("div",
{class:Qx,children:[r(wt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:Wc,children:["guessed f\
rom the first ",Ge(e.rows_seen,"record")]})]}),r("div",{class:Xx,children:[n==="columns"&&r(zx,{preview:e,choice:t}),n===
"rows"&&r(Ix,{preview:e,choice:t}),n==="rejected"&&r(Hx,{preview:e})]})]})}var tw="Na",nw="Ra",ow="Aa",rw="Da",iw="Ha";function ya({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:xe(tw,n&&nw),children:r("div",{class:xe(
ow,!i&&iw,o&&rw),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Sf="_a",sw="qa",Kc="Fa",aw="Ta";function lw(){let e=nx.value;if(!e||!ox.value)return null;switch(e.phase){case"reading":return r(Pt,{wide:!0,title:_f(e.
files),onClose:mi,children:r(Le,{lines:8})});case"unreadable":return r(m6,{files:e.files,error:e.error});case"choosing":
return r(d6,{at:e});case"sending":case"found":return r(f6,{at:e})}}function _f(e){return e.length>1?`Load ${Ge(e.length,
"file")}`:"Load a file"}function m6({files:e,error:t}){return r(Pt,{title:_f(e),onClose:mi,foot:r(L,{children:[r(A,{kind:"\
outlined",onClick:mi,children:"Close"}),r(Fo,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Sf,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(ke,{error:t}),r("p",{class:Kc,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function d6({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Cf(n)===null&&!o;return r(Pt,{wide:!0,title:_f(e.files),onClose:mi,
foot:r(L,{children:[o&&r("span",{class:aw,children:"Say which column is the time."}),r(A,{kind:"outlined",onClick:mi,children:"\
Cancel"}),r(A,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{ix()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(ew,{at:e})})}function f6({at:e}){let t=Fl.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(Pt,{title:`Loading into ${e.dataset}`,
onClose:mi,foot:r(L,{children:[r(A,{kind:"danger",onClick:()=>{rx()},children:"Cancel"}),r(A,{kind:"outlined",onClick:mi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Sf,children:[r($,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:sw,children:s.length>1?`${e.at+1} of ${s.length}`:_n(s[e.at]?.size??0)})]}),r(ya,{label:o?
"Sending":"Loading",done:i}),r("p",{class:Kc,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${I(i)}`,
!o&&t&&t.rows>0&&`, ${Ge(t.rows,"event")} so far`]}),o&&r("p",{class:Kc,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var cw="Ga",pw="y";function mw({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:cw,onKeyDown:a=>{
let l=t.findIndex(m=>m.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,p=t[c];p&&o(p.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:pw,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var g6=["datasets","properties","ingests","rejects","jobs"];function dw(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:g6.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function os(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var fw="Ja",hw="c",gw="Ka",yw="Oa",bw="Pa",vw="Qa",xw="Va",ww="Wa";function Io({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=W(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(yn,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:xw,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:fw,onKeyDown:c=>b6(c,a.current,i),children:o.map((c,p)=>c==="rule"?r("di\
v",{role:"separator",class:vw},p):r("button",{type:"button",tabIndex:-1,class:xe(hw,c.danger&&gw),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:m=>m.currentTarget.focus(),children:[l?r("span",{class:ww,children:c.checked&&r(ue,{name:"check"})}):c.
icon&&r(ue,{name:c.icon}),r("span",{class:yw,children:c.label}),c.keys&&r("span",{class:bw,children:c.keys})]},p))})]})}
function b6(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function Rt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=W(
null),[a,l]=T(!1);return r(L,{children:[r(A,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(Io,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function Kl(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function kw(e){return(await Ce(Kl(e,"/runs?li\
mit=1000"))).runs}async function Cw(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return Ce(Kl(e,`/rejects?${i.toString()}`),{signal:o})}function Sw(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return un(Kl(e,`/rejects?${n.toString()}`))}async function _w(e,t,n){await Ce(Kl(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function Mw(e){await Ce(Kl(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var Tw="Ne",Pw="Ya",$w="Za",Dw="et",Ew="rt",jl="it",Aw="Re",bn="at",Mf="Ae",Ow="tt",Lw="ot",Rw="nt",Nw="pt",rs="dt";var ba="xt",Bw="st",Fw="ct",zw="gt",Iw="G",gi="ht";function Hw({dataset:e,onClose:t}){let[n,o]=T(""),[i,s]=T(null),[a,l]=T(!1),u=Xt(),c=n===e.name&&!a,p=()=>{c&&(l(!0),Mw(
e.name).then(()=>{t(),Re(`${e.name} is dropped.`),Lt()},m=>{l(!1),s(pe(m))}))};return r(Pt,{title:"Drop a dataset",onClose:t,
foot:r(L,{children:[r(A,{kind:"outlined",onClick:t,children:"Keep it"}),r(A,{kind:"danger",icon:"trash",disabled:!c,onClick:p,
children:"Drop it for good"})]}),children:r("form",{class:ba,onSubmit:m=>{m.preventDefault(),p()},children:[r("p",{children:[
Ge(e.events,"event")," (",_n(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:ts,children:[r("label",{class:ns,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Pn,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:m=>o(m.currentTarget.value)})]}),i&&r(ke,{error:i})]})})}function qw({datasets:e}){let[t,n]=T(null),[o,i]=T(null),s=v6((a,l)=>n({dataset:a,anchor:l}));return r(L,{children:[r(we,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(w6,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(Hw,{dataset:o,onClose:()=>i(null)})]})}function v6(e){let t=Qn();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Mf,onClick:()=>{Br(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(A,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:R(n),children:H(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(jc,{text:"no events"}):
X(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:X(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${R(n)} B`,children:_n(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):
r(jc,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(jc,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${_n(s)}`).join(
`
`),children:[n?.length??1,", ",Ge(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(x6,{dataset:n})}]}
function jc({text:e}){return r("span",{class:bn,children:e})}function x6({dataset:e}){return e.rejects===0?r(jc,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:Mf,onClick:()=>et(os("rejects",e.name)),children:H(e.rejects)})}function w6({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=W(t),s=l=>()=>et(os(l,e.name)),a=()=>{C0(e.name).then(()=>Re(`${e.name} is\
 being compacted.`,{label:"Show",act:()=>et(os("jobs",""))}),l=>Re(`Compacting failed: ${pe(l).message}`))};return r(Io,
{anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{
Br(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"\
Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"t\
rash",danger:!0,act:o}]})}function Vw({dataset:e}){let[{value:t,error:n},o]=T({value:null,error:null}),i=()=>{kw(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:pe(a)}))},s=Fr.value.length;return K(i,[e,s]),n?r(Ye,{icon:"warning",title:"The ingests cannot be\
 listed",actions:r(A,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Ye,{icon:"u\
pload",title:"No files came into this dataset",actions:r(Fo,{children:"Load a file"}),children:"Events that programs pus\
h without the name of a file are not listed here."}):r("div",{class:gi,children:r(we,{label:"Ingests",columns:k6(),rows:t})}):
r(Le,{})}function k6(){let e=Qn();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>X(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:bn,children:[R(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:bn,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>R(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:R(t),children:H(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:bn,children:"0"}):r("span",{class:rs,title:I(n/Math.max(1,t+n)),children:H(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${R(t)} B`,children:_n(t)})}]}function va(e){return e==="ingest"?"Loading":"Compacting"}function Ww(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var C6=3e3;function Uw(){let e=Fr.value.length;return K(()=>{yo();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&yo()},C6);return()=>clearInterval(t)},[]),K(()=>{Lt()},[e]),w0.value?Fl.value.length===0?r(Ye,{icon:"clock",title:"\
Nothing is under way",actions:r(Fo,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:gi,children:r(we,{label:"Jobs",columns:S6(),rows:Fl.value})}):r(Le,{})}
function S6(){let e=Qn();return[{key:"kind",head:"Job",cell:({kind:t})=>va(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
_6,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>H(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>_n(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>X(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Se((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(M6,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:rs,children:r($,{value:t,
most:160})}):null}]}function _6({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?rs:bn,children:Ww(
e.state)}):r("span",{class:Bw,children:[r(ya,{small:!0,label:`${va(e.kind)} ${e.dataset}`,done:e.done}),I(e.done)]})}function M6({
job:e}){let t=()=>{Ac(e.id).catch(n=>Re(pe(n).message))};return e.state==="running"?r(A,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(A,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function jw(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*T6(Kw(l,n.key),Kw(u,n.key))};return i.sort(a)}function Kw(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function T6(e,t){return e<t?-1:e>t?1:0}function Gc(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function Jc(e,t,n){
try{return await _w(e,t,n),await go(e),null}catch(o){let i=pe(o);return Re(`The note on ${t} was not saved: ${i.message}`),
i}}function Gw({dataset:e,column:t,onClose:n}){let[o,i]=T(t.description??""),[s,a]=T(t.unit??""),[l,u]=T(null),c=Xt(),p=t.type===
"int64"||t.type==="float64",m=async()=>{let d=await Jc(e,t.name,Gc(t,{description:o.trim(),unit:s.trim()}));d?u(d):n()};
return r(Pt,{title:`Describe ${J(t.name).text}`,onClose:n,foot:r(L,{children:[r(A,{kind:"outlined",onClick:n,children:"C\
ancel"}),r(A,{kind:"primary",onClick:()=>{m()},children:"Save"})]}),children:r("form",{class:ba,onSubmit:d=>{d.preventDefault(),
m()},children:[r("div",{class:ts,children:[r("label",{class:ns,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Pn,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:d=>i(d.
currentTarget.value)})]}),p&&r("div",{class:ts,children:[r("label",{class:ns,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Pn,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:d=>a(d.currentTarget.value)})]}),
l&&r(ke,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function Yc({label:e,value:t,onInput:n}){return r("input",{class:Pn,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function Jw({dataset:e}){let{value:t,error:n}=Oe(e).value;return K(()=>{Oe(e).value.value&&go(e)},[e]),t?r(P6,{dataset:t}):
n?r(Ye,{icon:"warning",title:"The properties cannot be shown",actions:r(A,{kind:"outlined",onClick:()=>{go(e)},children:"\
Try again"}),children:n.message}):r(Le,{})}function P6({dataset:e}){let[t,n]=T(""),[o,i]=T(null),[s,a]=T(null),l=e.columns??
[],u=G(()=>jw(l,t,o),[l,t,o]),c=G(()=>$6(e,a),[e]),p=l.filter(m=>m.hidden).length;return r(L,{children:[r("div",{class:jl,
children:[r("div",{class:Aw,children:r(Yc,{label:"Find a property",value:t,onInput:n})}),r("span",{class:bn,role:"status",
children:[t===""?Ge(l.length,"property","properties"):`${R(u.length)} of ${Ge(l.length,"property","properties")}`,p>0&&`\
, ${R(p)} hidden`]})]}),u.length===0?r(Ye,{icon:"search",title:"No property has this text",actions:r(A,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:gi,children:r(we,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(Gw,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function $6(e,t){let n=Qn(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?Nw:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${Rw} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:Lw,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:bn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(qc,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:R(s),children:H(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(D6,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?X(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:Ow,children:[r(A,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(A,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
Jc(e.name,s.name,Gc(s,{hidden:!s.hidden}))}})]})}]}function D6({column:e,zone:t}){if(e.examples?.length)return r(wf,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?H(s):e.type==="timestamp"?
X(String(s),t):String(s);return r("span",{class:bn,children:[i(n)," to ",i(o)]})}function Ze(e,t){E6(e).then(n=>Re(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function E6(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var A6=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function Yw(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
A6,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??O6(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function O6(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var Qw="De",Xw="ft";function n1({dataset:e}){let[t,n]=T(""),[o,i]=T(null),s=t1(e,t),a=t1(e,""),l=ct.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Ye,{icon:"warning",title:"The lines cannot be listed",actions:r(A,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Le,{});if(a.rows.length===0)return r(Ye,{icon:"che\
ck",title:"Every line was taken",actions:r(A,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=Yw(a.rows);
return r(L,{children:[r("div",{class:jl,children:[r("div",{class:zw,role:"group","aria-label":"Reasons",children:[r(e1,{
text:r(L,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(e1,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:Qw,
href:Sw(e,t),download:`${e}-rejects.ndjson`,children:[r(ue,{name:"download"}),"Download"]})]}),r("div",{class:gi,children:s.
rows?r(we,{label:"Lines that were not taken",columns:R6(),rows:s.rows,onCell:c=>i(c)}):r(Le,{})}),s.rows&&s.more&&r("div",
{class:jl,children:[r(A,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:bn,children:[R(s.rows.length),
" are shown"]})]}),o&&r(N6,{reject:o,onClose:()=>i(null)})]})}function e1({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:Iw,"aria-pressed":o,onClick:i,children:[e,r("span",{class:bn,children:[H(t),n&&"+"]})]})}
function t1(e,t){let[n,o]=T({rows:null,cursor:void 0,error:null}),[i,s]=T(0),a=W(null),l=(u,c)=>{a.current?.abort();let p=a.
current=new AbortController;Cw(e,t,c,p.signal).then(m=>o({rows:[...u,...m.rejects],cursor:m.cursor,error:null}),m=>{p.signal.
aborted||o({rows:null,cursor:void 0,error:pe(m)})})};return K(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function R6(){let e=Qn();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:o1(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>R(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>R(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:Fw,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>X(t,e,"second")}]}function o1({source:e,key:t}){return t!==""?t:e}function N6({reject:e,onClose:t}){return r(
Pt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(A,{kind:"outlined",icon:"copy",onClick:()=>Ze(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:ba,children:[r("p",{class:rs,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:bn,children:[r($,{value:o1(e),most:200,middle:!0}),", line ",R(e.line),", byte ",R(e.offset),"; ",Ge(e.text.
length,"character")]}),r("pre",{class:Xw,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var Zc={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function r1({rest:e}){
let{tab:t,dataset:n}=dw(e),o=ct.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(nn.value)?nn.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";K(()=>{Lt()},[]),K(()=>{document.title=`${Zc[t]} · Data · Sluice`},[t]);let a=Fr.value.length;return r(
"main",{class:Tw,"data-tab":t,children:[r("header",{class:Pw,children:[r("h1",{children:"Data"}),s&&i!==""&&r(zo,{title:"\
Dataset",icon:"data",kind:"outlined",class:Dw,values:o,value:i,onChange:l=>et(os(t,l))}),r("span",{class:$w}),r(Fo,{kind:"\
primary",children:"Load a file"})]}),r(mw,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>et(os(l,n)),
tabs:Object.keys(Zc).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:Zc[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":Zc[t],class:Ew,children:r(B6,{tab:t,dataset:i})})]})}function B6({tab:e,dataset:t}){let{value:n,error:o}=ct.
value;if(e==="jobs")return r(Uw,{});if(!n)return o?r(Ye,{icon:"warning",title:"The datasets cannot be listed",actions:r(
A,{kind:"outlined",onClick:()=>{Lt()},children:"Try again"}),children:o.message}):r(Le,{});if(n.length===0)return r(Ye,{
icon:"data",title:"There are no datasets yet",actions:r(Fo,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(qw,{datasets:n});case"properties":return r(Jw,{dataset:t},t);case"\
ingests":return r(Vw,{dataset:t},t);case"rejects":return r(n1,{dataset:t},t)}}var i1={name:"data",label:"Data",icon:"data",letter:"d",Page:r1};var F6=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function Qc(e){let t=F6.exec(e)?.[1];if(t===void 0)return null;let n=s1(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Tf({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function s1(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function z6(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function a1(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&z6(t[1])?s1(t[1])[0].trim():"";return n===""?null:n}var I6=40,H6=40;function Xc(e){if(e.samples)return"raw";let t=fe(e.aggregate?.by);return t.some(o=>Qc(o)!==null)?t.some(
yi)?"heat":"distribution":t.some(yi)?"line":"table"}function yi(e){return/^\s*time\s*\(/i.test(e)}function Ho(e){for(let t of fe(
e.aggregate?.by)){let n=Qc(t);if(n)return n}return null}function Gl(e,t,n,o){if(t==="raw")return e.samples?e:{...Ee(e),samples:{}};
let i=e.aggregate??n??Yi("explore",null,{events:[]}).aggregate,s={...Ee(e),aggregate:i},a=fe(i.by).filter(u=>!xc(u)),l=fe(
i.by).find(yi)??"time('auto')";switch(t){case"distribution":return l1(s,u=>[u,...a.slice(0,1)],I6,o);case"heat":return l1(
s,u=>[l,u],H6,o);case"line":return Pf(s,[l,...a],n);case"bar":return Pf(s,a.length>0?a:[l],n);default:return Pf(s,a,n)}}
function q6(e){for(let t of fe(e.aggregate?.measures)){let n=a1(t);if(n!==null)return n}return null}function l1(e,t,n,o){
let i=Ho(e)??V6(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Tf(i))]}}}function V6(e,t,n){let o=q6(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function Pf(e,t,n){let o=e.aggregate,i=Ho(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(fe(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function ep(e,t){
let n=Ho(e);if(!e.aggregate||!n)return e;let o=fe(e.aggregate.by).map(i=>Qc(i)?Tf({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var W6=100;function xa(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Dt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:be(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>W6}})}var U6=/^[=+\-@\t\r]/;function K6(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=U6.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function u1(e,t){
return[e,...t].map(n=>`${n.map(K6).join(",")}\r
`).join("")}function Jl(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var $f=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],j6=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Yl(e,t){let n=$f.find(
s=>s.from===e.from&&(s.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
i=o?j6.get(o[2]):void 0;return o&&i?`Last ${o[1]==="1"?i:`${o[1]} ${i}s`}`:`${c1(e.from,t,"the first event")} – ${c1(e.
to,t,"now")}`}function c1(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return X(e,t,X(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Zl=2,bo=16,is=20,G6=24;async function p1(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(g=>({canvas:g,box:g.getBoundingClientRect()})),a=Math.min(...s.map(({box:g})=>g.
top)),l=Math.max(...s.map(({box:g})=>g.bottom))-a,u=J6(e),c=Math.max(1,Math.floor((i.width-2*bo)/200)),p=Math.ceil(u.length/
c)*is+2*is,m=globalThis.document.createElement("canvas");m.width=i.width*Zl,m.height=(bo+2*is+l+p+bo)*Zl;let d=m.getContext(
"2d");if(!d)return null;d.scale(Zl,Zl),d.fillStyle=Je("--surface"),d.fillRect(0,0,i.width,m.height/Zl);let f=bo+2*is;tp(
d,Y6(t),bo,bo+12,`600 13px ${Je("--font")}`,Je("--text"),i.width-2*bo),tp(d,`${re(t.dataset)}, ${Yl(t,n)}, ${n}`,bo,bo+12+
is,`12px ${Je("--font")}`,Je("--muted"),i.width-2*bo);for(let{canvas:g,box:b}of s)d.drawImage(g,b.left-i.left,f+b.top-a,
b.width,b.height);return u.forEach(({text:g,color:b},x)=>{let[S,v]=[bo+x%c*200,f+l+is+Math.floor(x/c)*is];d.fillStyle=b,
d.fillRect(S,v-8,12,8),tp(d,g,S+20,v,`12px ${Je("--font")}`,Je("--text"),168)}),tp(d,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,bo,f+l+p-4,`12px ${Je("--font")}`,Je("--muted"),i.width),new Promise(g=>{m.toBlob(g,"\
image/png")})}function tp(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Pl(t,u);e.fillText(l,n,o)}function J6(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,G6)}function Y6(e){let t=fe(e.aggregate?.measures).join(", ")||"count()",n=fe(e.aggregate?.by);
return re(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}function m1(){return[{label:"Copy link",icon:"share",act:()=>{Nl(Xe.value).then(e=>Ze(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>Ze(JSON.stringify(Xe.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>Ze(Ef(Xe.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Ze(Af(Xe.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>Ze(Of(Xe.value.document),"The code")}]}function Df(e){
return`'${e.replaceAll("'","'\\''")}'`}function Ef(e){return`sluice query ${Df(JSON.stringify(e))}`}function Af(e){return`\
curl -H 'Content-Type: application/json' ${Df(un("v1/query"))} \\
  -d ${Df(JSON.stringify(e))}`}function Of(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var d1="ut";function h1({document:e,answer:t,zone:n}){let o=W(null),i=a=>{a.catch(l=>Re(re(pe(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:d1,children:r(Rt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(X6(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(g1(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(tN(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(f1(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Jl(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(f1(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Ze(Af(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Ze(Ef(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Ze(Of(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Nl(Xe.
value).then(a=>Ze(a,"The link"))}}],children:"Export"})})}async function X6(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await p1(i,t,n);s?Jl(s,`${o}.png`):Re("This chart is a table; take it along as CSV.")}async function g1(e,t){
let n=[...e.rows,...e.other?[eN(e.other,"(other)")]:[]];Jl(new Blob([u1(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function eN(e,t){return e.map((n,o)=>o===0?t:n)}async function tN(e,t){await g1(await Ce("v1/q\
uery",{body:ge(ge(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function f1(e,t,n){let o=await Zs(`v1/query?\
format=${t}`,{body:e});Jl(await o.blob(),n)}function kt(e,t){let n=fe(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>No(e.columns[a]))}}function y1(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Ql(e,t,n,o=null){let{times:i,starts:s,places:a}=nN(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((p,m)=>{let d=v1(p[t.time]);if(d===null)return;let f=t.keys.map(_=>p[_]),
g=JSON.stringify(f),b=l.get(g);b||l.set(g,b={keys:f,values:u(),low:u(),high:u(),estimated:!1});let x=p[n],S=a.get(d);b.values[S]=
typeof x=="number"?x:null;let v=o?.[m]?.[n];v&&(b.estimated=!0,[b.low[S],b.high[S]]=v)});let c=[...l.values()].map(({keys:p,
values:m,low:d,high:f,estimated:g})=>({keys:p,values:m,low:g?d:null,high:g?f:null,total:m.reduce((b,x)=>b+(x??0),0)}));return{
times:i,starts:s,series:c.sort((p,m)=>m.total-p.total)}}function nN(e,t){let n=new Map;for(let i of e.rows){let s=v1(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function b1(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function bi(e){return/^\s*(count|sum)\s*\(/i.test(e)}function v1(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function vo(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var x1="mt",w1="vt",k1="He",C1="bt",S1="wt";function Rn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=G(()=>iN(e,t,n,a),
[e,t,n,a]),c=G(()=>e.rows.map(d=>({cells:d,kind:"group"})),[e]),p=G(()=>rN(e),[e]),m=s&&((d,f,g)=>s(d.cells,f.key,g));return r(
we,{label:l,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...m?{onCell:m,onMenu:m}:{}})}function rN(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function Lf(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function iN(e,t,n,o){let i=kt(e,t),s=i.time<0?0:vo([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=Lf(e,i);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:r($,{value:u.
name,most:48}),number:No(u)&&!a.has(c),cell:m=>m.kind!=="group"&&a.has(c)?c===0?r($,{shown:lN(m.kind)}):null:c===i.time?
gn(String(m.cells[c]),s,n):r(uN,{value:m.cells[c],column:u,zone:n})};return i.measures.includes(c)?[p,...o&&bi(u.name)&&
i.keys.length>0?[sN(e,c)]:[],...l?[aN(e,i,l,c)]:[]]:[p]})}function sN(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:x1,children:[a!=="total"&&r(
"span",{class:w1,children:r("span",{class:k1,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:C1,children:I(l)})]})}}}function aN(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:S1,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${tt(u,Dt(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?I(0):"new":cn(l/u-1)})}}}function lN(e){return e==="other"?hn:{text:Mn.total,kind:"\
other"}}function uN({value:e,column:t,zone:n}){let o=Zn(e,t,n);return typeof e=="number"?r("span",{title:tt(e,Dt(t.name),
!0),children:o.text}):r($,{shown:o,most:64,middle:!0})}function np(e,t){let n=[...new Set(e)].sort((m,d)=>m-d),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?cN(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(m,d)=>s+d*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(m=>pN(i,m));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function cN(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function pN(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function eu({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Rf(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(g=>u[g]),p=JSON.stringify(c),m=s.get(p);m||s.set(p,m={keys:c,counts:new Array(
a).fill(0),nulls:0});let d=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")m.nulls+=d;else{let g=t.zero&&f<=0?
0:eu(t,f*(1+Math.sign(f)*1e-12));g>=0&&g<a&&(m.counts[g]+=d)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function tu(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function _1(e,t,n){let o=tu(t),i=eu(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(vi(e,n)-i)}function mN({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function vi(e,t){let n=e.edges.length-1,o=eu(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function M1(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return mN(e,o,Math.max(0,Math.min(1,t-o)))}function op(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?fN(n,o,t):[];return i.length>1?i:dN(n,o,t)}function dN(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function fN(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var T1="yt";var yN=2;function rp({height:e,draw:t,onWidth:n}){let o=W(null),[i,s]=T(0),a=bc.value;return ht(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),ht(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(yN,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:T1,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function wa(e,t,n){e.font=`12px ${Je("--font")}`,e.fillStyle=Je("--muted"),e.textAlign=t,e.textBaseline=
n}function P1(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function ip(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var D1="kt",E1="zt",A1="J",O1="jt",sp="Xt",L1="St",R1="Bt",N1="_e",Nf="Ct",B1="Et",F1="It",z1="Ut",Bf="qe";var ss=56,H1=16,I1=12,bN=24;function q1(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,m]=T(0),d=W(null),f=n.length,g=Math.max(1,p-ss-H1),b=(k,O)=>(k-O.getBoundingClientRect().left-ss)/g*f,x=(k,O)=>Math.max(
0,Math.min(f-1,Math.floor(b(k,O)))),S=Xu((k,O,M)=>{vN(k,O,M,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:D1,onPointerMove:k=>{let O=x(k.clientX,k.currentTarget);e.onCursor(O),d.current&&
e.onSelect&&Math.abs(k.clientX-d.current.x)>3&&e.onSelect({from:Math.min(d.current.from,O),to:Math.max(d.current.from,O)+
1})},onPointerUp:k=>{let O=d.current;d.current=null,O&&Math.abs(k.clientX-O.x)<=3&&e.onBin?.(O.from,new DOMRect(k.clientX,
k.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:k=>{k.button===0&&(k.currentTarget.setPointerCapture(
k.pointerId),d.current={from:x(k.clientX,k.currentTarget),x:k.clientX})},children:r(rp,{height:s,draw:S,onWidth:m})})}function vN(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((_,k)=>_+k,0),p=a==="count"?s:a==="cdf"?tu(s):s.map(_=>c===
0?0:_/c),m=P1(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),d=m.at(-1)||1,f={left:ss,top:I1,width:t-ss-H1,
height:n-I1-bN},g=_=>f.left+_/Math.max(1,s.length)*f.width,b=_=>f.top+f.height-_/d*f.height;e.clearRect(0,0,t,n),xN(e,f,
m,b,a);let x=Je("--selection"),S=Je(o.color);u&&(e.globalAlpha=.12,e.fillStyle=x,e.fillRect(g(u.from),f.top,g(u.to)-g(u.
from),f.height),e.globalAlpha=1);let v=f.width/s.length>5?1:0;s.forEach((_,k)=>{let O=p[k],M=u!==null&&k>=u.from&&k<u.to;
e.fillStyle=M?x:S,e.globalAlpha=l===null||l===k?1:.75;let E=O>0?Math.max(1,b(0)-b(O)):0;e.fillRect(g(k),b(0)-E,Math.max(
1,g(k+1)-g(k)-v),E)}),e.globalAlpha=1,wN(e,f,i,g,o.unit)}function xN(e,t,n,o,i){e.strokeStyle=Je("--line"),e.lineWidth=1,
wa(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?H(s):I(s),t.left-8,a)}}function wN(e,t,n,o,i){wa(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of op(n,Math.max(2,Math.floor(t.width/80))))
a(tt(l,i),o(vi(n,l)))}var ap=12;function W1(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,onBin:c}=e,p=G(
()=>kN(t,n,i),[t,n,i.count,i.scale]),{edges:m,histograms:d,all:f,property:g}=p,[b,x]=T(null),S=Dt(i.value),v=f.counts.length,
_=g===""?f:d[b?.group??0]??f,k=E=>{let N={ArrowRight:(b?.bin??-1)+1,ArrowLeft:(b?.bin??v)-1,Home:0,End:v-1}[E.key];if(N!==
void 0&&v>0){let q=Math.max(0,Math.min(N,v-1));return E.shiftKey&&u(CN(l,b?.bin??q,q),m),x({bin:q,group:b?.group??0,left:q>
v/2}),!0}if(E.key!=="Enter"&&E.key!=="."||!b)return!1;let z=E.target.getBoundingClientRect();return c(b.bin,m,g===""?[]:
_.keys,new DOMRect(z.left+ss+(b.bin+.5)/v*(z.width-ss-16),z.top+80,0,0)),!0},O=Math.max(0,...d.slice(0,ap).map(({counts:E,
total:N})=>Math.max(0,...E)/(s==="count"?1:N||1))),M=(E,N)=>r(q1,{edges:m,counts:E.counts,mode:s,unit:S,height:g===""?320:
132,color:g===""?"--series-1":tn(pn(g,E.keys)),largest:g===""||s==="cdf"?0:O,cursor:b?.bin??null,selection:l,onCursor:z=>x(
z===null?null:{bin:z,group:N,left:z>v/2}),onSelect:z=>u(z,m),onBin:(z,q)=>c(z,m,g===""?[]:E.keys,q)});return r(ze,{title:r(
L,{children:["Distribution of ",r($,{value:i.value,most:64}),g!==""&&r(L,{children:[" by ",r($,{value:g,most:48})]})]}),
summary:TN(i,f,a,S,g,d.length),onKey:k,announced:b?K1(m,_,b.bin,S).join(", "):"",table:r(Rn,{answer:t,document:n,zone:o}),
...e.actions===void 0?{}:{actions:e.actions},children:[g===""?r(L,{children:[M(f,0),r(_N,{edges:m,counts:f.counts,percentiles:a,
unit:S,onMove:e.onPercentile})]}):r(SN,{histograms:d,render:M}),f.nulls>0&&r("p",{class:Nf,children:[R(f.nulls)," withou\
t a value (",I(f.nulls/(f.nulls+f.total)),") are not drawn."]}),b&&r(MN,{edges:m,histogram:_,bin:b.bin,unit:S,start:b.left,
name:g===""?null:_.keys})]})}function kN(e,t,n){let o=kt(e,t),i=o.keys.find(m=>e.columns[m].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(m=>m!==i),a=e.rows.map(m=>m[i]).filter(m=>typeof m=="number"),l=np(a,n),u=o.measures[0]??e.columns.
length-1,[c]=Rf(e,l,i,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:Rf(e,l,i,s,u),all:c??p,property:s.
map(m=>e.columns[m].name).join()}}function CN(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{
from:Math.min(o,n),to:Math.max(o,n)+1}}function SN({histograms:e,render:t}){return r(L,{children:[r("div",{class:L1,children:e.
slice(0,ap).map((n,o)=>r("div",{class:R1,children:[r("div",{class:N1,children:[r("span",{children:r($,{value:n.keys[0],most:40,
middle:!0})}),r("span",{class:sp,children:H(n.total)})]}),t(n,o)]},JSON.stringify(n.keys)))}),e.length>ap&&r("p",{class:Nf,
children:[ap," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function _N({edges:e,counts:t,percentiles:n,
unit:o,onMove:i}){let s=W(null),a=t.length;if(a===0)return null;let l=u=>{let c=s.current.getBoundingClientRect(),p=Math.
max(0,Math.min(a,(u-c.left)/c.width*a));return V1(_1(e,t,M1(e,p)))};return r("div",{ref:s,class:E1,children:n.map(({share:u,
value:c},p)=>{let m=c===null?null:vi(e,c)/a*100;return m===null?null:r(L,{children:[r("span",{class:O1,style:{left:`${m}\
%`,top:"-308px",height:"284px"}},`line ${p}`),r("button",{type:"button",class:A1,role:"slider","aria-label":"Percentile",
"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((u*100).toFixed(1)),"aria-valuetext":`${Ff(u)}, ${tt(c,o)}`,
style:{left:`${Math.max(2,Math.min(98,m))}%`},onPointerDown:d=>d.currentTarget.setPointerCapture(d.pointerId),onPointerMove:d=>{
d.currentTarget.hasPointerCapture(d.pointerId)&&i(p,l(d.clientX))},onKeyDown:d=>{let f={ArrowLeft:-1,ArrowRight:1,ArrowDown:-1,
ArrowUp:1}[d.key];f!==void 0&&(d.preventDefault(),d.stopPropagation(),i(p,V1(u+f*(d.shiftKey?.001:.01))))},children:[r("\
span",{class:sp,children:Ff(u)}),tt(c,o)]},p)]})})})}function V1(e){return Math.max(.001,Math.min(.999,Math.round(e*1e3)/
1e3))}function Ff(e){return`p${Number((e*100).toFixed(2))}`}function U1(e,t,n,o){let i=e.zero&&t===0?"up to":tt(e.edges[t]??
0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${tt(e.edges[n]??0,o)}`}function ka(e,t,n){return U1(e,t.from,t.to,
Dt(n))}function K1(e,t,n,o){let i=t.counts[n]??0,s=tu(t.counts),a=n===0?0:s[n-1]??0;return[U1(e,n,n+1,o),`${R(i)} events`,
`${I(t.total===0?0:i/t.total)} of all`,`${I(a)} below`,`${I(1-(s[n]??1))} above`]}function MN({edges:e,histogram:t,bin:n,
unit:o,start:i,name:s}){let[a,l,u,c,p]=K1(e,t,n,o);return r("div",{class:xe(B1,i&&F1),"aria-hidden":"true",children:[s&&
r("div",{class:sp,children:s.map(m=>J(m).text).join(", ")}),r("div",{class:z1,children:a}),r("div",{class:Bf,children:[r(
"span",{children:l}),r("span",{children:u})]}),r("div",{class:Bf,children:[r("span",{children:c}),r("span",{children:p})]})]})}
function TN(e,t,n,o,i,s){let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${Ff(l)} ${tt(u,o)}`).join(", ");
return`Distribution of ${J(e.value).text}${i===""?"":` by ${J(i).text}, ${s} groups`}, ${H(t.total)} values in ${t.counts.
length} bins${a===""?"":`, ${a}`}`}function pr(e,t,n,o){return Ce("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var as=ce([]);function Ne(e,t){as.value=[...as.value,{from:Xe.value,to:e.document,label:t}].slice(-12),ie(e)}function zf(e){
as.value=as.value.slice(0,e)}function j1(){ln(()=>{let e=Xe.value,t=as.peek().findIndex(n=>Jn(n.from.document,e.document));
t>=0&&zf(t)})}var G1="Lt";function J1({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=T(""),a=Oe(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=ef(e),c=[...a.map(({name:d})=>d),...Object.keys(e.define??{})],p=a.filter(({name:d,type:f})=>d.toLowerCase().includes(
l)&&f!=="timestamp"&&be(d)!==u).map(d=>({value:be(d.name),label:r($,{value:d.name,most:48}),note:d.distinct===void 0?d.type:
`${H(d.distinct)} values`})),m=d=>{o(),pr(e,t,d).then(f=>{f.by&&Ne({document:f.by,open:[]},`${f.label} by ${d}`)},f=>Re(
re(pe(f).message)))};return r(yn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:G1,children:r(di,{label:"\
Break down by",text:i,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:m,onCancel:o,onTake:d=>m(c.includes(d)?be(
d):d),placeholder:"a property or an expression"})})}function mr(){let[e,t]=T(null);return{openAt:t,menu:e&&r(DN,{at:e,onClose:()=>t(null)})}}function DN({at:e,onClose:t}){let n=G(
()=>pr(e.document,e.mark),[e]),{answer:o,error:i}=If(n),[s,a]=T(!1);if(s)return r(J1,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>Re(re(pe(p).message)))},u=e.head??(i?re(i.message):o?r($,{value:o.label,most:160}):
"…");return r(Io,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...EN(e,o,i,l,()=>a(!0))]})}function If(e){let[t,n]=T({of:null,answer:null,error:null});return K(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:pe(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function EN(e,t,n,o,i){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:AN(t,u),act:o(c)}};return[s("Only this","filter","only",a=>nu(a.only,a.label)),
s("Exclude","minus","exclude",a=>nu(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",Hf),s("Actors","actor","actors",qf),s("Save as cohort…","save","coho\
rt",a=>Vf(a)),s("Explain","difference","explain",Wf),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Ze(
Y1(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Ze(a.predicate,"The condition"))]}function AN(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:re(n)}function Y1(e){return e===null?"":Array.isArray(e)?
e.map(t=>Y1(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function nu(e,t){e&&Ne({document:e,open:[]},t)}
function Hf({events:e,label:t}){e&&Yn({kind:"events",document:e,label:t})}function qf({actors:e,cohort:t,label:n}){e&&Yn(
{kind:"actors",request:e,cohort:t,label:n})}function Vf({actors:e,cohort:t,label:n}){Yn({kind:"cohort",request:e,cohort:t,
label:n})}function Wf({explain:e,label:t}){e&&Ne({view:"difference",document:e,as:null,open:[]},`explain ${J(t).text}`)}var Z1="Mt",Q1="Nt",X1="Rt",ek="At",tk="Dt";function Ca({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=G(()=>pr(e,t),[a]),{
answer:u,error:c}=If(l),p=yt(u?.count??null),m=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
d=u===null;return r("section",{class:Z1,"aria-label":"Selection",children:[r("div",{class:Q1,children:[r("span",{class:X1,
children:n}),r("span",{class:ek,role:"status",children:typeof m=="number"?`${R(m)} events${o?`, ${I(m/o)}`:""}`:c?"":"…"})]}),
c&&r(ke,{error:c}),r("div",{class:tk,children:[s,r(A,{small:!0,kind:"outlined",icon:"filter",disabled:d||!u.only,onClick:()=>nu(
u?.only??null,u?.label??""),children:"Only"}),r(A,{small:!0,kind:"outlined",icon:"minus",disabled:d||!u.exclude,onClick:()=>nu(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(A,{small:!0,kind:"primary",icon:"difference",disabled:d||
!u.explain,onClick:()=>u&&Wf(u),children:"Explain"}),r(A,{small:!0,kind:"outlined",icon:"rows",disabled:d||!u.events,onClick:()=>u&&
Hf(u),children:"Events"}),r(A,{small:!0,kind:"outlined",icon:"actor",disabled:d||!u.actors,onClick:()=>u&&qf(u),children:"\
Actors"}),r(A,{small:!0,kind:"outlined",icon:"save",disabled:d||!u.cohort,onClick:()=>u&&Vf(u),children:"Cohort"}),r(A,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var LN=[10,20,40,60,100,200],RN=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function lp({bins:e,document:t,
onDocument:n}){let i=xa(Oe(t.dataset).value.value).map(({value:s,log:a})=>({label:re(s),checked:s===e.value,act:()=>n(ep(
t,{value:s,scale:a?"log":"linear"}))}));return r(L,{children:[r(Rt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:re(e.value)}),r(wt,{label:"Scale",choices:RN,value:e.scale,onChange:s=>n(ep(t,{scale:s}))}),r(Rt,{
small:!0,kind:"outlined",after:"down",menuLabel:"Bins",items:LN.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(
ep(t,{count:s}))})),children:[e.count," bins"]})]})}function ru(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function Uf(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var NN=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function nk({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=T("count"),[l,u]=T(null),{openAt:c,menu:p}=mr(),m=FN(t,n.value);K(()=>u(null),[JSON.
stringify(t)]);let d=BN(e,t),f=(b,x,S)=>({range:ru(n,x,b),...d!==null&&S.length>0?{keys:{[d]:S[0]}}:{}}),g=e.total?.at(-1);
return r(L,{children:[r(W1,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:m.list,onPercentile:m.move,selection:l?.
range??null,onSelect:(b,x)=>u(b&&{range:b,edges:x}),onBin:(b,x,S,v)=>c({document:t,mark:f({from:b,to:b+1},x,S),anchor:v,
value:x.edges[b]}),actions:r(L,{children:[r(lp,{bins:n,document:ve.value,onDocument:b=>ie({document:b})}),r(wt,{label:"H\
eight",choices:NN,value:s,onChange:a}),i]})}),l&&r(Ca,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${ka(l.edges,
l.range,n.value)}`,total:typeof g=="number"?g:void 0,onClear:()=>u(null)}),p]})}function BN(e,t){let n=kt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function FN(e,t){let[n,o]=T([.5,.95,
.99]),{compare:i,...s}=Ee(e),a=n.map((p,m)=>`quantile(${t}, ${p}) as p_${m}`),{answer:l}=yt({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,m)=>({share:p,
value:typeof u?.[m]=="number"?u[m]:null})),move:(p,m)=>o(n.map((d,f)=>f===p?m:d))}}var ok="Ht",rk="_t",ik="k",sk="qt",ak="Ft",lk="Fe",uk="Tt",ck="Gt",pk="Jt";var up=50;function mk(e){let t=kt(e.answer,e.document);return r("div",{class:ok,children:t.measures.map(n=>r(IN,{...e,shape:t,
measure:n},n))})}function IN({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=T(-1),c=W(null),
p=e.columns[a].name,m=Dt(p),d=s.keys.map(M=>e.columns[M].name).join(),f=bi(p),g=[...e.rows.slice(0,up),...e.other&&e.rows.
length<=up?[e.other]:[]],b=M=>typeof M[a]=="number"?M[a]:0,x=Math.max(0,...g.map(b)),S=e.total?b(e.total):0,v=Lf(e,s),_=M=>M===
e.other?Mn.other:s.keys.map(E=>J(M[E]).text).join(", "),k=M=>`${_(M)}, ${tt(b(M),m)}${f&&S>0?`, ${I(b(M)/S)}`:""}`,O=M=>{
let E={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:g.length-1}[M.key];if(E!==void 0){let z=Math.max(0,Math.min(E,g.length-1));return u(
z),c.current?.children[z]?.scrollIntoView({block:"nearest"}),!0}let N=c.current?.children[l];return M.key!=="Enter"&&M.key!==
"."||!N?!1:(o(g[l],p,N),!0)};return r(ze,{title:J(p).text,onKey:O,announced:l>=0&&g[l]?k(g[l]):"",actions:i?.(p),summary:`\
Bar chart of ${J(p).text} by ${J(d).text}, ${e.rows.length} groups${g[0]?`, ${k(g[0])}`:""}`,table:r(Rn,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:rk,role:"presentation",children:g.map((M,E)=>{let N=M===e.other,z=N?void 0:v?.get(
JSON.stringify(s.keys.map(q=>M[q])))?.[a];return r("li",{class:ik,"data-cursor":E===l,onClick:q=>o(M,p,q.currentTarget.querySelector(
"[data-anchor]")??q.currentTarget),children:[r("span",{class:sk,"data-anchor":"",children:r($,{...N?{shown:{text:Mn.other,
kind:"other"}}:{shown:{text:_(M),kind:s.keys.length===1?J(M[s.keys[0]]).kind:"value"}},most:40,middle:!0})}),r("span",{class:ak,
children:r("span",{class:lk,"data-other":N,style:{width:`${x>0?Math.max(.2,b(M)/x*100):0}%`,...N?{}:{background:`var(${tn(
pn(d,s.keys.map(q=>M[q])))})`}}})}),r("span",{class:uk,children:tt(b(M),m)}),r("span",{class:ck,children:v?typeof z=="nu\
mber"&&z!==0?cn(b(M)/z-1):"–":f&&S>0?I(b(M)/S):""})]},E)})}),e.rows.length>up&&r("p",{class:pk,children:[up," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var dk="Kt",fk="Ot",hk="Pt",gk="Qt",yk="Vt";var jf=1e4;function bk({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=cp(e,t),l=fe(n.aggregate?.order)[0];
return r("section",{class:dk,"aria-label":"Groups",children:[r("div",{class:fk,children:[r("span",{class:hk,children:[e.
rows.length===1?"1 row":`${R(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<jf&&r(A,
{small:!0,kind:"outlined",onClick:()=>ne("aggregate.limit",jf),children:`Up to ${R(jf)} groups`}),i("")]}),r(Rn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:qN(l),onCell:s,onSort:u=>ie({document:ge(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function vk({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=cp(e,t);return r(L,{children:[r(mk,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function cp(e,t){
let{openAt:n,menu:o}=mr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:HN(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function HN(e,t,n,o){let i=kt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function qN(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function xk(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let g of e.rows){let b=g[t.time];typeof b=="string"&&s.set(b,Date.parse(b)/1e3)}let a=[...s.keys()].
sort((g,b)=>s.get(g)-s.get(b)),l=new Map(a.map((g,b)=>[g,b])),u=np(e.rows.map(g=>g[o]).filter(g=>typeof g=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),m=0;for(let g of e.rows){let b=l.get(g[t.time]),x=g[o],S=g[i];
if(b===void 0||typeof S!="number")continue;let v=typeof x=="number"?u.zero&&x<=0?0:eu(u,x*(1+Math.sign(x)*1e-12)):-1;v>=
0&&v<c?p[b*c+v]+=S:m+=S}let d=a.map((g,b)=>VN(p.subarray(b*c,(b+1)*c))),f=a.map((g,b)=>p.subarray(b*c,(b+1)*c).reduce((x,S)=>x+
S,0));return{starts:a,times:a.map(g=>s.get(g)),edges:u,counts:p,bins:c,largest:Math.max(0,...d),tops:d,sums:f,nulls:m}}function VN(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function wk(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function pp(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var Ck="Wt",Sk="Yt",_k="Zt",Mk="eo",Gf="ro",Tk="io",Pk="ao",$k="to",Dk="oo",Ek="no",Ak="po",Ok="do",Lk="Te";var xi=64,Fk=16,su=8,zk=24,Jf=9;function Ik(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,m]=T(0),d=W(null),f={width:Math.max(1,p-xi-Fk),height:a-su-zk},g=_=>{let k=_.currentTarget.getBoundingClientRect(),
O=Math.floor((_.clientX-k.left-xi)/f.width*t.starts.length),M=Math.floor((1-(_.clientY-k.top-su)/f.height)*t.bins);return{
column:Rk(O,t.starts.length),bin:Rk(M,t.bins)}},b=Xu((_,k,O)=>WN(_,k,O,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),x=_=>{let k=g(_);e.onCursor(k,k.column>t.starts.length/2),d.current&&Nk(d.current,_)&&e.onBox(pp(d.current.
from,k,t,{shift:_.shiftKey,alt:_.altKey}))},S=_=>{let k=d.current;d.current=null,k&&!Nk(k,_)&&e.onCell(k.from,new DOMRect(
_.clientX,_.clientY,0,0))},v=_=>({left:`${xi+_.left/t.starts.length*f.width}px`,width:`${(_.right-_.left)/t.starts.length*
f.width}px`,top:`${su+(1-_.high/t.bins)*f.height}px`,height:`${(_.high-_.low)/t.bins*f.height}px`});return r("div",{class:Ck,
onPointerMove:x,onPointerUp:S,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:_=>{_.button===0&&(_.currentTarget.setPointerCapture(
_.pointerId),d.current={from:g(_),x:_.clientX,y:_.clientY})},children:[r(rp,{height:a,draw:b,onWidth:m}),u&&t.bins>0&&r(
"div",{class:Sk,style:v({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:_k,"data-box":"",style:v(
c)})]})}function Rk(e,t){return Math.max(0,Math.min(t-1,e))}function Nk(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function WN(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:xi,top:su,width:t-
xi-Fk,height:n-su-zk};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
UN(i,a),p.left,p.top,p.width,p.height);let m=g=>p.left+g/i.starts.length*p.width,d=g=>p.top+(1-g/i.bins)*p.height;c>=0&&
ip(e,m(c),p.top,p.left+p.width-m(c),p.height,Je("--muted"));for(let[g,b]of s.entries())GN(e,b,i,m,d,g);wa(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",p.left-8,d(.5));for(let g of op(i.edges,Math.max(2,Math.floor(p.height/40)))){
let b=d(vi(i.edges,g));f-b<14||(f=b,e.fillText(tt(g,l),p.left-8,b))}JN(e,p,i,m,u)}function UN(e,t){let n=new ImageData(e.
starts.length,e.bins),o=KN();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=wk(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],m=((e.bins-1-a)*e.starts.
length+s)*4;n.data[m]=u,n.data[m+1]=c,n.data[m+2]=p,n.data[m+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var Bk=64;function KN(){let e=Array.from({length:Jf},
(t,n)=>jN(Je(`--ramp-${n+1}`)));return Array.from({length:Bk},(t,n)=>{let o=n/(Bk-1)*(Jf-1),i=Math.min(Jf-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function jN(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function GN(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,Je("--surface")],
[2,Je("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[m,d]=[o(p+.5),i(vi(n.edges,c))];u?e.lineTo(m,d):e.moveTo(m,d),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function JN(e,t,n,o,i){wa(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,m)=>{
let{hour:d,minute:f}=mc(p*1e3,i);if(u?d!==0||f!==0:m%l!==0)return;let g=X(p*1e3,i,a>=27*86400?"month":a>=86400||d===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),b=e.measureText(g).width/2,x=o(m),S=Math.max(t.left+b-8,Math.min(x,t.left+t.width-
b));S-b<c+16||(e.fillText(g,S,t.top+t.height+8),e.fillRect(Math.round(x),t.top+t.height,1,4),c=S+b)})}function Hk({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let m=G(()=>xk(
e,kt(e,t),n),[e,t,n.count,n.scale]),[d,f]=T(null),[g,b]=T(null),x=Dt(n.value),S=vo(m.times),v=m.times.findIndex(k=>(k+S)*
1e3>a+1e3),_=k=>{let O=d?.cell??{column:0,bin:0},M=YN(k.key,O,m);if(M){let N=g??O;return k.shiftKey&&u(pp(N,M,m,{shift:!1,
alt:!1}),m),b(k.shiftKey?N:null),f({cell:M,left:M.column>m.starts.length/2}),!0}if(k.key==="Escape"&&l)return u(null,m),
!0;if(k.key!=="Enter"&&k.key!=="."||!d)return!1;let E=k.target.getBoundingClientRect();return c(d.cell,m,new DOMRect(E.left+
xi+(O.column+.5)/m.starts.length*(E.width-xi-16),E.top+(1-O.bin/m.bins)*320,0,0)),!0};return r(ze,{title:r(L,{children:[
"Heat map of ",r($,{value:n.value,most:64})," over time"]}),summary:e8(m,n,o),onKey:_,announced:d?qk(m,d.cell,n,o,S).join(
", "):"",table:r(Rn,{answer:e,document:t,zone:o}),legend:r(XN,{matrix:m,colors:i,lines:s}),...p===void 0?{}:{actions:p},
children:[r(Ik,{matrix:m,lines:s,colors:i,unit:x,zone:o,height:400,unfinished:v,cursor:d?.cell??null,box:l,onCursor:(k,O)=>f(
k&&{cell:k,left:O}),onBox:k=>u(k,m),onCell:(k,O)=>c(k,m,O)}),d&&m.bins>0&&r(ZN,{matrix:m,cell:d.cell,bins:n,zone:o,step:S,
start:d.left,unit:x})]})}function YN(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function qk(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${gn(e.times[t]*1e3,s,i)} ${oa(i,e.times[t]*1e3)}`,ka(e.edges,{from:n,to:n+1},o.value),`${R(a)} events, ${I(l===0?0:a/l)}\
 of the column`]}function ZN({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=qk(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:xe($k,s&&Dk),"aria-hidden":"t\
rue",children:[r("div",{class:Ak,children:a}),r("div",{class:Ek,children:l}),r("div",{children:u}),r("div",{class:Ok,children:Array.
from(p,(m,d)=>r("div",{class:Lk,"data-here":d===t.bin,style:{height:`${m/c*100}%`}},d))})]})}var QN=9;function XN({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":H(e.largest);return r("div",{class:Mk,
children:[r("span",{class:Gf,children:[o,r("span",{class:Tk,children:Array.from({length:QN},(s,a)=>r("span",{class:Pk,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Gf,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[R(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function e8(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${J(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${H(o)} events${s===void 0?"":`, most at ${gn(s*1e3,vo(e.times),
n)}`}`}var t8=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],n8=[["p50",.5],["p95",
.95],["p99",.99]];function Vk({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=T("log"),[l,u]=T([]),[c,p]=T(null),{openAt:m,
menu:d}=mr(),f=i8(t,n.value,l);K(()=>p(null),[JSON.stringify(t)]);let g=e.query?.to,b=Math.min(Date.now(),g===void 0?1/0:
Date.parse(String(g))),x=(v,_)=>({time:Uf(_.starts,v.left,v.right,g),...v.low===0&&v.high===_.bins?{}:{range:ru(n,_.edges,
{from:v.low,to:v.high})}}),S=e.total?.at(-1);return r(L,{children:[r(Hk,{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,
end:b,box:c?.box??null,onBox:(v,_)=>p(v&&{box:v,matrix:_}),onCell:({column:v,bin:_},k,O)=>m({document:t,mark:x({left:v,right:v+
1,low:_,high:_+1},k),anchor:O,value:k.counts[v*k.bins+_]}),actions:r(L,{children:[r(lp,{bins:n,document:ve.value,onDocument:v=>ie(
{document:v})}),r("span",{class:yk,children:"Colour"}),r(wt,{label:"Colour",choices:t8,value:s,onChange:a}),r(Rt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Percentiles over it",items:n8.map(([v,_])=>({label:v,checked:l.includes(_),act:()=>u(
l.includes(_)?l.filter(k=>k!==_):[...l,_].sort())})),children:l.length===0?"Percentiles":l.map(v=>`p${v*100}`).join(", ")}),
i]})}),c&&r(Ca,{document:t,mark:x(c.box,c.matrix),label:o8(c.box,c.matrix,n,o),total:typeof S=="number"?S:void 0,onClear:()=>p(
null),children:r(A,{small:!0,kind:"outlined",icon:"search",onClick:()=>r8(c.box,c.matrix,n,g),children:"Zoom"})}),d]})}function o8(e,t,n,o){
let i=vo(t.times),s=gn(t.times[e.left]*1e3,i,o),a=gn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===
t.bins?`any ${n.value}`:`${n.value} ${ka(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function r8(e,t,n,o){
let{from:i,to:s}=Uf(t.starts,e.left,e.right,o),a=ru(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.
from===null?"":`${n.value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(m=>m!==""),c=ve.value,p=[c.where===
void 0?"":/\bor\b/i.test(c.where)?`(${c.where})`:c.where,...u].filter(m=>m!=="").join(" and ");Ne({document:ge(ge(ge(c,"\
from",i),"to",s),"where",p===""?void 0:p)},"zoom")}function i8(e,t,n){let{compare:o,...i}=Ee(e),s=fe(e.aggregate?.by).find(
yi),a=n.map((c,p)=>`quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},
{answer:u}=yt(l);return!l||!u||!("rows"in u)||u.columns.length!==n.length+1?s8:n.map((c,p)=>({name:`p${c*100}`,values:u.
rows.map(m=>typeof m[p+1]=="number"?m[p+1]:null)}))}var s8=[];var Yf=ce(0);function Wk(e,t,n){let[o,i]=T([]),s=Yf.value;return K(()=>{let a=new AbortController,l=new URLSearchParams(
{dataset:e});return typeof t=="string"&&l.set("from",t),typeof n=="string"&&l.set("to",n),Ce(`v1/notes?${l.toString()}`,
{signal:a.signal}).then(u=>i(u.notes),()=>{}),()=>a.abort()},[e,t,n,s]),o}async function Uk(e){await Ce("v1/notes",{body:e}),
Yf.value++}async function Kk(e){await Ce(`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),Yf.value++}var jk="xo",Gk="so",Jk="co",Yk="z",Zk="go",Qk="ho",Xk="fo";var l8=12;function mp({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=T(""),u=m=>m.keys.map(d=>J(d).text).join(
", "),c=a===""?e:e.filter(m=>u(m).toLowerCase().includes(a.toLowerCase())),p=(m,d)=>{let f=e.filter(x=>x.key!==m.key).map(
x=>x.key),g=!n.has(m.key)&&f.every(x=>n.has(x));if(!d)return o(g?new Set:new Set(f));let b=new Set(n);b.delete(m.key)||b.
add(m.key),o(b)};return r("div",{class:jk,children:[e.length>=l8&&r("input",{class:Gk,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:m=>l(m.currentTarget.value)}),r("div",{class:Jk,children:c.map(m=>r("button",{type:"butt\
on",class:Yk,"aria-pressed":!n.has(m.key),onClick:d=>p(m,d.ctrlKey||d.metaKey),onContextMenu:s&&(d=>{d.preventDefault(),
s(m,d.currentTarget)}),onKeyDown:s&&(d=>{d.key==="."&&(d.preventDefault(),d.stopPropagation(),s(m,d.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":ra(m.color).join(" "),style:{stroke:`var(${tn(m.color)})`}})}),r("span",{class:Zk,children:r($,{value:m.
keys.length===1?m.keys[0]:m.keys,most:48,middle:!0})}),r("span",{class:Qk,children:m.last===null?"–":i(m.last)})]},m.key))}),
t>e.length&&r("p",{class:Xk,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var tC="uo",nC="mo",oC="vo",Zf="bo",rC="wo",iC="yo",sC="ko",aC="zo",lC="jo",Qf="Xo";var Xf=12;function uC({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let m=n.map((f,g)=>({row:f,value:e.series[g].values[i]??null,low:e.series[g].low?.[i]??null,high:e.series[g].
high?.[i]??null,before:cC(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,g)=>(g.value??-1/0)-(f.value??-1/0)),
d=vo(e.times);return r("div",{class:xe(nC,s>400&&oC),"aria-hidden":"true",children:[r("div",{class:Zf,children:[gn(c*1e3,
d,a)," ",oa(a,c*1e3)]}),m.slice(0,Xf).map(({row:f,value:g,low:b,high:x,before:S})=>r("div",{class:rC,children:[r("span",
{class:iC,style:{background:`var(${tn(f.color)})`}}),r("span",{class:sC,children:f.keys.length===0?"":f.keys.map(v=>J(v).
text).join(", ")}),r("span",{class:aC,children:g===null?"–":b!==null&&x!==null?`${l(b)} – ${l(x)}`:l(g)}),S!==void 0&&
r("span",{class:lC,children:g!==null&&S?cn(g/S-1):"–"})]},f.key)),m.length>Xf&&r("div",{class:Zf,children:[m.length-Xf,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:Qf,children:["against ",gn(t.times[i]*1e3,d,a)]}),u&&r("div",{class:Qf,
children:"this bucket is not over yet"})]})}function cC(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function pC(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=cC(t,JSON.stringify(l),n),m=c!==null&&p?`, ${cn(c/p-1)}`:"";return`${l.map(d=>J(d).text).join(", ")} ${c===
null?"nothing":i(c)}${m}`.trim()});return`${gn(s*1e3,vo(e.times),o)}: ${a.join("; ")}`}var mC="So",dC="Bo",fC="Ge",hC="Co";function gC({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(L,{children:o.map(
i=>r(c8,{flag:i,box:e,zone:n},i.id))})}function c8({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${X(e.from*1e3,n)}: ${re(e.text)}`,a=ir(s);return r(L,{children:[e.to!==null&&r("\
span",{class:dC,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:mC,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:fC,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ue,{name:"save",size:12})})]})}function yC({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:hC,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var p8="uplot",m8="u-hz",d8="u-vt",f8="u-title",h8="u-wrap",g8="u-under",y8="u-over",b8="u-axis",ps="u-off",v8="u-select",
x8="u-cursor-x",w8="u-cursor-y",k8="u-cursor-pt",C8="u-legend",S8="u-live",_8="u-inline",M8="u-series",T8="u-marker",bC="\
u-label",P8="u-value",lu="width",uu="height";var vC="bottom",Sa="left",eh="right",yh="#000",xC=yh+"0",th="mousemove",wC="mousedown",nh="mouseup",kC="mouseenter",CC="\
mouseleave",SC="dblclick",$8="resize",D8="scroll",_C="change",bp="dppxchange",bh="--",Ea=typeof window<"u",ah=Ea?document:
null,Ma=Ea?window:null,E8=Ea?navigator:null,Ve,fp;function lh(){let e=devicePixelRatio;Ve!=e&&(Ve=e,fp&&ch(_C,fp,lh),fp=
matchMedia(`(min-resolution: ${Ve-.001}dppx) and (max-resolution: ${Ve+.001}dppx)`),ms(_C,fp,lh),Ma.dispatchEvent(new CustomEvent(
bp)))}function no(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function uh(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function pt(e,t,n){e.style[t]=n+"px"}function qo(e,t,n,o){let i=ah.createElement(e);return t!=null&&no(i,
t),n?.insertBefore(i,o),i}function xo(e,t){return qo("div",e,t)}var MC=new WeakMap;function fr(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=MC.get(e);s!=a&&(e.style.transform=s,MC.set(e,s),t<0||n<0||t>o||n>i?no(e,ps):uh(e,ps))}var TC=new WeakMap;
function PC(e,t,n){let o=t+n,i=TC.get(e);o!=i&&(TC.set(e,o),e.style.background=t,e.style.borderColor=n)}var $C=new WeakMap;
function DC(e,t,n,o){let i=t+""+n,s=$C.get(e);i!=s&&($C.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var vh={passive:!0},A8={...vh,capture:!0};function ms(e,t,n,o){t.addEventListener(
e,n,o?A8:vh)}function ch(e,t,n,o){t.removeEventListener(e,n,vh)}Ea&&lh();function Vo(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:oo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function rS(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var iS=e=>e!=
null,sS=e=>e!=null&&e>0,wp=rS(iS),O8=rS(sS);function L8(e,t,n,o=0,i=!1){let s=i?O8:wp,a=i?sS:iS;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??nt,u??-nt]}function kp(e,t,n,o){let i=OC(e),s=OC(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
Ir:aS,l=i==1?oo:wo,u=s==1?wo:oo,c=l(a(Ut(e))),p=u(a(Ut(t))),m=Ta(n,c),d=Ta(n,p);return n==10&&(c<0&&(m=ot(m,-c)),p<0&&(d=
ot(d,-p))),o||n==2?(e=m*i,t=d*s):(e=pS(e,m),t=Cp(t,d)),[e,t]}function xh(e,t,n,o){let i=kp(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var wh=.1,EC={mode:3,pad:wh},pu={pad:0,soft:null,mode:0},R8={min:pu,max:pu};function vp(e,t,n,o){return Sp(
n)?AC(e,t,n):(pu.pad=n,pu.soft=o?0:null,pu.mode=o?3:0,AC(e,t,R8))}function Ie(e,t){return e??t}function N8(e,t,n){for(t=
Ie(t,0),n=Ie(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function AC(e,t,n){let o=n.min,i=n.max,s=Ie(o.pad,
0),a=Ie(i.pad,0),l=Ie(o.hard,-nt),u=Ie(i.hard,nt),c=Ie(o.soft,nt),p=Ie(i.soft,-nt),m=Ie(o.mode,0),d=Ie(i.mode,0),f=t-e,g=Ir(
f),b=Dn(Ut(e),Ut(t)),x=Ir(b),S=Ut(x-g);(f<1e-24||S>10)&&(f=0,(e==0||t==0)&&(f=1e-24,m==2&&c!=nt&&(s=0),d==2&&p!=-nt&&(a=
0)));let v=f||b||1e3,_=Ir(v),k=Ta(10,oo(_)),O=v*(f==0?e==0?.1:1:s),M=ot(pS(e-O,k/10),24),E=e>=c&&(m==1||m==3&&M<=c||m==2&&
M>=c)?c:nt,N=Dn(l,M<E&&e>=E?E:Wo(E,M)),z=v*(f==0?t==0?.1:1:a),q=ot(Cp(t+z,k/10),24),F=t<=p&&(d==1||d==3&&q>=p||d==2&&q<=
p)?p:-nt,te=Wo(u,q>F&&t<=F?F:Dn(F,q));return N==te&&N==0&&(te=100),[N,te]}var B8=new Intl.NumberFormat(Ea?E8.language:"e\
n-US"),kh=e=>B8.format(e),ro=Math,yp=ro.PI,Ut=ro.abs,oo=ro.floor,Wt=ro.round,wo=ro.ceil,Wo=ro.min,Dn=ro.max,Ta=ro.pow,OC=ro.
sign,Ir=ro.log10,aS=ro.log2,F8=(e,t=1)=>ro.sinh(e)*t,oh=(e,t=1)=>ro.asinh(e/t),nt=1/0;function LC(e){return(Ir((e^e>>31)-
(e>>31))|0)+1}function ph(e,t,n){return Wo(Dn(e,t),n)}function lS(e){return typeof e=="function"}function Ae(e){return lS(
e)?e:()=>e}var z8=()=>{},uS=e=>e,cS=(e,t)=>t,I8=e=>null,RC=e=>!0,NC=(e,t)=>e==t,H8=/\.\d*?(?=9{6,}|0{6,})/gm,ds=e=>{if(dS(
e)||ki.has(e))return e;let t=`${e}`,n=t.match(H8);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${ds(i)}e${s}`}return ot(e,o)};function us(e,t){return ds(ot(ds(e/t))*t)}function Cp(e,t){return ds(
wo(ds(e/t))*t)}function pS(e,t){return ds(oo(ds(e/t))*t)}function ot(e,t=0){if(dS(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return Wt(o)/n}var ki=new Map;function mS(e){return((""+e).split(".")[1]||"").length}function du(e,t,n,o){let i=[],
s=o.map(mS);for(let a=t;a<n;a++){let l=Ut(a),u=ot(Ta(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*
u,m=(a>=0?0:l)+(a>=s[c]?0:s[c]),d=e==10?p:ot(p,m);i.push(d),ki.set(d,m)}}return i}var mu={},Ch=[],Pa=[null,null],wi=Array.
isArray,dS=Number.isInteger,q8=e=>e===void 0;function BC(e){return typeof e=="string"}function Sp(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function V8(e){return e!=null&&typeof e=="object"}var W8=Object.getPrototypeOf(
Uint8Array),fS="__proto__";function $a(e,t=Sp){let n;if(wi(e)){let o=e.find(i=>i!=null);if(wi(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=$a(e[i],t)}else n=e.slice()}else if(e instanceof W8)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=fS&&(n[o]=$a(e[o],t))}else n=e;return n}function Bt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=fS&&(Sp(e[i])?Bt(e[i],$a(o[i])):e[i]=$a(o[i]))}return e}var U8=0,K8=1,j8=2;function G8(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function J8(e,t){
if(Q8(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return X8(a[0])||(a=Z8(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],m=Array(i).fill(void 0),d=t?t[a][c]:K8,f=[];for(let g=0;g<p.length;g++){let b=p[g],x=s.get(u[g]);
b===null?d!=U8&&(m[x]=b,d==j8&&f.push(x)):m[x]=b}G8(m,f,i),o.push(m)}}return o}var Y8=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function Z8(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function Q8(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function X8(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Dn(1,oo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var hS=["January","February","March","April","May","June",
"July","August","September","October","November","December"],gS=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function yS(e){return e.slice(0,3)}var e3=gS.map(yS),t3=hS.map(yS),n3={MMMM:hS,MMM:t3,WWWW:gS,WWW:e3};function au(e){
return(e<10?"0":"")+e}function o3(e){return(e<10?"00":e<100?"0":"")+e}var r3={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>au(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>au(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>au(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>au(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>au(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>o3(e.getMilliseconds())};function Sh(e,t){t=t||n3;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?r3[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var i3=new Intl.DateTimeFormat().resolvedOptions().timeZone;function s3(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==i3?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var bS=e=>e%1==0,xp=[1,2,2.5,5],a3=du(10,-32,0,xp),vS=du(10,0,32,xp),l3=vS.filter(bS),cs=a3.concat(
vS),_h=`
`,xS="{YYYY}",FC=_h+xS,wS="{M}/{D}",cu=_h+wS,hp=cu+"/{YY}",kS="{aa}",u3="{h}:{mm}",_a=u3+kS,zC=_h+_a,IC=":{ss}",Ke=null;
function CS(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?du(10,0,3,xp).filter(bS):du(10,-3,0,xp)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,xS,Ke,Ke,Ke,Ke,Ke,Ke,1],[i*28,"{MMM}",FC,Ke,Ke,Ke,Ke,Ke,1],[i,wS,FC,Ke,
Ke,Ke,Ke,Ke,1],[o,"{h}"+kS,hp,Ke,cu,Ke,Ke,Ke,1],[n,_a,hp,Ke,cu,Ke,Ke,Ke,1],[t,IC,hp+" "+_a,Ke,cu+" "+_a,Ke,zC,Ke,1],[e,IC+
".{fff}",hp+" "+_a,Ke,cu+" "+_a,Ke,zC,Ke,1]];function p(m){return(d,f,g,b,x,S)=>{let v=[],_=x>=a,k=x>=s&&x<a,O=m(g),M=ot(
O*e,3),E=rh(O.getFullYear(),_?0:O.getMonth(),k||_?1:O.getDate()),N=ot(E*e,3);if(k||_){let z=k?x/s:0,q=_?x/a:0,F=M==N?M:ot(
rh(E.getFullYear()+q,E.getMonth()+z,1)*e,3),te=new Date(Wt(F/e)),Y=te.getFullYear(),he=te.getMonth();for(let le=0;F<=b;le++){
let Pe=rh(Y+q*le,he+z*le,1),j=Pe-m(ot(Pe*e,3));F=ot((+Pe+j)*e,3),F<=b&&v.push(F)}}else{let z=x>=i?i:x,q=oo(g)-oo(M),F=N+
q+Cp(M-N,z);v.push(F);let te=m(F),Y=te.getHours()+te.getMinutes()/n+te.getSeconds()/o,he=x/o,le=d.axes[f]._space,Pe=S/le;
for(;F=ot(F+x,e==1?0:3),!(F>b);)if(he>1){let j=oo(ot(Y+he,6))%24,_e=m(F).getHours()-j;_e>1&&(_e=-1),F-=_e*o,Y=(Y+he)%24;
let $e=v[v.length-1];ot((F-$e)/x,3)*Pe>=.7&&v.push(F)}else v.push(F)}return v}}return[u,c,p]}var[c3,p3,m3]=CS(1),[d3,f3,
h3]=CS(.001);du(2,-53,53,[1]);function HC(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+
o)))}function qC(e,t){return(n,o,i,s,a)=>{let l=t.find(g=>a>=g[0])||t[t.length-1],u,c,p,m,d,f;return o.map(g=>{let b=e(g),
x=b.getFullYear(),S=b.getMonth(),v=b.getDate(),_=b.getHours(),k=b.getMinutes(),O=b.getSeconds(),M=x!=u&&l[2]||S!=c&&l[3]||
v!=p&&l[4]||_!=m&&l[5]||k!=d&&l[6]||O!=f&&l[7]||l[1];return u=x,c=S,p=v,m=_,d=k,f=O,M(b)})}}function g3(e,t){let n=Sh(t);
return(o,i,s,a,l)=>i.map(u=>n(e(u)))}function rh(e,t,n){return new Date(e,t,n)}function VC(e,t){return t(e)}var y3="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function WC(e,t){return(n,o,i,s)=>s==null?bh:t(e(o))}function b3(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function v3(e,t){return e.series[t].fill(e,t)}var x3={show:!0,
live:!0,isolate:!1,mount:z8,markers:{show:!0,width:2,stroke:b3,fill:v3,dash:"solid"},idx:null,idxs:null,values:[]};function w3(e,t){
let n=e.cursor.points,o=xo(),i=n.size(e,t);pt(o,lu,i),pt(o,uu,i);let s=i/-2;pt(o,"marginLeft",s),pt(o,"marginTop",s);let a=n.
width(e,t,i);return a&&pt(o,"borderWidth",a),o}function k3(e,t){let n=e.series[t].points;return n._fill||n._stroke}function C3(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function S3(e,t){return e.series[t].points.size}var ih=[0,0];function _3(e,t,n){
return ih[0]=t,ih[1]=n,ih}function gp(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function sh(e,t,n,o=!0){
return i=>{(!o||i.target==t)&&n(i)}}var M3={show:!0,x:!0,y:!0,lock:!1,move:_3,points:{one:!1,show:w3,size:S3,width:0,stroke:C3,
fill:k3},bind:{mousedown:gp,mouseup:gp,click:gp,dblclick:gp,mousemove:sh,mouseleave:sh,mouseenter:sh},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},SS={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Mh=Bt({},SS,{filter:cS}),_S=Bt({},Mh,{size:10}),MS=Bt({},SS,{show:!1}),Th='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',TS="bold "+Th,PS=1.5,UC={show:!0,scale:"x",stroke:yh,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:TS,side:2,grid:Mh,ticks:_S,border:MS,font:Th,lineGap:PS,rotate:0},T3="\
Value",P3="Time",KC={show:!0,scale:"x",auto:!1,sorted:1,min:nt,max:-nt,idxs:[]};function $3(e,t,n,o,i){return t.map(s=>s==
null?"":kh(s))}function D3(e,t,n,o,i,s,a){let l=[],u=ki.get(i)||0;n=a?n:ot(Cp(n,i),u);for(let c=n;c<=o;c=ot(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function mh(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?Ir:aS,p=oo(c(n));
i=Ta(u,p),u==10&&(i=cs[Vo(i,cs)]);let m=n,d=i*u;u==10&&(d=cs[Vo(d,cs)]);do l.push(m),m=m+i,u==10&&!ki.has(m)&&(m=ot(m,ki.
get(i))),m>=d&&(i=m,d=i*u,u==10&&(d=cs[Vo(d,cs)]));while(m<=o);return l}function E3(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?mh(e,t,Dn(u,n),o,i):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?mh(e,t,Dn(u,-o),-n,i):[u]).reverse().map(d=>-d).
concat(p,c)}var $S=/./,A3=/[12357]/,O3=/[125]/,jC=/1/,dh=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function L3(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),m=u(9,a)-
p>=c?$S:u(7,a)-p>=c?A3:u(5,a)-p>=c?O3:jC;if(m==jC){let d=Ut(u(1,a)-p);if(d<c)return dh(t.slice().reverse(),l.distr,m,wo(
c/d)).reverse()}return dh(t,l.distr,m,1)}function R3(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=Ut(u(
1,a)-u(2,a));return c<l?dh(t.slice().reverse(),3,$S,wo(l/c)).reverse():t}function N3(e,t,n,o){return o==null?bh:t==null?
"":kh(t)}var GC={show:!0,scale:"y",stroke:yh,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:TS,side:3,
grid:Mh,ticks:_S,border:MS,font:Th,lineGap:PS,rotate:0};function B3(e,t){let n=3+(e||1)*2;return ot(n*t,3)}function F3(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=Ut(a-s),u=e.series[t],
c=l/(u.points.space*Ve);return o[1]-o[0]<=c}var JC={scale:null,auto:!0,sorted:0,min:nt,max:-nt},DS=(e,t,n,o,i)=>i,YC={show:!0,
auto:!0,sorted:0,gaps:DS,alpha:1,facets:[Bt({},JC,{scale:"x"}),Bt({},JC,{scale:"y"})]},ZC={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:DS,alpha:1,points:{show:F3,filter:null},values:null,min:nt,max:-nt,idxs:[],path:null,clip:null};function z3(e,t,n,o,i){
return n/10}var ES={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},I3=Bt({},ES,{time:!1,ori:1}),QC={};
function AS(e,t){let n=QC[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=i&&n.plots[p].pub(o,i,s,a,l,u,c)}},e!=null&&(QC[e]=n)),
n}var Da=1,fh=2;function fs(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[i.facets[0].scale]:a[e.series[0].scale],m=o==2?a[i.facets[1].scale]:a[i.scale],d=l.left,f=l.top,g=l.
width,b=l.height,x=e.valToPosH,S=e.valToPosV;return p.ori==0?n(i,u,c,p,m,x,S,d,f,g,b,Mp,Aa,Pp,LS,NS):n(i,u,c,p,m,S,x,f,d,
b,g,Tp,Oa,Dh,RS,BS)}function Ph(e,t){let n=0,o=0,i=Ie(e.bands,Ch);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function H3(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function Hr(e,t,n,o,i,s){
return fs(e,t,(a,l,u,c,p,m,d,f,g,b,x)=>{let S=a.pxRound,v=c.dir*(c.ori==0?1:-1),_=c.ori==0?Aa:Oa,k,O;v==1?(k=n,O=o):(k=o,
O=n);let M=S(m(l[k],c,b,f)),E=S(d(u[k],p,x,g)),N=S(m(l[O],c,b,f)),z=S(d(s==1?p.max:p.min,p,x,g)),q=new Path2D(i);return _(
q,N,z),_(q,M,z),_(q,M,E),q})}function _p(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Pp:Dh,u=n;for(let m=0;m<
e.length;m++){let d=e[m];if(d[1]>d[0]){let f=d[0]-u;f>0&&l(a,u,o,f,o+s),u=d[1]}}let c=n+i-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function q3(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function $h(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let m=c,d=c;if(i==1)for(;++c<=o&&t[c]===null;)d=c;else for(;--c>=
n&&t[c]===null;)d=c;let f=s(e[m]),g=d==m?f:s(e[d]),b=m-i;f=a<=0&&b>=0&&b<u?s(e[b]):f;let S=d+i;g=a>=0&&S>=0&&S<u?s(e[S]):
g,g>=f&&l.push([f,g])}return l}function XC(e){return e==0?uS:e==1?Wt:t=>us(t,e)}function OS(e){let t=e==0?Mp:Tp,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(i,s,a,l,u):(c=Wo(c,l/2,u/2),p=Wo(p,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,p),n(i,s,a+u,s,a,p),n(i,s,a,s+l,a,c),i.closePath())}}var Mp=(e,t,n)=>{e.moveTo(t,n)},Tp=(e,t,n)=>{e.moveTo(
n,t)},Aa=(e,t,n)=>{e.lineTo(t,n)},Oa=(e,t,n)=>{e.lineTo(n,t)},Pp=OS(0),Dh=OS(1),LS=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},RS=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},NS=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},BS=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function FS(e){return(t,n,o,i,s)=>fs(t,n,(a,l,u,c,p,m,d,f,g,b,x)=>{let{pxRound:S,points:v}=a,_,k;c.ori==0?(_=Mp,k=LS):(_=
Tp,k=RS);let O=ot(v.width*Ve,3),M=(v.size-v.width)/2*Ve,E=ot(M*2,3),N=new Path2D,z=new Path2D,{left:q,top:F,width:te,height:Y}=t.
bbox;Pp(z,q-E,F-E,te+E*2,Y+E*2);let he=le=>{if(u[le]!=null){let Pe=S(m(l[le],c,b,f)),j=S(d(u[le],p,x,g));_(N,Pe+M,j),k(N,
Pe,j,M,0,yp*2)}};if(s)s.forEach(he);else for(let le=o;le<=i;le++)he(le);return{stroke:O>0?N:null,fill:N,clip:z,flags:Da|
fh}})}function zS(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var V3=zS(Aa),W3=zS(
Oa);function IS(e){let t=Ie(e?.alignGaps,0);return(n,o,i,s)=>fs(n,o,(a,l,u,c,p,m,d,f,g,b,x)=>{[i,s]=wp(u,i,s);let S=a.pxRound,
v=Y=>S(m(Y,c,b,f)),_=Y=>S(d(Y,p,x,g)),k,O;c.ori==0?(k=Aa,O=V3):(k=Oa,O=W3);let M=c.dir*(c.ori==0?1:-1),E={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Da},N=E.stroke,z=!1;if(s-i>=b*4){let Y=se=>n.posToVal(se,c.key,!0),he=null,
le=null,Pe,j,We,He=v(l[M==1?i:s]),_e=v(l[i]),$e=v(l[s]),Te=Y(M==1?_e+1:$e-1);for(let se=M==1?i:s;se>=i&&se<=s;se+=M){let It=l[se],
dt=(M==1?It<Te:It>Te)?He:v(It),Ue=u[se];dt==He?Ue!=null?(j=Ue,he==null?(k(N,dt,_(j)),Pe=he=le=j):j<he?he=j:j>le&&(le=j)):
Ue===null&&(z=!0):(he!=null&&O(N,He,_(he),_(le),_(Pe),_(j)),Ue!=null?(j=Ue,k(N,dt,_(j)),he=le=Pe=j):(he=le=null,Ue===null&&
(z=!0)),He=dt,Te=Y(He+M))}he!=null&&he!=le&&We!=He&&O(N,He,_(he),_(le),_(Pe),_(j))}else for(let Y=M==1?i:s;Y>=i&&Y<=s;Y+=
M){let he=u[Y];he===null?z=!0:he!=null&&k(N,v(l[Y]),_(he))}let[F,te]=Ph(n,o);if(a.fill!=null||F!=0){let Y=E.fill=new Path2D(
N),he=a.fillTo(n,o,a.min,a.max,F),le=_(he),Pe=v(l[i]),j=v(l[s]);M==-1&&([j,Pe]=[Pe,j]),k(Y,j,le),k(Y,Pe,le)}if(!a.spanGaps){
let Y=[];z&&Y.push(...$h(l,u,i,s,M,v,t)),E.gaps=Y=a.gaps(n,o,i,s,Y),E.clip=_p(Y,c.ori,f,g,b,x)}return te!=0&&(E.band=te==
2?[Hr(n,o,i,s,N,-1),Hr(n,o,i,s,N,1)]:Hr(n,o,i,s,N,te)),E})}function U3(e){let t=Ie(e.align,1),n=Ie(e.ascDesc,!1),o=Ie(e.
alignGaps,0),i=Ie(e.extend,!1);return(s,a,l,u)=>fs(s,a,(c,p,m,d,f,g,b,x,S,v,_)=>{[l,u]=wp(m,l,u);let k=c.pxRound,{left:O,
width:M}=s.bbox,E=_e=>k(g(_e,d,v,x)),N=_e=>k(b(_e,f,_,S)),z=d.ori==0?Aa:Oa,q={stroke:new Path2D,fill:null,clip:null,band:null,
gaps:null,flags:Da},F=q.stroke,te=d.dir*(d.ori==0?1:-1),Y=N(m[te==1?l:u]),he=E(p[te==1?l:u]),le=he,Pe=he;i&&t==-1&&(Pe=O,
z(F,Pe,Y)),z(F,he,Y);for(let _e=te==1?l:u;_e>=l&&_e<=u;_e+=te){let $e=m[_e];if($e==null)continue;let Te=E(p[_e]),se=N($e);
t==1?z(F,Te,Y):z(F,le,se),z(F,Te,se),Y=se,le=Te}let j=le;i&&t==1&&(j=O+M,z(F,j,Y));let[We,He]=Ph(s,a);if(c.fill!=null||We!=
0){let _e=q.fill=new Path2D(F),$e=c.fillTo(s,a,c.min,c.max,We),Te=N($e);z(_e,j,Te),z(_e,Pe,Te)}if(!c.spanGaps){let _e=[];
_e.push(...$h(p,m,l,u,te,E,o));let $e=c.width*Ve/2,Te=n||t==1?$e:-$e,se=n||t==-1?-$e:$e;_e.forEach(It=>{It[0]+=Te,It[1]+=
se}),q.gaps=_e=c.gaps(s,a,l,u,_e),q.clip=_p(_e,d.ori,x,S,v,_)}return He!=0&&(q.band=He==2?[Hr(s,a,l,u,F,-1),Hr(s,a,l,u,F,
1)]:Hr(s,a,l,u,F,He)),q})}function eS(e,t,n,o,i,s,a=nt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==
void 0){if(l!=null){let p=Ut(e[u]-e[l]);p<c&&(c=p,a=Ut(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function K3(e){e=e||mu;
let t=Ie(e.size,[.6,nt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=Ae(i),a=1-
t[0],l=Ie(t[1],nt),u=Ie(t[2],1),c=Ie(e.disp,mu),p=Ie(e.each,f=>{}),{fill:m,stroke:d}=c;return(f,g,b,x)=>fs(f,g,(S,v,_,k,O,M,E,N,z,q,F)=>{
let te=S.pxRound,Y=n,he=o*Ve,le=l*Ve,Pe=u*Ve,j,We;k.ori==0?[j,We]=s(f,g):[We,j]=s(f,g);let He=k.dir*(k.ori==0?1:-1),_e=k.
ori==0?Pp:Dh,$e=k.ori==0?p:(ee,st,Ht,Ds,Li,Xo,Ri)=>{p(ee,st,Ht,Li,Ds,Ri,Xo)},Te=Ie(f.bands,Ch).find(ee=>ee.series[0]==g),
se=Te!=null?Te.dir:0,It=S.fillTo(f,g,S.min,S.max,se),xn=te(E(It,O,F,z)),dt,Ue,Mo,Wn=q,vt=te(S.width*Ve),Qo=!1,$r=null,uo=null,
Zr=null,Ts=null;m!=null&&(vt==0||d!=null)&&(Qo=!0,$r=m.values(f,g,b,x),uo=new Map,new Set($r).forEach(ee=>{ee!=null&&uo.
set(ee,new Path2D)}),vt>0&&(Zr=d.values(f,g,b,x),Ts=new Map,new Set(Zr).forEach(ee=>{ee!=null&&Ts.set(ee,new Path2D)})));
let{x0:Ps,size:sl}=c;if(Ps!=null&&sl!=null){Y=1,v=Ps.values(f,g,b,x),Ps.unit==2&&(v=v.map(Ht=>f.posToVal(N+Ht*q,k.key,!0)));
let ee=sl.values(f,g,b,x);sl.unit==2?Ue=ee[0]*q:Ue=M(ee[0],k,q,N)-M(0,k,q,N),Wn=eS(v,_,M,k,q,N,Wn),Mo=Wn-Ue+he}else Wn=eS(
v,_,M,k,q,N,Wn),Mo=Wn*a+he,Ue=Wn-Mo;Mo<1&&(Mo=0),vt>=Ue/2&&(vt=0),Mo<5&&(te=uS);let Bu=Mo>0,Ai=Wn-Mo-(Bu?vt:0);Ue=te(ph(
Ai,Pe,le)),dt=(Y==0?Ue/2:Y==He?0:Ue)-Y*He*((Y==0?he/2:0)+(Bu?vt/2:0));let wn={stroke:null,fill:null,clip:null,band:null,
gaps:null,flags:0},$s=Qo?null:new Path2D,Dr=null;if(Te!=null)Dr=f.data[Te.series[1]];else{let{y0:ee,y1:st}=c;ee!=null&&st!=
null&&(_=st.values(f,g,b,x),Dr=ee.values(f,g,b,x))}let Oi=j*Ue,Me=We*Ue;for(let ee=He==1?b:x;ee>=b&&ee<=x;ee+=He){let st=_[ee];
if(st==null)continue;if(Dr!=null){let On=Dr[ee]??0;if(st-On==0)continue;xn=E(On,O,F,z)}let Ht=k.distr!=2||c!=null?v[ee]:
ee,Ds=M(Ht,k,q,N),Li=E(Ie(st,It),O,F,z),Xo=te(Ds-dt),Ri=te(Dn(Li,xn)),Un=te(Wo(Li,xn)),co=Ri-Un;if(st!=null){let On=st<0?
Me:Oi,To=st<0?Oi:Me;Qo?(vt>0&&Zr[ee]!=null&&_e(Ts.get(Zr[ee]),Xo,Un+oo(vt/2),Ue,Dn(0,co-vt),On,To),$r[ee]!=null&&_e(uo.get(
$r[ee]),Xo,Un+oo(vt/2),Ue,Dn(0,co-vt),On,To)):_e($s,Xo,Un+oo(vt/2),Ue,Dn(0,co-vt),On,To),$e(f,g,ee,Xo-vt/2,Un,Ue+vt,co)}}
return vt>0?wn.stroke=Qo?Ts:$s:Qo||(wn._fill=S.width==0?S._fill:S._stroke??S._fill,wn.width=0),wn.fill=Qo?uo:$s,wn})}function j3(e,t){
let n=Ie(t?.alignGaps,0);return(o,i,s,a)=>fs(o,i,(l,u,c,p,m,d,f,g,b,x,S)=>{[s,a]=wp(c,s,a);let v=l.pxRound,_=j=>v(d(j,p,
x,g)),k=j=>v(f(j,m,S,b)),O,M,E;p.ori==0?(O=Mp,E=Aa,M=NS):(O=Tp,E=Oa,M=BS);let N=p.dir*(p.ori==0?1:-1),z=_(u[N==1?s:a]),q=z,
F=[],te=[];for(let j=N==1?s:a;j>=s&&j<=a;j+=N)if(c[j]!=null){let He=u[j],_e=_(He);F.push(q=_e),te.push(k(c[j]))}let Y={stroke:e(
F,te,O,E,M,v),fill:null,clip:null,band:null,gaps:null,flags:Da},he=Y.stroke,[le,Pe]=Ph(o,i);if(l.fill!=null||le!=0){let j=Y.
fill=new Path2D(he),We=l.fillTo(o,i,l.min,l.max,le),He=k(We);E(j,q,He),E(j,z,He)}if(!l.spanGaps){let j=[];j.push(...$h(u,
c,s,a,N,_,n)),Y.gaps=j=l.gaps(o,i,s,a,j),Y.clip=_p(j,p.ori,g,b,x,S)}return Pe!=0&&(Y.band=Pe==2?[Hr(o,i,s,a,he,-1),Hr(o,
i,s,a,he,1)]:Hr(o,i,s,a,he,Pe)),Y})}function G3(e){return j3(J3,e)}function J3(e,t,n,o,i,s){let a=e.length;if(a<2)return null;
let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),m=Array(a-1);for(let d=0;d<
a-1;d++)p[d]=t[d+1]-t[d],m[d]=e[d+1]-e[d],c[d]=p[d]/m[d];u[0]=c[0];for(let d=1;d<a-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=
c[d]>0?u[d]=0:(u[d]=3*(m[d-1]+m[d])/((2*m[d]+m[d-1])/c[d-1]+(m[d]+2*m[d-1])/c[d]),isFinite(u[d])||(u[d]=0));u[a-1]=c[a-2];
for(let d=0;d<a-1;d++)i(l,e[d]+m[d]/3,t[d]+u[d]*m[d]/3,e[d+1]-m[d]/3,t[d+1]-u[d+1]*m[d]/3,e[d+1],t[d+1])}return l}var hh=new Set;
function tS(){for(let e of hh)e.syncRect(!0)}Ea&&(ms($8,Ma,tS),ms(D8,Ma,tS,!0),ms(bp,Ma,()=>{Ft.pxRatio=Ve}));var Y3=IS(),
Z3=FS();function nS(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>gh(s,a,t,n))}
function Q3(e,t){return e.map((n,o)=>o==0?{}:Bt({},t,n))}function gh(e,t,n,o){return Bt({},t==0?n:o,e)}function HS(e,t,n){
return t==null?Pa:[t,n]}var X3=HS;function eB(e,t,n){return t==null?Pa:vp(t,n,wh,!0)}function qS(e,t,n,o){return t==null?
Pa:kp(t,n,e.scales[o].log,!1)}var tB=qS;function VS(e,t,n,o){return t==null?Pa:xh(t,n,e.scales[o].log,!1)}var nB=VS;function oB(e,t,n,o,i){
let s=Dn(LC(e),LC(t)),a=t-e,l=Vo(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?ki.get(u):0)<=17)return[u,c]}while(++l<n.
length);return[0,0]}function oS(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=Wt((n=+i)*Ve))+"px"),[e,t,n]}function rB(e){
e.show&&[e.font,e.labelFont].forEach(t=>{let n=ot(t[2]*Ve,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ft(e,t,n){
let o={mode:Ie(e.mode,1)},i=o.mode;function s(h,y,w,C){let P=y.valToPct(h);return C+w*(y.dir==-1?1-P:P)}function a(h,y,w,C){
let P=y.valToPct(h);return C+w*(y.dir==-1?P:1-P)}function l(h,y,w,C){return y.ori==0?s(h,y,w,C):a(h,y,w,C)}o.valToPosH=s,
o.valToPosV=a;let u=!1;o.status=0;let c=o.root=xo(p8);if(e.id!=null&&(c.id=e.id),no(c,e.class),e.title){let h=xo(f8,c);h.
textContent=e.title}let p=qo("canvas"),m=o.ctx=p.getContext("2d"),d=xo(h8,c);ms("click",d,h=>{h.target===g&&(at!=Hs||ft!=
qs)&&an.click(o,h)},!0);let f=o.under=xo(g8,d);d.appendChild(p);let g=o.over=xo(y8,d);e=$a(e);let b=+Ie(e.pxAlign,1),x=XC(
b);(e.plugins||[]).forEach(h=>{h.opts&&(e=h.opts(o,e)||e)});let S=e.ms||.001,v=o.series=i==1?nS(e.series||[],KC,ZC,!1):Q3(
e.series||[null],YC),_=o.axes=nS(e.axes||[],UC,GC,!0),k=o.scales={},O=o.bands=e.bands||[];O.forEach(h=>{h.fill=Ae(h.fill||
null),h.dir=Ie(h.dir,-1)});let M=i==2?v[1].facets[0].scale:v[0].scale,E={axes:RO,series:DO},N=(e.drawOrder||["axes","ser\
ies"]).map(h=>E[h]);function z(h){let y=h.distr==3?w=>Ir(w>0?w:h.clamp(o,w,h.min,h.max,h.key)):h.distr==4?w=>oh(w,h.asinh):
h.distr==100?w=>h.fwd(w):w=>w;return w=>{let C=y(w),{_min:P,_max:D}=h,B=D-P;return(C-P)/B}}function q(h){let y=k[h];if(y==
null){let w=(e.scales||mu)[h]||mu;if(w.from!=null){q(w.from);let C=Bt({},k[w.from],w,{key:h});C.valToPct=z(C),k[h]=C}else{
y=k[h]=Bt({},h==M?ES:I3,w),y.key=h;let C=y.time,P=y.range,D=wi(P);if((h!=M||i==2&&!C)&&(D&&(P[0]==null||P[1]==null)&&(P=
{min:P[0]==null?EC:{mode:1,hard:P[0],soft:P[0]},max:P[1]==null?EC:{mode:1,hard:P[1],soft:P[1]}},D=!1),!D&&Sp(P))){let B=P;
P=(V,U,Z)=>U==null?Pa:vp(U,Z,B)}y.range=Ae(P||(C?X3:h==M?y.distr==3?tB:y.distr==4?nB:HS:y.distr==3?qS:y.distr==4?VS:eB)),
y.auto=Ae(D?!1:y.auto),y.clamp=Ae(y.clamp||z3),y._min=y._max=null,y.valToPct=z(y)}}}q("x"),q("y"),i==1&&v.forEach(h=>{q(
h.scale)}),_.forEach(h=>{q(h.scale)});for(let h in e.scales)q(h);let F=k[M],te=F.distr,Y,he;F.ori==0?(no(c,m8),Y=s,he=a):
(no(c,d8),Y=a,he=s);let le={};for(let h in k){let y=k[h];(y.min!=null||y.max!=null)&&(le[h]={min:y.min,max:y.max},y.min=
y.max=null)}let Pe=e.tzDate||(h=>new Date(Wt(h/S))),j=e.fmtDate||Sh,We=S==1?m3(Pe):h3(Pe),He=qC(Pe,HC(S==1?p3:f3,j)),_e=WC(
Pe,VC(y3,j)),$e=[],Te=o.legend=Bt({},x3,e.legend),se=o.cursor=Bt({},M3,{drag:{y:i==2}},e.cursor),It=Te.show,xn=se.show,dt=Te.
markers;Te.idxs=$e,dt.width=Ae(dt.width),dt.dash=Ae(dt.dash),dt.stroke=Ae(dt.stroke),dt.fill=Ae(dt.fill);let Ue,Mo,Wn,vt=[],
Qo=[],$r,uo=!1,Zr={};if(Te.live){let h=v[1]?v[1].values:null;uo=h!=null,$r=uo?h(o,1,0):{_:0};for(let y in $r)Zr[y]=bh}if(It)
if(Ue=qo("table",C8,c),Wn=qo("tbody",null,Ue),Te.mount(o,Ue),uo){Mo=qo("thead",null,Ue,Wn);let h=qo("tr",null,Mo);qo("th",
null,h);for(var Ts in $r)qo("th",bC,h).textContent=Ts}else no(Ue,_8),Te.live&&no(Ue,S8);let Ps={show:!0},sl={show:!1};function Bu(h,y){
if(y==0&&(uo||!Te.live||i==2))return Pa;let w=[],C=qo("tr",M8,Wn,Wn.childNodes[y]);no(C,h.class),h.show||no(C,ps);let P=qo(
"th",null,C);if(dt.show){let V=xo(T8,P);if(y>0){let U=dt.width(o,y);U&&(V.style.border=U+"px "+dt.dash(o,y)+" "+dt.stroke(
o,y)),V.style.background=dt.fill(o,y)}}let D=xo(bC,P);h.label instanceof HTMLElement?D.appendChild(h.label):D.textContent=
h.label,y>0&&(dt.show||(D.style.color=h.width>0?dt.stroke(o,y):dt.fill(o,y)),wn("click",P,V=>{if(se._lock)return;Bi(V);let U=v.
indexOf(h);if((V.ctrlKey||V.metaKey)!=Te.isolate){let Z=v.some((Q,oe)=>oe>0&&oe!=U&&Q.show);v.forEach((Q,oe)=>{oe>0&&tr(
oe,Z?oe==U?Ps:sl:Ps,!0,Ot.setSeries)})}else tr(U,{show:!h.show},!0,Ot.setSeries)},!1),As&&wn(kC,P,V=>{se._lock||(Bi(V),tr(
v.indexOf(h),Ws,!0,Ot.setSeries))},!1));for(var B in $r){let V=qo("td",P8,C);V.textContent="--",w.push(V)}return[C,w]}let Ai=new Map;
function wn(h,y,w,C=!0){let P=Ai.get(y)||{},D=se.bind[h](o,y,w,C);D&&(ms(h,y,P[h]=D),Ai.set(y,P))}function $s(h,y,w){let C=Ai.
get(y)||{};for(let P in C)(h==null||P==h)&&(ch(P,y,C[P]),delete C[P]);h==null&&Ai.delete(y)}let Dr=0,Oi=0,Me=0,ee=0,st=0,
Ht=0,Ds=st,Li=Ht,Xo=Me,Ri=ee,Un=0,co=0,On=0,To=0;o.bbox={};let Nm=!1,Fu=!1,Es=!1,Ni=!1,zu=!1,po=!1;function Bm(h,y,w){(w||
h!=o.width||y!=o.height)&&py(h,y),Bs(!1),Es=!0,Fu=!0,Fs()}function py(h,y){o.width=Dr=Me=h,o.height=Oi=ee=y,st=Ht=0,CO(),
SO();let w=o.bbox;Un=w.left=us(st*Ve,.5),co=w.top=us(Ht*Ve,.5),On=w.width=us(Me*Ve,.5),To=w.height=us(ee*Ve,.5)}let xO=3;
function wO(){let h=!1,y=0;for(;!h;){y++;let w=OO(y),C=LO(y);h=y==xO||w&&C,h||(py(o.width,o.height),Fu=!0)}}function kO({
width:h,height:y}){Bm(h,y)}o.setSize=kO;function CO(){let h=!1,y=!1,w=!1,C=!1;_.forEach((P,D)=>{if(P.show&&P._show){let{
side:B,_size:V}=P,U=B%2,Z=P.label!=null?P.labelSize:0,Q=V+Z;Q>0&&(U?(Me-=Q,B==3?(st+=Q,C=!0):w=!0):(ee-=Q,B==0?(Ht+=Q,h=
!0):y=!0))}}),Fi[0]=h,Fi[1]=w,Fi[2]=y,Fi[3]=C,Me-=Qr[1]+Qr[3],st+=Qr[3],ee-=Qr[2]+Qr[0],Ht+=Qr[0]}function SO(){let h=st+
Me,y=Ht+ee,w=st,C=Ht;function P(D,B){switch(D){case 1:return h+=B,h-B;case 2:return y+=B,y-B;case 3:return w-=B,w+B;case 0:
return C-=B,C+B}}_.forEach((D,B)=>{if(D.show&&D._show){let V=D.side;D._pos=P(V,D._size),D.label!=null&&(D._lpos=P(V,D.labelSize))}})}
if(se.dataIdx==null){let h=se.hover,y=h.skip=new Set(h.skip??[]);y.add(void 0);let w=h.prox=Ae(h.prox),C=h.bias??=0;se.dataIdx=
(P,D,B,V)=>{if(D==0)return B;let U=B,Z=w(P,D,B,V)??nt,Q=Z>=0&&Z<nt,oe=F.ori==0?Me:ee,ye=se.left,qe=t[0],Fe=t[D];if(y.has(
Fe[B])){U=null;let De=null,de=null,ae;if(C==0||C==-1)for(ae=B;De==null&&ae-- >0;)y.has(Fe[ae])||(De=ae);if(C==0||C==1)for(ae=
B;de==null&&ae++<Fe.length;)y.has(Fe[ae])||(de=ae);if(De!=null||de!=null)if(Q){let ut=De==null?-1/0:Y(qe[De],F,oe,0),St=de==
null?1/0:Y(qe[de],F,oe,0),Qt=ye-ut,Qe=St-ye;Qt<=Qe?Qt<=Z&&(U=De):Qe<=Z&&(U=de)}else U=de==null?De:De==null?de:B-De<=de-B?
De:de}else Q&&Ut(ye-Y(qe[B],F,oe,0))>Z&&(U=null);return U}}let Bi=h=>{se.event=h};se.idxs=$e,se._lock=!1;let fn=se.points;
fn.show=Ae(fn.show),fn.size=Ae(fn.size),fn.stroke=Ae(fn.stroke),fn.width=Ae(fn.width),fn.fill=Ae(fn.fill);let er=o.focus=
Bt({},e.focus||{alpha:.3},se.focus),As=er.prox>=0,Os=As&&fn.one,mo=[],Ls=[],Rs=[];function my(h,y){let w=fn.show(o,y);if(w instanceof
HTMLElement)return no(w,k8),no(w,h.class),fr(w,-10,-10,Me,ee),g.insertBefore(w,mo[y]),w}function dy(h,y){if(i==1||y>0){let w=i==
1&&k[h.scale].time,C=h.value;h.value=w?BC(C)?WC(Pe,VC(C,j)):C||_e:C||N3,h.label=h.label||(w?P3:T3)}if(Os||y>0){h.width=h.
width==null?1:h.width,h.paths=h.paths||Y3||I8,h.fillTo=Ae(h.fillTo||H3),h.pxAlign=+Ie(h.pxAlign,b),h.pxRound=XC(h.pxAlign),
h.stroke=Ae(h.stroke||null),h.fill=Ae(h.fill||null),h._stroke=h._fill=h._paths=h._focus=null;let w=B3(Dn(1,h.width),1),C=h.
points=Bt({},{size:w,width:Dn(1,w*.2),stroke:h.stroke,space:w*2,paths:Z3,_stroke:null,_fill:null},h.points);C.show=Ae(C.
show),C.filter=Ae(C.filter),C.fill=Ae(C.fill),C.stroke=Ae(C.stroke),C.paths=Ae(C.paths),C.pxAlign=h.pxAlign}if(It){let w=Bu(
h,y);vt.splice(y,0,w[0]),Qo.splice(y,0,w[1]),Te.values.push(null)}if(xn){$e.splice(y,0,null);let w=null;Os?y==0&&(w=my(h,
y)):y>0&&(w=my(h,y)),mo.splice(y,0,w),Ls.splice(y,0,0),Rs.splice(y,0,0)}Zt("addSeries",y)}function _O(h,y){y=y??v.length,
h=i==1?gh(h,y,KC,ZC):gh(h,y,{},YC),v.splice(y,0,h),dy(v[y],y)}o.addSeries=_O;function MO(h){if(v.splice(h,1),It){Te.values.
splice(h,1),Qo.splice(h,1);let y=vt.splice(h,1)[0];$s(null,y.firstChild),y.remove()}xn&&($e.splice(h,1),mo.splice(h,1)[0].
remove(),Ls.splice(h,1),Rs.splice(h,1)),Zt("delSeries",h)}o.delSeries=MO;let Fi=[!1,!1,!1,!1];function TO(h,y){if(h._show=
h.show,h.show){let w=h.side%2,C=k[h.scale];C==null&&(h.scale=w?v[1].scale:M,C=k[h.scale]);let P=C.time;h.size=Ae(h.size),
h.space=Ae(h.space),h.rotate=Ae(h.rotate),wi(h.incrs)&&h.incrs.forEach(B=>{!ki.has(B)&&ki.set(B,mS(B))}),h.incrs=Ae(h.incrs||
(C.distr==2?l3:P?S==1?c3:d3:cs)),h.splits=Ae(h.splits||(P&&C.distr==1?We:C.distr==3?mh:C.distr==4?E3:D3)),h.stroke=Ae(h.
stroke),h.grid.stroke=Ae(h.grid.stroke),h.ticks.stroke=Ae(h.ticks.stroke),h.border.stroke=Ae(h.border.stroke);let D=h.values;
h.values=wi(D)&&!wi(D[0])?Ae(D):P?wi(D)?qC(Pe,HC(D,j)):BC(D)?g3(Pe,D):D||He:D||$3,h.filter=Ae(h.filter||(C.distr>=3&&C.log==
10?L3:C.distr==3&&C.log==2?R3:cS)),h.font=oS(h.font),h.labelFont=oS(h.labelFont),h._size=h.size(o,null,y,0),h._space=h._rotate=
h._incrs=h._found=h._splits=h._values=null,h._size>0&&(Fi[y]=!0,h._el=xo(b8,d))}}function al(h,y,w,C){let[P,D,B,V]=w,U=y%
2,Z=0;return U==0&&(V||D)&&(Z=y==0&&!P||y==2&&!B?Wt(UC.size/3):0),U==1&&(P||B)&&(Z=y==1&&!D||y==3&&!V?Wt(GC.size/2):0),Z}
let fy=o.padding=(e.padding||[al,al,al,al]).map(h=>Ae(Ie(h,al))),Qr=o._padding=fy.map((h,y)=>h(o,y,Fi,0)),sn,jt=null,Gt=null,
Iu=i==1?v[0].idxs:null,Po=null,ll=!1;function hy(h,y){if(t=h??[],o.data=o._data=t,i==2){sn=0;for(let w=1;w<v.length;w++)
sn+=t[w][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Po=t[0],sn=Po.length;let w=t;if(te==2){w=t.slice();let C=w[0]=
Array(sn);for(let P=0;P<sn;P++)C[P]=P}o._data=t=w}if(Bs(!0),Zt("setData"),te==2&&(Es=!0),y!==!1){let w=F;w.auto(o,ll)?Fm():
ei(M,w.min,w.max),Ni=Ni||se.left>=0,po=!0,Fs()}}o.setData=hy;function Fm(){ll=!0;let h,y;i==1&&(sn>0?(jt=Iu[0]=0,Gt=Iu[1]=
sn-1,h=t[0][jt],y=t[0][Gt],te==2?(h=jt,y=Gt):h==y&&(te==3?[h,y]=kp(h,h,F.log,!1):te==4?[h,y]=xh(h,h,F.log,!1):F.time?y=h+
Wt(86400/S):[h,y]=vp(h,y,wh,!0))):(jt=Iu[0]=h=null,Gt=Iu[1]=y=null)),ei(M,h,y)}let Hu,Ns,zm,Im,Hm,qm,Vm,Wm,Um,Ln;function gy(h,y,w,C,P,D){
h??=xC,w??=Ch,C??="butt",P??=xC,D??="round",h!=Hu&&(m.strokeStyle=Hu=h),P!=Ns&&(m.fillStyle=Ns=P),y!=zm&&(m.lineWidth=zm=
y),D!=Hm&&(m.lineJoin=Hm=D),C!=qm&&(m.lineCap=qm=C),w!=Im&&m.setLineDash(Im=w)}function yy(h,y,w,C){y!=Ns&&(m.fillStyle=
Ns=y),h!=Vm&&(m.font=Vm=h),w!=Wm&&(m.textAlign=Wm=w),C!=Um&&(m.textBaseline=Um=C)}function Km(h,y,w,C,P=0){if(C.length>0&&
h.auto(o,ll)&&(y==null||y.min==null)){let D=Ie(jt,0),B=Ie(Gt,C.length-1),V=w.min==null?L8(C,D,B,P,h.distr==3):[w.min,w.max];
h.min=Wo(h.min,w.min=V[0]),h.max=Dn(h.max,w.max=V[1])}}let by={min:null,max:null};function PO(){for(let C in k){let P=k[C];
le[C]==null&&(P.min==null||le[M]!=null&&P.auto(o,ll))&&(le[C]=by)}for(let C in k){let P=k[C];le[C]==null&&P.from!=null&&
le[P.from]!=null&&(le[C]=by)}le[M]!=null&&Bs(!0);let h={};for(let C in le){let P=le[C];if(P!=null){let D=h[C]=$a(k[C],V8);
if(P.min!=null)Bt(D,P);else if(C!=M||i==2)if(sn==0&&D.from==null){let B=D.range(o,null,null,C);D.min=B[0],D.max=B[1]}else
D.min=nt,D.max=-nt}}if(sn>0){v.forEach((C,P)=>{if(i==1){let D=C.scale,B=le[D];if(B==null)return;let V=h[D];if(P==0){let U=V.
range(o,V.min,V.max,D);V.min=U[0],V.max=U[1],jt=Vo(V.min,t[0]),Gt=Vo(V.max,t[0]),Gt-jt>1&&(t[0][jt]<V.min&&jt++,t[0][Gt]>
V.max&&Gt--),C.min=Po[jt],C.max=Po[Gt]}else C.show&&C.auto&&Km(V,B,C,t[P],C.sorted);C.idxs[0]=jt,C.idxs[1]=Gt}else if(P>
0&&C.show&&C.auto){let[D,B]=C.facets,V=D.scale,U=B.scale,[Z,Q]=t[P],oe=h[V],ye=h[U];oe!=null&&Km(oe,le[V],D,Z,D.sorted),
ye!=null&&Km(ye,le[U],B,Q,B.sorted),C.min=B.min,C.max=B.max}});for(let C in h){let P=h[C],D=le[C];if(P.from==null&&(D==null||
D.min==null)){let B=P.range(o,P.min==nt?null:P.min,P.max==-nt?null:P.max,C);P.min=B[0],P.max=B[1]}}}for(let C in h){let P=h[C];
if(P.from!=null){let D=h[P.from];if(D.min==null)P.min=P.max=null;else{let B=P.range(o,D.min,D.max,C);P.min=B[0],P.max=B[1]}}}
let y={},w=!1;for(let C in h){let P=h[C],D=k[C];if(D.min!=P.min||D.max!=P.max){D.min=P.min,D.max=P.max;let B=D.distr;D._min=
B==3?Ir(D.min):B==4?oh(D.min,D.asinh):B==100?D.fwd(D.min):D.min,D._max=B==3?Ir(D.max):B==4?oh(D.max,D.asinh):B==100?D.fwd(
D.max):D.max,y[C]=w=!0}}if(w){v.forEach((C,P)=>{i==2?P>0&&y.y&&(C._paths=null):y[C.scale]&&(C._paths=null)});for(let C in y)
Es=!0,Zt("setScale",C);xn&&se.left>=0&&(Ni=po=!0)}for(let C in le)le[C]=null}function $O(h){let y=ph(jt-1,0,sn-1),w=ph(Gt+
1,0,sn-1);for(;h[y]==null&&y>0;)y--;for(;h[w]==null&&w<sn-1;)w++;return[y,w]}function DO(){if(sn>0){let h=v.some(y=>y._focus)&&
Ln!=er.alpha;h&&(m.globalAlpha=Ln=er.alpha),v.forEach((y,w)=>{if(w>0&&y.show&&(vy(w,!1),vy(w,!0),y._paths==null)){let C=Ln;
Ln!=y.alpha&&(m.globalAlpha=Ln=y.alpha);let P=i==2?[0,t[w][0].length-1]:$O(t[w]);y._paths=y.paths(o,w,P[0],P[1]),Ln!=C&&
(m.globalAlpha=Ln=C)}}),v.forEach((y,w)=>{if(w>0&&y.show){let C=Ln;Ln!=y.alpha&&(m.globalAlpha=Ln=y.alpha),y._paths!=null&&
xy(w,!1);{let P=y._paths!=null?y._paths.gaps:null,D=y.points.show(o,w,jt,Gt,P),B=y.points.filter(o,w,D,P);(D||B)&&(y.points.
_paths=y.points.paths(o,w,jt,Gt,B),xy(w,!0))}Ln!=C&&(m.globalAlpha=Ln=C),Zt("drawSeries",w)}}),h&&(m.globalAlpha=Ln=1)}}
function vy(h,y){let w=y?v[h].points:v[h];w._stroke=w.stroke(o,h),w._fill=w.fill(o,h)}function xy(h,y){let w=y?v[h].points:
v[h],{stroke:C,fill:P,clip:D,flags:B,_stroke:V=w._stroke,_fill:U=w._fill,_width:Z=w.width}=w._paths;Z=ot(Z*Ve,3);let Q=null,
oe=Z%2/2;y&&U==null&&(U=Z>0?"#fff":V);let ye=w.pxAlign==1&&oe>0;if(ye&&m.translate(oe,oe),!y){let qe=Un-Z/2,Fe=co-Z/2,De=On+
Z,de=To+Z;Q=new Path2D,Q.rect(qe,Fe,De,de)}y?jm(V,Z,w.dash,w.cap,U,C,P,B,D):EO(h,V,Z,w.dash,w.cap,U,C,P,B,Q,D),ye&&m.translate(
-oe,-oe)}function EO(h,y,w,C,P,D,B,V,U,Z,Q){let oe=!1;U!=0&&O.forEach((ye,qe)=>{if(ye.series[0]==h){let Fe=v[ye.series[1]],
De=t[ye.series[1]],de=(Fe._paths||mu).band;wi(de)&&(de=ye.dir==1?de[0]:de[1]);let ae,ut=null;Fe.show&&de&&N8(De,jt,Gt)?(ut=
ye.fill(o,qe)||D,ae=Fe._paths.clip):de=null,jm(y,w,C,P,ut,B,V,U,Z,Q,ae,de),oe=!0}}),oe||jm(y,w,C,P,D,B,V,U,Z,Q)}let wy=Da|
fh;function jm(h,y,w,C,P,D,B,V,U,Z,Q,oe){gy(h,y,w,C,P),(U||Z||oe)&&(m.save(),U&&m.clip(U),Z&&m.clip(Z)),oe?(V&wy)==wy?(m.
clip(oe),Q&&m.clip(Q),Vu(P,B),qu(h,D,y)):V&fh?(Vu(P,B),m.clip(oe),qu(h,D,y)):V&Da&&(m.save(),m.clip(oe),Q&&m.clip(Q),Vu(
P,B),m.restore(),qu(h,D,y)):(Vu(P,B),qu(h,D,y)),(U||Z||oe)&&m.restore()}function qu(h,y,w){w>0&&(y instanceof Map?y.forEach(
(C,P)=>{m.strokeStyle=Hu=P,m.stroke(C)}):y!=null&&h&&m.stroke(y))}function Vu(h,y){y instanceof Map?y.forEach((w,C)=>{m.
fillStyle=Ns=C,m.fill(w)}):y!=null&&h&&m.fill(y)}function AO(h,y,w,C){let P=_[h],D;if(C<=0)D=[0,0];else{let B=P._space=P.
space(o,h,y,w,C),V=P._incrs=P.incrs(o,h,y,w,C,B);D=oB(y,w,V,C,B)}return P._found=D}function Gm(h,y,w,C,P,D,B,V,U,Z){let Q=B%
2/2;b==1&&m.translate(Q,Q),gy(V,B,U,Z,V),m.beginPath();let oe,ye,qe,Fe,De=P+(C==0||C==3?-D:D);w==0?(ye=P,Fe=De):(oe=P,qe=
De);for(let de=0;de<h.length;de++)y[de]!=null&&(w==0?oe=qe=h[de]:ye=Fe=h[de],m.moveTo(oe,ye),m.lineTo(qe,Fe));m.stroke(),
b==1&&m.translate(-Q,-Q)}function OO(h){let y=!0;return _.forEach((w,C)=>{if(!w.show)return;let P=k[w.scale];if(P.min==null){
w._show&&(y=!1,w._show=!1,Bs(!1));return}else w._show||(y=!1,w._show=!0,Bs(!1));let D=w.side,B=D%2,{min:V,max:U}=P,[Z,Q]=AO(
C,V,U,B==0?Me:ee);if(Q==0)return;let oe=P.distr==2,ye=w._splits=w.splits(o,C,V,U,Z,Q,oe),qe=P.distr==2?ye.map(ae=>Po[ae]):
ye,Fe=P.distr==2?Po[ye[1]]-Po[ye[0]]:Z,De=w._values=w.values(o,w.filter(o,qe,C,Q,Fe),C,Q,Fe);w._rotate=D==2?w.rotate(o,De,
C,Q):0;let de=w._size;w._size=wo(w.size(o,De,C,h)),de!=null&&w._size!=de&&(y=!1)}),y}function LO(h){let y=!0;return fy.forEach(
(w,C)=>{let P=w(o,C,Fi,h);P!=Qr[C]&&(y=!1),Qr[C]=P}),y}function RO(){for(let h=0;h<_.length;h++){let y=_[h];if(!y.show||
!y._show)continue;let w=y.side,C=w%2,P,D,B=y.stroke(o,h),V=w==0||w==3?-1:1,[U,Z]=y._found;if(y.label!=null){let Cn=y.labelGap*
V,Gn=Wt((y._lpos+Cn)*Ve);yy(y.labelFont[0],B,"center",w==2?"top":vC),m.save(),C==1?(P=D=0,m.translate(Gn,Wt(co+To/2)),m.
rotate((w==3?-yp:yp)/2)):(P=Wt(Un+On/2),D=Gn);let Hi=lS(y.label)?y.label(o,h,U,Z):y.label;m.fillText(Hi,P,D),m.restore()}
if(Z==0)continue;let Q=k[y.scale],oe=C==0?On:To,ye=C==0?Un:co,qe=y._splits,Fe=Q.distr==2?qe.map(Cn=>Po[Cn]):qe,De=Q.distr==
2?Po[qe[1]]-Po[qe[0]]:U,de=y.ticks,ae=y.border,ut=de.show?de.size:0,St=Wt(ut*Ve),Qt=Wt((y.alignTo==2?y._size-ut-y.gap:y.
gap)*Ve),Qe=y._rotate*-yp/180,_t=x(y._pos*Ve),Kn=(St+Qt)*V,kn=_t+Kn;D=C==0?kn:0,P=C==1?kn:0;let fo=y.font[0],$o=y.align==
1?Sa:y.align==2?eh:Qe>0?Sa:Qe<0?eh:C==0?"center":w==3?eh:Sa,or=Qe||C==1?"middle":w==2?"top":vC;yy(fo,B,$o,or);let jn=y.font[1]*
y.lineGap,ho=qe.map(Cn=>x(l(Cn,Q,oe,ye))),Do=y._values;for(let Cn=0;Cn<Do.length;Cn++){let Gn=Do[Cn];if(Gn!=null){C==0?P=
ho[Cn]:D=ho[Cn],Gn=""+Gn;let Hi=Gn.indexOf(`
`)==-1?[Gn]:Gn.split(/\n/gm);for(let Sn=0;Sn<Hi.length;Sn++){let Iy=Hi[Sn];Qe?(m.save(),m.translate(P,D+Sn*jn),m.rotate(
Qe),m.fillText(Iy,0,0),m.restore()):m.fillText(Iy,P,D+Sn*jn)}}}de.show&&Gm(ho,de.filter(o,Fe,h,Z,De),C,w,_t,St,ot(de.width*
Ve,3),de.stroke(o,h),de.dash,de.cap);let rr=y.grid;rr.show&&Gm(ho,rr.filter(o,Fe,h,Z,De),C,C==0?2:1,C==0?co:Un,C==0?To:On,
ot(rr.width*Ve,3),rr.stroke(o,h),rr.dash,rr.cap),ae.show&&Gm([_t],[1],C==0?1:0,C==0?1:2,C==1?co:Un,C==1?To:On,ot(ae.width*
Ve,3),ae.stroke(o,h),ae.dash,ae.cap)}Zt("drawAxes")}function Bs(h){v.forEach((y,w)=>{w>0&&(y._paths=null,h&&(i==1?(y.min=
null,y.max=null):y.facets.forEach(C=>{C.min=null,C.max=null})))})}let Wu=!1,Jm=!1,ul=[];function NO(){Jm=!1;for(let h=0;h<
ul.length;h++)Zt(...ul[h]);ul.length=0}function Fs(){Wu||(Y8(ky),Wu=!0)}function BO(h,y=!1){Wu=!0,Jm=y,h(o),ky(),y&&ul.length>
0&&queueMicrotask(NO)}o.batch=BO;function ky(){if(Nm&&(PO(),Nm=!1),Es&&(wO(),Es=!1),Fu){if(pt(f,Sa,st),pt(f,"top",Ht),pt(
f,lu,Me),pt(f,uu,ee),pt(g,Sa,st),pt(g,"top",Ht),pt(g,lu,Me),pt(g,uu,ee),pt(d,lu,Dr),pt(d,uu,Oi),p.width=Wt(Dr*Ve),p.height=
Wt(Oi*Ve),_.forEach(({_el:h,_show:y,_size:w,_pos:C,side:P})=>{if(h!=null)if(y){let D=P===3||P===0?w:0,B=P%2==1;pt(h,B?"l\
eft":"top",C-D),pt(h,B?"width":"height",w),pt(h,B?"top":"left",B?Ht:st),pt(h,B?"height":"width",B?ee:Me),uh(h,ps)}else no(
h,ps)}),Hu=Ns=zm=Hm=qm=Vm=Wm=Um=Im=null,Ln=1,ml(!0),st!=Ds||Ht!=Li||Me!=Xo||ee!=Ri){Bs(!1);let h=Me/Xo,y=ee/Ri;if(xn&&!Ni&&
se.left>=0){se.left*=h,se.top*=y,zs&&fr(zs,Wt(se.left),0,Me,ee),Is&&fr(Is,0,Wt(se.top),Me,ee);for(let w=0;w<mo.length;w++){
let C=mo[w];C!=null&&(Ls[w]*=h,Rs[w]*=y,fr(C,wo(Ls[w]),wo(Rs[w]),Me,ee))}}if(lt.show&&!zu&&lt.left>=0&&lt.width>0){lt.left*=
h,lt.width*=h,lt.top*=y,lt.height*=y;for(let w in td)pt(Vs,w,lt[w])}Ds=st,Li=Ht,Xo=Me,Ri=ee}Zt("setSize"),Fu=!1}Dr>0&&Oi>
0&&(m.clearRect(0,0,p.width,p.height),Zt("drawClear"),N.forEach(h=>h()),Zt("draw")),lt.show&&zu&&(Uu(lt),zu=!1),xn&&Ni&&
(Ii(null,!0,!1),Ni=!1),Te.show&&Te.live&&po&&(Xm(),po=!1),u||(u=!0,o.status=1,Zt("ready")),ll=!1,Wu=!1}o.redraw=(h,y)=>{
Es=y||!1,h!==!1?ei(M,F.min,F.max):Fs()};function Ym(h,y){let w=k[h];if(w.from==null){if(sn==0){let C=w.range(o,y.min,y.max,
h);y.min=C[0],y.max=C[1]}if(y.min>y.max){let C=y.min;y.min=y.max,y.max=C}if(sn>1&&y.min!=null&&y.max!=null&&y.max-y.min<
1e-16)return;h==M&&w.distr==2&&sn>0&&(y.min=Vo(y.min,t[0]),y.max=Vo(y.max,t[0]),y.min==y.max&&y.max++),le[h]=y,Nm=!0,Fs()}}
o.setScale=Ym;let Zm,Qm,zs,Is,Cy,Sy,Hs,qs,_y,My,at,ft,Xr=!1,an=se.drag,Jt=an.x,Yt=an.y;xn&&(se.x&&(Zm=xo(x8,g)),se.y&&(Qm=
xo(w8,g)),F.ori==0?(zs=Zm,Is=Qm):(zs=Qm,Is=Zm),at=se.left,ft=se.top);let lt=o.select=Bt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),Vs=lt.show?xo(v8,lt.over?g:f):null;function Uu(h,y){if(lt.show){for(let w in h)lt[w]=h[w],w in
td&&pt(Vs,w,h[w]);y!==!1&&Zt("setSelect")}}o.setSelect=Uu;function FO(h){if(v[h].show)It&&uh(vt[h],ps);else if(It&&no(vt[h],
ps),xn){let w=Os?mo[0]:mo[h];w!=null&&fr(w,-10,-10,Me,ee)}}function ei(h,y,w){Ym(h,{min:y,max:w})}function tr(h,y,w,C){y.
focus!=null&&VO(h),y.show!=null&&v.forEach((P,D)=>{D>0&&(h==D||h==null)&&(P.show=y.show,FO(D),i==2?(ei(P.facets[0].scale,
null,null),ei(P.facets[1].scale,null,null)):ei(P.scale,null,null),Fs())}),w!==!1&&Zt("setSeries",h,y),C&&dl("setSeries",
o,h,y)}o.setSeries=tr;function zO(h,y){Bt(O[h],y)}function IO(h,y){h.fill=Ae(h.fill||null),h.dir=Ie(h.dir,-1),y=y??O.length,
O.splice(y,0,h)}function HO(h){h==null?O.length=0:O.splice(h,1)}o.addBand=IO,o.setBand=zO,o.delBand=HO;function qO(h,y){
v[h].alpha=y,xn&&mo[h]!=null&&(mo[h].style.opacity=y),It&&vt[h]&&(vt[h].style.opacity=y)}let Er,ti,zi,Ws={focus:!0};function VO(h){
if(h!=zi){let y=h==null,w=er.alpha!=1;v.forEach((C,P)=>{if(i==1||P>0){let D=y||P==0||P==h;C._focus=y?null:D,w&&qO(P,D?1:
er.alpha)}}),zi=h,w&&Fs()}}It&&As&&wn(CC,Ue,h=>{se._lock||(Bi(h),zi!=null&&tr(null,Ws,!0,Ot.setSeries))});function nr(h,y,w){
let C=k[y];w&&(h=h/Ve-(C.ori==1?Ht:st));let P=Me;C.ori==1&&(P=ee,h=P-h),C.dir==-1&&(h=P-h);let D=C._min,B=C._max,V=h/P,U=D+
(B-D)*V,Z=C.distr;return Z==3?Ta(10,U):Z==4?F8(U,C.asinh):Z==100?C.bwd(U):U}function WO(h,y){let w=nr(h,M,y);return Vo(w,
t[0],jt,Gt)}o.valToIdx=h=>Vo(h,t[0]),o.posToIdx=WO,o.posToVal=nr,o.valToPos=(h,y,w)=>k[y].ori==0?s(h,k[y],w?On:Me,w?Un:0):
a(h,k[y],w?To:ee,w?co:0),o.setCursor=(h,y,w)=>{at=h.left,ft=h.top,Ii(null,y,w)};function Ty(h,y){pt(Vs,Sa,lt.left=h),pt(
Vs,lu,lt.width=y)}function Py(h,y){pt(Vs,"top",lt.top=h),pt(Vs,uu,lt.height=y)}let cl=F.ori==0?Ty:Py,pl=F.ori==1?Ty:Py;function UO(){
if(It&&Te.live)for(let h=i==2?1:0;h<v.length;h++){if(h==0&&uo)continue;let y=Te.values[h],w=0;for(let C in y)Qo[h][w++].
firstChild.nodeValue=y[C]}}function Xm(h,y){if(h!=null&&(h.idxs?h.idxs.forEach((w,C)=>{$e[C]=w}):q8(h.idx)||$e.fill(h.idx),
Te.idx=$e[0]),It&&Te.live){for(let w=0;w<v.length;w++)(w>0||i==1&&!uo)&&KO(w,$e[w]);UO()}po=!1,y!==!1&&Zt("setLegend")}o.
setLegend=Xm;function KO(h,y){let w=v[h],C=h==0&&te==2?Po:t[h],P;uo?P=w.values(o,h,y)??Zr:(P=w.value(o,y==null?null:C[y],
h,y),P=P==null?Zr:{_:P}),Te.values[h]=P}function Ii(h,y,w){_y=at,My=ft,[at,ft]=se.move(o,at,ft),se.left=at,se.top=ft,xn&&
(zs&&fr(zs,Wt(at),0,Me,ee),Is&&fr(Is,0,Wt(ft),Me,ee));let C,P=jt>Gt;Er=nt,ti=null;let D=F.ori==0?Me:ee,B=F.ori==1?Me:ee;
if(at<0||sn==0||P){C=se.idx=null;for(let V=0;V<v.length;V++){let U=mo[V];U!=null&&fr(U,-10,-10,Me,ee)}As&&tr(null,Ws,!0,
h==null&&Ot.setSeries),Te.live&&($e.fill(C),po=!0)}else{let V,U,Z;i==1&&(V=F.ori==0?at:ft,U=nr(V,M),C=se.idx=Vo(U,t[0],jt,
Gt),Z=Y(t[0][C],F,D,0));let Q=-10,oe=-10,ye=0,qe=0,Fe=!0,De="",de="";for(let ae=i==2?1:0;ae<v.length;ae++){let ut=v[ae],
St=$e[ae],Qt=St==null?null:i==1?t[ae][St]:t[ae][1][St],Qe=se.dataIdx(o,ae,C,U),_t=Qe==null?null:i==1?t[ae][Qe]:t[ae][1][Qe];
if(po=po||_t!=Qt||Qe!=St,$e[ae]=Qe,ae>0&&ut.show){let Kn=Qe==null?-10:Qe==C?Z:Y(i==1?t[0][Qe]:t[ae][0][Qe],F,D,0),kn=_t==
null?-10:he(_t,i==1?k[ut.scale]:k[ut.facets[1].scale],B,0);if(As&&_t!=null){let fo=F.ori==1?at:ft,$o=Ut(er.dist(o,ae,Qe,
kn,fo));if($o<Er){let or=er.bias;if(or!=0){let jn=nr(fo,ut.scale),ho=_t>=0?1:-1,Do=jn>=0?1:-1;Do==ho&&(Do==1?or==1?_t>=jn:
_t<=jn:or==1?_t<=jn:_t>=jn)&&(Er=$o,ti=ae)}else Er=$o,ti=ae}}if(po||Os){let fo,$o;F.ori==0?(fo=Kn,$o=kn):(fo=kn,$o=Kn);let or,
jn,ho,Do,rr,Cn,Gn=!0,Hi=fn.bbox;if(Hi!=null){Gn=!1;let Sn=Hi(o,ae);ho=Sn.left,Do=Sn.top,or=Sn.width,jn=Sn.height}else ho=
fo,Do=$o,or=jn=fn.size(o,ae);if(Cn=fn.fill(o,ae),rr=fn.stroke(o,ae),Os)ae==ti&&Er<=er.prox&&(Q=ho,oe=Do,ye=or,qe=jn,Fe=Gn,
De=Cn,de=rr);else{let Sn=mo[ae];Sn!=null&&(Ls[ae]=ho,Rs[ae]=Do,DC(Sn,or,jn,Gn),PC(Sn,Cn,rr),fr(Sn,wo(ho),wo(Do),Me,ee))}}}}
if(Os){let ae=er.prox,ut=zi==null?Er<=ae:Er>ae||ti!=zi;if(po||ut){let St=mo[0];St!=null&&(Ls[0]=Q,Rs[0]=oe,DC(St,ye,qe,Fe),
PC(St,De,de),fr(St,wo(Q),wo(oe),Me,ee))}}}if(lt.show&&Xr)if(h!=null){let[V,U]=Ot.scales,[Z,Q]=Ot.match,[oe,ye]=h.cursor.
sync.scales,qe=h.cursor.drag;if(Jt=qe._x,Yt=qe._y,Jt||Yt){let{left:Fe,top:De,width:de,height:ae}=h.select,ut=h.scales[oe].
ori,St=h.posToVal,Qt,Qe,_t,Kn,kn,fo=V!=null&&Z(V,oe),$o=U!=null&&Q(U,ye);fo&&Jt?(ut==0?(Qt=Fe,Qe=de):(Qt=De,Qe=ae),_t=k[V],
Kn=Y(St(Qt,oe),_t,D,0),kn=Y(St(Qt+Qe,oe),_t,D,0),cl(Wo(Kn,kn),Ut(kn-Kn))):cl(0,D),$o&&Yt?(ut==1?(Qt=Fe,Qe=de):(Qt=De,Qe=
ae),_t=k[U],Kn=he(St(Qt,ye),_t,B,0),kn=he(St(Qt+Qe,ye),_t,B,0),pl(Wo(Kn,kn),Ut(kn-Kn))):pl(0,B)}else nd()}else{let V=Ut(
_y-Cy),U=Ut(My-Sy);if(F.ori==1){let ye=V;V=U,U=ye}Jt=an.x&&V>=an.dist,Yt=an.y&&U>=an.dist;let Z=an.uni;Z!=null?Jt&&Yt&&(Jt=
V>=Z,Yt=U>=Z,!Jt&&!Yt&&(U>V?Yt=!0:Jt=!0)):an.x&&an.y&&(Jt||Yt)&&(Jt=Yt=!0);let Q,oe;Jt&&(F.ori==0?(Q=Hs,oe=at):(Q=qs,oe=
ft),cl(Wo(Q,oe),Ut(oe-Q)),Yt||pl(0,B)),Yt&&(F.ori==1?(Q=Hs,oe=at):(Q=qs,oe=ft),pl(Wo(Q,oe),Ut(oe-Q)),Jt||cl(0,D)),!Jt&&!Yt&&
(cl(0,0),pl(0,0))}if(an._x=Jt,an._y=Yt,h==null){if(w){if(zy!=null){let[V,U]=Ot.scales;Ot.values[0]=V!=null?nr(F.ori==0?at:
ft,V):null,Ot.values[1]=U!=null?nr(F.ori==1?at:ft,U):null}dl(th,o,at,ft,Me,ee,C)}if(As){let V=w&&Ot.setSeries,U=er.prox;
zi==null?Er<=U&&tr(ti,Ws,!0,V):Er>U?tr(null,Ws,!0,V):ti!=zi&&tr(ti,Ws,!0,V)}}po&&(Te.idx=C,Xm()),y!==!1&&Zt("setCursor")}
let ni=null;Object.defineProperty(o,"rect",{get(){return ni==null&&ml(!1),ni}});function ml(h=!1){h?ni=null:(ni=g.getBoundingClientRect(),
Zt("syncRect",ni))}function $y(h,y,w,C,P,D,B){se._lock||Xr&&h!=null&&h.movementX==0&&h.movementY==0||(ed(h,y,w,C,P,D,B,!1,
h!=null),h!=null?Ii(null,!0,!0):Ii(y,!0,!1))}function ed(h,y,w,C,P,D,B,V,U){if(ni==null&&ml(!1),Bi(h),h!=null)w=h.clientX-
ni.left,C=h.clientY-ni.top;else{if(w<0||C<0){at=-10,ft=-10;return}let[Z,Q]=Ot.scales,oe=y.cursor.sync,[ye,qe]=oe.values,
[Fe,De]=oe.scales,[de,ae]=Ot.match,ut=y.axes[0].side%2==1,St=F.ori==0?Me:ee,Qt=F.ori==1?Me:ee,Qe=ut?D:P,_t=ut?P:D,Kn=ut?
C:w,kn=ut?w:C;if(Fe!=null?w=de(Z,Fe)?l(ye,k[Z],St,0):-10:w=St*(Kn/Qe),De!=null?C=ae(Q,De)?l(qe,k[Q],Qt,0):-10:C=Qt*(kn/_t),
F.ori==1){let fo=w;w=C,C=fo}}U&&(y==null||y.cursor.event.type==th)&&((w<=1||w>=Me-1)&&(w=us(w,Me)),(C<=1||C>=ee-1)&&(C=us(
C,ee))),V?(Cy=w,Sy=C,[Hs,qs]=se.move(o,w,C)):(at=w,ft=C)}let td={width:0,height:0,left:0,top:0};function nd(){Uu(td,!1)}
let Dy,Ey,Ay,Oy;function Ly(h,y,w,C,P,D,B){Xr=!0,Jt=Yt=an._x=an._y=!1,ed(h,y,w,C,P,D,B,!0,!1),h!=null&&(wn(nh,ah,Ry,!1),
dl(wC,o,Hs,qs,Me,ee,null));let{left:V,top:U,width:Z,height:Q}=lt;Dy=V,Ey=U,Ay=Z,Oy=Q}function Ry(h,y,w,C,P,D,B){Xr=an._x=
an._y=!1,ed(h,y,w,C,P,D,B,!1,!0);let{left:V,top:U,width:Z,height:Q}=lt,oe=Z>0||Q>0,ye=Dy!=V||Ey!=U||Ay!=Z||Oy!=Q;if(oe&&
ye&&Uu(lt),an.setScale&&oe&&ye){let qe=V,Fe=Z,De=U,de=Q;if(F.ori==1&&(qe=U,Fe=Q,De=V,de=Z),Jt&&ei(M,nr(qe,M),nr(qe+Fe,M)),
Yt)for(let ae in k){let ut=k[ae];ae!=M&&ut.from==null&&ut.min!=nt&&ei(ae,nr(De+de,ae),nr(De,ae))}nd()}else se.lock&&(se.
_lock=!se._lock,Ii(y,!0,h!=null));h!=null&&($s(nh,ah),dl(nh,o,at,ft,Me,ee,null))}function jO(h,y,w,C,P,D,B){if(se._lock)
return;Bi(h);let V=Xr;if(Xr){let U=!0,Z=!0,Q=10,oe,ye;F.ori==0?(oe=Jt,ye=Yt):(oe=Yt,ye=Jt),oe&&ye&&(U=at<=Q||at>=Me-Q,Z=
ft<=Q||ft>=ee-Q),oe&&U&&(at=at<Hs?0:Me),ye&&Z&&(ft=ft<qs?0:ee),Ii(null,!0,!0),Xr=!1}at=-10,ft=-10,$e.fill(null),Ii(null,
!0,!0),V&&(Xr=V)}function Ny(h,y,w,C,P,D,B){se._lock||(Bi(h),Fm(),nd(),h!=null&&dl(SC,o,at,ft,Me,ee,null))}function By(){
_.forEach(rB),Bm(o.width,o.height,!0)}ms(bp,Ma,By);let Us={};Us.mousedown=Ly,Us.mousemove=$y,Us.mouseup=Ry,Us.dblclick=Ny,
Us.setSeries=(h,y,w,C)=>{let P=Ot.match[2];w=P(o,y,w),w!=-1&&tr(w,C,!0,!1)},xn&&(wn(wC,g,Ly),wn(th,g,$y),wn(kC,g,h=>{Bi(
h),ml(!1)}),wn(CC,g,jO),wn(SC,g,Ny),hh.add(o),o.syncRect=ml);let Ku=o.hooks=e.hooks||{};function Zt(h,y,w){Jm?ul.push([h,
y,w]):h in Ku&&Ku[h].forEach(C=>{C.call(null,o,y,w)})}(e.plugins||[]).forEach(h=>{for(let y in h.hooks)Ku[y]=(Ku[y]||[]).
concat(h.hooks[y])});let Fy=(h,y,w)=>w,Ot=Bt({key:null,setSeries:!1,filters:{pub:RC,sub:RC},scales:[M,v[1]?v[1].scale:null],
match:[NC,NC,Fy],values:[null,null]},se.sync);Ot.match.length==2&&Ot.match.push(Fy),se.sync=Ot;let zy=Ot.key,od=AS(zy);function dl(h,y,w,C,P,D,B){
Ot.filters.pub(h,y,w,C,P,D,B)&&od.pub(h,y,w,C,P,D,B)}od.sub(o);function GO(h,y,w,C,P,D,B){Ot.filters.sub(h,y,w,C,P,D,B)&&
Us[h](null,y,w,C,P,D,B)}o.pub=GO;function JO(){od.unsub(o),hh.delete(o),Ai.clear(),ch(bp,Ma,By),c.remove(),Ue?.remove(),
Zt("destroy")}o.destroy=JO;function rd(){Zt("init",e,t),hy(t||e.data,!1),le[M]?Ym(M,le[M]):Fm(),zu=lt.show&&(lt.width>0||
lt.height>0),Ni=po=!0,Bm(e.width,e.height)}return v.forEach(dy),_.forEach(TO),n?n instanceof HTMLElement?(n.appendChild(
c),rd()):n(o,rd):rd(),o}Ft.assign=Bt;Ft.fmtNum=kh;Ft.rangeNum=vp;Ft.rangeLog=kp;Ft.rangeAsinh=xh;Ft.orient=fs;Ft.pxRatio=
Ve;Ft.join=J8;Ft.fmtDate=Sh,Ft.tzDate=s3;Ft.sync=AS;{Ft.addGap=q3,Ft.clipGaps=_p;let e=Ft.paths={points:FS};e.linear=IS,
e.stepped=U3,e.bars=K3,e.spline=G3}var WS="j";function La(e){let t=W(null),n=W(null),o=W(null),i=W(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:p,bars:m,
low:d,stacked:f})=>`${u} ${c} ${p} ${m} ${d?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${bc.value}`;return ht(()=>{if(!t.current)return;let u=new Ft(uB(i,t.current.clientWidth),US(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),K(()=>{n.current?.setData(
US(i.current))},[e.times,e.series]),K(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:WS,
onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let m=p?.cursor.idx;!c||!p||m===null||m===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(m,aB(p,i.current.series,m),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function aB(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var jS=({low:e,high:t})=>e&&
t?[e,t]:[];function US({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(jS).map(o)]}function lB(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:$p(Eh(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:$p(Eh(o),52)})}),t}function Eh({
color:e}){return e===null?Je("--other"):Je(tn(e))}function $p(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function uB(e,t){
let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.max(t,64),height:s,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>Ft.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:lB(n),scales:{x:{range:()=>cB(e.current.times)},y:a?{distr:3,log:10}:{range:(c,p,m)=>[
Math.min(0,p??0),m===null||m<=0||i==="share"&&Math.abs(m-1)<1e-9?1:m*1.05]}},axes:[{...KS(),grid:{show:!1},size:28,space:72,
values:(c,p,m,d,f)=>p.map(g=>dB(g,f,o))},{...KS(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(m=>m===null?"":tt(m,i))}],
series:[{},...n.map((c,p)=>fB(c,p,l.length)),...n.flatMap(c=>jS(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>mB(c,e.current)],draw:[c=>e.current.onBox?.(pB(c))],setCursor:[c=>{let{idx:p,
left:m,top:d}=c.cursor;e.current.onCursor(m===void 0||m<0?null:p??null,m??0,d??0)}],setSelect:[c=>{if(c.select.width<4)return;
let p=c.posToVal(c.select.left,"x"),m=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(p,m,c.cursor.event?.shiftKey??!1)}]}}}function cB(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function pB(e){let t=Ft.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/
t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function mB(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));ip(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,Je("--li\
ne"))}function dB(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=mc(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
i===1?X(e*1e3,n,"year"):t>=27*86400?X(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?X(e*1e3,n,"dayShort"):X(e*1e3,n,t<60?
"clockSecond":"clock")}function KS(){let e=Je("--line");return{stroke:Je("--muted"),font:`12px ${Je("--font")}`,gap:6,grid:{
stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function fB(e,t,n){let o=Eh(e),i=e.dashed?[4,4]:e.color===null||e.stacked?
[]:ra(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Ft.paths.bars({size:[.92,64],align:1}),
points:{show:!1}}:{stroke:e.dashed?$p(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&
t===0?{fill:$p(o,52)}:{},...i.length>0?{dash:i}:{}}}var GS=50,hB=5;function Ra(e){let{answer:t,document:n}=e,o=G(()=>kt(t,n),[t,n]);return r("div",{class:tC,children:o.measures.
map((i,s)=>r(gB,{...e,shape:o,measure:i,height:o.measures.length>1?200:360,tools:s===0?e.tools:void 0},t.columns[i].name))})}
function gB(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
m=t.columns[i].name,d=(e.form==="stacked"||e.form==="share")&&!bi(m)?"lines":e.form,f=G(()=>Ql(t,o,i,l),[t,o,i,l]),g=G(()=>t.
compare?Ql(t.compare,o,i):null,[t,o,i]),[b,x]=T(new Set),[S,v]=T(null),[_,k]=T(null),O=d==="share"?"share":Dt(m),M=j=>tt(
j,O),E=o.keys.map(j=>t.columns[j].name).join(),N=G(()=>yB(f,E),[f,E]),z=vo(f.times),q=f.times.length-1,F=f.times.find(j=>(j+
z)*1e3>e.end+1e3)??null,te=F===null?f.times.length:f.times.indexOf(F),Y=G(()=>bB(f,g,N,b,d,te),[f,g,N,b,d,te]),he=(j,We,He)=>{
let _e=f.series[We<N.length?We:0];_e&&e.onPoint?.({start:f.starts[j],keys:_e.keys,measure:m,value:_e.values[j]??null},He)},
le=j=>{let We={ArrowRight:(S?.at??-1)+1,ArrowLeft:(S?.at??q+1)-1,Home:0,End:q}[j.key];if(We!==void 0&&q>=0){let $e=Math.
max(0,Math.min(We,q));return j.shiftKey&&e.onSpan&&e.onSpan(...xB(c,f.times,S?.at??$e,$e,z)),v({at:$e,left:-1}),!0}if(j.
key!=="Enter"&&j.key!=="."||!S)return!1;let He=j.target.getBoundingClientRect(),_e=_?_.left+(f.times[S.at]-_.from)/(_.to-
_.from)*_.width:80;return he(S.at,N.findIndex($e=>!b.has($e.key)),new DOMRect(He.left+_e,He.top+80,0,0)),!0},Pe=(j,We,He)=>{
let[_e,$e]=vB(f.times,j,We,z);He&&e.onSpan?e.onSpan(_e,$e):e.onZoom(_e,$e)};return r(ze,{title:J(m).text,summary:wB(f,m,
E,M,d),announced:S?pC(f,g,S.at,s,M):"",onKey:le,table:r(Rn,{answer:t,document:n,zone:s}),actions:r(L,{children:[e.tools,
e.actions?.(m)]}),legend:E===""?null:r(mp,{rows:N,all:f.series.length,hidden:b,onHidden:x,text:j=>tt(j,Dt(m)),...e.onGroup?
{onMenu:(j,We)=>e.onGroup?.(j.keys,We)}:{}}),children:[r(La,{times:f.times,series:Y,zone:s,unit:O,height:a,cursor:S?.at??
null,logarithmic:p&&d!=="stacked"&&d!=="share",unfinished:F,onCursor:(j,We)=>v(j===null?null:{at:j,left:We}),onDrag:Pe,onPick:he,
onBox:j=>k(We=>We!==null&&JSON.stringify(We)===JSON.stringify(j)?We:j)}),_&&c&&r(yC,{box:_,from:c.from,to:c.to}),_&&r(gC,
{box:_,flags:u,zone:s}),S&&r(uC,{lines:f,former:g,rows:N,hidden:b,at:S.at,left:S.left,zone:s,text:j=>tt(j,Dt(m)),unfinished:F!==
null&&f.times[S.at]>=F})]})}function yB(e,t){return e.series.slice(0,GS).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:pn(t,n.keys)}))}function bB(e,t,n,o,i,s){let a=e.series.slice(0,GS).map((m,d)=>({
series:m,row:n[d],isShown:!o.has(n[d].key)}));if(i==="stacked"||i==="share"){let m=b1(a.map(({series:d,isShown:f})=>f?d.
values:d.values.map(()=>0)),i==="share");return a.map(({row:d,isShown:f},g)=>({values:m[g],color:d.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:m})=>m).length<=hB,u=a.map(({series:m,row:d,isShown:f})=>({values:i==="bars"?m.values:m.values.
map((g,b)=>b<s?g:null),color:d.color,shown:f,bars:i==="bars",...l&&m.low?{low:m.low,high:m.high}:{}})),c=a.map(({row:m,isShown:d})=>{
let f=t?.series.find(g=>JSON.stringify(g.keys)===m.key);return f?{values:e.times.map((g,b)=>f.values[b]??null),color:m.color,
shown:d,dashed:!0}:null}).filter(m=>m!==null),p=i==="bars"||s>=e.times.length?[]:a.map(({series:m,row:d,isShown:f},g)=>({
values:m.values.map((b,x)=>x>=s-1?b:null),color:d.color,shown:f,dashed:!0,of:g}));return[...u,...c,...p]}function vB(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function xB(e,t,n,o,i){let s=e?t.findIndex(p=>p===
e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function wB(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${J(n).text}, ${e.series.length} groups`,l=s?.values.reduce(
(c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>J(c).text).join(", ")} leads`:"";return`${i==="bars"?"Bar":
"Line"} chart of ${J(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}var JS=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),kB=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function ZS(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:CB(n.toLowerCase())??SB(n)??_B(n,t)}function CB(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?JS.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),i=o?JS.get(o[1]):void 0;return i?{from:`now/${i}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function SB(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,i]=[Number(t[1]),t[2],t[3]],s=new Date(Date.UTC(n,Number(o??1)-1,Number(i??1))),a=new Date(s);return i!==void 0?
a.setUTCDate(a.getUTCDate()+1):o!==void 0?a.setUTCMonth(a.getUTCMonth()+1):a.setUTCFullYear(a.getUTCFullYear()+1),{from:s.
toISOString().slice(0,10),to:a.toISOString().slice(0,10)}}function _B(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=YS(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let i=YS(n[1],t,typeof o=="string"?o:null);return i===null?null:i==="now"?{from:o}:{from:o,to:i}}function YS(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Dp(o[1])}:${o[2]}:${o[3]??"00"}`;let i=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),s=i?kB.indexOf(i[2].toLowerCase()):-1;if(!i||s<0)return null;let a=`${i[3]??t.getUTCFullYear()}-${Dp(String(s+1))}\
-${Dp(i[1])}`;return i[4]===void 0?a:`${a}T${Dp(i[4])}:${i[5]}:00`}function Dp(e){return e.padStart(2,"0")}var ko=new Tl,Ep=ce(lr("waits")==="yes");function QS(e){Ep.value=e,ur("waits",e?"yes":"no")}var MB=150,Ah,Na=null;function Co(){
clearTimeout(Ah),Na=ve.value,ko.run(Na,{history:!0})}function XS(){ln(()=>{let{state:e,how:t}=Cc.value,n=ci.value,o=io.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Na!==null&&Jn(Na,e.document)||Ep.value&&Na!==
null&&Jn(Ee(Na).dataset,e.document.dataset)||(clearTimeout(Ah),Ah=setTimeout(Co,t==="replace"?MB:0))})}var e2="Eo",t2="Io",n2="Uo",o2="Lo",r2="Mo";function vn(e){ie({document:ge(ge(ve.value,"from",e.from),"to",e.to)})}function i2(){let e=W(null),[t,n]=T(!1),o=ve.value.
timezone??"UTC",i=Yl(ve.value,o),{error:s}=ko.result.value,a=ji(s,"from")??ji(s,"to"),l="The question";return Bo([{keys:"\
t",label:"Range of time",group:l,act:()=>n(!0)},{keys:"[",label:"The range before",group:l,act:()=>Oh(-1,0)},{keys:"]",label:"\
The range after",group:l,act:()=>Oh(1,0)},{keys:"-",label:"Zoom out",group:l,act:()=>Oh(0,.5)}]),r(L,{children:[r(A,{buttonRef:e,
icon:"calendar",after:"down",kind:a?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:e2,
children:i})}),a&&!t&&r("div",{class:r2,children:r(ke,{error:a})}),t&&r(yn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:r(PB,{zone:o,wrong:a,onDone:()=>n(!1)})})]})}function Oh(e,t){let n=ko.result.value.
answer?.query,[o,i]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],s=i-o;if(!(s>0))return;let a=l=>new Date(l).
toISOString();vn({from:a(o+(e-t)*s),to:a(i+(e+t)*s)})}function PB({zone:e,wrong:t,onDone:n}){let[o,i]=T(t),{from:s,to:a}=ve.
value,l=s===void 0&&a===void 0?"":`${s??""} - ${a??"now"}`,u=c=>{let p=ZS(c);if(!p){i({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}vn(p),n()};return r("div",{class:t2,children:[
r($n,{label:`Range, on the clock of ${e}`,value:l,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
r("div",{class:n2,children:$f.map(c=>r(A,{small:!0,kind:"plain",class:o2,pressed:Yl(ve.value,e)===c.label,onClick:()=>{vn(
c),n()},children:c.label},c.label))})]})}var $B=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function s2({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=T("lines"),[u,c]=T(!1),[p,m]=T(null),{openAt:d,menu:f}=mr(),g=AB(n,e),
b=kt(e,n),x=b.keys.length>0&&b.measures.some(O=>bi(e.columns[O].name));K(()=>m(null),[JSON.stringify(n)]);let S=G(()=>y1(
t),[t]),v=O=>Object.fromEntries(b.keys.map((M,E)=>[e.columns[M].name,O[E]])),_=e.columns[b.time]?.name??"time",k=({start:O,
keys:M,measure:E,value:N},z)=>d({document:n,mark:{keys:{[_]:O,...v(M)},measure:E},anchor:z,value:N,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Yn({kind:"note",time:O})}]});return r(L,{children:[r(Ra,{answer:e,document:n,zone:o,form:i?"\
bars":x?a:"lines",logarithmic:u,intervals:S,end:EB(e),flags:g.flags,span:p,onZoom:(O,M)=>vn({from:Ci(O),to:Ci(M)}),onSpan:(O,M)=>m(
{from:O,to:M}),onPoint:k,onGroup:(O,M)=>d({document:n,mark:{keys:v(O)},anchor:M,value:O[0]}),tools:r(L,{children:[x&&!i&&
r(wt,{label:"Form",choices:$B,value:a,onChange:l}),!i&&r(A,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&r(Ca,{document:n,mark:{time:{from:Ci(p.from),to:Ci(p.to)}},label:`${X(p.from*1e3,o)} to ${X(p.to*
1e3,o)}`,onClear:()=>m(null),children:[r(A,{small:!0,kind:"outlined",icon:"search",onClick:()=>vn({from:Ci(p.from),to:Ci(
p.to)}),children:"Zoom"}),r(A,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Yn({kind:"note",time:Ci(p.from),to:Ci(p.
to)}),children:"Note"})]}),r(DB,{answer:e,of:n,zone:o}),g.menu,f]})}function DB({answer:e,of:t,zone:n}){let{choose:o,menu:i}=cp(
e,t);return r("div",{class:gk,children:[r(Rn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Ci(e){
return new Date(e*1e3).toISOString()}function EB(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function AB(e,t){let[n,o]=T(!0),[i,s]=T(null),a=Wk(e.dataset,t.query?.from,t.query?.to);Bo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=G(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=i&&r(Io,{anchor:i.anchor,label:"\
Note",head:re(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{Kk(i.note.
id)}}]});return{flags:l,menu:u}}function a2({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Ye,{icon:"search",title:"Noth\
ing found",actions:r(L,{children:[n&&r(A,{kind:"primary",onClick:()=>vn({}),children:"All data"}),t&&r(A,{kind:"outlined",
onClick:()=>ie({document:ge(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(A,{kind:"outlined",onClick:Co,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var OB=8;
function l2({document:e,chart:t}){let n=xa(Oe(e.dataset).value.value);return r(Ye,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,OB).map((o,i)=>r(A,{kind:i===0?"pr\
imary":"outlined",onClick:()=>ie({as:t,document:Gl({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:J(o.value).
text},o.value)):r(A,{kind:"primary",onClick:()=>ie({as:"table",document:Gl(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Lh=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await Ce(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Eo(t))
return;this.error=pe(t)}this.busy=!1,this.changed()}};function Ba(e,t){let[,n]=xd(s=>s+1,0),o=W(null);K(()=>{if(!e)return;
let s=new Lh(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??LB}}function LB(){}function Ap(e){return{...Ee(e),aggregate:{measures:["count()"]}}}var RB=7.2,NB=24,BB=72,FB=300;function u2(e,t,n){let o=fe(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:zB(e,s,a,n),expression:HB(o[a]??be(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function zB(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Rh(a[n],t,o).length),t.name.length);
return Math.round(Math.max(BB,Math.min(FB,i*RB+NB)))}function Rh(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
X(e,n,"millisecond"):typeof e=="number"&&No(t)?tt(e,Dt(t.name),!0):J(e).text}var IB=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function HB(e){return IB.test(e)?e:null}function Nh(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?mn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Bh(e){let{document:t}=Xe.value;Ne({document:ge(t,"where",ar(t.where,e)),open:[]},e)}function p2(e){let{document:t}=Xe.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return Ne({document:ge(t,s,e),open:[]},
n)}let o=t.aggregate??Yi("explore",null,{events:[]}).aggregate,i=[...fe(o.by).filter(s=>s!==e),e];Ne({view:"explore",document:{
...Ee(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var c2=5*6e4;function m2(e,t,n){let o=Date.parse(t),i=Ee({...e,from:new Date(
o-c2).toISOString(),to:new Date(o+c2).toISOString()});delete i.where,Yn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${X(t,n,"second")}`})}function d2(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Ee(Xe.value.document.dataset===e.dataset?Xe.value.document:e),i=n.map(({event:s})=>({where:sr(s)}));Ne({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var h2="Je",Op="K",g2="X",y2="No",Lp="Ro",b2="Ao",Rp="S",v2="Do",x2="Ke",w2="Ho",k2="_o",C2="qo",S2="Oe",_2="Fo",M2="To",
T2="Go",hu="Pe",P2="Jo",$2="Ko",D2="Oo",E2="Po";function A2(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(L,{children:[r("di\
v",{role:"row",class:xe(Op,s&&y2),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Lp,children:r("button",{type:"button",
class:b2,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ue,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>r("span",{role:"cell",class:Rp,"data-type":p.type,children:r(O2,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&r(qB,{...e})]})}function O2({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:Rh(e,t,n),kind:e===null?"null":"value"}})}function qB({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=T(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${J(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:v2,children:r("di\
v",{role:"cell",class:x2,children:[r("div",{class:w2,children:[r(WB,{row:e,all:t,zone:n,document:o,opened:i}),t.length>8&&
r("input",{class:k2,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:C2,children:l.map(({column:u,value:c})=>r(VB,{column:u,value:c,zone:n},u.name))})]})})}function VB({column:e,
value:t,zone:n}){let o=be(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=J(e.name).text;return r("div",{class:S2,children:[
r("dt",{class:_2,children:r($,{value:e.name,most:64})}),r("dd",{class:M2,children:r(O2,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:T2,children:[i&&r("button",{type:"button",class:hu,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>Bh(
Nh(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:hu,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>Bh(Nh(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:hu,"aria-label":`Break down by ${s}`,onClick:()=>p2(
o),children:"by"}),r("button",{type:"button",class:hu,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Ze(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ue,{name:"copy",size:14})})]})]})}function WB({
row:e,all:t,zone:n,document:o,opened:i}){let s=Oe(o.dataset).value.value,a=(p,m=e)=>p===void 0?void 0:m[t.findIndex(d=>d.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return r(L,{children:[typeof u=="string"&&r(A,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>et(ma(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(A,{small:!0,kind:"outlined",icon:"clock",onClick:()=>m2(o,l,n),children:"5 min around"}),c.length>
0&&r(A,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>d2(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(A,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Ze(JSON.stringify(Object.fromEntries(t.map(({
name:p},m)=>[p,e[m]])),null,2),"The event"),children:"JSON"})]})}function Np({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=W(null),[a,l]=T(new Set),[u,c]=T("0:0"),p=G(()=>e.
first?u2(e.first,o,n):[],[e.first,o,n]),m=G(()=>UB(e,a),[e.pages,a]);if(!e.first)return e.error?r(L2,{error:e.error,onAgain:e.
more}):r("div",{class:D2,children:r(Le,{lines:12})});if(e.pages.length===0)return r("p",{class:E2,children:"No event pas\
ses."});let d=g=>{let b=new Set(a);b.delete(g)||b.add(g),l(b),c(g)},f=`28px ${p.map(({width:g})=>`${g}px`).join(" ")} mi\
nmax(0, 1fr)`;return r("div",{ref:s,class:h2,role:"table","aria-label":"Events","data-wrap":i,onKeyDown:g=>KB(g,s.current),
children:[r("div",{class:xe(Op,g2),role:"row",style:{gridTemplateColumns:f},children:[r("span",{role:"columnheader",class:Lp,
children:r("span",{class:"spoken",children:"Open"})}),p.map(({name:g,at:b})=>r("span",{role:"columnheader",class:Rp,children:r(
$,{value:g,most:48})},b))]}),e.pages.map((g,b)=>r(GB,{page:b,rows:g,scroller:s,render:(x,S)=>{let v=`${b}:${S}`;return r(
A2,{row:x,all:e.first.columns,columns:p,zone:n,document:t,template:f,isOpen:a.has(v),current:u===v,wrap:i,opened:m,onToggle:()=>d(
v)},S)}},b)),r(JB,{paging:e,scroller:s})]})}function UB(e,t){return[...t].map(n=>{let[o,i]=n.split(":").map(Number);return e.
pages[o]?.[i]}).filter(n=>n!==void 0)}function KB(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof
Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll("[data-ope\
ner]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var jB="1200px";function GB({rows:e,scroller:t,
render:n,page:o}){let i=W(null),[s,a]=T(!0),l=W(0);return K(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=u.getBoundingClientRect().height),a(p.isIntersecting))},{root:t.current,rootMargin:jB});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-page":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function JB({paging:e,scroller:t}){let n=W(null),o=W(e.more);return o.current=e.more,K(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:P2,children:[e.error&&r(
L2,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function L2({
error:e,onAgain:t}){return r("div",{class:$2,children:[r(ke,{error:e}),r(A,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var N2="Qo",B2="Vo",F2="Wo",Fh="Yo",z2="Zo",I2="en",H2="O";function q2({all:e,wanted:t,onWanted:n}){let o=W(null),[i,s]=T(!1),[a,l]=T(""),u=t??e,c=p=>{let m=e.filter(d=>d===p?!u.includes(
p):u.includes(d));n(m.length===e.length?null:m)};return r(L,{children:[r(A,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(yn,{anchor:o.current,role:"dialog",label:"Columns",class:z2,onClose:()=>s(!1),children:[
r("input",{class:Pn,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
r("div",{class:I2,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>r("label",{class:H2,children:[r(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),r($,{value:p,most:40,middle:!0})]},p))})]})]})}var YB=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function V2({document:e,zone:t,actions:n}){let[
o,i]=T(!1),[s,a]=T(null),l=/asc|^time$/.test(e.samples?.order??""),u=Ba({path:"v1/query",body:m=>({...e,samples:{...e.samples,
...m===void 0?{}:{cursor:m}}})},JSON.stringify(e)),c=yt(Ap(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:N2,"aria-label":"Raw events",children:[r("div",{class:B2,children:[r("h2",{class:F2,children:typeof p==
"number"?`${R(p)} events`:"Raw events"}),r(wt,{label:"Order",choices:YB,value:l?"oldest":"newest",onChange:m=>ne("sample\
s.order",m==="oldest"?"time asc":void 0)}),r(q2,{all:u.columns.map(({name:m})=>m),wanted:s,onWanted:a}),r(A,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(ZB,{document:e,zone:t}),r(Np,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function ZB({document:e,zone:t}){let n=G(()=>({...Ee(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=yt(ge(n,"compare",void 0)),[i,s]=T(null),a=G(()=>o&&"rows"in o&&"columns"in o?
Ql(o,kt(o,n),1):null,[o]),l=G(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:Fh}):r("div",{class:Fh,children:r(La,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>vn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function W2({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!Ho(e)||n==="heat"&&!fe(e.aggregate?.by).some(yi)))return r(l2,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Le,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(h1,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(V2,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(a2,{document:i});let p=Ho(
i),m=QB(n,i)?n:Xc(i);return m==="distribution"&&p?r(nk,{answer:o,of:i,bins:p,zone:l,actions:u}):m==="heat"&&p?r(Vk,{answer:o,
of:i,bins:p,zone:l,actions:u}):kt(o,i).time>=0&&!p&&(m==="line"||m==="bar")?r(s2,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:m==="bar",actions:c}):m==="bar"?r(vk,{answer:o,of:i,document:e,zone:l,actions:c}):r(bk,{answer:o,of:i,document:e,zone:l,
actions:c})}function QB(e,t){let n=fe(t.aggregate?.by).some(yi);return e==="distribution"?Ho(t)!==null&&!n:e==="heat"?Ho(
t)!==null&&n:e==="table"||Ho(t)===null}var zh="[data-stop]";function Bp(e){return[...e.querySelectorAll(zh)].filter(t=>t.closest("[data-sentence]")===e)}function U2(e){
if(!e)return;let t=Bp(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function K2(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(zh)||t.closest("[data-sentence]")!==e))for(let n of Bp(
e))n.tabIndex=n===t?0:-1}function j2(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Bp(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Nn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${zh}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Ih(){
let e=document.querySelector("[data-sentence]"),t=e?Bp(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Hh="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Si=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Fp={aggregate:Si("aggregate",["measures","by","having","over"]),samples:Si(
"samples",["columns","order"]),funnel:Si("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Si("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Si(
"lifecycle",["per","period","event","created"]),stickiness:Si("stickiness",["per","period","event"]),paths:Si("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Si("difference",["over","selection","bas\
eline","properties"])};var XB=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function G2(e){let t=e.replaceAll(" ","");return XB.test(t)?t:null}function gs(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var zp=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],qr=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function J2(e,t,n){let o=ji(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function Z2(e,t,n){let o=Sl(t.where),i=si(e,o);if(typeof i=="string")return ge(e,o,t.span?Y2(i,t.span,n):n);let s=o.slice(
0,-1),a=si(e,s);return o.at(-1)!==0||typeof a!="string"?null:ge(e,s,t.span?Y2(a,t.span,n):n)}function Y2(e,t,n){let{start:o,
end:i}=Ys(e,t);return e.slice(0,o)+n+e.slice(i)}function Ip(e,t){let n=Z2(ve.value,e,t);n&&ie({document:n})}var Q2="rn",X2="in",e_="an";var t_=eb({document:{dataset:""},error:null,sentence:()=>null});function mt(){return pb(t_)}function bt({document:e,error:t,
label:n,children:o}){let i=W(null);ht(()=>U2(i.current));let s=a=>{!a.defaultPrevented&&j2(a.currentTarget,a)&&a.preventDefault()};
return r(t_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:Q2,onKeyDown:s,onFocusIn:a=>{K2(a.currentTarget,a.target)},children:o})})}function me({word:e,
children:t}){return r("span",{class:X2,children:[e!==void 0&&r(Fa,{children:e}),t]})}function Fa({children:e}){return r(
"span",{class:e_,children:e})}function n_({id:e,error:t}){return r(ke,{...e===void 0?{}:{id:e},error:t,onHint:n=>Ip(t,n)})}var o_="tn",r_="g",i_="on",s_="nn",a_="pn",l_="dn",u_="ln",c_="P",p_="xn",m_="B",Vh="sn";function on(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=mt(),u=W(null),c=Xt(),[p,m]=T(!1),d=s?null:
J2(l.error,o,i),f=d!==null||a!==null,g=nF(d,a,e.onHint),b=async()=>{await e.onRemove?.(),Nn(l.sentence(),t,e.after)},x=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:o_,"data-path":o,children:[r("span",{class:xe(r_,s&&s_,f&&a_,e.quiet&&
l_,p&&i_),children:[f&&r("span",{class:u_,children:r(ue,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:c_,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":x?p:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>m(!p),onKeyDown:S=>oF(S,e,b,g),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:p_,children:r(ue,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:m_,tabIndex:-1,"aria-label":`Remove ${re(n)}`,onClick:b,children:r(ue,{name:"close",size:12})})]}),
d&&r("span",{class:Vh,children:r(n_,{id:`${c}-problem`,error:d})}),a&&r("span",{class:Vh,children:r(ke,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&r(Io,{anchor:u.current,label:re(n),items:e.menu,onClose:()=>m(!1)}),p&&e.editor&&
r(yn,{anchor:u.current,role:"dialog",label:re(n),onClose:()=>{m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function nF(e,t,n){
let o=t??e,i=o?rf(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>Ip(e,i)}function oF(e,t,n,o){let i=e.key==="En\
ter"&&o?o:rF(e,t,n);i&&(e.preventDefault(),i())}function rF(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var f_="Qe",h_="cn";function So({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:f_,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:h_,children:e}),r(di,{...i,inline:!0,autofocus:!0,eager:!0})]})}function _i(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>ne(t,l));return r(on,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(sF,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function sF({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=T(""),[p,m]=T(!1),d=u.trim(),f=n.filter(([x,S])=>d===""||x.startsWith(d)||(S??"").includes(d)),g=x=>{
let S=o(x);S===null?m(!0):a(S)},b=[...d!==""&&!f.some(([x])=>x===d)&&o(d)!==null?[{value:d,label:d,note:"as it is typed"}]:
[],...f.map(([x,S])=>({value:x,label:x,note:S,selected:x===t})),...d===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(So,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:x=>{c(x),m(!1)},options:b,onPick:x=>x===null?a(void 0):
g(x),onTake:g,onCancel:l,onLeave:l,invalid:p,foot:p||d!==""&&o(d)===null?i:void 0})}function so(e){return r(_i,{usual:zp,
...e,read:G2,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var aF=["dataset","define","params","timezone","week_start","missing"];function hr(e,t){let n=aF.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Wh(e,t,n){return(await Ce(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var lF=2e3,ys=new Map,Hp=new Map,y_=ce(0),g_;function za(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Ia(e,t){y_.value;let n=JSON.stringify(e),o=Xs.value,i=t.filter(a=>a.text!==""&&!ys.has(za(n,a))),s=i.map(
a=>za(n,a)).join(`

`);return K(()=>{i.length>0&&o!=="away"&&uF(n,e,i)},[s,o]),t.map(a=>ys.get(za(n,a))??null)}async function b_(e,t,n){let o=JSON.
stringify(e),i=ys.get(za(o,t));if(i)return i;let[s]=await Wh(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return v_(o,t,s),s}function uF(e,t,n){let o=Hp.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(za(e,i),i);Hp.set(e,o),g_??=setTimeout(()=>{g_=void 0,cF()},0)}async function cF(){let e=[...Hp];Hp.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await Wh(n,i).catch(()=>[])).forEach((a,l)=>v_(t,i[l],
a))})),y_.value++}function v_(e,t,n){ys.size>=lF&&ys.delete(ys.keys().next().value),ys.set(za(e,t),n)}async function Vr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await b_(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=pe(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Ha(e,t,n){if(!t)return n;
let{start:o,end:i}=Ys(e,t);return e.slice(0,o)+n+e.slice(i)}var pF=new Set(["has","contains","starts_with","ends_with"]);function Va({property:e,operator:t,values:n}){let o=be(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:pF.has(i)?`${t}(${o}, ${n.map(gu).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(gu).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(gu).join(" and ")}`}
function gu(e){return typeof e=="string"?mn(e):String(e)}var mF=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function k_(e){for(let[t,n]of mF){if(e===t)return n;if(e===n)return t}
return e}var x_=["=","!=","in","not in"],qa=["is null","is not null"],Uh=[">=",">","<","<=","between","not between"],w_=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function qp(e){switch(e){case"bool":return["is true","is false",...qa];case"string":return[
...x_,...w_,...qa];case"int64":case"float64":return["=",...Uh,"!=","in","not in",...qa];case"timestamp":return[...Uh,...qa];case"\
list of strings":return["has","not has",...qa];case"unknown":return[...x_,...Uh,...w_,"has","not has",...qa]}}function Bn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function bs(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var C_={property:null,type:"unknown",operator:null,values:[]};function S_(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Kh({property:e,operator:t}){return e===null?"property":t===null||Bn(t)===0?"operator":
"values"}function __(e,t,n){return e.operator!==null&&e.type===n&&qp(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function M_(e,t){let n=Bn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Vp(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function T_(e,t){let n=e.operator===null?0:Bn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function jh({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Bn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function yu(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||jh(e)!==null)return null;
if(Bn(n)!=="many"||!o.includes(null))return Va({property:t,operator:Bn(n)==="many"?bs(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Va({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Va({property:t,operator:bs(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function Gh(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function P_(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function gr(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function yr(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:gr(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var $_={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Wa(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function D_({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=T(""),c=e.filter(
d=>d===l.trim()),p=e.filter(d=>d!=="in"&&d!=="not in"),m=c.length>0?c:yr(p,l,d=>`${d} ${Wa(d)} ${$_[d]}`);return r(So,{label:"\
Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,options:m.map(d=>({value:d,label:Wa(
d),note:$_[d],selected:d===t||t!==null&&d===bs(t,1)})),onPick:n,onTake:()=>{}})}var Yh="Q",E_="V",A_="gn";var Zh=8;function O_({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
L,{children:[r("button",{type:"button",class:Yh,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:Yh,"data-present":t==="operator",onClick:()=>n("operator"),
children:Wa(s)}),t==="values"&&a.slice(0,Zh).map(l=>r("button",{type:"button",class:E_,onClick:()=>o(Vp(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(ue,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>Zh&&r("span",{class:A_,children:["and ",H(a.length-Zh)," more"]})]})}var L_=50;function R_(e,t,n,o){return Ce(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:L_},
signal:o})}function Qh(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d,limit:L_};return Ce(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function N_(e,t){let[n,o]=T(null);return K(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Eo(s)||o(a=>({key:e,value:a?.value??null,error:pe(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Wp(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=N_(`${i}
${n.join()}
${s}`,m=>R_(i,s,n,m)),l=fF(e,s),u=a.fresh&&a.value?a.value:{names:hF(i,s),more:0},c=new Set(l.map(({name:m})=>m));return{
names:[...l,...u.names.filter(({name:m})=>!c.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function fF({
define:e},t){return Object.keys(e??{}).filter(n=>gr(n,t)<3).map(n=>({kind:"definition",name:n,text:be(n),type:"unknown",
filled:1}))}function hF(e,t){let n=Oe(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:be(i),type:s,filled:a/o})).filter(({name:i})=>gr(i,t)<3).sort((i,s)=>gr(i.name,
t)-gr(s.name,t)||s.filled-i.filled)}function B_(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return N_(s,async a=>{
let l=()=>Qh(e,t??"",void 0,i,a);return n===void 0?l():Qh(e,t??"",n,i,a).catch(u=>{if(Eo(u)||pe(u).status!==400)throw u;
return l()})})}var F_="hn";var bF={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},vF={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Xh(e){let t=e.kind==="function"||e.filled>=.9995?"":I(e.filled);return[bF[e.kind]||vF[e.type],t].filter(n=>n!==
"").join(", ")}function z_(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:Xh(s)}));return n===""||o&&gr(o.name,n)<3?i:[vs(n),...i]}function vs(e){return{value:{typed:e},label:r("code",{class:F_,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function br(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=T(e.typed??""),u=Wp(t,a,n,o),c=e.names?yr(e.names,
a,({name:x})=>x).filter(({type:x})=>o?.(x)??!0):u.names,p=e.names?0:u.more,m=e.extra?.(a)??[],d=z_(c,a),f=d[0]!==void 0&&
"typed"in d[0].value,g=m.length>0&&f?[...m,...d.slice(1),d[0]]:[...m,...d],b=x=>{x.trim()!==""&&s(x.trim())};return r(So,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:g,onPick:x=>"entry"in x?i(x.entry):b(x.typed),onTake:b,foot:p>0?`${H(p)} more, keep typing`:void 0})}function I_({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,m]=T(o),
d=n.operator===null?1:Bn(n.operator),f=d==="many",g=B_(e,i?be(n.property??""):null,t,p),b=Gh(p,n.type),x=p===""||b!==void 0,
S=xF(n,p,b,g.value),v=O=>{let M=T_(n,O);m(""),s(M.values,d!==2||M.values.length>=2)},_=(O,M)=>{let E="typed"in O?b:O.value;
E!==void 0&&(M&&f?(m(""),s(Vp(n,E).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):v(E))},k=O=>{let M=f?P_(O)?.map(
E=>Gh(E,n.type)):void 0;return!M||M.includes(void 0)?!1:(s([...new Set([...n.values,...M])],!0),!0)};return r(So,{label:"\
Value",placeholder:wF(n,d),text:p,onText:m,head:c,onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(
0,-1),!1):a(),onPaste:k,invalid:!x,several:f,spaceTypes:p!==""&&S[0]!==void 0&&"typed"in S[0].value,options:S,onPick:_,onTake:()=>{
f&&p===""&&n.values.length>0?s(n.values,!0):b!==void 0&&p!==""&&v(b)},foot:x?kF(g.value,g.error!==null,f):`${gu(p)} is n\
o number`})}function xF(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=d=>e.values.includes(d),a=(o?.values??[]).map(({value:d,
count:f})=>({value:{value:d},label:r($,{value:d,most:60,middle:!0}),note:i+H(f),selected:s(d)})),l=o?.values.some(({value:d})=>d===
n)??!1,u=t!==""&&n!==void 0&&!l?[vs(t)]:[],c=l?a.filter(({value:d})=>"value"in d&&d.value===n):[],p=a.filter(d=>!c.includes(
d)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&Bn(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
H(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...m]}function wF({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function kF(e,t,n){let o=e&&e.more>0?[`${H(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function Up(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=T(()=>Kh(n)),l=W(e.typed??""),u=f=>{l.current="",a(f)},
c=(f,g)=>{let b=__(n,f,g);o(b),u(b.operator===null||Kh(b)!=="values"?"operator":"values")},p=f=>{let g=M_(n,f);o(g),Bn(f)===
0?i(yu(g),g):u("values")},m=(f,g)=>{let b={...n,values:f};o(b);let x=g?yu(b):null;x!==null&&i(x,b)},d={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(O_,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(br,{...d,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:CF,...e.names?{names:e.names}:{},onName:f=>c(f.name,f.type),onText:f=>i(
f,null)},"property"):s==="operator"?r(D_,{...d,operators:qp(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):r(I_,{...d,document:t,beside:e.beside,draft:n,typed:l.current,ask:e.names===void 0,onValues:m,onBack:()=>u("\
operator")},"values")}var CF=["property","definition","cohort","lookup"];var ao="un",dn="mn",eg="vn",Mi="bn",H_="wn",q_="yn";var W_=3;function Kp({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:Mi,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:dn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(V_,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(L,{children:[s==="is false"&&r("span",{class:dn,children:"not"}),r("span",{class:ao,children:r($,{value:i,most:40,middle:!0})})]}):
r(L,{children:[r("span",{class:ao,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:dn,children:Wa(Bn(
s)==="many"?bs(s,a.length):s)}),s!==null&&r(V_,{values:a,between:s.endsWith("between")})]})}function V_({values:e,between:t,
name:n=!1}){return e.length>W_+1?r("span",{class:eg,children:["(",H(e.length)," values)"]}):r("span",{class:n?ao:eg,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:dn,children:t?" and ":n?" or ":", "}),r(SF,{value:o})]},i))})}function SF({
value:e}){return e===null?r("i",{class:dn,children:Mn.null}):r($,{value:e,most:40,middle:!0})}function jp(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>W_+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Gp(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function vu(e){
return e.length===0?void 0:e.join(" and ")}function Ti(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Jp(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function U_({text:e,chip:t}){if(t)return Va({...t,operator:k_(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&_F(n)?n:`not (${e})`}function _F(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var tg={property:"event",type:"string",operator:"=",values:[]};function Yp({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=T(tg);return r(Up,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function vr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(L,{children:[n.
length===0&&e!==void 0&&r(me,{word:e},"lead"),n.map((s,a)=>r(me,{word:i(a),children:s},a)),o]})}var K_="Ve",j_="kn",G_="zn";function xr({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=W(null),[l,u]=T(null),[c,p]=T(null),m=W(
0),d=v=>{p(a.current?.getBoundingClientRect()??null),u(v)},f=n==null||n===!1,g=ir(f?t:void 0),b=()=>{m.current=performance.
now(),u(null)},x=()=>{performance.now()-m.current>300&&d("")},S=v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){if(v.key.length===
1&&v.key!==" "&&v.key!=="/")d(v.key);else if(v.key==="Backspace"&&s)s();else return;v.preventDefault()}};return r(L,{children:[
r("button",{ref:a,type:"button",class:xe(K_,!f&&j_,l!==null&&G_),...g,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-has\
popup":"dialog","aria-expanded":l!==null,onClick:x,onKeyDown:S,children:[r(ue,{name:"plus",size:14}),n]}),l!==null&&r(yn,
{anchor:c,role:"dialog",label:t,onClose:()=>{b(),i?.()},children:o(l,b)})]})}function xu(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var TF={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function wu(e,t){let n=xu(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Oe(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...TF[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:be(u),type:c,filled:1}))}function J_(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:be(i),type:o,filled:1}})}var Y_="jn",Z_="We",Q_="Ye";var X_=null;function $F(){return X_??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),X_}function Zp(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=W(null),a=W(null),l=W(e);l.current=e;let[u,c]=T(!1);return K(()=>{let p=!1;
return $F().then(m=>{p||!m||!s.current||(a.current=m.mount(s.current,{...l.current,onText:d=>{d!==l.current.text&&l.current.
onText(d)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),K(()=>{u&&i&&a.current?.focus()},[u]),K(()=>{a.current?.setText(t)},[t]),K(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:xe(Y_,e.class),children:[r("div",{ref:s,class:Z_,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:Q_,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:p=>e.onText(p.currentTarget.
value)})]})}var eM="Xn",tM="Sn",nM="Bn",oM="Cn",rM="En";function Qp({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:eM,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(Zp,{class:tM,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Ys(
t,n.span):null}),n&&r("div",{class:nM,children:r(ke,{error:n})}),r("div",{class:oM,children:[r("span",{class:rM,children:"\
Enter takes it, Shift+Enter is a new line"}),r(A,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Wr(e){let{path:t,text:n,what:o,onChange:i}=e,s=mt(),a=hr(s.document,e.over),l=Gp(n,Ia(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(k=>k.text),[c,p]=T(null),m=k=>`${t}#${k<l.length?k:"draft"}`,d=e.needed!==!0||l.length>1,f=async k=>{await Vr(
a,"condition",vu(k)??""),p(null),i(vu(k))},g=async(k,O,M)=>{p({at:k,condition:M,text:O,problem:null});let{parsed:E,problem:N}=await Vr(
a,"condition",O);if(N&&!(e.loose&&E?.tree))return p({at:k,condition:M,text:O,problem:N}),Nn(s.sentence(),m(k));let z=Ti(
u,k,vu(E?.conjuncts?.map(q=>q.text)??[`(${O})`])??O);await f(z)},b=()=>{if(!c||c.problem)return;let k=c.condition?yu(c.condition):
c.text;k!==null&&k.trim()!==""?g(c.at,k,c.condition):c.condition?.property?p({...c,problem:{message:jh(c.condition)??"",
hint:"",span:null}}):p(null)},x=(k,O,M)=>{let E=l[k],N=c?.at===k?c:null,z=()=>{p(null),M(),k>=l.length&&Nn(s.sentence(),
`${t}#+`)},q=()=>{M(),b()},F=(te,Y)=>{M(),g(k,te,Y)};return(N?N.condition===null&&N.text!==null:E&&!E.chip)?r(Qp,{label:o,
text:N?.text??E?.text??"",problem:N?.problem??null,onCancel:z,onLeave:q,onText:te=>p({at:k,condition:null,text:te,problem:null}),
onDone:te=>F(te,null)}):r(Up,{names:e.names??wu(s.document.dataset,e.over),document:s.document,typed:O,draft:N?.condition??
(E?.chip?S_(E.chip):e.byEvent&&l.length===0?tg:C_),beside:vu([...e.within?[e.within]:[],...Ti(u,k,null)]),onDraft:te=>p(
{at:k,condition:te,text:null,problem:null}),onDone:F,onCancel:z,onLeave:q})},S=k=>{c?.text&&g(c.at,Ha(c.text,c.problem?.
span??null,k),null)},v=(k,O)=>{let M=c?.at===k?c:null;return r(on,{stop:m(k),path:t,span:O?.span,after:`${t}#+`,what:o,label:`${o}\
: ${jp(O,M)}`,draft:M!==null,problem:M?.problem,onHint:M?.text?S:void 0,editor:E=>x(k,"",E),onLeave:b,onRemove:M?()=>p(null):
d?()=>f(Ti(u,k,null)):void 0,onNegate:O&&!M?()=>{f(Ti(u,k,U_(O)))}:void 0,onMove:O&&l.length>1?E=>{f(Jp(u,k,E)).then(()=>Nn(
s.sentence(),`${t}#${Math.max(0,Math.min(k+E,l.length-1))}`))}:void 0,children:r(Kp,{part:O,draft:M,byEvent:e.byEvent??!1})})},
_=l.map((k,O)=>v(O,k));return r(vr,{lead:e.lead,between:"and",after:r(xr,{stop:`${t}#+`,label:`Add a ${o}`,editor:(k,O)=>x(
l.length,k,O),onLeave:b,onBackspace:l.length>0&&d?()=>{f(u.slice(0,-1))}:void 0,children:l.length===0&&c===null?e.empty:
void 0}),children:c?.at===l.length?[..._,v(l.length,null)]:_})}function wr(){let[e,t]=T([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Nn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function zt({word:e="where"}){let{document:t}=mt();return r(Wr,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ne(
"where",n),empty:"filter"})}var EF=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function iM({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=T(null);if(l)
return r(AF,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=m=>n?yr(EF,m.trim()===""?"time":m,([d,f])=>`time ${f} ${d}`).
map(([d,f])=>({value:{typed:`time('${d}')`},label:d==="auto"?"time":`time, ${d}`,note:f})):[];return r(br,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?c(m).slice(0,1):c(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):s(m.text)},onText:s,
onCancel:a,onLeave:a})}function AF({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=T(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=yr(a,i,([u,c])=>`${u} ${c}`);return r(So,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[vs(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var Xp=()=>!0,kr=e=>e==="int64"||e==="float64",sM=e=>kr(e)||e==="timestamp"||e==="string",aM=e=>e!=="list of strings",rg=[
{name:"count",meaning:"how many",alone:!0,fits:Xp},{name:"uniq",meaning:"how many different",usual:!0,fits:aM},{name:"su\
m",meaning:"total",usual:!0,fits:kr},{name:"avg",meaning:"mean",usual:!0,fits:kr},{name:"median",meaning:"half are below",
usual:!0,fits:kr},{name:"p95",meaning:"95 % are below",usual:!0,fits:kr},{name:"p75",meaning:"75 % are below",fits:kr},{
name:"p90",meaning:"90 % are below",fits:kr},{name:"p99",meaning:"99 % are below",fits:kr},{name:"p999",meaning:"99.9 % \
are below",fits:kr},{name:"min",meaning:"least",fits:sM},{name:"max",meaning:"largest",usual:!0,fits:sM},{name:"first",meaning:"\
by time",fits:Xp},{name:"last",meaning:"by time",fits:Xp},{name:"stddev",meaning:"standard deviation",fits:kr},{name:"un\
iq_approx",meaning:"about how many different",fits:aM},{name:"count",meaning:"how many have a value",fits:Xp}];function lM(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=T(e.typed),[c,p]=T(e.text),[m,d]=T(null),[f,g]=T(!a);if(f)return r(
Qp,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:i,onCancel:s,onLeave:()=>c===e.text?s():i(c)});if(m)return r(
br,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:x=>x===
"unknown"||m.fits(x),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>d(null),onName:x=>i(`${m.name}(${x.text})`),onText:x=>i(
`${m.name}(${x})`)});let b=x=>{"text"in x?i(x.text):"typed"in x?i(x.typed):x.aggregate.alone?i(`${x.aggregate.name}()`):
d(x.aggregate)};return r(OF,{document:t,names:n,text:l,onText:u,present:e.text,onPick:b,onTake:x=>{x!==""&&i(x)},onCancel:s,
onWrite:()=>g(!0)})}function OF({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=Wp(e,c,["property","definition","lookup"]).names,m=t?yr(t,c,({name:x})=>x):p,d=yr(rg,c.replace(/\(.*$/s,""),({name:x,
meaning:S})=>`${x} ${S}`).map(x=>({value:{aggregate:x},label:x.alone?`${x.name}()`:`${x.name}(…)`,note:x.meaning})),f=c===
""?[]:m.filter(({name:x})=>gr(x,c)<3).slice(0,4).flatMap(LF),g=/[^\p{L}\p{N}_]/u.test(c)||d.length+f.length===0?[vs(c)]:
[],b=c===""?d:[...g,...d,...f];return r(So,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:b,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(A,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function LF(e){
let t=rg.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:Xh(e)}))}function uM({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:ao,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:ao,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:Mi,children:r(
$,{value:e,most:60})})}function Cu(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=mt(),u=hr(l.document,e.over),c=Ia(u,n.map(S=>({
kind:o,text:S}))),[p,m]=T(null),d=e.needed!==!0||n.length>1,f=S=>{m(null),s(S.length>0?S:void 0)},g=async(S,v)=>{m({at:S,
text:v,problem:null});let{problem:_}=await Vr(u,o,v);if(!_)return f(Ti(n,S,v));m({at:S,text:v,problem:_}),Nn(l.sentence(),
`${t}[${S<n.length?S:"draft"}]`)},b=(S,v,_)=>{let k=p?.at===S?p:null;return e.editor({text:k?.text??n[S]??"",parsed:k?null:
c[S]??null,typed:v,problem:k?.problem??null,onDone:O=>{_(),g(S,O)},onCancel:()=>{m(null),_(),S>=n.length&&Nn(l.sentence(),
`${t}#+`)}})},x=S=>{let v=p?.at===S?p:null,_=S<n.length;return r(on,{stop:`${t}[${_?S:"draft"}]`,path:`${t}[${S}]`,after:`${t}\
#+`,what:i,label:`${i}: ${v?.text??n[S]??""}`,draft:v!==null,problem:v?.problem,onHint:k=>{v&&g(S,Ha(v.text,v.problem?.span??
null,k))},editor:k=>b(S,"",k),onRemove:v?()=>m(null):d?()=>f(Ti(n,S,null)):void 0,onMove:_&&n.length>1?k=>{f(Jp(n,S,k)),
Nn(l.sentence(),`${t}[${Math.max(0,Math.min(S+k,n.length-1))}]`)}:void 0,children:r(uM,{text:v?.text??n[S]??"",parsed:v?
null:c[S]??null})})};return r(vr,{lead:e.lead,after:n.length<a&&r(xr,{stop:`${t}#+`,label:`Add a ${i}`,editor:(S,v)=>b(n.
length,S,v),onBackspace:n.length>0&&d?()=>f(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:void 0}),children:[
...n.map((S,v)=>x(v)),...p?.at===n.length?[x(n.length)]:[]]})}function em({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=mt();return r(Cu,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>ne(e,u)),editor:u=>r(lM,
{...u,document:l,names:wu(l.dataset,n)},u.text)})}function Ko({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=mt();return r(Cu,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>ne(e,c)),editor:c=>r(iM,{...c,document:u,axes:a,names:wu(u.dataset,n)})})}function _o({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(on,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(ue,{name:"plus",size:14}),"more"]})}var pM="In",mM="Un";function Ka({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);ne(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);ne(e,l.length>0?Object.fromEntries(l):void 0)};return r(
vr,{lead:"each with",after:r(xr,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(dM,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(on,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(dM,{of:n,
name:a,measure:l,onDone:(p,m)=>{c(),i(a,p,m)}}),children:[r("span",{class:ao,children:r($,{value:a,most:40})}),r("span",
{class:dn,children:"="}),r("span",{class:Mi,children:r($,{value:l,most:40})})]},a))})}function dM({of:e,name:t,measure:n,
onDone:o}){let{document:i}=mt(),[s,a]=T(t),[l,u]=T(n),[c,p]=T(null),m=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:d}=await Vr(hr(i),"measure",l);d?p(d):o(s.
trim(),l.trim())};return r("form",{class:pM,onSubmit:d=>{d.preventDefault(),m()},children:[r($n,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r($n,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(ke,{error:c}),r("div",{class:mM,children:r(A,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function je({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(p=>ne(e,p===i?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return r(on,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,m])=>({label:m,
checked:p===n,act:()=>u(p)})),children:l??c})}function Kt({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=mt(),l=t===void 0||t.trim()==="true",u=s??
(c=>ne(e,c??(i?"true":void 0)));return r(Wr,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var tm="Ln";var BF=[["required","has to happen"],["optional","may be skipped"]],FF=[["anything","anything"],["nothing","nothing"]],zF=[
["any","any such event"],["first","the first ever only"]];function hM({document:e,error:t,path:n,step:o,first:i}){let s=o.
within??null;return r("div",{class:tm,children:[r(bt,{document:e,error:t,label:"Step",children:[r(Kt,{lead:"An event wit\
h",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(me,{word:"counting",children:r(je,{path:`${n}\
.first_ever`,what:"which event",value:o.first_ever?"first":"any",choices:zF,onChange:a=>ne(`${n}.first_ever`,a==="first"||
void 0)})}),!i&&r(me,{word:"within",children:r(so,{path:`${n}.within`,what:"at most after the step before",value:s,none:"\
any time",usual:qr})}),!i&&r(me,{word:"and not before",children:r(so,{path:`${n}.after`,what:"at least after the step be\
fore",value:o.after??null,none:"at once",usual:qr})}),!i&&r(me,{word:"with",children:r(je,{path:`${n}.directly`,what:"wh\
at may lie between",value:o.directly?"nothing":"anything",choices:FF,onChange:a=>ne(`${n}.directly`,a==="nothing"||void 0)})}),
r(me,{word:i?"it":"in between; it",children:r(je,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional?
"optional":"required",choices:BF,onChange:a=>ne(`${n}.optional`,a==="optional"||void 0)})})]}),r($n,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:a=>ne(`${n}.name`,a.trim()===""?void 0:a)})]})}function gM({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=mt(),u=Gp(n.where,Ia(hr(a),[{kind:"\
condition",text:n.where}])[0]??null),c=Lr(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),m=p??u.map(d=>jp(
d,null)).join(" and ");return r(on,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${m}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(hM,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>ne(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:q_,children:t+1}),p!=null?r("\
span",{class:ao,children:r($,{value:p,most:40,middle:!0})}):u.slice(0,2).map((d,f)=>r("span",{class:H_,children:[f>0&&r(
"span",{class:dn,children:"and"}),r(Kp,{part:d,draft:null})]},f)),p===null&&u.length>2&&r("span",{class:dn,children:["an\
d ",u.length-2," more"]}),n.directly&&r("span",{class:dn,children:"directly"}),n.within&&r("span",{class:dn,children:["w\
ithin ",n.within]}),n.after&&r("span",{class:dn,children:["after ",n.after]}),n.optional&&r("span",{class:dn,children:"(\
optional)"})]})}function nm({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=mt(),s=`${t}.steps`,{steps:a}=n,l=u=>ie({document:cc(o,
s,a.length,{where:u})});return r(vr,{lead:e,between:u=>u===1?"how many then":"then",after:r(xr,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Yp,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>ie({document:Ml(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(gM,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>ie({document:Ml(o,s,c)}):void 0,onMove:a.length>1?p=>{ie({document:Fb(o,s,c,c+p)}),Nn(i(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var IF=["property","definition","lookup"];function ja({path:e,what:t,value:n,none:o,kinds:i=IF,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=mt(),[p,m]=T(null),d=g=>{m(null),(u??(b=>ne(e,b)))(g)},f=async g=>{let{problem:b}=await Vr(
hr(c),l,a?be(g):g);b?m({text:g,problem:b}):d(g)};return r(on,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==null,
problem:p?.problem,onHint:g=>{p&&f(a?g:Ha(p.text,p.problem?.span??null,g))},onRemove:p?()=>m(null):n!==null?()=>d(void 0):
void 0,editor:g=>r(br,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:g,onLeave:g,onName:b=>{g(),
d(a?b.name:b.text)},onText:b=>{g(),f(b)}}),children:p===null&&n===null?o:r($,{value:p?.text??n,most:40,middle:!0})})}function ig(e){return Oe(e).value.value?.actors?.[0]??"actor"}function En({path:e,value:t}){let{document:n}=mt(),o=ig(n.
dataset);return r(ja,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>ne(e,i===o?void 0:i)})}function om({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(L,{children:[r(me,{word:"of",children:r(En,{path:`${e}.sessions.per`,value:i})}),r(me,{word:"with gaps\
 up to",children:r(so,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:qr})}),r(Ka,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(L,{children:[r(me,{word:"by",children:r(En,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(Ka,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(L,{children:[r(nm,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(me,{word:"w\
ithin",children:r(so,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:zp})}),r(Ka,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var HF=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function rm({path:e,over:t,allow:n=HF}){
let o=xu(t);return r(je,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&ie({document:qF(ve.value,e,i)})}})}function qF(e,t,n){
let o=ge(e,t,VF(n,e)),i=Sl(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=si(o,i),{having:a,order:l,...u}=s;return ge(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function VF(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function sg({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=wr(),l=fe(n.by).length>0;return r(
bt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(em,{lead:"Show",path:"aggregate.measures",
texts:im(n.measures),over:o,needed:!0}),r(me,{word:"of",children:r(rm,{path:"aggregate.over",over:o})}),r(om,{path:"aggr\
egate.over",over:o}),r(zt,{}),r(Ko,{lead:"by",path:"aggregate.by",texts:fe(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(Wr,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:J_(im(n.measures),fe(n.by)),onChange:u=>ne("aggregate.having",u)}),s!==void 0&&r(me,{word:"at most",children:r(
_i,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:gs(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>ne("aggregate.limit",void 0)})}),r(
_o,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>ne("aggregate.limit",10)}]})]})}function im(e){let t=fe(e);return t.length===0?["count()"]:
t}function ag({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(bt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(Cu,{lead:"List",path:"samples.columns",texts:fe(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>ne("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(br,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(Fa,{children:"of events"}),r(zt,{}),r(je,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Fa,{children:"first"})]})}var WF=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function bM({
lead:e,path:t,funnel:n}){let{document:o,error:i}=mt(),s=`${t}.exclude`,a=n.exclude??[];return r(vr,{lead:e,after:r(xr,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Yp,{document:o,typed:l,onCancel:u,onDone:c=>{u(),ie({document:cc(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(on,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${yM(l,n)}`,editor:()=>r(UF,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>ie({document:Ml(o,s,u)}),children:[r("span",{class:Lr(l.where)===null?Mi:ao,children:r($,{value:Lr(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:dn,children:yM(l,n)})]},u))})}function yM({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function UF({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>ne(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:tm,children:r(bt,{document:e,error:t,label:"Exclusion",children:[r(Kt,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(me,{word:"between",children:r(je,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(me,{word:"and",children:r(je,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(je,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:WF})]})})}var vM="funnel",KF=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],jF=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function lg({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??ig(e.dataset),p=wr(),
m=s!==void 0&&s.length>0||p.has("funnel.exclude"),d=i!==void 0||p.has("funnel.hold");return r(bt,{document:e,error:t.error,
label:"Question: funnel",children:[r(me,{word:"Of",children:r(En,{path:"funnel.per",value:n.per})}),r(nm,{lead:"who",path:vM,
funnel:n}),a!=="ordered"&&r(je,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:KF}),r(me,{word:"with\
in",children:r(so,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(me,{word:"counting",children:r(
je,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),m&&r(bM,{lead:"without",path:vM,funnel:n}),d&&r(Ko,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:fe(i)}),r(zt,{}),r(Ko,{lead:"split by",path:"funnel.by",texts:fe(o),onChange:f=>ne("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(me,{word:"taking",children:r(je,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:jF})}),r(_o,{items:[!m&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>ne("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>ne("funnel.order","strict")},!d&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var sm=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var GF=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],JF=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function ug({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(bt,{document:e,error:t.error,label:"Question: retention",children:[
r(me,{word:"Of",children:r(En,{path:"retention.per",value:n.per})}),r(Kt,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(je,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:JF}),r(Kt,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(je,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:GF}),r(me,{word:"each",children:r(je,{path:"retention.period",what:"\
period",value:o,without:"day",choices:sm})}),r(me,{word:"for",children:r(_i,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:"brackets",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],read:gs(1,1e3),
wrong:"A whole number from 1 to 1000",onChange:i=>ne("retention",{...n,brackets:void 0,periods:i})})}),r(zt,{}),r(Ko,{lead:"\
split by",path:"retention.by",texts:fe(n.by),onChange:i=>ne("retention.by",i)}),n.day==="rolling"&&r(je,{path:"retention\
.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the calendar"],["rollin\
g","from the start of each"]]}),n.at_least!==void 0&&r(me,{word:"at least",children:r(_i,{path:"retention.at_least",what:"\
how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:gs(1,1e4),wrong:"A whole \
number from 1 to 10000",onRemove:()=>ne("retention.at_least",void 0)})}),r(_o,{items:[n.day!=="rolling"&&{label:"Count p\
eriods from the start of each",act:()=>ne("retention.day","rolling")},n.at_least===void 0&&{label:"At least so many retu\
rns",act:()=>ne("retention.at_least",2)}]})]})}function cg({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(bt,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(me,{word:"How many",children:r(En,{path:"lifecycle.per",value:n})}),r(me,{
word:"were new, returning, back or gone per",children:r(je,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:sm})}),r(Kt,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(me,{word:"new by",children:r(
ja,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",kinds:["property","definit\
ion","lookup"],fits:a=>a==="timestamp"||a==="unknown"})}),r(zt,{})]})}var YF=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function pg({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(bt,{document:e,error:t.error,label:"Question: stickiness",children:[r(me,{word:"\
On how many",children:r(je,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:YF})}),r(me,{word:"\
did",children:r(En,{path:"stickiness.per",value:n})}),r(Kt,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
zt,{})]})}function xM({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function wM(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var ZF=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],QF=[["actors","\
the first path of each"],["transitions","every session"]],XF=gs(0,20);function mg({document:e,result:t}){let n=e.paths??
{},o=xM(n),i=wr(),s=o==="before"?"before":"after",a=l=>ie({document:ge(e,"paths",wM(n,l))});return r(bt,{document:e,error:t.
error,label:"Question: paths",children:[r(me,{word:"What did",children:r(En,{path:"paths.per",value:n.per})}),r(me,{word:"\
do",children:r(je,{path:"paths.direction",what:"direction",value:o,choices:ZF,onChange:a})}),n.start!==void 0&&r(Kt,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(Kt,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(Kt,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(me,{word:"in",children:r(_i,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:XF,wrong:"A \
whole number from 0 to 20"})}),r(me,{word:"named by",children:r(ja,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(me,{word:"within sessions of",children:r(so,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:qr})}),r(me,{word:"counting",children:r(je,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:QF})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(Kt,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(zt,{}),r(_o,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var Fn="aggregate.over.sessions";function dg({document:e,result:t}){let n=e.aggregate??{},{over:o}=n,i=wr(),s=xu(o)==="s\
essions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(bt,{document:e,error:t.error,label:"Question: \
sessions",children:[r(em,{lead:"Show",path:"aggregate.measures",texts:im(n.measures),over:o,needed:!0}),r(me,{word:"of s\
essions of",children:r(En,{path:`${Fn}.per`,value:s.per})}),r(me,{word:"a gap of",children:r(so,{path:`${Fn}.gap`,what:"\
gap",value:s.gap??null,none:"30m",usual:qr})}),r(me,{word:"ends one, at most",children:r(so,{path:`${Fn}.max`,what:"long\
est session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),(s.start!==void 0||i.
has(`${Fn}.start`))&&r(Kt,{lead:"begun by",path:`${Fn}.start`,text:s.start,what:"beginning",onChange:a=>ne(`${Fn}.start`,
a)}),(s.end!==void 0||i.has(`${Fn}.end`))&&r(Kt,{lead:"ended by",path:`${Fn}.end`,text:s.end,what:"end",onChange:a=>ne(`${Fn}\
.end`,a)}),s.split==="day"&&r(je,{path:`${Fn}.split`,what:"split",value:"day",without:"none",choices:[["day","split at m\
idnight"],["none","not split"]]}),r(Ka,{path:`${Fn}.properties`,properties:s.properties,of:"session"}),r(zt,{}),r(Ko,{lead:"\
by",path:"aggregate.by",texts:fe(n.by),over:o,axes:!0}),r(_o,{items:[s.start===void 0&&{label:"An event that begins a se\
ssion",act:()=>i.ask(`${Fn}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${Fn}.end`)},s.
split!=="day"&&{label:"Split at midnight",act:()=>ne(`${Fn}.split`,"day")}]})]})}function fg({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=wr(),l=u=>u===
void 0||u.trim()==="true";return r(bt,{document:e,error:t.error,label:"Question: difference",children:[r(me,{word:"What \
sets",children:r(rm,{path:"difference.over",over:o})}),r(om,{path:"difference.over",over:o}),r(Wr,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>ne("difference.se\
lection",u??"true")}),r(Wr,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>ne("difference.baseline",u)}),r(Fa,{children:"?"}),r(zt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(Ko,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:fe(n.properties),over:o}),r(_o,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function kM(e){return e.document.samples?r(ag,{...e}):r(sg,{...e})}var CM=new Map;function e5(e,t){let{aggregate:n,dataset:o}=e;return n&&!Ho(e)&&CM.set(o,n),Gl(e,t,CM.get(o)??null,xa(Oe(
o).value.value))}var SM={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...Fp.aggregate,...Fp.samples],chartOf:Xc,choose:e5,Sentence:kM,Page:W2};function Su(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function _M(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function rn(e){return Lr(e.name)??e.name}function hg(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Su(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function jo(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var MM="Mn",TM="Ze",PM="Nn";function zn(e){return"other"in e?hn.text:J(e.value).text}function yg(e,t){return"other"in t?"var(--other)":`var(${tn(pn(
e,$M(t.value)))})`}function bg(e,t){return!("other"in t)&&pn(e,$M(t.value))>=yc}function $M(e){return Array.isArray(e)?e:
[e??null]}function Ur({property:e,group:t,most:n=32}){return r("span",{class:MM,children:[r("span",{class:TM,"data-dashe\
d":bg(e,t),style:{"--color":yg(e,t)}}),r("span",{class:PM,children:"other"in t?r($,{shown:hn}):r($,{value:t.value,most:n,
middle:!0})})]})}function DM({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...jo(e).flatMap(i=>n(
i,i.steps))];return r(we,{label:"Steps",columns:n5(t),rows:o})}function n5(e){let t=i=>i==null?"–":Se(i),n=i=>i===null?
"–":I(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:Mn.
total,kind:"other"}}):r(Ur,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(L,{children:[s+1," ",
r($,{value:rn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>R(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":R(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":R(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var EM="Rn",AM="An",OM="Dn",LM="Hn",RM="_n",NM="qn",BM="Fn",FM="Tn",zM="Gn",IM="Jn",HM="Kn",qM="t",VM="h",WM="W",UM="On",
KM="Pn",jM="Qn",GM="Vn",JM="Wn",YM="Yn",ZM="Zn",QM="Y",XM="ep";function eT({group:e,by:t,mark:n,onChoose:o}){return r(L,{children:[r("div",{class:YM,children:r(Ur,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:WM,...n(s),title:`${R(i.count)}, ${I(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:ZM,children:r("span",{class:QM,"data-dashed":bg(t,e),style:{"--share":i.from_first??0,"--color":yg(
t,e)}})}),r("span",{class:XM,children:s===0?H(i.count):I(i.from_first??0)})]},s))]})}function am(e,t){let n=si(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function tT(e,t){return t===null?H(e):zb(e,t[0],t[1])}function xg(e,t){return e===null?"–":t===null?I(e):`~\
 ${I(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function nT(e,t){return t==="entries"?Ge(e,"pass","passes"):t==="starts"?Ge(
e,"start"):Ge(e,"actor")}function oT({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=_M(e,t,n),u=(p,m,d,f)=>r("div",{class:qM,
"data-part":p,style:{"--share":m},title:`${f}: ${R(d)} (${I(m)})`,...s(p),onClick:g=>a(p,g.currentTarget),onContextMenu:g=>{
g.preventDefault(),a(p,g.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:BM,children:[r("di\
v",{class:FM,children:[r("span",{class:IM,children:t+1}),r("span",{class:zM,children:r($,{value:rn(e),most:80,middle:!0})})]}),
r("div",{class:HM,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:UM,children:[r("div",{class:KM,title:R(e.count),children:tT(
e.count,am(o,["steps",t,"count"]))}),r("dl",{class:jM,children:[r(_u,{label:"of all",children:i?"–":xg(e.from_first,am(
o,["steps",t,"from_first"]))}),r(_u,{label:"of the step before",children:i?"–":xg(e.from_previous,am(o,["steps",t,"fro\
m_previous"]))}),r(_u,{label:"median time",children:c===null?"–":Se(c)}),r(_u,{label:"dropped",swatch:"dropped",children:i?
"–":H(e.dropped)}),r(_u,{label:"still open",swatch:"in_progress",children:i?"–":H(e.in_progress)})]})]})]})}function _u({
label:e,swatch:t,children:n}){return r(L,{children:[r("dt",{class:GM,children:[t&&r("span",{class:VM,"data-part":t}),e]}),
r("dd",{class:JM,children:n})]})}function Pi(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Cr=["dropped","in_progress","reached"];function rT({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=jo(e),a=Su(
i),l=e.query?.funnel?.count,u=(d,f)=>{let g=i[f],b=s[d-Cr.length];if(b)return{mark:{step:f+1,state:"reached",...Pi(b)},label:`${zn(
b)}: ${iT(g)}`};let x=Cr[d];return{mark:{step:f+1,state:x},label:`${sT(x)} ${re(rn(g))}`}},c=(d,f,g)=>{let{mark:b,label:x}=u(
d,f);o(b,x,g)},p=Tt(Cr.length+s.length,i.length,({row:d,column:f},g)=>c(d,f,g)),m=p.at?r5(e,p.at.row,p.at.column):"";return r(
ze,{title:r(o5,{steps:i,counting:l}),summary:i5(e,n),announced:m,onKey:p.key,table:r(DM,{answer:e,by:n}),children:r("div",
{class:LM,children:r("div",{class:RM,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:NM,"ar\
ia-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((d,f)=>r(
oT,{step:d,at:f,entries:a,intervals:t,first:f===0,mark:g=>p.mark(Cr.indexOf(g),f),onChoose:(g,b)=>c(Cr.indexOf(g),f,b)},
f)),s.map((d,f)=>r(eT,{group:d,by:n,mark:g=>p.mark(Cr.length+f,g),onChoose:(g,b)=>c(Cr.length+f,g,b)},f))]})})})}function o5({
steps:e,counting:t}){let{share:n,entries:o,converted:i,median:s}=hg(e);return r("span",{class:EM,children:[r("strong",{class:AM,
children:n===null?"–":I(n)}),r("span",{children:[H(i)," of ",nT(o,t)]}),s!==null&&r("span",{class:OM,children:["half o\
f them within ",Se(s)]})]})}function iT(e){return`reached ${re(rn(e))}`}function sT(e){return e==="reached"?"Reached":e===
"dropped"?"Dropped before":"May still reach"}function r5(e,t,n){let o=e.steps[n];if(!o)return"";let i=jo(e)[t-Cr.length];
if(i){let l=i.steps[n];return`${zn(i)}, ${iT(o)}: ${H(l?.count??0)}, ${I(l?.from_first??0)}`}let s={reached:o.count,dropped:o.
dropped,in_progress:o.in_progress}[Cr[t]],a=t<2?"":`, ${I(o.from_first??0)} of all, ${I(o.from_previous??0)} of the step\
 before`;return`Step ${n+1}, ${sT(Cr[t])} ${re(rn(o))}: ${H(s)}${a}`}function i5(e,t){let{share:n,entries:o,converted:i}=hg(
e.steps),s=e.steps.map(l=>re(rn(l))).join(", "),a=t===""?"":`, by ${re(t)}, ${(e.groups??[]).length} groups`;return`Funn\
el of ${e.steps.length} steps: ${s}; ${H(i)} of ${H(o)} convert, ${I(n??0)}${a}`}function Go({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Ye,{icon:"clock",title:"Stopped",actions:r(
A,{kind:"primary",onClick:Co,children:"Run again"}),children:"Nothing was answered yet."}):r(Le,{})}function Sr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Ye,{icon:"search",title:"Nothing\
 found",actions:r(L,{children:[o&&r(A,{kind:"primary",onClick:()=>vn({}),children:"All data"}),n.where!==void 0&&r(A,{kind:"\
outlined",onClick:()=>ie({document:ge(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(A,{kind:"\
outlined",onClick:Co,children:"Ask again"})]}),children:t})}var aT="rp";function In({children:e}){return r("div",{class:aT,children:e})}function _r(e,t=()=>[]){let{openAt:n,menu:o}=mr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var wg=30;function lm(e,t){let n=e.query?.funnel?.compare_groups?.control;return jo(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<wg}]})}function lT(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function kg({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function xs(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var uT="ip",cT="i",Jo="ap",Cg="tp",pT="op",mT="np",dT="pp",fT="er",hT="rr",gT="C";function bT({answer:e,by:t,goal:n,onMark:o}){let i=lm(e,n),s=lT(i),a=(p,m)=>{let d=i[p];o({step:n+1,state:"reached",...Pi(
d.group)},zn(d.group),m)},l=Tt(i.length,1,({row:p},m)=>a(p,m)),u=l.at?i[l.at.row]:void 0,c=re(rn(e.steps[n]));return r(ze,
{title:r(L,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${re(t)}: ${i.map(yT).join("; ")}`,announced:u?
yT(u):"",onKey:l.key,table:r(c5,{variants:i,by:t}),children:r("div",{class:uT,children:r("table",{class:cT,children:[r("\
thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:Jo,children:"expos\
ed"}),r("th",{scope:"col",class:Jo,children:"converted"}),r("th",{scope:"col",class:Jo,children:"rate"}),r("th",{scope:"\
col",class:Jo,children:"lift"}),r("th",{scope:"col",class:Cg,children:r("span",{class:pT,children:[r("span",{children:cn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:cn(s)})]})}),r("th",{scope:"col",class:Jo,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((p,m)=>r("tr",{...l.mark(m,0),onClick:d=>a(m,d.currentTarget),
children:[r("th",{scope:"row",children:r(Ur,{property:t,group:p.group})}),r("td",{class:Jo,children:R(p.exposed)}),r("td",
{class:Jo,children:R(p.converted)}),r("td",{class:Jo,children:p.rate===null?"–":I(p.rate)}),r("td",{class:Jo,children:p.
isControl||p.lift===null||p.few?"–":cn(p.lift)}),r("td",{class:Cg,children:r(u5,{variant:p,reach:s})}),r("td",{class:Jo,
children:p.isControl||p.few?"–":xs(p.pValue)}),r("td",{children:r("span",{class:gT,"data-verdict":kg(p),children:Sg(p)})})]},
m))})]})})})}function u5({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:mT,title:a?`${cn(n[0])} to ${cn(n[1])}`:void 0,children:[r("span",{class:dT}),
a&&r(L,{children:[r("span",{class:fT,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:hT,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function c5({variants:e,by:t}){return r(we,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(Ur,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>R(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>R(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":I(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":cn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?cn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?cn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>xs(n)},{key:"says",head:"says",cell:Sg}]})}function Sg(e){return e.
few?`too few: below ${wg}`:kg(e)}function yT(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${cn(e.lift)}, p ${xs(
e.pValue)}`;return`${zn(e.group)} ${e.rate===null?"no rate":I(e.rate)} of ${R(e.exposed)}${t}, ${Sg(e)}`}var um="dp",ws="lp",Tu="xp",xT="sp";var wT="ir";var p5=.01;function kT({answer:e,document:t,by:n,onMark:o}){let[i,s]=T(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(jo(e).flatMap(g=>"other"in g?[]:[[J(g.value).text,g.value]])),p=(Oe(t.dataset).value.
value?.columns??[]).filter(({type:g,actor:b})=>g==="string"&&!b).map(({name:g})=>g),m=g=>{ie({document:ge(ge(t,"funnel.b\
y",be(g)),"funnel.compare_groups",void 0)})},d=g=>ne("funnel.compare_groups",{...l,control:u.get(g)}),f=lm(e,a).length>0;
return r(L,{children:[r("div",{class:um,children:[r("span",{class:Tu,children:[r("span",{class:ws,children:"variant"}),r(
zo,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:m})]}),u.size>0&&
r("span",{class:Tu,children:[r("span",{class:ws,children:"control"}),r(zo,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?J(l.control).text:"choose",onChange:d})]}),l&&r(L,{children:[r("span",{class:Tu,children:[r("span",
{class:ws,children:"goal"}),r(zo,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(_g),value:_g(e.steps[a],
a),onChange:g=>s(e.steps.findIndex((b,x)=>_g(b,x)===g))})]}),r("span",{class:Tu,children:[r("span",{class:ws,children:"e\
xposed by"}),r("span",{class:xT,children:r($n,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:g=>ne("funnel.compare_groups.exposed",g.trim()===""?void 0:g)})})]})]})]}),f?r(L,{children:[r(m5,
{value:e.sample_ratio_p_value??null}),r(bT,{answer:e,by:n,goal:a,onMark:o})]}):r(Ye,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function _g(e,t){return`${t+1} ${rn(e)}`}function m5({
value:e}){if(e===null)return null;let t=e<p5;return r("p",{class:wT,"data-bad":t,role:t?"alert":void 0,children:[r(ue,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${xs(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${xs(e)}).`]})}function CT(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function ST(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function _T(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function cm(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,m=p===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(i)))),d=g=>g===0?l:g===m&&p!==void 0?p:l*i**g,f=p===void 0&&!Number.isFinite(i);
for(let g=0;g<m;g++)s.push({from:d(g),to:f?null:d(g+1),count:g===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var MT="gp",TT="hp",PT="Z",$T="ar",DT="fp",ET="tr",AT="up",OT="or";function pm({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Tt(1,n.length,({column:m},d)=>s?.(
n[m],d)),u=Math.max(1,...n.map(({count:m})=>m)),c=n.reduce((m,{count:d})=>m+d,0),p=l.at===null?void 0:n[l.at.column];return r(
ze,{title:e,summary:i,onKey:l.key,announced:p?`${Mg(p)}: ${R(p.count)} ${t}, ${I(p.count/Math.max(1,c))}`:"",table:r(we,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Mg},{key:"count",head:t,number:!0,cell:m=>R(m.count)},{key:"\
share",head:"share",number:!0,cell:m=>I(m.count/Math.max(1,c))}]}),children:r("div",{class:MT,children:[r("div",{class:TT,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((m,d)=>r("div",{class:PT,...l.mark(0,d),title:`${Mg(m)}: ${R(
m.count)} ${t}, ${I(m.count/Math.max(1,c))}`,onClick:s&&(f=>s(m,f.currentTarget)),children:r("div",{class:$T,style:{"--s\
hare":m.count/u}})},d)),o.map(({at:m,label:d},f)=>{let g=ST(n,m);return g===null?null:r("div",{class:DT,style:{"--at":g},
children:r("span",{class:ET,"data-late":g>.8||f===0&&o.length>1&&g>.22,children:d})},d)})]}),r("div",{class:AT,"aria-hid\
den":"true",children:_T(n,6).map(({at:m,value:d})=>r("span",{class:OT,"data-late":m>.9,style:{"--at":m},children:Se(d)},
m))})]})})}function Mg({from:e,to:t}){return t===null?`${Se(e)} and more`:`${Se(e)} to ${Se(t)}`}var f5=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Tg(e){let t=Object.
entries(e).filter(([n])=>!f5.includes(n));return Object.fromEntries(t)}function Pg(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Ee(e);return{...i,aggregate:{over:{flows:{funnel:Tg(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var LT="mp",RT="vp",Dg="bp";var g5=8;function BT({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:LT,
children:[n.slice(1).map((s,a)=>r(NT,{from:rn(n[a]),to:rn(s),times:s.time_from_previous,question:i&&a<g5?Pg(t,a+1,a+2):null},
a)),n.length>2&&o&&r(NT,{from:rn(n[0]),to:rn(o),times:o.time_from_entry,all:!0,question:i?Pg(t,1,n.length):null})]})}function NT({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=yt(o),a=G(()=>s&&"columns"in s?cm(y5(s)):CT(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Se(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Se(u)}`}]];return r(pm,{title:r("span",{class:RT,children:[i&&r("span",{class:Dg,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:Dg,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${re(e)} to ${re(t)}: ${H(n?.count??0)} actors, median ${l===null?"unknown":Se(l)}`})}function y5(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function b5(e,t){let n=Tg(e.funnel);return{...Ee(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function FT(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function zT(e,t,n){
let o=FT(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{v5(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>Ne({document:b5(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function v5(e,t,n){let o=FT(e,t);try{let{only:i}=await pr(e,t);i&&o!==void 0?
Ne({document:{...Ee(i),paths:{start:o}},view:"paths",as:null},n):Re("No condition says who these are.")}catch(i){Re(re(pe(
i).message))}}var x5="conversion_rate";function IT(e,t){let n=jo(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[w5(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:x5,type:"float64"}],rows:o,stats:e.stats}}function w5(e){return"other"in
e||Array.isArray(e.value)?zn(e):e.value}var k5=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function HT(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*k5.get(o);return t}function C5(e){let t=e.query?.to,n=t===void 0?Date.now():Date.parse(String(t));return Math.min(n,Date.now())-HT(e.query?.
funnel?.window)}var S5=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"\
Month"}];function qT({answer:e,document:t,by:n}){let o=G(()=>IT(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.
trend;return o.rows.length===0?r(Le,{}):r(L,{children:[r("div",{class:um,children:[r("span",{class:ws,children:"by entry"}),
r(wt,{label:"Length of a bucket",value:String(s??"1d"),choices:S5,onChange:a=>ne("funnel.trend",a)})]}),r(Ra,{answer:o,document:o.
query,zone:i,form:"lines",end:C5(e),onZoom:(a,l)=>vn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function VT({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=_r(i,(c,p)=>i?zT(i,c,p):[]);if(!o||
!i||!_5(o))return r(Go,{result:t});if(Su(o.steps)===0&&s==="exact"&&n!=="groups")return r(Sr,{result:t,children:"No acto\
r of this range did the first step."});let u=fe(i.funnel?.by).join(", ");return r(In,{children:[n==="trend"&&r(qT,{answer:o,
document:i,by:u}),n==="time"&&r(BT,{answer:o,document:i}),n==="groups"&&r(kT,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(rT,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function _5(e){return"steps"in
e}var WT={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:["funnel","where"],chartOf:()=>"steps",choose:M5,Sentence:lg,Page:VT};function M5(e,t){if(!e.funnel)return e;
let{trend:n}=e.funnel;return t==="trend"?n===void 0?ge(e,"funnel.trend","1d"):e:n===void 0?e:ge(ge(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var UT=new Map;function T5(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function KT(e,t){let n=T5(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";UT.set(`${e.dataset} ${o}`,e);let i=UT.get(
`${e.dataset} ${n}`),s=Ee(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function jT(e){return GT([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function GT(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return(e.find(o=>o*n>=t*(1-1e-9))??10)*n}function mm(e,t,n){let o=GT([1,2,2.5,5,10],Math.max(t-
e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},(a,l)=>(i+
l)*o)}var JT="wp",YT="yp",ZT="kp",QT="zp",XT="jp",eP="Xp",tP="nr",nP="Sp",oP="Bp",rP="p",iP="Cp",sP="Ep",Eg="Ip",Ag="ee";function dm({title:e,summary:t,parts:n,bars:o,over:i,text:s=H,actions:a,onPart:l}){let u=Tt(n.length,o.length,({row:v,column:_},k)=>l(
_,v,k)),c=o.map(({values:v})=>({up:aP(v,1),down:aP(v,-1)})),p=Math.max(0,...c.map(({up:v})=>v)),m=Math.min(0,...c.map(({
down:v})=>v)),d=Math.max(p-m,1e-12),f=Math.max(1,Math.ceil(o.length/12)),g=u.at,b=g?o[g.column]:void 0,x=(v,_)=>`${v.label}\
, ${n[_].label}: ${R(Math.abs(v.values[_]??0))}${v.unfinished?", not over":""}`;return r(ze,{title:e,summary:t,announced:b&&
g?x(b,g.row):"",onKey:u.key,actions:a,table:r(we,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:v,unfinished:_})=>`${v}${_?
" (not over)":""}`},...n.map((v,_)=>({key:v.key,head:v.label,number:!0,cell:({values:k})=>s(k[_]??0)}))]}),legend:n.length>
1&&r("ul",{class:sP,children:[n.map(v=>r("li",{class:Eg,children:[r("span",{class:Ag,style:{"--color":`var(${v.color})`}}),
v.label]},v.key)),o.some(({unfinished:v})=>v)&&r("li",{class:Eg,children:[r("span",{class:Ag,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:JT,children:[r("div",{class:YT,"aria-hidden":"true",children:mm(m,p,7).map(v=>r(
"span",{class:ZT,style:{"--at":(p-v)/d},children:r("span",{class:QT,children:s(Math.abs(v))})},v))}),r("div",{class:XT,children:r(
"div",{class:eP,style:{"--bars":o.length},children:o.map((v,_)=>r("div",{class:tP,children:[r("div",{class:nP,style:{"--\
share":p/d},children:n.map((k,O)=>(v.values[O]??0)>0&&S(v,k,O,_,p)).reverse()}),r("div",{class:oP,style:{"--share":-m/d},
children:n.map((k,O)=>(v.values[O]??0)<0&&S(v,k,O,_,-m))}),_%f===0&&r("span",{class:iP,children:v.short})]},_))})})]})});
function S(v,_,k,O,M){return r("div",{class:rP,"data-unfinished":v.unfinished,title:x(v,k),...u.mark(k,O),style:{"--shar\
e":Math.abs(v.values[k]??0)/M,"--color":`var(${_.color})`},onClick:E=>l(O,k,E.currentTarget)},_.key)}}function aP(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var lP=["returning","resurrecting","new","dormant"],uP=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],$5=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function cP({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=$5.get(o)??86400,s=e.periods.map(u=>({label:gn(u.start,i,t),
short:i<86400?X(u.start,t,"clock"):i>20*86400?X(u.start,t,"month"):X(u.start,t,"dayShort"),values:lP.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${H(a.new)} new, ${H(
a.returning)} returning, ${H(a.resurrecting)} back again, ${H(-a.dormant)} gone`:"";return r(dm,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:uP,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:lP[c]},`${uP[c].label}, ${s[u].label}`,p)})}var pP="Up",mP="Lp",dP="Mp",fP="Np",hP="Rp",gP="Ap",yP="pr",bP="Dp";var Og=280,Kr={top:12,right:24,bottom:28,left:56},vP=4;function xP({title:e,summary:t,curves:n,names:o,period:i,text:s=I,
table:a,onPoint:l}){let{host:u,width:c}=sa(),[p,m]=T(new Set),d=n.filter(({key:E})=>!p.has(E)),f=Tt(d.length,o.length,({
row:E,column:N},z)=>l(n.indexOf(d[E]),N,z)),g=jT(Math.max(0,...d.flatMap(({points:E})=>E.map(N=>(d.length<=vP?N?.high:N?.
value)??0)))),b=Math.max(1,c-Kr.left-Kr.right),x=E=>Kr.left+(o.length<2?b/2:E/(o.length-1)*b),S=E=>Kr.top+(1-E/g)*(Og-Kr.
top-Kr.bottom),v=f.at,_=v?d[v.row]:void 0,k=v&&_?_.points[v.column]??null:null,O=v&&_?`${_.name}, ${i} ${o[v.column]}: ${k?
`${s(k.value)}, between ${s(k.low)} and ${s(k.high)}`:"not over"}`:"",M=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
b/48))));return r(ze,{title:e,summary:t,announced:O,onKey:f.key,table:a,actions:O&&r("span",{class:bP,"aria-hidden":"tru\
e",children:O}),legend:n.length>1&&r(mp,{rows:n.map(({key:E,keys:N,color:z,points:q})=>({key:E,keys:N,color:z??0,last:q.
findLast(F=>F!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:m,text:s}),children:r("div",{ref:u,class:pP,
children:c>0&&r("svg",{width:c,height:Og,"aria-hidden":"true",children:[mm(0,g,5).map(E=>r("g",{children:[r("line",{x1:Kr.
left,x2:c-Kr.right,y1:S(E),y2:S(E),class:mP}),r("text",{x:Kr.left-8,y:S(E)+4,class:dP,children:s(E)})]},E)),o.map((E,N)=>N%
M===0&&r("text",{x:x(N),y:Og-8,class:fP,children:E},E)),d.length<=vP&&d.map(({key:E,points:N,color:z})=>r("path",{d:A5(N,
x,S),class:gP,style:{fill:Lg(z)}},E)),d.map(({key:E,points:N,color:z})=>r("path",{d:E5(N,x,S),class:hP,"stroke-dasharray":z===
null?void 0:ra(z).join(" "),style:{stroke:Lg(z)}},E)),d.map((E,N)=>E.points.map((z,q)=>z&&r("circle",{cx:x(q),cy:S(z.value),
r:v?.row===N&&v.column===q?5:3,class:yP,style:{fill:Lg(E.color)},...f.mark(N,q),onPointerEnter:()=>f.set({row:N,column:q}),
onClick:F=>l(n.indexOf(E),q,F.currentTarget)},`${E.key} ${q}`)))]})})})}function Lg(e){return e===null?"var(--other)":`v\
ar(${tn(e)})`}function E5(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function A5(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function wP(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:kP(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:kP(c),complete:p}))}))]:[o]}function kP(e){return typeof e=="number"?e:null}function fm(e,t){let n=(e.groups??
[]).flatMap((o,i)=>wP(o,o,t(i)));return[...wP(null,e,t(-1)),...n]}function Pu(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function Rg(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Pu(s,t)??0))});return o}var CP=9;function SP(e,t){
return e===null||e<=0||t<=0?0:Math.min(CP,Math.max(1,Math.ceil(e/t*CP)))}function _P(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function MP(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function TP(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function $u(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function hm({rows:e,names:t,rowName:n}){let o=G(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:re(n(i))})},{
key:"size",head:"size",number:!0,cell:i=>R(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{
let l=a[s];return l===void 0||l.size===0?"–":`${R(l.count)} (${I(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(
we,{label:"Cohorts",rows:e,columns:o})}var O5=50;function $P({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=$u(e).slice(1),s=G(()=>(e.groups??
[]).slice(0,O5),[e]),a=G(()=>s.length===0?[PP(e.total,null,t)]:s.map(p=>PP(p.total,p,t)),[e,t]),l=fm(e,()=>!1),u=(p,m,d)=>{
let f=s[p]??null;n({period:m+1,state:"returned",...Pi(f)},`${f?zn(f):"all"}, ${o} ${i[m]}`,d)},c=a[0]?.points[0];return r(
xP,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${re(t)}`}: ${a.length} lines over ${i.length} periods, ${c?I(c.value):"nobody"} in ${o} 1`,table:r(hm,{rows:l,names:$u(
e),rowName:({group:p})=>p?zn(p):"all"})})}function PP(e,t,n){let o=t?zn(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=TP(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:pn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var EP="Hp",AP="_p",OP="qp",LP="d",gm="re",ym="dr",RP="Fp",NP="e",BP="ie",FP="Tp",zP="Gp",IP="Jp",HP="Kp",qP="lr",VP="xr";function WP({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:m}){return r(
"tr",{class:e.kind==="total"?BP:void 0,children:[r("th",{scope:"row",class:gm,children:s===null?r("span",{class:FP,children:t}):
r("button",{type:"button",tabIndex:-1,class:zP,"aria-expanded":s,onClick:a,children:[r(ue,{name:s?"down":"right",size:12}),
e.group===null?"all":r(Ur,{property:n,group:e.group,most:24})]})}),r("td",{class:ym,title:R(e.size),children:H(e.size)}),
e.cells.map((d,f)=>{let g=e.kind==="total"&&!d.complete;return r("td",{class:NP,"data-shade":f===0||!d.complete?0:SP(Pu(
d,o),i),"data-open":!d.complete,"data-marked":l(f),...u(f),title:g?"no finished period":`${R(d.count)} of ${R(d.size)}, ${I(
d.share)}${d.complete?"":", not over"}`,onClick:b=>p(f,b.currentTarget),onPointerDown:()=>m(f,!1),onPointerEnter:b=>{b.buttons===
1&&m(f,!0)},children:g?"":c(d)},f)})]})}var L5=120,R5=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function KP({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=T(new Set),[l,u]=T(!1),[c,p]=T(null),m=(e.groups?.length??0)>0,d=G(()=>fm(e,z=>s.has(z)!==(z===
-1&&!m)),[e,s,m]),f=l?d:d.slice(0,L5),g=$u(e),b=e.query?.retention?.period??"day",x=R5.get(b)??86400,S=z=>z.kind==="coho\
rt"?gn(z.start,x,o):z.group===null?"all":zn(z.group),v=(z,q)=>{let F=f[z.row],te={period:z.column,state:"returned",...F.
kind==="cohort"?{cohort:F.start}:{},...Pi(F.group)};i(te,`${S(F)}, ${b} ${g[z.column]}`,q)},_=Tt(f.length,g.length,v),k=c&&
_.at?_P(c,_.at):null,O=z=>(z.key.startsWith("Arrow")&&p(z.shiftKey?c??_.at:null),z.key==="Escape"&&c?(p(null),!0):_.key(
z)),M=z=>{let q=new Set(s);q.delete(z)||q.add(z),a(q)},E=_.at?f[_.at.row]:void 0,N=k?B5(f,k):E&&_.at?`${S(E)}, ${b} ${g[_.
at.column]}: ${N5(E.cells[_.at.column])}`:"";return r(ze,{title:r(L,{children:["Came back, by ",b," ",r("span",{class:EP,
children:["of ",H(f[0]?.size??0)," actors"]})]}),summary:F5(e,b),announced:N,onKey:O,actions:k&&r("span",{class:AP,children:N}),
table:r(hm,{rows:d,names:g,rowName:S}),legend:r("div",{class:HP,"aria-hidden":"true",children:[r("span",{children:"0"}),
r("span",{class:qP}),r("span",{children:UP(Rg(d,t),t)}),r("span",{class:VP})," period not over, in no total"]}),children:r(
"div",{class:OP,children:[r("table",{class:LP,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:gm,
children:m?n:"cohort"}),r("th",{scope:"col",class:ym,children:"size"}),g.map((z,q)=>r("th",{scope:"col",class:RP,children:q===
0?`${b} 0`:z},z))]})}),r("tbody",{onPointerLeave:()=>{},children:f.map((z,q)=>r(WP,{row:z,name:S(z),by:n,says:t,largest:Rg(
d,t),open:z.kind==="total"?d[q+1]?.kind==="cohort":null,onToggle:()=>M(z.group===null?-1:(e.groups??[]).indexOf(z.group)),
marked:F=>k!==null&&q>=k.fromRow&&q<=k.toRow&&F>=k.fromColumn&&F<=k.toColumn,mark:F=>_.mark(q,F),text:F=>UP(Pu(F,t),t),onChoose:(F,te)=>{
c||v({row:q,column:F},te)},onPress:(F,te)=>{p(te?c??_.at:null),_.set({row:q,column:F})}},q))})]}),d.length>f.length&&r("\
button",{type:"button",class:IP,onClick:()=>u(!0),children:["All ",R(d.length)," rows"]})]})})}function UP(e,t){return e===
null?"–":t==="share"?I(e):H(e)}function N5(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${H(e.value)}`;
return`${R(e.count)} of ${R(e.size)}, ${I(e.share)}${t}${e.complete?"":", the period is not over"}`}function B5(e,t){let{
cells:n,unfinished:o,count:i,size:s}=MP(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${H(i)} of ${H(s)}, ${s===0?"–":I(i/s)}${a}`}function F5(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${I(n?.share??0)} came back in ${t} 1, ${I(o?.share??0)} in th\
e last finished one`}function jP({answer:e,onMark:t}){let[n,o]=T(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Ge(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(dm,{title:`On how many ${i}s: ${H(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${H(e.count)} actors, ${I(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(wt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var GP="Op";function JP({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=T(!1),l=_r(o,m=>o?q5(o,m):[]),u=(m,d,f)=>l.onMark(m.state===
"returned"&&s&&m.period!==0?{...m,state:"not_returned"}:m,s?`not: ${d}`:d,f);if(!n||!o)return r(Go,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(U5(n))return r(In,{children:[r(jP,{answer:n,onMark:l.onMark}),l.menu]});if(W5(n))return r(
In,{children:[r(cP,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!V5(n))return r(Go,{result:e});if(n.cohorts.every(({size:m})=>m===
0)&&i==="exact")return r(Sr,{result:e,children:"Nobody of this range did what starts a cohort."});let p=fe(o.retention?.
by).join(", ");return r(In,{children:[r(H5,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function H5({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=T(()=>lr("retention-says")??"share"),p=f=>{c(f),ur("retention-says",f)},m=u==="value"&&!s?"share":u,d=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(In,{children:[r("div",{class:GP,
children:[t!=="curve"&&r(wt,{label:"What cells say",value:m,onChange:p,choices:d}),r(wt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r($P,{answer:e,by:n,onMark:i}):r(KP,{answer:e,says:m,by:n,zone:o,onMark:i})]})}function q5(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>Ne(
{document:{...Ee(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function V5(e){return"cohorts"in e}
function W5(e){return"periods"in e}function U5(e){return"active_periods"in e}function YP(e){return e.document.lifecycle?r(cg,{...e}):e.document.stickiness?r(pg,{...e}):r(ug,{...e})}var ZP={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:["retention","lifecycle","stickiness","where"],chartOf:e=>e.lifecycle?"lifecycl\
e":e.stickiness?"stickiness":"matrix",choose:KT,Sentence:YP,Page:JP};function QP({answer:e}){let t=(n,o)=>o?r($,{shown:hn}):r($,{value:n,most:64,middle:!0});return r(we,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>R(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>I(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Se(n.median)}]})}function bm(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function K5(e){return"other"in e?bm(e.depth,null,
!0):bm(e.depth,e.value,!1)}function XP(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,m)=>p-m),o=n.map(p=>e.
nodes.filter(m=>m.depth===p).sort(j5)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((m,{count:d})=>m+d,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,m)=>{let d=0;for(let f of p){let g=Math.max(t.nodeLeast,f.count*l);u.push({key:K5(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:m*i,y:d,height:g}),d+=
g+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:G5(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function j5(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function G5(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let p=o.get(bm(c.depth,c.from,c.from_other===!0)),m=o.get(bm(c.depth+1,c.to,c.to_other===
!0));return p&&m?[{edge:c,from:p,to:m}]:[]}),s=new Map,a=new Map,l=(c,p,m)=>{let d=c.get(p.key)??0;return c.set(p.key,d+
m),p.y+d},u=new Map;for(let{edge:c,from:p}of[...i].sort((m,d)=>m.to.y-d.to.y))u.set(c,l(s,p,c.count*n));return[...i].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:m})=>({from:p.key,to:m.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,m,c.count*n)}))}function e$(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function t$(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var n$="Pp",o$="Qp",r$="Vp",i$="f",s$="ae",a$="E",l$="sr",u$="Wp",c$="te",p$="Yp";var ks=8,Y5=6.6;function m$({answer:e,actions:t,onMark:n}){let{host:o,width:i}=sa(),s=G(()=>XP(e,{width:Math.max(i,1),height:460,
bar:ks,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=G(()=>s.depths.map(x=>s.nodes.filter(S=>S.depth===x)),[s]),[l,u]=T(
null),c=Math.max(0,...a.map(x=>x.length)),p=Tt(c,a.length,({row:x,column:S},v)=>{let _=a[S][x];_&&g(_,v)}),m=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,d=l??m?.key??null,f=G(()=>d===null?null:e$(s,d),[s,d]),g=(x,S)=>{
n({depth:x.depth,node:x.others>0?{other:!0}:{value:x.value}},Du(x),S)},b=d===null?"":Q5(s,d,e.count);return r(ze,{title:r(
L,{children:[H(e.count)," paths ",r("span",{class:o$,children:b})]}),summary:X5(e,s),onKey:p.key,announced:m?b:"",actions:t,
table:r(QP,{answer:e}),children:r("div",{ref:o,class:n$,children:i>0&&r("svg",{width:s.width,height:s.height+32,onPointerLeave:()=>u(
null),"aria-hidden":"true",children:[s.depths.map((x,S)=>r("text",{x:S*s.columnWidth,y:14,class:r$,children:d$(x)},x)),r(
"g",{transform:"translate(0 28)",children:[s.edges.map(x=>{let S=s.nodes.find(({key:_})=>_===x.from),v=f?.edges.has(x)??
!1;return r("path",{d:t$(x,S.x+ks,S.x+s.columnWidth),class:i$,"data-lit":v,"data-dim":f!==null&&!v,children:r("title",{children:`${R(
x.count)}${x.median===null?"":`, median ${Se(x.median)}`}`})},`${x.from} ${x.to}`)}),a.map((x,S)=>x.map((v,_)=>r(Z5,{node:v,
width:s.columnWidth-ks,mark:p.mark(_,S),isAt:m===v,dim:f!==null&&!f.nodes.has(v.key),onPoint:()=>u(v.key),onChoose:k=>g(
v,k)},v.key)))]})]})})})}function Z5({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=H(e.count),u=Math.
max(4,Math.floor((t-20)/Y5)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:s$,"data-dim":i,"data-other":e.
others>0,onPointerEnter:s,onClick:p=>a(p.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:ks,height:e.
height,rx:2,class:a$,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:ks,height:e.height*c,rx:2,class:l$}),
r("rect",{x:e.x+ks,y:e.y,width:t-16,height:20,class:u$}),r("text",{x:e.x+ks+6,y:e.y+14,class:c$,children:[r("tspan",{"da\
ta-word":e.others>0,children:na(Du(e),u)}),r("tspan",{dx:6,class:p$,children:l})]}),r("title",{children:`${Du(e)}: ${R(e.
count)}${e.ends>0?`, ${R(e.ends)} end here`:""}${e.starts>0?`, ${R(e.starts)} begin here`:""}`})]})}function Du(e){return e.
others>0?`${hn.text} ${e.others}`:J(e.value).text}function d$(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function Q5(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${I(o.ends/Math.max(1,o.count))} end here`;return`${d$(
o.depth)} ${Du(o)}: ${R(o.count)}, ${I(o.count/Math.max(1,n))} of all${i}`}function X5(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${Du(n)} (${I(n.count/Math.max(1,e.count))})`:"";return`${H(e.count)} paths over ${t.depths.
length} depths${o}; ${Mn.other} stands for rare ones`}var f$="Zp",h$="I",g$="ed",y$="rd",b$="cr",v$="oe",Ng="id",x$="ad",w$="td";function C$({answer:e,onFunnel:t}){let n=e.top_paths,o=Tt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(ze,{title:`${H(e.count)} paths`,summary:`\
Whole paths: ${n.slice(0,3).map(a=>k$(a,e.count)).join("; ")}`,announced:i?k$(i,e.count):"",onKey:o.key,table:r(tz,{answer:e}),
children:r("ol",{class:f$,children:n.map((a,l)=>r("li",{class:h$,...o.mark(l,0),children:[r("span",{class:g$,title:R(a.count),
children:H(a.count)}),r("span",{class:y$,children:I(a.count/Math.max(1,e.count))}),r("span",{class:b$,children:r("span",
{class:v$,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r("span",{class:Ng,children:[
r($,{shown:hn})," ",R(a.paths)," other paths"]}):r(L,{children:[r("span",{class:Ng,children:a.nodes.map((u,c)=>r("span",
{class:x$,children:[c>0&&r("span",{class:w$,"aria-hidden":"true",children:"›"}),r($,{value:u,most:32,middle:!0})]},c))}),
a.nodes.length>1&&r(A,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"Funnel"})]})]},l))})})}function tz({
answer:e}){return r(we,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>R(
t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>I(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>r("\
bdi",{children:S$(t)})}]})}function S$(e){return"other"in e?`${hn.text} ${e.paths}`:e.nodes.map(t=>J(t).text).join(" › ")}
function k$(e,t){return`${S$(e)}: ${R(e.count)}, ${I(e.count/Math.max(1,t))}`}function Bg(e){return e.paths?.node??"event"}function Ga(e,t){let n=Bg(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?mn(t):String(t)}`}function vm(e,t){return{...e,paths:{...e.paths,...t}}}
function _$(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Ga(e,t),after:s.after||5}}}
function M$(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Ga(e,t),before:i||o||5}}}function T$(e,t){
let n=e.paths?.exclude,o=Ga(e,t);return vm(e,{exclude:n===void 0?o:`${n} or ${o}`})}function P$(e,t,n){let o=Bg(e);return vm(
e,{node:`if(${Ga(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function $$(e,t,n){
return vm(e,{node:`if(${Ga(e,t)}, ${mn(n)}, string(${Bg(e)}))`})}function D$(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return vm(e,a?{before:u}:{after:u})}function E$(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Ee(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Ga(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var O$="od",L$="nd",R$="pd";function N$({document:e,change:t,onClose:n}){let i=(Oe(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),Ne({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(Pt,{title:"\
Merge under a name",onClose:n,children:r($n,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s($$(e,t.value,a.trim()),"merge")}})}):r(Pt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:L$,children:i.map(a=>r("li",{children:r(A,{kind:"plain",class:R$,onClick:()=>s(
P$(e,t.value,be(a)),"expand"),children:r($,{value:a})})},a))})})}function B$({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=T(null),{onMark:u,menu:c}=_r(i,(p,m)=>!i||!p.
node||!("value"in p.node)?[]:rz(i,p.node.value,m,d=>l({kind:d,value:p.node.value,label:m})));return!o||!i||!iz(o)?r(Go,{
result:t}):o.count===0&&s==="exact"?r(Sr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(In,
{children:r(C$,{answer:o,onFunnel:p=>oz(i,p)})}):r(In,{children:[r(m$,{answer:o,onMark:u,actions:r(nz,{document:e})}),c,
a&&r(N$,{document:i,change:a,onClose:()=>l(null)})]})}function nz({document:e}){let t=n=>ie({document:D$(e,n)});return r(
"span",{class:O$,children:[r(A,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(A,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function oz(e,t){
Ne({document:E$(e,t),view:"funnel",as:null},"funnel of a path")}function rz(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>Ne(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",_$),i("End here","left",M$),i("Hide","minu\
s",T$),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function iz(e){return"top_paths"in e}var F$={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:["paths","where"],chartOf:()=>"flow",Sentence:mg,Page:B$};function Cs(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function zg(e,t,n){
let o=Cs(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Ee(e),aggregate:{over:i,...t}}}function z$(e){
return zg(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function I$(e){return zg(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function H$(e){
let t=Cs(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function Ig(e,t,n){
let{properties:o,...i}=Cs(e);return{...Ee(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
be(t)],limit:6}}}var sz=864e5,az=300;function q$(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(sz/24,l*az/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(Cs(e).properties??{}).map(be),{compare:m,
...d}=zg(e,{measures:["count()"],by:[be(o),"start","end","duration","events",...p],order:["start desc"],limit:i});return{
...d,...c}}function V$(e,t,n,o,i){let s=[...new Set(n.map(f=>mn(String(f))))].join(", "),a=`string(${be(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:m,...d}=Ee(e);return{...d,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",be(t),"event"],order:"time asc",limit:1e4}}}function W$({answer:e,onMark:t}){let n=G(()=>cm((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Le,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(pm,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${H(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Se(i.from)} and more`:`${Se(i.from)} to ${Se(
i.to)}`,s)})}var U$="dd",K$="ld",j$="xd",G$="sd",J$="cd",Y$="gd",Z$="hd",Q$="fd",X$="gr",eD="ud",tD="md",nD="ne",oD="vd",rD="bd";function iD({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:U$,
children:[r(Ya,{label:"sessions",value:Ja(t,H),...typeof t=="number"?{title:R(t)}:{}}),r(Ya,{label:"events each",value:Ja(
n,u=>u.toFixed(1))}),r(Ya,{label:"median duration",value:Ja(o,Se)}),r(Ya,{label:"p90 duration",value:Ja(i,Se)}),r(Ya,{label:"\
of one event only",value:Ja(s,u=>I(l===0?0:u/l))}),r(Ya,{label:"events",value:Ja(a,H)})]})}function Ja(e,t){return e==null?
"–":t(e)}function Ya({label:e,value:t,title:n}){return r("div",{class:K$,children:[r("dd",{class:j$,title:n,children:t}),
r("dt",{class:G$,children:e})]})}var sD="wd",aD="r",Eu="yd",qg="kd",lD="zd",uD="hr",cD="fr";function pD({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=T(!1),c=G(()=>hv(t,n),[t,n]),p=Tt(
t.length,1,({row:f})=>a(t[f])),m=Math.max(1,...t.map(({start:f,end:g})=>g-f)),d=p.at?t[p.at.row]:void 0;return r(ze,{title:e,
summary:`The latest ${t.length} sessions`,announced:d?mz(d,o,s):"",onKey:p.key,actions:r(wt,{label:"Scale of the timelin\
es",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Each its o\
wn"}]}),table:r(pz,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:sD,children:r("table",{class:aD,children:[
r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),
r("th",{scope:"col",class:Eu,children:"duration"}),r("th",{scope:"col",class:Eu,children:"events"}),i.map(f=>r("th",{scope:"\
col",children:r($,{value:f,most:24})},f)),r("th",{scope:"col",class:qg,children:"timeline"})]})}),r("tbody",{children:t.
map((f,g)=>r("tr",{...p.mark(g,0),onClick:()=>a(f),children:[r("td",{children:X(f.start,s,"second")}),r("td",{children:r(
$,{value:f.actor,most:24,middle:!0})}),r("td",{class:Eu,children:Se((f.end-f.start)/1e3)}),r("td",{class:Eu,children:R(f.
events)}),f.properties.map((b,x)=>r("td",{children:r($,{value:b,most:32,middle:!0})},x)),r("td",{class:qg,children:r(cz,
{session:f,events:c[g],length:l?f.end-f.start:m,zone:s})})]},g))})]})})})}var uz=300;function cz({session:e,events:t,length:n,
zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:lD,children:[r("span",{class:uD,style:{"--to":Dl(e.end,e.start,
i)}}),t.slice(0,uz).map((s,a)=>r("span",{class:cD,title:`${J(s.event).text}, ${X(s.time,o,"millisecond")}`,style:{"--at":Dl(
s.time,e.start,i),"--color":`var(${tn(pn("event",[s.event]))})`}},a))]})}function pz({sessions:e,per:t,properties:n,zone:o}){
return r(we,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:i})=>X(i,o,"millisecond")},{key:"ac\
tor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,middle:!0})},{key:"duration",head:"duration",number:!0,
cell:({start:i,end:s})=>Se((s-i)/1e3)},{key:"events",head:"events",number:!0,cell:({events:i})=>R(i)},...n.map((i,s)=>({
key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.properties[s],most:48,middle:!0})}))]})}function mz({
actor:e,start:t,end:n,events:o},i,s){return`${i} ${J(e).text}, ${X(t,s,"second")}, ${Se((n-t)/1e3)}, ${R(o)} events`}var dz=50;function dD({document:e,echo:t,count:n,zone:o}){let i=Cs(e).per??Oe(e.dataset).value.value?.actors?.[0]??null,
s=yt(i===null?null:q$(e,t,n,i,dz)),a=G(()=>fz(mD(s.answer)),[s.answer]),l=G(()=>i===null||a.length===0?null:V$(e,i,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,i]),u=yt(l),c=G(()=>hz(mD(u.answer)),[u.answer]);return i===null||!s.answer?r(Le,{}):r(pD,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(Cs(e).properties??{}),zone:o,onSession:p=>et(ma(e.dataset,String(
p.actor)))})}function mD(e){return e!==null&&"columns"in e?e:null}function fz(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function hz(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function fD({document:e,name:t,expression:n}){let{answer:o}=yt(Ig(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>Ne({document:gz(e,t,n,u),view:"difference",as:null},`sessions \
of ${re(t)} ${J(u).text}`);return r("section",{class:Z$,"aria-label":re(t),children:[r("h2",{class:Q$,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:p},m)=>r("li",{children:r("button",{type:"button",class:X$,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:eD,children:p?r($,{shown:hn}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:tD,children:r("span",{class:nD,"data-other":p,style:{"--share":s===0?
0:c/s}})}),r("span",{class:oD,children:I(s===0?0:c/s)}),r("span",{class:rD,children:H(c)})]})},m))})]})}function gz(e,t,n,o){
let i=Ig(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:ar(void 0,Rr(t,o))}}}function hD({result:e}){let{answer:t,of:n,phase:o}=e,i=yt(n&&z$(n)),s=yt(n&&I$(n)),a=_r(s.of);if(!t||!n||!gD(t))return r(
Go,{result:e});if(t.rows.length===0&&o==="exact")return r(Sr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=Vg(i.answer)?.rows[0]?.[0];return r(In,{children:[r(iD,{answer:Vg(i.answer)}),r("di\
v",{class:J$,children:[r(yz,{answer:t,document:n,zone:l}),r(W$,{answer:Vg(s.answer),onMark:a.onMark})]}),r("div",{class:Y$,
children:Object.entries(H$(n)).slice(0,4).map(([c,p])=>r(fD,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&r(dD,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function yz({answer:e,document:t,zone:n}){return kt(e,t).
time<0?r(Rn,{answer:e,document:t,zone:n}):r(Ra,{answer:xz(e,t),document:t,zone:n,form:"lines",end:bz(e),onZoom:vz})}function bz(e){
let t=e.query?.to;return t===void 0?Date.now():Math.min(Date.parse(String(t)),Date.now())}function vz(e,t){vn({from:new Date(
e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function xz(e,t){let{measures:n}=kt(e,t),o=e.columns.map((s,a)=>a).
filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}function gD(e){
return"columns"in e}function Vg(e){return e!==null&&gD(e)?e:null}var yD={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:["aggregate","where"],chartOf:()=>"\
overview",Sentence:dg,Page:hD};function Au(e){return e.score>=.05}var xm=4;function Za(e,t){let n=e.values??[];return t?n:n.slice(0,xm)}function Ei({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function wm(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function bD(e,t){return e.distribution?Ei(e).length:Math.max(1,Za(e,t).length)}function vD({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:J(o??null).text,selection:i,baseline:s,lift:a})),...Ei(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${J(o).text} to ${J(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(we,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>R(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>I(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>R(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>I(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":wm(n)}]})}var Qa="jd",xD="Xd",Ug="U",Kg="u",jg="L",wD="Sd",kD="ur",CD="mr",SD="M",_D="pe",MD="vr",TD="br",PD="Bd",$D="wr",DD="yr",
ED="Cd",AD="Ed",OD="Id",LD="Ud",RD="kr",ND="zr",BD="jr",FD="Xr",zD="Ld",ID="Md",HD="Nd",qD="Rd";function VD({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:zD,children:[r("div",{class:ID,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:_D,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${I(l.selection.share)}, baseline ${I(l.baseline.share)}`,children:[r("span",{class:jg,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:jg,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:HD,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:qD,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Qa,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function WD({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Au(e)&&!n,c=Za(e,
n);return r("li",{class:kD,"data-quiet":u,children:[r("div",{class:CD,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:MD,"aria-expanded":!u,onClick:o,children:[r(ue,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:TD,title:`score ${e.score}`,children:[r("span",{class:PD,children:r("span",{class:$D,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:DD,children:kz(e)}),r(km,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(km,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(VD,{bins:Ei(
e),median:e.median,mark:i,onChoose:s,text:p=>Zn(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:ED,
children:[c.map((p,m)=>r(wz,{value:p,mark:i(m),onChoose:d=>s(m,d),onAction:d=>a(d,{...l,value:p.value??null,side:"select\
ion"})},m)),(e.values?.length??0)>xm&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:FD,onClick:o,children:n?
"fewer":`${e.values.length-xm} more`})})]})]})}function wz({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:SD,
...t,children:[r("button",{type:"button",tabIndex:-1,class:AD,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:OD,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${I(e.
selection.share)}), baseline ${e.baseline.count} (${I(e.baseline.share)})`,children:[r("span",{class:Kg,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:Kg,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:LD,children:[r("span",{children:I(
e.selection.share)}),r("span",{class:Qa,children:I(e.baseline.share)})]}),r("span",{class:RD,children:wm(e.lift)}),r("sp\
an",{class:ND,children:[r(km,{label:"Only",title:`Only ${J(e.value??null).text}`,onClick:()=>o("only")}),r(km,{label:"No\
t",title:`Without ${J(e.value??null).text}`,onClick:()=>o("not")})]})]})}function km({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:BD,title:t,onClick:n,children:e})}function kz(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Ge(e.different,"value");return`${t}${n}${Au(
e)?"":`${n===""?"":", "}none stands out`}`}function UD({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=T(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>bD(f,i.
has(f.name)))),u=(f,g,b)=>{let x=a[f],S=KD(x,g,i.has(x.name));n(S.mark,S.label,b)},c=Tt(a.length,l,({row:f,column:g},b)=>u(
f,g,b)),p=c.at&&a[c.at.row],m=p&&c.at?Cz(p,c.at.column,i.has(p.name)):"",d=f=>{let g=new Set(i);g.delete(f)||g.add(f),s(
g)};return r(ze,{title:r(L,{children:[H(e.selection.count)," selected ",r("span",{class:Qa,children:["against ",H(e.baseline.
count)]})]}),summary:Sz(e),announced:m,onKey:c.key,table:r(vD,{answer:e}),actions:r("span",{class:xD,children:[r("span",
{class:Ug,"data-side":"selection"}),"selection",r("span",{class:Ug,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:wD,children:a.map((f,g)=>r(WD,{property:f,zone:t,all:i.has(f.name),onAll:()=>d(f.name),mark:b=>c.mark(g,b),onChoose:(b,x)=>u(
g,b,x),onAction:o},f.name))})})}function KD(e,t,n){let o=Ei(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${re(e.name)} ${J(o.from).text} to ${J(o.to).text}`}}let i=Za(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${re(e.name)} = ${J(i).text}`}}function Cz(e,t,n){let o=Ei(
e)[t]??Za(e,n)[t],{label:i}=KD(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${I(o.selection.share)} of the sele\
ction, ${I(o.baseline.share)} of the baseline`:""}`}function Sz(e){let t=e.properties.filter(Au).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${J(o.value).text}: ${I(o.selection.share)} against ${I(o.baseline.share)})`:"";return`${re(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${H(e.selection.count)} apart from ${H(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function jD(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Gg(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var JD="Ad",Cm="Dd",YD="Sr";function ZD({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:YD,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(A,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Ge(s,"more prop\
erty","more properties")," ",r(A,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Ge(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Cm,children:re(l)})]},a))})]})]})}function QD({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=_r(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Yg(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Yg(o,"hide",u)}]:[]);if(!n||!o||!Mz(n))return r(
Go,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Sr,{result:t,children:"\
No row of this range is in the selection."}):r(In,{children:[r(_z,{document:e,answer:n}),r(UD,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Yg(o,u,c)}),r(ZD,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>ie({document:Gg(e,null)}),
onMore:()=>ne("difference.limit",0)}),a]})}function _z({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?jD(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:JD,children:[r("span",{class:Cm,children:"against"}),
r(Rt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>ne("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&Ne({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function Yg(e,t,n){let o=n.property??"";if(t==="h\
ide")return ie({document:Gg(e,o)});if(t==="by")return Ne({document:{...Ee(e),aggregate:{measures:["count()"],by:[be(o)]}},
view:"explore",as:null},`by ${re(o)}`);pr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?Ne({document:l},
t==="only"?a:`not (${a})`):Re("No condition says which rows these are.")},i=>Re(re(pe(i).message)))}function Mz(e){return"\
properties"in e}var XD={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:["difference","where"],chartOf:()=>"\
list",Sentence:fg,Page:QD};var eE="Br",tE="Hd",nE="_d",Sm="qd",oE="N",Zg="Fd",rE="Td",iE="Gd",sE="Cr",aE="Jd",lE="Kd";var Pz=2e3;function cE(){return K(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!ct.value.value?.length&&Lt()},Pz);return()=>clearInterval(e)},[]),r("main",{class:eE,children:r("div",{class:tE,children:[
r("header",{class:nE,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Sm,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r($z,{}),r(Dz,{}),r(Ez,
{})]})})}function $z(){return r("section",{class:oE,"aria-label":"A file",children:[r(ue,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Sm,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(Fo,{kind:"primary",children:"Choose a \
file"})]})}var uE=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function Dz(){let[e,t]=T("");return r("section",{class:Zg,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Bc(e)},class:iE,children:[r("textarea",{class:sE,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:uE,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:aE,
children:[r(A,{kind:"outlined",onClick:()=>t(uE),children:"Take the example"}),r(A,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function Qg(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${un(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function Ez(){let e=Qg("my\
-events");return r("section",{class:Zg,"aria-labelledby":"send",children:[r("div",{class:rE,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(A,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Ze(e,"The line"),children:"\
Copy"})]}),r("pre",{class:lE,tabIndex:0,children:e}),r("p",{class:Sm,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var Az=6;function pE(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,Az).map(be)}function Oz(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function mE(e,t,n){
let o=uc({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(Oz(i))});return()=>Cl(o)}async function dE(e,t,n){let i=await Ce(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var _m=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:Rz(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=Lz(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function Lz(e){return e===null?"":`=${e}`}
function Rz(e){return e===""?null:e.slice(1)}var Nz=1e3,fE=()=>({tape:new _m,columns:[],error:null,begun:!1,turn:0}),_s=ce(fE()),Gr=_s;function Mm(e={}){_s.value={..._s.
value,...e,turn:_s.value.turn+1}}function hE(e,t,n){_s.value=fE();let o={dataset:e,columns:[...n],limit:Nz,...t===void 0?
{}:{where:t}};return mE(o,i=>{_s.value.tape.take(i,Date.now()),Mm({columns:i.columns,begun:!0,error:null})},i=>Mm({error:i}))}
function Xa(e){let{tape:t}=_s.value;t.paused!==e&&(e?t.pause():t.resume(),Mm())}function gE(){Mm()}var yE="Er",bE="Ir",vE="Od",xE="Pd",wE="Qd";function el({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=W(null);return K(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:xe(yE,i&&bE),"aria-label":t,children:[
r("div",{class:vE,children:[r("h2",{class:xE,children:e}),o,r(A,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:wE,children:s})]})}var kE="Ur",CE="Vd",SE="Wd",_E="Yd",Vn="Zd",ME="Lr",TE="el",PE="rl",$E="il",DE="de",EE="al",AE="Mr",OE="tl",LE="ol",RE="\
nl",NE="pl",BE="Nr",FE="le",zE="xe",IE="dl",HE="Rr",qE="ll",VE="Ar",WE="xl",UE="sl",KE="cl",jE="gl";function GE(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:Hz(e,t)}}function JE({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=ve.value,{where:i,time:s}=e,[a,l]=T(null),[u,c]=T(null);return K(()=>{let p=new AbortController;
return l(null),c(null),dE(n,String(i),p.signal).then(m=>m?l(m):c(new Mt({code:"gone",message:"The event is not there any\
 more"})),m=>{Eo(m)||c(pe(m))}),()=>p.abort()},[n,i]),r(el,{title:r($,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(A,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Ze(Fz(a),"The event")}),children:r("div",{class:WE,children:[
r("p",{class:Vn,children:[X(String(s),o,"millisecond"),", ",o]}),u&&r(ke,{error:u}),a?r(zz,{whole:a,zone:o}):!u&&r(Le,{})]})})}
function Fz({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function zz({
whole:e,zone:t}){let[n,o]=T(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>Iz(s.name,
a,n));return r(L,{children:[r(Yc,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:Vn,children:"No \
field has this text."}),r("dl",{class:UE,children:i.map(({column:s,value:a})=>r("div",{class:KE,children:[r("dt",{class:Vn,
children:r($,{value:s.name,most:64,middle:!0})}),r("dd",{class:jE,children:typeof a=="number"?R(a):r($,{shown:Zn(a,s,t),
most:2e3})})]},s.name))})]})}function Iz(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function Hz(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${mn(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${mn(a)}`]:[]}).join(
" and ")}function YE({document:e}){let{tape:t,columns:n}=Gr.value,[o,i]=T(null),s=W(null),a=e.timezone??"UTC",l=n.map(({name:d,type:f})=>`${d}\
 ${f}`).join(),u=G(()=>qz(n,a),[l,a]);K(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=d=>{d.target instanceof Element&&d.target.scrollTop>0&&Xa(!0)},p=d=>ie({open:[...li.value.filter(({kind:f})=>f!=="\
live-event"),GE(n,d)]}),m=(d,f,g)=>{Xa(!0),f.key===n[0]?.name?p(d):i({anchor:g,row:d,column:f.key})};return r(L,{children:[
r("div",{ref:s,class:AE,onScrollCapture:c,children:r(we,{label:"New events",columns:u,rows:t.rows,onCell:m,onMenu:m})}),
o&&r(Uz,{...o,document:e,columns:n,onOpen:()=>p(o.row),onClose:()=>i(null)})]})}function qz(e,t){return e.map((n,o)=>({key:n.
name,head:r($,{value:n.name,most:40}),number:o>1&&No(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(Vz,{value:i[0],
zone:t}):r(Wz,{value:i[o],column:n,zone:t})}))}function Vz({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r($,{value:e}):r("span",{class:OE,title:X(n,t,"millisecond"),children:[X(n,t,"clockSecond"),r("span",{class:Vn,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function Wz({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:tt(e,Dt(t.name),!0),children:Zn(e,t,n).text}):r($,{shown:Zn(e,t,n),most:48,middle:!0})}function Uz({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:p})=>p===n)],u=Rr(Kz(
n),l),c=p=>()=>Ne({document:ge(i,"where",ar(i.where,p))},p);return r(Io,{anchor:e,label:"This value",head:r($,{shown:J(u),
most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Ze(l==null?"":String(l),"The v\
alue")}]})}function Kz(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function ZE({document:e}){return r(bt,{document:e,error:Xg(Gr.value.error),label:"Which new events",children:r(zt,{word:"\
New events where"})})}function Xg(e){return e?new Mt({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var ey=50;function QE({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=T(null),{times:a,values:l}=G(()=>e.perSecond(
o*1e3),[e,o]),u=G(()=>[{values:l,color:pn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${X(a[i]*1e3,n,"clockSecond")}: ${R(
l[i])}`,p=f=>{let g={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return g===void 0?!1:(s(
Math.max(0,Math.min(g,a.length-1))),!0)},m=a.map((f,g)=>({at:f,value:l[g]})).reverse(),d=[{key:"second",head:"Second",cell:({
at:f})=>X(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>R(f)}];return r(ze,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${R(l.at(-1)??0)} in the last`,announced:c,onKey:p,actions:r(
"span",{class:PE,children:c}),table:r("div",{class:$E,children:r(we,{label:"Events per second",columns:d,rows:m})}),children:r(
La,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function XE({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:BE,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:FE,
children:[r("h2",{children:"By event"}),r("span",{class:Vn,children:"now"}),r("span",{class:Vn,children:"15 min"})]}),o.
length===0&&r("p",{class:Vn,children:"Nothing yet."}),r("ul",{children:o.slice(0,ey).map(({event:s,count:a,lately:l})=>{
let u=Rr("event",s);return r("li",{children:r("button",{type:"button",class:zE,title:`Only where ${u}`,onClick:()=>Ne({document:{
...ve.value,where:ar(n,u)}},u),children:[r("span",{class:IE,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:HE,
children:l>0?H(l):""}),r("span",{class:qE,children:H(a)}),r("span",{class:VE,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>ey&&r("p",{class:Vn,children:[R(o.length-ey)," more"]})]})}function eA({document:e}){let{value:t,error:n}=Oe(e.dataset).value,o=t?pE(t):n?[]:null,{tape:i,turn:s}=jz(e,o),a=()=>Xa(
!i.paused);Bo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:kE,"data-t\
urn":s,children:[r(Gz,{onToggle:a,now:l}),r(Jz,{}),r(QE,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:DE,children:[
r("div",{class:EE,children:[i.paused&&r(Yz,{}),i.rows.length===0?r(Zz,{dataset:e.dataset,filtered:e.where!==void 0}):r(YE,
{document:e})]}),r(XE,{tape:i,now:l,where:e.where})]})]})}function jz(e,t){let n=JSON.stringify(t);return K(()=>t?hE(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),K(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
gE()},1e3);return()=>clearInterval(o)},[]),K(()=>()=>{go(e.dataset)},[e.dataset]),Gr.value}function Gz({onToggle:e,now:t}){
let{tape:n,begun:o}=Gr.value,i=Xs.value==="away";return r("div",{class:CE,children:[r(A,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:SE,
children:[r("b",{class:_E,children:H(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:Vn,title:"\
How long ago the newest event happened when it came here",children:[Se(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:Vn,children:[R(n.matched)," since this page was opened"]}),r("span",{class:ME,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function Jz(){let e=Xg(Gr.value.error);return e&&e.where!=="where"?r("\
div",{class:TE,children:r(ke,{error:e})}):null}function Yz(){let{tape:e}=Gr.value;return r("div",{class:LE,children:[r("\
span",{children:["Paused: ",r("b",{children:R(e.newCount)})," new, ",R(e.leftOut)," left out"]}),r(A,{small:!0,kind:"pri\
mary",onClick:()=>Xa(!1),children:"Show"})]})}function Zz({dataset:e,filtered:t}){let n=Qg(e);return r("div",{class:RE,children:[
r(Ye,{icon:"live",title:"Waiting for new events",actions:r(A,{kind:"outlined",icon:"copy",onClick:()=>Ze(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:NE,tabIndex:0,children:n})]})}var tA={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:ZE,
Page:eA};var io=[SM,WT,ZP,F$,yD,XD,tA],Jr=[i1];var nA="Dr",oA="hl",rA="fl",iA="ul",sA="ml",aA="Hr",lA="_r",uA="vl",cA="bl",pA="qr";function mA(){let e=Y0.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&io.some(({name:a})=>a===
"funnel");return r("section",{class:nA,"aria-label":"What was loaded",children:[r("div",{class:oA,children:[r("p",{class:rA,
role:"status",children:gf(t,n)}),r(A,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:hf})]}),s&&r("p",{class:iA,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:sA,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:xe(aA,u>=0&&lA),"aria-pre\
ssed":u>=0,onClick:()=>Q0(a),children:[u>=0&&r("span",{class:uA,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",
{class:cA,children:H(l)})]},a)})}),r("div",{class:pA,children:[n.rejected>0&&r(A,{kind:"outlined",onClick:()=>{hf(),et(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(A,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:X0,children:"Show the funnel"})]})]})}function dA(){return K(()=>{yo(),ax()},[]),r(L,{children:[r(lw,{}),r(mA,{}),r(px,{})]})}function fA(){let{value:e,error:t}=ct.value,n=e?.[0]?.name;return K(()=>{e||Lt()},[]),K(()=>{n!==void 0&&Br(n)},[n]),t?r(
Ye,{icon:"warning",title:"The datasets cannot be listed",actions:r(A,{kind:"outlined",onClick:()=>{Lt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(cE,{}):r(Le,{})}function ty(){return r(Ye,{icon:"search",title:"There is no\
 such page",actions:r(A,{kind:"primary",onClick:()=>et(""),children:"To the first dataset"})})}var hA="wl",gA="yl",yA="kl",bA="zl",vA="se",xA="jl";function wA(){let[e,t]=T(""),[n,o]=T(null),[i,s]=T(!1),a=W(null);return K(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:hA,children:r("form",{class:gA,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
Pb(e.trim()).then(()=>location.reload(),c=>{s(!1),o(pe(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to\
 Sluice"}),r("p",{class:yA,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:bA,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:vA,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(ke,{id:"token-problem",error:n}),r(A,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:xA,children:"Log in"})]})})}var ny={};id(ny,{banner:()=>oy,danger:()=>nI,default:()=>oI,info:()=>eI,text:()=>ry,warning:()=>tI});var oy="Xl",eI="Sl",
tI="Bl",nI="Cl",ry="El",oI={banner:oy,info:eI,warning:tI,danger:nI,text:ry};function kA({kind:e,children:t,actions:n}){return r("div",{class:xe(oy,ny[e]),role:e==="info"?"status":"alert",children:[
r(ue,{name:e==="info"?"info":"warning"}),r("span",{class:ry,children:t}),n]})}var CA="Il",SA="Ul",_A="Ll",MA="Fr",TA="Ml",PA="Tr";function $A({onClose:e}){let t=Map.groupBy($0.value,({group:n})=>n);return r(Pt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:CA,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:SA,children:n}),r("dl",{class:_A,children:o.
map(({keys:i,label:s})=>r("div",{class:MA,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:TA,
children:a},a))})]},i))})]},n))}),r("div",{class:PA,children:[r("label",{children:[r("input",{type:"checkbox",checked:D0.
value,onChange:n=>E0(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:Ep.value,onChange:n=>QS(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Pm(e){let t=Ji(ve.value),n=fe(ve.value[t]?.by),o=be(e);n.includes(o)||ie({document:ge(ve.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Lu(e){let t=Xe.value.view===e.name,n=Fv(e.name,sf(nn.value));n!==null&&Re(n,{label:"Undo",act:Nr}),t&&ci.value.
kind!=="view"&&nn.value!==""&&pi(),nn.value===""&&et("")}function DA(){let e="Go to";return[...io.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Lu(t)})),...Jr.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>et(t.name)}))]}var sy=matchMedia("(prefers-color-scheme: dark)"),EA=ce(sy.matches),iy=lr("theme"),Ru=ce(iy==="light"||iy==="dark"?iy:"s\
ystem"),rl=en(()=>Ru.value==="system"?EA.value?"dark":"light":Ru.value);function $m(e){Ru.value=e,ur("theme",e)}function AA(){
sy.addEventListener("change",()=>{EA.value=sy.matches}),ln(()=>{document.documentElement.dataset.theme=rl.value})}function OA({onClose:e,onHelp:t}){let[n,o]=T(""),i=sI(iI(t),n).slice(0,200);return r(Pt,{title:"Find",onClose:e,children:r(
di,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function iI(e){let t=nn.value===""?[]:Oe(nn.value).value.value?.columns??[];return[...io.map(n=>({name:n.
label,kind:"page",act:()=>Lu(n)})),...Jr.map(n=>({name:n.label,kind:"page",act:()=>et(n.name)})),...(ct.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Br(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Pm(
n)})),...ua.value?[{name:"Undo",kind:"command",act:Nr}]:[],...ca.value?[{name:"Redo",kind:"command",act:pa}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Yn({kind:"json"})},{name:rl.value==="dark"?"Light":"Dark",kind:"command",act:()=>$m(
rl.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function sI(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var RA="ce",NA="Gr";function BA({folded:e}){let[t,...n]=Fr.value,o=t?`${va(t.kind)} ${t.dataset}, ${I(t.done)}`:"",i=ir(o);return t?r("butto\
n",{type:"button",class:RA,"aria-label":o,onClick:()=>et("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
va(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:NA,children:I(t.done)}),r(ya,{small:!0,label:o,done:t.done})]}):null}function FA(){let e=Qs.value?.tokens?Qs.value.name:void 0;if(e===void 0)return null;let t=()=>{$b().then(()=>location.reload(),
n=>Re(`Logging out failed: ${pe(n).message}`))};return r(Rt,{icon:"actor",label:`Logged in as ${J(e).text}`,menuLabel:"A\
ccount",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var zA="Jr",IA="l",HA="Kr",qA="Nl",VA="Or",ay="Pr",WA="x",UA="Qr",KA="Vr",jA="ge",GA="Wr";var Yr=ce(lr("rail")==="folded");function uI(){Yr.value=!Yr.value,ur("rail",Yr.value?"folded":"open")}function YA({onPalette:e,
onHelp:t}){let n=ci.value;return r("nav",{"aria-label":"Pages",class:xe(zA,Yr.value&&IA),children:[r("div",{class:HA,children:[
r(pI,{}),!Yr.value&&r("span",{class:qA,children:"Sluice"})]}),r("ul",{class:ay,children:io.map(o=>r(JA,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Xe.value.view===o.name,onClick:()=>Lu(o)},o.name))}),Jr.length>0&&r(
"div",{class:KA,role:"presentation"}),r("ul",{class:ay,children:Jr.map(o=>r(JA,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>et(o.name)},o.name))}),r("div",{class:jA,children:[r(BA,{folded:Yr.
value}),r(A,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(cI,{}),r(FA,{}),r(A,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(A,{icon:"collapse",label:Yr.value?"Widen":"Fold",kind:"quiet",class:GA,onClick:uI})]})]})}
function JA({icon:e,label:t,keys:n,current:o,onClick:i}){let s=ir(Yr.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:WA,"aria-current":o?"page":void 0,"aria-label":Yr.value?t:void 0,onClick:i,...s,children:[
r(ue,{name:e,size:20}),r("span",{class:UA,children:t})]})})}function cI(){let e=(t,n)=>({label:n,checked:Ru.value===t,act:()=>$m(
t)});return r(Rt,{icon:rl.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function pI(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:VA,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var QA="Yr",XA="Zr";function e4({children:e}){let[t,n]=T(null);Bo([...DA(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{ua.value&&Nr()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{ca.value&&
pa()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Co},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:dI}]),K(()=>{let i=s=>{if(Il(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Lc(a).then(l=>{l&&(ie(l),Re("The question was pasted.",{label:"Undo",act:Nr}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:QA,children:[r(YA,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:XA,children:[Xs.value==="away"&&r(kA,{kind:"warning",actions:r(A,{small:!0,
kind:"outlined",onClick:Lb,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(OA,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r($A,{onClose:o}),r(J0,{}),r(
Gb,{})]})}function dI(){let{phase:e}=ko.result.value;e==="running"||e==="estimate"?ko.cancel():li.value.length>0&&Sc()}var t4="Rl",n4="Al",o4="ei",r4="Dl";var Em=en(()=>as.value.filter(e=>e.to.dataset===ve.value.dataset));function i4(){return Em.value.length===0?null:r("nav",
{"aria-label":"The way here",class:t4,children:[Em.value.map((e,t)=>r("span",{class:n4,children:[r("button",{type:"butto\
n",class:o4,onClick:()=>{zf(t),ie(e.from)},children:t===0?"all":J(Em.value[t-1]?.label).text}),r(ue,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:r4,children:J(Em.value.at(-1)?.label).text})]})}var s4="he",a4="Hl",l4="_l",u4="ql",c4="Fl",p4="Tl";function Am({title:e,note:t,actions:n,children:o,onClose:i}){let s=W(null),a=Xt();return ht(()=>{Or();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:s4,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:a4,children:[r("div",{class:l4,children:[r("h2",{id:a,class:u4,
children:e}),t&&r("p",{class:c4,children:t})]}),n,r(A,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:p4,children:o})]})}var m4="Gl",d4="Jl",f4="Kl",ly="Ol";function h4({layer:e,onClose:t}){let n=e.request,o=Ba({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=G(()=>o.pages.flat(),[o.pages]),a=G(()=>o.columns.map((c,p)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:No(c)&&p>0,cell:m=>p===0?r($,{value:m[0],most:64,middle:!0}):r($,{shown:Zn(m[p],c,i)})})),
[o.columns,i]),l=Oe(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&et(ma(n.dataset,
String(c[0])))};return r(Am,{title:"Actors",onClose:t,note:r(L,{children:[r($,{value:e.label,most:200}),yI(s.length,o.hasMore)]}),
actions:r(A,{icon:"save",kind:"outlined",onClick:()=>Yn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:f4,children:[r(ke,{error:o.error}),r(A,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:ly,children:r(Le,{lines:12})}),o.first&&(s.length===0?
r("p",{class:ly,children:"No actor is here."}):r("div",{class:m4,children:[r(we,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:d4,children:r(A,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function yI(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Rm="Pl",y4="Ql",b4="R",v4="Vl";var bI=/^[A-Za-z_][A-Za-z0-9_]*$/;function w4({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=T(o?"live":"frozen"),
[a,l]=T(""),[u,c]=T(null),[p,m]=T(null),d=async()=>{if(!bI.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await xI(a,o,String(e.label)):n&&await kI(a,n,String(e.label),m),go(
nn.value),Re(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){m(null),c(vI(pe(f)))}};
return r(Pt,{title:"Save as cohort",onClose:t,foot:r(L,{children:[r(A,{kind:"outlined",onClick:t,children:"Cancel"}),r(A,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{d()},children:p===null?"Save":`${R(p)} actors read`})]}),children:[
r("p",{class:Rm,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),d()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r($n,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:y4,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(x4,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(x4,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(ke,{error:u})]})]})}function vI(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function x4({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:b4,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:v4,children:n?"Not possibl\
e for these actors.":s})]})]})}function k4(e,t){return`v1/datasets/${encodeURIComponent(nn.value)}/${e}/${encodeURIComponent(
t)}`}async function xI(e,t,n){await Ce(k4("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var wI=1e4;async function kI(e,t,n,o){let i=[],s,a="";o(0);do{let u=await Ce("v1/actors",{body:{...t,
limit:wI,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await Ce(`${k4("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function C4({layer:e,onClose:t}){let n=e.document,o=Ba({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=yt(Ap(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(Am,{title:"Events",onClose:t,note:r(L,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${R(s)} events`]}),children:r(Np,{paging:o,document:n,zone:a})})}var _4="Wl",M4="Yl",T4="ri",P4="Zl",$4="ex",D4="rx",E4="ii",A4="ix",O4="ax",L4="tx",R4="ox",N4="ai",B4="nx";var CI=6;function F4({column:e,document:t}){let n=W(null),{values:o,error:i,former:s}=SI(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${Rr(e.name,u)})`:Rr(e.name,u);Ne({document:ge(t,"where",ar(t.
where,p))},p)};return r("section",{ref:n,class:T4,"aria-label":J(e.name).text,"data-former":s,children:[r("div",{class:P4,
children:[r("h3",{class:$4,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:D4,children:[H(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(A,{small:!0,kind:"quiet",label:`Break down by ${J(e.name).text}`,onClick:()=>Pm(
e.name),children:"By"})]}),i&&r(ke,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},p)=>r("li",{children:r("\
button",{type:"button",class:E4,onClick:m=>l(u,m.altKey),children:[r("span",{class:A4,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:O4,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:L4,title:R(c),children:[o.exact?"":"~",H(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:R4,children:[o.more>0&&r("span",{children:[H(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:N4,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",H(o.nulls)]})]})]})}
function SI(e,t,n){let[o,i]=T(!1),[s,a]=T({values:null,error:null,former:!1}),l=_I(t,n);return K(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),K(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),Eb(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Eo(
c)||a({values:null,error:pe(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function _I(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:be(e),limit:CI,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function z4({onClose:e}){let[t,n]=T(""),o=Oe(nn.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(el,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:_4,children:r("input",{class:M4,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(F4,{column:s,document:ve.value},s.name)):r(Le,
{}),r("p",{class:B4,children:"Click: only this value. Alt+click: all but this value."})]})}var H4="px",q4="dx";function W4({onClose:e}){let t=ve.value,[n,o]=T(()=>JSON.stringify(t,null,2)),[i,s]=T(null);return K(()=>{Jn(V4(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(el,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(A,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Ze(n,"The document")}),children:[r(Zp,{class:H4,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=V4(l);s(c),u&&ie({document:{...u,dataset:u.dataset||Xe.value.document.dataset}},
"replace")},onRun:Co}),i!==null&&r("div",{class:q4,children:r(ke,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function V4(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function U4({layer:e,onClose:t}){let[n,o]=T(""),[i,s]=T(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=ve.value,p=()=>{n.trim()!==""&&Uk({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,m=>s(
pe(m)))};return r(Pt,{title:"Note",onClose:t,foot:r(L,{children:[r(A,{kind:"outlined",onClick:t,children:"Cancel"}),r(A,
{kind:"primary",onClick:p,children:"Save"})]}),children:[r("p",{class:Rm,children:[X(a,c),l===void 0?"":` to ${X(l,c)}`]}),
r("form",{onSubmit:m=>{m.preventDefault(),p()},children:[r("input",{class:Pn,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:m=>o(m.currentTarget.value)}),i&&r(ke,{error:i})]})]})}var K4=new Map([["facets",z4],["json",W4],["events",C4],["actors",h4],["cohort",w4],["note",U4],["live-event",JE]]);var j4=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function G4(){let e=ve.value.compare?.offset,t=j4.find(([,n])=>n===e)?.[0]??`vs ${re(e??"")} before`;
return r(Rt,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:j4.map(([n,o])=>({label:n,
checked:o===e,act:()=>ne("compare",o===void 0?void 0:{offset:o})})),children:t})}var J4=ce([]);function Y4(){return J4.value.length===0?null:r(Rt,{icon:"save",menuLabel:"Save",items:J4.value,placing:{align:"end"},children:"\
Save"})}var Q4="lx",X4="fe";function eO(){let e=ko.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:Q4,children:[r("sp\
an",{role:"status",class:X4,"data-phase":e.phase,children:[e.phase==="exact"&&r(ue,{name:"check",size:14}),e.phase==="er\
ror"&&r(ue,{name:"error",size:14}),PI(e)]}),t&&r(A,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>ko.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(A,{small:!0,kind:"outlined",onClick:Co,children:"Run again"})]})}
function PI(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${I(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Ib(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${I(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${H(t.rows_scanned)} rows`:`${o}, ${n}`}}}var tO=null;function nO(){return tO??=[...new Set([Qn(),"UTC",...Intl.supportedValuesOf("timeZone")])],tO}var oO="ue",rO="me",iO="xx",sO="ve",aO="sx";var lO=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function uO({runs:e}){K(()=>{ct.value.value||
Lt()},[]);let t=ct.value.value?.map(({name:o})=>o)??[nn.value],n=ve.value.timezone??"UTC";return r("header",{class:oO,"a\
ria-label":"The question",children:[r("div",{class:rO,children:[r(zo,{title:"Dataset",icon:"data",values:t,value:nn.value,
onChange:o=>{Br(o)},class:iO}),r(i2,{}),r(zo,{title:"Time zone",icon:"globe",values:nO(),value:n,onChange:o=>ne("timezon\
e",o),kind:"quiet",free:!0}),r(G4,{}),r(DI,{})]}),r("div",{class:sO,children:e&&r(eO,{})}),r("div",{class:aO,children:[r(
A,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!ua.value,onClick:Nr}),r(A,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!ca.value,onClick:pa}),r(Rt,{icon:"share",menuLabel:"Share",items:m1(),placing:{align:"end"},children:"Shar\
e"}),r(Y4,{})]})]})}function DI(){let e=ve.value.sample,t=e===void 0||e===1?void 0:e,n=lO.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(Rt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:lO.map(([o,i])=>({label:o,checked:i===t,act:()=>ne("sample",i)})),children:n})}var cO="cx",pO="ti",mO="gx",dO="hx",fO="fx",hO="ux",gO="oi";function bO(){let e=io.find(({name:t})=>t===Nv.value)??io[0];return e?r(AI,{view:e}):null}function AI({view:e}){let t=ve.
value,n=OI(ko.result.value,t),o=Bv.value??e.chartOf(t);K(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),Bo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>uy("facets")}]),Bo(
[{keys:"/",label:`Sentence: ${Hh}`,group:"View",act:Ih}]);let i=a=>{ie({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(L,{children:[r(uO,{runs:e.runs??!0}),r(Zv,{busy:s,done:n.done}),r("div",{class:cO,
children:[r("main",{class:pO,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(i4,{}),r("div",{class:mO,children:[r("div",{class:dO,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:fO,
children:[e.charts.length>1&&r(wt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(A,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:cy("facets"),onClick:()=>uy(
"facets")}),r(A,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:cy("json"),onClick:()=>uy("json")})]})]}),
n.error&&!LI(e,n.error)&&r("div",{class:hO,children:r(ke,{error:n.error})}),r("div",{class:gO,"data-former":n.former,children:r(
e.Page,{document:t,result:n,as:o})})]}),r(RI,{})]})]})}function OI(e,t){return e.of===null||yO(e.of)===yO(t)?e:{...e,answer:null,
of:null,former:!1}}function yO(e){let t=e.aggregate?.over;return`${Ji(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function cy(e){return li.value.some(t=>t.kind===e)}function uy(e){ie({open:cy(e)?li.value.filter(t=>t.kind!==e):
[{kind:e}]})}function LI(e,t){return["from","to",...e.errorPlaces??[]].some(n=>ji(t,n)!==null)}function RI(){return r(L,
{children:li.value.map((e,t)=>{let n=K4.get(e.kind);return n?r(n,{layer:e,onClose:Sc},t):null})})}function vO(){return Qs.value?.tokens&&Qs.value.name===void 0?r(wA,{}):r(L,{children:[r(e4,{children:r(NI,{})}),r(dA,{})]})}
function NI(){let e=ci.value;switch(e.kind){case"home":return r(fA,{});case"view":return r(bO,{});case"page":{let t=Jr.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(ty,{})}case"actor":return r(v0,{dataset:e.dataset,actor:e.actor});case"\
link":return r(ty,{})}}AA();Tb();A0();await m0();XS();j1();Xy(r(vO,{}),document.body);
