var _R=Object.defineProperty;var yd=(e,t)=>{for(var n in t)_R(e,n,{get:t[n],enumerable:!0})};var Be,Qy,wd,si,bd,nc,Xy,ec,eb,kd,vd,tb,kl=Symbol.for("pv"),oc={},rc=[],TR=/^m(i|n|o|s|text|space)$/,Cd=Array.isArray,Sd=rc.
slice,Ki=Object.assign;function Ui(e){e&&e.parentNode&&e.remove()}function nb(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Sd.call(arguments,2):n),wl(e,
a,o,i,null)}function wl(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:kl,__v:i||
++Qy,__i:-1,__u:0};return!i&&Be.vnode&&Be.vnode(s),s}function R(e){return e.children}function Ys(e,t){this.props=e,this.context=t,this.__g=0}function ai(e,t){if(t==null)return e.
__&&ai(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:ai(e)}function MR(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Ki({constructor:kl},n)).__v=n.__v+1,
Be.vnode&&Be.vnode(t),_d(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||ai(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,lb(i,t,s),n.__=n.__e=null,t.__e!=o&&ob(t))}function ob(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),ob(e)}function xd(e){(8&e.__g||(e.__g|=8,si.push(e),nc++))&&bd==Be.debounceRendering||
((bd=Be.debounceRendering)||queueMicrotask)(rb)}function rb(){try{for(var e,t=1;si.length;)si.length>t&&si.sort(Xy),e=si.
shift(),t=si.length,8&e.__g&&MR(e)}finally{(nc=si.length)&&(bd||queueMicrotask)(rb)}}function ib(e,t,n,o,i,s,a,l,u,c,p){
var m,d,f,g,b,x,C=o.__k||rc,v=t.length;for(u=PR(n,t,C,u,v),m=0;m<v;m++)(f=n.__k[m])!=null&&(d=~f.__i&&C[f.__i]||oc,f.__i=
m,x=_d(e,f,d,i,s,a,l,u,c,p),g=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&Td(d.ref,null,f,d),f.ref&&p.push(f.ref,f.__c||g,f)),
b=b||g,4&f.__u?(u=sb(f,u,e,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&x!==void 0?u=x:g&&(u=g.nextSibling),f.
__u&=-21);return n.__e=b,u}function PR(e,t,n,o,i){var s,a,l,u,c,p,m,d,f,g=n.length,b=g,x=0,C=0,v=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=wl(null,
a):Cd(a)?a=v[s]=wl(R,{children:a}):a.constructor===kl&&a.__b?a=v[s]=wl(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,u=s+x,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=$R(a,n,u,b))&&(b--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?x--:c==u+1?x++:c!=
u&&(c>u?x--:x++,C=1)):(~c||(i>g?x--:i<g&&x++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(C){for(p=[],m=[],s=0;s<
i;s++)if((a=v[s])&&16&a.__u){for(x=0,d=p.length;x<d;)p[f=x+d>>1]<a.__i?x=f+1:d=f;p[x]=a.__i,m[s]=x+1}for(x=p.length;s--;)
m[s]&&(m[s]==x?x--:v[s].__u|=4)}if(b)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=ai(l)),Md(l,l));return o}function sb(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=sb(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=ai(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function $R(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Yy(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Xu(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Yy(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Yy(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=vd[t]||(vd[t]=
DR(t)),(e.__a||(e.__a={}))[t]=kd,s=t!=(t=t.replace(eb,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function DR(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[ec]==null)t[ec]=kd++;else if(t[ec]<this.__a[e])return;return n(Be.event?Be.event(t):t)}}}function _d(e,t,n,o,i,s,a,l,u,c){
var p,m,d,f,g,b,x,C,v,_,k,O,T,A,N,z,q,F,te=t.type;if(t.constructor!==kl)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,m=s=[],p.nodeType==8?l=tc(p,s):s.push(p),l=s[0]||l),(p=Be.__b)&&p(t);e:if(typeof te=="function"){d=a.length;try{
if(C=t.props,v=(p=te.prototype)&&p.render,_=(p=te.contextType)&&o[p.__c],k=p?_?_.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(v?t.__c=f=new te(C,k):(t.__c=f=new Ys(C,k),f.constructor=te,f.render=AR),_&&_.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),te.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
Ki({},f.__s)),Ki(f.__s,te.getDerivedStateFromProps(C,f.__s)))),g=f.props,b=f.state,f.__v=t,n.__c){if(C!==g&&v&&!te.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(C,k),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(C,f.__s,k)===!1){t.__v!=n.__v&&(f.props=C,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(Y){Y&&(Y.__=t)}),rc.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=ai(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(C,f.__s,k),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,b,x)})}else v&&!te.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=k,f.props=C,f.__P=e,f.__g&=-5,O=Be.__r,T=v?25:0;do f.__g&=-9,O&&O(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++T<25);v&&(rc.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Ki({},o,f.getChildContext())),
v&&n.__c&&f.getSnapshotBeforeUpdate&&(x=f.getSnapshotBeforeUpdate(g,b)),A=p&&p.type===R&&p.key==null?p.props.children:p,
C.__P&&(p=l,i=(e=C.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&Md(Y,Y)}),n.__k=null),
l=n.__k?ai(n,0):null),l=ib(e,Cd(A)?A:[A],t,n,o,i,s,a,l,u,c),C.__P&&(t.__e=null,l=p),t.__u&=-161,m&&m.some(Ui),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(Y){if(a.length=d,t.__v=null,u||s)if(Y&&Y.then){if(t.__u|=128|u,s){for(~(q=s.indexOf(
l||void 0))||(q=s.length);(F=s[q-1])&&F.nodeType==8;)q--;for(;q<s.length;q++)if(F=s[q])if(s[q]=null,N){if(F==z)break}else{
if(F.nodeType!=8)break;F.data.startsWith("$s")&&(z=tc(N=F))}}if(!N){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
N=l}(p=tc(N=t.__c.__z||(t.__c.__z=N)))?(t.__e=N,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ui);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),Y&&Y.then||ab(t),Be.__e(Y,t,n)}}else l=t.__e=ER(n.__e,t,n,o,i,s,a,u,c,e);return(p=Be.diffed)&&p(t),l}function tc(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ab(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(ab))}function lb(e,t,n){for(var o=0;o<n.length;)Td(n[o++],n[o++],n[o++]);Be.__c&&Be.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Be.__e(s,i.__v)}})}function ER(e,t,n,o,i,s,a,l,u,c){var p,m,d,f,
g,b,x,C,v=n.props||oc,_=t.props,k=t.type;if(k=="svg"?i="http://www.w3.org/2000/svg":k=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(k?g.localName==k:g.nodeType==
3)){e=g,s[p]=null;break}}if(!e){if(C=c.ownerDocument||document,!k)return C.createTextNode(_);e=C.createElementNS(i,k,_.is?
_:c),l&&(Be.__m&&Be.__m(t,s),l=!1),s=null}if(k){if(c=k=="template"&&e.content||e,s=k=="textarea"&&_.defaultValue!=null?null:
s&&Sd.call(c.childNodes),!l&&s)for(v={},p=0;p<e.attributes.length;p++)v[(g=e.attributes[p]).name]=g.value;for(p in v)g=v[p],
p=="dangerouslySetInnerHTML"?d=g:p=="children"||p in _||p=="value"&&"defaultValue"in _||p=="checked"&&"defaultChecked"in
_||Xu(e,p,null,g,i);for(p in _)g=_[p],p=="children"?f=g:p=="dangerouslySetInnerHTML"?m=g:p=="value"?b=g:p=="checked"?x=g:
l&&typeof g!="function"||v[p]===g||Xu(e,p,g,v[p],i);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(d&&(e.textContent=""),(k=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&TR.test(k))&&(i="\
http://www.w3.org/1999/xhtml"),ib(c,Cd(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&ai(n,0),l,u),s&&s.some(Ui)),l&&k!="textarea"||
(p="value",k=="progress"&&b==null?e.removeAttribute(p):b==null||b===e[p]&&(k!="progress"||b)||Xu(e,p,b,v[p],i),p="checke\
d",x!=null&&x!=e[p]&&Xu(e,p,x,v[p],i))}else v===_||l&&e.data==_||(e.data=_);return e}function Td(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Be.__e(i,n)}}function Md(e,t,n){var o,i,s,a;if(Be.unmount&&Be.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Td(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Be.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&Md(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=tc(o,s=[]))&&(o==
e.__e&&s.some(Ui),Ui(i),Ui(o)),n||Ui(e.__e),e.__e=e.__c=e.__=null}function AR(e,t,n){return this.constructor(e,n)}function ub(e,t){
var n,o,i,s;Be.__&&Be.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=wl(R,{children:[e]}),
i=[],s=[],_d(t,t.__k,o||oc,oc,t.namespaceURI,o?null:t.firstChild?Sd.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
lb(i,t.__k,s),t.__k.props.children=null}function cb(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,xd(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+tb++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Be={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw nc=0,e}},Qy=0,wd=function(e){return e!=null&&e.constructor===kl},Ys.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ki({},this.state)),typeof e=="function"&&(e=e(Ki({},n),this.props)),e&&(Ki(
n,e),this.__v&&(t&&this.__k.push(t),xd(this)))},Ys.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),xd(this))},Ys.prototype.render=R,si=[],nc=0,Xy=function(e,t){return e.__v.__b-t.__v.__b},ec=Symbol(),eb=/(PointerCapture)$|Capture$/i,
kd=0,vd={},tb=0;var li,vt,Pd,pb,$d=Object.is,Sl=0,xb=[],Dd=[],Pt=Be,mb=Pt.__b,db=Pt.__r,fb=Pt.diffed,hb=Pt.__c,gb=Pt.unmount,yb=Pt.__;function Qs(e,t){
Pt.__h&&Pt.__h(vt,e,Sl||t),Sl=0;var n=vt.__H||(vt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function M(e){
return Sl=1,Ad(kb,e)}function Ad(e,t,n){var o=Qs(li++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):kb(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);$d(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=vt,!vt.__f)){vt.__f=!0;var i=vt.shouldComponentUpdate;
vt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(d){
d.__N&&(c=!0,$d(d.__[0],d.__N[0])||(p=!0))}),i){var m=i.call(this,s,a,l);return c?m||p:m}return!c||p}}return o.__}function U(e,t){
var n=Qs(li++,3);!Pt.__s&&Od(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,vt.__H.__h.push(n))}function ht(e,t){var n=Qs(li++,4);!Pt.
__s&&Od(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,vt.__h.push(n))}function W(e){return Sl=5,J(function(){return{current:e}},[])}function J(e,t){var n=Qs(li++,7);return Od(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ic(e,t){return Sl=8,J(function(){return e},
t)}function wb(e){var t=vt.context[e.__c],n=Qs(li++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(vt)),t.props.value):e.
__}function Qt(){var e=Qs(li++,11);if(!e.__){for(var t=vt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function OR(){var e;do{for(;e=Dd.shift();)try{Cl(e)}catch(n){Pt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
xb.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Cl),t.__h.some(Ed),t.__h=[]}catch(n){t.__h=[],Pt.__e(n,e.__v)}}}while(Dd.
length)}Pt.__b=function(e){vt=null,mb&&mb(e)},Pt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),yb&&yb(e,t)},Pt.
__r=function(e){db&&db(e),li=0;var t=(vt=e.__c).__H;t&&(Pd==vt?vt.__h=[]:(t.__h.some(Cl),t.__h.some(Ed),li=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Pd=vt},Pt.diffed=function(e){fb&&fb(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&vb(xb.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Pd=vt=null},Pt.__c=function(e,t){t.some(
function(n){try{n.__h.some(Cl),n.__h=n.__h.filter(function(o){return!o.__||Ed(o)})}catch(o){n.__h=[function(){throw o}]}}),
hb&&hb(e,t)},Pt.unmount=function(e){gb&&gb(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,vb(Dd.push(i))}else Cl(i)}catch(s){t=s}}),o.
__H=void 0,t&&Pt.__e(t,o.__v))};var bb=typeof requestAnimationFrame=="function";function RR(e){var t,n=function(){clearTimeout(
o),bb&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);bb&&(t=requestAnimationFrame(n))}function vb(e){e!=1&&pb==
Pt.requestAnimationFrame||((pb=Pt.requestAnimationFrame)||RR)(OR)}function Cl(e){var t=vt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),vt=t}function Ed(e){var t=vt;e.__c=e.__(),vt=t}function Od(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!$d(n,e[o])})}function kb(e,t){return typeof t=="function"?t(e):t}var LR=Symbol.for("preact-signals");function uc(){if(Rr>1)Rr--;else{var e,t=!1;for((function(){var i=ac;for(ac=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();Tl!==void 0;){var n=Tl;for(Tl=
void 0,sc++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Sb(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(sc=0,Rr--,
t)throw e}}function Ld(e){if(Rr>0)return e();Rd=++NR,Rr++;try{return e()}finally{uc()}}var _l,gt=void 0;function Ml(e){var t=gt,
n=_l;gt=void 0,_l=void 0;try{return e()}finally{gt=t,_l=n}}var Tl=void 0,Rr=0,sc=0,NR=0,Rd=0,ac=void 0,lc=0;function Cb(e){
if(gt!==void 0){var t=e.n;if(t===void 0||t.t!==gt)return t={i:0,S:e,p:gt.s,n:void 0,t:gt,e:void 0,x:void 0,r:t},gt.s!==void 0&&
(gt.s.n=t),gt.s=t,e.n=t,32&gt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=gt.s,t.n=void 0,gt.s.n=t,gt.s=t),t}}function qt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}qt.prototype.brand=LR;qt.prototype.h=function(){return!0};qt.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ml(function(){var o;(o=t.W)==null||o.call(t)}))};
qt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Ml(function(){var i;(i=t.Z)==null||i.call(t)}))}};qt.prototype.subscribe=
function(e){var t=this;return cn(function(){var n=t.value;Ml(function(){return e(n)})},{name:"sub"})};qt.prototype.valueOf=
function(){return this.value};qt.prototype.toString=function(){return this.value+""};qt.prototype.toJSON=function(){return this.
value};qt.prototype.peek=function(){var e=this;return Ml(function(){return e.value})};Object.defineProperty(qt.prototype,
"value",{get:function(){var e=Cb(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(sc>100)
throw new Error("Cycle detected");(function(n){Rr!==0&&sc===0&&n.l!==Rd&&(n.l=Rd,ac={S:n,v:n.v,i:n.i,o:ac})})(this),this.
v=e,this.i++,lc++,Rr++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{uc()}}}});function pe(e,t){return new qt(e,
t)}function Sb(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function _b(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Tb(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function ji(e,t){qt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=lc-1,this.
f=4}ji.prototype=new qt;ji.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
lc))return!0;if(this.g=lc,this.f|=1,this.i>0&&!Sb(this))return this.f&=-2,!0;var e=gt;try{_b(this),gt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return gt=e,Tb(
this),this.f&=-2,!0};ji.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
qt.prototype.S.call(this,e)};ji.prototype.U=function(e){if(this.t!==void 0&&(qt.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ji.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ji.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Cb(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Xt(e,t){
return new ji(e,t)}function Mb(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Rr++;var n=gt;gt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Nd(e),o}finally{gt=n,uc()}}}function Nd(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Mb(e)}function BR(e){if(gt!==this)throw new Error("Out-of-order effect");Tb(this),gt=e,this.f&=-2;try{8&this.f&&Nd(this)}finally{
uc()}}function Xs(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,_l&&_l.push(this)}
Xs.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Xs.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Mb(this),
_b(this),Rr++;var e=gt;return gt=this,BR.bind(this,e)};Xs.prototype.N=function(){2&this.f||(this.f|=2,this.u=Tl,Tl=this)};
Xs.prototype.d=function(){this.f|=8,1&this.f||Nd(this)};Xs.prototype.dispose=function(){this.d()};function cn(e,t){var n=new Xs(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Pb,pc,cc,FR=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var $b=[];cn(function(){Pb=this.N})();function ea(e,t){Be[e]=t.bind(null,Be[e]||function(){})}function Pl(e){if(cc){var t=cc;
cc=void 0,t()}cc=e&&e.S()}function Db(e){var t=this,n=e.data,o=IR(n);o.name="ReactiveDom",o.value=n;var i=J(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=Xt(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=Xt(
function(){return!Array.isArray(c.value)&&!wd(c.value)}),m=cn(function(){if(this.N=Eb,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[p,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}Db.displayName="ReactiveTextNode";Object.defineProperties(qt.prototype,{constructor:{
configurable:!0,value:nb(R,null).constructor},type:{configurable:!0,value:Db},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ea("__b",function(e,t){if(Pl(),pc=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof qt&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});ea("__r",function(e,t){if(e(t),t.type!==R){Pl();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return cn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;FR&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),pc=
o,Pl(n)}});ea("__e",function(e,t,n,o){Pl(),pc=void 0,e(t,n,o)});ea("diffed",function(e,t){Pl(),pc=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=zR(n,u,p,i),s[u]=c):c.o(p,i)}}}e(t)});function zR(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=pe(n);return{o:function(a,l){s.value=a,o=l},d:cn(function(){this.N=Eb;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}ea("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});ea("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ys.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function IR(e,t){return J(function(){return pe(e,t)},[])}var HR=function(e){queueMicrotask(function(){queueMicrotask(e)})};function qR(){Ld(function(){for(var e;e=$b.shift();)Pb.call(e)})}function Eb(){$b.push(this)===1&&(Be.requestAnimationFrame||
HR)(qR)}var Bd=new URL("../../",import.meta.url);function pn(e){return new URL(e,Bd).href}function Ab(e){return e.startsWith(Bd.
pathname)?e.slice(Bd.pathname.length):e.replace(/^\//,"")}var VR=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,WR=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function ta(e){
return JSON.parse(WR.test(e)?e.replace(VR,UR):e)}function UR(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var Rt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Gi(){return new Rt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Ji(e,t=0){let n=Fd(e)&&Fd(
e.error)?e.error:null;if(!n)return new Rt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new Rt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:KR(n.span),status:t})}
function KR(e){if(!Fd(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Fd(e){return e!==null&&typeof e=="object"}function na(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var Ob=pe(0),Rb=Ob;async function Se(e,t={}){let n=await oa(e,t);if(n.status!==204)return await Lb(n)}async function oa(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await jR(
pn(e),n);if(o.status===401&&Ob.value++,!o.ok)throw Ji(await Lb(o).catch(()=>null),o.status);return o}async function jR(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:Gi()}}async function Lb(e){let t=await e.text();try{return ta(
t)}catch{throw new Rt({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Jn(e){
return e instanceof DOMException&&e.name==="AbortError"}function ie(e){return e instanceof Rt?e:new Rt({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var Nb=pe(null),ra=Nb;function Bb(){cn(()=>{Rb.value>=0&&Se("v1/me").then(e=>{Nb.value=e},()=>{})})}async function Fb(e){
await Se("v1/login",{body:{token:e}})}async function zb(){await Se("v1/logout",{method:"POST"})}var mc=pe({value:null,error:null}),zd=new Map,xt=mc;async function Lt(){try{let e=await Se("v1/datasets");mc.value={value:e.
datasets,error:null}}catch(e){mc.value={value:mc.value.value,error:ie(e)}}}function Re(e){let t=zd.get(e);return t||(t=pe(
{value:null,error:null}),zd.set(e,t),vo(e)),t}async function vo(e){let t=zd.get(e);if(!(!t||e===""))try{t.value={value:await Se(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:ie(n)}}}async function dc(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await Se(
s,{signal:o})).values}async function Ib(e,t,n){return Se(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var GR=new Set(["estimate","running","exact","error","cancelled","live"]);function fc(e){let t;try{t=ta(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!GR.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Ji(n):null,body:n}}function hc(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var Hb=!0;async function qb(e,t,n){try{if(Hb&&await JR(e,t,n))return;await ZR(e,t,n)}catch(o){if(!Jn(o))throw o}}async function JR(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await oa("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await YR(s,a=>{let l=fc(a);l&&t(l)}),!0}catch(o){if(!(o instanceof Rt)||o.status!==404&&o.status!==
405)throw o;return Hb=!1,!1}}async function ZR(e,t,n){if(!("run"in e))throw new Rt({code:"not_supported",message:"This s\
erver has no live events"});let o=await oa("v1/query",{body:e.run,signal:n}),i=ta(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function YR(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Vd=250,QR=8e3,Ro=pe("idle"),Lo=new Map,Id=null,XR=1,$l=Vd,Hd,ia=Ro;function gc(e,t,n=[]){let o=XR++,i=n.filter(s=>Lo.
has(s));Lo.set(o,{message:e,take:t,abort:null}),Ro.value==="open"&&Wd({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
Wb(s);return Ro.value==="http"&&Ub(o),Ro.value==="idle"&&Ud(),o}function Dl(e){Lo.has(e)&&(Ro.value==="open"&&Wd({id:e,cancel:!0}),
Wb(e))}function Vb(){Ro.value==="away"&&(clearTimeout(Hd),Ud())}function Wb(e){Lo.get(e)?.abort?.abort(),Lo.delete(e)}function Wd(e){
Id?.send(JSON.stringify(e))}function Ud(){Ro.value=Ro.value==="away"?"away":"connecting";let e=new URL(pn("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Id=t,$l=Vd,Ro.value="open";
for(let[o,i]of Lo)Wd({id:o,...i.message})},t.onmessage=o=>tL(String(o.data)),t.onclose=()=>{Id=null,n?Kd():eL()}}async function eL(){
if(!await fetch(pn("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Kd();$l=Vd,Ro.value="http";for(let t of Lo.
keys())Ub(t)}function Kd(){Ro.value="away",clearTimeout(Hd),Hd=setTimeout(Ud,$l*(.75+Math.random()/2)),$l=Math.min($l*2,
QR)}function tL(e){let t=fc(e);t&&qd(t)}function qd(e){let t=Lo.get(e.id);t&&(hc(e)&&Lo.delete(e.id),t.take(e))}function Ub(e){
let t=Lo.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Lo.has(e))return;if(t.abort=null,o instanceof
Rt&&o.code===Gi().code)return Kd();let i=o instanceof Rt?o:new Rt({code:"unexpected",message:String(o)});qd({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};qb(t.message,o=>qd({...o,id:e}),t.abort.
signal).catch(n)}var sa=/([^.[\]]+)|\[(\d+)\]/gy;function El(e){let t=[];for(sa.lastIndex=0;sa.lastIndex<e.length;){e[sa.lastIndex]==="."&&
sa.lastIndex++;let n=sa.lastIndex,o=sa.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Kb(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Al(e){return typeof e=="\
string"?El(e):e}function ui(e,t){let n=e;for(let o of Al(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function ye(e,t,n){return jd(e,Al(t),n)}function jd(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=jd(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=jd(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Gd(e,t){let n=ui(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function yc(e,t,n,o){let i=Gd(e,Al(t));return i.
splice(n,0,o),ye(e,t,i)}function Ol(e,t,n){let o=Gd(e,Al(t));return o.splice(n,1),ye(e,t,o.length>0?o:void 0)}function jb(e,t,n,o){
let i=Gd(e,Al(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
ye(e,t,i)}function Ln(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Ln(e[o],t[o]))}var nL={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},oL=100,Rl=class{present=pe(
nL);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Ln(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=gc({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Dl(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Dl(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(hc(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+oL-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function at(e){
let t=J(()=>new Rl,[]),n=e===null?"":JSON.stringify(e);return U(()=>{e?t.run(e):t.cancel()},[n]),U(()=>()=>t.close(),[]),
t.result.value}function Lr(e,t){let n=typeof t=="string"?t:Kb(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var rL=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function bc(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function aa(e,t){return e<0?"−"+t:t}function L(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return aa(e,bc(n)+(o===void 0?"":`.${o}`))}
function H(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return aa(e,iL(t));if(t>=9995e11)return aa(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=rL.find(([i])=>Number((t/i).toPrecision(3))>=1);return aa(e,Number(t/
n).toPrecision(3)+" "+o)}function iL(e){return Number.isInteger(e)?bc(String(e)):e>=1e3?bc(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function I(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return aa(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return aa(e,`${bc(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function mn(e){
let t=I(e);return e>0?`+${t}`:t}function Gb(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${H(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${H(e)} ±${I(o)}`}function Tn(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Ge(e,t,n=`${t}\
s`){return`${H(e)} ${e===1?t:n}`}var Jd=[[86400,"d"],[3600,"h"],[60,"min"]];function we(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${we(-e)}`;
if(e<59.95)return sL(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Jd.findIndex(
([c])=>t>=c),[o,i]=Jd[n],s=Math.floor(t/o),[a,l]=Jd[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function sL(e){return e===0?`0${" "}s`:e<999e-6?`${Zd(e*1e6)}${" "}µs`:e<.9995?
`${Zd(e*1e3)}${" "}ms`:`${Zd(e)}${" "}s`}function Zd(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Jb(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:we(e/1e3)}var Mn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},bn={text:Mn.other,kind:"other"},aL=new Set(Object.
values(Mn)),lL=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function uL(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function re(e){return e.toWellFormed().replace(lL,uL).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Z(e){
if(e==null)return{text:Mn.null,kind:"null"};if(e==="")return{text:Mn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Z(n).text).join(", "),kind:"value"};let t=re(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:aL.has(t)?`"${t}"`:t,kind:"value"}}var cL=new Intl.Segmenter("en",{granularity:"grapheme"});function Zb(e){return Array.
from(cL.segment(e),t=>t.segment)}function Ll(e,t){if(e.length<=t)return e;let n=Zb(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function la(e,t){if(e.length<=t)return e;let n=Zb(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var pL={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Yb=new Map;function Qb(e,t){let n=`${t} ${e}`,o=Yb.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...pL[t],timeZone:e,hourCycle:"h23"}),Yb.set(n,o)),o}function Yd(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function G(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Yd(t)?Qb(t,n).format(o):`${Qb("UTC",n).format(o)} UTC`}function ua(e,t=Date.now()){return e==="UTC"||!Yd(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function Zi(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Yd(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function vn(e,t,n){return t>=300*86400?G(e,n,"year"):t>=28*86400?G(e,n,"month"):t>=.9*86400?
G(e,n,"day"):t>=60?G(e,n,"minute"):G(e,n,"second")}function be(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var mL=Symbol.for("pv"),dL=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:mL,__v:--dL,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Be.vnode&&Be.vnode(c),c}var fL={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:fL[e]})})}function vc(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let b=t.right+s+a<=u-8;ev(
e,b?t.right+s:t.left-s-a,Xb(t.top,l,c));return}let p=c-8-t.bottom-s,m=t.top-s-8,d=o==="bottom"?l<=p||p>=m:!(l<=m||m>=p),
f=Math.max(d?p:m,64),g=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),ev(
e,Xb(g,a,u),d?t.bottom+s:t.top-s-Math.min(l,f))}function Xb(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function ev(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var tv="sr";var Xd=pe(null),Qd,yL=500;function nv(e,t,n){clearTimeout(Qd),Qd=setTimeout(()=>{e.isConnected&&(Xd.value={anchor:e,text:t})},
n)}function Nr(){clearTimeout(Qd),Xd.value=null}function ar(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&nv(
t.currentTarget,e,yL)},onPointerLeave:Nr,onPointerDown:Nr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
nv(n,e,0)},onBlur:Nr}:{}}function ov(){let e=W(null),t=Xd.value;return ht(()=>{!e.current||!t||(e.current.showPopover(),
vc(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:tv,children:t.text}):null}var ef={};yd(ef,{button:()=>tf,danger:()=>xL,default:()=>kL,iconOnly:()=>nf,outlined:()=>bL,primary:()=>vL,quiet:()=>wL,
small:()=>of});var tf="a",bL="cr",vL="R",xL="gr",nf="be",wL="we",of="ye",kL={button:tf,outlined:bL,primary:vL,danger:xL,
iconOnly:nf,quiet:wL,small:of};function D(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=ar(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:be(tf,a!=="plain"&&
ef[a],u&&nf,l&&of,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ue,{name:n}),t,o&&r(ue,{name:o,size:12})]})}var rf={};yd(rf,{default:()=>ML,empty:()=>_L,null:()=>SL,other:()=>TL,value:()=>CL});var CL="hr",SL="fr",_L="ur",TL="mr",
ML={value:CL,null:SL,empty:_L,other:TL};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??Z(e),s=o?la(i.text,n):Ll(i.text,n);return r("bdi",{class:rf[i.
kind],title:s===i.text?void 0:Ll(i.text,2e3),children:s})}var rv=8;function PL(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-rv,o)),s=Math.min(o,Math.ceil((e+t)/n)+rv);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function xc(e,t,n){let[o,i]=M({scroll:0,height:600});return U(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),PL(o.scroll,o.height,t,n)}function iv(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function wc(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var sv="ke",av="vr",sf="m",lv="A",uv="ze",cv="o",pv="v",kc="br",af="je",lf="n",mv="D",uf="wr",dv="T",fv="yr",hv="kr";function ke(e){let{columns:t,rows:n,summary:o=[]}=e,i=W(null),s=Qt(),a=iv(),l=xc(i,a,n.length),[u,c]=M(null),[p,m]=M(new Map),
d=t.map(({key:b,width:x})=>{let C=p.get(b);return C===void 0?x??"minmax(80px, max-content)":`${C}px`}).join(" ")+" minma\
x(0, 1fr)",f=b=>{let x=wc(b,u,n.length+o.length,t.length,e.onSort?-1:0);if(x){b.preventDefault(),c(x),DL(i.current,x,a);
return}let C=u?[...n,...o][u.row]:void 0,v=u?t[u.column]:void 0;if(u?.row===-1&&v&&(b.key==="Enter"||b.key===" ")){b.preventDefault(),
v.sortable!==!1&&e.onSort?.(gv(v,e.sort??null));return}let _=i.current?.querySelector('[data-cursor="true"]');(b.key==="\
Enter"||b.key===".")&&C!==void 0&&v&&_&&b.target===i.current&&(b.preventDefault(),b.stopPropagation(),(e.onMenu??e.onCell)?.(
C,v,_))},g=(b,x,C)=>r(EL,{id:s,row:b,at:x,columns:t,cursor:u?.row===x?u.column:-1,onCursor:c,summary:C,last:x===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},C?`summary ${x}`:x);return r("div",{ref:i,class:sv,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:b=>{b.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:av,role:"\
presentation",style:{gridTemplateColumns:d},children:[r("div",{role:"row","aria-rowindex":1,class:be(sf,lv),children:t.map(
(b,x)=>r(AL,{id:`${s}--1-${x}`,column:b,cursor:u?.row===-1&&u.column===x,sort:e.sort??null,onSort:e.onSort,onWidth:C=>m(
new Map(p).set(b.key,C))},b.key))}),l.before>0&&r("div",{role:"presentation",class:fv,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((b,x)=>g(b,l.first+x,!1)),l.after>0&&r("div",{role:"presentation",class:hv,style:{height:`${l.after}\
px`}}),o.map((b,x)=>g(b,n.length+x,!0))]})})}function DL(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function EL({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:be(sf,a&&dv,l&&uv),children:o.
map((p,m)=>r("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===i,class:be(cv,p.number&&af,
m===i&&uf),onPointerDown:()=>s({row:n,column:m}),onClick:c&&(d=>c(t,p,d.currentTarget)),onContextMenu:u&&(d=>{d.preventDefault(),
u(t,p,d.currentTarget)}),children:r("span",{class:kc,children:p.cell(t,n)})},p.key))})}function gv(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function AL({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
m=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=d=>s(Math.max(
48,Math.round(m+d.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:be(pv,t.number&&af,n&&uf),children:[u?r("button",{type:"\
button",tabIndex:-1,class:lf,onClick:()=>i(gv(t,o)),children:[r("span",{class:kc,children:t.head}),a!=="none"&&r(ue,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:lf,children:r("span",{class:kc,children:t.head})}),r("span",
{class:mv,onPointerDown:l})]})}var cf=new Map,Cc=7;function dn(e,t){let n=JSON.stringify([e,t??null]),o=cf.get(n);return o===void 0&&(o=[...cf.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,cf.set(n,o)),o}function ca(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Cc)%4]}function en(e){return`--series-${e%Cc+1}`}var yv=pe(0),Sc=yv;new MutationObserver(()=>{yv.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Je(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Tt(e,t,n){let[o,i]=M(null),s=W(null),a=o&&o.row<e&&o.column<t?o:null;return U(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let m=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!m?!1:(n(a,m),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:wc(c,a,e,t);
return p?(i(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var bv="zr",vv="jr",xv="Xr",wv="Sr",kv="Br",Cv="Cr";function ze({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,children:l}){let[u,c]=M(!1),p=Qt();return r(
"figure",{class:bv,"aria-labelledby":p,children:[r("div",{class:vv,children:[r("h2",{class:xv,children:e}),r("div",{class:wv,
children:[n,r(D,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>c(
!u)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),u?r("div",{class:Cv,children:o}):r(R,{children:[r("div",{class:kv,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:d=>{if(!(d.ctrlKey||d.metaKey||d.altKey)){
if(d.key==="t"||d.key==="T")c(!0);else if(!s?.(d))return;d.preventDefault(),d.stopPropagation()}},children:l}),a]}),r("d\
iv",{class:"spoken","aria-live":"polite",children:i})]})}function Sv(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Bl(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function _v(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function Tv(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var RL=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function Mv(e,t,n){let o=(RL.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function ma(){let e=W(null),[t,n]=M(0);return ht(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var Pv="Er",$v="Ir",Dv="Ur",Ev="Hr",Av="Xe",Ov="Lr",Rv="Mr";var da=20,Fl=136,Lv=16,fa=24;function Nv({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=ma(),l=W(null),
u=J(()=>{let T=e.map(({time:z})=>z),[A,N]=[Math.min(...T),Math.max(...T)];return N>A?[A,N]:[A-1e3,N+1e3]},[e]),[c,p]=o??
u,m=J(()=>Tv(e,12),[e]),d=J(()=>e.filter(({time:T})=>T>=c&&T<=p).reverse(),[e,c,p]),f=Math.max(1,a-Fl-Lv),g=T=>Fl+Bl(T,c,
p)*f,b=T=>c+(T-(s.current?.getBoundingClientRect().left??0)-Fl)/f*(p-c),x=(T,A=(c+p)/2)=>{let N=_v([c,p],A,T,u);i(N[0]<=
u[0]&&N[1]>=u[1]?null:N)},C=Tt(1,d.length,({column:T})=>x(.25,d[T].time)),v=C.at?d[C.at.column]:void 0,_=T=>{if(T.key===
"+")x(.5,v?.time);else if(T.key==="-")x(2,v?.time);else if(T.key==="0")i(null);else return C.key(T);return!0},k=T=>{let A=l.
current;if(l.current=null,A===null)return;let N=b(T);Math.abs(g(N)-g(A))>4&&i([Math.max(u[0],Math.min(A,N)),Math.min(u[1],
Math.max(A,N))])},O=fa+m.length*da+24;return r(ze,{title:`${L(e.length)} events, ${L(t.length)} sessions`,onKey:_,summary:`\
Timeline of ${L(e.length)} events in ${L(t.length)} sessions, from ${G(u[0],n)} to ${G(u[1],n)}`,announced:v?`${Z(v.event).
text}, ${G(v.time,n,"millisecond")}`:"",actions:r(R,{children:[r(D,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>x(2)}),r(D,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>x(
.5)}),r(D,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(ke,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:T})=>G(T,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:T,end:A})=>we((A-T)/1e3)},{key:"events",head:"events",number:!0,cell:({events:T})=>L(T)}]}),children:[r("di\
v",{ref:s,class:Pv,onPointerDown:T=>{l.current=b(T.clientX)},onPointerUp:T=>k(T.clientX),onWheel:T=>{(T.ctrlKey||T.shiftKey)&&
(T.preventDefault(),x(T.deltaY>0?1.5:.67,b(T.clientX)))},children:a>0&&r("svg",{width:a,height:O,"aria-hidden":"true",children:[
t.filter(({start:T,end:A})=>A>=c&&T<=p).map(T=>r("rect",{x:g(T.start)-3,y:fa-12,width:Math.max(6,g(T.end)-g(T.start)+6),
height:m.length*da+12,rx:3,class:$v,onDblClick:()=>i([T.start-500,T.end+500]),children:r("title",{children:`${G(T.start,
n,"second")}, ${we((T.end-T.start)/1e3)}, ${L(T.events)} events`})},T.start)),m.map((T,A)=>r("g",{children:[r("text",{x:Fl-
12,y:fa+A*da+4,class:Dv,children:T.rest?bn.text:la(Z(T.event).text,18)}),r("line",{x1:Fl,x2:a-Lv,y1:fa+A*da,y2:fa+A*da,class:Ev})]},
A)),d.map((T,A)=>{let N=NL(m,T);return r("circle",{cx:g(T.time),cy:fa+N*da,r:v===T?6:4,class:Av,...C.mark(0,A),style:{fill:m[N]?.
rest?"var(--other)":`var(${en(dn("event",[T.event]))})`},children:r("title",{children:`${Z(T.event).text}, ${G(T.time,n,
"millisecond")}`})},A)}),Mv(c,p,Math.max(2,Math.floor(f/140))).map(T=>r("text",{x:g(T),y:O-6,class:Ov,children:G(T,n,p-c>
2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},T))]})}),r("p",{class:Rv,children:v?r(R,{children:[r($,{value:v.event}),
" ",G(v.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function NL(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function fn(e){return`'${e.replaceAll("'","''")}'`}var Bv="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",BL=new RegExp(`^${Bv}(\\.${Bv}\
)*$`,"u"),FL=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function Ce(e){return BL.test(e)&&!FL.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function lr(e){
return`event = ${fn(e)}`}var zL=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Br(e){let t=e===void 0?null:zL.exec(e);return t?
t[1].replaceAll("''","'"):null}function Fr(e,t){let n=Ce(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${fn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>fn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function ur(e,t){return e===
void 0||e.trim()===""?t:`${Fv(e)} and ${Fv(t)}`}function Fv(e){return/\bor\b/i.test(e)?`(${e})`:e}var zv={before:[],after:[]};function pf(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Iv(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Hv(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var mf=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],_c=["explore","funnel",
"retention","paths","sessions","difference","live"];function Qi(e){return mf.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function he(e){return e==null?[]:typeof e=="string"?[e]:e}var IL=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ae(e){
let t=IL.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function df(e){let t=e[Qi(e)];return he(
t?.by).find(n=>!Tc(n))??null}function Tc(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Vv(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:HL(e.document),as:e.as}},s=n[t],a=Ae(e.document),l=df(e.document);
if(s){let m=qv({...a,...s.document},l);return{state:{view:t,document:m,as:s.as,open:[]},waiting:i,said:null}}let u=qL(t)?
Br(a.where):null;u!==null&&delete a.where;let c=qv({...a,...Xi(t,u,o)},l),p=u===null?null:`The filter ${lr(u)} became ${VL(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:p}}function HL(e){let t=Qi(e);return e[t]===void 0?
{}:{[t]:e[t]}}function qL(e){return e==="funnel"||e==="retention"||e==="paths"}function VL(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Xi(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(WL).map(UL),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":lr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:lr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":lr(s)}}}}function WL(e){return e!==void 0}function UL(e){return{
where:lr(e)}}function qv(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=he(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Tc),t]}}}var ff={view:"explore",document:{dataset:""},as:null,open:[]},$t=pe(ff),Bo=pe(zv),Wv=pe({state:ff,how:"load"}),Mc={},Pc=!1,
Xe=$t,$c=Wv,me=Xt(()=>$t.value.document),Uv=Xt(()=>$t.value.view),Kv=Xt(()=>$t.value.as),ha=Xt(()=>$t.value.open),tn=Xt(
()=>$t.value.document.dataset),ga=Xt(()=>Bo.value.before.length>0),ya=Xt(()=>Bo.value.after.length>0);function jv(e,t){return Ln(
{...e,open:[]},{...t,open:[]})}function ce(e,t="push"){let n={...$t.value,...e};Ln(n,$t.value)||(!jv(n,$t.value)&&(t==="\
push"||!Pc)&&(Bo.value=pf(Bo.value,$t.value)),Pc=t==="replace",gf(n,t))}function ne(e,t,n="push"){ce({document:ye($t.value.
document,e,t)},n)}function Zn(e){ce({open:[...$t.value.open,e]})}function Dc(){ce({open:$t.value.open.slice(0,-1)})}function Gv(e,t){
let n=Vv($t.value,e,Mc,t);return Mc=n.waiting,ce(n.state),n.said}function zr(){Jv(Iv(Bo.value,$t.value))}function ba(){Jv(Hv(Bo.value,$t.value))}function Jv(e){e&&(Bo.value=e.stack,Pc=!1,
gf(e.value,"push"))}function hf(e){Ln(e,$t.value)||($t.value!==ff&&!jv(e,$t.value)&&(Bo.value=pf(Bo.value,$t.value)),Pc=
!1,gf(e,"load"))}function gf(e,t){$t.value=e,Wv.value={state:e,how:t}}function Zv(){return{undo:Bo.value,waiting:Mc}}function Yv(e){
Bo.value=e.undo,Mc=e.waiting}function Dt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function tt(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${L(e)} ms`:we(e/1e3);case"seconds":return n?`${L(e)} s`:we(e);case"bytes":return n?`${L(e)} B`:Tn(
e);case"share":return n?`${L(e*100)} %`:I(e);case"none":return n?L(e):H(e)}}function Fo(e){return e.type==="int64"||e.type===
"float64"}function Yn(e,t,n){return typeof e=="number"&&Fo(t)?{text:tt(e,Dt(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:G(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Z(e)}var Qv="Nr",Xv="Rr",e0="Ar",t0="Dr";function Ze({icon:e,title:t,children:n,actions:o}){return r("div",{class:Qv,children:[r(ue,{name:e,size:32}),r("h2",{class:Xv,
children:t}),n&&r("p",{class:e0,children:n}),r("div",{class:t0,children:o})]})}var n0="Tr",o0="_r",r0="qr";var i0="Fr",s0="Gr";function a0({busy:e,done:t=null}){let n=W(null);return ht(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:n0,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:r0}):r("div",{ref:n,class:o0}))})}
function Le({lines:e=6}){return r("div",{class:i0,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:s0},
n))})}var l0="Jr",u0="Kr",c0="Or",p0="Pr",m0="Qr";function yf(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ve({id:e,error:t,onHint:n}){let o=yf(t.hint);return r(
"div",{class:l0,id:e,role:"alert",children:[r("span",{class:u0,children:r(ue,{name:"error",size:14})}),r("span",{class:c0,
children:re(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:p0,onClick:()=>n(o),children:[re(o),"\
?"]}):r("span",{class:m0,children:re(t.hint)}))]})}var f0=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function h0(e,t){
let n=e.split("/").filter(u=>u!=="").map(JL),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(f0.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=_c.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function JL(e){try{return decodeURIComponent(e)}catch{return e}}function Ac(e,t){return`${g0(e)}/${t}`}
function va(e,t){return`${g0(e)}/actor/${encodeURIComponent(t)}`}function g0(e){let t=f0.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function y0(e){let t=[`q=${await d0(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await d0(e.open)}`),t.join("&")}async function Oc(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Hl(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await Hl(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(ZL):[]}}function ZL(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function d0(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await b0(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function Hl(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await b0(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var YL=4<<
20;async function b0(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(i.push(p),s+=p.length,s>YL)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Rc=new Map;function bf(e){return Rc.has(e)||x0(e),Rc.get(e)??{events:[]}}async function x0(e){if(e==="")return{events:[]};
Rc.set(e,{events:[]});let n={events:(await dc(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Rc.set(e,n),n}var v0=864e5;
async function vf(e,t){let n=t==="explore"?null:x0(e);xt.value.value||await Lt();let o=xt.value.value?.find(({name:l})=>l===
e),i=o!==void 0&&Date.parse(o.to)>Date.now()-2*v0,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*v0,a=n?await n:bf(e);return{
dataset:e,...i&&s?{from:"now-30d"}:{},timezone:Qn(),...Xi(t,null,a)}}function Qn(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Lc="sluice.";function cr(e){return ql(()=>localStorage.getItem(Lc+e))}function pr(e,t){ql(()=>localStorage.setItem(Lc+
e,t))}function Nc(e){let t=ql(()=>sessionStorage.getItem(Lc+e));return t===null?null:ql(()=>JSON.parse(t))}function xa(e,t){
ql(()=>sessionStorage.setItem(Lc+e,JSON.stringify(t)))}function ql(e){try{return e()}catch{return null}}var es=pe({kind:"home"}),mi=es,pi=Promise.resolve(),w0=0;async function k0(){let e=Nc("undo");e?.undo&&Array.isArray(e.undo.
before)&&Yv(e),addEventListener("popstate",()=>{xf()}),addEventListener("pagehide",()=>xa("undo",Zv())),await xf(),cn(()=>{
let{state:t,how:n}=$c.value;n!=="load"&&(pi=pi.then(()=>Bc(t,n)))})}function et(e,t=""){history.pushState(null,"",pn(e)+
(t===""?"":`#${t}`)),xf()}function di(e=Xe.value){es.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
pi=pi.then(()=>Bc(e,"push"))}async function Vl(e){return`${pn(Ac(e.document.dataset,e.view))}#${await y0(e)}`}async function Bc(e,t){
let n=await Vl(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),es.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function xf(){let e=++w0,t=h0(Ab(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){es.value=t;return}let n=await Oc(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await vf(t.dataset,t.view);e===w0&&(hf({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),es.value=t,n||(pi=pi.then(
()=>Bc(Xe.value,"replace"))))}async function Ir(e){let{view:t,document:n}=Xe.value,o=await vf(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){hf(i),es.value={kind:"view",dataset:e,view:t,fragment:""},pi=pi.then(()=>Bc(i,"repla\
ce"));return}ce(i),es.value.kind!=="view"&&di()}var C0="Ce",S0="Vr",_0="Wr",wf="Yr",T0="Zr";var P0=2e3;function $0({dataset:e,actor:t}){let n=me.value.timezone??"UTC",o=Re(e).value,i=o.value?.actors?.[0]??null,s=at(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:P0}}),a=at(i===null?null:{dataset:e,timezone:n,
where:`string(${Ce(i)}) = ${fn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});U(()=>{globalThis.document.title=`${re(t)} · ${re(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:C0,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:S0,children:[r(D,{icon:"left",kind:"outlined",onClick:()=>di(),children:"Back"}),r("h1",{class:_0,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:wf,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",ua(n)]})]}),l&&r(ve,{error:l}),!l&&r(XL,{answer:M0(s.answer),sessions:M0(a.answer),actor:t,zone:n})]})}
function XL({answer:e,sessions:t,actor:n,zone:o}){let i=J(()=>e6(e,n),[e]),s=J(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=M(null);if(!e)return r(Le,{});if(e.rows.
length===0)return r(Ze,{icon:"actor",title:"Nobody of this name",actions:r(D,{kind:"primary",onClick:()=>di(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||i[p].time>=a[0]&&i[p].
time<=a[1]);return r(R,{children:[r(Nv,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:T0,children:[r("p",{
class:wf,children:[Ge(u.length,"event"),a===null?"":` from ${G(a[0],o,"second")} to ${G(a[1],o,"second")}`,e.cursor?`, t\
he latest ${P0} only`:""]}),r(ke,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:m=>r($,{shown:Yn(m[p],c,o),most:64,middle:!0})}))})]})]})}function e6(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function M0(e){return e!==null&&"columns"in e?e:null}var Cf=pe([]),D0=pe(!1),t6=700,kf,Ul=Cf,E0=D0,Hr=Xt(()=>Cf.value.filter(({state:e})=>e==="running"));async function xo(){
clearTimeout(kf);try{Cf.value=(await Se("v1/jobs")).jobs,D0.value=!0}catch{}clearTimeout(kf),Hr.value.length>0&&(kf=setTimeout(
()=>{xo()},t6))}async function A0(e){try{return await Se(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(ie(t).status===
404)return null;throw t}}async function Fc(e){await Se(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await xo()}
async function O0(e){await Se(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await xo()}function R0(){
return`ui-${Array.from(crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var L0="_";var Kl=[];function N0(){return Kl.length>0}function nn(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=W(null);return ht(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>vc(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),r6(i,o),i6(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:be(
L0,e.class),children:e.children})}function r6(e,t){ht(()=>{if(Nr(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function i6(e,t,n){let o=W(n);o.current=n,U(()=>{let i={};Kl.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!s6(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Kl.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Kl.splice(Kl.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function s6(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var ts=pe([]),Sf=pe(cr("letters")!=="no"),zc="",B0,z0=ts,I0=Sf;function H0(e){Sf.value=e,pr("letters",e?"yes":"no")}function zo(e){
let t=W(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");U(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return ts.value=[...ts.value,...o],()=>{ts.value=ts.value.filter(i=>!o.includes(i))}},[n])}function a6(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function q0(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(jl(e.target)||!Sf.value&&e.key.
length===1||l6()||N0()))return;let n=zc===""?a6(e):`${zc} ${e.key}`,o=ts.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
F0(""),o.act()):t&&F0(ts.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function F0(e){clearTimeout(B0),zc=
e,e!==""&&(B0=setTimeout(()=>{zc=""},1200))}function jl(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function l6(){return document.querySelector("dialo\
g[open]")!==null}async function Ic(e){let t=e.trim();if(t.startsWith("{"))return V0(await Hl(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Oc(n[2]),s=_c.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?V0(await Hl(o[1].replaceAll("'\\''","'"))):null}function V0(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!mf.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:u6(t),as:null,open:[]}}function u6(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var W0=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,c6=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function K0(e){let t=e.replace(/^.*[/\\]/,"");for(;W0.test(t);)t=t.replace(W0,"");return t=t.replace(c6,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function Hc(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}var p6=/^\S+ \S+ \S+ \[[^\]]+\] "/;function j0(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),
[n,o]=t;return n===void 0?!1:U0(n)?o===void 0||U0(o):/^\[\s*(\{|$)/.test(n)?m6(e):p6.test(n)?!0:o!==void 0&&[",","	",";"].
some(i=>{let s=n.split(i).length;return s>1&&(o.split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}
function U0(e){try{let t=JSON.parse(e);return t!==null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function m6(e){
try{let t=JSON.parse(e);return Array.isArray(t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var d6=1<<20;async function G0(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(pn(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,d6),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:Gi()}),i=await o.json().catch(()=>null);if(!o.ok)throw Ji(i,o.status);return i}function J0(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function Z0(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",pn(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(Gi()),a.onabort=()=>s(new Rt({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=f6(a.responseText);a.status>=200&&a.status<300?i(l):s(Ji(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function f6(e){try{return JSON.parse(e)}catch{return null}}var Y0="ea",Q0="ia",X0="ra",ex="b",tx="w";var Jl=pe([]),qc=new Map,g6=1e4,y6=1;function _e(e,t=null){let n=y6++;Jl.value=[...Jl.value,{id:n,text:e,action:t}].slice(
-3),nx(n)}function nx(e){qc.set(e,setTimeout(()=>_f(e),g6))}function _f(e){clearTimeout(qc.get(e)),qc.delete(e),Jl.value=
Jl.value.filter(t=>t.id!==e)}function ox(){return r("div",{class:Y0,role:"status",children:Jl.value.map(({id:e,text:t,action:n})=>r(
"div",{class:Q0,onPointerEnter:()=>clearTimeout(qc.get(e)),onPointerLeave:()=>nx(e),children:[r("span",{class:X0,children:t}),
n&&r("button",{type:"button",class:ex,onClick:()=>{_f(e),n.act()},children:n.label}),r("button",{type:"button",class:tx,
"aria-label":"Close",onClick:()=>_f(e),children:r(ue,{name:"close",size:14})})]},e))})}var ns=pe(null),b6=8,v6=3,rx=ns;async function ix(e,t){let n=await dc(e,"event",b6).catch(()=>[]);ns.value={dataset:e,sum:t,
events:n,steps:n.slice(0,v6).map(({value:o})=>o)}}function sx(e){let{value:t}=ns;t&&(ns.value={...t,steps:x6(t.steps,e)})}
function x6(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function ax(){let{value:e}=ns;if(!e)return;ns.value=null;
let t=me.value.dataset===e.dataset?Ae(me.value):{dataset:e.dataset};ce({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:lr(n)})),window:"7d"}}}),di(Xe.value)}function Tf(){ns.value=null}var Et=pe(null),mr=pe(!1),Zl=null,ux={accepted:0,rejected:0,known:0},Vc="loading",cx=Et,px=mr;async function wa(e){if(mr.
value=!0,Et.value?.phase==="sending"||Et.value?.phase==="found"||e.length===0)return;Zl?.abort();let t=Zl=new AbortController;
Et.value={phase:"reading",files:e};try{let[n]=await Promise.all([G0(e[0],t.signal),xt.value.value?null:Lt()]);if(t.signal.
aborted)return;let{time:o,actors:i,event:s}=n.names;Et.value={phase:"choosing",files:e,preview:n,choice:{dataset:K0(e[0].
name),time:o,actors:i,event:s},error:null}}catch(n){t.signal.aborted||(Et.value={phase:"unreadable",files:e,error:ie(n)})}}
function Wc(e){wa([new File([e],"pasted.txt")])}function Yl(e){Et.value?.phase==="choosing"&&(Et.value={...Et.value,choice:{
...Et.value.choice,...e},error:null})}function fi(){mr.value=!1;let e=Et.value?.phase;e==="sending"||e==="found"||(Zl?.abort(),
Et.value=null)}function w6(){mr.value=!0}async function mx(){let e=Et.value;e?.phase!=="sending"&&e?.phase!=="found"||(await Fc(
e.job).catch(()=>{}),Zl?.abort())}async function dx(){let e=Et.value;if(e?.phase!=="choosing")return;let t=Zl=new AbortController,
{files:n,choice:o}=e,i=ux;try{for(let[s,a]of n.entries())i=await k6(n,s,a,o,i,t.signal);await fx(o.dataset,i)}catch(s){i.
accepted>0&&Lt(),Et.value={...e,error:ie(s)},mr.value||_e(`Loading into ${o.dataset} failed: ${ie(s).message}`,{label:"S\
how",act:w6})}finally{xa(Vc,null),xo()}}async function k6(e,t,n,o,i,s){let a=R0(),l={phase:"sending",files:e,at:t,dataset:o.
dataset,job:a,sum:i};Et.value={...l,sent:0},xa(Vc,{job:a,dataset:o.dataset});let u=setTimeout(()=>{xo()},200);try{let c=await Z0(
J0(o.dataset,o,n.name,a),n,p=>{Et.value={...l,sent:p},p===1&&xo()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.
rejected+c.rejected_count}}catch(c){if(e.length>1&&ie(c).code==="already_loaded")return{...i,known:i.known+1};throw c}finally{
clearTimeout(u)}}async function fx(e,t){await Lt(),vo(e),Et.value=null;let n=Mf(e,t);if(!mr.value){_e(n,{label:"Show",act:()=>lx(
e,t)});return}mr.value=!1,lx(e,t)}function lx(e,t){et(Ac(e,"explore")),ix(e,t)}function Mf(e,{accepted:t,rejected:n,known:o}){
let i=[`${L(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${L(n)} ${n===1?"line was":"lines were"} \
not taken`),o>0&&i.push(`${L(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}var C6=500;async function hx(){
let e=Nc(Vc);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await A0(
t).catch(()=>{});if(o?.state==="running")Et.value||(Et.value={phase:"found",dataset:n,job:t},mr.value=!0);else if(o!==void 0){
Et.value=null,xa(Vc,null),o?.state==="done"&&mr.value?await fx(n,{...ux,accepted:o.rows}):mr.value=!1;return}await new Promise(
i=>{setTimeout(i,C6)})}}var yx="aa",bx="ta";function vx(){let[e,t]=M(!1);return U(()=>{let n=0,l=[["dragenter",u=>{Pf(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{Pf(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{Pf(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
wa(c))}],["paste",_6]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:yx,"aria-hidden":"true",children:r("div",{class:bx,children:[r(ue,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function Pf(e){return e.dataTransfer?.types.includes("File\
s")??!1}function _6(e){if(jl(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void wa(t);let n=e.clipboardData?.getData("text/pla\
in")??"";j0(n)&&Ic(n).then(o=>{o||Wc(n)})}var xx="Ee",wx="oa",kx="na",Cx="Ie",Sx="pa",_x="da";function Mt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=W(null),a=Qt();return ht(()=>{Nr();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:be(xx,i&&wx),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:kx,children:[r("h2",{id:a,tabIndex:-1,
class:Cx,children:e}),r(D,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:Sx,children:n}),
o&&r("div",{class:_x,children:o})]})}function Io({children:e,kind:t="outlined"}){let n=W(null);return r(R,{children:[r(D,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&wa(i)}})]})}var rs="la",is="xa",$n="s",Uc="sa",Tx="ca";function hn(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:p=!1}=e,
[m,d]=M(n),f=W(null),g=Qt();U(()=>d(n),[n]);let b=v=>{v!==n&&o(v)},x=v=>{v.key==="Enter"&&b(m),!(v.key!=="Escape"||m===n)&&
(v.preventDefault(),d(n))},C=v=>{o(v),f.current?.focus()};return r("div",{class:rs,children:[r("label",{for:g,class:l?"s\
poken":is,children:t}),r("input",{ref:f,id:g,class:be($n,u&&Uc),value:m,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${g}-problem`:s?`${g}-note`:void 0,"data-autofocus":p?"":void 0,onInput:v=>{
d(v.currentTarget.value),i?.(v.currentTarget.value)},onKeyDown:x,onBlur:()=>b(m)}),!c&&s&&r("div",{id:`${g}-note`,class:Tx,
children:s}),c&&r(ve,{id:`${g}-problem`,error:c,onHint:C})]})}var Px="ga",$x="q";function wt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:Px,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:$x,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ue,{name:a.icon,size:14}),
a.label]},a.value))})}var Dx="ha",Ex="F",Ax="fa",Ox="ua",Rx="ma",Lx="va";var Kc=28;function $f(e,t){return`${e}-${t}`}function Nx({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=W(null),c=xc(u,Kc,n.length);return ht(()=>{let p=u.current;if(!p||o<0)return;let m=o*Kc;m<p.scrollTop?p.scrollTop=
m:m+Kc+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+Kc+8-p.clientHeight)},[o,n]),r(R,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:Dx,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,m)=>{let d=c.first+m;return r("div",{id:$f(e,d),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":d+1,"data-active":d===o,class:Ex,onPointerMove:()=>{d!==o&&i(d)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&r("span",{class:Lx,children:p.selected&&r(ue,{name:"check"})}),r("s\
pan",{class:Ax,children:p.label}),p.note!==void 0&&r("span",{class:Ox,children:p.note})]},d)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:Rx,children:l})]})}function hi(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=W(null),a=Qt(),[l,u]=M(e.autofocus??!1),[c,p]=M(i?0:-1),
[m,d]=M(!1);ht(()=>{d(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),g=l||(e.inline??!1),b=()=>u(
!1),x=(_,k)=>{k||b(),e.onPick(_,k)},C=_=>{let k=g?t[f]:void 0;if(_.key==="ArrowDown"||_.key==="ArrowUp"){_.preventDefault(),
u(!0);let O=_.key==="ArrowDown"?1:-1;p(f<0&&O<0?t.length-1:(f+O+t.length)%Math.max(1,t.length))}else _.key==="Enter"?(_.
preventDefault(),k?x(k.value,!1):(b(),e.onTake(n))):_.key===" "&&o&&k&&f>=0?(_.preventDefault(),x(k.value,!0)):_.key==="\
Escape"&&(g||e.onCancel)?(_.preventDefault(),_.stopPropagation(),b(),e.onCancel?.()):_.key==="Backspace"&&n===""&&e.onBackspace?.()},
v=r(Nx,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:_=>x(_,o),several:o,foot:e.foot});return r(R,{children:[
r("input",{ref:s,class:be($n,e.code&&Uc),role:"combobox","aria-label":e.label,"aria-expanded":g,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":g&&f>=0?$f(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:C,onClick:()=>u(!0),onBlur:b,onFocus:()=>{
e.autofocus&&u(!0)},onInput:_=>{u(!0),p(i?0:-1),e.onText(_.currentTarget.value)}}),e.inline&&v,!e.inline&&l&&m&&(t.length>
0||e.foot)&&r(nn,{anchor:s.current,onClose:b,focus:!1,children:v})]})}var Fx="ba",zx="wa";function Ho({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=W(null),[l,u]=M(!1),[c,p]=M(""),m=J(()=>D6(t,c),
[t,c]),d=()=>{u(!1),p("")},f=g=>{d(),o(g)};return r(R,{children:[r(D,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?d():u(!0),children:r("span",{class:Fx,children:r($,{value:n,most:32})})}),l&&r(nn,{anchor:a.current,onClose:d,
role:"dialog",label:e,children:r("div",{class:zx,children:r(hi,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(g=>({value:g,label:r($,{value:g}),selected:g===n})),onPick:f,onTake:g=>{i&&
g!==""&&f(g)},onCancel:d})})})]})}function D6(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var Ix="ya",Hx="ka",qx="za",Vx="ja";function Gc({share:e}){return r("span",{class:Ix,children:[r("span",{class:Hx,"aria-hidden":"true",children:r("span",{class:qx,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:Vx,children:I(e)})]})}var Wx="Xa",Ux="Sa",Df="Ba",Kx="Ca";function O6(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function jx({name:e,choice:t}){
let n=O6(e,t);return n===null?null:r("span",{class:Ux,children:n})}function Gx({preview:e,choice:t}){return r(ke,{label:"\
Columns",columns:[{key:"name",head:"Column",width:"minmax(140px, max-content)",cell:({name:o})=>r("span",{class:Wx,children:[
r($,{value:o,most:48,middle:!0}),r(jx,{name:o,choice:t})]})},{key:"type",head:"Type",cell:({type:o,time_like:i})=>r("spa\
n",{class:Df,children:i&&o!=="timestamp"?`${o}, a time`:o})},{key:"filled",head:"Filled",width:"136px",cell:({filled:o})=>r(
Gc,{share:o})},{key:"examples",head:"Examples",width:"minmax(240px, max-content)",cell:({examples:o})=>r(Ef,{values:o})}],
rows:e.columns})}function Ef({values:e}){return e.length===0?r("span",{class:Df,children:"none"}):r("span",{class:Kx,children:e.
slice(0,4).map((t,n)=>r("span",{children:r($,{value:t,most:40,middle:!0})},n))})}function Jx({preview:e,choice:t}){let n=J(
()=>e.columns.map(({name:o,type:i},s)=>({key:`${s} ${o}`,head:r(R,{children:[r($,{value:o,most:32})," ",r(jx,{name:o,choice:t})]}),
number:i==="int64"||i==="float64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);
return r(ke,{label:"First events",columns:n,rows:e.rows})}function Zx({preview:e}){return r(ke,{label:"Lines that cannot\
 be taken",columns:[{key:"line",head:"Line",number:!0,cell:({line:n})=>L(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(
$,{value:n,most:120})},{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var Yx="Ea",Qx="Ia",Xx="Ua",Zc="Ha",ew="La",tw="Ue",nw="Ma",ow="Na",rw="Ra",iw="Aa",sw="Da",aw="Ta",lw="He";var L6=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function uw({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:Yx,children:[r("p",{class:Qx,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:Xx,
children:N6(t,n)})]}),i&&r("div",{class:ew,children:r(ve,{error:i})}),r("div",{class:tw,children:[r(B6,{name:o.dataset}),
n.columns.length>0&&r(F6,{columns:n.columns,choice:o})]}),n.note?r("p",{class:sw,children:[r(ue,{name:"info"}),r("span",
{children:r($,{value:n.note,most:400})})]}):r(z6,{preview:n,choice:o})]})}function N6(e,t){let n=[L6.get(t.format)??t.format,
t.compression].filter(i=>i!=="").join(", "),o=Tn(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${L(
e.length)} files, ${o} together`:`${n}, ${o}`}function B6({name:e}){let t=xt.value.value?.find(o=>o.name===e),n=Hc(e);return r(
"div",{class:nw,children:[r(hn,{label:"Dataset",value:e,onCommit:o=>Yl({dataset:o.trim()}),error:n===null?null:{message:n,
hint:""}}),n===null&&r("span",{class:Zc,children:t?`added to its ${Ge(t.events,"event")}`:"a new one"})]})}function F6({
columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);
return r(R,{children:[r(Af,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Yl({time:i})}),r(Af,{
label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>Yl({actors:[i]})}),r(Af,{label:"Event",hint:"\
what happened",values:n,value:t.event,onChange:i=>Yl({event:i})})]})}function Af({label:e,hint:t,values:n,value:o,onChange:i}){
return r("div",{class:ow,children:[r("span",{class:rw,children:e}),r(Ho,{title:e,label:`${e}: ${o===""?"not chosen":o}`,
kind:"outlined",class:iw,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:Zc,children:t})]})}function z6({preview:e,
choice:t}){let[n,o]=M("columns"),i=e.rejected.length,s=[{value:"columns",label:`${L(e.columns.length)} columns`},{value:"\
rows",label:`First ${Ge(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${L(i)} not taken`}]:[]];return r(R,{
children:[r("div",{class:aw,children:[r(wt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:Zc,children:[
"guessed from the first ",Ge(e.rows_seen,"record")]})]}),r("div",{class:lw,children:[n==="columns"&&r(Gx,{preview:e,choice:t}),
n==="rows"&&r(Jx,{preview:e,choice:t}),n==="rejected"&&r(Zx,{preview:e})]})]})}var cw="_a",pw="qa",mw="Fa",dw="Ga",fw="Ja";function Sa({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:be(cw,n&&pw),children:r("div",{class:be(
mw,!i&&fw,o&&dw),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Of="Ka",hw="Oa",Qc="Pa",gw="Qa";function yw(){let e=cx.value;if(!e||!px.value)return null;switch(e.phase){case"reading":return r(Mt,{wide:!0,title:Rf(e.
files),onClose:fi,children:r(Le,{lines:8})});case"unreadable":return r(q6,{files:e.files,error:e.error});case"choosing":
return r(V6,{at:e});case"sending":case"found":return r(W6,{at:e})}}function Rf(e){return e.length>1?`Load ${Ge(e.length,
"file")}`:"Load a file"}function q6({files:e,error:t}){return r(Mt,{title:Rf(e),onClose:fi,foot:r(R,{children:[r(D,{kind:"\
outlined",onClick:fi,children:"Close"}),r(Io,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Of,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(ve,{error:t}),r("p",{class:Qc,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function V6({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Hc(n.dataset)===null&&!o;return r(Mt,{wide:!0,title:Rf(e.files),
onClose:fi,foot:r(R,{children:[o&&r("span",{class:gw,children:"Say which column is the time."}),r(D,{kind:"outlined",onClick:fi,
children:"Cancel"}),r(D,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{dx()},children:e.files.length>1?`Load all\
 ${e.files.length}`:"Load"})]}),children:r(uw,{at:e})})}function W6({at:e}){let t=Ul.value.find(({id:a})=>a===e.job),n=e.
phase==="sending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(Mt,{title:`Loading into ${e.
dataset}`,onClose:fi,foot:r(R,{children:[r(D,{kind:"danger",onClick:()=>{mx()},children:"Cancel"}),r(D,{kind:"outlined",
onClick:fi,children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Of,children:[r($,{value:s[e.
at]?.name,most:80,middle:!0}),r("span",{class:hw,children:s.length>1?`${e.at+1} of ${s.length}`:Tn(s[e.at]?.size??0)})]}),
r(Sa,{label:o?"Sending":"Loading",done:i}),r("p",{class:Qc,role:"status",children:[o?"Sending":"Reading and sorting",i!==
null&&` ${I(i)}`,!o&&t&&t.rows>0&&`, ${Ge(t.rows,"event")} so far`]}),o&&r("p",{class:Qc,children:"Keep this tab open un\
til all is sent; after that the server goes on by itself."})]})}var vw="Va",xw="y";function ww({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:vw,onKeyDown:a=>{
let l=t.findIndex(m=>m.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,p=t[c];p&&o(p.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:xw,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var K6=["datasets","properties","ingests","rejects","jobs"];function kw(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:K6.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function ss(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var Cw="Wa",Sw="c",_w="Ya",Tw="Za",Mw="et",Pw="it",$w="rt",Dw="at";function eo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=W(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(nn,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:$w,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:Cw,onKeyDown:c=>G6(c,a.current,i),children:o.map((c,p)=>c==="rule"?r("di\
v",{role:"separator",class:Pw},p):r("button",{type:"button",tabIndex:-1,class:be(Sw,c.danger&&_w),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:m=>m.currentTarget.focus(),children:[l?r("span",{class:Dw,children:c.checked&&r(ue,{name:"check"})}):c.
icon&&r(ue,{name:c.icon}),r("span",{class:Tw,children:c.label}),c.keys&&r("span",{class:Mw,children:c.keys})]},p))})]})}
function G6(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function on({items:e,menuLabel:t,head:n,placing:o,...i}){let s=W(
null),[a,l]=M(!1);return r(R,{children:[r(D,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(eo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function eu(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function Ew(e){return(await Se(eu(e,"/runs?li\
mit=1000"))).runs}async function Aw(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return Se(eu(e,`/rejects?${i.toString()}`),{signal:o})}function Ow(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return pn(eu(e,`/rejects?${n.toString()}`))}async function Rw(e,t,n){await Se(eu(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function Lw(e){await Se(eu(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var Nw="Me",Bw="tt",Fw="ot",zw="nt",Iw="pt",tu="dt",Hw="Ne",xn="lt",Lf="Re",qw="xt",Vw="st",Ww="ct",Uw="gt",as="ht";var _a="ut",Kw="mt",jw="vt",Gw="bt",Jw="G",bi="wt";function Zw({dataset:e,onClose:t}){let[n,o]=M(""),[i,s]=M(null),[a,l]=M(!1),u=Qt(),c=n===e.name&&!a,p=()=>{c&&(l(!0),Lw(
e.name).then(()=>{t(),_e(`${e.name} is dropped.`),Lt()},m=>{l(!1),s(ie(m))}))};return r(Mt,{title:"Drop a dataset",onClose:t,
foot:r(R,{children:[r(D,{kind:"outlined",onClick:t,children:"Keep it"}),r(D,{kind:"danger",icon:"trash",disabled:!c,onClick:p,
children:"Drop it for good"})]}),children:r("form",{class:_a,onSubmit:m=>{m.preventDefault(),p()},children:[r("p",{children:[
Ge(e.events,"event")," (",Tn(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:rs,children:[r("label",{class:is,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:$n,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:m=>o(m.currentTarget.value)})]}),i&&r(ve,{error:i})]})})}function Yw({datasets:e}){let[t,n]=M(null),[o,i]=M(null),s=J6((a,l)=>n({dataset:a,anchor:l}));return r(R,{children:[r(ke,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(Y6,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(Zw,{dataset:o,onClose:()=>i(null)})]})}function J6(e){let t=Qn();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Lf,onClick:()=>{Ir(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r("span",{title:L(n),children:H(
n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(Xc,{text:"no events"}):G(n,t)},{key:"to",head:"To",
cell:({to:n,events:o})=>o===0?null:G(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r("span",{title:`${L(
n)} B`,children:Tn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):r(Xc,{text:"non\
e"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(Xc,{text:"none"})},{key:"copies",head:"Copi\
es",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Tn(s)}`).join(`
`),children:[n?.length??1,", ",Ge(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(Z6,{dataset:n})},{
key:"more",head:"",width:"52px",cell:n=>r(D,{small:!0,icon:"more",label:`What to do with ${n.name}`,kind:"quiet",onClick:o=>e(
n,o.currentTarget)})}]}function Xc({text:e}){return r("span",{class:xn,children:e})}function Z6({dataset:e}){return e.rejects===
0?r(Xc,{text:"0"}):r("button",{type:"button",tabIndex:-1,class:Lf,onClick:()=>et(ss("rejects",e.name)),children:H(e.rejects)})}
function Y6({dataset:e,anchor:t,onClose:n,onDrop:o}){let i=W(t),s=l=>()=>et(ss(l,e.name)),a=()=>{O0(e.name).then(()=>_e(
`${e.name} is being compacted.`,{label:"Show",act:()=>et(ss("jobs",""))}),l=>_e(`Compacting failed: ${ie(l).message}`))};
return r(eo,{anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"e\
xplore",act:()=>{Ir(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s(
"ingests")},{label:"Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop \
the dataset",icon:"trash",danger:!0,act:o}]})}function Qw({dataset:e}){let[{value:t,error:n},o]=M({value:null,error:null}),i=()=>{Ew(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:ie(a)}))},s=Hr.value.length;return U(i,[e,s]),n?r(Ze,{icon:"warning",title:"The ingests cannot be\
 listed",actions:r(D,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Ze,{icon:"u\
pload",title:"No files came into this dataset",actions:r(Io,{children:"Load a file"}),children:"Events that programs pus\
h without the name of a file are not listed here."}):r("div",{class:bi,children:r(ke,{label:"Ingests",columns:Q6(),rows:t})}):
r(Le,{})}function Q6(){let e=Qn();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>G(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:xn,children:[L(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:xn,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>L(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:L(t),children:H(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:xn,children:"0"}):r("span",{class:as,title:I(n/Math.max(1,t+n)),children:H(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${L(t)} B`,children:Tn(t)})}]}function Ta(e){return e==="ingest"?"Loading":"Compacting"}function Xw(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var X6=3e3;function e1(){let e=Hr.value.length;return U(()=>{xo();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&xo()},X6);return()=>clearInterval(t)},[]),U(()=>{Lt()},[e]),E0.value?Ul.value.length===0?r(Ze,{icon:"clock",title:"\
Nothing is under way",actions:r(Io,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:bi,children:r(ke,{label:"Jobs",columns:eN(),rows:Ul.value})}):r(Le,{})}
function eN(){let e=Qn();return[{key:"kind",head:"Job",cell:({kind:t})=>Ta(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
tN,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>H(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Tn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>G(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>we((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(nN,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:as,children:r($,{value:t,
most:160})}):null}]}function tN({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?as:xn,children:Xw(
e.state)}):r("span",{class:Kw,children:[r(Sa,{small:!0,label:`${Ta(e.kind)} ${e.dataset}`,done:e.done}),I(e.done)]})}function nN({
job:e}){let t=()=>{Fc(e.id).catch(n=>_e(ie(n).message))};return e.state==="running"?r(D,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(D,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function n1(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*oN(t1(l,n.key),t1(u,n.key))};return i.sort(a)}function t1(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function oN(e,t){return e<t?-1:e>t?1:0}function ep(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function tp(e,t,n){
try{return await Rw(e,t,n),await vo(e),null}catch(o){let i=ie(o);return _e(`The note on ${t} was not saved: ${i.message}`),
i}}function o1({dataset:e,column:t,onClose:n}){let[o,i]=M(t.description??""),[s,a]=M(t.unit??""),[l,u]=M(null),c=Qt(),p=t.type===
"int64"||t.type==="float64",m=async()=>{let d=await tp(e,t.name,ep(t,{description:o.trim(),unit:s.trim()}));d?u(d):n()};
return r(Mt,{title:`Describe ${Z(t.name).text}`,onClose:n,foot:r(R,{children:[r(D,{kind:"outlined",onClick:n,children:"C\
ancel"}),r(D,{kind:"primary",onClick:()=>{m()},children:"Save"})]}),children:r("form",{class:_a,onSubmit:d=>{d.preventDefault(),
m()},children:[r("div",{class:rs,children:[r("label",{class:is,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:$n,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:d=>i(d.
currentTarget.value)})]}),p&&r("div",{class:rs,children:[r("label",{class:is,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:$n,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:d=>a(d.currentTarget.value)})]}),
l&&r(ve,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function np({label:e,value:t,onInput:n}){return r("input",{class:$n,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function r1({dataset:e}){let{value:t,error:n}=Re(e).value;return U(()=>{Re(e).value.value&&vo(e)},[e]),t?r(rN,{dataset:t}):
n?r(Ze,{icon:"warning",title:"The properties cannot be shown",actions:r(D,{kind:"outlined",onClick:()=>{vo(e)},children:"\
Try again"}),children:n.message}):r(Le,{})}function rN({dataset:e}){let[t,n]=M(""),[o,i]=M(null),[s,a]=M(null),l=e.columns??
[],u=J(()=>n1(l,t,o),[l,t,o]),c=J(()=>iN(e,a),[e]),p=l.filter(m=>m.hidden).length;return r(R,{children:[r("div",{class:tu,
children:[r("div",{class:Hw,children:r(np,{label:"Find a property",value:t,onInput:n})}),r("span",{class:xn,role:"status",
children:[t===""?Ge(l.length,"property","properties"):`${L(u.length)} of ${Ge(l.length,"property","properties")}`,p>0&&`\
, ${L(p)} hidden`]})]}),u.length===0?r(Ze,{icon:"search",title:"No property has this text",actions:r(D,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:bi,children:r(ke,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(o1,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function iN(e,t){let n=Qn(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?Uw:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${Ww} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:Vw,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:xn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(Gc,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:L(s),children:H(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(sN,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?G(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:qw,children:[r(D,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(D,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
tp(e.name,s.name,ep(s,{hidden:!s.hidden}))}})]})}]}function sN({column:e,zone:t}){if(e.examples?.length)return r(Ef,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?H(s):e.type==="timestamp"?
G(String(s),t):String(s);return r("span",{class:xn,children:[i(n)," to ",i(o)]})}function Ye(e,t){aN(e).then(n=>_e(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function aN(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var lN=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function i1(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
lN,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??uN(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function uN(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var a1="Ae",l1="yt";function p1({dataset:e}){let[t,n]=M(""),[o,i]=M(null),s=c1(e,t),a=c1(e,""),l=xt.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Ze,{icon:"warning",title:"The lines cannot be listed",actions:r(D,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Le,{});if(a.rows.length===0)return r(Ze,{icon:"che\
ck",title:"Every line was taken",actions:r(D,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=i1(a.rows);
return r(R,{children:[r("div",{class:tu,children:[r("div",{class:Gw,role:"group","aria-label":"Reasons",children:[r(u1,{
text:r(R,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(u1,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:a1,
href:Ow(e,t),download:`${e}-rejects.ndjson`,children:[r(ue,{name:"download"}),"Download"]})]}),r("div",{class:bi,children:s.
rows?r(ke,{label:"Lines that were not taken",columns:pN(),rows:s.rows,onCell:c=>i(c)}):r(Le,{})}),s.rows&&s.more&&r("div",
{class:tu,children:[r(D,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:xn,children:[L(s.rows.length),
" are shown"]})]}),o&&r(mN,{reject:o,onClose:()=>i(null)})]})}function u1({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:Jw,"aria-pressed":o,onClick:i,children:[e,r("span",{class:xn,children:[H(t),n&&"+"]})]})}
function c1(e,t){let[n,o]=M({rows:null,cursor:void 0,error:null}),[i,s]=M(0),a=W(null),l=(u,c)=>{a.current?.abort();let p=a.
current=new AbortController;Aw(e,t,c,p.signal).then(m=>o({rows:[...u,...m.rejects],cursor:m.cursor,error:null}),m=>{p.signal.
aborted||o({rows:null,cursor:void 0,error:ie(m)})})};return U(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function pN(){let e=Qn();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:m1(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>L(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>L(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:jw,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>G(t,e,"second")}]}function m1({source:e,key:t}){return t!==""?t:e}function mN({reject:e,onClose:t}){return r(
Mt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(D,{kind:"outlined",icon:"copy",onClick:()=>Ye(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:_a,children:[r("p",{class:as,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:xn,children:[r($,{value:m1(e),most:200,middle:!0}),", line ",L(e.line),", byte ",L(e.offset),"; ",Ge(e.text.
length,"character")]}),r("pre",{class:l1,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var op={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function d1({rest:e}){
let{tab:t,dataset:n}=kw(e),o=xt.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(tn.value)?tn.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";U(()=>{Lt()},[]),U(()=>{document.title=`${op[t]} · Data · Sluice`},[t]);let a=Hr.value.length;return r(
"main",{class:Nw,"data-tab":t,children:[r("header",{class:Bw,children:[r("h1",{children:"Data"}),s&&i!==""&&r(Ho,{title:"\
Dataset",icon:"data",kind:"outlined",class:zw,values:o,value:i,onChange:l=>et(ss(t,l))}),r("span",{class:Fw}),r(Io,{kind:"\
primary",children:"Load a file"})]}),r(ww,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>et(ss(l,n)),
tabs:Object.keys(op).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:op[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":op[t],class:Iw,children:r(dN,{tab:t,dataset:i})})]})}function dN({tab:e,dataset:t}){let{value:n,error:o}=xt.
value;if(e==="jobs")return r(e1,{});if(!n)return o?r(Ze,{icon:"warning",title:"The datasets cannot be listed",actions:r(
D,{kind:"outlined",onClick:()=>{Lt()},children:"Try again"}),children:o.message}):r(Le,{});if(n.length===0)return r(Ze,{
icon:"data",title:"There are no datasets yet",actions:r(Io,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(Yw,{datasets:n});case"properties":return r(r1,{dataset:t},t);case"\
ingests":return r(Qw,{dataset:t},t);case"rejects":return r(p1,{dataset:t},t)}}var f1={name:"data",label:"Data",icon:"data",letter:"d",Page:d1};var fN=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function rp(e){let t=fN.exec(e)?.[1];if(t===void 0)return null;let n=h1(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Nf({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function h1(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function hN(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function g1(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&hN(t[1])?h1(t[1])[0].trim():"";return n===""?null:n}var gN=40,yN=40;function ip(e){if(e.samples)return"raw";let t=he(e.aggregate?.by);return t.some(o=>rp(o)!==null)?t.some(
vi)?"heat":"distribution":t.some(vi)?"line":"table"}function vi(e){return/^\s*time\s*\(/i.test(e)}function qo(e){for(let t of he(
e.aggregate?.by)){let n=rp(t);if(n)return n}return null}function nu(e,t,n,o){if(t==="raw")return e.samples?e:{...Ae(e),samples:{}};
let i=e.aggregate??n??Xi("explore",null,{events:[]}).aggregate,s={...Ae(e),aggregate:i},a=he(i.by).filter(u=>!Tc(u)),l=he(
i.by).find(vi)??"time('auto')";switch(t){case"distribution":return y1(s,u=>[u,...a.slice(0,1)],gN,o);case"heat":return y1(
s,u=>[l,u],yN,o);case"line":return Bf(s,[l,...a],n);case"bar":return Bf(s,a.length>0?a:[l],n);default:return Bf(s,a,n)}}
function bN(e){for(let t of he(e.aggregate?.measures)){let n=g1(t);if(n!==null)return n}return null}function y1(e,t,n,o){
let i=qo(e)??vN(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Nf(i))]}}}function vN(e,t,n){let o=bN(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function Bf(e,t,n){let o=e.aggregate,i=qo(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(he(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function sp(e,t){
let n=qo(e);if(!e.aggregate||!n)return e;let o=he(e.aggregate.by).map(i=>rp(i)?Nf({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var xN=100;function Ma(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Dt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:Ce(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>xN}})}var wN=/^[=+\-@\t\r]/;function kN(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=wN.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function b1(e,t){
return[e,...t].map(n=>`${n.map(kN).join(",")}\r
`).join("")}function ou(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var CN=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],x1=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function ls(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${us(o??"")} ${us(i??
"now")}`;return n(e)===n(t)}function us(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function ap(e,t){if(ls(e,{}))return"\
All data";let n=CN.find(([,u])=>ls(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(us(o)):null,a=s?x1.get(s[2]):void 0;if(s&&a&&ls(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&ls(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?SN(l[0],Ff(l[1])):`${v1(o,t,"the first even\
t")} – ${v1(i,t,"now")}`}function SN(e,t){let n=G(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${G(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function Ff(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function v1(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?G(e,t,G(e,t,"clock")==="00:00"?"day":"\
minute"):G(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function w1(e){let{from:t,to:n}=e;
if(ls(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===Ff(n)?t:`${t} - ${Ff(n)}`;let o=us(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return us(t)===o?o:`${t} - ${o}`}function k1(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":G(n,t)} – ${o===void 0?"now":_N(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${G(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[we(i*3600)]:[],...l].join("\
 · ")}function _N(e,t,n){let o=e!==void 0&&G(e,n,"day")===G(t,n,"day");return G(t,n,o?"clock":"minute")}function C1({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(us(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:us(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function lp(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),x1.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var ru=2,wo=16,cs=20,TN=24;async function S1(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(g=>({canvas:g,box:g.getBoundingClientRect()})),a=Math.min(...s.map(({box:g})=>g.
top)),l=Math.max(...s.map(({box:g})=>g.bottom))-a,u=MN(e),c=Math.max(1,Math.floor((i.width-2*wo)/200)),p=Math.ceil(u.length/
c)*cs+2*cs,m=globalThis.document.createElement("canvas");m.width=i.width*ru,m.height=(wo+2*cs+l+p+wo)*ru;let d=m.getContext(
"2d");if(!d)return null;d.scale(ru,ru),d.fillStyle=Je("--surface"),d.fillRect(0,0,i.width,m.height/ru);let f=wo+2*cs;up(
d,PN(t),wo,wo+12,`600 13px ${Je("--font")}`,Je("--text"),i.width-2*wo),up(d,`${re(t.dataset)}, ${ap(t,n)}, ${n}`,wo,wo+12+
cs,`12px ${Je("--font")}`,Je("--muted"),i.width-2*wo);for(let{canvas:g,box:b}of s)d.drawImage(g,b.left-i.left,f+b.top-a,
b.width,b.height);return u.forEach(({text:g,color:b},x)=>{let[C,v]=[wo+x%c*200,f+l+cs+Math.floor(x/c)*cs];d.fillStyle=b,
d.fillRect(C,v-8,12,8),up(d,g,C+20,v,`12px ${Je("--font")}`,Je("--text"),168)}),up(d,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,wo,f+l+p-4,`12px ${Je("--font")}`,Je("--muted"),i.width),new Promise(g=>{m.toBlob(g,"\
image/png")})}function up(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Ll(t,u);e.fillText(l,n,o)}function MN(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,TN)}function PN(e){let t=he(e.aggregate?.measures).join(", ")||"count()",n=he(e.aggregate?.by);
return re(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}function _1(){return[{label:"Copy link",icon:"share",act:()=>{Vl(Xe.value).then(e=>Ye(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>Ye(JSON.stringify(Xe.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>Ye(If(Xe.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Ye(Hf(Xe.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>Ye(qf(Xe.value.document),"The code")}]}function zf(e){
return`'${e.replaceAll("'","'\\''")}'`}function If(e){return`sluice query ${zf(JSON.stringify(e))}`}function Hf(e){return`\
curl -H 'Content-Type: application/json' ${zf(pn("v1/query"))} \\
  -d ${zf(JSON.stringify(e))}`}function qf(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var T1="kt";function P1({document:e,answer:t,zone:n}){let o=W(null),i=a=>{a.catch(l=>_e(re(ie(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:T1,children:r(on,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(EN(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i($1(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(ON(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(M1(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>ou(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(M1(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Ye(Hf(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Ye(If(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Ye(qf(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Vl(Xe.
value).then(a=>Ye(a,"The link"))}}],children:"Export"})})}async function EN(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await S1(i,t,n);s?ou(s,`${o}.png`):_e("This chart is a table; take it along as CSV.")}async function $1(e,t){
let n=[...e.rows,...e.other?[AN(e.other,"(other)")]:[]];ou(new Blob([b1(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function AN(e,t){return e.map((n,o)=>o===0?t:n)}async function ON(e,t){await $1(await Se("v1/q\
uery",{body:ye(ye(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function M1(e,t,n){let o=await oa(`v1/query?\
format=${t}`,{body:e});ou(await o.blob(),n)}function kt(e,t){let n=he(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>Fo(e.columns[a]))}}function D1(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function iu(e,t,n,o=null){let{times:i,starts:s,places:a}=RN(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((p,m)=>{let d=A1(p[t.time]);if(d===null)return;let f=t.keys.map(_=>p[_]),
g=JSON.stringify(f),b=l.get(g);b||l.set(g,b={keys:f,values:u(),low:u(),high:u(),estimated:!1});let x=p[n],C=a.get(d);b.values[C]=
typeof x=="number"?x:null;let v=o?.[m]?.[n];v&&(b.estimated=!0,[b.low[C],b.high[C]]=v)});let c=[...l.values()].map(({keys:p,
values:m,low:d,high:f,estimated:g})=>({keys:p,values:m,low:g?d:null,high:g?f:null,total:m.reduce((b,x)=>b+(x??0),0)}));return{
times:i,starts:s,series:c.sort((p,m)=>m.total-p.total)}}function RN(e,t){let n=new Map;for(let i of e.rows){let s=A1(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function E1(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function xi(e){return/^\s*(count|sum)\s*\(/i.test(e)}function A1(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function ko(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var O1="zt",R1="jt",L1="De",N1="Xt",B1="St";function Nn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=J(()=>BN(e,t,n,a),
[e,t,n,a]),c=J(()=>e.rows.map(d=>({cells:d,kind:"group"})),[e]),p=J(()=>NN(e),[e]),m=s&&((d,f,g)=>s(d.cells,f.key,g));return r(
ke,{label:l,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...m?{onCell:m,onMenu:m}:{}})}function NN(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function Vf(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function BN(e,t,n,o){let i=kt(e,t),s=i.time<0?0:ko([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=Vf(e,i);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:r($,{value:u.
name,most:48}),number:Fo(u)&&!a.has(c),cell:m=>m.kind!=="group"&&a.has(c)?c===0?r($,{shown:IN(m.kind)}):null:c===i.time?
vn(String(m.cells[c]),s,n):r(HN,{value:m.cells[c],column:u,zone:n})};return i.measures.includes(c)?[p,...o&&xi(u.name)&&
i.keys.length>0?[FN(e,c)]:[],...l?[zN(e,i,l,c)]:[]]:[p]})}function FN(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:O1,children:[a!=="total"&&r(
"span",{class:R1,children:r("span",{class:L1,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:N1,children:I(l)})]})}}}function zN(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:B1,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${tt(u,Dt(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?I(0):"new":mn(l/u-1)})}}}function IN(e){return e==="other"?bn:{text:Mn.total,kind:"\
other"}}function HN({value:e,column:t,zone:n}){let o=Yn(e,t,n);return typeof e=="number"?r("span",{title:tt(e,Dt(t.name),
!0),children:o.text}):r($,{shown:o,most:64,middle:!0})}function cp(e,t){let n=[...new Set(e)].sort((m,d)=>m-d),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?qN(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(m,d)=>s+d*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(m=>VN(i,m));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function qN(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function VN(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function au({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Wf(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(g=>u[g]),p=JSON.stringify(c),m=s.get(p);m||s.set(p,m={keys:c,counts:new Array(
a).fill(0),nulls:0});let d=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")m.nulls+=d;else{let g=t.zero&&f<=0?
0:au(t,f*(1+Math.sign(f)*1e-12));g>=0&&g<a&&(m.counts[g]+=d)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function lu(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function F1(e,t,n){let o=lu(t),i=au(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(wi(e,n)-i)}function WN({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function wi(e,t){let n=e.edges.length-1,o=au(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function z1(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return WN(e,o,Math.max(0,Math.min(1,t-o)))}function pp(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?KN(n,o,t):[];return i.length>1?i:UN(n,o,t)}function UN(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function KN(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var I1="Bt";var JN=2;function mp({height:e,draw:t,onWidth:n}){let o=W(null),[i,s]=M(0),a=Sc.value;return ht(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),ht(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(JN,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:I1,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function Pa(e,t,n){e.font=`12px ${Je("--font")}`,e.fillStyle=Je("--muted"),e.textAlign=t,e.textBaseline=
n}function H1(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function dp(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var V1="Ct",W1="Et",U1="J",K1="It",fp="Ut",j1="Ht",G1="Lt",J1="Te",Uf="Mt",Z1="Nt",Y1="Rt",Q1="At",Kf="_e";var ps=56,ek=16,X1=12,ZN=24;function tk(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,m]=M(0),d=W(null),f=n.length,g=Math.max(1,p-ps-ek),b=(k,O)=>(k-O.getBoundingClientRect().left-ps)/g*f,x=(k,O)=>Math.max(
0,Math.min(f-1,Math.floor(b(k,O)))),C=ic((k,O,T)=>{YN(k,O,T,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:V1,onPointerMove:k=>{let O=x(k.clientX,k.currentTarget);e.onCursor(O),d.current&&
e.onSelect&&Math.abs(k.clientX-d.current.x)>3&&e.onSelect({from:Math.min(d.current.from,O),to:Math.max(d.current.from,O)+
1})},onPointerUp:k=>{let O=d.current;d.current=null,O&&Math.abs(k.clientX-O.x)<=3&&e.onBin?.(O.from,new DOMRect(k.clientX,
k.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:k=>{k.button===0&&(k.currentTarget.setPointerCapture(
k.pointerId),d.current={from:x(k.clientX,k.currentTarget),x:k.clientX})},children:r(mp,{height:s,draw:C,onWidth:m})})}function YN(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((_,k)=>_+k,0),p=a==="count"?s:a==="cdf"?lu(s):s.map(_=>c===
0?0:_/c),m=H1(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),d=m.at(-1)||1,f={left:ps,top:X1,width:t-ps-ek,
height:n-X1-ZN},g=_=>f.left+_/Math.max(1,s.length)*f.width,b=_=>f.top+f.height-_/d*f.height;e.clearRect(0,0,t,n),QN(e,f,
m,b,a);let x=Je("--selection"),C=Je(o.color);u&&(e.globalAlpha=.12,e.fillStyle=x,e.fillRect(g(u.from),f.top,g(u.to)-g(u.
from),f.height),e.globalAlpha=1);let v=f.width/s.length>5?1:0;s.forEach((_,k)=>{let O=p[k],T=u!==null&&k>=u.from&&k<u.to;
e.fillStyle=T?x:C,e.globalAlpha=l===null||l===k?1:.75;let A=O>0?Math.max(1,b(0)-b(O)):0;e.fillRect(g(k),b(0)-A,Math.max(
1,g(k+1)-g(k)-v),A)}),e.globalAlpha=1,XN(e,f,i,g,o.unit)}function QN(e,t,n,o,i){e.strokeStyle=Je("--line"),e.lineWidth=1,
Pa(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?H(s):I(s),t.left-8,a)}}function XN(e,t,n,o,i){Pa(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of pp(n,Math.max(2,Math.floor(t.width/80))))
a(tt(l,i),o(wi(n,l)))}var hp=12;function ok(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,onBin:c}=e,p=J(
()=>e8(t,n,i),[t,n,i.count,i.scale]),{edges:m,histograms:d,all:f,property:g}=p,[b,x]=M(null),C=Dt(i.value),v=f.counts.length,
_=g===""?f:d[b?.group??0]??f,k=A=>{let N={ArrowRight:(b?.bin??-1)+1,ArrowLeft:(b?.bin??v)-1,Home:0,End:v-1}[A.key];if(N!==
void 0&&v>0){let q=Math.max(0,Math.min(N,v-1));return A.shiftKey&&u(t8(l,b?.bin??q,q),m),x({bin:q,group:b?.group??0,left:q>
v/2}),!0}if(A.key!=="Enter"&&A.key!=="."||!b)return!1;let z=A.target.getBoundingClientRect();return c(b.bin,m,g===""?[]:
_.keys,new DOMRect(z.left+ps+(b.bin+.5)/v*(z.width-ps-16),z.top+80,0,0)),!0},O=Math.max(0,...d.slice(0,hp).map(({counts:A,
total:N})=>Math.max(0,...A)/(s==="count"?1:N||1))),T=(A,N)=>r(tk,{edges:m,counts:A.counts,mode:s,unit:C,height:g===""?320:
132,color:g===""?"--series-1":en(dn(g,A.keys)),largest:g===""||s==="cdf"?0:O,cursor:b?.bin??null,selection:l,onCursor:z=>x(
z===null?null:{bin:z,group:N,left:z>v/2}),onSelect:z=>u(z,m),onBin:(z,q)=>c(z,m,g===""?[]:A.keys,q)});return r(ze,{title:r(
R,{children:["Distribution of ",r($,{value:i.value,most:64}),g!==""&&r(R,{children:[" by ",r($,{value:g,most:48})]})]}),
summary:i8(i,f,a,C,g,d.length),onKey:k,announced:b?ik(m,_,b.bin,C).join(", "):"",table:r(Nn,{answer:t,document:n,zone:o}),
...e.actions===void 0?{}:{actions:e.actions},children:[g===""?r(R,{children:[T(f,0),r(o8,{edges:m,counts:f.counts,percentiles:a,
unit:C,onMove:e.onPercentile})]}):r(n8,{histograms:d,render:T}),f.nulls>0&&r("p",{class:Uf,children:[L(f.nulls)," withou\
t a value (",I(f.nulls/(f.nulls+f.total)),") are not drawn."]}),b&&r(r8,{edges:m,histogram:_,bin:b.bin,unit:C,start:b.left,
name:g===""?null:_.keys})]})}function e8(e,t,n){let o=kt(e,t),i=o.keys.find(m=>e.columns[m].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(m=>m!==i),a=e.rows.map(m=>m[i]).filter(m=>typeof m=="number"),l=cp(a,n),u=o.measures[0]??e.columns.
length-1,[c]=Wf(e,l,i,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:Wf(e,l,i,s,u),all:c??p,property:s.
map(m=>e.columns[m].name).join()}}function t8(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{
from:Math.min(o,n),to:Math.max(o,n)+1}}function n8({histograms:e,render:t}){return r(R,{children:[r("div",{class:j1,children:e.
slice(0,hp).map((n,o)=>r("div",{class:G1,children:[r("div",{class:J1,children:[r("span",{children:r($,{value:n.keys[0],most:40,
middle:!0})}),r("span",{class:fp,children:H(n.total)})]}),t(n,o)]},JSON.stringify(n.keys)))}),e.length>hp&&r("p",{class:Uf,
children:[hp," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function o8({edges:e,counts:t,percentiles:n,
unit:o,onMove:i}){let s=W(null),a=t.length;if(a===0)return null;let l=u=>{let c=s.current.getBoundingClientRect(),p=Math.
max(0,Math.min(a,(u-c.left)/c.width*a));return nk(F1(e,t,z1(e,p)))};return r("div",{ref:s,class:W1,children:n.map(({share:u,
value:c},p)=>{let m=c===null?null:wi(e,c)/a*100;return m===null?null:r(R,{children:[r("span",{class:K1,style:{left:`${m}\
%`,top:"-308px",height:"284px"}},`line ${p}`),r("button",{type:"button",class:U1,role:"slider","aria-label":"Percentile",
"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((u*100).toFixed(1)),"aria-valuetext":`${jf(u)}, ${tt(c,o)}`,
style:{left:`${Math.max(2,Math.min(98,m))}%`},onPointerDown:d=>d.currentTarget.setPointerCapture(d.pointerId),onPointerMove:d=>{
d.currentTarget.hasPointerCapture(d.pointerId)&&i(p,l(d.clientX))},onKeyDown:d=>{let f={ArrowLeft:-1,ArrowRight:1,ArrowDown:-1,
ArrowUp:1}[d.key];f!==void 0&&(d.preventDefault(),d.stopPropagation(),i(p,nk(u+f*(d.shiftKey?.001:.01))))},children:[r("\
span",{class:fp,children:jf(u)}),tt(c,o)]},p)]})})})}function nk(e){return Math.max(.001,Math.min(.999,Math.round(e*1e3)/
1e3))}function jf(e){return`p${Number((e*100).toFixed(2))}`}function rk(e,t,n,o){let i=e.zero&&t===0?"up to":tt(e.edges[t]??
0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${tt(e.edges[n]??0,o)}`}function $a(e,t,n){return rk(e,t.from,t.to,
Dt(n))}function ik(e,t,n,o){let i=t.counts[n]??0,s=lu(t.counts),a=n===0?0:s[n-1]??0;return[rk(e,n,n+1,o),`${L(i)} events`,
`${I(t.total===0?0:i/t.total)} of all`,`${I(a)} below`,`${I(1-(s[n]??1))} above`]}function r8({edges:e,histogram:t,bin:n,
unit:o,start:i,name:s}){let[a,l,u,c,p]=ik(e,t,n,o);return r("div",{class:be(Z1,i&&Y1),"aria-hidden":"true",children:[s&&
r("div",{class:fp,children:s.map(m=>Z(m).text).join(", ")}),r("div",{class:Q1,children:a}),r("div",{class:Kf,children:[r(
"span",{children:l}),r("span",{children:u})]}),r("div",{class:Kf,children:[r("span",{children:c}),r("span",{children:p})]})]})}
function i8(e,t,n,o,i,s){let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${jf(l)} ${tt(u,o)}`).join(", ");
return`Distribution of ${Z(e.value).text}${i===""?"":` by ${Z(i).text}, ${s} groups`}, ${H(t.total)} values in ${t.counts.
length} bins${a===""?"":`, ${a}`}`}function dr(e,t,n,o){return Se("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var ms=pe([]);function Ne(e,t){ms.value=[...ms.value,{from:Xe.value,to:e.document,label:t}].slice(-12),ce(e)}function Gf(e){
ms.value=ms.value.slice(0,e)}function sk(){cn(()=>{let e=Xe.value,t=ms.peek().findIndex(n=>Ln(n.from.document,e.document));
t>=0&&Gf(t)})}var ak="Dt";function lk({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=M(""),a=Re(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=df(e),c=[...a.map(({name:d})=>d),...Object.keys(e.define??{})],p=a.filter(({name:d,type:f})=>d.toLowerCase().includes(
l)&&f!=="timestamp"&&Ce(d)!==u).map(d=>({value:Ce(d.name),label:r($,{value:d.name,most:48}),note:d.distinct===void 0?d.type:
`${H(d.distinct)} values`})),m=d=>{o(),dr(e,t,d).then(f=>{f.by&&Ne({document:f.by,open:[]},`${f.label} by ${d}`)},f=>_e(
re(ie(f).message)))};return r(nn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:ak,children:r(hi,{label:"\
Break down by",text:i,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:m,onCancel:o,onTake:d=>m(c.includes(d)?Ce(
d):d),placeholder:"a property or an expression"})})}function fr(){let[e,t]=M(null);return{openAt:t,menu:e&&r(l8,{at:e,onClose:()=>t(null)})}}function l8({at:e,onClose:t}){let n=J(
()=>dr(e.document,e.mark),[e]),{answer:o,error:i}=Jf(n),[s,a]=M(!1);if(s)return r(lk,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>_e(re(ie(p).message)))},u=e.head??(i?re(i.message):o?r($,{value:o.label,most:160}):
"…");return r(eo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...u8(e,o,i,l,()=>a(!0))]})}function Jf(e){let[t,n]=M({of:null,answer:null,error:null});return U(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:ie(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function u8(e,t,n,o,i){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:c8(t,u),act:o(c)}};return[s("Only this","filter","only",a=>uu(a.only,a.label)),
s("Exclude","minus","exclude",a=>uu(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",Zf),s("Actors","actor","actors",Yf),s("Save as cohort…","save","coho\
rt",a=>Qf(a)),s("Explain","difference","explain",Xf),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Ye(
uk(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Ye(a.predicate,"The condition"))]}function c8(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:re(n)}function uk(e){return e===null?"":Array.isArray(e)?
e.map(t=>uk(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function uu(e,t){e&&Ne({document:e,open:[]},t)}
function Zf({events:e,label:t}){e&&Zn({kind:"events",document:e,label:t})}function Yf({actors:e,cohort:t,label:n}){e&&Zn(
{kind:"actors",request:e,cohort:t,label:n})}function Qf({actors:e,cohort:t,label:n}){Zn({kind:"cohort",request:e,cohort:t,
label:n})}function Xf({explain:e,label:t}){e&&Ne({view:"difference",document:e,as:null,open:[]},`explain ${Z(t).text}`)}var ck="Tt",pk="_t",mk="qt",dk="Ft",fk="Gt";function Da({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=J(()=>dr(e,t),[a]),{
answer:u,error:c}=Jf(l),p=at(u?.count??null),m=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
d=u===null;return r("section",{class:ck,"aria-label":"Selection",children:[r("div",{class:pk,children:[r("span",{class:mk,
children:n}),r("span",{class:dk,role:"status",children:typeof m=="number"?`${L(m)} events${o?`, ${I(m/o)}`:""}`:c?"":"…"})]}),
c&&r(ve,{error:c}),r("div",{class:fk,children:[s,r(D,{small:!0,kind:"outlined",icon:"filter",disabled:d||!u.only,onClick:()=>uu(
u?.only??null,u?.label??""),children:"Only"}),r(D,{small:!0,kind:"outlined",icon:"minus",disabled:d||!u.exclude,onClick:()=>uu(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(D,{small:!0,kind:"primary",icon:"difference",disabled:d||
!u.explain,onClick:()=>u&&Xf(u),children:"Explain"}),r(D,{small:!0,kind:"outlined",icon:"rows",disabled:d||!u.events,onClick:()=>u&&
Zf(u),children:"Events"}),r(D,{small:!0,kind:"outlined",icon:"actor",disabled:d||!u.actors,onClick:()=>u&&Yf(u),children:"\
Actors"}),r(D,{small:!0,kind:"outlined",icon:"save",disabled:d||!u.cohort,onClick:()=>u&&Qf(u),children:"Cohort"}),r(D,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var m8=[10,20,40,60,100,200],d8=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function gp({bins:e,document:t,
onDocument:n}){let i=Ma(Re(t.dataset).value.value).map(({value:s,log:a})=>({label:re(s),checked:s===e.value,act:()=>n(sp(
t,{value:s,scale:a?"log":"linear"}))}));return r(R,{children:[r(on,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:re(e.value)}),r(wt,{label:"Scale",choices:d8,value:e.scale,onChange:s=>n(sp(t,{scale:s}))}),r(on,{
small:!0,kind:"outlined",after:"down",menuLabel:"Bins",items:m8.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(
sp(t,{count:s}))})),children:[e.count," bins"]})]})}function pu(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function eh(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var f8=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function hk({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=M("count"),[l,u]=M(null),{openAt:c,menu:p}=fr(),m=g8(t,n.value);U(()=>u(null),[JSON.
stringify(t)]);let d=h8(e,t),f=(b,x,C)=>({range:pu(n,x,b),...d!==null&&C.length>0?{keys:{[d]:C[0]}}:{}}),g=e.total?.at(-1);
return r(R,{children:[r(ok,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:m.list,onPercentile:m.move,selection:l?.
range??null,onSelect:(b,x)=>u(b&&{range:b,edges:x}),onBin:(b,x,C,v)=>c({document:t,mark:f({from:b,to:b+1},x,C),anchor:v,
value:x.edges[b]}),actions:r(R,{children:[r(gp,{bins:n,document:me.value,onDocument:b=>ce({document:b})}),r(wt,{label:"H\
eight",choices:f8,value:s,onChange:a}),i]})}),l&&r(Da,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${$a(l.edges,
l.range,n.value)}`,total:typeof g=="number"?g:void 0,onClear:()=>u(null)}),p]})}function h8(e,t){let n=kt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function g8(e,t){let[n,o]=M([.5,.95,
.99]),{compare:i,...s}=Ae(e),a=n.map((p,m)=>`quantile(${t}, ${p}) as p_${m}`),{answer:l}=at({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,m)=>({share:p,
value:typeof u?.[m]=="number"?u[m]:null})),move:(p,m)=>o(n.map((d,f)=>f===p?m:d))}}var gk="Jt",yk="Kt",bk="k",vk="Ot",xk="Pt",wk="qe",kk="Qt",Ck="Vt",Sk="Wt";var yp=50;function _k(e){let t=kt(e.answer,e.document);return r("div",{class:gk,children:t.measures.map(n=>r(b8,{...e,shape:t,
measure:n},n))})}function b8({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=M(-1),c=W(null),
p=e.columns[a].name,m=Dt(p),d=s.keys.map(T=>e.columns[T].name).join(),f=xi(p),g=[...e.rows.slice(0,yp),...e.other&&e.rows.
length<=yp?[e.other]:[]],b=T=>typeof T[a]=="number"?T[a]:0,x=Math.max(0,...g.map(b)),C=e.total?b(e.total):0,v=Vf(e,s),_=T=>T===
e.other?Mn.other:s.keys.map(A=>Z(T[A]).text).join(", "),k=T=>`${_(T)}, ${tt(b(T),m)}${f&&C>0?`, ${I(b(T)/C)}`:""}`,O=T=>{
let A={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:g.length-1}[T.key];if(A!==void 0){let z=Math.max(0,Math.min(A,g.length-1));return u(
z),c.current?.children[z]?.scrollIntoView({block:"nearest"}),!0}let N=c.current?.children[l];return T.key!=="Enter"&&T.key!==
"."||!N?!1:(o(g[l],p,N),!0)};return r(ze,{title:Z(p).text,onKey:O,announced:l>=0&&g[l]?k(g[l]):"",actions:i?.(p),summary:`\
Bar chart of ${Z(p).text} by ${Z(d).text}, ${e.rows.length} groups${g[0]?`, ${k(g[0])}`:""}`,table:r(Nn,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:yk,role:"presentation",children:g.map((T,A)=>{let N=T===e.other,z=N?void 0:v?.get(
JSON.stringify(s.keys.map(q=>T[q])))?.[a];return r("li",{class:bk,"data-cursor":A===l,onClick:q=>o(T,p,q.currentTarget.querySelector(
"[data-anchor]")??q.currentTarget),children:[r("span",{class:vk,"data-anchor":"",children:r($,{...N?{shown:{text:Mn.other,
kind:"other"}}:{shown:{text:_(T),kind:s.keys.length===1?Z(T[s.keys[0]]).kind:"value"}},most:40,middle:!0})}),r("span",{class:xk,
children:r("span",{class:wk,"data-other":N,style:{width:`${x>0?Math.max(.2,b(T)/x*100):0}%`,...N?{}:{background:`var(${en(
dn(d,s.keys.map(q=>T[q])))})`}}})}),r("span",{class:kk,children:tt(b(T),m)}),r("span",{class:Ck,children:v?typeof z=="nu\
mber"&&z!==0?mn(b(T)/z-1):"–":f&&C>0?I(b(T)/C):""})]},A)})}),e.rows.length>yp&&r("p",{class:Sk,children:[yp," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var Tk="Yt",Mk="Zt",Pk="eo",$k="io",Dk="ro";var nh=1e4;function Ek({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=bp(e,t),l=he(n.aggregate?.order)[0];
return r("section",{class:Tk,"aria-label":"Groups",children:[r("div",{class:Mk,children:[r("span",{class:Pk,children:[e.
rows.length===1?"1 row":`${L(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<nh&&r(D,
{small:!0,kind:"outlined",onClick:()=>ne("aggregate.limit",nh),children:`Up to ${L(nh)} groups`}),i("")]}),r(Nn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:x8(l),onCell:s,onSort:u=>ce({document:ye(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function Ak({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=bp(e,t);return r(R,{children:[r(_k,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function bp(e,t){
let{openAt:n,menu:o}=fr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:v8(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function v8(e,t,n,o){let i=kt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function x8(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function Ok(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let g of e.rows){let b=g[t.time];typeof b=="string"&&s.set(b,Date.parse(b)/1e3)}let a=[...s.keys()].
sort((g,b)=>s.get(g)-s.get(b)),l=new Map(a.map((g,b)=>[g,b])),u=cp(e.rows.map(g=>g[o]).filter(g=>typeof g=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),m=0;for(let g of e.rows){let b=l.get(g[t.time]),x=g[o],C=g[i];
if(b===void 0||typeof C!="number")continue;let v=typeof x=="number"?u.zero&&x<=0?0:au(u,x*(1+Math.sign(x)*1e-12)):-1;v>=
0&&v<c?p[b*c+v]+=C:m+=C}let d=a.map((g,b)=>w8(p.subarray(b*c,(b+1)*c))),f=a.map((g,b)=>p.subarray(b*c,(b+1)*c).reduce((x,C)=>x+
C,0));return{starts:a,times:a.map(g=>s.get(g)),edges:u,counts:p,bins:c,largest:Math.max(0,...d),tops:d,sums:f,nulls:m}}function w8(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function Rk(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function vp(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var Nk="ao",Bk="to",Fk="oo",zk="no",oh="po",Ik="do",Hk="lo",qk="xo",Vk="so",Wk="co",Uk="go",Kk="ho",jk="Fe";var ki=64,Yk=16,du=8,Qk=24,rh=9;function Xk(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,m]=M(0),d=W(null),f={width:Math.max(1,p-ki-Yk),height:a-du-Qk},g=_=>{let k=_.currentTarget.getBoundingClientRect(),
O=Math.floor((_.clientX-k.left-ki)/f.width*t.starts.length),T=Math.floor((1-(_.clientY-k.top-du)/f.height)*t.bins);return{
column:Gk(O,t.starts.length),bin:Gk(T,t.bins)}},b=ic((_,k,O)=>k8(_,k,O,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),x=_=>{let k=g(_);e.onCursor(k,k.column>t.starts.length/2),d.current&&Jk(d.current,_)&&e.onBox(vp(d.current.
from,k,t,{shift:_.shiftKey,alt:_.altKey}))},C=_=>{let k=d.current;d.current=null,k&&!Jk(k,_)&&e.onCell(k.from,new DOMRect(
_.clientX,_.clientY,0,0))},v=_=>({left:`${ki+_.left/t.starts.length*f.width}px`,width:`${(_.right-_.left)/t.starts.length*
f.width}px`,top:`${du+(1-_.high/t.bins)*f.height}px`,height:`${(_.high-_.low)/t.bins*f.height}px`});return r("div",{class:Nk,
onPointerMove:x,onPointerUp:C,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:_=>{_.button===0&&(_.currentTarget.setPointerCapture(
_.pointerId),d.current={from:g(_),x:_.clientX,y:_.clientY})},children:[r(mp,{height:a,draw:b,onWidth:m}),u&&t.bins>0&&r(
"div",{class:Bk,style:v({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:Fk,"data-box":"",style:v(
c)})]})}function Gk(e,t){return Math.max(0,Math.min(t-1,e))}function Jk(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function k8(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:ki,top:du,width:t-
ki-Yk,height:n-du-Qk};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
C8(i,a),p.left,p.top,p.width,p.height);let m=g=>p.left+g/i.starts.length*p.width,d=g=>p.top+(1-g/i.bins)*p.height;c>=0&&
dp(e,m(c),p.top,p.left+p.width-m(c),p.height,Je("--muted"));for(let[g,b]of s.entries())T8(e,b,i,m,d,g);Pa(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",p.left-8,d(.5));for(let g of pp(i.edges,Math.max(2,Math.floor(p.height/40)))){
let b=d(wi(i.edges,g));f-b<14||(f=b,e.fillText(tt(g,l),p.left-8,b))}M8(e,p,i,m,u)}function C8(e,t){let n=new ImageData(e.
starts.length,e.bins),o=S8();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=Rk(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],m=((e.bins-1-a)*e.starts.
length+s)*4;n.data[m]=u,n.data[m+1]=c,n.data[m+2]=p,n.data[m+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var Zk=64;function S8(){let e=Array.from({length:rh},
(t,n)=>_8(Je(`--ramp-${n+1}`)));return Array.from({length:Zk},(t,n)=>{let o=n/(Zk-1)*(rh-1),i=Math.min(rh-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function _8(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function T8(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,Je("--surface")],
[2,Je("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[m,d]=[o(p+.5),i(wi(n.edges,c))];u?e.lineTo(m,d):e.moveTo(m,d),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function M8(e,t,n,o,i){Pa(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,m)=>{
let{hour:d,minute:f}=Zi(p*1e3,i);if(u?d!==0||f!==0:m%l!==0)return;let g=G(p*1e3,i,a>=27*86400?"month":a>=86400||d===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),b=e.measureText(g).width/2,x=o(m),C=Math.max(t.left+b-8,Math.min(x,t.left+t.width-
b));C-b<c+16||(e.fillText(g,C,t.top+t.height+8),e.fillRect(Math.round(x),t.top+t.height,1,4),c=C+b)})}function eC({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let m=J(()=>Ok(
e,kt(e,t),n),[e,t,n.count,n.scale]),[d,f]=M(null),[g,b]=M(null),x=Dt(n.value),C=ko(m.times),v=m.times.findIndex(k=>(k+C)*
1e3>a+1e3),_=k=>{let O=d?.cell??{column:0,bin:0},T=P8(k.key,O,m);if(T){let N=g??O;return k.shiftKey&&u(vp(N,T,m,{shift:!1,
alt:!1}),m),b(k.shiftKey?N:null),f({cell:T,left:T.column>m.starts.length/2}),!0}if(k.key==="Escape"&&l)return u(null,m),
!0;if(k.key!=="Enter"&&k.key!=="."||!d)return!1;let A=k.target.getBoundingClientRect();return c(d.cell,m,new DOMRect(A.left+
ki+(O.column+.5)/m.starts.length*(A.width-ki-16),A.top+(1-O.bin/m.bins)*320,0,0)),!0};return r(ze,{title:r(R,{children:[
"Heat map of ",r($,{value:n.value,most:64})," over time"]}),summary:A8(m,n,o),onKey:_,announced:d?tC(m,d.cell,n,o,C).join(
", "):"",table:r(Nn,{answer:e,document:t,zone:o}),legend:r(E8,{matrix:m,colors:i,lines:s}),...p===void 0?{}:{actions:p},
children:[r(Xk,{matrix:m,lines:s,colors:i,unit:x,zone:o,height:400,unfinished:v,cursor:d?.cell??null,box:l,onCursor:(k,O)=>f(
k&&{cell:k,left:O}),onBox:k=>u(k,m),onCell:(k,O)=>c(k,m,O)}),d&&m.bins>0&&r($8,{matrix:m,cell:d.cell,bins:n,zone:o,step:C,
start:d.left,unit:x})]})}function P8(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function tC(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${vn(e.times[t]*1e3,s,i)} ${ua(i,e.times[t]*1e3)}`,$a(e.edges,{from:n,to:n+1},o.value),`${L(a)} events, ${I(l===0?0:a/l)}\
 of the column`]}function $8({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=tC(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:be(qk,s&&Vk),"aria-hidden":"t\
rue",children:[r("div",{class:Uk,children:a}),r("div",{class:Wk,children:l}),r("div",{children:u}),r("div",{class:Kk,children:Array.
from(p,(m,d)=>r("div",{class:jk,"data-here":d===t.bin,style:{height:`${m/c*100}%`}},d))})]})}var D8=9;function E8({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":H(e.largest);return r("div",{class:zk,
children:[r("span",{class:oh,children:[o,r("span",{class:Ik,children:Array.from({length:D8},(s,a)=>r("span",{class:Hk,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:oh,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[L(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function A8(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${Z(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${H(o)} events${s===void 0?"":`, most at ${vn(s*1e3,ko(e.times),
n)}`}`}var O8=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],R8=[["p50",.5],["p95",
.95],["p99",.99]];function nC({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=M("log"),[l,u]=M([]),[c,p]=M(null),{openAt:m,
menu:d}=fr(),f=B8(t,n.value,l);U(()=>p(null),[JSON.stringify(t)]);let g=e.query?.to,b=Math.min(Date.now(),g===void 0?1/0:
Date.parse(String(g))),x=(v,_)=>({time:eh(_.starts,v.left,v.right,g),...v.low===0&&v.high===_.bins?{}:{range:pu(n,_.edges,
{from:v.low,to:v.high})}}),C=e.total?.at(-1);return r(R,{children:[r(eC,{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,
end:b,box:c?.box??null,onBox:(v,_)=>p(v&&{box:v,matrix:_}),onCell:({column:v,bin:_},k,O)=>m({document:t,mark:x({left:v,right:v+
1,low:_,high:_+1},k),anchor:O,value:k.counts[v*k.bins+_]}),actions:r(R,{children:[r(gp,{bins:n,document:me.value,onDocument:v=>ce(
{document:v})}),r("span",{class:Dk,children:"Colour"}),r(wt,{label:"Colour",choices:O8,value:s,onChange:a}),r(on,{small:!0,
kind:"outlined",after:"down",menuLabel:"Percentiles over it",items:R8.map(([v,_])=>({label:v,checked:l.includes(_),act:()=>u(
l.includes(_)?l.filter(k=>k!==_):[...l,_].sort())})),children:l.length===0?"Percentiles":l.map(v=>`p${v*100}`).join(", ")}),
i]})}),c&&r(Da,{document:t,mark:x(c.box,c.matrix),label:L8(c.box,c.matrix,n,o),total:typeof C=="number"?C:void 0,onClear:()=>p(
null),children:r(D,{small:!0,kind:"outlined",icon:"search",onClick:()=>N8(c.box,c.matrix,n,g),children:"Zoom"})}),d]})}function L8(e,t,n,o){
let i=ko(t.times),s=vn(t.times[e.left]*1e3,i,o),a=vn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===
t.bins?`any ${n.value}`:`${n.value} ${$a(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function N8(e,t,n,o){
let{from:i,to:s}=eh(t.starts,e.left,e.right,o),a=pu(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.
from===null?"":`${n.value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(m=>m!==""),c=me.value,p=[c.where===
void 0?"":/\bor\b/i.test(c.where)?`(${c.where})`:c.where,...u].filter(m=>m!=="").join(" and ");Ne({document:ye(ye(ye(c,"\
from",i),"to",s),"where",p===""?void 0:p)},"zoom")}function B8(e,t,n){let{compare:o,...i}=Ae(e),s=he(e.aggregate?.by).find(
vi),a=n.map((c,p)=>`quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},
{answer:u}=at(l);return!l||!u||!("rows"in u)||u.columns.length!==n.length+1?F8:n.map((c,p)=>({name:`p${c*100}`,values:u.
rows.map(m=>typeof m[p+1]=="number"?m[p+1]:null)}))}var F8=[];var ih=pe(0);function oC(e,t,n){let[o,i]=M([]),s=ih.value;return U(()=>{let a=new AbortController,l=new URLSearchParams(
{dataset:e});return typeof t=="string"&&l.set("from",t),typeof n=="string"&&l.set("to",n),Se(`v1/notes?${l.toString()}`,
{signal:a.signal}).then(u=>i(u.notes),()=>{}),()=>a.abort()},[e,t,n,s]),o}async function rC(e){await Se("v1/notes",{body:e}),
ih.value++}async function iC(e){await Se(`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),ih.value++}var sC="uo",aC="mo",lC="vo",uC="z",cC="bo",pC="wo",mC="yo";var I8=12;function xp({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=M(""),u=m=>m.keys.map(d=>Z(d).text).join(
", "),c=a===""?e:e.filter(m=>u(m).toLowerCase().includes(a.toLowerCase())),p=(m,d)=>{let f=e.filter(x=>x.key!==m.key).map(
x=>x.key),g=!n.has(m.key)&&f.every(x=>n.has(x));if(!d)return o(g?new Set:new Set(f));let b=new Set(n);b.delete(m.key)||b.
add(m.key),o(b)};return r("div",{class:sC,children:[e.length>=I8&&r("input",{class:aC,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:m=>l(m.currentTarget.value)}),r("div",{class:lC,children:c.map(m=>r("button",{type:"butt\
on",class:uC,"aria-pressed":!n.has(m.key),onClick:d=>p(m,d.ctrlKey||d.metaKey),onContextMenu:s&&(d=>{d.preventDefault(),
s(m,d.currentTarget)}),onKeyDown:s&&(d=>{d.key==="."&&(d.preventDefault(),d.stopPropagation(),s(m,d.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":ca(m.color).join(" "),style:{stroke:`var(${en(m.color)})`}})}),r("span",{class:cC,children:r($,{value:m.
keys.length===1?m.keys[0]:m.keys,most:48,middle:!0})}),r("span",{class:pC,children:m.last===null?"–":i(m.last)})]},m.key))}),
t>e.length&&r("p",{class:mC,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var fC="ko",hC="zo",gC="jo",sh="Xo",yC="So",bC="Bo",vC="Co",xC="Eo",wC="Io",ah="Uo";var lh=12;function kC({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let m=n.map((f,g)=>({row:f,value:e.series[g].values[i]??null,low:e.series[g].low?.[i]??null,high:e.series[g].
high?.[i]??null,before:CC(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,g)=>(g.value??-1/0)-(f.value??-1/0)),
d=ko(e.times);return r("div",{class:be(hC,s>400&&gC),"aria-hidden":"true",children:[r("div",{class:sh,children:[vn(c*1e3,
d,a)," ",ua(a,c*1e3)]}),m.slice(0,lh).map(({row:f,value:g,low:b,high:x,before:C})=>r("div",{class:yC,children:[r("span",
{class:bC,style:{background:`var(${en(f.color)})`}}),r("span",{class:vC,children:f.keys.length===0?"":f.keys.map(v=>Z(v).
text).join(", ")}),r("span",{class:xC,children:g===null?"–":b!==null&&x!==null?`${l(b)} – ${l(x)}`:l(g)}),C!==void 0&&
r("span",{class:wC,children:g!==null&&C?mn(g/C-1):"–"})]},f.key)),m.length>lh&&r("div",{class:sh,children:[m.length-lh,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:ah,children:["against ",vn(t.times[i]*1e3,d,a)]}),u&&r("div",{class:ah,
children:"this bucket is not over yet"})]})}function CC(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function SC(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=CC(t,JSON.stringify(l),n),m=c!==null&&p?`, ${mn(c/p-1)}`:"";return`${l.map(d=>Z(d).text).join(", ")} ${c===
null?"nothing":i(c)}${m}`.trim()});return`${vn(s*1e3,ko(e.times),o)}: ${a.join("; ")}`}var _C="Ho",TC="Lo",MC="Ge",PC="Mo";function $C({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(R,{children:o.map(
i=>r(q8,{flag:i,box:e,zone:n},i.id))})}function q8({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${G(e.from*1e3,n)}: ${re(e.text)}`,a=ar(s);return r(R,{children:[e.to!==null&&r("\
span",{class:TC,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:_C,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:MC,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ue,{name:"save",size:12})})]})}function DC({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:PC,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var V8="uplot",W8="u-hz",U8="u-vt",K8="u-title",j8="u-wrap",G8="u-under",J8="u-over",Z8="u-axis",gs="u-off",Y8="u-select",
Q8="u-cursor-x",X8="u-cursor-y",e3="u-cursor-pt",t3="u-legend",n3="u-live",o3="u-inline",r3="u-series",i3="u-marker",EC="\
u-label",s3="u-value",hu="width",gu="height";var AC="bottom",Ea="left",uh="right",Th="#000",OC=Th+"0",ch="mousemove",RC="mousedown",ph="mouseup",LC="mouseenter",NC="\
mouseleave",BC="dblclick",a3="resize",l3="scroll",FC="change",Tp="dppxchange",Mh="--",Fa=typeof window<"u",gh=Fa?document:
null,Oa=Fa?window:null,u3=Fa?navigator:null,Ve,kp;function yh(){let e=devicePixelRatio;Ve!=e&&(Ve=e,kp&&vh(FC,kp,yh),kp=
matchMedia(`(min-resolution: ${Ve-.001}dppx) and (max-resolution: ${Ve+.001}dppx)`),ys(FC,kp,yh),Oa.dispatchEvent(new CustomEvent(
Tp)))}function oo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function bh(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function pt(e,t,n){e.style[t]=n+"px"}function Vo(e,t,n,o){let i=gh.createElement(e);return t!=null&&oo(i,
t),n?.insertBefore(i,o),i}function Co(e,t){return Vo("div",e,t)}var zC=new WeakMap;function gr(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=zC.get(e);s!=a&&(e.style.transform=s,zC.set(e,s),t<0||n<0||t>o||n>i?oo(e,gs):bh(e,gs))}var IC=new WeakMap;
function HC(e,t,n){let o=t+n,i=IC.get(e);o!=i&&(IC.set(e,o),e.style.background=t,e.style.borderColor=n)}var qC=new WeakMap;
function VC(e,t,n,o){let i=t+""+n,s=qC.get(e);i!=s&&(qC.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Ph={passive:!0},c3={...Ph,capture:!0};function ys(e,t,n,o){t.addEventListener(
e,n,o?c3:Ph)}function vh(e,t,n,o){t.removeEventListener(e,n,Ph)}Fa&&yh();function Wo(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:ro((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function yS(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var bS=e=>e!=
null,vS=e=>e!=null&&e>0,$p=yS(bS),p3=yS(vS);function m3(e,t,n,o=0,i=!1){let s=i?p3:$p,a=i?vS:bS;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??nt,u??-nt]}function Dp(e,t,n,o){let i=KC(e),s=KC(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
Vr:xS,l=i==1?ro:So,u=s==1?So:ro,c=l(a(Wt(e))),p=u(a(Wt(t))),m=Ra(n,c),d=Ra(n,p);return n==10&&(c<0&&(m=ot(m,-c)),p<0&&(d=
ot(d,-p))),o||n==2?(e=m*i,t=d*s):(e=SS(e,m),t=Ep(t,d)),[e,t]}function $h(e,t,n,o){let i=Dp(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var Dh=.1,WC={mode:3,pad:Dh},bu={pad:0,soft:null,mode:0},d3={min:bu,max:bu};function Mp(e,t,n,o){return Ap(
n)?UC(e,t,n):(bu.pad=n,bu.soft=o?0:null,bu.mode=o?3:0,UC(e,t,d3))}function Ie(e,t){return e??t}function f3(e,t,n){for(t=
Ie(t,0),n=Ie(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function UC(e,t,n){let o=n.min,i=n.max,s=Ie(o.pad,
0),a=Ie(i.pad,0),l=Ie(o.hard,-nt),u=Ie(i.hard,nt),c=Ie(o.soft,nt),p=Ie(i.soft,-nt),m=Ie(o.mode,0),d=Ie(i.mode,0),f=t-e,g=Vr(
f),b=Dn(Wt(e),Wt(t)),x=Vr(b),C=Wt(x-g);(f<1e-24||C>10)&&(f=0,(e==0||t==0)&&(f=1e-24,m==2&&c!=nt&&(s=0),d==2&&p!=-nt&&(a=
0)));let v=f||b||1e3,_=Vr(v),k=Ra(10,ro(_)),O=v*(f==0?e==0?.1:1:s),T=ot(SS(e-O,k/10),24),A=e>=c&&(m==1||m==3&&T<=c||m==2&&
T>=c)?c:nt,N=Dn(l,T<A&&e>=A?A:Uo(A,T)),z=v*(f==0?t==0?.1:1:a),q=ot(Ep(t+z,k/10),24),F=t<=p&&(d==1||d==3&&q>=p||d==2&&q<=
p)?p:-nt,te=Uo(u,q>F&&t<=F?F:Dn(F,q));return N==te&&N==0&&(te=100),[N,te]}var h3=new Intl.NumberFormat(Fa?u3.language:"e\
n-US"),Eh=e=>h3.format(e),io=Math,_p=io.PI,Wt=io.abs,ro=io.floor,Vt=io.round,So=io.ceil,Uo=io.min,Dn=io.max,Ra=io.pow,KC=io.
sign,Vr=io.log10,xS=io.log2,g3=(e,t=1)=>io.sinh(e)*t,mh=(e,t=1)=>io.asinh(e/t),nt=1/0;function jC(e){return(Vr((e^e>>31)-
(e>>31))|0)+1}function xh(e,t,n){return Uo(Dn(e,t),n)}function wS(e){return typeof e=="function"}function Oe(e){return wS(
e)?e:()=>e}var y3=()=>{},kS=e=>e,CS=(e,t)=>t,b3=e=>null,GC=e=>!0,JC=(e,t)=>e==t,v3=/\.\d*?(?=9{6,}|0{6,})/gm,bs=e=>{if(TS(
e)||Si.has(e))return e;let t=`${e}`,n=t.match(v3);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${bs(i)}e${s}`}return ot(e,o)};function fs(e,t){return bs(ot(bs(e/t))*t)}function Ep(e,t){return bs(
So(bs(e/t))*t)}function SS(e,t){return bs(ro(bs(e/t))*t)}function ot(e,t=0){if(TS(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return Vt(o)/n}var Si=new Map;function _S(e){return((""+e).split(".")[1]||"").length}function xu(e,t,n,o){let i=[],
s=o.map(_S);for(let a=t;a<n;a++){let l=Wt(a),u=ot(Ra(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*
u,m=(a>=0?0:l)+(a>=s[c]?0:s[c]),d=e==10?p:ot(p,m);i.push(d),Si.set(d,m)}}return i}var vu={},Ah=[],La=[null,null],Ci=Array.
isArray,TS=Number.isInteger,x3=e=>e===void 0;function ZC(e){return typeof e=="string"}function Ap(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function w3(e){return e!=null&&typeof e=="object"}var k3=Object.getPrototypeOf(
Uint8Array),MS="__proto__";function Na(e,t=Ap){let n;if(Ci(e)){let o=e.find(i=>i!=null);if(Ci(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=Na(e[i],t)}else n=e.slice()}else if(e instanceof k3)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=MS&&(n[o]=Na(e[o],t))}else n=e;return n}function Bt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=MS&&(Ap(e[i])?Bt(e[i],Na(o[i])):e[i]=Na(o[i]))}return e}var C3=0,S3=1,_3=2;function T3(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function M3(e,t){
if(D3(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return E3(a[0])||(a=$3(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],m=Array(i).fill(void 0),d=t?t[a][c]:S3,f=[];for(let g=0;g<p.length;g++){let b=p[g],x=s.get(u[g]);
b===null?d!=C3&&(m[x]=b,d==_3&&f.push(x)):m[x]=b}T3(m,f,i),o.push(m)}}return o}var P3=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function $3(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function D3(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function E3(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Dn(1,ro((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var PS=["January","February","March","April","May","June",
"July","August","September","October","November","December"],$S=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function DS(e){return e.slice(0,3)}var A3=$S.map(DS),O3=PS.map(DS),R3={MMMM:PS,MMM:O3,WWWW:$S,WWW:A3};function fu(e){
return(e<10?"0":"")+e}function L3(e){return(e<10?"00":e<100?"0":"")+e}var N3={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>fu(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>fu(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>fu(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>fu(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>fu(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>L3(e.getMilliseconds())};function Oh(e,t){t=t||R3;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?N3[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var B3=new Intl.DateTimeFormat().resolvedOptions().timeZone;function F3(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==B3?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var ES=e=>e%1==0,Pp=[1,2,2.5,5],z3=xu(10,-32,0,Pp),AS=xu(10,0,32,Pp),I3=AS.filter(ES),hs=z3.concat(
AS),Rh=`
`,OS="{YYYY}",YC=Rh+OS,RS="{M}/{D}",yu=Rh+RS,Cp=yu+"/{YY}",LS="{aa}",H3="{h}:{mm}",Aa=H3+LS,QC=Rh+Aa,XC=":{ss}",Ke=null;
function NS(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?xu(10,0,3,Pp).filter(ES):xu(10,-3,0,Pp)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,OS,Ke,Ke,Ke,Ke,Ke,Ke,1],[i*28,"{MMM}",YC,Ke,Ke,Ke,Ke,Ke,1],[i,RS,YC,Ke,
Ke,Ke,Ke,Ke,1],[o,"{h}"+LS,Cp,Ke,yu,Ke,Ke,Ke,1],[n,Aa,Cp,Ke,yu,Ke,Ke,Ke,1],[t,XC,Cp+" "+Aa,Ke,yu+" "+Aa,Ke,QC,Ke,1],[e,XC+
".{fff}",Cp+" "+Aa,Ke,yu+" "+Aa,Ke,QC,Ke,1]];function p(m){return(d,f,g,b,x,C)=>{let v=[],_=x>=a,k=x>=s&&x<a,O=m(g),T=ot(
O*e,3),A=dh(O.getFullYear(),_?0:O.getMonth(),k||_?1:O.getDate()),N=ot(A*e,3);if(k||_){let z=k?x/s:0,q=_?x/a:0,F=T==N?T:ot(
dh(A.getFullYear()+q,A.getMonth()+z,1)*e,3),te=new Date(Vt(F/e)),Y=te.getFullYear(),ge=te.getMonth();for(let le=0;F<=b;le++){
let $e=dh(Y+q*le,ge+z*le,1),j=$e-m(ot($e*e,3));F=ot((+$e+j)*e,3),F<=b&&v.push(F)}}else{let z=x>=i?i:x,q=ro(g)-ro(T),F=N+
q+Ep(T-N,z);v.push(F);let te=m(F),Y=te.getHours()+te.getMinutes()/n+te.getSeconds()/o,ge=x/o,le=d.axes[f]._space,$e=C/le;
for(;F=ot(F+x,e==1?0:3),!(F>b);)if(ge>1){let j=ro(ot(Y+ge,6))%24,Te=m(F).getHours()-j;Te>1&&(Te=-1),F-=Te*o,Y=(Y+ge)%24;
let De=v[v.length-1];ot((F-De)/x,3)*$e>=.7&&v.push(F)}else v.push(F)}return v}}return[u,c,p]}var[q3,V3,W3]=NS(1),[U3,K3,
j3]=NS(.001);xu(2,-53,53,[1]);function eS(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+
o)))}function tS(e,t){return(n,o,i,s,a)=>{let l=t.find(g=>a>=g[0])||t[t.length-1],u,c,p,m,d,f;return o.map(g=>{let b=e(g),
x=b.getFullYear(),C=b.getMonth(),v=b.getDate(),_=b.getHours(),k=b.getMinutes(),O=b.getSeconds(),T=x!=u&&l[2]||C!=c&&l[3]||
v!=p&&l[4]||_!=m&&l[5]||k!=d&&l[6]||O!=f&&l[7]||l[1];return u=x,c=C,p=v,m=_,d=k,f=O,T(b)})}}function G3(e,t){let n=Oh(t);
return(o,i,s,a,l)=>i.map(u=>n(e(u)))}function dh(e,t,n){return new Date(e,t,n)}function nS(e,t){return t(e)}var J3="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function oS(e,t){return(n,o,i,s)=>s==null?Mh:t(e(o))}function Z3(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Y3(e,t){return e.series[t].fill(e,t)}var Q3={show:!0,
live:!0,isolate:!1,mount:y3,markers:{show:!0,width:2,stroke:Z3,fill:Y3,dash:"solid"},idx:null,idxs:null,values:[]};function X3(e,t){
let n=e.cursor.points,o=Co(),i=n.size(e,t);pt(o,hu,i),pt(o,gu,i);let s=i/-2;pt(o,"marginLeft",s),pt(o,"marginTop",s);let a=n.
width(e,t,i);return a&&pt(o,"borderWidth",a),o}function eB(e,t){let n=e.series[t].points;return n._fill||n._stroke}function tB(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function nB(e,t){return e.series[t].points.size}var fh=[0,0];function oB(e,t,n){
return fh[0]=t,fh[1]=n,fh}function Sp(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function hh(e,t,n,o=!0){
return i=>{(!o||i.target==t)&&n(i)}}var rB={show:!0,x:!0,y:!0,lock:!1,move:oB,points:{one:!1,show:X3,size:nB,width:0,stroke:tB,
fill:eB},bind:{mousedown:Sp,mouseup:Sp,click:Sp,dblclick:Sp,mousemove:hh,mouseleave:hh,mouseenter:hh},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},BS={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Lh=Bt({},BS,{filter:CS}),FS=Bt({},Lh,{size:10}),zS=Bt({},BS,{show:!1}),Nh='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',IS="bold "+Nh,HS=1.5,rS={show:!0,scale:"x",stroke:Th,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:IS,side:2,grid:Lh,ticks:FS,border:zS,font:Nh,lineGap:HS,rotate:0},iB="\
Value",sB="Time",iS={show:!0,scale:"x",auto:!1,sorted:1,min:nt,max:-nt,idxs:[]};function aB(e,t,n,o,i){return t.map(s=>s==
null?"":Eh(s))}function lB(e,t,n,o,i,s,a){let l=[],u=Si.get(i)||0;n=a?n:ot(Ep(n,i),u);for(let c=n;c<=o;c=ot(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function wh(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?Vr:xS,p=ro(c(n));
i=Ra(u,p),u==10&&(i=hs[Wo(i,hs)]);let m=n,d=i*u;u==10&&(d=hs[Wo(d,hs)]);do l.push(m),m=m+i,u==10&&!Si.has(m)&&(m=ot(m,Si.
get(i))),m>=d&&(i=m,d=i*u,u==10&&(d=hs[Wo(d,hs)]));while(m<=o);return l}function uB(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?wh(e,t,Dn(u,n),o,i):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?wh(e,t,Dn(u,-o),-n,i):[u]).reverse().map(d=>-d).
concat(p,c)}var qS=/./,cB=/[12357]/,pB=/[125]/,sS=/1/,kh=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function mB(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),m=u(9,a)-
p>=c?qS:u(7,a)-p>=c?cB:u(5,a)-p>=c?pB:sS;if(m==sS){let d=Wt(u(1,a)-p);if(d<c)return kh(t.slice().reverse(),l.distr,m,So(
c/d)).reverse()}return kh(t,l.distr,m,1)}function dB(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=Wt(u(
1,a)-u(2,a));return c<l?kh(t.slice().reverse(),3,qS,So(l/c)).reverse():t}function fB(e,t,n,o){return o==null?Mh:t==null?
"":Eh(t)}var aS={show:!0,scale:"y",stroke:Th,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:IS,side:3,
grid:Lh,ticks:FS,border:zS,font:Nh,lineGap:HS,rotate:0};function hB(e,t){let n=3+(e||1)*2;return ot(n*t,3)}function gB(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=Wt(a-s),u=e.series[t],
c=l/(u.points.space*Ve);return o[1]-o[0]<=c}var lS={scale:null,auto:!0,sorted:0,min:nt,max:-nt},VS=(e,t,n,o,i)=>i,uS={show:!0,
auto:!0,sorted:0,gaps:VS,alpha:1,facets:[Bt({},lS,{scale:"x"}),Bt({},lS,{scale:"y"})]},cS={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:VS,alpha:1,points:{show:gB,filter:null},values:null,min:nt,max:-nt,idxs:[],path:null,clip:null};function yB(e,t,n,o,i){
return n/10}var WS={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},bB=Bt({},WS,{time:!1,ori:1}),pS={};
function US(e,t){let n=pS[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=i&&n.plots[p].pub(o,i,s,a,l,u,c)}},e!=null&&(pS[e]=n)),
n}var Ba=1,Ch=2;function vs(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[i.facets[0].scale]:a[e.series[0].scale],m=o==2?a[i.facets[1].scale]:a[i.scale],d=l.left,f=l.top,g=l.
width,b=l.height,x=e.valToPosH,C=e.valToPosV;return p.ori==0?n(i,u,c,p,m,x,C,d,f,g,b,Rp,za,Np,jS,JS):n(i,u,c,p,m,C,x,f,d,
b,g,Lp,Ia,zh,GS,ZS)}function Bh(e,t){let n=0,o=0,i=Ie(e.bands,Ah);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function vB(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function Wr(e,t,n,o,i,s){
return vs(e,t,(a,l,u,c,p,m,d,f,g,b,x)=>{let C=a.pxRound,v=c.dir*(c.ori==0?1:-1),_=c.ori==0?za:Ia,k,O;v==1?(k=n,O=o):(k=o,
O=n);let T=C(m(l[k],c,b,f)),A=C(d(u[k],p,x,g)),N=C(m(l[O],c,b,f)),z=C(d(s==1?p.max:p.min,p,x,g)),q=new Path2D(i);return _(
q,N,z),_(q,T,z),_(q,T,A),q})}function Op(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Np:zh,u=n;for(let m=0;m<
e.length;m++){let d=e[m];if(d[1]>d[0]){let f=d[0]-u;f>0&&l(a,u,o,f,o+s),u=d[1]}}let c=n+i-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function xB(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Fh(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let m=c,d=c;if(i==1)for(;++c<=o&&t[c]===null;)d=c;else for(;--c>=
n&&t[c]===null;)d=c;let f=s(e[m]),g=d==m?f:s(e[d]),b=m-i;f=a<=0&&b>=0&&b<u?s(e[b]):f;let C=d+i;g=a>=0&&C>=0&&C<u?s(e[C]):
g,g>=f&&l.push([f,g])}return l}function mS(e){return e==0?kS:e==1?Vt:t=>fs(t,e)}function KS(e){let t=e==0?Rp:Lp,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(i,s,a,l,u):(c=Uo(c,l/2,u/2),p=Uo(p,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,p),n(i,s,a+u,s,a,p),n(i,s,a,s+l,a,c),i.closePath())}}var Rp=(e,t,n)=>{e.moveTo(t,n)},Lp=(e,t,n)=>{e.moveTo(
n,t)},za=(e,t,n)=>{e.lineTo(t,n)},Ia=(e,t,n)=>{e.lineTo(n,t)},Np=KS(0),zh=KS(1),jS=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},GS=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},JS=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},ZS=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function YS(e){return(t,n,o,i,s)=>vs(t,n,(a,l,u,c,p,m,d,f,g,b,x)=>{let{pxRound:C,points:v}=a,_,k;c.ori==0?(_=Rp,k=jS):(_=
Lp,k=GS);let O=ot(v.width*Ve,3),T=(v.size-v.width)/2*Ve,A=ot(T*2,3),N=new Path2D,z=new Path2D,{left:q,top:F,width:te,height:Y}=t.
bbox;Np(z,q-A,F-A,te+A*2,Y+A*2);let ge=le=>{if(u[le]!=null){let $e=C(m(l[le],c,b,f)),j=C(d(u[le],p,x,g));_(N,$e+T,j),k(N,
$e,j,T,0,_p*2)}};if(s)s.forEach(ge);else for(let le=o;le<=i;le++)ge(le);return{stroke:O>0?N:null,fill:N,clip:z,flags:Ba|
Ch}})}function QS(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var wB=QS(za),kB=QS(
Ia);function XS(e){let t=Ie(e?.alignGaps,0);return(n,o,i,s)=>vs(n,o,(a,l,u,c,p,m,d,f,g,b,x)=>{[i,s]=$p(u,i,s);let C=a.pxRound,
v=Y=>C(m(Y,c,b,f)),_=Y=>C(d(Y,p,x,g)),k,O;c.ori==0?(k=za,O=wB):(k=Ia,O=kB);let T=c.dir*(c.ori==0?1:-1),A={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Ba},N=A.stroke,z=!1;if(s-i>=b*4){let Y=se=>n.posToVal(se,c.key,!0),ge=null,
le=null,$e,j,We,He=v(l[T==1?i:s]),Te=v(l[i]),De=v(l[s]),Pe=Y(T==1?Te+1:De-1);for(let se=T==1?i:s;se>=i&&se<=s;se+=T){let It=l[se],
dt=(T==1?It<Pe:It>Pe)?He:v(It),Ue=u[se];dt==He?Ue!=null?(j=Ue,ge==null?(k(N,dt,_(j)),$e=ge=le=j):j<ge?ge=j:j>le&&(le=j)):
Ue===null&&(z=!0):(ge!=null&&O(N,He,_(ge),_(le),_($e),_(j)),Ue!=null?(j=Ue,k(N,dt,_(j)),ge=le=$e=j):(ge=le=null,Ue===null&&
(z=!0)),He=dt,Pe=Y(He+T))}ge!=null&&ge!=le&&We!=He&&O(N,He,_(ge),_(le),_($e),_(j))}else for(let Y=T==1?i:s;Y>=i&&Y<=s;Y+=
T){let ge=u[Y];ge===null?z=!0:ge!=null&&k(N,v(l[Y]),_(ge))}let[F,te]=Bh(n,o);if(a.fill!=null||F!=0){let Y=A.fill=new Path2D(
N),ge=a.fillTo(n,o,a.min,a.max,F),le=_(ge),$e=v(l[i]),j=v(l[s]);T==-1&&([j,$e]=[$e,j]),k(Y,j,le),k(Y,$e,le)}if(!a.spanGaps){
let Y=[];z&&Y.push(...Fh(l,u,i,s,T,v,t)),A.gaps=Y=a.gaps(n,o,i,s,Y),A.clip=Op(Y,c.ori,f,g,b,x)}return te!=0&&(A.band=te==
2?[Wr(n,o,i,s,N,-1),Wr(n,o,i,s,N,1)]:Wr(n,o,i,s,N,te)),A})}function CB(e){let t=Ie(e.align,1),n=Ie(e.ascDesc,!1),o=Ie(e.
alignGaps,0),i=Ie(e.extend,!1);return(s,a,l,u)=>vs(s,a,(c,p,m,d,f,g,b,x,C,v,_)=>{[l,u]=$p(m,l,u);let k=c.pxRound,{left:O,
width:T}=s.bbox,A=Te=>k(g(Te,d,v,x)),N=Te=>k(b(Te,f,_,C)),z=d.ori==0?za:Ia,q={stroke:new Path2D,fill:null,clip:null,band:null,
gaps:null,flags:Ba},F=q.stroke,te=d.dir*(d.ori==0?1:-1),Y=N(m[te==1?l:u]),ge=A(p[te==1?l:u]),le=ge,$e=ge;i&&t==-1&&($e=O,
z(F,$e,Y)),z(F,ge,Y);for(let Te=te==1?l:u;Te>=l&&Te<=u;Te+=te){let De=m[Te];if(De==null)continue;let Pe=A(p[Te]),se=N(De);
t==1?z(F,Pe,Y):z(F,le,se),z(F,Pe,se),Y=se,le=Pe}let j=le;i&&t==1&&(j=O+T,z(F,j,Y));let[We,He]=Bh(s,a);if(c.fill!=null||We!=
0){let Te=q.fill=new Path2D(F),De=c.fillTo(s,a,c.min,c.max,We),Pe=N(De);z(Te,j,Pe),z(Te,$e,Pe)}if(!c.spanGaps){let Te=[];
Te.push(...Fh(p,m,l,u,te,A,o));let De=c.width*Ve/2,Pe=n||t==1?De:-De,se=n||t==-1?-De:De;Te.forEach(It=>{It[0]+=Pe,It[1]+=
se}),q.gaps=Te=c.gaps(s,a,l,u,Te),q.clip=Op(Te,d.ori,x,C,v,_)}return He!=0&&(q.band=He==2?[Wr(s,a,l,u,F,-1),Wr(s,a,l,u,F,
1)]:Wr(s,a,l,u,F,He)),q})}function dS(e,t,n,o,i,s,a=nt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==
void 0){if(l!=null){let p=Wt(e[u]-e[l]);p<c&&(c=p,a=Wt(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function SB(e){e=e||vu;
let t=Ie(e.size,[.6,nt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=Oe(i),a=1-
t[0],l=Ie(t[1],nt),u=Ie(t[2],1),c=Ie(e.disp,vu),p=Ie(e.each,f=>{}),{fill:m,stroke:d}=c;return(f,g,b,x)=>vs(f,g,(C,v,_,k,O,T,A,N,z,q,F)=>{
let te=C.pxRound,Y=n,ge=o*Ve,le=l*Ve,$e=u*Ve,j,We;k.ori==0?[j,We]=s(f,g):[We,j]=s(f,g);let He=k.dir*(k.ori==0?1:-1),Te=k.
ori==0?Np:zh,De=k.ori==0?p:(ee,st,Ht,Ls,Bi,tr,Fi)=>{p(ee,st,Ht,Bi,Ls,Fi,tr)},Pe=Ie(f.bands,Ah).find(ee=>ee.series[0]==g),
se=Pe!=null?Pe.dir:0,It=C.fillTo(f,g,C.min,C.max,se),wn=te(A(It,O,F,z)),dt,Ue,$o,Wn=q,bt=te(C.width*Ve),er=!1,Er=null,mo=null,
ei=null,As=null;m!=null&&(bt==0||d!=null)&&(er=!0,Er=m.values(f,g,b,x),mo=new Map,new Set(Er).forEach(ee=>{ee!=null&&mo.
set(ee,new Path2D)}),bt>0&&(ei=d.values(f,g,b,x),As=new Map,new Set(ei).forEach(ee=>{ee!=null&&As.set(ee,new Path2D)})));
let{x0:Os,size:dl}=c;if(Os!=null&&dl!=null){Y=1,v=Os.values(f,g,b,x),Os.unit==2&&(v=v.map(Ht=>f.posToVal(N+Ht*q,k.key,!0)));
let ee=dl.values(f,g,b,x);dl.unit==2?Ue=ee[0]*q:Ue=T(ee[0],k,q,N)-T(0,k,q,N),Wn=dS(v,_,T,k,q,N,Wn),$o=Wn-Ue+ge}else Wn=dS(
v,_,T,k,q,N,Wn),$o=Wn*a+ge,Ue=Wn-$o;$o<1&&($o=0),bt>=Ue/2&&(bt=0),$o<5&&(te=kS);let Vu=$o>0,Li=Wn-$o-(Vu?bt:0);Ue=te(xh(
Li,$e,le)),dt=(Y==0?Ue/2:Y==He?0:Ue)-Y*He*((Y==0?ge/2:0)+(Vu?bt/2:0));let kn={stroke:null,fill:null,clip:null,band:null,
gaps:null,flags:0},Rs=er?null:new Path2D,Ar=null;if(Pe!=null)Ar=f.data[Pe.series[1]];else{let{y0:ee,y1:st}=c;ee!=null&&st!=
null&&(_=st.values(f,g,b,x),Ar=ee.values(f,g,b,x))}let Ni=j*Ue,Me=We*Ue;for(let ee=He==1?b:x;ee>=b&&ee<=x;ee+=He){let st=_[ee];
if(st==null)continue;if(Ar!=null){let On=Ar[ee]??0;if(st-On==0)continue;wn=A(On,O,F,z)}let Ht=k.distr!=2||c!=null?v[ee]:
ee,Ls=T(Ht,k,q,N),Bi=A(Ie(st,It),O,F,z),tr=te(Ls-dt),Fi=te(Dn(Bi,wn)),Un=te(Uo(Bi,wn)),fo=Fi-Un;if(st!=null){let On=st<0?
Me:Ni,Do=st<0?Ni:Me;er?(bt>0&&ei[ee]!=null&&Te(As.get(ei[ee]),tr,Un+ro(bt/2),Ue,Dn(0,fo-bt),On,Do),Er[ee]!=null&&Te(mo.get(
Er[ee]),tr,Un+ro(bt/2),Ue,Dn(0,fo-bt),On,Do)):Te(Rs,tr,Un+ro(bt/2),Ue,Dn(0,fo-bt),On,Do),De(f,g,ee,tr-bt/2,Un,Ue+bt,fo)}}
return bt>0?kn.stroke=er?As:Rs:er||(kn._fill=C.width==0?C._fill:C._stroke??C._fill,kn.width=0),kn.fill=er?mo:Rs,kn})}function _B(e,t){
let n=Ie(t?.alignGaps,0);return(o,i,s,a)=>vs(o,i,(l,u,c,p,m,d,f,g,b,x,C)=>{[s,a]=$p(c,s,a);let v=l.pxRound,_=j=>v(d(j,p,
x,g)),k=j=>v(f(j,m,C,b)),O,T,A;p.ori==0?(O=Rp,A=za,T=JS):(O=Lp,A=Ia,T=ZS);let N=p.dir*(p.ori==0?1:-1),z=_(u[N==1?s:a]),q=z,
F=[],te=[];for(let j=N==1?s:a;j>=s&&j<=a;j+=N)if(c[j]!=null){let He=u[j],Te=_(He);F.push(q=Te),te.push(k(c[j]))}let Y={stroke:e(
F,te,O,A,T,v),fill:null,clip:null,band:null,gaps:null,flags:Ba},ge=Y.stroke,[le,$e]=Bh(o,i);if(l.fill!=null||le!=0){let j=Y.
fill=new Path2D(ge),We=l.fillTo(o,i,l.min,l.max,le),He=k(We);A(j,q,He),A(j,z,He)}if(!l.spanGaps){let j=[];j.push(...Fh(u,
c,s,a,N,_,n)),Y.gaps=j=l.gaps(o,i,s,a,j),Y.clip=Op(j,p.ori,g,b,x,C)}return $e!=0&&(Y.band=$e==2?[Wr(o,i,s,a,ge,-1),Wr(o,
i,s,a,ge,1)]:Wr(o,i,s,a,ge,$e)),Y})}function TB(e){return _B(MB,e)}function MB(e,t,n,o,i,s){let a=e.length;if(a<2)return null;
let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),m=Array(a-1);for(let d=0;d<
a-1;d++)p[d]=t[d+1]-t[d],m[d]=e[d+1]-e[d],c[d]=p[d]/m[d];u[0]=c[0];for(let d=1;d<a-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=
c[d]>0?u[d]=0:(u[d]=3*(m[d-1]+m[d])/((2*m[d]+m[d-1])/c[d-1]+(m[d]+2*m[d-1])/c[d]),isFinite(u[d])||(u[d]=0));u[a-1]=c[a-2];
for(let d=0;d<a-1;d++)i(l,e[d]+m[d]/3,t[d]+u[d]*m[d]/3,e[d+1]-m[d]/3,t[d+1]-u[d+1]*m[d]/3,e[d+1],t[d+1])}return l}var Sh=new Set;
function fS(){for(let e of Sh)e.syncRect(!0)}Fa&&(ys(a3,Oa,fS),ys(l3,Oa,fS,!0),ys(Tp,Oa,()=>{Ft.pxRatio=Ve}));var PB=XS(),
$B=YS();function hS(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>_h(s,a,t,n))}
function DB(e,t){return e.map((n,o)=>o==0?{}:Bt({},t,n))}function _h(e,t,n,o){return Bt({},t==0?n:o,e)}function e2(e,t,n){
return t==null?La:[t,n]}var EB=e2;function AB(e,t,n){return t==null?La:Mp(t,n,Dh,!0)}function t2(e,t,n,o){return t==null?
La:Dp(t,n,e.scales[o].log,!1)}var OB=t2;function n2(e,t,n,o){return t==null?La:$h(t,n,e.scales[o].log,!1)}var RB=n2;function LB(e,t,n,o,i){
let s=Dn(jC(e),jC(t)),a=t-e,l=Wo(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?Si.get(u):0)<=17)return[u,c]}while(++l<n.
length);return[0,0]}function gS(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=Vt((n=+i)*Ve))+"px"),[e,t,n]}function NB(e){
e.show&&[e.font,e.labelFont].forEach(t=>{let n=ot(t[2]*Ve,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ft(e,t,n){
let o={mode:Ie(e.mode,1)},i=o.mode;function s(h,y,w,S){let P=y.valToPct(h);return S+w*(y.dir==-1?1-P:P)}function a(h,y,w,S){
let P=y.valToPct(h);return S+w*(y.dir==-1?P:1-P)}function l(h,y,w,S){return y.ori==0?s(h,y,w,S):a(h,y,w,S)}o.valToPosH=s,
o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Co(V8);if(e.id!=null&&(c.id=e.id),oo(c,e.class),e.title){let h=Co(K8,c);h.
textContent=e.title}let p=Vo("canvas"),m=o.ctx=p.getContext("2d"),d=Co(j8,c);ys("click",d,h=>{h.target===g&&(lt!=Ks||ft!=
js)&&un.click(o,h)},!0);let f=o.under=Co(G8,d);d.appendChild(p);let g=o.over=Co(J8,d);e=Na(e);let b=+Ie(e.pxAlign,1),x=mS(
b);(e.plugins||[]).forEach(h=>{h.opts&&(e=h.opts(o,e)||e)});let C=e.ms||.001,v=o.series=i==1?hS(e.series||[],iS,cS,!1):DB(
e.series||[null],uS),_=o.axes=hS(e.axes||[],rS,aS,!0),k=o.scales={},O=o.bands=e.bands||[];O.forEach(h=>{h.fill=Oe(h.fill||
null),h.dir=Ie(h.dir,-1)});let T=i==2?v[1].facets[0].scale:v[0].scale,A={axes:cR,series:iR},N=(e.drawOrder||["axes","ser\
ies"]).map(h=>A[h]);function z(h){let y=h.distr==3?w=>Vr(w>0?w:h.clamp(o,w,h.min,h.max,h.key)):h.distr==4?w=>mh(w,h.asinh):
h.distr==100?w=>h.fwd(w):w=>w;return w=>{let S=y(w),{_min:P,_max:E}=h,B=E-P;return(S-P)/B}}function q(h){let y=k[h];if(y==
null){let w=(e.scales||vu)[h]||vu;if(w.from!=null){q(w.from);let S=Bt({},k[w.from],w,{key:h});S.valToPct=z(S),k[h]=S}else{
y=k[h]=Bt({},h==T?WS:bB,w),y.key=h;let S=y.time,P=y.range,E=Ci(P);if((h!=T||i==2&&!S)&&(E&&(P[0]==null||P[1]==null)&&(P=
{min:P[0]==null?WC:{mode:1,hard:P[0],soft:P[0]},max:P[1]==null?WC:{mode:1,hard:P[1],soft:P[1]}},E=!1),!E&&Ap(P))){let B=P;
P=(V,K,Q)=>K==null?La:Mp(K,Q,B)}y.range=Oe(P||(S?EB:h==T?y.distr==3?OB:y.distr==4?RB:e2:y.distr==3?t2:y.distr==4?n2:AB)),
y.auto=Oe(E?!1:y.auto),y.clamp=Oe(y.clamp||yB),y._min=y._max=null,y.valToPct=z(y)}}}q("x"),q("y"),i==1&&v.forEach(h=>{q(
h.scale)}),_.forEach(h=>{q(h.scale)});for(let h in e.scales)q(h);let F=k[T],te=F.distr,Y,ge;F.ori==0?(oo(c,W8),Y=s,ge=a):
(oo(c,U8),Y=a,ge=s);let le={};for(let h in k){let y=k[h];(y.min!=null||y.max!=null)&&(le[h]={min:y.min,max:y.max},y.min=
y.max=null)}let $e=e.tzDate||(h=>new Date(Vt(h/C))),j=e.fmtDate||Oh,We=C==1?W3($e):j3($e),He=tS($e,eS(C==1?V3:K3,j)),Te=oS(
$e,nS(J3,j)),De=[],Pe=o.legend=Bt({},Q3,e.legend),se=o.cursor=Bt({},rB,{drag:{y:i==2}},e.cursor),It=Pe.show,wn=se.show,dt=Pe.
markers;Pe.idxs=De,dt.width=Oe(dt.width),dt.dash=Oe(dt.dash),dt.stroke=Oe(dt.stroke),dt.fill=Oe(dt.fill);let Ue,$o,Wn,bt=[],
er=[],Er,mo=!1,ei={};if(Pe.live){let h=v[1]?v[1].values:null;mo=h!=null,Er=mo?h(o,1,0):{_:0};for(let y in Er)ei[y]=Mh}if(It)
if(Ue=Vo("table",t3,c),Wn=Vo("tbody",null,Ue),Pe.mount(o,Ue),mo){$o=Vo("thead",null,Ue,Wn);let h=Vo("tr",null,$o);Vo("th",
null,h);for(var As in Er)Vo("th",EC,h).textContent=As}else oo(Ue,o3),Pe.live&&oo(Ue,n3);let Os={show:!0},dl={show:!1};function Vu(h,y){
if(y==0&&(mo||!Pe.live||i==2))return La;let w=[],S=Vo("tr",r3,Wn,Wn.childNodes[y]);oo(S,h.class),h.show||oo(S,gs);let P=Vo(
"th",null,S);if(dt.show){let V=Co(i3,P);if(y>0){let K=dt.width(o,y);K&&(V.style.border=K+"px "+dt.dash(o,y)+" "+dt.stroke(
o,y)),V.style.background=dt.fill(o,y)}}let E=Co(EC,P);h.label instanceof HTMLElement?E.appendChild(h.label):E.textContent=
h.label,y>0&&(dt.show||(E.style.color=h.width>0?dt.stroke(o,y):dt.fill(o,y)),kn("click",P,V=>{if(se._lock)return;Ii(V);let K=v.
indexOf(h);if((V.ctrlKey||V.metaKey)!=Pe.isolate){let Q=v.some((X,oe)=>oe>0&&oe!=K&&X.show);v.forEach((X,oe)=>{oe>0&&or(
oe,Q?oe==K?Os:dl:Os,!0,Ot.setSeries)})}else or(K,{show:!h.show},!0,Ot.setSeries)},!1),Bs&&kn(LC,P,V=>{se._lock||(Ii(V),or(
v.indexOf(h),Js,!0,Ot.setSeries))},!1));for(var B in Er){let V=Vo("td",s3,S);V.textContent="--",w.push(V)}return[S,w]}let Li=new Map;
function kn(h,y,w,S=!0){let P=Li.get(y)||{},E=se.bind[h](o,y,w,S);E&&(ys(h,y,P[h]=E),Li.set(y,P))}function Rs(h,y,w){let S=Li.
get(y)||{};for(let P in S)(h==null||P==h)&&(vh(P,y,S[P]),delete S[P]);h==null&&Li.delete(y)}let Ar=0,Ni=0,Me=0,ee=0,st=0,
Ht=0,Ls=st,Bi=Ht,tr=Me,Fi=ee,Un=0,fo=0,On=0,Do=0;o.bbox={};let Gm=!1,Wu=!1,Ns=!1,zi=!1,Uu=!1,ho=!1;function Jm(h,y,w){(w||
h!=o.width||y!=o.height)&&wy(h,y),qs(!1),Ns=!0,Wu=!0,Vs()}function wy(h,y){o.width=Ar=Me=h,o.height=Ni=ee=y,st=Ht=0,QO(),
XO();let w=o.bbox;Un=w.left=fs(st*Ve,.5),fo=w.top=fs(Ht*Ve,.5),On=w.width=fs(Me*Ve,.5),Do=w.height=fs(ee*Ve,.5)}let JO=3;
function ZO(){let h=!1,y=0;for(;!h;){y++;let w=lR(y),S=uR(y);h=y==JO||w&&S,h||(wy(o.width,o.height),Wu=!0)}}function YO({
width:h,height:y}){Jm(h,y)}o.setSize=YO;function QO(){let h=!1,y=!1,w=!1,S=!1;_.forEach((P,E)=>{if(P.show&&P._show){let{
side:B,_size:V}=P,K=B%2,Q=P.label!=null?P.labelSize:0,X=V+Q;X>0&&(K?(Me-=X,B==3?(st+=X,S=!0):w=!0):(ee-=X,B==0?(Ht+=X,h=
!0):y=!0))}}),Hi[0]=h,Hi[1]=w,Hi[2]=y,Hi[3]=S,Me-=ti[1]+ti[3],st+=ti[3],ee-=ti[2]+ti[0],Ht+=ti[0]}function XO(){let h=st+
Me,y=Ht+ee,w=st,S=Ht;function P(E,B){switch(E){case 1:return h+=B,h-B;case 2:return y+=B,y-B;case 3:return w-=B,w+B;case 0:
return S-=B,S+B}}_.forEach((E,B)=>{if(E.show&&E._show){let V=E.side;E._pos=P(V,E._size),E.label!=null&&(E._lpos=P(V,E.labelSize))}})}
if(se.dataIdx==null){let h=se.hover,y=h.skip=new Set(h.skip??[]);y.add(void 0);let w=h.prox=Oe(h.prox),S=h.bias??=0;se.dataIdx=
(P,E,B,V)=>{if(E==0)return B;let K=B,Q=w(P,E,B,V)??nt,X=Q>=0&&Q<nt,oe=F.ori==0?Me:ee,xe=se.left,qe=t[0],Fe=t[E];if(y.has(
Fe[B])){K=null;let Ee=null,fe=null,ae;if(S==0||S==-1)for(ae=B;Ee==null&&ae-- >0;)y.has(Fe[ae])||(Ee=ae);if(S==0||S==1)for(ae=
B;fe==null&&ae++<Fe.length;)y.has(Fe[ae])||(fe=ae);if(Ee!=null||fe!=null)if(X){let ct=Ee==null?-1/0:Y(qe[Ee],F,oe,0),St=fe==
null?1/0:Y(qe[fe],F,oe,0),Yt=xe-ct,Qe=St-xe;Yt<=Qe?Yt<=Q&&(K=Ee):Qe<=Q&&(K=fe)}else K=fe==null?Ee:Ee==null?fe:B-Ee<=fe-B?
Ee:fe}else X&&Wt(xe-Y(qe[B],F,oe,0))>Q&&(K=null);return K}}let Ii=h=>{se.event=h};se.idxs=De,se._lock=!1;let yn=se.points;
yn.show=Oe(yn.show),yn.size=Oe(yn.size),yn.stroke=Oe(yn.stroke),yn.width=Oe(yn.width),yn.fill=Oe(yn.fill);let nr=o.focus=
Bt({},e.focus||{alpha:.3},se.focus),Bs=nr.prox>=0,Fs=Bs&&yn.one,go=[],zs=[],Is=[];function ky(h,y){let w=yn.show(o,y);if(w instanceof
HTMLElement)return oo(w,e3),oo(w,h.class),gr(w,-10,-10,Me,ee),g.insertBefore(w,go[y]),w}function Cy(h,y){if(i==1||y>0){let w=i==
1&&k[h.scale].time,S=h.value;h.value=w?ZC(S)?oS($e,nS(S,j)):S||Te:S||fB,h.label=h.label||(w?sB:iB)}if(Fs||y>0){h.width=h.
width==null?1:h.width,h.paths=h.paths||PB||b3,h.fillTo=Oe(h.fillTo||vB),h.pxAlign=+Ie(h.pxAlign,b),h.pxRound=mS(h.pxAlign),
h.stroke=Oe(h.stroke||null),h.fill=Oe(h.fill||null),h._stroke=h._fill=h._paths=h._focus=null;let w=hB(Dn(1,h.width),1),S=h.
points=Bt({},{size:w,width:Dn(1,w*.2),stroke:h.stroke,space:w*2,paths:$B,_stroke:null,_fill:null},h.points);S.show=Oe(S.
show),S.filter=Oe(S.filter),S.fill=Oe(S.fill),S.stroke=Oe(S.stroke),S.paths=Oe(S.paths),S.pxAlign=h.pxAlign}if(It){let w=Vu(
h,y);bt.splice(y,0,w[0]),er.splice(y,0,w[1]),Pe.values.push(null)}if(wn){De.splice(y,0,null);let w=null;Fs?y==0&&(w=ky(h,
y)):y>0&&(w=ky(h,y)),go.splice(y,0,w),zs.splice(y,0,0),Is.splice(y,0,0)}Zt("addSeries",y)}function eR(h,y){y=y??v.length,
h=i==1?_h(h,y,iS,cS):_h(h,y,{},uS),v.splice(y,0,h),Cy(v[y],y)}o.addSeries=eR;function tR(h){if(v.splice(h,1),It){Pe.values.
splice(h,1),er.splice(h,1);let y=bt.splice(h,1)[0];Rs(null,y.firstChild),y.remove()}wn&&(De.splice(h,1),go.splice(h,1)[0].
remove(),zs.splice(h,1),Is.splice(h,1)),Zt("delSeries",h)}o.delSeries=tR;let Hi=[!1,!1,!1,!1];function nR(h,y){if(h._show=
h.show,h.show){let w=h.side%2,S=k[h.scale];S==null&&(h.scale=w?v[1].scale:T,S=k[h.scale]);let P=S.time;h.size=Oe(h.size),
h.space=Oe(h.space),h.rotate=Oe(h.rotate),Ci(h.incrs)&&h.incrs.forEach(B=>{!Si.has(B)&&Si.set(B,_S(B))}),h.incrs=Oe(h.incrs||
(S.distr==2?I3:P?C==1?q3:U3:hs)),h.splits=Oe(h.splits||(P&&S.distr==1?We:S.distr==3?wh:S.distr==4?uB:lB)),h.stroke=Oe(h.
stroke),h.grid.stroke=Oe(h.grid.stroke),h.ticks.stroke=Oe(h.ticks.stroke),h.border.stroke=Oe(h.border.stroke);let E=h.values;
h.values=Ci(E)&&!Ci(E[0])?Oe(E):P?Ci(E)?tS($e,eS(E,j)):ZC(E)?G3($e,E):E||He:E||aB,h.filter=Oe(h.filter||(S.distr>=3&&S.log==
10?mB:S.distr==3&&S.log==2?dB:CS)),h.font=gS(h.font),h.labelFont=gS(h.labelFont),h._size=h.size(o,null,y,0),h._space=h._rotate=
h._incrs=h._found=h._splits=h._values=null,h._size>0&&(Hi[y]=!0,h._el=Co(Z8,d))}}function fl(h,y,w,S){let[P,E,B,V]=w,K=y%
2,Q=0;return K==0&&(V||E)&&(Q=y==0&&!P||y==2&&!B?Vt(rS.size/3):0),K==1&&(P||B)&&(Q=y==1&&!E||y==3&&!V?Vt(aS.size/2):0),Q}
let Sy=o.padding=(e.padding||[fl,fl,fl,fl]).map(h=>Oe(Ie(h,fl))),ti=o._padding=Sy.map((h,y)=>h(o,y,Hi,0)),ln,Kt=null,jt=null,
Ku=i==1?v[0].idxs:null,Eo=null,hl=!1;function _y(h,y){if(t=h??[],o.data=o._data=t,i==2){ln=0;for(let w=1;w<v.length;w++)
ln+=t[w][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Eo=t[0],ln=Eo.length;let w=t;if(te==2){w=t.slice();let S=w[0]=
Array(ln);for(let P=0;P<ln;P++)S[P]=P}o._data=t=w}if(qs(!0),Zt("setData"),te==2&&(Ns=!0),y!==!1){let w=F;w.auto(o,hl)?Zm():
oi(T,w.min,w.max),zi=zi||se.left>=0,ho=!0,Vs()}}o.setData=_y;function Zm(){hl=!0;let h,y;i==1&&(ln>0?(Kt=Ku[0]=0,jt=Ku[1]=
ln-1,h=t[0][Kt],y=t[0][jt],te==2?(h=Kt,y=jt):h==y&&(te==3?[h,y]=Dp(h,h,F.log,!1):te==4?[h,y]=$h(h,h,F.log,!1):F.time?y=h+
Vt(86400/C):[h,y]=Mp(h,y,Dh,!0))):(Kt=Ku[0]=h=null,jt=Ku[1]=y=null)),oi(T,h,y)}let ju,Hs,Ym,Qm,Xm,ed,td,nd,od,Rn;function Ty(h,y,w,S,P,E){
h??=OC,w??=Ah,S??="butt",P??=OC,E??="round",h!=ju&&(m.strokeStyle=ju=h),P!=Hs&&(m.fillStyle=Hs=P),y!=Ym&&(m.lineWidth=Ym=
y),E!=Xm&&(m.lineJoin=Xm=E),S!=ed&&(m.lineCap=ed=S),w!=Qm&&m.setLineDash(Qm=w)}function My(h,y,w,S){y!=Hs&&(m.fillStyle=
Hs=y),h!=td&&(m.font=td=h),w!=nd&&(m.textAlign=nd=w),S!=od&&(m.textBaseline=od=S)}function rd(h,y,w,S,P=0){if(S.length>0&&
h.auto(o,hl)&&(y==null||y.min==null)){let E=Ie(Kt,0),B=Ie(jt,S.length-1),V=w.min==null?m3(S,E,B,P,h.distr==3):[w.min,w.max];
h.min=Uo(h.min,w.min=V[0]),h.max=Dn(h.max,w.max=V[1])}}let Py={min:null,max:null};function oR(){for(let S in k){let P=k[S];
le[S]==null&&(P.min==null||le[T]!=null&&P.auto(o,hl))&&(le[S]=Py)}for(let S in k){let P=k[S];le[S]==null&&P.from!=null&&
le[P.from]!=null&&(le[S]=Py)}le[T]!=null&&qs(!0);let h={};for(let S in le){let P=le[S];if(P!=null){let E=h[S]=Na(k[S],w3);
if(P.min!=null)Bt(E,P);else if(S!=T||i==2)if(ln==0&&E.from==null){let B=E.range(o,null,null,S);E.min=B[0],E.max=B[1]}else
E.min=nt,E.max=-nt}}if(ln>0){v.forEach((S,P)=>{if(i==1){let E=S.scale,B=le[E];if(B==null)return;let V=h[E];if(P==0){let K=V.
range(o,V.min,V.max,E);V.min=K[0],V.max=K[1],Kt=Wo(V.min,t[0]),jt=Wo(V.max,t[0]),jt-Kt>1&&(t[0][Kt]<V.min&&Kt++,t[0][jt]>
V.max&&jt--),S.min=Eo[Kt],S.max=Eo[jt]}else S.show&&S.auto&&rd(V,B,S,t[P],S.sorted);S.idxs[0]=Kt,S.idxs[1]=jt}else if(P>
0&&S.show&&S.auto){let[E,B]=S.facets,V=E.scale,K=B.scale,[Q,X]=t[P],oe=h[V],xe=h[K];oe!=null&&rd(oe,le[V],E,Q,E.sorted),
xe!=null&&rd(xe,le[K],B,X,B.sorted),S.min=B.min,S.max=B.max}});for(let S in h){let P=h[S],E=le[S];if(P.from==null&&(E==null||
E.min==null)){let B=P.range(o,P.min==nt?null:P.min,P.max==-nt?null:P.max,S);P.min=B[0],P.max=B[1]}}}for(let S in h){let P=h[S];
if(P.from!=null){let E=h[P.from];if(E.min==null)P.min=P.max=null;else{let B=P.range(o,E.min,E.max,S);P.min=B[0],P.max=B[1]}}}
let y={},w=!1;for(let S in h){let P=h[S],E=k[S];if(E.min!=P.min||E.max!=P.max){E.min=P.min,E.max=P.max;let B=E.distr;E._min=
B==3?Vr(E.min):B==4?mh(E.min,E.asinh):B==100?E.fwd(E.min):E.min,E._max=B==3?Vr(E.max):B==4?mh(E.max,E.asinh):B==100?E.fwd(
E.max):E.max,y[S]=w=!0}}if(w){v.forEach((S,P)=>{i==2?P>0&&y.y&&(S._paths=null):y[S.scale]&&(S._paths=null)});for(let S in y)
Ns=!0,Zt("setScale",S);wn&&se.left>=0&&(zi=ho=!0)}for(let S in le)le[S]=null}function rR(h){let y=xh(Kt-1,0,ln-1),w=xh(jt+
1,0,ln-1);for(;h[y]==null&&y>0;)y--;for(;h[w]==null&&w<ln-1;)w++;return[y,w]}function iR(){if(ln>0){let h=v.some(y=>y._focus)&&
Rn!=nr.alpha;h&&(m.globalAlpha=Rn=nr.alpha),v.forEach((y,w)=>{if(w>0&&y.show&&($y(w,!1),$y(w,!0),y._paths==null)){let S=Rn;
Rn!=y.alpha&&(m.globalAlpha=Rn=y.alpha);let P=i==2?[0,t[w][0].length-1]:rR(t[w]);y._paths=y.paths(o,w,P[0],P[1]),Rn!=S&&
(m.globalAlpha=Rn=S)}}),v.forEach((y,w)=>{if(w>0&&y.show){let S=Rn;Rn!=y.alpha&&(m.globalAlpha=Rn=y.alpha),y._paths!=null&&
Dy(w,!1);{let P=y._paths!=null?y._paths.gaps:null,E=y.points.show(o,w,Kt,jt,P),B=y.points.filter(o,w,E,P);(E||B)&&(y.points.
_paths=y.points.paths(o,w,Kt,jt,B),Dy(w,!0))}Rn!=S&&(m.globalAlpha=Rn=S),Zt("drawSeries",w)}}),h&&(m.globalAlpha=Rn=1)}}
function $y(h,y){let w=y?v[h].points:v[h];w._stroke=w.stroke(o,h),w._fill=w.fill(o,h)}function Dy(h,y){let w=y?v[h].points:
v[h],{stroke:S,fill:P,clip:E,flags:B,_stroke:V=w._stroke,_fill:K=w._fill,_width:Q=w.width}=w._paths;Q=ot(Q*Ve,3);let X=null,
oe=Q%2/2;y&&K==null&&(K=Q>0?"#fff":V);let xe=w.pxAlign==1&&oe>0;if(xe&&m.translate(oe,oe),!y){let qe=Un-Q/2,Fe=fo-Q/2,Ee=On+
Q,fe=Do+Q;X=new Path2D,X.rect(qe,Fe,Ee,fe)}y?id(V,Q,w.dash,w.cap,K,S,P,B,E):sR(h,V,Q,w.dash,w.cap,K,S,P,B,X,E),xe&&m.translate(
-oe,-oe)}function sR(h,y,w,S,P,E,B,V,K,Q,X){let oe=!1;K!=0&&O.forEach((xe,qe)=>{if(xe.series[0]==h){let Fe=v[xe.series[1]],
Ee=t[xe.series[1]],fe=(Fe._paths||vu).band;Ci(fe)&&(fe=xe.dir==1?fe[0]:fe[1]);let ae,ct=null;Fe.show&&fe&&f3(Ee,Kt,jt)?(ct=
xe.fill(o,qe)||E,ae=Fe._paths.clip):fe=null,id(y,w,S,P,ct,B,V,K,Q,X,ae,fe),oe=!0}}),oe||id(y,w,S,P,E,B,V,K,Q,X)}let Ey=Ba|
Ch;function id(h,y,w,S,P,E,B,V,K,Q,X,oe){Ty(h,y,w,S,P),(K||Q||oe)&&(m.save(),K&&m.clip(K),Q&&m.clip(Q)),oe?(V&Ey)==Ey?(m.
clip(oe),X&&m.clip(X),Ju(P,B),Gu(h,E,y)):V&Ch?(Ju(P,B),m.clip(oe),Gu(h,E,y)):V&Ba&&(m.save(),m.clip(oe),X&&m.clip(X),Ju(
P,B),m.restore(),Gu(h,E,y)):(Ju(P,B),Gu(h,E,y)),(K||Q||oe)&&m.restore()}function Gu(h,y,w){w>0&&(y instanceof Map?y.forEach(
(S,P)=>{m.strokeStyle=ju=P,m.stroke(S)}):y!=null&&h&&m.stroke(y))}function Ju(h,y){y instanceof Map?y.forEach((w,S)=>{m.
fillStyle=Hs=S,m.fill(w)}):y!=null&&h&&m.fill(y)}function aR(h,y,w,S){let P=_[h],E;if(S<=0)E=[0,0];else{let B=P._space=P.
space(o,h,y,w,S),V=P._incrs=P.incrs(o,h,y,w,S,B);E=LB(y,w,V,S,B)}return P._found=E}function sd(h,y,w,S,P,E,B,V,K,Q){let X=B%
2/2;b==1&&m.translate(X,X),Ty(V,B,K,Q,V),m.beginPath();let oe,xe,qe,Fe,Ee=P+(S==0||S==3?-E:E);w==0?(xe=P,Fe=Ee):(oe=P,qe=
Ee);for(let fe=0;fe<h.length;fe++)y[fe]!=null&&(w==0?oe=qe=h[fe]:xe=Fe=h[fe],m.moveTo(oe,xe),m.lineTo(qe,Fe));m.stroke(),
b==1&&m.translate(-X,-X)}function lR(h){let y=!0;return _.forEach((w,S)=>{if(!w.show)return;let P=k[w.scale];if(P.min==null){
w._show&&(y=!1,w._show=!1,qs(!1));return}else w._show||(y=!1,w._show=!0,qs(!1));let E=w.side,B=E%2,{min:V,max:K}=P,[Q,X]=aR(
S,V,K,B==0?Me:ee);if(X==0)return;let oe=P.distr==2,xe=w._splits=w.splits(o,S,V,K,Q,X,oe),qe=P.distr==2?xe.map(ae=>Eo[ae]):
xe,Fe=P.distr==2?Eo[xe[1]]-Eo[xe[0]]:Q,Ee=w._values=w.values(o,w.filter(o,qe,S,X,Fe),S,X,Fe);w._rotate=E==2?w.rotate(o,Ee,
S,X):0;let fe=w._size;w._size=So(w.size(o,Ee,S,h)),fe!=null&&w._size!=fe&&(y=!1)}),y}function uR(h){let y=!0;return Sy.forEach(
(w,S)=>{let P=w(o,S,Hi,h);P!=ti[S]&&(y=!1),ti[S]=P}),y}function cR(){for(let h=0;h<_.length;h++){let y=_[h];if(!y.show||
!y._show)continue;let w=y.side,S=w%2,P,E,B=y.stroke(o,h),V=w==0||w==3?-1:1,[K,Q]=y._found;if(y.label!=null){let Sn=y.labelGap*
V,Gn=Vt((y._lpos+Sn)*Ve);My(y.labelFont[0],B,"center",w==2?"top":AC),m.save(),S==1?(P=E=0,m.translate(Gn,Vt(fo+Do/2)),m.
rotate((w==3?-_p:_p)/2)):(P=Vt(Un+On/2),E=Gn);let Wi=wS(y.label)?y.label(o,h,K,Q):y.label;m.fillText(Wi,P,E),m.restore()}
if(Q==0)continue;let X=k[y.scale],oe=S==0?On:Do,xe=S==0?Un:fo,qe=y._splits,Fe=X.distr==2?qe.map(Sn=>Eo[Sn]):qe,Ee=X.distr==
2?Eo[qe[1]]-Eo[qe[0]]:K,fe=y.ticks,ae=y.border,ct=fe.show?fe.size:0,St=Vt(ct*Ve),Yt=Vt((y.alignTo==2?y._size-ct-y.gap:y.
gap)*Ve),Qe=y._rotate*-_p/180,_t=x(y._pos*Ve),Kn=(St+Yt)*V,Cn=_t+Kn;E=S==0?Cn:0,P=S==1?Cn:0;let yo=y.font[0],Ao=y.align==
1?Ea:y.align==2?uh:Qe>0?Ea:Qe<0?uh:S==0?"center":w==3?uh:Ea,ir=Qe||S==1?"middle":w==2?"top":AC;My(yo,B,Ao,ir);let jn=y.font[1]*
y.lineGap,bo=qe.map(Sn=>x(l(Sn,X,oe,xe))),Oo=y._values;for(let Sn=0;Sn<Oo.length;Sn++){let Gn=Oo[Sn];if(Gn!=null){S==0?P=
bo[Sn]:E=bo[Sn],Gn=""+Gn;let Wi=Gn.indexOf(`
`)==-1?[Gn]:Gn.split(/\n/gm);for(let _n=0;_n<Wi.length;_n++){let Zy=Wi[_n];Qe?(m.save(),m.translate(P,E+_n*jn),m.rotate(
Qe),m.fillText(Zy,0,0),m.restore()):m.fillText(Zy,P,E+_n*jn)}}}fe.show&&sd(bo,fe.filter(o,Fe,h,Q,Ee),S,w,_t,St,ot(fe.width*
Ve,3),fe.stroke(o,h),fe.dash,fe.cap);let sr=y.grid;sr.show&&sd(bo,sr.filter(o,Fe,h,Q,Ee),S,S==0?2:1,S==0?fo:Un,S==0?Do:On,
ot(sr.width*Ve,3),sr.stroke(o,h),sr.dash,sr.cap),ae.show&&sd([_t],[1],S==0?1:0,S==0?1:2,S==1?fo:Un,S==1?Do:On,ot(ae.width*
Ve,3),ae.stroke(o,h),ae.dash,ae.cap)}Zt("drawAxes")}function qs(h){v.forEach((y,w)=>{w>0&&(y._paths=null,h&&(i==1?(y.min=
null,y.max=null):y.facets.forEach(S=>{S.min=null,S.max=null})))})}let Zu=!1,ad=!1,gl=[];function pR(){ad=!1;for(let h=0;h<
gl.length;h++)Zt(...gl[h]);gl.length=0}function Vs(){Zu||(P3(Ay),Zu=!0)}function mR(h,y=!1){Zu=!0,ad=y,h(o),Ay(),y&&gl.length>
0&&queueMicrotask(pR)}o.batch=mR;function Ay(){if(Gm&&(oR(),Gm=!1),Ns&&(ZO(),Ns=!1),Wu){if(pt(f,Ea,st),pt(f,"top",Ht),pt(
f,hu,Me),pt(f,gu,ee),pt(g,Ea,st),pt(g,"top",Ht),pt(g,hu,Me),pt(g,gu,ee),pt(d,hu,Ar),pt(d,gu,Ni),p.width=Vt(Ar*Ve),p.height=
Vt(Ni*Ve),_.forEach(({_el:h,_show:y,_size:w,_pos:S,side:P})=>{if(h!=null)if(y){let E=P===3||P===0?w:0,B=P%2==1;pt(h,B?"l\
eft":"top",S-E),pt(h,B?"width":"height",w),pt(h,B?"top":"left",B?Ht:st),pt(h,B?"height":"width",B?ee:Me),bh(h,gs)}else oo(
h,gs)}),ju=Hs=Ym=Xm=ed=td=nd=od=Qm=null,Rn=1,vl(!0),st!=Ls||Ht!=Bi||Me!=tr||ee!=Fi){qs(!1);let h=Me/tr,y=ee/Fi;if(wn&&!zi&&
se.left>=0){se.left*=h,se.top*=y,Ws&&gr(Ws,Vt(se.left),0,Me,ee),Us&&gr(Us,0,Vt(se.top),Me,ee);for(let w=0;w<go.length;w++){
let S=go[w];S!=null&&(zs[w]*=h,Is[w]*=y,gr(S,So(zs[w]),So(Is[w]),Me,ee))}}if(ut.show&&!Uu&&ut.left>=0&&ut.width>0){ut.left*=
h,ut.width*=h,ut.top*=y,ut.height*=y;for(let w in dd)pt(Gs,w,ut[w])}Ls=st,Bi=Ht,tr=Me,Fi=ee}Zt("setSize"),Wu=!1}Ar>0&&Ni>
0&&(m.clearRect(0,0,p.width,p.height),Zt("drawClear"),N.forEach(h=>h()),Zt("draw")),ut.show&&Uu&&(Yu(ut),Uu=!1),wn&&zi&&
(Vi(null,!0,!1),zi=!1),Pe.show&&Pe.live&&ho&&(pd(),ho=!1),u||(u=!0,o.status=1,Zt("ready")),hl=!1,Zu=!1}o.redraw=(h,y)=>{
Ns=y||!1,h!==!1?oi(T,F.min,F.max):Vs()};function ld(h,y){let w=k[h];if(w.from==null){if(ln==0){let S=w.range(o,y.min,y.max,
h);y.min=S[0],y.max=S[1]}if(y.min>y.max){let S=y.min;y.min=y.max,y.max=S}if(ln>1&&y.min!=null&&y.max!=null&&y.max-y.min<
1e-16)return;h==T&&w.distr==2&&ln>0&&(y.min=Wo(y.min,t[0]),y.max=Wo(y.max,t[0]),y.min==y.max&&y.max++),le[h]=y,Gm=!0,Vs()}}
o.setScale=ld;let ud,cd,Ws,Us,Oy,Ry,Ks,js,Ly,Ny,lt,ft,ni=!1,un=se.drag,Gt=un.x,Jt=un.y;wn&&(se.x&&(ud=Co(Q8,g)),se.y&&(cd=
Co(X8,g)),F.ori==0?(Ws=ud,Us=cd):(Ws=cd,Us=ud),lt=se.left,ft=se.top);let ut=o.select=Bt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),Gs=ut.show?Co(Y8,ut.over?g:f):null;function Yu(h,y){if(ut.show){for(let w in h)ut[w]=h[w],w in
dd&&pt(Gs,w,h[w]);y!==!1&&Zt("setSelect")}}o.setSelect=Yu;function dR(h){if(v[h].show)It&&bh(bt[h],gs);else if(It&&oo(bt[h],
gs),wn){let w=Fs?go[0]:go[h];w!=null&&gr(w,-10,-10,Me,ee)}}function oi(h,y,w){ld(h,{min:y,max:w})}function or(h,y,w,S){y.
focus!=null&&bR(h),y.show!=null&&v.forEach((P,E)=>{E>0&&(h==E||h==null)&&(P.show=y.show,dR(E),i==2?(oi(P.facets[0].scale,
null,null),oi(P.facets[1].scale,null,null)):oi(P.scale,null,null),Vs())}),w!==!1&&Zt("setSeries",h,y),S&&xl("setSeries",
o,h,y)}o.setSeries=or;function fR(h,y){Bt(O[h],y)}function hR(h,y){h.fill=Oe(h.fill||null),h.dir=Ie(h.dir,-1),y=y??O.length,
O.splice(y,0,h)}function gR(h){h==null?O.length=0:O.splice(h,1)}o.addBand=hR,o.setBand=fR,o.delBand=gR;function yR(h,y){
v[h].alpha=y,wn&&go[h]!=null&&(go[h].style.opacity=y),It&&bt[h]&&(bt[h].style.opacity=y)}let Or,ri,qi,Js={focus:!0};function bR(h){
if(h!=qi){let y=h==null,w=nr.alpha!=1;v.forEach((S,P)=>{if(i==1||P>0){let E=y||P==0||P==h;S._focus=y?null:E,w&&yR(P,E?1:
nr.alpha)}}),qi=h,w&&Vs()}}It&&Bs&&kn(NC,Ue,h=>{se._lock||(Ii(h),qi!=null&&or(null,Js,!0,Ot.setSeries))});function rr(h,y,w){
let S=k[y];w&&(h=h/Ve-(S.ori==1?Ht:st));let P=Me;S.ori==1&&(P=ee,h=P-h),S.dir==-1&&(h=P-h);let E=S._min,B=S._max,V=h/P,K=E+
(B-E)*V,Q=S.distr;return Q==3?Ra(10,K):Q==4?g3(K,S.asinh):Q==100?S.bwd(K):K}function vR(h,y){let w=rr(h,T,y);return Wo(w,
t[0],Kt,jt)}o.valToIdx=h=>Wo(h,t[0]),o.posToIdx=vR,o.posToVal=rr,o.valToPos=(h,y,w)=>k[y].ori==0?s(h,k[y],w?On:Me,w?Un:0):
a(h,k[y],w?Do:ee,w?fo:0),o.setCursor=(h,y,w)=>{lt=h.left,ft=h.top,Vi(null,y,w)};function By(h,y){pt(Gs,Ea,ut.left=h),pt(
Gs,hu,ut.width=y)}function Fy(h,y){pt(Gs,"top",ut.top=h),pt(Gs,gu,ut.height=y)}let yl=F.ori==0?By:Fy,bl=F.ori==1?By:Fy;function xR(){
if(It&&Pe.live)for(let h=i==2?1:0;h<v.length;h++){if(h==0&&mo)continue;let y=Pe.values[h],w=0;for(let S in y)er[h][w++].
firstChild.nodeValue=y[S]}}function pd(h,y){if(h!=null&&(h.idxs?h.idxs.forEach((w,S)=>{De[S]=w}):x3(h.idx)||De.fill(h.idx),
Pe.idx=De[0]),It&&Pe.live){for(let w=0;w<v.length;w++)(w>0||i==1&&!mo)&&wR(w,De[w]);xR()}ho=!1,y!==!1&&Zt("setLegend")}o.
setLegend=pd;function wR(h,y){let w=v[h],S=h==0&&te==2?Eo:t[h],P;mo?P=w.values(o,h,y)??ei:(P=w.value(o,y==null?null:S[y],
h,y),P=P==null?ei:{_:P}),Pe.values[h]=P}function Vi(h,y,w){Ly=lt,Ny=ft,[lt,ft]=se.move(o,lt,ft),se.left=lt,se.top=ft,wn&&
(Ws&&gr(Ws,Vt(lt),0,Me,ee),Us&&gr(Us,0,Vt(ft),Me,ee));let S,P=Kt>jt;Or=nt,ri=null;let E=F.ori==0?Me:ee,B=F.ori==1?Me:ee;
if(lt<0||ln==0||P){S=se.idx=null;for(let V=0;V<v.length;V++){let K=go[V];K!=null&&gr(K,-10,-10,Me,ee)}Bs&&or(null,Js,!0,
h==null&&Ot.setSeries),Pe.live&&(De.fill(S),ho=!0)}else{let V,K,Q;i==1&&(V=F.ori==0?lt:ft,K=rr(V,T),S=se.idx=Wo(K,t[0],Kt,
jt),Q=Y(t[0][S],F,E,0));let X=-10,oe=-10,xe=0,qe=0,Fe=!0,Ee="",fe="";for(let ae=i==2?1:0;ae<v.length;ae++){let ct=v[ae],
St=De[ae],Yt=St==null?null:i==1?t[ae][St]:t[ae][1][St],Qe=se.dataIdx(o,ae,S,K),_t=Qe==null?null:i==1?t[ae][Qe]:t[ae][1][Qe];
if(ho=ho||_t!=Yt||Qe!=St,De[ae]=Qe,ae>0&&ct.show){let Kn=Qe==null?-10:Qe==S?Q:Y(i==1?t[0][Qe]:t[ae][0][Qe],F,E,0),Cn=_t==
null?-10:ge(_t,i==1?k[ct.scale]:k[ct.facets[1].scale],B,0);if(Bs&&_t!=null){let yo=F.ori==1?lt:ft,Ao=Wt(nr.dist(o,ae,Qe,
Cn,yo));if(Ao<Or){let ir=nr.bias;if(ir!=0){let jn=rr(yo,ct.scale),bo=_t>=0?1:-1,Oo=jn>=0?1:-1;Oo==bo&&(Oo==1?ir==1?_t>=jn:
_t<=jn:ir==1?_t<=jn:_t>=jn)&&(Or=Ao,ri=ae)}else Or=Ao,ri=ae}}if(ho||Fs){let yo,Ao;F.ori==0?(yo=Kn,Ao=Cn):(yo=Cn,Ao=Kn);let ir,
jn,bo,Oo,sr,Sn,Gn=!0,Wi=yn.bbox;if(Wi!=null){Gn=!1;let _n=Wi(o,ae);bo=_n.left,Oo=_n.top,ir=_n.width,jn=_n.height}else bo=
yo,Oo=Ao,ir=jn=yn.size(o,ae);if(Sn=yn.fill(o,ae),sr=yn.stroke(o,ae),Fs)ae==ri&&Or<=nr.prox&&(X=bo,oe=Oo,xe=ir,qe=jn,Fe=Gn,
Ee=Sn,fe=sr);else{let _n=go[ae];_n!=null&&(zs[ae]=bo,Is[ae]=Oo,VC(_n,ir,jn,Gn),HC(_n,Sn,sr),gr(_n,So(bo),So(Oo),Me,ee))}}}}
if(Fs){let ae=nr.prox,ct=qi==null?Or<=ae:Or>ae||ri!=qi;if(ho||ct){let St=go[0];St!=null&&(zs[0]=X,Is[0]=oe,VC(St,xe,qe,Fe),
HC(St,Ee,fe),gr(St,So(X),So(oe),Me,ee))}}}if(ut.show&&ni)if(h!=null){let[V,K]=Ot.scales,[Q,X]=Ot.match,[oe,xe]=h.cursor.
sync.scales,qe=h.cursor.drag;if(Gt=qe._x,Jt=qe._y,Gt||Jt){let{left:Fe,top:Ee,width:fe,height:ae}=h.select,ct=h.scales[oe].
ori,St=h.posToVal,Yt,Qe,_t,Kn,Cn,yo=V!=null&&Q(V,oe),Ao=K!=null&&X(K,xe);yo&&Gt?(ct==0?(Yt=Fe,Qe=fe):(Yt=Ee,Qe=ae),_t=k[V],
Kn=Y(St(Yt,oe),_t,E,0),Cn=Y(St(Yt+Qe,oe),_t,E,0),yl(Uo(Kn,Cn),Wt(Cn-Kn))):yl(0,E),Ao&&Jt?(ct==1?(Yt=Fe,Qe=fe):(Yt=Ee,Qe=
ae),_t=k[K],Kn=ge(St(Yt,xe),_t,B,0),Cn=ge(St(Yt+Qe,xe),_t,B,0),bl(Uo(Kn,Cn),Wt(Cn-Kn))):bl(0,B)}else fd()}else{let V=Wt(
Ly-Oy),K=Wt(Ny-Ry);if(F.ori==1){let xe=V;V=K,K=xe}Gt=un.x&&V>=un.dist,Jt=un.y&&K>=un.dist;let Q=un.uni;Q!=null?Gt&&Jt&&(Gt=
V>=Q,Jt=K>=Q,!Gt&&!Jt&&(K>V?Jt=!0:Gt=!0)):un.x&&un.y&&(Gt||Jt)&&(Gt=Jt=!0);let X,oe;Gt&&(F.ori==0?(X=Ks,oe=lt):(X=js,oe=
ft),yl(Uo(X,oe),Wt(oe-X)),Jt||bl(0,B)),Jt&&(F.ori==1?(X=Ks,oe=lt):(X=js,oe=ft),bl(Uo(X,oe),Wt(oe-X)),Gt||yl(0,E)),!Gt&&!Jt&&
(yl(0,0),bl(0,0))}if(un._x=Gt,un._y=Jt,h==null){if(w){if(Jy!=null){let[V,K]=Ot.scales;Ot.values[0]=V!=null?rr(F.ori==0?lt:
ft,V):null,Ot.values[1]=K!=null?rr(F.ori==1?lt:ft,K):null}xl(ch,o,lt,ft,Me,ee,S)}if(Bs){let V=w&&Ot.setSeries,K=nr.prox;
qi==null?Or<=K&&or(ri,Js,!0,V):Or>K?or(null,Js,!0,V):ri!=qi&&or(ri,Js,!0,V)}}ho&&(Pe.idx=S,pd()),y!==!1&&Zt("setCursor")}
let ii=null;Object.defineProperty(o,"rect",{get(){return ii==null&&vl(!1),ii}});function vl(h=!1){h?ii=null:(ii=g.getBoundingClientRect(),
Zt("syncRect",ii))}function zy(h,y,w,S,P,E,B){se._lock||ni&&h!=null&&h.movementX==0&&h.movementY==0||(md(h,y,w,S,P,E,B,!1,
h!=null),h!=null?Vi(null,!0,!0):Vi(y,!0,!1))}function md(h,y,w,S,P,E,B,V,K){if(ii==null&&vl(!1),Ii(h),h!=null)w=h.clientX-
ii.left,S=h.clientY-ii.top;else{if(w<0||S<0){lt=-10,ft=-10;return}let[Q,X]=Ot.scales,oe=y.cursor.sync,[xe,qe]=oe.values,
[Fe,Ee]=oe.scales,[fe,ae]=Ot.match,ct=y.axes[0].side%2==1,St=F.ori==0?Me:ee,Yt=F.ori==1?Me:ee,Qe=ct?E:P,_t=ct?P:E,Kn=ct?
S:w,Cn=ct?w:S;if(Fe!=null?w=fe(Q,Fe)?l(xe,k[Q],St,0):-10:w=St*(Kn/Qe),Ee!=null?S=ae(X,Ee)?l(qe,k[X],Yt,0):-10:S=Yt*(Cn/_t),
F.ori==1){let yo=w;w=S,S=yo}}K&&(y==null||y.cursor.event.type==ch)&&((w<=1||w>=Me-1)&&(w=fs(w,Me)),(S<=1||S>=ee-1)&&(S=fs(
S,ee))),V?(Oy=w,Ry=S,[Ks,js]=se.move(o,w,S)):(lt=w,ft=S)}let dd={width:0,height:0,left:0,top:0};function fd(){Yu(dd,!1)}
let Iy,Hy,qy,Vy;function Wy(h,y,w,S,P,E,B){ni=!0,Gt=Jt=un._x=un._y=!1,md(h,y,w,S,P,E,B,!0,!1),h!=null&&(kn(ph,gh,Uy,!1),
xl(RC,o,Ks,js,Me,ee,null));let{left:V,top:K,width:Q,height:X}=ut;Iy=V,Hy=K,qy=Q,Vy=X}function Uy(h,y,w,S,P,E,B){ni=un._x=
un._y=!1,md(h,y,w,S,P,E,B,!1,!0);let{left:V,top:K,width:Q,height:X}=ut,oe=Q>0||X>0,xe=Iy!=V||Hy!=K||qy!=Q||Vy!=X;if(oe&&
xe&&Yu(ut),un.setScale&&oe&&xe){let qe=V,Fe=Q,Ee=K,fe=X;if(F.ori==1&&(qe=K,Fe=X,Ee=V,fe=Q),Gt&&oi(T,rr(qe,T),rr(qe+Fe,T)),
Jt)for(let ae in k){let ct=k[ae];ae!=T&&ct.from==null&&ct.min!=nt&&oi(ae,rr(Ee+fe,ae),rr(Ee,ae))}fd()}else se.lock&&(se.
_lock=!se._lock,Vi(y,!0,h!=null));h!=null&&(Rs(ph,gh),xl(ph,o,lt,ft,Me,ee,null))}function kR(h,y,w,S,P,E,B){if(se._lock)
return;Ii(h);let V=ni;if(ni){let K=!0,Q=!0,X=10,oe,xe;F.ori==0?(oe=Gt,xe=Jt):(oe=Jt,xe=Gt),oe&&xe&&(K=lt<=X||lt>=Me-X,Q=
ft<=X||ft>=ee-X),oe&&K&&(lt=lt<Ks?0:Me),xe&&Q&&(ft=ft<js?0:ee),Vi(null,!0,!0),ni=!1}lt=-10,ft=-10,De.fill(null),Vi(null,
!0,!0),V&&(ni=V)}function Ky(h,y,w,S,P,E,B){se._lock||(Ii(h),Zm(),fd(),h!=null&&xl(BC,o,lt,ft,Me,ee,null))}function jy(){
_.forEach(NB),Jm(o.width,o.height,!0)}ys(Tp,Oa,jy);let Zs={};Zs.mousedown=Wy,Zs.mousemove=zy,Zs.mouseup=Uy,Zs.dblclick=Ky,
Zs.setSeries=(h,y,w,S)=>{let P=Ot.match[2];w=P(o,y,w),w!=-1&&or(w,S,!0,!1)},wn&&(kn(RC,g,Wy),kn(ch,g,zy),kn(LC,g,h=>{Ii(
h),vl(!1)}),kn(NC,g,kR),kn(BC,g,Ky),Sh.add(o),o.syncRect=vl);let Qu=o.hooks=e.hooks||{};function Zt(h,y,w){ad?gl.push([h,
y,w]):h in Qu&&Qu[h].forEach(S=>{S.call(null,o,y,w)})}(e.plugins||[]).forEach(h=>{for(let y in h.hooks)Qu[y]=(Qu[y]||[]).
concat(h.hooks[y])});let Gy=(h,y,w)=>w,Ot=Bt({key:null,setSeries:!1,filters:{pub:GC,sub:GC},scales:[T,v[1]?v[1].scale:null],
match:[JC,JC,Gy],values:[null,null]},se.sync);Ot.match.length==2&&Ot.match.push(Gy),se.sync=Ot;let Jy=Ot.key,hd=US(Jy);function xl(h,y,w,S,P,E,B){
Ot.filters.pub(h,y,w,S,P,E,B)&&hd.pub(h,y,w,S,P,E,B)}hd.sub(o);function CR(h,y,w,S,P,E,B){Ot.filters.sub(h,y,w,S,P,E,B)&&
Zs[h](null,y,w,S,P,E,B)}o.pub=CR;function SR(){hd.unsub(o),Sh.delete(o),Li.clear(),vh(Tp,Oa,jy),c.remove(),Ue?.remove(),
Zt("destroy")}o.destroy=SR;function gd(){Zt("init",e,t),_y(t||e.data,!1),le[T]?ld(T,le[T]):Zm(),Uu=ut.show&&(ut.width>0||
ut.height>0),zi=ho=!0,Jm(e.width,e.height)}return v.forEach(Cy),_.forEach(nR),n?n instanceof HTMLElement?(n.appendChild(
c),gd()):n(o,gd):gd(),o}Ft.assign=Bt;Ft.fmtNum=Eh;Ft.rangeNum=Mp;Ft.rangeLog=Dp;Ft.rangeAsinh=$h;Ft.orient=vs;Ft.pxRatio=
Ve;Ft.join=M3;Ft.fmtDate=Oh,Ft.tzDate=F3;Ft.sync=US;{Ft.addGap=xB,Ft.clipGaps=Op;let e=Ft.paths={points:YS};e.linear=XS,
e.stepped=CB,e.bars=SB,e.spline=TB}var o2="j";function Ha(e){let t=W(null),n=W(null),o=W(null),i=W(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:p,bars:m,
low:d,stacked:f})=>`${u} ${c} ${p} ${m} ${d?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${Sc.value}`;return ht(()=>{if(!t.current)return;let u=new Ft(HB(i,t.current.clientWidth),r2(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),U(()=>{n.current?.setData(
r2(i.current))},[e.times,e.series]),U(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:o2,
onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let m=p?.cursor.idx;!c||!p||m===null||m===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(m,zB(p,i.current.series,m),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function zB(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var s2=({low:e,high:t})=>e&&
t?[e,t]:[];function r2({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(s2).map(o)]}function IB(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:Bp(Ih(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:Bp(Ih(o),52)})}),t}function Ih({
color:e}){return e===null?Je("--other"):Je(en(e))}function Bp(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function HB(e,t){
let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.max(t,64),height:s,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>Ft.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:IB(n),scales:{x:{range:()=>qB(e.current.times)},y:a?{distr:3,log:10}:{range:(c,p,m)=>[
Math.min(0,p??0),m===null||m<=0||i==="share"&&Math.abs(m-1)<1e-9?1:m*1.05]}},axes:[{...i2(),grid:{show:!1},size:28,space:72,
values:(c,p,m,d,f)=>p.map(g=>UB(g,f,o))},{...i2(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(m=>m===null?"":tt(m,i))}],
series:[{},...n.map((c,p)=>KB(c,p,l.length)),...n.flatMap(c=>s2(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>WB(c,e.current)],draw:[c=>e.current.onBox?.(VB(c))],setCursor:[c=>{let{idx:p,
left:m,top:d}=c.cursor;e.current.onCursor(m===void 0||m<0?null:p??null,m??0,d??0)}],setSelect:[c=>{if(c.select.width<4)return;
let p=c.posToVal(c.select.left,"x"),m=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(p,m,c.cursor.event?.shiftKey??!1)}]}}}function qB(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function VB(e){let t=Ft.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/
t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function WB(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));dp(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,Je("--li\
ne"))}function UB(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=Zi(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
i===1?G(e*1e3,n,"year"):t>=27*86400?G(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?G(e*1e3,n,"dayShort"):G(e*1e3,n,t<60?
"clockSecond":"clock")}function i2(){let e=Je("--line");return{stroke:Je("--muted"),font:`12px ${Je("--font")}`,gap:6,grid:{
stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function KB(e,t,n){let o=Ih(e),i=e.dashed?[4,4]:e.color===null||e.stacked?
[]:ca(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Ft.paths.bars({size:[.92,64],align:1}),
points:{show:!1}}:{stroke:e.dashed?Bp(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&
t===0?{fill:Bp(o,52)}:{},...i.length>0?{dash:i}:{}}}var a2=50,jB=5;function qa(e){let{answer:t,document:n}=e,o=J(()=>kt(t,n),[t,n]);return r("div",{class:fC,children:o.measures.
map((i,s)=>r(GB,{...e,shape:o,measure:i,height:o.measures.length>1?200:360,tools:s===0?e.tools:void 0},t.columns[i].name))})}
function GB(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
m=t.columns[i].name,d=(e.form==="stacked"||e.form==="share")&&!xi(m)?"lines":e.form,f=J(()=>iu(t,o,i,l),[t,o,i,l]),g=J(()=>t.
compare?iu(t.compare,o,i):null,[t,o,i]),[b,x]=M(new Set),[C,v]=M(null),[_,k]=M(null),O=d==="share"?"share":Dt(m),T=j=>tt(
j,O),A=o.keys.map(j=>t.columns[j].name).join(),N=J(()=>JB(f,A),[f,A]),z=ko(f.times),q=f.times.length-1,F=f.times.find(j=>(j+
z)*1e3>e.end+1e3)??null,te=F===null?f.times.length:f.times.indexOf(F),Y=J(()=>ZB(f,g,N,b,d,te),[f,g,N,b,d,te]),ge=(j,We,He)=>{
let Te=f.series[We<N.length?We:0];Te&&e.onPoint?.({start:f.starts[j],keys:Te.keys,measure:m,value:Te.values[j]??null},He)},
le=j=>{let We={ArrowRight:(C?.at??-1)+1,ArrowLeft:(C?.at??q+1)-1,Home:0,End:q}[j.key];if(We!==void 0&&q>=0){let De=Math.
max(0,Math.min(We,q));return j.shiftKey&&e.onSpan&&e.onSpan(...QB(c,f.times,C?.at??De,De,z)),v({at:De,left:-1}),!0}if(j.
key!=="Enter"&&j.key!=="."||!C)return!1;let He=j.target.getBoundingClientRect(),Te=_?_.left+(f.times[C.at]-_.from)/(_.to-
_.from)*_.width:80;return ge(C.at,N.findIndex(De=>!b.has(De.key)),new DOMRect(He.left+Te,He.top+80,0,0)),!0},$e=(j,We,He)=>{
let[Te,De]=YB(f.times,j,We,z);He&&e.onSpan?e.onSpan(Te,De):e.onZoom(Te,De)};return r(ze,{title:Z(m).text,summary:XB(f,m,
A,T,d),announced:C?SC(f,g,C.at,s,T):"",onKey:le,table:r(Nn,{answer:t,document:n,zone:s}),actions:r(R,{children:[e.tools,
e.actions?.(m)]}),legend:A===""?null:r(xp,{rows:N,all:f.series.length,hidden:b,onHidden:x,text:j=>tt(j,Dt(m)),...e.onGroup?
{onMenu:(j,We)=>e.onGroup?.(j.keys,We)}:{}}),children:[r(Ha,{times:f.times,series:Y,zone:s,unit:O,height:a,cursor:C?.at??
null,logarithmic:p&&d!=="stacked"&&d!=="share",unfinished:F,onCursor:(j,We)=>v(j===null?null:{at:j,left:We}),onDrag:$e,onPick:ge,
onBox:j=>k(We=>We!==null&&JSON.stringify(We)===JSON.stringify(j)?We:j)}),_&&c&&r(DC,{box:_,from:c.from,to:c.to}),_&&r($C,
{box:_,flags:u,zone:s}),C&&r(kC,{lines:f,former:g,rows:N,hidden:b,at:C.at,left:C.left,zone:s,text:j=>tt(j,Dt(m)),unfinished:F!==
null&&f.times[C.at]>=F})]})}function JB(e,t){return e.series.slice(0,a2).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:dn(t,n.keys)}))}function ZB(e,t,n,o,i,s){let a=e.series.slice(0,a2).map((m,d)=>({
series:m,row:n[d],isShown:!o.has(n[d].key)}));if(i==="stacked"||i==="share"){let m=E1(a.map(({series:d,isShown:f})=>f?d.
values:d.values.map(()=>0)),i==="share");return a.map(({row:d,isShown:f},g)=>({values:m[g],color:d.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:m})=>m).length<=jB,u=a.map(({series:m,row:d,isShown:f})=>({values:i==="bars"?m.values:m.values.
map((g,b)=>b<s?g:null),color:d.color,shown:f,bars:i==="bars",...l&&m.low?{low:m.low,high:m.high}:{}})),c=a.map(({row:m,isShown:d})=>{
let f=t?.series.find(g=>JSON.stringify(g.keys)===m.key);return f?{values:e.times.map((g,b)=>f.values[b]??null),color:m.color,
shown:d,dashed:!0}:null}).filter(m=>m!==null),p=i==="bars"||s>=e.times.length?[]:a.map(({series:m,row:d,isShown:f},g)=>({
values:m.values.map((b,x)=>x>=s-1?b:null),color:d.color,shown:f,dashed:!0,of:g}));return[...u,...c,...p]}function YB(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function QB(e,t,n,o,i){let s=e?t.findIndex(p=>p===
e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function XB(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${Z(n).text}, ${e.series.length} groups`,l=s?.values.reduce(
(c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>Z(c).text).join(", ")} leads`:"";return`${i==="bars"?"Bar":
"Line"} chart of ${Z(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}function Ko(e,t,n){let{timezone:o,week_start:i}=e;return Se("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}function l2(e,t){let{year:n,month:o}=Zi(e,t);return{year:n,month:o}}function Hh({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function u2({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function Fp(e,t){let{year:n,month:o,day:i}=Zi(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var c2="No",p2="Ro",m2="Ao",d2="Do",f2="To",h2="K",g2="_o",y2="Je",b2="qo",v2="Ke",x2="Fo",w2="Go";var k2=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function C2({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=M(null),[a,l]=M(null),u=xt.value.value?.find(({name:v})=>v===e.dataset)?.to,c=i??l2(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),p=Math.max(0,k2.indexOf(e.week_start??"monday")),m=u2(c,p),{counts:d,most:f}=nF(e,m[0],
m.at(-1),o),g=rF(e,m[0],m.at(-1)),b=v=>t?.start!==void 0&&v>=Fp(t.start,o)&&v<=Fp(Date.parse(t.end)-1,o),x=v=>{a===null?
l(v):n(a<v?`${a} - ${v}`:`${v} - ${a}`)},C=W(null);return r("div",{class:c2,children:[r("div",{class:p2,children:[r(D,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(Hh(c,-1))}),r("span",{class:m2,"aria-live":"polite",children:G(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(D,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
Hh(c,1))})]}),r("div",{ref:C,class:d2,role:"group","aria-label":"Days",onKeyDown:v=>tF(v,C.current),children:[m.slice(0,
7).map(v=>r("span",{class:f2,"aria-hidden":"true",children:k2[new Date(v).getUTCDay()].slice(0,2)},v)),m.map((v,_)=>{let k=d.
get(v)??0,O=g.get(v);return r("button",{type:"button","data-day":v,tabIndex:_===0?0:-1,"aria-pressed":b(v),"aria-label":`${G(
v,"UTC","day")}, ${L(k)} events${O===void 0?"":`, ${O} hours long`}`,class:be(h2,!v.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&g2,b(v)&&y2,a===v&&b2),onClick:()=>x(v),children:[Number(v.slice(8)),O!==void 0&&r("span",{class:x2,
children:[O," h"]}),r("span",{class:v2,style:{width:`${f>0?Math.sqrt(k/f)*100:0}%`}})]},v)})]}),r("p",{class:w2,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${G(a,"UTC","day")}: choose the last day.`})]})}
function tF(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function nF(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=at(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?oF(a):[],c=new Map(u.map(([p,m])=>[Fp(String(p),o),Number(m)]));return{counts:c,most:Math.max(0,...c.values())}}
function oF(e){return e&&"rows"in e?e.rows:[]}function rF(e,t,n){let[o,i]=M(new Map);return U(()=>{let s=new AbortController;
return Ko(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function rn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;ce({document:ye(ye(me.value,"from",e.from),"to",t)})}async function zp(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Ko(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Ko(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function Ip(e){
try{let t=me.value,n=await zp(t);if(n.start===void 0){_e("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Ko(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?_e(o.error.message):o&&me.value===t&&rn(o)}catch(t){
_e(ie(t).message)}}async function S2(e){let t=await zp(e);if(t.start===void 0)return null;let{texts:[n]}=await Ko(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var _2="Jo",T2="Ko",M2="Oe",P2="Pe",$2="Oo",D2="Qe",E2="Po",Hp="Qo";function A2({wrong:e,onDone:t}){let n=me.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=iF(o,i,s),{draft:l,read:u}=sF(),[c,
p]=M(e),m=aF(),d=W(0),f=C=>{d.current++,rn(C),t()},g=async C=>{let v=++d.current;try{let{texts:[_]}=await Ko(n,{texts:[C.
trim()===""?"all":C]});if(v!==d.current||!_)return;_.error?p({message:_.error.message,hint:_.error.hint??""}):f(_)}catch(_){
v===d.current&&p(ie(_))}},b=C1(n),x=l?.error?null:l??a;return r("div",{class:T2,children:[r(hn,{label:`Range, on the clo\
ck of ${s}`,value:w1(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:C=>{p(null),u(C)},onCommit:C=>{
g(C)},error:c,autofocus:!0,note:x?k1(x,s):l?.error?.message}),r("div",{class:M2,children:[r("div",{class:P2,role:"group",
"aria-label":"Usual ranges",children:m.map(C=>r(D,{small:!0,kind:"plain",class:$2,pressed:ls(C,n),onClick:()=>f(C),children:C.
text.charAt(0).toUpperCase()+C.text.slice(1)},C.text))}),r(C2,{document:n,present:a,onChoose:C=>{g(C)}})]}),r("div",{class:D2,
children:[b&&r(D,{small:!0,kind:"outlined",pressed:b.isWhole,onClick:()=>rn(b.isWhole?b.open:b.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(D,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function iF(e,t,n){let[o,i]=M(null);return U(()=>{let s=new AbortController;
return zp(me.value,s.signal).then(i,a=>{Jn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function sF(){let[e,t]=M(
null),n=W(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}Ko(me.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return U(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}
function aF(){let[e,t]=M([]);return U(()=>{let n=new AbortController;return Ko(me.value,{presets:!0},n.signal).then(o=>t(
o.presets??[]),()=>{}),()=>n.abort()},[]),e}var so=new Rl,qp=pe(cr("waits")==="yes");function O2(e){qp.value=e,pr("waits",e?"yes":"no")}var lF=150,Vh,Va=null;function To(){
clearTimeout(Vh),Va=me.value,so.run(Va,{history:!0})}function R2(){cn(()=>{let{state:e,how:t}=$c.value,n=mi.value,o=ao.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Va!==null&&Ln(Va,e.document)||qp.value&&Va!==
null&&Ln(Ae(Va).dataset,e.document.dataset)||(clearTimeout(Vh),Vh=setTimeout(To,t==="replace"?lF:0))})}function L2(){let e=W(null),[t,n]=M(!1),o=ap(me.value,me.value.timezone??"UTC"),{error:i}=so.result.value,s=Lr(i,"from")??
Lr(i,"to"),a="The question";return zo([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{Ip({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{Ip({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{Ip({zoom:2})}}]),r(R,{children:[r(D,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:_2,children:o})}),s&&!t&&r("div",
{class:Hp,children:r(ve,{error:s})}),t&&r(nn,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
A2,{wrong:s,onDone:()=>n(!1)})})]})}var uF=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function N2({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=M("lines"),[u,c]=M(!1),[p,m]=M(null),{openAt:d,menu:f}=fr(),g=mF(n,e),
b=kt(e,n),x=b.keys.length>0&&b.measures.some(O=>xi(e.columns[O].name));U(()=>m(null),[JSON.stringify(n)]);let C=J(()=>D1(
t),[t]),v=O=>Object.fromEntries(b.keys.map((T,A)=>[e.columns[T].name,O[A]])),_=e.columns[b.time]?.name??"time",k=({start:O,
keys:T,measure:A,value:N},z)=>d({document:n,mark:{keys:{[_]:O,...v(T)},measure:A},anchor:z,value:N,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Zn({kind:"note",time:O})}]});return r(R,{children:[r(qa,{answer:e,document:n,zone:o,form:i?"\
bars":x?a:"lines",logarithmic:u,intervals:C,end:pF(e),flags:g.flags,span:p,onZoom:(O,T)=>rn({from:Ti(O),to:Ti(T)}),onSpan:(O,T)=>m(
{from:O,to:T}),onPoint:k,onGroup:(O,T)=>d({document:n,mark:{keys:v(O)},anchor:T,value:O[0]}),tools:r(R,{children:[x&&!i&&
r(wt,{label:"Form",choices:uF,value:a,onChange:l}),!i&&r(D,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&r(Da,{document:n,mark:{time:{from:Ti(p.from),to:Ti(p.to)}},label:`${G(p.from*1e3,o)} to ${G(p.to*
1e3,o)}`,onClear:()=>m(null),children:[r(D,{small:!0,kind:"outlined",icon:"search",onClick:()=>rn({from:Ti(p.from),to:Ti(
p.to)}),children:"Zoom"}),r(D,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Zn({kind:"note",time:Ti(p.from),to:Ti(p.
to)}),children:"Note"})]}),r(cF,{answer:e,of:n,zone:o}),g.menu,f]})}function cF({answer:e,of:t,zone:n}){let{choose:o,menu:i}=bp(
e,t);return r("div",{class:$k,children:[r(Nn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Ti(e){
return new Date(e*1e3).toISOString()}function pF(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function mF(e,t){let[n,o]=M(!0),[i,s]=M(null),a=oC(e.dataset,t.query?.from,t.query?.to);zo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=J(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=i&&r(eo,{anchor:i.anchor,label:"\
Note",head:re(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{iC(i.note.
id)}}]});return{flags:l,menu:u}}function B2({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Ze,{icon:"search",title:"Noth\
ing found",actions:r(R,{children:[n&&r(D,{kind:"primary",onClick:()=>rn({}),children:"All data"}),t&&r(D,{kind:"outlined",
onClick:()=>ce({document:ye(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(D,{kind:"outlined",onClick:To,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var dF=8;
function F2({document:e,chart:t}){let n=Ma(Re(e.dataset).value.value);return r(Ze,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,dF).map((o,i)=>r(D,{kind:i===0?"pr\
imary":"outlined",onClick:()=>ce({as:t,document:nu({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:Z(o.value).
text},o.value)):r(D,{kind:"primary",onClick:()=>ce({as:"table",document:nu(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Wh=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await Se(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Jn(t))
return;this.error=ie(t)}this.busy=!1,this.changed()}};function Wa(e,t){let[,n]=Ad(s=>s+1,0),o=W(null);U(()=>{if(!e)return;
let s=new Wh(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??fF}}function fF(){}function Vp(e){return{...Ae(e),aggregate:{measures:["count()"]}}}var hF=7.2,gF=24,yF=72,bF=300;function z2(e,t,n){let o=he(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:vF(e,s,a,n),expression:wF(o[a]??Ce(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function vF(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Uh(a[n],t,o).length),t.name.length);
return Math.round(Math.max(yF,Math.min(bF,i*hF+gF)))}function Uh(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
G(e,n,"millisecond"):typeof e=="number"&&Fo(t)?tt(e,Dt(t.name),!0):Z(e).text}var xF=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function wF(e){return xF.test(e)?e:null}function Kh(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?fn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function jh(e){let{document:t}=Xe.value;Ne({document:ye(t,"where",ur(t.where,e)),open:[]},e)}function H2(e){let{document:t}=Xe.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return Ne({document:ye(t,s,e),open:[]},
n)}let o=t.aggregate??Xi("explore",null,{events:[]}).aggregate,i=[...he(o.by).filter(s=>s!==e),e];Ne({view:"explore",document:{
...Ae(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var I2=5*6e4;function q2(e,t,n){let o=Date.parse(t),i=Ae({...e,from:new Date(
o-I2).toISOString(),to:new Date(o+I2).toISOString()});delete i.where,Zn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${G(t,n,"second")}`})}function V2(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Ae(Xe.value.document.dataset===e.dataset?Xe.value.document:e),i=n.map(({event:s})=>({where:lr(s)}));Ne({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var U2="Ve",Wp="O",K2="X",j2="Vo",Up="Wo",G2="Yo",Kp="S",J2="Zo",Z2="We",Y2="en",Q2="in",X2="rn",e_="Ye",t_="an",n_="tn",
o_="on",wu="Ze",r_="nn",i_="pn",s_="dn",a_="ln";function l_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(R,{children:[r("di\
v",{role:"row",class:be(Wp,s&&j2),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Up,children:r("button",{type:"button",
class:G2,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ue,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>r("span",{role:"cell",class:Kp,"data-type":p.type,children:r(u_,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&r(kF,{...e})]})}function u_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:Uh(e,t,n),kind:e===null?"null":"value"}})}function kF({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=M(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${Z(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:J2,children:r("di\
v",{role:"cell",class:Z2,children:[r("div",{class:Y2,children:[r(SF,{row:e,all:t,zone:n,document:o,opened:i}),t.length>8&&
r("input",{class:Q2,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:X2,children:l.map(({column:u,value:c})=>r(CF,{column:u,value:c,zone:n},u.name))})]})})}function CF({column:e,
value:t,zone:n}){let o=Ce(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=Z(e.name).text;return r("div",{class:e_,children:[
r("dt",{class:t_,children:r($,{value:e.name,most:64})}),r("dd",{class:n_,children:r(u_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:o_,children:[i&&r("button",{type:"button",class:wu,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>jh(
Kh(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:wu,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>jh(Kh(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:wu,"aria-label":`Break down by ${s}`,onClick:()=>H2(
o),children:"by"}),r("button",{type:"button",class:wu,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Ye(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ue,{name:"copy",size:14})})]})]})}function SF({
row:e,all:t,zone:n,document:o,opened:i}){let s=Re(o.dataset).value.value,a=(p,m=e)=>p===void 0?void 0:m[t.findIndex(d=>d.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return r(R,{children:[typeof u=="string"&&r(D,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>et(va(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(D,{small:!0,kind:"outlined",icon:"clock",onClick:()=>q2(o,l,n),children:"5 min around"}),c.length>
0&&r(D,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>V2(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(D,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Ye(JSON.stringify(Object.fromEntries(t.map(({
name:p},m)=>[p,e[m]])),null,2),"The event"),children:"JSON"})]})}function jp({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=W(null),[a,l]=M(new Set),[u,c]=M("0:0"),p=J(()=>e.
first?z2(e.first,o,n):[],[e.first,o,n]),m=J(()=>_F(e,a),[e.pages,a]);if(!e.first)return e.error?r(c_,{error:e.error,onAgain:e.
more}):r("div",{class:s_,children:r(Le,{lines:12})});if(e.pages.length===0)return r("p",{class:a_,children:"No event pas\
ses."});let d=g=>{let b=new Set(a);b.delete(g)||b.add(g),l(b),c(g)},f=`28px ${p.map(({width:g})=>`${g}px`).join(" ")} mi\
nmax(0, 1fr)`;return r("div",{ref:s,class:U2,role:"table","aria-label":"Events","data-wrap":i,onKeyDown:g=>TF(g,s.current),
children:[r("div",{class:be(Wp,K2),role:"row",style:{gridTemplateColumns:f},children:[r("span",{role:"columnheader",class:Up,
children:r("span",{class:"spoken",children:"Open"})}),p.map(({name:g,at:b})=>r("span",{role:"columnheader",class:Kp,children:r(
$,{value:g,most:48})},b))]}),e.pages.map((g,b)=>r(PF,{page:b,rows:g,scroller:s,render:(x,C)=>{let v=`${b}:${C}`;return r(
l_,{row:x,all:e.first.columns,columns:p,zone:n,document:t,template:f,isOpen:a.has(v),current:u===v,wrap:i,opened:m,onToggle:()=>d(
v)},C)}},b)),r($F,{paging:e,scroller:s})]})}function _F(e,t){return[...t].map(n=>{let[o,i]=n.split(":").map(Number);return e.
pages[o]?.[i]}).filter(n=>n!==void 0)}function TF(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof
Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll("[data-ope\
ner]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var MF="1200px";function PF({rows:e,scroller:t,
render:n,page:o}){let i=W(null),[s,a]=M(!0),l=W(0);return U(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=u.getBoundingClientRect().height),a(p.isIntersecting))},{root:t.current,rootMargin:MF});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-page":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function $F({paging:e,scroller:t}){let n=W(null),o=W(e.more);return o.current=e.more,U(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:r_,children:[e.error&&r(
c_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function c_({
error:e,onAgain:t}){return r("div",{class:i_,children:[r(ve,{error:e}),r(D,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var m_="xn",d_="sn",f_="cn",Gh="gn",h_="hn",g_="fn",y_="P";function b_({all:e,wanted:t,onWanted:n}){let o=W(null),[i,s]=M(!1),[a,l]=M(""),u=t??e,c=p=>{let m=e.filter(d=>d===p?!u.includes(
p):u.includes(d));n(m.length===e.length?null:m)};return r(R,{children:[r(D,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(nn,{anchor:o.current,role:"dialog",label:"Columns",class:h_,onClose:()=>s(!1),children:[
r("input",{class:$n,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
r("div",{class:g_,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>r("label",{class:y_,children:[r(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),r($,{value:p,most:40,middle:!0})]},p))})]})]})}var DF=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function v_({document:e,zone:t,actions:n}){let[
o,i]=M(!1),[s,a]=M(null),l=/asc|^time$/.test(e.samples?.order??""),u=Wa({path:"v1/query",body:m=>({...e,samples:{...e.samples,
...m===void 0?{}:{cursor:m}}})},JSON.stringify(e)),c=at(Vp(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:m_,"aria-label":"Raw events",children:[r("div",{class:d_,children:[r("h2",{class:f_,children:typeof p==
"number"?`${L(p)} events`:"Raw events"}),r(wt,{label:"Order",choices:DF,value:l?"oldest":"newest",onChange:m=>ne("sample\
s.order",m==="oldest"?"time asc":void 0)}),r(b_,{all:u.columns.map(({name:m})=>m),wanted:s,onWanted:a}),r(D,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(EF,{document:e,zone:t}),r(jp,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function EF({document:e,zone:t}){let n=J(()=>({...Ae(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=at(ye(n,"compare",void 0)),[i,s]=M(null),a=J(()=>o&&"rows"in o&&"columns"in o?
iu(o,kt(o,n),1):null,[o]),l=J(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:Gh}):r("div",{class:Gh,children:r(Ha,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>rn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function x_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!qo(e)||n==="heat"&&!he(e.aggregate?.by).some(vi)))return r(F2,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Le,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(P1,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(v_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(B2,{document:i});let p=qo(
i),m=AF(n,i)?n:ip(i);return m==="distribution"&&p?r(hk,{answer:o,of:i,bins:p,zone:l,actions:u}):m==="heat"&&p?r(nC,{answer:o,
of:i,bins:p,zone:l,actions:u}):kt(o,i).time>=0&&!p&&(m==="line"||m==="bar")?r(N2,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:m==="bar",actions:c}):m==="bar"?r(Ak,{answer:o,of:i,document:e,zone:l,actions:c}):r(Ek,{answer:o,of:i,document:e,zone:l,
actions:c})}function AF(e,t){let n=he(t.aggregate?.by).some(vi);return e==="distribution"?qo(t)!==null&&!n:e==="heat"?qo(
t)!==null&&n:e==="table"||qo(t)===null}var Jh="[data-stop]";function Gp(e){return[...e.querySelectorAll(Jh)].filter(t=>t.closest("[data-sentence]")===e)}function w_(e){
if(!e)return;let t=Gp(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function k_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Jh)||t.closest("[data-sentence]")!==e))for(let n of Gp(
e))n.tabIndex=n===t?0:-1}function C_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Gp(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Bn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Jh}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Zh(){
let e=document.querySelector("[data-sentence]"),t=e?Gp(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Yh="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Mi=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Jp={aggregate:Mi("aggregate",["measures","by","having","over"]),samples:Mi(
"samples",["columns","order"]),funnel:Mi("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Mi("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Mi(
"lifecycle",["per","period","event","created"]),stickiness:Mi("stickiness",["per","period","event"]),paths:Mi("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Mi("difference",["over","selection","bas\
eline","properties"])};var OF=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function S_(e){let t=e.replaceAll(" ","");return OF.test(t)?t:null}function ws(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var Zp=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],Ur=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function __(e,t,n){let o=Lr(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function M_(e,t,n){let o=El(t.where),i=ui(e,o);if(typeof i=="string")return ye(e,o,t.span?T_(i,t.span,n):n);let s=o.slice(
0,-1),a=ui(e,s);return o.at(-1)!==0||typeof a!="string"?null:ye(e,s,t.span?T_(a,t.span,n):n)}function T_(e,t,n){let{start:o,
end:i}=na(e,t);return e.slice(0,o)+n+e.slice(i)}function Yp(e,t){let n=M_(me.value,e,t);n&&ce({document:n})}var P_="un",$_="mn",D_="vn";var E_=cb({document:{dataset:""},error:null,sentence:()=>null});function mt(){return wb(E_)}function yt({document:e,error:t,
label:n,children:o}){let i=W(null);ht(()=>w_(i.current));let s=a=>{!a.defaultPrevented&&C_(a.currentTarget,a)&&a.preventDefault()};
return r(E_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:P_,onKeyDown:s,onFocusIn:a=>{k_(a.currentTarget,a.target)},children:o})})}function de({word:e,
children:t}){return r("span",{class:$_,children:[e!==void 0&&r(Ua,{children:e}),t]})}function Ua({children:e}){return r(
"span",{class:D_,children:e})}function A_({id:e,error:t}){return r(ve,{...e===void 0?{}:{id:e},error:t,onHint:n=>Yp(t,n)})}var O_="bn",R_="g",L_="wn",N_="yn",B_="kn",F_="zn",z_="jn",I_="Q",H_="Xn",q_="B",Xh="Sn";function sn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=mt(),u=W(null),c=Qt(),[p,m]=M(!1),d=s?null:
__(l.error,o,i),f=d!==null||a!==null,g=NF(d,a,e.onHint),b=async()=>{await e.onRemove?.(),Bn(l.sentence(),t,e.after)},x=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:O_,"data-path":o,children:[r("span",{class:be(R_,s&&N_,f&&B_,e.quiet&&
F_,p&&L_),children:[f&&r("span",{class:z_,children:r(ue,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:I_,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":x?p:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>m(!p),onKeyDown:C=>BF(C,e,b,g),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:H_,children:r(ue,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:q_,tabIndex:-1,"aria-label":`Remove ${re(n)}`,onClick:b,children:r(ue,{name:"close",size:12})})]}),
d&&r("span",{class:Xh,children:r(A_,{id:`${c}-problem`,error:d})}),a&&r("span",{class:Xh,children:r(ve,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&r(eo,{anchor:u.current,label:re(n),items:e.menu,onClose:()=>m(!1)}),p&&e.editor&&
r(nn,{anchor:u.current,role:"dialog",label:re(n),onClose:()=>{m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function NF(e,t,n){
let o=t??e,i=o?yf(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>Yp(e,i)}function BF(e,t,n,o){let i=e.key==="En\
ter"&&o?o:FF(e,t,n);i&&(e.preventDefault(),i())}function FF(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var W_="ei",U_="Bn";function Mo({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:W_,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:U_,children:e}),r(hi,{...i,inline:!0,autofocus:!0,eager:!0})]})}function Pi(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>ne(t,l));return r(sn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(IF,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function IF({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=M(""),[p,m]=M(!1),d=u.trim(),f=n.filter(([x,C])=>d===""||x.startsWith(d)||(C??"").includes(d)),g=x=>{
let C=o(x);C===null?m(!0):a(C)},b=[...d!==""&&!f.some(([x])=>x===d)&&o(d)!==null?[{value:d,label:d,note:"as it is typed"}]:
[],...f.map(([x,C])=>({value:x,label:x,note:C,selected:x===t})),...d===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(Mo,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:x=>{c(x),m(!1)},options:b,onPick:x=>x===null?a(void 0):
g(x),onTake:g,onCancel:l,onLeave:l,invalid:p,foot:p||d!==""&&o(d)===null?i:void 0})}function lo(e){return r(Pi,{usual:Zp,
...e,read:S_,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var HF=["dataset","define","params","timezone","week_start","missing"];function yr(e,t){let n=HF.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function eg(e,t,n){return(await Se(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var qF=2e3,ks=new Map,Qp=new Map,j_=pe(0),K_;function Ka(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function ja(e,t){j_.value;let n=JSON.stringify(e),o=ia.value,i=t.filter(a=>a.text!==""&&!ks.has(Ka(n,a))),s=i.map(
a=>Ka(n,a)).join(`

`);return U(()=>{i.length>0&&o!=="away"&&VF(n,e,i)},[s,o]),t.map(a=>ks.get(Ka(n,a))??null)}async function G_(e,t,n){let o=JSON.
stringify(e),i=ks.get(Ka(o,t));if(i)return i;let[s]=await eg(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return J_(o,t,s),s}function VF(e,t,n){let o=Qp.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(Ka(e,i),i);Qp.set(e,o),K_??=setTimeout(()=>{K_=void 0,WF()},0)}async function WF(){let e=[...Qp];Qp.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await eg(n,i).catch(()=>[])).forEach((a,l)=>J_(t,i[l],
a))})),j_.value++}function J_(e,t,n){ks.size>=qF&&ks.delete(ks.keys().next().value),ks.set(Ka(e,t),n)}async function Kr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await G_(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=ie(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Ga(e,t,n){if(!t)return n;
let{start:o,end:i}=na(e,t);return e.slice(0,o)+n+e.slice(i)}var UF=new Set(["has","contains","starts_with","ends_with"]);function Za({property:e,operator:t,values:n}){let o=Ce(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:UF.has(i)?`${t}(${o}, ${n.map(ku).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(ku).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(ku).join(" and ")}`}
function ku(e){return typeof e=="string"?fn(e):String(e)}var KF=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function Q_(e){for(let[t,n]of KF){if(e===t)return n;if(e===n)return t}
return e}var Z_=["=","!=","in","not in"],Ja=["is null","is not null"],tg=[">=",">","<","<=","between","not between"],Y_=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Xp(e){switch(e){case"bool":return["is true","is false",...Ja];case"string":return[
...Z_,...Y_,...Ja];case"int64":case"float64":return["=",...tg,"!=","in","not in",...Ja];case"timestamp":return[...tg,...Ja];case"\
list of strings":return["has","not has",...Ja];case"unknown":return[...Z_,...tg,...Y_,"has","not has",...Ja]}}function Fn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Cs(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var X_={property:null,type:"unknown",operator:null,values:[]};function eT(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function ng({property:e,operator:t}){return e===null?"property":t===null||Fn(t)===0?"operator":
"values"}function tT(e,t,n){return e.operator!==null&&e.type===n&&Xp(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function nT(e,t){let n=Fn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function em(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function oT(e,t){let n=e.operator===null?0:Fn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function og({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Fn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Cu(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||og(e)!==null)return null;
if(Fn(n)!=="many"||!o.includes(null))return Za({property:t,operator:Fn(n)==="many"?Cs(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Za({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Za({property:t,operator:Cs(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function rg(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function rT(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function br(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function vr(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:br(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var iT={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Ya(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function sT({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=M(""),c=e.filter(
d=>d===l.trim()),p=e.filter(d=>d!=="in"&&d!=="not in"),m=c.length>0?c:vr(p,l,d=>`${d} ${Ya(d)} ${iT[d]}`);return r(Mo,{label:"\
Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,options:m.map(d=>({value:d,label:Ya(
d),note:iT[d],selected:d===t||t!==null&&d===Cs(t,1)})),onPick:n,onTake:()=>{}})}var sg="V",aT="W",lT="Cn";var ag=8;function uT({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
R,{children:[r("button",{type:"button",class:sg,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:sg,"data-present":t==="operator",onClick:()=>n("operator"),
children:Ya(s)}),t==="values"&&a.slice(0,ag).map(l=>r("button",{type:"button",class:aT,onClick:()=>o(em(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(ue,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>ag&&r("span",{class:lT,children:["and ",H(a.length-ag)," more"]})]})}var cT=50;function pT(e,t,n,o){return Se(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:cT},
signal:o})}function lg(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d,limit:cT};return Se(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function mT(e,t){let[n,o]=M(null);return U(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Jn(s)||o(a=>({key:e,value:a?.value??null,error:ie(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function tm(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=mT(`${i}
${n.join()}
${s}`,m=>pT(i,s,n,m)),l=GF(e,s),u=a.fresh&&a.value?a.value:{names:JF(i,s),more:0},c=new Set(l.map(({name:m})=>m));return{
names:[...l,...u.names.filter(({name:m})=>!c.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function GF({
define:e},t){return Object.keys(e??{}).filter(n=>br(n,t)<3).map(n=>({kind:"definition",name:n,text:Ce(n),type:"unknown",
filled:1}))}function JF(e,t){let n=Re(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:Ce(i),type:s,filled:a/o})).filter(({name:i})=>br(i,t)<3).sort((i,s)=>br(i.name,
t)-br(s.name,t)||s.filled-i.filled)}function dT(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return mT(s,async a=>{
let l=()=>lg(e,t??"",void 0,i,a);return n===void 0?l():lg(e,t??"",n,i,a).catch(u=>{if(Jn(u)||ie(u).status!==400)throw u;
return l()})})}var fT="En";var QF={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},XF={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function ug(e){let t=e.kind==="function"||e.filled>=.9995?"":I(e.filled);return[QF[e.kind]||XF[e.type],t].filter(n=>n!==
"").join(", ")}function hT(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:ug(s)}));return n===""||o&&br(o.name,n)<3?i:[Ss(n),...i]}function Ss(e){return{value:{typed:e},label:r("code",{class:fT,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function xr(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=M(e.typed??""),u=tm(t,a,n,o),c=e.names?vr(e.names,
a,({name:x})=>x).filter(({type:x})=>o?.(x)??!0):u.names,p=e.names?0:u.more,m=e.extra?.(a)??[],d=hT(c,a),f=d[0]!==void 0&&
"typed"in d[0].value,g=m.length>0&&f?[...m,...d.slice(1),d[0]]:[...m,...d],b=x=>{x.trim()!==""&&s(x.trim())};return r(Mo,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:g,onPick:x=>"entry"in x?i(x.entry):b(x.typed),onTake:b,foot:p>0?`${H(p)} more, keep typing`:void 0})}function gT({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,m]=M(o),
d=n.operator===null?1:Fn(n.operator),f=d==="many",g=dT(e,i?Ce(n.property??""):null,t,p),b=rg(p,n.type),x=p===""||b!==void 0,
C=e5(n,p,b,g.value),v=O=>{let T=oT(n,O);m(""),s(T.values,d!==2||T.values.length>=2)},_=(O,T)=>{let A="typed"in O?b:O.value;
A!==void 0&&(T&&f?(m(""),s(em(n,A).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):v(A))},k=O=>{let T=f?rT(O)?.map(
A=>rg(A,n.type)):void 0;return!T||T.includes(void 0)?!1:(s([...new Set([...n.values,...T])],!0),!0)};return r(Mo,{label:"\
Value",placeholder:t5(n,d),text:p,onText:m,head:c,onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(
0,-1),!1):a(),onPaste:k,invalid:!x,several:f,spaceTypes:p!==""&&C[0]!==void 0&&"typed"in C[0].value,options:C,onPick:_,onTake:()=>{
f&&p===""&&n.values.length>0?s(n.values,!0):b!==void 0&&p!==""&&v(b)},foot:x?n5(g.value,g.error!==null,f):`${ku(p)} is n\
o number`})}function e5(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=d=>e.values.includes(d),a=(o?.values??[]).map(({value:d,
count:f})=>({value:{value:d},label:r($,{value:d,most:60,middle:!0}),note:i+H(f),selected:s(d)})),l=o?.values.some(({value:d})=>d===
n)??!1,u=t!==""&&n!==void 0&&!l?[Ss(t)]:[],c=l?a.filter(({value:d})=>"value"in d&&d.value===n):[],p=a.filter(d=>!c.includes(
d)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&Fn(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
H(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...m]}function t5({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function n5(e,t,n){let o=e&&e.more>0?[`${H(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function nm(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=M(()=>ng(n)),l=W(e.typed??""),u=f=>{l.current="",a(f)},
c=(f,g)=>{let b=tT(n,f,g);o(b),u(b.operator===null||ng(b)!=="values"?"operator":"values")},p=f=>{let g=nT(n,f);o(g),Fn(f)===
0?i(Cu(g),g):u("values")},m=(f,g)=>{let b={...n,values:f};o(b);let x=g?Cu(b):null;x!==null&&i(x,b)},d={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(uT,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(xr,{...d,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:o5,...e.names?{names:e.names}:{},onName:f=>c(f.name,f.type),onText:f=>i(
f,null)},"property"):s==="operator"?r(sT,{...d,operators:Xp(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):r(gT,{...d,document:t,beside:e.beside,draft:n,typed:l.current,ask:e.names===void 0,onValues:m,onBack:()=>u("\
operator")},"values")}var o5=["property","definition","cohort","lookup"];var uo="Un",gn="Hn",cg="Ln",$i="Mn",yT="Nn",bT="Rn";var xT=3;function om({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:$i,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:gn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(vT,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(R,{children:[s==="is false"&&r("span",{class:gn,children:"not"}),r("span",{class:uo,children:r($,{value:i,most:40,middle:!0})})]}):
r(R,{children:[r("span",{class:uo,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:gn,children:Ya(Fn(
s)==="many"?Cs(s,a.length):s)}),s!==null&&r(vT,{values:a,between:s.endsWith("between")})]})}function vT({values:e,between:t,
name:n=!1}){return e.length>xT+1?r("span",{class:cg,children:["(",H(e.length)," values)"]}):r("span",{class:n?uo:cg,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:gn,children:t?" and ":n?" or ":", "}),r(r5,{value:o})]},i))})}function r5({
value:e}){return e===null?r("i",{class:gn,children:Mn.null}):r($,{value:e,most:40,middle:!0})}function rm(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>xT+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function im(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function _u(e){
return e.length===0?void 0:e.join(" and ")}function Di(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function sm(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function wT({text:e,chip:t}){if(t)return Za({...t,operator:Q_(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&i5(n)?n:`not (${e})`}function i5(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var pg={property:"event",type:"string",operator:"=",values:[]};function am({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=M(pg);return r(nm,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function wr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(R,{children:[n.
length===0&&e!==void 0&&r(de,{word:e},"lead"),n.map((s,a)=>r(de,{word:i(a),children:s},a)),o]})}var kT="ii",CT="An",ST="Dn";function kr({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=W(null),[l,u]=M(null),[c,p]=M(null),m=W(
0),d=v=>{p(a.current?.getBoundingClientRect()??null),u(v)},f=n==null||n===!1,g=ar(f?t:void 0),b=()=>{m.current=performance.
now(),u(null)},x=()=>{performance.now()-m.current>300&&d("")},C=v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){if(v.key.length===
1&&v.key!==" "&&v.key!=="/")d(v.key);else if(v.key==="Backspace"&&s)s();else return;v.preventDefault()}};return r(R,{children:[
r("button",{ref:a,type:"button",class:be(kT,!f&&CT,l!==null&&ST),...g,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-has\
popup":"dialog","aria-expanded":l!==null,onClick:x,onKeyDown:C,children:[r(ue,{name:"plus",size:14}),n]}),l!==null&&r(nn,
{anchor:c,role:"dialog",label:t,onClose:()=>{b(),i?.()},children:o(l,b)})]})}function Tu(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var a5={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Mu(e,t){let n=Tu(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Re(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...a5[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:Ce(u),type:c,filled:1}))}function _T(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:Ce(i),type:o,filled:1}})}var TT="Tn",MT="ri",PT="ai";var $T=null;function u5(){return $T??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),$T}function lm(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=W(null),a=W(null),l=W(e);l.current=e;let[u,c]=M(!1);return U(()=>{let p=!1;
return u5().then(m=>{p||!m||!s.current||(a.current=m.mount(s.current,{...l.current,onText:d=>{d!==l.current.text&&l.current.
onText(d)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),U(()=>{u&&i&&a.current?.focus()},[u]),U(()=>{a.current?.setText(t)},[t]),U(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:be(TT,e.class),children:[r("div",{ref:s,class:MT,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:PT,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:p=>e.onText(p.currentTarget.
value)})]})}var DT="_n",ET="qn",AT="Fn",OT="Gn",RT="Jn";function um({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:DT,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(lm,{class:ET,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?na(
t,n.span):null}),n&&r("div",{class:AT,children:r(ve,{error:n})}),r("div",{class:OT,children:[r("span",{class:RT,children:"\
Enter takes it, Shift+Enter is a new line"}),r(D,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function jr(e){let{path:t,text:n,what:o,onChange:i}=e,s=mt(),a=yr(s.document,e.over),l=im(n,ja(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(k=>k.text),[c,p]=M(null),m=k=>`${t}#${k<l.length?k:"draft"}`,d=e.needed!==!0||l.length>1,f=async k=>{await Kr(
a,"condition",_u(k)??""),p(null),i(_u(k))},g=async(k,O,T)=>{p({at:k,condition:T,text:O,problem:null});let{parsed:A,problem:N}=await Kr(
a,"condition",O);if(N&&!(e.loose&&A?.tree))return p({at:k,condition:T,text:O,problem:N}),Bn(s.sentence(),m(k));let z=Di(
u,k,_u(A?.conjuncts?.map(q=>q.text)??[`(${O})`])??O);await f(z)},b=()=>{if(!c||c.problem)return;let k=c.condition?Cu(c.condition):
c.text;k!==null&&k.trim()!==""?g(c.at,k,c.condition):c.condition?.property?p({...c,problem:{message:og(c.condition)??"",
hint:"",span:null}}):p(null)},x=(k,O,T)=>{let A=l[k],N=c?.at===k?c:null,z=()=>{p(null),T(),k>=l.length&&Bn(s.sentence(),
`${t}#+`)},q=()=>{T(),b()},F=(te,Y)=>{T(),g(k,te,Y)};return(N?N.condition===null&&N.text!==null:A&&!A.chip)?r(um,{label:o,
text:N?.text??A?.text??"",problem:N?.problem??null,onCancel:z,onLeave:q,onText:te=>p({at:k,condition:null,text:te,problem:null}),
onDone:te=>F(te,null)}):r(nm,{names:e.names??Mu(s.document.dataset,e.over),document:s.document,typed:O,draft:N?.condition??
(A?.chip?eT(A.chip):e.byEvent&&l.length===0?pg:X_),beside:_u([...e.within?[e.within]:[],...Di(u,k,null)]),onDraft:te=>p(
{at:k,condition:te,text:null,problem:null}),onDone:F,onCancel:z,onLeave:q})},C=k=>{c?.text&&g(c.at,Ga(c.text,c.problem?.
span??null,k),null)},v=(k,O)=>{let T=c?.at===k?c:null;return r(sn,{stop:m(k),path:t,span:O?.span,after:`${t}#+`,what:o,label:`${o}\
: ${rm(O,T)}`,draft:T!==null,problem:T?.problem,onHint:T?.text?C:void 0,editor:A=>x(k,"",A),onLeave:b,onRemove:T?()=>p(null):
d?()=>f(Di(u,k,null)):void 0,onNegate:O&&!T?()=>{f(Di(u,k,wT(O)))}:void 0,onMove:O&&l.length>1?A=>{f(sm(u,k,A)).then(()=>Bn(
s.sentence(),`${t}#${Math.max(0,Math.min(k+A,l.length-1))}`))}:void 0,children:r(om,{part:O,draft:T,byEvent:e.byEvent??!1})})},
_=l.map((k,O)=>v(O,k));return r(wr,{lead:e.lead,between:"and",after:r(kr,{stop:`${t}#+`,label:`Add a ${o}`,editor:(k,O)=>x(
l.length,k,O),onLeave:b,onBackspace:l.length>0&&d?()=>{f(u.slice(0,-1))}:void 0,children:l.length===0&&c===null?e.empty:
void 0}),children:c?.at===l.length?[..._,v(l.length,null)]:_})}function Cr(){let[e,t]=M([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Bn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function zt({word:e="where"}){let{document:t}=mt();return r(jr,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ne(
"where",n),empty:"filter"})}var p5=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function LT({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=M(null);if(l)
return r(m5,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=m=>n?vr(p5,m.trim()===""?"time":m,([d,f])=>`time ${f} ${d}`).
map(([d,f])=>({value:{typed:`time('${d}')`},label:d==="auto"?"time":`time, ${d}`,note:f})):[];return r(xr,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?c(m).slice(0,1):c(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):s(m.text)},onText:s,
onCancel:a,onLeave:a})}function m5({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=M(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=vr(a,i,([u,c])=>`${u} ${c}`);return r(Mo,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Ss(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var cm=()=>!0,Sr=e=>e==="int64"||e==="float64",NT=e=>Sr(e)||e==="timestamp"||e==="string",BT=e=>e!=="list of strings",fg=[
{name:"count",meaning:"how many",alone:!0,fits:cm},{name:"uniq",meaning:"how many different",usual:!0,fits:BT},{name:"su\
m",meaning:"total",usual:!0,fits:Sr},{name:"avg",meaning:"mean",usual:!0,fits:Sr},{name:"median",meaning:"half are below",
usual:!0,fits:Sr},{name:"p95",meaning:"95 % are below",usual:!0,fits:Sr},{name:"p75",meaning:"75 % are below",fits:Sr},{
name:"p90",meaning:"90 % are below",fits:Sr},{name:"p99",meaning:"99 % are below",fits:Sr},{name:"p999",meaning:"99.9 % \
are below",fits:Sr},{name:"min",meaning:"least",fits:NT},{name:"max",meaning:"largest",usual:!0,fits:NT},{name:"first",meaning:"\
by time",fits:cm},{name:"last",meaning:"by time",fits:cm},{name:"stddev",meaning:"standard deviation",fits:Sr},{name:"un\
iq_approx",meaning:"about how many different",fits:BT},{name:"count",meaning:"how many have a value",fits:cm}];function FT(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=M(e.typed),[c,p]=M(e.text),[m,d]=M(null),[f,g]=M(!a);if(f)return r(
um,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:i,onCancel:s,onLeave:()=>c===e.text?s():i(c)});if(m)return r(
xr,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:x=>x===
"unknown"||m.fits(x),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>d(null),onName:x=>i(`${m.name}(${x.text})`),onText:x=>i(
`${m.name}(${x})`)});let b=x=>{"text"in x?i(x.text):"typed"in x?i(x.typed):x.aggregate.alone?i(`${x.aggregate.name}()`):
d(x.aggregate)};return r(d5,{document:t,names:n,text:l,onText:u,present:e.text,onPick:b,onTake:x=>{x!==""&&i(x)},onCancel:s,
onWrite:()=>g(!0)})}function d5({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=tm(e,c,["property","definition","lookup"]).names,m=t?vr(t,c,({name:x})=>x):p,d=vr(fg,c.replace(/\(.*$/s,""),({name:x,
meaning:C})=>`${x} ${C}`).map(x=>({value:{aggregate:x},label:x.alone?`${x.name}()`:`${x.name}(…)`,note:x.meaning})),f=c===
""?[]:m.filter(({name:x})=>br(x,c)<3).slice(0,4).flatMap(f5),g=/[^\p{L}\p{N}_]/u.test(c)||d.length+f.length===0?[Ss(c)]:
[],b=c===""?d:[...g,...d,...f];return r(Mo,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:b,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(D,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function f5(e){
let t=fg.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:ug(e)}))}function zT({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:uo,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:uo,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:$i,children:r(
$,{value:e,most:60})})}function $u(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=mt(),u=yr(l.document,e.over),c=ja(u,n.map(C=>({
kind:o,text:C}))),[p,m]=M(null),d=e.needed!==!0||n.length>1,f=C=>{m(null),s(C.length>0?C:void 0)},g=async(C,v)=>{m({at:C,
text:v,problem:null});let{problem:_}=await Kr(u,o,v);if(!_)return f(Di(n,C,v));m({at:C,text:v,problem:_}),Bn(l.sentence(),
`${t}[${C<n.length?C:"draft"}]`)},b=(C,v,_)=>{let k=p?.at===C?p:null;return e.editor({text:k?.text??n[C]??"",parsed:k?null:
c[C]??null,typed:v,problem:k?.problem??null,onDone:O=>{_(),g(C,O)},onCancel:()=>{m(null),_(),C>=n.length&&Bn(l.sentence(),
`${t}#+`)}})},x=C=>{let v=p?.at===C?p:null,_=C<n.length;return r(sn,{stop:`${t}[${_?C:"draft"}]`,path:`${t}[${C}]`,after:`${t}\
#+`,what:i,label:`${i}: ${v?.text??n[C]??""}`,draft:v!==null,problem:v?.problem,onHint:k=>{v&&g(C,Ga(v.text,v.problem?.span??
null,k))},editor:k=>b(C,"",k),onRemove:v?()=>m(null):d?()=>f(Di(n,C,null)):void 0,onMove:_&&n.length>1?k=>{f(sm(n,C,k)),
Bn(l.sentence(),`${t}[${Math.max(0,Math.min(C+k,n.length-1))}]`)}:void 0,children:r(zT,{text:v?.text??n[C]??"",parsed:v?
null:c[C]??null})})};return r(wr,{lead:e.lead,after:n.length<a&&r(kr,{stop:`${t}#+`,label:`Add a ${i}`,editor:(C,v)=>b(n.
length,C,v),onBackspace:n.length>0&&d?()=>f(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:void 0}),children:[
...n.map((C,v)=>x(v)),...p?.at===n.length?[x(n.length)]:[]]})}function pm({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=mt();return r($u,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>ne(e,u)),editor:u=>r(FT,
{...u,document:l,names:Mu(l.dataset,n)},u.text)})}function Go({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=mt();return r($u,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>ne(e,c)),editor:c=>r(LT,{...c,document:u,axes:a,names:Mu(u.dataset,n)})})}function Po({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(sn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(ue,{name:"plus",size:14}),"more"]})}var HT="Kn",qT="On";function Xa({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);ne(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);ne(e,l.length>0?Object.fromEntries(l):void 0)};return r(
wr,{lead:"each with",after:r(kr,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(VT,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(sn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(VT,{of:n,
name:a,measure:l,onDone:(p,m)=>{c(),i(a,p,m)}}),children:[r("span",{class:uo,children:r($,{value:a,most:40})}),r("span",
{class:gn,children:"="}),r("span",{class:$i,children:r($,{value:l,most:40})})]},a))})}function VT({of:e,name:t,measure:n,
onDone:o}){let{document:i}=mt(),[s,a]=M(t),[l,u]=M(n),[c,p]=M(null),m=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:d}=await Kr(yr(i),"measure",l);d?p(d):o(s.
trim(),l.trim())};return r("form",{class:HT,onSubmit:d=>{d.preventDefault(),m()},children:[r(hn,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(hn,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(ve,{error:c}),r("div",{class:qT,children:r(D,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function je({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(p=>ne(e,p===i?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return r(sn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,m])=>({label:m,
checked:p===n,act:()=>u(p)})),children:l??c})}function Ut({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=mt(),l=t===void 0||t.trim()==="true",u=s??
(c=>ne(e,c??(i?"true":void 0)));return r(jr,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var mm="Pn";var y5=[["required","has to happen"],["optional","may be skipped"]],b5=[["anything","anything"],["nothing","nothing"]],v5=[
["any","any such event"],["first","the first ever only"]];function UT({document:e,error:t,path:n,step:o,first:i}){let s=o.
within??null;return r("div",{class:mm,children:[r(yt,{document:e,error:t,label:"Step",children:[r(Ut,{lead:"An event wit\
h",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(de,{word:"counting",children:r(je,{path:`${n}\
.first_ever`,what:"which event",value:o.first_ever?"first":"any",choices:v5,onChange:a=>ne(`${n}.first_ever`,a==="first"||
void 0)})}),!i&&r(de,{word:"within",children:r(lo,{path:`${n}.within`,what:"at most after the step before",value:s,none:"\
any time",usual:Ur})}),!i&&r(de,{word:"and not before",children:r(lo,{path:`${n}.after`,what:"at least after the step be\
fore",value:o.after??null,none:"at once",usual:Ur})}),!i&&r(de,{word:"with",children:r(je,{path:`${n}.directly`,what:"wh\
at may lie between",value:o.directly?"nothing":"anything",choices:b5,onChange:a=>ne(`${n}.directly`,a==="nothing"||void 0)})}),
r(de,{word:i?"it":"in between; it",children:r(je,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional?
"optional":"required",choices:y5,onChange:a=>ne(`${n}.optional`,a==="optional"||void 0)})})]}),r(hn,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:a=>ne(`${n}.name`,a.trim()===""?void 0:a)})]})}function KT({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=mt(),u=im(n.where,ja(yr(a),[{kind:"\
condition",text:n.where}])[0]??null),c=Br(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),m=p??u.map(d=>rm(
d,null)).join(" and ");return r(sn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${m}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(UT,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>ne(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:bT,children:t+1}),p!=null?r("\
span",{class:uo,children:r($,{value:p,most:40,middle:!0})}):u.slice(0,2).map((d,f)=>r("span",{class:yT,children:[f>0&&r(
"span",{class:gn,children:"and"}),r(om,{part:d,draft:null})]},f)),p===null&&u.length>2&&r("span",{class:gn,children:["an\
d ",u.length-2," more"]}),n.directly&&r("span",{class:gn,children:"directly"}),n.within&&r("span",{class:gn,children:["w\
ithin ",n.within]}),n.after&&r("span",{class:gn,children:["after ",n.after]}),n.optional&&r("span",{class:gn,children:"(\
optional)"})]})}function dm({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=mt(),s=`${t}.steps`,{steps:a}=n,l=u=>ce({document:yc(o,
s,a.length,{where:u})});return r(wr,{lead:e,between:u=>u===1?"how many then":"then",after:r(kr,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(am,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>ce({document:Ol(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(KT,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>ce({document:Ol(o,s,c)}):void 0,onMove:a.length>1?p=>{ce({document:jb(o,s,c,c+p)}),Bn(i(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var x5=["property","definition","lookup"];function el({path:e,what:t,value:n,none:o,kinds:i=x5,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=mt(),[p,m]=M(null),d=g=>{m(null),(u??(b=>ne(e,b)))(g)},f=async g=>{let{problem:b}=await Kr(
yr(c),l,a?Ce(g):g);b?m({text:g,problem:b}):d(g)};return r(sn,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==null,
problem:p?.problem,onHint:g=>{p&&f(a?g:Ga(p.text,p.problem?.span??null,g))},onRemove:p?()=>m(null):n!==null?()=>d(void 0):
void 0,editor:g=>r(xr,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:g,onLeave:g,onName:b=>{g(),
d(a?b.name:b.text)},onText:b=>{g(),f(b)}}),children:p===null&&n===null?o:r($,{value:p?.text??n,most:40,middle:!0})})}function hg(e){return Re(e).value.value?.actors?.[0]??"actor"}function En({path:e,value:t}){let{document:n}=mt(),o=hg(n.
dataset);return r(el,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>ne(e,i===o?void 0:i)})}function fm({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(R,{children:[r(de,{word:"of",children:r(En,{path:`${e}.sessions.per`,value:i})}),r(de,{word:"with gaps\
 up to",children:r(lo,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:Ur})}),r(Xa,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(R,{children:[r(de,{word:"by",children:r(En,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(Xa,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(R,{children:[r(dm,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(de,{word:"w\
ithin",children:r(lo,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:Zp})}),r(Xa,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var w5=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function hm({path:e,over:t,allow:n=w5}){
let o=Tu(t);return r(je,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&ce({document:k5(me.value,e,i)})}})}function k5(e,t,n){
let o=ye(e,t,C5(n,e)),i=El(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=ui(o,i),{having:a,order:l,...u}=s;return ye(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function C5(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function gg({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=Cr(),l=he(n.by).length>0;return r(
yt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(pm,{lead:"Show",path:"aggregate.measures",
texts:gm(n.measures),over:o,needed:!0}),r(de,{word:"of",children:r(hm,{path:"aggregate.over",over:o})}),r(fm,{path:"aggr\
egate.over",over:o}),r(zt,{}),r(Go,{lead:"by",path:"aggregate.by",texts:he(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(jr,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:_T(gm(n.measures),he(n.by)),onChange:u=>ne("aggregate.having",u)}),s!==void 0&&r(de,{word:"at most",children:r(
Pi,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:ws(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>ne("aggregate.limit",void 0)})}),r(
Po,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>ne("aggregate.limit",10)}]})]})}function gm(e){let t=he(e);return t.length===0?["count()"]:
t}function yg({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(yt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r($u,{lead:"List",path:"samples.columns",texts:he(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>ne("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(xr,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(Ua,{children:"of events"}),r(zt,{}),r(je,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Ua,{children:"first"})]})}var S5=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function GT({
lead:e,path:t,funnel:n}){let{document:o,error:i}=mt(),s=`${t}.exclude`,a=n.exclude??[];return r(wr,{lead:e,after:r(kr,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(am,{document:o,typed:l,onCancel:u,onDone:c=>{u(),ce({document:yc(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(sn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${jT(l,n)}`,editor:()=>r(_5,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>ce({document:Ol(o,s,u)}),children:[r("span",{class:Br(l.where)===null?$i:uo,children:r($,{value:Br(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:gn,children:jT(l,n)})]},u))})}function jT({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function _5({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>ne(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:mm,children:r(yt,{document:e,error:t,label:"Exclusion",children:[r(Ut,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(de,{word:"between",children:r(je,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(de,{word:"and",children:r(je,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(je,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:S5})]})})}var JT="funnel",T5=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],M5=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function bg({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??hg(e.dataset),p=Cr(),
m=s!==void 0&&s.length>0||p.has("funnel.exclude"),d=i!==void 0||p.has("funnel.hold");return r(yt,{document:e,error:t.error,
label:"Question: funnel",children:[r(de,{word:"Of",children:r(En,{path:"funnel.per",value:n.per})}),r(dm,{lead:"who",path:JT,
funnel:n}),a!=="ordered"&&r(je,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:T5}),r(de,{word:"with\
in",children:r(lo,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(de,{word:"counting",children:r(
je,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),m&&r(GT,{lead:"without",path:JT,funnel:n}),d&&r(Go,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:he(i)}),r(zt,{}),r(Go,{lead:"split by",path:"funnel.by",texts:he(o),onChange:f=>ne("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(de,{word:"taking",children:r(je,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:M5})}),r(Po,{items:[!m&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>ne("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>ne("funnel.order","strict")},!d&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var ym=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var P5=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],$5=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function vg({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(yt,{document:e,error:t.error,label:"Question: retention",children:[
r(de,{word:"Of",children:r(En,{path:"retention.per",value:n.per})}),r(Ut,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(je,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:$5}),r(Ut,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(je,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:P5}),r(de,{word:"each",children:r(je,{path:"retention.period",what:"\
period",value:o,without:"day",choices:ym})}),r(de,{word:"for",children:r(Pi,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:"brackets",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],read:ws(1,1e3),
wrong:"A whole number from 1 to 1000",onChange:i=>ne("retention",{...n,brackets:void 0,periods:i})})}),r(zt,{}),r(Go,{lead:"\
split by",path:"retention.by",texts:he(n.by),onChange:i=>ne("retention.by",i)}),n.day==="rolling"&&r(je,{path:"retention\
.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the calendar"],["rollin\
g","from the start of each"]]}),n.at_least!==void 0&&r(de,{word:"at least",children:r(Pi,{path:"retention.at_least",what:"\
how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:ws(1,1e4),wrong:"A whole \
number from 1 to 10000",onRemove:()=>ne("retention.at_least",void 0)})}),r(Po,{items:[n.day!=="rolling"&&{label:"Count p\
eriods from the start of each",act:()=>ne("retention.day","rolling")},n.at_least===void 0&&{label:"At least so many retu\
rns",act:()=>ne("retention.at_least",2)}]})]})}function xg({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(yt,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(de,{word:"How many",children:r(En,{path:"lifecycle.per",value:n})}),r(de,{
word:"were new, returning, back or gone per",children:r(je,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:ym})}),r(Ut,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(de,{word:"new by",children:r(
el,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",kinds:["property","definit\
ion","lookup"],fits:a=>a==="timestamp"||a==="unknown"})}),r(zt,{})]})}var D5=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function wg({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(yt,{document:e,error:t.error,label:"Question: stickiness",children:[r(de,{word:"\
On how many",children:r(je,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:D5})}),r(de,{word:"\
did",children:r(En,{path:"stickiness.per",value:n})}),r(Ut,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
zt,{})]})}function ZT({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function YT(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var E5=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],A5=[["actors","\
the first path of each"],["transitions","every session"]],O5=ws(0,20);function kg({document:e,result:t}){let n=e.paths??
{},o=ZT(n),i=Cr(),s=o==="before"?"before":"after",a=l=>ce({document:ye(e,"paths",YT(n,l))});return r(yt,{document:e,error:t.
error,label:"Question: paths",children:[r(de,{word:"What did",children:r(En,{path:"paths.per",value:n.per})}),r(de,{word:"\
do",children:r(je,{path:"paths.direction",what:"direction",value:o,choices:E5,onChange:a})}),n.start!==void 0&&r(Ut,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(Ut,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(Ut,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(de,{word:"in",children:r(Pi,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:O5,wrong:"A \
whole number from 0 to 20"})}),r(de,{word:"named by",children:r(el,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(de,{word:"within sessions of",children:r(lo,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:Ur})}),r(de,{word:"counting",children:r(je,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:A5})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(Ut,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(zt,{}),r(Po,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var zn="aggregate.over.sessions";function Cg({document:e,result:t}){let n=e.aggregate??{},{over:o}=n,i=Cr(),s=Tu(o)==="s\
essions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(yt,{document:e,error:t.error,label:"Question: \
sessions",children:[r(pm,{lead:"Show",path:"aggregate.measures",texts:gm(n.measures),over:o,needed:!0}),r(de,{word:"of s\
essions of",children:r(En,{path:`${zn}.per`,value:s.per})}),r(de,{word:"a gap of",children:r(lo,{path:`${zn}.gap`,what:"\
gap",value:s.gap??null,none:"30m",usual:Ur})}),r(de,{word:"ends one, at most",children:r(lo,{path:`${zn}.max`,what:"long\
est session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),(s.start!==void 0||i.
has(`${zn}.start`))&&r(Ut,{lead:"begun by",path:`${zn}.start`,text:s.start,what:"beginning",onChange:a=>ne(`${zn}.start`,
a)}),(s.end!==void 0||i.has(`${zn}.end`))&&r(Ut,{lead:"ended by",path:`${zn}.end`,text:s.end,what:"end",onChange:a=>ne(`${zn}\
.end`,a)}),s.split==="day"&&r(je,{path:`${zn}.split`,what:"split",value:"day",without:"none",choices:[["day","split at m\
idnight"],["none","not split"]]}),r(Xa,{path:`${zn}.properties`,properties:s.properties,of:"session"}),r(zt,{}),r(Go,{lead:"\
by",path:"aggregate.by",texts:he(n.by),over:o,axes:!0}),r(Po,{items:[s.start===void 0&&{label:"An event that begins a se\
ssion",act:()=>i.ask(`${zn}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${zn}.end`)},s.
split!=="day"&&{label:"Split at midnight",act:()=>ne(`${zn}.split`,"day")}]})]})}function Sg({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Cr(),l=u=>u===
void 0||u.trim()==="true";return r(yt,{document:e,error:t.error,label:"Question: difference",children:[r(de,{word:"What \
sets",children:r(hm,{path:"difference.over",over:o})}),r(fm,{path:"difference.over",over:o}),r(jr,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>ne("difference.se\
lection",u??"true")}),r(jr,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>ne("difference.baseline",u)}),r(Ua,{children:"?"}),r(zt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(Go,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:he(n.properties),over:o}),r(Po,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function QT(e){return e.document.samples?r(yg,{...e}):r(gg,{...e})}var XT=new Map;function R5(e,t){let{aggregate:n,dataset:o}=e;return n&&!qo(e)&&XT.set(o,n),nu(e,t,XT.get(o)??null,Ma(Re(
o).value.value))}var eM={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...Jp.aggregate,...Jp.samples],chartOf:ip,choose:R5,Sentence:QT,Page:x_};function Du(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function tM(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function an(e){return Br(e.name)??e.name}function _g(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Du(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function Jo(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var nM="Qn",oM="ti",rM="Vn";function In(e){return"other"in e?bn.text:Z(e.value).text}function Mg(e,t){return"other"in t?"var(--other)":`var(${en(dn(
e,iM(t.value)))})`}function Pg(e,t){return!("other"in t)&&dn(e,iM(t.value))>=Cc}function iM(e){return Array.isArray(e)?e:
[e??null]}function Gr({property:e,group:t,most:n=32}){return r("span",{class:nM,children:[r("span",{class:oM,"data-dashe\
d":Pg(e,t),style:{"--color":Mg(e,t)}}),r("span",{class:rM,children:"other"in t?r($,{shown:bn}):r($,{value:t.value,most:n,
middle:!0})})]})}function sM({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...Jo(e).flatMap(i=>n(
i,i.steps))];return r(ke,{label:"Steps",columns:N5(t),rows:o})}function N5(e){let t=i=>i==null?"–":we(i),n=i=>i===null?
"–":I(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:Mn.
total,kind:"other"}}):r(Gr,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(R,{children:[s+1," ",
r($,{value:an(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>L(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":L(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":L(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var aM="Wn",lM="Yn",uM="Zn",cM="ep",pM="ip",mM="rp",dM="ap",fM="tp",hM="op",gM="np",yM="pp",bM="t",vM="h",xM="Y",wM="dp",
kM="lp",CM="xp",SM="sp",_M="cp",TM="gp",MM="hp",PM="Z",$M="fp";function DM({group:e,by:t,mark:n,onChoose:o}){return r(R,{children:[r("div",{class:TM,children:r(Gr,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:xM,...n(s),title:`${L(i.count)}, ${I(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:MM,children:r("span",{class:PM,"data-dashed":Pg(t,e),style:{"--share":i.from_first??0,"--color":Mg(
t,e)}})}),r("span",{class:$M,children:s===0?H(i.count):I(i.from_first??0)})]},s))]})}function bm(e,t){let n=ui(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function EM(e,t){return t===null?H(e):Gb(e,t[0],t[1])}function Dg(e,t){return e===null?"–":t===null?I(e):`~\
 ${I(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function AM(e,t){return t==="entries"?Ge(e,"pass","passes"):t==="starts"?Ge(
e,"start"):Ge(e,"actor")}function OM({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=tM(e,t,n),u=(p,m,d,f)=>r("div",{class:bM,
"data-part":p,style:{"--share":m},title:`${f}: ${L(d)} (${I(m)})`,...s(p),onClick:g=>a(p,g.currentTarget),onContextMenu:g=>{
g.preventDefault(),a(p,g.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:dM,children:[r("di\
v",{class:fM,children:[r("span",{class:gM,children:t+1}),r("span",{class:hM,children:r($,{value:an(e),most:80,middle:!0})})]}),
r("div",{class:yM,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:wM,children:[r("div",{class:kM,title:L(e.count),children:EM(
e.count,bm(o,["steps",t,"count"]))}),r("dl",{class:CM,children:[r(Eu,{label:"of all",children:i?"–":Dg(e.from_first,bm(
o,["steps",t,"from_first"]))}),r(Eu,{label:"of the step before",children:i?"–":Dg(e.from_previous,bm(o,["steps",t,"fro\
m_previous"]))}),r(Eu,{label:"median time",children:c===null?"–":we(c)}),r(Eu,{label:"dropped",swatch:"dropped",children:i?
"–":H(e.dropped)}),r(Eu,{label:"still open",swatch:"in_progress",children:i?"–":H(e.in_progress)})]})]})]})}function Eu({
label:e,swatch:t,children:n}){return r(R,{children:[r("dt",{class:SM,children:[t&&r("span",{class:vM,"data-part":t}),e]}),
r("dd",{class:_M,children:n})]})}function Ei(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var _r=["dropped","in_progress","reached"];function RM({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=Jo(e),a=Du(
i),l=e.query?.funnel?.count,u=(d,f)=>{let g=i[f],b=s[d-_r.length];if(b)return{mark:{step:f+1,state:"reached",...Ei(b)},label:`${In(
b)}: ${LM(g)}`};let x=_r[d];return{mark:{step:f+1,state:x},label:`${NM(x)} ${re(an(g))}`}},c=(d,f,g)=>{let{mark:b,label:x}=u(
d,f);o(b,x,g)},p=Tt(_r.length+s.length,i.length,({row:d,column:f},g)=>c(d,f,g)),m=p.at?F5(e,p.at.row,p.at.column):"";return r(
ze,{title:r(B5,{steps:i,counting:l}),summary:z5(e,n),announced:m,onKey:p.key,table:r(sM,{answer:e,by:n}),children:r("div",
{class:cM,children:r("div",{class:pM,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:mM,"ar\
ia-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((d,f)=>r(
OM,{step:d,at:f,entries:a,intervals:t,first:f===0,mark:g=>p.mark(_r.indexOf(g),f),onChoose:(g,b)=>c(_r.indexOf(g),f,b)},
f)),s.map((d,f)=>r(DM,{group:d,by:n,mark:g=>p.mark(_r.length+f,g),onChoose:(g,b)=>c(_r.length+f,g,b)},f))]})})})}function B5({
steps:e,counting:t}){let{share:n,entries:o,converted:i,median:s}=_g(e);return r("span",{class:aM,children:[r("strong",{class:lM,
children:n===null?"–":I(n)}),r("span",{children:[H(i)," of ",AM(o,t)]}),s!==null&&r("span",{class:uM,children:["half o\
f them within ",we(s)]})]})}function LM(e){return`reached ${re(an(e))}`}function NM(e){return e==="reached"?"Reached":e===
"dropped"?"Dropped before":"May still reach"}function F5(e,t,n){let o=e.steps[n];if(!o)return"";let i=Jo(e)[t-_r.length];
if(i){let l=i.steps[n];return`${In(i)}, ${LM(o)}: ${H(l?.count??0)}, ${I(l?.from_first??0)}`}let s={reached:o.count,dropped:o.
dropped,in_progress:o.in_progress}[_r[t]],a=t<2?"":`, ${I(o.from_first??0)} of all, ${I(o.from_previous??0)} of the step\
 before`;return`Step ${n+1}, ${NM(_r[t])} ${re(an(o))}: ${H(s)}${a}`}function z5(e,t){let{share:n,entries:o,converted:i}=_g(
e.steps),s=e.steps.map(l=>re(an(l))).join(", "),a=t===""?"":`, by ${re(t)}, ${(e.groups??[]).length} groups`;return`Funn\
el of ${e.steps.length} steps: ${s}; ${H(i)} of ${H(o)} convert, ${I(n??0)}${a}`}function Zo({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Ze,{icon:"clock",title:"Stopped",actions:r(
D,{kind:"primary",onClick:To,children:"Run again"}),children:"Nothing was answered yet."}):r(Le,{})}function Tr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Ze,{icon:"search",title:"Nothing\
 found",actions:r(R,{children:[o&&r(D,{kind:"primary",onClick:()=>rn({}),children:"All data"}),n.where!==void 0&&r(D,{kind:"\
outlined",onClick:()=>ce({document:ye(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(D,{kind:"\
outlined",onClick:To,children:"Ask again"})]}),children:t})}var BM="up";function Hn({children:e}){return r("div",{class:BM,children:e})}function Mr(e,t=()=>[]){let{openAt:n,menu:o}=fr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Eg=30;function vm(e,t){let n=e.query?.funnel?.compare_groups?.control;return Jo(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Eg}]})}function FM(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Ag({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function _s(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var zM="mp",IM="r",Yo="vp",Og="bp",HM="wp",qM="yp",VM="kp",WM="oi",UM="ni",KM="C";function GM({answer:e,by:t,goal:n,onMark:o}){let i=vm(e,n),s=FM(i),a=(p,m)=>{let d=i[p];o({step:n+1,state:"reached",...Ei(
d.group)},In(d.group),m)},l=Tt(i.length,1,({row:p},m)=>a(p,m)),u=l.at?i[l.at.row]:void 0,c=re(an(e.steps[n]));return r(ze,
{title:r(R,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${re(t)}: ${i.map(jM).join("; ")}`,announced:u?
jM(u):"",onKey:l.key,table:r(W5,{variants:i,by:t}),children:r("div",{class:zM,children:r("table",{class:IM,children:[r("\
thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:Yo,children:"expos\
ed"}),r("th",{scope:"col",class:Yo,children:"converted"}),r("th",{scope:"col",class:Yo,children:"rate"}),r("th",{scope:"\
col",class:Yo,children:"lift"}),r("th",{scope:"col",class:Og,children:r("span",{class:HM,children:[r("span",{children:mn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:mn(s)})]})}),r("th",{scope:"col",class:Yo,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((p,m)=>r("tr",{...l.mark(m,0),onClick:d=>a(m,d.currentTarget),
children:[r("th",{scope:"row",children:r(Gr,{property:t,group:p.group})}),r("td",{class:Yo,children:L(p.exposed)}),r("td",
{class:Yo,children:L(p.converted)}),r("td",{class:Yo,children:p.rate===null?"–":I(p.rate)}),r("td",{class:Yo,children:p.
isControl||p.lift===null||p.few?"–":mn(p.lift)}),r("td",{class:Og,children:r(V5,{variant:p,reach:s})}),r("td",{class:Yo,
children:p.isControl||p.few?"–":_s(p.pValue)}),r("td",{children:r("span",{class:KM,"data-verdict":Ag(p),children:Rg(p)})})]},
m))})]})})})}function V5({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:qM,title:a?`${mn(n[0])} to ${mn(n[1])}`:void 0,children:[r("span",{class:VM}),
a&&r(R,{children:[r("span",{class:WM,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:UM,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function W5({variants:e,by:t}){return r(ke,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(Gr,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>L(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>L(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":I(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":mn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?mn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?mn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>_s(n)},{key:"says",head:"says",cell:Rg}]})}function Rg(e){return e.
few?`too few: below ${Eg}`:Ag(e)}function jM(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${mn(e.lift)}, p ${_s(
e.pValue)}`;return`${In(e.group)} ${e.rate===null?"no rate":I(e.rate)} of ${L(e.exposed)}${t}, ${Rg(e)}`}var xm="zp",Ts="jp",Ou="Xp",ZM="Sp";var YM="pi";var U5=.01;function QM({answer:e,document:t,by:n,onMark:o}){let[i,s]=M(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(Jo(e).flatMap(g=>"other"in g?[]:[[Z(g.value).text,g.value]])),p=(Re(t.dataset).value.
value?.columns??[]).filter(({type:g,actor:b})=>g==="string"&&!b).map(({name:g})=>g),m=g=>{ce({document:ye(ye(t,"funnel.b\
y",Ce(g)),"funnel.compare_groups",void 0)})},d=g=>ne("funnel.compare_groups",{...l,control:u.get(g)}),f=vm(e,a).length>0;
return r(R,{children:[r("div",{class:xm,children:[r("span",{class:Ou,children:[r("span",{class:Ts,children:"variant"}),r(
Ho,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:m})]}),u.size>0&&
r("span",{class:Ou,children:[r("span",{class:Ts,children:"control"}),r(Ho,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?Z(l.control).text:"choose",onChange:d})]}),l&&r(R,{children:[r("span",{class:Ou,children:[r("span",
{class:Ts,children:"goal"}),r(Ho,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Lg),value:Lg(e.steps[a],
a),onChange:g=>s(e.steps.findIndex((b,x)=>Lg(b,x)===g))})]}),r("span",{class:Ou,children:[r("span",{class:Ts,children:"e\
xposed by"}),r("span",{class:ZM,children:r(hn,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:g=>ne("funnel.compare_groups.exposed",g.trim()===""?void 0:g)})})]})]})]}),f?r(R,{children:[r(K5,
{value:e.sample_ratio_p_value??null}),r(GM,{answer:e,by:n,goal:a,onMark:o})]}):r(Ze,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function Lg(e,t){return`${t+1} ${an(e)}`}function K5({
value:e}){if(e===null)return null;let t=e<U5;return r("p",{class:YM,"data-bad":t,role:t?"alert":void 0,children:[r(ue,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${_s(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${_s(e)}).`]})}function XM(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function eP(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function tP(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function wm(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,m=p===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(i)))),d=g=>g===0?l:g===m&&p!==void 0?p:l*i**g,f=p===void 0&&!Number.isFinite(i);
for(let g=0;g<m;g++)s.push({from:d(g),to:f?null:d(g+1),count:g===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var nP="Cp",oP="Ep",rP="ee",iP="di",sP="Ip",aP="li",lP="Up",uP="xi";function km({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Tt(1,n.length,({column:m},d)=>s?.(
n[m],d)),u=Math.max(1,...n.map(({count:m})=>m)),c=n.reduce((m,{count:d})=>m+d,0),p=l.at===null?void 0:n[l.at.column];return r(
ze,{title:e,summary:i,onKey:l.key,announced:p?`${Ng(p)}: ${L(p.count)} ${t}, ${I(p.count/Math.max(1,c))}`:"",table:r(ke,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Ng},{key:"count",head:t,number:!0,cell:m=>L(m.count)},{key:"\
share",head:"share",number:!0,cell:m=>I(m.count/Math.max(1,c))}]}),children:r("div",{class:nP,children:[r("div",{class:oP,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((m,d)=>r("div",{class:rP,...l.mark(0,d),title:`${Ng(m)}: ${L(
m.count)} ${t}, ${I(m.count/Math.max(1,c))}`,onClick:s&&(f=>s(m,f.currentTarget)),children:r("div",{class:iP,style:{"--s\
hare":m.count/u}})},d)),o.map(({at:m,label:d},f)=>{let g=eP(n,m);return g===null?null:r("div",{class:sP,style:{"--at":g},
children:r("span",{class:aP,"data-late":g>.8||f===0&&o.length>1&&g>.22,children:d})},d)})]}),r("div",{class:lP,"aria-hid\
den":"true",children:tP(n,6).map(({at:m,value:d})=>r("span",{class:uP,"data-late":m>.9,style:{"--at":m},children:we(d)},
m))})]})})}function Ng({from:e,to:t}){return t===null?`${we(e)} and more`:`${we(e)} to ${we(t)}`}var G5=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Bg(e){let t=Object.
entries(e).filter(([n])=>!G5.includes(n));return Object.fromEntries(t)}function Fg(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Ae(e);return{...i,aggregate:{over:{flows:{funnel:Bg(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var cP="Hp",pP="Lp",Ig="Mp";var Z5=8;function dP({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:cP,
children:[n.slice(1).map((s,a)=>r(mP,{from:an(n[a]),to:an(s),times:s.time_from_previous,question:i&&a<Z5?Fg(t,a+1,a+2):null},
a)),n.length>2&&o&&r(mP,{from:an(n[0]),to:an(o),times:o.time_from_entry,all:!0,question:i?Fg(t,1,n.length):null})]})}function mP({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=at(o),a=J(()=>s&&"columns"in s?wm(Y5(s)):XM(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${we(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${we(u)}`}]];return r(km,{title:r("span",{class:pP,children:[i&&r("span",{class:Ig,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:Ig,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${re(e)} to ${re(t)}: ${H(n?.count??0)} actors, median ${l===null?"unknown":we(l)}`})}function Y5(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function Q5(e,t){let n=Bg(e.funnel);return{...Ae(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function fP(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function hP(e,t,n){
let o=fP(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{X5(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>Ne({document:Q5(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function X5(e,t,n){let o=fP(e,t);try{let{only:i}=await dr(e,t);i&&o!==void 0?
Ne({document:{...Ae(i),paths:{start:o}},view:"paths",as:null},n):_e("No condition says who these are.")}catch(i){_e(re(ie(
i).message))}}var ez="conversion_rate";function gP(e,t){let n=Jo(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[tz(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:ez,type:"float64"}],rows:o,stats:e.stats}}function tz(e){return"other"in
e||Array.isArray(e.value)?In(e):e.value}var nz=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function yP(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*nz.get(o);return t}function oz(e){let t=e.query?.to,n=t===void 0?Date.now():Date.parse(String(t));return Math.min(n,Date.now())-yP(e.query?.
funnel?.window)}var rz=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"\
Month"}];function bP({answer:e,document:t,by:n}){let o=J(()=>gP(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.
trend;return o.rows.length===0?r(Le,{}):r(R,{children:[r("div",{class:xm,children:[r("span",{class:Ts,children:"by entry"}),
r(wt,{label:"Length of a bucket",value:String(s??"1d"),choices:rz,onChange:a=>ne("funnel.trend",a)})]}),r(qa,{answer:o,document:o.
query,zone:i,form:"lines",end:oz(e),onZoom:(a,l)=>rn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function vP({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Mr(i,(c,p)=>i?hP(i,c,p):[]);if(!o||
!i||!iz(o))return r(Zo,{result:t});if(Du(o.steps)===0&&s==="exact"&&n!=="groups")return r(Tr,{result:t,children:"No acto\
r of this range did the first step."});let u=he(i.funnel?.by).join(", ");return r(Hn,{children:[n==="trend"&&r(bP,{answer:o,
document:i,by:u}),n==="time"&&r(dP,{answer:o,document:i}),n==="groups"&&r(QM,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(RM,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function iz(e){return"steps"in
e}var xP={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:["funnel","where"],chartOf:()=>"steps",choose:sz,Sentence:bg,Page:vP};function sz(e,t){if(!e.funnel)return e;
let{trend:n}=e.funnel;return t==="trend"?n===void 0?ye(e,"funnel.trend","1d"):e:n===void 0?e:ye(ye(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var wP=new Map;function az(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function kP(e,t){let n=az(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";wP.set(`${e.dataset} ${o}`,e);let i=wP.get(
`${e.dataset} ${n}`),s=Ae(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function CP(e){return SP([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function SP(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return(e.find(o=>o*n>=t*(1-1e-9))??10)*n}function Cm(e,t,n){let o=SP([1,2,2.5,5,10],Math.max(t-
e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},(a,l)=>(i+
l)*o)}var _P="Np",TP="Rp",MP="Ap",PP="Dp",$P="Tp",DP="_p",EP="si",AP="qp",OP="Fp",RP="p",LP="Gp",NP="Jp",Hg="Kp",qg="ie";function Sm({title:e,summary:t,parts:n,bars:o,over:i,text:s=H,actions:a,onPart:l}){let u=Tt(n.length,o.length,({row:v,column:_},k)=>l(
_,v,k)),c=o.map(({values:v})=>({up:BP(v,1),down:BP(v,-1)})),p=Math.max(0,...c.map(({up:v})=>v)),m=Math.min(0,...c.map(({
down:v})=>v)),d=Math.max(p-m,1e-12),f=Math.max(1,Math.ceil(o.length/12)),g=u.at,b=g?o[g.column]:void 0,x=(v,_)=>`${v.label}\
, ${n[_].label}: ${L(Math.abs(v.values[_]??0))}${v.unfinished?", not over":""}`;return r(ze,{title:e,summary:t,announced:b&&
g?x(b,g.row):"",onKey:u.key,actions:a,table:r(ke,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:v,unfinished:_})=>`${v}${_?
" (not over)":""}`},...n.map((v,_)=>({key:v.key,head:v.label,number:!0,cell:({values:k})=>s(k[_]??0)}))]}),legend:n.length>
1&&r("ul",{class:NP,children:[n.map(v=>r("li",{class:Hg,children:[r("span",{class:qg,style:{"--color":`var(${v.color})`}}),
v.label]},v.key)),o.some(({unfinished:v})=>v)&&r("li",{class:Hg,children:[r("span",{class:qg,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:_P,children:[r("div",{class:TP,"aria-hidden":"true",children:Cm(m,p,7).map(v=>r(
"span",{class:MP,style:{"--at":(p-v)/d},children:r("span",{class:PP,children:s(Math.abs(v))})},v))}),r("div",{class:$P,children:r(
"div",{class:DP,style:{"--bars":o.length},children:o.map((v,_)=>r("div",{class:EP,children:[r("div",{class:AP,style:{"--\
share":p/d},children:n.map((k,O)=>(v.values[O]??0)>0&&C(v,k,O,_,p)).reverse()}),r("div",{class:OP,style:{"--share":-m/d},
children:n.map((k,O)=>(v.values[O]??0)<0&&C(v,k,O,_,-m))}),_%f===0&&r("span",{class:LP,children:v.short})]},_))})})]})});
function C(v,_,k,O,T){return r("div",{class:RP,"data-unfinished":v.unfinished,title:x(v,k),...u.mark(k,O),style:{"--shar\
e":Math.abs(v.values[k]??0)/T,"--color":`var(${_.color})`},onClick:A=>l(O,k,A.currentTarget)},_.key)}}function BP(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var FP=["returning","resurrecting","new","dormant"],zP=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],uz=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function IP({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=uz.get(o)??86400,s=e.periods.map(u=>({label:vn(u.start,i,t),
short:i<86400?G(u.start,t,"clock"):i>20*86400?G(u.start,t,"month"):G(u.start,t,"dayShort"),values:FP.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${H(a.new)} new, ${H(
a.returning)} returning, ${H(a.resurrecting)} back again, ${H(-a.dormant)} gone`:"";return r(Sm,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:zP,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:FP[c]},`${zP[c].label}, ${s[u].label}`,p)})}var HP="Op",qP="Pp",VP="Qp",WP="Vp",UP="Wp",KP="Yp",jP="ci",GP="Zp";var Vg=280,Jr={top:12,right:24,bottom:28,left:56},JP=4;function ZP({title:e,summary:t,curves:n,names:o,period:i,text:s=I,
table:a,onPoint:l}){let{host:u,width:c}=ma(),[p,m]=M(new Set),d=n.filter(({key:A})=>!p.has(A)),f=Tt(d.length,o.length,({
row:A,column:N},z)=>l(n.indexOf(d[A]),N,z)),g=CP(Math.max(0,...d.flatMap(({points:A})=>A.map(N=>(d.length<=JP?N?.high:N?.
value)??0)))),b=Math.max(1,c-Jr.left-Jr.right),x=A=>Jr.left+(o.length<2?b/2:A/(o.length-1)*b),C=A=>Jr.top+(1-A/g)*(Vg-Jr.
top-Jr.bottom),v=f.at,_=v?d[v.row]:void 0,k=v&&_?_.points[v.column]??null:null,O=v&&_?`${_.name}, ${i} ${o[v.column]}: ${k?
`${s(k.value)}, between ${s(k.low)} and ${s(k.high)}`:"not over"}`:"",T=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
b/48))));return r(ze,{title:e,summary:t,announced:O,onKey:f.key,table:a,actions:O&&r("span",{class:GP,"aria-hidden":"tru\
e",children:O}),legend:n.length>1&&r(xp,{rows:n.map(({key:A,keys:N,color:z,points:q})=>({key:A,keys:N,color:z??0,last:q.
findLast(F=>F!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:m,text:s}),children:r("div",{ref:u,class:HP,
children:c>0&&r("svg",{width:c,height:Vg,"aria-hidden":"true",children:[Cm(0,g,5).map(A=>r("g",{children:[r("line",{x1:Jr.
left,x2:c-Jr.right,y1:C(A),y2:C(A),class:qP}),r("text",{x:Jr.left-8,y:C(A)+4,class:VP,children:s(A)})]},A)),o.map((A,N)=>N%
T===0&&r("text",{x:x(N),y:Vg-8,class:WP,children:A},A)),d.length<=JP&&d.map(({key:A,points:N,color:z})=>r("path",{d:mz(N,
x,C),class:KP,style:{fill:Wg(z)}},A)),d.map(({key:A,points:N,color:z})=>r("path",{d:pz(N,x,C),class:UP,"stroke-dasharray":z===
null?void 0:ca(z).join(" "),style:{stroke:Wg(z)}},A)),d.map((A,N)=>A.points.map((z,q)=>z&&r("circle",{cx:x(q),cy:C(z.value),
r:v?.row===N&&v.column===q?5:3,class:jP,style:{fill:Wg(A.color)},...f.mark(N,q),onPointerEnter:()=>f.set({row:N,column:q}),
onClick:F=>l(n.indexOf(A),q,F.currentTarget)},`${A.key} ${q}`)))]})})})}function Wg(e){return e===null?"var(--other)":`v\
ar(${en(e)})`}function pz(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function mz(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function YP(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:QP(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:QP(c),complete:p}))}))]:[o]}function QP(e){return typeof e=="number"?e:null}function _m(e,t){let n=(e.groups??
[]).flatMap((o,i)=>YP(o,o,t(i)));return[...YP(null,e,t(-1)),...n]}function Ru(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function Ug(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Ru(s,t)??0))});return o}var XP=9;function e$(e,t){
return e===null||e<=0||t<=0?0:Math.min(XP,Math.max(1,Math.ceil(e/t*XP)))}function t$(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function n$(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function o$(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function Lu(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function Tm({rows:e,names:t,rowName:n}){let o=J(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:re(n(i))})},{
key:"size",head:"size",number:!0,cell:i=>L(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{
let l=a[s];return l===void 0||l.size===0?"–":`${L(l.count)} (${I(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(
ke,{label:"Cohorts",rows:e,columns:o})}var dz=50;function i$({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Lu(e).slice(1),s=J(()=>(e.groups??
[]).slice(0,dz),[e]),a=J(()=>s.length===0?[r$(e.total,null,t)]:s.map(p=>r$(p.total,p,t)),[e,t]),l=_m(e,()=>!1),u=(p,m,d)=>{
let f=s[p]??null;n({period:m+1,state:"returned",...Ei(f)},`${f?In(f):"all"}, ${o} ${i[m]}`,d)},c=a[0]?.points[0];return r(
ZP,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${re(t)}`}: ${a.length} lines over ${i.length} periods, ${c?I(c.value):"nobody"} in ${o} 1`,table:r(Tm,{rows:l,names:Lu(
e),rowName:({group:p})=>p?In(p):"all"})})}function r$(e,t,n){let o=t?In(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=o$(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:dn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var a$="ed",l$="id",u$="rd",c$="d",Mm="re",Pm="gi",p$="ad",m$="e",d$="ae",f$="td",h$="od",g$="nd",y$="pd",b$="hi",v$="fi";function x$({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:m}){return r(
"tr",{class:e.kind==="total"?d$:void 0,children:[r("th",{scope:"row",class:Mm,children:s===null?r("span",{class:f$,children:t}):
r("button",{type:"button",tabIndex:-1,class:h$,"aria-expanded":s,onClick:a,children:[r(ue,{name:s?"down":"right",size:12}),
e.group===null?"all":r(Gr,{property:n,group:e.group,most:24})]})}),r("td",{class:Pm,title:L(e.size),children:H(e.size)}),
e.cells.map((d,f)=>{let g=e.kind==="total"&&!d.complete;return r("td",{class:m$,"data-shade":f===0||!d.complete?0:e$(Ru(
d,o),i),"data-open":!d.complete,"data-marked":l(f),...u(f),title:g?"no finished period":`${L(d.count)} of ${L(d.size)}, ${I(
d.share)}${d.complete?"":", not over"}`,onClick:b=>p(f,b.currentTarget),onPointerDown:()=>m(f,!1),onPointerEnter:b=>{b.buttons===
1&&m(f,!0)},children:g?"":c(d)},f)})]})}var fz=120,hz=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function k$({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=M(new Set),[l,u]=M(!1),[c,p]=M(null),m=(e.groups?.length??0)>0,d=J(()=>_m(e,z=>s.has(z)!==(z===
-1&&!m)),[e,s,m]),f=l?d:d.slice(0,fz),g=Lu(e),b=e.query?.retention?.period??"day",x=hz.get(b)??86400,C=z=>z.kind==="coho\
rt"?vn(z.start,x,o):z.group===null?"all":In(z.group),v=(z,q)=>{let F=f[z.row],te={period:z.column,state:"returned",...F.
kind==="cohort"?{cohort:F.start}:{},...Ei(F.group)};i(te,`${C(F)}, ${b} ${g[z.column]}`,q)},_=Tt(f.length,g.length,v),k=c&&
_.at?t$(c,_.at):null,O=z=>(z.key.startsWith("Arrow")&&p(z.shiftKey?c??_.at:null),z.key==="Escape"&&c?(p(null),!0):_.key(
z)),T=z=>{let q=new Set(s);q.delete(z)||q.add(z),a(q)},A=_.at?f[_.at.row]:void 0,N=k?yz(f,k):A&&_.at?`${C(A)}, ${b} ${g[_.
at.column]}: ${gz(A.cells[_.at.column])}`:"";return r(ze,{title:r(R,{children:["Came back, by ",b," ",r("span",{class:a$,
children:["of ",H(f[0]?.size??0)," actors"]})]}),summary:bz(e,b),announced:N,onKey:O,actions:k&&r("span",{class:l$,children:N}),
table:r(Tm,{rows:d,names:g,rowName:C}),legend:r("div",{class:y$,"aria-hidden":"true",children:[r("span",{children:"0"}),
r("span",{class:b$}),r("span",{children:w$(Ug(d,t),t)}),r("span",{class:v$})," period not over, in no total"]}),children:r(
"div",{class:u$,children:[r("table",{class:c$,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:Mm,
children:m?n:"cohort"}),r("th",{scope:"col",class:Pm,children:"size"}),g.map((z,q)=>r("th",{scope:"col",class:p$,children:q===
0?`${b} 0`:z},z))]})}),r("tbody",{onPointerLeave:()=>{},children:f.map((z,q)=>r(x$,{row:z,name:C(z),by:n,says:t,largest:Ug(
d,t),open:z.kind==="total"?d[q+1]?.kind==="cohort":null,onToggle:()=>T(z.group===null?-1:(e.groups??[]).indexOf(z.group)),
marked:F=>k!==null&&q>=k.fromRow&&q<=k.toRow&&F>=k.fromColumn&&F<=k.toColumn,mark:F=>_.mark(q,F),text:F=>w$(Ru(F,t),t),onChoose:(F,te)=>{
c||v({row:q,column:F},te)},onPress:(F,te)=>{p(te?c??_.at:null),_.set({row:q,column:F})}},q))})]}),d.length>f.length&&r("\
button",{type:"button",class:g$,onClick:()=>u(!0),children:["All ",L(d.length)," rows"]})]})})}function w$(e,t){return e===
null?"–":t==="share"?I(e):H(e)}function gz(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${H(e.value)}`;
return`${L(e.count)} of ${L(e.size)}, ${I(e.share)}${t}${e.complete?"":", the period is not over"}`}function yz(e,t){let{
cells:n,unfinished:o,count:i,size:s}=n$(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${H(i)} of ${H(s)}, ${s===0?"–":I(i/s)}${a}`}function bz(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${I(n?.share??0)} came back in ${t} 1, ${I(o?.share??0)} in th\
e last finished one`}function C$({answer:e,onMark:t}){let[n,o]=M(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Ge(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(Sm,{title:`On how many ${i}s: ${H(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${H(e.count)} actors, ${I(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(wt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var S$="dd";function _$({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=M(!1),l=Mr(o,m=>o?kz(o,m):[]),u=(m,d,f)=>l.onMark(m.state===
"returned"&&s&&m.period!==0?{...m,state:"not_returned"}:m,s?`not: ${d}`:d,f);if(!n||!o)return r(Zo,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(_z(n))return r(Hn,{children:[r(C$,{answer:n,onMark:l.onMark}),l.menu]});if(Sz(n))return r(
Hn,{children:[r(IP,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!Cz(n))return r(Zo,{result:e});if(n.cohorts.every(({size:m})=>m===
0)&&i==="exact")return r(Tr,{result:e,children:"Nobody of this range did what starts a cohort."});let p=he(o.retention?.
by).join(", ");return r(Hn,{children:[r(wz,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function wz({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=M(()=>cr("retention-says")??"share"),p=f=>{c(f),pr("retention-says",f)},m=u==="value"&&!s?"share":u,d=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(Hn,{children:[r("div",{class:S$,
children:[t!=="curve"&&r(wt,{label:"What cells say",value:m,onChange:p,choices:d}),r(wt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(i$,{answer:e,by:n,onMark:i}):r(k$,{answer:e,says:m,by:n,zone:o,onMark:i})]})}function kz(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>Ne(
{document:{...Ae(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function Cz(e){return"cohorts"in e}
function Sz(e){return"periods"in e}function _z(e){return"active_periods"in e}function T$(e){return e.document.lifecycle?r(xg,{...e}):e.document.stickiness?r(wg,{...e}):r(vg,{...e})}var M$={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:["retention","lifecycle","stickiness","where"],chartOf:e=>e.lifecycle?"lifecycl\
e":e.stickiness?"stickiness":"matrix",choose:kP,Sentence:T$,Page:_$};function P$({answer:e}){let t=(n,o)=>o?r($,{shown:bn}):r($,{value:n,most:64,middle:!0});return r(ke,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>L(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>I(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":we(n.median)}]})}function $m(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function Tz(e){return"other"in e?$m(e.depth,null,
!0):$m(e.depth,e.value,!1)}function $$(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,m)=>p-m),o=n.map(p=>e.
nodes.filter(m=>m.depth===p).sort(Mz)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((m,{count:d})=>m+d,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,m)=>{let d=0;for(let f of p){let g=Math.max(t.nodeLeast,f.count*l);u.push({key:Tz(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:m*i,y:d,height:g}),d+=
g+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:Pz(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function Mz(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function Pz(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let p=o.get($m(c.depth,c.from,c.from_other===!0)),m=o.get($m(c.depth+1,c.to,c.to_other===
!0));return p&&m?[{edge:c,from:p,to:m}]:[]}),s=new Map,a=new Map,l=(c,p,m)=>{let d=c.get(p.key)??0;return c.set(p.key,d+
m),p.y+d},u=new Map;for(let{edge:c,from:p}of[...i].sort((m,d)=>m.to.y-d.to.y))u.set(c,l(s,p,c.count*n));return[...i].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:m})=>({from:p.key,to:m.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,m,c.count*n)}))}function D$(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function E$(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var A$="ld",O$="xd",R$="sd",L$="f",N$="te",B$="E",F$="ui",z$="cd",I$="oe",H$="gd";var Ms=8,Dz=6.6;function q$({answer:e,actions:t,onMark:n}){let{host:o,width:i}=ma(),s=J(()=>$$(e,{width:Math.max(i,1),height:460,
bar:Ms,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=J(()=>s.depths.map(x=>s.nodes.filter(C=>C.depth===x)),[s]),[l,u]=M(
null),c=Math.max(0,...a.map(x=>x.length)),p=Tt(c,a.length,({row:x,column:C},v)=>{let _=a[C][x];_&&g(_,v)}),m=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,d=l??m?.key??null,f=J(()=>d===null?null:D$(s,d),[s,d]),g=(x,C)=>{
n({depth:x.depth,node:x.others>0?{other:!0}:{value:x.value}},Nu(x),C)},b=d===null?"":Az(s,d,e.count);return r(ze,{title:r(
R,{children:[H(e.count)," paths ",r("span",{class:O$,children:b})]}),summary:Oz(e,s),onKey:p.key,announced:m?b:"",actions:t,
table:r(P$,{answer:e}),children:r("div",{ref:o,class:A$,children:i>0&&r("svg",{width:s.width,height:s.height+32,onPointerLeave:()=>u(
null),"aria-hidden":"true",children:[s.depths.map((x,C)=>r("text",{x:C*s.columnWidth,y:14,class:R$,children:V$(x)},x)),r(
"g",{transform:"translate(0 28)",children:[s.edges.map(x=>{let C=s.nodes.find(({key:_})=>_===x.from),v=f?.edges.has(x)??
!1;return r("path",{d:E$(x,C.x+Ms,C.x+s.columnWidth),class:L$,"data-lit":v,"data-dim":f!==null&&!v,children:r("title",{children:`${L(
x.count)}${x.median===null?"":`, median ${we(x.median)}`}`})},`${x.from} ${x.to}`)}),a.map((x,C)=>x.map((v,_)=>r(Ez,{node:v,
width:s.columnWidth-Ms,mark:p.mark(_,C),isAt:m===v,dim:f!==null&&!f.nodes.has(v.key),onPoint:()=>u(v.key),onChoose:k=>g(
v,k)},v.key)))]})]})})})}function Ez({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=H(e.count),u=Math.
max(4,Math.floor((t-20)/Dz)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:N$,"data-dim":i,"data-other":e.
others>0,onPointerEnter:s,onClick:p=>a(p.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:Ms,height:e.
height,rx:2,class:B$,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:Ms,height:e.height*c,rx:2,class:F$}),
r("rect",{x:e.x+Ms,y:e.y,width:t-16,height:20,class:z$}),r("text",{x:e.x+Ms+6,y:e.y+14,class:I$,children:[r("tspan",{"da\
ta-word":e.others>0,children:la(Nu(e),u)}),r("tspan",{dx:6,class:H$,children:l})]}),r("title",{children:`${Nu(e)}: ${L(e.
count)}${e.ends>0?`, ${L(e.ends)} end here`:""}${e.starts>0?`, ${L(e.starts)} begin here`:""}`})]})}function Nu(e){return e.
others>0?`${bn.text} ${e.others}`:Z(e.value).text}function V$(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function Az(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${I(o.ends/Math.max(1,o.count))} end here`;return`${V$(
o.depth)} ${Nu(o)}: ${L(o.count)}, ${I(o.count/Math.max(1,n))} of all${i}`}function Oz(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${Nu(n)} (${I(n.count/Math.max(1,e.count))})`:"";return`${H(e.count)} paths over ${t.depths.
length} depths${o}; ${Mn.other} stands for rare ones`}var W$="hd",U$="I",K$="fd",j$="ud",G$="mi",J$="ne",Kg="md",Z$="vd",Y$="bd";function X$({answer:e,onFunnel:t}){let n=e.top_paths,o=Tt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(ze,{title:`${H(e.count)} paths`,summary:`\
Whole paths: ${n.slice(0,3).map(a=>Q$(a,e.count)).join("; ")}`,announced:i?Q$(i,e.count):"",onKey:o.key,table:r(Lz,{answer:e}),
children:r("ol",{class:W$,children:n.map((a,l)=>r("li",{class:U$,...o.mark(l,0),children:[r("span",{class:K$,title:L(a.count),
children:H(a.count)}),r("span",{class:j$,children:I(a.count/Math.max(1,e.count))}),r("span",{class:G$,children:r("span",
{class:J$,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r("span",{class:Kg,children:[
r($,{shown:bn})," ",L(a.paths)," other paths"]}):r(R,{children:[r("span",{class:Kg,children:a.nodes.map((u,c)=>r("span",
{class:Z$,children:[c>0&&r("span",{class:Y$,"aria-hidden":"true",children:"›"}),r($,{value:u,most:32,middle:!0})]},c))}),
a.nodes.length>1&&r(D,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"Funnel"})]})]},l))})})}function Lz({
answer:e}){return r(ke,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>L(
t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>I(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>r("\
bdi",{children:eD(t)})}]})}function eD(e){return"other"in e?`${bn.text} ${e.paths}`:e.nodes.map(t=>Z(t).text).join(" › ")}
function Q$(e,t){return`${eD(e)}: ${L(e.count)}, ${I(e.count/Math.max(1,t))}`}function jg(e){return e.paths?.node??"event"}function tl(e,t){let n=jg(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?fn(t):String(t)}`}function Dm(e,t){return{...e,paths:{...e.paths,...t}}}
function tD(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:tl(e,t),after:s.after||5}}}
function nD(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:tl(e,t),before:i||o||5}}}function oD(e,t){
let n=e.paths?.exclude,o=tl(e,t);return Dm(e,{exclude:n===void 0?o:`${n} or ${o}`})}function rD(e,t,n){let o=jg(e);return Dm(
e,{node:`if(${tl(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function iD(e,t,n){
return Dm(e,{node:`if(${tl(e,t)}, ${fn(n)}, string(${jg(e)}))`})}function sD(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return Dm(e,a?{before:u}:{after:u})}function aD(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Ae(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:tl(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var uD="wd",cD="yd",pD="kd";function mD({document:e,change:t,onClose:n}){let i=(Re(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),Ne({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(Mt,{title:"\
Merge under a name",onClose:n,children:r(hn,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(iD(e,t.value,a.trim()),"merge")}})}):r(Mt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:cD,children:i.map(a=>r("li",{children:r(D,{kind:"plain",class:pD,onClick:()=>s(
rD(e,t.value,Ce(a)),"expand"),children:r($,{value:a})})},a))})})}function dD({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=M(null),{onMark:u,menu:c}=Mr(i,(p,m)=>!i||!p.
node||!("value"in p.node)?[]:Fz(i,p.node.value,m,d=>l({kind:d,value:p.node.value,label:m})));return!o||!i||!zz(o)?r(Zo,{
result:t}):o.count===0&&s==="exact"?r(Tr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(Hn,
{children:r(X$,{answer:o,onFunnel:p=>Bz(i,p)})}):r(Hn,{children:[r(q$,{answer:o,onMark:u,actions:r(Nz,{document:e})}),c,
a&&r(mD,{document:i,change:a,onClose:()=>l(null)})]})}function Nz({document:e}){let t=n=>ce({document:sD(e,n)});return r(
"span",{class:uD,children:[r(D,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(D,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function Bz(e,t){
Ne({document:aD(e,t),view:"funnel",as:null},"funnel of a path")}function Fz(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>Ne(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",tD),i("End here","left",nD),i("Hide","minu\
s",oD),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function zz(e){return"top_paths"in e}var fD={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:["paths","where"],chartOf:()=>"flow",Sentence:kg,Page:dD};function Ps(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Jg(e,t,n){
let o=Ps(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Ae(e),aggregate:{over:i,...t}}}function hD(e){
return Jg(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function gD(e){return Jg(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function yD(e){
let t=Ps(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function Zg(e,t,n){
let{properties:o,...i}=Ps(e);return{...Ae(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
Ce(t)],limit:6}}}var Iz=864e5,Hz=300;function bD(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(Iz/24,l*Hz/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(Ps(e).properties??{}).map(Ce),{compare:m,
...d}=Jg(e,{measures:["count()"],by:[Ce(o),"start","end","duration","events",...p],order:["start desc"],limit:i});return{
...d,...c}}function vD(e,t,n,o,i){let s=[...new Set(n.map(f=>fn(String(f))))].join(", "),a=`string(${Ce(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:m,...d}=Ae(e);return{...d,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",Ce(t),"event"],order:"time asc",limit:1e4}}}function xD({answer:e,onMark:t}){let n=J(()=>wm((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Le,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(km,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${H(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${we(i.from)} and more`:`${we(i.from)} to ${we(
i.to)}`,s)})}var wD="zd",kD="jd",CD="Xd",SD="Sd",_D="Bd",TD="Cd",MD="Ed",PD="Id",$D="vi",DD="Ud",ED="Hd",AD="pe",OD="Ld",RD="Md";function LD({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:wD,
children:[r(ol,{label:"sessions",value:nl(t,H),...typeof t=="number"?{title:L(t)}:{}}),r(ol,{label:"events each",value:nl(
n,u=>u.toFixed(1))}),r(ol,{label:"median duration",value:nl(o,we)}),r(ol,{label:"p90 duration",value:nl(i,we)}),r(ol,{label:"\
of one event only",value:nl(s,u=>I(l===0?0:u/l))}),r(ol,{label:"events",value:nl(a,H)})]})}function nl(e,t){return e==null?
"–":t(e)}function ol({label:e,value:t,title:n}){return r("div",{class:kD,children:[r("dd",{class:CD,title:n,children:t}),
r("dt",{class:SD,children:e})]})}var ND="Nd",BD="i",Bu="Rd",Qg="Ad",FD="Dd",zD="bi",ID="wi";function HD({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=M(!1),c=J(()=>Sv(t,n),[t,n]),p=Tt(
t.length,1,({row:f})=>a(t[f])),m=Math.max(1,...t.map(({start:f,end:g})=>g-f)),d=p.at?t[p.at.row]:void 0;return r(ze,{title:e,
summary:`The latest ${t.length} sessions`,announced:d?Kz(d,o,s):"",onKey:p.key,actions:r(wt,{label:"Scale of the timelin\
es",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Each its o\
wn"}]}),table:r(Uz,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:ND,children:r("table",{class:BD,children:[
r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),
r("th",{scope:"col",class:Bu,children:"duration"}),r("th",{scope:"col",class:Bu,children:"events"}),i.map(f=>r("th",{scope:"\
col",children:r($,{value:f,most:24})},f)),r("th",{scope:"col",class:Qg,children:"timeline"})]})}),r("tbody",{children:t.
map((f,g)=>r("tr",{...p.mark(g,0),onClick:()=>a(f),children:[r("td",{children:G(f.start,s,"second")}),r("td",{children:r(
$,{value:f.actor,most:24,middle:!0})}),r("td",{class:Bu,children:we((f.end-f.start)/1e3)}),r("td",{class:Bu,children:L(f.
events)}),f.properties.map((b,x)=>r("td",{children:r($,{value:b,most:32,middle:!0})},x)),r("td",{class:Qg,children:r(Wz,
{session:f,events:c[g],length:l?f.end-f.start:m,zone:s})})]},g))})]})})})}var Vz=300;function Wz({session:e,events:t,length:n,
zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:FD,children:[r("span",{class:zD,style:{"--to":Bl(e.end,e.start,
i)}}),t.slice(0,Vz).map((s,a)=>r("span",{class:ID,title:`${Z(s.event).text}, ${G(s.time,o,"millisecond")}`,style:{"--at":Bl(
s.time,e.start,i),"--color":`var(${en(dn("event",[s.event]))})`}},a))]})}function Uz({sessions:e,per:t,properties:n,zone:o}){
return r(ke,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:i})=>G(i,o,"millisecond")},{key:"ac\
tor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,middle:!0})},{key:"duration",head:"duration",number:!0,
cell:({start:i,end:s})=>we((s-i)/1e3)},{key:"events",head:"events",number:!0,cell:({events:i})=>L(i)},...n.map((i,s)=>({
key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.properties[s],most:48,middle:!0})}))]})}function Kz({
actor:e,start:t,end:n,events:o},i,s){return`${i} ${Z(e).text}, ${G(t,s,"second")}, ${we((n-t)/1e3)}, ${L(o)} events`}var jz=50;function VD({document:e,echo:t,count:n,zone:o}){let i=Ps(e).per??Re(e.dataset).value.value?.actors?.[0]??null,
s=at(i===null?null:bD(e,t,n,i,jz)),a=J(()=>Gz(qD(s.answer)),[s.answer]),l=J(()=>i===null||a.length===0?null:vD(e,i,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,i]),u=at(l),c=J(()=>Jz(qD(u.answer)),[u.answer]);return i===null||!s.answer?r(Le,{}):r(HD,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(Ps(e).properties??{}),zone:o,onSession:p=>et(va(e.dataset,String(
p.actor)))})}function qD(e){return e!==null&&"columns"in e?e:null}function Gz(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function Jz(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function WD({document:e,name:t,expression:n}){let{answer:o}=at(Zg(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>Ne({document:Zz(e,t,n,u),view:"difference",as:null},`sessions \
of ${re(t)} ${Z(u).text}`);return r("section",{class:MD,"aria-label":re(t),children:[r("h2",{class:PD,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:p},m)=>r("li",{children:r("button",{type:"button",class:$D,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:DD,children:p?r($,{shown:bn}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:ED,children:r("span",{class:AD,"data-other":p,style:{"--share":s===0?
0:c/s}})}),r("span",{class:OD,children:I(s===0?0:c/s)}),r("span",{class:RD,children:H(c)})]})},m))})]})}function Zz(e,t,n,o){
let i=Zg(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:ur(void 0,Fr(t,o))}}}function UD({result:e}){let{answer:t,of:n,phase:o}=e,i=at(n&&hD(n)),s=at(n&&gD(n)),a=Mr(s.of);if(!t||!n||!KD(t))return r(
Zo,{result:e});if(t.rows.length===0&&o==="exact")return r(Tr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=Xg(i.answer)?.rows[0]?.[0];return r(Hn,{children:[r(LD,{answer:Xg(i.answer)}),r("di\
v",{class:_D,children:[r(Yz,{answer:t,document:n,zone:l}),r(xD,{answer:Xg(s.answer),onMark:a.onMark})]}),r("div",{class:TD,
children:Object.entries(yD(n)).slice(0,4).map(([c,p])=>r(WD,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&r(VD,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function Yz({answer:e,document:t,zone:n}){return kt(e,t).
time<0?r(Nn,{answer:e,document:t,zone:n}):r(qa,{answer:eI(e,t),document:t,zone:n,form:"lines",end:Qz(e),onZoom:Xz})}function Qz(e){
let t=e.query?.to;return t===void 0?Date.now():Math.min(Date.parse(String(t)),Date.now())}function Xz(e,t){rn({from:new Date(
e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function eI(e,t){let{measures:n}=kt(e,t),o=e.columns.map((s,a)=>a).
filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}function KD(e){
return"columns"in e}function Xg(e){return e!==null&&KD(e)?e:null}var jD={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:["aggregate","where"],chartOf:()=>"\
overview",Sentence:Cg,Page:UD};function Fu(e){return e.score>=.05}var Em=4;function rl(e,t){let n=e.values??[];return t?n:n.slice(0,Em)}function Ri({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function Am(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function GD(e,t){return e.distribution?Ri(e).length:Math.max(1,rl(e,t).length)}function JD({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:Z(o??null).text,selection:i,baseline:s,lift:a})),...Ri(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${Z(o).text} to ${Z(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(ke,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>L(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>I(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>L(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>I(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Am(n)}]})}var il="Td",ZD="_d",ty="U",ny="u",oy="H",YD="qd",QD="yi",XD="ki",eE="L",tE="de",nE="zi",oE="ji",rE="Fd",iE="Xi",sE="Si",
aE="Gd",lE="Jd",uE="Kd",cE="Od",pE="Bi",mE="Ci",dE="Ei",fE="Ii",hE="Pd",gE="Qd",yE="Vd",bE="Wd";function vE({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:hE,children:[r("div",{class:gE,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:tE,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${I(l.selection.share)}, baseline ${I(l.baseline.share)}`,children:[r("span",{class:oy,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:oy,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:yE,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:bE,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:il,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function xE({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Fu(e)&&!n,c=rl(e,
n);return r("li",{class:QD,"data-quiet":u,children:[r("div",{class:XD,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:nE,"aria-expanded":!u,onClick:o,children:[r(ue,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:oE,title:`score ${e.score}`,children:[r("span",{class:rE,children:r("span",{class:iE,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:sE,children:nI(e)}),r(Om,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Om,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(vE,{bins:Ri(
e),median:e.median,mark:i,onChoose:s,text:p=>Yn(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:aE,
children:[c.map((p,m)=>r(tI,{value:p,mark:i(m),onChoose:d=>s(m,d),onAction:d=>a(d,{...l,value:p.value??null,side:"select\
ion"})},m)),(e.values?.length??0)>Em&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:fE,onClick:o,children:n?
"fewer":`${e.values.length-Em} more`})})]})]})}function tI({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:eE,
...t,children:[r("button",{type:"button",tabIndex:-1,class:lE,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:uE,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${I(e.
selection.share)}), baseline ${e.baseline.count} (${I(e.baseline.share)})`,children:[r("span",{class:ny,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:ny,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:cE,children:[r("span",{children:I(
e.selection.share)}),r("span",{class:il,children:I(e.baseline.share)})]}),r("span",{class:pE,children:Am(e.lift)}),r("sp\
an",{class:mE,children:[r(Om,{label:"Only",title:`Only ${Z(e.value??null).text}`,onClick:()=>o("only")}),r(Om,{label:"No\
t",title:`Without ${Z(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Om({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:dE,title:t,onClick:n,children:e})}function nI(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Ge(e.different,"value");return`${t}${n}${Fu(
e)?"":`${n===""?"":", "}none stands out`}`}function wE({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=M(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>GD(f,i.
has(f.name)))),u=(f,g,b)=>{let x=a[f],C=kE(x,g,i.has(x.name));n(C.mark,C.label,b)},c=Tt(a.length,l,({row:f,column:g},b)=>u(
f,g,b)),p=c.at&&a[c.at.row],m=p&&c.at?oI(p,c.at.column,i.has(p.name)):"",d=f=>{let g=new Set(i);g.delete(f)||g.add(f),s(
g)};return r(ze,{title:r(R,{children:[H(e.selection.count)," selected ",r("span",{class:il,children:["against ",H(e.baseline.
count)]})]}),summary:rI(e),announced:m,onKey:c.key,table:r(JD,{answer:e}),actions:r("span",{class:ZD,children:[r("span",
{class:ty,"data-side":"selection"}),"selection",r("span",{class:ty,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:YD,children:a.map((f,g)=>r(xE,{property:f,zone:t,all:i.has(f.name),onAll:()=>d(f.name),mark:b=>c.mark(g,b),onChoose:(b,x)=>u(
g,b,x),onAction:o},f.name))})})}function kE(e,t,n){let o=Ri(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${re(e.name)} ${Z(o.from).text} to ${Z(o.to).text}`}}let i=rl(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${re(e.name)} = ${Z(i).text}`}}function oI(e,t,n){let o=Ri(
e)[t]??rl(e,n)[t],{label:i}=kE(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${I(o.selection.share)} of the sele\
ction, ${I(o.baseline.share)} of the baseline`:""}`}function rI(e){let t=e.properties.filter(Fu).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${Z(o.value).text}: ${I(o.selection.share)} against ${I(o.baseline.share)})`:"";return`${re(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${H(e.selection.count)} apart from ${H(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function CE(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function ry(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var _E="Yd",Rm="Zd",TE="Ui";function ME({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:TE,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(D,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Ge(s,"more prop\
erty","more properties")," ",r(D,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Ge(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Rm,children:re(l)})]},a))})]})]})}function PE({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Mr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>sy(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>sy(o,"hide",u)}]:[]);if(!n||!o||!sI(n))return r(
Zo,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Tr,{result:t,children:"\
No row of this range is in the selection."}):r(Hn,{children:[r(iI,{document:e,answer:n}),r(wE,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>sy(o,u,c)}),r(ME,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>ce({document:ry(e,null)}),
onMore:()=>ne("difference.limit",0)}),a]})}function iI({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?CE(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:_E,children:[r("span",{class:Rm,children:"against"}),
r(on,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>ne("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&Ne({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function sy(e,t,n){let o=n.property??"";if(t==="h\
ide")return ce({document:ry(e,o)});if(t==="by")return Ne({document:{...Ae(e),aggregate:{measures:["count()"],by:[Ce(o)]}},
view:"explore",as:null},`by ${re(o)}`);dr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?Ne({document:l},
t==="only"?a:`not (${a})`):_e("No condition says which rows these are.")},i=>_e(re(ie(i).message)))}function sI(e){return"\
properties"in e}var $E={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:["difference","where"],chartOf:()=>"\
list",Sentence:Sg,Page:PE};var DE="Hi",EE="el",AE="il",Lm="rl",OE="M",ay="al",RE="tl",LE="ol",NE="Li",BE="nl",FE="pl";var lI=2e3;function IE(){return U(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!xt.value.value?.length&&Lt()},lI);return()=>clearInterval(e)},[]),r("main",{class:DE,children:r("div",{class:EE,children:[
r("header",{class:AE,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Lm,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(uI,{}),r(cI,{}),r(pI,
{})]})})}function uI(){return r("section",{class:OE,"aria-label":"A file",children:[r(ue,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Lm,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(Io,{kind:"primary",children:"Choose a \
file"})]})}var zE=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function cI(){let[e,t]=M("");return r("section",{class:ay,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Wc(e)},class:LE,children:[r("textarea",{class:NE,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:zE,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:BE,
children:[r(D,{kind:"outlined",onClick:()=>t(zE),children:"Take the example"}),r(D,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function ly(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${pn(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function pI(){let e=ly("my\
-events");return r("section",{class:ay,"aria-labelledby":"send",children:[r("div",{class:RE,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(D,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Ye(e,"The line"),children:"\
Copy"})]}),r("pre",{class:FE,tabIndex:0,children:e}),r("p",{class:Lm,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var mI=6;function HE(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,mI).map(Ce)}function dI(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function qE(e,t,n){
let o=gc({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(dI(i))});return()=>Dl(o)}async function VE(e,t,n){let i=await Se(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var Nm=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=n-this.began,
i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},(l,u)=>n-i+1+u);return{
times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);return n<=o?0:this.seconds.
reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;for(let i of this.seconds)
if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-i[1]).map(([i,s])=>({
event:hI(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,matched:0,events:new Map},
this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=fI(i);o.events.set(a,(o.events.get(
a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({at:o})=>o<=t-900);if(n.length!==
0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.totals.get(i)??0)-s;a>0?
this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.length,t.map((o,i)=>({id:n+
t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),this.newCount+=t.matched,
this.leftOut+=t.leftOut+o.length-this.waiting.length}};function fI(e){return e===null?"":`=${e}`}function hI(e){return e===
""?null:e.slice(1)}var gI=1e3,WE=()=>({tape:new Nm,columns:[],error:null,begun:!1,turn:0}),Ds=pe(WE()),Yr=Ds;function Bm(e={}){Ds.value={...Ds.
value,...e,turn:Ds.value.turn+1}}function UE(e,t,n){Ds.value=WE();let o={dataset:e,columns:[...n],limit:gI,...t===void 0?
{}:{where:t}};return qE(o,i=>{Ds.value.tape.take(i,Date.now()),Bm({columns:i.columns,begun:!0,error:null})},i=>Bm({error:i}))}
function sl(e){let{tape:t}=Ds.value;t.paused!==e&&(e?t.pause():t.resume(),Bm())}function KE(){Bm()}var jE="Mi",GE="Ni",JE="dl",ZE="ll",YE="xl";function al({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=W(null);return U(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:be(jE,i&&GE),"aria-label":t,children:[
r("div",{class:JE,children:[r("h2",{class:ZE,children:e}),o,r(D,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:YE,children:s})]})}var QE="sl",XE="cl",eA="gl",tA="hl",co="fl",nA="Ri",oA="ul",rA="ml",iA="vl",sA="Ai",aA="bl",lA="Di",uA="wl",cA="yl",pA="\
kl",mA="zl",dA="Ti",fA="le",hA="xe",gA="jl",yA="_i",bA="Xl",vA="qi",xA="Sl",wA="Bl",kA="Cl",CA="El";function SA({dataset:e,columns:t,event:n,zone:o,onClose:i}){let[s,a]=M(null),[l,u]=M(null),[c,p]=M("");U(()=>{let g=new AbortController;
return a(null),u(null),VE(e,vI(t,n.cells),g.signal).then(b=>a(b??{columns:t,row:n.cells}),b=>{Jn(b)||u(ie(b))}),()=>g.abort()},
[e,n]);let m=s??{columns:t,row:n.cells},d=m.columns.map((g,b)=>({column:g,value:m.row[b]})).filter(({column:g,value:b})=>bI(
g.name,b,c)),f=JSON.stringify(Object.fromEntries(m.columns.map(({name:g},b)=>[g,m.row[b]])),null,2);return r(al,{title:r(
$,{value:n.cells[1],most:48}),label:"Event",onClose:i,actions:r(D,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Ye(
f,"The event")}),children:r("div",{class:xA,children:[r("p",{class:co,children:[G(String(n.cells[0]),o,"millisecond"),",\
 ",o]}),l&&r(ve,{error:l}),r(np,{label:"Find in fields",value:c,onInput:p}),!s&&!l&&r(Le,{lines:4}),r("dl",{class:wA,children:d.
map(({column:g,value:b})=>r("div",{class:kA,children:[r("dt",{class:co,children:r($,{value:g.name,most:64,middle:!0})}),
r("dd",{class:CA,children:typeof b=="number"?String(b):r($,{shown:Yn(b,g,o),most:2e3})})]},g.name))})]})})}function bI(e,t,n){
let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(t??"").toLowerCase().includes(o)}function vI(e,t){
return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time = ${fn(String(a))}`]:a===null?[`${o} is null`]:i===
"string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${fn(a)}`]:[]}).join(" and ")}function _A({document:e}){let{tape:t,columns:n}=Yr.value,[o,i]=M(null),[s,a]=M(null),l=W(null),u=e.timezone??"UTC",c=n.map(
({name:f,type:g})=>`${f} ${g}`).join(),p=J(()=>xI(n,u),[c,u]);U(()=>{t.paused||l.current?.querySelector("[role=grid]")?.
scrollTo(0,0)},[t.paused]);let m=f=>{f.target instanceof Element&&f.target.scrollTop>0&&sl(!0)},d=(f,g,b)=>{sl(!0),g.key===
n[0]?.name?a(f):i({anchor:b,row:f,column:g.key})};return r(R,{children:[r("div",{ref:l,class:lA,onScrollCapture:m,children:r(
ke,{label:"New events",columns:p,rows:t.rows,onCell:d,onMenu:d})}),o&&r(CI,{...o,document:e,columns:n,onOpen:()=>a(o.row),
onClose:()=>i(null)}),s&&r(SA,{dataset:e.dataset,columns:n,event:s,zone:u,onClose:()=>a(null)})]})}function xI(e,t){return e.
map((n,o)=>({key:n.name,head:r($,{value:n.name,most:40}),number:o>1&&Fo(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===
0?r(wI,{value:i[0],zone:t}):r(kI,{value:i[o],column:n,zone:t})}))}function wI({value:e,zone:t}){let n=new Date(String(e));
return Number.isNaN(n.getTime())?r($,{value:e}):r("span",{class:uA,title:G(n,t,"millisecond"),children:[G(n,t,"clockSeco\
nd"),r("span",{class:co,children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function kI({value:e,column:t,
zone:n}){return typeof e=="number"?r("span",{title:tt(e,Dt(t.name),!0),children:Yn(e,t,n).text}):r($,{shown:Yn(e,t,n),most:48,
middle:!0})}function CI({anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:p})=>p===
n)],u=Fr(SI(n),l),c=p=>()=>Ne({document:ye(i,"where",ur(i.where,p))},p);return r(eo,{anchor:e,label:"This value",head:r(
$,{shown:Z(u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(
`not (${u})`)},{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Ye(l==null?"":String(
l),"The value")}]})}function SI(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','\
"'):e}function TA({document:e}){return r(yt,{document:e,error:uy(Yr.value.error),label:"Which new events",children:r(zt,{word:"\
New events where"})})}function uy(e){return e?new Rt({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var cy=50;function MA({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=M(null),{times:a,values:l}=J(()=>e.perSecond(
o*1e3),[e,o]),u=J(()=>[{values:l,color:dn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${G(a[i]*1e3,n,"clockSecond")}: ${L(
l[i])}`,p=f=>{let g={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return g===void 0?!1:(s(
Math.max(0,Math.min(g,a.length-1))),!0)},m=a.map((f,g)=>({at:f,value:l[g]})).reverse(),d=[{key:"second",head:"Second",cell:({
at:f})=>G(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>L(f)}];return r(ze,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${L(l.at(-1)??0)} in the last`,announced:c,onKey:p,actions:r(
"span",{class:rA,children:c}),table:r("div",{class:iA,children:r(ke,{label:"Events per second",columns:d,rows:m})}),children:r(
Ha,{times:a,series:u,zone:n,unit:"none",height:140,cursor:i,onCursor:s})})}function PA({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:dA,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:fA,
children:[r("h2",{children:"By event"}),r("span",{class:co,children:"now"}),r("span",{class:co,children:"15 min"})]}),o.
length===0&&r("p",{class:co,children:"Nothing yet."}),r("ul",{children:o.slice(0,cy).map(({event:s,count:a,lately:l})=>{
let u=Fr("event",s);return r("li",{children:r("button",{type:"button",class:hA,title:`Only where ${u}`,onClick:()=>Ne({document:{
...me.value,where:ur(n,u)}},u),children:[r("span",{class:gA,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:yA,
children:l>0?H(l):""}),r("span",{class:bA,children:H(a)}),r("span",{class:vA,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>cy&&r("p",{class:co,children:[L(o.length-cy)," more"]})]})}function $A({document:e}){let{value:t,error:n}=Re(e.dataset).value,o=t?HE(t):n?[]:null,{tape:i,turn:s}=_I(e,o),a=()=>sl(
!i.paused);zo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:QE,"data-t\
urn":s,children:[r(TI,{onToggle:a,now:l}),r(MI,{}),r(MA,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:sA,children:[
r("div",{class:aA,children:[i.paused&&r(PI,{}),i.rows.length===0?r($I,{dataset:e.dataset,filtered:e.where!==void 0}):r(_A,
{document:e})]}),r(PA,{tape:i,now:l,where:e.where})]})]})}function _I(e,t){let n=JSON.stringify(t);return U(()=>t?UE(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),U(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
KE()},1e3);return()=>clearInterval(o)},[]),U(()=>()=>{vo(e.dataset)},[e.dataset]),Yr.value}function TI({onToggle:e,now:t}){
let{tape:n,begun:o}=Yr.value,i=ia.value==="away";return r("div",{class:XE,children:[r(D,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:eA,
children:[r("b",{class:tA,children:H(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:co,title:"\
How long ago the newest event happened when it came here",children:[we(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:co,children:[L(n.matched)," since this page was opened"]}),r("span",{class:nA,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function MI(){let e=uy(Yr.value.error);return e&&e.where!=="where"?r("\
div",{class:oA,children:r(ve,{error:e})}):null}function PI(){let{tape:e}=Yr.value;return r("div",{class:cA,children:[r("\
span",{children:["Paused: ",r("b",{children:L(e.newCount)})," new, ",L(e.leftOut)," left out"]}),r(D,{small:!0,kind:"pri\
mary",onClick:()=>sl(!1),children:"Show"})]})}function $I({dataset:e,filtered:t}){let n=ly(e);return r("div",{class:pA,children:[
r(Ze,{icon:"live",title:"Waiting for new events",actions:r(D,{kind:"outlined",icon:"copy",onClick:()=>Ye(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:mA,tabIndex:0,children:n})]})}var DA={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:TA,
Page:$A};var ao=[eM,xP,M$,fD,jD,$E,DA],Qr=[f1];var EA="Fi",AA="Il",OA="Ul",RA="Hl",LA="Ll",NA="Gi",BA="Ji",FA="Ml",zA="Nl",IA="Ki";function HA(){let e=rx.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&ao.some(({name:a})=>a===
"funnel");return r("section",{class:EA,"aria-label":"What was loaded",children:[r("div",{class:AA,children:[r("p",{class:OA,
role:"status",children:Mf(t,n)}),r(D,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Tf})]}),s&&r("p",{class:RA,
children:"A funnel of these events? Choose its steps in their order."}),s&&r("div",{class:LA,children:o.map(({value:a,count:l})=>{
let u=i.indexOf(a);return r("button",{type:"button",class:be(NA,u>=0&&BA),"aria-pressed":u>=0,onClick:()=>sx(a),children:[
u>=0&&r("span",{class:FA,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",{class:zA,children:H(l)})]},a)})}),r("\
div",{class:IA,children:[n.rejected>0&&r(D,{kind:"outlined",onClick:()=>{Tf(),et(`data/rejects/${encodeURIComponent(t)}`)},
children:"Lines not taken"}),s&&r(D,{kind:"primary",icon:"funnel",disabled:i.length<2,onClick:ax,children:"Show the funn\
el"})]})]})}function qA(){return U(()=>{xo(),hx()},[]),r(R,{children:[r(yw,{}),r(HA,{}),r(vx,{})]})}function VA(){let{value:e,error:t}=xt.value,n=e?.[0]?.name;return U(()=>{e||Lt()},[]),U(()=>{n!==void 0&&Ir(n)},[n]),t?r(
Ze,{icon:"warning",title:"The datasets cannot be listed",actions:r(D,{kind:"outlined",onClick:()=>{Lt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(IE,{}):r(Le,{})}function py(){return r(Ze,{icon:"search",title:"There is no\
 such page",actions:r(D,{kind:"primary",onClick:()=>et(""),children:"To the first dataset"})})}var WA="Rl",UA="Al",KA="Dl",jA="Tl",GA="se",JA="_l";function ZA(){let[e,t]=M(""),[n,o]=M(null),[i,s]=M(!1),a=W(null);return U(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:WA,children:r("form",{class:UA,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
Fb(e.trim()).then(()=>location.reload(),c=>{s(!1),o(ie(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to\
 Sluice"}),r("p",{class:KA,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:jA,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:GA,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(ve,{id:"token-problem",error:n}),r(D,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:JA,children:"Log in"})]})})}var my={};yd(my,{banner:()=>dy,danger:()=>RI,default:()=>LI,info:()=>AI,text:()=>fy,warning:()=>OI});var dy="ql",AI="Fl",
OI="Gl",RI="Jl",fy="Kl",LI={banner:dy,info:AI,warning:OI,danger:RI,text:fy};function YA({kind:e,children:t,actions:n}){return r("div",{class:be(dy,my[e]),role:e==="info"?"status":"alert",children:[
r(ue,{name:e==="info"?"info":"warning"}),r("span",{class:fy,children:t}),n]})}var QA="Ol",XA="Pl",e4="Ql",t4="Oi",n4="Vl",o4="Pi";function r4({onClose:e}){let t=Map.groupBy(z0.value,({group:n})=>n);return r(Mt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:QA,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:XA,children:n}),r("dl",{class:e4,children:o.
map(({keys:i,label:s})=>r("div",{class:t4,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:n4,
children:a},a))})]},i))})]},n))}),r("div",{class:o4,children:[r("label",{children:[r("input",{type:"checkbox",checked:I0.
value,onChange:n=>H0(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:qp.value,onChange:n=>O2(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function zm(e){let t=Qi(me.value),n=he(me.value[t]?.by),o=Ce(e);n.includes(o)||ce({document:ye(me.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Iu(e){let t=Xe.value.view===e.name,n=Gv(e.name,bf(tn.value));n!==null&&_e(n,{label:"Undo",act:zr}),t&&mi.value.
kind!=="view"&&tn.value!==""&&di(),tn.value===""&&et("")}function i4(){let e="Go to";return[...ao.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Iu(t)})),...Qr.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>et(t.name)}))]}var gy=matchMedia("(prefers-color-scheme: dark)"),s4=pe(gy.matches),hy=cr("theme"),Hu=pe(hy==="light"||hy==="dark"?hy:"s\
ystem"),pl=Xt(()=>Hu.value==="system"?s4.value?"dark":"light":Hu.value);function Im(e){Hu.value=e,pr("theme",e)}function a4(){
gy.addEventListener("change",()=>{s4.value=gy.matches}),cn(()=>{document.documentElement.dataset.theme=pl.value})}function l4({onClose:e,onHelp:t}){let[n,o]=M(""),i=FI(BI(t),n).slice(0,200);return r(Mt,{title:"Find",onClose:e,children:r(
hi,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function BI(e){let t=tn.value===""?[]:Re(tn.value).value.value?.columns??[];return[...ao.map(n=>({name:n.
label,kind:"page",act:()=>Iu(n)})),...Qr.map(n=>({name:n.label,kind:"page",act:()=>et(n.name)})),...(xt.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Ir(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>zm(
n)})),...ga.value?[{name:"Undo",kind:"command",act:zr}]:[],...ya.value?[{name:"Redo",kind:"command",act:ba}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Zn({kind:"json"})},{name:pl.value==="dark"?"Light":"Dark",kind:"command",act:()=>Im(
pl.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function FI(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var c4="ce",p4="Qi";function m4({folded:e}){let[t,...n]=Hr.value,o=t?`${Ta(t.kind)} ${t.dataset}, ${I(t.done)}`:"",i=ar(o);return t?r("butto\
n",{type:"button",class:c4,"aria-label":o,onClick:()=>et("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
Ta(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:p4,children:I(t.done)}),r(Sa,{small:!0,label:o,done:t.done})]}):null}function d4(){let e=ra.value?.tokens?ra.value.name:void 0;if(e===void 0)return null;let t=()=>{zb().then(()=>location.reload(),
n=>_e(`Logging out failed: ${ie(n).message}`))};return r(on,{icon:"actor",label:`Logged in as ${Z(e).text}`,menuLabel:"A\
ccount",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var f4="Vi",h4="l",g4="Wi",y4="Wl",b4="Yi",yy="Zi",v4="x",x4="er",w4="ir",k4="ge",C4="rr";var Xr=pe(cr("rail")==="folded");function HI(){Xr.value=!Xr.value,pr("rail",Xr.value?"folded":"open")}function _4({onPalette:e,
onHelp:t}){let n=mi.value;return r("nav",{"aria-label":"Pages",class:be(f4,Xr.value&&h4),children:[r("div",{class:g4,children:[
r(VI,{}),!Xr.value&&r("span",{class:y4,children:"Sluice"})]}),r("ul",{class:yy,children:ao.map(o=>r(S4,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Xe.value.view===o.name,onClick:()=>Iu(o)},o.name))}),Qr.length>0&&r(
"div",{class:w4,role:"presentation"}),r("ul",{class:yy,children:Qr.map(o=>r(S4,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>et(o.name)},o.name))}),r("div",{class:k4,children:[r(m4,{folded:Xr.
value}),r(D,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(qI,{}),r(d4,{}),r(D,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(D,{icon:"collapse",label:Xr.value?"Widen":"Fold",kind:"quiet",class:C4,onClick:HI})]})]})}
function S4({icon:e,label:t,keys:n,current:o,onClick:i}){let s=ar(Xr.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:v4,"aria-current":o?"page":void 0,"aria-label":Xr.value?t:void 0,onClick:i,...s,children:[
r(ue,{name:e,size:20}),r("span",{class:x4,children:t})]})})}function qI(){let e=(t,n)=>({label:n,checked:Hu.value===t,act:()=>Im(
t)});return r(on,{icon:pl.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function VI(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:b4,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var M4="ar",P4="tr";function $4({children:e}){let[t,n]=M(null);zo([...i4(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{ga.value&&zr()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{ya.value&&
ba()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:To},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:UI}]),U(()=>{let i=s=>{if(jl(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Ic(a).then(l=>{l&&(ce(l),_e("The question was pasted.",{label:"Undo",act:zr}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:M4,children:[r(_4,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:P4,children:[ia.value==="away"&&r(YA,{kind:"warning",actions:r(D,{small:!0,
kind:"outlined",onClick:Vb,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(l4,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(r4,{onClose:o}),r(ox,{}),r(
ov,{})]})}function UI(){let{phase:e}=so.result.value;e==="running"||e==="estimate"?so.cancel():ha.value.length>0&&Dc()}var D4="Yl",E4="Zl",A4="or",O4="ex";var qm=Xt(()=>ms.value.filter(e=>e.to.dataset===me.value.dataset));function R4(){return qm.value.length===0?null:r("nav",
{"aria-label":"The way here",class:D4,children:[qm.value.map((e,t)=>r("span",{class:E4,children:[r("button",{type:"butto\
n",class:A4,onClick:()=>{Gf(t),ce(e.from)},children:t===0?"all":Z(qm.value[t-1]?.label).text}),r(ue,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:O4,children:Z(qm.value.at(-1)?.label).text})]})}var L4="he",N4="ix",B4="rx",F4="ax",z4="tx",I4="ox";function Vm({title:e,note:t,actions:n,children:o,onClose:i}){let s=W(null),a=Qt();return ht(()=>{Nr();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:L4,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:N4,children:[r("div",{class:B4,children:[r("h2",{id:a,class:F4,
children:e}),t&&r("p",{class:z4,children:t})]}),n,r(D,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:I4,children:o})]})}var H4="nx",q4="px",V4="dx",by="lx";function W4({layer:e,onClose:t}){let n=e.request,o=Wa({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=J(()=>o.pages.flat(),[o.pages]),a=J(()=>o.columns.map((c,p)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:Fo(c)&&p>0,cell:m=>p===0?r($,{value:m[0],most:64,middle:!0}):r($,{shown:Yn(m[p],c,i)})})),
[o.columns,i]),l=Re(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&et(va(n.dataset,
String(c[0])))};return r(Vm,{title:"Actors",onClose:t,note:r(R,{children:[r($,{value:e.label,most:200}),JI(s.length,o.hasMore)]}),
actions:r(D,{icon:"save",kind:"outlined",onClick:()=>Zn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:V4,children:[r(ve,{error:o.error}),r(D,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:by,children:r(Le,{lines:12})}),o.first&&(s.length===0?
r("p",{class:by,children:"No actor is here."}):r("div",{class:H4,children:[r(ke,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:q4,children:r(D,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function JI(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Km="xx",K4="sx",j4="N",G4="cx";var ZI=/^[A-Za-z_][A-Za-z0-9_]*$/;function Z4({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=M(o?"live":"frozen"),
[a,l]=M(""),[u,c]=M(null),[p,m]=M(null),d=async()=>{if(!ZI.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await QI(a,o,String(e.label)):n&&await eH(a,n,String(e.label),m),vo(
tn.value),_e(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){m(null),c(YI(ie(f)))}};
return r(Mt,{title:"Save as cohort",onClose:t,foot:r(R,{children:[r(D,{kind:"outlined",onClick:t,children:"Cancel"}),r(D,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{d()},children:p===null?"Save":`${L(p)} actors read`})]}),children:[
r("p",{class:Km,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),d()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(hn,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:K4,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(J4,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(J4,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(ve,{error:u})]})]})}function YI(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function J4({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:j4,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:G4,children:n?"Not possibl\
e for these actors.":s})]})]})}function Y4(e,t){return`v1/datasets/${encodeURIComponent(tn.value)}/${e}/${encodeURIComponent(
t)}`}async function QI(e,t,n){await Se(Y4("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var XI=1e4;async function eH(e,t,n,o){let i=[],s,a="";o(0);do{let u=await Se("v1/actors",{body:{...t,
limit:XI,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await Se(`${Y4("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function Q4({layer:e,onClose:t}){let n=e.document,o=Wa({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=at(Vp(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(Vm,{title:"Events",onClose:t,note:r(R,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${L(s)} events`]}),children:r(jp,{paging:o,document:n,zone:a})})}var eO="gx",tO="hx",nO="nr",oO="fx",rO="ux",iO="mx",sO="pr",aO="vx",lO="bx",uO="wx",cO="yx",pO="dr",mO="kx";var tH=6;function dO({column:e,document:t}){let n=W(null),{values:o,error:i,former:s}=nH(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${Fr(e.name,u)})`:Fr(e.name,u);Ne({document:ye(t,"where",ur(t.
where,p))},p)};return r("section",{ref:n,class:nO,"aria-label":Z(e.name).text,"data-former":s,children:[r("div",{class:oO,
children:[r("h3",{class:rO,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:iO,children:[H(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(D,{small:!0,kind:"quiet",label:`Break down by ${Z(e.name).text}`,onClick:()=>zm(
e.name),children:"By"})]}),i&&r(ve,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},p)=>r("li",{children:r("\
button",{type:"button",class:sO,onClick:m=>l(u,m.altKey),children:[r("span",{class:aO,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:lO,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:uO,title:L(c),children:[o.exact?"":"~",H(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:cO,children:[o.more>0&&r("span",{children:[H(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:pO,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",H(o.nulls)]})]})]})}
function nH(e,t,n){let[o,i]=M(!1),[s,a]=M({values:null,error:null,former:!1}),l=oH(t,n);return U(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),U(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),Ib(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Jn(
c)||a({values:null,error:ie(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function oH(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:Ce(e),limit:tH,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function fO({onClose:e}){let[t,n]=M(""),o=Re(tn.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(al,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:eO,children:r("input",{class:tO,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(dO,{column:s,document:me.value},s.name)):r(Le,
{}),r("p",{class:mO,children:"Click: only this value. Alt+click: all but this value."})]})}var gO="zx",yO="jx";function vO({onClose:e}){let t=me.value,[n,o]=M(()=>JSON.stringify(t,null,2)),[i,s]=M(null);return U(()=>{Ln(bO(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(al,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(D,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Ye(n,"The document")}),children:[r(lm,{class:gO,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=bO(l);s(c),u&&ce({document:{...u,dataset:u.dataset||Xe.value.document.dataset}},
"replace")},onRun:To}),i!==null&&r("div",{class:yO,children:r(ve,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function bO(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function xO({layer:e,onClose:t}){let[n,o]=M(""),[i,s]=M(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=me.value,p=()=>{n.trim()!==""&&rC({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,m=>s(
ie(m)))};return r(Mt,{title:"Note",onClose:t,foot:r(R,{children:[r(D,{kind:"outlined",onClick:t,children:"Cancel"}),r(D,
{kind:"primary",onClick:p,children:"Save"})]}),children:[r("p",{class:Km,children:[G(a,c),l===void 0?"":` to ${G(l,c)}`]}),
r("form",{onSubmit:m=>{m.preventDefault(),p()},children:[r("input",{class:$n,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:m=>o(m.currentTarget.value)}),i&&r(ve,{error:i})]})]})}var wO=new Map([["facets",fO],["json",vO],["events",Q4],["actors",W4],["cohort",Z4],["note",xO]]);var kO=["1d","7d","30d","1y"];function CO(){let e=W(null),[t,n]=M(null),o=me.value.compare?.offset,i=Lr(so.result.value.
error,"compare"),s=()=>n(null);return r(R,{children:[r(D,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${re(lp(o))} before`}),i&&t===null&&r("div",{class:Hp,children:r(ve,{error:i})}),t==="menu"&&r(eo,{anchor:e.current,label:"\
Compare",items:iH(o,()=>n("field")),onClose:s}),t==="field"&&r(nn,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:E2,children:r(hn,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),jm(a.trim()===""?void 0:a.trim())}})})})]})}
function iH(e,t){let n=e!==void 0&&!kO.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>jm(void 0)},
{label:"The period before",checked:!1,act:()=>{sH()}},...kO.map(o=>({label:`${lp(o)} before`,checked:e===o,act:()=>jm(o)})),
{label:n?`${re(lp(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function jm(e){
ne("compare",e===void 0?void 0:{offset:e})}async function sH(){try{let e=me.value,t=await S2(e);t===null?_e("The range h\
as no start: choose one before it is compared."):me.value===e&&jm(t)}catch(e){_e(ie(e).message)}}var SO=pe([]);function _O(){return SO.value.length===0?null:r(on,{icon:"save",menuLabel:"Save",items:SO.value,placing:{align:"end"},children:"\
Save"})}var MO="Xx",PO="fe";function $O(){let e=so.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:MO,children:[r("sp\
an",{role:"status",class:PO,"data-phase":e.phase,children:[e.phase==="exact"&&r(ue,{name:"check",size:14}),e.phase==="er\
ror"&&r(ue,{name:"error",size:14}),lH(e)]}),t&&r(D,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>so.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(D,{small:!0,kind:"outlined",onClick:To,children:"Run again"})]})}
function lH(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${I(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Jb(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${I(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${H(t.rows_scanned)} rows`:`${o}, ${n}`}}}var DO=null;function EO(){return DO??=[...new Set([Qn(),"UTC",...Intl.supportedValuesOf("timeZone")])],DO}var AO="ue",OO="me",RO="Sx",LO="ve",NO="Bx";var BO=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function FO({runs:e}){U(()=>{xt.value.value||
Lt()},[]);let t=xt.value.value?.map(({name:o})=>o)??[tn.value],n=me.value.timezone??"UTC";return r("header",{class:AO,"a\
ria-label":"The question",children:[r("div",{class:OO,children:[r(Ho,{title:"Dataset",icon:"data",values:t,value:tn.value,
onChange:o=>{Ir(o)},class:RO}),r(L2,{}),r(Ho,{title:"Time zone",icon:"globe",values:EO(),value:n,onChange:o=>ne("timezon\
e",o),kind:"quiet",free:!0}),r(CO,{}),r(cH,{})]}),r("div",{class:LO,children:e&&r($O,{})}),r("div",{class:NO,children:[r(
D,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!ga.value,onClick:zr}),r(D,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!ya.value,onClick:ba}),r(on,{icon:"share",menuLabel:"Share",items:_1(),placing:{align:"end"},children:"Shar\
e"}),r(_O,{})]})]})}function cH(){let e=me.value.sample,t=e===void 0||e===1?void 0:e,n=BO.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(on,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:BO.map(([o,i])=>({label:o,checked:i===t,act:()=>ne("sample",i)})),children:n})}var zO="Cx",IO="lr",HO="Ex",qO="Ix",VO="Ux",WO="Hx",UO="xr";function jO(){let e=ao.find(({name:t})=>t===Uv.value)??ao[0];return e?r(mH,{view:e}):null}function mH({view:e}){let t=me.
value,n=dH(so.result.value,t),o=Kv.value??e.chartOf(t);U(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),zo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>vy("facets")}]),zo(
[{keys:"/",label:`Sentence: ${Yh}`,group:"View",act:Zh}]);let i=a=>{ce({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(R,{children:[r(FO,{runs:e.runs??!0}),r(a0,{busy:s,done:n.done}),r("div",{class:zO,
children:[r("main",{class:IO,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(R4,{}),r("div",{class:HO,children:[r("div",{class:qO,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:VO,
children:[e.charts.length>1&&r(wt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(D,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:xy("facets"),onClick:()=>vy(
"facets")}),r(D,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:xy("json"),onClick:()=>vy("json")})]})]}),
n.error&&!fH(e,n.error)&&r("div",{class:WO,children:r(ve,{error:n.error})}),r("div",{class:UO,"data-former":n.former,children:r(
e.Page,{document:t,result:n,as:o})})]}),r(hH,{})]})]})}function dH(e,t){return e.of===null||KO(e.of)===KO(t)?e:{...e,answer:null,
of:null,former:!1}}function KO(e){let t=e.aggregate?.over;return`${Qi(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function xy(e){return ha.value.some(t=>t.kind===e)}function vy(e){ce({open:xy(e)?ha.value.filter(t=>t.kind!==e):
[{kind:e}]})}function fH(e,t){return["from","to",...e.errorPlaces??[]].some(n=>Lr(t,n)!==null)}function hH(){return r(R,
{children:ha.value.map((e,t)=>{let n=wO.get(e.kind);return n?r(n,{layer:e,onClose:Dc},t):null})})}function GO(){return ra.value?.tokens&&ra.value.name===void 0?r(ZA,{}):r(R,{children:[r($4,{children:r(gH,{})}),r(qA,{})]})}
function gH(){let e=mi.value;switch(e.kind){case"home":return r(VA,{});case"view":return r(jO,{});case"page":{let t=Qr.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(py,{})}case"actor":return r($0,{dataset:e.dataset,actor:e.actor});case"\
link":return r(py,{})}}a4();Bb();q0();await k0();R2();sk();ub(r(GO,{}),document.body);
