var b8=Object.defineProperty;var Uf=(e,t)=>{for(var n in t)b8(e,n,{get:t[n],enumerable:!0})};var Ve,Jb,Jf,_i,Kf,Zc,Zb,Gc,Yb,Zf,jf,Qb,uu=Symbol.for("pv"),Yc={},Qc=[],x8=/^m(i|n|o|s|text|space)$/,Yf=Array.isArray,Qf=Qc.
slice,bs=Object.assign;function vs(e){e&&e.parentNode&&e.remove()}function Xb(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Qf.call(arguments,2):n),lu(e,
a,o,i,null)}function lu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:uu,__v:i||
++Jb,__i:-1,__u:0};return!i&&Ve.vnode&&Ve.vnode(s),s}function E(e){return e.children}function Pa(e,t){this.props=e,this.context=t,this.__g=0}function Mi(e,t){if(t==null)return e.
__&&Mi(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Mi(e)}function w8(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=bs({constructor:uu},n)).__v=n.__v+1,
Ve.vnode&&Ve.vnode(t),Xf(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Mi(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,ix(i,t,s),n.__=n.__e=null,t.__e!=o&&ex(t))}function ex(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),ex(e)}function Gf(e){(8&e.__g||(e.__g|=8,_i.push(e),Zc++))&&Kf==Ve.debounceRendering||
((Kf=Ve.debounceRendering)||queueMicrotask)(tx)}function tx(){try{for(var e,t=1;_i.length;)_i.length>t&&_i.sort(Zb),e=_i.
shift(),t=_i.length,8&e.__g&&w8(e)}finally{(Zc=_i.length)&&(Kf||queueMicrotask)(tx)}}function nx(e,t,n,o,i,s,a,l,u,c,p){
var d,m,f,g,y,v,w=o.__k||Qc,x=t.length;for(u=k8(n,t,w,u,x),d=0;d<x;d++)(f=n.__k[d])!=null&&(m=~f.__i&&w[f.__i]||Yc,f.__i=
d,v=Xf(e,f,m,i,s,a,l,u,c,p),g=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&eh(m.ref,null,f,m),f.ref&&p.push(f.ref,f.__c||g,f)),
y=y||g,4&f.__u?(u=ox(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&v!==void 0?u=v:g&&(u=g.nextSibling),f.
__u&=-21);return n.__e=y,u}function k8(e,t,n,o,i){var s,a,l,u,c,p,d,m,f,g=n.length,y=g,v=0,w=0,x=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=lu(null,
a):Yf(a)?a=x[s]=lu(E,{children:a}):a.constructor===uu&&a.__b?a=x[s]=lu(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+v,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=C8(a,n,u,y))&&(y--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?v--:c==u+1?v++:c!=
u&&(c>u?v--:v++,w=1)):(~c||(i>g?v--:i<g&&v++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(w){for(p=[],d=[],s=0;s<
i;s++)if((a=x[s])&&16&a.__u){for(v=0,m=p.length;v<m;)p[f=v+m>>1]<a.__i?v=f+1:m=f;p[v]=a.__i,d[s]=v+1}for(v=p.length;s--;)
d[s]&&(d[s]==v?v--:x[s].__u|=4)}if(y)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Mi(l)),th(l,l));return o}function ox(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=ox(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Mi(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function C8(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Gb(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function jc(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Gb(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Gb(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=jf[t]||(jf[t]=
S8(t)),(e.__a||(e.__a={}))[t]=Zf,s=t!=(t=t.replace(Yb,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function S8(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Gc]==null)t[Gc]=Zf++;else if(t[Gc]<this.__a[e])return;return n(Ve.event?Ve.event(t):t)}}}function Xf(e,t,n,o,i,s,a,l,u,c){
var p,d,m,f,g,y,v,w,x,S,P,L,_,O,A,z,V,F,ue=t.type;if(t.constructor!==uu)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,d=s=[],p.nodeType==8?l=Jc(p,s):s.push(p),l=s[0]||l),(p=Ve.__b)&&p(t);e:if(typeof ue=="function"){m=a.length;try{
if(w=t.props,x=(p=ue.prototype)&&p.render,S=(p=ue.contextType)&&o[p.__c],P=p?S?S.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(x?t.__c=f=new ue(w,P):(t.__c=f=new Pa(w,P),f.constructor=ue,f.render=P8),S&&S.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),ue.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
bs({},f.__s)),bs(f.__s,ue.getDerivedStateFromProps(w,f.__s)))),g=f.props,y=f.state,f.__v=t,n.__c){if(w!==g&&x&&!ue.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(w,P),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(w,f.__s,P)===!1){t.__v!=n.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(ee){ee&&(ee.__=t)}),Qc.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Mi(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(w,f.__s,P),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,y,v)})}else x&&!ue.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=P,f.props=w,f.__P=e,f.__g&=-5,L=Ve.__r,_=x?25:0;do f.__g&=-9,L&&L(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++_<25);x&&(Qc.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=bs({},o,f.getChildContext())),
x&&n.__c&&f.getSnapshotBeforeUpdate&&(v=f.getSnapshotBeforeUpdate(g,y)),O=p&&p.type===E&&p.key==null?p.props.children:p,
w.__P&&(p=l,i=(e=w.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ee){ee&&th(ee,ee)}),n.__k=null),
l=n.__k?Mi(n,0):null),l=nx(e,Yf(O)?O:[O],t,n,o,i,s,a,l,u,c),w.__P&&(t.__e=null,l=p),t.__u&=-161,d&&d.some(vs),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(ee){if(a.length=m,t.__v=null,u||s)if(ee&&ee.then){if(t.__u|=128|u,s){for(~(V=s.indexOf(
l||void 0))||(V=s.length);(F=s[V-1])&&F.nodeType==8;)V--;for(;V<s.length;V++)if(F=s[V])if(s[V]=null,A){if(F==z)break}else{
if(F.nodeType!=8)break;F.data.startsWith("$s")&&(z=Jc(A=F))}}if(!A){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
A=l}(p=Jc(A=t.__c.__z||(t.__c.__z=A)))?(t.__e=A,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(vs);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),ee&&ee.then||rx(t),Ve.__e(ee,t,n)}}else l=t.__e=T8(n.__e,t,n,o,i,s,a,u,c,e);return(p=Ve.diffed)&&p(t),
l}function Jc(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.
startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function rx(e){e&&(e.__c&&(e.__c.__g|=
4),e.__k&&e.__k.some(rx))}function ix(e,t,n){for(var o=0;o<n.length;)eh(n[o++],n[o++],n[o++]);Ve.__c&&Ve.__c(t,e),e.some(
function(i){try{e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Ve.__e(s,i.__v)}})}function T8(e,t,n,o,i,s,a,l,u,c){
var p,d,m,f,g,y,v,w,x=n.props||Yc,S=t.props,P=t.type;if(P=="svg"?i="http://www.w3.org/2000/svg":P=="math"?i="http://www.\
w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(P?g.localName==P:
g.nodeType==3)){e=g,s[p]=null;break}}if(!e){if(w=c.ownerDocument||document,!P)return w.createTextNode(S);e=w.createElementNS(
i,P,S.is?S:c),l&&(Ve.__m&&Ve.__m(t,s),l=!1),s=null}if(P){if(c=P=="template"&&e.content||e,s=P=="textarea"&&S.defaultValue!=
null?null:s&&Qf.call(c.childNodes),!l&&s)for(x={},p=0;p<e.attributes.length;p++)x[(g=e.attributes[p]).name]=g.value;for(p in x)
g=x[p],p=="dangerouslySetInnerHTML"?m=g:p=="children"||p in S||p=="value"&&"defaultValue"in S||p=="checked"&&"defaultChe\
cked"in S||jc(e,p,null,g,i);for(p in S)g=S[p],p=="children"?f=g:p=="dangerouslySetInnerHTML"?d=g:p=="value"?y=g:p=="chec\
ked"?v=g:l&&typeof g!="function"||x[p]===g||jc(e,p,g,x[p],i);d?(l||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=
d.__html),t.__k=[]):(m&&(e.textContent=""),(P=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&x8.test(P))&&(i=
"http://www.w3.org/1999/xhtml"),nx(c,Yf(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Mi(n,0),l,u),s&&s.some(vs)),l&&P!="textarea"||
(p="value",P=="progress"&&y==null?e.removeAttribute(p):y==null||y===e[p]&&(P!="progress"||y)||jc(e,p,y,x[p],i),p="checke\
d",v!=null&&v!=e[p]&&jc(e,p,v,x[p],i))}else x===S||l&&e.data==S||(e.data=S);return e}function eh(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Ve.__e(i,n)}}function th(e,t,n){var o,i,s,a;if(Ve.unmount&&Ve.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||eh(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ve.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&th(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=Jc(o,s=[]))&&(o==
e.__e&&s.some(vs),vs(i),vs(o)),n||vs(e.__e),e.__e=e.__c=e.__=null}function P8(e,t,n){return this.constructor(e,n)}function sx(e,t){
var n,o,i,s;Ve.__&&Ve.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=lu(E,{children:[e]}),
i=[],s=[],Xf(t,t.__k,o||Yc,Yc,t.namespaceURI,o?null:t.firstChild?Qf.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
ix(i,t.__k,s),t.__k.props.children=null}function Xc(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,Gf(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Qb++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Ve={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw Zc=0,e}},Jb=0,Jf=function(e){return e!=null&&e.constructor===uu},Pa.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=bs({},this.state)),typeof e=="function"&&(e=e(bs({},n),this.props)),e&&(bs(
n,e),this.__v&&(t&&this.__k.push(t),Gf(this)))},Pa.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Gf(this))},Pa.prototype.render=E,_i=[],Zc=0,Zb=function(e,t){return e.__v.__b-t.__v.__b},Gc=Symbol(),Yb=/(PointerCapture)$|Capture$/i,
Zf=0,jf={},Qb=0;var $i,Dt,nh,ax,oh=Object.is,pu=0,gx=[],rh=[],Nt=Ve,lx=Nt.__b,ux=Nt.__r,cx=Nt.diffed,px=Nt.__c,dx=Nt.unmount,mx=Nt.__;function _a(e,t){
Nt.__h&&Nt.__h(Dt,e,pu||t),pu=0;var n=Dt.__H||(Dt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){
return pu=1,sh(yx,e)}function sh(e,t,n){var o=_a($i++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):yx(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);oh(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Dt,!Dt.__f)){Dt.__f=!0;var i=Dt.shouldComponentUpdate;
Dt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(m){
m.__N&&(c=!0,oh(m.__[0],m.__N[0])||(p=!0))}),i){var d=i.call(this,s,a,l);return c?d||p:d}return!c||p}}return o.__}function N(e,t){
var n=_a($i++,3);!Nt.__s&&ah(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Dt.__H.__h.push(n))}function it(e,t){var n=_a($i++,4);!Nt.
__s&&ah(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Dt.__h.push(n))}function q(e){return pu=5,Z(function(){return{current:e}},[])}function Z(e,t){var n=_a($i++,7);return ah(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ep(e,t){return pu=8,Z(function(){return e},
t)}function tp(e){var t=Dt.context[e.__c],n=_a($i++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Dt)),t.props.value):e.
__}function ft(){var e=_a($i++,11);if(!e.__){for(var t=Dt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function _8(){var e;do{for(;e=rh.shift();)try{cu(e)}catch(n){Nt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
gx.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(cu),t.__h.some(ih),t.__h=[]}catch(n){t.__h=[],Nt.__e(n,e.__v)}}}while(rh.
length)}Nt.__b=function(e){Dt=null,lx&&lx(e)},Nt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),mx&&mx(e,t)},Nt.
__r=function(e){ux&&ux(e),$i=0;var t=(Dt=e.__c).__H;t&&(nh==Dt?Dt.__h=[]:(t.__h.some(cu),t.__h.some(ih),$i=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),nh=Dt},Nt.diffed=function(e){cx&&cx(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&hx(gx.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),nh=Dt=null},Nt.__c=function(e,t){t.some(
function(n){try{n.__h.some(cu),n.__h=n.__h.filter(function(o){return!o.__||ih(o)})}catch(o){n.__h=[function(){throw o}]}}),
px&&px(e,t)},Nt.unmount=function(e){dx&&dx(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,hx(rh.push(i))}else cu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Nt.__e(t,o.__v))};var fx=typeof requestAnimationFrame=="function";function M8(e){var t,n=function(){clearTimeout(
o),fx&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);fx&&(t=requestAnimationFrame(n))}function hx(e){e!=1&&ax==
Nt.requestAnimationFrame||((ax=Nt.requestAnimationFrame)||M8)(_8)}function cu(e){var t=Dt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Dt=t}function ih(e){var t=Dt;e.__c=e.__(),Dt=t}function ah(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!oh(n,e[o])})}function yx(e,t){return typeof t=="function"?t(e):t}var $8=Symbol.for("preact-signals");function ip(){if(Jr>1)Jr--;else{var e,t=!1;for((function(){var i=op;for(op=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();mu!==void 0;){var n=mu;for(mu=
void 0,np++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&bx(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(np=0,Jr--,
t)throw e}}function uh(e){if(Jr>0)return e();lh=++D8,Jr++;try{return e()}finally{ip()}}var du,Pt=void 0;function fu(e){var t=Pt,
n=du;Pt=void 0,du=void 0;try{return e()}finally{Pt=t,du=n}}var mu=void 0,Jr=0,np=0,D8=0,lh=0,op=void 0,rp=0;function vx(e){
if(Pt!==void 0){var t=e.n;if(t===void 0||t.t!==Pt)return t={i:0,S:e,p:Pt.s,n:void 0,t:Pt,e:void 0,x:void 0,r:t},Pt.s!==void 0&&
(Pt.s.n=t),Pt.s=t,e.n=t,32&Pt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Pt.s,t.n=void 0,Pt.s.n=t,Pt.s=t),t}}function en(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}en.prototype.brand=$8;en.prototype.h=function(){return!0};en.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:fu(function(){var o;(o=t.W)==null||o.call(t)}))};
en.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&fu(function(){var i;(i=t.Z)==null||i.call(t)}))}};en.prototype.subscribe=
function(e){var t=this;return xn(function(){var n=t.value;fu(function(){return e(n)})},{name:"sub"})};en.prototype.valueOf=
function(){return this.value};en.prototype.toString=function(){return this.value+""};en.prototype.toJSON=function(){return this.
value};en.prototype.peek=function(){var e=this;return fu(function(){return e.value})};Object.defineProperty(en.prototype,
"value",{get:function(){var e=vx(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(np>100)
throw new Error("Cycle detected");(function(n){Jr!==0&&np===0&&n.l!==lh&&(n.l=lh,op={S:n,v:n.v,i:n.i,o:op})})(this),this.
v=e,this.i++,rp++,Jr++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ip()}}}});function ae(e,t){return new en(e,
t)}function bx(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function xx(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function wx(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function xs(e,t){en.call(this,void 0,t),this.x=e,this.s=void 0,this.g=rp-1,this.
f=4}xs.prototype=new en;xs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
rp))return!0;if(this.g=rp,this.f|=1,this.i>0&&!bx(this))return this.f&=-2,!0;var e=Pt;try{xx(this),Pt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Pt=e,wx(
this),this.f&=-2,!0};xs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
en.prototype.S.call(this,e)};xs.prototype.U=function(e){if(this.t!==void 0&&(en.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};xs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(xs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=vx(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function pn(e,t){
return new xs(e,t)}function kx(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Jr++;var n=Pt;Pt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,ch(e),o}finally{Pt=n,ip()}}}function ch(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
kx(e)}function E8(e){if(Pt!==this)throw new Error("Out-of-order effect");wx(this),Pt=e,this.f&=-2;try{8&this.f&&ch(this)}finally{
ip()}}function Ma(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,du&&du.push(this)}
Ma.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Ma.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,kx(this),
xx(this),Jr++;var e=Pt;return Pt=this,E8.bind(this,e)};Ma.prototype.N=function(){2&this.f||(this.f|=2,this.u=mu,mu=this)};
Ma.prototype.d=function(){this.f|=8,1&this.f||ch(this)};Ma.prototype.dispose=function(){this.d()};function xn(e,t){var n=new Ma(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Cx,ap,sp,A8=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Sx=[];xn(function(){Cx=this.N})();function $a(e,t){Ve[e]=t.bind(null,Ve[e]||function(){})}function hu(e){if(sp){var t=sp;
sp=void 0,t()}sp=e&&e.S()}function Tx(e){var t=this,n=e.data,o=R8(n);o.name="ReactiveDom",o.value=n;var i=Z(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=pn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=pn(
function(){return!Array.isArray(c.value)&&!Jf(c.value)}),d=xn(function(){if(this.N=Px,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[p,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}Tx.displayName="ReactiveTextNode";Object.defineProperties(en.prototype,{constructor:{
configurable:!0,value:Xb(E,null).constructor},type:{configurable:!0,value:Tx},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});$a("__b",function(e,t){if(hu(),ap=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof en&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});$a("__r",function(e,t){if(e(t),t.type!==E){hu();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return xn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;A8&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ap=
o,hu(n)}});$a("__e",function(e,t,n,o){hu(),ap=void 0,e(t,n,o)});$a("diffed",function(e,t){hu(),ap=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=O8(n,u,p,i),s[u]=c):c.o(p,i)}}}e(t)});function O8(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ae(n);return{o:function(a,l){s.value=a,o=l},d:xn(function(){this.N=Px;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}$a("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});$a("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Pa.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function R8(e,t){return Z(function(){return ae(e,t)},[])}var L8=function(e){queueMicrotask(function(){queueMicrotask(e)})};function N8(){uh(function(){for(var e;e=Sx.shift();)Cx.call(e)})}function Px(){Sx.push(this)===1&&(Ve.requestAnimationFrame||
L8)(N8)}var ph=new URL("../../",import.meta.url);function Bt(e){return new URL(e,ph).href}function _x(e){return e.startsWith(ph.
pathname)?e.slice(ph.pathname.length):e.replace(/^\//,"")}var B8=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,F8=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function Da(e){
return JSON.parse(F8.test(e)?e.replace(B8,z8):e)}function z8(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var et=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Zr(){return new et(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Yr(e,t=0){let n=dh(e)&&dh(
e.error)?e.error:null;if(!n)return new et({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new et({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:I8(n.span),status:t})}
function I8(e){if(!dh(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function dh(e){return e!==null&&typeof e=="object"}function Di(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var Mx=ae(0),$x=Mx;async function oe(e,t={}){let n=await Ea(e,t);if(n.status!==204)return await Dx(n)}async function Ea(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await H8(
Bt(e),n);if(o.status===401&&Mx.value++,!o.ok)throw Yr(await Dx(o).catch(()=>null),o.status);return o}async function H8(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:Zr()}}async function Dx(e){let t=await e.text();try{return Da(
t)}catch{throw new et({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function wn(e){
return e instanceof DOMException&&e.name==="AbortError"}function K(e){return e instanceof et?e:new et({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var Ex=ae(null),Aa=Ex;function Ax(){xn(()=>{$x.value>=0&&oe("v1/me").then(e=>{Ex.value=e},()=>{})})}async function Ox(e){
await oe("v1/login",{body:{token:e}})}async function Rx(){await oe("v1/logout",{method:"POST"})}var lp=ae({value:null,error:null}),mh=new Map,ze=lp;async function _t(){try{let e=await oe("v1/datasets");lp.value={value:e.
datasets,error:null}}catch(e){lp.value={value:lp.value.value,error:K(e)}}}function Ee(e){let t=mh.get(e);return t||(t=ae(
{value:null,error:null}),mh.set(e,t),Un(e)),t}async function Un(e){let t=mh.get(e);if(!(!t||e===""))try{t.value={value:await oe(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:K(n)}}}async function Lx(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await oe(
s,{signal:o})).values}async function up(e,t,n){return oe(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var q8=new Set(["estimate","running","exact","error","cancelled","live"]);function cp(e){let t;try{t=Da(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!q8.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Yr(n):null,body:n}}function pp(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var Nx=!0;async function Bx(e,t,n){try{if(Nx&&await V8(e,t,n))return;await W8(e,t,n)}catch(o){if(!wn(o))throw o}}async function V8(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Ea("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await U8(s,a=>{let l=cp(a);l&&t(l)}),!0}catch(o){if(!(o instanceof et)||o.status!==404&&o.status!==
405)throw o;return Nx=!1,!1}}async function W8(e,t,n){if(!("run"in e))throw new et({code:"not_supported",message:"This s\
erver has no live events"});let o=await Ea("v1/query",{body:e.run,signal:n}),i=Da(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function U8(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var yh=250,K8=8e3,Uo=ae("idle"),Ko=new Map,fh=null,j8=1,gu=yh,hh,Oa=Uo;function dp(e,t,n=[]){let o=j8++,i=n.filter(s=>Ko.
has(s));Ko.set(o,{message:e,take:t,abort:null}),Uo.value==="open"&&vh({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
zx(s);return Uo.value==="http"&&Ix(o),Uo.value==="idle"&&bh(),o}function yu(e){Ko.has(e)&&(Uo.value==="open"&&vh({id:e,cancel:!0}),
zx(e))}function Fx(){Uo.value==="away"&&(clearTimeout(hh),bh())}function zx(e){Ko.get(e)?.abort?.abort(),Ko.delete(e)}function vh(e){
fh?.send(JSON.stringify(e))}function bh(){Uo.value=Uo.value==="away"?"away":"connecting";let e=new URL(Bt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,fh=t,gu=yh,Uo.value="open";
for(let[o,i]of Ko)vh({id:o,...i.message})},t.onmessage=o=>J8(String(o.data)),t.onclose=()=>{fh=null,n?xh():G8()}}async function G8(){
if(!await fetch(Bt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return xh();gu=yh,Uo.value="http";for(let t of Ko.
keys())Ix(t)}function xh(){Uo.value="away",clearTimeout(hh),hh=setTimeout(bh,gu*(.75+Math.random()/2)),gu=Math.min(gu*2,
K8)}function J8(e){let t=cp(e);t&&gh(t)}function gh(e){let t=Ko.get(e.id);t&&(pp(e)&&Ko.delete(e.id),t.take(e))}function Ix(e){
let t=Ko.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Ko.has(e))return;if(t.abort=null,o instanceof
et&&o.code===Zr().code)return xh();let i=o instanceof et?o:new et({code:"unexpected",message:String(o)});gh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};Bx(t.message,o=>gh({...o,id:e}),t.abort.
signal).catch(n)}var Ra=/([^.[\]]+)|\[(\d+)\]/gy;function vu(e){let t=[];for(Ra.lastIndex=0;Ra.lastIndex<e.length;){e[Ra.lastIndex]==="."&&
Ra.lastIndex++;let n=Ra.lastIndex,o=Ra.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Hx(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function bu(e){return typeof e=="\
string"?vu(e):e}function Ei(e,t){let n=e;for(let o of bu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Se(e,t,n){return wh(e,bu(t),n)}function wh(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=wh(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=wh(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function kh(e,t){let n=Ei(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function mp(e,t,n,o){let i=kh(e,bu(t));return i.
splice(n,0,o),Se(e,t,i)}function xu(e,t,n){let o=kh(e,bu(t));return o.splice(n,1),Se(e,t,o.length>0?o:void 0)}function qx(e,t,n,o){
let i=kh(e,bu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Se(e,t,i)}function Ft(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Ft(e[o],t[o]))}var Ch={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},Z8=100,ws=class{present=ae(
Ch);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Ft(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=dp({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(yu(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){yu(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(pp(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+Z8-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function ht(e){
let t=Z(()=>new ws,[]),n=e===null?"":JSON.stringify(e);return N(()=>{e?t.run(e):t.cancel()},[n]),N(()=>()=>t.close(),[]),
t.result.value}function Qr(e,t){let n=typeof t=="string"?t:Hx(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var Y8=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function fp(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function La(e,t){return e<0?"−"+t:t}function B(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return La(e,fp(n)+(o===void 0?"":`.${o}`))}
function H(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return La(e,Q8(t));if(t>=9995e11)return La(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=Y8.find(([i])=>Number((t/i).toPrecision(3))>=1);return La(e,Number(t/
n).toPrecision(3)+" "+o)}function Q8(e){return Number.isInteger(e)?fp(String(e)):e>=1e3?fp(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function W(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return La(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return La(e,`${fp(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function kn(e){
let t=W(e);return e>0?`+${t}`:t}function Vx(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${H(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${H(e)} ±${W(o)}`}function Cn(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Ae(e,t,n=`${t}\
s`){return`${H(e)} ${e===1?t:n}`}var Sh=[[86400,"d"],[3600,"h"],[60,"min"]];function Pe(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Pe(-e)}`;
if(e<59.95)return X8(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Sh.findIndex(
([c])=>t>=c),[o,i]=Sh[n],s=Math.floor(t/o),[a,l]=Sh[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function X8(e){return e===0?`0${" "}s`:e<999e-6?`${Th(e*1e6)}${" "}µs`:e<.9995?
`${Th(e*1e3)}${" "}ms`:`${Th(e)}${" "}s`}function Th(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Na(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Pe(e/1e3)}var Bn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Mn={text:Bn.other,kind:"other"},e3=new Set(Object.
values(Bn)),t3=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function n3(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function U(e){return e.toWellFormed().replace(t3,n3).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function X(e){
if(e==null)return{text:Bn.null,kind:"null"};if(e==="")return{text:Bn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>X(n).text).join(", "),kind:"value"};let t=U(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:e3.has(t)?`"${t}"`:t,kind:"value"}}var o3=new Intl.Segmenter("en",{granularity:"grapheme"});function Wx(e){return Array.
from(o3.segment(e),t=>t.segment)}function wu(e,t){if(e.length<=t)return e;let n=Wx(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Ba(e,t){if(e.length<=t)return e;let n=Wx(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var r3={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Ux=new Map;function Kx(e,t){let n=`${t} ${e}`,o=Ux.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...r3[t],timeZone:e,hourCycle:"h23"}),Ux.set(n,o)),o}function Ph(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function j(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Ph(t)?Kx(t,n).format(o):`${Kx("UTC",n).format(o)} UTC`}function Ai(e,t=Date.now()){return e==="UTC"||!Ph(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function ks(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Ph(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function $n(e,t,n){return t>=300*86400?j(e,n,"year"):t>=28*86400?j(e,n,"month"):t>=.9*86400?
j(e,n,"day"):t>=60?j(e,n,"minute"):j(e,n,"second")}function xe(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var i3=Symbol.for("pv"),s3=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:i3,__v:--s3,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Ve.vnode&&Ve.vnode(c),c}var a3={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:a3[e]})})}function hp(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let y=t.right+s+a<=u-8;Gx(
e,y?t.right+s:t.left-s-a,jx(t.top,l,c));return}let p=c-8-t.bottom-s,d=t.top-s-8,m=o==="bottom"?l<=p||p>=d:!(l<=d||d>=p),
f=Math.max(m?p:d,64),g=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),Gx(
e,jx(g,a,u),m?t.bottom+s:t.top-s-Math.min(l,f))}function jx(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Gx(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Jx="ta";var Mh=ae(null),_h,c3=500;function Zx(e,t,n){clearTimeout(_h),_h=setTimeout(()=>{e.isConnected&&(Mh.value={anchor:e,text:t})},
n)}function Xr(){clearTimeout(_h),Mh.value=null}function To(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Zx(
t.currentTarget,e,c3)},onPointerLeave:Xr,onPointerDown:Xr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Zx(n,e,0)},onBlur:Xr}:{}}function Yx(){let e=q(null),t=Mh.value;return it(()=>{!e.current||!t||(e.current.showPopover(),
hp(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Jx,children:t.text}):null}var $h={};Uf($h,{button:()=>Dh,danger:()=>m3,default:()=>h3,iconOnly:()=>Eh,outlined:()=>p3,primary:()=>d3,quiet:()=>f3,
small:()=>Ah});var Dh="t",p3="oa",d3="O",m3="na",Eh="Te",f3="_e",Ah="qe",h3={button:Dh,outlined:p3,primary:d3,danger:m3,
iconOnly:Eh,quiet:f3,small:Ah};function M(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=To(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:xe(Dh,a!=="plain"&&
$h[a],u&&Eh,l&&Ah,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ie,{name:n}),t,o&&r(ie,{name:o,size:12})]})}var Oh={};Uf(Oh,{default:()=>x3,empty:()=>v3,null:()=>y3,other:()=>b3,value:()=>g3});var g3="pa",y3="da",v3="la",b3="xa",
x3={value:g3,null:y3,empty:v3,other:b3};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??X(e),s=o?Ba(i.text,n):wu(i.text,n);return r("bdi",{class:Oh[i.
kind],title:s===i.text?void 0:wu(i.text,2e3),children:s})}var Qx=8;function w3(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-Qx,o)),s=Math.min(o,Math.ceil((e+t)/n)+Qx);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function gp(e,t,n){let[o,i]=k({scroll:0,height:600});return N(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),w3(o.scroll,o.height,t,n)}function yp(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function vp(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var Xx="Fe",e0="sa",Rh="b",t0="P",n0="Ge",o0="n",r0="y",bp="ca",Lh="Je",Nh="p",i0="Q",Bh="ga",s0="V",a0="ha",l0="fa";function _e(e){let{columns:t,rows:n,summary:o=[]}=e,i=q(null),s=ft(),a=yp(),l=gp(i,a,n.length),[u,c]=k(null),[p,d]=k(new Map),
m=t.map(({key:y,width:v})=>{let w=p.get(y);return w===void 0?v??"minmax(80px, max-content)":`${w}px`}).join(" ")+" minma\
x(0, 1fr)",f=y=>{let v=vp(y,u,n.length+o.length,t.length,e.onSort?-1:0);if(v){y.preventDefault(),c(v),C3(i.current,v,a);
return}let w=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(y.key==="Enter"||y.key===" ")){y.preventDefault(),
x.sortable!==!1&&e.onSort?.(u0(x,e.sort??null));return}let S=i.current?.querySelector('[data-cursor="true"]');(y.key==="\
Enter"||y.key===".")&&w!==void 0&&x&&S&&y.target===i.current&&(y.preventDefault(),y.stopPropagation(),(e.onMenu??e.onCell)?.(
w,x,S))},g=(y,v,w)=>r(S3,{id:s,row:y,at:v,columns:t,cursor:u?.row===v?u.column:-1,onCursor:c,summary:w,last:v===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},w?`summary ${v}`:v);return r("div",{ref:i,class:Xx,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:y=>{y.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:e0,role:"\
presentation",style:{gridTemplateColumns:m},children:[r("div",{role:"row","aria-rowindex":1,class:xe(Rh,t0),children:t.map(
(y,v)=>r(T3,{id:`${s}--1-${v}`,column:y,cursor:u?.row===-1&&u.column===v,sort:e.sort??null,onSort:e.onSort,onWidth:w=>d(
new Map(p).set(y.key,w))},y.key))}),l.before>0&&r("div",{role:"presentation",class:a0,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((y,v)=>g(y,l.first+v,!1)),l.after>0&&r("div",{role:"presentation",class:l0,style:{height:`${l.after}\
px`}}),o.map((y,v)=>g(y,n.length+v,!0))]})})}function C3(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function S3({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:xe(Rh,a&&s0,l&&n0),children:o.
map((p,d)=>r("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===i,class:xe(o0,p.number&&Lh,
d===i&&Bh),onPointerDown:()=>s({row:n,column:d}),onClick:c&&(m=>c(t,p,m.currentTarget)),onContextMenu:u&&(m=>{m.preventDefault(),
u(t,p,m.currentTarget)}),children:r("span",{class:bp,children:p.cell(t,n)})},p.key))})}function u0(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function T3({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
d=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=m=>s(Math.max(
48,Math.round(d+m.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:xe(r0,t.number&&Lh,n&&Bh),children:[u?r("button",{type:"\
button",tabIndex:-1,class:Nh,onClick:()=>i(u0(t,o)),children:[r("span",{class:bp,children:t.head}),a!=="none"&&r(ie,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Nh,children:r("span",{class:bp,children:t.head})}),r("span",
{class:i0,onPointerDown:l})]})}var Fh=new Map,xp=7;function Sn(e,t){let n=JSON.stringify([e,t??null]),o=Fh.get(n);return o===void 0&&(o=[...Fh.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,Fh.set(n,o)),o}function Fa(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/xp)%4]}function dn(e){return`--series-${e%xp+1}`}var c0=ae(0),wp=c0;new MutationObserver(()=>{c0.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function ot(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Lt(e,t,n){let[o,i]=k(null),s=q(null),a=o&&o.row<e&&o.column<t?o:null;return N(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:vp(c,a,e,t);
return p?(i(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var p0="ua",d0="ma",m0="va",f0="wa",h0="ba",g0="ya",y0="ka";function je({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,p]=k(!1),
d=ft(),m=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key==="t"||f.key==="T")p(!0);else if(!s?.(f))return;f.preventDefault(),
f.stopPropagation()}};return r("figure",{class:p0,"aria-labelledby":d,children:[r("div",{class:d0,children:[r("h2",{class:m0,
children:e}),r("div",{class:f0,children:[n,r(M,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>p(!c)})]})]}),r("figcaption",{id:d,class:"spoken",children:t}),c?r("div",{class:g0,children:o}):
r(E,{children:[r("div",{class:xe(h0,l&&y0),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:m,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function v0(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Cu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function b0(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function x0(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var _3=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function w0(e,t,n){let o=(_3.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function za(){let e=q(null),[t,n]=k(0);return it(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var k0="za",C0="ja",S0="Xa",T0="Sa",P0="Ke",_0="Ba",M0="Ca";var Ia=20,Su=136,$0=16,Ha=24;function D0({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=za(),l=q(null),
u=Z(()=>{let _=e.map(({time:z})=>z),[O,A]=[Math.min(..._),Math.max(..._)];return A>O?[O,A]:[O-1e3,A+1e3]},[e]),[c,p]=o??
u,d=Z(()=>x0(e,12),[e]),m=Z(()=>e.filter(({time:_})=>_>=c&&_<=p).reverse(),[e,c,p]),f=Math.max(1,a-Su-$0),g=_=>Su+Cu(_,c,
p)*f,y=_=>c+(_-(s.current?.getBoundingClientRect().left??0)-Su)/f*(p-c),v=(_,O=(c+p)/2)=>{let A=b0([c,p],O,_,u);i(A[0]<=
u[0]&&A[1]>=u[1]?null:A)},w=Lt(1,m.length,({column:_})=>v(.25,m[_].time)),x=w.at?m[w.at.column]:void 0,S=_=>{if(_.key===
"+")v(.5,x?.time);else if(_.key==="-")v(2,x?.time);else if(_.key==="0")i(null);else return w.key(_);return!0},P=_=>{let O=l.
current;if(l.current=null,O===null)return;let A=y(_);Math.abs(g(A)-g(O))>4&&i([Math.max(u[0],Math.min(O,A)),Math.min(u[1],
Math.max(O,A))])},L=Ha+d.length*Ia+24;return r(je,{title:`${B(e.length)} events, ${B(t.length)} sessions`,onKey:S,summary:`\
Timeline of ${B(e.length)} events in ${B(t.length)} sessions, from ${j(u[0],n)} to ${j(u[1],n)}`,announced:x?`${X(x.event).
text}, ${j(x.time,n,"millisecond")}`:"",actions:r(E,{children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>v(2)}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>v(
.5)}),r(M,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(_e,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:_})=>j(_,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:_,end:O})=>Pe((O-_)/1e3)},{key:"events",head:"events",number:!0,cell:({events:_})=>B(_)}]}),children:[r("di\
v",{ref:s,class:k0,onPointerDown:_=>{l.current=y(_.clientX)},onPointerUp:_=>P(_.clientX),onWheel:_=>{(_.ctrlKey||_.shiftKey)&&
(_.preventDefault(),v(_.deltaY>0?1.5:.67,y(_.clientX)))},children:a>0&&r("svg",{width:a,height:L,"aria-hidden":"true",children:[
t.filter(({start:_,end:O})=>O>=c&&_<=p).map(_=>r("rect",{x:g(_.start)-3,y:Ha-12,width:Math.max(6,g(_.end)-g(_.start)+6),
height:d.length*Ia+12,rx:3,class:C0,onDblClick:()=>i([_.start-500,_.end+500]),children:r("title",{children:`${j(_.start,
n,"second")}, ${Pe((_.end-_.start)/1e3)}, ${B(_.events)} events`})},_.start)),d.map((_,O)=>r("g",{children:[r("text",{x:Su-
12,y:Ha+O*Ia+4,class:S0,children:_.rest?Mn.text:Ba(X(_.event).text,18)}),r("line",{x1:Su,x2:a-$0,y1:Ha+O*Ia,y2:Ha+O*Ia,class:T0})]},
O)),m.map((_,O)=>{let A=$3(d,_);return r("circle",{cx:g(_.time),cy:Ha+A*Ia,r:x===_?6:4,class:P0,...w.mark(0,O),style:{fill:d[A]?.
rest?"var(--other)":`var(${dn(Sn("event",[_.event]))})`},children:r("title",{children:`${X(_.event).text}, ${j(_.time,n,
"millisecond")}`})},O)}),w0(c,p,Math.max(2,Math.floor(f/140))).map(_=>r("text",{x:g(_),y:L-6,class:_0,children:j(_,n,p-c>
2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},_))]})}),r("p",{class:M0,children:x?r(E,{children:[r($,{value:x.event}),
" ",j(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function $3(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function Tn(e){return`'${e.replaceAll("'","''")}'`}var E0="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",D3=new RegExp(`^${E0}(\\.${E0}\
)*$`,"u"),E3=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function be(e){return D3.test(e)&&!E3.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Cr(e){
return`event = ${Tn(e)}`}var A3=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function ei(e){let t=e===void 0?null:A3.exec(e);return t?
t[1].replaceAll("''","'"):null}function ti(e,t){let n=be(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Tn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Tn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Po(e,t){return e===
void 0||e.trim()===""?t:`${A0(e)} and ${A0(t)}`}function A0(e){return/\bor\b/i.test(e)?`(${e})`:e}var O0={before:[],after:[]};function zh(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function R0(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function L0(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Ih=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],kp=["explore","funnel",
"retention","paths","sessions","difference","live"];function ni(e){return Ih.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ge(e){return e==null?[]:typeof e=="string"?[e]:e}var O3=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Be(e){
let t=O3.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Hh(e){let t=e[ni(e)];return ge(
t?.by).find(n=>!qa(n))??null}function qa(e){return/^\s*(time|bins)\s*\(/i.test(e)}function B0(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:R3(e.document),as:e.as}},s=n[t],a=Be(e.document),l=Hh(e.document);
if(s){let d=N0({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=L3(t)?
ei(a.where):null;u!==null&&delete a.where;let c=N0({...a,...Ts(t,u,o)},l),p=u===null?null:`The filter ${Cr(u)} became ${N3(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:p}}function R3(e){let t=ni(e);return e[t]===void 0?
{}:{[t]:e[t]}}function L3(e){return e==="funnel"||e==="retention"||e==="paths"}function N3(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Ts(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(B3).map(F3),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Cr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Cr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Cr(s)}}}}function B3(e){return e!==void 0}function F3(e){return{
where:Cr(e)}}function N0(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ge(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(qa),t]}}}var qh={view:"explore",document:{dataset:""},as:null,open:[]},zt=ae(qh),Go=ae(O0),F0=ae({state:qh,how:"load"}),Cp={},Sp=!1,
He=zt,Tp=F0,ye=pn(()=>zt.value.document),z0=pn(()=>zt.value.view),I0=pn(()=>zt.value.as),Ri=pn(()=>zt.value.open),Ut=pn(
()=>zt.value.document.dataset),Va=pn(()=>Go.value.before.length>0),Wa=pn(()=>Go.value.after.length>0);function H0(e,t){return Ft(
{...e,open:[]},{...t,open:[]})}function de(e,t="push"){let n={...zt.value,...e};Ft(n,zt.value)||(!H0(n,zt.value)&&(t==="\
push"||!Sp)&&(Go.value=zh(Go.value,zt.value)),Sp=t==="replace",Vh(n,t))}function le(e,t,n="push"){de({document:Se(zt.value.
document,e,t)},n)}function so(e){de({open:[...zt.value.open,e]})}function Pp(){de({open:zt.value.open.slice(0,-1)})}function q0(e,t){
let n=B0(zt.value,e,Cp,t);return Cp=n.waiting,de(n.state),n.said}function oi(){V0(R0(Go.value,zt.value))}function Ua(){V0(L0(Go.value,zt.value))}function V0(e){e&&(Go.value=e.stack,Sp=!1,
Vh(e.value,"push"))}function ri(e){Ft(e,zt.value)||(zt.value!==qh&&!H0(e,zt.value)&&(Go.value=zh(Go.value,zt.value)),Sp=
!1,Vh(e,"load"))}function Vh(e,t){zt.value=e,F0.value={state:e,how:t}}function W0(){return{undo:Go.value,waiting:Cp}}function U0(e){
Go.value=e.undo,Cp=e.waiting}function It(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function at(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${B(e)} ms`:Pe(e/1e3);case"seconds":return n?`${B(e)} s`:Pe(e);case"bytes":return n?`${B(e)} B`:Cn(
e);case"share":return n?`${B(e*100)} %`:W(e);case"none":return n?B(e):H(e)}}function Jo(e){return e.type==="int64"||e.type===
"float64"}function ao(e,t,n){return typeof e=="number"&&Jo(t)?{text:at(e,It(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:j(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:X(e)}var K0="Ea",j0="Ia",G0="Ua",J0="Ha";function Me({icon:e,title:t,children:n,actions:o}){return r("div",{class:K0,children:[r(ie,{name:e,size:32}),r("h2",{class:j0,
children:t}),n&&r("p",{class:G0,children:n}),r("div",{class:J0,children:o})]})}var Z0="La",Y0="Ma",Q0="Na";var X0="Ra",ew="Aa";function Mp({busy:e,done:t=null}){let n=q(null);return it(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:Z0,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:Q0}):r("div",{ref:n,class:Y0}))})}
function Ce({lines:e=6}){return r("div",{class:X0,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:ew},
n))})}var tw="Da",nw="Ta",ow="_a",rw="qa",iw="Fa";function Wh(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ce({id:e,error:t,onHint:n}){let o=Wh(t.hint);return r(
"div",{class:tw,id:e,role:"alert",children:[r("span",{class:nw,children:r(ie,{name:"error",size:14})}),r("span",{class:ow,
children:U(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:rw,onClick:()=>n(o),children:[U(o),"?"]}):
r("span",{class:iw,children:U(t.hint)}))]})}var sw=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function $p(e,t){
let n=e.split("/").filter(u=>u!=="").map(q3),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(sw.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=kp.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function q3(e){try{return decodeURIComponent(e)}catch{return e}}function ja(e,t){return`${aw(e)}/${t}`}
function Ga(e,t){return`${aw(e)}/actor/${encodeURIComponent(t)}`}function aw(e){let t=sw.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function lw(e){let t=[`q=${await Ka(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Ka(e.open)}`),t.join("&")}async function Dp(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await ii(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await ii(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(V3):[]}}function V3(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function Ka(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await uw(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function ii(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await uw(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var W3=4<<
20;async function uw(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(i.push(p),s+=p.length,s>W3)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Ep=new Map;function Uh(e){return Ep.has(e)||pw(e),Ep.get(e)??{events:[]}}async function pw(e){if(e==="")return{events:[]};
Ep.set(e,{events:[]}),ze.value.value||await _t();let o={events:(ze.value.value?.find(({name:i})=>i===e)?.event?await Lx(
e,"event",10).catch(()=>[]):[]).map(({value:i})=>i)};return Ep.set(e,o),o}var cw=864e5;async function Kh(e,t){let n=t===
"explore"?null:pw(e);ze.value.value||await _t();let o=ze.value.value?.find(({name:l})=>l===e),i=o!==void 0&&Date.parse(o.
to)>Date.now()-2*cw,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*cw,a=n?await n:Uh(e);return{dataset:e,...i&&s?{from:"\
now-30d"}:{},timezone:gt(),...Ts(t,null,a)}}function gt(){return Intl.DateTimeFormat().resolvedOptions().timeZone||"UTC"}var Ap="sluice.";function Sr(e){return _u(()=>localStorage.getItem(Ap+e))}function Tr(e,t){_u(()=>localStorage.setItem(Ap+
e,t))}function Op(e){let t=_u(()=>sessionStorage.getItem(Ap+e));return t===null?null:_u(()=>JSON.parse(t))}function Ja(e,t){
_u(()=>sessionStorage.setItem(Ap+e,JSON.stringify(t)))}function _u(e){try{return e()}catch{return null}}var Ps=ae({kind:"home"}),Ni=Ps,Li=Promise.resolve(),dw=0;async function mw(){let e=Op("undo");e?.undo&&Array.isArray(e.undo.
before)&&U0(e),addEventListener("popstate",()=>{jh()}),addEventListener("pagehide",()=>Ja("undo",W0())),await jh(),xn(()=>{
let{state:t,how:n}=Tp.value;n!=="load"&&(Li=Li.then(()=>Rp(t,n)))})}function ve(e,t=""){history.pushState(null,"",Bt(e)+
(t===""?"":`#${t}`)),jh()}function Pr(e=He.value){Ps.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Li=Li.then(()=>Rp(e,"push"))}async function _s(e){return`${Bt(ja(e.document.dataset,e.view))}#${await lw(e)}`}async function Rp(e,t){
let n=await _s(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Ps.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function jh(){let e=++dw,t=$p(_x(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Ps.value=t;return}let n=await Dp(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Kh(t.dataset,t.view);e===dw&&(ri({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Ps.value=t,n||(Li=Li.then(
()=>Rp(He.value,"replace"))))}async function si(e){let{view:t,document:n}=He.value,o=await Kh(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){ri(i),Ps.value={kind:"view",dataset:e,view:t,fragment:""},Li=Li.then(()=>Rp(i,"repla\
ce"));return}de(i),Ps.value.kind!=="view"&&Pr()}var fw="Qe",hw="Ga",gw="Ja",Gh="Ka",yw="Oa";var bw=2e3;function xw({dataset:e,actor:t}){let n=ye.value.timezone??"UTC",o=Ee(e).value,i=o.value?.actors?.[0]??null,s=ht(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:bw}}),a=ht(i===null?null:{dataset:e,timezone:n,
where:`string(${be(i)}) = ${Tn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});N(()=>{globalThis.document.title=`${U(t)} · ${U(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:fw,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:hw,children:[r(M,{icon:"left",kind:"outlined",onClick:()=>Pr(),children:"Back"}),r("h1",{class:gw,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:Gh,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",Ai(n)]})]}),l&&r(ce,{error:l}),!l&&r(K3,{answer:vw(s.answer),sessions:vw(a.answer),actor:t,zone:n})]})}
function K3({answer:e,sessions:t,actor:n,zone:o}){let i=Z(()=>j3(e,n),[e]),s=Z(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=k(null);if(!e)return r(Ce,{});if(e.rows.
length===0)return r(Me,{icon:"actor",title:"Nobody of this name",actions:r(M,{kind:"primary",onClick:()=>Pr(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||i[p].time>=a[0]&&i[p].
time<=a[1]);return r(E,{children:[r(D0,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:yw,children:[r("p",{
class:Gh,children:[Ae(u.length,"event"),a===null?"":` from ${j(a[0],o,"second")} to ${j(a[1],o,"second")}`,e.cursor?`, t\
he latest ${bw} only`:""]}),r(_e,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:d=>r($,{shown:ao(d[p],c,o),most:64,middle:!0})}))})]})]})}function j3(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function vw(e){return e!==null&&"columns"in e?e:null}var Zh=ae([]),ww=ae(!1),G3=700,Jh,$u=Zh,kw=ww,ai=pn(()=>Zh.value.filter(({state:e})=>e==="running"));async function _o(){
clearTimeout(Jh);try{Zh.value=(await oe("v1/jobs")).jobs,ww.value=!0}catch{}clearTimeout(Jh),ai.value.length>0&&(Jh=setTimeout(
()=>{_o()},G3))}async function Cw(e){try{return await oe(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(K(t).status===404)
return null;throw t}}async function Lp(e){await oe(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await _o()}async function Sw(e){
await oe(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await _o()}function Tw(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var Pw="W";var Du=[];function _w(){return Du.length>0}function Kt(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=q(null);return it(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>hp(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),Y3(i,o),Q3(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:xe(
Pw,e.class),children:e.children})}function Y3(e,t){it(()=>{if(Xr(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function Q3(e,t,n){let o=q(n);o.current=n,N(()=>{let i={};Du.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!X3(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Du.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Du.splice(Du.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function X3(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Ms=ae([]),Yh=ae(Sr("letters")!=="no"),Np="",Mw,Dw=Ms,Ew=Yh;function Aw(e){Yh.value=e,Tr("letters",e?"yes":"no")}function Zo(e){
let t=q(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");N(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Ms.value=[...Ms.value,...o],()=>{Ms.value=Ms.value.filter(i=>!o.includes(i))}},[n])}function eF(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function Ow(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Eu(e.target)||!Yh.value&&e.key.
length===1||tF()||_w()))return;let n=Np===""?eF(e):`${Np} ${e.key}`,o=Ms.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
$w(""),o.act()):t&&$w(Ms.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function $w(e){clearTimeout(Mw),Np=
e,e!==""&&(Mw=setTimeout(()=>{Np=""},1200))}function Eu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function tF(){return document.querySelector("dialo\
g[open]")!==null}async function Bp(e){let t=e.trim();if(t.startsWith("{"))return Rw(await ii(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Dp(n[2]),s=kp.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?Rw(await ii(o[1].replaceAll("'\\''","'"))):null}function Rw(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Ih.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:Za(t),as:null,open:[]}}function Za(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Lw=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,nF=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function Bw(e){let t=e.replace(/^.*[/\\]/,"");for(;Lw.test(t);)t=t.replace(Lw,"");return t=t.replace(nF,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function Fw(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function Qh(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function zw(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(Qh(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var oF=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function Iw(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:Nw(n)?o===void 0||Nw(
o):/^\[\s*(\{|$)/.test(n)?rF(e):oF.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function Nw(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function rF(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var iF=1<<20;async function Xh(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Bt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,iF),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:Zr()}),i=await o.json().catch(()=>null);if(!o.ok)throw Yr(i,o.status);return i}function Hw(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function qw(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Bt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(Zr()),a.onabort=()=>s(new et({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=sF(a.responseText);a.status>=200&&a.status<300?i(l):s(Yr(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function sF(e){try{return JSON.parse(e)}catch{return null}}var Vw="Pa",Ww="Qa",Uw="Va",Kw="k",jw="z";var Ou=ae([]),Fp=new Map,lF=1e4,uF=1;function Q(e,t=null){let n=uF++;Ou.value=[...Ou.value,{id:n,text:e,action:t}].slice(
-3),Gw(n)}function Gw(e){Fp.set(e,setTimeout(()=>eg(e),lF))}function eg(e){clearTimeout(Fp.get(e)),Fp.delete(e),Ou.value=
Ou.value.filter(t=>t.id!==e)}function Jw(){return r("div",{class:Vw,role:"status",children:Ou.value.map(({id:e,text:t,action:n})=>r(
"div",{class:Ww,onPointerEnter:()=>clearTimeout(Fp.get(e)),onPointerLeave:()=>Gw(e),children:[r("span",{class:Uw,children:t}),
n&&r("button",{type:"button",class:Kw,onClick:()=>{eg(e),n.act()},children:n.label}),r("button",{type:"button",class:jw,
"aria-label":"Close",onClick:()=>eg(e),children:r(ie,{name:"close",size:14})})]},e))})}var cF=new Set(["csv","tsv","parquet","arrow","arrowstream"]);function Zw({format:e,names:t,columns:n}){let o=cF.has(e)?
n.map(({name:i})=>i).sort():[];return JSON.stringify([e,t.time,t.actors,t.event,o])}async function Yw(e,t,n){let o=Zw(t),
i=[!0],s=e.slice(0,200).map((l,u)=>[l,u]).slice(1),a=async()=>{for(let l=s.shift();l;l=s.shift())i[l[1]]=await n(l[0]).then(
u=>Zw(u)===o,()=>!1)};return await Promise.all(Array.from({length:4},a)),e.filter((l,u)=>i[Math.min(u,199)])}var $s=ae(null),pF=8,dF=3,Qw=$s;async function Xw(e,t){let n=await mF(e).catch(()=>[]);$s.value={dataset:e,sum:t,events:n,
steps:n.slice(0,dF).map(({value:o})=>o)}}async function mF(e){let t=ze.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${be(t)}) as reached`],by:["event"],order:["reached desc"],limit:pF};return fF(
await oe("v1/query",{body:{dataset:e,aggregate:o}}))}function fF({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function ek(e){let{value:t}=$s;t&&($s.value={...t,steps:hF(t.steps,e)})}
function hF(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function tk(){let{value:e}=$s;if(!e)return;$s.value=null;
let t=ye.value.dataset===e.dataset?Be(ye.value):{dataset:e.dataset};de({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Cr(n)})),window:"7d"}}}),Pr(He.value)}function tg(){$s.value=null}var Ht=ae(null),_r=ae(!1),Ru=null,nk={accepted:0,rejected:0,known:0},zp="loading",ok=Ht,rk=_r;async function Ds(e){if(_r.
value=!0,Ht.value?.phase==="sending"||Ht.value?.phase==="found"||e.length===0)return;Ru?.abort();let t=Ru=new AbortController;
Ht.value={phase:"reading",files:e};try{let[n]=await Promise.all([Xh(e[0],t.signal),ze.value.value?null:_t()]),o=await Yw(
e,n,l=>Xh(l,t.signal));if(t.signal.aborted)return;let i=gF(n),s=zw(Bw(e[0].name),i.actors,ze.value.value?.map(({name:l,actors:u})=>({
name:l,actors:u}))??[]),a=e.filter(l=>!o.includes(l));Ht.value={phase:"choosing",files:o,later:a,preview:n,choice:{dataset:s,
...i},error:null}}catch(n){t.signal.aborted||(Ht.value={phase:"unreadable",files:e,error:K(n)})}}function gF({names:e,columns:t}){
return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.name??"",actors:e.actors,event:e.event}}function Ip(e){Ds([new File(
[e],"pasted.txt")])}function Lu(e){Ht.value?.phase==="choosing"&&(Ht.value={...Ht.value,choice:{...Ht.value.choice,...e},
error:null})}function Bi(){_r.value=!1;let e=Ht.value?.phase;e==="sending"||e==="found"||(Ru?.abort(),Ht.value=null)}function yF(){
_r.value=!0}async function ik(){let e=Ht.value;e?.phase!=="sending"&&e?.phase!=="found"||(await Lp(e.job).catch(()=>{}),
Ru?.abort())}async function sk(){let e=Ht.value;if(e?.phase!=="choosing")return;let t=Ru=new AbortController,{files:n,choice:o}=e,
i=nk;try{for(let[s,a]of n.entries())i=await vF(n,s,a,o,i,t.signal);await ak(o.dataset,i,e.later)}catch(s){i.accepted>0&&
_t(),Ht.value={...e,error:K(s)},_r.value||Q(`Loading into ${o.dataset} failed: ${K(s).message}`,{label:"Show",act:yF})}finally{
Ja(zp,null),_o()}}async function vF(e,t,n,o,i,s){let a=Tw(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};
Ht.value={...l,sent:0},Ja(zp,{job:a,dataset:o.dataset});let u=setTimeout(()=>{_o()},200);try{let c=await qw(Hw(o.dataset,
o,n.name,a),n,p=>{Ht.value={...l,sent:p},p===1&&_o()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+
c.rejected_count}}catch(c){let p=K(c);if(e.length>1&&p.code==="already_loaded")return{...i,known:i.known+1};throw e.length>
1&&p.code!=="cancelled"?bF(n,p):c}finally{clearTimeout(u)}}function bF(e,{code:t,message:n,hint:o,status:i}){return new et(
{code:t,message:`${e.name}: ${n}`,hint:t==="unknown_column"?"":o,status:i})}async function ak(e,t,n=[]){await _t(),Un(e),
Ht.value=null;let o=og(e,t);if(n.length>0){Q(o,{label:"Show",act:()=>ng(e,t)}),Ds(n);return}if(!_r.value){Q(o,{label:"Sh\
ow",act:()=>ng(e,t)});return}_r.value=!1,ng(e,t)}function ng(e,t){ve(ja(e,"explore")),Xw(e,t)}function og(e,{accepted:t,
rejected:n,known:o}){let i=[`${B(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${B(n)} ${n===1?"lin\
e was":"lines were"} not taken`),o>0&&i.push(`${B(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}
var xF=500;async function lk(){let e=Op(zp);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;
for(;;){let o=await Cw(t).catch(()=>{});if(o?.state==="running")Ht.value||(Ht.value={phase:"found",dataset:n,job:t},_r.value=
!0);else if(o!==void 0){Ht.value=null,Ja(zp,null),o?.state==="done"&&_r.value?await ak(n,{...nk,accepted:o.rows}):_r.value=
!1;return}await new Promise(i=>{setTimeout(i,xF)})}}var ck="Wa",pk="Ya";function dk(){let[e,t]=k(!1);return N(()=>{let n=0,l=[["dragenter",u=>{rg(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{rg(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{rg(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
Ds(c))}],["paste",kF]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:ck,"aria-hidden":"true",children:r("div",{class:pk,children:[r(ie,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function rg(e){return e.dataTransfer?.types.includes("File\
s")??!1}function kF(e){if(Eu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void Ds(t);let n=e.clipboardData?.getData("text/pla\
in")??"";Iw(n)&&Bp(n).then(o=>{o||Ip(n)})}var mk="Ve",fk="Za",hk="et",gk="We",yk="it",vk="rt";function tt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=q(null),a=ft();return it(()=>{Xr();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:xe(mk,i&&fk),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:hk,children:[r("h2",{id:a,tabIndex:-1,
class:gk,children:e}),r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:yk,children:n}),
o&&r("div",{class:vk,children:o})]})}function Yo({children:e,kind:t="outlined"}){let n=q(null);return r(E,{children:[r(M,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&Ds(i)}})]})}var Es="at",xt="tt",We="g",Hp="ot",bk="nt";function jt(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:p=!1}=e,
[d,m]=k(n),f=q(null),g=ft();N(()=>m(n),[n]);let y=x=>{x!==n&&o(x)},v=x=>{x.key==="Enter"&&y(d),!(x.key!=="Escape"||d===n)&&
(x.preventDefault(),m(n))},w=x=>{o(x),f.current?.focus()};return r("div",{class:Es,children:[r("label",{for:g,class:l?"s\
poken":xt,children:t}),r("input",{ref:f,id:g,class:xe(We,u&&Hp),value:d,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${g}-problem`:s?`${g}-note`:void 0,"data-autofocus":p?"":void 0,onInput:x=>{
m(x.currentTarget.value),i?.(x.currentTarget.value)},onKeyDown:v,onBlur:()=>y(d)}),!c&&s&&r("div",{id:`${g}-note`,class:bk,
children:s}),c&&r(ce,{id:`${g}-problem`,error:c,onHint:w})]})}var wk="pt",kk="Y";function wt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:wk,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:kk,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ie,{name:a.icon,size:14}),
a.label]},a.value))})}var Ck="dt",Sk="Z",Tk="lt",Pk="xt",_k="st",Mk="ct";var qp=28;function ig(e,t){return`${e}-${t}`}function $k({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=q(null),c=gp(u,qp,n.length);return it(()=>{let p=u.current;if(!p||o<0)return;let d=o*qp;d<p.scrollTop?p.scrollTop=
d:d+qp+8>p.scrollTop+p.clientHeight&&(p.scrollTop=d+qp+8-p.clientHeight)},[o,n]),r(E,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:Ck,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,d)=>{let m=c.first+d;return r("div",{id:ig(e,m),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":m+1,"data-active":m===o,class:Sk,onPointerMove:()=>{m!==o&&i(m)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&r("span",{class:Mk,children:p.selected&&r(ie,{name:"check"})}),r("s\
pan",{class:Tk,children:p.label}),p.note!==void 0&&r("span",{class:Pk,children:p.note})]},m)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:_k,children:l})]})}function Fi(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=q(null),a=ft(),[l,u]=k(e.autofocus??!1),[c,p]=k(i?0:-1),
[d,m]=k(!1);it(()=>{m(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),g=l||(e.inline??!1),y=()=>u(
!1),v=(S,P)=>{P||y(),e.onPick(S,P)},w=S=>{let P=g?t[f]:void 0;if(S.key==="ArrowDown"||S.key==="ArrowUp"){S.preventDefault(),
u(!0);let L=S.key==="ArrowDown"?1:-1;p(f<0&&L<0?t.length-1:(f+L+t.length)%Math.max(1,t.length))}else S.key==="Enter"?(S.
preventDefault(),P?v(P.value,!1):(y(),e.onTake(n))):S.key===" "&&o&&P&&f>=0?(S.preventDefault(),v(P.value,!0)):S.key==="\
Escape"&&(g||e.onCancel)?(S.preventDefault(),S.stopPropagation(),y(),e.onCancel?.()):S.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=r($k,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:S=>v(S,o),several:o,foot:e.foot});return r(E,{children:[
r("input",{ref:s,class:xe(We,e.code&&Hp),role:"combobox","aria-label":e.label,"aria-expanded":g,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":g&&f>=0?ig(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:w,onClick:()=>u(!0),onBlur:y,onFocus:()=>{
e.autofocus&&u(!0)},onInput:S=>{u(!0),p(i?0:-1),e.onText(S.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(Kt,{anchor:s.current,onClose:y,focus:!1,children:x})]})}var Ek="gt",Ak="ht";function tn({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=q(null),[l,u]=k(!1),[c,p]=k(""),d=Z(()=>_F(t,c),
[t,c]),m=()=>{u(!1),p("")},f=g=>{m(),o(g)};return r(E,{children:[r(M,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?m():u(!0),children:r("span",{class:Ek,children:r($,{value:n,most:32})})}),l&&r(Kt,{anchor:a.current,onClose:m,
role:"dialog",label:e,children:r("div",{class:Ak,children:r(Fi,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(g=>({value:g,label:r($,{value:g}),selected:g===n})),onPick:f,onTake:g=>{i&&
g!==""&&f(g)},onCancel:m})})})]})}function _F(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var Ok="ft",Rk="ut",Lk="mt",Nk="vt";function Wp({share:e}){return r("span",{class:Ok,children:[r("span",{class:Rk,"aria-hidden":"true",children:r("span",{class:Lk,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:Nk,children:W(e)})]})}var Bk="wt",Fk="bt",sg="yt",zk="kt";function ag(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function Ik({name:e,choice:t}){
let n=ag(e,t);return n===null?null:r("span",{class:Fk,children:n})}function Hk({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:Bk,children:[r($,{value:i,most:48,middle:!0}),
r(Ik,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:sg,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(Wp,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(lg,{values:i})}],o=Z(()=>[...e.columns].sort((i,s)=>+(ag(
s.name,t)!==null)-+(ag(i.name,t)!==null)),[e,t]);return r(_e,{label:"Columns",columns:n,rows:o})}function lg({values:e}){
return e.length===0?r("span",{class:sg,children:"none"}):r("span",{class:zk,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
$,{value:t,most:40,middle:!0})},n))})}function qk({preview:e,choice:t}){let n=Z(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(E,{children:[r($,{value:o,most:32})," ",r(Ik,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);return r(_e,{label:"First e\
vents",columns:n,rows:e.rows})}function Vk({preview:e}){return r(_e,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>B(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r($,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var Wk="zt",Uk="jt",Kk="Xt",Kp="St",jk="Bt",Gk="Ye",Jk="Ct",Zk="Et",Yk="It",Qk="Ut",ug="Ht",Xk="Lt",e1="Ze";var EF=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function t1({at:e}){let{files:t,later:n,preview:o,choice:i,
error:s}=e;return r("div",{class:Wk,children:[r("p",{class:Uk,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",
{class:Kk,children:AF(t,o)})]}),n.length>0&&r(OF,{files:n}),s&&r("div",{class:jk,children:r(ce,{error:s})}),r("div",{class:Gk,
children:[r(RF,{choice:i}),o.columns.length>0&&r(LF,{columns:o.columns,choice:i})]}),o.note?r("p",{class:ug,children:[r(
ie,{name:"info"}),r("span",{children:r($,{value:o.note,most:400})})]}):r(NF,{preview:o,choice:i})]})}function AF(e,t){let n=[
EF.get(t.format)??t.format,t.compression].filter(i=>i!=="").join(", "),o=Cn(e.reduce((i,s)=>i+s.size,0));return e.length>
1?`${n}; the first of ${B(e.length)} files, ${o} together`:`${n}, ${o}`}function OF({files:e}){let t=e.length-1,n=t>0?` \
and ${Ae(t,"other file")} have other columns: they come next.`:" has other columns: it comes next.";return r("p",{class:ug,
children:[r(ie,{name:"info"}),r("span",{children:[r($,{value:e[0].name,most:48,middle:!0}),n]})]})}function pg({dataset:e,
actors:t}){return Fw(e)??Qh(ze.value.value?.find(n=>n.name===e),t)}function RF({choice:e}){let t=e.dataset,n=ze.value.value?.
find(i=>i.name===t),o=pg(e);return r("div",{class:Jk,children:[r(jt,{label:"Dataset",value:t,onCommit:i=>Lu({dataset:i.trim()}),
error:o===null?null:{message:o,hint:""}}),o===null&&r("span",{class:Kp,children:n?`added to its ${Ae(n.events,"event")}`:
"a new one"})]})}function LF({columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(
i.time_like)).map(({name:i})=>i);return r(E,{children:[r(cg,{label:"Time",hint:"when it happened",values:o,value:t.time,
onChange:i=>Lu({time:i})}),r(cg,{label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>Lu({actors:[
i]})}),r(cg,{label:"Event",hint:"what happened",values:n,value:t.event,onChange:i=>Lu({event:i})})]})}function cg({label:e,
hint:t,values:n,value:o,onChange:i}){return r("div",{class:Zk,children:[r("span",{class:Yk,children:e}),r(tn,{title:e,label:`${e}\
: ${o===""?"not chosen":o}`,kind:"outlined",class:Qk,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:Kp,children:t})]})}
function NF({preview:e,choice:t}){let[n,o]=k("columns"),i=e.rejected.length,s=[{value:"columns",label:`${B(e.columns.length)}\
 columns`},{value:"rows",label:`First ${Ae(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${B(i)} not taken`}]:
[]];return r(E,{children:[r("div",{class:Xk,children:[r(wt,{label:"What to look at",choices:s,value:n,onChange:o}),r("sp\
an",{class:Kp,children:["guessed from the first ",Ae(e.rows_seen,"record")]})]}),r("div",{class:e1,children:[n==="column\
s"&&r(Hk,{preview:e,choice:t}),n==="rows"&&r(qk,{preview:e,choice:t}),n==="rejected"&&r(Vk,{preview:e})]})]})}var n1="Mt",o1="Nt",r1="Rt",i1="At",s1="Dt";function Xa({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:xe(n1,n&&o1),children:r("div",{class:xe(
r1,!i&&s1,o&&i1),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var dg="Tt",a1="_t",Gp="qt",l1="Ft";function u1(){let e=ok.value;if(!e||!rk.value)return null;switch(e.phase){case"reading":return r(tt,{wide:!0,title:mg(e.
files),onClose:Bi,children:r(Ce,{lines:8})});case"unreadable":return r(zF,{files:e.files,error:e.error});case"choosing":
return r(IF,{at:e});case"sending":case"found":return r(HF,{at:e})}}function mg(e){return e.length>1?`Load ${Ae(e.length,
"file")}`:"Load a file"}function zF({files:e,error:t}){return r(tt,{title:mg(e),onClose:Bi,foot:r(E,{children:[r(M,{kind:"\
outlined",onClick:Bi,children:"Close"}),r(Yo,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:dg,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(ce,{error:t}),r("p",{class:Gp,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function IF({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=pg(n)===null&&!o;return r(tt,{wide:!0,title:mg(e.files),onClose:Bi,
foot:r(E,{children:[o&&r("span",{class:l1,children:"Say which column is the time."}),r(M,{kind:"outlined",onClick:Bi,children:"\
Cancel"}),r(M,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{sk()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(t1,{at:e})})}function HF({at:e}){let t=$u.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(tt,{title:`Loading into ${e.dataset}`,
onClose:Bi,foot:r(E,{children:[r(M,{kind:"danger",onClick:()=>{ik()},children:"Cancel"}),r(M,{kind:"outlined",onClick:Bi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:dg,children:[r($,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:a1,children:s.length>1?`${e.at+1} of ${s.length}`:Cn(s[e.at]?.size??0)})]}),r(Xa,{label:o?
"Sending":"Loading",done:i}),r("p",{class:Gp,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${W(i)}`,
!o&&t&&t.rows>0&&`, ${Ae(t.rows,"event")} so far`]}),o&&r("p",{class:Gp,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var p1="Gt",d1="j";function m1({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:p1,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,p=t[c];p&&o(p.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:d1,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var VF=["datasets","properties","ingests","rejects","jobs"];function f1(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:VF.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function As(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var h1="Jt",g1="h",y1="Kt",v1="Ot",b1="Pt",x1="Qt",w1="Vt",k1="Wt";function uo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=q(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(Kt,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:w1,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:h1,onKeyDown:c=>UF(c,a.current,i),children:o.map((c,p)=>c==="rule"?r("di\
v",{role:"separator",class:x1},p):r("button",{type:"button",tabIndex:-1,class:xe(g1,c.danger&&y1),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:k1,children:c.checked&&r(ie,{name:"check"})}):c.
icon&&r(ie,{name:c.icon}),r("span",{class:v1,children:c.label}),c.keys&&r("span",{class:b1,children:c.keys})]},p))})]})}
function UF(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function lt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=q(
null),[a,l]=k(!1);return r(E,{children:[r(M,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(uo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function Fu(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function C1(e){return(await oe(Fu(e,"/runs?li\
mit=1000"))).runs}async function S1(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return oe(Fu(e,`/rejects?${i.toString()}`),{signal:o})}function T1(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Bt(Fu(e,`/rejects?${n.toString()}`))}async function P1(e,t,n){await oe(Fu(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function _1(e){await oe(Fu(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var M1="ii",$1="Yt",D1="Zt",E1="eo",A1="io",zu="ro",O1="ri",Dn="ao",fg="ai",R1="to",L1="oo",N1="no",B1="po",Os="do";var el="xo",F1="so",z1="co",I1="go",H1="ee",Hi="ho";function q1({dataset:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),[a,l]=k(!1),u=ft(),c=n===e.name&&!a,p=()=>{c&&(l(!0),_1(
e.name).then(()=>{t(),Q(`${e.name} is dropped.`),_t()},d=>{l(!1),s(K(d))}))};return r(tt,{title:"Drop a dataset",onClose:t,
foot:r(E,{children:[r(M,{kind:"outlined",onClick:t,children:"Keep it"}),r(M,{kind:"danger",icon:"trash",disabled:!c,onClick:p,
children:"Drop it for good"})]}),children:r("form",{class:el,onSubmit:d=>{d.preventDefault(),p()},children:[r("p",{children:[
Ae(e.events,"event")," (",Cn(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Es,children:[r("label",{class:xt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:We,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(ce,{error:i})]})})}function V1({datasets:e}){let[t,n]=k(null),[o,i]=k(null),s=KF((a,l)=>n({dataset:a,anchor:l}));return r(E,{children:[r(_e,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(GF,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(q1,{dataset:o,onClose:()=>i(null)})]})}function KF(e){let t=gt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:fg,onClick:()=>{si(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(M,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:B(n),children:H(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(Jp,{text:"no events"}):
j(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:j(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${B(n)} B`,children:Cn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):
r(Jp,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(Jp,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Cn(s)}`).join(
`
`),children:[n?.length??1,", ",Ae(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(jF,{dataset:n})}]}
function Jp({text:e}){return r("span",{class:Dn,children:e})}function jF({dataset:e}){return e.rejects===0?r(Jp,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:fg,onClick:()=>ve(As("rejects",e.name)),children:H(e.rejects)})}function GF({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=q(t),s=l=>()=>ve(As(l,e.name)),a=()=>{Sw(e.name).then(()=>Q(`${e.name} is \
being compacted.`,{label:"Show",act:()=>ve(As("jobs",""))}),l=>Q(`Compacting failed: ${K(l).message}`))};return r(uo,{anchor:i.
current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{si(e.
name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"R\
ejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"tr\
ash",danger:!0,act:o}]})}function W1({dataset:e}){let[{value:t,error:n},o]=k({value:null,error:null}),i=()=>{C1(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:K(a)}))},s=ai.value.length;return N(i,[e,s]),n?r(Me,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(M,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Me,{icon:"up\
load",title:"No files came into this dataset",actions:r(Yo,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:Hi,children:r(_e,{label:"Ingests",columns:JF(),rows:t})}):
r(Ce,{})}function JF(){let e=gt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>j(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Dn,children:[B(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Dn,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>B(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:B(t),children:H(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Dn,children:"0"}):r("span",{class:Os,title:W(n/Math.max(1,t+n)),children:H(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${B(t)} B`,children:Cn(t)})}]}function tl(e){return e==="ingest"?"Loading":"Compacting"}function U1(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var ZF=3e3;function K1(){let e=ai.value.length;return N(()=>{_o();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&_o()},ZF);return()=>clearInterval(t)},[]),N(()=>{_t()},[e]),kw.value?$u.value.length===0?r(Me,{icon:"clock",title:"\
Nothing is under way",actions:r(Yo,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:Hi,children:r(_e,{label:"Jobs",columns:YF(),rows:$u.value})}):r(Ce,{})}
function YF(){let e=gt();return[{key:"kind",head:"Job",cell:({kind:t})=>tl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
QF,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>H(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Cn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>j(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Pe((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(XF,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Os,children:r($,{value:t,
most:160})}):null}]}function QF({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Os:Dn,children:U1(
e.state)}):r("span",{class:F1,children:[r(Xa,{small:!0,label:`${tl(e.kind)} ${e.dataset}`,done:e.done}),W(e.done)]})}function XF({
job:e}){let t=()=>{Lp(e.id).catch(n=>Q(K(n).message))};return e.state==="running"?r(M,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(M,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function G1(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*ez(j1(l,n.key),j1(u,n.key))};return i.sort(a)}function j1(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function ez(e,t){return e<t?-1:e>t?1:0}function Zp(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function Yp(e,t,n){
try{return await P1(e,t,n),await Un(e),null}catch(o){let i=K(o);return Q(`The note on ${t} was not saved: ${i.message}`),
i}}function J1({dataset:e,column:t,onClose:n}){let[o,i]=k(t.description??""),[s,a]=k(t.unit??""),[l,u]=k(null),c=ft(),p=t.type===
"int64"||t.type==="float64",d=async()=>{let m=await Yp(e,t.name,Zp(t,{description:o.trim(),unit:s.trim()}));m?u(m):n()};
return r(tt,{title:`Describe ${X(t.name).text}`,onClose:n,foot:r(E,{children:[r(M,{kind:"outlined",onClick:n,children:"C\
ancel"}),r(M,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:el,onSubmit:m=>{m.preventDefault(),
d()},children:[r("div",{class:Es,children:[r("label",{class:xt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:We,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:m=>i(m.
currentTarget.value)})]}),p&&r("div",{class:Es,children:[r("label",{class:xt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:We,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:m=>a(m.currentTarget.value)})]}),
l&&r(ce,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function Qp({label:e,value:t,onInput:n}){return r("input",{class:We,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function Z1({dataset:e}){let{value:t,error:n}=Ee(e).value;return N(()=>{Ee(e).value.value&&Un(e)},[e]),t?r(tz,{dataset:t}):
n?r(Me,{icon:"warning",title:"The properties cannot be shown",actions:r(M,{kind:"outlined",onClick:()=>{Un(e)},children:"\
Try again"}),children:n.message}):r(Ce,{})}function tz({dataset:e}){let[t,n]=k(""),[o,i]=k(null),[s,a]=k(null),l=e.columns??
[],u=Z(()=>G1(l,t,o),[l,t,o]),c=Z(()=>nz(e,a),[e]),p=l.filter(d=>d.hidden).length;return r(E,{children:[r("div",{class:zu,
children:[r("div",{class:O1,children:r(Qp,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Dn,role:"status",
children:[t===""?Ae(l.length,"property","properties"):`${B(u.length)} of ${Ae(l.length,"property","properties")}`,p>0&&`\
, ${B(p)} hidden`]})]}),u.length===0?r(Me,{icon:"search",title:"No property has this text",actions:r(M,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:Hi,children:r(_e,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(J1,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function nz(e,t){let n=gt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?B1:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${N1} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:L1,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Dn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(Wp,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:B(s),children:H(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(oz,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?j(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:R1,children:[r(M,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(M,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
Yp(e.name,s.name,Zp(s,{hidden:!s.hidden}))}})]})}]}function oz({column:e,zone:t}){if(e.examples?.length)return r(lg,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?H(s):e.type==="timestamp"?
j(String(s),t):String(s);return r("span",{class:Dn,children:[i(n)," to ",i(o)]})}var Xp=ae(null);function qi(e){Xp.value=e}function Y1(){let e=Xp.value;return e?r(E,{children:e(()=>{Xp.value===e&&(Xp.value=
null)})}):null}var X1="fo",eC="uo";function tC(e,t){qi(n=>r(iz,{text:e,what:t,onClose:n}))}function iz({text:e,what:t,onClose:n}){let o=q(null);return it(()=>o.
current?.select(),[]),r(tt,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:X1,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:eC,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Fe(e,t){sz(e).then(n=>{n?Q(`${t} is copied.`):tC(e,t)})}async function sz(e){if(navigator.clipboard!==void 0&&await navigator.
clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.className="spok\
en",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var az=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function nC(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
az,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??lz(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function lz(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var rC="ti",iC="mo";function lC({dataset:e}){let[t,n]=k(""),[o,i]=k(null),s=aC(e,t),a=aC(e,""),l=ze.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Me,{icon:"warning",title:"The lines cannot be listed",actions:r(M,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Ce,{});if(a.rows.length===0)return r(Me,{icon:"che\
ck",title:"Every line was taken",actions:r(M,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=nC(a.rows);
return r(E,{children:[r("div",{class:zu,children:[r("div",{class:I1,role:"group","aria-label":"Reasons",children:[r(sC,{
text:r(E,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(sC,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:rC,
href:T1(e,t),download:`${e}-rejects.ndjson`,children:[r(ie,{name:"download"}),"Download"]})]}),r("div",{class:Hi,children:s.
rows?r(_e,{label:"Lines that were not taken",columns:cz(),rows:s.rows,onCell:c=>i(c)}):r(Ce,{})}),s.rows&&s.more&&r("div",
{class:zu,children:[r(M,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Dn,children:[B(s.rows.length),
" are shown"]})]}),o&&r(pz,{reject:o,onClose:()=>i(null)})]})}function sC({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:H1,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Dn,children:[H(t),n&&"+"]})]})}
function aC(e,t){let[n,o]=k({rows:null,cursor:void 0,error:null}),[i,s]=k(0),a=q(null),l=(u,c)=>{a.current?.abort();let p=a.
current=new AbortController;S1(e,t,c,p.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{p.signal.
aborted||o({rows:null,cursor:void 0,error:K(d)})})};return N(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function cz(){let e=gt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:uC(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>B(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>B(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:z1,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>j(t,e,"second")}]}function uC({source:e,key:t}){return t!==""?t:e}function pz({reject:e,onClose:t}){return r(
tt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(M,{kind:"outlined",icon:"copy",onClick:()=>Fe(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:el,children:[r("p",{class:Os,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:Dn,children:[r($,{value:uC(e),most:200,middle:!0}),", line ",B(e.line),", byte ",B(e.offset),"; ",Ae(e.text.
length,"character")]}),r("pre",{class:iC,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var ed={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function cC({rest:e}){
let{tab:t,dataset:n}=f1(e),o=ze.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Ut.value)?Ut.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";N(()=>{_t()},[]),N(()=>{document.title=`${ed[t]} · Data · Sluice`},[t]);let a=ai.value.length;return r(
"main",{class:M1,"data-tab":t,children:[r("header",{class:$1,children:[r("h1",{children:"Data"}),s&&i!==""&&r(tn,{title:"\
Dataset",icon:"data",kind:"outlined",class:E1,values:o,value:i,onChange:l=>ve(As(t,l))}),r("span",{class:D1}),r(Yo,{kind:"\
primary",children:"Load a file"})]}),r(m1,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>ve(As(l,n)),
tabs:Object.keys(ed).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:ed[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":ed[t],class:A1,children:r(dz,{tab:t,dataset:i})})]})}function dz({tab:e,dataset:t}){let{value:n,error:o}=ze.
value;if(e==="jobs")return r(K1,{});if(!n)return o?r(Me,{icon:"warning",title:"The datasets cannot be listed",actions:r(
M,{kind:"outlined",onClick:()=>{_t()},children:"Try again"}),children:o.message}):r(Ce,{});if(n.length===0)return r(Me,{
icon:"data",title:"There are no datasets yet",actions:r(Yo,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(V1,{datasets:n});case"properties":return r(Z1,{dataset:t},t);case"\
ingests":return r(W1,{dataset:t},t);case"rejects":return r(lC,{dataset:t},t)}}var pC={name:"data",label:"Data",icon:"data",letter:"d",Page:cC};var mz=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function td(e){let t=mz.exec(e)?.[1];if(t===void 0)return null;let n=dC(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function hg({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function dC(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function fz(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function mC(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&fz(t[1])?dC(t[1])[0].trim():"";return n===""?null:n}var hz=40,gz=40;function nd(e){if(e.samples)return"raw";let t=ge(e.aggregate?.by);return t.some(o=>td(o)!==null)?t.some(
Vi)?"heat":"distribution":t.some(Vi)?"line":"table"}function Vi(e){return/^\s*time\s*\(/i.test(e)}function Qo(e){for(let t of ge(
e.aggregate?.by)){let n=td(t);if(n)return n}return null}function Iu(e,t,n,o){if(t==="raw")return e.samples?e:{...Be(e),samples:{}};
let i=e.aggregate??n??Ts("explore",null,{events:[]}).aggregate,s={...Be(e),aggregate:i},a=ge(i.by).filter(u=>!qa(u)),l=ge(
i.by).find(Vi)??"time('auto')";switch(t){case"distribution":return fC(s,u=>[u,...a.slice(0,1)],hz,o);case"heat":return fC(
s,u=>[l,u],gz,o);case"line":return gg(s,[l,...a],n);case"bar":return gg(s,a.length>0?a:[l],n);default:return gg(s,a,n)}}
function yz(e){for(let t of ge(e.aggregate?.measures)){let n=mC(t);if(n!==null)return n}return null}function fC(e,t,n,o){
let i=Qo(e)??vz(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(hg(i))]}}}function vz(e,t,n){let o=yz(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function gg(e,t,n){let o=e.aggregate,i=Qo(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ge(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function od(e,t){
let n=Qo(e);if(!e.aggregate||!n)return e;let o=ge(e.aggregate.by).map(i=>td(i)?hg({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var bz=100;function nl(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>It(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:be(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>bz}})}var xz=/^[=+\-@\t\r]/;function wz(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=xz.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function rd(e,t){
return[e,...t].map(n=>`${n.map(wz).join(",")}\r
`).join("")}function Rs(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var kz=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],gC=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function Ls(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${Ns(o??"")} ${Ns(i??
"now")}`;return n(e)===n(t)}function Ns(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Mr(e,t){if(Ls(e,{}))return"\
All data";let n=kz.find(([,u])=>Ls(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(Ns(o)):null,a=s?gC.get(s[2]):void 0;if(s&&a&&Ls(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&Ls(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?Cz(l[0],yg(l[1])):`${hC(o,t,"the first even\
t")} – ${hC(i,t,"now")}`}function Cz(e,t){let n=j(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${j(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function yg(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function hC(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?j(e,t,j(e,t,"clock")==="00:00"?"day":"\
minute"):j(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function yC(e){let{from:t,to:n}=e;
if(Ls(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===yg(n)?t:`${t} - ${yg(n)}`;let o=Ns(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return Ns(t)===o?o:`${t} - ${o}`}function vC(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":j(n,t)} – ${o===void 0?"now":Sz(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${j(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Pe(i*3600)]:[],...l].join("\
 · ")}function Sz(e,t,n){let o=e!==void 0&&j(e,n,"day")===j(t,n,"day");return j(t,n,o?"clock":"minute")}function bC({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(Ns(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:Ns(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function id(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),gC.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var Hu=2,Mo=16,Bs=20,Tz=24;async function xC(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(g=>({canvas:g,box:g.getBoundingClientRect()})),a=Math.min(...s.map(({box:g})=>g.
top)),l=Math.max(...s.map(({box:g})=>g.bottom))-a,u=Pz(e),c=Math.max(1,Math.floor((i.width-2*Mo)/200)),p=Math.ceil(u.length/
c)*Bs+2*Bs,d=globalThis.document.createElement("canvas");d.width=i.width*Hu,d.height=(Mo+2*Bs+l+p+Mo)*Hu;let m=d.getContext(
"2d");if(!m)return null;m.scale(Hu,Hu),m.fillStyle=ot("--surface"),m.fillRect(0,0,i.width,d.height/Hu);let f=Mo+2*Bs;sd(
m,_z(t),Mo,Mo+12,`600 13px ${ot("--font")}`,ot("--text"),i.width-2*Mo),sd(m,`${U(t.dataset)}, ${Mr(t,n)}, ${n}`,Mo,Mo+12+
Bs,`12px ${ot("--font")}`,ot("--muted"),i.width-2*Mo);for(let{canvas:g,box:y}of s)m.drawImage(g,y.left-i.left,f+y.top-a,
y.width,y.height);return u.forEach(({text:g,color:y},v)=>{let[w,x]=[Mo+v%c*200,f+l+Bs+Math.floor(v/c)*Bs];m.fillStyle=y,
m.fillRect(w,x-8,12,8),sd(m,g,w+20,x,`12px ${ot("--font")}`,ot("--text"),168)}),sd(m,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Mo,f+l+p-4,`12px ${ot("--font")}`,ot("--muted"),i.width),new Promise(g=>{d.toBlob(g,"\
image/png")})}function sd(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=wu(t,u);e.fillText(l,n,o)}function Pz(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,Tz)}function _z(e){let t=ge(e.aggregate?.measures).join(", ")||"count()",n=ge(e.aggregate?.by);
return U(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function wC(e){return oe("v1/links",{body:e})}async function kC(e,t){return oe(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function CC(e){return Bt(`l/${encodeURIComponent(e.id)}`)}var zn=new ws,ad=ae(Sr("waits")==="yes");function SC(e){ad.value=e,Tr("waits",e?"yes":"no")}var Mz=150,vg,ol=null;function $o(){
clearTimeout(vg),ol=ye.value,zn.run(ol,{history:!0})}function TC(){xn(()=>{let{state:e,how:t}=Tp.value,n=Ni.value,o=qt.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||ol!==null&&Ft(ol,e.document)||ad.value&&ol!==
null&&Ft(Be(ol).dataset,e.document.dataset)||(clearTimeout(vg),vg=setTimeout($o,t==="replace"?Mz:0))})}function bg(e){return`'${e.replaceAll("'","'\\''")}'`}function qu(e){return`sluice query ${bg(JSON.stringify(e))}`}function PC(e,t){
return`curl -H 'Content-Type: application/json' ${bg(e)} \\
  -d ${bg(JSON.stringify(t))}`}function Vu(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function xg(e){return PC(Bt("v1/query"),e)}function MC(){let{document:e}=He.value,t=Dz();return[{label:"Copy link",icon:"\
share",act:()=>{_s(He.value).then(n=>Fe(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{$z().
then(_C)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(_C)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Fe(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Fe(qu(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Fe(xg(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Fe(Vu(e),"The code")}]}async function $z(){return{...await $C(He.value),document:He.value.document,
frozen:!1}}function Dz(){let{phase:e,answer:t,former:n}=zn.result.value;return e!=="exact"||!t||n?null:async()=>({...await $C(
He.value),document:Ez(He.value.document,t.query),frozen:!0,answer:t})}async function $C({document:e,view:t,as:n,open:o}){
return{path:`/${ja(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await Ka(o)}}}function Ez(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function _C(e){try{Fe(CC(await wC(e)),"\
The short link")}catch(t){Q(`The link cannot be saved: ${K(t).message}`)}}var DC="vo";function AC({document:e,answer:t,zone:n}){let o=q(null),i=a=>{a.catch(l=>Q(U(K(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:DC,children:r(lt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(Rz(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(OC(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(Nz(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(EC(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Rs(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(EC(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Fe(xg(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Fe(qu(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Fe(Vu(e),"The code")},{label:"Copy link",icon:"share",act:()=>{_s(He.
value).then(a=>Fe(a,"The link"))}}],children:"Export"})})}async function Rz(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await xC(i,t,n);s?Rs(s,`${o}.png`):Q("This chart is a table; take it along as CSV.")}async function OC(e,t){
let n=[...e.rows,...e.other?[Lz(e.other,"(other)")]:[]];Rs(new Blob([rd(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function Lz(e,t){return e.map((n,o)=>o===0?t:n)}async function Nz(e,t){await OC(await oe("v1/q\
uery",{body:Se(Se(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function EC(e,t,n){let o=await Ea(`v1/query?\
format=${t}`,{body:e});Rs(await o.blob(),n)}function Et(e,t){let n=ge(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>Jo(e.columns[a]))}}function RC(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Wu(e,t,n,o=null){let{times:i,starts:s,places:a}=Bz(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((p,d)=>{let m=NC(p[t.time]);if(m===null)return;let f=t.keys.map(S=>p[S]),
g=JSON.stringify(f),y=l.get(g);y||l.set(g,y={keys:f,values:u(),low:u(),high:u(),estimated:!1});let v=p[n],w=a.get(m);y.values[w]=
typeof v=="number"?v:null;let x=o?.[d]?.[n];x&&(y.estimated=!0,[y.low[w],y.high[w]]=x)});let c=[...l.values()].map(({keys:p,
values:d,low:m,high:f,estimated:g})=>({keys:p,values:d,low:g?m:null,high:g?f:null,total:d.reduce((y,v)=>y+(v??0),0)}));return{
times:i,starts:s,series:c.sort((p,d)=>d.total-p.total)}}function Bz(e,t){let n=new Map;for(let i of e.rows){let s=NC(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function LC(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function Wi(e){return/^\s*(count|sum)\s*\(/i.test(e)}function NC(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function Do(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var BC="wo",FC="bo",zC="oi",IC="yo",HC="ko";function jn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=Z(()=>Iz(e,t,n,a),
[e,t,n,a]),c=Z(()=>e.rows.map(m=>({cells:m,kind:"group"})),[e]),p=Z(()=>zz(e),[e]),d=s&&((m,f,g)=>s(m.cells,f.key,g));return r(
_e,{label:l,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...d?{onCell:d,onMenu:d}:{}})}function zz(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function wg(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function Iz(e,t,n,o){let i=Et(e,t),s=i.time<0?0:Do([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=wg(e,i);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:r($,{value:u.
name,most:48}),number:Jo(u)&&!a.has(c),cell:d=>d.kind!=="group"&&a.has(c)?c===0?r($,{shown:Vz(d.kind)}):null:c===i.time?
$n(String(d.cells[c]),s,n):r(Wz,{value:d.cells[c],column:u,zone:n})};return i.measures.includes(c)?[p,...o&&Wi(u.name)&&
i.keys.length>0?[Hz(e,c)]:[],...l?[qz(e,i,l,c)]:[]]:[p]})}function Hz(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:BC,children:[a!=="total"&&r(
"span",{class:FC,children:r("span",{class:zC,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:IC,children:W(l)})]})}}}function qz(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:HC,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${at(u,It(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?W(0):"new":kn(l/u-1)})}}}function Vz(e){return e==="other"?Mn:{text:Bn.total,kind:"\
other"}}function Wz({value:e,column:t,zone:n}){let o=ao(e,t,n);return typeof e=="number"?r("span",{title:at(e,It(t.name),
!0),children:o.text}):r($,{shown:o,most:64,middle:!0})}function ld(e,t){let n=[...new Set(e)].sort((d,m)=>d-m),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?Uz(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,m)=>s+m*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>Kz(i,d));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function Uz(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function Kz(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function Ku({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function kg(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(g=>u[g]),p=JSON.stringify(c),d=s.get(p);d||s.set(p,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let m=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")d.nulls+=m;else{let g=t.zero&&f<=0?
0:Ku(t,f*(1+Math.sign(f)*1e-12));g>=0&&g<a&&(d.counts[g]+=m)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function ju(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function qC(e,t,n){let o=ju(t),i=Ku(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(li(e,n)-i)}function jz({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function li(e,t){let n=e.edges.length-1,o=Ku(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function VC(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return jz(e,o,Math.max(0,Math.min(1,t-o)))}function ud(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?Jz(n,o,t):[];return i.length>1?i:Gz(n,o,t)}function Gz(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function Jz(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var WC="zo";var Qz=2;function cd({height:e,draw:t,onWidth:n}){let o=q(null),[i,s]=k(0),a=wp.value;return it(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),it(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(Qz,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:WC,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function rl(e,t,n){e.font=`12px ${ot("--font")}`,e.fillStyle=ot("--muted"),e.textAlign=t,e.textBaseline=
n}function UC(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function pd(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var jC="jo",GC="Xo",JC="ie",ZC="So",Cg="Bo",YC="Co",QC="Eo",XC="ni",Sg="Io",eS="Uo",tS="Ho",nS="Lo",Tg="pi";var Fs=56,rS=16,oS=12,Xz=24;function iS(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,d]=k(0),m=q(null),f=n.length,g=Math.max(1,p-Fs-rS),y=(P,L)=>(P-L.getBoundingClientRect().left-Fs)/g*f,v=(P,L)=>Math.max(
0,Math.min(f-1,Math.floor(y(P,L)))),w=ep((P,L,_)=>{e5(P,L,_,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:jC,onPointerMove:P=>{let L=v(P.clientX,P.currentTarget);e.onCursor(L),m.current&&
e.onSelect&&Math.abs(P.clientX-m.current.x)>3&&e.onSelect({from:Math.min(m.current.from,L),to:Math.max(m.current.from,L)+
1})},onPointerUp:P=>{let L=m.current;m.current=null,L&&Math.abs(P.clientX-L.x)<=3&&e.onBin?.(L.from,new DOMRect(P.clientX,
P.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:P=>{P.button===0&&(P.currentTarget.setPointerCapture(
P.pointerId),m.current={from:v(P.clientX,P.currentTarget),x:P.clientX})},children:r(cd,{height:s,draw:w,onWidth:d})})}function e5(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((S,P)=>S+P,0),p=a==="count"?s:a==="cdf"?ju(s):s.map(S=>c===
0?0:S/c),d=UC(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),m=d.at(-1)||1,f={left:Fs,top:oS,width:t-Fs-rS,
height:n-oS-Xz},g=S=>f.left+S/Math.max(1,s.length)*f.width,y=S=>f.top+f.height-S/m*f.height;e.clearRect(0,0,t,n),t5(e,f,
d,y,a);let v=ot("--selection"),w=ot(o.color);u&&(e.globalAlpha=.12,e.fillStyle=v,e.fillRect(g(u.from),f.top,g(u.to)-g(u.
from),f.height),e.globalAlpha=1);let x=f.width/s.length>5?1:0;s.forEach((S,P)=>{let L=p[P],_=u!==null&&P>=u.from&&P<u.to;
e.fillStyle=_?v:w,e.globalAlpha=l===null||l===P?1:.75;let O=L>0?Math.max(1,y(0)-y(L)):0;e.fillRect(g(P),y(0)-O,Math.max(
1,g(P+1)-g(P)-x),O)}),e.globalAlpha=1,n5(e,f,i,g,o.unit)}function t5(e,t,n,o,i){e.strokeStyle=ot("--line"),e.lineWidth=1,
rl(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?H(s):W(s),t.left-8,a)}}function n5(e,t,n,o,i){rl(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of ud(n,Math.max(2,Math.floor(t.width/80))))
a(at(l,i),o(li(n,l)))}var dd=12,Pg=360,o5=132;function aS(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,p=Z(()=>r5(t,n,i),[t,n,i.count,i.scale]),{edges:d,histograms:m,all:f,property:g}=p,[y,v]=k(null),w=It(i.value),
x=f.counts.length,S=g===""?f:m[y?.group??0]??f,P=A=>{let z={ArrowRight:(y?.bin??-1)+1,ArrowLeft:(y?.bin??x)-1,Home:0,End:x-
1}[A.key];if(z!==void 0&&x>0){let F=Math.max(0,Math.min(z,x-1));return A.shiftKey&&u(i5(l,y?.bin??F,F),d),v({bin:F,group:y?.
group??0,left:F>x/2}),!0}if(A.key!=="Enter"&&A.key!=="."||!y)return!1;let V=A.target.getBoundingClientRect();return c(y.
bin,d,g===""?[]:S.keys,new DOMRect(V.left+Fs+(y.bin+.5)/x*(V.width-Fs-16),V.top+80,0,0)),!0},L=Math.max(0,...m.slice(0,dd).
map(({counts:A,total:z})=>Math.max(0,...A)/(s==="count"?1:z||1))),_=(A,z)=>r(iS,{edges:d,counts:A.counts,mode:s,unit:w,height:g===
""?Pg:o5,color:g===""?"--series-1":dn(Sn(g,A.keys)),largest:g===""||s==="cdf"?0:L,cursor:y?.bin??null,selection:l,onCursor:V=>v(
V===null?null:{bin:V,group:z,left:V>x/2}),onSelect:V=>u(V,d),onBin:(V,F)=>c(V,d,g===""?[]:A.keys,F)}),O=({bin:A,left:z})=>r(
u5,{edges:d,histogram:S,bin:A,unit:w,start:z});return r(je,{title:r(E,{children:["Distribution of ",r($,{value:i.value,most:64}),
g!==""&&r(E,{children:[" by ",r($,{value:g,most:48})]})]}),summary:c5(i,f,a,w,g,m.length),onKey:P,announced:y?uS(d,S,y.bin,
w).join(", "):"",table:r(jn,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[g===""?
r(E,{children:[_(f,0),r(a5,{edges:d,counts:f.counts,percentiles:a,unit:w,onMove:e.onPercentile})]}):r(s5,{histograms:m,render:_,
readout:A=>y?.group===A&&O(y)}),f.nulls>0&&r("p",{class:Sg,children:[B(f.nulls)," without a value (",W(f.nulls/(f.nulls+
f.total)),") are not drawn."]}),g===""&&y&&O(y)]})}function r5(e,t,n){let o=Et(e,t),i=o.keys.find(d=>e.columns[d].name.startsWith(
"bins("))??o.keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>d[i]).filter(d=>typeof d=="number"),l=ld(a,n),u=o.measures[0]??
e.columns.length-1,[c]=kg(e,l,i,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:kg(e,l,i,s,u),all:c??
p,property:s.map(d=>e.columns[d].name).join()}}function i5(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function s5({histograms:e,render:t,readout:n}){return r(E,{children:[
r("div",{class:YC,children:e.slice(0,dd).map((o,i)=>r("div",{class:QC,children:[r("div",{class:XC,children:[r("span",{children:r(
$,{value:o.keys[0],most:40,middle:!0})}),r("span",{class:Cg,children:H(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),
e.length>dd&&r("p",{class:Sg,children:[dd," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function a5({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=q(null),a=t.length;if(a===0)return null;let l=c=>{let p=s.current.
getBoundingClientRect(),d=Math.max(0,Math.min(a,(c-p.left)/p.width*a));return sS(qC(e,t,VC(e,d)))},u=l5(n.map(({value:c})=>c===
null?null:li(e,c)/a));return r("div",{ref:s,class:GC,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:p},d)=>{let m=p===null?null:li(e,p)/a*100;return m===null?null:r(E,{children:[r("span",{class:ZC,style:{left:`${m}\
%`,top:`${12-Pg}px`,height:`${Pg-36}px`}},`line ${d}`),r("button",{type:"button",class:JC,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${_g(c)}, ${at(
p,o)}`,style:{left:`${Math.max(2,Math.min(97,m))}%`,top:`${u[d]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(d,l(f.clientX))},onKeyDown:f=>{let g={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];g!==void 0&&(f.preventDefault(),f.stopPropagation(),i(d,sS(c+g*(f.shiftKey?.001:
.01))))},children:[r("span",{class:Cg,children:_g(c)}),at(p,o)]},d)]})})})}function l5(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function sS(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function _g(e){return`p${Number((e*100).toFixed(2))}`}function lS(e,t,n,o){
let i=e.zero&&t===0?"up to":at(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${at(e.edges[n]??0,o)}`}
function il(e,t,n){return lS(e,t.from,t.to,It(n))}function uS(e,t,n,o){let i=t.counts[n]??0,s=ju(t.counts),a=n===0?0:s[n-
1]??0;return[lS(e,n,n+1,o),`${B(i)} events`,`${W(t.total===0?0:i/t.total)} of all`,`${W(a)} below`,`${W(1-(s[n]??1))} ab\
ove`]}function u5({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=uS(e,t,n,o);return r("div",{class:xe(eS,i&&
tS),"aria-hidden":"true",children:[r("div",{class:nS,children:s}),r("div",{class:Tg,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:Tg,children:[r("span",{children:u}),r("span",{children:c})]})]})}function c5(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${_g(l)} ${at(u,o)}`).join(", ");return`Distribution of ${X(
e.value).text}${i===""?"":` by ${X(i).text}, ${s} groups`}, ${H(t.total)} values in ${t.counts.length} bins${a===""?"":`\
, ${a}`}`}function $r(e,t,n,o){return oe("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var zs=ae([]);function qe(e,t){zs.value=[...zs.value,{from:He.value,to:e.document,label:t}].slice(-12),de(e)}function Mg(e){
zs.value=zs.value.slice(0,e)}function cS(){xn(()=>{let e=He.value,t=zs.peek().findIndex(n=>Ft(n.from.document,e.document));
t>=0&&Mg(t)})}var pS="Mo";function dS({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=k(""),a=Ee(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=Hh(e),c=[...a.map(({name:m})=>m),...Object.keys(e.define??{})],p=a.filter(({name:m,type:f})=>m.toLowerCase().includes(
l)&&f!=="timestamp"&&be(m)!==u).map(m=>({value:be(m.name),label:r($,{value:m.name,most:48}),note:m.distinct===void 0?m.type:
`${H(m.distinct)} values`})),d=m=>{o(),$r(e,t,m).then(f=>{f.by&&qe({document:f.by,open:[]},`${f.label} by ${m}`)},f=>Q(U(
K(f).message)))};return r(Kt,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:pS,children:r(Fi,{label:"Brea\
k down by",text:i,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:m=>d(c.includes(m)?be(m):
m),placeholder:"a property or an expression"})})}function Dr(){let[e,t]=k(null);return{openAt:t,menu:e&&r(m5,{at:e,onClose:()=>t(null)})}}function m5({at:e,onClose:t}){let n=Z(
()=>$r(e.document,e.mark),[e]),{answer:o,error:i}=$g(n),[s,a]=k(!1);if(s)return r(dS,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>Q(U(K(p).message)))},u=e.head??(i?U(i.message):o?r($,{value:o.label,most:160}):
"…");return r(uo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...f5(e,o,i,l,()=>a(!0))]})}function $g(e){let[t,n]=k({of:null,answer:null,error:null});return N(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:K(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function f5(e,t,n,o,i){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:h5(t,u),act:o(c)}};return[s("Only this","filter","only",a=>Gu(a.only,a.label)),
s("Exclude","minus","exclude",a=>Gu(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",Dg),s("Actors","actor","actors",Eg),s("Save as cohort…","save","coho\
rt",a=>Ag(a)),s("Explain","difference","explain",Og),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Fe(
mS(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Fe(a.predicate,"The condition"))]}function h5(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:U(n)}function mS(e){return e===null?"":Array.isArray(e)?
e.map(t=>mS(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function Gu(e,t){e&&qe({document:e,open:[]},t)}
function Dg({events:e,label:t}){e&&so({kind:"events",document:e,label:t})}function Eg({actors:e,cohort:t,label:n}){e&&so(
{kind:"actors",request:e,cohort:t,label:n})}function Ag({actors:e,cohort:t,label:n}){so({kind:"cohort",request:e,cohort:t,
label:n})}function Og({explain:e,label:t}){e&&qe({view:"difference",document:e,as:null,open:[]},`explain ${X(t).text}`)}var fS="No",hS="Ro",gS="Ao",yS="Do",vS="To";function sl({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Z(()=>$r(e,t),[a]),{
answer:u,error:c}=$g(l),p=ht(u?.count??null),d=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
m=u===null;return r("section",{class:fS,"aria-label":"Selection",children:[r("div",{class:hS,children:[r("span",{class:gS,
children:n}),r("span",{class:yS,role:"status",children:typeof d=="number"?`${B(d)} events${o?`, ${W(d/o)}`:""}`:c?"":"…"})]}),
c&&r(ce,{error:c}),r("div",{class:vS,children:[s,r(M,{small:!0,kind:"outlined",icon:"filter",disabled:m||!u.only,onClick:()=>Gu(
u?.only??null,u?.label??""),children:"Only"}),r(M,{small:!0,kind:"outlined",icon:"minus",disabled:m||!u.exclude,onClick:()=>Gu(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(M,{small:!0,kind:"primary",icon:"difference",disabled:m||
!u.explain,onClick:()=>u&&Og(u),children:"Explain"}),r(M,{small:!0,kind:"outlined",icon:"rows",disabled:m||!u.events,onClick:()=>u&&
Dg(u),children:"Events"}),r(M,{small:!0,kind:"outlined",icon:"actor",disabled:m||!u.actors,onClick:()=>u&&Eg(u),children:"\
Actors"}),r(M,{small:!0,kind:"outlined",icon:"save",disabled:m||!u.cohort,onClick:()=>u&&Ag(u),children:"Cohort"}),r(M,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var y5=[10,20,40,60,100,200],v5=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function md({bins:e,document:t,
onDocument:n}){let i=nl(Ee(t.dataset).value.value).map(({value:s,log:a})=>({label:U(s),checked:s===e.value,act:()=>n(od(
t,{value:s,scale:a?"log":"linear"}))}));return r(E,{children:[r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:U(e.value)}),r(wt,{label:"Scale",choices:v5,value:e.scale,onChange:s=>n(od(t,{scale:s}))}),r(lt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:y5.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(od(t,{count:s}))})),
children:[e.count," bins"]})]})}function Zu(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function Rg(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var b5=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function bS({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=k("count"),[l,u]=k(null),{openAt:c,menu:p}=Dr(),d=w5(t,n.value);N(()=>u(null),[JSON.
stringify(t)]);let m=x5(e,t),f=(y,v,w)=>({range:Zu(n,v,y),...m!==null&&w.length>0?{keys:{[m]:w[0]}}:{}}),g=e.total?.at(-1);
return r(E,{children:[r(aS,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:d.list,onPercentile:d.move,selection:l?.
range??null,onSelect:(y,v)=>u(y&&{range:y,edges:v}),onBin:(y,v,w,x)=>c({document:t,mark:f({from:y,to:y+1},v,w),anchor:x,
value:v.edges[y]}),actions:r(E,{children:[r(md,{bins:n,document:ye.value,onDocument:y=>de({document:y})}),r(wt,{label:"H\
eight",choices:b5,value:s,onChange:a}),i]})}),l&&r(sl,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${il(l.edges,
l.range,n.value)}`,total:typeof g=="number"?g:void 0,onClear:()=>u(null)}),p]})}function x5(e,t){let n=Et(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function w5(e,t){let[n,o]=k([.5,.95,
.99]),{compare:i,...s}=Be(e),a=n.map((p,d)=>`quantile(${t}, ${p}) as p_${d}`),{answer:l}=ht({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,d)=>({share:p,
value:typeof u?.[d]=="number"?u[d]:null})),move:(p,d)=>o(n.map((m,f)=>f===p?d:m))}}var xS="_o",wS="qo",kS="X",CS="Fo",SS="Go",TS="di",PS="Jo",_S="Ko",MS="Oo";var fd=50;function $S(e){let t=Et(e.answer,e.document);return r("div",{class:xS,children:t.measures.map(n=>r(C5,{...e,shape:t,
measure:n},n))})}function C5({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=k(-1),c=q(null),
p=e.columns[a].name,d=It(p),m=s.keys.map(_=>e.columns[_].name).join(),f=Wi(p),g=[...e.rows.slice(0,fd),...e.other&&e.rows.
length<=fd?[e.other]:[]],y=_=>typeof _[a]=="number"?_[a]:0,v=Math.max(0,...g.map(y)),w=e.total?y(e.total):0,x=wg(e,s),S=_=>_===
e.other?Bn.other:s.keys.map(O=>X(_[O]).text).join(", "),P=_=>`${S(_)}, ${at(y(_),d)}${f&&w>0?`, ${W(y(_)/w)}`:""}`,L=_=>{
let O={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:g.length-1}[_.key];if(O!==void 0){let z=Math.max(0,Math.min(O,g.length-1));return u(
z),c.current?.children[z]?.scrollIntoView({block:"nearest"}),!0}let A=c.current?.children[l];return _.key!=="Enter"&&_.key!==
"."||!A?!1:(o(g[l],p,A),!0)};return r(je,{title:X(p).text,onKey:L,announced:l>=0&&g[l]?P(g[l]):"",actions:i?.(p),summary:`\
Bar chart of ${X(p).text} by ${X(m).text}, ${e.rows.length} groups${g[0]?`, ${P(g[0])}`:""}`,table:r(jn,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:wS,role:"presentation",children:g.map((_,O)=>{let A=_===e.other,z=A?void 0:x?.get(
JSON.stringify(s.keys.map(V=>_[V])))?.[a];return r("li",{class:kS,"data-cursor":O===l,onClick:V=>o(_,p,V.currentTarget.querySelector(
"[data-anchor]")??V.currentTarget),children:[r("span",{class:CS,"data-anchor":"",children:r($,{...A?{shown:{text:Bn.other,
kind:"other"}}:{shown:{text:S(_),kind:s.keys.length===1?X(_[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:SS,
children:r("span",{class:TS,"data-other":A,style:{width:`${v>0?Math.max(.2,y(_)/v*100):0}%`,...A?{}:{background:`var(${dn(
Sn(m,s.keys.map(V=>_[V])))})`}}})}),r("span",{class:PS,children:at(y(_),d)}),r("span",{class:_S,children:x?typeof z=="nu\
mber"&&z!==0?kn(y(_)/z-1):"–":f&&w>0?W(y(_)/w):""})]},O)})}),e.rows.length>fd&&r("p",{class:MS,children:[fd," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var DS="Po",ES="Qo",AS="Vo",OS="Wo",RS="Yo";var Ng=1e4;function LS({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=hd(e,t),l=ge(n.aggregate?.order)[0];
return r("section",{class:DS,"aria-label":"Groups",children:[r("div",{class:ES,children:[r("span",{class:AS,children:[e.
rows.length===1?"1 row":`${B(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<Ng&&r(M,
{small:!0,kind:"outlined",onClick:()=>le("aggregate.limit",Ng),children:`Up to ${B(Ng)} groups`}),i("")]}),r(jn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:T5(l),onCell:s,onSort:u=>de({document:Se(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function NS({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=hd(e,t);return r(E,{children:[r($S,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function hd(e,t){
let{openAt:n,menu:o}=Dr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:S5(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function S5(e,t,n,o){let i=Et(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function T5(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function BS(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let g of e.rows){let y=g[t.time];typeof y=="string"&&s.set(y,Date.parse(y)/1e3)}let a=[...s.keys()].
sort((g,y)=>s.get(g)-s.get(y)),l=new Map(a.map((g,y)=>[g,y])),u=ld(e.rows.map(g=>g[o]).filter(g=>typeof g=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),d=0;for(let g of e.rows){let y=l.get(g[t.time]),v=g[o],w=g[i];
if(y===void 0||typeof w!="number")continue;let x=typeof v=="number"?u.zero&&v<=0?0:Ku(u,v*(1+Math.sign(v)*1e-12)):-1;x>=
0&&x<c?p[y*c+x]+=w:d+=w}let m=a.map((g,y)=>P5(p.subarray(y*c,(y+1)*c))),f=a.map((g,y)=>p.subarray(y*c,(y+1)*c).reduce((v,w)=>v+
w,0));return{starts:a,times:a.map(g=>s.get(g)),edges:u,counts:p,bins:c,largest:Math.max(0,...m),tops:m,sums:f,nulls:d}}function P5(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function FS(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function gd(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var IS="Zo",HS="en",qS="in",VS="rn",Bg="an",WS="tn",US="on",KS="nn",jS="pn",GS="dn",JS="ln",ZS="xn",YS="li";var Ui=64,t2=16,Qu=8,n2=24,Fg=9;function o2(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,d]=k(0),m=q(null),f={width:Math.max(1,p-Ui-t2),height:a-Qu-n2},g=S=>{let P=S.currentTarget.getBoundingClientRect(),
L=Math.floor((S.clientX-P.left-Ui)/f.width*t.starts.length),_=Math.floor((1-(S.clientY-P.top-Qu)/f.height)*t.bins);return{
column:QS(L,t.starts.length),bin:QS(_,t.bins)}},y=ep((S,P,L)=>_5(S,P,L,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),v=S=>{let P=g(S);e.onCursor(P,P.column>t.starts.length/2),m.current&&XS(m.current,S)&&e.onBox(gd(m.current.
from,P,t,{shift:S.shiftKey,alt:S.altKey}))},w=S=>{let P=m.current;m.current=null,P&&!XS(P,S)&&e.onCell(P.from,new DOMRect(
S.clientX,S.clientY,0,0))},x=S=>({left:`${Ui+S.left/t.starts.length*f.width}px`,width:`${(S.right-S.left)/t.starts.length*
f.width}px`,top:`${Qu+(1-S.high/t.bins)*f.height}px`,height:`${(S.high-S.low)/t.bins*f.height}px`});return r("div",{class:IS,
onPointerMove:v,onPointerUp:w,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:S=>{S.button===0&&(S.currentTarget.setPointerCapture(
S.pointerId),m.current={from:g(S),x:S.clientX,y:S.clientY})},children:[r(cd,{height:a,draw:y,onWidth:d}),u&&t.bins>0&&r(
"div",{class:HS,style:x({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:qS,"data-box":"",style:x(
c)})]})}function QS(e,t){return Math.max(0,Math.min(t-1,e))}function XS(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function _5(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:Ui,top:Qu,width:t-
Ui-t2,height:n-Qu-n2};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
M5(i,a),p.left,p.top,p.width,p.height);let d=g=>p.left+g/i.starts.length*p.width,m=g=>p.top+(1-g/i.bins)*p.height;c>=0&&
pd(e,d(c),p.top,p.left+p.width-d(c),p.height,ot("--muted"));for(let[g,y]of s.entries())E5(e,y,i,d,m,g);rl(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",p.left-8,m(.5));for(let g of ud(i.edges,Math.max(2,Math.floor(p.height/40)))){
let y=m(li(i.edges,g));f-y<14||(f=y,e.fillText(at(g,l),p.left-8,y))}A5(e,p,i,d,u)}function M5(e,t){let n=new ImageData(e.
starts.length,e.bins),o=$5();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=FS(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],d=((e.bins-1-a)*e.starts.
length+s)*4;n.data[d]=u,n.data[d+1]=c,n.data[d+2]=p,n.data[d+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var e2=64;function $5(){let e=Array.from({length:Fg},
(t,n)=>D5(ot(`--ramp-${n+1}`)));return Array.from({length:e2},(t,n)=>{let o=n/(e2-1)*(Fg-1),i=Math.min(Fg-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function D5(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function E5(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,ot("--surface")],
[2,ot("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[d,m]=[o(p+.5),i(li(n.edges,c))];u?e.lineTo(d,m):e.moveTo(d,m),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function A5(e,t,n,o,i){rl(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,d)=>{
let{hour:m,minute:f}=ks(p*1e3,i);if(u?m!==0||f!==0:d%l!==0)return;let g=j(p*1e3,i,a>=27*86400?"month":a>=86400||m===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),y=e.measureText(g).width/2,v=o(d),w=Math.max(t.left+y-8,Math.min(v,t.left+t.width-
y));w-y<c+16||(e.fillText(g,w,t.top+t.height+8),e.fillRect(Math.round(v),t.top+t.height,1,4),c=w+y)})}function r2({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let d=Z(()=>BS(
e,Et(e,t),n),[e,t,n.count,n.scale]),[m,f]=k(null),[g,y]=k(null),v=It(n.value),w=Do(d.times),x=d.times.findIndex(P=>(P+w)*
1e3>a+1e3),S=P=>{let L=m?.cell??{column:0,bin:0},_=O5(P.key,L,d);if(_){let A=g??L;return P.shiftKey&&u(gd(A,_,d,{shift:!1,
alt:!1}),d),y(P.shiftKey?A:null),f({cell:_,left:_.column>d.starts.length/2}),!0}if(P.key==="Escape"&&l)return u(null,d),
!0;if(P.key!=="Enter"&&P.key!=="."||!m)return!1;let O=P.target.getBoundingClientRect();return c(m.cell,d,new DOMRect(O.left+
Ui+(L.column+.5)/d.starts.length*(O.width-Ui-16),O.top+(1-L.bin/d.bins)*320,0,0)),!0};return r(je,{title:r(E,{children:[
"Heat map of ",r($,{value:n.value,most:64})," over time"]}),summary:B5(d,n,o),onKey:S,announced:m?i2(d,m.cell,n,o,w).join(
", "):"",table:r(jn,{answer:e,document:t,zone:o}),legend:r(N5,{matrix:d,colors:i,lines:s}),...p===void 0?{}:{actions:p},
children:[r(o2,{matrix:d,lines:s,colors:i,unit:v,zone:o,height:400,unfinished:x,cursor:m?.cell??null,box:l,onCursor:(P,L)=>f(
P&&{cell:P,left:L}),onBox:P=>u(P,d),onCell:(P,L)=>c(P,d,L)}),m&&d.bins>0&&r(R5,{matrix:d,cell:m.cell,bins:n,zone:o,step:w,
start:m.left,unit:v})]})}function O5(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function i2(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${$n(e.times[t]*1e3,s,i)} ${Ai(i,e.times[t]*1e3)}`,il(e.edges,{from:n,to:n+1},o.value),`${B(a)} events, ${W(l===0?0:a/l)}\
 of the column`]}function R5({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=i2(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:xe(KS,s&&jS),"aria-hidden":"t\
rue",children:[r("div",{class:JS,children:a}),r("div",{class:GS,children:l}),r("div",{children:u}),r("div",{class:ZS,children:Array.
from(p,(d,m)=>r("div",{class:YS,"data-here":m===t.bin,style:{height:`${d/c*100}%`}},m))})]})}var L5=9;function N5({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":H(e.largest);return r("div",{class:VS,
children:[r("span",{class:Bg,children:[o,r("span",{class:WS,children:Array.from({length:L5},(s,a)=>r("span",{class:US,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Bg,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[B(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function B5(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${X(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${H(o)} events${s===void 0?"":`, most at ${$n(s*1e3,Do(e.times),
n)}`}`}var F5=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],z5=[["p50",.5],["p95",
.95],["p99",.99]];function s2({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=k("log"),[l,u]=k([]),[c,p]=k(null),{openAt:d,
menu:m}=Dr(),f=q5(t,n.value,l);N(()=>p(null),[JSON.stringify(t)]);let g=e.query?.to,y=Math.min(Date.now(),g===void 0?1/0:
Date.parse(String(g))),v=(x,S)=>({...x.left===0&&x.right===S.starts.length?{}:{time:Rg(S.starts,x.left,x.right,g)},...x.
low===0&&x.high===S.bins?{}:{range:Zu(n,S.edges,{from:x.low,to:x.high})}}),w=e.total?.at(-1);return r(E,{children:[r(r2,
{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,end:y,box:c?.box??null,onBox:(x,S)=>p(x&&{box:x,matrix:S}),onCell:({
column:x,bin:S},P,L)=>d({document:t,mark:v({left:x,right:x+1,low:S,high:S+1},P),anchor:L,value:P.counts[x*P.bins+S]}),actions:r(
E,{children:[r(md,{bins:n,document:ye.value,onDocument:x=>de({document:x})}),r("span",{class:RS,children:"Colour"}),r(wt,
{label:"Colour",choices:F5,value:s,onChange:a}),r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over \
it",items:z5.map(([x,S])=>({label:x,checked:l.includes(S),act:()=>u(l.includes(S)?l.filter(P=>P!==S):[...l,S].sort())})),
children:l.length===0?"Percentiles":l.map(x=>`p${x*100}`).join(", ")}),i]})}),c&&r(sl,{document:t,mark:v(c.box,c.matrix),
label:I5(c.box,c.matrix,n,o),total:typeof w=="number"?w:void 0,onClear:()=>p(null),children:r(M,{small:!0,kind:"outlined",
icon:"search",onClick:()=>H5(c.box,c.matrix,n,g),children:"Zoom"})}),m]})}function I5(e,t,n,o){let i=Do(t.times),s=$n(t.
times[e.left]*1e3,i,o),a=$n((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:
`${n.value} ${il(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function H5(e,t,n,o){let{from:i,to:s}=Rg(
t.starts,e.left,e.right,o),a=Zu(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.
value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(d=>d!==""),c=ye.value,p=[c.where===void 0?"":/\bor\b/i.
test(c.where)?`(${c.where})`:c.where,...u].filter(d=>d!=="").join(" and ");qe({document:Se(Se(Se(c,"from",i),"to",s),"wh\
ere",p===""?void 0:p)},"zoom")}function q5(e,t,n){let{compare:o,...i}=Be(e),s=ge(e.aggregate?.by).find(Vi),a=n.map((c,p)=>`\
quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=ht(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?V5:n.map((c,p)=>({name:`p${c*100}`,values:u.rows.map(d=>typeof d[p+1]==
"number"?d[p+1]:null)}))}var V5=[];var zg=ae(0);function yd(e,t,n,o=""){let[i,s]=k([]),a=zg.value;return N(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),oe(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function al(e){
await oe("v1/notes",{body:e}),zg.value++}async function vd(e){await oe(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),zg.value++}var bd=Xc(null);var a2="cn",l2="gn",u2="hn",c2="S",p2="fn",d2="un",m2="mn";var U5=12;function xd({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=k(""),u=d=>d.keys.map(m=>X(m).text).join(
", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),p=(d,m)=>{let f=e.filter(v=>v.key!==d.key).map(
v=>v.key),g=!n.has(d.key)&&f.every(v=>n.has(v));if(!m)return o(g?new Set:new Set(f));let y=new Set(n);y.delete(d.key)||y.
add(d.key),o(y)};return r("div",{class:a2,children:[e.length>=U5&&r("input",{class:l2,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:u2,children:c.map(d=>r("button",{type:"butt\
on",class:c2,"aria-pressed":!n.has(d.key),onClick:m=>p(d,m.ctrlKey||m.metaKey),onContextMenu:s&&(m=>{m.preventDefault(),
s(d,m.currentTarget)}),onKeyDown:s&&(m=>{m.key==="."&&(m.preventDefault(),m.stopPropagation(),s(d,m.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Fa(d.color).join(" "),style:{stroke:`var(${dn(d.color)})`}})}),r("span",{class:p2,children:r($,{value:d.
keys.length===1?d.keys[0]:d.keys,most:20,middle:!0})}),r("span",{class:d2,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:m2,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var h2="vn",g2="wn",y2="bn",Ig="yn",v2="kn",b2="zn",x2="jn",w2="Xn",k2="Sn",Hg="Bn";var qg=12;function C2({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let d=n.map((f,g)=>({row:f,value:e.series[g].values[i]??null,low:e.series[g].low?.[i]??null,high:e.series[g].
high?.[i]??null,before:S2(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,g)=>(g.value??-1/0)-(f.value??-1/0)),
m=Do(e.times);return r("div",{class:xe(g2,s>400&&y2),"aria-hidden":"true",children:[r("div",{class:Ig,children:[$n(c*1e3,
m,a)," ",Ai(a,c*1e3)]}),d.slice(0,qg).map(({row:f,value:g,low:y,high:v,before:w})=>r("div",{class:v2,children:[r("span",
{class:b2,style:{background:`var(${dn(f.color)})`}}),r("span",{class:x2,children:f.keys.length===0?"":f.keys.map(x=>X(x).
text).join(", ")}),r("span",{class:w2,children:g===null?"–":y!==null&&v!==null?`${l(y)} – ${l(v)}`:l(g)}),w!==void 0&&
r("span",{class:k2,children:g!==null&&w?kn(g/w-1):"–"})]},f.key)),d.length>qg&&r("div",{class:Ig,children:[d.length-qg,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:Hg,children:["against ",$n(t.times[i]*1e3,m,a)]}),u&&r("div",{class:Hg,
children:"this bucket is not over yet"})]})}function S2(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function T2(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=S2(t,JSON.stringify(l),n),d=c!==null&&p?`, ${kn(c/p-1)}`:"";return`${l.map(m=>X(m).text).join(", ")} ${c===
null?"nothing":i(c)}${d}`.trim()});return`${$n(s*1e3,Do(e.times),o)}: ${a.join("; ")}`}var P2="Cn",_2="En",M2="xi",$2="In";function D2({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(E,{children:o.map(
i=>r(j5,{flag:i,box:e,zone:n},i.id))})}function j5({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${j(e.from*1e3,n)}: ${U(e.text)}`,a=To(s);return r(E,{children:[e.to!==null&&r("s\
pan",{class:_2,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:P2,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:M2,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ie,{name:"save",size:12})})]})}function E2({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:$2,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var G5="uplot",J5="u-hz",Z5="u-vt",Y5="u-title",Q5="u-wrap",X5="u-under",eI="u-over",tI="u-axis",Vs="u-off",nI="u-select",
oI="u-cursor-x",rI="u-cursor-y",iI="u-cursor-pt",sI="u-legend",aI="u-live",lI="u-inline",uI="u-series",cI="u-marker",A2="\
u-label",pI="u-value",ec="width",tc="height";var O2="bottom",ll="left",Vg="right",sy="#000",R2=sy+"0",Wg="mousemove",L2="mousedown",Ug="mouseup",N2="mouseenter",B2="\
mouseleave",F2="dblclick",dI="resize",mI="scroll",z2="change",Pd="dppxchange",ay="--",hl=typeof window<"u",Zg=hl?document:
null,cl=hl?window:null,fI=hl?navigator:null,Ye,kd;function Yg(){let e=devicePixelRatio;Ye!=e&&(Ye=e,kd&&Xg(z2,kd,Yg),kd=
matchMedia(`(min-resolution: ${Ye-.001}dppx) and (max-resolution: ${Ye+.001}dppx)`),Ws(z2,kd,Yg),cl.dispatchEvent(new CustomEvent(
Pd)))}function mo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Qg(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function kt(e,t,n){e.style[t]=n+"px"}function Xo(e,t,n,o){let i=Zg.createElement(e);return t!=null&&mo(i,
t),n?.insertBefore(i,o),i}function Eo(e,t){return Xo("div",e,t)}var I2=new WeakMap;function Ar(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=I2.get(e);s!=a&&(e.style.transform=s,I2.set(e,s),t<0||n<0||t>o||n>i?mo(e,Vs):Qg(e,Vs))}var H2=new WeakMap;
function q2(e,t,n){let o=t+n,i=H2.get(e);o!=i&&(H2.set(e,o),e.style.background=t,e.style.borderColor=n)}var V2=new WeakMap;
function W2(e,t,n,o){let i=t+""+n,s=V2.get(e);i!=s&&(V2.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var ly={passive:!0},hI={...ly,capture:!0};function Ws(e,t,n,o){t.addEventListener(
e,n,o?hI:ly)}function Xg(e,t,n,o){t.removeEventListener(e,n,ly)}hl&&Yg();function er(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:fo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function vT(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var bT=e=>e!=
null,xT=e=>e!=null&&e>0,$d=vT(bT),gI=vT(xT);function yI(e,t,n,o=0,i=!1){let s=i?gI:$d,a=i?xT:bT;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??ut,u??-ut]}function Dd(e,t,n,o){let i=j2(e),s=j2(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
ci:wT,l=i==1?fo:Ao,u=s==1?Ao:fo,c=l(a(on(e))),p=u(a(on(t))),d=pl(n,c),m=pl(n,p);return n==10&&(c<0&&(d=ct(d,-c)),p<0&&(m=
ct(m,-p))),o||n==2?(e=d*i,t=m*s):(e=TT(e,d),t=Ed(t,m)),[e,t]}function uy(e,t,n,o){let i=Dd(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var cy=.1,U2={mode:3,pad:cy},oc={pad:0,soft:null,mode:0},vI={min:oc,max:oc};function _d(e,t,n,o){return Ad(
n)?K2(e,t,n):(oc.pad=n,oc.soft=o?0:null,oc.mode=o?3:0,K2(e,t,vI))}function Ge(e,t){return e??t}function bI(e,t,n){for(t=
Ge(t,0),n=Ge(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function K2(e,t,n){let o=n.min,i=n.max,s=Ge(o.pad,
0),a=Ge(i.pad,0),l=Ge(o.hard,-ut),u=Ge(i.hard,ut),c=Ge(o.soft,ut),p=Ge(i.soft,-ut),d=Ge(o.mode,0),m=Ge(i.mode,0),f=t-e,g=ci(
f),y=In(on(e),on(t)),v=ci(y),w=on(v-g);(f<1e-24||w>10)&&(f=0,(e==0||t==0)&&(f=1e-24,d==2&&c!=ut&&(s=0),m==2&&p!=-ut&&(a=
0)));let x=f||y||1e3,S=ci(x),P=pl(10,fo(S)),L=x*(f==0?e==0?.1:1:s),_=ct(TT(e-L,P/10),24),O=e>=c&&(d==1||d==3&&_<=c||d==2&&
_>=c)?c:ut,A=In(l,_<O&&e>=O?O:tr(O,_)),z=x*(f==0?t==0?.1:1:a),V=ct(Ed(t+z,P/10),24),F=t<=p&&(m==1||m==3&&V>=p||m==2&&V<=
p)?p:-ut,ue=tr(u,V>F&&t<=F?F:In(F,V));return A==ue&&A==0&&(ue=100),[A,ue]}var xI=new Intl.NumberFormat(hl?fI.language:"e\
n-US"),py=e=>xI.format(e),ho=Math,Td=ho.PI,on=ho.abs,fo=ho.floor,nn=ho.round,Ao=ho.ceil,tr=ho.min,In=ho.max,pl=ho.pow,j2=ho.
sign,ci=ho.log10,wT=ho.log2,wI=(e,t=1)=>ho.sinh(e)*t,Kg=(e,t=1)=>ho.asinh(e/t),ut=1/0;function G2(e){return(ci((e^e>>31)-
(e>>31))|0)+1}function ey(e,t,n){return tr(In(e,t),n)}function kT(e){return typeof e=="function"}function Ie(e){return kT(
e)?e:()=>e}var kI=()=>{},CT=e=>e,ST=(e,t)=>t,CI=e=>null,J2=e=>!0,Z2=(e,t)=>e==t,SI=/\.\d*?(?=9{6,}|0{6,})/gm,Us=e=>{if(_T(
e)||ji.has(e))return e;let t=`${e}`,n=t.match(SI);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${Us(i)}e${s}`}return ct(e,o)};function Hs(e,t){return Us(ct(Us(e/t))*t)}function Ed(e,t){return Us(
Ao(Us(e/t))*t)}function TT(e,t){return Us(fo(Us(e/t))*t)}function ct(e,t=0){if(_T(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return nn(o)/n}var ji=new Map;function PT(e){return((""+e).split(".")[1]||"").length}function ic(e,t,n,o){let i=[],
s=o.map(PT);for(let a=t;a<n;a++){let l=on(a),u=ct(pl(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*
u,d=(a>=0?0:l)+(a>=s[c]?0:s[c]),m=e==10?p:ct(p,d);i.push(m),ji.set(m,d)}}return i}var rc={},dy=[],dl=[null,null],Ki=Array.
isArray,_T=Number.isInteger,TI=e=>e===void 0;function Y2(e){return typeof e=="string"}function Ad(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function PI(e){return e!=null&&typeof e=="object"}var _I=Object.getPrototypeOf(
Uint8Array),MT="__proto__";function ml(e,t=Ad){let n;if(Ki(e)){let o=e.find(i=>i!=null);if(Ki(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=ml(e[i],t)}else n=e.slice()}else if(e instanceof _I)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=MT&&(n[o]=ml(e[o],t))}else n=e;return n}function Jt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=MT&&(Ad(e[i])?Jt(e[i],ml(o[i])):e[i]=ml(o[i]))}return e}var MI=0,$I=1,DI=2;function EI(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function AI(e,t){
if(LI(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return NI(a[0])||(a=RI(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],d=Array(i).fill(void 0),m=t?t[a][c]:$I,f=[];for(let g=0;g<p.length;g++){let y=p[g],v=s.get(u[g]);
y===null?m!=MI&&(d[v]=y,m==DI&&f.push(v)):d[v]=y}EI(d,f,i),o.push(d)}}return o}var OI=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function RI(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function LI(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function NI(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=In(1,fo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var $T=["January","February","March","April","May","June",
"July","August","September","October","November","December"],DT=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function ET(e){return e.slice(0,3)}var BI=DT.map(ET),FI=$T.map(ET),zI={MMMM:$T,MMM:FI,WWWW:DT,WWW:BI};function Xu(e){
return(e<10?"0":"")+e}function II(e){return(e<10?"00":e<100?"0":"")+e}var HI={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Xu(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Xu(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Xu(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Xu(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Xu(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>II(e.getMilliseconds())};function my(e,t){t=t||zI;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?HI[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var qI=new Intl.DateTimeFormat().resolvedOptions().timeZone;function VI(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==qI?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var AT=e=>e%1==0,Md=[1,2,2.5,5],WI=ic(10,-32,0,Md),OT=ic(10,0,32,Md),UI=OT.filter(AT),qs=WI.concat(
OT),fy=`
`,RT="{YYYY}",Q2=fy+RT,LT="{M}/{D}",nc=fy+LT,Cd=nc+"/{YY}",NT="{aa}",KI="{h}:{mm}",ul=KI+NT,X2=fy+ul,eT=":{ss}",nt=null;
function BT(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?ic(10,0,3,Md).filter(AT):ic(10,-3,0,Md)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,RT,nt,nt,nt,nt,nt,nt,1],[i*28,"{MMM}",Q2,nt,nt,nt,nt,nt,1],[i,LT,Q2,nt,
nt,nt,nt,nt,1],[o,"{h}"+NT,Cd,nt,nc,nt,nt,nt,1],[n,ul,Cd,nt,nc,nt,nt,nt,1],[t,eT,Cd+" "+ul,nt,nc+" "+ul,nt,X2,nt,1],[e,eT+
".{fff}",Cd+" "+ul,nt,nc+" "+ul,nt,X2,nt,1]];function p(d){return(m,f,g,y,v,w)=>{let x=[],S=v>=a,P=v>=s&&v<a,L=d(g),_=ct(
L*e,3),O=jg(L.getFullYear(),S?0:L.getMonth(),P||S?1:L.getDate()),A=ct(O*e,3);if(P||S){let z=P?v/s:0,V=S?v/a:0,F=_==A?_:ct(
jg(O.getFullYear()+V,O.getMonth()+z,1)*e,3),ue=new Date(nn(F/e)),ee=ue.getFullYear(),he=ue.getMonth();for(let pe=0;F<=y;pe++){
let Re=jg(ee+V*pe,he+z*pe,1),Y=Re-d(ct(Re*e,3));F=ct((+Re+Y)*e,3),F<=y&&x.push(F)}}else{let z=v>=i?i:v,V=fo(g)-fo(_),F=A+
V+Ed(_-A,z);x.push(F);let ue=d(F),ee=ue.getHours()+ue.getMinutes()/n+ue.getSeconds()/o,he=v/o,pe=m.axes[f]._space,Re=w/pe;
for(;F=ct(F+v,e==1?0:3),!(F>y);)if(he>1){let Y=fo(ct(ee+he,6))%24,$e=d(F).getHours()-Y;$e>1&&($e=-1),F-=$e*o,ee=(ee+he)%
24;let Le=x[x.length-1];ct((F-Le)/v,3)*Re>=.7&&x.push(F)}else x.push(F)}return x}}return[u,c,p]}var[jI,GI,JI]=BT(1),[ZI,
YI,QI]=BT(.001);ic(2,-53,53,[1]);function tT(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+
o)))}function nT(e,t){return(n,o,i,s,a)=>{let l=t.find(g=>a>=g[0])||t[t.length-1],u,c,p,d,m,f;return o.map(g=>{let y=e(g),
v=y.getFullYear(),w=y.getMonth(),x=y.getDate(),S=y.getHours(),P=y.getMinutes(),L=y.getSeconds(),_=v!=u&&l[2]||w!=c&&l[3]||
x!=p&&l[4]||S!=d&&l[5]||P!=m&&l[6]||L!=f&&l[7]||l[1];return u=v,c=w,p=x,d=S,m=P,f=L,_(y)})}}function XI(e,t){let n=my(t);
return(o,i,s,a,l)=>i.map(u=>n(e(u)))}function jg(e,t,n){return new Date(e,t,n)}function oT(e,t){return t(e)}var eH="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function rT(e,t){return(n,o,i,s)=>s==null?ay:t(e(o))}function tH(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function nH(e,t){return e.series[t].fill(e,t)}var oH={show:!0,
live:!0,isolate:!1,mount:kI,markers:{show:!0,width:2,stroke:tH,fill:nH,dash:"solid"},idx:null,idxs:null,values:[]};function rH(e,t){
let n=e.cursor.points,o=Eo(),i=n.size(e,t);kt(o,ec,i),kt(o,tc,i);let s=i/-2;kt(o,"marginLeft",s),kt(o,"marginTop",s);let a=n.
width(e,t,i);return a&&kt(o,"borderWidth",a),o}function iH(e,t){let n=e.series[t].points;return n._fill||n._stroke}function sH(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function aH(e,t){return e.series[t].points.size}var Gg=[0,0];function lH(e,t,n){
return Gg[0]=t,Gg[1]=n,Gg}function Sd(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function Jg(e,t,n,o=!0){
return i=>{(!o||i.target==t)&&n(i)}}var uH={show:!0,x:!0,y:!0,lock:!1,move:lH,points:{one:!1,show:rH,size:aH,width:0,stroke:sH,
fill:iH},bind:{mousedown:Sd,mouseup:Sd,click:Sd,dblclick:Sd,mousemove:Jg,mouseleave:Jg,mouseenter:Jg},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},FT={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},hy=Jt({},FT,{filter:ST}),zT=Jt({},hy,{size:10}),IT=Jt({},FT,{show:!1}),gy='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',HT="bold "+gy,qT=1.5,iT={show:!0,scale:"x",stroke:sy,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:HT,side:2,grid:hy,ticks:zT,border:IT,font:gy,lineGap:qT,rotate:0},cH="\
Value",pH="Time",sT={show:!0,scale:"x",auto:!1,sorted:1,min:ut,max:-ut,idxs:[]};function dH(e,t,n,o,i){return t.map(s=>s==
null?"":py(s))}function mH(e,t,n,o,i,s,a){let l=[],u=ji.get(i)||0;n=a?n:ct(Ed(n,i),u);for(let c=n;c<=o;c=ct(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function ty(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?ci:wT,p=fo(c(n));
i=pl(u,p),u==10&&(i=qs[er(i,qs)]);let d=n,m=i*u;u==10&&(m=qs[er(m,qs)]);do l.push(d),d=d+i,u==10&&!ji.has(d)&&(d=ct(d,ji.
get(i))),d>=m&&(i=d,m=i*u,u==10&&(m=qs[er(m,qs)]));while(d<=o);return l}function fH(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?ty(e,t,In(u,n),o,i):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?ty(e,t,In(u,-o),-n,i):[u]).reverse().map(m=>-m).
concat(p,c)}var VT=/./,hH=/[12357]/,gH=/[125]/,aT=/1/,ny=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function yH(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),d=u(9,a)-
p>=c?VT:u(7,a)-p>=c?hH:u(5,a)-p>=c?gH:aT;if(d==aT){let m=on(u(1,a)-p);if(m<c)return ny(t.slice().reverse(),l.distr,d,Ao(
c/m)).reverse()}return ny(t,l.distr,d,1)}function vH(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=on(u(
1,a)-u(2,a));return c<l?ny(t.slice().reverse(),3,VT,Ao(l/c)).reverse():t}function bH(e,t,n,o){return o==null?ay:t==null?
"":py(t)}var lT={show:!0,scale:"y",stroke:sy,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:HT,side:3,
grid:hy,ticks:zT,border:IT,font:gy,lineGap:qT,rotate:0};function xH(e,t){let n=3+(e||1)*2;return ct(n*t,3)}function wH(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=on(a-s),u=e.series[t],
c=l/(u.points.space*Ye);return o[1]-o[0]<=c}var uT={scale:null,auto:!0,sorted:0,min:ut,max:-ut},WT=(e,t,n,o,i)=>i,cT={show:!0,
auto:!0,sorted:0,gaps:WT,alpha:1,facets:[Jt({},uT,{scale:"x"}),Jt({},uT,{scale:"y"})]},pT={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:WT,alpha:1,points:{show:wH,filter:null},values:null,min:ut,max:-ut,idxs:[],path:null,clip:null};function kH(e,t,n,o,i){
return n/10}var UT={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},CH=Jt({},UT,{time:!1,ori:1}),dT={};
function KT(e,t){let n=dT[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=i&&n.plots[p].pub(o,i,s,a,l,u,c)}},e!=null&&(dT[e]=n)),
n}var fl=1,oy=2;function Ks(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],m=l.left,f=l.top,g=l.
width,y=l.height,v=e.valToPosH,w=e.valToPosV;return p.ori==0?n(i,u,c,p,d,v,w,m,f,g,y,Rd,gl,Nd,GT,ZT):n(i,u,c,p,d,w,v,f,m,
y,g,Ld,yl,by,JT,YT)}function yy(e,t){let n=0,o=0,i=Ge(e.bands,dy);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function SH(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function pi(e,t,n,o,i,s){
return Ks(e,t,(a,l,u,c,p,d,m,f,g,y,v)=>{let w=a.pxRound,x=c.dir*(c.ori==0?1:-1),S=c.ori==0?gl:yl,P,L;x==1?(P=n,L=o):(P=o,
L=n);let _=w(d(l[P],c,y,f)),O=w(m(u[P],p,v,g)),A=w(d(l[L],c,y,f)),z=w(m(s==1?p.max:p.min,p,v,g)),V=new Path2D(i);return S(
V,A,z),S(V,_,z),S(V,_,O),V})}function Od(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Nd:by,u=n;for(let d=0;d<
e.length;d++){let m=e[d];if(m[1]>m[0]){let f=m[0]-u;f>0&&l(a,u,o,f,o+s),u=m[1]}}let c=n+i-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function TH(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function vy(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,m=c;if(i==1)for(;++c<=o&&t[c]===null;)m=c;else for(;--c>=
n&&t[c]===null;)m=c;let f=s(e[d]),g=m==d?f:s(e[m]),y=d-i;f=a<=0&&y>=0&&y<u?s(e[y]):f;let w=m+i;g=a>=0&&w>=0&&w<u?s(e[w]):
g,g>=f&&l.push([f,g])}return l}function mT(e){return e==0?CT:e==1?nn:t=>Hs(t,e)}function jT(e){let t=e==0?Rd:Ld,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(i,s,a,l,u):(c=tr(c,l/2,u/2),p=tr(p,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,p),n(i,s,a+u,s,a,p),n(i,s,a,s+l,a,c),i.closePath())}}var Rd=(e,t,n)=>{e.moveTo(t,n)},Ld=(e,t,n)=>{e.moveTo(
n,t)},gl=(e,t,n)=>{e.lineTo(t,n)},yl=(e,t,n)=>{e.lineTo(n,t)},Nd=jT(0),by=jT(1),GT=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},JT=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},ZT=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},YT=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function QT(e){return(t,n,o,i,s)=>Ks(t,n,(a,l,u,c,p,d,m,f,g,y,v)=>{let{pxRound:w,points:x}=a,S,P;c.ori==0?(S=Rd,P=GT):(S=
Ld,P=JT);let L=ct(x.width*Ye,3),_=(x.size-x.width)/2*Ye,O=ct(_*2,3),A=new Path2D,z=new Path2D,{left:V,top:F,width:ue,height:ee}=t.
bbox;Nd(z,V-O,F-O,ue+O*2,ee+O*2);let he=pe=>{if(u[pe]!=null){let Re=w(d(l[pe],c,y,f)),Y=w(m(u[pe],p,v,g));S(A,Re+_,Y),P(
A,Re,Y,_,0,Td*2)}};if(s)s.forEach(he);else for(let pe=o;pe<=i;pe++)he(pe);return{stroke:L>0?A:null,fill:A,clip:z,flags:fl|
oy}})}function XT(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var PH=XT(gl),_H=XT(
yl);function eP(e){let t=Ge(e?.alignGaps,0);return(n,o,i,s)=>Ks(n,o,(a,l,u,c,p,d,m,f,g,y,v)=>{[i,s]=$d(u,i,s);let w=a.pxRound,
x=ee=>w(d(ee,c,y,f)),S=ee=>w(m(ee,p,v,g)),P,L;c.ori==0?(P=gl,L=PH):(P=yl,L=_H);let _=c.dir*(c.ori==0?1:-1),O={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:fl},A=O.stroke,z=!1;if(s-i>=y*4){let ee=me=>n.posToVal(me,c.key,!0),he=null,
pe=null,Re,Y,Qe,Je=x(l[_==1?i:s]),$e=x(l[i]),Le=x(l[s]),Oe=ee(_==1?$e+1:Le-1);for(let me=_==1?i:s;me>=i&&me<=s;me+=_){let Qt=l[me],
St=(_==1?Qt<Oe:Qt>Oe)?Je:x(Qt),Xe=u[me];St==Je?Xe!=null?(Y=Xe,he==null?(P(A,St,S(Y)),Re=he=pe=Y):Y<he?he=Y:Y>pe&&(pe=Y)):
Xe===null&&(z=!0):(he!=null&&L(A,Je,S(he),S(pe),S(Re),S(Y)),Xe!=null?(Y=Xe,P(A,St,S(Y)),he=pe=Re=Y):(he=pe=null,Xe===null&&
(z=!0)),Je=St,Oe=ee(Je+_))}he!=null&&he!=pe&&Qe!=Je&&L(A,Je,S(he),S(pe),S(Re),S(Y))}else for(let ee=_==1?i:s;ee>=i&&ee<=
s;ee+=_){let he=u[ee];he===null?z=!0:he!=null&&P(A,x(l[ee]),S(he))}let[F,ue]=yy(n,o);if(a.fill!=null||F!=0){let ee=O.fill=
new Path2D(A),he=a.fillTo(n,o,a.min,a.max,F),pe=S(he),Re=x(l[i]),Y=x(l[s]);_==-1&&([Y,Re]=[Re,Y]),P(ee,Y,pe),P(ee,Re,pe)}
if(!a.spanGaps){let ee=[];z&&ee.push(...vy(l,u,i,s,_,x,t)),O.gaps=ee=a.gaps(n,o,i,s,ee),O.clip=Od(ee,c.ori,f,g,y,v)}return ue!=
0&&(O.band=ue==2?[pi(n,o,i,s,A,-1),pi(n,o,i,s,A,1)]:pi(n,o,i,s,A,ue)),O})}function MH(e){let t=Ge(e.align,1),n=Ge(e.ascDesc,
!1),o=Ge(e.alignGaps,0),i=Ge(e.extend,!1);return(s,a,l,u)=>Ks(s,a,(c,p,d,m,f,g,y,v,w,x,S)=>{[l,u]=$d(d,l,u);let P=c.pxRound,
{left:L,width:_}=s.bbox,O=$e=>P(g($e,m,x,v)),A=$e=>P(y($e,f,S,w)),z=m.ori==0?gl:yl,V={stroke:new Path2D,fill:null,clip:null,
band:null,gaps:null,flags:fl},F=V.stroke,ue=m.dir*(m.ori==0?1:-1),ee=A(d[ue==1?l:u]),he=O(p[ue==1?l:u]),pe=he,Re=he;i&&t==
-1&&(Re=L,z(F,Re,ee)),z(F,he,ee);for(let $e=ue==1?l:u;$e>=l&&$e<=u;$e+=ue){let Le=d[$e];if(Le==null)continue;let Oe=O(p[$e]),
me=A(Le);t==1?z(F,Oe,ee):z(F,pe,me),z(F,Oe,me),ee=me,pe=Oe}let Y=pe;i&&t==1&&(Y=L+_,z(F,Y,ee));let[Qe,Je]=yy(s,a);if(c.fill!=
null||Qe!=0){let $e=V.fill=new Path2D(F),Le=c.fillTo(s,a,c.min,c.max,Qe),Oe=A(Le);z($e,Y,Oe),z($e,Re,Oe)}if(!c.spanGaps){
let $e=[];$e.push(...vy(p,d,l,u,ue,O,o));let Le=c.width*Ye/2,Oe=n||t==1?Le:-Le,me=n||t==-1?-Le:Le;$e.forEach(Qt=>{Qt[0]+=
Oe,Qt[1]+=me}),V.gaps=$e=c.gaps(s,a,l,u,$e),V.clip=Od($e,m.ori,v,w,x,S)}return Je!=0&&(V.band=Je==2?[pi(s,a,l,u,F,-1),pi(
s,a,l,u,F,1)]:pi(s,a,l,u,F,Je)),V})}function fT(e,t,n,o,i,s,a=ut){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)
if(t[u]!==void 0){if(l!=null){let p=on(e[u]-e[l]);p<c&&(c=p,a=on(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function $H(e){
e=e||rc;let t=Ge(e.size,[.6,ut,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=Ie(
i),a=1-t[0],l=Ge(t[1],ut),u=Ge(t[2],1),c=Ge(e.disp,rc),p=Ge(e.each,f=>{}),{fill:d,stroke:m}=c;return(f,g,y,v)=>Ks(f,g,(w,x,S,P,L,_,O,A,z,V,F)=>{
let ue=w.pxRound,ee=n,he=o*Ye,pe=l*Ye,Re=u*Ye,Y,Qe;P.ori==0?[Y,Qe]=s(f,g):[Qe,Y]=s(f,g);let Je=P.dir*(P.ori==0?1:-1),$e=P.
ori==0?Nd:by,Le=P.ori==0?p:(re,mt,Xt,ca,cs,yr,ps)=>{p(re,mt,Xt,cs,ca,ps,yr)},Oe=Ge(f.bands,dy).find(re=>re.series[0]==g),
me=Oe!=null?Oe.dir:0,Qt=w.fillTo(f,g,w.min,w.max,me),An=ue(O(Qt,L,F,z)),St,Xe,Io,to=V,$t=ue(w.width*Ye),gr=!1,Kr=null,bo=null,
wi=null,aa=null;d!=null&&($t==0||m!=null)&&(gr=!0,Kr=d.values(f,g,y,v),bo=new Map,new Set(Kr).forEach(re=>{re!=null&&bo.
set(re,new Path2D)}),$t>0&&(wi=m.values(f,g,y,v),aa=new Map,new Set(wi).forEach(re=>{re!=null&&aa.set(re,new Path2D)})));
let{x0:la,size:eu}=c;if(la!=null&&eu!=null){ee=1,x=la.values(f,g,y,v),la.unit==2&&(x=x.map(Xt=>f.posToVal(A+Xt*V,P.key,!0)));
let re=eu.values(f,g,y,v);eu.unit==2?Xe=re[0]*V:Xe=_(re[0],P,V,A)-_(0,P,V,A),to=fT(x,S,_,P,V,A,to),Io=to-Xe+he}else to=fT(
x,S,_,P,V,A,to),Io=to*a+he,Xe=to-Io;Io<1&&(Io=0),$t>=Xe/2&&($t=0),Io<5&&(ue=CT);let Bc=Io>0,ls=to-Io-(Bc?$t:0);Xe=ue(ey(
ls,Re,pe)),St=(ee==0?Xe/2:ee==Je?0:Xe)-ee*Je*((ee==0?he/2:0)+(Bc?$t/2:0));let On={stroke:null,fill:null,clip:null,band:null,
gaps:null,flags:0},ua=gr?null:new Path2D,jr=null;if(Oe!=null)jr=f.data[Oe.series[1]];else{let{y0:re,y1:mt}=c;re!=null&&mt!=
null&&(S=mt.values(f,g,y,v),jr=re.values(f,g,y,v))}let us=Y*Xe,De=Qe*Xe;for(let re=Je==1?y:v;re>=y&&re<=v;re+=Je){let mt=S[re];
if(mt==null)continue;if(jr!=null){let Vn=jr[re]??0;if(mt-Vn==0)continue;An=O(Vn,L,F,z)}let Xt=P.distr!=2||c!=null?x[re]:
re,ca=_(Xt,P,V,A),cs=O(Ge(mt,Qt),L,F,z),yr=ue(ca-St),ps=ue(In(cs,An)),no=ue(tr(cs,An)),xo=ps-no;if(mt!=null){let Vn=mt<0?
De:us,Ho=mt<0?us:De;gr?($t>0&&wi[re]!=null&&$e(aa.get(wi[re]),yr,no+fo($t/2),Xe,In(0,xo-$t),Vn,Ho),Kr[re]!=null&&$e(bo.get(
Kr[re]),yr,no+fo($t/2),Xe,In(0,xo-$t),Vn,Ho)):$e(ua,yr,no+fo($t/2),Xe,In(0,xo-$t),Vn,Ho),Le(f,g,re,yr-$t/2,no,Xe+$t,xo)}}
return $t>0?On.stroke=gr?aa:ua:gr||(On._fill=w.width==0?w._fill:w._stroke??w._fill,On.width=0),On.fill=gr?bo:ua,On})}function DH(e,t){
let n=Ge(t?.alignGaps,0);return(o,i,s,a)=>Ks(o,i,(l,u,c,p,d,m,f,g,y,v,w)=>{[s,a]=$d(c,s,a);let x=l.pxRound,S=Y=>x(m(Y,p,
v,g)),P=Y=>x(f(Y,d,w,y)),L,_,O;p.ori==0?(L=Rd,O=gl,_=ZT):(L=Ld,O=yl,_=YT);let A=p.dir*(p.ori==0?1:-1),z=S(u[A==1?s:a]),V=z,
F=[],ue=[];for(let Y=A==1?s:a;Y>=s&&Y<=a;Y+=A)if(c[Y]!=null){let Je=u[Y],$e=S(Je);F.push(V=$e),ue.push(P(c[Y]))}let ee={
stroke:e(F,ue,L,O,_,x),fill:null,clip:null,band:null,gaps:null,flags:fl},he=ee.stroke,[pe,Re]=yy(o,i);if(l.fill!=null||pe!=
0){let Y=ee.fill=new Path2D(he),Qe=l.fillTo(o,i,l.min,l.max,pe),Je=P(Qe);O(Y,V,Je),O(Y,z,Je)}if(!l.spanGaps){let Y=[];Y.
push(...vy(u,c,s,a,A,S,n)),ee.gaps=Y=l.gaps(o,i,s,a,Y),ee.clip=Od(Y,p.ori,g,y,v,w)}return Re!=0&&(ee.band=Re==2?[pi(o,i,
s,a,he,-1),pi(o,i,s,a,he,1)]:pi(o,i,s,a,he,Re)),ee})}function EH(e){return DH(AH,e)}function AH(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),
d=Array(a-1);for(let m=0;m<a-1;m++)p[m]=t[m+1]-t[m],d[m]=e[m+1]-e[m],c[m]=p[m]/d[m];u[0]=c[0];for(let m=1;m<a-1;m++)c[m]===
0||c[m-1]===0||c[m-1]>0!=c[m]>0?u[m]=0:(u[m]=3*(d[m-1]+d[m])/((2*d[m]+d[m-1])/c[m-1]+(d[m]+2*d[m-1])/c[m]),isFinite(u[m])||
(u[m]=0));u[a-1]=c[a-2];for(let m=0;m<a-1;m++)i(l,e[m]+d[m]/3,t[m]+u[m]*d[m]/3,e[m+1]-d[m]/3,t[m+1]-u[m+1]*d[m]/3,e[m+1],
t[m+1])}return l}var ry=new Set;function hT(){for(let e of ry)e.syncRect(!0)}hl&&(Ws(dI,cl,hT),Ws(mI,cl,hT,!0),Ws(Pd,cl,
()=>{Zt.pxRatio=Ye}));var OH=eP(),RH=QT();function gT(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>iy(s,a,t,n))}function LH(e,t){return e.map((n,o)=>o==0?{}:Jt({},t,n))}function iy(e,t,n,o){return Jt({},
t==0?n:o,e)}function tP(e,t,n){return t==null?dl:[t,n]}var NH=tP;function BH(e,t,n){return t==null?dl:_d(t,n,cy,!0)}function nP(e,t,n,o){
return t==null?dl:Dd(t,n,e.scales[o].log,!1)}var FH=nP;function oP(e,t,n,o){return t==null?dl:uy(t,n,e.scales[o].log,!1)}
var zH=oP;function IH(e,t,n,o,i){let s=In(G2(e),G2(t)),a=t-e,l=er(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?ji.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function yT(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=nn((n=
+i)*Ye))+"px"),[e,t,n]}function HH(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=ct(t[2]*Ye,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function Zt(e,t,n){let o={mode:Ge(e.mode,1)},i=o.mode;function s(h,b,C,T){let D=b.valToPct(h);return T+
C*(b.dir==-1?1-D:D)}function a(h,b,C,T){let D=b.valToPct(h);return T+C*(b.dir==-1?D:1-D)}function l(h,b,C,T){return b.ori==
0?s(h,b,C,T):a(h,b,C,T)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Eo(G5);if(e.id!=null&&(c.id=e.id),mo(
c,e.class),e.title){let h=Eo(Y5,c);h.textContent=e.title}let p=Xo("canvas"),d=o.ctx=p.getContext("2d"),m=Eo(Q5,c);Ws("cl\
ick",m,h=>{h.target===g&&(yt!=wa||Tt!=ka)&&bn.click(o,h)},!0);let f=o.under=Eo(X5,m);m.appendChild(p);let g=o.over=Eo(eI,
m);e=ml(e);let y=+Ge(e.pxAlign,1),v=mT(y);(e.plugins||[]).forEach(h=>{h.opts&&(e=h.opts(o,e)||e)});let w=e.ms||.001,x=o.
series=i==1?gT(e.series||[],sT,pT,!1):LH(e.series||[null],cT),S=o.axes=gT(e.axes||[],iT,lT,!0),P=o.scales={},L=o.bands=e.
bands||[];L.forEach(h=>{h.fill=Ie(h.fill||null),h.dir=Ge(h.dir,-1)});let _=i==2?x[1].facets[0].scale:x[0].scale,O={axes:r8,
series:XB},A=(e.drawOrder||["axes","series"]).map(h=>O[h]);function z(h){let b=h.distr==3?C=>ci(C>0?C:h.clamp(o,C,h.min,
h.max,h.key)):h.distr==4?C=>Kg(C,h.asinh):h.distr==100?C=>h.fwd(C):C=>C;return C=>{let T=b(C),{_min:D,_max:R}=h,I=R-D;return(T-
D)/I}}function V(h){let b=P[h];if(b==null){let C=(e.scales||rc)[h]||rc;if(C.from!=null){V(C.from);let T=Jt({},P[C.from],
C,{key:h});T.valToPct=z(T),P[h]=T}else{b=P[h]=Jt({},h==_?UT:CH,C),b.key=h;let T=b.time,D=b.range,R=Ki(D);if((h!=_||i==2&&
!T)&&(R&&(D[0]==null||D[1]==null)&&(D={min:D[0]==null?U2:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?U2:{mode:1,hard:D[1],
soft:D[1]}},R=!1),!R&&Ad(D))){let I=D;D=(G,J,te)=>J==null?dl:_d(J,te,I)}b.range=Ie(D||(T?NH:h==_?b.distr==3?FH:b.distr==
4?zH:tP:b.distr==3?nP:b.distr==4?oP:BH)),b.auto=Ie(R?!1:b.auto),b.clamp=Ie(b.clamp||kH),b._min=b._max=null,b.valToPct=z(
b)}}}V("x"),V("y"),i==1&&x.forEach(h=>{V(h.scale)}),S.forEach(h=>{V(h.scale)});for(let h in e.scales)V(h);let F=P[_],ue=F.
distr,ee,he;F.ori==0?(mo(c,J5),ee=s,he=a):(mo(c,Z5),ee=a,he=s);let pe={};for(let h in P){let b=P[h];(b.min!=null||b.max!=
null)&&(pe[h]={min:b.min,max:b.max},b.min=b.max=null)}let Re=e.tzDate||(h=>new Date(nn(h/w))),Y=e.fmtDate||my,Qe=w==1?JI(
Re):QI(Re),Je=nT(Re,tT(w==1?GI:YI,Y)),$e=rT(Re,oT(eH,Y)),Le=[],Oe=o.legend=Jt({},oH,e.legend),me=o.cursor=Jt({},uH,{drag:{
y:i==2}},e.cursor),Qt=Oe.show,An=me.show,St=Oe.markers;Oe.idxs=Le,St.width=Ie(St.width),St.dash=Ie(St.dash),St.stroke=Ie(
St.stroke),St.fill=Ie(St.fill);let Xe,Io,to,$t=[],gr=[],Kr,bo=!1,wi={};if(Oe.live){let h=x[1]?x[1].values:null;bo=h!=null,
Kr=bo?h(o,1,0):{_:0};for(let b in Kr)wi[b]=ay}if(Qt)if(Xe=Xo("table",sI,c),to=Xo("tbody",null,Xe),Oe.mount(o,Xe),bo){Io=
Xo("thead",null,Xe,to);let h=Xo("tr",null,Io);Xo("th",null,h);for(var aa in Kr)Xo("th",A2,h).textContent=aa}else mo(Xe,lI),
Oe.live&&mo(Xe,aI);let la={show:!0},eu={show:!1};function Bc(h,b){if(b==0&&(bo||!Oe.live||i==2))return dl;let C=[],T=Xo(
"tr",uI,to,to.childNodes[b]);mo(T,h.class),h.show||mo(T,Vs);let D=Xo("th",null,T);if(St.show){let G=Eo(cI,D);if(b>0){let J=St.
width(o,b);J&&(G.style.border=J+"px "+St.dash(o,b)+" "+St.stroke(o,b)),G.style.background=St.fill(o,b)}}let R=Eo(A2,D);h.
label instanceof HTMLElement?R.appendChild(h.label):R.textContent=h.label,b>0&&(St.show||(R.style.color=h.width>0?St.stroke(
o,b):St.fill(o,b)),On("click",D,G=>{if(me._lock)return;ms(G);let J=x.indexOf(h);if((G.ctrlKey||G.metaKey)!=Oe.isolate){let te=x.
some((ne,se)=>se>0&&se!=J&&ne.show);x.forEach((ne,se)=>{se>0&&br(se,te?se==J?la:eu:la,!0,Wt.setSeries)})}else br(J,{show:!h.
show},!0,Wt.setSeries)},!1),da&&On(N2,D,G=>{me._lock||(ms(G),br(x.indexOf(h),Sa,!0,Wt.setSeries))},!1));for(var I in Kr){
let G=Xo("td",pI,T);G.textContent="--",C.push(G)}return[T,C]}let ls=new Map;function On(h,b,C,T=!0){let D=ls.get(b)||{},
R=me.bind[h](o,b,C,T);R&&(Ws(h,b,D[h]=R),ls.set(b,D))}function ua(h,b,C){let T=ls.get(b)||{};for(let D in T)(h==null||D==
h)&&(Xg(D,b,T[D]),delete T[D]);h==null&&ls.delete(b)}let jr=0,us=0,De=0,re=0,mt=0,Xt=0,ca=mt,cs=Xt,yr=De,ps=re,no=0,xo=0,
Vn=0,Ho=0;o.bbox={};let kf=!1,Fc=!1,pa=!1,ds=!1,zc=!1,wo=!1;function Cf(h,b,C){(C||h!=o.width||b!=o.height)&&vb(h,b),ya(
!1),pa=!0,Fc=!0,va()}function vb(h,b){o.width=jr=De=h,o.height=us=re=b,mt=Xt=0,KB(),jB();let C=o.bbox;no=C.left=Hs(mt*Ye,
.5),xo=C.top=Hs(Xt*Ye,.5),Vn=C.width=Hs(De*Ye,.5),Ho=C.height=Hs(re*Ye,.5)}let VB=3;function WB(){let h=!1,b=0;for(;!h;){
b++;let C=n8(b),T=o8(b);h=b==VB||C&&T,h||(vb(o.width,o.height),Fc=!0)}}function UB({width:h,height:b}){Cf(h,b)}o.setSize=
UB;function KB(){let h=!1,b=!1,C=!1,T=!1;S.forEach((D,R)=>{if(D.show&&D._show){let{side:I,_size:G}=D,J=I%2,te=D.label!=null?
D.labelSize:0,ne=G+te;ne>0&&(J?(De-=ne,I==3?(mt+=ne,T=!0):C=!0):(re-=ne,I==0?(Xt+=ne,h=!0):b=!0))}}),fs[0]=h,fs[1]=C,fs[2]=
b,fs[3]=T,De-=ki[1]+ki[3],mt+=ki[3],re-=ki[2]+ki[0],Xt+=ki[0]}function jB(){let h=mt+De,b=Xt+re,C=mt,T=Xt;function D(R,I){
switch(R){case 1:return h+=I,h-I;case 2:return b+=I,b-I;case 3:return C-=I,C+I;case 0:return T-=I,T+I}}S.forEach((R,I)=>{
if(R.show&&R._show){let G=R.side;R._pos=D(G,R._size),R.label!=null&&(R._lpos=D(G,R.labelSize))}})}if(me.dataIdx==null){let h=me.
hover,b=h.skip=new Set(h.skip??[]);b.add(void 0);let C=h.prox=Ie(h.prox),T=h.bias??=0;me.dataIdx=(D,R,I,G)=>{if(R==0)return I;
let J=I,te=C(D,R,I,G)??ut,ne=te>=0&&te<ut,se=F.ori==0?De:re,Te=me.left,Ze=t[0],Ke=t[R];if(b.has(Ke[I])){J=null;let Ne=null,
ke=null,fe;if(T==0||T==-1)for(fe=I;Ne==null&&fe-- >0;)b.has(Ke[fe])||(Ne=fe);if(T==0||T==1)for(fe=I;ke==null&&fe++<Ke.length;)
b.has(Ke[fe])||(ke=fe);if(Ne!=null||ke!=null)if(ne){let bt=Ne==null?-1/0:ee(Ze[Ne],F,se,0),Ot=ke==null?1/0:ee(Ze[ke],F,se,
0),cn=Te-bt,rt=Ot-Te;cn<=rt?cn<=te&&(J=Ne):rt<=te&&(J=ke)}else J=ke==null?Ne:Ne==null?ke:I-Ne<=ke-I?Ne:ke}else ne&&on(Te-
ee(Ze[I],F,se,0))>te&&(J=null);return J}}let ms=h=>{me.event=h};me.idxs=Le,me._lock=!1;let _n=me.points;_n.show=Ie(_n.show),
_n.size=Ie(_n.size),_n.stroke=Ie(_n.stroke),_n.width=Ie(_n.width),_n.fill=Ie(_n.fill);let vr=o.focus=Jt({},e.focus||{alpha:.3},
me.focus),da=vr.prox>=0,ma=da&&_n.one,ko=[],fa=[],ha=[];function bb(h,b){let C=_n.show(o,b);if(C instanceof HTMLElement)
return mo(C,iI),mo(C,h.class),Ar(C,-10,-10,De,re),g.insertBefore(C,ko[b]),C}function xb(h,b){if(i==1||b>0){let C=i==1&&P[h.
scale].time,T=h.value;h.value=C?Y2(T)?rT(Re,oT(T,Y)):T||$e:T||bH,h.label=h.label||(C?pH:cH)}if(ma||b>0){h.width=h.width==
null?1:h.width,h.paths=h.paths||OH||CI,h.fillTo=Ie(h.fillTo||SH),h.pxAlign=+Ge(h.pxAlign,y),h.pxRound=mT(h.pxAlign),h.stroke=
Ie(h.stroke||null),h.fill=Ie(h.fill||null),h._stroke=h._fill=h._paths=h._focus=null;let C=xH(In(1,h.width),1),T=h.points=
Jt({},{size:C,width:In(1,C*.2),stroke:h.stroke,space:C*2,paths:RH,_stroke:null,_fill:null},h.points);T.show=Ie(T.show),T.
filter=Ie(T.filter),T.fill=Ie(T.fill),T.stroke=Ie(T.stroke),T.paths=Ie(T.paths),T.pxAlign=h.pxAlign}if(Qt){let C=Bc(h,b);
$t.splice(b,0,C[0]),gr.splice(b,0,C[1]),Oe.values.push(null)}if(An){Le.splice(b,0,null);let C=null;ma?b==0&&(C=bb(h,b)):
b>0&&(C=bb(h,b)),ko.splice(b,0,C),fa.splice(b,0,0),ha.splice(b,0,0)}un("addSeries",b)}function GB(h,b){b=b??x.length,h=i==
1?iy(h,b,sT,pT):iy(h,b,{},cT),x.splice(b,0,h),xb(x[b],b)}o.addSeries=GB;function JB(h){if(x.splice(h,1),Qt){Oe.values.splice(
h,1),gr.splice(h,1);let b=$t.splice(h,1)[0];ua(null,b.firstChild),b.remove()}An&&(Le.splice(h,1),ko.splice(h,1)[0].remove(),
fa.splice(h,1),ha.splice(h,1)),un("delSeries",h)}o.delSeries=JB;let fs=[!1,!1,!1,!1];function ZB(h,b){if(h._show=h.show,
h.show){let C=h.side%2,T=P[h.scale];T==null&&(h.scale=C?x[1].scale:_,T=P[h.scale]);let D=T.time;h.size=Ie(h.size),h.space=
Ie(h.space),h.rotate=Ie(h.rotate),Ki(h.incrs)&&h.incrs.forEach(I=>{!ji.has(I)&&ji.set(I,PT(I))}),h.incrs=Ie(h.incrs||(T.
distr==2?UI:D?w==1?jI:ZI:qs)),h.splits=Ie(h.splits||(D&&T.distr==1?Qe:T.distr==3?ty:T.distr==4?fH:mH)),h.stroke=Ie(h.stroke),
h.grid.stroke=Ie(h.grid.stroke),h.ticks.stroke=Ie(h.ticks.stroke),h.border.stroke=Ie(h.border.stroke);let R=h.values;h.values=
Ki(R)&&!Ki(R[0])?Ie(R):D?Ki(R)?nT(Re,tT(R,Y)):Y2(R)?XI(Re,R):R||Je:R||dH,h.filter=Ie(h.filter||(T.distr>=3&&T.log==10?yH:
T.distr==3&&T.log==2?vH:ST)),h.font=yT(h.font),h.labelFont=yT(h.labelFont),h._size=h.size(o,null,b,0),h._space=h._rotate=
h._incrs=h._found=h._splits=h._values=null,h._size>0&&(fs[b]=!0,h._el=Eo(tI,m))}}function tu(h,b,C,T){let[D,R,I,G]=C,J=b%
2,te=0;return J==0&&(G||R)&&(te=b==0&&!D||b==2&&!I?nn(iT.size/3):0),J==1&&(D||I)&&(te=b==1&&!R||b==3&&!G?nn(lT.size/2):0),
te}let wb=o.padding=(e.padding||[tu,tu,tu,tu]).map(h=>Ie(Ge(h,tu))),ki=o._padding=wb.map((h,b)=>h(o,b,fs,0)),vn,rn=null,
sn=null,Ic=i==1?x[0].idxs:null,qo=null,nu=!1;function kb(h,b){if(t=h??[],o.data=o._data=t,i==2){vn=0;for(let C=1;C<x.length;C++)
vn+=t[C][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),qo=t[0],vn=qo.length;let C=t;if(ue==2){C=t.slice();let T=C[0]=
Array(vn);for(let D=0;D<vn;D++)T[D]=D}o._data=t=C}if(ya(!0),un("setData"),ue==2&&(pa=!0),b!==!1){let C=F;C.auto(o,nu)?Sf():
Si(_,C.min,C.max),ds=ds||me.left>=0,wo=!0,va()}}o.setData=kb;function Sf(){nu=!0;let h,b;i==1&&(vn>0?(rn=Ic[0]=0,sn=Ic[1]=
vn-1,h=t[0][rn],b=t[0][sn],ue==2?(h=rn,b=sn):h==b&&(ue==3?[h,b]=Dd(h,h,F.log,!1):ue==4?[h,b]=uy(h,h,F.log,!1):F.time?b=h+
nn(86400/w):[h,b]=_d(h,b,cy,!0))):(rn=Ic[0]=h=null,sn=Ic[1]=b=null)),Si(_,h,b)}let Hc,ga,Tf,Pf,_f,Mf,$f,Df,Ef,Wn;function Cb(h,b,C,T,D,R){
h??=R2,C??=dy,T??="butt",D??=R2,R??="round",h!=Hc&&(d.strokeStyle=Hc=h),D!=ga&&(d.fillStyle=ga=D),b!=Tf&&(d.lineWidth=Tf=
b),R!=_f&&(d.lineJoin=_f=R),T!=Mf&&(d.lineCap=Mf=T),C!=Pf&&d.setLineDash(Pf=C)}function Sb(h,b,C,T){b!=ga&&(d.fillStyle=
ga=b),h!=$f&&(d.font=$f=h),C!=Df&&(d.textAlign=Df=C),T!=Ef&&(d.textBaseline=Ef=T)}function Af(h,b,C,T,D=0){if(T.length>0&&
h.auto(o,nu)&&(b==null||b.min==null)){let R=Ge(rn,0),I=Ge(sn,T.length-1),G=C.min==null?yI(T,R,I,D,h.distr==3):[C.min,C.max];
h.min=tr(h.min,C.min=G[0]),h.max=In(h.max,C.max=G[1])}}let Tb={min:null,max:null};function YB(){for(let T in P){let D=P[T];
pe[T]==null&&(D.min==null||pe[_]!=null&&D.auto(o,nu))&&(pe[T]=Tb)}for(let T in P){let D=P[T];pe[T]==null&&D.from!=null&&
pe[D.from]!=null&&(pe[T]=Tb)}pe[_]!=null&&ya(!0);let h={};for(let T in pe){let D=pe[T];if(D!=null){let R=h[T]=ml(P[T],PI);
if(D.min!=null)Jt(R,D);else if(T!=_||i==2)if(vn==0&&R.from==null){let I=R.range(o,null,null,T);R.min=I[0],R.max=I[1]}else
R.min=ut,R.max=-ut}}if(vn>0){x.forEach((T,D)=>{if(i==1){let R=T.scale,I=pe[R];if(I==null)return;let G=h[R];if(D==0){let J=G.
range(o,G.min,G.max,R);G.min=J[0],G.max=J[1],rn=er(G.min,t[0]),sn=er(G.max,t[0]),sn-rn>1&&(t[0][rn]<G.min&&rn++,t[0][sn]>
G.max&&sn--),T.min=qo[rn],T.max=qo[sn]}else T.show&&T.auto&&Af(G,I,T,t[D],T.sorted);T.idxs[0]=rn,T.idxs[1]=sn}else if(D>
0&&T.show&&T.auto){let[R,I]=T.facets,G=R.scale,J=I.scale,[te,ne]=t[D],se=h[G],Te=h[J];se!=null&&Af(se,pe[G],R,te,R.sorted),
Te!=null&&Af(Te,pe[J],I,ne,I.sorted),T.min=I.min,T.max=I.max}});for(let T in h){let D=h[T],R=pe[T];if(D.from==null&&(R==
null||R.min==null)){let I=D.range(o,D.min==ut?null:D.min,D.max==-ut?null:D.max,T);D.min=I[0],D.max=I[1]}}}for(let T in h){
let D=h[T];if(D.from!=null){let R=h[D.from];if(R.min==null)D.min=D.max=null;else{let I=D.range(o,R.min,R.max,T);D.min=I[0],
D.max=I[1]}}}let b={},C=!1;for(let T in h){let D=h[T],R=P[T];if(R.min!=D.min||R.max!=D.max){R.min=D.min,R.max=D.max;let I=R.
distr;R._min=I==3?ci(R.min):I==4?Kg(R.min,R.asinh):I==100?R.fwd(R.min):R.min,R._max=I==3?ci(R.max):I==4?Kg(R.max,R.asinh):
I==100?R.fwd(R.max):R.max,b[T]=C=!0}}if(C){x.forEach((T,D)=>{i==2?D>0&&b.y&&(T._paths=null):b[T.scale]&&(T._paths=null)});
for(let T in b)pa=!0,un("setScale",T);An&&me.left>=0&&(ds=wo=!0)}for(let T in pe)pe[T]=null}function QB(h){let b=ey(rn-1,
0,vn-1),C=ey(sn+1,0,vn-1);for(;h[b]==null&&b>0;)b--;for(;h[C]==null&&C<vn-1;)C++;return[b,C]}function XB(){if(vn>0){let h=x.
some(b=>b._focus)&&Wn!=vr.alpha;h&&(d.globalAlpha=Wn=vr.alpha),x.forEach((b,C)=>{if(C>0&&b.show&&(Pb(C,!1),Pb(C,!0),b._paths==
null)){let T=Wn;Wn!=b.alpha&&(d.globalAlpha=Wn=b.alpha);let D=i==2?[0,t[C][0].length-1]:QB(t[C]);b._paths=b.paths(o,C,D[0],
D[1]),Wn!=T&&(d.globalAlpha=Wn=T)}}),x.forEach((b,C)=>{if(C>0&&b.show){let T=Wn;Wn!=b.alpha&&(d.globalAlpha=Wn=b.alpha),
b._paths!=null&&_b(C,!1);{let D=b._paths!=null?b._paths.gaps:null,R=b.points.show(o,C,rn,sn,D),I=b.points.filter(o,C,R,D);
(R||I)&&(b.points._paths=b.points.paths(o,C,rn,sn,I),_b(C,!0))}Wn!=T&&(d.globalAlpha=Wn=T),un("drawSeries",C)}}),h&&(d.globalAlpha=
Wn=1)}}function Pb(h,b){let C=b?x[h].points:x[h];C._stroke=C.stroke(o,h),C._fill=C.fill(o,h)}function _b(h,b){let C=b?x[h].
points:x[h],{stroke:T,fill:D,clip:R,flags:I,_stroke:G=C._stroke,_fill:J=C._fill,_width:te=C.width}=C._paths;te=ct(te*Ye,
3);let ne=null,se=te%2/2;b&&J==null&&(J=te>0?"#fff":G);let Te=C.pxAlign==1&&se>0;if(Te&&d.translate(se,se),!b){let Ze=no-
te/2,Ke=xo-te/2,Ne=Vn+te,ke=Ho+te;ne=new Path2D,ne.rect(Ze,Ke,Ne,ke)}b?Of(G,te,C.dash,C.cap,J,T,D,I,R):e8(h,G,te,C.dash,
C.cap,J,T,D,I,ne,R),Te&&d.translate(-se,-se)}function e8(h,b,C,T,D,R,I,G,J,te,ne){let se=!1;J!=0&&L.forEach((Te,Ze)=>{if(Te.
series[0]==h){let Ke=x[Te.series[1]],Ne=t[Te.series[1]],ke=(Ke._paths||rc).band;Ki(ke)&&(ke=Te.dir==1?ke[0]:ke[1]);let fe,
bt=null;Ke.show&&ke&&bI(Ne,rn,sn)?(bt=Te.fill(o,Ze)||R,fe=Ke._paths.clip):ke=null,Of(b,C,T,D,bt,I,G,J,te,ne,fe,ke),se=!0}}),
se||Of(b,C,T,D,R,I,G,J,te,ne)}let Mb=fl|oy;function Of(h,b,C,T,D,R,I,G,J,te,ne,se){Cb(h,b,C,T,D),(J||te||se)&&(d.save(),
J&&d.clip(J),te&&d.clip(te)),se?(G&Mb)==Mb?(d.clip(se),ne&&d.clip(ne),Vc(D,I),qc(h,R,b)):G&oy?(Vc(D,I),d.clip(se),qc(h,R,
b)):G&fl&&(d.save(),d.clip(se),ne&&d.clip(ne),Vc(D,I),d.restore(),qc(h,R,b)):(Vc(D,I),qc(h,R,b)),(J||te||se)&&d.restore()}
function qc(h,b,C){C>0&&(b instanceof Map?b.forEach((T,D)=>{d.strokeStyle=Hc=D,d.stroke(T)}):b!=null&&h&&d.stroke(b))}function Vc(h,b){
b instanceof Map?b.forEach((C,T)=>{d.fillStyle=ga=T,d.fill(C)}):b!=null&&h&&d.fill(b)}function t8(h,b,C,T){let D=S[h],R;
if(T<=0)R=[0,0];else{let I=D._space=D.space(o,h,b,C,T),G=D._incrs=D.incrs(o,h,b,C,T,I);R=IH(b,C,G,T,I)}return D._found=R}
function Rf(h,b,C,T,D,R,I,G,J,te){let ne=I%2/2;y==1&&d.translate(ne,ne),Cb(G,I,J,te,G),d.beginPath();let se,Te,Ze,Ke,Ne=D+
(T==0||T==3?-R:R);C==0?(Te=D,Ke=Ne):(se=D,Ze=Ne);for(let ke=0;ke<h.length;ke++)b[ke]!=null&&(C==0?se=Ze=h[ke]:Te=Ke=h[ke],
d.moveTo(se,Te),d.lineTo(Ze,Ke));d.stroke(),y==1&&d.translate(-ne,-ne)}function n8(h){let b=!0;return S.forEach((C,T)=>{
if(!C.show)return;let D=P[C.scale];if(D.min==null){C._show&&(b=!1,C._show=!1,ya(!1));return}else C._show||(b=!1,C._show=
!0,ya(!1));let R=C.side,I=R%2,{min:G,max:J}=D,[te,ne]=t8(T,G,J,I==0?De:re);if(ne==0)return;let se=D.distr==2,Te=C._splits=
C.splits(o,T,G,J,te,ne,se),Ze=D.distr==2?Te.map(fe=>qo[fe]):Te,Ke=D.distr==2?qo[Te[1]]-qo[Te[0]]:te,Ne=C._values=C.values(
o,C.filter(o,Ze,T,ne,Ke),T,ne,Ke);C._rotate=R==2?C.rotate(o,Ne,T,ne):0;let ke=C._size;C._size=Ao(C.size(o,Ne,T,h)),ke!=null&&
C._size!=ke&&(b=!1)}),b}function o8(h){let b=!0;return wb.forEach((C,T)=>{let D=C(o,T,fs,h);D!=ki[T]&&(b=!1),ki[T]=D}),b}
function r8(){for(let h=0;h<S.length;h++){let b=S[h];if(!b.show||!b._show)continue;let C=b.side,T=C%2,D,R,I=b.stroke(o,h),
G=C==0||C==3?-1:1,[J,te]=b._found;if(b.label!=null){let Ln=b.labelGap*G,io=nn((b._lpos+Ln)*Ye);Sb(b.labelFont[0],I,"cent\
er",C==2?"top":O2),d.save(),T==1?(D=R=0,d.translate(io,nn(xo+Ho/2)),d.rotate((C==3?-Td:Td)/2)):(D=nn(no+Vn/2),R=io);let ys=kT(
b.label)?b.label(o,h,J,te):b.label;d.fillText(ys,D,R),d.restore()}if(te==0)continue;let ne=P[b.scale],se=T==0?Vn:Ho,Te=T==
0?no:xo,Ze=b._splits,Ke=ne.distr==2?Ze.map(Ln=>qo[Ln]):Ze,Ne=ne.distr==2?qo[Ze[1]]-qo[Ze[0]]:J,ke=b.ticks,fe=b.border,bt=ke.
show?ke.size:0,Ot=nn(bt*Ye),cn=nn((b.alignTo==2?b._size-bt-b.gap:b.gap)*Ye),rt=b._rotate*-Td/180,Rt=v(b._pos*Ye),oo=(Ot+
cn)*G,Rn=Rt+oo;R=T==0?Rn:0,D=T==1?Rn:0;let Co=b.font[0],Vo=b.align==1?ll:b.align==2?Vg:rt>0?ll:rt<0?Vg:T==0?"center":C==
3?Vg:ll,wr=rt||T==1?"middle":C==2?"top":O2;Sb(Co,I,Vo,wr);let ro=b.font[1]*b.lineGap,So=Ze.map(Ln=>v(l(Ln,ne,se,Te))),Wo=b.
_values;for(let Ln=0;Ln<Wo.length;Ln++){let io=Wo[Ln];if(io!=null){T==0?D=So[Ln]:R=So[Ln],io=""+io;let ys=io.indexOf(`
`)==-1?[io]:io.split(/\n/gm);for(let Nn=0;Nn<ys.length;Nn++){let jb=ys[Nn];rt?(d.save(),d.translate(D,R+Nn*ro),d.rotate(
rt),d.fillText(jb,0,0),d.restore()):d.fillText(jb,D,R+Nn*ro)}}}ke.show&&Rf(So,ke.filter(o,Ke,h,te,Ne),T,C,Rt,Ot,ct(ke.width*
Ye,3),ke.stroke(o,h),ke.dash,ke.cap);let kr=b.grid;kr.show&&Rf(So,kr.filter(o,Ke,h,te,Ne),T,T==0?2:1,T==0?xo:no,T==0?Ho:
Vn,ct(kr.width*Ye,3),kr.stroke(o,h),kr.dash,kr.cap),fe.show&&Rf([Rt],[1],T==0?1:0,T==0?1:2,T==1?xo:no,T==1?Ho:Vn,ct(fe.width*
Ye,3),fe.stroke(o,h),fe.dash,fe.cap)}un("drawAxes")}function ya(h){x.forEach((b,C)=>{C>0&&(b._paths=null,h&&(i==1?(b.min=
null,b.max=null):b.facets.forEach(T=>{T.min=null,T.max=null})))})}let Wc=!1,Lf=!1,ou=[];function i8(){Lf=!1;for(let h=0;h<
ou.length;h++)un(...ou[h]);ou.length=0}function va(){Wc||(OI($b),Wc=!0)}function s8(h,b=!1){Wc=!0,Lf=b,h(o),$b(),b&&ou.length>
0&&queueMicrotask(i8)}o.batch=s8;function $b(){if(kf&&(YB(),kf=!1),pa&&(WB(),pa=!1),Fc){if(kt(f,ll,mt),kt(f,"top",Xt),kt(
f,ec,De),kt(f,tc,re),kt(g,ll,mt),kt(g,"top",Xt),kt(g,ec,De),kt(g,tc,re),kt(m,ec,jr),kt(m,tc,us),p.width=nn(jr*Ye),p.height=
nn(us*Ye),S.forEach(({_el:h,_show:b,_size:C,_pos:T,side:D})=>{if(h!=null)if(b){let R=D===3||D===0?C:0,I=D%2==1;kt(h,I?"l\
eft":"top",T-R),kt(h,I?"width":"height",C),kt(h,I?"top":"left",I?Xt:mt),kt(h,I?"height":"width",I?re:De),Qg(h,Vs)}else mo(
h,Vs)}),Hc=ga=Tf=_f=Mf=$f=Df=Ef=Pf=null,Wn=1,su(!0),mt!=ca||Xt!=cs||De!=yr||re!=ps){ya(!1);let h=De/yr,b=re/ps;if(An&&!ds&&
me.left>=0){me.left*=h,me.top*=b,ba&&Ar(ba,nn(me.left),0,De,re),xa&&Ar(xa,0,nn(me.top),De,re);for(let C=0;C<ko.length;C++){
let T=ko[C];T!=null&&(fa[C]*=h,ha[C]*=b,Ar(T,Ao(fa[C]),Ao(ha[C]),De,re))}}if(vt.show&&!zc&&vt.left>=0&&vt.width>0){vt.left*=
h,vt.width*=h,vt.top*=b,vt.height*=b;for(let C in Hf)kt(Ca,C,vt[C])}ca=mt,cs=Xt,yr=De,ps=re}un("setSize"),Fc=!1}jr>0&&us>
0&&(d.clearRect(0,0,p.width,p.height),un("drawClear"),A.forEach(h=>h()),un("draw")),vt.show&&zc&&(Uc(vt),zc=!1),An&&ds&&
(gs(null,!0,!1),ds=!1),Oe.show&&Oe.live&&wo&&(zf(),wo=!1),u||(u=!0,o.status=1,un("ready")),nu=!1,Wc=!1}o.redraw=(h,b)=>{
pa=b||!1,h!==!1?Si(_,F.min,F.max):va()};function Nf(h,b){let C=P[h];if(C.from==null){if(vn==0){let T=C.range(o,b.min,b.max,
h);b.min=T[0],b.max=T[1]}if(b.min>b.max){let T=b.min;b.min=b.max,b.max=T}if(vn>1&&b.min!=null&&b.max!=null&&b.max-b.min<
1e-16)return;h==_&&C.distr==2&&vn>0&&(b.min=er(b.min,t[0]),b.max=er(b.max,t[0]),b.min==b.max&&b.max++),pe[h]=b,kf=!0,va()}}
o.setScale=Nf;let Bf,Ff,ba,xa,Db,Eb,wa,ka,Ab,Ob,yt,Tt,Ci=!1,bn=me.drag,an=bn.x,ln=bn.y;An&&(me.x&&(Bf=Eo(oI,g)),me.y&&(Ff=
Eo(rI,g)),F.ori==0?(ba=Bf,xa=Ff):(ba=Ff,xa=Bf),yt=me.left,Tt=me.top);let vt=o.select=Jt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),Ca=vt.show?Eo(nI,vt.over?g:f):null;function Uc(h,b){if(vt.show){for(let C in h)vt[C]=h[C],C in
Hf&&kt(Ca,C,h[C]);b!==!1&&un("setSelect")}}o.setSelect=Uc;function a8(h){if(x[h].show)Qt&&Qg($t[h],Vs);else if(Qt&&mo($t[h],
Vs),An){let C=ma?ko[0]:ko[h];C!=null&&Ar(C,-10,-10,De,re)}}function Si(h,b,C){Nf(h,{min:b,max:C})}function br(h,b,C,T){b.
focus!=null&&d8(h),b.show!=null&&x.forEach((D,R)=>{R>0&&(h==R||h==null)&&(D.show=b.show,a8(R),i==2?(Si(D.facets[0].scale,
null,null),Si(D.facets[1].scale,null,null)):Si(D.scale,null,null),va())}),C!==!1&&un("setSeries",h,b),T&&au("setSeries",
o,h,b)}o.setSeries=br;function l8(h,b){Jt(L[h],b)}function u8(h,b){h.fill=Ie(h.fill||null),h.dir=Ge(h.dir,-1),b=b??L.length,
L.splice(b,0,h)}function c8(h){h==null?L.length=0:L.splice(h,1)}o.addBand=u8,o.setBand=l8,o.delBand=c8;function p8(h,b){
x[h].alpha=b,An&&ko[h]!=null&&(ko[h].style.opacity=b),Qt&&$t[h]&&($t[h].style.opacity=b)}let Gr,Ti,hs,Sa={focus:!0};function d8(h){
if(h!=hs){let b=h==null,C=vr.alpha!=1;x.forEach((T,D)=>{if(i==1||D>0){let R=b||D==0||D==h;T._focus=b?null:R,C&&p8(D,R?1:
vr.alpha)}}),hs=h,C&&va()}}Qt&&da&&On(B2,Xe,h=>{me._lock||(ms(h),hs!=null&&br(null,Sa,!0,Wt.setSeries))});function xr(h,b,C){
let T=P[b];C&&(h=h/Ye-(T.ori==1?Xt:mt));let D=De;T.ori==1&&(D=re,h=D-h),T.dir==-1&&(h=D-h);let R=T._min,I=T._max,G=h/D,J=R+
(I-R)*G,te=T.distr;return te==3?pl(10,J):te==4?wI(J,T.asinh):te==100?T.bwd(J):J}function m8(h,b){let C=xr(h,_,b);return er(
C,t[0],rn,sn)}o.valToIdx=h=>er(h,t[0]),o.posToIdx=m8,o.posToVal=xr,o.valToPos=(h,b,C)=>P[b].ori==0?s(h,P[b],C?Vn:De,C?no:
0):a(h,P[b],C?Ho:re,C?xo:0),o.setCursor=(h,b,C)=>{yt=h.left,Tt=h.top,gs(null,b,C)};function Rb(h,b){kt(Ca,ll,vt.left=h),
kt(Ca,ec,vt.width=b)}function Lb(h,b){kt(Ca,"top",vt.top=h),kt(Ca,tc,vt.height=b)}let ru=F.ori==0?Rb:Lb,iu=F.ori==1?Rb:Lb;
function f8(){if(Qt&&Oe.live)for(let h=i==2?1:0;h<x.length;h++){if(h==0&&bo)continue;let b=Oe.values[h],C=0;for(let T in b)
gr[h][C++].firstChild.nodeValue=b[T]}}function zf(h,b){if(h!=null&&(h.idxs?h.idxs.forEach((C,T)=>{Le[T]=C}):TI(h.idx)||Le.
fill(h.idx),Oe.idx=Le[0]),Qt&&Oe.live){for(let C=0;C<x.length;C++)(C>0||i==1&&!bo)&&h8(C,Le[C]);f8()}wo=!1,b!==!1&&un("s\
etLegend")}o.setLegend=zf;function h8(h,b){let C=x[h],T=h==0&&ue==2?qo:t[h],D;bo?D=C.values(o,h,b)??wi:(D=C.value(o,b==null?
null:T[b],h,b),D=D==null?wi:{_:D}),Oe.values[h]=D}function gs(h,b,C){Ab=yt,Ob=Tt,[yt,Tt]=me.move(o,yt,Tt),me.left=yt,me.
top=Tt,An&&(ba&&Ar(ba,nn(yt),0,De,re),xa&&Ar(xa,0,nn(Tt),De,re));let T,D=rn>sn;Gr=ut,Ti=null;let R=F.ori==0?De:re,I=F.ori==
1?De:re;if(yt<0||vn==0||D){T=me.idx=null;for(let G=0;G<x.length;G++){let J=ko[G];J!=null&&Ar(J,-10,-10,De,re)}da&&br(null,
Sa,!0,h==null&&Wt.setSeries),Oe.live&&(Le.fill(T),wo=!0)}else{let G,J,te;i==1&&(G=F.ori==0?yt:Tt,J=xr(G,_),T=me.idx=er(J,
t[0],rn,sn),te=ee(t[0][T],F,R,0));let ne=-10,se=-10,Te=0,Ze=0,Ke=!0,Ne="",ke="";for(let fe=i==2?1:0;fe<x.length;fe++){let bt=x[fe],
Ot=Le[fe],cn=Ot==null?null:i==1?t[fe][Ot]:t[fe][1][Ot],rt=me.dataIdx(o,fe,T,J),Rt=rt==null?null:i==1?t[fe][rt]:t[fe][1][rt];
if(wo=wo||Rt!=cn||rt!=Ot,Le[fe]=rt,fe>0&&bt.show){let oo=rt==null?-10:rt==T?te:ee(i==1?t[0][rt]:t[fe][0][rt],F,R,0),Rn=Rt==
null?-10:he(Rt,i==1?P[bt.scale]:P[bt.facets[1].scale],I,0);if(da&&Rt!=null){let Co=F.ori==1?yt:Tt,Vo=on(vr.dist(o,fe,rt,
Rn,Co));if(Vo<Gr){let wr=vr.bias;if(wr!=0){let ro=xr(Co,bt.scale),So=Rt>=0?1:-1,Wo=ro>=0?1:-1;Wo==So&&(Wo==1?wr==1?Rt>=ro:
Rt<=ro:wr==1?Rt<=ro:Rt>=ro)&&(Gr=Vo,Ti=fe)}else Gr=Vo,Ti=fe}}if(wo||ma){let Co,Vo;F.ori==0?(Co=oo,Vo=Rn):(Co=Rn,Vo=oo);let wr,
ro,So,Wo,kr,Ln,io=!0,ys=_n.bbox;if(ys!=null){io=!1;let Nn=ys(o,fe);So=Nn.left,Wo=Nn.top,wr=Nn.width,ro=Nn.height}else So=
Co,Wo=Vo,wr=ro=_n.size(o,fe);if(Ln=_n.fill(o,fe),kr=_n.stroke(o,fe),ma)fe==Ti&&Gr<=vr.prox&&(ne=So,se=Wo,Te=wr,Ze=ro,Ke=
io,Ne=Ln,ke=kr);else{let Nn=ko[fe];Nn!=null&&(fa[fe]=So,ha[fe]=Wo,W2(Nn,wr,ro,io),q2(Nn,Ln,kr),Ar(Nn,Ao(So),Ao(Wo),De,re))}}}}
if(ma){let fe=vr.prox,bt=hs==null?Gr<=fe:Gr>fe||Ti!=hs;if(wo||bt){let Ot=ko[0];Ot!=null&&(fa[0]=ne,ha[0]=se,W2(Ot,Te,Ze,
Ke),q2(Ot,Ne,ke),Ar(Ot,Ao(ne),Ao(se),De,re))}}}if(vt.show&&Ci)if(h!=null){let[G,J]=Wt.scales,[te,ne]=Wt.match,[se,Te]=h.
cursor.sync.scales,Ze=h.cursor.drag;if(an=Ze._x,ln=Ze._y,an||ln){let{left:Ke,top:Ne,width:ke,height:fe}=h.select,bt=h.scales[se].
ori,Ot=h.posToVal,cn,rt,Rt,oo,Rn,Co=G!=null&&te(G,se),Vo=J!=null&&ne(J,Te);Co&&an?(bt==0?(cn=Ke,rt=ke):(cn=Ne,rt=fe),Rt=
P[G],oo=ee(Ot(cn,se),Rt,R,0),Rn=ee(Ot(cn+rt,se),Rt,R,0),ru(tr(oo,Rn),on(Rn-oo))):ru(0,R),Vo&&ln?(bt==1?(cn=Ke,rt=ke):(cn=
Ne,rt=fe),Rt=P[J],oo=he(Ot(cn,Te),Rt,I,0),Rn=he(Ot(cn+rt,Te),Rt,I,0),iu(tr(oo,Rn),on(Rn-oo))):iu(0,I)}else qf()}else{let G=on(
Ab-Db),J=on(Ob-Eb);if(F.ori==1){let Te=G;G=J,J=Te}an=bn.x&&G>=bn.dist,ln=bn.y&&J>=bn.dist;let te=bn.uni;te!=null?an&&ln&&
(an=G>=te,ln=J>=te,!an&&!ln&&(J>G?ln=!0:an=!0)):bn.x&&bn.y&&(an||ln)&&(an=ln=!0);let ne,se;an&&(F.ori==0?(ne=wa,se=yt):(ne=
ka,se=Tt),ru(tr(ne,se),on(se-ne)),ln||iu(0,I)),ln&&(F.ori==1?(ne=wa,se=yt):(ne=ka,se=Tt),iu(tr(ne,se),on(se-ne)),an||ru(
0,R)),!an&&!ln&&(ru(0,0),iu(0,0))}if(bn._x=an,bn._y=ln,h==null){if(C){if(Kb!=null){let[G,J]=Wt.scales;Wt.values[0]=G!=null?
xr(F.ori==0?yt:Tt,G):null,Wt.values[1]=J!=null?xr(F.ori==1?yt:Tt,J):null}au(Wg,o,yt,Tt,De,re,T)}if(da){let G=C&&Wt.setSeries,
J=vr.prox;hs==null?Gr<=J&&br(Ti,Sa,!0,G):Gr>J?br(null,Sa,!0,G):Ti!=hs&&br(Ti,Sa,!0,G)}}wo&&(Oe.idx=T,zf()),b!==!1&&un("s\
etCursor")}let Pi=null;Object.defineProperty(o,"rect",{get(){return Pi==null&&su(!1),Pi}});function su(h=!1){h?Pi=null:(Pi=
g.getBoundingClientRect(),un("syncRect",Pi))}function Nb(h,b,C,T,D,R,I){me._lock||Ci&&h!=null&&h.movementX==0&&h.movementY==
0||(If(h,b,C,T,D,R,I,!1,h!=null),h!=null?gs(null,!0,!0):gs(b,!0,!1))}function If(h,b,C,T,D,R,I,G,J){if(Pi==null&&su(!1),
ms(h),h!=null)C=h.clientX-Pi.left,T=h.clientY-Pi.top;else{if(C<0||T<0){yt=-10,Tt=-10;return}let[te,ne]=Wt.scales,se=b.cursor.
sync,[Te,Ze]=se.values,[Ke,Ne]=se.scales,[ke,fe]=Wt.match,bt=b.axes[0].side%2==1,Ot=F.ori==0?De:re,cn=F.ori==1?De:re,rt=bt?
R:D,Rt=bt?D:R,oo=bt?T:C,Rn=bt?C:T;if(Ke!=null?C=ke(te,Ke)?l(Te,P[te],Ot,0):-10:C=Ot*(oo/rt),Ne!=null?T=fe(ne,Ne)?l(Ze,P[ne],
cn,0):-10:T=cn*(Rn/Rt),F.ori==1){let Co=C;C=T,T=Co}}J&&(b==null||b.cursor.event.type==Wg)&&((C<=1||C>=De-1)&&(C=Hs(C,De)),
(T<=1||T>=re-1)&&(T=Hs(T,re))),G?(Db=C,Eb=T,[wa,ka]=me.move(o,C,T)):(yt=C,Tt=T)}let Hf={width:0,height:0,left:0,top:0};function qf(){
Uc(Hf,!1)}let Bb,Fb,zb,Ib;function Hb(h,b,C,T,D,R,I){Ci=!0,an=ln=bn._x=bn._y=!1,If(h,b,C,T,D,R,I,!0,!1),h!=null&&(On(Ug,
Zg,qb,!1),au(L2,o,wa,ka,De,re,null));let{left:G,top:J,width:te,height:ne}=vt;Bb=G,Fb=J,zb=te,Ib=ne}function qb(h,b,C,T,D,R,I){
Ci=bn._x=bn._y=!1,If(h,b,C,T,D,R,I,!1,!0);let{left:G,top:J,width:te,height:ne}=vt,se=te>0||ne>0,Te=Bb!=G||Fb!=J||zb!=te||
Ib!=ne;if(se&&Te&&Uc(vt),bn.setScale&&se&&Te){let Ze=G,Ke=te,Ne=J,ke=ne;if(F.ori==1&&(Ze=J,Ke=ne,Ne=G,ke=te),an&&Si(_,xr(
Ze,_),xr(Ze+Ke,_)),ln)for(let fe in P){let bt=P[fe];fe!=_&&bt.from==null&&bt.min!=ut&&Si(fe,xr(Ne+ke,fe),xr(Ne,fe))}qf()}else
me.lock&&(me._lock=!me._lock,gs(b,!0,h!=null));h!=null&&(ua(Ug,Zg),au(Ug,o,yt,Tt,De,re,null))}function g8(h,b,C,T,D,R,I){
if(me._lock)return;ms(h);let G=Ci;if(Ci){let J=!0,te=!0,ne=10,se,Te;F.ori==0?(se=an,Te=ln):(se=ln,Te=an),se&&Te&&(J=yt<=
ne||yt>=De-ne,te=Tt<=ne||Tt>=re-ne),se&&J&&(yt=yt<wa?0:De),Te&&te&&(Tt=Tt<ka?0:re),gs(null,!0,!0),Ci=!1}yt=-10,Tt=-10,Le.
fill(null),gs(null,!0,!0),G&&(Ci=G)}function Vb(h,b,C,T,D,R,I){me._lock||(ms(h),Sf(),qf(),h!=null&&au(F2,o,yt,Tt,De,re,null))}
function Wb(){S.forEach(HH),Cf(o.width,o.height,!0)}Ws(Pd,cl,Wb);let Ta={};Ta.mousedown=Hb,Ta.mousemove=Nb,Ta.mouseup=qb,
Ta.dblclick=Vb,Ta.setSeries=(h,b,C,T)=>{let D=Wt.match[2];C=D(o,b,C),C!=-1&&br(C,T,!0,!1)},An&&(On(L2,g,Hb),On(Wg,g,Nb),
On(N2,g,h=>{ms(h),su(!1)}),On(B2,g,g8),On(F2,g,Vb),ry.add(o),o.syncRect=su);let Kc=o.hooks=e.hooks||{};function un(h,b,C){
Lf?ou.push([h,b,C]):h in Kc&&Kc[h].forEach(T=>{T.call(null,o,b,C)})}(e.plugins||[]).forEach(h=>{for(let b in h.hooks)Kc[b]=
(Kc[b]||[]).concat(h.hooks[b])});let Ub=(h,b,C)=>C,Wt=Jt({key:null,setSeries:!1,filters:{pub:J2,sub:J2},scales:[_,x[1]?x[1].
scale:null],match:[Z2,Z2,Ub],values:[null,null]},me.sync);Wt.match.length==2&&Wt.match.push(Ub),me.sync=Wt;let Kb=Wt.key,
Vf=KT(Kb);function au(h,b,C,T,D,R,I){Wt.filters.pub(h,b,C,T,D,R,I)&&Vf.pub(h,b,C,T,D,R,I)}Vf.sub(o);function y8(h,b,C,T,D,R,I){
Wt.filters.sub(h,b,C,T,D,R,I)&&Ta[h](null,b,C,T,D,R,I)}o.pub=y8;function v8(){Vf.unsub(o),ry.delete(o),ls.clear(),Xg(Pd,
cl,Wb),c.remove(),Xe?.remove(),un("destroy")}o.destroy=v8;function Wf(){un("init",e,t),kb(t||e.data,!1),pe[_]?Nf(_,pe[_]):
Sf(),zc=vt.show&&(vt.width>0||vt.height>0),ds=wo=!0,Cf(e.width,e.height)}return x.forEach(xb),S.forEach(ZB),n?n instanceof
HTMLElement?(n.appendChild(c),Wf()):n(o,Wf):Wf(),o}Zt.assign=Jt;Zt.fmtNum=py;Zt.rangeNum=_d;Zt.rangeLog=Dd;Zt.rangeAsinh=
uy;Zt.orient=Ks;Zt.pxRatio=Ye;Zt.join=AI;Zt.fmtDate=my,Zt.tzDate=VI;Zt.sync=KT;{Zt.addGap=TH,Zt.clipGaps=Od;let e=Zt.paths=
{points:QT};e.linear=eP,e.stepped=MH,e.bars=$H,e.spline=EH}var rP="B";function vl(e){let t=q(null),n=q(null),o=q(null),i=q(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:p,bars:d,
low:m,stacked:f})=>`${u} ${c} ${p} ${d} ${m?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${wp.value}`;return it(()=>{if(!t.current)return;let u=new Zt(KH(i,t.current.clientWidth),iP(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),N(()=>{n.current?.setData(
iP(i.current))},[e.times,e.series]),N(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:rP,
onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let d=p?.cursor.idx;!c||!p||d===null||d===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(d,WH(p,i.current.series,d),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function WH(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var aP=({low:e,high:t})=>e&&
t?[e,t]:[];function iP({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(aP).map(o)]}function UH(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:Bd(xy(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:Bd(xy(o),52)})}),t}function xy({
color:e}){return e===null?ot("--other"):ot(dn(e))}function Bd(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function KH(e,t){
let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.max(t,64),height:s,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>Zt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:UH(n),scales:{x:{range:()=>jH(e.current.times)},y:a?{distr:3,log:10}:{range:(c,p,d)=>[
Math.min(0,p??0),d===null||d<=0||i==="share"&&Math.abs(d-1)<1e-9?1:d*1.05]}},axes:[{...sP(),grid:{show:!1},size:28,space:72,
values:(c,p,d,m,f)=>p.map(g=>ZH(g,f,o))},{...sP(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(d=>d===null?"":at(d,i))}],
series:[{},...n.map((c,p)=>YH(c,p,l.length)),...n.flatMap(c=>aP(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>JH(c,e.current)],draw:[c=>e.current.onBox?.(GH(c))],setCursor:[c=>{let{idx:p,
left:d,top:m}=c.cursor;e.current.onCursor(d===void 0||d<0?null:p??null,d??0,m??0)}],setSelect:[c=>{if(c.select.width<4)return;
let p=c.posToVal(c.select.left,"x"),d=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(p,d,c.cursor.event?.shiftKey??!1)}]}}}function jH(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function GH(e){let t=Zt.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/
t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function JH(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));pd(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,ot("--li\
ne"))}function ZH(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=ks(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
i===1?j(e*1e3,n,"year"):t>=27*86400?j(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?j(e*1e3,n,"dayShort"):j(e*1e3,n,t<60?
"clockSecond":"clock")}function sP(){let e=ot("--line");return{stroke:ot("--muted"),font:`12px ${ot("--font")}`,gap:6,grid:{
stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function YH(e,t,n){let o=xy(e),i=e.dashed?[4,4]:e.color===null||e.stacked?
[]:Fa(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Zt.paths.bars({size:[.92,64],align:1}),
points:{show:!1}}:{stroke:e.dashed?Bd(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&
t===0?{fill:Bd(o,52)}:{},...i.length>0?{dash:i}:{}}}var lP=50,QH=5;function bl(e){let{answer:t,document:n}=e,o=Z(()=>Et(t,n),[t,n]),i=tp(bd);return r("div",{class:h2,children:o.
measures.map((s,a)=>r(eq,{...e,shape:o,measure:s,height:XH(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function XH(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function eq(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
d=t.columns[i].name,m=(e.form==="stacked"||e.form==="share")&&!Wi(d)?"lines":e.form,f=Z(()=>Wu(t,o,i,l),[t,o,i,l]),g=Z(()=>t.
compare?Wu(t.compare,o,i):null,[t,o,i]),[y,v]=k(new Set),[w,x]=k(null),[S,P]=k(null),L=m==="share"?"share":It(d),_=Y=>at(
Y,L),O=o.keys.map(Y=>t.columns[Y].name).join(),A=Z(()=>tq(f,O),[f,O]),z=Do(f.times),V=f.times.length-1,F=f.times.find(Y=>(Y+
z)*1e3>e.end+1e3)??null,ue=F===null?f.times.length:f.times.indexOf(F),ee=Z(()=>nq(f,g,A,y,m,ue),[f,g,A,y,m,ue]),he=(Y,Qe,Je)=>{
let $e=f.series[Qe<A.length?Qe:0];$e&&e.onPoint?.({start:f.starts[Y],keys:$e.keys,measure:d,value:$e.values[Y]??null},Je)},
pe=Y=>{let Qe={ArrowRight:(w?.at??-1)+1,ArrowLeft:(w?.at??V+1)-1,Home:0,End:V}[Y.key];if(Qe!==void 0&&V>=0){let Le=Math.
max(0,Math.min(Qe,V));return Y.shiftKey&&e.onSpan&&e.onSpan(...rq(c,f.times,w?.at??Le,Le,z)),x({at:Le,left:-1}),!0}if(Y.
key!=="Enter"&&Y.key!=="."||!w)return!1;let Je=Y.target.getBoundingClientRect(),$e=S?S.left+(f.times[w.at]-S.from)/(S.to-
S.from)*S.width:80;return he(w.at,A.findIndex(Le=>!y.has(Le.key)),new DOMRect(Je.left+$e,Je.top+80,0,0)),!0},Re=(Y,Qe,Je)=>{
let[$e,Le]=oq(f.times,Y,Qe,z);Je&&e.onSpan?e.onSpan($e,Le):e.onZoom($e,Le)};return r(je,{title:X(d).text,summary:iq(f,d,
O,_,m),announced:w?T2(f,g,w.at,s,_):"",onKey:pe,table:r(jn,{answer:t,document:n,zone:s}),actions:r(E,{children:[e.tools,
e.actions?.(d)]}),legend:O===""?null:r(xd,{rows:A,all:f.series.length,hidden:y,onHidden:v,text:Y=>at(Y,It(d)),...e.onGroup?
{onMenu:(Y,Qe)=>e.onGroup?.(Y.keys,Qe)}:{}}),children:[r(vl,{times:f.times,series:ee,zone:s,unit:L,height:a,cursor:w?.at??
null,logarithmic:p&&m!=="stacked"&&m!=="share",unfinished:F,onCursor:(Y,Qe)=>x(Y===null?null:{at:Y,left:Qe}),onDrag:Re,onPick:he,
onBox:Y=>P(Qe=>Qe!==null&&JSON.stringify(Qe)===JSON.stringify(Y)?Qe:Y)}),S&&c&&r(E2,{box:S,from:c.from,to:c.to}),S&&r(D2,
{box:S,flags:u,zone:s}),w&&r(C2,{lines:f,former:g,rows:A,hidden:y,at:w.at,left:w.left,zone:s,text:Y=>at(Y,It(d)),unfinished:F!==
null&&f.times[w.at]>=F})]})}function tq(e,t){return e.series.slice(0,lP).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:Sn(t,n.keys)}))}function nq(e,t,n,o,i,s){let a=e.series.slice(0,lP).map((d,m)=>({
series:d,row:n[m],isShown:!o.has(n[m].key)}));if(i==="stacked"||i==="share"){let d=LC(a.map(({series:m,isShown:f})=>f?m.
values:m.values.map(()=>0)),i==="share");return a.map(({row:m,isShown:f},g)=>({values:d[g],color:m.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:d})=>d).length<=QH,u=a.map(({series:d,row:m,isShown:f})=>({values:i==="bars"?d.values:d.values.
map((g,y)=>y<s?g:null),color:m.color,shown:f,bars:i==="bars",...l&&d.low?{low:d.low,high:d.high}:{}})),c=a.map(({row:d,isShown:m})=>{
let f=t?.series.find(g=>JSON.stringify(g.keys)===d.key);return f?{values:e.times.map((g,y)=>f.values[y]??null),color:d.color,
shown:m,dashed:!0}:null}).filter(d=>d!==null),p=i==="bars"||s>=e.times.length?[]:a.map(({series:d,row:m,isShown:f},g)=>({
values:d.values.map((y,v)=>v>=s-1?y:null),color:m.color,shown:f,dashed:!0,of:g}));return[...u,...c,...p]}function oq(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function rq(e,t,n,o,i){let s=e?t.findIndex(p=>p===
e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function iq(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${X(n).text}, ${e.series.length} groups`,l=s?.values.reduce(
(c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>X(c).text).join(", ")} leads`:"";return`${i==="bars"?"Bar":
"Line"} chart of ${X(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}function Oo(e,t,n){let{timezone:o,week_start:i}=e;return oe("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function Fd(e,t){let{texts:[n]}=await oe("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new et({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function uP(e,t){let{year:n,month:o}=ks(e,t);return{year:n,month:o}}function wy({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function cP({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function zd(e,t){let{year:n,month:o,day:i}=ks(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var pP="Un",dP="Hn",mP="Ln",fP="Mn",hP="Nn",gP="re",yP="Rn",vP="si",bP="An",xP="ci",wP="Dn",kP="Tn";var CP=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function SP({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=k(null),[a,l]=k(null),u=ze.value.value?.find(({name:x})=>x===e.dataset)?.to,c=i??uP(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),p=Math.max(0,CP.indexOf(e.week_start??"monday")),d=cP(c,p),{counts:m,most:f}=lq(e,d[0],
d.at(-1),o),g=cq(e,d[0],d.at(-1)),y=x=>t?.start!==void 0&&x>=zd(t.start,o)&&x<=zd(Date.parse(t.end)-1,o),v=x=>{a===null?
l(x):n(a<x?`${a} - ${x}`:`${x} - ${a}`)},w=q(null);return r("div",{class:pP,children:[r("div",{class:dP,children:[r(M,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(wy(c,-1))}),r("span",{class:mP,"aria-live":"polite",children:j(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(M,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
wy(c,1))})]}),r("div",{ref:w,class:fP,role:"group","aria-label":"Days",onKeyDown:x=>aq(x,w.current),children:[d.slice(0,
7).map(x=>r("span",{class:hP,"aria-hidden":"true",children:CP[new Date(x).getUTCDay()].slice(0,2)},x)),d.map((x,S)=>{let P=m.
get(x)??0,L=g.get(x);return r("button",{type:"button","data-day":x,tabIndex:S===0?0:-1,"aria-pressed":y(x),"aria-label":`${j(
x,"UTC","day")}, ${B(P)} events${L===void 0?"":`, ${L} hours long`}`,class:xe(gP,!x.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&yP,y(x)&&vP,a===x&&bP),onClick:()=>v(x),children:[Number(x.slice(8)),L!==void 0&&r("span",{class:wP,
children:[L," h"]}),r("span",{class:xP,style:{width:`${f>0?Math.sqrt(P/f)*100:0}%`}})]},x)})]}),r("p",{class:kP,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${j(a,"UTC","day")}: choose the last day.`})]})}
function aq(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function lq(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=ht(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?uq(a):[],c=new Map(u.map(([p,d])=>[zd(String(p),o),Number(d)]));return{counts:c,most:Math.max(0,...c.values())}}
function uq(e){return e&&"rows"in e?e.rows:[]}function cq(e,t,n){let[o,i]=k(new Map);return N(()=>{let s=new AbortController;
return Oo(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function Id(e){let[t,n]=k([]);return N(()=>{let o=new AbortController;return Oo(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function mn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;de({document:Se(Se(ye.value,"from",e.from),"to",t)})}async function Hd(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Oo(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Oo(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function qd(e){
try{let t=ye.value,n=await Hd(t);if(n.start===void 0){Q("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Oo(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?Q(o.error.message):o&&ye.value===t&&mn(o)}catch(t){
Q(K(t).message)}}async function TP(e){let t=await Hd(e);if(t.start===void 0)return null;let{texts:[n]}=await Oo(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var PP="_n",_P="qn",MP="gi",$P="hi",DP="Fn",EP="fi",AP="Gn",Vd="Jn";function OP({wrong:e,onDone:t}){let n=ye.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=pq(o,i,s),{draft:l,read:u}=dq(),[c,
p]=k(e),d=Id(n),m=q(0),f=w=>{m.current++,mn(w),t()},g=async w=>{let x=++m.current;try{let{texts:[S]}=await Oo(n,{texts:[
w.trim()===""?"all":w]});if(x!==m.current||!S)return;S.error?p({message:S.error.message,hint:S.error.hint??""}):f(S)}catch(S){
x===m.current&&p(K(S))}},y=bC(n),v=l?.error?null:l??a;return r("div",{class:_P,children:[r(jt,{label:`Range, on the cloc\
k of ${s}`,value:yC(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:w=>{p(null),u(w)},onCommit:w=>{
g(w)},error:c,autofocus:!0,note:v?vC(v,s):l?.error?.message}),r("div",{class:MP,children:[r("div",{class:$P,role:"group",
"aria-label":"Usual ranges",children:d.map(w=>r(M,{small:!0,kind:"plain",class:DP,pressed:Ls(w,n),onClick:()=>f(w),children:w.
text.charAt(0).toUpperCase()+w.text.slice(1)},w.text))}),r(SP,{document:n,present:a,onChoose:w=>{g(w)}})]}),r("div",{class:EP,
children:[y&&r(M,{small:!0,kind:"outlined",pressed:y.isWhole,onClick:()=>mn(y.isWhole?y.open:y.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(M,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function pq(e,t,n){let[o,i]=k(null);return N(()=>{let s=new AbortController;
return Hd(ye.value,s.signal).then(i,a=>{wn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function dq(){let[e,t]=k(
null),n=q(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}Oo(ye.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return N(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function RP(){let e=q(null),[t,n]=k(!1),o=Mr(ye.value,ye.value.timezone??"UTC"),{error:i}=zn.result.value,s=Qr(i,"from")??
Qr(i,"to"),a="The question";return Zo([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{qd({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{qd({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{qd({zoom:2})}}]),r(E,{children:[r(M,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:PP,children:o})}),s&&!t&&r("div",
{class:Vd,children:r(ce,{error:s})}),t&&r(Kt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
OP,{wrong:s,onDone:()=>n(!1)})})]})}var mq=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function LP({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=k("lines"),[u,c]=k(!1),[p,d]=k(null),{openAt:m,menu:f}=Dr(),g=hq(n,e),
y=Et(e,n),v=y.keys.length>0&&y.measures.some(L=>Wi(e.columns[L].name));N(()=>d(null),[JSON.stringify(n)]);let w=Z(()=>RC(
t),[t]),x=L=>Object.fromEntries(y.keys.map((_,O)=>[e.columns[_].name,L[O]])),S=e.columns[y.time]?.name??"time",P=({start:L,
keys:_,measure:O,value:A},z)=>m({document:n,mark:{keys:{[S]:L,...x(_)},measure:O},anchor:z,value:A,items:[{label:"Note h\
ere…",icon:"plus",act:()=>so({kind:"note",time:L})}]});return r(E,{children:[r(bl,{answer:e,document:n,zone:o,form:i?"\
bars":v?a:"lines",logarithmic:u,intervals:w,end:Cy(e),flags:g.flags,span:p,onZoom:(L,_)=>mn({from:Ji(L),to:Ji(_)}),onSpan:(L,_)=>d(
{from:L,to:_}),onPoint:P,onGroup:(L,_)=>m({document:n,mark:{keys:x(L)},anchor:_,value:L[0]}),tools:r(E,{children:[v&&!i&&
r(wt,{label:"Form",choices:mq,value:a,onChange:l}),!i&&r(M,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&r(sl,{document:n,mark:{time:{from:Ji(p.from),to:Ji(p.to)}},label:`${j(p.from*1e3,o)} to ${j(p.to*
1e3,o)}`,onClear:()=>d(null),children:[r(M,{small:!0,kind:"outlined",icon:"search",onClick:()=>mn({from:Ji(p.from),to:Ji(
p.to)}),children:"Zoom"}),r(M,{small:!0,kind:"outlined",icon:"plus",onClick:()=>so({kind:"note",time:Ji(p.from),to:Ji(p.
to)}),children:"Note"})]}),r(fq,{answer:e,of:n,zone:o}),g.menu,f]})}function fq({answer:e,of:t,zone:n}){let{choose:o,menu:i}=hd(
e,t);return r("div",{class:OS,children:[r(jn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Ji(e){
return new Date(e*1e3).toISOString()}function Cy(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function hq(e,t){let[n,o]=k(!0),[i,s]=k(null),a=yd(e.dataset,t.query?.from,t.query?.to);Zo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Z(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=i&&r(uo,{anchor:i.anchor,label:"\
Note",head:U(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{vd(i.note.
id)}}]});return{flags:l,menu:u}}function NP({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Me,{icon:"search",title:"Noth\
ing found",actions:r(E,{children:[n&&r(M,{kind:"primary",onClick:()=>mn({}),children:"All data"}),t&&r(M,{kind:"outlined",
onClick:()=>de({document:Se(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(M,{kind:"outlined",onClick:$o,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var gq=8;
function BP({document:e,chart:t}){let n=nl(Ee(e.dataset).value.value);return r(Me,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,gq).map((o,i)=>r(M,{kind:i===0?"pr\
imary":"outlined",onClick:()=>de({as:t,document:Iu({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:X(o.value).
text},o.value)):r(M,{kind:"primary",onClick:()=>de({as:"table",document:Iu(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Sy=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await oe(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(wn(t))
return;this.error=K(t)}this.busy=!1,this.changed()}};function xl(e,t){let[,n]=sh(s=>s+1,0),o=q(null);N(()=>{if(!e)return;
let s=new Sy(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??yq}}function yq(){}function Wd(e){return{...Be(e),aggregate:{measures:["count()"]}}}var vq=7.2,bq=24,xq=72,wq=300;function FP(e,t,n){let o=ge(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:kq(e,s,a,n),expression:Sq(o[a]??be(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function kq(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Ty(a[n],t,o).length),t.name.length);
return Math.round(Math.max(xq,Math.min(wq,i*vq+bq)))}function Ty(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
j(e,n,"millisecond"):typeof e=="number"&&Jo(t)?at(e,It(t.name),!0):X(e).text}var Cq=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function Sq(e){return Cq.test(e)?e:null}function Py(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?Tn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function _y(e){let{document:t}=He.value;qe({document:Se(t,"where",Po(t.where,e)),open:[]},e)}function IP(e){let{document:t}=He.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return qe({document:Se(t,s,e),open:[]},
n)}let o=t.aggregate??Ts("explore",null,{events:[]}).aggregate,i=[...ge(o.by).filter(s=>s!==e),e];qe({view:"explore",document:{
...Be(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var zP=5*6e4;function HP(e,t,n){let o=Date.parse(t),i=Be({...e,from:new Date(
o-zP).toISOString(),to:new Date(o+zP).toISOString()});delete i.where,so({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${j(t,n,"second")}`})}function qP(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Be(He.value.document.dataset===e.dataset?He.value.document:e),i=n.map(({event:s})=>({where:Cr(s)}));qe({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var WP="ui",Ud="ae",UP="C",KP="Kn",Kd="On",jP="Pn",jd="E",GP="Qn",JP="mi",ZP="Vn",YP="Wn",QP="Yn",XP="vi",e_="Zn",t_="ep",
n_="ip",sc="wi",o_="rp",r_="ap",i_="tp",s_="op";function a_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(E,{children:[r("di\
v",{role:"row",class:xe(Ud,s&&KP),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Kd,children:r("button",{type:"button",
class:jP,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ie,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>r("span",{role:"cell",class:jd,"data-type":p.type,children:r(l_,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&r(Tq,{...e})]})}function l_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:Ty(e,t,n),kind:e===null?"null":"value"}})}function Tq({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=k(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${X(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:GP,children:r("di\
v",{role:"cell",class:JP,children:[r("div",{class:ZP,children:[r(_q,{row:e,all:t,zone:n,document:o,opened:i}),t.length>8&&
r("input",{class:YP,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:QP,children:l.map(({column:u,value:c})=>r(Pq,{column:u,value:c,zone:n},u.name))})]})})}function Pq({column:e,
value:t,zone:n}){let o=be(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=X(e.name).text;return r("div",{class:XP,children:[
r("dt",{class:e_,children:r($,{value:e.name,most:64})}),r("dd",{class:t_,children:r(l_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:n_,children:[i&&r("button",{type:"button",class:sc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>_y(
Py(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:sc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>_y(Py(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:sc,"aria-label":`Break down by ${s}`,onClick:()=>IP(
o),children:"by"}),r("button",{type:"button",class:sc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Fe(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ie,{name:"copy",size:14})})]})]})}function _q({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ee(o.dataset).value.value,a=(p,d=e)=>p===void 0?void 0:d[t.findIndex(m=>m.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return r(E,{children:[typeof u=="string"&&r(M,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>ve(Ga(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(M,{small:!0,kind:"outlined",icon:"clock",onClick:()=>HP(o,l,n),children:"5 min around"}),c.length>
0&&r(M,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>qP(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(M,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Fe(JSON.stringify(Object.fromEntries(t.map(({
name:p},d)=>[p,e[d]])),null,2),"The event"),children:"JSON"})]})}function Gd({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=q(null),[a,l]=k(new Set),[u,c]=k("0:0"),p=Z(()=>e.
first?FP(e.first,o,n):[],[e.first,o,n]),d=Z(()=>e.pages.flatMap(Mq),[e.pages]),m=Z(()=>$q(d,a),[d,a]);if(!e.first)return e.
error?r(u_,{error:e.error,onAgain:e.more}):r("div",{class:i_,children:r(Ce,{lines:12})});if(e.pages.length===0)return r(
"p",{class:s_,children:"No event passes."});let f=y=>{let v=new Set(a);v.delete(y)||v.add(y),l(v),c(y)},g=`28px ${p.map(
({width:y})=>`${y}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:WP,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:y=>Dq(y,s.current),children:[r("div",{class:xe(Ud,UP),role:"row",style:{gridTemplateColumns:g},children:[
r("span",{role:"columnheader",class:Kd,children:r("span",{class:"spoken",children:"Open"})}),p.map(({name:y,at:v})=>r("s\
pan",{role:"columnheader",class:jd,children:r($,{value:y,most:48})},v))]}),d.map((y,v)=>r(Oq,{at:v,rows:y,scroller:s,render:(w,x)=>{
let S=`${v}:${x}`;return r(a_,{row:w,all:e.first.columns,columns:p,zone:n,document:t,template:g,isOpen:a.has(S),current:u===
S,wrap:i,opened:m,onToggle:()=>f(S)},x)}},v)),r(Rq,{paging:e,scroller:s})]})}var My=25;function Mq(e){return Array.from(
{length:Math.ceil(e.length/My)},(t,n)=>e.slice(n*My,(n+1)*My))}function $q(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function Dq(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var Eq="800px",Aq=2;function Oq({rows:e,
scroller:t,render:n,at:o}){let i=q(null),[s,a]=k(o<Aq),l=q(e.length*yp());return N(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=p.boundingClientRect.height||l.current),a(p.isIntersecting))},{root:t.current,rootMargin:Eq});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function Rq({paging:e,scroller:t}){let n=q(null),o=q(e.more);return o.current=e.more,N(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:o_,children:[e.error&&r(
u_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function u_({
error:e,onAgain:t}){return r("div",{class:r_,children:[r(ce,{error:e}),r(M,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var p_="np",d_="pp",m_="dp",$y="lp",f_="xp",h_="sp",g_="te";function y_({all:e,wanted:t,onWanted:n}){let o=q(null),[i,s]=k(!1),[a,l]=k(""),u=t??e,c=p=>{let d=e.filter(m=>m===p?!u.includes(
p):u.includes(m));n(d.length===e.length?null:d)};return r(E,{children:[r(M,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(Kt,{anchor:o.current,role:"dialog",label:"Columns",class:f_,onClose:()=>s(!1),children:[
r("input",{class:We,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
r("div",{class:h_,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>r("label",{class:g_,children:[r(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),r($,{value:p,most:40,middle:!0})]},p))})]})]})}var Lq=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function v_({document:e,zone:t,actions:n}){let[
o,i]=k(!1),[s,a]=k(null),l=/asc|^time$/.test(e.samples?.order??""),u=xl({path:"v1/query",body:d=>({...e,samples:{...e.samples,
...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=ht(Wd(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:p_,"aria-label":"Raw events",children:[r("div",{class:d_,children:[r("h2",{class:m_,children:typeof p==
"number"?`${B(p)} events`:"Raw events"}),r(wt,{label:"Order",choices:Lq,value:l?"oldest":"newest",onChange:d=>le("sample\
s.order",d==="oldest"?"time asc":void 0)}),r(y_,{all:u.columns.map(({name:d})=>d),wanted:s,onWanted:a}),r(M,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(Nq,{document:e,zone:t}),r(Gd,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function Nq({document:e,zone:t}){let n=Z(()=>({...Be(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=ht(Se(n,"compare",void 0)),[i,s]=k(null),a=Z(()=>o&&"rows"in o&&"columns"in o?
Wu(o,Et(o,n),1):null,[o]),l=Z(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:$y}):r("div",{class:$y,children:r(vl,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>mn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function b_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!Qo(e)||n==="heat"&&!ge(e.aggregate?.by).some(Vi)))return r(BP,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Ce,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(AC,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(v_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(NP,{document:i});let p=Qo(
i),d=Bq(n,i)?n:nd(i);return d==="distribution"&&p?r(bS,{answer:o,of:i,bins:p,zone:l,actions:u}):d==="heat"&&p?r(s2,{answer:o,
of:i,bins:p,zone:l,actions:u}):Et(o,i).time>=0&&!p&&(d==="line"||d==="bar")?r(LP,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r(NS,{answer:o,of:i,document:e,zone:l,actions:c}):r(LS,{answer:o,of:i,document:e,zone:l,
actions:c})}function Bq(e,t){let n=ge(t.aggregate?.by).some(Vi);return e==="distribution"?Qo(t)!==null&&!n:e==="heat"?Qo(
t)!==null&&n:e==="table"||Qo(t)===null}var Dy="[data-stop]";function Jd(e){return[...e.querySelectorAll(Dy)].filter(t=>t.closest("[data-sentence]")===e)}function x_(e){
if(!e)return;let t=Jd(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function w_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Dy)||t.closest("[data-sentence]")!==e))for(let n of Jd(
e))n.tabIndex=n===t?0:-1}function k_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Jd(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Gn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Dy}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Ey(){
let e=document.querySelector("[data-sentence]"),t=e?Jd(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Ay="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Zi=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],En={aggregate:Zi("aggregate",["measures","by","having","over"]),samples:Zi(
"samples",["columns","order"]),funnel:Zi("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Zi("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Zi(
"lifecycle",["per","period","event","created"]),stickiness:Zi("stickiness",["per","period","event"]),paths:Zi("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Zi("difference",["over","selection","bas\
eline","properties"])};var Fq=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function C_(e){let t=e.replaceAll(" ","");return Fq.test(t)?t:null}function Gs(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var Zd=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],di=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function S_(e,t,n){let o=Qr(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function P_(e,t,n){let o=vu(t.where),i=Ei(e,o);if(typeof i=="string")return Se(e,o,t.span?T_(i,t.span,n):n);let s=o.slice(
0,-1),a=Ei(e,s);return o.at(-1)!==0||typeof a!="string"?null:Se(e,s,t.span?T_(a,t.span,n):n)}function T_(e,t,n){let{start:o,
end:i}=Di(e,t);return e.slice(0,o)+n+e.slice(i)}function Yd(e,t){let n=P_(ye.value,e,t);n&&de({document:n})}var __="cp",M_="gp",$_="hp";var D_=Xc({document:{dataset:""},error:null,sentence:()=>null});function Ct(){return tp(D_)}function Mt({document:e,error:t,
label:n,children:o}){let i=q(null);it(()=>x_(i.current));let s=a=>{!a.defaultPrevented&&k_(a.currentTarget,a)&&a.preventDefault()};
return r(D_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:__,onKeyDown:s,onFocusIn:a=>{w_(a.currentTarget,a.target)},children:o})})}function we({word:e,
children:t}){return r("span",{class:M_,children:[e!==void 0&&r(wl,{children:e}),t]})}function wl({children:e}){return r(
"span",{class:$_,children:e})}function E_({id:e,error:t}){return r(ce,{...e===void 0?{}:{id:e},error:t,onHint:n=>Yd(t,n)})}var A_="fp",O_="f",R_="up",L_="mp",N_="vp",B_="wp",F_="bp",z_="oe",I_="yp",H_="I",Ry="kp";function fn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=Ct(),u=q(null),c=ft(),[p,d]=k(!1),m=s?null:
S_(l.error,o,i),f=m!==null||a!==null,g=Hq(m,a,e.onHint),y=async()=>{await e.onRemove?.(),Gn(l.sentence(),t,e.after)},v=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:A_,"data-path":o,children:[r("span",{class:xe(O_,s&&L_,f&&N_,e.quiet&&
B_,p&&R_),children:[f&&r("span",{class:F_,children:r(ie,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:z_,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":v?p:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>d(!p),onKeyDown:w=>qq(w,e,y,g),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:I_,children:r(ie,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:H_,tabIndex:-1,"aria-label":`Remove ${U(n)}`,onClick:y,children:r(ie,{name:"close",size:12})})]}),
m&&r("span",{class:Ry,children:r(E_,{id:`${c}-problem`,error:m})}),a&&r("span",{class:Ry,children:r(ce,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&r(uo,{anchor:u.current,label:U(n),items:e.menu,onClose:()=>d(!1)}),p&&e.editor&&r(
Kt,{anchor:u.current,role:"dialog",label:U(n),onClose:()=>{d(!1),e.onLeave?.()},children:e.editor(()=>d(!1))})]})}function Hq(e,t,n){
let o=t??e,i=o?Wh(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>Yd(e,i)}function qq(e,t,n,o){let i=e.key==="En\
ter"&&o?o:Vq(e,t,n);i&&(e.preventDefault(),i())}function Vq(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var V_="bi",W_="zp";function Lo({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:V_,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:W_,children:e}),r(Fi,{...i,inline:!0,autofocus:!0,eager:!0})]})}function Yi(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>le(t,l));return r(fn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(Uq,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function Uq({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=k(""),[p,d]=k(!1),m=u.trim(),f=n.filter(([v,w])=>m===""||v.startsWith(m)||(w??"").includes(m)),g=v=>{
let w=o(v);w===null?d(!0):a(w)},y=[...m!==""&&!f.some(([v])=>v===m)&&o(m)!==null?[{value:m,label:m,note:"as it is typed"}]:
[],...f.map(([v,w])=>({value:v,label:v,note:w,selected:v===t})),...m===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(Lo,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:v=>{c(v),d(!1)},options:y,onPick:v=>v===null?a(void 0):
g(v),onTake:g,onCancel:l,onLeave:l,invalid:p,foot:p||m!==""&&o(m)===null?i:void 0})}function go(e){return r(Yi,{usual:Zd,
...e,read:C_,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var Kq=["dataset","define","params","timezone","week_start","missing"];function No(e,t){let n=Kq.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Ly(e,t,n){return(await oe(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var jq=2e3,Js=new Map,Qd=new Map,K_=ae(0),U_;function kl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Cl(e,t){K_.value;let n=JSON.stringify(e),o=Oa.value,i=t.filter(a=>a.text!==""&&!Js.has(kl(n,a))),s=i.map(
a=>kl(n,a)).join(`

`);return N(()=>{i.length>0&&o!=="away"&&Gq(n,e,i)},[s,o]),t.map(a=>Js.get(kl(n,a))??null)}async function j_(e,t,n){let o=JSON.
stringify(e),i=Js.get(kl(o,t));if(i)return i;let[s]=await Ly(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return G_(o,t,s),s}function Gq(e,t,n){let o=Qd.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(kl(e,i),i);Qd.set(e,o),U_??=setTimeout(()=>{U_=void 0,Jq()},0)}async function Jq(){let e=[...Qd];Qd.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await Ly(n,i).catch(()=>[])).forEach((a,l)=>G_(t,i[l],
a))})),K_.value++}function G_(e,t,n){Js.size>=jq&&Js.delete(Js.keys().next().value),Js.set(kl(e,t),n)}async function or(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await j_(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=K(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Sl(e,t,n){if(!t)return n;
let{start:o,end:i}=Di(e,t);return e.slice(0,o)+n+e.slice(i)}var Zq=new Set(["has","contains","starts_with","ends_with"]);function Pl({property:e,operator:t,values:n}){let o=be(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:Zq.has(i)?`${t}(${o}, ${n.map(ac).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(ac).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(ac).join(" and ")}`}
function ac(e){return typeof e=="string"?Tn(e):String(e)}var Yq=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function Y_(e){for(let[t,n]of Yq){if(e===t)return n;if(e===n)return t}
return e}var J_=["=","!=","in","not in"],Tl=["is null","is not null"],Ny=[">=",">","<","<=","between","not between"],Z_=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Xd(e){switch(e){case"bool":return["is true","is false",...Tl];case"string":return[
...J_,...Z_,...Tl];case"int64":case"float64":return["=",...Ny,"!=","in","not in",...Tl];case"timestamp":return[...Ny,...Tl];case"\
list of strings":return["has","not has",...Tl];case"unknown":return[...J_,...Ny,...Z_,"has","not has",...Tl]}}function Jn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Zs(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var Q_={property:null,type:"unknown",operator:null,values:[]};function X_(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function By({property:e,operator:t}){return e===null?"property":t===null||Jn(t)===0?"operator":
"values"}function eM(e,t,n){return e.operator!==null&&e.type===n&&Xd(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function tM(e,t){let n=Jn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function em(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function nM(e,t){let n=e.operator===null?0:Jn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Fy({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Jn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function lc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Fy(e)!==null)return null;
if(Jn(n)!=="many"||!o.includes(null))return Pl({property:t,operator:Jn(n)==="many"?Zs(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Pl({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Pl({property:t,operator:Zs(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function zy(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function oM(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function Or(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function Rr(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Or(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var rM={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function _l(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function iM({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=k(""),c=e.filter(
f=>f===l.trim()),p=e.filter(f=>f!=="in"&&f!=="not in"),d=c.length>0?c:Rr(p,l,f=>`${f} ${_l(f)} ${rM[f]}`),m=f=>f===t||t!==
null&&f===Zs(t,1);return r(Lo,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:d.map(f=>({value:f,label:_l(f),note:rM[f],selected:m(f)})),onPick:n,onTake:()=>{}})}var Hy="ne",sM="pe",aM="jp";var qy=8;function lM({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
E,{children:[r("button",{type:"button",class:Hy,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:Hy,"data-present":t==="operator",onClick:()=>n("operator"),
children:_l(s)}),t==="values"&&a.slice(0,qy).map(l=>r("button",{type:"button",class:sM,onClick:()=>o(em(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(ie,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>qy&&r("span",{class:aM,children:["and ",H(a.length-qy)," more"]})]})}var uM=50;function cM(e,t,n,o){return oe(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:uM},
signal:o})}function Vy(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m,limit:uM};return oe(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function pM(e,t){let[n,o]=k(null);return N(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{wn(s)||o(a=>({key:e,value:a?.value??null,error:K(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function tm(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=pM(`${i}
${n.join()}
${s}`,d=>cM(i,s,n,d)),l=Xq(e,s),u=a.fresh&&a.value?a.value:{names:eV(i,s),more:0},c=new Set(l.map(({name:d})=>d));return{
names:[...l,...u.names.filter(({name:d})=>!c.has(d))].filter(d=>d.kind==="function"||o(d.type)),more:u.more}}function Xq({
define:e},t){return Object.keys(e??{}).filter(n=>Or(n,t)<3).map(n=>({kind:"definition",name:n,text:be(n),type:"unknown",
filled:1}))}function eV(e,t){let n=Ee(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:be(i),type:s,filled:a/o})).filter(({name:i})=>Or(i,t)<3).sort((i,s)=>Or(i.name,
t)-Or(s.name,t)||s.filled-i.filled)}function dM(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return pM(s,async a=>{
let l=()=>Vy(e,t??"",void 0,i,a);return n===void 0?l():Vy(e,t??"",n,i,a).catch(u=>{if(wn(u)||K(u).status!==400)throw u;return l()})})}var mM="Xp";var oV={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},rV={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Wy(e){let t=e.kind==="function"||e.filled>=.9995?"":W(e.filled);return[oV[e.kind]||rV[e.type],t].filter(n=>n!==
"").join(", ")}function fM(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:Wy(s)}));return n===""||o&&Or(o.name,n)<3?i:[Ys(n),...i]}function Ys(e){return{value:{typed:e},label:r("code",{class:mM,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function Lr(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=k(e.typed??""),u=tm(t,a,n,o),c=e.names?Rr(e.names,
a,({name:v})=>v).filter(({type:v})=>o?.(v)??!0):u.names,p=e.names?0:u.more,d=e.extra?.(a)??[],m=fM(c,a),f=m[0]!==void 0&&
"typed"in m[0].value,g=d.length>0&&f?[...d,...m.slice(1),m[0]]:[...d,...m],y=v=>{v.trim()!==""&&s(v.trim())};return r(Lo,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:g,onPick:v=>"entry"in v?i(v.entry):y(v.typed),onTake:y,foot:p>0?`${H(p)} more, keep typing`:void 0})}function hM({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,d]=k(o),
m=n.operator===null?1:Jn(n.operator),f=m==="many",g=dM(e,i?be(n.property??""):null,t,p),y=zy(p,n.type),v=p===""||y!==void 0,
w=iV(n,p,y,g.value),x=_=>{let O=nM(n,_);d(""),s(O.values,m!==2||O.values.length>=2)},S=(_,O)=>{let A="typed"in _?y:_.value;
A!==void 0&&(O&&f?(d(""),s(em(n,A).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):x(A))},P=()=>{f&&p===""&&n.values.
length>0?s(n.values,!0):y!==void 0&&p!==""&&x(y)},L=_=>{let O=f?oM(_)?.map(A=>zy(A,n.type)):void 0;return!O||O.includes(
void 0)?!1:(s([...new Set([...n.values,...O])],!0),!0)};return r(Lo,{label:"Value",placeholder:sV(n,m),text:p,onText:d,head:c,
onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(0,-1),!1):a(),onPaste:L,invalid:!v,several:f,spaceTypes:p!==
""&&w[0]!==void 0&&"typed"in w[0].value,options:w,onPick:S,onTake:P,foot:v?aV(g.value,g.error!==null,f):`${ac(p)} is no \
number`})}function iV(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=m=>e.values.includes(m),a=(o?.values??[]).map(({value:m,count:f})=>({
value:{value:m},label:r($,{value:m,most:60,middle:!0}),note:i+H(f),selected:s(m)})),l=o?.values.some(({value:m})=>m===n)??
!1,u=t!==""&&n!==void 0&&!l?[Ys(t)]:[],c=l?a.filter(({value:m})=>"value"in m&&m.value===n):[],p=a.filter(m=>!c.includes(
m)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&Jn(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
H(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...d]}function sV({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function aV(e,t,n){let o=e&&e.more>0?[`${H(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function nm(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=k(()=>By(n)),l=q(e.typed??""),u=g=>{l.current="",a(g)},
c=(g,y)=>{let v=eM(n,g,y);o(v),u(v.operator===null||By(v)!=="values"?"operator":"values")},p=async g=>{let y=(await or(No(
t),"condition",g)).parsed?.tree;y?.kind==="name"&&y.name!==void 0&&y.type!=="bool"&&y.type!=="unknown"?c(y.name,y.type):
i(g,null)},d=g=>{let y=tM(n,g);o(y),Jn(g)===0?i(lc(y),y):u("values")},m=(g,y)=>{let v={...n,values:g};o(v);let w=y?lc(v):
null;w!==null&&i(w,v)},f={onCancel:e.onCancel,onLeave:e.onLeave,head:r(lM,{draft:n,stage:s,onStage:u,onDraft:o})};return s===
"property"?r(Lr,{...f,label:"Property",placeholder:"property, or a condition",document:t,typed:l.current,kinds:lV,...e.names?
{names:e.names}:{},onName:g=>c(g.name,g.type),onText:g=>{p(g)}},"property"):s==="operator"?r(iM,{...f,operators:Xd(n.type),
present:n.operator,onPick:d,onBack:()=>u("property")},"operator"):r(hM,{...f,document:t,beside:e.beside,draft:n,typed:l.
current,ask:e.names===void 0,onValues:m,onBack:()=>u("operator")},"values")}var lV=["property","definition","cohort","lo\
okup"];var yo="Bp",Pn="Cp",Uy="Ep",Qi="Ip",gM="Up",yM="Hp";var bM=3;function om({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:Qi,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Pn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(vM,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(E,{children:[s==="is false"&&r("span",{class:Pn,children:"not"}),r("span",{class:yo,children:r($,{value:i,most:40,middle:!0})})]}):
r(E,{children:[r("span",{class:yo,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Pn,children:_l(Jn(
s)==="many"?Zs(s,a.length):s)}),s!==null&&r(vM,{values:a,between:s.endsWith("between")})]})}function vM({values:e,between:t,
name:n=!1}){return e.length>bM+1?r("span",{class:Uy,children:["(",H(e.length)," values)"]}):r("span",{class:n?yo:Uy,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Pn,children:t?" and ":n?" or ":", "}),r(uV,{value:o})]},i))})}function uV({
value:e}){return e===null?r("i",{class:Pn,children:Bn.null}):r($,{value:e,most:40,middle:!0})}function rm(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>bM+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function im(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function cc(e){
return e.length===0?void 0:e.join(" and ")}function Xi(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function sm(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function xM({text:e,chip:t}){if(t)return Pl({...t,operator:Y_(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&cV(n)?n:`not (${e})`}function cV(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var Ky={property:"event",type:"string",operator:"=",values:[]};function am({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=k(Ky);return r(nm,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function Nr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(E,{children:[n.
map((s,a)=>r(we,{word:i(a),children:s},a)),o&&r(we,{word:n.length===0?e:void 0,children:o},"after")]})}var wM="yi",kM="Lp",CM="Mp";function Br({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=q(null),[l,u]=k(null),[c,p]=k(null),d=q(
0),m=x=>{p(a.current?.getBoundingClientRect()??null),u(x)},f=n==null||n===!1,g=To(f?t:void 0),y=()=>{d.current=performance.
now(),u(null)},v=()=>{performance.now()-d.current>300&&m("")},w=x=>{if(!(x.ctrlKey||x.metaKey||x.altKey)){if(x.key.length===
1&&x.key!==" "&&x.key!=="/")m(x.key);else if(x.key==="Backspace"&&s)s();else return;x.preventDefault()}};return r(E,{children:[
r("button",{ref:a,type:"button",class:xe(wM,!f&&kM,l!==null&&CM),...g,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:v,onKeyDown:w,children:[r(ie,{name:"plu\
s",size:14}),n]}),l!==null&&r(Kt,{anchor:c,role:"dialog",label:t,onClose:()=>{y(),i?.()},children:o(l,y)})]})}function pc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var dV={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function dc(e,t){let n=pc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ee(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...dV[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:be(u),type:c,filled:1}))}function SM(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:be(i),type:o,filled:1}})}var TM="Np",PM="ki",_M="zi";var MM=null;function fV(){return MM??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),MM}function $l(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=q(null),a=q(null),l=q(e);l.current=e;let[u,c]=k(!1);return N(()=>{let p=!1;
return fV().then(d=>{p||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:m=>{m!==l.current.text&&l.current.
onText(m)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),N(()=>{u&&i&&a.current?.focus()},[u]),N(()=>{a.current?.setText(t)},[t]),N(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:xe(TM,e.class),children:[r("div",{ref:s,class:PM,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:_M,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:p=>e.onText(p.currentTarget.
value)})]})}var $M="Rp",DM="Ap",EM="Dp",AM="Tp",OM="_p";function lm({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:$M,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r($l,{class:DM,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Di(
t,n.span):null}),n&&r("div",{class:EM,children:r(ce,{error:n})}),r("div",{class:AM,children:[r("span",{class:OM,children:"\
Enter takes it, Shift+Enter is a new line"}),r(M,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Dl(){let e=q(!0);return N(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function mi(e){let{path:t,text:n,what:o,onChange:i}=e,s=Ct(),a=No(s.document,e.over),l=im(n,Cl(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(_=>_.text),[c,p]=k(null),d=Dl(),m=e.byEvent&&l.length===0?Ky:Q_,f=_=>`${t}#${_<l.length?_:"draft"}`,g=e.needed!==
!0||l.length>1,y=async _=>{await or(a,"condition",cc(_)??""),d()&&(p(null),i(cc(_)))},v=async(_,O,A)=>{p({at:_,condition:A,
text:O,problem:null});let{parsed:z,problem:V}=await or(a,"condition",O);if(V&&!(e.loose&&z?.tree))return p({at:_,condition:A,
text:O,problem:V}),Gn(s.sentence(),f(_));let F=Xi(u,_,cc(z?.conjuncts?.map(ue=>ue.text)??[`(${O})`])??O);await y(F)},w=()=>{
if(!c||c.problem)return;let _=c.condition?lc(c.condition):c.text;_!==null&&_.trim()!==""?v(c.at,_,c.condition):c.condition?.
property?p({...c,problem:{message:Fy(c.condition)??"",hint:"",span:null}}):p(null)},x=(_,O,A)=>{let z=l[_],V=c?.at===_?c:
null,F=()=>{p(null),A(),_>=l.length&&Gn(s.sentence(),`${t}#+`)},ue=()=>{A(),w()},ee=(he,pe)=>{A(),v(_,he,pe)};return(V?V.
condition===null&&V.text!==null:z&&!z.chip)?r(lm,{label:o,text:V?.text??z?.text??"",problem:V?.problem??null,onCancel:F,
onLeave:ue,onText:he=>p({at:_,condition:null,text:he,problem:null}),onDone:he=>ee(he,null)}):r(nm,{document:s.document,typed:O,
draft:V?.condition??(z?.chip?X_(z.chip):m),names:e.names??dc(s.document.dataset,e.over),beside:cc([...e.within?[e.within]:
[],...Xi(u,_,null)]),onDraft:he=>p({at:_,condition:he,text:null,problem:null}),onDone:ee,onCancel:F,onLeave:ue})},S=_=>{
c?.text&&v(c.at,Sl(c.text,c.problem?.span??null,_),null)},P=(_,O)=>{let A=c?.at===_?c:null;return r(fn,{stop:f(_),path:t,
span:O?.span,after:`${t}#+`,what:o,label:`${o}: ${rm(O,A)}`,draft:A!==null,problem:A?.problem,onHint:A?.text?S:void 0,editor:z=>x(
_,"",z),onLeave:w,onRemove:A?()=>p(null):g?()=>y(Xi(u,_,null)):void 0,onNegate:O&&!A?()=>{y(Xi(u,_,xM(O)))}:void 0,onMove:O&&
l.length>1?z=>{y(sm(u,_,z)).then(()=>Gn(s.sentence(),`${t}#${Math.max(0,Math.min(_+z,l.length-1))}`))}:void 0,children:r(
om,{part:O,draft:A,byEvent:e.byEvent??!1})})},L=l.map((_,O)=>P(O,_));return r(Nr,{lead:e.lead,between:"and",after:r(Br,{
stop:`${t}#+`,label:`Add a ${o}`,editor:(_,O)=>x(l.length,_,O),onLeave:w,onBackspace:l.length>0&&g?()=>{y(u.slice(0,-1))}:
void 0,children:l.length===0&&c===null?e.empty:void 0}),children:c?.at===l.length?[...L,P(l.length,null)]:L})}function Fr(){let[e,t]=k([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Gn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Yt({word:e="where"}){let{document:t}=Ct();return r(mi,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>le(
"where",n),empty:"filter"})}var gV=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function RM({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=k(null);if(l)
return r(yV,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?Rr(gV,d.trim()===""?"time":d,([m,f])=>`time ${f} ${m}`).
map(([m,f])=>({value:{typed:`time('${m}')`},label:m==="auto"?"time":`time, ${m}`,note:f})):[];return r(Lr,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function yV({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=k(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=Rr(a,i,([u,c])=>`${u} ${c}`);return r(Lo,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Ys(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var um=()=>!0,zr=e=>e==="int64"||e==="float64",LM=e=>zr(e)||e==="timestamp"||e==="string",NM=e=>e!=="list of strings",Jy=[
{name:"count",meaning:"how many",alone:!0,fits:um},{name:"uniq",meaning:"how many different",usual:!0,fits:NM},{name:"su\
m",meaning:"total",usual:!0,fits:zr},{name:"avg",meaning:"mean",usual:!0,fits:zr},{name:"median",meaning:"half are below",
usual:!0,fits:zr},{name:"p95",meaning:"95 % are below",usual:!0,fits:zr},{name:"p75",meaning:"75 % are below",fits:zr},{
name:"p90",meaning:"90 % are below",fits:zr},{name:"p99",meaning:"99 % are below",fits:zr},{name:"p999",meaning:"99.9 % \
are below",fits:zr},{name:"min",meaning:"least",fits:LM},{name:"max",meaning:"largest",usual:!0,fits:LM},{name:"first",meaning:"\
by time",fits:um},{name:"last",meaning:"by time",fits:um},{name:"stddev",meaning:"standard deviation",fits:zr},{name:"un\
iq_approx",meaning:"about how many different",fits:NM},{name:"count",meaning:"how many have a value",fits:um}];function BM(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=k(e.typed),[c,p]=k(e.text),[d,m]=k(null),[f,g]=k(!a);if(f){let v=()=>c===
e.text?s():i(c);return r(lm,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:i,onCancel:s,onLeave:v})}if(d)return r(
Lr,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:v=>v===
"unknown"||d.fits(v),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>m(null),onName:v=>i(`${d.name}(${v.text})`),onText:v=>i(
`${d.name}(${v})`)});let y=v=>{"text"in v?i(v.text):"typed"in v?i(v.typed):v.aggregate.alone?i(`${v.aggregate.name}()`):
m(v.aggregate)};return r(vV,{document:t,names:n,text:l,onText:u,present:e.text,onPick:y,onTake:v=>{v!==""&&i(v)},onCancel:s,
onWrite:()=>g(!0)})}function vV({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=tm(e,c,["property","definition","lookup"]).names,d=t?Rr(t,c,({name:v})=>v):p,m=Rr(Jy,c.replace(/\(.*$/s,""),({name:v,
meaning:w})=>`${v} ${w}`).map(v=>({value:{aggregate:v},label:v.alone?`${v.name}()`:`${v.name}(…)`,note:v.meaning})),f=c===
""?[]:d.filter(({name:v})=>Or(v,c)<3).slice(0,4).flatMap(bV),g=/[^\p{L}\p{N}_]/u.test(c)||m.length+f.length===0?[Ys(c)]:
[],y=c===""?m:[...g,...m,...f];return r(Lo,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:y,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(M,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function bV(e){
let t=Jy.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:Wy(e)}))}function FM({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:yo,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:yo,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:Qi,children:r(
$,{value:e,most:60})})}function fc(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=Ct(),u=No(l.document,e.over),c=Cl(u,n.map(x=>({
kind:o,text:x}))),[p,d]=k(null),m=Dl(),f=e.needed!==!0||n.length>1,g=x=>{d(null),s(x.length>0?x:void 0)},y=async(x,S)=>{
d({at:x,text:S,problem:null});let{problem:P}=await or(u,o,S);if(m()){if(!P)return g(Xi(n,x,S));d({at:x,text:S,problem:P}),
Gn(l.sentence(),`${t}[${x<n.length?x:"draft"}]`)}},v=(x,S,P)=>{let L=p?.at===x?p:null;return e.editor({text:L?.text??n[x]??
"",parsed:L?null:c[x]??null,typed:S,problem:L?.problem??null,onDone:_=>{P(),y(x,_)},onCancel:()=>{d(null),P(),x>=n.length&&
Gn(l.sentence(),`${t}#+`)}})},w=x=>{let S=p?.at===x?p:null,P=x<n.length;return r(fn,{stop:`${t}[${P?x:"draft"}]`,path:`${t}\
[${x}]`,after:`${t}#+`,what:i,label:`${i}: ${S?.text??n[x]??""}`,draft:S!==null,problem:S?.problem,onHint:L=>{S&&y(x,Sl(
S.text,S.problem?.span??null,L))},editor:L=>v(x,"",L),onRemove:S?()=>d(null):f?()=>g(Xi(n,x,null)):void 0,onMove:P&&n.length>
1?L=>{g(sm(n,x,L)),Gn(l.sentence(),`${t}[${Math.max(0,Math.min(x+L,n.length-1))}]`)}:void 0,children:r(FM,{text:S?.text??
n[x]??"",parsed:S?null:c[x]??null})})};return r(Nr,{lead:e.lead,after:n.length<a&&r(Br,{stop:`${t}#+`,label:`Add a ${i}`,
editor:(x,S)=>v(n.length,x,S),onBackspace:n.length>0&&f?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:
void 0}),children:[...n.map((x,S)=>w(S)),...p?.at===n.length?[w(n.length)]:[]]})}function cm({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=Ct();return r(fc,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>le(e,u)),editor:u=>r(BM,
{...u,document:l,names:dc(l.dataset,n)},u.text)})}function rr({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=Ct();return r(fc,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>le(e,c)),editor:c=>r(RM,{...c,document:u,axes:a,names:dc(u.dataset,n)})})}function Bo({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(fn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(ie,{name:"plus",size:14}),"more"]})}var IM="qp",HM="Fp";function El({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);le(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);le(e,l.length>0?Object.fromEntries(l):void 0)};return r(
Nr,{lead:"each with",after:r(Br,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(qM,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(fn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(qM,{of:n,
name:a,measure:l,onDone:(p,d)=>{c(),i(a,p,d)}}),children:[r("span",{class:yo,children:r($,{value:a,most:40})}),r("span",
{class:Pn,children:"="}),r("span",{class:Qi,children:r($,{value:l,most:40})})]},a))})}function qM({of:e,name:t,measure:n,
onDone:o}){let{document:i}=Ct(),[s,a]=k(t),[l,u]=k(n),[c,p]=k(null),d=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:m}=await or(No(i),"measure",l);m?p(m):o(s.
trim(),l.trim())};return r("form",{class:IM,onSubmit:m=>{m.preventDefault(),d()},children:[r(jt,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(jt,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(ce,{error:c}),r("div",{class:HM,children:r(M,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function st({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(p=>le(e,p===i?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return r(fn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,d])=>({label:d,
checked:p===n,act:()=>u(p)})),children:l??c})}function pm({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(st,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>le(e,a==="on"||void 0)})}function hn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=Ct(),l=t===void 0||t.trim()==="true",u=s??
(c=>le(e,c??(i?"true":void 0)));return r(mi,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var dm="Gp";function WM({document:e,error:t,path:n,step:o,first:i}){return r("div",{class:dm,children:[r(Mt,{document:e,error:t,label:"\
Step",children:[r(hn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(we,
{word:"counting",children:r(pm,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!i&&r(kV,{path:n,step:o}),r(we,{word:i?"it":"in between; it",children:r(pm,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),r(jt,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>le(`${n}.name`,s.trim()===""?void 0:s)})]})}function kV({path:e,step:t}){
return r(E,{children:[r(we,{word:"within",children:r(go,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:di})}),r(we,{word:"and not before",children:r(go,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:di})}),r(we,{word:"with",children:r(pm,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function UM({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=Ct(),u=im(n.where,Cl(No(a),[{kind:"\
condition",text:n.where}])[0]??null),c=ei(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),d=p??u.map(m=>rm(
m,null)).join(" and ");return r(fn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(WM,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>le(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:yM,children:t+1}),p!=null?r("\
span",{class:yo,children:r($,{value:p,most:40,middle:!0})}):u.slice(0,2).map((m,f)=>r("span",{class:gM,children:[f>0&&r(
"span",{class:Pn,children:"and"}),r(om,{part:m,draft:null,byEvent:f===0})]},f)),p===null&&u.length>2&&r("span",{class:Pn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Pn,children:"directly"}),n.within&&r("span",{class:Pn,
children:["within ",n.within]}),n.after&&r("span",{class:Pn,children:["after ",n.after]}),n.optional&&r("span",{class:Pn,
children:"(optional)"})]})}function mm({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=Ct(),s=`${t}.steps`,{steps:a}=n,l=u=>de({document:mp(o,
s,a.length,{where:u})});return r(Nr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Br,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(am,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>de({document:xu(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(UM,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>de({document:xu(o,s,c)}):void 0,onMove:a.length>1?p=>{de({document:qx(o,s,c,c+p)}),Gn(i(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var CV=["property","definition","lookup"];function Al({path:e,what:t,value:n,none:o,kinds:i=CV,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Ct(),[p,d]=k(null),m=Dl(),f=y=>{d(null),(u??(v=>le(e,v)))(y)},g=async y=>{let{problem:v}=await or(
No(c),l,a?be(y):y);m()&&(v?d({text:y,problem:v}):f(y))};return r(fn,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==
null,problem:p?.problem,onHint:y=>{p&&g(a?y:Sl(p.text,p.problem?.span??null,y))},onRemove:p?()=>d(null):n!==null?()=>f(void 0):
void 0,editor:y=>r(Lr,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:y,onLeave:y,onName:v=>{y(),
f(a?v.name:v.text)},onText:v=>{y(),g(v)}}),children:p===null&&n===null?o:r($,{value:p?.text??n,most:40,middle:!0})})}function Zy(e){return Ee(e).value.value?.actors?.[0]??"actor"}function Hn({path:e,value:t}){let{document:n}=Ct(),o=Zy(n.
dataset);return r(Al,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>le(e,i===o?void 0:i)})}function fm({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(E,{children:[r(we,{word:"of",children:r(Hn,{path:`${e}.sessions.per`,value:i})}),r(we,{word:"with gaps\
 up to",children:r(go,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:di})}),r(El,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(E,{children:[r(we,{word:"by",children:r(Hn,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(El,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(E,{children:[r(mm,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(we,{word:"w\
ithin",children:r(go,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:Zd})}),r(El,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var SV=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function hm({path:e,over:t,allow:n=SV}){
let o=pc(t);return r(st,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&de({document:TV(ye.value,e,i)})}})}function TV(e,t,n){
let o=Se(e,t,PV(n,e)),i=vu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Ei(o,i),{having:a,order:l,...u}=s;return Se(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function PV(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function Yy({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=Fr(),l=ge(n.by).length>0;return r(
Mt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(cm,{lead:"Show",path:"aggregate.measures",
texts:gm(n.measures),over:o,needed:!0}),r(we,{word:"of",children:r(hm,{path:"aggregate.over",over:o})}),r(fm,{path:"aggr\
egate.over",over:o}),r(Yt,{}),r(rr,{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(mi,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:SM(gm(n.measures),ge(n.by)),onChange:u=>le("aggregate.having",u)}),s!==void 0&&r(we,{word:"at most",children:r(
Yi,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:Gs(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>le("aggregate.limit",void 0)})}),r(
Bo,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>le("aggregate.limit",10)}]})]})}function gm(e){let t=ge(e);return t.length===0?["count()"]:
t}function Qy({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(Mt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(fc,{lead:"List",path:"samples.columns",texts:ge(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>le("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(Lr,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(wl,{children:"of events"}),r(Yt,{}),r(st,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(wl,{children:"first"})]})}var _V=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function jM({
lead:e,path:t,funnel:n}){let{document:o,error:i}=Ct(),s=`${t}.exclude`,a=n.exclude??[];return r(Nr,{lead:e,after:r(Br,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(am,{document:o,typed:l,onCancel:u,onDone:c=>{u(),de({document:mp(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(fn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${KM(l,n)}`,editor:()=>r(MV,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>de({document:xu(o,s,u)}),children:[r("span",{class:ei(l.where)===null?Qi:yo,children:r($,{value:ei(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Pn,children:KM(l,n)})]},u))})}function KM({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function MV({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>le(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:dm,children:r(Mt,{document:e,error:t,label:"Exclusion",children:[r(hn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(we,{word:"between",children:r(st,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(we,{word:"and",children:r(st,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(st,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:_V})]})})}var GM="funnel",$V=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],DV=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function Xy({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??Zy(e.dataset),p=Fr(),
d=s!==void 0&&s.length>0||p.has("funnel.exclude"),m=i!==void 0||p.has("funnel.hold");return r(Mt,{document:e,error:t.error,
label:"Question: funnel",children:[r(we,{word:"Of",children:r(Hn,{path:"funnel.per",value:n.per})}),r(mm,{lead:"who",path:GM,
funnel:n}),a!=="ordered"&&r(st,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:$V}),r(we,{word:"with\
in",children:r(go,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(we,{word:"counting",children:r(
st,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),d&&r(jM,{lead:"without",path:GM,funnel:n}),m&&r(rr,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:ge(i)}),r(Yt,{}),r(rr,{lead:"split by",path:"funnel.by",texts:ge(o),onChange:f=>le("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(we,{word:"taking",children:r(st,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:DV})}),r(Bo,{items:[!d&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>le("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>le("funnel.order","strict")},!m&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var ym=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var EV=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],AV=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function ev({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(Mt,{document:e,error:t.error,label:"Question: retention",children:[
r(we,{word:"Of",children:r(Hn,{path:"retention.per",value:n.per})}),r(hn,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(st,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:AV}),r(hn,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(st,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:EV}),r(we,{word:"each",children:r(st,{path:"retention.period",what:"\
period",value:o,without:"day",choices:ym})}),r(we,{word:"for",children:r(Yi,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:n.brackets?"brackets":"14",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],
read:Gs(1,1e3),wrong:"A whole number from 1 to 1000",onChange:i=>le("retention",{...n,brackets:void 0,periods:i})})}),r(
Yt,{}),r(rr,{lead:"split by",path:"retention.by",texts:ge(n.by),onChange:i=>le("retention.by",i)}),n.day==="rolling"&&r(
st,{path:"retention.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the \
calendar"],["rolling","from the start of each"]]}),n.at_least!==void 0&&r(we,{word:"at least",children:r(Yi,{path:"reten\
tion.at_least",what:"how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:Gs(1,
1e4),wrong:"A whole number from 1 to 10000",onRemove:()=>le("retention.at_least",void 0)})}),r(Bo,{items:[n.day!=="rolli\
ng"&&{label:"Count periods from the start of each",act:()=>le("retention.day","rolling")},n.at_least===void 0&&{label:"A\
t least so many returns",act:()=>le("retention.at_least",2)}]})]})}function tv({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(Mt,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(we,{word:"How many",children:r(Hn,{path:"lifecycle.per",value:n})}),r(we,{
word:"were new, returning, back or gone per",children:r(st,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:ym})}),r(hn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(we,{word:"new by",children:r(
Al,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:a=>a==="timestamp"||a===
"unknown"})}),r(Yt,{})]})}var OV=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function nv({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(Mt,{document:e,error:t.error,label:"Question: stickiness",children:[r(we,{word:"\
On how many",children:r(st,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:OV})}),r(we,{word:"\
did",children:r(Hn,{path:"stickiness.per",value:n})}),r(hn,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
Yt,{})]})}function JM({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function ZM(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var RV=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],LV=[["actors","\
the first path of each"],["transitions","every session"]],NV=Gs(0,20);function ov({document:e,result:t}){let n=e.paths??
{},o=JM(n),i=Fr(),s=o==="before"?"before":"after",a=l=>de({document:Se(e,"paths",ZM(n,l))});return r(Mt,{document:e,error:t.
error,label:"Question: paths",children:[r(we,{word:"What did",children:r(Hn,{path:"paths.per",value:n.per})}),r(we,{word:"\
do",children:r(st,{path:"paths.direction",what:"direction",value:o,choices:RV,onChange:a})}),n.start!==void 0&&r(hn,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(hn,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(hn,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(we,{word:"in",children:r(Yi,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:NV,wrong:"A \
whole number from 0 to 20"})}),r(we,{word:"named by",children:r(Al,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(we,{word:"within sessions of",children:r(go,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:di})}),r(we,{word:"counting",children:r(st,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:LV})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(hn,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(Yt,{}),r(Bo,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var ir="aggregate.over.sessions",BV=[["start","begun by"],["end","ended by"]];function rv({document:e,result:t}){let n=e.
aggregate??{},{over:o}=n,i=Fr(),s=pc(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(Mt,
{document:e,error:t.error,label:"Question: sessions",children:[r(cm,{lead:"Show",path:"aggregate.measures",texts:gm(n.measures),
over:o,needed:!0}),r(we,{word:"of sessions of",children:r(Hn,{path:`${ir}.per`,value:s.per})}),r(we,{word:"a gap of",children:r(
go,{path:`${ir}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:di})}),r(we,{word:"ends one, at most",children:r(go,{
path:`${ir}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),
BV.map(([a,l])=>(s[a]!==void 0||i.has(`${ir}.${a}`))&&r(hn,{lead:l,path:`${ir}.${a}`,text:s[a],what:a,onChange:u=>le(`${ir}\
.${a}`,u)},a)),s.split==="day"&&r(st,{path:`${ir}.split`,what:"split",value:"day",without:"none",choices:[["day","split \
at midnight"],["none","not split"]]}),r(El,{path:`${ir}.properties`,properties:s.properties,of:"session"}),r(Yt,{}),r(rr,
{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),r(Bo,{items:[s.start===void 0&&{label:"An event that begi\
ns a session",act:()=>i.ask(`${ir}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${ir}.e\
nd`)},s.split!=="day"&&{label:"Split at midnight",act:()=>le(`${ir}.split`,"day")}]})]})}function iv({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Fr(),l=u=>u===
void 0||u.trim()==="true";return r(Mt,{document:e,error:t.error,label:"Question: difference",children:[r(we,{word:"What \
sets",children:r(hm,{path:"difference.over",over:o})}),r(fm,{path:"difference.over",over:o}),r(mi,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>le("difference.se\
lection",u??"true")}),r(mi,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>le("difference.baseline",u)}),r(wl,{children:"?"}),r(Yt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(rr,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:ge(n.properties),over:o}),r(Bo,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function YM(e){return e.document.samples?r(Qy,{...e}):r(Yy,{...e})}var QM=new Map;function FV(e,t){let{aggregate:n,dataset:o}=e;return n&&!Qo(e)&&QM.set(o,n),Iu(e,t,QM.get(o)??null,nl(Ee(
o).value.value))}var XM={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...En.aggregate,...En.samples],chartOf:nd,choose:FV,Sentence:YM,Page:b_};function hc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function e$(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function gn(e){return ei(e.name)??e.name}function sv(e){let t=e.at(-1);return{share:t?.from_first??null,entries:hc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function sr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var t$="Jp",n$="ji",o$="Kp";function Zn(e){return"other"in e?Mn.text:X(e.value).text}function lv(e,t){return"other"in t?"var(--other)":`var(${dn(Sn(
e,r$(t.value)))})`}function uv(e,t){return!("other"in t)&&Sn(e,r$(t.value))>=xp}function r$(e){return Array.isArray(e)?e:
[e??null]}function fi({property:e,group:t,most:n=32}){return r("span",{class:t$,children:[r("span",{class:n$,"data-dashe\
d":uv(e,t),style:{"--color":lv(e,t)}}),r("span",{class:o$,children:"other"in t?r($,{shown:Mn}):r($,{value:t.value,most:n,
middle:!0})})]})}function i$({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...sr(e).flatMap(i=>n(
i,i.steps))];return r(_e,{label:"Steps",columns:IV(t),rows:o})}function IV(e){let t=i=>i==null?"–":Pe(i),n=i=>i===null?
"–":W(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:Bn.
total,kind:"other"}}):r(fi,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(E,{children:[s+1," ",
r($,{value:gn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>B(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var s$="Op",a$="Pp",l$="Qp",u$="Vp",c$="Xi",p$="Si",d$="Wp",m$="Yp",f$="Zp",h$="ed",g$="Bi",y$="o",v$="u",b$="de",x$="id",
w$="rd",k$="Ci",C$="ad",S$="Ei",T$="td",P$="od",_$="le",M$="nd";function $$({group:e,by:t,mark:n,onChoose:o}){return r(E,{children:[r("div",{class:T$,children:r(fi,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:b$,...n(s),title:`${B(i.count)}, ${W(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:P$,children:r("span",{class:_$,"data-dashed":uv(t,e),style:{"--share":i.from_first??0,"--color":lv(
t,e)}})}),r("span",{class:M$,children:s===0?H(i.count):W(i.from_first??0)})]},s))]})}function vm(e,t){let n=Ei(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function D$(e,t){return t===null?H(e):Vx(e,t[0],t[1])}function pv(e,t){return e===null?"–":t===null?W(e):`~\
 ${W(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function E$(e,t){return t==="entries"?Ae(e,"pass","passes"):t==="starts"?Ae(
e,"start"):Ae(e,"actor")}function A$({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=e$(e,t,n),u=(p,d,m,f)=>r("div",{class:y$,
"data-part":p,style:{"--share":d},title:`${f}: ${B(m)} (${W(d)})`,...s(p),onClick:g=>a(p,g.currentTarget),onContextMenu:g=>{
g.preventDefault(),a(p,g.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:d$,children:[r("di\
v",{class:m$,children:[r("span",{class:h$,children:t+1}),r("span",{class:f$,children:r($,{value:gn(e),most:80,middle:!0})})]}),
r("div",{class:g$,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:x$,children:[r("div",{class:w$,title:B(e.count),children:D$(
e.count,vm(o,["steps",t,"count"]))}),r("dl",{class:k$,children:[r(gc,{label:"of all",children:i?"–":pv(e.from_first,vm(
o,["steps",t,"from_first"]))}),r(gc,{label:"of the step before",children:i?"–":pv(e.from_previous,vm(o,["steps",t,"fro\
m_previous"]))}),r(gc,{label:"median time",children:c===null?"–":Pe(c)}),r(gc,{label:"dropped",swatch:"dropped",children:i?
"–":H(e.dropped)}),r(gc,{label:"still open",swatch:"in_progress",children:i?"–":H(e.in_progress)})]})]})]})}function gc({
label:e,swatch:t,children:n}){return r(E,{children:[r("dt",{class:C$,children:[t&&r("span",{class:v$,"data-part":t}),e]}),
r("dd",{class:S$,children:n})]})}function es(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Ir=["dropped","in_progress","reached"];function O$({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=sr(e),a=hc(
i),l=e.query?.funnel?.count,u=(m,f)=>{let g=i[f],y=s[m-Ir.length];if(y)return{mark:{step:f+1,state:"reached",...es(y)},label:`${Zn(
y)}: ${R$(g)}`};let v=Ir[m];return{mark:{step:f+1,state:v},label:`${L$(v)} ${U(gn(g))}`}},c=(m,f,g)=>{let{mark:y,label:v}=u(
m,f);o(y,v,g)},p=Lt(Ir.length+s.length,i.length,({row:m,column:f},g)=>c(m,f,g)),d=p.at?qV(e,p.at.row,p.at.column):"";return r(
je,{scrolls:!0,title:r(HV,{steps:i,counting:l}),summary:VV(e,n),announced:d,onKey:p.key,table:r(i$,{answer:e,by:n}),children:r(
"div",{class:u$,tabIndex:0,role:"group","aria-label":"Steps of the funnel",children:r("div",{class:c$,"data-groups":s.length>
0,style:{"--steps":i.length},children:[r("div",{class:p$,"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("\
span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((m,f)=>r(A$,{step:m,at:f,entries:a,intervals:t,first:f===0,mark:g=>p.
mark(Ir.indexOf(g),f),onChoose:(g,y)=>c(Ir.indexOf(g),f,y)},f)),s.map((m,f)=>r($$,{group:m,by:n,mark:g=>p.mark(Ir.length+
f,g),onChoose:(g,y)=>c(Ir.length+f,g,y)},f))]})})})}function HV({steps:e,counting:t}){let{share:n,entries:o,converted:i,
median:s}=sv(e);return r("span",{class:s$,children:[r("strong",{class:a$,children:n===null?"–":W(n)}),r("span",{children:[
H(i)," of ",E$(o,t)]}),s!==null&&r("span",{class:l$,children:["half of them within ",Pe(s)]})]})}function R$(e){return`r\
eached ${U(gn(e))}`}function L$(e){return e==="reached"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function qV(e,t,n){
let o=e.steps[n];if(!o)return"";let i=sr(e)[t-Ir.length];if(i){let l=i.steps[n];return`${Zn(i)}, ${R$(o)}: ${H(l?.count??
0)}, ${W(l?.from_first??0)}`}let s={reached:o.count,dropped:o.dropped,in_progress:o.in_progress}[Ir[t]],a=t<2?"":`, ${W(
o.from_first??0)} of all, ${W(o.from_previous??0)} of the step before`;return`Step ${n+1}, ${L$(Ir[t])} ${U(gn(o))}: ${H(
s)}${a}`}function VV(e,t){let{share:n,entries:o,converted:i}=sv(e.steps),s=e.steps.map(l=>U(gn(l))).join(", "),a=t===""?
"":`, by ${U(t)}, ${(e.groups??[]).length} groups`;return`Funnel of ${e.steps.length} steps: ${s}; ${H(i)} of ${H(o)} co\
nvert, ${W(n??0)}${a}`}function ar({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Me,{icon:"clock",title:"Stopped",actions:r(
M,{kind:"primary",onClick:$o,children:"Run again"}),children:"Nothing was answered yet."}):r(Ce,{})}function Hr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Me,{icon:"search",title:"Nothing\
 found",actions:r(E,{children:[o&&r(M,{kind:"primary",onClick:()=>mn({}),children:"All data"}),n.where!==void 0&&r(M,{kind:"\
outlined",onClick:()=>de({document:Se(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(M,{kind:"\
outlined",onClick:$o,children:"Ask again"})]}),children:t})}var N$="pd";function Yn({children:e}){return r("div",{class:N$,children:e})}function qr(e,t=()=>[]){let{openAt:n,menu:o}=Dr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var dv=30;function bm(e,t){let n=e.query?.funnel?.compare_groups?.control;return sr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<dv}]})}function B$(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function mv({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function Qs(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var F$="dd",z$="a",lr="ld",fv="xd",I$="sd",H$="cd",q$="gd",V$="Ii",W$="Ui",U$="U";function j$({answer:e,by:t,goal:n,onMark:o}){let i=bm(e,n),s=B$(i),a=(p,d)=>{let m=i[p];o({step:n+1,state:"reached",...es(
m.group)},Zn(m.group),d)},l=Lt(i.length,1,({row:p},d)=>a(p,d)),u=l.at?i[l.at.row]:void 0,c=U(gn(e.steps[n]));return r(je,
{scrolls:!0,title:r(E,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${U(t)}: ${i.map(K$).join(";\
 ")}`,announced:u?K$(u):"",onKey:l.key,table:r(GV,{variants:i,by:t}),children:r("div",{class:F$,children:r("table",{class:z$,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:lr,children:"\
exposed"}),r("th",{scope:"col",class:lr,children:"converted"}),r("th",{scope:"col",class:lr,children:"rate"}),r("th",{scope:"\
col",class:lr,children:"lift"}),r("th",{scope:"col",class:fv,children:r("span",{class:I$,children:[r("span",{children:kn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:kn(s)})]})}),r("th",{scope:"col",class:lr,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((p,d)=>r("tr",{...l.mark(d,0),onClick:m=>a(d,m.currentTarget),
children:[r("th",{scope:"row",children:r(fi,{property:t,group:p.group})}),r("td",{class:lr,children:B(p.exposed)}),r("td",
{class:lr,children:B(p.converted)}),r("td",{class:lr,children:p.rate===null?"–":W(p.rate)}),r("td",{class:lr,children:p.
isControl||p.lift===null||p.few?"–":kn(p.lift)}),r("td",{class:fv,children:r(jV,{variant:p,reach:s})}),r("td",{class:lr,
children:p.isControl||p.few?"–":Qs(p.pValue)}),r("td",{children:r("span",{class:U$,"data-verdict":mv(p),children:hv(p)})})]},
d))})]})})})}function jV({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:H$,title:a?`${kn(n[0])} to ${kn(n[1])}`:void 0,children:[r("span",{class:q$}),
a&&r(E,{children:[r("span",{class:V$,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:W$,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function GV({variants:e,by:t}){return r(_e,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(fi,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>B(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>B(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":W(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":kn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?kn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?kn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>Qs(n)},{key:"says",head:"says",cell:hv}]})}function hv(e){return e.
few?`too few: below ${dv}`:mv(e)}function K$(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${kn(e.lift)}, p ${Qs(
e.pValue)}`;return`${Zn(e.group)} ${e.rate===null?"no rate":W(e.rate)} of ${B(e.exposed)}${t}, ${hv(e)}`}var xm="hd",Xs="fd",vc="ud",J$="md";var Z$="Hi";var JV=.01;function Y$({answer:e,document:t,by:n,onMark:o}){let[i,s]=k(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(sr(e).flatMap(g=>"other"in g?[]:[[X(g.value).text,g.value]])),p=(Ee(t.dataset).value.
value?.columns??[]).filter(({type:g,actor:y})=>g==="string"&&!y).map(({name:g})=>g),d=g=>{de({document:Se(Se(t,"funnel.b\
y",be(g)),"funnel.compare_groups",void 0)})},m=g=>le("funnel.compare_groups",{...l,control:u.get(g)}),f=bm(e,a).length>0;
return r(E,{children:[r("div",{class:xm,children:[r("span",{class:vc,children:[r("span",{class:Xs,children:"variant"}),r(
tn,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:d})]}),u.size>0&&
r("span",{class:vc,children:[r("span",{class:Xs,children:"control"}),r(tn,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?X(l.control).text:"choose",onChange:m})]}),l&&r(E,{children:[r("span",{class:vc,children:[r("span",
{class:Xs,children:"goal"}),r(tn,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(gv),value:gv(e.steps[a],
a),onChange:g=>s(e.steps.findIndex((y,v)=>gv(y,v)===g))})]}),r("span",{class:vc,children:[r("span",{class:Xs,children:"e\
xposed by"}),r("span",{class:J$,children:r(jt,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:g=>le("funnel.compare_groups.exposed",g.trim()===""?void 0:g)})})]})]})]}),f?r(E,{children:[r(ZV,
{value:e.sample_ratio_p_value??null}),r(j$,{answer:e,by:n,goal:a,onMark:o})]}):r(Me,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function gv(e,t){return`${t+1} ${gn(e)}`}function ZV({
value:e}){if(e===null)return null;let t=e<JV;return r("p",{class:Z$,"data-bad":t,role:t?"alert":void 0,children:[r(ie,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${Qs(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${Qs(e)}).`]})}function Q$(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function X$(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function eD(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function wm(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,d=p===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(i)))),m=g=>g===0?l:g===d&&p!==void 0?p:l*i**g,f=p===void 0&&!Number.isFinite(i);
for(let g=0;g<d;g++)s.push({from:m(g),to:f?null:m(g+1),count:g===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var tD="wd",nD="bd",oD="xe",rD="Li",iD="yd",sD="Mi",aD="kd",lD="Ni";function km({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Lt(1,n.length,({column:d},m)=>s?.(
n[d],m)),u=Math.max(1,...n.map(({count:d})=>d)),c=n.reduce((d,{count:m})=>d+m,0),p=l.at===null?void 0:n[l.at.column];return r(
je,{title:e,summary:i,onKey:l.key,announced:p?`${yv(p)}: ${B(p.count)} ${t}, ${W(p.count/Math.max(1,c))}`:"",table:r(_e,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:yv},{key:"count",head:t,number:!0,cell:d=>B(d.count)},{key:"\
share",head:"share",number:!0,cell:d=>W(d.count/Math.max(1,c))}]}),children:r("div",{class:tD,children:[r("div",{class:nD,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((d,m)=>r("div",{class:oD,...l.mark(0,m),title:`${yv(d)}: ${B(
d.count)} ${t}, ${W(d.count/Math.max(1,c))}`,onClick:s&&(f=>s(d,f.currentTarget)),children:r("div",{class:rD,style:{"--s\
hare":d.count/u}})},m)),o.map(({at:d,label:m},f)=>{let g=X$(n,d);return g===null?null:r("div",{class:iD,style:{"--at":g},
children:r("span",{class:sD,"data-late":g>.8||f===0&&o.length>1&&g>.22,children:m})},m)})]}),r("div",{class:aD,"aria-hid\
den":"true",children:eD(n,6).map(({at:d,value:m})=>r("span",{class:lD,"data-late":d>.9,style:{"--at":d},children:Pe(m)},
d))})]})})}function yv({from:e,to:t}){return t===null?`${Pe(e)} and more`:`${Pe(e)} to ${Pe(t)}`}var QV=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function vv(e){let t=Object.
entries(e).filter(([n])=>!QV.includes(n));return Object.fromEntries(t)}function bv(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Be(e);return{...i,aggregate:{over:{flows:{funnel:vv(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var uD="zd",cD="jd",wv="Xd";var eW=8;function dD({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:uD,
children:[n.slice(1).map((s,a)=>r(pD,{from:gn(n[a]),to:gn(s),times:s.time_from_previous,question:i&&a<eW?bv(t,a+1,a+2):null},
a)),n.length>2&&o&&r(pD,{from:gn(n[0]),to:gn(o),times:o.time_from_entry,all:!0,question:i?bv(t,1,n.length):null})]})}function pD({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=ht(o),a=Z(()=>s&&"columns"in s?wm(tW(s)):Q$(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Pe(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Pe(u)}`}]];return r(km,{title:r("span",{class:cD,children:[i&&r("span",{class:wv,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:wv,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${U(e)} to ${U(t)}: ${H(n?.count??0)} actors, median ${l===null?"unknown":Pe(l)}`})}function tW(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function nW(e,t){let n=vv(e.funnel);return{...Be(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function mD(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function fD(e,t,n){
let o=mD(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{oW(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>qe({document:nW(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function oW(e,t,n){let o=mD(e,t);try{let{only:i}=await $r(e,t);i&&o!==void 0?
qe({document:{...Be(i),paths:{start:o}},view:"paths",as:null},n):Q("No condition says who these are.")}catch(i){Q(U(K(i).
message))}}var rW="conversion_rate";function hD(e,t){let n=sr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[iW(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:rW,type:"float64"}],rows:o,stats:e.stats}}function iW(e){return"other"in
e||Array.isArray(e.value)?Zn(e):e.value}var sW=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function gD(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*sW.get(o);return t}function aW(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-gD(e.query?.funnel?.window)}
var lW=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function yD({
answer:e,document:t,by:n}){let o=Z(()=>hD(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(Ce,{}):r(E,{children:[r("div",{class:xm,children:[r("span",{class:Xs,children:"by entry"}),r(wt,{label:"\
Length of a bucket",value:String(s??"1d"),choices:lW,onChange:a=>le("funnel.trend",a)})]}),r(bl,{answer:o,document:o.query,
zone:i,form:"lines",end:aW(e),onZoom:(a,l)=>mn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function vD({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=qr(i,(c,p)=>i?fD(i,c,p):[]);if(!o||
!i||!uW(o))return r(ar,{result:t});if(hc(o.steps)===0&&s==="exact"&&n!=="groups")return r(Hr,{result:t,children:"No acto\
r of this range did the first step."});let u=ge(i.funnel?.by).join(", ");return r(Yn,{children:[n==="trend"&&r(yD,{answer:o,
document:i,by:u}),n==="time"&&r(dD,{answer:o,document:i}),n==="groups"&&r(Y$,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(O$,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function uW(e){return"steps"in
e}var bD={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:En.funnel,chartOf:()=>"steps",choose:cW,Sentence:Xy,Page:vD};function cW(e,t){if(!e.funnel)return e;let{
trend:n}=e.funnel;return t==="trend"?n===void 0?Se(e,"funnel.trend","1d"):e:n===void 0?e:Se(Se(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var xD=new Map;function pW(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function wD(e,t){let n=pW(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";xD.set(`${e.dataset} ${o}`,e);let i=xD.get(
`${e.dataset} ${n}`),s=Be(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function kD(e){return CD([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function CD(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return SD((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function Cm(e,t,n){let o=CD([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>SD((i+l)*o))}function SD(e){return Number(e.toPrecision(12))}var TD="Sd",PD="Bd",_D="Cd",MD="Ed",$D="Id",DD="Ud",ED="Ri",AD="Hd",OD="Ld",RD="d",LD="Md",ND="Nd",kv="Rd",Cv="se";function Sm({title:e,summary:t,parts:n,bars:o,over:i,text:s=H,actions:a,onPart:l}){let u=Lt(n.length,o.length,({row:x,column:S},P)=>l(
S,x,P)),c=o.map(({values:x})=>({up:BD(x,1),down:BD(x,-1)})),p=Math.max(0,...c.map(({up:x})=>x)),d=Math.min(0,...c.map(({
down:x})=>x)),m=Math.max(p-d,1e-12),f=Math.max(1,Math.ceil(o.length/12)),g=u.at,y=g?o[g.column]:void 0,v=(x,S)=>`${x.label}\
, ${n[S].label}: ${B(Math.abs(x.values[S]??0))}${x.unfinished?", not over":""}`;return r(je,{title:e,summary:t,announced:y&&
g?v(y,g.row):"",onKey:u.key,actions:a,table:r(_e,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:x,unfinished:S})=>`${x}${S?
" (not over)":""}`},...n.map((x,S)=>({key:x.key,head:x.label,number:!0,cell:({values:P})=>s(P[S]??0)}))]}),legend:n.length>
1&&r("ul",{class:ND,children:[n.map(x=>r("li",{class:kv,children:[r("span",{class:Cv,style:{"--color":`var(${x.color})`}}),
x.label]},x.key)),o.some(({unfinished:x})=>x)&&r("li",{class:kv,children:[r("span",{class:Cv,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:TD,children:[r("div",{class:PD,"aria-hidden":"true",children:Cm(d,p,7).map(x=>r(
"span",{class:_D,style:{"--at":(p-x)/m},children:r("span",{class:MD,children:s(Math.abs(x))})},x))}),r("div",{class:$D,children:r(
"div",{class:DD,style:{"--bars":o.length},children:o.map((x,S)=>r("div",{class:ED,children:[r("div",{class:AD,style:{"--\
share":p/m},children:n.map((P,L)=>(x.values[L]??0)>0&&w(x,P,L,S,p)).reverse()}),r("div",{class:OD,style:{"--share":-d/m},
children:n.map((P,L)=>(x.values[L]??0)<0&&w(x,P,L,S,-d))}),S%f===0&&r("span",{class:LD,children:x.short})]},S))})})]})});
function w(x,S,P,L,_){return r("div",{class:RD,"data-unfinished":x.unfinished,title:v(x,P),...u.mark(P,L),style:{"--shar\
e":Math.abs(x.values[P]??0)/_,"--color":`var(${S.color})`},onClick:O=>l(L,P,O.currentTarget)},S.key)}}function BD(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var FD=["returning","resurrecting","new","dormant"],zD=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],mW=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function ID({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=mW.get(o)??86400,s=e.periods.map(u=>({label:$n(u.start,i,t),
short:i<86400?j(u.start,t,"clock"):i>20*86400?j(u.start,t,"month"):j(u.start,t,"dayShort"),values:FD.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${H(a.new)} new, ${H(
a.returning)} returning, ${H(a.resurrecting)} back again, ${H(-a.dormant)} gone`:"";return r(Sm,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:zD,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:FD[c]},`${zD[c].label}, ${s[u].label}`,p)})}var HD="Ad",qD="Dd",VD="Td",WD="_d",UD="qd",KD="Fd",jD="Ai",GD="Gd";var Sv=280,hi={top:12,right:24,bottom:28,left:56},JD=4;function ZD({title:e,summary:t,curves:n,names:o,period:i,text:s=W,
table:a,onPoint:l}){let{host:u,width:c}=za(),[p,d]=k(new Set),m=n.filter(({key:O})=>!p.has(O)),f=Lt(m.length,o.length,({
row:O,column:A},z)=>l(n.indexOf(m[O]),A,z)),g=kD(Math.max(0,...m.flatMap(({points:O})=>O.map(A=>(m.length<=JD?A?.high:A?.
value)??0)))),y=Math.max(1,c-hi.left-hi.right),v=O=>hi.left+(o.length<2?y/2:O/(o.length-1)*y),w=O=>hi.top+(1-O/g)*(Sv-hi.
top-hi.bottom),x=f.at,S=x?m[x.row]:void 0,P=x&&S?S.points[x.column]??null:null,L=x&&S?`${S.name}, ${i} ${o[x.column]}: ${P?
`${s(P.value)}, between ${s(P.low)} and ${s(P.high)}`:"not over"}`:"",_=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
y/48))));return r(je,{title:e,summary:t,announced:L,onKey:f.key,table:a,actions:L&&r("span",{class:GD,"aria-hidden":"tru\
e",children:L}),legend:n.length>1&&r(xd,{rows:n.map(({key:O,keys:A,color:z,points:V})=>({key:O,keys:A,color:z??0,last:V.
findLast(F=>F!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:d,text:s}),children:r("div",{ref:u,class:HD,
children:c>0&&r("svg",{width:c,height:Sv,"aria-hidden":"true",children:[Cm(0,g,5).map(O=>r("g",{children:[r("line",{x1:hi.
left,x2:c-hi.right,y1:w(O),y2:w(O),class:qD}),r("text",{x:hi.left-8,y:w(O)+4,class:VD,children:s(O)})]},O)),o.map((O,A)=>A%
_===0&&r("text",{x:v(A),y:Sv-8,class:WD,children:O},O)),m.length<=JD&&m.map(({key:O,points:A,color:z})=>r("path",{d:gW(A,
v,w),class:KD,style:{fill:Tv(z)}},O)),m.map(({key:O,points:A,color:z})=>r("path",{d:hW(A,v,w),class:UD,"stroke-dasharray":z===
null?void 0:Fa(z).join(" "),style:{stroke:Tv(z)}},O)),m.map((O,A)=>O.points.map((z,V)=>z&&r("circle",{cx:v(V),cy:w(z.value),
r:x?.row===A&&x.column===V?5:3,class:jD,style:{fill:Tv(O.color)},...f.mark(A,V),onPointerEnter:()=>f.set({row:A,column:V}),
onClick:F=>l(n.indexOf(O),V,F.currentTarget)},`${O.key} ${V}`)))]})})})}function Tv(e){return e===null?"var(--other)":`v\
ar(${dn(e)})`}function hW(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function gW(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function YD(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:QD(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:QD(c),complete:p}))}))]:[o]}function QD(e){return typeof e=="number"?e:null}function Tm(e,t){let n=(e.groups??
[]).flatMap((o,i)=>YD(o,o,t(i)));return[...YD(null,e,t(-1)),...n]}function bc(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function Pv(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,bc(s,t)??0))});return o}var XD=9;function eE(e,t){
return e===null||e<=0||t<=0?0:Math.min(XD,Math.max(1,Math.ceil(e/t*XD)))}function tE(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function nE(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function oE(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function xc(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function Pm({rows:e,names:t,rowName:n}){let o=Z(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:U(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>B(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${B(l.count)} (${W(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(_e,{label:"\
Cohorts",rows:e,columns:o})}var yW=50;function iE({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=xc(e).slice(1),s=Z(()=>(e.groups??
[]).slice(0,yW),[e]),a=Z(()=>s.length===0?[rE(e.total,null,t)]:s.map(p=>rE(p.total,p,t)),[e,t]),l=Tm(e,()=>!1),u=(p,d,m)=>{
let f=s[p]??null;n({period:d+1,state:"returned",...es(f)},`${f?Zn(f):"all"}, ${o} ${i[d]}`,m)},c=a[0]?.points[0];return r(
ZD,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${U(t)}`}: ${a.length} lines over ${i.length} periods, ${c?W(c.value):"nobody"} in ${o} 1`,table:r(Pm,{rows:l,names:xc(
e),rowName:({group:p})=>p?Zn(p):"all"})})}function rE(e,t,n){let o=t?Zn(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=oE(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:Sn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var aE="Jd",lE="Kd",uE="Od",cE="l",_m="ce",Mm="Di",pE="Pd",dE="e",mE="ge",fE="Qd",hE="Vd",gE="Wd",yE="Yd",vE="Ti",bE="_i";function xE({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:d}){return r(
"tr",{class:e.kind==="total"?mE:void 0,children:[r("th",{scope:"row",class:_m,children:s===null?r("span",{class:fE,children:t}):
r("button",{type:"button",tabIndex:-1,class:hE,"aria-expanded":s,onClick:a,children:[r(ie,{name:s?"down":"right",size:12}),
e.group===null?"all":r(fi,{property:n,group:e.group,most:24})]})}),r("td",{class:Mm,title:B(e.size),children:H(e.size)}),
e.cells.map((m,f)=>{let g=e.kind==="total"&&!m.complete;return r("td",{class:dE,"data-shade":f===0||!m.complete?0:eE(bc(
m,o),i),"data-open":!m.complete,"data-marked":l(f),...u(f),title:g?"no finished period":`${B(m.count)} of ${B(m.size)}, ${W(
m.share)}${m.complete?"":", not over"}`,onClick:y=>p(f,y.currentTarget),onPointerDown:()=>d(f,!1),onPointerEnter:y=>{y.buttons===
1&&d(f,!0)},children:g?"":c(m)},f)})]})}var vW=120,bW=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function kE({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=k(new Set),[l,u]=k(!1),[c,p]=k(null),d=(e.groups?.length??0)>0,m=Z(()=>Tm(e,z=>s.has(z)!==(z===
-1&&!d)),[e,s,d]),f=l?m:m.slice(0,vW),g=xc(e),y=e.query?.retention?.period??"day",v=bW.get(y)??86400,w=z=>z.kind==="coho\
rt"?$n(z.start,v,o):z.group===null?"all":Zn(z.group),x=(z,V)=>{let F=f[z.row],ue={period:z.column,state:"returned",...F.
kind==="cohort"?{cohort:F.start}:{},...es(F.group)};i(ue,`${w(F)}, ${y} ${g[z.column]}`,V)},S=Lt(f.length,g.length,x),P=c&&
S.at?tE(c,S.at):null,L=z=>(z.key.startsWith("Arrow")&&p(z.shiftKey?c??S.at:null),z.key==="Escape"&&c?(p(null),!0):S.key(
z)),_=z=>{let V=new Set(s);V.delete(z)||V.add(z),a(V)},O=S.at?f[S.at.row]:void 0,A=P?wW(f,P):O&&S.at?`${w(O)}, ${y} ${g[S.
at.column]}: ${xW(O.cells[S.at.column])}`:"";return r(je,{scrolls:!0,title:r(E,{children:["Came back, by ",y," ",r("span",
{class:aE,children:["of ",H(f[0]?.size??0)," actors"]})]}),summary:kW(e,y),announced:A,onKey:L,actions:P&&r("span",{class:lE,
children:A}),table:r(Pm,{rows:m,names:g,rowName:w}),legend:r("div",{class:yE,"aria-hidden":"true",children:[r("span",{children:"\
0"}),r("span",{class:vE}),r("span",{children:wE(Pv(m,t),t)}),r("span",{class:bE})," period not over, in no total"]}),children:r(
"div",{class:uE,children:[r("table",{class:cE,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:_m,
children:d?n:"cohort"}),r("th",{scope:"col",class:Mm,children:"size"}),g.map((z,V)=>r("th",{scope:"col",class:pE,children:V===
0?`${y} 0`:z},z))]})}),r("tbody",{onPointerLeave:()=>{},children:f.map((z,V)=>r(xE,{row:z,name:w(z),by:n,says:t,largest:Pv(
m,t),open:z.kind==="total"?m[V+1]?.kind==="cohort":null,onToggle:()=>_(z.group===null?-1:(e.groups??[]).indexOf(z.group)),
marked:F=>P!==null&&V>=P.fromRow&&V<=P.toRow&&F>=P.fromColumn&&F<=P.toColumn,mark:F=>S.mark(V,F),text:F=>wE(bc(F,t),t),onChoose:(F,ue)=>{
c||x({row:V,column:F},ue)},onPress:(F,ue)=>{p(ue?c??S.at:null),S.set({row:V,column:F})}},V))})]}),m.length>f.length&&r("\
button",{type:"button",class:gE,onClick:()=>u(!0),children:["All ",B(m.length)," rows"]})]})})}function wE(e,t){return e===
null?"–":t==="share"?W(e):H(e)}function xW(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${H(e.value)}`;
return`${B(e.count)} of ${B(e.size)}, ${W(e.share)}${t}${e.complete?"":", the period is not over"}`}function wW(e,t){let{
cells:n,unfinished:o,count:i,size:s}=nE(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${H(i)} of ${H(s)}, ${s===0?"–":W(i/s)}${a}`}function kW(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${W(n?.share??0)} came back in ${t} 1, ${W(o?.share??0)} in th\
e last finished one`}function CE({answer:e,onMark:t}){let[n,o]=k(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Ae(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(Sm,{title:`On how many ${i}s: ${H(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${H(e.count)} actors, ${W(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(wt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var SE="Zd";function TE({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=k(!1),l=qr(o,d=>o?PW(o,d):[]),u=(d,m,f)=>l.onMark(d.state===
"returned"&&s&&d.period!==0?{...d,state:"not_returned"}:d,s?`not: ${m}`:m,f);if(!n||!o)return r(ar,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if($W(n))return r(Yn,{children:[r(CE,{answer:n,onMark:l.onMark}),l.menu]});if(MW(n))return r(
Yn,{children:[r(ID,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!_W(n))return r(ar,{result:e});if(n.cohorts.every(({size:d})=>d===
0)&&i==="exact")return r(Hr,{result:e,children:"Nobody of this range did what starts a cohort."});let p=ge(o.retention?.
by).join(", ");return r(Yn,{children:[r(TW,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function TW({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=k(()=>Sr("retention-says")??"share"),p=f=>{c(f),Tr("retention-says",f)},d=u==="value"&&!s?"share":u,m=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(Yn,{children:[r("div",{class:SE,
children:[t!=="curve"&&r(wt,{label:"What cells say",value:d,onChange:p,choices:m}),r(wt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(iE,{answer:e,by:n,onMark:i}):r(kE,{answer:e,says:d,by:n,zone:o,onMark:i})]})}function PW(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>qe(
{document:{...Be(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function _W(e){return"cohorts"in e}
function MW(e){return"periods"in e}function $W(e){return"active_periods"in e}function PE(e){return e.document.lifecycle?r(tv,{...e}):e.document.stickiness?r(nv,{...e}):r(ev,{...e})}var _E={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:[...En.retention,...En.lifecycle,...En.stickiness],chartOf:e=>e.lifecycle?"life\
cycle":e.stickiness?"stickiness":"matrix",choose:wD,Sentence:PE,Page:TE};function ME({answer:e}){let t=(n,o)=>o?r($,{shown:Mn}):r($,{value:n,most:64,middle:!0});return r(_e,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>B(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>W(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Pe(n.median)}]})}function $m(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function DW(e){return"other"in e?$m(e.depth,null,
!0):$m(e.depth,e.value,!1)}function $E(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,d)=>p-d),o=n.map(p=>e.
nodes.filter(d=>d.depth===p).sort(EW)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((d,{count:m})=>d+m,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,d)=>{let m=0;for(let f of p){let g=Math.max(t.nodeLeast,f.count*l);u.push({key:DW(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:d*i,y:m,height:g}),m+=
g+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:AW(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function EW(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function AW(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let p=o.get($m(c.depth,c.from,c.from_other===!0)),d=o.get($m(c.depth+1,c.to,c.to_other===
!0));return p&&d?[{edge:c,from:p,to:d}]:[]}),s=new Map,a=new Map,l=(c,p,d)=>{let m=c.get(p.key)??0;return c.set(p.key,m+
d),p.y+m},u=new Map;for(let{edge:c,from:p}of[...i].sort((d,m)=>d.to.y-m.to.y))u.set(c,l(s,p,c.count*n));return[...i].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:d})=>({from:p.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function DE(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function EE(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var AE="el",OE="il",RE="rl",LE="al",NE="tl",BE="m",FE="he",zE="H",IE="qi",HE="ol",qE="fe",VE="nl";var ea=8,RW=6.6;function WE({answer:e,actions:t,onMark:n}){let{host:o,width:i}=za(),s=Z(()=>$E(e,{width:Math.max(i,1),height:460,
bar:ea,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=Z(()=>s.depths.map(w=>s.nodes.filter(x=>x.depth===w)),[s]),[l,u]=k(
null),c=Math.max(0,...a.map(w=>w.length)),p=Lt(c,a.length,({row:w,column:x},S)=>{let P=a[x][w];P&&g(P,S)}),d=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,m=l??d?.key??null,f=Z(()=>m===null?null:DE(s,m),[s,m]),g=(w,x)=>{
n({depth:w.depth,node:w.others>0?{other:!0}:{value:w.value}},wc(w),x)},y=w=>(w.key.startsWith("Arrow")&&u(null),p.key(w)),
v=m===null?"":NW(s,m,e.count);return r(je,{scrolls:!0,title:r(E,{children:[H(e.count)," paths ",r("span",{class:OE,children:v})]}),
summary:BW(e,s),onKey:y,announced:d?v:"",actions:r(E,{children:[r("span",{class:RE,children:[r("span",{class:LE}),"path \
ends"]}),t]}),table:r(ME,{answer:e}),children:r("div",{ref:o,class:AE,children:i>0&&r("svg",{width:s.width,height:s.height+
32,onPointerLeave:()=>u(null),"aria-hidden":"true",children:[s.depths.map((w,x)=>r("text",{x:x*s.columnWidth,y:14,class:NE,
children:UE(w)},w)),r("g",{transform:"translate(0 28)",children:[s.edges.map(w=>{let x=s.nodes.find(({key:P})=>P===w.from),
S=f?.edges.has(w)??!1;return r("path",{d:EE(w,x.x+ea,x.x+s.columnWidth),class:BE,"data-lit":S,"data-dim":f!==null&&!S,children:r(
"title",{children:`${B(w.count)}${w.median===null?"":`, median ${Pe(w.median)}`}`})},`${w.from} ${w.to}`)}),a.map((w,x)=>w.
map((S,P)=>r(LW,{node:S,width:s.columnWidth-ea,mark:p.mark(P,x),isAt:d===S,dim:f!==null&&!f.nodes.has(S.key),onPoint:()=>u(
S.key),onChoose:L=>g(S,L)},S.key)))]})]})})})}function LW({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=H(
e.count),u=Math.max(4,Math.floor((t-20)/RW)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:FE,"data-dim":i,
"data-other":e.others>0,onPointerEnter:s,onClick:p=>a(p.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,
width:ea,height:e.height,rx:2,class:zE,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:ea,height:e.
height*c,rx:2,class:IE}),r("rect",{x:e.x+ea,y:e.y,width:t-16,height:20,class:HE}),r("text",{x:e.x+ea+6,y:e.y+14,class:qE,
children:[r("tspan",{"data-word":e.others>0,children:Ba(wc(e),u)}),r("tspan",{dx:6,class:VE,children:l})]}),r("title",{children:`${wc(
e)}: ${B(e.count)}${e.ends>0?`, ${B(e.ends)} end here`:""}${e.starts>0?`, ${B(e.starts)} begin here`:""}`})]})}function wc(e){
return e.others>0?`${Mn.text} ${e.others}`:X(e.value).text}function UE(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function NW(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${W(o.ends/Math.max(1,o.count))} end here`;return`${UE(
o.depth)} ${wc(o)}: ${B(o.count)}, ${W(o.count/Math.max(1,n))} of all${i}`}function BW(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${wc(n)} (${W(n.count/Math.max(1,e.count))})`:"";return`${H(e.count)} paths over ${t.depths.
length} depths${o}; ${Bn.other} stands for rare ones`}var KE="pl",jE="L",GE="dl",JE="ll",ZE="Fi",YE="ue",_v="xl",QE="sl",XE="cl";function tA({answer:e,onFunnel:t}){let n=e.top_paths,o=Lt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(je,{scrolls:!0,title:`${H(e.count)} \
paths`,summary:`Whole paths: ${n.slice(0,3).map(a=>eA(a,e.count)).join("; ")}`,announced:i?eA(i,e.count):"",onKey:o.key,
table:r(zW,{answer:e}),children:r("ol",{class:KE,children:n.map((a,l)=>r("li",{class:jE,...o.mark(l,0),children:[r("span",
{class:GE,title:B(a.count),children:H(a.count)}),r("span",{class:JE,children:W(a.count/Math.max(1,e.count))}),r("span",{
class:ZE,children:r("span",{class:YE,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r(
"span",{class:_v,children:[r($,{shown:Mn})," ",B(a.paths)," other paths"]}):r(E,{children:[r("span",{class:_v,children:a.
nodes.map((u,c)=>r("span",{class:QE,children:[c>0&&r("span",{class:XE,"aria-hidden":"true",children:"›"}),r($,{value:u,
most:32,middle:!0})]},c))}),a.nodes.length>1&&r(M,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"\
Funnel"})]})]},l))})})}function zW({answer:e}){return r(_e,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"p\
aths",number:!0,cell:({count:t})=>B(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>W(t/Math.max(1,e.count))},
{key:"path",head:"path",cell:t=>r("bdi",{children:nA(t)})}]})}function nA(e){return"other"in e?`${Mn.text} ${e.paths}`:e.
nodes.map(t=>X(t).text).join(" › ")}function eA(e,t){return`${nA(e)}: ${B(e.count)}, ${W(e.count/Math.max(1,t))}`}function Mv(e){return e.paths?.node??"event"}function Ol(e,t){let n=Mv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?Tn(t):String(t)}`}function Dm(e,t){return{...e,paths:{...e.paths,...t}}}
function oA(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Ol(e,t),after:s.after||5}}}
function rA(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Ol(e,t),before:i||o||5}}}function iA(e,t){
let n=e.paths?.exclude,o=Ol(e,t);return Dm(e,{exclude:n===void 0?o:`${n} or ${o}`})}function sA(e,t,n){let o=Mv(e);return Dm(
e,{node:`if(${Ol(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function aA(e,t,n){
return Dm(e,{node:`if(${Ol(e,t)}, ${Tn(n)}, string(${Mv(e)}))`})}function lA(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return Dm(e,a?{before:u}:{after:u})}function uA(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Be(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Ol(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var pA="gl",dA="hl",mA="fl";function fA({document:e,change:t,onClose:n}){let i=(Ee(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),qe({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(tt,{title:"\
Merge under a name",onClose:n,children:r(jt,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(aA(e,t.value,a.trim()),"merge")}})}):r(tt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:dA,children:i.map(a=>r("li",{children:r(M,{kind:"plain",class:mA,onClick:()=>s(
sA(e,t.value,be(a)),"expand"),children:r($,{value:a})})},a))})})}function hA({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=k(null),{onMark:u,menu:c}=qr(i,(p,d)=>!i||!p.
node||!("value"in p.node)?[]:qW(i,p.node.value,d,m=>l({kind:m,value:p.node.value,label:d})));return!o||!i||!VW(o)?r(ar,{
result:t}):o.count===0&&s==="exact"?r(Hr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(Yn,
{children:r(tA,{answer:o,onFunnel:p=>HW(i,p)})}):r(Yn,{children:[r(WE,{answer:o,onMark:u,actions:r(IW,{document:e})}),c,
a&&r(fA,{document:i,change:a,onClose:()=>l(null)})]})}function IW({document:e}){let t=n=>de({document:lA(e,n)});return r(
"span",{class:pA,children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function HW(e,t){
qe({document:uA(e,t),view:"funnel",as:null},"funnel of a path")}function qW(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>qe(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",oA),i("End here","left",rA),i("Hide","minu\
s",iA),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function VW(e){return"top_paths"in e}var gA={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:En.paths,chartOf:()=>"flow",Sentence:ov,Page:hA};function ta(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Dv(e,t,n){
let o=ta(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Be(e),aggregate:{over:i,...t}}}function yA(e){
return Dv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function vA(e){return Dv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function bA(e){
let t=ta(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function Ev(e,t,n){
let{properties:o,...i}=ta(e);return{...Be(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
be(t)],limit:6}}}var WW=864e5,UW=300;function xA(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(WW/24,l*UW/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(ta(e).properties??{}).map(be),{compare:d,
...m}=Dv(e,{measures:["count()"],by:[be(o),"start","end","duration","events",...p],order:["start desc"],limit:i});return{
...m,...c}}function wA(e,t,n,o,i){let s=[...new Set(n.map(f=>Tn(String(f))))].join(", "),a=`string(${be(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:d,...m}=Be(e);return{...m,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",be(t),"event"],order:"time asc",limit:1e4}}}function kA({answer:e,onMark:t}){let n=Z(()=>wm((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Ce,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(km,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${H(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Pe(i.from)} and more`:`${Pe(i.from)} to ${Pe(
i.to)}`,s)})}var CA="ul",SA="ml",TA="vl",PA="wl",_A="bl",MA="yl",$A="kl",DA="zl",EA="Gi",AA="jl",OA="Xl",RA="me",LA="Sl",NA="Bl";function BA({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:CA,
children:[r(Ll,{label:"sessions",value:Rl(t,H),...typeof t=="number"?{title:B(t)}:{}}),r(Ll,{label:"events each",value:Rl(
n,u=>u.toFixed(1))}),r(Ll,{label:"median duration",value:Rl(o,Pe)}),r(Ll,{label:"p90 duration",value:Rl(i,Pe)}),r(Ll,{label:"\
of one event only",value:Rl(s,u=>W(l===0?0:u/l))}),r(Ll,{label:"events",value:Rl(a,H)})]})}function Rl(e,t){return e==null?
"–":t(e)}function Ll({label:e,value:t,title:n}){return r("div",{class:SA,children:[r("dd",{class:TA,title:n,children:t}),
r("dt",{class:PA,children:e})]})}var FA="Cl",zA="i",kc="El",Ov="Il",IA="Ul",HA="Ji",qA="Ki";function VA({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=k(!1),c=Z(()=>v0(t,n),[t,n]),p=Lt(
t.length,1,({row:f})=>a(t[f])),d=Math.max(1,...t.map(({start:f,end:g})=>g-f)),m=p.at?t[p.at.row]:void 0;return r(je,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:m?ZW(m,o,s):"",onKey:p.key,actions:r(wt,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(JW,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:FA,tabIndex:0,role:"group","a\
ria-label":"Sessions",children:r("table",{class:zA,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),r("th",{scope:"col",class:kc,children:"duration"}),r("th",
{scope:"col",class:kc,children:"events"}),i.map(f=>r("th",{scope:"col",children:r($,{value:f,most:24})},f)),r("th",{scope:"\
col",class:Ov,children:"timeline"})]})}),r("tbody",{children:t.map((f,g)=>r("tr",{...p.mark(g,0),onClick:()=>a(f),children:[
r("td",{children:j(f.start,s,"second")}),r("td",{children:r($,{value:f.actor,most:24,middle:!0})}),r("td",{class:kc,children:Pe(
(f.end-f.start)/1e3)}),r("td",{class:kc,children:B(f.events)}),f.properties.map((y,v)=>r("td",{children:r($,{value:y,most:32,
middle:!0})},v)),r("td",{class:Ov,children:r(GW,{session:f,events:c[g],length:l?f.end-f.start:d,zone:s})})]},g))})]})})})}
var jW=300;function GW({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:IA,children:[
r("span",{class:HA,style:{"--to":Cu(e.end,e.start,i)}}),t.slice(0,jW).map((s,a)=>r("span",{class:qA,title:`${X(s.event).
text}, ${j(s.time,o,"millisecond")}`,style:{"--at":Cu(s.time,e.start,i),"--color":`var(${dn(Sn("event",[s.event]))})`}},
a))]})}function JW({sessions:e,per:t,properties:n,zone:o}){return r(_e,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>j(i,o,"millisecond")},{key:"actor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>Pe((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>B(i)},...n.map((i,s)=>({key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.
properties[s],most:48,middle:!0})}))]})}function ZW({actor:e,start:t,end:n,events:o},i,s){return`${i} ${X(e).text}, ${j(
t,s,"second")}, ${Pe((n-t)/1e3)}, ${B(o)} events`}var YW=50;function UA({document:e,echo:t,count:n,zone:o}){let i=ta(e).per??Ee(e.dataset).value.value?.actors?.[0]??null,
s=ht(i===null?null:xA(e,t,n,i,YW)),a=Z(()=>QW(WA(s.answer)),[s.answer]),l=Z(()=>i===null||a.length===0?null:wA(e,i,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,i]),u=ht(l),c=Z(()=>XW(WA(u.answer)),[u.answer]);return i===null||!s.answer?r(Ce,{}):r(VA,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(ta(e).properties??{}),zone:o,onSession:p=>ve(Ga(e.dataset,String(
p.actor)))})}function WA(e){return e!==null&&"columns"in e?e:null}function QW(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function XW(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function KA({document:e,name:t,expression:n}){let{answer:o}=ht(Ev(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>qe({document:eU(e,t,n,u),view:"difference",as:null},`sessions \
of ${U(t)} ${X(u).text}`);return r("section",{class:$A,"aria-label":U(t),children:[r("h2",{class:DA,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:p},d)=>r("li",{children:r("button",{type:"button",class:EA,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:AA,children:p?r($,{shown:Mn}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:OA,children:r("span",{class:RA,"data-other":p,style:{"--share":s===0?
0:c/s}})}),r("span",{class:LA,children:W(s===0?0:c/s)}),r("span",{class:NA,children:H(c)})]})},d))})]})}function eU(e,t,n,o){
let i=Ev(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:Po(void 0,ti(t,o))}}}function jA({result:e}){let{answer:t,of:n,phase:o}=e,i=ht(n&&yA(n)),s=ht(n&&vA(n)),a=qr(s.of);if(!t||!n||!GA(t))return r(
ar,{result:e});if(t.rows.length===0&&o==="exact")return r(Hr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=Rv(i.answer)?.rows[0]?.[0];return r(Yn,{children:[r(BA,{answer:Rv(i.answer)}),r("di\
v",{class:_A,children:[r(tU,{answer:t,document:n,zone:l}),r(kA,{answer:Rv(s.answer),onMark:a.onMark})]}),r("div",{class:MA,
children:Object.entries(bA(n)).slice(0,4).map(([c,p])=>r(KA,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&r(UA,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function tU({answer:e,document:t,zone:n}){return Et(e,t).
time<0?r(jn,{answer:e,document:t,zone:n}):r(bl,{answer:oU(e,t),document:t,zone:n,form:"lines",end:Cy(e),onZoom:nU})}function nU(e,t){
mn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function oU(e,t){let{measures:n}=Et(e,t),o=e.columns.
map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}
function GA(e){return"columns"in e}function Rv(e){return e!==null&&GA(e)?e:null}var JA={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:En.aggregate,chartOf:()=>"over\
view",Sentence:rv,Page:jA};function Cc(e){return e.score>=.05}var Em=4;function Nl(e,t){let n=e.values??[];return t?n:n.slice(0,Em)}function os({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function Am(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function ZA(e,t){return e.distribution?os(e).length:Math.max(1,Nl(e,t).length)}function YA({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:X(o??null).text,selection:i,baseline:s,lift:a})),...os(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${X(o).text} to ${X(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(_e,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>B(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>W(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>B(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>W(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Am(n)}]})}var Bl="Hl",QA="Ll",Nv="M",Bv="v",Fv="N",XA="Ml",e4="Oi",t4="Pi",n4="R",o4="ve",r4="Qi",i4="Vi",s4="Nl",a4="Wi",l4="Yi",
u4="Rl",c4="Al",p4="Dl",d4="Tl",m4="Zi",f4="er",h4="ir",g4="rr",y4="_l",v4="ql",b4="Fl",x4="Gl";function w4({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:y4,children:[r("div",{class:v4,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:o4,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${W(l.selection.share)}, baseline ${W(l.baseline.share)}`,children:[r("span",{class:Fv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:Fv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:b4,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:x4,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Bl,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function k4({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Cc(e)&&!n,c=Nl(e,
n);return r("li",{class:e4,"data-quiet":u,children:[r("div",{class:t4,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:r4,"aria-expanded":!u,onClick:o,children:[r(ie,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:i4,title:`score ${e.score}`,children:[r("span",{class:s4,children:r("span",{class:a4,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:l4,children:iU(e)}),r(Om,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Om,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(w4,{bins:os(
e),median:e.median,mark:i,onChoose:s,text:p=>ao(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:u4,
children:[c.map((p,d)=>r(rU,{value:p,mark:i(d),onChoose:m=>s(d,m),onAction:m=>a(m,{...l,value:p.value??null,side:"select\
ion"})},d)),(e.values?.length??0)>Em&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:g4,onClick:o,children:n?
"fewer":`${e.values.length-Em} more`})})]})]})}function rU({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:n4,
...t,children:[r("button",{type:"button",tabIndex:-1,class:c4,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:p4,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${W(e.
selection.share)}), baseline ${e.baseline.count} (${W(e.baseline.share)})`,children:[r("span",{class:Bv,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:Bv,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:d4,children:[r("span",{children:W(
e.selection.share)}),r("span",{class:Bl,children:W(e.baseline.share)})]}),r("span",{class:m4,children:Am(e.lift)}),r("sp\
an",{class:f4,children:[r(Om,{label:"Only",title:`Only ${X(e.value??null).text}`,onClick:()=>o("only")}),r(Om,{label:"No\
t",title:`Without ${X(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Om({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:h4,title:t,onClick:n,children:e})}function iU(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Ae(e.different,"value");return`${t}${n}${Cc(
e)?"":`${n===""?"":", "}none stands out`}`}function C4({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=k(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>ZA(f,i.
has(f.name)))),u=(f,g,y)=>{let v=a[f],w=S4(v,g,i.has(v.name));n(w.mark,w.label,y)},c=Lt(a.length,l,({row:f,column:g},y)=>u(
f,g,y)),p=c.at&&a[c.at.row],d=p&&c.at?sU(p,c.at.column,i.has(p.name)):"",m=f=>{let g=new Set(i);g.delete(f)||g.add(f),s(
g)};return r(je,{title:r(E,{children:[H(e.selection.count)," selected ",r("span",{class:Bl,children:["against ",H(e.baseline.
count)]})]}),summary:aU(e),announced:d,onKey:c.key,table:r(YA,{answer:e}),actions:r("span",{class:QA,children:[r("span",
{class:Nv,"data-side":"selection"}),"selection",r("span",{class:Nv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:XA,children:a.map((f,g)=>r(k4,{property:f,zone:t,all:i.has(f.name),onAll:()=>m(f.name),mark:y=>c.mark(g,y),onChoose:(y,v)=>u(
g,y,v),onAction:o},f.name))})})}function S4(e,t,n){let o=os(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${U(e.name)} ${X(o.from).text} to ${X(o.to).text}`}}let i=Nl(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${U(e.name)} = ${X(i).text}`}}function sU(e,t,n){let o=os(
e)[t]??Nl(e,n)[t],{label:i}=S4(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${W(o.selection.share)} of the sele\
ction, ${W(o.baseline.share)} of the baseline`:""}`}function aU(e){let t=e.properties.filter(Cc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${X(o.value).text}: ${W(o.selection.share)} against ${W(o.baseline.share)})`:"";return`${U(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${H(e.selection.count)} apart from ${H(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function T4(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function zv(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var _4="Jl",Rm="Kl",M4="ar";function $4({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:M4,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(M,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Ae(s,"more prop\
erty","more properties")," ",r(M,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Ae(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Rm,children:U(l)})]},a))})]})]})}function D4({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=qr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Hv(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Hv(o,"hide",u)}]:[]);if(!n||!o||!uU(n))return r(
ar,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Hr,{result:t,children:"\
No row of this range is in the selection."}):r(Yn,{children:[r(lU,{document:e,answer:n}),r(C4,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Hv(o,u,c)}),r($4,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>de({document:zv(e,null)}),
onMore:()=>le("difference.limit",0)}),a]})}function lU({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?T4(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:_4,children:[r("span",{class:Rm,children:"against"}),
r(lt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>le("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&qe({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function Hv(e,t,n){let o=n.property??"";if(t==="h\
ide")return de({document:zv(e,o)});if(t==="by")return qe({document:{...Be(e),aggregate:{measures:["count()"],by:[be(o)]}},
view:"explore",as:null},`by ${U(o)}`);$r(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?qe({document:l},
t==="only"?a:`not (${a})`):Q("No condition says which rows these are.")},i=>Q(U(K(i).message)))}function uU(e){return"pr\
operties"in e}var E4={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:En.difference,chartOf:()=>"\
list",Sentence:iv,Page:D4};var A4="tr",O4="Ol",R4="Pl",Lm="Ql",L4="A",qv="Vl",N4="Wl",B4="Yl",F4="or",z4="Zl",I4="ex";var pU=2e3;function q4(){return N(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!ze.value.value?.length&&_t()},pU);return()=>clearInterval(e)},[]),r("main",{class:A4,children:r("div",{class:O4,children:[
r("header",{class:R4,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Lm,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(dU,{}),r(mU,{}),r(fU,
{})]})})}function dU(){return r("section",{class:L4,"aria-label":"A file",children:[r(ie,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Lm,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(Yo,{kind:"primary",children:"Choose a \
file"})]})}var H4=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function mU(){let[e,t]=k("");return r("section",{class:qv,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Ip(e)},class:B4,children:[r("textarea",{class:F4,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:H4,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:z4,
children:[r(M,{kind:"outlined",onClick:()=>t(H4),children:"Take the example"}),r(M,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function Vv(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Bt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function fU(){let e=Vv("my\
-events");return r("section",{class:qv,"aria-labelledby":"send",children:[r("div",{class:N4,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(M,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Fe(e,"The line"),children:"\
Copy"})]}),r("pre",{class:I4,tabIndex:0,children:e}),r("p",{class:Lm,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var hU=6;function V4(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,hU).map(be)}function gU(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function W4(e,t,n){
let o=dp({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(gU(i))});return()=>yu(o)}async function U4(e,t,n){let i=await oe(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var Nm=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:vU(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=yU(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function yU(e){return e===null?"":`=${e}`}
function vU(e){return e===""?null:e.slice(1)}var bU=1e3,K4=()=>({tape:new Nm,columns:[],error:null,begun:!1,turn:0}),oa=ae(K4()),yi=oa;function Bm(e={}){oa.value={...oa.
value,...e,turn:oa.value.turn+1}}function j4(e,t,n){oa.value=K4();let o={dataset:e,columns:[...n],limit:bU,...t===void 0?
{}:{where:t}};return W4(o,i=>{oa.value.tape.take(i,Date.now()),Bm({columns:i.columns,begun:!0,error:null})},i=>Bm({error:i}))}
function Fl(e){let{tape:t}=oa.value;t.paused!==e&&(e?t.pause():t.resume(),Bm())}function G4(){Bm()}var J4="nr",Z4="pr",Y4="ix",Q4="rx",X4="ax";function rs({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=q(null);return N(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:xe(J4,i&&Z4),"aria-label":t,children:[
r("div",{class:Y4,children:[r("h2",{class:Q4,children:e}),o,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:X4,children:s})]})}var eO="dr",tO="tx",nO="ox",oO="nx",eo="px",rO="lr",iO="dx",sO="lx",aO="xx",lO="we",uO="sx",cO="xr",pO="cx",dO="gx",mO="\
hx",fO="fx",hO="sr",gO="be",yO="ye",vO="ux",bO="cr",xO="mx",wO="gr",kO="vx",CO="wx",SO="bx",TO="yx";function PO(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:SU(e,t)}}function _O({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=ye.value,{where:i,time:s}=e,[a,l]=k(null),[u,c]=k(null);return N(()=>{let p=new AbortController;
return l(null),c(null),U4(n,String(i),p.signal).then(d=>d?l(d):c(new et({code:"gone",message:"The event is not there any\
 more"})),d=>{wn(d)||c(K(d))}),()=>p.abort()},[n,i]),r(rs,{title:r($,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(M,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Fe(wU(a),"The event")}),children:r("div",{class:kO,children:[
r("p",{class:eo,children:[j(String(s),o,"millisecond"),", ",o]}),u&&r(ce,{error:u}),a?r(kU,{whole:a,zone:o}):!u&&r(Ce,{})]})})}
function wU({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function kU({
whole:e,zone:t}){let[n,o]=k(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>CU(s.name,
a,n));return r(E,{children:[r(Qp,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:eo,children:"No \
field has this text."}),r("dl",{class:CO,children:i.map(({column:s,value:a})=>r("div",{class:SO,children:[r("dt",{class:eo,
children:r($,{value:s.name,most:64,middle:!0})}),r("dd",{class:TO,children:typeof a=="number"?B(a):r($,{shown:ao(a,s,t),
most:2e3})})]},s.name))})]})}function CU(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function SU(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${Tn(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${Tn(a)}`]:[]}).join(
" and ")}function MO({document:e}){let{tape:t,columns:n}=yi.value,[o,i]=k(null),s=q(null),a=e.timezone??"UTC",l=n.map(({name:m,type:f})=>`${m}\
 ${f}`).join(),u=Z(()=>TU(n,a),[l,a]);N(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=m=>{m.target instanceof Element&&m.target.scrollTop>0&&Fl(!0)},p=m=>de({open:[...Ri.value.filter(({kind:f})=>f!=="\
live-event"),PO(n,m)]}),d=(m,f,g)=>{Fl(!0),f.key===n[0]?.name?p(m):i({anchor:g,row:m,column:f.key})};return r(E,{children:[
r("div",{ref:s,class:cO,onScrollCapture:c,children:r(_e,{label:"New events",columns:u,rows:t.rows,onCell:d,onMenu:d})}),
o&&r(MU,{...o,document:e,columns:n,onOpen:()=>p(o.row),onClose:()=>i(null)})]})}function TU(e,t){return e.map((n,o)=>({key:n.
name,head:r($,{value:n.name,most:40}),number:o>1&&Jo(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(PU,{value:i[0],
zone:t}):r(_U,{value:i[o],column:n,zone:t})}))}function PU({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r($,{value:e}):r("span",{class:pO,title:j(n,t,"millisecond"),children:[j(n,t,"clockSecond"),r("span",{class:eo,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function _U({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:at(e,It(t.name),!0),children:ao(e,t,n).text}):r($,{shown:ao(e,t,n),most:48,middle:!0})}function MU({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:p})=>p===n)],u=ti($U(
n),l),c=p=>()=>qe({document:Se(i,"where",Po(i.where,p))},p);return r(uo,{anchor:e,label:"This value",head:r($,{shown:X(u),
most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Fe(l==null?"":String(l),"The v\
alue")}]})}function $U(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function $O({document:e}){return r(Mt,{document:e,error:Wv(yi.value.error),label:"Which new events",children:r(Yt,{word:"\
New events where"})})}function Wv(e){return e?new et({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var Uv=50;function DO({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=k(null),{times:a,values:l}=Z(()=>e.perSecond(
o*1e3),[e,o]),u=Z(()=>[{values:l,color:Sn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${j(a[i]*1e3,n,"clockSecond")}: ${B(
l[i])}`,p=f=>{let g={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return g===void 0?!1:(s(
Math.max(0,Math.min(g,a.length-1))),!0)},d=a.map((f,g)=>({at:f,value:l[g]})).reverse(),m=[{key:"second",head:"Second",cell:({
at:f})=>j(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>B(f)}];return r(je,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${B(l.at(-1)??0)} in the last`,announced:c,onKey:p,actions:r(
"span",{class:sO,children:c}),table:r("div",{class:aO,children:r(_e,{label:"Events per second",columns:m,rows:d})}),children:r(
vl,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function EO({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:hO,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:gO,
children:[r("h2",{children:"By event"}),r("span",{class:eo,children:"now"}),r("span",{class:eo,children:"15 min"})]}),o.
length===0&&r("p",{class:eo,children:"Nothing yet."}),r("ul",{children:o.slice(0,Uv).map(({event:s,count:a,lately:l})=>{
let u=ti("event",s);return r("li",{children:r("button",{type:"button",class:yO,title:`Only where ${u}`,onClick:()=>qe({document:{
...ye.value,where:Po(n,u)}},u),children:[r("span",{class:vO,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:bO,
children:l>0?H(l):""}),r("span",{class:xO,children:H(a)}),r("span",{class:wO,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>Uv&&r("p",{class:eo,children:[B(o.length-Uv)," more"]})]})}function AO({document:e}){let{value:t,error:n}=Ee(e.dataset).value,o=t?V4(t):n?[]:null,{tape:i,turn:s}=DU(e,o),a=()=>Fl(
!i.paused);Zo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:eO,"data-t\
urn":s,children:[r(EU,{onToggle:a,now:l}),r(AU,{}),r(DO,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:lO,children:[
r("div",{class:uO,children:[i.paused&&r(OU,{}),i.rows.length===0?r(RU,{dataset:e.dataset,filtered:e.where!==void 0}):r(MO,
{document:e})]}),r(EO,{tape:i,now:l,where:e.where})]})]})}function DU(e,t){let n=JSON.stringify(t);return N(()=>t?j4(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),N(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
G4()},1e3);return()=>clearInterval(o)},[]),N(()=>()=>{Un(e.dataset)},[e.dataset]),yi.value}function EU({onToggle:e,now:t}){
let{tape:n,begun:o}=yi.value,i=Oa.value==="away";return r("div",{class:tO,children:[r(M,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:nO,
children:[r("b",{class:oO,children:H(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:eo,title:"\
How long ago the newest event happened when it came here",children:[Pe(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:eo,children:[B(n.matched)," since this page was opened"]}),r("span",{class:rO,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function AU(){let e=Wv(yi.value.error);return e&&e.where!=="where"?r("\
div",{class:iO,children:r(ce,{error:e})}):null}function OU(){let{tape:e}=yi.value;return r("div",{class:dO,children:[r("\
span",{children:["Paused: ",r("b",{children:B(e.newCount)})," new, ",B(e.leftOut)," left out"]}),r(M,{small:!0,kind:"pri\
mary",onClick:()=>Fl(!1),children:"Show"})]})}function RU({dataset:e,filtered:t}){let n=Vv(e);return r("div",{class:mO,children:[
r(Me,{icon:"live",title:"Waiting for new events",actions:r(M,{kind:"outlined",icon:"copy",onClick:()=>Fe(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:fO,tabIndex:0,children:n})]})}var OO={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:$O,
Page:AO};var Kv={};Uf(Kv,{banner:()=>jv,danger:()=>BU,default:()=>FU,info:()=>LU,text:()=>Gv,warning:()=>NU});var jv="kx",LU="zx",
NU="jx",BU="Xx",Gv="Sx",FU={banner:jv,info:LU,warning:NU,danger:BU,text:Gv};function Il({kind:e,children:t,actions:n}){return r("div",{class:xe(jv,Kv[e]),role:e==="info"?"status":"alert",children:[
r(ie,{name:e==="info"?"info":"warning"}),r("span",{class:Gv,children:t}),n]})}function cr({error:e,what:t,again:n}){return r(Me,{icon:"warning",title:t,actions:r(M,{kind:"outlined",onClick:n,children:"\
Try again"}),children:U(e.message)})}function zm(e,t,n){Rs(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function Im(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function ra(e){ri(e),Pr(e)}var RO={w:2,h:2},zU=100;function Tc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function Jv(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function LO(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Hm(e,t,n,o){
let i=e.find(s=>s.id===t);return i?FO(e,{...i,x:Jv(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Zv(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(RO.w,12-i.x);return FO(e,{...i,w:Jv(n,s,12-i.x),h:Jv(o,RO.h,zU)})}function NO(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return Hm(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=Hm(e,t,i.x,a);if(!qm(l,e))return l}return e}function qm(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function BO(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>Tc(s,a)))return{
x:i,y:o}}}function Vm(e){let t=[];for(let o of LO(e)){let i={...o,y:zO(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>Tc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function FO(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of LO(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&Tc(s,t)&&
a.y>=0&&!o.some(u=>Tc(a,u));o.push(l?a:{...s,y:zO(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return Vm(e.map(({id:s})=>i.get(
s)))}function zO(e,t){let n=t.y;for(;;){let o=e.filter(i=>Tc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function Wr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[IU(e),...t].join(" ").replace(/\s+/g," ")}function IU(e){switch(ni(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>Wm(t.where)).join(" > ")}${Yv(e.funnel?.by)}`;case"retention":return`retention of ${Wm(e.retention?.start)}\
, back by ${Wm(e.retention?.return??"true")}${Yv(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${qU(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${HU(e)}${ge(e.aggregate?.measures).join(", ")||"count()"}${Yv(e.aggregate?.
by)}`}}function HU(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function qU(e){let t=e.paths?.start;return typeof t=="string"?` after ${Wm(t)}`:""}function Yv(e){let t=ge(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function Wm(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var Hl={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function ql(e){return`v1/boards/${encodeURIComponent(
e)}`}async function Um(e){return(await oe("v1/boards",{signal:e})).boards}async function pr(e,t){return oe(ql(e)+(t===void 0?
"":`?version=${t}`))}async function IO(e){return[...(await oe(`${ql(e)}/versions`)).versions].reverse()}async function dr(e,t){
return oe(ql(Qv()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function Pc(e,t,n,o){return oe(
ql(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function Km(e,t){await oe(ql(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function jm(e){return oe(ql(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function HO(e){return e instanceof et&&(e.code==="conflict"||e.status===409||e.
status===412)}function Qv(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function _c({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function Xv(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:Po(n.where,o)}}function Gm(e,t){let n=Xv(e,t);return n&&{view:Za(n),document:n,as:e.
as?e.as:null,open:[]}}function Jm(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function ia(e,t){
let n=VU(t);return{...e,tiles:[...e.tiles,{...t,id:Qv(),...BO(e.tiles,n.w,n.h),...n}]}}function VU({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ge(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(qa)?7:8}}var qO="ke",VO="Bx",WO="Cx",UO="Ex",Mc="hr",KO="r",jO="Ix",GO="Ux",JO="fr",ZO="Hx",YO="ur",QO="Lx";function Zm({tile:e,shared:t,result:n,onAgain:o}){let i=q(null),s=WU(i),a=Gm(e,t),l=qt.find(({name:c})=>c===a?.view),u=()=>{
a&&ri(a)};return!a||!l?r("p",{class:GO,children:"This question has no view here."}):r("div",{ref:i,class:KO,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:jO,children:[r(ce,{error:n.
error}),r(M,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(bd.Provider,{value:s,
children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})]})}function WU(e){let[t,n]=k(0);return it(
()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),
()=>o.disconnect()},[]),t}function XO({text:e,editing:t,onText:n}){return t?r("textarea",{class:QO,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:JO,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(UU,{line:o},i))})}function UU({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:U(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:YO,children:U(n[1])}):r("p",{class:ZO,children:U(e)})}function eR(e){let[t,n]=k(!1);return N(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function $c(e,t){let n=Z(()=>new ws,[]),o=e===null?"":JSON.
stringify(e);return N(()=>{e&&n.run(e)},[o,t]),N(()=>()=>n.close(),[]),n.result.value}function tR(e){let{tile:t,shared:n,editing:o}=e,i=q(null),s=eR(i),[a,l]=k(0),u=Xv(t,n),c=$c(s?u:null,e.turn+a),p=Dc(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:qO,"aria-label":U(p),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(Mp,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:VO,children:[
o?r("input",{class:UO,"aria-label":"Title of the tile",value:t.title,placeholder:p,maxLength:200,onInput:m=>e.onTitle(m.
currentTarget.value)}):r("h2",{class:WO,children:(t.kind==="query"||t.title!=="")&&r($,{value:p,most:120})}),t.kind==="q\
uery"&&!o&&r(KU,{result:c}),!o&&r(lt,{icon:"more",label:`Menu of ${U(p)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(XO,{text:t.text??"",editing:o,onText:e.onText}):r(Zm,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function Dc(e){return e.title!==""?e.title:e.document?Wr(e.document):"Text"}function KU({
result:e}){let[t,n]=k(0);N(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=To(e.phase==="exact"&&t>0?`e\
xact, ${Na(e.elapsed??0)}, ${j(t,gt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:Mc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ie,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:Mc,children:["estimate, ",W(e.done)]});case"running":return r("span",{class:Mc,children:"\
running"});case"error":return r("span",{class:Mc,"data-phase":"error",children:[r(ie,{name:"error",size:14}),"failed"]});default:
return null}}var oR="D",rR="T";var GU=32,iR=12;function lR({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=U(Dc(e)),a=sR(e,t,n,(c,p,d,m)=>Hm(c,e.
id,p.x+d,p.y+m)),l=sR(e,t,n,(c,p,d,m)=>Zv(c,e.id,p.w+d,p.h+m)),u=c=>{let p={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!p||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[d,m]=p,f=c.shiftKey?Zv(t,
e.id,e.w+d,e.h+m):NO(t,e.id,d,m);if(qm(f,t))return i("This is as far as it goes.");n(f);let g=f.find(({id:y})=>y===e.id);
i(c.shiftKey?`${g.w} columns wide, ${g.h} rows high`:`column ${g.x+1}, row ${g.y+1}`)};return r(E,{children:[r("button",
{type:"button",class:oR,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(JU,
{})}),r(M,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:rR,"aria-hidden":"true",...l})]})}
function JU(){return r(ie,{name:"rows",size:16})}function sR(e,t,n,o){let i=q(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+aR(c),
tiles:t,tile:e,cell:(c.clientWidth+iR)/12})},a=u=>{let c=i.current,p=u.currentTarget.closest("[data-grid]");if(!c||!p)return;
let d=Math.round((u.clientX-c.x)/c.cell),m=Math.round((u.clientY+aR(p)-c.y)/(GU+iR)),f=o(c.tiles,c.tile,d,m);qm(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function aR(e){return-e.
getBoundingClientRect().top}var uR="mr",cR="Mx",pR="Nx",dR="Rx",mR="Ax",fR="Dx",tb="Tx",hR="_x";function Qm(e,t=""){qi(n=>r(YU,{dataset:e,board:t,onClose:n}))}function YU({dataset:e,board:t,onClose:n}){let o=ye.value.
timezone??"UTC",i=[...yd(e,void 0,void 0,t)].reverse();return r(tt,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:tb,children:"A board without questions has no time to note something at."}):r(XU,{dataset:e,zone:o}),i.length===
0&&r("p",{class:tb,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:pR,
children:i.map(s=>r("li",{class:dR,children:[r("span",{class:mR,children:QU(s,o)}),r("span",{class:fR,children:r($,{value:s.
text,most:400})}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{t7(s)}})]},s.id))})]})}function QU({
time:e,to:t},n){return t===void 0?j(e,n,"minute"):`${j(e,n,"minute")} – ${j(t,n,"minute")}`}function XU({dataset:e,zone:t}){
let[n,o]=k(""),[i,s]=k(""),[a,l]=k(null),u=()=>{e7(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(K(c)))};return r(
"form",{class:uR,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:cR,children:[r("span",{class:xt,children:"\
What happened"}),r("input",{class:We,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:xt,children:`When, on the clock of ${Ai(t)}`}),r("input",
{class:We,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(M,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:hR,children:r(ce,{error:a})})]})}
async function e7(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await al({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await Fd(n,o);if(!i.start)throw new et({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await al({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function t7(e){try{await vd(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;Q(
"The note is removed.",{label:"Undo",act:()=>{al({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
Q(K(t).message)}}function Xm({name:e,content:t}){zm(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function gR(e){
Im(".json,application/json",t=>{n7(t).then(e)})}async function n7(e){try{let{name:t,content:n}=o7(await e.text(),e.name);
await dr(t,n),Q("The board is imported.")}catch(t){Q(`The file cannot be imported: ${K(t).message}`)}}function o7(e,t){let n=JSON.
parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{name:t.replace(
/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it holds no board");
return{name:n.name,content:n.content}}var nb="ze",vR="qx",bR="Fx",xR="Gx",wR="Jx",ob="Kx",kR="Ox",CR="Px",SR="vr",TR="wr",PR="br";function _R({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(E,{children:[
r("div",{children:[r("button",{type:"button",class:PR,onClick:()=>ve("boards"),children:"Boards"}),r("div",{class:bR,children:[
i===null?r("h1",{class:xR,children:r($,{value:s})}):r("input",{class:wR,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(r7,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(s7,{model:e})]})]}),
i!==null?r("textarea",{class:CR,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:kR,children:r($,
{value:a.description,most:1e3})})]})}function r7({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:ob,children:[r(M,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(M,{kind:"quiet",icon:"\
info",onClick:()=>Qm(Jm(e.board.value.content)[0]??"",i),children:"Notes"}),r(M,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(M,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(lt,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:i7(e,t)})]})}function i7(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Fe(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>Xm(n)},{label:"Make a copy",icon:"copy",act:()=>{dr(`${n.name}, copy`,n.content??
Hl).then(s=>ve(`boards/${encodeURIComponent(s.id)}`),rb)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
Km(n.id,n.version).then(()=>{ve("boards"),Q("The board is removed.",{label:"Undo",act:()=>{jm(n).then(()=>ve(`boards/${encodeURIComponent(
n.id)}`),rb)}})},rb)}}]}function s7({model:e}){return r("div",{class:ob,children:[r(M,{icon:"plus",kind:"outlined",onClick:()=>e.
change(ia(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(M,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(M,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function rb(e){Q(K(e).message)}function MR(e){return!e||!("columns"in e)||!("rows"in e)?null:rd(e.columns.map(({name:t})=>t),e.rows)}var ef=class{constructor(t){this.id=t}id;board=ae(null);error=ae(null);draft=ae(null);conflict=ae(null);shared=ae(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await pr(this.id))}catch(t){this.error.value=K(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&Ft(this.shared.value,_c(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=_c(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&Ft(i.content,o.content)||await this.save(i)&&Q(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await Pc(
n.id,n.version,t.name,t.content)),!0}catch(o){return HO(o)?this.conflict.value=t:Q(`The board cannot be saved: ${K(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await dr(`${t.
name}, copy`,t.content)).id:null}};var $R=null;function tf(){return $R??=[...new Set([gt(),"UTC",...Intl.supportedValuesOf("timeZone")])],$R}var DR="Qx",ER="Vx",AR="Wx",OR="Yx",RR="Zx",ib="es";function LR({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:DR,role:"group","aria-label":"For all tiles",children:[r(u7,{shared:e,onShared:o}),r(tn,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...tf()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:ER,children:r(jt,{bare:!0,code:!0,label:`Filter of all tiles of ${U(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${U(l)}`,onCommit:u=>o(
{...e,where:l7(e.where,l,u)})})},l)),!Ft(e,t)&&r("span",{class:AR,children:[r(M,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(M,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function l7(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function u7({shared:e,
onShared:t}){let n=q(null),[o,i]=k(!1),[s,a]=k(null),l=Id(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Mr({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),p=(m,f)=>{i(!1),a(null),t({...e,
from:m,to:f})},d=m=>{Fd(m,e.timezone).then(({from:f,to:g})=>p(String(f??""),String(g??"")),f=>a(K(f)))};return r(E,{children:[
r(M,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(Kt,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:OR,children:[r(
jt,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:d}),r("d\
iv",{class:RR,children:[r(M,{small:!0,class:ib,pressed:u,onClick:()=>p("",""),children:"Of each tile"}),l.filter(({from:m})=>m!==
void 0).map(({text:m,from:f,to:g})=>r(M,{small:!0,class:ib,pressed:f===e.from&&(g??"now")===e.to,onClick:()=>p(String(f),
String(g??"now")),children:m.charAt(0).toUpperCase()+m.slice(1)},m))]})]})})]})}var NR="is",BR="rs",FR="as",sb="ts";function zR({model:e,board:t,onClose:n}){let[o,i]=k(null);return N(()=>{IO(t.id).then(i,IR)},[t.id,t.version]),r(rs,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(Ce,{}):r("ol",{class:NR,children:o.map(s=>r("li",{
class:BR,children:[r("div",{class:FR,children:[r("span",{children:s.removed?"Removed":r($,{value:s.name,most:60})}),r("s\
pan",{class:sb,children:["version ",s.version,", ",j(s.changed,gt(),"minute")]})]}),s.version===t.version?r("span",{class:sb,
children:"shown"}):!s.removed&&r(M,{small:!0,kind:"outlined",onClick:()=>{p7(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function p7(e,t,n){try{let{name:o,content:i}=await pr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Ae(i.tiles.length,"tile")}.`)}catch(o){IR(o)}}function IR(e){Q(K(e).message)}var d7=6e4;function qR({id:e}){let t=Z(()=>new ef(e),[e]),[n,o]=k(!1);N(()=>(b7().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return N(()=>{globalThis.document.title=`${U(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(Me,{icon:"boards",title:"There is no such board",actions:r(M,{kind:"prima\
ry",onClick:()=>ve("boards"),children:"All boards"})}):r(cr,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:vR,children:[r(m7,{model:t,onVersions:()=>o(!n)}),n&&r(zR,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:nb,children:r(Ce,{})})}function m7({model:e,onVersions:t}){let n=q(null),[o,i]=k(0),{content:s}=e.shown,a=_c(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,HR(Ft(c,a)?null:c)};return N(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(p=>p+1)},d7);return()=>clearInterval(c)},[]),r("main",{ref:n,class:nb,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(y7,{model:e}),r(_R,{model:e,onVersions:t,onScreen:()=>{
f7(n.current)},onAgain:()=>i(o+1)}),r(LR,{shared:l,saved:a,datasets:Jm(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>HR(null))}}),r(h7,{model:e,shared:l,turn:o})]})}
async function f7(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function h7({model:e,shared:t,turn:n}){let[o,i]=k(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(p=>p.id===u?{...p,...c}:p)});return a.length===0?r(g7,{model:e}):r(E,{children:[r("div",{class:SR,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:TR,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(tR,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>v7(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(lR,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...Vm(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function g7({model:e}){return r(Me,{icon:"boards",title:"This board is empty",actions:r(
E,{children:[r(M,{kind:"primary",icon:"explore",onClick:()=>ve(""),children:"Ask a question"}),r(M,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(ia(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function y7({model:e}){return e.conflict.value===null?
null:r(Il,{kind:"warning",actions:r(E,{children:[r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&ve(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function v7(e,t,n,o){let i=Gm(t,n),s=MR(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...Vm(a.tiles.
filter(({id:p})=>p!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>ra(i)},{label:"\
Copy link",icon:"share",act:()=>{_s(i).then(p=>Fe(p,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>Fe(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>zm(`${Dc(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:ia(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function b7(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await ii(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function HR(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await Ka(e)}`,history.replaceState(null,"",t)}var WR="os",UR="ns";function KR({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=k(o),[u,c]=k(null),[p,d]=k(!1),m=ft();return r(
tt,{title:e,onClose:i,children:r("form",{class:WR,onSubmit:g=>{g.preventDefault(),!(a.trim()===""||p)&&(d(!0),s(a.trim()).
then(i,y=>{c(K(y)),d(!1)}))},children:[r("label",{class:xt,for:m,children:t}),r("input",{id:m,class:We,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:g=>l(g.currentTarget.value)}),u&&r(ce,{error:u}),
r("div",{class:UR,children:r(M,{type:"submit",kind:"primary",disabled:a.trim()===""||p,children:n})})]})})}var jR="yr",GR="ps",JR="ds",ZR="ls",YR="je",QR="xs",XR="ss",eL="Xe",tL="cs",nL="gs",oL="hs";var of=ae({value:null,error:null});async function Wl(){try{of.value={value:await Um(),error:null}}catch(e){of.value={value:of.
value.value,error:K(e)}}}function rL(){let{value:e,error:t}=of.value,[n,o]=k("changed");N(()=>{globalThis.document.title=
"Boards · Sluice",Wl()},[]);let i=()=>qi(s=>r(KR,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:C7}));return r(
"main",{class:jR,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:GR,children:[r("h1",{class:JR,children:"\
Boards"}),e!==null&&e.length>1&&r(lt,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(M,{icon:"upload",kind:"outlined",onClick:()=>gR(Wl),children:"Import"}),r(M,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(cr,{error:t,what:"The boards cannot be listed",again:()=>{Wl()}}),!e&&
!t&&r(Ce,{}),e?.length===0&&r(Me,{icon:"boards",title:"There are no boards yet",actions:r(M,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:ZR,children:k7(e,n).map(s=>r(S7,{board:s},s.id))})]})}function k7(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function C7(e){let t=await dr(
e,Hl);ve(`boards/${encodeURIComponent(t.id)}`)}function S7({board:e}){let[t,n]=k(null);N(()=>{pr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Ae(t.tiles.length,"tile")}, `;return r("li",{class:YR,children:[r("butto\
n",{type:"button",class:QR,onClick:()=>ve(`boards/${encodeURIComponent(e.id)}`),children:[r(T7,{tiles:t?.tiles??[]}),r("\
span",{class:nL,children:r($,{value:e.name,most:80})}),r("span",{class:oL,children:[o,"changed ",j(e.changed,gt(),"minut\
e")]})]}),r(lt,{icon:"more",label:`Menu of ${U(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{pr(e.id).then(Xm,rf)}},{label:"Make a copy",icon:"copy",act:()=>{P7(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{_7(e)}}]})]})}function T7({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:XR,"aria-hidden":"true",children:e.map(o=>r("span",{class:xe(eL,o.kind===
"text"&&tL),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function P7(e){try{let{name:t,
content:n}=await pr(e.id);await dr(`${t}, copy`,n),await Wl()}catch(t){rf(t)}}async function _7(e){try{let t=await pr(e.
id);await Km(e.id,t.version),await Wl(),Q("The board is removed.",{label:"Undo",act:()=>{jm(t).then(Wl,rf)}})}catch(t){rf(
t)}}function rf(e){Q(K(e).message)}var iL={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(rL,{}):r(qR,{id:e},e)};function ss(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function sL(e,t){
return(await oe(ss(e,"definitions"),{signal:t})).definitions}async function aL(e,t){return(await oe(ss(e,"cohorts"),{signal:t})).
cohorts}async function lL(e,t,n){return oe(`${ss(e,"definitions",t)}?version=${n}`)}async function uL(e,t,n,o){return[...(await oe(
`${ss(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function cL(e,t,n){return oe(ss(e,"cohorts",t),{signal:n})}
async function Ec(e,t,n,o,i){return oe(ss(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function pL(e,t,n){await oe(ss(e,t,n),{method:"DELETE"})}async function dL(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=Bt(`${ss(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw Zr()}),c=await u.json().catch(()=>null);if(!u.ok)throw Yr(c,u.status);return c}var sf={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function mL(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function af(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return Wr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function ab({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function fL(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function hL(e,t,n){let o=be(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${be(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var gL="kr",yL="fs",vL="zr",bL="us",xL="Se",wL="Be",kL="_",CL="ms",SL="vs",TL="ws",PL="bs",_L="jr",ML="ys",$L="ks",DL="X\
r",Ul="zs",Kl="js",jl="Xs",Gl="Ss",EL="Bs",vi="q",lf="Cs",AL="Sr",OL="Es",RL="Is",as="Us",LL="Hs",NL="Ls",BL="Br",FL="Ms",
lb="w",zL="Ns",IL="Rs";var M7={from:"",to:"",timezone:"",where:{}};function uf({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=k(null),
[l,u]=k(null),[c,p]=k(0),d=Ee(e).value.value?.actors?.[0]??"",m=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);N(()=>{
let w=new AbortController,x=S=>(i??u)(S);return up(e,{column:be(t),limit:10,...m},w.signal).then(S=>{a(S),x(null)},S=>{wn(
S)||(a(null),x(K(S)))}),()=>w.abort()},[f]);let g=s?.type==="bool"&&o&&d!=="",y=s&&{dataset:e,...m,aggregate:{measures:[
hL(t,s.type,o?d:"")],by:["time('auto')"]}},v=$c(y,c);return l?r("div",{class:as,children:r(ce,{error:l})}):!s||!y?null:r(
"section",{class:LL,"aria-label":"What it holds for",children:[r("p",{class:NL,children:$7(s)}),r("div",{class:BL,children:r(
Zm,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:y,as:"line"},shared:M7,result:v,onAgain:()=>p(c+1)})}),
g?r(E7,{document:{dataset:e,...m,where:be(t),aggregate:{measures:["count() as events"],by:[be(d)],limit:10}},per:d}):r(D7,
{values:s})]})}function $7(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${W(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Ae(e.distinct,"value")}${e.nulls>0?`, none for ${H(e.nulls)} events`:""}.`}function D7({values:e}){
return r("table",{class:lb,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r($,{value:t,most:64})}),r("td",{children:H(n)})]},o))})]})}function E7({document:e,per:t}){let{answer:n}=$c(
e,0),o=n?.rows??[];return r("table",{class:lb,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r($,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r($,{value:i,most:64})}),r("td",{children:H(Number(s))})]},a))})]})}function HL({dataset:e,
name:t,version:n}){let[o,i]=k(null);if(N(()=>{let a=new AbortController;return cL(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${H(o.ids)} in the list`;return r("p",{class:FL,children:[
r("strong",{children:H(o.size)})," ",r("span",{class:Gl,children:[o.size===1?"actor":"actors"," with events",s]})]})}var A7=300;function cf({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(t),[c,p]=k(null),d=Ee(e).
value.value?.actors??[],m=v=>{a({...s,...v}),p(null)};N(()=>{let v=setTimeout(()=>u(s),A7);return()=>clearTimeout(v)},[s]);
let f=()=>{Ec(e,s.name.trim(),n,ab(s),s.description.trim()).then(async v=>{await i(v.name),Q(`${U(v.name)} is saved, as \
version ${v.version}.`)},v=>p(K(v)))},g=c&&O7(c),y=c?.span&&g==="text"?Di(s.text,c.span):null;return r("article",{class:Ul,
"aria-label":n===0?"A new definition":`Edit ${U(s.name)}`,children:[r("div",{class:Kl,children:[r("h2",{class:jl,children:n===
0?"A new definition":r("bdi",{children:U(s.name)})}),r(M,{kind:"outlined",onClick:o,children:"Cancel"}),r(M,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(wt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:v=>m({kind:v}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(ub,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:g==="name"?c:null,onText:v=>m({name:v})}),r("div",{class:vi,children:[r("span",{class:xt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r($l,{class:AL,label:"Expression",language:"expression",text:s.text,mark:y,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:v=>m({text:v})}),g==="text"&&r(ce,
{error:c,onHint:v=>m({text:R7(s.text,y,v)})})]}),s.kind==="actor"&&r("div",{class:lf,children:[d.length>1&&r("div",{class:vi,
children:[r("span",{class:xt,children:"Of each"}),r(tn,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:v=>m({per:v})})]}),r(ub,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:g===
"from"?c:null,onText:v=>m({from:v})})]}),r(ub,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:v=>m({description:v})}),g==="other"&&r("div",{class:as,children:r(ce,{error:c})}),l.text.trim()!==
""&&r(uf,{dataset:e,name:"preview_of_definition",content:ab(l),actors:l.kind==="actor",onError:p})]})}function O7(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function R7(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function ub({label:e,value:t,placeholder:n,error:o,onText:i}){let s=ft();
return r("div",{class:vi,children:[r("label",{class:xt,for:s,children:e}),r("input",{id:s,class:We,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(ce,{error:o})]})}function qL(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function VL(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function pf({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(""),[c,p]=k(null),[d,m]=k(""),f=Ee(e).
value.value?.actors??[],[g,y]=k(""),[v,w]=k(null),[x,S]=k(!1),P=ft(),L=g||f[0]||"",_=c??l,O=()=>{S(!0),dL(e,s.trim(),{per:L,
description:d.trim(),fresh:n},_,qL(c?.name??"",l)).then(async A=>{await i(A.name),Q(`${U(A.name)} is saved, with ${Ae(A.
ids,"actor")}.`)},A=>{w(K(A)),S(!1)})};return r("article",{class:Ul,"aria-label":n?"A cohort from a list":`A new list fo\
r ${U(s)}`,onDragOver:A=>A.preventDefault(),onDrop:A=>{A.preventDefault(),p(A.dataTransfer?.files[0]??null)},children:[r(
"div",{class:Kl,children:[r("h2",{class:jl,children:n?"A cohort from a list":r("bdi",{children:U(s)})}),r(M,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(M,{kind:"primary",icon:"save",disabled:x||s.trim()===""||c===null&&l.trim()==="",onClick:O,
children:"Save"})]}),n&&r("div",{class:vi,children:[r("label",{class:xt,for:`${P}-name`,children:"Name"}),r("input",{id:`${P}\
-name`,class:We,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:A=>{a(A.currentTarget.value),w(null)}})]}),
f.length>1&&r("div",{class:vi,children:[r("span",{class:xt,children:"The list has values of"}),r(tn,{title:"Actor",kind:"\
outlined",values:f,value:L,onChange:y})]}),r("div",{class:vi,children:[r("label",{class:xt,for:`${P}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:RL,children:[r("bdi",
{children:U(c.name)}),", ",Cn(c.size)," ",r(M,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>p(null)})]}):
r("textarea",{id:`${P}-list`,class:`${We} ${OL}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:A=>{u(A.currentTarget.value),w(null)}}),r("div",{class:lf,children:[r(M,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>Im("",p),children:"Choose a file"}),c===null&&r("span",{class:Gl,children:l.trim()===""?"or drop one\
 here":Ae(VL(l),"line")})]})]}),r("div",{class:vi,children:[r("label",{class:xt,for:`${P}-description`,children:"Descrip\
tion"}),r("input",{id:`${P}-description`,class:We,value:d,placeholder:"where the list is from",onInput:A=>m(A.currentTarget.
value)})]}),v&&r("div",{class:as,children:r(ce,{error:v})})]})}function WL({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=k(!1),[a,l]=k(null),{saved:u}=t,c="definition"in u?u:null,
p=c&&fL(c),d=async f=>{s(!1),await n(f)};if(i&&c&&p)return r(cf,{dataset:e,draft:p,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r(pf,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let m=()=>{pL(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),Q(`${U(t.name)} is removed.`,c&&{label:"Undo",act:()=>{L7(e,c).then(()=>n(t.name),UL)}})},
f=>l(K(f)))};return r("article",{class:Ul,"aria-label":U(t.name),children:[r("div",{class:Kl,children:[r("h2",{class:jl,
children:r($,{value:t.name,most:120})}),r(M,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Fe(t.name,"The n\
ame")}),(p??!c)&&r(M,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(M,{kind:"danger",icon:"\
trash",label:"Remove",onClick:m}),r(M,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:as,children:r(
ce,{error:a})}),r("p",{class:Gl,children:[sf[t.kind],", version ",u.version,", ",j(u.time,gt(),"minute")]}),u.description&&
r("p",{children:r($,{value:u.description,most:2e3})}),c?r("pre",{class:EL,children:r("bdi",{children:U(af(c.definition))})}):
"ids"in u&&r("p",{children:[H(u.ids)," actors of ",r("code",{children:U(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(HL,{dataset:e,name:t.name,version:u.version}),r(uf,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(N7,{dataset:e,one:t,onChanged:n})]})}async function L7(e,t){await Ec(e,t.name,0,t.definition,t.description??"")}
function UL(e){Q(K(e).message)}function N7({dataset:e,one:t,onChanged:n}){let[o,i]=k([]),s="definition"in t.saved;if(N(()=>{
let l=new AbortController;return uL(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{lL(e,t.name,l).then(u=>Ec(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>Q(`Version ${l} is restored.`),UL)};return r("details",{class:zL,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:IL,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",j(l.time,gt(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(M,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function KL(e){let[t,n]=await Promise.all([sL(e),aL(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await B7(
e,t.map(mL)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function B7(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await oe("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function jL({rest:e}){let[t="",...n]=e.split("/"),o=ze.value.value?.[0]?.name;return N(()=>{ze.value.value||_t()},[]),N(
()=>{let i=Ut.value||o;t===""&&i&&ve(`definitions/${encodeURIComponent(i)}`)},[t,o]),N(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),ze.value.error&&t===""?r(cr,{error:ze.value.error,what:"The datasets cannot be listed",again:()=>{
_t()}}):ze.value.value?.length===0?r(Me,{icon:"data",title:"There is no dataset yet",actions:r(M,{kind:"primary",onClick:()=>ve(
""),children:"How to send events"})}):t===""?r(Ce,{}):r(F7,{dataset:t,name:n.join("/")},t)}function F7({dataset:e,name:t}){
let[n,o]=k(null),[i,s]=k(null),[a,l]=k(z7),[u,c]=k(""),p=async()=>{try{o(await KL(e)),s(null)}catch(w){s(K(w))}};N(()=>{
p()},[]);let d=w=>{l(null),ve(`definitions/${encodeURIComponent(e)}${w===""?"":`/${encodeURIComponent(w)}`}`)},m=async w=>{
await Promise.all([p(),Un(e)]),d(w)},f=w=>()=>l({kind:w,name:"",text:"",description:"",per:"",from:""}),g=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],y=(n??[]).filter(w=>w.name.toLowerCase().includes(u.trim().toLowerCase())),
v=n?.find(w=>w.name===t)??null;return r("main",{class:gL,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:yL,
children:[r("h1",{class:vL,children:"Definitions"}),r(tn,{title:"Dataset",icon:"data",kind:"outlined",values:(ze.value.value??
[]).map(w=>w.name),value:e,onChange:w=>ve(`definitions/${encodeURIComponent(w)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${We} ${bL}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:w=>c(w.currentTarget.value)}),
r(lt,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:g,children:"New"})]}),
i&&r(cr,{error:i,what:"The definitions cannot be listed",again:()=>{p()}}),!n&&!i&&r(Ce,{}),n?.length===0&&a===null&&r(Me,
{icon:"definitions",title:"There are no definitions yet",actions:r(E,{children:[r(M,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(M,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:xL,"data-open":a!==null||v!==null,children:[n.length>0&&r("\
ul",{class:wL,"aria-label":"Definitions",children:[y.map(w=>r(I7,{one:w,current:a===null&&w.name===t,onOpen:()=>d(w.name)},
w.name)),y.length===0&&r("li",{class:ML,children:"None has this in its name."})]}),r("div",{class:DL,children:[a?.kind===
"list"&&r(pf,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:m}),a!==null&&a.kind!=="list"&&r(cf,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:m},`${a.kind} new`),a===null&&v&&r(WL,{dataset:e,one:v,onChanged:m,onClose:()=>d("")},
v.name),a===null&&!v&&r("p",{class:$L,children:t===""?"Choose one to see what it holds for.":`There is no definition ${U(
t)} of this dataset.`})]})]})]})}function z7(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function I7({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:af(e.saved.definition);return r("li",{children:r("button",{type:"button",class:kL,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:CL,children:r(ie,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:SL,children:r($,{value:e.name,most:64})}),r("span",{class:TL,children:sf[e.
kind]}),r("code",{class:PL,children:r("bdi",{children:U(o)})}),e.saved.description&&r("span",{class:_L,children:r($,{value:e.
saved.description,most:200})})]})})}var GL={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:jL};async function cb(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),oe(`v1/history?${n.toString()}`,{signal:t})}async function JL(e,t){
await oe(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function ZL(e){await oe(`v1/history/${e}`,{method:"DEL\
ETE"})}var YL="Cr",QL="As",XL="Er",e6="Ir",t6="Ds",n6="x",o6="F",r6="Ce",i6="Ts",s6="_s",a6="Ur",l6="qs",u6="Hr",c6="Lr",p6="G",
d6="Ee",m6="J",f6="Fs";var q7=150;function h6(){let[e,t]=k(""),[n,o]=k(!1),[i,s]=k(null),[a,l]=k(void 0),[u,c]=k(null),[p,d]=k(0),m=q(!0);N(()=>{
globalThis.document.title="History · Sluice"},[]),N(()=>{let v=new AbortController,x=setTimeout(()=>{cb({search:e.trim(),
starred:n},v.signal).then(S=>{s(S.entries),l(S.cursor),c(null)},S=>{wn(S)||c(K(S))})},m.current?0:q7);return m.current=!1,
()=>{clearTimeout(x),v.abort()}},[e,n,p]);let f=()=>{cb({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(v=>{
s([...i??[],...v.entries]),l(v.cursor)},v=>c(K(v)))},g=v=>s((i??[]).map(w=>w.id===v.id?v:w)),y=v=>s((i??[]).filter(({id:w})=>w!==
v.id));return r("main",{class:YL,"data-state":i?"exact":"running",children:[r("div",{class:QL,children:[r("h1",{class:XL,
children:"History"}),r("input",{type:"search",class:`${We} ${e6}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:v=>t(v.currentTarget.value)}),r(M,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(cr,{error:u,what:"The history cannot be read",again:()=>d(p+1)}),!i&&!u&&r(Ce,{}),i?.length===
0&&r(V7,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:t6,children:i.map(v=>r(W7,{entry:v,
onEntry:g,onGone:y},v.id))}),a!==void 0&&r(M,{kind:"outlined",class:f6,onClick:f,children:"Older ones"})]})}function V7({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Me,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(M,{kind:"primary",onClick:n,children:"The whole history"}):r(M,{kind:"primary",icon:"explore",onClick:()=>ve(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function W7({entry:e,onEntry:t,onGone:n}){let o=U7(e),i=o&&qt.find(({name:l})=>l===Za(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),JL(e.id,l.starred).catch(u=>{t(e),Q(K(u).message)})},a=()=>{o&&ra({view:Za(o),document:o,as:null,open:[]})};
return r("li",{class:n6,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:o6,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ie,{name:"star"})}),r("button",{type:"button",class:r6,disabled:!o,onClick:a,
children:[r("span",{class:i6,children:r(ie,{name:i?.icon??"braces"})}),r("span",{class:s6,children:[r("span",{class:a6,children:r(
"bdi",{children:U(o?Wr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:l6,children:[r(ie,{name:"error",size:14}),
r("bdi",{children:U(e.error)})]})]}),r("span",{class:u6,children:o&&Mr(o,o.timezone??"UTC")}),r("span",{class:c6,children:r(
$,{value:e.dataset,most:32})}),r("span",{class:p6,children:e.error===void 0?`${Na(e.elapsed_ms)}, ${H(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:d6,children:j(e.at,gt(),"minute")})]}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:m6,onClick:()=>{ZL(e.id).then(()=>n(e),l=>Q(K(l).message))}})]})}function U7(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var g6={name:"history",label:"History",icon:"history",letter:"h",Page:h6};var qt=[XM,bD,_E,gA,JA,E4,OO],bi=[iL,GL,g6,pC];var y6="Mr",v6="Gs",b6="Js",x6="Ks",w6="Os",k6="Nr",C6="Rr",S6="Ps",T6="Qs",P6="Ar";function _6(){let e=Qw.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&qt.some(({name:a})=>a===
"funnel");return r("section",{class:y6,"aria-label":"What was loaded",children:[r("div",{class:v6,children:[r("p",{class:b6,
role:"status",children:og(t,n)}),r(M,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:tg})]}),s&&r("p",{class:x6,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:w6,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:xe(k6,u>=0&&C6),"aria-pre\
ssed":u>=0,onClick:()=>ek(a),children:[u>=0&&r("span",{class:S6,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",
{class:T6,children:H(l)})]},a)})}),r("div",{class:P6,children:[n.rejected>0&&r(M,{kind:"outlined",onClick:()=>{tg(),ve(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(M,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:tk,children:"Show the funnel"})]})]})}function M6(){return N(()=>{_o(),lk()},[]),r(E,{children:[r(u1,{}),r(_6,{}),r(dk,{})]})}function $6(){let{value:e,error:t}=ze.value,n=e?.[0]?.name;return N(()=>{e||_t()},[]),N(()=>{n!==void 0&&si(n)},[n]),t?r(
Me,{icon:"warning",title:"The datasets cannot be listed",actions:r(M,{kind:"outlined",onClick:()=>{_t()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(q4,{}):r(Ce,{})}function D6(){return r(Me,{icon:"search",title:"There is no\
 such page",actions:r(M,{kind:"primary",onClick:()=>ve(""),children:"To the first dataset"})})}var E6="Vs",A6="Ws",O6="Ys",R6="Zs",L6="Ie",N6="ec";function B6(){let[e,t]=k(""),[n,o]=k(null),[i,s]=k(!1),a=q(null);return N(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:E6,children:r("form",{class:A6,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
Ox(e.trim()).then(()=>location.reload(),c=>{s(!1),o(K(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:O6,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:R6,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:L6,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(ce,{id:"token-problem",error:n}),r(M,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:N6,children:"Log in"})]})})}var F6="Dr",z6="ic",I6="rc",H6="ac";function q6({id:e}){let[t,n]=k(null),[o,i]=k(null),[s,a]=k(0);return N(()=>{let l=new AbortController;return kC(e,l.signal).
then(async u=>{let c=await V6(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?ra(c):ve(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(K(u))}),()=>l.abort()},[e,s]),o?.status===404?r(Me,{icon:"share",title:"There is no such l\
ink",actions:r(M,{kind:"primary",onClick:()=>ve(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(cr,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(J7,{link:t}):r(Ce,{})}async function V6(e){
let t=$p(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await ii(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function J7({link:e}){let[t,n]=k(null);N(()=>{V6(e).then(n)},[e]);let o=qt.find(({name:l})=>l===t?.view);if(N(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Ce,{});let{document:i}=t,s={...Ch,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>ri(t);return r(E,{children:[r(Il,{kind:"info",actions:r(M,{small:!0,kind:"outlined",onClick:()=>ra(
t),children:"Ask now"}),children:["The numbers as they were on ",j(e.made,gt(),"minute"),"."]}),r("main",{class:F6,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:z6,children:r("bdi",{children:U(Wr(i))})}),r("p",{class:I6,children:[
U(i.dataset),", ",Mr(i,i.timezone??"UTC")]}),r("div",{class:H6,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var W6="tc",U6="oc",K6="nc",j6="Tr",G6="pc",J6="_r";function Z6({onClose:e}){let t=Map.groupBy(Dw.value,({group:n})=>n);return r(tt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:W6,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:U6,children:n}),r("dl",{class:K6,children:o.
map(({keys:i,label:s})=>r("div",{class:j6,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:G6,
children:a},a))})]},i))})]},n))}),r("div",{class:J6,children:[r("label",{children:[r("input",{type:"checkbox",checked:Ew.
value,onChange:n=>Aw(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:ad.value,onChange:n=>SC(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function mf(e){let t=ni(ye.value),n=ge(ye.value[t]?.by),o=be(e);n.includes(o)||de({document:Se(ye.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Oc(e){let t=He.value.view===e.name,n=q0(e.name,Uh(Ut.value));n!==null&&Q(n,{label:"Undo",act:oi}),t&&Ni.value.kind!==
"view"&&Ut.value!==""&&Pr(),Ut.value===""&&ve("")}function Y6(){let e="Go to";return[...qt.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Oc(t)})),...bi.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>ve(t.name)}))]}var db=matchMedia("(prefers-color-scheme: dark)"),Q6=ae(db.matches),pb=Sr("theme"),Rc=ae(pb==="light"||pb==="dark"?pb:"s\
ystem"),Yl=pn(()=>Rc.value==="system"?Q6.value?"dark":"light":Rc.value);function ff(e){Rc.value=e,Tr("theme",e)}function X6(){
db.addEventListener("change",()=>{Q6.value=db.matches}),xn(()=>{document.documentElement.dataset.theme=Yl.value})}function eN({onClose:e,onHelp:t}){let[n,o]=k(""),i=Q7(Y7(t),n).slice(0,200);return r(tt,{title:"Find",onClose:e,children:r(
Fi,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function Y7(e){let t=Ut.value===""?[]:Ee(Ut.value).value.value?.columns??[];return[...qt.map(n=>({name:n.
label,kind:"page",act:()=>Oc(n)})),...bi.map(n=>({name:n.label,kind:"page",act:()=>ve(n.name)})),...(ze.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{si(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>mf(
n)})),...Va.value?[{name:"Undo",kind:"command",act:oi}]:[],...Wa.value?[{name:"Redo",kind:"command",act:Ua}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>so({kind:"json"})},{name:Yl.value==="dark"?"Light":"Dark",kind:"command",act:()=>ff(
Yl.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function Q7(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var nN="Ue",oN="qr";function rN({folded:e}){let[t,...n]=ai.value,o=t?`${tl(t.kind)} ${t.dataset}, ${W(t.done)}`:"",i=To(o);return t?r("butto\
n",{type:"button",class:nN,"aria-label":o,onClick:()=>ve("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
tl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:oN,children:W(t.done)}),r(Xa,{small:!0,label:o,done:t.done})]}):null}function iN(){let e=Aa.value?.tokens?Aa.value.name:void 0;if(e===void 0)return null;let t=()=>{Rx().then(()=>location.reload(),
n=>Q(`Logging out failed: ${K(n).message}`))};return r(lt,{icon:"actor",label:`Logged in as ${X(e).text}`,menuLabel:"Acc\
ount",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var sN="Fr",aN="s",lN="Gr",uN="dc",cN="Jr",mb="Kr",pN="c",dN="Or",mN="Pr",fN="He",hN="Qr";var xi=ae(Sr("rail")==="folded");function tK(){xi.value=!xi.value,Tr("rail",xi.value?"folded":"open")}function yN({onPalette:e,
onHelp:t}){let n=Ni.value;return r("nav",{"aria-label":"Pages",class:xe(sN,xi.value&&aN),children:[r("div",{class:lN,children:[
r(oK,{}),!xi.value&&r("span",{class:uN,children:"Sluice"})]}),r("ul",{class:mb,children:qt.map(o=>r(gN,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&He.value.view===o.name,onClick:()=>Oc(o)},o.name))}),bi.length>0&&r(
"div",{class:mN,role:"presentation"}),r("ul",{class:mb,children:bi.map(o=>r(gN,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>ve(o.name)},o.name))}),r("div",{class:fN,children:[r(rN,{folded:xi.
value}),r(M,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(nK,{}),r(iN,{}),r(M,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(M,{icon:"collapse",label:xi.value?"Widen":"Fold",kind:"quiet",class:hN,onClick:tK})]})]})}
function gN({icon:e,label:t,keys:n,current:o,onClick:i}){let s=To(xi.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:pN,"aria-current":o?"page":void 0,"aria-label":xi.value?t:void 0,onClick:i,...s,children:[
r(ie,{name:e,size:20}),r("span",{class:dN,children:t})]})})}function nK(){let e=(t,n)=>({label:n,checked:Rc.value===t,act:()=>ff(
t)});return r(lt,{icon:Yl.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function oK(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:cN,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var bN="Vr",xN="Wr";function wN({children:e}){let[t,n]=k(null);Zo([...Y6(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Va.value&&oi()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Wa.value&&
Ua()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:$o},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:iK}]),N(()=>{let i=s=>{if(Eu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Bp(a).then(l=>{l&&(de(l),Q("The question was pasted.",{label:"Undo",act:oi}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:bN,children:[r(yN,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:xN,children:[Oa.value==="away"&&r(Il,{kind:"warning",actions:r(M,{small:!0,
kind:"outlined",onClick:Fx,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(eN,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(Z6,{onClose:o}),r(Y1,{}),r(
Jw,{}),r(Yx,{})]})}function iK(){let{phase:e}=zn.result.value;e==="running"||e==="estimate"?zn.cancel():Ri.value.length>
0&&Pp()}var kN="lc",CN="xc",SN="Yr",TN="sc";var gf=pn(()=>zs.value.filter(e=>e.to.dataset===ye.value.dataset));function PN(){return gf.value.length===0?null:r("nav",
{"aria-label":"The way here",class:kN,children:[gf.value.map((e,t)=>r("span",{class:CN,children:[r("button",{type:"butto\
n",class:SN,onClick:()=>{Mg(t),de(e.from)},children:t===0?"all":X(gf.value[t-1]?.label).text}),r(ie,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:TN,children:X(gf.value.at(-1)?.label).text})]})}var _N="Le",MN="cc",$N="gc",DN="hc",EN="fc",AN="uc";function yf({title:e,note:t,actions:n,children:o,onClose:i}){let s=q(null),a=ft();return it(()=>{Xr();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:_N,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:MN,children:[r("div",{class:$N,children:[r("h2",{id:a,class:DN,
children:e}),t&&r("p",{class:EN,children:t})]}),n,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:AN,children:o})]})}var ON="mc",RN="vc",LN="wc",fb="bc";function NN({layer:e,onClose:t}){let n=e.request,o=xl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Z(()=>o.pages.flat(),[o.pages]),a=Z(()=>o.columns.map((c,p)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:Jo(c)&&p>0,cell:d=>p===0?r($,{value:d[0],most:64,middle:!0}):r($,{shown:ao(d[p],c,i)})})),
[o.columns,i]),l=Ee(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&ve(Ga(n.dataset,
String(c[0])))};return r(yf,{title:"Actors",onClose:t,note:r(E,{children:[r($,{value:e.label,most:200}),uK(s.length,o.hasMore)]}),
actions:r(M,{icon:"save",kind:"outlined",onClick:()=>so({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:LN,children:[r(ce,{error:o.error}),r(M,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:fb,children:r(Ce,{lines:12})}),o.first&&(s.length===0?
r("p",{class:fb,children:"No actor is here."}):r("div",{class:ON,children:[r(_e,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:RN,children:r(M,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function uK(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var xf="yc",FN="kc",zN="K",IN="zc";var cK=/^[A-Za-z_][A-Za-z0-9_]*$/;function qN({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=k(o?"live":"frozen"),
[a,l]=k(""),[u,c]=k(null),[p,d]=k(null),m=async()=>{if(!cK.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await dK(a,o,String(e.label)):n&&await fK(a,n,String(e.label),d),Un(
Ut.value),Q(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){d(null),c(pK(K(f)))}};
return r(tt,{title:"Save as cohort",onClose:t,foot:r(E,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{m()},children:p===null?"Save":`${B(p)} actors read`})]}),children:[
r("p",{class:xf,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),m()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(jt,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:FN,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(HN,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(HN,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(ce,{error:u})]})]})}function pK(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function HN({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:zN,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:IN,children:n?"Not possibl\
e for these actors.":s})]})]})}function VN(e,t){return`v1/datasets/${encodeURIComponent(Ut.value)}/${e}/${encodeURIComponent(
t)}`}async function dK(e,t,n){await oe(VN("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var mK=1e4;async function fK(e,t,n,o){let i=[],s,a="";o(0);do{let u=await oe("v1/actors",{body:{...t,
limit:mK,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await oe(`${VN("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function WN({layer:e,onClose:t}){let n=e.document,o=xl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=ht(Wd(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(yf,{title:"Events",onClose:t,note:r(E,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${B(s)} events`]}),children:r(Gd,{paging:o,document:n,zone:a})})}var KN="jc",jN="Xc",GN="Zr",JN="Sc",ZN="Bc",YN="Cc",QN="ea",XN="Ec",eB="Ic",tB="Uc",nB="Hc",oB="ia",rB="Lc";var hK=6;function iB({column:e,document:t}){let n=q(null),{values:o,error:i,former:s}=gK(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${ti(e.name,u)})`:ti(e.name,u);qe({document:Se(t,"where",Po(t.
where,p))},p)};return r("section",{ref:n,class:GN,"aria-label":X(e.name).text,"data-former":s,children:[r("div",{class:JN,
children:[r("h3",{class:ZN,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:YN,children:[H(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(M,{small:!0,kind:"quiet",label:`Break down by ${X(e.name).text}`,onClick:()=>mf(
e.name),children:"By"})]}),i&&r(ce,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},p)=>r("li",{children:r("\
button",{type:"button",class:QN,onClick:d=>l(u,d.altKey),children:[r("span",{class:XN,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:eB,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:tB,title:B(c),children:[o.exact?"":"~",H(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:nB,children:[o.more>0&&r("span",{children:[H(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:oB,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",H(o.nulls)]})]})]})}
function gK(e,t,n){let[o,i]=k(!1),[s,a]=k({values:null,error:null,former:!1}),l=yK(t,n);return N(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),N(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),up(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{wn(
c)||a({values:null,error:K(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function yK(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:be(e),limit:hK,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function sB({onClose:e}){let[t,n]=k(""),o=Ee(Ut.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(rs,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:KN,children:r("input",{class:jN,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(iB,{column:s,document:ye.value},s.name)):r(Ce,
{}),r("p",{class:rB,children:"Click: only this value. Alt+click: all but this value."})]})}var lB="Mc",uB="Nc";function pB({onClose:e}){let t=ye.value,[n,o]=k(()=>JSON.stringify(t,null,2)),[i,s]=k(null);return N(()=>{Ft(cB(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(rs,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(M,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Fe(n,"The document")}),children:[r($l,{class:lB,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=cB(l);s(c),u&&de({document:{...u,dataset:u.dataset||He.value.document.dataset}},
"replace")},onRun:$o}),i!==null&&r("div",{class:uB,children:r(ce,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function cB(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function dB({layer:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=ye.value,p=()=>{n.trim()!==""&&al({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
K(d)))};return r(tt,{title:"Note",onClose:t,foot:r(E,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,{
kind:"primary",onClick:p,children:"Save"})]}),children:[r("p",{class:xf,children:[j(a,c),l===void 0?"":` to ${j(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),p()},children:[r("input",{class:We,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(ce,{error:i})]})]})}var mB=new Map([["facets",sB],["json",pB],["events",WN],["actors",NN],["cohort",qN],["note",dB],["live-event",_O]]);var fB=["1d","7d","30d","1y"];function hB(){let e=q(null),[t,n]=k(null),o=ye.value.compare?.offset,i=Qr(zn.result.value.
error,"compare"),s=()=>n(null);return r(E,{children:[r(M,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${U(id(o))} before`}),i&&t===null&&r("div",{class:Vd,children:r(ce,{error:i})}),t==="menu"&&r(uo,{anchor:e.current,label:"\
Compare",items:bK(o,()=>n("field")),onClose:s}),t==="field"&&r(Kt,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:AP,children:r(jt,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),wf(a.trim()===""?void 0:a.trim())}})})})]})}
function bK(e,t){let n=e!==void 0&&!fB.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>wf(void 0)},
{label:"The period before",checked:!1,act:()=>{xK()}},...fB.map(o=>({label:`${id(o)} before`,checked:e===o,act:()=>wf(o)})),
{label:n?`${U(id(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function wf(e){
le("compare",e===void 0?void 0:{offset:e})}async function xK(){try{let e=ye.value,t=await TP(e);t===null?Q("The range ha\
s no start: choose one before it is compared."):ye.value===e&&wf(t)}catch(e){Q(K(e).message)}}var gB="Rc",yB="Ac",hb="Me",vB="Dc",bB="Tc";var Xl="";function xB({onClose:e}){let[t,n]=k(null),[o,i]=k(Xl),[s,a]=k(""),[l,u]=k(""),[c,p]=k(null),[d,m]=k(!1),f=ft();
N(()=>{Um().then(v=>{let w=[...v].sort((x,S)=>S.changed.localeCompare(x.changed));n(w),i(w[0]?.id??Xl)},v=>p(K(v)))},[]);
let g=Wr(He.value.document);return r(tt,{title:"Save to a board",onClose:e,children:r("form",{class:gB,onSubmit:v=>{v.preventDefault(),
m(!0),kK(o,s.trim()||"My board",l.trim()).then(e,w=>{p(K(w)),m(!1)})},children:[r("label",{class:xt,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:We,"data-autofocus":!0,value:l,placeholder:U(g),maxLength:200,autocomplete:"\
off",onInput:v=>u(v.currentTarget.value)}),r("fieldset",{class:yB,children:[r("legend",{class:xt,children:"Board"}),(t??
[]).map(v=>r("label",{class:hb,children:[r("input",{type:"radio",name:f,checked:o===v.id,onChange:()=>i(v.id)}),r("bdi",
{class:vB,children:U(v.name)})]},v.id)),r("label",{class:hb,children:[r("input",{type:"radio",name:f,checked:o===Xl,onChange:()=>i(
Xl)}),r("span",{children:"A new board"})]})]}),o===Xl&&r(E,{children:[r("label",{class:xt,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:We,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:v=>a(
v.currentTarget.value)})]}),c&&r(ce,{error:c}),r("div",{class:bB,children:r(M,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function kK(e,t,n){let{document:o,view:i,as:s}=He.value,a=e===Xl?null:
await pr(e),l=s??qt.find(p=>p.name===i)?.chartOf(o)??"",u=ia(a?.content??Hl,{kind:"query",title:n,document:o,as:l}),c=a?
await Pc(e,a.version,a.name,u):await dr(t,u);Q(`Saved to ${U(c.name)}.`,{label:"Open",act:()=>ve(`boards/${encodeURIComponent(
c.id)}`)}),a&&Q("The tile can be taken back.",{label:"Undo",act:()=>{CK(c,a)}})}async function CK(e,t){await Pc(e.id,e.version,
t.name,t.content).then(()=>Q("The tile is taken back."),n=>Q(K(n).message))}var SK=ae([]);function wB(){return r(lt,{icon:"save",menuLabel:"Save",items:[...TK(),...SK.value],placing:{align:"end"},children:"Save"})}
function TK(){let{dataset:e,where:t}=He.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>qi(
o=>r(xB,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>ve(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Qm(e)}]}var CB="_c",SB="Ne";function TB(){let e=zn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:CB,children:[r("sp\
an",{role:"status",class:SB,"data-phase":e.phase,children:[e.phase==="exact"&&r(ie,{name:"check",size:14}),e.phase==="er\
ror"&&r(ie,{name:"error",size:14}),_K(e)]}),t&&r(M,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>zn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(M,{small:!0,kind:"outlined",onClick:$o,children:"Run again"})]})}
function _K(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${W(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Na(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${W(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${H(t.rows_scanned)} rows`:`${o}, ${n}`}}}var PB="Re",_B="Ae",MB="qc",$B="De",DB="Fc";var EB=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function AB({runs:e}){N(()=>{ze.value.value||
_t()},[]);let t=ze.value.value?.map(({name:o})=>o)??[Ut.value],n=ye.value.timezone??"UTC";return r("header",{class:PB,"a\
ria-label":"The question",children:[r("div",{class:_B,children:[r(tn,{title:"Dataset",icon:"data",values:t,value:Ut.value,
onChange:o=>{si(o)},class:MB}),r(RP,{}),r(tn,{title:"Time zone",icon:"globe",values:tf(),value:n,onChange:o=>le("timezon\
e",o),kind:"quiet",free:!0}),r(hB,{}),r($K,{})]}),r("div",{class:$B,children:e&&r(TB,{})}),r("div",{class:DB,children:[r(
M,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Va.value,onClick:oi}),r(M,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Wa.value,onClick:Ua}),r(lt,{icon:"share",menuLabel:"Share",items:MC(),placing:{align:"end"},children:"Shar\
e"}),r(wB,{})]})]})}function $K(){let e=ye.value.sample,t=e===void 0||e===1?void 0:e,n=EB.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(lt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:EB.map(([o,i])=>({label:o,checked:i===t,act:()=>le("sample",i)})),children:n})}var OB="Gc",RB="ra",LB="Jc",NB="Kc",BB="Oc",FB="Pc",zB="aa";function HB(){let e=qt.find(({name:t})=>t===z0.value)??qt[0];return e?r(EK,{view:e}):null}function EK({view:e}){let t=ye.
value,n=AK(zn.result.value,t),o=I0.value??e.chartOf(t);N(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),Zo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>gb("facets")}]),Zo(
[{keys:"/",label:`Sentence: ${Ay}`,group:"View",act:Ey}]);let i=a=>{de({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(E,{children:[r(AB,{runs:e.runs??!0}),r(Mp,{busy:s,done:n.done}),r("div",{class:OB,
children:[r("main",{class:RB,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(PN,{}),r("div",{class:LB,children:[r("div",{class:NB,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:BB,
children:[e.charts.length>1&&r(wt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(M,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:yb("facets"),onClick:()=>gb(
"facets")}),r(M,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:yb("json"),onClick:()=>gb("json")})]})]}),
n.error&&!OK(e,n.error)&&r("div",{class:FB,children:r(ce,{error:n.error})}),r("div",{class:zB,"data-former":n.former,children:r(
e.Page,{document:t,result:n,as:o})})]}),r(RK,{})]})]})}function AK(e,t){return e.of===null||IB(e.of)===IB(t)?e:{...e,answer:null,
of:null,former:!1}}function IB(e){let t=e.aggregate?.over;return`${ni(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function yb(e){return Ri.value.some(t=>t.kind===e)}function gb(e){de({open:yb(e)?Ri.value.filter(t=>t.kind!==e):
[{kind:e}]})}function OK(e,t){return["from","to",...e.errorPlaces??[]].some(n=>Qr(t,n)!==null)}function RK(){return r(E,
{children:Ri.value.map((e,t)=>{let n=mB.get(e.kind);return n?r(n,{layer:e,onClose:Pp},t):null})})}function qB(){return Aa.value?.tokens&&Aa.value.name===void 0?r(B6,{}):r(E,{children:[r(wN,{children:r(LK,{})}),r(M6,{})]})}
function LK(){let e=Ni.value;switch(e.kind){case"home":return r($6,{});case"view":return r(HB,{});case"page":{let t=bi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(D6,{})}case"actor":return r(xw,{dataset:e.dataset,actor:e.actor});case"\
link":return r(q6,{id:e.id})}}X6();Ax();Ow();await mw();TC();cS();sx(r(qB,{}),document.body);
