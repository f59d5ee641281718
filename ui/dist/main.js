var y8=Object.defineProperty;var Kf=(e,t)=>{for(var n in t)y8(e,n,{get:t[n],enumerable:!0})};var Ve,Kv,Zf,_i,jf,Zc,jv,Gc,Gv,Yf,Gf,Jv,uu=Symbol.for("pv"),Yc={},Qc=[],b8=/^m(i|n|o|s|text|space)$/,Qf=Array.isArray,Xf=Qc.
slice,vs=Object.assign;function bs(e){e&&e.parentNode&&e.remove()}function Zv(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Xf.call(arguments,2):n),lu(e,
a,o,i,null)}function lu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:uu,__v:i||
++Kv,__i:-1,__u:0};return!i&&Ve.vnode&&Ve.vnode(s),s}function E(e){return e.children}function Ta(e,t){this.props=e,this.context=t,this.__g=0}function Mi(e,t){if(t==null)return e.
__&&Mi(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Mi(e)}function v8(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=vs({constructor:uu},n)).__v=n.__v+1,
Ve.vnode&&Ve.vnode(t),eh(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Mi(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,nx(i,t,s),n.__=n.__e=null,t.__e!=o&&Yv(t))}function Yv(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Yv(e)}function Jf(e){(8&e.__g||(e.__g|=8,_i.push(e),Zc++))&&jf==Ve.debounceRendering||
((jf=Ve.debounceRendering)||queueMicrotask)(Qv)}function Qv(){try{for(var e,t=1;_i.length;)_i.length>t&&_i.sort(jv),e=_i.
shift(),t=_i.length,8&e.__g&&v8(e)}finally{(Zc=_i.length)&&(jf||queueMicrotask)(Qv)}}function Xv(e,t,n,o,i,s,a,l,u,c,d){
var p,m,f,g,y,b,w=o.__k||Qc,x=t.length;for(u=x8(n,t,w,u,x),p=0;p<x;p++)(f=n.__k[p])!=null&&(m=~f.__i&&w[f.__i]||Yc,f.__i=
p,b=eh(e,f,m,i,s,a,l,u,c,d),g=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&th(m.ref,null,f,m),f.ref&&d.push(f.ref,f.__c||g,f)),
y=y||g,4&f.__u?(u=ex(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&b!==void 0?u=b:g&&(u=g.nextSibling),f.
__u&=-21);return n.__e=y,u}function x8(e,t,n,o,i){var s,a,l,u,c,d,p,m,f,g=n.length,y=g,b=0,w=0,x=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=lu(null,
a):Qf(a)?a=x[s]=lu(E,{children:a}):a.constructor===uu&&a.__b?a=x[s]=lu(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+b,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=w8(a,n,u,y))&&(y--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?b--:c==u+1?b++:c!=
u&&(c>u?b--:b++,w=1)):(~c||(i>g?b--:i<g&&b++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(w){for(d=[],p=[],s=0;s<
i;s++)if((a=x[s])&&16&a.__u){for(b=0,m=d.length;b<m;)d[f=b+m>>1]<a.__i?b=f+1:m=f;d[b]=a.__i,p[s]=b+1}for(b=d.length;s--;)
p[s]&&(p[s]==b?b--:x[s].__u|=4)}if(y)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Mi(l)),nh(l,l));return o}function ex(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=ex(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Mi(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function w8(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Uv(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function jc(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Uv(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Uv(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Gf[t]||(Gf[t]=
k8(t)),(e.__a||(e.__a={}))[t]=Yf,s=t!=(t=t.replace(Gv,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function k8(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Gc]==null)t[Gc]=Yf++;else if(t[Gc]<this.__a[e])return;return n(Ve.event?Ve.event(t):t)}}}function eh(e,t,n,o,i,s,a,l,u,c){
var d,p,m,f,g,y,b,w,x,S,P,L,_,O,A,F,V,z,ue=t.type;if(t.constructor!==uu)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&
(t.__u|=u,p=s=[],d.nodeType==8?l=Jc(d,s):s.push(d),l=s[0]||l),(d=Ve.__b)&&d(t);e:if(typeof ue=="function"){m=a.length;try{
if(w=t.props,x=(d=ue.prototype)&&d.render,S=(d=ue.contextType)&&o[d.__c],P=d?S?S.props.value:d.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(x?t.__c=f=new ue(w,P):(t.__c=f=new Ta(w,P),f.constructor=ue,f.render=S8),S&&S.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),ue.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
vs({},f.__s)),vs(f.__s,ue.getDerivedStateFromProps(w,f.__s)))),g=f.props,y=f.state,f.__v=t,n.__c){if(w!==g&&x&&!ue.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(w,P),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(w,f.__s,P)===!1){t.__v!=n.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(ee){ee&&(ee.__=t)}),Qc.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Mi(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(w,f.__s,P),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,y,b)})}else x&&!ue.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=P,f.props=w,f.__P=e,f.__g&=-5,L=Ve.__r,_=x?25:0;do f.__g&=-9,L&&L(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++_<25);x&&(Qc.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=vs({},o,f.getChildContext())),
x&&n.__c&&f.getSnapshotBeforeUpdate&&(b=f.getSnapshotBeforeUpdate(g,y)),O=d&&d.type===E&&d.key==null?d.props.children:d,
w.__P&&(d=l,i=(e=w.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ee){ee&&nh(ee,ee)}),n.__k=null),
l=n.__k?Mi(n,0):null),l=Xv(e,Qf(O)?O:[O],t,n,o,i,s,a,l,u,c),w.__P&&(t.__e=null,l=d),t.__u&=-161,p&&p.some(bs),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(ee){if(a.length=m,t.__v=null,u||s)if(ee&&ee.then){if(t.__u|=128|u,s){for(~(V=s.indexOf(
l||void 0))||(V=s.length);(z=s[V-1])&&z.nodeType==8;)V--;for(;V<s.length;V++)if(z=s[V])if(s[V]=null,A){if(z==F)break}else{
if(z.nodeType!=8)break;z.data.startsWith("$s")&&(F=Jc(A=z))}}if(!A){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
A=l}(d=Jc(A=t.__c.__z||(t.__c.__z=A)))?(t.__e=A,l=d):t.__e=l,l=l&&l.nextSibling}else s&&s.some(bs);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),ee&&ee.then||tx(t),Ve.__e(ee,t,n)}}else l=t.__e=C8(n.__e,t,n,o,i,s,a,u,c,e);return(d=Ve.diffed)&&d(t),
l}function Jc(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.
startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function tx(e){e&&(e.__c&&(e.__c.__g|=
4),e.__k&&e.__k.some(tx))}function nx(e,t,n){for(var o=0;o<n.length;)th(n[o++],n[o++],n[o++]);Ve.__c&&Ve.__c(t,e),e.some(
function(i){try{e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Ve.__e(s,i.__v)}})}function C8(e,t,n,o,i,s,a,l,u,c){
var d,p,m,f,g,y,b,w,x=n.props||Yc,S=t.props,P=t.type;if(P=="svg"?i="http://www.w3.org/2000/svg":P=="math"?i="http://www.\
w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((g=s[d])&&(P?g.localName==P:
g.nodeType==3)){e=g,s[d]=null;break}}if(!e){if(w=c.ownerDocument||document,!P)return w.createTextNode(S);e=w.createElementNS(
i,P,S.is?S:c),l&&(Ve.__m&&Ve.__m(t,s),l=!1),s=null}if(P){if(c=P=="template"&&e.content||e,s=P=="textarea"&&S.defaultValue!=
null?null:s&&Xf.call(c.childNodes),!l&&s)for(x={},d=0;d<e.attributes.length;d++)x[(g=e.attributes[d]).name]=g.value;for(d in x)
g=x[d],d=="dangerouslySetInnerHTML"?m=g:d=="children"||d in S||d=="value"&&"defaultValue"in S||d=="checked"&&"defaultChe\
cked"in S||jc(e,d,null,g,i);for(d in S)g=S[d],d=="children"?f=g:d=="dangerouslySetInnerHTML"?p=g:d=="value"?y=g:d=="chec\
ked"?b=g:l&&typeof g!="function"||x[d]===g||jc(e,d,g,x[d],i);p?(l||m&&(p.__html==m.__html||p.__html==e.innerHTML)||(e.innerHTML=
p.__html),t.__k=[]):(m&&(e.textContent=""),(P=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&b8.test(P))&&(i=
"http://www.w3.org/1999/xhtml"),Xv(c,Qf(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Mi(n,0),l,u),s&&s.some(bs)),l&&P!="textarea"||
(d="value",P=="progress"&&y==null?e.removeAttribute(d):y==null||y===e[d]&&(P!="progress"||y)||jc(e,d,y,x[d],i),d="checke\
d",b!=null&&b!=e[d]&&jc(e,d,b,x[d],i))}else x===S||l&&e.data==S||(e.data=S);return e}function th(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Ve.__e(i,n)}}function nh(e,t,n){var o,i,s,a;if(Ve.unmount&&Ve.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||th(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ve.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&nh(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=Jc(o,s=[]))&&(o==
e.__e&&s.some(bs),bs(i),bs(o)),n||bs(e.__e),e.__e=e.__c=e.__=null}function S8(e,t,n){return this.constructor(e,n)}function ox(e,t){
var n,o,i,s;Ve.__&&Ve.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=lu(E,{children:[e]}),
i=[],s=[],eh(t,t.__k,o||Yc,Yc,t.namespaceURI,o?null:t.firstChild?Xf.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
nx(i,t.__k,s),t.__k.props.children=null}function Xc(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,Jf(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Jv++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Ve={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw Zc=0,e}},Kv=0,Zf=function(e){return e!=null&&e.constructor===uu},Ta.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=vs({},this.state)),typeof e=="function"&&(e=e(vs({},n),this.props)),e&&(vs(
n,e),this.__v&&(t&&this.__k.push(t),Jf(this)))},Ta.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Jf(this))},Ta.prototype.render=E,_i=[],Zc=0,jv=function(e,t){return e.__v.__b-t.__v.__b},Gc=Symbol(),Gv=/(PointerCapture)$|Capture$/i,
Yf=0,Gf={},Jv=0;var $i,$t,oh,rx,rh=Object.is,du=0,mx=[],ih=[],Bt=Ve,ix=Bt.__b,sx=Bt.__r,ax=Bt.diffed,lx=Bt.__c,ux=Bt.unmount,cx=Bt.__;function Pa(e,t){
Bt.__h&&Bt.__h($t,e,du||t),du=0;var n=$t.__H||($t.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){
return du=1,ah(fx,e)}function ah(e,t,n){var o=Pa($i++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):fx(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);rh(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=$t,!$t.__f)){$t.__f=!0;var i=$t.shouldComponentUpdate;
$t.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,d=this.props!=s;if(u.__.some(function(m){
m.__N&&(c=!0,rh(m.__[0],m.__N[0])||(d=!0))}),i){var p=i.call(this,s,a,l);return c?p||d:p}return!c||d}}return o.__}function N(e,t){
var n=Pa($i++,3);!Bt.__s&&lh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,$t.__H.__h.push(n))}function et(e,t){var n=Pa($i++,4);!Bt.
__s&&lh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,$t.__h.push(n))}function H(e){return du=5,Z(function(){return{current:e}},[])}function Z(e,t){var n=Pa($i++,7);return lh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ed(e,t){return du=8,Z(function(){return e},
t)}function td(e){var t=$t.context[e.__c],n=Pa($i++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub($t)),t.props.value):e.
__}function ft(){var e=Pa($i++,11);if(!e.__){for(var t=$t.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function T8(){var e;do{for(;e=ih.shift();)try{cu(e)}catch(n){Bt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
mx.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(cu),t.__h.some(sh),t.__h=[]}catch(n){t.__h=[],Bt.__e(n,e.__v)}}}while(ih.
length)}Bt.__b=function(e){$t=null,ix&&ix(e)},Bt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),cx&&cx(e,t)},Bt.
__r=function(e){sx&&sx(e),$i=0;var t=($t=e.__c).__H;t&&(oh==$t?$t.__h=[]:(t.__h.some(cu),t.__h.some(sh),$i=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),oh=$t},Bt.diffed=function(e){ax&&ax(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&px(mx.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),oh=$t=null},Bt.__c=function(e,t){t.some(
function(n){try{n.__h.some(cu),n.__h=n.__h.filter(function(o){return!o.__||sh(o)})}catch(o){n.__h=[function(){throw o}]}}),
lx&&lx(e,t)},Bt.unmount=function(e){ux&&ux(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,px(ih.push(i))}else cu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Bt.__e(t,o.__v))};var dx=typeof requestAnimationFrame=="function";function P8(e){var t,n=function(){clearTimeout(
o),dx&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);dx&&(t=requestAnimationFrame(n))}function px(e){e!=1&&rx==
Bt.requestAnimationFrame||((rx=Bt.requestAnimationFrame)||P8)(T8)}function cu(e){var t=$t,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),$t=t}function sh(e){var t=$t;e.__c=e.__(),$t=t}function lh(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!rh(n,e[o])})}function fx(e,t){return typeof t=="function"?t(e):t}var _8=Symbol.for("preact-signals");function id(){if(Jr>1)Jr--;else{var e,t=!1;for((function(){var i=od;for(od=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();mu!==void 0;){var n=mu;for(mu=
void 0,nd++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&gx(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(nd=0,Jr--,
t)throw e}}function ch(e){if(Jr>0)return e();uh=++M8,Jr++;try{return e()}finally{id()}}var pu,Pt=void 0;function fu(e){var t=Pt,
n=pu;Pt=void 0,pu=void 0;try{return e()}finally{Pt=t,pu=n}}var mu=void 0,Jr=0,nd=0,M8=0,uh=0,od=void 0,rd=0;function hx(e){
if(Pt!==void 0){var t=e.n;if(t===void 0||t.t!==Pt)return t={i:0,S:e,p:Pt.s,n:void 0,t:Pt,e:void 0,x:void 0,r:t},Pt.s!==void 0&&
(Pt.s.n=t),Pt.s=t,e.n=t,32&Pt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Pt.s,t.n=void 0,Pt.s.n=t,Pt.s=t),t}}function en(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}en.prototype.brand=_8;en.prototype.h=function(){return!0};en.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:fu(function(){var o;(o=t.W)==null||o.call(t)}))};
en.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&fu(function(){var i;(i=t.Z)==null||i.call(t)}))}};en.prototype.subscribe=
function(e){var t=this;return xn(function(){var n=t.value;fu(function(){return e(n)})},{name:"sub"})};en.prototype.valueOf=
function(){return this.value};en.prototype.toString=function(){return this.value+""};en.prototype.toJSON=function(){return this.
value};en.prototype.peek=function(){var e=this;return fu(function(){return e.value})};Object.defineProperty(en.prototype,
"value",{get:function(){var e=hx(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(nd>100)
throw new Error("Cycle detected");(function(n){Jr!==0&&nd===0&&n.l!==uh&&(n.l=uh,od={S:n,v:n.v,i:n.i,o:od})})(this),this.
v=e,this.i++,rd++,Jr++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{id()}}}});function ae(e,t){return new en(e,
t)}function gx(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function yx(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function bx(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function xs(e,t){en.call(this,void 0,t),this.x=e,this.s=void 0,this.g=rd-1,this.
f=4}xs.prototype=new en;xs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
rd))return!0;if(this.g=rd,this.f|=1,this.i>0&&!gx(this))return this.f&=-2,!0;var e=Pt;try{yx(this),Pt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Pt=e,bx(
this),this.f&=-2,!0};xs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
en.prototype.S.call(this,e)};xs.prototype.U=function(e){if(this.t!==void 0&&(en.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};xs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(xs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=hx(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function dn(e,t){
return new xs(e,t)}function vx(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Jr++;var n=Pt;Pt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,dh(e),o}finally{Pt=n,id()}}}function dh(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
vx(e)}function $8(e){if(Pt!==this)throw new Error("Out-of-order effect");bx(this),Pt=e,this.f&=-2;try{8&this.f&&dh(this)}finally{
id()}}function _a(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,pu&&pu.push(this)}
_a.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};_a.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,vx(this),
yx(this),Jr++;var e=Pt;return Pt=this,$8.bind(this,e)};_a.prototype.N=function(){2&this.f||(this.f|=2,this.u=mu,mu=this)};
_a.prototype.d=function(){this.f|=8,1&this.f||dh(this)};_a.prototype.dispose=function(){this.d()};function xn(e,t){var n=new _a(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var xx,ad,sd,D8=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var wx=[];xn(function(){xx=this.N})();function Ma(e,t){Ve[e]=t.bind(null,Ve[e]||function(){})}function hu(e){if(sd){var t=sd;
sd=void 0,t()}sd=e&&e.S()}function kx(e){var t=this,n=e.data,o=A8(n);o.name="ReactiveDom",o.value=n;var i=Z(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=dn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),d=dn(
function(){return!Array.isArray(c.value)&&!Zf(c.value)}),p=xn(function(){if(this.N=Cx,d.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){p(),m.call(this)},[d,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}kx.displayName="ReactiveTextNode";Object.defineProperties(en.prototype,{constructor:{
configurable:!0,value:Zv(E,null).constructor},type:{configurable:!0,value:kx},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ma("__b",function(e,t){if(hu(),ad=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof en&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Ma("__r",function(e,t){if(e(t),t.type!==E){hu();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return xn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;D8&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ad=
o,hu(n)}});Ma("__e",function(e,t,n,o){hu(),ad=void 0,e(t,n,o)});Ma("diffed",function(e,t){hu(),ad=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],d=o[u];c===void 0?(c=E8(n,u,d,i),s[u]=c):c.o(d,i)}}}e(t)});function E8(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ae(n);return{o:function(a,l){s.value=a,o=l},d:xn(function(){this.N=Cx;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Ma("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var d=c.
__$u;d&&(c.__$u=void 0,d.d())}}e(t)});Ma("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ta.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function A8(e,t){return Z(function(){return ae(e,t)},[])}var O8=function(e){queueMicrotask(function(){queueMicrotask(e)})};function R8(){ch(function(){for(var e;e=wx.shift();)xx.call(e)})}function Cx(){wx.push(this)===1&&(Ve.requestAnimationFrame||
O8)(R8)}var ph=new URL("../../",import.meta.url);function zt(e){return new URL(e,ph).href}function Sx(e){return e.startsWith(ph.
pathname)?e.slice(ph.pathname.length):e.replace(/^\//,"")}var L8=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,N8=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function $a(e){
return JSON.parse(N8.test(e)?e.replace(L8,B8):e)}function B8(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var it=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Zr(){return new it(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Yr(e,t=0){let n=mh(e)&&mh(
e.error)?e.error:null;if(!n)return new it({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new it({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:z8(n.span),status:t})}
function z8(e){if(!mh(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function mh(e){return e!==null&&typeof e=="object"}function Di(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var Tx=ae(0),Px=Tx;async function oe(e,t={}){let n=await Da(e,t);if(n.status!==204)return await _x(n)}async function Da(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await F8(
zt(e),n);if(o.status===401&&Tx.value++,!o.ok)throw Yr(await _x(o).catch(()=>null),o.status);return o}async function F8(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:Zr()}}async function _x(e){let t=await e.text();try{return $a(
t)}catch{throw new it({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function wn(e){
return e instanceof DOMException&&e.name==="AbortError"}function K(e){return e instanceof it?e:new it({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var Mx=ae(null),Ea=Mx;function $x(){xn(()=>{Px.value>=0&&oe("v1/me").then(e=>{Mx.value=e},()=>{})})}async function Dx(e){
await oe("v1/login",{body:{token:e}})}async function Ex(){await oe("v1/logout",{method:"POST"})}var ld=ae({value:null,error:null}),fh=new Map,Ie=ld;async function Dt(){try{let e=await oe("v1/datasets");ld.value={value:e.
datasets,error:null}}catch(e){ld.value={value:ld.value.value,error:K(e)}}}function Ee(e){let t=fh.get(e);return t||(t=ae(
{value:null,error:null}),fh.set(e,t),Un(e)),t}async function Un(e){let t=fh.get(e);if(!(!t||e===""))try{t.value={value:await oe(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:K(n)}}}async function Ax(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await oe(
s,{signal:o})).values}async function ud(e,t,n){return oe(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var I8=new Set(["estimate","running","exact","error","cancelled","live"]);function cd(e){let t;try{t=$a(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!I8.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Yr(n):null,body:n}}function dd(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var Ox=!0;async function Rx(e,t,n){try{if(Ox&&await H8(e,t,n))return;await q8(e,t,n)}catch(o){if(!wn(o))throw o}}async function H8(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Da("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await V8(s,a=>{let l=cd(a);l&&t(l)}),!0}catch(o){if(!(o instanceof it)||o.status!==404&&o.status!==
405)throw o;return Ox=!1,!1}}async function q8(e,t,n){if(!("run"in e))throw new it({code:"not_supported",message:"This s\
erver has no live events"});let o=await Da("v1/query",{body:e.run,signal:n}),i=$a(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function V8(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var bh=250,W8=8e3,Ko=ae("idle"),jo=new Map,hh=null,U8=1,gu=bh,gh,Aa=Ko;function pd(e,t,n=[]){let o=U8++,i=n.filter(s=>jo.
has(s));jo.set(o,{message:e,take:t,abort:null}),Ko.value==="open"&&vh({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
Nx(s);return Ko.value==="http"&&Bx(o),Ko.value==="idle"&&xh(),o}function yu(e){jo.has(e)&&(Ko.value==="open"&&vh({id:e,cancel:!0}),
Nx(e))}function Lx(){Ko.value==="away"&&(clearTimeout(gh),xh())}function Nx(e){jo.get(e)?.abort?.abort(),jo.delete(e)}function vh(e){
hh?.send(JSON.stringify(e))}function xh(){Ko.value=Ko.value==="away"?"away":"connecting";let e=new URL(zt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,hh=t,gu=bh,Ko.value="open";
for(let[o,i]of jo)vh({id:o,...i.message})},t.onmessage=o=>j8(String(o.data)),t.onclose=()=>{hh=null,n?wh():K8()}}async function K8(){
if(!await fetch(zt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return wh();gu=bh,Ko.value="http";for(let t of jo.
keys())Bx(t)}function wh(){Ko.value="away",clearTimeout(gh),gh=setTimeout(xh,gu*(.75+Math.random()/2)),gu=Math.min(gu*2,
W8)}function j8(e){let t=cd(e);t&&yh(t)}function yh(e){let t=jo.get(e.id);t&&(dd(e)&&jo.delete(e.id),t.take(e))}function Bx(e){
let t=jo.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!jo.has(e))return;if(t.abort=null,o instanceof
it&&o.code===Zr().code)return wh();let i=o instanceof it?o:new it({code:"unexpected",message:String(o)});yh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};Rx(t.message,o=>yh({...o,id:e}),t.abort.
signal).catch(n)}var Oa=/([^.[\]]+)|\[(\d+)\]/gy;function bu(e){let t=[];for(Oa.lastIndex=0;Oa.lastIndex<e.length;){e[Oa.lastIndex]==="."&&
Oa.lastIndex++;let n=Oa.lastIndex,o=Oa.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function zx(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function vu(e){return typeof e=="\
string"?bu(e):e}function Ei(e,t){let n=e;for(let o of vu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Se(e,t,n){return kh(e,vu(t),n)}function kh(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=kh(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=kh(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Ch(e,t){let n=Ei(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function md(e,t,n,o){let i=Ch(e,vu(t));return i.
splice(n,0,o),Se(e,t,i)}function xu(e,t,n){let o=Ch(e,vu(t));return o.splice(n,1),Se(e,t,o.length>0?o:void 0)}function Fx(e,t,n,o){
let i=Ch(e,vu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Se(e,t,i)}function Et(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Et(e[o],t[o]))}var Sh={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},G8=100,ws=class{present=ae(
Sh);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Et(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=pd({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(yu(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){yu(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(dd(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+G8-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function ht(e){
let t=Z(()=>new ws,[]),n=e===null?"":JSON.stringify(e);return N(()=>{e?t.run(e):t.cancel()},[n]),N(()=>()=>t.close(),[]),
t.result.value}function Qr(e,t){let n=typeof t=="string"?t:zx(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var J8=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function fd(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Ra(e,t){return e<0?"−"+t:t}function B(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Ra(e,fd(n)+(o===void 0?"":`.${o}`))}
function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Ra(e,Z8(t));if(t>=9995e11)return Ra(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=J8.find(([i])=>Number((t/i).toPrecision(3))>=1);return Ra(e,Number(t/
n).toPrecision(3)+" "+o)}function Z8(e){return Number.isInteger(e)?fd(String(e)):e>=1e3?fd(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function W(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Ra(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return Ra(e,`${fd(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function kn(e){
let t=W(e);return e>0?`+${t}`:t}function Ix(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${q(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${q(e)} ±${W(o)}`}function Cn(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Oe(e,t,n=`${t}\
s`){return`${q(e)} ${e===1?t:n}`}var Th=[[86400,"d"],[3600,"h"],[60,"min"]];function Pe(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Pe(-e)}`;
if(e<59.95)return Y8(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Th.findIndex(
([c])=>t>=c),[o,i]=Th[n],s=Math.floor(t/o),[a,l]=Th[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function Y8(e){return e===0?`0${" "}s`:e<999e-6?`${Ph(e*1e6)}${" "}µs`:e<.9995?
`${Ph(e*1e3)}${" "}ms`:`${Ph(e)}${" "}s`}function Ph(e){return String(Number(e.toPrecision(e>=100?3:2)))}function La(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Pe(e/1e3)}var Bn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Mn={text:Bn.other,kind:"other"},Q8=new Set(Object.
values(Bn)),X8=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function e3(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function U(e){return e.toWellFormed().replace(X8,e3).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Q(e){
if(e==null)return{text:Bn.null,kind:"null"};if(e==="")return{text:Bn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Q(n).text).join(", "),kind:"value"};let t=U(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:Q8.has(t)?`"${t}"`:t,kind:"value"}}var t3=new Intl.Segmenter("en",{granularity:"grapheme"});function Hx(e){return Array.
from(t3.segment(e),t=>t.segment)}function wu(e,t){if(e.length<=t)return e;let n=Hx(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Na(e,t){if(e.length<=t)return e;let n=Hx(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var n3={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},qx=new Map;function Vx(e,t){let n=`${t} ${e}`,o=qx.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...n3[t],timeZone:e,hourCycle:"h23"}),qx.set(n,o)),o}function _h(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function j(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):_h(t)?Vx(t,n).format(o):`${Vx("UTC",n).format(o)} UTC`}function Ai(e,t=Date.now()){return e==="UTC"||!_h(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function ks(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:_h(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function $n(e,t,n){return t>=300*86400?j(e,n,"year"):t>=28*86400?j(e,n,"month"):t>=.9*86400?
j(e,n,"day"):t>=60?j(e,n,"minute"):j(e,n,"second")}function xe(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var o3=Symbol.for("pv"),r3=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:o3,__v:--r3,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Ve.vnode&&Ve.vnode(c),c}var i3={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
 0 000 4z",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ie({
name:e,size:t=16}){return r("svg",{width:t,height:t,viewBox:"0 0 20 20",fill:"none",stroke:"currentColor","stroke-width":"\
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:i3[e]})})}function hd(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let y=t.right+s+a<=u-8;Ux(
e,y?t.right+s:t.left-s-a,Wx(t.top,l,c));return}let d=c-8-t.bottom-s,p=t.top-s-8,m=o==="bottom"?l<=d||d>=p:!(l<=p||p>=d),
f=Math.max(m?d:p,64),g=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),Ux(
e,Wx(g,a,u),m?t.bottom+s:t.top-s-Math.min(l,f))}function Wx(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Ux(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Kx="ta";var $h=ae(null),Mh,l3=500;function jx(e,t,n){clearTimeout(Mh),Mh=setTimeout(()=>{e.isConnected&&($h.value={anchor:e,text:t})},
n)}function Xr(){clearTimeout(Mh),$h.value=null}function To(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&jx(
t.currentTarget,e,l3)},onPointerLeave:Xr,onPointerDown:Xr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
jx(n,e,0)},onBlur:Xr}:{}}function Gx(){let e=H(null),t=$h.value;return et(()=>{!e.current||!t||(e.current.showPopover(),
hd(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Kx,children:t.text}):null}var Dh={};Kf(Dh,{button:()=>Eh,danger:()=>d3,default:()=>m3,iconOnly:()=>Ah,outlined:()=>u3,primary:()=>c3,quiet:()=>p3,
small:()=>Oh});var Eh="t",u3="oa",c3="O",d3="na",Ah="Te",p3="_e",Oh="qe",m3={button:Eh,outlined:u3,primary:c3,danger:d3,
iconOnly:Ah,quiet:p3,small:Oh};function M(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=To(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:xe(Eh,a!=="plain"&&
Dh[a],u&&Ah,l&&Oh,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,tabIndex:e.
stop===!1?-1:void 0,disabled:e.disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ie,{name:n}),t,o&&r(ie,{name:o,
size:12})]})}var Rh={};Kf(Rh,{default:()=>b3,empty:()=>g3,null:()=>h3,other:()=>y3,value:()=>f3});var f3="pa",h3="da",g3="la",y3="xa",
b3={value:f3,null:h3,empty:g3,other:y3};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??Q(e),s=o?Na(i.text,n):wu(i.text,n);return r("bdi",{class:Rh[i.
kind],title:s===i.text?void 0:wu(i.text,2e3),children:s})}var Jx=8;function v3(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-Jx,o)),s=Math.min(o,Math.ceil((e+t)/n)+Jx);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function gd(e,t,n){let[o,i]=k({scroll:0,height:600});return N(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),v3(o.scroll,o.height,t,n)}function yd(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function bd(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var Zx="Fe",Yx="sa",Lh="b",Qx="P",Xx="Ge",e0="n",t0="y",vd="ca",Nh="Je",Bh="p",n0="Q",zh="ga",o0="V",r0="ha",i0="fa";function _e(e){let{columns:t,rows:n,summary:o=[]}=e,i=H(null),s=ft(),a=yd(),l=gd(i,a,n.length),[u,c]=k(null),[d,p]=k(new Map),
m=t.map(({key:y,width:b})=>{let w=d.get(y);return w===void 0?b??"minmax(80px, max-content)":`${w}px`}).join(" ")+" minma\
x(0, 1fr)",f=y=>{let b=bd(y,u,n.length+o.length,t.length,e.onSort?-1:0);if(b){y.preventDefault(),c(b),w3(i.current,b,a);
return}let w=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(y.key==="Enter"||y.key===" ")){y.preventDefault(),
x.sortable!==!1&&e.onSort?.(s0(x,e.sort??null));return}let S=i.current?.querySelector('[data-cursor="true"]');(y.key==="\
Enter"||y.key===".")&&w!==void 0&&x&&S&&y.target===i.current&&(y.preventDefault(),y.stopPropagation(),(e.onMenu??e.onCell)?.(
w,x,S))},g=(y,b,w)=>r(k3,{id:s,row:y,at:b,columns:t,cursor:u?.row===b?u.column:-1,onCursor:c,summary:w,last:b===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},w?`summary ${b}`:b);return r("div",{ref:i,class:Zx,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:y=>{y.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:Yx,role:"\
presentation",style:{gridTemplateColumns:m},children:[r("div",{role:"row","aria-rowindex":1,class:xe(Lh,Qx),children:t.map(
(y,b)=>r(C3,{id:`${s}--1-${b}`,column:y,cursor:u?.row===-1&&u.column===b,sort:e.sort??null,onSort:e.onSort,onWidth:w=>p(
new Map(d).set(y.key,w))},y.key))}),l.before>0&&r("div",{role:"presentation",class:r0,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((y,b)=>g(y,l.first+b,!1)),l.after>0&&r("div",{role:"presentation",class:i0,style:{height:`${l.after}\
px`}}),o.map((y,b)=>g(y,n.length+b,!0))]})})}function w3(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function k3({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:xe(Lh,a&&o0,l&&Xx),children:o.
map((d,p)=>r("div",{id:`${e}-${n}-${p}`,role:"gridcell","aria-colindex":p+1,"data-cursor":p===i,class:xe(e0,d.number&&Nh,
p===i&&zh),onPointerDown:()=>s({row:n,column:p}),onClick:c&&(m=>c(t,d,m.currentTarget)),onContextMenu:u&&(m=>{m.preventDefault(),
u(t,d,m.currentTarget)}),children:r("span",{class:vd,children:d.cell(t,n)})},d.key))})}function s0(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function C3({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let d=c.currentTarget,
p=d.parentElement.getBoundingClientRect().width-c.clientX;d.setPointerCapture(c.pointerId),d.onpointermove=m=>s(Math.max(
48,Math.round(p+m.clientX))),d.onpointerup=()=>{d.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:xe(t0,t.number&&Nh,n&&zh),children:[u?r("button",{type:"\
button",tabIndex:-1,class:Bh,onClick:()=>i(s0(t,o)),children:[r("span",{class:vd,children:t.head}),a!=="none"&&r(ie,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Bh,children:r("span",{class:vd,children:t.head})}),r("span",
{class:n0,onPointerDown:l})]})}var Fh=new Map,xd=7;function Sn(e,t){let n=JSON.stringify([e,t??null]),o=Fh.get(n);return o===void 0&&(o=[...Fh.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,Fh.set(n,o)),o}function Ba(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/xd)%4]}function pn(e){return`--series-${e%xd+1}`}var a0=ae(0),wd=a0;new MutationObserver(()=>{a0.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function ot(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Nt(e,t,n){let[o,i]=k(null),s=H(null),a=o&&o.row<e&&o.column<t?o:null;return N(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let p=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!p?!1:(n(a,p),!0)}let d=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:bd(c,a,e,t);
return d?(i(d),!0):!1},mark:(c,d)=>({"data-at":`${c},${d}`,"data-cursor":a?.row===c&&a.column===d})}}var l0="ua",u0="ma",c0="va",d0="wa",p0="ba",m0="ya",f0="ka";function je({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,d]=k(!1),
p=ft(),m=H(null),f=H(!1);et(()=>{let y=f.current?m.current?.querySelector("[data-body]"):null;(y?.tabIndex===0?y:y?.querySelector(
'[tabindex="0"]')??y)?.focus(),f.current=!1},[c]);let g=y=>{if(!(y.ctrlKey||y.metaKey||y.altKey||y.target instanceof HTMLInputElement)){
if(y.key==="t"||y.key==="T")f.current=!0,d(!c);else if(c||!s?.(y))return;y.preventDefault(),y.stopPropagation()}};return r(
"figure",{ref:m,class:l0,"aria-labelledby":p,children:[r("div",{class:u0,children:[r("h2",{class:c0,children:e}),r("div",
{class:d0,children:[n,r(M,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:c,onClick:()=>d(
!c)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),c?r("div",{class:m0,"data-body":!0,tabIndex:-1,onKeyDown:g,
children:o}):r(E,{children:[r("div",{class:xe(p0,l&&f0),"data-body":!0,tabIndex:0,role:"application","aria-roledescripti\
on":"chart","aria-label":t,onKeyDown:g,children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function h0(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Cu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function g0(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function y0(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var T3=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function b0(e,t,n){let o=(T3.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function za(){let e=H(null),[t,n]=k(0);return et(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var v0="za",x0="ja",w0="Xa",k0="Sa",C0="Ke",S0="Ba",T0="Ca";var Fa=20,Su=136,P0=16,Ia=24;function _0({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=za(),l=H(null),
u=Z(()=>{let _=e.map(({time:F})=>F),[O,A]=[Math.min(..._),Math.max(..._)];return A>O?[O,A]:[O-1e3,A+1e3]},[e]),[c,d]=o??
u,p=Z(()=>y0(e,12),[e]),m=Z(()=>e.filter(({time:_})=>_>=c&&_<=d).reverse(),[e,c,d]),f=Math.max(1,a-Su-P0),g=_=>Su+Cu(_,c,
d)*f,y=_=>c+(_-(s.current?.getBoundingClientRect().left??0)-Su)/f*(d-c),b=(_,O=(c+d)/2)=>{let A=g0([c,d],O,_,u);i(A[0]<=
u[0]&&A[1]>=u[1]?null:A)},w=Nt(1,m.length,({column:_})=>b(.25,m[_].time)),x=w.at?m[w.at.column]:void 0,S=_=>{if(_.key===
"+")b(.5,x?.time);else if(_.key==="-")b(2,x?.time);else if(_.key==="0")i(null);else return w.key(_);return!0},P=_=>{let O=l.
current;if(l.current=null,O===null)return;let A=y(_);Math.abs(g(A)-g(O))>4&&i([Math.max(u[0],Math.min(O,A)),Math.min(u[1],
Math.max(O,A))])},L=Ia+p.length*Fa+24;return r(je,{title:`${B(e.length)} events, ${B(t.length)} sessions`,onKey:S,summary:`\
Timeline of ${B(e.length)} events in ${B(t.length)} sessions, from ${j(u[0],n)} to ${j(u[1],n)}`,announced:x?`${Q(x.event).
text}, ${j(x.time,n,"millisecond")}`:"",actions:r(E,{children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>b(2)}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>b(
.5)}),r(M,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(_e,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:_})=>j(_,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:_,end:O})=>Pe((O-_)/1e3)},{key:"events",head:"events",number:!0,cell:({events:_})=>B(_)}]}),children:[r("di\
v",{ref:s,class:v0,onPointerDown:_=>{l.current=y(_.clientX)},onPointerUp:_=>P(_.clientX),onWheel:_=>{(_.ctrlKey||_.shiftKey)&&
(_.preventDefault(),b(_.deltaY>0?1.5:.67,y(_.clientX)))},children:a>0&&r("svg",{width:a,height:L,"aria-hidden":"true",children:[
t.filter(({start:_,end:O})=>O>=c&&_<=d).map(_=>r("rect",{x:g(_.start)-3,y:Ia-12,width:Math.max(6,g(_.end)-g(_.start)+6),
height:p.length*Fa+12,rx:3,class:x0,onDblClick:()=>i([_.start-500,_.end+500]),children:r("title",{children:`${j(_.start,
n,"second")}, ${Pe((_.end-_.start)/1e3)}, ${B(_.events)} events`})},_.start)),p.map((_,O)=>r("g",{children:[r("text",{x:Su-
12,y:Ia+O*Fa+4,class:w0,children:_.rest?Mn.text:Na(Q(_.event).text,18)}),r("line",{x1:Su,x2:a-P0,y1:Ia+O*Fa,y2:Ia+O*Fa,class:k0})]},
O)),m.map((_,O)=>{let A=_3(p,_);return r("circle",{cx:g(_.time),cy:Ia+A*Fa,r:x===_?6:4,class:C0,...w.mark(0,O),style:{fill:p[A]?.
rest?"var(--other)":`var(${pn(Sn("event",[_.event]))})`},children:r("title",{children:`${Q(_.event).text}, ${j(_.time,n,
"millisecond")}`})},O)}),b0(c,d,Math.max(2,Math.floor(f/140))).map(_=>r("text",{x:g(_),y:L-6,class:S0,children:j(_,n,d-c>
2*864e5?"dayShort":d-c>36e5?"clock":"clockSecond")},_))]})}),r("p",{class:T0,children:x?r(E,{children:[r($,{value:x.event}),
" ",j(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function _3(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function Tn(e){return`'${e.replaceAll("'","''")}'`}var M0="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",M3=new RegExp(`^${M0}(\\.${M0}\
)*$`,"u"),$3=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function ve(e){return M3.test(e)&&!$3.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Cr(e){
return`event = ${Tn(e)}`}var D3=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function ei(e){let t=e===void 0?null:D3.exec(e);return t?
t[1].replaceAll("''","'"):null}function ti(e,t){let n=ve(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Tn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Tn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Po(e,t){return e===
void 0||e.trim()===""?t:`${$0(e)} and ${$0(t)}`}function $0(e){return/\bor\b/i.test(e)?`(${e})`:e}var D0={before:[],after:[]};function Ih(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function E0(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function A0(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Hh=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],kd=["explore","funnel",
"retention","paths","sessions","difference","live"];function ni(e){return Hh.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ge(e){return e==null?[]:typeof e=="string"?[e]:e}var E3=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Be(e){
let t=E3.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function qh(e){let t=e[ni(e)];return ge(
t?.by).find(n=>!Ha(n))??null}function Ha(e){return/^\s*(time|bins)\s*\(/i.test(e)}function R0(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:A3(e.document),as:e.as}},s=n[t],a=Be(e.document),l=qh(e.document);
if(s){let p=O0({...a,...s.document},l);return{state:{view:t,document:p,as:s.as,open:[]},waiting:i,said:null}}let u=O3(t)?
ei(a.where):null;u!==null&&delete a.where;let c=O0({...a,...Ts(t,u,o)},l),d=u===null?null:`The filter ${Cr(u)} became ${R3(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:d}}function A3(e){let t=ni(e);return e[t]===void 0?
{}:{[t]:e[t]}}function O3(e){return e==="funnel"||e==="retention"||e==="paths"}function R3(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Ts(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(L3).map(N3),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Cr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Cr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Cr(s)}}}}function L3(e){return e!==void 0}function N3(e){return{
where:Cr(e)}}function O0(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ge(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Ha),t]}}}var Vh={view:"explore",document:{dataset:""},as:null,open:[]},Ft=ae(Vh),Jo=ae(D0),L0=ae({state:Vh,how:"load"}),Cd={},Sd=!1,
He=Ft,Td=L0,ye=dn(()=>Ft.value.document),N0=dn(()=>Ft.value.view),B0=dn(()=>Ft.value.as),Ri=dn(()=>Ft.value.open),Ut=dn(
()=>Ft.value.document.dataset),qa=dn(()=>Jo.value.before.length>0),Va=dn(()=>Jo.value.after.length>0);function z0(e,t){return Et(
{...e,open:[]},{...t,open:[]})}function pe(e,t="push"){let n={...Ft.value,...e};Et(n,Ft.value)||(!z0(n,Ft.value)&&(t==="\
push"||!Sd)&&(Jo.value=Ih(Jo.value,Ft.value)),Sd=t==="replace",Wh(n,t))}function le(e,t,n="push"){pe({document:Se(Ft.value.
document,e,t)},n)}function so(e){pe({open:[...Ft.value.open,e]})}function Pd(){pe({open:Ft.value.open.slice(0,-1)})}function F0(e,t){
let n=R0(Ft.value,e,Cd,t);return Cd=n.waiting,pe(n.state),n.said}function oi(){I0(E0(Jo.value,Ft.value))}function Wa(){I0(A0(Jo.value,Ft.value))}function I0(e){e&&(Jo.value=e.stack,Sd=!1,
Wh(e.value,"push"))}function ri(e){Et(e,Ft.value)||(Ft.value!==Vh&&!z0(e,Ft.value)&&(Jo.value=Ih(Jo.value,Ft.value)),Sd=
!1,Wh(e,"load"))}function Wh(e,t){Ft.value=e,L0.value={state:e,how:t}}function H0(){return{undo:Jo.value,waiting:Cd}}function q0(e){
Jo.value=e.undo,Cd=e.waiting}function It(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function at(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${B(e)} ms`:Pe(e/1e3);case"seconds":return n?`${B(e)} s`:Pe(e);case"bytes":return n?`${B(e)} B`:Cn(
e);case"share":return n?`${B(e*100)} %`:W(e);case"none":return n?B(e):q(e)}}function Zo(e){return e.type==="int64"||e.type===
"float64"}function ao(e,t,n){return typeof e=="number"&&Zo(t)?{text:at(e,It(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:j(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Q(e)}var V0="Ea",W0="Ia",U0="Ua",K0="Ha";function Me({icon:e,title:t,children:n,actions:o}){return r("div",{class:V0,children:[r(ie,{name:e,size:32}),r("h2",{class:W0,
children:t}),n&&r("p",{class:U0,children:n}),r("div",{class:K0,children:o})]})}var j0="La",G0="Ma",J0="Na";var Z0="Ra",Y0="Aa";function Md({busy:e,done:t=null}){let n=H(null);return et(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:j0,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:J0}):r("div",{ref:n,class:G0}))})}
function Ce({lines:e=6}){return r("div",{class:Z0,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:Y0},
n))})}var Q0="Da",X0="Ta",ew="_a",tw="qa",nw="Fa";function Uh(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ce({id:e,error:t,onHint:n}){let o=Uh(t.hint);return r(
"div",{class:Q0,id:e,role:"alert",children:[r("span",{class:X0,children:r(ie,{name:"error",size:14})}),r("span",{class:ew,
children:U(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:tw,onClick:()=>n(o),children:[U(o),"?"]}):
r("span",{class:nw,children:U(t.hint)}))]})}var ow=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function $d(e,t){
let n=e.split("/").filter(u=>u!=="").map(I3),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(ow.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=kd.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function I3(e){try{return decodeURIComponent(e)}catch{return e}}function Ka(e,t){return`${rw(e)}/${t}`}
function ja(e,t){return`${rw(e)}/actor/${encodeURIComponent(t)}`}function rw(e){let t=ow.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function iw(e){let t=[`q=${await Ua(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Ua(e.open)}`),t.join("&")}async function Dd(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await ii(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await ii(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(H3):[]}}function H3(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function Ua(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await sw(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function ii(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await sw(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var q3=4<<
20;async function sw(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:d}=await a.read();if(c)break;if(i.push(d),s+=d.length,s>q3)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Ed=new Map;function Kh(e){return Ed.has(e)||lw(e),Ed.get(e)??{events:[]}}async function lw(e){if(e==="")return{events:[]};
Ed.set(e,{events:[]});let n={events:(await Ax(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Ed.set(e,n),n}var aw=864e5;
async function jh(e,t){let n=t==="explore"?null:lw(e);Ie.value.value||await Dt();let o=Ie.value.value?.find(({name:l})=>l===
e),i=o!==void 0&&Date.parse(o.to)>Date.now()-2*aw,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*aw,a=n?await n:Kh(e);return{
dataset:e,...i&&s?{from:"now-30d"}:{},timezone:gt(),...Ts(t,null,a)}}function gt(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Ad="sluice.";function Sr(e){return _u(()=>localStorage.getItem(Ad+e))}function Tr(e,t){_u(()=>localStorage.setItem(Ad+
e,t))}function Od(e){let t=_u(()=>sessionStorage.getItem(Ad+e));return t===null?null:_u(()=>JSON.parse(t))}function Ga(e,t){
_u(()=>sessionStorage.setItem(Ad+e,JSON.stringify(t)))}function _u(e){try{return e()}catch{return null}}var Ps=ae({kind:"home"}),Ni=Ps,Li=Promise.resolve(),uw=0;async function cw(){let e=Od("undo");e?.undo&&Array.isArray(e.undo.
before)&&q0(e),addEventListener("popstate",()=>{Gh()}),addEventListener("pagehide",()=>Ga("undo",H0())),await Gh(),xn(()=>{
let{state:t,how:n}=Td.value;n!=="load"&&(Li=Li.then(()=>Rd(t,n)))})}function be(e,t=""){history.pushState(null,"",zt(e)+
(t===""?"":`#${t}`)),Gh()}function Pr(e=He.value){Ps.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Li=Li.then(()=>Rd(e,"push"))}async function _s(e){return`${zt(Ka(e.document.dataset,e.view))}#${await iw(e)}`}async function Rd(e,t){
let n=await _s(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Ps.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Gh(){let e=++uw,t=$d(Sx(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Ps.value=t;return}let n=await Dd(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await jh(t.dataset,t.view);e===uw&&(ri({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Ps.value=t,n||(Li=Li.then(
()=>Rd(He.value,"replace"))))}async function si(e){let{view:t,document:n}=He.value,o=await jh(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){ri(i),Ps.value={kind:"view",dataset:e,view:t,fragment:""},Li=Li.then(()=>Rd(i,"repla\
ce"));return}pe(i),Ps.value.kind!=="view"&&Pr()}var dw="Qe",pw="Ga",mw="Ja",Jh="Ka",fw="Oa";var gw=2e3;function yw({dataset:e,actor:t}){let n=ye.value.timezone??"UTC",o=Ee(e).value,i=o.value?.actors?.[0]??null,s=ht(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:gw}}),a=ht(i===null?null:{dataset:e,timezone:n,
where:`string(${ve(i)}) = ${Tn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});N(()=>{globalThis.document.title=`${U(t)} · ${U(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:dw,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:pw,children:[r(M,{icon:"left",kind:"outlined",onClick:()=>Pr(),children:"Back"}),r("h1",{class:mw,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:Jh,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",Ai(n)]})]}),l&&r(ce,{error:l}),!l&&r(W3,{answer:hw(s.answer),sessions:hw(a.answer),actor:t,zone:n})]})}
function W3({answer:e,sessions:t,actor:n,zone:o}){let i=Z(()=>U3(e,n),[e]),s=Z(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=k(null);if(!e)return r(Ce,{});if(e.rows.
length===0)return r(Me,{icon:"actor",title:"Nobody of this name",actions:r(M,{kind:"primary",onClick:()=>Pr(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,d)=>a===null||i[d].time>=a[0]&&i[d].
time<=a[1]);return r(E,{children:[r(_0,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:fw,children:[r("p",{
class:Jh,children:[Oe(u.length,"event"),a===null?"":` from ${j(a[0],o,"second")} to ${j(a[1],o,"second")}`,e.cursor?`, t\
he latest ${gw} only`:""]}),r(_e,{label:"Events",rows:u,columns:e.columns.map((c,d)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:p=>r($,{shown:ao(p[d],c,o),most:64,middle:!0})}))})]})]})}function U3(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function hw(e){return e!==null&&"columns"in e?e:null}var Yh=ae([]),bw=ae(!1),K3=700,Zh,$u=Yh,vw=bw,ai=dn(()=>Yh.value.filter(({state:e})=>e==="running"));async function _o(){
clearTimeout(Zh);try{Yh.value=(await oe("v1/jobs")).jobs,bw.value=!0}catch{}clearTimeout(Zh),ai.value.length>0&&(Zh=setTimeout(
()=>{_o()},K3))}async function xw(e){try{return await oe(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(K(t).status===404)
return null;throw t}}async function Ld(e){await oe(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await _o()}async function ww(e){
await oe(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await _o()}function kw(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var Cw="W";var Du=[];function Sw(){return Du.length>0}function Kt(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=H(null);return et(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>hd(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),J3(i,o),Z3(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:xe(
Cw,e.class),children:e.children})}function J3(e,t){et(()=>{if(Xr(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function Z3(e,t,n){let o=H(n);o.current=n,N(()=>{let i={};Du.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!Y3(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Du.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Du.splice(Du.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function Y3(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Ms=ae([]),Qh=ae(Sr("letters")!=="no"),Nd="",Tw,_w=Ms,Mw=Qh;function $w(e){Qh.value=e,Tr("letters",e?"yes":"no")}function Mo(e){
let t=H(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");N(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Ms.value=[...Ms.value,...o],()=>{Ms.value=Ms.value.filter(i=>!o.includes(i))}},[n])}function Q3(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function Dw(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Eu(e.target)||!Qh.value&&e.key.
length===1||X3()||Sw()))return;let n=Nd===""?Q3(e):`${Nd} ${e.key}`,o=Ms.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
Pw(""),o.act()):t&&Pw(Ms.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function Pw(e){clearTimeout(Tw),Nd=
e,e!==""&&(Tw=setTimeout(()=>{Nd=""},1200))}function Eu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function X3(){return document.querySelector("dialo\
g[open]")!==null}async function Bd(e){let t=e.trim();if(t.startsWith("{"))return Ew(await ii(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Dd(n[2]),s=kd.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?Ew(await ii(o[1].replaceAll("'\\''","'"))):null}function Ew(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Hh.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:Ja(t),as:null,open:[]}}function Ja(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Aw=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,ez=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function Rw(e){let t=e.replace(/^.*[/\\]/,"");for(;Aw.test(t);)t=t.replace(Aw,"");return t=t.replace(ez,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function Lw(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function Xh(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function Nw(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(Xh(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var tz=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function Bw(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:Ow(n)?o===void 0||Ow(
o):/^\[\s*(\{|$)/.test(n)?nz(e):tz.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function Ow(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function nz(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var oz=1<<20;async function zw(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(zt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,oz),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:Zr()}),i=await o.json().catch(()=>null);if(!o.ok)throw Yr(i,o.status);return i}function Fw(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function Iw(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",zt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(Zr()),a.onabort=()=>s(new it({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=rz(a.responseText);a.status>=200&&a.status<300?i(l):s(Yr(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function rz(e){try{return JSON.parse(e)}catch{return null}}var Hw="Pa",qw="Qa",Vw="Va",Ww="k",Uw="z";var Ou=ae([]),zd=new Map,sz=1e4,az=1;function X(e,t=null){let n=az++;Ou.value=[...Ou.value,{id:n,text:e,action:t}].slice(
-3),Kw(n)}function Kw(e){zd.set(e,setTimeout(()=>eg(e),sz))}function eg(e){clearTimeout(zd.get(e)),zd.delete(e),Ou.value=
Ou.value.filter(t=>t.id!==e)}function jw(){return r("div",{class:Hw,role:"status",children:Ou.value.map(({id:e,text:t,action:n})=>r(
"div",{class:qw,onPointerEnter:()=>clearTimeout(zd.get(e)),onPointerLeave:()=>Kw(e),children:[r("span",{class:Vw,children:t}),
n&&r("button",{type:"button",class:Ww,onClick:()=>{eg(e),n.act()},children:n.label}),r("button",{type:"button",class:Uw,
"aria-label":"Close",onClick:()=>eg(e),children:r(ie,{name:"close",size:14})})]},e))})}var $s=ae(null),lz=8,uz=3,Gw=$s;async function Jw(e,t){let n=await cz(e).catch(()=>[]);$s.value={dataset:e,sum:t,events:n,
steps:n.slice(0,uz).map(({value:o})=>o)}}async function cz(e){let t=Ie.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${ve(t)}) as reached`],by:["event"],order:["reached desc"],limit:lz};return dz(
await oe("v1/query",{body:{dataset:e,aggregate:o}}))}function dz({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function Zw(e){let{value:t}=$s;t&&($s.value={...t,steps:pz(t.steps,e)})}
function pz(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Yw(){let{value:e}=$s;if(!e)return;$s.value=null;
let t=ye.value.dataset===e.dataset?Be(ye.value):{dataset:e.dataset};pe({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Cr(n)})),window:"7d"}}}),Pr(He.value)}function tg(){$s.value=null}var Ht=ae(null),_r=ae(!1),Ru=null,Xw={accepted:0,rejected:0,known:0},Fd="loading",ek=Ht,tk=_r;async function Za(e){if(_r.
value=!0,Ht.value?.phase==="sending"||Ht.value?.phase==="found"||e.length===0)return;Ru?.abort();let t=Ru=new AbortController;
Ht.value={phase:"reading",files:e};try{let[n]=await Promise.all([zw(e[0],t.signal),Ie.value.value?null:Dt()]);if(t.signal.
aborted)return;let o=mz(n),i=Nw(Rw(e[0].name),o.actors,Ie.value.value?.map(({name:s,actors:a})=>({name:s,actors:a}))??[]);
Ht.value={phase:"choosing",files:e,preview:n,choice:{dataset:i,...o},error:null}}catch(n){t.signal.aborted||(Ht.value={phase:"\
unreadable",files:e,error:K(n)})}}function mz({names:e,columns:t}){return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.
name??"",actors:e.actors,event:e.event}}function Id(e){Za([new File([e],"pasted.txt")])}function Lu(e){Ht.value?.phase===
"choosing"&&(Ht.value={...Ht.value,choice:{...Ht.value.choice,...e},error:null})}function Bi(){_r.value=!1;let e=Ht.value?.
phase;e==="sending"||e==="found"||(Ru?.abort(),Ht.value=null)}function fz(){_r.value=!0}async function nk(){let e=Ht.value;
e?.phase!=="sending"&&e?.phase!=="found"||(await Ld(e.job).catch(()=>{}),Ru?.abort())}async function ok(){let e=Ht.value;
if(e?.phase!=="choosing")return;let t=Ru=new AbortController,{files:n,choice:o}=e,i=Xw;try{for(let[s,a]of n.entries())i=
await hz(n,s,a,o,i,t.signal);await rk(o.dataset,i)}catch(s){i.accepted>0&&Dt(),Ht.value={...e,error:K(s)},_r.value||X(`L\
oading into ${o.dataset} failed: ${K(s).message}`,{label:"Show",act:fz})}finally{Ga(Fd,null),_o()}}async function hz(e,t,n,o,i,s){
let a=kw(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};Ht.value={...l,sent:0},Ga(Fd,{job:a,dataset:o.
dataset});let u=setTimeout(()=>{_o()},200);try{let c=await Iw(Fw(o.dataset,o,n.name,a),n,d=>{Ht.value={...l,sent:d},d===
1&&_o()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+c.rejected_count}}catch(c){if(e.length>1&&K(c).
code==="already_loaded")return{...i,known:i.known+1};throw c}finally{clearTimeout(u)}}async function rk(e,t){await Dt(),
Un(e),Ht.value=null;let n=ng(e,t);if(!_r.value){X(n,{label:"Show",act:()=>Qw(e,t)});return}_r.value=!1,Qw(e,t)}function Qw(e,t){
be(Ka(e,"explore")),Jw(e,t)}function ng(e,{accepted:t,rejected:n,known:o}){let i=[`${B(t)} ${t===1?"event is":"events ar\
e"} in ${e}`];return n>0&&i.push(`${B(n)} ${n===1?"line was":"lines were"} not taken`),o>0&&i.push(`${B(o)} ${o===1?"fil\
e was":"files were"} there already`),`${i.join("; ")}.`}var gz=500;async function ik(){let e=Od(Fd);if(typeof e?.job!="s\
tring"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await xw(t).catch(()=>{});if(o?.state==="\
running")Ht.value||(Ht.value={phase:"found",dataset:n,job:t},_r.value=!0);else if(o!==void 0){Ht.value=null,Ga(Fd,null),
o?.state==="done"&&_r.value?await rk(n,{...Xw,accepted:o.rows}):_r.value=!1;return}await new Promise(i=>{setTimeout(i,gz)})}}var ak="Wa",lk="Ya";function uk(){let[e,t]=k(!1);return N(()=>{let n=0,l=[["dragenter",u=>{og(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{og(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{og(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
Za(c))}],["paste",bz]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:ak,"aria-hidden":"true",children:r("div",{class:lk,children:[r(ie,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function og(e){return e.dataTransfer?.types.includes("File\
s")??!1}function bz(e){if(Eu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void Za(t);let n=e.clipboardData?.getData("text/pla\
in")??"";Bw(n)&&Bd(n).then(o=>{o||Id(n)})}var ck="Ve",dk="Za",pk="et",mk="We",fk="it",hk="rt";function tt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=H(null),a=ft();return et(()=>{Xr();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:xe(ck,i&&dk),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:pk,children:[r("h2",{id:a,tabIndex:-1,
class:mk,children:e}),r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:fk,children:n}),
o&&r("div",{class:hk,children:o})]})}function Yo({children:e,kind:t="outlined"}){let n=H(null);return r(E,{children:[r(M,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&Za(i)}})]})}var Ds="at",xt="tt",We="g",Hd="ot",gk="nt";function jt(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:d=!1}=e,
[p,m]=k(n),f=H(null),g=ft();N(()=>m(n),[n]);let y=x=>{x!==n&&o(x)},b=x=>{x.key==="Enter"&&y(p),!(x.key!=="Escape"||p===n)&&
(x.preventDefault(),m(n))},w=x=>{o(x),f.current?.focus()};return r("div",{class:Ds,children:[r("label",{for:g,class:l?"s\
poken":xt,children:t}),r("input",{ref:f,id:g,class:xe(We,u&&Hd),value:p,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${g}-problem`:s?`${g}-note`:void 0,"data-autofocus":d?"":void 0,onInput:x=>{
m(x.currentTarget.value),i?.(x.currentTarget.value)},onKeyDown:b,onBlur:()=>y(p)}),!c&&s&&r("div",{id:`${g}-note`,class:gk,
children:s}),c&&r(ce,{id:`${g}-problem`,error:c,onHint:w})]})}var bk="pt",vk="Y";function wt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(d=>d.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:bk,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:vk,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ie,{name:a.icon,size:14}),
a.label]},a.value))})}var xk="dt",wk="Z",kk="lt",Ck="xt",Sk="st",Tk="ct";var qd=28;function rg(e,t){return`${e}-${t}`}function Pk({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=H(null),c=gd(u,qd,n.length);return et(()=>{let d=u.current;if(!d||o<0)return;let p=o*qd;p<d.scrollTop?d.scrollTop=
p:p+qd+8>d.scrollTop+d.clientHeight&&(d.scrollTop=p+qd+8-d.clientHeight)},[o,n]),r(E,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:xk,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((d,p)=>{let m=c.first+p;return r("div",{id:rg(e,m),role:"option","aria-selected":d.
selected??!1,"aria-setsize":n.length,"aria-posinset":m+1,"data-active":m===o,class:wk,onPointerMove:()=>{m!==o&&i(m)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(d.value),children:[a&&r("span",{class:Tk,children:d.selected&&r(ie,{name:"check"})}),r("s\
pan",{class:kk,children:d.label}),d.note!==void 0&&r("span",{class:Ck,children:d.note})]},m)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:Sk,children:l})]})}function zi(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=H(null),a=ft(),[l,u]=k(e.autofocus??!1),[c,d]=k(i?0:-1),
[p,m]=k(!1);et(()=>{m(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),g=l||(e.inline??!1),y=()=>u(
!1),b=(S,P)=>{P||y(),e.onPick(S,P)},w=S=>{let P=g?t[f]:void 0;if(S.key==="ArrowDown"||S.key==="ArrowUp"){S.preventDefault(),
u(!0);let L=S.key==="ArrowDown"?1:-1;d(f<0&&L<0?t.length-1:(f+L+t.length)%Math.max(1,t.length))}else S.key==="Enter"?(S.
preventDefault(),P?b(P.value,!1):(y(),e.onTake(n))):S.key===" "&&o&&P&&f>=0?(S.preventDefault(),b(P.value,!0)):S.key==="\
Escape"&&(g||e.onCancel)?(S.preventDefault(),S.stopPropagation(),y(),e.onCancel?.()):S.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=r(Pk,{id:a,label:e.label,options:t,active:f,onActive:d,onPick:S=>b(S,o),several:o,foot:e.foot});return r(E,{children:[
r("input",{ref:s,class:xe(We,e.code&&Hd),role:"combobox","aria-label":e.label,"aria-expanded":g,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":g&&f>=0?rg(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:w,onClick:()=>u(!0),onBlur:y,onFocus:()=>{
e.autofocus&&u(!0)},onInput:S=>{u(!0),d(i?0:-1),e.onText(S.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&p&&(t.length>
0||e.foot)&&r(Kt,{anchor:s.current,onClose:y,focus:!1,children:x})]})}var Mk="gt",$k="ht";function tn({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=H(null),[l,u]=k(!1),[c,d]=k(""),p=Z(()=>Cz(t,c),
[t,c]),m=()=>{u(!1),d("")},f=g=>{m(),o(g)};return r(E,{children:[r(M,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?m():u(!0),children:r("span",{class:Mk,children:r($,{value:n,most:32})})}),l&&r(Kt,{anchor:a.current,onClose:m,
role:"dialog",label:e,children:r("div",{class:$k,children:r(zi,{label:e,text:c,onText:d,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:p.slice(0,1e3).map(g=>({value:g,label:r($,{value:g}),selected:g===n})),onPick:f,onTake:g=>{i&&
g!==""&&f(g)},onCancel:m})})})]})}function Cz(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var Dk="ft",Ek="ut",Ak="mt",Ok="vt";function Wd({share:e}){return r("span",{class:Dk,children:[r("span",{class:Ek,"aria-hidden":"true",children:r("span",{class:Ak,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:Ok,children:W(e)})]})}var Rk="wt",Lk="bt",ig="yt",Nk="kt";function sg(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function Bk({name:e,choice:t}){
let n=sg(e,t);return n===null?null:r("span",{class:Lk,children:n})}function zk({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:Rk,children:[r($,{value:i,most:48,middle:!0}),
r(Bk,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:ig,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(Wd,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(ag,{values:i})}],o=Z(()=>[...e.columns].sort((i,s)=>+(sg(
s.name,t)!==null)-+(sg(i.name,t)!==null)),[e,t]);return r(_e,{label:"Columns",columns:n,rows:o})}function ag({values:e}){
return e.length===0?r("span",{class:ig,children:"none"}):r("span",{class:Nk,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
$,{value:t,most:40,middle:!0})},n))})}function Fk({preview:e,choice:t}){let n=Z(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(E,{children:[r($,{value:o,most:32})," ",r(Bk,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);return r(_e,{label:"First e\
vents",columns:n,rows:e.rows})}function Ik({preview:e}){return r(_e,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>B(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r($,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var Hk="zt",qk="jt",Vk="Xt",Kd="St",Wk="Bt",Uk="Ye",Kk="Ct",jk="Et",Gk="It",Jk="Ut",Zk="Ht",Yk="Lt",Qk="Ze";var _z=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function Xk({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:Hk,children:[r("p",{class:qk,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:Vk,
children:Mz(t,n)})]}),i&&r("div",{class:Wk,children:r(ce,{error:i})}),r("div",{class:Uk,children:[r($z,{choice:o}),n.columns.
length>0&&r(Dz,{columns:n.columns,choice:o})]}),n.note?r("p",{class:Zk,children:[r(ie,{name:"info"}),r("span",{children:r(
$,{value:n.note,most:400})})]}):r(Ez,{preview:n,choice:o})]})}function Mz(e,t){let n=[_z.get(t.format)??t.format,t.compression].
filter(i=>i!=="").join(", "),o=Cn(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${B(e.length)} file\
s, ${o} together`:`${n}, ${o}`}function ug({dataset:e,actors:t}){return Lw(e)??Xh(Ie.value.value?.find(n=>n.name===e),t)}
function $z({choice:e}){let t=e.dataset,n=Ie.value.value?.find(i=>i.name===t),o=ug(e);return r("div",{class:Kk,children:[
r(jt,{label:"Dataset",value:t,onCommit:i=>Lu({dataset:i.trim()}),error:o===null?null:{message:o,hint:""}}),o===null&&r("\
span",{class:Kd,children:n?`added to its ${Oe(n.events,"event")}`:"a new one"})]})}function Dz({columns:e,choice:t}){let n=e.
map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);return r(E,{children:[
r(lg,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Lu({time:i})}),r(lg,{label:"Actor",hint:"wh\
o did it",values:n,value:t.actors[0]??"",onChange:i=>Lu({actors:[i]})}),r(lg,{label:"Event",hint:"what happened",values:n,
value:t.event,onChange:i=>Lu({event:i})})]})}function lg({label:e,hint:t,values:n,value:o,onChange:i}){return r("div",{class:jk,
children:[r("span",{class:Gk,children:e}),r(tn,{title:e,label:`${e}: ${o===""?"not chosen":o}`,kind:"outlined",class:Jk,
values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:Kd,children:t})]})}function Ez({preview:e,choice:t}){let[n,
o]=k("columns"),i=e.rejected.length,s=[{value:"columns",label:`${B(e.columns.length)} columns`},{value:"rows",label:`Fir\
st ${Oe(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${B(i)} not taken`}]:[]];return r(E,{children:[r("div",
{class:Yk,children:[r(wt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:Kd,children:["guessed f\
rom the first ",Oe(e.rows_seen,"record")]})]}),r("div",{class:Qk,children:[n==="columns"&&r(zk,{preview:e,choice:t}),n===
"rows"&&r(Fk,{preview:e,choice:t}),n==="rejected"&&r(Ik,{preview:e})]})]})}var e1="Mt",t1="Nt",n1="Rt",o1="At",r1="Dt";function Xa({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:xe(e1,n&&t1),children:r("div",{class:xe(
n1,!i&&r1,o&&o1),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var cg="Tt",i1="_t",Gd="qt",s1="Ft";function a1(){let e=ek.value;if(!e||!tk.value)return null;switch(e.phase){case"reading":return r(tt,{wide:!0,title:dg(e.
files),onClose:Bi,children:r(Ce,{lines:8})});case"unreadable":return r(Rz,{files:e.files,error:e.error});case"choosing":
return r(Lz,{at:e});case"sending":case"found":return r(Nz,{at:e})}}function dg(e){return e.length>1?`Load ${Oe(e.length,
"file")}`:"Load a file"}function Rz({files:e,error:t}){return r(tt,{title:dg(e),onClose:Bi,foot:r(E,{children:[r(M,{kind:"\
outlined",onClick:Bi,children:"Close"}),r(Yo,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:cg,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(ce,{error:t}),r("p",{class:Gd,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function Lz({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=ug(n)===null&&!o;return r(tt,{wide:!0,title:dg(e.files),onClose:Bi,
foot:r(E,{children:[o&&r("span",{class:s1,children:"Say which column is the time."}),r(M,{kind:"outlined",onClick:Bi,children:"\
Cancel"}),r(M,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{ok()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(Xk,{at:e})})}function Nz({at:e}){let t=$u.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(tt,{title:`Loading into ${e.dataset}`,
onClose:Bi,foot:r(E,{children:[r(M,{kind:"danger",onClick:()=>{nk()},children:"Cancel"}),r(M,{kind:"outlined",onClick:Bi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:cg,children:[r($,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:i1,children:s.length>1?`${e.at+1} of ${s.length}`:Cn(s[e.at]?.size??0)})]}),r(Xa,{label:o?
"Sending":"Loading",done:i}),r("p",{class:Gd,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${W(i)}`,
!o&&t&&t.rows>0&&`, ${Oe(t.rows,"event")} so far`]}),o&&r("p",{class:Gd,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var u1="Gt",c1="j";function d1({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:u1,onKeyDown:a=>{
let l=t.findIndex(p=>p.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,d=t[c];d&&o(d.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:c1,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var zz=["datasets","properties","ingests","rejects","jobs"];function p1(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:zz.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function Es(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var m1="Jt",f1="h",h1="Kt",g1="Ot",y1="Pt",b1="Qt",v1="Vt",x1="Wt";function uo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=H(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(Kt,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:v1,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:m1,onKeyDown:c=>Iz(c,a.current,i),children:o.map((c,d)=>c==="rule"?r("di\
v",{role:"separator",class:b1},d):r("button",{type:"button",tabIndex:-1,class:xe(f1,c.danger&&h1),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:p=>p.currentTarget.focus(),children:[l?r("span",{class:x1,children:c.checked&&r(ie,{name:"check"})}):c.
icon&&r(ie,{name:c.icon}),r("span",{class:g1,children:c.label}),c.keys&&r("span",{class:y1,children:c.keys})]},d))})]})}
function Iz(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function lt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=H(
null),[a,l]=k(!1);return r(E,{children:[r(M,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(uo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function zu(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function w1(e){return(await oe(zu(e,"/runs?li\
mit=1000"))).runs}async function k1(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return oe(zu(e,`/rejects?${i.toString()}`),{signal:o})}function C1(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return zt(zu(e,`/rejects?${n.toString()}`))}async function S1(e,t,n){await oe(zu(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function T1(e){await oe(zu(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var P1="ii",_1="Yt",M1="Zt",$1="eo",D1="io",Fu="ro",E1="ri",Dn="ao",pg="ai",A1="to",O1="oo",R1="no",L1="po",As="do";var el="xo",N1="so",B1="co",z1="go",F1="ee",Hi="ho";function I1({dataset:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),[a,l]=k(!1),u=ft(),c=n===e.name&&!a,d=()=>{c&&(l(!0),T1(
e.name).then(()=>{t(),X(`${e.name} is dropped.`),Dt()},p=>{l(!1),s(K(p))}))};return r(tt,{title:"Drop a dataset",onClose:t,
foot:r(E,{children:[r(M,{kind:"outlined",onClick:t,children:"Keep it"}),r(M,{kind:"danger",icon:"trash",disabled:!c,onClick:d,
children:"Drop it for good"})]}),children:r("form",{class:el,onSubmit:p=>{p.preventDefault(),d()},children:[r("p",{children:[
Oe(e.events,"event")," (",Cn(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Ds,children:[r("label",{class:xt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:We,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:p=>o(p.currentTarget.value)})]}),i&&r(ce,{error:i})]})})}function H1({datasets:e}){let[t,n]=k(null),[o,i]=k(null),s=Hz((a,l)=>n({dataset:a,anchor:l}));return r(E,{children:[r(_e,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(Vz,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(I1,{dataset:o,onClose:()=>i(null)})]})}function Hz(e){let t=gt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:pg,onClick:()=>{si(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(M,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:B(n),children:q(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(Jd,{text:"no events"}):
j(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:j(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${B(n)} B`,children:Cn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):
r(Jd,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(Jd,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Cn(s)}`).join(
`
`),children:[n?.length??1,", ",Oe(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(qz,{dataset:n})}]}
function Jd({text:e}){return r("span",{class:Dn,children:e})}function qz({dataset:e}){return e.rejects===0?r(Jd,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:pg,onClick:()=>be(Es("rejects",e.name)),children:q(e.rejects)})}function Vz({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=H(t),s=l=>()=>be(Es(l,e.name)),a=()=>{ww(e.name).then(()=>X(`${e.name} is \
being compacted.`,{label:"Show",act:()=>be(Es("jobs",""))}),l=>X(`Compacting failed: ${K(l).message}`))};return r(uo,{anchor:i.
current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{si(e.
name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"R\
ejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"tr\
ash",danger:!0,act:o}]})}function q1({dataset:e}){let[{value:t,error:n},o]=k({value:null,error:null}),i=()=>{w1(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:K(a)}))},s=ai.value.length;return N(i,[e,s]),n?r(Me,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(M,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Me,{icon:"up\
load",title:"No files came into this dataset",actions:r(Yo,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:Hi,children:r(_e,{label:"Ingests",columns:Wz(),rows:t})}):
r(Ce,{})}function Wz(){let e=gt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>j(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Dn,children:[B(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Dn,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>B(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:B(t),children:q(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Dn,children:"0"}):r("span",{class:As,title:W(n/Math.max(1,t+n)),children:q(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${B(t)} B`,children:Cn(t)})}]}function tl(e){return e==="ingest"?"Loading":"Compacting"}function V1(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var Uz=3e3;function W1(){let e=ai.value.length;return N(()=>{_o();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&_o()},Uz);return()=>clearInterval(t)},[]),N(()=>{Dt()},[e]),vw.value?$u.value.length===0?r(Me,{icon:"clock",title:"\
Nothing is under way",actions:r(Yo,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:Hi,children:r(_e,{label:"Jobs",columns:Kz(),rows:$u.value})}):r(Ce,{})}
function Kz(){let e=gt();return[{key:"kind",head:"Job",cell:({kind:t})=>tl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
jz,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>q(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Cn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>j(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Pe((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(Gz,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:As,children:r($,{value:t,
most:160})}):null}]}function jz({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?As:Dn,children:V1(
e.state)}):r("span",{class:N1,children:[r(Xa,{small:!0,label:`${tl(e.kind)} ${e.dataset}`,done:e.done}),W(e.done)]})}function Gz({
job:e}){let t=()=>{Ld(e.id).catch(n=>X(K(n).message))};return e.state==="running"?r(M,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(M,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function K1(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*Jz(U1(l,n.key),U1(u,n.key))};return i.sort(a)}function U1(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function Jz(e,t){return e<t?-1:e>t?1:0}function Zd(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function Yd(e,t,n){
try{return await S1(e,t,n),await Un(e),null}catch(o){let i=K(o);return X(`The note on ${t} was not saved: ${i.message}`),
i}}function j1({dataset:e,column:t,onClose:n}){let[o,i]=k(t.description??""),[s,a]=k(t.unit??""),[l,u]=k(null),c=ft(),d=t.type===
"int64"||t.type==="float64",p=async()=>{let m=await Yd(e,t.name,Zd(t,{description:o.trim(),unit:s.trim()}));m?u(m):n()};
return r(tt,{title:`Describe ${Q(t.name).text}`,onClose:n,foot:r(E,{children:[r(M,{kind:"outlined",onClick:n,children:"C\
ancel"}),r(M,{kind:"primary",onClick:()=>{p()},children:"Save"})]}),children:r("form",{class:el,onSubmit:m=>{m.preventDefault(),
p()},children:[r("div",{class:Ds,children:[r("label",{class:xt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:We,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:m=>i(m.
currentTarget.value)})]}),d&&r("div",{class:Ds,children:[r("label",{class:xt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:We,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:m=>a(m.currentTarget.value)})]}),
l&&r(ce,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function Qd({label:e,value:t,onInput:n}){return r("input",{class:We,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function G1({dataset:e}){let{value:t,error:n}=Ee(e).value;return N(()=>{Ee(e).value.value&&Un(e)},[e]),t?r(Zz,{dataset:t}):
n?r(Me,{icon:"warning",title:"The properties cannot be shown",actions:r(M,{kind:"outlined",onClick:()=>{Un(e)},children:"\
Try again"}),children:n.message}):r(Ce,{})}function Zz({dataset:e}){let[t,n]=k(""),[o,i]=k(null),[s,a]=k(null),l=e.columns??
[],u=Z(()=>K1(l,t,o),[l,t,o]),c=Z(()=>Yz(e,a),[e]),d=l.filter(p=>p.hidden).length;return r(E,{children:[r("div",{class:Fu,
children:[r("div",{class:E1,children:r(Qd,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Dn,role:"status",
children:[t===""?Oe(l.length,"property","properties"):`${B(u.length)} of ${Oe(l.length,"property","properties")}`,d>0&&`\
, ${B(d)} hidden`]})]}),u.length===0?r(Me,{icon:"search",title:"No property has this text",actions:r(M,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:Hi,children:r(_e,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(j1,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function Yz(e,t){let n=gt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?L1:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${R1} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:O1,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Dn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(Wd,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:B(s),children:q(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(Qz,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?j(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:A1,children:[r(M,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(M,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
Yd(e.name,s.name,Zd(s,{hidden:!s.hidden}))}})]})}]}function Qz({column:e,zone:t}){if(e.examples?.length)return r(ag,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?q(s):e.type==="timestamp"?
j(String(s),t):String(s);return r("span",{class:Dn,children:[i(n)," to ",i(o)]})}var Xd=ae(null);function qi(e){Xd.value=e}function J1(){let e=Xd.value;return e?r(E,{children:e(()=>{Xd.value===e&&(Xd.value=
null)})}):null}var Y1="fo",Q1="uo";function X1(e,t){qi(n=>r(eF,{text:e,what:t,onClose:n}))}function eF({text:e,what:t,onClose:n}){let o=H(null);return et(()=>o.
current?.select(),[]),r(tt,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:Y1,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:Q1,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function ze(e,t){tF(e).then(n=>{n?X(`${t} is copied.`):X1(e,t)})}async function tF(e){if(navigator.clipboard!==void 0&&await navigator.
clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.className="spok\
en",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var nF=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function eC(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
nF,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??oF(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function oF(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var nC="ti",oC="mo";function sC({dataset:e}){let[t,n]=k(""),[o,i]=k(null),s=iC(e,t),a=iC(e,""),l=Ie.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Me,{icon:"warning",title:"The lines cannot be listed",actions:r(M,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Ce,{});if(a.rows.length===0)return r(Me,{icon:"che\
ck",title:"Every line was taken",actions:r(M,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=eC(a.rows);
return r(E,{children:[r("div",{class:Fu,children:[r("div",{class:z1,role:"group","aria-label":"Reasons",children:[r(rC,{
text:r(E,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(rC,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:nC,
href:C1(e,t),download:`${e}-rejects.ndjson`,children:[r(ie,{name:"download"}),"Download"]})]}),r("div",{class:Hi,children:s.
rows?r(_e,{label:"Lines that were not taken",columns:iF(),rows:s.rows,onCell:c=>i(c)}):r(Ce,{})}),s.rows&&s.more&&r("div",
{class:Fu,children:[r(M,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Dn,children:[B(s.rows.length),
" are shown"]})]}),o&&r(sF,{reject:o,onClose:()=>i(null)})]})}function rC({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:F1,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Dn,children:[q(t),n&&"+"]})]})}
function iC(e,t){let[n,o]=k({rows:null,cursor:void 0,error:null}),[i,s]=k(0),a=H(null),l=(u,c)=>{a.current?.abort();let d=a.
current=new AbortController;k1(e,t,c,d.signal).then(p=>o({rows:[...u,...p.rejects],cursor:p.cursor,error:null}),p=>{d.signal.
aborted||o({rows:null,cursor:void 0,error:K(p)})})};return N(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function iF(){let e=gt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:aC(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>B(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>B(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:B1,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>j(t,e,"second")}]}function aC({source:e,key:t}){return t!==""?t:e}function sF({reject:e,onClose:t}){return r(
tt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(M,{kind:"outlined",icon:"copy",onClick:()=>ze(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:el,children:[r("p",{class:As,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:Dn,children:[r($,{value:aC(e),most:200,middle:!0}),", line ",B(e.line),", byte ",B(e.offset),"; ",Oe(e.text.
length,"character")]}),r("pre",{class:oC,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var ep={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function lC({rest:e}){
let{tab:t,dataset:n}=p1(e),o=Ie.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Ut.value)?Ut.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";N(()=>{Dt()},[]),N(()=>{document.title=`${ep[t]} · Data · Sluice`},[t]);let a=ai.value.length;return r(
"main",{class:P1,"data-tab":t,children:[r("header",{class:_1,children:[r("h1",{children:"Data"}),s&&i!==""&&r(tn,{title:"\
Dataset",icon:"data",kind:"outlined",class:$1,values:o,value:i,onChange:l=>be(Es(t,l))}),r("span",{class:M1}),r(Yo,{kind:"\
primary",children:"Load a file"})]}),r(d1,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>be(Es(l,n)),
tabs:Object.keys(ep).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:ep[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":ep[t],class:D1,children:r(aF,{tab:t,dataset:i})})]})}function aF({tab:e,dataset:t}){let{value:n,error:o}=Ie.
value;if(e==="jobs")return r(W1,{});if(!n)return o?r(Me,{icon:"warning",title:"The datasets cannot be listed",actions:r(
M,{kind:"outlined",onClick:()=>{Dt()},children:"Try again"}),children:o.message}):r(Ce,{});if(n.length===0)return r(Me,{
icon:"data",title:"There are no datasets yet",actions:r(Yo,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(H1,{datasets:n});case"properties":return r(G1,{dataset:t},t);case"\
ingests":return r(q1,{dataset:t},t);case"rejects":return r(sC,{dataset:t},t)}}var uC={name:"data",label:"Data",icon:"data",letter:"d",Page:lC};var lF=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function tp(e){let t=lF.exec(e)?.[1];if(t===void 0)return null;let n=cC(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function mg({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function cC(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function uF(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function dC(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&uF(t[1])?cC(t[1])[0].trim():"";return n===""?null:n}var cF=40,dF=40;function np(e){if(e.samples)return"raw";let t=ge(e.aggregate?.by);return t.some(o=>tp(o)!==null)?t.some(
Vi)?"heat":"distribution":t.some(Vi)?"line":"table"}function Vi(e){return/^\s*time\s*\(/i.test(e)}function Qo(e){for(let t of ge(
e.aggregate?.by)){let n=tp(t);if(n)return n}return null}function Iu(e,t,n,o){if(t==="raw")return e.samples?e:{...Be(e),samples:{}};
let i=e.aggregate??n??Ts("explore",null,{events:[]}).aggregate,s={...Be(e),aggregate:i},a=ge(i.by).filter(u=>!Ha(u)),l=ge(
i.by).find(Vi)??"time('auto')";switch(t){case"distribution":return pC(s,u=>[u,...a.slice(0,1)],cF,o);case"heat":return pC(
s,u=>[l,u],dF,o);case"line":return fg(s,[l,...a],n);case"bar":return fg(s,a.length>0?a:[l],n);default:return fg(s,a,n)}}
function pF(e){for(let t of ge(e.aggregate?.measures)){let n=dC(t);if(n!==null)return n}return null}function pC(e,t,n,o){
let i=Qo(e)??mF(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(mg(i))]}}}function mF(e,t,n){let o=pF(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function fg(e,t,n){let o=e.aggregate,i=Qo(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ge(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function op(e,t){
let n=Qo(e);if(!e.aggregate||!n)return e;let o=ge(e.aggregate.by).map(i=>tp(i)?mg({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var fF=100;function nl(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>It(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:ve(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>fF}})}var hF=/^[=+\-@\t\r]/;function gF(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=hF.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function rp(e,t){
return[e,...t].map(n=>`${n.map(gF).join(",")}\r
`).join("")}function Os(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var yF=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],fC=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function Rs(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${Ls(o??"")} ${Ls(i??
"now")}`;return n(e)===n(t)}function Ls(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Mr(e,t){if(Rs(e,{}))return"\
All data";let n=yF.find(([,u])=>Rs(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(Ls(o)):null,a=s?fC.get(s[2]):void 0;if(s&&a&&Rs(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&Rs(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?bF(l[0],hg(l[1])):`${mC(o,t,"the first even\
t")} – ${mC(i,t,"now")}`}function bF(e,t){let n=j(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${j(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function hg(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function mC(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?j(e,t,j(e,t,"clock")==="00:00"?"day":"\
minute"):j(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function hC(e){let{from:t,to:n}=e;
if(Rs(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===hg(n)?t:`${t} - ${hg(n)}`;let o=Ls(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return Ls(t)===o?o:`${t} - ${o}`}function gC(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":j(n,t)} – ${o===void 0?"now":vF(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${j(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Pe(i*3600)]:[],...l].join("\
 · ")}function vF(e,t,n){let o=e!==void 0&&j(e,n,"day")===j(t,n,"day");return j(t,n,o?"clock":"minute")}function yC({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(Ls(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:Ls(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function ip(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),fC.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var Hu=2,$o=16,Ns=20,xF=24;async function bC(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(g=>({canvas:g,box:g.getBoundingClientRect()})),a=Math.min(...s.map(({box:g})=>g.
top)),l=Math.max(...s.map(({box:g})=>g.bottom))-a,u=wF(e),c=Math.max(1,Math.floor((i.width-2*$o)/200)),d=Math.ceil(u.length/
c)*Ns+2*Ns,p=globalThis.document.createElement("canvas");p.width=i.width*Hu,p.height=($o+2*Ns+l+d+$o)*Hu;let m=p.getContext(
"2d");if(!m)return null;m.scale(Hu,Hu),m.fillStyle=ot("--surface"),m.fillRect(0,0,i.width,p.height/Hu);let f=$o+2*Ns;sp(
m,kF(t),$o,$o+12,`600 13px ${ot("--font")}`,ot("--text"),i.width-2*$o),sp(m,`${U(t.dataset)}, ${Mr(t,n)}, ${n}`,$o,$o+12+
Ns,`12px ${ot("--font")}`,ot("--muted"),i.width-2*$o);for(let{canvas:g,box:y}of s)m.drawImage(g,y.left-i.left,f+y.top-a,
y.width,y.height);return u.forEach(({text:g,color:y},b)=>{let[w,x]=[$o+b%c*200,f+l+Ns+Math.floor(b/c)*Ns];m.fillStyle=y,
m.fillRect(w,x-8,12,8),sp(m,g,w+20,x,`12px ${ot("--font")}`,ot("--text"),168)}),sp(m,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,$o,f+l+d-4,`12px ${ot("--font")}`,ot("--muted"),i.width),new Promise(g=>{p.toBlob(g,"\
image/png")})}function sp(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=wu(t,u);e.fillText(l,n,o)}function wF(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,xF)}function kF(e){let t=ge(e.aggregate?.measures).join(", ")||"count()",n=ge(e.aggregate?.by);
return U(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function vC(e){return oe("v1/links",{body:e})}async function xC(e,t){return oe(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function wC(e){return zt(`l/${encodeURIComponent(e.id)}`)}var Fn=new ws,ap=ae(Sr("waits")==="yes");function kC(e){ap.value=e,Tr("waits",e?"yes":"no")}var CF=150,gg,ol=null;function Do(){
clearTimeout(gg),ol=ye.value,Fn.run(ol,{history:!0})}function CC(){xn(()=>{let{state:e,how:t}=Td.value,n=Ni.value,o=qt.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||ol!==null&&Et(ol,e.document)||ap.value&&ol!==
null&&Et(Be(ol).dataset,e.document.dataset)||(clearTimeout(gg),gg=setTimeout(Do,t==="replace"?CF:0))})}function yg(e){return`'${e.replaceAll("'","'\\''")}'`}function qu(e){return`sluice query ${yg(JSON.stringify(e))}`}function SC(e,t){
return`curl -H 'Content-Type: application/json' ${yg(e)} \\
  -d ${yg(JSON.stringify(t))}`}function Vu(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function bg(e){return SC(zt("v1/query"),e)}function PC(){let{document:e}=He.value,t=TF();return[{label:"Copy link",icon:"\
share",act:()=>{_s(He.value).then(n=>ze(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{SF().
then(TC)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(TC)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>ze(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>ze(qu(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>ze(bg(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>ze(Vu(e),"The code")}]}async function SF(){return{...await _C(He.value),document:He.value.document,
frozen:!1}}function TF(){let{phase:e,answer:t,former:n}=Fn.result.value;return e!=="exact"||!t||n?null:async()=>({...await _C(
He.value),document:PF(He.value.document,t.query),frozen:!0,answer:t})}async function _C({document:e,view:t,as:n,open:o}){
return{path:`/${Ka(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await Ua(o)}}}function PF(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function TC(e){try{ze(wC(await vC(e)),"\
The short link")}catch(t){X(`The link cannot be saved: ${K(t).message}`)}}var MC="vo";function DC({document:e,answer:t,zone:n}){let o=H(null),i=a=>{a.catch(l=>X(U(K(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:MC,children:r(lt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i($F(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(EC(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(EF(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i($C(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Os(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i($C(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>ze(bg(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>ze(qu(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>ze(Vu(e),"The code")},{label:"Copy link",icon:"share",act:()=>{_s(He.
value).then(a=>ze(a,"The link"))}}],children:"Export"})})}async function $F(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await bC(i,t,n);s?Os(s,`${o}.png`):X("This chart is a table; take it along as CSV.")}async function EC(e,t){
let n=[...e.rows,...e.other?[DF(e.other,"(other)")]:[]];Os(new Blob([rp(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function DF(e,t){return e.map((n,o)=>o===0?t:n)}async function EF(e,t){await EC(await oe("v1/q\
uery",{body:Se(Se(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function $C(e,t,n){let o=await Da(`v1/query?\
format=${t}`,{body:e});Os(await o.blob(),n)}function At(e,t){let n=ge(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>Zo(e.columns[a]))}}function AC(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Wu(e,t,n,o=null){let{times:i,starts:s,places:a}=AF(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((d,p)=>{let m=RC(d[t.time]);if(m===null)return;let f=t.keys.map(S=>d[S]),
g=JSON.stringify(f),y=l.get(g);y||l.set(g,y={keys:f,values:u(),low:u(),high:u(),estimated:!1});let b=d[n],w=a.get(m);y.values[w]=
typeof b=="number"?b:null;let x=o?.[p]?.[n];x&&(y.estimated=!0,[y.low[w],y.high[w]]=x)});let c=[...l.values()].map(({keys:d,
values:p,low:m,high:f,estimated:g})=>({keys:d,values:p,low:g?m:null,high:g?f:null,total:p.reduce((y,b)=>y+(b??0),0)}));return{
times:i,starts:s,series:c.sort((d,p)=>p.total-d.total)}}function AF(e,t){let n=new Map;for(let i of e.rows){let s=RC(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function OC(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function Wi(e){return/^\s*(count|sum)\s*\(/i.test(e)}function RC(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function Eo(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var LC="wo",NC="bo",BC="oi",zC="yo",FC="ko";function jn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=Z(()=>LF(e,t,n,a),
[e,t,n,a]),c=Z(()=>e.rows.map(m=>({cells:m,kind:"group"})),[e]),d=Z(()=>RF(e),[e]),p=s&&((m,f,g)=>s(m.cells,f.key,g));return r(
_e,{label:l,columns:u,rows:c,summary:d,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...p?{onCell:p,onMenu:p}:{}})}function RF(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function vg(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function LF(e,t,n,o){let i=At(e,t),s=i.time<0?0:Eo([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=vg(e,i);return e.columns.flatMap((u,c)=>{let d={key:u.name,head:r($,{value:u.
name,most:48}),number:Zo(u)&&!a.has(c),cell:p=>p.kind!=="group"&&a.has(c)?c===0?r($,{shown:zF(p.kind)}):null:c===i.time?
$n(String(p.cells[c]),s,n):r(FF,{value:p.cells[c],column:u,zone:n})};return i.measures.includes(c)?[d,...o&&Wi(u.name)&&
i.keys.length>0?[NF(e,c)]:[],...l?[BF(e,i,l,c)]:[]]:[d]})}function NF(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:LC,children:[a!=="total"&&r(
"span",{class:NC,children:r("span",{class:BC,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:zC,children:W(l)})]})}}}function BF(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:FC,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${at(u,It(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?W(0):"new":kn(l/u-1)})}}}function zF(e){return e==="other"?Mn:{text:Bn.total,kind:"\
other"}}function FF({value:e,column:t,zone:n}){let o=ao(e,t,n);return typeof e=="number"?r("span",{title:at(e,It(t.name),
!0),children:o.text}):r($,{shown:o,most:64,middle:!0})}function lp(e,t){let n=[...new Set(e)].sort((p,m)=>p-m),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,d=(t.scale==="log"?IF(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(p,m)=>s+m*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(p=>HF(i,p));return{edges:o?[0,...d]:d,scale:t.scale,zero:o}}function IF(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function HF(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function Ku({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function xg(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(g=>u[g]),d=JSON.stringify(c),p=s.get(d);p||s.set(d,p={keys:c,counts:new Array(
a).fill(0),nulls:0});let m=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")p.nulls+=m;else{let g=t.zero&&f<=0?
0:Ku(t,f*(1+Math.sign(f)*1e-12));g>=0&&g<a&&(p.counts[g]+=m)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,d)=>c+d,0)})).sort((u,c)=>c.total-u.total)}function ju(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function IC(e,t,n){let o=ju(t),i=Ku(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(li(e,n)-i)}function qF({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function li(e,t){let n=e.edges.length-1,o=Ku(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function HC(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return qF(e,o,Math.max(0,Math.min(1,t-o)))}function up(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?WF(n,o,t):[];return i.length>1?i:VF(n,o,t)}function VF(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function WF(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var qC="zo";var jF=2;function cp({height:e,draw:t,onWidth:n}){let o=H(null),[i,s]=k(0),a=wd.value;return et(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let d=Math.floor(l.clientWidth);s(d),n?.(d)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),et(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(jF,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:qC,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function rl(e,t,n){e.font=`12px ${ot("--font")}`,e.fillStyle=ot("--muted"),e.textAlign=t,e.textBaseline=
n}function VC(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function dp(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var UC="jo",KC="Xo",jC="ie",GC="So",wg="Bo",JC="Co",ZC="Eo",YC="ni",kg="Io",QC="Uo",XC="Ho",eS="Lo",Cg="pi";var Bs=56,nS=16,tS=12,GF=24;function oS(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[d,p]=k(0),m=H(null),f=n.length,g=Math.max(1,d-Bs-nS),y=(P,L)=>(P-L.getBoundingClientRect().left-Bs)/g*f,b=(P,L)=>Math.max(
0,Math.min(f-1,Math.floor(y(P,L)))),w=ed((P,L,_)=>{JF(P,L,_,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:UC,onPointerMove:P=>{let L=b(P.clientX,P.currentTarget);e.onCursor(L),m.current&&
e.onSelect&&Math.abs(P.clientX-m.current.x)>3&&e.onSelect({from:Math.min(m.current.from,L),to:Math.max(m.current.from,L)+
1})},onPointerUp:P=>{let L=m.current;m.current=null,L&&Math.abs(P.clientX-L.x)<=3&&e.onBin?.(L.from,new DOMRect(P.clientX,
P.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:P=>{P.button===0&&(P.currentTarget.setPointerCapture(
P.pointerId),m.current={from:b(P.clientX,P.currentTarget),x:P.clientX})},children:r(cp,{height:s,draw:w,onWidth:p})})}function JF(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((S,P)=>S+P,0),d=a==="count"?s:a==="cdf"?ju(s):s.map(S=>c===
0?0:S/c),p=VC(a==="cdf"?1:o.largest>0?o.largest:Math.max(...d,0),n<160?3:4),m=p.at(-1)||1,f={left:Bs,top:tS,width:t-Bs-nS,
height:n-tS-GF},g=S=>f.left+S/Math.max(1,s.length)*f.width,y=S=>f.top+f.height-S/m*f.height;e.clearRect(0,0,t,n),ZF(e,f,
p,y,a);let b=ot("--selection"),w=ot(o.color);u&&(e.globalAlpha=.12,e.fillStyle=b,e.fillRect(g(u.from),f.top,g(u.to)-g(u.
from),f.height),e.globalAlpha=1);let x=f.width/s.length>5?1:0;s.forEach((S,P)=>{let L=d[P],_=u!==null&&P>=u.from&&P<u.to;
e.fillStyle=_?b:w,e.globalAlpha=l===null||l===P?1:.75;let O=L>0?Math.max(1,y(0)-y(L)):0;e.fillRect(g(P),y(0)-O,Math.max(
1,g(P+1)-g(P)-x),O)}),e.globalAlpha=1,YF(e,f,i,g,o.unit)}function ZF(e,t,n,o,i){e.strokeStyle=ot("--line"),e.lineWidth=1,
rl(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?q(s):W(s),t.left-8,a)}}function YF(e,t,n,o,i){rl(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,d=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));d-c<s+12||(e.fillText(l,d,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=d+c)};n.zero&&a("≤ 0",o(.5));for(let l of up(n,Math.max(2,Math.floor(t.width/80))))
a(at(l,i),o(li(n,l)))}var pp=12,Sg=360,QF=132;function iS(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,d=Z(()=>XF(t,n,i),[t,n,i.count,i.scale]),{edges:p,histograms:m,all:f,property:g}=d,[y,b]=k(null),w=It(i.value),
x=f.counts.length,S=g===""?f:m[y?.group??0]??f,P=A=>{let F={ArrowRight:(y?.bin??-1)+1,ArrowLeft:(y?.bin??x)-1,Home:0,End:x-
1}[A.key];if(F!==void 0&&x>0){let z=Math.max(0,Math.min(F,x-1));return A.shiftKey&&u(e5(l,y?.bin??z,z),p),b({bin:z,group:y?.
group??0,left:z>x/2}),!0}if(A.key!=="Enter"&&A.key!=="."||!y)return!1;let V=A.target.getBoundingClientRect();return c(y.
bin,p,g===""?[]:S.keys,new DOMRect(V.left+Bs+(y.bin+.5)/x*(V.width-Bs-16),V.top+80,0,0)),!0},L=Math.max(0,...m.slice(0,pp).
map(({counts:A,total:F})=>Math.max(0,...A)/(s==="count"?1:F||1))),_=(A,F)=>r(oS,{edges:p,counts:A.counts,mode:s,unit:w,height:g===
""?Sg:QF,color:g===""?"--series-1":pn(Sn(g,A.keys)),largest:g===""||s==="cdf"?0:L,cursor:y?.bin??null,selection:l,onCursor:V=>b(
V===null?null:{bin:V,group:F,left:V>x/2}),onSelect:V=>u(V,p),onBin:(V,z)=>c(V,p,g===""?[]:A.keys,z)}),O=({bin:A,left:F})=>r(
r5,{edges:p,histogram:S,bin:A,unit:w,start:F});return r(je,{title:r(E,{children:["Distribution of ",r($,{value:i.value,most:64}),
g!==""&&r(E,{children:[" by ",r($,{value:g,most:48})]})]}),summary:i5(i,f,a,w,g,m.length),onKey:P,announced:y?aS(p,S,y.bin,
w).join(", "):"",table:r(jn,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[g===""?
r(E,{children:[_(f,0),r(n5,{edges:p,counts:f.counts,percentiles:a,unit:w,onMove:e.onPercentile})]}):r(t5,{histograms:m,render:_,
readout:A=>y?.group===A&&O(y)}),f.nulls>0&&r("p",{class:kg,children:[B(f.nulls)," without a value (",W(f.nulls/(f.nulls+
f.total)),") are not drawn."]}),g===""&&y&&O(y)]})}function XF(e,t,n){let o=At(e,t),i=o.keys.find(p=>e.columns[p].name.startsWith(
"bins("))??o.keys[0]??0,s=o.keys.filter(p=>p!==i),a=e.rows.map(p=>p[i]).filter(p=>typeof p=="number"),l=lp(a,n),u=o.measures[0]??
e.columns.length-1,[c]=xg(e,l,i,[],u),d={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:xg(e,l,i,s,u),all:c??
d,property:s.map(p=>e.columns[p].name).join()}}function e5(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function t5({histograms:e,render:t,readout:n}){return r(E,{children:[
r("div",{class:JC,children:e.slice(0,pp).map((o,i)=>r("div",{class:ZC,children:[r("div",{class:YC,children:[r("span",{children:r(
$,{value:o.keys[0],most:40,middle:!0})}),r("span",{class:wg,children:q(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),
e.length>pp&&r("p",{class:kg,children:[pp," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function n5({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=H(null),a=t.length;if(a===0)return null;let l=c=>{let d=s.current.
getBoundingClientRect(),p=Math.max(0,Math.min(a,(c-d.left)/d.width*a));return rS(IC(e,t,HC(e,p)))},u=o5(n.map(({value:c})=>c===
null?null:li(e,c)/a));return r("div",{ref:s,class:KC,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:d},p)=>{let m=d===null?null:li(e,d)/a*100;return m===null?null:r(E,{children:[r("span",{class:GC,style:{left:`${m}\
%`,top:`${12-Sg}px`,height:`${Sg-36}px`}},`line ${p}`),r("button",{type:"button",class:jC,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${Tg(c)}, ${at(
d,o)}`,style:{left:`${Math.max(2,Math.min(97,m))}%`,top:`${u[p]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(p,l(f.clientX))},onKeyDown:f=>{let g={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];g!==void 0&&(f.preventDefault(),f.stopPropagation(),i(p,rS(c+g*(f.shiftKey?.001:
.01))))},children:[r("span",{class:wg,children:Tg(c)}),at(d,o)]},p)]})})})}function o5(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function rS(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function Tg(e){return`p${Number((e*100).toFixed(2))}`}function sS(e,t,n,o){
let i=e.zero&&t===0?"up to":at(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${at(e.edges[n]??0,o)}`}
function il(e,t,n){return sS(e,t.from,t.to,It(n))}function aS(e,t,n,o){let i=t.counts[n]??0,s=ju(t.counts),a=n===0?0:s[n-
1]??0;return[sS(e,n,n+1,o),`${B(i)} events`,`${W(t.total===0?0:i/t.total)} of all`,`${W(a)} below`,`${W(1-(s[n]??1))} ab\
ove`]}function r5({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=aS(e,t,n,o);return r("div",{class:xe(QC,i&&
XC),"aria-hidden":"true",children:[r("div",{class:eS,children:s}),r("div",{class:Cg,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:Cg,children:[r("span",{children:u}),r("span",{children:c})]})]})}function i5(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${Tg(l)} ${at(u,o)}`).join(", ");return`Distribution of ${Q(
e.value).text}${i===""?"":` by ${Q(i).text}, ${s} groups`}, ${q(t.total)} values in ${t.counts.length} bins${a===""?"":`\
, ${a}`}`}function $r(e,t,n,o){return oe("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var zs=ae([]);function qe(e,t){zs.value=[...zs.value,{from:He.value,to:e.document,label:t}].slice(-12),pe(e)}function Pg(e){
zs.value=zs.value.slice(0,e)}function lS(){xn(()=>{let e=He.value,t=zs.peek().findIndex(n=>Et(n.from.document,e.document));
t>=0&&Pg(t)})}var uS="Mo";function cS({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=k(""),a=Ee(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=qh(e),c=[...a.map(({name:m})=>m),...Object.keys(e.define??{})],d=a.filter(({name:m,type:f})=>m.toLowerCase().includes(
l)&&f!=="timestamp"&&ve(m)!==u).map(m=>({value:ve(m.name),label:r($,{value:m.name,most:48}),note:m.distinct===void 0?m.type:
`${q(m.distinct)} values`})),p=m=>{o(),$r(e,t,m).then(f=>{f.by&&qe({document:f.by,open:[]},`${f.label} by ${m}`)},f=>X(U(
K(f).message)))};return r(Kt,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:uS,children:r(zi,{label:"Brea\
k down by",text:i,onText:s,options:d,eager:!0,autofocus:!0,inline:!0,onPick:p,onCancel:o,onTake:m=>p(c.includes(m)?ve(m):
m),placeholder:"a property or an expression"})})}function Dr(){let[e,t]=k(null);return{openAt:t,menu:e&&r(l5,{at:e,onClose:()=>t(null)})}}function l5({at:e,onClose:t}){let n=Z(
()=>$r(e.document,e.mark),[e]),{answer:o,error:i}=_g(n),[s,a]=k(!1);if(s)return r(cS,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,d=>X(U(K(d).message)))},u=e.head??(i?U(i.message):o?r($,{value:o.label,most:160}):
"…");return r(uo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...u5(e,o,i,l,()=>a(!0))]})}function _g(e){let[t,n]=k({of:null,answer:null,error:null});return N(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:K(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function u5(e,t,n,o,i){let s=(a,l,u,c)=>{let d=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:d||n!==null,reason:c5(t,u),act:o(c)}};return[s("Only this","filter","only",a=>Gu(a.only,a.label)),
s("Exclude","minus","exclude",a=>Gu(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",Mg),s("Actors","actor","actors",$g),s("Save as cohort…","save","coho\
rt",a=>Dg(a)),s("Explain","difference","explain",Eg),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>ze(
dS(e.value),"The value")}],s("Copy as where","copy","predicate",a=>ze(a.predicate,"The condition"))]}function c5(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:U(n)}function dS(e){return e===null?"":Array.isArray(e)?
e.map(t=>dS(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function Gu(e,t){e&&qe({document:e,open:[]},t)}
function Mg({events:e,label:t}){e&&so({kind:"events",document:e,label:t})}function $g({actors:e,cohort:t,label:n}){e&&so(
{kind:"actors",request:e,cohort:t,label:n})}function Dg({actors:e,cohort:t,label:n}){so({kind:"cohort",request:e,cohort:t,
label:n})}function Eg({explain:e,label:t}){e&&qe({view:"difference",document:e,as:null,open:[]},`explain ${Q(t).text}`)}var pS="No",mS="Ro",fS="Ao",hS="Do",gS="To";function sl({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Z(()=>$r(e,t),[a]),{
answer:u,error:c}=_g(l),d=ht(u?.count??null),p=d.phase==="exact"&&d.answer&&"rows"in d.answer?d.answer.rows[0]?.at(-1):void 0,
m=u===null;return r("section",{class:pS,"aria-label":"Selection",children:[r("div",{class:mS,children:[r("span",{class:fS,
children:n}),r("span",{class:hS,role:"status",children:typeof p=="number"?`${B(p)} events${o?`, ${W(p/o)}`:""}`:c?"":"…"})]}),
c&&r(ce,{error:c}),r("div",{class:gS,children:[s,r(M,{small:!0,kind:"outlined",icon:"filter",disabled:m||!u.only,onClick:()=>Gu(
u?.only??null,u?.label??""),children:"Only"}),r(M,{small:!0,kind:"outlined",icon:"minus",disabled:m||!u.exclude,onClick:()=>Gu(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(M,{small:!0,kind:"primary",icon:"difference",disabled:m||
!u.explain,onClick:()=>u&&Eg(u),children:"Explain"}),r(M,{small:!0,kind:"outlined",icon:"rows",disabled:m||!u.events,onClick:()=>u&&
Mg(u),children:"Events"}),r(M,{small:!0,kind:"outlined",icon:"actor",disabled:m||!u.actors,onClick:()=>u&&$g(u),children:"\
Actors"}),r(M,{small:!0,kind:"outlined",icon:"save",disabled:m||!u.cohort,onClick:()=>u&&Dg(u),children:"Cohort"}),r(M,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var p5=[10,20,40,60,100,200],m5=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function mp({bins:e,document:t,
onDocument:n}){let i=nl(Ee(t.dataset).value.value).map(({value:s,log:a})=>({label:U(s),checked:s===e.value,act:()=>n(op(
t,{value:s,scale:a?"log":"linear"}))}));return r(E,{children:[r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:U(e.value)}),r(wt,{label:"Scale",choices:m5,value:e.scale,onChange:s=>n(op(t,{scale:s}))}),r(lt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:p5.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(op(t,{count:s}))})),
children:[e.count," bins"]})]})}function Zu(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function Ag(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var f5=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function yS({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=k("count"),[l,u]=k(null),{openAt:c,menu:d}=Dr(),p=g5(t,n.value);N(()=>u(null),[JSON.
stringify(t)]);let m=h5(e,t),f=(y,b,w)=>({range:Zu(n,b,y),...m!==null&&w.length>0?{keys:{[m]:w[0]}}:{}}),g=e.total?.at(-1);
return r(E,{children:[r(iS,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:p.list,onPercentile:p.move,selection:l?.
range??null,onSelect:(y,b)=>u(y&&{range:y,edges:b}),onBin:(y,b,w,x)=>c({document:t,mark:f({from:y,to:y+1},b,w),anchor:x,
value:b.edges[y]}),actions:r(E,{children:[r(mp,{bins:n,document:ye.value,onDocument:y=>pe({document:y})}),r(wt,{label:"H\
eight",choices:f5,value:s,onChange:a}),i]})}),l&&r(sl,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${il(l.edges,
l.range,n.value)}`,total:typeof g=="number"?g:void 0,onClear:()=>u(null)}),d]})}function h5(e,t){let n=At(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function g5(e,t){let[n,o]=k([.5,.95,
.99]),{compare:i,...s}=Be(e),a=n.map((d,p)=>`quantile(${t}, ${d}) as p_${p}`),{answer:l}=ht({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((d,p)=>({share:d,
value:typeof u?.[p]=="number"?u[p]:null})),move:(d,p)=>o(n.map((m,f)=>f===d?p:m))}}var bS="_o",vS="qo",xS="X",wS="Fo",kS="Go",CS="di",SS="Jo",TS="Ko",PS="Oo";var fp=50;function _S(e){let t=At(e.answer,e.document);return r("div",{class:bS,children:t.measures.map(n=>r(b5,{...e,shape:t,
measure:n},n))})}function b5({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=k(-1),c=H(null),
d=e.columns[a].name,p=It(d),m=s.keys.map(_=>e.columns[_].name).join(),f=Wi(d),g=[...e.rows.slice(0,fp),...e.other&&e.rows.
length<=fp?[e.other]:[]],y=_=>typeof _[a]=="number"?_[a]:0,b=Math.max(0,...g.map(y)),w=e.total?y(e.total):0,x=vg(e,s),S=_=>_===
e.other?Bn.other:s.keys.map(O=>Q(_[O]).text).join(", "),P=_=>`${S(_)}, ${at(y(_),p)}${f&&w>0?`, ${W(y(_)/w)}`:""}`,L=_=>{
let O={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:g.length-1}[_.key];if(O!==void 0){let F=Math.max(0,Math.min(O,g.length-1));return u(
F),c.current?.children[F]?.scrollIntoView({block:"nearest"}),!0}let A=c.current?.children[l];return _.key!=="Enter"&&_.key!==
"."||!A?!1:(o(g[l],d,A),!0)};return r(je,{title:Q(d).text,onKey:L,announced:l>=0&&g[l]?P(g[l]):"",actions:i?.(d),summary:`\
Bar chart of ${Q(d).text} by ${Q(m).text}, ${e.rows.length} groups${g[0]?`, ${P(g[0])}`:""}`,table:r(jn,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:vS,role:"presentation",children:g.map((_,O)=>{let A=_===e.other,F=A?void 0:x?.get(
JSON.stringify(s.keys.map(V=>_[V])))?.[a];return r("li",{class:xS,"data-cursor":O===l,onClick:V=>o(_,d,V.currentTarget.querySelector(
"[data-anchor]")??V.currentTarget),children:[r("span",{class:wS,"data-anchor":"",children:r($,{...A?{shown:{text:Bn.other,
kind:"other"}}:{shown:{text:S(_),kind:s.keys.length===1?Q(_[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:kS,
children:r("span",{class:CS,"data-other":A,style:{width:`${b>0?Math.max(.2,y(_)/b*100):0}%`,...A?{}:{background:`var(${pn(
Sn(m,s.keys.map(V=>_[V])))})`}}})}),r("span",{class:SS,children:at(y(_),p)}),r("span",{class:TS,children:x?typeof F=="nu\
mber"&&F!==0?kn(y(_)/F-1):"–":f&&w>0?W(y(_)/w):""})]},O)})}),e.rows.length>fp&&r("p",{class:PS,children:[fp," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var MS="Po",$S="Qo",DS="Vo",ES="Wo",AS="Yo";var Rg=1e4;function OS({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=hp(e,t),l=ge(n.aggregate?.order)[0];
return r("section",{class:MS,"aria-label":"Groups",children:[r("div",{class:$S,children:[r("span",{class:DS,children:[e.
rows.length===1?"1 row":`${B(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<Rg&&r(M,
{small:!0,kind:"outlined",onClick:()=>le("aggregate.limit",Rg),children:`Up to ${B(Rg)} groups`}),i("")]}),r(jn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:x5(l),onCell:s,onSort:u=>pe({document:Se(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function RS({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=hp(e,t);return r(E,{children:[r(_S,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function hp(e,t){
let{openAt:n,menu:o}=Dr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:v5(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function v5(e,t,n,o){let i=At(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function x5(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function LS(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let g of e.rows){let y=g[t.time];typeof y=="string"&&s.set(y,Date.parse(y)/1e3)}let a=[...s.keys()].
sort((g,y)=>s.get(g)-s.get(y)),l=new Map(a.map((g,y)=>[g,y])),u=lp(e.rows.map(g=>g[o]).filter(g=>typeof g=="number"),n),
c=Math.max(0,u.edges.length-1),d=new Float64Array(a.length*c),p=0;for(let g of e.rows){let y=l.get(g[t.time]),b=g[o],w=g[i];
if(y===void 0||typeof w!="number")continue;let x=typeof b=="number"?u.zero&&b<=0?0:Ku(u,b*(1+Math.sign(b)*1e-12)):-1;x>=
0&&x<c?d[y*c+x]+=w:p+=w}let m=a.map((g,y)=>w5(d.subarray(y*c,(y+1)*c))),f=a.map((g,y)=>d.subarray(y*c,(y+1)*c).reduce((b,w)=>b+
w,0));return{starts:a,times:a.map(g=>s.get(g)),edges:u,counts:d,bins:c,largest:Math.max(0,...m),tops:m,sums:f,nulls:p}}function w5(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function NS(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function gp(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var zS="Zo",FS="en",IS="in",HS="rn",Lg="an",qS="tn",VS="on",WS="nn",US="pn",KS="dn",jS="ln",GS="xn",JS="li";var Ui=64,XS=16,Qu=8,e2=24,Ng=9;function t2(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[d,p]=k(0),m=H(null),f={width:Math.max(1,d-Ui-XS),height:a-Qu-e2},g=S=>{let P=S.currentTarget.getBoundingClientRect(),
L=Math.floor((S.clientX-P.left-Ui)/f.width*t.starts.length),_=Math.floor((1-(S.clientY-P.top-Qu)/f.height)*t.bins);return{
column:ZS(L,t.starts.length),bin:ZS(_,t.bins)}},y=ed((S,P,L)=>k5(S,P,L,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),b=S=>{let P=g(S);e.onCursor(P,P.column>t.starts.length/2),m.current&&YS(m.current,S)&&e.onBox(gp(m.current.
from,P,t,{shift:S.shiftKey,alt:S.altKey}))},w=S=>{let P=m.current;m.current=null,P&&!YS(P,S)&&e.onCell(P.from,new DOMRect(
S.clientX,S.clientY,0,0))},x=S=>({left:`${Ui+S.left/t.starts.length*f.width}px`,width:`${(S.right-S.left)/t.starts.length*
f.width}px`,top:`${Qu+(1-S.high/t.bins)*f.height}px`,height:`${(S.high-S.low)/t.bins*f.height}px`});return r("div",{class:zS,
onPointerMove:b,onPointerUp:w,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:S=>{S.button===0&&(S.currentTarget.setPointerCapture(
S.pointerId),m.current={from:g(S),x:S.clientX,y:S.clientY})},children:[r(cp,{height:a,draw:y,onWidth:p}),u&&t.bins>0&&r(
"div",{class:FS,style:x({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:IS,"data-box":"",style:x(
c)})]})}function ZS(e,t){return Math.max(0,Math.min(t-1,e))}function YS(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function k5(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,d={left:Ui,top:Qu,width:t-
Ui-XS,height:n-Qu-e2};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
C5(i,a),d.left,d.top,d.width,d.height);let p=g=>d.left+g/i.starts.length*d.width,m=g=>d.top+(1-g/i.bins)*d.height;c>=0&&
dp(e,p(c),d.top,d.left+d.width-p(c),d.height,ot("--muted"));for(let[g,y]of s.entries())P5(e,y,i,p,m,g);rl(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",d.left-8,m(.5));for(let g of up(i.edges,Math.max(2,Math.floor(d.height/40)))){
let y=m(li(i.edges,g));f-y<14||(f=y,e.fillText(at(g,l),d.left-8,y))}_5(e,d,i,p,u)}function C5(e,t){let n=new ImageData(e.
starts.length,e.bins),o=S5();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=NS(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,d]=o[Math.min(o.length-1,Math.floor(l*o.length))],p=((e.bins-1-a)*e.starts.
length+s)*4;n.data[p]=u,n.data[p+1]=c,n.data[p+2]=d,n.data[p+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var QS=64;function S5(){let e=Array.from({length:Ng},
(t,n)=>T5(ot(`--ramp-${n+1}`)));return Array.from({length:QS},(t,n)=>{let o=n/(QS-1)*(Ng-1),i=Math.min(Ng-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function T5(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function P5(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,ot("--surface")],
[2,ot("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,d)=>{
if(c===null){u=!1;return}let[p,m]=[o(d+.5),i(li(n.edges,c))];u?e.lineTo(p,m):e.moveTo(p,m),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function _5(e,t,n,o,i){rl(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((d,p)=>{
let{hour:m,minute:f}=ks(d*1e3,i);if(u?m!==0||f!==0:p%l!==0)return;let g=j(d*1e3,i,a>=27*86400?"month":a>=86400||m===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),y=e.measureText(g).width/2,b=o(p),w=Math.max(t.left+y-8,Math.min(b,t.left+t.width-
y));w-y<c+16||(e.fillText(g,w,t.top+t.height+8),e.fillRect(Math.round(b),t.top+t.height,1,4),c=w+y)})}function n2({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:d}){let p=Z(()=>LS(
e,At(e,t),n),[e,t,n.count,n.scale]),[m,f]=k(null),[g,y]=k(null),b=It(n.value),w=Eo(p.times),x=p.times.findIndex(P=>(P+w)*
1e3>a+1e3),S=P=>{let L=m?.cell??{column:0,bin:0},_=M5(P.key,L,p);if(_){let A=g??L;return P.shiftKey&&u(gp(A,_,p,{shift:!1,
alt:!1}),p),y(P.shiftKey?A:null),f({cell:_,left:_.column>p.starts.length/2}),!0}if(P.key==="Escape"&&l)return u(null,p),
!0;if(P.key!=="Enter"&&P.key!=="."||!m)return!1;let O=P.target.getBoundingClientRect();return c(m.cell,p,new DOMRect(O.left+
Ui+(L.column+.5)/p.starts.length*(O.width-Ui-16),O.top+(1-L.bin/p.bins)*320,0,0)),!0};return r(je,{title:r(E,{children:[
"Heat map of ",r($,{value:n.value,most:64})," over time"]}),summary:A5(p,n,o),onKey:S,announced:m?o2(p,m.cell,n,o,w).join(
", "):"",table:r(jn,{answer:e,document:t,zone:o}),legend:r(E5,{matrix:p,colors:i,lines:s}),...d===void 0?{}:{actions:d},
children:[r(t2,{matrix:p,lines:s,colors:i,unit:b,zone:o,height:400,unfinished:x,cursor:m?.cell??null,box:l,onCursor:(P,L)=>f(
P&&{cell:P,left:L}),onBox:P=>u(P,p),onCell:(P,L)=>c(P,p,L)}),m&&p.bins>0&&r($5,{matrix:p,cell:m.cell,bins:n,zone:o,step:w,
start:m.left,unit:b})]})}function M5(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function o2(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${$n(e.times[t]*1e3,s,i)} ${Ai(i,e.times[t]*1e3)}`,il(e.edges,{from:n,to:n+1},o.value),`${B(a)} events, ${W(l===0?0:a/l)}\
 of the column`]}function $5({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=o2(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),d=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:xe(WS,s&&US),"aria-hidden":"t\
rue",children:[r("div",{class:jS,children:a}),r("div",{class:KS,children:l}),r("div",{children:u}),r("div",{class:GS,children:Array.
from(d,(p,m)=>r("div",{class:JS,"data-here":m===t.bin,style:{height:`${p/c*100}%`}},m))})]})}var D5=9;function E5({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":q(e.largest);return r("div",{class:HS,
children:[r("span",{class:Lg,children:[o,r("span",{class:qS,children:Array.from({length:D5},(s,a)=>r("span",{class:VS,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Lg,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[B(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function A5(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${Q(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${q(o)} events${s===void 0?"":`, most at ${$n(s*1e3,Eo(e.times),
n)}`}`}var O5=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],R5=[["p50",.5],["p95",
.95],["p99",.99]];function r2({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=k("log"),[l,u]=k([]),[c,d]=k(null),{openAt:p,
menu:m}=Dr(),f=B5(t,n.value,l);N(()=>d(null),[JSON.stringify(t)]);let g=e.query?.to,y=Math.min(Date.now(),g===void 0?1/0:
Date.parse(String(g))),b=(x,S)=>({...x.left===0&&x.right===S.starts.length?{}:{time:Ag(S.starts,x.left,x.right,g)},...x.
low===0&&x.high===S.bins?{}:{range:Zu(n,S.edges,{from:x.low,to:x.high})}}),w=e.total?.at(-1);return r(E,{children:[r(n2,
{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,end:y,box:c?.box??null,onBox:(x,S)=>d(x&&{box:x,matrix:S}),onCell:({
column:x,bin:S},P,L)=>p({document:t,mark:b({left:x,right:x+1,low:S,high:S+1},P),anchor:L,value:P.counts[x*P.bins+S]}),actions:r(
E,{children:[r(mp,{bins:n,document:ye.value,onDocument:x=>pe({document:x})}),r("span",{class:AS,children:"Colour"}),r(wt,
{label:"Colour",choices:O5,value:s,onChange:a}),r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over \
it",items:R5.map(([x,S])=>({label:x,checked:l.includes(S),act:()=>u(l.includes(S)?l.filter(P=>P!==S):[...l,S].sort())})),
children:l.length===0?"Percentiles":l.map(x=>`p${x*100}`).join(", ")}),i]})}),c&&r(sl,{document:t,mark:b(c.box,c.matrix),
label:L5(c.box,c.matrix,n,o),total:typeof w=="number"?w:void 0,onClear:()=>d(null),children:r(M,{small:!0,kind:"outlined",
icon:"search",onClick:()=>N5(c.box,c.matrix,n,g),children:"Zoom"})}),m]})}function L5(e,t,n,o){let i=Eo(t.times),s=$n(t.
times[e.left]*1e3,i,o),a=$n((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:
`${n.value} ${il(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function N5(e,t,n,o){let{from:i,to:s}=Ag(
t.starts,e.left,e.right,o),a=Zu(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.
value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(p=>p!==""),c=ye.value,d=[c.where===void 0?"":/\bor\b/i.
test(c.where)?`(${c.where})`:c.where,...u].filter(p=>p!=="").join(" and ");qe({document:Se(Se(Se(c,"from",i),"to",s),"wh\
ere",d===""?void 0:d)},"zoom")}function B5(e,t,n){let{compare:o,...i}=Be(e),s=ge(e.aggregate?.by).find(Vi),a=n.map((c,d)=>`\
quantile(${t}, ${c}) as p_${d}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=ht(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?z5:n.map((c,d)=>({name:`p${c*100}`,values:u.rows.map(p=>typeof p[d+1]==
"number"?p[d+1]:null)}))}var z5=[];var Bg=ae(0);function yp(e,t,n,o=""){let[i,s]=k([]),a=Bg.value;return N(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),oe(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function al(e){
await oe("v1/notes",{body:e}),Bg.value++}async function bp(e){await oe(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),Bg.value++}var vp=Xc(null);var i2="cn",s2="gn",a2="hn",l2="S",u2="fn",c2="un",d2="mn";var I5=12;function xp({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=k(""),u=p=>p.keys.map(m=>Q(m).text).join(
", "),c=a===""?e:e.filter(p=>u(p).toLowerCase().includes(a.toLowerCase())),d=(p,m)=>{let f=e.filter(b=>b.key!==p.key).map(
b=>b.key),g=!n.has(p.key)&&f.every(b=>n.has(b));if(!m)return o(g?new Set:new Set(f));let y=new Set(n);y.delete(p.key)||y.
add(p.key),o(y)};return r("div",{class:i2,children:[e.length>=I5&&r("input",{class:s2,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:p=>l(p.currentTarget.value)}),r("div",{class:a2,children:c.map(p=>r("button",{type:"butt\
on",class:l2,"aria-pressed":!n.has(p.key),onClick:m=>d(p,m.ctrlKey||m.metaKey),onContextMenu:s&&(m=>{m.preventDefault(),
s(p,m.currentTarget)}),onKeyDown:s&&(m=>{m.key==="."&&(m.preventDefault(),m.stopPropagation(),s(p,m.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Ba(p.color).join(" "),style:{stroke:`var(${pn(p.color)})`}})}),r("span",{class:u2,children:r($,{value:p.
keys.length===1?p.keys[0]:p.keys,most:20,middle:!0})}),r("span",{class:c2,children:p.last===null?"–":i(p.last)})]},p.key))}),
t>e.length&&r("p",{class:d2,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var m2="vn",f2="wn",h2="bn",zg="yn",g2="kn",y2="zn",b2="jn",v2="Xn",x2="Sn",Fg="Bn";var Ig=12;function w2({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let p=n.map((f,g)=>({row:f,value:e.series[g].values[i]??null,low:e.series[g].low?.[i]??null,high:e.series[g].
high?.[i]??null,before:k2(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,g)=>(g.value??-1/0)-(f.value??-1/0)),
m=Eo(e.times);return r("div",{class:xe(f2,s>400&&h2),"aria-hidden":"true",children:[r("div",{class:zg,children:[$n(c*1e3,
m,a)," ",Ai(a,c*1e3)]}),p.slice(0,Ig).map(({row:f,value:g,low:y,high:b,before:w})=>r("div",{class:g2,children:[r("span",
{class:y2,style:{background:`var(${pn(f.color)})`}}),r("span",{class:b2,children:f.keys.length===0?"":f.keys.map(x=>Q(x).
text).join(", ")}),r("span",{class:v2,children:g===null?"–":y!==null&&b!==null?`${l(y)} – ${l(b)}`:l(g)}),w!==void 0&&
r("span",{class:x2,children:g!==null&&w?kn(g/w-1):"–"})]},f.key)),p.length>Ig&&r("div",{class:zg,children:[p.length-Ig,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:Fg,children:["against ",$n(t.times[i]*1e3,m,a)]}),u&&r("div",{class:Fg,
children:"this bucket is not over yet"})]})}function k2(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function C2(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,d=k2(t,JSON.stringify(l),n),p=c!==null&&d?`, ${kn(c/d-1)}`:"";return`${l.map(m=>Q(m).text).join(", ")} ${c===
null?"nothing":i(c)}${p}`.trim()});return`${$n(s*1e3,Eo(e.times),o)}: ${a.join("; ")}`}var S2="Cn",T2="En",P2="xi",_2="In";function M2({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(E,{children:o.map(
i=>r(q5,{flag:i,box:e,zone:n},i.id))})}function q5({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${j(e.from*1e3,n)}: ${U(e.text)}`,a=To(s);return r(E,{children:[e.to!==null&&r("s\
pan",{class:T2,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:S2,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:P2,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ie,{name:"save",size:12})})]})}function $2({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:_2,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var V5="uplot",W5="u-hz",U5="u-vt",K5="u-title",j5="u-wrap",G5="u-under",J5="u-over",Z5="u-axis",qs="u-off",Y5="u-select",
Q5="u-cursor-x",X5="u-cursor-y",eI="u-cursor-pt",tI="u-legend",nI="u-live",oI="u-inline",rI="u-series",iI="u-marker",D2="\
u-label",sI="u-value",ec="width",tc="height";var E2="bottom",ll="left",Hg="right",ry="#000",A2=ry+"0",qg="mousemove",O2="mousedown",Vg="mouseup",R2="mouseenter",L2="\
mouseleave",N2="dblclick",aI="resize",lI="scroll",B2="change",Pp="dppxchange",iy="--",hl=typeof window<"u",Gg=hl?document:
null,cl=hl?window:null,uI=hl?navigator:null,Ye,kp;function Jg(){let e=devicePixelRatio;Ye!=e&&(Ye=e,kp&&Yg(B2,kp,Jg),kp=
matchMedia(`(min-resolution: ${Ye-.001}dppx) and (max-resolution: ${Ye+.001}dppx)`),Vs(B2,kp,Jg),cl.dispatchEvent(new CustomEvent(
Pp)))}function mo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Zg(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function kt(e,t,n){e.style[t]=n+"px"}function Xo(e,t,n,o){let i=Gg.createElement(e);return t!=null&&mo(i,
t),n?.insertBefore(i,o),i}function Ao(e,t){return Xo("div",e,t)}var z2=new WeakMap;function Ar(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=z2.get(e);s!=a&&(e.style.transform=s,z2.set(e,s),t<0||n<0||t>o||n>i?mo(e,qs):Zg(e,qs))}var F2=new WeakMap;
function I2(e,t,n){let o=t+n,i=F2.get(e);o!=i&&(F2.set(e,o),e.style.background=t,e.style.borderColor=n)}var H2=new WeakMap;
function q2(e,t,n,o){let i=t+""+n,s=H2.get(e);i!=s&&(H2.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var sy={passive:!0},cI={...sy,capture:!0};function Vs(e,t,n,o){t.addEventListener(
e,n,o?cI:sy)}function Yg(e,t,n,o){t.removeEventListener(e,n,sy)}hl&&Jg();function er(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:fo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function gT(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var yT=e=>e!=
null,bT=e=>e!=null&&e>0,$p=gT(yT),dI=gT(bT);function pI(e,t,n,o=0,i=!1){let s=i?dI:$p,a=i?bT:yT;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let d=e[c];a(d)&&(d<l?l=d:d>
u&&(u=d))}return[l??ut,u??-ut]}function Dp(e,t,n,o){let i=U2(e),s=U2(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
ci:vT,l=i==1?fo:Oo,u=s==1?Oo:fo,c=l(a(on(e))),d=u(a(on(t))),p=dl(n,c),m=dl(n,d);return n==10&&(c<0&&(p=ct(p,-c)),d<0&&(m=
ct(m,-d))),o||n==2?(e=p*i,t=m*s):(e=CT(e,p),t=Ep(t,m)),[e,t]}function ay(e,t,n,o){let i=Dp(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var ly=.1,V2={mode:3,pad:ly},oc={pad:0,soft:null,mode:0},mI={min:oc,max:oc};function _p(e,t,n,o){return Ap(
n)?W2(e,t,n):(oc.pad=n,oc.soft=o?0:null,oc.mode=o?3:0,W2(e,t,mI))}function Ge(e,t){return e??t}function fI(e,t,n){for(t=
Ge(t,0),n=Ge(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function W2(e,t,n){let o=n.min,i=n.max,s=Ge(o.pad,
0),a=Ge(i.pad,0),l=Ge(o.hard,-ut),u=Ge(i.hard,ut),c=Ge(o.soft,ut),d=Ge(i.soft,-ut),p=Ge(o.mode,0),m=Ge(i.mode,0),f=t-e,g=ci(
f),y=In(on(e),on(t)),b=ci(y),w=on(b-g);(f<1e-24||w>10)&&(f=0,(e==0||t==0)&&(f=1e-24,p==2&&c!=ut&&(s=0),m==2&&d!=-ut&&(a=
0)));let x=f||y||1e3,S=ci(x),P=dl(10,fo(S)),L=x*(f==0?e==0?.1:1:s),_=ct(CT(e-L,P/10),24),O=e>=c&&(p==1||p==3&&_<=c||p==2&&
_>=c)?c:ut,A=In(l,_<O&&e>=O?O:tr(O,_)),F=x*(f==0?t==0?.1:1:a),V=ct(Ep(t+F,P/10),24),z=t<=d&&(m==1||m==3&&V>=d||m==2&&V<=
d)?d:-ut,ue=tr(u,V>z&&t<=z?z:In(z,V));return A==ue&&A==0&&(ue=100),[A,ue]}var hI=new Intl.NumberFormat(hl?uI.language:"e\
n-US"),uy=e=>hI.format(e),ho=Math,Tp=ho.PI,on=ho.abs,fo=ho.floor,nn=ho.round,Oo=ho.ceil,tr=ho.min,In=ho.max,dl=ho.pow,U2=ho.
sign,ci=ho.log10,vT=ho.log2,gI=(e,t=1)=>ho.sinh(e)*t,Wg=(e,t=1)=>ho.asinh(e/t),ut=1/0;function K2(e){return(ci((e^e>>31)-
(e>>31))|0)+1}function Qg(e,t,n){return tr(In(e,t),n)}function xT(e){return typeof e=="function"}function Fe(e){return xT(
e)?e:()=>e}var yI=()=>{},wT=e=>e,kT=(e,t)=>t,bI=e=>null,j2=e=>!0,G2=(e,t)=>e==t,vI=/\.\d*?(?=9{6,}|0{6,})/gm,Ws=e=>{if(TT(
e)||ji.has(e))return e;let t=`${e}`,n=t.match(vI);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${Ws(i)}e${s}`}return ct(e,o)};function Is(e,t){return Ws(ct(Ws(e/t))*t)}function Ep(e,t){return Ws(
Oo(Ws(e/t))*t)}function CT(e,t){return Ws(fo(Ws(e/t))*t)}function ct(e,t=0){if(TT(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return nn(o)/n}var ji=new Map;function ST(e){return((""+e).split(".")[1]||"").length}function ic(e,t,n,o){let i=[],
s=o.map(ST);for(let a=t;a<n;a++){let l=on(a),u=ct(dl(e,a),l);for(let c=0;c<o.length;c++){let d=e==10?+`${o[c]}e${a}`:o[c]*
u,p=(a>=0?0:l)+(a>=s[c]?0:s[c]),m=e==10?d:ct(d,p);i.push(m),ji.set(m,p)}}return i}var rc={},cy=[],pl=[null,null],Ki=Array.
isArray,TT=Number.isInteger,xI=e=>e===void 0;function J2(e){return typeof e=="string"}function Ap(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function wI(e){return e!=null&&typeof e=="object"}var kI=Object.getPrototypeOf(
Uint8Array),PT="__proto__";function ml(e,t=Ap){let n;if(Ki(e)){let o=e.find(i=>i!=null);if(Ki(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=ml(e[i],t)}else n=e.slice()}else if(e instanceof kI)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=PT&&(n[o]=ml(e[o],t))}else n=e;return n}function Jt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=PT&&(Ap(e[i])?Jt(e[i],ml(o[i])):e[i]=ml(o[i]))}return e}var CI=0,SI=1,TI=2;function PI(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function _I(e,t){
if(DI(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return EI(a[0])||(a=$I(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let d=0;d<c;d++)n.add(u[d])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let d=l[c],p=Array(i).fill(void 0),m=t?t[a][c]:SI,f=[];for(let g=0;g<d.length;g++){let y=d[g],b=s.get(u[g]);
y===null?m!=CI&&(p[b]=y,m==TI&&f.push(b)):p[b]=y}PI(p,f,i),o.push(p)}}return o}var MI=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function $I(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function DI(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function EI(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=In(1,fo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var _T=["January","February","March","April","May","June",
"July","August","September","October","November","December"],MT=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function $T(e){return e.slice(0,3)}var AI=MT.map($T),OI=_T.map($T),RI={MMMM:_T,MMM:OI,WWWW:MT,WWW:AI};function Xu(e){
return(e<10?"0":"")+e}function LI(e){return(e<10?"00":e<100?"0":"")+e}var NI={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Xu(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Xu(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Xu(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Xu(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Xu(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>LI(e.getMilliseconds())};function dy(e,t){t=t||RI;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?NI[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var BI=new Intl.DateTimeFormat().resolvedOptions().timeZone;function zI(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==BI?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var DT=e=>e%1==0,Mp=[1,2,2.5,5],FI=ic(10,-32,0,Mp),ET=ic(10,0,32,Mp),II=ET.filter(DT),Hs=FI.concat(
ET),py=`
`,AT="{YYYY}",Z2=py+AT,OT="{M}/{D}",nc=py+OT,Cp=nc+"/{YY}",RT="{aa}",HI="{h}:{mm}",ul=HI+RT,Y2=py+ul,Q2=":{ss}",nt=null;
function LT(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?ic(10,0,3,Mp).filter(DT):ic(10,-3,0,Mp)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,AT,nt,nt,nt,nt,nt,nt,1],[i*28,"{MMM}",Z2,nt,nt,nt,nt,nt,1],[i,OT,Z2,nt,
nt,nt,nt,nt,1],[o,"{h}"+RT,Cp,nt,nc,nt,nt,nt,1],[n,ul,Cp,nt,nc,nt,nt,nt,1],[t,Q2,Cp+" "+ul,nt,nc+" "+ul,nt,Y2,nt,1],[e,Q2+
".{fff}",Cp+" "+ul,nt,nc+" "+ul,nt,Y2,nt,1]];function d(p){return(m,f,g,y,b,w)=>{let x=[],S=b>=a,P=b>=s&&b<a,L=p(g),_=ct(
L*e,3),O=Ug(L.getFullYear(),S?0:L.getMonth(),P||S?1:L.getDate()),A=ct(O*e,3);if(P||S){let F=P?b/s:0,V=S?b/a:0,z=_==A?_:ct(
Ug(O.getFullYear()+V,O.getMonth()+F,1)*e,3),ue=new Date(nn(z/e)),ee=ue.getFullYear(),he=ue.getMonth();for(let de=0;z<=y;de++){
let Re=Ug(ee+V*de,he+F*de,1),Y=Re-p(ct(Re*e,3));z=ct((+Re+Y)*e,3),z<=y&&x.push(z)}}else{let F=b>=i?i:b,V=fo(g)-fo(_),z=A+
V+Ep(_-A,F);x.push(z);let ue=p(z),ee=ue.getHours()+ue.getMinutes()/n+ue.getSeconds()/o,he=b/o,de=m.axes[f]._space,Re=w/de;
for(;z=ct(z+b,e==1?0:3),!(z>y);)if(he>1){let Y=fo(ct(ee+he,6))%24,$e=p(z).getHours()-Y;$e>1&&($e=-1),z-=$e*o,ee=(ee+he)%
24;let Le=x[x.length-1];ct((z-Le)/b,3)*Re>=.7&&x.push(z)}else x.push(z)}return x}}return[u,c,d]}var[qI,VI,WI]=LT(1),[UI,
KI,jI]=LT(.001);ic(2,-53,53,[1]);function X2(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+
o)))}function eT(e,t){return(n,o,i,s,a)=>{let l=t.find(g=>a>=g[0])||t[t.length-1],u,c,d,p,m,f;return o.map(g=>{let y=e(g),
b=y.getFullYear(),w=y.getMonth(),x=y.getDate(),S=y.getHours(),P=y.getMinutes(),L=y.getSeconds(),_=b!=u&&l[2]||w!=c&&l[3]||
x!=d&&l[4]||S!=p&&l[5]||P!=m&&l[6]||L!=f&&l[7]||l[1];return u=b,c=w,d=x,p=S,m=P,f=L,_(y)})}}function GI(e,t){let n=dy(t);
return(o,i,s,a,l)=>i.map(u=>n(e(u)))}function Ug(e,t,n){return new Date(e,t,n)}function tT(e,t){return t(e)}var JI="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function nT(e,t){return(n,o,i,s)=>s==null?iy:t(e(o))}function ZI(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function YI(e,t){return e.series[t].fill(e,t)}var QI={show:!0,
live:!0,isolate:!1,mount:yI,markers:{show:!0,width:2,stroke:ZI,fill:YI,dash:"solid"},idx:null,idxs:null,values:[]};function XI(e,t){
let n=e.cursor.points,o=Ao(),i=n.size(e,t);kt(o,ec,i),kt(o,tc,i);let s=i/-2;kt(o,"marginLeft",s),kt(o,"marginTop",s);let a=n.
width(e,t,i);return a&&kt(o,"borderWidth",a),o}function eH(e,t){let n=e.series[t].points;return n._fill||n._stroke}function tH(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function nH(e,t){return e.series[t].points.size}var Kg=[0,0];function oH(e,t,n){
return Kg[0]=t,Kg[1]=n,Kg}function Sp(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function jg(e,t,n,o=!0){
return i=>{(!o||i.target==t)&&n(i)}}var rH={show:!0,x:!0,y:!0,lock:!1,move:oH,points:{one:!1,show:XI,size:nH,width:0,stroke:tH,
fill:eH},bind:{mousedown:Sp,mouseup:Sp,click:Sp,dblclick:Sp,mousemove:jg,mouseleave:jg,mouseenter:jg},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},NT={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},my=Jt({},NT,{filter:kT}),BT=Jt({},my,{size:10}),zT=Jt({},NT,{show:!1}),fy='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',FT="bold "+fy,IT=1.5,oT={show:!0,scale:"x",stroke:ry,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:FT,side:2,grid:my,ticks:BT,border:zT,font:fy,lineGap:IT,rotate:0},iH="\
Value",sH="Time",rT={show:!0,scale:"x",auto:!1,sorted:1,min:ut,max:-ut,idxs:[]};function aH(e,t,n,o,i){return t.map(s=>s==
null?"":uy(s))}function lH(e,t,n,o,i,s,a){let l=[],u=ji.get(i)||0;n=a?n:ct(Ep(n,i),u);for(let c=n;c<=o;c=ct(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function Xg(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?ci:vT,d=fo(c(n));
i=dl(u,d),u==10&&(i=Hs[er(i,Hs)]);let p=n,m=i*u;u==10&&(m=Hs[er(m,Hs)]);do l.push(p),p=p+i,u==10&&!ji.has(p)&&(p=ct(p,ji.
get(i))),p>=m&&(i=p,m=i*u,u==10&&(m=Hs[er(m,Hs)]));while(p<=o);return l}function uH(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Xg(e,t,In(u,n),o,i):[u],d=o>=0&&n<=0?[0]:[];return(n<-u?Xg(e,t,In(u,-o),-n,i):[u]).reverse().map(m=>-m).
concat(d,c)}var HT=/./,cH=/[12357]/,dH=/[125]/,iT=/1/,ey=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function pH(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,d=u(10,a),p=u(9,a)-
d>=c?HT:u(7,a)-d>=c?cH:u(5,a)-d>=c?dH:iT;if(p==iT){let m=on(u(1,a)-d);if(m<c)return ey(t.slice().reverse(),l.distr,p,Oo(
c/m)).reverse()}return ey(t,l.distr,p,1)}function mH(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=on(u(
1,a)-u(2,a));return c<l?ey(t.slice().reverse(),3,HT,Oo(l/c)).reverse():t}function fH(e,t,n,o){return o==null?iy:t==null?
"":uy(t)}var sT={show:!0,scale:"y",stroke:ry,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:FT,side:3,
grid:my,ticks:BT,border:zT,font:fy,lineGap:IT,rotate:0};function hH(e,t){let n=3+(e||1)*2;return ct(n*t,3)}function gH(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=on(a-s),u=e.series[t],
c=l/(u.points.space*Ye);return o[1]-o[0]<=c}var aT={scale:null,auto:!0,sorted:0,min:ut,max:-ut},qT=(e,t,n,o,i)=>i,lT={show:!0,
auto:!0,sorted:0,gaps:qT,alpha:1,facets:[Jt({},aT,{scale:"x"}),Jt({},aT,{scale:"y"})]},uT={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:qT,alpha:1,points:{show:gH,filter:null},values:null,min:ut,max:-ut,idxs:[],path:null,clip:null};function yH(e,t,n,o,i){
return n/10}var VT={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},bH=Jt({},VT,{time:!1,ori:1}),cT={};
function WT(e,t){let n=cT[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let d=0;d<n.plots.length;d++)n.plots[d]!=i&&n.plots[d].pub(o,i,s,a,l,u,c)}},e!=null&&(cT[e]=n)),
n}var fl=1,ty=2;function Us(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],d=o==2?a[i.facets[0].scale]:a[e.series[0].scale],p=o==2?a[i.facets[1].scale]:a[i.scale],m=l.left,f=l.top,g=l.
width,y=l.height,b=e.valToPosH,w=e.valToPosV;return d.ori==0?n(i,u,c,d,p,b,w,m,f,g,y,Rp,gl,Np,KT,GT):n(i,u,c,d,p,w,b,f,m,
y,g,Lp,yl,yy,jT,JT)}function hy(e,t){let n=0,o=0,i=Ge(e.bands,cy);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function vH(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function di(e,t,n,o,i,s){
return Us(e,t,(a,l,u,c,d,p,m,f,g,y,b)=>{let w=a.pxRound,x=c.dir*(c.ori==0?1:-1),S=c.ori==0?gl:yl,P,L;x==1?(P=n,L=o):(P=o,
L=n);let _=w(p(l[P],c,y,f)),O=w(m(u[P],d,b,g)),A=w(p(l[L],c,y,f)),F=w(m(s==1?d.max:d.min,d,b,g)),V=new Path2D(i);return S(
V,A,F),S(V,_,F),S(V,_,O),V})}function Op(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Np:yy,u=n;for(let p=0;p<
e.length;p++){let m=e[p];if(m[1]>m[0]){let f=m[0]-u;f>0&&l(a,u,o,f,o+s),u=m[1]}}let c=n+i-u,d=10;c>0&&l(a,u,o-d/2,c,o+s+
d)}return a}function xH(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function gy(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let p=c,m=c;if(i==1)for(;++c<=o&&t[c]===null;)m=c;else for(;--c>=
n&&t[c]===null;)m=c;let f=s(e[p]),g=m==p?f:s(e[m]),y=p-i;f=a<=0&&y>=0&&y<u?s(e[y]):f;let w=m+i;g=a>=0&&w>=0&&w<u?s(e[w]):
g,g>=f&&l.push([f,g])}return l}function dT(e){return e==0?wT:e==1?nn:t=>Is(t,e)}function UT(e){let t=e==0?Rp:Lp,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,d=0)=>{c==0&&d==0?o(i,s,a,l,u):(c=tr(c,l/2,u/2),d=tr(d,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,d),n(i,s,a+u,s,a,d),n(i,s,a,s+l,a,c),i.closePath())}}var Rp=(e,t,n)=>{e.moveTo(t,n)},Lp=(e,t,n)=>{e.moveTo(
n,t)},gl=(e,t,n)=>{e.lineTo(t,n)},yl=(e,t,n)=>{e.lineTo(n,t)},Np=UT(0),yy=UT(1),KT=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},jT=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},GT=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},JT=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function ZT(e){return(t,n,o,i,s)=>Us(t,n,(a,l,u,c,d,p,m,f,g,y,b)=>{let{pxRound:w,points:x}=a,S,P;c.ori==0?(S=Rp,P=KT):(S=
Lp,P=jT);let L=ct(x.width*Ye,3),_=(x.size-x.width)/2*Ye,O=ct(_*2,3),A=new Path2D,F=new Path2D,{left:V,top:z,width:ue,height:ee}=t.
bbox;Np(F,V-O,z-O,ue+O*2,ee+O*2);let he=de=>{if(u[de]!=null){let Re=w(p(l[de],c,y,f)),Y=w(m(u[de],d,b,g));S(A,Re+_,Y),P(
A,Re,Y,_,0,Tp*2)}};if(s)s.forEach(he);else for(let de=o;de<=i;de++)he(de);return{stroke:L>0?A:null,fill:A,clip:F,flags:fl|
ty}})}function YT(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var wH=YT(gl),kH=YT(
yl);function QT(e){let t=Ge(e?.alignGaps,0);return(n,o,i,s)=>Us(n,o,(a,l,u,c,d,p,m,f,g,y,b)=>{[i,s]=$p(u,i,s);let w=a.pxRound,
x=ee=>w(p(ee,c,y,f)),S=ee=>w(m(ee,d,b,g)),P,L;c.ori==0?(P=gl,L=wH):(P=yl,L=kH);let _=c.dir*(c.ori==0?1:-1),O={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:fl},A=O.stroke,F=!1;if(s-i>=y*4){let ee=me=>n.posToVal(me,c.key,!0),he=null,
de=null,Re,Y,Qe,Je=x(l[_==1?i:s]),$e=x(l[i]),Le=x(l[s]),Ae=ee(_==1?$e+1:Le-1);for(let me=_==1?i:s;me>=i&&me<=s;me+=_){let Qt=l[me],
St=(_==1?Qt<Ae:Qt>Ae)?Je:x(Qt),Xe=u[me];St==Je?Xe!=null?(Y=Xe,he==null?(P(A,St,S(Y)),Re=he=de=Y):Y<he?he=Y:Y>de&&(de=Y)):
Xe===null&&(F=!0):(he!=null&&L(A,Je,S(he),S(de),S(Re),S(Y)),Xe!=null?(Y=Xe,P(A,St,S(Y)),he=de=Re=Y):(he=de=null,Xe===null&&
(F=!0)),Je=St,Ae=ee(Je+_))}he!=null&&he!=de&&Qe!=Je&&L(A,Je,S(he),S(de),S(Re),S(Y))}else for(let ee=_==1?i:s;ee>=i&&ee<=
s;ee+=_){let he=u[ee];he===null?F=!0:he!=null&&P(A,x(l[ee]),S(he))}let[z,ue]=hy(n,o);if(a.fill!=null||z!=0){let ee=O.fill=
new Path2D(A),he=a.fillTo(n,o,a.min,a.max,z),de=S(he),Re=x(l[i]),Y=x(l[s]);_==-1&&([Y,Re]=[Re,Y]),P(ee,Y,de),P(ee,Re,de)}
if(!a.spanGaps){let ee=[];F&&ee.push(...gy(l,u,i,s,_,x,t)),O.gaps=ee=a.gaps(n,o,i,s,ee),O.clip=Op(ee,c.ori,f,g,y,b)}return ue!=
0&&(O.band=ue==2?[di(n,o,i,s,A,-1),di(n,o,i,s,A,1)]:di(n,o,i,s,A,ue)),O})}function CH(e){let t=Ge(e.align,1),n=Ge(e.ascDesc,
!1),o=Ge(e.alignGaps,0),i=Ge(e.extend,!1);return(s,a,l,u)=>Us(s,a,(c,d,p,m,f,g,y,b,w,x,S)=>{[l,u]=$p(p,l,u);let P=c.pxRound,
{left:L,width:_}=s.bbox,O=$e=>P(g($e,m,x,b)),A=$e=>P(y($e,f,S,w)),F=m.ori==0?gl:yl,V={stroke:new Path2D,fill:null,clip:null,
band:null,gaps:null,flags:fl},z=V.stroke,ue=m.dir*(m.ori==0?1:-1),ee=A(p[ue==1?l:u]),he=O(d[ue==1?l:u]),de=he,Re=he;i&&t==
-1&&(Re=L,F(z,Re,ee)),F(z,he,ee);for(let $e=ue==1?l:u;$e>=l&&$e<=u;$e+=ue){let Le=p[$e];if(Le==null)continue;let Ae=O(d[$e]),
me=A(Le);t==1?F(z,Ae,ee):F(z,de,me),F(z,Ae,me),ee=me,de=Ae}let Y=de;i&&t==1&&(Y=L+_,F(z,Y,ee));let[Qe,Je]=hy(s,a);if(c.fill!=
null||Qe!=0){let $e=V.fill=new Path2D(z),Le=c.fillTo(s,a,c.min,c.max,Qe),Ae=A(Le);F($e,Y,Ae),F($e,Re,Ae)}if(!c.spanGaps){
let $e=[];$e.push(...gy(d,p,l,u,ue,O,o));let Le=c.width*Ye/2,Ae=n||t==1?Le:-Le,me=n||t==-1?-Le:Le;$e.forEach(Qt=>{Qt[0]+=
Ae,Qt[1]+=me}),V.gaps=$e=c.gaps(s,a,l,u,$e),V.clip=Op($e,m.ori,b,w,x,S)}return Je!=0&&(V.band=Je==2?[di(s,a,l,u,z,-1),di(
s,a,l,u,z,1)]:di(s,a,l,u,z,Je)),V})}function pT(e,t,n,o,i,s,a=ut){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)
if(t[u]!==void 0){if(l!=null){let d=on(e[u]-e[l]);d<c&&(c=d,a=on(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function SH(e){
e=e||rc;let t=Ge(e.size,[.6,ut,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=Fe(
i),a=1-t[0],l=Ge(t[1],ut),u=Ge(t[2],1),c=Ge(e.disp,rc),d=Ge(e.each,f=>{}),{fill:p,stroke:m}=c;return(f,g,y,b)=>Us(f,g,(w,x,S,P,L,_,O,A,F,V,z)=>{
let ue=w.pxRound,ee=n,he=o*Ye,de=l*Ye,Re=u*Ye,Y,Qe;P.ori==0?[Y,Qe]=s(f,g):[Qe,Y]=s(f,g);let Je=P.dir*(P.ori==0?1:-1),$e=P.
ori==0?Np:yy,Le=P.ori==0?d:(re,mt,Xt,ua,cs,yr,ds)=>{d(re,mt,Xt,cs,ua,ds,yr)},Ae=Ge(f.bands,cy).find(re=>re.series[0]==g),
me=Ae!=null?Ae.dir:0,Qt=w.fillTo(f,g,w.min,w.max,me),An=ue(O(Qt,L,z,F)),St,Xe,Ho,to=V,Mt=ue(w.width*Ye),gr=!1,Kr=null,vo=null,
wi=null,sa=null;p!=null&&(Mt==0||m!=null)&&(gr=!0,Kr=p.values(f,g,y,b),vo=new Map,new Set(Kr).forEach(re=>{re!=null&&vo.
set(re,new Path2D)}),Mt>0&&(wi=m.values(f,g,y,b),sa=new Map,new Set(wi).forEach(re=>{re!=null&&sa.set(re,new Path2D)})));
let{x0:aa,size:eu}=c;if(aa!=null&&eu!=null){ee=1,x=aa.values(f,g,y,b),aa.unit==2&&(x=x.map(Xt=>f.posToVal(A+Xt*V,P.key,!0)));
let re=eu.values(f,g,y,b);eu.unit==2?Xe=re[0]*V:Xe=_(re[0],P,V,A)-_(0,P,V,A),to=pT(x,S,_,P,V,A,to),Ho=to-Xe+he}else to=pT(
x,S,_,P,V,A,to),Ho=to*a+he,Xe=to-Ho;Ho<1&&(Ho=0),Mt>=Xe/2&&(Mt=0),Ho<5&&(ue=wT);let Bc=Ho>0,ls=to-Ho-(Bc?Mt:0);Xe=ue(Qg(
ls,Re,de)),St=(ee==0?Xe/2:ee==Je?0:Xe)-ee*Je*((ee==0?he/2:0)+(Bc?Mt/2:0));let On={stroke:null,fill:null,clip:null,band:null,
gaps:null,flags:0},la=gr?null:new Path2D,jr=null;if(Ae!=null)jr=f.data[Ae.series[1]];else{let{y0:re,y1:mt}=c;re!=null&&mt!=
null&&(S=mt.values(f,g,y,b),jr=re.values(f,g,y,b))}let us=Y*Xe,De=Qe*Xe;for(let re=Je==1?y:b;re>=y&&re<=b;re+=Je){let mt=S[re];
if(mt==null)continue;if(jr!=null){let Vn=jr[re]??0;if(mt-Vn==0)continue;An=O(Vn,L,z,F)}let Xt=P.distr!=2||c!=null?x[re]:
re,ua=_(Xt,P,V,A),cs=O(Ge(mt,Qt),L,z,F),yr=ue(ua-St),ds=ue(In(cs,An)),no=ue(tr(cs,An)),xo=ds-no;if(mt!=null){let Vn=mt<0?
De:us,qo=mt<0?us:De;gr?(Mt>0&&wi[re]!=null&&$e(sa.get(wi[re]),yr,no+fo(Mt/2),Xe,In(0,xo-Mt),Vn,qo),Kr[re]!=null&&$e(vo.get(
Kr[re]),yr,no+fo(Mt/2),Xe,In(0,xo-Mt),Vn,qo)):$e(la,yr,no+fo(Mt/2),Xe,In(0,xo-Mt),Vn,qo),Le(f,g,re,yr-Mt/2,no,Xe+Mt,xo)}}
return Mt>0?On.stroke=gr?sa:la:gr||(On._fill=w.width==0?w._fill:w._stroke??w._fill,On.width=0),On.fill=gr?vo:la,On})}function TH(e,t){
let n=Ge(t?.alignGaps,0);return(o,i,s,a)=>Us(o,i,(l,u,c,d,p,m,f,g,y,b,w)=>{[s,a]=$p(c,s,a);let x=l.pxRound,S=Y=>x(m(Y,d,
b,g)),P=Y=>x(f(Y,p,w,y)),L,_,O;d.ori==0?(L=Rp,O=gl,_=GT):(L=Lp,O=yl,_=JT);let A=d.dir*(d.ori==0?1:-1),F=S(u[A==1?s:a]),V=F,
z=[],ue=[];for(let Y=A==1?s:a;Y>=s&&Y<=a;Y+=A)if(c[Y]!=null){let Je=u[Y],$e=S(Je);z.push(V=$e),ue.push(P(c[Y]))}let ee={
stroke:e(z,ue,L,O,_,x),fill:null,clip:null,band:null,gaps:null,flags:fl},he=ee.stroke,[de,Re]=hy(o,i);if(l.fill!=null||de!=
0){let Y=ee.fill=new Path2D(he),Qe=l.fillTo(o,i,l.min,l.max,de),Je=P(Qe);O(Y,V,Je),O(Y,F,Je)}if(!l.spanGaps){let Y=[];Y.
push(...gy(u,c,s,a,A,S,n)),ee.gaps=Y=l.gaps(o,i,s,a,Y),ee.clip=Op(Y,d.ori,g,y,b,w)}return Re!=0&&(ee.band=Re==2?[di(o,i,
s,a,he,-1),di(o,i,s,a,he,1)]:di(o,i,s,a,he,Re)),ee})}function PH(e){return TH(_H,e)}function _H(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),d=Array(a-1),
p=Array(a-1);for(let m=0;m<a-1;m++)d[m]=t[m+1]-t[m],p[m]=e[m+1]-e[m],c[m]=d[m]/p[m];u[0]=c[0];for(let m=1;m<a-1;m++)c[m]===
0||c[m-1]===0||c[m-1]>0!=c[m]>0?u[m]=0:(u[m]=3*(p[m-1]+p[m])/((2*p[m]+p[m-1])/c[m-1]+(p[m]+2*p[m-1])/c[m]),isFinite(u[m])||
(u[m]=0));u[a-1]=c[a-2];for(let m=0;m<a-1;m++)i(l,e[m]+p[m]/3,t[m]+u[m]*p[m]/3,e[m+1]-p[m]/3,t[m+1]-u[m+1]*p[m]/3,e[m+1],
t[m+1])}return l}var ny=new Set;function mT(){for(let e of ny)e.syncRect(!0)}hl&&(Vs(aI,cl,mT),Vs(lI,cl,mT,!0),Vs(Pp,cl,
()=>{Zt.pxRatio=Ye}));var MH=QT(),$H=ZT();function fT(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>oy(s,a,t,n))}function DH(e,t){return e.map((n,o)=>o==0?{}:Jt({},t,n))}function oy(e,t,n,o){return Jt({},
t==0?n:o,e)}function XT(e,t,n){return t==null?pl:[t,n]}var EH=XT;function AH(e,t,n){return t==null?pl:_p(t,n,ly,!0)}function eP(e,t,n,o){
return t==null?pl:Dp(t,n,e.scales[o].log,!1)}var OH=eP;function tP(e,t,n,o){return t==null?pl:ay(t,n,e.scales[o].log,!1)}
var RH=tP;function LH(e,t,n,o,i){let s=In(K2(e),K2(t)),a=t-e,l=er(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?ji.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function hT(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=nn((n=
+i)*Ye))+"px"),[e,t,n]}function NH(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=ct(t[2]*Ye,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function Zt(e,t,n){let o={mode:Ge(e.mode,1)},i=o.mode;function s(h,v,C,T){let D=v.valToPct(h);return T+
C*(v.dir==-1?1-D:D)}function a(h,v,C,T){let D=v.valToPct(h);return T+C*(v.dir==-1?D:1-D)}function l(h,v,C,T){return v.ori==
0?s(h,v,C,T):a(h,v,C,T)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Ao(V5);if(e.id!=null&&(c.id=e.id),mo(
c,e.class),e.title){let h=Ao(K5,c);h.textContent=e.title}let d=Xo("canvas"),p=o.ctx=d.getContext("2d"),m=Ao(j5,c);Vs("cl\
ick",m,h=>{h.target===g&&(yt!=xa||Tt!=wa)&&vn.click(o,h)},!0);let f=o.under=Ao(G5,m);m.appendChild(d);let g=o.over=Ao(J5,
m);e=ml(e);let y=+Ge(e.pxAlign,1),b=dT(y);(e.plugins||[]).forEach(h=>{h.opts&&(e=h.opts(o,e)||e)});let w=e.ms||.001,x=o.
series=i==1?fT(e.series||[],rT,uT,!1):DH(e.series||[null],lT),S=o.axes=fT(e.axes||[],oT,sT,!0),P=o.scales={},L=o.bands=e.
bands||[];L.forEach(h=>{h.fill=Fe(h.fill||null),h.dir=Ge(h.dir,-1)});let _=i==2?x[1].facets[0].scale:x[0].scale,O={axes:n8,
series:YB},A=(e.drawOrder||["axes","series"]).map(h=>O[h]);function F(h){let v=h.distr==3?C=>ci(C>0?C:h.clamp(o,C,h.min,
h.max,h.key)):h.distr==4?C=>Wg(C,h.asinh):h.distr==100?C=>h.fwd(C):C=>C;return C=>{let T=v(C),{_min:D,_max:R}=h,I=R-D;return(T-
D)/I}}function V(h){let v=P[h];if(v==null){let C=(e.scales||rc)[h]||rc;if(C.from!=null){V(C.from);let T=Jt({},P[C.from],
C,{key:h});T.valToPct=F(T),P[h]=T}else{v=P[h]=Jt({},h==_?VT:bH,C),v.key=h;let T=v.time,D=v.range,R=Ki(D);if((h!=_||i==2&&
!T)&&(R&&(D[0]==null||D[1]==null)&&(D={min:D[0]==null?V2:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?V2:{mode:1,hard:D[1],
soft:D[1]}},R=!1),!R&&Ap(D))){let I=D;D=(G,J,te)=>J==null?pl:_p(J,te,I)}v.range=Fe(D||(T?EH:h==_?v.distr==3?OH:v.distr==
4?RH:XT:v.distr==3?eP:v.distr==4?tP:AH)),v.auto=Fe(R?!1:v.auto),v.clamp=Fe(v.clamp||yH),v._min=v._max=null,v.valToPct=F(
v)}}}V("x"),V("y"),i==1&&x.forEach(h=>{V(h.scale)}),S.forEach(h=>{V(h.scale)});for(let h in e.scales)V(h);let z=P[_],ue=z.
distr,ee,he;z.ori==0?(mo(c,W5),ee=s,he=a):(mo(c,U5),ee=a,he=s);let de={};for(let h in P){let v=P[h];(v.min!=null||v.max!=
null)&&(de[h]={min:v.min,max:v.max},v.min=v.max=null)}let Re=e.tzDate||(h=>new Date(nn(h/w))),Y=e.fmtDate||dy,Qe=w==1?WI(
Re):jI(Re),Je=eT(Re,X2(w==1?VI:KI,Y)),$e=nT(Re,tT(JI,Y)),Le=[],Ae=o.legend=Jt({},QI,e.legend),me=o.cursor=Jt({},rH,{drag:{
y:i==2}},e.cursor),Qt=Ae.show,An=me.show,St=Ae.markers;Ae.idxs=Le,St.width=Fe(St.width),St.dash=Fe(St.dash),St.stroke=Fe(
St.stroke),St.fill=Fe(St.fill);let Xe,Ho,to,Mt=[],gr=[],Kr,vo=!1,wi={};if(Ae.live){let h=x[1]?x[1].values:null;vo=h!=null,
Kr=vo?h(o,1,0):{_:0};for(let v in Kr)wi[v]=iy}if(Qt)if(Xe=Xo("table",tI,c),to=Xo("tbody",null,Xe),Ae.mount(o,Xe),vo){Ho=
Xo("thead",null,Xe,to);let h=Xo("tr",null,Ho);Xo("th",null,h);for(var sa in Kr)Xo("th",D2,h).textContent=sa}else mo(Xe,oI),
Ae.live&&mo(Xe,nI);let aa={show:!0},eu={show:!1};function Bc(h,v){if(v==0&&(vo||!Ae.live||i==2))return pl;let C=[],T=Xo(
"tr",rI,to,to.childNodes[v]);mo(T,h.class),h.show||mo(T,qs);let D=Xo("th",null,T);if(St.show){let G=Ao(iI,D);if(v>0){let J=St.
width(o,v);J&&(G.style.border=J+"px "+St.dash(o,v)+" "+St.stroke(o,v)),G.style.background=St.fill(o,v)}}let R=Ao(D2,D);h.
label instanceof HTMLElement?R.appendChild(h.label):R.textContent=h.label,v>0&&(St.show||(R.style.color=h.width>0?St.stroke(
o,v):St.fill(o,v)),On("click",D,G=>{if(me._lock)return;ms(G);let J=x.indexOf(h);if((G.ctrlKey||G.metaKey)!=Ae.isolate){let te=x.
some((ne,se)=>se>0&&se!=J&&ne.show);x.forEach((ne,se)=>{se>0&&vr(se,te?se==J?aa:eu:aa,!0,Wt.setSeries)})}else vr(J,{show:!h.
show},!0,Wt.setSeries)},!1),da&&On(R2,D,G=>{me._lock||(ms(G),vr(x.indexOf(h),Ca,!0,Wt.setSeries))},!1));for(var I in Kr){
let G=Xo("td",sI,T);G.textContent="--",C.push(G)}return[T,C]}let ls=new Map;function On(h,v,C,T=!0){let D=ls.get(v)||{},
R=me.bind[h](o,v,C,T);R&&(Vs(h,v,D[h]=R),ls.set(v,D))}function la(h,v,C){let T=ls.get(v)||{};for(let D in T)(h==null||D==
h)&&(Yg(D,v,T[D]),delete T[D]);h==null&&ls.delete(v)}let jr=0,us=0,De=0,re=0,mt=0,Xt=0,ua=mt,cs=Xt,yr=De,ds=re,no=0,xo=0,
Vn=0,qo=0;o.bbox={};let Cf=!1,zc=!1,ca=!1,ps=!1,Fc=!1,wo=!1;function Sf(h,v,C){(C||h!=o.width||v!=o.height)&&hv(h,v),ga(
!1),ca=!0,zc=!0,ya()}function hv(h,v){o.width=jr=De=h,o.height=us=re=v,mt=Xt=0,WB(),UB();let C=o.bbox;no=C.left=Is(mt*Ye,
.5),xo=C.top=Is(Xt*Ye,.5),Vn=C.width=Is(De*Ye,.5),qo=C.height=Is(re*Ye,.5)}let HB=3;function qB(){let h=!1,v=0;for(;!h;){
v++;let C=e8(v),T=t8(v);h=v==HB||C&&T,h||(hv(o.width,o.height),zc=!0)}}function VB({width:h,height:v}){Sf(h,v)}o.setSize=
VB;function WB(){let h=!1,v=!1,C=!1,T=!1;S.forEach((D,R)=>{if(D.show&&D._show){let{side:I,_size:G}=D,J=I%2,te=D.label!=null?
D.labelSize:0,ne=G+te;ne>0&&(J?(De-=ne,I==3?(mt+=ne,T=!0):C=!0):(re-=ne,I==0?(Xt+=ne,h=!0):v=!0))}}),fs[0]=h,fs[1]=C,fs[2]=
v,fs[3]=T,De-=ki[1]+ki[3],mt+=ki[3],re-=ki[2]+ki[0],Xt+=ki[0]}function UB(){let h=mt+De,v=Xt+re,C=mt,T=Xt;function D(R,I){
switch(R){case 1:return h+=I,h-I;case 2:return v+=I,v-I;case 3:return C-=I,C+I;case 0:return T-=I,T+I}}S.forEach((R,I)=>{
if(R.show&&R._show){let G=R.side;R._pos=D(G,R._size),R.label!=null&&(R._lpos=D(G,R.labelSize))}})}if(me.dataIdx==null){let h=me.
hover,v=h.skip=new Set(h.skip??[]);v.add(void 0);let C=h.prox=Fe(h.prox),T=h.bias??=0;me.dataIdx=(D,R,I,G)=>{if(R==0)return I;
let J=I,te=C(D,R,I,G)??ut,ne=te>=0&&te<ut,se=z.ori==0?De:re,Te=me.left,Ze=t[0],Ke=t[R];if(v.has(Ke[I])){J=null;let Ne=null,
ke=null,fe;if(T==0||T==-1)for(fe=I;Ne==null&&fe-- >0;)v.has(Ke[fe])||(Ne=fe);if(T==0||T==1)for(fe=I;ke==null&&fe++<Ke.length;)
v.has(Ke[fe])||(ke=fe);if(Ne!=null||ke!=null)if(ne){let vt=Ne==null?-1/0:ee(Ze[Ne],z,se,0),Rt=ke==null?1/0:ee(Ze[ke],z,se,
0),cn=Te-vt,rt=Rt-Te;cn<=rt?cn<=te&&(J=Ne):rt<=te&&(J=ke)}else J=ke==null?Ne:Ne==null?ke:I-Ne<=ke-I?Ne:ke}else ne&&on(Te-
ee(Ze[I],z,se,0))>te&&(J=null);return J}}let ms=h=>{me.event=h};me.idxs=Le,me._lock=!1;let _n=me.points;_n.show=Fe(_n.show),
_n.size=Fe(_n.size),_n.stroke=Fe(_n.stroke),_n.width=Fe(_n.width),_n.fill=Fe(_n.fill);let br=o.focus=Jt({},e.focus||{alpha:.3},
me.focus),da=br.prox>=0,pa=da&&_n.one,ko=[],ma=[],fa=[];function gv(h,v){let C=_n.show(o,v);if(C instanceof HTMLElement)
return mo(C,eI),mo(C,h.class),Ar(C,-10,-10,De,re),g.insertBefore(C,ko[v]),C}function yv(h,v){if(i==1||v>0){let C=i==1&&P[h.
scale].time,T=h.value;h.value=C?J2(T)?nT(Re,tT(T,Y)):T||$e:T||fH,h.label=h.label||(C?sH:iH)}if(pa||v>0){h.width=h.width==
null?1:h.width,h.paths=h.paths||MH||bI,h.fillTo=Fe(h.fillTo||vH),h.pxAlign=+Ge(h.pxAlign,y),h.pxRound=dT(h.pxAlign),h.stroke=
Fe(h.stroke||null),h.fill=Fe(h.fill||null),h._stroke=h._fill=h._paths=h._focus=null;let C=hH(In(1,h.width),1),T=h.points=
Jt({},{size:C,width:In(1,C*.2),stroke:h.stroke,space:C*2,paths:$H,_stroke:null,_fill:null},h.points);T.show=Fe(T.show),T.
filter=Fe(T.filter),T.fill=Fe(T.fill),T.stroke=Fe(T.stroke),T.paths=Fe(T.paths),T.pxAlign=h.pxAlign}if(Qt){let C=Bc(h,v);
Mt.splice(v,0,C[0]),gr.splice(v,0,C[1]),Ae.values.push(null)}if(An){Le.splice(v,0,null);let C=null;pa?v==0&&(C=gv(h,v)):
v>0&&(C=gv(h,v)),ko.splice(v,0,C),ma.splice(v,0,0),fa.splice(v,0,0)}un("addSeries",v)}function KB(h,v){v=v??x.length,h=i==
1?oy(h,v,rT,uT):oy(h,v,{},lT),x.splice(v,0,h),yv(x[v],v)}o.addSeries=KB;function jB(h){if(x.splice(h,1),Qt){Ae.values.splice(
h,1),gr.splice(h,1);let v=Mt.splice(h,1)[0];la(null,v.firstChild),v.remove()}An&&(Le.splice(h,1),ko.splice(h,1)[0].remove(),
ma.splice(h,1),fa.splice(h,1)),un("delSeries",h)}o.delSeries=jB;let fs=[!1,!1,!1,!1];function GB(h,v){if(h._show=h.show,
h.show){let C=h.side%2,T=P[h.scale];T==null&&(h.scale=C?x[1].scale:_,T=P[h.scale]);let D=T.time;h.size=Fe(h.size),h.space=
Fe(h.space),h.rotate=Fe(h.rotate),Ki(h.incrs)&&h.incrs.forEach(I=>{!ji.has(I)&&ji.set(I,ST(I))}),h.incrs=Fe(h.incrs||(T.
distr==2?II:D?w==1?qI:UI:Hs)),h.splits=Fe(h.splits||(D&&T.distr==1?Qe:T.distr==3?Xg:T.distr==4?uH:lH)),h.stroke=Fe(h.stroke),
h.grid.stroke=Fe(h.grid.stroke),h.ticks.stroke=Fe(h.ticks.stroke),h.border.stroke=Fe(h.border.stroke);let R=h.values;h.values=
Ki(R)&&!Ki(R[0])?Fe(R):D?Ki(R)?eT(Re,X2(R,Y)):J2(R)?GI(Re,R):R||Je:R||aH,h.filter=Fe(h.filter||(T.distr>=3&&T.log==10?pH:
T.distr==3&&T.log==2?mH:kT)),h.font=hT(h.font),h.labelFont=hT(h.labelFont),h._size=h.size(o,null,v,0),h._space=h._rotate=
h._incrs=h._found=h._splits=h._values=null,h._size>0&&(fs[v]=!0,h._el=Ao(Z5,m))}}function tu(h,v,C,T){let[D,R,I,G]=C,J=v%
2,te=0;return J==0&&(G||R)&&(te=v==0&&!D||v==2&&!I?nn(oT.size/3):0),J==1&&(D||I)&&(te=v==1&&!R||v==3&&!G?nn(sT.size/2):0),
te}let bv=o.padding=(e.padding||[tu,tu,tu,tu]).map(h=>Fe(Ge(h,tu))),ki=o._padding=bv.map((h,v)=>h(o,v,fs,0)),bn,rn=null,
sn=null,Ic=i==1?x[0].idxs:null,Vo=null,nu=!1;function vv(h,v){if(t=h??[],o.data=o._data=t,i==2){bn=0;for(let C=1;C<x.length;C++)
bn+=t[C][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Vo=t[0],bn=Vo.length;let C=t;if(ue==2){C=t.slice();let T=C[0]=
Array(bn);for(let D=0;D<bn;D++)T[D]=D}o._data=t=C}if(ga(!0),un("setData"),ue==2&&(ca=!0),v!==!1){let C=z;C.auto(o,nu)?Tf():
Si(_,C.min,C.max),ps=ps||me.left>=0,wo=!0,ya()}}o.setData=vv;function Tf(){nu=!0;let h,v;i==1&&(bn>0?(rn=Ic[0]=0,sn=Ic[1]=
bn-1,h=t[0][rn],v=t[0][sn],ue==2?(h=rn,v=sn):h==v&&(ue==3?[h,v]=Dp(h,h,z.log,!1):ue==4?[h,v]=ay(h,h,z.log,!1):z.time?v=h+
nn(86400/w):[h,v]=_p(h,v,ly,!0))):(rn=Ic[0]=h=null,sn=Ic[1]=v=null)),Si(_,h,v)}let Hc,ha,Pf,_f,Mf,$f,Df,Ef,Af,Wn;function xv(h,v,C,T,D,R){
h??=A2,C??=cy,T??="butt",D??=A2,R??="round",h!=Hc&&(p.strokeStyle=Hc=h),D!=ha&&(p.fillStyle=ha=D),v!=Pf&&(p.lineWidth=Pf=
v),R!=Mf&&(p.lineJoin=Mf=R),T!=$f&&(p.lineCap=$f=T),C!=_f&&p.setLineDash(_f=C)}function wv(h,v,C,T){v!=ha&&(p.fillStyle=
ha=v),h!=Df&&(p.font=Df=h),C!=Ef&&(p.textAlign=Ef=C),T!=Af&&(p.textBaseline=Af=T)}function Of(h,v,C,T,D=0){if(T.length>0&&
h.auto(o,nu)&&(v==null||v.min==null)){let R=Ge(rn,0),I=Ge(sn,T.length-1),G=C.min==null?pI(T,R,I,D,h.distr==3):[C.min,C.max];
h.min=tr(h.min,C.min=G[0]),h.max=In(h.max,C.max=G[1])}}let kv={min:null,max:null};function JB(){for(let T in P){let D=P[T];
de[T]==null&&(D.min==null||de[_]!=null&&D.auto(o,nu))&&(de[T]=kv)}for(let T in P){let D=P[T];de[T]==null&&D.from!=null&&
de[D.from]!=null&&(de[T]=kv)}de[_]!=null&&ga(!0);let h={};for(let T in de){let D=de[T];if(D!=null){let R=h[T]=ml(P[T],wI);
if(D.min!=null)Jt(R,D);else if(T!=_||i==2)if(bn==0&&R.from==null){let I=R.range(o,null,null,T);R.min=I[0],R.max=I[1]}else
R.min=ut,R.max=-ut}}if(bn>0){x.forEach((T,D)=>{if(i==1){let R=T.scale,I=de[R];if(I==null)return;let G=h[R];if(D==0){let J=G.
range(o,G.min,G.max,R);G.min=J[0],G.max=J[1],rn=er(G.min,t[0]),sn=er(G.max,t[0]),sn-rn>1&&(t[0][rn]<G.min&&rn++,t[0][sn]>
G.max&&sn--),T.min=Vo[rn],T.max=Vo[sn]}else T.show&&T.auto&&Of(G,I,T,t[D],T.sorted);T.idxs[0]=rn,T.idxs[1]=sn}else if(D>
0&&T.show&&T.auto){let[R,I]=T.facets,G=R.scale,J=I.scale,[te,ne]=t[D],se=h[G],Te=h[J];se!=null&&Of(se,de[G],R,te,R.sorted),
Te!=null&&Of(Te,de[J],I,ne,I.sorted),T.min=I.min,T.max=I.max}});for(let T in h){let D=h[T],R=de[T];if(D.from==null&&(R==
null||R.min==null)){let I=D.range(o,D.min==ut?null:D.min,D.max==-ut?null:D.max,T);D.min=I[0],D.max=I[1]}}}for(let T in h){
let D=h[T];if(D.from!=null){let R=h[D.from];if(R.min==null)D.min=D.max=null;else{let I=D.range(o,R.min,R.max,T);D.min=I[0],
D.max=I[1]}}}let v={},C=!1;for(let T in h){let D=h[T],R=P[T];if(R.min!=D.min||R.max!=D.max){R.min=D.min,R.max=D.max;let I=R.
distr;R._min=I==3?ci(R.min):I==4?Wg(R.min,R.asinh):I==100?R.fwd(R.min):R.min,R._max=I==3?ci(R.max):I==4?Wg(R.max,R.asinh):
I==100?R.fwd(R.max):R.max,v[T]=C=!0}}if(C){x.forEach((T,D)=>{i==2?D>0&&v.y&&(T._paths=null):v[T.scale]&&(T._paths=null)});
for(let T in v)ca=!0,un("setScale",T);An&&me.left>=0&&(ps=wo=!0)}for(let T in de)de[T]=null}function ZB(h){let v=Qg(rn-1,
0,bn-1),C=Qg(sn+1,0,bn-1);for(;h[v]==null&&v>0;)v--;for(;h[C]==null&&C<bn-1;)C++;return[v,C]}function YB(){if(bn>0){let h=x.
some(v=>v._focus)&&Wn!=br.alpha;h&&(p.globalAlpha=Wn=br.alpha),x.forEach((v,C)=>{if(C>0&&v.show&&(Cv(C,!1),Cv(C,!0),v._paths==
null)){let T=Wn;Wn!=v.alpha&&(p.globalAlpha=Wn=v.alpha);let D=i==2?[0,t[C][0].length-1]:ZB(t[C]);v._paths=v.paths(o,C,D[0],
D[1]),Wn!=T&&(p.globalAlpha=Wn=T)}}),x.forEach((v,C)=>{if(C>0&&v.show){let T=Wn;Wn!=v.alpha&&(p.globalAlpha=Wn=v.alpha),
v._paths!=null&&Sv(C,!1);{let D=v._paths!=null?v._paths.gaps:null,R=v.points.show(o,C,rn,sn,D),I=v.points.filter(o,C,R,D);
(R||I)&&(v.points._paths=v.points.paths(o,C,rn,sn,I),Sv(C,!0))}Wn!=T&&(p.globalAlpha=Wn=T),un("drawSeries",C)}}),h&&(p.globalAlpha=
Wn=1)}}function Cv(h,v){let C=v?x[h].points:x[h];C._stroke=C.stroke(o,h),C._fill=C.fill(o,h)}function Sv(h,v){let C=v?x[h].
points:x[h],{stroke:T,fill:D,clip:R,flags:I,_stroke:G=C._stroke,_fill:J=C._fill,_width:te=C.width}=C._paths;te=ct(te*Ye,
3);let ne=null,se=te%2/2;v&&J==null&&(J=te>0?"#fff":G);let Te=C.pxAlign==1&&se>0;if(Te&&p.translate(se,se),!v){let Ze=no-
te/2,Ke=xo-te/2,Ne=Vn+te,ke=qo+te;ne=new Path2D,ne.rect(Ze,Ke,Ne,ke)}v?Rf(G,te,C.dash,C.cap,J,T,D,I,R):QB(h,G,te,C.dash,
C.cap,J,T,D,I,ne,R),Te&&p.translate(-se,-se)}function QB(h,v,C,T,D,R,I,G,J,te,ne){let se=!1;J!=0&&L.forEach((Te,Ze)=>{if(Te.
series[0]==h){let Ke=x[Te.series[1]],Ne=t[Te.series[1]],ke=(Ke._paths||rc).band;Ki(ke)&&(ke=Te.dir==1?ke[0]:ke[1]);let fe,
vt=null;Ke.show&&ke&&fI(Ne,rn,sn)?(vt=Te.fill(o,Ze)||R,fe=Ke._paths.clip):ke=null,Rf(v,C,T,D,vt,I,G,J,te,ne,fe,ke),se=!0}}),
se||Rf(v,C,T,D,R,I,G,J,te,ne)}let Tv=fl|ty;function Rf(h,v,C,T,D,R,I,G,J,te,ne,se){xv(h,v,C,T,D),(J||te||se)&&(p.save(),
J&&p.clip(J),te&&p.clip(te)),se?(G&Tv)==Tv?(p.clip(se),ne&&p.clip(ne),Vc(D,I),qc(h,R,v)):G&ty?(Vc(D,I),p.clip(se),qc(h,R,
v)):G&fl&&(p.save(),p.clip(se),ne&&p.clip(ne),Vc(D,I),p.restore(),qc(h,R,v)):(Vc(D,I),qc(h,R,v)),(J||te||se)&&p.restore()}
function qc(h,v,C){C>0&&(v instanceof Map?v.forEach((T,D)=>{p.strokeStyle=Hc=D,p.stroke(T)}):v!=null&&h&&p.stroke(v))}function Vc(h,v){
v instanceof Map?v.forEach((C,T)=>{p.fillStyle=ha=T,p.fill(C)}):v!=null&&h&&p.fill(v)}function XB(h,v,C,T){let D=S[h],R;
if(T<=0)R=[0,0];else{let I=D._space=D.space(o,h,v,C,T),G=D._incrs=D.incrs(o,h,v,C,T,I);R=LH(v,C,G,T,I)}return D._found=R}
function Lf(h,v,C,T,D,R,I,G,J,te){let ne=I%2/2;y==1&&p.translate(ne,ne),xv(G,I,J,te,G),p.beginPath();let se,Te,Ze,Ke,Ne=D+
(T==0||T==3?-R:R);C==0?(Te=D,Ke=Ne):(se=D,Ze=Ne);for(let ke=0;ke<h.length;ke++)v[ke]!=null&&(C==0?se=Ze=h[ke]:Te=Ke=h[ke],
p.moveTo(se,Te),p.lineTo(Ze,Ke));p.stroke(),y==1&&p.translate(-ne,-ne)}function e8(h){let v=!0;return S.forEach((C,T)=>{
if(!C.show)return;let D=P[C.scale];if(D.min==null){C._show&&(v=!1,C._show=!1,ga(!1));return}else C._show||(v=!1,C._show=
!0,ga(!1));let R=C.side,I=R%2,{min:G,max:J}=D,[te,ne]=XB(T,G,J,I==0?De:re);if(ne==0)return;let se=D.distr==2,Te=C._splits=
C.splits(o,T,G,J,te,ne,se),Ze=D.distr==2?Te.map(fe=>Vo[fe]):Te,Ke=D.distr==2?Vo[Te[1]]-Vo[Te[0]]:te,Ne=C._values=C.values(
o,C.filter(o,Ze,T,ne,Ke),T,ne,Ke);C._rotate=R==2?C.rotate(o,Ne,T,ne):0;let ke=C._size;C._size=Oo(C.size(o,Ne,T,h)),ke!=null&&
C._size!=ke&&(v=!1)}),v}function t8(h){let v=!0;return bv.forEach((C,T)=>{let D=C(o,T,fs,h);D!=ki[T]&&(v=!1),ki[T]=D}),v}
function n8(){for(let h=0;h<S.length;h++){let v=S[h];if(!v.show||!v._show)continue;let C=v.side,T=C%2,D,R,I=v.stroke(o,h),
G=C==0||C==3?-1:1,[J,te]=v._found;if(v.label!=null){let Ln=v.labelGap*G,io=nn((v._lpos+Ln)*Ye);wv(v.labelFont[0],I,"cent\
er",C==2?"top":E2),p.save(),T==1?(D=R=0,p.translate(io,nn(xo+qo/2)),p.rotate((C==3?-Tp:Tp)/2)):(D=nn(no+Vn/2),R=io);let ys=xT(
v.label)?v.label(o,h,J,te):v.label;p.fillText(ys,D,R),p.restore()}if(te==0)continue;let ne=P[v.scale],se=T==0?Vn:qo,Te=T==
0?no:xo,Ze=v._splits,Ke=ne.distr==2?Ze.map(Ln=>Vo[Ln]):Ze,Ne=ne.distr==2?Vo[Ze[1]]-Vo[Ze[0]]:J,ke=v.ticks,fe=v.border,vt=ke.
show?ke.size:0,Rt=nn(vt*Ye),cn=nn((v.alignTo==2?v._size-vt-v.gap:v.gap)*Ye),rt=v._rotate*-Tp/180,Lt=b(v._pos*Ye),oo=(Rt+
cn)*G,Rn=Lt+oo;R=T==0?Rn:0,D=T==1?Rn:0;let Co=v.font[0],Wo=v.align==1?ll:v.align==2?Hg:rt>0?ll:rt<0?Hg:T==0?"center":C==
3?Hg:ll,wr=rt||T==1?"middle":C==2?"top":E2;wv(Co,I,Wo,wr);let ro=v.font[1]*v.lineGap,So=Ze.map(Ln=>b(l(Ln,ne,se,Te))),Uo=v.
_values;for(let Ln=0;Ln<Uo.length;Ln++){let io=Uo[Ln];if(io!=null){T==0?D=So[Ln]:R=So[Ln],io=""+io;let ys=io.indexOf(`
`)==-1?[io]:io.split(/\n/gm);for(let Nn=0;Nn<ys.length;Nn++){let Wv=ys[Nn];rt?(p.save(),p.translate(D,R+Nn*ro),p.rotate(
rt),p.fillText(Wv,0,0),p.restore()):p.fillText(Wv,D,R+Nn*ro)}}}ke.show&&Lf(So,ke.filter(o,Ke,h,te,Ne),T,C,Lt,Rt,ct(ke.width*
Ye,3),ke.stroke(o,h),ke.dash,ke.cap);let kr=v.grid;kr.show&&Lf(So,kr.filter(o,Ke,h,te,Ne),T,T==0?2:1,T==0?xo:no,T==0?qo:
Vn,ct(kr.width*Ye,3),kr.stroke(o,h),kr.dash,kr.cap),fe.show&&Lf([Lt],[1],T==0?1:0,T==0?1:2,T==1?xo:no,T==1?qo:Vn,ct(fe.width*
Ye,3),fe.stroke(o,h),fe.dash,fe.cap)}un("drawAxes")}function ga(h){x.forEach((v,C)=>{C>0&&(v._paths=null,h&&(i==1?(v.min=
null,v.max=null):v.facets.forEach(T=>{T.min=null,T.max=null})))})}let Wc=!1,Nf=!1,ou=[];function o8(){Nf=!1;for(let h=0;h<
ou.length;h++)un(...ou[h]);ou.length=0}function ya(){Wc||(MI(Pv),Wc=!0)}function r8(h,v=!1){Wc=!0,Nf=v,h(o),Pv(),v&&ou.length>
0&&queueMicrotask(o8)}o.batch=r8;function Pv(){if(Cf&&(JB(),Cf=!1),ca&&(qB(),ca=!1),zc){if(kt(f,ll,mt),kt(f,"top",Xt),kt(
f,ec,De),kt(f,tc,re),kt(g,ll,mt),kt(g,"top",Xt),kt(g,ec,De),kt(g,tc,re),kt(m,ec,jr),kt(m,tc,us),d.width=nn(jr*Ye),d.height=
nn(us*Ye),S.forEach(({_el:h,_show:v,_size:C,_pos:T,side:D})=>{if(h!=null)if(v){let R=D===3||D===0?C:0,I=D%2==1;kt(h,I?"l\
eft":"top",T-R),kt(h,I?"width":"height",C),kt(h,I?"top":"left",I?Xt:mt),kt(h,I?"height":"width",I?re:De),Zg(h,qs)}else mo(
h,qs)}),Hc=ha=Pf=Mf=$f=Df=Ef=Af=_f=null,Wn=1,su(!0),mt!=ua||Xt!=cs||De!=yr||re!=ds){ga(!1);let h=De/yr,v=re/ds;if(An&&!ps&&
me.left>=0){me.left*=h,me.top*=v,ba&&Ar(ba,nn(me.left),0,De,re),va&&Ar(va,0,nn(me.top),De,re);for(let C=0;C<ko.length;C++){
let T=ko[C];T!=null&&(ma[C]*=h,fa[C]*=v,Ar(T,Oo(ma[C]),Oo(fa[C]),De,re))}}if(bt.show&&!Fc&&bt.left>=0&&bt.width>0){bt.left*=
h,bt.width*=h,bt.top*=v,bt.height*=v;for(let C in qf)kt(ka,C,bt[C])}ua=mt,cs=Xt,yr=De,ds=re}un("setSize"),zc=!1}jr>0&&us>
0&&(p.clearRect(0,0,d.width,d.height),un("drawClear"),A.forEach(h=>h()),un("draw")),bt.show&&Fc&&(Uc(bt),Fc=!1),An&&ps&&
(gs(null,!0,!1),ps=!1),Ae.show&&Ae.live&&wo&&(If(),wo=!1),u||(u=!0,o.status=1,un("ready")),nu=!1,Wc=!1}o.redraw=(h,v)=>{
ca=v||!1,h!==!1?Si(_,z.min,z.max):ya()};function Bf(h,v){let C=P[h];if(C.from==null){if(bn==0){let T=C.range(o,v.min,v.max,
h);v.min=T[0],v.max=T[1]}if(v.min>v.max){let T=v.min;v.min=v.max,v.max=T}if(bn>1&&v.min!=null&&v.max!=null&&v.max-v.min<
1e-16)return;h==_&&C.distr==2&&bn>0&&(v.min=er(v.min,t[0]),v.max=er(v.max,t[0]),v.min==v.max&&v.max++),de[h]=v,Cf=!0,ya()}}
o.setScale=Bf;let zf,Ff,ba,va,_v,Mv,xa,wa,$v,Dv,yt,Tt,Ci=!1,vn=me.drag,an=vn.x,ln=vn.y;An&&(me.x&&(zf=Ao(Q5,g)),me.y&&(Ff=
Ao(X5,g)),z.ori==0?(ba=zf,va=Ff):(ba=Ff,va=zf),yt=me.left,Tt=me.top);let bt=o.select=Jt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),ka=bt.show?Ao(Y5,bt.over?g:f):null;function Uc(h,v){if(bt.show){for(let C in h)bt[C]=h[C],C in
qf&&kt(ka,C,h[C]);v!==!1&&un("setSelect")}}o.setSelect=Uc;function i8(h){if(x[h].show)Qt&&Zg(Mt[h],qs);else if(Qt&&mo(Mt[h],
qs),An){let C=pa?ko[0]:ko[h];C!=null&&Ar(C,-10,-10,De,re)}}function Si(h,v,C){Bf(h,{min:v,max:C})}function vr(h,v,C,T){v.
focus!=null&&c8(h),v.show!=null&&x.forEach((D,R)=>{R>0&&(h==R||h==null)&&(D.show=v.show,i8(R),i==2?(Si(D.facets[0].scale,
null,null),Si(D.facets[1].scale,null,null)):Si(D.scale,null,null),ya())}),C!==!1&&un("setSeries",h,v),T&&au("setSeries",
o,h,v)}o.setSeries=vr;function s8(h,v){Jt(L[h],v)}function a8(h,v){h.fill=Fe(h.fill||null),h.dir=Ge(h.dir,-1),v=v??L.length,
L.splice(v,0,h)}function l8(h){h==null?L.length=0:L.splice(h,1)}o.addBand=a8,o.setBand=s8,o.delBand=l8;function u8(h,v){
x[h].alpha=v,An&&ko[h]!=null&&(ko[h].style.opacity=v),Qt&&Mt[h]&&(Mt[h].style.opacity=v)}let Gr,Ti,hs,Ca={focus:!0};function c8(h){
if(h!=hs){let v=h==null,C=br.alpha!=1;x.forEach((T,D)=>{if(i==1||D>0){let R=v||D==0||D==h;T._focus=v?null:R,C&&u8(D,R?1:
br.alpha)}}),hs=h,C&&ya()}}Qt&&da&&On(L2,Xe,h=>{me._lock||(ms(h),hs!=null&&vr(null,Ca,!0,Wt.setSeries))});function xr(h,v,C){
let T=P[v];C&&(h=h/Ye-(T.ori==1?Xt:mt));let D=De;T.ori==1&&(D=re,h=D-h),T.dir==-1&&(h=D-h);let R=T._min,I=T._max,G=h/D,J=R+
(I-R)*G,te=T.distr;return te==3?dl(10,J):te==4?gI(J,T.asinh):te==100?T.bwd(J):J}function d8(h,v){let C=xr(h,_,v);return er(
C,t[0],rn,sn)}o.valToIdx=h=>er(h,t[0]),o.posToIdx=d8,o.posToVal=xr,o.valToPos=(h,v,C)=>P[v].ori==0?s(h,P[v],C?Vn:De,C?no:
0):a(h,P[v],C?qo:re,C?xo:0),o.setCursor=(h,v,C)=>{yt=h.left,Tt=h.top,gs(null,v,C)};function Ev(h,v){kt(ka,ll,bt.left=h),
kt(ka,ec,bt.width=v)}function Av(h,v){kt(ka,"top",bt.top=h),kt(ka,tc,bt.height=v)}let ru=z.ori==0?Ev:Av,iu=z.ori==1?Ev:Av;
function p8(){if(Qt&&Ae.live)for(let h=i==2?1:0;h<x.length;h++){if(h==0&&vo)continue;let v=Ae.values[h],C=0;for(let T in v)
gr[h][C++].firstChild.nodeValue=v[T]}}function If(h,v){if(h!=null&&(h.idxs?h.idxs.forEach((C,T)=>{Le[T]=C}):xI(h.idx)||Le.
fill(h.idx),Ae.idx=Le[0]),Qt&&Ae.live){for(let C=0;C<x.length;C++)(C>0||i==1&&!vo)&&m8(C,Le[C]);p8()}wo=!1,v!==!1&&un("s\
etLegend")}o.setLegend=If;function m8(h,v){let C=x[h],T=h==0&&ue==2?Vo:t[h],D;vo?D=C.values(o,h,v)??wi:(D=C.value(o,v==null?
null:T[v],h,v),D=D==null?wi:{_:D}),Ae.values[h]=D}function gs(h,v,C){$v=yt,Dv=Tt,[yt,Tt]=me.move(o,yt,Tt),me.left=yt,me.
top=Tt,An&&(ba&&Ar(ba,nn(yt),0,De,re),va&&Ar(va,0,nn(Tt),De,re));let T,D=rn>sn;Gr=ut,Ti=null;let R=z.ori==0?De:re,I=z.ori==
1?De:re;if(yt<0||bn==0||D){T=me.idx=null;for(let G=0;G<x.length;G++){let J=ko[G];J!=null&&Ar(J,-10,-10,De,re)}da&&vr(null,
Ca,!0,h==null&&Wt.setSeries),Ae.live&&(Le.fill(T),wo=!0)}else{let G,J,te;i==1&&(G=z.ori==0?yt:Tt,J=xr(G,_),T=me.idx=er(J,
t[0],rn,sn),te=ee(t[0][T],z,R,0));let ne=-10,se=-10,Te=0,Ze=0,Ke=!0,Ne="",ke="";for(let fe=i==2?1:0;fe<x.length;fe++){let vt=x[fe],
Rt=Le[fe],cn=Rt==null?null:i==1?t[fe][Rt]:t[fe][1][Rt],rt=me.dataIdx(o,fe,T,J),Lt=rt==null?null:i==1?t[fe][rt]:t[fe][1][rt];
if(wo=wo||Lt!=cn||rt!=Rt,Le[fe]=rt,fe>0&&vt.show){let oo=rt==null?-10:rt==T?te:ee(i==1?t[0][rt]:t[fe][0][rt],z,R,0),Rn=Lt==
null?-10:he(Lt,i==1?P[vt.scale]:P[vt.facets[1].scale],I,0);if(da&&Lt!=null){let Co=z.ori==1?yt:Tt,Wo=on(br.dist(o,fe,rt,
Rn,Co));if(Wo<Gr){let wr=br.bias;if(wr!=0){let ro=xr(Co,vt.scale),So=Lt>=0?1:-1,Uo=ro>=0?1:-1;Uo==So&&(Uo==1?wr==1?Lt>=ro:
Lt<=ro:wr==1?Lt<=ro:Lt>=ro)&&(Gr=Wo,Ti=fe)}else Gr=Wo,Ti=fe}}if(wo||pa){let Co,Wo;z.ori==0?(Co=oo,Wo=Rn):(Co=Rn,Wo=oo);let wr,
ro,So,Uo,kr,Ln,io=!0,ys=_n.bbox;if(ys!=null){io=!1;let Nn=ys(o,fe);So=Nn.left,Uo=Nn.top,wr=Nn.width,ro=Nn.height}else So=
Co,Uo=Wo,wr=ro=_n.size(o,fe);if(Ln=_n.fill(o,fe),kr=_n.stroke(o,fe),pa)fe==Ti&&Gr<=br.prox&&(ne=So,se=Uo,Te=wr,Ze=ro,Ke=
io,Ne=Ln,ke=kr);else{let Nn=ko[fe];Nn!=null&&(ma[fe]=So,fa[fe]=Uo,q2(Nn,wr,ro,io),I2(Nn,Ln,kr),Ar(Nn,Oo(So),Oo(Uo),De,re))}}}}
if(pa){let fe=br.prox,vt=hs==null?Gr<=fe:Gr>fe||Ti!=hs;if(wo||vt){let Rt=ko[0];Rt!=null&&(ma[0]=ne,fa[0]=se,q2(Rt,Te,Ze,
Ke),I2(Rt,Ne,ke),Ar(Rt,Oo(ne),Oo(se),De,re))}}}if(bt.show&&Ci)if(h!=null){let[G,J]=Wt.scales,[te,ne]=Wt.match,[se,Te]=h.
cursor.sync.scales,Ze=h.cursor.drag;if(an=Ze._x,ln=Ze._y,an||ln){let{left:Ke,top:Ne,width:ke,height:fe}=h.select,vt=h.scales[se].
ori,Rt=h.posToVal,cn,rt,Lt,oo,Rn,Co=G!=null&&te(G,se),Wo=J!=null&&ne(J,Te);Co&&an?(vt==0?(cn=Ke,rt=ke):(cn=Ne,rt=fe),Lt=
P[G],oo=ee(Rt(cn,se),Lt,R,0),Rn=ee(Rt(cn+rt,se),Lt,R,0),ru(tr(oo,Rn),on(Rn-oo))):ru(0,R),Wo&&ln?(vt==1?(cn=Ke,rt=ke):(cn=
Ne,rt=fe),Lt=P[J],oo=he(Rt(cn,Te),Lt,I,0),Rn=he(Rt(cn+rt,Te),Lt,I,0),iu(tr(oo,Rn),on(Rn-oo))):iu(0,I)}else Vf()}else{let G=on(
$v-_v),J=on(Dv-Mv);if(z.ori==1){let Te=G;G=J,J=Te}an=vn.x&&G>=vn.dist,ln=vn.y&&J>=vn.dist;let te=vn.uni;te!=null?an&&ln&&
(an=G>=te,ln=J>=te,!an&&!ln&&(J>G?ln=!0:an=!0)):vn.x&&vn.y&&(an||ln)&&(an=ln=!0);let ne,se;an&&(z.ori==0?(ne=xa,se=yt):(ne=
wa,se=Tt),ru(tr(ne,se),on(se-ne)),ln||iu(0,I)),ln&&(z.ori==1?(ne=xa,se=yt):(ne=wa,se=Tt),iu(tr(ne,se),on(se-ne)),an||ru(
0,R)),!an&&!ln&&(ru(0,0),iu(0,0))}if(vn._x=an,vn._y=ln,h==null){if(C){if(Vv!=null){let[G,J]=Wt.scales;Wt.values[0]=G!=null?
xr(z.ori==0?yt:Tt,G):null,Wt.values[1]=J!=null?xr(z.ori==1?yt:Tt,J):null}au(qg,o,yt,Tt,De,re,T)}if(da){let G=C&&Wt.setSeries,
J=br.prox;hs==null?Gr<=J&&vr(Ti,Ca,!0,G):Gr>J?vr(null,Ca,!0,G):Ti!=hs&&vr(Ti,Ca,!0,G)}}wo&&(Ae.idx=T,If()),v!==!1&&un("s\
etCursor")}let Pi=null;Object.defineProperty(o,"rect",{get(){return Pi==null&&su(!1),Pi}});function su(h=!1){h?Pi=null:(Pi=
g.getBoundingClientRect(),un("syncRect",Pi))}function Ov(h,v,C,T,D,R,I){me._lock||Ci&&h!=null&&h.movementX==0&&h.movementY==
0||(Hf(h,v,C,T,D,R,I,!1,h!=null),h!=null?gs(null,!0,!0):gs(v,!0,!1))}function Hf(h,v,C,T,D,R,I,G,J){if(Pi==null&&su(!1),
ms(h),h!=null)C=h.clientX-Pi.left,T=h.clientY-Pi.top;else{if(C<0||T<0){yt=-10,Tt=-10;return}let[te,ne]=Wt.scales,se=v.cursor.
sync,[Te,Ze]=se.values,[Ke,Ne]=se.scales,[ke,fe]=Wt.match,vt=v.axes[0].side%2==1,Rt=z.ori==0?De:re,cn=z.ori==1?De:re,rt=vt?
R:D,Lt=vt?D:R,oo=vt?T:C,Rn=vt?C:T;if(Ke!=null?C=ke(te,Ke)?l(Te,P[te],Rt,0):-10:C=Rt*(oo/rt),Ne!=null?T=fe(ne,Ne)?l(Ze,P[ne],
cn,0):-10:T=cn*(Rn/Lt),z.ori==1){let Co=C;C=T,T=Co}}J&&(v==null||v.cursor.event.type==qg)&&((C<=1||C>=De-1)&&(C=Is(C,De)),
(T<=1||T>=re-1)&&(T=Is(T,re))),G?(_v=C,Mv=T,[xa,wa]=me.move(o,C,T)):(yt=C,Tt=T)}let qf={width:0,height:0,left:0,top:0};function Vf(){
Uc(qf,!1)}let Rv,Lv,Nv,Bv;function zv(h,v,C,T,D,R,I){Ci=!0,an=ln=vn._x=vn._y=!1,Hf(h,v,C,T,D,R,I,!0,!1),h!=null&&(On(Vg,
Gg,Fv,!1),au(O2,o,xa,wa,De,re,null));let{left:G,top:J,width:te,height:ne}=bt;Rv=G,Lv=J,Nv=te,Bv=ne}function Fv(h,v,C,T,D,R,I){
Ci=vn._x=vn._y=!1,Hf(h,v,C,T,D,R,I,!1,!0);let{left:G,top:J,width:te,height:ne}=bt,se=te>0||ne>0,Te=Rv!=G||Lv!=J||Nv!=te||
Bv!=ne;if(se&&Te&&Uc(bt),vn.setScale&&se&&Te){let Ze=G,Ke=te,Ne=J,ke=ne;if(z.ori==1&&(Ze=J,Ke=ne,Ne=G,ke=te),an&&Si(_,xr(
Ze,_),xr(Ze+Ke,_)),ln)for(let fe in P){let vt=P[fe];fe!=_&&vt.from==null&&vt.min!=ut&&Si(fe,xr(Ne+ke,fe),xr(Ne,fe))}Vf()}else
me.lock&&(me._lock=!me._lock,gs(v,!0,h!=null));h!=null&&(la(Vg,Gg),au(Vg,o,yt,Tt,De,re,null))}function f8(h,v,C,T,D,R,I){
if(me._lock)return;ms(h);let G=Ci;if(Ci){let J=!0,te=!0,ne=10,se,Te;z.ori==0?(se=an,Te=ln):(se=ln,Te=an),se&&Te&&(J=yt<=
ne||yt>=De-ne,te=Tt<=ne||Tt>=re-ne),se&&J&&(yt=yt<xa?0:De),Te&&te&&(Tt=Tt<wa?0:re),gs(null,!0,!0),Ci=!1}yt=-10,Tt=-10,Le.
fill(null),gs(null,!0,!0),G&&(Ci=G)}function Iv(h,v,C,T,D,R,I){me._lock||(ms(h),Tf(),Vf(),h!=null&&au(N2,o,yt,Tt,De,re,null))}
function Hv(){S.forEach(NH),Sf(o.width,o.height,!0)}Vs(Pp,cl,Hv);let Sa={};Sa.mousedown=zv,Sa.mousemove=Ov,Sa.mouseup=Fv,
Sa.dblclick=Iv,Sa.setSeries=(h,v,C,T)=>{let D=Wt.match[2];C=D(o,v,C),C!=-1&&vr(C,T,!0,!1)},An&&(On(O2,g,zv),On(qg,g,Ov),
On(R2,g,h=>{ms(h),su(!1)}),On(L2,g,f8),On(N2,g,Iv),ny.add(o),o.syncRect=su);let Kc=o.hooks=e.hooks||{};function un(h,v,C){
Nf?ou.push([h,v,C]):h in Kc&&Kc[h].forEach(T=>{T.call(null,o,v,C)})}(e.plugins||[]).forEach(h=>{for(let v in h.hooks)Kc[v]=
(Kc[v]||[]).concat(h.hooks[v])});let qv=(h,v,C)=>C,Wt=Jt({key:null,setSeries:!1,filters:{pub:j2,sub:j2},scales:[_,x[1]?x[1].
scale:null],match:[G2,G2,qv],values:[null,null]},me.sync);Wt.match.length==2&&Wt.match.push(qv),me.sync=Wt;let Vv=Wt.key,
Wf=WT(Vv);function au(h,v,C,T,D,R,I){Wt.filters.pub(h,v,C,T,D,R,I)&&Wf.pub(h,v,C,T,D,R,I)}Wf.sub(o);function h8(h,v,C,T,D,R,I){
Wt.filters.sub(h,v,C,T,D,R,I)&&Sa[h](null,v,C,T,D,R,I)}o.pub=h8;function g8(){Wf.unsub(o),ny.delete(o),ls.clear(),Yg(Pp,
cl,Hv),c.remove(),Xe?.remove(),un("destroy")}o.destroy=g8;function Uf(){un("init",e,t),vv(t||e.data,!1),de[_]?Bf(_,de[_]):
Tf(),Fc=bt.show&&(bt.width>0||bt.height>0),ps=wo=!0,Sf(e.width,e.height)}return x.forEach(yv),S.forEach(GB),n?n instanceof
HTMLElement?(n.appendChild(c),Uf()):n(o,Uf):Uf(),o}Zt.assign=Jt;Zt.fmtNum=uy;Zt.rangeNum=_p;Zt.rangeLog=Dp;Zt.rangeAsinh=
ay;Zt.orient=Us;Zt.pxRatio=Ye;Zt.join=_I;Zt.fmtDate=dy,Zt.tzDate=zI;Zt.sync=WT;{Zt.addGap=xH,Zt.clipGaps=Op;let e=Zt.paths=
{points:ZT};e.linear=QT,e.stepped=CH,e.bars=SH,e.spline=PH}var nP="B";function bl(e){let t=H(null),n=H(null),o=H(null),i=H(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:d,bars:p,
low:m,stacked:f})=>`${u} ${c} ${d} ${p} ${m?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${wd.value}`;return et(()=>{if(!t.current)return;let u=new Zt(HH(i,t.current.clientWidth),oP(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let d=t.current?.clientWidth??0;d>0&&d!==u.width&&u.setSize({width:d,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),N(()=>{n.current?.setData(
oP(i.current))},[e.times,e.series]),N(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:nP,
onPointerUp:u=>{let c=o.current,d=n.current;o.current=null;let p=d?.cursor.idx;!c||!d||p===null||p===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(p,FH(d,i.current.series,p),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function FH(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
d=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);d<s&&(s=d,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var iP=({low:e,high:t})=>e&&
t?[e,t]:[];function oP({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(iP).map(o)]}function IH(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:Bp(by(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:Bp(by(o),52)})}),t}function by({
color:e}){return e===null?ot("--other"):ot(pn(e))}function Bp(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function HH(e,t){
let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.max(t,64),height:s,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>Zt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:IH(n),scales:{x:{range:()=>qH(e.current.times)},y:a?{distr:3,log:10}:{range:(c,d,p)=>[
Math.min(0,d??0),p===null||p<=0||i==="share"&&Math.abs(p-1)<1e-9?1:p*1.05]}},axes:[{...rP(),grid:{show:!1},size:28,space:72,
values:(c,d,p,m,f)=>d.map(g=>UH(g,f,o))},{...rP(),size:56,...u?{space:28}:{},values:(c,d)=>d.map(p=>p===null?"":at(p,i))}],
series:[{},...n.map((c,d)=>KH(c,d,l.length)),...n.flatMap(c=>iP(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>WH(c,e.current)],draw:[c=>e.current.onBox?.(VH(c))],setCursor:[c=>{let{idx:d,
left:p,top:m}=c.cursor;e.current.onCursor(p===void 0||p<0?null:d??null,p??0,m??0)}],setSelect:[c=>{if(c.select.width<4)return;
let d=c.posToVal(c.select.left,"x"),p=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(d,p,c.cursor.event?.shiftKey??!1)}]}}}function qH(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function VH(e){let t=Zt.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/
t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function WH(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));dp(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,ot("--li\
ne"))}function UH(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=ks(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
i===1?j(e*1e3,n,"year"):t>=27*86400?j(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?j(e*1e3,n,"dayShort"):j(e*1e3,n,t<60?
"clockSecond":"clock")}function rP(){let e=ot("--line");return{stroke:ot("--muted"),font:`12px ${ot("--font")}`,gap:6,grid:{
stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function KH(e,t,n){let o=by(e),i=e.dashed?[4,4]:e.color===null||e.stacked?
[]:Ba(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Zt.paths.bars({size:[.92,64],align:1}),
points:{show:!1}}:{stroke:e.dashed?Bp(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&
t===0?{fill:Bp(o,52)}:{},...i.length>0?{dash:i}:{}}}var sP=50,jH=5;function vl(e){let{answer:t,document:n}=e,o=Z(()=>At(t,n),[t,n]),i=td(vp);return r("div",{class:m2,children:o.
measures.map((s,a)=>r(JH,{...e,shape:o,measure:s,height:GH(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function GH(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function JH(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:d=!1}=e,
p=t.columns[i].name,m=(e.form==="stacked"||e.form==="share")&&!Wi(p)?"lines":e.form,f=Z(()=>Wu(t,o,i,l),[t,o,i,l]),g=Z(()=>t.
compare?Wu(t.compare,o,i):null,[t,o,i]),[y,b]=k(new Set),[w,x]=k(null),[S,P]=k(null),L=m==="share"?"share":It(p),_=Y=>at(
Y,L),O=o.keys.map(Y=>t.columns[Y].name).join(),A=Z(()=>ZH(f,O),[f,O]),F=Eo(f.times),V=f.times.length-1,z=f.times.find(Y=>(Y+
F)*1e3>e.end+1e3)??null,ue=z===null?f.times.length:f.times.indexOf(z),ee=Z(()=>YH(f,g,A,y,m,ue),[f,g,A,y,m,ue]),he=(Y,Qe,Je)=>{
let $e=f.series[Qe<A.length?Qe:0];$e&&e.onPoint?.({start:f.starts[Y],keys:$e.keys,measure:p,value:$e.values[Y]??null},Je)},
de=Y=>{let Qe={ArrowRight:(w?.at??-1)+1,ArrowLeft:(w?.at??V+1)-1,Home:0,End:V}[Y.key];if(Qe!==void 0&&V>=0){let Le=Math.
max(0,Math.min(Qe,V));return Y.shiftKey&&e.onSpan&&e.onSpan(...XH(c,f.times,w?.at??Le,Le,F)),x({at:Le,left:-1}),!0}if(Y.
key!=="Enter"&&Y.key!=="."||!w)return!1;let Je=Y.target.getBoundingClientRect(),$e=S?S.left+(f.times[w.at]-S.from)/(S.to-
S.from)*S.width:80;return he(w.at,A.findIndex(Le=>!y.has(Le.key)),new DOMRect(Je.left+$e,Je.top+80,0,0)),!0},Re=(Y,Qe,Je)=>{
let[$e,Le]=QH(f.times,Y,Qe,F);Je&&e.onSpan?e.onSpan($e,Le):e.onZoom($e,Le)};return r(je,{title:Q(p).text,summary:eq(f,p,
O,_,m),announced:w?C2(f,g,w.at,s,_):"",onKey:de,table:r(jn,{answer:t,document:n,zone:s}),actions:r(E,{children:[e.tools,
e.actions?.(p)]}),legend:O===""?null:r(xp,{rows:A,all:f.series.length,hidden:y,onHidden:b,text:Y=>at(Y,It(p)),...e.onGroup?
{onMenu:(Y,Qe)=>e.onGroup?.(Y.keys,Qe)}:{}}),children:[r(bl,{times:f.times,series:ee,zone:s,unit:L,height:a,cursor:w?.at??
null,logarithmic:d&&m!=="stacked"&&m!=="share",unfinished:z,onCursor:(Y,Qe)=>x(Y===null?null:{at:Y,left:Qe}),onDrag:Re,onPick:he,
onBox:Y=>P(Qe=>Qe!==null&&JSON.stringify(Qe)===JSON.stringify(Y)?Qe:Y)}),S&&c&&r($2,{box:S,from:c.from,to:c.to}),S&&r(M2,
{box:S,flags:u,zone:s}),w&&r(w2,{lines:f,former:g,rows:A,hidden:y,at:w.at,left:w.left,zone:s,text:Y=>at(Y,It(p)),unfinished:z!==
null&&f.times[w.at]>=z})]})}function ZH(e,t){return e.series.slice(0,sP).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:Sn(t,n.keys)}))}function YH(e,t,n,o,i,s){let a=e.series.slice(0,sP).map((p,m)=>({
series:p,row:n[m],isShown:!o.has(n[m].key)}));if(i==="stacked"||i==="share"){let p=OC(a.map(({series:m,isShown:f})=>f?m.
values:m.values.map(()=>0)),i==="share");return a.map(({row:m,isShown:f},g)=>({values:p[g],color:m.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:p})=>p).length<=jH,u=a.map(({series:p,row:m,isShown:f})=>({values:i==="bars"?p.values:p.values.
map((g,y)=>y<s?g:null),color:m.color,shown:f,bars:i==="bars",...l&&p.low?{low:p.low,high:p.high}:{}})),c=a.map(({row:p,isShown:m})=>{
let f=t?.series.find(g=>JSON.stringify(g.keys)===p.key);return f?{values:e.times.map((g,y)=>f.values[y]??null),color:p.color,
shown:m,dashed:!0}:null}).filter(p=>p!==null),d=i==="bars"||s>=e.times.length?[]:a.map(({series:p,row:m,isShown:f},g)=>({
values:p.values.map((y,b)=>b>=s-1?y:null),color:m.color,shown:f,dashed:!0,of:g}));return[...u,...c,...d]}function QH(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function XH(e,t,n,o,i){let s=e?t.findIndex(d=>d===
e.from):-1,a=e?t.findLastIndex(d=>d<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function eq(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${Q(n).text}, ${e.series.length} groups`,l=s?.values.reduce(
(c,d)=>Math.max(c,d??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>Q(c).text).join(", ")} leads`:"";return`${i==="bars"?"Bar":
"Line"} chart of ${Q(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}function Ro(e,t,n){let{timezone:o,week_start:i}=e;return oe("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function zp(e,t){let{texts:[n]}=await oe("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new it({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function aP(e,t){let{year:n,month:o}=ks(e,t);return{year:n,month:o}}function vy({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function lP({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function Fp(e,t){let{year:n,month:o,day:i}=ks(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var uP="Un",cP="Hn",dP="Ln",pP="Mn",mP="Nn",fP="re",hP="Rn",gP="si",yP="An",bP="ci",vP="Dn",xP="Tn";var wP=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function kP({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=k(null),[a,l]=k(null),u=Ie.value.value?.find(({name:x})=>x===e.dataset)?.to,c=i??aP(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),d=Math.max(0,wP.indexOf(e.week_start??"monday")),p=lP(c,d),{counts:m,most:f}=oq(e,p[0],
p.at(-1),o),g=iq(e,p[0],p.at(-1)),y=x=>t?.start!==void 0&&x>=Fp(t.start,o)&&x<=Fp(Date.parse(t.end)-1,o),b=x=>{a===null?
l(x):n(a<x?`${a} - ${x}`:`${x} - ${a}`)},w=H(null);return r("div",{class:uP,children:[r("div",{class:cP,children:[r(M,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(vy(c,-1))}),r("span",{class:dP,"aria-live":"polite",children:j(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(M,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
vy(c,1))})]}),r("div",{ref:w,class:pP,role:"group","aria-label":"Days",onKeyDown:x=>nq(x,w.current),children:[p.slice(0,
7).map(x=>r("span",{class:mP,"aria-hidden":"true",children:wP[new Date(x).getUTCDay()].slice(0,2)},x)),p.map((x,S)=>{let P=m.
get(x)??0,L=g.get(x);return r("button",{type:"button","data-day":x,tabIndex:S===0?0:-1,"aria-pressed":y(x),"aria-label":`${j(
x,"UTC","day")}, ${B(P)} events${L===void 0?"":`, ${L} hours long`}`,class:xe(fP,!x.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&hP,y(x)&&gP,a===x&&yP),onClick:()=>b(x),children:[Number(x.slice(8)),L!==void 0&&r("span",{class:vP,
children:[L," h"]}),r("span",{class:bP,style:{width:`${f>0?Math.sqrt(P/f)*100:0}%`}})]},x)})]}),r("p",{class:xP,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${j(a,"UTC","day")}: choose the last day.`})]})}
function nq(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function oq(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=ht(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?rq(a):[],c=new Map(u.map(([d,p])=>[Fp(String(d),o),Number(p)]));return{counts:c,most:Math.max(0,...c.values())}}
function rq(e){return e&&"rows"in e?e.rows:[]}function iq(e,t,n){let[o,i]=k(new Map);return N(()=>{let s=new AbortController;
return Ro(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function Ip(e){let[t,n]=k([]);return N(()=>{let o=new AbortController;return Ro(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function mn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;pe({document:Se(Se(ye.value,"from",e.from),"to",t)})}async function Hp(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Ro(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Ro(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function qp(e){
try{let t=ye.value,n=await Hp(t);if(n.start===void 0){X("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Ro(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?X(o.error.message):o&&ye.value===t&&mn(o)}catch(t){
X(K(t).message)}}async function CP(e){let t=await Hp(e);if(t.start===void 0)return null;let{texts:[n]}=await Ro(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var SP="_n",TP="qn",PP="gi",_P="hi",MP="Fn",$P="fi",DP="Gn",Vp="Jn";function EP({wrong:e,onDone:t}){let n=ye.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=sq(o,i,s),{draft:l,read:u}=aq(),[c,
d]=k(e),p=Ip(n),m=H(0),f=w=>{m.current++,mn(w),t()},g=async w=>{let x=++m.current;try{let{texts:[S]}=await Ro(n,{texts:[
w.trim()===""?"all":w]});if(x!==m.current||!S)return;S.error?d({message:S.error.message,hint:S.error.hint??""}):f(S)}catch(S){
x===m.current&&d(K(S))}},y=yC(n),b=l?.error?null:l??a;return r("div",{class:TP,children:[r(jt,{label:`Range, on the cloc\
k of ${s}`,value:hC(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:w=>{d(null),u(w)},onCommit:w=>{
g(w)},error:c,autofocus:!0,note:b?gC(b,s):l?.error?.message}),r("div",{class:PP,children:[r("div",{class:_P,role:"group",
"aria-label":"Usual ranges",children:p.map(w=>r(M,{small:!0,kind:"plain",class:MP,pressed:Rs(w,n),onClick:()=>f(w),children:w.
text.charAt(0).toUpperCase()+w.text.slice(1)},w.text))}),r(kP,{document:n,present:a,onChoose:w=>{g(w)}})]}),r("div",{class:$P,
children:[y&&r(M,{small:!0,kind:"outlined",pressed:y.isWhole,onClick:()=>mn(y.isWhole?y.open:y.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(M,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function sq(e,t,n){let[o,i]=k(null);return N(()=>{let s=new AbortController;
return Hp(ye.value,s.signal).then(i,a=>{wn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function aq(){let[e,t]=k(
null),n=H(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}Ro(ye.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return N(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function AP(){let e=H(null),[t,n]=k(!1),o=Mr(ye.value,ye.value.timezone??"UTC"),{error:i}=Fn.result.value,s=Qr(i,"from")??
Qr(i,"to"),a="The question";return Mo([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{qp({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{qp({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{qp({zoom:2})}}]),r(E,{children:[r(M,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:SP,children:o})}),s&&!t&&r("div",
{class:Vp,children:r(ce,{error:s})}),t&&r(Kt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
EP,{wrong:s,onDone:()=>n(!1)})})]})}var lq=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function OP({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=k("lines"),[u,c]=k(!1),[d,p]=k(null),{openAt:m,menu:f}=Dr(),g=cq(n,e),
y=At(e,n),b=y.keys.length>0&&y.measures.some(L=>Wi(e.columns[L].name));N(()=>p(null),[JSON.stringify(n)]);let w=Z(()=>AC(
t),[t]),x=L=>Object.fromEntries(y.keys.map((_,O)=>[e.columns[_].name,L[O]])),S=e.columns[y.time]?.name??"time",P=({start:L,
keys:_,measure:O,value:A},F)=>m({document:n,mark:{keys:{[S]:L,...x(_)},measure:O},anchor:F,value:A,items:[{label:"Note h\
ere…",icon:"plus",act:()=>so({kind:"note",time:L})}]});return r(E,{children:[r(vl,{answer:e,document:n,zone:o,form:i?"\
bars":b?a:"lines",logarithmic:u,intervals:w,end:wy(e),flags:g.flags,span:d,onZoom:(L,_)=>mn({from:Ji(L),to:Ji(_)}),onSpan:(L,_)=>p(
{from:L,to:_}),onPoint:P,onGroup:(L,_)=>m({document:n,mark:{keys:x(L)},anchor:_,value:L[0]}),tools:r(E,{children:[b&&!i&&
r(wt,{label:"Form",choices:lq,value:a,onChange:l}),!i&&r(M,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),d&&r(sl,{document:n,mark:{time:{from:Ji(d.from),to:Ji(d.to)}},label:`${j(d.from*1e3,o)} to ${j(d.to*
1e3,o)}`,onClear:()=>p(null),children:[r(M,{small:!0,kind:"outlined",icon:"search",onClick:()=>mn({from:Ji(d.from),to:Ji(
d.to)}),children:"Zoom"}),r(M,{small:!0,kind:"outlined",icon:"plus",onClick:()=>so({kind:"note",time:Ji(d.from),to:Ji(d.
to)}),children:"Note"})]}),r(uq,{answer:e,of:n,zone:o}),g.menu,f]})}function uq({answer:e,of:t,zone:n}){let{choose:o,menu:i}=hp(
e,t);return r("div",{class:ES,children:[r(jn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Ji(e){
return new Date(e*1e3).toISOString()}function wy(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function cq(e,t){let[n,o]=k(!0),[i,s]=k(null),a=yp(e.dataset,t.query?.from,t.query?.to);Mo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Z(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:d=>s({note:c,anchor:d})})),[a,n]),u=i&&r(uo,{anchor:i.anchor,label:"\
Note",head:U(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{bp(i.note.
id)}}]});return{flags:l,menu:u}}function RP({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Me,{icon:"search",title:"Noth\
ing found",actions:r(E,{children:[n&&r(M,{kind:"primary",onClick:()=>mn({}),children:"All data"}),t&&r(M,{kind:"outlined",
onClick:()=>pe({document:Se(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(M,{kind:"outlined",onClick:Do,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var dq=8;
function LP({document:e,chart:t}){let n=nl(Ee(e.dataset).value.value);return r(Me,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,dq).map((o,i)=>r(M,{kind:i===0?"pr\
imary":"outlined",onClick:()=>pe({as:t,document:Iu({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:Q(o.value).
text},o.value)):r(M,{kind:"primary",onClick:()=>pe({as:"table",document:Iu(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var ky=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await oe(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(wn(t))
return;this.error=K(t)}this.busy=!1,this.changed()}};function xl(e,t){let[,n]=ah(s=>s+1,0),o=H(null);N(()=>{if(!e)return;
let s=new ky(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??pq}}function pq(){}function Wp(e){return{...Be(e),aggregate:{measures:["count()"]}}}var mq=7.2,fq=24,hq=72,gq=300;function NP(e,t,n){let o=ge(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:yq(e,s,a,n),expression:vq(o[a]??ve(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function yq(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Cy(a[n],t,o).length),t.name.length);
return Math.round(Math.max(hq,Math.min(gq,i*mq+fq)))}function Cy(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
j(e,n,"millisecond"):typeof e=="number"&&Zo(t)?at(e,It(t.name),!0):Q(e).text}var bq=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function vq(e){return bq.test(e)?e:null}function Sy(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?Tn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Ty(e){let{document:t}=He.value;qe({document:Se(t,"where",Po(t.where,e)),open:[]},e)}function zP(e){let{document:t}=He.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return qe({document:Se(t,s,e),open:[]},
n)}let o=t.aggregate??Ts("explore",null,{events:[]}).aggregate,i=[...ge(o.by).filter(s=>s!==e),e];qe({view:"explore",document:{
...Be(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var BP=5*6e4;function FP(e,t,n){let o=Date.parse(t),i=Be({...e,from:new Date(
o-BP).toISOString(),to:new Date(o+BP).toISOString()});delete i.where,so({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${j(t,n,"second")}`})}function IP(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Be(He.value.document.dataset===e.dataset?He.value.document:e),i=n.map(({event:s})=>({where:Cr(s)}));qe({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var qP="ui",Up="ae",VP="C",WP="Kn",Kp="On",UP="Pn",jp="E",KP="Qn",jP="mi",GP="Vn",JP="Wn",ZP="Yn",YP="vi",QP="Zn",XP="ep",
e_="ip",sc="wi",t_="rp",n_="ap",o_="tp",r_="op";function i_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(E,{children:[r("di\
v",{role:"row",class:xe(Up,s&&WP),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Kp,children:r("button",{type:"button",
class:UP,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ie,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:d})=>r("span",{role:"cell",class:jp,"data-type":d.type,children:r(s_,{value:t[c],
column:d,zone:o,most:l?1e3:200})},c))]}),s&&r(xq,{...e})]})}function s_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:Cy(e,t,n),kind:e===null?"null":"value"}})}function xq({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=k(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${Q(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:KP,children:r("di\
v",{role:"cell",class:jP,children:[r("div",{class:GP,children:[r(kq,{row:e,all:t,zone:n,document:o,opened:i}),t.length>8&&
r("input",{class:JP,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:ZP,children:l.map(({column:u,value:c})=>r(wq,{column:u,value:c,zone:n},u.name))})]})})}function wq({column:e,
value:t,zone:n}){let o=ve(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=Q(e.name).text;return r("div",{class:YP,children:[
r("dt",{class:QP,children:r($,{value:e.name,most:64})}),r("dd",{class:XP,children:r(s_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:e_,children:[i&&r("button",{type:"button",class:sc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>Ty(
Sy(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:sc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>Ty(Sy(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:sc,"aria-label":`Break down by ${s}`,onClick:()=>zP(
o),children:"by"}),r("button",{type:"button",class:sc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>ze(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ie,{name:"copy",size:14})})]})]})}function kq({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ee(o.dataset).value.value,a=(d,p=e)=>d===void 0?void 0:p[t.findIndex(m=>m.
name===d)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(d=>({time:a("time",d),event:a(s?.event??"event",d)})).filter(d=>typeof d.
time=="string"&&typeof d.event=="string");return r(E,{children:[typeof u=="string"&&r(M,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>be(ja(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(M,{small:!0,kind:"outlined",icon:"clock",onClick:()=>FP(o,l,n),children:"5 min around"}),c.length>
0&&r(M,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>IP(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(M,{small:!0,kind:"outlined",icon:"braces",onClick:()=>ze(JSON.stringify(Object.fromEntries(t.map(({
name:d},p)=>[d,e[p]])),null,2),"The event"),children:"JSON"})]})}function Gp({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=H(null),[a,l]=k(new Set),[u,c]=k("0:0"),d=Z(()=>e.
first?NP(e.first,o,n):[],[e.first,o,n]),p=Z(()=>e.pages.flatMap(Cq),[e.pages]),m=Z(()=>Sq(p,a),[p,a]);if(!e.first)return e.
error?r(a_,{error:e.error,onAgain:e.more}):r("div",{class:o_,children:r(Ce,{lines:12})});if(e.pages.length===0)return r(
"p",{class:r_,children:"No event passes."});let f=y=>{let b=new Set(a);b.delete(y)||b.add(y),l(b),c(y)},g=`28px ${d.map(
({width:y})=>`${y}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:qP,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:y=>Tq(y,s.current),children:[r("div",{class:xe(Up,VP),role:"row",style:{gridTemplateColumns:g},children:[
r("span",{role:"columnheader",class:Kp,children:r("span",{class:"spoken",children:"Open"})}),d.map(({name:y,at:b})=>r("s\
pan",{role:"columnheader",class:jp,children:r($,{value:y,most:48})},b))]}),p.map((y,b)=>r(Mq,{at:b,rows:y,scroller:s,render:(w,x)=>{
let S=`${b}:${x}`;return r(i_,{row:w,all:e.first.columns,columns:d,zone:n,document:t,template:g,isOpen:a.has(S),current:u===
S,wrap:i,opened:m,onToggle:()=>f(S)},x)}},b)),r($q,{paging:e,scroller:s})]})}var Py=25;function Cq(e){return Array.from(
{length:Math.ceil(e.length/Py)},(t,n)=>e.slice(n*Py,(n+1)*Py))}function Sq(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function Tq(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var Pq="800px",_q=2;function Mq({rows:e,
scroller:t,render:n,at:o}){let i=H(null),[s,a]=k(o<_q),l=H(e.length*yd());return N(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([d])=>{d&&(d.isIntersecting||(l.current=d.boundingClientRect.height||l.current),a(d.isIntersecting))},{root:t.current,rootMargin:Pq});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function $q({paging:e,scroller:t}){let n=H(null),o=H(e.more);return o.current=e.more,N(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:t_,children:[e.error&&r(
a_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function a_({
error:e,onAgain:t}){return r("div",{class:n_,children:[r(ce,{error:e}),r(M,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var u_="np",c_="pp",d_="dp",_y="lp",p_="xp",m_="sp",f_="te";function h_({all:e,wanted:t,onWanted:n}){let o=H(null),[i,s]=k(!1),[a,l]=k(""),u=t??e,c=d=>{let p=e.filter(m=>m===d?!u.includes(
d):u.includes(m));n(p.length===e.length?null:p)};return r(E,{children:[r(M,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(Kt,{anchor:o.current,role:"dialog",label:"Columns",class:p_,onClose:()=>s(!1),children:[
r("input",{class:We,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:d=>l(d.currentTarget.value)}),
r("div",{class:m_,children:e.filter(d=>d.toLowerCase().includes(a.toLowerCase())).map(d=>r("label",{class:f_,children:[r(
"input",{type:"checkbox",checked:u.includes(d),onChange:()=>c(d)}),r($,{value:d,most:40,middle:!0})]},d))})]})]})}var Dq=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function g_({document:e,zone:t,actions:n}){let[
o,i]=k(!1),[s,a]=k(null),l=/asc|^time$/.test(e.samples?.order??""),u=xl({path:"v1/query",body:p=>({...e,samples:{...e.samples,
...p===void 0?{}:{cursor:p}}})},JSON.stringify(e)),c=ht(Wp(e)),d=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:u_,"aria-label":"Raw events",children:[r("div",{class:c_,children:[r("h2",{class:d_,children:typeof d==
"number"?`${B(d)} events`:"Raw events"}),r(wt,{label:"Order",choices:Dq,value:l?"oldest":"newest",onChange:p=>le("sample\
s.order",p==="oldest"?"time asc":void 0)}),r(h_,{all:u.columns.map(({name:p})=>p),wanted:s,onWanted:a}),r(M,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(Eq,{document:e,zone:t}),r(Gp,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function Eq({document:e,zone:t}){let n=Z(()=>({...Be(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=ht(Se(n,"compare",void 0)),[i,s]=k(null),a=Z(()=>o&&"rows"in o&&"columns"in o?
Wu(o,At(o,n),1):null,[o]),l=Z(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:_y}):r("div",{class:_y,children:r(bl,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>mn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function y_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!Qo(e)||n==="heat"&&!ge(e.aggregate?.by).some(Vi)))return r(LP,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Ce,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(DC,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(g_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(RP,{document:i});let d=Qo(
i),p=Aq(n,i)?n:np(i);return p==="distribution"&&d?r(yS,{answer:o,of:i,bins:d,zone:l,actions:u}):p==="heat"&&d?r(r2,{answer:o,
of:i,bins:d,zone:l,actions:u}):At(o,i).time>=0&&!d&&(p==="line"||p==="bar")?r(OP,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:p==="bar",actions:c}):p==="bar"?r(RS,{answer:o,of:i,document:e,zone:l,actions:c}):r(OS,{answer:o,of:i,document:e,zone:l,
actions:c})}function Aq(e,t){let n=ge(t.aggregate?.by).some(Vi);return e==="distribution"?Qo(t)!==null&&!n:e==="heat"?Qo(
t)!==null&&n:e==="table"||Qo(t)===null}var My="[data-stop]";function Jp(e){return[...e.querySelectorAll(My)].filter(t=>t.closest("[data-sentence]")===e)}function b_(e){
if(!e)return;let t=Jp(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function v_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(My)||t.closest("[data-sentence]")!==e))for(let n of Jp(
e))n.tabIndex=n===t?0:-1}function x_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Jp(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Gn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${My}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function $y(){
let e=document.querySelector("[data-sentence]"),t=e?Jp(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Dy="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Zi=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],En={aggregate:Zi("aggregate",["measures","by","having","over"]),samples:Zi(
"samples",["columns","order"]),funnel:Zi("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Zi("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Zi(
"lifecycle",["per","period","event","created"]),stickiness:Zi("stickiness",["per","period","event"]),paths:Zi("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Zi("difference",["over","selection","bas\
eline","properties"])};var Oq=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function w_(e){let t=e.replaceAll(" ","");return Oq.test(t)?t:null}function js(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var Zp=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],pi=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function k_(e,t,n){let o=Qr(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function S_(e,t,n){let o=bu(t.where),i=Ei(e,o);if(typeof i=="string")return Se(e,o,t.span?C_(i,t.span,n):n);let s=o.slice(
0,-1),a=Ei(e,s);return o.at(-1)!==0||typeof a!="string"?null:Se(e,s,t.span?C_(a,t.span,n):n)}function C_(e,t,n){let{start:o,
end:i}=Di(e,t);return e.slice(0,o)+n+e.slice(i)}function Yp(e,t){let n=S_(ye.value,e,t);n&&pe({document:n})}var T_="cp",P_="gp",__="hp";var M_=Xc({document:{dataset:""},error:null,sentence:()=>null});function Ct(){return td(M_)}function _t({document:e,error:t,
label:n,children:o}){let i=H(null);et(()=>b_(i.current));let s=a=>{!a.defaultPrevented&&x_(a.currentTarget,a)&&a.preventDefault()};
return r(M_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:T_,onKeyDown:s,onFocusIn:a=>{v_(a.currentTarget,a.target)},children:o})})}function we({word:e,
children:t}){return r("span",{class:P_,children:[e!==void 0&&r(wl,{children:e}),t]})}function wl({children:e}){return r(
"span",{class:__,children:e})}function $_({id:e,error:t}){return r(ce,{...e===void 0?{}:{id:e},error:t,onHint:n=>Yp(t,n)})}var D_="fp",E_="f",A_="up",O_="mp",R_="vp",L_="wp",N_="bp",B_="oe",z_="yp",F_="I",Ay="kp";function fn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=Ct(),u=H(null),c=ft(),[d,p]=k(!1),m=s?null:
k_(l.error,o,i),f=m!==null||a!==null,g=Nq(m,a,e.onHint),y=async()=>{await e.onRemove?.(),Gn(l.sentence(),t,e.after)},b=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:D_,"data-path":o,children:[r("span",{class:xe(E_,s&&O_,f&&R_,e.quiet&&
L_,d&&A_),children:[f&&r("span",{class:N_,children:r(ie,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:B_,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":b?d:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>p(!d),onKeyDown:w=>Bq(w,e,y,g),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:z_,children:r(ie,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:F_,tabIndex:-1,"aria-label":`Remove ${U(n)}`,onClick:y,children:r(ie,{name:"close",size:12})})]}),
m&&r("span",{class:Ay,children:r($_,{id:`${c}-problem`,error:m})}),a&&r("span",{class:Ay,children:r(ce,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),d&&e.menu&&r(uo,{anchor:u.current,label:U(n),items:e.menu,onClose:()=>p(!1)}),d&&e.editor&&r(
Kt,{anchor:u.current,role:"dialog",label:U(n),onClose:()=>{p(!1),e.onLeave?.()},children:e.editor(()=>p(!1))})]})}function Nq(e,t,n){
let o=t??e,i=o?Uh(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>Yp(e,i)}function Bq(e,t,n,o){let i=e.key==="En\
ter"&&o?o:zq(e,t,n);i&&(e.preventDefault(),i())}function zq(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var H_="bi",q_="zp";function No({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:H_,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:q_,children:e}),r(zi,{...i,inline:!0,autofocus:!0,eager:!0})]})}function Yi(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>le(t,l));return r(fn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(Iq,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function Iq({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=k(""),[d,p]=k(!1),m=u.trim(),f=n.filter(([b,w])=>m===""||b.startsWith(m)||(w??"").includes(m)),g=b=>{
let w=o(b);w===null?p(!0):a(w)},y=[...m!==""&&!f.some(([b])=>b===m)&&o(m)!==null?[{value:m,label:m,note:"as it is typed"}]:
[],...f.map(([b,w])=>({value:b,label:b,note:w,selected:b===t})),...m===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(No,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:b=>{c(b),p(!1)},options:y,onPick:b=>b===null?a(void 0):
g(b),onTake:g,onCancel:l,onLeave:l,invalid:d,foot:d||m!==""&&o(m)===null?i:void 0})}function go(e){return r(Yi,{usual:Zp,
...e,read:w_,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var Hq=["dataset","define","params","timezone","week_start","missing"];function Bo(e,t){let n=Hq.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Oy(e,t,n){return(await oe(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var qq=2e3,Gs=new Map,Qp=new Map,W_=ae(0),V_;function kl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Cl(e,t){W_.value;let n=JSON.stringify(e),o=Aa.value,i=t.filter(a=>a.text!==""&&!Gs.has(kl(n,a))),s=i.map(
a=>kl(n,a)).join(`

`);return N(()=>{i.length>0&&o!=="away"&&Vq(n,e,i)},[s,o]),t.map(a=>Gs.get(kl(n,a))??null)}async function U_(e,t,n){let o=JSON.
stringify(e),i=Gs.get(kl(o,t));if(i)return i;let[s]=await Oy(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return K_(o,t,s),s}function Vq(e,t,n){let o=Qp.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(kl(e,i),i);Qp.set(e,o),V_??=setTimeout(()=>{V_=void 0,Wq()},0)}async function Wq(){let e=[...Qp];Qp.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await Oy(n,i).catch(()=>[])).forEach((a,l)=>K_(t,i[l],
a))})),W_.value++}function K_(e,t,n){Gs.size>=qq&&Gs.delete(Gs.keys().next().value),Gs.set(kl(e,t),n)}async function or(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await U_(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=K(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Sl(e,t,n){if(!t)return n;
let{start:o,end:i}=Di(e,t);return e.slice(0,o)+n+e.slice(i)}var Uq=new Set(["has","contains","starts_with","ends_with"]);function Pl({property:e,operator:t,values:n}){let o=ve(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:Uq.has(i)?`${t}(${o}, ${n.map(ac).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(ac).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(ac).join(" and ")}`}
function ac(e){return typeof e=="string"?Tn(e):String(e)}var Kq=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function J_(e){for(let[t,n]of Kq){if(e===t)return n;if(e===n)return t}
return e}var j_=["=","!=","in","not in"],Tl=["is null","is not null"],Ry=[">=",">","<","<=","between","not between"],G_=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Xp(e){switch(e){case"bool":return["is true","is false",...Tl];case"string":return[
...j_,...G_,...Tl];case"int64":case"float64":return["=",...Ry,"!=","in","not in",...Tl];case"timestamp":return[...Ry,...Tl];case"\
list of strings":return["has","not has",...Tl];case"unknown":return[...j_,...Ry,...G_,"has","not has",...Tl]}}function Jn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Js(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var Z_={property:null,type:"unknown",operator:null,values:[]};function Y_(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Ly({property:e,operator:t}){return e===null?"property":t===null||Jn(t)===0?"operator":
"values"}function Q_(e,t,n){return e.operator!==null&&e.type===n&&Xp(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function X_(e,t){let n=Jn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function em(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function eM(e,t){let n=e.operator===null?0:Jn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Ny({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Jn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function lc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Ny(e)!==null)return null;
if(Jn(n)!=="many"||!o.includes(null))return Pl({property:t,operator:Jn(n)==="many"?Js(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Pl({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Pl({property:t,operator:Js(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function By(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function tM(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function Or(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function Rr(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Or(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var nM={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function _l(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function oM({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=k(""),c=e.filter(
f=>f===l.trim()),d=e.filter(f=>f!=="in"&&f!=="not in"),p=c.length>0?c:Rr(d,l,f=>`${f} ${_l(f)} ${nM[f]}`),m=f=>f===t||t!==
null&&f===Js(t,1);return r(No,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:p.map(f=>({value:f,label:_l(f),note:nM[f],selected:m(f)})),onPick:n,onTake:()=>{}})}var Fy="ne",rM="pe",iM="jp";var Iy=8;function sM({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
E,{children:[r("button",{type:"button",class:Fy,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:Fy,"data-present":t==="operator",onClick:()=>n("operator"),
children:_l(s)}),t==="values"&&a.slice(0,Iy).map(l=>r("button",{type:"button",class:rM,onClick:()=>o(em(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(ie,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>Iy&&r("span",{class:iM,children:["and ",q(a.length-Iy)," more"]})]})}var aM=50;function lM(e,t,n,o){return oe(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:aM},
signal:o})}function Hy(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:d,params:p,missing:m}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:d,params:p,missing:m,limit:aM};return oe(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function uM(e,t){let[n,o]=k(null);return N(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{wn(s)||o(a=>({key:e,value:a?.value??null,error:K(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function tm(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=uM(`${i}
${n.join()}
${s}`,p=>lM(i,s,n,p)),l=Gq(e,s),u=a.fresh&&a.value?a.value:{names:Jq(i,s),more:0},c=new Set(l.map(({name:p})=>p));return{
names:[...l,...u.names.filter(({name:p})=>!c.has(p))].filter(p=>p.kind==="function"||o(p.type)),more:u.more}}function Gq({
define:e},t){return Object.keys(e??{}).filter(n=>Or(n,t)<3).map(n=>({kind:"definition",name:n,text:ve(n),type:"unknown",
filled:1}))}function Jq(e,t){let n=Ee(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:ve(i),type:s,filled:a/o})).filter(({name:i})=>Or(i,t)<3).sort((i,s)=>Or(i.name,
t)-Or(s.name,t)||s.filled-i.filled)}function cM(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return uM(s,async a=>{
let l=()=>Hy(e,t??"",void 0,i,a);return n===void 0?l():Hy(e,t??"",n,i,a).catch(u=>{if(wn(u)||K(u).status!==400)throw u;return l()})})}var dM="Xp";var Qq={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},Xq={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function qy(e){let t=e.kind==="function"||e.filled>=.9995?"":W(e.filled);return[Qq[e.kind]||Xq[e.type],t].filter(n=>n!==
"").join(", ")}function pM(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:qy(s)}));return n===""||o&&Or(o.name,n)<3?i:[Zs(n),...i]}function Zs(e){return{value:{typed:e},label:r("code",{class:dM,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function Lr(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=k(e.typed??""),u=tm(t,a,n,o),c=e.names?Rr(e.names,
a,({name:b})=>b).filter(({type:b})=>o?.(b)??!0):u.names,d=e.names?0:u.more,p=e.extra?.(a)??[],m=pM(c,a),f=m[0]!==void 0&&
"typed"in m[0].value,g=p.length>0&&f?[...p,...m.slice(1),m[0]]:[...p,...m],y=b=>{b.trim()!==""&&s(b.trim())};return r(No,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:g,onPick:b=>"entry"in b?i(b.entry):y(b.typed),onTake:y,foot:d>0?`${q(d)} more, keep typing`:void 0})}function mM({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[d,p]=k(o),
m=n.operator===null?1:Jn(n.operator),f=m==="many",g=cM(e,i?ve(n.property??""):null,t,d),y=By(d,n.type),b=d===""||y!==void 0,
w=eV(n,d,y,g.value),x=_=>{let O=eM(n,_);p(""),s(O.values,m!==2||O.values.length>=2)},S=(_,O)=>{let A="typed"in _?y:_.value;
A!==void 0&&(O&&f?(p(""),s(em(n,A).values,!1)):f&&d===""&&n.values.length>0?s(n.values,!0):x(A))},P=()=>{f&&d===""&&n.values.
length>0?s(n.values,!0):y!==void 0&&d!==""&&x(y)},L=_=>{let O=f?tM(_)?.map(A=>By(A,n.type)):void 0;return!O||O.includes(
void 0)?!1:(s([...new Set([...n.values,...O])],!0),!0)};return r(No,{label:"Value",placeholder:tV(n,m),text:d,onText:p,head:c,
onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(0,-1),!1):a(),onPaste:L,invalid:!b,several:f,spaceTypes:d!==
""&&w[0]!==void 0&&"typed"in w[0].value,options:w,onPick:S,onTake:P,foot:b?nV(g.value,g.error!==null,f):`${ac(d)} is no \
number`})}function eV(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=m=>e.values.includes(m),a=(o?.values??[]).map(({value:m,count:f})=>({
value:{value:m},label:r($,{value:m,most:60,middle:!0}),note:i+q(f),selected:s(m)})),l=o?.values.some(({value:m})=>m===n)??
!1,u=t!==""&&n!==void 0&&!l?[Zs(t)]:[],c=l?a.filter(({value:m})=>"value"in m&&m.value===n):[],d=a.filter(m=>!c.includes(
m)),p=o&&t===""&&o.nulls>0&&e.operator!==null&&Jn(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
q(o.nulls),selected:s(null)}]:[];return[...u,...c,...d,...p]}function tV({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function nV(e,t,n){let o=e&&e.more>0?[`${q(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function nm(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=k(()=>Ly(n)),l=H(e.typed??""),u=g=>{l.current="",a(g)},
c=(g,y)=>{let b=Q_(n,g,y);o(b),u(b.operator===null||Ly(b)!=="values"?"operator":"values")},d=async g=>{let y=(await or(Bo(
t),"condition",g)).parsed?.tree;y?.kind==="name"&&y.name!==void 0&&y.type!=="bool"&&y.type!=="unknown"?c(y.name,y.type):
i(g,null)},p=g=>{let y=X_(n,g);o(y),Jn(g)===0?i(lc(y),y):u("values")},m=(g,y)=>{let b={...n,values:g};o(b);let w=y?lc(b):
null;w!==null&&i(w,b)},f={onCancel:e.onCancel,onLeave:e.onLeave,head:r(sM,{draft:n,stage:s,onStage:u,onDraft:o})};return s===
"property"?r(Lr,{...f,label:"Property",placeholder:"property, or a condition",document:t,typed:l.current,kinds:oV,...e.names?
{names:e.names}:{},onName:g=>c(g.name,g.type),onText:g=>{d(g)}},"property"):s==="operator"?r(oM,{...f,operators:Xp(n.type),
present:n.operator,onPick:p,onBack:()=>u("property")},"operator"):r(mM,{...f,document:t,beside:e.beside,draft:n,typed:l.
current,ask:e.names===void 0,onValues:m,onBack:()=>u("operator")},"values")}var oV=["property","definition","cohort","lo\
okup"];var yo="Bp",Pn="Cp",Vy="Ep",Qi="Ip",fM="Up",hM="Hp";var yM=3;function om({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:Qi,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Pn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(gM,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(E,{children:[s==="is false"&&r("span",{class:Pn,children:"not"}),r("span",{class:yo,children:r($,{value:i,most:40,middle:!0})})]}):
r(E,{children:[r("span",{class:yo,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Pn,children:_l(Jn(
s)==="many"?Js(s,a.length):s)}),s!==null&&r(gM,{values:a,between:s.endsWith("between")})]})}function gM({values:e,between:t,
name:n=!1}){return e.length>yM+1?r("span",{class:Vy,children:["(",q(e.length)," values)"]}):r("span",{class:n?yo:Vy,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Pn,children:t?" and ":n?" or ":", "}),r(rV,{value:o})]},i))})}function rV({
value:e}){return e===null?r("i",{class:Pn,children:Bn.null}):r($,{value:e,most:40,middle:!0})}function rm(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>yM+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function im(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function cc(e){
return e.length===0?void 0:e.join(" and ")}function Xi(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function sm(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function bM({text:e,chip:t}){if(t)return Pl({...t,operator:J_(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&iV(n)?n:`not (${e})`}function iV(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var Wy={property:"event",type:"string",operator:"=",values:[]};function am({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=k(Wy);return r(nm,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function Nr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(E,{children:[n.
map((s,a)=>r(we,{word:i(a),children:s},a)),o&&r(we,{word:n.length===0?e:void 0,children:o},"after")]})}var vM="yi",xM="Lp",wM="Mp";function Br({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=H(null),[l,u]=k(null),[c,d]=k(null),p=H(
0),m=x=>{d(a.current?.getBoundingClientRect()??null),u(x)},f=n==null||n===!1,g=To(f?t:void 0),y=()=>{p.current=performance.
now(),u(null)},b=()=>{performance.now()-p.current>300&&m("")},w=x=>{if(!(x.ctrlKey||x.metaKey||x.altKey)){if(x.key.length===
1&&x.key!==" "&&x.key!=="/")m(x.key);else if(x.key==="Backspace"&&s)s();else return;x.preventDefault()}};return r(E,{children:[
r("button",{ref:a,type:"button",class:xe(vM,!f&&xM,l!==null&&wM),...g,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:b,onKeyDown:w,children:[r(ie,{name:"plu\
s",size:14}),n]}),l!==null&&r(Kt,{anchor:c,role:"dialog",label:t,onClose:()=>{y(),i?.()},children:o(l,y)})]})}function dc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var aV={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function pc(e,t){let n=dc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ee(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...aV[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:ve(u),type:c,filled:1}))}function kM(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:ve(i),type:o,filled:1}})}var CM="Np",SM="ki",TM="zi";var PM=null;function uV(){return PM??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),PM}function $l(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=H(null),a=H(null),l=H(e);l.current=e;let[u,c]=k(!1);return N(()=>{let d=!1;
return uV().then(p=>{d||!p||!s.current||(a.current=p.mount(s.current,{...l.current,onText:m=>{m!==l.current.text&&l.current.
onText(m)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{d=!0,a.current?.destroy()}},
[]),N(()=>{u&&i&&a.current?.focus()},[u]),N(()=>{a.current?.setText(t)},[t]),N(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:xe(CM,e.class),children:[r("div",{ref:s,class:SM,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:TM,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:d=>e.onText(d.currentTarget.
value)})]})}var _M="Rp",MM="Ap",$M="Dp",DM="Tp",EM="_p";function lm({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:_M,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r($l,{class:MM,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Di(
t,n.span):null}),n&&r("div",{class:$M,children:r(ce,{error:n})}),r("div",{class:DM,children:[r("span",{class:EM,children:"\
Enter takes it, Shift+Enter is a new line"}),r(M,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Dl(){let e=H(!0);return N(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function mi(e){let{path:t,text:n,what:o,onChange:i}=e,s=Ct(),a=Bo(s.document,e.over),l=im(n,Cl(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(_=>_.text),[c,d]=k(null),p=Dl(),m=e.byEvent&&l.length===0?Wy:Z_,f=_=>`${t}#${_<l.length?_:"draft"}`,g=e.needed!==
!0||l.length>1,y=async _=>{await or(a,"condition",cc(_)??""),p()&&(d(null),i(cc(_)))},b=async(_,O,A)=>{d({at:_,condition:A,
text:O,problem:null});let{parsed:F,problem:V}=await or(a,"condition",O);if(V&&!(e.loose&&F?.tree))return d({at:_,condition:A,
text:O,problem:V}),Gn(s.sentence(),f(_));let z=Xi(u,_,cc(F?.conjuncts?.map(ue=>ue.text)??[`(${O})`])??O);await y(z)},w=()=>{
if(!c||c.problem)return;let _=c.condition?lc(c.condition):c.text;_!==null&&_.trim()!==""?b(c.at,_,c.condition):c.condition?.
property?d({...c,problem:{message:Ny(c.condition)??"",hint:"",span:null}}):d(null)},x=(_,O,A)=>{let F=l[_],V=c?.at===_?c:
null,z=()=>{d(null),A(),_>=l.length&&Gn(s.sentence(),`${t}#+`)},ue=()=>{A(),w()},ee=(he,de)=>{A(),b(_,he,de)};return(V?V.
condition===null&&V.text!==null:F&&!F.chip)?r(lm,{label:o,text:V?.text??F?.text??"",problem:V?.problem??null,onCancel:z,
onLeave:ue,onText:he=>d({at:_,condition:null,text:he,problem:null}),onDone:he=>ee(he,null)}):r(nm,{document:s.document,typed:O,
draft:V?.condition??(F?.chip?Y_(F.chip):m),names:e.names??pc(s.document.dataset,e.over),beside:cc([...e.within?[e.within]:
[],...Xi(u,_,null)]),onDraft:he=>d({at:_,condition:he,text:null,problem:null}),onDone:ee,onCancel:z,onLeave:ue})},S=_=>{
c?.text&&b(c.at,Sl(c.text,c.problem?.span??null,_),null)},P=(_,O)=>{let A=c?.at===_?c:null;return r(fn,{stop:f(_),path:t,
span:O?.span,after:`${t}#+`,what:o,label:`${o}: ${rm(O,A)}`,draft:A!==null,problem:A?.problem,onHint:A?.text?S:void 0,editor:F=>x(
_,"",F),onLeave:w,onRemove:A?()=>d(null):g?()=>y(Xi(u,_,null)):void 0,onNegate:O&&!A?()=>{y(Xi(u,_,bM(O)))}:void 0,onMove:O&&
l.length>1?F=>{y(sm(u,_,F)).then(()=>Gn(s.sentence(),`${t}#${Math.max(0,Math.min(_+F,l.length-1))}`))}:void 0,children:r(
om,{part:O,draft:A,byEvent:e.byEvent??!1})})},L=l.map((_,O)=>P(O,_));return r(Nr,{lead:e.lead,between:"and",after:r(Br,{
stop:`${t}#+`,label:`Add a ${o}`,editor:(_,O)=>x(l.length,_,O),onLeave:w,onBackspace:l.length>0&&g?()=>{y(u.slice(0,-1))}:
void 0,children:l.length===0&&c===null?e.empty:void 0}),children:c?.at===l.length?[...L,P(l.length,null)]:L})}function zr(){let[e,t]=k([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Gn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Yt({word:e="where"}){let{document:t}=Ct();return r(mi,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>le(
"where",n),empty:"filter"})}var dV=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function AM({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=k(null);if(l)
return r(pV,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=p=>n?Rr(dV,p.trim()===""?"time":p,([m,f])=>`time ${f} ${m}`).
map(([m,f])=>({value:{typed:`time('${m}')`},label:m==="auto"?"time":`time, ${m}`,note:f})):[];return r(Lr,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:p=>p.trim()===""?c(p).slice(0,1):c(p),onName:p=>{n&&(p.type==="int64"||p.type==="float64")?u(p):s(p.text)},onText:s,
onCancel:a,onLeave:a})}function pV({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=k(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=Rr(a,i,([u,c])=>`${u} ${c}`);return r(No,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Zs(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var um=()=>!0,Fr=e=>e==="int64"||e==="float64",OM=e=>Fr(e)||e==="timestamp"||e==="string",RM=e=>e!=="list of strings",jy=[
{name:"count",meaning:"how many",alone:!0,fits:um},{name:"uniq",meaning:"how many different",usual:!0,fits:RM},{name:"su\
m",meaning:"total",usual:!0,fits:Fr},{name:"avg",meaning:"mean",usual:!0,fits:Fr},{name:"median",meaning:"half are below",
usual:!0,fits:Fr},{name:"p95",meaning:"95 % are below",usual:!0,fits:Fr},{name:"p75",meaning:"75 % are below",fits:Fr},{
name:"p90",meaning:"90 % are below",fits:Fr},{name:"p99",meaning:"99 % are below",fits:Fr},{name:"p999",meaning:"99.9 % \
are below",fits:Fr},{name:"min",meaning:"least",fits:OM},{name:"max",meaning:"largest",usual:!0,fits:OM},{name:"first",meaning:"\
by time",fits:um},{name:"last",meaning:"by time",fits:um},{name:"stddev",meaning:"standard deviation",fits:Fr},{name:"un\
iq_approx",meaning:"about how many different",fits:RM},{name:"count",meaning:"how many have a value",fits:um}];function LM(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=k(e.typed),[c,d]=k(e.text),[p,m]=k(null),[f,g]=k(!a);if(f){let b=()=>c===
e.text?s():i(c);return r(lm,{label:"Measure",text:c,problem:e.problem,onText:d,onDone:i,onCancel:s,onLeave:b})}if(p)return r(
Lr,{label:`What ${p.name} is of`,placeholder:`${p.name} of`,document:t,kinds:["property","definition","lookup"],fits:b=>b===
"unknown"||p.fits(b),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>m(null),onName:b=>i(`${p.name}(${b.text})`),onText:b=>i(
`${p.name}(${b})`)});let y=b=>{"text"in b?i(b.text):"typed"in b?i(b.typed):b.aggregate.alone?i(`${b.aggregate.name}()`):
m(b.aggregate)};return r(mV,{document:t,names:n,text:l,onText:u,present:e.text,onPick:y,onTake:b=>{b!==""&&i(b)},onCancel:s,
onWrite:()=>g(!0)})}function mV({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),d=tm(e,c,["property","definition","lookup"]).names,p=t?Rr(t,c,({name:b})=>b):d,m=Rr(jy,c.replace(/\(.*$/s,""),({name:b,
meaning:w})=>`${b} ${w}`).map(b=>({value:{aggregate:b},label:b.alone?`${b.name}()`:`${b.name}(…)`,note:b.meaning})),f=c===
""?[]:p.filter(({name:b})=>Or(b,c)<3).slice(0,4).flatMap(fV),g=/[^\p{L}\p{N}_]/u.test(c)||m.length+f.length===0?[Zs(c)]:
[],y=c===""?m:[...g,...m,...f];return r(No,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:y,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(M,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function fV(e){
let t=jy.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:qy(e)}))}function NM({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:yo,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:yo,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:Qi,children:r(
$,{value:e,most:60})})}function fc(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=Ct(),u=Bo(l.document,e.over),c=Cl(u,n.map(x=>({
kind:o,text:x}))),[d,p]=k(null),m=Dl(),f=e.needed!==!0||n.length>1,g=x=>{p(null),s(x.length>0?x:void 0)},y=async(x,S)=>{
p({at:x,text:S,problem:null});let{problem:P}=await or(u,o,S);if(m()){if(!P)return g(Xi(n,x,S));p({at:x,text:S,problem:P}),
Gn(l.sentence(),`${t}[${x<n.length?x:"draft"}]`)}},b=(x,S,P)=>{let L=d?.at===x?d:null;return e.editor({text:L?.text??n[x]??
"",parsed:L?null:c[x]??null,typed:S,problem:L?.problem??null,onDone:_=>{P(),y(x,_)},onCancel:()=>{p(null),P(),x>=n.length&&
Gn(l.sentence(),`${t}#+`)}})},w=x=>{let S=d?.at===x?d:null,P=x<n.length;return r(fn,{stop:`${t}[${P?x:"draft"}]`,path:`${t}\
[${x}]`,after:`${t}#+`,what:i,label:`${i}: ${S?.text??n[x]??""}`,draft:S!==null,problem:S?.problem,onHint:L=>{S&&y(x,Sl(
S.text,S.problem?.span??null,L))},editor:L=>b(x,"",L),onRemove:S?()=>p(null):f?()=>g(Xi(n,x,null)):void 0,onMove:P&&n.length>
1?L=>{g(sm(n,x,L)),Gn(l.sentence(),`${t}[${Math.max(0,Math.min(x+L,n.length-1))}]`)}:void 0,children:r(NM,{text:S?.text??
n[x]??"",parsed:S?null:c[x]??null})})};return r(Nr,{lead:e.lead,after:n.length<a&&r(Br,{stop:`${t}#+`,label:`Add a ${i}`,
editor:(x,S)=>b(n.length,x,S),onBackspace:n.length>0&&f?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&d===null?e.empty:
void 0}),children:[...n.map((x,S)=>w(S)),...d?.at===n.length?[w(n.length)]:[]]})}function cm({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=Ct();return r(fc,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>le(e,u)),editor:u=>r(LM,
{...u,document:l,names:pc(l.dataset,n)},u.text)})}function rr({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=Ct();return r(fc,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>le(e,c)),editor:c=>r(AM,{...c,document:u,axes:a,names:pc(u.dataset,n)})})}function zo({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(fn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(ie,{name:"plus",size:14}),"more"]})}var zM="qp",FM="Fp";function El({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([d])=>d!==a&&d!==l);le(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);le(e,l.length>0?Object.fromEntries(l):void 0)};return r(
Nr,{lead:"each with",after:r(Br,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(IM,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(fn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(IM,{of:n,
name:a,measure:l,onDone:(d,p)=>{c(),i(a,d,p)}}),children:[r("span",{class:yo,children:r($,{value:a,most:40})}),r("span",
{class:Pn,children:"="}),r("span",{class:Qi,children:r($,{value:l,most:40})})]},a))})}function IM({of:e,name:t,measure:n,
onDone:o}){let{document:i}=Ct(),[s,a]=k(t),[l,u]=k(n),[c,d]=k(null),p=async()=>{if(s.trim()===""||l.trim()==="")return d(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:m}=await or(Bo(i),"measure",l);m?d(m):o(s.
trim(),l.trim())};return r("form",{class:zM,onSubmit:m=>{m.preventDefault(),p()},children:[r(jt,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(jt,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(ce,{error:c}),r("div",{class:FM,children:r(M,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function st({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(d=>le(e,d===i?void 0:
d)),c=o.find(([d])=>d===n)?.[1]??n;return r(fn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([d,p])=>({label:p,
checked:d===n,act:()=>u(d)})),children:l??c})}function dm({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(st,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>le(e,a==="on"||void 0)})}function hn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=Ct(),l=t===void 0||t.trim()==="true",u=s??
(c=>le(e,c??(i?"true":void 0)));return r(mi,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var pm="Gp";function qM({document:e,error:t,path:n,step:o,first:i}){return r("div",{class:pm,children:[r(_t,{document:e,error:t,label:"\
Step",children:[r(hn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(we,
{word:"counting",children:r(dm,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!i&&r(yV,{path:n,step:o}),r(we,{word:i?"it":"in between; it",children:r(dm,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),r(jt,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>le(`${n}.name`,s.trim()===""?void 0:s)})]})}function yV({path:e,step:t}){
return r(E,{children:[r(we,{word:"within",children:r(go,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:pi})}),r(we,{word:"and not before",children:r(go,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:pi})}),r(we,{word:"with",children:r(dm,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function VM({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=Ct(),u=im(n.where,Cl(Bo(a),[{kind:"\
condition",text:n.where}])[0]??null),c=ei(n.where),d=n.name??c??(n.where.trim()==="true"?"any event":null),p=d??u.map(m=>rm(
m,null)).join(" and ");return r(fn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${p}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(qM,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>le(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:hM,children:t+1}),d!=null?r("\
span",{class:yo,children:r($,{value:d,most:40,middle:!0})}):u.slice(0,2).map((m,f)=>r("span",{class:fM,children:[f>0&&r(
"span",{class:Pn,children:"and"}),r(om,{part:m,draft:null,byEvent:f===0})]},f)),d===null&&u.length>2&&r("span",{class:Pn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Pn,children:"directly"}),n.within&&r("span",{class:Pn,
children:["within ",n.within]}),n.after&&r("span",{class:Pn,children:["after ",n.after]}),n.optional&&r("span",{class:Pn,
children:"(optional)"})]})}function mm({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=Ct(),s=`${t}.steps`,{steps:a}=n,l=u=>pe({document:md(o,
s,a.length,{where:u})});return r(Nr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Br,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(am,{document:o,typed:u,onDone:d=>{c(),l(d)},onCancel:c}),onBackspace:a.length>1?()=>pe({document:xu(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(VM,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>pe({document:xu(o,s,c)}):void 0,onMove:a.length>1?d=>{pe({document:Fx(o,s,c,c+d)}),Gn(i(),`${s}\
[${Math.max(0,Math.min(c+d,a.length-1))}]`)}:void 0}))})}var bV=["property","definition","lookup"];function Al({path:e,what:t,value:n,none:o,kinds:i=bV,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Ct(),[d,p]=k(null),m=Dl(),f=y=>{p(null),(u??(b=>le(e,b)))(y)},g=async y=>{let{problem:b}=await or(
Bo(c),l,a?ve(y):y);m()&&(b?p({text:y,problem:b}):f(y))};return r(fn,{stop:e,what:t,label:`${t}: ${d?.text??n??o}`,draft:d!==
null,problem:d?.problem,onHint:y=>{d&&g(a?y:Sl(d.text,d.problem?.span??null,y))},onRemove:d?()=>p(null):n!==null?()=>f(void 0):
void 0,editor:y=>r(Lr,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:y,onLeave:y,onName:b=>{y(),
f(a?b.name:b.text)},onText:b=>{y(),g(b)}}),children:d===null&&n===null?o:r($,{value:d?.text??n,most:40,middle:!0})})}function Gy(e){return Ee(e).value.value?.actors?.[0]??"actor"}function Hn({path:e,value:t}){let{document:n}=Ct(),o=Gy(n.
dataset);return r(Al,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>le(e,i===o?void 0:i)})}function fm({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(E,{children:[r(we,{word:"of",children:r(Hn,{path:`${e}.sessions.per`,value:i})}),r(we,{word:"with gaps\
 up to",children:r(go,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:pi})}),r(El,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(E,{children:[r(we,{word:"by",children:r(Hn,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(El,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(E,{children:[r(mm,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(we,{word:"w\
ithin",children:r(go,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:Zp})}),r(El,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var vV=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function hm({path:e,over:t,allow:n=vV}){
let o=dc(t);return r(st,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&pe({document:xV(ye.value,e,i)})}})}function xV(e,t,n){
let o=Se(e,t,wV(n,e)),i=bu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Ei(o,i),{having:a,order:l,...u}=s;return Se(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function wV(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function Jy({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=zr(),l=ge(n.by).length>0;return r(
_t,{document:e,error:t.error,label:"Question: groups and measures",children:[r(cm,{lead:"Show",path:"aggregate.measures",
texts:gm(n.measures),over:o,needed:!0}),r(we,{word:"of",children:r(hm,{path:"aggregate.over",over:o})}),r(fm,{path:"aggr\
egate.over",over:o}),r(Yt,{}),r(rr,{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(mi,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:kM(gm(n.measures),ge(n.by)),onChange:u=>le("aggregate.having",u)}),s!==void 0&&r(we,{word:"at most",children:r(
Yi,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:js(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>le("aggregate.limit",void 0)})}),r(
zo,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>le("aggregate.limit",10)}]})]})}function gm(e){let t=ge(e);return t.length===0?["count()"]:
t}function Zy({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(_t,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(fc,{lead:"List",path:"samples.columns",texts:ge(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>le("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(Lr,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(wl,{children:"of events"}),r(Yt,{}),r(st,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(wl,{children:"first"})]})}var kV=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function UM({
lead:e,path:t,funnel:n}){let{document:o,error:i}=Ct(),s=`${t}.exclude`,a=n.exclude??[];return r(Nr,{lead:e,after:r(Br,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(am,{document:o,typed:l,onCancel:u,onDone:c=>{u(),pe({document:md(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(fn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${WM(l,n)}`,editor:()=>r(CV,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>pe({document:xu(o,s,u)}),children:[r("span",{class:ei(l.where)===null?Qi:yo,children:r($,{value:ei(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Pn,children:WM(l,n)})]},u))})}function WM({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function CV({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>le(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:pm,children:r(_t,{document:e,error:t,label:"Exclusion",children:[r(hn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(we,{word:"between",children:r(st,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(we,{word:"and",children:r(st,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(st,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:kV})]})})}var KM="funnel",SV=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],TV=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function Yy({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??Gy(e.dataset),d=zr(),
p=s!==void 0&&s.length>0||d.has("funnel.exclude"),m=i!==void 0||d.has("funnel.hold");return r(_t,{document:e,error:t.error,
label:"Question: funnel",children:[r(we,{word:"Of",children:r(Hn,{path:"funnel.per",value:n.per})}),r(mm,{lead:"who",path:KM,
funnel:n}),a!=="ordered"&&r(st,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:SV}),r(we,{word:"with\
in",children:r(go,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(we,{word:"counting",children:r(
st,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),p&&r(UM,{lead:"without",path:KM,funnel:n}),m&&r(rr,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:ge(i)}),r(Yt,{}),r(rr,{lead:"split by",path:"funnel.by",texts:ge(o),onChange:f=>le("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(we,{word:"taking",children:r(st,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:TV})}),r(zo,{items:[!p&&{label:"Without an event in between",act:()=>d.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>le("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>le("funnel.order","strict")},!m&&{label:"With the same value along the way",act:()=>d.ask("\
funnel.hold")}]})]})}var ym=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var PV=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],_V=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function Qy({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(_t,{document:e,error:t.error,label:"Question: retention",children:[
r(we,{word:"Of",children:r(Hn,{path:"retention.per",value:n.per})}),r(hn,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(st,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:_V}),r(hn,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(st,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:PV}),r(we,{word:"each",children:r(st,{path:"retention.period",what:"\
period",value:o,without:"day",choices:ym})}),r(we,{word:"for",children:r(Yi,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:n.brackets?"brackets":"14",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],
read:js(1,1e3),wrong:"A whole number from 1 to 1000",onChange:i=>le("retention",{...n,brackets:void 0,periods:i})})}),r(
Yt,{}),r(rr,{lead:"split by",path:"retention.by",texts:ge(n.by),onChange:i=>le("retention.by",i)}),n.day==="rolling"&&r(
st,{path:"retention.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the \
calendar"],["rolling","from the start of each"]]}),n.at_least!==void 0&&r(we,{word:"at least",children:r(Yi,{path:"reten\
tion.at_least",what:"how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:js(1,
1e4),wrong:"A whole number from 1 to 10000",onRemove:()=>le("retention.at_least",void 0)})}),r(zo,{items:[n.day!=="rolli\
ng"&&{label:"Count periods from the start of each",act:()=>le("retention.day","rolling")},n.at_least===void 0&&{label:"A\
t least so many returns",act:()=>le("retention.at_least",2)}]})]})}function Xy({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(_t,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(we,{word:"How many",children:r(Hn,{path:"lifecycle.per",value:n})}),r(we,{
word:"were new, returning, back or gone per",children:r(st,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:ym})}),r(hn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(we,{word:"new by",children:r(
Al,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:a=>a==="timestamp"||a===
"unknown"})}),r(Yt,{})]})}var MV=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function eb({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(_t,{document:e,error:t.error,label:"Question: stickiness",children:[r(we,{word:"\
On how many",children:r(st,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:MV})}),r(we,{word:"\
did",children:r(Hn,{path:"stickiness.per",value:n})}),r(hn,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
Yt,{})]})}function jM({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function GM(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var $V=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],DV=[["actors","\
the first path of each"],["transitions","every session"]],EV=js(0,20);function tb({document:e,result:t}){let n=e.paths??
{},o=jM(n),i=zr(),s=o==="before"?"before":"after",a=l=>pe({document:Se(e,"paths",GM(n,l))});return r(_t,{document:e,error:t.
error,label:"Question: paths",children:[r(we,{word:"What did",children:r(Hn,{path:"paths.per",value:n.per})}),r(we,{word:"\
do",children:r(st,{path:"paths.direction",what:"direction",value:o,choices:$V,onChange:a})}),n.start!==void 0&&r(hn,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(hn,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(hn,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(we,{word:"in",children:r(Yi,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:EV,wrong:"A \
whole number from 0 to 20"})}),r(we,{word:"named by",children:r(Al,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(we,{word:"within sessions of",children:r(go,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:pi})}),r(we,{word:"counting",children:r(st,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:DV})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(hn,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(Yt,{}),r(zo,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var ir="aggregate.over.sessions",AV=[["start","begun by"],["end","ended by"]];function nb({document:e,result:t}){let n=e.
aggregate??{},{over:o}=n,i=zr(),s=dc(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(_t,
{document:e,error:t.error,label:"Question: sessions",children:[r(cm,{lead:"Show",path:"aggregate.measures",texts:gm(n.measures),
over:o,needed:!0}),r(we,{word:"of sessions of",children:r(Hn,{path:`${ir}.per`,value:s.per})}),r(we,{word:"a gap of",children:r(
go,{path:`${ir}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:pi})}),r(we,{word:"ends one, at most",children:r(go,{
path:`${ir}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),
AV.map(([a,l])=>(s[a]!==void 0||i.has(`${ir}.${a}`))&&r(hn,{lead:l,path:`${ir}.${a}`,text:s[a],what:a,onChange:u=>le(`${ir}\
.${a}`,u)},a)),s.split==="day"&&r(st,{path:`${ir}.split`,what:"split",value:"day",without:"none",choices:[["day","split \
at midnight"],["none","not split"]]}),r(El,{path:`${ir}.properties`,properties:s.properties,of:"session"}),r(Yt,{}),r(rr,
{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),r(zo,{items:[s.start===void 0&&{label:"An event that begi\
ns a session",act:()=>i.ask(`${ir}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${ir}.e\
nd`)},s.split!=="day"&&{label:"Split at midnight",act:()=>le(`${ir}.split`,"day")}]})]})}function ob({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=zr(),l=u=>u===
void 0||u.trim()==="true";return r(_t,{document:e,error:t.error,label:"Question: difference",children:[r(we,{word:"What \
sets",children:r(hm,{path:"difference.over",over:o})}),r(fm,{path:"difference.over",over:o}),r(mi,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>le("difference.se\
lection",u??"true")}),r(mi,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>le("difference.baseline",u)}),r(wl,{children:"?"}),r(Yt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(rr,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:ge(n.properties),over:o}),r(zo,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function JM(e){return e.document.samples?r(Zy,{...e}):r(Jy,{...e})}var ZM=new Map;function OV(e,t){let{aggregate:n,dataset:o}=e;return n&&!Qo(e)&&ZM.set(o,n),Iu(e,t,ZM.get(o)??null,nl(Ee(
o).value.value))}var YM={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...En.aggregate,...En.samples],chartOf:np,choose:OV,Sentence:JM,Page:y_};function hc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function QM(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function gn(e){return ei(e.name)??e.name}function rb(e){let t=e.at(-1);return{share:t?.from_first??null,entries:hc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function sr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var XM="Jp",e$="ji",t$="Kp";function Zn(e){return"other"in e?Mn.text:Q(e.value).text}function sb(e,t){return"other"in t?"var(--other)":`var(${pn(Sn(
e,n$(t.value)))})`}function ab(e,t){return!("other"in t)&&Sn(e,n$(t.value))>=xd}function n$(e){return Array.isArray(e)?e:
[e??null]}function fi({property:e,group:t,most:n=32}){return r("span",{class:XM,children:[r("span",{class:e$,"data-dashe\
d":ab(e,t),style:{"--color":sb(e,t)}}),r("span",{class:t$,children:"other"in t?r($,{shown:Mn}):r($,{value:t.value,most:n,
middle:!0})})]})}function o$({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...sr(e).flatMap(i=>n(
i,i.steps))];return r(_e,{label:"Steps",columns:LV(t),rows:o})}function LV(e){let t=i=>i==null?"–":Pe(i),n=i=>i===null?
"–":W(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:Bn.
total,kind:"other"}}):r(fi,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(E,{children:[s+1," ",
r($,{value:gn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>B(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var r$="Op",i$="Pp",s$="Qp",a$="Vp",l$="Xi",u$="Si",c$="Wp",d$="Yp",p$="Zp",m$="ed",f$="Bi",h$="o",g$="u",y$="de",b$="id",
v$="rd",x$="Ci",w$="ad",k$="Ei",C$="td",S$="od",T$="le",P$="nd";function _$({group:e,by:t,mark:n,onChoose:o}){return r(E,{children:[r("div",{class:C$,children:r(fi,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:y$,...n(s),title:`${B(i.count)}, ${W(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:S$,children:r("span",{class:T$,"data-dashed":ab(t,e),style:{"--share":i.from_first??0,"--color":sb(
t,e)}})}),r("span",{class:P$,children:s===0?q(i.count):W(i.from_first??0)})]},s))]})}function bm(e,t){let n=Ei(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function M$(e,t){return t===null?q(e):Ix(e,t[0],t[1])}function ub(e,t){return e===null?"–":t===null?W(e):`~\
 ${W(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function $$(e,t){return t==="entries"?Oe(e,"pass","passes"):t==="starts"?Oe(
e,"start"):Oe(e,"actor")}function D$({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=QM(e,t,n),u=(d,p,m,f)=>r("div",{class:h$,
"data-part":d,style:{"--share":p},title:`${f}: ${B(m)} (${W(p)})`,...s(d),onClick:g=>a(d,g.currentTarget),onContextMenu:g=>{
g.preventDefault(),a(d,g.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:c$,children:[r("di\
v",{class:d$,children:[r("span",{class:m$,children:t+1}),r("span",{class:p$,children:r($,{value:gn(e),most:80,middle:!0})})]}),
r("div",{class:f$,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:b$,children:[r("div",{class:v$,title:B(e.count),children:M$(
e.count,bm(o,["steps",t,"count"]))}),r("dl",{class:x$,children:[r(gc,{label:"of all",children:i?"–":ub(e.from_first,bm(
o,["steps",t,"from_first"]))}),r(gc,{label:"of the step before",children:i?"–":ub(e.from_previous,bm(o,["steps",t,"fro\
m_previous"]))}),r(gc,{label:"median time",children:c===null?"–":Pe(c)}),r(gc,{label:"dropped",swatch:"dropped",children:i?
"–":q(e.dropped)}),r(gc,{label:"still open",swatch:"in_progress",children:i?"–":q(e.in_progress)})]})]})]})}function gc({
label:e,swatch:t,children:n}){return r(E,{children:[r("dt",{class:w$,children:[t&&r("span",{class:g$,"data-part":t}),e]}),
r("dd",{class:k$,children:n})]})}function es(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Ir=["dropped","in_progress","reached"];function E$({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=sr(e),a=hc(
i),l=e.query?.funnel?.count,u=(m,f)=>{let g=i[f],y=s[m-Ir.length];if(y)return{mark:{step:f+1,state:"reached",...es(y)},label:`${Zn(
y)}: ${A$(g)}`};let b=Ir[m];return{mark:{step:f+1,state:b},label:`${O$(b)} ${U(gn(g))}`}},c=(m,f,g)=>{let{mark:y,label:b}=u(
m,f);o(y,b,g)},d=Nt(Ir.length+s.length,i.length,({row:m,column:f},g)=>c(m,f,g)),p=d.at?BV(e,d.at.row,d.at.column):"";return r(
je,{scrolls:!0,title:r(NV,{steps:i,counting:l}),summary:zV(e,n),announced:p,onKey:d.key,table:r(o$,{answer:e,by:n}),children:r(
"div",{class:a$,children:r("div",{class:l$,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:u$,
"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map(
(m,f)=>r(D$,{step:m,at:f,entries:a,intervals:t,first:f===0,mark:g=>d.mark(Ir.indexOf(g),f),onChoose:(g,y)=>c(Ir.indexOf(
g),f,y)},f)),s.map((m,f)=>r(_$,{group:m,by:n,mark:g=>d.mark(Ir.length+f,g),onChoose:(g,y)=>c(Ir.length+f,g,y)},f))]})})})}
function NV({steps:e,counting:t}){let{share:n,entries:o,converted:i,median:s}=rb(e);return r("span",{class:r$,children:[
r("strong",{class:i$,children:n===null?"–":W(n)}),r("span",{children:[q(i)," of ",$$(o,t)]}),s!==null&&r("span",{class:s$,
children:["half of them within ",Pe(s)]})]})}function A$(e){return`reached ${U(gn(e))}`}function O$(e){return e==="reach\
ed"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function BV(e,t,n){let o=e.steps[n];if(!o)return"";let i=sr(
e)[t-Ir.length];if(i){let l=i.steps[n];return`${Zn(i)}, ${A$(o)}: ${q(l?.count??0)}, ${W(l?.from_first??0)}`}let s={reached:o.
count,dropped:o.dropped,in_progress:o.in_progress}[Ir[t]],a=t<2?"":`, ${W(o.from_first??0)} of all, ${W(o.from_previous??
0)} of the step before`;return`Step ${n+1}, ${O$(Ir[t])} ${U(gn(o))}: ${q(s)}${a}`}function zV(e,t){let{share:n,entries:o,
converted:i}=rb(e.steps),s=e.steps.map(l=>U(gn(l))).join(", "),a=t===""?"":`, by ${U(t)}, ${(e.groups??[]).length} group\
s`;return`Funnel of ${e.steps.length} steps: ${s}; ${q(i)} of ${q(o)} convert, ${W(n??0)}${a}`}function ar({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Me,{icon:"clock",title:"Stopped",actions:r(
M,{kind:"primary",onClick:Do,children:"Run again"}),children:"Nothing was answered yet."}):r(Ce,{})}function Hr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Me,{icon:"search",title:"Nothing\
 found",actions:r(E,{children:[o&&r(M,{kind:"primary",onClick:()=>mn({}),children:"All data"}),n.where!==void 0&&r(M,{kind:"\
outlined",onClick:()=>pe({document:Se(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(M,{kind:"\
outlined",onClick:Do,children:"Ask again"})]}),children:t})}var R$="pd";function Yn({children:e}){return r("div",{class:R$,children:e})}function qr(e,t=()=>[]){let{openAt:n,menu:o}=Dr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var cb=30;function vm(e,t){let n=e.query?.funnel?.compare_groups?.control;return sr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<cb}]})}function L$(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function db({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function Ys(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var N$="dd",B$="a",lr="ld",pb="xd",z$="sd",F$="cd",I$="gd",H$="Ii",q$="Ui",V$="U";function U$({answer:e,by:t,goal:n,onMark:o}){let i=vm(e,n),s=L$(i),a=(d,p)=>{let m=i[d];o({step:n+1,state:"reached",...es(
m.group)},Zn(m.group),p)},l=Nt(i.length,1,({row:d},p)=>a(d,p)),u=l.at?i[l.at.row]:void 0,c=U(gn(e.steps[n]));return r(je,
{scrolls:!0,title:r(E,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${U(t)}: ${i.map(W$).join(";\
 ")}`,announced:u?W$(u):"",onKey:l.key,table:r(VV,{variants:i,by:t}),children:r("div",{class:N$,children:r("table",{class:B$,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:lr,children:"\
exposed"}),r("th",{scope:"col",class:lr,children:"converted"}),r("th",{scope:"col",class:lr,children:"rate"}),r("th",{scope:"\
col",class:lr,children:"lift"}),r("th",{scope:"col",class:pb,children:r("span",{class:z$,children:[r("span",{children:kn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:kn(s)})]})}),r("th",{scope:"col",class:lr,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((d,p)=>r("tr",{...l.mark(p,0),onClick:m=>a(p,m.currentTarget),
children:[r("th",{scope:"row",children:r(fi,{property:t,group:d.group})}),r("td",{class:lr,children:B(d.exposed)}),r("td",
{class:lr,children:B(d.converted)}),r("td",{class:lr,children:d.rate===null?"–":W(d.rate)}),r("td",{class:lr,children:d.
isControl||d.lift===null||d.few?"–":kn(d.lift)}),r("td",{class:pb,children:r(qV,{variant:d,reach:s})}),r("td",{class:lr,
children:d.isControl||d.few?"–":Ys(d.pValue)}),r("td",{children:r("span",{class:V$,"data-verdict":db(d),children:mb(d)})})]},
p))})]})})})}function qV({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:F$,title:a?`${kn(n[0])} to ${kn(n[1])}`:void 0,children:[r("span",{class:I$}),
a&&r(E,{children:[r("span",{class:H$,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:q$,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function VV({variants:e,by:t}){return r(_e,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(fi,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>B(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>B(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":W(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":kn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?kn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?kn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>Ys(n)},{key:"says",head:"says",cell:mb}]})}function mb(e){return e.
few?`too few: below ${cb}`:db(e)}function W$(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${kn(e.lift)}, p ${Ys(
e.pValue)}`;return`${Zn(e.group)} ${e.rate===null?"no rate":W(e.rate)} of ${B(e.exposed)}${t}, ${mb(e)}`}var xm="hd",Qs="fd",bc="ud",j$="md";var G$="Hi";var WV=.01;function J$({answer:e,document:t,by:n,onMark:o}){let[i,s]=k(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(sr(e).flatMap(g=>"other"in g?[]:[[Q(g.value).text,g.value]])),d=(Ee(t.dataset).value.
value?.columns??[]).filter(({type:g,actor:y})=>g==="string"&&!y).map(({name:g})=>g),p=g=>{pe({document:Se(Se(t,"funnel.b\
y",ve(g)),"funnel.compare_groups",void 0)})},m=g=>le("funnel.compare_groups",{...l,control:u.get(g)}),f=vm(e,a).length>0;
return r(E,{children:[r("div",{class:xm,children:[r("span",{class:bc,children:[r("span",{class:Qs,children:"variant"}),r(
tn,{title:"The property that says the variant",kind:"outlined",values:d,value:n===""?"choose":n,onChange:p})]}),u.size>0&&
r("span",{class:bc,children:[r("span",{class:Qs,children:"control"}),r(tn,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?Q(l.control).text:"choose",onChange:m})]}),l&&r(E,{children:[r("span",{class:bc,children:[r("span",
{class:Qs,children:"goal"}),r(tn,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(fb),value:fb(e.steps[a],
a),onChange:g=>s(e.steps.findIndex((y,b)=>fb(y,b)===g))})]}),r("span",{class:bc,children:[r("span",{class:Qs,children:"e\
xposed by"}),r("span",{class:j$,children:r(jt,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:g=>le("funnel.compare_groups.exposed",g.trim()===""?void 0:g)})})]})]})]}),f?r(E,{children:[r(UV,
{value:e.sample_ratio_p_value??null}),r(U$,{answer:e,by:n,goal:a,onMark:o})]}):r(Me,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function fb(e,t){return`${t+1} ${gn(e)}`}function UV({
value:e}){if(e===null)return null;let t=e<WV;return r("p",{class:G$,"data-bad":t,role:t?"alert":void 0,children:[r(ie,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${Ys(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${Ys(e)}).`]})}function Z$(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function Y$(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function Q$(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function wm(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let d=o[c+1]?.from,p=d===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(d/l)/Math.log(i)))),m=g=>g===0?l:g===p&&d!==void 0?d:l*i**g,f=d===void 0&&!Number.isFinite(i);
for(let g=0;g<p;g++)s.push({from:m(g),to:f?null:m(g+1),count:g===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var X$="wd",eD="bd",tD="xe",nD="Li",oD="yd",rD="Mi",iD="kd",sD="Ni";function km({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Nt(1,n.length,({column:p},m)=>s?.(
n[p],m)),u=Math.max(1,...n.map(({count:p})=>p)),c=n.reduce((p,{count:m})=>p+m,0),d=l.at===null?void 0:n[l.at.column];return r(
je,{title:e,summary:i,onKey:l.key,announced:d?`${hb(d)}: ${B(d.count)} ${t}, ${W(d.count/Math.max(1,c))}`:"",table:r(_e,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:hb},{key:"count",head:t,number:!0,cell:p=>B(p.count)},{key:"\
share",head:"share",number:!0,cell:p=>W(p.count/Math.max(1,c))}]}),children:r("div",{class:X$,children:[r("div",{class:eD,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((p,m)=>r("div",{class:tD,...l.mark(0,m),title:`${hb(p)}: ${B(
p.count)} ${t}, ${W(p.count/Math.max(1,c))}`,onClick:s&&(f=>s(p,f.currentTarget)),children:r("div",{class:nD,style:{"--s\
hare":p.count/u}})},m)),o.map(({at:p,label:m},f)=>{let g=Y$(n,p);return g===null?null:r("div",{class:oD,style:{"--at":g},
children:r("span",{class:rD,"data-late":g>.8||f===0&&o.length>1&&g>.22,children:m})},m)})]}),r("div",{class:iD,"aria-hid\
den":"true",children:Q$(n,6).map(({at:p,value:m})=>r("span",{class:sD,"data-late":p>.9,style:{"--at":p},children:Pe(m)},
p))})]})})}function hb({from:e,to:t}){return t===null?`${Pe(e)} and more`:`${Pe(e)} to ${Pe(t)}`}var jV=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function gb(e){let t=Object.
entries(e).filter(([n])=>!jV.includes(n));return Object.fromEntries(t)}function yb(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Be(e);return{...i,aggregate:{over:{flows:{funnel:gb(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var aD="zd",lD="jd",vb="Xd";var JV=8;function cD({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:aD,
children:[n.slice(1).map((s,a)=>r(uD,{from:gn(n[a]),to:gn(s),times:s.time_from_previous,question:i&&a<JV?yb(t,a+1,a+2):null},
a)),n.length>2&&o&&r(uD,{from:gn(n[0]),to:gn(o),times:o.time_from_entry,all:!0,question:i?yb(t,1,n.length):null})]})}function uD({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=ht(o),a=Z(()=>s&&"columns"in s?wm(ZV(s)):Z$(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Pe(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Pe(u)}`}]];return r(km,{title:r("span",{class:lD,children:[i&&r("span",{class:vb,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:vb,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${U(e)} to ${U(t)}: ${q(n?.count??0)} actors, median ${l===null?"unknown":Pe(l)}`})}function ZV(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function YV(e,t){let n=gb(e.funnel);return{...Be(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function dD(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function pD(e,t,n){
let o=dD(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{QV(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>qe({document:YV(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function QV(e,t,n){let o=dD(e,t);try{let{only:i}=await $r(e,t);i&&o!==void 0?
qe({document:{...Be(i),paths:{start:o}},view:"paths",as:null},n):X("No condition says who these are.")}catch(i){X(U(K(i).
message))}}var XV="conversion_rate";function mD(e,t){let n=sr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let d=c[0]?.count??
0;o.push([u,...a===null?[]:[eW(a)],d>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:XV,type:"float64"}],rows:o,stats:e.stats}}function eW(e){return"other"in
e||Array.isArray(e.value)?Zn(e):e.value}var tW=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function fD(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*tW.get(o);return t}function nW(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-fD(e.query?.funnel?.window)}
var oW=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function hD({
answer:e,document:t,by:n}){let o=Z(()=>mD(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(Ce,{}):r(E,{children:[r("div",{class:xm,children:[r("span",{class:Qs,children:"by entry"}),r(wt,{label:"\
Length of a bucket",value:String(s??"1d"),choices:oW,onChange:a=>le("funnel.trend",a)})]}),r(vl,{answer:o,document:o.query,
zone:i,form:"lines",end:nW(e),onZoom:(a,l)=>mn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function gD({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=qr(i,(c,d)=>i?pD(i,c,d):[]);if(!o||
!i||!rW(o))return r(ar,{result:t});if(hc(o.steps)===0&&s==="exact"&&n!=="groups")return r(Hr,{result:t,children:"No acto\
r of this range did the first step."});let u=ge(i.funnel?.by).join(", ");return r(Yn,{children:[n==="trend"&&r(hD,{answer:o,
document:i,by:u}),n==="time"&&r(cD,{answer:o,document:i}),n==="groups"&&r(J$,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(E$,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function rW(e){return"steps"in
e}var yD={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:En.funnel,chartOf:()=>"steps",choose:iW,Sentence:Yy,Page:gD};function iW(e,t){if(!e.funnel)return e;let{
trend:n}=e.funnel;return t==="trend"?n===void 0?Se(e,"funnel.trend","1d"):e:n===void 0?e:Se(Se(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var bD=new Map;function sW(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function vD(e,t){let n=sW(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";bD.set(`${e.dataset} ${o}`,e);let i=bD.get(
`${e.dataset} ${n}`),s=Be(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,d=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...d,...u,...c===void 0?{}:{event:c}}}}function xD(e){return wD([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function wD(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return kD((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function Cm(e,t,n){let o=wD([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>kD((i+l)*o))}function kD(e){return Number(e.toPrecision(12))}var CD="Sd",SD="Bd",TD="Cd",PD="Ed",_D="Id",MD="Ud",$D="Ri",DD="Hd",ED="Ld",AD="d",OD="Md",RD="Nd",xb="Rd",wb="se";function Sm({title:e,summary:t,parts:n,bars:o,over:i,text:s=q,actions:a,onPart:l}){let u=Nt(n.length,o.length,({row:x,column:S},P)=>l(
S,x,P)),c=o.map(({values:x})=>({up:LD(x,1),down:LD(x,-1)})),d=Math.max(0,...c.map(({up:x})=>x)),p=Math.min(0,...c.map(({
down:x})=>x)),m=Math.max(d-p,1e-12),f=Math.max(1,Math.ceil(o.length/12)),g=u.at,y=g?o[g.column]:void 0,b=(x,S)=>`${x.label}\
, ${n[S].label}: ${B(Math.abs(x.values[S]??0))}${x.unfinished?", not over":""}`;return r(je,{title:e,summary:t,announced:y&&
g?b(y,g.row):"",onKey:u.key,actions:a,table:r(_e,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:x,unfinished:S})=>`${x}${S?
" (not over)":""}`},...n.map((x,S)=>({key:x.key,head:x.label,number:!0,cell:({values:P})=>s(P[S]??0)}))]}),legend:n.length>
1&&r("ul",{class:RD,children:[n.map(x=>r("li",{class:xb,children:[r("span",{class:wb,style:{"--color":`var(${x.color})`}}),
x.label]},x.key)),o.some(({unfinished:x})=>x)&&r("li",{class:xb,children:[r("span",{class:wb,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:CD,children:[r("div",{class:SD,"aria-hidden":"true",children:Cm(p,d,7).map(x=>r(
"span",{class:TD,style:{"--at":(d-x)/m},children:r("span",{class:PD,children:s(Math.abs(x))})},x))}),r("div",{class:_D,children:r(
"div",{class:MD,style:{"--bars":o.length},children:o.map((x,S)=>r("div",{class:$D,children:[r("div",{class:DD,style:{"--\
share":d/m},children:n.map((P,L)=>(x.values[L]??0)>0&&w(x,P,L,S,d)).reverse()}),r("div",{class:ED,style:{"--share":-p/m},
children:n.map((P,L)=>(x.values[L]??0)<0&&w(x,P,L,S,-p))}),S%f===0&&r("span",{class:OD,children:x.short})]},S))})})]})});
function w(x,S,P,L,_){return r("div",{class:AD,"data-unfinished":x.unfinished,title:b(x,P),...u.mark(P,L),style:{"--shar\
e":Math.abs(x.values[P]??0)/_,"--color":`var(${S.color})`},onClick:O=>l(L,P,O.currentTarget)},S.key)}}function LD(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var ND=["returning","resurrecting","new","dormant"],BD=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],lW=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function zD({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=lW.get(o)??86400,s=e.periods.map(u=>({label:$n(u.start,i,t),
short:i<86400?j(u.start,t,"clock"):i>20*86400?j(u.start,t,"month"):j(u.start,t,"dayShort"),values:ND.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${q(a.new)} new, ${q(
a.returning)} returning, ${q(a.resurrecting)} back again, ${q(-a.dormant)} gone`:"";return r(Sm,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:BD,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,d)=>n(
{period:e.periods[u].start,state:ND[c]},`${BD[c].label}, ${s[u].label}`,d)})}var FD="Ad",ID="Dd",HD="Td",qD="_d",VD="qd",WD="Fd",UD="Ai",KD="Gd";var kb=280,hi={top:12,right:24,bottom:28,left:56},jD=4;function GD({title:e,summary:t,curves:n,names:o,period:i,text:s=W,
table:a,onPoint:l}){let{host:u,width:c}=za(),[d,p]=k(new Set),m=n.filter(({key:O})=>!d.has(O)),f=Nt(m.length,o.length,({
row:O,column:A},F)=>l(n.indexOf(m[O]),A,F)),g=xD(Math.max(0,...m.flatMap(({points:O})=>O.map(A=>(m.length<=jD?A?.high:A?.
value)??0)))),y=Math.max(1,c-hi.left-hi.right),b=O=>hi.left+(o.length<2?y/2:O/(o.length-1)*y),w=O=>hi.top+(1-O/g)*(kb-hi.
top-hi.bottom),x=f.at,S=x?m[x.row]:void 0,P=x&&S?S.points[x.column]??null:null,L=x&&S?`${S.name}, ${i} ${o[x.column]}: ${P?
`${s(P.value)}, between ${s(P.low)} and ${s(P.high)}`:"not over"}`:"",_=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
y/48))));return r(je,{title:e,summary:t,announced:L,onKey:f.key,table:a,actions:L&&r("span",{class:KD,"aria-hidden":"tru\
e",children:L}),legend:n.length>1&&r(xp,{rows:n.map(({key:O,keys:A,color:F,points:V})=>({key:O,keys:A,color:F??0,last:V.
findLast(z=>z!==null)?.value??null,total:0})),all:n.length,hidden:d,onHidden:p,text:s}),children:r("div",{ref:u,class:FD,
children:c>0&&r("svg",{width:c,height:kb,"aria-hidden":"true",children:[Cm(0,g,5).map(O=>r("g",{children:[r("line",{x1:hi.
left,x2:c-hi.right,y1:w(O),y2:w(O),class:ID}),r("text",{x:hi.left-8,y:w(O)+4,class:HD,children:s(O)})]},O)),o.map((O,A)=>A%
_===0&&r("text",{x:b(A),y:kb-8,class:qD,children:O},O)),m.length<=jD&&m.map(({key:O,points:A,color:F})=>r("path",{d:dW(A,
b,w),class:WD,style:{fill:Cb(F)}},O)),m.map(({key:O,points:A,color:F})=>r("path",{d:cW(A,b,w),class:VD,"stroke-dasharray":F===
null?void 0:Ba(F).join(" "),style:{stroke:Cb(F)}},O)),m.map((O,A)=>O.points.map((F,V)=>F&&r("circle",{cx:b(V),cy:w(F.value),
r:x?.row===A&&x.column===V?5:3,class:UD,style:{fill:Cb(O.color)},...f.mark(A,V),onPointerEnter:()=>f.set({row:A,column:V}),
onClick:z=>l(n.indexOf(O),V,z.currentTarget)},`${O.key} ${V}`)))]})})})}function Cb(e){return e===null?"var(--other)":`v\
ar(${pn(e)})`}function cW(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function dW(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function JD(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:ZD(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:d})=>({count:l,size:s,
share:u,value:ZD(c),complete:d}))}))]:[o]}function ZD(e){return typeof e=="number"?e:null}function Tm(e,t){let n=(e.groups??
[]).flatMap((o,i)=>JD(o,o,t(i)));return[...JD(null,e,t(-1)),...n]}function vc(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function Sb(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,vc(s,t)??0))});return o}var YD=9;function QD(e,t){
return e===null||e<=0||t<=0?0:Math.min(YD,Math.max(1,Math.ceil(e/t*YD)))}function XD(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function eE(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function tE(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function xc(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function Pm({rows:e,names:t,rowName:n}){let o=Z(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:U(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>B(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${B(l.count)} (${W(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(_e,{label:"\
Cohorts",rows:e,columns:o})}var pW=50;function oE({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=xc(e).slice(1),s=Z(()=>(e.groups??
[]).slice(0,pW),[e]),a=Z(()=>s.length===0?[nE(e.total,null,t)]:s.map(d=>nE(d.total,d,t)),[e,t]),l=Tm(e,()=>!1),u=(d,p,m)=>{
let f=s[d]??null;n({period:p+1,state:"returned",...es(f)},`${f?Zn(f):"all"}, ${o} ${i[p]}`,m)},c=a[0]?.points[0];return r(
GD,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${U(t)}`}: ${a.length} lines over ${i.length} periods, ${c?W(c.value):"nobody"} in ${o} 1`,table:r(Pm,{rows:l,names:xc(
e),rowName:({group:d})=>d?Zn(d):"all"})})}function nE(e,t,n){let o=t?Zn(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let d=tE(l,u);return d&&{value:c,low:d[0],high:d[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:Sn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var iE="Jd",sE="Kd",aE="Od",lE="l",_m="ce",Mm="Di",uE="Pd",cE="e",dE="ge",pE="Qd",mE="Vd",fE="Wd",hE="Yd",gE="Ti",yE="_i";function bE({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:d,onPress:p}){return r(
"tr",{class:e.kind==="total"?dE:void 0,children:[r("th",{scope:"row",class:_m,children:s===null?r("span",{class:pE,children:t}):
r("button",{type:"button",tabIndex:-1,class:mE,"aria-expanded":s,onClick:a,children:[r(ie,{name:s?"down":"right",size:12}),
e.group===null?"all":r(fi,{property:n,group:e.group,most:24})]})}),r("td",{class:Mm,title:B(e.size),children:q(e.size)}),
e.cells.map((m,f)=>{let g=e.kind==="total"&&!m.complete;return r("td",{class:cE,"data-shade":f===0||!m.complete?0:QD(vc(
m,o),i),"data-open":!m.complete,"data-marked":l(f),...u(f),title:g?"no finished period":`${B(m.count)} of ${B(m.size)}, ${W(
m.share)}${m.complete?"":", not over"}`,onClick:y=>d(f,y.currentTarget),onPointerDown:()=>p(f,!1),onPointerEnter:y=>{y.buttons===
1&&p(f,!0)},children:g?"":c(m)},f)})]})}var mW=120,fW=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function xE({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=k(new Set),[l,u]=k(!1),[c,d]=k(null),p=(e.groups?.length??0)>0,m=Z(()=>Tm(e,F=>s.has(F)!==(F===
-1&&!p)),[e,s,p]),f=l?m:m.slice(0,mW),g=xc(e),y=e.query?.retention?.period??"day",b=fW.get(y)??86400,w=F=>F.kind==="coho\
rt"?$n(F.start,b,o):F.group===null?"all":Zn(F.group),x=(F,V)=>{let z=f[F.row],ue={period:F.column,state:"returned",...z.
kind==="cohort"?{cohort:z.start}:{},...es(z.group)};i(ue,`${w(z)}, ${y} ${g[F.column]}`,V)},S=Nt(f.length,g.length,x),P=c&&
S.at?XD(c,S.at):null,L=F=>(F.key.startsWith("Arrow")&&d(F.shiftKey?c??S.at:null),F.key==="Escape"&&c?(d(null),!0):S.key(
F)),_=F=>{let V=new Set(s);V.delete(F)||V.add(F),a(V)},O=S.at?f[S.at.row]:void 0,A=P?gW(f,P):O&&S.at?`${w(O)}, ${y} ${g[S.
at.column]}: ${hW(O.cells[S.at.column])}`:"";return r(je,{scrolls:!0,title:r(E,{children:["Came back, by ",y," ",r("span",
{class:iE,children:["of ",q(f[0]?.size??0)," actors"]})]}),summary:yW(e,y),announced:A,onKey:L,actions:P&&r("span",{class:sE,
children:A}),table:r(Pm,{rows:m,names:g,rowName:w}),legend:r("div",{class:hE,"aria-hidden":"true",children:[r("span",{children:"\
0"}),r("span",{class:gE}),r("span",{children:vE(Sb(m,t),t)}),r("span",{class:yE})," period not over, in no total"]}),children:r(
"div",{class:aE,children:[r("table",{class:lE,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:_m,
children:p?n:"cohort"}),r("th",{scope:"col",class:Mm,children:"size"}),g.map((F,V)=>r("th",{scope:"col",class:uE,children:V===
0?`${y} 0`:F},F))]})}),r("tbody",{onPointerLeave:()=>{},children:f.map((F,V)=>r(bE,{row:F,name:w(F),by:n,says:t,largest:Sb(
m,t),open:F.kind==="total"?m[V+1]?.kind==="cohort":null,onToggle:()=>_(F.group===null?-1:(e.groups??[]).indexOf(F.group)),
marked:z=>P!==null&&V>=P.fromRow&&V<=P.toRow&&z>=P.fromColumn&&z<=P.toColumn,mark:z=>S.mark(V,z),text:z=>vE(vc(z,t),t),onChoose:(z,ue)=>{
c||x({row:V,column:z},ue)},onPress:(z,ue)=>{d(ue?c??S.at:null),S.set({row:V,column:z})}},V))})]}),m.length>f.length&&r("\
button",{type:"button",class:fE,onClick:()=>u(!0),children:["All ",B(m.length)," rows"]})]})})}function vE(e,t){return e===
null?"–":t==="share"?W(e):q(e)}function hW(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${q(e.value)}`;
return`${B(e.count)} of ${B(e.size)}, ${W(e.share)}${t}${e.complete?"":", the period is not over"}`}function gW(e,t){let{
cells:n,unfinished:o,count:i,size:s}=eE(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${q(i)} of ${q(s)}, ${s===0?"–":W(i/s)}${a}`}function yW(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${W(n?.share??0)} came back in ${t} 1, ${W(o?.share??0)} in th\
e last finished one`}function wE({answer:e,onMark:t}){let[n,o]=k(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Oe(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(Sm,{title:`On how many ${i}s: ${q(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${q(e.count)} actors, ${W(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(wt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,d)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,d)})}var kE="Zd";function CE({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=k(!1),l=qr(o,p=>o?wW(o,p):[]),u=(p,m,f)=>l.onMark(p.state===
"returned"&&s&&p.period!==0?{...p,state:"not_returned"}:p,s?`not: ${m}`:m,f);if(!n||!o)return r(ar,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(SW(n))return r(Yn,{children:[r(wE,{answer:n,onMark:l.onMark}),l.menu]});if(CW(n))return r(
Yn,{children:[r(zD,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!kW(n))return r(ar,{result:e});if(n.cohorts.every(({size:p})=>p===
0)&&i==="exact")return r(Hr,{result:e,children:"Nobody of this range did what starts a cohort."});let d=ge(o.retention?.
by).join(", ");return r(Yn,{children:[r(xW,{answer:n,as:t,by:d,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function xW({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=k(()=>Sr("retention-says")??"share"),d=f=>{c(f),Tr("retention-says",f)},p=u==="value"&&!s?"share":u,m=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(Yn,{children:[r("div",{class:kE,
children:[t!=="curve"&&r(wt,{label:"What cells say",value:p,onChange:d,choices:m}),r(wt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(oE,{answer:e,by:n,onMark:i}):r(xE,{answer:e,says:p,by:n,zone:o,onMark:i})]})}function wW(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>qe(
{document:{...Be(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function kW(e){return"cohorts"in e}
function CW(e){return"periods"in e}function SW(e){return"active_periods"in e}function SE(e){return e.document.lifecycle?r(Xy,{...e}):e.document.stickiness?r(eb,{...e}):r(Qy,{...e})}var TE={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:[...En.retention,...En.lifecycle,...En.stickiness],chartOf:e=>e.lifecycle?"life\
cycle":e.stickiness?"stickiness":"matrix",choose:vD,Sentence:SE,Page:CE};function PE({answer:e}){let t=(n,o)=>o?r($,{shown:Mn}):r($,{value:n,most:64,middle:!0});return r(_e,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>B(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>W(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Pe(n.median)}]})}function $m(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function TW(e){return"other"in e?$m(e.depth,null,
!0):$m(e.depth,e.value,!1)}function _E(e,t){let n=[...new Set(e.nodes.map(({depth:d})=>d))].sort((d,p)=>d-p),o=n.map(d=>e.
nodes.filter(p=>p.depth===d).sort(PW)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(d=>d.
reduce((p,{count:m})=>p+m,0))),a=Math.max(...o.map(d=>d.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((d,p)=>{let m=0;for(let f of d){let g=Math.max(t.nodeLeast,f.count*l);u.push({key:TW(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:p*i,y:m,height:g}),m+=
g+t.gap}});let c=Math.max(...u.map(d=>d.y+d.height),0);return{nodes:u,edges:_W(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function PW(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function _W(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let d=o.get($m(c.depth,c.from,c.from_other===!0)),p=o.get($m(c.depth+1,c.to,c.to_other===
!0));return d&&p?[{edge:c,from:d,to:p}]:[]}),s=new Map,a=new Map,l=(c,d,p)=>{let m=c.get(d.key)??0;return c.set(d.key,m+
p),d.y+m},u=new Map;for(let{edge:c,from:d}of[...i].sort((p,m)=>p.to.y-m.to.y))u.set(c,l(s,d,c.count*n));return[...i].sort(
(c,d)=>c.from.y-d.from.y).map(({edge:c,from:d,to:p})=>({from:d.key,to:p.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,p,c.count*n)}))}function ME(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function $E(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var DE="el",EE="il",AE="rl",OE="al",RE="tl",LE="m",NE="he",BE="H",zE="qi",FE="ol",IE="fe",HE="nl";var Xs=8,$W=6.6;function qE({answer:e,actions:t,onMark:n}){let{host:o,width:i}=za(),s=Z(()=>_E(e,{width:Math.max(i,1),height:460,
bar:Xs,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=Z(()=>s.depths.map(w=>s.nodes.filter(x=>x.depth===w)),[s]),[l,u]=k(
null),c=Math.max(0,...a.map(w=>w.length)),d=Nt(c,a.length,({row:w,column:x},S)=>{let P=a[x][w];P&&g(P,S)}),p=d.at?a[d.at.
column]?.[Math.min(d.at.row,a[d.at.column].length-1)]:void 0,m=l??p?.key??null,f=Z(()=>m===null?null:ME(s,m),[s,m]),g=(w,x)=>{
n({depth:w.depth,node:w.others>0?{other:!0}:{value:w.value}},wc(w),x)},y=w=>(w.key.startsWith("Arrow")&&u(null),d.key(w)),
b=m===null?"":EW(s,m,e.count);return r(je,{scrolls:!0,title:r(E,{children:[q(e.count)," paths ",r("span",{class:EE,children:b})]}),
summary:AW(e,s),onKey:y,announced:p?b:"",actions:r(E,{children:[r("span",{class:AE,children:[r("span",{class:OE}),"path \
ends"]}),t]}),table:r(PE,{answer:e}),children:r("div",{ref:o,class:DE,children:i>0&&r("svg",{width:s.width,height:s.height+
32,onPointerLeave:()=>u(null),"aria-hidden":"true",children:[s.depths.map((w,x)=>r("text",{x:x*s.columnWidth,y:14,class:RE,
children:VE(w)},w)),r("g",{transform:"translate(0 28)",children:[s.edges.map(w=>{let x=s.nodes.find(({key:P})=>P===w.from),
S=f?.edges.has(w)??!1;return r("path",{d:$E(w,x.x+Xs,x.x+s.columnWidth),class:LE,"data-lit":S,"data-dim":f!==null&&!S,children:r(
"title",{children:`${B(w.count)}${w.median===null?"":`, median ${Pe(w.median)}`}`})},`${w.from} ${w.to}`)}),a.map((w,x)=>w.
map((S,P)=>r(DW,{node:S,width:s.columnWidth-Xs,mark:d.mark(P,x),isAt:p===S,dim:f!==null&&!f.nodes.has(S.key),onPoint:()=>u(
S.key),onChoose:L=>g(S,L)},S.key)))]})]})})})}function DW({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=q(
e.count),u=Math.max(4,Math.floor((t-20)/$W)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:NE,"data-dim":i,
"data-other":e.others>0,onPointerEnter:s,onClick:d=>a(d.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,
width:Xs,height:e.height,rx:2,class:BE,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:Xs,height:e.
height*c,rx:2,class:zE}),r("rect",{x:e.x+Xs,y:e.y,width:t-16,height:20,class:FE}),r("text",{x:e.x+Xs+6,y:e.y+14,class:IE,
children:[r("tspan",{"data-word":e.others>0,children:Na(wc(e),u)}),r("tspan",{dx:6,class:HE,children:l})]}),r("title",{children:`${wc(
e)}: ${B(e.count)}${e.ends>0?`, ${B(e.ends)} end here`:""}${e.starts>0?`, ${B(e.starts)} begin here`:""}`})]})}function wc(e){
return e.others>0?`${Mn.text} ${e.others}`:Q(e.value).text}function VE(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function EW(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${W(o.ends/Math.max(1,o.count))} end here`;return`${VE(
o.depth)} ${wc(o)}: ${B(o.count)}, ${W(o.count/Math.max(1,n))} of all${i}`}function AW(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${wc(n)} (${W(n.count/Math.max(1,e.count))})`:"";return`${q(e.count)} paths over ${t.depths.
length} depths${o}; ${Bn.other} stands for rare ones`}var WE="pl",UE="L",KE="dl",jE="ll",GE="Fi",JE="ue",Tb="xl",ZE="sl",YE="cl";function XE({answer:e,onFunnel:t}){let n=e.top_paths,o=Nt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(je,{scrolls:!0,title:`${q(e.count)} \
paths`,summary:`Whole paths: ${n.slice(0,3).map(a=>QE(a,e.count)).join("; ")}`,announced:i?QE(i,e.count):"",onKey:o.key,
table:r(RW,{answer:e}),children:r("ol",{class:WE,children:n.map((a,l)=>r("li",{class:UE,...o.mark(l,0),children:[r("span",
{class:KE,title:B(a.count),children:q(a.count)}),r("span",{class:jE,children:W(a.count/Math.max(1,e.count))}),r("span",{
class:GE,children:r("span",{class:JE,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r(
"span",{class:Tb,children:[r($,{shown:Mn})," ",B(a.paths)," other paths"]}):r(E,{children:[r("span",{class:Tb,children:a.
nodes.map((u,c)=>r("span",{class:ZE,children:[c>0&&r("span",{class:YE,"aria-hidden":"true",children:"›"}),r($,{value:u,
most:32,middle:!0})]},c))}),a.nodes.length>1&&r(M,{small:!0,kind:"quiet",icon:"funnel",stop:!1,onClick:()=>t(a.nodes),children:"\
Funnel"})]})]},l))})})}function RW({answer:e}){return r(_e,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"p\
aths",number:!0,cell:({count:t})=>B(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>W(t/Math.max(1,e.count))},
{key:"path",head:"path",cell:t=>r("bdi",{children:eA(t)})}]})}function eA(e){return"other"in e?`${Mn.text} ${e.paths}`:e.
nodes.map(t=>Q(t).text).join(" › ")}function QE(e,t){return`${eA(e)}: ${B(e.count)}, ${W(e.count/Math.max(1,t))}`}function Pb(e){return e.paths?.node??"event"}function Ol(e,t){let n=Pb(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?Tn(t):String(t)}`}function Dm(e,t){return{...e,paths:{...e.paths,...t}}}
function tA(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Ol(e,t),after:s.after||5}}}
function nA(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Ol(e,t),before:i||o||5}}}function oA(e,t){
let n=e.paths?.exclude,o=Ol(e,t);return Dm(e,{exclude:n===void 0?o:`${n} or ${o}`})}function rA(e,t,n){let o=Pb(e);return Dm(
e,{node:`if(${Ol(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function iA(e,t,n){
return Dm(e,{node:`if(${Ol(e,t)}, ${Tn(n)}, string(${Pb(e)}))`})}function sA(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return Dm(e,a?{before:u}:{after:u})}function aA(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Be(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Ol(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var uA="gl",cA="hl",dA="fl";function pA({document:e,change:t,onClose:n}){let i=(Ee(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),qe({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(tt,{title:"\
Merge under a name",onClose:n,children:r(jt,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(iA(e,t.value,a.trim()),"merge")}})}):r(tt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:cA,children:i.map(a=>r("li",{children:r(M,{kind:"plain",class:dA,onClick:()=>s(
rA(e,t.value,ve(a)),"expand"),children:r($,{value:a})})},a))})})}function mA({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=k(null),{onMark:u,menu:c}=qr(i,(d,p)=>!i||!d.
node||!("value"in d.node)?[]:BW(i,d.node.value,p,m=>l({kind:m,value:d.node.value,label:p})));return!o||!i||!zW(o)?r(ar,{
result:t}):o.count===0&&s==="exact"?r(Hr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(Yn,
{children:r(XE,{answer:o,onFunnel:d=>NW(i,d)})}):r(Yn,{children:[r(qE,{answer:o,onMark:u,actions:r(LW,{document:e})}),c,
a&&r(pA,{document:i,change:a,onClose:()=>l(null)})]})}function LW({document:e}){let t=n=>pe({document:sA(e,n)});return r(
"span",{class:uA,children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function NW(e,t){
qe({document:aA(e,t),view:"funnel",as:null},"funnel of a path")}function BW(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>qe(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",tA),i("End here","left",nA),i("Hide","minu\
s",oA),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function zW(e){return"top_paths"in e}var fA={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:En.paths,chartOf:()=>"flow",Sentence:tb,Page:mA};function ea(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Mb(e,t,n){
let o=ea(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Be(e),aggregate:{over:i,...t}}}function hA(e){
return Mb(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function gA(e){return Mb(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function yA(e){
let t=ea(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function $b(e,t,n){
let{properties:o,...i}=ea(e);return{...Be(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
ve(t)],limit:6}}}var FW=864e5,IW=300;function bA(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(FW/24,l*IW/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},d=Object.keys(ea(e).properties??{}).map(ve),{compare:p,
...m}=Mb(e,{measures:["count()"],by:[ve(o),"start","end","duration","events",...d],order:["start desc"],limit:i});return{
...m,...c}}function vA(e,t,n,o,i){let s=[...new Set(n.map(f=>Tn(String(f))))].join(", "),a=`string(${ve(t)}) in (${s})`,
{where:l,from:u,to:c,compare:d,sample:p,...m}=Be(e);return{...m,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",ve(t),"event"],order:"time asc",limit:1e4}}}function xA({answer:e,onMark:t}){let n=Z(()=>wm((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Ce,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(km,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${q(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Pe(i.from)} and more`:`${Pe(i.from)} to ${Pe(
i.to)}`,s)})}var wA="ul",kA="ml",CA="vl",SA="wl",TA="bl",PA="yl",_A="kl",MA="zl",$A="Gi",DA="jl",EA="Xl",AA="me",OA="Sl",RA="Bl";function LA({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:wA,
children:[r(Ll,{label:"sessions",value:Rl(t,q),...typeof t=="number"?{title:B(t)}:{}}),r(Ll,{label:"events each",value:Rl(
n,u=>u.toFixed(1))}),r(Ll,{label:"median duration",value:Rl(o,Pe)}),r(Ll,{label:"p90 duration",value:Rl(i,Pe)}),r(Ll,{label:"\
of one event only",value:Rl(s,u=>W(l===0?0:u/l))}),r(Ll,{label:"events",value:Rl(a,q)})]})}function Rl(e,t){return e==null?
"–":t(e)}function Ll({label:e,value:t,title:n}){return r("div",{class:kA,children:[r("dd",{class:CA,title:n,children:t}),
r("dt",{class:SA,children:e})]})}var NA="Cl",BA="i",kc="El",Eb="Il",zA="Ul",FA="Ji",IA="Ki";function HA({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=k(!1),c=Z(()=>h0(t,n),[t,n]),d=Nt(
t.length,1,({row:f})=>a(t[f])),p=Math.max(1,...t.map(({start:f,end:g})=>g-f)),m=d.at?t[d.at.row]:void 0;return r(je,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:m?UW(m,o,s):"",onKey:d.key,actions:r(wt,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(WW,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:NA,children:r("table",{class:BA,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"start"}),r("th",{scope:"col",children:r($,
{value:o,most:24})}),r("th",{scope:"col",class:kc,children:"duration"}),r("th",{scope:"col",class:kc,children:"events"}),
i.map(f=>r("th",{scope:"col",children:r($,{value:f,most:24})},f)),r("th",{scope:"col",class:Eb,children:"timeline"})]})}),
r("tbody",{children:t.map((f,g)=>r("tr",{...d.mark(g,0),onClick:()=>a(f),children:[r("td",{children:j(f.start,s,"second")}),
r("td",{children:r($,{value:f.actor,most:24,middle:!0})}),r("td",{class:kc,children:Pe((f.end-f.start)/1e3)}),r("td",{class:kc,
children:B(f.events)}),f.properties.map((y,b)=>r("td",{children:r($,{value:y,most:32,middle:!0})},b)),r("td",{class:Eb,children:r(
VW,{session:f,events:c[g],length:l?f.end-f.start:p,zone:s})})]},g))})]})})})}var qW=300;function VW({session:e,events:t,
length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:zA,children:[r("span",{class:FA,style:{"--to":Cu(e.
end,e.start,i)}}),t.slice(0,qW).map((s,a)=>r("span",{class:IA,title:`${Q(s.event).text}, ${j(s.time,o,"millisecond")}`,style:{
"--at":Cu(s.time,e.start,i),"--color":`var(${pn(Sn("event",[s.event]))})`}},a))]})}function WW({sessions:e,per:t,properties:n,
zone:o}){return r(_e,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:i})=>j(i,o,"millisecond")},
{key:"actor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,middle:!0})},{key:"duration",head:"durat\
ion",number:!0,cell:({start:i,end:s})=>Pe((s-i)/1e3)},{key:"events",head:"events",number:!0,cell:({events:i})=>B(i)},...n.
map((i,s)=>({key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.properties[s],most:48,middle:!0})}))]})}
function UW({actor:e,start:t,end:n,events:o},i,s){return`${i} ${Q(e).text}, ${j(t,s,"second")}, ${Pe((n-t)/1e3)}, ${B(o)}\
 events`}var KW=50;function VA({document:e,echo:t,count:n,zone:o}){let i=ea(e).per??Ee(e.dataset).value.value?.actors?.[0]??null,
s=ht(i===null?null:bA(e,t,n,i,KW)),a=Z(()=>jW(qA(s.answer)),[s.answer]),l=Z(()=>i===null||a.length===0?null:vA(e,i,a.map(
({actor:d})=>d),new Date(Math.min(...a.map(({start:d})=>d))).toISOString(),new Date(Math.max(...a.map(({end:d})=>d))).toISOString()),
[a,i]),u=ht(l),c=Z(()=>GW(qA(u.answer)),[u.answer]);return i===null||!s.answer?r(Ce,{}):r(HA,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(ea(e).properties??{}),zone:o,onSession:d=>be(ja(e.dataset,String(
d.actor)))})}function qA(e){return e!==null&&"columns"in e?e:null}function jW(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function GW(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function WA({document:e,name:t,expression:n}){let{answer:o}=ht($b(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>qe({document:JW(e,t,n,u),view:"difference",as:null},`sessions \
of ${U(t)} ${Q(u).text}`);return r("section",{class:_A,"aria-label":U(t),children:[r("h2",{class:MA,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:d},p)=>r("li",{children:r("button",{type:"button",class:$A,disabled:d,
title:d?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:DA,children:d?r($,{shown:Mn}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:EA,children:r("span",{class:AA,"data-other":d,style:{"--share":s===0?
0:c/s}})}),r("span",{class:OA,children:W(s===0?0:c/s)}),r("span",{class:RA,children:q(c)})]})},p))})]})}function JW(e,t,n,o){
let i=$b(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:Po(void 0,ti(t,o))}}}function UA({result:e}){let{answer:t,of:n,phase:o}=e,i=ht(n&&hA(n)),s=ht(n&&gA(n)),a=qr(s.of);if(!t||!n||!KA(t))return r(
ar,{result:e});if(t.rows.length===0&&o==="exact")return r(Hr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=Ab(i.answer)?.rows[0]?.[0];return r(Yn,{children:[r(LA,{answer:Ab(i.answer)}),r("di\
v",{class:TA,children:[r(ZW,{answer:t,document:n,zone:l}),r(xA,{answer:Ab(s.answer),onMark:a.onMark})]}),r("div",{class:PA,
children:Object.entries(yA(n)).slice(0,4).map(([c,d])=>r(WA,{document:n,name:c,expression:d},c))}),t.query&&typeof u=="n\
umber"&&r(VA,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function ZW({answer:e,document:t,zone:n}){return At(e,t).
time<0?r(jn,{answer:e,document:t,zone:n}):r(vl,{answer:QW(e,t),document:t,zone:n,form:"lines",end:wy(e),onZoom:YW})}function YW(e,t){
mn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function QW(e,t){let{measures:n}=At(e,t),o=e.columns.
map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}
function KA(e){return"columns"in e}function Ab(e){return e!==null&&KA(e)?e:null}var jA={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:En.aggregate,chartOf:()=>"over\
view",Sentence:nb,Page:UA};function Cc(e){return e.score>=.05}var Em=4;function Nl(e,t){let n=e.values??[];return t?n:n.slice(0,Em)}function os({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function Am(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function GA(e,t){return e.distribution?os(e).length:Math.max(1,Nl(e,t).length)}function JA({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:Q(o??null).text,selection:i,baseline:s,lift:a})),...os(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${Q(o).text} to ${Q(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(_e,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>B(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>W(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>B(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>W(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Am(n)}]})}var Bl="Hl",ZA="Ll",Rb="M",Lb="v",Nb="N",YA="Ml",QA="Oi",XA="Pi",e4="R",t4="ve",n4="Qi",o4="Vi",r4="Nl",i4="Wi",s4="Yi",
a4="Rl",l4="Al",u4="Dl",c4="Tl",d4="Zi",p4="er",m4="ir",f4="rr",h4="_l",g4="ql",y4="Fl",b4="Gl";function v4({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:h4,children:[r("div",{class:g4,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:t4,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${W(l.selection.share)}, baseline ${W(l.baseline.share)}`,children:[r("span",{class:Nb,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:Nb,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:y4,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:b4,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Bl,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function x4({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Cc(e)&&!n,c=Nl(e,
n);return r("li",{class:QA,"data-quiet":u,children:[r("div",{class:XA,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:n4,"aria-expanded":!u,onClick:o,children:[r(ie,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:o4,title:`score ${e.score}`,children:[r("span",{class:r4,children:r("span",{class:i4,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:s4,children:eU(e)}),r(Om,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Om,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(v4,{bins:os(
e),median:e.median,mark:i,onChoose:s,text:d=>ao(d,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:a4,
children:[c.map((d,p)=>r(XW,{value:d,mark:i(p),onChoose:m=>s(p,m),onAction:m=>a(m,{...l,value:d.value??null,side:"select\
ion"})},p)),(e.values?.length??0)>Em&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:f4,onClick:o,children:n?
"fewer":`${e.values.length-Em} more`})})]})]})}function XW({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:e4,
...t,children:[r("button",{type:"button",tabIndex:-1,class:l4,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:u4,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${W(e.
selection.share)}), baseline ${e.baseline.count} (${W(e.baseline.share)})`,children:[r("span",{class:Lb,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:Lb,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:c4,children:[r("span",{children:W(
e.selection.share)}),r("span",{class:Bl,children:W(e.baseline.share)})]}),r("span",{class:d4,children:Am(e.lift)}),r("sp\
an",{class:p4,children:[r(Om,{label:"Only",title:`Only ${Q(e.value??null).text}`,onClick:()=>o("only")}),r(Om,{label:"No\
t",title:`Without ${Q(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Om({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:m4,title:t,onClick:n,children:e})}function eU(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Oe(e.different,"value");return`${t}${n}${Cc(
e)?"":`${n===""?"":", "}none stands out`}`}function w4({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=k(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>GA(f,i.
has(f.name)))),u=(f,g,y)=>{let b=a[f],w=k4(b,g,i.has(b.name));n(w.mark,w.label,y)},c=Nt(a.length,l,({row:f,column:g},y)=>u(
f,g,y)),d=c.at&&a[c.at.row],p=d&&c.at?tU(d,c.at.column,i.has(d.name)):"",m=f=>{let g=new Set(i);g.delete(f)||g.add(f),s(
g)};return r(je,{title:r(E,{children:[q(e.selection.count)," selected ",r("span",{class:Bl,children:["against ",q(e.baseline.
count)]})]}),summary:nU(e),announced:p,onKey:c.key,table:r(JA,{answer:e}),actions:r("span",{class:ZA,children:[r("span",
{class:Rb,"data-side":"selection"}),"selection",r("span",{class:Rb,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:YA,children:a.map((f,g)=>r(x4,{property:f,zone:t,all:i.has(f.name),onAll:()=>m(f.name),mark:y=>c.mark(g,y),onChoose:(y,b)=>u(
g,y,b),onAction:o},f.name))})})}function k4(e,t,n){let o=os(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${U(e.name)} ${Q(o.from).text} to ${Q(o.to).text}`}}let i=Nl(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${U(e.name)} = ${Q(i).text}`}}function tU(e,t,n){let o=os(
e)[t]??Nl(e,n)[t],{label:i}=k4(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${W(o.selection.share)} of the sele\
ction, ${W(o.baseline.share)} of the baseline`:""}`}function nU(e){let t=e.properties.filter(Cc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${Q(o.value).text}: ${W(o.selection.share)} against ${W(o.baseline.share)})`:"";return`${U(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${q(e.selection.count)} apart from ${q(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function C4(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Bb(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var T4="Jl",Rm="Kl",P4="ar";function _4({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:P4,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(M,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Oe(s,"more prop\
erty","more properties")," ",r(M,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Oe(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Rm,children:U(l)})]},a))})]})]})}function M4({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=qr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Fb(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Fb(o,"hide",u)}]:[]);if(!n||!o||!rU(n))return r(
ar,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Hr,{result:t,children:"\
No row of this range is in the selection."}):r(Yn,{children:[r(oU,{document:e,answer:n}),r(w4,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Fb(o,u,c)}),r(_4,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>pe({document:Bb(e,null)}),
onMore:()=>le("difference.limit",0)}),a]})}function oU({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?C4(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:T4,children:[r("span",{class:Rm,children:"against"}),
r(lt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>le("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&qe({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function Fb(e,t,n){let o=n.property??"";if(t==="h\
ide")return pe({document:Bb(e,o)});if(t==="by")return qe({document:{...Be(e),aggregate:{measures:["count()"],by:[ve(o)]}},
view:"explore",as:null},`by ${U(o)}`);$r(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?qe({document:l},
t==="only"?a:`not (${a})`):X("No condition says which rows these are.")},i=>X(U(K(i).message)))}function rU(e){return"pr\
operties"in e}var $4={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:En.difference,chartOf:()=>"\
list",Sentence:ob,Page:M4};var D4="tr",E4="Ol",A4="Pl",Lm="Ql",O4="A",Ib="Vl",R4="Wl",L4="Yl",N4="or",B4="Zl",z4="ex";var sU=2e3;function I4(){return N(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!Ie.value.value?.length&&Dt()},sU);return()=>clearInterval(e)},[]),r("main",{class:D4,children:r("div",{class:E4,children:[
r("header",{class:A4,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Lm,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(aU,{}),r(lU,{}),r(uU,
{})]})})}function aU(){return r("section",{class:O4,"aria-label":"A file",children:[r(ie,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Lm,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(Yo,{kind:"primary",children:"Choose a \
file"})]})}var F4=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function lU(){let[e,t]=k("");return r("section",{class:Ib,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Id(e)},class:L4,children:[r("textarea",{class:N4,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:F4,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:B4,
children:[r(M,{kind:"outlined",onClick:()=>t(F4),children:"Take the example"}),r(M,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function Hb(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${zt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function uU(){let e=Hb("my\
-events");return r("section",{class:Ib,"aria-labelledby":"send",children:[r("div",{class:R4,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(M,{small:!0,kind:"outlined",icon:"copy",onClick:()=>ze(e,"The line"),children:"\
Copy"})]}),r("pre",{class:z4,tabIndex:0,children:e}),r("p",{class:Lm,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var cU=6;function H4(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,cU).map(ve)}function dU(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function q4(e,t,n){
let o=pd({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(dU(i))});return()=>yu(o)}async function V4(e,t,n){let i=await oe(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var Nm=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:mU(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=pU(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function pU(e){return e===null?"":`=${e}`}
function mU(e){return e===""?null:e.slice(1)}var fU=1e3,W4=()=>({tape:new Nm,columns:[],error:null,begun:!1,turn:0}),na=ae(W4()),yi=na;function Bm(e={}){na.value={...na.
value,...e,turn:na.value.turn+1}}function U4(e,t,n){na.value=W4();let o={dataset:e,columns:[...n],limit:fU,...t===void 0?
{}:{where:t}};return q4(o,i=>{na.value.tape.take(i,Date.now()),Bm({columns:i.columns,begun:!0,error:null})},i=>Bm({error:i}))}
function zl(e){let{tape:t}=na.value;t.paused!==e&&(e?t.pause():t.resume(),Bm())}function K4(){Bm()}var j4="nr",G4="pr",J4="ix",Z4="rx",Y4="ax";function rs({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=H(null);return N(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:xe(j4,i&&G4),"aria-label":t,children:[
r("div",{class:J4,children:[r("h2",{class:Z4,children:e}),o,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:Y4,children:s})]})}var Q4="dr",X4="tx",eO="ox",tO="nx",eo="px",nO="lr",oO="dx",rO="lx",iO="xx",sO="we",aO="sx",lO="xr",uO="cx",cO="gx",dO="\
hx",pO="fx",mO="sr",fO="be",hO="ye",gO="ux",yO="cr",bO="mx",vO="gr",xO="vx",wO="wx",kO="bx",CO="yx";function SO(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:vU(e,t)}}function TO({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=ye.value,{where:i,time:s}=e,[a,l]=k(null),[u,c]=k(null);return N(()=>{let d=new AbortController;
return l(null),c(null),V4(n,String(i),d.signal).then(p=>p?l(p):c(new it({code:"gone",message:"The event is not there any\
 more"})),p=>{wn(p)||c(K(p))}),()=>d.abort()},[n,i]),r(rs,{title:r($,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(M,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>ze(gU(a),"The event")}),children:r("div",{class:xO,children:[
r("p",{class:eo,children:[j(String(s),o,"millisecond"),", ",o]}),u&&r(ce,{error:u}),a?r(yU,{whole:a,zone:o}):!u&&r(Ce,{})]})})}
function gU({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function yU({
whole:e,zone:t}){let[n,o]=k(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>bU(s.name,
a,n));return r(E,{children:[r(Qd,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:eo,children:"No \
field has this text."}),r("dl",{class:wO,children:i.map(({column:s,value:a})=>r("div",{class:kO,children:[r("dt",{class:eo,
children:r($,{value:s.name,most:64,middle:!0})}),r("dd",{class:CO,children:typeof a=="number"?B(a):r($,{shown:ao(a,s,t),
most:2e3})})]},s.name))})]})}function bU(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function vU(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${Tn(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${Tn(a)}`]:[]}).join(
" and ")}function PO({document:e}){let{tape:t,columns:n}=yi.value,[o,i]=k(null),s=H(null),a=e.timezone??"UTC",l=n.map(({name:m,type:f})=>`${m}\
 ${f}`).join(),u=Z(()=>xU(n,a),[l,a]);N(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=m=>{m.target instanceof Element&&m.target.scrollTop>0&&zl(!0)},d=m=>pe({open:[...Ri.value.filter(({kind:f})=>f!=="\
live-event"),SO(n,m)]}),p=(m,f,g)=>{zl(!0),f.key===n[0]?.name?d(m):i({anchor:g,row:m,column:f.key})};return r(E,{children:[
r("div",{ref:s,class:lO,onScrollCapture:c,children:r(_e,{label:"New events",columns:u,rows:t.rows,onCell:p,onMenu:p})}),
o&&r(CU,{...o,document:e,columns:n,onOpen:()=>d(o.row),onClose:()=>i(null)})]})}function xU(e,t){return e.map((n,o)=>({key:n.
name,head:r($,{value:n.name,most:40}),number:o>1&&Zo(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(wU,{value:i[0],
zone:t}):r(kU,{value:i[o],column:n,zone:t})}))}function wU({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r($,{value:e}):r("span",{class:uO,title:j(n,t,"millisecond"),children:[j(n,t,"clockSecond"),r("span",{class:eo,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function kU({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:at(e,It(t.name),!0),children:ao(e,t,n).text}):r($,{shown:ao(e,t,n),most:48,middle:!0})}function CU({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:d})=>d===n)],u=ti(SU(
n),l),c=d=>()=>qe({document:Se(i,"where",Po(i.where,d))},d);return r(uo,{anchor:e,label:"This value",head:r($,{shown:Q(u),
most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>ze(l==null?"":String(l),"The v\
alue")}]})}function SU(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function _O({document:e}){return r(_t,{document:e,error:qb(yi.value.error),label:"Which new events",children:r(Yt,{word:"\
New events where"})})}function qb(e){return e?new it({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var Vb=50;function MO({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=k(null),{times:a,values:l}=Z(()=>e.perSecond(
o*1e3),[e,o]),u=Z(()=>[{values:l,color:Sn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${j(a[i]*1e3,n,"clockSecond")}: ${B(
l[i])}`,d=f=>{let g={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return g===void 0?!1:(s(
Math.max(0,Math.min(g,a.length-1))),!0)},p=a.map((f,g)=>({at:f,value:l[g]})).reverse(),m=[{key:"second",head:"Second",cell:({
at:f})=>j(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>B(f)}];return r(je,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${B(l.at(-1)??0)} in the last`,announced:c,onKey:d,actions:r(
"span",{class:rO,children:c}),table:r("div",{class:iO,children:r(_e,{label:"Events per second",columns:m,rows:p})}),children:r(
bl,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function $O({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:mO,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:fO,
children:[r("h2",{children:"By event"}),r("span",{class:eo,children:"now"}),r("span",{class:eo,children:"15 min"})]}),o.
length===0&&r("p",{class:eo,children:"Nothing yet."}),r("ul",{children:o.slice(0,Vb).map(({event:s,count:a,lately:l})=>{
let u=ti("event",s);return r("li",{children:r("button",{type:"button",class:hO,title:`Only where ${u}`,onClick:()=>qe({document:{
...ye.value,where:Po(n,u)}},u),children:[r("span",{class:gO,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:yO,
children:l>0?q(l):""}),r("span",{class:bO,children:q(a)}),r("span",{class:vO,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>Vb&&r("p",{class:eo,children:[B(o.length-Vb)," more"]})]})}function DO({document:e}){let{value:t,error:n}=Ee(e.dataset).value,o=t?H4(t):n?[]:null,{tape:i,turn:s}=TU(e,o),a=()=>zl(
!i.paused);Mo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:Q4,"data-t\
urn":s,children:[r(PU,{onToggle:a,now:l}),r(_U,{}),r(MO,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:sO,children:[
r("div",{class:aO,children:[i.paused&&r(MU,{}),i.rows.length===0?r($U,{dataset:e.dataset,filtered:e.where!==void 0}):r(PO,
{document:e})]}),r($O,{tape:i,now:l,where:e.where})]})]})}function TU(e,t){let n=JSON.stringify(t);return N(()=>t?U4(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),N(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
K4()},1e3);return()=>clearInterval(o)},[]),N(()=>()=>{Un(e.dataset)},[e.dataset]),yi.value}function PU({onToggle:e,now:t}){
let{tape:n,begun:o}=yi.value,i=Aa.value==="away";return r("div",{class:X4,children:[r(M,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:eO,
children:[r("b",{class:tO,children:q(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:eo,title:"\
How long ago the newest event happened when it came here",children:[Pe(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:eo,children:[B(n.matched)," since this page was opened"]}),r("span",{class:nO,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function _U(){let e=qb(yi.value.error);return e&&e.where!=="where"?r("\
div",{class:oO,children:r(ce,{error:e})}):null}function MU(){let{tape:e}=yi.value;return r("div",{class:cO,children:[r("\
span",{children:["Paused: ",r("b",{children:B(e.newCount)})," new, ",B(e.leftOut)," left out"]}),r(M,{small:!0,kind:"pri\
mary",onClick:()=>zl(!1),children:"Show"})]})}function $U({dataset:e,filtered:t}){let n=Hb(e);return r("div",{class:dO,children:[
r(Me,{icon:"live",title:"Waiting for new events",actions:r(M,{kind:"outlined",icon:"copy",onClick:()=>ze(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:pO,tabIndex:0,children:n})]})}var EO={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:_O,
Page:DO};var Wb={};Kf(Wb,{banner:()=>Ub,danger:()=>AU,default:()=>OU,info:()=>DU,text:()=>Kb,warning:()=>EU});var Ub="kx",DU="zx",
EU="jx",AU="Xx",Kb="Sx",OU={banner:Ub,info:DU,warning:EU,danger:AU,text:Kb};function Il({kind:e,children:t,actions:n}){return r("div",{class:xe(Ub,Wb[e]),role:e==="info"?"status":"alert",children:[
r(ie,{name:e==="info"?"info":"warning"}),r("span",{class:Kb,children:t}),n]})}function cr({error:e,what:t,again:n}){return r(Me,{icon:"warning",title:t,actions:r(M,{kind:"outlined",onClick:n,children:"\
Try again"}),children:U(e.message)})}function Fm(e,t,n){Os(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function Im(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function oa(e){ri(e),Pr(e)}var AO={w:2,h:2},RU=100;function Tc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function jb(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function OO(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Hm(e,t,n,o){
let i=e.find(s=>s.id===t);return i?NO(e,{...i,x:jb(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Gb(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(AO.w,12-i.x);return NO(e,{...i,w:jb(n,s,12-i.x),h:jb(o,AO.h,RU)})}function RO(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return Hm(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=Hm(e,t,i.x,a);if(!qm(l,e))return l}return e}function qm(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function LO(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>Tc(s,a)))return{
x:i,y:o}}}function Vm(e){let t=[];for(let o of OO(e)){let i={...o,y:BO(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>Tc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function NO(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of OO(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&Tc(s,t)&&
a.y>=0&&!o.some(u=>Tc(a,u));o.push(l?a:{...s,y:BO(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return Vm(e.map(({id:s})=>i.get(
s)))}function BO(e,t){let n=t.y;for(;;){let o=e.filter(i=>Tc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function Wr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[LU(e),...t].join(" ").replace(/\s+/g," ")}function LU(e){switch(ni(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>Wm(t.where)).join(" > ")}${Jb(e.funnel?.by)}`;case"retention":return`retention of ${Wm(e.retention?.start)}\
, back by ${Wm(e.retention?.return??"true")}${Jb(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${BU(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${NU(e)}${ge(e.aggregate?.measures).join(", ")||"count()"}${Jb(e.aggregate?.
by)}`}}function NU(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function BU(e){let t=e.paths?.start;return typeof t=="string"?` after ${Wm(t)}`:""}function Jb(e){let t=ge(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function Wm(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var Hl={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function ql(e){return`v1/boards/${encodeURIComponent(
e)}`}async function Um(e){return(await oe("v1/boards",{signal:e})).boards}async function dr(e,t){return oe(ql(e)+(t===void 0?
"":`?version=${t}`))}async function zO(e){return[...(await oe(`${ql(e)}/versions`)).versions].reverse()}async function pr(e,t){
return oe(ql(Zb()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function Pc(e,t,n,o){return oe(
ql(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function Km(e,t){await oe(ql(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function jm(e){return oe(ql(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function FO(e){return e instanceof it&&(e.code==="conflict"||e.status===409||e.
status===412)}function Zb(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function _c({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function Yb(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:Po(n.where,o)}}function Gm(e,t){let n=Yb(e,t);return n&&{view:Ja(n),document:n,as:e.
as?e.as:null,open:[]}}function Jm(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function ra(e,t){
let n=zU(t);return{...e,tiles:[...e.tiles,{...t,id:Zb(),...LO(e.tiles,n.w,n.h),...n}]}}function zU({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ge(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(Ha)?7:8}}var IO="ke",HO="Bx",qO="Cx",VO="Ex",Mc="hr",WO="r",UO="Ix",KO="Ux",jO="fr",GO="Hx",JO="ur",ZO="Lx";function Zm({tile:e,shared:t,result:n,onAgain:o}){let i=H(null),s=FU(i),a=Gm(e,t),l=qt.find(({name:c})=>c===a?.view),u=()=>{
a&&ri(a)};return!a||!l?r("p",{class:KO,children:"This question has no view here."}):r("div",{ref:i,class:WO,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:UO,children:[r(ce,{error:n.
error}),r(M,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(vp.Provider,{value:s,
children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})]})}function FU(e){let[t,n]=k(0);return et(
()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),
()=>o.disconnect()},[]),t}function YO({text:e,editing:t,onText:n}){return t?r("textarea",{class:ZO,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:jO,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(IU,{line:o},i))})}function IU({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:U(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:JO,children:U(n[1])}):r("p",{class:GO,children:U(e)})}function QO(e){let[t,n]=k(!1);return N(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function $c(e,t){let n=Z(()=>new ws,[]),o=e===null?"":JSON.
stringify(e);return N(()=>{e&&n.run(e)},[o,t]),N(()=>()=>n.close(),[]),n.result.value}function XO(e){let{tile:t,shared:n,editing:o}=e,i=H(null),s=QO(i),[a,l]=k(0),u=Yb(t,n),c=$c(s?u:null,e.turn+a),d=Dc(t),p=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:IO,"aria-label":U(d),"data-tile":t.id,"data-kind":t.kind,"\
data-state":p,"data-editing":o,children:[r(Md,{busy:p==="running"||p==="estimate",done:c.done}),r("header",{class:HO,children:[
o?r("input",{class:VO,"aria-label":"Title of the tile",value:t.title,placeholder:d,maxLength:200,onInput:m=>e.onTitle(m.
currentTarget.value)}):r("h2",{class:qO,children:(t.kind==="query"||t.title!=="")&&r($,{value:d,most:120})}),t.kind==="q\
uery"&&!o&&r(HU,{result:c}),!o&&r(lt,{icon:"more",label:`Menu of ${U(d)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(YO,{text:t.text??"",editing:o,onText:e.onText}):r(Zm,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function Dc(e){return e.title!==""?e.title:e.document?Wr(e.document):"Text"}function HU({
result:e}){let[t,n]=k(0);N(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=To(e.phase==="exact"&&t>0?`e\
xact, ${La(e.elapsed??0)}, ${j(t,gt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:Mc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ie,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:Mc,children:["estimate, ",W(e.done)]});case"running":return r("span",{class:Mc,children:"\
running"});case"error":return r("span",{class:Mc,"data-phase":"error",children:[r(ie,{name:"error",size:14}),"failed"]});default:
return null}}var tR="D",nR="T";var VU=32,oR=12;function sR({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=U(Dc(e)),a=rR(e,t,n,(c,d,p,m)=>Hm(c,e.
id,d.x+p,d.y+m)),l=rR(e,t,n,(c,d,p,m)=>Gb(c,e.id,d.w+p,d.h+m)),u=c=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!d||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[p,m]=d,f=c.shiftKey?Gb(t,
e.id,e.w+p,e.h+m):RO(t,e.id,p,m);if(qm(f,t))return i("This is as far as it goes.");n(f);let g=f.find(({id:y})=>y===e.id);
i(c.shiftKey?`${g.w} columns wide, ${g.h} rows high`:`column ${g.x+1}, row ${g.y+1}`)};return r(E,{children:[r("button",
{type:"button",class:tR,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(WU,
{})}),r(M,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:nR,"aria-hidden":"true",...l})]})}
function WU(){return r(ie,{name:"rows",size:16})}function rR(e,t,n,o){let i=H(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+iR(c),
tiles:t,tile:e,cell:(c.clientWidth+oR)/12})},a=u=>{let c=i.current,d=u.currentTarget.closest("[data-grid]");if(!c||!d)return;
let p=Math.round((u.clientX-c.x)/c.cell),m=Math.round((u.clientY+iR(d)-c.y)/(VU+oR)),f=o(c.tiles,c.tile,p,m);qm(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function iR(e){return-e.
getBoundingClientRect().top}var aR="mr",lR="Mx",uR="Nx",cR="Rx",dR="Ax",pR="Dx",Xb="Tx",mR="_x";function Qm(e,t=""){qi(n=>r(KU,{dataset:e,board:t,onClose:n}))}function KU({dataset:e,board:t,onClose:n}){let o=ye.value.
timezone??"UTC",i=[...yp(e,void 0,void 0,t)].reverse();return r(tt,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:Xb,children:"A board without questions has no time to note something at."}):r(GU,{dataset:e,zone:o}),i.length===
0&&r("p",{class:Xb,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:uR,
children:i.map(s=>r("li",{class:cR,children:[r("span",{class:dR,children:jU(s,o)}),r("span",{class:pR,children:r($,{value:s.
text,most:400})}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{ZU(s)}})]},s.id))})]})}function jU({
time:e,to:t},n){return t===void 0?j(e,n,"minute"):`${j(e,n,"minute")} – ${j(t,n,"minute")}`}function GU({dataset:e,zone:t}){
let[n,o]=k(""),[i,s]=k(""),[a,l]=k(null),u=()=>{JU(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(K(c)))};return r(
"form",{class:aR,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:lR,children:[r("span",{class:xt,children:"\
What happened"}),r("input",{class:We,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:xt,children:`When, on the clock of ${Ai(t)}`}),r("input",
{class:We,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(M,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:mR,children:r(ce,{error:a})})]})}
async function JU(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await al({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await zp(n,o);if(!i.start)throw new it({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await al({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function ZU(e){try{await bp(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;X(
"The note is removed.",{label:"Undo",act:()=>{al({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
X(K(t).message)}}function Xm({name:e,content:t}){Fm(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function fR(e){
Im(".json,application/json",t=>{YU(t).then(e)})}async function YU(e){try{let{name:t,content:n}=QU(await e.text(),e.name);
await pr(t,n),X("The board is imported.")}catch(t){X(`The file cannot be imported: ${K(t).message}`)}}function QU(e,t){let n=JSON.
parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{name:t.replace(
/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it holds no board");
return{name:n.name,content:n.content}}var ef="ze",gR="qx",yR="Fx",bR="Gx",vR="Jx",ev="Kx",xR="Ox",wR="Px",kR="vr",CR="wr",SR="br";function TR({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(E,{children:[
r("div",{children:[r("button",{type:"button",class:SR,onClick:()=>be("boards"),children:"Boards"}),r("div",{class:yR,children:[
i===null?r("h1",{class:bR,children:r($,{value:s})}):r("input",{class:vR,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(XU,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(t7,{model:e})]})]}),
i!==null?r("textarea",{class:wR,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:xR,children:r($,
{value:a.description,most:1e3})})]})}function XU({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:ev,children:[r(M,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(M,{kind:"quiet",icon:"\
info",onClick:()=>Qm(Jm(e.board.value.content)[0]??"",i),children:"Notes"}),r(M,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(M,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(lt,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:e7(e,t)})]})}function e7(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>ze(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>Xm(n)},{label:"Make a copy",icon:"copy",act:()=>{pr(`${n.name}, copy`,n.content??
Hl).then(s=>be(`boards/${encodeURIComponent(s.id)}`),tv)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
Km(n.id,n.version).then(()=>{be("boards"),X("The board is removed.",{label:"Undo",act:()=>{jm(n).then(()=>be(`boards/${encodeURIComponent(
n.id)}`),tv)}})},tv)}}]}function t7({model:e}){return r("div",{class:ev,children:[r(M,{icon:"plus",kind:"outlined",onClick:()=>e.
change(ra(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(M,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(M,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function tv(e){X(K(e).message)}function PR(e){return!e||!("columns"in e)||!("rows"in e)?null:rp(e.columns.map(({name:t})=>t),e.rows)}var tf=class{constructor(t){this.id=t}id;board=ae(null);error=ae(null);draft=ae(null);conflict=ae(null);shared=ae(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await dr(this.id))}catch(t){this.error.value=K(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&Et(this.shared.value,_c(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=_c(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&Et(i.content,o.content)||await this.save(i)&&X(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await Pc(
n.id,n.version,t.name,t.content)),!0}catch(o){return FO(o)?this.conflict.value=t:X(`The board cannot be saved: ${K(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await pr(`${t.
name}, copy`,t.content)).id:null}};var _R=null;function nf(){return _R??=[...new Set([gt(),"UTC",...Intl.supportedValuesOf("timeZone")])],_R}var MR="Qx",$R="Vx",DR="Wx",ER="Yx",AR="Zx",nv="es";function OR({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:MR,role:"group","aria-label":"For all tiles",children:[r(r7,{shared:e,onShared:o}),r(tn,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...nf()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:$R,children:r(jt,{bare:!0,code:!0,label:`Filter of all tiles of ${U(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${U(l)}`,onCommit:u=>o(
{...e,where:o7(e.where,l,u)})})},l)),!Et(e,t)&&r("span",{class:DR,children:[r(M,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(M,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function o7(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function r7({shared:e,
onShared:t}){let n=H(null),[o,i]=k(!1),[s,a]=k(null),l=Ip(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Mr({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),d=(m,f)=>{i(!1),a(null),t({...e,
from:m,to:f})},p=m=>{zp(m,e.timezone).then(({from:f,to:g})=>d(String(f??""),String(g??"")),f=>a(K(f)))};return r(E,{children:[
r(M,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(Kt,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:ER,children:[r(
jt,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:p}),r("d\
iv",{class:AR,children:[r(M,{small:!0,class:nv,pressed:u,onClick:()=>d("",""),children:"Of each tile"}),l.filter(({from:m})=>m!==
void 0).map(({text:m,from:f,to:g})=>r(M,{small:!0,class:nv,pressed:f===e.from&&(g??"now")===e.to,onClick:()=>d(String(f),
String(g??"now")),children:m.charAt(0).toUpperCase()+m.slice(1)},m))]})]})})]})}var RR="is",LR="rs",NR="as",ov="ts";function BR({model:e,board:t,onClose:n}){let[o,i]=k(null);return N(()=>{zO(t.id).then(i,zR)},[t.id,t.version]),r(rs,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(Ce,{}):r("ol",{class:RR,children:o.map(s=>r("li",{
class:LR,children:[r("div",{class:NR,children:[r("span",{children:s.removed?"Removed":r($,{value:s.name,most:60})}),r("s\
pan",{class:ov,children:["version ",s.version,", ",j(s.changed,gt(),"minute")]})]}),s.version===t.version?r("span",{class:ov,
children:"shown"}):!s.removed&&r(M,{small:!0,kind:"outlined",onClick:()=>{s7(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function s7(e,t,n){try{let{name:o,content:i}=await dr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Oe(i.tiles.length,"tile")}.`)}catch(o){zR(o)}}function zR(e){X(K(e).message)}var a7=6e4;function IR({id:e}){let t=Z(()=>new tf(e),[e]),[n,o]=k(!1);N(()=>(f7().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return N(()=>{globalThis.document.title=`${U(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?r("main",{class:ef,children:s.status===404?r(Me,{icon:"boards",title:"There is no such boa\
rd",actions:r(M,{kind:"primary",onClick:()=>be("boards"),children:"All boards"})}):r(cr,{error:s,what:"The board cannot \
be read",again:()=>{t.load()}})}):i?r("div",{class:gR,children:[r(l7,{model:t,onVersions:()=>o(!n)}),n&&r(BR,{model:t,board:i,
onClose:()=>o(!1)})]}):r("main",{class:ef,children:r(Ce,{})})}function l7({model:e,onVersions:t}){let n=H(null),[o,i]=k(
0),{content:s}=e.shown,a=_c(e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,FR(Et(c,a)?null:c)};return N(
()=>{let c=setInterval(()=>{globalThis.document.fullscreenElement===n.current&&i(d=>d+1)},a7);return()=>clearInterval(c)},
[]),r("main",{ref:n,class:ef,"data-state":"exact","data-editing":e.draft.value!==null,children:[r(p7,{model:e}),r(TR,{model:e,
onVersions:t,onScreen:()=>{u7(n.current)},onAgain:()=>i(o+1)}),r(OR,{shared:l,saved:a,datasets:Jm(s),onShared:u,onKeep:()=>{
e.keep({content:{...e.board.value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>FR(null))}}),
r(c7,{model:e,shared:l,turn:o})]})}async function u7(e){globalThis.document.fullscreenElement?await globalThis.document.
exitFullscreen():await e?.requestFullscreen().catch(()=>{})}function c7({model:e,shared:t,turn:n}){let[o,i]=k(""),s=e.draft.
value,{tiles:a}=e.shown.content,l=(u,c)=>e.change({tiles:a.map(d=>d.id===u?{...d,...c}:d)});return a.length===0?r(d7,{model:e}):
r(E,{children:[r("div",{class:kR,"data-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:CR,style:{
gridColumn:`${u.x+1} / span ${u.w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(XO,{tile:u,shared:t,turn:n,
editing:s!==null,items:c=>m7(e,u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(sR,
{tile:u,tiles:a,onSaid:i,onTiles:c=>e.change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...Vm(a.filter(({id:c})=>c!==
u.id))]})})})},u.id))}),r("div",{class:"spoken",role:"status",children:o})]})}function d7({model:e}){return r(Me,{icon:"\
boards",title:"This board is empty",actions:r(E,{children:[r(M,{kind:"primary",icon:"explore",onClick:()=>be(""),children:"\
Ask a question"}),r(M,{kind:"outlined",onClick:()=>{e.draft.value===null&&e.edit(),e.change(ra(e.shown.content,{kind:"te\
xt",title:"Read me",text:""}))},children:"Add a text"})]}),children:"Ask a question on any page and choose Save, To a bo\
ard."})}function p7({model:e}){return e.conflict.value===null?null:r(Il,{kind:"warning",actions:r(E,{children:[r(M,{small:!0,
kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Show theirs"}),r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().
then(n=>{n!==null&&be(`boards/${encodeURIComponent(n)}`)})},children:"Keep mine as a copy"}),r(M,{small:!0,kind:"outline\
d",onClick:()=>{e.takeMine()},children:"Save mine over it"})]}),children:"Somebody else saved this board while you chang\
ed it. Nothing is lost: both states can be kept."})}function m7(e,t,n,o){let i=Gm(t,n),s=PR(o.answer),a=e.board.value.content,
l=()=>{e.keep({content:{...a,tiles:[...Vm(a.tiles.filter(({id:d})=>d!==t.id))]}},"The tile is removed.")},u=i===null?[]:
[{label:"Open",icon:"right",act:()=>oa(i)},{label:"Copy link",icon:"share",act:()=>{_s(i).then(d=>ze(d,"The link"))}},{label:"\
Copy as JSON",icon:"braces",act:()=>ze(JSON.stringify(i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===
null,act:()=>Fm(`${Dc(t)}.csv`,s??"","text/csv")}],c=()=>{e.keep({content:ra(a,t)},"The tile is copied.")};return[...u,{
label:"Copy on this board",icon:"plus",act:c},"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function f7(){
let e=new URLSearchParams(location.hash.slice(1)).get("shared"),t=e===null?null:await ii(e);if(t===null||typeof t!="obje\
ct")return null;let n=i=>typeof i=="string"?i:"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(
([,i])=>typeof i=="string"):[];return{from:n(t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function FR(e){
let t=new URL(location.href);t.hash=e===null?"":`shared=${await Ua(e)}`,history.replaceState(null,"",t)}var qR="os",VR="ns";function WR({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=k(o),[u,c]=k(null),[d,p]=k(!1),m=ft();return r(
tt,{title:e,onClose:i,children:r("form",{class:qR,onSubmit:g=>{g.preventDefault(),!(a.trim()===""||d)&&(p(!0),s(a.trim()).
then(i,y=>{c(K(y)),p(!1)}))},children:[r("label",{class:xt,for:m,children:t}),r("input",{id:m,class:We,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:g=>l(g.currentTarget.value)}),u&&r(ce,{error:u}),
r("div",{class:VR,children:r(M,{type:"submit",kind:"primary",disabled:a.trim()===""||d,children:n})})]})})}var UR="yr",KR="ps",jR="ds",GR="ls",JR="je",ZR="xs",YR="ss",QR="Xe",XR="cs",eL="gs",tL="hs";var rf=ae({value:null,error:null});async function Wl(){try{rf.value={value:await Um(),error:null}}catch(e){rf.value={value:rf.
value.value,error:K(e)}}}function nL(){let{value:e,error:t}=rf.value,[n,o]=k("changed");N(()=>{globalThis.document.title=
"Boards · Sluice",Wl()},[]);let i=()=>qi(s=>r(WR,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:b7}));return r(
"main",{class:UR,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:KR,children:[r("h1",{class:jR,children:"\
Boards"}),e!==null&&e.length>1&&r(lt,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(M,{icon:"upload",kind:"outlined",onClick:()=>fR(Wl),children:"Import"}),r(M,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(cr,{error:t,what:"The boards cannot be listed",again:()=>{Wl()}}),!e&&
!t&&r(Ce,{}),e?.length===0&&r(Me,{icon:"boards",title:"There are no boards yet",actions:r(M,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:GR,children:y7(e,n).map(s=>r(v7,{board:s},s.id))})]})}function y7(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function b7(e){let t=await pr(
e,Hl);be(`boards/${encodeURIComponent(t.id)}`)}function v7({board:e}){let[t,n]=k(null);N(()=>{dr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Oe(t.tiles.length,"tile")}, `;return r("li",{class:JR,children:[r("butto\
n",{type:"button",class:ZR,onClick:()=>be(`boards/${encodeURIComponent(e.id)}`),children:[r(x7,{tiles:t?.tiles??[]}),r("\
span",{class:eL,children:r($,{value:e.name,most:80})}),r("span",{class:tL,children:[o,"changed ",j(e.changed,gt(),"minut\
e")]})]}),r(lt,{icon:"more",label:`Menu of ${U(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{dr(e.id).then(Xm,sf)}},{label:"Make a copy",icon:"copy",act:()=>{w7(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{k7(e)}}]})]})}function x7({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:YR,"aria-hidden":"true",children:e.map(o=>r("span",{class:xe(QR,o.kind===
"text"&&XR),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function w7(e){try{let{name:t,
content:n}=await dr(e.id);await pr(`${t}, copy`,n),await Wl()}catch(t){sf(t)}}async function k7(e){try{let t=await dr(e.
id);await Km(e.id,t.version),await Wl(),X("The board is removed.",{label:"Undo",act:()=>{jm(t).then(Wl,sf)}})}catch(t){sf(
t)}}function sf(e){X(K(e).message)}var oL={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(nL,{}):r(IR,{id:e},e)};function ss(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function rL(e,t){
return(await oe(ss(e,"definitions"),{signal:t})).definitions}async function iL(e,t){return(await oe(ss(e,"cohorts"),{signal:t})).
cohorts}async function sL(e,t,n){return oe(`${ss(e,"definitions",t)}?version=${n}`)}async function aL(e,t,n,o){return[...(await oe(
`${ss(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function lL(e,t,n){return oe(ss(e,"cohorts",t),{signal:n})}
async function Ec(e,t,n,o,i){return oe(ss(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function uL(e,t,n){await oe(ss(e,t,n),{method:"DELETE"})}async function cL(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=zt(`${ss(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw Zr()}),c=await u.json().catch(()=>null);if(!u.ok)throw Yr(c,u.status);return c}var af={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function dL(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function lf(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return Wr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function rv({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function pL(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function mL(e,t,n){let o=ve(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${ve(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var fL="kr",hL="fs",gL="zr",yL="us",bL="Se",vL="Be",xL="_",wL="ms",kL="vs",CL="ws",SL="bs",TL="jr",PL="ys",_L="ks",ML="X\
r",Ul="zs",Kl="js",jl="Xs",Gl="Ss",$L="Bs",bi="q",uf="Cs",DL="Sr",EL="Es",AL="Is",as="Us",OL="Hs",RL="Ls",LL="Br",NL="Ms",
iv="w",BL="Ns",zL="Rs";var C7={from:"",to:"",timezone:"",where:{}};function cf({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=k(null),
[l,u]=k(null),[c,d]=k(0),p=Ee(e).value.value?.actors?.[0]??"",m=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);N(()=>{
let w=new AbortController,x=S=>(i??u)(S);return ud(e,{column:ve(t),limit:10,...m},w.signal).then(S=>{a(S),x(null)},S=>{wn(
S)||(a(null),x(K(S)))}),()=>w.abort()},[f]);let g=s?.type==="bool"&&o&&p!=="",y=s&&{dataset:e,...m,aggregate:{measures:[
mL(t,s.type,o?p:"")],by:["time('auto')"]}},b=$c(y,c);return l?r("div",{class:as,children:r(ce,{error:l})}):!s||!y?null:r(
"section",{class:OL,"aria-label":"What it holds for",children:[r("p",{class:RL,children:S7(s)}),r("div",{class:LL,children:r(
Zm,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:y,as:"line"},shared:C7,result:b,onAgain:()=>d(c+1)})}),
g?r(P7,{document:{dataset:e,...m,where:ve(t),aggregate:{measures:["count() as events"],by:[ve(p)],limit:10}},per:p}):r(T7,
{values:s})]})}function S7(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${W(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Oe(e.distinct,"value")}${e.nulls>0?`, none for ${q(e.nulls)} events`:""}.`}function T7({values:e}){
return r("table",{class:iv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r($,{value:t,most:64})}),r("td",{children:q(n)})]},o))})]})}function P7({document:e,per:t}){let{answer:n}=$c(
e,0),o=n?.rows??[];return r("table",{class:iv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r($,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r($,{value:i,most:64})}),r("td",{children:q(Number(s))})]},a))})]})}function FL({dataset:e,
name:t,version:n}){let[o,i]=k(null);if(N(()=>{let a=new AbortController;return lL(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${q(o.ids)} in the list`;return r("p",{class:NL,children:[
r("strong",{children:q(o.size)})," ",r("span",{class:Gl,children:[o.size===1?"actor":"actors"," with events",s]})]})}var _7=300;function df({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(t),[c,d]=k(null),p=Ee(e).
value.value?.actors??[],m=b=>{a({...s,...b}),d(null)};N(()=>{let b=setTimeout(()=>u(s),_7);return()=>clearTimeout(b)},[s]);
let f=()=>{Ec(e,s.name.trim(),n,rv(s),s.description.trim()).then(async b=>{await i(b.name),X(`${U(b.name)} is saved, as \
version ${b.version}.`)},b=>d(K(b)))},g=c&&M7(c),y=c?.span&&g==="text"?Di(s.text,c.span):null;return r("article",{class:Ul,
"aria-label":n===0?"A new definition":`Edit ${U(s.name)}`,children:[r("div",{class:Kl,children:[r("h2",{class:jl,children:n===
0?"A new definition":r("bdi",{children:U(s.name)})}),r(M,{kind:"outlined",onClick:o,children:"Cancel"}),r(M,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(wt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:b=>m({kind:b}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(sv,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:g==="name"?c:null,onText:b=>m({name:b})}),r("div",{class:bi,children:[r("span",{class:xt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r($l,{class:DL,label:"Expression",language:"expression",text:s.text,mark:y,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:b=>m({text:b})}),g==="text"&&r(ce,
{error:c,onHint:b=>m({text:$7(s.text,y,b)})})]}),s.kind==="actor"&&r("div",{class:uf,children:[p.length>1&&r("div",{class:bi,
children:[r("span",{class:xt,children:"Of each"}),r(tn,{title:"Actor",kind:"outlined",values:p,value:s.per===""?p[0]:s.per,
onChange:b=>m({per:b})})]}),r(sv,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:g===
"from"?c:null,onText:b=>m({from:b})})]}),r(sv,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:b=>m({description:b})}),g==="other"&&r("div",{class:as,children:r(ce,{error:c})}),l.text.trim()!==
""&&r(cf,{dataset:e,name:"preview_of_definition",content:rv(l),actors:l.kind==="actor",onError:d})]})}function M7(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function $7(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function sv({label:e,value:t,placeholder:n,error:o,onText:i}){let s=ft();
return r("div",{class:bi,children:[r("label",{class:xt,for:s,children:e}),r("input",{id:s,class:We,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(ce,{error:o})]})}function IL(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function HL(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function pf({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(""),[c,d]=k(null),[p,m]=k(""),f=Ee(e).
value.value?.actors??[],[g,y]=k(""),[b,w]=k(null),[x,S]=k(!1),P=ft(),L=g||f[0]||"",_=c??l,O=()=>{S(!0),cL(e,s.trim(),{per:L,
description:p.trim(),fresh:n},_,IL(c?.name??"",l)).then(async A=>{await i(A.name),X(`${U(A.name)} is saved, with ${Oe(A.
ids,"actor")}.`)},A=>{w(K(A)),S(!1)})};return r("article",{class:Ul,"aria-label":n?"A cohort from a list":`A new list fo\
r ${U(s)}`,onDragOver:A=>A.preventDefault(),onDrop:A=>{A.preventDefault(),d(A.dataTransfer?.files[0]??null)},children:[r(
"div",{class:Kl,children:[r("h2",{class:jl,children:n?"A cohort from a list":r("bdi",{children:U(s)})}),r(M,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(M,{kind:"primary",icon:"save",disabled:x||s.trim()===""||c===null&&l.trim()==="",onClick:O,
children:"Save"})]}),n&&r("div",{class:bi,children:[r("label",{class:xt,for:`${P}-name`,children:"Name"}),r("input",{id:`${P}\
-name`,class:We,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:A=>{a(A.currentTarget.value),w(null)}})]}),
f.length>1&&r("div",{class:bi,children:[r("span",{class:xt,children:"The list has values of"}),r(tn,{title:"Actor",kind:"\
outlined",values:f,value:L,onChange:y})]}),r("div",{class:bi,children:[r("label",{class:xt,for:`${P}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:AL,children:[r("bdi",
{children:U(c.name)}),", ",Cn(c.size)," ",r(M,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>d(null)})]}):
r("textarea",{id:`${P}-list`,class:`${We} ${EL}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:A=>{u(A.currentTarget.value),w(null)}}),r("div",{class:uf,children:[r(M,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>Im("",d),children:"Choose a file"}),c===null&&r("span",{class:Gl,children:l.trim()===""?"or drop one\
 here":Oe(HL(l),"line")})]})]}),r("div",{class:bi,children:[r("label",{class:xt,for:`${P}-description`,children:"Descrip\
tion"}),r("input",{id:`${P}-description`,class:We,value:p,placeholder:"where the list is from",onInput:A=>m(A.currentTarget.
value)})]}),b&&r("div",{class:as,children:r(ce,{error:b})})]})}function qL({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=k(!1),[a,l]=k(null),{saved:u}=t,c="definition"in u?u:null,
d=c&&pL(c),p=async f=>{s(!1),await n(f)};if(i&&c&&d)return r(df,{dataset:e,draft:d,version:u.version,onClose:()=>s(!1),onSaved:p});
if(i)return r(pf,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:p});let m=()=>{uL(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),X(`${U(t.name)} is removed.`,c&&{label:"Undo",act:()=>{D7(e,c).then(()=>n(t.name),VL)}})},
f=>l(K(f)))};return r("article",{class:Ul,"aria-label":U(t.name),children:[r("div",{class:Kl,children:[r("h2",{class:jl,
children:r($,{value:t.name,most:120})}),r(M,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>ze(t.name,"The n\
ame")}),(d??!c)&&r(M,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(M,{kind:"danger",icon:"\
trash",label:"Remove",onClick:m}),r(M,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:as,children:r(
ce,{error:a})}),r("p",{class:Gl,children:[af[t.kind],", version ",u.version,", ",j(u.time,gt(),"minute")]}),u.description&&
r("p",{children:r($,{value:u.description,most:2e3})}),c?r("pre",{class:$L,children:r("bdi",{children:U(lf(c.definition))})}):
"ids"in u&&r("p",{children:[q(u.ids)," actors of ",r("code",{children:U(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(FL,{dataset:e,name:t.name,version:u.version}),r(cf,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(E7,{dataset:e,one:t,onChanged:n})]})}async function D7(e,t){await Ec(e,t.name,0,t.definition,t.description??"")}
function VL(e){X(K(e).message)}function E7({dataset:e,one:t,onChanged:n}){let[o,i]=k([]),s="definition"in t.saved;if(N(()=>{
let l=new AbortController;return aL(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{sL(e,t.name,l).then(u=>Ec(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>X(`Version ${l} is restored.`),VL)};return r("details",{class:BL,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:zL,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",j(l.time,gt(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(M,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function WL(e){let[t,n]=await Promise.all([rL(e),iL(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await A7(
e,t.map(dL)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function A7(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await oe("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function UL({rest:e}){let[t="",...n]=e.split("/"),o=Ie.value.value?.[0]?.name;return N(()=>{Ie.value.value||Dt()},[]),N(
()=>{let i=Ut.value||o;t===""&&i&&be(`definitions/${encodeURIComponent(i)}`)},[t,o]),N(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),Ie.value.error&&t===""?r(cr,{error:Ie.value.error,what:"The datasets cannot be listed",again:()=>{
Dt()}}):Ie.value.value?.length===0?r(Me,{icon:"data",title:"There is no dataset yet",actions:r(M,{kind:"primary",onClick:()=>be(
""),children:"How to send events"})}):t===""?r(Ce,{}):r(O7,{dataset:t,name:n.join("/")},t)}function O7({dataset:e,name:t}){
let[n,o]=k(null),[i,s]=k(null),[a,l]=k(R7),[u,c]=k(""),d=async()=>{try{o(await WL(e)),s(null)}catch(w){s(K(w))}};N(()=>{
d()},[]);let p=w=>{l(null),be(`definitions/${encodeURIComponent(e)}${w===""?"":`/${encodeURIComponent(w)}`}`)},m=async w=>{
await Promise.all([d(),Un(e)]),p(w)},f=w=>()=>l({kind:w,name:"",text:"",description:"",per:"",from:""}),g=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],y=(n??[]).filter(w=>w.name.toLowerCase().includes(u.trim().toLowerCase())),
b=n?.find(w=>w.name===t)??null;return r("main",{class:fL,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:hL,
children:[r("h1",{class:gL,children:"Definitions"}),r(tn,{title:"Dataset",icon:"data",kind:"outlined",values:(Ie.value.value??
[]).map(w=>w.name),value:e,onChange:w=>be(`definitions/${encodeURIComponent(w)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${We} ${yL}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:w=>c(w.currentTarget.value)}),
r(lt,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:g,children:"New"})]}),
i&&r(cr,{error:i,what:"The definitions cannot be listed",again:()=>{d()}}),!n&&!i&&r(Ce,{}),n?.length===0&&a===null&&r(Me,
{icon:"definitions",title:"There are no definitions yet",actions:r(E,{children:[r(M,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(M,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:bL,"data-open":a!==null||b!==null,children:[n.length>0&&r("\
ul",{class:vL,"aria-label":"Definitions",children:[y.map(w=>r(L7,{one:w,current:a===null&&w.name===t,onOpen:()=>p(w.name)},
w.name)),y.length===0&&r("li",{class:PL,children:"None has this in its name."})]}),r("div",{class:ML,children:[a?.kind===
"list"&&r(pf,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:m}),a!==null&&a.kind!=="list"&&r(df,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:m},`${a.kind} new`),a===null&&b&&r(qL,{dataset:e,one:b,onChanged:m,onClose:()=>p("")},
b.name),a===null&&!b&&r("p",{class:_L,children:t===""?"Choose one to see what it holds for.":`There is no definition ${U(
t)} of this dataset.`})]})]})]})}function R7(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function L7({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:lf(e.saved.definition);return r("li",{children:r("button",{type:"button",class:xL,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:wL,children:r(ie,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:kL,children:r($,{value:e.name,most:64})}),r("span",{class:CL,children:af[e.
kind]}),r("code",{class:SL,children:r("bdi",{children:U(o)})}),e.saved.description&&r("span",{class:TL,children:r($,{value:e.
saved.description,most:200})})]})})}var KL={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:UL};async function av(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),oe(`v1/history?${n.toString()}`,{signal:t})}async function jL(e,t){
await oe(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function GL(e){await oe(`v1/history/${e}`,{method:"DEL\
ETE"})}var JL="Cr",ZL="As",YL="Er",QL="Ir",XL="Ds",e6="x",t6="F",n6="Ce",o6="Ts",r6="_s",i6="Ur",s6="qs",a6="Hr",l6="Lr",u6="G",
c6="Ee",d6="J",p6="Fs";var B7=150;function m6(){let[e,t]=k(""),[n,o]=k(!1),[i,s]=k(null),[a,l]=k(void 0),[u,c]=k(null),[d,p]=k(0),m=H(!0);N(()=>{
globalThis.document.title="History · Sluice"},[]),N(()=>{let b=new AbortController,x=setTimeout(()=>{av({search:e.trim(),
starred:n},b.signal).then(S=>{s(S.entries),l(S.cursor),c(null)},S=>{wn(S)||c(K(S))})},m.current?0:B7);return m.current=!1,
()=>{clearTimeout(x),b.abort()}},[e,n,d]);let f=()=>{av({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(b=>{
s([...i??[],...b.entries]),l(b.cursor)},b=>c(K(b)))},g=b=>s((i??[]).map(w=>w.id===b.id?b:w)),y=b=>s((i??[]).filter(({id:w})=>w!==
b.id));return r("main",{class:JL,"data-state":i?"exact":"running",children:[r("div",{class:ZL,children:[r("h1",{class:YL,
children:"History"}),r("input",{type:"search",class:`${We} ${QL}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:b=>t(b.currentTarget.value)}),r(M,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(cr,{error:u,what:"The history cannot be read",again:()=>p(d+1)}),!i&&!u&&r(Ce,{}),i?.length===
0&&r(z7,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:XL,children:i.map(b=>r(F7,{entry:b,
onEntry:g,onGone:y},b.id))}),a!==void 0&&r(M,{kind:"outlined",class:p6,onClick:f,children:"Older ones"})]})}function z7({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Me,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(M,{kind:"primary",onClick:n,children:"The whole history"}):r(M,{kind:"primary",icon:"explore",onClick:()=>be(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function F7({entry:e,onEntry:t,onGone:n}){let o=I7(e),i=o&&qt.find(({name:l})=>l===Ja(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),jL(e.id,l.starred).catch(u=>{t(e),X(K(u).message)})},a=()=>{o&&oa({view:Ja(o),document:o,as:null,open:[]})};
return r("li",{class:e6,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:t6,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ie,{name:"star"})}),r("button",{type:"button",class:n6,disabled:!o,onClick:a,
children:[r("span",{class:o6,children:r(ie,{name:i?.icon??"braces"})}),r("span",{class:r6,children:[r("span",{class:i6,children:r(
"bdi",{children:U(o?Wr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:s6,children:[r(ie,{name:"error",size:14}),
r("bdi",{children:U(e.error)})]})]}),r("span",{class:a6,children:o&&Mr(o,o.timezone??"UTC")}),r("span",{class:l6,children:r(
$,{value:e.dataset,most:32})}),r("span",{class:u6,children:e.error===void 0?`${La(e.elapsed_ms)}, ${q(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:c6,children:j(e.at,gt(),"minute")})]}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:d6,onClick:()=>{GL(e.id).then(()=>n(e),l=>X(K(l).message))}})]})}function I7(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var f6={name:"history",label:"History",icon:"history",letter:"h",Page:m6};var qt=[YM,yD,TE,fA,jA,$4,EO],vi=[oL,KL,f6,uC];var h6="Mr",g6="Gs",y6="Js",b6="Ks",v6="Os",x6="Nr",w6="Rr",k6="Ps",C6="Qs",S6="Ar";function T6(){let e=Gw.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&qt.some(({name:a})=>a===
"funnel");return r("section",{class:h6,"aria-label":"What was loaded",children:[r("div",{class:g6,children:[r("p",{class:y6,
role:"status",children:ng(t,n)}),r(M,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:tg})]}),s&&r("p",{class:b6,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:v6,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:xe(x6,u>=0&&w6),"aria-pre\
ssed":u>=0,onClick:()=>Zw(a),children:[u>=0&&r("span",{class:k6,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",
{class:C6,children:q(l)})]},a)})}),r("div",{class:S6,children:[n.rejected>0&&r(M,{kind:"outlined",onClick:()=>{tg(),be(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(M,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:Yw,children:"Show the funnel"})]})]})}function P6(){return N(()=>{_o(),ik()},[]),r(E,{children:[r(a1,{}),r(T6,{}),r(uk,{})]})}function _6(){let{value:e,error:t}=Ie.value,n=e?.[0]?.name;return N(()=>{e||Dt()},[]),N(()=>{n!==void 0&&si(n)},[n]),t?r(
"main",{children:r(Me,{icon:"warning",title:"The datasets cannot be listed",actions:r(M,{kind:"outlined",onClick:()=>{Dt()},
children:"Try again"}),children:t.message})}):e&&n===void 0?r(I4,{}):r(Ce,{})}function M6(){return r("main",{children:r(
Me,{icon:"search",title:"There is no such page",actions:r(M,{kind:"primary",onClick:()=>be(""),children:"To the first da\
taset"})})})}var $6="Vs",D6="Ws",E6="Ys",A6="Zs",O6="Ie",R6="ec";function L6(){let[e,t]=k(""),[n,o]=k(null),[i,s]=k(!1),a=H(null);return N(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:$6,children:r("form",{class:D6,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
Dx(e.trim()).then(()=>location.reload(),c=>{s(!1),o(K(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:E6,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:A6,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:O6,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(ce,{id:"token-problem",error:n}),r(M,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:R6,children:"Log in"})]})})}var N6="Dr",B6="ic",z6="rc",F6="ac";function I6({id:e}){let[t,n]=k(null),[o,i]=k(null),[s,a]=k(0);return N(()=>{let l=new AbortController;return xC(e,l.signal).
then(async u=>{let c=await H6(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?oa(c):be(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(K(u))}),()=>l.abort()},[e,s]),o?.status===404?r(Me,{icon:"share",title:"There is no such l\
ink",actions:r(M,{kind:"primary",onClick:()=>be(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(cr,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(W7,{link:t}):r(Ce,{})}async function H6(e){
let t=$d(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await ii(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function W7({link:e}){let[t,n]=k(null);N(()=>{H6(e).then(n)},[e]);let o=qt.find(({name:l})=>l===t?.view);if(N(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Ce,{});let{document:i}=t,s={...Sh,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>ri(t);return r(E,{children:[r(Il,{kind:"info",actions:r(M,{small:!0,kind:"outlined",onClick:()=>oa(
t),children:"Ask now"}),children:["The numbers as they were on ",j(e.made,gt(),"minute"),"."]}),r("main",{class:N6,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:B6,children:r("bdi",{children:U(Wr(i))})}),r("p",{class:z6,children:[
U(i.dataset),", ",Mr(i,i.timezone??"UTC")]}),r("div",{class:F6,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var q6="tc",V6="oc",W6="nc",U6="Tr",K6="pc",j6="_r";function G6({onClose:e}){let t=Map.groupBy(_w.value,({group:n})=>n);return r(tt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:q6,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:V6,children:n}),r("dl",{class:W6,children:o.
map(({keys:i,label:s})=>r("div",{class:U6,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:K6,
children:a},a))})]},i))})]},n))}),r("div",{class:j6,children:[r("label",{children:[r("input",{type:"checkbox",checked:Mw.
value,onChange:n=>$w(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:ap.value,onChange:n=>kC(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function ff(e){let t=ni(ye.value),n=ge(ye.value[t]?.by),o=ve(e);n.includes(o)||pe({document:Se(ye.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Oc(e){let t=He.value.view===e.name,n=F0(e.name,Kh(Ut.value));n!==null&&X(n,{label:"Undo",act:oi}),t&&Ni.value.kind!==
"view"&&Ut.value!==""&&Pr(),Ut.value===""&&be("")}function J6(){let e="Go to";return[...qt.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Oc(t)})),...vi.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>be(t.name)}))]}var uv=matchMedia("(prefers-color-scheme: dark)"),Z6=ae(uv.matches),lv=Sr("theme"),Rc=ae(lv==="light"||lv==="dark"?lv:"s\
ystem"),Yl=dn(()=>Rc.value==="system"?Z6.value?"dark":"light":Rc.value);function hf(e){Rc.value=e,Tr("theme",e)}function Y6(){
uv.addEventListener("change",()=>{Z6.value=uv.matches}),xn(()=>{document.documentElement.dataset.theme=Yl.value})}function Q6({onClose:e,onHelp:t}){let[n,o]=k(""),i=j7(K7(t),n).slice(0,200);return r(tt,{title:"Find",onClose:e,children:r(
zi,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function K7(e){let t=Ut.value===""?[]:Ee(Ut.value).value.value?.columns??[];return[...qt.map(n=>({name:n.
label,kind:"page",act:()=>Oc(n)})),...vi.map(n=>({name:n.label,kind:"page",act:()=>be(n.name)})),...(Ie.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{si(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>ff(
n)})),...qa.value?[{name:"Undo",kind:"command",act:oi}]:[],...Va.value?[{name:"Redo",kind:"command",act:Wa}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>so({kind:"json"})},{name:Yl.value==="dark"?"Light":"Dark",kind:"command",act:()=>hf(
Yl.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function j7(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var eN="Ue",tN="qr";function nN({folded:e}){let[t,...n]=ai.value,o=t?`${tl(t.kind)} ${t.dataset}, ${W(t.done)}`:"",i=To(o);return t?r("butto\
n",{type:"button",class:eN,"aria-label":o,onClick:()=>be("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
tl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:tN,children:W(t.done)}),r(Xa,{small:!0,label:o,done:t.done})]}):null}function oN(){let e=Ea.value?.tokens?Ea.value.name:void 0;if(e===void 0)return null;let t=()=>{Ex().then(()=>location.reload(),
n=>X(`Logging out failed: ${K(n).message}`))};return r(lt,{icon:"actor",label:`Logged in as ${Q(e).text}`,menuLabel:"Acc\
ount",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var rN="Fr",iN="s",sN="Gr",aN="dc",lN="Jr",cv="Kr",uN="c",cN="Or",dN="Pr",pN="He",mN="Qr";var xi=ae(Sr("rail")==="folded");function Z7(){xi.value=!xi.value,Tr("rail",xi.value?"folded":"open")}function hN({onPalette:e,
onHelp:t}){let n=Ni.value;return r("nav",{"aria-label":"Pages",class:xe(rN,xi.value&&iN),children:[r("div",{class:sN,children:[
r(Q7,{}),!xi.value&&r("span",{class:aN,children:"Sluice"})]}),r("ul",{class:cv,children:qt.map(o=>r(fN,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&He.value.view===o.name,onClick:()=>Oc(o)},o.name))}),vi.length>0&&r(
"div",{class:dN,role:"presentation"}),r("ul",{class:cv,children:vi.map(o=>r(fN,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>be(o.name)},o.name))}),r("div",{class:pN,children:[r(nN,{folded:xi.
value}),r(M,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(Y7,{}),r(oN,{}),r(M,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(M,{icon:"collapse",label:xi.value?"Widen":"Fold",kind:"quiet",class:mN,onClick:Z7})]})]})}
function fN({icon:e,label:t,keys:n,current:o,onClick:i}){let s=To(xi.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:uN,"aria-current":o?"page":void 0,"aria-label":xi.value?t:void 0,onClick:i,...s,children:[
r(ie,{name:e,size:20}),r("span",{class:cN,children:t})]})})}function Y7(){let e=(t,n)=>({label:n,checked:Rc.value===t,act:()=>hf(
t)});return r(lt,{icon:Yl.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function Q7(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:lN,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var yN="Vr",bN="Wr";function vN({children:e}){let[t,n]=k(null);Mo([...J6(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{qa.value&&oi()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Va.value&&
Wa()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Do},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:eK}]),N(()=>{let i=s=>{if(Eu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Bd(a).then(l=>{l&&(pe(l),X("The question was pasted.",{label:"Undo",act:oi}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:yN,children:[r(hN,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:bN,children:[Aa.value==="away"&&r(Il,{kind:"warning",actions:r(M,{small:!0,
kind:"outlined",onClick:Lx,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(Q6,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(G6,{onClose:o}),r(J1,{}),r(
jw,{}),r(Gx,{})]})}function eK(){let{phase:e}=Fn.result.value;e==="running"||e==="estimate"?Fn.cancel():Ri.value.length>
0&&Pd()}var xN="lc",wN="xc",kN="Yr",CN="sc";var yf=dn(()=>zs.value.filter(e=>e.to.dataset===ye.value.dataset));function SN(){return yf.value.length===0?null:r("nav",
{"aria-label":"The way here",class:xN,children:[yf.value.map((e,t)=>r("span",{class:wN,children:[r("button",{type:"butto\
n",class:kN,onClick:()=>{Pg(t),pe(e.from)},children:t===0?"all":Q(yf.value[t-1]?.label).text}),r(ie,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:CN,children:Q(yf.value.at(-1)?.label).text})]})}var TN="Le",PN="cc",_N="gc",MN="hc",$N="fc",DN="uc";function bf({title:e,note:t,actions:n,children:o,onClose:i}){let s=H(null),a=ft();return et(()=>{Xr();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:TN,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:PN,children:[r("div",{class:_N,children:[r("h2",{id:a,class:MN,
children:e}),t&&r("p",{class:$N,children:t})]}),n,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:DN,children:o})]})}var EN="mc",AN="vc",ON="wc",dv="bc";function RN({layer:e,onClose:t}){let n=e.request,o=xl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Z(()=>o.pages.flat(),[o.pages]),a=Z(()=>o.columns.map((c,d)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:Zo(c)&&d>0,cell:p=>d===0?r($,{value:p[0],most:64,middle:!0}):r($,{shown:ao(p[d],c,i)})})),
[o.columns,i]),l=Ee(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&be(ja(n.dataset,
String(c[0])))};return r(bf,{title:"Actors",onClose:t,note:r(E,{children:[r($,{value:e.label,most:200}),rK(s.length,o.hasMore)]}),
actions:r(M,{icon:"save",kind:"outlined",onClick:()=>so({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:ON,children:[r(ce,{error:o.error}),r(M,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:dv,children:r(Ce,{lines:12})}),o.first&&(s.length===0?
r("p",{class:dv,children:"No actor is here."}):r("div",{class:EN,children:[r(_e,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:AN,children:r(M,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function rK(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var wf="yc",NN="kc",BN="K",zN="zc";var iK=/^[A-Za-z_][A-Za-z0-9_]*$/;function IN({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=k(o?"live":"frozen"),
[a,l]=k(""),[u,c]=k(null),[d,p]=k(null),m=async()=>{if(!iK.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await aK(a,o,String(e.label)):n&&await uK(a,n,String(e.label),p),Un(
Ut.value),X(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){p(null),c(sK(K(f)))}};
return r(tt,{title:"Save as cohort",onClose:t,foot:r(E,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,
{kind:"primary",disabled:d!==null||a==="",onClick:()=>{m()},children:d===null?"Save":`${B(d)} actors read`})]}),children:[
r("p",{class:wf,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),m()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(jt,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:NN,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(FN,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(FN,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(ce,{error:u})]})]})}function sK(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function FN({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:BN,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:zN,children:n?"Not possibl\
e for these actors.":s})]})]})}function HN(e,t){return`v1/datasets/${encodeURIComponent(Ut.value)}/${e}/${encodeURIComponent(
t)}`}async function aK(e,t,n){await oe(HN("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var lK=1e4;async function uK(e,t,n,o){let i=[],s,a="";o(0);do{let u=await oe("v1/actors",{body:{...t,
limit:lK,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await oe(`${HN("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function qN({layer:e,onClose:t}){let n=e.document,o=xl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=ht(Wp(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(bf,{title:"Events",onClose:t,note:r(E,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${B(s)} events`]}),children:r(Gp,{paging:o,document:n,zone:a})})}var WN="jc",UN="Xc",KN="Zr",jN="Sc",GN="Bc",JN="Cc",ZN="ea",YN="Ec",QN="Ic",XN="Uc",eB="Hc",tB="ia",nB="Lc";var cK=6;function oB({column:e,document:t}){let n=H(null),{values:o,error:i,former:s}=dK(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let d=c?`not (${ti(e.name,u)})`:ti(e.name,u);qe({document:Se(t,"where",Po(t.
where,d))},d)};return r("section",{ref:n,class:KN,"aria-label":Q(e.name).text,"data-former":s,children:[r("div",{class:jN,
children:[r("h3",{class:GN,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:JN,children:[q(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(M,{small:!0,kind:"quiet",label:`Break down by ${Q(e.name).text}`,onClick:()=>ff(
e.name),children:"By"})]}),i&&r(ce,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},d)=>r("li",{children:r("\
button",{type:"button",class:ZN,onClick:p=>l(u,p.altKey),children:[r("span",{class:YN,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:QN,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:XN,title:B(c),children:[o.exact?"":"~",q(
c)]})]})},d))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:eB,children:[o.more>0&&r("span",{children:[q(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:tB,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",q(o.nulls)]})]})]})}
function dK(e,t,n){let[o,i]=k(!1),[s,a]=k({values:null,error:null,former:!1}),l=pK(t,n);return N(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),N(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),ud(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{wn(
c)||a({values:null,error:K(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function pK(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:ve(e),limit:cK,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function rB({onClose:e}){let[t,n]=k(""),o=Ee(Ut.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(rs,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:WN,children:r("input",{class:UN,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(oB,{column:s,document:ye.value},s.name)):r(Ce,
{}),r("p",{class:nB,children:"Click: only this value. Alt+click: all but this value."})]})}var sB="Mc",aB="Nc";function uB({onClose:e}){let t=ye.value,[n,o]=k(()=>JSON.stringify(t,null,2)),[i,s]=k(null);return N(()=>{Et(lB(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(rs,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(M,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>ze(n,"The document")}),children:[r($l,{class:sB,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=lB(l);s(c),u&&pe({document:{...u,dataset:u.dataset||He.value.document.dataset}},
"replace")},onRun:Do}),i!==null&&r("div",{class:aB,children:r(ce,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function lB(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function cB({layer:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=ye.value,d=()=>{n.trim()!==""&&al({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,p=>s(
K(p)))};return r(tt,{title:"Note",onClose:t,foot:r(E,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,{
kind:"primary",onClick:d,children:"Save"})]}),children:[r("p",{class:wf,children:[j(a,c),l===void 0?"":` to ${j(l,c)}`]}),
r("form",{onSubmit:p=>{p.preventDefault(),d()},children:[r("input",{class:We,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:p=>o(p.currentTarget.value)}),i&&r(ce,{error:i})]})]})}var dB=new Map([["facets",rB],["json",uB],["events",qN],["actors",RN],["cohort",IN],["note",cB],["live-event",TO]]);var pB=["1d","7d","30d","1y"];function mB(){let e=H(null),[t,n]=k(null),o=ye.value.compare?.offset,i=Qr(Fn.result.value.
error,"compare"),s=()=>n(null);return r(E,{children:[r(M,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${U(ip(o))} before`}),i&&t===null&&r("div",{class:Vp,children:r(ce,{error:i})}),t==="menu"&&r(uo,{anchor:e.current,label:"\
Compare",items:fK(o,()=>n("field")),onClose:s}),t==="field"&&r(Kt,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:DP,children:r(jt,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),kf(a.trim()===""?void 0:a.trim())}})})})]})}
function fK(e,t){let n=e!==void 0&&!pB.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>kf(void 0)},
{label:"The period before",checked:!1,act:()=>{hK()}},...pB.map(o=>({label:`${ip(o)} before`,checked:e===o,act:()=>kf(o)})),
{label:n?`${U(ip(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function kf(e){
le("compare",e===void 0?void 0:{offset:e})}async function hK(){try{let e=ye.value,t=await CP(e);t===null?X("The range ha\
s no start: choose one before it is compared."):ye.value===e&&kf(t)}catch(e){X(K(e).message)}}var fB="Rc",hB="Ac",pv="Me",gB="Dc",yB="Tc";var Xl="";function bB({onClose:e}){let[t,n]=k(null),[o,i]=k(Xl),[s,a]=k(""),[l,u]=k(""),[c,d]=k(null),[p,m]=k(!1),f=ft();
N(()=>{Um().then(b=>{let w=[...b].sort((x,S)=>S.changed.localeCompare(x.changed));n(w),i(w[0]?.id??Xl)},b=>d(K(b)))},[]);
let g=Wr(He.value.document);return r(tt,{title:"Save to a board",onClose:e,children:r("form",{class:fB,onSubmit:b=>{b.preventDefault(),
m(!0),yK(o,s.trim()||"My board",l.trim()).then(e,w=>{d(K(w)),m(!1)})},children:[r("label",{class:xt,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:We,"data-autofocus":!0,value:l,placeholder:U(g),maxLength:200,autocomplete:"\
off",onInput:b=>u(b.currentTarget.value)}),r("fieldset",{class:hB,children:[r("legend",{class:xt,children:"Board"}),(t??
[]).map(b=>r("label",{class:pv,children:[r("input",{type:"radio",name:f,checked:o===b.id,onChange:()=>i(b.id)}),r("bdi",
{class:gB,children:U(b.name)})]},b.id)),r("label",{class:pv,children:[r("input",{type:"radio",name:f,checked:o===Xl,onChange:()=>i(
Xl)}),r("span",{children:"A new board"})]})]}),o===Xl&&r(E,{children:[r("label",{class:xt,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:We,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:b=>a(
b.currentTarget.value)})]}),c&&r(ce,{error:c}),r("div",{class:yB,children:r(M,{type:"submit",kind:"primary",icon:"save",
disabled:p||t===null,children:"Save"})})]})})}async function yK(e,t,n){let{document:o,view:i,as:s}=He.value,a=e===Xl?null:
await dr(e),l=s??qt.find(d=>d.name===i)?.chartOf(o)??"",u=ra(a?.content??Hl,{kind:"query",title:n,document:o,as:l}),c=a?
await Pc(e,a.version,a.name,u):await pr(t,u);X(`Saved to ${U(c.name)}.`,{label:"Open",act:()=>be(`boards/${encodeURIComponent(
c.id)}`)}),a&&X("The tile can be taken back.",{label:"Undo",act:()=>{bK(c,a)}})}async function bK(e,t){await Pc(e.id,e.version,
t.name,t.content).then(()=>X("The tile is taken back."),n=>X(K(n).message))}var vK=ae([]);function vB(){return r(lt,{icon:"save",menuLabel:"Save",items:[...xK(),...vK.value],placing:{align:"end"},children:"Save"})}
function xK(){let{dataset:e,where:t}=He.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>qi(
o=>r(bB,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>be(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Qm(e)}]}var wB="_c",kB="Ne";function CB(){let e=Fn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:wB,children:[r("sp\
an",{role:"status",class:kB,"data-phase":e.phase,children:[e.phase==="exact"&&r(ie,{name:"check",size:14}),e.phase==="er\
ror"&&r(ie,{name:"error",size:14}),kK(e)]}),t&&r(M,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Fn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(M,{small:!0,kind:"outlined",onClick:Do,children:"Run again"})]})}
function kK(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${W(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=La(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${W(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${q(t.rows_scanned)} rows`:`${o}, ${n}`}}}var SB="Re",TB="Ae",PB="qc",_B="De",MB="Fc";var $B=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function DB({runs:e}){N(()=>{Ie.value.value||
Dt()},[]);let t=Ie.value.value?.map(({name:o})=>o)??[Ut.value],n=ye.value.timezone??"UTC";return r("header",{class:SB,"a\
ria-label":"The question",children:[r("div",{class:TB,children:[r(tn,{title:"Dataset",icon:"data",values:t,value:Ut.value,
onChange:o=>{si(o)},class:PB}),r(AP,{}),r(tn,{title:"Time zone",icon:"globe",values:nf(),value:n,onChange:o=>le("timezon\
e",o),kind:"quiet",free:!0}),r(mB,{}),r(SK,{})]}),r("div",{class:_B,children:e&&r(CB,{})}),r("div",{class:MB,children:[r(
M,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!qa.value,onClick:oi}),r(M,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Va.value,onClick:Wa}),r(lt,{icon:"share",menuLabel:"Share",items:PC(),placing:{align:"end"},children:"Shar\
e"}),r(vB,{})]})]})}function SK(){let e=ye.value.sample,t=e===void 0||e===1?void 0:e,n=$B.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(lt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:$B.map(([o,i])=>({label:o,checked:i===t,act:()=>le("sample",i)})),children:n})}var EB="Gc",AB="ra",OB="Jc",RB="Kc",LB="Oc",NB="Pc",BB="aa";function FB(){let e=qt.find(({name:t})=>t===N0.value)??qt[0];return e?r(PK,{view:e}):null}function PK({view:e}){let t=ye.
value,n=MK(Fn.result.value,t),o=B0.value??e.chartOf(t);N(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),Mo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>mv("facets")}]),Mo(
[{keys:"v",label:"Chart: arrows choose",group:"View",act:$K}]),Mo([{keys:"/",label:`Sentence: ${Dy}`,group:"View",act:$y}]);
let i=a=>{pe({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase==="running"||n.phase==="estimate";return r(E,{children:[
r(DB,{runs:e.runs??!0}),r(Md,{busy:s,done:n.done}),r("div",{class:EB,children:[r("main",{class:AB,"data-view":e.name,"da\
ta-state":_K(e,n,t),"aria-busy":s,children:[r("h1",{class:"spoken",children:e.label}),r(SN,{}),r("div",{class:OB,children:[
r("div",{class:RB,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:LB,children:[e.charts.length>1&&r(wt,{label:"\
Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,label:l,icon:u}))}),r(M,{icon:"filte\
r",label:"Properties and their values",keys:"f",kind:"quiet",pressed:fv("facets"),onClick:()=>mv("facets")}),r(M,{icon:"\
braces",label:"The document as JSON",kind:"quiet",pressed:fv("json"),onClick:()=>mv("json")})]})]}),n.error&&!DK(e,n.error)&&
r("div",{class:NB,children:r(ce,{error:n.error})}),r("div",{class:BB,"data-former":n.former,children:r(e.Page,{document:t,
result:n,as:o})})]}),r(EK,{})]})]})}function _K(e,t,n){return e.runs===!1||t.document===null||Et(t.document,n)?t.phase:"\
changed"}function MK(e,t){return e.of===null||zB(e.of)===zB(t)?e:{...e,answer:null,of:null,former:!1}}function zB(e){let t=e.
aggregate?.over;return`${ni(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}function $K(){globalThis.document.
querySelector('[role=radiogroup][aria-label="Chart"] [tabindex="0"]')?.focus()}function fv(e){return Ri.value.some(t=>t.
kind===e)}function mv(e){pe({open:fv(e)?Ri.value.filter(t=>t.kind!==e):[{kind:e}]})}function DK(e,t){return["from","to",
...e.errorPlaces??[]].some(n=>Qr(t,n)!==null)}function EK(){return r(E,{children:Ri.value.map((e,t)=>{let n=dB.get(e.kind);
return n?r(n,{layer:e,onClose:Pd},t):null})})}function IB(){return Ea.value?.tokens&&Ea.value.name===void 0?r(L6,{}):r(E,{children:[r(vN,{children:r(AK,{})}),r(P6,{})]})}
function AK(){let e=Ni.value;switch(e.kind){case"home":return r(_6,{});case"view":return r(FB,{});case"page":{let t=vi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(M6,{})}case"actor":return r(yw,{dataset:e.dataset,actor:e.actor});case"\
link":return r(I6,{id:e.id})}}Y6();$x();Dw();await cw();CC();lS();ox(r(IB,{}),document.body);
