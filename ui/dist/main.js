var jO=Object.defineProperty;var ad=(e,t)=>{for(var n in t)jO(e,n,{get:t[n],enumerable:!0})};var Be,Wy,pd,ri,ld,Yu,Uy,Gu,Ky,md,ud,jy,hl=Symbol.for("pv"),Zu={},Qu=[],GO=/^m(i|n|o|s|text|space)$/,dd=Array.isArray,fd=Qu.
slice,qi=Object.assign;function Hi(e){e&&e.parentNode&&e.remove()}function Gy(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?fd.call(arguments,2):n),fl(e,
a,o,i,null)}function fl(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:hl,__v:i||
++Wy,__i:-1,__u:0};return!i&&Be.vnode&&Be.vnode(s),s}function R(e){return e.children}function Us(e,t){this.props=e,this.context=t,this.__g=0}function ii(e,t){if(t==null)return e.
__&&ii(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:ii(e)}function JO(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=qi({constructor:hl},n)).__v=n.__v+1,
Be.vnode&&Be.vnode(t),hd(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||ii(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,eb(i,t,s),n.__=n.__e=null,t.__e!=o&&Jy(t))}function Jy(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Jy(e)}function cd(e){(8&e.__g||(e.__g|=8,ri.push(e),Yu++))&&ld==Be.debounceRendering||
((ld=Be.debounceRendering)||queueMicrotask)(Yy)}function Yy(){try{for(var e,t=1;ri.length;)ri.length>t&&ri.sort(Uy),e=ri.
shift(),t=ri.length,8&e.__g&&JO(e)}finally{(Yu=ri.length)&&(ld||queueMicrotask)(Yy)}}function Zy(e,t,n,o,i,s,a,l,u,c,p){
var m,d,f,g,b,x,S=o.__k||Qu,v=t.length;for(u=YO(n,t,S,u,v),m=0;m<v;m++)(f=n.__k[m])!=null&&(d=~f.__i&&S[f.__i]||Zu,f.__i=
m,x=hd(e,f,d,i,s,a,l,u,c,p),g=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&gd(d.ref,null,f,d),f.ref&&p.push(f.ref,f.__c||g,f)),
b=b||g,4&f.__u?(u=Qy(f,u,e,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&x!==void 0?u=x:g&&(u=g.nextSibling),f.
__u&=-21);return n.__e=b,u}function YO(e,t,n,o,i){var s,a,l,u,c,p,m,d,f,g=n.length,b=g,x=0,S=0,v=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=fl(null,
a):dd(a)?a=v[s]=fl(R,{children:a}):a.constructor===hl&&a.__b?a=v[s]=fl(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,u=s+x,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=ZO(a,n,u,b))&&(b--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?x--:c==u+1?x++:c!=
u&&(c>u?x--:x++,S=1)):(~c||(i>g?x--:i<g&&x++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(S){for(p=[],m=[],s=0;s<
i;s++)if((a=v[s])&&16&a.__u){for(x=0,d=p.length;x<d;)p[f=x+d>>1]<a.__i?x=f+1:d=f;p[x]=a.__i,m[s]=x+1}for(x=p.length;s--;)
m[s]&&(m[s]==x?x--:v[s].__u|=4)}if(b)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=ii(l)),yd(l,l));return o}function Qy(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=Qy(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=ii(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function ZO(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Vy(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function ju(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Vy(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Vy(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=ud[t]||(ud[t]=
QO(t)),(e.__a||(e.__a={}))[t]=md,s=t!=(t=t.replace(Ky,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function QO(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Gu]==null)t[Gu]=md++;else if(t[Gu]<this.__a[e])return;return n(Be.event?Be.event(t):t)}}}function hd(e,t,n,o,i,s,a,l,u,c){
var p,m,d,f,g,b,x,S,v,_,k,O,M,A,L,z,H,B,te=t.type;if(t.constructor!==hl)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,m=s=[],p.nodeType==8?l=Ju(p,s):s.push(p),l=s[0]||l),(p=Be.__b)&&p(t);e:if(typeof te=="function"){d=a.length;try{
if(S=t.props,v=(p=te.prototype)&&p.render,_=(p=te.contextType)&&o[p.__c],k=p?_?_.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(v?t.__c=f=new te(S,k):(t.__c=f=new Us(S,k),f.constructor=te,f.render=eR),_&&_.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),te.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
qi({},f.__s)),qi(f.__s,te.getDerivedStateFromProps(S,f.__s)))),g=f.props,b=f.state,f.__v=t,n.__c){if(S!==g&&v&&!te.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(S,k),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(S,f.__s,k)===!1){t.__v!=n.__v&&(f.props=S,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(Y){Y&&(Y.__=t)}),Qu.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=ii(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(S,f.__s,k),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,b,x)})}else v&&!te.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=k,f.props=S,f.__P=e,f.__g&=-5,O=Be.__r,M=v?25:0;do f.__g&=-9,O&&O(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++M<25);v&&(Qu.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=qi({},o,f.getChildContext())),
v&&n.__c&&f.getSnapshotBeforeUpdate&&(x=f.getSnapshotBeforeUpdate(g,b)),A=p&&p.type===R&&p.key==null?p.props.children:p,
S.__P&&(p=l,i=(e=S.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&yd(Y,Y)}),n.__k=null),
l=n.__k?ii(n,0):null),l=Zy(e,dd(A)?A:[A],t,n,o,i,s,a,l,u,c),S.__P&&(t.__e=null,l=p),t.__u&=-161,m&&m.some(Hi),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(Y){if(a.length=d,t.__v=null,u||s)if(Y&&Y.then){if(t.__u|=128|u,s){for(~(H=s.indexOf(
l||void 0))||(H=s.length);(B=s[H-1])&&B.nodeType==8;)H--;for(;H<s.length;H++)if(B=s[H])if(s[H]=null,L){if(B==z)break}else{
if(B.nodeType!=8)break;B.data.startsWith("$s")&&(z=Ju(L=B))}}if(!L){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
L=l}(p=Ju(L=t.__c.__z||(t.__c.__z=L)))?(t.__e=L,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Hi);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),Y&&Y.then||Xy(t),Be.__e(Y,t,n)}}else l=t.__e=XO(n.__e,t,n,o,i,s,a,u,c,e);return(p=Be.diffed)&&p(t),l}function Ju(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Xy(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Xy))}function eb(e,t,n){for(var o=0;o<n.length;)gd(n[o++],n[o++],n[o++]);Be.__c&&Be.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Be.__e(s,i.__v)}})}function XO(e,t,n,o,i,s,a,l,u,c){var p,m,d,f,
g,b,x,S,v=n.props||Zu,_=t.props,k=t.type;if(k=="svg"?i="http://www.w3.org/2000/svg":k=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(k?g.localName==k:g.nodeType==
3)){e=g,s[p]=null;break}}if(!e){if(S=c.ownerDocument||document,!k)return S.createTextNode(_);e=S.createElementNS(i,k,_.is?
_:c),l&&(Be.__m&&Be.__m(t,s),l=!1),s=null}if(k){if(c=k=="template"&&e.content||e,s=k=="textarea"&&_.defaultValue!=null?null:
s&&fd.call(c.childNodes),!l&&s)for(v={},p=0;p<e.attributes.length;p++)v[(g=e.attributes[p]).name]=g.value;for(p in v)g=v[p],
p=="dangerouslySetInnerHTML"?d=g:p=="children"||p in _||p=="value"&&"defaultValue"in _||p=="checked"&&"defaultChecked"in
_||ju(e,p,null,g,i);for(p in _)g=_[p],p=="children"?f=g:p=="dangerouslySetInnerHTML"?m=g:p=="value"?b=g:p=="checked"?x=g:
l&&typeof g!="function"||v[p]===g||ju(e,p,g,v[p],i);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(d&&(e.textContent=""),(k=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&GO.test(k))&&(i="\
http://www.w3.org/1999/xhtml"),Zy(c,dd(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&ii(n,0),l,u),s&&s.some(Hi)),l&&k!="textarea"||
(p="value",k=="progress"&&b==null?e.removeAttribute(p):b==null||b===e[p]&&(k!="progress"||b)||ju(e,p,b,v[p],i),p="checke\
d",x!=null&&x!=e[p]&&ju(e,p,x,v[p],i))}else v===_||l&&e.data==_||(e.data=_);return e}function gd(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Be.__e(i,n)}}function yd(e,t,n){var o,i,s,a;if(Be.unmount&&Be.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||gd(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Be.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&yd(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=Ju(o,s=[]))&&(o==
e.__e&&s.some(Hi),Hi(i),Hi(o)),n||Hi(e.__e),e.__e=e.__c=e.__=null}function eR(e,t,n){return this.constructor(e,n)}function tb(e,t){
var n,o,i,s;Be.__&&Be.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=fl(R,{children:[e]}),
i=[],s=[],hd(t,t.__k,o||Zu,Zu,t.namespaceURI,o?null:t.firstChild?fd.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
eb(i,t.__k,s),t.__k.props.children=null}function nb(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,cd(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+jy++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Be={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw Yu=0,e}},Wy=0,pd=function(e){return e!=null&&e.constructor===hl},Us.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=qi({},this.state)),typeof e=="function"&&(e=e(qi({},n),this.props)),e&&(qi(
n,e),this.__v&&(t&&this.__k.push(t),cd(this)))},Us.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),cd(this))},Us.prototype.render=R,ri=[],Yu=0,Uy=function(e,t){return e.__v.__b-t.__v.__b},Gu=Symbol(),Ky=/(PointerCapture)$|Capture$/i,
md=0,ud={},jy=0;var si,vt,bd,ob,vd=Object.is,yl=0,mb=[],xd=[],Tt=Be,rb=Tt.__b,ib=Tt.__r,sb=Tt.diffed,ab=Tt.__c,lb=Tt.unmount,ub=Tt.__;function Ks(e,t){
Tt.__h&&Tt.__h(vt,e,yl||t),yl=0;var n=vt.__H||(vt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function T(e){
return yl=1,kd(fb,e)}function kd(e,t,n){var o=Ks(si++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):fb(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);vd(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=vt,!vt.__f)){vt.__f=!0;var i=vt.shouldComponentUpdate;
vt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(d){
d.__N&&(c=!0,vd(d.__[0],d.__N[0])||(p=!0))}),i){var m=i.call(this,s,a,l);return c?m||p:m}return!c||p}}return o.__}function K(e,t){
var n=Ks(si++,3);!Tt.__s&&Cd(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,vt.__H.__h.push(n))}function ft(e,t){var n=Ks(si++,4);!Tt.
__s&&Cd(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,vt.__h.push(n))}function W(e){return yl=5,G(function(){return{current:e}},[])}function G(e,t){var n=Ks(si++,7);return Cd(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Xu(e,t){return yl=8,G(function(){return e},
t)}function db(e){var t=vt.context[e.__c],n=Ks(si++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(vt)),t.props.value):e.
__}function Xt(){var e=Ks(si++,11);if(!e.__){for(var t=vt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function tR(){var e;do{for(;e=xd.shift();)try{gl(e)}catch(n){Tt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
mb.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(gl),t.__h.some(wd),t.__h=[]}catch(n){t.__h=[],Tt.__e(n,e.__v)}}}while(xd.
length)}Tt.__b=function(e){vt=null,rb&&rb(e)},Tt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ub&&ub(e,t)},Tt.
__r=function(e){ib&&ib(e),si=0;var t=(vt=e.__c).__H;t&&(bd==vt?vt.__h=[]:(t.__h.some(gl),t.__h.some(wd),si=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),bd=vt},Tt.diffed=function(e){sb&&sb(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&pb(mb.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),bd=vt=null},Tt.__c=function(e,t){t.some(
function(n){try{n.__h.some(gl),n.__h=n.__h.filter(function(o){return!o.__||wd(o)})}catch(o){n.__h=[function(){throw o}]}}),
ab&&ab(e,t)},Tt.unmount=function(e){lb&&lb(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,pb(xd.push(i))}else gl(i)}catch(s){t=s}}),o.
__H=void 0,t&&Tt.__e(t,o.__v))};var cb=typeof requestAnimationFrame=="function";function nR(e){var t,n=function(){clearTimeout(
o),cb&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);cb&&(t=requestAnimationFrame(n))}function pb(e){e!=1&&ob==
Tt.requestAnimationFrame||((ob=Tt.requestAnimationFrame)||nR)(tR)}function gl(e){var t=vt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),vt=t}function wd(e){var t=vt;e.__c=e.__(),vt=t}function Cd(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!vd(n,e[o])})}function fb(e,t){return typeof t=="function"?t(e):t}var oR=Symbol.for("preact-signals");function oc(){if(Ar>1)Ar--;else{var e,t=!1;for((function(){var i=tc;for(tc=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();vl!==void 0;){var n=vl;for(vl=
void 0,ec++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&gb(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(ec=0,Ar--,
t)throw e}}function _d(e){if(Ar>0)return e();Sd=++rR,Ar++;try{return e()}finally{oc()}}var bl,ht=void 0;function xl(e){var t=ht,
n=bl;ht=void 0,bl=void 0;try{return e()}finally{ht=t,bl=n}}var vl=void 0,Ar=0,ec=0,rR=0,Sd=0,tc=void 0,nc=0;function hb(e){
if(ht!==void 0){var t=e.n;if(t===void 0||t.t!==ht)return t={i:0,S:e,p:ht.s,n:void 0,t:ht,e:void 0,x:void 0,r:t},ht.s!==void 0&&
(ht.s.n=t),ht.s=t,e.n=t,32&ht.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=ht.s,t.n=void 0,ht.s.n=t,ht.s=t),t}}function qt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}qt.prototype.brand=oR;qt.prototype.h=function(){return!0};qt.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:xl(function(){var o;(o=t.W)==null||o.call(t)}))};
qt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&xl(function(){var i;(i=t.Z)==null||i.call(t)}))}};qt.prototype.subscribe=
function(e){var t=this;return ln(function(){var n=t.value;xl(function(){return e(n)})},{name:"sub"})};qt.prototype.valueOf=
function(){return this.value};qt.prototype.toString=function(){return this.value+""};qt.prototype.toJSON=function(){return this.
value};qt.prototype.peek=function(){var e=this;return xl(function(){return e.value})};Object.defineProperty(qt.prototype,
"value",{get:function(){var e=hb(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(ec>100)
throw new Error("Cycle detected");(function(n){Ar!==0&&ec===0&&n.l!==Sd&&(n.l=Sd,tc={S:n,v:n.v,i:n.i,o:tc})})(this),this.
v=e,this.i++,nc++,Ar++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{oc()}}}});function ce(e,t){return new qt(e,
t)}function gb(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function yb(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function bb(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Vi(e,t){qt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=nc-1,this.
f=4}Vi.prototype=new qt;Vi.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
nc))return!0;if(this.g=nc,this.f|=1,this.i>0&&!gb(this))return this.f&=-2,!0;var e=ht;try{yb(this),ht=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return ht=e,bb(
this),this.f&=-2,!0};Vi.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
qt.prototype.S.call(this,e)};Vi.prototype.U=function(e){if(this.t!==void 0&&(qt.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Vi.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Vi.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=hb(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function en(e,t){
return new Vi(e,t)}function vb(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Ar++;var n=ht;ht=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Md(e),o}finally{ht=n,oc()}}}function Md(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
vb(e)}function iR(e){if(ht!==this)throw new Error("Out-of-order effect");bb(this),ht=e,this.f&=-2;try{8&this.f&&Md(this)}finally{
oc()}}function js(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,bl&&bl.push(this)}
js.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};js.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,vb(this),
yb(this),Ar++;var e=ht;return ht=this,iR.bind(this,e)};js.prototype.N=function(){2&this.f||(this.f|=2,this.u=vl,vl=this)};
js.prototype.d=function(){this.f|=8,1&this.f||Md(this)};js.prototype.dispose=function(){this.d()};function ln(e,t){var n=new js(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var xb,ic,rc,sR=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var wb=[];ln(function(){xb=this.N})();function Gs(e,t){Be[e]=t.bind(null,Be[e]||function(){})}function wl(e){if(rc){var t=rc;
rc=void 0,t()}rc=e&&e.S()}function kb(e){var t=this,n=e.data,o=lR(n);o.name="ReactiveDom",o.value=n;var i=G(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=en(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=en(
function(){return!Array.isArray(c.value)&&!pd(c.value)}),m=ln(function(){if(this.N=Cb,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[p,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}kb.displayName="ReactiveTextNode";Object.defineProperties(qt.prototype,{constructor:{
configurable:!0,value:Gy(R,null).constructor},type:{configurable:!0,value:kb},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Gs("__b",function(e,t){if(wl(),ic=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof qt&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Gs("__r",function(e,t){if(e(t),t.type!==R){wl();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return ln(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;sR&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ic=
o,wl(n)}});Gs("__e",function(e,t,n,o){wl(),ic=void 0,e(t,n,o)});Gs("diffed",function(e,t){wl(),ic=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=aR(n,u,p,i),s[u]=c):c.o(p,i)}}}e(t)});function aR(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ce(n);return{o:function(a,l){s.value=a,o=l},d:ln(function(){this.N=Cb;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Gs("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});Gs("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Us.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function lR(e,t){return G(function(){return ce(e,t)},[])}var uR=function(e){queueMicrotask(function(){queueMicrotask(e)})};function cR(){_d(function(){for(var e;e=wb.shift();)xb.call(e)})}function Cb(){wb.push(this)===1&&(Be.requestAnimationFrame||
uR)(cR)}var Td=new URL("../../",import.meta.url);function un(e){return new URL(e,Td).href}function Sb(e){return e.startsWith(Td.
pathname)?e.slice(Td.pathname.length):e.replace(/^\//,"")}var Ot=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Wi(){return new Ot(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Ui(e,t=0){let n=Pd(e)&&Pd(
e.error)?e.error:null;if(!n)return new Ot({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new Ot({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:pR(n.span),status:t})}
function pR(e){if(!Pd(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Pd(e){return e!==null&&typeof e=="object"}function Js(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var _b=ce(0),Mb=_b;async function Me(e,t={}){let n=await Ys(e,t);if(n.status!==204)return await Tb(n)}async function Ys(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await mR(
un(e),n);if(o.status===401&&_b.value++,!o.ok)throw Ui(await Tb(o).catch(()=>null),o.status);return o}async function mR(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:Wi()}}async function Tb(e){let t=await e.text();try{return JSON.
parse(t)}catch{throw new Ot({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Eo(e){
return e instanceof DOMException&&e.name==="AbortError"}function pe(e){return e instanceof Ot?e:new Ot({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var Pb=ce(null),Zs=Pb;function $b(){ln(()=>{Mb.value>=0&&Me("v1/me").then(e=>{Pb.value=e},()=>{})})}async function Db(e){
await Me("v1/login",{body:{token:e}})}async function Eb(){await Me("v1/logout",{method:"POST"})}var sc=ce({value:null,error:null}),$d=new Map,Pt=sc;async function Rt(){try{let e=await Me("v1/datasets");sc.value={value:e.
datasets,error:null}}catch(e){sc.value={value:sc.value.value,error:pe(e)}}}function Oe(e){let t=$d.get(e);return t||(t=ce(
{value:null,error:null}),$d.set(e,t),go(e)),t}async function go(e){let t=$d.get(e);if(!(!t||e===""))try{t.value={value:await Me(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:pe(n)}}}async function ac(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await Me(
s,{signal:o})).values}async function Ab(e,t,n){return Me(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var dR=new Set(["estimate","running","exact","error","cancelled","live"]);function lc(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!dR.has(n.state))return null;
let o=i=>typeof n[i]=="number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Ui(n):null,
body:n}}function uc(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Ob=!0;async function Rb(e,t,n){try{if(Ob&&await fR(e,t,n))return;await hR(e,t,n)}catch(o){if(!Eo(o))throw o}}async function fR(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Ys("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await gR(s,a=>{let l=lc(a);l&&t(l)}),!0}catch(o){if(!(o instanceof Ot)||o.status!==404&&o.status!==
405)throw o;return Ob=!1,!1}}async function hR(e,t,n){if(!("run"in e))throw new Ot({code:"not_supported",message:"This s\
erver has no live events"});let i=await(await Ys("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function gR(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Od=250,yR=8e3,Ao=ce("idle"),Oo=new Map,Dd=null,bR=1,kl=Od,Ed,Qs=Ao;function cc(e,t,n=[]){let o=bR++,i=n.filter(s=>Oo.
has(s));Oo.set(o,{message:e,take:t,abort:null}),Ao.value==="open"&&Rd({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
Nb(s);return Ao.value==="http"&&Bb(o),Ao.value==="idle"&&Ld(),o}function Cl(e){Oo.has(e)&&(Ao.value==="open"&&Rd({id:e,cancel:!0}),
Nb(e))}function Lb(){Ao.value==="away"&&(clearTimeout(Ed),Ld())}function Nb(e){Oo.get(e)?.abort?.abort(),Oo.delete(e)}function Rd(e){
Dd?.send(JSON.stringify(e))}function Ld(){Ao.value=Ao.value==="away"?"away":"connecting";let e=new URL(un("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Dd=t,kl=Od,Ao.value="open";
for(let[o,i]of Oo)Rd({id:o,...i.message})},t.onmessage=o=>xR(String(o.data)),t.onclose=()=>{Dd=null,n?Nd():vR()}}async function vR(){
if(!await fetch(un("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Nd();kl=Od,Ao.value="http";for(let t of Oo.
keys())Bb(t)}function Nd(){Ao.value="away",clearTimeout(Ed),Ed=setTimeout(Ld,kl*(.75+Math.random()/2)),kl=Math.min(kl*2,
yR)}function xR(e){let t=lc(e);t&&Ad(t)}function Ad(e){let t=Oo.get(e.id);t&&(uc(e)&&Oo.delete(e.id),t.take(e))}function Bb(e){
let t=Oo.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Oo.has(e))return;if(t.abort=null,o instanceof
Ot&&o.code===Wi().code)return Nd();let i=o instanceof Ot?o:new Ot({code:"unexpected",message:String(o)});Ad({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};Rb(t.message,o=>Ad({...o,id:e}),t.abort.
signal).catch(n)}var Xs=/([^.[\]]+)|\[(\d+)\]/gy;function Sl(e){let t=[];for(Xs.lastIndex=0;Xs.lastIndex<e.length;){e[Xs.lastIndex]==="."&&
Xs.lastIndex++;let n=Xs.lastIndex,o=Xs.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Fb(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function _l(e){return typeof e=="\
string"?Sl(e):e}function ai(e,t){let n=e;for(let o of _l(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function ge(e,t,n){return Bd(e,_l(t),n)}function Bd(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Bd(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Bd(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Fd(e,t){let n=ai(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function pc(e,t,n,o){let i=Fd(e,_l(t));return i.
splice(n,0,o),ge(e,t,i)}function Ml(e,t,n){let o=Fd(e,_l(t));return o.splice(n,1),ge(e,t,o.length>0?o:void 0)}function zb(e,t,n,o){
let i=Fd(e,_l(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
ge(e,t,i)}function Gn(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Gn(e[o],t[o]))}var wR={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},kR=100,Tl=class{present=ce(
wR);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Gn(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=cc({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Cl(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Cl(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(uc(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+kR-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function gt(e){
let t=G(()=>new Tl,[]),n=e===null?"":JSON.stringify(e);return K(()=>{e?t.run(e):t.cancel()},[n]),K(()=>()=>t.close(),[]),
t.result.value}function Ki(e,t){let n=typeof t=="string"?t:Fb(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var CR=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function mc(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function ea(e,t){return e<0?"−"+t:t}function N(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return ea(e,mc(n)+(o===void 0?"":`.${o}`))}
function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return ea(e,SR(t));if(t>=9995e11)return ea(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=CR.find(([i])=>Number((t/i).toPrecision(3))>=1);return ea(e,Number(t/
n).toPrecision(3)+" "+o)}function SR(e){return Number.isInteger(e)?mc(String(e)):e>=1e3?mc(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function I(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return ea(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return ea(e,`${mc(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function cn(e){
let t=I(e);return e>0?`+${t}`:t}function Ib(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${q(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${q(e)} ±${I(o)}`}function _n(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Ge(e,t,n=`${t}\
s`){return`${q(e)} ${e===1?t:n}`}var zd=[[86400,"d"],[3600,"h"],[60,"min"]];function Ce(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Ce(-e)}`;
if(e<59.95)return _R(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=zd.findIndex(
([c])=>t>=c),[o,i]=zd[n],s=Math.floor(t/o),[a,l]=zd[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function _R(e){return e===0?`0${" "}s`:e<999e-6?`${Id(e*1e6)}${" "}µs`:e<.9995?
`${Id(e*1e3)}${" "}ms`:`${Id(e)}${" "}s`}function Id(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Hb(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Ce(e/1e3)}var Mn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},hn={text:Mn.other,kind:"other"},MR=new Set(Object.
values(Mn)),TR=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function PR(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function re(e){return e.toWellFormed().replace(TR,PR).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function J(e){
if(e==null)return{text:Mn.null,kind:"null"};if(e==="")return{text:Mn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>J(n).text).join(", "),kind:"value"};let t=re(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:MR.has(t)?`"${t}"`:t,kind:"value"}}var $R=new Intl.Segmenter("en",{granularity:"grapheme"});function qb(e){return Array.
from($R.segment(e),t=>t.segment)}function Pl(e,t){if(e.length<=t)return e;let n=qb(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function ta(e,t){if(e.length<=t)return e;let n=qb(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var DR={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Vb=new Map;function Wb(e,t){let n=`${t} ${e}`,o=Vb.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...DR[t],timeZone:e,hourCycle:"h23"}),Vb.set(n,o)),o}function Hd(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function X(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Hd(t)?Wb(t,n).format(o):`${Wb("UTC",n).format(o)} UTC`}function na(e,t=Date.now()){return e==="UTC"||!Hd(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function dc(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Hd(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function gn(e,t,n){return t>=300*86400?X(e,n,"year"):t>=28*86400?X(e,n,"month"):t>=.9*86400?
X(e,n,"day"):t>=60?X(e,n,"minute"):X(e,n,"second")}function be(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var ER=Symbol.for("pv"),AR=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ER,__v:--AR,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Be.vnode&&Be.vnode(c),c}var OR={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
 0 000 4z",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function le({
name:e,size:t=16}){return r("svg",{width:t,height:t,viewBox:"0 0 20 20",fill:"none",stroke:"currentColor","stroke-width":"\
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:OR[e]})})}function fc(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let b=t.right+s+a<=u-8;Kb(
e,b?t.right+s:t.left-s-a,Ub(t.top,l,c));return}let p=c-8-t.bottom-s,m=t.top-s-8,d=o==="bottom"?l<=p||p>=m:!(l<=m||m>=p),
f=Math.max(d?p:m,64),g=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),Kb(
e,Ub(g,a,u),d?t.bottom+s:t.top-s-Math.min(l,f))}function Ub(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Kb(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var jb="oi";var Vd=ce(null),qd,NR=500;function Gb(e,t,n){clearTimeout(qd),qd=setTimeout(()=>{e.isConnected&&(Vd.value={anchor:e,text:t})},
n)}function Or(){clearTimeout(qd),Vd.value=null}function ir(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Gb(
t.currentTarget,e,NR)},onPointerLeave:Or,onPointerDown:Or,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Gb(n,e,0)},onBlur:Or}:{}}function Jb(){let e=W(null),t=Vd.value;return ft(()=>{!e.current||!t||(e.current.showPopover(),
fc(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:jb,children:t.text}):null}var Wd={};ad(Wd,{button:()=>Ud,danger:()=>zR,default:()=>HR,iconOnly:()=>Kd,outlined:()=>BR,primary:()=>FR,quiet:()=>IR,
small:()=>jd});var Ud="a",BR="ni",FR="A",zR="pi",Kd="ve",IR="be",jd="we",HR={button:Ud,outlined:BR,primary:FR,danger:zR,
iconOnly:Kd,quiet:IR,small:jd};function E(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=ir(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:be(Ud,a!=="plain"&&
Wd[a],u&&Kd,l&&jd,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(le,{name:n}),t,o&&r(le,{name:o,size:12})]})}var Gd={};ad(Gd,{default:()=>KR,empty:()=>WR,null:()=>VR,other:()=>UR,value:()=>qR});var qR="di",VR="li",WR="xi",UR="si",
KR={value:qR,null:VR,empty:WR,other:UR};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??J(e),s=o?ta(i.text,n):Pl(i.text,n);return r("bdi",{class:Gd[i.
kind],title:s===i.text?void 0:Pl(i.text,2e3),children:s})}var Yb=8;function jR(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-Yb,o)),s=Math.min(o,Math.ceil((e+t)/n)+Yb);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function hc(e,t,n){let[o,i]=T({scroll:0,height:600});return K(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),jR(o.scroll,o.height,t,n)}function gc(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function yc(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var Zb="ye",Qb="ci",Jd="m",Xb="D",ev="ke",tv="o",nv="v",bc="gi",Yd="ze",Zd="n",ov="H",Qd="hi",rv="_",iv="fi",sv="ui";function ve(e){let{columns:t,rows:n,summary:o=[]}=e,i=W(null),s=Xt(),a=gc(),l=hc(i,a,n.length),[u,c]=T(null),[p,m]=T(new Map),
d=t.map(({key:b,width:x})=>{let S=p.get(b);return S===void 0?x??"minmax(80px, max-content)":`${S}px`}).join(" ")+" minma\
x(0, 1fr)",f=b=>{let x=yc(b,u,n.length+o.length,t.length,e.onSort?-1:0);if(x){b.preventDefault(),c(x),JR(i.current,x,a);
return}let S=u?[...n,...o][u.row]:void 0,v=u?t[u.column]:void 0;if(u?.row===-1&&v&&(b.key==="Enter"||b.key===" ")){b.preventDefault(),
v.sortable!==!1&&e.onSort?.(av(v,e.sort??null));return}let _=i.current?.querySelector('[data-cursor="true"]');(b.key==="\
Enter"||b.key===".")&&S!==void 0&&v&&_&&b.target===i.current&&(b.preventDefault(),b.stopPropagation(),(e.onMenu??e.onCell)?.(
S,v,_))},g=(b,x,S)=>r(YR,{id:s,row:b,at:x,columns:t,cursor:u?.row===x?u.column:-1,onCursor:c,summary:S,last:x===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},S?`summary ${x}`:x);return r("div",{ref:i,class:Zb,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:b=>{b.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:Qb,role:"\
presentation",style:{gridTemplateColumns:d},children:[r("div",{role:"row","aria-rowindex":1,class:be(Jd,Xb),children:t.map(
(b,x)=>r(ZR,{id:`${s}--1-${x}`,column:b,cursor:u?.row===-1&&u.column===x,sort:e.sort??null,onSort:e.onSort,onWidth:S=>m(
new Map(p).set(b.key,S))},b.key))}),l.before>0&&r("div",{role:"presentation",class:iv,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((b,x)=>g(b,l.first+x,!1)),l.after>0&&r("div",{role:"presentation",class:sv,style:{height:`${l.after}\
px`}}),o.map((b,x)=>g(b,n.length+x,!0))]})})}function JR(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function YR({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:be(Jd,a&&rv,l&&ev),children:o.
map((p,m)=>r("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===i,class:be(tv,p.number&&Yd,
m===i&&Qd),onPointerDown:()=>s({row:n,column:m}),onClick:c&&(d=>c(t,p,d.currentTarget)),onContextMenu:u&&(d=>{d.preventDefault(),
u(t,p,d.currentTarget)}),children:r("span",{class:bc,children:p.cell(t,n)})},p.key))})}function av(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function ZR({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
m=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=d=>s(Math.max(
48,Math.round(m+d.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:be(nv,t.number&&Yd,n&&Qd),children:[u?r("button",{type:"\
button",tabIndex:-1,class:Zd,onClick:()=>i(av(t,o)),children:[r("span",{class:bc,children:t.head}),a!=="none"&&r(le,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Zd,children:r("span",{class:bc,children:t.head})}),r("span",
{class:ov,onPointerDown:l})]})}var Xd=new Map,vc=7;function pn(e,t){let n=JSON.stringify([e,t??null]),o=Xd.get(n);return o===void 0&&(o=[...Xd.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,Xd.set(n,o)),o}function oa(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/vc)%4]}function tn(e){return`--series-${e%vc+1}`}var lv=ce(0),xc=lv;new MutationObserver(()=>{lv.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Je(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function _t(e,t,n){let[o,i]=T(null),s=W(null),a=o&&o.row<e&&o.column<t?o:null;return K(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let m=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!m?!1:(n(a,m),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:yc(c,a,e,t);
return p?(i(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var uv="mi",cv="vi",pv="bi",mv="wi",dv="yi",fv="ki";function ze({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,children:l}){let[u,c]=T(!1),p=Xt();return r(
"figure",{class:uv,"aria-labelledby":p,children:[r("div",{class:cv,children:[r("h2",{class:pv,children:e}),r("div",{class:mv,
children:[n,r(E,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>c(
!u)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),u?r("div",{class:fv,children:o}):r(R,{children:[r("div",{class:dv,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:d=>{if(!(d.ctrlKey||d.metaKey||d.altKey)){
if(d.key==="t"||d.key==="T")c(!0);else if(!s?.(d))return;d.preventDefault(),d.stopPropagation()}},children:l}),a]}),r("d\
iv",{class:"spoken","aria-live":"polite",children:i})]})}function hv(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Dl(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function gv(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function yv(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var XR=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function bv(e,t,n){let o=(XR.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function ia(){let e=W(null),[t,n]=T(0);return ft(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var vv="zi",xv="ji",wv="Xi",kv="Si",Cv="je",Sv="Bi",_v="Ci";var sa=20,El=136,Mv=16,aa=24;function Tv({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=ia(),l=W(null),
u=G(()=>{let M=e.map(({time:z})=>z),[A,L]=[Math.min(...M),Math.max(...M)];return L>A?[A,L]:[A-1e3,L+1e3]},[e]),[c,p]=o??
u,m=G(()=>yv(e,12),[e]),d=G(()=>e.filter(({time:M})=>M>=c&&M<=p).reverse(),[e,c,p]),f=Math.max(1,a-El-Mv),g=M=>El+Dl(M,c,
p)*f,b=M=>c+(M-(s.current?.getBoundingClientRect().left??0)-El)/f*(p-c),x=(M,A=(c+p)/2)=>{let L=gv([c,p],A,M,u);i(L[0]<=
u[0]&&L[1]>=u[1]?null:L)},S=_t(1,d.length,({column:M})=>x(.25,d[M].time)),v=S.at?d[S.at.column]:void 0,_=M=>{if(M.key===
"+")x(.5,v?.time);else if(M.key==="-")x(2,v?.time);else if(M.key==="0")i(null);else return S.key(M);return!0},k=M=>{let A=l.
current;if(l.current=null,A===null)return;let L=b(M);Math.abs(g(L)-g(A))>4&&i([Math.max(u[0],Math.min(A,L)),Math.min(u[1],
Math.max(A,L))])},O=aa+m.length*sa+24;return r(ze,{title:`${N(e.length)} events, ${N(t.length)} sessions`,onKey:_,summary:`\
Timeline of ${N(e.length)} events in ${N(t.length)} sessions, from ${X(u[0],n)} to ${X(u[1],n)}`,announced:v?`${J(v.event).
text}, ${X(v.time,n,"millisecond")}`:"",actions:r(R,{children:[r(E,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>x(2)}),r(E,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>x(
.5)}),r(E,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(ve,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:M})=>X(M,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:M,end:A})=>Ce((A-M)/1e3)},{key:"events",head:"events",number:!0,cell:({events:M})=>N(M)}]}),children:[r("di\
v",{ref:s,class:vv,onPointerDown:M=>{l.current=b(M.clientX)},onPointerUp:M=>k(M.clientX),onWheel:M=>{(M.ctrlKey||M.shiftKey)&&
(M.preventDefault(),x(M.deltaY>0?1.5:.67,b(M.clientX)))},children:a>0&&r("svg",{width:a,height:O,"aria-hidden":"true",children:[
t.filter(({start:M,end:A})=>A>=c&&M<=p).map(M=>r("rect",{x:g(M.start)-3,y:aa-12,width:Math.max(6,g(M.end)-g(M.start)+6),
height:m.length*sa+12,rx:3,class:xv,onDblClick:()=>i([M.start-500,M.end+500]),children:r("title",{children:`${X(M.start,
n,"second")}, ${Ce((M.end-M.start)/1e3)}, ${N(M.events)} events`})},M.start)),m.map((M,A)=>r("g",{children:[r("text",{x:El-
12,y:aa+A*sa+4,class:wv,children:M.rest?hn.text:ta(J(M.event).text,18)}),r("line",{x1:El,x2:a-Mv,y1:aa+A*sa,y2:aa+A*sa,class:kv})]},
A)),d.map((M,A)=>{let L=tL(m,M);return r("circle",{cx:g(M.time),cy:aa+L*sa,r:v===M?6:4,class:Cv,...S.mark(0,A),style:{fill:m[L]?.
rest?"var(--other)":`var(${tn(pn("event",[M.event]))})`},children:r("title",{children:`${J(M.event).text}, ${X(M.time,n,
"millisecond")}`})},A)}),bv(c,p,Math.max(2,Math.floor(f/140))).map(M=>r("text",{x:g(M),y:O-6,class:Sv,children:X(M,n,p-c>
2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},M))]})}),r("p",{class:_v,children:v?r(R,{children:[r($,{value:v.event}),
" ",X(v.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function tL(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function mn(e){return`'${e.replaceAll("'","''")}'`}var Pv="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",nL=new RegExp(`^${Pv}(\\.${Pv}\
)*$`,"u"),oL=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function we(e){return nL.test(e)&&!oL.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function sr(e){
return`event = ${mn(e)}`}var rL=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Rr(e){let t=e===void 0?null:rL.exec(e);return t?
t[1].replaceAll("''","'"):null}function Lr(e,t){let n=we(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${mn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>mn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function ar(e,t){return e===
void 0||e.trim()===""?t:`${$v(e)} and ${$v(t)}`}function $v(e){return/\bor\b/i.test(e)?`(${e})`:e}var Dv={before:[],after:[]};function ef(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Ev(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Av(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var tf=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],wc=["explore","funnel",
"retention","paths","sessions","difference","live"];function Gi(e){return tf.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function fe(e){return e==null?[]:typeof e=="string"?[e]:e}var iL=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ee(e){
let t=iL.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function nf(e){let t=e[Gi(e)];return fe(
t?.by).find(n=>!kc(n))??null}function kc(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Rv(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:sL(e.document),as:e.as}},s=n[t],a=Ee(e.document),l=nf(e.document);
if(s){let m=Ov({...a,...s.document},l);return{state:{view:t,document:m,as:s.as,open:[]},waiting:i,said:null}}let u=aL(t)?
Rr(a.where):null;u!==null&&delete a.where;let c=Ov({...a,...Ji(t,u,o)},l),p=u===null?null:`The filter ${sr(u)} became ${lL(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:p}}function sL(e){let t=Gi(e);return e[t]===void 0?
{}:{[t]:e[t]}}function aL(e){return e==="funnel"||e==="retention"||e==="paths"}function lL(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Ji(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(uL).map(cL),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":sr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:sr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":sr(s)}}}}function uL(e){return e!==void 0}function cL(e){return{
where:sr(e)}}function Ov(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=fe(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(kc),t]}}}var of={view:"explore",document:{dataset:""},as:null,open:[]},Vt=ce(of),Lo=ce(Dv),Lv=ce({state:of,how:"load"}),Cc={},Sc=!1,
Xe=Vt,_c=Lv,ke=en(()=>Vt.value.document),Nv=en(()=>Vt.value.view),Bv=en(()=>Vt.value.as),la=en(()=>Vt.value.open),nn=en(
()=>Vt.value.document.dataset),ua=en(()=>Lo.value.before.length>0),ca=en(()=>Lo.value.after.length>0);function ue(e,t="p\
ush"){let n={...Vt.value,...e};Gn(n,Vt.value)||((t==="push"||!Sc)&&(Lo.value=ef(Lo.value,Vt.value)),Sc=t==="replace",sf(
n,t))}function ne(e,t,n="push"){ue({document:ge(Vt.value.document,e,t)},n)}function Jn(e){ue({open:[...Vt.value.open,e]})}
function Mc(){ue({open:Vt.value.open.slice(0,-1)})}function Fv(e,t){let n=Rv(Vt.value,e,Cc,t);return Cc=n.waiting,ue(n.state),
n.said}function Nr(){zv(Ev(Lo.value,Vt.value))}function pa(){zv(Av(Lo.value,Vt.value))}function zv(e){e&&(Lo.value=e.stack,Sc=!1,
sf(e.value,"push"))}function rf(e){Gn(e,Vt.value)||(Vt.value!==of&&(Lo.value=ef(Lo.value,Vt.value)),Sc=!1,sf(e,"load"))}
function sf(e,t){Vt.value=e,Lv.value={state:e,how:t}}function Iv(){return{undo:Lo.value,waiting:Cc}}function Hv(e){Lo.value=
e.undo,Cc=e.waiting}function $t(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function tt(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${N(e)} ms`:Ce(e/1e3);case"seconds":return n?`${N(e)} s`:Ce(e);case"bytes":return n?`${N(e)} B`:_n(
e);case"share":return n?`${N(e*100)} %`:I(e);case"none":return n?N(e):q(e)}}function No(e){return e.type==="int64"||e.type===
"float64"}function Yn(e,t,n){return typeof e=="number"&&No(t)?{text:tt(e,$t(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:X(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:J(e)}var qv="Ei",Vv="Ii",Wv="Ui",Uv="Li";function Ye({icon:e,title:t,children:n,actions:o}){return r("div",{class:qv,children:[r(le,{name:e,size:32}),r("h2",{class:Vv,
children:t}),n&&r("p",{class:Wv,children:n}),r("div",{class:Uv,children:o})]})}var Kv="Mi",jv="Ni",Gv="Ri";var Jv="Ai",Yv="Di";function Zv({busy:e,done:t=null}){let n=W(null);return ft(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:Kv,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:Gv}):r("div",{ref:n,class:jv}))})}
function Re({lines:e=6}){return r("div",{class:Jv,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:Yv},
n))})}var Qv="Hi",Xv="_i",e0="qi",t0="Fi",n0="Ti";function af(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function xe({id:e,error:t,onHint:n}){let o=af(t.hint);return r(
"div",{class:Qv,id:e,role:"alert",children:[r("span",{class:Xv,children:r(le,{name:"error",size:14})}),r("span",{class:e0,
children:re(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:t0,onClick:()=>n(o),children:[re(o),"\
?"]}):r("span",{class:n0,children:re(t.hint)}))]})}var r0=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function i0(e,t){
let n=e.split("/").filter(u=>u!=="").map(fL),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(r0.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=wc.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function fL(e){try{return decodeURIComponent(e)}catch{return e}}function Pc(e,t){return`${s0(e)}/${t}`}
function ma(e,t){return`${s0(e)}/actor/${encodeURIComponent(t)}`}function s0(e){let t=r0.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function a0(e){let t=[`q=${await o0(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await o0(e.open)}`),t.join("&")}async function $c(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Rl(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await Rl(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(hL):[]}}function hL(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function o0(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await l0(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function Rl(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await l0(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var gL=4<<
20;async function l0(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(i.push(p),s+=p.length,s>gL)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Dc=new Map;function lf(e){return Dc.has(e)||c0(e),Dc.get(e)??{events:[]}}async function c0(e){if(e==="")return{events:[]};
Dc.set(e,{events:[]});let n={events:(await ac(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Dc.set(e,n),n}var u0=864e5;
async function uf(e,t){let n=t==="explore"?null:c0(e);Pt.value.value||await Rt();let o=Pt.value.value?.find(({name:l})=>l===
e),i=o!==void 0&&Date.parse(o.to)>Date.now()-2*u0,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*u0,a=n?await n:lf(e);return{
dataset:e,...i&&s?{from:"now-30d"}:{},timezone:Zn(),...Ji(t,null,a)}}function Zn(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Ec="sluice.";function lr(e){return Ll(()=>localStorage.getItem(Ec+e))}function ur(e,t){Ll(()=>localStorage.setItem(Ec+
e,t))}function Ac(e){let t=Ll(()=>sessionStorage.getItem(Ec+e));return t===null?null:Ll(()=>JSON.parse(t))}function da(e,t){
Ll(()=>sessionStorage.setItem(Ec+e,JSON.stringify(t)))}function Ll(e){try{return e()}catch{return null}}var Yi=ce({kind:"home"}),ci=Yi,ui=Promise.resolve(),p0=0;async function m0(){let e=Ac("undo");e?.undo&&Array.isArray(e.undo.
before)&&Hv(e),addEventListener("popstate",()=>{cf()}),addEventListener("pagehide",()=>da("undo",Iv())),await cf(),ln(()=>{
let{state:t,how:n}=_c.value;n!=="load"&&(ui=ui.then(()=>Oc(t,n)))})}function et(e,t=""){history.pushState(null,"",un(e)+
(t===""?"":`#${t}`)),cf()}function pi(e=Xe.value){Yi.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
ui=ui.then(()=>Oc(e,"push"))}async function Nl(e){return`${un(Pc(e.document.dataset,e.view))}#${await a0(e)}`}async function Oc(e,t){
let n=await Nl(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Yi.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function cf(){let e=++p0,t=i0(Sb(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Yi.value=t;return}let n=await $c(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await uf(t.dataset,t.view);e===p0&&(rf({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Yi.value=t,n||(ui=ui.then(
()=>Oc(Xe.value,"replace"))))}async function Br(e){let{view:t,document:n}=Xe.value,o=await uf(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){rf(i),Yi.value={kind:"view",dataset:e,view:t,fragment:""},ui=ui.then(()=>Oc(i,"repla\
ce"));return}ue(i),Yi.value.kind!=="view"&&pi()}var d0="Be",f0="Gi",h0="Ji",pf="Ki",g0="Oi";var b0=2e3;function v0({dataset:e,actor:t}){let n=ke.value.timezone??"UTC",o=Oe(e).value,i=o.value?.actors?.[0]??null,s=gt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:b0}}),a=gt(i===null?null:{dataset:e,timezone:n,
where:`string(${we(i)}) = ${mn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});K(()=>{globalThis.document.title=`${re(t)} · ${re(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:d0,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:f0,children:[r(E,{icon:"left",kind:"outlined",onClick:()=>pi(),children:"Back"}),r("h1",{class:h0,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:pf,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",na(n)]})]}),l&&r(xe,{error:l}),!l&&r(bL,{answer:y0(s.answer),sessions:y0(a.answer),actor:t,zone:n})]})}
function bL({answer:e,sessions:t,actor:n,zone:o}){let i=G(()=>vL(e,n),[e]),s=G(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=T(null);if(!e)return r(Re,{});if(e.rows.
length===0)return r(Ye,{icon:"actor",title:"Nobody of this name",actions:r(E,{kind:"primary",onClick:()=>pi(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||i[p].time>=a[0]&&i[p].
time<=a[1]);return r(R,{children:[r(Tv,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:g0,children:[r("p",{
class:pf,children:[Ge(u.length,"event"),a===null?"":` from ${X(a[0],o,"second")} to ${X(a[1],o,"second")}`,e.cursor?`, t\
he latest ${b0} only`:""]}),r(ve,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:m=>r($,{shown:Yn(m[p],c,o),most:64,middle:!0})}))})]})]})}function vL(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function y0(e){return e!==null&&"columns"in e?e:null}var df=ce([]),x0=ce(!1),xL=700,mf,Fl=df,w0=x0,Fr=en(()=>df.value.filter(({state:e})=>e==="running"));async function yo(){
clearTimeout(mf);try{df.value=(await Me("v1/jobs")).jobs,x0.value=!0}catch{}clearTimeout(mf),Fr.value.length>0&&(mf=setTimeout(
()=>{yo()},xL))}async function k0(e){try{return await Me(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(pe(t).status===
404)return null;throw t}}async function Rc(e){await Me(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await yo()}
async function C0(e){await Me(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await yo()}function S0(){
return`ui-${Array.from(crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var _0="q";var zl=[];function M0(){return zl.length>0}function yn(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=W(null);return ft(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>fc(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),CL(i,o),SL(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:be(
_0,e.class),children:e.children})}function CL(e,t){ft(()=>{if(Or(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function SL(e,t,n){let o=W(n);o.current=n,K(()=>{let i={};zl.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!_L(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||zl.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{zl.splice(zl.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function _L(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Zi=ce([]),ff=ce(lr("letters")!=="no"),Lc="",T0,$0=Zi,D0=ff;function E0(e){ff.value=e,ur("letters",e?"yes":"no")}function Bo(e){
let t=W(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");K(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Zi.value=[...Zi.value,...o],()=>{Zi.value=Zi.value.filter(i=>!o.includes(i))}},[n])}function ML(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function A0(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Il(e.target)||!ff.value&&e.key.
length===1||TL()||M0()))return;let n=Lc===""?ML(e):`${Lc} ${e.key}`,o=Zi.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
P0(""),o.act()):t&&P0(Zi.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function P0(e){clearTimeout(T0),Lc=
e,e!==""&&(T0=setTimeout(()=>{Lc=""},1200))}function Il(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function TL(){return document.querySelector("dialo\
g[open]")!==null}async function Nc(e){let t=e.trim();if(t.startsWith("{"))return O0(await Rl(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await $c(n[2]),s=wc.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?O0(await Rl(o[1].replaceAll("'\\''","'"))):null}function O0(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!tf.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:PL(t),as:null,open:[]}}function PL(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var R0=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,$L=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function N0(e){let t=e.replace(/^.*[/\\]/,"");for(;R0.test(t);)t=t.replace(R0,"");return t=t.replace($L,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function Bc(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}var DL=/^\S+ \S+ \S+ \[[^\]]+\] "/;function B0(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),
[n,o]=t;return n===void 0?!1:L0(n)?o===void 0||L0(o):/^\[\s*(\{|$)/.test(n)?EL(e):DL.test(n)?!0:o!==void 0&&[",","	",";"].
some(i=>{let s=n.split(i).length;return s>1&&(o.split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}
function L0(e){try{let t=JSON.parse(e);return t!==null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function EL(e){
try{let t=JSON.parse(e);return Array.isArray(t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var AL=1<<20;async function F0(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(un(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,AL),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:Wi()}),i=await o.json().catch(()=>null);if(!o.ok)throw Ui(i,o.status);return i}function z0(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function I0(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",un(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(Wi()),a.onabort=()=>s(new Ot({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=OL(a.responseText);a.status>=200&&a.status<300?i(l):s(Ui(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function OL(e){try{return JSON.parse(e)}catch{return null}}var H0="Pi",q0="Qi",V0="Vi",W0="b",U0="w";var ql=ce([]),Fc=new Map,LL=1e4,NL=1;function Le(e,t=null){let n=NL++;ql.value=[...ql.value,{id:n,text:e,action:t}].slice(
-3),K0(n)}function K0(e){Fc.set(e,setTimeout(()=>hf(e),LL))}function hf(e){clearTimeout(Fc.get(e)),Fc.delete(e),ql.value=
ql.value.filter(t=>t.id!==e)}function j0(){return r("div",{class:H0,role:"status",children:ql.value.map(({id:e,text:t,action:n})=>r(
"div",{class:q0,onPointerEnter:()=>clearTimeout(Fc.get(e)),onPointerLeave:()=>K0(e),children:[r("span",{class:V0,children:t}),
n&&r("button",{type:"button",class:W0,onClick:()=>{hf(e),n.act()},children:n.label}),r("button",{type:"button",class:U0,
"aria-label":"Close",onClick:()=>hf(e),children:r(le,{name:"close",size:14})})]},e))})}var Qi=ce(null),BL=8,FL=3,G0=Qi;async function J0(e,t){let n=await ac(e,"event",BL).catch(()=>[]);Qi.value={dataset:e,sum:t,
events:n,steps:n.slice(0,FL).map(({value:o})=>o)}}function Y0(e){let{value:t}=Qi;t&&(Qi.value={...t,steps:zL(t.steps,e)})}
function zL(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Z0(){let{value:e}=Qi;if(!e)return;Qi.value=null;
let t=ke.value.dataset===e.dataset?Ee(ke.value):{dataset:e.dataset};ue({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:sr(n)})),window:"7d"}}}),pi(Xe.value)}function gf(){Qi.value=null}var Dt=ce(null),cr=ce(!1),Vl=null,X0={accepted:0,rejected:0,known:0},zc="loading",ex=Dt,tx=cr;async function fa(e){if(cr.
value=!0,Dt.value?.phase==="sending"||Dt.value?.phase==="found"||e.length===0)return;Vl?.abort();let t=Vl=new AbortController;
Dt.value={phase:"reading",files:e};try{let[n]=await Promise.all([F0(e[0],t.signal),Pt.value.value?null:Rt()]);if(t.signal.
aborted)return;let{time:o,actors:i,event:s}=n.names;Dt.value={phase:"choosing",files:e,preview:n,choice:{dataset:N0(e[0].
name),time:o,actors:i,event:s},error:null}}catch(n){t.signal.aborted||(Dt.value={phase:"unreadable",files:e,error:pe(n)})}}
function Ic(e){fa([new File([e],"pasted.txt")])}function Wl(e){Dt.value?.phase==="choosing"&&(Dt.value={...Dt.value,choice:{
...Dt.value.choice,...e},error:null})}function mi(){cr.value=!1;let e=Dt.value?.phase;e==="sending"||e==="found"||(Vl?.abort(),
Dt.value=null)}function IL(){cr.value=!0}async function nx(){let e=Dt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await Rc(
e.job).catch(()=>{}),Vl?.abort())}async function ox(){let e=Dt.value;if(e?.phase!=="choosing")return;let t=Vl=new AbortController,
{files:n,choice:o}=e,i=X0;try{for(let[s,a]of n.entries())i=await HL(n,s,a,o,i,t.signal);await rx(o.dataset,i)}catch(s){i.
accepted>0&&Rt(),Dt.value={...e,error:pe(s)},cr.value||Le(`Loading into ${o.dataset} failed: ${pe(s).message}`,{label:"S\
how",act:IL})}finally{da(zc,null),yo()}}async function HL(e,t,n,o,i,s){let a=S0(),l={phase:"sending",files:e,at:t,dataset:o.
dataset,job:a,sum:i};Dt.value={...l,sent:0},da(zc,{job:a,dataset:o.dataset});let u=setTimeout(()=>{yo()},200);try{let c=await I0(
z0(o.dataset,o,n.name,a),n,p=>{Dt.value={...l,sent:p},p===1&&yo()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.
rejected+c.rejected_count}}catch(c){if(e.length>1&&pe(c).code==="already_loaded")return{...i,known:i.known+1};throw c}finally{
clearTimeout(u)}}async function rx(e,t){await Rt(),go(e),Dt.value=null;let n=yf(e,t);if(!cr.value){Le(n,{label:"Show",act:()=>Q0(
e,t)});return}cr.value=!1,Q0(e,t)}function Q0(e,t){et(Pc(e,"explore")),J0(e,t)}function yf(e,{accepted:t,rejected:n,known:o}){
let i=[`${N(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${N(n)} ${n===1?"line was":"lines were"} \
not taken`),o>0&&i.push(`${N(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}var qL=500;async function ix(){
let e=Ac(zc);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await k0(
t).catch(()=>{});if(o?.state==="running")Dt.value||(Dt.value={phase:"found",dataset:n,job:t},cr.value=!0);else if(o!==void 0){
Dt.value=null,da(zc,null),o?.state==="done"&&cr.value?await rx(n,{...X0,accepted:o.rows}):cr.value=!1;return}await new Promise(
i=>{setTimeout(i,qL)})}}var ax="Wi",lx="Yi";function ux(){let[e,t]=T(!1);return K(()=>{let n=0,l=[["dragenter",u=>{bf(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{bf(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{bf(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
fa(c))}],["paste",WL]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:ax,"aria-hidden":"true",children:r("div",{class:lx,children:[r(le,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function bf(e){return e.dataTransfer?.types.includes("File\
s")??!1}function WL(e){if(Il(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void fa(t);let n=e.clipboardData?.getData("text/pla\
in")??"";B0(n)&&Nc(n).then(o=>{o||Ic(n)})}var cx="Ce",px="Zi",mx="ea",dx="Ee",fx="ra",hx="ia";function Mt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=W(null),a=Xt();return ft(()=>{Or();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:be(cx,i&&px),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:mx,children:[r("h2",{id:a,tabIndex:-1,
class:dx,children:e}),r(E,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:fx,children:n}),
o&&r("div",{class:hx,children:o})]})}function Fo({children:e,kind:t="outlined"}){let n=W(null);return r(R,{children:[r(E,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&fa(i)}})]})}var es="aa",ts="ta",Pn="s",qc="oa";function $n({label:e,value:t,onCommit:n,placeholder:o,bare:i=!1,code:s=!1,error:a=null,autofocus:l=!1}){let[u,c]=T(t),p=W(
null),m=Xt();K(()=>c(t),[t]);let d=b=>{b!==t&&n(b)},f=b=>{b.key==="Enter"&&d(u),!(b.key!=="Escape"||u===t)&&(b.preventDefault(),
c(t))},g=b=>{n(b),p.current?.focus()};return r("div",{class:es,children:[r("label",{for:m,class:i?"spoken":ts,children:e}),
r("input",{ref:p,id:m,class:be(Pn,s&&qc),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":a!==null,
"aria-describedby":a?`${m}-problem`:void 0,"data-autofocus":l?"":void 0,onInput:b=>c(b.currentTarget.value),onKeyDown:f,
onBlur:()=>d(u)}),a&&r(xe,{id:`${m}-problem`,error:a,onHint:g})]})}var yx="na",bx="F";function xt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:yx,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:bx,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(le,{name:a.icon,size:14}),
a.label]},a.value))})}var vx="pa",xx="T",wx="da",kx="la",Cx="xa",Sx="sa";var Vc=28;function vf(e,t){return`${e}-${t}`}function _x({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=W(null),c=hc(u,Vc,n.length);return ft(()=>{let p=u.current;if(!p||o<0)return;let m=o*Vc;m<p.scrollTop?p.scrollTop=
m:m+Vc+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+Vc+8-p.clientHeight)},[o,n]),r(R,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:vx,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,m)=>{let d=c.first+m;return r("div",{id:vf(e,d),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":d+1,"data-active":d===o,class:xx,onPointerMove:()=>{d!==o&&i(d)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&r("span",{class:Sx,children:p.selected&&r(le,{name:"check"})}),r("s\
pan",{class:wx,children:p.label}),p.note!==void 0&&r("span",{class:kx,children:p.note})]},d)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:Cx,children:l})]})}function di(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=W(null),a=Xt(),[l,u]=T(e.autofocus??!1),[c,p]=T(i?0:-1),
[m,d]=T(!1);ft(()=>{d(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),g=l||(e.inline??!1),b=()=>u(
!1),x=(_,k)=>{k||b(),e.onPick(_,k)},S=_=>{let k=g?t[f]:void 0;if(_.key==="ArrowDown"||_.key==="ArrowUp"){_.preventDefault(),
u(!0);let O=_.key==="ArrowDown"?1:-1;p(f<0&&O<0?t.length-1:(f+O+t.length)%Math.max(1,t.length))}else _.key==="Enter"?(_.
preventDefault(),k?x(k.value,!1):(b(),e.onTake(n))):_.key===" "&&o&&k&&f>=0?(_.preventDefault(),x(k.value,!0)):_.key==="\
Escape"&&(g||e.onCancel)?(_.preventDefault(),_.stopPropagation(),b(),e.onCancel?.()):_.key==="Backspace"&&n===""&&e.onBackspace?.()},
v=r(_x,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:_=>x(_,o),several:o,foot:e.foot});return r(R,{children:[
r("input",{ref:s,class:be(Pn,e.code&&qc),role:"combobox","aria-label":e.label,"aria-expanded":g,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":g&&f>=0?vf(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:S,onClick:()=>u(!0),onBlur:b,onFocus:()=>{
e.autofocus&&u(!0)},onInput:_=>{u(!0),p(i?0:-1),e.onText(_.currentTarget.value)}}),e.inline&&v,!e.inline&&l&&m&&(t.length>
0||e.foot)&&r(yn,{anchor:s.current,onClose:b,focus:!1,children:v})]})}var Tx="ca",Px="ga";function zo({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=W(null),[l,u]=T(!1),[c,p]=T(""),m=G(()=>JL(t,c),
[t,c]),d=()=>{u(!1),p("")},f=g=>{d(),o(g)};return r(R,{children:[r(E,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?d():u(!0),children:r("span",{class:Tx,children:r($,{value:n,most:32})})}),l&&r(yn,{anchor:a.current,onClose:d,
role:"dialog",label:e,children:r("div",{class:Px,children:r(di,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(g=>({value:g,label:r($,{value:g}),selected:g===n})),onPick:f,onTake:g=>{i&&
g!==""&&f(g)},onCancel:d})})})]})}function JL(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var $x="ha",Dx="fa",Ex="ua",Ax="ma";function Uc({share:e}){return r("span",{class:$x,children:[r("span",{class:Dx,"aria-hidden":"true",children:r("span",{class:Ex,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:Ax,children:I(e)})]})}var Ox="va",Rx="ba",xf="wa",Lx="ya";function QL(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function Nx({name:e,choice:t}){
let n=QL(e,t);return n===null?null:r("span",{class:Rx,children:n})}function Bx({preview:e,choice:t}){return r(ve,{label:"\
Columns",columns:[{key:"name",head:"Column",width:"minmax(140px, max-content)",cell:({name:o})=>r("span",{class:Ox,children:[
r($,{value:o,most:48,middle:!0}),r(Nx,{name:o,choice:t})]})},{key:"type",head:"Type",cell:({type:o,time_like:i})=>r("spa\
n",{class:xf,children:i&&o!=="timestamp"?`${o}, a time`:o})},{key:"filled",head:"Filled",width:"136px",cell:({filled:o})=>r(
Uc,{share:o})},{key:"examples",head:"Examples",width:"minmax(240px, max-content)",cell:({examples:o})=>r(wf,{values:o})}],
rows:e.columns})}function wf({values:e}){return e.length===0?r("span",{class:xf,children:"none"}):r("span",{class:Lx,children:e.
slice(0,4).map((t,n)=>r("span",{children:r($,{value:t,most:40,middle:!0})},n))})}function Fx({preview:e,choice:t}){let n=G(
()=>e.columns.map(({name:o,type:i},s)=>({key:`${s} ${o}`,head:r(R,{children:[r($,{value:o,most:32})," ",r(Nx,{name:o,choice:t})]}),
number:i==="int64"||i==="float64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);
return r(ve,{label:"First events",columns:n,rows:e.rows})}function zx({preview:e}){return r(ve,{label:"Lines that cannot\
 be taken",columns:[{key:"line",head:"Line",number:!0,cell:({line:n})=>N(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(
$,{value:n,most:120})},{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var Ix="ka",Hx="za",qx="ja",jc="Xa",Vx="Sa",Wx="Ie",Ux="Ba",Kx="Ca",jx="Ea",Gx="Ia",Jx="Ua",Yx="La",Zx="Ue";var e6=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function Qx({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:Ix,children:[r("p",{class:Hx,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:qx,
children:t6(t,n)})]}),i&&r("div",{class:Vx,children:r(xe,{error:i})}),r("div",{class:Wx,children:[r(n6,{name:o.dataset}),
n.columns.length>0&&r(o6,{columns:n.columns,choice:o})]}),n.note?r("p",{class:Jx,children:[r(le,{name:"info"}),r("span",
{children:r($,{value:n.note,most:400})})]}):r(r6,{preview:n,choice:o})]})}function t6(e,t){let n=[e6.get(t.format)??t.format,
t.compression].filter(i=>i!=="").join(", "),o=_n(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${N(
e.length)} files, ${o} together`:`${n}, ${o}`}function n6({name:e}){let t=Pt.value.value?.find(o=>o.name===e),n=Bc(e);return r(
"div",{class:Ux,children:[r($n,{label:"Dataset",value:e,onCommit:o=>Wl({dataset:o.trim()}),error:n===null?null:{message:n,
hint:""}}),n===null&&r("span",{class:jc,children:t?`added to its ${Ge(t.events,"event")}`:"a new one"})]})}function o6({
columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);
return r(R,{children:[r(kf,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Wl({time:i})}),r(kf,{
label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>Wl({actors:[i]})}),r(kf,{label:"Event",hint:"\
what happened",values:n,value:t.event,onChange:i=>Wl({event:i})})]})}function kf({label:e,hint:t,values:n,value:o,onChange:i}){
return r("div",{class:Kx,children:[r("span",{class:jx,children:e}),r(zo,{title:e,label:`${e}: ${o===""?"not chosen":o}`,
kind:"outlined",class:Gx,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:jc,children:t})]})}function r6({preview:e,
choice:t}){let[n,o]=T("columns"),i=e.rejected.length,s=[{value:"columns",label:`${N(e.columns.length)} columns`},{value:"\
rows",label:`First ${Ge(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${N(i)} not taken`}]:[]];return r(R,{
children:[r("div",{class:Yx,children:[r(xt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:jc,children:[
"guessed from the first ",Ge(e.rows_seen,"record")]})]}),r("div",{class:Zx,children:[n==="columns"&&r(Bx,{preview:e,choice:t}),
n==="rows"&&r(Fx,{preview:e,choice:t}),n==="rejected"&&r(zx,{preview:e})]})]})}var Xx="Ma",ew="Na",tw="Ra",nw="Aa",ow="Da";function ya({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:be(Xx,n&&ew),children:r("div",{class:be(
tw,!i&&ow,o&&nw),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Cf="Ha",rw="_a",Jc="qa",iw="Fa";function sw(){let e=ex.value;if(!e||!tx.value)return null;switch(e.phase){case"reading":return r(Mt,{wide:!0,title:Sf(e.
files),onClose:mi,children:r(Re,{lines:8})});case"unreadable":return r(a6,{files:e.files,error:e.error});case"choosing":
return r(l6,{at:e});case"sending":case"found":return r(u6,{at:e})}}function Sf(e){return e.length>1?`Load ${Ge(e.length,
"file")}`:"Load a file"}function a6({files:e,error:t}){return r(Mt,{title:Sf(e),onClose:mi,foot:r(R,{children:[r(E,{kind:"\
outlined",onClick:mi,children:"Close"}),r(Fo,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Cf,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(xe,{error:t}),r("p",{class:Jc,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function l6({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Bc(n.dataset)===null&&!o;return r(Mt,{wide:!0,title:Sf(e.files),
onClose:mi,foot:r(R,{children:[o&&r("span",{class:iw,children:"Say which column is the time."}),r(E,{kind:"outlined",onClick:mi,
children:"Cancel"}),r(E,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{ox()},children:e.files.length>1?`Load all\
 ${e.files.length}`:"Load"})]}),children:r(Qx,{at:e})})}function u6({at:e}){let t=Fl.value.find(({id:a})=>a===e.job),n=e.
phase==="sending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(Mt,{title:`Loading into ${e.
dataset}`,onClose:mi,foot:r(R,{children:[r(E,{kind:"danger",onClick:()=>{nx()},children:"Cancel"}),r(E,{kind:"outlined",
onClick:mi,children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Cf,children:[r($,{value:s[e.
at]?.name,most:80,middle:!0}),r("span",{class:rw,children:s.length>1?`${e.at+1} of ${s.length}`:_n(s[e.at]?.size??0)})]}),
r(ya,{label:o?"Sending":"Loading",done:i}),r("p",{class:Jc,role:"status",children:[o?"Sending":"Reading and sorting",i!==
null&&` ${I(i)}`,!o&&t&&t.rows>0&&`, ${Ge(t.rows,"event")} so far`]}),o&&r("p",{class:Jc,children:"Keep this tab open un\
til all is sent; after that the server goes on by itself."})]})}var lw="Ta",uw="y";function cw({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:lw,onKeyDown:a=>{
let l=t.findIndex(m=>m.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,p=t[c];p&&o(p.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:uw,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var p6=["datasets","properties","ingests","rejects","jobs"];function pw(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:p6.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function ns(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var mw="Ga",dw="c",fw="Ja",hw="Ka",gw="Oa",yw="Pa",bw="Qa",vw="Va";function Io({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=W(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(yn,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:bw,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:mw,onKeyDown:c=>d6(c,a.current,i),children:o.map((c,p)=>c==="rule"?r("di\
v",{role:"separator",class:yw},p):r("button",{type:"button",tabIndex:-1,class:be(dw,c.danger&&fw),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:m=>m.currentTarget.focus(),children:[l?r("span",{class:vw,children:c.checked&&r(le,{name:"check"})}):c.
icon&&r(le,{name:c.icon}),r("span",{class:hw,children:c.label}),c.keys&&r("span",{class:gw,children:c.keys})]},p))})]})}
function d6(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function Lt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=W(
null),[a,l]=T(!1);return r(R,{children:[r(E,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(Io,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function Kl(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function xw(e){return(await Me(Kl(e,"/runs?li\
mit=1000"))).runs}async function ww(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return Me(Kl(e,`/rejects?${i.toString()}`),{signal:o})}function kw(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return un(Kl(e,`/rejects?${n.toString()}`))}async function Cw(e,t,n){await Me(Kl(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function Sw(e){await Me(Kl(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var _w="Me",Mw="Wa",Tw="Ya",Pw="Za",$w="et",jl="rt",Dw="Ne",bn="it",_f="Re",Ew="at",Aw="tt",Ow="ot",Rw="nt",os="pt";var ba="lt",Lw="xt",Nw="st",Bw="ct",Fw="G",gi="gt";function zw({dataset:e,onClose:t}){let[n,o]=T(""),[i,s]=T(null),[a,l]=T(!1),u=Xt(),c=n===e.name&&!a,p=()=>{c&&(l(!0),Sw(
e.name).then(()=>{t(),Le(`${e.name} is dropped.`),Rt()},m=>{l(!1),s(pe(m))}))};return r(Mt,{title:"Drop a dataset",onClose:t,
foot:r(R,{children:[r(E,{kind:"outlined",onClick:t,children:"Keep it"}),r(E,{kind:"danger",icon:"trash",disabled:!c,onClick:p,
children:"Drop it for good"})]}),children:r("form",{class:ba,onSubmit:m=>{m.preventDefault(),p()},children:[r("p",{children:[
Ge(e.events,"event")," (",_n(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:es,children:[r("label",{class:ts,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Pn,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:m=>o(m.currentTarget.value)})]}),i&&r(xe,{error:i})]})})}function Iw({datasets:e}){let[t,n]=T(null),[o,i]=T(null),s=f6((a,l)=>n({dataset:a,anchor:l}));return r(R,{children:[r(ve,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(g6,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(zw,{dataset:o,onClose:()=>i(null)})]})}function f6(e){let t=Zn();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:_f,onClick:()=>{Br(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r("span",{title:N(n),children:q(
n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(Yc,{text:"no events"}):X(n,t)},{key:"to",head:"To",
cell:({to:n,events:o})=>o===0?null:X(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r("span",{title:`${N(
n)} B`,children:_n(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):r(Yc,{text:"non\
e"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(Yc,{text:"none"})},{key:"copies",head:"Copi\
es",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${_n(s)}`).join(`
`),children:[n?.length??1,", ",Ge(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(h6,{dataset:n})},{
key:"more",head:"",width:"52px",cell:n=>r(E,{small:!0,icon:"more",label:`What to do with ${n.name}`,kind:"quiet",onClick:o=>e(
n,o.currentTarget)})}]}function Yc({text:e}){return r("span",{class:bn,children:e})}function h6({dataset:e}){return e.rejects===
0?r(Yc,{text:"0"}):r("button",{type:"button",tabIndex:-1,class:_f,onClick:()=>et(ns("rejects",e.name)),children:q(e.rejects)})}
function g6({dataset:e,anchor:t,onClose:n,onDrop:o}){let i=W(t),s=l=>()=>et(ns(l,e.name)),a=()=>{C0(e.name).then(()=>Le(
`${e.name} is being compacted.`,{label:"Show",act:()=>et(ns("jobs",""))}),l=>Le(`Compacting failed: ${pe(l).message}`))};
return r(Io,{anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"e\
xplore",act:()=>{Br(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s(
"ingests")},{label:"Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop \
the dataset",icon:"trash",danger:!0,act:o}]})}function Hw({dataset:e}){let[{value:t,error:n},o]=T({value:null,error:null}),i=()=>{xw(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:pe(a)}))},s=Fr.value.length;return K(i,[e,s]),n?r(Ye,{icon:"warning",title:"The ingests cannot be\
 listed",actions:r(E,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Ye,{icon:"u\
pload",title:"No files came into this dataset",actions:r(Fo,{children:"Load a file"}),children:"Events that programs pus\
h without the name of a file are not listed here."}):r("div",{class:gi,children:r(ve,{label:"Ingests",columns:y6(),rows:t})}):
r(Re,{})}function y6(){let e=Zn();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>X(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:bn,children:[N(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:bn,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>N(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:N(t),children:q(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:bn,children:"0"}):r("span",{class:os,title:I(n/Math.max(1,t+n)),children:q(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${N(t)} B`,children:_n(t)})}]}function va(e){return e==="ingest"?"Loading":"Compacting"}function qw(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var b6=3e3;function Vw(){let e=Fr.value.length;return K(()=>{yo();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&yo()},b6);return()=>clearInterval(t)},[]),K(()=>{Rt()},[e]),w0.value?Fl.value.length===0?r(Ye,{icon:"clock",title:"\
Nothing is under way",actions:r(Fo,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:gi,children:r(ve,{label:"Jobs",columns:v6(),rows:Fl.value})}):r(Re,{})}
function v6(){let e=Zn();return[{key:"kind",head:"Job",cell:({kind:t})=>va(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
x6,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>q(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>_n(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>X(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Ce((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(w6,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:os,children:r($,{value:t,
most:160})}):null}]}function x6({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?os:bn,children:qw(
e.state)}):r("span",{class:Lw,children:[r(ya,{small:!0,label:`${va(e.kind)} ${e.dataset}`,done:e.done}),I(e.done)]})}function w6({
job:e}){let t=()=>{Rc(e.id).catch(n=>Le(pe(n).message))};return e.state==="running"?r(E,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(E,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function Uw(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*k6(Ww(l,n.key),Ww(u,n.key))};return i.sort(a)}function Ww(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function k6(e,t){return e<t?-1:e>t?1:0}function Zc(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function Qc(e,t,n){
try{return await Cw(e,t,n),await go(e),null}catch(o){let i=pe(o);return Le(`The note on ${t} was not saved: ${i.message}`),
i}}function Kw({dataset:e,column:t,onClose:n}){let[o,i]=T(t.description??""),[s,a]=T(t.unit??""),[l,u]=T(null),c=Xt(),p=t.type===
"int64"||t.type==="float64",m=async()=>{let d=await Qc(e,t.name,Zc(t,{description:o.trim(),unit:s.trim()}));d?u(d):n()};
return r(Mt,{title:`Describe ${J(t.name).text}`,onClose:n,foot:r(R,{children:[r(E,{kind:"outlined",onClick:n,children:"C\
ancel"}),r(E,{kind:"primary",onClick:()=>{m()},children:"Save"})]}),children:r("form",{class:ba,onSubmit:d=>{d.preventDefault(),
m()},children:[r("div",{class:es,children:[r("label",{class:ts,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Pn,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:d=>i(d.
currentTarget.value)})]}),p&&r("div",{class:es,children:[r("label",{class:ts,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Pn,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:d=>a(d.currentTarget.value)})]}),
l&&r(xe,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function Xc({label:e,value:t,onInput:n}){return r("input",{class:Pn,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function jw({dataset:e}){let{value:t,error:n}=Oe(e).value;return K(()=>{Oe(e).value.value&&go(e)},[e]),t?r(C6,{dataset:t}):
n?r(Ye,{icon:"warning",title:"The properties cannot be shown",actions:r(E,{kind:"outlined",onClick:()=>{go(e)},children:"\
Try again"}),children:n.message}):r(Re,{})}function C6({dataset:e}){let[t,n]=T(""),[o,i]=T(null),[s,a]=T(null),l=e.columns??
[],u=G(()=>Uw(l,t,o),[l,t,o]),c=G(()=>S6(e,a),[e]),p=l.filter(m=>m.hidden).length;return r(R,{children:[r("div",{class:jl,
children:[r("div",{class:Dw,children:r(Xc,{label:"Find a property",value:t,onInput:n})}),r("span",{class:bn,role:"status",
children:[t===""?Ge(l.length,"property","properties"):`${N(u.length)} of ${Ge(l.length,"property","properties")}`,p>0&&`\
, ${N(p)} hidden`]})]}),u.length===0?r(Ye,{icon:"search",title:"No property has this text",actions:r(E,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:gi,children:r(ve,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(Kw,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function S6(e,t){let n=Zn(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?Rw:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${Ow} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:Aw,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:bn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(Uc,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:N(s),children:q(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(_6,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?X(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:Ew,children:[r(E,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(E,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
Qc(e.name,s.name,Zc(s,{hidden:!s.hidden}))}})]})}]}function _6({column:e,zone:t}){if(e.examples?.length)return r(wf,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?q(s):e.type==="timestamp"?
X(String(s),t):String(s);return r("span",{class:bn,children:[i(n)," to ",i(o)]})}function Ze(e,t){M6(e).then(n=>Le(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function M6(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var T6=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function Gw(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
T6,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??P6(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function P6(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var Yw="Ae",Zw="ht";function e1({dataset:e}){let[t,n]=T(""),[o,i]=T(null),s=Xw(e,t),a=Xw(e,""),l=Pt.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Ye,{icon:"warning",title:"The lines cannot be listed",actions:r(E,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Re,{});if(a.rows.length===0)return r(Ye,{icon:"che\
ck",title:"Every line was taken",actions:r(E,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=Gw(a.rows);
return r(R,{children:[r("div",{class:jl,children:[r("div",{class:Bw,role:"group","aria-label":"Reasons",children:[r(Qw,{
text:r(R,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(Qw,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:Yw,
href:kw(e,t),download:`${e}-rejects.ndjson`,children:[r(le,{name:"download"}),"Download"]})]}),r("div",{class:gi,children:s.
rows?r(ve,{label:"Lines that were not taken",columns:D6(),rows:s.rows,onCell:c=>i(c)}):r(Re,{})}),s.rows&&s.more&&r("div",
{class:jl,children:[r(E,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:bn,children:[N(s.rows.length),
" are shown"]})]}),o&&r(E6,{reject:o,onClose:()=>i(null)})]})}function Qw({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:Fw,"aria-pressed":o,onClick:i,children:[e,r("span",{class:bn,children:[q(t),n&&"+"]})]})}
function Xw(e,t){let[n,o]=T({rows:null,cursor:void 0,error:null}),[i,s]=T(0),a=W(null),l=(u,c)=>{a.current?.abort();let p=a.
current=new AbortController;ww(e,t,c,p.signal).then(m=>o({rows:[...u,...m.rejects],cursor:m.cursor,error:null}),m=>{p.signal.
aborted||o({rows:null,cursor:void 0,error:pe(m)})})};return K(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function D6(){let e=Zn();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:t1(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>N(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>N(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:Nw,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>X(t,e,"second")}]}function t1({source:e,key:t}){return t!==""?t:e}function E6({reject:e,onClose:t}){return r(
Mt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(E,{kind:"outlined",icon:"copy",onClick:()=>Ze(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:ba,children:[r("p",{class:os,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:bn,children:[r($,{value:t1(e),most:200,middle:!0}),", line ",N(e.line),", byte ",N(e.offset),"; ",Ge(e.text.
length,"character")]}),r("pre",{class:Zw,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var ep={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function n1({rest:e}){
let{tab:t,dataset:n}=pw(e),o=Pt.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(nn.value)?nn.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";K(()=>{Rt()},[]),K(()=>{document.title=`${ep[t]} · Data · Sluice`},[t]);let a=Fr.value.length;return r(
"main",{class:_w,"data-tab":t,children:[r("header",{class:Mw,children:[r("h1",{children:"Data"}),s&&i!==""&&r(zo,{title:"\
Dataset",icon:"data",kind:"outlined",class:Pw,values:o,value:i,onChange:l=>et(ns(t,l))}),r("span",{class:Tw}),r(Fo,{kind:"\
primary",children:"Load a file"})]}),r(cw,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>et(ns(l,n)),
tabs:Object.keys(ep).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:ep[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":ep[t],class:$w,children:r(A6,{tab:t,dataset:i})})]})}function A6({tab:e,dataset:t}){let{value:n,error:o}=Pt.
value;if(e==="jobs")return r(Vw,{});if(!n)return o?r(Ye,{icon:"warning",title:"The datasets cannot be listed",actions:r(
E,{kind:"outlined",onClick:()=>{Rt()},children:"Try again"}),children:o.message}):r(Re,{});if(n.length===0)return r(Ye,{
icon:"data",title:"There are no datasets yet",actions:r(Fo,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(Iw,{datasets:n});case"properties":return r(jw,{dataset:t},t);case"\
ingests":return r(Hw,{dataset:t},t);case"rejects":return r(e1,{dataset:t},t)}}var o1={name:"data",label:"Data",icon:"data",letter:"d",Page:n1};var O6=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function tp(e){let t=O6.exec(e)?.[1];if(t===void 0)return null;let n=r1(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Mf({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function r1(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function R6(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function i1(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&R6(t[1])?r1(t[1])[0].trim():"";return n===""?null:n}var L6=40,N6=40;function np(e){if(e.samples)return"raw";let t=fe(e.aggregate?.by);return t.some(o=>tp(o)!==null)?t.some(
yi)?"heat":"distribution":t.some(yi)?"line":"table"}function yi(e){return/^\s*time\s*\(/i.test(e)}function Ho(e){for(let t of fe(
e.aggregate?.by)){let n=tp(t);if(n)return n}return null}function Gl(e,t,n,o){if(t==="raw")return e.samples?e:{...Ee(e),samples:{}};
let i=e.aggregate??n??Ji("explore",null,{events:[]}).aggregate,s={...Ee(e),aggregate:i},a=fe(i.by).filter(u=>!kc(u)),l=fe(
i.by).find(yi)??"time('auto')";switch(t){case"distribution":return s1(s,u=>[u,...a.slice(0,1)],L6,o);case"heat":return s1(
s,u=>[l,u],N6,o);case"line":return Tf(s,[l,...a],n);case"bar":return Tf(s,a.length>0?a:[l],n);default:return Tf(s,a,n)}}
function B6(e){for(let t of fe(e.aggregate?.measures)){let n=i1(t);if(n!==null)return n}return null}function s1(e,t,n,o){
let i=Ho(e)??F6(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Mf(i))]}}}function F6(e,t,n){let o=B6(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function Tf(e,t,n){let o=e.aggregate,i=Ho(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(fe(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function op(e,t){
let n=Ho(e);if(!e.aggregate||!n)return e;let o=fe(e.aggregate.by).map(i=>tp(i)?Mf({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var z6=100;function xa(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>$t(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:we(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>z6}})}var I6=/^[=+\-@\t\r]/;function H6(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=I6.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function a1(e,t){
return[e,...t].map(n=>`${n.map(H6).join(",")}\r
`).join("")}function Jl(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var Pf=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],q6=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Yl(e,t){let n=Pf.find(
s=>s.from===e.from&&(s.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
i=o?q6.get(o[2]):void 0;return o&&i?`Last ${o[1]==="1"?i:`${o[1]} ${i}s`}`:`${l1(e.from,t,"the first event")} – ${l1(e.
to,t,"now")}`}function l1(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return X(e,t,X(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Zl=2,bo=16,rs=20,V6=24;async function u1(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(g=>({canvas:g,box:g.getBoundingClientRect()})),a=Math.min(...s.map(({box:g})=>g.
top)),l=Math.max(...s.map(({box:g})=>g.bottom))-a,u=W6(e),c=Math.max(1,Math.floor((i.width-2*bo)/200)),p=Math.ceil(u.length/
c)*rs+2*rs,m=globalThis.document.createElement("canvas");m.width=i.width*Zl,m.height=(bo+2*rs+l+p+bo)*Zl;let d=m.getContext(
"2d");if(!d)return null;d.scale(Zl,Zl),d.fillStyle=Je("--surface"),d.fillRect(0,0,i.width,m.height/Zl);let f=bo+2*rs;rp(
d,U6(t),bo,bo+12,`600 13px ${Je("--font")}`,Je("--text"),i.width-2*bo),rp(d,`${re(t.dataset)}, ${Yl(t,n)}, ${n}`,bo,bo+12+
rs,`12px ${Je("--font")}`,Je("--muted"),i.width-2*bo);for(let{canvas:g,box:b}of s)d.drawImage(g,b.left-i.left,f+b.top-a,
b.width,b.height);return u.forEach(({text:g,color:b},x)=>{let[S,v]=[bo+x%c*200,f+l+rs+Math.floor(x/c)*rs];d.fillStyle=b,
d.fillRect(S,v-8,12,8),rp(d,g,S+20,v,`12px ${Je("--font")}`,Je("--text"),168)}),rp(d,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,bo,f+l+p-4,`12px ${Je("--font")}`,Je("--muted"),i.width),new Promise(g=>{m.toBlob(g,"\
image/png")})}function rp(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Pl(t,u);e.fillText(l,n,o)}function W6(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,V6)}function U6(e){let t=fe(e.aggregate?.measures).join(", ")||"count()",n=fe(e.aggregate?.by);
return re(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}function c1(){return[{label:"Copy link",icon:"share",act:()=>{Nl(Xe.value).then(e=>Ze(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>Ze(JSON.stringify(Xe.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>Ze(Df(Xe.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Ze(Ef(Xe.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>Ze(Af(Xe.value.document),"The code")}]}function $f(e){
return`'${e.replaceAll("'","'\\''")}'`}function Df(e){return`sluice query ${$f(JSON.stringify(e))}`}function Ef(e){return`\
curl -H 'Content-Type: application/json' ${$f(un("v1/query"))} \\
  -d ${$f(JSON.stringify(e))}`}function Af(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var p1="ft";function d1({document:e,answer:t,zone:n}){let o=W(null),i=a=>{a.catch(l=>Le(re(pe(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:p1,children:r(Lt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(G6(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(f1(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(Y6(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(m1(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Jl(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(m1(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Ze(Ef(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Ze(Df(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Ze(Af(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Nl(Xe.
value).then(a=>Ze(a,"The link"))}}],children:"Export"})})}async function G6(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await u1(i,t,n);s?Jl(s,`${o}.png`):Le("This chart is a table; take it along as CSV.")}async function f1(e,t){
let n=[...e.rows,...e.other?[J6(e.other,"(other)")]:[]];Jl(new Blob([a1(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function J6(e,t){return e.map((n,o)=>o===0?t:n)}async function Y6(e,t){await f1(await Me("v1/q\
uery",{body:ge(ge(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function m1(e,t,n){let o=await Ys(`v1/query?\
format=${t}`,{body:e});Jl(await o.blob(),n)}function wt(e,t){let n=fe(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>No(e.columns[a]))}}function h1(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Ql(e,t,n,o=null){let{times:i,starts:s,places:a}=Z6(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((p,m)=>{let d=y1(p[t.time]);if(d===null)return;let f=t.keys.map(_=>p[_]),
g=JSON.stringify(f),b=l.get(g);b||l.set(g,b={keys:f,values:u(),low:u(),high:u(),estimated:!1});let x=p[n],S=a.get(d);b.values[S]=
typeof x=="number"?x:null;let v=o?.[m]?.[n];v&&(b.estimated=!0,[b.low[S],b.high[S]]=v)});let c=[...l.values()].map(({keys:p,
values:m,low:d,high:f,estimated:g})=>({keys:p,values:m,low:g?d:null,high:g?f:null,total:m.reduce((b,x)=>b+(x??0),0)}));return{
times:i,starts:s,series:c.sort((p,m)=>m.total-p.total)}}function Z6(e,t){let n=new Map;for(let i of e.rows){let s=y1(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function g1(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function bi(e){return/^\s*(count|sum)\s*\(/i.test(e)}function y1(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function vo(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var b1="ut",v1="mt",x1="De",w1="vt",k1="bt";function Ln({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=G(()=>eN(e,t,n,a),
[e,t,n,a]),c=G(()=>e.rows.map(d=>({cells:d,kind:"group"})),[e]),p=G(()=>X6(e),[e]),m=s&&((d,f,g)=>s(d.cells,f.key,g));return r(
ve,{label:l,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...m?{onCell:m,onMenu:m}:{}})}function X6(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function Of(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function eN(e,t,n,o){let i=wt(e,t),s=i.time<0?0:vo([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=Of(e,i);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:r($,{value:u.
name,most:48}),number:No(u)&&!a.has(c),cell:m=>m.kind!=="group"&&a.has(c)?c===0?r($,{shown:oN(m.kind)}):null:c===i.time?
gn(String(m.cells[c]),s,n):r(rN,{value:m.cells[c],column:u,zone:n})};return i.measures.includes(c)?[p,...o&&bi(u.name)&&
i.keys.length>0?[tN(e,c)]:[],...l?[nN(e,i,l,c)]:[]]:[p]})}function tN(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:b1,children:[a!=="total"&&r(
"span",{class:v1,children:r("span",{class:x1,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:w1,children:I(l)})]})}}}function nN(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:k1,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${tt(u,$t(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?I(0):"new":cn(l/u-1)})}}}function oN(e){return e==="other"?hn:{text:Mn.total,kind:"\
other"}}function rN({value:e,column:t,zone:n}){let o=Yn(e,t,n);return typeof e=="number"?r("span",{title:tt(e,$t(t.name),
!0),children:o.text}):r($,{shown:o,most:64,middle:!0})}function ip(e,t){let n=[...new Set(e)].sort((m,d)=>m-d),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?iN(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(m,d)=>s+d*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(m=>sN(i,m));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function iN(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function sN(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function eu({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Rf(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(g=>u[g]),p=JSON.stringify(c),m=s.get(p);m||s.set(p,m={keys:c,counts:new Array(
a).fill(0),nulls:0});let d=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")m.nulls+=d;else{let g=t.zero&&f<=0?
0:eu(t,f*(1+Math.sign(f)*1e-12));g>=0&&g<a&&(m.counts[g]+=d)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function tu(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function C1(e,t,n){let o=tu(t),i=eu(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(zr(e,n)-i)}function aN({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function zr(e,t){let n=e.edges.length-1,o=eu(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function S1(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return aN(e,o,Math.max(0,Math.min(1,t-o)))}function sp(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?uN(n,o,t):[];return i.length>1?i:lN(n,o,t)}function lN(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function uN(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var _1="wt";var mN=2;function ap({height:e,draw:t,onWidth:n}){let o=W(null),[i,s]=T(0),a=xc.value;return ft(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),ft(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(mN,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:_1,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function wa(e,t,n){e.font=`12px ${Je("--font")}`,e.fillStyle=Je("--muted"),e.textAlign=t,e.textBaseline=
n}function M1(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function lp(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var P1="yt",$1="kt",D1="J",E1="zt",Lf="jt",A1="Xt",O1="St",R1="He",Nf="Bt",L1="Ct",N1="Et",B1="It",Bf="_e";var is=56,z1=16,F1=12,dN=24;function I1(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,m]=T(0),d=W(null),f=n.length,g=Math.max(1,p-is-z1),b=(k,O)=>(k-O.getBoundingClientRect().left-is)/g*f,x=(k,O)=>Math.max(
0,Math.min(f-1,Math.floor(b(k,O)))),S=Xu((k,O,M)=>{fN(k,O,M,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:P1,onPointerMove:k=>{let O=x(k.clientX,k.currentTarget);e.onCursor(O),d.current&&
e.onSelect&&Math.abs(k.clientX-d.current.x)>3&&e.onSelect({from:Math.min(d.current.from,O),to:Math.max(d.current.from,O)+
1})},onPointerUp:k=>{let O=d.current;d.current=null,O&&Math.abs(k.clientX-O.x)<=3&&e.onBin?.(O.from,new DOMRect(k.clientX,
k.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:k=>{k.button===0&&(k.currentTarget.setPointerCapture(
k.pointerId),d.current={from:x(k.clientX,k.currentTarget),x:k.clientX})},children:r(ap,{height:s,draw:S,onWidth:m})})}function fN(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((_,k)=>_+k,0),p=a==="count"?s:a==="cdf"?tu(s):s.map(_=>c===
0?0:_/c),m=M1(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),d=m.at(-1)||1,f={left:is,top:F1,width:t-is-z1,
height:n-F1-dN},g=_=>f.left+_/Math.max(1,s.length)*f.width,b=_=>f.top+f.height-_/d*f.height;e.clearRect(0,0,t,n),hN(e,f,
m,b,a);let x=Je("--selection"),S=Je(o.color);u&&(e.globalAlpha=.12,e.fillStyle=x,e.fillRect(g(u.from),f.top,g(u.to)-g(u.
from),f.height),e.globalAlpha=1);let v=f.width/s.length>5?1:0;s.forEach((_,k)=>{let O=p[k],M=u!==null&&k>=u.from&&k<u.to;
e.fillStyle=M?x:S,e.globalAlpha=l===null||l===k?1:.75;let A=O>0?Math.max(1,b(0)-b(O)):0;e.fillRect(g(k),b(0)-A,Math.max(
1,g(k+1)-g(k)-v),A)}),e.globalAlpha=1,gN(e,f,i,g,o.unit)}function hN(e,t,n,o,i){e.strokeStyle=Je("--line"),e.lineWidth=1,
wa(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?q(s):I(s),t.left-8,a)}}function gN(e,t,n,o,i){wa(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of sp(n,Math.max(2,Math.floor(t.width/80))))
a(tt(l,i),o(zr(n,l)))}var up=12,Ff=360,yN=132;function q1(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,p=G(()=>bN(t,n,i),[t,n,i.count,i.scale]),{edges:m,histograms:d,all:f,property:g}=p,[b,x]=T(null),S=$t(i.value),
v=f.counts.length,_=g===""?f:d[b?.group??0]??f,k=L=>{let z={ArrowRight:(b?.bin??-1)+1,ArrowLeft:(b?.bin??v)-1,Home:0,End:v-
1}[L.key];if(z!==void 0&&v>0){let B=Math.max(0,Math.min(z,v-1));return L.shiftKey&&u(vN(l,b?.bin??B,B),m),x({bin:B,group:b?.
group??0,left:B>v/2}),!0}if(L.key!=="Enter"&&L.key!=="."||!b)return!1;let H=L.target.getBoundingClientRect();return c(b.
bin,m,g===""?[]:_.keys,new DOMRect(H.left+is+(b.bin+.5)/v*(H.width-is-16),H.top+80,0,0)),!0},O=Math.max(0,...d.slice(0,up).
map(({counts:L,total:z})=>Math.max(0,...L)/(s==="count"?1:z||1))),M=(L,z)=>r(I1,{edges:m,counts:L.counts,mode:s,unit:S,height:g===
""?Ff:yN,color:g===""?"--series-1":tn(pn(g,L.keys)),largest:g===""||s==="cdf"?0:O,cursor:b?.bin??null,selection:l,onCursor:H=>x(
H===null?null:{bin:H,group:z,left:H>v/2}),onSelect:H=>u(H,m),onBin:(H,B)=>c(H,m,g===""?[]:L.keys,B)}),A=({bin:L,left:z})=>r(
CN,{edges:m,histogram:_,bin:L,unit:S,start:z});return r(ze,{title:r(R,{children:["Distribution of ",r($,{value:i.value,most:64}),
g!==""&&r(R,{children:[" by ",r($,{value:g,most:48})]})]}),summary:SN(i,f,a,S,g,d.length),onKey:k,announced:b?W1(m,_,b.bin,
S).join(", "):"",table:r(Ln,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[g===""?
r(R,{children:[M(f,0),r(wN,{edges:m,counts:f.counts,percentiles:a,unit:S,onMove:e.onPercentile})]}):r(xN,{histograms:d,render:M,
readout:L=>b?.group===L&&A(b)}),f.nulls>0&&r("p",{class:Nf,children:[N(f.nulls)," without a value (",I(f.nulls/(f.nulls+
f.total)),") are not drawn."]}),g===""&&b&&A(b)]})}function bN(e,t,n){let o=wt(e,t),i=o.keys.find(m=>e.columns[m].name.startsWith(
"bins("))??o.keys[0]??0,s=o.keys.filter(m=>m!==i),a=e.rows.map(m=>m[i]).filter(m=>typeof m=="number"),l=ip(a,n),u=o.measures[0]??
e.columns.length-1,[c]=Rf(e,l,i,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:Rf(e,l,i,s,u),all:c??
p,property:s.map(m=>e.columns[m].name).join()}}function vN(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function xN({histograms:e,render:t,readout:n}){return r(R,{children:[
r("div",{class:A1,children:e.slice(0,up).map((o,i)=>r("div",{class:O1,children:[r("div",{class:R1,children:[r("span",{children:r(
$,{value:o.keys[0],most:40,middle:!0})}),r("span",{class:Lf,children:q(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),
e.length>up&&r("p",{class:Nf,children:[up," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function wN({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=W(null),a=t.length;if(a===0)return null;let l=c=>{let p=s.current.
getBoundingClientRect(),m=Math.max(0,Math.min(a,(c-p.left)/p.width*a));return H1(C1(e,t,S1(e,m)))},u=kN(n.map(({value:c})=>c===
null?null:zr(e,c)/a));return r("div",{ref:s,class:$1,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:p},m)=>{let d=p===null?null:zr(e,p)/a*100;return d===null?null:r(R,{children:[r("span",{class:E1,style:{left:`${d}\
%`,top:`${12-Ff}px`,height:`${Ff-36}px`}},`line ${m}`),r("button",{type:"button",class:D1,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${zf(c)}, ${tt(
p,o)}`,style:{left:`${Math.max(2,Math.min(97,d))}%`,top:`${u[m]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(m,l(f.clientX))},onKeyDown:f=>{let g={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];g!==void 0&&(f.preventDefault(),f.stopPropagation(),i(m,H1(c+g*(f.shiftKey?.001:
.01))))},children:[r("span",{class:Lf,children:zf(c)}),tt(p,o)]},m)]})})})}function kN(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function H1(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function zf(e){return`p${Number((e*100).toFixed(2))}`}function V1(e,t,n,o){
let i=e.zero&&t===0?"up to":tt(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${tt(e.edges[n]??0,o)}`}
function ka(e,t,n){return V1(e,t.from,t.to,$t(n))}function W1(e,t,n,o){let i=t.counts[n]??0,s=tu(t.counts),a=n===0?0:s[n-
1]??0;return[V1(e,n,n+1,o),`${N(i)} events`,`${I(t.total===0?0:i/t.total)} of all`,`${I(a)} below`,`${I(1-(s[n]??1))} ab\
ove`]}function CN({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=W1(e,t,n,o);return r("div",{class:be(L1,i&&
N1),"aria-hidden":"true",children:[r("div",{class:B1,children:s}),r("div",{class:Bf,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:Bf,children:[r("span",{children:u}),r("span",{children:c})]})]})}function SN(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${zf(l)} ${tt(u,o)}`).join(", ");return`Distribution of ${J(
e.value).text}${i===""?"":` by ${J(i).text}, ${s} groups`}, ${q(t.total)} values in ${t.counts.length} bins${a===""?"":`\
, ${a}`}`}function pr(e,t,n,o){return Me("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var ss=ce([]);function Ne(e,t){ss.value=[...ss.value,{from:Xe.value,to:e.document,label:t}].slice(-12),ue(e)}function If(e){
ss.value=ss.value.slice(0,e)}function U1(){ln(()=>{let e=Xe.value,t=ss.peek().findIndex(n=>Gn(n.from.document,e.document));
t>=0&&If(t)})}var K1="Ut";function j1({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=T(""),a=Oe(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=nf(e),c=[...a.map(({name:d})=>d),...Object.keys(e.define??{})],p=a.filter(({name:d,type:f})=>d.toLowerCase().includes(
l)&&f!=="timestamp"&&we(d)!==u).map(d=>({value:we(d.name),label:r($,{value:d.name,most:48}),note:d.distinct===void 0?d.type:
`${q(d.distinct)} values`})),m=d=>{o(),pr(e,t,d).then(f=>{f.by&&Ne({document:f.by,open:[]},`${f.label} by ${d}`)},f=>Le(
re(pe(f).message)))};return r(yn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:K1,children:r(di,{label:"\
Break down by",text:i,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:m,onCancel:o,onTake:d=>m(c.includes(d)?we(
d):d),placeholder:"a property or an expression"})})}function mr(){let[e,t]=T(null);return{openAt:t,menu:e&&r(TN,{at:e,onClose:()=>t(null)})}}function TN({at:e,onClose:t}){let n=G(
()=>pr(e.document,e.mark),[e]),{answer:o,error:i}=Hf(n),[s,a]=T(!1);if(s)return r(j1,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>Le(re(pe(p).message)))},u=e.head??(i?re(i.message):o?r($,{value:o.label,most:160}):
"…");return r(Io,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...PN(e,o,i,l,()=>a(!0))]})}function Hf(e){let[t,n]=T({of:null,answer:null,error:null});return K(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:pe(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function PN(e,t,n,o,i){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:$N(t,u),act:o(c)}};return[s("Only this","filter","only",a=>nu(a.only,a.label)),
s("Exclude","minus","exclude",a=>nu(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",qf),s("Actors","actor","actors",Vf),s("Save as cohort…","save","coho\
rt",a=>Wf(a)),s("Explain","difference","explain",Uf),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Ze(
G1(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Ze(a.predicate,"The condition"))]}function $N(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:re(n)}function G1(e){return e===null?"":Array.isArray(e)?
e.map(t=>G1(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function nu(e,t){e&&Ne({document:e,open:[]},t)}
function qf({events:e,label:t}){e&&Jn({kind:"events",document:e,label:t})}function Vf({actors:e,cohort:t,label:n}){e&&Jn(
{kind:"actors",request:e,cohort:t,label:n})}function Wf({actors:e,cohort:t,label:n}){Jn({kind:"cohort",request:e,cohort:t,
label:n})}function Uf({explain:e,label:t}){e&&Ne({view:"difference",document:e,as:null,open:[]},`explain ${J(t).text}`)}var J1="Lt",Y1="Mt",Z1="Nt",Q1="Rt",X1="At";function Ca({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=G(()=>pr(e,t),[a]),{
answer:u,error:c}=Hf(l),p=gt(u?.count??null),m=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
d=u===null;return r("section",{class:J1,"aria-label":"Selection",children:[r("div",{class:Y1,children:[r("span",{class:Z1,
children:n}),r("span",{class:Q1,role:"status",children:typeof m=="number"?`${N(m)} events${o?`, ${I(m/o)}`:""}`:c?"":"…"})]}),
c&&r(xe,{error:c}),r("div",{class:X1,children:[s,r(E,{small:!0,kind:"outlined",icon:"filter",disabled:d||!u.only,onClick:()=>nu(
u?.only??null,u?.label??""),children:"Only"}),r(E,{small:!0,kind:"outlined",icon:"minus",disabled:d||!u.exclude,onClick:()=>nu(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(E,{small:!0,kind:"primary",icon:"difference",disabled:d||
!u.explain,onClick:()=>u&&Uf(u),children:"Explain"}),r(E,{small:!0,kind:"outlined",icon:"rows",disabled:d||!u.events,onClick:()=>u&&
qf(u),children:"Events"}),r(E,{small:!0,kind:"outlined",icon:"actor",disabled:d||!u.actors,onClick:()=>u&&Vf(u),children:"\
Actors"}),r(E,{small:!0,kind:"outlined",icon:"save",disabled:d||!u.cohort,onClick:()=>u&&Wf(u),children:"Cohort"}),r(E,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var EN=[10,20,40,60,100,200],AN=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function cp({bins:e,document:t,
onDocument:n}){let i=xa(Oe(t.dataset).value.value).map(({value:s,log:a})=>({label:re(s),checked:s===e.value,act:()=>n(op(
t,{value:s,scale:a?"log":"linear"}))}));return r(R,{children:[r(Lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:re(e.value)}),r(xt,{label:"Scale",choices:AN,value:e.scale,onChange:s=>n(op(t,{scale:s}))}),r(Lt,{
small:!0,kind:"outlined",after:"down",menuLabel:"Bins",items:EN.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(
op(t,{count:s}))})),children:[e.count," bins"]})]})}function ru(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function Kf(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var ON=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function ek({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=T("count"),[l,u]=T(null),{openAt:c,menu:p}=mr(),m=LN(t,n.value);K(()=>u(null),[JSON.
stringify(t)]);let d=RN(e,t),f=(b,x,S)=>({range:ru(n,x,b),...d!==null&&S.length>0?{keys:{[d]:S[0]}}:{}}),g=e.total?.at(-1);
return r(R,{children:[r(q1,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:m.list,onPercentile:m.move,selection:l?.
range??null,onSelect:(b,x)=>u(b&&{range:b,edges:x}),onBin:(b,x,S,v)=>c({document:t,mark:f({from:b,to:b+1},x,S),anchor:v,
value:x.edges[b]}),actions:r(R,{children:[r(cp,{bins:n,document:ke.value,onDocument:b=>ue({document:b})}),r(xt,{label:"H\
eight",choices:ON,value:s,onChange:a}),i]})}),l&&r(Ca,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${ka(l.edges,
l.range,n.value)}`,total:typeof g=="number"?g:void 0,onClear:()=>u(null)}),p]})}function RN(e,t){let n=wt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function LN(e,t){let[n,o]=T([.5,.95,
.99]),{compare:i,...s}=Ee(e),a=n.map((p,m)=>`quantile(${t}, ${p}) as p_${m}`),{answer:l}=gt({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,m)=>({share:p,
value:typeof u?.[m]=="number"?u[m]:null})),move:(p,m)=>o(n.map((d,f)=>f===p?m:d))}}var tk="Dt",nk="Ht",ok="k",rk="_t",ik="qt",sk="qe",ak="Ft",lk="Tt",uk="Gt";var pp=50;function ck(e){let t=wt(e.answer,e.document);return r("div",{class:tk,children:t.measures.map(n=>r(BN,{...e,shape:t,
measure:n},n))})}function BN({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=T(-1),c=W(null),
p=e.columns[a].name,m=$t(p),d=s.keys.map(M=>e.columns[M].name).join(),f=bi(p),g=[...e.rows.slice(0,pp),...e.other&&e.rows.
length<=pp?[e.other]:[]],b=M=>typeof M[a]=="number"?M[a]:0,x=Math.max(0,...g.map(b)),S=e.total?b(e.total):0,v=Of(e,s),_=M=>M===
e.other?Mn.other:s.keys.map(A=>J(M[A]).text).join(", "),k=M=>`${_(M)}, ${tt(b(M),m)}${f&&S>0?`, ${I(b(M)/S)}`:""}`,O=M=>{
let A={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:g.length-1}[M.key];if(A!==void 0){let z=Math.max(0,Math.min(A,g.length-1));return u(
z),c.current?.children[z]?.scrollIntoView({block:"nearest"}),!0}let L=c.current?.children[l];return M.key!=="Enter"&&M.key!==
"."||!L?!1:(o(g[l],p,L),!0)};return r(ze,{title:J(p).text,onKey:O,announced:l>=0&&g[l]?k(g[l]):"",actions:i?.(p),summary:`\
Bar chart of ${J(p).text} by ${J(d).text}, ${e.rows.length} groups${g[0]?`, ${k(g[0])}`:""}`,table:r(Ln,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:nk,role:"presentation",children:g.map((M,A)=>{let L=M===e.other,z=L?void 0:v?.get(
JSON.stringify(s.keys.map(H=>M[H])))?.[a];return r("li",{class:ok,"data-cursor":A===l,onClick:H=>o(M,p,H.currentTarget.querySelector(
"[data-anchor]")??H.currentTarget),children:[r("span",{class:rk,"data-anchor":"",children:r($,{...L?{shown:{text:Mn.other,
kind:"other"}}:{shown:{text:_(M),kind:s.keys.length===1?J(M[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:ik,
children:r("span",{class:sk,"data-other":L,style:{width:`${x>0?Math.max(.2,b(M)/x*100):0}%`,...L?{}:{background:`var(${tn(
pn(d,s.keys.map(H=>M[H])))})`}}})}),r("span",{class:ak,children:tt(b(M),m)}),r("span",{class:lk,children:v?typeof z=="nu\
mber"&&z!==0?cn(b(M)/z-1):"–":f&&S>0?I(b(M)/S):""})]},A)})}),e.rows.length>pp&&r("p",{class:uk,children:[pp," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var pk="Jt",mk="Kt",dk="Ot",fk="Pt",hk="Qt";var Gf=1e4;function gk({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=mp(e,t),l=fe(n.aggregate?.order)[0];
return r("section",{class:pk,"aria-label":"Groups",children:[r("div",{class:mk,children:[r("span",{class:dk,children:[e.
rows.length===1?"1 row":`${N(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<Gf&&r(E,
{small:!0,kind:"outlined",onClick:()=>ne("aggregate.limit",Gf),children:`Up to ${N(Gf)} groups`}),i("")]}),r(Ln,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:zN(l),onCell:s,onSort:u=>ue({document:ge(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function yk({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=mp(e,t);return r(R,{children:[r(ck,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function mp(e,t){
let{openAt:n,menu:o}=mr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:FN(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function FN(e,t,n,o){let i=wt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function zN(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function bk(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let g of e.rows){let b=g[t.time];typeof b=="string"&&s.set(b,Date.parse(b)/1e3)}let a=[...s.keys()].
sort((g,b)=>s.get(g)-s.get(b)),l=new Map(a.map((g,b)=>[g,b])),u=ip(e.rows.map(g=>g[o]).filter(g=>typeof g=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),m=0;for(let g of e.rows){let b=l.get(g[t.time]),x=g[o],S=g[i];
if(b===void 0||typeof S!="number")continue;let v=typeof x=="number"?u.zero&&x<=0?0:eu(u,x*(1+Math.sign(x)*1e-12)):-1;v>=
0&&v<c?p[b*c+v]+=S:m+=S}let d=a.map((g,b)=>IN(p.subarray(b*c,(b+1)*c))),f=a.map((g,b)=>p.subarray(b*c,(b+1)*c).reduce((x,S)=>x+
S,0));return{starts:a,times:a.map(g=>s.get(g)),edges:u,counts:p,bins:c,largest:Math.max(0,...d),tops:d,sums:f,nulls:m}}function IN(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function vk(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function dp(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var wk="Vt",kk="Wt",Ck="Yt",Sk="Zt",Jf="eo",_k="ro",Mk="io",Tk="ao",Pk="to",$k="oo",Dk="no",Ek="po",Ak="Fe";var vi=64,Nk=16,su=8,Bk=24,Yf=9;function Fk(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,m]=T(0),d=W(null),f={width:Math.max(1,p-vi-Nk),height:a-su-Bk},g=_=>{let k=_.currentTarget.getBoundingClientRect(),
O=Math.floor((_.clientX-k.left-vi)/f.width*t.starts.length),M=Math.floor((1-(_.clientY-k.top-su)/f.height)*t.bins);return{
column:Ok(O,t.starts.length),bin:Ok(M,t.bins)}},b=Xu((_,k,O)=>HN(_,k,O,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),x=_=>{let k=g(_);e.onCursor(k,k.column>t.starts.length/2),d.current&&Rk(d.current,_)&&e.onBox(dp(d.current.
from,k,t,{shift:_.shiftKey,alt:_.altKey}))},S=_=>{let k=d.current;d.current=null,k&&!Rk(k,_)&&e.onCell(k.from,new DOMRect(
_.clientX,_.clientY,0,0))},v=_=>({left:`${vi+_.left/t.starts.length*f.width}px`,width:`${(_.right-_.left)/t.starts.length*
f.width}px`,top:`${su+(1-_.high/t.bins)*f.height}px`,height:`${(_.high-_.low)/t.bins*f.height}px`});return r("div",{class:wk,
onPointerMove:x,onPointerUp:S,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:_=>{_.button===0&&(_.currentTarget.setPointerCapture(
_.pointerId),d.current={from:g(_),x:_.clientX,y:_.clientY})},children:[r(ap,{height:a,draw:b,onWidth:m}),u&&t.bins>0&&r(
"div",{class:kk,style:v({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:Ck,"data-box":"",style:v(
c)})]})}function Ok(e,t){return Math.max(0,Math.min(t-1,e))}function Rk(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function HN(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:vi,top:su,width:t-
vi-Nk,height:n-su-Bk};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
qN(i,a),p.left,p.top,p.width,p.height);let m=g=>p.left+g/i.starts.length*p.width,d=g=>p.top+(1-g/i.bins)*p.height;c>=0&&
lp(e,m(c),p.top,p.left+p.width-m(c),p.height,Je("--muted"));for(let[g,b]of s.entries())UN(e,b,i,m,d,g);wa(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",p.left-8,d(.5));for(let g of sp(i.edges,Math.max(2,Math.floor(p.height/40)))){
let b=d(zr(i.edges,g));f-b<14||(f=b,e.fillText(tt(g,l),p.left-8,b))}KN(e,p,i,m,u)}function qN(e,t){let n=new ImageData(e.
starts.length,e.bins),o=VN();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=vk(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],m=((e.bins-1-a)*e.starts.
length+s)*4;n.data[m]=u,n.data[m+1]=c,n.data[m+2]=p,n.data[m+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var Lk=64;function VN(){let e=Array.from({length:Yf},
(t,n)=>WN(Je(`--ramp-${n+1}`)));return Array.from({length:Lk},(t,n)=>{let o=n/(Lk-1)*(Yf-1),i=Math.min(Yf-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function WN(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function UN(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,Je("--surface")],
[2,Je("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[m,d]=[o(p+.5),i(zr(n.edges,c))];u?e.lineTo(m,d):e.moveTo(m,d),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function KN(e,t,n,o,i){wa(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,m)=>{
let{hour:d,minute:f}=dc(p*1e3,i);if(u?d!==0||f!==0:m%l!==0)return;let g=X(p*1e3,i,a>=27*86400?"month":a>=86400||d===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),b=e.measureText(g).width/2,x=o(m),S=Math.max(t.left+b-8,Math.min(x,t.left+t.width-
b));S-b<c+16||(e.fillText(g,S,t.top+t.height+8),e.fillRect(Math.round(x),t.top+t.height,1,4),c=S+b)})}function zk({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let m=G(()=>bk(
e,wt(e,t),n),[e,t,n.count,n.scale]),[d,f]=T(null),[g,b]=T(null),x=$t(n.value),S=vo(m.times),v=m.times.findIndex(k=>(k+S)*
1e3>a+1e3),_=k=>{let O=d?.cell??{column:0,bin:0},M=jN(k.key,O,m);if(M){let L=g??O;return k.shiftKey&&u(dp(L,M,m,{shift:!1,
alt:!1}),m),b(k.shiftKey?L:null),f({cell:M,left:M.column>m.starts.length/2}),!0}if(k.key==="Escape"&&l)return u(null,m),
!0;if(k.key!=="Enter"&&k.key!=="."||!d)return!1;let A=k.target.getBoundingClientRect();return c(d.cell,m,new DOMRect(A.left+
vi+(O.column+.5)/m.starts.length*(A.width-vi-16),A.top+(1-O.bin/m.bins)*320,0,0)),!0};return r(ze,{title:r(R,{children:[
"Heat map of ",r($,{value:n.value,most:64})," over time"]}),summary:ZN(m,n,o),onKey:_,announced:d?Ik(m,d.cell,n,o,S).join(
", "):"",table:r(Ln,{answer:e,document:t,zone:o}),legend:r(YN,{matrix:m,colors:i,lines:s}),...p===void 0?{}:{actions:p},
children:[r(Fk,{matrix:m,lines:s,colors:i,unit:x,zone:o,height:400,unfinished:v,cursor:d?.cell??null,box:l,onCursor:(k,O)=>f(
k&&{cell:k,left:O}),onBox:k=>u(k,m),onCell:(k,O)=>c(k,m,O)}),d&&m.bins>0&&r(GN,{matrix:m,cell:d.cell,bins:n,zone:o,step:S,
start:d.left,unit:x})]})}function jN(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function Ik(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${gn(e.times[t]*1e3,s,i)} ${na(i,e.times[t]*1e3)}`,ka(e.edges,{from:n,to:n+1},o.value),`${N(a)} events, ${I(l===0?0:a/l)}\
 of the column`]}function GN({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=Ik(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:be(Tk,s&&Pk),"aria-hidden":"t\
rue",children:[r("div",{class:Dk,children:a}),r("div",{class:$k,children:l}),r("div",{children:u}),r("div",{class:Ek,children:Array.
from(p,(m,d)=>r("div",{class:Ak,"data-here":d===t.bin,style:{height:`${m/c*100}%`}},d))})]})}var JN=9;function YN({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":q(e.largest);return r("div",{class:Sk,
children:[r("span",{class:Jf,children:[o,r("span",{class:_k,children:Array.from({length:JN},(s,a)=>r("span",{class:Mk,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Jf,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[N(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function ZN(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${J(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${q(o)} events${s===void 0?"":`, most at ${gn(s*1e3,vo(e.times),
n)}`}`}var QN=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],XN=[["p50",.5],["p95",
.95],["p99",.99]];function Hk({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=T("log"),[l,u]=T([]),[c,p]=T(null),{openAt:m,
menu:d}=mr(),f=n8(t,n.value,l);K(()=>p(null),[JSON.stringify(t)]);let g=e.query?.to,b=Math.min(Date.now(),g===void 0?1/0:
Date.parse(String(g))),x=(v,_)=>({...v.left===0&&v.right===_.starts.length?{}:{time:Kf(_.starts,v.left,v.right,g)},...v.
low===0&&v.high===_.bins?{}:{range:ru(n,_.edges,{from:v.low,to:v.high})}}),S=e.total?.at(-1);return r(R,{children:[r(zk,
{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,end:b,box:c?.box??null,onBox:(v,_)=>p(v&&{box:v,matrix:_}),onCell:({
column:v,bin:_},k,O)=>m({document:t,mark:x({left:v,right:v+1,low:_,high:_+1},k),anchor:O,value:k.counts[v*k.bins+_]}),actions:r(
R,{children:[r(cp,{bins:n,document:ke.value,onDocument:v=>ue({document:v})}),r("span",{class:hk,children:"Colour"}),r(xt,
{label:"Colour",choices:QN,value:s,onChange:a}),r(Lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over \
it",items:XN.map(([v,_])=>({label:v,checked:l.includes(_),act:()=>u(l.includes(_)?l.filter(k=>k!==_):[...l,_].sort())})),
children:l.length===0?"Percentiles":l.map(v=>`p${v*100}`).join(", ")}),i]})}),c&&r(Ca,{document:t,mark:x(c.box,c.matrix),
label:e8(c.box,c.matrix,n,o),total:typeof S=="number"?S:void 0,onClear:()=>p(null),children:r(E,{small:!0,kind:"outlined",
icon:"search",onClick:()=>t8(c.box,c.matrix,n,g),children:"Zoom"})}),d]})}function e8(e,t,n,o){let i=vo(t.times),s=gn(t.
times[e.left]*1e3,i,o),a=gn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:
`${n.value} ${ka(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function t8(e,t,n,o){let{from:i,to:s}=Kf(
t.starts,e.left,e.right,o),a=ru(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.
value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(m=>m!==""),c=ke.value,p=[c.where===void 0?"":/\bor\b/i.
test(c.where)?`(${c.where})`:c.where,...u].filter(m=>m!=="").join(" and ");Ne({document:ge(ge(ge(c,"from",i),"to",s),"wh\
ere",p===""?void 0:p)},"zoom")}function n8(e,t,n){let{compare:o,...i}=Ee(e),s=fe(e.aggregate?.by).find(yi),a=n.map((c,p)=>`\
quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=gt(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?o8:n.map((c,p)=>({name:`p${c*100}`,values:u.rows.map(m=>typeof m[p+1]==
"number"?m[p+1]:null)}))}var o8=[];var Zf=ce(0);function qk(e,t,n){let[o,i]=T([]),s=Zf.value;return K(()=>{let a=new AbortController,l=new URLSearchParams(
{dataset:e});return typeof t=="string"&&l.set("from",t),typeof n=="string"&&l.set("to",n),Me(`v1/notes?${l.toString()}`,
{signal:a.signal}).then(u=>i(u.notes),()=>{}),()=>a.abort()},[e,t,n,s]),o}async function Vk(e){await Me("v1/notes",{body:e}),
Zf.value++}async function Wk(e){await Me(`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),Zf.value++}var Uk="lo",Kk="xo",jk="so",Gk="z",Jk="co",Yk="go",Zk="ho";var i8=12;function fp({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=T(""),u=m=>m.keys.map(d=>J(d).text).join(
", "),c=a===""?e:e.filter(m=>u(m).toLowerCase().includes(a.toLowerCase())),p=(m,d)=>{let f=e.filter(x=>x.key!==m.key).map(
x=>x.key),g=!n.has(m.key)&&f.every(x=>n.has(x));if(!d)return o(g?new Set:new Set(f));let b=new Set(n);b.delete(m.key)||b.
add(m.key),o(b)};return r("div",{class:Uk,children:[e.length>=i8&&r("input",{class:Kk,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:m=>l(m.currentTarget.value)}),r("div",{class:jk,children:c.map(m=>r("button",{type:"butt\
on",class:Gk,"aria-pressed":!n.has(m.key),onClick:d=>p(m,d.ctrlKey||d.metaKey),onContextMenu:s&&(d=>{d.preventDefault(),
s(m,d.currentTarget)}),onKeyDown:s&&(d=>{d.key==="."&&(d.preventDefault(),d.stopPropagation(),s(m,d.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":oa(m.color).join(" "),style:{stroke:`var(${tn(m.color)})`}})}),r("span",{class:Jk,children:r($,{value:m.
keys.length===1?m.keys[0]:m.keys,most:20,middle:!0})}),r("span",{class:Yk,children:m.last===null?"–":i(m.last)})]},m.key))}),
t>e.length&&r("p",{class:Zk,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var Xk="fo",eC="uo",tC="mo",Qf="vo",nC="bo",oC="wo",rC="yo",iC="ko",sC="zo",Xf="jo";var eh=12;function aC({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let m=n.map((f,g)=>({row:f,value:e.series[g].values[i]??null,low:e.series[g].low?.[i]??null,high:e.series[g].
high?.[i]??null,before:lC(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,g)=>(g.value??-1/0)-(f.value??-1/0)),
d=vo(e.times);return r("div",{class:be(eC,s>400&&tC),"aria-hidden":"true",children:[r("div",{class:Qf,children:[gn(c*1e3,
d,a)," ",na(a,c*1e3)]}),m.slice(0,eh).map(({row:f,value:g,low:b,high:x,before:S})=>r("div",{class:nC,children:[r("span",
{class:oC,style:{background:`var(${tn(f.color)})`}}),r("span",{class:rC,children:f.keys.length===0?"":f.keys.map(v=>J(v).
text).join(", ")}),r("span",{class:iC,children:g===null?"–":b!==null&&x!==null?`${l(b)} – ${l(x)}`:l(g)}),S!==void 0&&
r("span",{class:sC,children:g!==null&&S?cn(g/S-1):"–"})]},f.key)),m.length>eh&&r("div",{class:Qf,children:[m.length-eh,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:Xf,children:["against ",gn(t.times[i]*1e3,d,a)]}),u&&r("div",{class:Xf,
children:"this bucket is not over yet"})]})}function lC(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function uC(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=lC(t,JSON.stringify(l),n),m=c!==null&&p?`, ${cn(c/p-1)}`:"";return`${l.map(d=>J(d).text).join(", ")} ${c===
null?"nothing":i(c)}${m}`.trim()});return`${gn(s*1e3,vo(e.times),o)}: ${a.join("; ")}`}var cC="Xo",pC="So",mC="Te",dC="Bo";function fC({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(R,{children:o.map(
i=>r(a8,{flag:i,box:e,zone:n},i.id))})}function a8({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${X(e.from*1e3,n)}: ${re(e.text)}`,a=ir(s);return r(R,{children:[e.to!==null&&r("\
span",{class:pC,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:cC,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:mC,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(le,{name:"save",size:12})})]})}function hC({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:dC,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var l8="uplot",u8="u-hz",c8="u-vt",p8="u-title",m8="u-wrap",d8="u-under",f8="u-over",h8="u-axis",cs="u-off",g8="u-select",
y8="u-cursor-x",b8="u-cursor-y",v8="u-cursor-pt",x8="u-legend",w8="u-live",k8="u-inline",C8="u-series",S8="u-marker",gC="\
u-label",_8="u-value",lu="width",uu="height";var yC="bottom",Sa="left",th="right",bh="#000",bC=bh+"0",nh="mousemove",vC="mousedown",oh="mouseup",xC="mouseenter",wC="\
mouseleave",kC="dblclick",M8="resize",T8="scroll",CC="change",xp="dppxchange",vh="--",Ea=typeof window<"u",lh=Ea?document:
null,Ma=Ea?window:null,P8=Ea?navigator:null,Ve,gp;function uh(){let e=devicePixelRatio;Ve!=e&&(Ve=e,gp&&ph(CC,gp,uh),gp=
matchMedia(`(min-resolution: ${Ve-.001}dppx) and (max-resolution: ${Ve+.001}dppx)`),ps(CC,gp,uh),Ma.dispatchEvent(new CustomEvent(
xp)))}function to(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function ch(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function ct(e,t,n){e.style[t]=n+"px"}function qo(e,t,n,o){let i=lh.createElement(e);return t!=null&&to(i,
t),n?.insertBefore(i,o),i}function xo(e,t){return qo("div",e,t)}var SC=new WeakMap;function fr(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=SC.get(e);s!=a&&(e.style.transform=s,SC.set(e,s),t<0||n<0||t>o||n>i?to(e,cs):ch(e,cs))}var _C=new WeakMap;
function MC(e,t,n){let o=t+n,i=_C.get(e);o!=i&&(_C.set(e,o),e.style.background=t,e.style.borderColor=n)}var TC=new WeakMap;
function PC(e,t,n,o){let i=t+""+n,s=TC.get(e);i!=s&&(TC.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var xh={passive:!0},$8={...xh,capture:!0};function ps(e,t,n,o){t.addEventListener(
e,n,o?$8:xh)}function ph(e,t,n,o){t.removeEventListener(e,n,xh)}Ea&&uh();function Vo(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:no((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function nS(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var oS=e=>e!=
null,rS=e=>e!=null&&e>0,Cp=nS(oS),D8=nS(rS);function E8(e,t,n,o=0,i=!1){let s=i?D8:Cp,a=i?rS:oS;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??nt,u??-nt]}function Sp(e,t,n,o){let i=EC(e),s=EC(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
Hr:iS,l=i==1?no:wo,u=s==1?wo:no,c=l(a(Ut(e))),p=u(a(Ut(t))),m=Ta(n,c),d=Ta(n,p);return n==10&&(c<0&&(m=ot(m,-c)),p<0&&(d=
ot(d,-p))),o||n==2?(e=m*i,t=d*s):(e=uS(e,m),t=_p(t,d)),[e,t]}function wh(e,t,n,o){let i=Sp(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var kh=.1,$C={mode:3,pad:kh},pu={pad:0,soft:null,mode:0},A8={min:pu,max:pu};function wp(e,t,n,o){return Mp(
n)?DC(e,t,n):(pu.pad=n,pu.soft=o?0:null,pu.mode=o?3:0,DC(e,t,A8))}function Ie(e,t){return e??t}function O8(e,t,n){for(t=
Ie(t,0),n=Ie(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function DC(e,t,n){let o=n.min,i=n.max,s=Ie(o.pad,
0),a=Ie(i.pad,0),l=Ie(o.hard,-nt),u=Ie(i.hard,nt),c=Ie(o.soft,nt),p=Ie(i.soft,-nt),m=Ie(o.mode,0),d=Ie(i.mode,0),f=t-e,g=Hr(
f),b=Dn(Ut(e),Ut(t)),x=Hr(b),S=Ut(x-g);(f<1e-24||S>10)&&(f=0,(e==0||t==0)&&(f=1e-24,m==2&&c!=nt&&(s=0),d==2&&p!=-nt&&(a=
0)));let v=f||b||1e3,_=Hr(v),k=Ta(10,no(_)),O=v*(f==0?e==0?.1:1:s),M=ot(uS(e-O,k/10),24),A=e>=c&&(m==1||m==3&&M<=c||m==2&&
M>=c)?c:nt,L=Dn(l,M<A&&e>=A?A:Wo(A,M)),z=v*(f==0?t==0?.1:1:a),H=ot(_p(t+z,k/10),24),B=t<=p&&(d==1||d==3&&H>=p||d==2&&H<=
p)?p:-nt,te=Wo(u,H>B&&t<=B?B:Dn(B,H));return L==te&&L==0&&(te=100),[L,te]}var R8=new Intl.NumberFormat(Ea?P8.language:"e\
n-US"),Ch=e=>R8.format(e),oo=Math,vp=oo.PI,Ut=oo.abs,no=oo.floor,Wt=oo.round,wo=oo.ceil,Wo=oo.min,Dn=oo.max,Ta=oo.pow,EC=oo.
sign,Hr=oo.log10,iS=oo.log2,L8=(e,t=1)=>oo.sinh(e)*t,rh=(e,t=1)=>oo.asinh(e/t),nt=1/0;function AC(e){return(Hr((e^e>>31)-
(e>>31))|0)+1}function mh(e,t,n){return Wo(Dn(e,t),n)}function sS(e){return typeof e=="function"}function Ae(e){return sS(
e)?e:()=>e}var N8=()=>{},aS=e=>e,lS=(e,t)=>t,B8=e=>null,OC=e=>!0,RC=(e,t)=>e==t,F8=/\.\d*?(?=9{6,}|0{6,})/gm,ms=e=>{if(pS(
e)||wi.has(e))return e;let t=`${e}`,n=t.match(F8);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${ms(i)}e${s}`}return ot(e,o)};function ls(e,t){return ms(ot(ms(e/t))*t)}function _p(e,t){return ms(
wo(ms(e/t))*t)}function uS(e,t){return ms(no(ms(e/t))*t)}function ot(e,t=0){if(pS(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return Wt(o)/n}var wi=new Map;function cS(e){return((""+e).split(".")[1]||"").length}function du(e,t,n,o){let i=[],
s=o.map(cS);for(let a=t;a<n;a++){let l=Ut(a),u=ot(Ta(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*
u,m=(a>=0?0:l)+(a>=s[c]?0:s[c]),d=e==10?p:ot(p,m);i.push(d),wi.set(d,m)}}return i}var mu={},Sh=[],Pa=[null,null],xi=Array.
isArray,pS=Number.isInteger,z8=e=>e===void 0;function LC(e){return typeof e=="string"}function Mp(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function I8(e){return e!=null&&typeof e=="object"}var H8=Object.getPrototypeOf(
Uint8Array),mS="__proto__";function $a(e,t=Mp){let n;if(xi(e)){let o=e.find(i=>i!=null);if(xi(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=$a(e[i],t)}else n=e.slice()}else if(e instanceof H8)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=mS&&(n[o]=$a(e[o],t))}else n=e;return n}function Bt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=mS&&(Mp(e[i])?Bt(e[i],$a(o[i])):e[i]=$a(o[i]))}return e}var q8=0,V8=1,W8=2;function U8(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function K8(e,t){
if(J8(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return Y8(a[0])||(a=G8(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],m=Array(i).fill(void 0),d=t?t[a][c]:V8,f=[];for(let g=0;g<p.length;g++){let b=p[g],x=s.get(u[g]);
b===null?d!=q8&&(m[x]=b,d==W8&&f.push(x)):m[x]=b}U8(m,f,i),o.push(m)}}return o}var j8=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function G8(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function J8(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function Y8(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Dn(1,no((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var dS=["January","February","March","April","May","June",
"July","August","September","October","November","December"],fS=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function hS(e){return e.slice(0,3)}var Z8=fS.map(hS),Q8=dS.map(hS),X8={MMMM:dS,MMM:Q8,WWWW:fS,WWW:Z8};function au(e){
return(e<10?"0":"")+e}function e3(e){return(e<10?"00":e<100?"0":"")+e}var t3={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>au(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>au(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>au(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>au(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>au(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>e3(e.getMilliseconds())};function _h(e,t){t=t||X8;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?t3[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var n3=new Intl.DateTimeFormat().resolvedOptions().timeZone;function o3(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==n3?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var gS=e=>e%1==0,kp=[1,2,2.5,5],r3=du(10,-32,0,kp),yS=du(10,0,32,kp),i3=yS.filter(gS),us=r3.concat(
yS),Mh=`
`,bS="{YYYY}",NC=Mh+bS,vS="{M}/{D}",cu=Mh+vS,yp=cu+"/{YY}",xS="{aa}",s3="{h}:{mm}",_a=s3+xS,BC=Mh+_a,FC=":{ss}",Ke=null;
function wS(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?du(10,0,3,kp).filter(gS):du(10,-3,0,kp)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,bS,Ke,Ke,Ke,Ke,Ke,Ke,1],[i*28,"{MMM}",NC,Ke,Ke,Ke,Ke,Ke,1],[i,vS,NC,Ke,
Ke,Ke,Ke,Ke,1],[o,"{h}"+xS,yp,Ke,cu,Ke,Ke,Ke,1],[n,_a,yp,Ke,cu,Ke,Ke,Ke,1],[t,FC,yp+" "+_a,Ke,cu+" "+_a,Ke,BC,Ke,1],[e,FC+
".{fff}",yp+" "+_a,Ke,cu+" "+_a,Ke,BC,Ke,1]];function p(m){return(d,f,g,b,x,S)=>{let v=[],_=x>=a,k=x>=s&&x<a,O=m(g),M=ot(
O*e,3),A=ih(O.getFullYear(),_?0:O.getMonth(),k||_?1:O.getDate()),L=ot(A*e,3);if(k||_){let z=k?x/s:0,H=_?x/a:0,B=M==L?M:ot(
ih(A.getFullYear()+H,A.getMonth()+z,1)*e,3),te=new Date(Wt(B/e)),Y=te.getFullYear(),he=te.getMonth();for(let ae=0;B<=b;ae++){
let Pe=ih(Y+H*ae,he+z*ae,1),j=Pe-m(ot(Pe*e,3));B=ot((+Pe+j)*e,3),B<=b&&v.push(B)}}else{let z=x>=i?i:x,H=no(g)-no(M),B=L+
H+_p(M-L,z);v.push(B);let te=m(B),Y=te.getHours()+te.getMinutes()/n+te.getSeconds()/o,he=x/o,ae=d.axes[f]._space,Pe=S/ae;
for(;B=ot(B+x,e==1?0:3),!(B>b);)if(he>1){let j=no(ot(Y+he,6))%24,Se=m(B).getHours()-j;Se>1&&(Se=-1),B-=Se*o,Y=(Y+he)%24;
let $e=v[v.length-1];ot((B-$e)/x,3)*Pe>=.7&&v.push(B)}else v.push(B)}return v}}return[u,c,p]}var[a3,l3,u3]=wS(1),[c3,p3,
m3]=wS(.001);du(2,-53,53,[1]);function zC(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+
o)))}function IC(e,t){return(n,o,i,s,a)=>{let l=t.find(g=>a>=g[0])||t[t.length-1],u,c,p,m,d,f;return o.map(g=>{let b=e(g),
x=b.getFullYear(),S=b.getMonth(),v=b.getDate(),_=b.getHours(),k=b.getMinutes(),O=b.getSeconds(),M=x!=u&&l[2]||S!=c&&l[3]||
v!=p&&l[4]||_!=m&&l[5]||k!=d&&l[6]||O!=f&&l[7]||l[1];return u=x,c=S,p=v,m=_,d=k,f=O,M(b)})}}function d3(e,t){let n=_h(t);
return(o,i,s,a,l)=>i.map(u=>n(e(u)))}function ih(e,t,n){return new Date(e,t,n)}function HC(e,t){return t(e)}var f3="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function qC(e,t){return(n,o,i,s)=>s==null?vh:t(e(o))}function h3(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function g3(e,t){return e.series[t].fill(e,t)}var y3={show:!0,
live:!0,isolate:!1,mount:N8,markers:{show:!0,width:2,stroke:h3,fill:g3,dash:"solid"},idx:null,idxs:null,values:[]};function b3(e,t){
let n=e.cursor.points,o=xo(),i=n.size(e,t);ct(o,lu,i),ct(o,uu,i);let s=i/-2;ct(o,"marginLeft",s),ct(o,"marginTop",s);let a=n.
width(e,t,i);return a&&ct(o,"borderWidth",a),o}function v3(e,t){let n=e.series[t].points;return n._fill||n._stroke}function x3(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function w3(e,t){return e.series[t].points.size}var sh=[0,0];function k3(e,t,n){
return sh[0]=t,sh[1]=n,sh}function bp(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function ah(e,t,n,o=!0){
return i=>{(!o||i.target==t)&&n(i)}}var C3={show:!0,x:!0,y:!0,lock:!1,move:k3,points:{one:!1,show:b3,size:w3,width:0,stroke:x3,
fill:v3},bind:{mousedown:bp,mouseup:bp,click:bp,dblclick:bp,mousemove:ah,mouseleave:ah,mouseenter:ah},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},kS={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Th=Bt({},kS,{filter:lS}),CS=Bt({},Th,{size:10}),SS=Bt({},kS,{show:!1}),Ph='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',_S="bold "+Ph,MS=1.5,VC={show:!0,scale:"x",stroke:bh,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:_S,side:2,grid:Th,ticks:CS,border:SS,font:Ph,lineGap:MS,rotate:0},S3="\
Value",_3="Time",WC={show:!0,scale:"x",auto:!1,sorted:1,min:nt,max:-nt,idxs:[]};function M3(e,t,n,o,i){return t.map(s=>s==
null?"":Ch(s))}function T3(e,t,n,o,i,s,a){let l=[],u=wi.get(i)||0;n=a?n:ot(_p(n,i),u);for(let c=n;c<=o;c=ot(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function dh(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?Hr:iS,p=no(c(n));
i=Ta(u,p),u==10&&(i=us[Vo(i,us)]);let m=n,d=i*u;u==10&&(d=us[Vo(d,us)]);do l.push(m),m=m+i,u==10&&!wi.has(m)&&(m=ot(m,wi.
get(i))),m>=d&&(i=m,d=i*u,u==10&&(d=us[Vo(d,us)]));while(m<=o);return l}function P3(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?dh(e,t,Dn(u,n),o,i):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?dh(e,t,Dn(u,-o),-n,i):[u]).reverse().map(d=>-d).
concat(p,c)}var TS=/./,$3=/[12357]/,D3=/[125]/,UC=/1/,fh=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function E3(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),m=u(9,a)-
p>=c?TS:u(7,a)-p>=c?$3:u(5,a)-p>=c?D3:UC;if(m==UC){let d=Ut(u(1,a)-p);if(d<c)return fh(t.slice().reverse(),l.distr,m,wo(
c/d)).reverse()}return fh(t,l.distr,m,1)}function A3(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=Ut(u(
1,a)-u(2,a));return c<l?fh(t.slice().reverse(),3,TS,wo(l/c)).reverse():t}function O3(e,t,n,o){return o==null?vh:t==null?
"":Ch(t)}var KC={show:!0,scale:"y",stroke:bh,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:_S,side:3,
grid:Th,ticks:CS,border:SS,font:Ph,lineGap:MS,rotate:0};function R3(e,t){let n=3+(e||1)*2;return ot(n*t,3)}function L3(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=Ut(a-s),u=e.series[t],
c=l/(u.points.space*Ve);return o[1]-o[0]<=c}var jC={scale:null,auto:!0,sorted:0,min:nt,max:-nt},PS=(e,t,n,o,i)=>i,GC={show:!0,
auto:!0,sorted:0,gaps:PS,alpha:1,facets:[Bt({},jC,{scale:"x"}),Bt({},jC,{scale:"y"})]},JC={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:PS,alpha:1,points:{show:L3,filter:null},values:null,min:nt,max:-nt,idxs:[],path:null,clip:null};function N3(e,t,n,o,i){
return n/10}var $S={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},B3=Bt({},$S,{time:!1,ori:1}),YC={};
function DS(e,t){let n=YC[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=i&&n.plots[p].pub(o,i,s,a,l,u,c)}},e!=null&&(YC[e]=n)),
n}var Da=1,hh=2;function ds(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[i.facets[0].scale]:a[e.series[0].scale],m=o==2?a[i.facets[1].scale]:a[i.scale],d=l.left,f=l.top,g=l.
width,b=l.height,x=e.valToPosH,S=e.valToPosV;return p.ori==0?n(i,u,c,p,m,x,S,d,f,g,b,Pp,Aa,Dp,AS,RS):n(i,u,c,p,m,S,x,f,d,
b,g,$p,Oa,Eh,OS,LS)}function $h(e,t){let n=0,o=0,i=Ie(e.bands,Sh);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function F3(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function qr(e,t,n,o,i,s){
return ds(e,t,(a,l,u,c,p,m,d,f,g,b,x)=>{let S=a.pxRound,v=c.dir*(c.ori==0?1:-1),_=c.ori==0?Aa:Oa,k,O;v==1?(k=n,O=o):(k=o,
O=n);let M=S(m(l[k],c,b,f)),A=S(d(u[k],p,x,g)),L=S(m(l[O],c,b,f)),z=S(d(s==1?p.max:p.min,p,x,g)),H=new Path2D(i);return _(
H,L,z),_(H,M,z),_(H,M,A),H})}function Tp(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Dp:Eh,u=n;for(let m=0;m<
e.length;m++){let d=e[m];if(d[1]>d[0]){let f=d[0]-u;f>0&&l(a,u,o,f,o+s),u=d[1]}}let c=n+i-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function z3(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Dh(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let m=c,d=c;if(i==1)for(;++c<=o&&t[c]===null;)d=c;else for(;--c>=
n&&t[c]===null;)d=c;let f=s(e[m]),g=d==m?f:s(e[d]),b=m-i;f=a<=0&&b>=0&&b<u?s(e[b]):f;let S=d+i;g=a>=0&&S>=0&&S<u?s(e[S]):
g,g>=f&&l.push([f,g])}return l}function ZC(e){return e==0?aS:e==1?Wt:t=>ls(t,e)}function ES(e){let t=e==0?Pp:$p,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(i,s,a,l,u):(c=Wo(c,l/2,u/2),p=Wo(p,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,p),n(i,s,a+u,s,a,p),n(i,s,a,s+l,a,c),i.closePath())}}var Pp=(e,t,n)=>{e.moveTo(t,n)},$p=(e,t,n)=>{e.moveTo(
n,t)},Aa=(e,t,n)=>{e.lineTo(t,n)},Oa=(e,t,n)=>{e.lineTo(n,t)},Dp=ES(0),Eh=ES(1),AS=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},OS=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},RS=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},LS=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function NS(e){return(t,n,o,i,s)=>ds(t,n,(a,l,u,c,p,m,d,f,g,b,x)=>{let{pxRound:S,points:v}=a,_,k;c.ori==0?(_=Pp,k=AS):(_=
$p,k=OS);let O=ot(v.width*Ve,3),M=(v.size-v.width)/2*Ve,A=ot(M*2,3),L=new Path2D,z=new Path2D,{left:H,top:B,width:te,height:Y}=t.
bbox;Dp(z,H-A,B-A,te+A*2,Y+A*2);let he=ae=>{if(u[ae]!=null){let Pe=S(m(l[ae],c,b,f)),j=S(d(u[ae],p,x,g));_(L,Pe+M,j),k(L,
Pe,j,M,0,vp*2)}};if(s)s.forEach(he);else for(let ae=o;ae<=i;ae++)he(ae);return{stroke:O>0?L:null,fill:L,clip:z,flags:Da|
hh}})}function BS(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var I3=BS(Aa),H3=BS(
Oa);function FS(e){let t=Ie(e?.alignGaps,0);return(n,o,i,s)=>ds(n,o,(a,l,u,c,p,m,d,f,g,b,x)=>{[i,s]=Cp(u,i,s);let S=a.pxRound,
v=Y=>S(m(Y,c,b,f)),_=Y=>S(d(Y,p,x,g)),k,O;c.ori==0?(k=Aa,O=I3):(k=Oa,O=H3);let M=c.dir*(c.ori==0?1:-1),A={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Da},L=A.stroke,z=!1;if(s-i>=b*4){let Y=ie=>n.posToVal(ie,c.key,!0),he=null,
ae=null,Pe,j,We,He=v(l[M==1?i:s]),Se=v(l[i]),$e=v(l[s]),Te=Y(M==1?Se+1:$e-1);for(let ie=M==1?i:s;ie>=i&&ie<=s;ie+=M){let It=l[ie],
mt=(M==1?It<Te:It>Te)?He:v(It),Ue=u[ie];mt==He?Ue!=null?(j=Ue,he==null?(k(L,mt,_(j)),Pe=he=ae=j):j<he?he=j:j>ae&&(ae=j)):
Ue===null&&(z=!0):(he!=null&&O(L,He,_(he),_(ae),_(Pe),_(j)),Ue!=null?(j=Ue,k(L,mt,_(j)),he=ae=Pe=j):(he=ae=null,Ue===null&&
(z=!0)),He=mt,Te=Y(He+M))}he!=null&&he!=ae&&We!=He&&O(L,He,_(he),_(ae),_(Pe),_(j))}else for(let Y=M==1?i:s;Y>=i&&Y<=s;Y+=
M){let he=u[Y];he===null?z=!0:he!=null&&k(L,v(l[Y]),_(he))}let[B,te]=$h(n,o);if(a.fill!=null||B!=0){let Y=A.fill=new Path2D(
L),he=a.fillTo(n,o,a.min,a.max,B),ae=_(he),Pe=v(l[i]),j=v(l[s]);M==-1&&([j,Pe]=[Pe,j]),k(Y,j,ae),k(Y,Pe,ae)}if(!a.spanGaps){
let Y=[];z&&Y.push(...Dh(l,u,i,s,M,v,t)),A.gaps=Y=a.gaps(n,o,i,s,Y),A.clip=Tp(Y,c.ori,f,g,b,x)}return te!=0&&(A.band=te==
2?[qr(n,o,i,s,L,-1),qr(n,o,i,s,L,1)]:qr(n,o,i,s,L,te)),A})}function q3(e){let t=Ie(e.align,1),n=Ie(e.ascDesc,!1),o=Ie(e.
alignGaps,0),i=Ie(e.extend,!1);return(s,a,l,u)=>ds(s,a,(c,p,m,d,f,g,b,x,S,v,_)=>{[l,u]=Cp(m,l,u);let k=c.pxRound,{left:O,
width:M}=s.bbox,A=Se=>k(g(Se,d,v,x)),L=Se=>k(b(Se,f,_,S)),z=d.ori==0?Aa:Oa,H={stroke:new Path2D,fill:null,clip:null,band:null,
gaps:null,flags:Da},B=H.stroke,te=d.dir*(d.ori==0?1:-1),Y=L(m[te==1?l:u]),he=A(p[te==1?l:u]),ae=he,Pe=he;i&&t==-1&&(Pe=O,
z(B,Pe,Y)),z(B,he,Y);for(let Se=te==1?l:u;Se>=l&&Se<=u;Se+=te){let $e=m[Se];if($e==null)continue;let Te=A(p[Se]),ie=L($e);
t==1?z(B,Te,Y):z(B,ae,ie),z(B,Te,ie),Y=ie,ae=Te}let j=ae;i&&t==1&&(j=O+M,z(B,j,Y));let[We,He]=$h(s,a);if(c.fill!=null||We!=
0){let Se=H.fill=new Path2D(B),$e=c.fillTo(s,a,c.min,c.max,We),Te=L($e);z(Se,j,Te),z(Se,Pe,Te)}if(!c.spanGaps){let Se=[];
Se.push(...Dh(p,m,l,u,te,A,o));let $e=c.width*Ve/2,Te=n||t==1?$e:-$e,ie=n||t==-1?-$e:$e;Se.forEach(It=>{It[0]+=Te,It[1]+=
ie}),H.gaps=Se=c.gaps(s,a,l,u,Se),H.clip=Tp(Se,d.ori,x,S,v,_)}return He!=0&&(H.band=He==2?[qr(s,a,l,u,B,-1),qr(s,a,l,u,B,
1)]:qr(s,a,l,u,B,He)),H})}function QC(e,t,n,o,i,s,a=nt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==
void 0){if(l!=null){let p=Ut(e[u]-e[l]);p<c&&(c=p,a=Ut(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function V3(e){e=e||mu;
let t=Ie(e.size,[.6,nt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=Ae(i),a=1-
t[0],l=Ie(t[1],nt),u=Ie(t[2],1),c=Ie(e.disp,mu),p=Ie(e.each,f=>{}),{fill:m,stroke:d}=c;return(f,g,b,x)=>ds(f,g,(S,v,_,k,O,M,A,L,z,H,B)=>{
let te=S.pxRound,Y=n,he=o*Ve,ae=l*Ve,Pe=u*Ve,j,We;k.ori==0?[j,We]=s(f,g):[We,j]=s(f,g);let He=k.dir*(k.ori==0?1:-1),Se=k.
ori==0?Dp:Eh,$e=k.ori==0?p:(ee,st,Ht,$s,Oi,Xo,Ri)=>{p(ee,st,Ht,Oi,$s,Ri,Xo)},Te=Ie(f.bands,Sh).find(ee=>ee.series[0]==g),
ie=Te!=null?Te.dir:0,It=S.fillTo(f,g,S.min,S.max,ie),xn=te(A(It,O,B,z)),mt,Ue,Mo,Vn=H,bt=te(S.width*Ve),Qo=!1,$r=null,uo=null,
Qr=null,Ms=null;m!=null&&(bt==0||d!=null)&&(Qo=!0,$r=m.values(f,g,b,x),uo=new Map,new Set($r).forEach(ee=>{ee!=null&&uo.
set(ee,new Path2D)}),bt>0&&(Qr=d.values(f,g,b,x),Ms=new Map,new Set(Qr).forEach(ee=>{ee!=null&&Ms.set(ee,new Path2D)})));
let{x0:Ts,size:sl}=c;if(Ts!=null&&sl!=null){Y=1,v=Ts.values(f,g,b,x),Ts.unit==2&&(v=v.map(Ht=>f.posToVal(L+Ht*H,k.key,!0)));
let ee=sl.values(f,g,b,x);sl.unit==2?Ue=ee[0]*H:Ue=M(ee[0],k,H,L)-M(0,k,H,L),Vn=QC(v,_,M,k,H,L,Vn),Mo=Vn-Ue+he}else Vn=QC(
v,_,M,k,H,L,Vn),Mo=Vn*a+he,Ue=Vn-Mo;Mo<1&&(Mo=0),bt>=Ue/2&&(bt=0),Mo<5&&(te=aS);let Bu=Mo>0,Ei=Vn-Mo-(Bu?bt:0);Ue=te(mh(
Ei,Pe,ae)),mt=(Y==0?Ue/2:Y==He?0:Ue)-Y*He*((Y==0?he/2:0)+(Bu?bt/2:0));let wn={stroke:null,fill:null,clip:null,band:null,
gaps:null,flags:0},Ps=Qo?null:new Path2D,Dr=null;if(Te!=null)Dr=f.data[Te.series[1]];else{let{y0:ee,y1:st}=c;ee!=null&&st!=
null&&(_=st.values(f,g,b,x),Dr=ee.values(f,g,b,x))}let Ai=j*Ue,_e=We*Ue;for(let ee=He==1?b:x;ee>=b&&ee<=x;ee+=He){let st=_[ee];
if(st==null)continue;if(Dr!=null){let On=Dr[ee]??0;if(st-On==0)continue;xn=A(On,O,B,z)}let Ht=k.distr!=2||c!=null?v[ee]:
ee,$s=M(Ht,k,H,L),Oi=A(Ie(st,It),O,B,z),Xo=te($s-mt),Ri=te(Dn(Oi,xn)),Wn=te(Wo(Oi,xn)),co=Ri-Wn;if(st!=null){let On=st<0?
_e:Ai,To=st<0?Ai:_e;Qo?(bt>0&&Qr[ee]!=null&&Se(Ms.get(Qr[ee]),Xo,Wn+no(bt/2),Ue,Dn(0,co-bt),On,To),$r[ee]!=null&&Se(uo.get(
$r[ee]),Xo,Wn+no(bt/2),Ue,Dn(0,co-bt),On,To)):Se(Ps,Xo,Wn+no(bt/2),Ue,Dn(0,co-bt),On,To),$e(f,g,ee,Xo-bt/2,Wn,Ue+bt,co)}}
return bt>0?wn.stroke=Qo?Ms:Ps:Qo||(wn._fill=S.width==0?S._fill:S._stroke??S._fill,wn.width=0),wn.fill=Qo?uo:Ps,wn})}function W3(e,t){
let n=Ie(t?.alignGaps,0);return(o,i,s,a)=>ds(o,i,(l,u,c,p,m,d,f,g,b,x,S)=>{[s,a]=Cp(c,s,a);let v=l.pxRound,_=j=>v(d(j,p,
x,g)),k=j=>v(f(j,m,S,b)),O,M,A;p.ori==0?(O=Pp,A=Aa,M=RS):(O=$p,A=Oa,M=LS);let L=p.dir*(p.ori==0?1:-1),z=_(u[L==1?s:a]),H=z,
B=[],te=[];for(let j=L==1?s:a;j>=s&&j<=a;j+=L)if(c[j]!=null){let He=u[j],Se=_(He);B.push(H=Se),te.push(k(c[j]))}let Y={stroke:e(
B,te,O,A,M,v),fill:null,clip:null,band:null,gaps:null,flags:Da},he=Y.stroke,[ae,Pe]=$h(o,i);if(l.fill!=null||ae!=0){let j=Y.
fill=new Path2D(he),We=l.fillTo(o,i,l.min,l.max,ae),He=k(We);A(j,H,He),A(j,z,He)}if(!l.spanGaps){let j=[];j.push(...Dh(u,
c,s,a,L,_,n)),Y.gaps=j=l.gaps(o,i,s,a,j),Y.clip=Tp(j,p.ori,g,b,x,S)}return Pe!=0&&(Y.band=Pe==2?[qr(o,i,s,a,he,-1),qr(o,
i,s,a,he,1)]:qr(o,i,s,a,he,Pe)),Y})}function U3(e){return W3(K3,e)}function K3(e,t,n,o,i,s){let a=e.length;if(a<2)return null;
let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),m=Array(a-1);for(let d=0;d<
a-1;d++)p[d]=t[d+1]-t[d],m[d]=e[d+1]-e[d],c[d]=p[d]/m[d];u[0]=c[0];for(let d=1;d<a-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=
c[d]>0?u[d]=0:(u[d]=3*(m[d-1]+m[d])/((2*m[d]+m[d-1])/c[d-1]+(m[d]+2*m[d-1])/c[d]),isFinite(u[d])||(u[d]=0));u[a-1]=c[a-2];
for(let d=0;d<a-1;d++)i(l,e[d]+m[d]/3,t[d]+u[d]*m[d]/3,e[d+1]-m[d]/3,t[d+1]-u[d+1]*m[d]/3,e[d+1],t[d+1])}return l}var gh=new Set;
function XC(){for(let e of gh)e.syncRect(!0)}Ea&&(ps(M8,Ma,XC),ps(T8,Ma,XC,!0),ps(xp,Ma,()=>{Ft.pxRatio=Ve}));var j3=FS(),
G3=NS();function eS(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>yh(s,a,t,n))}
function J3(e,t){return e.map((n,o)=>o==0?{}:Bt({},t,n))}function yh(e,t,n,o){return Bt({},t==0?n:o,e)}function zS(e,t,n){
return t==null?Pa:[t,n]}var Y3=zS;function Z3(e,t,n){return t==null?Pa:wp(t,n,kh,!0)}function IS(e,t,n,o){return t==null?
Pa:Sp(t,n,e.scales[o].log,!1)}var Q3=IS;function HS(e,t,n,o){return t==null?Pa:wh(t,n,e.scales[o].log,!1)}var X3=HS;function eB(e,t,n,o,i){
let s=Dn(AC(e),AC(t)),a=t-e,l=Vo(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?wi.get(u):0)<=17)return[u,c]}while(++l<n.
length);return[0,0]}function tS(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=Wt((n=+i)*Ve))+"px"),[e,t,n]}function tB(e){
e.show&&[e.font,e.labelFont].forEach(t=>{let n=ot(t[2]*Ve,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ft(e,t,n){
let o={mode:Ie(e.mode,1)},i=o.mode;function s(h,y,w,C){let P=y.valToPct(h);return C+w*(y.dir==-1?1-P:P)}function a(h,y,w,C){
let P=y.valToPct(h);return C+w*(y.dir==-1?P:1-P)}function l(h,y,w,C){return y.ori==0?s(h,y,w,C):a(h,y,w,C)}o.valToPosH=s,
o.valToPosV=a;let u=!1;o.status=0;let c=o.root=xo(l8);if(e.id!=null&&(c.id=e.id),to(c,e.class),e.title){let h=xo(p8,c);h.
textContent=e.title}let p=qo("canvas"),m=o.ctx=p.getContext("2d"),d=xo(m8,c);ps("click",d,h=>{h.target===g&&(at!=Is||dt!=
Hs)&&an.click(o,h)},!0);let f=o.under=xo(d8,d);d.appendChild(p);let g=o.over=xo(f8,d);e=$a(e);let b=+Ie(e.pxAlign,1),x=ZC(
b);(e.plugins||[]).forEach(h=>{h.opts&&(e=h.opts(o,e)||e)});let S=e.ms||.001,v=o.series=i==1?eS(e.series||[],WC,JC,!1):J3(
e.series||[null],GC),_=o.axes=eS(e.axes||[],VC,KC,!0),k=o.scales={},O=o.bands=e.bands||[];O.forEach(h=>{h.fill=Ae(h.fill||
null),h.dir=Ie(h.dir,-1)});let M=i==2?v[1].facets[0].scale:v[0].scale,A={axes:AO,series:TO},L=(e.drawOrder||["axes","ser\
ies"]).map(h=>A[h]);function z(h){let y=h.distr==3?w=>Hr(w>0?w:h.clamp(o,w,h.min,h.max,h.key)):h.distr==4?w=>rh(w,h.asinh):
h.distr==100?w=>h.fwd(w):w=>w;return w=>{let C=y(w),{_min:P,_max:D}=h,F=D-P;return(C-P)/F}}function H(h){let y=k[h];if(y==
null){let w=(e.scales||mu)[h]||mu;if(w.from!=null){H(w.from);let C=Bt({},k[w.from],w,{key:h});C.valToPct=z(C),k[h]=C}else{
y=k[h]=Bt({},h==M?$S:B3,w),y.key=h;let C=y.time,P=y.range,D=xi(P);if((h!=M||i==2&&!C)&&(D&&(P[0]==null||P[1]==null)&&(P=
{min:P[0]==null?$C:{mode:1,hard:P[0],soft:P[0]},max:P[1]==null?$C:{mode:1,hard:P[1],soft:P[1]}},D=!1),!D&&Mp(P))){let F=P;
P=(V,U,Z)=>U==null?Pa:wp(U,Z,F)}y.range=Ae(P||(C?Y3:h==M?y.distr==3?Q3:y.distr==4?X3:zS:y.distr==3?IS:y.distr==4?HS:Z3)),
y.auto=Ae(D?!1:y.auto),y.clamp=Ae(y.clamp||N3),y._min=y._max=null,y.valToPct=z(y)}}}H("x"),H("y"),i==1&&v.forEach(h=>{H(
h.scale)}),_.forEach(h=>{H(h.scale)});for(let h in e.scales)H(h);let B=k[M],te=B.distr,Y,he;B.ori==0?(to(c,u8),Y=s,he=a):
(to(c,c8),Y=a,he=s);let ae={};for(let h in k){let y=k[h];(y.min!=null||y.max!=null)&&(ae[h]={min:y.min,max:y.max},y.min=
y.max=null)}let Pe=e.tzDate||(h=>new Date(Wt(h/S))),j=e.fmtDate||_h,We=S==1?u3(Pe):m3(Pe),He=IC(Pe,zC(S==1?l3:p3,j)),Se=qC(
Pe,HC(f3,j)),$e=[],Te=o.legend=Bt({},y3,e.legend),ie=o.cursor=Bt({},C3,{drag:{y:i==2}},e.cursor),It=Te.show,xn=ie.show,mt=Te.
markers;Te.idxs=$e,mt.width=Ae(mt.width),mt.dash=Ae(mt.dash),mt.stroke=Ae(mt.stroke),mt.fill=Ae(mt.fill);let Ue,Mo,Vn,bt=[],
Qo=[],$r,uo=!1,Qr={};if(Te.live){let h=v[1]?v[1].values:null;uo=h!=null,$r=uo?h(o,1,0):{_:0};for(let y in $r)Qr[y]=vh}if(It)
if(Ue=qo("table",x8,c),Vn=qo("tbody",null,Ue),Te.mount(o,Ue),uo){Mo=qo("thead",null,Ue,Vn);let h=qo("tr",null,Mo);qo("th",
null,h);for(var Ms in $r)qo("th",gC,h).textContent=Ms}else to(Ue,k8),Te.live&&to(Ue,w8);let Ts={show:!0},sl={show:!1};function Bu(h,y){
if(y==0&&(uo||!Te.live||i==2))return Pa;let w=[],C=qo("tr",C8,Vn,Vn.childNodes[y]);to(C,h.class),h.show||to(C,cs);let P=qo(
"th",null,C);if(mt.show){let V=xo(S8,P);if(y>0){let U=mt.width(o,y);U&&(V.style.border=U+"px "+mt.dash(o,y)+" "+mt.stroke(
o,y)),V.style.background=mt.fill(o,y)}}let D=xo(gC,P);h.label instanceof HTMLElement?D.appendChild(h.label):D.textContent=
h.label,y>0&&(mt.show||(D.style.color=h.width>0?mt.stroke(o,y):mt.fill(o,y)),wn("click",P,V=>{if(ie._lock)return;Ni(V);let U=v.
indexOf(h);if((V.ctrlKey||V.metaKey)!=Te.isolate){let Z=v.some((Q,oe)=>oe>0&&oe!=U&&Q.show);v.forEach((Q,oe)=>{oe>0&&tr(
oe,Z?oe==U?Ts:sl:Ts,!0,At.setSeries)})}else tr(U,{show:!h.show},!0,At.setSeries)},!1),Es&&wn(xC,P,V=>{ie._lock||(Ni(V),tr(
v.indexOf(h),Vs,!0,At.setSeries))},!1));for(var F in $r){let V=qo("td",_8,C);V.textContent="--",w.push(V)}return[C,w]}let Ei=new Map;
function wn(h,y,w,C=!0){let P=Ei.get(y)||{},D=ie.bind[h](o,y,w,C);D&&(ps(h,y,P[h]=D),Ei.set(y,P))}function Ps(h,y,w){let C=Ei.
get(y)||{};for(let P in C)(h==null||P==h)&&(ph(P,y,C[P]),delete C[P]);h==null&&Ei.delete(y)}let Dr=0,Ai=0,_e=0,ee=0,st=0,
Ht=0,$s=st,Oi=Ht,Xo=_e,Ri=ee,Wn=0,co=0,On=0,To=0;o.bbox={};let Fm=!1,Fu=!1,Ds=!1,Li=!1,zu=!1,po=!1;function zm(h,y,w){(w||
h!=o.width||y!=o.height)&&dy(h,y),Ns(!1),Ds=!0,Fu=!0,Bs()}function dy(h,y){o.width=Dr=_e=h,o.height=Ai=ee=y,st=Ht=0,xO(),
wO();let w=o.bbox;Wn=w.left=ls(st*Ve,.5),co=w.top=ls(Ht*Ve,.5),On=w.width=ls(_e*Ve,.5),To=w.height=ls(ee*Ve,.5)}let yO=3;
function bO(){let h=!1,y=0;for(;!h;){y++;let w=DO(y),C=EO(y);h=y==yO||w&&C,h||(dy(o.width,o.height),Fu=!0)}}function vO({
width:h,height:y}){zm(h,y)}o.setSize=vO;function xO(){let h=!1,y=!1,w=!1,C=!1;_.forEach((P,D)=>{if(P.show&&P._show){let{
side:F,_size:V}=P,U=F%2,Z=P.label!=null?P.labelSize:0,Q=V+Z;Q>0&&(U?(_e-=Q,F==3?(st+=Q,C=!0):w=!0):(ee-=Q,F==0?(Ht+=Q,h=
!0):y=!0))}}),Bi[0]=h,Bi[1]=w,Bi[2]=y,Bi[3]=C,_e-=Xr[1]+Xr[3],st+=Xr[3],ee-=Xr[2]+Xr[0],Ht+=Xr[0]}function wO(){let h=st+
_e,y=Ht+ee,w=st,C=Ht;function P(D,F){switch(D){case 1:return h+=F,h-F;case 2:return y+=F,y-F;case 3:return w-=F,w+F;case 0:
return C-=F,C+F}}_.forEach((D,F)=>{if(D.show&&D._show){let V=D.side;D._pos=P(V,D._size),D.label!=null&&(D._lpos=P(V,D.labelSize))}})}
if(ie.dataIdx==null){let h=ie.hover,y=h.skip=new Set(h.skip??[]);y.add(void 0);let w=h.prox=Ae(h.prox),C=h.bias??=0;ie.dataIdx=
(P,D,F,V)=>{if(D==0)return F;let U=F,Z=w(P,D,F,V)??nt,Q=Z>=0&&Z<nt,oe=B.ori==0?_e:ee,ye=ie.left,qe=t[0],Fe=t[D];if(y.has(
Fe[F])){U=null;let De=null,de=null,se;if(C==0||C==-1)for(se=F;De==null&&se-- >0;)y.has(Fe[se])||(De=se);if(C==0||C==1)for(se=
F;de==null&&se++<Fe.length;)y.has(Fe[se])||(de=se);if(De!=null||de!=null)if(Q){let ut=De==null?-1/0:Y(qe[De],B,oe,0),Ct=de==
null?1/0:Y(qe[de],B,oe,0),Qt=ye-ut,Qe=Ct-ye;Qt<=Qe?Qt<=Z&&(U=De):Qe<=Z&&(U=de)}else U=de==null?De:De==null?de:F-De<=de-F?
De:de}else Q&&Ut(ye-Y(qe[F],B,oe,0))>Z&&(U=null);return U}}let Ni=h=>{ie.event=h};ie.idxs=$e,ie._lock=!1;let fn=ie.points;
fn.show=Ae(fn.show),fn.size=Ae(fn.size),fn.stroke=Ae(fn.stroke),fn.width=Ae(fn.width),fn.fill=Ae(fn.fill);let er=o.focus=
Bt({},e.focus||{alpha:.3},ie.focus),Es=er.prox>=0,As=Es&&fn.one,mo=[],Os=[],Rs=[];function fy(h,y){let w=fn.show(o,y);if(w instanceof
HTMLElement)return to(w,v8),to(w,h.class),fr(w,-10,-10,_e,ee),g.insertBefore(w,mo[y]),w}function hy(h,y){if(i==1||y>0){let w=i==
1&&k[h.scale].time,C=h.value;h.value=w?LC(C)?qC(Pe,HC(C,j)):C||Se:C||O3,h.label=h.label||(w?_3:S3)}if(As||y>0){h.width=h.
width==null?1:h.width,h.paths=h.paths||j3||B8,h.fillTo=Ae(h.fillTo||F3),h.pxAlign=+Ie(h.pxAlign,b),h.pxRound=ZC(h.pxAlign),
h.stroke=Ae(h.stroke||null),h.fill=Ae(h.fill||null),h._stroke=h._fill=h._paths=h._focus=null;let w=R3(Dn(1,h.width),1),C=h.
points=Bt({},{size:w,width:Dn(1,w*.2),stroke:h.stroke,space:w*2,paths:G3,_stroke:null,_fill:null},h.points);C.show=Ae(C.
show),C.filter=Ae(C.filter),C.fill=Ae(C.fill),C.stroke=Ae(C.stroke),C.paths=Ae(C.paths),C.pxAlign=h.pxAlign}if(It){let w=Bu(
h,y);bt.splice(y,0,w[0]),Qo.splice(y,0,w[1]),Te.values.push(null)}if(xn){$e.splice(y,0,null);let w=null;As?y==0&&(w=fy(h,
y)):y>0&&(w=fy(h,y)),mo.splice(y,0,w),Os.splice(y,0,0),Rs.splice(y,0,0)}Zt("addSeries",y)}function kO(h,y){y=y??v.length,
h=i==1?yh(h,y,WC,JC):yh(h,y,{},GC),v.splice(y,0,h),hy(v[y],y)}o.addSeries=kO;function CO(h){if(v.splice(h,1),It){Te.values.
splice(h,1),Qo.splice(h,1);let y=bt.splice(h,1)[0];Ps(null,y.firstChild),y.remove()}xn&&($e.splice(h,1),mo.splice(h,1)[0].
remove(),Os.splice(h,1),Rs.splice(h,1)),Zt("delSeries",h)}o.delSeries=CO;let Bi=[!1,!1,!1,!1];function SO(h,y){if(h._show=
h.show,h.show){let w=h.side%2,C=k[h.scale];C==null&&(h.scale=w?v[1].scale:M,C=k[h.scale]);let P=C.time;h.size=Ae(h.size),
h.space=Ae(h.space),h.rotate=Ae(h.rotate),xi(h.incrs)&&h.incrs.forEach(F=>{!wi.has(F)&&wi.set(F,cS(F))}),h.incrs=Ae(h.incrs||
(C.distr==2?i3:P?S==1?a3:c3:us)),h.splits=Ae(h.splits||(P&&C.distr==1?We:C.distr==3?dh:C.distr==4?P3:T3)),h.stroke=Ae(h.
stroke),h.grid.stroke=Ae(h.grid.stroke),h.ticks.stroke=Ae(h.ticks.stroke),h.border.stroke=Ae(h.border.stroke);let D=h.values;
h.values=xi(D)&&!xi(D[0])?Ae(D):P?xi(D)?IC(Pe,zC(D,j)):LC(D)?d3(Pe,D):D||He:D||M3,h.filter=Ae(h.filter||(C.distr>=3&&C.log==
10?E3:C.distr==3&&C.log==2?A3:lS)),h.font=tS(h.font),h.labelFont=tS(h.labelFont),h._size=h.size(o,null,y,0),h._space=h._rotate=
h._incrs=h._found=h._splits=h._values=null,h._size>0&&(Bi[y]=!0,h._el=xo(h8,d))}}function al(h,y,w,C){let[P,D,F,V]=w,U=y%
2,Z=0;return U==0&&(V||D)&&(Z=y==0&&!P||y==2&&!F?Wt(VC.size/3):0),U==1&&(P||F)&&(Z=y==1&&!D||y==3&&!V?Wt(KC.size/2):0),Z}
let gy=o.padding=(e.padding||[al,al,al,al]).map(h=>Ae(Ie(h,al))),Xr=o._padding=gy.map((h,y)=>h(o,y,Bi,0)),sn,jt=null,Gt=null,
Iu=i==1?v[0].idxs:null,Po=null,ll=!1;function yy(h,y){if(t=h??[],o.data=o._data=t,i==2){sn=0;for(let w=1;w<v.length;w++)
sn+=t[w][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Po=t[0],sn=Po.length;let w=t;if(te==2){w=t.slice();let C=w[0]=
Array(sn);for(let P=0;P<sn;P++)C[P]=P}o._data=t=w}if(Ns(!0),Zt("setData"),te==2&&(Ds=!0),y!==!1){let w=B;w.auto(o,ll)?Im():
ti(M,w.min,w.max),Li=Li||ie.left>=0,po=!0,Bs()}}o.setData=yy;function Im(){ll=!0;let h,y;i==1&&(sn>0?(jt=Iu[0]=0,Gt=Iu[1]=
sn-1,h=t[0][jt],y=t[0][Gt],te==2?(h=jt,y=Gt):h==y&&(te==3?[h,y]=Sp(h,h,B.log,!1):te==4?[h,y]=wh(h,h,B.log,!1):B.time?y=h+
Wt(86400/S):[h,y]=wp(h,y,kh,!0))):(jt=Iu[0]=h=null,Gt=Iu[1]=y=null)),ti(M,h,y)}let Hu,Ls,Hm,qm,Vm,Wm,Um,Km,jm,Rn;function by(h,y,w,C,P,D){
h??=bC,w??=Sh,C??="butt",P??=bC,D??="round",h!=Hu&&(m.strokeStyle=Hu=h),P!=Ls&&(m.fillStyle=Ls=P),y!=Hm&&(m.lineWidth=Hm=
y),D!=Vm&&(m.lineJoin=Vm=D),C!=Wm&&(m.lineCap=Wm=C),w!=qm&&m.setLineDash(qm=w)}function vy(h,y,w,C){y!=Ls&&(m.fillStyle=
Ls=y),h!=Um&&(m.font=Um=h),w!=Km&&(m.textAlign=Km=w),C!=jm&&(m.textBaseline=jm=C)}function Gm(h,y,w,C,P=0){if(C.length>0&&
h.auto(o,ll)&&(y==null||y.min==null)){let D=Ie(jt,0),F=Ie(Gt,C.length-1),V=w.min==null?E8(C,D,F,P,h.distr==3):[w.min,w.max];
h.min=Wo(h.min,w.min=V[0]),h.max=Dn(h.max,w.max=V[1])}}let xy={min:null,max:null};function _O(){for(let C in k){let P=k[C];
ae[C]==null&&(P.min==null||ae[M]!=null&&P.auto(o,ll))&&(ae[C]=xy)}for(let C in k){let P=k[C];ae[C]==null&&P.from!=null&&
ae[P.from]!=null&&(ae[C]=xy)}ae[M]!=null&&Ns(!0);let h={};for(let C in ae){let P=ae[C];if(P!=null){let D=h[C]=$a(k[C],I8);
if(P.min!=null)Bt(D,P);else if(C!=M||i==2)if(sn==0&&D.from==null){let F=D.range(o,null,null,C);D.min=F[0],D.max=F[1]}else
D.min=nt,D.max=-nt}}if(sn>0){v.forEach((C,P)=>{if(i==1){let D=C.scale,F=ae[D];if(F==null)return;let V=h[D];if(P==0){let U=V.
range(o,V.min,V.max,D);V.min=U[0],V.max=U[1],jt=Vo(V.min,t[0]),Gt=Vo(V.max,t[0]),Gt-jt>1&&(t[0][jt]<V.min&&jt++,t[0][Gt]>
V.max&&Gt--),C.min=Po[jt],C.max=Po[Gt]}else C.show&&C.auto&&Gm(V,F,C,t[P],C.sorted);C.idxs[0]=jt,C.idxs[1]=Gt}else if(P>
0&&C.show&&C.auto){let[D,F]=C.facets,V=D.scale,U=F.scale,[Z,Q]=t[P],oe=h[V],ye=h[U];oe!=null&&Gm(oe,ae[V],D,Z,D.sorted),
ye!=null&&Gm(ye,ae[U],F,Q,F.sorted),C.min=F.min,C.max=F.max}});for(let C in h){let P=h[C],D=ae[C];if(P.from==null&&(D==null||
D.min==null)){let F=P.range(o,P.min==nt?null:P.min,P.max==-nt?null:P.max,C);P.min=F[0],P.max=F[1]}}}for(let C in h){let P=h[C];
if(P.from!=null){let D=h[P.from];if(D.min==null)P.min=P.max=null;else{let F=P.range(o,D.min,D.max,C);P.min=F[0],P.max=F[1]}}}
let y={},w=!1;for(let C in h){let P=h[C],D=k[C];if(D.min!=P.min||D.max!=P.max){D.min=P.min,D.max=P.max;let F=D.distr;D._min=
F==3?Hr(D.min):F==4?rh(D.min,D.asinh):F==100?D.fwd(D.min):D.min,D._max=F==3?Hr(D.max):F==4?rh(D.max,D.asinh):F==100?D.fwd(
D.max):D.max,y[C]=w=!0}}if(w){v.forEach((C,P)=>{i==2?P>0&&y.y&&(C._paths=null):y[C.scale]&&(C._paths=null)});for(let C in y)
Ds=!0,Zt("setScale",C);xn&&ie.left>=0&&(Li=po=!0)}for(let C in ae)ae[C]=null}function MO(h){let y=mh(jt-1,0,sn-1),w=mh(Gt+
1,0,sn-1);for(;h[y]==null&&y>0;)y--;for(;h[w]==null&&w<sn-1;)w++;return[y,w]}function TO(){if(sn>0){let h=v.some(y=>y._focus)&&
Rn!=er.alpha;h&&(m.globalAlpha=Rn=er.alpha),v.forEach((y,w)=>{if(w>0&&y.show&&(wy(w,!1),wy(w,!0),y._paths==null)){let C=Rn;
Rn!=y.alpha&&(m.globalAlpha=Rn=y.alpha);let P=i==2?[0,t[w][0].length-1]:MO(t[w]);y._paths=y.paths(o,w,P[0],P[1]),Rn!=C&&
(m.globalAlpha=Rn=C)}}),v.forEach((y,w)=>{if(w>0&&y.show){let C=Rn;Rn!=y.alpha&&(m.globalAlpha=Rn=y.alpha),y._paths!=null&&
ky(w,!1);{let P=y._paths!=null?y._paths.gaps:null,D=y.points.show(o,w,jt,Gt,P),F=y.points.filter(o,w,D,P);(D||F)&&(y.points.
_paths=y.points.paths(o,w,jt,Gt,F),ky(w,!0))}Rn!=C&&(m.globalAlpha=Rn=C),Zt("drawSeries",w)}}),h&&(m.globalAlpha=Rn=1)}}
function wy(h,y){let w=y?v[h].points:v[h];w._stroke=w.stroke(o,h),w._fill=w.fill(o,h)}function ky(h,y){let w=y?v[h].points:
v[h],{stroke:C,fill:P,clip:D,flags:F,_stroke:V=w._stroke,_fill:U=w._fill,_width:Z=w.width}=w._paths;Z=ot(Z*Ve,3);let Q=null,
oe=Z%2/2;y&&U==null&&(U=Z>0?"#fff":V);let ye=w.pxAlign==1&&oe>0;if(ye&&m.translate(oe,oe),!y){let qe=Wn-Z/2,Fe=co-Z/2,De=On+
Z,de=To+Z;Q=new Path2D,Q.rect(qe,Fe,De,de)}y?Jm(V,Z,w.dash,w.cap,U,C,P,F,D):PO(h,V,Z,w.dash,w.cap,U,C,P,F,Q,D),ye&&m.translate(
-oe,-oe)}function PO(h,y,w,C,P,D,F,V,U,Z,Q){let oe=!1;U!=0&&O.forEach((ye,qe)=>{if(ye.series[0]==h){let Fe=v[ye.series[1]],
De=t[ye.series[1]],de=(Fe._paths||mu).band;xi(de)&&(de=ye.dir==1?de[0]:de[1]);let se,ut=null;Fe.show&&de&&O8(De,jt,Gt)?(ut=
ye.fill(o,qe)||D,se=Fe._paths.clip):de=null,Jm(y,w,C,P,ut,F,V,U,Z,Q,se,de),oe=!0}}),oe||Jm(y,w,C,P,D,F,V,U,Z,Q)}let Cy=Da|
hh;function Jm(h,y,w,C,P,D,F,V,U,Z,Q,oe){by(h,y,w,C,P),(U||Z||oe)&&(m.save(),U&&m.clip(U),Z&&m.clip(Z)),oe?(V&Cy)==Cy?(m.
clip(oe),Q&&m.clip(Q),Vu(P,F),qu(h,D,y)):V&hh?(Vu(P,F),m.clip(oe),qu(h,D,y)):V&Da&&(m.save(),m.clip(oe),Q&&m.clip(Q),Vu(
P,F),m.restore(),qu(h,D,y)):(Vu(P,F),qu(h,D,y)),(U||Z||oe)&&m.restore()}function qu(h,y,w){w>0&&(y instanceof Map?y.forEach(
(C,P)=>{m.strokeStyle=Hu=P,m.stroke(C)}):y!=null&&h&&m.stroke(y))}function Vu(h,y){y instanceof Map?y.forEach((w,C)=>{m.
fillStyle=Ls=C,m.fill(w)}):y!=null&&h&&m.fill(y)}function $O(h,y,w,C){let P=_[h],D;if(C<=0)D=[0,0];else{let F=P._space=P.
space(o,h,y,w,C),V=P._incrs=P.incrs(o,h,y,w,C,F);D=eB(y,w,V,C,F)}return P._found=D}function Ym(h,y,w,C,P,D,F,V,U,Z){let Q=F%
2/2;b==1&&m.translate(Q,Q),by(V,F,U,Z,V),m.beginPath();let oe,ye,qe,Fe,De=P+(C==0||C==3?-D:D);w==0?(ye=P,Fe=De):(oe=P,qe=
De);for(let de=0;de<h.length;de++)y[de]!=null&&(w==0?oe=qe=h[de]:ye=Fe=h[de],m.moveTo(oe,ye),m.lineTo(qe,Fe));m.stroke(),
b==1&&m.translate(-Q,-Q)}function DO(h){let y=!0;return _.forEach((w,C)=>{if(!w.show)return;let P=k[w.scale];if(P.min==null){
w._show&&(y=!1,w._show=!1,Ns(!1));return}else w._show||(y=!1,w._show=!0,Ns(!1));let D=w.side,F=D%2,{min:V,max:U}=P,[Z,Q]=$O(
C,V,U,F==0?_e:ee);if(Q==0)return;let oe=P.distr==2,ye=w._splits=w.splits(o,C,V,U,Z,Q,oe),qe=P.distr==2?ye.map(se=>Po[se]):
ye,Fe=P.distr==2?Po[ye[1]]-Po[ye[0]]:Z,De=w._values=w.values(o,w.filter(o,qe,C,Q,Fe),C,Q,Fe);w._rotate=D==2?w.rotate(o,De,
C,Q):0;let de=w._size;w._size=wo(w.size(o,De,C,h)),de!=null&&w._size!=de&&(y=!1)}),y}function EO(h){let y=!0;return gy.forEach(
(w,C)=>{let P=w(o,C,Bi,h);P!=Xr[C]&&(y=!1),Xr[C]=P}),y}function AO(){for(let h=0;h<_.length;h++){let y=_[h];if(!y.show||
!y._show)continue;let w=y.side,C=w%2,P,D,F=y.stroke(o,h),V=w==0||w==3?-1:1,[U,Z]=y._found;if(y.label!=null){let Cn=y.labelGap*
V,jn=Wt((y._lpos+Cn)*Ve);vy(y.labelFont[0],F,"center",w==2?"top":yC),m.save(),C==1?(P=D=0,m.translate(jn,Wt(co+To/2)),m.
rotate((w==3?-vp:vp)/2)):(P=Wt(Wn+On/2),D=jn);let Ii=sS(y.label)?y.label(o,h,U,Z):y.label;m.fillText(Ii,P,D),m.restore()}
if(Z==0)continue;let Q=k[y.scale],oe=C==0?On:To,ye=C==0?Wn:co,qe=y._splits,Fe=Q.distr==2?qe.map(Cn=>Po[Cn]):qe,De=Q.distr==
2?Po[qe[1]]-Po[qe[0]]:U,de=y.ticks,se=y.border,ut=de.show?de.size:0,Ct=Wt(ut*Ve),Qt=Wt((y.alignTo==2?y._size-ut-y.gap:y.
gap)*Ve),Qe=y._rotate*-vp/180,St=x(y._pos*Ve),Un=(Ct+Qt)*V,kn=St+Un;D=C==0?kn:0,P=C==1?kn:0;let fo=y.font[0],$o=y.align==
1?Sa:y.align==2?th:Qe>0?Sa:Qe<0?th:C==0?"center":w==3?th:Sa,or=Qe||C==1?"middle":w==2?"top":yC;vy(fo,F,$o,or);let Kn=y.font[1]*
y.lineGap,ho=qe.map(Cn=>x(l(Cn,Q,oe,ye))),Do=y._values;for(let Cn=0;Cn<Do.length;Cn++){let jn=Do[Cn];if(jn!=null){C==0?P=
ho[Cn]:D=ho[Cn],jn=""+jn;let Ii=jn.indexOf(`
`)==-1?[jn]:jn.split(/\n/gm);for(let Sn=0;Sn<Ii.length;Sn++){let qy=Ii[Sn];Qe?(m.save(),m.translate(P,D+Sn*Kn),m.rotate(
Qe),m.fillText(qy,0,0),m.restore()):m.fillText(qy,P,D+Sn*Kn)}}}de.show&&Ym(ho,de.filter(o,Fe,h,Z,De),C,w,St,Ct,ot(de.width*
Ve,3),de.stroke(o,h),de.dash,de.cap);let rr=y.grid;rr.show&&Ym(ho,rr.filter(o,Fe,h,Z,De),C,C==0?2:1,C==0?co:Wn,C==0?To:On,
ot(rr.width*Ve,3),rr.stroke(o,h),rr.dash,rr.cap),se.show&&Ym([St],[1],C==0?1:0,C==0?1:2,C==1?co:Wn,C==1?To:On,ot(se.width*
Ve,3),se.stroke(o,h),se.dash,se.cap)}Zt("drawAxes")}function Ns(h){v.forEach((y,w)=>{w>0&&(y._paths=null,h&&(i==1?(y.min=
null,y.max=null):y.facets.forEach(C=>{C.min=null,C.max=null})))})}let Wu=!1,Zm=!1,ul=[];function OO(){Zm=!1;for(let h=0;h<
ul.length;h++)Zt(...ul[h]);ul.length=0}function Bs(){Wu||(j8(Sy),Wu=!0)}function RO(h,y=!1){Wu=!0,Zm=y,h(o),Sy(),y&&ul.length>
0&&queueMicrotask(OO)}o.batch=RO;function Sy(){if(Fm&&(_O(),Fm=!1),Ds&&(bO(),Ds=!1),Fu){if(ct(f,Sa,st),ct(f,"top",Ht),ct(
f,lu,_e),ct(f,uu,ee),ct(g,Sa,st),ct(g,"top",Ht),ct(g,lu,_e),ct(g,uu,ee),ct(d,lu,Dr),ct(d,uu,Ai),p.width=Wt(Dr*Ve),p.height=
Wt(Ai*Ve),_.forEach(({_el:h,_show:y,_size:w,_pos:C,side:P})=>{if(h!=null)if(y){let D=P===3||P===0?w:0,F=P%2==1;ct(h,F?"l\
eft":"top",C-D),ct(h,F?"width":"height",w),ct(h,F?"top":"left",F?Ht:st),ct(h,F?"height":"width",F?ee:_e),ch(h,cs)}else to(
h,cs)}),Hu=Ls=Hm=Vm=Wm=Um=Km=jm=qm=null,Rn=1,ml(!0),st!=$s||Ht!=Oi||_e!=Xo||ee!=Ri){Ns(!1);let h=_e/Xo,y=ee/Ri;if(xn&&!Li&&
ie.left>=0){ie.left*=h,ie.top*=y,Fs&&fr(Fs,Wt(ie.left),0,_e,ee),zs&&fr(zs,0,Wt(ie.top),_e,ee);for(let w=0;w<mo.length;w++){
let C=mo[w];C!=null&&(Os[w]*=h,Rs[w]*=y,fr(C,wo(Os[w]),wo(Rs[w]),_e,ee))}}if(lt.show&&!zu&&lt.left>=0&&lt.width>0){lt.left*=
h,lt.width*=h,lt.top*=y,lt.height*=y;for(let w in od)ct(qs,w,lt[w])}$s=st,Oi=Ht,Xo=_e,Ri=ee}Zt("setSize"),Fu=!1}Dr>0&&Ai>
0&&(m.clearRect(0,0,p.width,p.height),Zt("drawClear"),L.forEach(h=>h()),Zt("draw")),lt.show&&zu&&(Uu(lt),zu=!1),xn&&Li&&
(zi(null,!0,!1),Li=!1),Te.show&&Te.live&&po&&(td(),po=!1),u||(u=!0,o.status=1,Zt("ready")),ll=!1,Wu=!1}o.redraw=(h,y)=>{
Ds=y||!1,h!==!1?ti(M,B.min,B.max):Bs()};function Qm(h,y){let w=k[h];if(w.from==null){if(sn==0){let C=w.range(o,y.min,y.max,
h);y.min=C[0],y.max=C[1]}if(y.min>y.max){let C=y.min;y.min=y.max,y.max=C}if(sn>1&&y.min!=null&&y.max!=null&&y.max-y.min<
1e-16)return;h==M&&w.distr==2&&sn>0&&(y.min=Vo(y.min,t[0]),y.max=Vo(y.max,t[0]),y.min==y.max&&y.max++),ae[h]=y,Fm=!0,Bs()}}
o.setScale=Qm;let Xm,ed,Fs,zs,_y,My,Is,Hs,Ty,Py,at,dt,ei=!1,an=ie.drag,Jt=an.x,Yt=an.y;xn&&(ie.x&&(Xm=xo(y8,g)),ie.y&&(ed=
xo(b8,g)),B.ori==0?(Fs=Xm,zs=ed):(Fs=ed,zs=Xm),at=ie.left,dt=ie.top);let lt=o.select=Bt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),qs=lt.show?xo(g8,lt.over?g:f):null;function Uu(h,y){if(lt.show){for(let w in h)lt[w]=h[w],w in
od&&ct(qs,w,h[w]);y!==!1&&Zt("setSelect")}}o.setSelect=Uu;function LO(h){if(v[h].show)It&&ch(bt[h],cs);else if(It&&to(bt[h],
cs),xn){let w=As?mo[0]:mo[h];w!=null&&fr(w,-10,-10,_e,ee)}}function ti(h,y,w){Qm(h,{min:y,max:w})}function tr(h,y,w,C){y.
focus!=null&&IO(h),y.show!=null&&v.forEach((P,D)=>{D>0&&(h==D||h==null)&&(P.show=y.show,LO(D),i==2?(ti(P.facets[0].scale,
null,null),ti(P.facets[1].scale,null,null)):ti(P.scale,null,null),Bs())}),w!==!1&&Zt("setSeries",h,y),C&&dl("setSeries",
o,h,y)}o.setSeries=tr;function NO(h,y){Bt(O[h],y)}function BO(h,y){h.fill=Ae(h.fill||null),h.dir=Ie(h.dir,-1),y=y??O.length,
O.splice(y,0,h)}function FO(h){h==null?O.length=0:O.splice(h,1)}o.addBand=BO,o.setBand=NO,o.delBand=FO;function zO(h,y){
v[h].alpha=y,xn&&mo[h]!=null&&(mo[h].style.opacity=y),It&&bt[h]&&(bt[h].style.opacity=y)}let Er,ni,Fi,Vs={focus:!0};function IO(h){
if(h!=Fi){let y=h==null,w=er.alpha!=1;v.forEach((C,P)=>{if(i==1||P>0){let D=y||P==0||P==h;C._focus=y?null:D,w&&zO(P,D?1:
er.alpha)}}),Fi=h,w&&Bs()}}It&&Es&&wn(wC,Ue,h=>{ie._lock||(Ni(h),Fi!=null&&tr(null,Vs,!0,At.setSeries))});function nr(h,y,w){
let C=k[y];w&&(h=h/Ve-(C.ori==1?Ht:st));let P=_e;C.ori==1&&(P=ee,h=P-h),C.dir==-1&&(h=P-h);let D=C._min,F=C._max,V=h/P,U=D+
(F-D)*V,Z=C.distr;return Z==3?Ta(10,U):Z==4?L8(U,C.asinh):Z==100?C.bwd(U):U}function HO(h,y){let w=nr(h,M,y);return Vo(w,
t[0],jt,Gt)}o.valToIdx=h=>Vo(h,t[0]),o.posToIdx=HO,o.posToVal=nr,o.valToPos=(h,y,w)=>k[y].ori==0?s(h,k[y],w?On:_e,w?Wn:0):
a(h,k[y],w?To:ee,w?co:0),o.setCursor=(h,y,w)=>{at=h.left,dt=h.top,zi(null,y,w)};function $y(h,y){ct(qs,Sa,lt.left=h),ct(
qs,lu,lt.width=y)}function Dy(h,y){ct(qs,"top",lt.top=h),ct(qs,uu,lt.height=y)}let cl=B.ori==0?$y:Dy,pl=B.ori==1?$y:Dy;function qO(){
if(It&&Te.live)for(let h=i==2?1:0;h<v.length;h++){if(h==0&&uo)continue;let y=Te.values[h],w=0;for(let C in y)Qo[h][w++].
firstChild.nodeValue=y[C]}}function td(h,y){if(h!=null&&(h.idxs?h.idxs.forEach((w,C)=>{$e[C]=w}):z8(h.idx)||$e.fill(h.idx),
Te.idx=$e[0]),It&&Te.live){for(let w=0;w<v.length;w++)(w>0||i==1&&!uo)&&VO(w,$e[w]);qO()}po=!1,y!==!1&&Zt("setLegend")}o.
setLegend=td;function VO(h,y){let w=v[h],C=h==0&&te==2?Po:t[h],P;uo?P=w.values(o,h,y)??Qr:(P=w.value(o,y==null?null:C[y],
h,y),P=P==null?Qr:{_:P}),Te.values[h]=P}function zi(h,y,w){Ty=at,Py=dt,[at,dt]=ie.move(o,at,dt),ie.left=at,ie.top=dt,xn&&
(Fs&&fr(Fs,Wt(at),0,_e,ee),zs&&fr(zs,0,Wt(dt),_e,ee));let C,P=jt>Gt;Er=nt,ni=null;let D=B.ori==0?_e:ee,F=B.ori==1?_e:ee;
if(at<0||sn==0||P){C=ie.idx=null;for(let V=0;V<v.length;V++){let U=mo[V];U!=null&&fr(U,-10,-10,_e,ee)}Es&&tr(null,Vs,!0,
h==null&&At.setSeries),Te.live&&($e.fill(C),po=!0)}else{let V,U,Z;i==1&&(V=B.ori==0?at:dt,U=nr(V,M),C=ie.idx=Vo(U,t[0],jt,
Gt),Z=Y(t[0][C],B,D,0));let Q=-10,oe=-10,ye=0,qe=0,Fe=!0,De="",de="";for(let se=i==2?1:0;se<v.length;se++){let ut=v[se],
Ct=$e[se],Qt=Ct==null?null:i==1?t[se][Ct]:t[se][1][Ct],Qe=ie.dataIdx(o,se,C,U),St=Qe==null?null:i==1?t[se][Qe]:t[se][1][Qe];
if(po=po||St!=Qt||Qe!=Ct,$e[se]=Qe,se>0&&ut.show){let Un=Qe==null?-10:Qe==C?Z:Y(i==1?t[0][Qe]:t[se][0][Qe],B,D,0),kn=St==
null?-10:he(St,i==1?k[ut.scale]:k[ut.facets[1].scale],F,0);if(Es&&St!=null){let fo=B.ori==1?at:dt,$o=Ut(er.dist(o,se,Qe,
kn,fo));if($o<Er){let or=er.bias;if(or!=0){let Kn=nr(fo,ut.scale),ho=St>=0?1:-1,Do=Kn>=0?1:-1;Do==ho&&(Do==1?or==1?St>=Kn:
St<=Kn:or==1?St<=Kn:St>=Kn)&&(Er=$o,ni=se)}else Er=$o,ni=se}}if(po||As){let fo,$o;B.ori==0?(fo=Un,$o=kn):(fo=kn,$o=Un);let or,
Kn,ho,Do,rr,Cn,jn=!0,Ii=fn.bbox;if(Ii!=null){jn=!1;let Sn=Ii(o,se);ho=Sn.left,Do=Sn.top,or=Sn.width,Kn=Sn.height}else ho=
fo,Do=$o,or=Kn=fn.size(o,se);if(Cn=fn.fill(o,se),rr=fn.stroke(o,se),As)se==ni&&Er<=er.prox&&(Q=ho,oe=Do,ye=or,qe=Kn,Fe=jn,
De=Cn,de=rr);else{let Sn=mo[se];Sn!=null&&(Os[se]=ho,Rs[se]=Do,PC(Sn,or,Kn,jn),MC(Sn,Cn,rr),fr(Sn,wo(ho),wo(Do),_e,ee))}}}}
if(As){let se=er.prox,ut=Fi==null?Er<=se:Er>se||ni!=Fi;if(po||ut){let Ct=mo[0];Ct!=null&&(Os[0]=Q,Rs[0]=oe,PC(Ct,ye,qe,Fe),
MC(Ct,De,de),fr(Ct,wo(Q),wo(oe),_e,ee))}}}if(lt.show&&ei)if(h!=null){let[V,U]=At.scales,[Z,Q]=At.match,[oe,ye]=h.cursor.
sync.scales,qe=h.cursor.drag;if(Jt=qe._x,Yt=qe._y,Jt||Yt){let{left:Fe,top:De,width:de,height:se}=h.select,ut=h.scales[oe].
ori,Ct=h.posToVal,Qt,Qe,St,Un,kn,fo=V!=null&&Z(V,oe),$o=U!=null&&Q(U,ye);fo&&Jt?(ut==0?(Qt=Fe,Qe=de):(Qt=De,Qe=se),St=k[V],
Un=Y(Ct(Qt,oe),St,D,0),kn=Y(Ct(Qt+Qe,oe),St,D,0),cl(Wo(Un,kn),Ut(kn-Un))):cl(0,D),$o&&Yt?(ut==1?(Qt=Fe,Qe=de):(Qt=De,Qe=
se),St=k[U],Un=he(Ct(Qt,ye),St,F,0),kn=he(Ct(Qt+Qe,ye),St,F,0),pl(Wo(Un,kn),Ut(kn-Un))):pl(0,F)}else rd()}else{let V=Ut(
Ty-_y),U=Ut(Py-My);if(B.ori==1){let ye=V;V=U,U=ye}Jt=an.x&&V>=an.dist,Yt=an.y&&U>=an.dist;let Z=an.uni;Z!=null?Jt&&Yt&&(Jt=
V>=Z,Yt=U>=Z,!Jt&&!Yt&&(U>V?Yt=!0:Jt=!0)):an.x&&an.y&&(Jt||Yt)&&(Jt=Yt=!0);let Q,oe;Jt&&(B.ori==0?(Q=Is,oe=at):(Q=Hs,oe=
dt),cl(Wo(Q,oe),Ut(oe-Q)),Yt||pl(0,F)),Yt&&(B.ori==1?(Q=Is,oe=at):(Q=Hs,oe=dt),pl(Wo(Q,oe),Ut(oe-Q)),Jt||cl(0,D)),!Jt&&!Yt&&
(cl(0,0),pl(0,0))}if(an._x=Jt,an._y=Yt,h==null){if(w){if(Hy!=null){let[V,U]=At.scales;At.values[0]=V!=null?nr(B.ori==0?at:
dt,V):null,At.values[1]=U!=null?nr(B.ori==1?at:dt,U):null}dl(nh,o,at,dt,_e,ee,C)}if(Es){let V=w&&At.setSeries,U=er.prox;
Fi==null?Er<=U&&tr(ni,Vs,!0,V):Er>U?tr(null,Vs,!0,V):ni!=Fi&&tr(ni,Vs,!0,V)}}po&&(Te.idx=C,td()),y!==!1&&Zt("setCursor")}
let oi=null;Object.defineProperty(o,"rect",{get(){return oi==null&&ml(!1),oi}});function ml(h=!1){h?oi=null:(oi=g.getBoundingClientRect(),
Zt("syncRect",oi))}function Ey(h,y,w,C,P,D,F){ie._lock||ei&&h!=null&&h.movementX==0&&h.movementY==0||(nd(h,y,w,C,P,D,F,!1,
h!=null),h!=null?zi(null,!0,!0):zi(y,!0,!1))}function nd(h,y,w,C,P,D,F,V,U){if(oi==null&&ml(!1),Ni(h),h!=null)w=h.clientX-
oi.left,C=h.clientY-oi.top;else{if(w<0||C<0){at=-10,dt=-10;return}let[Z,Q]=At.scales,oe=y.cursor.sync,[ye,qe]=oe.values,
[Fe,De]=oe.scales,[de,se]=At.match,ut=y.axes[0].side%2==1,Ct=B.ori==0?_e:ee,Qt=B.ori==1?_e:ee,Qe=ut?D:P,St=ut?P:D,Un=ut?
C:w,kn=ut?w:C;if(Fe!=null?w=de(Z,Fe)?l(ye,k[Z],Ct,0):-10:w=Ct*(Un/Qe),De!=null?C=se(Q,De)?l(qe,k[Q],Qt,0):-10:C=Qt*(kn/St),
B.ori==1){let fo=w;w=C,C=fo}}U&&(y==null||y.cursor.event.type==nh)&&((w<=1||w>=_e-1)&&(w=ls(w,_e)),(C<=1||C>=ee-1)&&(C=ls(
C,ee))),V?(_y=w,My=C,[Is,Hs]=ie.move(o,w,C)):(at=w,dt=C)}let od={width:0,height:0,left:0,top:0};function rd(){Uu(od,!1)}
let Ay,Oy,Ry,Ly;function Ny(h,y,w,C,P,D,F){ei=!0,Jt=Yt=an._x=an._y=!1,nd(h,y,w,C,P,D,F,!0,!1),h!=null&&(wn(oh,lh,By,!1),
dl(vC,o,Is,Hs,_e,ee,null));let{left:V,top:U,width:Z,height:Q}=lt;Ay=V,Oy=U,Ry=Z,Ly=Q}function By(h,y,w,C,P,D,F){ei=an._x=
an._y=!1,nd(h,y,w,C,P,D,F,!1,!0);let{left:V,top:U,width:Z,height:Q}=lt,oe=Z>0||Q>0,ye=Ay!=V||Oy!=U||Ry!=Z||Ly!=Q;if(oe&&
ye&&Uu(lt),an.setScale&&oe&&ye){let qe=V,Fe=Z,De=U,de=Q;if(B.ori==1&&(qe=U,Fe=Q,De=V,de=Z),Jt&&ti(M,nr(qe,M),nr(qe+Fe,M)),
Yt)for(let se in k){let ut=k[se];se!=M&&ut.from==null&&ut.min!=nt&&ti(se,nr(De+de,se),nr(De,se))}rd()}else ie.lock&&(ie.
_lock=!ie._lock,zi(y,!0,h!=null));h!=null&&(Ps(oh,lh),dl(oh,o,at,dt,_e,ee,null))}function WO(h,y,w,C,P,D,F){if(ie._lock)
return;Ni(h);let V=ei;if(ei){let U=!0,Z=!0,Q=10,oe,ye;B.ori==0?(oe=Jt,ye=Yt):(oe=Yt,ye=Jt),oe&&ye&&(U=at<=Q||at>=_e-Q,Z=
dt<=Q||dt>=ee-Q),oe&&U&&(at=at<Is?0:_e),ye&&Z&&(dt=dt<Hs?0:ee),zi(null,!0,!0),ei=!1}at=-10,dt=-10,$e.fill(null),zi(null,
!0,!0),V&&(ei=V)}function Fy(h,y,w,C,P,D,F){ie._lock||(Ni(h),Im(),rd(),h!=null&&dl(kC,o,at,dt,_e,ee,null))}function zy(){
_.forEach(tB),zm(o.width,o.height,!0)}ps(xp,Ma,zy);let Ws={};Ws.mousedown=Ny,Ws.mousemove=Ey,Ws.mouseup=By,Ws.dblclick=Fy,
Ws.setSeries=(h,y,w,C)=>{let P=At.match[2];w=P(o,y,w),w!=-1&&tr(w,C,!0,!1)},xn&&(wn(vC,g,Ny),wn(nh,g,Ey),wn(xC,g,h=>{Ni(
h),ml(!1)}),wn(wC,g,WO),wn(kC,g,Fy),gh.add(o),o.syncRect=ml);let Ku=o.hooks=e.hooks||{};function Zt(h,y,w){Zm?ul.push([h,
y,w]):h in Ku&&Ku[h].forEach(C=>{C.call(null,o,y,w)})}(e.plugins||[]).forEach(h=>{for(let y in h.hooks)Ku[y]=(Ku[y]||[]).
concat(h.hooks[y])});let Iy=(h,y,w)=>w,At=Bt({key:null,setSeries:!1,filters:{pub:OC,sub:OC},scales:[M,v[1]?v[1].scale:null],
match:[RC,RC,Iy],values:[null,null]},ie.sync);At.match.length==2&&At.match.push(Iy),ie.sync=At;let Hy=At.key,id=DS(Hy);function dl(h,y,w,C,P,D,F){
At.filters.pub(h,y,w,C,P,D,F)&&id.pub(h,y,w,C,P,D,F)}id.sub(o);function UO(h,y,w,C,P,D,F){At.filters.sub(h,y,w,C,P,D,F)&&
Ws[h](null,y,w,C,P,D,F)}o.pub=UO;function KO(){id.unsub(o),gh.delete(o),Ei.clear(),ph(xp,Ma,zy),c.remove(),Ue?.remove(),
Zt("destroy")}o.destroy=KO;function sd(){Zt("init",e,t),yy(t||e.data,!1),ae[M]?Qm(M,ae[M]):Im(),zu=lt.show&&(lt.width>0||
lt.height>0),Li=po=!0,zm(e.width,e.height)}return v.forEach(hy),_.forEach(SO),n?n instanceof HTMLElement?(n.appendChild(
c),sd()):n(o,sd):sd(),o}Ft.assign=Bt;Ft.fmtNum=Ch;Ft.rangeNum=wp;Ft.rangeLog=Sp;Ft.rangeAsinh=wh;Ft.orient=ds;Ft.pxRatio=
Ve;Ft.join=K8;Ft.fmtDate=_h,Ft.tzDate=o3;Ft.sync=DS;{Ft.addGap=z3,Ft.clipGaps=Tp;let e=Ft.paths={points:NS};e.linear=FS,
e.stepped=q3,e.bars=V3,e.spline=U3}var qS="j";function Ra(e){let t=W(null),n=W(null),o=W(null),i=W(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:p,bars:m,
low:d,stacked:f})=>`${u} ${c} ${p} ${m} ${d?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${xc.value}`;return ft(()=>{if(!t.current)return;let u=new Ft(sB(i,t.current.clientWidth),VS(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),K(()=>{n.current?.setData(
VS(i.current))},[e.times,e.series]),K(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:qS,
onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let m=p?.cursor.idx;!c||!p||m===null||m===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(m,rB(p,i.current.series,m),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function rB(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var US=({low:e,high:t})=>e&&
t?[e,t]:[];function VS({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(US).map(o)]}function iB(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:Ep(Ah(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:Ep(Ah(o),52)})}),t}function Ah({
color:e}){return e===null?Je("--other"):Je(tn(e))}function Ep(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function sB(e,t){
let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.max(t,64),height:s,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>Ft.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:iB(n),scales:{x:{range:()=>aB(e.current.times)},y:a?{distr:3,log:10}:{range:(c,p,m)=>[
Math.min(0,p??0),m===null||m<=0||i==="share"&&Math.abs(m-1)<1e-9?1:m*1.05]}},axes:[{...WS(),grid:{show:!1},size:28,space:72,
values:(c,p,m,d,f)=>p.map(g=>cB(g,f,o))},{...WS(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(m=>m===null?"":tt(m,i))}],
series:[{},...n.map((c,p)=>pB(c,p,l.length)),...n.flatMap(c=>US(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>uB(c,e.current)],draw:[c=>e.current.onBox?.(lB(c))],setCursor:[c=>{let{idx:p,
left:m,top:d}=c.cursor;e.current.onCursor(m===void 0||m<0?null:p??null,m??0,d??0)}],setSelect:[c=>{if(c.select.width<4)return;
let p=c.posToVal(c.select.left,"x"),m=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(p,m,c.cursor.event?.shiftKey??!1)}]}}}function aB(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function lB(e){let t=Ft.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/
t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function uB(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));lp(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,Je("--li\
ne"))}function cB(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=dc(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
i===1?X(e*1e3,n,"year"):t>=27*86400?X(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?X(e*1e3,n,"dayShort"):X(e*1e3,n,t<60?
"clockSecond":"clock")}function WS(){let e=Je("--line");return{stroke:Je("--muted"),font:`12px ${Je("--font")}`,gap:6,grid:{
stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function pB(e,t,n){let o=Ah(e),i=e.dashed?[4,4]:e.color===null||e.stacked?
[]:oa(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Ft.paths.bars({size:[.92,64],align:1}),
points:{show:!1}}:{stroke:e.dashed?Ep(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&
t===0?{fill:Ep(o,52)}:{},...i.length>0?{dash:i}:{}}}var KS=50,mB=5;function La(e){let{answer:t,document:n}=e,o=G(()=>wt(t,n),[t,n]);return r("div",{class:Xk,children:o.measures.
map((i,s)=>r(dB,{...e,shape:o,measure:i,height:o.measures.length>1?200:360,tools:s===0?e.tools:void 0},t.columns[i].name))})}
function dB(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
m=t.columns[i].name,d=(e.form==="stacked"||e.form==="share")&&!bi(m)?"lines":e.form,f=G(()=>Ql(t,o,i,l),[t,o,i,l]),g=G(()=>t.
compare?Ql(t.compare,o,i):null,[t,o,i]),[b,x]=T(new Set),[S,v]=T(null),[_,k]=T(null),O=d==="share"?"share":$t(m),M=j=>tt(
j,O),A=o.keys.map(j=>t.columns[j].name).join(),L=G(()=>fB(f,A),[f,A]),z=vo(f.times),H=f.times.length-1,B=f.times.find(j=>(j+
z)*1e3>e.end+1e3)??null,te=B===null?f.times.length:f.times.indexOf(B),Y=G(()=>hB(f,g,L,b,d,te),[f,g,L,b,d,te]),he=(j,We,He)=>{
let Se=f.series[We<L.length?We:0];Se&&e.onPoint?.({start:f.starts[j],keys:Se.keys,measure:m,value:Se.values[j]??null},He)},
ae=j=>{let We={ArrowRight:(S?.at??-1)+1,ArrowLeft:(S?.at??H+1)-1,Home:0,End:H}[j.key];if(We!==void 0&&H>=0){let $e=Math.
max(0,Math.min(We,H));return j.shiftKey&&e.onSpan&&e.onSpan(...yB(c,f.times,S?.at??$e,$e,z)),v({at:$e,left:-1}),!0}if(j.
key!=="Enter"&&j.key!=="."||!S)return!1;let He=j.target.getBoundingClientRect(),Se=_?_.left+(f.times[S.at]-_.from)/(_.to-
_.from)*_.width:80;return he(S.at,L.findIndex($e=>!b.has($e.key)),new DOMRect(He.left+Se,He.top+80,0,0)),!0},Pe=(j,We,He)=>{
let[Se,$e]=gB(f.times,j,We,z);He&&e.onSpan?e.onSpan(Se,$e):e.onZoom(Se,$e)};return r(ze,{title:J(m).text,summary:bB(f,m,
A,M,d),announced:S?uC(f,g,S.at,s,M):"",onKey:ae,table:r(Ln,{answer:t,document:n,zone:s}),actions:r(R,{children:[e.tools,
e.actions?.(m)]}),legend:A===""?null:r(fp,{rows:L,all:f.series.length,hidden:b,onHidden:x,text:j=>tt(j,$t(m)),...e.onGroup?
{onMenu:(j,We)=>e.onGroup?.(j.keys,We)}:{}}),children:[r(Ra,{times:f.times,series:Y,zone:s,unit:O,height:a,cursor:S?.at??
null,logarithmic:p&&d!=="stacked"&&d!=="share",unfinished:B,onCursor:(j,We)=>v(j===null?null:{at:j,left:We}),onDrag:Pe,onPick:he,
onBox:j=>k(We=>We!==null&&JSON.stringify(We)===JSON.stringify(j)?We:j)}),_&&c&&r(hC,{box:_,from:c.from,to:c.to}),_&&r(fC,
{box:_,flags:u,zone:s}),S&&r(aC,{lines:f,former:g,rows:L,hidden:b,at:S.at,left:S.left,zone:s,text:j=>tt(j,$t(m)),unfinished:B!==
null&&f.times[S.at]>=B})]})}function fB(e,t){return e.series.slice(0,KS).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:pn(t,n.keys)}))}function hB(e,t,n,o,i,s){let a=e.series.slice(0,KS).map((m,d)=>({
series:m,row:n[d],isShown:!o.has(n[d].key)}));if(i==="stacked"||i==="share"){let m=g1(a.map(({series:d,isShown:f})=>f?d.
values:d.values.map(()=>0)),i==="share");return a.map(({row:d,isShown:f},g)=>({values:m[g],color:d.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:m})=>m).length<=mB,u=a.map(({series:m,row:d,isShown:f})=>({values:i==="bars"?m.values:m.values.
map((g,b)=>b<s?g:null),color:d.color,shown:f,bars:i==="bars",...l&&m.low?{low:m.low,high:m.high}:{}})),c=a.map(({row:m,isShown:d})=>{
let f=t?.series.find(g=>JSON.stringify(g.keys)===m.key);return f?{values:e.times.map((g,b)=>f.values[b]??null),color:m.color,
shown:d,dashed:!0}:null}).filter(m=>m!==null),p=i==="bars"||s>=e.times.length?[]:a.map(({series:m,row:d,isShown:f},g)=>({
values:m.values.map((b,x)=>x>=s-1?b:null),color:d.color,shown:f,dashed:!0,of:g}));return[...u,...c,...p]}function gB(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function yB(e,t,n,o,i){let s=e?t.findIndex(p=>p===
e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function bB(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${J(n).text}, ${e.series.length} groups`,l=s?.values.reduce(
(c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>J(c).text).join(", ")} leads`:"";return`${i==="bars"?"Bar":
"Line"} chart of ${J(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}var jS=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),vB=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function JS(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:xB(n.toLowerCase())??wB(n)??kB(n,t)}function xB(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?jS.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),i=o?jS.get(o[1]):void 0;return i?{from:`now/${i}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function wB(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,i]=[Number(t[1]),t[2],t[3]],s=new Date(Date.UTC(n,Number(o??1)-1,Number(i??1))),a=new Date(s);return i!==void 0?
a.setUTCDate(a.getUTCDate()+1):o!==void 0?a.setUTCMonth(a.getUTCMonth()+1):a.setUTCFullYear(a.getUTCFullYear()+1),{from:s.
toISOString().slice(0,10),to:a.toISOString().slice(0,10)}}function kB(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=GS(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let i=GS(n[1],t,typeof o=="string"?o:null);return i===null?null:i==="now"?{from:o}:{from:o,to:i}}function GS(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Ap(o[1])}:${o[2]}:${o[3]??"00"}`;let i=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),s=i?vB.indexOf(i[2].toLowerCase()):-1;if(!i||s<0)return null;let a=`${i[3]??t.getUTCFullYear()}-${Ap(String(s+1))}\
-${Ap(i[1])}`;return i[4]===void 0?a:`${a}T${Ap(i[4])}:${i[5]}:00`}function Ap(e){return e.padStart(2,"0")}var ko=new Tl,Op=ce(lr("waits")==="yes");function YS(e){Op.value=e,ur("waits",e?"yes":"no")}var CB=150,Oh,Na=null;function Co(){
clearTimeout(Oh),Na=ke.value,ko.run(Na,{history:!0})}function ZS(){ln(()=>{let{state:e,how:t}=_c.value,n=ci.value,o=ro.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Na!==null&&Gn(Na,e.document)||Op.value&&Na!==
null&&Gn(Ee(Na).dataset,e.document.dataset)||(clearTimeout(Oh),Oh=setTimeout(Co,t==="replace"?CB:0))})}var QS="Co",XS="Eo",e2="Io",t2="Uo",n2="Lo";function vn(e){ue({document:ge(ge(ke.value,"from",e.from),"to",e.to)})}function o2(){let e=W(null),[t,n]=T(!1),o=ke.value.
timezone??"UTC",i=Yl(ke.value,o),{error:s}=ko.result.value,a=Ki(s,"from")??Ki(s,"to"),l="The question";return Bo([{keys:"\
t",label:"Range of time",group:l,act:()=>n(!0)},{keys:"[",label:"The range before",group:l,act:()=>Rh(-1,0)},{keys:"]",label:"\
The range after",group:l,act:()=>Rh(1,0)},{keys:"-",label:"Zoom out",group:l,act:()=>Rh(0,.5)}]),r(R,{children:[r(E,{buttonRef:e,
icon:"calendar",after:"down",kind:a?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:QS,
children:i})}),a&&!t&&r("div",{class:n2,children:r(xe,{error:a})}),t&&r(yn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:r(_B,{zone:o,wrong:a,onDone:()=>n(!1)})})]})}function Rh(e,t){let n=ko.result.value.
answer?.query,[o,i]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],s=i-o;if(!(s>0))return;let a=l=>new Date(l).
toISOString();vn({from:a(o+(e-t)*s),to:a(i+(e+t)*s)})}function _B({zone:e,wrong:t,onDone:n}){let[o,i]=T(t),{from:s,to:a}=ke.
value,l=s===void 0&&a===void 0?"":`${s??""} - ${a??"now"}`,u=c=>{let p=JS(c);if(!p){i({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}vn(p),n()};return r("div",{class:XS,children:[
r($n,{label:`Range, on the clock of ${e}`,value:l,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
r("div",{class:e2,children:Pf.map(c=>r(E,{small:!0,kind:"plain",class:t2,pressed:Yl(ke.value,e)===c.label,onClick:()=>{vn(
c),n()},children:c.label},c.label))})]})}var MB=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function r2({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=T("lines"),[u,c]=T(!1),[p,m]=T(null),{openAt:d,menu:f}=mr(),g=$B(n,e),
b=wt(e,n),x=b.keys.length>0&&b.measures.some(O=>bi(e.columns[O].name));K(()=>m(null),[JSON.stringify(n)]);let S=G(()=>h1(
t),[t]),v=O=>Object.fromEntries(b.keys.map((M,A)=>[e.columns[M].name,O[A]])),_=e.columns[b.time]?.name??"time",k=({start:O,
keys:M,measure:A,value:L},z)=>d({document:n,mark:{keys:{[_]:O,...v(M)},measure:A},anchor:z,value:L,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Jn({kind:"note",time:O})}]});return r(R,{children:[r(La,{answer:e,document:n,zone:o,form:i?"\
bars":x?a:"lines",logarithmic:u,intervals:S,end:PB(e),flags:g.flags,span:p,onZoom:(O,M)=>vn({from:ki(O),to:ki(M)}),onSpan:(O,M)=>m(
{from:O,to:M}),onPoint:k,onGroup:(O,M)=>d({document:n,mark:{keys:v(O)},anchor:M,value:O[0]}),tools:r(R,{children:[x&&!i&&
r(xt,{label:"Form",choices:MB,value:a,onChange:l}),!i&&r(E,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&r(Ca,{document:n,mark:{time:{from:ki(p.from),to:ki(p.to)}},label:`${X(p.from*1e3,o)} to ${X(p.to*
1e3,o)}`,onClear:()=>m(null),children:[r(E,{small:!0,kind:"outlined",icon:"search",onClick:()=>vn({from:ki(p.from),to:ki(
p.to)}),children:"Zoom"}),r(E,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Jn({kind:"note",time:ki(p.from),to:ki(p.
to)}),children:"Note"})]}),r(TB,{answer:e,of:n,zone:o}),g.menu,f]})}function TB({answer:e,of:t,zone:n}){let{choose:o,menu:i}=mp(
e,t);return r("div",{class:fk,children:[r(Ln,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function ki(e){
return new Date(e*1e3).toISOString()}function PB(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function $B(e,t){let[n,o]=T(!0),[i,s]=T(null),a=qk(e.dataset,t.query?.from,t.query?.to);Bo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=G(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=i&&r(Io,{anchor:i.anchor,label:"\
Note",head:re(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{Wk(i.note.
id)}}]});return{flags:l,menu:u}}function i2({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Ye,{icon:"search",title:"Noth\
ing found",actions:r(R,{children:[n&&r(E,{kind:"primary",onClick:()=>vn({}),children:"All data"}),t&&r(E,{kind:"outlined",
onClick:()=>ue({document:ge(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(E,{kind:"outlined",onClick:Co,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var DB=8;
function s2({document:e,chart:t}){let n=xa(Oe(e.dataset).value.value);return r(Ye,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,DB).map((o,i)=>r(E,{kind:i===0?"pr\
imary":"outlined",onClick:()=>ue({as:t,document:Gl({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:J(o.value).
text},o.value)):r(E,{kind:"primary",onClick:()=>ue({as:"table",document:Gl(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Lh=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await Me(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Eo(t))
return;this.error=pe(t)}this.busy=!1,this.changed()}};function Ba(e,t){let[,n]=kd(s=>s+1,0),o=W(null);K(()=>{if(!e)return;
let s=new Lh(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??EB}}function EB(){}function Rp(e){return{...Ee(e),aggregate:{measures:["count()"]}}}var AB=7.2,OB=24,RB=72,LB=300;function a2(e,t,n){let o=fe(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:NB(e,s,a,n),expression:FB(o[a]??we(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function NB(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Nh(a[n],t,o).length),t.name.length);
return Math.round(Math.max(RB,Math.min(LB,i*AB+OB)))}function Nh(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
X(e,n,"millisecond"):typeof e=="number"&&No(t)?tt(e,$t(t.name),!0):J(e).text}var BB=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function FB(e){return BB.test(e)?e:null}function Bh(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?mn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Fh(e){let{document:t}=Xe.value;Ne({document:ge(t,"where",ar(t.where,e)),open:[]},e)}function u2(e){let{document:t}=Xe.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return Ne({document:ge(t,s,e),open:[]},
n)}let o=t.aggregate??Ji("explore",null,{events:[]}).aggregate,i=[...fe(o.by).filter(s=>s!==e),e];Ne({view:"explore",document:{
...Ee(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var l2=5*6e4;function c2(e,t,n){let o=Date.parse(t),i=Ee({...e,from:new Date(
o-l2).toISOString(),to:new Date(o+l2).toISOString()});delete i.where,Jn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${X(t,n,"second")}`})}function p2(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Ee(Xe.value.document.dataset===e.dataset?Xe.value.document:e),i=n.map(({event:s})=>({where:sr(s)}));Ne({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var d2="Ge",Lp="K",f2="X",h2="Mo",Np="No",g2="Ro",Bp="S",y2="Ao",b2="Je",v2="Do",x2="Ho",w2="_o",k2="Ke",C2="qo",S2="Fo",
_2="To",hu="Oe",M2="Go",T2="Jo",P2="Ko",$2="Oo";function D2(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(R,{children:[r("di\
v",{role:"row",class:be(Lp,s&&h2),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Np,children:r("button",{type:"button",
class:g2,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(le,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>r("span",{role:"cell",class:Bp,"data-type":p.type,children:r(E2,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&r(zB,{...e})]})}function E2({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:Nh(e,t,n),kind:e===null?"null":"value"}})}function zB({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=T(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${J(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:y2,children:r("di\
v",{role:"cell",class:b2,children:[r("div",{class:v2,children:[r(HB,{row:e,all:t,zone:n,document:o,opened:i}),t.length>8&&
r("input",{class:x2,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:w2,children:l.map(({column:u,value:c})=>r(IB,{column:u,value:c,zone:n},u.name))})]})})}function IB({column:e,
value:t,zone:n}){let o=we(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=J(e.name).text;return r("div",{class:k2,children:[
r("dt",{class:C2,children:r($,{value:e.name,most:64})}),r("dd",{class:S2,children:r(E2,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:_2,children:[i&&r("button",{type:"button",class:hu,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>Fh(
Bh(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:hu,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>Fh(Bh(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:hu,"aria-label":`Break down by ${s}`,onClick:()=>u2(
o),children:"by"}),r("button",{type:"button",class:hu,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Ze(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(le,{name:"copy",size:14})})]})]})}function HB({
row:e,all:t,zone:n,document:o,opened:i}){let s=Oe(o.dataset).value.value,a=(p,m=e)=>p===void 0?void 0:m[t.findIndex(d=>d.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return r(R,{children:[typeof u=="string"&&r(E,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>et(ma(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(E,{small:!0,kind:"outlined",icon:"clock",onClick:()=>c2(o,l,n),children:"5 min around"}),c.length>
0&&r(E,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>p2(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(E,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Ze(JSON.stringify(Object.fromEntries(t.map(({
name:p},m)=>[p,e[m]])),null,2),"The event"),children:"JSON"})]})}function Fp({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=W(null),[a,l]=T(new Set),[u,c]=T("0:0"),p=G(()=>e.
first?a2(e.first,o,n):[],[e.first,o,n]),m=G(()=>e.pages.flatMap(qB),[e.pages]),d=G(()=>VB(m,a),[m,a]);if(!e.first)return e.
error?r(A2,{error:e.error,onAgain:e.more}):r("div",{class:P2,children:r(Re,{lines:12})});if(e.pages.length===0)return r(
"p",{class:$2,children:"No event passes."});let f=b=>{let x=new Set(a);x.delete(b)||x.add(b),l(x),c(b)},g=`28px ${p.map(
({width:b})=>`${b}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:d2,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:b=>WB(b,s.current),children:[r("div",{class:be(Lp,f2),role:"row",style:{gridTemplateColumns:g},children:[
r("span",{role:"columnheader",class:Np,children:r("span",{class:"spoken",children:"Open"})}),p.map(({name:b,at:x})=>r("s\
pan",{role:"columnheader",class:Bp,children:r($,{value:b,most:48})},x))]}),m.map((b,x)=>r(jB,{at:x,rows:b,scroller:s,render:(S,v)=>{
let _=`${x}:${v}`;return r(D2,{row:S,all:e.first.columns,columns:p,zone:n,document:t,template:g,isOpen:a.has(_),current:u===
_,wrap:i,opened:d,onToggle:()=>f(_)},v)}},x)),r(GB,{paging:e,scroller:s})]})}var zh=25;function qB(e){return Array.from(
{length:Math.ceil(e.length/zh)},(t,n)=>e.slice(n*zh,(n+1)*zh))}function VB(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function WB(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var UB="800px",KB=2;function jB({rows:e,
scroller:t,render:n,at:o}){let i=W(null),[s,a]=T(o<KB),l=W(e.length*gc());return K(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=p.boundingClientRect.height||l.current),a(p.isIntersecting))},{root:t.current,rootMargin:UB});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function GB({paging:e,scroller:t}){let n=W(null),o=W(e.more);return o.current=e.more,K(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:M2,children:[e.error&&r(
A2,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function A2({
error:e,onAgain:t}){return r("div",{class:T2,children:[r(xe,{error:e}),r(E,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var R2="Po",L2="Qo",N2="Vo",Ih="Wo",B2="Yo",F2="Zo",z2="O";function I2({all:e,wanted:t,onWanted:n}){let o=W(null),[i,s]=T(!1),[a,l]=T(""),u=t??e,c=p=>{let m=e.filter(d=>d===p?!u.includes(
p):u.includes(d));n(m.length===e.length?null:m)};return r(R,{children:[r(E,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(yn,{anchor:o.current,role:"dialog",label:"Columns",class:B2,onClose:()=>s(!1),children:[
r("input",{class:Pn,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
r("div",{class:F2,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>r("label",{class:z2,children:[r(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),r($,{value:p,most:40,middle:!0})]},p))})]})]})}var JB=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function H2({document:e,zone:t,actions:n}){let[
o,i]=T(!1),[s,a]=T(null),l=/asc|^time$/.test(e.samples?.order??""),u=Ba({path:"v1/query",body:m=>({...e,samples:{...e.samples,
...m===void 0?{}:{cursor:m}}})},JSON.stringify(e)),c=gt(Rp(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:R2,"aria-label":"Raw events",children:[r("div",{class:L2,children:[r("h2",{class:N2,children:typeof p==
"number"?`${N(p)} events`:"Raw events"}),r(xt,{label:"Order",choices:JB,value:l?"oldest":"newest",onChange:m=>ne("sample\
s.order",m==="oldest"?"time asc":void 0)}),r(I2,{all:u.columns.map(({name:m})=>m),wanted:s,onWanted:a}),r(E,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(YB,{document:e,zone:t}),r(Fp,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function YB({document:e,zone:t}){let n=G(()=>({...Ee(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=gt(ge(n,"compare",void 0)),[i,s]=T(null),a=G(()=>o&&"rows"in o&&"columns"in o?
Ql(o,wt(o,n),1):null,[o]),l=G(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:Ih}):r("div",{class:Ih,children:r(Ra,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>vn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function q2({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!Ho(e)||n==="heat"&&!fe(e.aggregate?.by).some(yi)))return r(s2,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Re,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(d1,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(H2,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(i2,{document:i});let p=Ho(
i),m=ZB(n,i)?n:np(i);return m==="distribution"&&p?r(ek,{answer:o,of:i,bins:p,zone:l,actions:u}):m==="heat"&&p?r(Hk,{answer:o,
of:i,bins:p,zone:l,actions:u}):wt(o,i).time>=0&&!p&&(m==="line"||m==="bar")?r(r2,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:m==="bar",actions:c}):m==="bar"?r(yk,{answer:o,of:i,document:e,zone:l,actions:c}):r(gk,{answer:o,of:i,document:e,zone:l,
actions:c})}function ZB(e,t){let n=fe(t.aggregate?.by).some(yi);return e==="distribution"?Ho(t)!==null&&!n:e==="heat"?Ho(
t)!==null&&n:e==="table"||Ho(t)===null}var Hh="[data-stop]";function zp(e){return[...e.querySelectorAll(Hh)].filter(t=>t.closest("[data-sentence]")===e)}function V2(e){
if(!e)return;let t=zp(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function W2(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Hh)||t.closest("[data-sentence]")!==e))for(let n of zp(
e))n.tabIndex=n===t?0:-1}function U2(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=zp(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Nn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Hh}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function qh(){
let e=document.querySelector("[data-sentence]"),t=e?zp(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Vh="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Ci=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Ip={aggregate:Ci("aggregate",["measures","by","having","over"]),samples:Ci(
"samples",["columns","order"]),funnel:Ci("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Ci("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Ci(
"lifecycle",["per","period","event","created"]),stickiness:Ci("stickiness",["per","period","event"]),paths:Ci("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Ci("difference",["over","selection","bas\
eline","properties"])};var QB=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function K2(e){let t=e.replaceAll(" ","");return QB.test(t)?t:null}function hs(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var Hp=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],Vr=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function j2(e,t,n){let o=Ki(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function J2(e,t,n){let o=Sl(t.where),i=ai(e,o);if(typeof i=="string")return ge(e,o,t.span?G2(i,t.span,n):n);let s=o.slice(
0,-1),a=ai(e,s);return o.at(-1)!==0||typeof a!="string"?null:ge(e,s,t.span?G2(a,t.span,n):n)}function G2(e,t,n){let{start:o,
end:i}=Js(e,t);return e.slice(0,o)+n+e.slice(i)}function qp(e,t){let n=J2(ke.value,e,t);n&&ue({document:n})}var Y2="en",Z2="rn",Q2="in";var X2=nb({document:{dataset:""},error:null,sentence:()=>null});function pt(){return db(X2)}function yt({document:e,error:t,
label:n,children:o}){let i=W(null);ft(()=>V2(i.current));let s=a=>{!a.defaultPrevented&&U2(a.currentTarget,a)&&a.preventDefault()};
return r(X2.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:Y2,onKeyDown:s,onFocusIn:a=>{W2(a.currentTarget,a.target)},children:o})})}function me({word:e,
children:t}){return r("span",{class:Z2,children:[e!==void 0&&r(Fa,{children:e}),t]})}function Fa({children:e}){return r(
"span",{class:Q2,children:e})}function e_({id:e,error:t}){return r(xe,{...e===void 0?{}:{id:e},error:t,onHint:n=>qp(t,n)})}var t_="an",n_="g",o_="tn",r_="on",i_="nn",s_="pn",a_="dn",l_="P",u_="ln",c_="B",Uh="xn";function on(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=pt(),u=W(null),c=Xt(),[p,m]=T(!1),d=s?null:
j2(l.error,o,i),f=d!==null||a!==null,g=tF(d,a,e.onHint),b=async()=>{await e.onRemove?.(),Nn(l.sentence(),t,e.after)},x=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:t_,"data-path":o,children:[r("span",{class:be(n_,s&&r_,f&&i_,e.quiet&&
s_,p&&o_),children:[f&&r("span",{class:a_,children:r(le,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:l_,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":x?p:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>m(!p),onKeyDown:S=>nF(S,e,b,g),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:u_,children:r(le,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:c_,tabIndex:-1,"aria-label":`Remove ${re(n)}`,onClick:b,children:r(le,{name:"close",size:12})})]}),
d&&r("span",{class:Uh,children:r(e_,{id:`${c}-problem`,error:d})}),a&&r("span",{class:Uh,children:r(xe,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&r(Io,{anchor:u.current,label:re(n),items:e.menu,onClose:()=>m(!1)}),p&&e.editor&&
r(yn,{anchor:u.current,role:"dialog",label:re(n),onClose:()=>{m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function tF(e,t,n){
let o=t??e,i=o?af(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>qp(e,i)}function nF(e,t,n,o){let i=e.key==="En\
ter"&&o?o:oF(e,t,n);i&&(e.preventDefault(),i())}function oF(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var m_="Pe",d_="sn";function So({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:m_,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:d_,children:e}),r(di,{...i,inline:!0,autofocus:!0,eager:!0})]})}function Si(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>ne(t,l));return r(on,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(iF,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function iF({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=T(""),[p,m]=T(!1),d=u.trim(),f=n.filter(([x,S])=>d===""||x.startsWith(d)||(S??"").includes(d)),g=x=>{
let S=o(x);S===null?m(!0):a(S)},b=[...d!==""&&!f.some(([x])=>x===d)&&o(d)!==null?[{value:d,label:d,note:"as it is typed"}]:
[],...f.map(([x,S])=>({value:x,label:x,note:S,selected:x===t})),...d===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(So,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:x=>{c(x),m(!1)},options:b,onPick:x=>x===null?a(void 0):
g(x),onTake:g,onCancel:l,onLeave:l,invalid:p,foot:p||d!==""&&o(d)===null?i:void 0})}function io(e){return r(Si,{usual:Hp,
...e,read:K2,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var sF=["dataset","define","params","timezone","week_start","missing"];function hr(e,t){let n=sF.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Kh(e,t,n){return(await Me(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var aF=2e3,gs=new Map,Vp=new Map,h_=ce(0),f_;function za(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Ia(e,t){h_.value;let n=JSON.stringify(e),o=Qs.value,i=t.filter(a=>a.text!==""&&!gs.has(za(n,a))),s=i.map(
a=>za(n,a)).join(`

`);return K(()=>{i.length>0&&o!=="away"&&lF(n,e,i)},[s,o]),t.map(a=>gs.get(za(n,a))??null)}async function g_(e,t,n){let o=JSON.
stringify(e),i=gs.get(za(o,t));if(i)return i;let[s]=await Kh(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return y_(o,t,s),s}function lF(e,t,n){let o=Vp.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(za(e,i),i);Vp.set(e,o),f_??=setTimeout(()=>{f_=void 0,uF()},0)}async function uF(){let e=[...Vp];Vp.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await Kh(n,i).catch(()=>[])).forEach((a,l)=>y_(t,i[l],
a))})),h_.value++}function y_(e,t,n){gs.size>=aF&&gs.delete(gs.keys().next().value),gs.set(za(e,t),n)}async function Wr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await g_(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=pe(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Ha(e,t,n){if(!t)return n;
let{start:o,end:i}=Js(e,t);return e.slice(0,o)+n+e.slice(i)}var cF=new Set(["has","contains","starts_with","ends_with"]);function Va({property:e,operator:t,values:n}){let o=we(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:cF.has(i)?`${t}(${o}, ${n.map(gu).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(gu).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(gu).join(" and ")}`}
function gu(e){return typeof e=="string"?mn(e):String(e)}var pF=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function x_(e){for(let[t,n]of pF){if(e===t)return n;if(e===n)return t}
return e}var b_=["=","!=","in","not in"],qa=["is null","is not null"],jh=[">=",">","<","<=","between","not between"],v_=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Wp(e){switch(e){case"bool":return["is true","is false",...qa];case"string":return[
...b_,...v_,...qa];case"int64":case"float64":return["=",...jh,"!=","in","not in",...qa];case"timestamp":return[...jh,...qa];case"\
list of strings":return["has","not has",...qa];case"unknown":return[...b_,...jh,...v_,"has","not has",...qa]}}function Bn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ys(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var w_={property:null,type:"unknown",operator:null,values:[]};function k_(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Gh({property:e,operator:t}){return e===null?"property":t===null||Bn(t)===0?"operator":
"values"}function C_(e,t,n){return e.operator!==null&&e.type===n&&Wp(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function S_(e,t){let n=Bn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Up(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function __(e,t){let n=e.operator===null?0:Bn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Jh({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Bn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function yu(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Jh(e)!==null)return null;
if(Bn(n)!=="many"||!o.includes(null))return Va({property:t,operator:Bn(n)==="many"?ys(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Va({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Va({property:t,operator:ys(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function Yh(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function M_(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function gr(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function yr(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:gr(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var T_={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Wa(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function P_({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=T(""),c=e.filter(
d=>d===l.trim()),p=e.filter(d=>d!=="in"&&d!=="not in"),m=c.length>0?c:yr(p,l,d=>`${d} ${Wa(d)} ${T_[d]}`);return r(So,{label:"\
Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,options:m.map(d=>({value:d,label:Wa(
d),note:T_[d],selected:d===t||t!==null&&d===ys(t,1)})),onPick:n,onTake:()=>{}})}var Qh="Q",$_="V",D_="cn";var Xh=8;function E_({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
R,{children:[r("button",{type:"button",class:Qh,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:Qh,"data-present":t==="operator",onClick:()=>n("operator"),
children:Wa(s)}),t==="values"&&a.slice(0,Xh).map(l=>r("button",{type:"button",class:$_,onClick:()=>o(Up(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(le,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>Xh&&r("span",{class:D_,children:["and ",q(a.length-Xh)," more"]})]})}var A_=50;function O_(e,t,n,o){return Me(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:A_},
signal:o})}function eg(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d,limit:A_};return Me(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function R_(e,t){let[n,o]=T(null);return K(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Eo(s)||o(a=>({key:e,value:a?.value??null,error:pe(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Kp(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=R_(`${i}
${n.join()}
${s}`,m=>O_(i,s,n,m)),l=dF(e,s),u=a.fresh&&a.value?a.value:{names:fF(i,s),more:0},c=new Set(l.map(({name:m})=>m));return{
names:[...l,...u.names.filter(({name:m})=>!c.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function dF({
define:e},t){return Object.keys(e??{}).filter(n=>gr(n,t)<3).map(n=>({kind:"definition",name:n,text:we(n),type:"unknown",
filled:1}))}function fF(e,t){let n=Oe(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:we(i),type:s,filled:a/o})).filter(({name:i})=>gr(i,t)<3).sort((i,s)=>gr(i.name,
t)-gr(s.name,t)||s.filled-i.filled)}function L_(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return R_(s,async a=>{
let l=()=>eg(e,t??"",void 0,i,a);return n===void 0?l():eg(e,t??"",n,i,a).catch(u=>{if(Eo(u)||pe(u).status!==400)throw u;
return l()})})}var N_="gn";var yF={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},bF={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function tg(e){let t=e.kind==="function"||e.filled>=.9995?"":I(e.filled);return[yF[e.kind]||bF[e.type],t].filter(n=>n!==
"").join(", ")}function B_(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:tg(s)}));return n===""||o&&gr(o.name,n)<3?i:[bs(n),...i]}function bs(e){return{value:{typed:e},label:r("code",{class:N_,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function br(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=T(e.typed??""),u=Kp(t,a,n,o),c=e.names?yr(e.names,
a,({name:x})=>x).filter(({type:x})=>o?.(x)??!0):u.names,p=e.names?0:u.more,m=e.extra?.(a)??[],d=B_(c,a),f=d[0]!==void 0&&
"typed"in d[0].value,g=m.length>0&&f?[...m,...d.slice(1),d[0]]:[...m,...d],b=x=>{x.trim()!==""&&s(x.trim())};return r(So,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:g,onPick:x=>"entry"in x?i(x.entry):b(x.typed),onTake:b,foot:p>0?`${q(p)} more, keep typing`:void 0})}function F_({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,m]=T(o),
d=n.operator===null?1:Bn(n.operator),f=d==="many",g=L_(e,i?we(n.property??""):null,t,p),b=Yh(p,n.type),x=p===""||b!==void 0,
S=vF(n,p,b,g.value),v=O=>{let M=__(n,O);m(""),s(M.values,d!==2||M.values.length>=2)},_=(O,M)=>{let A="typed"in O?b:O.value;
A!==void 0&&(M&&f?(m(""),s(Up(n,A).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):v(A))},k=O=>{let M=f?M_(O)?.map(
A=>Yh(A,n.type)):void 0;return!M||M.includes(void 0)?!1:(s([...new Set([...n.values,...M])],!0),!0)};return r(So,{label:"\
Value",placeholder:xF(n,d),text:p,onText:m,head:c,onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(
0,-1),!1):a(),onPaste:k,invalid:!x,several:f,spaceTypes:p!==""&&S[0]!==void 0&&"typed"in S[0].value,options:S,onPick:_,onTake:()=>{
f&&p===""&&n.values.length>0?s(n.values,!0):b!==void 0&&p!==""&&v(b)},foot:x?wF(g.value,g.error!==null,f):`${gu(p)} is n\
o number`})}function vF(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=d=>e.values.includes(d),a=(o?.values??[]).map(({value:d,
count:f})=>({value:{value:d},label:r($,{value:d,most:60,middle:!0}),note:i+q(f),selected:s(d)})),l=o?.values.some(({value:d})=>d===
n)??!1,u=t!==""&&n!==void 0&&!l?[bs(t)]:[],c=l?a.filter(({value:d})=>"value"in d&&d.value===n):[],p=a.filter(d=>!c.includes(
d)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&Bn(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
q(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...m]}function xF({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function wF(e,t,n){let o=e&&e.more>0?[`${q(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function jp(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=T(()=>Gh(n)),l=W(e.typed??""),u=f=>{l.current="",a(f)},
c=(f,g)=>{let b=C_(n,f,g);o(b),u(b.operator===null||Gh(b)!=="values"?"operator":"values")},p=f=>{let g=S_(n,f);o(g),Bn(f)===
0?i(yu(g),g):u("values")},m=(f,g)=>{let b={...n,values:f};o(b);let x=g?yu(b):null;x!==null&&i(x,b)},d={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(E_,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(br,{...d,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:kF,...e.names?{names:e.names}:{},onName:f=>c(f.name,f.type),onText:f=>i(
f,null)},"property"):s==="operator"?r(P_,{...d,operators:Wp(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):r(F_,{...d,document:t,beside:e.beside,draft:n,typed:l.current,ask:e.names===void 0,onValues:m,onBack:()=>u("\
operator")},"values")}var kF=["property","definition","cohort","lookup"];var so="fn",dn="un",ng="mn",_i="vn",z_="bn",I_="wn";var q_=3;function Gp({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:_i,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:dn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(H_,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(R,{children:[s==="is false"&&r("span",{class:dn,children:"not"}),r("span",{class:so,children:r($,{value:i,most:40,middle:!0})})]}):
r(R,{children:[r("span",{class:so,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:dn,children:Wa(Bn(
s)==="many"?ys(s,a.length):s)}),s!==null&&r(H_,{values:a,between:s.endsWith("between")})]})}function H_({values:e,between:t,
name:n=!1}){return e.length>q_+1?r("span",{class:ng,children:["(",q(e.length)," values)"]}):r("span",{class:n?so:ng,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:dn,children:t?" and ":n?" or ":", "}),r(CF,{value:o})]},i))})}function CF({
value:e}){return e===null?r("i",{class:dn,children:Mn.null}):r($,{value:e,most:40,middle:!0})}function Jp(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>q_+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Yp(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function vu(e){
return e.length===0?void 0:e.join(" and ")}function Mi(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Zp(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function V_({text:e,chip:t}){if(t)return Va({...t,operator:x_(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&SF(n)?n:`not (${e})`}function SF(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var og={property:"event",type:"string",operator:"=",values:[]};function Qp({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=T(og);return r(jp,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function vr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(R,{children:[n.
length===0&&e!==void 0&&r(me,{word:e},"lead"),n.map((s,a)=>r(me,{word:i(a),children:s},a)),o]})}var W_="Qe",U_="yn",K_="kn";function xr({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=W(null),[l,u]=T(null),[c,p]=T(null),m=W(
0),d=v=>{p(a.current?.getBoundingClientRect()??null),u(v)},f=n==null||n===!1,g=ir(f?t:void 0),b=()=>{m.current=performance.
now(),u(null)},x=()=>{performance.now()-m.current>300&&d("")},S=v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){if(v.key.length===
1&&v.key!==" "&&v.key!=="/")d(v.key);else if(v.key==="Backspace"&&s)s();else return;v.preventDefault()}};return r(R,{children:[
r("button",{ref:a,type:"button",class:be(W_,!f&&U_,l!==null&&K_),...g,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${t}: ${n}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:x,onKeyDown:S,children:[r(le,{name:"plu\
s",size:14}),n]}),l!==null&&r(yn,{anchor:c,role:"dialog",label:t,onClose:()=>{b(),i?.()},children:o(l,b)})]})}function xu(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var MF={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function wu(e,t){let n=xu(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Oe(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...MF[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:we(u),type:c,filled:1}))}function j_(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:we(i),type:o,filled:1}})}var G_="zn",J_="Ve",Y_="We";var Z_=null;function PF(){return Z_??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),Z_}function Xp(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=W(null),a=W(null),l=W(e);l.current=e;let[u,c]=T(!1);return K(()=>{let p=!1;
return PF().then(m=>{p||!m||!s.current||(a.current=m.mount(s.current,{...l.current,onText:d=>{d!==l.current.text&&l.current.
onText(d)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),K(()=>{u&&i&&a.current?.focus()},[u]),K(()=>{a.current?.setText(t)},[t]),K(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:be(G_,e.class),children:[r("div",{ref:s,class:J_,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:Y_,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:p=>e.onText(p.currentTarget.
value)})]})}var Q_="jn",X_="Xn",eM="Sn",tM="Bn",nM="Cn";function em({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:Q_,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(Xp,{class:X_,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Js(
t,n.span):null}),n&&r("div",{class:eM,children:r(xe,{error:n})}),r("div",{class:tM,children:[r("span",{class:nM,children:"\
Enter takes it, Shift+Enter is a new line"}),r(E,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Ur(e){let{path:t,text:n,what:o,onChange:i}=e,s=pt(),a=hr(s.document,e.over),l=Yp(n,Ia(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(k=>k.text),[c,p]=T(null),m=k=>`${t}#${k<l.length?k:"draft"}`,d=e.needed!==!0||l.length>1,f=async k=>{await Wr(
a,"condition",vu(k)??""),p(null),i(vu(k))},g=async(k,O,M)=>{p({at:k,condition:M,text:O,problem:null});let{parsed:A,problem:L}=await Wr(
a,"condition",O);if(L&&!(e.loose&&A?.tree))return p({at:k,condition:M,text:O,problem:L}),Nn(s.sentence(),m(k));let z=Mi(
u,k,vu(A?.conjuncts?.map(H=>H.text)??[`(${O})`])??O);await f(z)},b=()=>{if(!c||c.problem)return;let k=c.condition?yu(c.condition):
c.text;k!==null&&k.trim()!==""?g(c.at,k,c.condition):c.condition?.property?p({...c,problem:{message:Jh(c.condition)??"",
hint:"",span:null}}):p(null)},x=(k,O,M)=>{let A=l[k],L=c?.at===k?c:null,z=()=>{p(null),M(),k>=l.length&&Nn(s.sentence(),
`${t}#+`)},H=()=>{M(),b()},B=(te,Y)=>{M(),g(k,te,Y)};return(L?L.condition===null&&L.text!==null:A&&!A.chip)?r(em,{label:o,
text:L?.text??A?.text??"",problem:L?.problem??null,onCancel:z,onLeave:H,onText:te=>p({at:k,condition:null,text:te,problem:null}),
onDone:te=>B(te,null)}):r(jp,{names:e.names??wu(s.document.dataset,e.over),document:s.document,typed:O,draft:L?.condition??
(A?.chip?k_(A.chip):e.byEvent&&l.length===0?og:w_),beside:vu([...e.within?[e.within]:[],...Mi(u,k,null)]),onDraft:te=>p(
{at:k,condition:te,text:null,problem:null}),onDone:B,onCancel:z,onLeave:H})},S=k=>{c?.text&&g(c.at,Ha(c.text,c.problem?.
span??null,k),null)},v=(k,O)=>{let M=c?.at===k?c:null;return r(on,{stop:m(k),path:t,span:O?.span,after:`${t}#+`,what:o,label:`${o}\
: ${Jp(O,M)}`,draft:M!==null,problem:M?.problem,onHint:M?.text?S:void 0,editor:A=>x(k,"",A),onLeave:b,onRemove:M?()=>p(null):
d?()=>f(Mi(u,k,null)):void 0,onNegate:O&&!M?()=>{f(Mi(u,k,V_(O)))}:void 0,onMove:O&&l.length>1?A=>{f(Zp(u,k,A)).then(()=>Nn(
s.sentence(),`${t}#${Math.max(0,Math.min(k+A,l.length-1))}`))}:void 0,children:r(Gp,{part:O,draft:M,byEvent:e.byEvent??!1})})},
_=l.map((k,O)=>v(O,k));return r(vr,{lead:e.lead,between:"and",after:r(xr,{stop:`${t}#+`,label:`Add a ${o}`,editor:(k,O)=>x(
l.length,k,O),onLeave:b,onBackspace:l.length>0&&d?()=>{f(u.slice(0,-1))}:void 0,children:l.length===0&&c===null?e.empty:
void 0}),children:c?.at===l.length?[..._,v(l.length,null)]:_})}function wr(){let[e,t]=T([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Nn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function zt({word:e="where"}){let{document:t}=pt();return r(Ur,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ne(
"where",n),empty:"filter"})}var DF=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function oM({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=T(null);if(l)
return r(EF,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=m=>n?yr(DF,m.trim()===""?"time":m,([d,f])=>`time ${f} ${d}`).
map(([d,f])=>({value:{typed:`time('${d}')`},label:d==="auto"?"time":`time, ${d}`,note:f})):[];return r(br,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?c(m).slice(0,1):c(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):s(m.text)},onText:s,
onCancel:a,onLeave:a})}function EF({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=T(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=yr(a,i,([u,c])=>`${u} ${c}`);return r(So,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[bs(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var tm=()=>!0,kr=e=>e==="int64"||e==="float64",rM=e=>kr(e)||e==="timestamp"||e==="string",iM=e=>e!=="list of strings",sg=[
{name:"count",meaning:"how many",alone:!0,fits:tm},{name:"uniq",meaning:"how many different",usual:!0,fits:iM},{name:"su\
m",meaning:"total",usual:!0,fits:kr},{name:"avg",meaning:"mean",usual:!0,fits:kr},{name:"median",meaning:"half are below",
usual:!0,fits:kr},{name:"p95",meaning:"95 % are below",usual:!0,fits:kr},{name:"p75",meaning:"75 % are below",fits:kr},{
name:"p90",meaning:"90 % are below",fits:kr},{name:"p99",meaning:"99 % are below",fits:kr},{name:"p999",meaning:"99.9 % \
are below",fits:kr},{name:"min",meaning:"least",fits:rM},{name:"max",meaning:"largest",usual:!0,fits:rM},{name:"first",meaning:"\
by time",fits:tm},{name:"last",meaning:"by time",fits:tm},{name:"stddev",meaning:"standard deviation",fits:kr},{name:"un\
iq_approx",meaning:"about how many different",fits:iM},{name:"count",meaning:"how many have a value",fits:tm}];function sM(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=T(e.typed),[c,p]=T(e.text),[m,d]=T(null),[f,g]=T(!a);if(f)return r(
em,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:i,onCancel:s,onLeave:()=>c===e.text?s():i(c)});if(m)return r(
br,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:x=>x===
"unknown"||m.fits(x),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>d(null),onName:x=>i(`${m.name}(${x.text})`),onText:x=>i(
`${m.name}(${x})`)});let b=x=>{"text"in x?i(x.text):"typed"in x?i(x.typed):x.aggregate.alone?i(`${x.aggregate.name}()`):
d(x.aggregate)};return r(AF,{document:t,names:n,text:l,onText:u,present:e.text,onPick:b,onTake:x=>{x!==""&&i(x)},onCancel:s,
onWrite:()=>g(!0)})}function AF({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=Kp(e,c,["property","definition","lookup"]).names,m=t?yr(t,c,({name:x})=>x):p,d=yr(sg,c.replace(/\(.*$/s,""),({name:x,
meaning:S})=>`${x} ${S}`).map(x=>({value:{aggregate:x},label:x.alone?`${x.name}()`:`${x.name}(…)`,note:x.meaning})),f=c===
""?[]:m.filter(({name:x})=>gr(x,c)<3).slice(0,4).flatMap(OF),g=/[^\p{L}\p{N}_]/u.test(c)||d.length+f.length===0?[bs(c)]:
[],b=c===""?d:[...g,...d,...f];return r(So,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:b,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(E,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function OF(e){
let t=sg.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:tg(e)}))}function aM({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:so,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:so,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:_i,children:r(
$,{value:e,most:60})})}function Cu(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=pt(),u=hr(l.document,e.over),c=Ia(u,n.map(S=>({
kind:o,text:S}))),[p,m]=T(null),d=e.needed!==!0||n.length>1,f=S=>{m(null),s(S.length>0?S:void 0)},g=async(S,v)=>{m({at:S,
text:v,problem:null});let{problem:_}=await Wr(u,o,v);if(!_)return f(Mi(n,S,v));m({at:S,text:v,problem:_}),Nn(l.sentence(),
`${t}[${S<n.length?S:"draft"}]`)},b=(S,v,_)=>{let k=p?.at===S?p:null;return e.editor({text:k?.text??n[S]??"",parsed:k?null:
c[S]??null,typed:v,problem:k?.problem??null,onDone:O=>{_(),g(S,O)},onCancel:()=>{m(null),_(),S>=n.length&&Nn(l.sentence(),
`${t}#+`)}})},x=S=>{let v=p?.at===S?p:null,_=S<n.length;return r(on,{stop:`${t}[${_?S:"draft"}]`,path:`${t}[${S}]`,after:`${t}\
#+`,what:i,label:`${i}: ${v?.text??n[S]??""}`,draft:v!==null,problem:v?.problem,onHint:k=>{v&&g(S,Ha(v.text,v.problem?.span??
null,k))},editor:k=>b(S,"",k),onRemove:v?()=>m(null):d?()=>f(Mi(n,S,null)):void 0,onMove:_&&n.length>1?k=>{f(Zp(n,S,k)),
Nn(l.sentence(),`${t}[${Math.max(0,Math.min(S+k,n.length-1))}]`)}:void 0,children:r(aM,{text:v?.text??n[S]??"",parsed:v?
null:c[S]??null})})};return r(vr,{lead:e.lead,after:n.length<a&&r(xr,{stop:`${t}#+`,label:`Add a ${i}`,editor:(S,v)=>b(n.
length,S,v),onBackspace:n.length>0&&d?()=>f(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:void 0}),children:[
...n.map((S,v)=>x(v)),...p?.at===n.length?[x(n.length)]:[]]})}function nm({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=pt();return r(Cu,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>ne(e,u)),editor:u=>r(sM,
{...u,document:l,names:wu(l.dataset,n)},u.text)})}function Ko({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=pt();return r(Cu,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>ne(e,c)),editor:c=>r(oM,{...c,document:u,axes:a,names:wu(u.dataset,n)})})}function _o({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(on,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(le,{name:"plus",size:14}),"more"]})}var uM="En",cM="In";function Ka({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);ne(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);ne(e,l.length>0?Object.fromEntries(l):void 0)};return r(
vr,{lead:"each with",after:r(xr,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(pM,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(on,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(pM,{of:n,
name:a,measure:l,onDone:(p,m)=>{c(),i(a,p,m)}}),children:[r("span",{class:so,children:r($,{value:a,most:40})}),r("span",
{class:dn,children:"="}),r("span",{class:_i,children:r($,{value:l,most:40})})]},a))})}function pM({of:e,name:t,measure:n,
onDone:o}){let{document:i}=pt(),[s,a]=T(t),[l,u]=T(n),[c,p]=T(null),m=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:d}=await Wr(hr(i),"measure",l);d?p(d):o(s.
trim(),l.trim())};return r("form",{class:uM,onSubmit:d=>{d.preventDefault(),m()},children:[r($n,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r($n,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(xe,{error:c}),r("div",{class:cM,children:r(E,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function je({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(p=>ne(e,p===i?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return r(on,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,m])=>({label:m,
checked:p===n,act:()=>u(p)})),children:l??c})}function Kt({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=pt(),l=t===void 0||t.trim()==="true",u=s??
(c=>ne(e,c??(i?"true":void 0)));return r(Ur,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var om="Un";var NF=[["required","has to happen"],["optional","may be skipped"]],BF=[["anything","anything"],["nothing","nothing"]],FF=[
["any","any such event"],["first","the first ever only"]];function dM({document:e,error:t,path:n,step:o,first:i}){let s=o.
within??null;return r("div",{class:om,children:[r(yt,{document:e,error:t,label:"Step",children:[r(Kt,{lead:"An event wit\
h",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(me,{word:"counting",children:r(je,{path:`${n}\
.first_ever`,what:"which event",value:o.first_ever?"first":"any",choices:FF,onChange:a=>ne(`${n}.first_ever`,a==="first"||
void 0)})}),!i&&r(me,{word:"within",children:r(io,{path:`${n}.within`,what:"at most after the step before",value:s,none:"\
any time",usual:Vr})}),!i&&r(me,{word:"and not before",children:r(io,{path:`${n}.after`,what:"at least after the step be\
fore",value:o.after??null,none:"at once",usual:Vr})}),!i&&r(me,{word:"with",children:r(je,{path:`${n}.directly`,what:"wh\
at may lie between",value:o.directly?"nothing":"anything",choices:BF,onChange:a=>ne(`${n}.directly`,a==="nothing"||void 0)})}),
r(me,{word:i?"it":"in between; it",children:r(je,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional?
"optional":"required",choices:NF,onChange:a=>ne(`${n}.optional`,a==="optional"||void 0)})})]}),r($n,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:a=>ne(`${n}.name`,a.trim()===""?void 0:a)})]})}function fM({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=pt(),u=Yp(n.where,Ia(hr(a),[{kind:"\
condition",text:n.where}])[0]??null),c=Rr(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),m=p??u.map(d=>Jp(
d,null)).join(" and ");return r(on,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${m}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(dM,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>ne(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:I_,children:t+1}),p!=null?r("\
span",{class:so,children:r($,{value:p,most:40,middle:!0})}):u.slice(0,2).map((d,f)=>r("span",{class:z_,children:[f>0&&r(
"span",{class:dn,children:"and"}),r(Gp,{part:d,draft:null})]},f)),p===null&&u.length>2&&r("span",{class:dn,children:["an\
d ",u.length-2," more"]}),n.directly&&r("span",{class:dn,children:"directly"}),n.within&&r("span",{class:dn,children:["w\
ithin ",n.within]}),n.after&&r("span",{class:dn,children:["after ",n.after]}),n.optional&&r("span",{class:dn,children:"(\
optional)"})]})}function rm({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=pt(),s=`${t}.steps`,{steps:a}=n,l=u=>ue({document:pc(o,
s,a.length,{where:u})});return r(vr,{lead:e,between:u=>u===1?"how many then":"then",after:r(xr,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Qp,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>ue({document:Ml(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(fM,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>ue({document:Ml(o,s,c)}):void 0,onMove:a.length>1?p=>{ue({document:zb(o,s,c,c+p)}),Nn(i(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var zF=["property","definition","lookup"];function ja({path:e,what:t,value:n,none:o,kinds:i=zF,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=pt(),[p,m]=T(null),d=g=>{m(null),(u??(b=>ne(e,b)))(g)},f=async g=>{let{problem:b}=await Wr(
hr(c),l,a?we(g):g);b?m({text:g,problem:b}):d(g)};return r(on,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==null,
problem:p?.problem,onHint:g=>{p&&f(a?g:Ha(p.text,p.problem?.span??null,g))},onRemove:p?()=>m(null):n!==null?()=>d(void 0):
void 0,editor:g=>r(br,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:g,onLeave:g,onName:b=>{g(),
d(a?b.name:b.text)},onText:b=>{g(),f(b)}}),children:p===null&&n===null?o:r($,{value:p?.text??n,most:40,middle:!0})})}function ag(e){return Oe(e).value.value?.actors?.[0]??"actor"}function En({path:e,value:t}){let{document:n}=pt(),o=ag(n.
dataset);return r(ja,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>ne(e,i===o?void 0:i)})}function im({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(R,{children:[r(me,{word:"of",children:r(En,{path:`${e}.sessions.per`,value:i})}),r(me,{word:"with gaps\
 up to",children:r(io,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:Vr})}),r(Ka,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(R,{children:[r(me,{word:"by",children:r(En,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(Ka,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(R,{children:[r(rm,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(me,{word:"w\
ithin",children:r(io,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:Hp})}),r(Ka,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var IF=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function sm({path:e,over:t,allow:n=IF}){
let o=xu(t);return r(je,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&ue({document:HF(ke.value,e,i)})}})}function HF(e,t,n){
let o=ge(e,t,qF(n,e)),i=Sl(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=ai(o,i),{having:a,order:l,...u}=s;return ge(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function qF(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function lg({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=wr(),l=fe(n.by).length>0;return r(
yt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(nm,{lead:"Show",path:"aggregate.measures",
texts:am(n.measures),over:o,needed:!0}),r(me,{word:"of",children:r(sm,{path:"aggregate.over",over:o})}),r(im,{path:"aggr\
egate.over",over:o}),r(zt,{}),r(Ko,{lead:"by",path:"aggregate.by",texts:fe(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(Ur,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:j_(am(n.measures),fe(n.by)),onChange:u=>ne("aggregate.having",u)}),s!==void 0&&r(me,{word:"at most",children:r(
Si,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:hs(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>ne("aggregate.limit",void 0)})}),r(
_o,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>ne("aggregate.limit",10)}]})]})}function am(e){let t=fe(e);return t.length===0?["count()"]:
t}function ug({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(yt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(Cu,{lead:"List",path:"samples.columns",texts:fe(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>ne("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(br,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(Fa,{children:"of events"}),r(zt,{}),r(je,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Fa,{children:"first"})]})}var VF=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function gM({
lead:e,path:t,funnel:n}){let{document:o,error:i}=pt(),s=`${t}.exclude`,a=n.exclude??[];return r(vr,{lead:e,after:r(xr,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Qp,{document:o,typed:l,onCancel:u,onDone:c=>{u(),ue({document:pc(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(on,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${hM(l,n)}`,editor:()=>r(WF,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>ue({document:Ml(o,s,u)}),children:[r("span",{class:Rr(l.where)===null?_i:so,children:r($,{value:Rr(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:dn,children:hM(l,n)})]},u))})}function hM({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function WF({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>ne(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:om,children:r(yt,{document:e,error:t,label:"Exclusion",children:[r(Kt,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(me,{word:"between",children:r(je,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(me,{word:"and",children:r(je,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(je,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:VF})]})})}var yM="funnel",UF=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],KF=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function cg({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??ag(e.dataset),p=wr(),
m=s!==void 0&&s.length>0||p.has("funnel.exclude"),d=i!==void 0||p.has("funnel.hold");return r(yt,{document:e,error:t.error,
label:"Question: funnel",children:[r(me,{word:"Of",children:r(En,{path:"funnel.per",value:n.per})}),r(rm,{lead:"who",path:yM,
funnel:n}),a!=="ordered"&&r(je,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:UF}),r(me,{word:"with\
in",children:r(io,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(me,{word:"counting",children:r(
je,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),m&&r(gM,{lead:"without",path:yM,funnel:n}),d&&r(Ko,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:fe(i)}),r(zt,{}),r(Ko,{lead:"split by",path:"funnel.by",texts:fe(o),onChange:f=>ne("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(me,{word:"taking",children:r(je,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:KF})}),r(_o,{items:[!m&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>ne("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>ne("funnel.order","strict")},!d&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var lm=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var jF=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],GF=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function pg({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(yt,{document:e,error:t.error,label:"Question: retention",children:[
r(me,{word:"Of",children:r(En,{path:"retention.per",value:n.per})}),r(Kt,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(je,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:GF}),r(Kt,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(je,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:jF}),r(me,{word:"each",children:r(je,{path:"retention.period",what:"\
period",value:o,without:"day",choices:lm})}),r(me,{word:"for",children:r(Si,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:"brackets",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],read:hs(1,1e3),
wrong:"A whole number from 1 to 1000",onChange:i=>ne("retention",{...n,brackets:void 0,periods:i})})}),r(zt,{}),r(Ko,{lead:"\
split by",path:"retention.by",texts:fe(n.by),onChange:i=>ne("retention.by",i)}),n.day==="rolling"&&r(je,{path:"retention\
.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the calendar"],["rollin\
g","from the start of each"]]}),n.at_least!==void 0&&r(me,{word:"at least",children:r(Si,{path:"retention.at_least",what:"\
how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:hs(1,1e4),wrong:"A whole \
number from 1 to 10000",onRemove:()=>ne("retention.at_least",void 0)})}),r(_o,{items:[n.day!=="rolling"&&{label:"Count p\
eriods from the start of each",act:()=>ne("retention.day","rolling")},n.at_least===void 0&&{label:"At least so many retu\
rns",act:()=>ne("retention.at_least",2)}]})]})}function mg({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(yt,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(me,{word:"How many",children:r(En,{path:"lifecycle.per",value:n})}),r(me,{
word:"were new, returning, back or gone per",children:r(je,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:lm})}),r(Kt,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(me,{word:"new by",children:r(
ja,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",kinds:["property","definit\
ion","lookup"],fits:a=>a==="timestamp"||a==="unknown"})}),r(zt,{})]})}var JF=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function dg({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(yt,{document:e,error:t.error,label:"Question: stickiness",children:[r(me,{word:"\
On how many",children:r(je,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:JF})}),r(me,{word:"\
did",children:r(En,{path:"stickiness.per",value:n})}),r(Kt,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
zt,{})]})}function bM({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function vM(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var YF=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],ZF=[["actors","\
the first path of each"],["transitions","every session"]],QF=hs(0,20);function fg({document:e,result:t}){let n=e.paths??
{},o=bM(n),i=wr(),s=o==="before"?"before":"after",a=l=>ue({document:ge(e,"paths",vM(n,l))});return r(yt,{document:e,error:t.
error,label:"Question: paths",children:[r(me,{word:"What did",children:r(En,{path:"paths.per",value:n.per})}),r(me,{word:"\
do",children:r(je,{path:"paths.direction",what:"direction",value:o,choices:YF,onChange:a})}),n.start!==void 0&&r(Kt,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(Kt,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(Kt,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(me,{word:"in",children:r(Si,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:QF,wrong:"A \
whole number from 0 to 20"})}),r(me,{word:"named by",children:r(ja,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(me,{word:"within sessions of",children:r(io,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:Vr})}),r(me,{word:"counting",children:r(je,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:ZF})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(Kt,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(zt,{}),r(_o,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var Fn="aggregate.over.sessions";function hg({document:e,result:t}){let n=e.aggregate??{},{over:o}=n,i=wr(),s=xu(o)==="s\
essions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(yt,{document:e,error:t.error,label:"Question: \
sessions",children:[r(nm,{lead:"Show",path:"aggregate.measures",texts:am(n.measures),over:o,needed:!0}),r(me,{word:"of s\
essions of",children:r(En,{path:`${Fn}.per`,value:s.per})}),r(me,{word:"a gap of",children:r(io,{path:`${Fn}.gap`,what:"\
gap",value:s.gap??null,none:"30m",usual:Vr})}),r(me,{word:"ends one, at most",children:r(io,{path:`${Fn}.max`,what:"long\
est session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),(s.start!==void 0||i.
has(`${Fn}.start`))&&r(Kt,{lead:"begun by",path:`${Fn}.start`,text:s.start,what:"beginning",onChange:a=>ne(`${Fn}.start`,
a)}),(s.end!==void 0||i.has(`${Fn}.end`))&&r(Kt,{lead:"ended by",path:`${Fn}.end`,text:s.end,what:"end",onChange:a=>ne(`${Fn}\
.end`,a)}),s.split==="day"&&r(je,{path:`${Fn}.split`,what:"split",value:"day",without:"none",choices:[["day","split at m\
idnight"],["none","not split"]]}),r(Ka,{path:`${Fn}.properties`,properties:s.properties,of:"session"}),r(zt,{}),r(Ko,{lead:"\
by",path:"aggregate.by",texts:fe(n.by),over:o,axes:!0}),r(_o,{items:[s.start===void 0&&{label:"An event that begins a se\
ssion",act:()=>i.ask(`${Fn}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${Fn}.end`)},s.
split!=="day"&&{label:"Split at midnight",act:()=>ne(`${Fn}.split`,"day")}]})]})}function gg({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=wr(),l=u=>u===
void 0||u.trim()==="true";return r(yt,{document:e,error:t.error,label:"Question: difference",children:[r(me,{word:"What \
sets",children:r(sm,{path:"difference.over",over:o})}),r(im,{path:"difference.over",over:o}),r(Ur,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>ne("difference.se\
lection",u??"true")}),r(Ur,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>ne("difference.baseline",u)}),r(Fa,{children:"?"}),r(zt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(Ko,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:fe(n.properties),over:o}),r(_o,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function xM(e){return e.document.samples?r(ug,{...e}):r(lg,{...e})}var wM=new Map;function XF(e,t){let{aggregate:n,dataset:o}=e;return n&&!Ho(e)&&wM.set(o,n),Gl(e,t,wM.get(o)??null,xa(Oe(
o).value.value))}var kM={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...Ip.aggregate,...Ip.samples],chartOf:np,choose:XF,Sentence:xM,Page:q2};function Su(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function CM(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function rn(e){return Rr(e.name)??e.name}function yg(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Su(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function jo(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var SM="Ln",_M="Ye",MM="Mn";function zn(e){return"other"in e?hn.text:J(e.value).text}function vg(e,t){return"other"in t?"var(--other)":`var(${tn(pn(
e,TM(t.value)))})`}function xg(e,t){return!("other"in t)&&pn(e,TM(t.value))>=vc}function TM(e){return Array.isArray(e)?e:
[e??null]}function Kr({property:e,group:t,most:n=32}){return r("span",{class:SM,children:[r("span",{class:_M,"data-dashe\
d":xg(e,t),style:{"--color":vg(e,t)}}),r("span",{class:MM,children:"other"in t?r($,{shown:hn}):r($,{value:t.value,most:n,
middle:!0})})]})}function PM({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...jo(e).flatMap(i=>n(
i,i.steps))];return r(ve,{label:"Steps",columns:t5(t),rows:o})}function t5(e){let t=i=>i==null?"–":Ce(i),n=i=>i===null?
"–":I(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:Mn.
total,kind:"other"}}):r(Kr,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(R,{children:[s+1," ",
r($,{value:rn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>N(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":N(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":N(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var $M="Nn",DM="Rn",EM="An",AM="Dn",OM="Hn",RM="_n",LM="qn",NM="Fn",BM="Tn",FM="Gn",zM="Jn",IM="t",HM="h",qM="W",VM="Kn",
WM="On",UM="Pn",KM="Qn",jM="Vn",GM="Wn",JM="Yn",YM="Y",ZM="Zn";function QM({group:e,by:t,mark:n,onChoose:o}){return r(R,{children:[r("div",{class:GM,children:r(Kr,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:qM,...n(s),title:`${N(i.count)}, ${I(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:JM,children:r("span",{class:YM,"data-dashed":xg(t,e),style:{"--share":i.from_first??0,"--color":vg(
t,e)}})}),r("span",{class:ZM,children:s===0?q(i.count):I(i.from_first??0)})]},s))]})}function um(e,t){let n=ai(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function XM(e,t){return t===null?q(e):Ib(e,t[0],t[1])}function kg(e,t){return e===null?"–":t===null?I(e):`~\
 ${I(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function eT(e,t){return t==="entries"?Ge(e,"pass","passes"):t==="starts"?Ge(
e,"start"):Ge(e,"actor")}function tT({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=CM(e,t,n),u=(p,m,d,f)=>r("div",{class:IM,
"data-part":p,style:{"--share":m},title:`${f}: ${N(d)} (${I(m)})`,...s(p),onClick:g=>a(p,g.currentTarget),onContextMenu:g=>{
g.preventDefault(),a(p,g.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:LM,children:[r("di\
v",{class:NM,children:[r("span",{class:FM,children:t+1}),r("span",{class:BM,children:r($,{value:rn(e),most:80,middle:!0})})]}),
r("div",{class:zM,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:VM,children:[r("div",{class:WM,title:N(e.count),children:XM(
e.count,um(o,["steps",t,"count"]))}),r("dl",{class:UM,children:[r(_u,{label:"of all",children:i?"–":kg(e.from_first,um(
o,["steps",t,"from_first"]))}),r(_u,{label:"of the step before",children:i?"–":kg(e.from_previous,um(o,["steps",t,"fro\
m_previous"]))}),r(_u,{label:"median time",children:c===null?"–":Ce(c)}),r(_u,{label:"dropped",swatch:"dropped",children:i?
"–":q(e.dropped)}),r(_u,{label:"still open",swatch:"in_progress",children:i?"–":q(e.in_progress)})]})]})]})}function _u({
label:e,swatch:t,children:n}){return r(R,{children:[r("dt",{class:KM,children:[t&&r("span",{class:HM,"data-part":t}),e]}),
r("dd",{class:jM,children:n})]})}function Ti(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Cr=["dropped","in_progress","reached"];function nT({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=jo(e),a=Su(
i),l=e.query?.funnel?.count,u=(d,f)=>{let g=i[f],b=s[d-Cr.length];if(b)return{mark:{step:f+1,state:"reached",...Ti(b)},label:`${zn(
b)}: ${oT(g)}`};let x=Cr[d];return{mark:{step:f+1,state:x},label:`${rT(x)} ${re(rn(g))}`}},c=(d,f,g)=>{let{mark:b,label:x}=u(
d,f);o(b,x,g)},p=_t(Cr.length+s.length,i.length,({row:d,column:f},g)=>c(d,f,g)),m=p.at?o5(e,p.at.row,p.at.column):"";return r(
ze,{title:r(n5,{steps:i,counting:l}),summary:r5(e,n),announced:m,onKey:p.key,table:r(PM,{answer:e,by:n}),children:r("div",
{class:AM,children:r("div",{class:OM,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:RM,"ar\
ia-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((d,f)=>r(
tT,{step:d,at:f,entries:a,intervals:t,first:f===0,mark:g=>p.mark(Cr.indexOf(g),f),onChoose:(g,b)=>c(Cr.indexOf(g),f,b)},
f)),s.map((d,f)=>r(QM,{group:d,by:n,mark:g=>p.mark(Cr.length+f,g),onChoose:(g,b)=>c(Cr.length+f,g,b)},f))]})})})}function n5({
steps:e,counting:t}){let{share:n,entries:o,converted:i,median:s}=yg(e);return r("span",{class:$M,children:[r("strong",{class:DM,
children:n===null?"–":I(n)}),r("span",{children:[q(i)," of ",eT(o,t)]}),s!==null&&r("span",{class:EM,children:["half o\
f them within ",Ce(s)]})]})}function oT(e){return`reached ${re(rn(e))}`}function rT(e){return e==="reached"?"Reached":e===
"dropped"?"Dropped before":"May still reach"}function o5(e,t,n){let o=e.steps[n];if(!o)return"";let i=jo(e)[t-Cr.length];
if(i){let l=i.steps[n];return`${zn(i)}, ${oT(o)}: ${q(l?.count??0)}, ${I(l?.from_first??0)}`}let s={reached:o.count,dropped:o.
dropped,in_progress:o.in_progress}[Cr[t]],a=t<2?"":`, ${I(o.from_first??0)} of all, ${I(o.from_previous??0)} of the step\
 before`;return`Step ${n+1}, ${rT(Cr[t])} ${re(rn(o))}: ${q(s)}${a}`}function r5(e,t){let{share:n,entries:o,converted:i}=yg(
e.steps),s=e.steps.map(l=>re(rn(l))).join(", "),a=t===""?"":`, by ${re(t)}, ${(e.groups??[]).length} groups`;return`Funn\
el of ${e.steps.length} steps: ${s}; ${q(i)} of ${q(o)} convert, ${I(n??0)}${a}`}function Go({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Ye,{icon:"clock",title:"Stopped",actions:r(
E,{kind:"primary",onClick:Co,children:"Run again"}),children:"Nothing was answered yet."}):r(Re,{})}function Sr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Ye,{icon:"search",title:"Nothing\
 found",actions:r(R,{children:[o&&r(E,{kind:"primary",onClick:()=>vn({}),children:"All data"}),n.where!==void 0&&r(E,{kind:"\
outlined",onClick:()=>ue({document:ge(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(E,{kind:"\
outlined",onClick:Co,children:"Ask again"})]}),children:t})}var iT="ep";function In({children:e}){return r("div",{class:iT,children:e})}function _r(e,t=()=>[]){let{openAt:n,menu:o}=mr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Cg=30;function cm(e,t){let n=e.query?.funnel?.compare_groups?.control;return jo(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Cg}]})}function sT(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Sg({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function vs(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var aT="rp",lT="i",Jo="ip",_g="ap",uT="tp",cT="op",pT="np",mT="Ze",dT="er",fT="C";function gT({answer:e,by:t,goal:n,onMark:o}){let i=cm(e,n),s=sT(i),a=(p,m)=>{let d=i[p];o({step:n+1,state:"reached",...Ti(
d.group)},zn(d.group),m)},l=_t(i.length,1,({row:p},m)=>a(p,m)),u=l.at?i[l.at.row]:void 0,c=re(rn(e.steps[n]));return r(ze,
{title:r(R,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${re(t)}: ${i.map(hT).join("; ")}`,announced:u?
hT(u):"",onKey:l.key,table:r(u5,{variants:i,by:t}),children:r("div",{class:aT,children:r("table",{class:lT,children:[r("\
thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:Jo,children:"expos\
ed"}),r("th",{scope:"col",class:Jo,children:"converted"}),r("th",{scope:"col",class:Jo,children:"rate"}),r("th",{scope:"\
col",class:Jo,children:"lift"}),r("th",{scope:"col",class:_g,children:r("span",{class:uT,children:[r("span",{children:cn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:cn(s)})]})}),r("th",{scope:"col",class:Jo,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((p,m)=>r("tr",{...l.mark(m,0),onClick:d=>a(m,d.currentTarget),
children:[r("th",{scope:"row",children:r(Kr,{property:t,group:p.group})}),r("td",{class:Jo,children:N(p.exposed)}),r("td",
{class:Jo,children:N(p.converted)}),r("td",{class:Jo,children:p.rate===null?"–":I(p.rate)}),r("td",{class:Jo,children:p.
isControl||p.lift===null||p.few?"–":cn(p.lift)}),r("td",{class:_g,children:r(l5,{variant:p,reach:s})}),r("td",{class:Jo,
children:p.isControl||p.few?"–":vs(p.pValue)}),r("td",{children:r("span",{class:fT,"data-verdict":Sg(p),children:Mg(p)})})]},
m))})]})})})}function l5({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:cT,title:a?`${cn(n[0])} to ${cn(n[1])}`:void 0,children:[r("span",{class:pT}),
a&&r(R,{children:[r("span",{class:mT,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:dT,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function u5({variants:e,by:t}){return r(ve,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(Kr,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>N(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>N(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":I(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":cn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?cn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?cn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>vs(n)},{key:"says",head:"says",cell:Mg}]})}function Mg(e){return e.
few?`too few: below ${Cg}`:Sg(e)}function hT(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${cn(e.lift)}, p ${vs(
e.pValue)}`;return`${zn(e.group)} ${e.rate===null?"no rate":I(e.rate)} of ${N(e.exposed)}${t}, ${Mg(e)}`}var pm="pp",xs="dp",Tu="lp",bT="xp";var vT="rr";var c5=.01;function xT({answer:e,document:t,by:n,onMark:o}){let[i,s]=T(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(jo(e).flatMap(g=>"other"in g?[]:[[J(g.value).text,g.value]])),p=(Oe(t.dataset).value.
value?.columns??[]).filter(({type:g,actor:b})=>g==="string"&&!b).map(({name:g})=>g),m=g=>{ue({document:ge(ge(t,"funnel.b\
y",we(g)),"funnel.compare_groups",void 0)})},d=g=>ne("funnel.compare_groups",{...l,control:u.get(g)}),f=cm(e,a).length>0;
return r(R,{children:[r("div",{class:pm,children:[r("span",{class:Tu,children:[r("span",{class:xs,children:"variant"}),r(
zo,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:m})]}),u.size>0&&
r("span",{class:Tu,children:[r("span",{class:xs,children:"control"}),r(zo,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?J(l.control).text:"choose",onChange:d})]}),l&&r(R,{children:[r("span",{class:Tu,children:[r("span",
{class:xs,children:"goal"}),r(zo,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Tg),value:Tg(e.steps[a],
a),onChange:g=>s(e.steps.findIndex((b,x)=>Tg(b,x)===g))})]}),r("span",{class:Tu,children:[r("span",{class:xs,children:"e\
xposed by"}),r("span",{class:bT,children:r($n,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:g=>ne("funnel.compare_groups.exposed",g.trim()===""?void 0:g)})})]})]})]}),f?r(R,{children:[r(p5,
{value:e.sample_ratio_p_value??null}),r(gT,{answer:e,by:n,goal:a,onMark:o})]}):r(Ye,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function Tg(e,t){return`${t+1} ${rn(e)}`}function p5({
value:e}){if(e===null)return null;let t=e<c5;return r("p",{class:vT,"data-bad":t,role:t?"alert":void 0,children:[r(le,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${vs(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${vs(e)}).`]})}function wT(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function kT(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function CT(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function mm(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,m=p===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(i)))),d=g=>g===0?l:g===m&&p!==void 0?p:l*i**g,f=p===void 0&&!Number.isFinite(i);
for(let g=0;g<m;g++)s.push({from:d(g),to:f?null:d(g+1),count:g===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var ST="cp",_T="gp",MT="Z",TT="ir",PT="hp",$T="ar",DT="fp",ET="tr";function dm({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=_t(1,n.length,({column:m},d)=>s?.(
n[m],d)),u=Math.max(1,...n.map(({count:m})=>m)),c=n.reduce((m,{count:d})=>m+d,0),p=l.at===null?void 0:n[l.at.column];return r(
ze,{title:e,summary:i,onKey:l.key,announced:p?`${Pg(p)}: ${N(p.count)} ${t}, ${I(p.count/Math.max(1,c))}`:"",table:r(ve,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Pg},{key:"count",head:t,number:!0,cell:m=>N(m.count)},{key:"\
share",head:"share",number:!0,cell:m=>I(m.count/Math.max(1,c))}]}),children:r("div",{class:ST,children:[r("div",{class:_T,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((m,d)=>r("div",{class:MT,...l.mark(0,d),title:`${Pg(m)}: ${N(
m.count)} ${t}, ${I(m.count/Math.max(1,c))}`,onClick:s&&(f=>s(m,f.currentTarget)),children:r("div",{class:TT,style:{"--s\
hare":m.count/u}})},d)),o.map(({at:m,label:d},f)=>{let g=kT(n,m);return g===null?null:r("div",{class:PT,style:{"--at":g},
children:r("span",{class:$T,"data-late":g>.8||f===0&&o.length>1&&g>.22,children:d})},d)})]}),r("div",{class:DT,"aria-hid\
den":"true",children:CT(n,6).map(({at:m,value:d})=>r("span",{class:ET,"data-late":m>.9,style:{"--at":m},children:Ce(d)},
m))})]})})}function Pg({from:e,to:t}){return t===null?`${Ce(e)} and more`:`${Ce(e)} to ${Ce(t)}`}var d5=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function $g(e){let t=Object.
entries(e).filter(([n])=>!d5.includes(n));return Object.fromEntries(t)}function Dg(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Ee(e);return{...i,aggregate:{over:{flows:{funnel:$g(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var AT="up",OT="mp",Ag="vp";var h5=8;function LT({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:AT,
children:[n.slice(1).map((s,a)=>r(RT,{from:rn(n[a]),to:rn(s),times:s.time_from_previous,question:i&&a<h5?Dg(t,a+1,a+2):null},
a)),n.length>2&&o&&r(RT,{from:rn(n[0]),to:rn(o),times:o.time_from_entry,all:!0,question:i?Dg(t,1,n.length):null})]})}function RT({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=gt(o),a=G(()=>s&&"columns"in s?mm(g5(s)):wT(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Ce(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Ce(u)}`}]];return r(dm,{title:r("span",{class:OT,children:[i&&r("span",{class:Ag,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:Ag,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${re(e)} to ${re(t)}: ${q(n?.count??0)} actors, median ${l===null?"unknown":Ce(l)}`})}function g5(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function y5(e,t){let n=$g(e.funnel);return{...Ee(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function NT(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function BT(e,t,n){
let o=NT(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{b5(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>Ne({document:y5(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function b5(e,t,n){let o=NT(e,t);try{let{only:i}=await pr(e,t);i&&o!==void 0?
Ne({document:{...Ee(i),paths:{start:o}},view:"paths",as:null},n):Le("No condition says who these are.")}catch(i){Le(re(pe(
i).message))}}var v5="conversion_rate";function FT(e,t){let n=jo(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[x5(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:v5,type:"float64"}],rows:o,stats:e.stats}}function x5(e){return"other"in
e||Array.isArray(e.value)?zn(e):e.value}var w5=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function zT(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*w5.get(o);return t}function k5(e){let t=e.query?.to,n=t===void 0?Date.now():Date.parse(String(t));return Math.min(n,Date.now())-zT(e.query?.
funnel?.window)}var C5=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"\
Month"}];function IT({answer:e,document:t,by:n}){let o=G(()=>FT(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.
trend;return o.rows.length===0?r(Re,{}):r(R,{children:[r("div",{class:pm,children:[r("span",{class:xs,children:"by entry"}),
r(xt,{label:"Length of a bucket",value:String(s??"1d"),choices:C5,onChange:a=>ne("funnel.trend",a)})]}),r(La,{answer:o,document:o.
query,zone:i,form:"lines",end:k5(e),onZoom:(a,l)=>vn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function HT({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=_r(i,(c,p)=>i?BT(i,c,p):[]);if(!o||
!i||!S5(o))return r(Go,{result:t});if(Su(o.steps)===0&&s==="exact"&&n!=="groups")return r(Sr,{result:t,children:"No acto\
r of this range did the first step."});let u=fe(i.funnel?.by).join(", ");return r(In,{children:[n==="trend"&&r(IT,{answer:o,
document:i,by:u}),n==="time"&&r(LT,{answer:o,document:i}),n==="groups"&&r(xT,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(nT,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function S5(e){return"steps"in
e}var qT={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:["funnel","where"],chartOf:()=>"steps",choose:_5,Sentence:cg,Page:HT};function _5(e,t){if(!e.funnel)return e;
let{trend:n}=e.funnel;return t==="trend"?n===void 0?ge(e,"funnel.trend","1d"):e:n===void 0?e:ge(ge(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var VT=new Map;function M5(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function WT(e,t){let n=M5(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";VT.set(`${e.dataset} ${o}`,e);let i=VT.get(
`${e.dataset} ${n}`),s=Ee(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function UT(e){return KT([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function KT(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return(e.find(o=>o*n>=t*(1-1e-9))??10)*n}function fm(e,t,n){let o=KT([1,2,2.5,5,10],Math.max(t-
e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},(a,l)=>(i+
l)*o)}var jT="bp",GT="wp",JT="yp",YT="kp",ZT="zp",QT="jp",XT="or",eP="Xp",tP="Sp",nP="p",oP="Bp",rP="Cp",Og="Ep",Rg="ee";function hm({title:e,summary:t,parts:n,bars:o,over:i,text:s=q,actions:a,onPart:l}){let u=_t(n.length,o.length,({row:v,column:_},k)=>l(
_,v,k)),c=o.map(({values:v})=>({up:iP(v,1),down:iP(v,-1)})),p=Math.max(0,...c.map(({up:v})=>v)),m=Math.min(0,...c.map(({
down:v})=>v)),d=Math.max(p-m,1e-12),f=Math.max(1,Math.ceil(o.length/12)),g=u.at,b=g?o[g.column]:void 0,x=(v,_)=>`${v.label}\
, ${n[_].label}: ${N(Math.abs(v.values[_]??0))}${v.unfinished?", not over":""}`;return r(ze,{title:e,summary:t,announced:b&&
g?x(b,g.row):"",onKey:u.key,actions:a,table:r(ve,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:v,unfinished:_})=>`${v}${_?
" (not over)":""}`},...n.map((v,_)=>({key:v.key,head:v.label,number:!0,cell:({values:k})=>s(k[_]??0)}))]}),legend:n.length>
1&&r("ul",{class:rP,children:[n.map(v=>r("li",{class:Og,children:[r("span",{class:Rg,style:{"--color":`var(${v.color})`}}),
v.label]},v.key)),o.some(({unfinished:v})=>v)&&r("li",{class:Og,children:[r("span",{class:Rg,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:jT,children:[r("div",{class:GT,"aria-hidden":"true",children:fm(m,p,7).map(v=>r(
"span",{class:JT,style:{"--at":(p-v)/d},children:r("span",{class:YT,children:s(Math.abs(v))})},v))}),r("div",{class:ZT,children:r(
"div",{class:QT,style:{"--bars":o.length},children:o.map((v,_)=>r("div",{class:XT,children:[r("div",{class:eP,style:{"--\
share":p/d},children:n.map((k,O)=>(v.values[O]??0)>0&&S(v,k,O,_,p)).reverse()}),r("div",{class:tP,style:{"--share":-m/d},
children:n.map((k,O)=>(v.values[O]??0)<0&&S(v,k,O,_,-m))}),_%f===0&&r("span",{class:oP,children:v.short})]},_))})})]})});
function S(v,_,k,O,M){return r("div",{class:nP,"data-unfinished":v.unfinished,title:x(v,k),...u.mark(k,O),style:{"--shar\
e":Math.abs(v.values[k]??0)/M,"--color":`var(${_.color})`},onClick:A=>l(O,k,A.currentTarget)},_.key)}}function iP(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var sP=["returning","resurrecting","new","dormant"],aP=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],P5=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function lP({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=P5.get(o)??86400,s=e.periods.map(u=>({label:gn(u.start,i,t),
short:i<86400?X(u.start,t,"clock"):i>20*86400?X(u.start,t,"month"):X(u.start,t,"dayShort"),values:sP.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${q(a.new)} new, ${q(
a.returning)} returning, ${q(a.resurrecting)} back again, ${q(-a.dormant)} gone`:"";return r(hm,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:aP,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:sP[c]},`${aP[c].label}, ${s[u].label}`,p)})}var uP="Ip",cP="Up",pP="Lp",mP="Mp",dP="Np",fP="Rp",hP="nr",gP="Ap";var Lg=280,jr={top:12,right:24,bottom:28,left:56},yP=4;function bP({title:e,summary:t,curves:n,names:o,period:i,text:s=I,
table:a,onPoint:l}){let{host:u,width:c}=ia(),[p,m]=T(new Set),d=n.filter(({key:A})=>!p.has(A)),f=_t(d.length,o.length,({
row:A,column:L},z)=>l(n.indexOf(d[A]),L,z)),g=UT(Math.max(0,...d.flatMap(({points:A})=>A.map(L=>(d.length<=yP?L?.high:L?.
value)??0)))),b=Math.max(1,c-jr.left-jr.right),x=A=>jr.left+(o.length<2?b/2:A/(o.length-1)*b),S=A=>jr.top+(1-A/g)*(Lg-jr.
top-jr.bottom),v=f.at,_=v?d[v.row]:void 0,k=v&&_?_.points[v.column]??null:null,O=v&&_?`${_.name}, ${i} ${o[v.column]}: ${k?
`${s(k.value)}, between ${s(k.low)} and ${s(k.high)}`:"not over"}`:"",M=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
b/48))));return r(ze,{title:e,summary:t,announced:O,onKey:f.key,table:a,actions:O&&r("span",{class:gP,"aria-hidden":"tru\
e",children:O}),legend:n.length>1&&r(fp,{rows:n.map(({key:A,keys:L,color:z,points:H})=>({key:A,keys:L,color:z??0,last:H.
findLast(B=>B!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:m,text:s}),children:r("div",{ref:u,class:uP,
children:c>0&&r("svg",{width:c,height:Lg,"aria-hidden":"true",children:[fm(0,g,5).map(A=>r("g",{children:[r("line",{x1:jr.
left,x2:c-jr.right,y1:S(A),y2:S(A),class:cP}),r("text",{x:jr.left-8,y:S(A)+4,class:pP,children:s(A)})]},A)),o.map((A,L)=>L%
M===0&&r("text",{x:x(L),y:Lg-8,class:mP,children:A},A)),d.length<=yP&&d.map(({key:A,points:L,color:z})=>r("path",{d:E5(L,
x,S),class:fP,style:{fill:Ng(z)}},A)),d.map(({key:A,points:L,color:z})=>r("path",{d:D5(L,x,S),class:dP,"stroke-dasharray":z===
null?void 0:oa(z).join(" "),style:{stroke:Ng(z)}},A)),d.map((A,L)=>A.points.map((z,H)=>z&&r("circle",{cx:x(H),cy:S(z.value),
r:v?.row===L&&v.column===H?5:3,class:hP,style:{fill:Ng(A.color)},...f.mark(L,H),onPointerEnter:()=>f.set({row:L,column:H}),
onClick:B=>l(n.indexOf(A),H,B.currentTarget)},`${A.key} ${H}`)))]})})})}function Ng(e){return e===null?"var(--other)":`v\
ar(${tn(e)})`}function D5(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function E5(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function vP(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:xP(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:xP(c),complete:p}))}))]:[o]}function xP(e){return typeof e=="number"?e:null}function gm(e,t){let n=(e.groups??
[]).flatMap((o,i)=>vP(o,o,t(i)));return[...vP(null,e,t(-1)),...n]}function Pu(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function Bg(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Pu(s,t)??0))});return o}var wP=9;function kP(e,t){
return e===null||e<=0||t<=0?0:Math.min(wP,Math.max(1,Math.ceil(e/t*wP)))}function CP(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function SP(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function _P(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function $u(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function ym({rows:e,names:t,rowName:n}){let o=G(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:re(n(i))})},{
key:"size",head:"size",number:!0,cell:i=>N(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{
let l=a[s];return l===void 0||l.size===0?"–":`${N(l.count)} (${I(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(
ve,{label:"Cohorts",rows:e,columns:o})}var A5=50;function TP({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=$u(e).slice(1),s=G(()=>(e.groups??
[]).slice(0,A5),[e]),a=G(()=>s.length===0?[MP(e.total,null,t)]:s.map(p=>MP(p.total,p,t)),[e,t]),l=gm(e,()=>!1),u=(p,m,d)=>{
let f=s[p]??null;n({period:m+1,state:"returned",...Ti(f)},`${f?zn(f):"all"}, ${o} ${i[m]}`,d)},c=a[0]?.points[0];return r(
bP,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${re(t)}`}: ${a.length} lines over ${i.length} periods, ${c?I(c.value):"nobody"} in ${o} 1`,table:r(ym,{rows:l,names:$u(
e),rowName:({group:p})=>p?zn(p):"all"})})}function MP(e,t,n){let o=t?zn(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=_P(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:pn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var $P="Dp",DP="Hp",EP="_p",AP="d",bm="re",vm="pr",OP="qp",RP="e",LP="ie",NP="Fp",BP="Tp",FP="Gp",zP="Jp",IP="dr",HP="lr";function qP({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:m}){return r(
"tr",{class:e.kind==="total"?LP:void 0,children:[r("th",{scope:"row",class:bm,children:s===null?r("span",{class:NP,children:t}):
r("button",{type:"button",tabIndex:-1,class:BP,"aria-expanded":s,onClick:a,children:[r(le,{name:s?"down":"right",size:12}),
e.group===null?"all":r(Kr,{property:n,group:e.group,most:24})]})}),r("td",{class:vm,title:N(e.size),children:q(e.size)}),
e.cells.map((d,f)=>{let g=e.kind==="total"&&!d.complete;return r("td",{class:RP,"data-shade":f===0||!d.complete?0:kP(Pu(
d,o),i),"data-open":!d.complete,"data-marked":l(f),...u(f),title:g?"no finished period":`${N(d.count)} of ${N(d.size)}, ${I(
d.share)}${d.complete?"":", not over"}`,onClick:b=>p(f,b.currentTarget),onPointerDown:()=>m(f,!1),onPointerEnter:b=>{b.buttons===
1&&m(f,!0)},children:g?"":c(d)},f)})]})}var O5=120,R5=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function WP({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=T(new Set),[l,u]=T(!1),[c,p]=T(null),m=(e.groups?.length??0)>0,d=G(()=>gm(e,z=>s.has(z)!==(z===
-1&&!m)),[e,s,m]),f=l?d:d.slice(0,O5),g=$u(e),b=e.query?.retention?.period??"day",x=R5.get(b)??86400,S=z=>z.kind==="coho\
rt"?gn(z.start,x,o):z.group===null?"all":zn(z.group),v=(z,H)=>{let B=f[z.row],te={period:z.column,state:"returned",...B.
kind==="cohort"?{cohort:B.start}:{},...Ti(B.group)};i(te,`${S(B)}, ${b} ${g[z.column]}`,H)},_=_t(f.length,g.length,v),k=c&&
_.at?CP(c,_.at):null,O=z=>(z.key.startsWith("Arrow")&&p(z.shiftKey?c??_.at:null),z.key==="Escape"&&c?(p(null),!0):_.key(
z)),M=z=>{let H=new Set(s);H.delete(z)||H.add(z),a(H)},A=_.at?f[_.at.row]:void 0,L=k?N5(f,k):A&&_.at?`${S(A)}, ${b} ${g[_.
at.column]}: ${L5(A.cells[_.at.column])}`:"";return r(ze,{title:r(R,{children:["Came back, by ",b," ",r("span",{class:$P,
children:["of ",q(f[0]?.size??0)," actors"]})]}),summary:B5(e,b),announced:L,onKey:O,actions:k&&r("span",{class:DP,children:L}),
table:r(ym,{rows:d,names:g,rowName:S}),legend:r("div",{class:zP,"aria-hidden":"true",children:[r("span",{children:"0"}),
r("span",{class:IP}),r("span",{children:VP(Bg(d,t),t)}),r("span",{class:HP})," period not over, in no total"]}),children:r(
"div",{class:EP,children:[r("table",{class:AP,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:bm,
children:m?n:"cohort"}),r("th",{scope:"col",class:vm,children:"size"}),g.map((z,H)=>r("th",{scope:"col",class:OP,children:H===
0?`${b} 0`:z},z))]})}),r("tbody",{onPointerLeave:()=>{},children:f.map((z,H)=>r(qP,{row:z,name:S(z),by:n,says:t,largest:Bg(
d,t),open:z.kind==="total"?d[H+1]?.kind==="cohort":null,onToggle:()=>M(z.group===null?-1:(e.groups??[]).indexOf(z.group)),
marked:B=>k!==null&&H>=k.fromRow&&H<=k.toRow&&B>=k.fromColumn&&B<=k.toColumn,mark:B=>_.mark(H,B),text:B=>VP(Pu(B,t),t),onChoose:(B,te)=>{
c||v({row:H,column:B},te)},onPress:(B,te)=>{p(te?c??_.at:null),_.set({row:H,column:B})}},H))})]}),d.length>f.length&&r("\
button",{type:"button",class:FP,onClick:()=>u(!0),children:["All ",N(d.length)," rows"]})]})})}function VP(e,t){return e===
null?"–":t==="share"?I(e):q(e)}function L5(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${q(e.value)}`;
return`${N(e.count)} of ${N(e.size)}, ${I(e.share)}${t}${e.complete?"":", the period is not over"}`}function N5(e,t){let{
cells:n,unfinished:o,count:i,size:s}=SP(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${q(i)} of ${q(s)}, ${s===0?"–":I(i/s)}${a}`}function B5(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${I(n?.share??0)} came back in ${t} 1, ${I(o?.share??0)} in th\
e last finished one`}function UP({answer:e,onMark:t}){let[n,o]=T(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Ge(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(hm,{title:`On how many ${i}s: ${q(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${q(e.count)} actors, ${I(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(xt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var KP="Kp";function jP({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=T(!1),l=_r(o,m=>o?H5(o,m):[]),u=(m,d,f)=>l.onMark(m.state===
"returned"&&s&&m.period!==0?{...m,state:"not_returned"}:m,s?`not: ${d}`:d,f);if(!n||!o)return r(Go,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(W5(n))return r(In,{children:[r(UP,{answer:n,onMark:l.onMark}),l.menu]});if(V5(n))return r(
In,{children:[r(lP,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!q5(n))return r(Go,{result:e});if(n.cohorts.every(({size:m})=>m===
0)&&i==="exact")return r(Sr,{result:e,children:"Nobody of this range did what starts a cohort."});let p=fe(o.retention?.
by).join(", ");return r(In,{children:[r(I5,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function I5({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=T(()=>lr("retention-says")??"share"),p=f=>{c(f),ur("retention-says",f)},m=u==="value"&&!s?"share":u,d=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(In,{children:[r("div",{class:KP,
children:[t!=="curve"&&r(xt,{label:"What cells say",value:m,onChange:p,choices:d}),r(xt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(TP,{answer:e,by:n,onMark:i}):r(WP,{answer:e,says:m,by:n,zone:o,onMark:i})]})}function H5(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>Ne(
{document:{...Ee(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function q5(e){return"cohorts"in e}
function V5(e){return"periods"in e}function W5(e){return"active_periods"in e}function GP(e){return e.document.lifecycle?r(mg,{...e}):e.document.stickiness?r(dg,{...e}):r(pg,{...e})}var JP={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:["retention","lifecycle","stickiness","where"],chartOf:e=>e.lifecycle?"lifecycl\
e":e.stickiness?"stickiness":"matrix",choose:WT,Sentence:GP,Page:jP};function YP({answer:e}){let t=(n,o)=>o?r($,{shown:hn}):r($,{value:n,most:64,middle:!0});return r(ve,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>N(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>I(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Ce(n.median)}]})}function xm(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function U5(e){return"other"in e?xm(e.depth,null,
!0):xm(e.depth,e.value,!1)}function ZP(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,m)=>p-m),o=n.map(p=>e.
nodes.filter(m=>m.depth===p).sort(K5)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((m,{count:d})=>m+d,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,m)=>{let d=0;for(let f of p){let g=Math.max(t.nodeLeast,f.count*l);u.push({key:U5(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:m*i,y:d,height:g}),d+=
g+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:j5(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function K5(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function j5(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let p=o.get(xm(c.depth,c.from,c.from_other===!0)),m=o.get(xm(c.depth+1,c.to,c.to_other===
!0));return p&&m?[{edge:c,from:p,to:m}]:[]}),s=new Map,a=new Map,l=(c,p,m)=>{let d=c.get(p.key)??0;return c.set(p.key,d+
m),p.y+d},u=new Map;for(let{edge:c,from:p}of[...i].sort((m,d)=>m.to.y-d.to.y))u.set(c,l(s,p,c.count*n));return[...i].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:m})=>({from:p.key,to:m.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,m,c.count*n)}))}function QP(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function XP(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var e$="Op",t$="Pp",n$="Qp",o$="f",r$="ae",i$="E",s$="xr",a$="Vp",l$="te",u$="Wp";var ws=8,J5=6.6;function c$({answer:e,actions:t,onMark:n}){let{host:o,width:i}=ia(),s=G(()=>ZP(e,{width:Math.max(i,1),height:460,
bar:ws,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=G(()=>s.depths.map(x=>s.nodes.filter(S=>S.depth===x)),[s]),[l,u]=T(
null),c=Math.max(0,...a.map(x=>x.length)),p=_t(c,a.length,({row:x,column:S},v)=>{let _=a[S][x];_&&g(_,v)}),m=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,d=l??m?.key??null,f=G(()=>d===null?null:QP(s,d),[s,d]),g=(x,S)=>{
n({depth:x.depth,node:x.others>0?{other:!0}:{value:x.value}},Du(x),S)},b=d===null?"":Z5(s,d,e.count);return r(ze,{title:r(
R,{children:[q(e.count)," paths ",r("span",{class:t$,children:b})]}),summary:Q5(e,s),onKey:p.key,announced:m?b:"",actions:t,
table:r(YP,{answer:e}),children:r("div",{ref:o,class:e$,children:i>0&&r("svg",{width:s.width,height:s.height+32,onPointerLeave:()=>u(
null),"aria-hidden":"true",children:[s.depths.map((x,S)=>r("text",{x:S*s.columnWidth,y:14,class:n$,children:p$(x)},x)),r(
"g",{transform:"translate(0 28)",children:[s.edges.map(x=>{let S=s.nodes.find(({key:_})=>_===x.from),v=f?.edges.has(x)??
!1;return r("path",{d:XP(x,S.x+ws,S.x+s.columnWidth),class:o$,"data-lit":v,"data-dim":f!==null&&!v,children:r("title",{children:`${N(
x.count)}${x.median===null?"":`, median ${Ce(x.median)}`}`})},`${x.from} ${x.to}`)}),a.map((x,S)=>x.map((v,_)=>r(Y5,{node:v,
width:s.columnWidth-ws,mark:p.mark(_,S),isAt:m===v,dim:f!==null&&!f.nodes.has(v.key),onPoint:()=>u(v.key),onChoose:k=>g(
v,k)},v.key)))]})]})})})}function Y5({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=q(e.count),u=Math.
max(4,Math.floor((t-20)/J5)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:r$,"data-dim":i,"data-other":e.
others>0,onPointerEnter:s,onClick:p=>a(p.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:ws,height:e.
height,rx:2,class:i$,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:ws,height:e.height*c,rx:2,class:s$}),
r("rect",{x:e.x+ws,y:e.y,width:t-16,height:20,class:a$}),r("text",{x:e.x+ws+6,y:e.y+14,class:l$,children:[r("tspan",{"da\
ta-word":e.others>0,children:ta(Du(e),u)}),r("tspan",{dx:6,class:u$,children:l})]}),r("title",{children:`${Du(e)}: ${N(e.
count)}${e.ends>0?`, ${N(e.ends)} end here`:""}${e.starts>0?`, ${N(e.starts)} begin here`:""}`})]})}function Du(e){return e.
others>0?`${hn.text} ${e.others}`:J(e.value).text}function p$(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function Z5(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${I(o.ends/Math.max(1,o.count))} end here`;return`${p$(
o.depth)} ${Du(o)}: ${N(o.count)}, ${I(o.count/Math.max(1,n))} of all${i}`}function Q5(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${Du(n)} (${I(n.count/Math.max(1,e.count))})`:"";return`${q(e.count)} paths over ${t.depths.
length} depths${o}; ${Mn.other} stands for rare ones`}var m$="Yp",d$="I",f$="Zp",h$="ed",g$="sr",y$="oe",Fg="rd",b$="id",v$="ad";function w$({answer:e,onFunnel:t}){let n=e.top_paths,o=_t(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(ze,{title:`${q(e.count)} paths`,summary:`\
Whole paths: ${n.slice(0,3).map(a=>x$(a,e.count)).join("; ")}`,announced:i?x$(i,e.count):"",onKey:o.key,table:r(ez,{answer:e}),
children:r("ol",{class:m$,children:n.map((a,l)=>r("li",{class:d$,...o.mark(l,0),children:[r("span",{class:f$,title:N(a.count),
children:q(a.count)}),r("span",{class:h$,children:I(a.count/Math.max(1,e.count))}),r("span",{class:g$,children:r("span",
{class:y$,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r("span",{class:Fg,children:[
r($,{shown:hn})," ",N(a.paths)," other paths"]}):r(R,{children:[r("span",{class:Fg,children:a.nodes.map((u,c)=>r("span",
{class:b$,children:[c>0&&r("span",{class:v$,"aria-hidden":"true",children:"›"}),r($,{value:u,most:32,middle:!0})]},c))}),
a.nodes.length>1&&r(E,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"Funnel"})]})]},l))})})}function ez({
answer:e}){return r(ve,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>N(
t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>I(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>r("\
bdi",{children:k$(t)})}]})}function k$(e){return"other"in e?`${hn.text} ${e.paths}`:e.nodes.map(t=>J(t).text).join(" › ")}
function x$(e,t){return`${k$(e)}: ${N(e.count)}, ${I(e.count/Math.max(1,t))}`}function zg(e){return e.paths?.node??"event"}function Ga(e,t){let n=zg(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?mn(t):String(t)}`}function wm(e,t){return{...e,paths:{...e.paths,...t}}}
function C$(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Ga(e,t),after:s.after||5}}}
function S$(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Ga(e,t),before:i||o||5}}}function _$(e,t){
let n=e.paths?.exclude,o=Ga(e,t);return wm(e,{exclude:n===void 0?o:`${n} or ${o}`})}function M$(e,t,n){let o=zg(e);return wm(
e,{node:`if(${Ga(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function T$(e,t,n){
return wm(e,{node:`if(${Ga(e,t)}, ${mn(n)}, string(${zg(e)}))`})}function P$(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return wm(e,a?{before:u}:{after:u})}function $$(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Ee(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Ga(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var E$="td",A$="od",O$="nd";function R$({document:e,change:t,onClose:n}){let i=(Oe(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),Ne({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(Mt,{title:"\
Merge under a name",onClose:n,children:r($n,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(T$(e,t.value,a.trim()),"merge")}})}):r(Mt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:A$,children:i.map(a=>r("li",{children:r(E,{kind:"plain",class:O$,onClick:()=>s(
M$(e,t.value,we(a)),"expand"),children:r($,{value:a})})},a))})})}function L$({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=T(null),{onMark:u,menu:c}=_r(i,(p,m)=>!i||!p.
node||!("value"in p.node)?[]:oz(i,p.node.value,m,d=>l({kind:d,value:p.node.value,label:m})));return!o||!i||!rz(o)?r(Go,{
result:t}):o.count===0&&s==="exact"?r(Sr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(In,
{children:r(w$,{answer:o,onFunnel:p=>nz(i,p)})}):r(In,{children:[r(c$,{answer:o,onMark:u,actions:r(tz,{document:e})}),c,
a&&r(R$,{document:i,change:a,onClose:()=>l(null)})]})}function tz({document:e}){let t=n=>ue({document:P$(e,n)});return r(
"span",{class:E$,children:[r(E,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(E,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function nz(e,t){
Ne({document:$$(e,t),view:"funnel",as:null},"funnel of a path")}function oz(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>Ne(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",C$),i("End here","left",S$),i("Hide","minu\
s",_$),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function rz(e){return"top_paths"in e}var N$={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:["paths","where"],chartOf:()=>"flow",Sentence:fg,Page:L$};function ks(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Hg(e,t,n){
let o=ks(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Ee(e),aggregate:{over:i,...t}}}function B$(e){
return Hg(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function F$(e){return Hg(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function z$(e){
let t=ks(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function qg(e,t,n){
let{properties:o,...i}=ks(e);return{...Ee(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
we(t)],limit:6}}}var iz=864e5,sz=300;function I$(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(iz/24,l*sz/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(ks(e).properties??{}).map(we),{compare:m,
...d}=Hg(e,{measures:["count()"],by:[we(o),"start","end","duration","events",...p],order:["start desc"],limit:i});return{
...d,...c}}function H$(e,t,n,o,i){let s=[...new Set(n.map(f=>mn(String(f))))].join(", "),a=`string(${we(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:m,...d}=Ee(e);return{...d,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",we(t),"event"],order:"time asc",limit:1e4}}}function q$({answer:e,onMark:t}){let n=G(()=>mm((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Re,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(dm,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${q(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Ce(i.from)} and more`:`${Ce(i.from)} to ${Ce(
i.to)}`,s)})}var V$="pd",W$="dd",U$="ld",K$="xd",j$="sd",G$="cd",J$="gd",Y$="hd",Z$="cr",Q$="fd",X$="ud",eD="ne",tD="md",nD="vd";function oD({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:V$,
children:[r(Ya,{label:"sessions",value:Ja(t,q),...typeof t=="number"?{title:N(t)}:{}}),r(Ya,{label:"events each",value:Ja(
n,u=>u.toFixed(1))}),r(Ya,{label:"median duration",value:Ja(o,Ce)}),r(Ya,{label:"p90 duration",value:Ja(i,Ce)}),r(Ya,{label:"\
of one event only",value:Ja(s,u=>I(l===0?0:u/l))}),r(Ya,{label:"events",value:Ja(a,q)})]})}function Ja(e,t){return e==null?
"–":t(e)}function Ya({label:e,value:t,title:n}){return r("div",{class:W$,children:[r("dd",{class:U$,title:n,children:t}),
r("dt",{class:K$,children:e})]})}var rD="bd",iD="r",Eu="wd",Wg="yd",sD="kd",aD="gr",lD="hr";function uD({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=T(!1),c=G(()=>hv(t,n),[t,n]),p=_t(
t.length,1,({row:f})=>a(t[f])),m=Math.max(1,...t.map(({start:f,end:g})=>g-f)),d=p.at?t[p.at.row]:void 0;return r(ze,{title:e,
summary:`The latest ${t.length} sessions`,announced:d?pz(d,o,s):"",onKey:p.key,actions:r(xt,{label:"Scale of the timelin\
es",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Each its o\
wn"}]}),table:r(cz,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:rD,children:r("table",{class:iD,children:[
r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),
r("th",{scope:"col",class:Eu,children:"duration"}),r("th",{scope:"col",class:Eu,children:"events"}),i.map(f=>r("th",{scope:"\
col",children:r($,{value:f,most:24})},f)),r("th",{scope:"col",class:Wg,children:"timeline"})]})}),r("tbody",{children:t.
map((f,g)=>r("tr",{...p.mark(g,0),onClick:()=>a(f),children:[r("td",{children:X(f.start,s,"second")}),r("td",{children:r(
$,{value:f.actor,most:24,middle:!0})}),r("td",{class:Eu,children:Ce((f.end-f.start)/1e3)}),r("td",{class:Eu,children:N(f.
events)}),f.properties.map((b,x)=>r("td",{children:r($,{value:b,most:32,middle:!0})},x)),r("td",{class:Wg,children:r(uz,
{session:f,events:c[g],length:l?f.end-f.start:m,zone:s})})]},g))})]})})})}var lz=300;function uz({session:e,events:t,length:n,
zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:sD,children:[r("span",{class:aD,style:{"--to":Dl(e.end,e.start,
i)}}),t.slice(0,lz).map((s,a)=>r("span",{class:lD,title:`${J(s.event).text}, ${X(s.time,o,"millisecond")}`,style:{"--at":Dl(
s.time,e.start,i),"--color":`var(${tn(pn("event",[s.event]))})`}},a))]})}function cz({sessions:e,per:t,properties:n,zone:o}){
return r(ve,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:i})=>X(i,o,"millisecond")},{key:"ac\
tor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,middle:!0})},{key:"duration",head:"duration",number:!0,
cell:({start:i,end:s})=>Ce((s-i)/1e3)},{key:"events",head:"events",number:!0,cell:({events:i})=>N(i)},...n.map((i,s)=>({
key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.properties[s],most:48,middle:!0})}))]})}function pz({
actor:e,start:t,end:n,events:o},i,s){return`${i} ${J(e).text}, ${X(t,s,"second")}, ${Ce((n-t)/1e3)}, ${N(o)} events`}var mz=50;function pD({document:e,echo:t,count:n,zone:o}){let i=ks(e).per??Oe(e.dataset).value.value?.actors?.[0]??null,
s=gt(i===null?null:I$(e,t,n,i,mz)),a=G(()=>dz(cD(s.answer)),[s.answer]),l=G(()=>i===null||a.length===0?null:H$(e,i,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,i]),u=gt(l),c=G(()=>fz(cD(u.answer)),[u.answer]);return i===null||!s.answer?r(Re,{}):r(uD,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(ks(e).properties??{}),zone:o,onSession:p=>et(ma(e.dataset,String(
p.actor)))})}function cD(e){return e!==null&&"columns"in e?e:null}function dz(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function fz(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function mD({document:e,name:t,expression:n}){let{answer:o}=gt(qg(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>Ne({document:hz(e,t,n,u),view:"difference",as:null},`sessions \
of ${re(t)} ${J(u).text}`);return r("section",{class:J$,"aria-label":re(t),children:[r("h2",{class:Y$,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:p},m)=>r("li",{children:r("button",{type:"button",class:Z$,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:Q$,children:p?r($,{shown:hn}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:X$,children:r("span",{class:eD,"data-other":p,style:{"--share":s===0?
0:c/s}})}),r("span",{class:tD,children:I(s===0?0:c/s)}),r("span",{class:nD,children:q(c)})]})},m))})]})}function hz(e,t,n,o){
let i=qg(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:ar(void 0,Lr(t,o))}}}function dD({result:e}){let{answer:t,of:n,phase:o}=e,i=gt(n&&B$(n)),s=gt(n&&F$(n)),a=_r(s.of);if(!t||!n||!fD(t))return r(
Go,{result:e});if(t.rows.length===0&&o==="exact")return r(Sr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=Ug(i.answer)?.rows[0]?.[0];return r(In,{children:[r(oD,{answer:Ug(i.answer)}),r("di\
v",{class:j$,children:[r(gz,{answer:t,document:n,zone:l}),r(q$,{answer:Ug(s.answer),onMark:a.onMark})]}),r("div",{class:G$,
children:Object.entries(z$(n)).slice(0,4).map(([c,p])=>r(mD,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&r(pD,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function gz({answer:e,document:t,zone:n}){return wt(e,t).
time<0?r(Ln,{answer:e,document:t,zone:n}):r(La,{answer:vz(e,t),document:t,zone:n,form:"lines",end:yz(e),onZoom:bz})}function yz(e){
let t=e.query?.to;return t===void 0?Date.now():Math.min(Date.parse(String(t)),Date.now())}function bz(e,t){vn({from:new Date(
e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function vz(e,t){let{measures:n}=wt(e,t),o=e.columns.map((s,a)=>a).
filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}function fD(e){
return"columns"in e}function Ug(e){return e!==null&&fD(e)?e:null}var hD={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:["aggregate","where"],chartOf:()=>"\
overview",Sentence:hg,Page:dD};function Au(e){return e.score>=.05}var km=4;function Za(e,t){let n=e.values??[];return t?n:n.slice(0,km)}function Di({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function Cm(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function gD(e,t){return e.distribution?Di(e).length:Math.max(1,Za(e,t).length)}function yD({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:J(o??null).text,selection:i,baseline:s,lift:a})),...Di(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${J(o).text} to ${J(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(ve,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>N(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>I(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>N(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>I(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Cm(n)}]})}var Qa="zd",bD="jd",jg="U",Gg="u",Jg="L",vD="Xd",xD="fr",wD="ur",kD="M",CD="pe",SD="mr",_D="vr",MD="Sd",TD="br",PD="wr",
$D="Bd",DD="Cd",ED="Ed",AD="Id",OD="yr",RD="kr",LD="zr",ND="jr",BD="Ud",FD="Ld",zD="Md",ID="Nd";function HD({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:BD,children:[r("div",{class:FD,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:CD,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${I(l.selection.share)}, baseline ${I(l.baseline.share)}`,children:[r("span",{class:Jg,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:Jg,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:zD,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:ID,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Qa,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function qD({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Au(e)&&!n,c=Za(e,
n);return r("li",{class:xD,"data-quiet":u,children:[r("div",{class:wD,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:SD,"aria-expanded":!u,onClick:o,children:[r(le,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:_D,title:`score ${e.score}`,children:[r("span",{class:MD,children:r("span",{class:TD,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:PD,children:wz(e)}),r(Sm,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Sm,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(HD,{bins:Di(
e),median:e.median,mark:i,onChoose:s,text:p=>Yn(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:$D,
children:[c.map((p,m)=>r(xz,{value:p,mark:i(m),onChoose:d=>s(m,d),onAction:d=>a(d,{...l,value:p.value??null,side:"select\
ion"})},m)),(e.values?.length??0)>km&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:ND,onClick:o,children:n?
"fewer":`${e.values.length-km} more`})})]})]})}function xz({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:kD,
...t,children:[r("button",{type:"button",tabIndex:-1,class:DD,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:ED,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${I(e.
selection.share)}), baseline ${e.baseline.count} (${I(e.baseline.share)})`,children:[r("span",{class:Gg,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:Gg,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:AD,children:[r("span",{children:I(
e.selection.share)}),r("span",{class:Qa,children:I(e.baseline.share)})]}),r("span",{class:OD,children:Cm(e.lift)}),r("sp\
an",{class:RD,children:[r(Sm,{label:"Only",title:`Only ${J(e.value??null).text}`,onClick:()=>o("only")}),r(Sm,{label:"No\
t",title:`Without ${J(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Sm({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:LD,title:t,onClick:n,children:e})}function wz(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Ge(e.different,"value");return`${t}${n}${Au(
e)?"":`${n===""?"":", "}none stands out`}`}function VD({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=T(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>gD(f,i.
has(f.name)))),u=(f,g,b)=>{let x=a[f],S=WD(x,g,i.has(x.name));n(S.mark,S.label,b)},c=_t(a.length,l,({row:f,column:g},b)=>u(
f,g,b)),p=c.at&&a[c.at.row],m=p&&c.at?kz(p,c.at.column,i.has(p.name)):"",d=f=>{let g=new Set(i);g.delete(f)||g.add(f),s(
g)};return r(ze,{title:r(R,{children:[q(e.selection.count)," selected ",r("span",{class:Qa,children:["against ",q(e.baseline.
count)]})]}),summary:Cz(e),announced:m,onKey:c.key,table:r(yD,{answer:e}),actions:r("span",{class:bD,children:[r("span",
{class:jg,"data-side":"selection"}),"selection",r("span",{class:jg,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:vD,children:a.map((f,g)=>r(qD,{property:f,zone:t,all:i.has(f.name),onAll:()=>d(f.name),mark:b=>c.mark(g,b),onChoose:(b,x)=>u(
g,b,x),onAction:o},f.name))})})}function WD(e,t,n){let o=Di(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${re(e.name)} ${J(o.from).text} to ${J(o.to).text}`}}let i=Za(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${re(e.name)} = ${J(i).text}`}}function kz(e,t,n){let o=Di(
e)[t]??Za(e,n)[t],{label:i}=WD(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${I(o.selection.share)} of the sele\
ction, ${I(o.baseline.share)} of the baseline`:""}`}function Cz(e){let t=e.properties.filter(Au).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${J(o.value).text}: ${I(o.selection.share)} against ${I(o.baseline.share)})`:"";return`${re(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${q(e.selection.count)} apart from ${q(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function UD(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Yg(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var jD="Rd",_m="Ad",GD="Xr";function JD({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:GD,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(E,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Ge(s,"more prop\
erty","more properties")," ",r(E,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Ge(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:_m,children:re(l)})]},a))})]})]})}function YD({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=_r(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Qg(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Qg(o,"hide",u)}]:[]);if(!n||!o||!_z(n))return r(
Go,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Sr,{result:t,children:"\
No row of this range is in the selection."}):r(In,{children:[r(Sz,{document:e,answer:n}),r(VD,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Qg(o,u,c)}),r(JD,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>ue({document:Yg(e,null)}),
onMore:()=>ne("difference.limit",0)}),a]})}function Sz({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?UD(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:jD,children:[r("span",{class:_m,children:"against"}),
r(Lt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>ne("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&Ne({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function Qg(e,t,n){let o=n.property??"";if(t==="h\
ide")return ue({document:Yg(e,o)});if(t==="by")return Ne({document:{...Ee(e),aggregate:{measures:["count()"],by:[we(o)]}},
view:"explore",as:null},`by ${re(o)}`);pr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?Ne({document:l},
t==="only"?a:`not (${a})`):Le("No condition says which rows these are.")},i=>Le(re(pe(i).message)))}function _z(e){return"\
properties"in e}var ZD={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:["difference","where"],chartOf:()=>"\
list",Sentence:gg,Page:YD};var QD="Sr",XD="Dd",eE="Hd",Mm="_d",tE="N",Xg="qd",nE="Fd",oE="Td",rE="Br",iE="Gd",sE="Jd";var Tz=2e3;function lE(){return K(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!Pt.value.value?.length&&Rt()},Tz);return()=>clearInterval(e)},[]),r("main",{class:QD,children:r("div",{class:XD,children:[
r("header",{class:eE,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Mm,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(Pz,{}),r($z,{}),r(Dz,
{})]})})}function Pz(){return r("section",{class:tE,"aria-label":"A file",children:[r(le,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Mm,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(Fo,{kind:"primary",children:"Choose a \
file"})]})}var aE=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function $z(){let[e,t]=T("");return r("section",{class:Xg,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Ic(e)},class:oE,children:[r("textarea",{class:rE,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:aE,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:iE,
children:[r(E,{kind:"outlined",onClick:()=>t(aE),children:"Take the example"}),r(E,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function ey(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${un(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function Dz(){let e=ey("my\
-events");return r("section",{class:Xg,"aria-labelledby":"send",children:[r("div",{class:nE,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(E,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Ze(e,"The line"),children:"\
Copy"})]}),r("pre",{class:sE,tabIndex:0,children:e}),r("p",{class:Mm,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var Ez=6;function uE(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,Ez).map(we)}function Az(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function cE(e,t,n){
let o=cc({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(Az(i))});return()=>Cl(o)}async function pE(e,t,n){let i=await Me(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var Tm=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=n-this.began,
i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},(l,u)=>n-i+1+u);return{
times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);return n<=o?0:this.seconds.
reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;for(let i of this.seconds)
if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-i[1]).map(([i,s])=>({
event:Rz(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,matched:0,events:new Map},
this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=Oz(i);o.events.set(a,(o.events.get(
a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({at:o})=>o<=t-900);if(n.length!==
0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.totals.get(i)??0)-s;a>0?
this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.length,t.map((o,i)=>({id:n+
t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),this.newCount+=t.matched,
this.leftOut+=t.leftOut+o.length-this.waiting.length}};function Oz(e){return e===null?"":`=${e}`}function Rz(e){return e===
""?null:e.slice(1)}var Lz=1e3,mE=()=>({tape:new Tm,columns:[],error:null,begun:!1,turn:0}),Ss=ce(mE()),Jr=Ss;function Pm(e={}){Ss.value={...Ss.
value,...e,turn:Ss.value.turn+1}}function dE(e,t,n){Ss.value=mE();let o={dataset:e,columns:[...n],limit:Lz,...t===void 0?
{}:{where:t}};return cE(o,i=>{Ss.value.tape.take(i,Date.now()),Pm({columns:i.columns,begun:!0,error:null})},i=>Pm({error:i}))}
function Xa(e){let{tape:t}=Ss.value;t.paused!==e&&(e?t.pause():t.resume(),Pm())}function fE(){Pm()}var hE="Cr",gE="Er",yE="Kd",bE="Od",vE="Pd";function el({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=W(null);return K(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:be(hE,i&&gE),"aria-label":t,children:[
r("div",{class:yE,children:[r("h2",{class:bE,children:e}),o,r(E,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:vE,children:s})]})}var xE="Qd",wE="Vd",kE="Wd",CE="Yd",ao="Zd",SE="Ir",_E="el",ME="rl",TE="il",PE="Ur",$E="al",DE="Lr",EE="tl",AE="ol",OE="\
nl",RE="pl",LE="Mr",NE="de",BE="le",FE="dl",zE="Nr",IE="ll",HE="Rr",qE="xl",VE="sl",WE="cl",UE="gl";function KE({dataset:e,columns:t,event:n,zone:o,onClose:i}){let[s,a]=T(null),[l,u]=T(null),[c,p]=T("");K(()=>{let g=new AbortController;
return a(null),u(null),pE(e,Fz(t,n.cells),g.signal).then(b=>a(b??{columns:t,row:n.cells}),b=>{Eo(b)||u(pe(b))}),()=>g.abort()},
[e,n]);let m=s??{columns:t,row:n.cells},d=m.columns.map((g,b)=>({column:g,value:m.row[b]})).filter(({column:g,value:b})=>Bz(
g.name,b,c)),f=JSON.stringify(Object.fromEntries(m.columns.map(({name:g},b)=>[g,m.row[b]])),null,2);return r(el,{title:r(
$,{value:n.cells[1],most:48}),label:"Event",onClose:i,actions:r(E,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Ze(
f,"The event")}),children:r("div",{class:qE,children:[r("p",{class:ao,children:[X(String(n.cells[0]),o,"millisecond"),",\
 ",o]}),l&&r(xe,{error:l}),r(Xc,{label:"Find in fields",value:c,onInput:p}),!s&&!l&&r(Re,{lines:4}),r("dl",{class:VE,children:d.
map(({column:g,value:b})=>r("div",{class:WE,children:[r("dt",{class:ao,children:r($,{value:g.name,most:64,middle:!0})}),
r("dd",{class:UE,children:typeof b=="number"?String(b):r($,{shown:Yn(b,g,o),most:2e3})})]},g.name))})]})})}function Bz(e,t,n){
let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(t??"").toLowerCase().includes(o)}function Fz(e,t){
return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time = ${mn(String(a))}`]:a===null?[`${o} is null`]:i===
"string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${mn(a)}`]:[]}).join(" and ")}function jE({document:e}){let{tape:t,columns:n}=Jr.value,[o,i]=T(null),[s,a]=T(null),l=W(null),u=e.timezone??"UTC",c=n.map(
({name:f,type:g})=>`${f} ${g}`).join(),p=G(()=>zz(n,u),[c,u]);K(()=>{t.paused||l.current?.querySelector("[role=grid]")?.
scrollTo(0,0)},[t.paused]);let m=f=>{f.target instanceof Element&&f.target.scrollTop>0&&Xa(!0)},d=(f,g,b)=>{Xa(!0),g.key===
n[0]?.name?a(f):i({anchor:b,row:f,column:g.key})};return r(R,{children:[r("div",{ref:l,class:DE,onScrollCapture:m,children:r(
ve,{label:"New events",columns:p,rows:t.rows,onCell:d,onMenu:d})}),o&&r(qz,{...o,document:e,columns:n,onOpen:()=>a(o.row),
onClose:()=>i(null)}),s&&r(KE,{dataset:e.dataset,columns:n,event:s,zone:u,onClose:()=>a(null)})]})}function zz(e,t){return e.
map((n,o)=>({key:n.name,head:r($,{value:n.name,most:40}),number:o>1&&No(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===
0?r(Iz,{value:i[0],zone:t}):r(Hz,{value:i[o],column:n,zone:t})}))}function Iz({value:e,zone:t}){let n=new Date(String(e));
return Number.isNaN(n.getTime())?r($,{value:e}):r("span",{class:EE,title:X(n,t,"millisecond"),children:[X(n,t,"clockSeco\
nd"),r("span",{class:ao,children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function Hz({value:e,column:t,
zone:n}){return typeof e=="number"?r("span",{title:tt(e,$t(t.name),!0),children:Yn(e,t,n).text}):r($,{shown:Yn(e,t,n),most:48,
middle:!0})}function qz({anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:p})=>p===
n)],u=Lr(Vz(n),l),c=p=>()=>Ne({document:ge(i,"where",ar(i.where,p))},p);return r(Io,{anchor:e,label:"This value",head:r(
$,{shown:J(u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(
`not (${u})`)},{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Ze(l==null?"":String(
l),"The value")}]})}function Vz(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','\
"'):e}function GE({document:e}){return r(yt,{document:e,error:ty(Jr.value.error),label:"Which new events",children:r(zt,{word:"\
New events where"})})}function ty(e){return e?new Ot({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var ny=50;function JE({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=T(null),{times:a,values:l}=G(()=>e.perSecond(
o*1e3),[e,o]),u=G(()=>[{values:l,color:pn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${X(a[i]*1e3,n,"clockSecond")}: ${N(
l[i])}`,p=f=>{let g={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return g===void 0?!1:(s(
Math.max(0,Math.min(g,a.length-1))),!0)},m=a.map((f,g)=>({at:f,value:l[g]})).reverse(),d=[{key:"second",head:"Second",cell:({
at:f})=>X(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>N(f)}];return r(ze,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${N(l.at(-1)??0)} in the last`,announced:c,onKey:p,actions:r(
"span",{class:ME,children:c}),table:r("div",{class:TE,children:r(ve,{label:"Events per second",columns:d,rows:m})}),children:r(
Ra,{times:a,series:u,zone:n,unit:"none",height:140,cursor:i,onCursor:s})})}function YE({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:LE,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:NE,
children:[r("h2",{children:"By event"}),r("span",{class:ao,children:"now"}),r("span",{class:ao,children:"15 min"})]}),o.
length===0&&r("p",{class:ao,children:"Nothing yet."}),r("ul",{children:o.slice(0,ny).map(({event:s,count:a,lately:l})=>{
let u=Lr("event",s);return r("li",{children:r("button",{type:"button",class:BE,title:`Only where ${u}`,onClick:()=>Ne({document:{
...ke.value,where:ar(n,u)}},u),children:[r("span",{class:FE,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:zE,
children:l>0?q(l):""}),r("span",{class:IE,children:q(a)}),r("span",{class:HE,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>ny&&r("p",{class:ao,children:[N(o.length-ny)," more"]})]})}function ZE({document:e}){let{value:t,error:n}=Oe(e.dataset).value,o=t?uE(t):n?[]:null,{tape:i,turn:s}=Wz(e,o),a=()=>Xa(
!i.paused);Bo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:xE,"data-t\
urn":s,children:[r(Uz,{onToggle:a,now:l}),r(Kz,{}),r(JE,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:PE,children:[
r("div",{class:$E,children:[i.paused&&r(jz,{}),i.rows.length===0?r(Gz,{dataset:e.dataset,filtered:e.where!==void 0}):r(jE,
{document:e})]}),r(YE,{tape:i,now:l,where:e.where})]})]})}function Wz(e,t){let n=JSON.stringify(t);return K(()=>t?dE(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),K(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
fE()},1e3);return()=>clearInterval(o)},[]),K(()=>()=>{go(e.dataset)},[e.dataset]),Jr.value}function Uz({onToggle:e,now:t}){
let{tape:n,begun:o}=Jr.value,i=Qs.value==="away";return r("div",{class:wE,children:[r(E,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:kE,
children:[r("b",{class:CE,children:q(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:ao,title:"\
How long ago the newest event happened when it came here",children:[Ce(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:ao,children:[N(n.matched)," since this page was opened"]}),r("span",{class:SE,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function Kz(){let e=ty(Jr.value.error);return e&&e.where!=="where"?r("\
div",{class:_E,children:r(xe,{error:e})}):null}function jz(){let{tape:e}=Jr.value;return r("div",{class:AE,children:[r("\
span",{children:["Paused: ",r("b",{children:N(e.newCount)})," new, ",N(e.leftOut)," left out"]}),r(E,{small:!0,kind:"pri\
mary",onClick:()=>Xa(!1),children:"Show"})]})}function Gz({dataset:e,filtered:t}){let n=ey(e);return r("div",{class:OE,children:[
r(Ye,{icon:"live",title:"Waiting for new events",actions:r(E,{kind:"outlined",icon:"copy",onClick:()=>Ze(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:RE,tabIndex:0,children:n})]})}var QE={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:GE,
Page:ZE};var ro=[kM,qT,JP,N$,hD,ZD,QE],Yr=[o1];var XE="Ar",eA="hl",tA="fl",nA="ul",oA="ml",rA="Dr",iA="Hr",sA="vl",aA="bl",lA="_r";function uA(){let e=G0.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&ro.some(({name:a})=>a===
"funnel");return r("section",{class:XE,"aria-label":"What was loaded",children:[r("div",{class:eA,children:[r("p",{class:tA,
role:"status",children:yf(t,n)}),r(E,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:gf})]}),s&&r("p",{class:nA,
children:"A funnel of these events? Choose its steps in their order."}),s&&r("div",{class:oA,children:o.map(({value:a,count:l})=>{
let u=i.indexOf(a);return r("button",{type:"button",class:be(rA,u>=0&&iA),"aria-pressed":u>=0,onClick:()=>Y0(a),children:[
u>=0&&r("span",{class:sA,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",{class:aA,children:q(l)})]},a)})}),r("\
div",{class:lA,children:[n.rejected>0&&r(E,{kind:"outlined",onClick:()=>{gf(),et(`data/rejects/${encodeURIComponent(t)}`)},
children:"Lines not taken"}),s&&r(E,{kind:"primary",icon:"funnel",disabled:i.length<2,onClick:Z0,children:"Show the funn\
el"})]})]})}function cA(){return K(()=>{yo(),ix()},[]),r(R,{children:[r(sw,{}),r(uA,{}),r(ux,{})]})}function pA(){let{value:e,error:t}=Pt.value,n=e?.[0]?.name;return K(()=>{e||Rt()},[]),K(()=>{n!==void 0&&Br(n)},[n]),t?r(
Ye,{icon:"warning",title:"The datasets cannot be listed",actions:r(E,{kind:"outlined",onClick:()=>{Rt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(lE,{}):r(Re,{})}function oy(){return r(Ye,{icon:"search",title:"There is no\
 such page",actions:r(E,{kind:"primary",onClick:()=>et(""),children:"To the first dataset"})})}var mA="wl",dA="yl",fA="kl",hA="zl",gA="xe",yA="jl";function bA(){let[e,t]=T(""),[n,o]=T(null),[i,s]=T(!1),a=W(null);return K(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:mA,children:r("form",{class:dA,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
Db(e.trim()).then(()=>location.reload(),c=>{s(!1),o(pe(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to\
 Sluice"}),r("p",{class:fA,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:hA,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:gA,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(xe,{id:"token-problem",error:n}),r(E,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:yA,children:"Log in"})]})})}var ry={};ad(ry,{banner:()=>iy,danger:()=>Xz,default:()=>eI,info:()=>Zz,text:()=>sy,warning:()=>Qz});var iy="Xl",Zz="Sl",
Qz="Bl",Xz="Cl",sy="El",eI={banner:iy,info:Zz,warning:Qz,danger:Xz,text:sy};function vA({kind:e,children:t,actions:n}){return r("div",{class:be(iy,ry[e]),role:e==="info"?"status":"alert",children:[
r(le,{name:e==="info"?"info":"warning"}),r("span",{class:sy,children:t}),n]})}var xA="Il",wA="Ul",kA="Ll",CA="qr",SA="Ml",_A="Fr";function MA({onClose:e}){let t=Map.groupBy($0.value,({group:n})=>n);return r(Mt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:xA,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:wA,children:n}),r("dl",{class:kA,children:o.
map(({keys:i,label:s})=>r("div",{class:CA,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:SA,
children:a},a))})]},i))})]},n))}),r("div",{class:_A,children:[r("label",{children:[r("input",{type:"checkbox",checked:D0.
value,onChange:n=>E0(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:Op.value,onChange:n=>YS(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Dm(e){let t=Gi(ke.value),n=fe(ke.value[t]?.by),o=we(e);n.includes(o)||ue({document:ge(ke.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Ru(e){let t=Xe.value.view===e.name,n=Fv(e.name,lf(nn.value));n!==null&&Le(n,{label:"Undo",act:Nr}),t&&ci.value.
kind!=="view"&&nn.value!==""&&pi(),nn.value===""&&et("")}function TA(){let e="Go to";return[...ro.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Ru(t)})),...Yr.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>et(t.name)}))]}var ly=matchMedia("(prefers-color-scheme: dark)"),PA=ce(ly.matches),ay=lr("theme"),Lu=ce(ay==="light"||ay==="dark"?ay:"s\
ystem"),rl=en(()=>Lu.value==="system"?PA.value?"dark":"light":Lu.value);function Em(e){Lu.value=e,ur("theme",e)}function $A(){
ly.addEventListener("change",()=>{PA.value=ly.matches}),ln(()=>{document.documentElement.dataset.theme=rl.value})}function DA({onClose:e,onHelp:t}){let[n,o]=T(""),i=oI(nI(t),n).slice(0,200);return r(Mt,{title:"Find",onClose:e,children:r(
di,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function nI(e){let t=nn.value===""?[]:Oe(nn.value).value.value?.columns??[];return[...ro.map(n=>({name:n.
label,kind:"page",act:()=>Ru(n)})),...Yr.map(n=>({name:n.label,kind:"page",act:()=>et(n.name)})),...(Pt.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Br(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Dm(
n)})),...ua.value?[{name:"Undo",kind:"command",act:Nr}]:[],...ca.value?[{name:"Redo",kind:"command",act:pa}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Jn({kind:"json"})},{name:rl.value==="dark"?"Light":"Dark",kind:"command",act:()=>Em(
rl.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function oI(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var AA="se",OA="Tr";function RA({folded:e}){let[t,...n]=Fr.value,o=t?`${va(t.kind)} ${t.dataset}, ${I(t.done)}`:"",i=ir(o);return t?r("butto\
n",{type:"button",class:AA,"aria-label":o,onClick:()=>et("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
va(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:OA,children:I(t.done)}),r(ya,{small:!0,label:o,done:t.done})]}):null}function LA(){let e=Zs.value?.tokens?Zs.value.name:void 0;if(e===void 0)return null;let t=()=>{Eb().then(()=>location.reload(),
n=>Le(`Logging out failed: ${pe(n).message}`))};return r(Lt,{icon:"actor",label:`Logged in as ${J(e).text}`,menuLabel:"A\
ccount",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var NA="Gr",BA="l",FA="Jr",zA="Nl",IA="Kr",uy="Or",HA="x",qA="Pr",VA="Qr",WA="ce",UA="Vr";var Zr=ce(lr("rail")==="folded");function sI(){Zr.value=!Zr.value,ur("rail",Zr.value?"folded":"open")}function jA({onPalette:e,
onHelp:t}){let n=ci.value;return r("nav",{"aria-label":"Pages",class:be(NA,Zr.value&&BA),children:[r("div",{class:FA,children:[
r(lI,{}),!Zr.value&&r("span",{class:zA,children:"Sluice"})]}),r("ul",{class:uy,children:ro.map(o=>r(KA,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Xe.value.view===o.name,onClick:()=>Ru(o)},o.name))}),Yr.length>0&&r(
"div",{class:VA,role:"presentation"}),r("ul",{class:uy,children:Yr.map(o=>r(KA,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>et(o.name)},o.name))}),r("div",{class:WA,children:[r(RA,{folded:Zr.
value}),r(E,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(aI,{}),r(LA,{}),r(E,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(E,{icon:"collapse",label:Zr.value?"Widen":"Fold",kind:"quiet",class:UA,onClick:sI})]})]})}
function KA({icon:e,label:t,keys:n,current:o,onClick:i}){let s=ir(Zr.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:HA,"aria-current":o?"page":void 0,"aria-label":Zr.value?t:void 0,onClick:i,...s,children:[
r(le,{name:e,size:20}),r("span",{class:qA,children:t})]})})}function aI(){let e=(t,n)=>({label:n,checked:Lu.value===t,act:()=>Em(
t)});return r(Lt,{icon:rl.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function lI(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:IA,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var JA="Wr",YA="Yr";function ZA({children:e}){let[t,n]=T(null);Bo([...TA(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{ua.value&&Nr()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{ca.value&&
pa()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Co},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:cI}]),K(()=>{let i=s=>{if(Il(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Nc(a).then(l=>{l&&(ue(l),Le("The question was pasted.",{label:"Undo",act:Nr}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:JA,children:[r(jA,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:YA,children:[Qs.value==="away"&&r(vA,{kind:"warning",actions:r(E,{small:!0,
kind:"outlined",onClick:Lb,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(DA,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(MA,{onClose:o}),r(j0,{}),r(
Jb,{})]})}function cI(){let{phase:e}=ko.result.value;e==="running"||e==="estimate"?ko.cancel():la.value.length>0&&Mc()}var QA="Rl",XA="Al",e4="Zr",t4="Dl";var Om=en(()=>ss.value.filter(e=>e.to.dataset===ke.value.dataset));function n4(){return Om.value.length===0?null:r("nav",
{"aria-label":"The way here",class:QA,children:[Om.value.map((e,t)=>r("span",{class:XA,children:[r("button",{type:"butto\
n",class:e4,onClick:()=>{If(t),ue(e.from)},children:t===0?"all":J(Om.value[t-1]?.label).text}),r(le,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:t4,children:J(Om.value.at(-1)?.label).text})]})}var o4="ge",r4="Hl",i4="_l",s4="ql",a4="Fl",l4="Tl";function Rm({title:e,note:t,actions:n,children:o,onClose:i}){let s=W(null),a=Xt();return ft(()=>{Or();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:o4,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:r4,children:[r("div",{class:i4,children:[r("h2",{id:a,class:s4,
children:e}),t&&r("p",{class:a4,children:t})]}),n,r(E,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:l4,children:o})]})}var u4="Gl",c4="Jl",p4="Kl",cy="Ol";function m4({layer:e,onClose:t}){let n=e.request,o=Ba({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=G(()=>o.pages.flat(),[o.pages]),a=G(()=>o.columns.map((c,p)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:No(c)&&p>0,cell:m=>p===0?r($,{value:m[0],most:64,middle:!0}):r($,{shown:Yn(m[p],c,i)})})),
[o.columns,i]),l=Oe(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&et(ma(n.dataset,
String(c[0])))};return r(Rm,{title:"Actors",onClose:t,note:r(R,{children:[r($,{value:e.label,most:200}),fI(s.length,o.hasMore)]}),
actions:r(E,{icon:"save",kind:"outlined",onClick:()=>Jn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:p4,children:[r(xe,{error:o.error}),r(E,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:cy,children:r(Re,{lines:12})}),o.first&&(s.length===0?
r("p",{class:cy,children:"No actor is here."}):r("div",{class:u4,children:[r(ve,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:c4,children:r(E,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function fI(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Bm="Pl",f4="Ql",h4="R",g4="Vl";var hI=/^[A-Za-z_][A-Za-z0-9_]*$/;function b4({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=T(o?"live":"frozen"),
[a,l]=T(""),[u,c]=T(null),[p,m]=T(null),d=async()=>{if(!hI.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await yI(a,o,String(e.label)):n&&await vI(a,n,String(e.label),m),go(
nn.value),Le(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){m(null),c(gI(pe(f)))}};
return r(Mt,{title:"Save as cohort",onClose:t,foot:r(R,{children:[r(E,{kind:"outlined",onClick:t,children:"Cancel"}),r(E,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{d()},children:p===null?"Save":`${N(p)} actors read`})]}),children:[
r("p",{class:Bm,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),d()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r($n,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:f4,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(y4,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(y4,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(xe,{error:u})]})]})}function gI(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function y4({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:h4,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:g4,children:n?"Not possibl\
e for these actors.":s})]})]})}function v4(e,t){return`v1/datasets/${encodeURIComponent(nn.value)}/${e}/${encodeURIComponent(
t)}`}async function yI(e,t,n){await Me(v4("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var bI=1e4;async function vI(e,t,n,o){let i=[],s,a="";o(0);do{let u=await Me("v1/actors",{body:{...t,
limit:bI,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await Me(`${v4("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function x4({layer:e,onClose:t}){let n=e.document,o=Ba({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=gt(Rp(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(Rm,{title:"Events",onClose:t,note:r(R,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${N(s)} events`]}),children:r(Fp,{paging:o,document:n,zone:a})})}var k4="Wl",C4="Yl",S4="ei",_4="Zl",M4="ex",T4="rx",P4="ri",$4="ix",D4="ax",E4="tx",A4="ox",O4="ii",R4="nx";var xI=6;function L4({column:e,document:t}){let n=W(null),{values:o,error:i,former:s}=wI(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${Lr(e.name,u)})`:Lr(e.name,u);Ne({document:ge(t,"where",ar(t.
where,p))},p)};return r("section",{ref:n,class:S4,"aria-label":J(e.name).text,"data-former":s,children:[r("div",{class:_4,
children:[r("h3",{class:M4,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:T4,children:[q(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(E,{small:!0,kind:"quiet",label:`Break down by ${J(e.name).text}`,onClick:()=>Dm(
e.name),children:"By"})]}),i&&r(xe,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},p)=>r("li",{children:r("\
button",{type:"button",class:P4,onClick:m=>l(u,m.altKey),children:[r("span",{class:$4,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:D4,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:E4,title:N(c),children:[o.exact?"":"~",q(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:A4,children:[o.more>0&&r("span",{children:[q(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:O4,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",q(o.nulls)]})]})]})}
function wI(e,t,n){let[o,i]=T(!1),[s,a]=T({values:null,error:null,former:!1}),l=kI(t,n);return K(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),K(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),Ab(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Eo(
c)||a({values:null,error:pe(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function kI(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:we(e),limit:xI,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function N4({onClose:e}){let[t,n]=T(""),o=Oe(nn.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(el,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:k4,children:r("input",{class:C4,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(L4,{column:s,document:ke.value},s.name)):r(Re,
{}),r("p",{class:R4,children:"Click: only this value. Alt+click: all but this value."})]})}var F4="px",z4="dx";function H4({onClose:e}){let t=ke.value,[n,o]=T(()=>JSON.stringify(t,null,2)),[i,s]=T(null);return K(()=>{Gn(I4(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(el,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(E,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Ze(n,"The document")}),children:[r(Xp,{class:F4,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=I4(l);s(c),u&&ue({document:{...u,dataset:u.dataset||Xe.value.document.dataset}},
"replace")},onRun:Co}),i!==null&&r("div",{class:z4,children:r(xe,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function I4(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function q4({layer:e,onClose:t}){let[n,o]=T(""),[i,s]=T(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=ke.value,p=()=>{n.trim()!==""&&Vk({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,m=>s(
pe(m)))};return r(Mt,{title:"Note",onClose:t,foot:r(R,{children:[r(E,{kind:"outlined",onClick:t,children:"Cancel"}),r(E,
{kind:"primary",onClick:p,children:"Save"})]}),children:[r("p",{class:Bm,children:[X(a,c),l===void 0?"":` to ${X(l,c)}`]}),
r("form",{onSubmit:m=>{m.preventDefault(),p()},children:[r("input",{class:Pn,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:m=>o(m.currentTarget.value)}),i&&r(xe,{error:i})]})]})}var V4=new Map([["facets",N4],["json",H4],["events",x4],["actors",m4],["cohort",b4],["note",q4]]);var W4=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function U4(){let e=ke.value.compare?.offset,t=W4.find(([,n])=>n===e)?.[0]??`vs ${re(e??"")} before`;
return r(Lt,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:W4.map(([n,o])=>({label:n,
checked:o===e,act:()=>ne("compare",o===void 0?void 0:{offset:o})})),children:t})}var K4=ce([]);function j4(){return K4.value.length===0?null:r(Lt,{icon:"save",menuLabel:"Save",items:K4.value,placing:{align:"end"},children:"\
Save"})}var J4="lx",Y4="he";function Z4(){let e=ko.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:J4,children:[r("sp\
an",{role:"status",class:Y4,"data-phase":e.phase,children:[e.phase==="exact"&&r(le,{name:"check",size:14}),e.phase==="er\
ror"&&r(le,{name:"error",size:14}),_I(e)]}),t&&r(E,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>ko.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(E,{small:!0,kind:"outlined",onClick:Co,children:"Run again"})]})}
function _I(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${I(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Hb(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${I(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${q(t.rows_scanned)} rows`:`${o}, ${n}`}}}var Q4=null;function X4(){return Q4??=[...new Set([Zn(),"UTC",...Intl.supportedValuesOf("timeZone")])],Q4}var eO="fe",tO="ue",nO="xx",oO="me",rO="sx";var iO=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function sO({runs:e}){K(()=>{Pt.value.value||
Rt()},[]);let t=Pt.value.value?.map(({name:o})=>o)??[nn.value],n=ke.value.timezone??"UTC";return r("header",{class:eO,"a\
ria-label":"The question",children:[r("div",{class:tO,children:[r(zo,{title:"Dataset",icon:"data",values:t,value:nn.value,
onChange:o=>{Br(o)},class:nO}),r(o2,{}),r(zo,{title:"Time zone",icon:"globe",values:X4(),value:n,onChange:o=>ne("timezon\
e",o),kind:"quiet",free:!0}),r(U4,{}),r(TI,{})]}),r("div",{class:oO,children:e&&r(Z4,{})}),r("div",{class:rO,children:[r(
E,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!ua.value,onClick:Nr}),r(E,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!ca.value,onClick:pa}),r(Lt,{icon:"share",menuLabel:"Share",items:c1(),placing:{align:"end"},children:"Shar\
e"}),r(j4,{})]})]})}function TI(){let e=ke.value.sample,t=e===void 0||e===1?void 0:e,n=iO.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(Lt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:iO.map(([o,i])=>({label:o,checked:i===t,act:()=>ne("sample",i)})),children:n})}var aO="cx",lO="ai",uO="gx",cO="hx",pO="fx",mO="ux",dO="ti";function hO(){let e=ro.find(({name:t})=>t===Nv.value)??ro[0];return e?r($I,{view:e}):null}function $I({view:e}){let t=ke.
value,n=DI(ko.result.value,t),o=Bv.value??e.chartOf(t);K(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),Bo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>py("facets")}]),Bo(
[{keys:"/",label:`Sentence: ${Vh}`,group:"View",act:qh}]);let i=a=>{ue({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(R,{children:[r(sO,{runs:e.runs??!0}),r(Zv,{busy:s,done:n.done}),r("div",{class:aO,
children:[r("main",{class:lO,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(n4,{}),r("div",{class:uO,children:[r("div",{class:cO,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:pO,
children:[e.charts.length>1&&r(xt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(E,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:my("facets"),onClick:()=>py(
"facets")}),r(E,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:my("json"),onClick:()=>py("json")})]})]}),
n.error&&!EI(e,n.error)&&r("div",{class:mO,children:r(xe,{error:n.error})}),r("div",{class:dO,"data-former":n.former,children:r(
e.Page,{document:t,result:n,as:o})})]}),r(AI,{})]})]})}function DI(e,t){return e.of===null||fO(e.of)===fO(t)?e:{...e,answer:null,
of:null,former:!1}}function fO(e){let t=e.aggregate?.over;return`${Gi(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function my(e){return la.value.some(t=>t.kind===e)}function py(e){ue({open:my(e)?la.value.filter(t=>t.kind!==e):
[{kind:e}]})}function EI(e,t){return["from","to",...e.errorPlaces??[]].some(n=>Ki(t,n)!==null)}function AI(){return r(R,
{children:la.value.map((e,t)=>{let n=V4.get(e.kind);return n?r(n,{layer:e,onClose:Mc},t):null})})}function gO(){return Zs.value?.tokens&&Zs.value.name===void 0?r(bA,{}):r(R,{children:[r(ZA,{children:r(OI,{})}),r(cA,{})]})}
function OI(){let e=ci.value;switch(e.kind){case"home":return r(pA,{});case"view":return r(hO,{});case"page":{let t=Yr.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(oy,{})}case"actor":return r(v0,{dataset:e.dataset,actor:e.actor});case"\
link":return r(oy,{})}}$A();$b();A0();await m0();ZS();U1();tb(r(gO,{}),document.body);
