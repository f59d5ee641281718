var QO=Object.defineProperty;var ud=(e,t)=>{for(var n in t)QO(e,n,{get:t[n],enumerable:!0})};var Fe,Wy,dd,ri,cd,Qu,Uy,Yu,Ky,fd,pd,jy,yl=Symbol.for("pv"),Xu={},ec=[],XO=/^m(i|n|o|s|text|space)$/,hd=Array.isArray,gd=ec.
slice,Vi=Object.assign;function qi(e){e&&e.parentNode&&e.remove()}function Gy(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?gd.call(arguments,2):n),gl(e,
a,o,i,null)}function gl(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:yl,__v:i||
++Wy,__i:-1,__u:0};return!i&&Fe.vnode&&Fe.vnode(s),s}function O(e){return e.children}function js(e,t){this.props=e,this.context=t,this.__g=0}function ii(e,t){if(t==null)return e.
__&&ii(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:ii(e)}function eL(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Vi({constructor:yl},n)).__v=n.__v+1,
Fe.vnode&&Fe.vnode(t),yd(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||ii(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,eb(i,t,s),n.__=n.__e=null,t.__e!=o&&Jy(t))}function Jy(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Jy(e)}function md(e){(8&e.__g||(e.__g|=8,ri.push(e),Qu++))&&cd==Fe.debounceRendering||
((cd=Fe.debounceRendering)||queueMicrotask)(Yy)}function Yy(){try{for(var e,t=1;ri.length;)ri.length>t&&ri.sort(Uy),e=ri.
shift(),t=ri.length,8&e.__g&&eL(e)}finally{(Qu=ri.length)&&(cd||queueMicrotask)(Yy)}}function Zy(e,t,n,o,i,s,a,l,u,c,p){
var m,d,f,g,b,x,M=o.__k||ec,v=t.length;for(u=tL(n,t,M,u,v),m=0;m<v;m++)(f=n.__k[m])!=null&&(d=~f.__i&&M[f.__i]||Xu,f.__i=
m,x=yd(e,f,d,i,s,a,l,u,c,p),g=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&bd(d.ref,null,f,d),f.ref&&p.push(f.ref,f.__c||g,f)),
b=b||g,4&f.__u?(u=Qy(f,u,e,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&x!==void 0?u=x:g&&(u=g.nextSibling),f.
__u&=-21);return n.__e=b,u}function tL(e,t,n,o,i){var s,a,l,u,c,p,m,d,f,g=n.length,b=g,x=0,M=0,v=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=gl(null,
a):hd(a)?a=v[s]=gl(O,{children:a}):a.constructor===yl&&a.__b?a=v[s]=gl(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,u=s+x,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=nL(a,n,u,b))&&(b--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?x--:c==u+1?x++:c!=
u&&(c>u?x--:x++,M=1)):(~c||(i>g?x--:i<g&&x++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(M){for(p=[],m=[],s=0;s<
i;s++)if((a=v[s])&&16&a.__u){for(x=0,d=p.length;x<d;)p[f=x+d>>1]<a.__i?x=f+1:d=f;p[x]=a.__i,m[s]=x+1}for(x=p.length;s--;)
m[s]&&(m[s]==x?x--:v[s].__u|=4)}if(b)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=ii(l)),vd(l,l));return o}function Qy(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=Qy(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=ii(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function nL(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Vy(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Ju(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Vy(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Vy(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=pd[t]||(pd[t]=
oL(t)),(e.__a||(e.__a={}))[t]=fd,s=t!=(t=t.replace(Ky,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function oL(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Yu]==null)t[Yu]=fd++;else if(t[Yu]<this.__a[e])return;return n(Fe.event?Fe.event(t):t)}}}function yd(e,t,n,o,i,s,a,l,u,c){
var p,m,d,f,g,b,x,M,v,C,_,L,S,D,R,F,H,z,oe=t.type;if(t.constructor!==yl)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,m=s=[],p.nodeType==8?l=Zu(p,s):s.push(p),l=s[0]||l),(p=Fe.__b)&&p(t);e:if(typeof oe=="function"){d=a.length;try{
if(M=t.props,v=(p=oe.prototype)&&p.render,C=(p=oe.contextType)&&o[p.__c],_=p?C?C.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(v?t.__c=f=new oe(M,_):(t.__c=f=new js(M,_),f.constructor=oe,f.render=iL),C&&C.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),oe.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
Vi({},f.__s)),Vi(f.__s,oe.getDerivedStateFromProps(M,f.__s)))),g=f.props,b=f.state,f.__v=t,n.__c){if(M!==g&&v&&!oe.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(M,_),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(M,f.__s,_)===!1){t.__v!=n.__v&&(f.props=M,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(Y){Y&&(Y.__=t)}),ec.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=ii(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(M,f.__s,_),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,b,x)})}else v&&!oe.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=_,f.props=M,f.__P=e,f.__g&=-5,L=Fe.__r,S=v?25:0;do f.__g&=-9,L&&L(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++S<25);v&&(ec.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Vi({},o,f.getChildContext())),
v&&n.__c&&f.getSnapshotBeforeUpdate&&(x=f.getSnapshotBeforeUpdate(g,b)),D=p&&p.type===O&&p.key==null?p.props.children:p,
M.__P&&(p=l,i=(e=M.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&vd(Y,Y)}),n.__k=null),
l=n.__k?ii(n,0):null),l=Zy(e,hd(D)?D:[D],t,n,o,i,s,a,l,u,c),M.__P&&(t.__e=null,l=p),t.__u&=-161,m&&m.some(qi),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(Y){if(a.length=d,t.__v=null,u||s)if(Y&&Y.then){if(t.__u|=128|u,s){for(~(H=s.indexOf(
l||void 0))||(H=s.length);(z=s[H-1])&&z.nodeType==8;)H--;for(;H<s.length;H++)if(z=s[H])if(s[H]=null,R){if(z==F)break}else{
if(z.nodeType!=8)break;z.data.startsWith("$s")&&(F=Zu(R=z))}}if(!R){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
R=l}(p=Zu(R=t.__c.__z||(t.__c.__z=R)))?(t.__e=R,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(qi);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),Y&&Y.then||Xy(t),Fe.__e(Y,t,n)}}else l=t.__e=rL(n.__e,t,n,o,i,s,a,u,c,e);return(p=Fe.diffed)&&p(t),l}function Zu(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Xy(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Xy))}function eb(e,t,n){for(var o=0;o<n.length;)bd(n[o++],n[o++],n[o++]);Fe.__c&&Fe.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Fe.__e(s,i.__v)}})}function rL(e,t,n,o,i,s,a,l,u,c){var p,m,d,f,
g,b,x,M,v=n.props||Xu,C=t.props,_=t.type;if(_=="svg"?i="http://www.w3.org/2000/svg":_=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(_?g.localName==_:g.nodeType==
3)){e=g,s[p]=null;break}}if(!e){if(M=c.ownerDocument||document,!_)return M.createTextNode(C);e=M.createElementNS(i,_,C.is?
C:c),l&&(Fe.__m&&Fe.__m(t,s),l=!1),s=null}if(_){if(c=_=="template"&&e.content||e,s=_=="textarea"&&C.defaultValue!=null?null:
s&&gd.call(c.childNodes),!l&&s)for(v={},p=0;p<e.attributes.length;p++)v[(g=e.attributes[p]).name]=g.value;for(p in v)g=v[p],
p=="dangerouslySetInnerHTML"?d=g:p=="children"||p in C||p=="value"&&"defaultValue"in C||p=="checked"&&"defaultChecked"in
C||Ju(e,p,null,g,i);for(p in C)g=C[p],p=="children"?f=g:p=="dangerouslySetInnerHTML"?m=g:p=="value"?b=g:p=="checked"?x=g:
l&&typeof g!="function"||v[p]===g||Ju(e,p,g,v[p],i);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(d&&(e.textContent=""),(_=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&XO.test(_))&&(i="\
http://www.w3.org/1999/xhtml"),Zy(c,hd(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&ii(n,0),l,u),s&&s.some(qi)),l&&_!="textarea"||
(p="value",_=="progress"&&b==null?e.removeAttribute(p):b==null||b===e[p]&&(_!="progress"||b)||Ju(e,p,b,v[p],i),p="checke\
d",x!=null&&x!=e[p]&&Ju(e,p,x,v[p],i))}else v===C||l&&e.data==C||(e.data=C);return e}function bd(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Fe.__e(i,n)}}function vd(e,t,n){var o,i,s,a;if(Fe.unmount&&Fe.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||bd(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Fe.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&vd(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=Zu(o,s=[]))&&(o==
e.__e&&s.some(qi),qi(i),qi(o)),n||qi(e.__e),e.__e=e.__c=e.__=null}function iL(e,t,n){return this.constructor(e,n)}function tb(e,t){
var n,o,i,s;Fe.__&&Fe.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=gl(O,{children:[e]}),
i=[],s=[],yd(t,t.__k,o||Xu,Xu,t.namespaceURI,o?null:t.firstChild?gd.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
eb(i,t.__k,s),t.__k.props.children=null}function nb(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,md(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+jy++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Fe={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw Qu=0,e}},Wy=0,dd=function(e){return e!=null&&e.constructor===yl},js.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Vi({},this.state)),typeof e=="function"&&(e=e(Vi({},n),this.props)),e&&(Vi(
n,e),this.__v&&(t&&this.__k.push(t),md(this)))},js.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),md(this))},js.prototype.render=O,ri=[],Qu=0,Uy=function(e,t){return e.__v.__b-t.__v.__b},Yu=Symbol(),Ky=/(PointerCapture)$|Capture$/i,
fd=0,pd={},jy=0;var si,vt,xd,ob,wd=Object.is,vl=0,mb=[],kd=[],Tt=Fe,rb=Tt.__b,ib=Tt.__r,sb=Tt.diffed,ab=Tt.__c,lb=Tt.unmount,ub=Tt.__;function Gs(e,t){
Tt.__h&&Tt.__h(vt,e,vl||t),vl=0;var n=vt.__H||(vt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function T(e){
return vl=1,Sd(fb,e)}function Sd(e,t,n){var o=Gs(si++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):fb(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);wd(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=vt,!vt.__f)){vt.__f=!0;var i=vt.shouldComponentUpdate;
vt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(d){
d.__N&&(c=!0,wd(d.__[0],d.__N[0])||(p=!0))}),i){var m=i.call(this,s,a,l);return c?m||p:m}return!c||p}}return o.__}function U(e,t){
var n=Gs(si++,3);!Tt.__s&&_d(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,vt.__H.__h.push(n))}function ft(e,t){var n=Gs(si++,4);!Tt.
__s&&_d(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,vt.__h.push(n))}function W(e){return vl=5,G(function(){return{current:e}},[])}function G(e,t){var n=Gs(si++,7);return _d(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function tc(e,t){return vl=8,G(function(){return e},
t)}function db(e){var t=vt.context[e.__c],n=Gs(si++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(vt)),t.props.value):e.
__}function Qt(){var e=Gs(si++,11);if(!e.__){for(var t=vt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function sL(){var e;do{for(;e=kd.shift();)try{bl(e)}catch(n){Tt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
mb.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(bl),t.__h.some(Cd),t.__h=[]}catch(n){t.__h=[],Tt.__e(n,e.__v)}}}while(kd.
length)}Tt.__b=function(e){vt=null,rb&&rb(e)},Tt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ub&&ub(e,t)},Tt.
__r=function(e){ib&&ib(e),si=0;var t=(vt=e.__c).__H;t&&(xd==vt?vt.__h=[]:(t.__h.some(bl),t.__h.some(Cd),si=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),xd=vt},Tt.diffed=function(e){sb&&sb(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&pb(mb.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),xd=vt=null},Tt.__c=function(e,t){t.some(
function(n){try{n.__h.some(bl),n.__h=n.__h.filter(function(o){return!o.__||Cd(o)})}catch(o){n.__h=[function(){throw o}]}}),
ab&&ab(e,t)},Tt.unmount=function(e){lb&&lb(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,pb(kd.push(i))}else bl(i)}catch(s){t=s}}),o.
__H=void 0,t&&Tt.__e(t,o.__v))};var cb=typeof requestAnimationFrame=="function";function aL(e){var t,n=function(){clearTimeout(
o),cb&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);cb&&(t=requestAnimationFrame(n))}function pb(e){e!=1&&ob==
Tt.requestAnimationFrame||((ob=Tt.requestAnimationFrame)||aL)(sL)}function bl(e){var t=vt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),vt=t}function Cd(e){var t=vt;e.__c=e.__(),vt=t}function _d(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!wd(n,e[o])})}function fb(e,t){return typeof t=="function"?t(e):t}var lL=Symbol.for("preact-signals");function ic(){if(Lr>1)Lr--;else{var e,t=!1;for((function(){var i=oc;for(oc=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();wl!==void 0;){var n=wl;for(wl=
void 0,nc++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&gb(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(nc=0,Lr--,
t)throw e}}function Td(e){if(Lr>0)return e();Md=++uL,Lr++;try{return e()}finally{ic()}}var xl,ht=void 0;function kl(e){var t=ht,
n=xl;ht=void 0,xl=void 0;try{return e()}finally{ht=t,xl=n}}var wl=void 0,Lr=0,nc=0,uL=0,Md=0,oc=void 0,rc=0;function hb(e){
if(ht!==void 0){var t=e.n;if(t===void 0||t.t!==ht)return t={i:0,S:e,p:ht.s,n:void 0,t:ht,e:void 0,x:void 0,r:t},ht.s!==void 0&&
(ht.s.n=t),ht.s=t,e.n=t,32&ht.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=ht.s,t.n=void 0,ht.s.n=t,ht.s=t),t}}function qt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}qt.prototype.brand=lL;qt.prototype.h=function(){return!0};qt.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:kl(function(){var o;(o=t.W)==null||o.call(t)}))};
qt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&kl(function(){var i;(i=t.Z)==null||i.call(t)}))}};qt.prototype.subscribe=
function(e){var t=this;return ln(function(){var n=t.value;kl(function(){return e(n)})},{name:"sub"})};qt.prototype.valueOf=
function(){return this.value};qt.prototype.toString=function(){return this.value+""};qt.prototype.toJSON=function(){return this.
value};qt.prototype.peek=function(){var e=this;return kl(function(){return e.value})};Object.defineProperty(qt.prototype,
"value",{get:function(){var e=hb(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(nc>100)
throw new Error("Cycle detected");(function(n){Lr!==0&&nc===0&&n.l!==Md&&(n.l=Md,oc={S:n,v:n.v,i:n.i,o:oc})})(this),this.
v=e,this.i++,rc++,Lr++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ic()}}}});function pe(e,t){return new qt(e,
t)}function gb(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function yb(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function bb(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Wi(e,t){qt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=rc-1,this.
f=4}Wi.prototype=new qt;Wi.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
rc))return!0;if(this.g=rc,this.f|=1,this.i>0&&!gb(this))return this.f&=-2,!0;var e=ht;try{yb(this),ht=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return ht=e,bb(
this),this.f&=-2,!0};Wi.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
qt.prototype.S.call(this,e)};Wi.prototype.U=function(e){if(this.t!==void 0&&(qt.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Wi.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Wi.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=hb(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Xt(e,t){
return new Wi(e,t)}function vb(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Lr++;var n=ht;ht=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Pd(e),o}finally{ht=n,ic()}}}function Pd(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
vb(e)}function cL(e){if(ht!==this)throw new Error("Out-of-order effect");bb(this),ht=e,this.f&=-2;try{8&this.f&&Pd(this)}finally{
ic()}}function Js(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,xl&&xl.push(this)}
Js.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Js.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,vb(this),
yb(this),Lr++;var e=ht;return ht=this,cL.bind(this,e)};Js.prototype.N=function(){2&this.f||(this.f|=2,this.u=wl,wl=this)};
Js.prototype.d=function(){this.f|=8,1&this.f||Pd(this)};Js.prototype.dispose=function(){this.d()};function ln(e,t){var n=new Js(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var xb,ac,sc,pL=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var wb=[];ln(function(){xb=this.N})();function Ys(e,t){Fe[e]=t.bind(null,Fe[e]||function(){})}function Cl(e){if(sc){var t=sc;
sc=void 0,t()}sc=e&&e.S()}function kb(e){var t=this,n=e.data,o=dL(n);o.name="ReactiveDom",o.value=n;var i=G(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=Xt(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=Xt(
function(){return!Array.isArray(c.value)&&!dd(c.value)}),m=ln(function(){if(this.N=Cb,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[p,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}kb.displayName="ReactiveTextNode";Object.defineProperties(qt.prototype,{constructor:{
configurable:!0,value:Gy(O,null).constructor},type:{configurable:!0,value:kb},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ys("__b",function(e,t){if(Cl(),ac=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof qt&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Ys("__r",function(e,t){if(e(t),t.type!==O){Cl();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return ln(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;pL&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ac=
o,Cl(n)}});Ys("__e",function(e,t,n,o){Cl(),ac=void 0,e(t,n,o)});Ys("diffed",function(e,t){Cl(),ac=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=mL(n,u,p,i),s[u]=c):c.o(p,i)}}}e(t)});function mL(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=pe(n);return{o:function(a,l){s.value=a,o=l},d:ln(function(){this.N=Cb;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Ys("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});Ys("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});js.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function dL(e,t){return G(function(){return pe(e,t)},[])}var fL=function(e){queueMicrotask(function(){queueMicrotask(e)})};function hL(){Td(function(){for(var e;e=wb.shift();)xb.call(e)})}function Cb(){wb.push(this)===1&&(Fe.requestAnimationFrame||
fL)(hL)}var $d=new URL("../../",import.meta.url);function un(e){return new URL(e,$d).href}function Sb(e){return e.startsWith($d.
pathname)?e.slice($d.pathname.length):e.replace(/^\//,"")}var Ot=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Ui(){return new Ot(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Ki(e,t=0){let n=Dd(e)&&Dd(
e.error)?e.error:null;if(!n)return new Ot({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new Ot({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:gL(n.span),status:t})}
function gL(e){if(!Dd(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Dd(e){return e!==null&&typeof e=="object"}function Zs(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var _b=pe(0),Mb=_b;async function Me(e,t={}){let n=await Qs(e,t);if(n.status!==204)return await Tb(n)}async function Qs(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await yL(
un(e),n);if(o.status===401&&_b.value++,!o.ok)throw Ki(await Tb(o).catch(()=>null),o.status);return o}async function yL(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:Ui()}}async function Tb(e){let t=await e.text();try{return JSON.
parse(t)}catch{throw new Ot({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Oo(e){
return e instanceof DOMException&&e.name==="AbortError"}function me(e){return e instanceof Ot?e:new Ot({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var Pb=pe(null),Xs=Pb;function $b(){ln(()=>{Mb.value>=0&&Me("v1/me").then(e=>{Pb.value=e},()=>{})})}async function Db(e){
await Me("v1/login",{body:{token:e}})}async function Eb(){await Me("v1/logout",{method:"POST"})}var lc=pe({value:null,error:null}),Ed=new Map,Pt=lc;async function Lt(){try{let e=await Me("v1/datasets");lc.value={value:e.
datasets,error:null}}catch(e){lc.value={value:lc.value.value,error:me(e)}}}function Oe(e){let t=Ed.get(e);return t||(t=pe(
{value:null,error:null}),Ed.set(e,t),go(e)),t}async function go(e){let t=Ed.get(e);if(!(!t||e===""))try{t.value={value:await Me(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:me(n)}}}async function uc(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await Me(
s,{signal:o})).values}async function Ab(e,t,n){return Me(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var bL=new Set(["estimate","running","exact","error","cancelled","live"]);function cc(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!bL.has(n.state))return null;
let o=i=>typeof n[i]=="number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Ki(n):null,
body:n}}function pc(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Ob=!0;async function Lb(e,t,n){try{if(Ob&&await vL(e,t,n))return;await xL(e,t,n)}catch(o){if(!Oo(o))throw o}}async function vL(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Qs("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await wL(s,a=>{let l=cc(a);l&&t(l)}),!0}catch(o){if(!(o instanceof Ot)||o.status!==404&&o.status!==
405)throw o;return Ob=!1,!1}}async function xL(e,t,n){if(!("run"in e))throw new Ot({code:"not_supported",message:"This s\
erver has no live events"});let i=await(await Qs("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function wL(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Rd=250,kL=8e3,Lo=pe("idle"),Ro=new Map,Ad=null,CL=1,Sl=Rd,Od,ea=Lo;function mc(e,t,n=[]){let o=CL++,i=n.filter(s=>Ro.
has(s));Ro.set(o,{message:e,take:t,abort:null}),Lo.value==="open"&&Nd({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
Nb(s);return Lo.value==="http"&&Fb(o),Lo.value==="idle"&&Fd(),o}function _l(e){Ro.has(e)&&(Lo.value==="open"&&Nd({id:e,cancel:!0}),
Nb(e))}function Rb(){Lo.value==="away"&&(clearTimeout(Od),Fd())}function Nb(e){Ro.get(e)?.abort?.abort(),Ro.delete(e)}function Nd(e){
Ad?.send(JSON.stringify(e))}function Fd(){Lo.value=Lo.value==="away"?"away":"connecting";let e=new URL(un("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Ad=t,Sl=Rd,Lo.value="open";
for(let[o,i]of Ro)Nd({id:o,...i.message})},t.onmessage=o=>_L(String(o.data)),t.onclose=()=>{Ad=null,n?Bd():SL()}}async function SL(){
if(!await fetch(un("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Bd();Sl=Rd,Lo.value="http";for(let t of Ro.
keys())Fb(t)}function Bd(){Lo.value="away",clearTimeout(Od),Od=setTimeout(Fd,Sl*(.75+Math.random()/2)),Sl=Math.min(Sl*2,
kL)}function _L(e){let t=cc(e);t&&Ld(t)}function Ld(e){let t=Ro.get(e.id);t&&(pc(e)&&Ro.delete(e.id),t.take(e))}function Fb(e){
let t=Ro.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Ro.has(e))return;if(t.abort=null,o instanceof
Ot&&o.code===Ui().code)return Bd();let i=o instanceof Ot?o:new Ot({code:"unexpected",message:String(o)});Ld({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};Lb(t.message,o=>Ld({...o,id:e}),t.abort.
signal).catch(n)}var ta=/([^.[\]]+)|\[(\d+)\]/gy;function Ml(e){let t=[];for(ta.lastIndex=0;ta.lastIndex<e.length;){e[ta.lastIndex]==="."&&
ta.lastIndex++;let n=ta.lastIndex,o=ta.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Bb(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Tl(e){return typeof e=="\
string"?Ml(e):e}function ai(e,t){let n=e;for(let o of Tl(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function ge(e,t,n){return zd(e,Tl(t),n)}function zd(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=zd(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=zd(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Id(e,t){let n=ai(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function dc(e,t,n,o){let i=Id(e,Tl(t));return i.
splice(n,0,o),ge(e,t,i)}function Pl(e,t,n){let o=Id(e,Tl(t));return o.splice(n,1),ge(e,t,o.length>0?o:void 0)}function zb(e,t,n,o){
let i=Id(e,Tl(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
ge(e,t,i)}function Gn(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Gn(e[o],t[o]))}var ML={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},TL=100,$l=class{present=pe(
ML);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Gn(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=mc({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(_l(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){_l(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(pc(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+TL-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function gt(e){
let t=G(()=>new $l,[]),n=e===null?"":JSON.stringify(e);return U(()=>{e?t.run(e):t.cancel()},[n]),U(()=>()=>t.close(),[]),
t.result.value}function ji(e,t){let n=typeof t=="string"?t:Bb(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var PL=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function fc(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function na(e,t){return e<0?"−"+t:t}function N(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return na(e,fc(n)+(o===void 0?"":`.${o}`))}
function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return na(e,$L(t));if(t>=9995e11)return na(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=PL.find(([i])=>Number((t/i).toPrecision(3))>=1);return na(e,Number(t/
n).toPrecision(3)+" "+o)}function $L(e){return Number.isInteger(e)?fc(String(e)):e>=1e3?fc(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function I(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return na(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return na(e,`${fc(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function cn(e){
let t=I(e);return e>0?`+${t}`:t}function Ib(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${q(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${q(e)} ±${I(o)}`}function Mn(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function je(e,t,n=`${t}\
s`){return`${q(e)} ${e===1?t:n}`}var Hd=[[86400,"d"],[3600,"h"],[60,"min"]];function Ce(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Ce(-e)}`;
if(e<59.95)return DL(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Hd.findIndex(
([c])=>t>=c),[o,i]=Hd[n],s=Math.floor(t/o),[a,l]=Hd[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function DL(e){return e===0?`0${" "}s`:e<999e-6?`${qd(e*1e6)}${" "}µs`:e<.9995?
`${qd(e*1e3)}${" "}ms`:`${qd(e)}${" "}s`}function qd(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Hb(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Ce(e/1e3)}var Tn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},hn={text:Tn.other,kind:"other"},EL=new Set(Object.
values(Tn)),AL=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function OL(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function re(e){return e.toWellFormed().replace(AL,OL).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function J(e){
if(e==null)return{text:Tn.null,kind:"null"};if(e==="")return{text:Tn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>J(n).text).join(", "),kind:"value"};let t=re(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:EL.has(t)?`"${t}"`:t,kind:"value"}}var LL=new Intl.Segmenter("en",{granularity:"grapheme"});function qb(e){return Array.
from(LL.segment(e),t=>t.segment)}function Dl(e,t){if(e.length<=t)return e;let n=qb(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function oa(e,t){if(e.length<=t)return e;let n=qb(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var RL={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Vb=new Map;function Wb(e,t){let n=`${t} ${e}`,o=Vb.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...RL[t],timeZone:e,hourCycle:"h23"}),Vb.set(n,o)),o}function Vd(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function X(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Vd(t)?Wb(t,n).format(o):`${Wb("UTC",n).format(o)} UTC`}function ra(e,t=Date.now()){return e==="UTC"||!Vd(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function hc(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Vd(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function gn(e,t,n){return t>=300*86400?X(e,n,"year"):t>=28*86400?X(e,n,"month"):t>=.9*86400?
X(e,n,"day"):t>=60?X(e,n,"minute"):X(e,n,"second")}function ye(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var NL=Symbol.for("pv"),FL=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:NL,__v:--FL,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Fe.vnode&&Fe.vnode(c),c}var BL={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:BL[e]})})}function gc(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let b=t.right+s+a<=u-8;Kb(
e,b?t.right+s:t.left-s-a,Ub(t.top,l,c));return}let p=c-8-t.bottom-s,m=t.top-s-8,d=o==="bottom"?l<=p||p>=m:!(l<=m||m>=p),
f=Math.max(d?p:m,64),g=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),Kb(
e,Ub(g,a,u),d?t.bottom+s:t.top-s-Math.min(l,f))}function Ub(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Kb(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var jb="xr";var Ud=pe(null),Wd,HL=500;function Gb(e,t,n){clearTimeout(Wd),Wd=setTimeout(()=>{e.isConnected&&(Ud.value={anchor:e,text:t})},
n)}function Rr(){clearTimeout(Wd),Ud.value=null}function ur(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Gb(
t.currentTarget,e,HL)},onPointerLeave:Rr,onPointerDown:Rr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Gb(n,e,0)},onBlur:Rr}:{}}function Jb(){let e=W(null),t=Ud.value;return ft(()=>{!e.current||!t||(e.current.showPopover(),
gc(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:jb,children:t.text}):null}var Kd={};ud(Kd,{button:()=>jd,danger:()=>WL,default:()=>KL,iconOnly:()=>Gd,outlined:()=>qL,primary:()=>VL,quiet:()=>UL,
small:()=>Jd});var jd="a",qL="sr",VL="A",WL="cr",Gd="ve",UL="be",Jd="we",KL={button:jd,outlined:qL,primary:VL,danger:WL,
iconOnly:Gd,quiet:UL,small:Jd};function A(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=ur(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:ye(jd,a!=="plain"&&
Kd[a],u&&Gd,l&&Jd,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ue,{name:n}),t,o&&r(ue,{name:o,size:12})]})}var Yd={};ud(Yd,{default:()=>ZL,empty:()=>JL,null:()=>GL,other:()=>YL,value:()=>jL});var jL="gr",GL="hr",JL="fr",YL="ur",
ZL={value:jL,null:GL,empty:JL,other:YL};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??J(e),s=o?oa(i.text,n):Dl(i.text,n);return r("bdi",{class:Yd[i.
kind],title:s===i.text?void 0:Dl(i.text,2e3),children:s})}var Yb=8;function QL(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-Yb,o)),s=Math.min(o,Math.ceil((e+t)/n)+Yb);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function yc(e,t,n){let[o,i]=T({scroll:0,height:600});return U(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),QL(o.scroll,o.height,t,n)}function Zb(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function bc(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var Qb="ye",Xb="mr",Zd="m",ev="D",tv="ke",nv="o",ov="v",vc="vr",Qd="ze",Xd="n",rv="H",ef="br",iv="_",sv="wr",av="yr";function ve(e){let{columns:t,rows:n,summary:o=[]}=e,i=W(null),s=Qt(),a=Zb(),l=yc(i,a,n.length),[u,c]=T(null),[p,m]=T(new Map),
d=t.map(({key:b,width:x})=>{let M=p.get(b);return M===void 0?x??"minmax(80px, max-content)":`${M}px`}).join(" ")+" minma\
x(0, 1fr)",f=b=>{let x=bc(b,u,n.length+o.length,t.length,e.onSort?-1:0);if(x){b.preventDefault(),c(x),eR(i.current,x,a);
return}let M=u?[...n,...o][u.row]:void 0,v=u?t[u.column]:void 0;if(u?.row===-1&&v&&(b.key==="Enter"||b.key===" ")){b.preventDefault(),
v.sortable!==!1&&e.onSort?.(lv(v,e.sort??null));return}let C=i.current?.querySelector('[data-cursor="true"]');(b.key==="\
Enter"||b.key===".")&&M!==void 0&&v&&C&&b.target===i.current&&(b.preventDefault(),b.stopPropagation(),(e.onMenu??e.onCell)?.(
M,v,C))},g=(b,x,M)=>r(tR,{id:s,row:b,at:x,columns:t,cursor:u?.row===x?u.column:-1,onCursor:c,summary:M,last:x===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},M?`summary ${x}`:x);return r("div",{ref:i,class:Qb,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:b=>{b.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:Xb,role:"\
presentation",style:{gridTemplateColumns:d},children:[r("div",{role:"row","aria-rowindex":1,class:ye(Zd,ev),children:t.map(
(b,x)=>r(nR,{id:`${s}--1-${x}`,column:b,cursor:u?.row===-1&&u.column===x,sort:e.sort??null,onSort:e.onSort,onWidth:M=>m(
new Map(p).set(b.key,M))},b.key))}),l.before>0&&r("div",{role:"presentation",class:sv,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((b,x)=>g(b,l.first+x,!1)),l.after>0&&r("div",{role:"presentation",class:av,style:{height:`${l.after}\
px`}}),o.map((b,x)=>g(b,n.length+x,!0))]})})}function eR(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function tR({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:ye(Zd,a&&iv,l&&tv),children:o.
map((p,m)=>r("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===i,class:ye(nv,p.number&&Qd,
m===i&&ef),onPointerDown:()=>s({row:n,column:m}),onClick:c&&(d=>c(t,p,d.currentTarget)),onContextMenu:u&&(d=>{d.preventDefault(),
u(t,p,d.currentTarget)}),children:r("span",{class:vc,children:p.cell(t,n)})},p.key))})}function lv(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function nR({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
m=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=d=>s(Math.max(
48,Math.round(m+d.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:ye(ov,t.number&&Qd,n&&ef),children:[u?r("button",{type:"\
button",tabIndex:-1,class:Xd,onClick:()=>i(lv(t,o)),children:[r("span",{class:vc,children:t.head}),a!=="none"&&r(ue,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Xd,children:r("span",{class:vc,children:t.head})}),r("span",
{class:rv,onPointerDown:l})]})}var tf=new Map,xc=7;function pn(e,t){let n=JSON.stringify([e,t??null]),o=tf.get(n);return o===void 0&&(o=[...tf.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,tf.set(n,o)),o}function ia(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/xc)%4]}function en(e){return`--series-${e%xc+1}`}var uv=pe(0),wc=uv;new MutationObserver(()=>{uv.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Ge(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function _t(e,t,n){let[o,i]=T(null),s=W(null),a=o&&o.row<e&&o.column<t?o:null;return U(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let m=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!m?!1:(n(a,m),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:bc(c,a,e,t);
return p?(i(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var cv="kr",pv="zr",mv="jr",dv="Xr",fv="Sr",hv="Br",gv="Cr";function ze({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,p]=T(!1),
m=Qt(),d=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key==="t"||f.key==="T")p(!0);else if(!s?.(f))return;f.preventDefault(),
f.stopPropagation()}};return r("figure",{class:cv,"aria-labelledby":m,children:[r("div",{class:pv,children:[r("h2",{class:mv,
children:e}),r("div",{class:dv,children:[n,r(A,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>p(!c)})]})]}),r("figcaption",{id:m,class:"spoken",children:t}),c?r("div",{class:hv,children:o}):
r(O,{children:[r("div",{class:ye(fv,l&&gv),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:d,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function yv(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Al(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function bv(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function vv(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var rR=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function xv(e,t,n){let o=(rR.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function sa(){let e=W(null),[t,n]=T(0);return ft(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var wv="Er",kv="Ir",Cv="Ur",Sv="Lr",_v="je",Mv="Mr",Tv="Nr";var aa=20,Ol=136,Pv=16,la=24;function $v({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=sa(),l=W(null),
u=G(()=>{let S=e.map(({time:F})=>F),[D,R]=[Math.min(...S),Math.max(...S)];return R>D?[D,R]:[D-1e3,R+1e3]},[e]),[c,p]=o??
u,m=G(()=>vv(e,12),[e]),d=G(()=>e.filter(({time:S})=>S>=c&&S<=p).reverse(),[e,c,p]),f=Math.max(1,a-Ol-Pv),g=S=>Ol+Al(S,c,
p)*f,b=S=>c+(S-(s.current?.getBoundingClientRect().left??0)-Ol)/f*(p-c),x=(S,D=(c+p)/2)=>{let R=bv([c,p],D,S,u);i(R[0]<=
u[0]&&R[1]>=u[1]?null:R)},M=_t(1,d.length,({column:S})=>x(.25,d[S].time)),v=M.at?d[M.at.column]:void 0,C=S=>{if(S.key===
"+")x(.5,v?.time);else if(S.key==="-")x(2,v?.time);else if(S.key==="0")i(null);else return M.key(S);return!0},_=S=>{let D=l.
current;if(l.current=null,D===null)return;let R=b(S);Math.abs(g(R)-g(D))>4&&i([Math.max(u[0],Math.min(D,R)),Math.min(u[1],
Math.max(D,R))])},L=la+m.length*aa+24;return r(ze,{title:`${N(e.length)} events, ${N(t.length)} sessions`,onKey:C,summary:`\
Timeline of ${N(e.length)} events in ${N(t.length)} sessions, from ${X(u[0],n)} to ${X(u[1],n)}`,announced:v?`${J(v.event).
text}, ${X(v.time,n,"millisecond")}`:"",actions:r(O,{children:[r(A,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>x(2)}),r(A,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>x(
.5)}),r(A,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(ve,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:S})=>X(S,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:S,end:D})=>Ce((D-S)/1e3)},{key:"events",head:"events",number:!0,cell:({events:S})=>N(S)}]}),children:[r("di\
v",{ref:s,class:wv,onPointerDown:S=>{l.current=b(S.clientX)},onPointerUp:S=>_(S.clientX),onWheel:S=>{(S.ctrlKey||S.shiftKey)&&
(S.preventDefault(),x(S.deltaY>0?1.5:.67,b(S.clientX)))},children:a>0&&r("svg",{width:a,height:L,"aria-hidden":"true",children:[
t.filter(({start:S,end:D})=>D>=c&&S<=p).map(S=>r("rect",{x:g(S.start)-3,y:la-12,width:Math.max(6,g(S.end)-g(S.start)+6),
height:m.length*aa+12,rx:3,class:kv,onDblClick:()=>i([S.start-500,S.end+500]),children:r("title",{children:`${X(S.start,
n,"second")}, ${Ce((S.end-S.start)/1e3)}, ${N(S.events)} events`})},S.start)),m.map((S,D)=>r("g",{children:[r("text",{x:Ol-
12,y:la+D*aa+4,class:Cv,children:S.rest?hn.text:oa(J(S.event).text,18)}),r("line",{x1:Ol,x2:a-Pv,y1:la+D*aa,y2:la+D*aa,class:Sv})]},
D)),d.map((S,D)=>{let R=sR(m,S);return r("circle",{cx:g(S.time),cy:la+R*aa,r:v===S?6:4,class:_v,...M.mark(0,D),style:{fill:m[R]?.
rest?"var(--other)":`var(${en(pn("event",[S.event]))})`},children:r("title",{children:`${J(S.event).text}, ${X(S.time,n,
"millisecond")}`})},D)}),xv(c,p,Math.max(2,Math.floor(f/140))).map(S=>r("text",{x:g(S),y:L-6,class:Mv,children:X(S,n,p-c>
2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},S))]})}),r("p",{class:Tv,children:v?r(O,{children:[r($,{value:v.event}),
" ",X(v.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function sR(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function mn(e){return`'${e.replaceAll("'","''")}'`}var Dv="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",aR=new RegExp(`^${Dv}(\\.${Dv}\
)*$`,"u"),lR=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function we(e){return aR.test(e)&&!lR.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function cr(e){
return`event = ${mn(e)}`}var uR=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Nr(e){let t=e===void 0?null:uR.exec(e);return t?
t[1].replaceAll("''","'"):null}function Fr(e,t){let n=we(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${mn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>mn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function pr(e,t){return e===
void 0||e.trim()===""?t:`${Ev(e)} and ${Ev(t)}`}function Ev(e){return/\bor\b/i.test(e)?`(${e})`:e}var Av={before:[],after:[]};function nf(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Ov(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Lv(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var of=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],kc=["explore","funnel",
"retention","paths","sessions","difference","live"];function Yi(e){return of.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function he(e){return e==null?[]:typeof e=="string"?[e]:e}var cR=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ee(e){
let t=cR.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function rf(e){let t=e[Yi(e)];return he(
t?.by).find(n=>!Cc(n))??null}function Cc(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Nv(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:pR(e.document),as:e.as}},s=n[t],a=Ee(e.document),l=rf(e.document);
if(s){let m=Rv({...a,...s.document},l);return{state:{view:t,document:m,as:s.as,open:[]},waiting:i,said:null}}let u=mR(t)?
Nr(a.where):null;u!==null&&delete a.where;let c=Rv({...a,...Zi(t,u,o)},l),p=u===null?null:`The filter ${cr(u)} became ${dR(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:p}}function pR(e){let t=Yi(e);return e[t]===void 0?
{}:{[t]:e[t]}}function mR(e){return e==="funnel"||e==="retention"||e==="paths"}function dR(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Zi(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(fR).map(hR),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":cr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:cr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":cr(s)}}}}function fR(e){return e!==void 0}function hR(e){return{
where:cr(e)}}function Rv(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=he(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Cc),t]}}}var sf={view:"explore",document:{dataset:""},as:null,open:[]},Vt=pe(sf),Fo=pe(Av),Fv=pe({state:sf,how:"load"}),Sc={},_c=!1,
Qe=Vt,Mc=Fv,ke=Xt(()=>Vt.value.document),Bv=Xt(()=>Vt.value.view),zv=Xt(()=>Vt.value.as),ua=Xt(()=>Vt.value.open),tn=Xt(
()=>Vt.value.document.dataset),ca=Xt(()=>Fo.value.before.length>0),pa=Xt(()=>Fo.value.after.length>0);function ce(e,t="p\
ush"){let n={...Vt.value,...e};Gn(n,Vt.value)||((t==="push"||!_c)&&(Fo.value=nf(Fo.value,Vt.value)),_c=t==="replace",lf(
n,t))}function ne(e,t,n="push"){ce({document:ge(Vt.value.document,e,t)},n)}function Jn(e){ce({open:[...Vt.value.open,e]})}
function Tc(){ce({open:Vt.value.open.slice(0,-1)})}function Iv(e,t){let n=Nv(Vt.value,e,Sc,t);return Sc=n.waiting,ce(n.state),
n.said}function Br(){Hv(Ov(Fo.value,Vt.value))}function ma(){Hv(Lv(Fo.value,Vt.value))}function Hv(e){e&&(Fo.value=e.stack,_c=!1,
lf(e.value,"push"))}function af(e){Gn(e,Vt.value)||(Vt.value!==sf&&(Fo.value=nf(Fo.value,Vt.value)),_c=!1,lf(e,"load"))}
function lf(e,t){Vt.value=e,Fv.value={state:e,how:t}}function qv(){return{undo:Fo.value,waiting:Sc}}function Vv(e){Fo.value=
e.undo,Sc=e.waiting}function $t(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function tt(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${N(e)} ms`:Ce(e/1e3);case"seconds":return n?`${N(e)} s`:Ce(e);case"bytes":return n?`${N(e)} B`:Mn(
e);case"share":return n?`${N(e*100)} %`:I(e);case"none":return n?N(e):q(e)}}function Bo(e){return e.type==="int64"||e.type===
"float64"}function Yn(e,t,n){return typeof e=="number"&&Bo(t)?{text:tt(e,$t(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:X(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:J(e)}var Wv="Rr",Uv="Ar",Kv="Dr",jv="Hr";function Je({icon:e,title:t,children:n,actions:o}){return r("div",{class:Wv,children:[r(ue,{name:e,size:32}),r("h2",{class:Uv,
children:t}),n&&r("p",{class:Kv,children:n}),r("div",{class:jv,children:o})]})}var Gv="_r",Jv="qr",Yv="Fr";var Zv="Tr",Qv="Gr";function Xv({busy:e,done:t=null}){let n=W(null);return ft(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:Gv,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:Yv}):r("div",{ref:n,class:Jv}))})}
function Le({lines:e=6}){return r("div",{class:Zv,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:Qv},
n))})}var e0="Jr",t0="Kr",n0="Or",o0="Pr",r0="Qr";function uf(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function xe({id:e,error:t,onHint:n}){let o=uf(t.hint);return r(
"div",{class:e0,id:e,role:"alert",children:[r("span",{class:t0,children:r(ue,{name:"error",size:14})}),r("span",{class:n0,
children:re(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:o0,onClick:()=>n(o),children:[re(o),"\
?"]}):r("span",{class:r0,children:re(t.hint)}))]})}var s0=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function a0(e,t){
let n=e.split("/").filter(u=>u!=="").map(vR),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(s0.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=kc.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function vR(e){try{return decodeURIComponent(e)}catch{return e}}function $c(e,t){return`${l0(e)}/${t}`}
function da(e,t){return`${l0(e)}/actor/${encodeURIComponent(t)}`}function l0(e){let t=s0.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function u0(e){let t=[`q=${await i0(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await i0(e.open)}`),t.join("&")}async function Dc(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Nl(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await Nl(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(xR):[]}}function xR(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function i0(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await c0(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function Nl(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await c0(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var wR=4<<
20;async function c0(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(i.push(p),s+=p.length,s>wR)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Ec=new Map;function cf(e){return Ec.has(e)||m0(e),Ec.get(e)??{events:[]}}async function m0(e){if(e==="")return{events:[]};
Ec.set(e,{events:[]});let n={events:(await uc(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Ec.set(e,n),n}var p0=864e5;
async function pf(e,t){let n=t==="explore"?null:m0(e);Pt.value.value||await Lt();let o=Pt.value.value?.find(({name:l})=>l===
e),i=o!==void 0&&Date.parse(o.to)>Date.now()-2*p0,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*p0,a=n?await n:cf(e);return{
dataset:e,...i&&s?{from:"now-30d"}:{},timezone:Zn(),...Zi(t,null,a)}}function Zn(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Ac="sluice.";function mr(e){return Fl(()=>localStorage.getItem(Ac+e))}function dr(e,t){Fl(()=>localStorage.setItem(Ac+
e,t))}function Oc(e){let t=Fl(()=>sessionStorage.getItem(Ac+e));return t===null?null:Fl(()=>JSON.parse(t))}function fa(e,t){
Fl(()=>sessionStorage.setItem(Ac+e,JSON.stringify(t)))}function Fl(e){try{return e()}catch{return null}}var Qi=pe({kind:"home"}),ci=Qi,ui=Promise.resolve(),d0=0;async function f0(){let e=Oc("undo");e?.undo&&Array.isArray(e.undo.
before)&&Vv(e),addEventListener("popstate",()=>{mf()}),addEventListener("pagehide",()=>fa("undo",qv())),await mf(),ln(()=>{
let{state:t,how:n}=Mc.value;n!=="load"&&(ui=ui.then(()=>Lc(t,n)))})}function Xe(e,t=""){history.pushState(null,"",un(e)+
(t===""?"":`#${t}`)),mf()}function pi(e=Qe.value){Qi.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
ui=ui.then(()=>Lc(e,"push"))}async function Bl(e){return`${un($c(e.document.dataset,e.view))}#${await u0(e)}`}async function Lc(e,t){
let n=await Bl(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Qi.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function mf(){let e=++d0,t=a0(Sb(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Qi.value=t;return}let n=await Dc(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await pf(t.dataset,t.view);e===d0&&(af({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Qi.value=t,n||(ui=ui.then(
()=>Lc(Qe.value,"replace"))))}async function zr(e){let{view:t,document:n}=Qe.value,o=await pf(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){af(i),Qi.value={kind:"view",dataset:e,view:t,fragment:""},ui=ui.then(()=>Lc(i,"repla\
ce"));return}ce(i),Qi.value.kind!=="view"&&pi()}var h0="Be",g0="Vr",y0="Wr",df="Yr",b0="Zr";var x0=2e3;function w0({dataset:e,actor:t}){let n=ke.value.timezone??"UTC",o=Oe(e).value,i=o.value?.actors?.[0]??null,s=gt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:x0}}),a=gt(i===null?null:{dataset:e,timezone:n,
where:`string(${we(i)}) = ${mn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});U(()=>{globalThis.document.title=`${re(t)} · ${re(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:h0,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:g0,children:[r(A,{icon:"left",kind:"outlined",onClick:()=>pi(),children:"Back"}),r("h1",{class:y0,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:df,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",ra(n)]})]}),l&&r(xe,{error:l}),!l&&r(CR,{answer:v0(s.answer),sessions:v0(a.answer),actor:t,zone:n})]})}
function CR({answer:e,sessions:t,actor:n,zone:o}){let i=G(()=>SR(e,n),[e]),s=G(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=T(null);if(!e)return r(Le,{});if(e.rows.
length===0)return r(Je,{icon:"actor",title:"Nobody of this name",actions:r(A,{kind:"primary",onClick:()=>pi(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||i[p].time>=a[0]&&i[p].
time<=a[1]);return r(O,{children:[r($v,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:b0,children:[r("p",{
class:df,children:[je(u.length,"event"),a===null?"":` from ${X(a[0],o,"second")} to ${X(a[1],o,"second")}`,e.cursor?`, t\
he latest ${x0} only`:""]}),r(ve,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:m=>r($,{shown:Yn(m[p],c,o),most:64,middle:!0})}))})]})]})}function SR(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function v0(e){return e!==null&&"columns"in e?e:null}var hf=pe([]),k0=pe(!1),_R=700,ff,Il=hf,C0=k0,Ir=Xt(()=>hf.value.filter(({state:e})=>e==="running"));async function yo(){
clearTimeout(ff);try{hf.value=(await Me("v1/jobs")).jobs,k0.value=!0}catch{}clearTimeout(ff),Ir.value.length>0&&(ff=setTimeout(
()=>{yo()},_R))}async function S0(e){try{return await Me(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(me(t).status===
404)return null;throw t}}async function Rc(e){await Me(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await yo()}
async function _0(e){await Me(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await yo()}function M0(){
return`ui-${Array.from(crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var T0="q";var Hl=[];function P0(){return Hl.length>0}function yn(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=W(null);return ft(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>gc(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),PR(i,o),$R(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ye(
T0,e.class),children:e.children})}function PR(e,t){ft(()=>{if(Rr(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function $R(e,t,n){let o=W(n);o.current=n,U(()=>{let i={};Hl.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!DR(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Hl.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Hl.splice(Hl.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function DR(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Xi=pe([]),gf=pe(mr("letters")!=="no"),Nc="",$0,E0=Xi,A0=gf;function O0(e){gf.value=e,dr("letters",e?"yes":"no")}function zo(e){
let t=W(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");U(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Xi.value=[...Xi.value,...o],()=>{Xi.value=Xi.value.filter(i=>!o.includes(i))}},[n])}function ER(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function L0(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(ql(e.target)||!gf.value&&e.key.
length===1||AR()||P0()))return;let n=Nc===""?ER(e):`${Nc} ${e.key}`,o=Xi.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
D0(""),o.act()):t&&D0(Xi.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function D0(e){clearTimeout($0),Nc=
e,e!==""&&($0=setTimeout(()=>{Nc=""},1200))}function ql(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function AR(){return document.querySelector("dialo\
g[open]")!==null}async function Fc(e){let t=e.trim();if(t.startsWith("{"))return R0(await Nl(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Dc(n[2]),s=kc.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?R0(await Nl(o[1].replaceAll("'\\''","'"))):null}function R0(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!of.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:OR(t),as:null,open:[]}}function OR(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var N0=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,LR=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function B0(e){let t=e.replace(/^.*[/\\]/,"");for(;N0.test(t);)t=t.replace(N0,"");return t=t.replace(LR,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function Bc(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}var RR=/^\S+ \S+ \S+ \[[^\]]+\] "/;function z0(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),
[n,o]=t;return n===void 0?!1:F0(n)?o===void 0||F0(o):/^\[\s*(\{|$)/.test(n)?NR(e):RR.test(n)?!0:o!==void 0&&[",","	",";"].
some(i=>{let s=n.split(i).length;return s>1&&(o.split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}
function F0(e){try{let t=JSON.parse(e);return t!==null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function NR(e){
try{let t=JSON.parse(e);return Array.isArray(t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var FR=1<<20;async function I0(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(un(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,FR),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:Ui()}),i=await o.json().catch(()=>null);if(!o.ok)throw Ki(i,o.status);return i}function H0(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function q0(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",un(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(Ui()),a.onabort=()=>s(new Ot({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=BR(a.responseText);a.status>=200&&a.status<300?i(l):s(Ki(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function BR(e){try{return JSON.parse(e)}catch{return null}}var V0="ea",W0="ia",U0="ra",K0="b",j0="w";var Wl=pe([]),zc=new Map,IR=1e4,HR=1;function Re(e,t=null){let n=HR++;Wl.value=[...Wl.value,{id:n,text:e,action:t}].slice(
-3),G0(n)}function G0(e){zc.set(e,setTimeout(()=>yf(e),IR))}function yf(e){clearTimeout(zc.get(e)),zc.delete(e),Wl.value=
Wl.value.filter(t=>t.id!==e)}function J0(){return r("div",{class:V0,role:"status",children:Wl.value.map(({id:e,text:t,action:n})=>r(
"div",{class:W0,onPointerEnter:()=>clearTimeout(zc.get(e)),onPointerLeave:()=>G0(e),children:[r("span",{class:U0,children:t}),
n&&r("button",{type:"button",class:K0,onClick:()=>{yf(e),n.act()},children:n.label}),r("button",{type:"button",class:j0,
"aria-label":"Close",onClick:()=>yf(e),children:r(ue,{name:"close",size:14})})]},e))})}var es=pe(null),qR=8,VR=3,Y0=es;async function Z0(e,t){let n=await uc(e,"event",qR).catch(()=>[]);es.value={dataset:e,sum:t,
events:n,steps:n.slice(0,VR).map(({value:o})=>o)}}function Q0(e){let{value:t}=es;t&&(es.value={...t,steps:WR(t.steps,e)})}
function WR(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function X0(){let{value:e}=es;if(!e)return;es.value=null;
let t=ke.value.dataset===e.dataset?Ee(ke.value):{dataset:e.dataset};ce({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:cr(n)})),window:"7d"}}}),pi(Qe.value)}function bf(){es.value=null}var Dt=pe(null),fr=pe(!1),Ul=null,tx={accepted:0,rejected:0,known:0},Ic="loading",nx=Dt,ox=fr;async function ha(e){if(fr.
value=!0,Dt.value?.phase==="sending"||Dt.value?.phase==="found"||e.length===0)return;Ul?.abort();let t=Ul=new AbortController;
Dt.value={phase:"reading",files:e};try{let[n]=await Promise.all([I0(e[0],t.signal),Pt.value.value?null:Lt()]);if(t.signal.
aborted)return;let{time:o,actors:i,event:s}=n.names;Dt.value={phase:"choosing",files:e,preview:n,choice:{dataset:B0(e[0].
name),time:o,actors:i,event:s},error:null}}catch(n){t.signal.aborted||(Dt.value={phase:"unreadable",files:e,error:me(n)})}}
function Hc(e){ha([new File([e],"pasted.txt")])}function Kl(e){Dt.value?.phase==="choosing"&&(Dt.value={...Dt.value,choice:{
...Dt.value.choice,...e},error:null})}function mi(){fr.value=!1;let e=Dt.value?.phase;e==="sending"||e==="found"||(Ul?.abort(),
Dt.value=null)}function UR(){fr.value=!0}async function rx(){let e=Dt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await Rc(
e.job).catch(()=>{}),Ul?.abort())}async function ix(){let e=Dt.value;if(e?.phase!=="choosing")return;let t=Ul=new AbortController,
{files:n,choice:o}=e,i=tx;try{for(let[s,a]of n.entries())i=await KR(n,s,a,o,i,t.signal);await sx(o.dataset,i)}catch(s){i.
accepted>0&&Lt(),Dt.value={...e,error:me(s)},fr.value||Re(`Loading into ${o.dataset} failed: ${me(s).message}`,{label:"S\
how",act:UR})}finally{fa(Ic,null),yo()}}async function KR(e,t,n,o,i,s){let a=M0(),l={phase:"sending",files:e,at:t,dataset:o.
dataset,job:a,sum:i};Dt.value={...l,sent:0},fa(Ic,{job:a,dataset:o.dataset});let u=setTimeout(()=>{yo()},200);try{let c=await q0(
H0(o.dataset,o,n.name,a),n,p=>{Dt.value={...l,sent:p},p===1&&yo()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.
rejected+c.rejected_count}}catch(c){if(e.length>1&&me(c).code==="already_loaded")return{...i,known:i.known+1};throw c}finally{
clearTimeout(u)}}async function sx(e,t){await Lt(),go(e),Dt.value=null;let n=vf(e,t);if(!fr.value){Re(n,{label:"Show",act:()=>ex(
e,t)});return}fr.value=!1,ex(e,t)}function ex(e,t){Xe($c(e,"explore")),Z0(e,t)}function vf(e,{accepted:t,rejected:n,known:o}){
let i=[`${N(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${N(n)} ${n===1?"line was":"lines were"} \
not taken`),o>0&&i.push(`${N(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}var jR=500;async function ax(){
let e=Oc(Ic);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await S0(
t).catch(()=>{});if(o?.state==="running")Dt.value||(Dt.value={phase:"found",dataset:n,job:t},fr.value=!0);else if(o!==void 0){
Dt.value=null,fa(Ic,null),o?.state==="done"&&fr.value?await sx(n,{...tx,accepted:o.rows}):fr.value=!1;return}await new Promise(
i=>{setTimeout(i,jR)})}}var ux="aa",cx="ta";function px(){let[e,t]=T(!1);return U(()=>{let n=0,l=[["dragenter",u=>{xf(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{xf(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{xf(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
ha(c))}],["paste",JR]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:ux,"aria-hidden":"true",children:r("div",{class:cx,children:[r(ue,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function xf(e){return e.dataTransfer?.types.includes("File\
s")??!1}function JR(e){if(ql(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void ha(t);let n=e.clipboardData?.getData("text/pla\
in")??"";z0(n)&&Fc(n).then(o=>{o||Hc(n)})}var mx="Ce",dx="oa",fx="na",hx="Ee",gx="pa",yx="da";function Mt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=W(null),a=Qt();return ft(()=>{Rr();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:ye(mx,i&&dx),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:fx,children:[r("h2",{id:a,tabIndex:-1,
class:hx,children:e}),r(A,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:gx,children:n}),
o&&r("div",{class:yx,children:o})]})}function Io({children:e,kind:t="outlined"}){let n=W(null);return r(O,{children:[r(A,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&ha(i)}})]})}var ns="la",os="xa",$n="s",Vc="sa";function Dn({label:e,value:t,onCommit:n,placeholder:o,bare:i=!1,code:s=!1,error:a=null,autofocus:l=!1}){let[u,c]=T(t),p=W(
null),m=Qt();U(()=>c(t),[t]);let d=b=>{b!==t&&n(b)},f=b=>{b.key==="Enter"&&d(u),!(b.key!=="Escape"||u===t)&&(b.preventDefault(),
c(t))},g=b=>{n(b),p.current?.focus()};return r("div",{class:ns,children:[r("label",{for:m,class:i?"spoken":os,children:e}),
r("input",{ref:p,id:m,class:ye($n,s&&Vc),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":a!==null,
"aria-describedby":a?`${m}-problem`:void 0,"data-autofocus":l?"":void 0,onInput:b=>c(b.currentTarget.value),onKeyDown:f,
onBlur:()=>d(u)}),a&&r(xe,{id:`${m}-problem`,error:a,onHint:g})]})}var vx="ca",xx="F";function xt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:vx,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:xx,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ue,{name:a.icon,size:14}),
a.label]},a.value))})}var wx="ga",kx="T",Cx="ha",Sx="fa",_x="ua",Mx="ma";var Wc=28;function wf(e,t){return`${e}-${t}`}function Tx({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=W(null),c=yc(u,Wc,n.length);return ft(()=>{let p=u.current;if(!p||o<0)return;let m=o*Wc;m<p.scrollTop?p.scrollTop=
m:m+Wc+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+Wc+8-p.clientHeight)},[o,n]),r(O,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:wx,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,m)=>{let d=c.first+m;return r("div",{id:wf(e,d),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":d+1,"data-active":d===o,class:kx,onPointerMove:()=>{d!==o&&i(d)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&r("span",{class:Mx,children:p.selected&&r(ue,{name:"check"})}),r("s\
pan",{class:Cx,children:p.label}),p.note!==void 0&&r("span",{class:Sx,children:p.note})]},d)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:_x,children:l})]})}function di(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=W(null),a=Qt(),[l,u]=T(e.autofocus??!1),[c,p]=T(i?0:-1),
[m,d]=T(!1);ft(()=>{d(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),g=l||(e.inline??!1),b=()=>u(
!1),x=(C,_)=>{_||b(),e.onPick(C,_)},M=C=>{let _=g?t[f]:void 0;if(C.key==="ArrowDown"||C.key==="ArrowUp"){C.preventDefault(),
u(!0);let L=C.key==="ArrowDown"?1:-1;p(f<0&&L<0?t.length-1:(f+L+t.length)%Math.max(1,t.length))}else C.key==="Enter"?(C.
preventDefault(),_?x(_.value,!1):(b(),e.onTake(n))):C.key===" "&&o&&_&&f>=0?(C.preventDefault(),x(_.value,!0)):C.key==="\
Escape"&&(g||e.onCancel)?(C.preventDefault(),C.stopPropagation(),b(),e.onCancel?.()):C.key==="Backspace"&&n===""&&e.onBackspace?.()},
v=r(Tx,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:C=>x(C,o),several:o,foot:e.foot});return r(O,{children:[
r("input",{ref:s,class:ye($n,e.code&&Vc),role:"combobox","aria-label":e.label,"aria-expanded":g,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":g&&f>=0?wf(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:M,onClick:()=>u(!0),onBlur:b,onFocus:()=>{
e.autofocus&&u(!0)},onInput:C=>{u(!0),p(i?0:-1),e.onText(C.currentTarget.value)}}),e.inline&&v,!e.inline&&l&&m&&(t.length>
0||e.foot)&&r(yn,{anchor:s.current,onClose:b,focus:!1,children:v})]})}var $x="va",Dx="ba";function Ho({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=W(null),[l,u]=T(!1),[c,p]=T(""),m=G(()=>e6(t,c),
[t,c]),d=()=>{u(!1),p("")},f=g=>{d(),o(g)};return r(O,{children:[r(A,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?d():u(!0),children:r("span",{class:$x,children:r($,{value:n,most:32})})}),l&&r(yn,{anchor:a.current,onClose:d,
role:"dialog",label:e,children:r("div",{class:Dx,children:r(di,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(g=>({value:g,label:r($,{value:g}),selected:g===n})),onPick:f,onTake:g=>{i&&
g!==""&&f(g)},onCancel:d})})})]})}function e6(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var Ex="wa",Ax="ya",Ox="ka",Lx="za";function Kc({share:e}){return r("span",{class:Ex,children:[r("span",{class:Ax,"aria-hidden":"true",children:r("span",{class:Ox,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:Lx,children:I(e)})]})}var Rx="ja",Nx="Xa",kf="Sa",Fx="Ba";function o6(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function Bx({name:e,choice:t}){
let n=o6(e,t);return n===null?null:r("span",{class:Nx,children:n})}function zx({preview:e,choice:t}){return r(ve,{label:"\
Columns",columns:[{key:"name",head:"Column",width:"minmax(140px, max-content)",cell:({name:o})=>r("span",{class:Rx,children:[
r($,{value:o,most:48,middle:!0}),r(Bx,{name:o,choice:t})]})},{key:"type",head:"Type",cell:({type:o,time_like:i})=>r("spa\
n",{class:kf,children:i&&o!=="timestamp"?`${o}, a time`:o})},{key:"filled",head:"Filled",width:"136px",cell:({filled:o})=>r(
Kc,{share:o})},{key:"examples",head:"Examples",width:"minmax(240px, max-content)",cell:({examples:o})=>r(Cf,{values:o})}],
rows:e.columns})}function Cf({values:e}){return e.length===0?r("span",{class:kf,children:"none"}):r("span",{class:Fx,children:e.
slice(0,4).map((t,n)=>r("span",{children:r($,{value:t,most:40,middle:!0})},n))})}function Ix({preview:e,choice:t}){let n=G(
()=>e.columns.map(({name:o,type:i},s)=>({key:`${s} ${o}`,head:r(O,{children:[r($,{value:o,most:32})," ",r(Bx,{name:o,choice:t})]}),
number:i==="int64"||i==="float64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);
return r(ve,{label:"First events",columns:n,rows:e.rows})}function Hx({preview:e}){return r(ve,{label:"Lines that cannot\
 be taken",columns:[{key:"line",head:"Line",number:!0,cell:({line:n})=>N(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(
$,{value:n,most:120})},{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var qx="Ca",Vx="Ea",Wx="Ia",Gc="Ua",Ux="La",Kx="Ie",jx="Ma",Gx="Na",Jx="Ra",Yx="Aa",Zx="Da",Qx="Ha",Xx="Ue";var i6=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function ew({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:qx,children:[r("p",{class:Vx,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:Wx,
children:s6(t,n)})]}),i&&r("div",{class:Ux,children:r(xe,{error:i})}),r("div",{class:Kx,children:[r(a6,{name:o.dataset}),
n.columns.length>0&&r(l6,{columns:n.columns,choice:o})]}),n.note?r("p",{class:Zx,children:[r(ue,{name:"info"}),r("span",
{children:r($,{value:n.note,most:400})})]}):r(u6,{preview:n,choice:o})]})}function s6(e,t){let n=[i6.get(t.format)??t.format,
t.compression].filter(i=>i!=="").join(", "),o=Mn(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${N(
e.length)} files, ${o} together`:`${n}, ${o}`}function a6({name:e}){let t=Pt.value.value?.find(o=>o.name===e),n=Bc(e);return r(
"div",{class:jx,children:[r(Dn,{label:"Dataset",value:e,onCommit:o=>Kl({dataset:o.trim()}),error:n===null?null:{message:n,
hint:""}}),n===null&&r("span",{class:Gc,children:t?`added to its ${je(t.events,"event")}`:"a new one"})]})}function l6({
columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);
return r(O,{children:[r(Sf,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Kl({time:i})}),r(Sf,{
label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>Kl({actors:[i]})}),r(Sf,{label:"Event",hint:"\
what happened",values:n,value:t.event,onChange:i=>Kl({event:i})})]})}function Sf({label:e,hint:t,values:n,value:o,onChange:i}){
return r("div",{class:Gx,children:[r("span",{class:Jx,children:e}),r(Ho,{title:e,label:`${e}: ${o===""?"not chosen":o}`,
kind:"outlined",class:Yx,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:Gc,children:t})]})}function u6({preview:e,
choice:t}){let[n,o]=T("columns"),i=e.rejected.length,s=[{value:"columns",label:`${N(e.columns.length)} columns`},{value:"\
rows",label:`First ${je(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${N(i)} not taken`}]:[]];return r(O,{
children:[r("div",{class:Qx,children:[r(xt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:Gc,children:[
"guessed from the first ",je(e.rows_seen,"record")]})]}),r("div",{class:Xx,children:[n==="columns"&&r(zx,{preview:e,choice:t}),
n==="rows"&&r(Ix,{preview:e,choice:t}),n==="rejected"&&r(Hx,{preview:e})]})]})}var tw="_a",nw="qa",ow="Fa",rw="Ta",iw="Ga";function ba({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:ye(tw,n&&nw),children:r("div",{class:ye(
ow,!i&&iw,o&&rw),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var _f="Ja",sw="Ka",Yc="Oa",aw="Pa";function lw(){let e=nx.value;if(!e||!ox.value)return null;switch(e.phase){case"reading":return r(Mt,{wide:!0,title:Mf(e.
files),onClose:mi,children:r(Le,{lines:8})});case"unreadable":return r(m6,{files:e.files,error:e.error});case"choosing":
return r(d6,{at:e});case"sending":case"found":return r(f6,{at:e})}}function Mf(e){return e.length>1?`Load ${je(e.length,
"file")}`:"Load a file"}function m6({files:e,error:t}){return r(Mt,{title:Mf(e),onClose:mi,foot:r(O,{children:[r(A,{kind:"\
outlined",onClick:mi,children:"Close"}),r(Io,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:_f,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(xe,{error:t}),r("p",{class:Yc,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function d6({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Bc(n.dataset)===null&&!o;return r(Mt,{wide:!0,title:Mf(e.files),
onClose:mi,foot:r(O,{children:[o&&r("span",{class:aw,children:"Say which column is the time."}),r(A,{kind:"outlined",onClick:mi,
children:"Cancel"}),r(A,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{ix()},children:e.files.length>1?`Load all\
 ${e.files.length}`:"Load"})]}),children:r(ew,{at:e})})}function f6({at:e}){let t=Il.value.find(({id:a})=>a===e.job),n=e.
phase==="sending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(Mt,{title:`Loading into ${e.
dataset}`,onClose:mi,foot:r(O,{children:[r(A,{kind:"danger",onClick:()=>{rx()},children:"Cancel"}),r(A,{kind:"outlined",
onClick:mi,children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:_f,children:[r($,{value:s[e.
at]?.name,most:80,middle:!0}),r("span",{class:sw,children:s.length>1?`${e.at+1} of ${s.length}`:Mn(s[e.at]?.size??0)})]}),
r(ba,{label:o?"Sending":"Loading",done:i}),r("p",{class:Yc,role:"status",children:[o?"Sending":"Reading and sorting",i!==
null&&` ${I(i)}`,!o&&t&&t.rows>0&&`, ${je(t.rows,"event")} so far`]}),o&&r("p",{class:Yc,children:"Keep this tab open un\
til all is sent; after that the server goes on by itself."})]})}var cw="Qa",pw="y";function mw({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:cw,onKeyDown:a=>{
let l=t.findIndex(m=>m.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,p=t[c];p&&o(p.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:pw,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var g6=["datasets","properties","ingests","rejects","jobs"];function dw(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:g6.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function rs(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var fw="Va",hw="c",gw="Wa",yw="Ya",bw="Za",vw="et",xw="it",ww="rt";function qo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=W(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(yn,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:xw,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:fw,onKeyDown:c=>b6(c,a.current,i),children:o.map((c,p)=>c==="rule"?r("di\
v",{role:"separator",class:vw},p):r("button",{type:"button",tabIndex:-1,class:ye(hw,c.danger&&gw),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:m=>m.currentTarget.focus(),children:[l?r("span",{class:ww,children:c.checked&&r(ue,{name:"check"})}):c.
icon&&r(ue,{name:c.icon}),r("span",{class:yw,children:c.label}),c.keys&&r("span",{class:bw,children:c.keys})]},p))})]})}
function b6(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function Rt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=W(
null),[a,l]=T(!1);return r(O,{children:[r(A,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(qo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function Gl(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function kw(e){return(await Me(Gl(e,"/runs?li\
mit=1000"))).runs}async function Cw(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return Me(Gl(e,`/rejects?${i.toString()}`),{signal:o})}function Sw(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return un(Gl(e,`/rejects?${n.toString()}`))}async function _w(e,t,n){await Me(Gl(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function Mw(e){await Me(Gl(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var Tw="Me",Pw="at",$w="tt",Dw="ot",Ew="nt",Jl="pt",Aw="Ne",bn="dt",Tf="Re",Ow="lt",Lw="xt",Rw="st",Nw="ct",is="gt";var va="ft",Fw="ut",Bw="mt",zw="vt",Iw="G",gi="bt";function Hw({dataset:e,onClose:t}){let[n,o]=T(""),[i,s]=T(null),[a,l]=T(!1),u=Qt(),c=n===e.name&&!a,p=()=>{c&&(l(!0),Mw(
e.name).then(()=>{t(),Re(`${e.name} is dropped.`),Lt()},m=>{l(!1),s(me(m))}))};return r(Mt,{title:"Drop a dataset",onClose:t,
foot:r(O,{children:[r(A,{kind:"outlined",onClick:t,children:"Keep it"}),r(A,{kind:"danger",icon:"trash",disabled:!c,onClick:p,
children:"Drop it for good"})]}),children:r("form",{class:va,onSubmit:m=>{m.preventDefault(),p()},children:[r("p",{children:[
je(e.events,"event")," (",Mn(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:ns,children:[r("label",{class:os,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:$n,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:m=>o(m.currentTarget.value)})]}),i&&r(xe,{error:i})]})})}function qw({datasets:e}){let[t,n]=T(null),[o,i]=T(null),s=v6((a,l)=>n({dataset:a,anchor:l}));return r(O,{children:[r(ve,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(w6,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(Hw,{dataset:o,onClose:()=>i(null)})]})}function v6(e){let t=Zn();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Tf,onClick:()=>{zr(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r("span",{title:N(n),children:q(
n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(Zc,{text:"no events"}):X(n,t)},{key:"to",head:"To",
cell:({to:n,events:o})=>o===0?null:X(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r("span",{title:`${N(
n)} B`,children:Mn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):r(Zc,{text:"non\
e"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(Zc,{text:"none"})},{key:"copies",head:"Copi\
es",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Mn(s)}`).join(`
`),children:[n?.length??1,", ",je(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(x6,{dataset:n})},{
key:"more",head:"",width:"52px",cell:n=>r(A,{small:!0,icon:"more",label:`What to do with ${n.name}`,kind:"quiet",onClick:o=>e(
n,o.currentTarget)})}]}function Zc({text:e}){return r("span",{class:bn,children:e})}function x6({dataset:e}){return e.rejects===
0?r(Zc,{text:"0"}):r("button",{type:"button",tabIndex:-1,class:Tf,onClick:()=>Xe(rs("rejects",e.name)),children:q(e.rejects)})}
function w6({dataset:e,anchor:t,onClose:n,onDrop:o}){let i=W(t),s=l=>()=>Xe(rs(l,e.name)),a=()=>{_0(e.name).then(()=>Re(
`${e.name} is being compacted.`,{label:"Show",act:()=>Xe(rs("jobs",""))}),l=>Re(`Compacting failed: ${me(l).message}`))};
return r(qo,{anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"e\
xplore",act:()=>{zr(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s(
"ingests")},{label:"Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop \
the dataset",icon:"trash",danger:!0,act:o}]})}function Vw({dataset:e}){let[{value:t,error:n},o]=T({value:null,error:null}),i=()=>{kw(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:me(a)}))},s=Ir.value.length;return U(i,[e,s]),n?r(Je,{icon:"warning",title:"The ingests cannot be\
 listed",actions:r(A,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Je,{icon:"u\
pload",title:"No files came into this dataset",actions:r(Io,{children:"Load a file"}),children:"Events that programs pus\
h without the name of a file are not listed here."}):r("div",{class:gi,children:r(ve,{label:"Ingests",columns:k6(),rows:t})}):
r(Le,{})}function k6(){let e=Zn();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>X(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:bn,children:[N(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:bn,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>N(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:N(t),children:q(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:bn,children:"0"}):r("span",{class:is,title:I(n/Math.max(1,t+n)),children:q(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${N(t)} B`,children:Mn(t)})}]}function xa(e){return e==="ingest"?"Loading":"Compacting"}function Ww(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var C6=3e3;function Uw(){let e=Ir.value.length;return U(()=>{yo();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&yo()},C6);return()=>clearInterval(t)},[]),U(()=>{Lt()},[e]),C0.value?Il.value.length===0?r(Je,{icon:"clock",title:"\
Nothing is under way",actions:r(Io,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:gi,children:r(ve,{label:"Jobs",columns:S6(),rows:Il.value})}):r(Le,{})}
function S6(){let e=Zn();return[{key:"kind",head:"Job",cell:({kind:t})=>xa(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
_6,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>q(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Mn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>X(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Ce((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(M6,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:is,children:r($,{value:t,
most:160})}):null}]}function _6({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?is:bn,children:Ww(
e.state)}):r("span",{class:Fw,children:[r(ba,{small:!0,label:`${xa(e.kind)} ${e.dataset}`,done:e.done}),I(e.done)]})}function M6({
job:e}){let t=()=>{Rc(e.id).catch(n=>Re(me(n).message))};return e.state==="running"?r(A,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(A,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function jw(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*T6(Kw(l,n.key),Kw(u,n.key))};return i.sort(a)}function Kw(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function T6(e,t){return e<t?-1:e>t?1:0}function Qc(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function Xc(e,t,n){
try{return await _w(e,t,n),await go(e),null}catch(o){let i=me(o);return Re(`The note on ${t} was not saved: ${i.message}`),
i}}function Gw({dataset:e,column:t,onClose:n}){let[o,i]=T(t.description??""),[s,a]=T(t.unit??""),[l,u]=T(null),c=Qt(),p=t.type===
"int64"||t.type==="float64",m=async()=>{let d=await Xc(e,t.name,Qc(t,{description:o.trim(),unit:s.trim()}));d?u(d):n()};
return r(Mt,{title:`Describe ${J(t.name).text}`,onClose:n,foot:r(O,{children:[r(A,{kind:"outlined",onClick:n,children:"C\
ancel"}),r(A,{kind:"primary",onClick:()=>{m()},children:"Save"})]}),children:r("form",{class:va,onSubmit:d=>{d.preventDefault(),
m()},children:[r("div",{class:ns,children:[r("label",{class:os,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:$n,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:d=>i(d.
currentTarget.value)})]}),p&&r("div",{class:ns,children:[r("label",{class:os,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:$n,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:d=>a(d.currentTarget.value)})]}),
l&&r(xe,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function ep({label:e,value:t,onInput:n}){return r("input",{class:$n,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function Jw({dataset:e}){let{value:t,error:n}=Oe(e).value;return U(()=>{Oe(e).value.value&&go(e)},[e]),t?r(P6,{dataset:t}):
n?r(Je,{icon:"warning",title:"The properties cannot be shown",actions:r(A,{kind:"outlined",onClick:()=>{go(e)},children:"\
Try again"}),children:n.message}):r(Le,{})}function P6({dataset:e}){let[t,n]=T(""),[o,i]=T(null),[s,a]=T(null),l=e.columns??
[],u=G(()=>jw(l,t,o),[l,t,o]),c=G(()=>$6(e,a),[e]),p=l.filter(m=>m.hidden).length;return r(O,{children:[r("div",{class:Jl,
children:[r("div",{class:Aw,children:r(ep,{label:"Find a property",value:t,onInput:n})}),r("span",{class:bn,role:"status",
children:[t===""?je(l.length,"property","properties"):`${N(u.length)} of ${je(l.length,"property","properties")}`,p>0&&`\
, ${N(p)} hidden`]})]}),u.length===0?r(Je,{icon:"search",title:"No property has this text",actions:r(A,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:gi,children:r(ve,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(Gw,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function $6(e,t){let n=Zn(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?Nw:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${Rw} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:Lw,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:bn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(Kc,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:N(s),children:q(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(D6,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?X(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:Ow,children:[r(A,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(A,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
Xc(e.name,s.name,Qc(s,{hidden:!s.hidden}))}})]})}]}function D6({column:e,zone:t}){if(e.examples?.length)return r(Cf,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?q(s):e.type==="timestamp"?
X(String(s),t):String(s);return r("span",{class:bn,children:[i(n)," to ",i(o)]})}function Ye(e,t){E6(e).then(n=>Re(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function E6(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var A6=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function Yw(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
A6,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??O6(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function O6(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var Qw="Ae",Xw="wt";function n1({dataset:e}){let[t,n]=T(""),[o,i]=T(null),s=t1(e,t),a=t1(e,""),l=Pt.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Je,{icon:"warning",title:"The lines cannot be listed",actions:r(A,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Le,{});if(a.rows.length===0)return r(Je,{icon:"che\
ck",title:"Every line was taken",actions:r(A,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=Yw(a.rows);
return r(O,{children:[r("div",{class:Jl,children:[r("div",{class:zw,role:"group","aria-label":"Reasons",children:[r(e1,{
text:r(O,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(e1,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:Qw,
href:Sw(e,t),download:`${e}-rejects.ndjson`,children:[r(ue,{name:"download"}),"Download"]})]}),r("div",{class:gi,children:s.
rows?r(ve,{label:"Lines that were not taken",columns:R6(),rows:s.rows,onCell:c=>i(c)}):r(Le,{})}),s.rows&&s.more&&r("div",
{class:Jl,children:[r(A,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:bn,children:[N(s.rows.length),
" are shown"]})]}),o&&r(N6,{reject:o,onClose:()=>i(null)})]})}function e1({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:Iw,"aria-pressed":o,onClick:i,children:[e,r("span",{class:bn,children:[q(t),n&&"+"]})]})}
function t1(e,t){let[n,o]=T({rows:null,cursor:void 0,error:null}),[i,s]=T(0),a=W(null),l=(u,c)=>{a.current?.abort();let p=a.
current=new AbortController;Cw(e,t,c,p.signal).then(m=>o({rows:[...u,...m.rejects],cursor:m.cursor,error:null}),m=>{p.signal.
aborted||o({rows:null,cursor:void 0,error:me(m)})})};return U(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function R6(){let e=Zn();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:o1(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>N(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>N(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:Bw,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>X(t,e,"second")}]}function o1({source:e,key:t}){return t!==""?t:e}function N6({reject:e,onClose:t}){return r(
Mt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(A,{kind:"outlined",icon:"copy",onClick:()=>Ye(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:va,children:[r("p",{class:is,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:bn,children:[r($,{value:o1(e),most:200,middle:!0}),", line ",N(e.line),", byte ",N(e.offset),"; ",je(e.text.
length,"character")]}),r("pre",{class:Xw,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var tp={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function r1({rest:e}){
let{tab:t,dataset:n}=dw(e),o=Pt.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(tn.value)?tn.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";U(()=>{Lt()},[]),U(()=>{document.title=`${tp[t]} · Data · Sluice`},[t]);let a=Ir.value.length;return r(
"main",{class:Tw,"data-tab":t,children:[r("header",{class:Pw,children:[r("h1",{children:"Data"}),s&&i!==""&&r(Ho,{title:"\
Dataset",icon:"data",kind:"outlined",class:Dw,values:o,value:i,onChange:l=>Xe(rs(t,l))}),r("span",{class:$w}),r(Io,{kind:"\
primary",children:"Load a file"})]}),r(mw,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>Xe(rs(l,n)),
tabs:Object.keys(tp).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:tp[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":tp[t],class:Ew,children:r(F6,{tab:t,dataset:i})})]})}function F6({tab:e,dataset:t}){let{value:n,error:o}=Pt.
value;if(e==="jobs")return r(Uw,{});if(!n)return o?r(Je,{icon:"warning",title:"The datasets cannot be listed",actions:r(
A,{kind:"outlined",onClick:()=>{Lt()},children:"Try again"}),children:o.message}):r(Le,{});if(n.length===0)return r(Je,{
icon:"data",title:"There are no datasets yet",actions:r(Io,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(qw,{datasets:n});case"properties":return r(Jw,{dataset:t},t);case"\
ingests":return r(Vw,{dataset:t},t);case"rejects":return r(n1,{dataset:t},t)}}var i1={name:"data",label:"Data",icon:"data",letter:"d",Page:r1};var B6=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function np(e){let t=B6.exec(e)?.[1];if(t===void 0)return null;let n=s1(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Pf({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function s1(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function z6(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function a1(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&z6(t[1])?s1(t[1])[0].trim():"";return n===""?null:n}var I6=40,H6=40;function op(e){if(e.samples)return"raw";let t=he(e.aggregate?.by);return t.some(o=>np(o)!==null)?t.some(
yi)?"heat":"distribution":t.some(yi)?"line":"table"}function yi(e){return/^\s*time\s*\(/i.test(e)}function Vo(e){for(let t of he(
e.aggregate?.by)){let n=np(t);if(n)return n}return null}function Yl(e,t,n,o){if(t==="raw")return e.samples?e:{...Ee(e),samples:{}};
let i=e.aggregate??n??Zi("explore",null,{events:[]}).aggregate,s={...Ee(e),aggregate:i},a=he(i.by).filter(u=>!Cc(u)),l=he(
i.by).find(yi)??"time('auto')";switch(t){case"distribution":return l1(s,u=>[u,...a.slice(0,1)],I6,o);case"heat":return l1(
s,u=>[l,u],H6,o);case"line":return $f(s,[l,...a],n);case"bar":return $f(s,a.length>0?a:[l],n);default:return $f(s,a,n)}}
function q6(e){for(let t of he(e.aggregate?.measures)){let n=a1(t);if(n!==null)return n}return null}function l1(e,t,n,o){
let i=Vo(e)??V6(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Pf(i))]}}}function V6(e,t,n){let o=q6(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function $f(e,t,n){let o=e.aggregate,i=Vo(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(he(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function rp(e,t){
let n=Vo(e);if(!e.aggregate||!n)return e;let o=he(e.aggregate.by).map(i=>np(i)?Pf({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var W6=100;function wa(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>$t(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:we(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>W6}})}var U6=/^[=+\-@\t\r]/;function K6(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=U6.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function u1(e,t){
return[e,...t].map(n=>`${n.map(K6).join(",")}\r
`).join("")}function Zl(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var Df=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],j6=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Ql(e,t){let n=Df.find(
s=>s.from===e.from&&(s.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
i=o?j6.get(o[2]):void 0;return o&&i?`Last ${o[1]==="1"?i:`${o[1]} ${i}s`}`:`${c1(e.from,t,"the first event")} – ${c1(e.
to,t,"now")}`}function c1(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return X(e,t,X(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Xl=2,bo=16,ss=20,G6=24;async function p1(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(g=>({canvas:g,box:g.getBoundingClientRect()})),a=Math.min(...s.map(({box:g})=>g.
top)),l=Math.max(...s.map(({box:g})=>g.bottom))-a,u=J6(e),c=Math.max(1,Math.floor((i.width-2*bo)/200)),p=Math.ceil(u.length/
c)*ss+2*ss,m=globalThis.document.createElement("canvas");m.width=i.width*Xl,m.height=(bo+2*ss+l+p+bo)*Xl;let d=m.getContext(
"2d");if(!d)return null;d.scale(Xl,Xl),d.fillStyle=Ge("--surface"),d.fillRect(0,0,i.width,m.height/Xl);let f=bo+2*ss;ip(
d,Y6(t),bo,bo+12,`600 13px ${Ge("--font")}`,Ge("--text"),i.width-2*bo),ip(d,`${re(t.dataset)}, ${Ql(t,n)}, ${n}`,bo,bo+12+
ss,`12px ${Ge("--font")}`,Ge("--muted"),i.width-2*bo);for(let{canvas:g,box:b}of s)d.drawImage(g,b.left-i.left,f+b.top-a,
b.width,b.height);return u.forEach(({text:g,color:b},x)=>{let[M,v]=[bo+x%c*200,f+l+ss+Math.floor(x/c)*ss];d.fillStyle=b,
d.fillRect(M,v-8,12,8),ip(d,g,M+20,v,`12px ${Ge("--font")}`,Ge("--text"),168)}),ip(d,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,bo,f+l+p-4,`12px ${Ge("--font")}`,Ge("--muted"),i.width),new Promise(g=>{m.toBlob(g,"\
image/png")})}function ip(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Dl(t,u);e.fillText(l,n,o)}function J6(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,G6)}function Y6(e){let t=he(e.aggregate?.measures).join(", ")||"count()",n=he(e.aggregate?.by);
return re(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}function m1(){return[{label:"Copy link",icon:"share",act:()=>{Bl(Qe.value).then(e=>Ye(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>Ye(JSON.stringify(Qe.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>Ye(Af(Qe.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Ye(Of(Qe.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>Ye(Lf(Qe.value.document),"The code")}]}function Ef(e){
return`'${e.replaceAll("'","'\\''")}'`}function Af(e){return`sluice query ${Ef(JSON.stringify(e))}`}function Of(e){return`\
curl -H 'Content-Type: application/json' ${Ef(un("v1/query"))} \\
  -d ${Ef(JSON.stringify(e))}`}function Lf(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var d1="yt";function h1({document:e,answer:t,zone:n}){let o=W(null),i=a=>{a.catch(l=>Re(re(me(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:d1,children:r(Rt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(X6(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(g1(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(tN(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(f1(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Zl(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(f1(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Ye(Of(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Ye(Af(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Ye(Lf(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Bl(Qe.
value).then(a=>Ye(a,"The link"))}}],children:"Export"})})}async function X6(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await p1(i,t,n);s?Zl(s,`${o}.png`):Re("This chart is a table; take it along as CSV.")}async function g1(e,t){
let n=[...e.rows,...e.other?[eN(e.other,"(other)")]:[]];Zl(new Blob([u1(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function eN(e,t){return e.map((n,o)=>o===0?t:n)}async function tN(e,t){await g1(await Me("v1/q\
uery",{body:ge(ge(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function f1(e,t,n){let o=await Qs(`v1/query?\
format=${t}`,{body:e});Zl(await o.blob(),n)}function wt(e,t){let n=he(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>Bo(e.columns[a]))}}function y1(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function eu(e,t,n,o=null){let{times:i,starts:s,places:a}=nN(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((p,m)=>{let d=v1(p[t.time]);if(d===null)return;let f=t.keys.map(C=>p[C]),
g=JSON.stringify(f),b=l.get(g);b||l.set(g,b={keys:f,values:u(),low:u(),high:u(),estimated:!1});let x=p[n],M=a.get(d);b.values[M]=
typeof x=="number"?x:null;let v=o?.[m]?.[n];v&&(b.estimated=!0,[b.low[M],b.high[M]]=v)});let c=[...l.values()].map(({keys:p,
values:m,low:d,high:f,estimated:g})=>({keys:p,values:m,low:g?d:null,high:g?f:null,total:m.reduce((b,x)=>b+(x??0),0)}));return{
times:i,starts:s,series:c.sort((p,m)=>m.total-p.total)}}function nN(e,t){let n=new Map;for(let i of e.rows){let s=v1(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function b1(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function bi(e){return/^\s*(count|sum)\s*\(/i.test(e)}function v1(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function vo(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var x1="kt",w1="zt",k1="De",C1="jt",S1="Xt";function Nn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=G(()=>iN(e,t,n,a),
[e,t,n,a]),c=G(()=>e.rows.map(d=>({cells:d,kind:"group"})),[e]),p=G(()=>rN(e),[e]),m=s&&((d,f,g)=>s(d.cells,f.key,g));return r(
ve,{label:l,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...m?{onCell:m,onMenu:m}:{}})}function rN(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function Rf(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function iN(e,t,n,o){let i=wt(e,t),s=i.time<0?0:vo([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=Rf(e,i);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:r($,{value:u.
name,most:48}),number:Bo(u)&&!a.has(c),cell:m=>m.kind!=="group"&&a.has(c)?c===0?r($,{shown:lN(m.kind)}):null:c===i.time?
gn(String(m.cells[c]),s,n):r(uN,{value:m.cells[c],column:u,zone:n})};return i.measures.includes(c)?[p,...o&&bi(u.name)&&
i.keys.length>0?[sN(e,c)]:[],...l?[aN(e,i,l,c)]:[]]:[p]})}function sN(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:x1,children:[a!=="total"&&r(
"span",{class:w1,children:r("span",{class:k1,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:C1,children:I(l)})]})}}}function aN(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:S1,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${tt(u,$t(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?I(0):"new":cn(l/u-1)})}}}function lN(e){return e==="other"?hn:{text:Tn.total,kind:"\
other"}}function uN({value:e,column:t,zone:n}){let o=Yn(e,t,n);return typeof e=="number"?r("span",{title:tt(e,$t(t.name),
!0),children:o.text}):r($,{shown:o,most:64,middle:!0})}function sp(e,t){let n=[...new Set(e)].sort((m,d)=>m-d),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?cN(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(m,d)=>s+d*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(m=>pN(i,m));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function cN(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function pN(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function nu({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Nf(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(g=>u[g]),p=JSON.stringify(c),m=s.get(p);m||s.set(p,m={keys:c,counts:new Array(
a).fill(0),nulls:0});let d=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")m.nulls+=d;else{let g=t.zero&&f<=0?
0:nu(t,f*(1+Math.sign(f)*1e-12));g>=0&&g<a&&(m.counts[g]+=d)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function ou(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function _1(e,t,n){let o=ou(t),i=nu(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(vi(e,n)-i)}function mN({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function vi(e,t){let n=e.edges.length-1,o=nu(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function M1(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return mN(e,o,Math.max(0,Math.min(1,t-o)))}function ap(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?fN(n,o,t):[];return i.length>1?i:dN(n,o,t)}function dN(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function fN(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var T1="St";var yN=2;function lp({height:e,draw:t,onWidth:n}){let o=W(null),[i,s]=T(0),a=wc.value;return ft(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),ft(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(yN,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:T1,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function ka(e,t,n){e.font=`12px ${Ge("--font")}`,e.fillStyle=Ge("--muted"),e.textAlign=t,e.textBaseline=
n}function P1(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function up(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var D1="Bt",E1="Ct",A1="J",O1="Et",cp="It",L1="Ut",R1="Lt",N1="He",Ff="Mt",F1="Nt",B1="Rt",z1="At",Bf="_e";var as=56,H1=16,I1=12,bN=24;function q1(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,m]=T(0),d=W(null),f=n.length,g=Math.max(1,p-as-H1),b=(_,L)=>(_-L.getBoundingClientRect().left-as)/g*f,x=(_,L)=>Math.max(
0,Math.min(f-1,Math.floor(b(_,L)))),M=tc((_,L,S)=>{vN(_,L,S,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:D1,onPointerMove:_=>{let L=x(_.clientX,_.currentTarget);e.onCursor(L),d.current&&
e.onSelect&&Math.abs(_.clientX-d.current.x)>3&&e.onSelect({from:Math.min(d.current.from,L),to:Math.max(d.current.from,L)+
1})},onPointerUp:_=>{let L=d.current;d.current=null,L&&Math.abs(_.clientX-L.x)<=3&&e.onBin?.(L.from,new DOMRect(_.clientX,
_.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:_=>{_.button===0&&(_.currentTarget.setPointerCapture(
_.pointerId),d.current={from:x(_.clientX,_.currentTarget),x:_.clientX})},children:r(lp,{height:s,draw:M,onWidth:m})})}function vN(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((C,_)=>C+_,0),p=a==="count"?s:a==="cdf"?ou(s):s.map(C=>c===
0?0:C/c),m=P1(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),d=m.at(-1)||1,f={left:as,top:I1,width:t-as-H1,
height:n-I1-bN},g=C=>f.left+C/Math.max(1,s.length)*f.width,b=C=>f.top+f.height-C/d*f.height;e.clearRect(0,0,t,n),xN(e,f,
m,b,a);let x=Ge("--selection"),M=Ge(o.color);u&&(e.globalAlpha=.12,e.fillStyle=x,e.fillRect(g(u.from),f.top,g(u.to)-g(u.
from),f.height),e.globalAlpha=1);let v=f.width/s.length>5?1:0;s.forEach((C,_)=>{let L=p[_],S=u!==null&&_>=u.from&&_<u.to;
e.fillStyle=S?x:M,e.globalAlpha=l===null||l===_?1:.75;let D=L>0?Math.max(1,b(0)-b(L)):0;e.fillRect(g(_),b(0)-D,Math.max(
1,g(_+1)-g(_)-v),D)}),e.globalAlpha=1,wN(e,f,i,g,o.unit)}function xN(e,t,n,o,i){e.strokeStyle=Ge("--line"),e.lineWidth=1,
ka(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?q(s):I(s),t.left-8,a)}}function wN(e,t,n,o,i){ka(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of ap(n,Math.max(2,Math.floor(t.width/80))))
a(tt(l,i),o(vi(n,l)))}var pp=12;function W1(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,onBin:c}=e,p=G(
()=>kN(t,n,i),[t,n,i.count,i.scale]),{edges:m,histograms:d,all:f,property:g}=p,[b,x]=T(null),M=$t(i.value),v=f.counts.length,
C=g===""?f:d[b?.group??0]??f,_=D=>{let R={ArrowRight:(b?.bin??-1)+1,ArrowLeft:(b?.bin??v)-1,Home:0,End:v-1}[D.key];if(R!==
void 0&&v>0){let H=Math.max(0,Math.min(R,v-1));return D.shiftKey&&u(CN(l,b?.bin??H,H),m),x({bin:H,group:b?.group??0,left:H>
v/2}),!0}if(D.key!=="Enter"&&D.key!=="."||!b)return!1;let F=D.target.getBoundingClientRect();return c(b.bin,m,g===""?[]:
C.keys,new DOMRect(F.left+as+(b.bin+.5)/v*(F.width-as-16),F.top+80,0,0)),!0},L=Math.max(0,...d.slice(0,pp).map(({counts:D,
total:R})=>Math.max(0,...D)/(s==="count"?1:R||1))),S=(D,R)=>r(q1,{edges:m,counts:D.counts,mode:s,unit:M,height:g===""?320:
132,color:g===""?"--series-1":en(pn(g,D.keys)),largest:g===""||s==="cdf"?0:L,cursor:b?.bin??null,selection:l,onCursor:F=>x(
F===null?null:{bin:F,group:R,left:F>v/2}),onSelect:F=>u(F,m),onBin:(F,H)=>c(F,m,g===""?[]:D.keys,H)});return r(ze,{title:r(
O,{children:["Distribution of ",r($,{value:i.value,most:64}),g!==""&&r(O,{children:[" by ",r($,{value:g,most:48})]})]}),
summary:TN(i,f,a,M,g,d.length),onKey:_,announced:b?K1(m,C,b.bin,M).join(", "):"",table:r(Nn,{answer:t,document:n,zone:o}),
...e.actions===void 0?{}:{actions:e.actions},children:[g===""?r(O,{children:[S(f,0),r(_N,{edges:m,counts:f.counts,percentiles:a,
unit:M,onMove:e.onPercentile})]}):r(SN,{histograms:d,render:S}),f.nulls>0&&r("p",{class:Ff,children:[N(f.nulls)," withou\
t a value (",I(f.nulls/(f.nulls+f.total)),") are not drawn."]}),b&&r(MN,{edges:m,histogram:C,bin:b.bin,unit:M,start:b.left,
name:g===""?null:C.keys})]})}function kN(e,t,n){let o=wt(e,t),i=o.keys.find(m=>e.columns[m].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(m=>m!==i),a=e.rows.map(m=>m[i]).filter(m=>typeof m=="number"),l=sp(a,n),u=o.measures[0]??e.columns.
length-1,[c]=Nf(e,l,i,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:Nf(e,l,i,s,u),all:c??p,property:s.
map(m=>e.columns[m].name).join()}}function CN(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{
from:Math.min(o,n),to:Math.max(o,n)+1}}function SN({histograms:e,render:t}){return r(O,{children:[r("div",{class:L1,children:e.
slice(0,pp).map((n,o)=>r("div",{class:R1,children:[r("div",{class:N1,children:[r("span",{children:r($,{value:n.keys[0],most:40,
middle:!0})}),r("span",{class:cp,children:q(n.total)})]}),t(n,o)]},JSON.stringify(n.keys)))}),e.length>pp&&r("p",{class:Ff,
children:[pp," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function _N({edges:e,counts:t,percentiles:n,
unit:o,onMove:i}){let s=W(null),a=t.length;if(a===0)return null;let l=u=>{let c=s.current.getBoundingClientRect(),p=Math.
max(0,Math.min(a,(u-c.left)/c.width*a));return V1(_1(e,t,M1(e,p)))};return r("div",{ref:s,class:E1,children:n.map(({share:u,
value:c},p)=>{let m=c===null?null:vi(e,c)/a*100;return m===null?null:r(O,{children:[r("span",{class:O1,style:{left:`${m}\
%`,top:"-308px",height:"284px"}},`line ${p}`),r("button",{type:"button",class:A1,role:"slider","aria-label":"Percentile",
"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((u*100).toFixed(1)),"aria-valuetext":`${zf(u)}, ${tt(c,o)}`,
style:{left:`${Math.max(2,Math.min(98,m))}%`},onPointerDown:d=>d.currentTarget.setPointerCapture(d.pointerId),onPointerMove:d=>{
d.currentTarget.hasPointerCapture(d.pointerId)&&i(p,l(d.clientX))},onKeyDown:d=>{let f={ArrowLeft:-1,ArrowRight:1,ArrowDown:-1,
ArrowUp:1}[d.key];f!==void 0&&(d.preventDefault(),d.stopPropagation(),i(p,V1(u+f*(d.shiftKey?.001:.01))))},children:[r("\
span",{class:cp,children:zf(u)}),tt(c,o)]},p)]})})})}function V1(e){return Math.max(.001,Math.min(.999,Math.round(e*1e3)/
1e3))}function zf(e){return`p${Number((e*100).toFixed(2))}`}function U1(e,t,n,o){let i=e.zero&&t===0?"up to":tt(e.edges[t]??
0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${tt(e.edges[n]??0,o)}`}function Ca(e,t,n){return U1(e,t.from,t.to,
$t(n))}function K1(e,t,n,o){let i=t.counts[n]??0,s=ou(t.counts),a=n===0?0:s[n-1]??0;return[U1(e,n,n+1,o),`${N(i)} events`,
`${I(t.total===0?0:i/t.total)} of all`,`${I(a)} below`,`${I(1-(s[n]??1))} above`]}function MN({edges:e,histogram:t,bin:n,
unit:o,start:i,name:s}){let[a,l,u,c,p]=K1(e,t,n,o);return r("div",{class:ye(F1,i&&B1),"aria-hidden":"true",children:[s&&
r("div",{class:cp,children:s.map(m=>J(m).text).join(", ")}),r("div",{class:z1,children:a}),r("div",{class:Bf,children:[r(
"span",{children:l}),r("span",{children:u})]}),r("div",{class:Bf,children:[r("span",{children:c}),r("span",{children:p})]})]})}
function TN(e,t,n,o,i,s){let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${zf(l)} ${tt(u,o)}`).join(", ");
return`Distribution of ${J(e.value).text}${i===""?"":` by ${J(i).text}, ${s} groups`}, ${q(t.total)} values in ${t.counts.
length} bins${a===""?"":`, ${a}`}`}function hr(e,t,n,o){return Me("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var ls=pe([]);function Ne(e,t){ls.value=[...ls.value,{from:Qe.value,to:e.document,label:t}].slice(-12),ce(e)}function If(e){
ls.value=ls.value.slice(0,e)}function j1(){ln(()=>{let e=Qe.value,t=ls.peek().findIndex(n=>Gn(n.from.document,e.document));
t>=0&&If(t)})}var G1="Dt";function J1({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=T(""),a=Oe(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=rf(e),c=[...a.map(({name:d})=>d),...Object.keys(e.define??{})],p=a.filter(({name:d,type:f})=>d.toLowerCase().includes(
l)&&f!=="timestamp"&&we(d)!==u).map(d=>({value:we(d.name),label:r($,{value:d.name,most:48}),note:d.distinct===void 0?d.type:
`${q(d.distinct)} values`})),m=d=>{o(),hr(e,t,d).then(f=>{f.by&&Ne({document:f.by,open:[]},`${f.label} by ${d}`)},f=>Re(
re(me(f).message)))};return r(yn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:G1,children:r(di,{label:"\
Break down by",text:i,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:m,onCancel:o,onTake:d=>m(c.includes(d)?we(
d):d),placeholder:"a property or an expression"})})}function gr(){let[e,t]=T(null);return{openAt:t,menu:e&&r(DN,{at:e,onClose:()=>t(null)})}}function DN({at:e,onClose:t}){let n=G(
()=>hr(e.document,e.mark),[e]),{answer:o,error:i}=Hf(n),[s,a]=T(!1);if(s)return r(J1,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>Re(re(me(p).message)))},u=e.head??(i?re(i.message):o?r($,{value:o.label,most:160}):
"…");return r(qo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...EN(e,o,i,l,()=>a(!0))]})}function Hf(e){let[t,n]=T({of:null,answer:null,error:null});return U(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:me(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function EN(e,t,n,o,i){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:AN(t,u),act:o(c)}};return[s("Only this","filter","only",a=>ru(a.only,a.label)),
s("Exclude","minus","exclude",a=>ru(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",qf),s("Actors","actor","actors",Vf),s("Save as cohort…","save","coho\
rt",a=>Wf(a)),s("Explain","difference","explain",Uf),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Ye(
Y1(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Ye(a.predicate,"The condition"))]}function AN(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:re(n)}function Y1(e){return e===null?"":Array.isArray(e)?
e.map(t=>Y1(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function ru(e,t){e&&Ne({document:e,open:[]},t)}
function qf({events:e,label:t}){e&&Jn({kind:"events",document:e,label:t})}function Vf({actors:e,cohort:t,label:n}){e&&Jn(
{kind:"actors",request:e,cohort:t,label:n})}function Wf({actors:e,cohort:t,label:n}){Jn({kind:"cohort",request:e,cohort:t,
label:n})}function Uf({explain:e,label:t}){e&&Ne({view:"difference",document:e,as:null,open:[]},`explain ${J(t).text}`)}var Z1="Ht",Q1="_t",X1="qt",ek="Ft",tk="Tt";function Sa({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=G(()=>hr(e,t),[a]),{
answer:u,error:c}=Hf(l),p=gt(u?.count??null),m=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
d=u===null;return r("section",{class:Z1,"aria-label":"Selection",children:[r("div",{class:Q1,children:[r("span",{class:X1,
children:n}),r("span",{class:ek,role:"status",children:typeof m=="number"?`${N(m)} events${o?`, ${I(m/o)}`:""}`:c?"":"…"})]}),
c&&r(xe,{error:c}),r("div",{class:tk,children:[s,r(A,{small:!0,kind:"outlined",icon:"filter",disabled:d||!u.only,onClick:()=>ru(
u?.only??null,u?.label??""),children:"Only"}),r(A,{small:!0,kind:"outlined",icon:"minus",disabled:d||!u.exclude,onClick:()=>ru(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(A,{small:!0,kind:"primary",icon:"difference",disabled:d||
!u.explain,onClick:()=>u&&Uf(u),children:"Explain"}),r(A,{small:!0,kind:"outlined",icon:"rows",disabled:d||!u.events,onClick:()=>u&&
qf(u),children:"Events"}),r(A,{small:!0,kind:"outlined",icon:"actor",disabled:d||!u.actors,onClick:()=>u&&Vf(u),children:"\
Actors"}),r(A,{small:!0,kind:"outlined",icon:"save",disabled:d||!u.cohort,onClick:()=>u&&Wf(u),children:"Cohort"}),r(A,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var LN=[10,20,40,60,100,200],RN=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function mp({bins:e,document:t,
onDocument:n}){let i=wa(Oe(t.dataset).value.value).map(({value:s,log:a})=>({label:re(s),checked:s===e.value,act:()=>n(rp(
t,{value:s,scale:a?"log":"linear"}))}));return r(O,{children:[r(Rt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:re(e.value)}),r(xt,{label:"Scale",choices:RN,value:e.scale,onChange:s=>n(rp(t,{scale:s}))}),r(Rt,{
small:!0,kind:"outlined",after:"down",menuLabel:"Bins",items:LN.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(
rp(t,{count:s}))})),children:[e.count," bins"]})]})}function su(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function Kf(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var NN=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function nk({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=T("count"),[l,u]=T(null),{openAt:c,menu:p}=gr(),m=BN(t,n.value);U(()=>u(null),[JSON.
stringify(t)]);let d=FN(e,t),f=(b,x,M)=>({range:su(n,x,b),...d!==null&&M.length>0?{keys:{[d]:M[0]}}:{}}),g=e.total?.at(-1);
return r(O,{children:[r(W1,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:m.list,onPercentile:m.move,selection:l?.
range??null,onSelect:(b,x)=>u(b&&{range:b,edges:x}),onBin:(b,x,M,v)=>c({document:t,mark:f({from:b,to:b+1},x,M),anchor:v,
value:x.edges[b]}),actions:r(O,{children:[r(mp,{bins:n,document:ke.value,onDocument:b=>ce({document:b})}),r(xt,{label:"H\
eight",choices:NN,value:s,onChange:a}),i]})}),l&&r(Sa,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${Ca(l.edges,
l.range,n.value)}`,total:typeof g=="number"?g:void 0,onClear:()=>u(null)}),p]})}function FN(e,t){let n=wt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function BN(e,t){let[n,o]=T([.5,.95,
.99]),{compare:i,...s}=Ee(e),a=n.map((p,m)=>`quantile(${t}, ${p}) as p_${m}`),{answer:l}=gt({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,m)=>({share:p,
value:typeof u?.[m]=="number"?u[m]:null})),move:(p,m)=>o(n.map((d,f)=>f===p?m:d))}}var ok="Gt",rk="Jt",ik="k",sk="Kt",ak="Ot",lk="qe",uk="Pt",ck="Qt",pk="Vt";var dp=50;function mk(e){let t=wt(e.answer,e.document);return r("div",{class:ok,children:t.measures.map(n=>r(IN,{...e,shape:t,
measure:n},n))})}function IN({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=T(-1),c=W(null),
p=e.columns[a].name,m=$t(p),d=s.keys.map(S=>e.columns[S].name).join(),f=bi(p),g=[...e.rows.slice(0,dp),...e.other&&e.rows.
length<=dp?[e.other]:[]],b=S=>typeof S[a]=="number"?S[a]:0,x=Math.max(0,...g.map(b)),M=e.total?b(e.total):0,v=Rf(e,s),C=S=>S===
e.other?Tn.other:s.keys.map(D=>J(S[D]).text).join(", "),_=S=>`${C(S)}, ${tt(b(S),m)}${f&&M>0?`, ${I(b(S)/M)}`:""}`,L=S=>{
let D={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:g.length-1}[S.key];if(D!==void 0){let F=Math.max(0,Math.min(D,g.length-1));return u(
F),c.current?.children[F]?.scrollIntoView({block:"nearest"}),!0}let R=c.current?.children[l];return S.key!=="Enter"&&S.key!==
"."||!R?!1:(o(g[l],p,R),!0)};return r(ze,{title:J(p).text,onKey:L,announced:l>=0&&g[l]?_(g[l]):"",actions:i?.(p),summary:`\
Bar chart of ${J(p).text} by ${J(d).text}, ${e.rows.length} groups${g[0]?`, ${_(g[0])}`:""}`,table:r(Nn,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:rk,role:"presentation",children:g.map((S,D)=>{let R=S===e.other,F=R?void 0:v?.get(
JSON.stringify(s.keys.map(H=>S[H])))?.[a];return r("li",{class:ik,"data-cursor":D===l,onClick:H=>o(S,p,H.currentTarget.querySelector(
"[data-anchor]")??H.currentTarget),children:[r("span",{class:sk,"data-anchor":"",children:r($,{...R?{shown:{text:Tn.other,
kind:"other"}}:{shown:{text:C(S),kind:s.keys.length===1?J(S[s.keys[0]]).kind:"value"}},most:40,middle:!0})}),r("span",{class:ak,
children:r("span",{class:lk,"data-other":R,style:{width:`${x>0?Math.max(.2,b(S)/x*100):0}%`,...R?{}:{background:`var(${en(
pn(d,s.keys.map(H=>S[H])))})`}}})}),r("span",{class:uk,children:tt(b(S),m)}),r("span",{class:ck,children:v?typeof F=="nu\
mber"&&F!==0?cn(b(S)/F-1):"–":f&&M>0?I(b(S)/M):""})]},D)})}),e.rows.length>dp&&r("p",{class:pk,children:[dp," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var dk="Wt",fk="Yt",hk="Zt",gk="eo",yk="io";var Gf=1e4;function bk({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=fp(e,t),l=he(n.aggregate?.order)[0];
return r("section",{class:dk,"aria-label":"Groups",children:[r("div",{class:fk,children:[r("span",{class:hk,children:[e.
rows.length===1?"1 row":`${N(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<Gf&&r(A,
{small:!0,kind:"outlined",onClick:()=>ne("aggregate.limit",Gf),children:`Up to ${N(Gf)} groups`}),i("")]}),r(Nn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:qN(l),onCell:s,onSort:u=>ce({document:ge(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function vk({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=fp(e,t);return r(O,{children:[r(mk,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function fp(e,t){
let{openAt:n,menu:o}=gr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:HN(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function HN(e,t,n,o){let i=wt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function qN(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function xk(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let g of e.rows){let b=g[t.time];typeof b=="string"&&s.set(b,Date.parse(b)/1e3)}let a=[...s.keys()].
sort((g,b)=>s.get(g)-s.get(b)),l=new Map(a.map((g,b)=>[g,b])),u=sp(e.rows.map(g=>g[o]).filter(g=>typeof g=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),m=0;for(let g of e.rows){let b=l.get(g[t.time]),x=g[o],M=g[i];
if(b===void 0||typeof M!="number")continue;let v=typeof x=="number"?u.zero&&x<=0?0:nu(u,x*(1+Math.sign(x)*1e-12)):-1;v>=
0&&v<c?p[b*c+v]+=M:m+=M}let d=a.map((g,b)=>VN(p.subarray(b*c,(b+1)*c))),f=a.map((g,b)=>p.subarray(b*c,(b+1)*c).reduce((x,M)=>x+
M,0));return{starts:a,times:a.map(g=>s.get(g)),edges:u,counts:p,bins:c,largest:Math.max(0,...d),tops:d,sums:f,nulls:m}}function VN(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function wk(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function hp(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var Ck="ro",Sk="ao",_k="to",Mk="oo",Jf="no",Tk="po",Pk="do",$k="lo",Dk="xo",Ek="so",Ak="co",Ok="go",Lk="Fe";var xi=64,Bk=16,lu=8,zk=24,Yf=9;function Ik(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,m]=T(0),d=W(null),f={width:Math.max(1,p-xi-Bk),height:a-lu-zk},g=C=>{let _=C.currentTarget.getBoundingClientRect(),
L=Math.floor((C.clientX-_.left-xi)/f.width*t.starts.length),S=Math.floor((1-(C.clientY-_.top-lu)/f.height)*t.bins);return{
column:Rk(L,t.starts.length),bin:Rk(S,t.bins)}},b=tc((C,_,L)=>WN(C,_,L,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),x=C=>{let _=g(C);e.onCursor(_,_.column>t.starts.length/2),d.current&&Nk(d.current,C)&&e.onBox(hp(d.current.
from,_,t,{shift:C.shiftKey,alt:C.altKey}))},M=C=>{let _=d.current;d.current=null,_&&!Nk(_,C)&&e.onCell(_.from,new DOMRect(
C.clientX,C.clientY,0,0))},v=C=>({left:`${xi+C.left/t.starts.length*f.width}px`,width:`${(C.right-C.left)/t.starts.length*
f.width}px`,top:`${lu+(1-C.high/t.bins)*f.height}px`,height:`${(C.high-C.low)/t.bins*f.height}px`});return r("div",{class:Ck,
onPointerMove:x,onPointerUp:M,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:C=>{C.button===0&&(C.currentTarget.setPointerCapture(
C.pointerId),d.current={from:g(C),x:C.clientX,y:C.clientY})},children:[r(lp,{height:a,draw:b,onWidth:m}),u&&t.bins>0&&r(
"div",{class:Sk,style:v({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:_k,"data-box":"",style:v(
c)})]})}function Rk(e,t){return Math.max(0,Math.min(t-1,e))}function Nk(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function WN(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:xi,top:lu,width:t-
xi-Bk,height:n-lu-zk};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
UN(i,a),p.left,p.top,p.width,p.height);let m=g=>p.left+g/i.starts.length*p.width,d=g=>p.top+(1-g/i.bins)*p.height;c>=0&&
up(e,m(c),p.top,p.left+p.width-m(c),p.height,Ge("--muted"));for(let[g,b]of s.entries())GN(e,b,i,m,d,g);ka(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",p.left-8,d(.5));for(let g of ap(i.edges,Math.max(2,Math.floor(p.height/40)))){
let b=d(vi(i.edges,g));f-b<14||(f=b,e.fillText(tt(g,l),p.left-8,b))}JN(e,p,i,m,u)}function UN(e,t){let n=new ImageData(e.
starts.length,e.bins),o=KN();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=wk(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],m=((e.bins-1-a)*e.starts.
length+s)*4;n.data[m]=u,n.data[m+1]=c,n.data[m+2]=p,n.data[m+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var Fk=64;function KN(){let e=Array.from({length:Yf},
(t,n)=>jN(Ge(`--ramp-${n+1}`)));return Array.from({length:Fk},(t,n)=>{let o=n/(Fk-1)*(Yf-1),i=Math.min(Yf-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function jN(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function GN(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,Ge("--surface")],
[2,Ge("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[m,d]=[o(p+.5),i(vi(n.edges,c))];u?e.lineTo(m,d):e.moveTo(m,d),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function JN(e,t,n,o,i){ka(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,m)=>{
let{hour:d,minute:f}=hc(p*1e3,i);if(u?d!==0||f!==0:m%l!==0)return;let g=X(p*1e3,i,a>=27*86400?"month":a>=86400||d===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),b=e.measureText(g).width/2,x=o(m),M=Math.max(t.left+b-8,Math.min(x,t.left+t.width-
b));M-b<c+16||(e.fillText(g,M,t.top+t.height+8),e.fillRect(Math.round(x),t.top+t.height,1,4),c=M+b)})}function Hk({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let m=G(()=>xk(
e,wt(e,t),n),[e,t,n.count,n.scale]),[d,f]=T(null),[g,b]=T(null),x=$t(n.value),M=vo(m.times),v=m.times.findIndex(_=>(_+M)*
1e3>a+1e3),C=_=>{let L=d?.cell??{column:0,bin:0},S=YN(_.key,L,m);if(S){let R=g??L;return _.shiftKey&&u(hp(R,S,m,{shift:!1,
alt:!1}),m),b(_.shiftKey?R:null),f({cell:S,left:S.column>m.starts.length/2}),!0}if(_.key==="Escape"&&l)return u(null,m),
!0;if(_.key!=="Enter"&&_.key!=="."||!d)return!1;let D=_.target.getBoundingClientRect();return c(d.cell,m,new DOMRect(D.left+
xi+(L.column+.5)/m.starts.length*(D.width-xi-16),D.top+(1-L.bin/m.bins)*320,0,0)),!0};return r(ze,{title:r(O,{children:[
"Heat map of ",r($,{value:n.value,most:64})," over time"]}),summary:e8(m,n,o),onKey:C,announced:d?qk(m,d.cell,n,o,M).join(
", "):"",table:r(Nn,{answer:e,document:t,zone:o}),legend:r(XN,{matrix:m,colors:i,lines:s}),...p===void 0?{}:{actions:p},
children:[r(Ik,{matrix:m,lines:s,colors:i,unit:x,zone:o,height:400,unfinished:v,cursor:d?.cell??null,box:l,onCursor:(_,L)=>f(
_&&{cell:_,left:L}),onBox:_=>u(_,m),onCell:(_,L)=>c(_,m,L)}),d&&m.bins>0&&r(ZN,{matrix:m,cell:d.cell,bins:n,zone:o,step:M,
start:d.left,unit:x})]})}function YN(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function qk(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${gn(e.times[t]*1e3,s,i)} ${ra(i,e.times[t]*1e3)}`,Ca(e.edges,{from:n,to:n+1},o.value),`${N(a)} events, ${I(l===0?0:a/l)}\
 of the column`]}function ZN({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=qk(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:ye($k,s&&Dk),"aria-hidden":"t\
rue",children:[r("div",{class:Ak,children:a}),r("div",{class:Ek,children:l}),r("div",{children:u}),r("div",{class:Ok,children:Array.
from(p,(m,d)=>r("div",{class:Lk,"data-here":d===t.bin,style:{height:`${m/c*100}%`}},d))})]})}var QN=9;function XN({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":q(e.largest);return r("div",{class:Mk,
children:[r("span",{class:Jf,children:[o,r("span",{class:Tk,children:Array.from({length:QN},(s,a)=>r("span",{class:Pk,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Jf,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[N(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function e8(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${J(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${q(o)} events${s===void 0?"":`, most at ${gn(s*1e3,vo(e.times),
n)}`}`}var t8=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],n8=[["p50",.5],["p95",
.95],["p99",.99]];function Vk({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=T("log"),[l,u]=T([]),[c,p]=T(null),{openAt:m,
menu:d}=gr(),f=i8(t,n.value,l);U(()=>p(null),[JSON.stringify(t)]);let g=e.query?.to,b=Math.min(Date.now(),g===void 0?1/0:
Date.parse(String(g))),x=(v,C)=>({time:Kf(C.starts,v.left,v.right,g),...v.low===0&&v.high===C.bins?{}:{range:su(n,C.edges,
{from:v.low,to:v.high})}}),M=e.total?.at(-1);return r(O,{children:[r(Hk,{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,
end:b,box:c?.box??null,onBox:(v,C)=>p(v&&{box:v,matrix:C}),onCell:({column:v,bin:C},_,L)=>m({document:t,mark:x({left:v,right:v+
1,low:C,high:C+1},_),anchor:L,value:_.counts[v*_.bins+C]}),actions:r(O,{children:[r(mp,{bins:n,document:ke.value,onDocument:v=>ce(
{document:v})}),r("span",{class:yk,children:"Colour"}),r(xt,{label:"Colour",choices:t8,value:s,onChange:a}),r(Rt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Percentiles over it",items:n8.map(([v,C])=>({label:v,checked:l.includes(C),act:()=>u(
l.includes(C)?l.filter(_=>_!==C):[...l,C].sort())})),children:l.length===0?"Percentiles":l.map(v=>`p${v*100}`).join(", ")}),
i]})}),c&&r(Sa,{document:t,mark:x(c.box,c.matrix),label:o8(c.box,c.matrix,n,o),total:typeof M=="number"?M:void 0,onClear:()=>p(
null),children:r(A,{small:!0,kind:"outlined",icon:"search",onClick:()=>r8(c.box,c.matrix,n,g),children:"Zoom"})}),d]})}function o8(e,t,n,o){
let i=vo(t.times),s=gn(t.times[e.left]*1e3,i,o),a=gn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===
t.bins?`any ${n.value}`:`${n.value} ${Ca(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function r8(e,t,n,o){
let{from:i,to:s}=Kf(t.starts,e.left,e.right,o),a=su(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.
from===null?"":`${n.value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(m=>m!==""),c=ke.value,p=[c.where===
void 0?"":/\bor\b/i.test(c.where)?`(${c.where})`:c.where,...u].filter(m=>m!=="").join(" and ");Ne({document:ge(ge(ge(c,"\
from",i),"to",s),"where",p===""?void 0:p)},"zoom")}function i8(e,t,n){let{compare:o,...i}=Ee(e),s=he(e.aggregate?.by).find(
yi),a=n.map((c,p)=>`quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},
{answer:u}=gt(l);return!l||!u||!("rows"in u)||u.columns.length!==n.length+1?s8:n.map((c,p)=>({name:`p${c*100}`,values:u.
rows.map(m=>typeof m[p+1]=="number"?m[p+1]:null)}))}var s8=[];var Zf=pe(0);function Wk(e,t,n){let[o,i]=T([]),s=Zf.value;return U(()=>{let a=new AbortController,l=new URLSearchParams(
{dataset:e});return typeof t=="string"&&l.set("from",t),typeof n=="string"&&l.set("to",n),Me(`v1/notes?${l.toString()}`,
{signal:a.signal}).then(u=>i(u.notes),()=>{}),()=>a.abort()},[e,t,n,s]),o}async function Uk(e){await Me("v1/notes",{body:e}),
Zf.value++}async function Kk(e){await Me(`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),Zf.value++}var jk="fo",Gk="uo",Jk="mo",Yk="z",Zk="vo",Qk="bo",Xk="wo";var l8=12;function gp({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=T(""),u=m=>m.keys.map(d=>J(d).text).join(
", "),c=a===""?e:e.filter(m=>u(m).toLowerCase().includes(a.toLowerCase())),p=(m,d)=>{let f=e.filter(x=>x.key!==m.key).map(
x=>x.key),g=!n.has(m.key)&&f.every(x=>n.has(x));if(!d)return o(g?new Set:new Set(f));let b=new Set(n);b.delete(m.key)||b.
add(m.key),o(b)};return r("div",{class:jk,children:[e.length>=l8&&r("input",{class:Gk,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:m=>l(m.currentTarget.value)}),r("div",{class:Jk,children:c.map(m=>r("button",{type:"butt\
on",class:Yk,"aria-pressed":!n.has(m.key),onClick:d=>p(m,d.ctrlKey||d.metaKey),onContextMenu:s&&(d=>{d.preventDefault(),
s(m,d.currentTarget)}),onKeyDown:s&&(d=>{d.key==="."&&(d.preventDefault(),d.stopPropagation(),s(m,d.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":ia(m.color).join(" "),style:{stroke:`var(${en(m.color)})`}})}),r("span",{class:Zk,children:r($,{value:m.
keys.length===1?m.keys[0]:m.keys,most:48,middle:!0})}),r("span",{class:Qk,children:m.last===null?"–":i(m.last)})]},m.key))}),
t>e.length&&r("p",{class:Xk,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var tC="yo",nC="ko",oC="zo",Qf="jo",rC="Xo",iC="So",sC="Bo",aC="Co",lC="Eo",Xf="Io";var eh=12;function uC({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let m=n.map((f,g)=>({row:f,value:e.series[g].values[i]??null,low:e.series[g].low?.[i]??null,high:e.series[g].
high?.[i]??null,before:cC(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,g)=>(g.value??-1/0)-(f.value??-1/0)),
d=vo(e.times);return r("div",{class:ye(nC,s>400&&oC),"aria-hidden":"true",children:[r("div",{class:Qf,children:[gn(c*1e3,
d,a)," ",ra(a,c*1e3)]}),m.slice(0,eh).map(({row:f,value:g,low:b,high:x,before:M})=>r("div",{class:rC,children:[r("span",
{class:iC,style:{background:`var(${en(f.color)})`}}),r("span",{class:sC,children:f.keys.length===0?"":f.keys.map(v=>J(v).
text).join(", ")}),r("span",{class:aC,children:g===null?"–":b!==null&&x!==null?`${l(b)} – ${l(x)}`:l(g)}),M!==void 0&&
r("span",{class:lC,children:g!==null&&M?cn(g/M-1):"–"})]},f.key)),m.length>eh&&r("div",{class:Qf,children:[m.length-eh,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:Xf,children:["against ",gn(t.times[i]*1e3,d,a)]}),u&&r("div",{class:Xf,
children:"this bucket is not over yet"})]})}function cC(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function pC(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=cC(t,JSON.stringify(l),n),m=c!==null&&p?`, ${cn(c/p-1)}`:"";return`${l.map(d=>J(d).text).join(", ")} ${c===
null?"nothing":i(c)}${m}`.trim()});return`${gn(s*1e3,vo(e.times),o)}: ${a.join("; ")}`}var mC="Uo",dC="Lo",fC="Te",hC="Mo";function gC({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(O,{children:o.map(
i=>r(c8,{flag:i,box:e,zone:n},i.id))})}function c8({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${X(e.from*1e3,n)}: ${re(e.text)}`,a=ur(s);return r(O,{children:[e.to!==null&&r("\
span",{class:dC,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:mC,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:fC,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ue,{name:"save",size:12})})]})}function yC({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:hC,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var p8="uplot",m8="u-hz",d8="u-vt",f8="u-title",h8="u-wrap",g8="u-under",y8="u-over",b8="u-axis",ms="u-off",v8="u-select",
x8="u-cursor-x",w8="u-cursor-y",k8="u-cursor-pt",C8="u-legend",S8="u-live",_8="u-inline",M8="u-series",T8="u-marker",bC="\
u-label",P8="u-value",cu="width",pu="height";var vC="bottom",_a="left",th="right",bh="#000",xC=bh+"0",nh="mousemove",wC="mousedown",oh="mouseup",kC="mouseenter",CC="\
mouseleave",SC="dblclick",$8="resize",D8="scroll",_C="change",kp="dppxchange",vh="--",Aa=typeof window<"u",lh=Aa?document:
null,Ta=Aa?window:null,E8=Aa?navigator:null,Ve,bp;function uh(){let e=devicePixelRatio;Ve!=e&&(Ve=e,bp&&ph(_C,bp,uh),bp=
matchMedia(`(min-resolution: ${Ve-.001}dppx) and (max-resolution: ${Ve+.001}dppx)`),ds(_C,bp,uh),Ta.dispatchEvent(new CustomEvent(
kp)))}function to(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function ch(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function ct(e,t,n){e.style[t]=n+"px"}function Wo(e,t,n,o){let i=lh.createElement(e);return t!=null&&to(i,
t),n?.insertBefore(i,o),i}function xo(e,t){return Wo("div",e,t)}var MC=new WeakMap;function br(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=MC.get(e);s!=a&&(e.style.transform=s,MC.set(e,s),t<0||n<0||t>o||n>i?to(e,ms):ch(e,ms))}var TC=new WeakMap;
function PC(e,t,n){let o=t+n,i=TC.get(e);o!=i&&(TC.set(e,o),e.style.background=t,e.style.borderColor=n)}var $C=new WeakMap;
function DC(e,t,n,o){let i=t+""+n,s=$C.get(e);i!=s&&($C.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var xh={passive:!0},A8={...xh,capture:!0};function ds(e,t,n,o){t.addEventListener(
e,n,o?A8:xh)}function ph(e,t,n,o){t.removeEventListener(e,n,xh)}Aa&&uh();function Uo(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:no((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function rS(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var iS=e=>e!=
null,sS=e=>e!=null&&e>0,_p=rS(iS),O8=rS(sS);function L8(e,t,n,o=0,i=!1){let s=i?O8:_p,a=i?sS:iS;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??nt,u??-nt]}function Mp(e,t,n,o){let i=OC(e),s=OC(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
qr:aS,l=i==1?no:wo,u=s==1?wo:no,c=l(a(Ut(e))),p=u(a(Ut(t))),m=Pa(n,c),d=Pa(n,p);return n==10&&(c<0&&(m=ot(m,-c)),p<0&&(d=
ot(d,-p))),o||n==2?(e=m*i,t=d*s):(e=pS(e,m),t=Tp(t,d)),[e,t]}function wh(e,t,n,o){let i=Mp(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var kh=.1,EC={mode:3,pad:kh},du={pad:0,soft:null,mode:0},R8={min:du,max:du};function Cp(e,t,n,o){return Pp(
n)?AC(e,t,n):(du.pad=n,du.soft=o?0:null,du.mode=o?3:0,AC(e,t,R8))}function Ie(e,t){return e??t}function N8(e,t,n){for(t=
Ie(t,0),n=Ie(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function AC(e,t,n){let o=n.min,i=n.max,s=Ie(o.pad,
0),a=Ie(i.pad,0),l=Ie(o.hard,-nt),u=Ie(i.hard,nt),c=Ie(o.soft,nt),p=Ie(i.soft,-nt),m=Ie(o.mode,0),d=Ie(i.mode,0),f=t-e,g=qr(
f),b=En(Ut(e),Ut(t)),x=qr(b),M=Ut(x-g);(f<1e-24||M>10)&&(f=0,(e==0||t==0)&&(f=1e-24,m==2&&c!=nt&&(s=0),d==2&&p!=-nt&&(a=
0)));let v=f||b||1e3,C=qr(v),_=Pa(10,no(C)),L=v*(f==0?e==0?.1:1:s),S=ot(pS(e-L,_/10),24),D=e>=c&&(m==1||m==3&&S<=c||m==2&&
S>=c)?c:nt,R=En(l,S<D&&e>=D?D:Ko(D,S)),F=v*(f==0?t==0?.1:1:a),H=ot(Tp(t+F,_/10),24),z=t<=p&&(d==1||d==3&&H>=p||d==2&&H<=
p)?p:-nt,oe=Ko(u,H>z&&t<=z?z:En(z,H));return R==oe&&R==0&&(oe=100),[R,oe]}var F8=new Intl.NumberFormat(Aa?E8.language:"e\
n-US"),Ch=e=>F8.format(e),oo=Math,wp=oo.PI,Ut=oo.abs,no=oo.floor,Wt=oo.round,wo=oo.ceil,Ko=oo.min,En=oo.max,Pa=oo.pow,OC=oo.
sign,qr=oo.log10,aS=oo.log2,B8=(e,t=1)=>oo.sinh(e)*t,rh=(e,t=1)=>oo.asinh(e/t),nt=1/0;function LC(e){return(qr((e^e>>31)-
(e>>31))|0)+1}function mh(e,t,n){return Ko(En(e,t),n)}function lS(e){return typeof e=="function"}function Ae(e){return lS(
e)?e:()=>e}var z8=()=>{},uS=e=>e,cS=(e,t)=>t,I8=e=>null,RC=e=>!0,NC=(e,t)=>e==t,H8=/\.\d*?(?=9{6,}|0{6,})/gm,fs=e=>{if(dS(
e)||ki.has(e))return e;let t=`${e}`,n=t.match(H8);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${fs(i)}e${s}`}return ot(e,o)};function cs(e,t){return fs(ot(fs(e/t))*t)}function Tp(e,t){return fs(
wo(fs(e/t))*t)}function pS(e,t){return fs(no(fs(e/t))*t)}function ot(e,t=0){if(dS(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return Wt(o)/n}var ki=new Map;function mS(e){return((""+e).split(".")[1]||"").length}function hu(e,t,n,o){let i=[],
s=o.map(mS);for(let a=t;a<n;a++){let l=Ut(a),u=ot(Pa(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*
u,m=(a>=0?0:l)+(a>=s[c]?0:s[c]),d=e==10?p:ot(p,m);i.push(d),ki.set(d,m)}}return i}var fu={},Sh=[],$a=[null,null],wi=Array.
isArray,dS=Number.isInteger,q8=e=>e===void 0;function FC(e){return typeof e=="string"}function Pp(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function V8(e){return e!=null&&typeof e=="object"}var W8=Object.getPrototypeOf(
Uint8Array),fS="__proto__";function Da(e,t=Pp){let n;if(wi(e)){let o=e.find(i=>i!=null);if(wi(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=Da(e[i],t)}else n=e.slice()}else if(e instanceof W8)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=fS&&(n[o]=Da(e[o],t))}else n=e;return n}function Ft(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=fS&&(Pp(e[i])?Ft(e[i],Da(o[i])):e[i]=Da(o[i]))}return e}var U8=0,K8=1,j8=2;function G8(e,t,n){for(let o=0,i,s=-1;o<t.
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
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=En(1,no((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var hS=["January","February","March","April","May","June",
"July","August","September","October","November","December"],gS=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function yS(e){return e.slice(0,3)}var e3=gS.map(yS),t3=hS.map(yS),n3={MMMM:hS,MMM:t3,WWWW:gS,WWW:e3};function uu(e){
return(e<10?"0":"")+e}function o3(e){return(e<10?"00":e<100?"0":"")+e}var r3={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>uu(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>uu(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>uu(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>uu(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>uu(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>o3(e.getMilliseconds())};function _h(e,t){t=t||n3;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?r3[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var i3=new Intl.DateTimeFormat().resolvedOptions().timeZone;function s3(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==i3?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var bS=e=>e%1==0,Sp=[1,2,2.5,5],a3=hu(10,-32,0,Sp),vS=hu(10,0,32,Sp),l3=vS.filter(bS),ps=a3.concat(
vS),Mh=`
`,xS="{YYYY}",BC=Mh+xS,wS="{M}/{D}",mu=Mh+wS,vp=mu+"/{YY}",kS="{aa}",u3="{h}:{mm}",Ma=u3+kS,zC=Mh+Ma,IC=":{ss}",Ke=null;
function CS(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?hu(10,0,3,Sp).filter(bS):hu(10,-3,0,Sp)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,xS,Ke,Ke,Ke,Ke,Ke,Ke,1],[i*28,"{MMM}",BC,Ke,Ke,Ke,Ke,Ke,1],[i,wS,BC,Ke,
Ke,Ke,Ke,Ke,1],[o,"{h}"+kS,vp,Ke,mu,Ke,Ke,Ke,1],[n,Ma,vp,Ke,mu,Ke,Ke,Ke,1],[t,IC,vp+" "+Ma,Ke,mu+" "+Ma,Ke,zC,Ke,1],[e,IC+
".{fff}",vp+" "+Ma,Ke,mu+" "+Ma,Ke,zC,Ke,1]];function p(m){return(d,f,g,b,x,M)=>{let v=[],C=x>=a,_=x>=s&&x<a,L=m(g),S=ot(
L*e,3),D=ih(L.getFullYear(),C?0:L.getMonth(),_||C?1:L.getDate()),R=ot(D*e,3);if(_||C){let F=_?x/s:0,H=C?x/a:0,z=S==R?S:ot(
ih(D.getFullYear()+H,D.getMonth()+F,1)*e,3),oe=new Date(Wt(z/e)),Y=oe.getFullYear(),le=oe.getMonth();for(let ie=0;z<=b;ie++){
let Pe=ih(Y+H*ie,le+F*ie,1),j=Pe-m(ot(Pe*e,3));z=ot((+Pe+j)*e,3),z<=b&&v.push(z)}}else{let F=x>=i?i:x,H=no(g)-no(S),z=R+
H+Tp(S-R,F);v.push(z);let oe=m(z),Y=oe.getHours()+oe.getMinutes()/n+oe.getSeconds()/o,le=x/o,ie=d.axes[f]._space,Pe=M/ie;
for(;z=ot(z+x,e==1?0:3),!(z>b);)if(le>1){let j=no(ot(Y+le,6))%24,Se=m(z).getHours()-j;Se>1&&(Se=-1),z-=Se*o,Y=(Y+le)%24;
let $e=v[v.length-1];ot((z-$e)/x,3)*Pe>=.7&&v.push(z)}else v.push(z)}return v}}return[u,c,p]}var[c3,p3,m3]=CS(1),[d3,f3,
h3]=CS(.001);hu(2,-53,53,[1]);function HC(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+
o)))}function qC(e,t){return(n,o,i,s,a)=>{let l=t.find(g=>a>=g[0])||t[t.length-1],u,c,p,m,d,f;return o.map(g=>{let b=e(g),
x=b.getFullYear(),M=b.getMonth(),v=b.getDate(),C=b.getHours(),_=b.getMinutes(),L=b.getSeconds(),S=x!=u&&l[2]||M!=c&&l[3]||
v!=p&&l[4]||C!=m&&l[5]||_!=d&&l[6]||L!=f&&l[7]||l[1];return u=x,c=M,p=v,m=C,d=_,f=L,S(b)})}}function g3(e,t){let n=_h(t);
return(o,i,s,a,l)=>i.map(u=>n(e(u)))}function ih(e,t,n){return new Date(e,t,n)}function VC(e,t){return t(e)}var y3="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function WC(e,t){return(n,o,i,s)=>s==null?vh:t(e(o))}function b3(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function v3(e,t){return e.series[t].fill(e,t)}var x3={show:!0,
live:!0,isolate:!1,mount:z8,markers:{show:!0,width:2,stroke:b3,fill:v3,dash:"solid"},idx:null,idxs:null,values:[]};function w3(e,t){
let n=e.cursor.points,o=xo(),i=n.size(e,t);ct(o,cu,i),ct(o,pu,i);let s=i/-2;ct(o,"marginLeft",s),ct(o,"marginTop",s);let a=n.
width(e,t,i);return a&&ct(o,"borderWidth",a),o}function k3(e,t){let n=e.series[t].points;return n._fill||n._stroke}function C3(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function S3(e,t){return e.series[t].points.size}var sh=[0,0];function _3(e,t,n){
return sh[0]=t,sh[1]=n,sh}function xp(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function ah(e,t,n,o=!0){
return i=>{(!o||i.target==t)&&n(i)}}var M3={show:!0,x:!0,y:!0,lock:!1,move:_3,points:{one:!1,show:w3,size:S3,width:0,stroke:C3,
fill:k3},bind:{mousedown:xp,mouseup:xp,click:xp,dblclick:xp,mousemove:ah,mouseleave:ah,mouseenter:ah},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},SS={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Th=Ft({},SS,{filter:cS}),_S=Ft({},Th,{size:10}),MS=Ft({},SS,{show:!1}),Ph='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',TS="bold "+Ph,PS=1.5,UC={show:!0,scale:"x",stroke:bh,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:TS,side:2,grid:Th,ticks:_S,border:MS,font:Ph,lineGap:PS,rotate:0},T3="\
Value",P3="Time",KC={show:!0,scale:"x",auto:!1,sorted:1,min:nt,max:-nt,idxs:[]};function $3(e,t,n,o,i){return t.map(s=>s==
null?"":Ch(s))}function D3(e,t,n,o,i,s,a){let l=[],u=ki.get(i)||0;n=a?n:ot(Tp(n,i),u);for(let c=n;c<=o;c=ot(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function dh(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?qr:aS,p=no(c(n));
i=Pa(u,p),u==10&&(i=ps[Uo(i,ps)]);let m=n,d=i*u;u==10&&(d=ps[Uo(d,ps)]);do l.push(m),m=m+i,u==10&&!ki.has(m)&&(m=ot(m,ki.
get(i))),m>=d&&(i=m,d=i*u,u==10&&(d=ps[Uo(d,ps)]));while(m<=o);return l}function E3(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?dh(e,t,En(u,n),o,i):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?dh(e,t,En(u,-o),-n,i):[u]).reverse().map(d=>-d).
concat(p,c)}var $S=/./,A3=/[12357]/,O3=/[125]/,jC=/1/,fh=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function L3(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),m=u(9,a)-
p>=c?$S:u(7,a)-p>=c?A3:u(5,a)-p>=c?O3:jC;if(m==jC){let d=Ut(u(1,a)-p);if(d<c)return fh(t.slice().reverse(),l.distr,m,wo(
c/d)).reverse()}return fh(t,l.distr,m,1)}function R3(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=Ut(u(
1,a)-u(2,a));return c<l?fh(t.slice().reverse(),3,$S,wo(l/c)).reverse():t}function N3(e,t,n,o){return o==null?vh:t==null?
"":Ch(t)}var GC={show:!0,scale:"y",stroke:bh,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:TS,side:3,
grid:Th,ticks:_S,border:MS,font:Ph,lineGap:PS,rotate:0};function F3(e,t){let n=3+(e||1)*2;return ot(n*t,3)}function B3(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=Ut(a-s),u=e.series[t],
c=l/(u.points.space*Ve);return o[1]-o[0]<=c}var JC={scale:null,auto:!0,sorted:0,min:nt,max:-nt},DS=(e,t,n,o,i)=>i,YC={show:!0,
auto:!0,sorted:0,gaps:DS,alpha:1,facets:[Ft({},JC,{scale:"x"}),Ft({},JC,{scale:"y"})]},ZC={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:DS,alpha:1,points:{show:B3,filter:null},values:null,min:nt,max:-nt,idxs:[],path:null,clip:null};function z3(e,t,n,o,i){
return n/10}var ES={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},I3=Ft({},ES,{time:!1,ori:1}),QC={};
function AS(e,t){let n=QC[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=i&&n.plots[p].pub(o,i,s,a,l,u,c)}},e!=null&&(QC[e]=n)),
n}var Ea=1,hh=2;function hs(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[i.facets[0].scale]:a[e.series[0].scale],m=o==2?a[i.facets[1].scale]:a[i.scale],d=l.left,f=l.top,g=l.
width,b=l.height,x=e.valToPosH,M=e.valToPosV;return p.ori==0?n(i,u,c,p,m,x,M,d,f,g,b,Dp,Oa,Ap,LS,NS):n(i,u,c,p,m,M,x,f,d,
b,g,Ep,La,Eh,RS,FS)}function $h(e,t){let n=0,o=0,i=Ie(e.bands,Sh);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function H3(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function Vr(e,t,n,o,i,s){
return hs(e,t,(a,l,u,c,p,m,d,f,g,b,x)=>{let M=a.pxRound,v=c.dir*(c.ori==0?1:-1),C=c.ori==0?Oa:La,_,L;v==1?(_=n,L=o):(_=o,
L=n);let S=M(m(l[_],c,b,f)),D=M(d(u[_],p,x,g)),R=M(m(l[L],c,b,f)),F=M(d(s==1?p.max:p.min,p,x,g)),H=new Path2D(i);return C(
H,R,F),C(H,S,F),C(H,S,D),H})}function $p(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Ap:Eh,u=n;for(let m=0;m<
e.length;m++){let d=e[m];if(d[1]>d[0]){let f=d[0]-u;f>0&&l(a,u,o,f,o+s),u=d[1]}}let c=n+i-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function q3(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Dh(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let m=c,d=c;if(i==1)for(;++c<=o&&t[c]===null;)d=c;else for(;--c>=
n&&t[c]===null;)d=c;let f=s(e[m]),g=d==m?f:s(e[d]),b=m-i;f=a<=0&&b>=0&&b<u?s(e[b]):f;let M=d+i;g=a>=0&&M>=0&&M<u?s(e[M]):
g,g>=f&&l.push([f,g])}return l}function XC(e){return e==0?uS:e==1?Wt:t=>cs(t,e)}function OS(e){let t=e==0?Dp:Ep,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(i,s,a,l,u):(c=Ko(c,l/2,u/2),p=Ko(p,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,p),n(i,s,a+u,s,a,p),n(i,s,a,s+l,a,c),i.closePath())}}var Dp=(e,t,n)=>{e.moveTo(t,n)},Ep=(e,t,n)=>{e.moveTo(
n,t)},Oa=(e,t,n)=>{e.lineTo(t,n)},La=(e,t,n)=>{e.lineTo(n,t)},Ap=OS(0),Eh=OS(1),LS=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},RS=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},NS=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},FS=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function BS(e){return(t,n,o,i,s)=>hs(t,n,(a,l,u,c,p,m,d,f,g,b,x)=>{let{pxRound:M,points:v}=a,C,_;c.ori==0?(C=Dp,_=LS):(C=
Ep,_=RS);let L=ot(v.width*Ve,3),S=(v.size-v.width)/2*Ve,D=ot(S*2,3),R=new Path2D,F=new Path2D,{left:H,top:z,width:oe,height:Y}=t.
bbox;Ap(F,H-D,z-D,oe+D*2,Y+D*2);let le=ie=>{if(u[ie]!=null){let Pe=M(m(l[ie],c,b,f)),j=M(d(u[ie],p,x,g));C(R,Pe+S,j),_(R,
Pe,j,S,0,wp*2)}};if(s)s.forEach(le);else for(let ie=o;ie<=i;ie++)le(ie);return{stroke:L>0?R:null,fill:R,clip:F,flags:Ea|
hh}})}function zS(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var V3=zS(Oa),W3=zS(
La);function IS(e){let t=Ie(e?.alignGaps,0);return(n,o,i,s)=>hs(n,o,(a,l,u,c,p,m,d,f,g,b,x)=>{[i,s]=_p(u,i,s);let M=a.pxRound,
v=Y=>M(m(Y,c,b,f)),C=Y=>M(d(Y,p,x,g)),_,L;c.ori==0?(_=Oa,L=V3):(_=La,L=W3);let S=c.dir*(c.ori==0?1:-1),D={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Ea},R=D.stroke,F=!1;if(s-i>=b*4){let Y=se=>n.posToVal(se,c.key,!0),le=null,
ie=null,Pe,j,We,He=v(l[S==1?i:s]),Se=v(l[i]),$e=v(l[s]),Te=Y(S==1?Se+1:$e-1);for(let se=S==1?i:s;se>=i&&se<=s;se+=S){let It=l[se],
mt=(S==1?It<Te:It>Te)?He:v(It),Ue=u[se];mt==He?Ue!=null?(j=Ue,le==null?(_(R,mt,C(j)),Pe=le=ie=j):j<le?le=j:j>ie&&(ie=j)):
Ue===null&&(F=!0):(le!=null&&L(R,He,C(le),C(ie),C(Pe),C(j)),Ue!=null?(j=Ue,_(R,mt,C(j)),le=ie=Pe=j):(le=ie=null,Ue===null&&
(F=!0)),He=mt,Te=Y(He+S))}le!=null&&le!=ie&&We!=He&&L(R,He,C(le),C(ie),C(Pe),C(j))}else for(let Y=S==1?i:s;Y>=i&&Y<=s;Y+=
S){let le=u[Y];le===null?F=!0:le!=null&&_(R,v(l[Y]),C(le))}let[z,oe]=$h(n,o);if(a.fill!=null||z!=0){let Y=D.fill=new Path2D(
R),le=a.fillTo(n,o,a.min,a.max,z),ie=C(le),Pe=v(l[i]),j=v(l[s]);S==-1&&([j,Pe]=[Pe,j]),_(Y,j,ie),_(Y,Pe,ie)}if(!a.spanGaps){
let Y=[];F&&Y.push(...Dh(l,u,i,s,S,v,t)),D.gaps=Y=a.gaps(n,o,i,s,Y),D.clip=$p(Y,c.ori,f,g,b,x)}return oe!=0&&(D.band=oe==
2?[Vr(n,o,i,s,R,-1),Vr(n,o,i,s,R,1)]:Vr(n,o,i,s,R,oe)),D})}function U3(e){let t=Ie(e.align,1),n=Ie(e.ascDesc,!1),o=Ie(e.
alignGaps,0),i=Ie(e.extend,!1);return(s,a,l,u)=>hs(s,a,(c,p,m,d,f,g,b,x,M,v,C)=>{[l,u]=_p(m,l,u);let _=c.pxRound,{left:L,
width:S}=s.bbox,D=Se=>_(g(Se,d,v,x)),R=Se=>_(b(Se,f,C,M)),F=d.ori==0?Oa:La,H={stroke:new Path2D,fill:null,clip:null,band:null,
gaps:null,flags:Ea},z=H.stroke,oe=d.dir*(d.ori==0?1:-1),Y=R(m[oe==1?l:u]),le=D(p[oe==1?l:u]),ie=le,Pe=le;i&&t==-1&&(Pe=L,
F(z,Pe,Y)),F(z,le,Y);for(let Se=oe==1?l:u;Se>=l&&Se<=u;Se+=oe){let $e=m[Se];if($e==null)continue;let Te=D(p[Se]),se=R($e);
t==1?F(z,Te,Y):F(z,ie,se),F(z,Te,se),Y=se,ie=Te}let j=ie;i&&t==1&&(j=L+S,F(z,j,Y));let[We,He]=$h(s,a);if(c.fill!=null||We!=
0){let Se=H.fill=new Path2D(z),$e=c.fillTo(s,a,c.min,c.max,We),Te=R($e);F(Se,j,Te),F(Se,Pe,Te)}if(!c.spanGaps){let Se=[];
Se.push(...Dh(p,m,l,u,oe,D,o));let $e=c.width*Ve/2,Te=n||t==1?$e:-$e,se=n||t==-1?-$e:$e;Se.forEach(It=>{It[0]+=Te,It[1]+=
se}),H.gaps=Se=c.gaps(s,a,l,u,Se),H.clip=$p(Se,d.ori,x,M,v,C)}return He!=0&&(H.band=He==2?[Vr(s,a,l,u,z,-1),Vr(s,a,l,u,z,
1)]:Vr(s,a,l,u,z,He)),H})}function eS(e,t,n,o,i,s,a=nt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==
void 0){if(l!=null){let p=Ut(e[u]-e[l]);p<c&&(c=p,a=Ut(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function K3(e){e=e||fu;
let t=Ie(e.size,[.6,nt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=Ae(i),a=1-
t[0],l=Ie(t[1],nt),u=Ie(t[2],1),c=Ie(e.disp,fu),p=Ie(e.each,f=>{}),{fill:m,stroke:d}=c;return(f,g,b,x)=>hs(f,g,(M,v,C,_,L,S,D,R,F,H,z)=>{
let oe=M.pxRound,Y=n,le=o*Ve,ie=l*Ve,Pe=u*Ve,j,We;_.ori==0?[j,We]=s(f,g):[We,j]=s(f,g);let He=_.dir*(_.ori==0?1:-1),Se=_.
ori==0?Ap:Eh,$e=_.ori==0?p:(ee,st,Ht,Es,Li,or,Ri)=>{p(ee,st,Ht,Li,Es,Ri,or)},Te=Ie(f.bands,Sh).find(ee=>ee.series[0]==g),
se=Te!=null?Te.dir:0,It=M.fillTo(f,g,M.min,M.max,se),wn=oe(D(It,L,z,F)),mt,Ue,Po,Vn=H,bt=oe(M.width*Ve),nr=!1,Er=null,uo=null,
Qr=null,Ps=null;m!=null&&(bt==0||d!=null)&&(nr=!0,Er=m.values(f,g,b,x),uo=new Map,new Set(Er).forEach(ee=>{ee!=null&&uo.
set(ee,new Path2D)}),bt>0&&(Qr=d.values(f,g,b,x),Ps=new Map,new Set(Qr).forEach(ee=>{ee!=null&&Ps.set(ee,new Path2D)})));
let{x0:$s,size:ll}=c;if($s!=null&&ll!=null){Y=1,v=$s.values(f,g,b,x),$s.unit==2&&(v=v.map(Ht=>f.posToVal(R+Ht*H,_.key,!0)));
let ee=ll.values(f,g,b,x);ll.unit==2?Ue=ee[0]*H:Ue=S(ee[0],_,H,R)-S(0,_,H,R),Vn=eS(v,C,S,_,H,R,Vn),Po=Vn-Ue+le}else Vn=eS(
v,C,S,_,H,R,Vn),Po=Vn*a+le,Ue=Vn-Po;Po<1&&(Po=0),bt>=Ue/2&&(bt=0),Po<5&&(oe=uS);let zu=Po>0,Ai=Vn-Po-(zu?bt:0);Ue=oe(mh(
Ai,Pe,ie)),mt=(Y==0?Ue/2:Y==He?0:Ue)-Y*He*((Y==0?le/2:0)+(zu?bt/2:0));let kn={stroke:null,fill:null,clip:null,band:null,
gaps:null,flags:0},Ds=nr?null:new Path2D,Ar=null;if(Te!=null)Ar=f.data[Te.series[1]];else{let{y0:ee,y1:st}=c;ee!=null&&st!=
null&&(C=st.values(f,g,b,x),Ar=ee.values(f,g,b,x))}let Oi=j*Ue,_e=We*Ue;for(let ee=He==1?b:x;ee>=b&&ee<=x;ee+=He){let st=C[ee];
if(st==null)continue;if(Ar!=null){let Ln=Ar[ee]??0;if(st-Ln==0)continue;wn=D(Ln,L,z,F)}let Ht=_.distr!=2||c!=null?v[ee]:
ee,Es=S(Ht,_,H,R),Li=D(Ie(st,It),L,z,F),or=oe(Es-mt),Ri=oe(En(Li,wn)),Wn=oe(Ko(Li,wn)),co=Ri-Wn;if(st!=null){let Ln=st<0?
_e:Oi,$o=st<0?Oi:_e;nr?(bt>0&&Qr[ee]!=null&&Se(Ps.get(Qr[ee]),or,Wn+no(bt/2),Ue,En(0,co-bt),Ln,$o),Er[ee]!=null&&Se(uo.get(
Er[ee]),or,Wn+no(bt/2),Ue,En(0,co-bt),Ln,$o)):Se(Ds,or,Wn+no(bt/2),Ue,En(0,co-bt),Ln,$o),$e(f,g,ee,or-bt/2,Wn,Ue+bt,co)}}
return bt>0?kn.stroke=nr?Ps:Ds:nr||(kn._fill=M.width==0?M._fill:M._stroke??M._fill,kn.width=0),kn.fill=nr?uo:Ds,kn})}function j3(e,t){
let n=Ie(t?.alignGaps,0);return(o,i,s,a)=>hs(o,i,(l,u,c,p,m,d,f,g,b,x,M)=>{[s,a]=_p(c,s,a);let v=l.pxRound,C=j=>v(d(j,p,
x,g)),_=j=>v(f(j,m,M,b)),L,S,D;p.ori==0?(L=Dp,D=Oa,S=NS):(L=Ep,D=La,S=FS);let R=p.dir*(p.ori==0?1:-1),F=C(u[R==1?s:a]),H=F,
z=[],oe=[];for(let j=R==1?s:a;j>=s&&j<=a;j+=R)if(c[j]!=null){let He=u[j],Se=C(He);z.push(H=Se),oe.push(_(c[j]))}let Y={stroke:e(
z,oe,L,D,S,v),fill:null,clip:null,band:null,gaps:null,flags:Ea},le=Y.stroke,[ie,Pe]=$h(o,i);if(l.fill!=null||ie!=0){let j=Y.
fill=new Path2D(le),We=l.fillTo(o,i,l.min,l.max,ie),He=_(We);D(j,H,He),D(j,F,He)}if(!l.spanGaps){let j=[];j.push(...Dh(u,
c,s,a,R,C,n)),Y.gaps=j=l.gaps(o,i,s,a,j),Y.clip=$p(j,p.ori,g,b,x,M)}return Pe!=0&&(Y.band=Pe==2?[Vr(o,i,s,a,le,-1),Vr(o,
i,s,a,le,1)]:Vr(o,i,s,a,le,Pe)),Y})}function G3(e){return j3(J3,e)}function J3(e,t,n,o,i,s){let a=e.length;if(a<2)return null;
let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),m=Array(a-1);for(let d=0;d<
a-1;d++)p[d]=t[d+1]-t[d],m[d]=e[d+1]-e[d],c[d]=p[d]/m[d];u[0]=c[0];for(let d=1;d<a-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=
c[d]>0?u[d]=0:(u[d]=3*(m[d-1]+m[d])/((2*m[d]+m[d-1])/c[d-1]+(m[d]+2*m[d-1])/c[d]),isFinite(u[d])||(u[d]=0));u[a-1]=c[a-2];
for(let d=0;d<a-1;d++)i(l,e[d]+m[d]/3,t[d]+u[d]*m[d]/3,e[d+1]-m[d]/3,t[d+1]-u[d+1]*m[d]/3,e[d+1],t[d+1])}return l}var gh=new Set;
function tS(){for(let e of gh)e.syncRect(!0)}Aa&&(ds($8,Ta,tS),ds(D8,Ta,tS,!0),ds(kp,Ta,()=>{Bt.pxRatio=Ve}));var Y3=IS(),
Z3=BS();function nS(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>yh(s,a,t,n))}
function Q3(e,t){return e.map((n,o)=>o==0?{}:Ft({},t,n))}function yh(e,t,n,o){return Ft({},t==0?n:o,e)}function HS(e,t,n){
return t==null?$a:[t,n]}var X3=HS;function eF(e,t,n){return t==null?$a:Cp(t,n,kh,!0)}function qS(e,t,n,o){return t==null?
$a:Mp(t,n,e.scales[o].log,!1)}var tF=qS;function VS(e,t,n,o){return t==null?$a:wh(t,n,e.scales[o].log,!1)}var nF=VS;function oF(e,t,n,o,i){
let s=En(LC(e),LC(t)),a=t-e,l=Uo(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?ki.get(u):0)<=17)return[u,c]}while(++l<n.
length);return[0,0]}function oS(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=Wt((n=+i)*Ve))+"px"),[e,t,n]}function rF(e){
e.show&&[e.font,e.labelFont].forEach(t=>{let n=ot(t[2]*Ve,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Bt(e,t,n){
let o={mode:Ie(e.mode,1)},i=o.mode;function s(h,y,w,k){let P=y.valToPct(h);return k+w*(y.dir==-1?1-P:P)}function a(h,y,w,k){
let P=y.valToPct(h);return k+w*(y.dir==-1?P:1-P)}function l(h,y,w,k){return y.ori==0?s(h,y,w,k):a(h,y,w,k)}o.valToPosH=s,
o.valToPosV=a;let u=!1;o.status=0;let c=o.root=xo(p8);if(e.id!=null&&(c.id=e.id),to(c,e.class),e.title){let h=xo(f8,c);h.
textContent=e.title}let p=Wo("canvas"),m=o.ctx=p.getContext("2d"),d=xo(h8,c);ds("click",d,h=>{h.target===g&&(at!=qs||dt!=
Vs)&&an.click(o,h)},!0);let f=o.under=xo(g8,d);d.appendChild(p);let g=o.over=xo(y8,d);e=Da(e);let b=+Ie(e.pxAlign,1),x=XC(
b);(e.plugins||[]).forEach(h=>{h.opts&&(e=h.opts(o,e)||e)});let M=e.ms||.001,v=o.series=i==1?nS(e.series||[],KC,ZC,!1):Q3(
e.series||[null],YC),C=o.axes=nS(e.axes||[],UC,GC,!0),_=o.scales={},L=o.bands=e.bands||[];L.forEach(h=>{h.fill=Ae(h.fill||
null),h.dir=Ie(h.dir,-1)});let S=i==2?v[1].facets[0].scale:v[0].scale,D={axes:FO,series:AO},R=(e.drawOrder||["axes","ser\
ies"]).map(h=>D[h]);function F(h){let y=h.distr==3?w=>qr(w>0?w:h.clamp(o,w,h.min,h.max,h.key)):h.distr==4?w=>rh(w,h.asinh):
h.distr==100?w=>h.fwd(w):w=>w;return w=>{let k=y(w),{_min:P,_max:E}=h,B=E-P;return(k-P)/B}}function H(h){let y=_[h];if(y==
null){let w=(e.scales||fu)[h]||fu;if(w.from!=null){H(w.from);let k=Ft({},_[w.from],w,{key:h});k.valToPct=F(k),_[h]=k}else{
y=_[h]=Ft({},h==S?ES:I3,w),y.key=h;let k=y.time,P=y.range,E=wi(P);if((h!=S||i==2&&!k)&&(E&&(P[0]==null||P[1]==null)&&(P=
{min:P[0]==null?EC:{mode:1,hard:P[0],soft:P[0]},max:P[1]==null?EC:{mode:1,hard:P[1],soft:P[1]}},E=!1),!E&&Pp(P))){let B=P;
P=(V,K,Z)=>K==null?$a:Cp(K,Z,B)}y.range=Ae(P||(k?X3:h==S?y.distr==3?tF:y.distr==4?nF:HS:y.distr==3?qS:y.distr==4?VS:eF)),
y.auto=Ae(E?!1:y.auto),y.clamp=Ae(y.clamp||z3),y._min=y._max=null,y.valToPct=F(y)}}}H("x"),H("y"),i==1&&v.forEach(h=>{H(
h.scale)}),C.forEach(h=>{H(h.scale)});for(let h in e.scales)H(h);let z=_[S],oe=z.distr,Y,le;z.ori==0?(to(c,m8),Y=s,le=a):
(to(c,d8),Y=a,le=s);let ie={};for(let h in _){let y=_[h];(y.min!=null||y.max!=null)&&(ie[h]={min:y.min,max:y.max},y.min=
y.max=null)}let Pe=e.tzDate||(h=>new Date(Wt(h/M))),j=e.fmtDate||_h,We=M==1?m3(Pe):h3(Pe),He=qC(Pe,HC(M==1?p3:f3,j)),Se=WC(
Pe,VC(y3,j)),$e=[],Te=o.legend=Ft({},x3,e.legend),se=o.cursor=Ft({},M3,{drag:{y:i==2}},e.cursor),It=Te.show,wn=se.show,mt=Te.
markers;Te.idxs=$e,mt.width=Ae(mt.width),mt.dash=Ae(mt.dash),mt.stroke=Ae(mt.stroke),mt.fill=Ae(mt.fill);let Ue,Po,Vn,bt=[],
nr=[],Er,uo=!1,Qr={};if(Te.live){let h=v[1]?v[1].values:null;uo=h!=null,Er=uo?h(o,1,0):{_:0};for(let y in Er)Qr[y]=vh}if(It)
if(Ue=Wo("table",C8,c),Vn=Wo("tbody",null,Ue),Te.mount(o,Ue),uo){Po=Wo("thead",null,Ue,Vn);let h=Wo("tr",null,Po);Wo("th",
null,h);for(var Ps in Er)Wo("th",bC,h).textContent=Ps}else to(Ue,_8),Te.live&&to(Ue,S8);let $s={show:!0},ll={show:!1};function zu(h,y){
if(y==0&&(uo||!Te.live||i==2))return $a;let w=[],k=Wo("tr",M8,Vn,Vn.childNodes[y]);to(k,h.class),h.show||to(k,ms);let P=Wo(
"th",null,k);if(mt.show){let V=xo(T8,P);if(y>0){let K=mt.width(o,y);K&&(V.style.border=K+"px "+mt.dash(o,y)+" "+mt.stroke(
o,y)),V.style.background=mt.fill(o,y)}}let E=xo(bC,P);h.label instanceof HTMLElement?E.appendChild(h.label):E.textContent=
h.label,y>0&&(mt.show||(E.style.color=h.width>0?mt.stroke(o,y):mt.fill(o,y)),kn("click",P,V=>{if(se._lock)return;Fi(V);let K=v.
indexOf(h);if((V.ctrlKey||V.metaKey)!=Te.isolate){let Z=v.some((Q,te)=>te>0&&te!=K&&Q.show);v.forEach((Q,te)=>{te>0&&ir(
te,Z?te==K?$s:ll:$s,!0,At.setSeries)})}else ir(K,{show:!h.show},!0,At.setSeries)},!1),Os&&kn(kC,P,V=>{se._lock||(Fi(V),ir(
v.indexOf(h),Us,!0,At.setSeries))},!1));for(var B in Er){let V=Wo("td",P8,k);V.textContent="--",w.push(V)}return[k,w]}let Ai=new Map;
function kn(h,y,w,k=!0){let P=Ai.get(y)||{},E=se.bind[h](o,y,w,k);E&&(ds(h,y,P[h]=E),Ai.set(y,P))}function Ds(h,y,w){let k=Ai.
get(y)||{};for(let P in k)(h==null||P==h)&&(ph(P,y,k[P]),delete k[P]);h==null&&Ai.delete(y)}let Ar=0,Oi=0,_e=0,ee=0,st=0,
Ht=0,Es=st,Li=Ht,or=_e,Ri=ee,Wn=0,co=0,Ln=0,$o=0;o.bbox={};let Im=!1,Iu=!1,As=!1,Ni=!1,Hu=!1,po=!1;function Hm(h,y,w){(w||
h!=o.width||y!=o.height)&&dy(h,y),Bs(!1),As=!0,Iu=!0,zs()}function dy(h,y){o.width=Ar=_e=h,o.height=Oi=ee=y,st=Ht=0,_O(),
MO();let w=o.bbox;Wn=w.left=cs(st*Ve,.5),co=w.top=cs(Ht*Ve,.5),Ln=w.width=cs(_e*Ve,.5),$o=w.height=cs(ee*Ve,.5)}let kO=3;
function CO(){let h=!1,y=0;for(;!h;){y++;let w=RO(y),k=NO(y);h=y==kO||w&&k,h||(dy(o.width,o.height),Iu=!0)}}function SO({
width:h,height:y}){Hm(h,y)}o.setSize=SO;function _O(){let h=!1,y=!1,w=!1,k=!1;C.forEach((P,E)=>{if(P.show&&P._show){let{
side:B,_size:V}=P,K=B%2,Z=P.label!=null?P.labelSize:0,Q=V+Z;Q>0&&(K?(_e-=Q,B==3?(st+=Q,k=!0):w=!0):(ee-=Q,B==0?(Ht+=Q,h=
!0):y=!0))}}),Bi[0]=h,Bi[1]=w,Bi[2]=y,Bi[3]=k,_e-=Xr[1]+Xr[3],st+=Xr[3],ee-=Xr[2]+Xr[0],Ht+=Xr[0]}function MO(){let h=st+
_e,y=Ht+ee,w=st,k=Ht;function P(E,B){switch(E){case 1:return h+=B,h-B;case 2:return y+=B,y-B;case 3:return w-=B,w+B;case 0:
return k-=B,k+B}}C.forEach((E,B)=>{if(E.show&&E._show){let V=E.side;E._pos=P(V,E._size),E.label!=null&&(E._lpos=P(V,E.labelSize))}})}
if(se.dataIdx==null){let h=se.hover,y=h.skip=new Set(h.skip??[]);y.add(void 0);let w=h.prox=Ae(h.prox),k=h.bias??=0;se.dataIdx=
(P,E,B,V)=>{if(E==0)return B;let K=B,Z=w(P,E,B,V)??nt,Q=Z>=0&&Z<nt,te=z.ori==0?_e:ee,be=se.left,qe=t[0],Be=t[E];if(y.has(
Be[B])){K=null;let De=null,fe=null,ae;if(k==0||k==-1)for(ae=B;De==null&&ae-- >0;)y.has(Be[ae])||(De=ae);if(k==0||k==1)for(ae=
B;fe==null&&ae++<Be.length;)y.has(Be[ae])||(fe=ae);if(De!=null||fe!=null)if(Q){let ut=De==null?-1/0:Y(qe[De],z,te,0),Ct=fe==
null?1/0:Y(qe[fe],z,te,0),Zt=be-ut,Ze=Ct-be;Zt<=Ze?Zt<=Z&&(K=De):Ze<=Z&&(K=fe)}else K=fe==null?De:De==null?fe:B-De<=fe-B?
De:fe}else Q&&Ut(be-Y(qe[B],z,te,0))>Z&&(K=null);return K}}let Fi=h=>{se.event=h};se.idxs=$e,se._lock=!1;let fn=se.points;
fn.show=Ae(fn.show),fn.size=Ae(fn.size),fn.stroke=Ae(fn.stroke),fn.width=Ae(fn.width),fn.fill=Ae(fn.fill);let rr=o.focus=
Ft({},e.focus||{alpha:.3},se.focus),Os=rr.prox>=0,Ls=Os&&fn.one,mo=[],Rs=[],Ns=[];function fy(h,y){let w=fn.show(o,y);if(w instanceof
HTMLElement)return to(w,k8),to(w,h.class),br(w,-10,-10,_e,ee),g.insertBefore(w,mo[y]),w}function hy(h,y){if(i==1||y>0){let w=i==
1&&_[h.scale].time,k=h.value;h.value=w?FC(k)?WC(Pe,VC(k,j)):k||Se:k||N3,h.label=h.label||(w?P3:T3)}if(Ls||y>0){h.width=h.
width==null?1:h.width,h.paths=h.paths||Y3||I8,h.fillTo=Ae(h.fillTo||H3),h.pxAlign=+Ie(h.pxAlign,b),h.pxRound=XC(h.pxAlign),
h.stroke=Ae(h.stroke||null),h.fill=Ae(h.fill||null),h._stroke=h._fill=h._paths=h._focus=null;let w=F3(En(1,h.width),1),k=h.
points=Ft({},{size:w,width:En(1,w*.2),stroke:h.stroke,space:w*2,paths:Z3,_stroke:null,_fill:null},h.points);k.show=Ae(k.
show),k.filter=Ae(k.filter),k.fill=Ae(k.fill),k.stroke=Ae(k.stroke),k.paths=Ae(k.paths),k.pxAlign=h.pxAlign}if(It){let w=zu(
h,y);bt.splice(y,0,w[0]),nr.splice(y,0,w[1]),Te.values.push(null)}if(wn){$e.splice(y,0,null);let w=null;Ls?y==0&&(w=fy(h,
y)):y>0&&(w=fy(h,y)),mo.splice(y,0,w),Rs.splice(y,0,0),Ns.splice(y,0,0)}Yt("addSeries",y)}function TO(h,y){y=y??v.length,
h=i==1?yh(h,y,KC,ZC):yh(h,y,{},YC),v.splice(y,0,h),hy(v[y],y)}o.addSeries=TO;function PO(h){if(v.splice(h,1),It){Te.values.
splice(h,1),nr.splice(h,1);let y=bt.splice(h,1)[0];Ds(null,y.firstChild),y.remove()}wn&&($e.splice(h,1),mo.splice(h,1)[0].
remove(),Rs.splice(h,1),Ns.splice(h,1)),Yt("delSeries",h)}o.delSeries=PO;let Bi=[!1,!1,!1,!1];function $O(h,y){if(h._show=
h.show,h.show){let w=h.side%2,k=_[h.scale];k==null&&(h.scale=w?v[1].scale:S,k=_[h.scale]);let P=k.time;h.size=Ae(h.size),
h.space=Ae(h.space),h.rotate=Ae(h.rotate),wi(h.incrs)&&h.incrs.forEach(B=>{!ki.has(B)&&ki.set(B,mS(B))}),h.incrs=Ae(h.incrs||
(k.distr==2?l3:P?M==1?c3:d3:ps)),h.splits=Ae(h.splits||(P&&k.distr==1?We:k.distr==3?dh:k.distr==4?E3:D3)),h.stroke=Ae(h.
stroke),h.grid.stroke=Ae(h.grid.stroke),h.ticks.stroke=Ae(h.ticks.stroke),h.border.stroke=Ae(h.border.stroke);let E=h.values;
h.values=wi(E)&&!wi(E[0])?Ae(E):P?wi(E)?qC(Pe,HC(E,j)):FC(E)?g3(Pe,E):E||He:E||$3,h.filter=Ae(h.filter||(k.distr>=3&&k.log==
10?L3:k.distr==3&&k.log==2?R3:cS)),h.font=oS(h.font),h.labelFont=oS(h.labelFont),h._size=h.size(o,null,y,0),h._space=h._rotate=
h._incrs=h._found=h._splits=h._values=null,h._size>0&&(Bi[y]=!0,h._el=xo(b8,d))}}function ul(h,y,w,k){let[P,E,B,V]=w,K=y%
2,Z=0;return K==0&&(V||E)&&(Z=y==0&&!P||y==2&&!B?Wt(UC.size/3):0),K==1&&(P||B)&&(Z=y==1&&!E||y==3&&!V?Wt(GC.size/2):0),Z}
let gy=o.padding=(e.padding||[ul,ul,ul,ul]).map(h=>Ae(Ie(h,ul))),Xr=o._padding=gy.map((h,y)=>h(o,y,Bi,0)),sn,Kt=null,jt=null,
qu=i==1?v[0].idxs:null,Do=null,cl=!1;function yy(h,y){if(t=h??[],o.data=o._data=t,i==2){sn=0;for(let w=1;w<v.length;w++)
sn+=t[w][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Do=t[0],sn=Do.length;let w=t;if(oe==2){w=t.slice();let k=w[0]=
Array(sn);for(let P=0;P<sn;P++)k[P]=P}o._data=t=w}if(Bs(!0),Yt("setData"),oe==2&&(As=!0),y!==!1){let w=z;w.auto(o,cl)?qm():
ti(S,w.min,w.max),Ni=Ni||se.left>=0,po=!0,zs()}}o.setData=yy;function qm(){cl=!0;let h,y;i==1&&(sn>0?(Kt=qu[0]=0,jt=qu[1]=
sn-1,h=t[0][Kt],y=t[0][jt],oe==2?(h=Kt,y=jt):h==y&&(oe==3?[h,y]=Mp(h,h,z.log,!1):oe==4?[h,y]=wh(h,h,z.log,!1):z.time?y=h+
Wt(86400/M):[h,y]=Cp(h,y,kh,!0))):(Kt=qu[0]=h=null,jt=qu[1]=y=null)),ti(S,h,y)}let Vu,Fs,Vm,Wm,Um,Km,jm,Gm,Jm,Rn;function by(h,y,w,k,P,E){
h??=xC,w??=Sh,k??="butt",P??=xC,E??="round",h!=Vu&&(m.strokeStyle=Vu=h),P!=Fs&&(m.fillStyle=Fs=P),y!=Vm&&(m.lineWidth=Vm=
y),E!=Um&&(m.lineJoin=Um=E),k!=Km&&(m.lineCap=Km=k),w!=Wm&&m.setLineDash(Wm=w)}function vy(h,y,w,k){y!=Fs&&(m.fillStyle=
Fs=y),h!=jm&&(m.font=jm=h),w!=Gm&&(m.textAlign=Gm=w),k!=Jm&&(m.textBaseline=Jm=k)}function Ym(h,y,w,k,P=0){if(k.length>0&&
h.auto(o,cl)&&(y==null||y.min==null)){let E=Ie(Kt,0),B=Ie(jt,k.length-1),V=w.min==null?L8(k,E,B,P,h.distr==3):[w.min,w.max];
h.min=Ko(h.min,w.min=V[0]),h.max=En(h.max,w.max=V[1])}}let xy={min:null,max:null};function DO(){for(let k in _){let P=_[k];
ie[k]==null&&(P.min==null||ie[S]!=null&&P.auto(o,cl))&&(ie[k]=xy)}for(let k in _){let P=_[k];ie[k]==null&&P.from!=null&&
ie[P.from]!=null&&(ie[k]=xy)}ie[S]!=null&&Bs(!0);let h={};for(let k in ie){let P=ie[k];if(P!=null){let E=h[k]=Da(_[k],V8);
if(P.min!=null)Ft(E,P);else if(k!=S||i==2)if(sn==0&&E.from==null){let B=E.range(o,null,null,k);E.min=B[0],E.max=B[1]}else
E.min=nt,E.max=-nt}}if(sn>0){v.forEach((k,P)=>{if(i==1){let E=k.scale,B=ie[E];if(B==null)return;let V=h[E];if(P==0){let K=V.
range(o,V.min,V.max,E);V.min=K[0],V.max=K[1],Kt=Uo(V.min,t[0]),jt=Uo(V.max,t[0]),jt-Kt>1&&(t[0][Kt]<V.min&&Kt++,t[0][jt]>
V.max&&jt--),k.min=Do[Kt],k.max=Do[jt]}else k.show&&k.auto&&Ym(V,B,k,t[P],k.sorted);k.idxs[0]=Kt,k.idxs[1]=jt}else if(P>
0&&k.show&&k.auto){let[E,B]=k.facets,V=E.scale,K=B.scale,[Z,Q]=t[P],te=h[V],be=h[K];te!=null&&Ym(te,ie[V],E,Z,E.sorted),
be!=null&&Ym(be,ie[K],B,Q,B.sorted),k.min=B.min,k.max=B.max}});for(let k in h){let P=h[k],E=ie[k];if(P.from==null&&(E==null||
E.min==null)){let B=P.range(o,P.min==nt?null:P.min,P.max==-nt?null:P.max,k);P.min=B[0],P.max=B[1]}}}for(let k in h){let P=h[k];
if(P.from!=null){let E=h[P.from];if(E.min==null)P.min=P.max=null;else{let B=P.range(o,E.min,E.max,k);P.min=B[0],P.max=B[1]}}}
let y={},w=!1;for(let k in h){let P=h[k],E=_[k];if(E.min!=P.min||E.max!=P.max){E.min=P.min,E.max=P.max;let B=E.distr;E._min=
B==3?qr(E.min):B==4?rh(E.min,E.asinh):B==100?E.fwd(E.min):E.min,E._max=B==3?qr(E.max):B==4?rh(E.max,E.asinh):B==100?E.fwd(
E.max):E.max,y[k]=w=!0}}if(w){v.forEach((k,P)=>{i==2?P>0&&y.y&&(k._paths=null):y[k.scale]&&(k._paths=null)});for(let k in y)
As=!0,Yt("setScale",k);wn&&se.left>=0&&(Ni=po=!0)}for(let k in ie)ie[k]=null}function EO(h){let y=mh(Kt-1,0,sn-1),w=mh(jt+
1,0,sn-1);for(;h[y]==null&&y>0;)y--;for(;h[w]==null&&w<sn-1;)w++;return[y,w]}function AO(){if(sn>0){let h=v.some(y=>y._focus)&&
Rn!=rr.alpha;h&&(m.globalAlpha=Rn=rr.alpha),v.forEach((y,w)=>{if(w>0&&y.show&&(wy(w,!1),wy(w,!0),y._paths==null)){let k=Rn;
Rn!=y.alpha&&(m.globalAlpha=Rn=y.alpha);let P=i==2?[0,t[w][0].length-1]:EO(t[w]);y._paths=y.paths(o,w,P[0],P[1]),Rn!=k&&
(m.globalAlpha=Rn=k)}}),v.forEach((y,w)=>{if(w>0&&y.show){let k=Rn;Rn!=y.alpha&&(m.globalAlpha=Rn=y.alpha),y._paths!=null&&
ky(w,!1);{let P=y._paths!=null?y._paths.gaps:null,E=y.points.show(o,w,Kt,jt,P),B=y.points.filter(o,w,E,P);(E||B)&&(y.points.
_paths=y.points.paths(o,w,Kt,jt,B),ky(w,!0))}Rn!=k&&(m.globalAlpha=Rn=k),Yt("drawSeries",w)}}),h&&(m.globalAlpha=Rn=1)}}
function wy(h,y){let w=y?v[h].points:v[h];w._stroke=w.stroke(o,h),w._fill=w.fill(o,h)}function ky(h,y){let w=y?v[h].points:
v[h],{stroke:k,fill:P,clip:E,flags:B,_stroke:V=w._stroke,_fill:K=w._fill,_width:Z=w.width}=w._paths;Z=ot(Z*Ve,3);let Q=null,
te=Z%2/2;y&&K==null&&(K=Z>0?"#fff":V);let be=w.pxAlign==1&&te>0;if(be&&m.translate(te,te),!y){let qe=Wn-Z/2,Be=co-Z/2,De=Ln+
Z,fe=$o+Z;Q=new Path2D,Q.rect(qe,Be,De,fe)}y?Zm(V,Z,w.dash,w.cap,K,k,P,B,E):OO(h,V,Z,w.dash,w.cap,K,k,P,B,Q,E),be&&m.translate(
-te,-te)}function OO(h,y,w,k,P,E,B,V,K,Z,Q){let te=!1;K!=0&&L.forEach((be,qe)=>{if(be.series[0]==h){let Be=v[be.series[1]],
De=t[be.series[1]],fe=(Be._paths||fu).band;wi(fe)&&(fe=be.dir==1?fe[0]:fe[1]);let ae,ut=null;Be.show&&fe&&N8(De,Kt,jt)?(ut=
be.fill(o,qe)||E,ae=Be._paths.clip):fe=null,Zm(y,w,k,P,ut,B,V,K,Z,Q,ae,fe),te=!0}}),te||Zm(y,w,k,P,E,B,V,K,Z,Q)}let Cy=Ea|
hh;function Zm(h,y,w,k,P,E,B,V,K,Z,Q,te){by(h,y,w,k,P),(K||Z||te)&&(m.save(),K&&m.clip(K),Z&&m.clip(Z)),te?(V&Cy)==Cy?(m.
clip(te),Q&&m.clip(Q),Uu(P,B),Wu(h,E,y)):V&hh?(Uu(P,B),m.clip(te),Wu(h,E,y)):V&Ea&&(m.save(),m.clip(te),Q&&m.clip(Q),Uu(
P,B),m.restore(),Wu(h,E,y)):(Uu(P,B),Wu(h,E,y)),(K||Z||te)&&m.restore()}function Wu(h,y,w){w>0&&(y instanceof Map?y.forEach(
(k,P)=>{m.strokeStyle=Vu=P,m.stroke(k)}):y!=null&&h&&m.stroke(y))}function Uu(h,y){y instanceof Map?y.forEach((w,k)=>{m.
fillStyle=Fs=k,m.fill(w)}):y!=null&&h&&m.fill(y)}function LO(h,y,w,k){let P=C[h],E;if(k<=0)E=[0,0];else{let B=P._space=P.
space(o,h,y,w,k),V=P._incrs=P.incrs(o,h,y,w,k,B);E=oF(y,w,V,k,B)}return P._found=E}function Qm(h,y,w,k,P,E,B,V,K,Z){let Q=B%
2/2;b==1&&m.translate(Q,Q),by(V,B,K,Z,V),m.beginPath();let te,be,qe,Be,De=P+(k==0||k==3?-E:E);w==0?(be=P,Be=De):(te=P,qe=
De);for(let fe=0;fe<h.length;fe++)y[fe]!=null&&(w==0?te=qe=h[fe]:be=Be=h[fe],m.moveTo(te,be),m.lineTo(qe,Be));m.stroke(),
b==1&&m.translate(-Q,-Q)}function RO(h){let y=!0;return C.forEach((w,k)=>{if(!w.show)return;let P=_[w.scale];if(P.min==null){
w._show&&(y=!1,w._show=!1,Bs(!1));return}else w._show||(y=!1,w._show=!0,Bs(!1));let E=w.side,B=E%2,{min:V,max:K}=P,[Z,Q]=LO(
k,V,K,B==0?_e:ee);if(Q==0)return;let te=P.distr==2,be=w._splits=w.splits(o,k,V,K,Z,Q,te),qe=P.distr==2?be.map(ae=>Do[ae]):
be,Be=P.distr==2?Do[be[1]]-Do[be[0]]:Z,De=w._values=w.values(o,w.filter(o,qe,k,Q,Be),k,Q,Be);w._rotate=E==2?w.rotate(o,De,
k,Q):0;let fe=w._size;w._size=wo(w.size(o,De,k,h)),fe!=null&&w._size!=fe&&(y=!1)}),y}function NO(h){let y=!0;return gy.forEach(
(w,k)=>{let P=w(o,k,Bi,h);P!=Xr[k]&&(y=!1),Xr[k]=P}),y}function FO(){for(let h=0;h<C.length;h++){let y=C[h];if(!y.show||
!y._show)continue;let w=y.side,k=w%2,P,E,B=y.stroke(o,h),V=w==0||w==3?-1:1,[K,Z]=y._found;if(y.label!=null){let Sn=y.labelGap*
V,jn=Wt((y._lpos+Sn)*Ve);vy(y.labelFont[0],B,"center",w==2?"top":vC),m.save(),k==1?(P=E=0,m.translate(jn,Wt(co+$o/2)),m.
rotate((w==3?-wp:wp)/2)):(P=Wt(Wn+Ln/2),E=jn);let Hi=lS(y.label)?y.label(o,h,K,Z):y.label;m.fillText(Hi,P,E),m.restore()}
if(Z==0)continue;let Q=_[y.scale],te=k==0?Ln:$o,be=k==0?Wn:co,qe=y._splits,Be=Q.distr==2?qe.map(Sn=>Do[Sn]):qe,De=Q.distr==
2?Do[qe[1]]-Do[qe[0]]:K,fe=y.ticks,ae=y.border,ut=fe.show?fe.size:0,Ct=Wt(ut*Ve),Zt=Wt((y.alignTo==2?y._size-ut-y.gap:y.
gap)*Ve),Ze=y._rotate*-wp/180,St=x(y._pos*Ve),Un=(Ct+Zt)*V,Cn=St+Un;E=k==0?Cn:0,P=k==1?Cn:0;let fo=y.font[0],Eo=y.align==
1?_a:y.align==2?th:Ze>0?_a:Ze<0?th:k==0?"center":w==3?th:_a,ar=Ze||k==1?"middle":w==2?"top":vC;vy(fo,B,Eo,ar);let Kn=y.font[1]*
y.lineGap,ho=qe.map(Sn=>x(l(Sn,Q,te,be))),Ao=y._values;for(let Sn=0;Sn<Ao.length;Sn++){let jn=Ao[Sn];if(jn!=null){k==0?P=
ho[Sn]:E=ho[Sn],jn=""+jn;let Hi=jn.indexOf(`
`)==-1?[jn]:jn.split(/\n/gm);for(let _n=0;_n<Hi.length;_n++){let qy=Hi[_n];Ze?(m.save(),m.translate(P,E+_n*Kn),m.rotate(
Ze),m.fillText(qy,0,0),m.restore()):m.fillText(qy,P,E+_n*Kn)}}}fe.show&&Qm(ho,fe.filter(o,Be,h,Z,De),k,w,St,Ct,ot(fe.width*
Ve,3),fe.stroke(o,h),fe.dash,fe.cap);let lr=y.grid;lr.show&&Qm(ho,lr.filter(o,Be,h,Z,De),k,k==0?2:1,k==0?co:Wn,k==0?$o:Ln,
ot(lr.width*Ve,3),lr.stroke(o,h),lr.dash,lr.cap),ae.show&&Qm([St],[1],k==0?1:0,k==0?1:2,k==1?co:Wn,k==1?$o:Ln,ot(ae.width*
Ve,3),ae.stroke(o,h),ae.dash,ae.cap)}Yt("drawAxes")}function Bs(h){v.forEach((y,w)=>{w>0&&(y._paths=null,h&&(i==1?(y.min=
null,y.max=null):y.facets.forEach(k=>{k.min=null,k.max=null})))})}let Ku=!1,Xm=!1,pl=[];function BO(){Xm=!1;for(let h=0;h<
pl.length;h++)Yt(...pl[h]);pl.length=0}function zs(){Ku||(Y8(Sy),Ku=!0)}function zO(h,y=!1){Ku=!0,Xm=y,h(o),Sy(),y&&pl.length>
0&&queueMicrotask(BO)}o.batch=zO;function Sy(){if(Im&&(DO(),Im=!1),As&&(CO(),As=!1),Iu){if(ct(f,_a,st),ct(f,"top",Ht),ct(
f,cu,_e),ct(f,pu,ee),ct(g,_a,st),ct(g,"top",Ht),ct(g,cu,_e),ct(g,pu,ee),ct(d,cu,Ar),ct(d,pu,Oi),p.width=Wt(Ar*Ve),p.height=
Wt(Oi*Ve),C.forEach(({_el:h,_show:y,_size:w,_pos:k,side:P})=>{if(h!=null)if(y){let E=P===3||P===0?w:0,B=P%2==1;ct(h,B?"l\
eft":"top",k-E),ct(h,B?"width":"height",w),ct(h,B?"top":"left",B?Ht:st),ct(h,B?"height":"width",B?ee:_e),ch(h,ms)}else to(
h,ms)}),Vu=Fs=Vm=Um=Km=jm=Gm=Jm=Wm=null,Rn=1,fl(!0),st!=Es||Ht!=Li||_e!=or||ee!=Ri){Bs(!1);let h=_e/or,y=ee/Ri;if(wn&&!Ni&&
se.left>=0){se.left*=h,se.top*=y,Is&&br(Is,Wt(se.left),0,_e,ee),Hs&&br(Hs,0,Wt(se.top),_e,ee);for(let w=0;w<mo.length;w++){
let k=mo[w];k!=null&&(Rs[w]*=h,Ns[w]*=y,br(k,wo(Rs[w]),wo(Ns[w]),_e,ee))}}if(lt.show&&!Hu&&lt.left>=0&&lt.width>0){lt.left*=
h,lt.width*=h,lt.top*=y,lt.height*=y;for(let w in id)ct(Ws,w,lt[w])}Es=st,Li=Ht,or=_e,Ri=ee}Yt("setSize"),Iu=!1}Ar>0&&Oi>
0&&(m.clearRect(0,0,p.width,p.height),Yt("drawClear"),R.forEach(h=>h()),Yt("draw")),lt.show&&Hu&&(ju(lt),Hu=!1),wn&&Ni&&
(Ii(null,!0,!1),Ni=!1),Te.show&&Te.live&&po&&(od(),po=!1),u||(u=!0,o.status=1,Yt("ready")),cl=!1,Ku=!1}o.redraw=(h,y)=>{
As=y||!1,h!==!1?ti(S,z.min,z.max):zs()};function ed(h,y){let w=_[h];if(w.from==null){if(sn==0){let k=w.range(o,y.min,y.max,
h);y.min=k[0],y.max=k[1]}if(y.min>y.max){let k=y.min;y.min=y.max,y.max=k}if(sn>1&&y.min!=null&&y.max!=null&&y.max-y.min<
1e-16)return;h==S&&w.distr==2&&sn>0&&(y.min=Uo(y.min,t[0]),y.max=Uo(y.max,t[0]),y.min==y.max&&y.max++),ie[h]=y,Im=!0,zs()}}
o.setScale=ed;let td,nd,Is,Hs,_y,My,qs,Vs,Ty,Py,at,dt,ei=!1,an=se.drag,Gt=an.x,Jt=an.y;wn&&(se.x&&(td=xo(x8,g)),se.y&&(nd=
xo(w8,g)),z.ori==0?(Is=td,Hs=nd):(Is=nd,Hs=td),at=se.left,dt=se.top);let lt=o.select=Ft({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),Ws=lt.show?xo(v8,lt.over?g:f):null;function ju(h,y){if(lt.show){for(let w in h)lt[w]=h[w],w in
id&&ct(Ws,w,h[w]);y!==!1&&Yt("setSelect")}}o.setSelect=ju;function IO(h){if(v[h].show)It&&ch(bt[h],ms);else if(It&&to(bt[h],
ms),wn){let w=Ls?mo[0]:mo[h];w!=null&&br(w,-10,-10,_e,ee)}}function ti(h,y,w){ed(h,{min:y,max:w})}function ir(h,y,w,k){y.
focus!=null&&UO(h),y.show!=null&&v.forEach((P,E)=>{E>0&&(h==E||h==null)&&(P.show=y.show,IO(E),i==2?(ti(P.facets[0].scale,
null,null),ti(P.facets[1].scale,null,null)):ti(P.scale,null,null),zs())}),w!==!1&&Yt("setSeries",h,y),k&&hl("setSeries",
o,h,y)}o.setSeries=ir;function HO(h,y){Ft(L[h],y)}function qO(h,y){h.fill=Ae(h.fill||null),h.dir=Ie(h.dir,-1),y=y??L.length,
L.splice(y,0,h)}function VO(h){h==null?L.length=0:L.splice(h,1)}o.addBand=qO,o.setBand=HO,o.delBand=VO;function WO(h,y){
v[h].alpha=y,wn&&mo[h]!=null&&(mo[h].style.opacity=y),It&&bt[h]&&(bt[h].style.opacity=y)}let Or,ni,zi,Us={focus:!0};function UO(h){
if(h!=zi){let y=h==null,w=rr.alpha!=1;v.forEach((k,P)=>{if(i==1||P>0){let E=y||P==0||P==h;k._focus=y?null:E,w&&WO(P,E?1:
rr.alpha)}}),zi=h,w&&zs()}}It&&Os&&kn(CC,Ue,h=>{se._lock||(Fi(h),zi!=null&&ir(null,Us,!0,At.setSeries))});function sr(h,y,w){
let k=_[y];w&&(h=h/Ve-(k.ori==1?Ht:st));let P=_e;k.ori==1&&(P=ee,h=P-h),k.dir==-1&&(h=P-h);let E=k._min,B=k._max,V=h/P,K=E+
(B-E)*V,Z=k.distr;return Z==3?Pa(10,K):Z==4?B8(K,k.asinh):Z==100?k.bwd(K):K}function KO(h,y){let w=sr(h,S,y);return Uo(w,
t[0],Kt,jt)}o.valToIdx=h=>Uo(h,t[0]),o.posToIdx=KO,o.posToVal=sr,o.valToPos=(h,y,w)=>_[y].ori==0?s(h,_[y],w?Ln:_e,w?Wn:0):
a(h,_[y],w?$o:ee,w?co:0),o.setCursor=(h,y,w)=>{at=h.left,dt=h.top,Ii(null,y,w)};function $y(h,y){ct(Ws,_a,lt.left=h),ct(
Ws,cu,lt.width=y)}function Dy(h,y){ct(Ws,"top",lt.top=h),ct(Ws,pu,lt.height=y)}let ml=z.ori==0?$y:Dy,dl=z.ori==1?$y:Dy;function jO(){
if(It&&Te.live)for(let h=i==2?1:0;h<v.length;h++){if(h==0&&uo)continue;let y=Te.values[h],w=0;for(let k in y)nr[h][w++].
firstChild.nodeValue=y[k]}}function od(h,y){if(h!=null&&(h.idxs?h.idxs.forEach((w,k)=>{$e[k]=w}):q8(h.idx)||$e.fill(h.idx),
Te.idx=$e[0]),It&&Te.live){for(let w=0;w<v.length;w++)(w>0||i==1&&!uo)&&GO(w,$e[w]);jO()}po=!1,y!==!1&&Yt("setLegend")}o.
setLegend=od;function GO(h,y){let w=v[h],k=h==0&&oe==2?Do:t[h],P;uo?P=w.values(o,h,y)??Qr:(P=w.value(o,y==null?null:k[y],
h,y),P=P==null?Qr:{_:P}),Te.values[h]=P}function Ii(h,y,w){Ty=at,Py=dt,[at,dt]=se.move(o,at,dt),se.left=at,se.top=dt,wn&&
(Is&&br(Is,Wt(at),0,_e,ee),Hs&&br(Hs,0,Wt(dt),_e,ee));let k,P=Kt>jt;Or=nt,ni=null;let E=z.ori==0?_e:ee,B=z.ori==1?_e:ee;
if(at<0||sn==0||P){k=se.idx=null;for(let V=0;V<v.length;V++){let K=mo[V];K!=null&&br(K,-10,-10,_e,ee)}Os&&ir(null,Us,!0,
h==null&&At.setSeries),Te.live&&($e.fill(k),po=!0)}else{let V,K,Z;i==1&&(V=z.ori==0?at:dt,K=sr(V,S),k=se.idx=Uo(K,t[0],Kt,
jt),Z=Y(t[0][k],z,E,0));let Q=-10,te=-10,be=0,qe=0,Be=!0,De="",fe="";for(let ae=i==2?1:0;ae<v.length;ae++){let ut=v[ae],
Ct=$e[ae],Zt=Ct==null?null:i==1?t[ae][Ct]:t[ae][1][Ct],Ze=se.dataIdx(o,ae,k,K),St=Ze==null?null:i==1?t[ae][Ze]:t[ae][1][Ze];
if(po=po||St!=Zt||Ze!=Ct,$e[ae]=Ze,ae>0&&ut.show){let Un=Ze==null?-10:Ze==k?Z:Y(i==1?t[0][Ze]:t[ae][0][Ze],z,E,0),Cn=St==
null?-10:le(St,i==1?_[ut.scale]:_[ut.facets[1].scale],B,0);if(Os&&St!=null){let fo=z.ori==1?at:dt,Eo=Ut(rr.dist(o,ae,Ze,
Cn,fo));if(Eo<Or){let ar=rr.bias;if(ar!=0){let Kn=sr(fo,ut.scale),ho=St>=0?1:-1,Ao=Kn>=0?1:-1;Ao==ho&&(Ao==1?ar==1?St>=Kn:
St<=Kn:ar==1?St<=Kn:St>=Kn)&&(Or=Eo,ni=ae)}else Or=Eo,ni=ae}}if(po||Ls){let fo,Eo;z.ori==0?(fo=Un,Eo=Cn):(fo=Cn,Eo=Un);let ar,
Kn,ho,Ao,lr,Sn,jn=!0,Hi=fn.bbox;if(Hi!=null){jn=!1;let _n=Hi(o,ae);ho=_n.left,Ao=_n.top,ar=_n.width,Kn=_n.height}else ho=
fo,Ao=Eo,ar=Kn=fn.size(o,ae);if(Sn=fn.fill(o,ae),lr=fn.stroke(o,ae),Ls)ae==ni&&Or<=rr.prox&&(Q=ho,te=Ao,be=ar,qe=Kn,Be=jn,
De=Sn,fe=lr);else{let _n=mo[ae];_n!=null&&(Rs[ae]=ho,Ns[ae]=Ao,DC(_n,ar,Kn,jn),PC(_n,Sn,lr),br(_n,wo(ho),wo(Ao),_e,ee))}}}}
if(Ls){let ae=rr.prox,ut=zi==null?Or<=ae:Or>ae||ni!=zi;if(po||ut){let Ct=mo[0];Ct!=null&&(Rs[0]=Q,Ns[0]=te,DC(Ct,be,qe,Be),
PC(Ct,De,fe),br(Ct,wo(Q),wo(te),_e,ee))}}}if(lt.show&&ei)if(h!=null){let[V,K]=At.scales,[Z,Q]=At.match,[te,be]=h.cursor.
sync.scales,qe=h.cursor.drag;if(Gt=qe._x,Jt=qe._y,Gt||Jt){let{left:Be,top:De,width:fe,height:ae}=h.select,ut=h.scales[te].
ori,Ct=h.posToVal,Zt,Ze,St,Un,Cn,fo=V!=null&&Z(V,te),Eo=K!=null&&Q(K,be);fo&&Gt?(ut==0?(Zt=Be,Ze=fe):(Zt=De,Ze=ae),St=_[V],
Un=Y(Ct(Zt,te),St,E,0),Cn=Y(Ct(Zt+Ze,te),St,E,0),ml(Ko(Un,Cn),Ut(Cn-Un))):ml(0,E),Eo&&Jt?(ut==1?(Zt=Be,Ze=fe):(Zt=De,Ze=
ae),St=_[K],Un=le(Ct(Zt,be),St,B,0),Cn=le(Ct(Zt+Ze,be),St,B,0),dl(Ko(Un,Cn),Ut(Cn-Un))):dl(0,B)}else sd()}else{let V=Ut(
Ty-_y),K=Ut(Py-My);if(z.ori==1){let be=V;V=K,K=be}Gt=an.x&&V>=an.dist,Jt=an.y&&K>=an.dist;let Z=an.uni;Z!=null?Gt&&Jt&&(Gt=
V>=Z,Jt=K>=Z,!Gt&&!Jt&&(K>V?Jt=!0:Gt=!0)):an.x&&an.y&&(Gt||Jt)&&(Gt=Jt=!0);let Q,te;Gt&&(z.ori==0?(Q=qs,te=at):(Q=Vs,te=
dt),ml(Ko(Q,te),Ut(te-Q)),Jt||dl(0,B)),Jt&&(z.ori==1?(Q=qs,te=at):(Q=Vs,te=dt),dl(Ko(Q,te),Ut(te-Q)),Gt||ml(0,E)),!Gt&&!Jt&&
(ml(0,0),dl(0,0))}if(an._x=Gt,an._y=Jt,h==null){if(w){if(Hy!=null){let[V,K]=At.scales;At.values[0]=V!=null?sr(z.ori==0?at:
dt,V):null,At.values[1]=K!=null?sr(z.ori==1?at:dt,K):null}hl(nh,o,at,dt,_e,ee,k)}if(Os){let V=w&&At.setSeries,K=rr.prox;
zi==null?Or<=K&&ir(ni,Us,!0,V):Or>K?ir(null,Us,!0,V):ni!=zi&&ir(ni,Us,!0,V)}}po&&(Te.idx=k,od()),y!==!1&&Yt("setCursor")}
let oi=null;Object.defineProperty(o,"rect",{get(){return oi==null&&fl(!1),oi}});function fl(h=!1){h?oi=null:(oi=g.getBoundingClientRect(),
Yt("syncRect",oi))}function Ey(h,y,w,k,P,E,B){se._lock||ei&&h!=null&&h.movementX==0&&h.movementY==0||(rd(h,y,w,k,P,E,B,!1,
h!=null),h!=null?Ii(null,!0,!0):Ii(y,!0,!1))}function rd(h,y,w,k,P,E,B,V,K){if(oi==null&&fl(!1),Fi(h),h!=null)w=h.clientX-
oi.left,k=h.clientY-oi.top;else{if(w<0||k<0){at=-10,dt=-10;return}let[Z,Q]=At.scales,te=y.cursor.sync,[be,qe]=te.values,
[Be,De]=te.scales,[fe,ae]=At.match,ut=y.axes[0].side%2==1,Ct=z.ori==0?_e:ee,Zt=z.ori==1?_e:ee,Ze=ut?E:P,St=ut?P:E,Un=ut?
k:w,Cn=ut?w:k;if(Be!=null?w=fe(Z,Be)?l(be,_[Z],Ct,0):-10:w=Ct*(Un/Ze),De!=null?k=ae(Q,De)?l(qe,_[Q],Zt,0):-10:k=Zt*(Cn/St),
z.ori==1){let fo=w;w=k,k=fo}}K&&(y==null||y.cursor.event.type==nh)&&((w<=1||w>=_e-1)&&(w=cs(w,_e)),(k<=1||k>=ee-1)&&(k=cs(
k,ee))),V?(_y=w,My=k,[qs,Vs]=se.move(o,w,k)):(at=w,dt=k)}let id={width:0,height:0,left:0,top:0};function sd(){ju(id,!1)}
let Ay,Oy,Ly,Ry;function Ny(h,y,w,k,P,E,B){ei=!0,Gt=Jt=an._x=an._y=!1,rd(h,y,w,k,P,E,B,!0,!1),h!=null&&(kn(oh,lh,Fy,!1),
hl(wC,o,qs,Vs,_e,ee,null));let{left:V,top:K,width:Z,height:Q}=lt;Ay=V,Oy=K,Ly=Z,Ry=Q}function Fy(h,y,w,k,P,E,B){ei=an._x=
an._y=!1,rd(h,y,w,k,P,E,B,!1,!0);let{left:V,top:K,width:Z,height:Q}=lt,te=Z>0||Q>0,be=Ay!=V||Oy!=K||Ly!=Z||Ry!=Q;if(te&&
be&&ju(lt),an.setScale&&te&&be){let qe=V,Be=Z,De=K,fe=Q;if(z.ori==1&&(qe=K,Be=Q,De=V,fe=Z),Gt&&ti(S,sr(qe,S),sr(qe+Be,S)),
Jt)for(let ae in _){let ut=_[ae];ae!=S&&ut.from==null&&ut.min!=nt&&ti(ae,sr(De+fe,ae),sr(De,ae))}sd()}else se.lock&&(se.
_lock=!se._lock,Ii(y,!0,h!=null));h!=null&&(Ds(oh,lh),hl(oh,o,at,dt,_e,ee,null))}function JO(h,y,w,k,P,E,B){if(se._lock)
return;Fi(h);let V=ei;if(ei){let K=!0,Z=!0,Q=10,te,be;z.ori==0?(te=Gt,be=Jt):(te=Jt,be=Gt),te&&be&&(K=at<=Q||at>=_e-Q,Z=
dt<=Q||dt>=ee-Q),te&&K&&(at=at<qs?0:_e),be&&Z&&(dt=dt<Vs?0:ee),Ii(null,!0,!0),ei=!1}at=-10,dt=-10,$e.fill(null),Ii(null,
!0,!0),V&&(ei=V)}function By(h,y,w,k,P,E,B){se._lock||(Fi(h),qm(),sd(),h!=null&&hl(SC,o,at,dt,_e,ee,null))}function zy(){
C.forEach(rF),Hm(o.width,o.height,!0)}ds(kp,Ta,zy);let Ks={};Ks.mousedown=Ny,Ks.mousemove=Ey,Ks.mouseup=Fy,Ks.dblclick=By,
Ks.setSeries=(h,y,w,k)=>{let P=At.match[2];w=P(o,y,w),w!=-1&&ir(w,k,!0,!1)},wn&&(kn(wC,g,Ny),kn(nh,g,Ey),kn(kC,g,h=>{Fi(
h),fl(!1)}),kn(CC,g,JO),kn(SC,g,By),gh.add(o),o.syncRect=fl);let Gu=o.hooks=e.hooks||{};function Yt(h,y,w){Xm?pl.push([h,
y,w]):h in Gu&&Gu[h].forEach(k=>{k.call(null,o,y,w)})}(e.plugins||[]).forEach(h=>{for(let y in h.hooks)Gu[y]=(Gu[y]||[]).
concat(h.hooks[y])});let Iy=(h,y,w)=>w,At=Ft({key:null,setSeries:!1,filters:{pub:RC,sub:RC},scales:[S,v[1]?v[1].scale:null],
match:[NC,NC,Iy],values:[null,null]},se.sync);At.match.length==2&&At.match.push(Iy),se.sync=At;let Hy=At.key,ad=AS(Hy);function hl(h,y,w,k,P,E,B){
At.filters.pub(h,y,w,k,P,E,B)&&ad.pub(h,y,w,k,P,E,B)}ad.sub(o);function YO(h,y,w,k,P,E,B){At.filters.sub(h,y,w,k,P,E,B)&&
Ks[h](null,y,w,k,P,E,B)}o.pub=YO;function ZO(){ad.unsub(o),gh.delete(o),Ai.clear(),ph(kp,Ta,zy),c.remove(),Ue?.remove(),
Yt("destroy")}o.destroy=ZO;function ld(){Yt("init",e,t),yy(t||e.data,!1),ie[S]?ed(S,ie[S]):qm(),Hu=lt.show&&(lt.width>0||
lt.height>0),Ni=po=!0,Hm(e.width,e.height)}return v.forEach(hy),C.forEach($O),n?n instanceof HTMLElement?(n.appendChild(
c),ld()):n(o,ld):ld(),o}Bt.assign=Ft;Bt.fmtNum=Ch;Bt.rangeNum=Cp;Bt.rangeLog=Mp;Bt.rangeAsinh=wh;Bt.orient=hs;Bt.pxRatio=
Ve;Bt.join=J8;Bt.fmtDate=_h,Bt.tzDate=s3;Bt.sync=AS;{Bt.addGap=q3,Bt.clipGaps=$p;let e=Bt.paths={points:BS};e.linear=IS,
e.stepped=U3,e.bars=K3,e.spline=G3}var WS="j";function Ra(e){let t=W(null),n=W(null),o=W(null),i=W(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:p,bars:m,
low:d,stacked:f})=>`${u} ${c} ${p} ${m} ${d?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${wc.value}`;return ft(()=>{if(!t.current)return;let u=new Bt(uF(i,t.current.clientWidth),US(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),U(()=>{n.current?.setData(
US(i.current))},[e.times,e.series]),U(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:WS,
onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let m=p?.cursor.idx;!c||!p||m===null||m===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(m,aF(p,i.current.series,m),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function aF(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var jS=({low:e,high:t})=>e&&
t?[e,t]:[];function US({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(jS).map(o)]}function lF(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:Op(Ah(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:Op(Ah(o),52)})}),t}function Ah({
color:e}){return e===null?Ge("--other"):Ge(en(e))}function Op(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function uF(e,t){
let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.max(t,64),height:s,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>Bt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:lF(n),scales:{x:{range:()=>cF(e.current.times)},y:a?{distr:3,log:10}:{range:(c,p,m)=>[
Math.min(0,p??0),m===null||m<=0||i==="share"&&Math.abs(m-1)<1e-9?1:m*1.05]}},axes:[{...KS(),grid:{show:!1},size:28,space:72,
values:(c,p,m,d,f)=>p.map(g=>dF(g,f,o))},{...KS(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(m=>m===null?"":tt(m,i))}],
series:[{},...n.map((c,p)=>fF(c,p,l.length)),...n.flatMap(c=>jS(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>mF(c,e.current)],draw:[c=>e.current.onBox?.(pF(c))],setCursor:[c=>{let{idx:p,
left:m,top:d}=c.cursor;e.current.onCursor(m===void 0||m<0?null:p??null,m??0,d??0)}],setSelect:[c=>{if(c.select.width<4)return;
let p=c.posToVal(c.select.left,"x"),m=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(p,m,c.cursor.event?.shiftKey??!1)}]}}}function cF(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function pF(e){let t=Bt.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/
t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function mF(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));up(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,Ge("--li\
ne"))}function dF(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=hc(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
i===1?X(e*1e3,n,"year"):t>=27*86400?X(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?X(e*1e3,n,"dayShort"):X(e*1e3,n,t<60?
"clockSecond":"clock")}function KS(){let e=Ge("--line");return{stroke:Ge("--muted"),font:`12px ${Ge("--font")}`,gap:6,grid:{
stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function fF(e,t,n){let o=Ah(e),i=e.dashed?[4,4]:e.color===null||e.stacked?
[]:ia(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Bt.paths.bars({size:[.92,64],align:1}),
points:{show:!1}}:{stroke:e.dashed?Op(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&
t===0?{fill:Op(o,52)}:{},...i.length>0?{dash:i}:{}}}var GS=50,hF=5;function Na(e){let{answer:t,document:n}=e,o=G(()=>wt(t,n),[t,n]);return r("div",{class:tC,children:o.measures.
map((i,s)=>r(gF,{...e,shape:o,measure:i,height:o.measures.length>1?200:360,tools:s===0?e.tools:void 0},t.columns[i].name))})}
function gF(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
m=t.columns[i].name,d=(e.form==="stacked"||e.form==="share")&&!bi(m)?"lines":e.form,f=G(()=>eu(t,o,i,l),[t,o,i,l]),g=G(()=>t.
compare?eu(t.compare,o,i):null,[t,o,i]),[b,x]=T(new Set),[M,v]=T(null),[C,_]=T(null),L=d==="share"?"share":$t(m),S=j=>tt(
j,L),D=o.keys.map(j=>t.columns[j].name).join(),R=G(()=>yF(f,D),[f,D]),F=vo(f.times),H=f.times.length-1,z=f.times.find(j=>(j+
F)*1e3>e.end+1e3)??null,oe=z===null?f.times.length:f.times.indexOf(z),Y=G(()=>bF(f,g,R,b,d,oe),[f,g,R,b,d,oe]),le=(j,We,He)=>{
let Se=f.series[We<R.length?We:0];Se&&e.onPoint?.({start:f.starts[j],keys:Se.keys,measure:m,value:Se.values[j]??null},He)},
ie=j=>{let We={ArrowRight:(M?.at??-1)+1,ArrowLeft:(M?.at??H+1)-1,Home:0,End:H}[j.key];if(We!==void 0&&H>=0){let $e=Math.
max(0,Math.min(We,H));return j.shiftKey&&e.onSpan&&e.onSpan(...xF(c,f.times,M?.at??$e,$e,F)),v({at:$e,left:-1}),!0}if(j.
key!=="Enter"&&j.key!=="."||!M)return!1;let He=j.target.getBoundingClientRect(),Se=C?C.left+(f.times[M.at]-C.from)/(C.to-
C.from)*C.width:80;return le(M.at,R.findIndex($e=>!b.has($e.key)),new DOMRect(He.left+Se,He.top+80,0,0)),!0},Pe=(j,We,He)=>{
let[Se,$e]=vF(f.times,j,We,F);He&&e.onSpan?e.onSpan(Se,$e):e.onZoom(Se,$e)};return r(ze,{title:J(m).text,summary:wF(f,m,
D,S,d),announced:M?pC(f,g,M.at,s,S):"",onKey:ie,table:r(Nn,{answer:t,document:n,zone:s}),actions:r(O,{children:[e.tools,
e.actions?.(m)]}),legend:D===""?null:r(gp,{rows:R,all:f.series.length,hidden:b,onHidden:x,text:j=>tt(j,$t(m)),...e.onGroup?
{onMenu:(j,We)=>e.onGroup?.(j.keys,We)}:{}}),children:[r(Ra,{times:f.times,series:Y,zone:s,unit:L,height:a,cursor:M?.at??
null,logarithmic:p&&d!=="stacked"&&d!=="share",unfinished:z,onCursor:(j,We)=>v(j===null?null:{at:j,left:We}),onDrag:Pe,onPick:le,
onBox:j=>_(We=>We!==null&&JSON.stringify(We)===JSON.stringify(j)?We:j)}),C&&c&&r(yC,{box:C,from:c.from,to:c.to}),C&&r(gC,
{box:C,flags:u,zone:s}),M&&r(uC,{lines:f,former:g,rows:R,hidden:b,at:M.at,left:M.left,zone:s,text:j=>tt(j,$t(m)),unfinished:z!==
null&&f.times[M.at]>=z})]})}function yF(e,t){return e.series.slice(0,GS).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:pn(t,n.keys)}))}function bF(e,t,n,o,i,s){let a=e.series.slice(0,GS).map((m,d)=>({
series:m,row:n[d],isShown:!o.has(n[d].key)}));if(i==="stacked"||i==="share"){let m=b1(a.map(({series:d,isShown:f})=>f?d.
values:d.values.map(()=>0)),i==="share");return a.map(({row:d,isShown:f},g)=>({values:m[g],color:d.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:m})=>m).length<=hF,u=a.map(({series:m,row:d,isShown:f})=>({values:i==="bars"?m.values:m.values.
map((g,b)=>b<s?g:null),color:d.color,shown:f,bars:i==="bars",...l&&m.low?{low:m.low,high:m.high}:{}})),c=a.map(({row:m,isShown:d})=>{
let f=t?.series.find(g=>JSON.stringify(g.keys)===m.key);return f?{values:e.times.map((g,b)=>f.values[b]??null),color:m.color,
shown:d,dashed:!0}:null}).filter(m=>m!==null),p=i==="bars"||s>=e.times.length?[]:a.map(({series:m,row:d,isShown:f},g)=>({
values:m.values.map((b,x)=>x>=s-1?b:null),color:d.color,shown:f,dashed:!0,of:g}));return[...u,...c,...p]}function vF(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function xF(e,t,n,o,i){let s=e?t.findIndex(p=>p===
e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function wF(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${J(n).text}, ${e.series.length} groups`,l=s?.values.reduce(
(c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>J(c).text).join(", ")} leads`:"";return`${i==="bars"?"Bar":
"Line"} chart of ${J(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}var JS=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),kF=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function ZS(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:CF(n.toLowerCase())??SF(n)??_F(n,t)}function CF(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?JS.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),i=o?JS.get(o[1]):void 0;return i?{from:`now/${i}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function SF(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,i]=[Number(t[1]),t[2],t[3]],s=new Date(Date.UTC(n,Number(o??1)-1,Number(i??1))),a=new Date(s);return i!==void 0?
a.setUTCDate(a.getUTCDate()+1):o!==void 0?a.setUTCMonth(a.getUTCMonth()+1):a.setUTCFullYear(a.getUTCFullYear()+1),{from:s.
toISOString().slice(0,10),to:a.toISOString().slice(0,10)}}function _F(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=YS(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let i=YS(n[1],t,typeof o=="string"?o:null);return i===null?null:i==="now"?{from:o}:{from:o,to:i}}function YS(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Lp(o[1])}:${o[2]}:${o[3]??"00"}`;let i=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),s=i?kF.indexOf(i[2].toLowerCase()):-1;if(!i||s<0)return null;let a=`${i[3]??t.getUTCFullYear()}-${Lp(String(s+1))}\
-${Lp(i[1])}`;return i[4]===void 0?a:`${a}T${Lp(i[4])}:${i[5]}:00`}function Lp(e){return e.padStart(2,"0")}var ko=new $l,Rp=pe(mr("waits")==="yes");function QS(e){Rp.value=e,dr("waits",e?"yes":"no")}var MF=150,Oh,Fa=null;function Co(){
clearTimeout(Oh),Fa=ke.value,ko.run(Fa,{history:!0})}function XS(){ln(()=>{let{state:e,how:t}=Mc.value,n=ci.value,o=ro.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Fa!==null&&Gn(Fa,e.document)||Rp.value&&Fa!==
null&&Gn(Ee(Fa).dataset,e.document.dataset)||(clearTimeout(Oh),Oh=setTimeout(Co,t==="replace"?MF:0))})}var e2="No",t2="Ro",n2="Ao",o2="Do",r2="Ho";function vn(e){ce({document:ge(ge(ke.value,"from",e.from),"to",e.to)})}function i2(){let e=W(null),[t,n]=T(!1),o=ke.value.
timezone??"UTC",i=Ql(ke.value,o),{error:s}=ko.result.value,a=ji(s,"from")??ji(s,"to"),l="The question";return zo([{keys:"\
t",label:"Range of time",group:l,act:()=>n(!0)},{keys:"[",label:"The range before",group:l,act:()=>Lh(-1,0)},{keys:"]",label:"\
The range after",group:l,act:()=>Lh(1,0)},{keys:"-",label:"Zoom out",group:l,act:()=>Lh(0,.5)}]),r(O,{children:[r(A,{buttonRef:e,
icon:"calendar",after:"down",kind:a?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:e2,
children:i})}),a&&!t&&r("div",{class:r2,children:r(xe,{error:a})}),t&&r(yn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:r(PF,{zone:o,wrong:a,onDone:()=>n(!1)})})]})}function Lh(e,t){let n=ko.result.value.
answer?.query,[o,i]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],s=i-o;if(!(s>0))return;let a=l=>new Date(l).
toISOString();vn({from:a(o+(e-t)*s),to:a(i+(e+t)*s)})}function PF({zone:e,wrong:t,onDone:n}){let[o,i]=T(t),{from:s,to:a}=ke.
value,l=s===void 0&&a===void 0?"":`${s??""} - ${a??"now"}`,u=c=>{let p=ZS(c);if(!p){i({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}vn(p),n()};return r("div",{class:t2,children:[
r(Dn,{label:`Range, on the clock of ${e}`,value:l,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
r("div",{class:n2,children:Df.map(c=>r(A,{small:!0,kind:"plain",class:o2,pressed:Ql(ke.value,e)===c.label,onClick:()=>{vn(
c),n()},children:c.label},c.label))})]})}var $F=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function s2({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=T("lines"),[u,c]=T(!1),[p,m]=T(null),{openAt:d,menu:f}=gr(),g=EF(n,e),
b=wt(e,n),x=b.keys.length>0&&b.measures.some(L=>bi(e.columns[L].name));U(()=>m(null),[JSON.stringify(n)]);let M=G(()=>y1(
t),[t]),v=L=>Object.fromEntries(b.keys.map((S,D)=>[e.columns[S].name,L[D]])),C=e.columns[b.time]?.name??"time",_=({start:L,
keys:S,measure:D,value:R},F)=>d({document:n,mark:{keys:{[C]:L,...v(S)},measure:D},anchor:F,value:R,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Jn({kind:"note",time:L})}]});return r(O,{children:[r(Na,{answer:e,document:n,zone:o,form:i?"\
bars":x?a:"lines",logarithmic:u,intervals:M,end:Rh(e),flags:g.flags,span:p,onZoom:(L,S)=>vn({from:Ci(L),to:Ci(S)}),onSpan:(L,S)=>m(
{from:L,to:S}),onPoint:_,onGroup:(L,S)=>d({document:n,mark:{keys:v(L)},anchor:S,value:L[0]}),tools:r(O,{children:[x&&!i&&
r(xt,{label:"Form",choices:$F,value:a,onChange:l}),!i&&r(A,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&r(Sa,{document:n,mark:{time:{from:Ci(p.from),to:Ci(p.to)}},label:`${X(p.from*1e3,o)} to ${X(p.to*
1e3,o)}`,onClear:()=>m(null),children:[r(A,{small:!0,kind:"outlined",icon:"search",onClick:()=>vn({from:Ci(p.from),to:Ci(
p.to)}),children:"Zoom"}),r(A,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Jn({kind:"note",time:Ci(p.from),to:Ci(p.
to)}),children:"Note"})]}),r(DF,{answer:e,of:n,zone:o}),g.menu,f]})}function DF({answer:e,of:t,zone:n}){let{choose:o,menu:i}=fp(
e,t);return r("div",{class:gk,children:[r(Nn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Ci(e){
return new Date(e*1e3).toISOString()}function Rh(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function EF(e,t){let[n,o]=T(!0),[i,s]=T(null),a=Wk(e.dataset,t.query?.from,t.query?.to);zo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=G(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=i&&r(qo,{anchor:i.anchor,label:"\
Note",head:re(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{Kk(i.note.
id)}}]});return{flags:l,menu:u}}function a2({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Je,{icon:"search",title:"Noth\
ing found",actions:r(O,{children:[n&&r(A,{kind:"primary",onClick:()=>vn({}),children:"All data"}),t&&r(A,{kind:"outlined",
onClick:()=>ce({document:ge(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(A,{kind:"outlined",onClick:Co,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var AF=8;
function l2({document:e,chart:t}){let n=wa(Oe(e.dataset).value.value);return r(Je,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,AF).map((o,i)=>r(A,{kind:i===0?"pr\
imary":"outlined",onClick:()=>ce({as:t,document:Yl({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:J(o.value).
text},o.value)):r(A,{kind:"primary",onClick:()=>ce({as:"table",document:Yl(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Nh=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await Me(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Oo(t))
return;this.error=me(t)}this.busy=!1,this.changed()}};function Ba(e,t){let[,n]=Sd(s=>s+1,0),o=W(null);U(()=>{if(!e)return;
let s=new Nh(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??OF}}function OF(){}function Np(e){return{...Ee(e),aggregate:{measures:["count()"]}}}var LF=7.2,RF=24,NF=72,FF=300;function u2(e,t,n){let o=he(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:BF(e,s,a,n),expression:IF(o[a]??we(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function BF(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Fh(a[n],t,o).length),t.name.length);
return Math.round(Math.max(NF,Math.min(FF,i*LF+RF)))}function Fh(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
X(e,n,"millisecond"):typeof e=="number"&&Bo(t)?tt(e,$t(t.name),!0):J(e).text}var zF=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function IF(e){return zF.test(e)?e:null}function Bh(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?mn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function zh(e){let{document:t}=Qe.value;Ne({document:ge(t,"where",pr(t.where,e)),open:[]},e)}function p2(e){let{document:t}=Qe.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return Ne({document:ge(t,s,e),open:[]},
n)}let o=t.aggregate??Zi("explore",null,{events:[]}).aggregate,i=[...he(o.by).filter(s=>s!==e),e];Ne({view:"explore",document:{
...Ee(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var c2=5*6e4;function m2(e,t,n){let o=Date.parse(t),i=Ee({...e,from:new Date(
o-c2).toISOString(),to:new Date(o+c2).toISOString()});delete i.where,Jn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${X(t,n,"second")}`})}function d2(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Ee(Qe.value.document.dataset===e.dataset?Qe.value.document:e),i=n.map(({event:s})=>({where:cr(s)}));Ne({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var h2="Ge",Fp="K",g2="X",y2="_o",Bp="qo",b2="Fo",zp="S",v2="To",x2="Je",w2="Go",k2="Jo",C2="Ko",S2="Ke",_2="Oo",M2="Po",
T2="Qo",yu="Oe",P2="Vo",$2="Wo",D2="Yo",E2="Zo";function A2(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(O,{children:[r("di\
v",{role:"row",class:ye(Fp,s&&y2),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Bp,children:r("button",{type:"button",
class:b2,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ue,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>r("span",{role:"cell",class:zp,"data-type":p.type,children:r(O2,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&r(HF,{...e})]})}function O2({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:Fh(e,t,n),kind:e===null?"null":"value"}})}function HF({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=T(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${J(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:v2,children:r("di\
v",{role:"cell",class:x2,children:[r("div",{class:w2,children:[r(VF,{row:e,all:t,zone:n,document:o,opened:i}),t.length>8&&
r("input",{class:k2,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:C2,children:l.map(({column:u,value:c})=>r(qF,{column:u,value:c,zone:n},u.name))})]})})}function qF({column:e,
value:t,zone:n}){let o=we(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=J(e.name).text;return r("div",{class:S2,children:[
r("dt",{class:_2,children:r($,{value:e.name,most:64})}),r("dd",{class:M2,children:r(O2,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:T2,children:[i&&r("button",{type:"button",class:yu,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>zh(
Bh(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:yu,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>zh(Bh(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:yu,"aria-label":`Break down by ${s}`,onClick:()=>p2(
o),children:"by"}),r("button",{type:"button",class:yu,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Ye(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ue,{name:"copy",size:14})})]})]})}function VF({
row:e,all:t,zone:n,document:o,opened:i}){let s=Oe(o.dataset).value.value,a=(p,m=e)=>p===void 0?void 0:m[t.findIndex(d=>d.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return r(O,{children:[typeof u=="string"&&r(A,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>Xe(da(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(A,{small:!0,kind:"outlined",icon:"clock",onClick:()=>m2(o,l,n),children:"5 min around"}),c.length>
0&&r(A,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>d2(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(A,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Ye(JSON.stringify(Object.fromEntries(t.map(({
name:p},m)=>[p,e[m]])),null,2),"The event"),children:"JSON"})]})}function Ip({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=W(null),[a,l]=T(new Set),[u,c]=T("0:0"),p=G(()=>e.
first?u2(e.first,o,n):[],[e.first,o,n]),m=G(()=>WF(e,a),[e.pages,a]);if(!e.first)return e.error?r(L2,{error:e.error,onAgain:e.
more}):r("div",{class:D2,children:r(Le,{lines:12})});if(e.pages.length===0)return r("p",{class:E2,children:"No event pas\
ses."});let d=g=>{let b=new Set(a);b.delete(g)||b.add(g),l(b),c(g)},f=`28px ${p.map(({width:g})=>`${g}px`).join(" ")} mi\
nmax(0, 1fr)`;return r("div",{ref:s,class:h2,role:"table","aria-label":"Events","data-wrap":i,onKeyDown:g=>UF(g,s.current),
children:[r("div",{class:ye(Fp,g2),role:"row",style:{gridTemplateColumns:f},children:[r("span",{role:"columnheader",class:Bp,
children:r("span",{class:"spoken",children:"Open"})}),p.map(({name:g,at:b})=>r("span",{role:"columnheader",class:zp,children:r(
$,{value:g,most:48})},b))]}),e.pages.map((g,b)=>r(jF,{page:b,rows:g,scroller:s,render:(x,M)=>{let v=`${b}:${M}`;return r(
A2,{row:x,all:e.first.columns,columns:p,zone:n,document:t,template:f,isOpen:a.has(v),current:u===v,wrap:i,opened:m,onToggle:()=>d(
v)},M)}},b)),r(GF,{paging:e,scroller:s})]})}function WF(e,t){return[...t].map(n=>{let[o,i]=n.split(":").map(Number);return e.
pages[o]?.[i]}).filter(n=>n!==void 0)}function UF(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof
Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll("[data-ope\
ner]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var KF="1200px";function jF({rows:e,scroller:t,
render:n,page:o}){let i=W(null),[s,a]=T(!0),l=W(0);return U(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=u.getBoundingClientRect().height),a(p.isIntersecting))},{root:t.current,rootMargin:KF});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-page":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function GF({paging:e,scroller:t}){let n=W(null),o=W(e.more);return o.current=e.more,U(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:P2,children:[e.error&&r(
L2,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function L2({
error:e,onAgain:t}){return r("div",{class:$2,children:[r(xe,{error:e}),r(A,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var N2="en",F2="in",B2="rn",Ih="an",z2="tn",I2="on",H2="O";function q2({all:e,wanted:t,onWanted:n}){let o=W(null),[i,s]=T(!1),[a,l]=T(""),u=t??e,c=p=>{let m=e.filter(d=>d===p?!u.includes(
p):u.includes(d));n(m.length===e.length?null:m)};return r(O,{children:[r(A,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(yn,{anchor:o.current,role:"dialog",label:"Columns",class:z2,onClose:()=>s(!1),children:[
r("input",{class:$n,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
r("div",{class:I2,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>r("label",{class:H2,children:[r(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),r($,{value:p,most:40,middle:!0})]},p))})]})]})}var JF=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function V2({document:e,zone:t,actions:n}){let[
o,i]=T(!1),[s,a]=T(null),l=/asc|^time$/.test(e.samples?.order??""),u=Ba({path:"v1/query",body:m=>({...e,samples:{...e.samples,
...m===void 0?{}:{cursor:m}}})},JSON.stringify(e)),c=gt(Np(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:N2,"aria-label":"Raw events",children:[r("div",{class:F2,children:[r("h2",{class:B2,children:typeof p==
"number"?`${N(p)} events`:"Raw events"}),r(xt,{label:"Order",choices:JF,value:l?"oldest":"newest",onChange:m=>ne("sample\
s.order",m==="oldest"?"time asc":void 0)}),r(q2,{all:u.columns.map(({name:m})=>m),wanted:s,onWanted:a}),r(A,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(YF,{document:e,zone:t}),r(Ip,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function YF({document:e,zone:t}){let n=G(()=>({...Ee(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=gt(ge(n,"compare",void 0)),[i,s]=T(null),a=G(()=>o&&"rows"in o&&"columns"in o?
eu(o,wt(o,n),1):null,[o]),l=G(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:Ih}):r("div",{class:Ih,children:r(Ra,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>vn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function W2({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!Vo(e)||n==="heat"&&!he(e.aggregate?.by).some(yi)))return r(l2,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Le,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(h1,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(V2,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(a2,{document:i});let p=Vo(
i),m=ZF(n,i)?n:op(i);return m==="distribution"&&p?r(nk,{answer:o,of:i,bins:p,zone:l,actions:u}):m==="heat"&&p?r(Vk,{answer:o,
of:i,bins:p,zone:l,actions:u}):wt(o,i).time>=0&&!p&&(m==="line"||m==="bar")?r(s2,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:m==="bar",actions:c}):m==="bar"?r(vk,{answer:o,of:i,document:e,zone:l,actions:c}):r(bk,{answer:o,of:i,document:e,zone:l,
actions:c})}function ZF(e,t){let n=he(t.aggregate?.by).some(yi);return e==="distribution"?Vo(t)!==null&&!n:e==="heat"?Vo(
t)!==null&&n:e==="table"||Vo(t)===null}var Hh="[data-stop]";function Hp(e){return[...e.querySelectorAll(Hh)].filter(t=>t.closest("[data-sentence]")===e)}function U2(e){
if(!e)return;let t=Hp(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function K2(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Hh)||t.closest("[data-sentence]")!==e))for(let n of Hp(
e))n.tabIndex=n===t?0:-1}function j2(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Hp(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Fn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Hh}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function qh(){
let e=document.querySelector("[data-sentence]"),t=e?Hp(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Vh="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Si=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],xn={aggregate:Si("aggregate",["measures","by","having","over"]),samples:Si(
"samples",["columns","order"]),funnel:Si("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Si("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Si(
"lifecycle",["per","period","event","created"]),stickiness:Si("stickiness",["per","period","event"]),paths:Si("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Si("difference",["over","selection","bas\
eline","properties"])};var QF=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function G2(e){let t=e.replaceAll(" ","");return QF.test(t)?t:null}function ys(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var qp=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],Wr=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function J2(e,t,n){let o=ji(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function Z2(e,t,n){let o=Ml(t.where),i=ai(e,o);if(typeof i=="string")return ge(e,o,t.span?Y2(i,t.span,n):n);let s=o.slice(
0,-1),a=ai(e,s);return o.at(-1)!==0||typeof a!="string"?null:ge(e,s,t.span?Y2(a,t.span,n):n)}function Y2(e,t,n){let{start:o,
end:i}=Zs(e,t);return e.slice(0,o)+n+e.slice(i)}function Vp(e,t){let n=Z2(ke.value,e,t);n&&ce({document:n})}var Q2="nn",X2="pn",e_="dn";var t_=nb({document:{dataset:""},error:null,sentence:()=>null});function pt(){return db(t_)}function yt({document:e,error:t,
label:n,children:o}){let i=W(null);ft(()=>U2(i.current));let s=a=>{!a.defaultPrevented&&j2(a.currentTarget,a)&&a.preventDefault()};
return r(t_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:Q2,onKeyDown:s,onFocusIn:a=>{K2(a.currentTarget,a.target)},children:o})})}function de({word:e,
children:t}){return r("span",{class:X2,children:[e!==void 0&&r(za,{children:e}),t]})}function za({children:e}){return r(
"span",{class:e_,children:e})}function n_({id:e,error:t}){return r(xe,{...e===void 0?{}:{id:e},error:t,onHint:n=>Vp(t,n)})}var o_="ln",r_="g",i_="xn",s_="sn",a_="cn",l_="gn",u_="hn",c_="P",p_="fn",m_="B",Uh="un";function nn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=pt(),u=W(null),c=Qt(),[p,m]=T(!1),d=s?null:
J2(l.error,o,i),f=d!==null||a!==null,g=tB(d,a,e.onHint),b=async()=>{await e.onRemove?.(),Fn(l.sentence(),t,e.after)},x=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:o_,"data-path":o,children:[r("span",{class:ye(r_,s&&s_,f&&a_,e.quiet&&
l_,p&&i_),children:[f&&r("span",{class:u_,children:r(ue,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:c_,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":x?p:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>m(!p),onKeyDown:M=>nB(M,e,b,g),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:p_,children:r(ue,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:m_,tabIndex:-1,"aria-label":`Remove ${re(n)}`,onClick:b,children:r(ue,{name:"close",size:12})})]}),
d&&r("span",{class:Uh,children:r(n_,{id:`${c}-problem`,error:d})}),a&&r("span",{class:Uh,children:r(xe,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&r(qo,{anchor:u.current,label:re(n),items:e.menu,onClose:()=>m(!1)}),p&&e.editor&&
r(yn,{anchor:u.current,role:"dialog",label:re(n),onClose:()=>{m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function tB(e,t,n){
let o=t??e,i=o?uf(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>Vp(e,i)}function nB(e,t,n,o){let i=e.key==="En\
ter"&&o?o:oB(e,t,n);i&&(e.preventDefault(),i())}function oB(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var f_="Pe",h_="mn";function So({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:f_,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:h_,children:e}),r(di,{...i,inline:!0,autofocus:!0,eager:!0})]})}function _i(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>ne(t,l));return r(nn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(iB,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function iB({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=T(""),[p,m]=T(!1),d=u.trim(),f=n.filter(([x,M])=>d===""||x.startsWith(d)||(M??"").includes(d)),g=x=>{
let M=o(x);M===null?m(!0):a(M)},b=[...d!==""&&!f.some(([x])=>x===d)&&o(d)!==null?[{value:d,label:d,note:"as it is typed"}]:
[],...f.map(([x,M])=>({value:x,label:x,note:M,selected:x===t})),...d===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(So,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:x=>{c(x),m(!1)},options:b,onPick:x=>x===null?a(void 0):
g(x),onTake:g,onCancel:l,onLeave:l,invalid:p,foot:p||d!==""&&o(d)===null?i:void 0})}function io(e){return r(_i,{usual:qp,
...e,read:G2,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var sB=["dataset","define","params","timezone","week_start","missing"];function _o(e,t){let n=sB.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Kh(e,t,n){return(await Me(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var aB=2e3,bs=new Map,Wp=new Map,y_=pe(0),g_;function Ia(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Ha(e,t){y_.value;let n=JSON.stringify(e),o=ea.value,i=t.filter(a=>a.text!==""&&!bs.has(Ia(n,a))),s=i.map(
a=>Ia(n,a)).join(`

`);return U(()=>{i.length>0&&o!=="away"&&lB(n,e,i)},[s,o]),t.map(a=>bs.get(Ia(n,a))??null)}async function b_(e,t,n){let o=JSON.
stringify(e),i=bs.get(Ia(o,t));if(i)return i;let[s]=await Kh(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return v_(o,t,s),s}function lB(e,t,n){let o=Wp.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(Ia(e,i),i);Wp.set(e,o),g_??=setTimeout(()=>{g_=void 0,uB()},0)}async function uB(){let e=[...Wp];Wp.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await Kh(n,i).catch(()=>[])).forEach((a,l)=>v_(t,i[l],
a))})),y_.value++}function v_(e,t,n){bs.size>=aB&&bs.delete(bs.keys().next().value),bs.set(Ia(e,t),n)}async function Go(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await b_(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=me(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function qa(e,t,n){if(!t)return n;
let{start:o,end:i}=Zs(e,t);return e.slice(0,o)+n+e.slice(i)}var cB=new Set(["has","contains","starts_with","ends_with"]);function Wa({property:e,operator:t,values:n}){let o=we(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:cB.has(i)?`${t}(${o}, ${n.map(bu).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(bu).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(bu).join(" and ")}`}
function bu(e){return typeof e=="string"?mn(e):String(e)}var pB=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function k_(e){for(let[t,n]of pB){if(e===t)return n;if(e===n)return t}
return e}var x_=["=","!=","in","not in"],Va=["is null","is not null"],jh=[">=",">","<","<=","between","not between"],w_=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Up(e){switch(e){case"bool":return["is true","is false",...Va];case"string":return[
...x_,...w_,...Va];case"int64":case"float64":return["=",...jh,"!=","in","not in",...Va];case"timestamp":return[...jh,...Va];case"\
list of strings":return["has","not has",...Va];case"unknown":return[...x_,...jh,...w_,"has","not has",...Va]}}function Bn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function vs(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var C_={property:null,type:"unknown",operator:null,values:[]};function S_(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Gh({property:e,operator:t}){return e===null?"property":t===null||Bn(t)===0?"operator":
"values"}function __(e,t,n){return e.operator!==null&&e.type===n&&Up(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function M_(e,t){let n=Bn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Kp(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function T_(e,t){let n=e.operator===null?0:Bn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Jh({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Bn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function vu(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Jh(e)!==null)return null;
if(Bn(n)!=="many"||!o.includes(null))return Wa({property:t,operator:Bn(n)==="many"?vs(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Wa({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Wa({property:t,operator:vs(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function Yh(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function P_(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function vr(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function xr(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:vr(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var $_={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Ua(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function D_({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=T(""),c=e.filter(
f=>f===l.trim()),p=e.filter(f=>f!=="in"&&f!=="not in"),m=c.length>0?c:xr(p,l,f=>`${f} ${Ua(f)} ${$_[f]}`),d=f=>f===t||t!==
null&&f===vs(t,1);return r(So,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:m.map(f=>({value:f,label:Ua(f),note:$_[f],selected:d(f)})),onPick:n,onTake:()=>{}})}var Qh="Q",E_="V",A_="vn";var Xh=8;function O_({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
O,{children:[r("button",{type:"button",class:Qh,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:Qh,"data-present":t==="operator",onClick:()=>n("operator"),
children:Ua(s)}),t==="values"&&a.slice(0,Xh).map(l=>r("button",{type:"button",class:E_,onClick:()=>o(Kp(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(ue,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>Xh&&r("span",{class:A_,children:["and ",q(a.length-Xh)," more"]})]})}var L_=50;function R_(e,t,n,o){return Me(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:L_},
signal:o})}function eg(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d,limit:L_};return Me(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function N_(e,t){let[n,o]=T(null);return U(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Oo(s)||o(a=>({key:e,value:a?.value??null,error:me(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function jp(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=N_(`${i}
${n.join()}
${s}`,m=>R_(i,s,n,m)),l=dB(e,s),u=a.fresh&&a.value?a.value:{names:fB(i,s),more:0},c=new Set(l.map(({name:m})=>m));return{
names:[...l,...u.names.filter(({name:m})=>!c.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function dB({
define:e},t){return Object.keys(e??{}).filter(n=>vr(n,t)<3).map(n=>({kind:"definition",name:n,text:we(n),type:"unknown",
filled:1}))}function fB(e,t){let n=Oe(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:we(i),type:s,filled:a/o})).filter(({name:i})=>vr(i,t)<3).sort((i,s)=>vr(i.name,
t)-vr(s.name,t)||s.filled-i.filled)}function F_(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return N_(s,async a=>{
let l=()=>eg(e,t??"",void 0,i,a);return n===void 0?l():eg(e,t??"",n,i,a).catch(u=>{if(Oo(u)||me(u).status!==400)throw u;
return l()})})}var B_="bn";var yB={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},bB={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function tg(e){let t=e.kind==="function"||e.filled>=.9995?"":I(e.filled);return[yB[e.kind]||bB[e.type],t].filter(n=>n!==
"").join(", ")}function z_(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:tg(s)}));return n===""||o&&vr(o.name,n)<3?i:[xs(n),...i]}function xs(e){return{value:{typed:e},label:r("code",{class:B_,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function wr(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=T(e.typed??""),u=jp(t,a,n,o),c=e.names?xr(e.names,
a,({name:x})=>x).filter(({type:x})=>o?.(x)??!0):u.names,p=e.names?0:u.more,m=e.extra?.(a)??[],d=z_(c,a),f=d[0]!==void 0&&
"typed"in d[0].value,g=m.length>0&&f?[...m,...d.slice(1),d[0]]:[...m,...d],b=x=>{x.trim()!==""&&s(x.trim())};return r(So,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:g,onPick:x=>"entry"in x?i(x.entry):b(x.typed),onTake:b,foot:p>0?`${q(p)} more, keep typing`:void 0})}function I_({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,m]=T(o),
d=n.operator===null?1:Bn(n.operator),f=d==="many",g=F_(e,i?we(n.property??""):null,t,p),b=Yh(p,n.type),x=p===""||b!==void 0,
M=vB(n,p,b,g.value),v=S=>{let D=T_(n,S);m(""),s(D.values,d!==2||D.values.length>=2)},C=(S,D)=>{let R="typed"in S?b:S.value;
R!==void 0&&(D&&f?(m(""),s(Kp(n,R).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):v(R))},_=()=>{f&&p===""&&n.values.
length>0?s(n.values,!0):b!==void 0&&p!==""&&v(b)},L=S=>{let D=f?P_(S)?.map(R=>Yh(R,n.type)):void 0;return!D||D.includes(
void 0)?!1:(s([...new Set([...n.values,...D])],!0),!0)};return r(So,{label:"Value",placeholder:xB(n,d),text:p,onText:m,head:c,
onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(0,-1),!1):a(),onPaste:L,invalid:!x,several:f,spaceTypes:p!==
""&&M[0]!==void 0&&"typed"in M[0].value,options:M,onPick:C,onTake:_,foot:x?wB(g.value,g.error!==null,f):`${bu(p)} is no \
number`})}function vB(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=d=>e.values.includes(d),a=(o?.values??[]).map(({value:d,count:f})=>({
value:{value:d},label:r($,{value:d,most:60,middle:!0}),note:i+q(f),selected:s(d)})),l=o?.values.some(({value:d})=>d===n)??
!1,u=t!==""&&n!==void 0&&!l?[xs(t)]:[],c=l?a.filter(({value:d})=>"value"in d&&d.value===n):[],p=a.filter(d=>!c.includes(
d)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&Bn(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
q(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...m]}function xB({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function wB(e,t,n){let o=e&&e.more>0?[`${q(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function Gp(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=T(()=>Gh(n)),l=W(e.typed??""),u=g=>{l.current="",a(g)},
c=(g,b)=>{let x=__(n,g,b);o(x),u(x.operator===null||Gh(x)!=="values"?"operator":"values")},p=async g=>{let b=(await Go(_o(
t),"condition",g)).parsed?.tree;b?.kind==="name"&&b.name!==void 0&&b.type!=="bool"&&b.type!=="unknown"?c(b.name,b.type):
i(g,null)},m=g=>{let b=M_(n,g);o(b),Bn(g)===0?i(vu(b),b):u("values")},d=(g,b)=>{let x={...n,values:g};o(x);let M=b?vu(x):
null;M!==null&&i(M,x)},f={onCancel:e.onCancel,onLeave:e.onLeave,head:r(O_,{draft:n,stage:s,onStage:u,onDraft:o})};return s===
"property"?r(wr,{...f,label:"Property",placeholder:"property, or a condition",document:t,typed:l.current,kinds:kB,...e.names?
{names:e.names}:{},onName:g=>c(g.name,g.type),onText:g=>{p(g)}},"property"):s==="operator"?r(D_,{...f,operators:Up(n.type),
present:n.operator,onPick:m,onBack:()=>u("property")},"operator"):r(I_,{...f,document:t,beside:e.beside,draft:n,typed:l.
current,ask:e.names===void 0,onValues:d,onBack:()=>u("operator")},"values")}var kB=["property","definition","cohort","lo\
okup"];var so="yn",dn="kn",ng="zn",Mi="jn",H_="Xn",q_="Sn";var W_=3;function Jp({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:Mi,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:dn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(V_,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(O,{children:[s==="is false"&&r("span",{class:dn,children:"not"}),r("span",{class:so,children:r($,{value:i,most:40,middle:!0})})]}):
r(O,{children:[r("span",{class:so,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:dn,children:Ua(Bn(
s)==="many"?vs(s,a.length):s)}),s!==null&&r(V_,{values:a,between:s.endsWith("between")})]})}function V_({values:e,between:t,
name:n=!1}){return e.length>W_+1?r("span",{class:ng,children:["(",q(e.length)," values)"]}):r("span",{class:n?so:ng,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:dn,children:t?" and ":n?" or ":", "}),r(CB,{value:o})]},i))})}function CB({
value:e}){return e===null?r("i",{class:dn,children:Tn.null}):r($,{value:e,most:40,middle:!0})}function Yp(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>W_+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Zp(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function wu(e){
return e.length===0?void 0:e.join(" and ")}function Ti(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Qp(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function U_({text:e,chip:t}){if(t)return Wa({...t,operator:k_(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&SB(n)?n:`not (${e})`}function SB(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var og={property:"event",type:"string",operator:"=",values:[]};function Xp({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=T(og);return r(Gp,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function kr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(O,{children:[n.
map((s,a)=>r(de,{word:i(a),children:s},a)),o&&r(de,{word:n.length===0?e:void 0,children:o},"after")]})}var K_="Qe",j_="Bn",G_="Cn";function Cr({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=W(null),[l,u]=T(null),[c,p]=T(null),m=W(
0),d=v=>{p(a.current?.getBoundingClientRect()??null),u(v)},f=n==null||n===!1,g=ur(f?t:void 0),b=()=>{m.current=performance.
now(),u(null)},x=()=>{performance.now()-m.current>300&&d("")},M=v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){if(v.key.length===
1&&v.key!==" "&&v.key!=="/")d(v.key);else if(v.key==="Backspace"&&s)s();else return;v.preventDefault()}};return r(O,{children:[
r("button",{ref:a,type:"button",class:ye(K_,!f&&j_,l!==null&&G_),...g,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:x,onKeyDown:M,children:[r(ue,{name:"plu\
s",size:14}),n]}),l!==null&&r(yn,{anchor:c,role:"dialog",label:t,onClose:()=>{b(),i?.()},children:o(l,b)})]})}function ku(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var MB={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Cu(e,t){let n=ku(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Oe(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...MB[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:we(u),type:c,filled:1}))}function J_(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:we(i),type:o,filled:1}})}var Y_="En",Z_="Ve",Q_="We";var X_=null;function PB(){return X_??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),X_}function em(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=W(null),a=W(null),l=W(e);l.current=e;let[u,c]=T(!1);return U(()=>{let p=!1;
return PB().then(m=>{p||!m||!s.current||(a.current=m.mount(s.current,{...l.current,onText:d=>{d!==l.current.text&&l.current.
onText(d)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),U(()=>{u&&i&&a.current?.focus()},[u]),U(()=>{a.current?.setText(t)},[t]),U(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:ye(Y_,e.class),children:[r("div",{ref:s,class:Z_,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:Q_,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:p=>e.onText(p.currentTarget.
value)})]})}var eM="In",tM="Un",nM="Ln",oM="Mn",rM="Nn";function tm({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:eM,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(em,{class:tM,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Zs(
t,n.span):null}),n&&r("div",{class:nM,children:r(xe,{error:n})}),r("div",{class:oM,children:[r("span",{class:rM,children:"\
Enter takes it, Shift+Enter is a new line"}),r(A,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function ja(){let e=W(!0);return U(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function Ur(e){let{path:t,text:n,what:o,onChange:i}=e,s=pt(),a=_o(s.document,e.over),l=Zp(n,Ha(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(S=>S.text),[c,p]=T(null),m=ja(),d=e.byEvent&&l.length===0?og:C_,f=S=>`${t}#${S<l.length?S:"draft"}`,g=e.needed!==
!0||l.length>1,b=async S=>{await Go(a,"condition",wu(S)??""),m()&&(p(null),i(wu(S)))},x=async(S,D,R)=>{p({at:S,condition:R,
text:D,problem:null});let{parsed:F,problem:H}=await Go(a,"condition",D);if(H&&!(e.loose&&F?.tree))return p({at:S,condition:R,
text:D,problem:H}),Fn(s.sentence(),f(S));let z=Ti(u,S,wu(F?.conjuncts?.map(oe=>oe.text)??[`(${D})`])??D);await b(z)},M=()=>{
if(!c||c.problem)return;let S=c.condition?vu(c.condition):c.text;S!==null&&S.trim()!==""?x(c.at,S,c.condition):c.condition?.
property?p({...c,problem:{message:Jh(c.condition)??"",hint:"",span:null}}):p(null)},v=(S,D,R)=>{let F=l[S],H=c?.at===S?c:
null,z=()=>{p(null),R(),S>=l.length&&Fn(s.sentence(),`${t}#+`)},oe=()=>{R(),M()},Y=(le,ie)=>{R(),x(S,le,ie)};return(H?H.
condition===null&&H.text!==null:F&&!F.chip)?r(tm,{label:o,text:H?.text??F?.text??"",problem:H?.problem??null,onCancel:z,
onLeave:oe,onText:le=>p({at:S,condition:null,text:le,problem:null}),onDone:le=>Y(le,null)}):r(Gp,{document:s.document,typed:D,
draft:H?.condition??(F?.chip?S_(F.chip):d),names:e.names??Cu(s.document.dataset,e.over),beside:wu([...e.within?[e.within]:
[],...Ti(u,S,null)]),onDraft:le=>p({at:S,condition:le,text:null,problem:null}),onDone:Y,onCancel:z,onLeave:oe})},C=S=>{c?.
text&&x(c.at,qa(c.text,c.problem?.span??null,S),null)},_=(S,D)=>{let R=c?.at===S?c:null;return r(nn,{stop:f(S),path:t,span:D?.
span,after:`${t}#+`,what:o,label:`${o}: ${Yp(D,R)}`,draft:R!==null,problem:R?.problem,onHint:R?.text?C:void 0,editor:F=>v(
S,"",F),onLeave:M,onRemove:R?()=>p(null):g?()=>b(Ti(u,S,null)):void 0,onNegate:D&&!R?()=>{b(Ti(u,S,U_(D)))}:void 0,onMove:D&&
l.length>1?F=>{b(Qp(u,S,F)).then(()=>Fn(s.sentence(),`${t}#${Math.max(0,Math.min(S+F,l.length-1))}`))}:void 0,children:r(
Jp,{part:D,draft:R,byEvent:e.byEvent??!1})})},L=l.map((S,D)=>_(D,S));return r(kr,{lead:e.lead,between:"and",after:r(Cr,{
stop:`${t}#+`,label:`Add a ${o}`,editor:(S,D)=>v(l.length,S,D),onLeave:M,onBackspace:l.length>0&&g?()=>{b(u.slice(0,-1))}:
void 0,children:l.length===0&&c===null?e.empty:void 0}),children:c?.at===l.length?[...L,_(l.length,null)]:L})}function Sr(){let[e,t]=T([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Fn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function zt({word:e="where"}){let{document:t}=pt();return r(Ur,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ne(
"where",n),empty:"filter"})}var DB=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function iM({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=T(null);if(l)
return r(EB,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=m=>n?xr(DB,m.trim()===""?"time":m,([d,f])=>`time ${f} ${d}`).
map(([d,f])=>({value:{typed:`time('${d}')`},label:d==="auto"?"time":`time, ${d}`,note:f})):[];return r(wr,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?c(m).slice(0,1):c(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):s(m.text)},onText:s,
onCancel:a,onLeave:a})}function EB({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=T(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=xr(a,i,([u,c])=>`${u} ${c}`);return r(So,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[xs(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var nm=()=>!0,_r=e=>e==="int64"||e==="float64",sM=e=>_r(e)||e==="timestamp"||e==="string",aM=e=>e!=="list of strings",sg=[
{name:"count",meaning:"how many",alone:!0,fits:nm},{name:"uniq",meaning:"how many different",usual:!0,fits:aM},{name:"su\
m",meaning:"total",usual:!0,fits:_r},{name:"avg",meaning:"mean",usual:!0,fits:_r},{name:"median",meaning:"half are below",
usual:!0,fits:_r},{name:"p95",meaning:"95 % are below",usual:!0,fits:_r},{name:"p75",meaning:"75 % are below",fits:_r},{
name:"p90",meaning:"90 % are below",fits:_r},{name:"p99",meaning:"99 % are below",fits:_r},{name:"p999",meaning:"99.9 % \
are below",fits:_r},{name:"min",meaning:"least",fits:sM},{name:"max",meaning:"largest",usual:!0,fits:sM},{name:"first",meaning:"\
by time",fits:nm},{name:"last",meaning:"by time",fits:nm},{name:"stddev",meaning:"standard deviation",fits:_r},{name:"un\
iq_approx",meaning:"about how many different",fits:aM},{name:"count",meaning:"how many have a value",fits:nm}];function lM(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=T(e.typed),[c,p]=T(e.text),[m,d]=T(null),[f,g]=T(!a);if(f){let x=()=>c===
e.text?s():i(c);return r(tm,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:i,onCancel:s,onLeave:x})}if(m)return r(
wr,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:x=>x===
"unknown"||m.fits(x),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>d(null),onName:x=>i(`${m.name}(${x.text})`),onText:x=>i(
`${m.name}(${x})`)});let b=x=>{"text"in x?i(x.text):"typed"in x?i(x.typed):x.aggregate.alone?i(`${x.aggregate.name}()`):
d(x.aggregate)};return r(AB,{document:t,names:n,text:l,onText:u,present:e.text,onPick:b,onTake:x=>{x!==""&&i(x)},onCancel:s,
onWrite:()=>g(!0)})}function AB({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=jp(e,c,["property","definition","lookup"]).names,m=t?xr(t,c,({name:x})=>x):p,d=xr(sg,c.replace(/\(.*$/s,""),({name:x,
meaning:M})=>`${x} ${M}`).map(x=>({value:{aggregate:x},label:x.alone?`${x.name}()`:`${x.name}(…)`,note:x.meaning})),f=c===
""?[]:m.filter(({name:x})=>vr(x,c)<3).slice(0,4).flatMap(OB),g=/[^\p{L}\p{N}_]/u.test(c)||d.length+f.length===0?[xs(c)]:
[],b=c===""?d:[...g,...d,...f];return r(So,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:b,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(A,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function OB(e){
let t=sg.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:tg(e)}))}function uM({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:so,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:so,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:Mi,children:r(
$,{value:e,most:60})})}function _u(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=pt(),u=_o(l.document,e.over),c=Ha(u,n.map(v=>({
kind:o,text:v}))),[p,m]=T(null),d=ja(),f=e.needed!==!0||n.length>1,g=v=>{m(null),s(v.length>0?v:void 0)},b=async(v,C)=>{
m({at:v,text:C,problem:null});let{problem:_}=await Go(u,o,C);if(d()){if(!_)return g(Ti(n,v,C));m({at:v,text:C,problem:_}),
Fn(l.sentence(),`${t}[${v<n.length?v:"draft"}]`)}},x=(v,C,_)=>{let L=p?.at===v?p:null;return e.editor({text:L?.text??n[v]??
"",parsed:L?null:c[v]??null,typed:C,problem:L?.problem??null,onDone:S=>{_(),b(v,S)},onCancel:()=>{m(null),_(),v>=n.length&&
Fn(l.sentence(),`${t}#+`)}})},M=v=>{let C=p?.at===v?p:null,_=v<n.length;return r(nn,{stop:`${t}[${_?v:"draft"}]`,path:`${t}\
[${v}]`,after:`${t}#+`,what:i,label:`${i}: ${C?.text??n[v]??""}`,draft:C!==null,problem:C?.problem,onHint:L=>{C&&b(v,qa(
C.text,C.problem?.span??null,L))},editor:L=>x(v,"",L),onRemove:C?()=>m(null):f?()=>g(Ti(n,v,null)):void 0,onMove:_&&n.length>
1?L=>{g(Qp(n,v,L)),Fn(l.sentence(),`${t}[${Math.max(0,Math.min(v+L,n.length-1))}]`)}:void 0,children:r(uM,{text:C?.text??
n[v]??"",parsed:C?null:c[v]??null})})};return r(kr,{lead:e.lead,after:n.length<a&&r(Cr,{stop:`${t}#+`,label:`Add a ${i}`,
editor:(v,C)=>x(n.length,v,C),onBackspace:n.length>0&&f?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:
void 0}),children:[...n.map((v,C)=>M(C)),...p?.at===n.length?[M(n.length)]:[]]})}function om({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=pt();return r(_u,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>ne(e,u)),editor:u=>r(lM,
{...u,document:l,names:Cu(l.dataset,n)},u.text)})}function Jo({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=pt();return r(_u,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>ne(e,c)),editor:c=>r(iM,{...c,document:u,axes:a,names:Cu(u.dataset,n)})})}function Mo({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(nn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(ue,{name:"plus",size:14}),"more"]})}var pM="Rn",mM="An";function Ga({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);ne(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);ne(e,l.length>0?Object.fromEntries(l):void 0)};return r(
kr,{lead:"each with",after:r(Cr,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(dM,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(nn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(dM,{of:n,
name:a,measure:l,onDone:(p,m)=>{c(),i(a,p,m)}}),children:[r("span",{class:so,children:r($,{value:a,most:40})}),r("span",
{class:dn,children:"="}),r("span",{class:Mi,children:r($,{value:l,most:40})})]},a))})}function dM({of:e,name:t,measure:n,
onDone:o}){let{document:i}=pt(),[s,a]=T(t),[l,u]=T(n),[c,p]=T(null),m=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:d}=await Go(_o(i),"measure",l);d?p(d):o(s.
trim(),l.trim())};return r("form",{class:pM,onSubmit:d=>{d.preventDefault(),m()},children:[r(Dn,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(Dn,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(xe,{error:c}),r("div",{class:mM,children:r(A,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function et({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(p=>ne(e,p===i?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return r(nn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,m])=>({label:m,
checked:p===n,act:()=>u(p)})),children:l??c})}function rm({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(et,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>ne(e,a==="on"||void 0)})}function on({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=pt(),l=t===void 0||t.trim()==="true",u=s??
(c=>ne(e,c??(i?"true":void 0)));return r(Ur,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var im="Dn";function hM({document:e,error:t,path:n,step:o,first:i}){return r("div",{class:im,children:[r(yt,{document:e,error:t,label:"\
Step",children:[r(on,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(de,
{word:"counting",children:r(rm,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!i&&r(NB,{path:n,step:o}),r(de,{word:i?"it":"in between; it",children:r(rm,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),r(Dn,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>ne(`${n}.name`,s.trim()===""?void 0:s)})]})}function NB({path:e,step:t}){
return r(O,{children:[r(de,{word:"within",children:r(io,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:Wr})}),r(de,{word:"and not before",children:r(io,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:Wr})}),r(de,{word:"with",children:r(rm,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function gM({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=pt(),u=Zp(n.where,Ha(_o(a),[{kind:"\
condition",text:n.where}])[0]??null),c=Nr(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),m=p??u.map(d=>Yp(
d,null)).join(" and ");return r(nn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${m}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(hM,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>ne(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:q_,children:t+1}),p!=null?r("\
span",{class:so,children:r($,{value:p,most:40,middle:!0})}):u.slice(0,2).map((d,f)=>r("span",{class:H_,children:[f>0&&r(
"span",{class:dn,children:"and"}),r(Jp,{part:d,draft:null,byEvent:f===0})]},f)),p===null&&u.length>2&&r("span",{class:dn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:dn,children:"directly"}),n.within&&r("span",{class:dn,
children:["within ",n.within]}),n.after&&r("span",{class:dn,children:["after ",n.after]}),n.optional&&r("span",{class:dn,
children:"(optional)"})]})}function sm({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=pt(),s=`${t}.steps`,{steps:a}=n,l=u=>ce({document:dc(o,
s,a.length,{where:u})});return r(kr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Cr,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Xp,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>ce({document:Pl(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(gM,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>ce({document:Pl(o,s,c)}):void 0,onMove:a.length>1?p=>{ce({document:zb(o,s,c,c+p)}),Fn(i(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var FB=["property","definition","lookup"];function Ja({path:e,what:t,value:n,none:o,kinds:i=FB,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=pt(),[p,m]=T(null),d=ja(),f=b=>{m(null),(u??(x=>ne(e,x)))(b)},g=async b=>{let{problem:x}=await Go(
_o(c),l,a?we(b):b);d()&&(x?m({text:b,problem:x}):f(b))};return r(nn,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==
null,problem:p?.problem,onHint:b=>{p&&g(a?b:qa(p.text,p.problem?.span??null,b))},onRemove:p?()=>m(null):n!==null?()=>f(void 0):
void 0,editor:b=>r(wr,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:b,onLeave:b,onName:x=>{b(),
f(a?x.name:x.text)},onText:x=>{b(),g(x)}}),children:p===null&&n===null?o:r($,{value:p?.text??n,most:40,middle:!0})})}function ag(e){return Oe(e).value.value?.actors?.[0]??"actor"}function An({path:e,value:t}){let{document:n}=pt(),o=ag(n.
dataset);return r(Ja,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>ne(e,i===o?void 0:i)})}function am({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(O,{children:[r(de,{word:"of",children:r(An,{path:`${e}.sessions.per`,value:i})}),r(de,{word:"with gaps\
 up to",children:r(io,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:Wr})}),r(Ga,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(O,{children:[r(de,{word:"by",children:r(An,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(Ga,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(O,{children:[r(sm,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(de,{word:"w\
ithin",children:r(io,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:qp})}),r(Ga,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var BB=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function lm({path:e,over:t,allow:n=BB}){
let o=ku(t);return r(et,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&ce({document:zB(ke.value,e,i)})}})}function zB(e,t,n){
let o=ge(e,t,IB(n,e)),i=Ml(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=ai(o,i),{having:a,order:l,...u}=s;return ge(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function IB(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function lg({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=Sr(),l=he(n.by).length>0;return r(
yt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(om,{lead:"Show",path:"aggregate.measures",
texts:um(n.measures),over:o,needed:!0}),r(de,{word:"of",children:r(lm,{path:"aggregate.over",over:o})}),r(am,{path:"aggr\
egate.over",over:o}),r(zt,{}),r(Jo,{lead:"by",path:"aggregate.by",texts:he(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(Ur,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:J_(um(n.measures),he(n.by)),onChange:u=>ne("aggregate.having",u)}),s!==void 0&&r(de,{word:"at most",children:r(
_i,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:ys(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>ne("aggregate.limit",void 0)})}),r(
Mo,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>ne("aggregate.limit",10)}]})]})}function um(e){let t=he(e);return t.length===0?["count()"]:
t}function ug({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(yt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(_u,{lead:"List",path:"samples.columns",texts:he(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>ne("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(wr,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(za,{children:"of events"}),r(zt,{}),r(et,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(za,{children:"first"})]})}var HB=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function bM({
lead:e,path:t,funnel:n}){let{document:o,error:i}=pt(),s=`${t}.exclude`,a=n.exclude??[];return r(kr,{lead:e,after:r(Cr,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Xp,{document:o,typed:l,onCancel:u,onDone:c=>{u(),ce({document:dc(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(nn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${yM(l,n)}`,editor:()=>r(qB,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>ce({document:Pl(o,s,u)}),children:[r("span",{class:Nr(l.where)===null?Mi:so,children:r($,{value:Nr(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:dn,children:yM(l,n)})]},u))})}function yM({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function qB({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>ne(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:im,children:r(yt,{document:e,error:t,label:"Exclusion",children:[r(on,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(de,{word:"between",children:r(et,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(de,{word:"and",children:r(et,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(et,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:HB})]})})}var vM="funnel",VB=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],WB=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function cg({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??ag(e.dataset),p=Sr(),
m=s!==void 0&&s.length>0||p.has("funnel.exclude"),d=i!==void 0||p.has("funnel.hold");return r(yt,{document:e,error:t.error,
label:"Question: funnel",children:[r(de,{word:"Of",children:r(An,{path:"funnel.per",value:n.per})}),r(sm,{lead:"who",path:vM,
funnel:n}),a!=="ordered"&&r(et,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:VB}),r(de,{word:"with\
in",children:r(io,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(de,{word:"counting",children:r(
et,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),m&&r(bM,{lead:"without",path:vM,funnel:n}),d&&r(Jo,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:he(i)}),r(zt,{}),r(Jo,{lead:"split by",path:"funnel.by",texts:he(o),onChange:f=>ne("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(de,{word:"taking",children:r(et,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:WB})}),r(Mo,{items:[!m&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>ne("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>ne("funnel.order","strict")},!d&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var cm=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var UB=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],KB=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function pg({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(yt,{document:e,error:t.error,label:"Question: retention",children:[
r(de,{word:"Of",children:r(An,{path:"retention.per",value:n.per})}),r(on,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(et,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:KB}),r(on,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(et,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:UB}),r(de,{word:"each",children:r(et,{path:"retention.period",what:"\
period",value:o,without:"day",choices:cm})}),r(de,{word:"for",children:r(_i,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:n.brackets?"brackets":"14",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],
read:ys(1,1e3),wrong:"A whole number from 1 to 1000",onChange:i=>ne("retention",{...n,brackets:void 0,periods:i})})}),r(
zt,{}),r(Jo,{lead:"split by",path:"retention.by",texts:he(n.by),onChange:i=>ne("retention.by",i)}),n.day==="rolling"&&r(
et,{path:"retention.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the \
calendar"],["rolling","from the start of each"]]}),n.at_least!==void 0&&r(de,{word:"at least",children:r(_i,{path:"reten\
tion.at_least",what:"how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:ys(1,
1e4),wrong:"A whole number from 1 to 10000",onRemove:()=>ne("retention.at_least",void 0)})}),r(Mo,{items:[n.day!=="rolli\
ng"&&{label:"Count periods from the start of each",act:()=>ne("retention.day","rolling")},n.at_least===void 0&&{label:"A\
t least so many returns",act:()=>ne("retention.at_least",2)}]})]})}function mg({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(yt,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(de,{word:"How many",children:r(An,{path:"lifecycle.per",value:n})}),r(de,{
word:"were new, returning, back or gone per",children:r(et,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:cm})}),r(on,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(de,{word:"new by",children:r(
Ja,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:a=>a==="timestamp"||a===
"unknown"})}),r(zt,{})]})}var jB=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function dg({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(yt,{document:e,error:t.error,label:"Question: stickiness",children:[r(de,{word:"\
On how many",children:r(et,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:jB})}),r(de,{word:"\
did",children:r(An,{path:"stickiness.per",value:n})}),r(on,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
zt,{})]})}function xM({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function wM(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var GB=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],JB=[["actors","\
the first path of each"],["transitions","every session"]],YB=ys(0,20);function fg({document:e,result:t}){let n=e.paths??
{},o=xM(n),i=Sr(),s=o==="before"?"before":"after",a=l=>ce({document:ge(e,"paths",wM(n,l))});return r(yt,{document:e,error:t.
error,label:"Question: paths",children:[r(de,{word:"What did",children:r(An,{path:"paths.per",value:n.per})}),r(de,{word:"\
do",children:r(et,{path:"paths.direction",what:"direction",value:o,choices:GB,onChange:a})}),n.start!==void 0&&r(on,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(on,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(on,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(de,{word:"in",children:r(_i,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:YB,wrong:"A \
whole number from 0 to 20"})}),r(de,{word:"named by",children:r(Ja,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(de,{word:"within sessions of",children:r(io,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:Wr})}),r(de,{word:"counting",children:r(et,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:JB})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(on,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(zt,{}),r(Mo,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var Yo="aggregate.over.sessions",ZB=[["start","begun by"],["end","ended by"]];function hg({document:e,result:t}){let n=e.
aggregate??{},{over:o}=n,i=Sr(),s=ku(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(yt,
{document:e,error:t.error,label:"Question: sessions",children:[r(om,{lead:"Show",path:"aggregate.measures",texts:um(n.measures),
over:o,needed:!0}),r(de,{word:"of sessions of",children:r(An,{path:`${Yo}.per`,value:s.per})}),r(de,{word:"a gap of",children:r(
io,{path:`${Yo}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:Wr})}),r(de,{word:"ends one, at most",children:r(io,{
path:`${Yo}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),
ZB.map(([a,l])=>(s[a]!==void 0||i.has(`${Yo}.${a}`))&&r(on,{lead:l,path:`${Yo}.${a}`,text:s[a],what:a,onChange:u=>ne(`${Yo}\
.${a}`,u)},a)),s.split==="day"&&r(et,{path:`${Yo}.split`,what:"split",value:"day",without:"none",choices:[["day","split \
at midnight"],["none","not split"]]}),r(Ga,{path:`${Yo}.properties`,properties:s.properties,of:"session"}),r(zt,{}),r(Jo,
{lead:"by",path:"aggregate.by",texts:he(n.by),over:o,axes:!0}),r(Mo,{items:[s.start===void 0&&{label:"An event that begi\
ns a session",act:()=>i.ask(`${Yo}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${Yo}.e\
nd`)},s.split!=="day"&&{label:"Split at midnight",act:()=>ne(`${Yo}.split`,"day")}]})]})}function gg({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Sr(),l=u=>u===
void 0||u.trim()==="true";return r(yt,{document:e,error:t.error,label:"Question: difference",children:[r(de,{word:"What \
sets",children:r(lm,{path:"difference.over",over:o})}),r(am,{path:"difference.over",over:o}),r(Ur,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>ne("difference.se\
lection",u??"true")}),r(Ur,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>ne("difference.baseline",u)}),r(za,{children:"?"}),r(zt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(Jo,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:he(n.properties),over:o}),r(Mo,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function kM(e){return e.document.samples?r(ug,{...e}):r(lg,{...e})}var CM=new Map;function QB(e,t){let{aggregate:n,dataset:o}=e;return n&&!Vo(e)&&CM.set(o,n),Yl(e,t,CM.get(o)??null,wa(Oe(
o).value.value))}var SM={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...xn.aggregate,...xn.samples],chartOf:op,choose:QB,Sentence:kM,Page:W2};function Mu(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function _M(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function rn(e){return Nr(e.name)??e.name}function yg(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Mu(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function Zo(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var MM="Hn",TM="Ye",PM="_n";function zn(e){return"other"in e?hn.text:J(e.value).text}function vg(e,t){return"other"in t?"var(--other)":`var(${en(pn(
e,$M(t.value)))})`}function xg(e,t){return!("other"in t)&&pn(e,$M(t.value))>=xc}function $M(e){return Array.isArray(e)?e:
[e??null]}function Kr({property:e,group:t,most:n=32}){return r("span",{class:MM,children:[r("span",{class:TM,"data-dashe\
d":xg(e,t),style:{"--color":vg(e,t)}}),r("span",{class:PM,children:"other"in t?r($,{shown:hn}):r($,{value:t.value,most:n,
middle:!0})})]})}function DM({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...Zo(e).flatMap(i=>n(
i,i.steps))];return r(ve,{label:"Steps",columns:e5(t),rows:o})}function e5(e){let t=i=>i==null?"–":Ce(i),n=i=>i===null?
"–":I(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:Tn.
total,kind:"other"}}):r(Kr,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(O,{children:[s+1," ",
r($,{value:rn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>N(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":N(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":N(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var EM="qn",AM="Fn",OM="Tn",LM="Gn",RM="Ze",NM="ei",FM="Jn",BM="Kn",zM="On",IM="Pn",HM="ii",qM="t",VM="h",WM="W",UM="Qn",
KM="Vn",jM="ri",GM="Wn",JM="ai",YM="Yn",ZM="Zn",QM="Y",XM="ep";function eT({group:e,by:t,mark:n,onChoose:o}){return r(O,{children:[r("div",{class:YM,children:r(Kr,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:WM,...n(s),title:`${N(i.count)}, ${I(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:ZM,children:r("span",{class:QM,"data-dashed":xg(t,e),style:{"--share":i.from_first??0,"--color":vg(
t,e)}})}),r("span",{class:XM,children:s===0?q(i.count):I(i.from_first??0)})]},s))]})}function pm(e,t){let n=ai(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function tT(e,t){return t===null?q(e):Ib(e,t[0],t[1])}function kg(e,t){return e===null?"–":t===null?I(e):`~\
 ${I(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function nT(e,t){return t==="entries"?je(e,"pass","passes"):t==="starts"?je(
e,"start"):je(e,"actor")}function oT({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=_M(e,t,n),u=(p,m,d,f)=>r("div",{class:qM,
"data-part":p,style:{"--share":m},title:`${f}: ${N(d)} (${I(m)})`,...s(p),onClick:g=>a(p,g.currentTarget),onContextMenu:g=>{
g.preventDefault(),a(p,g.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:FM,children:[r("di\
v",{class:BM,children:[r("span",{class:IM,children:t+1}),r("span",{class:zM,children:r($,{value:rn(e),most:80,middle:!0})})]}),
r("div",{class:HM,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:UM,children:[r("div",{class:KM,title:N(e.count),children:tT(
e.count,pm(o,["steps",t,"count"]))}),r("dl",{class:jM,children:[r(Tu,{label:"of all",children:i?"–":kg(e.from_first,pm(
o,["steps",t,"from_first"]))}),r(Tu,{label:"of the step before",children:i?"–":kg(e.from_previous,pm(o,["steps",t,"fro\
m_previous"]))}),r(Tu,{label:"median time",children:c===null?"–":Ce(c)}),r(Tu,{label:"dropped",swatch:"dropped",children:i?
"–":q(e.dropped)}),r(Tu,{label:"still open",swatch:"in_progress",children:i?"–":q(e.in_progress)})]})]})]})}function Tu({
label:e,swatch:t,children:n}){return r(O,{children:[r("dt",{class:GM,children:[t&&r("span",{class:VM,"data-part":t}),e]}),
r("dd",{class:JM,children:n})]})}function Pi(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Mr=["dropped","in_progress","reached"];function rT({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=Zo(e),a=Mu(
i),l=e.query?.funnel?.count,u=(d,f)=>{let g=i[f],b=s[d-Mr.length];if(b)return{mark:{step:f+1,state:"reached",...Pi(b)},label:`${zn(
b)}: ${iT(g)}`};let x=Mr[d];return{mark:{step:f+1,state:x},label:`${sT(x)} ${re(rn(g))}`}},c=(d,f,g)=>{let{mark:b,label:x}=u(
d,f);o(b,x,g)},p=_t(Mr.length+s.length,i.length,({row:d,column:f},g)=>c(d,f,g)),m=p.at?n5(e,p.at.row,p.at.column):"";return r(
ze,{scrolls:!0,title:r(t5,{steps:i,counting:l}),summary:o5(e,n),announced:m,onKey:p.key,table:r(DM,{answer:e,by:n}),children:r(
"div",{class:LM,children:r("div",{class:RM,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:NM,
"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map(
(d,f)=>r(oT,{step:d,at:f,entries:a,intervals:t,first:f===0,mark:g=>p.mark(Mr.indexOf(g),f),onChoose:(g,b)=>c(Mr.indexOf(
g),f,b)},f)),s.map((d,f)=>r(eT,{group:d,by:n,mark:g=>p.mark(Mr.length+f,g),onChoose:(g,b)=>c(Mr.length+f,g,b)},f))]})})})}
function t5({steps:e,counting:t}){let{share:n,entries:o,converted:i,median:s}=yg(e);return r("span",{class:EM,children:[
r("strong",{class:AM,children:n===null?"–":I(n)}),r("span",{children:[q(i)," of ",nT(o,t)]}),s!==null&&r("span",{class:OM,
children:["half of them within ",Ce(s)]})]})}function iT(e){return`reached ${re(rn(e))}`}function sT(e){return e==="reac\
hed"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function n5(e,t,n){let o=e.steps[n];if(!o)return"";let i=Zo(
e)[t-Mr.length];if(i){let l=i.steps[n];return`${zn(i)}, ${iT(o)}: ${q(l?.count??0)}, ${I(l?.from_first??0)}`}let s={reached:o.
count,dropped:o.dropped,in_progress:o.in_progress}[Mr[t]],a=t<2?"":`, ${I(o.from_first??0)} of all, ${I(o.from_previous??
0)} of the step before`;return`Step ${n+1}, ${sT(Mr[t])} ${re(rn(o))}: ${q(s)}${a}`}function o5(e,t){let{share:n,entries:o,
converted:i}=yg(e.steps),s=e.steps.map(l=>re(rn(l))).join(", "),a=t===""?"":`, by ${re(t)}, ${(e.groups??[]).length} gro\
ups`;return`Funnel of ${e.steps.length} steps: ${s}; ${q(i)} of ${q(o)} convert, ${I(n??0)}${a}`}function Qo({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Je,{icon:"clock",title:"Stopped",actions:r(
A,{kind:"primary",onClick:Co,children:"Run again"}),children:"Nothing was answered yet."}):r(Le,{})}function Tr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Je,{icon:"search",title:"Nothing\
 found",actions:r(O,{children:[o&&r(A,{kind:"primary",onClick:()=>vn({}),children:"All data"}),n.where!==void 0&&r(A,{kind:"\
outlined",onClick:()=>ce({document:ge(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(A,{kind:"\
outlined",onClick:Co,children:"Ask again"})]}),children:t})}var aT="ip";function In({children:e}){return r("div",{class:aT,children:e})}function Pr(e,t=()=>[]){let{openAt:n,menu:o}=gr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Cg=30;function mm(e,t){let n=e.query?.funnel?.compare_groups?.control;return Zo(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Cg}]})}function lT(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Sg({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function ws(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var uT="rp",cT="r",Xo="ap",_g="tp",pT="op",mT="np",dT="pp",fT="ti",hT="oi",gT="C";function bT({answer:e,by:t,goal:n,onMark:o}){let i=mm(e,n),s=lT(i),a=(p,m)=>{let d=i[p];o({step:n+1,state:"reached",...Pi(
d.group)},zn(d.group),m)},l=_t(i.length,1,({row:p},m)=>a(p,m)),u=l.at?i[l.at.row]:void 0,c=re(rn(e.steps[n]));return r(ze,
{scrolls:!0,title:r(O,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${re(t)}: ${i.map(yT).join("\
; ")}`,announced:u?yT(u):"",onKey:l.key,table:r(l5,{variants:i,by:t}),children:r("div",{class:uT,children:r("table",{class:cT,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:Xo,children:"\
exposed"}),r("th",{scope:"col",class:Xo,children:"converted"}),r("th",{scope:"col",class:Xo,children:"rate"}),r("th",{scope:"\
col",class:Xo,children:"lift"}),r("th",{scope:"col",class:_g,children:r("span",{class:pT,children:[r("span",{children:cn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:cn(s)})]})}),r("th",{scope:"col",class:Xo,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((p,m)=>r("tr",{...l.mark(m,0),onClick:d=>a(m,d.currentTarget),
children:[r("th",{scope:"row",children:r(Kr,{property:t,group:p.group})}),r("td",{class:Xo,children:N(p.exposed)}),r("td",
{class:Xo,children:N(p.converted)}),r("td",{class:Xo,children:p.rate===null?"–":I(p.rate)}),r("td",{class:Xo,children:p.
isControl||p.lift===null||p.few?"–":cn(p.lift)}),r("td",{class:_g,children:r(a5,{variant:p,reach:s})}),r("td",{class:Xo,
children:p.isControl||p.few?"–":ws(p.pValue)}),r("td",{children:r("span",{class:gT,"data-verdict":Sg(p),children:Mg(p)})})]},
m))})]})})})}function a5({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:mT,title:a?`${cn(n[0])} to ${cn(n[1])}`:void 0,children:[r("span",{class:dT}),
a&&r(O,{children:[r("span",{class:fT,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:hT,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function l5({variants:e,by:t}){return r(ve,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(Kr,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>N(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>N(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":I(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":cn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?cn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?cn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>ws(n)},{key:"says",head:"says",cell:Mg}]})}function Mg(e){return e.
few?`too few: below ${Cg}`:Sg(e)}function yT(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${cn(e.lift)}, p ${ws(
e.pValue)}`;return`${zn(e.group)} ${e.rate===null?"no rate":I(e.rate)} of ${N(e.exposed)}${t}, ${Mg(e)}`}var dm="dp",ks="lp",$u="xp",xT="sp";var wT="ni";var u5=.01;function kT({answer:e,document:t,by:n,onMark:o}){let[i,s]=T(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(Zo(e).flatMap(g=>"other"in g?[]:[[J(g.value).text,g.value]])),p=(Oe(t.dataset).value.
value?.columns??[]).filter(({type:g,actor:b})=>g==="string"&&!b).map(({name:g})=>g),m=g=>{ce({document:ge(ge(t,"funnel.b\
y",we(g)),"funnel.compare_groups",void 0)})},d=g=>ne("funnel.compare_groups",{...l,control:u.get(g)}),f=mm(e,a).length>0;
return r(O,{children:[r("div",{class:dm,children:[r("span",{class:$u,children:[r("span",{class:ks,children:"variant"}),r(
Ho,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:m})]}),u.size>0&&
r("span",{class:$u,children:[r("span",{class:ks,children:"control"}),r(Ho,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?J(l.control).text:"choose",onChange:d})]}),l&&r(O,{children:[r("span",{class:$u,children:[r("span",
{class:ks,children:"goal"}),r(Ho,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Tg),value:Tg(e.steps[a],
a),onChange:g=>s(e.steps.findIndex((b,x)=>Tg(b,x)===g))})]}),r("span",{class:$u,children:[r("span",{class:ks,children:"e\
xposed by"}),r("span",{class:xT,children:r(Dn,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:g=>ne("funnel.compare_groups.exposed",g.trim()===""?void 0:g)})})]})]})]}),f?r(O,{children:[r(c5,
{value:e.sample_ratio_p_value??null}),r(bT,{answer:e,by:n,goal:a,onMark:o})]}):r(Je,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function Tg(e,t){return`${t+1} ${rn(e)}`}function c5({
value:e}){if(e===null)return null;let t=e<u5;return r("p",{class:wT,"data-bad":t,role:t?"alert":void 0,children:[r(ue,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${ws(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${ws(e)}).`]})}function CT(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function ST(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function _T(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function fm(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,m=p===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(i)))),d=g=>g===0?l:g===m&&p!==void 0?p:l*i**g,f=p===void 0&&!Number.isFinite(i);
for(let g=0;g<m;g++)s.push({from:d(g),to:f?null:d(g+1),count:g===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var MT="gp",TT="hp",PT="Z",$T="pi",DT="fp",ET="di",AT="up",OT="li";function hm({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=_t(1,n.length,({column:m},d)=>s?.(
n[m],d)),u=Math.max(1,...n.map(({count:m})=>m)),c=n.reduce((m,{count:d})=>m+d,0),p=l.at===null?void 0:n[l.at.column];return r(
ze,{title:e,summary:i,onKey:l.key,announced:p?`${Pg(p)}: ${N(p.count)} ${t}, ${I(p.count/Math.max(1,c))}`:"",table:r(ve,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Pg},{key:"count",head:t,number:!0,cell:m=>N(m.count)},{key:"\
share",head:"share",number:!0,cell:m=>I(m.count/Math.max(1,c))}]}),children:r("div",{class:MT,children:[r("div",{class:TT,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((m,d)=>r("div",{class:PT,...l.mark(0,d),title:`${Pg(m)}: ${N(
m.count)} ${t}, ${I(m.count/Math.max(1,c))}`,onClick:s&&(f=>s(m,f.currentTarget)),children:r("div",{class:$T,style:{"--s\
hare":m.count/u}})},d)),o.map(({at:m,label:d},f)=>{let g=ST(n,m);return g===null?null:r("div",{class:DT,style:{"--at":g},
children:r("span",{class:ET,"data-late":g>.8||f===0&&o.length>1&&g>.22,children:d})},d)})]}),r("div",{class:AT,"aria-hid\
den":"true",children:_T(n,6).map(({at:m,value:d})=>r("span",{class:OT,"data-late":m>.9,style:{"--at":m},children:Ce(d)},
m))})]})})}function Pg({from:e,to:t}){return t===null?`${Ce(e)} and more`:`${Ce(e)} to ${Ce(t)}`}var m5=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function $g(e){let t=Object.
entries(e).filter(([n])=>!m5.includes(n));return Object.fromEntries(t)}function Dg(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Ee(e);return{...i,aggregate:{over:{flows:{funnel:$g(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var LT="mp",RT="vp",Ag="bp";var f5=8;function FT({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:LT,
children:[n.slice(1).map((s,a)=>r(NT,{from:rn(n[a]),to:rn(s),times:s.time_from_previous,question:i&&a<f5?Dg(t,a+1,a+2):null},
a)),n.length>2&&o&&r(NT,{from:rn(n[0]),to:rn(o),times:o.time_from_entry,all:!0,question:i?Dg(t,1,n.length):null})]})}function NT({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=gt(o),a=G(()=>s&&"columns"in s?fm(h5(s)):CT(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Ce(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Ce(u)}`}]];return r(hm,{title:r("span",{class:RT,children:[i&&r("span",{class:Ag,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:Ag,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${re(e)} to ${re(t)}: ${q(n?.count??0)} actors, median ${l===null?"unknown":Ce(l)}`})}function h5(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function g5(e,t){let n=$g(e.funnel);return{...Ee(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function BT(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function zT(e,t,n){
let o=BT(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{y5(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>Ne({document:g5(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function y5(e,t,n){let o=BT(e,t);try{let{only:i}=await hr(e,t);i&&o!==void 0?
Ne({document:{...Ee(i),paths:{start:o}},view:"paths",as:null},n):Re("No condition says who these are.")}catch(i){Re(re(me(
i).message))}}var b5="conversion_rate";function IT(e,t){let n=Zo(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[v5(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:b5,type:"float64"}],rows:o,stats:e.stats}}function v5(e){return"other"in
e||Array.isArray(e.value)?zn(e):e.value}var x5=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function HT(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*x5.get(o);return t}function w5(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-HT(e.query?.funnel?.window)}
var k5=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function qT({
answer:e,document:t,by:n}){let o=G(()=>IT(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(Le,{}):r(O,{children:[r("div",{class:dm,children:[r("span",{class:ks,children:"by entry"}),r(xt,{label:"\
Length of a bucket",value:String(s??"1d"),choices:k5,onChange:a=>ne("funnel.trend",a)})]}),r(Na,{answer:o,document:o.query,
zone:i,form:"lines",end:w5(e),onZoom:(a,l)=>vn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function VT({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Pr(i,(c,p)=>i?zT(i,c,p):[]);if(!o||
!i||!C5(o))return r(Qo,{result:t});if(Mu(o.steps)===0&&s==="exact"&&n!=="groups")return r(Tr,{result:t,children:"No acto\
r of this range did the first step."});let u=he(i.funnel?.by).join(", ");return r(In,{children:[n==="trend"&&r(qT,{answer:o,
document:i,by:u}),n==="time"&&r(FT,{answer:o,document:i}),n==="groups"&&r(kT,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(rT,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function C5(e){return"steps"in
e}var WT={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:xn.funnel,chartOf:()=>"steps",choose:S5,Sentence:cg,Page:VT};function S5(e,t){if(!e.funnel)return e;let{
trend:n}=e.funnel;return t==="trend"?n===void 0?ge(e,"funnel.trend","1d"):e:n===void 0?e:ge(ge(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var UT=new Map;function _5(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function KT(e,t){let n=_5(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";UT.set(`${e.dataset} ${o}`,e);let i=UT.get(
`${e.dataset} ${n}`),s=Ee(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function jT(e){return GT([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function GT(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return JT((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function gm(e,t,n){let o=GT([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>JT((i+l)*o))}function JT(e){return Number(e.toPrecision(12))}var YT="wp",ZT="yp",QT="kp",XT="zp",eP="jp",tP="Xp",nP="xi",oP="Sp",rP="Bp",iP="p",sP="Cp",aP="Ep",Og="Ip",Lg="ee";function ym({title:e,summary:t,parts:n,bars:o,over:i,text:s=q,actions:a,onPart:l}){let u=_t(n.length,o.length,({row:v,column:C},_)=>l(
C,v,_)),c=o.map(({values:v})=>({up:lP(v,1),down:lP(v,-1)})),p=Math.max(0,...c.map(({up:v})=>v)),m=Math.min(0,...c.map(({
down:v})=>v)),d=Math.max(p-m,1e-12),f=Math.max(1,Math.ceil(o.length/12)),g=u.at,b=g?o[g.column]:void 0,x=(v,C)=>`${v.label}\
, ${n[C].label}: ${N(Math.abs(v.values[C]??0))}${v.unfinished?", not over":""}`;return r(ze,{title:e,summary:t,announced:b&&
g?x(b,g.row):"",onKey:u.key,actions:a,table:r(ve,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:v,unfinished:C})=>`${v}${C?
" (not over)":""}`},...n.map((v,C)=>({key:v.key,head:v.label,number:!0,cell:({values:_})=>s(_[C]??0)}))]}),legend:n.length>
1&&r("ul",{class:aP,children:[n.map(v=>r("li",{class:Og,children:[r("span",{class:Lg,style:{"--color":`var(${v.color})`}}),
v.label]},v.key)),o.some(({unfinished:v})=>v)&&r("li",{class:Og,children:[r("span",{class:Lg,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:YT,children:[r("div",{class:ZT,"aria-hidden":"true",children:gm(m,p,7).map(v=>r(
"span",{class:QT,style:{"--at":(p-v)/d},children:r("span",{class:XT,children:s(Math.abs(v))})},v))}),r("div",{class:eP,children:r(
"div",{class:tP,style:{"--bars":o.length},children:o.map((v,C)=>r("div",{class:nP,children:[r("div",{class:oP,style:{"--\
share":p/d},children:n.map((_,L)=>(v.values[L]??0)>0&&M(v,_,L,C,p)).reverse()}),r("div",{class:rP,style:{"--share":-m/d},
children:n.map((_,L)=>(v.values[L]??0)<0&&M(v,_,L,C,-m))}),C%f===0&&r("span",{class:sP,children:v.short})]},C))})})]})});
function M(v,C,_,L,S){return r("div",{class:iP,"data-unfinished":v.unfinished,title:x(v,_),...u.mark(_,L),style:{"--shar\
e":Math.abs(v.values[_]??0)/S,"--color":`var(${C.color})`},onClick:D=>l(L,_,D.currentTarget)},C.key)}}function lP(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var uP=["returning","resurrecting","new","dormant"],cP=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],T5=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function pP({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=T5.get(o)??86400,s=e.periods.map(u=>({label:gn(u.start,i,t),
short:i<86400?X(u.start,t,"clock"):i>20*86400?X(u.start,t,"month"):X(u.start,t,"dayShort"),values:uP.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${q(a.new)} new, ${q(
a.returning)} returning, ${q(a.resurrecting)} back again, ${q(-a.dormant)} gone`:"";return r(ym,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:cP,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:uP[c]},`${cP[c].label}, ${s[u].label}`,p)})}var mP="Up",dP="Lp",fP="Mp",hP="Np",gP="Rp",yP="Ap",bP="si",vP="Dp";var Rg=280,jr={top:12,right:24,bottom:28,left:56},xP=4;function wP({title:e,summary:t,curves:n,names:o,period:i,text:s=I,
table:a,onPoint:l}){let{host:u,width:c}=sa(),[p,m]=T(new Set),d=n.filter(({key:D})=>!p.has(D)),f=_t(d.length,o.length,({
row:D,column:R},F)=>l(n.indexOf(d[D]),R,F)),g=jT(Math.max(0,...d.flatMap(({points:D})=>D.map(R=>(d.length<=xP?R?.high:R?.
value)??0)))),b=Math.max(1,c-jr.left-jr.right),x=D=>jr.left+(o.length<2?b/2:D/(o.length-1)*b),M=D=>jr.top+(1-D/g)*(Rg-jr.
top-jr.bottom),v=f.at,C=v?d[v.row]:void 0,_=v&&C?C.points[v.column]??null:null,L=v&&C?`${C.name}, ${i} ${o[v.column]}: ${_?
`${s(_.value)}, between ${s(_.low)} and ${s(_.high)}`:"not over"}`:"",S=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
b/48))));return r(ze,{title:e,summary:t,announced:L,onKey:f.key,table:a,actions:L&&r("span",{class:vP,"aria-hidden":"tru\
e",children:L}),legend:n.length>1&&r(gp,{rows:n.map(({key:D,keys:R,color:F,points:H})=>({key:D,keys:R,color:F??0,last:H.
findLast(z=>z!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:m,text:s}),children:r("div",{ref:u,class:mP,
children:c>0&&r("svg",{width:c,height:Rg,"aria-hidden":"true",children:[gm(0,g,5).map(D=>r("g",{children:[r("line",{x1:jr.
left,x2:c-jr.right,y1:M(D),y2:M(D),class:dP}),r("text",{x:jr.left-8,y:M(D)+4,class:fP,children:s(D)})]},D)),o.map((D,R)=>R%
S===0&&r("text",{x:x(R),y:Rg-8,class:hP,children:D},D)),d.length<=xP&&d.map(({key:D,points:R,color:F})=>r("path",{d:D5(R,
x,M),class:yP,style:{fill:Ng(F)}},D)),d.map(({key:D,points:R,color:F})=>r("path",{d:$5(R,x,M),class:gP,"stroke-dasharray":F===
null?void 0:ia(F).join(" "),style:{stroke:Ng(F)}},D)),d.map((D,R)=>D.points.map((F,H)=>F&&r("circle",{cx:x(H),cy:M(F.value),
r:v?.row===R&&v.column===H?5:3,class:bP,style:{fill:Ng(D.color)},...f.mark(R,H),onPointerEnter:()=>f.set({row:R,column:H}),
onClick:z=>l(n.indexOf(D),H,z.currentTarget)},`${D.key} ${H}`)))]})})})}function Ng(e){return e===null?"var(--other)":`v\
ar(${en(e)})`}function $5(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function D5(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function kP(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:CP(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:CP(c),complete:p}))}))]:[o]}function CP(e){return typeof e=="number"?e:null}function bm(e,t){let n=(e.groups??
[]).flatMap((o,i)=>kP(o,o,t(i)));return[...kP(null,e,t(-1)),...n]}function Du(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function Fg(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Du(s,t)??0))});return o}var SP=9;function _P(e,t){
return e===null||e<=0||t<=0?0:Math.min(SP,Math.max(1,Math.ceil(e/t*SP)))}function MP(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function TP(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function PP(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function Eu(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function vm({rows:e,names:t,rowName:n}){let o=G(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:re(n(i))})},{
key:"size",head:"size",number:!0,cell:i=>N(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{
let l=a[s];return l===void 0||l.size===0?"–":`${N(l.count)} (${I(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(
ve,{label:"Cohorts",rows:e,columns:o})}var E5=50;function DP({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Eu(e).slice(1),s=G(()=>(e.groups??
[]).slice(0,E5),[e]),a=G(()=>s.length===0?[$P(e.total,null,t)]:s.map(p=>$P(p.total,p,t)),[e,t]),l=bm(e,()=>!1),u=(p,m,d)=>{
let f=s[p]??null;n({period:m+1,state:"returned",...Pi(f)},`${f?zn(f):"all"}, ${o} ${i[m]}`,d)},c=a[0]?.points[0];return r(
wP,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${re(t)}`}: ${a.length} lines over ${i.length} periods, ${c?I(c.value):"nobody"} in ${o} 1`,table:r(vm,{rows:l,names:Eu(
e),rowName:({group:p})=>p?zn(p):"all"})})}function $P(e,t,n){let o=t?zn(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=PP(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:pn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var AP="Hp",OP="_p",LP="qp",RP="d",xm="ie",wm="ci",NP="Fp",FP="e",BP="re",zP="Tp",IP="Gp",HP="Jp",qP="Kp",VP="gi",WP="hi";function UP({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:m}){return r(
"tr",{class:e.kind==="total"?BP:void 0,children:[r("th",{scope:"row",class:xm,children:s===null?r("span",{class:zP,children:t}):
r("button",{type:"button",tabIndex:-1,class:IP,"aria-expanded":s,onClick:a,children:[r(ue,{name:s?"down":"right",size:12}),
e.group===null?"all":r(Kr,{property:n,group:e.group,most:24})]})}),r("td",{class:wm,title:N(e.size),children:q(e.size)}),
e.cells.map((d,f)=>{let g=e.kind==="total"&&!d.complete;return r("td",{class:FP,"data-shade":f===0||!d.complete?0:_P(Du(
d,o),i),"data-open":!d.complete,"data-marked":l(f),...u(f),title:g?"no finished period":`${N(d.count)} of ${N(d.size)}, ${I(
d.share)}${d.complete?"":", not over"}`,onClick:b=>p(f,b.currentTarget),onPointerDown:()=>m(f,!1),onPointerEnter:b=>{b.buttons===
1&&m(f,!0)},children:g?"":c(d)},f)})]})}var A5=120,O5=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function jP({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=T(new Set),[l,u]=T(!1),[c,p]=T(null),m=(e.groups?.length??0)>0,d=G(()=>bm(e,F=>s.has(F)!==(F===
-1&&!m)),[e,s,m]),f=l?d:d.slice(0,A5),g=Eu(e),b=e.query?.retention?.period??"day",x=O5.get(b)??86400,M=F=>F.kind==="coho\
rt"?gn(F.start,x,o):F.group===null?"all":zn(F.group),v=(F,H)=>{let z=f[F.row],oe={period:F.column,state:"returned",...z.
kind==="cohort"?{cohort:z.start}:{},...Pi(z.group)};i(oe,`${M(z)}, ${b} ${g[F.column]}`,H)},C=_t(f.length,g.length,v),_=c&&
C.at?MP(c,C.at):null,L=F=>(F.key.startsWith("Arrow")&&p(F.shiftKey?c??C.at:null),F.key==="Escape"&&c?(p(null),!0):C.key(
F)),S=F=>{let H=new Set(s);H.delete(F)||H.add(F),a(H)},D=C.at?f[C.at.row]:void 0,R=_?R5(f,_):D&&C.at?`${M(D)}, ${b} ${g[C.
at.column]}: ${L5(D.cells[C.at.column])}`:"";return r(ze,{scrolls:!0,title:r(O,{children:["Came back, by ",b," ",r("span",
{class:AP,children:["of ",q(f[0]?.size??0)," actors"]})]}),summary:N5(e,b),announced:R,onKey:L,actions:_&&r("span",{class:OP,
children:R}),table:r(vm,{rows:d,names:g,rowName:M}),legend:r("div",{class:qP,"aria-hidden":"true",children:[r("span",{children:"\
0"}),r("span",{class:VP}),r("span",{children:KP(Fg(d,t),t)}),r("span",{class:WP})," period not over, in no total"]}),children:r(
"div",{class:LP,children:[r("table",{class:RP,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:xm,
children:m?n:"cohort"}),r("th",{scope:"col",class:wm,children:"size"}),g.map((F,H)=>r("th",{scope:"col",class:NP,children:H===
0?`${b} 0`:F},F))]})}),r("tbody",{onPointerLeave:()=>{},children:f.map((F,H)=>r(UP,{row:F,name:M(F),by:n,says:t,largest:Fg(
d,t),open:F.kind==="total"?d[H+1]?.kind==="cohort":null,onToggle:()=>S(F.group===null?-1:(e.groups??[]).indexOf(F.group)),
marked:z=>_!==null&&H>=_.fromRow&&H<=_.toRow&&z>=_.fromColumn&&z<=_.toColumn,mark:z=>C.mark(H,z),text:z=>KP(Du(z,t),t),onChoose:(z,oe)=>{
c||v({row:H,column:z},oe)},onPress:(z,oe)=>{p(oe?c??C.at:null),C.set({row:H,column:z})}},H))})]}),d.length>f.length&&r("\
button",{type:"button",class:HP,onClick:()=>u(!0),children:["All ",N(d.length)," rows"]})]})})}function KP(e,t){return e===
null?"–":t==="share"?I(e):q(e)}function L5(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${q(e.value)}`;
return`${N(e.count)} of ${N(e.size)}, ${I(e.share)}${t}${e.complete?"":", the period is not over"}`}function R5(e,t){let{
cells:n,unfinished:o,count:i,size:s}=TP(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${q(i)} of ${q(s)}, ${s===0?"–":I(i/s)}${a}`}function N5(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${I(n?.share??0)} came back in ${t} 1, ${I(o?.share??0)} in th\
e last finished one`}function GP({answer:e,onMark:t}){let[n,o]=T(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:je(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(ym,{title:`On how many ${i}s: ${q(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${q(e.count)} actors, ${I(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(xt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var JP="Op";function YP({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=T(!1),l=Pr(o,m=>o?I5(o,m):[]),u=(m,d,f)=>l.onMark(m.state===
"returned"&&s&&m.period!==0?{...m,state:"not_returned"}:m,s?`not: ${d}`:d,f);if(!n||!o)return r(Qo,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(V5(n))return r(In,{children:[r(GP,{answer:n,onMark:l.onMark}),l.menu]});if(q5(n))return r(
In,{children:[r(pP,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!H5(n))return r(Qo,{result:e});if(n.cohorts.every(({size:m})=>m===
0)&&i==="exact")return r(Tr,{result:e,children:"Nobody of this range did what starts a cohort."});let p=he(o.retention?.
by).join(", ");return r(In,{children:[r(z5,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function z5({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=T(()=>mr("retention-says")??"share"),p=f=>{c(f),dr("retention-says",f)},m=u==="value"&&!s?"share":u,d=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(In,{children:[r("div",{class:JP,
children:[t!=="curve"&&r(xt,{label:"What cells say",value:m,onChange:p,choices:d}),r(xt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(DP,{answer:e,by:n,onMark:i}):r(jP,{answer:e,says:m,by:n,zone:o,onMark:i})]})}function I5(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>Ne(
{document:{...Ee(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function H5(e){return"cohorts"in e}
function q5(e){return"periods"in e}function V5(e){return"active_periods"in e}function ZP(e){return e.document.lifecycle?r(mg,{...e}):e.document.stickiness?r(dg,{...e}):r(pg,{...e})}var QP={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:[...xn.retention,...xn.lifecycle,...xn.stickiness],chartOf:e=>e.lifecycle?"life\
cycle":e.stickiness?"stickiness":"matrix",choose:KT,Sentence:ZP,Page:YP};function XP({answer:e}){let t=(n,o)=>o?r($,{shown:hn}):r($,{value:n,most:64,middle:!0});return r(ve,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>N(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>I(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Ce(n.median)}]})}function km(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function W5(e){return"other"in e?km(e.depth,null,
!0):km(e.depth,e.value,!1)}function e$(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,m)=>p-m),o=n.map(p=>e.
nodes.filter(m=>m.depth===p).sort(U5)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((m,{count:d})=>m+d,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,m)=>{let d=0;for(let f of p){let g=Math.max(t.nodeLeast,f.count*l);u.push({key:W5(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:m*i,y:d,height:g}),d+=
g+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:K5(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function U5(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function K5(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let p=o.get(km(c.depth,c.from,c.from_other===!0)),m=o.get(km(c.depth+1,c.to,c.to_other===
!0));return p&&m?[{edge:c,from:p,to:m}]:[]}),s=new Map,a=new Map,l=(c,p,m)=>{let d=c.get(p.key)??0;return c.set(p.key,d+
m),p.y+d},u=new Map;for(let{edge:c,from:p}of[...i].sort((m,d)=>m.to.y-d.to.y))u.set(c,l(s,p,c.count*n));return[...i].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:m})=>({from:p.key,to:m.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,m,c.count*n)}))}function t$(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function n$(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var o$="Pp",r$="Qp",i$="Vp",s$="Wp",a$="Yp",l$="f",u$="ae",c$="E",p$="fi",m$="Zp",d$="te",f$="ed";var Cs=8,G5=6.6;function h$({answer:e,actions:t,onMark:n}){let{host:o,width:i}=sa(),s=G(()=>e$(e,{width:Math.max(i,1),height:460,
bar:Cs,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=G(()=>s.depths.map(M=>s.nodes.filter(v=>v.depth===M)),[s]),[l,u]=T(
null),c=Math.max(0,...a.map(M=>M.length)),p=_t(c,a.length,({row:M,column:v},C)=>{let _=a[v][M];_&&g(_,C)}),m=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,d=l??m?.key??null,f=G(()=>d===null?null:t$(s,d),[s,d]),g=(M,v)=>{
n({depth:M.depth,node:M.others>0?{other:!0}:{value:M.value}},Au(M),v)},b=M=>(M.key.startsWith("Arrow")&&u(null),p.key(M)),
x=d===null?"":Y5(s,d,e.count);return r(ze,{scrolls:!0,title:r(O,{children:[q(e.count)," paths ",r("span",{class:r$,children:x})]}),
summary:Z5(e,s),onKey:b,announced:m?x:"",actions:r(O,{children:[r("span",{class:i$,children:[r("span",{class:s$}),"path \
ends"]}),t]}),table:r(XP,{answer:e}),children:r("div",{ref:o,class:o$,children:i>0&&r("svg",{width:s.width,height:s.height+
32,onPointerLeave:()=>u(null),"aria-hidden":"true",children:[s.depths.map((M,v)=>r("text",{x:v*s.columnWidth,y:14,class:a$,
children:g$(M)},M)),r("g",{transform:"translate(0 28)",children:[s.edges.map(M=>{let v=s.nodes.find(({key:_})=>_===M.from),
C=f?.edges.has(M)??!1;return r("path",{d:n$(M,v.x+Cs,v.x+s.columnWidth),class:l$,"data-lit":C,"data-dim":f!==null&&!C,children:r(
"title",{children:`${N(M.count)}${M.median===null?"":`, median ${Ce(M.median)}`}`})},`${M.from} ${M.to}`)}),a.map((M,v)=>M.
map((C,_)=>r(J5,{node:C,width:s.columnWidth-Cs,mark:p.mark(_,v),isAt:m===C,dim:f!==null&&!f.nodes.has(C.key),onPoint:()=>u(
C.key),onChoose:L=>g(C,L)},C.key)))]})]})})})}function J5({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=q(
e.count),u=Math.max(4,Math.floor((t-20)/G5)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:u$,"data-dim":i,
"data-other":e.others>0,onPointerEnter:s,onClick:p=>a(p.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,
width:Cs,height:e.height,rx:2,class:c$,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:Cs,height:e.
height*c,rx:2,class:p$}),r("rect",{x:e.x+Cs,y:e.y,width:t-16,height:20,class:m$}),r("text",{x:e.x+Cs+6,y:e.y+14,class:d$,
children:[r("tspan",{"data-word":e.others>0,children:oa(Au(e),u)}),r("tspan",{dx:6,class:f$,children:l})]}),r("title",{children:`${Au(
e)}: ${N(e.count)}${e.ends>0?`, ${N(e.ends)} end here`:""}${e.starts>0?`, ${N(e.starts)} begin here`:""}`})]})}function Au(e){
return e.others>0?`${hn.text} ${e.others}`:J(e.value).text}function g$(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function Y5(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${I(o.ends/Math.max(1,o.count))} end here`;return`${g$(
o.depth)} ${Au(o)}: ${N(o.count)}, ${I(o.count/Math.max(1,n))} of all${i}`}function Z5(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${Au(n)} (${I(n.count/Math.max(1,e.count))})`:"";return`${q(e.count)} paths over ${t.depths.
length} depths${o}; ${Tn.other} stands for rare ones`}var y$="id",b$="I",v$="rd",x$="ad",w$="ui",k$="oe",Bg="td",C$="od",S$="nd";function M$({answer:e,onFunnel:t}){let n=e.top_paths,o=_t(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(ze,{scrolls:!0,title:`${q(e.count)} \
paths`,summary:`Whole paths: ${n.slice(0,3).map(a=>_$(a,e.count)).join("; ")}`,announced:i?_$(i,e.count):"",onKey:o.key,
table:r(X5,{answer:e}),children:r("ol",{class:y$,children:n.map((a,l)=>r("li",{class:b$,...o.mark(l,0),children:[r("span",
{class:v$,title:N(a.count),children:q(a.count)}),r("span",{class:x$,children:I(a.count/Math.max(1,e.count))}),r("span",{
class:w$,children:r("span",{class:k$,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r(
"span",{class:Bg,children:[r($,{shown:hn})," ",N(a.paths)," other paths"]}):r(O,{children:[r("span",{class:Bg,children:a.
nodes.map((u,c)=>r("span",{class:C$,children:[c>0&&r("span",{class:S$,"aria-hidden":"true",children:"›"}),r($,{value:u,
most:32,middle:!0})]},c))}),a.nodes.length>1&&r(A,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"\
Funnel"})]})]},l))})})}function X5({answer:e}){return r(ve,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"p\
aths",number:!0,cell:({count:t})=>N(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>I(t/Math.max(1,e.count))},
{key:"path",head:"path",cell:t=>r("bdi",{children:T$(t)})}]})}function T$(e){return"other"in e?`${hn.text} ${e.paths}`:e.
nodes.map(t=>J(t).text).join(" › ")}function _$(e,t){return`${T$(e)}: ${N(e.count)}, ${I(e.count/Math.max(1,t))}`}function zg(e){return e.paths?.node??"event"}function Ya(e,t){let n=zg(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?mn(t):String(t)}`}function Cm(e,t){return{...e,paths:{...e.paths,...t}}}
function P$(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Ya(e,t),after:s.after||5}}}
function $$(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Ya(e,t),before:i||o||5}}}function D$(e,t){
let n=e.paths?.exclude,o=Ya(e,t);return Cm(e,{exclude:n===void 0?o:`${n} or ${o}`})}function E$(e,t,n){let o=zg(e);return Cm(
e,{node:`if(${Ya(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function A$(e,t,n){
return Cm(e,{node:`if(${Ya(e,t)}, ${mn(n)}, string(${zg(e)}))`})}function O$(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return Cm(e,a?{before:u}:{after:u})}function L$(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Ee(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Ya(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var N$="pd",F$="dd",B$="ld";function z$({document:e,change:t,onClose:n}){let i=(Oe(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),Ne({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(Mt,{title:"\
Merge under a name",onClose:n,children:r(Dn,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(A$(e,t.value,a.trim()),"merge")}})}):r(Mt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:F$,children:i.map(a=>r("li",{children:r(A,{kind:"plain",class:B$,onClick:()=>s(
E$(e,t.value,we(a)),"expand"),children:r($,{value:a})})},a))})})}function I$({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=T(null),{onMark:u,menu:c}=Pr(i,(p,m)=>!i||!p.
node||!("value"in p.node)?[]:nz(i,p.node.value,m,d=>l({kind:d,value:p.node.value,label:m})));return!o||!i||!oz(o)?r(Qo,{
result:t}):o.count===0&&s==="exact"?r(Tr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(In,
{children:r(M$,{answer:o,onFunnel:p=>tz(i,p)})}):r(In,{children:[r(h$,{answer:o,onMark:u,actions:r(ez,{document:e})}),c,
a&&r(z$,{document:i,change:a,onClose:()=>l(null)})]})}function ez({document:e}){let t=n=>ce({document:O$(e,n)});return r(
"span",{class:N$,children:[r(A,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(A,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function tz(e,t){
Ne({document:L$(e,t),view:"funnel",as:null},"funnel of a path")}function nz(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>Ne(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",P$),i("End here","left",$$),i("Hide","minu\
s",D$),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function oz(e){return"top_paths"in e}var H$={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:xn.paths,chartOf:()=>"flow",Sentence:fg,Page:I$};function Ss(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Hg(e,t,n){
let o=Ss(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Ee(e),aggregate:{over:i,...t}}}function q$(e){
return Hg(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function V$(e){return Hg(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function W$(e){
let t=Ss(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function qg(e,t,n){
let{properties:o,...i}=Ss(e);return{...Ee(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
we(t)],limit:6}}}var rz=864e5,iz=300;function U$(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(rz/24,l*iz/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(Ss(e).properties??{}).map(we),{compare:m,
...d}=Hg(e,{measures:["count()"],by:[we(o),"start","end","duration","events",...p],order:["start desc"],limit:i});return{
...d,...c}}function K$(e,t,n,o,i){let s=[...new Set(n.map(f=>mn(String(f))))].join(", "),a=`string(${we(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:m,...d}=Ee(e);return{...d,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",we(t),"event"],order:"time asc",limit:1e4}}}function j$({answer:e,onMark:t}){let n=G(()=>fm((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Le,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(hm,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${q(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Ce(i.from)} and more`:`${Ce(i.from)} to ${Ce(
i.to)}`,s)})}var G$="xd",J$="sd",Y$="cd",Z$="gd",Q$="hd",X$="fd",eD="ud",tD="md",nD="mi",oD="vd",rD="bd",iD="ne",sD="wd",aD="yd";function lD({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:G$,
children:[r(Qa,{label:"sessions",value:Za(t,q),...typeof t=="number"?{title:N(t)}:{}}),r(Qa,{label:"events each",value:Za(
n,u=>u.toFixed(1))}),r(Qa,{label:"median duration",value:Za(o,Ce)}),r(Qa,{label:"p90 duration",value:Za(i,Ce)}),r(Qa,{label:"\
of one event only",value:Za(s,u=>I(l===0?0:u/l))}),r(Qa,{label:"events",value:Za(a,q)})]})}function Za(e,t){return e==null?
"–":t(e)}function Qa({label:e,value:t,title:n}){return r("div",{class:J$,children:[r("dd",{class:Y$,title:n,children:t}),
r("dt",{class:Z$,children:e})]})}var uD="kd",cD="i",Ou="zd",Wg="jd",pD="Xd",mD="vi",dD="bi";function fD({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=T(!1),c=G(()=>yv(t,n),[t,n]),p=_t(
t.length,1,({row:f})=>a(t[f])),m=Math.max(1,...t.map(({start:f,end:g})=>g-f)),d=p.at?t[p.at.row]:void 0;return r(ze,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:d?cz(d,o,s):"",onKey:p.key,actions:r(xt,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(uz,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:uD,children:r("table",{class:cD,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"start"}),r("th",{scope:"col",children:r($,
{value:o,most:24})}),r("th",{scope:"col",class:Ou,children:"duration"}),r("th",{scope:"col",class:Ou,children:"events"}),
i.map(f=>r("th",{scope:"col",children:r($,{value:f,most:24})},f)),r("th",{scope:"col",class:Wg,children:"timeline"})]})}),
r("tbody",{children:t.map((f,g)=>r("tr",{...p.mark(g,0),onClick:()=>a(f),children:[r("td",{children:X(f.start,s,"second")}),
r("td",{children:r($,{value:f.actor,most:24,middle:!0})}),r("td",{class:Ou,children:Ce((f.end-f.start)/1e3)}),r("td",{class:Ou,
children:N(f.events)}),f.properties.map((b,x)=>r("td",{children:r($,{value:b,most:32,middle:!0})},x)),r("td",{class:Wg,children:r(
lz,{session:f,events:c[g],length:l?f.end-f.start:m,zone:s})})]},g))})]})})})}var az=300;function lz({session:e,events:t,
length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:pD,children:[r("span",{class:mD,style:{"--to":Al(e.
end,e.start,i)}}),t.slice(0,az).map((s,a)=>r("span",{class:dD,title:`${J(s.event).text}, ${X(s.time,o,"millisecond")}`,style:{
"--at":Al(s.time,e.start,i),"--color":`var(${en(pn("event",[s.event]))})`}},a))]})}function uz({sessions:e,per:t,properties:n,
zone:o}){return r(ve,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:i})=>X(i,o,"millisecond")},
{key:"actor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,middle:!0})},{key:"duration",head:"durat\
ion",number:!0,cell:({start:i,end:s})=>Ce((s-i)/1e3)},{key:"events",head:"events",number:!0,cell:({events:i})=>N(i)},...n.
map((i,s)=>({key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.properties[s],most:48,middle:!0})}))]})}
function cz({actor:e,start:t,end:n,events:o},i,s){return`${i} ${J(e).text}, ${X(t,s,"second")}, ${Ce((n-t)/1e3)}, ${N(o)}\
 events`}var pz=50;function gD({document:e,echo:t,count:n,zone:o}){let i=Ss(e).per??Oe(e.dataset).value.value?.actors?.[0]??null,
s=gt(i===null?null:U$(e,t,n,i,pz)),a=G(()=>mz(hD(s.answer)),[s.answer]),l=G(()=>i===null||a.length===0?null:K$(e,i,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,i]),u=gt(l),c=G(()=>dz(hD(u.answer)),[u.answer]);return i===null||!s.answer?r(Le,{}):r(fD,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(Ss(e).properties??{}),zone:o,onSession:p=>Xe(da(e.dataset,String(
p.actor)))})}function hD(e){return e!==null&&"columns"in e?e:null}function mz(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function dz(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function yD({document:e,name:t,expression:n}){let{answer:o}=gt(qg(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>Ne({document:fz(e,t,n,u),view:"difference",as:null},`sessions \
of ${re(t)} ${J(u).text}`);return r("section",{class:eD,"aria-label":re(t),children:[r("h2",{class:tD,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:p},m)=>r("li",{children:r("button",{type:"button",class:nD,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:oD,children:p?r($,{shown:hn}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:rD,children:r("span",{class:iD,"data-other":p,style:{"--share":s===0?
0:c/s}})}),r("span",{class:sD,children:I(s===0?0:c/s)}),r("span",{class:aD,children:q(c)})]})},m))})]})}function fz(e,t,n,o){
let i=qg(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:pr(void 0,Fr(t,o))}}}function bD({result:e}){let{answer:t,of:n,phase:o}=e,i=gt(n&&q$(n)),s=gt(n&&V$(n)),a=Pr(s.of);if(!t||!n||!vD(t))return r(
Qo,{result:e});if(t.rows.length===0&&o==="exact")return r(Tr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=Ug(i.answer)?.rows[0]?.[0];return r(In,{children:[r(lD,{answer:Ug(i.answer)}),r("di\
v",{class:Q$,children:[r(hz,{answer:t,document:n,zone:l}),r(j$,{answer:Ug(s.answer),onMark:a.onMark})]}),r("div",{class:X$,
children:Object.entries(W$(n)).slice(0,4).map(([c,p])=>r(yD,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&r(gD,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function hz({answer:e,document:t,zone:n}){return wt(e,t).
time<0?r(Nn,{answer:e,document:t,zone:n}):r(Na,{answer:yz(e,t),document:t,zone:n,form:"lines",end:Rh(e),onZoom:gz})}function gz(e,t){
vn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function yz(e,t){let{measures:n}=wt(e,t),o=e.columns.
map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}
function vD(e){return"columns"in e}function Ug(e){return e!==null&&vD(e)?e:null}var xD={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:xn.aggregate,chartOf:()=>"over\
view",Sentence:hg,Page:bD};function Lu(e){return e.score>=.05}var Sm=4;function Xa(e,t){let n=e.values??[];return t?n:n.slice(0,Sm)}function Ei({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function _m(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function wD(e,t){return e.distribution?Ei(e).length:Math.max(1,Xa(e,t).length)}function kD({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:J(o??null).text,selection:i,baseline:s,lift:a})),...Ei(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${J(o).text} to ${J(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(ve,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>N(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>I(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>N(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>I(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":_m(n)}]})}var el="Sd",CD="Bd",jg="U",Gg="u",Jg="L",SD="Cd",_D="wi",MD="yi",TD="M",PD="pe",$D="ki",DD="zi",ED="Ed",AD="ji",OD="Xi",
LD="Id",RD="Ud",ND="Ld",FD="Md",BD="Si",zD="Bi",ID="Ci",HD="Ei",qD="Nd",VD="Rd",WD="Ad",UD="Dd";function KD({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:qD,children:[r("div",{class:VD,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:PD,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${I(l.selection.share)}, baseline ${I(l.baseline.share)}`,children:[r("span",{class:Jg,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:Jg,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:WD,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:UD,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:el,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function jD({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Lu(e)&&!n,c=Xa(e,
n);return r("li",{class:_D,"data-quiet":u,children:[r("div",{class:MD,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:$D,"aria-expanded":!u,onClick:o,children:[r(ue,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:DD,title:`score ${e.score}`,children:[r("span",{class:ED,children:r("span",{class:AD,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:OD,children:vz(e)}),r(Mm,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Mm,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(KD,{bins:Ei(
e),median:e.median,mark:i,onChoose:s,text:p=>Yn(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:LD,
children:[c.map((p,m)=>r(bz,{value:p,mark:i(m),onChoose:d=>s(m,d),onAction:d=>a(d,{...l,value:p.value??null,side:"select\
ion"})},m)),(e.values?.length??0)>Sm&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:HD,onClick:o,children:n?
"fewer":`${e.values.length-Sm} more`})})]})]})}function bz({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:TD,
...t,children:[r("button",{type:"button",tabIndex:-1,class:RD,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:ND,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${I(e.
selection.share)}), baseline ${e.baseline.count} (${I(e.baseline.share)})`,children:[r("span",{class:Gg,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:Gg,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:FD,children:[r("span",{children:I(
e.selection.share)}),r("span",{class:el,children:I(e.baseline.share)})]}),r("span",{class:BD,children:_m(e.lift)}),r("sp\
an",{class:zD,children:[r(Mm,{label:"Only",title:`Only ${J(e.value??null).text}`,onClick:()=>o("only")}),r(Mm,{label:"No\
t",title:`Without ${J(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Mm({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:ID,title:t,onClick:n,children:e})}function vz(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":je(e.different,"value");return`${t}${n}${Lu(
e)?"":`${n===""?"":", "}none stands out`}`}function GD({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=T(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>wD(f,i.
has(f.name)))),u=(f,g,b)=>{let x=a[f],M=JD(x,g,i.has(x.name));n(M.mark,M.label,b)},c=_t(a.length,l,({row:f,column:g},b)=>u(
f,g,b)),p=c.at&&a[c.at.row],m=p&&c.at?xz(p,c.at.column,i.has(p.name)):"",d=f=>{let g=new Set(i);g.delete(f)||g.add(f),s(
g)};return r(ze,{title:r(O,{children:[q(e.selection.count)," selected ",r("span",{class:el,children:["against ",q(e.baseline.
count)]})]}),summary:wz(e),announced:m,onKey:c.key,table:r(kD,{answer:e}),actions:r("span",{class:CD,children:[r("span",
{class:jg,"data-side":"selection"}),"selection",r("span",{class:jg,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:SD,children:a.map((f,g)=>r(jD,{property:f,zone:t,all:i.has(f.name),onAll:()=>d(f.name),mark:b=>c.mark(g,b),onChoose:(b,x)=>u(
g,b,x),onAction:o},f.name))})})}function JD(e,t,n){let o=Ei(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${re(e.name)} ${J(o.from).text} to ${J(o.to).text}`}}let i=Xa(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${re(e.name)} = ${J(i).text}`}}function xz(e,t,n){let o=Ei(
e)[t]??Xa(e,n)[t],{label:i}=JD(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${I(o.selection.share)} of the sele\
ction, ${I(o.baseline.share)} of the baseline`:""}`}function wz(e){let t=e.properties.filter(Lu).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${J(o.value).text}: ${I(o.selection.share)} against ${I(o.baseline.share)})`:"";return`${re(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${q(e.selection.count)} apart from ${q(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function YD(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Yg(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var QD="Hd",Tm="_d",XD="Ii";function eE({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:XD,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(A,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[je(s,"more prop\
erty","more properties")," ",r(A,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[je(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Tm,children:re(l)})]},a))})]})]})}function tE({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Pr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Qg(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Qg(o,"hide",u)}]:[]);if(!n||!o||!Cz(n))return r(
Qo,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Tr,{result:t,children:"\
No row of this range is in the selection."}):r(In,{children:[r(kz,{document:e,answer:n}),r(GD,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Qg(o,u,c)}),r(eE,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>ce({document:Yg(e,null)}),
onMore:()=>ne("difference.limit",0)}),a]})}function kz({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?YD(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:QD,children:[r("span",{class:Tm,children:"against"}),
r(Rt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>ne("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&Ne({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function Qg(e,t,n){let o=n.property??"";if(t==="h\
ide")return ce({document:Yg(e,o)});if(t==="by")return Ne({document:{...Ee(e),aggregate:{measures:["count()"],by:[we(o)]}},
view:"explore",as:null},`by ${re(o)}`);hr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?Ne({document:l},
t==="only"?a:`not (${a})`):Re("No condition says which rows these are.")},i=>Re(re(me(i).message)))}function Cz(e){return"\
properties"in e}var nE={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:xn.difference,chartOf:()=>"\
list",Sentence:gg,Page:tE};var oE="Ui",rE="qd",iE="Fd",Pm="Td",sE="N",Xg="Gd",aE="Jd",lE="Kd",uE="Li",cE="Od",pE="Pd";var _z=2e3;function dE(){return U(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!Pt.value.value?.length&&Lt()},_z);return()=>clearInterval(e)},[]),r("main",{class:oE,children:r("div",{class:rE,children:[
r("header",{class:iE,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Pm,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(Mz,{}),r(Tz,{}),r(Pz,
{})]})})}function Mz(){return r("section",{class:sE,"aria-label":"A file",children:[r(ue,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Pm,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(Io,{kind:"primary",children:"Choose a \
file"})]})}var mE=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function Tz(){let[e,t]=T("");return r("section",{class:Xg,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Hc(e)},class:lE,children:[r("textarea",{class:uE,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:mE,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:cE,
children:[r(A,{kind:"outlined",onClick:()=>t(mE),children:"Take the example"}),r(A,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function ey(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${un(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function Pz(){let e=ey("my\
-events");return r("section",{class:Xg,"aria-labelledby":"send",children:[r("div",{class:aE,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(A,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Ye(e,"The line"),children:"\
Copy"})]}),r("pre",{class:pE,tabIndex:0,children:e}),r("p",{class:Pm,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var $z=6;function fE(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,$z).map(we)}function Dz(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function hE(e,t,n){
let o=mc({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(Dz(i))});return()=>_l(o)}async function gE(e,t,n){let i=await Me(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var $m=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=n-this.began,
i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},(l,u)=>n-i+1+u);return{
times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);return n<=o?0:this.seconds.
reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;for(let i of this.seconds)
if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-i[1]).map(([i,s])=>({
event:Az(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,matched:0,events:new Map},
this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=Ez(i);o.events.set(a,(o.events.get(
a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({at:o})=>o<=t-900);if(n.length!==
0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.totals.get(i)??0)-s;a>0?
this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.length,t.map((o,i)=>({id:n+
t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),this.newCount+=t.matched,
this.leftOut+=t.leftOut+o.length-this.waiting.length}};function Ez(e){return e===null?"":`=${e}`}function Az(e){return e===
""?null:e.slice(1)}var Oz=1e3,yE=()=>({tape:new $m,columns:[],error:null,begun:!1,turn:0}),Ms=pe(yE()),Jr=Ms;function Dm(e={}){Ms.value={...Ms.
value,...e,turn:Ms.value.turn+1}}function bE(e,t,n){Ms.value=yE();let o={dataset:e,columns:[...n],limit:Oz,...t===void 0?
{}:{where:t}};return hE(o,i=>{Ms.value.tape.take(i,Date.now()),Dm({columns:i.columns,begun:!0,error:null})},i=>Dm({error:i}))}
function tl(e){let{tape:t}=Ms.value;t.paused!==e&&(e?t.pause():t.resume(),Dm())}function vE(){Dm()}var xE="Mi",wE="Ni",kE="Qd",CE="Vd",SE="Wd";function nl({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=W(null);return U(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:ye(xE,i&&wE),"aria-label":t,children:[
r("div",{class:kE,children:[r("h2",{class:CE,children:e}),o,r(A,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:SE,children:s})]})}var _E="Yd",ME="Zd",TE="el",PE="il",ao="rl",$E="Ri",DE="al",EE="tl",AE="ol",OE="Ai",LE="nl",RE="Di",NE="pl",FE="dl",BE="\
ll",zE="xl",IE="Hi",HE="de",qE="le",VE="sl",WE="_i",UE="cl",KE="qi",jE="gl",GE="hl",JE="fl",YE="ul";function ZE({dataset:e,columns:t,event:n,zone:o,onClose:i}){let[s,a]=T(null),[l,u]=T(null),[c,p]=T("");U(()=>{let g=new AbortController;
return a(null),u(null),gE(e,Nz(t,n.cells),g.signal).then(b=>a(b??{columns:t,row:n.cells}),b=>{Oo(b)||u(me(b))}),()=>g.abort()},
[e,n]);let m=s??{columns:t,row:n.cells},d=m.columns.map((g,b)=>({column:g,value:m.row[b]})).filter(({column:g,value:b})=>Rz(
g.name,b,c)),f=JSON.stringify(Object.fromEntries(m.columns.map(({name:g},b)=>[g,m.row[b]])),null,2);return r(nl,{title:r(
$,{value:n.cells[1],most:48}),label:"Event",onClose:i,actions:r(A,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Ye(
f,"The event")}),children:r("div",{class:jE,children:[r("p",{class:ao,children:[X(String(n.cells[0]),o,"millisecond"),",\
 ",o]}),l&&r(xe,{error:l}),r(ep,{label:"Find in fields",value:c,onInput:p}),!s&&!l&&r(Le,{lines:4}),r("dl",{class:GE,children:d.
map(({column:g,value:b})=>r("div",{class:JE,children:[r("dt",{class:ao,children:r($,{value:g.name,most:64,middle:!0})}),
r("dd",{class:YE,children:typeof b=="number"?String(b):r($,{shown:Yn(b,g,o),most:2e3})})]},g.name))})]})})}function Rz(e,t,n){
let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(t??"").toLowerCase().includes(o)}function Nz(e,t){
return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time = ${mn(String(a))}`]:a===null?[`${o} is null`]:i===
"string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${mn(a)}`]:[]}).join(" and ")}function QE({document:e}){let{tape:t,columns:n}=Jr.value,[o,i]=T(null),[s,a]=T(null),l=W(null),u=e.timezone??"UTC",c=n.map(
({name:f,type:g})=>`${f} ${g}`).join(),p=G(()=>Fz(n,u),[c,u]);U(()=>{t.paused||l.current?.querySelector("[role=grid]")?.
scrollTo(0,0)},[t.paused]);let m=f=>{f.target instanceof Element&&f.target.scrollTop>0&&tl(!0)},d=(f,g,b)=>{tl(!0),g.key===
n[0]?.name?a(f):i({anchor:b,row:f,column:g.key})};return r(O,{children:[r("div",{ref:l,class:RE,onScrollCapture:m,children:r(
ve,{label:"New events",columns:p,rows:t.rows,onCell:d,onMenu:d})}),o&&r(Iz,{...o,document:e,columns:n,onOpen:()=>a(o.row),
onClose:()=>i(null)}),s&&r(ZE,{dataset:e.dataset,columns:n,event:s,zone:u,onClose:()=>a(null)})]})}function Fz(e,t){return e.
map((n,o)=>({key:n.name,head:r($,{value:n.name,most:40}),number:o>1&&Bo(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===
0?r(Bz,{value:i[0],zone:t}):r(zz,{value:i[o],column:n,zone:t})}))}function Bz({value:e,zone:t}){let n=new Date(String(e));
return Number.isNaN(n.getTime())?r($,{value:e}):r("span",{class:NE,title:X(n,t,"millisecond"),children:[X(n,t,"clockSeco\
nd"),r("span",{class:ao,children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function zz({value:e,column:t,
zone:n}){return typeof e=="number"?r("span",{title:tt(e,$t(t.name),!0),children:Yn(e,t,n).text}):r($,{shown:Yn(e,t,n),most:48,
middle:!0})}function Iz({anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:p})=>p===
n)],u=Fr(Hz(n),l),c=p=>()=>Ne({document:ge(i,"where",pr(i.where,p))},p);return r(qo,{anchor:e,label:"This value",head:r(
$,{shown:J(u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(
`not (${u})`)},{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Ye(l==null?"":String(
l),"The value")}]})}function Hz(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','\
"'):e}function XE({document:e}){return r(yt,{document:e,error:ty(Jr.value.error),label:"Which new events",children:r(zt,{word:"\
New events where"})})}function ty(e){return e?new Ot({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var ny=50;function eA({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=T(null),{times:a,values:l}=G(()=>e.perSecond(
o*1e3),[e,o]),u=G(()=>[{values:l,color:pn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${X(a[i]*1e3,n,"clockSecond")}: ${N(
l[i])}`,p=f=>{let g={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return g===void 0?!1:(s(
Math.max(0,Math.min(g,a.length-1))),!0)},m=a.map((f,g)=>({at:f,value:l[g]})).reverse(),d=[{key:"second",head:"Second",cell:({
at:f})=>X(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>N(f)}];return r(ze,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${N(l.at(-1)??0)} in the last`,announced:c,onKey:p,actions:r(
"span",{class:EE,children:c}),table:r("div",{class:AE,children:r(ve,{label:"Events per second",columns:d,rows:m})}),children:r(
Ra,{times:a,series:u,zone:n,unit:"none",height:140,cursor:i,onCursor:s})})}function tA({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:IE,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:HE,
children:[r("h2",{children:"By event"}),r("span",{class:ao,children:"now"}),r("span",{class:ao,children:"15 min"})]}),o.
length===0&&r("p",{class:ao,children:"Nothing yet."}),r("ul",{children:o.slice(0,ny).map(({event:s,count:a,lately:l})=>{
let u=Fr("event",s);return r("li",{children:r("button",{type:"button",class:qE,title:`Only where ${u}`,onClick:()=>Ne({document:{
...ke.value,where:pr(n,u)}},u),children:[r("span",{class:VE,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:WE,
children:l>0?q(l):""}),r("span",{class:UE,children:q(a)}),r("span",{class:KE,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>ny&&r("p",{class:ao,children:[N(o.length-ny)," more"]})]})}function nA({document:e}){let{value:t,error:n}=Oe(e.dataset).value,o=t?fE(t):n?[]:null,{tape:i,turn:s}=qz(e,o),a=()=>tl(
!i.paused);zo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:_E,"data-t\
urn":s,children:[r(Vz,{onToggle:a,now:l}),r(Wz,{}),r(eA,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:OE,children:[
r("div",{class:LE,children:[i.paused&&r(Uz,{}),i.rows.length===0?r(Kz,{dataset:e.dataset,filtered:e.where!==void 0}):r(QE,
{document:e})]}),r(tA,{tape:i,now:l,where:e.where})]})]})}function qz(e,t){let n=JSON.stringify(t);return U(()=>t?bE(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),U(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
vE()},1e3);return()=>clearInterval(o)},[]),U(()=>()=>{go(e.dataset)},[e.dataset]),Jr.value}function Vz({onToggle:e,now:t}){
let{tape:n,begun:o}=Jr.value,i=ea.value==="away";return r("div",{class:ME,children:[r(A,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:TE,
children:[r("b",{class:PE,children:q(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:ao,title:"\
How long ago the newest event happened when it came here",children:[Ce(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:ao,children:[N(n.matched)," since this page was opened"]}),r("span",{class:$E,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function Wz(){let e=ty(Jr.value.error);return e&&e.where!=="where"?r("\
div",{class:DE,children:r(xe,{error:e})}):null}function Uz(){let{tape:e}=Jr.value;return r("div",{class:FE,children:[r("\
span",{children:["Paused: ",r("b",{children:N(e.newCount)})," new, ",N(e.leftOut)," left out"]}),r(A,{small:!0,kind:"pri\
mary",onClick:()=>tl(!1),children:"Show"})]})}function Kz({dataset:e,filtered:t}){let n=ey(e);return r("div",{class:BE,children:[
r(Je,{icon:"live",title:"Waiting for new events",actions:r(A,{kind:"outlined",icon:"copy",onClick:()=>Ye(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:zE,tabIndex:0,children:n})]})}var oA={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:XE,
Page:nA};var ro=[SM,WT,QP,H$,xD,nE,oA],Yr=[i1];var rA="Fi",iA="ml",sA="vl",aA="bl",lA="wl",uA="Ti",cA="Gi",pA="yl",mA="kl",dA="Ji";function fA(){let e=Y0.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&ro.some(({name:a})=>a===
"funnel");return r("section",{class:rA,"aria-label":"What was loaded",children:[r("div",{class:iA,children:[r("p",{class:sA,
role:"status",children:vf(t,n)}),r(A,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:bf})]}),s&&r("p",{class:aA,
children:"A funnel of these events? Choose its steps in their order."}),s&&r("div",{class:lA,children:o.map(({value:a,count:l})=>{
let u=i.indexOf(a);return r("button",{type:"button",class:ye(uA,u>=0&&cA),"aria-pressed":u>=0,onClick:()=>Q0(a),children:[
u>=0&&r("span",{class:pA,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",{class:mA,children:q(l)})]},a)})}),r("\
div",{class:dA,children:[n.rejected>0&&r(A,{kind:"outlined",onClick:()=>{bf(),Xe(`data/rejects/${encodeURIComponent(t)}`)},
children:"Lines not taken"}),s&&r(A,{kind:"primary",icon:"funnel",disabled:i.length<2,onClick:X0,children:"Show the funn\
el"})]})]})}function hA(){return U(()=>{yo(),ax()},[]),r(O,{children:[r(lw,{}),r(fA,{}),r(px,{})]})}function gA(){let{value:e,error:t}=Pt.value,n=e?.[0]?.name;return U(()=>{e||Lt()},[]),U(()=>{n!==void 0&&zr(n)},[n]),t?r(
Je,{icon:"warning",title:"The datasets cannot be listed",actions:r(A,{kind:"outlined",onClick:()=>{Lt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(dE,{}):r(Le,{})}function oy(){return r(Je,{icon:"search",title:"There is no\
 such page",actions:r(A,{kind:"primary",onClick:()=>Xe(""),children:"To the first dataset"})})}var yA="zl",bA="jl",vA="Xl",xA="Sl",wA="xe",kA="Bl";function CA(){let[e,t]=T(""),[n,o]=T(null),[i,s]=T(!1),a=W(null);return U(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:yA,children:r("form",{class:bA,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
Db(e.trim()).then(()=>location.reload(),c=>{s(!1),o(me(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to\
 Sluice"}),r("p",{class:vA,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:xA,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:wA,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(xe,{id:"token-problem",error:n}),r(A,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:kA,children:"Log in"})]})})}var ry={};ud(ry,{banner:()=>iy,danger:()=>Zz,default:()=>Qz,info:()=>Jz,text:()=>sy,warning:()=>Yz});var iy="Cl",Jz="El",
Yz="Il",Zz="Ul",sy="Ll",Qz={banner:iy,info:Jz,warning:Yz,danger:Zz,text:sy};function SA({kind:e,children:t,actions:n}){return r("div",{class:ye(iy,ry[e]),role:e==="info"?"status":"alert",children:[
r(ue,{name:e==="info"?"info":"warning"}),r("span",{class:sy,children:t}),n]})}var _A="Ml",MA="Nl",TA="Rl",PA="Ki",$A="Al",DA="Oi";function EA({onClose:e}){let t=Map.groupBy(E0.value,({group:n})=>n);return r(Mt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:_A,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:MA,children:n}),r("dl",{class:TA,children:o.
map(({keys:i,label:s})=>r("div",{class:PA,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:$A,
children:a},a))})]},i))})]},n))}),r("div",{class:DA,children:[r("label",{children:[r("input",{type:"checkbox",checked:A0.
value,onChange:n=>O0(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:Rp.value,onChange:n=>QS(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Am(e){let t=Yi(ke.value),n=he(ke.value[t]?.by),o=we(e);n.includes(o)||ce({document:ge(ke.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Nu(e){let t=Qe.value.view===e.name,n=Iv(e.name,cf(tn.value));n!==null&&Re(n,{label:"Undo",act:Br}),t&&ci.value.
kind!=="view"&&tn.value!==""&&pi(),tn.value===""&&Xe("")}function AA(){let e="Go to";return[...ro.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Nu(t)})),...Yr.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Xe(t.name)}))]}var ly=matchMedia("(prefers-color-scheme: dark)"),OA=pe(ly.matches),ay=mr("theme"),Fu=pe(ay==="light"||ay==="dark"?ay:"s\
ystem"),sl=Xt(()=>Fu.value==="system"?OA.value?"dark":"light":Fu.value);function Om(e){Fu.value=e,dr("theme",e)}function LA(){
ly.addEventListener("change",()=>{OA.value=ly.matches}),ln(()=>{document.documentElement.dataset.theme=sl.value})}function RA({onClose:e,onHelp:t}){let[n,o]=T(""),i=tI(eI(t),n).slice(0,200);return r(Mt,{title:"Find",onClose:e,children:r(
di,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function eI(e){let t=tn.value===""?[]:Oe(tn.value).value.value?.columns??[];return[...ro.map(n=>({name:n.
label,kind:"page",act:()=>Nu(n)})),...Yr.map(n=>({name:n.label,kind:"page",act:()=>Xe(n.name)})),...(Pt.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{zr(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Am(
n)})),...ca.value?[{name:"Undo",kind:"command",act:Br}]:[],...pa.value?[{name:"Redo",kind:"command",act:ma}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Jn({kind:"json"})},{name:sl.value==="dark"?"Light":"Dark",kind:"command",act:()=>Om(
sl.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function tI(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var FA="se",BA="Pi";function zA({folded:e}){let[t,...n]=Ir.value,o=t?`${xa(t.kind)} ${t.dataset}, ${I(t.done)}`:"",i=ur(o);return t?r("butto\
n",{type:"button",class:FA,"aria-label":o,onClick:()=>Xe("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
xa(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:BA,children:I(t.done)}),r(ba,{small:!0,label:o,done:t.done})]}):null}function IA(){let e=Xs.value?.tokens?Xs.value.name:void 0;if(e===void 0)return null;let t=()=>{Eb().then(()=>location.reload(),
n=>Re(`Logging out failed: ${me(n).message}`))};return r(Rt,{icon:"actor",label:`Logged in as ${J(e).text}`,menuLabel:"A\
ccount",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var HA="Qi",qA="l",VA="Vi",WA="Dl",UA="Wi",uy="Yi",KA="x",jA="Zi",GA="er",JA="ce",YA="ir";var Zr=pe(mr("rail")==="folded");function rI(){Zr.value=!Zr.value,dr("rail",Zr.value?"folded":"open")}function QA({onPalette:e,
onHelp:t}){let n=ci.value;return r("nav",{"aria-label":"Pages",class:ye(HA,Zr.value&&qA),children:[r("div",{class:VA,children:[
r(sI,{}),!Zr.value&&r("span",{class:WA,children:"Sluice"})]}),r("ul",{class:uy,children:ro.map(o=>r(ZA,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Qe.value.view===o.name,onClick:()=>Nu(o)},o.name))}),Yr.length>0&&r(
"div",{class:GA,role:"presentation"}),r("ul",{class:uy,children:Yr.map(o=>r(ZA,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>Xe(o.name)},o.name))}),r("div",{class:JA,children:[r(zA,{folded:Zr.
value}),r(A,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(iI,{}),r(IA,{}),r(A,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(A,{icon:"collapse",label:Zr.value?"Widen":"Fold",kind:"quiet",class:YA,onClick:rI})]})]})}
function ZA({icon:e,label:t,keys:n,current:o,onClick:i}){let s=ur(Zr.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:KA,"aria-current":o?"page":void 0,"aria-label":Zr.value?t:void 0,onClick:i,...s,children:[
r(ue,{name:e,size:20}),r("span",{class:jA,children:t})]})})}function iI(){let e=(t,n)=>({label:n,checked:Fu.value===t,act:()=>Om(
t)});return r(Rt,{icon:sl.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function sI(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:UA,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var e4="rr",t4="ar";function n4({children:e}){let[t,n]=T(null);zo([...AA(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{ca.value&&Br()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{pa.value&&
ma()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Co},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:lI}]),U(()=>{let i=s=>{if(ql(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Fc(a).then(l=>{l&&(ce(l),Re("The question was pasted.",{label:"Undo",act:Br}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:e4,children:[r(QA,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:t4,children:[ea.value==="away"&&r(SA,{kind:"warning",actions:r(A,{small:!0,
kind:"outlined",onClick:Rb,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(RA,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(EA,{onClose:o}),r(J0,{}),r(
Jb,{})]})}function lI(){let{phase:e}=ko.result.value;e==="running"||e==="estimate"?ko.cancel():ua.value.length>0&&Tc()}var o4="Hl",r4="_l",i4="tr",s4="ql";var Rm=Xt(()=>ls.value.filter(e=>e.to.dataset===ke.value.dataset));function a4(){return Rm.value.length===0?null:r("nav",
{"aria-label":"The way here",class:o4,children:[Rm.value.map((e,t)=>r("span",{class:r4,children:[r("button",{type:"butto\
n",class:i4,onClick:()=>{If(t),ce(e.from)},children:t===0?"all":J(Rm.value[t-1]?.label).text}),r(ue,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:s4,children:J(Rm.value.at(-1)?.label).text})]})}var l4="ge",u4="Fl",c4="Tl",p4="Gl",m4="Jl",d4="Kl";function Nm({title:e,note:t,actions:n,children:o,onClose:i}){let s=W(null),a=Qt();return ft(()=>{Rr();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:l4,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:u4,children:[r("div",{class:c4,children:[r("h2",{id:a,class:p4,
children:e}),t&&r("p",{class:m4,children:t})]}),n,r(A,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:d4,children:o})]})}var f4="Ol",h4="Pl",g4="Ql",cy="Vl";function y4({layer:e,onClose:t}){let n=e.request,o=Ba({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=G(()=>o.pages.flat(),[o.pages]),a=G(()=>o.columns.map((c,p)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:Bo(c)&&p>0,cell:m=>p===0?r($,{value:m[0],most:64,middle:!0}):r($,{shown:Yn(m[p],c,i)})})),
[o.columns,i]),l=Oe(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&Xe(da(n.dataset,
String(c[0])))};return r(Nm,{title:"Actors",onClose:t,note:r(O,{children:[r($,{value:e.label,most:200}),mI(s.length,o.hasMore)]}),
actions:r(A,{icon:"save",kind:"outlined",onClick:()=>Jn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:g4,children:[r(xe,{error:o.error}),r(A,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:cy,children:r(Le,{lines:12})}),o.first&&(s.length===0?
r("p",{class:cy,children:"No actor is here."}):r("div",{class:f4,children:[r(ve,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:h4,children:r(A,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function mI(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var zm="Wl",v4="Yl",x4="R",w4="Zl";var dI=/^[A-Za-z_][A-Za-z0-9_]*$/;function C4({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=T(o?"live":"frozen"),
[a,l]=T(""),[u,c]=T(null),[p,m]=T(null),d=async()=>{if(!dI.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await hI(a,o,String(e.label)):n&&await yI(a,n,String(e.label),m),go(
tn.value),Re(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){m(null),c(fI(me(f)))}};
return r(Mt,{title:"Save as cohort",onClose:t,foot:r(O,{children:[r(A,{kind:"outlined",onClick:t,children:"Cancel"}),r(A,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{d()},children:p===null?"Save":`${N(p)} actors read`})]}),children:[
r("p",{class:zm,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),d()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(Dn,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:v4,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(k4,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(k4,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(xe,{error:u})]})]})}function fI(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function k4({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:x4,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:w4,children:n?"Not possibl\
e for these actors.":s})]})]})}function S4(e,t){return`v1/datasets/${encodeURIComponent(tn.value)}/${e}/${encodeURIComponent(
t)}`}async function hI(e,t,n){await Me(S4("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var gI=1e4;async function yI(e,t,n,o){let i=[],s,a="";o(0);do{let u=await Me("v1/actors",{body:{...t,
limit:gI,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await Me(`${S4("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function _4({layer:e,onClose:t}){let n=e.document,o=Ba({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=gt(Np(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(Nm,{title:"Events",onClose:t,note:r(O,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${N(s)} events`]}),children:r(Ip,{paging:o,document:n,zone:a})})}var T4="ex",P4="ix",$4="or",D4="rx",E4="ax",A4="tx",O4="nr",L4="ox",R4="nx",N4="px",F4="dx",B4="pr",z4="lx";var bI=6;function I4({column:e,document:t}){let n=W(null),{values:o,error:i,former:s}=vI(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${Fr(e.name,u)})`:Fr(e.name,u);Ne({document:ge(t,"where",pr(t.
where,p))},p)};return r("section",{ref:n,class:$4,"aria-label":J(e.name).text,"data-former":s,children:[r("div",{class:D4,
children:[r("h3",{class:E4,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:A4,children:[q(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(A,{small:!0,kind:"quiet",label:`Break down by ${J(e.name).text}`,onClick:()=>Am(
e.name),children:"By"})]}),i&&r(xe,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},p)=>r("li",{children:r("\
button",{type:"button",class:O4,onClick:m=>l(u,m.altKey),children:[r("span",{class:L4,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:R4,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:N4,title:N(c),children:[o.exact?"":"~",q(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:F4,children:[o.more>0&&r("span",{children:[q(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:B4,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",q(o.nulls)]})]})]})}
function vI(e,t,n){let[o,i]=T(!1),[s,a]=T({values:null,error:null,former:!1}),l=xI(t,n);return U(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),U(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),Ab(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Oo(
c)||a({values:null,error:me(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function xI(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:we(e),limit:bI,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function H4({onClose:e}){let[t,n]=T(""),o=Oe(tn.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(nl,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:T4,children:r("input",{class:P4,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(I4,{column:s,document:ke.value},s.name)):r(Le,
{}),r("p",{class:z4,children:"Click: only this value. Alt+click: all but this value."})]})}var V4="xx",W4="sx";function K4({onClose:e}){let t=ke.value,[n,o]=T(()=>JSON.stringify(t,null,2)),[i,s]=T(null);return U(()=>{Gn(U4(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(nl,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(A,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Ye(n,"The document")}),children:[r(em,{class:V4,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=U4(l);s(c),u&&ce({document:{...u,dataset:u.dataset||Qe.value.document.dataset}},
"replace")},onRun:Co}),i!==null&&r("div",{class:W4,children:r(xe,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function U4(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function j4({layer:e,onClose:t}){let[n,o]=T(""),[i,s]=T(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=ke.value,p=()=>{n.trim()!==""&&Uk({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,m=>s(
me(m)))};return r(Mt,{title:"Note",onClose:t,foot:r(O,{children:[r(A,{kind:"outlined",onClick:t,children:"Cancel"}),r(A,
{kind:"primary",onClick:p,children:"Save"})]}),children:[r("p",{class:zm,children:[X(a,c),l===void 0?"":` to ${X(l,c)}`]}),
r("form",{onSubmit:m=>{m.preventDefault(),p()},children:[r("input",{class:$n,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:m=>o(m.currentTarget.value)}),i&&r(xe,{error:i})]})]})}var G4=new Map([["facets",H4],["json",K4],["events",_4],["actors",y4],["cohort",C4],["note",j4]]);var J4=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function Y4(){let e=ke.value.compare?.offset,t=J4.find(([,n])=>n===e)?.[0]??`vs ${re(e??"")} before`;
return r(Rt,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:J4.map(([n,o])=>({label:n,
checked:o===e,act:()=>ne("compare",o===void 0?void 0:{offset:o})})),children:t})}var Z4=pe([]);function Q4(){return Z4.value.length===0?null:r(Rt,{icon:"save",menuLabel:"Save",items:Z4.value,placing:{align:"end"},children:"\
Save"})}var eO="cx",tO="he";function nO(){let e=ko.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:eO,children:[r("sp\
an",{role:"status",class:tO,"data-phase":e.phase,children:[e.phase==="exact"&&r(ue,{name:"check",size:14}),e.phase==="er\
ror"&&r(ue,{name:"error",size:14}),CI(e)]}),t&&r(A,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>ko.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(A,{small:!0,kind:"outlined",onClick:Co,children:"Run again"})]})}
function CI(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${I(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Hb(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${I(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${q(t.rows_scanned)} rows`:`${o}, ${n}`}}}var oO=null;function rO(){return oO??=[...new Set([Zn(),"UTC",...Intl.supportedValuesOf("timeZone")])],oO}var iO="fe",sO="ue",aO="gx",lO="me",uO="hx";var cO=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function pO({runs:e}){U(()=>{Pt.value.value||
Lt()},[]);let t=Pt.value.value?.map(({name:o})=>o)??[tn.value],n=ke.value.timezone??"UTC";return r("header",{class:iO,"a\
ria-label":"The question",children:[r("div",{class:sO,children:[r(Ho,{title:"Dataset",icon:"data",values:t,value:tn.value,
onChange:o=>{zr(o)},class:aO}),r(i2,{}),r(Ho,{title:"Time zone",icon:"globe",values:rO(),value:n,onChange:o=>ne("timezon\
e",o),kind:"quiet",free:!0}),r(Y4,{}),r(_I,{})]}),r("div",{class:lO,children:e&&r(nO,{})}),r("div",{class:uO,children:[r(
A,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!ca.value,onClick:Br}),r(A,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!pa.value,onClick:ma}),r(Rt,{icon:"share",menuLabel:"Share",items:m1(),placing:{align:"end"},children:"Shar\
e"}),r(Q4,{})]})]})}function _I(){let e=ke.value.sample,t=e===void 0||e===1?void 0:e,n=cO.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(Rt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:cO.map(([o,i])=>({label:o,checked:i===t,act:()=>ne("sample",i)})),children:n})}var mO="fx",dO="dr",fO="ux",hO="mx",gO="vx",yO="bx",bO="lr";function xO(){let e=ro.find(({name:t})=>t===Bv.value)??ro[0];return e?r(TI,{view:e}):null}function TI({view:e}){let t=ke.
value,n=PI(ko.result.value,t),o=zv.value??e.chartOf(t);U(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),zo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>py("facets")}]),zo(
[{keys:"/",label:`Sentence: ${Vh}`,group:"View",act:qh}]);let i=a=>{ce({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(O,{children:[r(pO,{runs:e.runs??!0}),r(Xv,{busy:s,done:n.done}),r("div",{class:mO,
children:[r("main",{class:dO,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(a4,{}),r("div",{class:fO,children:[r("div",{class:hO,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:gO,
children:[e.charts.length>1&&r(xt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(A,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:my("facets"),onClick:()=>py(
"facets")}),r(A,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:my("json"),onClick:()=>py("json")})]})]}),
n.error&&!$I(e,n.error)&&r("div",{class:yO,children:r(xe,{error:n.error})}),r("div",{class:bO,"data-former":n.former,children:r(
e.Page,{document:t,result:n,as:o})})]}),r(DI,{})]})]})}function PI(e,t){return e.of===null||vO(e.of)===vO(t)?e:{...e,answer:null,
of:null,former:!1}}function vO(e){let t=e.aggregate?.over;return`${Yi(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function my(e){return ua.value.some(t=>t.kind===e)}function py(e){ce({open:my(e)?ua.value.filter(t=>t.kind!==e):
[{kind:e}]})}function $I(e,t){return["from","to",...e.errorPlaces??[]].some(n=>ji(t,n)!==null)}function DI(){return r(O,
{children:ua.value.map((e,t)=>{let n=G4.get(e.kind);return n?r(n,{layer:e,onClose:Tc},t):null})})}function wO(){return Xs.value?.tokens&&Xs.value.name===void 0?r(CA,{}):r(O,{children:[r(n4,{children:r(EI,{})}),r(hA,{})]})}
function EI(){let e=ci.value;switch(e.kind){case"home":return r(gA,{});case"view":return r(xO,{});case"page":{let t=Yr.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(oy,{})}case"actor":return r(w0,{dataset:e.dataset,actor:e.actor});case"\
link":return r(oy,{})}}LA();$b();L0();await f0();XS();j1();tb(r(wO,{}),document.body);
